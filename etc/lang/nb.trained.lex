# Made by tools/train out of 3591 labelled texts; change them,
# not this.  heed-lexicon(5) tells what the numbers are.
language nb

[figures]
negative-from -1.1

[trained]
* bad=-1.66 complaint.cost=-2.49 complaint.delay=-2.06 complaint.neglect=-2.59 complaint.quality=-2.15 escalation=-2.89 good=-0.87 growth=-3.47 leaving=-2.57 legal=-1.87 meeting.off=-2.34 payment.delayed=-3.28 payment.disputed=-2.20 payment.promised=-2.22 payment.query=-2.81 payment.refused=-2.02 payment.sent=-2.57 praise=-1.30 reputation=-1.91 urgent=-2.23
!a 4.66 bad=0.9 complaint.cost=-1.1 complaint.delay=-1.9 escalation=-0.8 good=2.1 growth=-0.7 leaving=1.5 legal=0.7 meeting.off=-0.8 payment.delayed=1.2 payment.disputed=-0.9 payment.promised=1.5 payment.query=-0.7 payment.refused=0.4 payment.sent=-0.5 praise=-1.1 reputation=2.9 urgent=-0.8
!adress 8.09 bad=-0.9 complaint.quality=-0.3 leaving=-0.4 payment.refused=-0.3 praise=-0.4
!akkura 7.11 bad=1.3 complaint.neglect=2.2 good=0.5
!album 8.09 bad=-1.1 good=-1.2
!alle 7.80 good=0.9 praise=0.5
!alt 8.09 bad=1.1
!an 7.80 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-1.1 good=1.6 leaving=-0.4 legal=-0.3 payment.refused=-0.6 praise=1.0 reputation=1.7
!andre 8.09 bad=-1.1 good=0.7 growth=1.6 praise=1.2
!annen 8.09 bad=-0.6 good=-1.1
!annet 7.80 bad=-1.1 complaint.quality=-0.4 good=0.5 growth=1.7 leaving=-0.6 payment.refused=-0.3 praise=1.3
!apenba 8.09 bad=-1.6 good=1.4
!ar 8.09 bad=1.4 complaint.quality=-0.3 good=-2.0 leaving=-0.3 meeting.off=2.8 praise=-0.5
!at 5.66 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-0.8 good=1.2 growth=-0.3 leaving=-0.7 meeting.off=-0.3 payment.refused=-0.5 reputation=-0.6
!av 6.05 bad=1.8 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=-0.6 good=1.5 leaving=0.9 payment.disputed=-0.3 payment.refused=-0.6 praise=1.1 reputation=-0.3 urgent=2.4
!bare 6.48 complaint.neglect=-0.3 complaint.quality=-0.4 growth=1.4 leaving=-0.4 payment.disputed=-0.4 payment.query=1.0 praise=0.7
!bat 8.09 bad=-1.2 complaint.quality=-0.3 leaving=-0.5 meeting.off=1.9 payment.delayed=-0.6 payment.query=1.9 payment.refused=-0.5 payment.sent=3.1 praise=-0.4
!bedre 7.39 bad=-0.3 complaint.quality=-0.7 good=1.8 meeting.off=-0.7 praise=2.9
!beste 8.09 bad=0.5 good=-0.4
!bestil 7.58 bad=1.8 complaint.cost=-0.5 complaint.quality=-1.0 good=-0.7 leaving=-0.5 legal=-0.6 payment.disputed=2.7 payment.query=-0.3 payment.refused=1.3 reputation=-0.5
!betale 6.88 bad=-0.9 complaint.cost=0.9 complaint.delay=-0.9 complaint.neglect=-1.4 escalation=-0.6 good=-0.6 growth=-0.6 leaving=-1.3 legal=-0.9 meeting.off=-0.6 payment.delayed=1.3 payment.disputed=-0.7 payment.promised=1.3 payment.query=-0.5 payment.refused=2.6 reputation=-1.1 urgent=-0.4
!betali 8.09 bad=2.3 complaint.delay=-0.6 complaint.neglect=0.6 complaint.quality=1.1 good=-0.8 leaving=-0.3 payment.refused=2.6 praise=-0.5
!betalt 6.99 bad=1.1 complaint.cost=-0.6 complaint.delay=1.6 complaint.neglect=-0.9 complaint.quality=0.6 escalation=-0.4 good=-0.7 leaving=0.7 legal=-0.5 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.9 payment.promised=-0.7 payment.query=-0.8 payment.refused=4.1 payment.sent=-0.4 praise=-0.7 reputation=-0.8
!blant 8.09 bad=1.0
!bli 7.24 bad=-1.3 complaint.neglect=-0.3 complaint.quality=2.0 good=2.5 growth=0.9 legal=-0.3 reputation=2.7
!blir 6.70 bad=-0.4 complaint.delay=2.7 complaint.neglect=-0.3 complaint.quality=-0.6 good=3.7 leaving=-0.4 payment.query=-0.4 payment.refused=1.2 praise=-0.3 reputation=-0.4
!bortsk 8.09 complaint.cost=-0.6 complaint.quality=-0.7 good=0.5 payment.disputed=-0.4 praise=1.8
!bra 8.09 bad=1.4 good=-0.9
!bruke 7.80 good=-1.3
!bytte 8.09 bad=-1.0 complaint.neglect=-0.4 good=0.4 reputation=-0.6
!da 8.09 complaint.delay=2.4 good=1.2 leaving=0.8
!dag 8.09 bad=0.8 complaint.cost=-0.4 complaint.delay=2.3 complaint.quality=-0.5 good=-0.7 leaving=-0.4 meeting.off=1.1 payment.refused=-0.5 praise=-0.5
!darlig 7.58 bad=-1.7 good=3.5
!de 6.88 good=1.7
!dem 8.09 bad=-1.3 good=-0.9
!den 6.01 bad=0.4 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=0.4 complaint.quality=1.6 escalation=1.2 good=-0.5 legal=-0.5 meeting.off=2.6 payment.delayed=0.7 payment.disputed=-0.4 payment.query=-0.4 payment.refused=0.7 payment.sent=-0.6 praise=-0.5 reputation=0.6 urgent=0.9
!denne 6.99 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.1 leaving=-0.9 legal=-0.4 payment.disputed=-0.5 payment.refused=0.3 praise=-0.4
!der 7.80 complaint.neglect=-0.8 complaint.quality=0.5 good=1.1 leaving=0.8 praise=0.8
!dere 6.79 bad=1.6 complaint.cost=-0.9 complaint.delay=2.0 complaint.neglect=1.2 complaint.quality=2.7 escalation=-0.6 good=0.6 growth=-0.6 leaving=2.6 legal=-1.1 meeting.off=-0.7 payment.delayed=-0.3 payment.disputed=-1.0 payment.promised=-0.3 payment.query=-0.5 payment.refused=-0.9 reputation=1.5 urgent=2.4
!deres 7.39 bad=-0.9 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=-1.2 complaint.quality=-1.0 good=0.5 growth=-0.3 legal=-0.5 payment.delayed=-0.3 payment.promised=-0.3 payment.refused=0.8 praise=0.6 reputation=-0.4
!det 5.47 complaint.delay=0.3 complaint.neglect=2.3 complaint.quality=-1.4 escalation=0.8 good=1.7 growth=-0.5 leaving=-0.7 legal=-1.0 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-1.7 payment.promised=-0.5 payment.query=-0.4 payment.refused=1.9 payment.sent=-0.4 praise=1.4 reputation=1.5 urgent=-0.4
!dette 6.70 bad=0.9 complaint.cost=-0.6 complaint.delay=1.1 complaint.neglect=-0.5 complaint.quality=0.4 growth=-0.4 leaving=0.8 legal=0.9 meeting.off=-0.4 payment.disputed=0.4 payment.refused=1.3 payment.sent=-0.3
!diskut 8.09 complaint.quality=-0.4 good=-0.4 leaving=-0.4 legal=0.9
!disse 8.09 bad=1.8
!dramat 7.80 bad=-1.5 good=1.2 leaving=-0.3
!du 8.09 bad=-0.4 complaint.cost=-0.7 complaint.delay=-0.4 escalation=2.8 good=-0.4 reputation=0.8
!e 7.58 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.8 complaint.quality=-0.5 good=1.2 growth=-0.4 leaving=-0.4 legal=-0.5 payment.disputed=-0.3 praise=0.7 reputation=-0.8 urgent=-0.4
!egentl 7.80 bad=0.9
!eget 8.09 bad=1.0 good=-0.8
!ei 8.09 bad=0.6 complaint.quality=-0.7 legal=-0.4 payment.disputed=-0.5 payment.refused=1.0
!eksemp 8.09 complaint.quality=-0.5 escalation=-0.4 reputation=0.8
!ekstra 7.80 bad=0.8 complaint.quality=-0.6 good=-0.5 leaving=-0.8 legal=-0.3 meeting.off=-0.4 payment.disputed=2.5 praise=-0.4
!eller 6.41 bad=1.8 complaint.quality=0.9 leaving=1.3 legal=-0.3 payment.disputed=0.9 payment.refused=-0.4 praise=-0.3 reputation=1.8
!en 5.79 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=-1.3 complaint.quality=3.1 escalation=-0.5 growth=0.8 leaving=-1.2 legal=-0.7 meeting.off=-0.5 payment.disputed=-0.8 payment.promised=-0.3 payment.refused=4.7 praise=1.8 reputation=-0.7
!endrin 7.80 bad=-1.7 complaint.neglect=-0.8 complaint.quality=-0.8 good=1.1 leaving=-0.7 legal=-0.5 praise=3.2
!eneste 6.99 bad=2.4 complaint.cost=-0.5 complaint.delay=1.0 complaint.neglect=3.5 complaint.quality=1.7 good=0.5 growth=1.1 leaving=-1.0 legal=1.3 payment.disputed=-0.5 payment.refused=0.7 payment.sent=-0.4 praise=0.6 reputation=1.3 urgent=-0.4
!engang 8.09 bad=-1.6 complaint.delay=-0.5 good=1.1 praise=1.1
!enkel 8.09 bad=1.2 good=-1.4
!enn 6.88 bad=1.8 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=-0.6 good=1.7 growth=1.4 leaving=-0.6 payment.refused=0.5 praise=0.9 reputation=-0.3
!er 5.72 bad=-2.7 complaint.cost=-0.4 complaint.delay=1.7 complaint.neglect=-0.9 legal=-0.4 payment.disputed=0.6 payment.refused=1.2 praise=1.0 reputation=-0.4
!erfari 8.09 bad=-0.7 good=-1.3
!et 6.19 bad=0.4 complaint.cost=-0.4 complaint.delay=1.3 complaint.neglect=3.5 good=1.4 leaving=0.6 legal=1.3 payment.refused=-0.4 payment.sent=0.6 praise=0.6 reputation=1.2
!fa 7.58 bad=0.8 complaint.delay=-0.7 complaint.neglect=0.4 complaint.quality=1.4 leaving=1.6 legal=-0.5 payment.refused=-0.6 praise=-0.4 reputation=0.8
!faktur 7.24 bad=-4.4 complaint.cost=-0.5 complaint.delay=-2.3 complaint.neglect=-1.9 complaint.quality=-2.1 escalation=-0.4 good=-0.9 growth=-0.4 leaving=-0.7 legal=-0.6 payment.disputed=0.4 payment.promised=2.7 payment.query=6.1 payment.refused=-2.3 praise=-0.9 reputation=-0.4 urgent=-0.4
!fantas 8.09 bad=2.9 good=-0.7
!far 7.39 bad=0.9 complaint.cost=1.9 complaint.neglect=-0.5 complaint.quality=1.2 good=-0.5 leaving=-0.8 praise=-0.3 urgent=1.8
!fikk 8.09 good=-0.5
!film 8.09 bad=-2.0 good=-0.9
!finne 8.09 good=-1.5
!flere 7.58 bad=2.2 complaint.delay=-0.4 complaint.quality=2.3 escalation=3.5 good=-1.8 growth=-0.3 leaving=1.1 meeting.off=-0.5 praise=-0.7
!fole 8.09 bad=-1.1 good=-1.4
!folels 7.80 bad=-1.2 good=-1.3
!for 5.13 bad=1.9 complaint.cost=-2.0 complaint.delay=-0.9 complaint.neglect=-2.4 complaint.quality=1.9 good=-3.2 leaving=-2.9 legal=0.8 payment.delayed=-0.9 payment.disputed=-1.3 payment.promised=-1.2 payment.query=2.5 payment.refused=4.5 payment.sent=0.4 praise=-1.4 reputation=-0.7
!fordi 8.09 bad=-0.3 good=-0.8
!fornye 7.80 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=-0.6 leaving=3.2 legal=-0.7 payment.refused=-0.8 reputation=-0.4
!forste 8.09 bad=1.2 good=-1.3
!fortel 8.09 bad=-0.8 good=0.6
!forven 8.09 bad=0.6 good=-0.4
!fra 6.30 bad=-0.5 complaint.cost=0.4 complaint.delay=0.6 complaint.neglect=2.5 complaint.quality=0.8 escalation=1.1 good=-2.2 growth=-0.5 leaving=-0.8 legal=1.5 meeting.off=-0.6 payment.disputed=1.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.4 reputation=-0.8
!fram 7.58 bad=1.2 complaint.delay=-0.4 complaint.neglect=2.0 complaint.quality=-0.3 good=-0.4 leaving=0.6 legal=1.7 payment.refused=-0.4 praise=0.9
!fremme 8.09 bad=1.8 good=-0.6
!fremst 8.09 bad=-0.8 good=1.3
!fullt 8.09 bad=0.4 good=-0.8
!gammel 8.09 bad=2.4 good=-1.0
!gang 7.39 bad=-1.5 complaint.cost=-0.3 complaint.quality=-0.5 good=-1.7 leaving=-0.5 payment.disputed=-0.3 payment.refused=0.4
!gar 7.39 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.8 good=-1.5 leaving=0.6 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=0.7 praise=-0.8 reputation=1.4
!gatt 8.09 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=1.4 good=0.4 leaving=-0.4 meeting.off=-0.4 payment.disputed=-0.6 payment.refused=-0.5 praise=0.5 reputation=-0.3
!gi 7.58 bad=0.6 good=-1.8 payment.refused=-0.4 praise=-0.4 reputation=2.0
!gir 8.09 bad=-0.9 good=0.7
!gjenno 7.58 good=-2.1
!gjore 7.39 bad=-1.3 complaint.delay=-0.6 complaint.neglect=-0.8 growth=-0.3 leaving=-1.4 legal=-0.9 payment.disputed=-0.6 payment.refused=1.3 praise=-0.9
!gjores 8.09 bad=0.4 good=1.6
!gjort 7.58 complaint.quality=0.5 good=-0.9 legal=-0.3 payment.disputed=-0.3 payment.refused=1.1 payment.sent=2.1 praise=-0.4 reputation=-0.3
!god 7.58 good=-0.4 praise=1.3
!gode 8.09 complaint.quality=-0.5 escalation=-0.4 good=-0.7 reputation=0.8
!godkje 8.09 bad=0.5 complaint.delay=-0.5 complaint.quality=0.6 leaving=-0.5 payment.disputed=-0.3 payment.refused=0.8
!godt 7.80 bad=1.7 good=-1.0
!grunn 7.11 bad=-2.8 complaint.delay=-0.7 complaint.neglect=-0.6 good=0.7 leaving=-0.6 reputation=-0.4
!grunnl 8.09 good=-0.7 legal=0.6 payment.disputed=1.4
!ha 7.58 bad=-0.8 complaint.neglect=2.3 good=-1.4 leaving=1.6
!hadde 7.24 bad=2.1 complaint.quality=1.2 good=-1.2 legal=0.4
!han 7.11 growth=1.2 praise=0.7
!hand 8.09 good=1.0
!har 5.82 bad=2.0 complaint.cost=0.6 complaint.delay=0.6 complaint.neglect=0.5 complaint.quality=1.5 escalation=0.8 good=-1.1 growth=-0.5 legal=0.7 meeting.off=-0.7 payment.disputed=-0.9 payment.promised=-0.3 payment.query=-0.7 payment.refused=2.1 payment.sent=-0.5 praise=-1.4 reputation=2.0 urgent=0.7
!hast 8.09 bad=-1.0 complaint.quality=-0.8 good=-0.7 praise=-0.4 reputation=-0.4
!heller 7.11 bad=3.1 complaint.cost=-0.7 complaint.delay=3.3 complaint.neglect=2.3 complaint.quality=-1.3 escalation=-0.6 good=-1.2 leaving=-0.8 legal=-0.6 meeting.off=-0.3 payment.delayed=0.9 payment.disputed=-0.6 payment.promised=0.9 payment.refused=3.4 payment.sent=-0.3 praise=-0.7 reputation=2.7 urgent=-0.4
!helt 6.48 bad=3.1 complaint.neglect=1.3 complaint.quality=-0.3 good=-2.7 praise=-0.5
!henne 7.80 bad=-0.9 good=1.7
!her 7.24 bad=1.8 complaint.cost=-0.3 complaint.neglect=-0.8 complaint.quality=-0.8 good=-0.9 leaving=-0.5 meeting.off=-0.3 payment.refused=-0.5
!hjemme 7.58 bad=-1.6 complaint.quality=1.0 escalation=1.9 good=-1.0 payment.disputed=1.3
!hort 6.99 bad=0.5 complaint.cost=0.9 complaint.delay=-0.5 complaint.neglect=5.1 complaint.quality=-0.8 leaving=1.5 legal=-0.3 payment.disputed=-0.4 payment.refused=0.4 praise=-0.7
!hos 7.80 bad=0.8 complaint.cost=-0.3 complaint.delay=1.6 complaint.neglect=-0.3 complaint.quality=0.4 escalation=-0.3 good=0.5 leaving=2.0 payment.disputed=-0.3 payment.refused=-0.9 praise=-0.4 reputation=-0.5
!hva 7.11 bad=-0.4 complaint.cost=2.0 complaint.quality=-0.5 good=-1.3 leaving=-0.5
!hverda 8.09 bad=-1.2 complaint.delay=-0.5 complaint.quality=-0.9 good=2.4 legal=-0.4 praise=2.0
!hvorda 8.09 bad=0.9 complaint.cost=-0.4 leaving=2.1 payment.refused=-0.3 praise=-0.3
!i 5.20 bad=-1.3 complaint.cost=1.6 complaint.delay=-0.5 complaint.neglect=-2.0 complaint.quality=0.6 escalation=1.3 good=1.4 leaving=0.8 legal=-1.1 meeting.off=1.3 payment.disputed=1.2 payment.promised=-0.6 payment.query=-0.7 payment.refused=-2.1 payment.sent=-0.8 urgent=-0.8
!igjen 6.88 bad=1.0 complaint.cost=1.3 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=1.6 escalation=-0.7 good=-0.4 leaving=0.4 legal=-1.3 meeting.off=-0.6 payment.disputed=2.2 payment.refused=-0.8 praise=-1.3 reputation=-0.5
!ikke 5.89 bad=2.2 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-1.5 escalation=1.5 good=-1.6 leaving=-0.6 legal=-0.7 meeting.off=-0.5 payment.disputed=2.0 payment.promised=-0.5 payment.query=-0.4 payment.refused=3.3 praise=-0.7 reputation=-0.7
!ille 7.80 bad=0.6 complaint.delay=-0.3 complaint.neglect=0.9 complaint.quality=0.3 good=1.0 leaving=0.8 payment.refused=-0.4 praise=-0.5
!imot 8.09 bad=-0.7 good=-0.4 leaving=0.8 payment.refused=-0.4
!ingen 7.58 bad=-0.4 complaint.neglect=1.4 good=-1.5
!inn 7.58 bad=2.7 complaint.neglect=-0.5 complaint.quality=3.7 escalation=-0.3 good=-1.6 leaving=-0.5 legal=-0.8 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.5 praise=-0.4 reputation=-0.4 urgent=1.7
!innen 7.39 bad=2.0 complaint.cost=-0.9 complaint.delay=1.1 complaint.neglect=-1.2 complaint.quality=2.4 escalation=-0.4 good=-0.5 leaving=-1.0 legal=4.5 meeting.off=-0.4 payment.disputed=1.1 payment.refused=-0.9 praise=-0.5 reputation=-0.7
!jeg 6.62 bad=1.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=1.7 escalation=-0.5 leaving=0.9 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=1.6 payment.refused=2.0 payment.sent=0.4 praise=-0.6 reputation=2.4 urgent=-0.4
!journa 8.09 bad=1.0 good=-0.4
!kan 6.99 bad=1.3 complaint.quality=1.9 payment.refused=2.2 praise=0.5
!kjokke 8.09 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=-0.4 good=1.0 growth=1.9 leaving=-0.6 praise=0.8
!klart 7.58 bad=-0.5 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.9 good=1.9 leaving=-0.8 payment.refused=-0.3 praise=2.5 reputation=-0.4
!komme 7.58 bad=-1.6 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-1.2 escalation=-0.4 good=-0.7 leaving=1.1 meeting.off=3.6 payment.refused=-0.7 reputation=-0.3
!kommer 7.80 bad=1.6 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.9 good=-1.0 leaving=1.4 payment.disputed=2.4 payment.refused=-0.4 payment.sent=1.7 praise=-0.9 reputation=2.0
!kommun 8.09 bad=-0.7 good=-0.9
!kontin 8.09 bad=-1.4 complaint.cost=-0.5 good=-0.9 leaving=-0.3 payment.refused=-0.7 praise=-0.4
!krone 8.09 bad=0.6 complaint.quality=-0.7 legal=-0.4 payment.disputed=-0.5 payment.refused=1.0
!kroner 8.09 complaint.delay=-0.3 good=-0.4 payment.refused=1.7 reputation=-0.4
!kunde 8.09 bad=1.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.4 escalation=-0.3 good=-0.9 leaving=2.3 legal=-0.3 payment.disputed=-0.4 payment.refused=1.2 praise=-0.4 reputation=-0.5
!kundes 8.09 bad=1.1 complaint.cost=-0.3 complaint.neglect=1.7 complaint.quality=0.8 escalation=3.8 legal=-0.4 payment.disputed=1.3
!kunne 7.24 bad=0.5 complaint.cost=-0.3 good=-0.8 leaving=2.1 reputation=-0.3
!kvitte 7.80 bad=-1.6 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.6 leaving=-0.3 payment.query=1.7 payment.refused=-0.3 payment.sent=2.4 praise=-0.3
!langt 7.58 bad=-2.5 good=2.9 meeting.off=-0.3
!lenger 6.70 bad=-1.6 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=-1.0 escalation=1.7 good=-2.6 growth=-0.3 leaving=2.5 legal=-0.4 meeting.off=1.9 payment.disputed=-0.4 payment.refused=-1.0 payment.sent=-0.3 praise=-1.1 reputation=-0.8
!leser 8.09 bad=-0.5 complaint.cost=1.5 complaint.neglect=1.1 complaint.quality=1.3 good=0.7 leaving=0.8
!lest 7.80 bad=0.8 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=2.8 complaint.quality=-0.9 good=-0.7 leaving=-0.5 payment.refused=-0.6 praise=-0.7 reputation=-0.4
!levera 8.09 bad=2.4 complaint.delay=0.9 complaint.neglect=-0.3 complaint.quality=1.2 good=-0.4 leaving=1.2 meeting.off=-0.3 payment.refused=1.4 praise=-0.3
!like 6.99 bad=5.3 complaint.cost=1.7 complaint.quality=1.6 good=-3.2
!livste 8.09 bad=1.3 complaint.delay=2.4 complaint.neglect=3.2 complaint.quality=-0.4 legal=1.6 praise=-0.8 reputation=-0.3
!lyd 8.09 good=-1.1
!lyst 8.09 good=0.7
!mal 7.80 bad=2.0 complaint.quality=1.4 good=-0.8 legal=-0.3 payment.refused=-0.3
!man 7.58 bad=-1.1 complaint.delay=-0.4 complaint.quality=2.0 good=0.4 legal=1.7 payment.refused=-0.7
!mange 7.80 bad=-0.5
!med 5.69 bad=0.5 complaint.cost=-0.5 complaint.delay=-1.6 complaint.neglect=2.4 complaint.quality=-1.9 escalation=3.4 good=0.9 growth=-0.7 leaving=2.5 legal=0.4 meeting.off=1.7 payment.delayed=-0.4 payment.disputed=2.5 payment.promised=-0.5 payment.query=-0.8 payment.refused=-1.9 payment.sent=-0.8 praise=1.5 reputation=-1.7 urgent=-0.7
!meg 7.39 bad=-2.4 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=0.8 complaint.quality=-0.8 escalation=1.6 good=-1.0 leaving=-0.9 legal=-0.6 meeting.off=2.3 payment.disputed=-0.9 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.6 praise=-0.9 reputation=-0.6 urgent=-0.4
!mennes 8.09 bad=1.1 good=-0.8
!mer 6.62 complaint.cost=-0.8 complaint.delay=-1.3 complaint.neglect=1.6 complaint.quality=-1.3 escalation=-0.4 good=0.9 growth=-0.4 leaving=1.9 legal=-1.0 meeting.off=-0.4 payment.disputed=-0.7 payment.promised=-0.3 payment.refused=1.8 payment.sent=-0.3 praise=-0.3 reputation=0.7
!merkba 8.09 good=1.5
!merket 8.09 bad=1.1 complaint.quality=-0.3 good=-0.7
!merkna 8.09 bad=-1.5 complaint.neglect=-0.7 complaint.quality=-0.5 growth=1.5 payment.refused=-0.5 praise=1.0 reputation=-0.4
!millio 8.09 good=2.4
!mindre 7.80 good=1.8
!minst 6.48 bad=-1.4 good=3.3
!moms 8.09 bad=-1.1 complaint.cost=-0.3 complaint.delay=-0.4 good=-0.4 leaving=-0.5 payment.disputed=-0.9 payment.query=1.5 payment.refused=-1.1 payment.sent=-0.4 praise=-0.4
!moro 8.09 bad=1.1 good=-0.8 payment.delayed=1.3 payment.promised=1.5 payment.refused=-0.4
!morsom 8.09 bad=2.1 good=-1.1
!mye 6.79 bad=-2.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.4 good=1.2 leaving=-0.5 payment.delayed=1.0 payment.promised=1.1 payment.refused=-0.4 payment.sent=0.9 reputation=-0.4
!mystis 8.09 bad=0.5 complaint.delay=-0.5 complaint.neglect=0.6 complaint.quality=-0.3 good=-0.9 payment.refused=0.9
!na 7.80 bad=-1.9 complaint.quality=-0.9 good=-0.6 leaving=-0.4 legal=-0.3 payment.refused=-0.6
!nar 6.88 bad=1.2 complaint.delay=-0.5 complaint.neglect=2.0 complaint.quality=-0.4 leaving=1.1 legal=1.4 payment.refused=-0.5 praise=-0.3
!nett 8.09 bad=1.4 complaint.delay=2.2 complaint.neglect=-0.6 complaint.quality=1.2 escalation=3.0 good=-0.4 legal=1.6 meeting.off=-0.6 payment.refused=-0.3
!nodven 7.80 bad=0.7 good=-1.4 leaving=1.4
!noe 5.36 bad=-0.4 complaint.cost=-1.5 complaint.delay=0.6 complaint.neglect=1.9 complaint.quality=-0.7 good=0.4 growth=-0.9 leaving=-1.1 legal=2.3 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.7 payment.refused=3.3 payment.sent=-0.8 praise=2.6 urgent=-0.6
!noen 6.05 bad=0.7 complaint.cost=-0.7 complaint.delay=-1.4 complaint.neglect=-1.0 complaint.quality=-0.7 escalation=-0.3 good=0.9 growth=0.6 meeting.off=-0.6 payment.disputed=1.4 payment.query=-0.5 payment.refused=0.9 praise=-0.6 reputation=0.5
!nok 7.11 bad=2.4 good=-1.6 payment.refused=0.7
!nytt 7.58 bad=-1.7 complaint.neglect=-0.4 good=-0.6
!nærhet 8.09 bad=1.2 complaint.delay=-0.3 complaint.neglect=-0.5 good=0.4 leaving=-0.7 praise=2.2
!ofte 7.80 bad=-1.7 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=-0.6 good=1.5 praise=2.5 reputation=-0.3
!og 6.14 bad=1.6 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=1.1 complaint.quality=1.9 escalation=-0.4 good=-1.5 leaving=-0.5 meeting.off=-0.3 payment.query=1.4 payment.refused=0.9 praise=-0.9 reputation=-0.4 urgent=1.3
!om 5.89 bad=1.6 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-1.1 complaint.quality=1.0 escalation=-0.3 good=0.8 growth=3.0 legal=0.8 meeting.off=-0.3 payment.disputed=0.8 payment.refused=-1.0 praise=1.2 reputation=1.4
!opp 6.48 bad=0.6 complaint.cost=0.6 complaint.delay=-0.8 complaint.neglect=0.7 complaint.quality=1.6 escalation=-0.5 good=-1.1 growth=-0.3 legal=-0.6 meeting.off=-0.4 payment.disputed=3.6 payment.promised=-0.4 payment.refused=3.5 payment.sent=-0.3 praise=-1.2 reputation=-0.8
!oppe 8.09 bad=1.7 complaint.quality=1.9 leaving=2.0 legal=-0.6
!oppsta 8.09 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 leaving=-0.5 meeting.off=2.6 payment.disputed=-0.3 payment.refused=0.6 praise=-0.5
!optima 8.09 bad=1.9 good=-0.7
!ord 7.80 bad=-2.2 good=-0.7 leaving=1.0 praise=0.8
!ordnet 8.09 bad=0.6 complaint.delay=1.2 complaint.neglect=-0.5 complaint.quality=1.0 good=-0.4 leaving=-0.7 legal=0.6 payment.refused=-0.3 reputation=0.7
!oss 7.39 bad=3.3 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=0.3 complaint.quality=1.8 escalation=-0.3 good=-0.8 leaving=2.8 legal=-0.3 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-0.6 praise=-1.1
!over 8.09 good=0.9
!overra 7.58 bad=-1.3 complaint.quality=-0.5 good=0.9 growth=1.2 leaving=1.4 payment.refused=-0.4 praise=0.7
!overve 8.09 bad=0.4 good=-0.4
!pa 5.29 bad=1.7 complaint.cost=-0.9 complaint.neglect=2.5 complaint.quality=1.1 escalation=0.7 good=-1.2 leaving=1.3 legal=1.2 meeting.off=6.1 payment.delayed=-0.5 payment.promised=-0.6 payment.query=-0.5 payment.refused=0.4 payment.sent=-0.8 praise=-0.7 reputation=-1.0 urgent=1.2
!pengen 7.39 bad=0.6 complaint.cost=-0.4 complaint.delay=1.5 complaint.neglect=1.6 complaint.quality=1.1 good=-0.7 leaving=-1.3 meeting.off=-0.4 payment.delayed=1.0 payment.disputed=-0.3 payment.promised=1.2 payment.refused=2.7 praise=-0.5 reputation=2.5
!penger 7.80 bad=1.3 complaint.cost=-0.4 complaint.delay=1.7 complaint.neglect=-1.1 complaint.quality=0.7 legal=1.3 payment.disputed=1.0 payment.refused=4.1 praise=-0.3 reputation=1.5
!plass 8.09 bad=0.5 complaint.delay=1.0 good=1.4 leaving=1.4
!post 8.09 bad=-0.6 complaint.neglect=-0.3 complaint.quality=-0.4
!proble 7.58 bad=-1.3 good=2.2 leaving=-0.4 praise=1.9
!rart 7.80 bad=-1.0
!raskin 8.09 bad=1.4 good=-0.4
!regnsk 8.09 bad=-0.9 complaint.neglect=-0.7 good=0.5 leaving=1.7 praise=1.0 reputation=-0.6
!ringe 8.09 bad=2.2 complaint.delay=-0.4 complaint.neglect=3.9 complaint.quality=-0.5 good=-0.5 leaving=1.8 praise=-0.5 reputation=1.7
!ringer 8.09 bad=1.4 complaint.neglect=1.9 complaint.quality=-0.7 escalation=-0.4 reputation=-0.4
!sa 5.79 bad=-2.3 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-0.7 escalation=-0.3 good=1.6 legal=-0.8 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=-0.7 payment.sent=0.7 praise=1.6 reputation=-0.4
!samme 7.58 bad=-1.3 good=2.0
!sammen 8.09 bad=1.3 good=-0.8
!sann 8.09 bad=0.3 good=0.6
!sannhe 8.09 bad=-1.1 good=-0.9
!se 7.39 bad=-1.0 good=0.5
!seg 6.79 bad=1.5 good=-1.3 praise=-0.4
!sender 8.09 bad=-1.6 complaint.quality=-0.4 payment.query=2.0 payment.sent=0.7
!ser 7.80 bad=1.0 complaint.cost=1.9 complaint.neglect=1.3 good=-0.3
!sett 7.11 bad=-1.4 complaint.delay=0.5 complaint.neglect=1.3 complaint.quality=-0.6 escalation=-0.4 good=0.6 legal=-0.3 meeting.off=-0.4 payment.refused=-0.4 payment.sent=3.9 praise=2.1 reputation=-0.5
!si 7.11 bad=-1.9 good=-1.9 payment.refused=-0.3
!siden 7.58 bad=1.6 complaint.delay=1.9 complaint.neglect=1.9 complaint.quality=-0.5 escalation=2.8 good=-0.6 leaving=0.6 legal=-0.3 meeting.off=-0.5 payment.disputed=-0.5 payment.refused=0.3 praise=-0.8 reputation=-0.3
!sin 8.09 bad=-0.7 good=1.6
!sjefen 8.09 bad=1.2 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=2.5 complaint.quality=1.6 escalation=2.8 good=-0.5 payment.refused=-0.4 praise=-0.3 reputation=-0.3
!skal 7.24 bad=1.4 complaint.cost=-0.3 good=-2.0 leaving=2.1 reputation=-0.3
!skjedd 7.39 bad=-3.0 complaint.quality=-0.4 good=1.4 growth=1.4 praise=1.0
!skjul 8.09 bad=-1.0
!skreve 7.80 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.6 good=1.1 leaving=-0.5 legal=1.6 payment.disputed=2.6 payment.refused=2.0
!skrive 7.80 complaint.quality=-0.8 good=-0.4 leaving=-0.4 legal=1.6 payment.delayed=1.2 payment.promised=1.4 payment.refused=-0.5
!skulle 7.80 bad=-1.5 complaint.delay=-0.3 complaint.quality=-0.4 leaving=-0.4 payment.delayed=1.1 payment.refused=-0.4 payment.sent=-0.4
!slik 7.80 bad=1.0 complaint.delay=1.3 complaint.neglect=1.2 complaint.quality=0.6 good=-0.9
!slike 8.09 bad=0.9 complaint.quality=-0.5 good=0.6 praise=1.7
!snakk 7.39 bad=-1.5 good=0.4 growth=1.7 praise=1.4
!snakke 8.09 bad=0.5 complaint.quality=-0.6 escalation=4.1 leaving=-0.8
!snille 8.09 bad=1.5 good=-0.6 payment.delayed=2.2 payment.promised=2.1
!som 5.75 bad=1.2 complaint.cost=0.9 complaint.delay=0.9 complaint.neglect=0.3 complaint.quality=-1.5 escalation=-0.3 good=-0.6 growth=-0.3 leaving=0.6 legal=-0.7 meeting.off=-0.4 payment.delayed=0.6 payment.promised=-0.4 payment.query=-0.4 praise=-0.7 reputation=-0.7
!spesie 7.80 good=1.0
!spesif 8.09 bad=0.7
!spille 7.58 good=1.0
!sporsm 8.09 bad=-1.2 good=1.4
!sted 8.09 bad=1.7 good=-0.7 leaving=-0.4 legal=-0.7 payment.delayed=-0.3 payment.disputed=3.8 payment.query=-0.4 payment.refused=-0.7 praise=-0.4
!steder 8.09 bad=0.4 complaint.delay=1.3 complaint.neglect=-1.2 complaint.quality=-0.4 good=2.0 leaving=-0.4 payment.refused=1.4 reputation=-0.5
!stor 7.80 bad=3.0 good=-0.8
!store 7.80 bad=-1.3
!stort 7.80 bad=-0.3 complaint.delay=2.3 good=0.9 leaving=1.4 legal=1.8 payment.refused=-0.5
!strofe 8.09 bad=-1.2 good=1.0
!svar 6.88 bad=1.4 complaint.cost=-0.6 complaint.delay=1.6 complaint.neglect=4.9 complaint.quality=1.2 escalation=0.8 good=-1.7 leaving=1.1 legal=-0.3 meeting.off=-0.5 payment.disputed=-0.3 payment.refused=-0.6 praise=-0.7 urgent=-0.4
!svarer 7.80 bad=2.0 complaint.neglect=4.0 complaint.quality=-1.0 escalation=2.1 good=-0.8 leaving=-0.6 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.5 reputation=-0.4 urgent=2.9
!svart 7.80 complaint.neglect=1.0 complaint.quality=0.9 good=-0.8 legal=0.7 reputation=1.1
!særlig 7.80 bad=2.7 good=-1.0
!ta 7.80 bad=-0.8 complaint.neglect=1.1 complaint.quality=-0.3 good=-1.0 payment.refused=-0.4
!tak 8.09 bad=1.5 complaint.delay=1.8 complaint.neglect=1.5 complaint.quality=-0.4 payment.disputed=2.6 payment.refused=0.9 praise=-0.4
!tar 8.09 bad=0.3 complaint.neglect=1.5 good=-0.4
!tegn 7.80 bad=0.6 good=1.1
!tegnin 8.09 bad=1.4 complaint.delay=2.4 good=-1.0 leaving=0.8
!tekste 7.80 bad=1.1 complaint.neglect=1.1 complaint.quality=1.5 good=0.4 leaving=1.9
!telefo 7.39 bad=1.0 complaint.neglect=1.7 complaint.quality=-0.7 escalation=-0.4 good=-0.9 praise=-0.5 reputation=-0.4
!tenkt 8.09 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=0.6 leaving=0.4 payment.disputed=-0.4 payment.refused=1.4
!tidlig 7.80 good=1.9
!til 5.32 bad=3.6 complaint.cost=-0.9 complaint.neglect=1.5 escalation=-0.9 good=-4.2 growth=-0.7 leaving=1.3 legal=1.1 meeting.off=-0.9 payment.delayed=0.7 payment.promised=0.7 payment.query=-0.9 payment.refused=0.4 payment.sent=-0.8 praise=-1.9 reputation=2.8 urgent=-0.6
!tilbak 7.24 bad=0.7 complaint.delay=-0.4 complaint.neglect=3.0 complaint.quality=-1.1 escalation=-0.5 good=-0.8 leaving=-0.6 meeting.off=-0.7 payment.disputed=-0.3 payment.refused=-0.7 praise=-0.4 reputation=1.0
!tilfel 8.09 bad=-1.2
!timer 8.09 bad=1.2 good=-0.8
!to 8.09 bad=2.3 complaint.delay=-0.4 complaint.quality=1.6 good=-0.7 legal=0.5
!tre 7.80 bad=1.0 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=1.1 good=0.4 leaving=-0.7 meeting.off=-0.4 payment.disputed=2.7 payment.refused=-0.6 payment.sent=-0.3 praise=-0.3
!trekke 8.09 bad=0.6 good=-0.5
!trenge 8.09 bad=-1.2 good=1.1
!trukke 8.09 complaint.quality=-1.0 good=-1.0 leaving=-0.4 payment.refused=2.8 praise=-0.4
!tvil 7.24 bad=-1.3 good=0.5
!typisk 8.09 bad=-1.3 good=0.9
!uanset 8.09 bad=1.1 complaint.neglect=2.1 good=-0.5 leaving=1.9 payment.disputed=-0.4 payment.refused=-0.4
!uker 8.09 complaint.delay=-0.5 complaint.quality=1.6 legal=0.5
!under 7.58 bad=1.6 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=-1.3 leaving=-0.5 legal=1.5 payment.disputed=2.6 payment.refused=2.0
!unders 8.09 bad=-0.4
!unnga 8.09 bad=-0.7 good=1.6
!ut 7.24 bad=0.8 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=2.7 complaint.quality=1.0 good=-0.8 legal=1.4 payment.refused=2.5
!uten 7.58 bad=-0.6 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-1.0 good=2.8 leaving=-1.0 payment.refused=-0.3 praise=3.1 reputation=-0.6
!var 6.62 bad=-0.3 complaint.cost=4.8 complaint.quality=-0.6 good=-0.4 leaving=3.0 legal=-0.3 payment.delayed=-0.4 payment.refused=-0.3 reputation=-0.4
!veldig 7.80 bad=1.6 good=-1.0
!ventet 8.09 bad=-0.7 good=1.1
!verken 8.09 bad=2.4 good=-1.0
!verst 8.09 bad=-0.7 complaint.quality=-0.4 good=2.1 praise=0.9
!vet 7.58 bad=-1.5 good=0.3
!vi 6.88 complaint.cost=1.0 complaint.delay=-0.7 complaint.neglect=-0.7 escalation=-0.4 leaving=2.2 legal=-0.7 meeting.off=-0.3 payment.disputed=-1.1 payment.query=-0.4 payment.refused=-0.8 praise=-0.9 reputation=1.2
!videre 7.80 complaint.cost=1.3 complaint.delay=-0.5 complaint.neglect=0.8 complaint.quality=0.8 escalation=-0.8 good=-1.0 leaving=0.3 payment.query=2.8 payment.refused=-0.6 reputation=-0.4
!viktig 8.09 bad=2.1 good=-1.4
!vil 7.80 bad=-2.3 complaint.quality=-0.5 good=0.7
!være 7.24 bad=-1.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=3.1 leaving=2.2 payment.refused=-0.6 praise=0.4 reputation=-0.4
!vært 7.11 bad=-1.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.1 good=2.7 leaving=-0.6 legal=-0.4 meeting.off=3.2 payment.refused=-0.5 praise=2.4
a 2.76 bad=1.1 complaint.cost=2.6 complaint.delay=-0.6 complaint.neglect=0.8 complaint.quality=2.0 escalation=2.3 good=0.5 growth=-0.4 leaving=2.2 legal=-0.7 meeting.off=-1.6 payment.delayed=2.2 payment.disputed=-2.4 payment.promised=-2.5 payment.query=-0.8 payment.refused=-1.1 payment.sent=-1.5 reputation=2.9 urgent=-1.5
a3 7.80 bad=-0.6 praise=1.6
a55 7.58 bad=-0.8 good=1.8
abonne 7.80 bad=-1.0 complaint.neglect=-0.4 complaint.quality=-0.5 escalation=-0.5 good=-1.2 leaving=-0.5 meeting.off=-0.4 praise=-0.5 reputation=-0.4
absolu 6.99 good=1.5
ac 7.80 bad=-0.6 good=2.4
acer 8.09 bad=-0.3
action 6.48 bad=-1.8 good=1.4
adams 8.09 bad=1.1 good=-1.0
adress 7.80 bad=-0.8 complaint.quality=-0.3 good=0.4
advare 8.09 bad=1.9 good=-0.4 reputation=2.1
advoka 5.08 bad=3.2 complaint.delay=-2.0 complaint.neglect=-2.2 complaint.quality=1.3 escalation=-1.4 good=-3.3 growth=-1.6 leaving=-2.8 legal=10.5 meeting.off=-1.0 payment.delayed=-0.9 payment.disputed=2.0 payment.promised=-0.9 payment.query=-1.0 payment.sent=-0.9 praise=-3.1 reputation=0.3
agder 8.09 bad=-0.4 good=0.5
ahlo 8.09 bad=-0.5 good=1.1
akkura 6.01 bad=-2.6 complaint.cost=-1.0 complaint.delay=-1.6 complaint.neglect=-1.0 complaint.quality=0.8 escalation=-0.4 good=1.8 growth=-0.6 leaving=-1.3 legal=-0.7 meeting.off=-0.3 payment.delayed=0.5 payment.disputed=-0.8 payment.promised=-0.4 payment.query=-0.5 payment.refused=0.4 payment.sent=7.1 praise=2.7 reputation=-0.5 urgent=1.9
aksept 7.80 good=-0.8 payment.disputed=1.7
aktige 8.09 bad=-0.5 good=-0.7
aktivi 7.80 bad=1.2 good=-0.9
aktivt 8.09 bad=1.4 good=-0.4
aktuel 7.39 bad=-1.6 good=1.4
akusti 7.80 bad=-0.7 good=0.7
album 6.48 bad=0.6 good=1.3
albume 6.10 bad=1.0 good=3.1
aldele 8.09 bad=0.7 good=1.2
alder 7.80 bad=1.0
alders 8.09 bad=2.0
aldri 5.85 bad=-1.4 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=-1.8 complaint.quality=-0.5 escalation=-0.6 good=3.7 growth=0.8 leaving=-0.7 legal=0.6 meeting.off=-0.4 payment.disputed=1.3 payment.promised=1.8 payment.query=-1.1 payment.refused=-0.4 payment.sent=-0.8 praise=0.4 reputation=-0.9 urgent=-0.3
alene 7.80 bad=2.6 good=-1.1
alex 7.58 bad=-0.8 good=-0.4
alfred 8.09 good=0.7
alkoho 7.80 bad=0.8
all 6.24 bad=1.4 complaint.quality=-0.5 escalation=1.5 good=-0.9 legal=1.9 praise=-0.3
allan 7.80 good=1.0
alle 4.64 bad=-0.9 complaint.cost=-1.3 complaint.delay=-1.3 complaint.neglect=0.7 complaint.quality=1.5 escalation=-0.9 good=0.9 growth=1.3 leaving=0.6 legal=0.4 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.8 payment.query=-0.9 payment.sent=-0.9 praise=2.1 reputation=0.5 urgent=-0.9
allen 8.09 bad=-1.5 good=1.9
aller 6.79 good=-1.0
allere 5.97 bad=0.6 complaint.cost=1.2 complaint.delay=-0.7 complaint.neglect=2.9 complaint.quality=1.8 good=-2.4 growth=-0.4 leaving=0.7 legal=-0.5 payment.disputed=1.5 payment.refused=2.4 payment.sent=-0.4 praise=-0.9 reputation=2.7
allier 8.09 bad=1.1 good=-0.6
allmen 7.80 bad=2.1 good=-1.1
allsan 7.58 bad=-0.7 good=0.9
alltid 6.70 bad=1.5 complaint.cost=2.1 complaint.delay=-0.4 complaint.neglect=4.6 complaint.quality=-0.4 payment.promised=-0.6 payment.refused=-0.6 praise=-0.7 reputation=-0.4
alreit 8.09 bad=-1.9 good=1.4 payment.delayed=1.3 payment.promised=1.5 payment.refused=-0.4
alt 4.76 bad=-0.8 complaint.cost=-1.8 complaint.delay=1.7 complaint.neglect=-0.8 complaint.quality=-1.0 escalation=-1.4 good=1.5 leaving=-1.3 legal=-1.3 meeting.off=-1.1 payment.delayed=0.3 payment.disputed=-1.2 payment.promised=3.0 payment.query=-1.2 payment.refused=-1.4 payment.sent=-1.1 praise=0.5 reputation=-0.7 urgent=0.8
altern 7.39 bad=2.2 complaint.quality=-0.4 good=0.6 leaving=3.3
altfor 7.58 good=0.5
altinn 8.09 bad=-0.3 complaint.cost=-0.5 complaint.neglect=-0.4 complaint.quality=1.3 good=-0.7 leaving=2.4 payment.query=1.8 payment.refused=-0.3 praise=-0.3
altsa 5.55 bad=0.6 complaint.cost=-0.7 complaint.delay=3.0 complaint.neglect=-1.4 complaint.quality=3.8 escalation=-0.6 good=0.6 leaving=0.7 legal=0.3 meeting.off=-0.6 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.4 payment.refused=2.9 payment.sent=-0.4 praise=-1.6 reputation=0.4 urgent=-0.6
alvor 7.80 bad=1.8
alvorl 7.80 bad=0.6 good=-1.1
amator 7.58 bad=2.7 good=-0.9
ambisi 7.58 bad=-1.3 good=0.9
ambisj 7.80 bad=1.5 good=-0.5
amerik 5.89 bad=1.6 good=-2.3
an 6.99 bad=-0.6 complaint.cost=0.8 complaint.delay=-1.0 complaint.neglect=1.5 complaint.quality=-0.9 escalation=-0.4 good=-1.0 leaving=-1.0 legal=-0.6 meeting.off=-0.6 payment.delayed=3.9 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.5 praise=-0.7 reputation=1.0 urgent=-0.7
analog 8.09 bad=-1.2 good=-1.1
anatom 8.09 bad=-0.6
anbefa 7.11 bad=-2.2 complaint.delay=-0.5 complaint.neglect=-1.2 complaint.quality=-0.7 good=2.0 growth=4.3 leaving=-1.3 praise=3.6 reputation=-0.3
anbud 7.58 bad=1.0 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=1.6 complaint.quality=-0.5 escalation=-0.4 good=2.8 growth=2.2 leaving=2.3 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.4 payment.query=-0.3 praise=-1.0 reputation=-0.9
anbude 7.80 complaint.cost=-0.3 complaint.delay=2.3 complaint.neglect=2.5 complaint.quality=-1.6 good=-1.0 leaving=-0.7 legal=-0.3 payment.query=-0.3 praise=-0.7 reputation=1.2 urgent=2.9
anders 6.88 bad=-0.8 complaint.neglect=-0.3 complaint.quality=-0.4 good=3.2 payment.disputed=0.9
andre 4.79 bad=1.9 complaint.cost=1.7 complaint.delay=0.7 complaint.neglect=1.7 complaint.quality=-1.7 good=-0.7 growth=-0.6 leaving=1.4 payment.delayed=-0.5 payment.disputed=-1.1 payment.promised=-0.6 payment.refused=-1.7 payment.sent=0.4 praise=0.8 reputation=1.2 urgent=-0.6
andrea 7.80 bad=1.1 good=-1.1
androi 7.58 bad=0.7 good=0.6
ane 7.80 bad=-0.7 good=1.4
anerkj 7.80 bad=-0.8 good=0.7
ang 7.80 good=2.4
angar 7.58 bad=-0.4 good=0.5
angles 7.58 bad=1.9 good=-1.0
angrip 7.58 bad=-0.5 good=-2.6
anledn 7.80 bad=-1.6
anmeld 5.75 bad=-2.9 complaint.delay=-0.6 complaint.quality=-1.1 growth=-0.4 leaving=-0.8 legal=-0.8 payment.refused=-0.7 praise=3.1 reputation=-0.3 urgent=-0.4
ann 7.80 complaint.delay=1.2 good=1.4 legal=1.4 reputation=-0.3
anna 7.39 bad=-1.0 good=-0.5
anne 7.58 bad=0.4 good=-1.2 leaving=1.5 praise=1.0
annen 5.75 bad=-2.5 complaint.delay=0.5 complaint.neglect=-0.4 growth=-0.3 leaving=0.9 legal=-0.3 meeting.off=1.2 praise=-0.5
annerl 7.39 bad=-1.4 complaint.quality=-0.4 good=2.6 reputation=-0.7
annet 5.50 bad=3.2 complaint.cost=0.3 complaint.delay=1.9 complaint.neglect=1.6 complaint.quality=-1.1 good=-2.0 growth=-1.1 leaving=3.3 legal=-1.0 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.5 payment.query=1.1 payment.refused=-0.9 payment.sent=-0.6 praise=-0.5 reputation=-1.3 urgent=-0.4
anno 8.09 bad=-0.5 good=-0.5
annons 7.39 bad=-0.3 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=1.0 complaint.quality=0.6 escalation=1.9 good=-1.5 growth=-0.4 leaving=-0.5 payment.refused=-0.5 praise=-0.7 reputation=1.3
anonym 7.39 good=-0.5
ansatt 6.88 bad=1.8 complaint.cost=0.4 complaint.delay=-1.0 complaint.neglect=1.5 complaint.quality=0.9 escalation=-0.5 good=-1.7 growth=-0.4 leaving=1.8 legal=-0.7 meeting.off=-0.6 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.4 payment.sent=-0.4 praise=-1.1 reputation=-0.8 urgent=1.3
ansikt 7.58 bad=-1.4 good=1.6
anstre 7.58 bad=2.6 good=-2.4
ansvar 7.11 bad=2.1 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=1.6 escalation=2.9 good=-2.1 leaving=-1.1 legal=2.4 payment.query=-1.1 payment.refused=-0.8 praise=-0.6 reputation=-0.6
anta 8.09 bad=-1.1 good=-0.3
antake 7.39 bad=-1.2 good=0.7
antall 7.58 bad=1.6 good=-1.5
antydn 8.09 bad=2.1 good=-1.4
ap 8.09 bad=-0.4 good=-0.5
apen 7.58 bad=3.2 complaint.delay=0.3 complaint.neglect=1.3 complaint.quality=0.8 good=-0.7 leaving=-0.4 legal=0.5
apenba 6.55 bad=2.5 complaint.delay=-0.3 complaint.neglect=1.9 good=-1.7 legal=1.5
apenhe 8.09 good=-1.0
apent 8.09 bad=-0.7 good=0.6 payment.query=3.2
apne 7.11 bad=-0.4 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=1.2 good=-0.7 growth=-0.3 leaving=-0.4 legal=-0.3 payment.delayed=1.2 payment.disputed=-0.6 payment.promised=3.7 payment.query=-0.3 payment.refused=-1.2 payment.sent=-0.7 praise=-0.8 reputation=-0.6 urgent=2.2
apner 6.88 bad=-1.4 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=-1.0 good=0.9 growth=1.2 leaving=-0.6 legal=-0.7 payment.delayed=0.8 payment.promised=1.0 payment.refused=-0.7 praise=-0.5 reputation=-0.5
apning 6.24 bad=0.8 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=-0.5 escalation=-0.3 good=1.1 growth=-0.8 leaving=1.3 legal=-0.3 meeting.off=-0.6 payment.disputed=-0.3 payment.query=-0.7 payment.refused=-0.4 payment.sent=-0.4 praise=0.4 reputation=-0.6 urgent=3.3
app 7.58 bad=0.8 good=1.2 growth=2.3 leaving=-0.4 payment.promised=-0.4 praise=-0.4
appen 7.80 complaint.neglect=1.1 complaint.quality=0.9 good=-0.8 payment.query=-0.4 payment.sent=1.5 praise=-0.4
apper 8.09 bad=-0.4 good=1.9
applau 8.09 good=-0.7
apple 8.09 bad=-0.7 good=1.3
apps 8.09 bad=1.2 good=-0.7
april 7.11 bad=-1.1 complaint.cost=-0.5 complaint.delay=0.8 complaint.quality=-1.0 escalation=-0.5 good=-2.0 growth=0.5 leaving=4.4 legal=-1.3 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.6 payment.sent=-0.4 praise=-0.9 reputation=-0.6 urgent=-0.3
ar 4.78 bad=-3.7 complaint.cost=1.1 complaint.delay=-1.5 complaint.neglect=2.0 complaint.quality=-1.4 good=-0.7 growth=2.7 leaving=1.5 legal=-1.5 meeting.off=-1.1 payment.delayed=-0.7 payment.disputed=-0.9 payment.promised=-0.7 payment.query=-0.9 payment.refused=-1.1 payment.sent=-0.8 praise=0.8 reputation=-1.5 urgent=-0.7
arabis 8.09 bad=-0.3 good=-1.4
arbeid 6.24 bad=-1.9 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-1.1 complaint.quality=1.6 escalation=-0.4 good=-0.9 growth=-0.4 leaving=-1.0 legal=2.1 payment.delayed=-0.3 payment.query=2.4 payment.refused=-0.9 payment.sent=0.6 reputation=-0.9
arcade 7.39 bad=-1.2 good=2.1
arene 6.70 bad=-3.3 good=-1.5
aret 6.88 bad=1.4 complaint.cost=2.6 complaint.delay=-0.5 complaint.neglect=0.4 good=-2.5 leaving=2.0 legal=-0.4 payment.delayed=1.5 payment.refused=-0.3 payment.sent=-0.4 praise=-0.6 reputation=-0.3
arets 7.39 complaint.cost=1.8 complaint.quality=1.7 good=2.3 leaving=-0.3
argent 7.24 bad=-0.9 good=-0.5
argume 8.09 good=0.4 leaving=1.0 praise=1.3
arhund 8.09 bad=-1.6 good=2.0
arige 8.09 good=-0.9
aring 7.39 good=-2.1
aringe 8.09 bad=1.6 good=-1.1
arkite 7.11 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-1.4 escalation=-0.4 good=0.6 growth=2.9 leaving=0.8 legal=-0.5 meeting.off=-0.4 payment.query=-0.4 payment.refused=-0.5 praise=2.0 reputation=1.3
arkive 8.09 bad=-0.7 good=-0.7 praise=-0.3
armene 8.09 bad=3.3 good=-0.5
armer 8.09 bad=1.9 good=-2.0
arne 7.39 bad=0.7 complaint.cost=2.2 complaint.neglect=0.7 complaint.quality=1.7 escalation=1.2 good=1.2 leaving=0.5 legal=0.8 payment.refused=-0.3 praise=0.5
arnold 8.09 bad=1.2 good=0.5
arrang 7.39 bad=1.4 complaint.delay=1.6 praise=-0.7 urgent=0.9
arroga 8.09 bad=2.0 good=-0.9
arsak 8.09 bad=-0.9 good=2.6
arsake 7.80 bad=0.9 good=0.6
arsmot 7.80 bad=-0.5 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.9 growth=-0.6 leaving=-0.7 praise=-0.7 reputation=-0.5
arsrap 7.80 complaint.delay=0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=1.7 growth=3.1 leaving=-1.0 legal=-0.4 meeting.off=-0.3 praise=2.7 reputation=-0.3 urgent=-0.4
arsreg 8.09 complaint.delay=0.7 complaint.neglect=-0.4 good=-0.6 leaving=-0.3 praise=-0.6 reputation=-0.4
arsski 7.80 bad=0.7 complaint.delay=-0.4 complaint.neglect=1.1 complaint.quality=0.6 good=-1.0 growth=-0.3 leaving=3.5 legal=-0.4 praise=-0.6 reputation=-0.5
arthur 8.09 bad=-0.3 good=0.4
artig 7.80 bad=-0.8 good=3.0
artikk 7.58 bad=-1.3 good=-1.3
artist 6.88 bad=1.8 good=2.7
arvid 8.09 bad=-0.5 complaint.quality=-0.3 good=-0.3 payment.delayed=1.9 payment.sent=-0.6
ashild 8.09 complaint.delay=-0.3 complaint.quality=-0.4 leaving=-0.4 payment.disputed=1.6
assosi 8.09 bad=-0.3 good=1.6
astrid 8.09 bad=-0.7
at 3.24 bad=2.4 complaint.cost=0.7 complaint.delay=-1.5 complaint.quality=2.3 escalation=0.6 good=1.8 growth=2.2 leaving=0.4 legal=-0.6 meeting.off=0.4 payment.delayed=1.9 payment.disputed=-2.3 payment.promised=1.0 payment.query=0.8 payment.refused=-1.6 payment.sent=0.4 praise=7.5 reputation=-1.1 urgent=-1.7
atmosf 7.80 bad=-1.1
atte 7.24 bad=2.7 complaint.cost=2.6 complaint.delay=2.2 complaint.quality=-0.5 escalation=1.8 leaving=1.3 legal=-0.3 payment.refused=-0.4 praise=0.6 urgent=1.2
attest 7.80 bad=-0.9 complaint.delay=2.1 complaint.neglect=2.5 complaint.quality=-1.4 escalation=-0.7 good=-0.7 leaving=-0.9 legal=-0.4 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=3.0 payment.query=1.7 payment.refused=-0.8 payment.sent=-0.8 praise=-0.4 reputation=1.8
attita 8.09 good=-0.5
attpat 7.80 bad=0.8 good=0.6
audi 8.09 bad=-1.3
audien 8.09 bad=0.5 good=0.6
august 7.58 bad=1.0 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=1.2 complaint.quality=-0.5 good=-0.4 leaving=0.4 payment.disputed=1.9 praise=1.0 reputation=-0.5
austra 8.09 bad=-0.7 good=0.4
autofo 8.09 bad=-0.3 good=1.1
automa 7.11 bad=-1.9 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.7 escalation=-0.6 good=1.6 leaving=-0.6 legal=-0.5 reputation=-0.3
autori 7.58 bad=0.3 good=0.5 leaving=0.9 praise=1.0
autosv 8.09 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.6 leaving=-0.4 payment.refused=-0.7 praise=-0.3 reputation=-0.5
av 2.75 complaint.cost=-1.3 complaint.neglect=0.6 complaint.quality=1.1 escalation=-0.9 growth=1.4 leaving=2.0 legal=-0.9 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=-1.7 payment.promised=-1.9 payment.query=-1.1 payment.refused=-1.1 payment.sent=-1.2 praise=1.4 reputation=-0.5 urgent=-0.9
avanse 8.09 bad=-0.3 good=0.4
avdekk 8.09 complaint.quality=1.3 good=-0.5 legal=0.4
avdeli 6.99 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-1.3 escalation=1.1 good=1.5 growth=3.8 leaving=-1.2 legal=1.4 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.5 reputation=-0.4 urgent=-0.4
avdemp 8.09 bad=-0.6 good=0.5
avdrag 7.24 bad=0.9 complaint.cost=-0.6 complaint.delay=0.7 complaint.neglect=-0.8 complaint.quality=-0.8 good=-1.5 growth=-1.0 leaving=-0.7 legal=-0.7 meeting.off=-0.4 payment.delayed=3.9 payment.disputed=-0.3 payment.promised=-0.5 payment.query=-0.6 payment.refused=2.7 payment.sent=5.6 praise=-1.6 reputation=-0.5 urgent=-0.5
avgjor 6.70 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.8 escalation=-0.4 good=-1.7 growth=-0.4 legal=3.0 meeting.off=-0.3 payment.delayed=-0.4 payment.refused=-0.6 praise=-0.4 reputation=-0.6
avheng 7.11 bad=-0.9 good=1.6
avis 8.09 bad=-0.6 complaint.delay=-0.3 good=-0.6 reputation=-0.4
avisa 7.11 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=2.5 complaint.quality=-1.2 escalation=-0.5 good=-1.7 growth=-0.5 leaving=-0.9 legal=-0.6 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.8 praise=-1.2 reputation=1.2 urgent=-0.4
avlyse 7.80 bad=-0.8 complaint.delay=-0.3 complaint.neglect=-0.4 good=-1.0 leaving=-0.4 meeting.off=4.2 praise=-0.6
avskri 8.09 leaving=-0.3 praise=0.7
avslor 6.99 bad=-1.0 good=1.9
avslut 6.70 bad=-1.2 complaint.delay=-0.4 complaint.quality=-0.3 good=0.7 leaving=1.0 legal=-0.4
avsnit 5.89 bad=0.7 complaint.quality=0.7 good=-0.3 leaving=-0.9 legal=-1.7 payment.refused=-0.6 reputation=-0.4
avstan 7.80 bad=-0.5 good=-1.1
avtale 5.72 bad=1.4 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-2.1 complaint.quality=1.7 escalation=-0.9 good=-2.2 growth=2.1 leaving=2.4 legal=1.5 meeting.off=-1.0 payment.delayed=1.2 payment.disputed=-1.2 payment.promised=-0.9 payment.query=-0.9 payment.refused=1.2 payment.sent=-0.9 praise=-1.5 reputation=-1.5 urgent=1.0
avtalt 6.99 bad=0.6 complaint.cost=0.6 complaint.delay=2.9 complaint.neglect=-1.0 complaint.quality=-1.5 escalation=-0.3 good=-1.1 growth=-0.4 leaving=-1.1 legal=-0.7 meeting.off=-0.7 payment.delayed=1.4 payment.disputed=2.2 payment.promised=3.6 payment.sent=-0.5 praise=0.4 reputation=-0.6 urgent=-0.4
avvise 8.09 good=-0.5 legal=1.9 payment.disputed=1.6 payment.refused=-0.5
avvist 8.09 good=-0.8 payment.query=1.1 praise=-0.4
b 7.11 bad=0.5 good=-1.2
ba 8.09 bad=-1.1 complaint.delay=-0.5 complaint.quality=-0.4 good=1.3 growth=2.2 leaving=-0.3 meeting.off=2.9 praise=2.0
backup 8.09 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=1.4 escalation=-0.3 good=-0.5 meeting.off=-0.4 payment.disputed=-0.6 payment.refused=-0.6 praise=-0.4 reputation=-0.4
bada 7.58 bad=1.6 good=-0.9
bade 5.06 bad=-3.2 complaint.delay=1.0 complaint.neglect=0.5 complaint.quality=-0.5 leaving=-0.6 praise=0.5 reputation=-0.3
badet 7.39 bad=2.5 complaint.cost=-0.5 complaint.neglect=-0.7 complaint.quality=4.0 good=-0.7 leaving=-0.4 legal=2.3 payment.delayed=-0.3 payment.disputed=0.7 payment.refused=0.9 praise=-0.5 reputation=1.8
bagasj 8.09 bad=-1.2 good=0.6
bak 6.05 bad=3.0 complaint.neglect=-0.4 complaint.quality=1.8 leaving=-0.3
bakgar 8.09 bad=-0.9 good=-0.6 payment.refused=-0.3 praise=-0.4
bakgru 7.11 good=-1.4
bakhju 8.09 bad=-0.3 good=2.1
bakken 7.80 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=2.1 good=0.5 leaving=1.9
bakset 7.80 bad=1.2
baksid 7.39 leaving=-0.4
baku 8.09 bad=1.1 good=-0.4
balans 8.09 bad=-0.4 good=1.8
ballad 7.39 good=1.2
ballen 7.39 bad=-1.3 good=0.6
ballet 8.09 bad=-0.3 good=0.8
band 6.48 bad=0.4 good=2.6
banden 8.09 bad=0.5 good=-0.6
bandet 5.97 bad=-1.4
banke 8.09 bad=1.3
banken 6.62 bad=-2.7 complaint.cost=-0.9 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-2.2 escalation=-0.5 good=-1.9 growth=-0.6 leaving=-0.7 legal=-0.8 meeting.off=-0.6 payment.delayed=4.2 payment.disputed=-0.7 payment.promised=1.2 payment.query=1.5 payment.refused=1.0 payment.sent=-0.8 praise=-1.2 reputation=-0.8 urgent=2.0
banker 7.80 bad=1.4 complaint.quality=0.7 good=-0.6
banket 8.09 good=1.2
banner 8.09 bad=-1.2 good=-0.4 leaving=-0.6 praise=-0.4 urgent=-0.3
bannon 8.09 good=-0.6
barbar 8.09 bad=-0.5 good=-1.0
bare 4.42 bad=-0.6 complaint.delay=1.2 complaint.neglect=2.0 complaint.quality=-2.9 escalation=-1.3 good=-1.2 growth=-0.9 leaving=-2.4 legal=-0.5 meeting.off=-0.5 payment.delayed=-1.2 payment.disputed=-2.0 payment.query=1.5 praise=0.4 reputation=2.7 urgent=-1.3
barn 6.24 bad=1.7 good=-2.5
barna 7.39 bad=0.7 complaint.quality=0.5 good=-1.6 leaving=0.9
barndo 7.80 bad=-1.0 good=-1.6
barnef 8.09 bad=2.3 good=-1.2
barneh 7.58 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=1.0 escalation=-0.4 growth=3.4 leaving=-1.0 legal=-0.5 payment.promised=-0.3 praise=1.1 reputation=0.8
barneo 8.09 bad=1.5 complaint.quality=1.8 legal=1.2
barnes 7.58 bad=2.8
barnet 8.09 bad=-0.8 good=-0.4
barnev 7.80 bad=1.6 complaint.neglect=0.9 complaint.quality=2.7 good=1.3 legal=0.6 reputation=2.8
barnsl 8.09 bad=-0.8 good=0.5
basere 7.39 bad=-1.3 good=-1.6
basert 6.88 bad=-1.5 good=1.7
bass 7.80 bad=-0.5
bat 8.09 complaint.neglect=1.0 complaint.quality=1.7 leaving=1.3
baten 8.09 good=-0.7 payment.delayed=-0.3 payment.promised=-0.3 praise=-0.4
batter 7.11 bad=1.0 good=1.2
be 7.58 bad=0.3 complaint.cost=1.0 complaint.delay=1.5 complaint.neglect=-0.6 complaint.quality=0.3 escalation=3.6 good=-0.5 leaving=0.4 payment.refused=-0.4 praise=-0.4 reputation=1.3
bearbe 8.09 bad=-0.5 good=-1.2
beatle 7.39 bad=-1.5 good=1.1
bedre 5.72 bad=1.2 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.7 good=1.8 growth=-0.4 leaving=-0.4 meeting.off=1.6 payment.query=-0.8 payment.refused=-0.5 payment.sent=-0.4 reputation=-0.7 urgent=-0.3
bedrin 8.09 bad=1.0 good=-2.1 praise=-1.1
bedt 6.88 bad=3.2 complaint.cost=1.2 complaint.delay=-0.9 complaint.neglect=0.9 complaint.quality=1.6 escalation=2.7 good=-1.2 growth=-0.5 leaving=1.0 legal=1.3 meeting.off=-0.4 payment.delayed=1.4 payment.disputed=-0.8 payment.refused=3.0 payment.sent=-0.5 praise=-0.6 urgent=1.3
befari 7.11 bad=0.9 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=-1.1 good=-2.0 growth=-0.6 leaving=0.7 legal=-0.7 meeting.off=6.3 payment.delayed=-0.4 payment.disputed=3.0 payment.promised=-0.3 payment.query=-0.6 payment.refused=-0.6 payment.sent=-0.5 praise=-1.1 reputation=-0.5 urgent=-0.5
befinn 7.58 bad=-1.6 good=0.8
begeis 7.80 bad=-0.5 good=2.4 growth=2.5 praise=1.8
begge 6.41 bad=-0.4 complaint.cost=1.7 complaint.delay=1.7 complaint.quality=-0.8 escalation=-0.6 good=0.5 growth=-0.6 leaving=0.6 legal=1.3 meeting.off=-0.5 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.4 payment.refused=0.7 payment.sent=2.0 praise=-0.7 reputation=-1.4 urgent=-0.7
begrav 7.11 bad=-1.0 complaint.quality=-0.3 good=-2.1 praise=-0.4 reputation=-0.4
begren 6.88 bad=3.2
begrun 8.09 bad=0.7 complaint.cost=2.1 good=-1.3 praise=-0.4
begynn 5.97 bad=3.8 complaint.cost=1.5 complaint.delay=2.5 complaint.quality=-1.5 escalation=-0.5 good=-4.4 growth=-0.5 leaving=3.1 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.2 payment.sent=-0.4 praise=-1.6 reputation=-1.1 urgent=0.4
begynt 7.58 bad=2.6 complaint.delay=0.5 complaint.neglect=-0.4 complaint.quality=1.4 good=-1.4 leaving=1.1 payment.promised=-0.7
behage 8.09 bad=-0.3 good=0.9
behand 7.11 bad=-0.8 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.7 escalation=-0.3 good=0.6 leaving=-0.5 legal=-0.4 payment.query=-0.3 payment.refused=-0.4 reputation=0.9
behers 8.09 bad=-0.3 good=2.2
behold 7.11 bad=-1.3 complaint.delay=-0.4 complaint.quality=-0.6 good=0.4 leaving=-0.6 praise=-0.7
behov 7.58 bad=-2.0
behove 8.09 bad=-0.3
bein 8.09 bad=2.9 complaint.neglect=1.6 good=-1.2 leaving=1.7 praise=-0.3
beina 8.09 bad=-0.3 good=-1.0
beinha 8.09 bad=-0.4 good=0.5
beirut 8.09 bad=-0.4 good=-0.6
bekjem 8.09 bad=-0.4 good=0.6
beklag 6.70 bad=-3.0 complaint.cost=-0.7 complaint.delay=-1.6 complaint.neglect=-1.5 complaint.quality=-1.0 escalation=-0.5 good=-2.3 growth=-0.3 leaving=-0.9 legal=-0.6 meeting.off=4.1 payment.delayed=1.9 payment.disputed=-0.7 payment.promised=3.3 payment.query=-0.5 payment.sent=1.3 praise=-1.6 reputation=-0.7 urgent=-1.2
bekost 8.09 bad=0.5 good=0.4
bekref 7.24 complaint.cost=-0.4 complaint.delay=-0.7 complaint.quality=-1.2 leaving=1.5 meeting.off=-0.6 payment.delayed=0.4 payment.disputed=-0.4 payment.promised=0.8 payment.query=2.5 payment.refused=-0.7 payment.sent=-1.2 praise=-0.7 urgent=1.6
bekymr 7.80 bad=-0.8 good=-1.4
belast 7.80 bad=0.9 complaint.quality=-0.3 payment.delayed=-1.3 payment.query=-1.1 payment.refused=-0.8 payment.sent=3.1
bell 8.09 bad=-0.5 good=-1.2
belope 6.55 bad=2.0 complaint.cost=-1.0 complaint.delay=-1.4 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=-0.6 good=-1.5 growth=-0.6 leaving=-1.5 legal=-0.3 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=3.1 payment.promised=-1.5 payment.query=1.2 payment.refused=4.0 payment.sent=1.1 praise=-1.0 reputation=-0.9 urgent=-0.5
bemann 8.09 bad=-0.7 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.4 leaving=-0.5 praise=-0.4
benny 8.09 bad=-0.7 good=1.7
bensin 8.09 good=-0.7
benytt 7.80 bad=-0.6 good=2.7
ber 6.99 bad=2.4 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.5 good=-1.9 growth=-0.4 leaving=2.5 legal=1.0 payment.disputed=0.5 payment.query=-0.4 payment.sent=-0.3 praise=-0.9 reputation=-0.4
bereds 8.09 bad=-0.8
beregn 7.58 bad=-1.5 good=-0.7 payment.disputed=3.1 praise=-0.7
berg 8.09 bad=-0.4 good=-1.1
bergen 7.11 bad=-0.6 complaint.neglect=-0.3 praise=-0.3
berlin 7.80 bad=-0.8 good=0.8
beromt 8.09 bad=-0.4 good=-1.0
berore 8.09 bad=-0.6 good=2.0
berori 8.09 good=0.4
bes 7.80 bad=1.4 complaint.delay=2.6 complaint.quality=-0.6 good=-0.5 leaving=2.6 meeting.off=-0.4 praise=-0.3 reputation=-0.4
besatt 8.09 good=-0.5
besitt 7.80 bad=0.9 good=-0.4
beskje 6.88 bad=3.7 complaint.delay=0.8 complaint.neglect=1.6 complaint.quality=1.0 good=-0.9 leaving=-0.5 legal=-0.6 payment.refused=3.0 praise=-0.5 reputation=-0.5
beskri 7.58 bad=-0.9 good=-0.9
beslut 7.80 bad=-1.4 good=-0.8
besok 8.09 bad=-0.8 good=-0.3
best 6.88 bad=-3.1 good=1.9 growth=2.4 praise=1.0
bestar 7.80 bad=-0.6 good=0.3
beste 5.82 bad=-2.1 good=2.9 praise=0.5
bestef 7.80 bad=1.4 complaint.cost=-0.5 complaint.delay=2.7 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=-0.3 leaving=-0.6 legal=-0.3 reputation=-0.5
bestem 6.30 bad=0.7 complaint.cost=1.0 complaint.delay=-1.0 complaint.neglect=-1.0 escalation=2.7 good=-0.8 growth=-0.6 leaving=2.0 legal=1.1 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.8 praise=-1.4 reputation=0.5
bestil 6.01 bad=-1.3 complaint.cost=-1.0 complaint.delay=1.1 complaint.neglect=-1.3 complaint.quality=1.6 escalation=-1.0 good=0.6 growth=3.1 leaving=0.9 legal=-1.3 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.6 payment.query=3.0 payment.refused=-1.1 payment.sent=-0.7 praise=2.0 reputation=-1.7 urgent=-0.6
bestri 7.24 bad=1.7 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.0 escalation=-0.7 good=-1.0 growth=-0.3 leaving=-0.4 legal=2.8 payment.disputed=5.6 payment.query=-0.4 praise=-0.6 reputation=-0.3
betale 5.47 bad=2.4 complaint.cost=2.1 complaint.delay=-1.1 complaint.neglect=-0.4 complaint.quality=-1.5 escalation=-1.6 good=-3.3 growth=-0.4 leaving=-0.5 legal=0.4 meeting.off=-1.5 payment.delayed=3.1 payment.disputed=6.7 payment.promised=5.9 payment.query=1.2 payment.refused=7.6 payment.sent=-1.2 praise=-2.4 reputation=-2.5 urgent=-1.3
betali 5.58 bad=-1.3 complaint.cost=-0.7 complaint.delay=0.7 complaint.neglect=-0.7 complaint.quality=-1.7 escalation=-0.5 good=-1.2 growth=-0.6 leaving=-1.3 legal=-2.0 meeting.off=-0.6 payment.delayed=3.9 payment.disputed=-0.8 payment.query=2.9 payment.refused=1.7 payment.sent=1.9 praise=-1.0 reputation=-0.5 urgent=-0.5
betalt 5.69 bad=-4.8 complaint.cost=-1.6 complaint.delay=-2.5 complaint.neglect=-1.0 complaint.quality=-2.5 escalation=-1.2 good=-1.5 growth=-1.1 leaving=-2.0 legal=-1.7 meeting.off=-1.4 payment.delayed=-0.5 payment.disputed=0.8 payment.promised=2.1 payment.query=1.2 payment.refused=-0.8 payment.sent=10.7 praise=-0.4 reputation=-2.0 urgent=-1.7
betrak 7.11 bad=2.2 good=-0.3
betyde 7.80 good=0.4
betydn 7.58 bad=-1.0 good=-3.5
betyr 6.48 bad=-0.7 complaint.cost=-0.5 complaint.neglect=0.6 complaint.quality=-0.6 good=0.9 leaving=1.6 praise=1.8 reputation=-0.4
bevege 6.70 bad=1.8
beviss 8.09 bad=0.5 good=-0.7
bi 8.09 bad=-0.8 complaint.delay=-0.3 leaving=1.9 praise=-0.6
bikkja 7.80 bad=-0.8 good=0.8 praise=-0.4
bil 7.11 bad=-1.7 good=1.2 payment.query=1.9 praise=-0.3
bilag 7.80 bad=-1.1 complaint.quality=-0.4 good=-1.1 leaving=-0.4 payment.query=-0.3 payment.sent=-0.5 praise=-0.6 reputation=-0.4
bilage 7.11 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.7 good=-2.1 growth=-0.8 leaving=0.4 legal=-0.4 meeting.off=-0.4 payment.query=-0.5 payment.sent=-0.6 praise=-1.2 reputation=-0.4 urgent=-0.4
bilde 6.70 bad=-1.0 complaint.cost=-0.4 complaint.neglect=0.3 complaint.quality=-0.4 good=-2.2 growth=-0.5 leaving=-1.1 legal=-0.3 meeting.off=0.9 payment.promised=-0.3 payment.refused=-0.3 praise=-1.1
bildeb 8.09 bad=0.7 complaint.quality=1.8 good=-0.3 legal=1.2
bilden 6.19 bad=2.2 complaint.cost=-1.1 complaint.delay=-1.4 complaint.neglect=-1.0 complaint.quality=3.9 escalation=-0.5 growth=0.4 leaving=-1.4 legal=2.0 meeting.off=-0.9 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.4 praise=-1.1 reputation=3.2 urgent=-0.6
bilder 6.10 bad=1.8 complaint.cost=0.5 complaint.delay=1.1 complaint.neglect=1.9 escalation=-0.5 good=0.8 growth=-0.6 leaving=-1.4 legal=1.2 payment.refused=-0.6 payment.sent=-0.3 praise=-0.7 reputation=3.1 urgent=1.1
bildes 7.80 bad=-1.0 good=0.7
bildet 6.99 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.5 good=0.6 leaving=-0.4 praise=-0.3 reputation=-0.6 urgent=-1.3
bilen 6.62 bad=0.6 complaint.neglect=1.0 complaint.quality=-0.5 good=2.1 leaving=-0.6 payment.promised=-0.4 payment.sent=-0.4 praise=-0.6 reputation=-0.4
bilene 8.09 bad=-0.7
billed 7.80 bad=-0.9 good=0.9
billet 7.24 bad=1.8 escalation=-0.4 good=-1.3 meeting.off=1.7 praise=-0.3 reputation=1.0
billig 7.58 bad=3.0 complaint.cost=4.7 complaint.quality=2.5 good=-3.2 leaving=-0.9 payment.disputed=-0.4 praise=-2.3
bind 8.09 bad=-1.4 complaint.quality=-0.4 growth=1.7 praise=1.1
biogra 7.80 bad=-0.7 good=2.1
bistan 8.09 bad=0.9 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=2.3 good=-0.5 legal=2.8 payment.refused=1.4 reputation=-0.4
bjolse 7.80 bad=-0.4
bjorn 7.80 bad=-1.5 complaint.quality=-0.3
bla 7.39 complaint.neglect=1.4 good=1.1 praise=-0.4
black 7.24 bad=0.5 complaint.quality=1.4 good=0.6 urgent=2.2
blake 8.09 bad=0.9 good=0.4
blandi 7.58 bad=-0.9 good=-0.6
blank 7.80 bad=1.8 good=-0.3
blant 6.01 bad=-2.2 complaint.quality=0.5 good=1.2 leaving=0.8
blaser 7.80 bad=0.8 complaint.neglect=1.1 complaint.quality=1.5 good=1.3 leaving=1.9
ble 4.79 bad=-1.8 complaint.cost=1.8 complaint.delay=-1.0 complaint.quality=1.4 escalation=-0.9 good=1.1 growth=1.3 legal=-0.3 meeting.off=-1.6 payment.delayed=-0.7 payment.promised=-2.1 payment.query=-1.9 payment.refused=-0.7 payment.sent=1.1 praise=1.3 reputation=-1.6 urgent=-1.2
bli 5.34 bad=1.2 complaint.cost=2.3 complaint.delay=2.4 complaint.neglect=2.7 complaint.quality=-2.1 escalation=0.5 good=-0.6 growth=-0.6 leaving=-0.3 legal=-0.5 meeting.off=-0.6 payment.delayed=-0.4 payment.promised=3.1 payment.query=-0.6 payment.refused=1.1 payment.sent=-1.0 reputation=-0.4 urgent=-0.5
blikk 7.11 bad=1.4 good=0.4
blikke 7.80 bad=0.8 good=1.2
blink 8.09 bad=-1.1 complaint.quality=-0.5 good=1.3 praise=2.1
blinke 8.09 bad=-1.1 complaint.quality=-1.0 good=3.3 growth=1.5 legal=-0.5 praise=3.6
blir 4.00 bad=4.1 complaint.cost=1.9 complaint.delay=1.7 complaint.neglect=-0.9 complaint.quality=2.8 escalation=0.7 good=-1.6 leaving=1.8 legal=0.8 meeting.off=-1.7 payment.delayed=1.1 payment.disputed=-1.5 payment.promised=1.8 payment.query=-0.9 payment.refused=4.7 payment.sent=-2.3 praise=-3.1 reputation=2.7 urgent=-1.5
blitt 5.75 bad=2.1 complaint.cost=2.9 complaint.neglect=1.9 escalation=-0.3 good=-0.7 growth=-0.5 leaving=0.6 legal=-0.7 payment.disputed=-0.5 payment.query=-0.3 payment.refused=-0.6 praise=-1.3 reputation=-0.6 urgent=-0.6
blodfa 8.09 bad=-0.7 good=-0.9
blomst 7.58 bad=-0.8 complaint.quality=-0.6 good=-1.3 leaving=0.6 legal=0.7
blotte 8.09 bad=2.6 good=-1.2
blu 7.39 bad=-1.4 good=1.8
blues 7.58 bad=-0.7 good=-0.7
bmw 6.99 good=1.0
bo 7.39 bad=-0.5 complaint.quality=-0.5 good=-0.7 payment.disputed=1.6
bodo 8.09 bad=1.1 complaint.delay=3.4 complaint.quality=-0.4 good=0.6 growth=1.8 legal=3.0 praise=1.3
bok 7.58 bad=-0.8 good=1.7
boka 7.11 bad=-2.1 complaint.quality=-0.5 good=1.7 growth=1.3 leaving=-0.4 praise=0.7
boken 6.70 bad=-1.7 good=1.4
bokene 8.09 bad=-0.4 good=0.3
bokett 8.09 bad=-0.6 complaint.quality=-0.3 good=1.6 leaving=-0.4 payment.sent=1.2 praise=1.4
bokfor 7.39 bad=1.1 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=1.4 good=-1.4 leaving=1.5 legal=-0.6 meeting.off=-0.3 payment.refused=-0.5 payment.sent=-0.3 praise=-1.2 reputation=-0.4
boks 7.80 bad=1.0 good=-1.4
boksen 6.88 bad=-1.6 good=0.3
boksle 7.80 bad=-0.8
boksta 6.99 bad=1.6 complaint.quality=3.0 good=-1.0 praise=-0.4 reputation=-0.4
bomber 7.80 bad=-0.3 good=-1.1
bommer 8.09 bad=1.5 complaint.quality=1.6 good=-0.9 meeting.off=-0.6 payment.delayed=3.9 payment.disputed=-0.3 payment.promised=-0.5 payment.query=-0.4 praise=-0.5
bonytt 8.09 bad=0.8 good=-1.8
bookin 7.80 bad=0.8 complaint.neglect=-0.5 complaint.quality=1.4 leaving=1.5 payment.promised=-0.4 payment.sent=1.8 praise=0.4 reputation=1.2
booth 8.09 bad=-0.4 good=-0.5
bor 6.10 bad=0.5 complaint.cost=1.0 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=1.8 growth=-0.4 leaving=-0.3 payment.delayed=-0.4 payment.promised=-0.9 payment.query=-0.5 payment.sent=0.7 praise=-0.6 reputation=0.4 urgent=-0.4
bord 7.80 bad=-2.1 good=-0.4
bordet 8.09 bad=0.6 complaint.cost=1.7 complaint.neglect=-0.3 escalation=1.1 good=0.6 leaving=1.2 praise=0.3
bordko 8.09 bad=0.9 complaint.delay=2.3 good=-0.5 praise=-0.5 reputation=-0.3
borett 8.09 bad=-0.4 complaint.quality=-0.3 good=-0.4
borger 8.09 bad=-0.4 good=2.5
borrin 8.09 bad=-0.4 good=0.8
bort 6.55 bad=1.2 complaint.cost=-0.6 complaint.delay=-1.1 complaint.neglect=-1.0 complaint.quality=-1.2 escalation=-0.4 growth=0.6 leaving=1.0 legal=-0.4 meeting.off=1.8 payment.disputed=2.3 payment.query=2.1 payment.refused=-0.6 payment.sent=-0.9 praise=0.7 reputation=-0.5 urgent=-0.4
borte 6.79 bad=1.3 complaint.cost=-0.6 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=0.8 escalation=-0.5 leaving=1.3 legal=-0.7 meeting.off=-0.4 payment.refused=3.1 praise=0.8 reputation=-0.6
bortim 8.09 bad=-0.9 good=1.8
bortse 8.09 bad=0.5 good=-0.3
bostyr 8.09 bad=-1.1 complaint.quality=-0.3 leaving=-0.4 meeting.off=-0.4 praise=-0.5
box 6.79 bad=1.3
bra 5.97 bad=-1.9 complaint.cost=2.4 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=0.6 good=4.4 growth=1.8 leaving=-1.4 legal=-0.7 meeting.off=-0.4 payment.disputed=-0.5 payment.refused=-0.6 payment.sent=-0.3 praise=3.4 reputation=-0.5 urgent=-0.4
brakt 8.09 good=-0.5 payment.disputed=1.8
bransj 7.58 bad=2.1 complaint.cost=-0.4 complaint.neglect=-0.7 escalation=-0.4 good=-0.9 leaving=-0.5 legal=-0.4 meeting.off=-0.4 payment.sent=-0.3 praise=-0.6 reputation=4.3
brasse 8.09 bad=-0.7
bratt 8.09 bad=1.8 good=-1.3
brede 7.80 good=-0.8
bredsk 7.80 bad=-1.5 good=0.7
bredt 8.09 good=1.4
brehme 7.80 bad=-1.0
brenne 8.09 bad=1.7 good=-1.1
brett 8.09 bad=-0.4 good=-0.5
brev 7.11 bad=2.5 complaint.cost=-0.4 complaint.delay=1.5 complaint.neglect=1.1 complaint.quality=-0.9 good=-0.3 growth=-0.3 leaving=0.4 legal=5.4 payment.disputed=-0.5 payment.refused=2.4 praise=-0.7 reputation=1.1
brevet 7.80 bad=-0.9 complaint.cost=0.8 complaint.quality=-0.4 escalation=1.3 good=-0.4 legal=-0.3 praise=-0.3
brikke 7.80 bad=-1.0 complaint.quality=-0.4 good=-0.4 praise=1.8
brilje 7.80 bad=-0.4 good=2.9
bringe 7.24 bad=0.4 leaving=1.2
brod 8.09 bad=-0.4 complaint.neglect=1.0 complaint.quality=1.7 leaving=1.3
brodd 8.09 bad=3.6 good=-1.1
brody 8.09 bad=-1.1 good=-0.5
bror 8.09 bad=-0.5 complaint.quality=-0.3 good=-0.4 legal=-0.3
broren 7.80 bad=-0.3 complaint.quality=-0.6 good=0.5 growth=2.6 legal=1.4 praise=1.1
brosjy 6.88 bad=-1.1 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=-0.8 good=-1.2 growth=1.0 leaving=-0.9 legal=-0.3 payment.refused=-0.4 praise=-0.5
brown 8.09 bad=-0.4
browns 8.09 bad=-0.5 good=0.4
brudd 7.58 complaint.cost=-0.5 complaint.delay=-0.7 complaint.quality=0.5 good=-1.3 leaving=-0.5 legal=2.7 praise=-0.3 reputation=-0.5
bruk 6.99 bad=-1.3 good=0.7
bruke 5.97 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=0.3 complaint.quality=1.9 escalation=1.3 good=0.6 growth=0.5 leaving=1.2 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.query=3.2 payment.refused=-0.4 payment.sent=-0.4 praise=0.8 reputation=1.6 urgent=-0.4
bruker 5.55 bad=-2.5 complaint.cost=2.2 complaint.delay=-0.9 complaint.neglect=-0.4 escalation=-0.3 good=-1.1 growth=1.5 leaving=-1.0 legal=-0.6 meeting.off=-0.6 payment.delayed=2.3 payment.disputed=-0.5 payment.promised=1.0 payment.query=-0.6 payment.refused=-0.5 praise=-0.9 reputation=0.6 urgent=-0.4
brukes 7.11 complaint.cost=1.9 complaint.neglect=-0.5 complaint.quality=1.5 good=-0.7 leaving=-0.6 payment.refused=1.7 praise=-0.4
bruksa 8.09 complaint.delay=0.9 complaint.quality=0.6 good=1.2
brukst 8.09 bad=-0.7 complaint.delay=1.9 complaint.quality=-0.4 good=-0.7 leaving=-0.4 payment.refused=2.2
brukt 7.39 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=-0.8 good=-1.6 leaving=-0.5 legal=2.2 payment.refused=-0.3 praise=-0.3 reputation=-0.4
brukte 7.24 bad=1.3 complaint.cost=-0.5 complaint.neglect=-0.5 complaint.quality=-0.7 good=0.4 growth=-0.6 leaving=1.1 payment.disputed=2.4 payment.query=1.4 payment.refused=-0.5 payment.sent=0.5 praise=-0.9 reputation=-0.4 urgent=-0.3
brun 7.80 bad=-0.5 good=1.5 praise=-0.4
brutal 7.11 bad=1.6 good=-0.9
brutt 7.39 bad=3.0 complaint.cost=-0.6 complaint.delay=1.1 complaint.neglect=-0.6 complaint.quality=-0.4 escalation=2.2 good=-1.1 growth=-0.4 leaving=-1.1 legal=3.2 payment.refused=-1.1 praise=-0.8 reputation=-0.9
bryce 8.09 bad=3.4 good=-1.5
brygga 8.09 bad=2.0 complaint.delay=1.9 complaint.quality=0.9 good=-0.6 legal=0.9 reputation=1.3
brygge 7.80 complaint.neglect=1.4 good=0.6 leaving=1.4 payment.refused=1.2
bryllu 7.39 bad=1.7 complaint.neglect=-0.4 complaint.quality=3.0 good=0.7 leaving=0.7 payment.refused=1.1 praise=-0.4 reputation=3.2
bryr 7.80 bad=-0.7 complaint.quality=0.4 good=-0.5 reputation=0.6
budrun 8.09 bad=-0.3 complaint.quality=-0.4 good=-0.5 leaving=-0.4 urgent=1.1
budsje 7.11 complaint.cost=1.6 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.0 growth=0.4 leaving=1.0 legal=-0.4 meeting.off=1.2 payment.disputed=-0.4 payment.refused=-0.8 payment.sent=1.8 reputation=-0.5
budska 7.80 bad=-0.5 good=-0.5
buen 8.09 bad=2.2 good=-1.4
bulloc 8.09 bad=-0.3 good=-1.0
bunga 8.09 bad=0.4 good=-0.4
bunn 8.09 bad=-0.3
bunnen 7.80 bad=2.5 good=-1.4
burde 6.35 bad=3.7 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.0 escalation=-0.3 good=-3.2 leaving=0.7 legal=-0.3 payment.query=-0.4 payment.refused=-0.4 praise=-0.7 reputation=0.6
butikk 6.79 bad=-2.9 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-1.3 escalation=-0.6 good=-1.3 growth=-0.5 leaving=-1.1 legal=-0.3 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.7 payment.refused=-0.6 praise=-0.7 reputation=-0.9 urgent=-0.5
by 7.24 bad=-0.6 good=1.2
byen 7.80 bad=-0.5 complaint.quality=-0.3 good=-1.6
bygda 6.99 bad=3.5 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=3.0 complaint.quality=0.5 escalation=-0.3 growth=1.2 leaving=1.2 legal=-0.9 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=1.4 payment.sent=-0.5 praise=0.8 reputation=4.8 urgent=-0.7
bygdek 8.09 complaint.delay=1.1 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.4 leaving=1.7 praise=-0.3 reputation=1.1
bygg 7.80 bad=-0.8 complaint.quality=-0.9 good=-0.8 growth=-0.6 leaving=-0.5 praise=-0.7
bygge 8.09 bad=-0.6 good=-0.8
bygger 7.24 bad=0.9 complaint.neglect=-0.4 complaint.quality=-0.6 leaving=-0.3 legal=-0.4 praise=-0.4 reputation=0.9
bygges 6.88 bad=-0.8 complaint.cost=-0.3 complaint.delay=1.4 complaint.neglect=0.7 escalation=-0.5 good=1.0 growth=0.6 leaving=-0.8 meeting.off=2.2 payment.disputed=-0.3 payment.query=-0.6 payment.refused=-0.5 praise=-0.8 reputation=-0.4 urgent=-0.4
bygget 7.58 bad=3.5 complaint.neglect=-0.4 complaint.quality=-0.5 growth=-1.6 leaving=3.9 payment.delayed=-0.4 praise=-0.5 reputation=2.1
bygnin 8.09 bad=1.6 complaint.neglect=1.5 complaint.quality=1.1 good=-0.5 leaving=0.4
byomra 8.09 bad=-0.8 good=-1.5
byr 6.88 bad=1.3 good=1.1
byra 7.39 bad=0.8 complaint.cost=0.9 complaint.delay=-0.7 complaint.neglect=1.8 complaint.quality=-1.4 good=0.9 growth=-0.4 leaving=0.8 meeting.off=-0.4 praise=0.4
bytt 8.09 bad=-1.4 complaint.cost=-0.3 complaint.neglect=-0.3 good=-0.6 legal=-0.7 praise=-0.4
bytta 8.09 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.3 good=-1.0 leaving=-0.4 praise=-0.4
bytte 6.99 complaint.cost=1.4 complaint.delay=0.8 complaint.neglect=-0.9 complaint.quality=-1.4 escalation=-0.4 growth=-0.8 legal=-0.5 payment.query=-0.4 payment.refused=-0.6 praise=-1.4 reputation=-0.7
bytter 8.09 complaint.neglect=1.7 complaint.quality=-0.5 leaving=1.7 payment.refused=-0.4
byttet 6.88 bad=1.0 complaint.quality=-0.4 good=-0.9 leaving=-1.0 legal=-0.3 payment.refused=-0.5 praise=-0.4
bærbar 7.58 bad=0.3 good=-2.3
bære 8.09 complaint.delay=-0.3 complaint.neglect=0.9 complaint.quality=1.4 good=-0.4 leaving=1.2 praise=-0.3
bærer 6.99 bad=1.9 complaint.cost=-0.4 complaint.quality=-0.4
c 7.39 bad=-1.0 good=-0.8 growth=-0.6 praise=-0.3
camill 7.80 bad=-0.3 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=0.6 complaint.quality=-0.5 good=2.2 leaving=-0.3 legal=-0.5 praise=2.0 reputation=0.8 urgent=-0.3
canada 8.09 bad=-0.4 good=0.9
cannes 8.09 bad=-0.4 good=0.4
canon 7.58 bad=-1.5 good=0.8
carrie 7.58 bad=-1.0
casabl 8.09 bad=1.0 good=0.4
cause 8.09 bad=-0.9 good=-1.3
cd 7.58 bad=-1.9
celero 8.09 bad=-0.8 good=-0.8
cellok 8.09 bad=-0.3 good=-1.2
chapli 8.09 bad=3.3 good=-1.2
chatte 8.09 bad=-0.3 complaint.neglect=1.4 complaint.quality=-0.3 good=-0.9 growth=-0.4 leaving=2.3 praise=-0.4 reputation=-1.1
cherry 8.09 bad=-1.1 good=1.4
chris 7.80 good=1.5
cirka 8.09 bad=1.0 good=-1.5
civic 8.09 good=1.2
clash 8.09 bad=0.3 good=-1.0
cleeve 7.80 bad=-2.2 good=2.5
clemen 7.58 bad=-0.7
club 8.09 bad=-0.3 good=-0.7
cm 8.09 bad=1.6 complaint.quality=1.7 good=-0.8 praise=-0.4
coates 6.88 bad=-2.0
cohens 8.09 bad=2.6 good=-1.3
coldpl 8.09 bad=2.5 good=-1.5
colin 7.58 bad=0.7 good=1.5
conver 8.09 bad=1.5 good=-0.7
craig 8.09 bad=-0.5 good=0.8
da 4.30 bad=1.6 complaint.cost=0.6 complaint.delay=0.6 complaint.neglect=2.7 complaint.quality=0.9 leaving=2.2 legal=2.1 meeting.off=0.9 payment.delayed=1.0 payment.disputed=-1.3 payment.promised=0.8 payment.query=-1.8 payment.refused=2.4 payment.sent=2.1 praise=-2.1 urgent=-1.4
dag 5.16 bad=-0.3 complaint.cost=-1.7 complaint.delay=1.2 complaint.neglect=0.3 complaint.quality=-0.4 meeting.off=1.5 payment.delayed=0.9 payment.promised=1.4 payment.refused=-1.0 payment.sent=3.8 reputation=-1.2 urgent=1.7
dagen 6.88 bad=3.5 complaint.cost=0.8 complaint.delay=2.7 complaint.neglect=2.5 complaint.quality=-0.9 escalation=-0.6 good=-2.2 growth=0.5 leaving=1.3 legal=-0.7 meeting.off=-0.8 payment.delayed=1.6 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.6 payment.refused=-0.5 payment.sent=-0.4 praise=-0.5 reputation=-0.8 urgent=-0.4
dagens 7.24 bad=-0.7 good=-0.5
dager 6.24 bad=1.2 complaint.cost=-1.2 complaint.delay=3.0 complaint.neglect=1.3 complaint.quality=0.6 escalation=-0.6 good=-1.7 growth=1.0 leaving=1.1 legal=1.5 meeting.off=-0.5 payment.delayed=-0.6 payment.promised=-0.3 payment.query=1.8 payment.refused=-0.7 payment.sent=-0.6 reputation=-1.4 urgent=-0.4
daglig 7.11 bad=2.1 complaint.cost=-0.6 complaint.delay=-0.6 escalation=3.7 good=-0.9 growth=-0.7 leaving=1.5 legal=-0.5 meeting.off=1.0 payment.query=-0.4 payment.refused=-0.5 praise=-1.0 reputation=-0.9 urgent=-0.4
dagmul 7.80 bad=2.5 complaint.delay=4.9 complaint.quality=-0.9 good=-0.4 leaving=-0.8 legal=3.6 payment.refused=1.2 reputation=-0.3
dagtid 8.09 bad=-0.6
dahl 8.09 bad=0.7 complaint.quality=-0.6 leaving=-0.6 legal=0.7 payment.disputed=1.6 payment.refused=-0.4
dama 8.09 bad=-0.8 good=-0.9
dame 7.80 bad=-1.3 complaint.neglect=-0.6 praise=1.1
dander 8.09 bad=1.9 good=-0.9
danse 8.09 bad=-0.4 good=0.5
dansen 8.09 bad=1.6 good=-0.7
danser 7.80 bad=1.2 good=0.6
danset 8.09 bad=-0.4 good=1.6
danske 7.80 bad=-1.2 good=1.2
darlig 6.10 bad=4.5 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=-0.6 good=-4.0 growth=-0.3 leaving=-0.7 payment.delayed=0.7 payment.query=-0.3 payment.sent=-0.3 praise=-1.1 reputation=1.0 urgent=-0.4
data 7.58 bad=-1.5 good=1.2
databe 8.09 bad=-1.8 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.5 escalation=-0.4 good=-0.9 growth=-0.5 legal=-0.6 payment.promised=-0.7 payment.refused=-0.4
datati 8.09 bad=1.1 complaint.delay=-0.7 complaint.quality=0.3 good=-0.5 legal=2.3 payment.refused=-0.3 praise=-0.3 reputation=-0.4
dato 7.11 bad=3.8 complaint.delay=2.6 complaint.neglect=-0.4 complaint.quality=0.4 good=-0.8 meeting.off=-0.4 praise=-0.8 reputation=0.9 urgent=-0.4
datoer 8.09 bad=0.5 complaint.delay=2.7 complaint.neglect=1.9 good=-1.0 growth=0.9 leaving=-0.4 praise=-0.5 reputation=1.0
datter 6.70 bad=-1.6 complaint.cost=-0.8 complaint.delay=1.4 complaint.quality=-0.8 good=0.9 leaving=1.1 legal=-0.4 meeting.off=1.5 praise=-0.9 reputation=-0.4 urgent=-0.3
david 7.39 bad=-1.1 good=-2.4
de 3.30 bad=1.5 complaint.cost=0.3 complaint.delay=3.7 complaint.neglect=-0.4 complaint.quality=-0.8 escalation=0.8 growth=1.8 leaving=2.0 legal=-1.1 meeting.off=-1.6 payment.delayed=1.2 payment.disputed=1.0 payment.promised=0.9 payment.query=-1.8 payment.sent=3.5 reputation=1.9 urgent=-1.1
death 8.09 bad=0.4 good=-0.4
debatt 8.09 bad=-0.7 good=-1.4
debut 8.09 bad=-0.3
debuta 7.80 bad=1.0 good=-0.8
debute 7.80 bad=-0.7 good=-2.1
dedike 8.09 good=-0.4
deerhu 8.09 bad=-0.9 good=2.5
define 8.09 bad=-0.7 good=2.3
defini 7.80 bad=-1.2 good=1.5
deg 5.00 bad=-2.9 complaint.cost=-1.0 complaint.delay=-1.3 complaint.quality=0.7 escalation=1.8 good=2.4 growth=1.9 legal=-0.6 meeting.off=0.5 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.9 payment.sent=4.5 praise=2.8 reputation=-0.4 urgent=-0.8
dei 7.11 bad=0.6 good=0.5
deilig 7.58 bad=-0.6 complaint.neglect=-0.3 good=2.0 praise=1.7
dekker 7.39 bad=0.9 complaint.cost=-0.7 complaint.neglect=-0.5 good=-1.3 growth=-0.5 leaving=-1.1 legal=3.5 payment.delayed=2.5 payment.promised=-0.4 payment.refused=-0.5 praise=-1.1 reputation=-0.5 urgent=2.7
deksel 7.80 bad=-0.6
del 5.93 bad=4.3 complaint.neglect=-0.7 complaint.quality=-0.5 good=-2.9 leaving=0.4 legal=-0.3 payment.refused=-0.4 praise=-0.7 reputation=1.2
dele 7.11 bad=-2.1 complaint.cost=1.5 complaint.delay=-0.4 complaint.neglect=-1.1 complaint.quality=-0.8 escalation=-0.4 good=-0.4 growth=-0.4 leaving=-0.6 payment.delayed=4.7 payment.disputed=-0.3 payment.query=-0.6 payment.refused=-0.3 payment.sent=-0.4 praise=-0.5 urgent=-0.4
delen 7.24 bad=-2.3 good=1.8 growth=3.0 reputation=-0.4
deler 7.39 bad=-1.3 complaint.delay=-0.3 good=-0.8
delfin 7.80 bad=-0.5 good=0.3
deling 8.09 bad=0.9 good=0.3 leaving=0.8 praise=1.0
dell 7.80 bad=0.4 good=1.0
deltak 8.09 bad=-0.4 good=-1.4
delvis 7.24 bad=-1.0 complaint.quality=-0.5 good=3.8 praise=1.8
dem 5.34 complaint.cost=-0.8 complaint.neglect=-1.0 complaint.quality=0.9 escalation=-0.6 good=-0.4 growth=0.7 leaving=3.1 legal=-1.0 meeting.off=-0.7 payment.delayed=-0.3 payment.disputed=0.9 payment.promised=-0.4 payment.query=-0.8 payment.refused=-0.7 payment.sent=-0.4 praise=0.9 reputation=1.5 urgent=0.8
demone 8.09 bad=0.8 good=0.4
demons 7.80 bad=0.8 good=0.7
dempet 7.80 bad=-0.3
den 2.81 bad=0.9 complaint.cost=1.3 complaint.delay=0.5 complaint.quality=0.6 escalation=1.7 good=-0.9 legal=-3.8 meeting.off=-2.8 payment.delayed=0.7 payment.disputed=4.5 payment.promised=6.6 payment.query=1.5 payment.refused=2.9 payment.sent=-0.6 praise=-1.9 reputation=-0.8 urgent=-0.5
denne 4.49 bad=0.4 complaint.cost=3.5 complaint.delay=-1.4 complaint.neglect=-1.6 complaint.quality=1.3 escalation=0.4 good=-0.6 growth=-0.9 leaving=2.7 legal=-1.0 payment.delayed=2.5 payment.promised=0.6 payment.query=2.4 payment.refused=-0.8 payment.sent=-0.6 praise=-1.4 reputation=1.3
deposi 7.58 bad=1.0 complaint.delay=2.1 complaint.neglect=1.2 complaint.quality=-0.9 good=-0.8 leaving=0.9 legal=0.4 payment.disputed=-0.3 payment.refused=0.7 payment.sent=2.7 praise=-0.5
depres 8.09 bad=-0.8 good=1.2
der 4.30 bad=2.1 complaint.delay=0.4 complaint.neglect=0.6 complaint.quality=2.9 escalation=-1.1 good=-1.8 growth=-1.5 leaving=1.4 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-1.0 payment.refused=1.0 payment.sent=-0.8 praise=-1.2 reputation=1.5 urgent=-0.8
dere 3.45 bad=5.7 complaint.cost=1.1 complaint.delay=0.8 complaint.neglect=3.5 complaint.quality=1.1 escalation=-1.2 growth=5.0 leaving=2.5 legal=1.8 meeting.off=-4.5 payment.delayed=0.9 payment.disputed=1.0 payment.promised=-0.4 payment.query=1.9 payment.refused=2.9 payment.sent=-1.6 praise=3.4 reputation=5.0
deres 5.01 bad=4.4 complaint.cost=2.7 complaint.delay=-2.4 complaint.quality=4.6 escalation=1.8 good=-0.5 growth=-1.2 leaving=1.2 legal=3.3 meeting.off=-0.5 payment.delayed=1.5 payment.disputed=-1.8 payment.promised=0.6 payment.query=0.7 payment.sent=0.4 praise=-0.9 reputation=3.0 urgent=-1.6
derett 7.80 bad=-0.9 complaint.delay=1.7 complaint.quality=-0.4 good=-1.1 legal=0.6 reputation=-0.3
derfor 5.79 bad=1.5 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=1.2 escalation=-0.4 good=-2.8 growth=-0.4 leaving=1.7 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.8 praise=2.0 urgent=2.3
derfra 7.80 good=0.9
derimo 6.79 bad=1.2 good=-0.5
dermed 6.70 bad=1.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.6 good=-3.4 leaving=1.5 legal=-0.6 meeting.off=0.7 praise=-0.6
dersom 6.99 bad=-0.5 complaint.delay=0.5 complaint.quality=-0.9 leaving=1.1 legal=1.6 payment.disputed=1.2 payment.refused=-0.5 reputation=-0.4
desemb 6.35 bad=-2.2 complaint.cost=-1.4 complaint.delay=1.1 complaint.neglect=-1.1 complaint.quality=-1.5 escalation=-0.4 good=-2.1 growth=-0.7 leaving=0.9 legal=-1.6 meeting.off=2.8 payment.delayed=6.7 payment.disputed=-0.8 payment.promised=6.6 payment.query=-1.0 payment.refused=0.8 payment.sent=-1.2 praise=-1.4 reputation=-1.5 urgent=-0.5
design 7.39 bad=-0.7 complaint.neglect=1.4 good=-1.0 leaving=1.3 payment.refused=1.1
desill 8.09 bad=1.4 good=-0.8
dessut 6.35 bad=-0.8 good=2.2
dessve 6.10 bad=2.5 complaint.cost=2.8 complaint.delay=-1.4 complaint.neglect=-0.9 complaint.quality=-1.7 escalation=-0.6 good=-2.8 growth=-0.4 leaving=3.5 legal=-1.0 meeting.off=2.5 payment.delayed=4.0 payment.disputed=-0.6 payment.promised=-0.8 payment.query=-0.5 payment.refused=-1.0 payment.sent=1.8 praise=-1.3 reputation=-1.1 urgent=-0.5
det 2.17 bad=1.0 complaint.cost=2.5 complaint.delay=0.5 complaint.neglect=1.9 complaint.quality=2.1 escalation=-0.7 good=1.7 growth=-1.6 leaving=1.1 legal=0.6 meeting.off=-0.8 payment.promised=-2.9 payment.query=2.0 payment.refused=-0.9 payment.sent=-1.7 praise=2.2 reputation=-0.6 urgent=-1.3
detalj 6.88 bad=1.6 good=1.8
dette 4.12 bad=1.8 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=2.8 escalation=5.4 good=0.6 growth=-1.5 leaving=1.9 legal=2.1 meeting.off=-1.2 payment.delayed=-0.8 payment.disputed=-1.5 payment.promised=-0.8 payment.query=-1.5 payment.refused=1.3 payment.sent=-1.0 praise=-1.3 reputation=1.5
di 7.80 complaint.delay=-0.3 complaint.neglect=-0.4 good=-0.7 growth=-0.3 leaving=1.0 payment.refused=1.5 reputation=-0.4
diagno 8.09 bad=-0.7 good=-0.4
dialek 8.09 bad=-0.8 good=1.5
dialog 7.80 bad=-1.0 good=-0.9
diesel 8.09 bad=-0.3 good=-1.3
differ 7.80 bad=-0.7 complaint.delay=1.2 good=0.7 leaving=1.3 legal=0.8
digita 6.88 bad=-0.8 good=1.6
diktat 8.09 bad=-0.7 good=-0.6
dikten 8.09 bad=-0.8 complaint.quality=-0.4 good=0.6 leaving=-0.5 praise=1.5
dimens 7.58 bad=-0.5 complaint.quality=0.9 escalation=2.2 good=0.7 praise=-0.3 reputation=-0.4
din 6.14 bad=1.5 complaint.cost=1.0 complaint.delay=-1.0 complaint.neglect=2.0 escalation=3.9 good=-2.2 growth=-0.8 legal=-1.7 meeting.off=-0.8 payment.delayed=-0.3 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-0.7 payment.refused=-1.0 payment.sent=-0.7 praise=-2.0 reputation=-1.6 urgent=-0.6
dine 6.88 bad=1.5 good=3.4
direkt 6.99 bad=1.7 complaint.quality=-0.3 good=-0.4
disk 8.09 good=-1.6
disken 7.80 bad=-1.2 complaint.delay=-0.3 complaint.quality=-0.3 good=-1.1 payment.delayed=-0.3 payment.promised=2.6 payment.refused=-0.4 praise=-0.6 urgent=-0.6
disker 8.09 bad=-0.6 good=1.2
diskre 8.09 bad=-0.5
diskut 7.39 bad=-1.1 good=-1.5 leaving=0.7 payment.refused=-0.4
disney 8.09 bad=0.9 good=1.4
disse 6.24 bad=-0.8 good=1.4
distan 7.39 bad=0.8 good=1.3
dit 8.09 complaint.neglect=1.5 complaint.quality=1.1 leaving=0.4
ditt 7.24 bad=1.3 complaint.delay=-0.3 complaint.neglect=2.7 good=1.9 growth=4.2 legal=-0.4 praise=2.0 reputation=-0.3
divers 7.80 bad=0.6
djevel 8.09 bad=0.6 good=-1.0
dobbel 6.79 bad=1.0 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=-0.7 good=-1.9 leaving=-0.5 payment.disputed=5.9 payment.refused=-0.4 praise=-0.5 reputation=-0.5
dod 7.11 bad=-1.6 complaint.neglect=1.3 complaint.quality=-0.7 reputation=-0.4 urgent=1.9
dode 7.39 bad=-1.5 good=-2.2
doden 7.58 bad=-0.5 good=-0.5
dodsfa 8.09 bad=-0.8
dodt 8.09 good=-1.1
dog 7.58 bad=2.5 good=-2.1
dogn 7.80 complaint.quality=1.2 good=-1.6 leaving=-0.3 legal=1.5
dokume 7.58 bad=0.8 complaint.cost=-0.3 good=1.3
dom 7.80 bad=-0.4 good=-0.6
domene 8.09 bad=0.7 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.9 leaving=0.9
domine 7.80 bad=-1.5 good=1.2
dommed 8.09 bad=-0.8 good=-0.9
dommen 7.80 bad=-1.4 complaint.cost=-0.4 complaint.quality=-0.3 good=-0.6 leaving=-0.5 payment.query=-0.5 reputation=-0.3
dommer 7.58 bad=-1.1 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 growth=-0.5 leaving=-0.3 legal=-0.6 meeting.off=-0.4 reputation=-1.0
domsto 8.09 bad=-0.3 complaint.delay=1.3 complaint.quality=-0.5 good=-0.4 leaving=-0.3 legal=0.5 meeting.off=-0.3 reputation=-0.5
domt 7.80 bad=0.9 complaint.delay=-0.4 complaint.quality=2.0 good=-0.8 legal=1.7 payment.refused=-0.7
don 8.09 bad=-1.0 good=1.6
dop 8.09 bad=-0.7 good=0.6
dora 7.80 bad=0.3 complaint.neglect=-0.3 complaint.quality=1.1 good=-0.8 leaving=-0.5 legal=-0.4 meeting.off=-0.4 payment.refused=-0.4 reputation=-0.3
dose 7.80 bad=-0.7 good=-1.0
doug 8.09 bad=-1.1 good=-0.4
dra 7.80 good=-0.7 praise=-0.3
drakte 7.80 bad=-1.1 good=0.8 growth=2.5 praise=1.8
drama 7.24 good=2.2
dramat 6.88 bad=-0.3 good=3.7
dramme 7.80 bad=0.3 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.7 leaving=0.9 legal=-0.4 meeting.off=2.4 payment.refused=-0.4 praise=-0.5
drar 5.69 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.4 good=-0.7 leaving=-1.2 legal=-0.7 meeting.off=-0.4 payment.delayed=1.6 payment.promised=1.6 payment.refused=-1.1 praise=-0.5
dratt 7.80 bad=0.7 good=-1.3
dreier 8.09 bad=-0.8 good=-0.4
drept 8.09 bad=-0.7 good=1.0
dress 8.09 bad=2.3 complaint.quality=1.1 good=-0.8 praise=-0.4
drevet 7.58 bad=-0.8 good=1.0
drifte 7.80 bad=0.5 complaint.delay=-0.5 complaint.quality=-0.6 good=-1.2 growth=-0.4 leaving=1.8 legal=-0.4 meeting.off=-0.6 praise=-0.4 reputation=-0.4
drifts 7.39 bad=3.1 complaint.cost=-0.3 complaint.delay=-0.6 complaint.quality=1.4 leaving=3.7 payment.delayed=-0.4 payment.promised=-0.4 praise=-0.3
drikke 7.80 bad=0.4 good=-1.4
drille 8.09 bad=0.9 good=-0.7
drive 8.09 bad=0.7 good=1.3
driver 7.24 bad=-1.3 complaint.quality=-0.5 escalation=-0.5 good=-0.3 leaving=-0.6
dro 8.09 good=-1.0 praise=-0.4
droide 8.09 bad=-0.7 good=-1.2
dromme 7.24 bad=-1.2 good=1.1
dronni 8.09 bad=-0.6 good=-0.4
droppe 7.58 bad=-1.6 complaint.quality=-0.8 good=-0.8 growth=-0.4 leaving=-0.5 meeting.off=2.2 payment.query=-0.6 praise=-0.4
droyt 7.58 bad=1.3 complaint.cost=3.1 complaint.quality=-0.4 escalation=1.2 good=0.3 praise=-0.4
drukne 8.09 bad=-0.7 good=-0.6
drum 8.09 bad=-0.3 good=0.8
dryppe 8.09 good=0.9
du 3.57 bad=-2.4 complaint.cost=-2.0 complaint.delay=-3.1 complaint.neglect=-0.5 complaint.quality=-4.9 escalation=0.6 good=1.1 growth=-0.8 leaving=-1.1 legal=-2.3 meeting.off=-2.0 payment.delayed=-1.0 payment.promised=-1.1 payment.query=1.8 payment.refused=-2.8 payment.sent=0.6 praise=3.4 reputation=-1.3 urgent=1.5
duell 8.09 bad=-0.6
duke 8.09 bad=-0.5 good=0.6
dukker 7.39 bad=0.7 good=-1.2
dukket 7.39 bad=-0.9 good=2.5 meeting.off=1.6
dumt 7.80 good=2.0
dur 8.09 bad=-0.3 good=-0.9
dvd 7.24 bad=-1.6 good=-1.6
dyktig 6.70 bad=-2.1 good=3.5 praise=1.5
dynami 7.24 bad=-0.6 good=3.0
dypere 8.09 bad=-0.6 good=1.2
dypest 8.09 bad=-0.7 good=-1.1
dypt 7.24 complaint.quality=-0.5 good=0.5 praise=1.1 reputation=-0.3
dyre 8.09 bad=1.8 complaint.cost=2.9 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.7 leaving=-0.3 legal=-0.4 payment.refused=-0.4
dyrt 8.09 bad=2.5 complaint.cost=2.8 complaint.delay=2.5 complaint.quality=-0.8 good=-0.8 leaving=1.9 legal=2.5 praise=-0.5 reputation=-0.5
dysfun 8.09 bad=1.2
e 6.99 bad=1.5 complaint.cost=1.7 complaint.neglect=-0.9 complaint.quality=-1.1 escalation=-0.4 good=-1.6 leaving=0.7 legal=-0.3 meeting.off=-0.3 payment.disputed=-0.8 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.5 praise=-0.6 reputation=-0.9 urgent=-0.4
eda 7.80 bad=-0.4 good=0.8
effekt 6.41 bad=1.3 good=4.2
eg 7.58 bad=-0.8 complaint.delay=-0.5 complaint.quality=0.7 escalation=2.1 good=1.6 leaving=-0.3 legal=-0.3 praise=1.1 reputation=1.4
egen 5.85 bad=1.0 complaint.cost=1.5 complaint.delay=-0.3 complaint.neglect=1.2 good=-3.7 leaving=5.1 legal=-0.6 payment.delayed=-0.3 payment.refused=1.0 praise=0.4 reputation=-0.3
egensk 6.70 bad=-2.4 good=0.4
egentl 5.55 complaint.cost=4.3 complaint.quality=-0.8 good=-2.1 leaving=0.7 legal=-0.5 meeting.off=0.7 payment.delayed=-0.4 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.5 praise=-0.6 reputation=0.6
eget 6.41 bad=-1.1 good=1.4
egne 7.11 bad=-0.4 complaint.quality=-0.6 good=1.5 payment.refused=1.1
egnet 8.09 bad=0.4 good=-1.5
ehf 7.80 bad=-1.4 complaint.quality=-0.5 growth=-0.4 leaving=-0.4 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=3.1 payment.refused=-0.5 praise=-0.4
ei 6.55 complaint.cost=3.8 complaint.delay=-0.5 complaint.neglect=-0.7 good=0.3 leaving=0.6 legal=-1.0 meeting.off=-0.3 payment.refused=0.5 praise=1.0 reputation=-0.5 urgent=-0.3
eier 7.58 bad=0.8 complaint.cost=-0.7 complaint.delay=-0.4 complaint.quality=-0.4 escalation=2.3 leaving=-0.4 legal=2.0 reputation=0.6
eigent 7.80 bad=1.6 good=-1.5
eili 8.09 good=0.7
ein 6.62 bad=-0.3 good=-0.9 praise=1.1
einste 8.09 bad=-1.2 good=0.5
eit 7.11 bad=1.6
eks 7.80 bad=1.0 good=1.2
eksame 8.09 bad=-0.3 good=1.6 praise=0.4
eksemp 5.55 bad=-0.5 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=-0.5 good=-0.3 leaving=-0.3 praise=-0.6 reputation=1.1
eksil 8.09 good=-0.5
eksist 7.39 bad=-1.5
eksklu 8.09 bad=-1.1 good=1.2
eksper 6.79 bad=0.5 good=1.3
eksplo 8.09 bad=-0.8 good=2.1
ekspon 7.80 bad=-0.6 good=-1.3
ekspor 7.80 bad=1.3 good=-1.3 growth=-0.3 leaving=3.7 praise=-1.0
ekstra 5.97 complaint.neglect=-0.5 complaint.quality=-1.0 good=0.7 leaving=-0.5 legal=1.3 payment.delayed=1.7 payment.disputed=2.7 payment.query=-0.3 payment.refused=1.2 payment.sent=-0.3 praise=-0.4
ekstre 7.11 bad=0.7 good=-1.7
ekte 7.39 bad=-0.9 good=3.0
ektema 8.09 good=0.6
eldre 7.39 bad=2.1 good=-1.7
eldste 8.09 bad=-0.6 good=0.8
elegan 6.88 bad=-1.8 good=4.6
elektr 6.88 bad=-2.0 good=0.8 praise=-0.3
elemen 7.24 bad=-1.2 good=1.9
eleven 7.80 bad=-0.7 complaint.quality=-0.4 good=0.4
eli 8.09 bad=2.3 complaint.quality=1.0 good=-1.0 legal=0.8 payment.refused=1.6 praise=-0.6
elizab 7.58 bad=-0.5 good=-0.7
ellen 8.09 bad=-0.9 complaint.neglect=-0.3 good=0.8 praise=-0.3
eller 4.54 bad=-2.3 complaint.cost=0.4 complaint.neglect=-1.1 complaint.quality=-1.2 escalation=0.9 good=-1.2 growth=-0.6 leaving=-0.6 payment.delayed=-0.5 payment.promised=-0.7 payment.query=5.7 payment.refused=-1.4 payment.sent=-0.8 praise=-1.3 reputation=0.4 urgent=2.0
ellers 6.35 bad=1.2 complaint.cost=1.9 complaint.delay=-0.9 complaint.neglect=2.4 complaint.quality=-1.5 escalation=-0.4 good=-1.6 growth=0.7 leaving=-0.9 legal=0.5 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=0.6 payment.promised=-0.4 payment.query=1.8 payment.refused=-1.2 payment.sent=-0.4 reputation=4.2 urgent=2.6
elles 8.09 bad=-0.8 good=0.3
elleve 7.24 bad=0.4 complaint.delay=0.5 complaint.neglect=-0.9 escalation=-0.5 good=2.1 growth=1.7 leaving=0.6 legal=-0.3 meeting.off=1.7 payment.disputed=2.0 payment.query=-0.3 payment.refused=1.9 payment.sent=-0.5 praise=1.7 reputation=-0.7 urgent=1.3
ellevi 8.09 bad=-0.8 good=0.9
elsked 8.09 bad=-0.4 good=-1.0
elsker 6.99 bad=-1.4 complaint.quality=-0.4 good=0.6 praise=1.9
elva 8.09 bad=-0.8 good=-0.4 leaving=-0.3 praise=-0.3
elvebr 8.09 bad=-0.9 good=-0.5
elvis 8.09 bad=-0.7 good=-1.2
en 2.42 bad=-1.2 complaint.cost=0.5 complaint.delay=0.5 complaint.neglect=1.0 complaint.quality=0.6 escalation=-0.8 good=2.5 growth=-0.6 leaving=-0.8 legal=-1.4 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=0.6 payment.promised=-1.7 payment.query=0.4 payment.refused=-3.3 payment.sent=-1.9 praise=2.1 reputation=0.7 urgent=0.3
enda 6.70 complaint.cost=-0.4 complaint.delay=4.8 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=2.1 good=0.3 growth=-0.3 legal=-0.4 meeting.off=0.9 payment.query=-0.6 praise=-0.5 reputation=-0.5 urgent=-0.4
ende 8.09 bad=-0.5 good=1.6
endel 8.09 bad=1.0 good=0.6
endeli 7.39 bad=-1.6 complaint.delay=-0.8 complaint.quality=-0.4 good=2.3 leaving=-0.7 praise=1.8 reputation=-0.4
ender 7.80 bad=1.2 good=-0.8
endime 8.09 bad=1.9 good=-2.4
endog 7.80 bad=-0.5 good=-0.5
endre 8.09 bad=-1.3 complaint.quality=-0.5 good=-0.8 growth=-0.6 leaving=-0.4 legal=-0.3 praise=-0.6 reputation=-0.5 urgent=-0.4
endres 7.58 bad=-1.1 good=1.0
endret 8.09 bad=-0.9 good=-1.1 leaving=-0.3 legal=-0.4
endrin 7.58 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.3 good=-1.9 growth=-0.4 reputation=-0.5
endte 7.58 bad=-1.6 good=0.4 growth=-0.3 leaving=-0.6 praise=1.7
ene 6.41 bad=2.0 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=0.5 complaint.quality=0.8 good=-2.8 leaving=-0.4 meeting.off=-0.3 payment.disputed=4.6 payment.query=-0.6 payment.refused=0.7 praise=-0.6
energi 7.24 bad=-1.5 good=2.7
eneste 6.41 bad=2.4 complaint.cost=0.9 complaint.neglect=-0.4 complaint.quality=-1.3 good=0.4 growth=-0.6 leaving=2.9 legal=-0.3 payment.disputed=-0.4 praise=0.5 reputation=-0.6
engasj 6.99 bad=1.6 complaint.neglect=0.8 leaving=1.9 legal=0.5 praise=-0.3 reputation=0.8
engels 6.88 bad=-1.3 complaint.quality=-0.4 good=-0.5 growth=-0.3 payment.query=-0.3 praise=-0.5
englan 8.09 bad=-0.4 good=1.6
enhver 8.09 bad=0.6 complaint.cost=-0.3 complaint.quality=1.6 good=0.7 praise=-0.7 reputation=-0.3
enig 7.58 bad=0.5 complaint.quality=-0.4 good=-1.1 praise=2.0
enige 7.80 bad=-1.6 complaint.quality=-0.6 good=2.4 growth=1.6 leaving=-0.5 payment.refused=-0.4 praise=-0.3
enkel 7.24 bad=-1.2 complaint.neglect=-0.4 good=1.2 payment.query=-0.3 praise=-0.5 reputation=-0.4
enkelt 5.89 complaint.cost=2.5 good=-1.3 reputation=2.7
enkle 7.24 bad=-1.0 good=0.5
enkler 7.58 bad=-1.8 good=2.4
enn 4.60 bad=1.0 complaint.cost=2.6 complaint.delay=-0.9 complaint.neglect=-0.7 complaint.quality=-1.4 good=1.4 growth=-0.7 leaving=-1.3 legal=-0.7 meeting.off=-0.4 payment.delayed=3.5 payment.disputed=-0.6 payment.promised=2.1 payment.query=2.3 payment.refused=-1.1 payment.sent=-0.4 praise=0.8 reputation=0.5 urgent=-0.4
enna 7.58 bad=0.4 complaint.quality=-0.6 good=2.1 leaving=-0.4 legal=-0.5 payment.disputed=-0.4 praise=0.6
enorm 7.80 bad=-0.6 good=0.6
enorme 7.58 bad=0.6 good=-0.8
enormt 8.09 bad=-1.0 good=1.6
enten 6.88 bad=-2.0 complaint.neglect=-0.4 good=1.5
entusi 7.58 bad=0.4
episod 7.39 bad=0.7 good=-1.4
epost 8.09 bad=1.5 complaint.cost=1.1 complaint.delay=2.7 complaint.neglect=0.6 complaint.quality=-0.9 good=-0.4 leaving=0.7 legal=2.1 payment.refused=-0.4 reputation=2.3
eposte 8.09 bad=1.6 complaint.cost=-0.7 complaint.neglect=3.7 complaint.quality=-0.5 good=-0.4 growth=-0.5 leaving=-0.3 payment.refused=2.8 praise=-0.5
er 1.95 complaint.cost=-0.6 complaint.neglect=-3.0 complaint.quality=0.3 escalation=0.6 good=1.1 growth=-1.6 leaving=-0.4 legal=0.4 meeting.off=-0.3 payment.delayed=1.2 payment.disputed=0.5 payment.promised=-0.3 payment.query=1.7 payment.refused=-0.4 payment.sent=0.9 reputation=0.7 urgent=0.4
erfari 6.99 bad=-1.5
erik 7.80 bad=0.4 complaint.delay=1.0 good=-0.6 leaving=1.3
erstat 6.99 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=0.6 good=-1.5 growth=-0.4 leaving=-1.4 legal=2.6 meeting.off=-0.4 payment.refused=-0.4 praise=-0.4 reputation=-0.3
espen 8.09 complaint.delay=0.8 complaint.neglect=1.0 good=0.4 meeting.off=1.5
esteti 8.09 bad=-0.8 good=2.2
estlan 8.09 bad=-0.5 good=1.4 leaving=-0.7
estrag 7.58 bad=2.0 good=-0.8
et 3.24 bad=-0.5 complaint.cost=2.2 complaint.delay=0.6 complaint.neglect=1.1 complaint.quality=1.8 escalation=1.4 good=2.0 leaving=2.2 legal=-0.4 meeting.off=-1.0 payment.delayed=-1.4 payment.disputed=-1.8 payment.promised=-0.4 payment.query=-1.4 payment.refused=-0.6 payment.sent=-1.4 urgent=-1.5
etasje 7.58 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=0.7 legal=0.6 payment.query=2.1 payment.sent=0.9 reputation=0.9
etc 7.58 good=0.4
ett 6.05 bad=-0.4 complaint.cost=2.1 complaint.delay=-0.9 complaint.neglect=-0.8 complaint.quality=-1.1 escalation=0.7 good=-2.1 growth=3.0 leaving=-1.3 legal=-0.6 meeting.off=0.6 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=1.8 payment.query=1.0 payment.refused=-0.8 payment.sent=-0.4 reputation=-1.2 urgent=-0.6
etter 4.18 bad=1.2 complaint.cost=-1.1 complaint.delay=1.2 complaint.neglect=1.4 good=-0.5 growth=2.2 leaving=0.4 legal=1.2 meeting.off=1.6 payment.delayed=0.6 payment.disputed=0.5 payment.refused=-0.7 praise=1.8 reputation=-1.3 urgent=-1.4
etterf 7.11 bad=-0.3 good=3.1
etterk 7.39 bad=-0.9 good=0.9
etterm 7.39 bad=-1.4 good=0.7 meeting.off=2.1
etterp 6.79 bad=1.5 complaint.cost=-0.4 complaint.delay=1.6 complaint.neglect=1.8 good=-3.0 growth=-0.4 leaving=-0.7 legal=-0.4 meeting.off=0.4 payment.promised=-0.3 payment.refused=1.1 praise=-0.7 reputation=-0.7
etters 6.99 bad=-0.3 complaint.delay=1.8 good=-0.4 leaving=1.6 praise=-0.4
ettert 7.58 bad=-1.7 good=1.4
eva 8.09 bad=1.7 good=-0.4 payment.sent=1.2 praise=0.8
eventy 6.88 bad=-2.0 good=1.2
evig 7.80 good=-1.7
evige 8.09 bad=-0.6
evighe 8.09 bad=0.7 complaint.cost=-0.5 complaint.delay=4.1 complaint.neglect=-0.4 escalation=-0.4 good=-0.3 leaving=-0.7 legal=-0.3 payment.delayed=2.1 payment.query=-0.5 praise=-0.3
evne 7.39 bad=-1.2 good=-1.1
ewan 8.09 bad=1.3 good=-0.8
exampl 7.80 bad=-1.2 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.4 leaving=-0.4 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.4 praise=-0.4 reputation=-0.4
excel 7.80 bad=0.6 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 escalation=-0.8 good=-1.5 growth=-0.3 leaving=0.9 payment.query=-0.8 payment.refused=-0.3 praise=-0.6 reputation=-0.3
f 7.11 bad=-0.4 good=2.0
fa 4.83 bad=2.9 complaint.cost=1.0 complaint.delay=4.1 complaint.neglect=0.6 complaint.quality=-0.5 escalation=-0.5 growth=0.8 leaving=2.9 legal=-1.2 meeting.off=0.5 payment.delayed=2.5 payment.disputed=0.7 payment.promised=0.9 payment.query=-1.1 payment.refused=-1.6 payment.sent=-0.3 praise=1.3 reputation=3.0 urgent=-1.5
fabela 8.09 bad=-0.4 good=1.3
facebo 7.39 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.8 good=-1.8 growth=-0.8 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=-0.3 payment.refused=-0.5 payment.sent=-0.4 praise=-0.9 reputation=3.4 urgent=-0.5
faget 8.09 bad=-0.7 good=2.6 growth=1.8 leaving=-0.6 praise=2.1
fagfor 8.09 bad=-0.5 good=-0.5 leaving=-0.4 praise=-0.3
faksim 8.09 bad=-0.5 good=-0.6 leaving=-0.5 payment.query=-0.5
faktis 6.01 bad=0.4 complaint.neglect=-0.7 complaint.quality=-0.4 escalation=0.8 good=2.1 leaving=-0.3 praise=0.8
faktur 4.82 bad=1.3 complaint.cost=0.5 complaint.delay=-1.5 complaint.neglect=0.3 complaint.quality=0.7 good=-4.8 growth=-1.8 leaving=-1.8 legal=-2.3 meeting.off=-1.1 payment.delayed=3.2 payment.disputed=5.4 payment.promised=0.7 payment.query=8.2 payment.refused=3.0 payment.sent=3.3 praise=-3.7 reputation=-2.7 urgent=-2.0
fall 6.30 bad=-0.7 complaint.delay=0.6 complaint.neglect=1.0 complaint.quality=-0.7 good=1.3 leaving=1.1 reputation=2.5
faller 7.80 bad=3.3 good=-1.7 meeting.off=2.8
falske 8.09 bad=-1.0 good=-0.6
falt 7.11 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=1.0 good=1.4 leaving=-0.3 legal=-0.5 meeting.off=-0.3 praise=0.7 reputation=1.1
famili 6.05 bad=0.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=2.0 good=-2.2 leaving=1.3 legal=0.5 praise=-1.2 reputation=-0.5
fanden 8.09 bad=-0.8 good=-0.4
fanget 7.80 bad=-0.5
fans 7.80 bad=-0.5
fansen 7.80 bad=-0.9 good=1.5
fant 6.79 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=2.1 complaint.quality=-1.0 escalation=-0.3 good=1.7 growth=-0.6 leaving=-0.5 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.4 payment.sent=0.4 praise=1.8 reputation=-0.6
fantas 6.10 bad=-1.6 complaint.quality=0.5 good=4.6 praise=1.0
far 4.12 bad=1.6 complaint.cost=2.1 complaint.neglect=1.4 complaint.quality=0.6 escalation=-0.7 good=-0.8 leaving=1.1 legal=4.3 meeting.off=2.2 payment.delayed=4.2 payment.disputed=-2.8 payment.promised=2.7 payment.refused=1.5 payment.sent=-0.7 praise=-3.3 reputation=4.1 urgent=-1.9
fare 8.09 bad=-0.3 good=-0.9
faren 7.58 good=-2.2
farens 7.58 bad=0.4 good=-1.1
farge 7.80 bad=-1.8 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=-0.5 good=-0.9 leaving=-0.8 legal=-0.8 payment.refused=-0.4 praise=-0.7 reputation=-0.4
fargeb 8.09 bad=0.4 good=0.5
fargel 8.09 good=0.5
fargen 7.80 bad=1.1 complaint.neglect=1.5 praise=-0.4
farger 8.09 bad=-0.4
farges 8.09 bad=-0.9 good=0.4
farlig 7.80 bad=-1.4 good=0.9
farrel 7.80 bad=0.8 good=0.8
fars 8.09 bad=-0.3 good=-1.3
fart 8.09 bad=-1.1 good=1.4
fasade 8.09 bad=1.1 complaint.delay=2.5 complaint.quality=-0.9 good=0.4 payment.query=-0.3 praise=1.4 reputation=-0.7
fascin 8.09 good=0.7
fast 6.99 bad=0.3 complaint.delay=-0.4 complaint.neglect=3.0 complaint.quality=1.8 good=0.9 growth=1.1 legal=0.4 payment.refused=-0.3 praise=0.4 reputation=0.8
fastpr 8.09 bad=2.6 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.4 good=-0.5 payment.disputed=3.9 payment.promised=-0.3 payment.refused=-0.3 praise=-0.4
fat 8.09 bad=-0.5 good=0.5
fatt 5.09 bad=0.4 complaint.cost=-1.4 complaint.delay=0.7 complaint.quality=0.3 escalation=-1.2 good=-2.3 growth=-1.7 leaving=-1.1 legal=0.8 meeting.off=1.3 payment.delayed=-0.8 payment.disputed=-1.3 payment.promised=-0.9 payment.query=1.0 payment.refused=4.2 payment.sent=-1.2 praise=-2.8 urgent=0.3
fattig 7.58 bad=0.4 good=-1.8 payment.delayed=3.1 payment.disputed=-0.4
februa 6.99 bad=1.0 complaint.cost=-0.5 complaint.delay=2.1 complaint.neglect=-0.6 escalation=-0.4 good=-2.1 growth=-0.5 leaving=2.2 legal=2.1 meeting.off=1.4 payment.delayed=1.2 payment.refused=-0.4 payment.sent=-0.3 praise=-0.5 reputation=-0.4
feil 5.60 bad=7.5 complaint.cost=0.8 complaint.neglect=0.9 complaint.quality=10.2 escalation=4.3 good=-4.5 growth=-1.6 leaving=2.3 legal=1.7 meeting.off=-1.3 payment.delayed=-0.8 payment.disputed=1.8 payment.promised=1.1 payment.query=0.5 payment.sent=-1.3 praise=-3.2 reputation=1.8 urgent=-1.0
feilen 6.99 bad=1.2 complaint.cost=-0.7 complaint.delay=-1.2 complaint.neglect=-0.6 complaint.quality=3.9 escalation=-0.4 good=1.5 growth=-0.7 leaving=-1.5 legal=2.0 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=1.2 payment.sent=-0.3 praise=1.5 reputation=-0.9 urgent=-0.6
feilme 7.80 bad=0.6 good=-0.9
feires 8.09 bad=-0.3 complaint.delay=-0.3 complaint.quality=-0.3 good=-0.6 leaving=-0.4 praise=-0.6
felles 6.30 bad=-1.6 complaint.cost=1.1 complaint.delay=-0.7 complaint.neglect=-1.4 complaint.quality=-0.5 good=-1.5 growth=0.8 leaving=0.9 legal=-0.7 payment.disputed=-0.4 payment.promised=-0.4 payment.query=1.5 payment.refused=0.5 payment.sent=0.5 praise=-1.6 reputation=-0.9 urgent=-0.3
felt 7.58 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.5 good=-1.0 praise=-0.5 reputation=-0.4 urgent=-0.8
fem 5.63 bad=1.0 complaint.cost=-0.6 complaint.delay=1.8 complaint.neglect=1.9 complaint.quality=1.8 escalation=0.5 growth=-0.5 legal=-1.0 payment.disputed=-0.4 payment.query=-0.5 payment.refused=0.7 payment.sent=-0.7 praise=1.0 reputation=-1.2 urgent=-0.7
femti 8.09 bad=3.2 complaint.neglect=1.6 good=-1.0 praise=-0.5
fengsl 8.09 bad=-2.0 good=1.3
fenome 8.09 bad=-0.4
ferd 7.39 bad=1.2 good=-2.1
ferdig 6.05 complaint.cost=1.7 complaint.delay=3.0 complaint.neglect=-1.6 complaint.quality=-0.7 escalation=-0.7 good=-2.4 growth=-1.3 leaving=1.7 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-1.0 payment.promised=-0.8 payment.query=-0.7 payment.sent=-0.4 praise=-2.2 reputation=1.4 urgent=-0.6
ferga 8.09 bad=-0.7 complaint.neglect=-0.4 good=-1.0 leaving=0.4 meeting.off=2.5 payment.disputed=-0.3
ferie 5.82 bad=-2.2 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-1.1 escalation=-0.6 good=-0.7 leaving=-0.5 legal=-0.7 meeting.off=-0.6 payment.disputed=-0.3 payment.promised=2.5 payment.refused=-1.1 reputation=-0.8
feriep 7.58 bad=-0.9 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.7 good=-1.3 leaving=-0.3 meeting.off=-0.3 payment.refused=-0.5 praise=-0.9 reputation=-0.3
ferske 8.09 bad=-0.7 good=-1.2
fest 7.80 good=-0.7
festiv 7.24 bad=-1.4 complaint.quality=0.4 good=-1.0 reputation=0.5
fett 8.09 bad=-0.7
fetter 8.09 bad=1.9 complaint.quality=1.9 good=-1.2 reputation=1.8
fi 8.09 bad=-0.4 good=0.5
fiende 7.24 bad=0.6 good=-1.5
figur 8.09 bad=-0.7 good=0.8
figure 6.99 good=2.1
fikk 5.36 complaint.cost=0.9 complaint.delay=2.2 complaint.neglect=3.3 escalation=-0.8 good=-0.8 leaving=1.6 legal=-0.5 payment.delayed=-0.5 payment.disputed=-1.1 payment.promised=1.2 payment.query=-1.5 payment.refused=0.7 payment.sent=0.4 praise=-0.5 reputation=-0.7 urgent=-0.7
fiks 7.58 bad=0.7 complaint.neglect=-0.4 complaint.quality=2.1 escalation=-0.4 good=1.9 leaving=-0.4 praise=-0.5 reputation=1.5 urgent=2.3
fikse 8.09 bad=-1.7 good=-0.7 praise=0.6
fikser 7.58 bad=1.7 complaint.quality=-0.4 good=1.2 leaving=-0.7
fiksjo 8.09 bad=-0.9 good=-1.2
fiktiv 8.09 bad=-0.7 good=-0.6
filene 7.80 complaint.delay=2.2 good=-0.9 leaving=0.6 meeting.off=-0.5 praise=-0.3 urgent=2.0
film 5.47 good=1.5
filmen 4.72 bad=0.6 complaint.quality=2.0 good=1.9 payment.refused=0.7 praise=0.9 reputation=1.0
filmer 7.24 bad=3.2 good=-2.2
filmfo 8.09 bad=-0.3 good=2.6
filmin 8.09 bad=-0.6 good=2.0
filmop 8.09 bad=1.1 good=0.3
filtre 8.09 bad=-0.9 good=-1.6
fin 6.24 bad=-2.5 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=3.9 growth=-0.4 meeting.off=1.9 praise=1.5
finale 7.39 bad=-1.0 good=-1.9
finans 8.09 bad=1.3 good=-0.7 legal=1.9 payment.disputed=1.6 payment.refused=-0.5
fine 6.79 bad=1.1 complaint.cost=-0.9 complaint.delay=-0.4 complaint.neglect=2.8 complaint.quality=1.6 good=3.1 growth=1.0 leaving=2.3 legal=-0.4 meeting.off=-0.3 reputation=1.5
finger 7.80 bad=-0.6 good=1.8
finlan 8.09 bad=0.5 complaint.quality=1.4 good=-0.6 leaving=-0.4 praise=-0.3
finmot 8.09 bad=1.1
finn 7.24 bad=-0.8 complaint.cost=2.2 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=2.1 good=-0.7 growth=-0.4 legal=-0.4 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.7 reputation=1.8
finne 6.35 bad=2.8 complaint.cost=-0.7 complaint.delay=1.4 complaint.neglect=1.2 good=-1.9 growth=-0.4 leaving=1.4 legal=0.7 payment.promised=-0.3 payment.refused=-0.8 praise=-0.9 reputation=-0.4
finner 5.85 bad=-1.1 complaint.delay=1.1 complaint.quality=-1.0 escalation=-0.4 leaving=0.4 legal=-0.4 meeting.off=0.7 payment.query=3.1 payment.refused=-0.7 payment.sent=0.5 praise=-0.6 reputation=-0.4
finnes 5.75 bad=-1.3 complaint.cost=-0.5 complaint.delay=1.3 complaint.neglect=1.4 complaint.quality=-1.0 escalation=1.6 good=0.7 leaving=-0.5 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.7 payment.query=-0.6 payment.refused=-0.4 praise=-0.8 reputation=-0.6 urgent=-0.3
fint 6.41 bad=1.4 complaint.cost=1.3 complaint.delay=-0.7 complaint.neglect=-1.2 escalation=-0.3 good=3.2 growth=-0.6 leaving=1.0 legal=-0.4 meeting.off=-0.5 payment.disputed=4.0 payment.query=-0.5 payment.refused=0.9 payment.sent=-0.4 reputation=-0.7 urgent=-0.9
fiolin 8.09 bad=0.9 good=-1.2
fire 5.58 bad=-3.8 complaint.delay=0.8 complaint.quality=0.4 escalation=-0.4 good=2.4 growth=2.6 legal=0.4 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=1.4 payment.query=-0.4 praise=1.3 reputation=0.8 urgent=-0.7
firma 7.58 bad=1.5 complaint.cost=1.3 complaint.delay=2.8 complaint.neglect=-0.6 growth=-0.5 leaving=1.5 legal=-0.3 payment.query=-0.3 payment.refused=-0.3 praise=1.6 reputation=-0.5
firmae 7.80 bad=0.9 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=-0.5 escalation=2.3 good=1.4 leaving=-0.5 payment.promised=-0.4 reputation=2.7 urgent=-0.4
fisk 7.80 complaint.delay=1.6 praise=-0.3 urgent=2.9
fiske 7.80 bad=-0.4 good=-0.4
fiskeg 8.09 bad=1.7 good=-0.7
fiskek 8.09 complaint.cost=1.5 complaint.neglect=0.8 complaint.quality=1.2 leaving=1.4
fjelle 8.09 bad=-0.8 good=-0.7 meeting.off=2.0 payment.refused=-0.3 reputation=-0.3
fjells 7.80 bad=-0.6 good=1.5 growth=1.5 praise=1.3
fjerde 6.88 bad=1.9 complaint.quality=2.7 escalation=3.6 good=-1.5
fjern 8.09 bad=2.0 complaint.delay=-0.4 complaint.neglect=-1.2 complaint.quality=-0.7 payment.disputed=2.8 payment.refused=-0.5 payment.sent=-0.3 reputation=-0.7
fjerne 7.58 complaint.quality=2.2 good=-0.5 payment.refused=2.4
fjolle 8.09 bad=1.7 good=-0.5
fjor 6.55 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=1.7 complaint.quality=1.4 good=1.4 growth=0.8 leaving=1.4 legal=0.6 meeting.off=-0.3 payment.disputed=-0.6 payment.promised=-0.3 payment.refused=0.7 reputation=-0.5 urgent=-0.4
fjorar 7.39 complaint.cost=1.6 complaint.quality=2.7 good=-1.8 leaving=0.7 meeting.off=1.4 praise=-1.7
flagg 7.80 bad=1.1 good=-1.0 leaving=1.4
flashe 8.09 bad=0.6 good=-0.7
flaske 8.09 bad=-0.4 good=1.2
fleksi 8.09 bad=-1.1 good=2.3
flere 5.13 bad=-1.5 complaint.delay=-0.4 complaint.quality=-0.3 growth=1.1 leaving=-0.5 praise=0.7 reputation=1.0
flersk 8.09 bad=-0.8 good=2.2
flersp 7.80 bad=0.6 good=-0.7
flerta 8.09 bad=-0.7 good=0.9
flest 7.80 bad=2.5 good=-0.4
fleste 6.35 bad=0.4 good=1.7
flette 8.09 bad=2.5 good=-0.7
flink 7.58 bad=-0.7 good=2.6
flinke 8.09 bad=-3.3 complaint.delay=-0.9 complaint.neglect=-0.3 complaint.quality=-0.3 good=3.1 growth=-0.8 leaving=-0.8 legal=-0.4 praise=2.6 reputation=-0.6
flisen 7.58 bad=0.8 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=-0.6 complaint.quality=2.7 good=-1.1 leaving=-0.6 legal=-0.9 payment.refused=1.4 praise=-0.6 reputation=1.9
florid 8.09 bad=0.8 good=-0.5
flort 8.09 bad=-0.5
flott 7.11 complaint.cost=-0.4 complaint.neglect=-0.3 good=2.8 leaving=0.4 praise=1.5
flotte 7.58 bad=-1.3 good=1.1
flukt 8.09 bad=-1.1 good=-1.3
fly 7.80 bad=0.4 good=-0.5
flyet 8.09 bad=0.5 complaint.delay=1.9 good=-0.4 urgent=2.4
flyter 7.39 bad=1.8 complaint.quality=1.6 good=1.2 payment.refused=1.8 praise=1.8
flytte 5.97 bad=-0.4 complaint.cost=-1.0 complaint.delay=-1.3 complaint.neglect=0.4 complaint.quality=-1.1 escalation=-0.6 good=-2.9 growth=-1.6 legal=-0.9 meeting.off=5.8 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.8 payment.refused=-1.2 payment.sent=1.1 praise=-1.0 reputation=0.5 urgent=-0.6
fokus 7.24 bad=1.3 good=-0.6
fokuse 7.11 bad=-1.4 good=0.5
fole 7.80 bad=0.9 good=-1.5
folels 5.85 bad=-4.2 good=2.0
foler 7.80 bad=1.9 complaint.neglect=2.8 complaint.quality=-0.8 escalation=-0.4 good=-1.0 leaving=-0.4 payment.refused=-0.4 reputation=-0.3
foles 6.10 bad=2.1 complaint.cost=1.0 complaint.neglect=0.6 good=1.0 leaving=0.6
folge 7.58 bad=0.7 complaint.delay=1.6 good=-0.9 leaving=-0.5 reputation=3.0
folgel 8.09 bad=0.7 good=-0.7
folgen 8.09 bad=-0.5 good=-0.9
folger 6.14 bad=-0.8 complaint.cost=-0.9 complaint.delay=0.5 complaint.neglect=0.5 complaint.quality=-1.6 escalation=-0.4 good=-2.3 growth=-0.6 leaving=0.8 legal=0.6 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=3.7 payment.query=-0.5 payment.refused=0.4 payment.sent=1.9 praise=-1.4 reputation=2.0 urgent=-0.4
folges 7.80 bad=1.3 complaint.quality=1.2 legal=1.9 payment.refused=-0.6
folk 5.52 bad=-2.3 complaint.delay=-0.5 complaint.neglect=-2.0 complaint.quality=-0.5 escalation=-1.1 good=2.9 growth=0.6 leaving=-2.5 legal=-1.2 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.9 payment.promised=-0.5 payment.query=-0.9 payment.refused=-1.3 payment.sent=-0.7 praise=4.6 reputation=1.3 urgent=-0.8
folka 8.09 bad=0.5 complaint.neglect=1.6 leaving=1.7 praise=-0.3
folkel 8.09 bad=-0.8 good=-1.2
folkem 7.39 bad=-1.4 good=0.5
folken 7.58 bad=-1.8 complaint.quality=-0.5 good=2.3 praise=1.6
folkvo 7.80 bad=-0.9 good=0.5
folsom 8.09 good=1.6
foltes 8.09 bad=-1.2 good=2.1
for 2.71 bad=2.3 complaint.cost=4.4 complaint.delay=-1.5 complaint.neglect=-0.8 complaint.quality=-0.7 escalation=-1.7 good=0.6 growth=-1.7 leaving=-0.7 legal=2.4 meeting.off=-1.3 payment.delayed=-1.2 payment.disputed=1.5 payment.query=1.8 payment.refused=0.9 payment.sent=1.0 praise=1.1 reputation=-3.3 urgent=-0.7
forakt 8.09 bad=1.8
foran 6.24 bad=0.6 complaint.quality=0.5 good=2.2 leaving=-0.3 praise=0.7 reputation=1.4
forand 7.24 bad=-1.2
forbau 8.09 bad=2.4 good=0.4
forbeh 8.09 bad=1.1 complaint.delay=-0.3 complaint.quality=0.9 leaving=-0.4 legal=2.3
forber 7.80 complaint.neglect=-0.5 complaint.quality=-0.6 payment.disputed=1.0 payment.refused=-0.5 praise=1.6
forbi 7.80 bad=0.5 complaint.cost=1.8 complaint.neglect=0.7 complaint.quality=-0.5 good=0.4 praise=1.0
forbil 7.80 bad=-1.0 good=0.5
forbin 7.58 bad=-0.9 good=-0.6
forbru 6.48 bad=3.0 complaint.cost=0.3 complaint.delay=1.2 complaint.quality=-0.5 escalation=0.9 good=-1.7 growth=-1.0 leaving=-1.4 legal=3.7 meeting.off=-0.6 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.6 payment.refused=-1.0 payment.sent=-0.6 praise=-1.9 reputation=5.2 urgent=-0.5
forbry 8.09 bad=0.7 good=-0.5
forbud 8.09 bad=1.1 good=-0.8
ford 8.09 bad=-0.5
fordel 7.24 bad=-0.9 good=1.4 growth=-0.7 praise=-0.5
fordi 5.63 bad=0.7 complaint.cost=-0.6 complaint.quality=-0.4 good=-0.8 leaving=1.0 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.3 praise=-1.1 reputation=1.5 urgent=-0.3
fordom 7.80 bad=-0.7
fordum 7.80 bad=-1.4
fore 7.39 bad=3.3 complaint.neglect=-0.4 good=-1.4 leaving=-0.6
foredr 7.58 bad=0.5 complaint.neglect=1.3 complaint.quality=0.4 leaving=0.8 reputation=2.6
forega 7.80 bad=-1.0 good=-1.4
foreld 6.70 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=1.6 complaint.quality=-0.4 escalation=-0.5 good=-1.4 leaving=-0.5 legal=1.0 payment.disputed=1.4 praise=-0.5 reputation=1.2
foreli 7.80 bad=-0.5 complaint.delay=1.6 complaint.quality=-1.0 good=0.6 leaving=-0.5 legal=-0.4 payment.refused=1.3 praise=-0.4
forelo 7.39 bad=1.1 complaint.neglect=-0.4 escalation=-0.4 good=0.5
forenk 8.09 bad=0.9 good=-0.7
forer 7.58 bad=-0.9 complaint.cost=-0.3 good=-0.9 payment.query=-0.4 reputation=-0.6
forere 8.09 bad=-0.6 good=1.6
fores 7.80 bad=1.1 complaint.neglect=-0.3 good=-0.7 leaving=1.2 praise=-0.5
forest 6.62 good=-1.9
foreta 7.58 bad=0.5 complaint.delay=-0.4 complaint.quality=1.8 good=-1.3 leaving=2.0 legal=1.5
foretr 7.80 bad=-0.6 good=0.5
forfal 7.11 bad=-3.0 complaint.cost=-1.0 complaint.delay=-1.1 complaint.neglect=-0.9 complaint.quality=-0.9 escalation=-0.5 good=-1.0 growth=-0.3 leaving=-0.5 legal=-0.4 meeting.off=1.7 payment.delayed=6.1 payment.disputed=-0.8 payment.promised=4.3 payment.query=1.6 payment.refused=-1.0 payment.sent=-1.4 praise=-0.5 reputation=-1.1 urgent=-0.7
forfat 6.30 bad=-0.3 complaint.quality=-0.4 good=-0.9 leaving=-0.6 praise=1.0
forfer 8.09 bad=2.4 good=-0.5
forfol 8.09 bad=-0.6 good=-0.5
forgje 7.24 bad=-2.0 good=2.2
forhap 7.80 bad=1.3
forhol 5.97 bad=1.3 complaint.quality=0.9 good=-1.6 legal=1.1
forkan 8.09 good=-1.0
forkla 6.14 bad=2.0 complaint.cost=1.7 complaint.delay=-1.4 complaint.quality=1.1 escalation=1.2 growth=-0.6 leaving=0.8 legal=-0.7 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=3.9 payment.promised=-0.5 payment.query=-0.7 payment.refused=0.3 payment.sent=-0.6 praise=1.6 urgent=-0.5
forlat 7.58 bad=-2.2
forlen 7.24 complaint.cost=-0.4 complaint.quality=-0.5 good=0.7 growth=1.9 leaving=-0.9 legal=-0.3 payment.query=1.8 payment.refused=-0.3
forlik 6.62 bad=1.2 complaint.cost=-0.7 complaint.delay=2.6 escalation=-0.7 good=-1.5 growth=-0.7 leaving=-1.2 legal=5.3 meeting.off=-0.9 payment.delayed=-0.4 payment.disputed=0.5 payment.promised=-0.6 payment.query=-0.4 payment.refused=-1.3 payment.sent=-0.6 praise=-1.4 reputation=-1.4 urgent=-0.5
form 6.62 bad=-1.9 good=2.4
format 6.99 bad=-1.1 good=1.9 praise=0.9 urgent=1.1
formel 7.39 complaint.neglect=-0.4 escalation=2.4 good=-1.3 leaving=-0.5 legal=0.5 payment.query=-0.7 payment.refused=1.3 praise=-0.4 reputation=-0.6
former 8.09 bad=-0.5
formid 6.70 bad=-0.7 complaint.cost=-0.4 complaint.quality=-0.4 good=2.4 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-1.0 payment.query=-0.6 payment.refused=-0.4 payment.sent=2.8 praise=-0.5 urgent=-0.4
formul 7.80 bad=1.6 complaint.delay=2.3 complaint.quality=-0.6 good=-0.6 legal=2.0 praise=-0.4 reputation=2.7
forned 8.09 bad=-0.8
fornem 8.09 bad=-0.4 good=1.8
fornoy 6.48 bad=-0.5 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.5 good=3.1 growth=1.3 leaving=-1.9 legal=-0.5 payment.delayed=-0.5 payment.refused=0.5 praise=2.3 reputation=0.8 urgent=-0.3
fornye 7.80 bad=-1.9 complaint.quality=-0.5 escalation=-0.3 good=0.7 growth=1.8 leaving=-0.9 payment.disputed=-0.6 payment.refused=-0.5
forres 7.39 bad=-0.5 complaint.cost=-0.7 complaint.delay=0.4 complaint.neglect=1.3 complaint.quality=-0.8 escalation=-0.6 good=-1.7 leaving=-0.4 meeting.off=2.3 payment.refused=-0.5 praise=0.4 reputation=0.3
forret 7.39 bad=-0.6 complaint.quality=-0.5 good=1.3 legal=2.0
forrig 6.41 bad=1.3 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=-1.1 good=-0.4 growth=1.6 leaving=-1.2 legal=-0.7 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.6 payment.sent=1.4 urgent=-1.1
forryk 8.09 bad=-0.4 good=1.8
forsid 6.88 complaint.cost=2.3 complaint.delay=-0.6 complaint.neglect=0.4 escalation=-0.3 good=-1.0 growth=-1.0 leaving=0.8 legal=-0.6 meeting.off=-0.7 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.6 payment.refused=-0.7 reputation=1.6 urgent=-0.8
forsik 6.55 bad=0.6 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=0.6 complaint.quality=-0.6 escalation=-0.4 growth=-0.4 leaving=-0.9 legal=1.4 meeting.off=-0.4 payment.delayed=2.2 payment.disputed=-0.8 payment.promised=-0.3 payment.query=2.3 payment.refused=-0.8 payment.sent=-0.6 praise=0.7 reputation=-1.0 urgent=-0.5
forsin 5.72 bad=2.8 complaint.cost=1.7 complaint.delay=4.2 complaint.neglect=-0.7 complaint.quality=-1.0 escalation=-0.4 good=-1.3 growth=-0.4 leaving=-0.7 legal=0.6 meeting.off=-0.4 payment.delayed=4.0 praise=-0.6
forskj 5.85 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.4 leaving=-1.0 meeting.off=-0.3 payment.query=-0.7 payment.sent=-0.3 praise=0.6 reputation=-0.7
forskn 8.09 bad=-0.6 good=-1.3
forsla 7.39 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.7 escalation=-0.4 good=-1.6 growth=0.5 leaving=-1.0 meeting.off=1.6 praise=-0.8
forsok 6.30 bad=0.3 good=-2.2
forson 7.58 bad=-1.2 good=2.4
forst 5.75 bad=0.7 complaint.cost=-0.4 complaint.neglect=0.4 complaint.quality=-0.6 growth=0.6 meeting.off=0.6 payment.refused=1.6 praise=1.3
forsta 6.30 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.8 good=-0.6 leaving=-0.8 payment.refused=1.3 payment.sent=-0.4 praise=1.5 reputation=-0.3
forste 4.76 complaint.cost=-0.9 complaint.neglect=0.4 escalation=-0.7 good=1.0 growth=1.1 leaving=1.7 legal=-0.5 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.4 payment.query=1.8 payment.refused=-0.9 payment.sent=1.2 praise=0.7 reputation=-0.9 urgent=-0.6
forsto 8.09 bad=0.7 complaint.quality=-0.6
forsva 6.79 complaint.cost=2.7 complaint.quality=-0.5 payment.delayed=1.6 payment.disputed=-0.4 payment.promised=1.7 payment.refused=-0.5 payment.sent=-0.7 praise=-0.6 reputation=-0.5
forsvi 7.39 bad=0.9 good=-0.4
fort 5.93 bad=1.7 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-1.1 escalation=-0.3 good=-1.2 growth=0.5 leaving=-1.2 meeting.off=-0.5 payment.delayed=0.8 payment.disputed=0.6 payment.promised=1.1 payment.query=-0.5 payment.sent=1.4 praise=1.7 reputation=2.8 urgent=2.2
fortal 7.24 bad=-1.7 good=-1.4
forte 8.09 bad=2.0 good=-0.6
fortel 5.20 bad=-0.9 complaint.cost=0.7 complaint.delay=-0.9 complaint.quality=0.4 good=2.0 leaving=1.0 legal=-0.6 meeting.off=-0.3 payment.refused=-0.5 praise=2.5 reputation=2.0
forti 7.80 bad=-0.8 good=1.3
fortid 7.39 bad=-1.4
fortje 6.70 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-1.4 good=3.4 growth=1.4 leaving=-0.3 payment.refused=-0.4 payment.sent=-0.4 praise=3.8 reputation=-0.9
fortsa 5.55 bad=1.6 complaint.cost=-0.7 complaint.delay=0.7 complaint.neglect=0.3 complaint.quality=0.9 escalation=-0.6 good=1.6 leaving=-1.3 legal=-1.2 meeting.off=-0.5 payment.disputed=0.5 payment.promised=-0.6 payment.query=-1.1 payment.refused=-0.7 payment.sent=-1.0 reputation=-1.6 urgent=0.6
fortse 5.85 bad=-0.5 complaint.cost=2.8 complaint.delay=-0.4 complaint.neglect=1.7 complaint.quality=-0.9 escalation=-0.4 good=0.5 leaving=0.4 legal=-0.7 payment.refused=-1.2 praise=-0.9 reputation=0.7
fortvi 7.80 bad=-0.4 good=-0.4
foruts 7.58 bad=3.6 good=-1.7
forval 8.09 bad=-0.5
forvan 8.09 bad=2.3 good=-0.8
forven 6.79 bad=1.1 complaint.cost=0.6 complaint.delay=-0.3 complaint.neglect=-0.6 good=-1.5 leaving=0.4 legal=1.3 payment.delayed=-0.4 praise=-1.1 reputation=-0.5
forvir 7.58 bad=-0.6
forvre 8.09 bad=1.2
fosse 8.09 bad=-0.3 good=1.3
fotbal 6.99 bad=1.0 good=-0.8 growth=2.2 praise=1.6
foten 7.39 bad=-1.6 good=-0.9
foto 8.09 bad=-0.6 good=-1.7
fotogr 8.09 bad=0.4 good=-0.7 meeting.off=1.9 payment.disputed=0.8 praise=-0.5
fra 3.33 bad=1.3 complaint.cost=-1.3 complaint.delay=-1.9 complaint.neglect=2.1 complaint.quality=-0.8 escalation=-2.4 good=-2.0 growth=-1.0 leaving=3.3 legal=-1.3 meeting.off=-1.2 payment.delayed=-1.2 payment.disputed=-0.4 payment.promised=-2.1 payment.query=1.0 payment.refused=-0.7 payment.sent=2.0 praise=-1.6 reputation=-1.7 urgent=-2.3
fraksj 8.09 bad=-1.0 good=-0.7
fram 5.93 bad=-0.8 complaint.cost=-0.3 complaint.quality=0.9 growth=0.6 leaving=-1.4 legal=-0.9 meeting.off=0.7 payment.refused=1.3 reputation=-0.6
framfo 8.09 good=-0.4
framst 7.11 bad=0.9 good=0.9
framti 8.09 bad=1.7
frank 8.09 bad=-0.8 good=2.4
fransk 7.80 bad=-1.1 good=1.5
fravær 7.24 complaint.neglect=-0.4 complaint.quality=-0.3 good=-2.2 leaving=-0.3 payment.disputed=-0.3 payment.query=-0.4 praise=-0.4 reputation=-0.3
fred 7.80 bad=-0.6 good=-1.3
fredag 5.55 bad=-2.0 complaint.cost=-1.2 complaint.delay=2.1 complaint.neglect=-0.7 complaint.quality=-2.3 escalation=-1.1 good=-3.7 growth=-1.0 leaving=-1.8 legal=-1.2 meeting.off=2.0 payment.disputed=-1.5 payment.promised=5.2 payment.query=-2.4 payment.refused=-1.7 praise=-1.8 reputation=-1.2 urgent=-1.2
fredri 8.09 bad=-0.5 good=-1.4
frem 6.62 bad=1.4 good=0.5
fremde 6.88 bad=-1.6 good=2.8
fremfo 6.79 bad=0.9 good=1.0
fremme 7.80 bad=1.8 good=-0.8 legal=2.7 reputation=-0.4
fremov 7.80 bad=-1.4 good=1.6
fremra 8.09 bad=-0.3 good=1.2 payment.sent=1.2 praise=0.8
fremst 6.24 bad=0.6 good=0.8 leaving=0.7 praise=1.0
fremti 7.58 bad=-1.5 good=-1.5
fri 8.09 bad=0.7 complaint.quality=-0.5 good=-1.2 legal=2.2
frie 8.09 bad=1.2 good=-0.5
frihet 8.09 bad=-0.8 good=-0.6
frisk 7.80 bad=-0.7 good=0.9
friske 7.80 bad=-1.1 good=2.1
friskt 7.80 bad=-0.9 good=2.8
friste 6.70 complaint.cost=2.9 complaint.delay=4.2 complaint.neglect=-0.9 complaint.quality=-1.3 escalation=1.7 good=-0.4 growth=0.9 leaving=1.9 legal=1.3 payment.disputed=-0.8 payment.promised=-0.6 payment.refused=-0.7 praise=-1.0 reputation=1.6
fritt 7.58 bad=-0.9 good=-1.3
frivil 7.58 bad=-0.5 complaint.quality=0.3 good=-1.2 praise=-0.6 reputation=0.5
frode 8.09 bad=2.4 complaint.cost=1.6 complaint.quality=0.7 escalation=1.0 good=-0.4 leaving=2.5 praise=-0.5
frokos 7.80 complaint.delay=-0.4 complaint.neglect=-0.5 good=0.8 growth=1.9 meeting.off=1.6 praise=1.0 reputation=-0.4 urgent=-0.3
front 7.58 bad=-0.9 good=3.1
fronte 7.80 bad=1.5 good=-1.5
frontm 7.80 bad=0.8 good=1.6
frost 8.09 bad=-0.7 good=0.8
fru 6.41 bad=-0.5 good=-0.3 leaving=-0.3 payment.refused=-0.5
frustr 7.24 bad=-0.4 good=2.8
fryd 7.58 bad=-0.8 good=2.7 praise=2.7 urgent=-0.3
frykte 6.99 bad=-1.2 good=-2.2
fryser 7.80 complaint.delay=1.5 complaint.neglect=-0.3 complaint.quality=-0.3 good=-1.4 praise=-0.3 urgent=2.8
fulgt 7.80 bad=-1.7 complaint.delay=-0.4 good=0.6 leaving=0.9 legal=-0.5
full 6.55 bad=0.9 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.6 good=1.2 leaving=0.5 legal=-0.6 meeting.off=-0.4 payment.refused=-0.3 praise=-0.8 reputation=-0.4
fulle 7.58 bad=-0.3 good=1.5
fullma 8.09 bad=2.4 complaint.quality=1.8 good=-0.3 leaving=2.8
fullst 8.09 bad=2.5 good=-1.7
fullt 7.58 bad=-1.2 good=0.4
fundam 8.09 bad=0.8
funger 5.89 bad=-0.6 complaint.quality=1.8 good=2.3 growth=0.4 payment.refused=1.7 praise=0.7
funksj 6.88 bad=-0.5 good=1.4
funky 8.09 good=1.8
funn 8.09 bad=-0.6 good=2.5 praise=0.8
funnet 6.99 bad=0.6 complaint.delay=-0.6 complaint.neglect=2.9 complaint.quality=-1.1 good=-0.9 growth=-0.3 leaving=1.9 legal=-0.8 meeting.off=0.8 payment.refused=-0.4 praise=-0.6 reputation=1.2
fusjon 7.58 complaint.delay=-0.4 complaint.neglect=2.5 complaint.quality=-0.5 good=0.6 legal=-0.4 payment.promised=-0.3 payment.query=2.8 praise=-0.6
fylket 8.09 bad=-0.4 good=-0.5 growth=-0.7 leaving=-0.7 payment.delayed=0.9 praise=-0.3
fylla 8.09 bad=1.2 good=-0.8
fylle 8.09 bad=-0.4 good=0.6
fyller 7.58 bad=0.7 good=-0.4 leaving=-0.4 praise=-0.6 reputation=-0.3
fylt 7.80 bad=2.4
fyr 8.09 good=-1.1
fyrer 8.09 bad=1.2 good=-0.8
fyrt 8.09 bad=-0.4 good=-1.9
fysisk 8.09 bad=-0.6 good=1.2
færre 8.09 good=0.6
færres 8.09 bad=-1.1 good=-1.0
g3 8.09 bad=-0.6 good=1.0
ga 5.63 bad=-0.5 complaint.cost=-1.1 complaint.neglect=-0.3 complaint.quality=-1.7 escalation=-0.6 good=-2.0 growth=0.5 leaving=2.6 legal=-1.3 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.9 payment.promised=-0.6 payment.query=0.9 payment.refused=-0.4 payment.sent=-0.4 reputation=-0.8 urgent=-0.4
gabrie 8.09 bad=-0.8 good=-0.8
galt 6.99 bad=1.6 good=-0.5
gamle 5.58 bad=-2.8 complaint.cost=-0.7 complaint.delay=-1.2 complaint.neglect=-1.1 complaint.quality=-1.7 escalation=-0.5 good=-0.6 growth=-0.8 leaving=-2.5 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.5 payment.query=2.2 payment.refused=-1.4 payment.sent=-0.6 praise=-0.6 reputation=-1.4 urgent=-0.5
gammel 5.82 bad=-0.4 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.5 leaving=-0.6 legal=1.0 payment.promised=-0.5 payment.query=0.8 payment.sent=1.6 praise=-1.2
gang 5.01 bad=1.6 complaint.cost=-0.8 complaint.delay=0.9 complaint.neglect=5.5 complaint.quality=2.1 escalation=3.1 leaving=1.0 legal=-1.8 payment.delayed=-0.7 payment.disputed=-0.8 payment.query=-1.6 payment.sent=1.5 praise=-0.3 reputation=-0.4 urgent=0.7
gangen 6.48 complaint.cost=-0.8 complaint.delay=-0.4 complaint.quality=-0.3 escalation=-0.4 good=-1.9 growth=-0.5 leaving=0.9 legal=-0.6 payment.disputed=0.6 payment.query=-0.4 payment.refused=0.5 praise=-1.0 reputation=0.8
ganger 5.97 bad=2.3 complaint.cost=1.1 complaint.delay=0.7 complaint.neglect=2.7 complaint.quality=2.6 escalation=0.8 good=-0.9 growth=-0.5 leaving=-0.7 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=1.8 payment.promised=-0.4 payment.query=-0.4 payment.refused=2.6 payment.sent=-0.5 reputation=-0.4 urgent=-0.4
gangst 8.09 bad=-1.3 good=-0.6
ganske 6.14 bad=1.4 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.9 escalation=-0.8 good=2.1 leaving=-0.4
gar 4.46 bad=1.5 complaint.cost=-1.7 complaint.delay=-0.8 complaint.neglect=1.3 complaint.quality=-1.3 escalation=0.7 growth=-0.7 leaving=-0.7 legal=0.7 meeting.off=2.0 payment.delayed=1.8 payment.disputed=-2.2 payment.promised=1.1 payment.query=-1.9 payment.refused=-2.5 payment.sent=-2.0 urgent=3.4
garant 7.80 bad=1.2
garasj 7.58 bad=-1.1 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.9 leaving=-0.4 meeting.off=-0.4 payment.refused=-0.4
garden 8.09 bad=-0.4 good=1.3 leaving=2.0 praise=1.2
garder 8.09 bad=-0.6 good=-0.6
gary 8.09 good=-0.3
gasehu 8.09 good=1.3
gastro 8.09 bad=2.3 good=-1.4
gata 7.39 bad=-0.6 complaint.cost=1.7 complaint.delay=-0.6 complaint.quality=-0.8 escalation=-0.5 growth=-0.5 leaving=-0.6 legal=-0.3 payment.query=-0.3 praise=1.1 reputation=-0.4
gatefo 7.80 bad=-0.7 good=-1.2
gatefu 8.09 bad=-1.1 good=0.9
gatt 6.19 bad=4.1 complaint.cost=0.7 complaint.delay=-1.3 complaint.neglect=-0.4 complaint.quality=1.1 escalation=0.8 good=-1.5 growth=-1.1 leaving=-1.0 legal=3.5 meeting.off=-0.9 payment.delayed=-0.4 payment.promised=-0.5 payment.query=-0.5 payment.refused=1.8 payment.sent=-0.7 praise=1.4 reputation=-0.7 urgent=-0.5
gb 8.09 bad=-0.6
geir 7.80 bad=-1.0 good=-0.6 payment.sent=1.4
geita 8.09 bad=-1.0 complaint.quality=-0.5 good=-0.4 growth=-0.3 praise=-0.5 reputation=-0.6
genera 6.88 bad=-1.5 good=3.9 growth=1.4 leaving=-0.3 praise=2.4 urgent=1.1
genere 7.11 good=1.5
genuin 8.09 bad=-1.2 good=1.0
george 7.58 bad=-0.9 good=0.9
get 6.55 good=0.7
ghost 8.09 bad=2.2 good=-1.0
gi 6.24 bad=1.8 complaint.cost=-0.6 complaint.delay=1.4 complaint.neglect=2.1 complaint.quality=0.6 escalation=1.8 good=-1.7 growth=0.5 leaving=1.2 legal=0.6 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.7 reputation=0.6 urgent=-0.5
gifte 7.58 complaint.delay=-0.4 good=0.9 praise=-0.5 reputation=-0.5
gigant 7.39 bad=1.1 good=-1.3
gikk 5.47 bad=-0.7 complaint.cost=1.5 complaint.delay=-1.6 complaint.neglect=-0.7 complaint.quality=-0.4 growth=3.2 meeting.off=-1.0 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=2.5 payment.query=0.6 payment.refused=-1.2 payment.sent=3.6 praise=1.1 reputation=0.7 urgent=-0.8
gir 5.63 bad=1.6 complaint.cost=1.2 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.7 good=1.8 growth=-0.4 leaving=0.6 legal=1.7 payment.refused=-0.7 praise=-0.4 reputation=-0.6
girkas 8.09 bad=-0.5 good=1.1
gitar 7.24 bad=0.3 good=0.6
gitarb 8.09 good=0.6
gitari 8.09 bad=-0.6
gitars 8.09 bad=-1.4
gitarv 8.09 bad=-1.1 good=1.7
gitt 6.55 complaint.cost=-0.4 complaint.delay=1.2 complaint.neglect=-0.9 complaint.quality=-0.6 escalation=-0.7 good=1.0 growth=1.4 leaving=1.1 legal=-1.2 meeting.off=-0.3 payment.delayed=-0.4 payment.refused=-0.5 payment.sent=-0.6 praise=0.6 reputation=-0.9 urgent=-0.4
givend 7.58 bad=-0.6 good=2.2
gjelde 6.30 bad=0.4 complaint.cost=-0.9 complaint.delay=-0.5 complaint.neglect=1.7 complaint.quality=0.4 good=-2.1 growth=0.9 legal=-0.4 payment.disputed=1.5 payment.query=2.8 payment.refused=1.9 praise=-1.2 reputation=-0.8 urgent=-0.4
gjelds 8.09 bad=-0.7 complaint.delay=-0.7 good=-0.7 legal=-0.6 reputation=-0.5
gjemt 8.09 bad=2.7 good=-1.3
gjenfo 7.39 bad=-0.4 good=-1.7
gjeng 7.58 bad=1.6
gjenge 6.70 bad=-0.9 complaint.cost=-0.3 complaint.quality=-0.7 good=0.4 growth=-0.7 leaving=-0.7 legal=-0.3 meeting.off=2.7 payment.query=-0.3 payment.refused=-0.5 payment.sent=1.6 reputation=-0.5
gjengj 7.58 bad=-0.8 good=1.3
gjengm 8.09 bad=-0.3
gjenno 4.80 bad=0.4 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=-1.2 complaint.quality=1.4 good=1.8 growth=0.8 leaving=0.6 legal=0.9 meeting.off=1.2 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.7 payment.query=-0.3 payment.refused=-0.5 payment.sent=0.6 praise=0.3 reputation=-1.0 urgent=-0.5
gjensp 8.09 bad=1.0 good=-0.3
gjenst 8.09 bad=-0.5 good=-0.8 leaving=1.3
gjenta 7.58 bad=1.1 good=-1.6
gjer 8.09 bad=1.9 good=-1.0
gjerne 5.60 bad=1.4 complaint.cost=-1.4 complaint.delay=-2.0 complaint.neglect=-1.7 complaint.quality=1.3 escalation=0.4 good=-2.5 growth=2.2 leaving=-0.5 legal=2.5 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=2.0 payment.promised=-0.8 payment.query=0.6 payment.refused=2.3 payment.sent=-0.5 praise=1.0 urgent=-0.7
gjest 7.58 bad=-1.6 complaint.quality=-0.4 good=-0.4 praise=-0.5 reputation=-0.5
gjeste 6.70 bad=-0.8 complaint.delay=-0.4 complaint.neglect=1.6 complaint.quality=-1.3 good=-1.3 leaving=-0.4 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.4 praise=0.5 reputation=-0.4 urgent=2.0
gjor 4.69 bad=-1.9 complaint.cost=0.8 complaint.delay=1.9 complaint.neglect=0.8 complaint.quality=-1.3 escalation=-0.5 good=2.1 growth=-0.9 leaving=1.1 legal=0.3 meeting.off=-0.6 payment.delayed=-1.0 payment.disputed=-1.1 payment.promised=1.9 payment.query=-0.8 payment.refused=-0.4 payment.sent=-0.6 praise=0.6 reputation=-1.5 urgent=-0.4
gjorde 6.62 bad=-0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.4 good=2.4 growth=-0.4 leaving=0.4 legal=0.6 payment.refused=1.2 praise=1.3 reputation=-0.3
gjore 5.85 bad=0.7 complaint.cost=1.0 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=2.5 escalation=-0.4 good=0.4 growth=-0.5 leaving=-0.6 legal=0.8 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.6 payment.refused=-1.1 payment.sent=1.7 praise=-0.4 reputation=2.4
gjores 7.80 bad=-0.9 complaint.cost=-0.3 complaint.neglect=-0.6 complaint.quality=-0.6 good=1.6 payment.refused=-0.3 praise=1.5 reputation=-0.6
gjort 6.14 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=0.8 escalation=-0.4 growth=-0.3 legal=-0.7 meeting.off=-0.3 payment.delayed=1.9 payment.disputed=-1.0 payment.promised=1.9 payment.query=-0.3 payment.sent=2.6 praise=2.4 urgent=-0.7
glad 7.39 bad=-2.1 good=2.3
glade 6.99 bad=-1.7 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.6 good=0.9 growth=1.6 leaving=-1.3 legal=-0.7 payment.refused=-0.3 praise=0.7 reputation=-0.3
gleda 8.09 bad=-0.8
glede 7.80 bad=-0.9 good=1.6 leaving=-0.4 payment.promised=-0.3 payment.sent=2.9 praise=1.3
gledel 8.09 bad=-2.0 good=-1.1
gleder 7.80 bad=-1.0 complaint.cost=-0.3 complaint.quality=-0.5 good=4.1 growth=0.6 leaving=-1.0 praise=-0.3
glem 8.09 bad=-0.8 complaint.quality=-0.4 good=1.0 legal=-0.5 meeting.off=2.4 payment.disputed=-0.4 praise=-0.8 reputation=-0.3
glemme 7.39 bad=3.1 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.9 good=-0.9 leaving=-0.4 payment.query=-0.6 payment.refused=6.7 praise=-0.5 reputation=0.6
glemt 8.09 bad=2.2 complaint.neglect=0.4 complaint.quality=1.0 escalation=-0.4 leaving=-0.4
glemte 7.80 complaint.neglect=1.0 complaint.quality=1.0 good=-0.7 growth=-0.6 leaving=1.6 meeting.off=3.0 praise=-0.8 reputation=-0.3
glimre 7.58 bad=-1.5 good=3.6
god 5.16 bad=-0.7 complaint.cost=-0.7 complaint.delay=0.8 complaint.neglect=0.8 complaint.quality=-0.4 escalation=-0.4 good=3.4 growth=-0.8 leaving=-0.5 legal=2.0 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=2.1 payment.query=-0.5 payment.refused=0.8 payment.sent=-0.5 praise=-0.4 reputation=2.7 urgent=1.9
gode 6.24 bad=-1.6 good=4.4 leaving=0.4
godkje 5.89 bad=-2.4 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=-0.7 complaint.quality=-1.2 escalation=-0.9 good=0.9 growth=3.1 leaving=-1.2 legal=-0.9 meeting.off=-0.6 payment.disputed=-0.4 payment.promised=3.3 payment.query=-0.3 payment.refused=-1.1 payment.sent=-0.6 praise=0.5 reputation=-0.9 urgent=-1.0
godt 5.01 bad=-0.7 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.0 good=4.6 leaving=0.7 legal=0.7 meeting.off=-0.6 payment.disputed=1.5 payment.query=-0.4 praise=0.8 reputation=-0.4
goebbe 7.80 bad=-0.7 good=-1.7
google 5.89 bad=0.6 complaint.cost=-0.5 complaint.delay=-1.2 complaint.neglect=-0.5 complaint.quality=1.2 escalation=-0.4 good=-0.6 growth=-0.5 leaving=-1.2 legal=-1.2 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.4 reputation=2.4 urgent=-0.6
gospel 8.09 good=-1.2
goy 7.39 bad=-1.0 good=2.8
grad 6.62 bad=-1.1
grader 8.09 good=1.4 leaving=0.8 praise=1.0
gradvi 7.58 bad=-0.6 good=-0.8
grafik 7.58 bad=0.9 good=0.3
gram 7.58 bad=-0.7
grand 8.09 bad=0.4 good=-0.7
grat 7.80 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.3 good=-0.7 leaving=-0.4 payment.promised=-0.4 payment.sent=-0.3 praise=0.6 urgent=0.8
grater 8.09 good=1.3 praise=1.0 urgent=1.3
gratis 7.39 complaint.quality=-0.5 growth=1.2 leaving=0.7 praise=1.5 reputation=-0.4
gratul 7.58 bad=1.9 complaint.cost=-0.4 complaint.delay=1.3 complaint.quality=-0.8 good=-1.1 leaving=0.5 payment.refused=-0.6 reputation=-0.4
gravem 8.09 bad=-1.4 complaint.neglect=-0.4 good=-0.4 leaving=-0.5 payment.refused=-0.5 payment.sent=2.9 urgent=-0.4
grei 7.11 bad=1.5 complaint.cost=3.6 complaint.delay=1.0 complaint.neglect=-0.6 complaint.quality=1.7 good=1.1 leaving=-0.7 meeting.off=-0.4 payment.promised=-0.3 payment.query=1.8 payment.refused=2.5 payment.sent=-0.3 praise=-1.0 reputation=-0.3
greia 7.80 bad=1.4 complaint.quality=1.0 leaving=1.5 praise=-0.7
greier 7.39 good=1.3 payment.promised=-0.5 payment.query=-1.0 payment.sent=0.6
greit 6.14 bad=0.8 complaint.cost=-0.8 complaint.neglect=-1.0 complaint.quality=1.2 escalation=-0.4 good=-2.8 growth=-0.8 leaving=-1.0 legal=-0.8 meeting.off=-0.7 payment.delayed=2.7 payment.disputed=2.1 payment.promised=-0.5 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.7 praise=-1.4 reputation=0.8 urgent=-0.8
grensa 8.09 bad=1.5 good=-0.9
grense 6.79 bad=-0.7 good=-1.2
grep 7.80 good=0.6
grepet 8.09 bad=-0.4 good=1.4
grieg 8.09 bad=-0.4 good=-0.5
grille 7.80 bad=-0.8 good=-1.4
gripen 8.09 bad=-0.6 good=2.0
griper 7.58 bad=-0.7 good=2.0
gronne 7.80 bad=0.9 complaint.quality=1.2 good=-0.9 payment.query=-0.3 praise=-0.7 urgent=-0.4
groove 8.09 bad=-0.3 good=0.9
grosse 8.09 bad=1.3 good=-0.7
grotte 8.09 bad=-0.4 good=1.0
grov 8.09 bad=-0.5 good=2.7
grundi 8.09 bad=-0.4 good=1.8 praise=1.9
grunn 6.79 bad=1.6 complaint.delay=-0.4 complaint.quality=0.7 leaving=1.4 legal=1.3 payment.query=2.1 praise=-0.3
grunne 7.11 bad=-1.7 complaint.neglect=-0.5 good=-1.2
grunnl 7.58 bad=-1.7 good=-1.2
gruppa 7.39 bad=0.4 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=0.5 escalation=-0.3 good=0.7 growth=1.4 leaving=-0.8 legal=-0.4 payment.refused=-0.4 praise=0.9 reputation=3.5 urgent=-0.3
gruppe 7.11 bad=-1.1 good=-0.4
gs 7.58 bad=-1.7 good=1.5
gta 8.09 bad=-0.3 good=0.8
gubben 7.80 complaint.neglect=-0.7 complaint.quality=1.0 good=0.5 payment.refused=1.6 praise=1.0
gudfar 8.09 bad=1.4 good=-1.3
gudrun 8.09 bad=-0.8 complaint.neglect=-0.3 complaint.quality=-0.4 good=1.0 leaving=-0.5 praise=0.4
gull 8.09 bad=-1.2 good=1.6 praise=2.4
gulost 7.80 bad=-0.5 good=2.7
gult 8.09 bad=-0.8 good=1.8
gulvet 7.80 complaint.neglect=-0.7 complaint.quality=2.0 good=0.5 meeting.off=2.6 payment.promised=-0.3 praise=-0.4 reputation=1.7
gustaf 8.09 good=-0.5
gutt 7.58 bad=-1.3 good=2.2
gutta 8.09 bad=-1.2 complaint.quality=-0.4 good=0.7 praise=0.9
guttea 8.09 bad=-0.6 good=-0.8
gutten 6.99 bad=-0.9 complaint.quality=0.6 good=-0.7 leaving=0.9
gutter 7.39 bad=-0.8 good=-1.9 praise=0.9 urgent=1.2
guttun 8.09 bad=-0.4 good=1.7
gwynet 8.09 bad=0.3 good=-0.6
gylden 8.09 bad=-0.4 good=0.7
gymnas 8.09 bad=-0.7 good=1.1
ha 4.48 bad=-3.8 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-2.0 complaint.quality=-1.5 escalation=1.2 good=2.1 growth=3.4 leaving=0.7 legal=-2.6 meeting.off=-0.5 payment.delayed=0.7 payment.disputed=-1.7 payment.promised=0.3 payment.refused=-2.2 payment.sent=-1.7 praise=3.5 reputation=-1.9 urgent=0.6
hadde 4.88 bad=0.4 complaint.delay=-0.4 complaint.neglect=3.0 complaint.quality=2.0 escalation=-0.9 good=-0.7 growth=-0.5 leaving=1.0 legal=-1.2 meeting.off=-0.7 payment.delayed=0.5 payment.disputed=-0.8 payment.promised=0.9 payment.query=-0.7 payment.refused=-1.3 payment.sent=-1.2 praise=1.6 reputation=3.1 urgent=-1.0
hagen 7.39 bad=-1.7 good=2.0 meeting.off=-0.5
hakk 8.09 bad=2.3 good=-1.3
hallo 8.09 bad=0.6 complaint.neglect=2.2 complaint.quality=-0.4 good=-0.7 leaving=-0.4 payment.delayed=1.3 payment.promised=1.5 payment.refused=-0.4 urgent=3.4
halsen 8.09 bad=0.4 complaint.quality=1.2 good=-0.4 leaving=1.1 reputation=1.2
halv 6.99 bad=1.3 complaint.cost=1.5 complaint.delay=2.3 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.3 growth=-0.4 leaving=0.4 legal=-0.7 payment.refused=-0.5 praise=0.4 reputation=-0.3 urgent=4.5
halvde 8.09 bad=0.4 complaint.cost=-0.6 good=-0.6 leaving=-0.5 payment.sent=1.0
halve 7.58 bad=1.6 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=2.1 good=-0.8 growth=-0.4 leaving=-0.5 legal=-0.3 meeting.off=3.4 payment.refused=2.9 payment.sent=2.0 praise=-0.5 reputation=-0.4
halvhj 8.09 bad=2.6 good=-0.8
halvpa 6.41 bad=2.7 complaint.cost=5.5 complaint.delay=-1.3 complaint.neglect=-1.0 complaint.quality=0.7 escalation=-0.6 good=-1.3 growth=-0.9 leaving=2.5 legal=-1.1 meeting.off=-0.3 payment.delayed=0.7 payment.disputed=-0.7 payment.promised=0.3 payment.query=-1.2 payment.sent=1.1 praise=-1.3 reputation=0.6 urgent=-0.3
halvt 7.80 bad=-0.7 good=1.8
halvti 7.24 good=2.9 leaving=-0.3 praise=0.6
ham 5.63 bad=0.9 complaint.quality=0.3 good=0.4 growth=1.6 legal=1.8 payment.refused=1.0 praise=0.9 reputation=-0.4
hamar 7.80 bad=-0.5 complaint.cost=1.5 complaint.quality=-0.9 good=-1.6 growth=1.4 leaving=3.2 legal=-0.3 payment.query=-0.4 praise=-0.6 reputation=-0.4
hamsun 7.58 bad=-1.2 good=-1.6
han 3.98 bad=-2.2 complaint.cost=-1.0 complaint.delay=-1.1 complaint.neglect=-1.2 escalation=-0.6 good=-1.1 leaving=-1.1 legal=0.5 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=1.3 payment.promised=-0.5 payment.query=-0.7 payment.refused=0.9 payment.sent=-0.7 praise=0.7
hand 7.39 bad=0.3 complaint.cost=2.3 complaint.neglect=-0.3 complaint.quality=-0.6 good=1.8 leaving=1.7 legal=-0.3 praise=-0.4
handel 8.09 bad=1.1 complaint.neglect=1.4 complaint.quality=-0.5 good=-0.8 leaving=0.6 reputation=1.9
handko 8.09 bad=-0.6 good=1.5
handle 6.14 complaint.neglect=2.2 complaint.quality=-0.5 good=-1.5 praise=-0.7 reputation=0.9 urgent=0.6
handli 6.79 bad=0.5 good=-2.1
handve 7.24 bad=0.4 complaint.cost=2.0 complaint.neglect=-0.6 complaint.quality=2.1 good=1.8 leaving=-0.5 legal=0.8 payment.query=-0.4 payment.refused=1.4 praise=-0.4 reputation=2.1
hangen 8.09 bad=1.9 good=-0.7
hanne 7.80 bad=-0.7 good=-0.6
hans 5.43 bad=-1.7 complaint.quality=-0.5 good=-2.8 legal=-0.5 payment.refused=-0.3
haper 7.24 bad=-0.6 complaint.cost=1.7 complaint.neglect=-0.5 complaint.quality=-0.8 good=2.0 growth=-0.4 leaving=0.5 legal=1.5 payment.disputed=1.0 payment.refused=-0.3 praise=0.7
hapet 8.09 bad=-0.4 complaint.quality=-0.4 good=0.5 payment.sent=-0.5 praise=1.9
happy 8.09 bad=-0.8 good=-0.7
har 2.76 bad=1.8 complaint.cost=-1.3 complaint.delay=3.2 complaint.neglect=1.9 complaint.quality=2.4 escalation=-0.7 good=-0.6 growth=-0.8 leaving=1.3 legal=3.4 meeting.off=1.5 payment.delayed=-0.6 payment.disputed=-1.6 payment.promised=-1.7 payment.query=-2.6 payment.refused=-1.3 payment.sent=1.0 praise=-2.0 reputation=-1.0 urgent=0.7
harald 8.09 bad=-1.1 complaint.quality=-0.4 good=0.7 growth=1.3 meeting.off=1.0 praise=0.7
hardan 8.09 bad=0.7 complaint.quality=1.8 good=-0.6 leaving=1.4 reputation=1.3
harddi 7.24 good=-1.3
harde 7.80 bad=-0.8
harry 6.99 good=0.5
haster 7.11 bad=-2.9 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-1.5 escalation=-0.3 good=-0.8 growth=-0.3 leaving=-0.6 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.3 payment.sent=-0.4 praise=-0.7 reputation=-0.5 urgent=7.0
hastig 7.80 bad=1.0
hastve 8.09 bad=1.0
hatt 6.55 bad=1.6 complaint.cost=0.8 complaint.delay=-1.1 complaint.neglect=2.6 escalation=1.2 good=-2.5 growth=-0.6 leaving=1.4 legal=-0.6 payment.delayed=-0.3 payment.refused=-0.7 praise=0.4 reputation=-0.6
hav 8.09 bad=-0.4 good=1.7
havet 7.58 bad=-0.6 good=-0.7
havna 8.09 bad=0.3 good=-0.5 leaving=-0.4
havner 6.62 complaint.quality=-0.4 good=-2.4 praise=-0.5 reputation=2.2
havnet 7.80 bad=1.7 complaint.delay=-0.4 complaint.neglect=5.0 complaint.quality=-0.9 good=-0.8 leaving=-0.4 legal=-0.3 payment.promised=0.7 payment.query=-0.3 praise=-0.4
haydn 7.80 bad=-0.5 good=0.4
hd 6.88 bad=1.0
hedre 8.09 bad=-0.9
heftig 7.80 bad=-0.4 good=2.5
hege 8.09 bad=-0.4 complaint.neglect=0.4 complaint.quality=-0.6 escalation=-0.4
hei 4.33 bad=-2.8 complaint.delay=-0.9 complaint.neglect=-1.8 complaint.quality=-0.3 escalation=-0.5 good=-2.4 growth=-0.3 legal=-0.7 payment.delayed=1.5 payment.disputed=-1.2 payment.promised=2.8 payment.query=5.2 payment.refused=-1.9 payment.sent=1.5 praise=-1.0 reputation=-3.0 urgent=1.2
heisan 8.09 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=1.0 good=-0.8 leaving=-0.5 payment.sent=3.2 praise=-0.6
heisen 7.58 bad=-1.4 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=0.3 good=-1.0 leaving=-0.6 legal=0.3 payment.delayed=1.1 payment.promised=1.3 payment.refused=-0.4 praise=-0.6 reputation=0.8 urgent=2.1
hel 7.58 bad=-1.7 good=1.7
held 8.09 bad=-0.6
heldig 6.79 bad=-1.5 complaint.quality=1.0 good=2.9 leaving=-0.6 praise=-0.5
hele 4.88 bad=0.9 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=0.8 complaint.quality=-0.4 escalation=-0.8 good=1.7 growth=2.7 leaving=1.9 legal=-1.5 meeting.off=1.1 payment.disputed=-0.9 payment.query=1.3 payment.sent=-1.0 praise=3.3 reputation=1.9 urgent=2.0
helena 8.09 bad=-1.0 good=-0.6
helg 7.11 bad=-1.2 complaint.delay=-0.6 complaint.neglect=-0.9 escalation=-0.5 good=-1.0 growth=0.9 leaving=-0.6 legal=-0.3 payment.disputed=-0.3 payment.promised=0.3 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.5 reputation=0.5 urgent=-0.3
helga 6.79 complaint.cost=-1.0 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=3.4 escalation=-0.4 good=-0.8 growth=-0.4 leaving=1.9 legal=-1.0 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-1.1 payment.promised=4.8 payment.query=-0.9 payment.refused=-1.2
helhet 7.11 bad=2.3 good=-0.8
heliko 7.80 bad=1.4 complaint.quality=2.5 good=-0.8 leaving=-0.5 praise=-0.4
hell 8.09 bad=-0.5 good=2.3
heller 5.72 bad=2.0 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=2.0 complaint.quality=-0.9 escalation=-0.4 good=-3.6 growth=-0.5 leaving=1.1 legal=-0.6 meeting.off=2.8 payment.delayed=-0.5 payment.disputed=1.9 payment.promised=-0.6 payment.refused=-0.3 praise=-0.8 reputation=1.6
helse 8.09 bad=-0.4 good=-0.8 payment.query=3.1
helsev 8.09 bad=-0.7 good=-0.9
helsin 8.09 bad=-0.5 good=-1.0
helst 6.99 complaint.delay=-0.3 complaint.quality=0.7 escalation=2.1 good=-1.0 growth=-0.5 leaving=-0.4 praise=-0.3 reputation=1.4
helt 5.13 bad=-2.8 complaint.cost=-0.4 complaint.delay=-1.2 complaint.neglect=0.8 complaint.quality=-1.5 escalation=-0.4 good=1.5 growth=0.7 leaving=-1.3 legal=0.7 meeting.off=0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.4 praise=1.8 reputation=-0.7 urgent=-0.8
helten 8.09 bad=-0.7
helter 8.09 bad=-0.4 good=0.7
helvet 7.80 bad=-0.6 good=1.8
hemmel 7.80 bad=-0.8 good=-1.4
hemnin 8.09 bad=-0.7 good=1.6
hen 7.80 good=-0.9
hendel 8.09 good=-0.7
henge 7.39 bad=-1.3 payment.refused=-0.4
henger 6.70 bad=-0.7 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=0.6 leaving=-0.7 legal=-0.5 meeting.off=-0.4 payment.query=-0.5 payment.refused=-0.3 payment.sent=-0.4 praise=0.9 reputation=0.8 urgent=-0.7
hengt 7.39 bad=0.9 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=2.8 good=-1.0 leaving=2.5 meeting.off=1.7 praise=-1.0 reputation=0.4
henne 6.01 bad=0.4 complaint.cost=1.7 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=-0.5 escalation=3.5 good=-0.7 legal=1.9 meeting.off=-0.4 payment.disputed=0.6 payment.refused=-0.5 reputation=-0.7 urgent=-0.3
henrie 8.09 bad=-0.6 good=0.5
henrik 7.58 bad=-1.1 complaint.quality=-0.4 payment.promised=0.8
hensyn 7.58 bad=1.4 good=1.0
hente 7.58 bad=-1.5 complaint.quality=-0.4 good=-0.5 leaving=-0.4 legal=-0.7 praise=-0.3
henter 7.39 good=-1.5 leaving=-0.4 praise=-0.8 reputation=-0.3
hentes 8.09 bad=-0.9 good=-1.0
hentet 8.09 bad=0.5 good=-0.6
henven 7.39 bad=-1.7 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.5 escalation=-0.5 good=-1.1 leaving=-0.4 legal=-0.9 payment.promised=2.1 payment.refused=-0.4 payment.sent=-0.3 praise=-0.7 reputation=-0.3
her 4.34 bad=-0.8 complaint.cost=-0.3 complaint.delay=2.0 complaint.neglect=0.6 complaint.quality=0.5 good=-0.5 growth=-0.5 leaving=0.8 meeting.off=0.7 payment.delayed=-0.8 payment.disputed=2.2 payment.promised=-1.0 payment.query=-0.5 payment.refused=0.8 praise=-1.5
herett 7.80 bad=1.0 escalation=2.0 good=-0.8 legal=2.8
herfra 7.80 bad=0.8 complaint.cost=-0.3 complaint.quality=-1.0 good=1.2 leaving=1.9 payment.sent=-0.6 praise=2.3 urgent=-0.3
herlig 6.99 bad=-0.7 good=3.0
herr 7.80 bad=1.0 good=-1.3
herved 8.09 bad=-0.7 good=-0.7 leaving=-0.7 payment.sent=4.6 praise=-0.4
hest 7.58 good=-1.3
hestek 7.80 bad=-1.9 good=2.2
het 8.09 bad=-1.2 complaint.quality=-0.3 good=-0.5 growth=-0.3 reputation=-0.6
heter 6.79 bad=0.5 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=0.8 complaint.quality=-0.9 escalation=2.2 good=-0.5 leaving=0.7 legal=-0.8 payment.disputed=-0.3 payment.query=-0.3 payment.refused=0.7 praise=-0.3 reputation=0.4
hev 7.80 bad=-0.8 good=-1.1
hever 7.39 bad=3.1 complaint.cost=-0.4 complaint.delay=2.1 complaint.quality=1.0 good=-0.9 growth=-0.3 leaving=3.5 legal=4.1 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-1.1 praise=-0.4
heving 7.80 bad=1.8 complaint.delay=4.0 complaint.quality=-1.3 good=-0.4 leaving=1.7 legal=2.9 payment.refused=-0.5 praise=-0.4 reputation=-0.6
highwa 8.09 bad=-0.6 good=0.8
higuai 7.80 bad=-0.5 good=-0.8
hilsen 6.55 bad=-1.6 complaint.delay=-1.0 complaint.neglect=-0.8 complaint.quality=-1.1 escalation=0.6 growth=0.9 leaving=-1.5 legal=-0.5 meeting.off=1.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=4.2 payment.refused=-0.5 payment.sent=1.1 praise=-0.3 reputation=-0.6 urgent=-1.0
hilser 8.09 complaint.cost=1.9 complaint.neglect=1.3 good=-0.5
himmel 7.80 bad=2.2 good=-0.4
hiphop 8.09 bad=-0.4 good=-1.1
histor 5.06 bad=-0.6 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=0.5 growth=0.4 legal=-0.5 payment.refused=-0.5 praise=-0.5 reputation=3.9 urgent=-0.3
hit 8.09 bad=0.8 complaint.cost=1.7 escalation=1.1 good=1.1 leaving=1.4
hittil 7.58 bad=0.7 good=1.6
hjelp 7.11 complaint.neglect=-0.3 good=1.0 praise=1.1
hjelpe 6.19 bad=1.2 complaint.neglect=-0.4 good=-2.8 praise=-0.3
hjem 7.11 bad=-1.3 leaving=1.9 praise=-0.8
hjemme 6.19 bad=1.6 complaint.cost=-0.9 complaint.delay=0.6 complaint.quality=-1.3 escalation=-0.4 good=-1.1 growth=1.5 leaving=-0.9 legal=0.4 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.5 payment.sent=-0.4 praise=-1.4 reputation=-0.5
hjerte 6.01 bad=-1.9 complaint.delay=-0.3 complaint.neglect=1.0 complaint.quality=-0.6 good=3.4 growth=0.8 leaving=1.0 legal=-0.3 praise=1.3 reputation=1.0 urgent=-0.3
ho 7.80 bad=1.9 complaint.delay=-0.5 complaint.quality=0.8 escalation=2.3 good=1.1 reputation=1.5
hode 8.09 bad=-0.3 good=-1.1
hodet 7.24 bad=0.5 good=-0.8
hoflig 8.09 bad=0.5 complaint.neglect=2.2 complaint.quality=2.0 good=-0.4 payment.disputed=-0.4 payment.query=-0.3 payment.refused=1.8
hold 7.80 bad=3.2 good=-1.0 legal=1.9 payment.refused=1.8
holde 6.48 bad=-0.4 complaint.cost=1.2 complaint.neglect=1.0 complaint.quality=-0.7 escalation=0.8 good=2.4 growth=-0.3 leaving=1.7 payment.delayed=-0.4 payment.promised=-0.3 payment.refused=-1.0 praise=-0.5 reputation=1.3
holder 5.75 bad=2.2 complaint.cost=-0.9 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=3.8 escalation=-0.9 good=-1.1 growth=-1.0 leaving=-0.5 legal=2.2 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.6 payment.refused=3.9 payment.sent=-0.5 praise=-2.0 urgent=-0.8
holdes 8.09 complaint.delay=1.2 good=1.2 legal=0.8 payment.refused=1.8
holdt 6.55 bad=0.6 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=2.1 escalation=-0.4 good=1.3 growth=-0.3 leaving=1.8 legal=-0.3 payment.disputed=-0.5 payment.refused=-0.3 payment.sent=-0.4 praise=0.7 reputation=0.7
hole 7.24 bad=-1.2 good=-1.9
hollyw 7.58 bad=2.5 good=-2.9
holm 6.48 leaving=-0.3 legal=-0.3 payment.refused=-0.5
honda 8.09 good=1.2
honora 7.58 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.6 good=-1.1 leaving=-0.4 legal=-0.4 meeting.off=-0.8 payment.delayed=2.4 payment.disputed=-0.3 payment.promised=2.2 payment.refused=1.5 praise=-0.4 reputation=-0.8
hoppe 7.80 bad=0.6 complaint.delay=-0.5 complaint.quality=-0.3 good=0.9 leaving=-0.5 meeting.off=2.5 payment.refused=1.4 praise=1.1
hopper 7.58 bad=1.0 complaint.neglect=1.8 complaint.quality=-0.5 good=-1.1 leaving=1.7 payment.refused=1.4 praise=-0.4
hore 6.62 bad=-0.6 complaint.cost=-0.8 complaint.delay=-1.0 complaint.neglect=1.3 complaint.quality=-1.2 leaving=-1.3 legal=-0.4 payment.disputed=-0.3 payment.query=-0.4 payment.refused=0.9 praise=-1.0 reputation=4.6
horer 6.79 bad=0.8 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=3.1 escalation=1.4 good=-0.9 growth=-0.3 leaving=-0.6 legal=2.0 payment.delayed=-0.4 payment.disputed=0.4 payment.refused=-1.0 praise=-0.6 reputation=-0.6
hores 7.24 bad=2.1 good=-0.3
horn 8.09 bad=-0.6 good=2.0
hort 6.88 complaint.cost=1.2 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=-0.9 legal=-0.3 payment.disputed=-0.3 payment.promised=-0.6 payment.refused=-1.1 praise=-0.3 reputation=1.7
horte 8.09 bad=-0.6 complaint.delay=-0.4 complaint.neglect=1.4 complaint.quality=-0.6 good=2.1 leaving=-0.7 payment.refused=-0.3 praise=1.1 reputation=1.8
hos 5.24 bad=-0.8 complaint.cost=-0.8 complaint.neglect=-1.0 complaint.quality=-1.9 escalation=6.7 growth=1.0 leaving=1.5 legal=-0.4 meeting.off=-1.0 payment.delayed=-1.4 payment.disputed=-1.9 payment.promised=-0.9 payment.query=4.3 payment.refused=-1.9 payment.sent=0.5 praise=-2.9 reputation=-2.6 urgent=-1.0
host 7.24 bad=-1.2 complaint.delay=-0.3 complaint.neglect=0.6 complaint.quality=1.2 good=-0.6 leaving=3.4 praise=-0.5
hosten 7.39 bad=1.4 complaint.cost=-0.3 complaint.neglect=-0.8 complaint.quality=-0.4 good=-2.3 leaving=1.7 praise=0.6 reputation=-0.6
hostin 8.09 bad=-0.6 complaint.quality=-0.6 good=-0.9 leaving=1.2 payment.disputed=2.5 payment.sent=-0.5
hotell 7.58 bad=-0.9 complaint.neglect=0.9 complaint.quality=-0.6 good=-0.5 leaving=-0.7 payment.delayed=2.2 payment.disputed=-0.5 payment.refused=-0.8 praise=-0.5 reputation=-0.4
hotved 8.09 bad=0.9 good=-1.0
hove 8.09 bad=-0.7 good=-1.4
hovedh 7.80 good=-1.6
hovedk 8.09 bad=1.6 good=-0.4
hovedp 6.79 bad=1.1 good=0.6
hovedr 7.11 bad=-1.4 good=0.6
hoveds 6.99 bad=-1.3
hovefe 8.09 bad=2.7 good=-0.7
hovudp 7.80 bad=-0.8
hoy 6.62 bad=-0.5 complaint.cost=1.5 complaint.neglect=0.7 complaint.quality=-0.4 good=-0.5 payment.disputed=0.7 praise=-0.3
hoydep 7.58 bad=-1.4 good=2.7
hoye 7.24 good=-1.1
hoyere 7.80 bad=2.8 complaint.cost=4.6 good=-1.0 praise=-0.4
hoyest 7.58 bad=0.5 complaint.cost=1.6 escalation=1.0 good=1.2 leaving=1.3
hoyre 7.58 bad=-1.1 good=0.6
hoyst 8.09 bad=0.9
hoyt 6.88 bad=-0.6 complaint.quality=1.5 good=2.5 growth=1.6 legal=2.2 payment.refused=-0.3 praise=0.8
hoytta 7.11 complaint.quality=2.4
huawei 8.09 good=0.4
hull 8.09 bad=-0.9 good=1.8
humor 6.99 bad=1.3 good=1.6 meeting.off=-0.4 reputation=-0.4
hun 4.61 bad=-2.5 complaint.cost=0.3 complaint.delay=-1.3 complaint.quality=-0.7 escalation=1.4 growth=0.7 leaving=1.7 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=1.0 payment.promised=-0.4 payment.query=-0.5 payment.refused=1.1 payment.sent=-0.4 praise=0.6 reputation=-0.7 urgent=-0.6
hund 8.09 bad=-0.9 good=0.7
hundre 6.70 bad=-1.6 complaint.cost=-0.4 complaint.quality=1.2 leaving=-0.6 legal=-0.3 praise=2.7
hus 7.58 bad=1.1 complaint.quality=-0.6 good=-1.3 reputation=1.0
huseie 7.58 bad=0.8 complaint.delay=2.3 complaint.neglect=-0.7 good=-0.8 growth=-0.5 leaving=-0.8 legal=2.7 payment.refused=1.1 reputation=1.8
huset 6.55 complaint.cost=0.8 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=1.2 escalation=-0.4 good=0.4 growth=-0.6 leaving=1.3 legal=0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.9 payment.query=-0.5 reputation=-0.5
hushje 8.09 bad=0.7 good=-0.8
husk 7.80 bad=-2.6 good=-1.3
huske 7.58 bad=-2.6
husker 7.24 bad=-1.1 complaint.cost=1.4 complaint.neglect=-0.7 complaint.quality=-0.5 escalation=0.8 good=-1.8 leaving=1.4 legal=-0.7 praise=-0.6
huslei 7.58 bad=-0.7 complaint.delay=-0.6 complaint.neglect=1.2 complaint.quality=-0.6 good=-0.5 leaving=-0.5 legal=-0.5 payment.disputed=2.0 payment.refused=-0.7 praise=-0.4 urgent=-0.3
hva 4.74 complaint.cost=1.8 complaint.delay=-2.0 complaint.neglect=0.9 complaint.quality=0.5 good=-4.7 growth=-1.6 legal=-2.2 meeting.off=-0.5 payment.delayed=-1.1 payment.disputed=-1.6 payment.promised=0.7 payment.query=5.3 payment.refused=-2.1 payment.sent=-1.1 praise=-3.4 reputation=4.1 urgent=-1.2
hvem 5.93 bad=1.3 complaint.cost=-1.5 complaint.delay=1.9 complaint.neglect=0.4 complaint.quality=-1.2 escalation=2.3 good=-1.6 growth=0.3 leaving=1.1 legal=0.7 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=-0.6 payment.query=5.4 payment.sent=-0.9 reputation=1.8 urgent=-0.6
hver 5.85 complaint.cost=1.0 complaint.delay=-0.8 complaint.neglect=2.9 complaint.quality=-0.5 escalation=-0.6 good=0.6 growth=-0.6 legal=-1.4 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.5 payment.query=1.8 payment.refused=0.7 payment.sent=1.4 praise=2.2 reputation=-1.0 urgent=-0.4
hveran 6.24 bad=1.1 complaint.quality=1.5 good=1.6 legal=2.0 praise=-0.3
hverda 7.24 bad=-1.4
hverke 8.09 bad=0.8 complaint.quality=-0.3 good=-0.7 payment.disputed=-0.4
hvert 5.89 bad=2.8 complaint.delay=-0.5 complaint.neglect=0.9 complaint.quality=0.7 escalation=-0.4 good=-2.8 leaving=-0.8 legal=-0.4 payment.disputed=-0.6 payment.refused=-0.3 praise=-0.6 reputation=1.3 urgent=1.7
hvile 8.09 bad=-1.6 good=1.3
hviles 8.09 bad=-0.9 good=1.4
hvilke 5.89 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-1.2 escalation=-0.5 good=-1.4 growth=-0.4 leaving=1.4 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.9 payment.promised=-0.6 payment.query=3.2 payment.refused=-0.7 payment.sent=-0.5 praise=-0.8 reputation=-0.4 urgent=1.9
hvis 5.75 bad=1.8 complaint.cost=0.3 complaint.neglect=0.5 complaint.quality=-1.7 escalation=0.9 good=-1.7 growth=-0.8 meeting.off=-0.4 payment.delayed=1.3 payment.promised=-0.6 payment.query=1.1 payment.refused=0.9 payment.sent=0.3 praise=-2.5 reputation=-1.0 urgent=0.7
hvit 8.09 bad=-0.3 good=-0.7
hvite 7.39 bad=-1.2 good=-1.2
hvor 5.24 bad=0.4 complaint.cost=-1.1 complaint.delay=3.8 complaint.neglect=-0.5 complaint.quality=-2.1 escalation=0.9 good=1.8 growth=1.9 leaving=-1.5 legal=-1.0 meeting.off=-0.9 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.7 payment.query=0.4 payment.refused=-1.3 payment.sent=-0.8 praise=1.6 reputation=0.6 urgent=1.1
hvorav 7.80 bad=3.5 complaint.cost=3.2 good=-1.3 praise=-0.5
hvorda 5.29 bad=-4.0 complaint.cost=-1.3 complaint.delay=-1.2 complaint.neglect=-0.7 escalation=0.4 good=-1.5 growth=-0.8 leaving=-0.4 legal=-1.3 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.7 payment.refused=-1.2 payment.sent=-0.5 praise=-0.9 reputation=0.7 urgent=-0.6
hvorfo 6.10 bad=1.8 complaint.cost=-1.2 complaint.delay=-1.4 complaint.neglect=1.1 complaint.quality=2.2 escalation=0.9 good=2.0 growth=-0.6 leaving=1.1 legal=-0.8 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=2.2 payment.promised=-0.7 payment.query=-1.1 payment.refused=-0.8 payment.sent=-0.5 praise=-1.2 reputation=2.7 urgent=-0.6
hvorvi 8.09 bad=-0.5 good=-0.7
hybrid 7.39 bad=-0.7 good=2.0
hyggel 7.39 bad=1.7 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=2.2 complaint.quality=0.8 good=-0.7 growth=-0.6 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.3 payment.refused=-0.4 praise=0.8 reputation=-0.5
hyler 8.09 bad=0.4 good=1.5
hylles 7.80 bad=-0.5 good=1.9
hytta 7.58 bad=0.3 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=-0.4 complaint.quality=0.5 escalation=2.0 good=-0.4 leaving=-0.6 legal=-0.3 payment.refused=1.4 praise=-0.7 urgent=1.5
hytte 8.09 complaint.delay=0.9 complaint.neglect=1.7 complaint.quality=-0.5 legal=-0.3 reputation=-0.4
i 2.13 complaint.delay=2.4 complaint.neglect=1.7 complaint.quality=-0.9 growth=-1.3 leaving=1.6 meeting.off=1.5 payment.delayed=-0.7 payment.disputed=-0.8 payment.promised=1.3 payment.query=-2.5 payment.refused=-3.6 payment.sent=0.4 praise=-1.3 reputation=1.4 urgent=2.4
iblant 7.58 good=-0.4
ide 7.39 bad=1.1
ideen 7.80 bad=-0.5 good=-2.0
ideer 8.09 bad=-0.4 good=2.2
identi 7.80 bad=0.9 good=-1.0
idrett 8.09 bad=-0.6 leaving=-0.5 payment.refused=-0.5 praise=-0.3
ifolge 8.09 bad=-0.3
ifort 8.09 bad=1.6 good=-1.3
ifra 7.58 bad=0.7 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=1.0 good=-0.5 leaving=0.5 payment.delayed=1.1 payment.sent=-0.4 praise=-0.3
igjen 5.16 bad=2.0 complaint.neglect=2.1 complaint.quality=1.7 escalation=-1.2 good=-0.6 growth=-0.8 leaving=-0.6 legal=0.4 payment.delayed=1.3 payment.promised=1.1 payment.query=-1.3 payment.refused=1.8 payment.sent=-0.7 praise=1.0 reputation=-0.6 urgent=0.9
igjenn 8.09 complaint.quality=1.1 good=0.8 payment.disputed=1.4 payment.refused=1.5
ignore 8.09 bad=3.9 complaint.neglect=2.7 escalation=-0.3 good=-1.3 reputation=2.4
ii 6.41 good=-0.3
ikke 2.92 bad=7.2 complaint.cost=1.4 complaint.delay=2.5 complaint.neglect=0.5 complaint.quality=4.1 escalation=2.3 good=-2.8 growth=-2.5 leaving=4.5 legal=0.6 meeting.off=2.1 payment.delayed=-1.4 payment.disputed=4.4 payment.promised=-2.3 payment.query=-0.9 payment.refused=4.8 payment.sent=0.4 praise=1.0 urgent=-2.1
ikkje 6.55 bad=3.4 complaint.delay=-0.8 complaint.quality=1.8 good=1.1 payment.refused=2.2 praise=1.0
ikoner 8.09 good=1.0
imello 7.80 bad=0.7
imidle 6.35 bad=1.8 good=2.6
imot 6.99 bad=-1.7 complaint.quality=-1.0 good=0.9 growth=-0.4 leaving=-0.4 payment.disputed=-0.3 payment.query=3.7
impone 6.48 bad=-1.2 complaint.delay=-0.3 good=3.7 praise=0.9 reputation=0.7
in 7.80 bad=-1.1 good=3.1
indivi 7.39 bad=-1.8
indre 7.11 bad=-0.4 good=-0.9
indust 7.80 bad=1.5 good=-1.5 leaving=-0.3
info 8.09 bad=-0.5 complaint.quality=-0.4 leaving=-0.5 payment.refused=-0.4
inform 7.24 bad=1.8 complaint.quality=0.4 escalation=1.5 leaving=-0.8 payment.query=-0.5
inge 7.80 bad=-1.2 complaint.delay=-0.4 good=-0.4 leaving=-0.3 payment.delayed=1.1 payment.query=1.0 payment.sent=-0.4
ingebr 8.09 good=0.5
ingen 4.90 bad=1.5 complaint.delay=-0.6 complaint.neglect=4.7 complaint.quality=0.4 good=0.8 growth=-1.4 leaving=0.8 legal=-1.0 payment.delayed=-0.9 payment.disputed=2.7 payment.promised=-1.1 payment.query=1.1 payment.refused=2.2 praise=-0.6 urgent=1.5
ingent 6.55 bad=2.9 complaint.cost=-0.7 complaint.delay=0.5 complaint.quality=-1.1 good=-2.4 growth=-0.6 leaving=-1.3 legal=1.0 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=1.5 payment.promised=-1.6 payment.query=-0.4 payment.refused=1.9 payment.sent=-0.4 praise=-1.2 reputation=-0.8
ingred 8.09 bad=2.5 good=-0.6
ingrid 7.80 bad=-1.3 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=-0.5 growth=1.4 leaving=-0.8 legal=-0.3 praise=1.2
inkass 6.99 bad=-0.4 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.9 escalation=-0.6 good=-1.2 growth=-0.5 leaving=-0.7 legal=1.7 payment.delayed=-0.3 payment.disputed=0.8 payment.promised=-0.4 payment.query=-0.3 payment.refused=2.2 payment.sent=-0.5 praise=-0.9 reputation=-0.9
inklud 6.88 bad=-1.7 good=0.9 leaving=-0.3 payment.delayed=1.8 payment.promised=1.6 payment.query=0.7 payment.refused=-0.3
inn 4.62 complaint.cost=-0.9 complaint.delay=0.4 complaint.quality=-1.5 growth=0.6 leaving=-1.7 legal=0.5 meeting.off=1.1 payment.delayed=0.5 payment.promised=1.5 payment.query=0.6 payment.refused=0.9 payment.sent=1.0 praise=1.8 reputation=-0.7 urgent=-1.3
innbet 7.58 complaint.cost=-0.4 complaint.delay=0.5 complaint.quality=-0.6 good=-0.8 leaving=0.8 payment.delayed=-0.4 payment.promised=1.7 payment.query=-0.3 payment.refused=-0.6 payment.sent=3.5 praise=-0.5
innbit 8.09 bad=-0.7 good=1.9
innbli 7.39 bad=-1.4 good=2.0
innbok 8.09 bad=-1.2 complaint.neglect=-0.4 complaint.quality=-1.3 payment.promised=0.7
innbru 8.09 bad=-0.9 complaint.delay=-0.6 complaint.neglect=-0.3 good=1.3 leaving=-0.4 payment.delayed=2.0 payment.promised=2.3 payment.sent=-0.6 praise=0.8 reputation=-0.3
innbyd 7.80 bad=-0.6 good=1.3 meeting.off=1.7 praise=-0.3 urgent=-0.3
innbyt 8.09 bad=-0.5 good=-0.6
inne 6.35 bad=-2.2 complaint.cost=-0.3 complaint.neglect=-0.3 escalation=1.6 good=-1.2 growth=-0.3 leaving=-0.7 legal=-0.4 payment.delayed=1.5 payment.promised=0.9 payment.query=-0.4 payment.refused=1.0 payment.sent=0.6 reputation=-0.4 urgent=1.0
inneby 7.39 bad=-0.8 good=1.2
innebæ 7.80 bad=-1.1 good=0.6
inneho 7.24 bad=-1.2 good=-0.4
innen 5.72 bad=0.4 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=-0.7 good=-1.4 growth=-0.4 leaving=0.9 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=2.3 payment.refused=-0.6 payment.sent=-0.8 praise=-0.7 reputation=-0.4 urgent=2.3
innenf 8.09 bad=-0.6 good=1.3
inners 8.09 good=-0.4
inngan 7.58 bad=-2.1 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=-1.0 good=-1.6 leaving=-0.6 legal=-0.4 payment.refused=-0.4 praise=-0.6 reputation=-0.3
inngar 7.58 bad=-1.5 good=0.4
inni 7.80 bad=-0.7 good=0.5
innime 8.09 bad=0.4
innkal 7.80 bad=0.8 complaint.delay=-0.9 complaint.quality=1.5 escalation=3.4 good=-0.6 leaving=-0.3 legal=0.8 payment.refused=-0.4
innkjo 7.80 bad=-1.2 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.5 leaving=2.1 legal=-0.6 praise=1.0 reputation=-0.3
innled 7.39 bad=-1.4 good=0.9
innleg 7.39 bad=0.3 complaint.delay=1.6 complaint.neglect=-0.4 complaint.quality=0.7 good=-0.8 leaving=-0.4 legal=1.6 payment.refused=-0.3 praise=-0.6 reputation=3.2 urgent=-1.3
innmat 8.09 bad=-1.7 good=1.0
innom 7.39 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=1.0 growth=1.3 leaving=-0.7 legal=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=2.3 payment.refused=-0.5 praise=1.3 reputation=-0.4 urgent=-0.6
innove 8.09 bad=0.5 good=-1.1
innpak 8.09 bad=-0.6 good=-1.0
innsat 7.24 bad=-0.9 good=1.6 praise=0.5
innspi 7.80 bad=-1.2 good=-0.8
innsti 7.39 bad=-1.0 complaint.delay=-0.5 complaint.quality=-0.3 good=1.1 leaving=-0.5 legal=-0.4 meeting.off=1.9 payment.disputed=-0.3 reputation=-0.4
innsyn 8.09 bad=-0.9 good=1.6
inntil 7.39 complaint.cost=2.1 complaint.delay=1.7 complaint.neglect=-0.5 complaint.quality=-0.4 good=0.8 leaving=-0.6 payment.refused=2.8
inntry 7.58 bad=-0.8
innven 8.09 bad=3.0 good=-1.4
insist 7.24 bad=2.6 good=-1.7
inspir 6.55 bad=0.5 good=2.5
instal 8.09 bad=-0.5 good=0.3
instru 7.39 bad=-1.6 complaint.quality=-0.4 good=-1.7
integr 7.80 complaint.delay=1.8 complaint.quality=2.0 leaving=1.5 reputation=-0.8
intell 8.09 bad=-0.7 good=1.7
intens 6.88 bad=-0.7 good=2.1
intere 6.19 bad=1.9 complaint.cost=-0.3 complaint.quality=1.7 good=-0.3 legal=-0.8 praise=-0.6 reputation=3.3
interi 7.39 bad=-2.3 good=1.3
intern 7.39 bad=2.8 good=-1.0 growth=-0.4 payment.refused=2.4 praise=-0.5
interv 7.80 bad=3.2 complaint.neglect=0.9 complaint.quality=0.7 good=-1.4 legal=0.6 reputation=0.9
intet 7.80 bad=-0.4 good=1.0
intim 8.09 good=1.4
intrik 8.09 bad=-0.6 good=1.6
introd 7.80 bad=-0.5 good=1.2
invest 8.09 bad=-1.0 good=1.3
invita 8.09 bad=1.3 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=3.0 complaint.quality=-0.4 good=-1.4 leaving=-0.5 meeting.off=2.4 praise=-0.5
invite 7.24 bad=-1.4
involv 7.80 bad=0.6 good=-1.3
ipad 7.24 bad=1.0
ipaden 8.09 bad=-1.2
iphone 7.58 bad=0.8 good=1.3
ironis 8.09 bad=-0.4 good=1.3
irrita 7.58 bad=3.4 good=-0.5
irrite 7.58 bad=4.4 good=-2.7
is 7.58 bad=0.7 complaint.quality=-0.6 good=-0.4 legal=2.0 praise=-0.4
island 7.11 bad=-1.3 good=-1.7
isoler 8.09 bad=0.5 good=1.1
istede 8.09 bad=-0.5 good=-0.6 growth=-0.4 meeting.off=1.4 praise=-0.4
it 7.24 bad=0.6 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=-0.6 complaint.quality=-0.7 escalation=-0.4 good=2.3 growth=-0.5 leaving=1.7 legal=-0.3 praise=1.5 reputation=1.9
ivaret 7.80 bad=-0.3
ixus 8.09 bad=-0.3
ja 6.30 bad=0.6 complaint.cost=2.7 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=-0.3 good=0.8 growth=1.7 leaving=2.4 legal=-0.7 meeting.off=-0.4 payment.delayed=0.4 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.9 praise=-0.6 reputation=1.7
jack 7.80 bad=-1.1 good=0.6
jacob 8.09 bad=-0.4 good=-0.6
jakka 8.09 bad=-0.7 good=-0.4
jakt 8.09 bad=1.1 good=-0.7
jakten 7.80 bad=-0.3 good=-0.7
james 7.11 bad=0.5 good=1.2
jammen 8.09 complaint.cost=1.9 complaint.neglect=1.3 good=0.5
jane 8.09 bad=-0.5 good=-1.0
januar 6.79 complaint.cost=0.9 complaint.delay=1.6 complaint.neglect=0.9 complaint.quality=-0.8 escalation=0.6 good=-2.2 growth=-0.5 leaving=2.4 legal=-0.3 payment.delayed=-0.3 payment.disputed=1.6 payment.query=-0.6 payment.refused=-0.7 payment.sent=-0.6 praise=-0.7 reputation=-0.5
japans 7.58 bad=-1.5 good=0.6
jared 8.09 bad=1.4 good=-1.2
jarle 8.09 bad=0.8
jedier 8.09 bad=-0.7 good=-1.2
jee 8.09 bad=1.4 good=-0.7
jeg 3.33 bad=4.3 complaint.cost=2.1 complaint.delay=-1.0 complaint.neglect=4.5 complaint.quality=0.4 escalation=4.3 good=-2.0 growth=-1.4 leaving=-0.8 legal=-1.3 meeting.off=1.3 payment.delayed=-0.9 payment.disputed=1.2 payment.promised=1.9 payment.query=-1.5 payment.refused=1.6 payment.sent=-2.1 praise=-1.1 reputation=5.0 urgent=-0.5
jensen 6.99 bad=-1.7 good=-3.0
jenta 8.09 bad=1.1 good=0.5
jente 7.58 bad=-0.6 complaint.cost=2.1 good=1.8 leaving=1.1
jenten 7.58 bad=-1.3 good=-0.8
jenter 7.80 bad=-0.6 good=-1.0
jepp 8.09 bad=-0.8 good=-0.4
jetpac 8.09 good=-0.4
jevne 7.80 bad=0.8 good=1.0
jimmy 8.09 bad=0.9
jo 5.58 bad=0.7 complaint.cost=-0.9 complaint.delay=1.0 complaint.neglect=-2.2 escalation=-0.7 growth=-0.6 leaving=-1.7 legal=-0.9 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=1.8 payment.promised=-0.6 payment.query=-0.8 payment.refused=-0.9 payment.sent=0.4 praise=2.2 urgent=-0.7
jobb 6.70 bad=-1.3 complaint.quality=-0.8 good=2.3 leaving=-0.4 praise=2.6
jobba 8.09 bad=-0.4 complaint.quality=-0.4 good=1.2 leaving=-0.5 payment.promised=-0.4 payment.sent=1.8 praise=1.6
jobbe 7.80 bad=-1.0 good=0.3
jobben 6.62 bad=0.5 complaint.cost=-0.5 complaint.delay=1.8 complaint.neglect=0.7 complaint.quality=0.6 good=-0.6 growth=-0.6 leaving=3.0 legal=-0.6 payment.refused=-0.5 praise=0.6 reputation=0.9
jobber 7.24 bad=-0.9 good=1.6 leaving=-0.7 meeting.off=-0.4 praise=-0.5 reputation=0.5
joda 8.09 bad=0.8 good=0.5
john 6.55 bad=-0.8 good=-1.2
jojos 8.09 bad=-0.5 good=-0.5
jomfru 8.09 bad=-0.6 good=-0.7
jon 7.39 bad=0.4 complaint.cost=2.4 complaint.neglect=1.0 complaint.quality=1.1 escalation=1.2 good=0.4 leaving=0.7 praise=-0.3
joner 8.09 bad=-0.6 good=2.6
jones 7.58 bad=-0.8 good=-1.2
jordnæ 7.80 bad=-1.1 good=0.9
jorunn 8.09 bad=-1.0 payment.delayed=1.8 payment.disputed=-0.3 payment.promised=1.8 payment.query=2.1 payment.sent=1.0
joseph 7.80 bad=-0.5 good=0.7
journa 6.79 complaint.cost=-0.6 complaint.delay=-0.4 escalation=-0.3 good=-1.6 leaving=-0.4 legal=-0.9 payment.disputed=-0.5 payment.refused=-0.3 praise=-1.2 reputation=1.8
jul 6.88 bad=-0.7 complaint.cost=-0.7 complaint.quality=-0.3 escalation=-0.5 good=-0.7 growth=0.7 leaving=1.0 legal=1.9 meeting.off=1.3 payment.delayed=-0.6 payment.promised=-0.3 payment.query=-0.5 payment.refused=0.8 payment.sent=2.5 praise=-0.4 reputation=-1.2 urgent=-0.6
juleko 8.09 bad=2.4 complaint.neglect=2.9 complaint.quality=1.0 good=-0.7 leaving=2.9 reputation=1.7
juleni 8.09 bad=1.4 good=1.4
juli 7.80 complaint.delay=0.7 complaint.neglect=-0.3 complaint.quality=-0.3 leaving=-0.6 payment.sent=-0.3
jungel 7.80 bad=-0.7 good=-1.4
juni 7.58 bad=0.7 complaint.delay=0.4 complaint.quality=-0.8 good=-0.6 leaving=1.1 legal=-0.3 meeting.off=-0.3 payment.refused=-0.5 praise=-0.5 reputation=-0.3
junior 8.09 complaint.cost=1.1 escalation=1.5 good=0.6
juridi 7.80 bad=1.5 complaint.neglect=-0.5 complaint.quality=0.3 escalation=1.6 good=-0.9 growth=-0.4 leaving=-0.4 legal=3.4 payment.refused=1.5
jurist 7.39 bad=1.2 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=-0.5 escalation=-0.3 good=-1.2 growth=-0.6 leaving=1.1 legal=2.5 payment.query=-0.4 praise=-0.9 reputation=-0.3 urgent=-0.3
juryen 8.09 bad=-0.8 complaint.quality=-0.4 good=-0.4 praise=-0.4
juster 7.58 bad=-1.0 good=2.1 payment.disputed=-0.4
kafe 8.09 bad=-0.7 payment.promised=-1.1 payment.query=-0.3 payment.sent=0.9
kaffe 8.09 bad=0.3 complaint.delay=1.9 complaint.neglect=1.1 complaint.quality=-0.4 good=-0.5 leaving=-0.4 reputation=-0.3
kai 7.80 bad=1.0 complaint.delay=1.7 reputation=1.3
kairo 7.80 bad=-0.7 good=-1.3
kaizer 7.80 bad=-1.2 good=0.5
kake 8.09 bad=-0.3 complaint.cost=1.9 good=-0.3 leaving=-0.3 legal=-0.3 praise=-0.4 reputation=1.2
kalend 7.39 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=-0.4 good=4.0 growth=2.9 leaving=1.8 legal=-0.4 payment.promised=-0.5 payment.sent=-0.3 praise=1.5
kalibe 8.09 good=1.2
kall 8.09 bad=-0.9 good=-1.0
kalle 7.39 bad=-0.6 good=2.1
kaller 7.11 bad=0.7 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=1.9 escalation=-0.6 good=0.6 leaving=-0.4 legal=-0.5 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.7 praise=1.0
kalles 7.58 bad=-1.0 good=-2.1
kalt 7.24 bad=-1.2 good=-0.6 meeting.off=2.7
kalte 8.09 bad=1.6 good=-1.1
kalvo 8.09 bad=-0.3 good=1.0
kamera 6.14 bad=1.3 good=1.6
kamp 7.58 bad=-0.8 good=-1.9
kampan 7.24 bad=2.0 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=-0.3 complaint.quality=4.7 escalation=-0.3 good=-1.8 leaving=0.6 legal=-0.4 payment.disputed=-0.4 payment.refused=0.9 praise=-1.7 reputation=-0.7
kampen 7.11 bad=-0.4 good=-1.8 praise=-0.5
kan 3.42 bad=-1.6 complaint.cost=-1.0 complaint.delay=-1.7 complaint.neglect=-1.6 complaint.quality=-1.7 escalation=-0.7 good=-0.7 growth=2.2 leaving=-1.4 legal=-2.9 meeting.off=2.9 payment.delayed=0.8 payment.disputed=-0.4 payment.promised=-1.6 payment.query=1.8 payment.refused=-1.3 payment.sent=-1.4 praise=-2.4 reputation=-2.6 urgent=2.1
kanadi 8.09 bad=-0.4 good=2.3
kanskj 5.52 bad=0.3 complaint.cost=-0.6 complaint.neglect=1.3 complaint.quality=0.8 good=-1.3 leaving=-0.6 payment.disputed=-0.3 payment.refused=1.0 praise=0.5 reputation=0.7
kanter 7.80 bad=-0.9 good=2.0
kantin 8.09 bad=-0.8 complaint.quality=-0.7 good=-0.8 growth=0.9 leaving=-0.4 praise=-0.4
kapasi 7.80 bad=-0.8 growth=1.6 leaving=-0.4 praise=-0.4
kapitl 7.80 bad=-0.4 complaint.delay=0.6 good=-0.6 leaving=-0.4 praise=-0.4 reputation=-0.5
kapitt 7.11 bad=-2.3 complaint.delay=0.5 complaint.neglect=-0.5 good=0.7 leaving=-0.6 legal=-0.7 praise=-0.4 reputation=-0.7
kappet 8.09 complaint.neglect=-0.3 complaint.quality=1.1 leaving=1.0 praise=-0.3 reputation=1.1
karakt 6.88 bad=1.0 good=-1.0
kare 8.09 bad=0.3 complaint.neglect=-0.3 complaint.quality=0.9 leaving=1.1 legal=-0.3 reputation=1.0
karer 7.80 bad=-1.2 good=1.4
kari 8.09 payment.delayed=-0.5 payment.promised=-1.1 payment.query=-0.5 payment.sent=1.0
karike 7.80 bad=0.7 good=1.2
karl 8.09 bad=1.1 good=-1.1
karlss 7.39 bad=-0.8 good=-0.4
karrie 7.24 bad=0.6
kart 7.80 complaint.delay=1.7 complaint.neglect=1.0 complaint.quality=-0.5 good=-0.8 leaving=-0.6 praise=-0.6 reputation=-0.4
kartet 8.09 bad=-0.9 complaint.neglect=-0.6 good=3.2 praise=3.2
kassa 6.88 bad=-2.4 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=0.4 escalation=-0.3 good=-1.2 growth=-0.5 leaving=-1.0 legal=-0.7 meeting.off=-0.6 payment.delayed=5.4 payment.disputed=-0.4 payment.promised=4.0 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.9 praise=-1.3 reputation=-0.8 urgent=2.0
kassen 8.09 bad=0.4 good=0.5
kasser 7.80 bad=-1.1 complaint.quality=-0.4 good=2.5 praise=1.0
kaste 7.24 bad=-1.4 complaint.neglect=-0.4 good=-0.4 praise=-0.4
kaster 7.39 bad=-0.9 good=1.0
kastes 8.09 bad=-0.4 good=-1.1
kastet 7.80 bad=0.4 good=1.4
katalo 7.58 bad=-0.3 complaint.neglect=-0.3 good=-0.4 leaving=0.8 praise=1.0
katast 7.39 bad=1.6 complaint.quality=0.4 good=-0.4 reputation=0.6
katego 8.09 bad=-0.5 good=-0.8
katt 8.09 bad=1.0 complaint.delay=0.8 complaint.neglect=1.0 meeting.off=1.5
keeper 8.09 bad=-0.6
kelner 7.80 bad=2.7 good=1.3
kent 8.09 good=-0.5
kerner 8.09 bad=-1.1 good=-1.0
kia 8.09 bad=-0.5 good=1.7
kid 7.24 bad=-1.0 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=-1.1 leaving=-0.4 meeting.off=-0.3 payment.delayed=-0.7 payment.disputed=-0.7 payment.query=1.8 payment.refused=-0.8 payment.sent=4.1 praise=-0.3 urgent=-0.3
kids 8.09 bad=-0.4 good=-0.9
kilo 7.80 bad=0.4 good=1.4
kim 7.80 bad=0.8 good=-0.9
kina 8.09 bad=-1.2 good=-0.5 leaving=-0.7
king 8.09 bad=0.8 good=0.5
kingst 7.80 bad=-1.1 good=0.9
kino 7.24 bad=-2.0 good=2.3
kinogj 8.09 good=-0.9
kinosa 8.09 bad=-1.3 good=1.0
kinose 7.80 bad=-0.7 good=0.5
kirste 8.09 bad=1.8 complaint.quality=-0.3 good=-0.8 growth=-0.3 reputation=-0.6
kista 8.09 bad=0.6 complaint.delay=1.1 good=-0.5 urgent=1.6
kjapp 8.09 bad=-0.6 good=0.5
kjapt 7.80 bad=-0.9
kjedel 6.99 bad=4.3 good=-1.3
kjeft 8.09 complaint.quality=0.3 escalation=-0.3 good=-0.6 reputation=1.2
kjekke 8.09 bad=-0.6
kjell 7.80 bad=0.5 complaint.delay=0.7 complaint.quality=-0.4 escalation=2.0 good=-0.3 payment.refused=0.8 reputation=-0.4 urgent=1.6
kjelle 7.58 bad=-0.5 complaint.quality=-0.7 good=-1.5 leaving=-0.5 payment.refused=1.2 reputation=-0.3
kjem 8.09 bad=-1.1 good=-0.5
kjempe 6.55 bad=-3.8 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.3 escalation=-0.3 good=3.4 leaving=-0.5 legal=-0.9 meeting.off=-0.3 payment.disputed=-0.5 payment.promised=2.1 payment.refused=-0.5 payment.sent=-0.4 praise=4.1 reputation=-0.6 urgent=-0.4
kjenne 6.19 bad=1.8 complaint.cost=-0.4 complaint.neglect=-0.3 good=-1.8 leaving=-1.5 legal=1.1 payment.disputed=3.8 payment.refused=-0.7
kjent 6.48 bad=-3.8 good=1.5
kjente 7.11 bad=-1.4 good=0.4
kjerne 7.80 bad=-0.8
kjokke 6.88 bad=0.4 complaint.cost=-0.6 complaint.delay=0.3 complaint.neglect=-0.8 complaint.quality=1.4 good=-0.5 growth=-0.4 leaving=-0.7 legal=0.4 payment.refused=-0.6 praise=-0.8 reputation=1.7
kjoles 8.09 bad=-0.8 good=0.6 urgent=-0.5
kjolig 8.09 bad=-0.4 good=-1.4
kjop 7.24 bad=-0.9
kjope 7.39 bad=-1.0 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=1.3 good=-1.7 leaving=1.4 reputation=2.0
kjoper 8.09 bad=-0.9 good=-0.3 leaving=-0.5
kjopet 7.39 bad=0.5 complaint.cost=-0.4 complaint.delay=0.5 complaint.quality=-1.0 leaving=-0.3 legal=2.5 payment.refused=-0.6 praise=-0.8 reputation=-0.5
kjopt 6.99 bad=2.2 complaint.cost=1.3 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=2.9 good=-0.9 leaving=0.7 legal=-0.5 meeting.off=-0.3 payment.promised=-0.3 payment.refused=1.4 praise=-0.7 reputation=1.0
kjore 8.09 bad=-0.8 good=-1.2 meeting.off=2.0
kjoree 8.09 bad=-0.9 good=1.7
kjorer 7.11 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.4 good=0.6 growth=1.2 leaving=-0.9 praise=1.1 reputation=-0.4
kjoret 8.09 bad=-0.9 good=-0.3
kjorin 7.39 bad=2.1 good=1.3 meeting.off=-0.3 payment.disputed=2.4 payment.query=-0.4
kjort 8.09 bad=-0.8 complaint.delay=-0.4 good=1.1 payment.promised=3.2 payment.refused=-0.4
kjære 6.62 bad=2.2 complaint.cost=2.3 complaint.delay=-0.7 complaint.neglect=3.5 complaint.quality=0.6 escalation=-0.4 good=0.3 growth=1.7 leaving=3.5 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.5 payment.refused=2.7 praise=1.5 reputation=0.7 urgent=-0.6
kjæres 7.39 bad=-1.9 good=-0.3
kjærle 8.09 bad=-0.4 good=1.1
kjærli 6.35 bad=0.5 good=0.5
kl 7.80 bad=-0.8 complaint.delay=-0.5 complaint.quality=-0.3 good=-0.8 meeting.off=0.6 payment.promised=-0.4 praise=-0.4 urgent=3.4
klage 6.88 bad=1.3 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=0.5 complaint.quality=-1.5 escalation=3.9 good=-2.0 growth=-0.8 leaving=-0.5 legal=2.5 meeting.off=-0.5 payment.disputed=-0.5 payment.query=-0.3 payment.refused=-1.0 praise=-1.2 reputation=1.1 urgent=-0.6
klagen 6.14 bad=-0.3 complaint.delay=1.2 complaint.neglect=1.2 complaint.quality=-0.9 good=0.3 leaving=-0.7 legal=1.2 payment.refused=-0.7 reputation=-0.9
klager 7.80 complaint.cost=1.0 complaint.neglect=-0.3 complaint.quality=-0.7 escalation=1.4 legal=1.2 payment.disputed=0.9 payment.refused=1.1 reputation=-0.4
klaget 8.09 bad=0.4 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-0.4 escalation=-0.4 good=-0.6 legal=2.1 reputation=-0.9
klangb 8.09 bad=-0.6 good=2.0
klapba 8.09 bad=0.8 good=0.5
klapp 8.09 bad=-0.6 complaint.quality=-0.4 good=1.1 praise=1.7
klappa 8.09 bad=-0.9 complaint.neglect=-0.4 complaint.quality=-0.4 good=1.5 growth=3.7 leaving=-0.8 legal=-0.4 praise=2.8
klar 6.55 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-0.8 complaint.quality=1.0 escalation=-0.4 good=1.1 growth=1.8 leaving=-0.9 legal=0.9 payment.refused=0.9 praise=2.2 reputation=-1.0
klare 7.11 bad=0.6 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.9 growth=2.2 payment.refused=2.0 payment.sent=-0.3 praise=1.4 reputation=1.3
klarer 6.79 bad=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 good=2.1 legal=-0.7 praise=1.5
klart 6.48 complaint.neglect=-0.6 complaint.quality=1.2 good=1.8 growth=-0.3 leaving=-0.5 legal=1.0 praise=-0.6 reputation=-1.3 urgent=-1.2
klasse 6.88 bad=-1.2 good=1.0
klassi 6.55 bad=1.6 good=1.1
klaust 8.09 bad=-1.0
kledel 8.09 bad=-0.8 good=2.3
klepp 8.09 bad=-0.5 good=-0.5
klient 7.58 bad=-0.8 complaint.delay=-0.4 complaint.quality=0.6 good=-1.1 growth=-0.5 leaving=-0.3 legal=0.9 payment.refused=1.3 praise=-0.6 reputation=-0.4
klippe 7.24 bad=-1.9 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.3 growth=-0.4 leaving=0.5 urgent=-0.4
klisje 7.24 bad=6.0 good=-2.4
klokka 6.35 bad=-1.0 complaint.cost=-1.1 complaint.delay=2.2 complaint.neglect=-1.5 complaint.quality=-1.4 escalation=0.8 good=-0.7 growth=-0.8 leaving=-1.2 legal=-0.7 meeting.off=1.1 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=-1.0 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.8 reputation=-1.5 urgent=5.6
klokt 8.09 bad=-0.5 good=1.5
klokti 7.80 bad=-1.2 good=0.4
kloste 7.80 bad=-0.8 good=-0.6
klubb 8.09 bad=-0.6
klubbe 8.09 bad=-1.4 complaint.quality=-0.3 good=-0.3 growth=1.4 payment.query=2.2 payment.refused=-0.4
klubbk 8.09 bad=2.9 good=-1.1
knapp 7.39 bad=0.7 complaint.delay=-0.5 good=-1.0 praise=-0.5 reputation=-0.3 urgent=2.8
knappe 6.70 bad=0.4 good=-0.9
knapt 7.39 bad=-1.4
knust 8.09 bad=-0.5 good=0.5
knut 7.39 bad=-1.3
knytte 7.58 bad=3.1 good=-2.4
knyttn 8.09 bad=-0.5 good=-0.8
koble 7.24 bad=-0.8 good=-0.8 growth=-0.5 payment.promised=-0.5 payment.query=-0.9 payment.sent=1.2
koblet 7.39 complaint.quality=1.8 good=2.1 praise=-0.5
kode 8.09 bad=-1.0 good=0.3 payment.refused=-0.3 urgent=3.7
koke 8.09 bad=1.3 good=-0.4
koker 8.09 bad=2.3 complaint.neglect=-0.3 complaint.quality=2.8 good=-1.0 leaving=-0.4 praise=-1.0
kokken 7.80 bad=0.7 complaint.quality=-0.6
kolleg 7.58 bad=-1.6 complaint.neglect=-0.4 complaint.quality=-0.7 good=0.6 leaving=-0.4 legal=-0.4 praise=1.1
kom 5.50 bad=-0.6 complaint.cost=-1.0 complaint.delay=2.4 complaint.neglect=1.4 complaint.quality=1.4 escalation=-0.6 good=-1.0 leaving=1.6 legal=-0.7 meeting.off=1.0 payment.delayed=0.3 payment.disputed=-0.7 payment.query=4.3 payment.refused=1.6 payment.sent=-1.1 praise=1.7 reputation=-0.4 urgent=-1.1
kombin 6.88 good=0.9
komedi 7.24 bad=-0.6 good=-2.1
komma 7.80 bad=-1.0 complaint.cost=-0.5 complaint.quality=-0.6 growth=-0.3 legal=-1.1 payment.sent=1.0
komme 6.10 bad=0.7 complaint.cost=2.3 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.5 escalation=0.5 growth=-0.3 leaving=2.2 meeting.off=-0.4 praise=-0.5 reputation=-0.6
kommen 7.24 complaint.cost=-0.5 complaint.neglect=2.1 complaint.quality=-0.6 good=-1.3 reputation=1.9
kommer 4.43 bad=0.3 complaint.cost=-1.8 complaint.delay=0.8 complaint.neglect=-1.2 complaint.quality=0.7 good=-1.7 meeting.off=-2.1 payment.delayed=5.0 payment.disputed=-1.5 payment.query=-1.3 payment.sent=-1.6 praise=-2.5 reputation=2.3 urgent=-1.3
kommet 6.41 complaint.cost=-0.4 complaint.neglect=-0.7 complaint.quality=-1.5 escalation=-0.5 growth=-0.6 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=1.8 payment.query=2.2 payment.refused=-0.7 payment.sent=-0.7 reputation=-1.1 urgent=-0.5
kommun 6.01 bad=0.7 complaint.delay=0.6 complaint.quality=0.4 escalation=4.1 good=-2.0 growth=-1.3 leaving=-0.7 legal=1.3 meeting.off=0.5 payment.delayed=1.1 payment.disputed=-0.9 payment.promised=-0.9 payment.query=-0.7 payment.refused=-1.0 payment.sent=-0.9 praise=-1.2 reputation=-0.9 urgent=-0.9
kompat 7.80 bad=1.3 good=1.5
komple 6.88 bad=2.1
kompli 8.09 bad=-0.9 good=-0.8
kompon 7.58 bad=-0.9 good=2.9
kompos 8.09 bad=1.1 good=-0.4
kompro 8.09 bad=-0.3 good=-0.6
kona 6.79 bad=-2.0 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=-0.3 good=1.9 growth=-0.3 payment.refused=-0.8 praise=1.4 reputation=-0.7
kone 7.58 bad=1.0 good=-0.3
konfir 8.09 bad=1.0 complaint.cost=-0.6 complaint.delay=2.3 complaint.quality=-0.5 leaving=-0.3 praise=0.5 urgent=-0.6
konfli 7.11 good=-0.6 praise=-0.3
konge 7.80 bad=-0.6 good=2.6
kongen 7.58 bad=2.4 good=0.4
konklu 7.58 good=0.4
konkur 5.97 bad=-1.1 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=-0.3 escalation=-0.6 good=-0.4 growth=-1.2 legal=-0.8 meeting.off=0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.4 payment.sent=-0.5 reputation=-0.6 urgent=-0.4
konsek 8.09 good=0.4
konsen 8.09 bad=-0.5 good=1.3
konsep 7.39 bad=-0.6 complaint.cost=-0.3 complaint.quality=2.4 good=-1.2 leaving=-0.4 legal=-0.4 reputation=-0.6
konser 5.93 leaving=2.0 payment.refused=-0.4
konsis 8.09 bad=-0.5 good=1.4
konsol 7.80 bad=1.6
konsta 8.09 bad=0.8 good=0.6
konstr 8.09 bad=-0.8 good=0.5
konsul 7.80 bad=0.7 complaint.cost=3.3 complaint.quality=-0.6 escalation=1.5 reputation=1.2
kontak 6.24 bad=-0.8 complaint.cost=-1.1 complaint.delay=-0.8 complaint.neglect=2.5 complaint.quality=1.4 good=-1.4 growth=-0.6 leaving=0.4 meeting.off=-1.0 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.9 payment.sent=-0.6 praise=-1.3 reputation=-0.6 urgent=-0.9
kontin 7.11 bad=-1.7 good=1.4 leaving=-0.3
konto 7.11 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.7 escalation=-0.5 good=-1.3 growth=-0.3 leaving=-1.1 legal=-0.3 meeting.off=-0.3 payment.delayed=2.9 payment.disputed=-0.7 payment.promised=-1.0 payment.query=1.7 payment.refused=0.5 payment.sent=4.2 praise=-1.1 reputation=-0.7 urgent=-0.3
kontoe 7.80 bad=-2.0 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-0.8 good=-0.6 leaving=-0.3 legal=-0.5 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.5 payment.sent=4.2 praise=-0.6 urgent=2.6
konton 7.39 bad=-1.9 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-1.1 good=-1.5 growth=-0.3 leaving=-0.6 legal=-0.3 payment.delayed=-0.4 payment.disputed=-0.9 payment.promised=2.9 payment.query=4.6 payment.refused=-0.9 payment.sent=-0.3 praise=-0.9
kontor 6.35 bad=-0.5 complaint.cost=2.2 complaint.neglect=2.8 complaint.quality=-0.9 escalation=-0.5 growth=0.4 leaving=3.2 legal=-0.8 meeting.off=0.5 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=-0.7 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.6 praise=0.9 reputation=-1.7 urgent=-1.3
kontra 5.93 bad=-0.5 complaint.cost=1.5 complaint.delay=0.9 complaint.quality=0.5 escalation=0.8 good=-2.0 growth=-1.2 leaving=1.8 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.4 payment.refused=1.9 payment.sent=-0.8 praise=-1.1 urgent=-1.0
kontro 6.88 bad=1.4
konven 8.09 bad=-0.6 good=-1.0
konvol 8.09 bad=-0.3 good=-0.3 leaving=-0.4
kopi 7.80 bad=0.5 complaint.neglect=0.5 complaint.quality=-0.5 escalation=2.3 good=-0.9 leaving=-0.4 legal=0.6 payment.disputed=-0.4 payment.refused=1.3 praise=-0.5 reputation=1.4 urgent=-0.5
kor 8.09 bad=0.7 complaint.cost=-0.4 complaint.quality=1.8 reputation=1.6
kore 7.80 bad=-0.4 good=0.8
korean 8.09 bad=1.7
korpse 7.80 bad=-1.2 complaint.neglect=-0.4 complaint.quality=-0.4 good=1.7 leaving=0.6 praise=2.2
korrek 7.11 bad=-2.5 complaint.cost=-0.8 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-1.0 escalation=-0.4 good=-1.7 growth=-0.5 leaving=-0.6 legal=-0.9 meeting.off=-0.7 payment.promised=-0.8 payment.refused=-0.5 praise=-1.2 reputation=-0.8 urgent=0.8
kort 6.55 bad=0.4 complaint.quality=1.1 payment.refused=1.8 payment.sent=1.3 praise=-0.4
korte 8.09 bad=0.5 complaint.delay=1.4 complaint.quality=2.3 good=-1.2 legal=-0.3 payment.refused=2.9 praise=-0.9
kortet 8.09 bad=-1.1 complaint.quality=-0.5 payment.query=-0.3
kortle 7.80 bad=-0.5 good=-0.4 praise=-0.3 urgent=2.5
kortvo 8.09 bad=-0.9 good=-0.8
koseli 8.09 bad=-0.5 good=0.6 growth=1.6 leaving=1.0 praise=1.2
kosta 8.09 bad=0.8 complaint.cost=2.7 complaint.quality=1.4
koster 6.99 bad=-1.1 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.3 leaving=0.9 legal=-0.4 meeting.off=-0.5 payment.query=-0.9 praise=-0.6 reputation=-1.1
kostet 7.80 bad=-0.5 complaint.cost=-0.3 complaint.quality=1.0 legal=1.7 payment.delayed=-0.4 praise=-0.5
kostna 8.09 bad=-0.7 growth=-0.7 praise=-0.5
kr 7.11 bad=-1.7 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.6 good=-1.4 leaving=-0.5 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=-0.9 payment.query=2.2 payment.refused=-0.6 payment.sent=2.6 praise=-0.9 reputation=-0.5 urgent=-0.5
krafte 7.58 bad=2.2 good=-1.4
kraftf 8.09 bad=-0.5 good=1.5
krafti 6.62 bad=1.2 good=1.0
krafts 8.09 bad=-0.4 complaint.quality=-0.4 good=0.9 growth=1.7 leaving=-0.4 praise=1.3
krange 8.09 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.6 good=1.8 payment.disputed=-0.4 payment.refused=-0.6 praise=1.7 reputation=-0.5
krangl 7.58 good=-0.9
krasje 8.09 bad=-0.9 good=-0.9 leaving=-0.5 meeting.off=3.6 praise=-0.4
krav 7.24 bad=2.5 complaint.cost=-0.4 complaint.delay=2.4 complaint.neglect=-0.5 complaint.quality=-0.4 good=-1.2 growth=-0.3 leaving=-0.7 legal=5.2 payment.delayed=-0.5 payment.refused=-0.6 praise=-0.7 reputation=1.5
kravet 6.99 bad=1.8 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=-0.7 escalation=-0.4 good=-1.2 growth=-0.5 leaving=-0.4 legal=3.8 payment.disputed=6.7 payment.query=-0.4 payment.refused=1.7 payment.sent=-0.4 praise=-0.8 reputation=-0.7
kreati 7.80 bad=2.4 good=-0.5
kredit 6.99 bad=3.3 complaint.cost=1.1 complaint.delay=-0.7 complaint.neglect=-1.0 complaint.quality=-0.6 escalation=-0.3 good=-1.0 growth=-0.4 leaving=-0.9 legal=-0.4 payment.delayed=1.2 payment.disputed=7.3 payment.promised=1.3 payment.query=-1.2 payment.refused=-1.1 payment.sent=-0.5 praise=-0.8 reputation=-0.6 urgent=-0.4
krefte 7.24 bad=-2.1 good=0.8
kreve 7.58 bad=2.0 complaint.cost=-0.4 complaint.delay=0.9 complaint.quality=0.9 leaving=-0.7 legal=4.0 payment.delayed=-0.4 payment.refused=-0.3 praise=-0.3 reputation=-0.4
kreven 8.09 bad=0.7 good=0.5
krever 6.70 bad=1.6 complaint.cost=-0.3 complaint.delay=1.8 complaint.neglect=-0.7 good=-0.7 growth=-0.3 leaving=-0.6 legal=3.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=0.9 payment.refused=-1.0 praise=-0.4 reputation=-0.4
krigen 7.58 bad=1.1 good=-1.2
kriger 7.80 bad=1.0 good=0.9
krigsf 8.09 bad=-1.0 good=-0.9
krigsh 8.09 bad=-0.9 good=0.6
krimin 7.58 bad=-1.2 complaint.neglect=-0.4 good=0.4
kristi 6.99 bad=-1.3 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=-0.3 good=0.8 legal=1.1 meeting.off=1.1 reputation=-0.4
kritik 7.80 bad=2.8 complaint.quality=1.5 good=-1.1 praise=-0.6 reputation=-0.3
kritis 7.58 bad=0.7 complaint.neglect=1.3 complaint.quality=-0.7 good=-0.3 reputation=-0.4 urgent=2.0
krogh 8.09 bad=1.2 complaint.quality=-0.4 good=0.9 legal=0.4 payment.disputed=1.3
kroner 6.30 bad=2.2 complaint.cost=1.9 complaint.delay=-0.4 complaint.neglect=1.4 good=-0.8 leaving=-0.6 legal=-0.8 payment.refused=1.3 praise=-0.8
kronol 7.80 good=1.4
kroppe 6.88 bad=-2.3 good=0.4
krysse 8.09 good=0.5
ku 8.09 bad=0.5 good=-0.7
kul 8.09 bad=-0.8 good=1.7
kultur 6.79 complaint.quality=-0.5 good=-0.6 growth=1.2 payment.sent=1.2 praise=0.4
kun 6.99 bad=0.5 payment.query=0.8
kunde 6.99 bad=1.1 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=1.3 complaint.quality=0.8 escalation=-0.4 good=-1.5 growth=-0.5 leaving=1.9 legal=-0.4 payment.query=-0.4 payment.refused=-0.7 praise=-1.5 reputation=1.1
kundea 8.09 bad=1.6 complaint.quality=-0.3 good=-0.5 leaving=1.5 praise=-0.4
kundeg 8.09 complaint.cost=2.0 good=0.5 reputation=1.4
kundek 8.09 bad=1.1 complaint.delay=-0.5 complaint.quality=-0.3 escalation=-0.4 good=-0.9 leaving=-0.3 meeting.off=1.9 payment.promised=-0.4 payment.refused=-0.3 reputation=1.7 urgent=-0.3
kunden 6.24 bad=-2.7 complaint.cost=-1.4 complaint.neglect=-1.1 complaint.quality=-0.9 escalation=-0.6 good=-1.8 growth=-1.1 leaving=-1.5 legal=-1.4 meeting.off=-0.7 payment.delayed=0.7 payment.disputed=-1.6 payment.promised=-1.1 payment.query=-0.9 payment.refused=-2.0 payment.sent=-1.0 praise=-1.7 urgent=-0.7
kunder 7.80 bad=-0.9 escalation=-0.5 growth=-0.4 leaving=1.9 legal=-0.4 payment.disputed=-0.7 praise=0.6
kundes 8.09 bad=-1.2 complaint.delay=-0.5 complaint.quality=-0.6 good=-0.8 leaving=-0.3 meeting.off=2.6 payment.refused=-0.3 praise=1.3
kundet 8.09 bad=0.7 complaint.delay=-0.5 complaint.neglect=3.1 complaint.quality=-0.3 good=-0.4 leaving=-0.7 legal=-0.3
kunne 5.32 bad=2.5 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=0.6 escalation=-0.5 good=-1.3 growth=-0.4 leaving=-0.5 legal=-0.9 meeting.off=-0.3 payment.disputed=-0.5 payment.promised=-0.5 payment.query=0.8 payment.refused=-0.9 payment.sent=-0.7 reputation=-1.2 urgent=-0.4
kunste 8.09 bad=-0.5 good=1.2
kunstn 7.24 bad=1.4 good=-2.3
kurs 7.39 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.8 good=-1.9 leaving=-0.8 legal=-0.4 meeting.off=2.4 praise=-0.7 reputation=-0.4 urgent=-0.4
kurset 7.80 bad=-1.0 complaint.delay=-0.5 complaint.quality=-0.5 growth=2.5 leaving=-0.4 legal=-0.3 praise=0.8
kutt 8.09 bad=-0.6 good=-1.1
kutte 8.09 good=-0.5 growth=-0.4
kuttet 8.09 bad=-1.3 good=-0.5 leaving=-0.6 payment.promised=-0.7
kva 7.80 bad=2.2 good=-0.7
kvalif 7.80 bad=2.6 good=-1.1
kvalit 6.62 bad=0.4 good=1.7
kvarte 7.39 complaint.cost=2.5 complaint.quality=-0.3 good=1.5 payment.sent=-0.3
kveld 6.05 bad=-1.3 complaint.cost=-0.8 complaint.delay=1.2 complaint.neglect=-1.2 complaint.quality=-1.2 escalation=-0.6 good=1.4 growth=2.8 leaving=-0.9 legal=0.4 meeting.off=0.5 payment.disputed=-0.7 payment.promised=3.9 payment.query=-0.5 payment.refused=-0.8 payment.sent=-1.1 praise=1.7 reputation=-1.0 urgent=2.8
kvelde 7.39 bad=0.4 complaint.delay=0.5 complaint.neglect=0.7 escalation=-0.4 good=1.4 growth=-0.5 leaving=-0.5 legal=1.9 meeting.off=-0.3 praise=0.6 reputation=1.4 urgent=-0.3
kvinne 5.93 bad=-0.4 good=-2.7
kvitt 8.09 bad=1.7 complaint.quality=3.0 good=-0.3 payment.refused=2.3
kvitte 6.48 bad=-3.3 complaint.cost=-0.9 complaint.delay=-1.1 complaint.neglect=-0.9 complaint.quality=-1.4 escalation=-0.7 growth=-0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.9 payment.promised=-0.8 payment.query=-0.6 payment.refused=-1.2 payment.sent=3.7 reputation=-0.8 urgent=-0.4
l 8.09 bad=0.3 good=0.6
la 5.60 bad=1.0 complaint.cost=1.6 complaint.neglect=-0.3 complaint.quality=0.9 escalation=1.1 good=-0.3 growth=1.4 leaving=0.5 legal=1.7 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=0.9 payment.query=-0.8 payment.refused=-1.3 payment.sent=-0.5 praise=0.4 reputation=1.3 urgent=-0.5
lag 7.24 complaint.cost=2.4 complaint.neglect=-0.4 good=-0.6 leaving=-0.4 legal=-0.5 payment.disputed=0.9 payment.query=1.8 payment.refused=0.8 praise=-0.7
lagde 7.58 bad=-0.8 complaint.neglect=-0.5 complaint.quality=1.3 good=1.5 leaving=-0.4 legal=-0.3 payment.disputed=2.0 praise=-0.4 reputation=-0.3
lage 5.85 bad=-2.9 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.8 good=0.6 growth=-0.7 leaving=-0.4 legal=-0.6 meeting.off=-0.3 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.6 praise=0.6 reputation=-1.0 urgent=1.2
lagene 7.80 bad=0.7 good=-1.3
lager 6.88 bad=-1.3 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-1.0 good=0.5 growth=1.0 leaving=-0.6 praise=0.5 reputation=-0.5
lagere 7.80 complaint.neglect=-0.3 complaint.quality=0.6 good=0.5 growth=1.4 payment.promised=-0.3 praise=0.5
laget 5.93 bad=-0.5 complaint.cost=-0.7 complaint.quality=-1.5 escalation=-0.3 good=0.4 growth=-0.5 leaving=0.3 legal=-0.4 meeting.off=1.3 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.6 praise=1.4 reputation=-0.3 urgent=-0.3
lagrin 7.39 bad=1.9 complaint.quality=1.8 good=-1.6 legal=1.6 praise=-0.3
lagt 6.24 bad=1.5 complaint.cost=1.3 escalation=-0.5 growth=-0.7 leaving=-1.1 legal=-1.0 meeting.off=-0.7 payment.delayed=-0.9 payment.disputed=3.3 payment.promised=1.6 payment.query=-0.5 payment.refused=1.4 payment.sent=-0.7 praise=-0.8 reputation=1.3 urgent=-0.6
lake 8.09 good=-0.9
laksen 7.80 bad=-1.5 complaint.delay=-0.4 good=0.7 payment.delayed=1.1 payment.sent=-0.5
lammen 7.80 good=-1.1
land 7.39 bad=-1.3 good=-2.2
lande 8.09 bad=-0.4 good=0.8
lander 8.09 bad=-1.4 good=1.0 leaving=1.1
landet 7.11 complaint.quality=1.1 good=-2.4 leaving=1.7
landsb 8.09 bad=-0.5 good=-0.6
landsk 7.58 bad=-0.9 good=2.4
lang 6.62 bad=3.2 complaint.neglect=1.0 complaint.quality=0.7 good=-3.7 legal=1.9 reputation=1.6
lange 7.11 bad=-1.0 good=2.8
langt 6.01 bad=1.9 good=2.5
lanser 7.58 bad=1.6 good=0.5
laos 8.09 bad=-0.7
laotis 8.09 bad=-0.4
lapp 8.09 bad=1.1 complaint.quality=1.3 good=-0.5 payment.refused=2.3 praise=-0.4
lar 6.41 bad=-2.8 complaint.quality=-0.6 good=3.4 growth=-0.3 leaving=-0.7 legal=-0.3 payment.refused=-0.3 praise=-0.3
lars 7.24 bad=0.6 complaint.delay=1.5 complaint.neglect=-0.5 good=1.0 praise=-0.5
laser 8.09 complaint.neglect=-0.4 complaint.quality=-0.5 good=0.9 payment.sent=2.9 praise=1.2
lasse 8.09 bad=2.1 good=-0.3
laste 7.80 complaint.neglect=-0.5 good=-0.6 leaving=-0.4 payment.query=-0.4 praise=-0.3
lat 6.79 bad=-2.0 good=0.5
lata 7.80 bad=-1.3 good=1.7
laten 8.09 bad=-0.6 good=1.5
latene 7.11 bad=-1.9 good=1.9
later 5.79 bad=-0.4 good=1.2
latskr 7.24 bad=-1.2 good=3.2
latter 7.11 bad=4.3 complaint.quality=1.3 good=-0.8 payment.refused=2.0
lav 7.58 bad=1.0 good=1.7
lavere 7.39 bad=4.2 good=-2.0
lavt 7.80 bad=-1.0 good=2.8
lcd 8.09 bad=-1.1 good=2.3
le 7.58 bad=-1.2 good=2.4
leasin 8.09 bad=-0.5 complaint.neglect=-0.3 good=-0.7 leaving=-0.6 reputation=-0.3
led 8.09 bad=0.6 good=-0.4
ledd 7.80 bad=-0.9 good=2.8
lede 7.80 bad=1.2 complaint.quality=-0.4 escalation=-0.4 good=-0.3 reputation=0.8
ledels 7.39 complaint.neglect=-0.4 complaint.quality=1.4 escalation=1.4 good=-1.0 growth=-0.3 leaving=1.3 legal=-0.3 praise=-0.4 reputation=-0.4
leder 6.70 bad=0.4 complaint.cost=-0.7 complaint.delay=-0.6 escalation=3.2 good=-1.8 growth=-0.9 leaving=1.0 legal=-0.6 meeting.off=0.9 payment.query=-1.6 payment.refused=-0.6 payment.sent=-0.3 praise=-1.8 reputation=-0.9 urgent=-0.6
ledere 8.09 bad=-1.1 complaint.quality=-0.3 leaving=-0.7 praise=-0.3
ledetr 8.09 bad=0.4
ledig 7.24 bad=-1.7 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-1.0 growth=-0.4 leaving=-0.7 legal=-0.5 meeting.off=4.4 praise=-0.8 reputation=-0.5 urgent=1.8
lefse 8.09 bad=-0.6 complaint.neglect=-0.5 good=0.5 praise=0.7
legend 7.11 bad=-0.4
legeva 8.09 bad=2.7 complaint.quality=3.2 leaving=-0.4 payment.sent=-0.7 urgent=3.4
legg 5.82 bad=-1.6 complaint.quality=-0.4 good=-1.1 growth=2.2 leaving=-0.7 legal=-1.4 payment.refused=-0.5 reputation=-0.4
legge 5.52 bad=-2.3 complaint.cost=0.3 complaint.delay=-0.8 complaint.neglect=-1.0 complaint.quality=-1.4 escalation=-0.5 good=1.5 growth=1.5 legal=-1.1 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.7 payment.refused=-1.0 payment.sent=-0.5 praise=-0.7 reputation=-1.7 urgent=1.5
legger 6.14 bad=1.2 complaint.cost=-0.9 complaint.delay=0.5 complaint.neglect=3.0 complaint.quality=-0.4 escalation=-0.4 good=-1.1 growth=-0.8 leaving=1.4 legal=-1.1 meeting.off=-0.5 payment.disputed=-0.5 payment.promised=1.8 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.6 praise=-1.3 reputation=2.2 urgent=2.5
legges 7.24 bad=-1.7 complaint.neglect=-0.5 good=-2.2 leaving=1.5 meeting.off=-0.3 praise=-0.4
lei 7.39 bad=1.2 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=1.2 complaint.quality=-0.3 escalation=1.7 good=-0.8 leaving=-1.0 payment.delayed=0.9 payment.refused=-0.5 praise=-0.3 reputation=-0.7
leia 8.09 bad=0.7 complaint.quality=1.5 growth=-0.3 leaving=1.7 payment.refused=2.1
leiebo 8.09 bad=-0.8 complaint.delay=-0.3 legal=-0.4 payment.disputed=-0.4
leieta 7.39 bad=-2.6 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-0.8 complaint.quality=-0.9 good=-0.8 leaving=-0.6 legal=-0.5 meeting.off=-0.7 payment.refused=-1.1 payment.sent=-0.4 praise=-0.4 reputation=-0.4
leilig 7.39 complaint.quality=-0.3 good=-1.0
lekent 8.09 bad=-0.7 good=1.6
leker 7.80 bad=0.7 good=-0.9
lekker 7.24 bad=0.6 complaint.neglect=-0.3 complaint.quality=2.1 good=1.3 legal=0.9 payment.refused=3.0
lekre 7.80 bad=-0.7 good=3.1
lenge 5.45 bad=1.9 complaint.cost=-0.3 complaint.delay=1.9 complaint.neglect=-0.4 complaint.quality=2.4 good=1.2 growth=-0.4 payment.disputed=-0.3 payment.query=-0.3 payment.refused=1.8 praise=1.0 reputation=1.0
lenger 6.70 bad=-0.9 complaint.quality=-0.4 good=0.9 leaving=-0.4 legal=0.7 payment.delayed=1.4 payment.promised=1.6
lengst 8.09 bad=-0.9 good=1.5
lenken 6.24 leaving=-0.4 legal=-0.3 payment.refused=-0.3 reputation=-0.3
lennon 6.88 bad=-3.0 good=1.2
leon 7.80 bad=-1.5 good=-1.1
ler 7.39 complaint.cost=-0.3 complaint.quality=1.2 leaving=-0.4 payment.disputed=-0.3 reputation=-0.3
lerret 7.58 bad=2.9 good=-1.6
les 7.80 bad=0.9 complaint.quality=1.9 good=-1.2 legal=2.6 payment.refused=-0.3 praise=-0.4
lese 6.55 bad=-1.0 complaint.delay=-0.5 complaint.neglect=1.7 complaint.quality=-1.6 escalation=0.8 good=1.2 growth=1.7 leaving=-0.7 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.5 praise=1.0 urgent=-0.5
lesend 8.09 bad=-1.0 good=-0.6
leser 6.70 bad=0.9 complaint.cost=-1.0 complaint.neglect=2.0 complaint.quality=-0.8 escalation=-1.0 good=-2.0 growth=-0.4 leaving=-1.3 legal=0.7 meeting.off=-0.4 payment.disputed=1.3 payment.promised=-0.4 payment.refused=-1.2 payment.sent=-0.4 praise=-0.8 reputation=2.2
lesere 7.11 bad=-1.1 good=2.5
lesing 8.09 bad=-0.5
lest 7.11 bad=1.0 complaint.cost=3.5 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=0.9 escalation=-0.3 good=-2.1 growth=-0.7 leaving=1.9 legal=0.4 payment.disputed=-0.3 payment.refused=-0.4 praise=-1.6 reputation=1.5 urgent=-0.4
leste 8.09 complaint.neglect=1.1 complaint.quality=-0.4 good=-0.5 payment.refused=-0.4 praise=-0.3
lete 7.58 good=1.6 praise=2.5
leto 7.80 bad=1.2
lett 6.41 bad=-0.5 good=2.7 praise=2.3 urgent=0.9
letter 8.09 bad=-2.2 good=1.2
lettet 8.09 bad=-0.5 good=2.0
lettle 8.09 complaint.delay=-0.5 complaint.quality=-0.9 good=1.1 legal=-0.4 praise=2.0
lettve 8.09 bad=0.9 good=-1.8
leve 7.24 complaint.cost=2.9 complaint.delay=2.7 good=-0.8 leaving=1.9
levend 7.39 bad=-1.4 good=2.2
lever 7.39 bad=-1.5 good=-1.3
levera 6.62 bad=-1.4 complaint.cost=-0.5 complaint.delay=0.9 complaint.neglect=-1.0 complaint.quality=-0.4 escalation=-0.3 good=-1.5 growth=-0.7 leaving=2.9 legal=0.8 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.sent=-0.4 praise=-1.2 reputation=-0.5 urgent=-0.6
levere 6.48 bad=0.9 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=2.5 good=1.1 growth=-0.4 leaving=0.8 legal=-0.3 praise=0.8 reputation=-0.6 urgent=2.4
leveri 8.09 complaint.delay=1.2 complaint.quality=-0.4 growth=-0.3 leaving=1.2 legal=0.8 payment.disputed=-0.5 payment.query=1.3 payment.refused=-0.3
levert 6.62 bad=0.6 complaint.cost=-0.4 complaint.delay=4.4 complaint.neglect=-0.7 complaint.quality=-1.5 leaving=-0.7 legal=0.4 payment.delayed=-0.5 payment.promised=-0.7 payment.query=-0.4 payment.refused=1.8 praise=-0.7 reputation=-0.8 urgent=-0.3
lexus 7.24 bad=-1.7
lg 7.58 bad=-1.4 good=1.3
lgs 8.09 bad=-0.9 good=-1.4
lidens 7.80 bad=1.1 good=-0.5
lie 8.09 bad=1.2 good=-0.3 legal=1.2
ligge 7.80 bad=-0.9 complaint.quality=-0.5 good=-1.4 leaving=-0.7 praise=-0.3
liggen 7.80 bad=0.9 complaint.quality=2.6 good=0.4 payment.refused=2.3
ligger 5.55 bad=0.9 complaint.delay=1.0 complaint.quality=0.4 escalation=-1.0 growth=-0.9 legal=-1.4 meeting.off=1.1 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=2.4 payment.query=-1.4 payment.refused=-0.6 payment.sent=2.6 praise=-1.4 reputation=1.4
ligner 8.09 bad=1.5 complaint.cost=2.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=2.8 escalation=-0.3 good=-0.4 payment.disputed=-0.4 reputation=-0.3
lik 8.09 bad=0.4 good=0.4
like 5.75 bad=0.3 complaint.cost=1.1 complaint.quality=1.2 good=0.6 legal=1.0 payment.disputed=0.7 payment.refused=0.9
likegy 8.09 good=-1.0
liker 6.62 bad=-2.9 complaint.neglect=-0.5 complaint.quality=-0.6 good=3.9 leaving=-0.5 legal=1.4 praise=-0.3 reputation=-0.6
liket 8.09 bad=-0.7 good=-0.5
likeve 5.32 complaint.delay=-0.6 complaint.neglect=1.2 complaint.quality=1.3 escalation=-0.5 good=-0.6 growth=-0.5 leaving=0.5 legal=1.5 meeting.off=2.1 payment.disputed=-0.4 payment.promised=-0.3 payment.query=1.1 payment.refused=-0.7 payment.sent=0.3 praise=-0.5 reputation=-0.8 urgent=0.5
likhet 7.11 bad=0.9 good=0.8
likner 8.09 bad=-0.5 good=-1.3
liksom 8.09 bad=0.7 good=1.0
likt 7.80 bad=-0.4 good=0.7
likte 7.58 bad=-1.6 complaint.quality=-0.3 good=2.5
likvid 7.80 bad=-0.7 complaint.cost=-0.4 complaint.quality=-0.3 good=-0.3 payment.delayed=2.6 payment.disputed=-0.5 payment.sent=-0.4
lill 8.09 complaint.delay=-0.3 complaint.quality=1.2 payment.delayed=-0.3 payment.query=3.5 payment.refused=1.6 payment.sent=-0.3 praise=-0.4
lille 6.99 bad=-1.2 good=-0.7
lilleb 8.09 bad=-0.7 good=-1.1
lilleh 7.58 bad=1.2 complaint.quality=1.0 legal=1.0
linda 8.09 bad=-0.4 good=-1.1
lindgr 8.09 bad=-0.7
linja 7.58 complaint.quality=-0.6 good=-0.7 leaving=-0.5 payment.disputed=5.3 payment.sent=-0.6
linje 8.09 bad=0.7 good=-0.9
linjer 7.80 bad=1.6 good=0.3 meeting.off=-0.3 payment.disputed=2.5 payment.query=-0.4
linked 8.09 bad=-1.3 complaint.delay=-0.6 good=1.1 leaving=-0.3 reputation=-0.4 urgent=-1.4
lisbet 7.80 bad=-0.5 good=-1.1
lise 7.58 complaint.neglect=1.1 complaint.quality=0.9 good=-0.5 leaving=2.2 payment.disputed=1.4 payment.refused=-0.3 praise=0.8
lisens 7.58 complaint.cost=1.7 complaint.quality=-0.5 growth=3.9 leaving=-0.6 legal=-0.5 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.4 praise=-0.9
lista 7.11 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=1.8 complaint.quality=-1.1 escalation=-0.4 good=-1.2 growth=1.9 leaving=1.5 legal=-0.5 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-0.4 payment.refused=0.4 payment.sent=-0.5 praise=-0.6 reputation=-0.6 urgent=-0.3
liste 8.09 bad=0.4 complaint.delay=-0.3 complaint.neglect=1.2 complaint.quality=0.9 good=-0.6 leaving=-0.6 reputation=-0.6
listen 8.09 bad=1.4 good=1.0
lite 5.63 bad=6.6 complaint.cost=2.1 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=1.3 escalation=-0.3 good=-3.7 growth=-0.4 payment.delayed=-0.4 payment.disputed=0.4 praise=-0.8
liten 6.10 bad=-1.2 complaint.neglect=-0.5 complaint.quality=-0.6 good=0.8 growth=-0.4 leaving=-0.6 payment.disputed=1.8 payment.sent=-0.4 praise=-1.1 reputation=2.7 urgent=-0.5
liter 7.80 bad=-0.4 good=1.4
litt 4.80 bad=5.3 complaint.cost=2.2 complaint.delay=-0.9 complaint.neglect=-1.5 complaint.quality=-1.1 escalation=-0.6 good=-3.0 growth=-0.7 leaving=-0.7 legal=-0.6 meeting.off=-0.9 payment.delayed=3.4 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.9 payment.sent=-0.6 praise=-0.4 reputation=-1.1 urgent=1.6
litter 8.09 bad=-0.5
liv 6.55 bad=-0.3 good=-1.8
live 7.80 bad=0.7 good=-1.6
livet 6.24 bad=-2.9 good=-2.3
livsvi 8.09 good=-0.7
lizzy 8.09 bad=1.1
loftes 8.09 bad=2.0 escalation=3.1 good=1.2
logo 8.09 good=1.4 meeting.off=-0.4 praise=2.3
logoen 7.58 bad=3.5 complaint.cost=1.8 complaint.delay=1.9 complaint.neglect=-0.4 complaint.quality=2.1 escalation=-0.3 good=-1.1 leaving=-0.4 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.4 reputation=-0.4
lokal 8.09 bad=-0.5 good=0.5
lokala 6.99 bad=2.2 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=-0.6 escalation=-0.5 good=-0.6 growth=-0.3 leaving=-0.9 legal=0.6 meeting.off=-0.3 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=1.0 praise=-0.4 reputation=3.9
lokale 6.79 bad=-1.0 complaint.delay=1.5 complaint.neglect=-0.3 complaint.quality=-0.5 growth=0.4 leaving=-0.9 meeting.off=-0.9 payment.refused=-0.4 praise=-0.8 reputation=-0.4 urgent=1.7
lokket 7.80 bad=1.1 good=-2.3
lonn 7.39 bad=1.3 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=1.2 escalation=1.3 growth=0.4 leaving=-0.8 legal=-0.4 payment.refused=-0.4 praise=0.6 reputation=-0.3
lonna 7.11 bad=-2.2 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=-0.7 complaint.quality=-1.0 escalation=-0.3 growth=1.1 leaving=-1.0 legal=-0.3 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=4.2 payment.query=-0.6 payment.refused=-0.8 payment.sent=-0.7 praise=0.5 reputation=-0.4 urgent=-0.4
lonnin 7.11 bad=-0.6 complaint.quality=-0.3 payment.promised=1.9
lonnsk 8.09 bad=-0.5 complaint.cost=-0.3 complaint.delay=1.7 complaint.quality=0.6 good=-0.3 leaving=-1.0 payment.refused=-0.3
lonnss 7.80 bad=-2.4 complaint.delay=-0.4 complaint.quality=-0.5 escalation=-0.3 good=0.5 growth=-0.3 leaving=-0.6 reputation=-0.4
lop 7.58 bad=-0.5 good=2.5
lope 8.09 bad=1.3 complaint.cost=2.2 good=-0.5 leaving=1.2
loper 7.11 bad=0.9 complaint.cost=1.5 complaint.delay=1.3 complaint.neglect=-0.4 complaint.quality=-1.0 good=-0.8 growth=-0.4 leaving=3.0 legal=1.3 payment.refused=-0.8 praise=-0.3 reputation=-0.4 urgent=-0.5
lopet 6.79 bad=0.4 complaint.quality=-0.5 good=0.4 legal=1.3 urgent=2.8
lordag 6.55 bad=-0.8 complaint.delay=-0.6 complaint.neglect=-0.5 escalation=-0.5 good=-1.9 growth=-0.6 leaving=-0.5 legal=-0.6 meeting.off=1.9 payment.query=-0.4 urgent=-0.5
los 8.09 bad=-0.9 good=0.7
losnin 6.88 bad=-2.1 good=0.9 leaving=-0.3
lost 6.05 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.3 good=1.2 leaving=-0.9 legal=-0.9 payment.refused=0.9 praise=-0.4 reputation=-0.8
lostpr 8.09 bad=0.7 good=0.7
lot 7.58 bad=-1.1 complaint.quality=-0.3 good=-1.5
lov 7.58 bad=-0.6
love 8.09 bad=-0.6 good=0.6
loven 8.09 bad=0.4 complaint.neglect=1.7 good=-0.7 legal=1.5 reputation=-0.6
lovend 8.09 bad=-0.3 good=2.5
lovet 7.80 bad=2.6 complaint.cost=-0.4 complaint.delay=2.2 complaint.neglect=0.6 complaint.quality=0.8 leaving=-0.6 meeting.off=-0.3 payment.refused=-0.5 payment.sent=-0.3 praise=-0.4 reputation=1.1
lufta 7.24 bad=2.0 complaint.delay=3.1 complaint.quality=-0.7 good=-1.2 leaving=-0.4 payment.query=-0.4 payment.refused=1.3 praise=0.3
lukker 8.09 bad=1.5 good=-0.5
lund 8.09 payment.delayed=-0.3 payment.promised=-0.4
lunsj 7.58 bad=-2.1 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.7 good=0.6 growth=0.3 leaving=-1.0 legal=-0.6 meeting.off=1.1 payment.disputed=-0.3 payment.refused=-0.5 praise=1.5 reputation=-0.5 urgent=3.3
lunsje 8.09 bad=-1.6 complaint.delay=-0.4 growth=-0.5 leaving=-0.5 meeting.off=1.8 payment.delayed=-0.5 payment.query=-0.4 payment.refused=-0.3 payment.sent=3.2 praise=-0.3
lure 8.09 bad=1.0 complaint.delay=0.9
lurer 7.11 bad=3.0 complaint.cost=1.3 complaint.delay=-0.4 complaint.neglect=1.1 complaint.quality=-1.1 escalation=-0.4 good=-2.2 leaving=0.9 legal=-0.3 meeting.off=-0.3 payment.query=2.8 payment.refused=-0.3 praise=-0.5 reputation=1.2
lurt 7.80 bad=-0.6 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.3 good=-1.3 leaving=-0.4 praise=-0.5 reputation=0.4
lyd 7.58 bad=-0.6 good=1.2
lydanl 7.80 bad=0.5 complaint.neglect=2.2 good=2.4 leaving=-0.3 praise=0.5 urgent=2.8
lydbil 7.11 bad=-1.2 good=1.8
lyden 6.88 complaint.quality=-0.4 good=1.0
lyder 8.09 bad=2.8 good=-0.9
lydmes 8.09 bad=-0.6 good=0.5
lydspo 8.09 bad=1.2 good=-0.3
lygres 8.09 bad=-0.8 good=0.7
lykke 7.58 bad=-0.7 good=-0.6
lykkel 8.09 bad=0.4 good=2.4 meeting.off=-0.4 praise=2.6
lykkes 7.11 bad=-1.7 good=3.7
lys 6.99 complaint.delay=1.7 complaint.neglect=1.1 good=-1.2
lyset 8.09 bad=1.6 good=-1.1
lyssty 8.09 good=0.9
lyst 7.58 bad=1.0 complaint.delay=1.8 complaint.neglect=1.1 good=0.5 leaving=-0.4 praise=-0.3 reputation=0.4
lytte 7.80 bad=-1.0 good=-0.8
lytter 8.09 bad=-0.5
lære 7.39 bad=-1.8 good=-1.8 leaving=-0.3 payment.query=3.5 payment.refused=-0.4
lærer 7.80 bad=0.9 good=0.3
lærere 8.09 bad=-0.5 good=-0.8
lærlin 7.80 bad=1.4 complaint.neglect=-0.5 complaint.quality=2.1 leaving=-0.3 payment.refused=-0.3 praise=-0.4 reputation=-0.5
m 7.80 bad=1.8 good=-1.0
ma 4.43 bad=-1.8 complaint.delay=-1.3 complaint.quality=-3.3 good=-2.8 growth=-2.4 leaving=-3.1 legal=-2.2 meeting.off=6.4 payment.delayed=1.4 payment.disputed=-0.7 payment.promised=-1.9 payment.query=0.9 payment.refused=-2.3 praise=-1.6 reputation=-3.2 urgent=0.5
machin 8.09 bad=-0.9 good=-1.1
mad 7.80 bad=-0.5 good=1.7
maggio 7.80 bad=0.8
magien 8.09 bad=1.3
magisk 7.58 good=0.7
magnhi 8.09 bad=-0.9 complaint.neglect=-0.3 good=-0.5 growth=1.9 leaving=-0.4 praise=1.0
magnus 7.80 complaint.cost=1.3 complaint.neglect=0.8 good=1.0 leaving=0.8
mai 6.55 bad=-1.8 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=-1.0 escalation=-0.3 good=-2.9 legal=-0.8 meeting.off=-0.5 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.7 praise=-0.7 reputation=0.3 urgent=-0.5
maken 7.80 bad=-1.6 complaint.quality=-0.5 good=4.0 growth=2.4 payment.refused=-0.3 payment.sent=4.1 praise=4.2
maksim 7.80 bad=0.4 good=-0.6
makt 8.09 bad=-0.5 good=1.2
maktde 7.80 bad=-0.7 good=-0.8
makten 7.58 bad=-0.9 good=-0.6
makter 8.09 bad=-0.4 good=2.2
maktes 8.09 bad=1.2 good=-1.0
mal 6.70 bad=2.2 complaint.cost=2.4 complaint.quality=-0.3 good=-1.8 praise=-0.5
male 7.80 bad=-1.2 complaint.delay=-0.4 good=-0.4 reputation=-0.4
malene 7.80 bad=1.6 complaint.delay=-0.4 complaint.quality=1.7 good=-0.7 legal=1.1 payment.promised=-0.3 praise=-0.4 reputation=-0.5
maler 8.09 bad=-1.2 good=0.9 leaving=-0.3
malet 7.80 bad=-1.6 good=0.8
malgru 8.09 bad=-0.9 good=-1.0
maling 8.09 bad=-1.3 complaint.quality=-0.6 good=-0.4
malret 8.09 bad=-0.5 good=-1.1
mamma 7.58 good=0.5 praise=1.8
man 4.73 bad=0.7 complaint.delay=0.6 complaint.neglect=1.5 complaint.quality=1.4 escalation=-0.4 good=0.6 growth=-0.3 leaving=-1.1 legal=0.5 payment.disputed=-0.7 payment.promised=-0.4 payment.refused=-1.1 payment.sent=-0.3 reputation=-0.6
manage 8.09 bad=1.2 good=0.8
mandag 5.66 bad=1.5 complaint.delay=2.5 complaint.neglect=-1.2 complaint.quality=-0.4 escalation=3.1 good=-3.7 growth=0.9 leaving=-1.3 legal=-1.3 meeting.off=1.8 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.8 payment.query=-0.5 payment.refused=-1.6 payment.sent=-0.6 praise=-2.3 reputation=-0.4
maned 7.11 bad=1.7 complaint.cost=-0.6 complaint.delay=0.7 complaint.neglect=-1.3 complaint.quality=3.2 escalation=2.0 good=-1.1 growth=-0.6 leaving=2.2 legal=-0.7 payment.delayed=1.7 payment.disputed=-0.7 payment.query=-0.7 payment.refused=-0.7 praise=-0.7 reputation=-0.6
manede 6.30 complaint.cost=3.2 complaint.delay=0.5 complaint.neglect=0.6 complaint.quality=0.5 escalation=-0.4 good=-0.7 growth=-0.6 leaving=1.9 legal=0.6 meeting.off=-0.5 payment.delayed=0.8 payment.disputed=-0.7 payment.promised=2.6 payment.query=-0.7 payment.refused=-2.2 payment.sent=-0.6 praise=-1.1 reputation=-0.8 urgent=-0.3
manga 8.09 bad=-0.5 good=-0.9
mange 5.20 bad=2.1 complaint.cost=1.3 complaint.neglect=-1.0 complaint.quality=-1.0 escalation=-0.4 growth=-0.6 legal=-0.5 meeting.off=-0.3 payment.promised=-0.4 payment.query=-0.6 payment.refused=0.4 payment.sent=-0.3 praise=1.5 reputation=1.9 urgent=-0.4
mangel 7.39 bad=2.8 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=3.8 escalation=1.6 good=-1.3 legal=0.4 payment.disputed=1.2 payment.refused=1.9 praise=-0.4 reputation=-0.4
mangle 6.10 bad=1.5 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=0.7 escalation=-0.4 good=-2.2 growth=-0.5 leaving=0.9 legal=-0.5 meeting.off=-0.3 payment.disputed=-0.7 payment.promised=-0.4 payment.query=2.5 payment.refused=-0.6 payment.sent=-0.9 praise=-1.0 reputation=-0.7 urgent=-0.4
mangt 8.09 bad=-0.8 good=0.7
manife 8.09 good=-1.3
manisk 7.80 bad=4.1 good=-1.9
mann 6.14 bad=0.7 complaint.quality=3.1 good=-0.4 praise=-0.5
mannen 7.11 bad=2.1 complaint.quality=-1.4 legal=-0.4 payment.refused=-0.3 praise=1.1 reputation=0.5
manuel 7.24 bad=3.0 good=-0.6
manus 7.39 bad=-0.3 good=-1.7
manuse 8.09 bad=1.2
manusf 7.80 bad=3.3 good=-1.9
mappa 7.58 complaint.cost=-0.3 complaint.quality=-0.7 good=-0.5 leaving=-0.3 legal=1.4 meeting.off=-0.6 payment.promised=-0.4 payment.query=2.0 praise=-0.4 urgent=1.9
mara 7.80 bad=-0.5 good=0.6
margue 7.80 bad=-0.5 good=-1.4
maria 7.58 bad=0.5
marian 8.09 bad=-0.4 good=0.8
marie 7.39 bad=0.4 urgent=1.2
marine 7.80 bad=-0.6 good=-2.0
marit 8.09 bad=-0.8 good=0.9
marius 7.80 bad=0.5 complaint.cost=0.8 leaving=2.0
mark 7.80 bad=-0.6 good=-1.3
marked 7.24 bad=1.2 reputation=-0.9
marker 7.80 bad=-0.8
marmad 8.09 bad=1.7 good=-0.5
mars 6.79 bad=1.3 complaint.cost=1.2 complaint.delay=1.0 complaint.neglect=-0.5 complaint.quality=-0.9 escalation=-0.4 good=-1.3 growth=-0.7 leaving=2.5 legal=-0.7 payment.refused=1.0 praise=-0.8 reputation=-0.7 urgent=-0.5
martin 7.24 bad=1.2 good=-0.8
maskin 6.55 bad=2.2 complaint.delay=1.5 complaint.quality=-0.5 good=-3.9 growth=-0.3 leaving=1.0 payment.disputed=2.6 praise=-0.7
masse 8.09 bad=-0.4 good=0.9
massiv 7.80 bad=1.1
mat 7.39 good=0.8
matche 7.58 bad=-0.8 good=1.9
matchv 7.80 bad=-0.5 good=-1.0
mate 6.14 bad=-1.0 complaint.neglect=-0.6 complaint.quality=-0.4 good=0.8 payment.query=-0.3 praise=0.9 reputation=-0.4
maten 6.41 bad=-0.6 good=2.3 praise=1.2
mater 7.24 bad=-1.2 good=0.4
materi 7.39 bad=1.9 complaint.neglect=0.7 complaint.quality=0.7 good=-2.2 legal=-0.4 payment.query=3.3 reputation=-0.4
matt 7.80 bad=2.6 good=-1.6
matte 6.70 bad=3.2 complaint.cost=-0.4 complaint.delay=0.3 complaint.neglect=-0.7 complaint.quality=3.3 leaving=-1.1 legal=-0.7 meeting.off=-0.4 payment.promised=1.3 payment.refused=1.6 payment.sent=2.0 reputation=-0.7
mazda 7.39 good=1.1
mb 8.09 bad=0.5
mcclan 7.80 bad=-0.6 good=-1.5
mcgreg 8.09 bad=1.1 good=-0.9
me 8.09 bad=-0.4 good=1.1
med 2.62 bad=-1.4 complaint.cost=3.1 complaint.delay=1.6 complaint.neglect=-1.7 escalation=0.3 good=2.0 leaving=5.1 legal=-0.8 meeting.off=-0.8 payment.delayed=1.2 payment.disputed=-1.0 payment.promised=1.5 payment.query=-2.0 payment.refused=-2.9 payment.sent=0.9 praise=0.5 reputation=-1.0 urgent=-1.6
meddom 8.09 bad=-1.6 complaint.quality=-0.4 meeting.off=0.9 praise=-0.3
medfol 8.09 bad=-0.7 good=1.4
medlem 6.70 bad=-2.2 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=-1.0 complaint.quality=-1.3 escalation=-0.5 good=-1.8 growth=1.3 leaving=-1.0 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=-1.2 payment.sent=-0.5 praise=-1.6 reputation=1.1 urgent=-0.6
medynk 8.09 bad=1.8
meg 4.82 bad=1.4 complaint.cost=-1.3 complaint.delay=-0.6 complaint.neglect=1.6 complaint.quality=1.1 escalation=2.3 good=0.6 growth=-2.4 legal=-1.8 payment.disputed=-1.0 payment.promised=1.4 payment.query=-0.9 payment.refused=1.6 payment.sent=0.4 reputation=3.0 urgent=0.7
meget 6.30 bad=-1.9 good=3.0
mektig 7.80 bad=-0.8 good=1.1
melani 8.09 bad=-0.7 good=-1.1
melank 8.09 bad=-0.6
melde 7.39 bad=1.5 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=1.9 complaint.quality=-0.9 escalation=-0.6 good=0.6 leaving=-0.4 meeting.off=2.5 payment.delayed=-0.5 payment.promised=-0.7 reputation=2.7 urgent=-0.6
melder 7.80 bad=0.5 complaint.cost=1.3 complaint.quality=0.4 leaving=1.0 payment.refused=-0.4
meldin 6.99 bad=2.2 complaint.cost=-0.4 complaint.delay=1.8 complaint.neglect=3.2 complaint.quality=-1.1 escalation=-0.5 good=-1.9 growth=-0.3 leaving=-0.6 legal=-0.6 meeting.off=-0.3 payment.disputed=-0.3 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.4 praise=-0.7 reputation=2.2 urgent=-0.4
meldt 7.11 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=-1.5 complaint.quality=-1.3 escalation=-0.4 good=-1.9 growth=-1.0 leaving=-1.4 legal=-0.5 meeting.off=1.4 payment.delayed=-0.3 payment.disputed=-0.7 payment.refused=-0.7 payment.sent=-0.4 praise=-0.9 reputation=2.6 urgent=-0.5
meldte 8.09 bad=0.8 complaint.neglect=1.7 complaint.quality=-0.4 good=-0.5 leaving=-0.3 payment.disputed=2.7
mellom 5.16 bad=-0.8 complaint.cost=-0.4 complaint.delay=1.5 complaint.quality=1.2 good=0.4 leaving=-0.4 legal=0.5 meeting.off=-0.3 praise=-0.4
melodi 6.79 bad=2.1
melodr 8.09 bad=-0.4 good=-0.4
memphi 8.09 bad=-0.5 good=1.4
men 3.46 bad=0.6 complaint.cost=3.0 complaint.delay=2.0 escalation=0.4 good=0.6 growth=0.9 leaving=0.3 legal=-0.5 meeting.off=2.6 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=1.8 payment.query=0.3 payment.refused=-0.9 payment.sent=-0.7 praise=1.1 reputation=-1.8 urgent=-0.9
mena 7.80 bad=0.7 good=-1.0
mendes 8.09 bad=1.6 good=-1.5
mener 6.35 complaint.cost=1.8 complaint.delay=-0.9 complaint.neglect=0.5 complaint.quality=0.7 escalation=-0.5 good=-0.5 growth=-0.6 leaving=-1.3 legal=3.1 payment.disputed=-0.4 payment.refused=-1.1 praise=-1.4 reputation=-1.0
mengde 7.80 bad=0.7 good=1.4
menigh 7.80 bad=1.4 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 escalation=-0.4 good=-1.0 leaving=-0.4 meeting.off=-0.6 payment.query=-0.3 praise=-0.4 reputation=2.3
mening 6.70 bad=1.1 good=-0.7
menn 6.99 bad=-2.3 good=-0.6
mennes 5.79 bad=-0.8 complaint.neglect=1.0 good=1.5
mens 5.69 good=0.6
ment 8.09 complaint.delay=0.8 complaint.neglect=1.0 good=-0.4 meeting.off=1.5
mental 7.39 bad=-1.0 good=-0.8
mente 7.58 bad=0.8 good=0.8
menyen 6.30 complaint.quality=-0.4 good=0.5 growth=0.9 leaving=-0.4 legal=-0.3 praise=0.7
mer 4.50 bad=0.7 complaint.cost=0.5 complaint.delay=-0.6 complaint.neglect=0.6 good=1.0 growth=0.8 leaving=-1.0 legal=-0.7 payment.delayed=1.5 payment.promised=-0.6 payment.refused=0.8 praise=2.1 reputation=-0.7
merkba 7.80 bad=-1.2 good=1.6
merke 7.11 bad=-2.8 good=3.6 leaving=-0.5 praise=1.9
merkel 7.80 bad=0.5 good=-1.4
merker 8.09 bad=-0.7 good=-1.5
merket 7.39 bad=-1.5 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.4 good=-1.9 payment.disputed=-0.3 payment.refused=-0.4 payment.sent=2.0
meryl 8.09 bad=-0.5 good=0.4
messi 8.09 good=0.7
mest 5.47 bad=-0.5 good=2.0 payment.query=2.6
meste 7.11 bad=-0.8
mester 7.11 bad=1.4 good=1.3 legal=2.2 reputation=2.1
metafo 6.99 bad=-2.1 good=0.8
metal 7.80 bad=-0.8 good=1.6
metall 8.09 bad=-0.6 good=1.9
meter 7.58 bad=0.9 good=-0.5
mi 7.11 bad=0.8 complaint.cost=1.0 complaint.delay=-1.0 complaint.neglect=-0.6 complaint.quality=-0.8 escalation=-0.4 good=1.5 growth=-0.6 leaving=2.1 legal=-0.4 meeting.off=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.4 praise=0.4 reputation=0.6 urgent=0.8
michae 7.80 bad=-0.8 good=2.6
middag 7.58 good=-0.6
middel 7.11 bad=1.4 good=0.7
midt 6.99 bad=0.5 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=0.9 good=1.9 growth=2.4 leaving=-0.7 legal=-0.6 meeting.off=-0.5 payment.refused=1.3 payment.sent=-0.3 praise=2.7 reputation=-0.8 urgent=-0.5
mike 8.09 good=1.0
mikkel 8.09 bad=-0.4 good=-1.1
mikrof 7.80 bad=-1.1 good=3.0
mil 7.80 bad=-0.4 good=1.4
mild 8.09 bad=-0.6
militæ 7.58 bad=-0.6 good=-1.7
miljo 7.58 bad=-1.6 good=-0.7
miljoe 7.58 bad=-0.9 good=0.5
mimikk 8.09 bad=-0.9
min 5.60 bad=1.7 complaint.cost=1.0 complaint.neglect=-0.9 complaint.quality=2.7 escalation=0.3 good=-0.5 growth=2.1 legal=1.5 payment.delayed=-1.5 payment.disputed=-0.3 payment.promised=-1.3 payment.query=0.7 payment.refused=0.7 payment.sent=-1.4 praise=0.6 reputation=1.5 urgent=-1.4
mindre 5.85 bad=3.4 complaint.cost=1.4 complaint.neglect=1.8 complaint.quality=0.9 good=1.9 leaving=1.1 legal=-0.3 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=1.5 payment.query=1.6 payment.refused=-0.8 praise=0.4 reputation=0.8
mine 6.55 complaint.cost=3.0 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=0.6 escalation=0.5 good=0.4 leaving=-0.8 meeting.off=-0.6 payment.disputed=1.8 payment.promised=-0.4 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.8 praise=1.1
minima 7.11 bad=2.2 good=0.8
minne 7.58 bad=-1.3 good=-1.3 leaving=-0.4 payment.query=-0.4
minnek 8.09 good=-0.9
minner 6.70 bad=-0.8
minnes 8.09 bad=0.4 good=-0.4
minnev 8.09 bad=1.3 good=0.5
minst 7.58 bad=-1.1 good=-0.5
minste 7.11 bad=3.5 complaint.cost=3.6 complaint.neglect=-0.7 complaint.quality=-0.8 good=-2.7 leaving=-0.5 payment.disputed=-0.3 payment.sent=-0.4 praise=-0.4
minutt 5.93 complaint.cost=-0.5 complaint.delay=1.5 complaint.neglect=1.4 complaint.quality=-0.8 escalation=-0.4 good=-1.3 growth=-0.7 leaving=-1.1 legal=-0.5 meeting.off=-0.5 payment.query=-0.3 payment.refused=-0.5 praise=0.3 reputation=-0.6 urgent=2.8
misfor 8.09 bad=-0.6 complaint.quality=-0.6 good=-0.8 praise=-0.6 reputation=-0.4
mislig 7.24 bad=1.7 complaint.delay=1.6 complaint.neglect=-0.6 complaint.quality=0.6 escalation=-0.4 good=-1.0 leaving=1.1 legal=4.0 meeting.off=-0.4 payment.refused=0.9 praise=-0.4 reputation=-0.5 urgent=-0.6
missis 7.80 bad=-0.8 good=-0.8
misten 7.24 bad=-1.1 complaint.cost=2.6 complaint.quality=0.5
mister 8.09 bad=-1.0
mistet 7.80 bad=-0.3 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.8 good=-0.5 growth=-0.5 leaving=-0.8 payment.refused=-0.3 praise=-0.5
mitt 7.39 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=1.5 escalation=-0.3 good=1.4 leaving=-0.6 legal=-0.4 reputation=1.5
mobbin 8.09 bad=-0.9 good=-1.7
mobil 8.09 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.4 good=0.7 meeting.off=-0.3 praise=-0.4
mobilt 7.80 bad=1.4 good=-0.9
mobler 8.09 bad=-0.6 good=1.1
modell 7.24 bad=2.7 complaint.delay=1.9 leaving=1.3
modern 6.62 bad=1.5 good=-1.2
moduse 8.09 bad=-1.0 good=-0.5
momo 7.58 bad=-0.8 good=0.7
momsen 8.09 bad=-0.9 complaint.quality=-0.3 good=-0.3 leaving=-0.7 payment.delayed=1.3 payment.disputed=-0.4 payment.query=2.3 payment.refused=-0.8 payment.sent=-0.6 praise=-0.5
montor 8.09 bad=1.9 complaint.cost=-0.4 leaving=-0.3 payment.disputed=4.0 payment.promised=-0.3 payment.refused=3.2
mor 7.58 bad=-1.2 complaint.delay=-0.3 complaint.quality=-0.3 good=1.0 leaving=1.1 praise=-0.4
mordau 7.80 bad=-1.1 good=1.1
moren 7.58 bad=0.6
morgan 7.39 bad=-0.9
morgen 5.97 bad=2.1 complaint.cost=-0.8 complaint.delay=2.2 complaint.neglect=0.8 complaint.quality=-1.5 good=-1.0 growth=-1.1 leaving=-1.1 legal=-1.1 meeting.off=-0.7 payment.delayed=0.6 payment.disputed=-0.7 payment.promised=4.8 payment.query=-1.2 payment.refused=-1.5 payment.sent=1.5 reputation=1.2 urgent=8.7
morges 8.09 complaint.neglect=1.2 complaint.quality=-0.9 good=-0.5 payment.query=-0.3 payment.sent=1.0 reputation=-0.5 urgent=2.1
mork 7.80 bad=2.4 good=-2.1
morke 6.99 bad=-1.6 good=0.6
morker 8.09 bad=-0.5 good=-1.0
morket 7.39 bad=1.8 complaint.quality=0.7 good=0.4
mormor 8.09 bad=-1.0 praise=-0.3
moro 8.09 bad=0.6 complaint.neglect=1.5 complaint.quality=-0.4 good=2.1 leaving=0.9 reputation=1.9
morra 8.09 bad=0.7 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=-0.6 meeting.off=1.5 reputation=1.0
morris 8.09 bad=0.9 good=0.8
morsom 6.55 bad=-1.9 good=3.2 praise=-0.4
morten 7.80 bad=-0.7 good=-0.7
mot 5.09 bad=-0.8 complaint.cost=-1.0 complaint.delay=-1.1 complaint.neglect=-1.1 complaint.quality=0.8 escalation=-0.4 good=-0.6 growth=-0.6 leaving=-0.7 legal=1.0 meeting.off=-0.6 payment.delayed=-0.3 payment.query=-0.5 payment.refused=0.5 payment.sent=-0.6 praise=-0.9 reputation=-0.8 urgent=-0.6
mote 6.88 bad=-0.7 complaint.cost=1.6 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=0.8 escalation=2.7 good=-0.9 growth=-0.9 leaving=0.7 legal=-0.7 payment.delayed=-0.4 payment.query=-0.5 payment.refused=-0.7 praise=-1.1 reputation=0.3
moter 6.70 bad=-0.9 complaint.cost=1.1 complaint.neglect=0.7 good=-2.2 leaving=0.7
motes 7.39 bad=2.4 complaint.delay=-0.4 complaint.quality=-0.3 good=-1.5 growth=-0.4 leaving=-0.5 legal=3.1 meeting.off=-0.6 payment.disputed=0.9 payment.refused=-0.3 praise=-0.6
motet 6.88 bad=-0.6 complaint.cost=-0.5 complaint.quality=-1.1 good=-0.4 growth=-0.3 leaving=-0.9 legal=-0.5 meeting.off=7.5 payment.delayed=-0.4 payment.disputed=0.8 payment.promised=-0.8 payment.refused=-0.5 payment.sent=-0.4 praise=-0.8 reputation=-0.6 urgent=-0.4
motgan 8.09 bad=1.6 good=-2.1
motive 7.80 bad=-1.0 good=-0.9
motpar 8.09 bad=-1.1 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.6 growth=-0.6 leaving=-0.7 legal=-0.8 praise=-0.3
motsat 7.58 complaint.cost=-0.5 complaint.neglect=1.6 complaint.quality=2.1 good=0.7 growth=-0.4 leaving=-0.3 legal=-0.4 payment.refused=-0.4 praise=0.8 reputation=-0.9
motset 7.58 bad=-0.8 good=-0.3
motsta 7.24 bad=1.5 good=-1.5
mottak 7.58 bad=-1.5 complaint.quality=-0.4 payment.query=2.7
mottat 6.10 bad=-0.6 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 escalation=-0.4 leaving=1.0 legal=0.6 payment.refused=-0.6 reputation=-0.3
motte 7.39 bad=-1.0 good=-1.8
mp3 8.09 bad=-0.6
mr 8.09 bad=-0.6
mulig 6.19 bad=-2.5 complaint.cost=-0.5 complaint.delay=-0.5 complaint.quality=-0.8 good=-1.5 growth=-0.5 leaving=-0.8 legal=-0.4 payment.delayed=4.7 payment.disputed=-0.7 payment.promised=-0.4 payment.refused=-1.1 payment.sent=-0.3 praise=-0.5 urgent=2.0
mulige 7.11 bad=1.1 good=-2.1
muligh 6.79 bad=-1.9 good=2.5
muller 8.09 bad=-0.6 good=0.8
munnen 7.58 bad=1.8 good=1.6 leaving=-0.4 praise=-0.3
munter 7.80 bad=-0.5 good=2.0
muntli 8.09 bad=0.7 good=-1.0
muraka 7.80 bad=-0.9 good=2.3
murste 8.09 good=-1.3
museet 8.09 bad=-0.9 complaint.delay=-0.6 complaint.quality=-0.4 good=-0.9 praise=-0.3 reputation=-0.6
musika 6.70 bad=2.1 good=0.9
musike 7.24 bad=-0.5
musikk 5.58 bad=-1.5 complaint.quality=1.5 good=2.0 praise=1.1
muskul 7.80 bad=-0.8 good=0.7
mva 7.24 bad=-0.7 complaint.cost=-0.7 complaint.delay=1.5 complaint.neglect=-0.6 complaint.quality=-1.0 good=-0.6 growth=0.9 leaving=-0.8 legal=-0.6 payment.disputed=-0.3 payment.promised=-0.3 payment.query=5.1 payment.refused=-0.6 praise=1.3 reputation=-0.6 urgent=-0.3
mvh 7.11 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=1.2 leaving=-1.1 legal=-0.4 payment.delayed=-0.5 payment.disputed=0.3 payment.refused=-0.6 reputation=-0.3
mye 4.86 bad=1.9 complaint.cost=1.2 complaint.delay=0.8 complaint.neglect=-0.7 complaint.quality=-0.3 good=1.4 growth=1.5 leaving=-0.8 legal=-0.5 meeting.off=0.8 payment.disputed=-0.4 payment.query=1.0 payment.refused=-0.6 praise=1.9 reputation=-0.4
myk 8.09 bad=-0.6 good=1.7
mykje 7.80 good=-0.5
myndig 8.09 bad=-0.6 good=0.6
myster 7.80 bad=3.0 good=-2.0
mystis 7.39 bad=-0.6
na 4.27 bad=2.5 complaint.cost=0.8 complaint.delay=2.2 complaint.neglect=2.2 complaint.quality=1.0 escalation=2.8 good=-0.3 growth=-1.4 leaving=1.5 meeting.off=-2.4 payment.delayed=0.8 payment.disputed=0.3 payment.promised=-2.6 payment.query=-1.4 payment.refused=-1.1 payment.sent=4.3 praise=-2.2 reputation=1.2 urgent=4.3
nabo 8.09 bad=-0.4 good=-0.8
naboby 8.09 bad=2.2 complaint.cost=4.5 good=-1.3 praise=-0.5
naboen 6.01 bad=-1.1 complaint.cost=0.7 complaint.delay=-0.7 complaint.quality=-0.9 good=-0.9 growth=-0.4 legal=-1.0 meeting.off=-0.7 payment.disputed=-0.3 payment.refused=-0.9 praise=-0.6 reputation=-0.7 urgent=-0.4
nabola 8.09 bad=-0.7 good=-0.6
nadelo 8.09 bad=-0.4 good=0.5
nafs 8.09 good=1.3
nar 4.17 bad=3.6 complaint.cost=0.6 complaint.delay=2.2 complaint.neglect=2.7 complaint.quality=1.2 escalation=-0.9 good=-1.7 growth=1.5 leaving=0.4 legal=-2.1 meeting.off=-1.7 payment.delayed=0.3 payment.disputed=-2.0 payment.promised=3.3 payment.query=-0.8 payment.refused=1.5 payment.sent=-2.0 praise=-2.0 reputation=-1.8 urgent=-1.8
narum 7.80 bad=-0.3 good=-0.7
nasjon 8.09 bad=-0.6 good=-0.5
natid 7.80 bad=-0.7 good=-0.6
nation 8.09 bad=0.9 complaint.cost=3.9 legal=2.0 reputation=2.7
natt 7.24 complaint.neglect=-0.3 complaint.quality=0.9 good=2.3 leaving=-1.1 meeting.off=-0.3 praise=1.3
natur 7.24 bad=-1.2 good=1.0
nature 7.80 bad=-0.7 good=1.1
naturl 6.70 bad=-1.7 complaint.quality=-1.0 good=2.7 praise=1.7
naviga 7.80 good=1.6
navn 6.48 bad=-2.3 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.1 growth=3.9 leaving=-1.0 legal=-0.5 payment.query=-0.3 praise=0.5
navnet 7.11 bad=1.7 complaint.cost=1.6 complaint.delay=-0.8 complaint.neglect=-0.7 escalation=-0.5 good=-1.1 leaving=-0.9 legal=-0.7 meeting.off=-0.3 payment.promised=-0.5 payment.query=-0.4 praise=-0.6 reputation=2.2 urgent=-0.6
neatoe 8.09 bad=-1.1 good=2.0
ned 5.60 bad=2.2 complaint.cost=0.8 complaint.neglect=1.6 complaint.quality=1.2 escalation=1.1 good=-1.7 growth=-0.9 leaving=0.4 legal=-1.0 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.7 payment.query=-0.8 payment.refused=-1.0 payment.sent=-0.5 praise=-1.2 reputation=1.3 urgent=0.6
neddem 8.09 bad=1.3 good=-0.3
nede 6.99 bad=3.8 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=4.6 good=-2.1 growth=-0.3 leaving=1.8 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.8 payment.disputed=-0.4 payment.promised=-0.4 payment.query=2.2 payment.refused=-0.7 payment.sent=-1.1 praise=-0.4 reputation=-0.7 urgent=4.0
nederl 8.09 complaint.delay=0.9 complaint.quality=0.6 good=-2.6
neders 6.10 bad=2.0 complaint.neglect=2.3 good=-0.5 leaving=-0.6 legal=-0.5 payment.refused=-0.4 reputation=-0.4
nedkje 8.09 bad=-0.5
nei 6.30 bad=0.4 complaint.cost=2.9 complaint.delay=-0.9 complaint.neglect=-1.1 complaint.quality=-2.0 escalation=1.1 growth=-0.9 leaving=-1.7 legal=-1.1 meeting.off=1.9 payment.delayed=-0.6 payment.disputed=-1.2 payment.promised=-0.7 payment.query=-0.8 payment.refused=2.4 payment.sent=-0.7 praise=-0.6 reputation=1.2 urgent=-0.8
neil 8.09 bad=-0.5 good=0.8
nekter 6.88 bad=-2.2 complaint.cost=-1.2 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-1.6 escalation=-1.0 good=-1.2 growth=-0.4 leaving=-1.0 legal=-1.0 payment.delayed=-0.5 payment.disputed=2.0 payment.promised=-0.6 payment.query=1.5 payment.sent=-0.4 praise=-0.8 reputation=-0.8 urgent=-0.3
nemlig 7.24 good=-0.9
neppe 7.58 bad=0.5 good=-0.3
nerve 8.09 bad=-0.4 good=2.5
nerven 8.09 bad=0.3 good=1.2
nervos 8.09 bad=-0.5 good=1.7
neste 5.13 complaint.cost=1.2 complaint.delay=-1.2 complaint.neglect=-1.4 complaint.quality=-0.3 escalation=2.1 good=1.1 growth=0.6 leaving=0.7 legal=2.1 meeting.off=-0.6 payment.delayed=-0.8 payment.disputed=-0.7 payment.promised=1.5 payment.query=-0.9 payment.refused=-1.7 payment.sent=-0.7 praise=-0.3 reputation=1.1 urgent=-0.8
nesten 5.75 bad=1.5 complaint.delay=1.7 complaint.neglect=2.0 complaint.quality=-0.8 good=0.7 growth=0.7 leaving=-0.6 legal=-0.3 payment.delayed=0.4 payment.disputed=0.5 payment.refused=-0.4 praise=-0.8 reputation=-0.3
nett 7.24 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=0.7 complaint.quality=1.0 good=-0.9 growth=-0.6 leaving=1.2 legal=-0.5 praise=-0.9 reputation=-0.4
nettba 7.39 bad=-1.0 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.6 good=0.7 legal=-0.3 payment.delayed=3.3 payment.promised=-0.5 payment.query=0.6 payment.refused=-0.5 payment.sent=0.9 praise=0.8 reputation=-0.3
nettbr 7.80 bad=0.3
nettbu 7.80 bad=-0.5 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.1 good=0.5 growth=1.0 leaving=0.5 praise=0.6 urgent=2.3
netter 8.09 bad=-1.5 complaint.quality=-0.3 good=2.7 payment.refused=-0.4 praise=2.2 reputation=-0.4
nettet 7.39 bad=0.9 complaint.quality=0.8 good=-2.2 reputation=0.6
nettop 6.62 complaint.delay=-0.3 complaint.quality=-0.4 good=-1.8 payment.sent=2.8 praise=-0.4
nettsi 6.55 bad=1.7 complaint.cost=-1.1 complaint.quality=1.9 escalation=-0.6 leaving=-0.5 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-1.0 payment.refused=1.2 payment.sent=-0.6 praise=2.8 reputation=-1.0 urgent=2.6
nettst 8.09 bad=2.5 good=-1.2
nettve 7.80 bad=-0.6 good=-1.2 leaving=-0.3
neuer 7.80 good=-0.8
nevne 7.58 bad=-0.9 good=2.2 payment.sent=1.1 praise=0.8
nevner 8.09 bad=0.5 complaint.cost=1.9 complaint.neglect=1.3 good=-1.0
nevnes 8.09 bad=-1.0 good=-1.5
nevnt 7.58 bad=0.6 good=-1.0
nevnte 6.88 bad=-2.3 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=1.2 growth=1.6 leaving=-0.3 payment.disputed=-0.5 payment.refused=-0.5 praise=0.9 reputation=-0.7
new 6.99 bad=-1.3
nhl 8.09 bad=-0.8 good=-0.7
ni 7.11 bad=1.8 complaint.cost=-0.3 complaint.delay=2.9 complaint.neglect=1.7 complaint.quality=1.0 good=-1.3 legal=-1.1 payment.disputed=1.0 payment.refused=1.0 reputation=-0.3
niccol 8.09 bad=1.2 good=-1.5
nichol 7.24 bad=-0.7 good=1.5
nikk 8.09 bad=-0.9
nilsen 8.09 bad=-0.6 good=-0.3 legal=-0.3 payment.disputed=-0.3
nina 7.80 bad=1.1 complaint.quality=1.3 good=0.4 leaving=-0.7 legal=-0.3
niva 8.09 bad=2.2 escalation=3.1
nivaet 8.09 bad=-0.8 good=-0.6
no 7.11 bad=-1.7 complaint.quality=-0.4 good=-1.3 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.4 payment.sent=-0.3
nodt 8.09 bad=1.7 escalation=-0.3 good=-0.4 legal=2.3
nodven 7.24 bad=2.4 good=-1.3
noe 4.48 bad=1.2 complaint.cost=1.7 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.7 escalation=0.6 growth=-1.1 leaving=-1.4 legal=-0.7 payment.delayed=-1.0 payment.disputed=-0.7 payment.promised=-0.8 payment.query=0.7 payment.refused=-1.8 payment.sent=-0.8 praise=-1.4 reputation=0.7 urgent=-0.9
noen 4.63 bad=3.1 complaint.cost=1.3 complaint.delay=2.7 complaint.neglect=4.6 complaint.quality=1.3 escalation=1.0 good=-0.7 growth=1.0 leaving=2.7 legal=-0.4 meeting.off=-0.7 payment.delayed=-0.9 payment.disputed=0.4 payment.promised=-0.8 payment.query=-1.1 payment.refused=0.7 payment.sent=-0.9 praise=-0.5 reputation=-1.2 urgent=0.6
noensi 7.80 bad=-1.0 good=-0.7
nok 4.90 bad=0.4 complaint.cost=1.7 complaint.delay=1.4 complaint.neglect=-0.7 complaint.quality=1.6 escalation=2.7 good=1.1 growth=1.2 leaving=1.0 legal=-1.2 meeting.off=1.8 payment.delayed=0.9 payment.disputed=0.4 payment.query=-1.5 payment.refused=-0.3 payment.sent=0.9 reputation=-0.7 urgent=0.5
nokkel 7.24 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.3 escalation=-0.4 good=0.6 payment.sent=-0.4
noksa 7.39 bad=1.6 complaint.quality=1.8 good=-0.8
nokter 7.39 bad=-0.6 good=1.1
nonsen 8.09 bad=0.9 good=0.4
nordis 8.09 good=1.6
nordme 7.80 good=-0.6
nordtv 8.09 bad=-0.9 good=1.3
norge 6.55 bad=-1.8 good=0.3
norges 7.11 bad=-1.1 complaint.neglect=-0.6 good=2.2 praise=-0.8 reputation=1.7
normal 7.39 bad=2.3 leaving=-0.5
norsk 6.05 bad=0.3 complaint.quality=2.9 good=-1.6 leaving=-0.4 legal=1.7 payment.disputed=-0.4 payment.refused=2.3 praise=-0.4 reputation=1.0
norske 6.70 bad=-0.9 good=-0.4
nostal 8.09 bad=-0.5 good=0.7
novell 8.09 bad=-0.6 good=0.5
novemb 6.55 bad=-2.5 complaint.cost=-1.1 complaint.delay=0.3 complaint.neglect=-0.8 complaint.quality=-0.3 escalation=-0.4 good=-1.0 growth=-0.5 leaving=1.2 meeting.off=-0.7 payment.delayed=3.2 payment.disputed=-0.7 payment.promised=3.1 payment.query=-1.6 payment.refused=0.4 payment.sent=-0.4 praise=-0.8 reputation=-1.0 urgent=-0.5
noyakt 7.58 bad=0.5 complaint.cost=2.0 complaint.quality=0.8 leaving=0.9 reputation=1.6
noye 8.09 bad=0.7 good=-0.3 payment.query=2.1 praise=-0.4
noytra 8.09 bad=-0.6 complaint.neglect=-0.4 good=-0.4
nr 8.09 bad=-0.4 good=-0.9
nrk 7.39 bad=-0.6 complaint.neglect=0.9 complaint.quality=0.7 good=-0.8 legal=0.7 reputation=1.0
null 7.24 bad=3.6 complaint.cost=3.3 complaint.delay=1.1 complaint.neglect=3.1 complaint.quality=0.6 good=-1.4 leaving=1.2 legal=-0.5 meeting.off=-0.3 payment.disputed=0.8 payment.refused=3.3 payment.sent=-0.3 praise=-0.7 reputation=1.6
nummer 6.41 bad=1.2 complaint.delay=0.4 complaint.neglect=-2.3 complaint.quality=-1.8 escalation=1.8 good=0.5 growth=3.4 leaving=-0.9 legal=-0.9 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=1.6 payment.query=1.0 payment.refused=1.0 payment.sent=-0.5 praise=1.5 urgent=0.8
nwz 8.09 bad=-0.7 good=-0.8
ny 5.24 bad=-3.3 complaint.cost=-1.5 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=-0.7 escalation=-1.0 good=-1.4 growth=-1.3 leaving=0.9 legal=-1.6 payment.delayed=-0.7 payment.promised=-0.7 payment.query=1.5 payment.sent=-0.8 praise=-0.8 reputation=-0.7 urgent=0.3
nyanse 7.24 bad=-0.5
nydeli 6.88 bad=-1.7 complaint.delay=-0.3 good=4.0 meeting.off=2.3 praise=1.2
nye 4.83 bad=-1.1 complaint.delay=-2.0 complaint.neglect=-1.3 complaint.quality=-0.5 escalation=0.4 growth=1.1 leaving=2.9 legal=-1.2 meeting.off=-1.1 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=-0.9 payment.query=1.0 payment.refused=-1.3 payment.sent=-0.9 praise=0.8 reputation=-1.8 urgent=-1.0
nyere 7.80 bad=0.5 good=0.8
nyfikn 8.09 bad=-0.8 good=-1.0
nygard 7.80 bad=-0.5 good=1.3
nyhete 7.80 bad=-1.3
nyhets 7.39 bad=-0.6 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=-0.6 leaving=1.3 meeting.off=-0.4 payment.disputed=-0.5 payment.query=-0.3 payment.refused=-0.6 reputation=-0.4
nynors 7.80 good=1.2 growth=1.5 praise=1.3
nysgje 7.39 bad=-1.3 good=-0.8
nyte 7.80 bad=-0.8 good=3.4
nytels 7.80 bad=-0.6 good=2.6
nytt 5.50 complaint.delay=-0.5 complaint.neglect=-2.3 complaint.quality=1.8 escalation=-0.8 good=-3.2 growth=-1.5 leaving=-1.6 legal=-1.3 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-1.1 payment.promised=0.8 payment.query=3.3 payment.refused=-1.7 payment.sent=-1.0 praise=-2.9 reputation=-1.3 urgent=-1.5
nyttar 6.88 bad=-2.0 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=-0.8 growth=2.8 leaving=1.7 legal=-0.5 meeting.off=-0.5 payment.delayed=0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.5 payment.sent=-0.4 praise=-0.7 reputation=-0.4 urgent=-0.5
nær 6.99 bad=0.9 good=0.5
nærhet 7.24 bad=2.2 good=-2.2
næring 7.11 bad=1.7 complaint.cost=2.5 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.7 escalation=1.8 good=-1.0 growth=-0.5 leaving=-0.4 legal=-0.3 payment.refused=-0.3 praise=-0.9 reputation=4.1
nærlig 8.09 bad=3.5 good=-1.7
nærmer 7.58 bad=1.5 good=1.3 leaving=1.6
nærmes 6.99 bad=-2.0 good=0.3
nært 8.09 bad=0.7 good=-1.6
objekt 7.80 bad=1.6
obliga 8.09 bad=-0.4
observ 8.09 bad=-0.5 good=1.5
odd 7.58 bad=-0.5 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.6 growth=1.0 legal=0.7 meeting.off=1.4 praise=0.3 reputation=-0.4 urgent=-0.4
odelag 8.09 bad=0.4 complaint.cost=-0.4 complaint.quality=2.2 good=-0.4
odeleg 6.99 bad=2.8 good=-3.0
of 7.24 bad=-1.0 good=0.4
offent 7.80 bad=1.7 complaint.quality=-1.1 escalation=-0.7 good=2.0 growth=3.1 legal=-0.3 reputation=1.9
offisi 8.09 bad=0.3 good=1.0
ofte 6.48 bad=0.4 good=-1.3
oftere 8.09 bad=0.4 complaint.cost=2.2 good=0.9 leaving=-0.4 legal=-0.3 payment.delayed=-0.5 payment.promised=-0.5 payment.refused=-0.4
og 1.90 bad=1.6 complaint.cost=0.5 complaint.delay=2.0 complaint.neglect=-0.3 complaint.quality=1.7 escalation=1.3 good=3.9 growth=2.1 leaving=2.6 legal=3.9 meeting.off=-2.3 payment.delayed=-2.4 payment.disputed=0.9 payment.query=0.9 payment.refused=0.5 payment.sent=-0.8 praise=1.1 reputation=4.9
ogsa 3.90 complaint.cost=-1.4 complaint.delay=0.8 complaint.neglect=-0.6 complaint.quality=-0.8 escalation=-0.5 good=4.7 growth=6.8 leaving=-2.1 meeting.off=-0.7 payment.promised=-0.7 payment.sent=0.4 praise=3.0 reputation=0.5
ok 7.24 complaint.cost=2.5 complaint.neglect=1.8 complaint.quality=0.6 good=1.5 growth=-0.5 leaving=-0.5 legal=-0.3 meeting.off=3.2 payment.promised=-0.4 praise=-0.8 reputation=3.6
okonom 7.80 bad=1.7 complaint.cost=-0.6 complaint.delay=-0.4 complaint.quality=0.6 escalation=3.8 good=-0.9 leaving=-0.3 legal=-0.4 payment.disputed=1.2 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.4 payment.sent=0.5 praise=-0.5
oktobe 7.39 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.8 leaving=-0.6 legal=-0.3 payment.disputed=1.0 payment.query=-0.5 payment.refused=-0.4 payment.sent=-0.7 praise=-0.3
ol 7.24 complaint.quality=-0.4 good=-0.4 legal=1.6
olav 7.80 bad=0.4 complaint.neglect=1.9 escalation=1.7 good=0.7 legal=-0.3
oldman 8.09 good=-0.3
olsen 7.39 bad=-1.0 good=0.5
olsenb 8.09 bad=1.0 good=0.4
om 3.15 complaint.cost=-2.6 complaint.neglect=1.1 escalation=1.5 good=-2.8 growth=-0.3 leaving=-0.6 meeting.off=-0.5 payment.disputed=1.1 payment.promised=-2.3 payment.query=-1.1 payment.refused=-0.7 payment.sent=-1.6 praise=-2.9 reputation=2.5 urgent=1.8
ombest 8.09 bad=-0.7 good=-1.1
ombygg 8.09 bad=-0.9 complaint.neglect=-0.3 complaint.quality=-0.6 good=0.8 growth=1.8 leaving=-0.9 praise=0.9
omdrei 7.80 bad=-0.4 good=1.3
omfatt 7.58 bad=1.4
omgang 6.99 bad=-1.8 good=0.9 meeting.off=1.6 payment.delayed=2.7 payment.disputed=-0.4 praise=-0.6
omgive 7.58 bad=0.4 good=0.8
omkrin 7.58 bad=-0.8
omrade 7.58 good=1.0
omsetn 7.80 bad=0.3 complaint.quality=-0.9 good=0.4 growth=-0.3 leaving=-0.3 legal=1.5 praise=0.9
omside 8.09 bad=-0.7 good=2.5
omsorg 7.80 bad=-0.9 good=-1.6
omsten 8.09 bad=-0.5 good=1.5
omstri 8.09 bad=-0.5 complaint.quality=-0.3 good=-0.6
omtale 7.11 bad=1.2 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=1.2 good=-1.4 leaving=-1.1 legal=-0.5 payment.disputed=-0.5 payment.refused=1.0 praise=-0.5 reputation=3.1
omtren 7.80 bad=1.9
ondska 8.09 bad=1.8
onkel 8.09 bad=0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.0 good=-0.4 leaving=0.8 praise=-0.5 reputation=1.1
onsdag 6.35 bad=0.7 complaint.cost=-0.8 complaint.delay=0.4 complaint.neglect=-1.4 escalation=1.1 good=-1.6 growth=-1.0 leaving=-2.2 legal=-0.9 meeting.off=3.7 payment.delayed=-0.7 payment.disputed=2.5 payment.promised=3.3 payment.query=-0.5 payment.refused=-0.8 payment.sent=1.4 praise=-0.6 reputation=-1.1 urgent=-1.2
onsker 6.30 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=0.7 complaint.quality=-1.0 escalation=2.4 good=-0.7 growth=0.8 leaving=0.9 legal=-0.6 payment.delayed=-0.4 payment.promised=-0.5 payment.refused=0.7 reputation=-0.9 urgent=-0.5
onsket 7.80 good=1.9
operat 8.09 bad=-0.9 good=0.8
operer 7.80 good=-0.7
opp 4.30 bad=-2.0 complaint.cost=-1.0 complaint.delay=-0.7 complaint.neglect=-1.2 complaint.quality=-2.0 escalation=3.2 good=1.1 growth=-0.7 leaving=-0.9 legal=-1.6 meeting.off=-1.0 payment.delayed=1.7 payment.disputed=1.2 payment.promised=1.9 payment.query=-1.6 payment.refused=-2.9 payment.sent=2.1 praise=-0.7 reputation=-1.1 urgent=-1.7
oppdag 6.70 bad=-1.5 good=-1.8
oppdat 6.48 bad=1.6 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=4.5 escalation=2.9 growth=-0.4 leaving=-0.7 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.6 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.3 praise=-1.4 reputation=-0.8 urgent=2.9
oppdra 6.70 bad=1.7 complaint.cost=1.0 complaint.delay=1.5 complaint.neglect=-0.5 complaint.quality=-0.8 leaving=0.8 legal=-0.3 meeting.off=-0.4 praise=-0.5
oppe 7.58 bad=0.8 complaint.neglect=1.1 complaint.quality=1.5 good=-0.4 leaving=1.8
oppfat 7.80 bad=0.6 good=-1.2
oppfin 7.24 bad=1.7 good=0.8
oppfol 7.58 bad=-1.9 complaint.delay=-0.5 good=2.2 praise=1.0
oppfor 7.58 bad=2.3
oppgav 8.09 bad=0.8
oppgjo 6.99 bad=-1.9 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=-0.4 good=1.0 growth=-0.4 leaving=-1.0 legal=-0.5 meeting.off=-0.3 payment.delayed=2.2 payment.promised=1.4 payment.query=-0.3 payment.refused=1.1 payment.sent=4.2 praise=0.5 reputation=-0.7 urgent=-0.6
oppgra 7.39 bad=-1.5 good=-0.6
opphav 8.09 bad=0.9 good=-1.0
opplag 6.99 complaint.quality=-0.4 good=1.0 growth=1.3 leaving=-0.3 praise=0.9
opplev 6.14 bad=0.5 complaint.quality=-0.4 good=2.5 praise=-0.4 reputation=2.0
opplos 7.39 bad=3.7 good=-1.2
opplys 7.39 complaint.cost=-0.5 complaint.quality=-0.7 escalation=-0.3 good=-2.2 leaving=-0.4 legal=2.2 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.4 praise=-0.9 reputation=-0.5
opplær 7.80 bad=-1.0 complaint.quality=-0.3 meeting.off=1.8
oppmer 7.39 bad=0.7
oppna 8.09 bad=1.7 good=-1.5
oppret 7.80 bad=-0.4 complaint.neglect=-0.5 legal=0.9 payment.disputed=1.3 payment.refused=-0.3 praise=-0.4
opprin 7.58 bad=-0.5 good=-0.3
oppror 7.80 bad=-0.8
oppset 8.09 bad=-1.2 complaint.delay=-0.4 good=3.1 growth=2.7 leaving=-0.4
oppsig 5.60 bad=0.4 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-1.3 escalation=-0.4 good=-1.3 growth=-0.5 leaving=0.3 legal=-1.7 meeting.off=-0.6 payment.query=-0.5 payment.refused=-0.6 payment.sent=-0.4 praise=-0.8 reputation=-0.7 urgent=-0.3
oppsik 8.09 good=2.1
oppskr 7.39 bad=-0.7 complaint.neglect=-0.7 complaint.quality=-0.3 good=3.0 growth=1.7 leaving=-0.4 praise=2.2
oppsla 8.09 bad=-0.5 good=-1.3
oppsok 8.09 bad=-0.9 good=-1.2
oppsta 7.58 bad=0.7
oppsti 8.09 complaint.quality=1.1 payment.disputed=1.4 payment.refused=1.5
oppsto 8.09 bad=-0.6 good=0.5
oppsum 7.80 bad=-0.6 good=-2.0 meeting.off=-0.3
opptak 7.80 bad=-0.8 good=-1.5
opptat 7.39 bad=-1.3 good=-1.5
opptre 7.80 good=-1.2
oppuss 8.09 bad=0.6 complaint.delay=2.8 complaint.neglect=2.0 good=2.2 reputation=1.1
oppvek 7.80 bad=-2.1 good=-0.7
opsjon 8.09 bad=-0.6 complaint.cost=-0.6 complaint.neglect=-0.8 good=-1.3 growth=3.3 leaving=-1.1 praise=-0.7
ord 6.30 bad=2.5 complaint.cost=-0.8 complaint.neglect=1.9 complaint.quality=-0.9 good=0.5 leaving=-0.6 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.4 payment.query=-0.5 praise=-0.7 reputation=1.8 urgent=3.0
orden 8.09 bad=-0.6 good=0.4 leaving=2.0 praise=1.2
ordene 7.80 bad=-1.3 good=2.9
ordens 8.09 bad=-0.3 good=-0.7
ordent 7.39 bad=0.4 complaint.cost=1.2 complaint.neglect=0.7 complaint.quality=1.0 good=1.8 leaving=0.7 payment.refused=1.5 praise=-0.3
ordfor 7.39 bad=-0.5 complaint.delay=-0.3 complaint.quality=-1.2 good=2.3 growth=0.5 leaving=-0.9 legal=0.6 praise=2.9 reputation=-0.3 urgent=0.9
ordna 8.09 complaint.quality=1.0 good=0.8 payment.disputed=1.3 payment.refused=1.4
ordne 8.09 bad=-0.7 complaint.quality=-0.3 good=-0.8
ordren 8.09 bad=0.8 complaint.delay=-0.5 complaint.quality=1.5 good=1.3 growth=2.3 leaving=-0.6 praise=1.8
orer 7.39 bad=0.5 good=-0.3
organi 7.58 bad=-1.3 complaint.quality=-0.8 escalation=-0.3 leaving=-0.6 payment.query=1.0 praise=-0.6
orient 7.39 bad=-0.5 complaint.cost=-0.3 complaint.delay=0.7 complaint.neglect=-0.5 good=-0.5 growth=-0.4 leaving=1.3 payment.disputed=-0.4 payment.refused=-0.5 praise=-0.4 reputation=1.0
origin 6.62 bad=-0.8 good=2.9
orker 7.80 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.5 good=0.6 leaving=1.7 payment.refused=-0.6 praise=1.4
orket 8.09 bad=-0.9 good=1.2 praise=0.4
orkide 8.09 bad=-0.7 good=-0.8
orland 7.39 bad=-1.3 good=-0.5
orstav 8.09 bad=-1.5 good=-1.1
oslo 6.99 bad=-1.0 complaint.neglect=-0.3 complaint.quality=-0.4 good=-1.6 payment.disputed=0.9
oslos 8.09 bad=-0.6 good=1.9
oss 4.42 bad=2.1 complaint.cost=0.5 complaint.delay=-2.3 complaint.quality=-2.2 escalation=0.6 leaving=1.3 legal=0.5 meeting.off=-1.0 payment.delayed=4.1 payment.disputed=2.7 payment.promised=-1.5 payment.refused=1.0 payment.sent=-2.2 praise=-0.4 reputation=-1.3 urgent=-0.8
ost 8.09 bad=-0.6 good=-0.8
over 4.46 complaint.cost=-0.5 complaint.delay=-1.8 complaint.neglect=-1.5 complaint.quality=1.3 escalation=0.5 good=0.9 leaving=2.4 legal=-1.9 meeting.off=2.7 payment.delayed=-0.8 payment.promised=-0.4 payment.refused=-0.4 payment.sent=0.6 praise=1.9 reputation=-2.0 urgent=-1.4
overbe 6.70 bad=-1.7 good=2.6
overdr 7.58 bad=3.6 good=-1.7
overfl 6.99 bad=2.7 good=-1.7
overfo 6.24 bad=2.3 complaint.cost=3.1 complaint.delay=0.6 complaint.neglect=-0.7 complaint.quality=-1.2 escalation=-0.5 good=-2.2 growth=-0.6 leaving=-1.0 legal=-0.8 meeting.off=0.6 payment.delayed=-0.7 payment.disputed=2.2 payment.promised=1.0 payment.query=-0.9 payment.refused=4.0 payment.sent=5.0 praise=-0.9 reputation=-0.5 urgent=-0.6
overga 8.09 bad=-0.5 good=1.0
overgr 8.09 bad=-0.6
overho 7.80 bad=1.3 good=-0.8
overka 8.09 bad=2.3 complaint.cost=1.6 good=-1.1
overle 7.11 bad=-1.2 complaint.delay=0.9 complaint.neglect=-0.3 complaint.quality=-0.5 growth=-0.4 legal=1.1 payment.refused=-0.5 praise=0.6
overra 6.41 good=2.3 praise=1.5
oversa 6.88 complaint.delay=-0.4 complaint.quality=1.3 good=-1.8 legal=1.2 meeting.off=-0.5 payment.delayed=2.4 payment.promised=1.6 payment.refused=-0.3 reputation=-0.4 urgent=-0.5
overse 5.89 bad=1.7 complaint.cost=-1.1 complaint.delay=0.3 complaint.neglect=-0.9 complaint.quality=4.2 escalation=-0.8 good=-0.9 leaving=0.5 legal=1.1 meeting.off=-1.0 payment.delayed=-0.5 payment.disputed=1.0 payment.promised=-0.7 payment.query=-0.8 payment.sent=-0.8 reputation=-1.5 urgent=-0.7
oversi 7.39 bad=-1.2 complaint.delay=1.0 complaint.quality=-0.4 leaving=0.7 legal=0.5 payment.query=2.9 praise=-0.4
oversk 8.09 bad=1.1 complaint.cost=3.4 complaint.quality=1.5 good=-0.7 growth=-0.4 praise=-0.5 reputation=2.2
overst 7.39 bad=1.9 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=1.1 escalation=4.6 good=-1.0 growth=-0.4 leaving=1.2 legal=-1.3 payment.disputed=1.4 payment.query=-1.2 payment.refused=-0.4 praise=-0.6 reputation=-0.4
overta 7.11 bad=-0.4 complaint.cost=-0.5 complaint.neglect=-0.4 complaint.quality=0.6 good=-1.2 leaving=0.5 legal=-0.4 meeting.off=1.5 payment.disputed=-0.4 payment.promised=-0.4 payment.sent=0.7 praise=0.6
overti 8.09 bad=0.8 complaint.cost=2.4 complaint.delay=2.3 complaint.neglect=-0.8 leaving=-0.6 legal=-0.4 payment.disputed=-0.7 payment.refused=1.9 praise=-0.3
overtr 8.09 bad=1.1 good=-0.6
overty 8.09 bad=1.0 good=0.7
overve 8.09 good=1.8
ovrig 7.24 bad=-1.4
oy 8.09 good=-0.8
oyafes 8.09 bad=-0.6 good=-1.1
oye 8.09 bad=-0.7 good=2.2
oyebli 6.62 bad=0.3 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=0.9 good=2.2 leaving=1.6 legal=1.1 reputation=-0.4 urgent=1.7
oyne 7.24 bad=0.5 complaint.quality=-0.6 good=1.0 payment.refused=1.2
oynene 7.58 bad=-0.5 complaint.neglect=-0.3 good=1.1 praise=0.8
pa 2.34 complaint.neglect=2.0 escalation=1.1 good=0.8 growth=3.3 leaving=-0.7 legal=-1.7 meeting.off=0.8 payment.delayed=-0.7 payment.disputed=-2.8 payment.promised=1.5 payment.query=5.1 payment.refused=-1.4 payment.sent=-1.3 praise=0.4 reputation=2.0 urgent=0.4
pabygg 8.09 complaint.quality=-0.4 good=-1.0 leaving=1.1 praise=-0.4
packar 8.09 bad=-0.5 good=-1.2
pafunn 8.09 good=1.5
pakka 7.80 bad=2.1 complaint.cost=2.0 complaint.delay=1.6 complaint.quality=-0.5 good=-2.0 meeting.off=-0.3 payment.refused=-0.3 urgent=2.3
pakke 7.80 bad=-1.0 good=3.0
pakken 7.80 bad=0.9 good=-1.5 payment.query=-0.4 praise=-0.5
pakker 8.09 bad=-0.4 leaving=-0.3
pakket 8.09 bad=-0.3 good=1.4
paltro 8.09 bad=0.3 good=-0.6
pameld 7.80 bad=-1.8 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.6 growth=1.3 leaving=-0.5 legal=-0.3 praise=0.6 reputation=-0.4
paminn 8.09 bad=-0.9 complaint.quality=-0.6 good=1.1 payment.promised=2.1 praise=1.3
panda 8.09 bad=-0.4 good=1.6
panser 8.09 bad=1.5
papir 8.09 bad=-1.2 complaint.delay=-0.6 complaint.quality=-0.4 good=-1.1 growth=-0.3 leaving=-0.3 praise=-0.5
papire 7.39 bad=-0.8 complaint.neglect=-0.4 complaint.quality=0.6 good=2.6 growth=1.5 leaving=-0.3 legal=0.9 praise=0.9
pappa 7.39 bad=-1.9 escalation=-0.4 good=-0.6 leaving=-0.5
pappap 8.09 bad=-0.5 complaint.quality=-0.3 leaving=-0.3 praise=-0.3
par 6.35 bad=3.9 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=0.5 good=-2.3 growth=-0.4 leaving=1.5 praise=-0.7 reputation=-0.8
parall 7.80 bad=-0.8 good=-0.5
parano 7.80 bad=0.7
park 8.09 bad=-0.5 good=1.1
parker 8.09 bad=0.7 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.4 legal=-0.5 payment.disputed=3.9 payment.promised=-0.3 payment.refused=2.8 reputation=-0.3
parodi 8.09 bad=0.8
partne 8.09 bad=1.8 complaint.cost=1.2 complaint.delay=-0.4 complaint.quality=-0.8 escalation=3.6 good=-1.0 legal=-0.5 praise=-0.7
pasien 7.39 bad=0.9 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=2.2 good=-1.0 growth=-0.4 leaving=-1.1 legal=3.5 meeting.off=-0.4 payment.refused=-0.4 praise=-1.0
paske 7.11 bad=1.3 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=0.9 escalation=-0.6 good=-1.7 growth=-0.5 leaving=2.0 legal=-0.4 meeting.off=-0.8 payment.disputed=-0.4 payment.refused=-0.7 payment.sent=-0.3 praise=-1.2 reputation=-0.5 urgent=-0.9
passe 7.11 bad=1.4 good=1.2
passer 5.58 bad=-3.0 complaint.cost=-0.5 complaint.delay=-1.1 complaint.neglect=-0.9 complaint.quality=0.6 escalation=-0.5 good=2.0 growth=1.6 leaving=-1.1 legal=-0.9 meeting.off=2.0 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.8 payment.query=1.1 payment.refused=-0.9 payment.sent=-0.6 praise=0.5 reputation=-0.9
passor 7.11 bad=1.1 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-1.1 escalation=-0.3 good=-2.0 growth=-0.5 leaving=2.7 legal=-0.4 payment.query=-0.4 payment.refused=-0.4 praise=-1.3 reputation=-0.4 urgent=4.0
pastan 8.09 bad=0.4 complaint.quality=2.0 good=0.8 legal=1.7 praise=-0.4
patel 8.09 good=0.5
pause 7.58 bad=1.5 good=-0.7
pausen 8.09 bad=-0.4
pc 6.79 bad=-1.7 good=1.6 leaving=0.5
pcen 7.80 bad=-1.5
pcmark 8.09 bad=2.7 good=-1.4
pdf 8.09 bad=-0.8 escalation=-0.5 good=-0.5 leaving=-0.3 payment.query=2.1 praise=-0.4
peker 7.39 bad=0.6 good=-0.4 reputation=1.1
pendul 7.80 bad=-0.7 good=3.1
pengen 6.35 bad=0.6 complaint.cost=0.8 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-1.0 escalation=-0.6 good=-0.7 growth=-0.5 legal=0.3 meeting.off=-1.0 payment.delayed=4.5 payment.disputed=-0.7 payment.promised=3.1 payment.query=0.9 payment.refused=0.9 payment.sent=2.3 reputation=-1.4 urgent=-1.2
penger 6.55 bad=1.6 complaint.cost=1.5 complaint.delay=-1.0 complaint.neglect=0.6 escalation=-0.3 good=-1.4 growth=-0.7 leaving=-1.1 legal=-0.6 meeting.off=-0.3 payment.delayed=0.5 payment.disputed=-0.3 payment.promised=2.4 payment.query=-0.5 payment.refused=2.9 payment.sent=-1.1 praise=-1.4 reputation=-0.9 urgent=0.8
pensjo 7.11 bad=0.6 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.8 escalation=-0.3 good=1.8 growth=-0.5 leaving=1.2 legal=-0.8 payment.refused=-0.5 payment.sent=-0.5 praise=1.9 reputation=-0.5
pent 8.09 bad=0.5 complaint.quality=1.1 good=0.7 legal=1.0
per 6.62 bad=3.0 good=0.8 payment.query=0.9
perfek 6.35 bad=-1.4 good=4.2 growth=1.2 praise=1.1
period 6.88 bad=2.2 good=0.9
permen 7.39 bad=1.7 complaint.cost=-0.3 complaint.delay=1.9 complaint.neglect=-0.4 escalation=-0.4 leaving=0.3 legal=2.1 payment.refused=-0.6
permis 7.58 bad=-2.2 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.5 escalation=-0.3 leaving=-1.1 legal=-0.4 meeting.off=-0.4 praise=-0.3 reputation=-0.5 urgent=-0.3
person 5.72 bad=-1.2 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=0.9 complaint.quality=-0.6 escalation=0.6 good=-1.7 leaving=-0.8 legal=-1.0 payment.disputed=-0.3 payment.query=-0.4 payment.sent=-0.3 praise=-0.7 reputation=1.2
perspe 7.80 bad=-0.6 good=-1.1
petter 7.39 bad=0.5 complaint.delay=0.9 complaint.neglect=-1.1 complaint.quality=-0.6 good=-0.6 leaving=-0.6 legal=-0.3 payment.promised=-0.4 payment.refused=1.0 payment.sent=-0.3 praise=-1.0 reputation=-0.4 urgent=-0.5
photop 7.80 bad=0.4 good=1.0
pi 7.80 bad=-0.7 good=-1.3
piano 7.58 bad=-0.6 good=1.7
pictbr 8.09 bad=2.4
plaget 8.09 bad=1.0
plakat 6.41 bad=1.5 complaint.cost=-0.6 complaint.delay=1.6 complaint.neglect=-0.9 escalation=-0.5 good=-0.8 growth=-0.7 leaving=-1.1 legal=-0.8 meeting.off=1.0 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.4 payment.refused=-1.1 payment.sent=0.6 praise=1.0 reputation=1.2 urgent=1.4
plan 7.80 bad=-0.9 good=-0.4
planen 8.09 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=-0.7 leaving=1.1 payment.refused=-0.4
planla 7.80 bad=-0.9 complaint.quality=-0.5 good=-0.5 leaving=-0.4 payment.refused=-0.3 praise=-0.3
planle 7.39 good=-2.0 growth=-0.7 leaving=-0.6 praise=-0.4
plante 7.11 bad=1.0 complaint.quality=-0.4 leaving=0.8 praise=-0.4 reputation=2.1
plass 6.55 bad=-2.2 complaint.neglect=-0.3 complaint.quality=-0.4 good=1.0 leaving=0.4 praise=1.5
plasse 6.70 bad=0.8 good=0.7 leaving=1.1 praise=-0.4
plata 7.80 bad=-0.9 good=-1.3
plate 7.24 bad=-1.1 good=0.4
plater 7.80 bad=-1.0 good=-0.6
plattf 7.24 bad=1.1 good=-2.0
pleier 8.09 complaint.neglect=-0.8 complaint.quality=-0.7 good=0.8 leaving=-0.4 legal=-0.3 reputation=1.7
plotte 8.09 bad=2.0 good=-1.5
plukke 8.09 bad=-0.3 good=0.6
pluss 6.99 bad=-2.1 good=2.1
plutse 7.24 bad=-2.5 good=-0.9
poeng 7.80 bad=2.1 good=-1.6
poengt 8.09 bad=-1.3 good=0.5 leaving=1.4 legal=-0.5
poesi 8.09 bad=-0.5 good=1.1
poetis 7.80 bad=-0.8 good=2.5
politi 6.41 bad=-0.3 complaint.quality=1.0 good=-1.8 legal=1.2
polse 8.09 bad=0.8 good=0.5
polser 8.09 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.4 legal=1.3 reputation=-0.4
polses 8.09 bad=0.4 good=-0.8
polsk 7.58 bad=-1.3 complaint.quality=-1.0 good=-0.8 leaving=-0.4 legal=-0.3 meeting.off=-0.3 praise=-0.7 urgent=-0.4
pompos 7.80 bad=-0.9 good=1.3
pop 7.58 bad=-1.8 good=3.0
poplat 7.80 bad=-0.5 good=-0.6
popsan 8.09 bad=-0.7 good=1.7
populæ 7.39 bad=-1.5 good=1.6
porsjo 8.09 complaint.cost=3.4 complaint.delay=-1.0 complaint.quality=-0.5 good=1.1 leaving=-1.3 payment.delayed=3.8
porten 7.80 bad=0.4 good=-1.1 payment.refused=-0.3 urgent=3.5
portre 8.09 good=1.6
posisj 8.09 good=1.7
positi 7.80 bad=-1.1 good=2.6 praise=1.8
post 6.88 bad=3.2 complaint.cost=3.6 complaint.delay=-1.1 complaint.neglect=0.5 escalation=-0.5 good=-1.4 growth=-0.3 leaving=0.5 legal=0.7 meeting.off=-0.4 payment.disputed=2.1 payment.promised=-0.3 payment.query=-0.6 payment.sent=-0.8 praise=-1.3 reputation=1.1 urgent=-0.5
postbo 8.09 bad=-2.5 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.9 good=-0.7 leaving=-0.4 payment.refused=-0.6 praise=-0.4 reputation=-0.3
posten 7.24 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=1.1 escalation=-0.4 good=-0.8 leaving=0.6 legal=1.0 meeting.off=-0.3 payment.query=-0.4 payment.refused=-0.3 praise=-0.6 reputation=-0.7 urgent=-0.4
potens 7.58 bad=1.7 good=0.7
potete 8.09 bad=2.4 good=-0.8
powerp 8.09 bad=0.8 complaint.cost=3.3 good=-0.8 praise=-0.5
praksi 7.58 bad=1.0 good=-0.8
praktf 8.09 bad=-0.9 good=1.7
prakti 7.80 bad=-0.7 good=1.0
prat 7.58 bad=1.3 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=0.9 complaint.quality=-0.8 good=-1.3 growth=-0.4 leaving=3.1 meeting.off=-0.3 praise=-1.0 reputation=-0.8
praten 8.09 complaint.quality=1.1 good=0.6 legal=1.0
prates 8.09 bad=1.2 complaint.neglect=3.2 good=-0.9 reputation=3.5
preg 7.24 bad=0.4 good=1.1
preges 8.09 bad=-0.6 good=0.6
preget 7.39 good=-1.9
premat 8.09 bad=-0.6 good=-0.5
premie 7.80 good=0.8
premis 8.09 bad=-0.8 good=3.3
premiu 8.09 bad=-0.5
presen 6.48 bad=-2.6 complaint.delay=1.5 complaint.neglect=-0.3 good=-1.4 payment.refused=0.8
presid 8.09 good=-1.0
presis 7.58 good=-0.6
press 7.80 bad=-0.7 good=2.1 praise=1.0
presse 6.70 complaint.delay=-0.7 complaint.quality=0.7 good=-0.8 growth=-0.5 leaving=-0.5 legal=0.4 meeting.off=-0.3 payment.delayed=-0.5 payment.promised=-0.5 payment.refused=-0.4 praise=-0.7 reputation=-1.0 urgent=-0.4
presta 7.58 bad=1.6 good=0.9
preste 7.80 complaint.quality=1.1 good=-1.3 growth=-0.3 payment.refused=1.2 praise=-0.5 reputation=1.6
prince 7.58 bad=-1.0 good=1.8
prinsi 7.80 bad=0.9 meeting.off=1.7 praise=-0.3 urgent=-0.3
printe 8.09 bad=0.7 complaint.delay=-0.4 complaint.quality=1.3 good=-0.5 leaving=1.9 payment.promised=-0.3 payment.refused=2.0 praise=-0.3
priori 8.09 complaint.neglect=1.6 complaint.quality=-0.4 good=-0.4 leaving=0.3 praise=-0.6
pris 6.01 bad=0.5 complaint.cost=4.2 complaint.delay=-1.0 complaint.quality=-0.6 escalation=-0.5 growth=1.4 leaving=1.3 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.3 reputation=-0.7 urgent=-0.4
prisbe 8.09 bad=-0.5 good=2.4
prisen 6.62 bad=-1.0 complaint.cost=7.0 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-0.4 escalation=-0.4 good=2.4 growth=-0.3 leaving=0.7 legal=-0.6 payment.disputed=0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.4 praise=0.8
priser 7.58 bad=1.5 complaint.cost=2.7 escalation=2.4 good=-1.5 leaving=1.3 praise=-0.4
prisla 8.09 bad=0.8 good=-1.0
prisok 8.09 bad=1.9 complaint.cost=3.9 complaint.quality=-0.7 leaving=0.9
privat 7.58 bad=-0.5 complaint.quality=-0.4 good=1.4 legal=0.9 praise=-0.4
prix 8.09 bad=-0.4 good=-1.5
proble 6.62 bad=2.7 good=-1.4
produk 6.88 bad=0.7
produs 6.99 bad=0.5
profes 7.80 bad=-0.7 good=-1.0
progra 6.35 bad=1.7 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=0.7 good=-1.8 leaving=2.3 praise=-0.4
prokof 8.09 bad=-0.5
prosen 7.11 bad=2.3 complaint.cost=1.9 good=1.1 leaving=-0.3 payment.disputed=1.4 praise=-0.3
proses 6.62 bad=-0.4 complaint.quality=-0.4 good=-0.6 legal=1.5
prosje 6.41 bad=-2.5 complaint.cost=-1.0 complaint.delay=-0.9 complaint.quality=-1.0 escalation=1.6 growth=2.2 leaving=-1.1 legal=-0.4 meeting.off=0.7 payment.delayed=-0.4 payment.disputed=1.4 payment.promised=-0.4 payment.query=1.2 payment.refused=-0.9 payment.sent=-0.4 praise=-0.9 reputation=-0.7 urgent=-0.4
protes 8.09 complaint.quality=-0.3 good=-0.4 praise=-0.3
protok 7.58 bad=-1.2 complaint.delay=-0.4 complaint.quality=-0.6 good=-1.8 growth=-0.7 leaving=-0.5 payment.refused=-0.4 praise=-1.1
provd 7.58 bad=-0.6 complaint.neglect=-0.5 good=1.1 leaving=-0.6 praise=2.1
provde 8.09 bad=-0.8 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.6 leaving=-0.3 payment.query=-0.4 reputation=-0.5
prover 6.99 bad=-1.2 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=-0.4 escalation=-0.3 good=0.6 leaving=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=2.3 praise=1.8 reputation=-0.7 urgent=2.1
publik 6.62 bad=1.0 good=-1.9
publis 7.80 bad=-1.4 complaint.cost=-0.4 complaint.quality=-0.6 good=-0.6 legal=-1.0
pulsen 7.80 bad=-0.8 good=1.3
punkt 7.11 bad=-0.6 complaint.delay=1.1 complaint.quality=1.2 good=-1.6 legal=2.7 payment.refused=-0.5 praise=-0.4
punktu 8.09 bad=-0.7 good=-1.1
purreg 7.80 complaint.cost=-0.3 complaint.neglect=-0.3 leaving=-0.3 payment.delayed=2.0 payment.promised=1.9 payment.query=2.9 payment.refused=0.6 payment.sent=-0.9 praise=-0.4 reputation=-0.6
purrin 6.88 bad=2.7 complaint.cost=-0.7 complaint.delay=4.8 complaint.neglect=4.1 complaint.quality=-1.1 escalation=-0.5 good=-1.6 growth=-0.6 leaving=-0.9 legal=-1.0 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-1.0 payment.promised=2.0 payment.query=-0.8 payment.refused=5.1 payment.sent=0.9 praise=-1.0 reputation=-0.7 urgent=-0.4
puste 8.09 bad=-0.5 good=2.0
pvr 7.24 good=-1.4
pyjama 8.09 bad=0.4 good=0.8
pynt 8.09 bad=-0.3 good=-1.2
pysest 8.09 bad=4.3 good=-1.6
quart 8.09 good=0.4
quiz 7.80 bad=-1.2 complaint.quality=-0.6 good=1.9
r 8.09 bad=-1.2 good=-0.8 payment.promised=3.4 payment.sent=-0.5 praise=-0.3 urgent=-0.7
ra 7.58 bad=-0.9 good=2.8
rad 7.24 bad=1.1 complaint.delay=1.0 complaint.neglect=0.8 complaint.quality=2.0 escalation=1.0 leaving=0.3 legal=-0.3 praise=-0.6 reputation=0.9
radio 7.58 bad=0.3 complaint.quality=0.8 good=1.5 leaving=1.3 praise=1.1
radman 8.09 complaint.cost=2.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.3 escalation=2.1 good=-0.6 leaving=-0.6 legal=-0.5 payment.refused=-0.8
rage 8.09 good=-0.5
ramm 8.09 bad=0.8 good=-1.0
ramme 8.09 bad=-0.7
rammer 8.09 bad=-0.5 good=-0.7
ran 8.09 bad=-0.5 good=-0.7
rancid 8.09 bad=-0.7 good=0.6
randi 7.80 bad=-0.3 complaint.delay=-0.3 good=-0.6 leaving=-0.7 payment.promised=2.2
ranene 8.09 bad=-0.7 good=0.5
rapace 8.09 bad=-0.5 good=-1.1
rappor 7.11 complaint.cost=0.9 complaint.delay=2.6 complaint.neglect=1.1 complaint.quality=1.2 escalation=1.2 growth=-0.5 leaving=-1.1 legal=0.5 meeting.off=-0.3 payment.disputed=-0.9 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.3 praise=0.9 reputation=-0.9 urgent=1.1
rart 8.09 good=0.4
raser 8.09 bad=-0.5 good=-0.8
rask 7.39 bad=-0.6 complaint.quality=-0.3 good=1.8 praise=2.3 urgent=3.5
raskes 8.09 bad=0.8 good=0.4
raskt 7.11 bad=-0.4 good=2.8
rastlo 8.09 bad=0.8 good=0.8
ravare 7.58 bad=2.0 good=0.8
ravn 7.80 bad=-1.0 good=0.5
ray 7.39 bad=-1.5 good=2.4
re 7.58 complaint.delay=-0.3 complaint.quality=1.2 good=-0.6 leaving=1.1 meeting.off=3.5 payment.promised=0.9 payment.sent=-0.4 praise=-0.5 urgent=-0.4
reaksj 8.09 bad=-0.7 good=1.0
realis 8.09 bad=2.6 good=-1.3
redakt 8.09 bad=2.6 complaint.cost=3.6 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.3 legal=1.9 reputation=4.3
redda 8.09 bad=-1.2 complaint.neglect=-0.4 complaint.quality=-0.4 good=2.5 growth=1.0 leaving=-0.3 praise=2.0 reputation=-0.8
redde 7.24 bad=-0.5 complaint.cost=1.6 escalation=1.0 leaving=1.3
reddet 8.09 bad=-0.8 complaint.neglect=-0.5 good=3.6 praise=3.3 urgent=2.3
reduse 8.09 bad=0.4 good=1.1
refera 7.80 bad=-1.2 complaint.quality=-0.7 reputation=-0.8
refren 7.24 bad=-0.4 good=1.7
regel 7.39 bad=-1.1 good=1.6
regent 8.09 good=-0.4
regi 7.80 good=-1.4
regime 7.80 bad=-0.6 good=-0.9
region 8.09 bad=0.7 complaint.delay=2.5 complaint.neglect=-0.4 escalation=3.2 good=-0.6 meeting.off=-0.4
regiss 6.05 bad=0.5 good=-0.7
regist 7.39 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=-0.6 good=-1.4 legal=-0.5 payment.refused=-0.5 praise=-0.6 reputation=-0.4
regne 7.24 bad=0.6 complaint.cost=-0.4 complaint.delay=3.5 complaint.neglect=1.6 complaint.quality=-0.9 good=1.0 leaving=-0.7 meeting.off=-0.3 payment.query=-0.3
regnea 7.80 bad=1.5 complaint.cost=2.0 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=1.5 good=-1.1 growth=-0.4 leaving=3.0 praise=-0.4 reputation=-0.3
regner 7.80 bad=2.4 complaint.delay=0.5 complaint.neglect=0.9 complaint.quality=-0.5 good=-1.6 leaving=1.0 meeting.off=1.4 praise=-0.5
regnet 7.58 bad=0.7 complaint.delay=-0.4 complaint.quality=-0.4 good=-0.7 leaving=1.0 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=0.6 payment.promised=-0.3 payment.sent=-0.4 praise=-0.5
regnin 6.30 bad=1.2 complaint.cost=1.4 complaint.delay=-1.8 complaint.neglect=1.8 escalation=-0.8 good=0.4 growth=-0.7 leaving=-1.3 legal=1.8 meeting.off=-0.6 payment.delayed=0.7 payment.disputed=5.0 payment.promised=3.4 payment.query=-0.9 payment.refused=3.8 payment.sent=0.6 praise=0.7 reputation=0.7 urgent=-0.7
regnsk 5.93 bad=-1.4 complaint.cost=0.7 complaint.delay=-1.7 complaint.neglect=-0.6 complaint.quality=-1.4 escalation=-1.0 good=-1.5 growth=-1.2 leaving=3.1 legal=-2.1 meeting.off=-1.1 payment.delayed=-0.5 payment.disputed=-1.1 payment.promised=1.7 payment.refused=0.8 payment.sent=-0.8 reputation=-1.5 urgent=-0.7
regres 8.09 bad=2.5 complaint.delay=-0.5 complaint.quality=3.8 good=-0.6 leaving=1.9 legal=3.2
regule 7.80 bad=-1.0 good=0.5 meeting.off=-0.5
reindr 8.09 complaint.neglect=1.4 complaint.quality=1.0 good=-0.4 praise=-0.3 reputation=-0.3
reiser 8.09 good=-0.8
rekke 6.55 bad=-0.7 good=0.8
rekkef 7.58 bad=-0.8
rekker 6.88 complaint.cost=-0.9 complaint.delay=1.1 complaint.neglect=-0.5 complaint.quality=1.2 escalation=-0.3 good=0.7 leaving=1.0 legal=-0.4 meeting.off=0.4 payment.delayed=1.3 payment.disputed=-0.5 payment.promised=1.3 payment.query=-0.5 payment.refused=-0.5 payment.sent=-0.4 praise=0.6 reputation=-0.7 urgent=4.3
reklam 7.24 bad=1.6 complaint.cost=-0.3 complaint.delay=0.4 complaint.neglect=2.5 escalation=-0.5 good=-0.8 leaving=-0.6 legal=1.7 payment.disputed=-0.7 payment.query=-0.6 payment.refused=2.4 payment.sent=-0.4 praise=-0.5 reputation=-1.2 urgent=-0.4
rekomm 8.09 bad=0.6 complaint.delay=0.8 complaint.neglect=2.3 leaving=-0.6 legal=2.6 payment.refused=1.5 praise=-0.4
relati 6.79 bad=-0.8 good=2.2
religi 8.09 good=-1.1
remitt 8.09 bad=-0.7 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=-0.4 good=-1.2 leaving=-0.4 payment.promised=3.7 payment.query=-0.3 payment.refused=-0.4 payment.sent=0.6
renhol 8.09 bad=-1.5 complaint.neglect=-0.6 complaint.quality=-0.4 good=-0.4 growth=1.3 leaving=-0.9 payment.refused=-0.3 praise=-1.4
repeti 8.09 bad=-1.5 good=1.9
replik 7.80 bad=2.3 good=0.4
report 8.09 bad=-0.7 good=-0.8
repres 7.39 bad=-1.0
republ 8.09 bad=-0.5 good=-1.4
respek 7.39 bad=-1.9 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.5 good=3.6 leaving=-0.3 payment.disputed=-0.3 payment.refused=-0.4 praise=3.5
respon 7.80 bad=0.7 complaint.neglect=-0.4 complaint.quality=2.4 praise=-0.7 reputation=-0.6
restau 7.11 good=-1.1
restbe 8.09 bad=1.6 complaint.quality=1.4 good=-0.6 payment.promised=2.5 payment.refused=2.3 payment.sent=-0.4 praise=-0.5
resten 6.35 bad=0.9 complaint.cost=-1.0 complaint.delay=-1.1 complaint.neglect=-1.0 complaint.quality=0.3 escalation=-0.6 good=-2.4 growth=-0.6 leaving=-0.3 meeting.off=-0.9 payment.delayed=0.6 payment.disputed=2.1 payment.promised=0.4 payment.query=-0.5 payment.refused=-1.0 payment.sent=4.5 praise=-1.4 reputation=0.7 urgent=-0.7
rester 8.09 good=0.4 payment.disputed=1.4
result 7.24 bad=-0.6 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.2 good=0.8 leaving=-0.6 praise=1.6
retnin 7.58 bad=2.4 good=-2.2
rett 5.40 bad=4.1 complaint.quality=2.5 escalation=2.2 growth=-0.8 leaving=-0.5 legal=-1.2 meeting.off=-0.4 payment.delayed=1.7 payment.promised=1.2 payment.query=1.5 payment.refused=-0.5 payment.sent=-0.6 praise=-1.8 urgent=-0.5
rette 6.79 bad=-1.7 good=2.1 growth=1.2 praise=1.1
rettel 8.09 bad=0.5 complaint.delay=0.5 complaint.neglect=-0.4 good=0.6 praise=0.4 urgent=-0.4
retten 6.88 bad=1.9 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=-0.4 escalation=-0.3 good=-1.2 growth=-0.8 leaving=0.5 legal=2.8 meeting.off=-0.7 payment.delayed=-0.4 payment.query=-0.3 payment.refused=-0.6 payment.sent=-0.4 praise=-0.4 reputation=-0.8 urgent=-0.4
rettes 8.09 bad=2.6 complaint.quality=-0.5 good=-1.0 meeting.off=-0.3 payment.disputed=4.2
rettet 7.80 bad=3.3 complaint.delay=-0.5 complaint.quality=2.2 good=-1.3 growth=-0.4 leaving=-0.3 legal=-0.7 payment.refused=2.3 praise=-0.8
rettfe 8.09 good=-1.3
rettsh 8.09 bad=2.9 complaint.delay=-0.3 complaint.quality=1.2 good=-0.8 leaving=-1.0 legal=4.5 praise=-0.6
rettsm 8.09 bad=-2.2 complaint.neglect=-0.3 complaint.quality=-0.3 meeting.off=-0.6 payment.disputed=-0.5 payment.refused=-0.6 reputation=-0.3
rettss 7.80 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=-0.7 good=-1.5 growth=-0.3 leaving=-0.4 legal=-1.3 praise=-0.7
retur 7.80 bad=-0.4 complaint.delay=0.7 complaint.neglect=0.8 complaint.quality=-1.0 good=-0.5 leaving=-0.6 meeting.off=1.4 payment.query=2.4
rev 8.09 bad=-0.4 good=-1.1
revisj 8.09 bad=-0.4 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.4 leaving=-0.3 legal=1.9 payment.disputed=1.5 payment.refused=-0.6
reviso 6.01 bad=-1.8 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.4 escalation=-0.4 good=0.3 growth=-0.4 leaving=0.9 legal=-0.7 meeting.off=-0.3 payment.disputed=-0.5 payment.query=2.6 payment.refused=-1.1 payment.sent=0.5 praise=1.5 reputation=-0.6
ridder 8.09 bad=1.5 good=-1.5
riff 7.58 bad=1.1 good=-0.4
rik 8.09 bad=-0.5 good=0.7
rikdom 8.09 bad=-0.4 good=-1.0
rikeli 7.58 bad=-1.6 good=3.4
rikhol 8.09 bad=-0.4 good=1.6
riktig 5.79 bad=-4.4 complaint.cost=-0.8 complaint.delay=-1.0 complaint.quality=0.7 escalation=-0.5 good=3.6 growth=-0.5 leaving=1.5 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.9 payment.promised=0.8 payment.query=3.9 payment.refused=-1.2 payment.sent=1.0 praise=-1.7 reputation=-1.0 urgent=-0.5
rimeli 7.24 complaint.quality=3.0 good=1.2 leaving=2.3 praise=-0.3
ring 7.58 bad=0.5 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=1.0 good=-0.6 leaving=-0.4 payment.delayed=-0.3 praise=-0.8 reputation=-0.6 urgent=4.3
ringe 7.24 bad=1.5 complaint.cost=0.9 complaint.delay=0.4 complaint.neglect=-0.5 complaint.quality=4.0 escalation=3.1 good=0.6 growth=0.7 leaving=-0.5 legal=1.4 payment.disputed=-0.3 payment.query=-0.4 payment.refused=1.1 praise=0.4 reputation=3.3
ringer 6.88 bad=2.0 complaint.neglect=3.0 complaint.quality=-1.3 escalation=2.4 good=0.4 growth=2.1 leaving=-1.0 legal=-0.5 meeting.off=-0.8 payment.disputed=-0.6 payment.promised=-0.3 payment.refused=0.8 payment.sent=-0.3 praise=0.6 reputation=-0.6 urgent=1.0
ringt 7.39 bad=2.9 complaint.cost=3.3 complaint.delay=-0.8 complaint.neglect=1.9 complaint.quality=-0.9 escalation=-0.3 good=-1.1 leaving=-0.5 legal=1.3 payment.refused=-0.3 praise=-0.4 reputation=3.6 urgent=1.7
ringte 7.58 bad=1.0 complaint.neglect=0.8 complaint.quality=-0.9 good=2.0 growth=-0.6 leaving=-0.9 meeting.off=-0.6 payment.delayed=-0.3 praise=2.6 reputation=1.6
risiko 8.09 bad=0.9 good=-1.9
ro 7.11 bad=0.5 complaint.cost=-0.4 complaint.delay=2.6 complaint.neglect=-0.8 complaint.quality=0.5 good=0.7 leaving=-0.7 legal=-0.3 meeting.off=-0.3 payment.refused=1.4 praise=-1.1
robert 7.58 bad=-1.3 good=2.3
robins 6.88 bad=-1.3
robote 7.58 good=-1.2
robust 8.09 good=1.7
rock 7.39 bad=1.8
rockeb 7.39 bad=0.8 good=0.4
rocker 8.09 bad=-0.6 good=0.3
rode 7.80 bad=-0.7 good=0.9 leaving=-0.3
rodt 8.09 bad=1.5 complaint.neglect=1.6 good=0.5 praise=-0.5
rogala 8.09 complaint.neglect=1.0 complaint.quality=1.0 good=-1.0 legal=0.7 reputation=1.1
rolig 7.39 bad=-1.5 good=1.4
rolige 8.09 bad=-0.4 good=-1.4
rolle 7.11 bad=1.9 good=-1.2
rollef 7.24 good=0.4
rollel 8.09 bad=-0.6 good=0.8
rollen 6.41 bad=-1.4
rom 7.58 bad=1.5 good=-1.8 growth=-0.4 payment.refused=2.5 praise=-0.5
roman 6.88 bad=-1.8 good=-1.9
romane 6.70 bad=-2.0 good=1.8
romant 7.58 good=1.4
romsli 8.09 bad=-0.6 good=1.1
romt 8.09 bad=0.6 complaint.neglect=-0.3 good=1.5 leaving=-0.4 praise=2.0
rore 8.09 bad=0.6 good=0.9
rorer 7.58 bad=-0.3 good=2.2
ros 8.09 bad=-1.1 complaint.delay=-0.3 complaint.quality=-1.3 good=2.8 payment.refused=-0.3 praise=3.7
rosa 8.09 good=0.7
roskil 8.09 bad=-0.6 good=-1.7
rot 8.09 bad=-0.8 good=-1.0 praise=-0.4
rotere 8.09 praise=-0.6
rotter 8.09 bad=-0.8 good=-0.5
rukket 8.09 bad=1.5 complaint.cost=-0.3 complaint.delay=3.0 complaint.neglect=-0.7 complaint.quality=-0.3 good=-1.0 reputation=-0.4
rulles 8.09 bad=1.9 good=0.3
rullet 7.80 complaint.quality=2.1 good=-0.6 praise=1.5
rund 8.09 bad=-0.7 good=-1.3
runde 7.39 bad=1.7 complaint.cost=-0.5 complaint.neglect=1.8 complaint.quality=1.4 growth=1.6 leaving=-0.3 legal=-0.4 praise=0.8 reputation=-0.5
rundt 5.66 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.8 good=-1.0 growth=1.0 leaving=0.4 payment.refused=1.6 praise=0.4 reputation=0.9
rusa 8.09 bad=-0.4 good=0.7
russel 7.80 bad=0.7 good=1.5
russer 8.09 bad=1.4 good=-1.1
rute 8.09 bad=0.3 complaint.delay=-0.3 complaint.neglect=2.0 complaint.quality=-0.4 good=-0.3 leaving=2.1 praise=-0.4
ruter 7.80 bad=-1.0 good=1.9
ruth 7.58 bad=0.5 good=-1.0 payment.delayed=1.0
ryan 7.80 bad=0.9 good=-1.7
rydda 8.09 bad=-0.3 complaint.delay=-0.3 complaint.quality=0.8 good=1.1 growth=1.3 leaving=-0.4 legal=-0.3 payment.disputed=1.4 payment.refused=1.4 praise=0.8
ryggen 7.11 bad=-1.5 complaint.cost=0.4 complaint.delay=-0.7 complaint.quality=-1.0 good=-1.5 growth=-0.5 leaving=-0.4 legal=-0.6 meeting.off=2.1 payment.refused=-0.4 praise=1.5 reputation=-1.1 urgent=-0.3
s 7.24 bad=-1.2 complaint.cost=-0.4 praise=-0.6
s7 7.80 good=-0.3
sa 3.31 bad=-2.5 complaint.delay=-1.8 complaint.neglect=1.4 complaint.quality=-2.8 escalation=-1.7 good=2.0 growth=4.0 leaving=0.4 meeting.off=0.5 payment.delayed=0.4 payment.disputed=0.6 payment.promised=1.4 payment.query=-3.1 payment.refused=-0.5 payment.sent=-1.3 praise=3.4 reputation=-0.8
sabell 7.80 bad=-1.6 good=-0.9
saftig 8.09 bad=-1.0 good=2.1
sagt 5.93 bad=-1.7 complaint.delay=-1.1 complaint.neglect=1.0 complaint.quality=-2.0 escalation=-1.0 good=-1.0 growth=-1.1 leaving=-2.1 legal=-1.3 meeting.off=-0.7 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.5 praise=-2.2 reputation=1.0 urgent=-0.6
sak 6.79 bad=-1.9 complaint.neglect=0.7 complaint.quality=-0.9 good=0.5 leaving=-0.6 payment.disputed=1.1 payment.refused=-0.9 praise=-0.5 reputation=-0.3
sakalt 7.58 bad=-1.1 good=2.1
saken 5.36 bad=2.6 complaint.delay=2.0 complaint.neglect=2.1 complaint.quality=-0.7 escalation=2.3 good=-0.9 growth=-1.1 leaving=-2.1 legal=2.5 meeting.off=-0.8 payment.delayed=-0.6 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.7 praise=-2.0 reputation=-1.7 urgent=-0.8
saker 7.80 bad=2.1 good=-1.8
saksbe 7.80 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=-0.6 good=-0.5 growth=0.9 payment.query=-0.4 payment.refused=1.7 praise=-0.4 reputation=-0.5
saksnu 8.09 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.5 legal=1.2 reputation=-0.4
saksok 8.09 bad=-0.6 complaint.cost=-0.4 meeting.off=-0.4
saksom 8.09 bad=1.2 complaint.delay=-0.4 complaint.quality=-0.8 legal=2.5 payment.disputed=1.2 payment.refused=-0.6 reputation=-0.4
saland 7.80 bad=-0.6 good=-1.3
salen 7.58 bad=0.4 complaint.neglect=0.9 complaint.quality=0.9 good=-0.8 growth=-0.5 leaving=1.5 urgent=1.1
salg 7.58 bad=-1.6 good=0.8
salget 8.09 bad=1.5 complaint.quality=1.1 good=-0.7 praise=-0.4 urgent=-0.3
samarb 7.11 bad=-1.2 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=-0.6 good=0.6 growth=0.4 leaving=0.4 payment.refused=-0.3 reputation=-0.6
samfun 6.99 bad=-1.6 good=4.0
samhol 8.09 bad=-1.0 good=1.0
samle 8.09 bad=2.1 good=-1.5
samler 7.58 bad=-1.3 complaint.neglect=-0.6 good=-0.5 leaving=1.6 reputation=-0.4
samles 8.09 bad=1.1 good=-0.5
samlet 7.80 bad=-0.8 escalation=-0.4 good=0.6 leaving=-0.3 praise=-0.3
samlin 7.80 bad=-1.6 good=1.2
samme 4.95 bad=-0.5 complaint.cost=1.0 complaint.neglect=0.5 complaint.quality=-0.5 good=0.8 growth=3.7 leaving=-1.0 legal=-0.3 meeting.off=-1.2 payment.delayed=0.8 payment.disputed=1.0 payment.promised=-0.9 payment.query=1.8 payment.refused=0.4 payment.sent=-1.2 praise=-0.9 reputation=0.4 urgent=-0.9
sammen 5.08 bad=0.6 complaint.cost=0.4 complaint.delay=-1.0 complaint.neglect=-0.3 complaint.quality=1.4 escalation=-0.3 good=0.8 growth=1.0 legal=-1.3 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=1.5 payment.query=-0.3 payment.refused=-1.0 payment.sent=-0.5 reputation=3.5
samt 6.99 bad=-1.4
samtal 7.11 complaint.quality=1.2 good=-1.5 leaving=-0.3
samtid 5.97 bad=-1.6 good=2.6
sandbe 8.09 bad=-0.8
sandra 8.09 bad=-0.3 good=-1.0
sang 6.88 bad=-1.8 good=3.5
sangen 6.99 bad=-0.9 good=1.4
sanger 6.79 bad=-0.9 good=0.7
sann 6.24 bad=1.9 complaint.cost=0.3 complaint.delay=-0.6 complaint.quality=2.3 escalation=-0.5 good=-0.7 growth=0.6 leaving=-0.3 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.6 payment.query=1.4 payment.refused=1.1 payment.sent=-0.3 praise=1.7 urgent=-0.4
sannhe 7.80 bad=-1.0 good=-0.9
sannsy 7.39 bad=-2.4
sans 7.80 bad=0.6 good=0.7
sansel 8.09 bad=1.1 good=0.9
sansen 7.80 bad=-0.8 good=-1.1
sant 7.11 bad=-1.8 complaint.cost=-0.3 complaint.quality=-0.4 good=-0.8 leaving=-0.6 payment.delayed=1.1 payment.promised=1.2 payment.query=1.4 payment.refused=-0.5 praise=-0.5 reputation=-0.3
sapass 7.39 bad=-1.9 good=1.8
sara 8.09 bad=-0.9 good=0.7
saras 8.09 bad=-0.8 good=-0.7
sarbar 8.09 bad=-0.7 good=-1.2
sare 7.80 bad=-1.3 good=3.2
satsen 7.80 bad=0.8 complaint.cost=3.2 complaint.delay=-1.0 complaint.neglect=1.2 complaint.quality=0.8 leaving=0.6 payment.delayed=3.6 reputation=-0.5
satser 7.58 bad=-1.2
satt 5.85 bad=2.1 complaint.cost=-0.8 complaint.delay=-1.1 complaint.neglect=1.2 complaint.quality=1.5 escalation=0.4 good=-0.6 legal=0.9 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=2.1 payment.promised=-0.6 payment.query=0.9 payment.refused=3.4 payment.sent=1.4 praise=1.1 reputation=0.3
satte 6.79 bad=1.8 complaint.delay=-0.4 complaint.neglect=2.3 complaint.quality=0.8 leaving=2.3 legal=-0.5 payment.refused=0.9 praise=0.9 reputation=0.7
satyri 7.80 good=1.2
sawyer 8.09 bad=-0.4 good=0.6
scanne 7.80 bad=-1.1 complaint.cost=-0.6 complaint.quality=-0.7 good=1.4 praise=1.6 reputation=-0.4
scene 7.24 bad=-1.4 good=1.7
scenen 6.62 good=2.0
scener 7.24 bad=-1.2 good=0.8
scenog 8.09 bad=-0.5 good=2.7
schwar 8.09 bad=1.2 good=0.5
sci 8.09 bad=-0.4 good=0.5
scorer 8.09 good=1.2
scorin 7.80 bad=-1.1
scroll 8.09 bad=1.6 good=-0.8
se 5.22 complaint.cost=0.6 complaint.delay=-1.0 complaint.neglect=-1.4 complaint.quality=1.5 escalation=1.0 growth=-0.9 leaving=-0.4 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.6 payment.query=1.7 payment.refused=-0.9 payment.sent=-0.8 praise=-1.6 reputation=-0.5 urgent=-0.6
seagat 8.09 bad=-0.6 good=1.2
seg 3.73 bad=-1.4 complaint.cost=-1.3 complaint.neglect=1.0 complaint.quality=-1.6 escalation=-0.9 good=-0.9 growth=-1.0 leaving=0.9 legal=-0.6 meeting.off=-1.2 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=0.6 payment.query=0.6 payment.refused=-0.4 payment.sent=-0.9 praise=-0.6 reputation=0.3 urgent=-0.5
segmen 8.09 bad=-0.6
seier 7.80 bad=-1.1 good=2.2
seige 8.09 bad=-0.3 good=2.1
seiler 7.80 bad=1.4 leaving=1.4
seine 7.80 bad=2.5 complaint.delay=4.0 complaint.quality=1.6 good=-1.4 legal=1.7 payment.refused=2.4 praise=-0.9 reputation=2.1
seiner 7.80 bad=-0.3 complaint.quality=-0.4 good=0.3 leaving=2.2 legal=1.5
seint 8.09 bad=1.9 complaint.cost=2.9 complaint.delay=4.8 complaint.quality=0.7 good=-0.6 leaving=1.5 meeting.off=-0.3 payment.refused=-0.3 praise=-0.4
sekret 7.80 complaint.cost=1.3 complaint.delay=-0.3 complaint.neglect=0.6 complaint.quality=0.7 good=-0.3 leaving=0.5 legal=-0.3 payment.refused=1.2 praise=-0.3
seks 6.62 bad=-1.0 complaint.delay=0.8 complaint.quality=-0.5 good=0.7 legal=0.9 payment.delayed=2.7 payment.refused=-0.5 praise=1.2 urgent=-0.3
sekste 7.80 bad=-0.8 good=1.7
seksti 7.80 bad=2.0
seksua 8.09 bad=-0.8 good=-0.6
sekund 7.58 bad=-1.2 good=2.3
sekven 7.80 bad=-0.6
selbek 7.80 bad=-0.8 good=-1.4
selge 7.58 bad=-1.4 good=-0.9
selger 7.39 bad=1.7 complaint.delay=-0.4 complaint.neglect=2.1 complaint.quality=0.9 good=-1.5 growth=-0.4 leaving=0.8 legal=-0.3 praise=-0.7
selges 7.58 bad=-1.5 complaint.quality=-0.3 good=0.5 leaving=1.1 meeting.off=-0.4 praise=-0.6
selphy 8.09 bad=-1.2 good=1.0
selska 7.39 bad=-1.9 complaint.cost=-0.3 complaint.delay=-0.7 complaint.quality=-0.3 good=1.2 legal=-0.6 meeting.off=-0.5 praise=-0.3 reputation=-0.4
selv 4.79 complaint.cost=-1.2 complaint.delay=-1.0 escalation=-0.5 good=0.5 growth=-1.0 leaving=1.3 legal=-0.6 meeting.off=-0.5 payment.disputed=0.9 payment.promised=1.7 payment.query=-0.5 payment.refused=-0.6 payment.sent=-0.3 praise=-0.5 reputation=-0.9 urgent=-0.7
selve 6.70 bad=0.8 good=0.9
selvhj 8.09 bad=0.6 good=-1.2 praise=-0.5
selvop 8.09 bad=-1.4 good=-0.5
selvsa 6.30 bad=1.1 good=-0.8 legal=-0.4 praise=-0.3
selvsi 7.80 bad=-1.3 good=1.2
selvst 7.80 bad=-0.5 good=-1.1
selvti 7.80 bad=-1.1 good=1.6
selvut 8.09 bad=-0.4
sem 8.09 bad=-0.8
send 6.10 bad=4.2 complaint.delay=-0.9 complaint.neglect=1.4 complaint.quality=3.9 escalation=2.2 good=-1.7 growth=1.1 leaving=3.3 payment.delayed=-0.7 payment.disputed=0.6 payment.promised=1.5 payment.query=1.5 payment.refused=-1.4 payment.sent=-0.7 praise=-2.1 reputation=-1.2 urgent=1.4
sende 5.55 bad=-0.9 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=-1.0 complaint.quality=-1.5 escalation=-0.7 good=-1.0 growth=-0.4 leaving=1.5 legal=-0.7 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.6 payment.query=3.5 payment.sent=-0.6 reputation=-1.1 urgent=0.6
sender 6.62 bad=0.8 complaint.cost=-0.7 complaint.delay=1.4 complaint.neglect=-1.3 complaint.quality=0.3 escalation=2.0 good=1.0 leaving=-0.4 legal=1.2 meeting.off=1.7 payment.disputed=-0.7 payment.promised=-0.4 payment.query=1.6 payment.refused=-0.9 payment.sent=-0.5 praise=-0.9 urgent=-0.4
sendes 8.09 bad=-0.6 complaint.neglect=-0.3 complaint.quality=-0.4 growth=-0.4 leaving=-0.4 reputation=-0.3
sendt 6.35 complaint.cost=-0.9 complaint.delay=2.0 complaint.neglect=2.4 complaint.quality=-1.0 escalation=-0.9 good=-2.5 growth=-0.4 legal=0.4 payment.promised=-0.5 payment.query=0.8 payment.refused=1.6 payment.sent=1.5 praise=-1.3 reputation=-0.5 urgent=-0.8
sendte 6.99 bad=0.3 complaint.cost=-0.4 complaint.delay=1.3 complaint.neglect=2.8 complaint.quality=0.6 escalation=-0.6 growth=-0.5 leaving=0.7 legal=0.9 meeting.off=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.7 payment.refused=-0.6 payment.sent=1.2 reputation=-1.1 urgent=-0.3
senere 6.99 bad=1.5 complaint.cost=-0.4 good=-1.7 payment.delayed=1.8
senest 7.39 bad=-0.6 complaint.delay=-0.5 complaint.quality=-0.3 good=-0.8 growth=-0.5 leaving=-0.8 legal=-0.4 meeting.off=-0.6 payment.delayed=3.3 payment.promised=2.8 payment.query=-0.5 payment.refused=-0.5 payment.sent=0.4 praise=-0.8 reputation=-0.4 urgent=1.5
seng 8.09 bad=-0.8 good=2.0
senga 8.09 bad=-0.3 complaint.quality=-0.4 good=1.8 praise=2.1
senket 8.09 bad=-0.9 good=-1.5
sent 7.24 complaint.delay=2.4 good=-0.9 leaving=-0.4 legal=-0.6 meeting.off=0.4 payment.refused=-0.5 praise=-0.5 urgent=-0.4
sentim 7.58 bad=0.7 good=2.5
sentra 6.88 bad=-1.7 complaint.quality=-0.5 escalation=-0.4 good=-2.1 leaving=-0.5 meeting.off=-0.3
sentru 8.09 bad=0.9 good=0.8
septem 7.39 bad=1.1 complaint.cost=-0.6 complaint.delay=1.5 complaint.neglect=1.2 complaint.quality=0.8 good=-0.9 leaving=-0.5 legal=1.6 payment.delayed=1.0 payment.disputed=0.5 payment.promised=-0.3 payment.query=-0.5 payment.refused=1.1 payment.sent=-0.8 praise=-0.6 reputation=2.0
ser 5.13 bad=1.5 complaint.cost=-0.4 complaint.quality=-0.5 escalation=2.0 good=-1.9 growth=0.6 leaving=-0.9 legal=-0.4 meeting.off=-0.9 payment.delayed=-0.5 payment.disputed=-1.1 payment.promised=-0.6 payment.query=1.5 payment.sent=-0.6 praise=0.8 reputation=-0.8
seremo 8.09 bad=-0.5 good=-0.4
serie 7.58 bad=-1.2
seriem 8.09 bad=1.0 good=-1.5
serien 6.10 bad=0.6 good=2.2
series 7.80 bad=0.6 good=0.7
serios 7.80 complaint.delay=0.9 complaint.quality=0.6 good=-0.4
server 6.62 bad=0.7 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=0.4 good=1.3 leaving=1.6 legal=-0.5 meeting.off=1.2 payment.disputed=2.0 payment.refused=-0.3 praise=2.1 reputation=-0.4
servic 7.58 bad=0.5 complaint.quality=1.3 escalation=3.7 good=1.5 payment.refused=-0.4 praise=2.0 urgent=-0.5
ses 8.09 bad=0.3 complaint.delay=-0.3 complaint.quality=0.5 good=-0.4 meeting.off=4.6 payment.promised=-0.4 payment.refused=-0.3 praise=-0.4
sesong 6.48 bad=1.1 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-1.0 escalation=-0.3 growth=-0.3 leaving=4.4 meeting.off=-0.4 payment.delayed=0.9 payment.disputed=-0.4 payment.promised=1.0 payment.refused=-0.6 praise=-0.6 reputation=-0.4 urgent=-0.4
setene 8.09 bad=-0.5 good=1.2
setnin 7.58 bad=2.2 complaint.quality=-0.5 good=-1.2 payment.query=-0.6 payment.sent=-0.3 praise=-0.4 urgent=-0.4
sett 5.60 bad=2.2 complaint.cost=-1.1 complaint.delay=2.1 complaint.neglect=-0.4 complaint.quality=-1.0 escalation=2.1 good=-0.7 growth=1.1 leaving=1.9 legal=0.6 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.8 payment.query=-0.7 payment.sent=-0.6 praise=-1.6 reputation=1.5 urgent=-0.3
sette 6.35 complaint.cost=-0.5 complaint.neglect=2.6 complaint.quality=-1.0 escalation=-0.3 good=0.5 growth=-0.8 leaving=0.3 legal=-0.5 meeting.off=-0.6 payment.delayed=-0.3 payment.query=1.8 praise=-1.2 reputation=-0.5 urgent=-0.3
setter 6.62 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.9 escalation=-0.3 good=0.9 growth=-0.5 leaving=0.8 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.7 payment.sent=-0.4 praise=1.0 reputation=-0.6
settes 7.80 bad=-0.9 good=0.3
settet 8.09 bad=-1.1 good=2.9
severd 8.09 bad=-0.6 good=1.2
sex 8.09 bad=-0.8 good=-0.6
sharon 8.09 good=1.0
shinin 8.09 bad=-1.2 good=2.0
showet 8.09 bad=1.0
shrek 8.09 bad=1.4
si 5.40 bad=0.3 complaint.cost=-0.6 complaint.delay=0.7 complaint.neglect=1.5 complaint.quality=0.4 escalation=-1.4 growth=-1.2 leaving=-1.2 legal=-1.4 meeting.off=-1.5 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=-1.2 payment.sent=-1.0 praise=-1.4 reputation=0.5 urgent=-1.6
sida 8.09 bad=0.7 complaint.quality=1.1 good=-0.7 leaving=-0.5 praise=-0.4
side 6.35 bad=-1.8 complaint.cost=0.9 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=0.4 escalation=-0.6 good=1.3 growth=-0.9 leaving=-0.8 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.6 praise=-1.1 urgent=-0.3
siden 4.70 bad=1.8 complaint.cost=-1.2 complaint.delay=3.1 complaint.neglect=4.9 complaint.quality=-1.2 escalation=0.3 good=1.7 growth=1.1 leaving=1.8 legal=0.4 meeting.off=0.4 payment.delayed=-0.4 payment.disputed=-1.0 payment.promised=-0.6 payment.query=-1.0 payment.refused=-1.1 payment.sent=0.7 praise=1.3 reputation=-1.0 urgent=1.5
sidene 7.39 bad=-0.8 good=1.8
sideop 8.09 bad=-0.6 good=1.9
sider 6.70 bad=-1.0 complaint.quality=-0.5 good=-0.4 growth=-0.5 leaving=-0.4 legal=-0.3 payment.query=-0.3 praise=-0.4 reputation=-0.3
sier 5.63 bad=0.3 complaint.cost=1.6 complaint.delay=0.8 complaint.quality=1.1 escalation=-0.8 good=1.8 leaving=0.7 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=-1.1 payment.promised=-0.8 payment.refused=0.7 payment.sent=0.4 reputation=1.2 urgent=-0.5
sies 7.39 bad=0.8 complaint.delay=-0.3 complaint.quality=-0.4 good=0.8 leaving=1.1 payment.promised=-0.3 payment.sent=4.0 praise=2.1
siffer 8.09 bad=-0.6 complaint.cost=-0.6 good=-0.6 payment.delayed=-0.4 payment.promised=2.7 payment.query=3.6 payment.refused=-0.4 praise=-0.3
signal 7.58 bad=-0.4 good=2.1
signer 6.55 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-1.4 complaint.quality=-2.1 good=1.0 growth=5.0 leaving=-1.0 legal=-0.9 meeting.off=-0.4 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.8 payment.query=1.1 payment.refused=0.8 payment.sent=-0.6 reputation=-1.4 urgent=1.4
sikker 6.41 bad=1.7 complaint.neglect=1.2 complaint.quality=1.3 good=0.6 leaving=-0.7 legal=1.8 payment.refused=1.3 praise=-0.4 urgent=-0.4
sikre 8.09 bad=-0.8 good=0.6
sikrer 7.80 bad=-0.8 good=0.8
silje 7.39 bad=-0.4 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.7 good=2.5 growth=0.4 leaving=-0.7 legal=-0.3 praise=2.8
sin 4.86 bad=-2.6 complaint.cost=0.7 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=-0.8 escalation=-0.4 good=1.9 growth=-0.3 leaving=1.5 payment.refused=-0.9 praise=1.3 reputation=-0.4
sine 5.66 bad=3.0 complaint.delay=-0.3 complaint.neglect=1.0 complaint.quality=-0.3 good=-4.5 leaving=0.9 praise=-0.3
singel 7.39 bad=-1.0 good=1.4
singul 7.80 bad=0.5 good=-0.8
sinn 7.80 bad=-0.4 good=1.8
sinne 7.80 bad=-0.7
sinnss 8.09 bad=-0.5 good=-0.6
sist 6.88 bad=-1.9 complaint.delay=-0.4 complaint.neglect=-0.5 good=-0.5 growth=-0.7 leaving=0.8 legal=-0.6 meeting.off=-0.4 payment.refused=-0.4 praise=0.8 reputation=-0.3 urgent=2.0
siste 5.27 bad=1.7 complaint.cost=-0.3 complaint.neglect=1.0 complaint.quality=-1.9 escalation=-0.7 good=-1.9 growth=-1.1 leaving=4.7 legal=-1.0 meeting.off=-1.0 payment.delayed=1.6 payment.disputed=-1.7 payment.promised=3.3 payment.query=0.5 payment.refused=1.9 payment.sent=3.1 praise=-1.1 reputation=-0.4 urgent=-0.7
sistne 7.58 bad=-0.4 good=1.9
sitate 8.09 bad=-0.8 complaint.quality=-0.4 praise=-0.7
sitere 8.09 bad=1.2 complaint.neglect=-0.3 complaint.quality=2.1 good=-0.9 growth=-0.5 praise=-1.0 reputation=2.1
sitt 5.08 bad=-1.2 complaint.quality=-0.5 good=-0.8 leaving=-0.9 praise=0.3
sitte 7.80 good=-1.0
sitten 7.80 praise=1.6
sitter 6.14 bad=-0.4 complaint.cost=-0.5 complaint.delay=0.4 complaint.neglect=-0.9 complaint.quality=2.7 escalation=-0.4 growth=-0.5 leaving=0.5 legal=-0.6 meeting.off=2.7 payment.delayed=-0.4 payment.query=-0.3 payment.refused=2.7 praise=-0.9 reputation=1.6 urgent=1.9
situas 7.11 bad=1.1 good=-0.6
sjange 6.79 good=1.5
sjangr 8.09 bad=-0.4 good=-1.1
sjanse 7.11 bad=0.4 complaint.delay=0.9 good=-1.3 leaving=1.2
sjarme 7.58 bad=0.6 good=1.4
sjef 8.09 bad=2.5 complaint.cost=1.0 complaint.quality=1.3 escalation=4.5 good=-0.6 praise=-0.5
sjefen 7.11 bad=2.3 complaint.cost=0.9 complaint.delay=-1.1 complaint.neglect=2.0 complaint.quality=-1.0 escalation=4.6 growth=-0.4 leaving=0.4 legal=-0.7 meeting.off=-0.3 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.5 praise=-0.9 reputation=-1.0
sjekk 8.09 bad=-0.5 payment.sent=1.5
sjekke 7.24 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=1.5 good=-1.7 leaving=-0.4 legal=-0.4 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.query=2.1 payment.refused=-0.7 payment.sent=2.2 praise=-1.0 urgent=-0.6
sjel 8.09 bad=-0.5 good=1.4
sjelde 6.70 bad=-1.8 complaint.cost=-0.6 complaint.neglect=-0.6 complaint.quality=-0.3 good=2.9 praise=2.5
sjeler 7.80 complaint.quality=0.6 good=2.4 reputation=1.2
sjette 7.80 bad=3.8 complaint.neglect=2.1 good=-1.1 leaving=2.2
sjokk 8.09 complaint.cost=2.1 complaint.quality=-0.3 good=-0.8
sjol 6.55 complaint.cost=2.6 complaint.delay=2.4 complaint.neglect=0.6 complaint.quality=-1.9 escalation=2.9 good=-1.5 growth=0.8 leaving=-0.4 legal=0.5 meeting.off=-0.3 payment.delayed=-0.4 payment.promised=-0.6 payment.query=-0.7 payment.refused=2.5 reputation=-0.9
sjolv 7.80 bad=0.9 good=-0.5
sju 6.79 bad=1.1 complaint.cost=-0.4 complaint.delay=2.4 complaint.neglect=1.9 complaint.quality=-0.7 good=-2.8 growth=-0.5 leaving=-0.6 legal=1.3 meeting.off=1.1 payment.promised=-0.3 payment.refused=-0.6 praise=-1.3 reputation=0.3 urgent=1.4
skadet 7.80 bad=1.1 good=-1.3
skal 4.08 bad=-0.4 complaint.cost=1.0 complaint.delay=-1.8 complaint.quality=-1.9 good=-2.6 growth=-0.9 leaving=1.0 legal=-2.1 meeting.off=-1.6 payment.delayed=-0.4 payment.disputed=0.5 payment.promised=3.0 payment.query=1.4 payment.refused=-0.6 praise=-0.6 reputation=3.2 urgent=-0.9
skalae 8.09 bad=1.8 good=-1.0
skalld 7.58 bad=-0.7 good=-1.3
skamba 8.09 bad=-0.6
skandi 8.09 bad=-0.6
skaper 6.99 bad=-0.5 good=1.7
skapt 7.39 bad=0.8 good=-0.3
skarpe 7.39 bad=-1.3 good=2.4
skatte 6.88 complaint.cost=1.7 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=3.1 escalation=-0.3 good=-1.2 growth=-0.7 leaving=-0.6 legal=0.7 meeting.off=-0.6 payment.delayed=1.2 payment.promised=1.6 payment.query=-0.4 payment.refused=-0.9 praise=-1.6 reputation=0.9 urgent=0.6
skepti 8.09 bad=-1.5 complaint.quality=-0.4 good=2.1 praise=3.6
skifte 7.39 bad=2.6 complaint.cost=2.6 complaint.neglect=1.0 complaint.quality=-1.3 good=-1.2 leaving=-0.4 legal=0.9 payment.query=-0.4 payment.refused=1.1 praise=-0.7 reputation=-0.6
skikke 6.48 bad=-1.5 complaint.quality=-0.4 escalation=-0.7 good=3.3 payment.disputed=-0.4 payment.query=-0.7 payment.refused=0.7
skildr 6.55 bad=-1.7 good=1.6
skille 7.24 bad=-1.2 good=0.6 leaving=-0.3
skilsm 8.09 bad=0.3 good=-0.4
skilt 7.24 bad=-2.0 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=-0.3 good=1.3 growth=3.2 leaving=-1.1 legal=-0.6 payment.disputed=-0.3 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.5 praise=1.3 reputation=-0.8 urgent=-0.6
skilte 6.62 bad=0.8 complaint.cost=-0.9 complaint.delay=-0.9 complaint.quality=1.8 escalation=-0.6 good=1.5 growth=0.8 leaving=-0.8 legal=-0.5 meeting.off=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.7 payment.sent=1.8 praise=2.3 urgent=-0.5
skilti 8.09 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.3 good=0.9 leaving=-0.3 payment.delayed=-0.3 payment.promised=2.5 praise=1.9
skinke 8.09 bad=3.0 good=-1.1
skinne 7.80 bad=0.6 complaint.neglect=-0.6 good=3.2 leaving=-0.5 meeting.off=-0.5 praise=3.2
skisse 7.24 bad=1.6 complaint.delay=0.3 complaint.neglect=0.5 complaint.quality=2.1 escalation=-0.3 growth=1.4 leaving=1.8 meeting.off=0.9 praise=1.1
skive 8.09 good=1.1
skje 7.80 bad=0.8 good=-1.2
skjebn 7.58 bad=0.9 good=-0.9
skjedd 6.70 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=2.3 escalation=-0.7 good=-1.5 growth=-0.4 leaving=2.8 praise=-0.3 reputation=2.9
skjegg 8.09 bad=-0.4 good=1.1
skjell 7.80 bad=-0.4
skjema 7.39 bad=0.8 complaint.cost=1.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.9 good=-1.3 growth=-0.4 leaving=-0.6 legal=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=-0.5 payment.refused=1.3 payment.sent=-0.5 praise=-0.6 urgent=2.4
skjer 6.48 bad=-0.8 complaint.neglect=-0.6 good=-0.7 growth=1.5 leaving=0.8 praise=0.6
skjerm 5.25 bad=0.8 complaint.delay=1.0 good=2.5 growth=1.7 leaving=0.9 praise=-0.4
skjonn 6.24 bad=-1.2 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.7 escalation=-0.5 good=1.2 growth=-0.4 leaving=-0.9 legal=-0.3 meeting.off=-0.4 payment.delayed=1.4 payment.disputed=1.7 payment.promised=1.0 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.3 reputation=-0.5
skjont 7.39 complaint.neglect=-0.5 complaint.quality=-0.6 good=1.9 praise=2.1
skjule 7.39 bad=-0.9 good=-0.4
skjult 7.58 bad=-0.7 good=0.4
sklir 8.09 bad=2.0 good=-0.7
sko 8.09 bad=-0.6 good=0.3
skolea 8.09 bad=0.5 complaint.quality=1.1 good=-0.6 leaving=1.9 reputation=2.2
skolen 6.88 bad=-1.3 complaint.cost=1.6 complaint.delay=1.2 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.9 growth=-0.4 leaving=-0.5 legal=-0.4 meeting.off=2.4 payment.promised=-0.3 payment.refused=1.0 praise=-0.7 urgent=-0.3
skoles 7.80 bad=0.6 complaint.cost=2.2 complaint.delay=1.9 good=-0.6 payment.refused=1.4
skrekk 8.09 bad=-1.2 complaint.quality=0.3 escalation=-0.3 good=-0.4 reputation=1.2
skrev 7.11 bad=0.5 complaint.cost=-0.6 complaint.delay=1.1 complaint.quality=-0.5 escalation=-0.6 good=-2.0 growth=-0.3 leaving=-0.9 legal=0.5 payment.disputed=1.9 payment.query=-0.4 payment.refused=0.6 praise=-1.0 reputation=-0.4
skreve 6.41 bad=1.4 complaint.cost=0.6 complaint.delay=-0.7 complaint.quality=2.2 escalation=-0.4 good=-0.6 growth=-0.4 leaving=0.8 legal=0.8 meeting.off=1.6 payment.disputed=-0.4 payment.refused=-0.9 reputation=2.9 urgent=-0.3
skrift 7.11 bad=0.4 complaint.cost=-0.4 complaint.delay=2.1 complaint.neglect=1.1 escalation=-0.5 good=-0.3 growth=-0.4 leaving=-0.9 legal=3.0 payment.refused=-0.8 praise=-0.7 reputation=-1.1 urgent=-0.3
skrike 7.80 bad=-1.0 good=-0.6
skriv 8.09 bad=-1.0 complaint.neglect=-0.7 leaving=-0.3 reputation=-0.5
skrive 5.04 bad=-1.0 complaint.cost=-1.0 complaint.delay=-1.7 escalation=-1.8 good=-0.9 leaving=-1.9 meeting.off=-1.5 payment.delayed=-0.7 payment.disputed=-1.5 payment.promised=-0.8 payment.query=-0.3 payment.refused=-2.1 payment.sent=-0.8 reputation=2.2 urgent=-0.9
skrot 8.09 good=0.9 praise=1.0
skrudd 7.80 bad=3.3 good=-0.7
skrur 7.39 complaint.quality=0.4 good=-2.0 praise=-0.8
skryte 8.09 bad=-0.9 complaint.cost=-0.4 complaint.neglect=-0.5 good=3.0 payment.sent=-0.3 praise=2.8
skudd 7.24 bad=-1.1 good=1.3 praise=0.9 urgent=1.1
skuesp 6.10 bad=-1.2 good=1.1
skuffe 7.39 bad=2.9 complaint.cost=-0.4 complaint.quality=1.7 good=-1.1
skulde 7.80 bad=0.4 complaint.quality=-0.4 good=0.3 praise=1.6
skulle 5.20 bad=4.7 complaint.delay=8.0 complaint.quality=0.7 escalation=0.8 good=-5.0 growth=-1.5 leaving=-0.7 legal=0.6 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-1.0 payment.promised=-0.8 payment.query=1.4 payment.refused=2.1 payment.sent=-0.8 praise=-2.6 reputation=-1.9 urgent=3.2
skuls 8.09 bad=1.0 complaint.quality=-0.4 good=-0.6 growth=-0.4 leaving=2.0 meeting.off=1.4 payment.refused=-0.6 payment.sent=2.5 praise=-0.4
skumme 7.58 bad=2.2 good=-1.5
skurke 8.09 good=0.8
skuta 8.09 bad=2.8 complaint.delay=2.0 good=-0.4 reputation=1.4
skygge 7.11 bad=1.2 good=0.7
skyld 7.80 bad=-1.9 good=-1.0
skylde 6.62 bad=-1.8 complaint.cost=-0.6 complaint.delay=-1.1 complaint.neglect=-0.8 good=-2.9 growth=-0.6 leaving=-1.4 legal=0.8 payment.delayed=3.2 payment.disputed=1.3 payment.promised=4.5 payment.query=-0.5 payment.refused=1.6 payment.sent=-0.3 praise=-1.1 reputation=-0.6 urgent=-0.3
skylt 8.09 bad=-0.5 good=0.4
skyskr 8.09 bad=-0.6 good=0.4
skyte 8.09 bad=1.2 good=-0.9
skyter 8.09 bad=-1.2 good=-0.9
sla 7.80 bad=1.3 good=-0.9 legal=1.8 payment.disputed=2.1 payment.refused=-0.7 reputation=-0.5
slaend 7.24 bad=-0.4 good=2.8
slag 8.09 bad=-0.6 good=0.4
slagor 7.80 complaint.cost=2.0 complaint.neglect=-0.6 complaint.quality=1.3 good=-1.3 growth=-0.3 leaving=-0.8 payment.refused=1.7 praise=-0.6
slags 6.30 bad=0.6 complaint.cost=-0.3 complaint.quality=0.9 good=-2.8 leaving=2.6 meeting.off=1.5
slakte 7.80 bad=1.3 good=-1.9
slank 8.09 bad=-0.4 good=-0.9
slapp 7.80 bad=0.7 good=0.4
slappe 8.09 bad=2.6 good=-1.1
slar 7.58 bad=-1.9 complaint.quality=-0.5
slas 8.09 bad=0.9 good=-0.8
slaver 8.09 bad=-0.5 good=0.9
slett 6.01 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=-0.4 escalation=3.2 good=1.0 leaving=-0.4 legal=-0.5 payment.disputed=0.7 payment.refused=0.7 praise=-0.9 reputation=-0.6
slette 7.39 bad=0.9 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.7 good=-1.2 growth=-0.4 leaving=-0.9 legal=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=2.0 praise=-1.3 reputation=-0.4 urgent=-0.3
slik 5.34 bad=-3.2 complaint.delay=-0.7 complaint.neglect=1.2 complaint.quality=0.9 leaving=1.8 legal=1.5 payment.refused=1.5 praise=-0.4 reputation=-0.6 urgent=-0.3
slike 7.24 bad=-2.2 good=2.3
slikt 7.24 good=-1.2
slippe 6.99 bad=-1.3 complaint.cost=1.3 complaint.quality=-0.4 leaving=0.9 payment.refused=-0.4 praise=-0.5
sliter 7.80 bad=3.5 complaint.cost=3.2 good=-1.3 payment.disputed=-0.3 payment.refused=-0.3
slo 7.58 bad=-0.5 good=-0.3
slukke 8.09 bad=1.6 good=0.5
slutt 6.55 complaint.cost=-0.4 complaint.neglect=0.8 complaint.quality=0.4 good=-2.7 growth=0.9 leaving=1.0 legal=-0.3 payment.refused=-0.3 praise=0.4 reputation=-0.8
slutta 8.09 bad=-0.5 complaint.neglect=1.0 complaint.quality=0.8 leaving=0.4 reputation=-0.5
slutte 5.97 bad=0.5 complaint.cost=-1.1 complaint.neglect=1.3 escalation=-0.9 good=-1.8 growth=-1.2 leaving=-1.6 legal=-1.0 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.4 payment.refused=0.4 payment.sent=-0.4 praise=-1.8 reputation=1.3 urgent=0.3
sluttf 7.80 bad=2.4 complaint.delay=0.8 complaint.quality=0.6 good=-0.6 leaving=-0.6 legal=0.5 payment.disputed=-0.3 payment.refused=4.1
slutto 7.80 bad=2.5 complaint.delay=1.5 complaint.quality=0.4 good=-0.9 leaving=1.7 legal=0.8 payment.disputed=-0.5 payment.refused=3.6 praise=-0.5
sma 6.62 complaint.cost=-0.4 complaint.neglect=1.8 good=3.3 leaving=1.2
smak 7.24 bad=-0.8 good=-1.5 leaving=-0.3 praise=-0.3
smakeb 7.80 bad=-0.8 good=-0.8
smaken 7.80 bad=-1.3 good=0.8
smaker 8.09 bad=-0.3 good=1.7
smakfu 8.09 good=2.0
smaksr 8.09 bad=-1.2 good=1.9
smaler 8.09 bad=-1.0 good=1.3
smaret 8.09 good=1.2
smelle 8.09 bad=-1.2 good=0.7
smerte 7.11 bad=-0.6 good=-0.5
smil 8.09 complaint.cost=-0.4 good=0.5 payment.promised=2.9 praise=2.1
sms 8.09 bad=1.0 complaint.neglect=1.4 leaving=1.4 payment.refused=1.2
smugle 8.09 bad=0.6 good=-0.8
smule 8.09 bad=0.4 good=0.4
snakk 8.09 bad=-0.8 good=-0.6
snakka 7.58 bad=1.7 complaint.cost=-0.4 complaint.delay=3.0 complaint.neglect=0.9 complaint.quality=2.0 good=0.6 growth=-0.3 leaving=4.4 legal=-0.3 reputation=1.6
snakke 5.58 bad=0.7 complaint.cost=-1.3 complaint.delay=-0.7 complaint.neglect=0.9 escalation=1.8 good=-1.9 growth=0.8 leaving=-2.7 legal=0.5 meeting.off=1.1 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.8 payment.query=-0.6 payment.refused=-1.4 payment.sent=-0.6 praise=1.2 reputation=1.9 urgent=-0.9
snarer 8.09 bad=1.7 good=-0.5
snart 6.30 bad=0.6 complaint.cost=-0.3 complaint.delay=3.3 complaint.neglect=-0.5 good=-3.3 growth=-0.4 legal=-1.0 meeting.off=-0.3 payment.delayed=1.6 payment.promised=1.5 payment.refused=-0.9 payment.sent=-0.3 praise=-1.4 reputation=1.8
snarve 8.09 bad=-0.3 good=1.4
snekke 7.58 bad=1.6 complaint.cost=-0.4 complaint.delay=0.4 complaint.quality=1.3 good=0.5 growth=-0.4 leaving=-0.8 meeting.off=-0.3 praise=1.2
snev 8.09 bad=-0.4 good=1.5
snill 7.11 bad=1.4 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=0.6 complaint.quality=-0.4 escalation=-0.5 good=-1.5 growth=-0.3 leaving=1.9 legal=-0.7 payment.disputed=0.6 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.5 payment.sent=1.1 praise=-1.1 reputation=-0.5 urgent=-0.4
snoen 8.09 bad=-1.5 complaint.quality=-0.4 good=-0.7 payment.delayed=1.2 payment.promised=1.5 payment.refused=-0.4 reputation=-0.3
snoras 8.09 bad=2.4 good=-0.6
snuble 8.09 good=1.8
soker 8.09 bad=-1.1 good=-0.7
soknad 7.80 complaint.delay=1.6 complaint.neglect=1.4 complaint.quality=-0.6 escalation=1.6 good=-0.8 leaving=-0.5 payment.refused=-0.5 payment.sent=-0.3 reputation=-0.4 urgent=1.5
soksma 7.24 bad=2.5 complaint.cost=-0.3 complaint.delay=1.7 complaint.neglect=0.4 complaint.quality=1.1 good=-1.1 leaving=-0.8 legal=4.8 payment.disputed=1.4 payment.refused=-0.9 praise=-0.8 reputation=2.7
sol 8.09 bad=1.0
sola 7.80 bad=0.5 good=-1.3
soldat 7.39 bad=-0.4 good=-0.5
solfri 7.80 bad=-0.9 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.5 payment.delayed=-0.5 payment.promised=3.2 payment.query=-1.1 payment.refused=-0.6 payment.sent=-0.8 praise=0.4 reputation=-0.4
solgt 7.24 bad=-2.2 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.7 good=1.9 leaving=1.1 legal=-0.4 meeting.off=-0.4 payment.refused=-0.3 payment.sent=-0.3 praise=3.4 reputation=-0.5
solgte 7.58 bad=-0.9 complaint.neglect=0.5 complaint.quality=1.4 good=2.1 leaving=0.8 payment.sent=-0.3 praise=1.7
solid 6.99 bad=-1.5 good=3.4
solist 7.39 bad=-0.5 complaint.neglect=1.3 complaint.quality=1.2 good=1.8 leaving=1.7
soloal 8.09 bad=-0.8 good=0.8
soloin 8.09 bad=-0.7 good=0.5
solvei 8.09 bad=-0.4 good=1.2 growth=3.0 meeting.off=-0.4 praise=-0.5
som 2.44 bad=0.7 complaint.cost=2.0 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=2.8 escalation=1.9 good=0.6 growth=-0.8 leaving=-0.4 meeting.off=-1.2 payment.delayed=-1.1 payment.disputed=-0.3 payment.promised=-0.8 payment.refused=-0.5 payment.sent=-1.2 reputation=2.9
somler 8.09 bad=-0.9 complaint.cost=-0.5 complaint.delay=1.8 good=-0.3 payment.delayed=2.1 payment.promised=-0.4 reputation=1.4
sommen 7.80 good=-0.8
sommer 6.24 bad=-1.4 complaint.cost=2.1 complaint.delay=-0.6 complaint.neglect=1.6 escalation=-0.5 good=-0.8 leaving=1.6 meeting.off=1.8 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.4 praise=-1.0 reputation=-0.7 urgent=-0.4
sondag 7.11 complaint.cost=0.9 complaint.delay=-0.4 complaint.neglect=0.3 good=-1.7 leaving=0.5 legal=-0.4 praise=-0.6 reputation=0.9 urgent=2.9
sonia 8.09 bad=-0.6 good=-0.5
sonn 7.11 bad=-0.5 good=-0.3
sonnen 7.58 bad=-0.9 good=0.4
sony 7.58 bad=-1.3 good=3.3
sor 8.09 bad=-0.5 good=1.1
sorg 8.09 bad=-0.3 good=-0.9
sorge 7.80 complaint.cost=-0.5 complaint.quality=-0.9 good=0.6 payment.promised=2.1 payment.refused=-0.5 payment.sent=-1.4 praise=-0.5 reputation=1.6
sort 7.39 bad=-0.4 good=2.3
sorte 7.80 bad=-0.5 good=-1.2
sorten 8.09 bad=-0.5
sorum 7.58 bad=-1.3 good=-0.8
soster 7.11 bad=-1.7 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=-0.5 good=1.2 leaving=-0.5 praise=1.1 reputation=-0.9
sostre 7.80 bad=-0.5 good=-1.9
sot 8.09 bad=0.6 good=0.6
soul 7.58 bad=-0.5 good=-1.1
sovet 8.09 bad=1.6 complaint.quality=1.3 good=-0.7 payment.refused=1.9
spania 7.80 bad=0.8 complaint.quality=-0.3 leaving=0.6 praise=0.9
spansk 7.24 bad=-0.9 good=1.3 growth=2.8 praise=-0.3
spare 8.09 bad=1.2 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=1.1 leaving=1.1 legal=-0.5 meeting.off=2.0 payment.disputed=-0.4 payment.refused=2.1
spareb 8.09 bad=0.4 complaint.delay=-0.3 complaint.neglect=1.5 payment.promised=-0.3 payment.query=-0.6 payment.refused=1.8 payment.sent=2.8 reputation=-0.6 urgent=-0.4
sparke 7.80 bad=-1.4 good=0.7
spart 8.09 bad=-1.8 complaint.neglect=-0.4 complaint.quality=-0.5 good=2.4 legal=-0.4 payment.refused=-0.5 praise=3.8 reputation=-0.5
spaser 8.09 good=-0.6
spekta 7.24 bad=0.4 good=1.4
spekte 8.09 good=1.4
spektr 7.80 bad=0.6 good=-1.3
spenne 6.79 good=3.0
spenni 6.99 bad=-0.5
spenst 7.80 bad=-0.9 good=1.9
spent 7.80 bad=-1.3 good=1.2
sperre 8.09 bad=2.6 complaint.quality=2.7 good=-0.9 legal=1.2 payment.refused=4.4 praise=-0.6
spesia 7.58 bad=-1.8
spesie 6.05 bad=-1.5 good=0.4
spesif 7.39 complaint.cost=-0.4 complaint.neglect=0.8 complaint.quality=-0.4 good=-2.6 growth=-0.8 legal=-0.5 payment.query=2.9 payment.refused=1.7 praise=-0.8 reputation=-0.7
spill 6.79 bad=-2.3 good=3.1 leaving=0.7 praise=0.8
spillb 8.09 bad=-0.9 good=0.4
spille 4.57 bad=-1.7 complaint.quality=0.8 good=2.2 reputation=1.1
spillm 8.09 bad=0.9
spillo 8.09 bad=-0.4 good=-0.6
spills 8.09 good=-1.0
spillv 8.09 bad=-0.4
spilt 6.99 bad=-1.6 good=0.7
spilte 7.11 bad=-1.9 good=-1.0 praise=1.1
spinne 8.09 complaint.delay=1.2 complaint.neglect=-0.3 complaint.quality=-0.6 good=0.5 leaving=1.9 reputation=1.3
spiona 8.09 bad=-0.9 good=0.6
spise 7.80 bad=-0.8 good=-0.4
spiser 8.09 bad=0.5 complaint.quality=1.5 good=1.3 leaving=2.0 payment.refused=2.1
spises 8.09 bad=0.7 good=0.7
spisse 7.24 complaint.neglect=1.9 complaint.quality=1.8 reputation=-0.4
spiste 8.09 bad=-1.1
spok 8.09 bad=-0.7 complaint.quality=-0.4 good=1.1 legal=-0.5 praise=-1.1 reputation=-0.4
spokel 8.09 bad=1.0 good=-0.7
spor 5.75 bad=0.6 complaint.delay=-0.5 complaint.neglect=1.2 complaint.quality=1.2 escalation=-1.0 good=-1.3 growth=-1.0 leaving=0.6 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.9 payment.disputed=-0.9 payment.promised=-1.0 payment.query=2.8 payment.refused=0.6 payment.sent=-0.9 praise=-1.5 reputation=4.1 urgent=-0.6
sporet 7.80 bad=0.4 good=0.9
sporre 7.58 bad=-1.4 complaint.quality=-0.6 good=-1.1 payment.promised=2.0 praise=-0.4 reputation=-0.3
sporsm 6.99 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=1.6 complaint.quality=-0.6 good=-2.0 leaving=-0.4 legal=-0.3 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.3 praise=-0.5 reputation=-0.6
sport 8.09 bad=-0.7 good=0.3
sports 7.80 bad=0.7
sprak 7.24 good=2.3
sprakd 7.80 bad=-0.8 good=0.9
sprake 7.39 bad=2.1 good=-0.4
sprang 8.09 bad=-0.4
sprekk 8.09 complaint.quality=1.5 good=-0.8 legal=-0.3 payment.refused=-0.4
spreng 7.80 bad=-1.3 good=1.0
spring 7.58 bad=1.6 good=-1.7
spro 8.09 good=1.6
spurt 7.24 bad=0.9 complaint.cost=-0.5 complaint.delay=1.5 complaint.neglect=0.4 complaint.quality=1.4 escalation=-0.6 growth=1.0 leaving=1.8 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.4 urgent=2.0
spurte 5.93 complaint.cost=-0.3 complaint.neglect=1.2 complaint.quality=0.3 growth=1.3 leaving=-0.3 meeting.off=0.9 reputation=-0.9
ssd 8.09 bad=0.5 good=-1.0
sta 6.55 bad=-1.1 complaint.cost=-0.5 complaint.delay=-1.1 complaint.neglect=-0.8 escalation=-0.4 good=0.7 growth=-0.4 leaving=-1.1 legal=-0.6 meeting.off=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.8 payment.refused=1.4 payment.sent=-0.5 praise=1.1 reputation=-0.5 urgent=-0.4
stabil 8.09 bad=-0.9 good=0.6
stad 8.09 bad=-0.5 meeting.off=1.7 payment.sent=2.7
stadig 6.48 bad=1.2 complaint.cost=1.7 good=1.1 leaving=-0.3 payment.delayed=-0.4 payment.promised=-0.4 payment.refused=-0.4
stadio 7.80 good=0.3 praise=1.0 urgent=1.2
staend 7.24 bad=2.4 complaint.cost=1.9 complaint.neglect=-0.4 good=-2.0 growth=-0.5 leaving=1.5 legal=1.4 payment.refused=1.5 praise=-0.5 reputation=-0.4
stamme 8.09 bad=-0.5 good=-1.5
stand 8.09 bad=-0.5 good=0.4
standa 6.70 bad=-1.1 complaint.quality=1.0 good=2.0 legal=1.0 payment.refused=1.8
stanse 7.80 bad=1.9 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.1 escalation=-0.4 good=-0.5 leaving=-0.8 legal=1.0 meeting.off=-0.3 payment.delayed=-0.3 payment.refused=2.4 payment.sent=-0.6 praise=-0.3 reputation=-0.4 urgent=-0.4
star 5.03 complaint.cost=-0.9 complaint.delay=0.9 escalation=-1.2 good=-2.2 growth=-1.5 leaving=-2.4 legal=0.3 meeting.off=1.3 payment.delayed=-1.2 payment.disputed=0.6 payment.query=2.2 payment.refused=2.3 payment.sent=-1.5 praise=-0.5 reputation=-0.9 urgent=0.6
start 7.39 bad=-1.7 complaint.quality=-0.3 good=3.4 growth=1.2 leaving=-0.4 praise=1.3
starte 6.10 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.5 good=2.5 leaving=-0.8 legal=-0.5 payment.refused=-0.5 praise=2.5
starts 8.09 bad=-0.5 good=0.8
stasjo 8.09 bad=-0.8 good=-0.5
statha 8.09 bad=-0.4 good=1.1
statis 7.80 bad=0.6
statsb 8.09 bad=0.7 complaint.quality=-0.4 escalation=2.6 good=-1.2 payment.disputed=2.3 praise=-0.4
statsf 7.80 bad=-1.0 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=0.8 good=-0.5 leaving=-0.3 legal=1.0 payment.refused=-0.8 praise=-0.3 reputation=-0.3
statt 7.24 bad=2.2 complaint.delay=3.8 complaint.neglect=0.7 complaint.quality=-0.7 escalation=2.6 good=-1.8 growth=-0.3 legal=0.3 meeting.off=-0.5 praise=-0.4 reputation=-0.4
status 7.80 bad=1.7 complaint.quality=1.1 good=-1.4 leaving=1.1 meeting.off=3.7
stavan 7.80 bad=-0.3 good=2.3
sted 6.30 bad=-0.8 complaint.neglect=1.4 complaint.quality=1.2 good=-1.1 leaving=0.6 payment.disputed=-0.3 payment.refused=1.3 praise=0.8
stede 7.80 bad=1.9 good=-2.0
steder 7.11 bad=0.9 good=-0.5
stedet 6.01 bad=0.8 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=1.0 escalation=-0.5 good=0.5 growth=0.8 leaving=0.5 legal=-0.4 meeting.off=3.1 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.7 payment.refused=0.9 payment.sent=-0.4 reputation=-0.5 urgent=-0.6
steina 7.39 bad=-0.6 good=-1.8 payment.disputed=1.3
steink 8.09 bad=-1.9 good=3.0
stemme 5.82 bad=0.8 complaint.cost=0.5 complaint.delay=-0.4 escalation=1.5 good=0.6 growth=-0.4 legal=-0.3 payment.disputed=3.5 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.4 praise=-0.9 reputation=-0.4
stemni 7.39 bad=1.4 complaint.quality=1.2 good=0.7
stempe 7.80 bad=2.1 complaint.delay=-0.5 good=-2.1 praise=-0.8 urgent=1.8
stenge 7.24 bad=2.6 complaint.cost=-0.4 complaint.delay=1.5 complaint.neglect=1.6 complaint.quality=2.4 escalation=-0.3 good=-1.0 growth=-0.4 leaving=-1.0 meeting.off=-0.8 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=-0.3 payment.sent=-0.8 praise=-1.4 reputation=-0.4 urgent=4.1
stengt 8.09 bad=-1.9 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.5 leaving=-0.3
sterk 6.62 bad=-1.8 good=3.9
sterke 6.99 bad=-1.6 good=4.0
sterkt 7.39 bad=-1.1 good=0.4
steve 7.80 bad=-1.1 good=1.4
stevne 8.09 bad=-0.5 good=-0.3
stevni 7.58 bad=1.5 complaint.cost=-0.6 complaint.quality=1.0 good=-0.8 leaving=-0.5 legal=3.5 payment.promised=-0.3 payment.query=-0.5 payment.refused=-0.5 praise=-0.7 reputation=-0.5
stian 7.80 complaint.delay=1.2 complaint.neglect=1.1 complaint.quality=0.5 good=-0.5 leaving=-0.4
stikke 7.58 bad=1.5 complaint.neglect=-0.4 good=-1.8 leaving=1.9 payment.refused=-0.5 praise=-0.5
stil 6.88 bad=-0.5 good=0.4 growth=-0.3 legal=-0.4 praise=-0.3
stilar 8.09 bad=1.7
stilen 8.09 bad=-0.7
stilig 7.80 bad=-1.9 complaint.neglect=-0.4 complaint.quality=-0.5 good=2.4 payment.sent=2.8 praise=1.2
stille 6.41 complaint.cost=-0.4 complaint.delay=1.6 complaint.neglect=1.9 complaint.quality=-0.6 growth=-0.3 leaving=-0.6 legal=-0.3 payment.refused=0.6 praise=-0.8 reputation=0.5
stillf 7.58 bad=-0.8 good=2.6
stilli 7.24 bad=-0.9 complaint.cost=1.7 complaint.delay=-0.4 complaint.quality=-0.5 good=-1.0 growth=-0.5 leaving=0.8 legal=-0.6 meeting.off=-0.3 payment.refused=-0.3 praise=-0.5 urgent=1.6
stills 8.09 bad=0.4 good=-0.4
stiv 8.09 bad=0.6 complaint.cost=0.9 good=0.9 leaving=2.2
stjal 8.09 bad=-1.1
stjern 6.99 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.5 good=1.0 growth=-0.3 leaving=-0.6 legal=-0.3 payment.refused=-0.6 payment.sent=-0.5 praise=1.0 reputation=1.9
stk 8.09 bad=-0.3 good=-1.0 payment.sent=-0.6 praise=-0.6
sto 6.79 bad=3.4 complaint.cost=0.7 complaint.delay=4.7 complaint.neglect=3.5 complaint.quality=-0.4 escalation=-0.4 good=-0.7 growth=-0.4 leaving=1.4 legal=-0.4 meeting.off=1.9 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.6 payment.sent=-0.3 praise=-0.7 urgent=-0.9
stockh 8.09 bad=1.1 good=0.9
stoffe 7.58 bad=-1.5
stokk 8.09 bad=1.4 complaint.cost=1.7 leaving=1.4
stole 8.09 bad=1.3
stolte 7.39 bad=-0.7 complaint.cost=1.0 complaint.neglect=0.7 complaint.quality=-0.4 good=-0.6 leaving=0.5 praise=1.8
stone 7.80 bad=-1.2 good=0.7
stopp 8.09 bad=2.3 complaint.cost=3.1 complaint.delay=2.6 complaint.neglect=0.6 complaint.quality=-0.4 good=-0.6 leaving=2.0 legal=-0.4 praise=-0.5 reputation=1.0
stoppe 6.88 bad=-2.9 complaint.cost=-0.5 complaint.delay=-0.6 good=1.9 leaving=-0.5 meeting.off=-0.4 payment.query=1.9 payment.refused=-0.4 payment.sent=-0.4 praise=1.0 urgent=-0.5
stor 5.60 bad=-1.9 good=1.0 praise=1.7
storbr 8.09 good=-0.5
stord 8.09 bad=-1.3 complaint.quality=-0.4 escalation=-0.3 good=2.0 growth=1.9 leaving=-0.9 meeting.off=1.9 payment.delayed=-0.5 payment.query=-0.4 payment.refused=-0.4 payment.sent=3.2
store 5.55 bad=0.8 good=-0.3 leaving=0.9
storga 8.09 bad=0.9 complaint.quality=0.6 good=-0.3 growth=-0.4 leaving=0.7 praise=-0.3
storie 8.09 bad=2.2 good=-1.0
storm 8.09 bad=-1.1 good=0.5 meeting.off=2.7 reputation=-0.3
stormf 8.09 bad=1.1 good=0.5
storre 6.79 bad=1.3 complaint.cost=-0.4 complaint.neglect=1.8 good=-2.9 leaving=1.2 legal=-0.3
storst 6.30 good=3.2
stort 6.01 bad=-0.9 good=2.8
stoter 8.09 bad=-0.5 good=-1.2
stotte 6.88 bad=0.8
stoy 6.19 bad=-0.9 good=2.0 leaving=-0.5 legal=-0.4 payment.refused=-0.6 reputation=-0.5
stoyni 8.09 bad=-0.5 good=2.1
straks 8.09 bad=-0.3 good=1.6
strale 7.24 bad=-0.9 complaint.quality=-0.4 good=2.7 leaving=-0.3 legal=-0.5 praise=3.4
stram 8.09 bad=-0.4 payment.delayed=2.9 payment.sent=-0.4
stramm 7.80 bad=-0.6 good=0.9
strand 8.09 bad=-0.5 good=-1.0
strate 7.80 bad=-0.4
streep 7.80 bad=-0.6 good=-0.7
strek 8.09 bad=1.7 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.5 leaving=2.0 legal=-0.5 payment.disputed=2.6 payment.promised=-1.6 payment.refused=0.7 praise=-0.3
strekk 8.09 bad=-0.8 good=0.7
streng 6.99 bad=1.8 complaint.quality=-0.8 good=-0.8 leaving=-0.6 payment.refused=1.3 praise=-0.4 reputation=-0.3
streve 8.09 bad=1.7 good=-0.9
stride 8.09 bad=1.5 good=-0.7
stroke 7.24 bad=2.0 good=1.0 leaving=0.7 praise=0.9
strom 7.39 bad=-0.7 good=0.3 payment.query=2.1 payment.sent=0.9
stroml 8.09 bad=-1.6 complaint.neglect=-0.5 complaint.quality=-0.3 leaving=-1.1 payment.disputed=-0.3 payment.refused=-0.6
stromm 8.09 complaint.delay=1.4 complaint.neglect=-0.4 complaint.quality=-0.3 growth=-0.5 leaving=-0.3 legal=-0.5 praise=0.4 urgent=3.0
stroms 8.09 bad=-1.2 complaint.quality=-0.4 good=0.7 leaving=-0.8
strukt 7.80 bad=-0.4 good=0.9
stryke 7.58 bad=-0.4 complaint.delay=0.6 complaint.neglect=0.9 good=0.5 leaving=-0.4 meeting.off=1.3
studen 7.80 bad=-0.5 good=0.5
studer 8.09 complaint.quality=-0.6 good=-0.6
studie 8.09 bad=0.9 good=-0.7 leaving=0.8 praise=1.0
studio 7.39 bad=-1.0
stund 7.11 bad=-0.9 good=-0.9
stygt 8.09 bad=0.5 good=-0.4
stykke 6.88 bad=-2.4 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=0.5 escalation=-0.4 good=3.6 growth=2.8 leaving=1.1 payment.refused=-0.3 praise=1.9 reputation=-0.9
styre 8.09 bad=1.0
styrel 8.09 bad=0.4 complaint.delay=-0.3 complaint.quality=2.9 escalation=1.3 good=-0.4 growth=-0.5 leaving=2.3 payment.promised=1.8 urgent=-0.8
styrer 7.80 bad=-1.0 good=-1.5
styres 7.80 bad=0.3 complaint.delay=1.2 leaving=1.3 legal=0.8
styret 6.48 bad=-2.4 complaint.delay=-1.3 complaint.quality=-0.6 escalation=0.4 growth=2.9 legal=-1.1 meeting.off=0.6 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.4 payment.query=1.3 payment.sent=1.3 urgent=-0.5
styrin 8.09 bad=1.3 escalation=2.8 good=0.9 payment.disputed=2.7
styrke 6.88 good=2.0
styrte 7.80 good=-0.7
sublim 8.09 bad=-1.1 good=2.2
subtil 8.09 bad=-0.4 good=0.7
sukker 8.09 bad=2.1 good=-1.2
sukses 8.09 bad=2.1
sum 8.09 bad=-0.5 payment.disputed=-0.3 payment.refused=-0.3 payment.sent=2.4
summen 8.09 bad=0.3 complaint.neglect=-0.4 complaint.quality=-0.5 leaving=-0.4 legal=-0.3 payment.delayed=1.7 payment.disputed=2.3 payment.promised=1.9 payment.query=-0.6 payment.refused=-0.7 praise=-0.3
sunget 8.09 good=0.9
superf 8.09 bad=-0.4
superg 8.09 good=-0.6
superv 8.09 bad=-0.8
suppor 7.80 bad=0.5 complaint.cost=-0.5 complaint.neglect=-0.4 complaint.quality=1.0 good=0.6 legal=-0.4 payment.refused=-0.3 praise=2.5 reputation=-0.5
sure 8.09 bad=-0.6 good=-0.8
surrea 8.09 bad=-0.3 good=0.9
sutrer 8.09 good=-1.0
svak 7.80 good=-1.7
svaker 8.09 bad=-0.6 good=1.8
svakhe 8.09 bad=2.7 good=-1.0
svakt 8.09 bad=3.3 good=-0.9
svar 6.55 complaint.cost=-0.9 complaint.delay=-1.5 complaint.neglect=3.8 complaint.quality=-1.5 escalation=-0.5 good=-2.1 growth=0.3 leaving=-1.4 meeting.off=-0.9 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.query=1.4 payment.refused=0.7 payment.sent=-0.4 praise=-1.5 reputation=1.9 urgent=5.0
svare 7.39 bad=3.2 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=3.1 escalation=1.4 good=-0.6 growth=-0.6 leaving=0.3 legal=0.4 payment.disputed=1.1 payment.query=-0.4 payment.refused=-0.6 praise=-0.7 reputation=2.1
svarer 6.79 bad=-0.4 complaint.cost=0.6 complaint.neglect=1.7 complaint.quality=-1.1 good=0.6 growth=0.8 leaving=0.6 legal=-0.5 meeting.off=-0.7 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.3 payment.refused=0.5 payment.sent=-0.5 praise=1.5 reputation=-1.0
svaret 6.99 bad=1.0 complaint.delay=-0.3 complaint.neglect=3.9 leaving=-0.4 legal=-0.5 payment.refused=0.8 praise=-0.8 reputation=1.2
svart 6.79 bad=-0.5 complaint.neglect=2.3 complaint.quality=-0.5 escalation=2.6
svarte 7.80 bad=1.0 good=-1.3
svensk 6.62 bad=0.4 good=-1.8
svenss 8.09 bad=-0.4 good=0.4
sviger 7.58 bad=0.9 complaint.cost=1.5 complaint.delay=-0.5 complaint.quality=0.7 escalation=-0.4 good=-1.3 leaving=2.5 payment.disputed=1.1 payment.promised=-0.3 payment.refused=0.6 praise=-0.4
svikta 8.09 bad=0.8 payment.delayed=1.3 payment.promised=1.5 payment.refused=-0.4
svindl 8.09 bad=-1.3 complaint.cost=-0.4 complaint.neglect=-0.3 good=-0.7 praise=-0.5
svinge 7.58 bad=-1.8 good=1.9
svir 8.09 bad=1.3 complaint.cost=3.4 complaint.neglect=1.9 good=-0.5 payment.promised=-0.7 payment.refused=-0.6 praise=-0.3 reputation=-0.4
svoger 8.09 bad=-1.2 complaint.quality=-0.5 good=2.5 growth=3.0 praise=2.0
svomme 8.09 bad=0.5 complaint.cost=2.8 complaint.quality=0.4 good=-0.4 reputation=-0.4
svære 8.09 bad=-1.3 good=1.6
svært 5.89 good=3.5
sykehu 7.58 bad=-1.5 complaint.quality=-0.6 meeting.off=5.3
symbol 7.11 bad=-1.6 good=0.4
sympat 7.58 good=2.3
synd 8.09 bad=0.6 good=0.4
synes 5.93 complaint.cost=1.8 complaint.delay=-0.7 complaint.neglect=0.4 escalation=-0.4 good=-1.7 growth=-0.5 leaving=0.8 legal=-0.5 meeting.off=-0.5 payment.query=-0.3 payment.refused=-0.5 payment.sent=-0.4 praise=-1.4 reputation=1.5 urgent=-0.3
synge 8.09 bad=-0.9 good=2.2
synger 7.24 bad=-1.2 good=1.4
synlig 7.80 bad=1.2 good=0.6
syntes 8.09 bad=-0.7 good=0.6
system 6.79 complaint.cost=-0.4 complaint.delay=1.1 complaint.neglect=0.5 complaint.quality=0.4 growth=-0.4 leaving=2.5 legal=-0.3 payment.query=1.8 payment.refused=-0.3 praise=-0.8 reputation=0.6
syv 8.09 bad=-0.4
sær 8.09 bad=-0.7 good=2.1
særdel 7.58 bad=-1.4 good=1.4
særegn 8.09 bad=-0.5
særlig 6.55 bad=1.3 complaint.quality=3.6 good=0.7 leaving=-0.3 praise=1.4
særpre 8.09 bad=2.9 good=-1.6
t 7.39 bad=0.4 complaint.quality=1.8 good=0.7 leaving=1.1 praise=1.3
ta 5.13 bad=-1.9 complaint.cost=-0.8 complaint.neglect=0.6 escalation=0.4 good=-0.6 growth=4.4 leaving=-0.4 legal=-0.7 meeting.off=2.3 payment.delayed=-0.9 payment.disputed=0.7 payment.promised=-0.9 payment.query=0.6 payment.refused=1.0 payment.sent=-1.0 praise=-2.7 reputation=-0.8
tak 7.11 complaint.delay=1.0 complaint.neglect=1.2 complaint.quality=-0.7 escalation=1.4 leaving=-0.4 payment.refused=0.8 praise=-0.4 reputation=-0.4 urgent=2.5
taket 7.11 bad=0.3 complaint.delay=-0.3 complaint.quality=3.2 good=-1.4 growth=-0.6 leaving=-0.5 legal=-0.3 meeting.off=-0.6 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.refused=1.7 praise=-0.6
takk 4.80 bad=-4.6 complaint.cost=-2.0 complaint.delay=-1.9 complaint.neglect=-1.6 complaint.quality=-2.9 escalation=-0.9 good=3.4 growth=-0.5 leaving=-0.3 legal=-0.3 meeting.off=1.5 payment.delayed=-0.8 payment.disputed=-1.6 payment.promised=-0.4 payment.query=-1.3 payment.refused=-2.2 praise=6.4 reputation=-1.3 urgent=-1.7
takka 8.09 complaint.cost=-0.5 complaint.quality=-0.3 good=-0.4 payment.disputed=-0.8 reputation=-0.4
takker 7.11 bad=-1.6 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=0.9 good=-0.8 growth=-0.5 leaving=0.7 legal=-0.4 meeting.off=5.5 payment.refused=-0.5 praise=-1.2 reputation=-0.6 urgent=-0.4
takket 7.58 bad=-0.8 good=1.4
takstm 7.80 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=2.3 good=-1.0 leaving=-0.4 legal=2.6 payment.disputed=-0.3 payment.refused=1.7 praise=-0.7 reputation=-0.8
takt 8.09 bad=-0.3 good=1.5
tale 7.58 bad=-0.5
talen 8.09 bad=1.3 good=-0.6 praise=-0.4
talent 7.58 bad=-0.9 good=2.2
taler 7.80 bad=0.4 good=1.1
talet 8.09 bad=0.5 good=-0.7
tall 7.80 bad=-1.3 good=1.3
tallen 7.80 bad=-0.7 complaint.quality=-0.5 good=-0.7 payment.query=-0.3 payment.sent=-0.3 praise=1.1 reputation=-0.5
tallet 6.62 bad=1.4 good=-3.3
talmod 6.99 bad=-1.7 good=2.0 growth=-0.4 payment.delayed=1.2 praise=1.6 urgent=-0.3
talt 6.99 bad=-0.7 complaint.neglect=-0.6 complaint.quality=1.1 good=-0.7 praise=-1.1 reputation=-0.5
tanke 7.80 bad=-1.3
tanken 7.80 bad=-1.0 good=-2.4
tanker 8.09 bad=-0.8 good=-1.3
tante 7.80 bad=2.6 complaint.quality=1.2 good=0.5 growth=2.6 leaving=1.1 legal=-0.3 payment.refused=2.0 praise=-0.7 reputation=-0.5
tap 7.58 bad=-1.0
taper 8.09 bad=1.5 complaint.quality=1.6 good=-0.7 urgent=2.5
tapt 7.80 bad=3.6 complaint.quality=-0.4 good=-1.6 legal=1.8
tar 4.88 bad=1.7 complaint.cost=1.3 complaint.delay=1.2 complaint.neglect=-1.4 complaint.quality=-0.5 escalation=0.8 good=-1.8 growth=-0.5 leaving=2.2 legal=0.5 payment.delayed=-0.6 payment.promised=2.1 payment.query=3.1 payment.refused=-0.8 payment.sent=0.3 reputation=-0.9 urgent=-1.3
tas 7.39 bad=-0.6 complaint.quality=1.8 good=-1.9 leaving=-0.3 legal=1.5 meeting.off=-0.3 praise=-0.4
tastat 7.80 bad=-1.1
taste 8.09 bad=1.5 good=-0.6 leaving=-0.3
tatt 5.75 bad=2.1 complaint.delay=1.1 complaint.neglect=-0.9 complaint.quality=0.8 escalation=0.8 good=-2.0 growth=0.3 legal=1.7 meeting.off=0.7 payment.delayed=-0.9 payment.disputed=-0.4 payment.promised=-0.7 payment.query=-0.5 payment.refused=1.1 payment.sent=1.9 praise=-0.3 reputation=-1.0 urgent=-0.4
taushe 7.80 complaint.delay=-0.7 complaint.quality=1.0 good=-0.9 legal=2.3 payment.refused=-0.8 praise=-0.4 reputation=-0.3
taylor 7.58 bad=-1.7 good=-0.7
teamet 8.09 bad=1.0 good=-2.0 payment.promised=-0.4 praise=-1.3
teater 7.11 bad=-1.5 good=1.7
teatre 8.09 good=-1.4
tegn 8.09 bad=0.8 good=-1.7
tegner 8.09 bad=0.5 complaint.delay=-0.4 complaint.quality=-0.3 good=-1.2 leaving=-0.6 praise=-0.6
tegnes 7.24 bad=-0.3
tegnet 7.39 bad=0.8 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.8 good=-1.6 leaving=-0.6 legal=0.7 meeting.off=-0.3 praise=-0.7 reputation=-0.4
tegnin 6.19 bad=1.0 complaint.cost=-1.3 complaint.delay=0.8 complaint.neglect=-0.9 complaint.quality=1.7 escalation=-1.2 good=-0.9 leaving=-0.6 payment.delayed=-0.5 payment.disputed=-1.0 payment.promised=-0.8 payment.query=-0.9 payment.refused=2.2 payment.sent=-0.8 reputation=-1.0 urgent=0.6
tegnsp 8.09 bad=-0.4 good=-0.4
teknik 8.09 bad=-0.9 good=0.5
teknis 7.58 bad=0.3 complaint.quality=1.3 escalation=2.8
teknol 7.11 bad=-0.7 good=0.6
tekst 6.70 bad=-1.2 complaint.cost=-0.5 complaint.neglect=-0.4 complaint.quality=0.7 good=0.4 growth=-0.8 leaving=-0.5 meeting.off=-0.4 payment.query=-0.3 payment.refused=1.2 praise=-0.7 reputation=-0.6
tekste 5.24 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.4 good=0.4 growth=-0.5 leaving=0.4 legal=-1.6 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.6 praise=2.7 reputation=-1.0 urgent=3.5
tekstl 7.58 bad=0.6 good=0.6
telefo 5.79 bad=1.3 complaint.cost=-1.3 complaint.delay=1.4 complaint.neglect=4.1 complaint.quality=-1.1 escalation=-0.6 growth=1.1 leaving=0.9 legal=-1.0 meeting.off=-0.9 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=2.9 payment.query=-0.7 payment.refused=-1.5 payment.sent=-0.4 praise=2.1 reputation=-1.1 urgent=-1.0
teller 7.80 bad=2.6 complaint.delay=2.5 complaint.neglect=1.8 complaint.quality=0.4 good=-1.7 praise=-0.3 reputation=2.2
temaen 8.09 bad=-0.8 good=0.6
temaet 7.58 bad=1.6 complaint.cost=1.6 complaint.quality=-0.6 escalation=-0.4 good=0.8 leaving=-0.3 reputation=2.1
temmel 8.09 bad=-0.8 good=-0.7
temper 7.39 bad=3.0 good=-0.4
tempo 7.24 bad=0.5 complaint.delay=1.5 complaint.neglect=-0.5 good=2.1 praise=-0.5
tempoe 8.09 bad=2.3 complaint.cost=-0.6 complaint.delay=2.4 complaint.quality=-0.5 good=-1.0
tenari 8.09 good=-0.3
tenden 7.80 bad=1.9 good=-1.7
tenk 8.09 good=0.3
tenke 7.80 bad=-1.0 complaint.quality=1.3 good=1.0
tenkel 8.09 bad=0.4 good=0.5
tenker 7.39 bad=0.8 complaint.cost=1.1 complaint.quality=1.3 escalation=1.4 good=-2.0 praise=-0.3 reputation=-0.4
tenkt 7.39 bad=2.1 complaint.delay=2.4 complaint.neglect=2.2 complaint.quality=1.3 good=-1.9 leaving=0.6 legal=0.8 praise=-0.4 reputation=3.0
tepper 8.09 bad=-1.1 good=1.7
terje 7.58 bad=-1.3 complaint.delay=-0.6 complaint.quality=0.7 good=-0.5 leaving=-0.6 legal=-0.8 payment.disputed=-0.4 payment.sent=-0.5 praise=-0.3 reputation=-0.4
ternin 6.99 bad=-1.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 praise=1.0
terras 7.39 bad=2.2 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.3 good=-1.4 legal=0.9 payment.refused=1.3 praise=0.3 reputation=-0.3
terror 7.24 bad=1.2 good=-0.6
test 8.09 bad=-0.8 good=0.6
testek 7.39 bad=-0.5 good=-1.7
testen 7.80 bad=-1.4 good=-1.2
tester 7.39 bad=-0.5 complaint.delay=-0.3 complaint.neglect=-0.4 good=1.1 leaving=1.1
testet 7.11 good=-0.7
tett 7.58 bad=-0.7 good=-1.4
tettpa 8.09 bad=1.4 good=-0.4
the 6.14 bad=-1.4 good=-1.0
thomas 6.14 bad=-0.9 good=-0.4 leaving=-0.4 payment.refused=-0.5
thrill 7.58 bad=-1.2 good=0.3
ti 6.19 bad=-1.0 complaint.cost=-0.8 complaint.neglect=-1.0 complaint.quality=-1.6 escalation=-0.8 good=0.5 growth=2.5 legal=-1.0 meeting.off=-0.8 payment.delayed=-0.3 payment.disputed=-0.7 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.4 praise=2.2 reputation=-1.1 urgent=1.4
tid 5.52 bad=2.1 complaint.cost=-0.7 complaint.delay=1.6 complaint.neglect=2.0 complaint.quality=-0.9 good=0.8 growth=-0.9 leaving=-1.2 legal=2.9 meeting.off=-0.3 payment.delayed=0.7 payment.disputed=1.3 payment.promised=0.6 payment.query=-0.3 praise=-1.2 reputation=-0.7 urgent=-0.5
tida 7.39 complaint.delay=-0.4 good=-1.6 leaving=-0.4 payment.delayed=0.7 praise=-0.4 urgent=2.8
tide 8.09 complaint.cost=1.3 complaint.quality=-0.9 escalation=1.5 good=1.8 praise=1.7 reputation=-0.4
tiden 6.48 bad=0.5 complaint.neglect=-0.4 good=-2.0 leaving=0.9
tidene 7.58 bad=-1.1 good=2.9
tider 7.11 bad=2.4
tidlig 5.85 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-0.5 growth=-0.5 leaving=-0.8 legal=-0.4 meeting.off=2.4 payment.delayed=-0.3 payment.query=-0.3 payment.refused=-0.4 reputation=-0.5 urgent=1.0
tids 8.09 bad=1.2 good=-1.4
tidsbi 8.09 bad=-0.4 good=1.1
tidvis 8.09 bad=1.1
til 2.48 bad=-0.9 complaint.cost=-3.0 complaint.delay=-2.1 complaint.neglect=-1.8 complaint.quality=-0.5 escalation=2.0 good=-1.9 growth=5.3 meeting.off=0.4 payment.delayed=0.5 payment.disputed=-0.8 payment.promised=-0.8 payment.query=-2.5 payment.refused=0.9 payment.sent=0.4 praise=-0.9 urgent=-1.7
tilbak 4.76 bad=-0.6 complaint.cost=-1.3 complaint.delay=0.9 complaint.neglect=-0.9 complaint.quality=0.3 escalation=-1.0 good=-3.2 leaving=-0.5 legal=-0.3 meeting.off=-1.2 payment.delayed=0.4 payment.disputed=-0.5 payment.promised=-1.3 payment.query=-1.2 payment.refused=3.6 payment.sent=-1.0 praise=-0.9 reputation=-1.8
tilbud 6.55 complaint.cost=2.3 complaint.delay=1.3 complaint.neglect=-1.1 complaint.quality=-2.1 escalation=0.5 growth=0.7 leaving=-0.5 legal=-1.0 meeting.off=-0.9 payment.delayed=-0.7 payment.disputed=0.4 payment.promised=-0.7 payment.query=-0.8 payment.refused=-0.6 payment.sent=-0.4 praise=-1.7 reputation=-1.2 urgent=-0.4
tilbyr 8.09 bad=0.9 complaint.cost=2.1 complaint.quality=-0.8 good=-0.6 growth=-0.3 leaving=1.3 praise=-0.4
tildel 8.09 good=0.5
tilfel 7.58 bad=1.6 good=-1.1
tilfor 7.39 bad=0.5 good=-1.7
tilfre 7.24 bad=-1.5
tilgan 7.80 bad=-1.2 good=0.9
tilgje 7.39 bad=-1.0 good=3.3
tilhen 7.80 bad=0.6 good=1.4
tilhor 7.24 bad=0.6
tilkob 8.09 good=-0.7
tillat 7.80 bad=-1.3 complaint.quality=-0.4 good=1.7 leaving=-0.5 praise=1.5
tilleg 5.60 bad=2.3 complaint.cost=-0.6 complaint.delay=1.5 complaint.neglect=0.6 complaint.quality=0.9 escalation=-0.3 growth=0.9 legal=3.0 payment.delayed=-0.5 payment.disputed=0.8 payment.refused=-0.7 praise=0.5 reputation=-0.6
tillit 7.39 bad=0.5 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=0.5 escalation=-0.5 good=-0.8 leaving=1.6 legal=0.4 payment.refused=-0.5 praise=-0.4 reputation=1.2
tilnær 7.39 bad=0.5 good=1.1
tilpas 8.09 good=1.0
tilsku 7.24 bad=-2.2 complaint.cost=-0.4 complaint.delay=-0.8 complaint.quality=-0.7 good=-0.7 leaving=-0.4 legal=-0.5 meeting.off=-0.3 payment.delayed=2.9 payment.refused=-0.9 praise=-0.4
tilsva 7.80 complaint.quality=-0.4 good=0.6 legal=0.4 payment.disputed=1.3
tilsyn 7.11 bad=1.0 complaint.quality=1.1 good=-0.7 legal=0.4
tiltal 7.39 bad=-1.1 good=-1.0 praise=0.5
tiltre 7.80 bad=-1.1 good=2.1
tiltro 7.80 bad=-0.7 good=1.7
tilvær 7.39 bad=-2.4 good=-2.3
time 6.55 complaint.cost=1.4 complaint.delay=-0.7 complaint.neglect=1.6 escalation=-0.6 good=-0.5 growth=-0.4 leaving=-0.8 legal=-0.5 meeting.off=-0.4 payment.query=-0.6 praise=1.4 reputation=1.8 urgent=2.1
timeli 7.58 bad=2.0 complaint.cost=1.7 complaint.delay=-0.7 complaint.quality=-0.7 escalation=2.3 good=-1.4 leaving=-0.4 payment.disputed=3.6 payment.refused=0.5 praise=-0.5 reputation=-0.4
timen 7.80 bad=1.5 complaint.cost=3.9 complaint.neglect=-0.8 complaint.quality=-0.7 escalation=1.2 leaving=-0.5 praise=-0.6 reputation=-0.3
timepr 7.80 bad=2.5 complaint.cost=5.1 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.9 escalation=3.5 good=-0.4 leaving=-0.6 legal=-0.4 payment.refused=-0.5
timer 6.10 bad=0.9 complaint.cost=0.5 complaint.delay=-1.0 complaint.neglect=1.3 complaint.quality=-0.3 escalation=-0.4 good=-1.7 growth=-0.6 leaving=-1.1 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=2.5 payment.promised=-0.3 payment.query=-0.7 payment.sent=-0.4 praise=-1.3 urgent=1.8
ting 5.93 bad=1.1 complaint.quality=-0.6 good=0.6 leaving=-0.5 payment.disputed=1.8 payment.sent=-0.3 praise=0.3
tinghu 8.09 bad=-1.8 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=-0.8 legal=-0.3 payment.refused=-0.3
tingre 7.39 bad=2.2 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 escalation=-0.5 good=-0.6 growth=-0.5 leaving=-0.8 legal=5.0 meeting.off=1.2 payment.disputed=0.8 payment.query=-0.3 payment.refused=-0.5 praise=-0.5 reputation=-0.4
tipp 8.09 bad=1.5 complaint.delay=-0.3 complaint.neglect=1.5 complaint.quality=1.2 leaving=1.5 praise=-0.6 reputation=1.8
tips 7.58 bad=-1.2 complaint.quality=-0.3 good=0.8 growth=1.2 praise=0.8
tirsda 6.88 bad=0.4 complaint.cost=-0.8 complaint.delay=2.5 complaint.neglect=-0.8 complaint.quality=-1.2 escalation=1.2 good=-1.7 growth=-0.3 leaving=1.3 legal=-0.3 meeting.off=1.2 payment.delayed=-0.3 payment.disputed=-0.7 payment.promised=3.4 payment.query=-0.5 payment.refused=-1.2 payment.sent=0.7 praise=-0.8 reputation=0.9 urgent=0.8
titall 8.09 bad=0.9 good=0.9
titani 7.80 bad=-1.0
titler 8.09 bad=1.3 good=-0.9
tittel 6.88 bad=-1.8 good=-1.4
tja 7.80 bad=-1.0 good=1.7
tjener 7.80 bad=0.4 good=0.7
tjue 8.09 bad=-0.4 good=-0.6
to 4.24 bad=-0.3 complaint.cost=0.6 complaint.neglect=-0.7 complaint.quality=-0.4 escalation=-0.9 growth=4.4 leaving=-0.6 legal=-1.9 payment.delayed=1.4 payment.disputed=2.5 payment.promised=-1.2 payment.query=-0.9 payment.refused=-0.7 payment.sent=-0.8 praise=0.6 reputation=-1.2
toffe 8.09 bad=-0.4 good=0.8
toffer 7.80 bad=-0.9 good=3.4
toffin 7.80 bad=-0.9 good=1.0
toget 8.09 bad=-1.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.3 leaving=-0.3 meeting.off=2.7 praise=-0.3
tok 5.97 bad=-2.0 complaint.cost=-0.7 complaint.delay=1.7 complaint.neglect=-1.2 complaint.quality=-2.5 escalation=-0.5 good=1.0 growth=0.4 legal=-1.2 meeting.off=-0.5 payment.delayed=4.3 payment.disputed=-0.4 payment.promised=1.6 payment.query=-0.4 payment.refused=-1.2 payment.sent=-0.5 praise=0.8 reputation=-1.0 urgent=-0.5
tolker 8.09 bad=-1.5 complaint.delay=-0.3 complaint.neglect=-0.5 good=2.4 leaving=-0.7 praise=2.2
tolkni 7.80 bad=-0.3
tolv 8.09 bad=-1.0 urgent=1.1
tom 6.99 bad=0.4 complaint.delay=-0.5 growth=-0.5 leaving=0.5 legal=0.8 payment.delayed=3.4 payment.promised=-0.4 payment.refused=-0.3 praise=-0.8 reputation=-0.4
tomas 7.80 bad=-0.5
tomme 8.09 bad=0.6 good=0.8
tommel 8.09 complaint.delay=1.2 complaint.neglect=1.2 good=1.1 leaving=-0.4 payment.sent=-0.5 praise=1.8
tommer 7.80 bad=-0.8 good=1.3
tomta 8.09 bad=2.0 complaint.delay=2.0 complaint.neglect=1.2 complaint.quality=-0.5 good=-0.8 leaving=0.5 praise=0.8
tone 6.99 bad=0.7 complaint.neglect=1.1 complaint.quality=-0.5 good=-0.5 leaving=1.1 praise=0.6
tonene 8.09 bad=-0.4 good=1.4
toni 8.09 bad=-0.9 good=2.9
toppen 7.80 bad=-1.0 good=0.9
tor 7.11 bad=-0.8 complaint.cost=1.7 complaint.neglect=-0.8 complaint.quality=1.0 good=0.9 leaving=-1.1 payment.delayed=1.1 payment.promised=1.3 payment.refused=1.1 praise=-0.6 reputation=-0.5
torsda 5.85 bad=0.6 complaint.cost=0.4 complaint.delay=1.8 complaint.neglect=1.7 complaint.quality=-1.8 escalation=-0.7 good=-1.7 growth=-0.6 leaving=-1.4 legal=-0.9 meeting.off=5.3 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=1.1 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.6 praise=-1.2 reputation=1.2 urgent=-1.1
torsho 8.09 good=-1.0
totalt 7.80 bad=-0.8 good=1.0
toten 8.09 bad=-0.3 good=1.1
totnin 8.09 bad=-0.4 good=0.7
toyota 8.09 good=1.1
trad 7.58 bad=1.0 good=-0.4 legal=2.3 reputation=2.2
traden 7.58 bad=2.0 complaint.delay=2.0 complaint.neglect=1.5 escalation=2.5 good=0.8 meeting.off=-0.5 praise=-0.4
tradis 6.79 bad=-2.1 good=2.8
tradlo 7.39 bad=-1.5
traff 7.39 complaint.delay=-0.5 complaint.neglect=-0.5 good=1.2 growth=2.0 leaving=-0.6 legal=-0.4 payment.refused=0.7 praise=2.1 reputation=0.9
trakk 8.09 praise=-0.4
trakto 8.09 bad=-0.9 complaint.neglect=-0.6 complaint.quality=-0.4 good=2.4 payment.sent=-0.4 praise=2.1
tramp 7.80 bad=0.7 good=0.4
trang 8.09 bad=2.7 good=-1.3
trangt 8.09 bad=-1.8 complaint.cost=-0.7 complaint.neglect=-0.8 leaving=-0.4 payment.delayed=3.4 reputation=-0.3 urgent=-0.3
transf 7.80 bad=-0.8
transl 8.09 complaint.quality=1.3 good=-0.4 legal=-0.6
transp 8.09 good=-0.9 legal=-1.0 payment.disputed=-0.7
trappa 7.80 bad=2.6 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=1.9 leaving=-0.4 legal=0.7 meeting.off=-0.8 payment.refused=3.1 reputation=-0.5
tre 4.80 complaint.cost=1.0 complaint.delay=1.2 complaint.neglect=3.3 complaint.quality=-0.8 escalation=-0.8 good=-2.0 growth=2.0 leaving=1.2 legal=-1.6 meeting.off=-1.6 payment.delayed=1.9 payment.disputed=-0.7 payment.promised=-1.4 payment.query=-1.4 payment.sent=-0.3 praise=0.5 reputation=1.2 urgent=-1.2
tredje 6.24 bad=0.8 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=1.0 complaint.quality=1.7 escalation=0.6 good=-1.9 growth=-0.4 leaving=0.4 legal=-0.4 meeting.off=-0.3 payment.disputed=2.3 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.5 praise=-1.1 reputation=0.3 urgent=-0.4
treffe 7.24 bad=-1.2 complaint.quality=0.6 leaving=0.9
trekk 7.39 complaint.delay=1.5 complaint.quality=0.7 good=-1.0 leaving=-0.6 legal=0.5 payment.disputed=1.1 payment.refused=-0.5
trekke 6.70 bad=-0.5 complaint.delay=1.5 complaint.neglect=-0.3 complaint.quality=-0.5 good=-1.9 leaving=0.8 meeting.off=-0.3 payment.refused=-0.8
trenge 5.01 bad=-3.7 complaint.cost=-1.3 complaint.delay=-1.7 complaint.neglect=-1.1 complaint.quality=-2.8 escalation=-0.9 good=1.0 growth=3.3 leaving=1.2 legal=-2.6 meeting.off=-1.0 payment.delayed=0.9 payment.disputed=-1.6 payment.promised=-0.7 payment.query=-0.9 payment.refused=-1.7 payment.sent=-0.8 praise=-1.1 reputation=-1.7 urgent=0.8
trengs 7.24 bad=-1.7 complaint.neglect=-0.7 complaint.quality=-0.8 good=3.1 leaving=1.9 legal=-0.5 payment.query=3.1 praise=-0.5 reputation=-0.3
trengt 7.80 bad=2.2 good=-1.4
trenin 7.58 bad=-1.3 complaint.quality=-0.5 good=0.6 growth=1.1 payment.query=2.0 payment.refused=-0.4 praise=-0.3
tretti 8.09 bad=1.8 complaint.neglect=1.4 complaint.quality=1.3 good=-0.5 leaving=1.9
tribes 7.24 bad=-2.1 good=1.3
triks 8.09 bad=-0.4 good=0.4
trikse 8.09 bad=1.0 good=0.4
trille 8.09 bad=-0.4 good=-1.2
trine 7.80 bad=-0.8 good=1.1 leaving=-0.3 payment.delayed=0.8
trio 8.09 bad=-0.6 good=-0.9
trioen 7.80 bad=-0.9 good=0.8
tripad 8.09 bad=-0.8 complaint.quality=-0.4 good=-0.5 praise=-0.4 reputation=-0.4
trist 8.09 bad=1.9 complaint.neglect=1.7 good=-0.7 praise=-0.5
trivel 7.58 bad=0.7 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=0.6 good=1.4 growth=1.6 leaving=0.4 praise=1.7
tro 6.99 bad=2.8 good=-1.2
trodde 7.39 bad=0.5 complaint.neglect=2.2 growth=-0.4 leaving=-0.6 meeting.off=-0.3 praise=-0.5 reputation=-0.4
trolig 7.11 bad=-2.2 good=1.5
tromme 7.58 bad=-1.0 good=-0.3
trommi 7.80 bad=-0.4 good=-0.3
trond 7.58 bad=-1.3 good=1.8 payment.delayed=1.1 payment.sent=-0.3
tror 6.88 bad=-0.4 complaint.quality=1.8 praise=0.9
tross 6.35 bad=2.5 complaint.delay=2.3 growth=-0.4 leaving=-0.6 praise=1.5
trover 7.11 bad=-0.7 good=1.5
truer 8.09 bad=-0.5 complaint.quality=-0.4 legal=-0.3
truet 8.09 bad=-0.8 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.6 praise=-0.4 reputation=-0.7
trukke 7.58 bad=1.0 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=0.8 good=-0.6 leaving=1.6 payment.disputed=3.4 payment.query=1.6 payment.refused=1.5 payment.sent=-1.0 praise=-0.4
trygg 7.80 bad=-0.8 good=2.1 praise=1.8
tryggh 8.09 bad=-0.5
trygt 7.80 complaint.neglect=1.7 payment.query=-0.4 payment.refused=2.1 reputation=-0.4
trykk 7.24 bad=0.5 complaint.delay=-0.5 good=1.6 growth=3.1 leaving=-0.5 meeting.off=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.sent=-0.5 praise=2.1 reputation=-0.4 urgent=0.9
trykke 6.19 complaint.cost=-0.7 complaint.delay=-1.0 complaint.quality=1.1 escalation=-0.5 good=0.5 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.8 payment.refused=-0.8 reputation=0.8 urgent=0.5
trykkf 7.39 bad=0.8 good=-0.4
trykt 7.80 complaint.neglect=-0.3 good=-1.7 leaving=0.7 praise=1.2
tung 7.58 bad=-1.6 good=1.0 leaving=-0.3 praise=2.0
tunge 7.24 good=2.2
tungt 7.80 bad=-0.9
tur 7.58 complaint.quality=1.5 good=-1.7 legal=1.1 payment.refused=-0.3
turbon 7.58 bad=-0.8 good=1.6
turbul 8.09 good=0.9
turen 8.09 bad=-0.8 complaint.neglect=-0.3 good=-0.7 leaving=0.5
turid 8.09 bad=-0.7 complaint.quality=-0.4 good=-0.6 payment.promised=2.1 praise=-0.3
turist 7.80 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=1.5 good=-0.4 leaving=-0.6 legal=-0.4 payment.delayed=2.9 payment.promised=1.2 payment.refused=-0.6 praise=-0.5
turnbl 8.09 bad=-0.3 good=0.7
turner 7.80 bad=-0.6 good=0.5
tusen 6.62 bad=1.3 complaint.cost=-0.6 complaint.delay=0.4 complaint.neglect=-0.7 complaint.quality=1.9 good=1.3 growth=-0.3 leaving=0.3 legal=-0.7 meeting.off=1.6 payment.disputed=-0.3 payment.query=-0.4 payment.refused=1.6 payment.sent=-0.5 praise=4.5 reputation=1.0
tusena 8.09 bad=0.9 good=-1.0
tv 6.14 bad=-0.5 good=-2.9 praise=-0.6
tvangs 7.58 bad=2.9 complaint.delay=2.0
tvers 7.39 complaint.cost=2.0 complaint.quality=-0.3 good=1.5
tvert 8.09 bad=0.9 complaint.neglect=-0.4 complaint.quality=2.3 good=0.4 payment.refused=2.5 reputation=1.5
tvinge 6.99 bad=4.3 good=-1.8
tvnorg 8.09 bad=-0.7 good=-1.2
tydeli 6.01 complaint.delay=0.8 complaint.neglect=2.3 complaint.quality=-0.5 good=-2.1 leaving=-0.4 legal=1.0 payment.refused=2.6 praise=-0.7 reputation=1.0
tyder 7.58 bad=-1.2 good=0.6
type 8.09 bad=-1.0 complaint.neglect=-0.5 good=0.6 leaving=-0.6
typen 7.24 bad=2.1
typer 7.80 bad=0.9 good=-1.1
typisk 7.58 bad=3.6 good=-2.1
tysk 7.24 bad=0.6 complaint.cost=-0.5 complaint.quality=-0.4 good=-1.1 growth=1.4 leaving=-0.6 payment.refused=-0.3
tyske 7.39 bad=-1.1 good=0.7
tysker 8.09 bad=-0.9 good=-1.0
tyskla 7.24 bad=0.7 good=0.5
tyve 8.09 bad=-0.6
u2s 8.09 bad=2.4 good=-1.1
uanset 6.30 bad=-0.8 complaint.cost=1.5 complaint.neglect=-0.3 complaint.quality=-0.6 legal=-0.3 payment.disputed=0.9 payment.refused=-0.4 reputation=-0.3
uanstr 8.09 bad=-0.5 good=0.5
ubetal 7.80 complaint.cost=-0.4 complaint.quality=2.9 escalation=-0.4 leaving=-0.3 legal=-0.7 payment.disputed=-0.4 payment.query=1.5 payment.refused=2.8 reputation=-0.3
ubetje 8.09 bad=-0.7 good=-0.7
uendel 7.58 bad=-0.9 good=-1.2
uferdi 7.80 bad=2.5 good=-0.8
uffle 8.09 bad=-0.5 good=-1.1
uforgl 8.09 bad=-0.4 good=1.3 praise=1.5
uhygge 8.09 good=0.9
uhyre 8.09 bad=-0.5 good=1.9
ui 8.09 bad=-0.8
uimots 7.80 bad=-1.3 good=0.6
uka 6.70 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=1.4 escalation=-0.5 good=-1.7 growth=-0.6 leaving=-1.2 legal=0.7 meeting.off=3.9 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.8 payment.refused=-0.4 payment.sent=1.4 praise=-1.3 reputation=1.3 urgent=-0.8
uke 5.36 bad=-2.1 complaint.cost=-1.2 complaint.quality=0.7 escalation=-0.8 good=-1.2 growth=-1.4 leaving=-1.1 legal=-1.5 meeting.off=4.0 payment.delayed=2.0 payment.disputed=-1.1 payment.promised=-0.8 payment.query=-1.3 payment.sent=0.8 praise=-0.4 reputation=-1.3 urgent=-1.3
ukemen 8.09 bad=-0.5 good=-1.0
uken 7.58 bad=0.7 good=0.3
uker 5.50 bad=2.7 complaint.cost=0.9 complaint.delay=7.0 complaint.neglect=2.1 complaint.quality=0.7 escalation=0.4 good=-2.6 growth=-0.6 leaving=-1.0 legal=1.4 meeting.off=1.9 payment.delayed=0.4 payment.disputed=-1.2 payment.promised=-0.4 payment.query=-0.5 payment.refused=1.1 payment.sent=-0.8 praise=-0.9 reputation=-1.4 urgent=-0.5
ukjent 7.11 bad=-1.2 good=0.5
ulempe 8.09 bad=2.9 good=-0.9
ulesel 8.09 bad=0.9 complaint.neglect=-0.4 complaint.quality=2.2 good=-1.1 legal=-0.3 payment.refused=-0.3 praise=-0.8 reputation=-0.7
ulike 6.55 bad=-1.5 good=0.8
ulovli 7.58 complaint.cost=-0.4 good=-1.9 legal=1.4 payment.disputed=1.0 payment.refused=1.2
ulykke 7.39 bad=-1.2 good=-0.7
umenne 7.80 bad=-0.6 good=-1.0
umidde 7.24 bad=-1.1 good=-0.5
umulig 6.99 good=-2.0
under 5.20 bad=1.9 complaint.cost=2.4 complaint.delay=-0.8 complaint.neglect=0.5 complaint.quality=2.7 escalation=-0.9 good=-2.1 growth=3.0 leaving=1.7 legal=-1.0 meeting.off=-1.1 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.7 payment.refused=0.8 payment.sent=-0.6 praise=0.4 reputation=1.5 urgent=-0.5
underf 8.09 bad=-0.5 good=1.8
underh 6.79 bad=-3.2 good=4.2
underl 7.39 bad=-1.4 good=0.5
unders 6.62 complaint.quality=0.7 leaving=-0.3 payment.refused=0.9 reputation=0.8
undert 7.39 bad=-0.5 good=0.5
underv 7.11 bad=1.0
undrin 8.09 bad=-0.7 good=-1.2
unekte 8.09 bad=0.9
ung 6.99 bad=1.3 good=-1.5 legal=2.1 reputation=2.1
unga 7.80 good=-0.8
ungdom 6.41 bad=1.3 complaint.quality=-0.6 good=-1.5 praise=-0.3 reputation=-0.4
unge 6.24 bad=-1.4 complaint.neglect=-0.4 good=2.3 praise=1.2
ungene 6.88 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=1.6 good=1.9 growth=-0.3 legal=1.1 payment.disputed=-0.3 payment.promised=2.5 payment.refused=-0.6 payment.sent=-0.6 praise=1.2 reputation=-0.6
unger 8.09 bad=-1.2 complaint.quality=-0.4 good=1.5 growth=1.7 praise=1.1
unike 8.09 good=-0.8
united 8.09 bad=-0.6 good=0.4
univer 6.88 bad=0.7 good=-1.4
unna 6.79 bad=0.5 complaint.cost=1.3 good=-1.8 growth=2.2 leaving=1.0 payment.promised=-0.3 payment.sent=-0.5 praise=-0.9
unnga 7.80 bad=1.6 good=0.5
unni 7.58 bad=-0.7 good=0.9
unnsky 7.80 bad=1.3 complaint.delay=2.1 complaint.neglect=-0.5 complaint.quality=-0.4 good=0.9 payment.disputed=-0.3 payment.refused=-0.4 praise=1.5
unntak 7.24 bad=-0.3
unodve 7.58 bad=2.8
usa 6.79 bad=1.3 good=-1.3
usb 7.58 bad=-0.9 good=-1.9
usedva 8.09 bad=-0.9 good=2.0
usikke 7.58 bad=1.3 good=-2.0
usjene 8.09 bad=-0.5 good=-0.9
uskarp 8.09 bad=1.6 complaint.quality=2.1 good=-0.7 leaving=-0.3 payment.refused=1.2 reputation=2.3
uskyld 8.09 bad=-0.5 good=-1.7
ut 4.04 bad=2.3 complaint.cost=-1.4 complaint.delay=-0.8 complaint.quality=-0.8 escalation=-2.0 good=-1.6 growth=-1.2 leaving=4.1 legal=2.8 meeting.off=0.4 payment.disputed=-1.7 payment.promised=-0.4 payment.query=-2.1 payment.refused=-1.5 payment.sent=-1.4 praise=-1.2 reputation=-0.4 urgent=0.9
utager 7.80 bad=1.2 good=-0.9
utalli 8.09 bad=1.1 good=1.1
utbryt 8.09 bad=0.5 good=-0.9
utdann 8.09 bad=1.0 complaint.quality=1.7 good=-0.3 leaving=2.0 reputation=2.5
ute 6.30 bad=1.2 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=0.3 escalation=-0.4 good=-4.5 growth=-0.8 leaving=2.1 legal=-0.8 meeting.off=-0.5 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.8 praise=-0.8 reputation=1.3 urgent=1.9
uteluk 8.09 bad=-0.6 good=-1.5
uten 4.92 bad=0.5 complaint.cost=0.9 complaint.delay=3.5 complaint.neglect=1.3 complaint.quality=-2.2 escalation=0.9 good=-1.0 growth=-0.4 leaving=-0.4 legal=0.5 meeting.off=-1.1 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.6 payment.query=2.0 payment.refused=0.4 payment.sent=-1.0 praise=1.0 urgent=-0.9
utenfo 7.39 good=-1.5
utenke 8.09 bad=1.8
utenom 8.09 bad=-0.3 good=0.7
utesta 7.58 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=-0.3 good=-1.0 leaving=-0.5 legal=-0.4 payment.disputed=-0.4 payment.promised=1.9 payment.query=-0.4 payment.refused=-0.7 payment.sent=2.8 praise=-0.5
utford 6.48 bad=-0.7 good=4.3
utfore 7.80 bad=0.4 good=1.7
utfors 7.11 bad=-0.9 good=0.5
utfort 7.58 bad=-0.8 good=1.6
utfyll 8.09 bad=-0.6 good=1.6
utgang 6.24 bad=-2.5 complaint.cost=1.2 escalation=0.8 good=-1.0 leaving=0.9 payment.promised=1.9
utgave 6.99 bad=-1.4 good=1.2
utgive 7.80 bad=-1.7 good=-0.7
utgjor 7.80 bad=-1.2 good=-1.1
utkant 8.09 bad=-1.0 good=2.6
utkast 8.09 good=-0.6
utlend 8.09 bad=-1.1 good=-0.6 payment.delayed=-0.4 payment.promised=-0.3 payment.refused=-1.1
utlose 8.09 bad=-0.7 good=0.7 growth=1.9
utmerk 6.99 bad=-1.5 good=3.4
utnytt 7.58 bad=0.9 good=1.2
utover 7.58 bad=2.6 good=-0.6
utrett 8.09 good=-0.6
utroli 7.39 bad=-0.9
utsagn 7.80 bad=-0.4 good=-0.8
utsatt 7.80 bad=-0.9 complaint.delay=-0.3 payment.delayed=2.1 payment.sent=-0.4
utsett 6.88 bad=-0.9 complaint.cost=-0.6 complaint.delay=3.4 complaint.neglect=-0.5 complaint.quality=-1.3 good=-1.8 growth=-0.7 leaving=1.1 legal=-0.4 meeting.off=1.1 payment.delayed=5.1 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.6 payment.refused=-0.7 payment.sent=1.9 praise=-1.1 reputation=-0.3
utside 7.80 bad=-0.8 good=-0.5
utsikt 8.09 bad=-0.6 good=0.9
utskri 7.80 bad=-1.1
utspil 8.09 bad=-0.7
utstra 8.09 bad=-0.4 good=1.3
utstyr 7.39 bad=-1.2 good=3.1
uttale 8.09 bad=-0.9 complaint.quality=-0.4 good=-0.9 payment.refused=-0.4
uttalt 8.09 good=-0.8
uttryk 6.62 bad=-0.3 good=1.2
utvalg 6.88 bad=-2.5 complaint.neglect=-0.4 complaint.quality=-0.8 growth=-0.4 leaving=-0.8 payment.refused=-0.5
utvide 6.99 bad=-2.5 complaint.quality=-0.6 good=1.1 growth=3.5 leaving=-0.5 payment.refused=-0.3 praise=1.8
utvikl 6.88 bad=-1.6 good=-1.4
uvanli 7.80 bad=-0.5 good=1.0
uvant 8.09 bad=-0.4
vafler 7.58 bad=-1.0 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.6 growth=0.7 leaving=-0.7 legal=-0.3 meeting.off=1.5 payment.sent=2.3 reputation=-0.4
vakker 7.39 good=3.6 leaving=0.9 praise=1.2
vakner 8.09 good=0.8
vakre 7.11 bad=-1.2 good=2.8
vakres 7.80 bad=-0.5 good=2.4
vakte 8.09 bad=-0.5 good=0.7
vaktli 8.09 bad=-0.6 good=-0.8 leaving=-0.5 praise=-0.7
vaktme 5.89 bad=-1.4 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 escalation=-0.4 good=-1.2 growth=-0.4 leaving=-0.9 legal=-0.8 payment.refused=-0.6 payment.sent=-0.4 praise=-0.4 reputation=-0.5
valg 7.24 bad=0.5 leaving=0.9 praise=1.0
valgen 8.09 bad=2.1 good=-1.1
valget 8.09 good=0.7
valgt 6.99 bad=-1.8 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=0.9 complaint.quality=-0.8 escalation=-0.4 payment.refused=-0.3 praise=-0.8
valsem 8.09 good=0.8
van 7.39 bad=-0.8 good=0.8
vanker 8.09 bad=0.5 good=-0.7
vanlig 6.41 bad=0.8 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=1.6 complaint.quality=0.7 good=-2.4 growth=-0.3 leaving=-0.4 legal=1.1 payment.refused=-0.5 praise=1.3 reputation=0.9
vann 8.09 good=-0.8
vanske 5.85 bad=1.7 good=-2.7
vant 7.11 complaint.cost=-0.4 complaint.delay=1.4 complaint.neglect=-0.3 complaint.quality=-1.0 growth=1.9 leaving=-0.9 legal=-0.9 payment.refused=-0.4 praise=1.0 reputation=-0.4
vanvit 7.58 good=0.7
vapen 7.39 bad=-1.9
var 3.66 bad=0.4 complaint.delay=-2.0 complaint.neglect=-1.7 complaint.quality=0.8 escalation=0.9 good=0.9 legal=-0.7 meeting.off=-2.0 payment.delayed=-1.1 payment.disputed=2.0 payment.promised=-0.6 payment.query=-1.2 payment.refused=-2.8 payment.sent=-2.0 praise=2.8 reputation=-3.5 urgent=0.5
vare 5.14 bad=-2.4 complaint.cost=-0.8 complaint.delay=-1.1 complaint.neglect=-0.6 complaint.quality=-1.3 escalation=-0.5 good=1.9 leaving=1.5 legal=0.4 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.9 payment.promised=-0.4 payment.query=-0.6 payment.refused=-1.7 payment.sent=-0.6 reputation=-0.8 urgent=-0.8
varen 7.80 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.3 good=-1.6 growth=1.4 leaving=-0.6 legal=-0.4 praise=-0.6
varer 7.39 bad=1.6 good=0.7
varian 7.80 bad=-1.0 good=1.9
varias 7.39 bad=-0.3 good=1.4
varier 6.41 bad=0.4 good=1.2
varm 8.09 bad=-1.1 good=3.5
varme 7.24 bad=-0.4 good=1.8
varmen 8.09 bad=-0.3
varsel 7.24 bad=3.5 complaint.cost=-0.4 complaint.delay=1.4 complaint.neglect=-0.4 complaint.quality=-0.9 escalation=-0.3 good=-0.5 leaving=1.4 legal=2.1 meeting.off=0.8 payment.delayed=-0.4 payment.disputed=1.4 payment.promised=-0.5 payment.refused=1.1 payment.sent=-0.4 praise=-0.5
varsle 7.11 bad=1.9 complaint.cost=-0.7 complaint.neglect=0.4 complaint.quality=0.6 escalation=-0.3 good=-1.0 growth=-0.3 leaving=0.9 legal=4.2 meeting.off=-0.4 payment.delayed=1.8 payment.refused=-0.4 payment.sent=-0.4 praise=-0.8
vart 6.10 bad=-1.7 complaint.cost=-0.6 complaint.delay=-0.6 escalation=-0.3 good=-1.5 growth=0.7 legal=-0.6 meeting.off=0.7 payment.disputed=-0.4 payment.promised=-0.3 payment.query=1.8 payment.refused=-0.3 payment.sent=-0.4 praise=-0.4 urgent=-0.4
vattic 7.80 bad=-1.0 good=-0.9
ved 4.74 bad=-1.0 complaint.cost=1.1 complaint.delay=-2.1 complaint.neglect=-1.0 escalation=-0.6 growth=-1.0 leaving=2.0 legal=0.7 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=1.8 payment.promised=1.7 payment.query=-0.5 payment.refused=-0.8 payment.sent=3.3 praise=-1.7 reputation=-1.2 urgent=-0.6
vedder 8.09 bad=2.2 good=-0.8
vedlag 5.63 bad=-1.4 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.1 escalation=-0.4 good=-1.2 growth=-0.4 leaving=-1.2 legal=-1.0 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.7 payment.query=-0.8 payment.refused=-1.2 praise=-1.1 reputation=-0.8 urgent=-0.4
vedleg 7.58 bad=-1.7 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.4 good=-1.3 growth=-0.6 payment.query=-0.6 payment.refused=-0.3 praise=-0.5 urgent=-0.3
vedtat 7.80 bad=-1.0 complaint.cost=-0.5 complaint.quality=-0.5 good=0.9 growth=2.9 leaving=-0.5 payment.disputed=-0.4 payment.refused=-0.3 praise=-0.5 reputation=-0.5
vedtok 8.09 bad=1.2 complaint.neglect=2.5 good=-0.7 leaving=1.5 praise=-0.3
vegard 7.80 complaint.cost=-0.4 complaint.quality=0.4 good=0.9 leaving=-0.4 praise=1.6 reputation=0.4
veggen 7.80 bad=-0.4 good=-1.3 growth=-0.3 praise=-0.5
vegne 8.09 complaint.neglect=0.9 complaint.quality=0.9 legal=0.7 reputation=0.9
vei 6.14 bad=0.7 complaint.delay=1.0 complaint.neglect=1.7 complaint.quality=-0.5 good=1.6 leaving=0.6 legal=1.1 meeting.off=-0.3 payment.refused=-0.4 praise=-0.5 reputation=-0.3 urgent=1.6
veien 6.70 bad=4.5 complaint.cost=-0.5 complaint.neglect=0.9 escalation=-0.3 good=-2.3 growth=1.0 leaving=-0.5 legal=1.0 reputation=-0.3 urgent=-0.3
veier 7.80 bad=-1.6 good=0.9
veiled 7.39 bad=-1.3 complaint.neglect=-0.3 good=-1.0 reputation=-1.0
veksle 7.80 bad=-0.6 good=3.2
vel 5.97 bad=2.7 complaint.delay=1.5 complaint.neglect=-0.4 complaint.quality=1.5 escalation=-0.6 good=-1.7 growth=1.3 leaving=1.8 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.5 payment.query=-0.5 payment.refused=0.4 praise=-0.3 urgent=-0.4
veldig 6.01 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=0.4 good=2.9 leaving=-0.5 legal=-0.7 praise=2.4 reputation=1.1
velfor 7.80 complaint.cost=-0.8 complaint.delay=-1.4 complaint.neglect=-0.7 complaint.quality=-0.8 good=0.6 growth=-0.5 leaving=1.0 legal=-0.3 payment.refused=-0.4 praise=0.8 reputation=0.6
velge 6.79 bad=-2.2 good=3.1
velger 7.58 bad=-1.2 good=0.9
velkje 7.58 bad=-1.3 good=2.5
velkom 7.58 complaint.neglect=2.4 good=1.3 leaving=1.7
vellag 8.09 bad=-0.4 good=1.1
vellyk 7.58 good=1.9
velspi 8.09 bad=-1.0 good=2.4
vender 7.58 bad=1.7 good=-1.2
vendin 8.09 bad=-0.5 good=0.5
vengea 8.09 bad=0.4 good=1.0
venn 7.58 bad=-1.6 good=0.7
venner 7.80 bad=1.6 good=0.5
vennin 7.39 bad=-1.3 good=-1.6
vennli 7.24 bad=-1.7 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.8 escalation=-0.3 good=1.4 leaving=-0.8 legal=-0.4 payment.delayed=-0.5 payment.promised=1.0 payment.query=0.4 payment.refused=-0.4 payment.sent=0.6 praise=0.6 reputation=-0.3 urgent=-0.4
vennsk 7.39 bad=-0.9 good=-0.5
venstr 6.99 bad=-1.2 good=0.6
vent 7.58 bad=1.8 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=1.3 complaint.quality=0.5 escalation=-0.4 good=-0.9 legal=1.4 payment.disputed=3.9 payment.query=-0.6 payment.refused=3.2 payment.sent=-0.4 praise=-0.7 reputation=-0.9
venta 8.09 bad=1.8 complaint.delay=3.5 complaint.quality=2.0 good=-0.4 growth=-0.4 leaving=1.0 praise=-0.5 reputation=2.4
vente 6.24 bad=-3.3 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=-1.2 escalation=-0.5 good=0.3 growth=-0.7 leaving=-1.2 legal=-0.7 meeting.off=1.1 payment.delayed=1.7 payment.disputed=-0.4 payment.promised=1.3 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.3 praise=-1.3 reputation=-0.5 urgent=-0.3
venter 6.41 bad=1.8 complaint.cost=-0.7 complaint.neglect=2.7 escalation=-0.5 good=-2.3 growth=-1.0 leaving=-1.2 legal=-0.9 meeting.off=-0.9 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.7 payment.refused=1.6 payment.sent=-0.5 praise=-1.1 reputation=-0.9 urgent=5.3
ventet 7.24 bad=0.4 complaint.delay=2.5 complaint.neglect=-0.8 complaint.quality=0.8 good=-0.7 growth=-0.5 leaving=-0.6 payment.delayed=1.5 payment.promised=1.5 payment.refused=-0.4 praise=-1.4 reputation=-0.6
verden 5.66 bad=-1.3 complaint.neglect=-0.4 good=2.7 praise=0.9
verdie 8.09 bad=-0.9 good=0.3
verdig 6.88 bad=-1.8 good=3.5
verdt 6.79 bad=-0.7 complaint.cost=1.7 complaint.quality=-0.4 good=3.7 leaving=-0.4 legal=-0.4 payment.delayed=-0.4 payment.promised=-0.4 payment.refused=-0.4 praise=2.0
verken 6.70 bad=2.4 complaint.quality=1.2 good=-1.0 leaving=1.5 payment.disputed=1.3 payment.refused=-0.3 reputation=2.0
verket 8.09 bad=-0.5 good=1.7
verkst 8.09 bad=-0.7 complaint.quality=-0.7 good=0.8 praise=0.8
veroni 7.58 bad=0.6
verre 8.09 bad=-0.5 good=0.8
versjo 6.14 bad=-1.4 complaint.quality=-0.7 escalation=-0.5 good=1.8 reputation=1.8
verst 8.09 bad=3.0 good=-1.5
verste 8.09 bad=1.5
vesent 7.58 bad=0.6 complaint.delay=0.8 complaint.quality=1.7 good=-1.3 leaving=1.7 legal=2.2 payment.refused=1.6
vet 6.10 bad=0.7 complaint.cost=-0.8 escalation=-0.4 good=-1.0 growth=-0.5 leaving=0.6 legal=-0.5 meeting.off=-0.3 payment.disputed=-0.4 payment.query=-0.6 payment.refused=-0.7 praise=-0.8 reputation=2.1 urgent=-0.4
vetera 8.09 bad=-0.5 good=0.3
vg 7.11 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=0.8 complaint.quality=-1.3 good=-2.4 growth=-0.5 leaving=-1.0 legal=-0.4 payment.refused=-0.6 praise=-0.9 reputation=1.1 urgent=-0.3
vgs 8.09 bad=-0.4
vi 2.84 bad=2.3 complaint.cost=-0.6 complaint.delay=-1.7 complaint.neglect=-0.5 escalation=-4.2 good=-1.5 growth=4.3 leaving=7.0 meeting.off=1.1 payment.delayed=2.7 payment.disputed=0.9 payment.promised=-0.4 payment.query=-1.0 payment.sent=-3.9 praise=-1.5 reputation=-1.8 urgent=-2.3
via 6.79 bad=-1.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.6 growth=1.1 leaving=0.3 legal=0.6 payment.disputed=-0.4 payment.query=1.4 payment.refused=-0.6 payment.sent=1.9 praise=0.6 reputation=-0.4
vidar 7.80 bad=-0.6 good=2.9
video 7.11 bad=-0.7 praise=0.9 urgent=1.1
videoa 8.09 bad=-0.8
videoe 8.09 bad=-0.9 good=1.0
videok 7.80 bad=-1.1 good=-0.4
videoo 8.09 good=1.0
videos 8.09 bad=-0.3 good=0.4
videre 6.24 bad=1.4 complaint.neglect=1.2 complaint.quality=-0.3 escalation=0.6 good=1.5 growth=1.0 leaving=2.1 legal=1.1 meeting.off=-0.5 payment.delayed=-0.3 payment.promised=-0.3 payment.refused=0.6 praise=1.2 reputation=-1.3 urgent=-0.5
vidt 8.09 bad=1.4 good=-0.8
viktig 6.14 bad=-2.1 good=1.6
vil 4.28 bad=-0.3 complaint.cost=-1.9 complaint.neglect=-0.5 complaint.quality=-2.3 escalation=5.3 good=1.2 growth=6.2 leaving=-1.2 legal=-1.6 meeting.off=-0.9 payment.delayed=-1.0 payment.refused=-0.8 payment.sent=0.4 praise=1.4 reputation=-0.5 urgent=-1.6
vilje 7.24 bad=-0.9 good=-1.3
vilkar 7.80 bad=-0.7 complaint.cost=-0.3 complaint.quality=-0.4 good=-0.6 growth=0.5 leaving=-0.7 legal=-0.5 payment.query=-0.3 praise=-0.5 reputation=-0.4
villdy 8.09 good=1.8
ville 5.97 bad=2.9 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=-0.7 escalation=-0.6 good=-1.7 growth=2.0 leaving=3.1 legal=-0.4 meeting.off=-0.6 payment.disputed=-0.5 payment.refused=-0.5 praise=0.5 reputation=-1.0
villig 8.09 good=-0.9
vilt 8.09 bad=-0.9 complaint.cost=-0.3 complaint.quality=-0.4 good=2.6 leaving=-0.7
vin 7.39 bad=-1.2
vindue 7.80 bad=1.0 complaint.cost=-0.4 complaint.delay=2.1 complaint.neglect=-0.4 complaint.quality=1.6 good=-0.9 growth=-0.4 leaving=-0.6 legal=-0.8 payment.delayed=-0.5 payment.promised=-0.7 payment.refused=2.2 praise=-0.8 reputation=1.9
vinkel 8.09 bad=2.8 good=0.5
vinne 7.80 bad=-0.6 good=-1.7
vinner 7.80 good=2.1
vinter 7.11 complaint.delay=2.6 escalation=-0.4 growth=3.1 leaving=0.5 legal=0.8 payment.refused=-0.6 praise=1.9 reputation=-1.1
vipps 7.80 bad=-1.4 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-0.7 good=-0.4 growth=-0.3 leaving=-0.4 reputation=-0.4 urgent=2.7
virke 7.11 bad=0.9 complaint.cost=-0.3 complaint.delay=-1.0 complaint.neglect=-0.5 complaint.quality=1.3 growth=-0.4 leaving=-0.5 legal=-0.4 payment.refused=2.2 reputation=-0.3
virked 8.09 bad=-0.8 complaint.neglect=-0.4 good=-0.5 legal=-0.5 praise=-0.5
virkel 6.10 bad=-1.1 complaint.quality=-0.4 good=1.4 praise=1.3
virkem 7.80 bad=-1.0 good=1.5
virker 5.79 bad=3.5 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=1.5 leaving=-0.5 legal=-0.4 payment.disputed=-0.4 payment.query=-0.4 praise=1.1 reputation=-0.5
virkni 8.09 bad=2.5 complaint.delay=1.8 complaint.quality=1.6 good=-0.3 leaving=3.6 legal=1.5 meeting.off=-0.4
virtuo 8.09 bad=-0.6 good=0.9
vis 7.80 bad=0.7 good=0.8
vise 6.99 bad=-1.6 good=0.9 leaving=-0.3 praise=1.1
viser 5.43 bad=-1.0 complaint.cost=1.1 complaint.delay=0.4 complaint.neglect=0.5 complaint.quality=-1.0 escalation=-0.6 leaving=0.4 legal=0.6 payment.disputed=1.3 payment.promised=1.6 payment.refused=-0.6 praise=-0.4 reputation=-0.5 urgent=1.2
vises 7.80 good=0.7
visitt 7.58 bad=0.5 complaint.cost=-0.3 complaint.neglect=-0.5 good=-0.5 growth=-0.7 leaving=-0.3 legal=-0.5 payment.query=-0.4 praise=-0.6 reputation=-1.3 urgent=-0.4
viss 8.09 bad=-0.7 good=1.4
visse 8.09 good=-0.3
visst 7.58 bad=-0.7 complaint.cost=-1.0 complaint.neglect=1.7 complaint.quality=-0.6 good=-0.6 leaving=0.8 legal=-0.4 payment.promised=-0.5 payment.query=-1.1 payment.refused=-0.3 payment.sent=2.2 praise=-0.6
visste 7.80 bad=-1.1 good=-1.1
vist 8.09 bad=-1.3
viste 7.24 bad=-1.9 complaint.delay=1.2 complaint.neglect=1.1 complaint.quality=0.6 good=0.5
visuel 7.11 bad=-0.5 good=0.9
vite 6.88 bad=2.1 complaint.cost=1.5 complaint.delay=3.0 complaint.neglect=-0.6 complaint.quality=-1.0 escalation=2.0 good=-0.4 growth=-0.3 leaving=-0.6 legal=-0.4 payment.query=-0.7 praise=-0.9 reputation=2.5
vitne 8.09 bad=1.8 good=-0.8 meeting.off=2.0
vm 6.88 bad=-1.4 meeting.off=0.3 payment.sent=-0.3
vokal 7.24 good=1.2
vokali 7.39 bad=-0.5 good=0.5
vokse 8.09 bad=2.0
voksen 7.58 bad=-1.2 good=-1.2
vokser 7.58 bad=-1.3 good=-1.8
voksne 6.79 bad=-1.1 good=1.4
vold 7.58 bad=-0.5 good=0.9
voldel 8.09 bad=-0.7 good=0.5
voldgi 8.09 complaint.cost=-0.3 complaint.delay=2.1 complaint.quality=-0.5 good=-1.0 leaving=1.3 legal=1.4 payment.refused=-0.7 praise=-0.5
volum 8.09 bad=-0.6 good=2.4
von 8.09 bad=1.1 good=-1.2
vond 8.09 bad=-1.0 good=-1.0
vorspi 8.09 bad=1.3 good=-0.7
vri 8.09 bad=-0.3 good=1.4
vunnet 7.58 bad=-2.1 complaint.quality=-0.4 good=0.3 leaving=-0.6 praise=-0.4
vurder 6.70 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=-1.3 escalation=-0.5 good=-1.0 growth=3.0 leaving=1.0 legal=-0.6 meeting.off=-0.5 payment.query=-0.4 payment.refused=-0.6 praise=-0.5 reputation=0.9 urgent=-0.4
vær 7.58 bad=1.5 complaint.neglect=1.4 complaint.quality=1.0 good=-1.4 leaving=0.3
være 4.79 bad=-0.8 complaint.neglect=-1.9 complaint.quality=1.3 escalation=0.5 growth=0.6 meeting.off=0.7 payment.delayed=-0.7 payment.disputed=1.1 payment.promised=-1.5 payment.refused=1.9 payment.sent=1.9 praise=-1.4 reputation=0.5 urgent=1.3
vært 5.11 bad=3.3 complaint.cost=-0.4 complaint.delay=3.9 complaint.neglect=1.3 escalation=-1.0 good=1.1 growth=0.4 leaving=1.6 legal=-1.3 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.5 payment.query=1.4 payment.refused=-0.5 payment.sent=-0.7 praise=0.9 urgent=0.8
w 8.09 good=0.6
waasta 8.09 bad=-1.0 good=-0.6
warrio 7.39 bad=-1.3 good=1.5
wars 8.09 bad=-0.3
waters 8.09 good=-0.5
wave 7.58 bad=-1.8 good=0.5
webkam 8.09 bad=-0.3 good=1.6
wenche 7.80 bad=0.7 complaint.cost=0.9 escalation=1.2 good=-0.6 praise=-0.4 urgent=-0.7
wheels 8.09 bad=-0.6 good=0.8
wii 8.09 good=0.4
wikan 8.09 bad=-0.4 good=-0.5
willia 8.09 bad=-0.9 good=-2.2
willis 7.80 bad=-0.6 good=0.4
window 7.39 bad=1.6 good=1.7
x 8.09 bad=-0.5 good=0.9
xbox 8.09 bad=-1.0 good=0.4
yngre 8.09 bad=1.0 good=-0.7
york 7.80 good=1.1
yorks 7.80 bad=-0.9 good=-2.0
young 7.80 good=-1.2
youngs 8.09 bad=-0.6 good=1.8
ypperl 8.09 bad=-0.6 good=1.8
ytelse 7.24 bad=0.9 good=-1.4
ytre 7.80 bad=-0.7 good=-0.4
ytrer 8.09 bad=-0.5 good=0.4
zeppel 7.80 bad=0.5 good=0.9
æ 8.09 bad=2.1 complaint.delay=-1.0 complaint.quality=3.7 good=-0.8 payment.refused=4.4 praise=-0.4
ærbodi 8.09 bad=0.4 good=-0.9
æren 8.09 bad=-0.6 complaint.quality=-0.4 good=1.1 praise=2.0 reputation=-0.3
ærlig 6.88 bad=2.5 complaint.cost=-0.6 complaint.delay=2.1 complaint.neglect=0.9 complaint.quality=2.5 escalation=-0.4 good=1.9 growth=-0.4 leaving=2.2 legal=-0.4 payment.promised=-0.5 payment.query=-0.3 payment.refused=-0.6 reputation=2.2 urgent=-0.3
ærlige 8.09 bad=-1.1 reputation=-0.4
