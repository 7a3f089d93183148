# Made by tools/train out of 2132 labelled texts; change them,
# not this.  heed-lexicon(5) tells what the numbers are.
language nl

[figures]
negative-from -1.1

[trained]
* bad=-1.41 complaint.cost=-3.59 complaint.delay=-3.11 complaint.neglect=-3.50 complaint.quality=-1.53 escalation=-4.09 good=-1.10 growth=-3.81 leaving=-3.90 legal=-3.63 meeting.off=-2.68 payment.delayed=-4.32 payment.disputed=-3.46 payment.promised=-3.42 payment.query=-4.80 payment.refused=-2.91 payment.sent=-2.40 praise=-1.11 reputation=-3.40 urgent=-3.30
!a 7.57 bad=0.6 complaint.quality=0.8 good=-0.6 payment.disputed=2.9 payment.refused=-0.5 praise=-0.6
!aan 5.11 bad=0.8 complaint.cost=-0.6 complaint.quality=2.7 escalation=0.7 good=-0.8 growth=1.7 leaving=-0.7 legal=-0.9 meeting.off=-1.5 payment.delayed=1.4 payment.promised=-0.6 payment.query=-0.6 payment.refused=0.3 payment.sent=-0.7 praise=-1.6 reputation=-1.2 urgent=-0.7
!achter 7.28 bad=-0.4 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=0.9 good=-0.7 growth=-0.4 leaving=0.7 praise=-0.5
!advoca 7.28 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=0.5 legal=0.9 payment.refused=-0.5 reputation=-0.3
!af 6.87 bad=3.1 complaint.cost=1.8 complaint.delay=5.1 complaint.neglect=1.8 complaint.quality=2.6 escalation=1.1 good=-2.2 growth=-0.4 leaving=-0.6 legal=1.2 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.6 praise=-2.0 reputation=1.9
!afgesp 7.57 bad=0.9 complaint.quality=2.1 meeting.off=-0.5 payment.disputed=2.4 payment.refused=-0.4
!akkoor 6.87 bad=2.0 complaint.cost=1.0 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-1.0 good=-0.5 leaving=-0.5 legal=-0.7 payment.disputed=6.1 payment.refused=-1.0 praise=-0.6 reputation=-0.3 urgent=-0.5
!alleen 7.57 bad=1.0 complaint.neglect=0.3 complaint.quality=0.5 leaving=-0.5 reputation=1.2
!alles 7.28 bad=0.8 complaint.delay=1.3 complaint.neglect=-0.5 complaint.quality=1.7 good=-1.2 legal=-0.4 meeting.off=-0.7 payment.refused=0.7 praise=-1.1 reputation=0.6
!als 7.06 bad=1.1 complaint.cost=0.4 complaint.delay=0.3 complaint.neglect=-0.5 complaint.quality=1.9 escalation=-0.3 legal=-0.4 meeting.off=-0.6 reputation=1.8
!anders 7.28 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=1.2 good=2.2 growth=1.3 leaving=1.0 meeting.off=-0.4 praise=0.6
!antwoo 6.27 bad=3.6 complaint.cost=-0.8 complaint.delay=3.0 complaint.neglect=7.3 complaint.quality=-0.5 escalation=2.4 good=-1.3 growth=-0.5 leaving=-1.0 legal=0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=0.6 payment.query=-0.3 payment.refused=-0.9 praise=-1.4 reputation=-0.9
!beantw 7.28 bad=1.6 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=3.3 good=-0.4 legal=-0.7 meeting.off=-0.4 payment.disputed=-0.4 praise=-0.5 reputation=0.8
!bedoel 7.57 bad=0.7 complaint.cost=-0.3 complaint.delay=-1.1 complaint.neglect=1.7 complaint.quality=0.7 leaving=-0.4 meeting.off=-0.6 payment.disputed=-0.3 payment.refused=-0.5 reputation=-0.4
!behand 7.28 bad=0.9 complaint.neglect=0.7 complaint.quality=-0.9 leaving=2.3 legal=-0.4 payment.disputed=-0.4 payment.query=1.2 payment.refused=2.9 reputation=1.1
!ben 7.57 complaint.cost=1.3 complaint.delay=0.9 complaint.neglect=1.6 complaint.quality=-0.7 escalation=0.7
!beslis 7.57 bad=-1.1 complaint.cost=-0.4 complaint.neglect=-1.0 complaint.quality=-1.3 escalation=1.5 good=-0.5 leaving=-0.4 legal=-0.3 meeting.off=2.0 praise=-0.5
!bestel 7.57 bad=1.7 complaint.neglect=2.4 complaint.quality=2.2 good=-0.6 payment.refused=2.0 praise=-0.6 reputation=2.0
!betaal 6.10 complaint.cost=-1.5 complaint.delay=1.5 complaint.neglect=-1.2 good=-0.8 growth=-0.6 leaving=-1.2 legal=0.7 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-1.1 payment.promised=-0.4 payment.query=-0.5 payment.refused=4.4 praise=-0.7 reputation=-0.8 urgent=-0.3
!betale 6.47 bad=-0.5 complaint.cost=0.8 complaint.delay=0.7 complaint.neglect=-0.7 complaint.quality=-1.7 good=-1.1 leaving=-1.2 legal=-0.5 meeting.off=-0.6 payment.delayed=3.0 payment.disputed=-0.7 payment.promised=0.9 payment.query=-0.6 payment.refused=2.3 praise=-0.9 reputation=0.3
!bezwaa 7.06 bad=-1.5 complaint.delay=-1.3 complaint.neglect=-0.6 complaint.quality=-0.9 good=-1.0 leaving=-0.5 meeting.off=-0.3 payment.disputed=-0.3 praise=-1.1
!bij 5.57 bad=-2.5 complaint.delay=1.0 complaint.neglect=0.7 complaint.quality=-2.3 good=-1.2 growth=0.7 leaving=-1.5 legal=-0.7 meeting.off=5.5 payment.delayed=-0.7 payment.disputed=-0.9 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.5 payment.sent=-0.4 praise=-0.4 reputation=-1.2 urgent=-0.8
!binnen 6.87 bad=-2.0 complaint.cost=-1.0 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.3 leaving=-1.3 legal=0.6 meeting.off=-0.4 payment.delayed=1.9 payment.refused=-0.9 payment.sent=1.3 reputation=-0.7
!blij 7.57 escalation=2.5 good=-0.8 leaving=-0.4 praise=-0.9
!bril 7.57 bad=0.5 complaint.cost=1.1 complaint.delay=-0.3 complaint.neglect=-1.1 complaint.quality=1.1 good=-0.4 payment.disputed=1.1 praise=-0.3 reputation=-0.3
!btw 7.57 bad=-0.5 complaint.quality=-0.3 good=-0.4 payment.disputed=-0.3 payment.query=2.6 praise=-0.5
!cent 7.06 bad=0.5 complaint.cost=-0.6 complaint.neglect=-0.9 complaint.quality=-0.3 good=1.2 leaving=-0.5 legal=-0.4 payment.query=-0.4 payment.refused=2.5 praise=1.2 reputation=-0.5
!contac 7.57 bad=1.4 complaint.neglect=-0.4 complaint.quality=2.0 good=-0.3 payment.refused=1.7 praise=-0.5
!dag 7.57 bad=1.2 complaint.cost=2.7 complaint.delay=-0.6 complaint.quality=-0.6 leaving=1.5 legal=-0.6 payment.delayed=-0.4 payment.refused=0.6
!dan 6.36 bad=-1.5 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.4 escalation=0.6 good=4.4 legal=1.0 meeting.off=-0.4 payment.disputed=-0.5 payment.query=-0.3 payment.refused=-1.1 praise=4.4 reputation=-0.4 urgent=1.1
!dat 5.53 bad=0.4 complaint.cost=0.3 complaint.delay=-1.6 complaint.neglect=1.7 escalation=-0.7 good=-0.4 growth=-0.8 leaving=-1.1 meeting.off=-1.0 payment.disputed=0.3 payment.promised=-0.6 payment.query=2.1 payment.refused=-0.7 payment.sent=-0.4 reputation=0.7 urgent=-0.4
!de 4.40 complaint.cost=2.1 complaint.delay=-0.6 complaint.neglect=0.9 complaint.quality=2.3 escalation=2.8 growth=-0.8 legal=-0.9 meeting.off=0.6 payment.disputed=2.2 payment.promised=-0.9 payment.query=-1.2 payment.refused=-1.9 payment.sent=-1.0 praise=0.7 reputation=-1.0 urgent=-0.7
!decemb 7.57 bad=-1.2 complaint.cost=-0.4 complaint.quality=-0.4 legal=-0.4 payment.delayed=2.8 payment.refused=-0.6
!deze 7.28 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=-0.9 good=0.4 growth=-0.3 leaving=0.7 praise=0.6 reputation=1.6
!dichtb 7.57 complaint.neglect=0.6 complaint.quality=0.7 good=-0.7 growth=-0.3 leaving=0.9 praise=-0.7
!die 5.83 bad=0.7 complaint.cost=-0.8 complaint.delay=0.7 complaint.neglect=3.2 complaint.quality=1.0 escalation=1.3 good=0.4 leaving=1.0 legal=-1.3 meeting.off=0.8 payment.delayed=0.6 payment.disputed=1.7 payment.promised=-0.4 payment.query=-0.5 payment.sent=-0.4 praise=0.6 reputation=-0.9 urgent=-0.4
!dit 6.87 bad=-1.2 complaint.cost=-1.0 complaint.delay=-0.6 complaint.neglect=-1.2 good=2.0 growth=1.2 leaving=-0.5 legal=-0.5 payment.disputed=-0.5 payment.refused=1.1 praise=2.1 reputation=-0.5
!doen 6.18 complaint.delay=-1.0 complaint.neglect=-0.4 escalation=-0.3 growth=-0.8 leaving=2.9 legal=1.2 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.8 payment.query=-0.4 payment.refused=1.3 praise=0.5 reputation=0.6
!door 6.36 bad=-0.8 complaint.cost=-0.7 complaint.delay=-1.2 complaint.neglect=1.0 complaint.quality=-0.8 escalation=-0.4 good=-0.8 growth=-0.4 leaving=-0.8 meeting.off=4.1 payment.delayed=-0.4 payment.disputed=0.9 payment.promised=-0.4 payment.query=0.4 payment.refused=2.0 praise=-0.8 reputation=1.0
!doorga 7.28 bad=0.4 complaint.delay=-1.2 complaint.neglect=2.5 complaint.quality=-0.7 good=-0.3 leaving=-0.3 legal=-0.3 meeting.off=1.2 praise=-0.4 urgent=-0.5
!doorge 7.28 bad=-1.5 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=-0.4 leaving=-0.4 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=-0.5 reputation=-0.8
!drie 7.28 bad=1.9 complaint.cost=1.0 complaint.delay=2.4 complaint.neglect=-0.5 complaint.quality=1.4 good=-0.4 leaving=-0.7 payment.disputed=3.7 payment.refused=0.8 praise=-0.5
!duren 7.57 bad=-1.0 complaint.cost=-0.4 complaint.neglect=0.6 complaint.quality=-1.2 leaving=-0.7 payment.delayed=1.1 payment.refused=-0.4 reputation=0.7
!dus 7.57 bad=-0.8 complaint.cost=-0.3 complaint.quality=-0.4 good=-0.6 leaving=-0.3 payment.promised=2.5 payment.query=-0.8 praise=-0.7
!een 5.41 bad=1.7 complaint.cost=2.8 complaint.delay=0.3 complaint.neglect=1.1 escalation=2.5 good=-0.5 growth=1.1 leaving=2.6 legal=1.7 payment.promised=-0.7 payment.query=-0.5 payment.refused=2.0 payment.sent=-0.5 praise=-0.4 reputation=-1.6 urgent=1.3
!eens 6.72 bad=-0.4 complaint.cost=-0.4 complaint.delay=0.6 escalation=-0.4 good=1.3 growth=1.6 leaving=2.2 legal=-0.4 payment.refused=1.2 praise=1.4 reputation=1.8
!elkaar 7.28 bad=-0.6 complaint.delay=-0.9 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.7 legal=0.9 payment.disputed=-0.3 payment.refused=-0.5 praise=1.7 reputation=0.9
!en 4.75 bad=3.9 complaint.cost=1.7 complaint.delay=2.0 complaint.neglect=2.5 complaint.quality=4.8 good=-1.7 growth=-0.8 leaving=2.1 legal=2.1 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=3.3 payment.promised=0.3 payment.query=-0.9 payment.refused=5.2 payment.sent=0.5 praise=-1.5 reputation=2.7
!enkel 7.28 bad=-0.9 complaint.delay=-0.3 complaint.neglect=0.4 complaint.quality=-0.5 good=-0.4 leaving=0.5 payment.delayed=-0.5 payment.promised=1.2 payment.refused=-0.4 praise=-0.4
!enkele 6.87 complaint.cost=-0.6 complaint.neglect=1.0 complaint.quality=-0.9 escalation=-0.6 good=2.5 leaving=-0.8 payment.disputed=-0.3 praise=2.3 reputation=-0.6 urgent=-0.5
!er 6.47 bad=0.4 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=3.2 escalation=0.5 good=0.7 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-1.0 payment.promised=1.2 payment.query=-0.4 payment.refused=0.9 payment.sent=-0.4 praise=0.9 reputation=-0.5
!erbij 7.57 bad=0.7 complaint.quality=1.5 leaving=-0.5 reputation=2.1
!euro 6.87 bad=1.8 complaint.cost=2.9 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=2.3 good=-0.7 leaving=-0.5 legal=-0.4 meeting.off=-0.4 payment.disputed=2.0 payment.refused=3.9 praise=-0.6 reputation=-0.5
!factuu 7.57 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=1.9 legal=-0.6 payment.disputed=2.4
!fouten 7.57 bad=-0.5 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=1.5 escalation=0.8 good=-1.3 leaving=-0.4 legal=-0.4 praise=-1.4
!ga 7.28 bad=-0.7 complaint.quality=0.9 good=-0.7 meeting.off=-0.4 payment.refused=1.2 praise=-0.7 urgent=-0.6
!gaan 7.57 complaint.delay=0.3 complaint.quality=-0.8 growth=-0.4 leaving=0.7 payment.refused=-0.3
!gauw 7.28 complaint.neglect=0.7 complaint.quality=1.6 good=2.0 leaving=2.1 legal=-0.3 payment.refused=-0.5 praise=2.1 reputation=1.1
!gebrui 7.28 bad=1.1 complaint.neglect=-0.5 complaint.quality=0.7 good=-0.7 leaving=1.4 payment.refused=-0.9 praise=-0.9 reputation=-0.4
!gedaan 7.06 bad=1.9 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=3.6 escalation=1.3 good=0.8 growth=1.6 leaving=-0.4 legal=-0.4 payment.disputed=1.6 payment.refused=1.3 praise=0.8
!geen 7.28 complaint.neglect=0.5 complaint.quality=1.5 good=-0.3 legal=1.5
!gegaan 7.57 bad=0.4 complaint.cost=0.7 complaint.neglect=-0.4 complaint.quality=-0.5 payment.disputed=1.8 payment.refused=-0.7 urgent=-0.5
!gehaal 7.57 bad=-1.4 complaint.quality=-0.6 good=1.1 payment.refused=-0.6 praise=1.2
!gehad 7.28 bad=-1.0 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 good=3.0 growth=0.7 leaving=0.8 payment.refused=-0.4 praise=3.1
!gehoor 7.06 bad=0.6 complaint.cost=-0.5 complaint.delay=-1.1 complaint.neglect=4.0 complaint.quality=-0.6 good=-1.1 leaving=1.4 payment.refused=-0.4 praise=-1.0 reputation=-0.4
!gekreg 7.06 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.4 good=2.9 leaving=-0.4 legal=-0.6 payment.disputed=-0.5 payment.refused=1.1 praise=3.2
!geld 6.87 bad=0.7 complaint.cost=1.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.6 good=-1.0 leaving=-0.7 legal=1.7 payment.disputed=1.5 praise=-1.0
!geleze 7.57 bad=-1.1 complaint.neglect=-0.6 leaving=-0.5 payment.refused=-0.9 reputation=-0.4
!gemaak 7.57 bad=-1.1 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.5 leaving=-0.4 payment.refused=-0.6 praise=-0.5
!genome 7.28 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=2.2 complaint.quality=-0.6 leaving=0.5 legal=-0.4 payment.disputed=-0.4 payment.query=1.2 payment.refused=0.7 reputation=0.8
!gereag 7.57 bad=1.1 complaint.neglect=2.2 complaint.quality=0.7 legal=1.5 payment.query=-0.3 reputation=1.2
!gered 7.57 complaint.quality=-0.4 good=0.4 growth=0.8 leaving=-0.5 praise=0.4
!gespro 7.57 bad=0.6 complaint.cost=-0.5 complaint.neglect=2.4 complaint.quality=0.7 escalation=-0.4 good=-0.6 payment.refused=1.2 praise=-0.7 reputation=-0.4
!gevraa 7.57 bad=0.6 complaint.cost=2.0 complaint.neglect=2.0 good=-0.3 leaving=2.5
!gewijz 7.57 bad=-0.4 complaint.quality=-0.5
!geword 7.57 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.4 leaving=2.5 praise=-0.4
!gezegd 6.72 bad=0.8 complaint.cost=0.5 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=-1.9 escalation=-0.5 good=1.5 growth=2.7 leaving=-0.5 legal=-0.4 meeting.off=-0.5 payment.disputed=-0.4 praise=1.4 reputation=2.1 urgent=-0.4
!gezien 7.06 complaint.cost=-0.9 complaint.delay=-0.8 complaint.neglect=1.1 complaint.quality=1.0 good=-1.4 growth=-0.4 leaving=-0.5 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.4 payment.query=2.5 praise=-1.3 reputation=-0.5
!goed 6.59 bad=0.9 complaint.cost=1.1 complaint.delay=-0.7 complaint.neglect=-1.6 complaint.quality=3.2 leaving=-0.8 legal=-0.4 meeting.off=-0.9 payment.delayed=-0.3 payment.disputed=-0.6 payment.sent=-0.4 reputation=-0.8
!goedge 7.57 bad=0.4 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.6 good=0.6 payment.disputed=2.0 payment.refused=1.6 payment.sent=-0.6 praise=0.5
!graag 7.57 complaint.cost=-0.6 complaint.delay=1.4 complaint.quality=-0.5 growth=-0.4 leaving=-0.4 legal=0.8 payment.refused=-0.4
!haar 7.57 bad=0.3 complaint.delay=1.8 complaint.neglect=-0.4 complaint.quality=1.3 good=0.5 growth=1.5 praise=0.5
!haast 6.59 bad=-1.5 complaint.delay=0.9 complaint.neglect=-0.6 complaint.quality=-1.6 good=-0.5 growth=-0.3 leaving=-0.9 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.5 payment.refused=-0.7 payment.sent=-0.3 praise=-0.4 reputation=-0.3 urgent=-0.3
!had 6.87 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=1.0 good=1.0 growth=-0.4 leaving=-0.5 legal=0.9 payment.disputed=-0.3 payment.refused=-0.7 praise=1.3
!half 7.57 bad=-0.8 complaint.quality=-0.6 meeting.off=1.2 payment.delayed=2.9 payment.refused=-0.6
!heb 7.57 bad=1.5 complaint.delay=3.9 complaint.quality=-0.6 escalation=4.7 good=-0.5 leaving=-0.3 payment.refused=-0.4 praise=-0.6 reputation=-0.4 urgent=-0.3
!hebben 7.28 bad=0.8 complaint.neglect=-0.4 complaint.quality=0.8 good=0.6 growth=-0.4 leaving=2.0 praise=0.7
!heeft 6.10 bad=1.1 complaint.cost=1.0 complaint.delay=-0.9 complaint.neglect=-0.6 complaint.quality=3.6 escalation=1.0 good=-1.3 growth=-0.5 leaving=-0.5 legal=-0.6 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=4.3 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.4 praise=-1.2 reputation=0.5 urgent=-0.3
!helder 7.57 bad=-0.7 complaint.neglect=-0.6 good=1.0 growth=-0.4 praise=1.2
!hem 7.28 complaint.neglect=0.9 complaint.quality=0.7 good=-0.4 meeting.off=1.1 payment.query=1.4 payment.refused=-0.4 praise=-0.4
!het 5.23 complaint.cost=-1.5 complaint.delay=0.9 complaint.quality=0.3 escalation=-0.6 growth=-0.7 leaving=-1.2 legal=2.8 meeting.off=1.2 payment.delayed=0.9 payment.disputed=0.6 payment.promised=-0.7 payment.query=1.7 payment.sent=-0.6 reputation=0.5 urgent=-0.6
!hoe 7.28 bad=1.2 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=1.0 good=-0.5 praise=-0.4
!hoeven 7.28 bad=-1.7 complaint.delay=-0.3 complaint.quality=-0.7 good=3.0 legal=-0.3 payment.refused=-0.6 praise=3.4 reputation=-0.3
!hoor 6.87 bad=0.6 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=1.6 complaint.quality=-1.8 escalation=1.5 good=-0.3 leaving=-1.3 legal=1.2 payment.delayed=-0.4 payment.refused=-0.7 payment.sent=-0.4 praise=-0.3 reputation=-0.8
!houden 7.57 complaint.cost=1.0 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=1.2 legal=-0.7 payment.delayed=1.4 payment.disputed=-0.6 payment.refused=2.0 reputation=-0.5
!idee 7.57 bad=-0.6 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 leaving=-0.3 payment.query=3.2 payment.refused=-0.3
!iemand 7.28 bad=2.0 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=2.9 good=-1.1 growth=-0.4 legal=1.5 payment.delayed=1.7 payment.refused=-0.7 praise=-1.0 reputation=-0.6
!iets 6.27 bad=1.0 complaint.cost=0.4 complaint.delay=-0.3 complaint.neglect=2.8 complaint.quality=0.8 escalation=2.4 good=1.3 growth=1.1 leaving=2.7 legal=-0.9 meeting.off=1.3 payment.disputed=-0.5 reputation=-0.8
!ik 6.03 bad=2.4 complaint.cost=0.6 complaint.delay=-0.9 complaint.neglect=2.7 complaint.quality=0.5 escalation=-0.4 good=-1.4 growth=-0.6 leaving=0.8 legal=-0.5 meeting.off=0.5 payment.delayed=-0.3 payment.disputed=0.8 payment.query=-0.3 payment.refused=3.2 payment.sent=-0.3 praise=-1.3 reputation=-1.0 urgent=-0.7
!in 5.11 bad=1.2 complaint.cost=2.3 complaint.delay=1.2 complaint.quality=1.8 escalation=0.7 good=0.6 growth=0.5 leaving=0.7 legal=0.7 meeting.off=1.1 payment.disputed=-0.7 payment.promised=-0.8 payment.query=1.0 payment.refused=1.3 payment.sent=-0.6 praise=0.9 reputation=0.8 urgent=1.1
!inlogg 7.57 bad=-0.4 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=1.3 escalation=-0.4 good=-0.4 leaving=-0.4 praise=-0.4 urgent=2.4
!is 5.67 bad=0.6 complaint.cost=0.5 complaint.delay=-1.3 complaint.neglect=0.4 complaint.quality=1.5 escalation=-0.5 good=-0.5 growth=-0.7 leaving=1.7 legal=1.1 meeting.off=-0.8 payment.delayed=-0.8 payment.disputed=1.0 payment.promised=-0.3 payment.query=-0.7 payment.refused=2.5 payment.sent=0.6 praise=-0.5 reputation=0.6 urgent=-0.3
!ja 7.06 complaint.cost=0.6 complaint.delay=-0.4 complaint.neglect=0.4 good=2.1 growth=2.9 leaving=-0.3 payment.disputed=-0.4 payment.refused=0.6 praise=2.0 reputation=0.6
!je 7.06 complaint.cost=-0.6 complaint.neglect=-0.5 complaint.quality=-0.9 good=-0.7 leaving=-0.6 legal=-0.3 meeting.off=-0.7 praise=-0.7
!jullie 5.57 bad=1.4 complaint.neglect=2.8 complaint.quality=-0.9 good=0.4 growth=0.4 leaving=0.8 meeting.off=-1.3 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.6 payment.sent=-0.5 praise=0.3 urgent=1.3
!kan 7.57 bad=0.4 complaint.neglect=-0.4 complaint.quality=1.4 escalation=-0.4 good=-0.3 payment.query=1.5 praise=-0.3 urgent=2.5
!kantoo 7.57 bad=-1.5 complaint.delay=-0.4 complaint.neglect=-1.0 meeting.off=-0.5
!keer 7.06 bad=0.3 complaint.cost=1.2 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=2.1 escalation=1.5 good=0.6 growth=1.5 leaving=-0.5 payment.delayed=1.4 payment.refused=-0.4 praise=0.5 reputation=-0.5
!klaar 7.28 bad=0.6 complaint.delay=-0.8 complaint.neglect=0.6 complaint.quality=1.8 good=-0.5 meeting.off=1.9 payment.refused=1.8 payment.sent=-0.4 praise=-0.4 reputation=1.0
!klacht 7.06 bad=-1.6 complaint.delay=-0.6 complaint.neglect=-1.1 complaint.quality=-0.8 good=0.8 leaving=-0.3 payment.refused=-0.3 praise=0.6 reputation=-0.3
!klante 7.57 bad=1.9 complaint.cost=1.9 complaint.quality=-0.5 escalation=-0.3 good=-0.8 leaving=2.5 meeting.off=-0.5 payment.refused=-0.4 praise=-0.8
!komen 6.59 bad=-0.5 complaint.cost=-1.0 complaint.delay=0.4 complaint.neglect=1.0 good=-0.4 growth=0.6 leaving=0.3 legal=-0.4 meeting.off=2.2 payment.disputed=-0.6 payment.refused=0.5 praise=-0.3 reputation=2.0
!komt 7.06 bad=0.4 complaint.cost=3.9 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.1 good=-0.5 leaving=1.7 payment.disputed=2.1 payment.refused=1.2 payment.sent=2.7 praise=-0.5
!krijg 7.57 bad=-0.7 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=1.1 complaint.quality=-0.5 leaving=-0.4 payment.refused=-0.3 praise=-0.4 reputation=-0.3
!krijgt 7.57 complaint.delay=3.2 complaint.neglect=-0.4 complaint.quality=-0.5 escalation=-0.4 good=-0.5 payment.refused=2.6 praise=-0.5
!kunnen 7.57 bad=-0.4 payment.delayed=0.9 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.6
!kunt 7.57 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.5 escalation=1.8 leaving=-0.7 legal=-0.7 payment.refused=-0.4 reputation=-0.4
!laat 7.28 bad=-0.4 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=0.8 good=1.1 growth=1.3 legal=-0.4 payment.refused=0.8 praise=1.2
!lang 7.57 complaint.neglect=1.0 complaint.quality=-0.9 good=0.7 growth=1.1 leaving=-0.6 praise=1.2 reputation=0.9
!langer 6.87 complaint.cost=1.9 complaint.delay=0.3 complaint.neglect=-1.0 complaint.quality=0.3 good=-0.4 leaving=4.0 legal=-0.9 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=0.7 praise=-0.3 reputation=-0.3 urgent=1.1
!langs 7.06 bad=-1.3 complaint.neglect=-0.3 complaint.quality=-0.8 good=1.4 growth=0.9 leaving=-0.6 praise=1.4 reputation=-0.5 urgent=-0.6
!laten 7.57 bad=1.0 complaint.quality=1.4 good=-0.4 leaving=0.3 praise=-0.3
!levens 7.57 bad=0.8 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=1.5 complaint.quality=0.8 good=-0.5 leaving=-0.3 praise=-0.5 reputation=-0.3
!liggen 7.28 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=0.9 complaint.quality=0.7 good=-0.5 payment.promised=1.4 payment.refused=1.1 praise=-0.5
!lukt 7.57 bad=0.5 complaint.delay=2.4 complaint.quality=0.3 escalation=2.1 leaving=-0.5
!mag 7.28 bad=0.9 complaint.cost=-0.7 complaint.delay=1.2 complaint.neglect=-0.9 escalation=1.4 good=-0.5 leaving=-0.6 legal=-0.4 meeting.off=2.0 payment.refused=1.1 praise=-0.4 reputation=0.8
!mail 6.87 bad=-0.4 complaint.cost=-0.5 complaint.neglect=-0.5 growth=-0.7 leaving=1.1 payment.refused=-0.4 praise=0.5
!mailen 7.57 bad=1.1 complaint.delay=-0.3 complaint.neglect=1.7 complaint.quality=1.9 good=-1.3 leaving=2.6 payment.refused=-1.1 praise=-0.7 reputation=2.2
!mails 6.72 bad=-1.8 complaint.cost=-0.5 complaint.quality=-1.3 escalation=-0.5 good=-0.9 leaving=-1.1 legal=0.6 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-0.9 praise=-0.9 urgent=-0.4
!maken 7.28 bad=1.0 complaint.neglect=-0.6 complaint.quality=-1.2 escalation=-0.4 good=-0.5 leaving=2.8 payment.refused=-0.3 praise=-0.5 reputation=-0.3
!me 7.57 bad=-0.7 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.4 payment.refused=-0.5 praise=-0.5
!mee 6.03 bad=1.2 complaint.cost=2.4 complaint.delay=-0.7 complaint.neglect=1.6 complaint.quality=-1.1 escalation=-0.4 leaving=-1.6 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=3.0 payment.refused=-0.3 reputation=-0.8 urgent=-0.6
!meegem 7.06 bad=-3.5 complaint.cost=-0.7 complaint.delay=-1.6 complaint.neglect=-1.0 complaint.quality=-1.5 escalation=-0.5 good=3.3 growth=-0.4 leaving=-0.4 legal=-0.4 payment.disputed=-0.7 payment.refused=-1.2 praise=3.5 reputation=-0.5
!meer 4.13 bad=0.7 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=1.1 complaint.quality=-0.7 good=-0.4 growth=-1.0 leaving=4.9 legal=-3.2 meeting.off=-0.9 payment.delayed=-1.2 payment.promised=-0.5 payment.query=1.2 payment.refused=2.2 payment.sent=0.8 reputation=-1.0 urgent=0.4
!meewer 7.57 complaint.cost=1.1 complaint.quality=-0.6 leaving=-0.4 payment.disputed=-0.9 payment.refused=1.0
!melden 7.57 bad=-0.5 complaint.neglect=-0.4 good=-0.3 payment.sent=1.4
!merken 6.87 bad=-2.4 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=-1.0 good=1.8 growth=0.5 leaving=-0.5 legal=-0.5 payment.disputed=-0.5 payment.refused=-0.4 praise=2.4 urgent=-0.4
!met 5.62 bad=0.8 complaint.delay=-1.8 complaint.neglect=-0.8 complaint.quality=-1.2 escalation=2.4 good=-1.8 growth=-0.5 leaving=1.2 legal=1.5 meeting.off=0.6 payment.delayed=1.7 payment.disputed=2.4 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.7 payment.sent=-0.4 praise=-1.7 urgent=-0.4
!mij 6.59 complaint.cost=0.7 complaint.delay=-1.5 complaint.neglect=2.7 complaint.quality=-1.1 escalation=1.5 good=-1.8 growth=-1.6 leaving=-0.8 legal=-0.4 meeting.off=5.5 payment.disputed=-0.7 payment.refused=-1.0 praise=-1.3 reputation=0.8
!mijn 6.18 bad=1.8 complaint.delay=1.2 complaint.neglect=2.4 complaint.quality=0.8 escalation=-0.4 good=0.7 growth=-0.4 leaving=-0.8 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=0.7 payment.refused=1.2 payment.sent=-0.3 praise=0.6 reputation=1.7 urgent=-0.4
!minder 7.57 bad=-0.7 complaint.cost=0.7 good=1.9 leaving=1.2 legal=-0.6 praise=2.2 reputation=-0.4
!missen 7.57 bad=-0.8 complaint.cost=-0.8 leaving=-1.2 meeting.off=1.2 payment.delayed=2.8 payment.refused=-0.3 payment.sent=-0.3
!na 7.57 bad=-0.4 complaint.cost=1.6 complaint.delay=-0.4 complaint.quality=-0.5 legal=-0.3 meeting.off=-0.6 payment.disputed=-0.3 payment.refused=1.0
!naam 7.57 bad=0.6 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.8 escalation=-0.3 leaving=1.5 payment.refused=2.0 reputation=2.5
!naar 6.59 bad=-1.9 complaint.cost=2.9 complaint.delay=-1.0 complaint.neglect=0.4 complaint.quality=-0.7 escalation=-0.3 good=1.3 growth=-0.3 leaving=0.3 meeting.off=0.7 payment.disputed=-0.4 payment.refused=-0.5 praise=2.0 reputation=-0.6 urgent=-0.4
!neemt 7.28 bad=1.9 complaint.delay=0.8 complaint.neglect=1.9 complaint.quality=1.8 escalation=0.9 good=-0.5 leaving=-0.6 praise=-0.5 urgent=-0.5
!nieman 7.57 bad=0.7 complaint.delay=-0.4 complaint.neglect=1.9 complaint.quality=2.2 payment.refused=-0.5
!niet 6.47 bad=1.6 complaint.cost=2.1 complaint.delay=1.9 complaint.neglect=2.4 escalation=1.2 good=-0.7 growth=0.4 leaving=-1.0 legal=-0.6 meeting.off=1.2 payment.disputed=2.6 payment.refused=1.1 praise=-0.8 reputation=2.4
!nieuwe 7.28 complaint.delay=-0.3 complaint.neglect=0.6 complaint.quality=1.4 escalation=0.9 leaving=1.4 payment.refused=0.6
!nieuws 7.28 bad=-1.9 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.8 escalation=-0.3 good=-0.7 leaving=-0.6 payment.refused=-0.5 praise=-1.0
!nodig 6.59 bad=-0.9 complaint.cost=-0.5 complaint.delay=0.3 complaint.neglect=0.6 complaint.quality=-0.3 good=1.0 leaving=4.4 legal=-0.7 payment.refused=0.6 payment.sent=-0.4 praise=1.3 reputation=-0.5 urgent=1.2
!nog 6.47 bad=0.7 complaint.delay=0.5 complaint.neglect=0.6 escalation=-0.6 good=2.0 growth=-0.3 leaving=1.9 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.4 praise=2.3 reputation=-0.6 urgent=-0.4
!nummer 6.87 bad=-1.5 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.8 leaving=-0.5 payment.disputed=-0.5 payment.promised=-0.5 payment.query=5.6 payment.refused=-0.6 praise=-0.7
!of 6.87 bad=1.6 complaint.cost=1.2 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=-1.9 good=-0.9 payment.disputed=0.9 payment.refused=-0.4 praise=-0.8 reputation=0.5
!offert 7.28 bad=-0.6 complaint.cost=-0.5 complaint.delay=2.4 complaint.quality=-2.1 good=-0.3 leaving=0.9 payment.disputed=1.7 payment.refused=-0.6 praise=-0.3 urgent=-0.5
!om 6.36 bad=-1.3 complaint.cost=-1.0 complaint.delay=-0.8 complaint.neglect=-1.1 complaint.quality=-0.4 escalation=-0.4 good=2.4 growth=0.6 leaving=-1.2 legal=0.3 meeting.off=1.6 payment.delayed=-0.5 payment.disputed=-0.5 praise=2.9
!ondert 7.28 bad=-1.5 complaint.neglect=-0.5 complaint.quality=-1.2 good=0.6 leaving=-0.4 payment.refused=1.0 praise=0.7
!ons 6.18 bad=-1.2 complaint.cost=2.8 complaint.neglect=1.0 complaint.quality=-1.0 escalation=-0.4 good=-1.0 growth=-0.4 meeting.off=1.8 payment.delayed=-0.5 payment.disputed=4.6 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.4 praise=-0.9 reputation=-0.7 urgent=-0.3
!ontvan 6.59 complaint.cost=-0.3 complaint.delay=2.3 complaint.neglect=0.5 complaint.quality=-1.8 good=-1.3 growth=-0.4 leaving=-1.4 legal=-1.0 payment.delayed=-0.3 payment.disputed=0.9 payment.refused=-1.0 praise=-1.5 reputation=-1.0 urgent=-0.6
!onze 6.36 complaint.cost=-1.0 complaint.delay=2.1 escalation=0.7 good=-1.1 legal=0.7 meeting.off=0.8 payment.delayed=-0.4 payment.disputed=-1.0 payment.query=2.9 payment.refused=-1.1 praise=-1.3 reputation=-0.7 urgent=1.7
!ooit 7.57 bad=-0.6 good=1.6 growth=1.1 leaving=1.0 payment.refused=-0.4 praise=1.8
!ook 7.06 bad=2.0 complaint.cost=2.3 complaint.delay=3.8 complaint.quality=-0.7 good=-0.8 leaving=1.2 payment.disputed=2.0 praise=-0.7 reputation=0.7
!op 4.77 bad=1.3 complaint.cost=0.7 complaint.delay=0.3 complaint.neglect=3.2 complaint.quality=-0.9 escalation=1.0 good=-1.2 growth=-0.4 leaving=0.4 meeting.off=0.4 payment.delayed=2.3 payment.disputed=-0.8 payment.promised=-0.8 payment.query=1.5 payment.refused=-0.9 payment.sent=-0.9 praise=-0.8 reputation=-0.3
!opdage 7.57 bad=1.0 complaint.cost=-0.3 complaint.delay=0.9 complaint.neglect=1.5 complaint.quality=-1.1 meeting.off=1.9 payment.disputed=-0.4 payment.refused=-0.7
!opgelo 7.28 bad=1.7 complaint.delay=-0.3 complaint.neglect=0.6 complaint.quality=1.3 leaving=-0.4 payment.disputed=-0.3 payment.query=-0.4 payment.refused=1.8 reputation=1.2
!oploss 7.57 bad=-0.8 complaint.delay=-0.5 complaint.neglect=-0.4 escalation=1.9 leaving=-1.3 legal=-0.5 praise=-0.3 reputation=2.7
!opmerk 6.87 bad=-2.1 complaint.cost=-0.4 complaint.delay=-1.1 complaint.neglect=-0.9 complaint.quality=-0.7 escalation=-0.5 good=1.3 growth=-0.5 leaving=-0.4 payment.promised=-0.3 payment.refused=-1.0 praise=1.7
!over 5.67 complaint.delay=1.0 complaint.neglect=1.0 complaint.quality=-1.8 escalation=-0.7 leaving=1.1 meeting.off=-0.9 payment.disputed=-0.9 payment.promised=-0.7 payment.query=-0.4 payment.refused=2.5 payment.sent=-0.5 reputation=0.4 urgent=-0.6
!overdr 7.57 bad=-1.4 complaint.delay=-0.3 complaint.quality=-0.9 escalation=-0.4 good=3.3 leaving=-0.4 payment.disputed=-0.4 praise=3.0
!overee 7.06 bad=-1.1 complaint.cost=0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.3 escalation=-0.3 payment.disputed=1.4 payment.refused=2.2 reputation=-0.5
!overge 7.57 bad=-0.5 complaint.neglect=-0.4 legal=0.8 payment.refused=2.6
!overle 7.57 complaint.delay=-0.5 complaint.neglect=3.5 complaint.quality=-0.6 good=-0.6 meeting.off=4.8 praise=-0.3 urgent=-0.4
!pagina 7.57 bad=1.1 complaint.cost=-0.3 complaint.quality=1.6 legal=-0.4 payment.refused=1.8 praise=-0.4
!plaats 6.87 bad=-1.1 complaint.cost=-1.1 complaint.delay=-0.6 complaint.neglect=-1.5 complaint.quality=-1.2 escalation=-0.4 good=-0.5 growth=-0.4 leaving=-1.4 legal=-0.7 meeting.off=-0.5 payment.disputed=3.0 payment.refused=1.9 praise=-0.4 reputation=-0.3
!plan 7.57 bad=0.5 complaint.quality=1.1 legal=0.4
!praat 7.57 bad=1.4 complaint.quality=1.5 good=0.4 growth=1.2 praise=0.5
!proble 7.28 complaint.cost=-0.4 complaint.neglect=-0.8 complaint.quality=-0.9 legal=-0.7 payment.delayed=-0.5 payment.disputed=-0.3 payment.query=-0.5 payment.refused=1.9
!progra 7.57 bad=1.3 complaint.delay=1.3 complaint.quality=1.1 good=-0.5 legal=1.0 payment.refused=1.9 praise=-0.4 reputation=1.0
!punt 7.28 complaint.delay=-0.5 complaint.neglect=1.5 good=-0.4 leaving=1.1 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=1.2 payment.refused=-0.7 praise=-0.5
!reacti 7.57 bad=0.7 complaint.delay=0.3 complaint.neglect=1.9 complaint.quality=-1.4 escalation=-0.5 leaving=-0.5 urgent=-0.5
!rechte 7.28 complaint.delay=-0.4 complaint.neglect=1.1 good=-0.7 legal=1.2 payment.refused=-0.3 praise=-0.8
!reden 7.57 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=1.2 escalation=1.4 good=-0.6 growth=-0.3 praise=-0.4
!rekeni 7.57 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=-1.0 escalation=-0.5 payment.delayed=3.2 payment.disputed=1.1 payment.refused=0.9
!ruzie 7.06 bad=-1.6 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=0.9 complaint.quality=0.4 good=-0.4 leaving=1.0 legal=-0.6 payment.query=-0.5 payment.refused=-0.4 praise=-0.5
!schade 7.57 complaint.cost=-0.5 complaint.neglect=-0.5 complaint.quality=-1.0 leaving=-0.6 legal=1.7 payment.refused=-1.4
!schrij 7.57 complaint.neglect=0.6 good=0.8 leaving=1.4 praise=0.8
!schrik 7.57 complaint.delay=-0.6 complaint.neglect=1.0 complaint.quality=-0.9 legal=1.5
!sinds 7.28 bad=2.1 complaint.delay=-0.4 complaint.neglect=1.7 complaint.quality=1.5 growth=0.6 leaving=-0.8 payment.refused=-0.3 praise=0.5 urgent=2.5
!slecht 7.28 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=2.5 good=-0.4 growth=-0.3 leaving=-0.3 meeting.off=-0.5 payment.refused=-0.6 praise=0.7
!snel 7.57 bad=0.8 complaint.neglect=-0.5 complaint.quality=-0.4 good=0.3 leaving=1.8 praise=0.3
!staan 6.87 bad=1.2 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=2.8 escalation=1.3 good=-0.8 leaving=-0.3 legal=0.8 payment.disputed=1.2 payment.refused=-1.0 praise=-0.7 reputation=-0.4 urgent=1.3
!staat 6.72 complaint.cost=-0.3 complaint.delay=1.9 complaint.neglect=0.4 complaint.quality=0.4 good=-0.9 leaving=1.8 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.5 payment.promised=-0.6 payment.query=0.7 payment.refused=-0.6 praise=-0.9 reputation=0.9
!sturen 7.28 bad=-1.2 complaint.neglect=-0.3 complaint.quality=-1.0 good=0.7 growth=-0.3 leaving=-0.5 payment.refused=-0.6 praise=0.8
!te 4.60 bad=-1.9 complaint.cost=0.9 complaint.delay=-1.5 complaint.neglect=-3.3 complaint.quality=-1.9 escalation=-1.5 good=2.2 growth=0.7 leaving=2.0 meeting.off=0.8 payment.delayed=1.1 payment.disputed=-1.0 payment.promised=-0.9 payment.query=-1.1 payment.sent=-0.4 praise=2.1 reputation=-1.5 urgent=-1.0
!tegen 7.06 bad=-1.1 complaint.quality=-1.2 good=1.6 growth=2.6 leaving=-0.9 praise=2.2
!tegeno 7.57 complaint.neglect=-0.4 complaint.quality=0.7 good=1.3 payment.refused=1.6 praise=1.5
!telefo 7.28 bad=0.9 complaint.cost=2.2 complaint.delay=-1.0 complaint.neglect=2.2 complaint.quality=1.3 escalation=-0.4 good=-0.5 leaving=1.5 legal=-0.5 payment.refused=1.8 praise=-0.5 reputation=3.7
!terug 6.18 bad=-0.4 complaint.cost=-1.7 complaint.delay=-0.6 complaint.quality=-0.6 escalation=-0.7 good=-1.2 growth=-0.3 leaving=2.2 legal=-0.3 meeting.off=0.4 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.3 payment.query=2.5 payment.refused=1.0 praise=-1.0 reputation=0.9 urgent=-0.5
!terugb 7.57 bad=1.9 complaint.delay=2.9 complaint.neglect=1.9 complaint.quality=0.8 good=-0.9 growth=-0.4 payment.refused=1.8 praise=-0.8 reputation=1.9
!tot 6.36 complaint.cost=3.2 complaint.delay=-0.4 complaint.neglect=-1.2 complaint.quality=-1.2 escalation=-0.4 good=-0.6 leaving=0.9 meeting.off=-0.8 payment.delayed=0.8 payment.disputed=-0.5 payment.refused=-1.2 praise=-0.6 reputation=-1.1
!u 6.59 bad=1.3 complaint.cost=1.7 complaint.neglect=-1.3 complaint.quality=-0.7 escalation=-0.4 good=-0.6 legal=2.9 meeting.off=-0.5 payment.disputed=0.5 payment.promised=-0.3 payment.query=-0.5 payment.refused=0.8 payment.sent=-0.5 praise=-0.5 reputation=0.6 urgent=1.2
!uit 6.36 bad=-0.4 complaint.delay=-1.1 complaint.neglect=-0.5 complaint.quality=1.3 escalation=1.2 good=-1.0 growth=-0.8 leaving=-0.8 legal=1.2 meeting.off=-0.6 payment.query=-0.3 payment.refused=-1.0 praise=-0.9 reputation=-0.4 urgent=1.4
!uitgel 7.57 bad=0.5 complaint.cost=1.3 complaint.delay=-0.4 complaint.quality=0.4 leaving=0.8 legal=-0.3 payment.refused=1.2
!uitleg 7.57 bad=0.4 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=0.9 good=0.4 growth=-0.4 leaving=0.9 praise=0.6
!uur 7.57 bad=-1.1 complaint.neglect=-0.3 complaint.quality=-0.7 meeting.off=2.1 payment.delayed=-0.3 payment.refused=-0.4
!uw 7.28 bad=-0.9 complaint.delay=-0.4 complaint.neglect=1.7 complaint.quality=-0.3 good=1.9 leaving=1.2 legal=-0.5 payment.refused=-0.6 praise=2.0 reputation=-0.4
!vaak 7.28 bad=-1.9 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.7 good=3.0 growth=-0.4 leaving=-0.4 legal=-0.4 payment.disputed=-0.4 praise=2.9
!van 4.69 complaint.delay=1.0 complaint.neglect=4.8 complaint.quality=-2.4 growth=-1.2 leaving=-2.1 legal=0.5 meeting.off=-0.7 payment.delayed=-1.3 payment.disputed=-0.4 payment.promised=-0.8 payment.query=-0.9 payment.refused=-2.1 payment.sent=1.3 praise=0.4 reputation=1.0
!veel 7.28 complaint.delay=3.5 complaint.neglect=1.5 complaint.quality=0.5 escalation=2.2 good=1.7 leaving=-0.4 legal=-0.5 payment.refused=-0.5 praise=1.9
!veerti 7.57 bad=1.2 complaint.quality=0.6 escalation=1.6 legal=1.0 reputation=-0.3
!verand 7.06 bad=-0.3 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=-0.8 good=0.4 growth=-0.3 meeting.off=-0.4 payment.refused=1.7 praise=1.0
!verder 6.47 complaint.cost=-0.9 complaint.delay=-1.5 complaint.neglect=0.5 escalation=2.5 good=0.4 growth=1.2 leaving=-1.2 legal=1.2 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-0.7 payment.refused=-1.0 praise=-1.0 reputation=-1.0 urgent=-0.3
!vergad 7.57 bad=-1.1 complaint.delay=-0.3 complaint.quality=-0.7 growth=0.9 leaving=-0.4 meeting.off=4.4 payment.disputed=-0.3 payment.refused=-0.5 praise=0.5 reputation=-0.4
!verhou 7.57 bad=1.9 complaint.cost=4.1 complaint.quality=-1.2 leaving=0.6 payment.refused=-0.3
!verkla 7.28 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=1.8 complaint.quality=-1.0 good=0.4 growth=-0.3 leaving=-0.6 legal=-0.6 payment.refused=-0.5 praise=0.5 reputation=-0.4
!verlen 7.28 bad=0.5 complaint.cost=2.0 complaint.quality=0.3 good=-0.3 growth=-0.5 leaving=2.6 legal=-0.5 payment.refused=-0.4
!verwac 7.28 bad=1.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.5 good=-1.1 leaving=-0.9 payment.disputed=-0.4 payment.refused=2.1 praise=-1.3
!verwij 7.57 complaint.cost=0.9 complaint.neglect=0.9 leaving=1.5
!via 7.57 bad=-0.5 complaint.neglect=-0.4
!vijf 7.57 bad=1.2 complaint.cost=-0.4 complaint.delay=2.8 complaint.neglect=-0.3 complaint.quality=-1.0 leaving=2.3 payment.refused=-0.5 praise=-0.3 reputation=2.3
!voldoe 7.06 bad=0.4 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.8 leaving=-0.3 legal=2.1 payment.delayed=1.9 payment.refused=3.0
!volgen 7.57 bad=0.8 complaint.delay=0.5 complaint.neglect=1.1 complaint.quality=1.8 legal=1.6 payment.refused=-0.3
!voor 5.57 bad=0.8 complaint.cost=1.0 complaint.quality=3.0 escalation=-0.7 good=-0.8 growth=-0.6 legal=3.9 meeting.off=-1.0 payment.delayed=2.3 payment.disputed=2.4 payment.promised=-0.4 payment.refused=4.6 payment.sent=-0.5 praise=-0.8 reputation=-1.8 urgent=-0.5
!voorst 7.57 bad=1.4 complaint.cost=3.3 complaint.neglect=1.3 complaint.quality=-0.5 leaving=2.8
!voortg 7.57 bad=-1.3 complaint.quality=-0.6 leaving=2.9 legal=-0.5 payment.refused=-0.4
!vraag 7.57 bad=0.3 complaint.delay=2.4 complaint.neglect=0.6 good=0.8 praise=0.7
!vragen 7.57 bad=1.0 complaint.delay=1.5 complaint.neglect=1.0 complaint.quality=-0.7 good=-0.3 payment.refused=0.9 reputation=0.8
!vrolij 7.28 bad=0.8 complaint.delay=0.8 complaint.neglect=-0.3 complaint.quality=0.7 good=-0.7 leaving=-1.0
!waarom 7.57 bad=0.6 complaint.delay=1.1 complaint.neglect=1.0 complaint.quality=-0.5 leaving=1.6
!wachte 7.06 bad=-0.4 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=1.4 complaint.quality=-1.1 escalation=-0.7 good=2.7 growth=1.2 legal=1.6 payment.refused=0.7 payment.sent=2.1 praise=2.3 reputation=-0.5
!wakker 7.57 bad=-1.2 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.3 legal=-0.6 payment.refused=-0.4 praise=-0.3 reputation=-0.4
!want 7.06 bad=-1.8 complaint.quality=-1.1 good=-0.4 legal=-0.3 meeting.off=1.0 payment.disputed=2.3 payment.refused=-0.5 praise=-0.3
!waren 7.57 bad=-1.3 complaint.quality=-1.0 good=-0.5 meeting.off=-0.3 payment.disputed=2.3 payment.refused=-0.5 praise=-0.4
!was 6.72 bad=0.3 complaint.cost=-0.4 complaint.delay=1.9 complaint.neglect=0.7 complaint.quality=-1.7 growth=0.7 leaving=-0.7 legal=-0.5 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=-0.9 payment.sent=-0.3 reputation=-0.8
!wat 6.59 bad=2.2 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=0.6 complaint.quality=2.0 good=-0.6 leaving=-0.4 legal=-0.6 meeting.off=0.8 payment.disputed=-0.5 payment.refused=-0.8 praise=-0.4 reputation=-0.7
!we 6.36 bad=1.9 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=-0.8 complaint.quality=3.6 escalation=-0.3 growth=-0.3 leaving=-0.5 legal=0.9 meeting.off=-0.5 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.7 praise=0.4 reputation=0.7 urgent=-0.4
!weet 7.57 bad=0.6 complaint.delay=-0.7 complaint.neglect=2.5 complaint.quality=1.0 escalation=1.6 good=-0.6 growth=-0.4 leaving=-0.3 payment.refused=-0.6 praise=-0.6
!weg 7.06 bad=-1.6 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.7 leaving=-0.4 legal=-0.3 meeting.off=-0.5 praise=-0.6 reputation=-0.5
!werken 7.28 bad=2.7 complaint.neglect=-0.4 complaint.quality=2.6 good=-1.2 leaving=-0.5 meeting.off=-0.3 payment.refused=1.5 praise=-1.1 urgent=3.4
!werkza 7.57 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.3 meeting.off=-0.3
!weten 7.57 bad=-0.9 complaint.quality=-0.4 good=1.4 meeting.off=2.0 praise=1.6
!wie 7.06 bad=1.4 complaint.cost=0.9 complaint.neglect=2.1 complaint.quality=0.8 escalation=-0.5 good=-0.7 leaving=-0.4 payment.disputed=-0.3 payment.refused=0.7 praise=-0.9
!willen 7.28 bad=-1.1 complaint.neglect=-0.3 complaint.quality=-0.9 good=1.0 growth=1.2 leaving=-0.5 payment.promised=1.6 payment.refused=-0.7 praise=-1.0 reputation=1.4
!woord 6.59 bad=2.2 complaint.cost=0.4 complaint.delay=2.1 complaint.neglect=3.8 complaint.quality=1.5 good=-1.8 growth=-0.3 leaving=0.3 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.5 payment.refused=-0.7 praise=-1.6 reputation=1.3
!worden 6.36 complaint.cost=0.5 complaint.delay=-0.8 complaint.neglect=1.0 complaint.quality=-1.1 escalation=-0.3 good=-0.9 legal=-1.2 meeting.off=0.8 payment.delayed=1.0 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=0.8 praise=-1.0 reputation=-0.4
!wordt 6.72 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.3 escalation=0.6 good=-0.7 leaving=1.6 legal=-0.6 payment.refused=2.6 praise=-0.6 reputation=1.9
!zeggen 6.87 complaint.cost=1.0 complaint.delay=1.2 complaint.neglect=0.6 complaint.quality=-0.8 escalation=-0.3 good=3.1 meeting.off=-0.6 payment.disputed=-0.4 payment.refused=0.6 praise=3.1
!zelf 7.57 bad=-0.4 complaint.quality=-0.4 legal=-0.6 payment.refused=-0.5
!zelfs 7.57 bad=-0.3 good=1.1 payment.refused=-0.4 praise=2.1
!zeuren 7.57 bad=2.8 complaint.delay=1.8 complaint.neglect=1.0 complaint.quality=-0.4 meeting.off=-1.4 payment.promised=-0.6 payment.refused=-0.3 urgent=-0.7
!zijn 5.96 bad=0.8 complaint.cost=-1.2 complaint.delay=0.9 complaint.neglect=1.3 complaint.quality=0.3 escalation=1.4 good=-0.3 growth=-0.7 leaving=-1.0 meeting.off=1.3 payment.delayed=-0.6 payment.disputed=-0.8 payment.query=-0.4 payment.refused=1.0 payment.sent=-0.4 praise=-0.3 urgent=-0.5
!zin 7.06 bad=1.2 complaint.cost=-0.6 complaint.delay=2.0 complaint.neglect=-0.8 complaint.quality=-0.6 good=-0.6 leaving=-1.2 payment.promised=-0.4 praise=-0.6 reputation=-0.4 urgent=2.2
!zo 6.72 bad=1.6 complaint.cost=1.2 complaint.delay=0.5 complaint.quality=0.4 good=-1.3 growth=-0.3 leaving=1.1 meeting.off=1.0 praise=-1.0 reputation=1.5
!zo'n 7.28 bad=-1.1 complaint.neglect=-0.7 good=2.9 growth=-0.4 payment.disputed=-0.3 praise=3.1
!zoeken 7.57 bad=-1.2 complaint.cost=0.4 complaint.neglect=0.5 complaint.quality=0.4 good=1.9 growth=1.8 payment.refused=-0.4 reputation=-0.7
!zolang 7.28 bad=2.8 complaint.delay=-0.3 complaint.quality=2.3 escalation=0.9 good=-0.5 leaving=-0.4 legal=-0.4 meeting.off=2.2 payment.query=-0.4 payment.refused=2.7 reputation=-0.4
!zonder 7.06 bad=-1.4 complaint.cost=0.4 complaint.delay=-0.3 complaint.neglect=-0.9 complaint.quality=-1.0 good=2.3 leaving=-0.4 payment.disputed=0.4 payment.refused=1.5 praise=2.7
!zorgen 7.28 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.3 leaving=-0.5 payment.delayed=-0.7 payment.promised=4.1 payment.query=-0.9 payment.refused=-0.6 payment.sent=-1.3
a 7.28 bad=0.5 complaint.cost=-0.4 complaint.delay=2.2 complaint.neglect=1.8 complaint.quality=0.7 leaving=-0.3 legal=0.5 meeting.off=-0.3 payment.refused=1.0
a12 7.57 bad=-1.1 complaint.delay=-0.3 meeting.off=1.6
aan 3.44 bad=1.3 complaint.cost=1.5 complaint.neglect=0.6 complaint.quality=1.9 growth=0.6 leaving=2.0 legal=3.5 meeting.off=0.5 payment.delayed=-0.5 payment.disputed=0.8 payment.query=-2.4 payment.sent=1.8 praise=-0.6 reputation=1.0 urgent=-0.6
aanbes 7.06 complaint.delay=0.5 complaint.neglect=-0.5 good=-1.0 growth=-0.4 leaving=2.4 meeting.off=-0.5 payment.promised=-0.7 praise=-0.8 reputation=-0.6 urgent=1.8
aanbet 6.87 bad=-0.6 complaint.delay=-0.8 complaint.neglect=-0.4 good=-1.1 meeting.off=-0.4 payment.delayed=1.5 payment.promised=2.4 payment.query=0.3 payment.refused=1.4 payment.sent=3.4 praise=-1.2 reputation=1.3
aanbie 7.06 complaint.cost=0.5 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=-1.3 escalation=-0.5 good=-0.4 legal=-0.4 payment.disputed=-0.5 payment.query=1.0 payment.refused=-0.6 praise=-0.4 reputation=-0.4
aandee 7.28 bad=-0.7 complaint.cost=1.1 complaint.delay=-0.7 complaint.neglect=-1.2 complaint.quality=-0.9 leaving=0.6 payment.promised=1.4 payment.refused=1.1
aangek 7.28 bad=1.5 complaint.cost=-0.3 complaint.neglect=0.9 complaint.quality=2.7 leaving=0.4 legal=-0.4 payment.refused=2.8 praise=-0.3 reputation=-0.4
aangel 7.57 bad=0.4 complaint.neglect=1.7 complaint.quality=-0.4 good=-0.8 growth=0.7 leaving=-0.4 praise=-0.8
aangem 7.57 bad=-1.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.5 escalation=-0.3 legal=-0.3
aangen 7.06 bad=1.3 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=0.7 good=1.6 leaving=0.9 legal=1.0 payment.refused=-0.5 praise=1.8
aangep 6.72 bad=-0.8 complaint.cost=1.2 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.2 good=-0.9 growth=-0.4 leaving=-0.5 legal=-0.7 payment.disputed=3.0 payment.promised=-0.3 payment.query=0.6 payment.refused=-0.3 praise=-0.8 reputation=0.7 urgent=-0.5
aanger 7.28 bad=0.5 complaint.cost=-0.7 complaint.delay=-0.3 complaint.neglect=-1.1 complaint.quality=-0.7 escalation=-0.3 good=1.4 growth=2.2 leaving=-0.4 legal=2.3 payment.disputed=1.7 payment.refused=-0.6 praise=-0.6 reputation=-1.1
aanges 6.87 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=0.7 complaint.quality=-1.3 escalation=1.3 good=-0.3 leaving=-0.7 legal=1.2 payment.refused=-0.8 praise=-0.3 reputation=-0.6
aanget 6.72 bad=-0.4 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=1.5 complaint.quality=-0.6 good=-0.8 leaving=2.6 legal=3.4 meeting.off=-0.3 payment.disputed=-0.4 payment.query=-0.5 payment.refused=-0.5 praise=-0.6 reputation=-0.4
aangev 6.87 bad=-1.9 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-1.3 good=-0.5 leaving=0.7 legal=-0.5 payment.delayed=1.0 payment.refused=-0.6 praise=-0.5
aangew 7.57 complaint.cost=-0.3 complaint.delay=0.4 complaint.quality=0.9 good=-0.4 leaving=1.3 legal=1.4 payment.refused=1.3 praise=-0.4
aangez 6.72 bad=2.7 complaint.cost=1.4 complaint.delay=-0.4 complaint.neglect=3.2 complaint.quality=1.9 escalation=1.4 good=-0.7 leaving=1.8 legal=0.9 payment.promised=2.6 payment.refused=0.5 payment.sent=-0.7 praise=-0.7 reputation=-0.6 urgent=-0.3
aangif 6.03 bad=-1.2 complaint.cost=-1.6 complaint.delay=-1.0 complaint.neglect=1.0 complaint.quality=-0.8 good=0.6 leaving=1.8 legal=1.0 meeting.off=-0.4 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=-0.3 payment.query=-0.9 payment.refused=-1.0 praise=1.1 reputation=-0.6 urgent=-0.3
aanlei 7.57 bad=1.2 complaint.cost=2.7 complaint.quality=0.7 leaving=0.6 legal=3.3
aanlev 7.28 bad=-0.8 complaint.delay=1.4 complaint.neglect=-0.7 good=-0.6 leaving=0.5 payment.query=2.7 payment.refused=1.3 praise=-0.6
aanman 6.59 complaint.cost=-0.5 complaint.delay=0.5 complaint.quality=-1.6 escalation=-0.4 good=-1.0 growth=-0.4 leaving=-0.4 legal=-0.7 payment.delayed=-0.5 payment.disputed=0.7 payment.query=2.3 payment.refused=2.1 payment.sent=-0.3 praise=-1.0
aanmel 7.28 bad=-1.1 complaint.cost=-0.3 complaint.neglect=-0.8 escalation=-0.3 leaving=-0.5 meeting.off=1.7
aannem 5.67 bad=1.4 complaint.cost=-2.1 complaint.delay=1.6 escalation=-0.6 good=-1.7 growth=-0.8 leaving=-0.5 legal=-0.8 meeting.off=3.7 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.5 payment.refused=0.5 payment.sent=0.6 praise=-1.5 reputation=1.5 urgent=0.8
aanpas 6.59 bad=0.3 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.6 good=-1.0 growth=-0.6 leaving=-0.6 meeting.off=-0.3 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=-0.8 praise=-0.8 reputation=-0.5 urgent=-0.5
aansch 7.57 bad=0.4 complaint.neglect=-0.5 complaint.quality=-1.0 good=-0.7 leaving=-0.4 legal=1.6 praise=-0.6 reputation=-0.4 urgent=-0.4
aanspr 5.77 bad=0.7 complaint.delay=1.8 complaint.neglect=-0.9 complaint.quality=2.6 escalation=-1.2 good=-1.0 growth=-0.5 leaving=-0.9 legal=5.2 payment.delayed=-0.4 payment.disputed=0.7 payment.promised=-0.6 payment.query=-0.3 payment.refused=-1.8 payment.sent=-0.4 praise=-0.9 reputation=-0.7
aantal 7.57 complaint.delay=-0.4 complaint.neglect=1.3 complaint.quality=-0.6 payment.disputed=1.3
aantoo 7.57 complaint.delay=-0.3 complaint.quality=1.0 legal=0.9 payment.refused=0.9
aanvaa 7.57 bad=0.9 complaint.cost=2.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.7 leaving=-0.5 payment.disputed=4.7 payment.query=-0.3 praise=-0.4 reputation=-0.3
aanvra 6.27 bad=1.9 complaint.delay=1.0 complaint.neglect=0.4 complaint.quality=2.0 good=-0.6 growth=0.4 leaving=-0.9 legal=1.3 meeting.off=-1.0 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.4 payment.sent=-0.4 praise=-0.4 reputation=-0.5 urgent=-0.3
aanwez 7.57 complaint.delay=-0.4 complaint.neglect=2.2 complaint.quality=-0.8 good=-0.8 growth=-0.3 leaving=-0.3 praise=-0.7
aanzet 7.57 bad=1.2 complaint.delay=1.8 complaint.quality=-0.4 good=-0.6 growth=-0.3 leaving=-0.6 payment.disputed=3.0 praise=-0.6
abonne 6.18 bad=-1.8 complaint.cost=1.0 complaint.delay=-1.1 complaint.neglect=-0.4 complaint.quality=-1.1 escalation=-0.4 leaving=3.8 legal=-1.1 meeting.off=-0.4 payment.delayed=1.5 payment.disputed=1.0 payment.promised=-0.4 payment.query=-0.5 praise=-1.6 reputation=-0.9
accept 7.57 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=1.5 leaving=-0.6 legal=-0.4 payment.query=2.8 payment.refused=0.9
accoun 4.98 bad=-1.0 complaint.cost=-0.6 complaint.delay=-1.5 complaint.quality=0.4 escalation=-0.8 growth=-0.9 leaving=3.1 legal=-1.0 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.7 payment.query=0.9 payment.refused=0.7 payment.sent=-0.4 praise=0.3 reputation=-1.4
ach 7.06 bad=1.9 complaint.cost=-0.5 complaint.delay=2.1 complaint.neglect=-0.4 complaint.quality=4.2 meeting.off=-0.4 payment.refused=1.2 reputation=1.9
acht 6.27 bad=2.0 complaint.cost=-0.9 complaint.delay=1.6 complaint.neglect=2.3 escalation=-0.5 good=-1.0 growth=-0.4 leaving=3.1 legal=-0.7 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.4 payment.sent=-0.3 praise=-0.8 reputation=3.6 urgent=3.6
achten 7.57 bad=1.0 complaint.delay=-0.4 complaint.quality=2.1 leaving=1.5 legal=-0.3 praise=-0.3 reputation=1.4
achter 5.17 bad=0.7 complaint.cost=0.6 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=2.2 escalation=0.8 good=1.5 growth=-1.3 leaving=1.3 legal=-1.2 meeting.off=-1.1 payment.delayed=1.1 payment.disputed=0.6 payment.promised=-0.8 payment.query=-0.7 payment.refused=0.8 payment.sent=-0.7 praise=1.6 reputation=-1.5 urgent=-0.7
achtti 7.57 bad=0.8 complaint.cost=0.5 complaint.neglect=1.0 complaint.quality=-0.4 leaving=0.4 legal=-0.3 reputation=-0.3
ad 7.06 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.8 complaint.quality=1.1 good=-0.3 leaving=-0.5 meeting.off=1.4 payment.refused=-0.5 reputation=1.0
admini 5.96 bad=-1.8 complaint.cost=1.1 complaint.delay=-1.2 complaint.neglect=-1.2 complaint.quality=-1.2 escalation=-0.5 good=0.6 growth=1.1 leaving=-0.8 legal=-1.1 meeting.off=-0.4 payment.disputed=1.5 payment.promised=-0.7 payment.query=2.9 payment.sent=3.7 praise=1.1 reputation=-0.8 urgent=-0.3
adres 5.89 bad=-2.7 complaint.cost=-0.7 complaint.delay=-0.3 complaint.neglect=0.5 complaint.quality=-1.9 good=-1.6 growth=-0.3 leaving=-1.4 meeting.off=-0.7 payment.delayed=-1.0 payment.disputed=-0.7 payment.promised=-0.4 payment.query=1.0 payment.refused=0.3 payment.sent=-0.4 praise=-0.8 reputation=-0.9 urgent=-0.4
advert 6.87 bad=1.8 complaint.cost=0.3 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=2.4 good=-0.6 leaving=-0.3 legal=-0.3 praise=-0.5 reputation=0.6
advies 6.59 bad=0.4 complaint.cost=2.3 complaint.delay=0.3 complaint.quality=0.7 escalation=-0.4 growth=-0.4 leaving=1.6 legal=1.2 payment.delayed=-0.5 payment.disputed=-0.3 payment.refused=-1.0
advise 6.87 bad=0.8 complaint.cost=1.1 complaint.delay=-0.8 complaint.neglect=1.1 growth=0.8 leaving=-0.5 legal=1.4 meeting.off=1.3 payment.disputed=-0.5 payment.query=-0.6 payment.refused=-0.6 praise=0.6 reputation=-0.6
advoca 4.49 bad=-3.4 complaint.cost=-1.4 complaint.delay=0.5 complaint.neglect=-1.9 complaint.quality=-2.5 escalation=-1.2 good=-1.1 leaving=-3.1 legal=3.8 meeting.off=-1.3 payment.delayed=-0.4 payment.disputed=-1.6 payment.promised=-0.8 payment.query=-1.0 payment.refused=-0.6 payment.sent=-0.6 praise=-1.5 reputation=-2.3 urgent=-1.0
af 4.88 bad=-0.6 complaint.cost=-1.0 complaint.delay=-2.3 complaint.neglect=-0.4 complaint.quality=1.4 good=0.4 growth=-1.9 leaving=-1.9 legal=0.6 meeting.off=1.2 payment.delayed=-0.6 payment.disputed=2.1 payment.promised=-0.9 payment.refused=-0.9 payment.sent=-1.3 praise=0.5 reputation=-2.2
afdeli 5.96 bad=0.6 complaint.cost=0.5 complaint.delay=3.5 complaint.neglect=-0.8 complaint.quality=0.9 escalation=3.0 good=1.1 growth=2.3 leaving=-1.2 meeting.off=0.7 payment.delayed=-1.0 payment.disputed=-0.5 payment.promised=2.0 payment.query=-0.9 payment.refused=-1.0 payment.sent=0.8 praise=-0.4
affich 7.06 complaint.cost=-0.4 complaint.delay=0.7 complaint.quality=0.4 growth=-0.6 leaving=-0.9 praise=0.4
afgebr 7.28 bad=-1.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.7 growth=0.9 legal=-0.6
afgeha 7.57 bad=0.7 complaint.neglect=-0.4 complaint.quality=-1.1 good=-0.4 leaving=-0.3 legal=-1.1 payment.refused=3.9 praise=-0.5
afgeke 7.28 bad=1.4 complaint.neglect=-0.7 complaint.quality=3.0 good=-0.5 leaving=1.1 payment.refused=4.7 payment.sent=-0.3 praise=-0.3
afgele 7.57 bad=1.7 complaint.quality=2.1 good=-0.9 meeting.off=-0.5 payment.delayed=-0.3 praise=-1.0
afgelo 7.28 bad=0.6 complaint.delay=-0.3 complaint.neglect=1.1 complaint.quality=0.6 good=0.6 leaving=1.8 praise=0.5
afgero 7.57 complaint.cost=-0.3 complaint.delay=0.6 complaint.quality=0.9 leaving=-0.3 legal=1.4 payment.refused=1.5
afgesc 7.28 bad=0.6 complaint.cost=-0.4 complaint.neglect=2.7 complaint.quality=-0.6 good=-0.6 legal=-0.6 payment.refused=-0.5 payment.sent=2.6 praise=-0.6 reputation=-0.4
afgesp 6.36 bad=1.3 complaint.cost=2.0 complaint.delay=2.2 complaint.neglect=-0.9 complaint.quality=-0.4 good=-0.3 growth=-0.5 leaving=-0.7 legal=-0.5 meeting.off=-0.4 payment.delayed=-1.1 payment.disputed=-0.7 payment.promised=-0.6 payment.refused=0.9 payment.sent=1.7 reputation=-0.3
afgewe 6.72 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-1.3 good=-1.1 growth=-0.5 leaving=-0.9 legal=-1.0 payment.delayed=-0.9 payment.disputed=-0.5 payment.refused=0.8 payment.sent=-0.4 praise=-0.8
afhand 7.57 bad=-0.6 complaint.quality=-0.7 good=1.0 growth=-0.3 legal=-0.8 praise=0.8 reputation=-0.5
afneme 7.06 bad=-0.4 complaint.delay=-0.3 complaint.quality=0.8 leaving=-0.5 legal=-0.4 payment.delayed=1.1 urgent=-0.4
afreke 7.28 bad=1.9 complaint.quality=-0.4 good=-0.5 payment.disputed=3.7 payment.refused=1.6 praise=-0.5 reputation=-0.4
afsche 6.47 bad=-0.8 complaint.cost=-0.8 complaint.neglect=1.2 good=-0.5 growth=-0.8 leaving=0.6 payment.disputed=-0.4 payment.refused=-0.6 reputation=-0.6
afschr 7.57 bad=1.1 complaint.cost=-0.4 complaint.quality=1.7 good=-0.7 leaving=1.0 legal=1.2 praise=-0.6 reputation=2.2
afslui 7.57 bad=-0.9 complaint.quality=-0.6 good=-1.0 growth=0.7 leaving=-0.6 praise=-0.4
afspra 5.77 bad=0.4 complaint.cost=-0.3 complaint.neglect=2.8 escalation=-0.6 good=-1.3 growth=-0.7 legal=-0.7 meeting.off=3.5 payment.delayed=-1.0 payment.disputed=1.6 payment.promised=-0.8 payment.query=-0.5 payment.refused=1.8 payment.sent=-0.5 praise=-1.2 reputation=0.7 urgent=-0.8
afwezi 7.06 bad=-2.8 complaint.delay=-0.9 complaint.neglect=-1.7 complaint.quality=-1.0 escalation=-0.3 good=-0.3 legal=-0.7 meeting.off=-0.3 payment.promised=-0.3 payment.refused=-1.1 reputation=-1.2
afzegg 7.28 bad=-1.0 complaint.cost=-0.4 complaint.quality=-0.9 meeting.off=2.7 payment.refused=-0.4
agenda 6.03 bad=-0.4 complaint.cost=-1.2 complaint.delay=-0.9 complaint.quality=1.5 escalation=1.3 good=-1.0 growth=-0.8 leaving=-1.3 legal=-0.8 meeting.off=4.1 payment.delayed=-0.8 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.3 payment.refused=-1.2 praise=-0.9 reputation=2.2 urgent=-0.6
ai 7.57 complaint.cost=1.0 complaint.quality=-0.7 good=-0.6 leaving=1.0 meeting.off=-0.4 payment.promised=1.5
akkoor 5.72 bad=-3.2 complaint.cost=-1.2 complaint.delay=-1.3 complaint.neglect=-0.7 complaint.quality=-2.3 escalation=-0.9 good=-2.0 growth=1.6 leaving=-1.2 legal=-1.0 meeting.off=-1.0 payment.disputed=-0.6 payment.promised=2.9 payment.query=-0.4 payment.refused=-1.1 payment.sent=-0.9 praise=-2.2 reputation=-1.2 urgent=-0.8
akte 7.06 complaint.cost=0.4 complaint.delay=-0.4 complaint.quality=-0.8 good=-0.6 legal=-0.5 payment.disputed=-0.4 payment.sent=-0.5 praise=-0.3
al 3.82 bad=4.8 complaint.cost=-0.3 complaint.delay=4.2 complaint.neglect=2.9 complaint.quality=0.5 escalation=-1.2 good=-1.9 growth=0.7 leaving=1.8 legal=0.5 meeting.off=-2.4 payment.delayed=-2.7 payment.disputed=0.8 payment.promised=-1.7 payment.query=-0.9 payment.refused=1.5 payment.sent=-1.5 praise=-3.1 reputation=2.1
alarm 7.28 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.3 complaint.quality=1.8 good=-0.5 growth=-0.3 leaving=0.9 payment.disputed=-0.5 payment.refused=-0.3 praise=-0.5 reputation=-0.3 urgent=1.5
album 7.57 complaint.delay=-0.5 complaint.quality=1.0 good=0.9 payment.refused=-0.3 praise=1.1
algeme 6.36 bad=0.4 complaint.cost=-0.5 complaint.delay=3.5 complaint.neglect=-0.5 escalation=3.4 good=-0.7 growth=-0.3 leaving=0.5 legal=-1.8 payment.delayed=-0.3 payment.disputed=-0.3 praise=-0.6 reputation=-0.4
alinea 5.41 bad=0.8 complaint.cost=1.1 complaint.delay=0.8 complaint.quality=0.4 leaving=-0.7 payment.refused=-0.9 reputation=1.3
alle 4.82 bad=2.2 complaint.cost=-0.3 complaint.delay=-1.0 complaint.neglect=-0.4 complaint.quality=2.5 escalation=1.1 good=0.8 growth=0.7 leaving=2.2 legal=3.4 meeting.off=-0.9 payment.refused=0.7 payment.sent=-1.0 praise=-1.2 reputation=1.5 urgent=2.4
allebe 7.28 bad=-0.7 complaint.quality=-0.5 growth=-0.5 payment.disputed=-0.7 payment.query=1.5 reputation=-0.3
alleen 4.69 complaint.cost=-0.9 complaint.neglect=1.1 complaint.quality=2.6 escalation=-0.5 good=-4.3 growth=-2.3 leaving=-1.8 legal=-0.4 meeting.off=-1.3 payment.disputed=-0.6 payment.promised=-1.1 payment.query=-1.3 payment.refused=-1.3 payment.sent=-0.6 praise=-3.6 reputation=-0.6 urgent=1.8
allema 5.77 complaint.cost=-0.5 complaint.quality=-1.0 escalation=-0.4 good=-0.9 growth=-0.9 legal=0.6 meeting.off=1.2 payment.disputed=1.0 payment.refused=2.5 reputation=2.2
alles 4.36 bad=-3.8 complaint.cost=-1.2 complaint.delay=-2.2 complaint.neglect=-2.4 complaint.quality=-2.9 escalation=-1.3 good=2.7 growth=-2.0 legal=-1.8 payment.delayed=2.6 payment.disputed=-1.7 payment.promised=-1.5 praise=3.4 reputation=-1.9 urgent=-1.4
als 3.56 bad=2.8 complaint.cost=1.7 complaint.neglect=3.8 complaint.quality=1.4 escalation=2.2 good=-2.1 growth=-1.4 leaving=5.5 legal=-0.6 meeting.off=-1.2 payment.promised=0.5 payment.query=2.1 payment.refused=4.2 praise=-1.7 reputation=1.8 urgent=-2.3
alsjeb 7.06 bad=0.7 complaint.delay=0.8 complaint.quality=0.5 good=-0.8 payment.promised=-0.5 praise=-0.6 urgent=2.8
alsnog 7.57 bad=0.6 complaint.delay=-1.1 complaint.neglect=1.4 complaint.quality=1.4 leaving=-0.4 legal=1.8 payment.refused=-0.4
alsof 6.27 bad=0.9 complaint.cost=0.3 complaint.delay=-0.9 complaint.neglect=1.4 complaint.quality=0.8 escalation=1.9 growth=-0.7 leaving=-1.0 meeting.off=-0.6 payment.refused=-0.6 reputation=1.7 urgent=-0.3
alstub 7.06 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=1.3 complaint.quality=0.6 good=-0.5 growth=-0.3 leaving=-0.6 legal=-0.4 payment.refused=-0.6 praise=-0.5 reputation=-0.7
altijd 5.23 bad=1.5 complaint.cost=-0.4 complaint.delay=3.7 complaint.neglect=5.4 complaint.quality=-2.2 escalation=-1.5 good=-0.3 growth=-1.5 leaving=0.5 meeting.off=-1.5 payment.delayed=-1.2 payment.disputed=-0.8 payment.promised=1.0 payment.query=-0.9 payment.refused=-0.9 payment.sent=-0.5 urgent=0.8
alvast 6.18 bad=-1.0 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=0.3 complaint.quality=-0.8 growth=-1.0 legal=-0.6 meeting.off=0.6 payment.delayed=1.9 payment.disputed=-0.7 payment.promised=0.9 payment.query=1.2 payment.refused=-0.8 payment.sent=2.1 urgent=-0.8
alweer 7.28 bad=-0.7 complaint.delay=-1.4 complaint.neglect=-0.4 escalation=-0.3 growth=-0.7 leaving=-0.8 payment.query=3.6 payment.refused=-0.8
amai 7.28 bad=0.9 complaint.cost=-0.7 complaint.delay=0.6 complaint.quality=1.4 good=-0.3 growth=-0.6 leaving=1.5 legal=-0.4 praise=0.3 reputation=-0.4
ander 5.45 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=1.3 escalation=0.4 good=1.0 growth=0.8 leaving=4.5 legal=-0.9 payment.delayed=-0.9 payment.disputed=-1.1 payment.promised=-0.9 payment.query=0.9 payment.refused=-1.0 payment.sent=-0.7 praise=1.6 reputation=-0.6 urgent=-0.7
andere 4.75 bad=0.4 complaint.cost=1.9 complaint.delay=-2.4 complaint.neglect=0.8 complaint.quality=-1.2 escalation=-1.4 good=-0.7 growth=1.3 leaving=6.8 legal=-1.7 meeting.off=1.5 payment.disputed=0.4 payment.promised=-0.6 payment.query=-0.9 payment.refused=-1.6 payment.sent=-0.9 praise=-0.5 reputation=1.6 urgent=-0.5
anderh 7.06 bad=0.9 complaint.cost=2.9 complaint.delay=2.0 complaint.quality=0.4 good=-0.9 growth=-0.3 leaving=-0.5 legal=-0.4 praise=-0.7 reputation=-0.4
anders 5.33 bad=2.1 complaint.cost=2.0 complaint.delay=-1.3 complaint.neglect=0.6 complaint.quality=1.4 escalation=-0.3 good=-2.9 growth=-0.4 leaving=1.4 legal=0.9 payment.delayed=-0.7 payment.disputed=1.3 payment.promised=-1.0 payment.query=2.3 payment.refused=-1.5 praise=-2.2 reputation=2.2 urgent=-0.6
annule 6.36 bad=-0.9 complaint.cost=-0.5 complaint.delay=0.4 complaint.neglect=-0.7 complaint.quality=-0.6 escalation=-0.3 good=-1.2 growth=-0.6 leaving=-1.0 legal=-0.6 meeting.off=2.0 payment.delayed=0.8 payment.disputed=2.0 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.7 payment.sent=-0.3 praise=-1.2 reputation=-0.4 urgent=-0.3
anonie 7.57 bad=-0.5 complaint.quality=-0.4 good=-0.4 praise=-0.4
anouk 7.57 complaint.delay=1.6 complaint.neglect=-0.6 complaint.quality=0.7 good=-0.3 leaving=1.0 payment.refused=-0.3
antwoo 5.20 bad=1.4 complaint.cost=-1.5 complaint.delay=1.3 complaint.neglect=6.1 complaint.quality=-2.4 escalation=1.2 good=-2.1 leaving=-2.1 legal=-1.5 payment.delayed=-0.9 payment.disputed=-1.1 payment.promised=-1.1 payment.query=-0.7 payment.refused=3.0 payment.sent=-0.7 praise=-1.7 reputation=-1.9
apart 7.06 bad=-0.6 complaint.cost=0.7 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.5 leaving=-0.5 payment.delayed=-0.6 payment.disputed=2.9 payment.query=-0.5 payment.sent=1.8 praise=-0.7
aparte 7.28 complaint.quality=0.5 good=-0.4 leaving=0.5 legal=-0.4 payment.query=1.2 praise=-0.5
app 6.59 bad=1.9 complaint.cost=2.0 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=1.0 escalation=-0.5 good=-1.1 growth=-0.4 leaving=-0.6 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.3 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.7 payment.sent=0.8 praise=-1.1 reputation=1.3
appgro 7.57 bad=1.2 complaint.delay=-0.4 complaint.quality=2.6 good=-0.3 praise=-0.4 reputation=3.8
april 5.89 bad=-0.6 complaint.cost=-0.8 complaint.delay=0.8 complaint.neglect=1.9 complaint.quality=-0.5 escalation=-0.6 good=1.1 growth=1.5 leaving=0.6 legal=2.1 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=2.1 payment.promised=-0.6 payment.query=0.9 payment.sent=-0.4 reputation=-0.8 urgent=-0.5
arbeid 7.06 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.6 leaving=-0.4 legal=-0.6 meeting.off=-0.8 payment.disputed=1.3 payment.query=-0.6 praise=-0.4
arbitr 6.87 bad=0.9 complaint.delay=0.3 complaint.neglect=-0.8 complaint.quality=0.4 escalation=-0.3 good=-0.6 leaving=-0.4 legal=4.2 payment.disputed=3.3 praise=-0.5 urgent=-0.4
archie 7.28 bad=-0.3 good=-0.3 growth=0.6 payment.query=-0.4 praise=-0.4
archit 6.18 bad=0.3 complaint.cost=-0.5 complaint.delay=1.6 complaint.neglect=1.0 escalation=-0.7 leaving=-0.7 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.8 payment.sent=-0.4 praise=-1.3 reputation=1.8 urgent=-0.5
artike 5.72 bad=1.2 complaint.cost=-0.6 complaint.delay=2.0 complaint.neglect=-1.5 escalation=-0.5 good=-0.4 growth=0.4 leaving=0.3 legal=4.9 meeting.off=-0.6 payment.delayed=-1.0 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.5 payment.refused=1.4 payment.sent=-0.3 praise=-0.4 reputation=-1.1 urgent=-0.7
as 7.57 bad=1.0 complaint.quality=0.3 good=-0.5 payment.refused=1.7 praise=-0.4 reputation=-0.3
assen 7.57 complaint.delay=1.6 complaint.neglect=-0.7 complaint.quality=0.6 good=-0.5 leaving=0.9
attest 7.28 bad=1.8 complaint.delay=4.0 complaint.quality=-0.3 escalation=-0.4 legal=-0.4 payment.delayed=-0.4 payment.refused=-0.4 reputation=-0.9 urgent=2.0
aub 6.87 complaint.delay=1.1 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=-0.3 good=-0.6 meeting.off=-0.4 payment.promised=-0.5 payment.query=-0.3 payment.refused=-0.5 praise=-0.5 reputation=-0.6 urgent=2.9
audit 7.57 bad=-0.7 complaint.quality=-0.4 good=-0.9 leaving=-0.3 meeting.off=2.4 praise=-0.7
august 6.18 complaint.cost=-0.7 complaint.delay=1.1 complaint.neglect=0.8 complaint.quality=1.0 escalation=1.0 good=-0.8 growth=-0.4 leaving=-1.0 legal=1.5 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.6 payment.refused=1.1 payment.sent=-0.4 praise=-0.6 reputation=-1.4 urgent=-0.6
auteur 7.57 complaint.delay=-0.3 complaint.quality=0.8 good=-0.5 legal=1.1 praise=-0.6
automa 6.03 bad=-0.3 complaint.delay=-1.4 complaint.quality=0.9 escalation=-0.6 good=-0.7 growth=-0.4 leaving=-0.5 legal=-1.2 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.4 payment.query=1.2 payment.refused=1.4 payment.sent=-0.6 praise=-0.6 reputation=-0.8
autori 7.57 bad=0.8 complaint.cost=1.5 complaint.neglect=1.3 complaint.quality=0.5 legal=2.8 payment.refused=-0.5 reputation=1.8
avg 7.06 bad=0.5 complaint.neglect=1.8 complaint.quality=0.8 good=-0.5 leaving=-0.4 legal=2.1 payment.refused=-0.4 praise=-0.3 reputation=-0.4
avond 6.87 bad=1.7 complaint.cost=-0.5 complaint.neglect=0.7 complaint.quality=2.8 leaving=-0.5 meeting.off=-0.4 reputation=-0.5
b 6.87 bad=-1.1 complaint.cost=-0.5 complaint.neglect=1.1 complaint.quality=-1.4 good=-0.8 leaving=-0.6 legal=0.5 meeting.off=-0.3 payment.disputed=-0.5 payment.query=1.1 payment.refused=-0.7 praise=-0.6
baas 6.18 bad=-0.7 complaint.cost=-0.8 complaint.delay=1.0 complaint.quality=-0.7 escalation=4.1 good=1.3 growth=-0.7 leaving=-0.4 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.5 payment.query=-0.4 payment.refused=0.5 praise=0.6 reputation=-1.1 urgent=-0.5
back 5.96 complaint.cost=0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=1.3 good=-0.6 growth=1.0 payment.disputed=-0.4 payment.refused=-0.5 praise=-0.5 reputation=-0.5
bak 7.57 bad=1.2 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=2.0 good=-0.6 legal=1.4 praise=0.3
bakker 6.36 bad=0.4 complaint.delay=0.7 complaint.quality=1.1 good=-1.5 growth=-0.3 legal=0.4 payment.disputed=-0.3 payment.query=-0.3 payment.sent=1.8 praise=-0.5 reputation=3.0 urgent=-0.4
balie 7.28 bad=-1.3 complaint.quality=-0.9 good=1.0 meeting.off=1.8 praise=1.2 urgent=2.6
band 7.57 bad=-1.0 complaint.quality=-0.5 good=0.7 meeting.off=2.3 praise=0.8
bank 5.57 bad=-0.3 complaint.cost=-1.0 complaint.delay=2.4 complaint.neglect=-0.5 complaint.quality=-1.0 escalation=-0.7 good=-1.3 growth=-0.7 leaving=-0.9 legal=-1.1 meeting.off=-1.5 payment.delayed=4.8 payment.disputed=-0.8 payment.promised=0.3 payment.query=-1.0 payment.refused=1.6 praise=-1.3 reputation=-1.0 urgent=1.3
bankza 7.57 bad=-0.5 complaint.cost=-0.6 complaint.neglect=-0.6 leaving=-0.7 payment.promised=2.5 reputation=-0.4
banner 7.57 bad=-0.4 complaint.quality=-0.4 good=0.6 leaving=-0.3 praise=0.8
bart 7.57 complaint.neglect=0.4 leaving=-0.5 legal=-0.3 urgent=-0.7
bas 7.28 complaint.neglect=-0.4 complaint.quality=0.6 good=-0.4 leaving=-0.6 meeting.off=1.3 payment.refused=1.6 praise=-0.4 reputation=-0.5
basis 7.57 bad=1.7 complaint.delay=1.6 complaint.quality=1.1 leaving=1.5 legal=0.5
batch 7.57 bad=-0.6 complaint.delay=-0.5 complaint.quality=-0.5 good=-0.3 legal=-0.5 payment.delayed=-0.3 payment.refused=-0.4 payment.sent=3.0 praise=-0.3
be 7.06 bad=-1.6 complaint.neglect=-0.7 complaint.quality=-0.7 good=-0.5 growth=-0.3 leaving=-0.5 legal=-0.3 payment.promised=-0.3 payment.query=0.8 praise=-0.3
beantw 7.57 bad=-0.8 complaint.delay=-0.4
bed 7.28 bad=-1.6 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.3 good=1.4 leaving=-0.4 legal=-0.4 meeting.off=1.9 praise=1.9 reputation=-0.5
bedach 7.57 bad=-0.5 growth=-0.4
bedank 4.69 bad=-3.5 complaint.cost=-1.7 complaint.neglect=-0.7 complaint.quality=-2.8 good=3.3 growth=-0.8 leaving=1.4 legal=-1.8 payment.delayed=-0.8 payment.disputed=-1.2 payment.promised=-1.4 payment.query=-0.9 payment.refused=-1.7 payment.sent=-1.0 praise=3.9 reputation=-1.5 urgent=-1.2
bedien 7.57 bad=0.7 complaint.delay=-0.3 complaint.quality=1.2 good=-0.5 leaving=-0.4 payment.delayed=-0.3 praise=-0.4
bedoel 6.59 complaint.cost=-0.8 complaint.delay=1.6 complaint.neglect=-0.7 leaving=-0.7 legal=0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=1.2
bedrag 5.45 bad=-0.4 complaint.cost=4.5 complaint.delay=-1.2 complaint.quality=-1.1 good=-2.0 growth=-0.9 leaving=-1.6 legal=-0.4 meeting.off=-0.7 payment.delayed=-0.9 payment.disputed=2.5 payment.promised=6.5 payment.refused=1.6 payment.sent=1.0 praise=-2.0 urgent=-0.7
bedrij 5.49 bad=2.4 complaint.cost=0.5 complaint.delay=0.5 complaint.neglect=2.4 complaint.quality=2.9 escalation=3.1 good=-0.6 growth=-1.2 leaving=0.7 meeting.off=-0.8 payment.delayed=-0.8 payment.disputed=-0.8 payment.promised=-0.4 payment.query=-0.5 payment.refused=0.6 payment.sent=-0.5 reputation=5.5 urgent=-0.8
beedig 7.06 bad=0.6 complaint.delay=0.4 complaint.neglect=1.4 good=-0.9 growth=-0.4 legal=2.2 meeting.off=-0.5 praise=-0.7 urgent=2.0
beeind 6.47 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.5 escalation=-0.3 good=-1.5 growth=-1.0 legal=1.2 payment.delayed=-0.4 payment.disputed=1.8 payment.query=-0.4 payment.refused=-0.5 praise=-0.9
beeld 7.57 bad=-0.9 complaint.delay=2.4 complaint.neglect=-0.3 complaint.quality=-0.8 good=1.4 legal=-0.3 praise=1.4 urgent=1.4
beeldb 7.57 bad=-0.6 good=1.1 growth=-0.3 praise=1.0 reputation=-0.5
beelde 7.57 bad=0.4 complaint.neglect=0.9 complaint.quality=0.7 good=-0.3 praise=-0.4 reputation=1.3 urgent=1.6
been 7.06 bad=-0.7 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.7 growth=-0.7 meeting.off=-0.3 payment.promised=1.2 praise=-0.6
beetje 6.59 bad=0.4 complaint.cost=-0.4 complaint.neglect=0.7 complaint.quality=-1.3 escalation=-0.3 leaving=0.9 payment.promised=-0.3 payment.refused=-0.4 praise=0.3 reputation=-0.5 urgent=1.3
begele 7.28 bad=-1.7 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-1.3 escalation=-0.6 good=2.5 growth=-0.4 leaving=1.3 legal=-0.3 payment.sent=2.1 praise=2.3
begin 6.03 bad=1.4 complaint.cost=-1.0 complaint.delay=3.2 complaint.neglect=-0.8 complaint.quality=-1.8 escalation=0.5 good=-1.3 growth=-1.2 legal=-0.9 meeting.off=2.0 payment.delayed=0.7 payment.disputed=-0.9 payment.promised=1.9 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.4 praise=-0.8 reputation=-1.4 urgent=-1.0
beginn 6.18 bad=-2.1 complaint.delay=-1.1 complaint.neglect=-1.2 complaint.quality=-0.8 escalation=-0.4 good=-2.2 leaving=-1.4 legal=-0.4 meeting.off=0.9 payment.delayed=1.4 payment.disputed=0.4 payment.promised=-0.6 payment.query=-0.4 payment.refused=-1.1 payment.sent=1.8 praise=-1.8 reputation=-0.4 urgent=-0.3
begint 5.96 bad=-0.6 complaint.cost=2.9 complaint.neglect=-1.4 complaint.quality=-0.7 escalation=-0.5 growth=3.0 leaving=-1.3 legal=-0.8 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.6 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.3 praise=-2.0 reputation=-1.0 urgent=0.9
begon 7.06 bad=0.9 complaint.cost=-0.5 complaint.delay=2.3 complaint.neglect=-0.6 complaint.quality=-0.3 good=-0.4 growth=-0.4 leaving=1.1 legal=-0.3 praise=-0.3 reputation=-0.6
begonn 7.06 bad=0.4 complaint.cost=0.8 complaint.delay=1.0 complaint.neglect=2.1 escalation=1.6 growth=0.9 payment.refused=-0.6
begraf 7.28 bad=-1.0 complaint.cost=-0.8 complaint.delay=-0.5 complaint.neglect=0.8 complaint.quality=0.6 good=-0.6 leaving=0.4 legal=-0.5 meeting.off=1.3 payment.disputed=-0.5 payment.refused=0.8 praise=-0.4
begrij 5.89 bad=0.8 complaint.cost=-0.3 complaint.delay=2.6 complaint.quality=-1.1 escalation=-1.1 good=0.8 growth=-0.8 leaving=0.9 legal=-0.4 meeting.off=-0.6 payment.delayed=0.5 payment.disputed=-0.7 payment.promised=-0.5 praise=1.1 reputation=-0.7 urgent=0.8
begrip 7.57 bad=-0.4 complaint.cost=1.5 complaint.quality=-1.2 escalation=1.5 good=-0.6 growth=-0.4 leaving=-0.3 payment.delayed=1.9 payment.refused=-0.3 praise=-0.5
begrot 6.72 complaint.cost=1.4 complaint.delay=-0.4 complaint.quality=-1.2 good=-0.7 growth=0.6 leaving=0.4 legal=-0.4 meeting.off=-0.4 payment.promised=-0.8 urgent=1.5
behalv 6.87 bad=-1.4 complaint.quality=-0.7 good=0.5 growth=0.7 leaving=-0.4 meeting.off=1.6 payment.promised=-0.5 payment.refused=-0.6 payment.sent=2.4 praise=0.6
behand 6.72 bad=1.3 complaint.cost=-0.4 complaint.delay=1.4 complaint.quality=1.2 escalation=-0.4 good=-0.9 leaving=-0.6 legal=1.3 payment.disputed=-0.3 payment.refused=0.5 praise=-1.0 reputation=0.8
beheer 6.27 bad=0.5 complaint.cost=1.7 complaint.delay=-0.6 complaint.neglect=-0.6 escalation=-0.3 good=-1.4 growth=-1.1 leaving=5.5 legal=0.4 meeting.off=-0.3 payment.disputed=-0.5 payment.query=0.5 payment.refused=-0.6 praise=-1.0 reputation=-0.7 urgent=1.4
behoor 7.57 bad=1.1 complaint.cost=2.1 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.4 leaving=-0.6 payment.refused=-0.4 payment.sent=-0.4 praise=-0.4 reputation=-0.4
behoud 7.28 bad=2.3 complaint.quality=-0.8 good=-0.6 leaving=1.1 legal=4.3 praise=-0.4
beide 7.06 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=-0.3 good=-0.4 leaving=1.7 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.5 payment.promised=2.6 payment.query=-0.5 payment.refused=-0.3 payment.sent=1.8 praise=-0.4 reputation=-0.3
bekeke 7.06 bad=0.9 complaint.cost=0.6 complaint.neglect=-0.4 complaint.quality=1.2 good=-0.5 leaving=-0.4 payment.disputed=0.6 praise=-0.6 reputation=-0.4
bekend 7.57 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.5 legal=-0.4 payment.disputed=1.4 reputation=1.0
bekijk 6.59 bad=1.2 complaint.cost=1.1 complaint.delay=-0.8 complaint.quality=1.3 escalation=-0.3 good=-0.8 growth=-0.3 leaving=2.4 meeting.off=-0.4 payment.delayed=-0.4 payment.query=-0.4 payment.refused=0.4 praise=-0.6 reputation=-0.4 urgent=-0.3
bel 6.10 complaint.cost=-0.7 complaint.delay=2.1 complaint.neglect=1.5 complaint.quality=0.5 escalation=1.5 good=-1.1 growth=-0.8 leaving=-1.3 legal=-0.4 meeting.off=-0.6 payment.disputed=-0.6 payment.promised=-1.1 payment.query=-0.4 payment.refused=0.5 payment.sent=-0.7 praise=-0.5 reputation=1.1 urgent=3.9
beland 7.28 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=-0.4 leaving=-0.8 payment.promised=1.4 payment.query=-0.4 payment.refused=1.3 reputation=-0.3
belast 6.47 bad=-2.2 complaint.cost=-0.9 complaint.delay=-0.9 complaint.neglect=-1.1 complaint.quality=-0.9 good=1.0 growth=-0.5 legal=-0.9 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=-1.3 payment.sent=-0.5 praise=1.0 reputation=-0.9 urgent=-0.4
belde 6.27 complaint.cost=-1.0 complaint.delay=-0.9 complaint.neglect=2.3 complaint.quality=1.8 escalation=-0.3 growth=-0.6 leaving=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=-0.3 payment.refused=1.3 payment.sent=-0.3 reputation=0.4 urgent=-0.5
beleef 7.06 bad=1.7 complaint.cost=-0.3 complaint.delay=3.6 complaint.neglect=-0.6 complaint.quality=0.7 escalation=0.7 good=-0.8 legal=-0.7 payment.delayed=3.5 payment.refused=-0.3 praise=-1.0 reputation=1.6
beleid 7.57 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.4 good=-0.4 leaving=-0.7 payment.disputed=-0.3 praise=-0.4
belgie 7.57 complaint.cost=2.1 complaint.quality=1.4 payment.disputed=-0.4 payment.query=1.3 payment.refused=1.9
bellen 5.83 bad=0.6 complaint.cost=0.7 complaint.delay=-0.3 complaint.neglect=2.5 escalation=2.0 good=-0.9 growth=1.4 leaving=-1.1 legal=-0.7 meeting.off=-0.4 payment.delayed=0.9 payment.disputed=-0.7 payment.refused=-0.6 praise=-1.6 reputation=1.3 urgent=2.9
bellet 7.57 bad=1.2 complaint.cost=1.3 complaint.neglect=2.6 complaint.quality=-0.8 good=-0.5 praise=-0.6
beloof 6.10 bad=1.8 complaint.cost=-0.9 complaint.delay=4.0 complaint.neglect=1.0 complaint.quality=-0.6 escalation=0.6 good=-0.4 growth=-0.4 leaving=-0.5 legal=-0.8 meeting.off=-2.3 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=2.4 payment.query=-0.4 payment.refused=-1.1 payment.sent=-1.4 praise=-0.4 reputation=2.5 urgent=-1.6
belt 5.83 complaint.neglect=1.5 escalation=2.6 good=1.3 growth=2.7 leaving=-0.4 legal=-0.8 meeting.off=-1.1 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.4 payment.sent=-0.4 praise=0.7 reputation=-2.1 urgent=1.1
ben 4.14 bad=-0.4 complaint.cost=-1.2 complaint.delay=-1.4 complaint.neglect=0.6 escalation=-0.6 good=-0.5 growth=-2.3 leaving=-0.7 legal=-1.5 meeting.off=0.4 payment.delayed=-1.5 payment.disputed=-0.8 payment.promised=0.8 payment.query=-1.7 payment.refused=0.8 payment.sent=0.5 praise=-0.7 reputation=1.7 urgent=-1.3
benieu 7.28 bad=1.6 complaint.cost=-0.5 complaint.neglect=1.9 complaint.quality=2.0 good=-0.6 leaving=-0.4 legal=-0.5 payment.promised=-0.4 payment.refused=-0.4 payment.sent=-0.3 praise=-0.7 reputation=0.5
bent 5.83 bad=-3.2 complaint.cost=-1.3 complaint.delay=0.9 complaint.neglect=-0.6 complaint.quality=-0.9 escalation=-0.7 good=1.7 growth=0.8 leaving=0.7 meeting.off=-0.7 payment.disputed=-1.0 payment.promised=3.1 payment.query=0.8 payment.refused=-0.4 payment.sent=-0.9 praise=2.3 reputation=-0.7 urgent=-0.5
beoord 7.28 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=1.1 leaving=-0.4 legal=-0.8 payment.disputed=-0.4 payment.refused=-0.9 praise=-0.3 reputation=1.9
beraad 7.57 complaint.neglect=1.3 complaint.quality=-0.4 growth=-0.4 leaving=1.5
bereid 7.57 bad=1.4 complaint.cost=1.0 complaint.neglect=-0.4 complaint.quality=-0.5 legal=3.8
bereik 6.72 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=2.5 complaint.quality=-1.2 escalation=-0.4 good=-0.8 growth=-0.3 leaving=-0.4 legal=0.4 meeting.off=-0.3 payment.disputed=-0.4 payment.promised=1.2 payment.query=-0.6 payment.refused=-0.7 praise=-0.6 reputation=0.9 urgent=-0.4
bereke 6.87 bad=1.5 complaint.cost=3.1 complaint.neglect=-0.7 complaint.quality=1.3 good=-0.6 growth=-0.3 leaving=-0.5 legal=3.6 payment.disputed=2.4 praise=-0.5 reputation=0.7
berich 5.26 bad=-2.8 complaint.cost=-1.7 complaint.delay=-2.1 complaint.quality=-1.5 escalation=0.9 good=-1.5 legal=-1.9 meeting.off=-1.0 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=-1.5 payment.query=-0.8 payment.refused=-1.6 payment.sent=0.5 praise=-1.6 reputation=2.2 urgent=-0.7
beroep 6.72 bad=2.2 complaint.cost=-0.7 complaint.delay=1.6 complaint.neglect=-0.6 complaint.quality=2.9 good=-0.7 leaving=-0.4 legal=4.5 payment.disputed=-0.3 payment.refused=1.1 praise=-0.7 reputation=1.2
beschi 7.57 bad=-0.5 complaint.delay=-0.7 complaint.neglect=1.0 complaint.quality=-0.6 escalation=0.6 reputation=1.9 urgent=1.4
bescho 7.28 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=-0.5 complaint.quality=1.5 leaving=1.2 legal=-0.4 payment.refused=1.1 payment.sent=2.7 reputation=1.2
beslag 7.57 bad=-0.4 good=-0.7 praise=-0.5
beslis 6.47 complaint.cost=0.5 complaint.delay=-1.5 complaint.neglect=2.0 complaint.quality=-1.9 escalation=0.8 good=-1.5 growth=1.7 leaving=-0.6 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.8 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=-0.7 praise=-1.4 reputation=-0.8 urgent=-0.5
beslot 6.36 bad=2.6 complaint.delay=-0.9 complaint.neglect=-0.6 complaint.quality=3.1 escalation=0.5 good=-0.7 leaving=1.6 payment.disputed=-0.6 payment.refused=3.0 praise=-0.9 reputation=-0.7
beslui 7.28 bad=0.4 complaint.delay=0.8 good=-0.3 leaving=0.8 payment.refused=1.5 praise=-0.3
bespaa 7.57 bad=-1.6 complaint.cost=-1.0 complaint.quality=-1.2 good=1.8 payment.refused=-0.4 praise=2.1
bespre 6.18 bad=0.3 complaint.cost=0.8 complaint.quality=-0.8 escalation=2.8 good=-1.7 growth=-0.7 leaving=-1.0 legal=-0.8 meeting.off=3.1 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.6 praise=-1.8 reputation=0.6 urgent=-0.7
bespro 6.59 bad=1.3 complaint.cost=3.1 complaint.delay=-0.6 complaint.neglect=1.2 complaint.quality=0.4 escalation=0.7 good=-0.7 growth=-0.5 leaving=1.6 legal=-1.0 payment.refused=2.2 praise=-0.6 reputation=-0.5
best 6.27 bad=0.7 complaint.delay=0.4 complaint.neglect=-1.2 complaint.quality=-0.9 escalation=-0.5 good=-0.3 growth=-0.5 legal=-0.6 payment.delayed=-0.5 payment.disputed=2.8 payment.promised=-0.4 payment.refused=-0.6 reputation=-0.8 urgent=1.0
bestaa 7.06 bad=-1.5 complaint.delay=-0.6 complaint.neglect=0.6 good=0.8 leaving=0.3 payment.disputed=-0.5 payment.refused=-0.6 praise=0.9
bestan 5.83 bad=-0.9 complaint.cost=-0.8 complaint.neglect=-0.7 complaint.quality=-1.7 escalation=-0.5 good=-0.4 growth=-0.8 leaving=-0.7 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.4 payment.query=1.6 payment.sent=-0.4 reputation=-1.5
beste 5.17 bad=-1.3 complaint.cost=-1.0 complaint.neglect=3.3 escalation=1.3 good=2.5 growth=-0.6 leaving=1.8 legal=-1.4 meeting.off=-0.9 payment.delayed=-0.8 payment.disputed=-0.4 payment.promised=-0.5 payment.query=1.3 payment.refused=0.6 payment.sent=-0.6 praise=3.3 reputation=0.8 urgent=0.3
bestek 7.28 bad=1.0 complaint.cost=1.8 complaint.delay=-0.5 complaint.neglect=0.8 complaint.quality=1.4 good=-0.3 leaving=0.8 legal=1.3 reputation=-0.3
bestel 5.57 bad=0.9 complaint.cost=-1.2 complaint.neglect=-1.0 complaint.quality=1.8 escalation=-0.5 good=-0.4 growth=0.9 leaving=-0.4 legal=-0.9 meeting.off=-0.8 payment.disputed=2.2 payment.promised=-0.7 payment.query=1.5 payment.refused=-1.3 urgent=-0.7
bestuu 5.53 bad=1.8 complaint.cost=-1.0 complaint.delay=1.7 complaint.neglect=-1.1 complaint.quality=1.2 escalation=4.1 good=-1.6 leaving=0.3 legal=-0.5 meeting.off=-1.8 payment.delayed=-0.6 payment.disputed=0.5 payment.promised=-0.6 payment.query=-0.4 payment.refused=1.2 payment.sent=-0.5 praise=-1.1 reputation=0.9 urgent=-0.3
betaal 4.42 bad=-1.8 complaint.cost=2.5 complaint.delay=-3.6 complaint.neglect=-0.3 complaint.quality=-0.5 escalation=-1.2 good=-0.5 growth=-1.9 leaving=-2.8 meeting.off=-2.7 payment.delayed=2.9 payment.promised=5.4 payment.query=1.8 payment.refused=2.9 payment.sent=11.8 praise=-0.6 reputation=-2.4 urgent=-2.9
betale 5.00 bad=0.9 complaint.cost=-0.5 complaint.delay=-2.7 complaint.neglect=-1.0 complaint.quality=0.3 escalation=-1.0 good=-2.1 growth=-1.2 leaving=-1.2 legal=0.9 meeting.off=-1.9 payment.delayed=5.2 payment.disputed=-0.8 payment.promised=4.6 payment.query=3.4 payment.refused=7.4 payment.sent=0.6 praise=-2.0 reputation=-1.5 urgent=-1.0
betali 4.57 bad=-0.9 complaint.cost=-1.9 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=-0.7 good=-2.4 growth=-1.1 leaving=-2.4 legal=-2.0 meeting.off=-1.9 payment.delayed=7.2 payment.disputed=-1.5 payment.promised=2.6 payment.query=-0.8 payment.refused=4.7 payment.sent=3.3 praise=-2.0 reputation=-2.6 urgent=-1.6
beteke 6.59 bad=0.6 complaint.cost=1.2 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=-0.7 escalation=-0.6 good=-1.3 growth=-0.5 leaving=-0.4 legal=4.1 payment.disputed=-0.6 payment.refused=-0.5 payment.sent=-0.5 praise=-1.2 reputation=-0.4 urgent=-0.3
beter 6.10 bad=-1.5 complaint.cost=-1.4 complaint.delay=-0.8 complaint.neglect=-0.9 good=3.7 growth=-0.5 legal=0.7 meeting.off=1.3 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=3.4 reputation=-0.9
betref 6.03 bad=4.5 complaint.cost=1.2 complaint.delay=1.3 complaint.neglect=1.4 complaint.quality=2.3 escalation=-0.4 good=0.5 growth=1.4 leaving=2.5 legal=-0.6 meeting.off=0.7 payment.delayed=-0.7 payment.disputed=1.1 payment.promised=-0.9 payment.query=-0.4 payment.refused=1.4 payment.sent=-0.4 praise=0.9 reputation=-0.7
betwis 6.59 bad=0.9 complaint.cost=-0.9 complaint.delay=-0.8 complaint.neglect=-1.0 complaint.quality=-1.3 good=-0.8 growth=-0.5 leaving=-0.8 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=4.6 payment.promised=-0.6 payment.query=-0.7 payment.refused=1.3 praise=-0.7
beurs 7.06 bad=3.1 complaint.cost=-0.5 complaint.delay=2.5 complaint.neglect=-0.3 complaint.quality=0.6 good=-0.5 leaving=-0.8 meeting.off=-0.4 payment.disputed=2.6 payment.refused=2.2 praise=-0.6
beurt 7.57 bad=-1.7 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.5 good=-1.0 growth=-0.3 leaving=-0.7 legal=-0.3 payment.delayed=3.1 payment.promised=5.3 payment.refused=-0.5 payment.sent=-0.5 praise=-1.1
bevat 7.06 bad=1.2 complaint.neglect=-0.3 complaint.quality=2.5 good=-0.4 leaving=0.8 legal=2.6 payment.refused=0.8 praise=-0.4
bevest 6.10 bad=1.6 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=2.3 escalation=-0.5 good=-1.2 growth=-1.2 leaving=4.6 payment.delayed=-0.4 payment.disputed=0.4 payment.query=-0.9 payment.sent=-0.5 praise=-1.1 reputation=-0.4 urgent=0.7
bevror 7.57 bad=-0.6 payment.delayed=2.6 payment.refused=1.3
bewaar 7.57 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.5 leaving=0.9 payment.sent=1.7 praise=-0.4
beware 7.57 bad=-1.0 complaint.delay=-0.5 complaint.quality=-0.6 good=-0.3 leaving=-0.7 praise=-0.4
bewegw 7.57 good=-0.5 praise=-0.5
bewijs 7.28 bad=-0.9 complaint.quality=-1.0 good=-1.6 growth=-0.7 payment.delayed=-0.4 payment.promised=-0.3 payment.sent=6.6 praise=-1.4
bewone 6.27 bad=-1.0 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=0.4 escalation=3.2 growth=1.0 leaving=-1.1 legal=-1.2 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.6 reputation=0.3 urgent=1.0
bezig 7.06 bad=1.0 complaint.delay=1.3 complaint.neglect=-0.5 complaint.quality=0.7 good=1.3 legal=-0.5 payment.refused=-0.5 praise=1.6
bezoek 6.72 complaint.cost=0.5 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=-0.6 good=0.6 growth=-0.5 leaving=-0.5 legal=0.7 payment.disputed=2.1 payment.refused=-0.7 praise=0.8 reputation=0.7
bezorg 6.47 bad=-2.4 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.7 escalation=-0.3 growth=-0.4 legal=-0.7 meeting.off=-0.3 payment.disputed=0.8 payment.query=-0.5 payment.refused=-0.5 payment.sent=0.8 reputation=-0.3 urgent=-0.4
bezwaa 6.36 bad=-1.2 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=0.8 complaint.quality=-1.5 good=-0.8 growth=-0.4 leaving=-0.7 legal=-1.0 payment.delayed=-0.4 payment.query=-0.5 payment.refused=-1.1 praise=-0.7 reputation=-1.0
bier 7.57 bad=-0.8 complaint.quality=-0.6 good=0.7 payment.disputed=-0.3 praise=0.7
bij 3.03 bad=0.3 complaint.delay=-1.0 complaint.neglect=2.5 complaint.quality=0.7 escalation=1.5 good=0.4 growth=4.9 leaving=2.6 legal=2.6 meeting.off=-1.0 payment.delayed=-1.6 payment.disputed=-0.6 payment.promised=-0.9 payment.refused=1.4 payment.sent=0.5 praise=-1.4 reputation=3.6 urgent=-1.7
bijgaa 7.57 bad=-1.1 complaint.quality=-0.9 good=-0.8 growth=-0.3 leaving=-0.4 legal=-0.4 meeting.off=-0.3 payment.query=-0.4 praise=-0.6 reputation=-0.3
bijgev 6.87 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=-0.8 good=-0.3 leaving=0.6 legal=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-1.0 payment.sent=2.0 praise=-0.3 reputation=-0.5
bijlag 5.57 bad=-3.0 complaint.cost=-0.3 complaint.delay=-1.4 complaint.neglect=-1.6 complaint.quality=-1.5 escalation=-1.2 growth=1.2 leaving=-1.2 legal=-0.7 meeting.off=-1.0 payment.delayed=-1.0 payment.disputed=-1.0 payment.promised=-0.7 payment.query=-0.5 payment.refused=-1.6 payment.sent=3.3 reputation=-0.3 urgent=-0.8
bijna 6.59 bad=2.6 complaint.cost=1.3 complaint.delay=3.2 complaint.quality=1.2 escalation=1.4 meeting.off=-0.6 payment.disputed=1.2 payment.refused=0.4 praise=-0.4 reputation=-1.1
bijsch 7.57 bad=-0.5 complaint.quality=-0.4 payment.delayed=2.6 payment.refused=-0.5 payment.sent=2.2
bijvoo 7.57 bad=-0.5 complaint.delay=-0.6 meeting.off=1.6 payment.promised=-0.3
bijzon 7.57 bad=1.0 complaint.cost=-0.4 complaint.quality=-0.5 leaving=-0.3 legal=-0.4 payment.refused=1.3 reputation=1.6
binnen 4.64 bad=-1.0 complaint.cost=-2.6 complaint.delay=3.3 complaint.neglect=-2.1 complaint.quality=1.2 escalation=-1.9 growth=1.6 leaving=-1.6 legal=1.0 meeting.off=-0.6 payment.delayed=-1.4 payment.disputed=-2.0 payment.promised=3.4 payment.query=-0.7 payment.refused=-1.3 payment.sent=0.6 urgent=2.9
bitter 7.57 bad=1.5 complaint.quality=2.0 good=-0.9 meeting.off=2.1 praise=-0.8
bladzi 7.28 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 good=1.1 legal=0.9 praise=1.4 reputation=1.7
blauw 7.28 complaint.delay=-0.3 complaint.quality=1.4 urgent=1.8
blauwe 6.87 bad=1.1 complaint.cost=-0.4 complaint.delay=2.0 complaint.neglect=3.3 complaint.quality=0.4 good=-1.1 growth=-0.5 legal=1.5 meeting.off=-0.4 payment.refused=-0.4 praise=-0.9 reputation=-0.5
bleef 7.28 complaint.cost=0.6 complaint.delay=-0.4 complaint.neglect=0.6 good=0.3 leaving=0.7 legal=0.7 reputation=-0.7
bleek 7.06 complaint.cost=-0.9 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.9 good=-0.7 leaving=-0.6 legal=2.7 meeting.off=1.9 payment.refused=-0.7 praise=0.3 reputation=-0.4
bleven 7.57 bad=0.4 complaint.delay=2.8 complaint.neglect=0.5 complaint.quality=-0.7 payment.refused=2.0 reputation=0.8
blij 6.47 bad=-2.7 complaint.cost=-0.9 complaint.delay=-0.8 complaint.quality=-2.2 good=5.4 growth=-0.9 leaving=-1.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.6 payment.sent=-0.3 praise=4.2 reputation=0.7
blijf 6.87 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=2.1 good=-0.9 leaving=2.4 meeting.off=-0.4 payment.refused=-0.4 praise=-0.8 reputation=-0.5
blijft 5.49 bad=1.2 complaint.cost=-1.6 complaint.delay=2.2 complaint.neglect=2.2 complaint.quality=-1.3 escalation=-0.5 good=-1.7 growth=-1.0 leaving=-1.4 legal=-1.0 meeting.off=-0.6 payment.delayed=-1.2 payment.disputed=-1.4 payment.promised=0.6 payment.query=-0.7 payment.refused=3.9 payment.sent=-0.7 praise=-1.6 reputation=0.5 urgent=-0.6
blijkb 7.06 bad=1.7 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=4.5 complaint.quality=-0.8 escalation=-0.4 good=1.3 growth=1.7 leaving=-1.1 meeting.off=-0.8 payment.disputed=-0.3 praise=1.2
blijkt 7.57 bad=0.9 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=-0.4 complaint.quality=1.8 leaving=-0.8 payment.delayed=-0.5 payment.refused=1.6 reputation=1.9
blijve 5.53 complaint.delay=1.3 complaint.quality=-1.5 escalation=1.6 good=0.8 growth=2.1 leaving=-0.8 meeting.off=-0.9 payment.delayed=-0.8 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.4 payment.refused=1.1 payment.sent=-0.4 praise=0.4 reputation=-0.4 urgent=0.6
blog 7.57 bad=1.8 complaint.cost=-0.4 complaint.delay=2.4 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.7 praise=-0.6 reputation=3.8
blunde 7.57 bad=3.4 complaint.quality=4.4 good=-2.3 growth=-0.8 leaving=4.0 praise=-2.0 reputation=3.0
bocht 7.57 bad=0.9 complaint.quality=0.9 good=-0.5 payment.refused=1.2 praise=-0.5
boek 6.59 bad=-1.8 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=-0.9 good=2.2 growth=1.5 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.5 payment.refused=-0.9 praise=0.8 reputation=-1.1
boeken 6.47 bad=-2.0 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-1.0 good=0.9 growth=1.5 leaving=-0.7 legal=-1.1 payment.delayed=-0.7 payment.disputed=-0.6 payment.query=2.6 payment.refused=-0.6 payment.sent=-0.3 praise=-0.9
boekho 5.17 bad=-0.5 complaint.cost=-0.6 complaint.delay=-1.8 complaint.neglect=0.6 escalation=-1.1 good=1.5 growth=2.8 leaving=4.1 legal=-1.3 meeting.off=-1.0 payment.delayed=-0.5 payment.disputed=-1.1 payment.promised=2.2 payment.refused=-0.3 praise=1.8 reputation=-2.1 urgent=-0.6
boekin 7.06 bad=1.0 complaint.neglect=1.7 complaint.quality=3.2 good=-0.5 growth=-0.4 leaving=1.5 legal=0.9 payment.refused=1.1 praise=-0.4 reputation=0.7
boekja 7.57 complaint.cost=1.6 complaint.quality=-0.6 good=-0.9 growth=-0.4 leaving=2.6 legal=-0.3 praise=-0.7 reputation=-0.5
boekje 7.57 bad=0.3 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=1.4 good=-0.5 leaving=1.4 legal=-0.4 payment.disputed=1.5 payment.refused=-0.3 praise=-0.5
boerde 7.57 complaint.delay=0.6 complaint.quality=-0.5 good=2.3 leaving=1.4 praise=2.4 reputation=1.3
boete 6.27 bad=4.2 complaint.cost=-0.4 complaint.delay=6.2 complaint.neglect=-0.4 complaint.quality=-0.5 good=-1.2 growth=-0.5 leaving=-0.9 legal=4.9 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=4.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=2.2 payment.sent=-0.4 praise=-1.3 reputation=-0.6 urgent=-0.4
boiler 7.57 bad=0.9 complaint.cost=0.4 complaint.neglect=0.9 complaint.quality=1.8 good=-0.5 praise=-0.7 reputation=-0.4
bok 7.57 bad=0.3 complaint.delay=1.7 complaint.quality=-0.7 good=1.2 growth=1.7 leaving=-0.6 praise=1.9 reputation=2.0
bonnet 6.87 complaint.cost=-0.3 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=0.5 growth=1.2 leaving=-0.5 legal=-0.3 payment.sent=1.5 praise=0.5 reputation=2.1
bonus 7.57 bad=-0.4 good=-0.4 legal=-0.3 praise=-0.4
boom 7.57 complaint.delay=-0.3 complaint.quality=1.2 escalation=2.0 growth=-0.3 leaving=-0.5 payment.refused=1.6
boos 7.57 bad=2.2 complaint.cost=1.0 complaint.quality=0.3 good=-1.0 praise=-1.1 reputation=1.1
boot 7.06 complaint.cost=0.9 complaint.delay=-0.4 complaint.quality=0.8 good=-0.8 growth=-0.3 leaving=0.3 meeting.off=1.3 payment.query=1.5 praise=-0.6
bord 7.06 bad=1.1 complaint.cost=1.6 complaint.delay=-0.4 complaint.neglect=1.9 complaint.quality=1.1 good=-0.6 growth=-0.4 leaving=2.2 legal=-0.4 praise=-0.4 reputation=1.4
bordje 7.57 complaint.quality=0.4 escalation=0.8 reputation=1.1
borg 7.28 complaint.neglect=-0.3 good=-0.5 leaving=-0.4 legal=-0.4 payment.refused=0.8 payment.sent=3.3 praise=-0.5 reputation=-0.4
borrel 6.47 bad=-0.9 complaint.cost=1.4 complaint.delay=-1.0 complaint.neglect=-1.4 complaint.quality=-1.7 escalation=-0.4 good=0.6 growth=-0.6 leaving=0.7 legal=-0.5 payment.refused=-0.6 praise=0.9 reputation=0.8
bos 7.28 bad=-0.4 complaint.neglect=0.9 complaint.quality=-0.5 escalation=1.8 legal=-0.4 meeting.off=-0.9 payment.disputed=-0.3 payment.refused=-0.5 reputation=-0.5
bosch 7.57 complaint.delay=0.5 complaint.neglect=1.4 complaint.quality=1.0 escalation=0.7 legal=1.0 reputation=1.0
bouw 6.87 complaint.delay=0.8 complaint.neglect=-0.3 good=0.4 growth=1.3 legal=1.3 meeting.off=-0.5 payment.promised=1.3 praise=1.1 reputation=-0.3
bouwaa 7.57 bad=1.0 complaint.delay=3.6 complaint.neglect=0.4 complaint.quality=-0.5 good=-0.3 leaving=-0.6 praise=-0.3
bouwku 7.28 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=-0.5 leaving=0.9 legal=0.9 reputation=-0.9 urgent=-0.3
bouwpl 7.28 bad=-0.4 complaint.delay=0.5 complaint.quality=-1.4 good=-0.5 praise=-0.6 reputation=-0.4
bouwva 7.57 complaint.delay=-0.3 good=-0.6 praise=-0.5
boven 6.47 bad=0.4 complaint.delay=0.4 complaint.quality=0.3 escalation=3.3 good=1.3 growth=-0.5 leaving=0.6 legal=-0.7 meeting.off=-0.3 payment.delayed=-0.6 payment.disputed=-0.4 payment.refused=1.8 payment.sent=-0.5 praise=1.4 reputation=-0.7 urgent=-0.4
bovena 7.57 bad=-0.7 complaint.delay=-0.4 complaint.quality=-0.7 good=-0.3 praise=-0.4 reputation=-0.4
bovend 7.57 bad=0.5 complaint.delay=1.0 complaint.quality=1.2 escalation=1.0 good=-0.4 leaving=1.0 payment.refused=0.7 praise=-0.4
boze 7.06 bad=-1.2 complaint.quality=-0.9 good=-0.8 growth=-0.3 leaving=-0.3 payment.refused=-0.3 praise=-0.8
braban 7.57 bad=0.8 complaint.delay=-0.3 complaint.neglect=1.5 complaint.quality=0.4 reputation=1.7 urgent=2.1
bram 7.57 complaint.delay=0.9 complaint.quality=1.0 growth=-0.4 praise=1.1 reputation=-0.4
branch 7.06 bad=1.2 complaint.cost=-0.4 complaint.delay=2.0 complaint.neglect=-0.7 complaint.quality=0.7 escalation=-0.5 good=-0.7 growth=-0.4 legal=-0.6 payment.delayed=-0.3 payment.refused=-0.3 praise=-0.5 reputation=4.3
brand 6.87 bad=-1.1 complaint.delay=-0.5 complaint.quality=-0.8 good=0.5 growth=0.7 leaving=-0.5 legal=-0.3 meeting.off=-0.4 payment.delayed=0.8 payment.refused=-0.4 praise=0.6 reputation=-0.4
brandd 7.57 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=0.4 leaving=0.7
brandw 7.28 bad=-0.7 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.5 good=0.8 growth=1.2 leaving=-0.5 legal=0.9 payment.disputed=-0.6 payment.refused=1.0 praise=0.7
breda 7.06 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.8 escalation=-0.4 good=-1.9 growth=1.5 leaving=-0.7 legal=-0.6 payment.delayed=-0.5 payment.query=1.9 payment.refused=-0.4 praise=-1.3 reputation=-0.6
breed 7.57 bad=-0.4 complaint.quality=-0.3 payment.query=-0.4
breide 7.57 bad=-0.8 good=1.9 growth=4.1 leaving=-0.6 payment.delayed=-0.4 praise=2.0
breng 7.57 bad=-0.7 complaint.quality=-0.5 legal=-0.3
brenge 7.57 bad=0.8 complaint.delay=2.2 complaint.neglect=0.8 escalation=1.8 legal=1.1 payment.refused=-0.4 payment.sent=-0.4
brengt 7.28 bad=0.8 complaint.cost=-0.3 good=0.6 growth=-0.3 leaving=2.0 payment.disputed=2.0 praise=0.5
brief 5.72 bad=0.7 complaint.cost=-0.6 complaint.neglect=-1.1 complaint.quality=1.8 escalation=-0.7 good=-1.3 growth=-0.4 leaving=1.7 legal=2.6 meeting.off=-0.5 payment.delayed=-0.8 payment.disputed=-0.7 payment.promised=-0.3 payment.query=-0.8 payment.refused=1.7 payment.sent=-0.3 praise=-1.3 urgent=-0.3
briefj 7.28 complaint.cost=0.6 complaint.delay=0.9 complaint.quality=-0.5 good=-0.9 leaving=-0.6 legal=1.0 praise=-0.8 reputation=-0.3
briefp 7.57 praise=-0.4
brieve 6.59 complaint.cost=-0.6 complaint.delay=0.6 complaint.neglect=2.8 complaint.quality=-0.3 escalation=-0.6 leaving=-1.1 legal=3.4 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=-0.6 payment.sent=-0.3 praise=-0.3 reputation=-0.8
brochu 5.96 bad=0.3 complaint.cost=-0.7 complaint.delay=-1.0 complaint.quality=1.7 good=1.9 growth=-0.7 legal=0.7 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=-0.6 praise=1.9 reputation=-0.5 urgent=-0.5
broek 7.57 bad=-0.8 payment.refused=-0.4
broer 6.47 bad=-2.9 complaint.cost=-1.1 complaint.delay=-0.6 complaint.neglect=-1.6 complaint.quality=-1.2 good=2.1 growth=3.6 leaving=-1.0 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.7 praise=3.3 reputation=-0.9
brouwe 7.28 bad=0.5 complaint.quality=1.1 escalation=1.5 good=-0.4 praise=-0.4
brug 7.57 bad=0.5 complaint.cost=1.6 complaint.quality=0.9 legal=1.0 meeting.off=2.1 payment.delayed=-0.3 payment.refused=-0.3
bruid 7.06 bad=0.7 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=2.0 good=0.9 leaving=-0.4 legal=-0.5 payment.refused=1.2 praise=0.9 reputation=0.3
bruide 7.28 complaint.neglect=-0.4 complaint.quality=1.3 payment.refused=1.5 urgent=1.9
bruilo 7.57 bad=1.6 complaint.quality=2.3 good=-0.7 payment.refused=2.6 praise=-0.7 urgent=1.7
btw 5.72 bad=-3.0 complaint.cost=-1.9 complaint.delay=-1.7 complaint.neglect=-1.4 complaint.quality=-1.5 escalation=-0.5 good=0.6 leaving=-1.6 meeting.off=-1.1 payment.delayed=1.8 payment.disputed=3.6 payment.promised=-0.6 payment.query=5.2 payment.refused=-1.3 payment.sent=-0.4 praise=0.7 reputation=-0.9 urgent=-0.5
budget 6.72 complaint.cost=-0.6 complaint.delay=-0.7 complaint.quality=0.4 escalation=-0.5 growth=2.1 leaving=-0.6 payment.promised=-0.3 payment.query=1.6 reputation=-0.5 urgent=-0.5
buigt 7.57 bad=0.8 complaint.cost=1.6 complaint.delay=1.1 complaint.neglect=1.3 complaint.quality=-0.6 escalation=2.5 leaving=-0.3 praise=-0.3
buiten 6.47 bad=2.3 complaint.cost=0.7 complaint.delay=-0.9 complaint.neglect=1.5 complaint.quality=1.6 escalation=-0.5 good=-1.2 growth=-0.5 leaving=1.4 legal=0.5 payment.promised=-0.4 payment.refused=0.6 payment.sent=-0.4 praise=-1.2 reputation=-1.0 urgent=-0.3
bureau 5.53 complaint.cost=-0.8 complaint.delay=-1.6 complaint.neglect=1.9 escalation=-0.8 good=-2.7 growth=0.4 leaving=1.1 legal=0.5 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-1.0 payment.promised=-0.5 payment.query=-0.5 payment.refused=-1.6 payment.sent=-0.5 praise=-2.2 reputation=2.6 urgent=-0.4
buren 5.14 bad=-1.6 complaint.cost=-0.9 complaint.delay=-0.9 complaint.neglect=-1.0 escalation=-0.5 good=1.1 growth=1.2 legal=-1.1 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.4 payment.sent=2.3 praise=1.3 urgent=0.6
burgem 6.59 bad=1.9 complaint.cost=1.6 complaint.delay=2.5 complaint.neglect=1.0 good=-0.6 growth=-0.6 leaving=-0.8 payment.promised=2.0 payment.refused=4.7 praise=-0.8 reputation=1.3
bus 7.28 bad=1.0 complaint.delay=2.1 complaint.neglect=-0.4 complaint.quality=-0.4 good=-1.0 growth=-0.3 leaving=-0.4 meeting.off=1.7 praise=-0.8
bussen 7.57 bad=-0.4 complaint.quality=-0.4 good=1.4 growth=2.8 praise=1.8
buurma 6.72 complaint.cost=-0.3 complaint.neglect=-0.9 good=-0.9 growth=0.7 leaving=-0.5 legal=1.0 meeting.off=-0.3 payment.refused=0.7 praise=-1.1 reputation=0.6
buurt 7.57 bad=1.1 complaint.quality=1.9 good=0.4 growth=-0.3 leaving=-0.4 payment.refused=2.7 praise=0.5 reputation=2.2
buurvr 7.57 bad=-0.8 complaint.neglect=-0.3 complaint.quality=-0.5 good=0.4 growth=1.5 praise=0.3
bv 6.59 bad=-1.3 complaint.cost=-0.4 complaint.delay=0.3 complaint.neglect=0.6 complaint.quality=-1.0 good=1.4 growth=1.9 leaving=-0.9 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.5 payment.sent=-0.3 praise=1.6 reputation=-0.5
bw 7.28 bad=1.6 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.8 leaving=-0.3 legal=3.6 payment.refused=1.9
c 7.06 complaint.cost=-0.4 complaint.delay=0.9 complaint.quality=-0.4 legal=0.9 meeting.off=1.1 payment.delayed=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=-0.3
call 7.06 bad=0.5 complaint.delay=1.5 complaint.quality=-0.8 good=-1.0 meeting.off=5.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.5 praise=-0.9 urgent=-0.3
camera 7.06 bad=-0.5 complaint.cost=-0.4 complaint.neglect=-0.5 escalation=-0.3 good=0.9 growth=1.1 leaving=-0.6 legal=0.8 payment.refused=1.2 praise=1.4 urgent=1.3
campag 6.36 complaint.cost=0.4 complaint.delay=-0.7 complaint.neglect=0.3 complaint.quality=1.7 escalation=-0.3 good=-0.5 growth=-0.5 leaving=2.6 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.4 payment.refused=-0.6 reputation=-0.6 urgent=-0.3
campin 6.87 bad=-2.1 complaint.cost=-0.5 complaint.neglect=-0.6 complaint.quality=-0.5 good=-0.5 leaving=-1.2 legal=-0.5 payment.delayed=-0.4 payment.refused=-0.3 praise=-0.4 reputation=-0.9 urgent=-0.3
canada 7.57 bad=-0.6 good=1.1 growth=-0.3 praise=1.0 reputation=-0.5
cao 7.57 bad=1.0 complaint.cost=1.2 complaint.neglect=1.3 good=-0.5 praise=-0.5
carnav 7.06 bad=0.6 complaint.delay=3.2 good=0.4 leaving=0.5 legal=-0.3 meeting.off=2.8 payment.disputed=-0.3 payment.refused=4.7 payment.sent=-0.3 praise=0.4
catalo 7.06 complaint.cost=0.4 complaint.delay=2.3 complaint.neglect=-0.3 good=0.9 growth=-0.3 leaving=-0.4 meeting.off=-0.5 payment.promised=-0.4 payment.refused=-0.5 praise=1.3 reputation=0.9 urgent=2.1
cateri 7.28 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.4 leaving=-0.6 meeting.off=-0.4 praise=-0.3 reputation=-0.3
cc 7.28 bad=1.3 complaint.cost=-0.3 complaint.delay=-1.0 complaint.neglect=2.1 complaint.quality=0.5 escalation=5.0 good=-0.6 growth=-0.5 leaving=-0.4 payment.refused=-0.7 praise=-0.4 reputation=1.6
ceo 7.06 bad=1.8 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.0 escalation=4.4 good=-0.7 leaving=-0.3 legal=-0.6 payment.promised=-0.5 payment.query=0.5 praise=-0.6 reputation=-0.6 urgent=-2.0
certif 7.57 bad=1.3 complaint.delay=1.8 complaint.neglect=-0.3 urgent=2.3
chanta 7.57 complaint.delay=-0.4 payment.query=1.2
chapea 7.28 bad=-1.5 complaint.quality=-1.0 good=4.3 legal=-0.3 praise=4.6
chatbo 7.28 complaint.cost=1.0 complaint.neglect=2.1 complaint.quality=0.5 escalation=-0.3 good=-0.8 payment.disputed=-0.3 praise=-1.1
chauff 6.72 complaint.cost=1.1 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.9 escalation=-0.3 good=0.8 growth=2.5 leaving=-0.6 legal=1.0 payment.refused=-0.5 praise=1.2 reputation=1.4 urgent=-0.5
chef 7.57 bad=0.6 complaint.delay=1.9 complaint.quality=-0.3 escalation=3.1 meeting.off=-0.5 urgent=2.6
cijfer 6.27 bad=0.4 complaint.delay=-0.9 complaint.neglect=-1.1 complaint.quality=2.1 escalation=-0.4 growth=-0.5 leaving=-1.0 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=0.5 payment.sent=-0.5 praise=0.6 reputation=-0.9 urgent=-0.4
civiel 7.57 complaint.quality=1.1 good=-0.4 leaving=-0.5 legal=2.4 praise=-0.3 reputation=-0.5
claes 7.06 complaint.delay=0.5 complaint.neglect=0.3 complaint.quality=1.4 leaving=-0.7 legal=1.0 payment.refused=0.5
claim 7.57 bad=-0.8 complaint.quality=-0.6 growth=1.0 legal=-1.1
clausu 7.57 bad=-1.0 complaint.quality=-0.4 good=-0.3 legal=-0.4 praise=-0.4
client 6.59 complaint.cost=-0.6 complaint.delay=1.2 complaint.neglect=0.8 good=-0.6 growth=-0.4 leaving=1.6 payment.delayed=-0.3 payment.refused=-0.6 praise=-0.6 reputation=-0.6
club 7.57 bad=-0.8 good=2.6 leaving=-0.3 praise=2.4 reputation=-0.5
code 7.06 bad=-1.3 complaint.delay=-0.7 complaint.neglect=-0.7 good=-0.6 leaving=-0.5 meeting.off=1.3 payment.delayed=2.2 payment.disputed=-0.3 payment.refused=-0.7 praise=-0.6 reputation=-0.3 urgent=1.3
colleg 5.20 bad=-1.2 complaint.cost=1.0 complaint.delay=-1.8 complaint.neglect=-1.2 complaint.quality=-1.5 escalation=-2.0 good=0.5 growth=1.6 leaving=-0.5 legal=-1.8 meeting.off=-0.5 payment.delayed=0.3 payment.disputed=0.6 payment.promised=1.4 payment.query=-1.1 payment.refused=1.5 payment.sent=-0.9 urgent=-0.6
column 6.87 bad=1.2 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=1.1 complaint.quality=0.5 good=-1.0 growth=-0.4 leaving=-0.4 legal=-0.5 praise=-0.9 reputation=3.0
commis 6.72 bad=0.9 complaint.cost=0.9 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=1.0 escalation=1.0 growth=0.4 leaving=0.7 payment.refused=0.4 reputation=-0.9
commun 6.72 bad=0.8 complaint.cost=0.4 complaint.delay=-0.4 complaint.neglect=-0.5 escalation=-0.4 good=-1.0 growth=-0.4 leaving=2.0 legal=2.3 payment.refused=1.2 payment.sent=0.9 praise=-0.8
compag 7.06 complaint.cost=2.1 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-1.0 good=-0.4 leaving=1.0 meeting.off=1.0 payment.promised=1.4 payment.refused=-0.5 reputation=-0.5
comple 7.57 good=-0.4 meeting.off=1.5 praise=-0.3
compli 6.36 bad=-2.5 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-1.9 good=6.2 growth=2.4 leaving=0.4 legal=-0.8 meeting.off=-0.6 payment.disputed=-0.4 payment.refused=-0.7 payment.sent=-0.4 praise=6.8 reputation=-0.5
comput 7.28 bad=-1.0 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.3 good=1.7 leaving=-0.4 payment.promised=1.7 praise=1.7
concep 6.72 complaint.delay=1.4 complaint.neglect=1.4 good=1.0 leaving=-0.4 legal=0.7 meeting.off=0.8 payment.refused=-0.5 praise=1.0 reputation=0.8
concer 7.28 bad=-0.9 complaint.neglect=-0.3 complaint.quality=-0.6 good=0.6 growth=0.5 leaving=1.3 payment.disputed=-0.7 payment.query=1.5 praise=-0.4
concie 5.57 bad=-0.9 complaint.neglect=0.5 complaint.quality=-1.2 escalation=-0.4 good=-0.4 leaving=-0.8 legal=-1.0 payment.refused=-1.4 praise=-0.5 reputation=-0.8
conclu 7.57 complaint.cost=-0.3 complaint.quality=1.0 leaving=-0.4 legal=-0.6 payment.refused=-0.4
concur 6.03 bad=-1.0 complaint.cost=-1.8 complaint.delay=1.0 complaint.neglect=-1.5 complaint.quality=-1.6 escalation=-0.9 good=-1.0 growth=-0.9 leaving=3.7 legal=-1.0 meeting.off=-0.9 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.8 payment.sent=-0.7 praise=-0.8 reputation=-1.1 urgent=-0.3
confor 7.28 bad=1.5 complaint.delay=1.5 complaint.neglect=-0.4 complaint.quality=3.2 leaving=-0.4 legal=1.2 payment.refused=2.5
congre 7.57 bad=0.6 complaint.quality=1.3 good=-0.6 leaving=2.1 praise=-0.3 reputation=1.2
consul 7.28 bad=1.1 complaint.cost=1.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.6 escalation=1.9 good=-0.4 leaving=1.3 payment.disputed=1.6 payment.refused=0.8 praise=-0.4
consum 7.06 complaint.cost=1.2 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=1.1 good=-0.4 leaving=-1.1 legal=2.8 payment.refused=-0.8 praise=-0.3 reputation=1.0
contac 5.77 bad=1.4 complaint.delay=1.7 complaint.neglect=2.8 complaint.quality=-1.7 escalation=3.9 good=-0.7 growth=1.3 leaving=-1.3 legal=-1.0 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.6 payment.refused=-1.1 payment.sent=-0.7 praise=-0.6 urgent=-0.5
conten 7.57 complaint.quality=-0.5 good=0.9 growth=0.7 leaving=-0.5 praise=0.9
contra 5.00 bad=0.5 complaint.cost=-1.4 complaint.delay=1.3 complaint.neglect=2.0 escalation=-0.7 growth=4.7 leaving=1.3 legal=2.9 meeting.off=-0.7 payment.delayed=-1.2 payment.disputed=-1.4 payment.promised=-0.7 payment.query=-0.5 payment.refused=-0.9 payment.sent=-0.7 praise=-3.2 reputation=-1.3 urgent=-0.7
contri 7.57 bad=-0.6 complaint.quality=-0.5 leaving=-0.3
contro 6.72 bad=-0.8 complaint.cost=1.9 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.1 good=1.8 growth=-0.3 leaving=1.4 legal=-0.6 payment.delayed=-0.3 payment.disputed=-0.7 payment.promised=-0.6 payment.query=1.8 praise=1.7 reputation=-0.4
cooper 7.57 complaint.quality=1.3 good=-0.3 leaving=-0.3 reputation=2.1
correc 6.87 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.4 growth=-0.7 leaving=-0.5 legal=-0.4 meeting.off=-0.3 payment.disputed=0.5 praise=1.5 reputation=-0.6
corres 6.87 bad=3.1 complaint.neglect=0.8 complaint.quality=1.6 leaving=0.7 legal=4.5 payment.delayed=-0.4 payment.query=-0.7 payment.refused=3.1 reputation=-0.3
corrig 7.57 bad=1.8 complaint.cost=-0.6 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.7 leaving=-0.3 legal=-0.4 payment.disputed=3.7 praise=-0.4
creati 7.57 bad=1.0 complaint.cost=-0.4 complaint.quality=1.8 meeting.off=2.1 payment.delayed=-0.4
credit 6.03 bad=0.7 complaint.cost=-1.4 complaint.delay=-0.7 complaint.neglect=-1.1 complaint.quality=-1.9 escalation=-0.4 good=-1.2 growth=-0.7 leaving=-1.0 legal=-1.2 meeting.off=-0.4 payment.delayed=-1.2 payment.disputed=3.9 payment.promised=1.4 payment.query=2.8 payment.refused=-0.4 payment.sent=1.4 praise=-1.0 reputation=-0.8 urgent=-0.4
cremat 7.57 bad=1.4 complaint.cost=1.9 complaint.quality=2.5 good=-0.4 reputation=1.8
curato 6.36 bad=-2.3 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=-1.5 good=-0.8 growth=-0.3 leaving=-1.0 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.7 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.7 praise=-0.7 reputation=-0.6
cursus 6.72 bad=-0.4 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.4 good=1.6 leaving=-0.4 meeting.off=-1.3 payment.promised=1.3 payment.refused=1.2 payment.sent=-0.3 praise=1.9 reputation=-0.4 urgent=-0.7
d 7.57 bad=-0.3 complaint.neglect=-0.5 complaint.quality=0.5 good=1.0 growth=1.4 legal=0.7 payment.refused=0.9 praise=1.0
daan 7.57 bad=0.5 complaint.quality=1.1 good=-0.6 praise=-0.6
daar 4.10 bad=1.1 complaint.cost=2.4 complaint.delay=-3.7 escalation=0.7 good=-0.9 growth=0.6 leaving=-0.8 meeting.off=-0.6 payment.disputed=3.7 payment.promised=0.8 payment.query=-1.7 payment.refused=0.6
daardo 6.87 bad=-1.4 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.4 growth=1.1 leaving=1.1 legal=-0.3 meeting.off=-0.4 payment.delayed=1.7 praise=1.5
daarme 7.06 bad=-0.5 complaint.cost=-0.3 complaint.delay=1.9 complaint.neglect=-0.3 complaint.quality=-0.5 good=0.9 growth=-0.3 leaving=1.3 legal=0.9 payment.refused=-0.4 payment.sent=-0.4 praise=1.0
daarna 5.57 bad=-0.8 complaint.cost=-0.3 complaint.delay=0.7 complaint.neglect=-0.4 escalation=-0.8 good=0.4 growth=-0.8 legal=0.9 meeting.off=-0.7 payment.delayed=1.6 payment.disputed=-0.7 payment.promised=1.3 payment.query=-0.4 payment.refused=-1.4 payment.sent=-0.7 praise=1.3 reputation=-1.0 urgent=-1.1
daarne 7.28 bad=-2.4 complaint.cost=-1.5 complaint.neglect=-0.7 complaint.quality=-0.9 good=-1.0 legal=-0.4 payment.delayed=-0.5 payment.promised=-0.5 payment.refused=-1.1 payment.sent=1.3 praise=-0.6 reputation=-0.5 urgent=-0.4
daarom 5.67 complaint.cost=1.9 complaint.delay=-0.5 complaint.quality=0.5 escalation=1.6 good=-1.6 growth=-0.6 leaving=2.8 legal=-0.4 meeting.off=-0.5 payment.delayed=2.8 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.7 payment.refused=1.1 payment.sent=-0.4 praise=-1.3 reputation=-0.6 urgent=-0.4
daarva 6.72 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=1.8 good=-0.4 leaving=-0.5 legal=1.3 meeting.off=1.7 payment.delayed=-0.4 payment.refused=1.3 praise=-0.4 reputation=1.3
daarvo 5.89 bad=-0.5 complaint.cost=-1.1 complaint.delay=-0.3 complaint.neglect=0.4 escalation=-0.4 growth=0.5 leaving=-0.8 legal=2.1 meeting.off=-0.5 payment.delayed=-0.4 payment.query=-0.3 payment.refused=-1.2 payment.sent=-0.5 praise=0.8 urgent=-1.1
dacht 7.28 complaint.cost=-0.3 complaint.neglect=-0.4 good=1.8 leaving=-0.3 praise=2.2 reputation=0.8
dachte 7.57 bad=1.4 complaint.delay=-0.3 complaint.neglect=2.7 complaint.quality=-0.3 leaving=-0.6
dader 7.57 bad=-0.7 complaint.quality=-0.4 good=-0.7 praise=-0.6
dag 4.75 bad=-1.6 complaint.cost=-1.6 complaint.delay=1.1 complaint.neglect=-1.7 complaint.quality=-1.1 good=2.3 leaving=-0.8 payment.delayed=0.4 payment.disputed=0.9 payment.query=-0.4 payment.refused=-1.9 payment.sent=0.8 praise=2.1 reputation=-0.5 urgent=-1.5
dagbla 7.57 bad=1.3 complaint.neglect=1.5 complaint.quality=0.8 reputation=2.8
dageli 7.57 bad=0.4 complaint.quality=0.5 good=0.8 growth=-0.6 payment.refused=1.1 praise=1.3
dagen 5.14 complaint.delay=2.6 complaint.quality=1.4 escalation=-0.9 good=1.0 growth=1.8 leaving=-1.6 legal=2.2 meeting.off=1.1 payment.delayed=2.9 payment.disputed=-1.1 payment.promised=0.6 payment.query=2.4 payment.refused=-1.3 payment.sent=-0.7 reputation=-0.7 urgent=-0.8
dagvaa 6.03 bad=0.9 complaint.cost=-1.1 complaint.delay=-1.1 complaint.neglect=-1.0 complaint.quality=-1.0 escalation=-0.5 good=-1.0 growth=-0.4 leaving=-1.1 legal=4.7 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=0.7 payment.promised=-0.3 payment.refused=0.7 payment.sent=-0.4 praise=-0.7 reputation=-0.6 urgent=-0.3
dak 6.87 bad=2.0 complaint.cost=-0.4 complaint.delay=2.3 complaint.neglect=-0.4 complaint.quality=2.0 escalation=-0.4 good=1.2 legal=1.4 meeting.off=1.1 payment.promised=-0.3 payment.refused=1.1 payment.sent=1.6 praise=1.0 reputation=-0.5 urgent=1.6
dakgoo 7.28 bad=0.8 complaint.cost=0.7 complaint.neglect=-1.0 complaint.quality=2.0 legal=-0.4 payment.disputed=0.6 payment.refused=-0.4 reputation=1.6
dam 7.28 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.5 leaving=0.8
dan 3.62 bad=2.4 complaint.cost=4.2 complaint.delay=2.5 complaint.neglect=1.1 good=-2.4 growth=-1.0 leaving=3.8 legal=1.6 payment.delayed=-0.3 payment.disputed=2.5 payment.promised=7.8 payment.query=3.0 payment.refused=0.9 payment.sent=-1.6 praise=-2.4 reputation=3.9 urgent=0.4
dank 4.36 bad=-4.2 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=-1.2 complaint.quality=-2.6 escalation=-1.0 good=4.4 growth=-1.8 leaving=1.0 legal=-2.8 meeting.off=1.6 payment.delayed=-1.4 payment.promised=-2.4 payment.query=0.6 payment.refused=-1.6 payment.sent=1.1 praise=4.9 reputation=-1.0 urgent=-1.3
dankba 7.57 complaint.quality=-0.4 leaving=0.7 legal=-0.4
danken 7.57 bad=-0.6 complaint.quality=-0.3 good=2.0 growth=-0.5 leaving=-0.3 praise=2.1
dankzi 7.28 bad=-1.2 complaint.delay=-0.7 complaint.quality=-1.0 good=3.1 growth=-0.4 leaving=-0.3 praise=3.8
das 7.28 bad=1.0 complaint.neglect=1.8 complaint.quality=-1.4 escalation=-0.3 leaving=-0.8 legal=4.7 payment.promised=-0.3 payment.refused=-0.6 payment.sent=-0.4 reputation=-0.5
dashbo 7.57 bad=0.4 complaint.cost=1.2 complaint.delay=-0.9 complaint.neglect=0.5 complaint.quality=0.9 escalation=1.6 good=-0.6 growth=-0.4 leaving=0.7 payment.refused=1.3 praise=-0.7
dat 2.43 bad=2.5 complaint.cost=3.8 complaint.delay=1.2 complaint.neglect=3.1 complaint.quality=1.5 escalation=-0.5 good=1.3 leaving=-0.4 legal=-0.5 meeting.off=-1.8 payment.delayed=-3.0 payment.disputed=4.2 payment.promised=-1.9 payment.query=-1.4 payment.sent=-2.9 praise=1.7 reputation=0.8 urgent=-0.7
datum 6.03 bad=1.0 complaint.cost=-0.7 complaint.delay=1.9 complaint.neglect=-0.8 escalation=2.0 good=0.5 growth=-1.2 leaving=1.9 legal=-1.0 meeting.off=1.1 payment.delayed=-0.5 payment.disputed=-0.5 payment.query=-0.7 praise=0.9 urgent=-0.9
de 1.39 bad=-1.4 complaint.cost=-2.7 complaint.delay=0.6 complaint.neglect=-3.6 complaint.quality=1.7 escalation=-0.6 good=-4.4 growth=-1.3 leaving=-1.0 meeting.off=0.4 payment.delayed=2.6 payment.disputed=2.0 payment.promised=0.5 payment.query=-0.6 praise=-2.9 reputation=-0.7 urgent=3.7
deadli 6.87 bad=-0.3 complaint.cost=-0.4 complaint.delay=2.5 complaint.neglect=-0.3 complaint.quality=-0.7 growth=-0.4 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.5 payment.promised=-0.7 payment.refused=-0.4 praise=0.5 reputation=0.7 urgent=1.3
debite 7.57 complaint.delay=-0.6 complaint.neglect=0.6 complaint.quality=0.8 good=-0.4 leaving=-0.5 legal=-0.7 payment.refused=1.1
decemb 4.71 bad=-0.8 complaint.cost=0.6 complaint.delay=2.4 complaint.neglect=-1.2 complaint.quality=-2.1 escalation=-0.9 good=-0.8 growth=-0.8 leaving=1.5 legal=0.8 meeting.off=1.4 payment.delayed=-0.4 payment.disputed=-1.2 payment.promised=1.7 payment.query=1.1 payment.refused=-1.8 payment.sent=-0.9 praise=-0.6 urgent=-0.5
declar 7.57 bad=0.5 complaint.cost=2.8 complaint.quality=-1.2 good=-0.5 legal=-0.7 payment.refused=4.9 praise=-0.6
deed 6.59 bad=1.7 complaint.cost=0.9 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=1.6 escalation=1.1 good=-0.6 leaving=0.3 legal=-0.3 payment.refused=0.9 payment.sent=1.9 praise=-0.4 reputation=-0.5
deel 5.89 bad=0.5 complaint.cost=0.6 complaint.delay=1.2 complaint.neglect=1.6 complaint.quality=-0.9 escalation=-0.5 growth=-0.5 legal=-0.6 meeting.off=-0.4 payment.delayed=-1.1 payment.disputed=-0.7 payment.promised=-1.1 payment.query=2.2 payment.refused=-1.1 reputation=3.7 urgent=0.8
defini 7.28 complaint.delay=0.4 complaint.quality=-0.6 good=-0.6 growth=-0.4 leaving=-0.7 payment.delayed=-0.4 payment.refused=-0.4 payment.sent=1.3 praise=-0.4
deken 7.57 bad=0.5 complaint.neglect=0.7 complaint.quality=0.9 leaving=0.6 legal=0.4 payment.refused=-0.4
delen 7.28 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=1.4 complaint.quality=-0.5 leaving=-0.4 payment.delayed=2.8 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.3 payment.sent=-0.3 reputation=0.8
demo 7.06 bad=-0.8 complaint.neglect=-0.4 escalation=-0.4 good=-1.3 leaving=-0.7 meeting.off=5.3 payment.refused=-0.3 praise=-0.9
den 7.06 complaint.delay=0.3 complaint.neglect=1.1 complaint.quality=0.7 escalation=0.6 growth=0.9 leaving=-0.6 legal=0.9 praise=-1.6 reputation=0.7
denk 6.18 bad=-0.3 complaint.cost=1.5 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=-1.9 escalation=-0.7 good=-0.6 leaving=3.4 legal=-1.0 payment.delayed=-0.4 payment.disputed=1.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=-1.1
denken 7.57 bad=2.2 complaint.neglect=-0.5 growth=-0.4 leaving=2.7
derde 5.67 bad=4.5 complaint.delay=2.1 complaint.neglect=-1.9 complaint.quality=4.9 escalation=0.4 good=-1.9 growth=-1.0 leaving=3.0 legal=2.0 meeting.off=-0.9 payment.delayed=-0.7 payment.promised=-0.4 payment.query=-0.7 payment.refused=1.5 payment.sent=-0.6 praise=-1.8 reputation=-0.4 urgent=0.4
dertig 6.36 bad=0.7 complaint.cost=1.5 complaint.neglect=-1.5 complaint.quality=0.8 escalation=2.0 growth=-0.4 leaving=-1.3 legal=1.4 payment.delayed=-0.5 payment.disputed=0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=1.3 reputation=1.2 urgent=-0.3
desnoo 7.57 bad=0.6 complaint.cost=0.8 complaint.delay=-0.3 complaint.neglect=1.0 complaint.quality=-0.6 payment.refused=-0.6 reputation=0.8
destij 7.57 bad=0.4 growth=1.1 leaving=0.8
detail 7.28 bad=0.7 complaint.delay=1.5 complaint.neglect=0.6 complaint.quality=0.3 good=-0.6 leaving=-0.5 legal=2.0 praise=-0.5
deur 6.27 bad=-1.3 complaint.cost=-0.6 complaint.delay=2.0 complaint.neglect=-0.7 complaint.quality=-1.2 good=1.5 growth=0.5 leaving=1.0 meeting.off=1.3 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=0.6 payment.refused=-0.4 praise=1.5 reputation=-0.9 urgent=0.7
deuren 7.57 bad=0.3 complaint.delay=2.1 complaint.quality=0.9 good=1.3 leaving=0.7 legal=-0.4 praise=1.3
deurwa 6.36 complaint.cost=-1.4 complaint.delay=-0.8 complaint.neglect=-1.3 good=-1.0 growth=-0.4 leaving=-0.9 legal=3.2 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=3.4 payment.promised=-0.8 payment.refused=2.6 payment.sent=-0.6 praise=-0.8 reputation=1.2
deze 4.49 complaint.cost=-0.4 complaint.neglect=-1.1 complaint.quality=1.5 escalation=0.3 good=-2.1 growth=-1.3 leaving=-0.5 legal=1.1 meeting.off=-2.3 payment.delayed=2.9 payment.disputed=1.5 payment.query=-1.9 payment.refused=0.8 payment.sent=-2.1 praise=-1.9 reputation=2.0 urgent=-0.4
dezelf 5.57 bad=1.1 complaint.cost=1.1 complaint.delay=-0.8 complaint.quality=1.7 escalation=0.6 good=0.6 growth=4.3 leaving=-1.5 meeting.off=0.6 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.3 payment.query=-0.3 payment.refused=-1.3 payment.sent=-0.7 praise=0.6 reputation=3.0 urgent=-0.8
dicht 6.10 bad=-0.6 complaint.cost=-0.7 complaint.delay=0.4 complaint.neglect=-0.8 good=1.4 growth=-0.7 leaving=1.0 legal=-0.7 meeting.off=2.3 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.7 payment.query=0.9 payment.refused=1.1 praise=1.6 reputation=-0.6 urgent=-0.4
dichte 7.57 bad=0.9 complaint.neglect=2.5 complaint.quality=-0.4 good=-0.8 growth=-0.7 leaving=2.4 meeting.off=2.2 praise=-0.4 reputation=-0.3
die 2.83 bad=1.6 complaint.cost=2.2 complaint.delay=3.5 complaint.neglect=-0.4 complaint.quality=1.3 escalation=2.9 good=2.0 growth=2.9 leaving=1.0 legal=2.4 meeting.off=-1.9 payment.disputed=2.7 payment.promised=-0.8 payment.query=2.2 payment.refused=4.4 payment.sent=-1.3 praise=2.8 reputation=3.4
dienen 7.06 bad=1.5 complaint.cost=-0.9 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.4 good=-0.4 leaving=0.5 legal=3.9 payment.refused=-0.3 praise=-0.3 reputation=1.0
dienst 6.72 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=0.4 complaint.quality=1.1 escalation=1.7 good=-0.9 growth=-0.3 leaving=2.1 legal=0.6 meeting.off=-0.7 payment.disputed=-0.4 praise=-0.8 reputation=-0.7 urgent=1.2
dieren 7.28 bad=-0.3 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=0.9 good=1.3 leaving=-0.5 praise=1.5 reputation=1.5
digita 7.06 complaint.cost=-0.3 complaint.delay=0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=1.4 growth=-0.3 leaving=-0.6 legal=-0.3 payment.promised=1.5 praise=1.4 reputation=1.4 urgent=1.2
dik 7.57 complaint.cost=2.1 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.9 payment.delayed=3.1 payment.sent=-0.3 praise=-0.9
dikke 7.57 bad=-0.7 complaint.quality=-0.3 good=1.9 growth=0.7 praise=2.2
ding 7.28 complaint.cost=0.9 complaint.quality=-1.1 good=-0.6 leaving=2.4 legal=-0.4 praise=-0.6 reputation=-0.3
dingen 7.57 bad=0.7 complaint.delay=-0.5 complaint.quality=1.0 legal=1.2 payment.sent=1.4 reputation=1.7
dinsda 5.62 complaint.cost=-1.2 complaint.delay=1.0 complaint.neglect=0.5 escalation=-0.9 good=-2.6 growth=-1.0 legal=0.3 meeting.off=3.4 payment.delayed=-0.5 payment.disputed=1.4 payment.promised=-1.0 payment.query=-0.5 payment.refused=0.3 payment.sent=1.4 praise=-1.5 reputation=-1.1
direct 4.84 bad=1.9 complaint.delay=-1.5 complaint.neglect=-0.4 complaint.quality=1.3 escalation=10.6 good=0.4 growth=1.2 legal=-2.4 payment.delayed=-1.0 payment.disputed=-1.3 payment.promised=-1.1 payment.query=-0.9 payment.refused=-1.2 payment.sent=-0.8 praise=-0.4 reputation=-0.3 urgent=2.3
dirige 7.28 bad=1.0 complaint.delay=1.9 complaint.neglect=1.6 complaint.quality=1.8 good=-1.0 growth=-0.7 leaving=1.4 praise=-0.8
dirk 7.57 bad=-1.6 complaint.neglect=-0.5 complaint.quality=-1.3 good=1.4 praise=1.3 reputation=-0.6
dit 3.92 bad=3.9 complaint.cost=0.3 complaint.delay=1.1 complaint.neglect=-0.7 complaint.quality=2.0 escalation=5.3 good=-1.2 growth=-1.4 legal=-0.6 meeting.off=-3.0 payment.delayed=-2.1 payment.disputed=0.4 payment.query=-0.9 payment.refused=-1.6 praise=-0.4 reputation=1.3 urgent=0.6
divers 7.57 bad=1.0 complaint.cost=1.5 complaint.neglect=-0.5 complaint.quality=-0.9 good=-0.6 payment.disputed=3.3 payment.refused=-0.9 praise=-0.4 urgent=-0.5
docent 7.57 bad=0.6 complaint.quality=1.6 good=0.5 payment.refused=2.0 praise=0.8
dochte 6.10 bad=-1.6 complaint.delay=-0.9 complaint.neglect=-0.8 complaint.quality=-1.2 escalation=-0.4 growth=0.3 legal=2.0 meeting.off=0.9 payment.delayed=-0.4 payment.disputed=1.6 payment.refused=0.6 payment.sent=2.1 praise=-1.2 reputation=0.4
docume 7.06 bad=-2.2 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-1.1 complaint.quality=-0.4 escalation=-0.4 good=-1.0 growth=-0.4 legal=-0.7 payment.disputed=-0.4 payment.refused=-0.3 praise=-0.9 reputation=-0.4
doe 5.49 bad=-0.8 complaint.cost=-2.1 complaint.delay=-1.5 complaint.neglect=0.9 complaint.quality=-1.1 escalation=-0.5 growth=4.7 leaving=-0.9 meeting.off=2.2 payment.disputed=1.1 payment.promised=3.2 payment.query=0.3 payment.refused=0.5 payment.sent=-0.5 praise=1.2 reputation=-1.6 urgent=-0.5
doek 7.57 bad=0.8 complaint.delay=1.9 complaint.quality=1.6 good=-0.4 payment.query=-0.4 praise=-0.3
doen 4.93 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-0.9 growth=1.9 leaving=1.7 legal=0.5 meeting.off=1.4 payment.delayed=-1.4 payment.disputed=-1.5 payment.promised=-0.8 payment.query=-1.0 payment.sent=-0.6 praise=0.7 reputation=-2.1 urgent=0.4
doet 5.30 bad=-1.0 complaint.delay=-1.7 complaint.neglect=2.9 complaint.quality=-1.8 escalation=2.0 good=1.0 growth=-0.8 leaving=1.6 legal=0.7 meeting.off=-0.6 payment.disputed=-0.9 payment.query=-0.6 payment.sent=-0.6 praise=1.1
dolbli 7.57 bad=-0.6 complaint.cost=-0.3 complaint.quality=-0.8 good=1.0 leaving=-0.4 praise=-0.7
domein 7.06 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=-0.8 good=-0.6 growth=-0.5 leaving=3.0 legal=-0.3 meeting.off=-0.6 payment.refused=-0.6 praise=-0.4 reputation=-0.6 urgent=1.4
domine 7.57 complaint.delay=1.0 good=-0.6 leaving=0.9 praise=-0.6
donder 4.90 bad=1.0 complaint.cost=-1.0 complaint.delay=2.4 complaint.neglect=0.3 complaint.quality=-1.6 escalation=-1.0 good=-1.8 growth=-0.5 leaving=-1.5 legal=-0.5 meeting.off=2.2 payment.delayed=-1.2 payment.disputed=-1.4 payment.promised=5.0 payment.query=-0.6 payment.refused=-1.7 payment.sent=-1.9 praise=-1.6 reputation=1.6 urgent=2.3
donker 7.57 complaint.delay=0.8 complaint.quality=0.9 good=-0.4 praise=0.5
dood 7.06 bad=1.7 complaint.cost=-0.6 complaint.delay=2.0 complaint.neglect=-0.6 complaint.quality=4.5 good=-0.7 growth=-0.4 leaving=-0.5 payment.disputed=-0.3 payment.refused=2.9 praise=-0.4 reputation=4.2
door 4.09 bad=-1.6 complaint.cost=-1.6 complaint.delay=-4.0 complaint.neglect=-1.0 complaint.quality=2.0 escalation=-1.9 good=1.3 growth=0.6 leaving=0.4 legal=0.8 meeting.off=3.1 payment.delayed=3.9 payment.disputed=-0.6 payment.promised=0.8 payment.query=1.5 payment.refused=2.1 payment.sent=-1.3 praise=0.8 reputation=-1.8 urgent=-1.1
doorga 7.28 bad=0.4 complaint.delay=-0.5 complaint.quality=-0.4 good=0.7 leaving=3.7 legal=-0.4 praise=0.7
doorge 5.53 bad=-1.3 complaint.cost=2.6 complaint.delay=-2.0 complaint.neglect=-1.4 complaint.quality=0.7 good=1.6 growth=2.2 leaving=-0.5 legal=-0.5 meeting.off=-0.6 payment.delayed=0.5 payment.disputed=-0.7 payment.promised=1.7 payment.query=-0.6 payment.refused=-1.3 payment.sent=0.7 praise=0.7 reputation=-0.8 urgent=-1.0
doorne 7.57 bad=1.4 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=2.8 good=-0.4 meeting.off=2.4 praise=-0.3 reputation=-0.3 urgent=-0.3
doorst 7.28 bad=-1.1 complaint.quality=-0.5 good=-0.3 meeting.off=1.3 payment.query=1.3
doorve 7.28 bad=1.1 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=1.9 escalation=1.2 leaving=1.1 payment.refused=1.1 reputation=-0.6
doorwe 7.57 bad=-0.7 complaint.quality=-0.3 good=1.1 payment.refused=-0.5 praise=1.2
doorze 7.28 bad=1.2 complaint.cost=-0.4 complaint.delay=1.7 complaint.neglect=-0.5 escalation=0.9 leaving=-0.4 legal=0.8 payment.disputed=-0.5 payment.refused=1.5
doorzo 7.57 bad=-0.5 complaint.cost=-0.3 complaint.quality=-0.6 good=-0.3 legal=-0.3
doos 7.57 bad=0.6 complaint.cost=0.5 complaint.quality=-0.5 good=-0.4 leaving=2.4 payment.refused=-0.5 praise=-0.3
doosje 7.57 bad=-0.7 complaint.quality=-0.4 good=-0.5 payment.disputed=-0.4 praise=-0.4
dorp 6.87 complaint.cost=0.3 complaint.delay=0.8 complaint.neglect=-0.5 complaint.quality=-0.9 good=0.6 growth=1.3 legal=-0.5 meeting.off=1.1 payment.refused=-0.9 praise=1.2 reputation=1.4
dorpsk 7.57 bad=1.3 complaint.delay=1.0 complaint.quality=2.0 good=-0.5 leaving=-0.3 praise=-0.6 reputation=3.1
dorpsr 7.57 bad=1.1 complaint.delay=-0.9 complaint.neglect=0.4 complaint.quality=1.0 escalation=1.0 legal=-0.6 reputation=1.5
dossie 4.55 bad=1.4 complaint.cost=1.6 complaint.delay=0.7 complaint.neglect=2.2 complaint.quality=0.4 escalation=0.7 good=-1.6 growth=-0.8 legal=2.6 meeting.off=-0.9 payment.delayed=-0.9 payment.disputed=1.8 payment.promised=-0.6 payment.query=-1.0 payment.refused=-0.6 payment.sent=0.9 praise=-1.4 reputation=0.5 urgent=-0.8
draaid 7.57 complaint.delay=0.5 complaint.neglect=1.1 good=1.2 leaving=-0.3 legal=1.1 praise=1.7 urgent=-0.4
draaie 7.06 complaint.delay=1.1 complaint.neglect=0.7 complaint.quality=0.5 escalation=-0.5 good=-0.4 growth=-0.5 leaving=-0.4 legal=0.9 payment.refused=-0.3 praise=-0.3 urgent=2.1
draait 7.06 bad=-0.6 complaint.quality=-0.8 good=-0.5 growth=-0.4 leaving=1.2 legal=-0.3 meeting.off=-0.3 praise=-0.4
dragen 7.06 bad=0.4 complaint.delay=-0.4 complaint.neglect=-0.4 good=-1.1 growth=-0.4 legal=1.7 praise=-1.0
drama 7.57 bad=-0.6 complaint.quality=-0.3 good=1.1 growth=0.9 praise=1.2
dreigb 7.57 bad=-0.5 complaint.cost=-0.4 good=-0.5 growth=-0.3 leaving=-0.4 praise=-0.4
dreige 6.87 bad=-0.9 complaint.quality=-0.4 good=-0.7 growth=-0.5 leaving=-0.4 praise=-0.7 reputation=-0.4
dreigt 6.59 bad=-1.5 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.9 growth=0.5 leaving=-0.5 legal=-0.3 payment.promised=1.1 payment.refused=-0.7 praise=-0.7 reputation=-0.8
drempe 7.57 bad=-0.4 complaint.delay=0.4 complaint.neglect=-0.9 escalation=1.2 good=-0.5 growth=-0.4 leaving=-0.8 praise=-0.5
drie 4.07 bad=0.4 complaint.cost=3.3 complaint.delay=1.4 complaint.neglect=1.4 complaint.quality=2.3 escalation=-0.8 growth=1.7 leaving=4.0 legal=-1.1 meeting.off=0.9 payment.delayed=2.1 payment.disputed=2.6 payment.promised=-1.0 payment.query=-1.3 payment.refused=-2.4 payment.sent=1.1 praise=1.4 reputation=1.5 urgent=0.6
driema 7.28 bad=2.7 complaint.delay=2.2 complaint.neglect=3.6 complaint.quality=2.1 good=-0.3 leaving=-0.3 payment.delayed=-0.3 praise=-0.4
dringe 7.06 complaint.cost=-0.6 complaint.delay=1.7 complaint.neglect=0.9 complaint.quality=-1.1 good=-1.1 legal=-0.5 payment.delayed=-0.6 payment.disputed=1.6 payment.query=-0.4 payment.refused=-0.3 praise=-1.0 reputation=-0.6 urgent=2.2
drinke 7.57 bad=-0.6 complaint.quality=-0.4 good=1.0 growth=-0.3 leaving=0.9 praise=1.1
drone 7.57 bad=-0.8 complaint.quality=-0.7 leaving=0.4 legal=-0.3 reputation=-0.4
druk 6.18 bad=-0.5 complaint.cost=-1.0 complaint.delay=1.1 complaint.neglect=1.2 escalation=0.6 good=-0.6 growth=1.0 leaving=-0.7 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.6 payment.query=-0.3 payment.sent=0.8 praise=-2.2 urgent=-0.4
drukke 5.77 complaint.cost=-1.1 complaint.quality=1.8 escalation=-0.4 good=-1.9 growth=-1.0 leaving=4.2 legal=-1.0 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.3 payment.refused=-0.8 payment.sent=-0.3 praise=-1.4 urgent=2.5
drukpr 6.59 bad=0.8 complaint.cost=0.4 complaint.delay=1.1 complaint.neglect=-0.5 complaint.quality=2.0 good=-0.6 growth=-0.7 leaving=-0.5 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.4 payment.promised=-0.6 payment.query=-0.3 payment.refused=0.7 payment.sent=-0.3 praise=-0.7 reputation=0.4
drukwe 7.06 bad=-1.4 complaint.cost=-1.0 complaint.neglect=-0.4 complaint.quality=-0.9 growth=3.3 leaving=-1.0 reputation=-0.4
dubbel 5.96 bad=0.3 complaint.cost=0.6 complaint.delay=0.3 complaint.neglect=1.9 complaint.quality=3.4 escalation=-0.6 good=-1.6 growth=-0.5 legal=0.6 meeting.off=2.2 payment.delayed=2.0 payment.disputed=3.5 payment.promised=-1.5 payment.refused=-0.7 payment.sent=1.2 praise=-1.6 reputation=-0.8
duidel 6.27 bad=1.4 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=2.9 complaint.quality=0.3 escalation=-0.6 good=-1.0 growth=-0.4 leaving=0.5 legal=-0.8 meeting.off=0.9 payment.disputed=-0.9 payment.refused=1.2 payment.sent=-0.5 praise=-0.5 reputation=0.8
duimen 7.57 bad=0.8 complaint.delay=0.9 complaint.neglect=-0.3 complaint.quality=0.6 escalation=-0.5 leaving=-0.3 urgent=2.4
duimpj 7.57 bad=1.0 complaint.cost=1.5 complaint.quality=-0.3 good=-0.4 legal=-0.6 payment.refused=-0.5 praise=-0.4 reputation=2.8
duits 6.87 bad=-1.1 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.8 growth=-0.3 leaving=-0.5 legal=-0.6 payment.delayed=-0.3 payment.refused=-0.4 praise=-0.9
duitse 6.87 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=1.1 growth=1.2 leaving=-0.8 legal=-0.4 payment.disputed=-0.4 reputation=0.6
duitsl 7.28 bad=1.0 complaint.delay=-1.1 complaint.neglect=-0.3 complaint.quality=2.5 escalation=3.2 growth=0.5 leaving=2.0 praise=-0.9 reputation=1.0
dure 7.28 bad=-0.5 complaint.delay=0.9 complaint.quality=-0.8 good=0.4 leaving=-0.6 legal=1.0 praise=0.3
duren 7.57 bad=0.7 complaint.delay=1.7 complaint.neglect=-0.5 complaint.quality=-0.3 good=-0.4 praise=-0.4
dus 3.75 bad=-4.7 complaint.cost=-0.9 complaint.delay=-0.9 complaint.neglect=-1.0 complaint.quality=-3.8 escalation=-0.6 good=-3.1 growth=-2.7 leaving=1.5 legal=-0.7 payment.delayed=4.7 payment.disputed=-1.0 payment.query=-1.8 payment.refused=2.3 payment.sent=0.3 praise=-2.4 reputation=-1.2
duur 6.72 bad=1.2 complaint.cost=4.8 complaint.delay=-0.7 complaint.neglect=-1.5 complaint.quality=0.7 escalation=-0.3 growth=-0.4 leaving=-0.6 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=-0.8
duurde 6.59 complaint.cost=3.7 complaint.delay=0.8 complaint.quality=-1.1 growth=-0.4 legal=0.6 payment.delayed=2.2 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.3 payment.refused=0.6 payment.sent=-0.4 praise=0.5 reputation=0.4
duurt 6.87 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=-0.8 escalation=-0.5 good=-0.6 leaving=-0.5 legal=-0.4 payment.delayed=1.6 payment.promised=-0.4 payment.refused=-0.6 praise=-0.6 reputation=0.9 urgent=-1.1
dwangb 7.57 bad=-0.9 complaint.neglect=-0.4 legal=-0.7 payment.refused=-0.9 reputation=-0.6
e 6.27 bad=-1.2 complaint.cost=-0.5 complaint.neglect=-0.8 good=-1.2 growth=-0.3 leaving=-0.8 legal=0.9 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=-0.5 payment.sent=-0.4 praise=-1.3 reputation=0.6 urgent=1.3
echt 5.53 bad=0.4 complaint.delay=0.5 complaint.neglect=-2.0 escalation=-0.5 good=2.4 growth=-0.7 leaving=-1.3 legal=-1.1 meeting.off=-1.0 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=0.9 payment.query=1.7 payment.refused=-1.1 payment.sent=-0.6 praise=3.3 reputation=-1.5
een 1.96 bad=2.2 complaint.cost=7.1 complaint.delay=1.0 complaint.neglect=1.7 complaint.quality=-0.4 escalation=-0.7 growth=1.4 leaving=1.2 legal=2.7 meeting.off=2.1 payment.delayed=1.3 payment.disputed=1.4 payment.promised=-2.2 payment.query=2.0 payment.sent=-1.3 reputation=5.5 urgent=-1.6
eenmaa 7.57 complaint.cost=0.8 complaint.quality=-0.5 reputation=1.1
eenman 7.28 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.5 growth=-0.5 leaving=0.9 payment.query=-0.5 payment.refused=-0.3 praise=-0.4
eens 4.86 bad=2.2 complaint.cost=1.1 complaint.delay=0.4 complaint.neglect=2.0 complaint.quality=-0.3 escalation=2.5 good=-0.5 growth=1.2 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.9 payment.disputed=2.9 payment.query=-0.3 payment.refused=0.8 payment.sent=-0.8 reputation=-1.6 urgent=-2.0
eentje 6.47 bad=1.1 complaint.cost=-0.5 complaint.delay=-0.7 complaint.quality=2.5 escalation=1.5 good=0.5 growth=-0.7 legal=-0.5 payment.disputed=-0.4 payment.promised=1.1 payment.refused=0.4 praise=1.0 reputation=1.8 urgent=-0.4
eenvou 7.57 bad=1.4 complaint.cost=0.9 complaint.delay=1.4 complaint.neglect=-0.7 good=-0.4 praise=-0.5
eerder 6.87 complaint.cost=-0.5 complaint.delay=1.3 complaint.neglect=-0.5 complaint.quality=-0.9 good=-0.4 growth=-0.4 payment.delayed=1.2 payment.query=-0.4 payment.refused=-0.4 praise=-0.3 reputation=1.9
eerlij 5.57 bad=3.4 complaint.cost=2.2 complaint.neglect=-1.7 complaint.quality=1.0 escalation=0.5 good=-1.9 growth=-1.2 leaving=2.4 legal=-0.9 meeting.off=-0.9 payment.delayed=4.5 payment.disputed=-0.9 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.1 payment.sent=-0.6 praise=-1.2 urgent=-0.3
eerst 5.26 bad=0.5 complaint.cost=-1.3 complaint.delay=2.0 complaint.neglect=-0.4 complaint.quality=1.9 escalation=-0.8 good=1.1 growth=-0.6 leaving=-0.7 legal=0.3 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-1.2 payment.query=-0.8 payment.refused=4.8 payment.sent=-0.6 praise=2.2 reputation=2.0 urgent=-0.9
eerste 5.03 bad=-1.3 complaint.quality=-0.4 escalation=-0.9 good=4.5 growth=4.0 leaving=-2.3 payment.delayed=1.0 payment.disputed=0.9 payment.promised=3.4 payment.query=-0.9 payment.refused=1.5 payment.sent=2.8 praise=3.9 reputation=-1.0 urgent=-1.0
eet 7.57 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=1.5 complaint.quality=0.8 good=0.6 growth=1.7 leaving=1.7 praise=0.5
eigen 5.45 complaint.cost=1.2 complaint.delay=-1.4 complaint.quality=0.4 escalation=-0.6 growth=-1.6 leaving=1.0 legal=1.9 meeting.off=0.9 payment.delayed=-0.5 payment.promised=-0.3 payment.query=0.4 payment.sent=0.3 urgent=-0.6
eigena 6.72 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=1.9 complaint.quality=-1.1 escalation=1.9 good=-0.7 growth=-0.6 leaving=1.8 legal=-0.9 meeting.off=-0.4 payment.disputed=-0.7 payment.refused=-0.4 praise=-0.7 reputation=-0.8
eigenl 6.59 bad=2.2 complaint.cost=1.2 complaint.delay=-0.7 complaint.neglect=1.2 good=-2.3 growth=-0.5 leaving=0.3 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.6 payment.disputed=-0.5 payment.refused=-0.5 praise=-2.0 reputation=-0.5
eind 6.10 complaint.cost=-0.8 complaint.delay=2.2 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=-0.3 good=1.2 growth=1.4 leaving=3.5 legal=-0.5 meeting.off=-0.3 payment.delayed=1.4 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-0.3 payment.refused=-1.0 payment.sent=2.1 praise=0.5 reputation=-0.8
eindaf 6.72 bad=0.6 complaint.cost=-1.2 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.7 escalation=-0.6 good=-0.4 leaving=-0.6 meeting.off=-0.6 payment.disputed=6.2 payment.query=-0.7 payment.refused=1.2 payment.sent=-0.3 praise=-0.5
einde 6.72 bad=-0.7 complaint.cost=-1.4 complaint.delay=3.1 complaint.neglect=-0.6 complaint.quality=-1.1 good=-0.7 growth=-0.5 leaving=1.6 legal=-0.4 meeting.off=-0.3 payment.delayed=-1.3 payment.disputed=-0.5 payment.promised=5.0 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.4 praise=-0.6 reputation=-0.4
eindel 6.03 bad=-2.4 complaint.cost=-1.2 complaint.delay=-1.5 complaint.neglect=-1.2 complaint.quality=-2.2 escalation=-0.7 good=6.0 growth=-0.6 leaving=-0.9 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.9 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.1 payment.sent=-0.4 praise=6.0 reputation=-1.6 urgent=-0.8
eindig 6.72 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.6 escalation=-0.5 good=-1.0 growth=-0.9 leaving=5.3 legal=-0.6 praise=-0.5 reputation=0.6
eindve 7.28 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=1.4 escalation=1.5 good=1.1 growth=-0.5 leaving=-0.5 legal=-0.5 payment.delayed=1.5 payment.refused=-0.7 praise=1.4
eis 7.57 bad=0.6 complaint.neglect=-1.2 complaint.quality=-0.3 escalation=0.9 good=-0.5 legal=0.4 praise=-0.4 reputation=-0.4
eisen 7.57 bad=1.7 complaint.delay=2.6 complaint.quality=1.2 leaving=-0.4 legal=2.7 payment.refused=1.9
elders 7.06 bad=2.9 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=0.6 complaint.quality=2.2 good=-0.7 leaving=4.7 meeting.off=-0.3 payment.refused=-0.4 praise=-0.5
elektr 7.57 bad=-0.9 complaint.delay=-0.7 complaint.quality=-0.4 growth=1.0 meeting.off=2.2
elf 6.47 complaint.cost=0.4 complaint.delay=1.5 complaint.quality=-1.1 escalation=-0.5 good=-0.6 growth=-0.4 legal=0.8 payment.disputed=-0.4 payment.refused=1.3 praise=-0.6 reputation=1.2 urgent=0.9
elk 6.36 bad=0.9 complaint.delay=-0.5 complaint.quality=1.8 good=-1.4 growth=-0.5 leaving=-0.4 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.3 payment.query=3.0 payment.refused=-0.4 payment.sent=0.8 praise=-1.3 reputation=0.9 urgent=1.9
elkaar 5.67 bad=1.5 complaint.delay=0.9 complaint.neglect=-0.7 complaint.quality=2.6 good=-0.5 leaving=-0.8 legal=1.5 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=0.9 payment.promised=-0.8 payment.query=-0.8 payment.refused=0.3 payment.sent=-0.5 reputation=1.2 urgent=-0.7
elke 5.41 bad=2.1 complaint.delay=2.1 complaint.neglect=2.4 complaint.quality=0.6 escalation=-0.9 good=0.7 growth=-1.1 legal=1.3 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=-1.0 payment.promised=-0.5 payment.query=-0.4 payment.refused=1.0 payment.sent=-0.6 praise=1.3 reputation=1.5 urgent=-0.6
emmen 7.57 bad=1.5 complaint.neglect=2.4 complaint.quality=-0.4 good=-0.6 growth=-0.8 leaving=2.2
en 2.19 bad=2.5 complaint.cost=3.1 complaint.delay=3.1 complaint.quality=4.9 escalation=1.5 good=2.3 growth=3.6 leaving=2.3 legal=3.4 meeting.off=-0.8 payment.delayed=1.0 payment.disputed=0.8 payment.promised=0.8 payment.refused=0.5 payment.sent=-2.7 praise=1.6 reputation=1.6 urgent=2.1
ene 6.59 bad=0.8 complaint.cost=1.8 complaint.delay=-0.4 complaint.quality=0.6 growth=-0.7 leaving=0.9 legal=-0.3 payment.delayed=-0.4 payment.query=1.2 payment.refused=1.4 reputation=-0.7
energi 7.28 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.6 complaint.quality=-0.4 leaving=-0.5 payment.delayed=1.7 payment.promised=3.1
engels 6.59 bad=-1.5 complaint.cost=-1.0 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.3 good=-0.7 growth=-0.4 leaving=-0.8 legal=-1.2 payment.disputed=-0.5 payment.refused=-0.7 praise=-0.7 reputation=-0.5
enige 6.59 bad=0.3 complaint.cost=-0.6 complaint.delay=1.1 complaint.neglect=2.9 complaint.quality=-1.0 good=0.9 growth=1.1 leaving=-0.7 legal=-0.4 payment.promised=2.6 payment.refused=-0.4 payment.sent=-0.7 praise=0.9 reputation=0.6 urgent=-0.3
enorm 7.06 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.6 good=2.3 growth=-0.4 leaving=-1.1 legal=-0.3 payment.refused=-0.5 reputation=0.8
enquet 7.28 bad=-1.1 complaint.cost=-0.4 complaint.quality=-1.2 good=-0.3 reputation=-0.3
envelo 7.57 bad=-1.2 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.5 growth=-0.4 leaving=-0.3 legal=-0.6 payment.query=3.3 payment.refused=-0.3 praise=-0.7 reputation=-0.3
er 2.67 bad=2.7 complaint.cost=1.0 complaint.delay=3.9 complaint.neglect=1.3 complaint.quality=0.5 escalation=1.0 good=1.4 growth=1.5 leaving=-0.4 legal=0.7 meeting.off=1.1 payment.delayed=-1.4 payment.disputed=2.6 payment.promised=-1.0 payment.refused=2.0 payment.sent=-1.3 reputation=-1.3 urgent=0.8
eraan 6.87 bad=1.9 complaint.cost=-0.3 complaint.delay=1.3 complaint.neglect=0.7 complaint.quality=-1.6 good=-1.0 leaving=2.1 meeting.off=-0.3 payment.refused=-0.4 praise=-0.9 reputation=-0.9
eraf 7.28 bad=-0.7 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.5 leaving=-0.3 payment.delayed=-0.4 payment.disputed=3.9
erbij 4.73 bad=2.2 complaint.cost=1.0 complaint.neglect=-1.4 complaint.quality=2.0 escalation=0.3 growth=0.5 leaving=-1.1 meeting.off=-1.0 payment.delayed=-0.7 payment.disputed=3.6 payment.promised=-0.6 payment.refused=0.6 payment.sent=1.3 praise=0.5 reputation=2.4 urgent=0.5
ereloo 7.06 bad=-0.6 complaint.delay=0.8 complaint.neglect=0.6 complaint.quality=-1.0 good=-0.8 growth=-0.4 legal=-0.5 payment.delayed=-0.4 payment.promised=-0.3 payment.refused=0.6 payment.sent=3.9 praise=-0.8
erg 6.87 bad=0.9 complaint.cost=-0.7 complaint.neglect=-0.7 complaint.quality=0.9 good=1.0 leaving=-1.3 meeting.off=-0.5 praise=1.1 reputation=0.5
ergens 6.47 bad=-1.5 complaint.cost=-0.8 complaint.delay=1.0 complaint.neglect=-0.6 complaint.quality=-1.0 good=-0.6 legal=-0.3 meeting.off=-0.5 payment.disputed=-0.5 payment.refused=-0.6 praise=-0.6 reputation=-0.7 urgent=-0.5
erin 6.72 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=0.9 escalation=-0.4 leaving=0.5 legal=-0.4 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=2.2 payment.refused=-0.6 praise=0.3 reputation=0.5
erkent 7.57 good=0.4 payment.refused=-0.6 praise=0.5
ermee 5.96 bad=-1.1 complaint.cost=-0.7 complaint.delay=0.7 complaint.neglect=-0.8 complaint.quality=-0.5 escalation=-0.3 good=1.1 growth=1.1 leaving=0.4 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=2.1 payment.promised=-0.5 payment.query=-0.7 payment.refused=0.9 praise=0.9 reputation=-0.9 urgent=-0.5
erna 7.57 bad=1.9 complaint.delay=1.8 meeting.off=3.4 payment.promised=-0.6 praise=-0.3 urgent=-0.7
ernaar 5.49 bad=-0.4 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.8 leaving=-0.6 legal=-1.0 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=2.0 payment.query=0.5 payment.refused=-0.6 praise=-0.9 reputation=-0.9 urgent=-0.8
erom 7.57 bad=-0.9 complaint.quality=-0.7 good=2.8 growth=1.3 praise=3.2 reputation=-0.4
erop 6.27 bad=0.4 complaint.delay=-0.8 complaint.neglect=0.5 complaint.quality=0.8 good=0.6 growth=-0.4 leaving=-0.8 legal=-0.5 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.6 payment.query=3.8 payment.refused=1.1 praise=0.4 reputation=-0.4
eruit 6.47 bad=1.9 complaint.cost=2.3 complaint.delay=0.6 complaint.neglect=-1.3 complaint.quality=1.1 escalation=2.6 good=-0.7 growth=-0.4 leaving=2.5 legal=-0.4 meeting.off=0.6 payment.delayed=-0.4 payment.promised=-0.6 payment.query=0.3 payment.refused=-0.7 praise=-0.6 reputation=-0.6 urgent=3.3
ervan 6.36 bad=2.2 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=1.9 complaint.quality=1.6 escalation=-0.4 good=-0.9 leaving=1.0 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=1.1 payment.refused=0.4 praise=-0.8 reputation=3.5
ervari 6.47 bad=2.9 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=4.2 complaint.quality=1.0 escalation=-0.5 good=-1.0 growth=-0.4 leaving=0.9 legal=-0.8 meeting.off=-0.6 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.8 praise=-0.8 reputation=5.1
ervoor 7.57 bad=-0.5 complaint.delay=0.4 complaint.neglect=-0.8 complaint.quality=-0.7 leaving=-0.5 legal=0.8 payment.refused=-0.6 praise=-0.3 urgent=-0.3
eten 6.87 bad=1.8 complaint.cost=-0.7 complaint.neglect=-0.3 complaint.quality=2.7 escalation=1.7 growth=-0.4 legal=-0.6 payment.disputed=2.0 payment.refused=-0.3 reputation=1.4
etiket 7.06 bad=0.3 complaint.neglect=0.4 complaint.quality=2.1 good=1.5 growth=-0.4 legal=1.4 payment.disputed=-0.4 payment.refused=0.8 praise=1.7
eur 7.57 complaint.quality=0.9 good=-0.7 payment.sent=1.3 praise=-0.7
euro 4.30 bad=6.1 complaint.cost=11.7 complaint.neglect=-2.0 complaint.quality=3.6 good=-2.9 growth=-2.3 legal=2.6 meeting.off=-1.8 payment.delayed=5.6 payment.disputed=2.3 payment.promised=-1.2 payment.refused=5.5 payment.sent=3.6 praise=-2.7 reputation=2.4 urgent=-1.7
evalua 7.28 bad=-0.6 complaint.cost=1.0 complaint.neglect=-0.4 good=1.0 leaving=-0.3 meeting.off=4.0 praise=1.1
even 4.39 bad=-2.6 complaint.cost=0.6 complaint.delay=-1.4 complaint.quality=-2.7 escalation=-0.9 good=-1.0 growth=-1.8 leaving=-3.3 legal=-0.4 meeting.off=-1.1 payment.delayed=3.1 payment.disputed=2.9 payment.promised=1.9 payment.refused=0.7 payment.sent=0.7 praise=-1.1
ex 6.72 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=0.7 complaint.quality=1.2 good=-1.1 growth=-0.3 leaving=-0.4 legal=1.4 payment.promised=1.2 payment.query=-0.3 payment.refused=1.0 praise=-1.0 reputation=-0.4
exampl 7.06 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.4 meeting.off=-0.6 payment.query=-0.3 praise=-0.4
excuse 6.59 bad=-1.4 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.4 good=-1.0 leaving=-0.4 meeting.off=1.0 payment.delayed=5.6 payment.promised=1.3 payment.query=-0.5 payment.refused=-1.2 praise=-1.1
exempl 6.87 bad=-0.4 complaint.cost=-0.7 complaint.quality=0.6 good=-0.4 leaving=-0.8 legal=-0.5 payment.disputed=2.6 payment.query=0.5 payment.refused=-0.3 praise=-0.3
expert 6.72 bad=1.3 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=2.6 good=-0.3 growth=0.8 leaving=-0.8 legal=2.3 praise=-0.3 reputation=-0.3
exploo 7.57 complaint.neglect=1.3 complaint.quality=-0.3 good=-0.4 legal=1.4 payment.query=-0.3
export 7.28 growth=-0.4 leaving=2.0
extern 7.57 bad=-0.6 complaint.cost=1.4 complaint.quality=-0.7 leaving=-0.4 legal=0.7 payment.disputed=1.1
extra 6.59 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.5 complaint.quality=-1.0 good=-1.7 growth=1.6 leaving=-0.6 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.refused=-0.4 payment.sent=2.5 praise=-1.5 urgent=-0.4
facebo 6.72 bad=2.3 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=1.5 complaint.quality=4.0 escalation=-0.4 good=-0.7 leaving=0.8 legal=-0.5 payment.delayed=-0.3 payment.refused=0.8 praise=-0.8 reputation=6.3
facili 7.57 complaint.cost=-0.3
factur 5.89 bad=-1.7 complaint.cost=-0.4 complaint.delay=-1.4 complaint.neglect=-1.1 complaint.quality=-1.3 escalation=-0.4 good=-1.1 growth=-0.8 leaving=-1.1 legal=-1.1 meeting.off=-0.5 payment.delayed=0.9 payment.disputed=-0.6 payment.promised=0.6 payment.query=2.8 payment.refused=0.8 payment.sent=0.6 praise=-1.0 reputation=-0.8 urgent=-0.3
factuu 3.96 bad=-2.4 complaint.cost=3.4 complaint.delay=-2.7 complaint.neglect=-2.0 complaint.quality=-4.5 escalation=-0.8 good=-1.1 growth=-2.0 leaving=-3.4 legal=-2.5 meeting.off=-1.9 payment.delayed=3.4 payment.disputed=5.5 payment.promised=7.8 payment.query=12.4 praise=-1.3 reputation=-2.0 urgent=-2.4
failli 5.72 bad=-1.8 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=-1.1 complaint.quality=-0.8 escalation=-0.4 good=-1.2 growth=-0.8 leaving=-1.7 legal=-1.7 meeting.off=-0.7 payment.delayed=-1.0 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.6 praise=-1.1 reputation=-0.8 urgent=-0.5
famili 6.59 complaint.cost=0.9 complaint.delay=-0.7 complaint.quality=1.7 escalation=1.6 good=1.2 growth=-0.4 legal=1.2 payment.delayed=0.8 payment.disputed=-0.4 payment.refused=0.7 payment.sent=-0.4 praise=1.5
fanfar 7.57 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=1.2 leaving=0.8 payment.refused=-0.4 praise=1.4
fantas 7.57 bad=1.5 complaint.quality=1.5 good=0.9 leaving=-0.3 praise=0.7 urgent=-0.5
fase 7.57 bad=-0.7 complaint.quality=-0.5 good=2.0 growth=3.1 leaving=-0.3 meeting.off=1.0 praise=2.1 reputation=-0.5
fatma 7.57 bad=-1.0 complaint.quality=-0.9 good=1.3 growth=2.1 praise=1.2 reputation=-0.5
februa 5.77 bad=-1.1 complaint.cost=-0.8 complaint.delay=1.8 complaint.neglect=-1.4 complaint.quality=-1.1 escalation=-0.6 growth=2.2 leaving=1.1 legal=-0.7 meeting.off=-0.7 payment.delayed=3.2 payment.disputed=-0.7 payment.promised=-0.4 payment.query=1.7 payment.refused=-0.3 payment.sent=-0.4 praise=-1.5 reputation=-0.9 urgent=-0.6
feest 6.59 bad=0.7 complaint.cost=-0.7 complaint.delay=0.4 complaint.neglect=-1.1 complaint.quality=2.5 good=2.1 growth=-0.8 leaving=0.4 meeting.off=-0.4 payment.disputed=-0.5 payment.promised=1.3 payment.sent=-0.3 praise=2.2 reputation=0.3
fietse 7.06 bad=-1.0 complaint.cost=-0.4 complaint.quality=-1.2 good=1.4 growth=0.6 leaving=-0.5 legal=-0.5 payment.promised=1.6 payment.sent=-0.3 praise=1.6
fijn 6.27 bad=0.6 complaint.cost=-0.9 complaint.delay=-0.8 complaint.neglect=3.4 growth=0.3 leaving=-0.9 legal=0.6 payment.disputed=-0.7 payment.refused=-0.4 praise=1.7 reputation=-0.6
fijne 6.87 bad=-1.2 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.5 good=-1.1 growth=-1.2 leaving=0.6 payment.promised=-0.4 payment.refused=-0.5 reputation=-0.5 urgent=-0.4
file 7.57 bad=0.9 complaint.cost=-0.6 complaint.quality=-0.9 good=-0.5 meeting.off=2.0 payment.delayed=-0.3 payment.disputed=2.1 payment.refused=2.3 payment.sent=-0.7 praise=-0.6 reputation=-0.3
filiaa 7.57 bad=-0.7 complaint.quality=-0.4 growth=0.9 meeting.off=-0.7 praise=0.7
filmpj 6.72 bad=0.6 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=1.6 complaint.quality=0.6 good=-0.4 leaving=-1.0 legal=-0.7 meeting.off=-0.5 praise=-0.4 reputation=2.5
firewa 7.57 bad=1.1 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=1.8 escalation=1.0 good=-0.3 legal=1.7 praise=-0.3
firma 7.06 bad=1.4 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=0.7 good=-0.9 leaving=2.2 legal=1.7 meeting.off=-0.4 payment.refused=-0.3 praise=-0.7 reputation=-0.4
fiscal 7.57 complaint.cost=2.1 complaint.neglect=-0.5 complaint.quality=-0.6 good=0.6 leaving=1.0 payment.disputed=-0.3 praise=0.7 reputation=-0.4
fles 7.57 bad=0.5 complaint.cost=1.9 complaint.quality=1.4 leaving=-0.5 payment.refused=-0.3
flyer 7.57 bad=-0.5 complaint.cost=1.1 complaint.quality=-0.6 leaving=-0.3 legal=-0.3 payment.disputed=1.2 payment.refused=-0.5
flyers 7.28 bad=1.1 complaint.delay=1.1 complaint.quality=0.4 good=0.6 meeting.off=-0.3 praise=0.4 reputation=-0.3 urgent=2.0
folder 6.03 bad=0.6 complaint.cost=-0.5 complaint.delay=2.2 complaint.neglect=-1.0 complaint.quality=0.9 escalation=0.5 good=0.3 growth=-0.9 leaving=-1.0 legal=-0.9 meeting.off=-0.5 payment.disputed=-0.5 payment.refused=-0.7 payment.sent=0.5 praise=1.4 reputation=-0.9
folie 7.57 bad=-0.4 complaint.neglect=-0.4 leaving=-0.4 legal=0.6 payment.refused=1.0
formaa 7.57 bad=0.4 complaint.quality=-0.6 good=-0.4 leaving=1.6 praise=-0.3
formee 7.57 bad=0.5 complaint.delay=-0.4 complaint.quality=1.3 leaving=-0.5 legal=1.8 payment.refused=-0.5
formel 7.57 bad=1.4 complaint.cost=0.8 complaint.quality=2.4 leaving=1.1 legal=1.6
formul 6.36 complaint.cost=2.4 complaint.delay=-0.7 complaint.neglect=0.7 complaint.quality=-1.1 escalation=-0.4 good=-1.1 growth=-0.5 leaving=-1.0 legal=0.8 payment.disputed=0.5 payment.query=-0.4 payment.refused=-0.3 payment.sent=-0.5 praise=-0.9 reputation=1.3 urgent=-0.5
foto 6.18 bad=-0.4 complaint.cost=-0.9 complaint.delay=-0.8 complaint.neglect=-1.1 complaint.quality=0.6 growth=-0.5 leaving=-1.2 legal=0.4 meeting.off=-0.5 payment.disputed=-0.5 payment.query=-0.6 payment.refused=1.8 payment.sent=-0.4 reputation=0.7
foto's 5.41 bad=-0.6 complaint.cost=-1.6 complaint.delay=-0.8 complaint.neglect=-1.7 complaint.quality=2.3 escalation=-1.0 growth=-1.5 legal=-0.9 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.5 payment.refused=-1.4 payment.sent=-0.6 praise=0.6 reputation=4.4 urgent=0.8
fotogr 7.28 bad=0.9 complaint.cost=-1.0 good=-0.4 leaving=-0.4 legal=-0.4 payment.disputed=0.7 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.4 payment.sent=0.5 praise=-0.4
fout 5.57 bad=2.8 complaint.cost=-1.1 complaint.delay=-1.3 complaint.neglect=-1.3 complaint.quality=6.8 escalation=-0.7 good=-2.0 growth=-1.1 leaving=-0.9 legal=2.3 meeting.off=-1.4 payment.disputed=1.6 payment.promised=-0.4 payment.query=-0.5 payment.refused=0.7 payment.sent=-0.6 praise=-2.0 urgent=-0.5
foute 7.06 bad=2.8 complaint.neglect=-0.6 complaint.quality=4.3 escalation=1.5 good=-0.6 leaving=1.0 legal=1.2 meeting.off=-0.3 payment.refused=-0.4 praise=-0.6 reputation=-0.3
fouten 6.47 bad=4.1 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=1.4 complaint.quality=4.2 good=-1.8 growth=-0.4 leaving=3.5 legal=2.1 meeting.off=-0.5 payment.delayed=-1.0 payment.disputed=-0.4 payment.refused=1.0 praise=-1.5 reputation=-1.0 urgent=-0.4
foutje 7.57 bad=-1.4 complaint.delay=-0.3 complaint.quality=-0.5 good=3.9 leaving=-0.4 meeting.off=-0.4 praise=4.0
franch 7.57 bad=-0.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=2.1 good=-0.4 leaving=1.9 payment.disputed=-0.5 reputation=4.4
frans 7.06 bad=-1.0 complaint.delay=-0.3 complaint.quality=-0.8 good=-0.4 leaving=-0.6 legal=-0.5 payment.delayed=-0.3 praise=-0.5 urgent=0.6
functi 7.28 bad=0.5 complaint.quality=1.4 good=-0.4 leaving=-0.7 legal=1.0 meeting.off=-0.3 payment.query=-0.3 praise=-0.4
funder 7.28 bad=1.3 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=2.1 good=-0.5 leaving=-0.4 legal=4.0 payment.refused=-0.4 praise=-0.3 reputation=-0.6
fusie 7.28 bad=-0.9 complaint.quality=-0.3 good=-0.6 leaving=2.5 legal=-0.4 praise=-0.4
fysio 7.57 bad=-0.6 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.6 growth=1.7 leaving=-0.6
g 7.57 bad=-0.3 payment.delayed=-0.4 payment.query=2.8 payment.sent=2.0 praise=-0.3
ga 5.20 bad=3.3 complaint.cost=2.6 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=-1.2 good=-2.0 growth=-1.4 leaving=3.3 meeting.off=0.4 payment.delayed=-1.0 payment.disputed=-0.5 payment.promised=-1.0 payment.query=-1.1 payment.refused=4.3 payment.sent=-0.7 praise=-2.8 reputation=2.1 urgent=1.1
gaan 4.27 bad=0.9 complaint.neglect=-1.2 escalation=0.5 good=-0.9 growth=-0.5 leaving=2.9 meeting.off=0.3 payment.delayed=-1.5 payment.disputed=2.3 payment.promised=1.5 payment.query=-1.2 payment.refused=-2.8 payment.sent=-0.9 praise=-2.2 reputation=1.3 urgent=-1.4
gaat 4.21 bad=0.6 complaint.cost=2.1 complaint.delay=-0.4 complaint.quality=2.8 escalation=4.1 good=-2.6 growth=-1.4 leaving=2.2 meeting.off=2.2 payment.disputed=-1.9 payment.promised=2.7 payment.query=-1.9 payment.refused=1.7 payment.sent=-1.4 praise=-2.6 reputation=1.7 urgent=-1.2
gaatje 7.28 bad=-0.9 complaint.delay=-0.4 complaint.quality=-0.5 good=1.0 meeting.off=1.6 payment.delayed=-0.3 praise=1.2 urgent=-0.3
gaf 6.87 complaint.cost=-0.7 complaint.delay=-0.3 complaint.quality=2.1 good=-0.8 growth=-0.4 leaving=0.9 legal=-0.4 praise=-0.6 reputation=-0.6
gang 6.87 bad=0.9 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.3 good=1.0 growth=-0.4 leaving=0.9 legal=0.6 payment.disputed=2.0 payment.refused=1.9 praise=1.4 reputation=2.6
garage 7.57 bad=0.5 complaint.delay=1.7 complaint.neglect=1.5 complaint.quality=-0.4 good=-0.4 legal=2.0 payment.promised=-0.5 payment.query=-0.4 praise=-0.4
garant 7.57 bad=0.4 complaint.neglect=-0.4 complaint.quality=0.5 good=-0.7 payment.disputed=2.9 praise=-0.6
gast 7.06 bad=-1.1 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.4 leaving=-0.3 legal=-0.4 payment.refused=-0.5 praise=-0.4 reputation=-0.4
gasten 5.89 bad=-0.5 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=0.3 escalation=-0.6 good=1.0 growth=-0.4 legal=-0.3 meeting.off=-1.2 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.3 payment.refused=-0.9 reputation=1.6 urgent=1.1
gaven 7.57 complaint.cost=0.8 complaint.delay=-0.4 complaint.neglect=-0.5 leaving=-0.4 payment.refused=-0.4 reputation=0.9 urgent=1.6
ge 5.67 bad=2.3 complaint.cost=-0.8 complaint.delay=1.8 complaint.neglect=1.6 complaint.quality=2.7 escalation=-0.8 good=1.8 legal=1.5 payment.delayed=0.9 payment.disputed=2.1 payment.promised=-0.5 payment.query=0.5 payment.refused=3.7 payment.sent=-0.5 praise=2.0 reputation=-1.0 urgent=-0.7
geacht 5.89 bad=1.5 complaint.delay=1.4 complaint.neglect=1.5 good=-0.6 growth=-0.3 leaving=1.3 legal=2.8 payment.disputed=3.1 payment.promised=-0.3 payment.query=0.9 payment.refused=1.8 praise=-0.5
geannu 6.72 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-1.5 escalation=-0.4 good=-1.0 growth=-0.3 leaving=-0.7 legal=-0.4 meeting.off=3.0 payment.delayed=-0.5 payment.disputed=1.2 payment.refused=-0.6 praise=-1.0 urgent=-0.3
gebeld 5.96 complaint.cost=1.3 complaint.delay=-1.2 complaint.neglect=3.9 complaint.quality=1.2 escalation=-1.2 good=-1.2 growth=-1.3 leaving=3.3 legal=-1.4 meeting.off=-0.4 payment.disputed=-0.5 payment.refused=0.7 payment.sent=-0.5 praise=-0.7 reputation=2.3 urgent=-0.5
gebeur 6.72 bad=-0.3 complaint.cost=0.5 complaint.delay=-0.5 complaint.neglect=0.3 complaint.quality=0.6 good=-1.2 growth=-0.8 leaving=0.5 meeting.off=-1.2 payment.delayed=1.1 payment.refused=0.4 praise=-0.7 reputation=-0.3
geblev 7.57 bad=-0.6 complaint.neglect=1.2 complaint.quality=-0.8 good=-0.3 payment.refused=1.2 praise=-0.4
geblok 6.72 bad=2.6 complaint.delay=0.4 good=-0.4 leaving=-0.5 legal=-0.8 payment.delayed=2.2 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.7 payment.refused=3.9 praise=-0.3
geboor 7.28 complaint.delay=-0.5 complaint.quality=0.5 good=0.7 growth=1.6 leaving=-0.4 payment.refused=1.6 praise=0.7 urgent=2.2
gebouw 7.57 bad=-0.3 good=-0.3 growth=-0.4 leaving=1.1
gebrac 7.28 bad=0.7 complaint.cost=0.4 complaint.neglect=-0.5 complaint.quality=1.9 good=-0.5 growth=-0.3 leaving=2.3 payment.disputed=0.8 praise=-0.5
gebrek 6.27 bad=3.4 complaint.cost=-0.6 complaint.delay=1.6 complaint.neglect=-0.5 complaint.quality=3.7 escalation=-0.3 good=-0.5 leaving=-1.2 legal=4.0 payment.delayed=-0.5 payment.disputed=-0.3 payment.refused=1.6 praise=-0.4 reputation=-0.4
gebrok 7.28 bad=-0.6 complaint.delay=-0.4 complaint.quality=-0.7 growth=-0.6 meeting.off=1.0 reputation=-0.4
gebrui 6.18 bad=-0.9 complaint.cost=-0.8 complaint.delay=-0.7 escalation=-0.6 growth=-0.3 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=2.2 payment.promised=-0.4 payment.query=0.5 payment.refused=-0.6 payment.sent=-0.4 praise=-0.4 reputation=-0.4 urgent=-0.4
gecorr 7.06 bad=1.8 complaint.cost=-0.9 complaint.quality=2.7 good=-0.4 legal=-0.4 payment.disputed=1.1 payment.promised=1.7 payment.query=0.8 payment.refused=-0.4 praise=-0.3
gedaag 7.57 bad=-0.4 good=-0.9 growth=-0.5 legal=-0.4 payment.refused=-0.3 praise=-0.7
gedaan 5.53 bad=-1.9 complaint.delay=-0.9 complaint.quality=-2.8 good=4.2 growth=-0.4 leaving=-0.7 legal=-1.4 meeting.off=1.3 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=0.8 payment.query=-1.0 payment.refused=-0.4 payment.sent=4.8 praise=4.9 reputation=0.4 urgent=-0.6
gedach 7.28 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=0.3 complaint.quality=0.3 good=-0.5 legal=-0.4 praise=-0.5
gedagv 7.57 good=-0.4 praise=-0.3
geding 6.72 complaint.delay=-0.6 complaint.neglect=0.8 leaving=-0.6 legal=1.2 meeting.off=-0.3 payment.refused=-0.6 reputation=-0.5
gedoe 7.06 bad=1.2 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=-0.4 good=-1.3 leaving=-0.5 payment.disputed=-0.6 payment.promised=-0.4 praise=-1.3 reputation=-1.0
geduld 6.03 bad=-0.5 complaint.cost=-0.7 complaint.delay=0.8 complaint.neglect=-2.2 complaint.quality=-2.1 escalation=-0.9 good=3.8 growth=-0.7 leaving=0.6 legal=-1.6 meeting.off=-0.6 payment.delayed=4.2 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.8 payment.sent=-1.3 praise=4.1 reputation=-0.9 urgent=-0.4
geef 5.77 bad=0.6 complaint.cost=-1.3 complaint.delay=2.2 complaint.neglect=-0.4 escalation=2.9 growth=0.9 leaving=-2.0 legal=0.6 meeting.off=0.6 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=3.3 payment.query=-1.0 payment.sent=-0.5 praise=-0.8 reputation=1.4 urgent=1.5
geeft 5.45 bad=0.6 complaint.cost=0.8 complaint.delay=-1.1 complaint.neglect=0.9 escalation=1.9 good=-0.6 leaving=-0.9 legal=-1.3 meeting.off=-0.3 payment.disputed=0.5 payment.promised=-0.3 payment.refused=-0.8 praise=-0.7 reputation=-0.7 urgent=1.2
geen 3.59 bad=2.5 complaint.cost=3.7 complaint.delay=2.4 complaint.neglect=2.5 complaint.quality=2.9 good=-2.8 growth=-1.6 leaving=4.1 legal=-1.6 payment.delayed=0.9 payment.disputed=0.7 payment.promised=-0.4 payment.query=0.6 payment.refused=1.7 payment.sent=-3.3 praise=-1.8
gegaan 6.72 bad=-0.9 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.5 escalation=1.2 growth=-0.5 leaving=-0.5 legal=-0.4 meeting.off=-0.3 payment.delayed=1.1 payment.disputed=-0.4 payment.promised=1.1 payment.query=2.1 payment.refused=-0.4 praise=0.4 reputation=-0.6
gegeve 5.83 complaint.cost=-1.1 complaint.delay=-1.3 complaint.neglect=0.4 complaint.quality=1.8 escalation=0.5 good=1.0 growth=3.8 leaving=2.0 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.7 payment.sent=-0.4 praise=1.6 reputation=0.8 urgent=2.3
gegooi 7.28 bad=-0.9 complaint.neglect=-0.5 complaint.quality=-0.7 good=1.3 leaving=-0.4 praise=1.3 reputation=-0.8
gehad 5.96 complaint.delay=0.5 complaint.neglect=1.3 complaint.quality=-1.2 escalation=0.5 good=1.4 leaving=0.8 legal=0.6 meeting.off=-0.8 payment.delayed=-0.3 payment.disputed=2.4 payment.promised=-0.3 payment.refused=-0.6 praise=1.9 reputation=-1.5 urgent=-0.6
gehang 7.57 bad=-0.6 complaint.quality=-0.8 good=1.1 praise=1.3 urgent=-0.3
geheel 7.57 bad=2.2 complaint.quality=0.4 legal=1.0 payment.disputed=3.5
geholp 6.87 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=1.0 good=2.3 growth=0.7 leaving=-0.9 legal=-0.4 payment.disputed=-0.3 praise=2.8 reputation=0.8
gehoop 7.57 bad=1.0 complaint.cost=1.0 complaint.neglect=1.0 complaint.quality=0.7 good=-0.5 growth=-0.3 leaving=2.0 praise=-0.4
gehoor 7.28 complaint.cost=1.2 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=-1.1 good=1.0 growth=1.1 leaving=-0.5 payment.disputed=-0.4 praise=1.0 reputation=2.0
gehoud 7.57 bad=-0.4 complaint.cost=1.7 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.8 good=1.3 leaving=1.6 payment.refused=-0.5 praise=1.6
gehuil 7.57 bad=-0.5 good=1.3 growth=-0.4 praise=1.5 reputation=-0.4
gek 7.57 bad=0.6 complaint.cost=1.9 complaint.quality=-1.1 leaving=-0.6 payment.disputed=0.7 reputation=-0.3 urgent=-0.5
gekeke 7.57 complaint.delay=0.4 complaint.quality=-0.3 praise=-0.4 urgent=1.4
gekoch 7.28 bad=1.6 complaint.delay=2.2 complaint.neglect=1.6 good=-0.8 growth=-0.5 leaving=-0.3 payment.disputed=-0.6 praise=-0.7 reputation=-0.5
gekoze 6.72 bad=1.7 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=2.4 complaint.quality=0.9 good=-1.4 growth=-0.5 leaving=3.0 legal=-0.4 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=-0.4 praise=-3.4
gekreg 5.77 bad=1.4 complaint.cost=2.4 complaint.delay=0.3 complaint.neglect=0.9 complaint.quality=2.9 escalation=-0.6 good=-0.4 leaving=-1.0 legal=1.2 meeting.off=-0.7 payment.delayed=1.7 payment.disputed=-0.7 payment.promised=1.0 payment.query=-0.4 payment.refused=-1.1 payment.sent=-2.2 reputation=-0.4 urgent=-0.4
gekund 7.57 bad=2.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=2.5 good=-1.0 legal=2.3 praise=-0.8
gelach 7.06 complaint.cost=-0.3 complaint.delay=0.9 good=0.8 growth=-0.3 leaving=0.4 payment.refused=0.9 praise=1.1 reputation=1.4
geld 5.37 bad=0.7 complaint.cost=0.3 complaint.delay=-0.7 complaint.neglect=-1.1 complaint.quality=1.5 escalation=-0.7 good=0.5 growth=-1.6 leaving=0.5 legal=-1.3 meeting.off=-0.7 payment.delayed=3.0 payment.disputed=-1.1 payment.promised=-0.7 payment.query=-0.9 payment.refused=3.9 payment.sent=3.4 praise=0.9 reputation=-1.8 urgent=0.8
gelder 6.87 bad=0.8 complaint.cost=0.7 complaint.delay=0.5 complaint.neglect=0.6 complaint.quality=1.0 good=-0.3 payment.refused=1.2 reputation=2.3
geldt 6.87 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.9 good=-0.7 legal=1.4 payment.delayed=-0.3 payment.disputed=1.1 payment.promised=-0.3 payment.query=2.1 payment.refused=-0.5 praise=-0.4
gelede 6.47 bad=1.4 complaint.delay=2.5 complaint.neglect=2.3 complaint.quality=2.0 escalation=-0.6 good=-1.2 growth=-0.5 leaving=0.5 legal=1.9 meeting.off=1.1 payment.delayed=-0.4 payment.refused=0.7 praise=-1.1
geleer 7.57 bad=1.5 complaint.delay=3.7 complaint.quality=-0.8 leaving=-0.3 legal=4.6 payment.refused=-0.6 urgent=-0.4
gelegd 6.72 bad=1.0 complaint.cost=0.5 complaint.delay=-0.7 complaint.neglect=0.4 complaint.quality=1.4 good=-0.8 growth=-0.8 leaving=1.1 payment.disputed=1.1 payment.refused=0.4 praise=-0.7 reputation=-1.2
geleve 6.72 bad=1.3 complaint.cost=-0.5 complaint.delay=1.9 complaint.neglect=-0.6 complaint.quality=1.8 escalation=-0.4 growth=-0.3 legal=0.4 payment.promised=-0.4 payment.refused=0.6 reputation=1.2
geleze 6.03 bad=-0.4 complaint.cost=2.7 complaint.delay=-1.2 complaint.quality=-1.1 escalation=-0.7 good=-0.9 legal=-0.4 meeting.off=0.4 payment.delayed=-0.5 payment.disputed=0.3 payment.promised=-0.5 payment.sent=-0.3 praise=-0.9 reputation=-1.2 urgent=-0.5
geliev 6.27 bad=-1.2 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.3 escalation=-0.5 good=-0.9 growth=-0.3 meeting.off=-0.8 payment.disputed=0.5 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.5 praise=-0.9 reputation=-0.6 urgent=-0.4
gelijk 6.59 bad=0.8 complaint.cost=-0.4 complaint.delay=-0.6 escalation=-0.5 good=1.4 growth=0.8 leaving=-0.7 legal=2.1 payment.delayed=1.1 payment.promised=1.2 payment.query=-0.4 payment.refused=-0.7 reputation=-0.4
geloof 6.87 bad=0.3 complaint.cost=0.8 complaint.delay=-0.7 complaint.neglect=0.4 escalation=0.7 good=-0.9 growth=-0.4 leaving=-0.7 legal=-0.3 payment.delayed=0.8 payment.disputed=2.4 payment.refused=-0.7 praise=-0.9
geluid 5.53 bad=1.0 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.8 complaint.quality=2.0 growth=-0.4 leaving=0.4 legal=-0.8 payment.refused=-0.4 praise=0.3 reputation=-0.7
geluis 7.57 bad=2.0 complaint.neglect=5.4 complaint.quality=-0.7 leaving=-0.6 legal=-0.3 payment.refused=1.7
gelukk 6.72 bad=1.4 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=1.4 good=-1.3 growth=-0.7 legal=-0.6 payment.refused=-0.3 reputation=-0.4
gelukt 7.06 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=0.5 good=2.0 growth=1.6 leaving=-0.4 payment.promised=2.2 praise=2.5
gemaak 5.62 bad=-1.7 complaint.cost=2.3 complaint.delay=-1.5 complaint.neglect=-0.8 good=2.8 growth=-0.9 leaving=1.2 legal=-1.9 meeting.off=0.6 payment.delayed=-0.6 payment.disputed=-1.2 payment.promised=-0.4 payment.query=-0.8 payment.refused=-0.8 payment.sent=-0.5 praise=2.9 reputation=0.5 urgent=-0.4
gemail 6.87 bad=1.3 complaint.cost=1.0 complaint.delay=2.3 complaint.neglect=2.9 escalation=1.0 good=-0.5 leaving=1.3 payment.refused=0.9 praise=-0.5 reputation=-0.7 urgent=-0.4
gemak 7.57 complaint.delay=0.8 complaint.neglect=-0.5 complaint.quality=0.8 good=0.5 leaving=0.7 praise=0.6 reputation=0.8
gemeen 5.53 bad=-2.4 complaint.cost=-1.1 complaint.delay=-1.0 complaint.neglect=1.1 complaint.quality=-0.9 escalation=0.4 good=2.1 growth=1.3 leaving=-0.5 legal=-0.9 meeting.off=-0.9 payment.delayed=-0.9 payment.disputed=-1.1 payment.promised=-0.7 payment.query=2.6 payment.refused=1.6 praise=1.4 reputation=-0.9 urgent=-0.6
gemeld 7.57 bad=1.2 complaint.delay=-0.4 complaint.neglect=1.4 complaint.quality=1.3 leaving=-0.5 legal=1.1 payment.disputed=1.3
gemist 7.28 complaint.cost=-0.3 complaint.delay=1.2 complaint.neglect=0.3 complaint.quality=0.9 good=-0.6 leaving=0.8 payment.delayed=-0.5 payment.promised=1.9 praise=-0.5 reputation=1.1
gemopp 7.57 bad=-0.5 complaint.delay=-0.4 complaint.quality=0.7 good=0.6 praise=0.7 reputation=-0.4
genera 6.87 bad=2.1 complaint.cost=0.6 complaint.delay=3.6 complaint.neglect=2.9 complaint.quality=1.6 escalation=2.0 good=0.8 growth=1.5 leaving=-1.0 legal=1.6 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=1.5 praise=0.8 reputation=-0.4
genoeg 5.83 bad=1.5 complaint.cost=-0.3 complaint.delay=1.3 complaint.neglect=1.5 complaint.quality=-0.9 escalation=0.6 good=-0.9 leaving=1.1 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.4 payment.refused=1.9 payment.sent=-0.3 praise=-0.8 urgent=1.3
genoem 6.87 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=0.6 good=1.2 growth=-0.3 leaving=-0.6 legal=0.4 praise=1.2 reputation=1.6
genome 6.59 bad=-1.2 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-1.0 complaint.quality=-0.5 good=1.1 growth=-0.3 leaving=1.0 legal=1.6 payment.refused=-0.8 praise=1.5 reputation=-0.6
genood 7.57 complaint.quality=-0.4 leaving=-0.8 legal=1.0 reputation=2.6
genote 7.57 bad=0.8 complaint.delay=-0.4 complaint.neglect=2.3 complaint.quality=0.3 escalation=3.2 reputation=0.5
gent 7.06 bad=-0.7 complaint.cost=-0.5 complaint.delay=1.3 complaint.neglect=0.9 complaint.quality=-1.0 good=1.0 growth=1.7 leaving=-0.8 legal=1.2 payment.delayed=-0.5 payment.query=2.1 reputation=-0.4
gepakt 7.28 bad=0.9 complaint.cost=-0.3 complaint.delay=-0.5 good=0.6 growth=0.6 leaving=-0.5 legal=2.1 praise=1.2 reputation=-0.4
geplaa 6.72 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.7 escalation=-0.7 good=1.4 growth=-0.5 leaving=0.5 legal=-0.7 payment.refused=-0.4 praise=1.5 reputation=1.1
geplan 6.87 bad=-0.3 complaint.delay=1.6 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.5 growth=-0.3 leaving=0.7 legal=-0.3 meeting.off=-0.3 payment.delayed=1.3 payment.promised=-0.4 payment.refused=-0.5 praise=-0.5 reputation=-0.5
geprob 7.28 bad=0.6 complaint.neglect=-0.4 complaint.quality=1.6 good=-1.1 payment.refused=-0.6 praise=-0.8
geraak 7.57 bad=1.2 complaint.quality=2.2 legal=2.0
gerda 7.57 bad=-0.7 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.6 payment.refused=-0.3 praise=-0.7 reputation=-0.3
gerech 7.06 complaint.delay=-0.6 complaint.neglect=1.1 complaint.quality=-0.9 good=-0.5 legal=1.5 meeting.off=-0.3 payment.delayed=-0.4 praise=-0.6 reputation=-0.5
gerede 7.28 complaint.quality=0.6 leaving=-0.4 praise=0.3
gerege 6.59 bad=-0.9 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=0.6 complaint.quality=-1.4 escalation=-0.3 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.3 payment.promised=3.9 payment.refused=-0.4 payment.sent=-0.6 praise=1.1 reputation=-0.4 urgent=1.9
geregi 7.28 bad=-1.1 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.5 good=-0.6 legal=-0.7 payment.refused=-0.4 praise=-0.7
gereke 7.28 complaint.cost=-1.1 complaint.delay=-0.7 complaint.quality=-0.4 good=-0.4 leaving=-0.7 payment.disputed=3.5 payment.query=-1.1 praise=-0.4
gerese 7.57 bad=-0.8 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.4 leaving=-0.3
geruch 7.28 bad=-1.8 complaint.cost=-0.6 complaint.neglect=-0.5 complaint.quality=-0.8 good=1.5 growth=1.7 leaving=-1.7 praise=1.5 reputation=-0.4
gerust 5.89 bad=-1.7 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=-1.2 complaint.quality=-0.8 escalation=-0.3 good=0.5 growth=0.4 leaving=-1.8 legal=0.8 meeting.off=-0.8 payment.delayed=1.9 payment.disputed=1.4 payment.promised=-0.6 payment.query=-0.4 payment.refused=1.5 payment.sent=-0.5 praise=-1.1 reputation=-0.8 urgent=-0.4
gesche 7.57 complaint.cost=1.2 complaint.neglect=1.2 complaint.quality=-0.6 good=-0.4 praise=-0.4
geschi 6.36 bad=1.5 complaint.cost=-0.9 complaint.delay=-1.0 complaint.neglect=0.6 complaint.quality=1.0 escalation=-0.4 good=-0.9 growth=-0.5 leaving=-1.3 legal=3.4 payment.disputed=2.2 payment.refused=1.8 payment.sent=-0.3 praise=-0.9 reputation=1.2
gescho 7.57 bad=-0.7 complaint.neglect=-0.3 complaint.quality=-0.7 good=0.3 leaving=0.8 meeting.off=-0.4 payment.promised=1.5 praise=0.8
geschr 6.47 bad=1.3 complaint.cost=-0.6 complaint.delay=0.4 complaint.quality=0.8 good=1.9 growth=-0.6 leaving=-0.6 legal=2.0 meeting.off=-0.4 payment.disputed=1.5 payment.refused=0.9 praise=1.9 reputation=1.8 urgent=-0.3
geslaa 7.28 complaint.cost=-0.3 complaint.quality=0.5 growth=2.2 leaving=-0.5 praise=0.3
geslap 7.57 bad=-1.2 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=-0.8 good=2.3 leaving=2.3 legal=-0.4 praise=-0.7 reputation=-0.5
geslee 7.57 complaint.neglect=1.0 legal=1.8 reputation=-0.9
geslot 6.87 bad=-1.0 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.5 leaving=-0.8 legal=-0.3 payment.delayed=-0.5 payment.refused=-0.3 payment.sent=-0.5 praise=-0.4 reputation=-0.3 urgent=-0.3
gesnoe 7.28 bad=-0.4 complaint.cost=-0.5 complaint.neglect=1.1 complaint.quality=-0.7 payment.disputed=-0.6 payment.query=2.0 payment.refused=1.1 reputation=-0.4
gespre 6.10 bad=2.9 complaint.cost=-1.1 complaint.delay=-0.5 complaint.neglect=2.1 complaint.quality=1.2 escalation=3.6 good=-1.9 growth=-0.8 leaving=0.4 legal=1.1 meeting.off=1.2 payment.delayed=-0.5 payment.disputed=-0.4 payment.refused=0.8 payment.sent=-0.4 praise=-1.8 reputation=-1.4 urgent=-0.4
gespro 6.87 bad=-1.6 complaint.cost=-0.5 complaint.delay=-0.7 complaint.quality=-0.9 growth=-0.6 legal=-0.5 payment.disputed=-0.3 payment.refused=-0.4 reputation=-0.4 urgent=-0.4
gestaa 7.57 bad=0.5 complaint.quality=-0.7 good=-0.7 growth=-0.4 legal=-0.4 payment.disputed=2.4 praise=-0.5
gesteg 7.57 bad=-0.7 complaint.cost=0.4 complaint.neglect=-0.8 complaint.quality=-0.5 good=-0.4 praise=-0.4
gestel 7.28 complaint.delay=1.0 complaint.neglect=-0.5 complaint.quality=-0.3 good=1.8 leaving=-0.3 payment.sent=-0.5 praise=2.0
gestem 7.57 bad=0.7 complaint.quality=0.9 good=-0.8 growth=-0.7 leaving=1.6 payment.delayed=3.1 praise=-0.6
gestop 7.57 bad=-0.5 complaint.cost=1.5 complaint.neglect=1.2 complaint.quality=-0.5 good=-0.6 leaving=-0.4 payment.refused=1.4 praise=-0.6 reputation=-0.5
gestor 6.87 complaint.cost=0.7 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.6 leaving=-1.0 meeting.off=-0.6 payment.delayed=1.9 payment.disputed=1.8 payment.promised=2.1 payment.refused=2.3 payment.sent=6.0 praise=-0.5 reputation=-0.4
gestuu 6.72 bad=-0.5 complaint.cost=-0.8 complaint.delay=0.6 complaint.neglect=1.3 complaint.quality=0.4 escalation=1.3 good=-0.8 legal=0.6 payment.delayed=-0.5 payment.disputed=-0.3 payment.refused=-0.8 payment.sent=2.8 praise=-0.6 reputation=1.5
getal 7.57 bad=1.4 complaint.cost=1.4 complaint.neglect=-0.3 complaint.quality=1.0 good=-0.3 leaving=0.7 legal=1.3
geteke 5.83 bad=-0.6 complaint.cost=-0.6 complaint.delay=-1.2 complaint.quality=-1.5 escalation=-0.6 growth=2.9 leaving=-1.1 legal=-0.5 meeting.off=0.5 payment.delayed=-0.5 payment.disputed=2.2 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.4 payment.sent=-0.8 praise=0.9 reputation=-1.1
geteld 7.28 bad=1.6 complaint.delay=0.6 complaint.quality=1.0 escalation=1.6 good=-0.3 leaving=-0.4 legal=0.8 payment.disputed=3.8 praise=-0.3 reputation=-0.4 urgent=-0.5
getest 7.57 bad=-1.2 complaint.neglect=-0.7 complaint.quality=-0.7 good=-0.4 leaving=-0.4 reputation=-0.4
getrok 7.28 bad=0.9 complaint.delay=2.4 complaint.quality=-0.8 good=0.4 leaving=2.8 urgent=-0.4
getuig 7.06 complaint.quality=-0.5 good=-0.6 payment.disputed=1.2 payment.refused=-0.5 praise=-0.6
geval 7.28 bad=0.3 complaint.cost=-0.9 complaint.delay=1.3 complaint.neglect=-0.3 complaint.quality=0.6 leaving=-0.4 legal=0.5 payment.query=-0.4 payment.refused=-0.4 payment.sent=1.1 praise=-0.4 reputation=-0.4
gevall 7.06 bad=0.8 complaint.delay=1.3 complaint.quality=1.0 good=1.0 leaving=2.4 payment.delayed=1.9 payment.refused=1.1 praise=1.0
gevel 6.87 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-1.1 good=2.5 growth=2.7 leaving=-0.5 payment.refused=-0.4 payment.sent=1.7 praise=3.1 reputation=1.0
geven 6.59 bad=0.4 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-1.0 escalation=-0.4 good=0.8 growth=-0.7 leaving=0.6 legal=-0.4 meeting.off=1.6 payment.disputed=1.8 payment.query=-0.4 payment.refused=-0.4 praise=0.7 reputation=0.4
gevoel 7.06 bad=-0.7 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=1.8 complaint.quality=-0.9 good=1.6 legal=-0.7 payment.delayed=-0.4 praise=0.5
gevolg 7.28 bad=1.4 complaint.delay=2.2 complaint.quality=-1.0 leaving=-0.4 legal=2.5 payment.refused=-0.6
gevond 6.27 bad=-1.6 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.7 good=-0.5 growth=-0.8 leaving=1.9 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.6 payment.refused=-0.5 praise=-0.4 reputation=-0.8 urgent=-0.5
gevraa 5.57 bad=0.6 complaint.cost=1.6 complaint.delay=1.1 complaint.neglect=3.7 escalation=2.4 good=-1.7 growth=0.9 leaving=1.2 legal=0.8 meeting.off=1.6 payment.delayed=-0.5 payment.disputed=-1.2 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.4 praise=-1.8 reputation=-0.4 urgent=0.7
gewaar 7.57 bad=0.5 complaint.quality=1.0 growth=-0.4 leaving=0.8 legal=-0.3
gewach 7.57 bad=1.0 complaint.delay=0.3 complaint.neglect=0.7 complaint.quality=-0.5 escalation=1.2 good=-0.4 legal=1.7 praise=-0.6 reputation=-0.5
gewees 6.18 bad=3.8 complaint.cost=-0.6 complaint.delay=1.5 complaint.neglect=2.3 complaint.quality=3.0 good=-1.4 leaving=1.1 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=1.0 payment.promised=-0.3 payment.refused=0.6 praise=-1.3 reputation=1.2 urgent=1.0
geweig 6.87 bad=-1.2 complaint.delay=-0.5 complaint.quality=-1.3 good=-0.4 leaving=-0.6 meeting.off=-0.4 payment.delayed=0.6 payment.promised=-0.4 payment.query=0.7 payment.refused=-0.4 payment.sent=-0.4 praise=-0.4
geweld 7.06 bad=-1.3 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.9 good=4.0 growth=-0.4 leaving=-0.3 praise=4.1 reputation=-0.7
gewend 7.06 complaint.delay=0.5 complaint.quality=0.6 payment.delayed=0.6 payment.promised=-0.8 payment.refused=-0.7 payment.sent=-0.4 praise=0.5 reputation=0.8
gewerk 6.72 bad=1.3 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=3.8 good=0.5 growth=-0.4 leaving=-1.3 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=-0.3 praise=0.7 reputation=1.0 urgent=-0.4
gewijz 7.28 bad=-0.8 complaint.delay=-0.5 complaint.neglect=1.3 complaint.quality=-1.1 leaving=-0.8
gewone 6.59 bad=0.6 complaint.delay=2.2 complaint.neglect=2.7 complaint.quality=-1.5 escalation=1.3 good=0.6 growth=-0.5 legal=1.7 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.3 praise=0.6 reputation=-0.7
gewonn 7.28 bad=-1.2 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.1 leaving=-0.4 praise=1.3
gewoon 4.75 bad=-1.1 complaint.delay=-1.6 complaint.neglect=1.5 complaint.quality=-1.0 escalation=-1.2 good=-1.3 growth=-2.0 leaving=-1.1 legal=-1.3 meeting.off=-0.4 payment.delayed=3.5 payment.disputed=-0.7 payment.query=-1.1 payment.sent=-1.3 praise=-1.1
geword 6.59 bad=1.4 complaint.cost=2.0 complaint.delay=-0.9 complaint.neglect=0.4 complaint.quality=1.2 good=0.9 growth=-0.3 leaving=0.4 legal=0.7 payment.disputed=-0.4 payment.refused=-0.5 praise=0.9 reputation=0.9
gezame 7.57 bad=-0.8 complaint.quality=-0.7 leaving=1.1 payment.refused=-0.5 reputation=-0.4
gezegd 5.30 bad=2.5 complaint.cost=0.7 complaint.delay=4.0 complaint.neglect=-1.0 complaint.quality=0.5 escalation=1.0 good=0.3 growth=2.6 leaving=1.0 legal=-1.0 meeting.off=-0.8 payment.delayed=1.1 payment.disputed=-1.2 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.7 urgent=0.4
gezell 7.06 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=1.0 good=-0.5 leaving=-0.4 payment.refused=-0.4 praise=-0.4
gezet 5.77 bad=1.7 complaint.cost=0.8 complaint.delay=-1.5 complaint.neglect=-0.5 complaint.quality=2.8 escalation=2.8 good=-1.0 growth=-1.2 leaving=-1.3 legal=1.6 meeting.off=1.3 payment.delayed=0.4 payment.query=0.3 payment.refused=1.6 payment.sent=-0.6 praise=-0.7 reputation=0.8 urgent=-0.5
gezete 7.57 bad=-0.5 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=0.9 escalation=-0.5 good=1.2 growth=2.0 praise=1.2 urgent=1.4
gezich 7.28 bad=0.9 complaint.cost=0.9 complaint.neglect=0.9 complaint.quality=1.0 good=-1.4 leaving=0.7 payment.refused=1.6 praise=-1.2
gezien 6.10 complaint.cost=0.8 complaint.delay=-1.2 complaint.quality=1.4 escalation=1.5 good=2.0 leaving=-0.8 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=2.0 payment.query=-1.2 payment.refused=0.3 payment.sent=-0.5 praise=2.6 reputation=0.9
gezond 7.06 bad=-0.3 complaint.delay=-0.4 complaint.neglect=0.8 good=2.4 growth=-0.5 leaving=1.7 payment.refused=-0.4 praise=2.6
gij 7.28 complaint.delay=-0.7 complaint.quality=1.1 good=-0.8 leaving=-0.6 legal=0.6 meeting.off=2.8 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.9
ging 5.53 bad=-1.2 complaint.cost=-1.4 complaint.delay=1.3 complaint.neglect=2.1 complaint.quality=-0.7 escalation=-0.8 good=2.1 growth=-1.1 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=0.9 payment.promised=-0.4 payment.query=-0.4 payment.refused=-1.3 payment.sent=2.5 praise=2.3 reputation=-1.4 urgent=-0.6
gister 5.05 bad=-0.6 complaint.cost=-1.7 complaint.neglect=-1.0 complaint.quality=-1.1 escalation=-1.1 growth=-0.4 leaving=3.4 legal=-0.9 meeting.off=4.1 payment.delayed=-1.9 payment.disputed=-1.4 payment.promised=-0.7 payment.query=-0.9 payment.refused=-2.9 payment.sent=2.5 praise=0.6 urgent=1.4
glad 7.57 bad=-0.5 complaint.delay=-0.4 complaint.quality=-0.3 good=-0.3 leaving=-0.3 meeting.off=1.2 payment.promised=2.6 praise=-0.3
glas 7.28 bad=1.2 complaint.delay=-0.3 complaint.quality=2.2 good=-0.6 legal=-0.3 payment.promised=-0.4 payment.sent=0.7 praise=-0.6 reputation=-0.6
glimla 7.28 bad=-1.2 complaint.cost=-0.9 complaint.quality=-1.0 good=4.3 leaving=0.7 meeting.off=-0.4 payment.promised=2.0 payment.query=-0.6 payment.refused=-0.6 payment.sent=1.8 praise=3.9 reputation=-0.4
goed 4.71 bad=-4.8 complaint.cost=-1.7 complaint.delay=-1.4 complaint.neglect=-1.2 complaint.quality=-3.5 escalation=-1.7 good=4.1 growth=1.2 leaving=-0.9 legal=-2.4 meeting.off=1.0 payment.delayed=1.9 payment.disputed=-1.8 payment.promised=0.3 payment.query=0.7 payment.refused=-1.9 praise=3.1 reputation=-2.9 urgent=-1.4
goede 5.96 bad=-2.4 complaint.delay=0.9 complaint.neglect=-1.6 escalation=-1.1 good=0.9 growth=-0.8 leaving=-0.7 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.3 praise=1.3 reputation=-0.4
goedem 5.96 bad=-0.6 complaint.cost=-1.2 complaint.delay=1.2 complaint.neglect=-0.4 leaving=-0.9 legal=-1.2 meeting.off=0.4 payment.delayed=-0.7 payment.promised=-1.4 payment.query=0.9 payment.refused=-0.9 praise=1.0 urgent=1.1
goeden 7.06 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.7 good=-0.3 payment.delayed=-0.7 payment.promised=2.9 payment.query=-0.6 payment.refused=-0.4 praise=-0.4 urgent=1.3
goedge 6.27 bad=-3.0 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-1.6 escalation=-0.5 good=0.5 growth=1.5 leaving=-1.2 legal=-1.0 meeting.off=-0.8 payment.delayed=-0.9 payment.disputed=-0.8 payment.promised=4.4 payment.query=-1.4 payment.refused=-1.3 payment.sent=-0.6 praise=-1.8 reputation=-0.4 urgent=-0.3
goedke 7.28 bad=-1.3 complaint.delay=-0.8 complaint.quality=-0.7 leaving=-0.3 legal=-0.3 payment.delayed=-0.7 payment.promised=2.7 payment.refused=-0.6 payment.sent=-0.4
goedko 7.28 bad=1.9 complaint.cost=7.3 complaint.delay=1.3 complaint.neglect=-1.0 complaint.quality=-0.6 good=-0.9 leaving=-0.8 legal=-0.7 meeting.off=-0.3 payment.disputed=-0.5 praise=-0.8
goeie 7.57 bad=0.7 complaint.neglect=-0.5 complaint.quality=-0.3 good=0.8 growth=-0.4 meeting.off=-0.5 praise=1.3 reputation=2.9
goes 7.57 complaint.cost=1.6 complaint.quality=-0.8 good=0.5 leaving=1.7 praise=0.6 reputation=-0.5
google 5.57 bad=0.6 complaint.delay=-0.3 complaint.neglect=1.1 complaint.quality=0.7 escalation=-0.3 good=1.0 growth=-0.3 leaving=0.9 legal=-0.3 payment.refused=-0.8 praise=1.2 reputation=1.1 urgent=1.6
gordij 7.57 bad=0.6 complaint.cost=-0.4 complaint.delay=1.3 complaint.neglect=0.7 complaint.quality=0.7 payment.refused=2.3 reputation=0.7
goud 7.06 complaint.cost=2.9 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.7 good=0.6 growth=1.8 leaving=-0.9 praise=0.9
gouden 7.57 bad=-0.8 complaint.neglect=-0.7 complaint.quality=-0.5 good=1.2 meeting.off=-0.3 praise=1.3
gr 7.57 complaint.delay=0.7 complaint.neglect=-0.5 complaint.quality=-0.3 good=0.9 growth=1.2 leaving=1.7 praise=1.0
graaf 7.57 bad=-0.6 complaint.neglect=0.6 complaint.quality=-1.0 leaving=1.0 reputation=-0.7
graag 4.19 bad=-0.6 complaint.cost=-1.1 complaint.delay=-0.5 complaint.neglect=-1.0 escalation=1.7 growth=3.5 leaving=-0.8 legal=0.7 meeting.off=-1.7 payment.delayed=-1.5 payment.disputed=3.9 payment.promised=-1.2 payment.query=-2.1 payment.refused=-0.6 payment.sent=-0.5 praise=0.6 reputation=-1.1 urgent=1.8
grafie 7.28 bad=-0.4 complaint.cost=1.8 complaint.delay=-0.3 complaint.quality=-1.0 leaving=0.6 legal=-0.4 reputation=2.3
grafst 7.57 bad=0.8 complaint.delay=0.6 complaint.neglect=-0.3 complaint.quality=2.6 good=-1.0 growth=-0.3 leaving=-0.3 legal=-0.4 praise=-0.9 reputation=0.7
grap 7.57 bad=0.9 complaint.cost=0.7 complaint.delay=1.0 complaint.neglect=-0.4 reputation=1.6
grapje 7.06 bad=-1.3 complaint.neglect=-0.4 complaint.quality=-0.7 good=0.8 growth=-0.4 legal=-0.6 meeting.off=-0.5 praise=0.9
grappi 7.28 complaint.cost=-0.3 complaint.neglect=0.6 complaint.quality=0.5 good=-0.5 growth=-0.4 leaving=0.7 praise=-0.4
gratis 7.06 bad=0.8 complaint.cost=0.7 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=1.0 good=-0.3 growth=-0.3 leaving=-0.5 legal=1.3 payment.disputed=2.0 payment.refused=-0.4 praise=-0.4
griep 7.28 bad=-0.8 complaint.quality=-0.5 meeting.off=4.5 payment.promised=-0.3 reputation=-0.4
griffi 6.47 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.8 good=-1.1 leaving=-0.3 legal=0.7 payment.query=0.9 payment.refused=-0.3 praise=-1.1 reputation=-0.5
groei 7.57 bad=1.4 complaint.delay=1.4 complaint.neglect=0.8 growth=-0.3 leaving=0.6 payment.refused=-0.4 reputation=1.9
groeie 7.57 bad=0.9 complaint.cost=0.8 complaint.neglect=2.4 complaint.quality=0.3 good=-0.7 leaving=2.0 payment.refused=-0.4 praise=-0.5
groen 6.87 complaint.cost=0.8 complaint.delay=-0.7 complaint.neglect=1.0 complaint.quality=1.3 good=-0.8 growth=-0.3 legal=-0.4 payment.refused=-0.5 praise=-0.8 reputation=0.9 urgent=-0.4
groene 7.28 complaint.cost=-0.4 good=-0.5 leaving=-0.5 legal=-0.6 payment.disputed=2.0 payment.refused=1.2 praise=-0.5 reputation=1.4
groep 6.59 bad=2.4 complaint.cost=1.7 complaint.delay=0.9 complaint.neglect=-0.9 complaint.quality=1.0 good=-1.0 growth=-0.4 leaving=0.4 legal=-0.6 meeting.off=-0.3 payment.promised=-0.3 payment.query=1.7 payment.refused=-0.5 payment.sent=-0.6 praise=-1.1 reputation=4.1 urgent=1.6
groet 6.36 bad=0.6 complaint.cost=0.7 complaint.delay=1.6 complaint.neglect=-0.8 complaint.quality=-0.3 escalation=1.7 good=0.4 growth=1.2 legal=-0.9 payment.refused=-0.6 praise=0.7 reputation=0.4 urgent=1.2
groete 6.87 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=-0.8 good=-0.8 growth=-0.3 leaving=0.6 payment.disputed=-0.3 payment.query=0.9 payment.refused=-0.5 payment.sent=2.4 praise=-0.7
grond 7.28 complaint.cost=0.8 complaint.quality=-0.4 good=-0.4 growth=0.6 leaving=0.9 payment.refused=-0.3 praise=-0.4 reputation=0.9
groot 6.72 bad=1.2 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=1.5 good=-0.4 leaving=2.6 meeting.off=-0.6 payment.disputed=-0.5 payment.refused=-0.5 reputation=2.2
groots 6.87 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.4 leaving=-0.7 meeting.off=-0.5 payment.delayed=2.5 payment.promised=1.1 payment.refused=-0.6 praise=-0.4
grote 6.87 bad=0.9 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=2.1 complaint.quality=-1.1 good=-1.8 growth=-0.8 leaving=-0.4 payment.delayed=2.8 payment.disputed=-0.5 payment.refused=-0.3 payment.sent=-0.4 praise=-1.1 reputation=-0.7 urgent=1.2
groter 6.72 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=0.8 growth=1.9 leaving=-0.3 payment.refused=-0.5 reputation=0.8
gsm 7.57 complaint.neglect=-0.5 complaint.quality=0.8 good=-0.5 praise=-0.6 reputation=-0.3
gun 7.28 bad=-0.6 complaint.delay=-0.5 complaint.neglect=0.6 complaint.quality=-0.4 good=2.7 growth=2.3 leaving=0.8 meeting.off=1.9 praise=3.1 reputation=-0.7
ha 7.57 bad=-0.6 complaint.neglect=-0.3 good=1.2 growth=1.4 payment.promised=1.6 payment.refused=-0.7 praise=1.3
haal 6.72 bad=1.1 complaint.cost=-1.2 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=1.0 good=-1.1 legal=-0.3 payment.delayed=-0.5 payment.disputed=2.5 payment.refused=-0.9 payment.sent=-0.3 praise=-0.9 reputation=-0.5 urgent=1.9
haalde 7.57 bad=0.8 complaint.delay=-0.6 complaint.neglect=1.9 good=-0.6 leaving=-0.4 legal=2.0 payment.refused=-0.4 praise=-0.4 reputation=-0.6
haar 5.20 bad=-2.0 complaint.delay=-2.1 complaint.neglect=-1.2 complaint.quality=-2.8 escalation=-0.9 good=1.0 growth=3.4 leaving=-1.6 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=1.0 payment.promised=-0.6 payment.query=-0.4 payment.refused=-1.8 payment.sent=0.6 praise=-0.5
had 4.26 bad=1.1 complaint.cost=0.5 complaint.delay=2.7 complaint.neglect=1.0 complaint.quality=0.7 good=2.2 growth=1.3 leaving=-2.0 legal=1.7 meeting.off=-1.7 payment.disputed=-0.6 payment.query=-1.5 payment.refused=-1.9 payment.sent=-0.4 praise=1.5 reputation=-0.4 urgent=-0.4
hadden 5.67 bad=1.6 complaint.cost=-1.4 complaint.delay=2.3 complaint.neglect=-0.4 escalation=-0.6 good=0.4 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=1.5 payment.promised=-0.5 payment.query=-0.6 payment.refused=1.5 payment.sent=-0.6 praise=1.3 reputation=-1.1 urgent=-0.4
haha 6.87 bad=-1.7 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-1.0 good=0.9 leaving=-0.4 legal=-0.6 meeting.off=-0.4 payment.promised=-0.4 praise=1.0
hal 6.72 bad=-1.1 complaint.cost=-0.6 complaint.neglect=-0.4 complaint.quality=-0.9 good=0.9 growth=1.1 leaving=-0.5 legal=-0.6 meeting.off=-0.3 payment.refused=-0.7 payment.sent=1.2 praise=0.9 urgent=1.1
halen 6.47 bad=-1.2 complaint.cost=-0.6 complaint.neglect=-0.6 growth=0.4 leaving=-1.0 legal=0.7 meeting.off=-0.3 payment.delayed=-0.8 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.4 payment.refused=0.9 payment.sent=1.4 reputation=-0.4
half 5.67 bad=2.1 complaint.cost=0.8 complaint.delay=2.3 complaint.neglect=1.7 complaint.quality=2.6 escalation=0.6 good=-0.9 growth=-1.0 leaving=-0.8 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.5 payment.refused=0.5 payment.sent=-0.5 praise=-0.8 reputation=2.7 urgent=4.3
halfuu 7.28 bad=-0.9 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=-0.3 meeting.off=2.1 payment.delayed=-0.4 payment.refused=-0.3 reputation=-0.8 urgent=2.6
hallo 5.23 bad=-0.6 complaint.cost=-0.6 complaint.neglect=-0.9 complaint.quality=1.3 escalation=-0.3 good=1.6 growth=1.1 leaving=-1.2 legal=-0.7 meeting.off=-0.4 payment.delayed=1.0 payment.promised=0.6 payment.refused=1.1 payment.sent=0.7 praise=1.5
halve 6.87 complaint.delay=-0.4 complaint.neglect=-0.4 escalation=-0.3 good=1.3 growth=-0.3 leaving=-0.6 meeting.off=1.4 praise=1.1 reputation=1.0
hand 7.28 bad=-0.7 good=-0.4 leaving=-0.3 legal=0.3 payment.delayed=1.5 payment.refused=0.5 praise=-0.4
handel 7.28 bad=1.2 complaint.cost=1.4 complaint.quality=-0.5 good=-0.6 payment.disputed=2.0 payment.query=0.7 payment.refused=1.6 payment.sent=2.3 praise=-0.7 reputation=-0.4
handen 7.28 bad=-0.6 complaint.quality=-0.7 escalation=-0.3 good=2.0 growth=-0.3 leaving=-0.7 legal=-0.4 payment.refused=-0.4 praise=2.2 reputation=-0.5 urgent=-0.3
handig 7.28 bad=2.0 complaint.neglect=3.6 complaint.quality=-0.4 good=-1.2 growth=-0.5 leaving=-0.5 praise=-1.0
handle 7.06 bad=-0.7 complaint.delay=-0.5 complaint.quality=-0.6 growth=0.4 legal=-0.5 payment.refused=-0.4 reputation=-0.5
handsc 7.57 bad=-0.8 complaint.quality=-0.4
handte 6.72 bad=-1.2 complaint.delay=-0.6 complaint.quality=-1.2 good=-1.0 growth=1.2 leaving=-0.6 legal=-1.0 meeting.off=-0.4 payment.delayed=1.8 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=-0.8
hangen 6.72 complaint.cost=1.8 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=1.4 good=0.9 growth=1.8 leaving=-0.6 legal=-0.8 meeting.off=-0.3 payment.disputed=-0.4 payment.sent=1.2 praise=-0.8 reputation=0.9 urgent=-0.3
hangt 6.47 bad=1.3 complaint.cost=1.6 complaint.delay=0.9 complaint.neglect=-0.8 complaint.quality=3.4 good=1.2 legal=-0.6 meeting.off=-0.3 payment.disputed=-0.5 payment.refused=3.7 payment.sent=-0.4 praise=1.2 reputation=-0.6 urgent=1.7
harde 7.28 complaint.delay=-0.5 complaint.quality=-0.9 good=-0.6 leaving=-0.5 legal=2.1 praise=-0.5 urgent=-0.4
hardop 7.28 complaint.cost=2.7 complaint.neglect=-0.5 complaint.quality=-0.8 good=0.8 growth=-0.4 leaving=2.1 payment.refused=-0.5 praise=0.8 reputation=0.8
hart 6.87 complaint.cost=-1.0 complaint.neglect=-0.6 complaint.quality=0.6 escalation=-0.3 good=1.2 growth=-0.3 leaving=0.5 legal=0.6 praise=1.2 reputation=1.1 urgent=1.4
hartel 7.28 bad=-1.0 complaint.neglect=-0.4 good=0.5 growth=-0.4 leaving=-0.4 praise=0.5 urgent=-0.5
haven 7.28 complaint.neglect=0.8 complaint.quality=0.6 leaving=0.5 legal=-0.3 meeting.off=1.4 payment.disputed=-0.3 payment.query=2.3 payment.refused=-0.3
he 6.72 bad=0.6 complaint.cost=-0.8 complaint.delay=1.1 complaint.neglect=-0.5 complaint.quality=1.2 good=1.4 growth=-0.5 leaving=-0.6 legal=0.9 payment.disputed=-0.4 payment.refused=-0.3 praise=1.2 reputation=-0.7
heb 3.18 bad=0.5 complaint.cost=0.5 complaint.delay=1.4 complaint.neglect=1.3 escalation=2.1 good=2.0 growth=3.4 leaving=1.6 meeting.off=-2.4 payment.delayed=-1.4 payment.disputed=0.3 payment.promised=-1.1 payment.query=-1.3 payment.refused=3.1 payment.sent=4.8 praise=2.0 reputation=1.2 urgent=0.9
hebben 3.34 complaint.cost=-1.7 complaint.neglect=0.9 complaint.quality=1.2 escalation=1.0 growth=-1.2 leaving=1.2 legal=0.7 meeting.off=-2.1 payment.delayed=1.7 payment.disputed=3.5 payment.promised=-2.6 payment.query=-0.7 payment.refused=-2.6 payment.sent=0.7
hebt 5.30 bad=-2.0 complaint.cost=-1.4 complaint.delay=0.4 complaint.neglect=1.6 complaint.quality=-1.5 escalation=-0.6 good=6.9 growth=0.5 legal=-0.4 payment.delayed=0.4 payment.disputed=-1.0 payment.promised=-0.7 payment.refused=-1.7 payment.sent=-0.8 praise=7.6 reputation=-1.3 urgent=-0.6
heden 6.72 bad=0.9 complaint.cost=-0.3 complaint.delay=3.8 complaint.quality=-0.5 escalation=1.3 good=-0.5 leaving=-0.5 legal=0.8 payment.refused=-0.6 payment.sent=1.6 praise=-0.6 reputation=-0.9
heeft 3.15 bad=2.9 complaint.cost=3.0 complaint.neglect=0.6 complaint.quality=2.8 escalation=2.7 growth=-0.7 leaving=4.1 legal=5.5 meeting.off=0.6 payment.delayed=-0.7 payment.disputed=-2.6 payment.promised=-2.1 payment.query=-0.3 payment.refused=1.0 payment.sent=-2.0 praise=1.1 reputation=3.4 urgent=-1.0
heel 5.67 bad=1.9 complaint.cost=1.2 complaint.delay=-1.3 complaint.neglect=0.4 complaint.quality=-0.6 good=2.4 growth=-1.2 leaving=-1.2 legal=0.3 meeting.off=-0.9 payment.delayed=-0.6 payment.promised=-0.5 payment.query=-0.5 payment.refused=0.3 payment.sent=-0.5 praise=3.1 reputation=0.6 urgent=-0.5
heen 6.59 bad=1.8 complaint.delay=-0.5 complaint.neglect=4.6 complaint.quality=1.2 growth=-0.7 leaving=1.5 legal=-0.3 payment.delayed=2.7 payment.disputed=-0.5 payment.promised=1.6 reputation=0.8 urgent=-0.5
heer 5.96 bad=-0.5 complaint.delay=-0.5 complaint.neglect=1.4 complaint.quality=-1.6 escalation=0.8 good=-1.0 growth=-0.3 meeting.off=-0.8 payment.delayed=-0.4 payment.promised=-0.4 payment.refused=-0.3 praise=-0.8 urgent=-0.4
heerli 6.72 bad=-1.0 complaint.cost=-0.6 complaint.delay=2.0 complaint.neglect=-1.0 complaint.quality=-1.3 good=3.0 growth=-0.8 leaving=-0.8 legal=-0.3 meeting.off=-0.6 payment.delayed=-0.3 payment.refused=-0.5 praise=3.2 reputation=0.6
heet 6.03 bad=1.3 complaint.cost=0.3 complaint.delay=2.7 complaint.quality=1.2 escalation=-0.4 good=-1.3 growth=1.8 legal=2.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=1.9 payment.promised=-0.4 payment.refused=0.3 payment.sent=-0.4 praise=-0.9 reputation=-0.9 urgent=-0.6
heg 7.57 bad=-0.8 complaint.quality=-0.5 good=-0.3 legal=-0.4 praise=-0.3
hek 7.28 bad=-0.4 complaint.delay=-0.4 complaint.quality=-1.0 good=-0.5 payment.disputed=0.9 payment.refused=-0.4 praise=-0.5 reputation=-0.4
helaas 5.83 bad=-0.9 complaint.cost=-0.5 complaint.delay=-1.2 complaint.neglect=-1.0 complaint.quality=0.8 escalation=-0.4 good=-1.0 growth=-0.4 leaving=1.2 legal=-0.6 meeting.off=5.0 payment.delayed=2.4 payment.disputed=-0.8 payment.query=-0.7 payment.refused=-1.1 payment.sent=-0.4 praise=-0.9 reputation=-0.6 urgent=-0.7
helder 6.87 bad=-1.4 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=-0.9 good=3.0 growth=1.8 leaving=-0.9 legal=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.6 praise=2.2
hele 5.41 bad=-0.4 complaint.delay=-0.9 complaint.neglect=2.3 complaint.quality=0.4 escalation=-0.6 good=4.1 growth=1.5 leaving=1.3 legal=-0.7 meeting.off=0.7 payment.delayed=-0.7 payment.disputed=-1.5 payment.promised=-0.7 payment.query=-0.5 praise=2.4 reputation=-0.9 urgent=-0.8
helema 5.89 bad=-1.6 complaint.cost=-0.9 complaint.quality=-0.5 escalation=-0.4 good=5.6 growth=-0.7 legal=-1.1 payment.delayed=-0.5 payment.disputed=0.7 payment.promised=0.5 payment.query=-0.3 payment.sent=-0.5 praise=1.0 reputation=-0.9 urgent=-0.6
helft 5.67 bad=2.1 complaint.cost=3.3 complaint.delay=-0.4 complaint.neglect=-0.9 complaint.quality=2.3 escalation=-0.6 good=-1.9 growth=-1.3 leaving=1.9 legal=-1.2 meeting.off=-0.9 payment.delayed=2.4 payment.disputed=-1.0 payment.promised=-1.9 payment.query=-0.8 payment.refused=-2.0 payment.sent=0.4 praise=-1.9 reputation=-1.6
help 7.57 complaint.delay=-0.4 complaint.quality=1.1 leaving=-0.3 praise=-0.3 urgent=3.7
helpde 6.87 bad=0.7 complaint.cost=-0.4 complaint.delay=1.2 complaint.neglect=3.3 complaint.quality=-0.4 good=-0.8 leaving=-0.8 legal=-0.3 meeting.off=-0.3 payment.refused=-0.7 reputation=-0.8
helpen 7.57 complaint.neglect=-0.7 complaint.quality=-0.4 good=-0.4 payment.delayed=1.6 payment.refused=-0.5 praise=-0.4
helpt 7.57 complaint.quality=-0.4 good=-0.5 praise=-0.4 reputation=-0.3
hem 4.33 bad=-0.6 complaint.cost=-0.8 complaint.delay=-1.1 complaint.neglect=0.9 complaint.quality=0.6 escalation=1.3 good=1.8 growth=3.2 leaving=-1.1 legal=1.0 meeting.off=-0.5 payment.delayed=-1.2 payment.disputed=-0.4 payment.promised=2.6 payment.query=4.5 payment.refused=0.3 payment.sent=0.3 praise=1.4 reputation=3.0 urgent=-0.9
hen 6.59 bad=-0.3 complaint.cost=0.6 complaint.delay=-0.5 complaint.quality=-1.4 escalation=-0.3 good=-1.0 growth=-0.4 legal=0.8 payment.refused=-0.8 praise=-0.8 reputation=-0.7
hendri 7.57 bad=-0.4 complaint.quality=-0.3 growth=0.9
hengel 7.57 bad=0.5 complaint.delay=2.8 complaint.quality=-0.3 good=0.8 growth=0.8 leaving=2.0 praise=1.1
henk 7.28 bad=0.6 complaint.cost=-0.6 leaving=-0.4 payment.disputed=3.4 payment.refused=-0.3 reputation=-0.3
herdru 7.57 bad=0.4 complaint.quality=1.0 good=-0.5 growth=-0.4 praise=-0.5
heren 7.57 bad=0.9 complaint.cost=-0.5 complaint.delay=0.9 complaint.quality=-0.7 escalation=2.1 leaving=-0.4 legal=0.8 payment.disputed=2.5 payment.sent=-0.4
herfst 7.28 bad=1.1 complaint.cost=0.8 complaint.delay=3.5 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.4 growth=-0.4 leaving=-0.7 payment.refused=-0.4 praise=-0.5 reputation=0.7
herhaa 7.57 bad=1.7 complaint.delay=3.0 complaint.quality=0.5 leaving=0.6 meeting.off=-0.5 payment.promised=-0.3 urgent=2.3
herinn 5.89 complaint.cost=-1.0 complaint.delay=1.7 complaint.neglect=1.6 complaint.quality=-1.8 escalation=1.7 good=-2.9 growth=-0.8 leaving=-1.0 meeting.off=-0.8 payment.disputed=0.8 payment.promised=3.7 payment.query=-0.4 payment.refused=0.5 payment.sent=2.5 praise=-2.6 reputation=-1.0 urgent=-0.5
herken 7.28 complaint.cost=0.5 complaint.delay=-0.3 complaint.neglect=0.4 complaint.quality=-1.0 good=-0.4 leaving=1.0 legal=-0.3 payment.disputed=1.3
herste 6.18 bad=1.3 complaint.cost=-0.8 complaint.delay=0.8 complaint.neglect=-0.6 complaint.quality=3.9 escalation=1.0 good=-0.9 growth=-0.4 legal=2.2 payment.delayed=-0.4 payment.disputed=-0.9 payment.promised=-0.5 payment.query=-0.5 payment.refused=1.0 payment.sent=-0.3 praise=-1.1 reputation=-0.4 urgent=1.4
herzie 7.28 bad=1.0 complaint.cost=2.1 complaint.neglect=-0.4 complaint.quality=0.5 growth=-0.3 leaving=0.3 legal=-0.4 payment.disputed=2.2
het 1.89 bad=-2.2 complaint.cost=-0.9 complaint.delay=-1.2 complaint.neglect=-0.6 complaint.quality=-0.9 escalation=0.4 good=0.4 growth=-0.7 leaving=1.7 legal=-1.1 meeting.off=-2.4 payment.delayed=4.0 payment.disputed=-0.9 payment.promised=2.8 payment.query=-1.9 payment.refused=-2.5 payment.sent=2.1 reputation=-2.7 urgent=-1.7
hetzel 6.10 complaint.cost=-1.1 complaint.delay=-0.8 escalation=0.5 good=1.3 growth=3.5 leaving=1.9 legal=-0.8 meeting.off=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.query=0.8 payment.refused=-1.1 praise=0.4 reputation=-1.6 urgent=-0.4
hier 4.51 bad=2.3 complaint.cost=-1.1 complaint.neglect=-0.6 complaint.quality=-0.4 escalation=2.9 good=-0.9 growth=2.3 leaving=0.7 legal=-1.5 meeting.off=1.0 payment.disputed=-0.7 payment.promised=-1.0 payment.refused=1.0 praise=-0.4 reputation=1.7 urgent=0.4
hierbi 5.83 bad=0.5 complaint.cost=2.1 complaint.delay=1.9 complaint.neglect=-1.4 escalation=-0.5 good=-1.2 growth=-0.4 leaving=2.6 legal=3.0 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.4 payment.refused=0.6 payment.sent=-0.5 praise=-1.0 reputation=-1.5
hierna 7.28 bad=-0.7 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.8 growth=1.5 leaving=-0.7
hieron 7.57 bad=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 growth=-0.4 leaving=-0.3 reputation=-0.4
hierov 7.06 bad=0.5 complaint.cost=0.9 complaint.delay=0.7 complaint.neglect=-0.5 complaint.quality=0.8 escalation=1.4 good=-0.5 leaving=-0.5 legal=-0.9 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=-0.5 praise=-0.5 reputation=1.0
hiervo 7.57 bad=0.6 complaint.quality=0.8 legal=1.0 payment.disputed=2.1 payment.refused=-0.3
hij 4.10 bad=-1.2 complaint.cost=-1.4 complaint.delay=-1.4 complaint.neglect=1.2 complaint.quality=1.5 escalation=1.9 good=1.5 growth=-0.4 leaving=-1.4 legal=2.0 meeting.off=-1.9 payment.delayed=-1.7 payment.disputed=-0.6 payment.promised=2.2 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.3 praise=1.7 reputation=-2.3 urgent=1.3
hmm 7.57 bad=1.1 complaint.cost=1.2 complaint.neglect=-0.5 complaint.quality=1.0 good=-0.4 leaving=0.9 praise=-0.4
hockey 7.28 complaint.cost=1.0 complaint.quality=-0.6 escalation=1.4 good=-0.3 growth=-0.4 leaving=-0.3 payment.refused=-0.4 payment.sent=-0.3 reputation=-0.4
hoe 4.84 bad=-0.7 complaint.cost=-1.1 complaint.delay=-1.0 complaint.neglect=0.9 escalation=0.3 good=-2.1 growth=-0.4 legal=-1.3 meeting.off=-1.2 payment.disputed=1.6 payment.promised=-0.7 payment.query=-0.9 payment.refused=-0.4 payment.sent=-0.7 praise=-1.5 reputation=1.5 urgent=-1.3
hoef 6.27 bad=0.8 complaint.cost=-0.8 complaint.delay=1.2 complaint.quality=1.4 escalation=-0.4 good=-1.3 growth=-0.5 leaving=2.1 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=1.9 praise=-1.2 reputation=0.7 urgent=-0.5
hoeft 5.96 bad=-1.9 complaint.cost=-0.9 complaint.delay=-1.1 complaint.neglect=0.6 complaint.quality=-2.1 escalation=-0.5 good=-1.2 growth=-0.6 leaving=-1.1 legal=-0.7 meeting.off=4.9 payment.delayed=0.8 payment.disputed=-0.7 payment.promised=-0.3 payment.refused=-1.2 payment.sent=-0.4 praise=-1.4 reputation=-0.7
hoevee 6.87 bad=-1.2 complaint.cost=-0.5 complaint.delay=0.8 complaint.neglect=0.6 complaint.quality=-1.1 escalation=1.1 good=-1.3 growth=-0.6 leaving=-0.5 payment.disputed=-0.5 payment.promised=-0.5 payment.refused=-0.8 praise=-1.2 urgent=-0.7
hoeven 6.18 bad=1.6 complaint.cost=-0.6 complaint.delay=1.4 complaint.neglect=-0.8 complaint.quality=0.9 good=-2.6 growth=-0.7 leaving=1.6 legal=1.0 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=0.6 payment.query=-0.5 payment.refused=0.8 payment.sent=-0.4 praise=-2.7 reputation=-0.5
hof 5.96 payment.refused=-0.3 reputation=-0.3
hoger 6.59 bad=3.4 complaint.cost=4.4 complaint.delay=-0.5 complaint.quality=-0.7 escalation=3.8 good=-1.0 growth=-0.4 leaving=-0.4 legal=-0.4 meeting.off=-0.5 payment.disputed=2.4 payment.promised=-0.7 payment.query=-0.5 payment.refused=0.9 praise=-1.2 reputation=-0.7 urgent=-0.4
hogero 7.57 bad=1.2 complaint.delay=0.5 complaint.neglect=-0.7 complaint.quality=-0.5 escalation=1.4 reputation=-0.3
hoi 5.67 bad=-1.3 complaint.cost=-1.2 complaint.neglect=-1.1 complaint.quality=0.9 escalation=-0.3 growth=-1.1 legal=0.7 payment.delayed=-1.2 payment.disputed=-0.8 payment.promised=-0.3 payment.query=-0.4 praise=1.1 reputation=-1.1 urgent=2.1
homepa 7.57 complaint.quality=-0.4
hond 7.06 bad=-1.7 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.7 good=2.2 growth=0.9 leaving=0.5 legal=-0.6 payment.query=3.1 payment.refused=-0.4 praise=2.6 reputation=-0.4
honder 7.28 bad=1.3 complaint.delay=0.7 complaint.neglect=-0.3 complaint.quality=2.7 good=-0.7 leaving=-0.4 legal=1.1 payment.refused=1.3 praise=-0.7 reputation=4.0
honora 7.28 bad=0.5 complaint.cost=3.2 complaint.quality=-0.9 leaving=-0.3 legal=-0.5 payment.delayed=1.5 payment.refused=-0.4 reputation=-0.3
hoofd 6.72 bad=0.5 complaint.cost=-0.5 complaint.neglect=3.6 escalation=3.0 growth=1.4 leaving=-1.1 legal=-0.7 meeting.off=-0.4 payment.promised=1.1 payment.refused=-0.5 praise=0.6 reputation=-0.6
hoofdk 7.28 bad=1.2 complaint.delay=0.6 complaint.neglect=1.8 complaint.quality=-0.8 escalation=4.0 good=-0.5 leaving=-0.5 legal=-0.3 payment.delayed=-0.4 payment.refused=-0.6 praise=-0.3 reputation=-0.5
hoofds 6.87 complaint.cost=-0.4 complaint.delay=1.9 complaint.neglect=-0.5 complaint.quality=0.4 good=-1.7 growth=-0.6 leaving=-0.3 legal=-0.5 payment.disputed=-0.5 payment.promised=-0.6 payment.refused=-0.7 praise=-1.7 reputation=2.3
hoog 6.59 bad=2.5 complaint.cost=4.8 complaint.delay=-0.7 complaint.quality=-0.8 escalation=-0.4 good=-0.9 growth=-0.5 leaving=-0.5 legal=-0.5 payment.disputed=-0.5 payment.refused=-0.3 praise=-0.9 reputation=0.5
hoogac 7.57 payment.disputed=-0.3 payment.query=1.4
hoogte 7.06 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.3 leaving=-0.3 legal=-1.0 payment.disputed=1.9 payment.refused=-0.6 reputation=-0.5
hoogui 7.57 bad=0.9 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.3 leaving=-0.5 legal=-0.3 payment.disputed=2.9 praise=-0.3 urgent=-0.6
hoop 7.06 bad=-0.5 complaint.cost=-0.4 complaint.quality=0.4 good=1.0 growth=0.9 leaving=-0.5 payment.delayed=1.7 payment.refused=-0.3 praise=1.5 reputation=1.2
hoor 5.23 bad=1.4 complaint.cost=0.6 complaint.neglect=1.8 complaint.quality=2.7 escalation=-0.7 good=-1.2 growth=-1.8 leaving=-0.3 legal=-0.6 meeting.off=0.8 payment.delayed=0.4 payment.disputed=-1.0 payment.promised=-0.9 payment.query=-0.5 payment.refused=-1.7 payment.sent=-0.6 praise=-0.8 urgent=-0.9
hoorde 7.57 bad=0.4 complaint.neglect=1.4 complaint.quality=-0.3 good=-0.6 leaving=0.6 payment.sent=-0.4 praise=-0.5
hoorn 7.57 bad=-0.3 complaint.neglect=-0.4 good=0.9 growth=1.1 leaving=-0.7 praise=-0.9
hoort 5.62 bad=0.9 complaint.cost=-1.3 complaint.delay=1.1 complaint.neglect=-1.1 escalation=0.9 good=0.9 legal=2.8 meeting.off=-0.8 payment.delayed=-0.9 payment.disputed=1.8 payment.promised=-0.4 payment.sent=-0.5 praise=1.8 reputation=-1.1 urgent=-0.7
horen 6.72 bad=0.5 complaint.cost=-0.9 complaint.delay=-0.6 complaint.neglect=1.4 complaint.quality=-0.6 escalation=-0.9 growth=2.6 leaving=3.0 legal=0.7 payment.refused=-0.4 praise=0.5 urgent=-0.3
hostin 7.06 bad=-0.4 complaint.cost=0.3 complaint.delay=-0.9 complaint.neglect=-0.6 complaint.quality=0.5 escalation=-0.8 good=-0.8 growth=-0.4 leaving=2.3 legal=-0.3 payment.disputed=2.6 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.4 praise=-0.7 reputation=-0.6
hou 6.36 bad=0.6 complaint.cost=0.5 complaint.neglect=-1.4 escalation=-0.5 growth=-0.4 leaving=-1.2 payment.disputed=2.1 payment.refused=1.5 praise=0.7 reputation=0.7
houd 7.28 bad=1.2 complaint.cost=0.6 complaint.neglect=-0.5 complaint.quality=1.5 escalation=-0.4 leaving=-0.4 legal=1.5 payment.disputed=-0.4 payment.refused=2.3 praise=-0.4 reputation=-0.5
houden 5.53 bad=2.3 complaint.cost=-2.0 complaint.delay=2.5 complaint.neglect=-1.1 complaint.quality=3.2 escalation=-0.8 good=-2.1 growth=0.4 leaving=-0.8 legal=2.2 meeting.off=-0.6 payment.disputed=0.4 payment.promised=2.2 payment.query=-0.6 payment.refused=5.0 payment.sent=-0.7 praise=-1.4 reputation=-1.2 urgent=-0.5
houdt 5.96 bad=1.6 complaint.cost=-0.6 complaint.delay=1.2 complaint.neglect=1.7 escalation=-0.5 growth=-0.9 leaving=5.0 meeting.off=-0.6 payment.disputed=-0.4 payment.refused=3.3 payment.sent=-0.4 praise=0.7 reputation=-0.4
hout 7.57 bad=-0.3 complaint.delay=-0.4 good=-0.4 legal=-0.4 payment.sent=1.6 praise=-0.4
huidig 7.57 complaint.cost=1.0 legal=-0.4
huilen 7.57 bad=0.3 complaint.delay=1.4 complaint.quality=0.9 good=-0.5 praise=1.1
huis 6.27 bad=1.7 complaint.cost=0.3 complaint.delay=-0.7 complaint.neglect=1.6 complaint.quality=1.5 good=2.0 growth=-0.9 leaving=2.2 legal=0.8 meeting.off=-0.5 payment.disputed=0.6 payment.refused=-0.3 payment.sent=-0.3 praise=2.4 reputation=-0.8
huisar 6.87 bad=3.0 complaint.cost=3.8 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=3.9 good=-0.5 leaving=1.9 legal=1.5 payment.refused=-0.3 praise=0.6 reputation=3.4
huisbl 7.57 complaint.cost=1.0 complaint.delay=-0.3 complaint.quality=0.3
huisst 6.72 complaint.cost=1.3 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=1.5 escalation=-0.9 good=2.9 growth=-0.7 leaving=-0.4 meeting.off=-0.8 praise=2.9 reputation=2.7
huiswe 7.57 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.8 escalation=1.7 leaving=-0.6 meeting.off=1.6 praise=-0.3 reputation=-0.4
hulp 7.57 bad=-0.9 complaint.quality=-0.4 good=1.0 growth=-0.3 leaving=-0.5 payment.refused=-0.4 praise=1.3
hun 5.67 complaint.cost=-0.7 complaint.delay=1.0 complaint.neglect=-0.9 complaint.quality=0.9 escalation=-0.3 good=1.0 growth=1.0 leaving=0.5 legal=2.4 meeting.off=-0.7 payment.delayed=0.6 payment.disputed=-0.5 payment.promised=1.8 payment.query=-0.5 payment.refused=-1.7 payment.sent=0.7 praise=1.2 reputation=1.4 urgent=-0.4
huur 6.59 bad=-1.5 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.0 escalation=-0.4 good=-0.6 growth=-0.4 leaving=-1.3 legal=-0.5 payment.refused=-0.5 praise=-0.7
huurco 7.57 good=-0.4 leaving=-0.6
huurde 6.10 bad=-3.8 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=-1.4 complaint.quality=-1.8 escalation=-0.6 good=-1.4 growth=-0.7 leaving=-1.6 legal=-1.5 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.7 payment.query=-0.5 payment.refused=-1.2 payment.sent=-0.6 praise=-1.2 reputation=-0.6 urgent=-0.4
huurov 7.57 bad=-1.2 complaint.delay=-0.3 complaint.quality=-0.3 payment.refused=-0.4
iban 7.28 bad=-1.3 complaint.cost=-1.2 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.7 leaving=-0.4 payment.disputed=-1.0 payment.promised=-0.9 payment.query=4.1 praise=-0.6 reputation=-0.4
ict 7.57 bad=-1.2 complaint.neglect=-0.6 complaint.quality=-0.6 good=0.8 leaving=1.0 payment.refused=-0.3 praise=0.9 reputation=-0.5
idee 7.57 bad=-0.7 complaint.delay=-0.5 good=0.7 growth=-0.3 leaving=-0.3 praise=0.7 reputation=-0.4
ieder 7.57 complaint.neglect=1.2 complaint.quality=0.6 leaving=0.8 payment.refused=1.1 praise=-0.3
iedere 5.33 complaint.cost=2.7 complaint.delay=-1.3 escalation=-0.5 good=3.2 growth=2.5 leaving=-1.9 legal=-1.0 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=-1.0 payment.promised=0.5 payment.query=-0.6 payment.sent=-0.8 praise=3.4 reputation=3.2 urgent=0.6
iemand 4.60 bad=2.3 complaint.delay=-0.4 complaint.neglect=3.4 complaint.quality=2.5 escalation=1.7 good=-1.6 leaving=1.8 legal=-1.2 meeting.off=-1.5 payment.delayed=-1.1 payment.disputed=-2.1 payment.promised=-1.2 payment.query=-1.4 payment.refused=4.3 payment.sent=-0.8 praise=-2.1 urgent=6.4
iets 4.86 bad=-1.0 complaint.cost=1.2 complaint.delay=-1.6 complaint.quality=1.5 escalation=0.8 good=0.7 growth=-1.1 leaving=-1.5 legal=-1.0 meeting.off=0.9 payment.delayed=-1.9 payment.disputed=1.1 payment.promised=-1.5 payment.query=0.4 payment.refused=-1.0 praise=0.7 reputation=-2.3 urgent=-1.2
ik 1.99 bad=5.3 complaint.cost=1.8 complaint.neglect=5.2 complaint.quality=0.3 escalation=4.8 good=-3.1 growth=-2.9 meeting.off=2.5 payment.delayed=1.9 payment.disputed=2.7 payment.promised=3.1 payment.query=0.5 payment.refused=0.7 payment.sent=-4.2 praise=-2.6 reputation=5.1 urgent=-2.1
illust 7.28 complaint.cost=0.4 complaint.quality=0.7 good=-0.4 growth=-0.3 payment.disputed=0.9 praise=-0.4
imker 7.57 bad=0.8 complaint.cost=1.4 complaint.neglect=0.5 complaint.quality=0.4 leaving=1.7
impres 7.57 complaint.quality=1.0 good=-0.6 legal=-0.3 praise=-0.4 reputation=1.2
in 2.37 bad=1.3 complaint.cost=2.6 complaint.delay=2.1 complaint.quality=0.9 good=-0.9 growth=2.4 leaving=0.5 legal=2.0 meeting.off=-2.6 payment.delayed=2.6 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-1.7 payment.refused=3.5 payment.sent=-1.7 praise=-0.7 reputation=2.4 urgent=-0.6
inbegr 7.57 bad=-0.4 complaint.cost=1.0 complaint.delay=-0.5 complaint.quality=-0.6 payment.delayed=-0.3 payment.disputed=2.5 payment.query=-0.3 payment.refused=1.1
incass 5.83 bad=2.0 complaint.delay=-1.9 complaint.quality=1.1 escalation=-0.8 good=-0.8 growth=-0.5 leaving=-1.0 legal=2.4 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=3.8 payment.promised=0.6 payment.query=-0.5 payment.refused=5.4 payment.sent=-0.6 praise=-0.8 reputation=-1.1 urgent=-0.5
inclus 6.87 complaint.delay=-0.4 complaint.quality=-0.7 good=0.5 growth=2.2 legal=1.7 praise=1.1
indesi 7.57 bad=0.3 complaint.delay=1.8 complaint.neglect=-0.6 complaint.quality=0.7 good=-0.3 leaving=1.0
index 7.57 complaint.cost=0.6 complaint.quality=-0.4 good=1.3 growth=1.3 leaving=0.3 payment.delayed=-0.4
indien 6.87 bad=1.6 complaint.cost=-0.5 complaint.delay=4.4 complaint.neglect=0.7 complaint.quality=-1.1 good=-0.7 leaving=-0.5 legal=1.9 payment.delayed=-0.3 payment.refused=-0.8 praise=-0.6
indruk 6.87 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=1.1 good=3.3 growth=2.2 leaving=-0.8 legal=-0.6 payment.disputed=-0.4 praise=3.4 reputation=1.6
ineens 7.28 bad=1.4 complaint.cost=1.6 complaint.delay=-0.3 complaint.quality=0.9 good=-0.8 leaving=1.2 payment.promised=1.5 payment.refused=-1.2 praise=-0.6 reputation=-0.5
info 6.72 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.6 good=-0.7 leaving=1.7 legal=-1.1 meeting.off=-0.6 payment.disputed=-0.6 payment.refused=-0.5 payment.sent=0.8 praise=-0.7 urgent=1.8
inform 6.87 bad=-0.4 complaint.delay=0.5 complaint.neglect=-0.6 complaint.quality=1.0 escalation=1.8 good=-0.6 growth=-0.3 leaving=-0.9 legal=-0.5 payment.refused=0.8 praise=-0.7 reputation=2.1
ing 7.57 payment.query=2.6 payment.sent=-0.4
ingang 6.72 complaint.neglect=0.6 complaint.quality=-0.5 good=0.7 growth=2.4 leaving=2.7 legal=-0.6 payment.delayed=-0.4 payment.refused=1.1 praise=-1.2 reputation=0.9
ingebr 6.36 bad=0.6 complaint.cost=-0.7 complaint.delay=1.3 complaint.neglect=-0.7 complaint.quality=-0.4 escalation=-0.5 good=-1.3 growth=-0.4 leaving=-1.0 legal=3.2 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-0.7 praise=-1.4 reputation=-0.3 urgent=0.9
ingedi 6.36 bad=-0.3 complaint.cost=1.5 complaint.delay=-1.3 escalation=1.1 good=-0.7 growth=-0.4 payment.disputed=-0.6 payment.query=-0.4 payment.refused=0.4 payment.sent=-0.5 praise=-0.7 reputation=-1.1
ingeli 6.72 complaint.cost=0.8 complaint.delay=-0.3 complaint.neglect=-0.9 good=1.2 leaving=0.3 legal=1.6 payment.refused=-0.7 praise=1.2 reputation=0.5
ingesc 7.28 bad=-0.7 complaint.cost=-0.5 complaint.delay=-0.3 good=-0.5 leaving=-0.3 legal=0.7 payment.disputed=-0.4 praise=-0.4
ingest 7.57 bad=-1.0 complaint.quality=-0.7 good=1.2 growth=2.3 leaving=1.2 legal=-0.7 payment.refused=-0.4 praise=-0.5 reputation=-0.4
ingetr 6.87 bad=-0.4 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=1.3 good=-0.5 leaving=2.4 praise=-0.5 reputation=-0.3
ingevu 6.72 bad=0.7 complaint.cost=1.5 complaint.delay=-1.1 complaint.neglect=2.8 complaint.quality=0.7 good=-1.1 leaving=-0.7 legal=0.8 meeting.off=-0.4 payment.disputed=-0.3 payment.query=-0.3 praise=-1.0 reputation=1.4 urgent=-0.4
inhoud 7.28 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.7 good=-0.8 meeting.off=0.9 praise=-0.9 reputation=-0.3
inkoop 6.36 bad=-1.7 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.9 escalation=-0.5 good=1.0 growth=2.8 leaving=0.8 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=2.0 payment.query=1.8 payment.refused=-1.1 payment.sent=-0.4 praise=-0.8 reputation=-0.5
inkt 7.06 complaint.cost=-0.5 complaint.neglect=-0.4 complaint.quality=-0.9 good=-1.2 growth=1.4 leaving=-0.8 legal=-0.7 payment.disputed=2.9 payment.refused=-0.5 praise=-1.0
inmidd 5.89 bad=2.3 complaint.cost=-0.5 complaint.delay=2.5 complaint.neglect=2.7 complaint.quality=0.4 escalation=-0.9 good=-1.6 leaving=1.7 legal=0.6 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.9 payment.refused=-1.5 payment.sent=0.7 praise=-0.8 reputation=1.7 urgent=-1.3
inscha 7.28 bad=1.1 complaint.cost=-0.4 complaint.delay=3.9 complaint.neglect=-0.4 growth=0.9 legal=2.9 payment.refused=-0.4 praise=0.6
inschr 7.06 bad=-0.9 complaint.cost=-0.4 complaint.delay=1.7 complaint.neglect=-0.5 complaint.quality=-0.8 good=0.9 growth=2.5 leaving=0.4 legal=-0.3 payment.disputed=-0.4 payment.refused=-0.8 praise=1.1 reputation=-0.5
inspec 6.59 bad=-0.7 complaint.delay=-1.1 complaint.neglect=-0.8 good=1.2 leaving=-0.6 legal=1.6 payment.disputed=-0.3 payment.promised=-0.5 payment.refused=-0.4 praise=1.1 reputation=-0.6 urgent=1.6
instal 7.06 bad=0.3 complaint.cost=0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.8 good=0.4 growth=0.8 leaving=-0.5 payment.refused=-0.4 praise=0.5
intere 7.57 bad=0.9 complaint.quality=1.9 legal=-0.5 payment.refused=1.8 reputation=2.8
intern 6.18 complaint.cost=1.5 complaint.delay=-0.9 complaint.neglect=-0.8 complaint.quality=-1.3 good=-1.5 growth=-0.8 leaving=0.9 legal=1.3 meeting.off=1.0 payment.delayed=-0.6 payment.disputed=0.6 payment.promised=-0.6 payment.refused=-0.6 praise=-1.5 reputation=-0.5 urgent=-0.6
interv 7.57 complaint.quality=0.5 praise=-0.3
intran 7.57 bad=-0.8 complaint.quality=-1.0 good=0.7 praise=1.0
intuss 6.36 bad=1.8 complaint.cost=-0.8 complaint.delay=3.1 complaint.neglect=-1.3 escalation=3.2 good=-1.5 leaving=0.9 legal=-1.0 meeting.off=-0.4 payment.delayed=0.9 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.9 payment.sent=-0.3 praise=-1.4 urgent=-0.7
invull 7.28 complaint.cost=0.8 complaint.neglect=-0.3 complaint.quality=-1.1 leaving=-0.6 legal=-1.2 payment.disputed=0.8 urgent=-0.3
inzage 7.57 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=-0.4 legal=1.2
is 2.27 bad=-1.2 complaint.cost=-1.5 complaint.delay=2.0 complaint.neglect=1.7 complaint.quality=-1.2 escalation=-1.5 good=-2.1 growth=-3.1 legal=-0.7 meeting.off=-1.6 payment.delayed=1.5 payment.disputed=1.1 payment.promised=1.4 payment.query=1.3 payment.refused=-2.4 payment.sent=4.8 praise=-1.2 reputation=-2.0
it 7.28 bad=-0.3 complaint.cost=-0.6 complaint.neglect=2.4 complaint.quality=-1.1 growth=3.5 leaving=1.3 legal=-0.5 payment.disputed=-0.3 payment.refused=-0.4 reputation=1.8
item 7.57 bad=0.8 complaint.delay=0.7 complaint.neglect=-0.4 legal=1.1 payment.refused=-0.4 reputation=2.2
ja 6.47 bad=-0.4 complaint.cost=-0.5 complaint.delay=1.2 complaint.neglect=-0.8 complaint.quality=-1.9 good=-1.4 growth=-0.3 leaving=0.7 legal=-0.5 meeting.off=-0.5 payment.delayed=0.8 payment.promised=2.3 payment.query=2.4 payment.refused=-1.3 payment.sent=-0.4 praise=-1.2 urgent=-0.5
jaar 4.01 bad=-0.6 complaint.cost=1.7 complaint.neglect=3.7 complaint.quality=-1.4 escalation=-1.9 good=2.5 growth=5.4 leaving=3.5 legal=-2.6 meeting.off=-1.4 payment.delayed=-1.9 payment.disputed=-0.4 payment.promised=-2.1 payment.query=0.4 payment.refused=-1.7 payment.sent=-0.9 praise=0.6 reputation=0.6 urgent=-0.7
jaarci 7.06 bad=0.3 complaint.cost=-0.4 complaint.delay=0.3 complaint.neglect=1.0 complaint.quality=-0.8 good=-0.6 leaving=0.8 legal=-0.6 payment.query=-0.3 praise=-0.5 urgent=3.3
jaarli 7.57 bad=-0.7 complaint.quality=-0.4 good=-0.9 meeting.off=2.1 payment.delayed=-0.3 praise=-0.5
jaarre 6.10 bad=-0.7 complaint.delay=0.3 complaint.neglect=-1.6 complaint.quality=-1.5 escalation=-0.4 good=0.7 growth=1.3 leaving=0.4 legal=-0.5 meeting.off=0.5 payment.delayed=-0.7 payment.disputed=0.5 payment.query=0.8 payment.refused=-0.9 payment.sent=-0.4 praise=0.9 reputation=-0.5 urgent=-0.6
jaarve 6.59 bad=-0.9 complaint.cost=-0.6 complaint.delay=0.8 complaint.neglect=-0.6 complaint.quality=-1.0 escalation=1.4 growth=-0.4 leaving=-0.4 legal=-0.4 payment.delayed=-0.3 payment.promised=1.8 reputation=-0.7
jammer 6.72 bad=2.8 complaint.cost=-0.5 complaint.delay=1.6 complaint.quality=1.2 good=-0.6 legal=1.2 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.3 praise=-0.8 reputation=-0.3 urgent=-0.5
jan 6.72 bad=-1.3 complaint.cost=-0.4 complaint.quality=-0.9 growth=0.6 leaving=-0.8 legal=-0.4 meeting.off=0.7 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.4
jansen 7.57 bad=-0.5 complaint.delay=-0.3 complaint.neglect=0.5 complaint.quality=-1.0 leaving=1.2 legal=-0.3 reputation=-0.4
januar 5.03 bad=-2.0 complaint.delay=3.5 complaint.neglect=0.6 complaint.quality=-3.6 escalation=-1.0 good=-2.4 leaving=1.6 legal=-0.8 meeting.off=0.4 payment.delayed=3.9 payment.disputed=0.5 payment.promised=0.8 payment.query=1.9 payment.refused=-3.1 payment.sent=-1.4 praise=-1.9 urgent=-1.0
jaren 6.27 bad=-2.1 complaint.cost=-0.7 complaint.delay=-1.1 complaint.neglect=-1.3 complaint.quality=-1.7 escalation=-0.4 good=4.6 growth=3.3 leaving=1.4 legal=-0.3 payment.disputed=-0.3 payment.refused=-1.4 praise=3.7 reputation=-0.7
je 3.10 bad=-4.4 complaint.cost=-0.7 complaint.delay=-2.8 complaint.neglect=-1.3 complaint.quality=-1.2 escalation=-3.0 good=2.0 growth=1.9 leaving=1.3 legal=-3.2 meeting.off=1.0 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=4.6 payment.query=2.0 payment.refused=-0.8 payment.sent=-0.6 praise=2.1 reputation=-1.5 urgent=0.6
jeroen 7.57 complaint.delay=0.4 complaint.quality=-0.7 good=1.4 growth=2.0 praise=1.2 urgent=1.6
jes 7.57 complaint.cost=0.8 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.6 escalation=2.1 payment.disputed=-0.4 payment.refused=0.9 reputation=-0.6 urgent=1.4
jet 7.57 bad=-0.7 complaint.quality=-0.6 good=0.5 growth=-0.4 praise=0.7 reputation=-0.7
jij 4.88 bad=-4.7 complaint.cost=1.1 complaint.delay=-2.9 complaint.neglect=-1.9 complaint.quality=-3.0 escalation=-0.9 growth=-1.1 leaving=-1.4 legal=-2.0 payment.delayed=0.6 payment.disputed=0.4 payment.promised=1.7 payment.sent=0.6 praise=0.4 reputation=-2.1 urgent=0.9
joke 7.57 bad=-0.6 complaint.delay=-0.3 escalation=-0.4 good=2.1 growth=1.9 leaving=-1.0 meeting.off=1.7 praise=2.3
jongen 6.72 bad=-0.7 complaint.cost=0.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.5 good=2.8 growth=-0.9 leaving=1.2 legal=-0.3 payment.disputed=-0.5 payment.refused=1.8 praise=4.0 reputation=-1.1 urgent=-0.3
joris 7.57 good=0.5 growth=0.9 leaving=-0.3 praise=1.1
jou 5.83 bad=-2.4 complaint.cost=-1.1 complaint.delay=-1.4 complaint.quality=-2.0 escalation=-0.4 good=2.3 growth=3.4 leaving=-0.4 legal=-1.0 meeting.off=-1.0 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.7 payment.refused=-0.6 payment.sent=0.4 praise=2.4 urgent=-0.7
journa 7.57 bad=0.5 complaint.quality=1.5 reputation=2.1
jouw 6.03 bad=-2.2 complaint.cost=-1.0 complaint.delay=-0.7 complaint.neglect=-1.7 complaint.quality=-0.4 escalation=-0.7 good=3.7 growth=1.5 leaving=-0.4 legal=-0.5 meeting.off=-0.3 payment.delayed=0.8 payment.disputed=-0.5 payment.promised=1.0 payment.query=-0.4 praise=4.1 reputation=-0.7 urgent=0.6
jouwe 7.57 complaint.cost=1.0 complaint.quality=-0.5 leaving=0.6 payment.sent=-0.3
jubile 6.59 bad=-0.8 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=-0.5 good=2.1 growth=1.2 leaving=1.4 payment.disputed=-0.4 payment.refused=-0.4 praise=2.3 reputation=-0.6
juiste 7.28 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-0.6 good=0.5 leaving=-0.3 payment.disputed=-0.3 payment.query=1.1 praise=0.6
juli 6.47 bad=-0.5 complaint.cost=-0.8 complaint.neglect=-1.0 escalation=-0.3 good=-1.2 growth=-0.6 leaving=1.8 legal=-0.9 payment.delayed=-0.6 payment.disputed=1.3 payment.refused=1.0 payment.sent=0.4 praise=-1.0 reputation=-0.6
jullie 2.86 bad=1.5 complaint.cost=0.4 complaint.delay=-0.7 complaint.neglect=2.4 complaint.quality=1.2 escalation=2.2 good=5.1 growth=3.3 leaving=2.4 legal=-1.8 meeting.off=-3.7 payment.delayed=-1.1 payment.disputed=-1.4 payment.promised=-1.4 payment.refused=1.5 payment.sent=-1.1 praise=5.0 reputation=2.8 urgent=-1.3
juni 5.72 complaint.cost=-1.5 complaint.delay=2.5 complaint.quality=-1.1 escalation=1.7 good=-1.4 growth=-0.9 leaving=-0.8 legal=0.3 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=5.3 payment.promised=0.3 payment.query=-0.8 payment.refused=0.9 payment.sent=1.9 praise=-1.1 reputation=-0.8 urgent=0.5
juridi 6.47 bad=0.5 complaint.cost=2.1 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=0.7 good=-0.9 leaving=-0.5 legal=3.6 payment.disputed=-0.4 payment.refused=-0.6 praise=-0.8 reputation=-0.6
jurist 6.27 bad=1.5 complaint.cost=-0.9 complaint.delay=2.1 complaint.neglect=-0.5 complaint.quality=1.1 escalation=-0.4 good=-1.1 growth=-0.5 legal=6.6 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=-1.1 praise=-1.0 reputation=-0.9
jury 6.87 bad=-0.5 complaint.cost=-0.4 complaint.neglect=0.7 complaint.quality=-1.7 good=1.1 leaving=-0.6 legal=-0.7 meeting.off=-0.4 payment.refused=-0.5 praise=1.2 reputation=0.6
k 7.28 bad=-0.5 complaint.cost=0.9 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.9 good=-0.4 leaving=-0.7 legal=-0.6 payment.disputed=-0.5 payment.refused=1.1 praise=-0.3 reputation=-0.5
kaart 6.36 bad=-0.8 complaint.cost=-0.8 complaint.delay=-1.0 good=-1.2 growth=0.4 leaving=-0.8 meeting.off=-0.3 payment.delayed=1.3 payment.promised=2.4 payment.query=-0.4 payment.refused=-0.4 praise=-1.1 urgent=-0.4
kaarte 7.57 good=0.8 growth=1.5 praise=0.8
kaartj 6.59 bad=-0.4 complaint.cost=0.6 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=-0.9 good=1.0 growth=1.2 leaving=-0.3 meeting.off=-0.3 payment.disputed=-0.3 praise=1.1 reputation=-0.5
kaas 7.28 bad=1.5 complaint.cost=3.2 complaint.neglect=-0.4 complaint.quality=0.9 good=-0.6 leaving=-0.4 legal=-0.4 praise=-0.7
kadast 7.28 bad=-0.3 complaint.quality=-0.5 good=-0.7 payment.promised=-0.3 praise=-0.8 urgent=-0.7
kade 7.57 bad=-0.7 good=-0.4 growth=1.9 leaving=-0.6 meeting.off=1.9 praise=-0.4
kaft 7.57 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=1.5 good=-0.5 leaving=1.5 payment.disputed=-0.5 praise=-0.4
kalend 7.57 complaint.cost=-0.6 complaint.delay=1.4 complaint.quality=-0.4 good=-0.5 legal=0.8 payment.refused=-0.4 praise=-0.3
kamer 6.87 bad=0.4 complaint.cost=-0.4 complaint.delay=2.2 complaint.neglect=0.4 complaint.quality=0.9 escalation=-0.3 good=-0.6 growth=-0.5 leaving=-0.5 legal=0.8 praise=-0.5 reputation=0.4
kamp 7.57 bad=0.3 complaint.delay=-0.3 complaint.quality=1.0 good=-0.4 praise=-0.3 reputation=1.4
kan 3.90 bad=-5.3 complaint.cost=-1.5 complaint.delay=-1.9 complaint.neglect=-0.4 complaint.quality=-3.1 good=-2.1 growth=-1.5 legal=-0.9 meeting.off=4.1 payment.delayed=4.2 payment.disputed=-1.0 payment.promised=-0.8 payment.query=4.6 payment.refused=-2.7 payment.sent=-0.7 praise=-2.0 reputation=-1.8 urgent=1.8
kanaal 7.57 complaint.neglect=-0.3 complaint.quality=0.7 good=1.4 growth=2.1 legal=-0.5 praise=-0.4 reputation=0.9
kandid 7.57 bad=-1.3 complaint.quality=-0.7 leaving=-0.9
kant 5.72 complaint.cost=2.3 complaint.delay=1.3 complaint.quality=-2.8 escalation=0.7 good=-1.3 growth=1.4 leaving=0.9 meeting.off=0.9 payment.delayed=-0.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=0.6 payment.sent=-0.4 praise=-1.2 reputation=1.9 urgent=-0.5
kantin 7.28 bad=0.4 complaint.quality=0.7 good=-0.5 leaving=-0.3 payment.sent=-0.4 praise=0.6 urgent=1.7
kanton 6.59 bad=2.8 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.6 escalation=-0.5 good=-1.0 growth=-0.4 leaving=-0.7 legal=7.0 meeting.off=-0.4 payment.disputed=0.5 payment.promised=-0.4 payment.query=-0.3 payment.refused=3.0 payment.sent=-0.3 praise=-0.9 reputation=-0.5
kantoo 5.03 complaint.cost=1.1 complaint.delay=-1.7 complaint.neglect=-0.7 complaint.quality=-1.2 escalation=-1.2 good=-1.0 leaving=4.5 legal=1.2 meeting.off=-1.3 payment.delayed=1.1 payment.promised=0.5 payment.query=-0.6 payment.refused=-1.1 payment.sent=-0.7 praise=-0.6 reputation=-2.6 urgent=-0.8
kantor 7.57 bad=0.5 complaint.cost=3.3 complaint.quality=-0.7 leaving=1.7 legal=-0.4
kapot 7.57 bad=-0.6 complaint.delay=-1.0 complaint.neglect=-0.4 complaint.quality=0.7 good=-0.3 leaving=1.3 legal=-0.4 reputation=-0.5
kapott 7.57 bad=1.5 complaint.quality=2.2 good=-0.5 legal=2.4 praise=-0.4
karin 7.57 bad=-0.9 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=-0.3 good=0.3 growth=1.5 praise=0.5
kas 7.28 bad=1.9 complaint.delay=1.5 complaint.neglect=-0.3 complaint.quality=1.2 good=-0.4 leaving=-0.5 legal=0.6 payment.refused=2.0 praise=-0.4 reputation=1.8
kascom 6.87 bad=0.6 complaint.cost=1.8 complaint.neglect=-0.5 complaint.quality=-1.1 good=-0.8 leaving=1.2 legal=1.1 payment.query=1.0 payment.refused=-0.7 payment.sent=1.4 praise=-0.8 reputation=-0.5
kassa 6.72 bad=3.1 complaint.neglect=-0.6 complaint.quality=5.3 good=-1.0 growth=-0.5 leaving=-0.5 payment.refused=1.6 reputation=2.1 urgent=1.6
kassa' 7.06 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=1.4 growth=0.3 payment.delayed=-0.3 payment.refused=-0.4 praise=0.6 urgent=2.8
kassas 7.57 bad=0.8 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=1.8 good=-0.6 leaving=2.4 payment.disputed=-0.4 praise=-0.6 reputation=2.2
kastje 7.57 bad=-0.5 complaint.cost=0.4 complaint.neglect=-0.4 complaint.quality=-0.6
kat 7.28 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=0.4 good=0.9 leaving=-0.7 meeting.off=1.9 payment.refused=-0.4 praise=0.9
kbc 7.57 bad=-0.3 complaint.neglect=-0.3 payment.query=1.1 payment.sent=1.5
keer 4.32 bad=4.8 complaint.cost=1.1 complaint.delay=-1.1 complaint.neglect=6.8 complaint.quality=-0.3 escalation=1.2 good=-2.7 growth=-2.4 leaving=1.8 meeting.off=3.1 payment.delayed=3.0 payment.disputed=4.5 payment.query=-1.5 payment.refused=-0.7 payment.sent=-0.5 praise=-1.8 reputation=2.9 urgent=1.4
keert 7.57 bad=-1.5 complaint.quality=-0.8 good=-0.6 leaving=-0.5 payment.delayed=5.0 payment.promised=2.1 payment.refused=-0.4 praise=-0.5 reputation=-0.3
kees 7.57 bad=-0.5 complaint.quality=-0.5 growth=1.1 leaving=1.7 praise=0.3
kelder 7.57 complaint.delay=-0.3 complaint.quality=0.9 leaving=-0.5 reputation=1.0
ken 7.06 bad=0.7 complaint.cost=2.0 complaint.delay=0.7 complaint.neglect=0.7 complaint.quality=-1.7 escalation=1.2 good=0.6 growth=1.2 leaving=-0.8 legal=-0.4 payment.disputed=1.9 payment.refused=-0.8 praise=0.7
kennel 7.28 bad=2.3 complaint.cost=1.9 complaint.delay=1.2 complaint.neglect=3.0 complaint.quality=-0.4 escalation=1.4 legal=1.2 payment.query=-0.4 payment.sent=-0.3
kennen 7.57 complaint.cost=0.8 complaint.quality=-0.5 good=-0.4 payment.refused=-0.4 praise=-0.3 reputation=0.9
kennis 7.06 bad=-1.2 complaint.cost=2.0 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=-0.9 good=-0.6 legal=-0.3 meeting.off=1.9 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=0.7 praise=-0.3 reputation=-0.7
kent 6.59 bad=1.2 complaint.delay=0.6 complaint.neglect=3.0 complaint.quality=-0.4 escalation=1.1 good=-0.6 growth=-0.4 leaving=2.0 legal=1.4 payment.delayed=-0.3 payment.disputed=1.0 payment.refused=-1.1 praise=-0.6 reputation=1.0
keren 7.57 bad=-0.9 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=-0.8 leaving=-0.8 payment.delayed=0.9 payment.refused=1.7 reputation=-0.3
kerk 7.28 bad=-0.5 complaint.cost=0.8 complaint.quality=-0.8 good=2.1 growth=3.6 payment.refused=-0.4 praise=-0.5 reputation=0.9 urgent=1.7
kerkbl 7.28 complaint.quality=0.6 leaving=1.9 legal=-0.4
kerken 7.57 complaint.quality=1.0 leaving=2.5 legal=-0.3
kermis 7.57 complaint.cost=-0.5 complaint.delay=0.4 complaint.neglect=-0.4 complaint.quality=1.2 good=-0.8 growth=-0.4 leaving=-0.5 praise=-0.7 reputation=-0.3
kerst 6.87 bad=0.9 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.4 good=-1.5 growth=0.5 leaving=1.9 payment.delayed=-0.3 payment.refused=-0.8 praise=-1.1 reputation=-0.5
kerstk 7.57 bad=0.7 complaint.cost=1.3 complaint.neglect=1.0 complaint.quality=-0.5 praise=-0.3 urgent=1.4
kerstm 7.57 complaint.delay=-0.3 complaint.quality=1.5 leaving=1.1 payment.delayed=1.9 payment.refused=-0.7 reputation=1.3
keuken 5.96 bad=0.6 complaint.cost=-1.1 complaint.delay=0.9 complaint.quality=2.8 escalation=-0.9 good=2.0 growth=0.4 leaving=-0.5 legal=1.6 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.6 payment.refused=-0.6 praise=2.1 reputation=1.1 urgent=-0.5
keurig 7.57 bad=-0.6 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=-1.2 good=0.6 praise=0.8 reputation=1.4
keurin 7.57 bad=1.2 complaint.neglect=0.5 complaint.quality=1.9 good=-0.5 leaving=0.8 legal=1.2 payment.refused=-0.3 praise=-0.4 reputation=-0.3
keurt 7.57 bad=-0.8 complaint.quality=-0.8 leaving=-0.3 payment.query=0.8 payment.refused=1.5
keuze 7.57 bad=-0.4 complaint.neglect=0.5 good=-0.3 leaving=0.8
keuzem 7.57 complaint.neglect=-0.4 complaint.quality=1.0 leaving=-0.4 praise=1.0
kiest 7.57 bad=2.0 complaint.delay=3.1 complaint.neglect=-0.4 complaint.quality=1.4 good=-0.4 legal=1.1 payment.query=-0.4 praise=-0.3 reputation=2.9 urgent=3.2
kiezen 7.28 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.3 good=-0.8 growth=-0.4 leaving=-0.9 meeting.off=1.3 payment.query=1.4 praise=-0.6
kijk 6.27 bad=-2.6 complaint.cost=-0.6 complaint.delay=-1.1 complaint.neglect=-0.9 complaint.quality=-1.1 escalation=-0.3 good=-1.1 growth=-0.6 leaving=-1.1 legal=-0.3 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.8 payment.refused=-0.5 payment.sent=1.9 praise=-0.8 reputation=-0.8
kijken 5.49 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-1.1 complaint.quality=2.4 escalation=1.5 good=4.0 growth=1.1 leaving=0.9 legal=-0.4 meeting.off=-0.7 payment.delayed=-0.5 payment.promised=-0.6 payment.query=-0.6 payment.refused=1.0 payment.sent=2.0 praise=2.7 urgent=0.6
kijkt 6.72 bad=1.8 complaint.cost=2.8 complaint.delay=0.5 complaint.neglect=1.0 complaint.quality=3.3 escalation=0.5 good=-1.2 growth=-0.5 leaving=1.2 legal=0.5 payment.refused=-0.5 praise=-0.9 reputation=-0.9
kind 7.28 bad=1.3 complaint.cost=-1.3 complaint.delay=3.5 complaint.quality=0.7 escalation=-0.3 good=-0.6 leaving=0.8 legal=-0.3 payment.disputed=-0.4 payment.refused=4.3 praise=-0.7 reputation=-0.7
kinder 6.18 bad=0.4 complaint.cost=1.2 complaint.delay=0.5 complaint.neglect=-0.6 good=-0.5 growth=-0.7 meeting.off=-0.4 payment.delayed=2.1 payment.disputed=-0.4 payment.refused=-0.5 payment.sent=-0.4 reputation=0.6 urgent=-0.3
klaar 5.49 bad=0.6 complaint.cost=-0.4 complaint.delay=0.3 complaint.neglect=-0.3 complaint.quality=1.0 escalation=0.4 good=1.4 growth=0.5 leaving=2.1 legal=0.7 meeting.off=-1.0 payment.delayed=-1.7 payment.disputed=-0.9 payment.promised=2.2 payment.query=-2.1 payment.sent=-0.7 reputation=-0.6 urgent=-0.8
klaarz 7.28 bad=-0.8 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.4 growth=-0.4 leaving=0.9 payment.query=1.0
klacht 4.82 complaint.cost=0.5 complaint.delay=-2.2 complaint.neglect=1.9 good=-2.2 growth=-1.6 leaving=-1.8 legal=3.2 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.7 payment.query=-0.6 payment.sent=-0.6 praise=-2.1 reputation=1.2 urgent=-0.6
klagen 6.87 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=-0.9 growth=1.4 reputation=-0.4 urgent=-0.3
klant 5.26 bad=-1.2 complaint.cost=-2.1 complaint.delay=-2.2 complaint.neglect=2.8 complaint.quality=-1.4 escalation=-0.9 good=-0.6 leaving=0.6 legal=-1.6 meeting.off=-1.4 payment.delayed=2.7 payment.disputed=-1.3 payment.promised=-1.4 payment.query=-1.1 payment.refused=-1.6 payment.sent=-0.8 reputation=-0.9 urgent=0.9
klante 5.00 complaint.cost=-1.3 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=0.7 good=-1.2 leaving=-1.6 meeting.off=-1.2 payment.delayed=-1.0 payment.disputed=-1.3 payment.query=-0.8 payment.refused=-1.7 payment.sent=-0.9 praise=-0.6 reputation=1.6 urgent=-0.8
klantn 7.57 complaint.cost=-0.3 complaint.quality=-0.4 good=-0.6 leaving=1.1 payment.query=1.1 praise=-0.6 reputation=-0.8
klein 6.47 bad=-0.3 complaint.cost=2.4 complaint.delay=-0.8 complaint.neglect=0.9 complaint.quality=-1.1 good=2.4 growth=0.6 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=0.9 payment.refused=-0.5 payment.sent=-0.4 praise=2.7 reputation=-0.4
kleine 5.89 bad=-0.4 complaint.cost=1.8 complaint.neglect=2.4 complaint.quality=-1.6 escalation=-0.6 good=-1.7 growth=-0.7 leaving=0.8 legal=-0.7 meeting.off=1.9 payment.delayed=-0.3 payment.disputed=0.6 payment.promised=-0.5 payment.query=-0.3 payment.refused=-1.7 praise=-1.7 reputation=0.5 urgent=-0.5
kleink 7.57 bad=0.7 complaint.neglect=2.1 complaint.quality=-0.9 leaving=2.5 payment.refused=-0.3 praise=-0.3
kleinz 7.57 bad=0.4 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=0.4 legal=1.0 reputation=2.8
kleur 6.36 bad=-0.9 complaint.delay=2.2 complaint.neglect=-0.5 escalation=-0.3 good=-1.4 growth=0.5 leaving=-0.8 legal=-0.8 meeting.off=0.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=0.5 payment.refused=-0.5 praise=-1.4 reputation=0.7 urgent=-0.3
kleure 7.06 bad=0.4 complaint.cost=-1.2 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=2.0 meeting.off=-0.3 payment.refused=1.6 reputation=-0.5
kleute 7.28 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 escalation=1.5 good=1.1 growth=1.5 leaving=0.5 legal=-0.4 praise=-1.0
klok 7.57 bad=1.3 complaint.delay=-0.4 complaint.neglect=1.1 complaint.quality=2.9 good=-0.8 leaving=-0.6 legal=1.7 payment.refused=2.1 praise=-0.9
kloppe 6.87 bad=1.4 complaint.cost=2.3 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=1.7 escalation=-0.3 growth=-0.3 leaving=-0.5 meeting.off=-0.3 payment.disputed=0.9 payment.refused=-0.5 reputation=0.3
klopt 5.57 bad=-0.4 complaint.cost=0.3 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-2.0 escalation=-0.8 good=-0.8 growth=-1.0 leaving=-1.6 legal=-1.0 meeting.off=-0.8 payment.delayed=-0.9 payment.disputed=5.5 payment.query=1.5 payment.sent=-0.6 praise=-0.6 reputation=-1.2 urgent=-0.7
klopte 7.28 bad=0.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=1.8 leaving=0.4 payment.refused=-0.3
knap 6.59 complaint.cost=0.6 complaint.delay=-2.1 complaint.neglect=-0.8 complaint.quality=1.1 good=2.8 growth=-0.4 leaving=-0.6 legal=-0.6 payment.promised=1.9 payment.refused=-0.4 praise=3.5 reputation=1.1
knip 7.57 bad=0.5 complaint.cost=-0.4 complaint.delay=1.9 complaint.neglect=-0.6 payment.refused=1.6 reputation=1.3
knop 6.72 bad=1.5 complaint.delay=-0.6 complaint.neglect=0.6 complaint.quality=2.1 escalation=1.7 good=-0.7 leaving=-0.8 praise=-0.7 reputation=3.8
koeien 7.06 bad=0.4 complaint.cost=1.3 complaint.delay=1.7 complaint.neglect=0.7 complaint.quality=-0.6 escalation=2.6 good=-0.7 leaving=0.4 meeting.off=4.3 payment.promised=-0.3 payment.refused=1.1 praise=-0.6 reputation=-0.3 urgent=2.0
koen 7.57 complaint.quality=-0.4 good=-0.7 praise=-0.8
koerie 7.28 bad=-0.8 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.3 leaving=-0.5 praise=-0.3
koffie 5.89 bad=0.6 complaint.cost=1.7 complaint.delay=-1.3 complaint.neglect=-0.6 complaint.quality=0.7 escalation=0.9 good=-1.8 growth=-1.0 leaving=2.6 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.5 payment.refused=1.2 payment.sent=1.9 praise=-1.7 urgent=-0.4
kok 7.28 complaint.cost=-0.3 complaint.quality=0.8 good=-0.4 leaving=-0.3 praise=0.8
kolomm 7.57 bad=-0.6 complaint.quality=-0.5 leaving=-0.5
kom 5.57 complaint.cost=-1.5 complaint.delay=-1.2 complaint.neglect=-1.1 complaint.quality=0.9 escalation=1.8 good=-1.7 growth=-1.1 leaving=0.5 legal=-1.1 meeting.off=2.2 payment.delayed=0.4 payment.promised=1.2 payment.query=-0.6 payment.refused=-1.5 payment.sent=-0.5 praise=-1.4 urgent=2.0
komen 4.59 bad=0.6 complaint.cost=-2.0 complaint.delay=3.6 complaint.neglect=-1.1 escalation=0.5 good=-0.5 legal=0.7 meeting.off=-1.3 payment.delayed=-0.7 payment.disputed=1.7 payment.query=0.5 payment.refused=-0.9 urgent=3.1
komend 7.28 bad=0.8 complaint.cost=1.7 complaint.quality=-0.3 good=0.5 growth=1.7 leaving=0.8 praise=-0.7
komt 4.45 complaint.delay=0.8 complaint.neglect=-3.0 complaint.quality=2.0 good=-0.6 growth=1.8 leaving=2.6 legal=0.7 meeting.off=-2.2 payment.disputed=-0.6 payment.query=-1.3 payment.sent=-1.4 praise=-0.3 reputation=-0.5 urgent=1.4
kon 6.36 complaint.cost=0.8 complaint.delay=-0.6 complaint.neglect=1.0 escalation=-0.5 good=2.0 growth=-0.5 leaving=2.6 legal=0.5 payment.disputed=-0.5 payment.refused=-0.9 payment.sent=-0.3 praise=2.1 reputation=1.2
konden 7.06 bad=-1.0 complaint.neglect=-0.4 good=2.0 leaving=-0.5 meeting.off=-0.5 payment.refused=1.4 praise=2.1 reputation=-0.7
koop 7.28 bad=0.5 complaint.cost=1.6 complaint.quality=-0.6 good=-0.8 legal=-0.4 payment.disputed=2.0 payment.refused=-0.5 praise=-0.6
koor 7.57 bad=0.5 complaint.quality=0.9 good=0.3 growth=0.4 leaving=1.6 praise=0.5
kop 6.47 bad=0.8 complaint.cost=0.3 complaint.delay=-0.4 complaint.neglect=1.1 complaint.quality=2.3 good=-0.9 growth=-0.4 leaving=1.6 meeting.off=-0.6 payment.promised=-0.3 payment.refused=-0.5 praise=-1.1 reputation=-0.4
koper 6.72 bad=1.0 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=-0.6 good=-1.3 growth=-0.6 leaving=-0.8 legal=-0.7 payment.delayed=-0.4 payment.disputed=1.6 payment.query=-0.3 payment.refused=-0.4 praise=-1.3 urgent=1.5
kopers 7.57 bad=0.4 complaint.quality=1.0 leaving=-0.5 reputation=1.2
kopie 6.59 bad=-1.7 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=0.5 escalation=1.7 good=-0.8 leaving=-0.7 legal=2.6 meeting.off=-0.6 payment.disputed=-1.0 payment.query=4.5 payment.refused=-1.5 payment.sent=-0.5 praise=-0.9 reputation=1.0
kopje 7.57 bad=0.3 complaint.cost=1.6 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.4 legal=-0.8 payment.refused=-0.4 praise=-0.4 reputation=1.4
koppel 6.59 bad=0.8 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=1.9 escalation=-0.3 growth=-0.3 leaving=0.8 legal=0.4 meeting.off=0.9 payment.query=-0.5 payment.refused=-0.6 praise=1.0 reputation=1.0
koppen 7.57 bad=-0.4 complaint.delay=-0.4 complaint.quality=-0.6 legal=-0.4 payment.disputed=1.4 reputation=1.0
kort 5.83 bad=-1.3 complaint.cost=-0.8 complaint.delay=0.9 escalation=-0.5 good=0.7 growth=-1.0 leaving=-1.4 legal=1.5 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.refused=-1.1 praise=0.9
korte 6.47 complaint.cost=1.7 complaint.delay=-0.5 complaint.neglect=1.3 good=0.4 growth=-0.5 leaving=1.1 legal=1.7 payment.refused=0.6 praise=0.4 reputation=-1.1
kortin 7.06 complaint.cost=-0.8 complaint.delay=-0.3 complaint.quality=-2.0 growth=0.7 leaving=-0.8 payment.delayed=-0.4 payment.disputed=4.3 payment.query=-0.4 payment.refused=-1.7 praise=0.5 reputation=-0.4
kost 6.36 bad=1.5 complaint.cost=2.3 complaint.delay=1.3 complaint.neglect=-0.8 complaint.quality=1.0 escalation=1.4 good=-0.7 growth=-0.5 leaving=-1.3 legal=0.4 meeting.off=-0.4 payment.disputed=-0.8 payment.refused=-0.7 praise=-0.4 urgent=1.6
kosten 6.03 bad=2.4 complaint.cost=4.7 complaint.delay=0.8 complaint.neglect=-1.3 complaint.quality=-1.0 escalation=-0.5 good=-1.4 growth=2.3 leaving=1.4 legal=1.1 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.6 payment.query=0.7 payment.refused=1.9 payment.sent=-0.6 praise=-1.3 reputation=0.3
kostte 7.28 bad=1.0 complaint.cost=3.1 complaint.quality=0.8 good=-0.4 leaving=0.9 payment.refused=-0.3 praise=-0.5 reputation=1.1
koud 7.06 complaint.cost=-0.6 complaint.neglect=0.4 complaint.quality=0.4 good=-0.9 leaving=-0.4 legal=-0.4 payment.refused=-0.4 praise=-1.1 reputation=-0.4
kozijn 7.06 bad=-0.5 complaint.delay=-1.1 complaint.neglect=0.4 complaint.quality=0.9 good=0.9 leaving=-0.8 legal=1.0 meeting.off=1.6 payment.query=-0.6 payment.refused=0.9 praise=1.0 reputation=-0.5
kraan 7.57 complaint.delay=-0.5 complaint.neglect=1.4 complaint.quality=1.1 good=-0.7 leaving=-0.6 legal=-0.4 payment.refused=-0.4 praise=-0.8 reputation=-0.4
krant 6.36 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=0.9 complaint.quality=-1.9 escalation=-0.4 good=-0.9 growth=-1.5 leaving=-1.0 legal=-0.7 payment.query=-0.3 payment.refused=-1.0 praise=-0.5 reputation=2.7 urgent=-0.3
krap 6.87 bad=-1.1 complaint.cost=1.2 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=0.6 good=-0.5 growth=-0.4 leaving=-0.8 payment.delayed=2.9 payment.disputed=-0.7 payment.promised=-0.5 payment.query=1.5 payment.refused=1.2 praise=-0.5 reputation=-0.4 urgent=-0.3
krasse 7.06 bad=3.8 complaint.delay=-0.4 complaint.quality=4.5 good=-1.2 growth=-0.5 leaving=-0.4 payment.promised=1.3 payment.refused=3.9 praise=-1.0 reputation=-0.4
kredie 7.28 bad=-0.7 complaint.quality=0.4 good=-0.3 leaving=0.7 payment.delayed=-0.5 payment.refused=-0.4
kreeg 5.89 bad=1.8 complaint.cost=-1.0 complaint.delay=0.5 complaint.neglect=3.1 escalation=0.3 good=-1.0 growth=-1.3 leaving=-0.4 legal=0.5 meeting.off=1.6 payment.delayed=-0.4 payment.disputed=0.9 payment.promised=-0.3 payment.query=1.7 payment.refused=-0.6 payment.sent=-0.5 praise=-0.6 urgent=-0.7
kregen 6.87 bad=-0.5 complaint.cost=1.1 complaint.delay=0.5 complaint.neglect=0.5 complaint.quality=0.4 escalation=1.3 good=1.5 growth=0.4 leaving=-0.6 payment.disputed=0.6 payment.refused=-0.4 praise=1.5 reputation=-0.6
krijg 5.26 bad=1.8 complaint.cost=2.1 complaint.delay=-1.0 complaint.neglect=5.0 complaint.quality=-1.5 escalation=2.8 good=0.9 growth=1.4 leaving=3.6 legal=0.7 meeting.off=-1.1 payment.delayed=-0.8 payment.disputed=-1.7 payment.promised=-0.6 payment.query=-0.6 payment.refused=1.5 payment.sent=-0.7 praise=1.1 reputation=-1.9 urgent=-0.8
krijge 5.20 bad=2.1 complaint.cost=1.5 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=1.4 escalation=2.0 good=-0.6 growth=0.3 leaving=-1.2 legal=-1.3 meeting.off=-1.3 payment.delayed=1.2 payment.promised=-0.7 payment.query=-0.8 payment.refused=1.4 payment.sent=-1.0 praise=-1.3 reputation=0.9
krijgt 5.23 bad=1.2 complaint.cost=0.7 complaint.delay=-2.3 complaint.neglect=-2.0 complaint.quality=3.9 escalation=-1.0 growth=0.7 legal=1.3 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=1.1 payment.promised=-1.0 payment.refused=5.1 payment.sent=-1.1 praise=0.9 reputation=1.3 urgent=-0.7
kringl 7.57 bad=-0.5 complaint.quality=-0.4
kritis 7.57 bad=-1.1 complaint.quality=-0.7 good=2.1 meeting.off=-0.3 praise=2.5
kun 4.40 bad=-1.7 complaint.cost=-2.0 complaint.delay=-0.6 complaint.neglect=-0.5 escalation=-1.0 good=-0.7 growth=-1.4 leaving=-1.3 legal=-0.6 meeting.off=-1.5 payment.delayed=-0.9 payment.disputed=-1.4 payment.promised=-1.3 payment.query=1.2 payment.refused=1.3 payment.sent=-0.9 praise=-0.5 reputation=-1.8 urgent=0.9
kunnen 3.99 bad=-3.0 complaint.cost=-1.1 complaint.delay=-1.8 complaint.neglect=-1.5 complaint.quality=-0.4 escalation=0.7 good=-1.0 growth=1.5 leaving=-1.2 legal=-0.8 meeting.off=2.6 payment.delayed=1.6 payment.disputed=-1.5 payment.promised=-1.4 payment.query=0.7 payment.refused=-1.6 reputation=-3.0 urgent=2.5
kunt 4.59 bad=-4.7 complaint.cost=-1.6 complaint.neglect=-2.0 complaint.quality=-0.7 escalation=0.4 good=-0.3 growth=-0.9 legal=-3.2 meeting.off=-0.5 payment.disputed=-1.3 payment.promised=1.1 payment.query=1.8 payment.sent=-1.5 reputation=-1.3 urgent=1.1
kvk 7.57 bad=0.4 complaint.quality=1.5 payment.query=1.1 payment.refused=2.4 reputation=2.1
kwalit 6.87 bad=3.0 complaint.cost=-0.5 complaint.delay=1.2 complaint.quality=4.2 escalation=2.2 good=-0.6 leaving=2.8 legal=-0.7 meeting.off=-0.4 praise=-0.5 reputation=-0.5
kwam 5.37 bad=2.9 complaint.cost=-1.6 complaint.delay=3.4 complaint.neglect=3.3 complaint.quality=1.9 escalation=-0.5 good=0.9 growth=-1.3 leaving=1.9 legal=0.7 payment.delayed=-0.6 payment.disputed=1.8 payment.promised=-0.5 payment.query=-0.4 payment.sent=-0.5 praise=1.5 reputation=1.4 urgent=-0.7
kwamen 6.27 bad=0.5 complaint.cost=-0.8 complaint.delay=3.1 complaint.neglect=-0.6 complaint.quality=0.9 escalation=-0.4 good=2.9 growth=0.7 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=1.6 payment.refused=-0.8 payment.sent=1.3 praise=3.2 reputation=0.9 urgent=-0.4
kwart 7.57 bad=3.1 complaint.delay=1.5 complaint.quality=-1.0 good=-0.3 payment.disputed=1.0 praise=-0.5 urgent=-0.6
kwarta 6.18 bad=0.7 complaint.delay=0.9 complaint.neglect=0.4 complaint.quality=0.3 escalation=-0.3 good=1.4 growth=1.5 leaving=1.3 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=4.2 payment.refused=2.1 payment.sent=-0.3 reputation=-0.9
kwarti 7.28 bad=0.6 complaint.cost=2.6 complaint.neglect=-0.7 complaint.quality=-1.3 good=0.5 leaving=0.5 payment.disputed=-0.4 praise=0.4 reputation=-0.6
kwesti 7.57 bad=0.5 complaint.cost=-0.5 complaint.quality=-0.5 leaving=-0.4 legal=1.8 payment.refused=-0.5 reputation=-0.5
kwijt 6.47 bad=-1.0 complaint.cost=-0.7 complaint.neglect=-0.4 escalation=0.9 good=2.0 growth=-0.5 leaving=1.0 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=1.1 praise=2.3 urgent=-0.3
laadpa 7.57 bad=0.5 complaint.quality=1.5 good=-1.0 growth=-0.4 leaving=1.5 praise=-0.8 reputation=1.2
laadt 7.57 bad=-0.5 complaint.cost=1.0 complaint.quality=-0.7 good=1.7 leaving=1.0 payment.refused=-0.3 praise=1.8
laat 4.46 bad=2.4 complaint.cost=-1.1 complaint.delay=2.9 complaint.neglect=0.7 complaint.quality=0.4 escalation=1.7 good=-3.6 growth=-2.2 leaving=1.9 legal=1.1 payment.delayed=1.7 payment.disputed=1.6 payment.promised=2.2 payment.query=1.5 payment.refused=0.8 praise=-3.6 reputation=-1.3 urgent=0.3
laatst 4.95 bad=4.5 complaint.cost=2.8 complaint.delay=0.4 complaint.neglect=2.7 complaint.quality=2.6 escalation=-1.2 good=-1.3 growth=-2.1 leaving=6.6 legal=-0.6 meeting.off=-0.9 payment.delayed=-1.2 payment.disputed=-0.7 payment.promised=0.6 payment.query=-1.1 payment.refused=2.5 payment.sent=-0.7 praise=-1.1 reputation=3.5 urgent=-1.1
labrad 7.57 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.4 good=1.3 praise=1.4
lachen 6.72 bad=0.4 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=1.5 good=0.7 growth=-0.5 legal=0.4 payment.disputed=-0.3 payment.refused=0.4 praise=0.8 reputation=-0.5
lag 7.06 bad=-1.8 complaint.neglect=-0.9 complaint.quality=-1.1 good=0.4 growth=1.4 leaving=-0.3 legal=-0.3 meeting.off=-0.3 payment.promised=0.9 payment.refused=-0.4 praise=0.4 reputation=-0.3
lang 5.53 bad=3.1 complaint.cost=-1.3 complaint.delay=4.6 complaint.neglect=1.5 complaint.quality=2.0 escalation=1.1 good=-1.3 growth=-1.3 leaving=4.9 legal=1.7 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=0.7 payment.sent=-0.8 praise=-1.0 reputation=-0.5 urgent=0.8
lange 7.28 bad=-1.4 complaint.quality=-0.9 good=1.3 leaving=-0.6 legal=-0.6 praise=1.5
langer 7.28 bad=-0.9 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=-0.5 good=-0.4 leaving=-0.6 legal=-0.5 payment.delayed=0.8 payment.refused=-0.3 praise=-0.3 reputation=-0.8
langs 6.72 bad=-1.9 complaint.cost=0.6 complaint.delay=-0.7 complaint.quality=-0.5 growth=-0.4 legal=-0.3 meeting.off=1.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=2.1 payment.refused=-0.5 praise=0.3 reputation=-0.4 urgent=-0.6
laptop 6.47 bad=-1.1 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=1.2 escalation=-0.3 good=-1.6 growth=-1.0 leaving=0.4 legal=-1.0 payment.disputed=-0.3 payment.query=3.1 payment.refused=-0.5 payment.sent=-0.5 praise=-1.4 reputation=-0.7 urgent=1.3
las 6.87 complaint.cost=1.5 complaint.delay=0.6 complaint.neglect=0.8 complaint.quality=-0.9 good=0.9 growth=1.9 leaving=-0.4 legal=0.6 payment.refused=-0.3 reputation=-0.5
lastig 7.28 bad=1.0 complaint.cost=1.5 complaint.neglect=-0.4 leaving=1.2 legal=-0.6 payment.disputed=1.2 reputation=1.0
late 6.87 bad=-0.7 complaint.delay=2.1 complaint.neglect=-0.4 complaint.quality=-1.1 good=-0.4 leaving=-0.3 legal=0.4 payment.delayed=-0.4 payment.promised=-0.3 payment.refused=-1.1 praise=-0.4
laten 4.55 bad=0.5 complaint.cost=-1.4 complaint.delay=0.7 complaint.neglect=0.5 complaint.quality=2.5 good=1.3 leaving=3.3 legal=1.4 meeting.off=5.6 payment.disputed=0.4 payment.promised=-1.3 payment.query=-0.6 payment.refused=3.2 payment.sent=-1.3 praise=1.6 urgent=-1.4
later 5.72 bad=-3.0 complaint.cost=0.7 complaint.delay=1.4 complaint.neglect=-1.5 complaint.quality=-2.5 escalation=-0.5 good=-1.4 growth=-0.5 leaving=-1.4 legal=-1.1 meeting.off=0.7 payment.delayed=5.8 payment.disputed=-0.7 payment.promised=1.0 payment.query=-0.6 payment.refused=-1.6 payment.sent=-0.5 praise=-1.2 reputation=-0.5 urgent=-0.7
lawaai 7.57 bad=-0.5 complaint.quality=-0.5 legal=-0.6
leden 6.47 complaint.cost=-0.7 complaint.delay=-0.7 complaint.quality=-0.5 escalation=-0.3 good=-1.2 leaving=-0.7 legal=-0.5 meeting.off=-0.5 payment.disputed=0.9 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.5 praise=-1.1 reputation=1.4
ledena 7.28 complaint.delay=1.5 complaint.neglect=-0.3 complaint.quality=-0.3 good=0.6 growth=0.9 leaving=0.7 payment.refused=-0.5 praise=0.6
ledenr 7.57 bad=-0.6 complaint.quality=-0.5 leaving=-0.3
ledenv 7.57 bad=1.1 complaint.cost=-0.5 complaint.quality=0.5 leaving=2.2 legal=1.4
leeg 7.06 complaint.cost=1.4 complaint.delay=-0.4 complaint.quality=-0.5 good=-1.1 growth=-0.3 leaving=0.7 meeting.off=2.4 praise=-1.2 urgent=-0.6
leerli 7.06 complaint.cost=1.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.3 good=-1.2 growth=-0.4 leaving=-0.5 legal=-0.4 payment.refused=-0.3 praise=-1.1 reputation=1.9
lees 6.36 bad=-0.3 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=-0.4 escalation=-0.5 good=-1.0 leaving=-0.3 legal=-0.9 meeting.off=1.6 payment.delayed=-0.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=0.6 praise=-0.9 reputation=1.3 urgent=-0.4
leest 6.27 complaint.cost=-0.9 complaint.delay=-1.3 complaint.quality=0.3 escalation=-0.5 growth=-0.6 leaving=-1.0 legal=-0.7 meeting.off=-0.5 payment.disputed=-0.4 payment.promised=-0.4 reputation=-1.3 urgent=-0.3
leeuwa 7.28 complaint.delay=0.4 complaint.neglect=-0.3 good=-0.5 leaving=-0.3 legal=0.5 payment.refused=2.0 praise=-0.5 reputation=0.8
leg 6.47 bad=0.4 complaint.cost=1.6 complaint.delay=1.5 complaint.neglect=-1.3 escalation=1.0 good=-1.4 growth=-0.4 leaving=-0.6 legal=2.3 meeting.off=-0.9 payment.delayed=-0.3 payment.disputed=1.7 payment.promised=-0.7 payment.refused=0.6 praise=-1.1 urgent=-0.5
leggen 6.87 bad=2.8 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=0.7 good=-1.0 growth=-0.4 leaving=1.0 legal=2.2 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.9 reputation=-0.4
legt 7.57 bad=0.5 complaint.cost=0.5 complaint.neglect=-0.5 complaint.quality=0.7 legal=-0.4 payment.refused=1.7
leidde 7.57 bad=1.6 complaint.cost=0.7 complaint.quality=2.7 good=-1.1 leaving=1.3 legal=-0.4 praise=-1.1 reputation=2.5
leiden 7.57 bad=-1.2 complaint.quality=-0.4
leidin 7.06 bad=0.5 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=3.4 complaint.quality=-1.9 escalation=4.5 good=-0.4 leaving=-0.5 legal=-0.8 payment.disputed=-0.3 payment.refused=-1.1 reputation=-0.5
lek 7.06 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=1.8 good=0.9 leaving=-0.6 legal=2.6 payment.refused=1.3 praise=1.0
lekkag 7.28 bad=0.6 complaint.delay=-0.7 complaint.quality=2.1 leaving=-0.7 legal=1.0 payment.refused=0.5 reputation=0.9
lekken 7.28 bad=2.4 complaint.neglect=-0.3 complaint.quality=4.1 leaving=-0.5 legal=2.0 payment.refused=3.7
lekker 6.72 complaint.cost=-0.4 complaint.delay=1.5 complaint.neglect=-0.7 complaint.quality=-0.3 escalation=1.6 good=2.2 growth=-0.5 leaving=-0.4 legal=-0.5 payment.refused=2.1 praise=2.4 reputation=0.6
les 7.06 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=-0.3 complaint.quality=1.3 good=-1.2 leaving=0.3 legal=-0.5 praise=-1.2 reputation=2.3
let 7.28 bad=-1.2 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.4 good=0.9 growth=1.0 leaving=-0.5 praise=0.8
letter 6.47 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=1.1 growth=-0.5 leaving=-0.7 legal=-0.3 payment.promised=-0.4 payment.refused=1.0 praise=0.9 reputation=-0.8
leuk 6.03 bad=2.5 complaint.delay=0.4 complaint.neglect=3.0 complaint.quality=1.8 escalation=-0.6 good=-1.0 growth=-1.1 leaving=0.5 legal=1.9 meeting.off=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.6 praise=-2.0 reputation=1.2
leuke 7.57 bad=1.3 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=0.9 good=-0.6 leaving=1.6 praise=-0.5
leven 6.72 bad=1.1 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=2.6 good=-1.4 growth=-0.4 leaving=1.4 payment.disputed=-0.3 payment.refused=0.3 praise=-1.3 reputation=0.9
lever 7.57 complaint.delay=0.7 good=-0.5 growth=-0.3 leaving=1.2 praise=-0.4
levera 5.89 bad=-2.7 complaint.cost=-0.9 complaint.delay=-1.0 complaint.quality=0.4 escalation=-0.5 growth=-0.7 leaving=-0.6 legal=-1.4 payment.delayed=-0.7 payment.disputed=-0.8 payment.promised=-0.6 payment.query=0.5 payment.refused=-0.6 reputation=3.2 urgent=-0.4
leverd 7.28 bad=-0.7 complaint.cost=0.8 complaint.delay=-1.2 complaint.neglect=-0.7 complaint.quality=0.5 good=1.0 leaving=-0.4 legal=0.9 payment.disputed=-0.4 praise=1.0 reputation=-0.6
levere 6.27 bad=2.2 complaint.cost=1.5 complaint.delay=6.8 complaint.neglect=0.8 complaint.quality=-0.8 good=-1.7 growth=-0.5 leaving=0.6 legal=2.8 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=-0.7 praise=-1.6 reputation=-0.5 urgent=0.9
leveri 6.10 bad=1.5 complaint.cost=-0.6 complaint.delay=4.0 complaint.neglect=1.2 complaint.quality=-0.5 escalation=0.7 good=0.4 growth=-0.4 leaving=0.4 legal=1.7 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.6 payment.refused=1.1 payment.sent=-0.5 praise=0.6 reputation=-0.7 urgent=-0.3
levert 7.06 bad=-1.5 complaint.cost=-0.6 complaint.delay=-1.3 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.7 growth=-0.3 leaving=-0.4 praise=-0.7 reputation=-0.4
lezen 6.59 complaint.cost=-0.6 complaint.delay=-1.1 complaint.neglect=3.7 complaint.quality=-0.7 escalation=-0.4 good=-0.9 leaving=-1.3 legal=0.9 meeting.off=-0.7 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-1.0 praise=-0.8 reputation=3.3
lezers 7.28 bad=1.2 complaint.delay=4.2 complaint.quality=-0.7 growth=-0.6 leaving=-0.5 reputation=3.6
licent 7.28 bad=-2.2 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.1 escalation=-0.3 good=-1.1 growth=2.5 leaving=-0.6 payment.refused=-0.3 praise=-0.3 reputation=-0.8 urgent=2.5
licht 6.87 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.8 good=1.4 leaving=-0.5 legal=0.4 payment.disputed=1.7 payment.refused=-0.4 praise=1.5 reputation=-0.5
lichte 7.57 bad=0.8 complaint.cost=1.6 complaint.quality=1.0 good=-0.5 legal=1.0 praise=-0.5
lid 7.06 bad=-1.0 complaint.neglect=-0.8 good=-0.7 leaving=-0.8 legal=1.4 praise=-0.5 reputation=-1.1
liefde 7.06 bad=-0.4 complaint.delay=0.7 good=2.0 growth=2.0 leaving=-1.0 meeting.off=-0.4 praise=1.0
liefst 7.57 bad=-0.8 complaint.quality=-0.3 good=-0.4 meeting.off=1.1 praise=-0.4 urgent=-1.1
liep 7.06 bad=-1.5 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.0 good=2.0 leaving=-0.4 payment.delayed=1.2 payment.disputed=1.8 payment.refused=-0.5 praise=2.1
liet 7.28 complaint.neglect=-1.0 complaint.quality=0.6 good=1.9 growth=1.6 leaving=-0.6 legal=1.2 payment.refused=-0.3 praise=2.2
lieve 7.28 bad=-1.0 complaint.quality=-0.5 good=1.3 growth=-0.4 leaving=1.0 praise=1.2 reputation=-0.4
liever 5.96 bad=1.5 complaint.cost=1.2 complaint.delay=0.4 complaint.neglect=0.8 complaint.quality=0.6 good=1.7 growth=1.2 leaving=1.3 legal=2.2 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.5 urgent=1.1
lift 6.87 bad=-0.4 complaint.delay=-0.5 complaint.neglect=0.6 complaint.quality=-1.1 good=-1.2 growth=-0.6 leaving=-0.6 legal=-0.3 payment.promised=-0.3 payment.refused=-0.6 praise=-1.0 reputation=1.1
liggen 5.41 bad=-1.4 escalation=1.6 good=0.4 growth=-1.4 leaving=1.0 legal=-0.4 meeting.off=-1.3 payment.delayed=-0.9 payment.disputed=-0.8 payment.promised=-0.6 payment.query=0.5 payment.refused=1.7 payment.sent=-0.5 praise=0.7 reputation=-1.8 urgent=1.2
ligt 4.82 bad=1.9 complaint.delay=2.3 complaint.quality=1.6 good=-1.5 growth=-2.0 legal=1.2 meeting.off=1.8 payment.disputed=-0.3 payment.promised=2.7 praise=-0.9 reputation=-1.1 urgent=4.2
lijkt 6.27 bad=2.8 complaint.cost=2.3 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=4.4 escalation=-0.5 good=-1.3 growth=-0.3 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=1.1 payment.query=-0.3 payment.refused=0.5 praise=-1.1 reputation=0.8
lijn 6.27 bad=-0.7 complaint.cost=-0.9 complaint.delay=-0.7 complaint.neglect=1.9 growth=1.5 legal=-0.5 meeting.off=-0.8 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.7 praise=-1.1 reputation=-2.0 urgent=1.2
lijst 6.27 bad=-1.2 complaint.cost=-0.6 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=-0.5 escalation=-0.3 good=1.7 growth=3.6 leaving=-0.4 meeting.off=-0.6 payment.disputed=-0.5 payment.promised=-0.7 payment.query=-0.3 payment.refused=-0.5 praise=-0.8 reputation=0.4 urgent=-0.5
link 5.62 bad=-0.9 complaint.cost=0.5 complaint.neglect=0.4 good=-0.4 meeting.off=1.4 payment.disputed=-0.4 payment.refused=-0.6 reputation=-0.8
linked 7.57 bad=0.7 complaint.quality=-0.6 leaving=-0.5 reputation=2.7
linkje 7.57 bad=0.6 complaint.quality=1.6 good=-0.3 meeting.off=1.7 payment.disputed=-0.3 reputation=1.4
links 6.72 bad=1.8 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=1.4 complaint.quality=3.4 good=-1.1 growth=-0.5 legal=-0.4 payment.refused=-0.4 praise=-1.0 reputation=-0.5
linnen 7.57 bad=-0.4
live 6.87 bad=-1.3 complaint.cost=-0.8 complaint.delay=0.5 complaint.neglect=-0.5 complaint.quality=-0.9 escalation=-0.4 good=-0.5 leaving=-1.0 payment.promised=-0.4 payment.refused=-0.5 praise=-0.3 reputation=-0.5 urgent=4.0
locati 7.57 good=1.8 growth=2.2 leaving=-0.6 praise=0.3
logist 7.57 bad=-0.8 complaint.quality=-0.4 payment.disputed=-0.3 payment.query=1.4
logo 6.18 bad=1.7 complaint.cost=1.6 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=2.6 growth=-0.6 leaving=-1.3 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=1.6 payment.promised=-0.5 payment.query=-0.5 payment.refused=2.8 payment.sent=2.7 praise=0.4 reputation=-0.4
lokale 7.57 bad=-0.9 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.5 leaving=0.6
loket 7.28 bad=-0.6 complaint.delay=-0.3 complaint.neglect=1.1 good=-0.7 legal=1.6 payment.refused=-0.3 praise=-0.7 urgent=0.9
lonen 7.28 bad=0.4 complaint.quality=1.4 good=0.5 growth=1.1 leaving=-0.5 payment.delayed=1.3 payment.disputed=-0.3 praise=0.5
loodgi 7.28 bad=-0.9 complaint.cost=-0.4 complaint.neglect=-0.4 good=-0.4 leaving=-0.7 legal=1.1 payment.promised=-0.4 payment.refused=1.3 praise=-0.3 reputation=-0.5
loods 7.06 bad=-1.0 complaint.delay=-0.4 complaint.quality=-0.7 good=-0.3 growth=0.7 leaving=-1.0 meeting.off=-0.3 payment.delayed=0.5 payment.refused=-0.5 praise=-0.4 reputation=-0.7
loonst 7.28 bad=-0.5 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.5 growth=-0.4 leaving=-0.8 praise=-0.4 reputation=-0.4
loop 7.28 bad=-0.9 complaint.delay=-0.5 complaint.quality=-0.4 good=-0.8 growth=-0.8 leaving=-0.5 payment.delayed=2.8 payment.promised=4.4 praise=-0.6 reputation=-0.6
loopt 5.30 bad=0.5 complaint.cost=1.4 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-0.4 escalation=0.3 good=-0.3 leaving=-0.6 legal=0.7 meeting.off=-0.8 payment.delayed=-1.2 payment.promised=-1.2 payment.refused=2.7 payment.sent=-0.7 praise=-1.6 urgent=-0.5
lopen 6.27 bad=0.4 complaint.cost=0.7 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=-0.7 good=-1.3 growth=-0.8 leaving=-1.0 legal=0.9 meeting.off=-0.5 payment.delayed=3.2 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.3 praise=-1.3 reputation=-0.4
lopend 7.28 bad=0.6 complaint.cost=1.2 growth=-0.3 leaving=2.3 legal=-0.4
los 6.72 bad=0.9 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=-0.8 complaint.quality=2.3 escalation=1.2 good=-1.2 growth=-0.4 leaving=0.6 payment.disputed=-0.5 payment.refused=-0.6 payment.sent=-0.3 praise=-1.0 reputation=-0.4 urgent=1.8
losse 7.57 payment.sent=1.5
lossen 7.57 bad=-0.7 complaint.quality=-0.6 legal=-0.3 urgent=-0.4
lot 7.28 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.7 complaint.quality=-0.8 good=0.5 leaving=0.7 praise=0.6 urgent=1.5
lucht 7.57 bad=1.0 complaint.neglect=2.7 complaint.quality=-0.6 escalation=2.6 leaving=-0.6 reputation=-0.4
luidt 6.87 bad=1.4 complaint.cost=1.8 complaint.delay=-0.4 complaint.quality=1.7 good=-0.7 growth=-0.3 leaving=2.4 legal=-0.5 payment.disputed=-0.5 praise=-0.7 reputation=1.0
luiste 7.28 bad=1.0 complaint.neglect=2.0 complaint.quality=0.3 good=-1.2 leaving=-0.4 praise=-1.0 reputation=1.1
lukken 7.57 bad=-2.0 complaint.delay=-0.7 complaint.quality=-0.9 good=1.2 praise=1.4
lukt 6.10 bad=-2.3 complaint.cost=0.4 complaint.delay=-0.9 complaint.neglect=-1.1 complaint.quality=-0.6 good=-0.9 growth=-0.5 legal=-0.7 meeting.off=2.0 payment.delayed=4.1 payment.disputed=-0.5 payment.promised=-0.8 payment.query=-0.4 payment.refused=-1.3 payment.sent=-0.7 praise=-1.1 reputation=0.7 urgent=2.5
lunch 6.87 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.9 good=0.5 growth=-0.3 leaving=-0.5 meeting.off=1.0 payment.delayed=-0.3 payment.refused=1.7 payment.sent=-0.3 praise=0.6
m 6.10 bad=-1.2 complaint.cost=1.3 complaint.delay=-1.0 complaint.neglect=-0.6 escalation=-0.4 growth=1.3 leaving=-0.7 legal=-0.7 meeting.off=2.5 payment.delayed=-1.0 payment.disputed=-0.5 payment.promised=3.9 payment.query=0.4 payment.refused=1.3 payment.sent=-0.4 praise=-1.2 reputation=-0.6 urgent=0.8
maak 5.72 bad=-0.7 complaint.cost=1.6 complaint.delay=-0.5 complaint.neglect=0.4 escalation=-0.7 good=-1.9 growth=-0.7 legal=-0.4 meeting.off=-1.4 payment.delayed=4.6 payment.disputed=-0.6 payment.promised=7.4 payment.query=-1.2 payment.refused=2.1 payment.sent=-0.9 praise=-1.6 reputation=1.4
maakt 6.72 complaint.cost=0.4 complaint.neglect=-0.8 complaint.quality=1.1 escalation=-0.4 good=0.5 growth=-0.4 leaving=-0.4 legal=-0.7 payment.promised=1.6 payment.refused=-0.6 praise=0.7 reputation=1.3
maakte 7.57 complaint.delay=0.9 complaint.quality=0.9 good=-0.9
maal 7.57 bad=0.8 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=1.2 leaving=-0.3 legal=1.9 payment.refused=1.0 reputation=1.5
maand 4.73 complaint.cost=0.3 complaint.delay=3.8 complaint.neglect=-1.0 complaint.quality=-1.5 escalation=-1.2 good=-2.6 growth=0.5 leaving=0.7 legal=-1.0 meeting.off=-0.8 payment.delayed=6.6 payment.disputed=0.8 payment.promised=1.5 payment.query=-1.1 payment.refused=-2.0 praise=-1.8 reputation=-0.7 urgent=-1.1
maanda 4.46 bad=-1.5 complaint.cost=-1.3 complaint.delay=5.1 complaint.neglect=-0.3 complaint.quality=-3.6 good=-2.0 growth=-0.7 leaving=1.5 legal=-2.3 meeting.off=3.8 payment.disputed=-1.3 payment.promised=1.7 payment.refused=-2.5 payment.sent=-0.6 praise=-1.6 reputation=-1.6 urgent=-1.5
maande 5.23 bad=4.0 complaint.cost=0.3 complaint.delay=5.8 complaint.neglect=2.2 complaint.quality=3.7 good=-2.5 growth=-1.5 leaving=3.6 meeting.off=-0.8 payment.delayed=1.6 payment.disputed=-1.5 payment.promised=-0.8 payment.query=0.6 payment.sent=-1.0 praise=-2.2 reputation=2.8 urgent=-0.7
maar 3.22 bad=1.1 complaint.cost=-1.0 complaint.delay=2.5 complaint.quality=1.7 escalation=-2.0 good=3.4 growth=5.1 leaving=3.1 meeting.off=3.9 payment.delayed=-1.7 payment.disputed=-0.8 payment.promised=-3.2 payment.query=-2.8 payment.refused=-1.5 payment.sent=-1.1 praise=0.5 reputation=2.7 urgent=-1.2
maart 5.57 bad=-0.8 complaint.cost=-0.6 complaint.delay=0.7 complaint.neglect=0.7 complaint.quality=-0.7 escalation=0.5 growth=1.5 leaving=1.4 legal=-0.4 meeting.off=-0.5 payment.delayed=0.6 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.4 payment.sent=-0.6 praise=0.9 reputation=-1.2 urgent=-0.4
maat 7.57 bad=1.6 complaint.delay=1.7 complaint.quality=2.1 good=-0.5 legal=2.3 praise=-0.4
machin 7.28 bad=0.9 complaint.cost=-0.5 complaint.quality=0.7 good=-1.1 legal=-0.4 praise=-1.1 reputation=-0.8
maes 7.28 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.7 payment.query=1.1
mag 4.20 bad=-2.0 complaint.cost=0.3 complaint.delay=0.6 complaint.neglect=-2.0 complaint.quality=-0.5 good=-0.8 leaving=1.7 meeting.off=2.1 payment.delayed=2.5 payment.disputed=-2.7 payment.promised=-0.6 payment.query=1.2 payment.refused=-0.8 payment.sent=-1.5 praise=-0.3 urgent=-0.5
magazi 7.57 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.5 payment.delayed=1.7
mail 5.20 complaint.cost=-1.2 complaint.delay=-0.6 complaint.neglect=3.8 complaint.quality=1.0 good=-1.2 growth=-1.3 leaving=-1.0 legal=0.9 meeting.off=-0.4 payment.delayed=-1.1 payment.disputed=-1.1 payment.promised=-1.0 payment.query=0.6 payment.refused=-1.5 payment.sent=-0.7 praise=-1.4 reputation=-1.1 urgent=1.6
mailad 6.87 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.8 good=-1.0 leaving=-0.5 payment.refused=-0.5 praise=-0.9
mailbo 6.72 bad=-1.3 complaint.delay=-0.4 complaint.neglect=1.1 complaint.quality=-1.1 escalation=-0.4 good=0.4 leaving=-1.1 legal=-0.5 payment.delayed=-0.9 payment.disputed=-0.4 payment.refused=2.4 praise=0.4 reputation=-0.8
mailen 6.59 complaint.delay=0.5 complaint.quality=-0.9 escalation=-0.3 good=-0.9 growth=-0.4 leaving=-0.8 legal=-0.5 meeting.off=-0.5 payment.disputed=-1.2 payment.promised=-0.6 payment.query=2.5 payment.refused=-0.7 payment.sent=-0.4 praise=-0.8 reputation=-0.6
mailin 7.57 bad=-2.3 complaint.quality=-0.9 leaving=-0.4 payment.refused=-0.3 reputation=-0.3
mails 6.27 bad=0.9 complaint.cost=-0.6 complaint.delay=-1.4 complaint.neglect=2.5 complaint.quality=-0.7 escalation=-0.5 good=-1.7 growth=-0.4 leaving=-1.2 legal=0.8 meeting.off=-0.7 payment.disputed=-0.9 praise=-1.6 reputation=0.7 urgent=-0.3
mailtj 6.87 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=1.7 complaint.quality=-0.9 escalation=-0.3 good=0.5 payment.disputed=-0.3 payment.refused=0.7 praise=0.4 reputation=-0.3
maken 5.08 bad=-1.3 complaint.cost=-2.3 complaint.delay=2.3 complaint.neglect=-1.0 complaint.quality=-1.8 good=1.4 growth=4.0 leaving=-1.4 legal=-0.7 meeting.off=-1.1 payment.delayed=-1.1 payment.disputed=-1.0 payment.promised=-0.8 payment.query=-1.0 payment.refused=-0.5 payment.sent=-0.4 praise=1.4 reputation=2.6 urgent=-0.8
man 5.23 bad=-0.8 complaint.cost=-0.6 complaint.delay=-1.9 complaint.neglect=-1.5 complaint.quality=0.4 escalation=-1.3 good=2.1 growth=1.1 leaving=-1.4 legal=-0.4 payment.delayed=-0.7 payment.disputed=0.8 payment.promised=-0.7 payment.query=-0.8 payment.refused=0.6 payment.sent=-0.8 praise=2.3 reputation=3.1 urgent=2.3
manage 6.72 bad=0.4 complaint.cost=-0.6 complaint.delay=0.4 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=4.1 good=-0.6 leaving=-0.9 legal=-0.8 meeting.off=-0.9 payment.promised=-0.5 payment.refused=-0.8 praise=-0.5 reputation=-1.1 urgent=1.1
manier 7.28 bad=-2.0 complaint.delay=-0.3 complaint.quality=-0.6 escalation=-0.7 good=2.0 growth=0.8 leaving=-0.4 legal=-0.4 payment.query=7.3 payment.refused=-0.6 praise=1.8 reputation=-0.3
mannen 7.06 bad=-0.4 complaint.delay=-0.5 good=2.4 leaving=-0.5 legal=0.9 meeting.off=-0.3 payment.refused=-0.4 payment.sent=-0.3 praise=2.6 reputation=-0.3
map 6.59 bad=-0.8 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=0.7 complaint.quality=-0.9 good=-1.1 growth=-0.8 leaving=-0.9 legal=0.8 payment.query=1.4 payment.refused=-0.5 praise=-0.8 reputation=-0.4
mappen 7.57 complaint.neglect=-0.5 complaint.quality=0.3 good=-0.5 praise=-0.5 reputation=-0.3
marco 7.57 bad=-0.3 complaint.cost=1.0 complaint.neglect=0.9 complaint.quality=0.4 good=0.6 leaving=0.6 payment.refused=-0.3 praise=0.7
mariek 7.57 bad=1.1 complaint.cost=0.5 complaint.neglect=1.2 complaint.quality=-0.3 leaving=0.7
market 7.57 bad=0.8 complaint.cost=2.3 escalation=-0.3 good=-0.4 leaving=2.7 meeting.off=-0.4 payment.refused=-0.3 praise=-0.3
markt 6.87 bad=0.8 complaint.cost=2.2 complaint.delay=1.5 complaint.neglect=-0.5 complaint.quality=0.7 escalation=-0.3 good=-0.8 growth=-0.4 leaving=1.3 legal=1.0 payment.refused=-0.7 praise=-0.7 reputation=1.4
marloe 7.57 complaint.delay=-0.6 complaint.neglect=0.7 complaint.quality=0.8 good=-0.9 leaving=-0.4 praise=-0.9
maten 7.28 complaint.cost=2.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.4 escalation=1.5 good=-0.4 meeting.off=-0.4 praise=-0.5 reputation=-0.4
me 4.62 bad=1.6 complaint.cost=2.4 complaint.delay=0.3 complaint.neglect=0.4 complaint.quality=1.4 escalation=-1.7 good=0.9 growth=-0.6 leaving=1.3 legal=-1.9 meeting.off=1.7 payment.delayed=2.3 payment.promised=0.5 payment.refused=0.5 payment.sent=-0.8 praise=-0.6 reputation=1.4 urgent=0.6
mechel 7.57 bad=-0.3 complaint.neglect=0.6 leaving=0.5 legal=-0.6
mede 7.06 bad=1.6 complaint.delay=-0.5 complaint.quality=2.5 good=0.5 growth=0.9 praise=1.0
medede 7.28 complaint.delay=-0.7 complaint.neglect=1.4 complaint.quality=0.8 good=-0.4 leaving=1.5 payment.delayed=2.1 payment.sent=1.3 praise=-0.4
medewe 6.27 bad=-0.7 complaint.cost=-0.5 complaint.quality=0.7 escalation=0.8 good=0.7 growth=2.1 leaving=0.3 meeting.off=1.1 payment.delayed=-0.8 payment.disputed=-0.4 payment.query=-0.5 payment.refused=-0.7 praise=1.0 urgent=-0.4
mediat 6.72 bad=-0.7 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-0.9 leaving=-0.5 legal=1.2 meeting.off=-0.7 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.6 reputation=-0.3
mee 4.95 bad=-1.0 complaint.cost=-2.4 complaint.delay=-0.9 complaint.neglect=0.4 complaint.quality=0.7 good=3.7 growth=1.3 leaving=-1.1 legal=1.4 meeting.off=0.5 payment.delayed=-1.3 payment.disputed=-1.2 payment.promised=2.7 payment.query=-1.2 payment.refused=1.3 payment.sent=-0.8 praise=3.5 reputation=-0.4 urgent=-0.9
meeden 7.06 bad=-1.4 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=1.0 growth=-0.6 leaving=1.4 legal=-0.3 payment.disputed=-0.3 praise=1.3
meegen 7.57 bad=-0.5 complaint.quality=-0.4 good=-0.4 legal=-0.3 meeting.off=1.2 payment.promised=1.9
meekij 7.57 bad=-0.9 complaint.quality=-0.8 reputation=-0.4 urgent=2.7
meenem 7.57 bad=0.4 complaint.delay=-0.3 complaint.quality=1.4 escalation=2.1 payment.refused=1.6
meer 5.45 bad=1.1 complaint.cost=2.4 complaint.quality=-2.1 escalation=1.4 good=0.5 growth=0.9 leaving=-0.4 legal=-1.5 meeting.off=-1.1 payment.delayed=1.6 payment.disputed=1.5 payment.promised=-0.9 payment.query=-0.5 payment.refused=-0.8 payment.sent=2.8 praise=1.0 reputation=-0.7 urgent=-0.5
meerwe 6.87 bad=1.2 complaint.cost=1.4 complaint.delay=-0.3 complaint.quality=-1.6 good=-0.8 leaving=-0.8 legal=-0.9 meeting.off=-0.3 payment.disputed=3.3 payment.refused=0.9 praise=-0.6 reputation=-0.4
meeste 7.06 bad=1.6 complaint.delay=-0.6 complaint.neglect=0.8 complaint.quality=-1.2 good=0.9 leaving=-0.6 legal=5.6 praise=0.7 reputation=-0.5
mei 5.45 bad=-0.9 complaint.cost=-1.4 complaint.delay=2.0 complaint.neglect=-0.6 complaint.quality=1.1 escalation=0.7 good=0.6 growth=2.9 legal=-0.9 meeting.off=-0.9 payment.delayed=-0.7 payment.disputed=1.6 payment.promised=1.8 payment.query=-0.6 payment.refused=-1.3 payment.sent=-0.7 praise=-1.2 reputation=-0.4 urgent=-0.4
meisje 7.06 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=1.7 good=-0.8 growth=-0.3 praise=-0.7 reputation=-0.6
meld 7.28 bad=-1.6 complaint.neglect=-0.5 complaint.quality=-0.6 good=-1.1 meeting.off=-0.4 payment.disputed=-0.3 praise=-1.1
melden 6.87 bad=-0.6 complaint.delay=-0.4 complaint.neglect=-0.4 leaving=-0.6 payment.refused=-0.4
meldin 7.28 bad=-1.5 complaint.cost=-0.6 complaint.neglect=-0.9 complaint.quality=-1.0 good=-0.5 leaving=-0.7 legal=-0.3 praise=-0.6
melkve 7.57 complaint.cost=1.5 complaint.neglect=1.3 good=-0.3 leaving=0.5 payment.refused=1.3 praise=-0.3
men 7.28 bad=0.7 complaint.quality=0.4 escalation=2.3 good=-0.5 legal=-0.6 meeting.off=-0.3 payment.refused=1.9 praise=-0.6 reputation=-0.3
meneer 7.06 complaint.cost=0.6 complaint.neglect=0.6 complaint.quality=1.0 good=0.5 legal=0.8 payment.refused=1.6 praise=0.4 reputation=0.4
menig 7.57 complaint.delay=2.1 complaint.quality=-0.5 good=1.1 growth=-0.4 leaving=1.0 praise=1.7 reputation=-0.4 urgent=-0.5
mens 7.28 bad=0.7 complaint.cost=0.6 complaint.neglect=2.5 escalation=1.1 good=-0.6 leaving=-0.3 legal=-0.4 payment.refused=0.8 praise=-0.7 reputation=-0.6
mensen 5.37 bad=1.3 complaint.cost=-0.5 complaint.neglect=1.0 complaint.quality=2.9 leaving=-0.4 legal=1.2 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-1.0 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.4 payment.sent=-0.4 praise=0.7 reputation=2.7 urgent=-0.5
menu 7.28 good=-0.5 leaving=-0.5 praise=-0.6
menuka 7.06 bad=1.1 complaint.cost=-0.5 complaint.delay=0.8 complaint.quality=1.5 good=-0.9 growth=-0.4 leaving=-0.4 legal=-0.4 payment.disputed=-0.3 payment.query=-0.7 praise=-0.9 reputation=-0.4 urgent=1.0
merci 7.28 bad=-1.0 complaint.cost=-0.4 complaint.quality=-0.4 good=4.0 growth=-0.3 legal=-0.4 payment.refused=-0.3 praise=4.2
met 2.66 bad=-0.5 complaint.cost=0.4 complaint.delay=-0.6 complaint.neglect=-1.8 complaint.quality=0.6 escalation=3.0 good=-1.2 growth=3.4 leaving=2.1 legal=0.7 meeting.off=-1.3 payment.delayed=-0.7 payment.disputed=-0.8 payment.query=1.3 payment.refused=-0.7 payment.sent=-1.0 praise=-1.5 reputation=4.3 urgent=-0.3
meteen 6.18 bad=-1.9 complaint.cost=-0.8 complaint.delay=-1.8 complaint.neglect=-1.2 complaint.quality=2.0 good=0.9 growth=-1.0 leaving=-1.0 legal=-0.7 meeting.off=-0.4 payment.disputed=-1.0 payment.promised=2.2 payment.query=-0.5 payment.refused=1.0 payment.sent=2.9 praise=1.6 reputation=0.7 urgent=-0.5
meten 7.57 bad=0.4 complaint.delay=-0.5 complaint.quality=0.7 good=-0.5 leaving=2.1 legal=-0.4 payment.delayed=1.6 payment.promised=-0.4
meter 7.06 bad=-0.6 complaint.cost=-0.9 complaint.quality=-1.1 escalation=-0.3 leaving=-0.3 payment.disputed=1.2 payment.query=-0.5 payment.refused=-0.4 reputation=-0.3
meterk 7.06 complaint.cost=0.3 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=0.4 good=-0.6 legal=0.9 praise=-0.7 reputation=0.7 urgent=-0.4
mevr 7.57 bad=0.3 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=0.8 leaving=-0.4 legal=1.9 payment.refused=1.0 reputation=0.8
mevrou 5.26 bad=-0.7 complaint.cost=-0.9 complaint.neglect=0.4 complaint.quality=1.6 escalation=0.4 good=-1.5 growth=-0.8 leaving=-0.4 legal=0.7 meeting.off=-0.5 payment.disputed=0.9 payment.refused=1.4 payment.sent=-0.3 praise=-1.3 reputation=-1.8 urgent=-0.5
mezelf 7.57 complaint.cost=0.5 leaving=0.7 payment.query=-0.4 payment.sent=1.3
microf 7.57 bad=0.5 complaint.neglect=2.3 complaint.quality=-1.0 good=1.6 growth=-0.5 leaving=-0.4 legal=-0.5 payment.refused=-0.4 praise=1.8 reputation=2.2
mieke 7.57 complaint.neglect=1.2 complaint.quality=-0.4 leaving=1.0
migrat 7.28 bad=1.3 complaint.delay=-0.4 complaint.quality=1.4 good=0.5 leaving=0.7 praise=0.7
mij 3.72 bad=4.2 complaint.cost=1.0 complaint.delay=-0.8 complaint.neglect=4.4 complaint.quality=-0.7 escalation=4.0 good=-3.1 growth=-1.9 legal=-1.6 meeting.off=1.3 payment.delayed=-2.5 payment.disputed=0.4 payment.promised=0.4 payment.refused=2.9 payment.sent=0.4 praise=-3.0 reputation=3.4 urgent=0.7
mijn 2.97 bad=0.5 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=6.4 complaint.quality=-0.4 escalation=-0.4 good=0.7 growth=1.3 leaving=1.7 legal=2.2 payment.delayed=0.5 payment.disputed=-2.6 payment.promised=-1.1 payment.query=1.1 payment.refused=0.3 payment.sent=-1.5 praise=0.6 reputation=3.4 urgent=-2.2
mijne 6.87 bad=1.6 complaint.cost=-0.4 complaint.delay=2.0 complaint.quality=-0.5 good=-1.2 growth=-0.5 leaving=0.6 payment.disputed=1.8 payment.refused=1.0 payment.sent=-0.5 praise=-1.0 reputation=0.4
mille 7.28 bad=1.7 complaint.cost=1.4 complaint.quality=0.3 good=-0.5 growth=-0.4 legal=1.1 praise=-0.4
minder 6.72 bad=1.4 complaint.cost=2.5 complaint.delay=0.6 complaint.neglect=-0.6 complaint.quality=1.7 good=-1.2 leaving=0.7 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=1.2 payment.sent=-0.4 praise=-1.1 reputation=1.7
minist 7.57 bad=0.7 complaint.delay=-0.5 complaint.quality=1.9 good=-0.3 urgent=2.2
minnel 7.57 complaint.quality=0.8 legal=1.2
minste 7.57 bad=2.7 complaint.delay=0.7 complaint.neglect=0.6 good=-0.5 leaving=-0.3 praise=-0.3 reputation=3.6
minute 6.47 bad=-0.4 complaint.cost=0.7 complaint.delay=-1.1 complaint.neglect=0.7 complaint.quality=1.7 escalation=-0.7 good=-0.5 legal=-0.8 payment.refused=-0.6 praise=-1.3 reputation=-0.4 urgent=4.1
minuut 7.57 bad=0.7 complaint.cost=3.0 complaint.neglect=0.4 complaint.quality=1.8 good=-0.7 leaving=0.5 payment.refused=-0.3 praise=-0.5
mirjam 7.28 complaint.delay=-0.6 complaint.quality=0.4 good=-0.4 payment.delayed=-0.3 praise=-0.4 urgent=0.7
mis 6.87 bad=1.3 complaint.delay=1.7 complaint.neglect=-0.4 complaint.quality=1.0 good=-0.7 growth=-0.4 meeting.off=-0.4 payment.disputed=1.2 payment.promised=-0.5 payment.refused=-0.6 praise=0.5 urgent=3.0
misluk 6.87 bad=2.4 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=3.8 good=-0.7 growth=-0.3 leaving=0.5 legal=0.8 meeting.off=-0.3 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=0.8 praise=-0.7 reputation=0.7
missch 6.18 bad=-2.5 complaint.cost=-1.3 complaint.delay=-1.7 complaint.neglect=3.0 complaint.quality=-2.7 escalation=-0.7 good=1.6 growth=-0.3 leaving=1.0 legal=-1.0 meeting.off=2.7 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.4 payment.sent=-0.5 praise=2.2 reputation=-0.3 urgent=-0.5
missen 6.87 complaint.delay=0.6 complaint.neglect=0.6 complaint.quality=-0.9 good=-0.6 leaving=0.4 legal=-0.3 payment.delayed=1.6 payment.disputed=-0.3 payment.refused=-0.6 praise=-0.6 reputation=-0.5
mist 7.28 bad=1.2 complaint.cost=-0.3 complaint.quality=1.2 good=-0.5 growth=-0.3 leaving=-0.5 payment.refused=-0.4 praise=-0.5
miste 7.57 bad=0.6 complaint.cost=-0.3 complaint.quality=0.9 good=0.7 growth=1.5 payment.refused=1.7 praise=0.8
mo 7.57 bad=-0.6 complaint.quality=-0.4 leaving=0.6 payment.promised=1.6 payment.refused=-0.6
mocht 6.47 bad=0.9 complaint.cost=-0.9 complaint.delay=0.4 complaint.neglect=1.4 complaint.quality=-1.1 good=1.7 growth=0.4 leaving=-1.0 legal=1.6 payment.disputed=0.9 payment.refused=-0.5 praise=0.9 reputation=2.0
model 7.57 bad=-0.9 complaint.quality=-0.7
moeder 6.03 bad=-1.0 complaint.cost=0.7 complaint.delay=0.3 complaint.neglect=-1.7 complaint.quality=0.9 escalation=-0.6 good=0.7 growth=-0.8 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.4 praise=1.8 reputation=1.8 urgent=-0.4
moeili 6.47 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.7 growth=0.6 meeting.off=-0.8 payment.delayed=2.5 payment.promised=-0.3 payment.query=-0.5 payment.refused=1.4 payment.sent=-0.3 praise=0.4 reputation=-0.5 urgent=-0.4
moest 6.10 bad=2.6 complaint.cost=0.7 complaint.delay=2.7 complaint.neglect=-0.7 complaint.quality=2.4 growth=0.4 leaving=-1.1 legal=0.7 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=-0.5 payment.promised=-1.6 payment.refused=-0.7 payment.sent=1.9 praise=1.1 reputation=-0.9 urgent=-0.4
moet 3.99 bad=-3.2 complaint.cost=-2.5 complaint.delay=-1.0 complaint.neglect=-1.2 complaint.quality=-1.5 escalation=-0.8 good=-3.7 growth=-1.9 leaving=-1.6 legal=-2.4 meeting.off=3.0 payment.delayed=2.5 payment.disputed=-2.1 payment.promised=-2.7 payment.query=3.4 payment.refused=-2.6 payment.sent=-2.1 praise=-3.5 reputation=-1.7 urgent=0.3
moeten 4.82 bad=0.8 complaint.cost=-1.5 complaint.delay=3.1 complaint.neglect=1.5 complaint.quality=0.3 escalation=1.6 good=-1.8 growth=-0.5 leaving=0.9 payment.delayed=0.4 payment.disputed=1.0 payment.promised=-1.5 payment.query=1.3 payment.refused=1.8 payment.sent=2.6 praise=-1.2 reputation=1.3 urgent=-0.8
mogeli 6.36 bad=-1.3 complaint.cost=-2.1 complaint.delay=-1.0 complaint.neglect=-0.5 complaint.quality=0.5 escalation=-0.6 good=-1.1 growth=-0.3 legal=-0.4 meeting.off=-0.5 payment.delayed=2.3 payment.disputed=-0.8 payment.promised=-0.7 payment.query=-1.3 payment.refused=-0.8 payment.sent=-1.7 praise=-1.2 reputation=-0.5 urgent=3.1
mogen 5.45 bad=-1.7 complaint.cost=-1.0 complaint.neglect=-0.7 complaint.quality=-0.4 escalation=-1.1 good=-1.6 growth=0.5 leaving=-0.4 legal=-1.1 meeting.off=-0.9 payment.delayed=2.5 payment.disputed=-0.9 payment.promised=-0.9 payment.query=1.5 payment.sent=-1.0 praise=-0.7 reputation=-0.9 urgent=-0.9
molen 7.28 bad=-0.8 complaint.quality=-0.9 good=1.2 leaving=-0.5 meeting.off=-0.3 payment.delayed=2.3 praise=1.3
moment 5.96 bad=-0.6 complaint.quality=-2.2 escalation=0.7 good=-1.0 growth=-0.4 leaving=-0.4 legal=0.9 meeting.off=3.4 payment.delayed=1.7 payment.disputed=-0.7 payment.promised=-0.7 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.3 praise=-0.9 reputation=-1.0 urgent=0.4
mond 7.28 bad=0.4 complaint.neglect=2.1 complaint.quality=-0.7 good=1.0 leaving=-0.3 payment.refused=-0.3 praise=1.0 reputation=2.5
monteu 6.72 bad=0.9 complaint.cost=-1.1 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=1.1 good=-0.8 leaving=-0.3 legal=0.5 payment.disputed=2.5 payment.query=-0.3 payment.refused=0.9 praise=-0.8 urgent=-0.6
monume 7.28 good=1.4 legal=0.7 payment.delayed=-0.3 payment.disputed=1.9 payment.refused=-0.3 praise=1.4
moogt 7.57 complaint.delay=-0.9 complaint.quality=1.2 leaving=1.6 payment.delayed=1.9 payment.refused=-0.8
mooi 5.62 bad=0.5 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-1.8 complaint.quality=1.4 escalation=-0.4 good=3.7 leaving=2.8 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-1.0 payment.promised=-0.7 payment.query=-0.4 payment.refused=1.8 payment.sent=1.5 praise=4.4 reputation=0.9 urgent=-0.7
mooie 6.72 bad=1.1 complaint.cost=-0.5 complaint.delay=0.4 complaint.neglect=-0.5 complaint.quality=2.3 good=1.7 growth=1.1 leaving=0.3 payment.promised=-0.4 payment.refused=-0.3 payment.sent=1.8 praise=0.9
mooier 7.57 bad=0.3 complaint.cost=2.2 complaint.neglect=1.8 complaint.quality=-0.7 good=1.4 praise=1.6
morgen 4.68 bad=-2.2 complaint.cost=-2.1 complaint.delay=0.7 complaint.neglect=-1.3 complaint.quality=-2.8 good=-1.5 growth=-1.2 leaving=-1.7 legal=-0.8 meeting.off=6.5 payment.delayed=-2.0 payment.disputed=-1.4 payment.promised=5.5 payment.query=-1.9 payment.refused=-2.4 payment.sent=-1.7 praise=-1.4 reputation=-1.2 urgent=6.8
mossel 7.57 bad=-0.8 complaint.quality=-0.4 good=0.4 growth=1.8 leaving=0.7 meeting.off=1.9 praise=0.4
motor 7.57 bad=0.7 complaint.cost=1.5 complaint.neglect=0.9 complaint.quality=1.8 leaving=0.7 legal=1.2 payment.refused=-0.5 reputation=1.8
mr 6.10 bad=0.7 complaint.cost=-0.3 complaint.delay=-0.9 complaint.neglect=1.4 complaint.quality=2.7 escalation=-0.4 growth=1.3 legal=2.5 meeting.off=-0.9 payment.disputed=-0.3 payment.refused=1.0 payment.sent=-0.4 praise=-1.5 reputation=-0.4 urgent=1.0
mt 7.57 bad=0.4 complaint.cost=1.2 growth=-0.4 leaving=3.4
mulder 7.28 bad=-0.5 complaint.cost=0.5 complaint.delay=-0.5 complaint.quality=-0.5 leaving=-0.5 meeting.off=-0.6 payment.disputed=0.4
muren 7.57 bad=1.0 complaint.delay=0.8 complaint.neglect=-0.5 complaint.quality=-1.0 good=-0.5 leaving=1.1 payment.disputed=3.2 payment.refused=-0.5 praise=-0.6 reputation=-0.4 urgent=-0.3
museum 7.28 complaint.cost=2.5 complaint.quality=-0.7 leaving=1.4 legal=-0.4 payment.delayed=-0.4 payment.refused=0.8
muur 6.87 bad=2.4 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=1.8 good=-0.7 growth=-0.5 leaving=1.2 legal=0.7 payment.refused=0.8 praise=-0.7 reputation=-0.4
muziek 7.06 bad=1.7 complaint.cost=1.6 complaint.neglect=1.5 complaint.quality=2.2 good=-0.8 leaving=-0.4 legal=-0.6 payment.sent=-0.4 praise=-0.7
na 4.20 bad=1.1 complaint.cost=-1.1 complaint.delay=-1.7 complaint.quality=2.3 escalation=1.2 good=-1.3 growth=-0.6 leaving=4.2 legal=-3.0 payment.delayed=3.1 payment.disputed=-2.4 payment.query=-1.3 payment.refused=0.6 payment.sent=1.1 praise=-1.1 reputation=-0.5 urgent=-1.3
naam 5.05 bad=1.0 complaint.cost=-1.9 complaint.delay=-0.4 complaint.neglect=1.3 complaint.quality=2.2 escalation=1.2 good=0.3 growth=0.8 leaving=0.5 legal=-1.5 meeting.off=0.8 payment.delayed=-0.9 payment.disputed=-1.3 payment.promised=-1.0 payment.query=4.0 payment.refused=0.8 payment.sent=1.3 praise=-1.2 reputation=2.6 urgent=1.5
naar 3.63 bad=1.0 complaint.cost=0.7 complaint.delay=-2.3 complaint.neglect=0.8 complaint.quality=2.8 escalation=2.1 good=-2.6 growth=-1.6 leaving=0.8 meeting.off=0.8 payment.disputed=-2.8 payment.query=-0.3 payment.sent=-2.2 praise=-3.8 reputation=3.1 urgent=0.4
naast 5.72 bad=-0.8 complaint.cost=1.8 complaint.delay=-0.7 complaint.neglect=-1.0 escalation=1.2 good=-1.4 growth=1.4 meeting.off=-0.7 payment.delayed=-0.3 payment.disputed=0.3 payment.query=-0.3 payment.refused=0.5 payment.sent=-0.4 praise=-1.3 reputation=2.3 urgent=-0.4
nacht 6.87 bad=-1.1 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.4 escalation=1.8 good=2.6 leaving=-0.7 legal=0.4 payment.refused=0.4 praise=3.1 reputation=-0.4
nachts 7.28 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=-0.5 complaint.quality=1.4 escalation=0.9 good=1.5 payment.sent=2.1 praise=1.9
nagaan 7.57 bad=-1.2 complaint.neglect=-0.4 complaint.quality=-0.3 good=1.0 leaving=-0.4 legal=-1.0 payment.query=-0.7 praise=1.0
nageke 7.06 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=-1.2 escalation=-0.4 good=-1.0 growth=-0.4 leaving=-0.3 legal=-0.5 payment.refused=-0.5 praise=-0.8 reputation=-0.6
naheff 7.28 bad=0.5 complaint.cost=-0.8 complaint.quality=1.0 growth=-0.4 leaving=1.4 payment.refused=-0.7
najaar 7.57 bad=-0.6 complaint.quality=-0.5 good=0.6 growth=1.7 praise=0.6
nakijk 7.06 bad=-1.8 complaint.cost=-0.5 complaint.neglect=-0.3 complaint.quality=-0.7 escalation=-0.3 growth=-0.5 leaving=-0.3 legal=-0.4 payment.disputed=5.6 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.6
naleze 7.57 bad=0.5 complaint.delay=-0.4 complaint.quality=1.0 leaving=-0.6 legal=-0.4
nalope 6.72 bad=0.4 complaint.cost=-0.5 complaint.delay=-0.7 complaint.quality=0.4 good=-0.6 leaving=-0.4 legal=-0.6 meeting.off=-0.7 payment.disputed=1.6 payment.promised=-0.9 praise=0.4 urgent=1.8
nam 7.28 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=-0.6 leaving=-0.6 legal=-0.4 reputation=-0.4
nameli 7.06 bad=0.3 complaint.cost=-0.5 complaint.delay=1.4 complaint.neglect=0.5 complaint.quality=-1.6 good=-0.6 growth=-0.4 leaving=0.4 payment.refused=1.3 praise=-0.5 reputation=-0.5
namen 7.57 bad=-0.4 good=0.8 praise=0.9
namens 7.06 complaint.delay=-0.6 complaint.neglect=1.1 complaint.quality=0.6 good=1.2 leaving=1.2 legal=1.1 payment.refused=-0.7 praise=1.4
nastur 7.57 good=-0.5 growth=-0.3 meeting.off=2.2 payment.sent=1.6 praise=-0.3
nederl 6.72 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=1.2 escalation=-0.4 good=-0.5 leaving=-0.7 payment.refused=-0.5 praise=-0.6 reputation=2.3
nee 5.89 bad=-1.6 complaint.cost=-1.2 complaint.delay=-1.1 good=-1.8 growth=-0.7 leaving=-1.6 legal=-0.9 meeting.off=3.8 payment.delayed=-0.5 payment.disputed=-0.8 payment.query=-0.5 payment.refused=-1.5 payment.sent=-0.4 praise=-1.8 reputation=-1.6 urgent=1.0
neefje 7.57 bad=1.7 complaint.cost=0.9 complaint.neglect=-0.3 complaint.quality=2.4 good=-0.8 leaving=0.9 legal=-0.3 praise=-0.8 reputation=-0.4
neem 5.67 complaint.cost=-1.1 complaint.neglect=0.6 complaint.quality=0.7 escalation=-0.8 good=2.1 growth=1.6 meeting.off=-0.8 payment.delayed=-0.6 payment.promised=-0.8 payment.query=-0.6 payment.refused=1.4 payment.sent=-0.3 praise=2.2 reputation=2.0 urgent=-0.3
neemt 5.20 bad=-1.3 complaint.cost=-0.6 complaint.delay=1.4 complaint.neglect=-1.4 complaint.quality=-1.0 escalation=1.9 good=0.4 growth=0.9 leaving=-0.4 legal=-0.9 meeting.off=-0.6 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.4 praise=0.6 reputation=-1.5 urgent=-0.4
neer 7.57 bad=0.3 complaint.delay=0.6 complaint.neglect=0.3 complaint.quality=-0.6 escalation=1.5 leaving=-0.4 legal=-0.5 reputation=-0.4
neerge 7.28 bad=1.1 complaint.delay=1.2 complaint.quality=0.4 escalation=2.2 good=-0.8 growth=-0.4 leaving=0.8 legal=-0.4 praise=-0.7
negen 6.27 bad=2.8 complaint.cost=-0.6 complaint.delay=4.9 complaint.neglect=0.8 complaint.quality=0.6 escalation=-0.5 good=-1.1 growth=-0.5 leaving=0.8 legal=1.2 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=1.2 payment.promised=-0.3 payment.query=-0.5 payment.refused=0.8 payment.sent=-0.3 praise=-0.8 reputation=1.1 urgent=-0.4
negent 7.28 bad=0.4 complaint.cost=-0.3 complaint.neglect=0.8 complaint.quality=0.7 escalation=1.5 good=0.4 leaving=2.9 payment.refused=-0.5 praise=0.6 reputation=-0.5
nemen 5.89 bad=0.6 complaint.cost=-1.1 complaint.delay=-0.6 complaint.neglect=3.1 complaint.quality=1.3 escalation=-0.6 good=-0.5 growth=1.4 leaving=3.6 legal=-1.1 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.3 payment.refused=2.9 payment.sent=-0.4 praise=-0.8 reputation=1.1 urgent=2.3
nergen 6.18 bad=1.7 complaint.delay=-1.0 complaint.neglect=1.3 complaint.quality=2.8 escalation=2.1 good=-1.0 growth=-0.3 leaving=-0.7 legal=0.8 meeting.off=-0.5 payment.disputed=1.3 payment.query=-0.4 payment.refused=1.8 payment.sent=-0.4 praise=-1.1 reputation=-1.2 urgent=-0.4
net 5.57 bad=-3.6 complaint.cost=-1.7 complaint.delay=-1.5 complaint.neglect=0.4 complaint.quality=-2.9 escalation=0.4 good=-0.7 growth=-1.2 leaving=0.5 legal=-0.7 meeting.off=3.5 payment.disputed=-0.9 payment.promised=-0.8 payment.query=0.9 payment.refused=-1.9 payment.sent=6.6 praise=-0.6 reputation=-0.9 urgent=0.4
netjes 5.96 bad=-0.8 complaint.cost=-1.0 complaint.delay=-1.5 complaint.neglect=-0.4 complaint.quality=0.3 escalation=-0.5 growth=-0.5 leaving=-1.0 meeting.off=-0.4 payment.delayed=0.8 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.4 payment.sent=-0.4 reputation=2.5 urgent=-0.5
nette 6.72 bad=-1.2 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.5 good=0.8 growth=-0.7 leaving=0.5 legal=-0.6 payment.disputed=-0.4 payment.refused=-0.3 praise=0.7 reputation=-0.3
netwer 7.28 bad=-0.6 complaint.quality=-0.6 good=1.0 growth=1.6 meeting.off=3.5 praise=1.0
nicht 7.57 bad=-0.4 complaint.cost=-0.4 complaint.delay=1.3 complaint.neglect=-0.8 good=1.5 growth=2.3 legal=1.2 payment.refused=-0.4 praise=-0.7 reputation=-1.2
nieman 5.17 bad=4.7 complaint.delay=-1.7 complaint.neglect=7.8 complaint.quality=3.1 escalation=0.7 good=-1.3 growth=-0.8 leaving=2.5 meeting.off=0.3 payment.disputed=1.3 payment.promised=-0.8 payment.query=-0.9 payment.refused=-1.1 payment.sent=-0.6 praise=-0.9 reputation=-1.3 urgent=0.6
niet 2.45 bad=5.4 complaint.cost=1.9 complaint.delay=2.4 complaint.neglect=1.1 complaint.quality=4.9 escalation=2.5 good=-2.9 growth=-3.5 leaving=2.8 legal=0.8 meeting.off=5.4 payment.delayed=1.9 payment.disputed=5.4 payment.promised=-4.7 payment.refused=5.3 payment.sent=-2.1 praise=-2.1 reputation=1.8 urgent=-0.6
niets 4.66 bad=3.1 complaint.cost=-1.5 complaint.delay=0.5 complaint.neglect=5.5 complaint.quality=1.5 escalation=1.5 good=-2.3 growth=-1.7 leaving=0.4 legal=0.4 meeting.off=1.9 payment.delayed=-1.6 payment.disputed=-0.7 payment.query=-0.8 payment.refused=1.6 payment.sent=-0.3 praise=-1.7
nieuw 6.47 bad=0.6 complaint.cost=1.5 complaint.delay=-1.0 complaint.neglect=1.1 complaint.quality=1.3 good=-0.9 growth=-0.3 legal=-0.4 meeting.off=0.8 payment.delayed=1.4 payment.refused=-0.4 praise=-0.9 reputation=0.7
nieuwe 4.07 bad=-2.9 complaint.neglect=-1.2 complaint.quality=-2.6 escalation=-1.3 good=3.9 growth=2.5 leaving=1.9 legal=-3.0 meeting.off=0.7 payment.disputed=-2.0 payment.promised=-1.6 payment.query=1.2 payment.refused=-2.4 payment.sent=-1.2 praise=4.3 reputation=-1.8 urgent=-1.6
nieuwj 7.06 bad=1.3 complaint.delay=-0.3 complaint.neglect=2.3 complaint.quality=-0.4 good=-1.2 growth=-0.8 leaving=0.3 praise=-0.8 reputation=-0.4
nieuws 5.67 bad=-1.8 complaint.cost=-0.6 complaint.quality=-1.1 escalation=-0.4 good=2.9 leaving=1.6 legal=-0.9 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.7 payment.query=-0.7 payment.sent=-0.6 praise=-1.9 reputation=-0.5 urgent=-0.5
niks 5.05 complaint.cost=-2.2 complaint.delay=0.6 complaint.neglect=0.9 complaint.quality=-1.5 escalation=-1.4 good=0.6 growth=0.9 leaving=-1.5 legal=-0.7 meeting.off=-1.1 payment.delayed=-1.0 payment.disputed=3.2 payment.promised=-1.0 payment.query=1.6 payment.refused=3.7 payment.sent=-1.0 praise=1.0 reputation=0.3 urgent=-0.6
niveau 7.28 bad=0.7 complaint.delay=0.7 complaint.quality=2.2 escalation=3.9 leaving=-0.9 praise=-0.3
nl 7.06 complaint.neglect=-0.4 complaint.quality=1.0 good=-0.4 leaving=1.5 meeting.off=-0.4 payment.query=0.8 payment.refused=-0.3 praise=-0.4 reputation=-0.3 urgent=2.1
nodig 4.90 bad=-1.6 complaint.cost=-1.7 complaint.delay=-0.4 complaint.neglect=-1.1 complaint.quality=0.5 escalation=0.6 good=-2.3 growth=1.1 leaving=-1.5 legal=-1.9 meeting.off=0.4 payment.delayed=-0.4 payment.promised=-0.5 payment.query=2.0 payment.refused=0.9 praise=-1.9 urgent=0.6
noem 7.57 bad=1.8 complaint.cost=1.5 complaint.delay=0.8 complaint.neglect=0.3 complaint.quality=2.6 good=-0.7 growth=-0.4 payment.promised=-0.3 payment.refused=2.5 praise=-0.7 reputation=1.2
noemde 7.57 complaint.cost=1.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.4 good=1.0 growth=1.8 legal=-0.4 payment.refused=-0.5 praise=1.1
noemen 7.06 bad=0.7 complaint.cost=2.0 complaint.quality=-0.7 good=1.1 growth=2.6 leaving=-0.4 legal=-0.4 payment.refused=-0.8 praise=1.4 reputation=0.6
noemt 7.06 bad=2.3 complaint.cost=3.6 complaint.neglect=-1.0 complaint.quality=1.2 escalation=1.4 good=-0.5 leaving=-0.5 legal=0.9 meeting.off=1.9 payment.disputed=2.1 payment.promised=-0.3 payment.refused=4.0 payment.sent=2.6 praise=-0.5 reputation=-0.4
nog 3.24 bad=1.4 complaint.cost=-1.9 complaint.delay=3.5 complaint.quality=1.7 escalation=1.7 growth=3.1 leaving=-1.4 legal=-0.4 meeting.off=-1.4 payment.delayed=2.7 payment.disputed=-0.6 payment.promised=2.0 payment.query=2.5 payment.refused=-2.3 payment.sent=-3.7 praise=1.3 urgent=6.3
nogal 7.57 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=0.6 good=0.3 leaving=-0.4 praise=0.7
nood 7.57 bad=-1.0 complaint.quality=-1.0 good=2.4 growth=1.0 leaving=-0.7 praise=2.6
nooit 5.08 complaint.cost=-0.6 complaint.delay=-1.1 complaint.quality=-0.5 escalation=-0.9 good=2.7 growth=0.6 leaving=-1.2 legal=0.6 payment.delayed=0.4 payment.disputed=5.2 payment.promised=-0.7 payment.query=-0.6 payment.refused=2.0 praise=2.7 reputation=1.8 urgent=-0.8
noord 7.57 complaint.cost=-0.4 complaint.quality=1.5 good=-0.8 praise=-0.8 reputation=1.2
noordk 7.57 bad=-0.7 complaint.cost=-0.3 complaint.quality=-0.6 good=0.5 growth=1.4 legal=-0.4 praise=0.5
nota 5.14 bad=1.0 complaint.cost=0.5 complaint.delay=-1.4 complaint.neglect=-2.1 complaint.quality=2.7 escalation=-0.7 good=-1.3 growth=1.4 leaving=-2.6 legal=-0.6 meeting.off=-1.1 payment.delayed=2.1 payment.disputed=8.6 payment.promised=1.8 payment.query=2.8 payment.refused=4.3 praise=-0.9 reputation=-0.6 urgent=-0.7
notari 6.27 complaint.cost=-0.3 complaint.neglect=0.3 escalation=-0.3 good=-1.0 leaving=-0.6 legal=1.9 meeting.off=0.6 payment.delayed=-0.5 payment.promised=-0.3 payment.query=-0.6 payment.refused=-0.5 payment.sent=-0.3 praise=-1.0 reputation=-0.7 urgent=3.7
notere 7.57 bad=-0.4 good=0.7 growth=-0.3 leaving=0.8 praise=1.0
notule 6.47 bad=-0.8 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.7 escalation=-1.0 good=-1.4 growth=-0.8 leaving=-1.3 legal=-0.5 meeting.off=1.8 payment.disputed=-0.4 payment.refused=-0.4 payment.sent=-0.6 praise=-1.0 reputation=1.7
nou 6.10 bad=3.6 complaint.cost=1.1 complaint.delay=1.0 complaint.neglect=-0.6 complaint.quality=3.0 escalation=0.8 good=-2.0 growth=-0.8 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.5 payment.query=0.4 payment.refused=1.1 payment.sent=-0.3 praise=-1.8 reputation=2.1 urgent=-0.7
novemb 5.57 bad=1.3 complaint.cost=0.3 complaint.delay=4.7 complaint.quality=0.9 escalation=-0.5 good=-0.6 growth=-0.7 leaving=0.7 legal=2.4 meeting.off=-0.4 payment.delayed=-1.1 payment.disputed=-1.0 payment.promised=0.4 payment.query=0.5 payment.refused=3.2 payment.sent=1.9 praise=-0.3 urgent=0.3
nu 3.80 bad=3.4 complaint.delay=6.4 complaint.neglect=4.4 escalation=3.6 good=-1.2 growth=-0.6 leaving=-0.5 legal=2.1 meeting.off=-1.7 payment.disputed=-1.0 payment.promised=1.6 payment.query=-1.2 payment.refused=-1.1 payment.sent=-2.2 praise=-2.0 reputation=1.1 urgent=4.3
nul 6.59 bad=1.9 complaint.cost=2.7 complaint.delay=-0.9 complaint.neglect=3.0 complaint.quality=-0.7 escalation=0.4 good=-1.5 growth=-0.5 payment.promised=-0.3 payment.refused=0.6 praise=-1.1 reputation=-0.9
nummer 5.37 bad=-0.5 complaint.cost=-0.5 complaint.delay=-1.4 complaint.neglect=2.4 complaint.quality=-2.0 escalation=3.3 good=-0.3 growth=2.6 leaving=-1.3 legal=-0.9 meeting.off=-0.8 payment.delayed=-0.8 payment.disputed=-0.8 payment.promised=-1.0 payment.query=1.7 payment.sent=-0.9 reputation=0.9 urgent=-0.8
o 7.57 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-0.4 legal=0.8 meeting.off=-0.4 payment.disputed=1.6 payment.refused=1.2 payment.sent=1.0 urgent=-0.3
ochten 6.87 bad=1.6 complaint.cost=1.0 complaint.delay=0.4 complaint.neglect=-0.6 complaint.quality=1.0 good=-0.7 meeting.off=0.8 payment.disputed=1.0 payment.refused=1.4 reputation=0.7
oefeni 7.57 bad=1.6 complaint.delay=2.5 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.7 leaving=2.4 legal=2.2 payment.promised=-0.5 praise=-0.5 reputation=-0.4
of 4.28 bad=-0.5 complaint.cost=-0.3 complaint.delay=1.7 complaint.neglect=0.6 complaint.quality=-0.8 escalation=0.8 good=-2.2 leaving=-0.4 legal=1.6 meeting.off=-1.2 payment.delayed=-0.8 payment.disputed=-1.7 payment.promised=0.6 payment.query=6.6 payment.refused=-2.4 payment.sent=-1.2 praise=-1.6 reputation=2.5 urgent=1.4
offert 5.23 bad=1.2 complaint.cost=4.9 complaint.neglect=-0.9 complaint.quality=-2.7 escalation=-1.6 good=-2.3 leaving=0.4 legal=-0.6 meeting.off=-1.3 payment.delayed=-0.8 payment.disputed=0.6 payment.promised=-1.4 payment.query=-2.2 payment.refused=-1.4 payment.sent=-0.9 praise=-2.0 reputation=-2.1 urgent=1.5
offlin 7.57 bad=0.3 complaint.delay=-0.5 complaint.quality=1.1 good=-0.8 payment.delayed=-0.5 praise=-0.6
ogen 7.28 bad=-0.9 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=-0.5 good=0.9 leaving=1.0 payment.sent=1.6 praise=1.0
ok 7.57 good=-1.8 praise=-1.8
oktobe 5.11 bad=0.5 complaint.cost=0.7 complaint.delay=3.6 complaint.neglect=2.1 escalation=1.8 good=-2.3 growth=-0.7 leaving=-0.8 meeting.off=-0.9 payment.delayed=3.2 payment.disputed=-0.7 payment.promised=1.5 payment.query=1.7 payment.refused=3.3 praise=-1.6 reputation=-1.8 urgent=-0.6
om 3.89 bad=-1.1 complaint.cost=-1.9 complaint.neglect=0.8 complaint.quality=-1.6 escalation=0.7 growth=-1.5 leaving=1.3 legal=-0.8 meeting.off=-0.8 payment.delayed=2.2 payment.disputed=-1.0 payment.query=0.9 payment.refused=-1.7 payment.sent=0.7 praise=0.5 urgent=1.5
oma 7.57 bad=-0.6 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=0.5 good=-0.4 leaving=0.8 legal=-0.3 praise=-0.3
omdat 5.30 bad=0.7 complaint.delay=2.4 complaint.neglect=1.4 escalation=3.1 growth=2.0 leaving=1.6 legal=-1.6 meeting.off=-0.7 payment.delayed=0.6 payment.promised=-0.7 payment.query=0.7 payment.refused=-1.6 payment.sent=-0.5 praise=0.8 reputation=-1.7 urgent=-0.9
omgevi 7.57 complaint.quality=-0.5 leaving=-0.5 urgent=1.4
omhoog 7.57 complaint.cost=2.0 complaint.neglect=1.1 complaint.quality=-0.7 leaving=1.4 payment.promised=1.3
omroep 7.57 bad=1.1 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=0.7 payment.refused=-0.4 reputation=3.0
omschr 7.57 bad=-0.8 complaint.quality=-0.5 good=-0.3 legal=-0.6 payment.refused=-0.6 payment.sent=3.3
onbean 7.28 bad=2.1 complaint.delay=2.1 complaint.neglect=5.0 complaint.quality=0.5 escalation=2.9 leaving=-0.4 legal=0.8 payment.refused=-0.8 reputation=-0.3
onbeta 7.06 bad=1.8 complaint.cost=5.6 complaint.neglect=-0.4 complaint.quality=2.2 legal=-0.7 payment.disputed=-0.5 payment.refused=5.2 reputation=-0.3
ondank 7.28 complaint.delay=0.5 complaint.neglect=1.3 complaint.quality=-0.4 good=2.9 leaving=-0.4 legal=1.0 payment.refused=-0.4 praise=3.2 urgent=-0.3
onder 5.14 complaint.delay=-1.2 complaint.neglect=0.7 complaint.quality=1.3 escalation=-1.2 good=-0.3 growth=1.0 legal=2.5 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=-0.9 payment.promised=-0.6 payment.query=0.3 payment.refused=1.6 payment.sent=1.4 reputation=1.6 urgent=-0.5
ondera 5.72 bad=0.4 complaint.delay=1.4 complaint.neglect=1.2 complaint.quality=-0.3 leaving=-0.3 legal=-0.8 meeting.off=-0.4 praise=-0.3 reputation=-0.8
onderb 7.06 bad=0.4 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=1.2 good=0.6 growth=2.6 leaving=-0.6 legal=1.6 payment.disputed=-0.3 payment.query=-0.4 praise=1.1
onderd 7.28 complaint.cost=1.5 complaint.delay=0.8 complaint.neglect=-0.5 complaint.quality=0.8 good=0.4 growth=0.6 leaving=-0.6 praise=0.5 reputation=0.6
onderh 6.03 bad=-1.1 complaint.delay=-0.8 complaint.neglect=-0.7 growth=3.4 leaving=3.1 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.4 payment.refused=1.2 payment.sent=-0.4 praise=0.6 reputation=-0.7 urgent=-0.4
ondern 5.89 bad=1.8 complaint.neglect=1.8 complaint.quality=-0.5 escalation=-1.0 good=-1.6 growth=-0.6 leaving=2.0 legal=1.1 meeting.off=-0.7 payment.delayed=1.2 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.3 payment.sent=-0.6 praise=-1.4 reputation=5.8
ondert 6.18 bad=1.8 complaint.cost=-0.9 complaint.delay=1.7 complaint.neglect=0.9 complaint.quality=0.8 escalation=-0.4 good=-1.6 growth=-0.8 leaving=1.7 meeting.off=-0.6 payment.disputed=-0.4 payment.refused=0.4 praise=-1.3 reputation=-0.7 urgent=1.3
onderw 6.36 complaint.cost=-0.6 complaint.delay=2.2 complaint.neglect=1.2 escalation=-0.5 good=-0.5 growth=0.8 legal=0.8 meeting.off=-0.3 payment.delayed=2.5 payment.disputed=-0.5 payment.promised=2.0 payment.refused=-0.8 payment.sent=4.0 praise=-0.4 reputation=2.1 urgent=0.7
onderz 7.06 bad=1.7 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=1.0 complaint.quality=2.3 good=-0.3 legal=2.3 payment.refused=2.7 reputation=1.7
ondeug 7.06 bad=0.6 complaint.delay=0.8 growth=0.8 leaving=-1.1 legal=2.3 payment.refused=2.0
ongelu 7.06 bad=-1.0 complaint.quality=-0.4 good=-0.5 leaving=-0.9 legal=-0.6 praise=-0.4
ongema 7.28 complaint.cost=-0.3 complaint.delay=0.5 complaint.quality=-0.6 payment.delayed=2.8 payment.promised=1.1 payment.query=-0.4 urgent=1.5
ongeve 7.06 bad=-0.6 complaint.cost=1.3 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.4 leaving=0.7 legal=-0.3 payment.delayed=-0.3 payment.promised=-0.5 payment.refused=-0.7 payment.sent=-0.3 praise=-0.4 reputation=-0.6
onjuis 6.72 bad=1.2 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=2.7 good=-0.5 leaving=-0.6 legal=2.4 payment.disputed=-0.5 payment.query=1.1 praise=-0.5 reputation=-0.6
online 6.18 bad=0.8 complaint.cost=-1.1 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=2.5 escalation=-0.4 good=-1.6 growth=-0.5 leaving=0.9 legal=-0.3 meeting.off=2.0 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.5 praise=-1.6 reputation=1.3 urgent=0.9
onmidd 7.28 bad=1.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=2.9 escalation=2.1 good=-0.4 urgent=6.2
ons 3.34 bad=0.6 complaint.cost=-1.0 complaint.delay=-1.3 complaint.neglect=1.5 escalation=-1.5 good=1.5 growth=1.0 leaving=1.6 legal=1.2 meeting.off=-1.7 payment.delayed=0.7 payment.promised=-1.1 payment.query=0.6 payment.refused=0.4 payment.sent=-3.2 praise=1.5 reputation=-2.3 urgent=-1.2
ontbij 7.57 bad=-0.5 complaint.quality=-0.4 good=-0.3 growth=2.0 meeting.off=1.9 praise=-0.4
ontbin 6.47 bad=0.6 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=1.1 good=-0.8 growth=-0.5 leaving=2.0 legal=2.2 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.6 reputation=-0.7
ontbon 7.57 bad=-1.3 complaint.quality=-0.6 legal=-0.8
ontbre 6.59 bad=0.9 complaint.cost=-0.7 complaint.delay=1.9 complaint.neglect=1.2 complaint.quality=2.9 escalation=-0.4 good=-0.8 growth=-0.4 leaving=-1.1 meeting.off=2.0 payment.delayed=-0.7 payment.disputed=1.0 payment.promised=-0.7 payment.query=1.3 praise=-0.7 reputation=-0.5 urgent=-0.5
ontevr 7.57 complaint.cost=-0.4 complaint.quality=0.7 legal=2.4
ontsla 6.59 bad=-1.5 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.2 good=-1.2 leaving=-0.5 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.refused=-0.7 praise=-1.3 reputation=-0.6
ontsta 7.57 bad=0.5 complaint.cost=-0.3 complaint.neglect=1.1 complaint.quality=0.5 legal=3.0 payment.refused=-0.4 reputation=1.9
ontvan 4.98 bad=-3.0 complaint.cost=0.6 complaint.delay=-1.2 complaint.neglect=-1.9 complaint.quality=-0.4 escalation=-1.1 good=-2.9 growth=-0.7 leaving=0.7 legal=0.8 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-1.0 payment.promised=0.6 payment.query=-0.4 payment.refused=-1.5 payment.sent=-0.8 praise=-2.8 reputation=-1.3 urgent=-0.7
ontwer 5.83 bad=-0.6 complaint.cost=-1.1 complaint.neglect=-1.0 complaint.quality=1.0 escalation=1.1 good=-0.9 leaving=-0.6 legal=-1.0 meeting.off=1.1 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=-1.0 payment.sent=-0.3 praise=-0.6 urgent=-0.5
onverw 7.28 bad=-0.4 good=-0.4 meeting.off=4.2 payment.promised=-0.5 praise=-0.3 urgent=-0.4
onze 3.08 bad=-0.8 complaint.cost=-1.2 complaint.delay=-0.9 complaint.quality=0.6 escalation=3.1 good=-1.7 growth=-0.4 leaving=1.1 legal=-0.4 meeting.off=-0.4 payment.delayed=1.9 payment.disputed=-1.4 payment.promised=1.4 payment.query=-1.1 payment.refused=-1.4 payment.sent=-3.8 praise=-1.6 reputation=-1.3 urgent=-1.0
onzerz 7.57 bad=2.0 complaint.delay=2.3 complaint.quality=0.8 legal=2.2 payment.delayed=-0.3 payment.refused=2.9
oog 7.57 complaint.cost=1.4 complaint.quality=-0.6 good=1.2 growth=1.4 payment.disputed=1.2 praise=1.7
ooit 6.72 bad=-1.4 complaint.cost=1.0 complaint.neglect=0.8 complaint.quality=-1.5 escalation=-0.8 good=1.4 growth=-1.2 leaving=-1.7 meeting.off=-0.3 payment.disputed=-0.5 payment.refused=-0.4 praise=1.6 reputation=0.7
ook 3.55 bad=1.7 complaint.cost=2.7 complaint.delay=-0.5 complaint.neglect=4.3 complaint.quality=1.6 escalation=0.9 good=2.7 growth=9.1 leaving=2.4 payment.delayed=1.0 payment.disputed=1.4 payment.promised=-1.9 payment.query=-1.0 payment.refused=3.8 payment.sent=-1.3 praise=1.9 reputation=-1.6 urgent=-1.8
oosten 7.57 complaint.delay=-0.4 complaint.quality=0.8 good=-0.5 leaving=0.7 meeting.off=1.5 payment.query=1.6 praise=-0.3
op 2.46 bad=0.6 complaint.cost=-2.1 complaint.delay=-2.2 complaint.neglect=2.4 complaint.quality=0.6 escalation=-1.9 good=-3.0 leaving=2.8 legal=-0.6 meeting.off=-2.0 payment.delayed=0.8 payment.disputed=1.0 payment.promised=-0.4 payment.query=1.7 payment.refused=-0.9 payment.sent=0.4 praise=-3.6 reputation=3.2 urgent=-2.5
opa 7.28 bad=0.4 complaint.cost=2.0 complaint.delay=-0.4 complaint.neglect=0.3 good=-1.1 legal=1.0 payment.refused=-0.3 praise=-1.1 reputation=-0.3
opdrac 5.67 bad=-1.4 complaint.cost=-1.1 complaint.delay=-0.7 complaint.neglect=0.7 complaint.quality=-0.9 escalation=-0.7 good=0.4 growth=3.7 meeting.off=-0.7 payment.delayed=4.9 payment.disputed=0.9 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.4 praise=1.2 reputation=0.5 urgent=-0.3
open 5.83 complaint.cost=-0.8 complaint.delay=1.8 complaint.neglect=-0.5 complaint.quality=1.5 leaving=1.6 legal=-1.1 meeting.off=1.9 payment.delayed=0.8 payment.disputed=-0.7 payment.promised=4.0 payment.query=-0.7 payment.refused=1.1 payment.sent=-0.4 praise=0.3 reputation=0.9 urgent=-0.6
openen 7.06 bad=0.3 complaint.cost=0.7 complaint.delay=0.4 complaint.neglect=-1.2 complaint.quality=0.6 good=-0.3 growth=3.3 leaving=0.6 payment.disputed=-0.4 payment.refused=1.1 reputation=-0.4 urgent=2.9
openin 7.06 bad=-0.3 complaint.cost=0.9 complaint.quality=0.4 growth=-0.3 leaving=-0.6 payment.promised=-0.4 payment.refused=-0.4 praise=0.3 reputation=1.2
openli 7.57 complaint.delay=1.6 complaint.quality=-0.7 good=-1.1 payment.refused=-0.5 praise=-0.5 reputation=1.8
openst 6.18 bad=-1.0 complaint.cost=-0.9 complaint.neglect=-0.8 complaint.quality=-0.6 good=-0.7 growth=-0.4 leaving=-0.6 legal=-1.1 meeting.off=-0.5 payment.delayed=1.3 payment.disputed=-1.3 payment.promised=1.7 payment.query=-0.6 payment.refused=0.4 payment.sent=2.3 praise=-0.7 reputation=-0.5 urgent=-0.3
opgege 7.06 bad=-1.4 complaint.cost=-0.5 complaint.neglect=0.5 growth=-0.6 leaving=0.6 legal=-0.8 payment.query=2.9 payment.refused=-0.7 praise=0.3 reputation=-0.7 urgent=-0.3
opgeha 7.57 complaint.quality=0.7 good=-0.4 leaving=1.6
opgele 7.06 bad=1.0 complaint.cost=-0.7 complaint.delay=-0.5 complaint.quality=2.1 good=1.2 growth=1.9 leaving=0.6 legal=2.2 payment.refused=1.0 praise=1.0 reputation=-0.3
opgelo 5.30 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.5 escalation=0.4 good=2.1 growth=-0.5 leaving=-1.4 meeting.off=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.6 praise=2.2 reputation=-1.2
opgema 7.28 bad=1.2 complaint.cost=2.9 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=0.7 good=-0.5 growth=-0.3 leaving=2.0 legal=1.8 praise=-0.4 reputation=-0.3
opgero 7.28 bad=-0.3 complaint.neglect=-0.8 complaint.quality=0.3 good=-0.6 leaving=-0.3 legal=1.1 meeting.off=4.6 payment.promised=-0.3 payment.refused=-0.3 praise=-0.5 urgent=-0.3
opgesl 7.57 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=-0.4 meeting.off=-1.0 payment.delayed=4.0 payment.query=-0.4 reputation=1.7
opgest 7.06 bad=-1.2 complaint.delay=-0.5 complaint.neglect=-0.4 leaving=0.6 legal=1.0
opgevo 7.57 bad=1.5 complaint.cost=1.5 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.5 payment.sent=2.4 praise=-0.5 reputation=1.2
opgevr 7.57 bad=1.8 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.7 good=-0.5 growth=-0.3 leaving=1.3 legal=0.8 payment.disputed=-0.5 praise=-0.4
opgeze 6.36 bad=-1.1 complaint.cost=1.6 complaint.delay=-0.8 complaint.neglect=-1.3 complaint.quality=-0.5 escalation=-0.3 good=-1.5 growth=-0.8 leaving=0.8 payment.delayed=-0.5 payment.promised=-0.4 praise=-1.1 reputation=-1.4
ophale 7.57 bad=0.4 complaint.quality=2.0 good=-0.3 leaving=1.5 payment.refused=1.6 praise=-0.5
ophang 7.57 bad=0.6 complaint.delay=-0.6 complaint.neglect=1.1 good=-0.9 growth=-0.3 praise=-0.6 reputation=-0.4
oplage 6.72 complaint.delay=-1.2 growth=3.1 leaving=1.8 legal=-0.6 meeting.off=-0.5 payment.refused=2.9 payment.sent=-0.4 praise=-1.2 reputation=0.7
opleid 7.57 bad=0.8 complaint.quality=1.4 good=-0.8 praise=-0.7 reputation=1.6
opleve 5.67 complaint.cost=-0.7 complaint.delay=2.0 complaint.neglect=1.1 complaint.quality=-1.8 escalation=-0.6 good=-1.1 growth=-0.7 leaving=-1.9 legal=2.5 meeting.off=2.2 payment.delayed=-0.6 payment.disputed=-0.6 payment.query=-0.5 payment.refused=-0.4 payment.sent=1.2 praise=-1.0 reputation=-1.3 urgent=-0.9
oploss 7.06 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=0.6 complaint.quality=0.5 good=2.1 leaving=-0.5 meeting.off=-0.4 payment.disputed=-0.3 praise=1.9 reputation=-0.3
opmake 7.57 bad=-0.4 leaving=-0.3 urgent=0.9
opmerk 6.72 bad=-0.3 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=2.2 complaint.quality=-1.2 escalation=-0.8 good=0.9 leaving=-0.4 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=1.3 payment.promised=-0.7 payment.refused=-0.9 payment.sent=1.8 praise=0.7 reputation=-0.7
opname 7.57 bad=-0.9 complaint.delay=-0.3 good=1.0 growth=0.9 leaving=-0.5 meeting.off=1.5
opneme 6.72 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=1.6 complaint.quality=-1.6 escalation=0.3 good=0.8 growth=-0.4 leaving=-0.5 legal=-0.6 payment.refused=-0.5 praise=0.9 reputation=1.9
opnieu 5.67 bad=0.7 complaint.cost=-1.6 complaint.delay=1.0 escalation=0.5 growth=0.6 leaving=2.6 legal=-1.2 meeting.off=-0.9 payment.disputed=0.5 payment.promised=-1.1 payment.query=3.2 payment.refused=-0.3 payment.sent=-0.7 praise=-1.6 reputation=-1.2 urgent=-0.4
oprech 7.28 bad=-1.2 complaint.neglect=-0.6 complaint.quality=-0.5 good=0.9 leaving=0.7 meeting.off=-0.3 payment.promised=1.9 payment.refused=-0.4 payment.sent=-1.2 praise=1.0
oprit 7.57 bad=0.6 complaint.quality=0.7 good=-0.4 legal=1.4 praise=-0.4
oproep 6.72 bad=2.0 complaint.cost=-0.6 complaint.neglect=0.7 complaint.quality=3.5 escalation=1.3 good=-0.7 leaving=2.7 legal=0.9 payment.refused=1.2 praise=-0.8 reputation=1.2
opschu 7.06 bad=-1.2 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=-1.1 good=-0.4 growth=-0.4 legal=-0.3 meeting.off=4.9 payment.delayed=1.8 payment.promised=-0.3 payment.sent=-0.3 praise=-0.5
opstel 7.28 bad=-0.7 complaint.quality=-0.4 good=-0.3 legal=-0.5 payment.promised=1.5 payment.refused=-0.7 praise=-0.4
opstur 7.57 complaint.delay=-0.6 complaint.neglect=0.8 leaving=0.4 urgent=3.1
optie 7.28 bad=-1.3 complaint.delay=-0.3 complaint.quality=-0.6 good=0.8 growth=1.9 leaving=-0.3 legal=-0.4 payment.refused=-0.5 praise=1.0 reputation=-0.6
opvang 7.57 complaint.neglect=-0.5 complaint.quality=0.7 escalation=0.8 good=-1.1 leaving=-0.7 payment.refused=0.7 praise=-0.8
opvolg 7.06 bad=-0.9 complaint.delay=0.7 leaving=0.8 payment.refused=0.4 praise=-0.3 reputation=-0.3
opvrag 7.28 bad=-0.6 complaint.delay=-0.4 good=-0.4 legal=-1.0 payment.sent=1.4 urgent=-0.5
opzegg 5.17 bad=-1.6 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.8 escalation=-0.5 good=-0.9 growth=-1.1 leaving=2.2 legal=-1.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-1.1 praise=-0.8 reputation=-1.8 urgent=-0.5
opzegt 6.72 bad=-1.7 complaint.cost=-0.4 complaint.neglect=-0.6 complaint.quality=-1.9 good=-0.3 growth=-0.5 leaving=4.9 legal=-1.1 payment.delayed=-0.4 payment.query=-0.6 payment.refused=-0.8 praise=-0.3 reputation=-0.4
opzet 7.57 bad=-1.5 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.7 payment.query=3.0 payment.refused=-0.3 reputation=-0.3
oranje 7.06 bad=0.5 complaint.cost=-0.5 complaint.delay=0.8 complaint.quality=1.3 good=-0.7 leaving=1.0 meeting.off=1.3 payment.refused=1.5 praise=-0.5 reputation=-0.3
orde 5.89 complaint.cost=-0.8 complaint.neglect=-1.2 complaint.quality=-1.6 escalation=-0.6 good=1.1 growth=-0.8 leaving=-0.6 legal=-1.0 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=2.5 payment.query=-0.4 payment.refused=0.8 payment.sent=-1.8 praise=1.3 reputation=-1.4 urgent=-1.6
order 7.57 bad=-1.2 complaint.neglect=-0.3 complaint.quality=-1.2 leaving=-0.5 payment.query=2.2 payment.refused=-0.4 payment.sent=-0.6 reputation=-0.4
ordner 7.28 bad=0.5 complaint.cost=1.2 good=-0.5 leaving=0.7 legal=-0.3 payment.query=3.9 praise=-0.6 reputation=2.2
oren 7.57 bad=-0.5 complaint.quality=-0.4 leaving=-0.3 meeting.off=-0.5 payment.promised=2.9
organi 7.57 good=0.4 growth=-0.5 praise=0.5
orient 7.57 bad=0.7 complaint.cost=1.8 complaint.neglect=-0.4 complaint.quality=-1.0 leaving=1.8 payment.delayed=-0.5 reputation=-0.3
oud 6.03 bad=0.6 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=1.0 complaint.quality=-0.3 escalation=-0.6 good=-0.5 growth=-0.9 leaving=-1.4 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.4 payment.query=1.6 payment.refused=0.5 praise=-0.4 reputation=0.5 urgent=-0.4
oude 5.30 bad=-3.9 complaint.cost=-1.2 complaint.delay=-2.1 complaint.neglect=-1.0 complaint.quality=-2.2 escalation=-0.5 growth=0.6 leaving=-1.6 legal=-1.1 meeting.off=-1.2 payment.delayed=0.9 payment.disputed=-1.2 payment.promised=1.5 payment.query=0.6 payment.refused=-1.0 payment.sent=-0.6 reputation=-1.0 urgent=-0.6
ouder 7.06 bad=0.5 complaint.cost=-0.6 complaint.delay=-0.7 complaint.quality=-0.4 good=-0.6 growth=-0.3 leaving=-0.8 payment.disputed=2.3 payment.promised=-0.4 payment.query=0.7 praise=-0.6 reputation=-0.3
ouders 6.36 bad=-1.7 complaint.cost=-0.9 complaint.delay=-1.0 complaint.neglect=-1.0 complaint.quality=-1.1 escalation=0.5 good=-0.7 growth=-0.5 leaving=-1.5 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.4 payment.query=-0.4 praise=-0.7
oudste 7.28 bad=1.0 complaint.cost=0.6 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=1.4 good=-0.7 leaving=0.7 payment.refused=1.1 praise=-0.8 reputation=1.0
over 3.17 bad=-1.6 complaint.cost=-0.4 complaint.neglect=-2.1 complaint.quality=1.7 escalation=-0.5 good=-1.7 growth=-0.7 leaving=-1.1 legal=1.2 payment.delayed=-0.5 payment.disputed=-1.9 payment.promised=3.4 payment.query=0.3 payment.refused=-3.3 payment.sent=-1.7 praise=-0.3 reputation=1.6 urgent=0.6
overal 7.06 bad=0.4 complaint.cost=-0.3 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=1.7 good=1.6 growth=1.4 leaving=1.0 payment.refused=-0.5 praise=2.0 reputation=0.9
overbl 7.57 good=-0.3 payment.disputed=2.3 payment.promised=-0.3 payment.refused=1.2 payment.sent=-0.6
overdo 7.57 bad=0.8 complaint.quality=0.8 good=-0.6 meeting.off=1.5 payment.disputed=2.9 payment.promised=-0.3 praise=-0.6
overdr 7.57 bad=1.9 complaint.cost=1.3 complaint.quality=0.9 good=-0.4 growth=-0.4 leaving=2.3
overee 6.18 bad=0.8 complaint.cost=0.6 complaint.neglect=-0.8 complaint.quality=-0.8 escalation=-0.5 good=-0.8 growth=1.1 leaving=6.5 legal=1.4 meeting.off=1.2 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.3 payment.refused=-0.4 payment.sent=-0.4 praise=-0.6 reputation=-0.5 urgent=-0.4
overga 7.57 bad=0.5 complaint.quality=-0.5 good=-0.9 growth=-0.4 leaving=1.4 legal=1.0 praise=-0.6 reputation=-0.4
overge 5.37 bad=-3.2 complaint.cost=-1.4 complaint.delay=-2.9 complaint.neglect=-1.4 complaint.quality=-0.5 escalation=-0.7 good=-0.6 growth=-0.7 leaving=-1.0 legal=0.6 meeting.off=-1.4 payment.delayed=1.3 payment.disputed=-1.0 payment.promised=-1.5 payment.query=0.6 payment.refused=-1.1 payment.sent=10.9 praise=-0.3 reputation=-1.2 urgent=-1.4
overig 6.87 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=2.3 escalation=-0.3 good=1.2 growth=1.1 leaving=1.2 legal=-0.4 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=0.7 payment.sent=2.2 praise=1.3
overle 6.10 bad=-0.7 complaint.cost=0.3 complaint.delay=-1.2 complaint.neglect=-0.4 escalation=1.2 good=-1.5 growth=0.4 leaving=0.7 legal=-0.7 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.3 payment.query=3.1 payment.refused=-0.7 payment.sent=-0.4 praise=-1.5 reputation=-1.3 urgent=-0.6
overma 7.28 bad=0.7 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=-0.4 good=-0.6 leaving=0.9 legal=-0.5 payment.disputed=-0.5 payment.promised=3.6 payment.refused=1.3 praise=-0.5 reputation=-0.7
overmo 6.72 bad=0.4 complaint.delay=2.4 complaint.neglect=-0.8 complaint.quality=-1.3 escalation=-0.3 good=-0.7 growth=-0.4 leaving=-0.4 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.4 payment.promised=0.7 payment.query=-0.3 payment.refused=-0.5 praise=-0.8 reputation=-0.6 urgent=7.6
oversc 7.57 bad=0.7 complaint.cost=-0.4 complaint.delay=2.9 complaint.quality=-0.5 legal=3.6 payment.delayed=-0.6 payment.refused=-0.5 payment.sent=2.3
overst 7.06 bad=-1.9 complaint.cost=-0.5 complaint.quality=-0.9 good=-0.7 leaving=-0.5 payment.delayed=1.6 payment.query=-0.6 payment.refused=-0.4 praise=-0.7 reputation=-0.3 urgent=-0.3
overwe 7.57 bad=-0.7 complaint.cost=-0.4 good=0.8 growth=1.0 leaving=2.0 legal=-0.6 praise=0.9
overzi 7.28 bad=-0.7 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=0.9 complaint.quality=0.5 good=-0.4 leaving=0.4 legal=-0.4 payment.query=3.0 payment.refused=0.8 payment.sent=1.4 praise=-0.4
p 7.57 bad=1.0 complaint.cost=1.6 escalation=1.8 payment.refused=-0.4
paar 6.72 bad=-1.0 complaint.cost=-0.7 complaint.delay=-0.8 complaint.quality=0.3 good=0.4 growth=0.7 leaving=-0.6 legal=-0.4 payment.delayed=2.3 payment.promised=-0.5 payment.refused=-1.7 payment.sent=1.2 praise=-0.6 reputation=-0.5
paasda 7.57 bad=0.7 complaint.delay=0.6 complaint.neglect=0.5 complaint.quality=0.9 good=-0.6 growth=-0.3 leaving=0.9 payment.refused=1.2 praise=-0.5 reputation=0.9
pagina 5.05 bad=-2.7 complaint.delay=-0.6 complaint.neglect=-1.2 complaint.quality=-1.7 escalation=-0.5 good=-2.4 growth=-0.8 leaving=-1.8 legal=-0.8 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.5 payment.refused=-1.2 payment.sent=-0.5 praise=-2.6 urgent=-0.7
pakken 7.28 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.3 good=-0.5 growth=-0.4 leaving=-0.5 payment.promised=-0.3 praise=-0.6 reputation=1.8
pakket 6.27 bad=-3.0 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-1.4 complaint.quality=-1.3 good=0.7 growth=3.9 leaving=-1.7 legal=-0.6 meeting.off=-0.6 payment.delayed=1.3 payment.disputed=-0.6 payment.query=-0.7 payment.refused=-0.8 payment.sent=-0.5 praise=0.4 urgent=-0.3
pallet 7.57 bad=0.8 complaint.cost=-0.3 complaint.delay=0.8 complaint.neglect=-0.3 complaint.quality=1.0 payment.disputed=1.7 payment.refused=1.8
pand 6.10 bad=-1.1 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=-1.1 good=-1.3 growth=-0.9 leaving=-1.6 legal=-0.5 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=1.1 payment.promised=-0.5 payment.query=-0.3 payment.refused=-1.0 payment.sent=-0.8 praise=-1.1 reputation=-0.3 urgent=-0.8
papier 6.03 bad=-0.6 complaint.delay=-1.3 complaint.neglect=-0.8 complaint.quality=2.8 escalation=-0.5 leaving=-2.1 legal=0.6 meeting.off=-0.6 payment.delayed=1.7 payment.disputed=-1.2 payment.promised=0.8 payment.refused=3.2 praise=-0.6 reputation=0.4 urgent=-0.3
parapl 7.57 bad=1.2 complaint.delay=2.3 complaint.quality=0.4 good=-0.4 legal=-0.5 payment.delayed=-0.4 payment.refused=1.5
parijs 7.57 bad=-0.5 complaint.quality=0.6 good=-0.6 legal=1.8 meeting.off=-0.4 payment.promised=-0.4 praise=-0.6 reputation=-0.6
parkee 6.87 bad=-1.4 complaint.delay=-0.3 complaint.quality=-1.1 good=-1.4 growth=-0.7 leaving=-0.3 praise=-1.3 reputation=-0.3 urgent=1.4
parket 7.06 bad=1.7 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=3.1 good=-0.5 leaving=-1.0 meeting.off=-0.4 payment.refused=1.3 praise=-0.4
partij 6.47 bad=2.4 complaint.delay=0.4 complaint.neglect=0.9 complaint.quality=-0.4 escalation=-0.3 good=-0.9 growth=-0.6 leaving=3.8 legal=1.0 meeting.off=-0.3 payment.disputed=0.5 payment.refused=-0.8 praise=-0.8 reputation=-0.6 urgent=-0.6
partne 7.06 complaint.cost=1.3 complaint.delay=0.7 complaint.neglect=0.6 complaint.quality=-0.7 escalation=3.4 good=-0.5 growth=-0.4 leaving=1.2 legal=-0.4 payment.disputed=-0.3 payment.refused=-0.6 praise=-0.4
pas 5.11 bad=1.8 complaint.cost=-2.0 complaint.delay=1.9 complaint.neglect=-1.8 complaint.quality=-0.7 good=-2.0 growth=-1.3 leaving=-1.6 legal=-0.7 payment.delayed=2.8 payment.disputed=1.8 payment.promised=-2.1 payment.query=-1.4 payment.refused=5.0 payment.sent=-0.3 praise=-2.0 reputation=-0.4 urgent=-1.0
pasen 7.28 bad=2.1 complaint.delay=2.7 complaint.neglect=1.2 complaint.quality=-0.5 payment.refused=-0.4 payment.sent=-0.3
passag 7.57 bad=-1.2 complaint.delay=-0.4 complaint.quality=-0.7 good=-1.0 payment.refused=-0.4 praise=-1.1
passee 7.57 bad=-0.6 complaint.delay=-0.3 legal=-0.3 urgent=3.6
passen 7.57 bad=-0.8 complaint.delay=-0.4 complaint.quality=-0.8 good=-0.5 payment.delayed=1.6 payment.promised=-0.4 praise=-0.5
past 6.18 bad=-0.7 complaint.cost=0.5 complaint.neglect=-0.5 good=-0.5 leaving=1.4 legal=-0.6 meeting.off=1.8 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=-0.6 payment.sent=-0.5 praise=-0.4 reputation=0.4 urgent=-0.4
pastoo 7.28 bad=1.4 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=2.3 good=-0.8 leaving=2.9 legal=-0.5 payment.refused=-0.3 praise=-0.5 reputation=-0.3
patien 6.87 bad=-0.7 complaint.cost=2.0 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-1.1 escalation=-0.4 good=1.7 growth=1.5 leaving=1.2 legal=-0.4 payment.disputed=-0.3 payment.refused=-0.4 praise=2.1 reputation=-0.8
patric 7.06 bad=2.0 complaint.neglect=-0.3 complaint.quality=0.8 legal=1.5 payment.delayed=-0.4 payment.disputed=1.2 payment.refused=-0.5 reputation=-0.8
pauze 7.57 bad=0.3 complaint.neglect=1.5 complaint.quality=0.8 good=-1.0 growth=-0.4 payment.promised=3.2 payment.refused=1.7 praise=-1.0
pdf 7.28 bad=-0.5 complaint.neglect=-0.3 leaving=-0.4 payment.query=3.5
peeter 7.06 complaint.delay=-0.3 complaint.quality=0.9 escalation=-0.3 good=-0.4 growth=-0.3 payment.promised=-0.6 payment.query=-0.7 payment.refused=1.1 praise=-0.4 urgent=-0.5
pen 7.57 bad=0.5 complaint.cost=1.3 complaint.quality=-0.7 good=1.0 growth=-0.4 leaving=1.1 praise=1.2 reputation=-0.3
pennin 6.47 bad=-1.4 complaint.cost=0.4 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=-1.2 growth=0.6 legal=-0.5 payment.disputed=-0.4 payment.promised=1.5 payment.query=-0.3 payment.refused=1.2 payment.sent=2.4 reputation=-0.8
pensio 6.27 bad=-3.2 complaint.cost=-0.7 complaint.neglect=-1.0 complaint.quality=-1.9 growth=-0.4 leaving=-0.7 legal=-0.9 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=-1.0 reputation=-1.1
pepern 7.57 bad=-0.6 complaint.delay=-0.4 complaint.quality=-0.3 legal=-0.3 payment.promised=4.3
peppol 7.28 bad=-1.1 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.0 leaving=-0.6 payment.query=5.8 payment.refused=-0.9
per 4.35 bad=1.3 complaint.cost=4.7 complaint.neglect=-0.4 complaint.quality=1.2 escalation=-0.8 good=-2.8 growth=-0.6 leaving=7.8 legal=0.4 meeting.off=-1.3 payment.delayed=-0.5 payment.disputed=-1.5 payment.promised=-1.3 payment.query=0.3 payment.refused=-0.7 payment.sent=-1.7 praise=-2.5 reputation=-1.8 urgent=0.9
percen 7.57 complaint.cost=1.3 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=-0.6 good=-0.5 payment.disputed=3.5 praise=-0.4
perfec 7.28 bad=-1.9 complaint.neglect=-0.5 complaint.quality=-1.0 good=4.5 leaving=-0.4 payment.refused=-0.8 praise=4.6
period 7.28 bad=-1.4 complaint.cost=-1.2 complaint.delay=-0.3 complaint.quality=-0.6 good=-0.7 leaving=-0.4 payment.delayed=1.5 payment.promised=-0.5 payment.query=2.7 payment.refused=-0.4 praise=-0.7 reputation=-0.4
pers 7.28 bad=-1.5 complaint.cost=1.0 complaint.delay=-0.7 complaint.neglect=-0.6 good=1.3 legal=-0.4 payment.refused=-0.6 praise=1.7 reputation=0.9
person 6.10 bad=0.7 complaint.cost=-0.7 complaint.neglect=-1.3 complaint.quality=-0.6 escalation=-0.4 good=-0.6 growth=-1.3 leaving=-1.4 legal=0.7 meeting.off=-1.2 payment.delayed=-0.4 payment.disputed=1.8 payment.promised=-0.4 payment.refused=-0.7 payment.sent=-0.4 praise=-0.6 reputation=-0.5 urgent=0.4
persoo 6.27 bad=3.5 complaint.cost=1.7 complaint.delay=1.0 complaint.neglect=2.8 complaint.quality=2.3 escalation=0.8 good=-1.6 growth=-0.8 legal=0.6 meeting.off=-0.4 payment.disputed=-0.5 payment.refused=-0.7 praise=-1.3
peter 7.57 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.0 good=-0.5 payment.refused=-0.4
petje 7.28 bad=-1.2 complaint.neglect=-0.5 complaint.quality=-1.0 good=3.2 growth=-0.4 leaving=-0.4 praise=3.3 reputation=-0.3
petra 7.57 bad=-0.3 complaint.quality=-0.5 good=1.3 growth=1.3 leaving=-0.4 praise=1.4
phishi 7.57 bad=-0.6 complaint.neglect=-0.4 complaint.quality=-0.5 good=0.4 growth=-0.4 praise=0.6
pieter 7.57 bad=-0.8 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.9 leaving=-0.4 meeting.off=-0.4 praise=-0.9
pijn 7.28 bad=0.6 complaint.cost=1.3 complaint.delay=-0.4 good=-0.5 payment.sent=2.3 praise=-0.5 reputation=-0.3
pijnli 7.57 bad=1.3 complaint.cost=-0.5 complaint.quality=2.6 good=-0.4 payment.disputed=1.7 payment.query=-0.5 praise=-0.5
plaatj 7.28 bad=-0.6 complaint.delay=0.9 good=-0.5 leaving=-0.7 reputation=-0.3
plaats 5.30 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=1.8 escalation=-0.6 good=-1.7 growth=-1.0 leaving=-0.7 legal=-0.6 meeting.off=1.3 payment.delayed=1.1 payment.disputed=0.8 payment.promised=1.1 payment.query=2.6 payment.refused=0.7 payment.sent=-0.9 praise=-1.4 reputation=1.4 urgent=-0.9
plafon 6.87 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.7 complaint.quality=0.7 good=0.7 leaving=-0.4 legal=0.9 payment.disputed=-0.5 payment.promised=1.3 praise=0.9 reputation=-0.4
plan 6.36 bad=-0.9 complaint.cost=0.9 complaint.neglect=-0.5 complaint.quality=-1.1 escalation=1.4 good=1.1 growth=2.2 leaving=-1.1 legal=-0.7 meeting.off=0.5 payment.delayed=2.2 payment.promised=-0.4 payment.refused=0.7 reputation=0.5 urgent=-0.6
planne 6.72 bad=-0.6 complaint.cost=-0.5 complaint.delay=1.7 complaint.neglect=1.1 complaint.quality=-0.6 escalation=3.7 good=-0.7 leaving=-0.8 legal=-0.4 meeting.off=-0.8 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.8 praise=-0.6 reputation=-0.8 urgent=1.7
planni 6.10 bad=-0.6 complaint.cost=-0.6 complaint.delay=1.9 complaint.neglect=-1.3 complaint.quality=-1.7 escalation=0.6 good=-1.1 growth=0.6 leaving=-1.1 legal=-1.1 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.4 payment.query=1.4 payment.refused=-0.7 payment.sent=-0.4 praise=-0.7 reputation=-0.6 urgent=-0.3
platte 5.89 bad=-0.6 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.3 growth=-0.4 leaving=0.9 legal=-0.7 payment.disputed=-0.4 payment.refused=-0.3 reputation=-0.9 urgent=-0.4
plek 7.06 bad=0.3 complaint.cost=1.6 complaint.delay=1.3 complaint.neglect=-0.3 complaint.quality=1.2 good=-0.7 leaving=-0.8 meeting.off=1.5 payment.refused=-0.3 praise=-0.6 reputation=0.9
plezie 7.06 bad=-2.2 complaint.cost=-0.7 complaint.delay=-0.4 complaint.quality=-1.2 good=3.6 growth=1.1 leaving=-1.2 legal=-0.3 meeting.off=1.8 praise=1.2 reputation=-0.8
ploeg 7.06 bad=-0.5 complaint.quality=-0.6 leaving=-0.7 meeting.off=-0.4
pluim 7.28 bad=-0.9 escalation=-0.5 good=1.5 growth=-0.4 leaving=0.7 praise=1.8
po 7.57 bad=-0.4 payment.disputed=-0.6 payment.promised=-0.3 payment.query=1.3
poes 7.57 bad=0.4 complaint.neglect=1.5 complaint.quality=-0.7 good=-0.3 growth=-0.4 leaving=0.8
politi 7.57 bad=-1.3 complaint.quality=-0.7 good=-0.7 leaving=-0.4 legal=-1.5 praise=-0.6 urgent=-0.4
portaa 7.57 complaint.delay=1.5 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.4 meeting.off=-0.4 payment.promised=-0.4 praise=-0.5 urgent=2.3
portem 7.57 bad=1.3 complaint.cost=2.1 complaint.delay=-0.4 complaint.quality=1.4 good=-0.8 payment.delayed=3.1 payment.refused=2.1 praise=-0.8
post 5.96 bad=0.5 complaint.cost=-1.0 complaint.neglect=0.6 complaint.quality=0.6 escalation=-0.6 good=-1.5 growth=0.6 leaving=-1.1 legal=3.1 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=2.2 payment.promised=-0.3 payment.query=-0.6 payment.refused=-1.3 payment.sent=-0.5 praise=-1.4 reputation=-0.7
posten 6.59 bad=-1.3 complaint.cost=0.9 complaint.delay=-0.9 complaint.neglect=-0.6 complaint.quality=-1.2 good=-0.9 growth=-0.4 leaving=-1.0 legal=-0.7 payment.delayed=-0.4 payment.disputed=1.4 payment.promised=2.5 payment.refused=-0.6 payment.sent=3.8 praise=-0.8 reputation=-0.5 urgent=-0.4
poster 7.28 bad=-1.5 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.6 payment.disputed=-0.3 payment.query=1.2 payment.refused=-0.9 praise=-0.5
postnl 7.57 bad=-1.8 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-1.1 good=-0.8 legal=-0.3 praise=-0.8
praat 7.06 bad=1.3 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=1.8 escalation=0.4 good=-0.4 leaving=2.2 legal=-0.5 payment.promised=2.6 payment.refused=-0.8 payment.sent=-0.8 praise=-0.5 reputation=0.5 urgent=-0.5
pracht 6.18 complaint.delay=1.9 complaint.quality=1.1 good=3.6 growth=-0.4 leaving=0.7 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.5 payment.promised=1.6 payment.query=-0.5 payment.refused=1.4 payment.sent=-1.6 praise=4.5 reputation=0.5
prakti 6.72 bad=1.0 complaint.cost=0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.7 good=-0.8 growth=-0.3 leaving=0.5 legal=0.7 payment.disputed=-0.4 payment.refused=-0.5 praise=-0.7 reputation=0.9
praten 6.72 complaint.cost=1.8 complaint.delay=-1.2 complaint.neglect=-0.6 complaint.quality=-1.1 escalation=1.8 good=0.6 growth=-0.5 leaving=-1.3 legal=0.5 payment.disputed=-0.5 payment.refused=1.0 praise=0.4 reputation=-0.6 urgent=-0.4
precie 6.47 bad=-1.3 complaint.cost=-0.6 complaint.delay=-1.1 complaint.neglect=-0.7 complaint.quality=0.6 good=4.6 growth=1.8 leaving=-0.5 legal=-0.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=0.8 payment.refused=-0.5 payment.sent=-0.6 praise=4.6 reputation=-0.6
premie 7.57 bad=1.4 complaint.delay=1.8 complaint.quality=-0.4 good=-0.9 meeting.off=-0.4 praise=-0.6 urgent=2.1
presen 6.87 bad=-1.4 complaint.cost=-1.2 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=0.3 escalation=-0.6 good=2.2 leaving=-0.5 legal=-0.3 meeting.off=0.7 payment.refused=-0.4 praise=2.4 reputation=-0.4
prijs 6.03 complaint.cost=1.8 complaint.neglect=-0.4 complaint.quality=-1.7 escalation=-0.6 growth=1.3 leaving=1.0 legal=-0.6 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=0.3 payment.promised=-0.5 payment.query=-0.3 payment.refused=0.4 payment.sent=-0.5 reputation=-0.9 urgent=-0.5
prijsl 7.57 bad=0.7 complaint.cost=2.7 complaint.quality=-0.5 good=-0.5 leaving=1.2 legal=-0.4 payment.delayed=-0.4 payment.query=-0.3 payment.refused=0.9 praise=-0.5
prijsv 7.57 bad=1.9 complaint.cost=4.4 complaint.quality=-0.5 escalation=1.5 leaving=1.1 meeting.off=-0.3
prijze 6.87 bad=1.6 complaint.cost=5.1 complaint.neglect=-0.7 good=-1.0 growth=-0.4 leaving=2.5 legal=-0.3 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.9 reputation=-0.6 urgent=2.1
prik 7.57 bad=-1.1 complaint.delay=-0.4 good=-0.3 meeting.off=2.7 urgent=-0.5
prikke 7.57 bad=-0.5 complaint.cost=-0.3 meeting.off=2.7 payment.delayed=-0.5
prima 6.27 bad=-1.3 complaint.cost=2.4 complaint.delay=-1.5 complaint.neglect=1.9 complaint.quality=-2.2 escalation=-0.3 good=-2.3 growth=-0.5 leaving=-0.7 meeting.off=-0.9 payment.delayed=-0.5 payment.disputed=1.8 payment.promised=-0.9 payment.query=-0.3 praise=-2.2 reputation=1.3 urgent=-0.6
princi 7.57 bad=0.4 complaint.cost=1.1 complaint.quality=-0.5 good=-0.8 meeting.off=2.2 payment.disputed=-0.9 payment.refused=1.0 praise=-0.8
printe 6.36 complaint.cost=0.7 complaint.delay=-0.4 complaint.neglect=-1.0 complaint.quality=0.8 escalation=-0.4 good=-0.6 growth=-0.5 leaving=0.5 meeting.off=-0.5 payment.disputed=-0.5 payment.refused=1.6 praise=-0.7 reputation=1.1 urgent=2.1
probee 7.28 bad=0.3 complaint.cost=1.5 complaint.delay=-0.9 complaint.neglect=1.5 complaint.quality=-0.9 leaving=0.4 legal=-0.3 payment.delayed=1.0 payment.promised=-0.3 payment.refused=-0.4 reputation=-0.4
prober 7.28 bad=-0.3 complaint.delay=-0.9 complaint.quality=-0.5 escalation=1.7 good=-0.9 growth=-0.4 leaving=-0.6 legal=1.6 payment.refused=-0.4 praise=-0.7 reputation=-0.9
proble 6.36 bad=0.5 complaint.cost=0.4 complaint.delay=-1.5 complaint.neglect=3.5 complaint.quality=1.1 escalation=-0.6 growth=-0.5 legal=-0.5 meeting.off=-0.6 payment.delayed=0.9 payment.disputed=-0.3 payment.refused=-1.2 payment.sent=-0.4 praise=0.4 reputation=-0.5 urgent=-0.5
proced 6.36 bad=-1.1 complaint.cost=-0.7 complaint.delay=0.5 complaint.neglect=-0.6 complaint.quality=0.8 good=-1.1 growth=-0.4 leaving=-0.7 legal=1.5 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=1.1 payment.query=-0.4 payment.sent=-0.4 praise=-1.2 reputation=-0.5
procen 6.10 complaint.cost=3.4 complaint.delay=-1.0 complaint.neglect=-0.9 complaint.quality=0.7 escalation=2.1 good=-1.3 growth=-0.8 leaving=-0.8 legal=-1.0 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.8 payment.query=2.2 payment.refused=1.7 payment.sent=2.9 praise=-1.2 reputation=-1.3 urgent=-0.4
proces 7.06 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=1.3 good=-0.4 growth=-0.4 leaving=-0.3 legal=2.0 praise=-0.4
produc 7.57 complaint.delay=1.5 complaint.quality=0.7 good=-0.6 praise=1.1
proef 7.57 bad=-0.7 complaint.quality=-0.5 good=-0.5 growth=1.0 praise=0.3
proefd 7.06 bad=1.9 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=1.7 good=-0.5 meeting.off=-0.4 payment.refused=-0.4 praise=-0.5 reputation=-0.4 urgent=-0.4
proefs 7.28 complaint.neglect=-0.4 complaint.quality=0.9 leaving=2.2
prof 7.57 complaint.quality=0.3 good=0.7 legal=1.0 payment.disputed=1.0 praise=0.6
profic 7.57 bad=-0.5 good=1.2 leaving=-0.4 praise=1.3 reputation=-0.4
progno 7.57 bad=-0.4 complaint.quality=-0.4 leaving=-0.3 payment.delayed=-0.4 payment.sent=-0.5
progra 6.27 bad=-1.2 complaint.cost=-0.9 complaint.delay=0.9 complaint.neglect=0.6 complaint.quality=1.2 escalation=1.0 good=-1.2 growth=-0.5 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=-0.3 payment.refused=0.6 praise=-1.1 reputation=-0.6 urgent=1.0
projec 5.96 bad=-0.7 complaint.cost=-1.2 complaint.delay=0.9 complaint.neglect=-1.0 complaint.quality=-0.7 escalation=0.5 good=-1.1 growth=0.7 leaving=-0.4 legal=0.8 meeting.off=-0.6 payment.delayed=-0.8 payment.disputed=-1.5 payment.promised=-0.6 payment.query=1.3 payment.refused=-0.8 payment.sent=-0.6 praise=-1.1 reputation=-0.5 urgent=-0.5
proper 7.57 complaint.quality=-0.9 legal=-0.4 payment.disputed=2.2 payment.refused=1.7 praise=0.6 reputation=-0.4
provid 7.57 bad=0.8 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.5 escalation=-0.3 leaving=4.5 legal=-0.4 payment.refused=1.7 reputation=0.9
provin 7.28 bad=-0.6 complaint.cost=-0.3 good=-0.4 growth=-0.3 payment.delayed=1.6 payment.refused=1.5 payment.sent=1.4
public 7.57 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=-0.4 leaving=0.9
punt 7.06 bad=1.1 complaint.cost=-0.8 complaint.neglect=-0.9 complaint.quality=0.3 good=-0.5 leaving=1.6 legal=-0.5 payment.disputed=-0.4 payment.refused=1.6 praise=-0.5 reputation=0.5
punten 7.57 bad=0.5 complaint.quality=1.1 good=-0.7 legal=1.0 meeting.off=-0.3 payment.refused=1.9 praise=-0.6
puntje 7.57 bad=-0.4 good=1.8 meeting.off=1.4 payment.query=1.6 praise=1.8
puzzel 6.72 bad=-0.4 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=1.6 good=1.5 growth=-0.7 leaving=-0.8 payment.disputed=-0.5 payment.sent=1.1 praise=1.4 reputation=-0.4
r 7.57 bad=0.9 complaint.cost=0.9 complaint.neglect=-0.7 complaint.quality=-0.7 payment.delayed=1.8 payment.disputed=-0.4 payment.refused=0.6 reputation=-0.4
raad 5.72 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=0.5 complaint.quality=0.5 escalation=1.8 good=2.6 growth=4.5 leaving=-0.8 legal=3.2 payment.delayed=-0.4 payment.disputed=1.9 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.9 praise=1.7 urgent=-0.7
raadsm 7.06 bad=2.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=2.5 leaving=-0.7 legal=4.4 payment.refused=0.6 reputation=-0.4
raak 7.28 bad=-0.6 complaint.delay=1.4 complaint.quality=-0.3 good=1.5 meeting.off=1.6 payment.refused=-0.3 payment.sent=-0.4 praise=1.7
raakt 7.28 bad=0.4 complaint.neglect=-0.7 complaint.quality=-0.6 good=-0.7 payment.refused=1.9 praise=-0.5 reputation=1.2
raam 7.57 complaint.cost=-0.3 complaint.neglect=0.7 complaint.quality=1.0 good=-0.4 growth=-0.4 leaving=1.0
raamov 7.06 bad=0.9 complaint.delay=1.7 complaint.quality=0.7 escalation=-0.4 good=1.0 growth=1.9 leaving=1.0 legal=0.9 payment.delayed=-0.3 payment.refused=1.9 praise=1.1 reputation=-0.6
raar 7.28 complaint.cost=0.6 complaint.delay=0.9 leaving=1.1 legal=1.1
rabo 7.57 bad=-0.8 complaint.neglect=-0.4 payment.promised=-0.3 payment.query=1.6
radar 7.06 bad=1.7 complaint.cost=1.5 complaint.delay=-0.6 complaint.neglect=2.4 complaint.quality=-0.6 good=-0.5 leaving=-0.7 legal=1.8 payment.refused=-0.6 praise=-0.4 reputation=5.1
raden 6.87 complaint.cost=-0.9 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-1.8 good=-1.1 growth=-0.4 leaving=0.4 legal=1.0 meeting.off=-0.4 payment.delayed=-0.3 payment.query=-0.7 praise=-0.9 reputation=-0.7
rappor 5.67 bad=2.3 complaint.cost=2.8 complaint.delay=0.7 complaint.neglect=-1.2 complaint.quality=4.5 escalation=0.9 leaving=-1.2 legal=1.3 meeting.off=-0.4 payment.delayed=-0.7 payment.disputed=-0.9 payment.promised=-0.4 payment.query=-0.4 payment.refused=1.6 payment.sent=-0.7 praise=-0.7 reputation=0.4 urgent=-0.5
re 6.72 complaint.delay=-0.9 complaint.neglect=-0.8 complaint.quality=0.4 escalation=-0.3 good=-0.8 growth=-0.3 meeting.off=3.3 payment.delayed=0.7 payment.disputed=0.7 payment.promised=2.4 payment.query=-0.5 payment.refused=0.5 payment.sent=-0.3 praise=-0.8 reputation=-0.3
reacti 6.18 bad=1.5 complaint.cost=1.2 complaint.delay=1.0 complaint.neglect=1.4 complaint.quality=0.6 good=-0.6 growth=-0.6 leaving=2.3 legal=0.7 meeting.off=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=1.8 payment.sent=-0.3 praise=-0.6 reputation=1.1 urgent=1.0
reagee 7.06 bad=0.6 complaint.cost=-0.4 complaint.neglect=3.4 complaint.quality=-0.6 escalation=1.3 leaving=-0.5 legal=0.6 payment.refused=-0.8 reputation=1.1
reager 6.72 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.5 growth=-0.4 leaving=-0.7 payment.promised=-0.4 payment.refused=-0.5 praise=-0.5 urgent=-0.3
recens 5.49 complaint.cost=-0.5 complaint.delay=-1.1 complaint.neglect=-0.6 complaint.quality=-0.5 good=-0.8 growth=-0.3 leaving=-1.0 legal=-0.6 payment.promised=-0.4 payment.refused=-0.9 praise=-0.9 reputation=2.6
recept 6.59 complaint.cost=1.7 complaint.delay=-0.5 complaint.quality=-0.5 good=1.2 growth=0.3 leaving=1.2 legal=-0.4 payment.disputed=-0.4 payment.refused=-0.5 reputation=-0.6
recht 5.96 bad=0.6 complaint.neglect=-1.1 complaint.quality=0.8 escalation=-0.4 good=-0.4 growth=-0.5 legal=2.0 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.7 payment.sent=0.9 reputation=-1.4 urgent=-0.4
rechtb 5.89 bad=-0.9 complaint.cost=-1.1 complaint.delay=-1.8 complaint.quality=-1.3 escalation=-0.5 good=-1.1 growth=-0.5 leaving=-1.0 legal=1.6 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=1.1 payment.promised=-0.4 payment.query=-0.4 payment.sent=-0.4 praise=-1.0 reputation=-0.7 urgent=-0.7
rechte 5.41 bad=-0.8 complaint.cost=-1.3 complaint.delay=-1.9 complaint.neglect=-1.5 escalation=-0.5 good=-1.5 growth=-1.3 leaving=-2.0 legal=5.1 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.7 payment.query=-0.5 payment.refused=-0.4 payment.sent=-0.5 praise=-1.0 reputation=-1.7 urgent=-0.5
rechtg 7.57 bad=0.9 complaint.quality=-1.7 good=0.8 payment.delayed=-1.0 payment.refused=1.7 praise=0.8
rechts 5.72 bad=0.5 complaint.cost=-1.5 complaint.delay=-1.1 complaint.neglect=1.0 escalation=1.5 good=-1.5 growth=-0.5 leaving=-1.8 legal=4.4 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=1.4 payment.promised=-0.5 payment.query=-0.6 payment.refused=-2.5 payment.sent=-0.4 praise=-1.4 reputation=-0.7
rechtz 7.28 bad=1.6 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=0.7 complaint.quality=3.1 good=-0.9 growth=-0.4 leaving=-0.5 meeting.off=-0.3 payment.disputed=-0.5 praise=-0.7
reclam 6.87 bad=1.8 complaint.cost=0.7 complaint.neglect=4.0 good=-1.4 growth=-0.5 leaving=0.4 praise=-1.4 reputation=2.5
red 7.28 bad=-1.7 complaint.delay=-0.4 complaint.quality=-1.0 growth=0.9 leaving=-0.4 meeting.off=3.8 payment.delayed=-0.3 payment.refused=-0.4 praise=0.5 reputation=-0.6
redact 6.87 complaint.cost=-0.4 complaint.delay=1.3 complaint.quality=1.0 good=1.4 growth=1.5 leaving=1.3 payment.refused=-0.9 praise=-0.7 reputation=3.4
redden 7.57 complaint.cost=1.3 complaint.neglect=1.3 complaint.quality=-0.4 good=-1.3 growth=0.7 leaving=0.3 payment.refused=1.4 praise=-0.9
reden 7.06 bad=1.0 complaint.cost=-0.3 complaint.neglect=0.9 complaint.quality=-0.6 good=-0.3 leaving=2.7 legal=0.4 payment.refused=0.4 reputation=-0.3
redige 7.57 bad=-0.6 complaint.quality=-0.4 good=-0.3
regel 6.59 bad=1.2 complaint.cost=1.2 complaint.delay=0.8 complaint.quality=-1.3 good=-1.5 growth=-0.5 leaving=1.2 payment.disputed=3.0 payment.promised=2.8 payment.query=0.7 payment.refused=-0.7 praise=-1.3 reputation=-1.0
regele 7.57 bad=0.8 complaint.delay=2.2 complaint.neglect=2.0 complaint.quality=1.2 growth=-0.3 praise=-0.4
regels 7.06 bad=-0.4 complaint.cost=1.5 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=-1.2 escalation=-0.3 good=-0.7 leaving=-0.7 payment.disputed=-0.6 payment.sent=2.2 praise=-0.7
regio 7.28 bad=2.1 complaint.cost=5.8 complaint.delay=-0.7 complaint.neglect=-0.4 good=-1.2 growth=-0.4 leaving=-0.4 payment.refused=-0.3 praise=-0.7 reputation=2.1
reis 7.28 bad=-2.0 complaint.neglect=-0.3 complaint.quality=-1.2 good=-0.3 leaving=-0.5 payment.promised=1.6 payment.refused=-0.3 reputation=-0.4
reken 6.27 bad=0.9 complaint.cost=0.8 complaint.neglect=-1.6 escalation=-0.5 good=-1.2 growth=-0.9 leaving=0.6 meeting.off=-0.9 payment.delayed=3.2 payment.disputed=1.4 payment.sent=2.2 praise=-0.9 reputation=3.5
rekene 6.47 bad=1.0 complaint.cost=3.0 complaint.delay=0.9 complaint.neglect=-0.6 complaint.quality=2.2 escalation=-0.6 good=-0.8 legal=-1.0 payment.delayed=-0.4 payment.disputed=0.3 payment.promised=-0.3 payment.query=2.1 payment.refused=1.0 praise=-0.9 reputation=-0.6
rekeni 4.79 bad=-2.7 complaint.cost=1.1 complaint.delay=-1.6 complaint.neglect=-1.2 complaint.quality=-2.6 escalation=-1.1 good=-2.6 growth=-1.4 legal=-0.4 meeting.off=-1.5 payment.delayed=4.4 payment.disputed=1.7 payment.promised=4.7 payment.query=3.5 payment.refused=2.2 payment.sent=4.6 praise=-2.6 reputation=-0.9 urgent=-1.3
rekent 6.72 bad=0.4 complaint.cost=5.3 complaint.quality=-1.5 good=-0.4 leaving=-0.7 legal=0.8 payment.delayed=1.3 payment.disputed=-0.9 payment.promised=-0.4 payment.query=-0.3 payment.sent=-0.4 praise=-0.4 reputation=-0.9
relati 7.28 bad=-0.5 complaint.cost=2.3 complaint.neglect=-0.5 complaint.quality=-0.7 good=-1.0 growth=1.6 leaving=-0.8 meeting.off=3.9 payment.refused=-0.4 praise=-0.6 reputation=-0.3
rente 7.28 bad=-1.5 complaint.delay=-0.7 complaint.quality=-0.7 good=-1.1 growth=-0.7 leaving=-0.7 meeting.off=-0.5 payment.delayed=3.5 payment.refused=-0.6 praise=-0.7 reputation=-0.3
reorga 7.57 complaint.delay=0.7 complaint.neglect=0.9 escalation=1.8 payment.delayed=-0.3 payment.refused=-0.4
reserv 7.57 bad=-0.3 complaint.cost=-0.6 complaint.quality=-0.9 good=1.9 growth=2.0 leaving=0.5 legal=1.4 praise=-0.4 reputation=-0.4
resett 7.57 bad=0.7 complaint.cost=2.2 payment.disputed=1.3 payment.query=-0.3 praise=-0.5 urgent=2.6
respec 7.28 bad=1.2 complaint.delay=-0.3 complaint.quality=3.1 escalation=1.7 good=-0.4 growth=-0.7 leaving=-0.6 legal=0.8 payment.disputed=0.3 reputation=-0.4 urgent=2.2
rest 5.62 bad=-0.8 complaint.cost=0.4 complaint.delay=-0.9 complaint.neglect=-0.8 complaint.quality=-1.2 escalation=-0.5 good=-1.5 growth=-1.1 leaving=1.2 legal=-0.9 meeting.off=-0.7 payment.delayed=4.3 payment.disputed=2.3 payment.promised=1.0 payment.query=-1.1 payment.sent=0.8 praise=-0.4 reputation=-1.2 urgent=-1.2
restau 7.28 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=1.3 good=-0.5 leaving=-0.3 legal=0.6 payment.disputed=1.9 praise=-0.4 reputation=0.6
result 6.87 bad=1.9 complaint.cost=0.5 complaint.quality=3.7 good=1.3 growth=-0.4 leaving=-1.0 meeting.off=-0.3 payment.sent=-0.4 praise=1.4 reputation=0.6
retour 6.72 bad=0.6 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=1.0 good=-1.3 leaving=-0.4 legal=0.5 meeting.off=-0.4 payment.promised=-0.3 payment.query=2.6 payment.refused=4.7 praise=-1.4 reputation=-0.3
review 6.18 bad=0.5 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-1.1 complaint.quality=-0.7 escalation=-0.4 growth=-0.9 leaving=-0.6 legal=-0.7 meeting.off=0.6 payment.delayed=-0.5 payment.disputed=0.7 payment.promised=1.0 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.4 praise=0.3 reputation=3.3 urgent=-0.4
richt 7.57 complaint.delay=1.0 complaint.neglect=1.7 complaint.quality=-0.9 escalation=2.7 legal=-0.5 payment.refused=-0.5 reputation=-0.4
riep 7.57 complaint.neglect=1.4 complaint.quality=-0.9 good=-0.8 leaving=0.7 praise=-0.5
rietve 7.57 complaint.neglect=-0.3 complaint.quality=0.5 leaving=1.2 legal=0.4 payment.refused=-0.3
rij 6.87 bad=1.6 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=-0.9 complaint.quality=3.9 good=-0.9 growth=-0.5 leaving=2.4 payment.delayed=1.2 payment.refused=-0.3 praise=-0.7 urgent=2.4
rijp 7.57 complaint.neglect=1.3 complaint.quality=-0.4 growth=-0.4 leaving=1.5
rode 6.72 bad=1.7 complaint.cost=0.8 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=2.1 growth=-0.7 leaving=2.7 legal=-0.6 reputation=-0.5 urgent=1.9
roept 7.28 bad=-0.4 complaint.quality=-0.5 good=-0.7 legal=-0.5 praise=-0.8
rolsto 7.57 bad=0.4 complaint.delay=-0.4 complaint.quality=0.7 legal=1.2 reputation=1.4
rond 6.27 bad=-1.0 complaint.cost=-1.0 complaint.delay=-0.6 complaint.neglect=-0.5 growth=-0.7 leaving=-0.8 meeting.off=0.8 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=-0.6 payment.query=-0.3 payment.refused=1.4 payment.sent=1.9 reputation=1.2 urgent=-0.4
rondle 7.28 bad=-0.8 complaint.delay=0.6 complaint.quality=-1.1 growth=-0.4 leaving=-0.5 payment.refused=-0.4 praise=-0.3 reputation=1.1
rood 6.87 bad=-2.0 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.8 good=0.8 growth=1.4 leaving=-0.4 legal=-0.3 payment.refused=-0.3 praise=0.9 reputation=-0.6
rook 7.57 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.5 good=1.6 growth=2.5 leaving=-0.3 payment.disputed=-0.3 praise=1.6
roos 7.57 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.3 good=2.8 praise=2.5
rooste 7.57 bad=-1.7 complaint.cost=-0.5 complaint.delay=0.7 escalation=1.4 leaving=-1.1 meeting.off=-0.3 reputation=-0.7
rot 7.57 bad=1.5 complaint.quality=2.0 legal=1.4
routek 7.57 bad=1.3 complaint.neglect=-0.4 complaint.quality=2.4 growth=-0.4 reputation=0.9
rubrie 7.57 complaint.delay=1.7 complaint.quality=-0.8 legal=-0.4 reputation=2.0
ruikt 7.28 bad=-1.0 complaint.neglect=0.7 good=1.4 leaving=-0.5 legal=1.0 praise=1.6 reputation=-0.4
ruilen 7.57 bad=1.3 complaint.neglect=1.5 complaint.quality=2.3 good=-0.6 growth=-0.3 leaving=-0.6 payment.refused=3.6 praise=-0.4
ruim 7.28 complaint.cost=0.9 complaint.delay=0.6 complaint.neglect=1.0 good=1.2 legal=0.9 payment.disputed=0.4 payment.refused=-0.3 praise=1.3
run 7.57 bad=-0.4 complaint.delay=-0.6 complaint.quality=-0.4 good=-0.4 legal=-0.3 payment.promised=4.8 payment.query=-0.7 payment.refused=-0.4
rust 6.59 bad=-1.8 complaint.cost=-0.9 complaint.delay=-0.7 complaint.neglect=-1.0 complaint.quality=-2.1 escalation=-0.3 good=3.9 growth=1.6 leaving=-1.1 legal=-0.3 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-0.4 praise=4.2 reputation=-1.0
rustig 6.36 bad=-1.0 complaint.delay=-0.7 complaint.neglect=-0.9 escalation=-0.4 good=-0.9 growth=-0.4 leaving=-1.1 legal=-0.6 meeting.off=-0.4 payment.disputed=1.0 payment.refused=0.8 praise=-0.8 reputation=-0.4 urgent=-0.3
ruzie 7.28 bad=-0.9 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.2 good=0.5 praise=0.7 reputation=0.4
rvo 7.28 bad=-1.4 complaint.quality=-0.8 leaving=-0.5 meeting.off=-0.5 payment.disputed=-0.4 payment.promised=3.1 reputation=-0.3 urgent=1.7
s 6.59 bad=0.5 complaint.cost=1.7 complaint.delay=0.4 complaint.neglect=-1.0 complaint.quality=0.8 escalation=2.3 good=1.0 leaving=-0.4 meeting.off=0.7 payment.disputed=-0.6 payment.refused=1.3 payment.sent=1.7 praise=1.3 reputation=-0.6 urgent=-0.4
salari 6.36 bad=0.3 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=1.5 escalation=-0.4 good=1.5 growth=1.3 leaving=0.7 legal=1.2 payment.delayed=-0.9 payment.promised=0.7 payment.query=-1.3 payment.refused=-0.8 praise=1.4 reputation=-0.4
saldo 7.06 bad=1.1 complaint.cost=-0.4 complaint.delay=2.1 complaint.neglect=-0.4 complaint.quality=-0.6 legal=1.0 payment.delayed=0.5 payment.promised=-0.7 payment.query=-0.3 payment.refused=0.4 payment.sent=2.0
samen 6.10 bad=-1.0 complaint.cost=-0.6 complaint.delay=-1.2 complaint.quality=1.2 escalation=-0.6 good=-1.2 growth=-0.3 leaving=1.1 legal=1.0 meeting.off=-0.8 payment.disputed=1.5 payment.promised=-0.4 payment.query=-0.3 payment.sent=2.4 praise=-1.1 reputation=-0.8 urgent=-0.9
samenw 6.10 bad=0.8 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=-1.5 escalation=-0.6 good=2.6 growth=0.6 leaving=5.8 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.8 payment.query=-0.4 payment.refused=-1.2 reputation=-0.8 urgent=-0.3
scanne 7.28 complaint.cost=0.8 complaint.quality=-0.5 good=0.7 payment.refused=-0.4 praise=0.8 reputation=0.8
schade 5.45 bad=1.8 complaint.cost=-1.4 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=3.2 escalation=-0.6 good=-1.5 growth=-0.9 legal=5.4 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=0.4 payment.promised=-0.6 payment.query=-0.5 payment.refused=-1.2 payment.sent=-0.8 praise=-1.4 reputation=-1.2 urgent=-0.4
schand 7.06 complaint.cost=2.3 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=0.9 leaving=-0.5 legal=-0.3 payment.refused=-0.5 praise=0.3 reputation=0.9
scheel 7.06 bad=-0.7 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.1 escalation=1.8 good=1.1 growth=-0.4 leaving=-0.8 legal=-0.3 meeting.off=1.5 payment.disputed=2.2 praise=1.0 reputation=-0.4
scheid 6.36 bad=-1.6 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-1.2 good=1.3 leaving=2.7 legal=-0.7 meeting.off=-1.2 payment.delayed=2.1 payment.refused=-0.9 payment.sent=-0.5 praise=1.4 reputation=-1.0
scherm 7.06 bad=-0.6 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=0.5 escalation=-0.4 good=-0.7 growth=-0.3 leaving=-0.5 legal=-0.3 payment.disputed=-0.4 payment.refused=-0.3 praise=-0.7 reputation=-0.7 urgent=2.1
schiet 7.57 complaint.cost=0.8 complaint.quality=-0.5 meeting.off=1.1 payment.refused=-0.4 reputation=0.9
schijf 7.28 bad=-0.4 complaint.quality=-0.5 good=-0.4 growth=-0.5 meeting.off=-0.5 payment.delayed=1.9 payment.sent=1.4
schikk 7.57 bad=-1.6 complaint.delay=-0.4 legal=-0.5 reputation=-0.4
schikt 7.28 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.2 escalation=0.8 leaving=-0.7 legal=-0.3 payment.refused=2.7 payment.sent=-0.3 reputation=-0.4
schild 6.59 complaint.cost=-0.6 complaint.delay=1.1 complaint.neglect=-0.7 complaint.quality=0.6 escalation=-0.4 good=-0.4 growth=-0.5 leaving=-0.6 meeting.off=1.6 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.7 payment.sent=1.2 reputation=-0.4
schip 7.57 bad=1.0 complaint.delay=1.8 complaint.quality=-1.0 growth=-0.3 payment.disputed=-0.5 payment.refused=-0.5 payment.sent=1.9 praise=0.4 urgent=2.2
schitt 7.57 bad=-1.4 complaint.quality=-1.1 good=3.6 payment.refused=-0.4 praise=4.2
schoen 6.87 bad=-0.7 complaint.cost=-0.5 complaint.delay=1.4 complaint.neglect=-0.5 complaint.quality=0.8 good=1.0 growth=2.3 leaving=-0.6 legal=-0.3 payment.promised=-0.4 payment.sent=1.4 praise=1.1 reputation=-0.5
schole 7.57 complaint.cost=1.7 complaint.delay=-0.4 complaint.neglect=-0.3 leaving=-0.5 reputation=0.5
school 5.72 bad=-1.0 complaint.cost=0.9 complaint.delay=0.4 complaint.neglect=-2.3 complaint.quality=1.2 escalation=-0.6 good=3.5 growth=4.1 leaving=-0.3 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-1.2 payment.promised=-0.5 payment.query=0.7 payment.refused=-0.9 payment.sent=-0.4 praise=3.2 reputation=1.9 urgent=0.4
schoon 5.83 bad=-2.0 complaint.cost=-0.9 complaint.delay=0.9 complaint.quality=-1.9 escalation=-0.4 good=3.4 growth=2.5 leaving=1.4 legal=-1.1 meeting.off=-0.4 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.4 payment.sent=-0.3 praise=1.6 reputation=-0.5
schort 7.06 bad=0.8 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.3 good=1.8 legal=-1.0 payment.delayed=-0.3 payment.refused=2.6 praise=2.6
schrap 7.06 complaint.delay=0.8 complaint.quality=-1.2 good=-0.8 growth=-0.4 leaving=-0.5 legal=-0.4 meeting.off=0.6 payment.disputed=-0.4 praise=-0.7 urgent=-0.4
schree 6.72 bad=0.4 complaint.cost=-0.4 complaint.delay=2.0 complaint.neglect=2.1 complaint.quality=-0.5 good=-0.6 leaving=0.3 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.4 payment.refused=-0.3 praise=-0.6
schrif 7.06 bad=1.6 complaint.cost=1.3 complaint.neglect=1.2 complaint.quality=1.0 leaving=1.7 legal=-0.6 payment.refused=1.9 praise=-0.3
schrij 5.33 bad=0.3 complaint.cost=-0.5 complaint.delay=2.4 complaint.quality=0.3 escalation=1.6 good=-1.1 leaving=1.0 legal=0.9 meeting.off=-0.9 payment.delayed=-0.8 payment.disputed=-0.7 payment.promised=2.3 payment.query=-0.6 payment.refused=1.4 payment.sent=-0.7 praise=-0.7 reputation=1.2 urgent=-1.6
schrik 6.47 bad=-2.2 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-1.1 complaint.quality=-1.4 escalation=-0.3 growth=-0.3 leaving=-0.4 legal=-0.8 payment.delayed=-0.4 payment.disputed=-0.5 payment.refused=-0.7 payment.sent=3.0 reputation=-0.7
schuif 6.87 bad=-1.8 complaint.delay=-0.8 complaint.quality=-0.7 growth=-0.3 leaving=-0.9 legal=-0.3 meeting.off=1.0 payment.delayed=4.1 payment.disputed=-0.3 payment.promised=1.0 payment.query=1.0 payment.refused=-0.6 praise=-0.3
schuiv 7.28 bad=-1.1 complaint.quality=-0.9 good=-0.3 leaving=-0.8 legal=-0.5 meeting.off=1.0 payment.delayed=4.8 payment.refused=-0.5
schuld 6.59 bad=-1.1 complaint.delay=-0.7 complaint.quality=-0.5 good=-0.5 leaving=-0.5 legal=-0.7 meeting.off=1.4 payment.delayed=2.3 payment.refused=-0.3 praise=-0.4 urgent=-0.4
schuur 7.28 bad=-0.7 complaint.cost=-0.4 complaint.delay=0.6 complaint.quality=-0.9 good=-0.4 leaving=0.9 meeting.off=1.2 payment.refused=-0.3 payment.sent=3.2 reputation=-0.6 urgent=-0.5
script 7.57 bad=-1.3 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=-0.6 escalation=-0.6 good=1.5 payment.sent=2.2 praise=1.1
secret 6.18 complaint.cost=0.4 complaint.delay=0.3 complaint.neglect=1.4 complaint.quality=0.3 escalation=4.7 good=-0.8 growth=-0.3 leaving=-1.4 legal=2.1 meeting.off=-0.6 payment.disputed=-0.4 payment.refused=-1.2 praise=-0.8 reputation=1.3 urgent=0.7
seizoe 6.27 complaint.cost=-0.6 complaint.delay=1.6 complaint.neglect=0.9 complaint.quality=-0.6 good=1.0 growth=0.9 leaving=2.4 legal=-0.8 meeting.off=-0.6 payment.delayed=1.8 payment.disputed=-0.5 payment.refused=-0.7 praise=-0.9 reputation=-0.6
septem 5.72 bad=0.9 complaint.cost=-0.9 complaint.delay=4.7 complaint.quality=1.5 escalation=0.4 good=-1.5 growth=-0.9 legal=1.5 meeting.off=1.9 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=-0.7 payment.query=1.7 payment.refused=1.9 payment.sent=1.8 praise=-1.6 reputation=-0.8 urgent=0.5
serieu 7.57 bad=1.8 complaint.neglect=3.2 good=0.4 growth=1.1 leaving=-0.3 legal=-0.4 payment.refused=-0.4 praise=0.4 reputation=2.7
serre 7.06 bad=2.0 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=-0.7 complaint.quality=3.0 escalation=-0.4 good=-0.4 growth=-0.5 leaving=1.0 legal=1.4 payment.disputed=-0.8 payment.promised=-0.4 payment.refused=1.6 praise=-0.3 reputation=-0.4
server 5.96 bad=2.4 complaint.cost=-0.8 complaint.delay=-1.2 complaint.quality=3.4 escalation=-0.6 good=-1.6 growth=-1.0 leaving=0.4 legal=-1.0 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.3 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.5 praise=-0.9 reputation=0.8 urgent=3.2
servic 6.47 bad=-2.0 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-1.0 complaint.quality=-1.1 escalation=-0.3 good=3.6 growth=1.7 leaving=-1.0 legal=-0.3 payment.delayed=-0.3 payment.disputed=-0.5 payment.refused=-0.4 praise=3.1 reputation=-0.4
sheets 7.57 bad=1.0 complaint.delay=0.7 meeting.off=2.1 reputation=1.7
simpel 7.28 bad=1.4 complaint.cost=-0.5 complaint.delay=1.4 complaint.neglect=-1.2 good=-0.5 leaving=-0.3 payment.disputed=1.7 payment.refused=1.6 praise=-0.5 reputation=-0.5
sinds 4.79 bad=3.7 complaint.delay=3.9 complaint.neglect=3.2 complaint.quality=2.2 escalation=3.9 good=-0.6 leaving=-1.5 legal=-0.8 meeting.off=-0.3 payment.delayed=-1.6 payment.disputed=0.4 payment.promised=0.8 payment.query=-1.1 payment.refused=0.8 payment.sent=1.6 reputation=0.3 urgent=2.6
sindsd 7.57 bad=1.5 complaint.delay=2.8 complaint.neglect=3.2 complaint.quality=0.6 leaving=0.7 legal=-0.4
sint 7.28 complaint.delay=1.4 complaint.quality=-0.5 leaving=1.1 legal=-0.5 payment.promised=-0.4 reputation=1.8
sinter 7.28 bad=-0.8 complaint.delay=-0.4 complaint.quality=-0.7 good=-0.7 leaving=-0.4 legal=-0.4 payment.promised=4.2 praise=-0.5 urgent=-0.4
site 5.57 bad=1.0 complaint.cost=1.0 complaint.delay=-1.3 complaint.neglect=-1.4 complaint.quality=1.8 escalation=-0.5 good=0.9 growth=0.6 meeting.off=-0.8 payment.delayed=-0.9 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.6 payment.refused=-1.3 payment.sent=-0.7 reputation=-2.3 urgent=1.0
sla 6.59 bad=-0.4 complaint.cost=-0.4 complaint.neglect=-0.6 complaint.quality=0.6 escalation=-0.3 good=-0.7 growth=1.4 legal=-0.4 meeting.off=6.9 payment.promised=-0.4 payment.refused=-0.3 praise=-0.8 reputation=-0.5
slaap 7.06 bad=-2.3 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-1.1 escalation=-0.4 good=4.2 growth=0.6 payment.refused=-0.5 praise=4.7 reputation=-0.3
slagbo 7.57 complaint.quality=0.8 growth=-0.3 leaving=2.6
slager 6.87 bad=1.1 complaint.delay=-0.9 complaint.neglect=1.8 complaint.quality=1.6 escalation=-0.6 growth=0.7 payment.refused=1.2 reputation=-0.6
slap 7.57 bad=1.1 complaint.cost=1.3 complaint.neglect=1.0 complaint.quality=2.0 leaving=0.5 legal=1.0
slecht 6.03 bad=-1.6 complaint.cost=-0.8 complaint.delay=-1.2 complaint.neglect=-0.7 complaint.quality=-0.9 good=1.2 growth=-0.6 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=1.9 payment.query=-0.6 payment.refused=-1.1 payment.sent=-0.4 praise=-0.6 reputation=2.8 urgent=-0.5
sleept 7.57 bad=0.4 complaint.delay=2.8 complaint.neglect=-0.6 complaint.quality=-0.5 good=0.7 praise=0.9
sleute 6.27 bad=-1.7 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-0.7 good=-0.5 growth=-0.5 leaving=0.7 legal=-1.2 meeting.off=1.1 payment.delayed=1.3 payment.disputed=-0.4 payment.promised=0.9 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.6 praise=-0.5 reputation=-0.5 urgent=-0.5
slogan 7.57 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=-0.3 good=-0.4 legal=-0.3 payment.refused=-0.5 praise=-0.5
slordi 7.06 bad=2.9 complaint.cost=-0.6 complaint.neglect=-0.4 complaint.quality=4.8 good=-2.0 growth=-0.5 leaving=-0.5 meeting.off=-0.3 payment.refused=-0.4 praise=-1.5 reputation=0.8
slot 7.06 bad=1.4 complaint.delay=-0.4 complaint.quality=2.2 good=-0.7 leaving=1.0 legal=-0.4 payment.delayed=0.4 payment.refused=2.2 praise=-0.9 reputation=-0.6
slotte 7.57 bad=0.6 complaint.delay=1.7 complaint.quality=1.1 leaving=-0.3 legal=1.3 payment.refused=2.2
sluit 7.06 bad=-0.4 complaint.delay=-0.5 complaint.neglect=0.5 complaint.quality=0.7 escalation=1.2 good=1.2 leaving=2.4 meeting.off=-0.3 payment.refused=1.8 praise=1.2 reputation=1.0 urgent=0.8
sluite 7.06 complaint.delay=0.4 complaint.neglect=-0.6 complaint.quality=1.7 good=1.3 leaving=-0.6 legal=-0.6 meeting.off=1.7 praise=1.1
snap 6.87 bad=0.7 complaint.cost=2.0 complaint.delay=1.1 complaint.neglect=-0.7 leaving=-0.7 legal=-0.3 payment.disputed=-0.3 payment.refused=-0.4 praise=0.3 reputation=-0.7
snapt 7.06 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.3 good=1.4 growth=1.4 meeting.off=2.8 payment.disputed=-0.4 payment.refused=1.9 praise=1.6
sneek 7.57 bad=-0.5 complaint.cost=0.6 good=-0.5 leaving=-0.3 praise=-0.4 reputation=-0.4
snel 6.27 bad=-1.0 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=-1.3 complaint.quality=-0.4 good=2.7 growth=-0.7 leaving=-0.6 legal=-0.7 meeting.off=-0.3 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.9 payment.refused=-0.8 payment.sent=0.5 praise=2.8 reputation=-0.5 urgent=3.0
snelle 7.06 bad=-0.4 complaint.quality=-1.3 good=2.2 growth=-0.4 leaving=0.5 payment.refused=-0.4 praise=2.4 reputation=-0.4
soep 7.06 bad=1.3 complaint.cost=-0.5 complaint.neglect=0.9 complaint.quality=1.6 good=-0.8 leaving=-0.6 legal=1.3 payment.refused=-0.5 praise=0.3 reputation=2.3
soepel 7.28 bad=-1.1 complaint.quality=-0.5 good=1.7 payment.disputed=-0.3 praise=1.9
softwa 7.57 bad=1.8 complaint.quality=2.1 good=-1.0 legal=0.8 payment.refused=1.0 praise=-0.9
sommat 7.28 complaint.delay=-0.3 complaint.neglect=1.3 good=-0.4 leaving=-0.6 legal=1.5 payment.refused=0.6 praise=-0.4 reputation=-0.5
soms 6.87 complaint.delay=1.4 complaint.neglect=-0.3 complaint.quality=-0.4 good=-1.5 growth=-0.5 leaving=0.7 praise=-1.3
soort 7.57 leaving=2.0 praise=0.3
sorry 6.03 bad=-3.3 complaint.cost=-0.7 complaint.delay=-1.8 complaint.neglect=-1.2 complaint.quality=-0.4 escalation=-0.4 good=-2.0 growth=-0.6 leaving=-0.9 legal=-1.2 meeting.off=5.5 payment.delayed=5.7 payment.disputed=-0.8 payment.promised=0.9 payment.query=-0.6 payment.refused=-1.3 payment.sent=1.9 praise=-2.0 reputation=-0.9 urgent=-0.7
spando 7.57 bad=0.5 complaint.delay=0.7 complaint.neglect=2.9 complaint.quality=-0.7 escalation=-0.3 good=-0.6 growth=-0.5 leaving=-0.4 payment.refused=1.9 praise=-0.7 reputation=3.4
specif 7.06 bad=0.7 complaint.cost=2.2 complaint.neglect=-0.4 complaint.quality=-1.1 good=-0.4 leaving=-0.4 payment.disputed=2.7 praise=-0.4 reputation=-0.6
speelt 7.28 bad=-0.5 complaint.delay=1.0 complaint.neglect=-0.4 good=-0.6 leaving=-0.4 legal=-0.5 payment.query=-0.3 praise=-0.7 reputation=1.3
spelle 7.06 bad=0.9 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=1.5 complaint.quality=0.6 good=-0.5 leaving=0.7 payment.refused=1.0 praise=-0.5
spijt 7.57 bad=0.5 complaint.cost=-0.5 complaint.neglect=-0.3 good=-0.7 leaving=-1.0 praise=-0.3
spijti 7.57 bad=0.4 complaint.delay=-0.3 complaint.quality=1.5 good=-0.3 meeting.off=1.2
spoed 6.47 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=-1.0 complaint.quality=1.5 escalation=-0.6 good=-0.5 leaving=-0.7 legal=-0.3 meeting.off=-0.3 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.3 praise=-0.5 reputation=-0.4 urgent=5.5
sponso 7.57 complaint.neglect=1.5 complaint.quality=-0.8 good=1.1 growth=2.4 leaving=-0.4 meeting.off=-0.3 praise=-0.9 reputation=-0.5
sports 7.28 bad=-1.2 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.6 growth=-0.6 leaving=-0.4 payment.refused=-0.9 praise=-0.4 reputation=-0.6
spreek 7.06 complaint.cost=1.3 complaint.neglect=-0.5 complaint.quality=1.4 good=0.8 leaving=-0.4 legal=-0.5 payment.refused=-0.6 praise=0.8 reputation=1.4
spreke 6.10 complaint.cost=-1.0 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=-0.8 escalation=3.0 good=1.2 growth=-0.9 leaving=-1.0 legal=-1.0 meeting.off=-1.0 payment.disputed=1.0 payment.promised=-0.4 payment.query=-0.5 payment.sent=-0.3 praise=1.3
sprint 7.57 bad=1.6 complaint.delay=0.4 complaint.quality=2.5 good=-0.4 meeting.off=4.0 payment.refused=-0.4
sta 6.27 bad=-1.0 complaint.cost=-0.5 complaint.delay=1.8 complaint.neglect=1.0 complaint.quality=-0.5 escalation=-0.5 good=-1.3 growth=0.9 leaving=-0.9 legal=-0.5 meeting.off=5.7 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.7 payment.refused=-0.4 praise=-0.5 reputation=-0.7 urgent=-0.6
staan 4.52 bad=1.5 complaint.cost=2.9 complaint.neglect=-1.3 complaint.quality=1.6 escalation=1.1 good=-3.1 growth=-2.1 leaving=-1.0 legal=-0.9 meeting.off=-1.6 payment.delayed=-0.7 payment.disputed=2.8 payment.promised=-1.3 payment.query=-0.8 payment.refused=2.7 payment.sent=1.3 praise=-3.0 reputation=0.9 urgent=1.1
staand 7.57 bad=0.9 complaint.cost=1.4 complaint.quality=-0.4 good=0.5 growth=0.5 praise=-0.7
staat 3.96 bad=2.2 complaint.delay=-1.4 complaint.neglect=1.4 complaint.quality=4.2 escalation=0.8 good=-2.9 growth=-2.4 leaving=-0.8 meeting.off=0.3 payment.delayed=2.7 payment.disputed=0.7 payment.promised=3.0 payment.query=0.7 payment.refused=-0.6 payment.sent=2.5 praise=-2.3 reputation=3.1 urgent=4.3
stad 7.28 bad=-1.3 complaint.quality=-1.2 good=-0.3 leaving=-0.5 payment.delayed=1.8 payment.refused=-0.7
stagia 6.36 complaint.cost=0.7 complaint.neglect=1.9 complaint.quality=1.8 escalation=2.5 good=-0.7 growth=-0.5 leaving=-1.0 legal=-0.5 payment.disputed=2.4 payment.refused=-1.2 praise=-0.7 reputation=-1.0
stand 7.57 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.9 escalation=-0.3 legal=2.0 payment.delayed=1.5 payment.disputed=2.8 urgent=-0.4
stapel 7.28 bad=0.7 complaint.delay=1.7 complaint.neglect=1.2 complaint.quality=0.8 good=-0.8 growth=-0.3 meeting.off=-0.5 payment.refused=1.9 praise=-0.8 reputation=-0.5
stappe 6.36 bad=1.3 complaint.cost=3.1 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-2.2 good=-1.2 growth=-0.3 leaving=2.8 legal=1.8 payment.disputed=-0.5 payment.refused=-1.3 praise=-0.9 reputation=2.4
stapt 7.28 bad=-0.7 complaint.quality=-0.4 good=-0.5 legal=-0.6 payment.refused=-0.6 praise=-0.5
start 7.57 complaint.delay=1.6 complaint.neglect=-0.6 complaint.quality=0.5 growth=-0.3 leaving=1.0 meeting.off=-0.4 payment.delayed=2.4
starte 6.72 bad=-1.3 complaint.delay=-0.6 complaint.quality=-1.3 good=0.4 leaving=-1.3 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.8 payment.promised=-0.7 payment.refused=-0.4 payment.sent=2.4 praise=-1.2 reputation=-0.4
statio 7.28 bad=-1.0 complaint.cost=-0.4 complaint.quality=-0.5 good=0.6 growth=1.1 leaving=-0.6 legal=-0.5 praise=0.8
statut 7.57 bad=-1.0 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.7 leaving=-0.4 payment.query=0.8 praise=-0.3
steeds 5.53 bad=3.7 complaint.cost=-1.5 complaint.delay=4.8 complaint.neglect=0.8 complaint.quality=3.2 escalation=2.6 good=-0.8 growth=-1.4 legal=-1.2 payment.delayed=-0.8 payment.promised=-1.0 payment.query=-0.5 payment.refused=1.0 praise=-0.8 urgent=1.6
steen 7.28 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=1.9 good=-0.4 praise=-0.5 reputation=-0.3
steige 7.57 bad=-1.0 complaint.delay=0.7 complaint.quality=-0.7 escalation=-0.3 good=1.8 growth=-0.4 leaving=1.2 payment.refused=-0.4 praise=1.8 reputation=1.0
stekke 7.28 complaint.cost=2.0 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=0.3 escalation=0.6 leaving=2.3 legal=-0.3 meeting.off=-0.4 payment.delayed=1.4 payment.refused=-0.6
stel 6.59 bad=0.7 complaint.cost=4.3 complaint.delay=0.4 complaint.neglect=-1.1 complaint.quality=0.6 escalation=-0.4 good=-0.4 legal=3.8 payment.delayed=-0.4 payment.disputed=-0.6 payment.refused=-1.0 praise=-0.4 reputation=-0.9
stelle 6.27 bad=1.0 complaint.cost=-0.8 complaint.delay=0.4 complaint.neglect=-0.8 complaint.quality=2.6 escalation=-0.3 good=-0.6 growth=-0.5 legal=3.1 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.5 praise=-0.5 reputation=0.4
stelt 7.28 bad=1.5 complaint.cost=1.3 complaint.quality=2.6 leaving=-0.4 legal=2.0 payment.refused=0.9
stempe 7.57 bad=-0.5 good=-0.5 legal=-0.5 praise=-0.4
stento 7.57 bad=0.8 complaint.delay=1.3 complaint.neglect=0.5 complaint.quality=0.7 good=-0.5 leaving=-0.5 legal=0.7 payment.refused=-0.5 praise=-0.5 reputation=3.3
ster 7.06 bad=1.6 complaint.delay=-0.4 complaint.neglect=-1.1 complaint.quality=-0.8 good=-0.8 growth=-0.4 leaving=-0.5 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=-0.4 payment.sent=-0.3 praise=-0.7 reputation=6.5
sterke 7.57 bad=-0.4 good=2.0 growth=1.8 praise=2.0
sterkt 7.06 complaint.delay=-0.6 escalation=1.6 good=-0.5 leaving=-0.6 payment.refused=1.9 praise=-0.6
sterre 7.06 bad=-0.4 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=1.2 escalation=-0.4 good=1.4 growth=-0.5 payment.disputed=-0.3 payment.refused=-0.4 praise=1.6 reputation=1.3
sticht 6.36 bad=-1.1 complaint.cost=1.0 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.3 good=0.7 growth=-0.4 leaving=1.7 payment.disputed=1.3 payment.query=1.6 payment.refused=-0.6 praise=0.8
sticke 7.57 bad=-0.7 complaint.quality=-0.8 reputation=-0.3 urgent=0.3
stift 7.57 bad=1.1 complaint.delay=2.3 complaint.quality=-1.2 good=-0.7 legal=1.9 payment.disputed=2.4 payment.refused=1.7 praise=-0.6 reputation=-0.3
stil 5.96 bad=1.6 complaint.cost=-0.8 complaint.delay=0.9 complaint.neglect=2.6 complaint.quality=0.6 escalation=-0.4 leaving=-0.6 meeting.off=2.6 payment.delayed=2.6 payment.disputed=-0.8 payment.promised=-0.6 payment.refused=-0.5 payment.sent=-0.5 praise=-0.6 reputation=1.2 urgent=-1.0
stilaa 7.57 bad=3.5 complaint.delay=2.7 complaint.quality=-0.4 good=-1.6 leaving=-0.3 payment.delayed=-0.5 praise=-1.5
stille 7.57 bad=1.1 complaint.delay=1.1 complaint.neglect=0.4 complaint.quality=1.0 good=-0.3 leaving=0.7
stilte 6.59 bad=2.7 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=6.2 complaint.quality=0.8 escalation=-0.3 good=-0.5 legal=2.0 meeting.off=-0.5 payment.disputed=-0.5 payment.promised=2.4 payment.query=-0.5 payment.refused=4.0 praise=-0.5
stilzw 7.28 bad=-1.1 complaint.delay=-0.3 complaint.quality=-0.6 escalation=-0.5 good=1.4 growth=2.2 leaving=1.8 payment.query=-0.3 praise=-0.4 urgent=-0.5
stoele 7.28 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=0.3 good=-0.3 leaving=-0.3 legal=-0.4 payment.refused=-0.8 praise=-0.4
stoep 6.59 bad=0.7 complaint.cost=-0.9 complaint.delay=0.6 complaint.quality=-0.8 escalation=0.5 good=-0.8 growth=-0.4 leaving=0.7 legal=2.7 payment.disputed=-0.4 payment.refused=1.1 praise=-0.7 reputation=0.7 urgent=1.7
stof 7.28 bad=1.3 complaint.delay=1.0 complaint.neglect=3.3 complaint.quality=-0.4 good=-1.4 leaving=-0.4 meeting.off=-0.3 praise=-1.2 reputation=-0.3
stond 5.08 bad=0.6 complaint.cost=-1.6 complaint.delay=-0.3 complaint.neglect=0.4 complaint.quality=1.5 escalation=0.5 good=-1.1 growth=-1.8 leaving=0.5 meeting.off=3.6 payment.delayed=-0.7 payment.disputed=1.5 payment.promised=1.0 payment.query=0.7 payment.refused=1.3 payment.sent=-1.3 praise=-0.4 urgent=-0.9
stonde 7.06 bad=2.9 complaint.neglect=2.7 complaint.quality=1.2 escalation=0.9 good=-1.6 growth=-0.7 leaving=-0.7 legal=1.4 payment.refused=0.6 praise=-1.2 reputation=-0.5
stop 7.57 bad=-0.6 complaint.delay=-0.4 complaint.quality=1.0 escalation=2.2 good=-0.5 praise=-0.4 reputation=-0.3 urgent=0.4
stoppe 6.47 bad=-1.5 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.5 growth=-0.8 leaving=1.4 legal=-0.7 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.5 reputation=-0.5
stopt 6.59 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.4 escalation=-0.4 good=-1.0 growth=-0.7 leaving=1.7 legal=-0.4 payment.promised=-0.3 payment.query=-0.7 payment.refused=0.9 praise=-0.7 reputation=-0.4
stopze 7.06 complaint.cost=-1.2 complaint.delay=-1.3 complaint.neglect=-0.9 complaint.quality=0.7 good=-0.7 growth=-0.5 leaving=-0.4 payment.promised=-0.7 payment.refused=2.7 payment.sent=-0.3 praise=-0.5 reputation=-0.5
storin 6.87 complaint.delay=-0.4 complaint.neglect=1.4 complaint.quality=1.5 escalation=1.8 good=0.6 growth=0.4 leaving=-0.7 payment.refused=1.5 praise=1.0
storm 7.57 bad=-0.5 complaint.quality=-0.4 leaving=-0.4 meeting.off=2.9 payment.query=1.6
storne 7.28 bad=1.2 complaint.cost=0.7 complaint.delay=-0.3 complaint.quality=-0.8 leaving=-0.5 legal=-0.5 payment.disputed=1.4 payment.refused=2.3
storte 7.57 bad=-0.7 complaint.neglect=-0.3 leaving=-0.5 payment.delayed=-0.6 payment.query=3.6
straat 6.72 complaint.cost=2.2 complaint.delay=-0.4 complaint.neglect=-0.4 leaving=-0.4 legal=1.1 meeting.off=-0.3 payment.refused=-0.5 reputation=1.1
strak 7.57 bad=-0.8 complaint.quality=-1.1 good=1.3 growth=-0.4 payment.disputed=-0.5 payment.refused=-0.4 payment.sent=1.9 praise=1.5
straks 7.06 bad=-1.3 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.9 meeting.off=0.6 payment.delayed=-0.5 payment.promised=1.6 payment.refused=-0.3 praise=-0.6 reputation=-0.6 urgent=-0.6
strand 7.57 complaint.neglect=1.4 complaint.quality=-0.9 good=-0.8 growth=-0.4 praise=-0.4
strate 7.57 complaint.cost=1.5 complaint.quality=-0.6 leaving=3.3 payment.disputed=-0.4 payment.refused=1.0
streng 7.06 bad=-0.4 complaint.neglect=-0.4 escalation=-0.4 good=-0.7 leaving=-0.4 legal=-0.4 payment.refused=0.5 praise=-0.7
streve 7.28 bad=-1.3 complaint.delay=-0.7 complaint.quality=-0.3 good=-0.3 legal=-0.8 payment.promised=3.1 payment.query=-0.6 payment.refused=-0.3 praise=-0.4 urgent=-0.5
stripp 7.28 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=-1.0 good=-1.5 leaving=3.0 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.7 praise=-1.1
stroef 7.57 bad=0.6 complaint.delay=-0.4 complaint.quality=0.6
stroop 7.57 bad=-0.7 complaint.quality=-1.0 good=0.7 growth=-0.5 praise=1.1
struik 7.57 bad=1.6 complaint.delay=1.1 complaint.quality=2.0 good=-0.5 leaving=-0.8 praise=-0.6 reputation=1.3
studen 7.57 bad=-0.7 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=1.0 good=-0.4 leaving=1.5 payment.refused=-0.4 praise=-0.4
studio 7.28 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=0.7 escalation=1.8 good=-0.3 leaving=0.8 legal=-0.5 praise=-0.4
stuk 5.77 bad=-1.3 complaint.cost=0.7 complaint.delay=-1.2 complaint.quality=0.7 escalation=-0.3 good=-0.6 growth=-0.4 leaving=-0.7 meeting.off=-0.5 payment.disputed=-0.8 payment.promised=-0.9 payment.query=-0.6 payment.refused=-0.3 payment.sent=-0.7 praise=-0.7 urgent=-0.7
stukad 7.57 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.6 payment.promised=1.5 payment.refused=-0.6
stukje 6.87 bad=1.5 complaint.cost=1.8 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=1.1 good=-1.2 growth=-0.3 leaving=-0.7 payment.delayed=2.5 praise=-1.3 reputation=2.6
stukke 6.36 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=-0.8 complaint.quality=0.5 escalation=-0.5 growth=0.3 leaving=-0.6 legal=-0.9 meeting.off=-0.5 payment.delayed=-1.7 payment.disputed=-0.5 payment.promised=-0.6 payment.refused=0.7 payment.sent=-0.3 praise=0.5 reputation=-0.6 urgent=0.9
stuks 6.36 bad=0.5 complaint.cost=-0.9 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=2.5 good=1.3 growth=2.6 leaving=-0.8 legal=1.1 meeting.off=-0.4 payment.query=-0.3 payment.refused=-0.5 payment.sent=-0.4 praise=1.6 reputation=-0.6
sturen 4.84 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-1.6 escalation=-0.5 good=-1.4 growth=0.5 leaving=-1.4 legal=0.3 meeting.off=-1.0 payment.delayed=-0.9 payment.query=4.4 payment.sent=-0.8 praise=-1.3 reputation=-1.0 urgent=2.8
stuur 5.08 bad=1.2 complaint.cost=1.5 complaint.delay=1.2 complaint.neglect=-2.3 complaint.quality=-1.4 escalation=-1.0 good=-0.7 growth=0.7 leaving=-0.7 meeting.off=1.2 payment.delayed=-1.3 payment.disputed=2.8 payment.promised=2.0 payment.query=3.7 payment.refused=3.2 payment.sent=-1.1 praise=-0.7 urgent=0.3
stuurd 7.28 bad=1.5 complaint.neglect=2.4 complaint.quality=1.4 good=-0.6 leaving=-0.6 legal=-0.4 payment.refused=-0.4 praise=-0.6
stuurt 6.27 bad=1.0 complaint.cost=1.3 complaint.quality=-0.5 escalation=-0.3 growth=0.4 leaving=-1.7 legal=-1.0 meeting.off=0.8 payment.delayed=-0.7 payment.disputed=1.0 payment.query=0.5 payment.refused=2.1 praise=-1.0 reputation=-1.2
subsid 6.47 bad=-2.0 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=-1.8 escalation=-0.4 good=2.6 leaving=-1.1 legal=-0.4 meeting.off=-0.6 payment.delayed=2.2 payment.disputed=-0.3 payment.promised=2.3 payment.refused=-1.4 payment.sent=-0.3 praise=3.0 reputation=-0.5 urgent=0.5
succes 7.06 complaint.delay=0.3 complaint.quality=-0.9 good=3.0 growth=2.7 leaving=-0.5 praise=3.5 reputation=1.5
super 7.57 complaint.cost=-0.5 complaint.delay=-0.6 complaint.quality=1.4 good=1.2 growth=2.3 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.3 praise=2.1
superb 7.57 bad=-1.6 complaint.quality=-0.9 good=3.0 praise=3.0 reputation=-0.6
suppor 7.57 complaint.cost=2.1 complaint.delay=-0.5 complaint.neglect=1.3 complaint.quality=-0.4 good=1.2 payment.sent=-0.3 praise=1.6 urgent=-0.4
surina 7.57 bad=-0.3 complaint.cost=0.7 meeting.off=2.1 payment.delayed=-0.4
sursea 7.57 bad=-1.3 complaint.quality=-0.7 payment.delayed=1.2 payment.refused=-0.6
systee 6.03 bad=-1.5 complaint.cost=0.6 complaint.delay=-0.8 complaint.neglect=-1.3 complaint.quality=0.7 escalation=1.1 growth=-0.7 legal=-0.9 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.6 payment.query=1.0 payment.sent=0.9 reputation=0.6 urgent=-0.3
t 6.59 bad=0.4 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=1.6 good=-0.9 legal=0.8 meeting.off=-0.5 payment.delayed=1.1 payment.disputed=-0.3 payment.promised=1.4 payment.query=-0.4 payment.refused=0.7 praise=-0.8 reputation=-0.4 urgent=-0.3
taal 6.72 bad=1.0 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=0.5 good=-0.8 growth=1.8 legal=0.9 payment.delayed=-0.6 payment.refused=1.4 praise=-0.8 reputation=0.7
taalku 7.57 complaint.delay=-0.3 growth=-0.6
taart 6.47 bad=-2.1 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-1.2 good=4.1 growth=1.2 leaving=-1.1 legal=-0.3 payment.disputed=-0.3 payment.refused=-0.5 payment.sent=-0.4 praise=4.1 reputation=-0.6 urgent=1.3
tabel 7.57 bad=-1.1 complaint.cost=-1.0 complaint.quality=-0.4 leaving=-0.3 payment.delayed=-0.4 payment.refused=-0.3 praise=-0.3
tafel 6.47 bad=0.6 complaint.cost=-0.8 complaint.delay=2.0 complaint.neglect=-0.8 escalation=-0.6 good=-1.3 growth=-0.7 leaving=2.8 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=0.6 praise=-1.2 reputation=0.6 urgent=-0.3
tamara 7.57 complaint.cost=-0.3 complaint.quality=0.5 growth=-0.4 leaving=-0.4
tandar 7.57 complaint.cost=-0.4 complaint.quality=1.2 good=-0.3 growth=-0.3 leaving=2.1 reputation=1.2
tante 7.57 bad=-0.9 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.7 good=0.8 growth=1.8 praise=0.7
tarief 6.36 bad=4.3 complaint.cost=8.2 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=-0.7 escalation=1.0 good=-1.2 growth=-0.9 leaving=6.6 legal=-0.8 payment.delayed=-0.5 payment.disputed=2.3 payment.query=-0.8 payment.refused=-0.6 praise=-1.2 reputation=-0.6
tariev 6.27 bad=-0.7 complaint.cost=3.2 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=-2.7 escalation=1.2 good=-1.3 leaving=0.4 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=0.8 payment.refused=-0.8 payment.sent=-0.3 praise=-1.9 reputation=0.3 urgent=-0.4
te 3.34 bad=2.2 complaint.cost=2.2 complaint.delay=4.6 complaint.neglect=-1.6 escalation=2.1 good=-1.6 growth=-1.9 leaving=2.9 legal=1.4 payment.delayed=-0.9 payment.disputed=1.4 payment.promised=-0.6 payment.query=1.5 payment.sent=-1.7 praise=-1.1 reputation=-0.3
team 6.27 bad=-1.7 complaint.cost=-1.0 complaint.delay=-0.7 complaint.neglect=-1.0 good=-0.6 growth=1.6 leaving=-1.9 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=-0.6 payment.sent=-0.5 praise=-1.0 reputation=-0.4
teams 7.57 bad=-0.7 complaint.neglect=-0.6 meeting.off=-0.5 payment.query=-0.5 praise=-0.3
techni 7.06 bad=0.3 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=1.8 escalation=1.2 good=-0.9 leaving=-0.4 meeting.off=-0.8 payment.refused=-0.6 praise=-1.0 reputation=0.9
tegels 6.87 bad=1.9 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=2.3 good=-0.8 leaving=0.8 legal=1.0 meeting.off=-0.4 payment.disputed=0.8 payment.refused=1.1 praise=-1.0
tegemo 7.28 bad=1.0 complaint.cost=0.8 complaint.delay=1.5 legal=3.8 payment.refused=2.8
tegen 5.14 complaint.cost=0.6 complaint.neglect=-1.1 complaint.quality=0.8 escalation=-0.8 good=-0.4 growth=-0.3 leaving=3.3 legal=-0.4 meeting.off=-0.5 payment.delayed=0.8 payment.refused=-0.7 payment.sent=-0.9 urgent=-0.7
tegenk 7.57 bad=0.4 complaint.cost=0.5 complaint.quality=0.7 payment.delayed=-0.3 payment.disputed=1.0
tegeno 7.06 bad=1.4 complaint.cost=0.6 complaint.neglect=0.7 complaint.quality=0.7 escalation=-0.3 meeting.off=2.7
tegenp 7.57 bad=-0.5 good=-0.4 leaving=-0.3 legal=-0.5 praise=-0.4
tegenw 7.28 complaint.delay=0.5 complaint.quality=-0.3 good=-0.8 growth=-0.7 praise=-0.8 reputation=1.1
tegoed 7.28 bad=-1.1 complaint.cost=-0.7 complaint.quality=-0.9 good=-0.3 leaving=-0.5 payment.delayed=-0.5 payment.query=3.0 payment.refused=-0.5 reputation=-0.4
teken 7.06 bad=-1.8 complaint.cost=-0.5 complaint.delay=-0.8 complaint.quality=-0.8 good=2.8 growth=4.3 leaving=-0.7 praise=1.6
tekend 7.57 bad=-0.4 complaint.delay=0.4 complaint.neglect=0.9 complaint.quality=0.4 legal=1.1 payment.refused=-0.3
tekene 6.36 complaint.cost=1.7 complaint.delay=-0.6 complaint.neglect=1.3 complaint.quality=-1.3 good=2.7 growth=3.4 leaving=0.7 legal=-0.4 meeting.off=-0.3 payment.delayed=2.1 payment.disputed=-0.3 payment.refused=-0.6 praise=1.2 reputation=-0.5
tekeni 5.57 bad=1.2 complaint.cost=-1.0 complaint.delay=4.8 complaint.neglect=-1.3 complaint.quality=-0.7 escalation=-0.4 growth=-0.6 leaving=-1.7 legal=-0.8 meeting.off=-1.1 payment.delayed=-0.8 payment.disputed=-0.8 payment.promised=-0.9 payment.query=-0.4 payment.refused=2.8 payment.sent=1.1 reputation=-1.8 urgent=0.4
tekent 7.28 bad=-0.7 complaint.delay=0.4 complaint.neglect=-0.3 complaint.quality=-0.7 escalation=-0.4 leaving=0.9 payment.refused=-0.3 reputation=-0.4 urgent=-0.5
tekort 7.28 bad=0.8 complaint.neglect=-0.9 complaint.quality=2.7 leaving=3.2 legal=1.4 reputation=1.4 urgent=-0.3
tekst 4.95 bad=1.2 complaint.cost=-0.5 complaint.neglect=-1.5 complaint.quality=2.8 escalation=-0.5 good=0.5 growth=-1.1 leaving=-0.5 legal=-1.3 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.3 payment.query=-0.7 payment.refused=-1.0 praise=1.1 urgent=-0.7
tel 6.59 bad=1.3 complaint.cost=-0.5 complaint.neglect=3.0 escalation=1.4 good=1.2 growth=1.0 leaving=-1.6 legal=-0.5 meeting.off=-0.4 payment.disputed=1.5 payment.refused=-0.8 praise=-1.8 reputation=-0.6
telefo 5.26 bad=2.1 complaint.cost=3.9 complaint.delay=0.9 complaint.neglect=1.2 escalation=3.5 good=-1.8 leaving=-2.2 legal=-0.8 meeting.off=0.6 payment.delayed=-1.0 payment.disputed=-1.3 payment.promised=-0.6 payment.query=-0.7 payment.refused=2.2 praise=-1.1 reputation=1.8 urgent=1.3
teleur 7.06 bad=3.3 complaint.cost=0.9 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=3.2 good=-1.3 leaving=-0.5 legal=-0.5 payment.refused=-0.7 payment.sent=-0.4 praise=-1.2 reputation=-0.6
telken 7.28 bad=0.7 complaint.cost=-0.3 complaint.neglect=2.2 complaint.quality=1.6 escalation=2.2 good=-0.6 growth=-0.4 leaving=-0.4 payment.refused=-0.4 praise=-0.6 reputation=0.8
telt 7.28 complaint.cost=-0.5 complaint.delay=1.6 complaint.neglect=-0.6 complaint.quality=-0.8 legal=-0.4 payment.disputed=1.3 payment.refused=0.8 reputation=2.0
tenaam 7.28 bad=-1.1 complaint.quality=-0.9 leaving=-0.3 legal=-0.8 payment.disputed=-0.3 payment.query=2.5 payment.refused=-0.6 reputation=-0.4
tender 7.57 bad=0.7 complaint.delay=0.9 good=-0.5 leaving=3.2 reputation=-0.6
tenmin 6.36 complaint.cost=0.7 complaint.delay=1.5 complaint.neglect=2.7 good=2.0 growth=-1.0 leaving=2.1 legal=-0.6 payment.disputed=-0.5 payment.promised=-0.4 praise=2.6 reputation=1.9
tent 7.28 bad=0.6 complaint.delay=1.8 complaint.neglect=-0.7 complaint.quality=-0.7 good=-0.5 leaving=1.4 meeting.off=-0.8 praise=-0.5 reputation=1.3 urgent=1.7
ter 6.03 bad=-0.3 complaint.cost=1.4 complaint.delay=1.7 complaint.neglect=-0.8 complaint.quality=-0.8 escalation=1.4 good=-0.4 leaving=-1.1 legal=3.3 payment.disputed=-1.1 payment.promised=-0.4 payment.refused=-1.4 payment.sent=0.5 reputation=-0.6 urgent=-0.4
terech 6.36 bad=-1.4 complaint.cost=0.3 complaint.delay=-0.8 complaint.neglect=-1.4 complaint.quality=-0.6 escalation=-0.4 growth=-0.9 leaving=0.6 legal=0.5 meeting.off=-0.8 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=-1.1 praise=0.3 reputation=-0.9
termij 6.10 bad=1.3 complaint.cost=-0.6 complaint.delay=4.7 complaint.quality=-0.8 good=-1.2 growth=-0.7 leaving=-0.5 legal=2.4 meeting.off=-0.6 payment.delayed=0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.3 payment.refused=3.0 payment.sent=3.0 praise=-1.1 urgent=-0.4
terpst 7.28 bad=0.5 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=0.9 complaint.quality=-0.4 good=-0.3 leaving=-0.3 legal=0.5 payment.refused=0.8 reputation=-0.5 urgent=1.5
terras 7.28 complaint.delay=-0.4 complaint.neglect=1.1 complaint.quality=0.9 good=-0.4 leaving=-0.6 legal=0.8 payment.delayed=-0.4 payment.refused=1.0 praise=-0.3
tersch 7.57 bad=0.4 complaint.cost=1.2 complaint.quality=-0.5 good=-0.6 payment.promised=1.9 payment.refused=-0.5 payment.sent=1.1 praise=-0.7
terug 4.64 bad=-0.9 complaint.cost=0.5 complaint.delay=-2.4 complaint.neglect=1.3 complaint.quality=0.7 escalation=-1.1 growth=-0.8 leaving=-2.0 legal=-0.7 meeting.off=-1.5 payment.delayed=-1.3 payment.disputed=-1.3 payment.promised=2.8 payment.query=-1.2 payment.refused=1.2 payment.sent=-1.4 praise=1.1 reputation=1.2 urgent=0.3
terugb 6.72 bad=1.0 complaint.cost=2.1 complaint.neglect=3.3 complaint.quality=-1.3 escalation=-0.5 good=-0.4 growth=-0.3 leaving=1.0 meeting.off=-0.6 payment.refused=1.0 praise=-0.5 reputation=-0.8 urgent=-0.7
terugg 6.72 bad=1.4 complaint.cost=-1.0 complaint.delay=-0.6 complaint.neglect=1.9 complaint.quality=2.4 escalation=-0.7 good=-1.7 growth=-0.8 leaving=2.9 legal=2.0 payment.disputed=-0.4 payment.refused=0.8 payment.sent=-0.6 praise=-1.5 reputation=0.9
terugk 7.28 bad=1.6 complaint.cost=1.3 complaint.delay=-0.3 escalation=2.1 good=-0.6 leaving=-1.0 payment.delayed=-0.5 praise=-0.6
terugn 7.57 bad=-0.4 leaving=-0.3 legal=1.0 reputation=-0.5
terugs 7.57 bad=-0.8 complaint.neglect=-0.3
terwij 6.10 bad=2.5 complaint.cost=2.6 complaint.delay=0.7 complaint.neglect=3.4 complaint.quality=1.7 escalation=1.8 good=-1.4 growth=-0.7 leaving=2.3 legal=2.0 meeting.off=-0.4 payment.delayed=-0.7 payment.disputed=1.9 payment.refused=-0.6 payment.sent=-0.3 praise=-1.1 reputation=1.1 urgent=-0.3
tevred 6.87 complaint.cost=-1.0 complaint.delay=-0.7 complaint.neglect=0.9 complaint.quality=2.8 good=0.8 growth=0.6 leaving=-1.1 legal=-0.4 meeting.off=-0.4 payment.refused=-0.5 praise=1.2 reputation=-0.3
texel 7.57 bad=1.1 complaint.delay=-0.3 complaint.quality=2.4 good=-0.7 leaving=0.6 payment.refused=1.4 praise=-0.7
theate 7.57 bad=-0.5 complaint.quality=-0.4 good=0.5 praise=0.5
thomas 5.89 leaving=-0.4 payment.refused=-0.5 reputation=-0.4
thuis 6.87 bad=-1.1 complaint.cost=-0.5 escalation=-0.5 good=1.3 leaving=-0.4 legal=-0.3 meeting.off=-0.3 payment.disputed=-0.4 payment.promised=1.4 payment.query=-0.5 payment.refused=-0.4 praise=1.2 reputation=0.6 urgent=-0.5
ticket 6.47 bad=0.7 complaint.cost=-0.5 complaint.delay=1.3 complaint.neglect=4.6 escalation=1.2 good=-1.7 growth=-0.7 leaving=-0.3 legal=-0.9 payment.refused=-0.5 payment.sent=-0.5 praise=-1.5 reputation=-0.7 urgent=-0.4
tiel 7.57 complaint.neglect=0.8 complaint.quality=0.6 good=-0.4 praise=-0.3 reputation=-0.3
tien 5.49 complaint.cost=-1.3 complaint.delay=-0.3 complaint.neglect=-0.5 escalation=-0.8 good=-1.6 growth=0.8 leaving=-0.7 legal=0.7 meeting.off=-0.9 payment.delayed=-0.7 payment.disputed=0.8 payment.promised=1.4 payment.refused=-0.9 payment.sent=-0.5 praise=-1.0 reputation=0.7 urgent=-0.8
tijd 5.14 bad=0.9 complaint.cost=1.6 complaint.delay=3.6 complaint.neglect=2.3 complaint.quality=-0.9 escalation=0.8 good=0.6 growth=-1.6 leaving=0.7 payment.delayed=2.9 payment.disputed=-1.3 payment.promised=-0.7 payment.query=-0.6 payment.refused=0.4 payment.sent=-0.6 praise=1.1 reputation=-1.3 urgent=0.3
tijdel 7.28 bad=-0.8 complaint.quality=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.8
tijden 6.87 bad=-0.4 complaint.cost=-0.5 complaint.neglect=-0.7 complaint.quality=1.2 good=0.3 leaving=2.7 legal=0.8 payment.disputed=-0.3 payment.promised=2.9 payment.refused=-0.4 praise=0.4 reputation=0.8
tijdst 7.57 bad=0.9 complaint.delay=1.1 leaving=1.4 urgent=1.3
tikken 7.57 bad=0.7 complaint.delay=0.8 complaint.neglect=1.2 complaint.quality=1.7 good=-0.9 legal=1.8
tikkie 7.57 bad=1.4 complaint.quality=2.3 good=-0.5 payment.query=-0.4 payment.refused=2.6 payment.sent=1.3 praise=-0.6
tiktok 7.57 bad=0.7 complaint.quality=1.7 leaving=-0.5 legal=1.2 reputation=2.3
titel 6.87 complaint.delay=-0.8 complaint.neglect=-0.7 good=-1.7 growth=-0.5 payment.refused=-0.5 praise=-1.6 reputation=2.8
toch 5.14 bad=3.7 complaint.cost=2.9 complaint.delay=0.4 complaint.neglect=-2.4 complaint.quality=3.4 escalation=1.2 good=-0.6 growth=1.2 leaving=-1.7 legal=1.3 meeting.off=1.1 payment.delayed=-0.9 payment.disputed=2.4 payment.promised=-0.5 payment.query=-0.8 payment.refused=-1.8 payment.sent=-0.8
toe 5.11 bad=0.6 complaint.cost=1.9 complaint.neglect=0.5 complaint.quality=2.2 escalation=-0.9 leaving=-1.2 payment.disputed=-0.4 payment.refused=-1.3 reputation=3.7
toegan 6.87 bad=-0.4 complaint.neglect=-0.5 complaint.quality=0.3 good=-1.1 growth=-0.6 leaving=2.4 legal=-0.9 praise=-0.7
toegev 7.57 bad=-0.5 complaint.quality=-0.8 good=1.1 praise=1.5
toegez 7.06 bad=1.6 complaint.cost=-0.4 complaint.delay=2.8 complaint.neglect=0.7 escalation=0.5 good=-0.5 leaving=-0.3 legal=-0.7 payment.disputed=1.0 payment.refused=-0.5 praise=0.4 reputation=-0.6
toen 5.26 bad=1.3 complaint.cost=2.8 complaint.delay=1.0 complaint.neglect=3.9 complaint.quality=0.4 escalation=-0.8 good=1.5 growth=1.0 leaving=0.6 legal=-1.1 meeting.off=-1.0 payment.delayed=1.6 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-0.4 payment.refused=1.5 payment.sent=-0.7 praise=1.6 reputation=2.4 urgent=-0.6
toerek 7.57 bad=0.8 complaint.quality=1.8 leaving=1.7 legal=1.5
toesta 7.28 bad=-0.4 complaint.cost=1.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.8 growth=-0.4 legal=0.9 praise=-0.6
toets 7.28 complaint.cost=2.0 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=0.4 good=-0.6 leaving=0.6 praise=-0.6 reputation=-0.3
toetse 7.28 complaint.cost=1.4 complaint.delay=2.0 complaint.neglect=-0.4 complaint.quality=-1.0 leaving=-0.5 legal=1.6 payment.delayed=-0.4 payment.refused=1.4
toeval 7.57 bad=0.9 complaint.delay=1.2 complaint.neglect=0.6 complaint.quality=-0.5 escalation=-0.6 good=-0.5 praise=-0.4 reputation=0.6
toevoe 7.57 bad=-0.3 complaint.neglect=-0.5 good=-2.1 growth=1.3 leaving=-0.7 praise=-1.2
toezic 7.06 bad=-0.8 complaint.cost=0.7 complaint.delay=-0.4 complaint.neglect=-0.3 escalation=-0.3 good=0.4 growth=0.8 leaving=0.7 legal=0.5 meeting.off=1.0 payment.disputed=-0.3 praise=0.6 reputation=-0.4
toga's 7.57 bad=0.5 complaint.quality=0.6 good=-0.4 legal=2.7
toilet 7.57 bad=1.3 complaint.quality=1.8 good=1.0 growth=-0.4 payment.refused=2.6 praise=1.5 reputation=2.3
tolken 7.57 complaint.delay=2.1 complaint.quality=-0.3 good=1.1 growth=1.9 leaving=1.1 praise=1.3 reputation=-0.8
toont 7.57 bad=1.9 complaint.cost=-0.4 complaint.quality=2.5 good=-0.4 urgent=2.4
top 7.28 bad=-0.6 complaint.quality=-0.3 good=3.0 meeting.off=-0.3 payment.promised=-0.4 payment.refused=-0.4 payment.sent=-0.3 praise=1.7
tot 4.09 bad=-1.0 complaint.delay=-1.8 complaint.neglect=0.8 complaint.quality=-0.5 escalation=-1.1 growth=0.8 leaving=-1.0 legal=-0.5 meeting.off=-1.1 payment.delayed=4.6 payment.promised=-1.1 payment.query=-1.2 payment.refused=4.9 payment.sent=-1.9 praise=-1.0 reputation=2.4 urgent=-2.3
totaal 7.57 bad=-0.6 complaint.quality=-0.4 good=0.3 growth=1.2 payment.sent=1.3 praise=0.4
totdat 7.06 bad=0.5 complaint.cost=1.2 complaint.delay=-0.8 complaint.neglect=0.8 complaint.quality=1.2 leaving=-0.4 payment.refused=5.0 reputation=-0.4
traag 7.57 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.3 good=-0.5 praise=-0.5
traini 7.28 bad=0.7 complaint.cost=-1.1 good=1.6 growth=3.1 leaving=-0.7 meeting.off=1.5 payment.delayed=-0.3 payment.disputed=2.1 payment.refused=-0.6 praise=1.6
trajec 7.57 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=1.0 good=1.5 leaving=-0.3 legal=1.2 praise=1.6
tranen 7.57 bad=-0.5 complaint.quality=-0.6 good=0.7 praise=1.0
trap 6.72 bad=0.6 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=-0.8 complaint.quality=1.6 good=0.9 growth=-0.4 leaving=-0.6 legal=0.4 meeting.off=1.9 payment.disputed=1.6 payment.refused=1.6 praise=0.9 reputation=1.4
trein 6.59 bad=-2.0 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=-1.2 escalation=-0.5 good=1.6 growth=0.6 leaving=-0.5 legal=-0.3 meeting.off=3.9 payment.delayed=-0.4 payment.promised=-0.5 payment.refused=-0.6 praise=2.0 reputation=-0.7 urgent=-0.9
treins 7.57 bad=-0.9 complaint.quality=-0.4 leaving=-0.3 meeting.off=3.8 payment.delayed=-0.4
trekke 7.28 bad=-1.0 complaint.quality=-0.5 good=0.7 growth=-0.5 praise=0.8
tripad 7.57 bad=1.6 complaint.neglect=-0.4 complaint.quality=1.8 good=-1.1 legal=-0.4 payment.disputed=1.4 praise=-1.1 reputation=3.8
trots 7.57 bad=-0.5 complaint.quality=-0.4 good=2.5 growth=0.7 praise=3.0
trouw 7.57 bad=1.9 complaint.delay=2.9 complaint.neglect=0.7 complaint.quality=1.2 good=-0.6 leaving=-0.6 payment.refused=-0.4 praise=-0.7 urgent=3.6
trouwe 6.87 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=1.2 growth=-0.3 leaving=1.9 payment.promised=0.9 payment.refused=1.2 reputation=1.3 urgent=1.9
trustp 7.57 bad=1.3 complaint.delay=3.0 complaint.neglect=1.3 complaint.quality=-0.8 good=-0.7 legal=-0.8 payment.query=-0.4 praise=-0.5 reputation=4.8 urgent=3.2
truus 7.57 bad=-0.7 complaint.neglect=-0.5 complaint.quality=-0.4 good=1.0 growth=1.9 meeting.off=-0.5 payment.sent=0.9 praise=1.5 urgent=-0.3
tuchtc 7.28 bad=-0.7 complaint.quality=-0.5 good=-0.4
tuchtr 7.28 bad=0.9 complaint.cost=-0.8 complaint.neglect=-0.5 good=0.5 leaving=-0.4 legal=2.0 praise=0.6 reputation=3.3
tuin 7.06 bad=1.0 complaint.cost=1.6 complaint.delay=-0.3 complaint.neglect=2.3 good=0.5 growth=2.3 leaving=2.3 praise=0.3 reputation=-0.5
tuinhu 7.57 bad=0.4 complaint.cost=1.5 complaint.quality=-0.3 payment.disputed=-0.3 payment.refused=-0.4
tuinma 7.57 bad=1.2 complaint.cost=1.5
tulpen 7.57 bad=0.8 complaint.quality=1.2 leaving=-0.6 legal=1.3
tussen 5.77 bad=-0.6 complaint.cost=0.6 complaint.delay=0.9 escalation=0.6 good=0.3 growth=0.3 leaving=0.5 legal=-1.3 meeting.off=2.5 payment.delayed=1.5 payment.disputed=-0.9 payment.promised=0.4 payment.query=-0.4 payment.sent=-0.7 praise=1.1 reputation=-1.0 urgent=-0.6
twaalf 6.36 bad=0.6 complaint.delay=-0.9 complaint.neglect=1.6 complaint.quality=1.9 good=0.5 growth=0.7 leaving=-0.3 meeting.off=-0.5 payment.disputed=1.2 payment.refused=-1.0 payment.sent=-0.3 praise=1.0 reputation=0.9
twee 3.93 bad=1.2 complaint.cost=3.2 complaint.neglect=1.9 complaint.quality=0.8 escalation=0.5 good=-0.4 growth=1.2 leaving=2.6 legal=-0.8 meeting.off=0.3 payment.delayed=2.1 payment.disputed=2.4 payment.promised=-1.9 payment.refused=-2.0 payment.sent=1.2 praise=-0.4 reputation=0.4 urgent=-1.7
tweede 5.37 complaint.neglect=1.3 complaint.quality=1.2 escalation=-0.6 good=-3.2 growth=5.5 leaving=-0.5 meeting.off=1.6 payment.delayed=1.4 payment.disputed=1.3 payment.promised=-0.9 payment.query=0.5 payment.refused=-0.4 payment.sent=0.9 praise=-3.3 reputation=-1.3 urgent=-0.7
tweeen 7.57 complaint.neglect=0.9 complaint.quality=-0.3 good=0.7 leaving=2.0 praise=0.5
tweema 7.57 bad=0.8 complaint.cost=1.2 complaint.neglect=-0.7 complaint.quality=-0.5 good=-0.4 leaving=1.2 payment.disputed=0.8 praise=-0.4
twijfe 7.57 bad=1.1 complaint.cost=2.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.5 growth=-0.3 leaving=1.0 praise=-0.6
twinti 6.47 bad=-3.1 complaint.cost=-0.9 complaint.neglect=-1.3 complaint.quality=-1.0 escalation=-0.4 good=2.3 leaving=1.3 legal=-0.5 payment.refused=-1.1 praise=1.8 urgent=2.3
typt 7.57 complaint.quality=1.0 good=-0.8 praise=-0.6
u 2.98 bad=5.2 complaint.cost=0.8 complaint.delay=1.2 complaint.neglect=5.4 complaint.quality=0.9 escalation=1.4 good=-4.5 growth=-2.3 leaving=2.0 legal=9.0 meeting.off=-3.0 payment.delayed=1.7 payment.disputed=1.5 payment.query=2.6 payment.refused=3.9 payment.sent=1.7 praise=-5.0 reputation=1.7
uit 3.96 complaint.cost=3.3 complaint.delay=0.9 complaint.neglect=-2.3 complaint.quality=1.3 escalation=-1.4 good=-0.5 growth=1.0 leaving=3.9 legal=-0.9 meeting.off=0.4 payment.delayed=1.0 payment.disputed=-0.9 payment.promised=2.5 payment.query=-1.2 payment.refused=-1.6 payment.sent=-1.6 praise=-0.9 reputation=1.7 urgent=1.6
uitbet 7.57 bad=-0.9 complaint.cost=-0.4 good=-0.4 legal=-0.5 payment.delayed=1.6 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.8 payment.refused=-0.4 payment.sent=5.9 praise=-0.4
uitbli 7.06 bad=1.5 complaint.cost=-0.5 complaint.delay=2.5 complaint.neglect=-0.5 complaint.quality=-1.4 good=-0.3 leaving=-0.6 legal=2.2 payment.delayed=2.0 payment.refused=1.7
uitbre 7.28 good=2.3 growth=4.7 leaving=-1.5
uitera 7.57 bad=-1.0 complaint.quality=-1.0 good=1.3 legal=-0.3 payment.refused=-0.3 praise=1.4
uiterl 6.27 bad=-0.3 complaint.delay=1.4 complaint.neglect=-0.7 complaint.quality=-1.0 escalation=-0.9 good=-0.4 growth=-0.4 leaving=0.7 meeting.off=-0.6 payment.delayed=3.2 payment.disputed=-0.5 payment.promised=6.9 payment.query=-0.7 payment.refused=-1.3 praise=-0.4 urgent=2.7
uitgeb 7.57 bad=0.5 complaint.neglect=1.3 complaint.quality=-0.3 good=-0.5 growth=1.9 leaving=-0.4 legal=1.5 payment.query=-0.4 praise=-0.3
uitgek 7.28 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=1.5 complaint.quality=1.0 leaving=0.6 legal=-0.4 payment.delayed=-0.4 payment.refused=-0.6 payment.sent=1.0
uitgel 7.57 bad=-0.7 complaint.delay=2.6 complaint.quality=-0.6 good=2.5 praise=2.5
uitgep 6.87 complaint.cost=1.0 complaint.delay=1.4 complaint.neglect=-1.0 complaint.quality=-0.7 escalation=1.7 good=2.1 growth=0.8 legal=1.6 payment.disputed=-0.4 payment.refused=-0.3 praise=2.4 reputation=-0.4
uitges 6.72 bad=0.6 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=-2.0 complaint.quality=0.3 escalation=-0.3 good=-1.4 leaving=-0.5 legal=-0.6 meeting.off=-0.5 payment.disputed=-0.7 payment.promised=1.0 payment.refused=-0.5 praise=-0.4 reputation=-1.1
uitgev 6.36 complaint.cost=-0.5 complaint.delay=1.2 complaint.neglect=-0.6 complaint.quality=0.8 good=-0.9 leaving=1.0 legal=-0.3 meeting.off=-0.5 payment.delayed=1.4 payment.disputed=-1.0 payment.promised=-0.8 payment.query=-0.6 payment.refused=0.7 payment.sent=5.7 praise=-1.0 reputation=-0.5 urgent=1.6
uitgez 7.57 bad=-1.1 complaint.neglect=-0.3 complaint.quality=-0.6 good=0.4 growth=1.5 praise=0.4
uitkom 6.87 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=-0.5 complaint.quality=1.9 growth=0.7 leaving=-0.4 legal=0.4 meeting.off=0.9 praise=1.1 reputation=0.9
uitleg 6.03 bad=0.8 complaint.cost=0.7 complaint.delay=0.6 complaint.neglect=0.5 complaint.quality=0.7 escalation=0.7 good=1.0 growth=-0.6 meeting.off=0.8 payment.delayed=-0.4 payment.disputed=1.0 payment.query=-0.6 payment.refused=-1.4 payment.sent=-0.5 praise=1.1 reputation=-1.1 urgent=-0.5
uitnod 6.72 bad=-1.2 complaint.delay=-0.8 complaint.neglect=-0.8 escalation=-0.3 good=0.7 growth=-0.3 leaving=-0.8 meeting.off=2.1 payment.refused=-0.5 praise=1.1 reputation=-0.6 urgent=-0.3
uitsch 7.28 bad=-1.7 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.5 leaving=-1.0 legal=-0.5 payment.disputed=-0.3 payment.query=-0.5 payment.refused=-0.5
uitspl 7.57 complaint.cost=2.4 complaint.neglect=-0.3 complaint.quality=-0.4 leaving=-0.7 legal=-0.5 payment.refused=-0.8
uitspr 6.87 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 escalation=-0.3 good=-1.0 growth=-0.4 leaving=-0.4 legal=0.6 praise=-0.9 reputation=1.5
uitste 6.59 bad=-0.8 complaint.cost=-0.4 complaint.delay=2.0 complaint.neglect=-0.8 complaint.quality=-1.4 good=3.6 growth=-1.0 leaving=-0.7 legal=-1.3 payment.delayed=4.8 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.6 praise=3.6 reputation=-0.5 urgent=-0.3
uitvaa 7.06 bad=-0.9 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.3 good=-0.4 leaving=-0.8 payment.delayed=1.0 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.4 reputation=0.7
uitvoe 6.87 bad=1.8 complaint.cost=-0.3 complaint.neglect=1.6 complaint.quality=3.5 escalation=3.0 good=-0.5 leaving=-0.8 payment.refused=-0.5 praise=-0.4 reputation=-0.5
uitzie 7.57 bad=0.5 complaint.quality=1.1 good=-0.8 praise=-0.7
uitzon 7.57 bad=-0.3 complaint.cost=-0.8 complaint.delay=1.4 complaint.quality=-0.7 growth=-0.3 leaving=-0.6 legal=0.8 payment.refused=-0.5
unanie 7.06 bad=1.7 complaint.neglect=-0.3 complaint.quality=2.1 escalation=-0.4 good=-0.4 growth=-1.1 leaving=1.2 legal=-0.6 payment.refused=1.6 reputation=1.5
up 6.03 bad=0.5 complaint.cost=0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.5 good=-0.6 growth=1.1 payment.disputed=-0.4 payment.refused=-0.5 praise=-0.5 reputation=-0.4
update 6.87 bad=0.7 complaint.delay=-0.6 complaint.quality=2.3 escalation=1.3 good=0.9 leaving=-0.7 praise=0.7 reputation=-0.5
uren 6.18 complaint.cost=1.4 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-2.0 escalation=0.6 good=-1.0 growth=0.3 leaving=-0.5 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=5.2 payment.promised=-0.3 payment.query=-0.7 payment.refused=-0.7 praise=-1.0 reputation=-0.9 urgent=-0.8
utrech 7.57 bad=0.6 complaint.neglect=-0.3 complaint.quality=0.8 good=-0.4 payment.disputed=1.0 reputation=1.0
uur 4.52 bad=1.4 complaint.cost=2.1 complaint.delay=-0.5 complaint.neglect=-2.9 escalation=-1.2 good=-1.4 growth=-2.1 leaving=0.4 legal=-1.7 payment.delayed=-1.6 payment.disputed=4.8 payment.promised=-1.8 payment.query=-1.6 payment.refused=-1.0 payment.sent=1.4 praise=-1.0 reputation=-1.5 urgent=9.7
uurtje 7.28 bad=1.3 complaint.cost=3.3 complaint.delay=0.9 complaint.quality=-0.6 good=-0.7 legal=1.1 payment.disputed=-0.3 praise=-0.7 reputation=1.6
uw 3.55 bad=4.2 complaint.cost=1.8 complaint.delay=-0.4 complaint.neglect=1.4 complaint.quality=4.2 escalation=5.2 growth=-2.8 leaving=1.3 legal=6.8 meeting.off=-1.9 payment.delayed=-1.3 payment.disputed=1.1 payment.promised=1.6 payment.query=-3.0 payment.refused=3.7 payment.sent=0.5 praise=0.8 reputation=3.9 urgent=-1.8
uwe 7.28 bad=0.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=0.4 escalation=4.2 good=-0.7 leaving=0.4 legal=-0.4 payment.disputed=2.3 praise=-0.5
v 7.06 complaint.cost=1.4 complaint.delay=-0.7 complaint.quality=-0.8 escalation=1.7 good=-0.6 meeting.off=2.1 payment.disputed=-0.4 payment.promised=-0.4 payment.query=1.2 payment.refused=-0.4 payment.sent=0.8 praise=-0.5 urgent=-0.4
vaak 7.06 bad=-0.7 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=-0.6 growth=-0.8 leaving=0.4 legal=-0.3 payment.refused=-1.0 reputation=1.2
vaatwa 7.57 complaint.delay=0.4 complaint.neglect=-0.4 complaint.quality=1.2 good=-0.4 praise=-0.3
vacatu 7.28 complaint.neglect=1.3 complaint.quality=-0.6 good=-0.8 leaving=0.7 payment.query=-0.4 praise=-0.6
vader 6.59 bad=0.6 complaint.cost=1.1 complaint.delay=-0.8 complaint.neglect=2.6 complaint.quality=0.4 growth=-0.5 leaving=1.6 legal=-0.8 meeting.off=1.1 payment.refused=1.1 reputation=-0.7 urgent=-0.3
vakant 5.26 bad=-2.1 complaint.cost=-1.0 complaint.delay=1.1 complaint.neglect=-0.5 complaint.quality=-1.7 escalation=-0.7 good=-1.0 growth=-0.3 leaving=-2.0 legal=-0.8 payment.delayed=1.7 payment.disputed=-0.3 payment.promised=0.4 payment.query=-0.3 payment.refused=-1.6 payment.sent=-0.7 praise=-1.0 reputation=-1.3 urgent=0.8
vaker 7.28 bad=-1.0 complaint.delay=-0.5 complaint.neglect=0.9 complaint.quality=-0.7 good=1.0 praise=1.3 reputation=-0.4
val 7.57 bad=1.0 complaint.cost=1.6 leaving=1.2 legal=0.4 payment.refused=-0.5 reputation=-0.3
vallen 6.72 bad=-2.2 complaint.cost=-0.8 complaint.delay=-1.0 complaint.neglect=-0.5 complaint.quality=-0.9 good=1.4 growth=3.3 leaving=-0.6 legal=-0.5 meeting.off=2.4 payment.refused=-0.6 praise=0.4 reputation=-0.7
valt 5.77 bad=-1.3 complaint.cost=0.8 complaint.neglect=-1.6 complaint.quality=1.4 escalation=0.4 good=0.4 growth=-1.1 leaving=-0.7 legal=-0.4 meeting.off=4.0 payment.delayed=0.3 payment.disputed=-0.9 payment.promised=-1.3 payment.query=-1.0 payment.refused=-0.9 payment.sent=-0.3 praise=0.7 reputation=-1.4 urgent=-0.4
van 2.11 bad=-0.7 complaint.cost=2.2 complaint.neglect=-2.0 complaint.quality=0.7 escalation=-0.7 good=-1.7 growth=-0.6 leaving=2.0 legal=2.9 meeting.off=2.5 payment.delayed=-2.0 payment.disputed=-1.1 payment.promised=1.1 payment.query=1.6 payment.sent=1.8 praise=-1.1 reputation=1.1 urgent=-2.3
vanaf 5.20 bad=-4.2 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=-2.0 complaint.quality=-2.3 escalation=-0.3 good=0.9 growth=2.1 leaving=1.0 legal=-2.1 meeting.off=-1.2 payment.delayed=-1.0 payment.disputed=-0.7 payment.promised=-0.8 payment.query=2.6 payment.refused=-0.8 payment.sent=2.8 praise=0.8 reputation=-2.1
vanavo 5.77 bad=-1.2 complaint.cost=-1.3 complaint.neglect=0.6 complaint.quality=-0.7 escalation=-0.8 good=1.6 growth=1.2 leaving=-0.8 legal=-0.9 meeting.off=3.6 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=5.2 payment.query=-0.6 payment.refused=-1.1 payment.sent=0.7 praise=-1.9 reputation=2.4 urgent=4.4
vandaa 4.51 bad=-1.8 complaint.cost=-2.8 complaint.delay=2.2 complaint.neglect=-3.4 complaint.quality=-2.2 escalation=1.2 good=-2.3 growth=-1.7 leaving=-1.5 payment.delayed=0.5 payment.disputed=-0.7 payment.promised=0.8 payment.query=2.3 payment.refused=-2.0 payment.sent=1.2 praise=-2.0 reputation=-1.4 urgent=10.5
vanmid 6.47 complaint.neglect=-1.3 escalation=-0.3 good=-0.8 growth=-0.6 leaving=1.3 legal=-0.7 meeting.off=3.1 payment.delayed=-0.5 payment.disputed=1.0 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.8 payment.sent=1.3 praise=-0.8 reputation=-0.7 urgent=0.6
vanmor 6.18 bad=-0.7 complaint.cost=-0.8 complaint.neglect=-0.9 complaint.quality=1.1 escalation=1.4 good=-1.4 growth=-0.5 leaving=-1.1 legal=0.3 meeting.off=0.8 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.7 payment.query=-0.8 payment.refused=0.6 payment.sent=3.9 praise=-1.3 urgent=-0.4
vannac 7.28 bad=1.8 complaint.delay=1.3 complaint.neglect=-0.5 complaint.quality=0.9 payment.refused=-0.4 praise=-0.3 reputation=-0.4 urgent=4.1
vanoch 6.18 bad=1.7 complaint.cost=1.1 complaint.delay=-0.6 complaint.neglect=0.7 complaint.quality=1.9 escalation=1.1 good=-1.7 growth=-1.1 leaving=2.3 legal=-0.5 meeting.off=-0.4 payment.delayed=-1.0 payment.disputed=-0.7 payment.query=-2.0 payment.refused=0.7 payment.sent=3.4 praise=-1.5 reputation=1.3 urgent=2.5
vanuit 6.87 bad=-0.7 complaint.cost=0.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.4 leaving=0.8 legal=-0.4 payment.disputed=0.4 payment.query=1.1 payment.refused=-0.5 praise=-0.3 reputation=-0.5
vanweg 7.28 bad=-0.4 complaint.delay=-0.4 growth=0.9 meeting.off=1.6 payment.delayed=1.0
vanzel 7.57 bad=0.7 complaint.delay=2.2 complaint.quality=1.3 leaving=0.9 legal=-0.4 payment.delayed=-0.4 payment.refused=1.6 reputation=1.3
varian 7.28 bad=-0.8 complaint.cost=-0.4 complaint.quality=-0.9 good=-0.6 leaving=-0.6 meeting.off=-0.3 praise=-0.4
vast 5.67 bad=1.9 complaint.cost=1.3 complaint.delay=-0.9 complaint.neglect=2.3 complaint.quality=1.0 good=1.5 growth=2.5 legal=-0.9 meeting.off=2.4 payment.delayed=-0.9 payment.disputed=0.8 payment.promised=-0.4 payment.refused=1.0 payment.sent=-0.4 reputation=4.2 urgent=-0.5
vaste 6.72 bad=-0.9 complaint.cost=0.8 complaint.delay=-0.7 complaint.neglect=0.7 complaint.quality=-0.8 growth=0.5 legal=-0.3 payment.disputed=-0.3 praise=0.4
vastge 7.57 complaint.quality=0.9 payment.refused=-0.3 praise=-0.4
veel 5.33 bad=3.0 complaint.cost=4.9 complaint.delay=-0.8 complaint.quality=3.2 escalation=-0.5 good=-0.3 growth=0.4 leaving=-1.5 legal=-1.8 payment.delayed=-0.9 payment.disputed=1.5 payment.promised=-1.1 payment.query=-1.0 payment.refused=-1.7 payment.sent=-0.4 praise=-0.9 reputation=-1.0 urgent=-0.7
veerti 6.36 bad=1.9 complaint.cost=0.7 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=0.6 escalation=1.1 good=-0.7 growth=-0.3 leaving=0.8 legal=0.8 payment.disputed=1.0 payment.refused=-1.1 praise=-0.7 reputation=0.9
vegeta 7.57 bad=-0.9 complaint.cost=-0.4 complaint.neglect=-0.6 good=-0.8 leaving=-0.3 praise=-0.9 reputation=0.4
veilig 7.57 bad=-0.4 complaint.delay=-0.4 complaint.quality=1.0 leaving=-0.5 legal=2.8
veilin 7.28 bad=0.4 complaint.cost=-0.3 complaint.delay=2.1 complaint.quality=-0.7 good=-0.8 leaving=-0.4 meeting.off=-0.5 payment.delayed=3.0 payment.promised=1.5 payment.refused=-0.4 praise=-0.7 reputation=-0.4 urgent=3.7
vennoo 6.47 complaint.cost=2.0 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.2 escalation=1.1 good=-0.8 growth=-0.6 leaving=-1.0 legal=-1.2 meeting.off=-0.5 payment.delayed=1.1 payment.disputed=-0.4 payment.promised=-0.7 payment.query=2.6 payment.refused=-1.3 payment.sent=-0.5 praise=-0.7 reputation=-0.7
ver 7.06 bad=1.6 complaint.delay=1.2 complaint.neglect=-0.4 good=-0.9 leaving=-0.7 legal=-0.9 payment.delayed=-0.4 payment.refused=0.7 praise=-0.8 reputation=-0.8
verand 5.67 bad=-0.7 complaint.cost=-0.8 complaint.neglect=-1.2 complaint.quality=-2.9 escalation=-0.3 growth=1.1 legal=-1.0 meeting.off=0.8 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.7 payment.query=-0.6 payment.refused=-1.5 payment.sent=0.4 reputation=0.7
verant 7.06 bad=-0.7 complaint.cost=-0.3 complaint.neglect=0.5 escalation=0.8 good=-0.8 leaving=-0.6 payment.delayed=0.9 payment.promised=-0.8 payment.refused=-0.7 payment.sent=-0.4 praise=-0.7
verbaa 6.87 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=0.3 complaint.quality=1.8 good=-0.6 growth=-0.4 leaving=0.6 legal=1.9 praise=-0.5 reputation=-0.3
verban 7.06 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.5 growth=-0.4 legal=1.7 payment.refused=-0.3 praise=-0.5 reputation=-0.4
verbet 6.87 bad=2.0 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=4.5 escalation=-0.3 good=-0.8 leaving=0.9 legal=-0.5 meeting.off=-0.3 payment.disputed=0.8 payment.query=-0.4 payment.refused=-0.3 praise=-0.8 urgent=1.5
verbou 6.10 bad=-1.3 complaint.cost=-0.8 complaint.delay=0.9 complaint.neglect=-2.0 complaint.quality=-1.1 escalation=-0.4 good=1.4 growth=1.3 leaving=-0.9 legal=1.4 meeting.off=-0.4 payment.delayed=3.2 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.5 payment.sent=-0.5 praise=1.9 reputation=1.5 urgent=-0.3
verdac 7.57 complaint.cost=0.4 legal=-0.4 payment.disputed=0.9
verded 7.57 bad=1.1 complaint.delay=-0.4 complaint.neglect=-1.0 complaint.quality=0.7 good=-0.5 leaving=0.4 payment.refused=-0.5 payment.sent=-0.3 praise=-0.4 reputation=1.4
verdee 7.57 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=0.5 good=-0.4 leaving=-0.5 legal=1.2 payment.query=2.0 praise=-0.4 reputation=2.1
verder 4.66 bad=3.7 complaint.cost=-1.3 complaint.delay=1.0 complaint.neglect=1.1 complaint.quality=3.3 escalation=-1.1 good=-1.3 growth=-1.0 leaving=4.7 legal=2.1 meeting.off=0.3 payment.delayed=-1.1 payment.disputed=-1.0 payment.promised=-1.1 payment.query=-1.0 payment.refused=4.3 praise=-0.6 reputation=-0.8 urgent=-1.2
verdie 5.96 bad=0.8 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=1.7 escalation=1.3 good=1.0 growth=-0.6 leaving=-0.6 legal=0.6 meeting.off=1.3 payment.delayed=-0.3 payment.disputed=-0.8 payment.promised=-0.3 payment.refused=-1.1 payment.sent=-0.4 praise=1.4 reputation=0.5 urgent=-0.7
verdub 7.57 bad=0.7 complaint.cost=1.5 complaint.neglect=1.4 growth=1.0 leaving=0.6 payment.refused=1.4
verdwe 7.57 payment.delayed=2.8 payment.promised=1.4 payment.query=1.7
vereff 7.57 bad=-0.6 payment.delayed=-0.4 payment.promised=-0.3 payment.refused=-0.7 payment.sent=-0.6
vereni 7.06 bad=-1.6 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.9 leaving=-0.4 payment.promised=-0.4 payment.query=1.1 payment.refused=-0.3 payment.sent=2.5 praise=-0.8 reputation=-0.5
verf 7.57 bad=0.7 complaint.cost=-0.3 complaint.delay=0.3 complaint.neglect=-0.5 complaint.quality=1.6 meeting.off=-0.3
vergad 5.57 bad=-0.4 complaint.cost=0.9 complaint.delay=-1.4 complaint.neglect=1.6 complaint.quality=-1.1 escalation=-0.7 good=-1.6 growth=-1.4 leaving=-0.6 legal=-0.5 meeting.off=3.5 payment.delayed=-1.0 payment.disputed=-0.4 payment.promised=-1.3 payment.refused=-0.7 payment.sent=-0.6 praise=-1.3 reputation=1.1 urgent=-0.8
vergee 6.87 bad=3.1 complaint.cost=1.1 complaint.delay=-0.5 complaint.neglect=0.5 complaint.quality=1.1 growth=-0.6 payment.delayed=-0.3 payment.promised=-0.3 payment.refused=5.6 praise=0.8 reputation=0.6
vergel 7.57 complaint.cost=1.5 complaint.quality=-1.1 leaving=-1.0 reputation=-0.5
verget 6.18 bad=-1.9 complaint.cost=-1.0 complaint.delay=0.8 complaint.neglect=-0.9 complaint.quality=-1.3 escalation=-0.5 good=0.4 growth=-0.8 leaving=-1.1 legal=-0.6 meeting.off=1.6 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=2.7 payment.sent=-1.3 praise=0.8 urgent=-0.4
vergis 7.57 bad=-1.9 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.4 meeting.off=2.2 payment.disputed=2.1 praise=-0.4
vergoe 6.87 bad=-0.4 complaint.cost=-0.9 complaint.delay=0.3 complaint.neglect=-0.8 complaint.quality=0.5 good=-0.4 leaving=-0.5 legal=1.6 payment.disputed=-0.3 payment.refused=-1.0 payment.sent=-0.3 praise=-0.3 reputation=-0.8
vergun 6.72 complaint.cost=-0.3 complaint.delay=2.2 complaint.neglect=-0.9 complaint.quality=-1.1 good=-0.9 growth=0.5 leaving=-0.7 legal=1.1 payment.refused=0.6 praise=-0.8 reputation=2.0
verhaa 5.83 bad=4.0 complaint.cost=-1.1 complaint.delay=1.7 complaint.neglect=1.9 complaint.quality=0.5 good=-0.5 growth=-0.5 legal=-0.3 meeting.off=-0.6 payment.delayed=0.6 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.6 praise=-0.6 reputation=8.2 urgent=-0.7
verhal 7.06 bad=2.2 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=0.8 legal=2.6 payment.refused=0.7
verheu 7.57 bad=-1.8 complaint.neglect=-0.4 complaint.quality=-0.8 good=4.0 leaving=-1.2 legal=0.8 payment.disputed=1.4 payment.refused=1.1 reputation=-0.4
verhin 7.57 bad=-0.6 good=-0.8 growth=-0.7 meeting.off=1.7 payment.disputed=-0.3 praise=-0.7
verhog 7.57 complaint.cost=2.5 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-1.0 leaving=1.2 payment.delayed=-0.3 payment.refused=-0.3 reputation=-0.4
verhol 7.28 bad=1.7 complaint.delay=-0.4 complaint.quality=3.4 payment.refused=1.4 praise=-0.3
verhui 5.96 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=1.1 complaint.quality=-0.6 good=-3.1 growth=-1.3 leaving=1.7 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=1.2 payment.promised=-0.4 payment.query=1.0 payment.refused=-0.7 payment.sent=-0.3 praise=-2.0 reputation=-0.8 urgent=-0.4
verhuu 7.57 bad=-0.5 complaint.quality=-0.4 legal=-0.6 meeting.off=-0.3 payment.refused=-0.8
verjaa 7.28 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=1.8 complaint.quality=0.6 good=-0.5 growth=-0.3 leaving=0.9 legal=-0.6 praise=-0.4 reputation=-0.5
verkee 5.23 bad=5.4 complaint.cost=0.8 complaint.delay=1.4 complaint.neglect=-0.9 complaint.quality=9.1 escalation=0.6 good=-3.5 growth=-1.1 meeting.off=-1.4 payment.delayed=0.4 payment.promised=-1.1 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.7 praise=-3.5 reputation=-1.2 urgent=-0.7
verkla 6.18 bad=-1.6 complaint.cost=-0.4 complaint.delay=1.4 complaint.quality=-0.3 good=-0.7 leaving=-0.9 legal=-0.7 meeting.off=-0.3 payment.delayed=1.6 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.7 payment.sent=-0.4 praise=-0.8 reputation=-0.8 urgent=1.8
verkoc 7.06 complaint.cost=-0.6 complaint.neglect=-0.6 complaint.quality=-0.5 good=1.9 growth=1.1 leaving=0.6 payment.disputed=2.0 praise=2.3
verkoo 6.72 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 good=-0.8 growth=-0.6 leaving=-0.6 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.6 payment.sent=-0.7 praise=-0.5 reputation=0.6
verkop 7.28 bad=-0.9 complaint.cost=0.7 complaint.delay=-0.4 complaint.quality=-0.7 good=-0.6 growth=-0.4 legal=-0.7 payment.disputed=-0.7 praise=-0.6
verlat 7.28 bad=-0.5 complaint.quality=-0.4 leaving=-0.7
verleg 7.28 bad=-0.3 complaint.quality=-0.3 good=-0.4 legal=-0.4 payment.delayed=-0.7 payment.disputed=-1.0 payment.promised=-0.8 payment.query=4.9 payment.sent=-0.4 praise=-0.4
verlen 6.10 bad=-0.6 complaint.cost=1.6 complaint.delay=-0.7 complaint.quality=-1.4 escalation=-0.6 good=2.6 growth=5.9 leaving=2.7 legal=-0.8 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.4 reputation=-0.9 urgent=0.8
verlic 7.57 bad=-0.6 complaint.neglect=-0.3 complaint.quality=1.0 good=-0.3 leaving=1.0 reputation=1.3
verlie 7.28 bad=-0.4 complaint.neglect=1.1 payment.refused=1.1 praise=-0.3
verloo 7.57 bad=-1.1 complaint.neglect=-0.3 good=0.9 growth=1.2 leaving=-0.9 meeting.off=-0.4 praise=2.2 urgent=1.7
verlop 7.28 complaint.cost=-0.7 complaint.neglect=-1.0 complaint.quality=0.6 good=0.6 leaving=-0.5 legal=1.4 praise=0.9 reputation=-0.6
verlor 7.57 complaint.delay=0.6 complaint.quality=-0.4 good=0.6 growth=-0.3 leaving=1.8 praise=0.7
vermel 6.18 bad=-2.3 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-1.2 escalation=0.3 good=-1.1 growth=-0.6 leaving=-1.4 legal=-1.5 payment.delayed=-0.6 payment.disputed=1.0 payment.promised=-0.8 payment.query=3.0 payment.refused=-0.5 payment.sent=3.4 praise=-0.9 reputation=2.0
vernem 7.57 bad=1.4 complaint.delay=-0.3 complaint.neglect=3.5 complaint.quality=-0.7 leaving=-0.9 reputation=-0.5
vernie 7.06 bad=-0.4 growth=-0.5 legal=0.6 payment.disputed=1.8 reputation=-0.5
veroor 7.57 bad=1.0 complaint.quality=-0.5 legal=1.9 payment.refused=-0.5 payment.sent=-0.3 reputation=-0.4
verpla 7.28 bad=-0.4 complaint.delay=0.8 complaint.neglect=-0.4 good=-0.4 praise=-0.4 urgent=1.6
verple 7.57 bad=-0.5 complaint.cost=-0.5 complaint.neglect=1.0 complaint.quality=0.3 escalation=1.8 good=-0.4 leaving=-0.4 reputation=-0.4
verpli 7.06 bad=-0.7 complaint.delay=-0.4 complaint.quality=-0.4 good=-1.0 leaving=-0.4 meeting.off=-0.3 payment.delayed=1.9 payment.query=2.4 payment.refused=-0.5 praise=-0.8
verras 7.57 bad=-0.9 good=3.1 leaving=0.8 legal=-0.4 praise=3.3
verrek 7.28 bad=-0.7 complaint.delay=1.7 complaint.neglect=-0.4 complaint.quality=-0.7 legal=1.0 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.6 payment.query=2.0 payment.refused=1.7 payment.sent=2.4
versch 6.10 complaint.cost=0.6 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=-1.2 good=0.4 growth=0.5 leaving=-1.4 legal=-1.0 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=3.1 payment.promised=1.7 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.7 praise=0.4 reputation=-1.0 urgent=-0.3
versie 5.89 complaint.delay=-1.1 complaint.neglect=-0.8 complaint.quality=2.2 escalation=-0.3 good=-0.9 growth=-0.3 leaving=-1.3 legal=-1.1 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-1.1 payment.promised=-0.7 payment.query=-0.6 payment.sent=0.8 praise=-0.8 reputation=-0.8 urgent=-0.5
versla 6.87 bad=-0.8 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-0.6 complaint.quality=0.4 escalation=-0.5 growth=-0.5 leaving=-0.4 legal=-0.4 payment.refused=-0.5
versta 7.06 bad=0.4 complaint.delay=0.6 complaint.neglect=-1.2 complaint.quality=1.5 legal=-0.6 payment.refused=-0.5 reputation=-0.3 urgent=1.4
verstr 7.28 bad=1.2 complaint.delay=1.2 complaint.quality=0.4 leaving=0.7 legal=1.5 payment.sent=-0.4
verstu 6.72 complaint.cost=0.7 complaint.delay=-0.8 escalation=-0.8 good=0.5 leaving=-0.3 legal=0.7 payment.disputed=-1.0 payment.promised=1.3 payment.query=-0.4 payment.refused=0.6 payment.sent=-0.4 praise=0.4 reputation=-1.1 urgent=-0.4
vertaa 6.59 bad=-1.6 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.8 good=0.6 leaving=2.5 legal=-1.0 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-0.3 praise=0.6 reputation=-0.4
vertal 5.20 complaint.delay=1.6 complaint.neglect=-1.2 complaint.quality=0.9 escalation=-0.8 good=4.4 leaving=-2.0 legal=0.3 meeting.off=-1.4 payment.delayed=-1.1 payment.disputed=-1.0 payment.promised=-0.6 payment.query=-0.7 payment.refused=-1.6 payment.sent=-1.0 praise=4.5 urgent=0.4
verteg 7.57 complaint.delay=-0.4 complaint.quality=1.5 escalation=2.0 good=-0.4 payment.refused=1.5 praise=-0.4
vertel 5.89 bad=3.1 complaint.delay=1.4 complaint.neglect=0.9 complaint.quality=0.7 escalation=-0.6 good=-1.1 growth=-1.1 leaving=1.9 legal=0.3 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=0.5 payment.query=-0.3 payment.refused=0.3 praise=-1.0 reputation=5.2 urgent=-0.4
vertra 6.87 bad=0.9 complaint.cost=-0.4 complaint.delay=2.9 complaint.neglect=-0.6 complaint.quality=-0.7 good=-0.7 growth=-0.3 leaving=-0.4 legal=1.7 payment.delayed=1.4 payment.refused=1.6 payment.sent=-0.3 praise=-0.6 reputation=-0.4
vertre 6.10 bad=-1.3 complaint.cost=-1.0 complaint.delay=1.6 complaint.neglect=-0.5 complaint.quality=-2.1 escalation=-0.5 good=0.4 growth=1.1 leaving=1.2 legal=-0.4 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=-0.3 payment.promised=-0.5 payment.refused=0.3 praise=0.5 reputation=-0.6 urgent=0.9
vertro 5.83 bad=3.5 complaint.cost=-0.7 complaint.delay=0.5 complaint.quality=0.8 escalation=-0.6 good=-0.8 growth=-0.9 leaving=2.7 legal=2.1 meeting.off=-0.5 payment.delayed=-1.0 payment.disputed=-0.8 payment.promised=-0.6 payment.refused=1.0 payment.sent=1.9 praise=-1.9 reputation=-0.6 urgent=-0.3
verval 6.27 bad=-0.3 complaint.delay=0.4 complaint.neglect=-0.8 complaint.quality=-0.7 good=-0.7 growth=-1.1 leaving=0.8 legal=-0.7 meeting.off=3.0 payment.delayed=-0.4 payment.disputed=2.1 payment.promised=-0.4 payment.query=2.5 payment.sent=-0.4 praise=-0.5 reputation=0.8
vervan 6.27 bad=0.4 complaint.cost=0.8 complaint.delay=0.5 complaint.neglect=-0.4 good=-2.1 growth=-1.2 leaving=1.7 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.6 payment.query=-0.4 payment.refused=0.3 payment.sent=-0.5 praise=-1.3 reputation=-0.5
vervel 7.57 bad=-0.7 complaint.quality=-0.5 leaving=1.4 legal=-0.3 payment.delayed=1.7 payment.refused=-0.6
vervoe 7.57 bad=-1.8 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.5 payment.disputed=3.7 payment.sent=-0.4
vervol 7.28 complaint.cost=-0.3 complaint.neglect=1.3 complaint.quality=-0.9 good=3.1 growth=1.9 leaving=-0.5 legal=0.7 praise=-0.6 reputation=-0.5
verwac 5.83 bad=0.6 complaint.cost=1.3 complaint.delay=-1.2 complaint.neglect=-0.5 complaint.quality=2.4 growth=-0.6 leaving=-1.5 meeting.off=-0.7 payment.delayed=1.6 payment.disputed=-0.7 payment.promised=-0.8 payment.query=-0.6 payment.refused=-1.3 payment.sent=-0.6 reputation=2.1 urgent=-0.9
verwar 7.06 bad=0.4 complaint.delay=-0.3 complaint.quality=1.9 good=-0.6 leaving=0.6 legal=-0.3 meeting.off=-1.0 payment.refused=2.4 praise=-0.5 reputation=-0.3
verwer 7.06 complaint.cost=-0.5 complaint.neglect=0.4 complaint.quality=-0.6 leaving=-0.7 legal=1.7 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=2.0 payment.query=-0.9 payment.refused=1.6
verwij 6.59 bad=-1.7 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.9 complaint.quality=-1.0 escalation=-0.4 good=-1.2 growth=-0.4 legal=-0.3 praise=-1.3 reputation=-0.8
verzek 5.53 bad=-2.3 complaint.delay=-0.9 complaint.neglect=-1.4 escalation=-0.7 good=-1.6 leaving=-2.2 legal=2.1 meeting.off=-0.6 payment.delayed=2.7 payment.disputed=0.7 payment.promised=-0.6 payment.query=-0.5 payment.refused=-0.4 praise=-1.6 reputation=-1.5 urgent=-0.4
verzen 7.57 bad=-0.9 complaint.delay=-0.4 complaint.neglect=0.7 good=-0.5 leaving=-0.9 legal=-0.4 payment.disputed=-0.4 payment.refused=1.1 praise=-0.6
verzet 7.28 complaint.cost=-0.6 complaint.neglect=-0.5 complaint.quality=-0.4 leaving=-0.4 legal=3.2 meeting.off=1.5 payment.promised=-0.6 payment.refused=1.1 reputation=-0.4 urgent=-0.3
verzoe 6.10 bad=2.3 complaint.cost=-0.6 complaint.delay=-1.7 complaint.quality=1.9 escalation=1.1 good=-1.2 growth=-0.4 leaving=3.6 legal=2.4 payment.disputed=1.6 payment.promised=-0.4 payment.query=0.9 payment.refused=-1.0 praise=-1.0 reputation=-0.7 urgent=-0.5
verzor 7.57 bad=-0.6 complaint.quality=-0.4 good=1.6 praise=1.5
verzui 7.06 bad=1.0 complaint.cost=-0.4 complaint.delay=2.7 complaint.quality=1.5 leaving=-0.5 legal=2.0 payment.refused=-0.4 payment.sent=-0.4 reputation=0.7
vestig 6.47 bad=-1.2 complaint.cost=-0.9 complaint.delay=-0.3 complaint.neglect=1.4 complaint.quality=-1.4 escalation=1.6 good=-0.7 growth=1.6 leaving=0.4 legal=2.9 meeting.off=-0.4 payment.disputed=-0.7 payment.query=1.1 payment.refused=-0.9 praise=-1.1 reputation=-0.5
via 5.08 bad=-0.4 complaint.cost=-1.5 complaint.delay=-0.9 complaint.neglect=2.2 complaint.quality=-1.2 escalation=0.9 growth=0.6 legal=3.0 meeting.off=-0.9 payment.delayed=-1.1 payment.disputed=-1.1 payment.promised=-1.0 payment.query=1.4 payment.sent=4.0 praise=-1.1 reputation=0.9 urgent=-0.9
viel 7.06 bad=1.1 complaint.cost=-0.7 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=0.6 good=0.3 leaving=0.6 meeting.off=-0.3 praise=0.4 reputation=-0.4
vier 5.11 bad=2.0 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=0.8 complaint.quality=1.3 escalation=-0.8 good=0.5 leaving=0.7 legal=2.5 meeting.off=1.4 payment.delayed=0.9 payment.disputed=1.2 payment.promised=0.5 payment.query=-0.7 payment.refused=0.5 payment.sent=-0.7 praise=1.0 reputation=2.6 urgent=1.2
vierde 6.59 bad=2.0 complaint.cost=0.6 complaint.delay=1.6 complaint.neglect=1.3 complaint.quality=0.9 escalation=2.3 good=-0.3 growth=-0.5 meeting.off=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=2.3 praise=0.4 reputation=3.1 urgent=3.2
vijf 5.53 bad=-1.2 complaint.cost=-0.5 complaint.delay=1.3 complaint.neglect=0.7 complaint.quality=-1.1 escalation=0.6 good=1.5 growth=2.4 leaving=-1.6 legal=-0.7 meeting.off=0.9 payment.delayed=1.0 payment.disputed=0.4 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.5 payment.sent=-0.5 praise=1.5 reputation=-2.5 urgent=-0.3
vijfti 7.57 bad=-1.0 complaint.cost=-0.5 leaving=-0.4 payment.disputed=-0.5 payment.promised=4.9 payment.refused=-0.4 reputation=-0.3
vind 5.37 bad=0.8 complaint.cost=1.5 complaint.delay=-0.6 complaint.neglect=1.0 good=-0.4 growth=-1.2 leaving=0.6 legal=-1.4 payment.disputed=3.1 payment.promised=-0.9 payment.query=1.8 payment.refused=-0.8 payment.sent=1.2 praise=-0.5 reputation=0.4 urgent=0.8
vinden 6.36 bad=1.7 complaint.cost=3.0 complaint.neglect=2.3 complaint.quality=1.0 escalation=-0.3 good=0.5 growth=-0.4 leaving=-0.4 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=1.5 praise=0.8
vindt 5.77 complaint.cost=1.1 complaint.delay=0.8 complaint.neglect=-1.3 complaint.quality=-1.9 escalation=-0.9 growth=-0.6 leaving=1.0 legal=0.4 meeting.off=-0.3 payment.delayed=1.3 payment.disputed=-0.7 payment.promised=3.0 payment.query=-0.8 payment.refused=1.0 payment.sent=-0.8 reputation=1.3 urgent=-0.4
vinkje 7.57 bad=0.5 complaint.delay=1.2 complaint.neglect=0.7 payment.query=-0.3
visite 7.28 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=0.5 growth=0.7 leaving=-0.3 payment.refused=1.2 payment.sent=2.9 reputation=1.3
vlekke 7.06 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=0.8 good=2.8 growth=1.4 leaving=-0.4 meeting.off=-0.3 payment.refused=1.9 payment.sent=-0.4 praise=3.3
vloer 6.87 complaint.cost=-0.5 complaint.delay=-1.3 complaint.neglect=0.6 complaint.quality=1.7 escalation=-0.3 good=2.5 growth=1.3 leaving=-0.8 legal=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=1.3 praise=3.0 reputation=-0.7 urgent=-0.7
vlotte 7.06 bad=-1.0 complaint.cost=0.6 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.9 escalation=-0.4 good=2.2 growth=2.2 legal=-0.3 payment.disputed=-0.5 payment.refused=0.3 praise=2.3 reputation=-0.9
vlucht 7.28 bad=-0.4 complaint.delay=-0.4 escalation=-0.4 good=-0.7 meeting.off=1.4 praise=-0.8
voeg 5.53 legal=-0.8 payment.refused=-0.6 reputation=-1.6
voel 7.57 bad=0.5 complaint.cost=1.2 complaint.delay=-0.3 complaint.neglect=1.2 complaint.quality=-0.6 leaving=-1.0 payment.disputed=1.2 payment.refused=-0.9 reputation=-0.5
voelde 7.57 bad=0.9 complaint.cost=0.3 complaint.delay=-0.7 complaint.neglect=0.9 complaint.quality=-0.4 leaving=2.6
voelen 7.57 bad=-1.2 complaint.quality=-0.3 good=2.1 leaving=-0.7 legal=-0.3 payment.refused=-0.4 praise=2.4 reputation=2.6
voelt 6.87 bad=0.5 complaint.cost=1.6 complaint.delay=-0.7 complaint.neglect=1.1 complaint.quality=0.6 escalation=-0.3 good=0.8 growth=-0.4 legal=-0.3 payment.disputed=-0.4 payment.refused=-0.4 praise=0.8 reputation=-0.6
voetba 7.28 bad=-0.9 complaint.cost=1.0 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.7 good=0.5 leaving=-1.0 legal=-0.4 payment.refused=1.6 payment.sent=1.6 praise=0.5 reputation=-0.5
voicem 7.57 bad=1.0 complaint.delay=-0.3 complaint.neglect=2.9 complaint.quality=-0.6 leaving=-0.6 payment.refused=1.8 praise=-0.3
vol 5.89 bad=3.4 complaint.cost=-0.9 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=5.5 escalation=-0.3 good=-1.3 growth=-0.6 leaving=1.0 legal=2.7 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.8 payment.query=-0.3 payment.refused=-0.7 payment.sent=-0.4 praise=-1.2 reputation=1.8 urgent=-0.6
voldaa 6.59 bad=-0.9 complaint.cost=1.0 complaint.delay=-0.8 complaint.neglect=-0.5 escalation=-0.3 good=-0.8 growth=-0.6 leaving=-0.6 legal=0.9 payment.delayed=3.0 payment.promised=-0.4 payment.refused=-0.8 payment.sent=5.3 praise=-0.9 reputation=-0.5
voldoe 6.18 bad=0.6 complaint.cost=-1.2 complaint.delay=-1.4 good=-1.3 leaving=-1.0 meeting.off=-0.8 payment.delayed=3.1 payment.disputed=-0.8 payment.promised=3.0 payment.query=-1.0 payment.refused=4.5 payment.sent=-0.7 praise=-1.0 reputation=-0.7
volgen 3.99 bad=-0.4 complaint.cost=-1.9 complaint.neglect=-0.5 complaint.quality=-0.9 escalation=-0.6 growth=3.4 leaving=1.7 legal=0.8 payment.disputed=2.5 payment.promised=2.1 payment.query=-1.7 payment.refused=-0.7 payment.sent=0.7 praise=-2.4 reputation=-0.3 urgent=-1.9
volgor 7.06 complaint.delay=-0.8 complaint.neglect=0.4 complaint.quality=0.6 good=-0.5 leaving=0.5 legal=0.7 payment.refused=-0.5 praise=-0.5 reputation=1.2
volgt 5.72 bad=-1.1 complaint.cost=-0.8 complaint.delay=0.6 complaint.neglect=-0.7 complaint.quality=-0.5 escalation=-0.3 growth=3.0 leaving=-0.8 legal=1.3 meeting.off=-0.6 payment.delayed=0.4 payment.disputed=-0.9 payment.promised=-0.8 payment.query=-0.9 payment.sent=2.9 praise=-1.4 reputation=-0.6 urgent=-1.1
volled 6.47 bad=0.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=0.4 escalation=-0.3 good=0.9 growth=-0.7 leaving=1.0 legal=1.4 payment.delayed=-0.4 payment.refused=-0.4 payment.sent=-0.4 praise=1.4
vond 6.03 complaint.neglect=1.4 good=0.7 growth=-1.0 leaving=-1.0 meeting.off=-0.5 payment.disputed=-0.7 payment.promised=-0.3 payment.refused=1.4 payment.sent=-0.4 praise=0.8 reputation=2.1 urgent=-0.4
vonnis 6.59 bad=-1.9 complaint.cost=-0.5 complaint.delay=-0.7 complaint.quality=-0.8 good=-0.4 leaving=-0.4 legal=-1.0 meeting.off=-0.3 payment.delayed=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=-0.4 reputation=-0.4 urgent=-0.4
voor 2.49 bad=-2.6 complaint.cost=6.6 complaint.delay=-1.3 complaint.neglect=-1.5 complaint.quality=-3.4 escalation=-1.7 growth=2.6 leaving=-1.6 legal=-1.4 payment.delayed=-3.0 payment.disputed=1.6 payment.promised=1.1 payment.query=-1.2 payment.refused=-0.9 payment.sent=1.5 praise=-0.6 urgent=-1.4
vooraf 6.87 bad=-0.8 complaint.cost=2.3 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=-0.5 escalation=-0.4 good=-0.6 growth=-0.4 leaving=-0.7 payment.disputed=-0.4 payment.refused=-0.5 praise=-0.6 reputation=0.3
vooral 6.72 bad=-1.7 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=-1.4 good=0.5 growth=1.5 leaving=-0.7 legal=-0.4 payment.disputed=-0.3 payment.promised=-0.3 praise=0.7 reputation=-0.8
voorbe 6.10 bad=-1.4 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=-1.0 escalation=-0.4 good=0.7 growth=0.8 leaving=-1.3 legal=0.7 meeting.off=-0.5 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.3 reputation=-0.5 urgent=-0.5
voorbi 6.87 complaint.cost=-0.4 complaint.delay=2.3 complaint.neglect=2.2 complaint.quality=-1.5 good=-1.2 leaving=-0.8 meeting.off=3.3 payment.disputed=-0.5 payment.refused=-0.9 praise=-0.9 reputation=-0.7
voorda 6.59 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.8 growth=0.4 legal=-0.4 praise=0.5 reputation=-0.4
voorde 6.87 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=1.1 complaint.quality=1.8 good=0.7 growth=0.9 leaving=-0.5 legal=-0.3 payment.delayed=-0.3 payment.refused=-0.5 praise=0.8 reputation=1.0
voorga 7.57 bad=-0.9 complaint.quality=-0.4 leaving=-0.3 payment.delayed=1.4 payment.sent=1.7
voorge 7.06 bad=1.3 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.8 complaint.quality=2.1 escalation=0.8 good=-0.6 leaving=-0.5 legal=1.1 payment.delayed=1.6 payment.disputed=-0.3 payment.refused=-0.7 payment.sent=-0.3 praise=-0.5 reputation=-0.4
voorja 6.87 bad=-1.5 complaint.cost=0.4 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-1.1 good=1.8 growth=2.1 leaving=-0.8 payment.disputed=-0.3 praise=1.7 reputation=-0.4
voorko 7.06 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=2.4 complaint.quality=-1.1 escalation=1.7 good=0.4 leaving=0.9 legal=2.5 payment.query=-0.3 payment.refused=-0.4 praise=0.4 urgent=-0.4
voorlo 6.47 bad=-0.7 complaint.cost=2.0 complaint.delay=-0.9 complaint.neglect=-0.8 complaint.quality=-1.3 escalation=-0.4 good=-1.2 growth=-0.4 legal=1.4 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=4.2 payment.promised=-0.4 payment.refused=-1.0 praise=-1.1 reputation=-0.3 urgent=-0.6
voorra 7.28 complaint.neglect=-0.4 complaint.quality=0.5 leaving=-0.4 meeting.off=1.2 payment.delayed=1.4 payment.refused=-0.5
voorri 7.06 bad=1.5 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-1.2 good=-0.6 leaving=-0.3 legal=-0.3 payment.disputed=3.6 payment.refused=0.5 praise=-0.6 reputation=-0.4
voorsc 6.72 bad=-1.3 complaint.cost=0.9 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.5 legal=0.6 payment.delayed=-0.6 payment.disputed=2.4 payment.promised=-0.9 payment.query=2.1 payment.refused=0.6 payment.sent=2.2 praise=-0.5 reputation=-0.3
voorst 5.89 bad=-1.6 complaint.neglect=-1.0 complaint.quality=-1.7 escalation=0.3 growth=1.8 leaving=-0.4 legal=-1.0 meeting.off=0.4 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.8 payment.query=0.6 payment.refused=0.3 payment.sent=-0.4 praise=-2.0 reputation=-0.8
voort 7.57 good=-0.6 praise=-0.5
voorta 5.96 bad=-0.9 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=1.8 complaint.quality=-0.5 escalation=0.9 good=-1.4 growth=-0.5 leaving=2.4 legal=0.6 meeting.off=-0.7 payment.disputed=-0.8 payment.promised=0.6 payment.query=3.1 payment.sent=-0.5 praise=-1.1 urgent=-0.4
voorui 7.57 bad=0.5 complaint.delay=3.2 complaint.quality=-0.4
voorwa 6.47 bad=-1.5 complaint.cost=-0.9 complaint.delay=-1.5 complaint.quality=-0.9 growth=1.0 leaving=-1.1 legal=0.9 meeting.off=-0.3 payment.refused=-1.1 praise=-1.1 reputation=0.4
voorze 7.57 complaint.cost=-0.5 complaint.neglect=0.8 complaint.quality=0.7 leaving=0.3 legal=0.6 payment.refused=0.9 reputation=-0.4
voorzi 6.59 bad=-0.7 complaint.cost=0.6 complaint.delay=-0.4 complaint.quality=-0.7 escalation=1.2 good=-0.8 growth=-0.5 leaving=-1.2 legal=-0.5 payment.refused=-0.6 praise=-0.6 reputation=0.8 urgent=-0.4
vorder 6.27 bad=1.5 complaint.cost=-0.6 complaint.delay=2.2 complaint.neglect=0.4 complaint.quality=-1.2 good=-0.6 growth=-0.3 leaving=-1.6 legal=4.6 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.3 payment.query=-0.4 payment.refused=4.3 praise=-0.5 reputation=-0.5
vorig 5.77 bad=1.0 complaint.cost=1.2 complaint.delay=-0.5 complaint.neglect=-1.6 complaint.quality=2.1 good=-2.4 growth=-0.7 leaving=-1.0 legal=-0.5 meeting.off=0.7 payment.promised=-0.9 payment.query=1.0 payment.refused=-0.5 payment.sent=-0.7 praise=-1.9 reputation=1.3 urgent=1.2
vorige 4.84 complaint.cost=-1.8 complaint.delay=1.6 complaint.neglect=0.3 complaint.quality=-1.4 escalation=-1.1 good=0.4 growth=-2.2 leaving=-1.5 legal=-1.3 meeting.off=0.6 payment.delayed=-1.8 payment.disputed=-1.3 payment.promised=-1.2 payment.query=1.0 payment.refused=-1.8 praise=1.7 reputation=-1.4 urgent=-0.9
vormge 7.28 bad=-1.0 complaint.quality=-0.7 good=1.1 growth=-0.5 leaving=-0.3 praise=1.1 reputation=-0.4
vos 7.28 bad=-0.5 complaint.cost=0.4 complaint.quality=0.3 leaving=-0.8 legal=-0.7 payment.disputed=0.7
vraag 5.53 bad=0.4 complaint.cost=0.7 complaint.delay=1.6 complaint.neglect=2.1 complaint.quality=0.5 escalation=1.1 good=-2.6 growth=-1.5 leaving=-1.3 legal=-1.5 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.9 payment.sent=-0.5 praise=-2.4 urgent=-0.8
vraagj 7.06 bad=-1.5 complaint.delay=-0.6 complaint.quality=-1.6 growth=-0.4 legal=-0.4 payment.disputed=-0.7 payment.query=1.8 reputation=-0.9
vraagt 5.49 bad=2.8 complaint.cost=2.9 complaint.delay=-0.7 complaint.neglect=-0.4 escalation=1.8 good=-2.4 growth=-1.2 leaving=2.0 legal=0.8 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=0.8 payment.promised=-0.5 payment.query=-1.0 payment.sent=-0.4 praise=-2.1 reputation=0.3 urgent=0.6
vracht 7.57 bad=-1.1 complaint.delay=-0.6 complaint.neglect=-0.6 good=-0.7 meeting.off=1.4 praise=-0.5
vragen 5.23 bad=-0.7 complaint.cost=0.6 complaint.delay=-1.7 escalation=-1.3 good=1.1 growth=1.0 leaving=-0.4 legal=-0.5 meeting.off=0.8 payment.delayed=2.5 payment.disputed=-1.0 payment.promised=-0.6 payment.sent=-0.7 praise=1.1 reputation=3.6 urgent=-1.0
vreder 7.57 bad=1.2 complaint.delay=-0.3 leaving=-0.5 legal=3.5 payment.refused=-1.2
vrees 7.57 bad=1.6 complaint.cost=1.9 complaint.neglect=1.3 complaint.quality=-0.9 good=-0.6 leaving=2.8 praise=-0.4
vriend 5.53 bad=-0.9 complaint.delay=-0.5 complaint.neglect=-1.2 complaint.quality=0.3 escalation=0.6 good=1.7 growth=1.3 leaving=-2.1 legal=-1.6 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.9 payment.promised=-0.8 payment.query=0.5 payment.refused=2.6 payment.sent=-0.5 praise=1.1 reputation=-1.8
vrij 5.41 bad=-0.7 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.7 good=-0.4 leaving=0.5 legal=-0.8 meeting.off=0.9 payment.delayed=0.5 payment.disputed=-0.4 payment.promised=-0.8 payment.query=0.4 payment.refused=-0.7 praise=-0.4
vrijda 5.14 bad=-1.4 complaint.cost=-1.7 complaint.delay=4.3 complaint.neglect=-1.2 complaint.quality=-2.9 escalation=2.4 good=-0.5 growth=-1.1 leaving=-1.4 legal=-1.4 meeting.off=6.0 payment.delayed=1.1 payment.disputed=-1.2 payment.promised=4.6 payment.query=-1.8 payment.refused=-1.1 payment.sent=-0.6 reputation=-0.9 urgent=2.1
vrije 7.57 bad=-0.7 good=1.5 meeting.off=2.0 payment.delayed=-0.3 payment.sent=2.2 praise=1.7
vrijwa 7.57 bad=1.2 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=1.9 good=-0.5 legal=3.0 payment.refused=-0.4 praise=-0.7
vrijwi 7.28 bad=-0.6 complaint.quality=-0.4 good=0.7 leaving=1.0 legal=-0.3 praise=0.8
vroeg 4.88 bad=-1.7 complaint.cost=1.0 complaint.quality=0.7 escalation=-1.0 good=0.7 growth=0.8 leaving=-1.6 legal=-0.5 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-1.1 payment.promised=-0.8 payment.query=0.4 payment.refused=0.5 payment.sent=-0.4 praise=0.8 reputation=2.2 urgent=-0.9
vroege 6.27 bad=0.8 complaint.cost=1.0 complaint.delay=-1.1 complaint.neglect=1.4 complaint.quality=0.5 escalation=0.9 good=1.1 growth=-0.8 leaving=1.6 legal=-0.6 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.3 payment.refused=-1.0 payment.sent=-0.3 praise=1.0 reputation=1.9
vrolij 6.72 bad=1.5 complaint.cost=1.7 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.6 good=-0.8 growth=-0.5 leaving=3.0 legal=-0.4 payment.refused=-0.3 praise=-0.8 reputation=-1.0
vrouw 5.89 bad=1.5 complaint.cost=3.2 complaint.neglect=-0.9 complaint.quality=0.6 escalation=-0.4 good=-0.9 growth=0.8 leaving=2.1 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.8 payment.promised=0.6 payment.query=-0.5 payment.refused=-0.8 praise=-0.8 urgent=-0.5
vrouwe 7.28 bad=0.6 complaint.cost=-0.3 complaint.delay=1.4 complaint.neglect=-0.6 complaint.quality=0.8 good=-0.4 leaving=-0.4 payment.refused=0.4 praise=-0.3 reputation=3.2
vuilni 7.57 bad=2.3 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=2.2 good=-0.7 leaving=1.5 payment.refused=-0.4 praise=-0.7 reputation=-0.3
vve 7.06 bad=0.6 complaint.cost=-0.7 complaint.delay=-0.5 complaint.quality=1.0 leaving=0.4 legal=1.9 payment.refused=-0.3
vzw 7.57 bad=-1.3 complaint.neglect=-0.3 complaint.quality=-0.4 leaving=-0.4 legal=-1.0 payment.disputed=-0.5 payment.query=0.7
w 7.57 bad=0.7 complaint.delay=-0.3 complaint.quality=1.0 legal=1.2 payment.disputed=1.4 reputation=1.1
waaide 7.57 bad=1.0 complaint.neglect=-0.8 complaint.quality=2.1 leaving=1.6 reputation=3.0
waar 4.59 bad=2.4 complaint.cost=1.5 complaint.delay=3.3 complaint.neglect=-0.5 complaint.quality=0.4 good=-0.6 growth=-0.6 leaving=-2.0 legal=-1.2 meeting.off=-0.3 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-1.0 payment.query=1.2 payment.refused=5.5 payment.sent=-0.9 urgent=3.7
waard 6.87 bad=-1.9 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=0.9 complaint.quality=-0.8 good=3.5 growth=1.6 leaving=0.7 meeting.off=-0.3 payment.refused=-0.7 praise=4.1 reputation=-0.4
waarin 6.72 bad=2.4 complaint.cost=4.4 complaint.delay=-0.7 complaint.neglect=0.7 complaint.quality=2.8 good=-1.0 growth=-0.4 leaving=1.2 meeting.off=-0.7 payment.disputed=0.4 payment.refused=1.3 praise=-0.8 reputation=1.4
waarom 5.37 bad=1.4 complaint.cost=-1.8 complaint.delay=1.4 complaint.neglect=1.0 escalation=0.4 good=1.0 leaving=2.6 legal=-0.7 meeting.off=-1.0 payment.delayed=-1.0 payment.disputed=-1.4 payment.promised=-0.6 payment.query=-0.6 payment.refused=1.9 payment.sent=-0.5 praise=1.4 reputation=3.1 urgent=-0.8
waarop 7.28 complaint.cost=-0.5 complaint.neglect=-1.1 complaint.quality=-0.4 escalation=1.0 good=1.8 leaving=-0.3 legal=0.9 meeting.off=2.1 payment.refused=-0.4 praise=1.5 reputation=-0.5
waarsc 6.87 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=0.7 escalation=-0.3 good=-0.5 growth=-0.4 leaving=-0.7 legal=1.6 payment.disputed=1.7 payment.promised=-0.4 payment.refused=1.4 praise=-0.5 reputation=1.4
waarva 6.87 bad=0.4 complaint.cost=1.3 complaint.delay=0.8 complaint.quality=0.9 good=-0.4 growth=-0.4 leaving=-0.5 payment.disputed=0.7 payment.refused=-0.3 praise=-0.4
waarvo 6.87 bad=0.8 complaint.cost=-0.3 complaint.neglect=0.4 complaint.quality=2.2 good=0.5 growth=-0.3 leaving=1.0 legal=-0.5 meeting.off=1.4 payment.refused=1.2 praise=0.5 reputation=0.5
wacht 6.10 bad=1.2 complaint.cost=1.2 complaint.delay=4.5 complaint.neglect=2.6 complaint.quality=-2.2 escalation=1.8 good=-1.1 growth=-0.3 legal=-1.2 meeting.off=-0.3 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.6 payment.query=0.6 payment.refused=-0.8 payment.sent=-0.4 praise=-1.3 urgent=1.0
wachte 5.20 bad=1.2 complaint.cost=-1.7 complaint.delay=6.6 complaint.neglect=-2.0 complaint.quality=-3.1 good=-3.6 growth=-1.6 leaving=-1.3 legal=-1.4 meeting.off=-0.9 payment.delayed=5.6 payment.disputed=-1.0 payment.promised=1.6 payment.query=-1.0 payment.refused=1.1 payment.sent=0.6 praise=-3.2 reputation=-0.5 urgent=2.3
wachtm 7.57 bad=1.2 complaint.cost=-0.4 complaint.neglect=1.5 complaint.quality=0.8 praise=1.0 reputation=1.1
wachtr 7.57 bad=-0.7 good=1.5 meeting.off=2.1 praise=1.7
wachtt 7.28 complaint.cost=-0.4 good=-0.7 legal=-0.3 praise=-0.8
wachtw 6.72 complaint.cost=1.4 complaint.delay=-0.6 complaint.quality=0.3 good=-1.2 growth=-0.6 leaving=2.1 legal=-0.4 meeting.off=-0.4 payment.disputed=1.0 payment.query=-0.4 praise=-1.1 reputation=-0.3 urgent=-0.4
wannee 5.53 bad=1.2 complaint.cost=-0.8 complaint.delay=1.8 complaint.neglect=0.4 complaint.quality=-0.7 good=-1.2 growth=0.6 legal=-1.1 meeting.off=-0.8 payment.delayed=-1.0 payment.disputed=-0.8 payment.promised=-0.8 payment.query=1.7 payment.refused=1.9 payment.sent=3.0 praise=-1.8
wanpre 6.87 bad=0.6 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=0.5 good=-0.3 leaving=0.9 legal=1.9 payment.disputed=-0.8 payment.refused=-0.6 urgent=-0.4
want 4.71 bad=1.1 complaint.cost=3.1 complaint.neglect=1.5 complaint.quality=0.9 escalation=5.2 good=3.1 growth=2.2 leaving=-0.5 legal=-0.4 meeting.off=1.7 payment.delayed=0.4 payment.disputed=0.4 payment.promised=-1.2 payment.query=2.1 payment.refused=-1.3 payment.sent=1.8 praise=3.9 reputation=-1.9 urgent=-0.4
waren 5.49 bad=-0.7 complaint.cost=-1.1 complaint.delay=1.0 complaint.quality=-1.7 good=4.9 growth=2.5 leaving=-0.8 legal=-0.4 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=2.0 payment.promised=-0.5 payment.query=-0.4 payment.refused=-2.0 payment.sent=-0.6 praise=4.3 urgent=-0.8
warm 7.57 bad=-1.4 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.8 good=2.5 growth=1.8 leaving=-0.3 praise=1.3
warmte 7.57 complaint.cost=0.5 complaint.neglect=-0.4 complaint.quality=0.5 good=-0.6 praise=-0.8
was 3.69 bad=-1.0 complaint.quality=-1.1 escalation=-1.5 good=4.6 growth=1.3 leaving=2.3 legal=-0.5 meeting.off=1.0 payment.delayed=-0.7 payment.disputed=1.9 payment.promised=-0.7 payment.query=-0.9 payment.refused=-1.1 payment.sent=-2.0 praise=5.1 reputation=-2.0 urgent=-2.0
wat 3.75 bad=-1.7 complaint.cost=3.3 complaint.delay=-1.3 complaint.neglect=-1.8 good=3.4 leaving=1.5 legal=-2.3 meeting.off=-0.9 payment.delayed=-0.9 payment.disputed=1.8 payment.query=-1.8 payment.refused=-0.8 payment.sent=-0.6 praise=3.3 reputation=-2.3 urgent=-1.4
water 6.72 bad=-0.8 complaint.cost=1.3 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=0.5 good=-0.5 growth=-0.3 leaving=-0.4 legal=1.6 meeting.off=-0.5 payment.delayed=2.0 payment.refused=0.5 praise=-0.5 reputation=1.3
waterd 7.57 complaint.delay=2.2 complaint.quality=-0.9 good=0.4 leaving=-0.4 legal=-0.5 payment.delayed=-0.4 payment.refused=1.6 praise=0.5
waterl 7.57 complaint.quality=0.9 payment.disputed=-0.4 payment.query=1.3
waterp 7.57 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=-0.8 leaving=-0.3 meeting.off=3.7 payment.refused=-0.4 urgent=-0.3
waters 7.28 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=-0.6 leaving=1.0 legal=1.2 payment.disputed=-0.3
we 2.81 bad=-0.9 complaint.cost=-0.7 complaint.delay=-1.8 complaint.neglect=-1.5 complaint.quality=-0.7 escalation=-3.2 good=1.5 growth=4.5 leaving=5.2 legal=-1.6 meeting.off=3.1 payment.delayed=2.1 payment.disputed=-1.3 payment.promised=-0.5 payment.query=-1.2 payment.refused=-3.9 payment.sent=-1.4 praise=-0.6 reputation=-2.5 urgent=-1.2
websho 6.27 bad=0.6 complaint.cost=-0.5 complaint.delay=-1.1 complaint.neglect=1.3 complaint.quality=3.8 escalation=-0.3 good=-0.4 growth=1.4 leaving=-1.5 legal=-1.0 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.4 payment.refused=0.6 payment.sent=-0.4 reputation=1.0 urgent=1.7
websit 5.72 complaint.cost=-1.4 complaint.delay=-0.3 complaint.neglect=-1.0 complaint.quality=1.4 leaving=-0.8 legal=-0.5 meeting.off=-1.1 payment.delayed=-1.1 payment.disputed=-0.6 payment.promised=-0.8 payment.query=-0.4 payment.sent=-0.5 praise=0.7 reputation=-0.6 urgent=-0.8
week 3.99 bad=-1.6 complaint.cost=-1.6 complaint.delay=3.1 complaint.quality=-0.9 escalation=-0.8 good=-1.0 leaving=-1.8 meeting.off=5.0 payment.delayed=1.0 payment.disputed=-2.0 payment.promised=2.3 payment.query=-2.5 payment.refused=-2.1 payment.sent=-1.4 praise=-0.7 reputation=-0.8 urgent=-0.9
weeken 5.89 bad=-1.9 complaint.delay=-0.8 complaint.neglect=-1.0 escalation=-0.4 good=-1.9 growth=0.6 leaving=1.5 legal=-1.0 meeting.off=-0.4 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=4.2 payment.refused=-1.0 payment.sent=-0.9 praise=-1.2 reputation=-1.0 urgent=-0.6
weer 4.73 bad=-0.5 complaint.cost=-0.6 complaint.delay=0.8 complaint.neglect=-0.6 escalation=0.6 good=2.2 growth=0.7 leaving=2.0 legal=0.5 meeting.off=-0.4 payment.delayed=-1.2 payment.disputed=-1.6 payment.promised=0.3 payment.query=-0.9 payment.refused=-3.0 payment.sent=-0.9 praise=0.9 reputation=-1.7 urgent=0.5
wees 7.57 bad=0.6 complaint.quality=0.8 good=-0.3 legal=2.8
weet 5.00 bad=0.4 complaint.quality=0.8 good=0.8 growth=1.0 leaving=-0.4 legal=1.1 meeting.off=-0.9 payment.disputed=-1.7 payment.promised=1.8 payment.query=0.5 payment.refused=0.7 payment.sent=-0.7 praise=1.1 reputation=1.4
weg 5.05 bad=-1.2 complaint.cost=-2.1 complaint.delay=-1.9 complaint.neglect=-0.5 complaint.quality=-2.4 good=1.4 growth=-1.6 leaving=2.7 legal=1.1 meeting.off=0.3 payment.delayed=-1.0 payment.promised=-1.0 payment.query=-1.3 payment.refused=-1.8 praise=1.7 reputation=-2.0 urgent=-1.1
wegen 7.57 bad=0.7 complaint.quality=-0.6 good=1.9 leaving=4.1 payment.refused=-0.3 praise=2.0 reputation=-0.4
wegens 5.72 bad=-2.6 complaint.cost=-1.1 complaint.delay=-0.4 complaint.neglect=-1.4 complaint.quality=-1.1 escalation=-0.4 good=-1.0 growth=-0.4 leaving=2.6 meeting.off=1.8 payment.delayed=4.5 payment.disputed=1.7 payment.promised=-0.4 payment.query=-0.6 payment.refused=-1.4 payment.sent=-0.5 praise=-0.8 reputation=-0.7 urgent=-0.4
weggaa 7.57 complaint.cost=1.8 complaint.delay=-0.6 complaint.neglect=1.3 complaint.quality=-0.7 good=1.3 leaving=1.2 praise=1.2
weggew 7.57 bad=-0.4 complaint.cost=-0.3 complaint.neglect=0.8 good=-0.8 leaving=0.4 payment.refused=3.9 praise=-0.7
weiger 6.03 bad=-0.8 complaint.cost=-0.9 complaint.delay=-1.0 complaint.neglect=-0.5 complaint.quality=-2.0 escalation=-0.5 good=-1.3 growth=-0.7 leaving=-1.3 legal=-1.4 meeting.off=3.4 payment.delayed=-0.9 payment.disputed=-0.4 payment.promised=-0.7 payment.refused=2.2 praise=-1.2 reputation=-0.4 urgent=-0.7
weinig 6.03 bad=1.6 complaint.cost=3.2 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=2.6 escalation=-0.5 good=-0.6 growth=-0.6 meeting.off=1.7 payment.delayed=0.8 payment.disputed=-0.7 payment.promised=-0.6 payment.refused=-0.8 payment.sent=-1.3 praise=-0.4 reputation=0.4 urgent=-0.3
weken 4.55 bad=2.2 complaint.cost=-1.3 complaint.delay=8.1 complaint.neglect=3.1 escalation=2.9 good=-1.1 growth=-1.4 payment.delayed=3.8 payment.disputed=-1.1 payment.promised=-0.9 payment.query=-0.9 payment.refused=-0.9 payment.sent=-1.0 praise=-1.2 reputation=-0.9
wel 4.39 bad=3.2 complaint.cost=1.2 complaint.delay=1.3 complaint.neglect=1.9 complaint.quality=2.6 escalation=1.9 growth=-1.7 leaving=1.0 legal=1.7 meeting.off=0.5 payment.delayed=-1.2 payment.disputed=-1.5 payment.promised=0.6 payment.query=-1.3 payment.refused=0.6 praise=0.3 reputation=0.7 urgent=-0.9
weleen 7.28 bad=-0.8 complaint.cost=1.4 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.9 good=-0.6 growth=-0.4 leaving=-0.6 legal=-0.4 payment.delayed=0.9 payment.disputed=1.8 payment.refused=-0.7 praise=-0.4 reputation=-0.3
welk 6.36 bad=0.4 complaint.cost=-0.7 complaint.delay=-0.3 complaint.neglect=2.8 complaint.quality=-1.1 escalation=-0.4 good=-0.8 growth=-0.5 leaving=-0.8 legal=0.6 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.7 payment.query=7.5 payment.refused=-0.5 payment.sent=-0.8 praise=-0.7 reputation=1.1
welke 5.83 bad=-1.3 complaint.cost=-1.4 complaint.delay=0.8 complaint.neglect=-1.0 complaint.quality=-1.1 escalation=-0.7 good=-1.8 growth=-0.6 legal=-0.7 payment.delayed=-1.1 payment.disputed=-1.0 payment.promised=-1.0 payment.query=8.0 payment.refused=-1.3 payment.sent=-0.9 praise=-1.6 reputation=2.0 urgent=-0.6
wennen 7.28 complaint.delay=1.1 complaint.neglect=1.1 good=1.2 leaving=-0.4 legal=-0.4 meeting.off=-0.4 praise=1.6
wens 7.06 complaint.cost=-0.7 complaint.delay=0.9 complaint.neglect=0.5 complaint.quality=-1.9 escalation=1.7 good=1.6 growth=-0.6 leaving=1.0 meeting.off=-0.3 payment.refused=-0.3 praise=1.6 reputation=-1.0
werd 5.96 bad=-1.5 complaint.cost=-0.9 complaint.delay=0.5 complaint.neglect=1.1 escalation=-0.8 good=0.8 growth=2.3 legal=-1.1 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.2 payment.sent=2.3 praise=1.2 urgent=-0.6
werden 7.28 complaint.delay=-1.1 complaint.quality=1.1 legal=1.4 payment.delayed=-0.4 payment.disputed=4.3 payment.refused=-0.3
wereld 7.28 complaint.neglect=-0.5 complaint.quality=0.4 good=-0.7 leaving=-0.8 payment.refused=1.6 praise=-0.6 reputation=-0.5
werf 6.36 bad=1.4 complaint.delay=1.2 complaint.neglect=2.4 complaint.quality=-0.4 good=0.7 growth=0.4 legal=-0.7 meeting.off=-0.7 payment.promised=-0.4 payment.refused=-0.7 payment.sent=-0.3 praise=1.0 reputation=-0.7 urgent=1.0
werk 5.89 complaint.cost=-0.8 complaint.delay=1.6 complaint.neglect=-0.9 complaint.quality=2.1 escalation=-0.6 good=1.4 growth=-0.8 leaving=-1.6 legal=-1.0 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=-1.0 payment.query=-0.6 payment.sent=3.0 praise=2.2 urgent=-0.6
werkda 6.87 bad=-1.6 complaint.neglect=-0.6 complaint.quality=-1.0 escalation=0.5 good=-0.5 leaving=-0.7 legal=-0.7 payment.delayed=2.1 payment.promised=-0.3 payment.refused=-0.7 praise=-0.5 reputation=-0.4
werkel 7.57 bad=1.5 complaint.cost=1.4 complaint.neglect=-0.3 complaint.quality=2.0 escalation=-0.4 legal=1.2
werken 5.72 bad=0.7 complaint.delay=0.5 complaint.neglect=1.3 complaint.quality=1.4 good=2.2 growth=2.2 leaving=0.5 meeting.off=-0.4 payment.delayed=-0.8 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.6 payment.refused=0.8 payment.sent=-0.4 praise=0.7 reputation=1.4 urgent=-0.4
werkge 7.57 bad=-0.3 complaint.quality=-0.4 meeting.off=-0.7
werkne 7.06 bad=-0.6 good=-0.6 legal=-0.6 payment.refused=-0.4 praise=-0.6
werkpl 6.87 bad=-1.3 complaint.neglect=-0.5 complaint.quality=-1.2 good=2.5 growth=1.8 leaving=-1.6 payment.refused=-0.4 payment.sent=-0.3 praise=1.1 urgent=-0.4
werkt 5.96 bad=2.0 complaint.cost=-0.7 complaint.neglect=2.1 complaint.quality=1.2 escalation=-0.5 good=2.3 growth=-0.4 leaving=0.5 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.sent=-0.5 praise=2.6 reputation=3.0 urgent=0.9
wet 7.28 complaint.cost=1.1 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=-1.6 good=-0.8 growth=-0.4 legal=2.2 payment.refused=-0.4 praise=-0.8 reputation=-0.3
weten 4.84 complaint.delay=1.6 complaint.neglect=3.3 complaint.quality=-0.5 escalation=-1.1 good=0.4 growth=-1.6 leaving=1.0 legal=-0.4 meeting.off=-1.3 payment.delayed=0.9 payment.disputed=-1.7 payment.query=1.4 payment.refused=1.6 payment.sent=-0.6 praise=1.6 reputation=2.9 urgent=0.7
wethou 6.87 bad=-1.2 complaint.cost=0.4 complaint.delay=-0.4 complaint.neglect=-0.3 good=1.2 growth=1.0 leaving=0.7 legal=-0.5 payment.refused=-0.6 praise=1.3 reputation=-0.3
wie 5.00 bad=2.0 complaint.cost=0.5 complaint.delay=0.8 complaint.neglect=1.0 complaint.quality=0.9 escalation=8.5 good=0.5 growth=-0.6 leaving=-1.2 legal=1.8 meeting.off=-1.1 payment.delayed=-0.9 payment.disputed=-1.6 payment.promised=-0.7 payment.query=-0.8 payment.refused=-0.4 payment.sent=0.7 praise=1.0 reputation=0.9 urgent=1.8
wifi 7.28 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.5 good=0.8 legal=-0.4 praise=0.8
wij 3.09 bad=0.3 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=-4.4 escalation=-2.1 good=-3.8 growth=-1.4 leaving=3.3 legal=3.9 meeting.off=-3.2 payment.delayed=1.8 payment.disputed=1.8 payment.promised=0.3 payment.refused=0.8 payment.sent=-3.0 praise=-2.8 reputation=-1.7 urgent=-1.6
wijk 7.06 bad=1.2 complaint.cost=0.4 complaint.delay=-0.5 good=1.2 growth=1.8 legal=-0.4 meeting.off=-0.3 payment.refused=-0.4 praise=1.1 reputation=2.2
wijken 7.57 complaint.delay=-0.4 complaint.quality=0.8 good=1.4 growth=2.4 legal=1.0 praise=-0.4
wijn 7.28 bad=1.5 complaint.cost=2.4 complaint.delay=-0.3 complaint.quality=1.2 good=-0.4 leaving=2.1 payment.refused=-0.5 reputation=-0.5
wijzen 7.57 good=-0.5 leaving=0.9 legal=0.6 payment.refused=1.0
wijzig 7.57 bad=-1.4 complaint.neglect=-0.4 complaint.quality=-0.9 legal=-0.5 payment.refused=-0.4
wil 4.02 bad=-2.6 complaint.cost=-0.4 complaint.delay=-2.6 complaint.neglect=-1.9 complaint.quality=-2.5 escalation=4.3 growth=3.3 leaving=1.1 legal=-2.4 meeting.off=-0.9 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=0.3 payment.query=1.5 payment.refused=-1.5 payment.sent=-0.7 praise=1.4 reputation=-1.6 urgent=3.3
wilde 6.10 bad=-2.5 complaint.cost=-0.8 complaint.delay=-1.7 complaint.neglect=-1.6 complaint.quality=-1.7 escalation=1.0 good=3.3 growth=1.5 leaving=-1.1 legal=1.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=0.7 praise=3.2 reputation=-1.1 urgent=-0.6
wilden 7.06 bad=-0.8 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.3 good=1.1 growth=-0.5 leaving=-0.8 meeting.off=-0.4 praise=1.7
willen 4.75 bad=-4.5 complaint.cost=-0.6 complaint.delay=-2.3 complaint.neglect=-0.6 complaint.quality=-2.8 escalation=-1.3 good=2.8 growth=7.5 leaving=1.3 legal=-1.9 meeting.off=-1.2 payment.delayed=-1.0 payment.disputed=-1.3 payment.promised=-0.8 payment.query=-0.9 payment.refused=-1.1 payment.sent=0.7 praise=2.5 reputation=-1.1 urgent=-1.0
wilma 7.57 complaint.delay=0.4 complaint.quality=-0.6 payment.refused=-0.3 urgent=1.6
wilt 5.45 bad=-1.4 complaint.cost=-2.1 complaint.delay=0.8 escalation=1.6 good=-1.2 growth=-0.4 leaving=-0.5 legal=2.1 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=3.3 payment.promised=-0.9 payment.query=1.7 payment.refused=-0.9 praise=-1.0 reputation=-1.2 urgent=-0.5
wim 7.06 complaint.delay=-0.8 complaint.neglect=1.1 good=-0.7 leaving=1.3 legal=-0.5 payment.refused=1.0 praise=-0.8 reputation=-0.5
wind 7.57 bad=-0.8 complaint.quality=-0.5 leaving=-0.4
winkel 6.03 bad=-1.8 complaint.cost=-0.9 complaint.delay=-1.1 complaint.neglect=0.8 complaint.quality=-1.4 escalation=-0.6 good=0.6 growth=1.6 legal=-1.0 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.5 payment.refused=-1.1 payment.sent=-0.6 praise=-0.3 reputation=2.0 urgent=-0.3
winter 7.28 complaint.neglect=0.8 complaint.quality=-0.7 good=-0.7 growth=-0.4 praise=-0.6 reputation=-0.3
wissel 7.57 bad=1.5 complaint.quality=2.7 leaving=1.3
wist 6.72 bad=0.7 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=3.9 escalation=-0.5 growth=1.1 leaving=1.4 legal=-0.6 payment.disputed=-0.3 payment.refused=-0.9
wit 6.59 bad=0.9 complaint.cost=-0.5 complaint.delay=2.3 complaint.neglect=-0.7 escalation=-0.4 good=-0.7 growth=-0.5 leaving=0.6 legal=1.8 payment.delayed=-0.3 payment.query=-0.3 payment.refused=0.3 payment.sent=-0.5 praise=-0.7 reputation=-0.7
woensd 5.62 bad=-1.1 complaint.cost=0.3 complaint.delay=0.9 complaint.quality=-2.0 escalation=0.7 good=-2.1 growth=-1.0 leaving=-1.4 legal=-0.8 meeting.off=4.7 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=0.4 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.6 praise=-1.9 urgent=0.6
wonen 7.57 bad=1.2 complaint.delay=2.5 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.6 growth=-0.6 leaving=-0.8 reputation=1.5
woning 6.87 bad=-0.4 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.6 leaving=-0.9 payment.disputed=2.3 payment.query=1.0 praise=-0.5 reputation=-0.4
woord 6.59 bad=0.4 complaint.cost=0.3 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=-0.4 good=-0.8 leaving=0.4 legal=1.3 payment.promised=-0.4 payment.refused=-0.5 praise=-0.8 reputation=1.3
woorde 6.72 bad=-1.7 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-1.1 good=2.0 leaving=-0.4 legal=-0.7 payment.refused=-0.8 praise=3.2 reputation=-0.4 urgent=-0.4
woordj 7.57 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=-0.4 good=0.5 payment.refused=-0.3 praise=0.7
word 6.47 bad=0.9 complaint.cost=0.8 complaint.neglect=-0.9 complaint.quality=3.4 escalation=0.6 growth=-0.6 leaving=0.5 legal=-0.4 meeting.off=-0.4 payment.refused=-0.5 praise=-0.5 reputation=-0.5 urgent=-0.3
worden 5.57 complaint.delay=-0.6 complaint.quality=-0.4 escalation=-0.6 good=-1.4 growth=-0.9 leaving=1.3 meeting.off=-0.8 payment.delayed=0.3 payment.disputed=-0.8 payment.promised=0.8 payment.query=3.4 payment.refused=-1.2 payment.sent=-1.0 praise=-1.0 reputation=-0.8 urgent=0.6
wordt 4.45 bad=1.1 complaint.cost=1.4 complaint.delay=-1.8 complaint.neglect=1.0 complaint.quality=-1.0 escalation=-0.6 good=-3.6 growth=-0.9 leaving=0.9 legal=3.0 payment.delayed=2.9 payment.disputed=-1.2 payment.query=-0.6 payment.refused=1.2 payment.sent=-2.1 praise=-3.5 reputation=0.5 urgent=-1.2
wou 7.57 bad=0.8 complaint.cost=0.8 complaint.quality=0.7 good=-0.4 legal=1.0 payment.disputed=-0.3 payment.refused=0.8 praise=-0.4 reputation=0.9
yvonne 7.28 complaint.delay=-0.8 good=-0.4 leaving=-0.4 meeting.off=-0.6 payment.delayed=1.3 payment.promised=1.0 payment.refused=-0.7 payment.sent=1.1 praise=-0.4
z 7.57 bad=-0.9 complaint.delay=-0.4 good=-0.5 legal=-0.3 praise=-0.6
z'n 6.87 bad=1.7 complaint.cost=0.7 complaint.delay=-0.4 complaint.neglect=1.6 complaint.quality=2.3 escalation=-0.4 good=-0.8 growth=-0.4 leaving=2.4 payment.refused=0.8 praise=-0.9 reputation=-0.3
zaak 5.77 complaint.cost=1.3 complaint.neglect=-0.8 complaint.quality=-0.6 escalation=-0.5 good=-0.9 growth=0.6 leaving=-0.4 legal=0.7 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=-1.2 payment.sent=-0.5 praise=-0.8 urgent=-0.3
zaakvo 7.57 bad=1.1 complaint.delay=1.0 complaint.neglect=2.4 complaint.quality=-0.6 escalation=3.0 growth=-0.3 payment.refused=0.6 reputation=-0.3
zaal 6.72 bad=-1.7 complaint.cost=0.9 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-1.6 good=-0.7 leaving=-0.7 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.4 payment.sent=-0.4 praise=-0.6 reputation=0.5 urgent=1.1
zachte 7.28 complaint.cost=-0.4 complaint.neglect=-0.3 praise=0.7
zag 6.18 complaint.cost=-0.7 complaint.delay=-0.5 complaint.quality=2.4 good=1.9 growth=-0.5 leaving=-0.9 meeting.off=-0.6 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=2.0 payment.sent=-0.5 praise=1.7
zagen 7.57 bad=-0.7 good=1.3 growth=0.9 praise=1.7
zageri 7.57 bad=-0.5 complaint.delay=-0.3 good=0.3 growth=1.4 praise=0.6
zaken 6.72 bad=0.5 complaint.cost=0.9 complaint.delay=-0.4 complaint.neglect=-0.9 complaint.quality=1.5 escalation=-0.4 legal=0.7 meeting.off=-0.6 payment.delayed=1.2 payment.refused=-0.5 reputation=1.5
zakte 7.57 bad=0.6 complaint.quality=0.5 good=-0.8 payment.refused=1.2 praise=-0.7
zal 5.41 bad=2.4 complaint.cost=0.5 complaint.delay=-0.7 complaint.neglect=0.5 complaint.quality=1.2 escalation=2.0 good=-2.3 growth=-0.9 leaving=1.2 legal=2.3 meeting.off=-0.4 payment.delayed=4.1 payment.disputed=-1.4 payment.promised=-0.9 payment.query=-0.3 payment.refused=-2.4 payment.sent=-1.0 praise=-2.0 reputation=4.6 urgent=-0.6
zat 5.83 complaint.cost=0.6 complaint.neglect=1.8 complaint.quality=-3.5 escalation=-0.6 good=0.9 legal=-0.8 payment.delayed=-1.2 payment.disputed=0.7 payment.query=-0.3 payment.refused=-1.4 payment.sent=-0.4 praise=1.3 reputation=0.8 urgent=-0.3
zaten 7.06 bad=1.3 complaint.delay=-0.5 complaint.neglect=1.5 complaint.quality=1.7 good=-0.6 growth=-0.4 leaving=3.3 meeting.off=-0.5 payment.promised=2.6 payment.refused=-0.3 praise=-0.4 reputation=0.8
zaterd 5.96 complaint.cost=-0.5 complaint.delay=0.3 complaint.neglect=-0.5 complaint.quality=1.9 escalation=-0.5 good=-0.5 growth=0.4 leaving=0.5 legal=-0.5 meeting.off=-1.0 payment.delayed=-0.8 payment.disputed=-0.5 payment.promised=1.3 payment.refused=-0.7 payment.sent=-0.6 praise=-1.8 reputation=2.3 urgent=2.2
ze 4.06 bad=0.6 complaint.delay=2.5 good=3.1 growth=3.9 leaving=-1.5 legal=-1.0 meeting.off=-1.0 payment.delayed=-1.5 payment.disputed=-1.4 payment.promised=-1.5 payment.query=-1.3 payment.sent=-0.6 praise=2.3 reputation=5.4 urgent=2.4
zee 7.57 bad=0.4 complaint.cost=-0.4 complaint.quality=-0.3 good=-0.5 growth=-0.4 leaving=0.6 legal=-0.4 payment.promised=-0.4 praise=-0.6
zeer 7.28 bad=-1.5 complaint.quality=-1.3 escalation=-0.6 good=4.4 payment.sent=-0.4 praise=4.6 reputation=-0.3
zeg 5.41 bad=1.1 complaint.cost=1.0 complaint.delay=1.2 complaint.neglect=0.6 complaint.quality=-0.5 good=-1.1 growth=-0.7 leaving=3.8 meeting.off=-1.0 payment.delayed=-0.7 payment.disputed=0.6 payment.promised=0.6 payment.query=-0.5 payment.refused=-0.7 payment.sent=0.3 praise=-0.4 reputation=2.1 urgent=-0.8
zeggen 5.20 bad=1.9 complaint.cost=3.1 complaint.delay=-1.7 complaint.neglect=1.6 complaint.quality=0.5 escalation=-0.7 good=1.9 growth=-1.4 leaving=0.4 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.8 payment.disputed=-1.0 payment.promised=-0.5 payment.query=-0.7 payment.refused=-0.4 payment.sent=-0.6 praise=2.7 reputation=0.9 urgent=-0.9
zegt 5.49 bad=-0.3 complaint.cost=-1.4 complaint.delay=-1.0 complaint.neglect=0.5 complaint.quality=0.9 escalation=1.6 good=1.0 growth=0.3 leaving=0.5 legal=1.0 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=1.2 payment.promised=-0.7 payment.query=-0.7 payment.refused=1.0 payment.sent=-0.3 praise=1.0 urgent=2.2
zei 5.30 bad=1.3 complaint.cost=1.0 complaint.delay=3.6 complaint.neglect=1.1 complaint.quality=-1.1 escalation=-0.3 good=2.9 growth=0.7 leaving=-1.8 legal=-0.5 meeting.off=-0.8 payment.delayed=1.1 payment.disputed=-1.1 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.7 payment.sent=-0.6 praise=2.7 reputation=1.1 urgent=0.7
zeiden 7.57 bad=0.5 complaint.cost=-0.8 complaint.delay=0.7 complaint.quality=1.2 good=-1.2 leaving=-0.3 praise=-1.1
zeker 6.59 bad=1.9 complaint.cost=2.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=1.1 escalation=0.5 good=1.5 growth=3.4 leaving=-1.6 legal=-0.4 meeting.off=-0.3 payment.delayed=1.0 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.7 praise=0.5 reputation=0.5
zekerh 7.57 bad=0.5 complaint.delay=1.7 complaint.quality=1.0 growth=1.0 legal=0.7 payment.refused=1.1
zelden 6.59 bad=-0.6 complaint.cost=0.7 complaint.delay=-0.8 complaint.neglect=-0.7 good=1.6 growth=-1.0 leaving=0.4 legal=-0.4 payment.disputed=-0.3 payment.refused=-0.6 praise=1.9 reputation=-0.7
zelf 4.71 bad=1.1 complaint.cost=2.8 complaint.delay=1.9 complaint.neglect=4.3 complaint.quality=-3.4 escalation=1.2 good=0.6 growth=-1.3 leaving=2.7 meeting.off=-1.6 payment.delayed=1.5 payment.disputed=2.4 payment.promised=-1.3 payment.query=-1.1 payment.refused=-0.3 praise=0.8 urgent=-1.3
zelfde 6.27 bad=-1.7 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-1.5 complaint.quality=1.4 good=2.0 growth=3.4 leaving=1.0 legal=-0.6 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.6 payment.refused=-1.2 reputation=-1.0 urgent=-0.3
zelfs 5.83 bad=-1.0 complaint.cost=1.0 complaint.delay=-1.2 complaint.neglect=1.8 complaint.quality=-1.7 escalation=-0.6 good=4.5 growth=1.9 leaving=1.2 legal=0.6 meeting.off=-0.4 payment.disputed=1.6 payment.refused=0.7 payment.sent=0.9 praise=4.7 reputation=-1.6 urgent=-0.4
zes 5.26 bad=1.1 complaint.cost=0.6 complaint.delay=2.9 complaint.neglect=0.6 complaint.quality=-2.4 escalation=2.7 good=2.7 growth=2.9 leaving=1.0 legal=-1.5 meeting.off=-0.8 payment.delayed=0.7 payment.disputed=3.6 payment.promised=-0.7 payment.query=-0.8 payment.refused=1.1 payment.sent=1.2 praise=2.8 urgent=-1.0
zeshon 7.57 bad=0.5 complaint.cost=2.5 complaint.delay=-0.4 complaint.neglect=-1.2 complaint.quality=0.8 leaving=1.0 payment.refused=3.5
zestie 7.57 bad=0.9 complaint.cost=1.4 leaving=1.2 legal=-0.3 payment.refused=-0.4
zestig 7.28 bad=-2.1 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.5 growth=0.7 leaving=-0.7 legal=-0.3
zet 5.26 bad=-1.5 complaint.cost=-1.4 complaint.delay=-2.0 complaint.neglect=1.3 escalation=-0.3 growth=3.4 leaving=-0.8 legal=-1.6 payment.delayed=-1.2 payment.disputed=-1.1 payment.promised=2.7 payment.query=-0.6 payment.refused=1.0 payment.sent=-0.7 praise=-2.2 reputation=2.3 urgent=-1.1
zetten 4.90 complaint.cost=0.5 complaint.neglect=-1.2 complaint.quality=-0.4 escalation=-0.6 good=-2.4 growth=-2.1 leaving=1.0 meeting.off=-0.6 payment.delayed=-0.9 payment.disputed=-0.8 payment.promised=-0.8 payment.query=3.4 payment.refused=-1.5 payment.sent=-0.8 praise=-2.2 reputation=-0.5 urgent=-0.6
zeven 6.18 bad=1.7 complaint.cost=-0.6 complaint.delay=2.0 complaint.neglect=1.0 complaint.quality=2.7 good=0.5 growth=-0.6 leaving=1.4 legal=0.6 payment.delayed=-0.5 payment.disputed=-0.4 praise=1.0 urgent=-0.4
zevent 7.28 bad=-1.5 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-1.0 good=2.0 growth=-0.3 leaving=0.8 payment.refused=-0.5 praise=2.2 reputation=-0.4
zich 5.67 bad=3.8 complaint.cost=2.0 complaint.delay=-1.0 complaint.neglect=2.3 complaint.quality=2.9 escalation=5.6 good=-1.6 growth=-0.6 leaving=3.5 meeting.off=-0.6 payment.disputed=-0.6 payment.promised=2.2 payment.query=-0.4 payment.refused=0.4 payment.sent=-0.5 praise=-1.4 reputation=-1.2 urgent=-0.6
zichze 7.06 complaint.cost=-0.4 complaint.neglect=0.4 good=0.5 payment.promised=2.3 praise=0.5
zie 5.23 bad=1.1 complaint.cost=1.1 complaint.delay=0.4 good=-1.8 growth=-1.2 leaving=-0.3 legal=1.9 meeting.off=2.4 payment.delayed=-1.1 payment.disputed=3.4 payment.promised=-0.8 payment.query=-0.8 payment.refused=1.7 payment.sent=2.0 praise=-1.5 reputation=-0.5 urgent=1.4
ziek 6.72 bad=-0.8 complaint.cost=-1.2 complaint.delay=-1.3 complaint.neglect=-0.6 complaint.quality=1.7 good=-0.9 leaving=-0.6 legal=-0.5 meeting.off=1.0 payment.delayed=-0.3 payment.promised=-0.3 payment.refused=1.4 praise=-1.2 reputation=0.7 urgent=-0.4
zieken 7.28 bad=-1.0 complaint.cost=-0.5 complaint.quality=-0.5 good=-0.8 growth=-0.3 leaving=0.8 meeting.off=1.3 praise=-0.5 reputation=-0.4
ziekte 7.28 bad=-0.5 payment.delayed=2.1 payment.promised=1.1 payment.query=-0.4 payment.refused=-0.5
zien 5.26 bad=-1.7 complaint.cost=-1.5 complaint.delay=-1.4 complaint.neglect=-2.1 complaint.quality=1.6 escalation=-1.1 good=0.6 leaving=-2.3 legal=3.8 payment.delayed=-0.8 payment.disputed=-0.6 payment.query=1.1 payment.refused=1.2 payment.sent=1.8 praise=0.5 reputation=-1.1 urgent=-0.3
ziet 6.10 bad=-0.6 complaint.cost=-0.8 complaint.delay=-0.9 complaint.quality=2.3 escalation=0.9 growth=-0.6 leaving=-1.5 legal=-0.9 meeting.off=0.7 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.5 payment.refused=0.3 payment.sent=2.5 praise=0.7 reputation=-0.6 urgent=-0.4
zij 5.26 bad=0.6 complaint.delay=1.9 complaint.neglect=0.3 complaint.quality=1.7 escalation=3.6 good=-0.4 growth=-0.9 leaving=3.2 legal=-0.9 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=0.5 payment.query=-0.5 payment.refused=-0.6 payment.sent=-0.6 reputation=0.6 urgent=1.6
zijn 3.10 bad=1.0 complaint.cost=2.5 complaint.delay=1.9 complaint.neglect=1.2 complaint.quality=0.8 escalation=1.5 good=1.0 growth=-2.7 legal=-2.2 meeting.off=-1.3 payment.delayed=1.2 payment.disputed=-0.8 payment.promised=-2.5 payment.query=-1.5 payment.refused=1.6 praise=1.0 urgent=1.1
zin 6.47 bad=-1.1 complaint.cost=-0.6 complaint.delay=-1.1 complaint.neglect=-0.4 good=-0.5 growth=-0.8 leaving=-0.9 legal=-0.8 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=-0.6 praise=-1.3 reputation=1.0 urgent=0.3
zip 7.57 bad=-0.6 complaint.quality=-0.7 legal=-0.6 praise=-0.3 reputation=-0.3
zit 4.15 bad=0.5 complaint.delay=0.7 complaint.neglect=1.0 complaint.quality=2.9 escalation=0.7 good=-3.3 growth=1.0 leaving=-0.7 legal=-1.4 meeting.off=3.6 payment.delayed=1.6 payment.disputed=-2.0 payment.refused=2.3 payment.sent=0.5 praise=-2.8 reputation=3.0 urgent=-0.3
zitten 5.11 bad=1.1 complaint.cost=1.1 complaint.delay=-1.1 complaint.neglect=0.7 complaint.quality=0.6 escalation=-1.0 growth=-1.1 leaving=-0.9 legal=-0.3 meeting.off=1.7 payment.delayed=2.2 payment.disputed=-0.5 payment.promised=-0.8 payment.query=-0.9 payment.refused=-2.3 payment.sent=-0.7 praise=-0.6 reputation=0.5 urgent=1.6
zittin 6.27 bad=-2.4 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=-1.5 escalation=-0.3 growth=-0.8 leaving=-1.0 legal=-1.3 meeting.off=-0.5 payment.disputed=-0.3 payment.refused=-0.5 reputation=-0.8 urgent=1.1
zo 4.10 bad=0.5 complaint.cost=1.6 complaint.delay=-0.8 complaint.neglect=-2.5 complaint.quality=0.9 escalation=-1.2 good=4.4 growth=2.0 legal=2.7 meeting.off=-1.0 payment.delayed=0.7 payment.disputed=-1.1 payment.promised=0.5 payment.query=0.6 payment.refused=-0.8 payment.sent=-1.3 praise=4.8 reputation=0.6
zo'n 5.53 complaint.cost=2.0 complaint.delay=0.6 complaint.neglect=-1.6 complaint.quality=1.8 escalation=-0.6 good=2.3 growth=2.0 leaving=2.4 legal=-1.0 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.1 payment.sent=-0.6 praise=2.6 reputation=1.0 urgent=-0.5
zoals 5.41 bad=-3.2 complaint.cost=-1.1 complaint.delay=0.4 complaint.neglect=-0.7 complaint.quality=-2.3 escalation=-0.5 good=1.0 growth=-0.4 leaving=-1.8 meeting.off=-0.8 payment.delayed=-1.5 payment.disputed=-0.6 payment.query=-0.7 payment.refused=0.9 payment.sent=0.9 praise=1.1 reputation=-0.8 urgent=-0.4
zodat 6.87 bad=0.4 complaint.delay=-0.7 complaint.neglect=0.6 complaint.quality=0.8 growth=-0.6 leaving=-0.5 legal=1.0 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=1.9 payment.sent=1.6 reputation=1.5
zodra 6.18 bad=-1.4 complaint.cost=0.5 complaint.delay=0.6 escalation=-0.3 growth=-0.4 leaving=-1.4 legal=2.1 meeting.off=0.9 payment.delayed=-1.0 payment.disputed=-0.5 payment.promised=5.6 payment.refused=1.7 payment.sent=-0.4 reputation=-1.0 urgent=-0.4
zoek 6.72 bad=-0.4 complaint.cost=-0.8 complaint.neglect=-0.8 complaint.quality=-1.2 good=-0.9 growth=-0.5 leaving=1.1 legal=-0.5 meeting.off=-0.4 payment.query=1.4 payment.refused=-0.6 praise=-0.7 reputation=-1.4
zoeken 5.96 bad=1.6 complaint.cost=-1.5 complaint.delay=-1.2 complaint.neglect=1.6 complaint.quality=-2.1 good=-1.5 growth=0.6 leaving=1.0 legal=-1.0 meeting.off=-1.1 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.4 praise=-1.8 reputation=1.5 urgent=-0.6
zoekt 6.87 bad=-2.1 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=-1.2 escalation=-0.3 good=0.6 growth=5.2 leaving=-0.9 payment.refused=-0.6 reputation=-1.0
zojuis 7.06 bad=-0.7 complaint.delay=-0.6 complaint.quality=-0.5 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=-0.6 payment.query=-0.8 payment.refused=-0.4 payment.sent=4.2 praise=-0.3 urgent=-0.3
zolang 5.23 bad=2.0 complaint.cost=0.9 complaint.delay=-0.8 complaint.neglect=1.7 complaint.quality=3.8 escalation=-0.5 good=1.3 growth=1.1 leaving=-0.5 legal=-1.9 meeting.off=-0.4 payment.delayed=2.5 payment.disputed=-1.0 payment.refused=6.1 payment.sent=-0.5 praise=-0.9 reputation=-0.9 urgent=-0.3
zomer 6.36 bad=-0.3 complaint.delay=3.0 complaint.neglect=-0.8 complaint.quality=-0.6 escalation=-0.3 growth=-0.7 leaving=-0.8 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=0.9 payment.query=-0.4 payment.refused=-0.6 reputation=1.0 urgent=-0.4
zondag 6.10 bad=-1.1 complaint.delay=-1.1 complaint.neglect=-1.3 complaint.quality=0.9 growth=1.6 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.3 payment.promised=1.6 payment.query=-0.5 payment.refused=-1.4 payment.sent=-0.4 praise=-1.2 reputation=0.9 urgent=-0.5
zonder 4.59 complaint.delay=0.8 complaint.neglect=2.8 complaint.quality=0.6 good=2.8 growth=0.6 leaving=0.4 legal=0.7 meeting.off=2.7 payment.delayed=-1.0 payment.disputed=-1.2 payment.promised=-1.2 payment.query=2.5 payment.refused=4.2 payment.sent=-1.2 praise=3.5 reputation=-0.9
zonet 7.57 bad=-0.6 complaint.quality=-0.6 escalation=-0.4 payment.refused=-0.3 payment.sent=2.8
zonnep 7.57 complaint.neglect=1.1 complaint.quality=-0.4 legal=1.6 payment.refused=-0.5 reputation=0.7
zoon 6.59 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=-0.4 good=-0.9 leaving=0.4 legal=-0.4 meeting.off=0.8 payment.delayed=-0.4 payment.disputed=0.8 payment.refused=0.6 payment.sent=-0.3 praise=-0.8 reputation=-0.8
zoover 7.57 bad=-1.0 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.3 legal=-0.4 payment.refused=-0.3 praise=-0.3
zorg 7.28 bad=-0.6 complaint.cost=-0.3 complaint.neglect=0.8 complaint.quality=-0.6 good=-0.4 leaving=-0.3 legal=1.5 payment.promised=2.8 payment.refused=-0.5 payment.sent=-0.3 praise=-0.4 reputation=0.4
zorgen 7.28 bad=-1.1 complaint.delay=0.8 complaint.quality=-0.7 escalation=0.7 good=2.0 leaving=-0.5 payment.refused=-0.3 praise=2.2
zorgve 7.57 bad=-0.5 complaint.delay=-0.4 complaint.quality=-0.4 payment.delayed=2.0
zou 4.43 bad=1.6 complaint.cost=-1.3 complaint.delay=5.3 complaint.neglect=2.1 complaint.quality=0.8 escalation=1.5 good=-3.3 growth=-0.6 leaving=-1.2 legal=-0.9 payment.delayed=0.9 payment.disputed=-0.3 payment.promised=-1.7 payment.refused=1.9 payment.sent=3.7 praise=-2.8 reputation=0.7 urgent=0.6
zouden 5.72 bad=2.7 complaint.cost=-1.1 complaint.delay=5.1 complaint.neglect=-0.5 complaint.quality=0.6 escalation=0.8 good=-1.1 growth=0.4 leaving=-0.5 legal=-0.6 meeting.off=1.1 payment.delayed=1.2 payment.disputed=1.7 payment.promised=-0.6 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.5 praise=-0.4 reputation=-1.2 urgent=2.1
zoveel 7.57 bad=1.0 complaint.cost=1.3 complaint.neglect=1.0 complaint.quality=-0.9 legal=1.7 payment.disputed=-0.9 payment.refused=1.6
zover 7.57 complaint.quality=1.3 legal=1.5 reputation=-0.5
zullen 5.89 bad=1.8 complaint.cost=1.6 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=-2.0 escalation=-0.4 good=-1.6 growth=-0.9 leaving=1.0 legal=4.3 payment.delayed=0.6 payment.promised=2.4 payment.query=-0.4 payment.refused=1.7 payment.sent=-0.4 praise=-1.2 reputation=-0.5
zult 7.28 bad=2.0 complaint.cost=-0.5 complaint.neglect=-1.4 complaint.quality=1.2 good=-0.4 leaving=-0.5 legal=3.1 payment.refused=-0.4 praise=-0.3 reputation=1.1
zus 6.59 bad=-1.7 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=-0.9 good=3.2 growth=6.0 leaving=-0.6 legal=-0.7 payment.refused=-0.4 praise=2.7 reputation=-1.0 urgent=-0.3
zuster 6.87 bad=1.5 complaint.cost=1.1 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.5 growth=1.2 leaving=0.6 legal=-0.4 praise=0.4 reputation=2.4
zwaar 7.57 bad=0.7 complaint.cost=-0.5 complaint.quality=1.1 payment.delayed=1.0 payment.promised=-1.0 payment.query=-0.9 payment.refused=-0.3
zwager 7.06 complaint.cost=0.9 complaint.delay=0.9 complaint.neglect=-0.7 complaint.quality=-0.5 good=-0.5 growth=0.5 leaving=1.6 legal=0.8 reputation=-0.3
zwange 7.28 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.6 growth=-0.4 payment.refused=-0.5 praise=-0.4
zwart 6.36 bad=1.5 complaint.cost=-0.8 complaint.neglect=1.9 complaint.quality=1.5 escalation=-0.3 good=-1.6 growth=-0.6 leaving=1.2 payment.delayed=0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.sent=-0.5 praise=-1.2 urgent=2.6
zwarte 7.57 bad=0.4 complaint.delay=1.7 complaint.quality=0.6 good=-0.5 praise=-0.3 reputation=1.2
zwemme 7.57 bad=0.7 complaint.neglect=0.9 complaint.quality=0.6 leaving=-0.5 payment.refused=-0.4 reputation=1.1
zwolle 7.57 leaving=1.0 reputation=-0.7
