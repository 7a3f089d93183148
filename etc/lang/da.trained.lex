# Made by tools/train out of 1135 labelled texts; change them,
# not this.  heed-lexicon(5) tells what the numbers are.
language da

[figures]
negative-from -1.1

[trained]
* bad=-1.01 complaint.cost=-2.88 complaint.delay=-2.13 complaint.neglect=-3.12 complaint.quality=-1.28 escalation=-3.97 good=-1.01 growth=-3.43 leaving=-2.26 legal=-2.64 meeting.off=-3.08 payment.delayed=-3.38 payment.disputed=-3.05 payment.promised=-3.47 payment.query=-3.48 payment.refused=-2.23 payment.sent=-3.22 praise=-0.42 reputation=-2.48 urgent=-2.66
!af 5.73 bad=-0.9 complaint.cost=0.4 complaint.delay=-1.1 complaint.neglect=1.2 complaint.quality=-0.5 escalation=0.6 good=1.4 growth=-0.5 leaving=-0.4 legal=-0.8 meeting.off=-0.4 payment.disputed=-0.8 payment.refused=-0.4 praise=1.4 reputation=-0.9 urgent=-0.4
!afleve 6.94 complaint.neglect=-0.4 good=-0.3 legal=1.2 payment.disputed=1.8 payment.refused=0.7 praise=-0.4
!andet 6.94 bad=-0.9 good=1.3 growth=1.9 leaving=-0.7 praise=1.4 reputation=-0.3
!at 4.67 complaint.cost=1.2 complaint.delay=0.6 complaint.neglect=1.4 escalation=-1.3 good=0.8 growth=-0.7 leaving=0.8 legal=0.4 meeting.off=-1.1 payment.delayed=2.2 payment.promised=-0.6 payment.query=-0.9 payment.refused=1.6 payment.sent=-0.6 praise=1.0
!bedt 6.65 bad=1.8 complaint.cost=0.6 complaint.delay=-0.3 complaint.neglect=-1.4 complaint.quality=-0.7 good=-1.1 payment.disputed=2.0 payment.refused=-0.3 praise=-1.0 reputation=-0.8
!bemærk 6.24 bad=-2.0 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.8 escalation=-0.3 good=-0.6 leaving=-0.6 legal=-0.5 meeting.off=-0.5 payment.disputed=-0.5 payment.refused=-1.0 praise=-0.6
!bestil 6.65 bad=1.4 complaint.cost=-0.8 complaint.neglect=-0.4 complaint.quality=-0.9 leaving=1.2 legal=-0.5 payment.disputed=1.5 payment.query=-0.4 payment.refused=2.3 reputation=-0.6
!besvar 6.94 bad=-0.8 leaving=-0.7 meeting.off=-0.3
!betale 6.24 bad=-0.9 complaint.neglect=-0.9 complaint.quality=-0.9 escalation=-0.3 good=-0.3 leaving=-0.5 legal=0.6 meeting.off=-0.4 payment.disputed=1.5 payment.promised=-0.4 payment.query=-0.5 praise=-0.4 reputation=-0.6
!betali 6.94 bad=0.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=2.4 good=-0.4 leaving=-0.5 payment.disputed=2.8 payment.refused=1.9 praise=-0.5
!betalt 5.96 bad=0.3 complaint.delay=-0.6 complaint.neglect=-1.0 complaint.quality=-0.4 good=-1.0 growth=-0.4 leaving=-0.8 meeting.off=-0.6 payment.delayed=1.3 payment.disputed=0.6 payment.query=-0.4 payment.refused=3.5 payment.sent=-0.4 praise=-0.9 reputation=1.3
!blive 6.65 bad=1.0 complaint.cost=-0.5 complaint.quality=-0.6 good=-0.4 leaving=1.9 legal=-0.7 payment.disputed=2.2 payment.query=-0.8 payment.refused=1.4 praise=-0.5 reputation=-0.3
!bogfor 6.94 bad=-0.9 leaving=-0.5 payment.query=-0.8 payment.refused=-0.7 reputation=-0.4
!brug 6.94 complaint.delay=1.5 complaint.neglect=1.5 complaint.quality=-0.9 good=-0.4 reputation=1.8
!bruge 6.94 bad=-0.6 good=-0.5 leaving=0.7
!dag 6.94 bad=-1.3 complaint.delay=-0.4 complaint.quality=-0.7 good=-0.9 leaving=-0.5 meeting.off=5.2 payment.promised=2.2 praise=-0.9 reputation=-0.4
!de 6.94 bad=1.1 complaint.cost=-0.8 complaint.delay=1.3 complaint.neglect=-0.6 complaint.quality=-0.4 good=-0.4 leaving=-0.5 payment.disputed=2.5 praise=-0.5
!dem 6.65 bad=-0.7 complaint.cost=1.2 complaint.delay=-0.4 complaint.quality=0.9 good=1.5 leaving=0.5 meeting.off=-0.4 praise=1.4 reputation=-0.5
!den 5.64 bad=0.5 complaint.cost=2.4 complaint.delay=-0.8 complaint.neglect=0.7 complaint.quality=-0.5 escalation=0.9 growth=-0.6 leaving=1.1 legal=-0.7 meeting.off=2.6 payment.disputed=1.3 payment.promised=-0.3 payment.query=1.4 payment.refused=1.0 payment.sent=0.6 reputation=-0.9 urgent=-0.5
!denne 6.65 bad=-0.9 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.6 escalation=-0.4 good=-0.5 leaving=0.9 legal=-0.4 payment.disputed=-1.1 payment.refused=-0.6 praise=-0.4
!der 6.65 bad=1.8 complaint.cost=-0.5 complaint.neglect=-0.4 complaint.quality=1.6 good=-0.3 leaving=-0.4 meeting.off=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=1.2 praise=-0.3 reputation=1.3
!det 5.33 bad=0.9 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=1.0 complaint.quality=0.9 growth=-0.6 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.4 payment.sent=-0.5 reputation=0.5 urgent=-0.4
!efter 6.94 bad=0.8 complaint.neglect=2.9 good=-0.3 leaving=2.1 praise=-0.3
!ejer 6.94 bad=-1.4 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=0.3 good=-0.3 leaving=-0.8 legal=0.8 payment.refused=-0.5 praise=-0.3 reputation=-0.4
!en 5.33 bad=2.7 complaint.cost=0.5 complaint.delay=2.1 complaint.neglect=1.6 complaint.quality=2.6 escalation=-0.7 growth=-0.6 leaving=-1.3 legal=2.3 meeting.off=-0.9 payment.delayed=-0.7 payment.disputed=-1.9 payment.promised=-0.7 payment.query=-0.7 payment.refused=4.4 payment.sent=1.1 reputation=1.3 urgent=-0.4
!end 6.65 bad=0.4 complaint.neglect=-0.4 good=-0.8 legal=2.5
!endnu 6.65 bad=-0.9 complaint.quality=-0.5 good=-0.7 leaving=-0.4 meeting.off=-0.4 payment.delayed=4.8 payment.query=-0.3 payment.refused=-0.6 praise=-0.7
!eneste 6.94 complaint.cost=0.5 complaint.neglect=-0.4 complaint.quality=0.5 leaving=-0.7 payment.disputed=-0.5 payment.refused=0.7
!er 5.55 bad=1.6 complaint.cost=1.1 complaint.quality=4.6 escalation=-0.4 good=-1.1 leaving=2.9 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.9 payment.promised=-0.3 payment.query=1.7 payment.refused=-0.4 payment.sent=-0.4 praise=-1.1 reputation=-1.0
!et 5.84 bad=2.4 complaint.cost=-0.6 complaint.delay=1.1 complaint.neglect=2.4 complaint.quality=0.4 growth=-0.3 leaving=-1.0 legal=1.3 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=2.6 payment.sent=-0.4
!fa 6.94 bad=0.4 complaint.delay=1.4 complaint.neglect=0.4 escalation=-0.4 good=-0.5 praise=-0.4 urgent=1.4
!faet 6.65 bad=0.4 complaint.cost=1.3 complaint.neglect=0.4 complaint.quality=0.6 good=-0.6 leaving=-0.5 meeting.off=-0.3 payment.delayed=1.7 payment.refused=-0.3 praise=-0.6
!faktur 6.65 bad=-2.5 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.6 escalation=-0.3 good=-0.5 leaving=-1.1 legal=-0.3 meeting.off=-0.4 payment.disputed=-0.4 payment.query=2.8 payment.refused=-1.3 praise=-0.5 reputation=-0.6
!fejl 6.94 bad=0.5 complaint.cost=-0.5 complaint.quality=-0.5 good=0.5 legal=-0.5 payment.disputed=-1.1 payment.query=-0.5 payment.refused=1.8 praise=0.6
!finde 6.94 bad=-1.6 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 escalation=-0.3 growth=-0.3 payment.query=3.0 payment.refused=-1.3
!flere 6.65 bad=2.2 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.9 escalation=2.4 good=-0.3 leaving=3.5 legal=-0.5 payment.disputed=-0.5 payment.promised=-0.4 praise=-0.3 reputation=-0.9
!for 4.63 bad=-0.8 complaint.cost=-0.9 complaint.delay=-0.8 complaint.neglect=-1.3 complaint.quality=-1.0 escalation=-0.5 good=-0.7 growth=-0.8 leaving=-2.3 legal=0.7 meeting.off=0.4 payment.delayed=-1.0 payment.promised=-1.4 payment.query=0.8 payment.refused=3.8 payment.sent=0.7 praise=-0.8 reputation=-0.9 urgent=-0.8
!forsva 6.94 bad=0.7 complaint.cost=0.9 complaint.neglect=-0.4 complaint.quality=1.3 escalation=1.1 payment.refused=1.4
!fra 5.55 bad=-0.6 complaint.cost=-1.0 complaint.delay=-1.2 complaint.neglect=-0.3 complaint.quality=-2.0 escalation=1.6 good=-1.1 growth=-0.4 leaving=3.0 legal=1.4 meeting.off=0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=1.4 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.5 praise=-1.1 reputation=-1.4 urgent=-0.3
!fundet 6.94 complaint.neglect=-0.5 complaint.quality=-0.4 good=0.4 legal=-0.8 payment.disputed=1.8 praise=0.5
!gang 6.65 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=-0.5 escalation=-0.4 good=-0.6 leaving=2.1 legal=-0.4 payment.disputed=-1.2 payment.refused=-0.7 praise=-0.6
!gider 6.94 bad=1.0 complaint.neglect=1.5 complaint.quality=1.9 reputation=2.2
!give 6.94 bad=1.6 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=-0.9 good=-1.1 legal=-0.4 praise=-1.1 reputation=3.4
!gjort 6.94 bad=-1.4 complaint.delay=-0.4 good=2.1 leaving=-0.4 praise=2.3 urgent=-0.7
!godken 6.43 bad=2.0 complaint.cost=-0.6 complaint.delay=1.7 good=-0.4 leaving=-0.5 legal=-0.5 payment.disputed=0.5 payment.query=-0.3 payment.refused=2.2 praise=-0.4 reputation=-0.6 urgent=3.2
!gore 6.65 bad=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=1.3 good=1.5 leaving=-0.6 legal=-0.5 payment.disputed=-0.3 payment.refused=-0.4 praise=2.0 reputation=-0.4
!hans 6.94 bad=-0.8 complaint.neglect=-0.5 complaint.quality=-0.4 good=0.8 growth=1.6 leaving=-0.5 praise=0.7
!har 5.55 bad=0.4 complaint.delay=-1.1 complaint.neglect=0.9 escalation=-0.5 good=1.6 growth=-0.5 meeting.off=-0.6 payment.delayed=1.3 payment.disputed=4.3 payment.promised=-0.4 payment.query=-0.6 payment.refused=-1.1 payment.sent=3.2 praise=1.5 reputation=-0.8 urgent=-0.4
!havde 6.94 complaint.cost=1.4 complaint.quality=-0.5 good=-0.4 leaving=-0.5 praise=-0.4
!have 6.94 bad=-1.5 complaint.quality=-0.4 good=2.2 leaving=-0.7 praise=2.4
!her 6.94 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.6 good=1.0 leaving=-0.4 legal=-0.4 payment.refused=-0.5 praise=1.1
!hore 6.94 bad=1.1 complaint.delay=1.7 complaint.neglect=3.7 complaint.quality=1.7 leaving=-0.3 legal=2.7 payment.refused=1.3
!horer 6.94 complaint.neglect=-0.6 complaint.quality=-0.3 good=-0.5 leaving=-0.5 legal=2.4 praise=-0.5
!hort 6.65 bad=2.0 complaint.cost=0.3 complaint.delay=1.2 complaint.neglect=4.7 complaint.quality=0.8 good=-0.7 leaving=0.5 praise=-0.7 reputation=-0.6
!hos 6.43 complaint.cost=-0.5 complaint.delay=0.8 complaint.neglect=1.5 complaint.quality=-0.6 escalation=-0.4 good=-0.5 legal=-0.5 meeting.off=-0.4 payment.refused=-0.9 praise=-0.5 reputation=1.4
!i 4.78 bad=-0.4 complaint.cost=-1.2 complaint.neglect=-1.9 complaint.quality=1.7 escalation=-0.9 good=-0.6 growth=0.4 leaving=-1.7 legal=-0.9 meeting.off=5.0 payment.delayed=-0.9 payment.disputed=3.8 payment.promised=0.8 payment.query=-0.8 praise=-0.5 reputation=0.7 urgent=-1.1
!igen 6.94 bad=-1.8 complaint.cost=-1.0 complaint.quality=-0.8 payment.disputed=-0.5 reputation=-0.3
!ikke 5.47 bad=3.3 complaint.cost=1.2 complaint.delay=-0.7 complaint.neglect=1.2 complaint.quality=1.3 escalation=1.6 good=-1.5 growth=-0.5 leaving=2.1 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=5.1 payment.promised=-0.5 payment.query=-0.4 payment.refused=1.9 payment.sent=-0.3 praise=-1.5 reputation=0.6
!jeg 6.94 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=2.6 complaint.quality=1.7 good=-0.4 leaving=-0.5 payment.refused=-0.4 praise=-0.4
!jer 5.84 bad=1.4 complaint.cost=-1.0 complaint.delay=-0.8 complaint.neglect=0.4 complaint.quality=-1.1 escalation=0.3 good=1.5 growth=-0.3 leaving=0.9 legal=1.4 meeting.off=-0.6 payment.disputed=-0.9 payment.refused=-0.9 praise=0.7 reputation=2.1 urgent=-0.4
!jurist 6.94 complaint.quality=0.9 legal=1.0 payment.refused=1.1 reputation=0.8
!kan 5.84 bad=0.4 complaint.cost=0.9 complaint.delay=0.7 complaint.neglect=-1.3 complaint.quality=0.9 leaving=-0.7 legal=1.9 meeting.off=-0.6 payment.disputed=-0.5 payment.refused=-0.8 reputation=2.5 urgent=-0.3
!kom 6.94 bad=0.9 complaint.delay=3.9 complaint.neglect=-0.4 complaint.quality=0.7 leaving=2.9 legal=1.1 payment.sent=-0.4 reputation=2.0
!komme 6.94 bad=-1.9 complaint.cost=-0.9 complaint.delay=-0.3 complaint.quality=-0.6 escalation=-0.5 good=-0.5 leaving=-0.4 meeting.off=2.0 payment.disputed=-0.3 payment.query=-0.5 payment.refused=-0.6 praise=-0.6 reputation=-0.6
!kommen 6.94 bad=-0.7 complaint.neglect=-0.8 good=-0.9 praise=-0.8 reputation=-0.3
!kommer 6.94 complaint.neglect=-0.7 complaint.quality=-0.6 good=1.6 leaving=2.2 meeting.off=-0.3 payment.refused=-0.4 praise=1.6 reputation=-0.4
!kommet 6.94 bad=2.0 complaint.neglect=1.9 complaint.quality=1.1 good=-0.6 leaving=-0.4 legal=1.9 praise=-0.6
!korrek 6.94 bad=-0.5 complaint.neglect=-0.3 leaving=-0.5 payment.promised=-0.3 praise=-0.4
!kravet 6.94 bad=1.5 good=-0.3 leaving=-0.4 legal=1.8 payment.disputed=4.8 payment.refused=1.7
!krone 6.94 bad=0.8 complaint.cost=-0.9 complaint.delay=-0.6 complaint.neglect=0.8 complaint.quality=-1.0 good=-0.4 leaving=-0.4 legal=1.1 payment.refused=1.7 praise=-0.4
!kroner 6.94 bad=1.0 complaint.delay=1.5 complaint.quality=2.0 good=-0.3 payment.refused=3.6 praise=-0.4 reputation=-0.5
!kunde 6.94 bad=0.8 complaint.cost=-1.1 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=1.1 escalation=-0.4 leaving=1.3 payment.disputed=-0.5 payment.refused=0.6
!kunne 6.94 bad=-1.5 complaint.neglect=-0.3 complaint.quality=-1.2 good=1.9 leaving=-0.3 praise=2.5
!let 6.94 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=-0.8 good=-0.4 leaving=0.3 legal=1.4 payment.refused=1.1 praise=-0.5 reputation=-0.6
!lide 6.94 bad=-0.8 payment.query=0.8 payment.sent=2.0 praise=-0.3
!logge 6.94 bad=1.1 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=2.9 escalation=-0.5 good=-0.3 leaving=-0.6 payment.refused=1.6 praise=-0.3
!lægge 6.94 bad=1.9 complaint.delay=1.8 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.4 legal=1.5 meeting.off=-0.3 praise=-0.4 reputation=1.3
!længer 5.47 complaint.cost=-0.9 complaint.delay=-0.7 complaint.neglect=-0.4 escalation=4.6 good=-1.2 growth=-0.7 legal=-0.7 meeting.off=1.2 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.2 payment.sent=-0.3 praise=-0.8 reputation=-0.8 urgent=-0.4
!læse 6.43 bad=-2.3 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-1.2 complaint.quality=-1.0 good=1.6 leaving=-0.5 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=3.5 payment.refused=-1.0 praise=1.7 reputation=-0.5
!læst 6.94 bad=0.4 complaint.delay=-0.4 complaint.neglect=2.0 complaint.quality=-0.4 good=-0.7 leaving=-0.4 praise=-0.7
!mails 6.43 bad=-0.3 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=-1.0 escalation=1.2 good=-0.8 leaving=-0.4 payment.refused=-0.4 praise=-0.7 reputation=-0.7
!med 5.64 bad=2.3 complaint.cost=-0.6 complaint.neglect=-1.1 complaint.quality=1.5 escalation=1.9 growth=-0.4 leaving=0.4 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=0.7 payment.promised=-0.3 payment.query=-0.8 payment.sent=-0.4 reputation=1.6 urgent=-0.4
!meget 6.43 bad=0.6 complaint.delay=0.9 complaint.neglect=1.1 complaint.quality=1.7 good=-0.7 leaving=-0.8 legal=-0.7 payment.refused=-0.5 praise=-0.8 reputation=-0.5 urgent=2.6
!mere 5.96 bad=1.7 complaint.cost=-0.7 complaint.delay=-0.8 complaint.quality=-1.1 escalation=-0.8 good=-0.8 leaving=0.4 legal=-0.6 meeting.off=-0.4 payment.delayed=1.3 payment.disputed=-0.5 payment.promised=1.3 payment.query=-1.1 payment.refused=3.2 payment.sent=-0.4 praise=-0.9 reputation=-0.9
!mig 5.64 bad=0.4 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=0.5 complaint.quality=-1.1 escalation=-0.7 good=-1.0 growth=-0.3 leaving=-1.7 meeting.off=2.7 payment.delayed=-0.3 payment.disputed=-0.7 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.4 praise=-1.0 reputation=3.1 urgent=-0.3
!min 5.84 bad=1.1 complaint.cost=1.9 complaint.delay=-0.9 complaint.neglect=2.6 complaint.quality=1.3 escalation=-0.6 growth=-0.3 legal=-0.6 meeting.off=-0.5 payment.disputed=0.5 payment.query=-0.4 payment.refused=1.3 reputation=-1.0
!modtag 6.94 bad=-1.0 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=-0.4 escalation=1.5 leaving=-0.9 legal=-0.4 praise=-0.4 reputation=-0.7
!moms 6.94 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.5 leaving=-0.7 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.8 payment.query=0.8 payment.refused=-0.4
!nogen 5.73 complaint.cost=-0.9 complaint.delay=-0.7 complaint.neglect=-0.5 escalation=-0.9 good=-0.4 growth=1.3 leaving=1.1 legal=-1.0 meeting.off=-0.8 payment.delayed=-0.3 payment.disputed=-0.6 payment.query=-0.3 payment.refused=-0.9 reputation=1.5
!noget 4.67 bad=-1.1 complaint.cost=-1.2 complaint.delay=1.7 complaint.neglect=1.3 escalation=-0.8 good=-1.8 growth=-1.0 legal=0.5 payment.delayed=-0.7 payment.disputed=-1.0 payment.promised=-0.8 payment.query=1.0 payment.refused=2.3 praise=-1.7 reputation=-0.9 urgent=-1.0
!nul 6.65 bad=2.1 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.3 good=-1.4 legal=-0.4 payment.refused=1.3 praise=-1.4 reputation=2.9
!nyt 6.94 bad=-1.1 complaint.cost=-0.3 complaint.quality=-0.3 good=-0.7 leaving=-0.7 meeting.off=1.8 praise=-0.6 reputation=-0.4
!næste 6.94 bad=0.8 complaint.neglect=1.3 complaint.quality=-0.4 escalation=-0.3 good=-0.5 leaving=2.7 payment.disputed=-0.7 payment.refused=-0.3 praise=-0.5
!og 6.24 bad=1.1 complaint.delay=1.2 complaint.neglect=-0.5 complaint.quality=3.5 good=-0.9 leaving=-0.4 legal=-0.4 payment.disputed=-0.3 payment.refused=2.4 payment.sent=-0.3 praise=-0.9 reputation=1.4
!ogsa 6.94 complaint.cost=1.4 complaint.neglect=0.5 complaint.quality=-0.4 good=0.6 growth=1.6 leaving=-0.4 praise=0.6
!om 5.84 bad=1.3 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=0.9 complaint.quality=1.4 escalation=-0.5 good=0.9 growth=1.3 leaving=-1.1 legal=-0.4 meeting.off=-0.5 payment.disputed=2.2 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.3 praise=1.2 reputation=0.9
!op 6.24 bad=1.9 complaint.cost=-0.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.8 good=-0.5 leaving=1.9 legal=-0.4 payment.disputed=-0.6 payment.query=0.5 payment.refused=1.9 praise=-0.4 reputation=0.9
!ore 6.94 bad=1.1 complaint.cost=-0.6 complaint.quality=1.0 good=-0.4 legal=1.6 payment.refused=2.2 praise=-0.4 reputation=-0.6
!os 5.96 bad=-1.2 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=0.7 complaint.quality=-1.1 escalation=-0.5 good=-1.2 growth=-0.3 leaving=2.5 legal=-0.8 meeting.off=-0.4 payment.disputed=-0.6 payment.refused=-0.8 praise=-1.1 reputation=-0.6
!over 6.94 bad=0.7 complaint.cost=0.9 complaint.neglect=-0.4 complaint.quality=1.3 escalation=1.1 payment.refused=1.4
!pa 4.90 bad=-0.7 complaint.cost=0.5 complaint.delay=-0.8 complaint.neglect=2.5 complaint.quality=1.7 escalation=1.1 good=-1.1 growth=-0.8 leaving=2.9 meeting.off=4.1 payment.delayed=0.6 payment.disputed=-0.6 payment.promised=0.7 payment.query=1.8 payment.refused=-1.5 payment.sent=-0.6 praise=-0.5 reputation=-1.8 urgent=-0.8
!penge 5.96 bad=3.1 complaint.cost=1.9 complaint.delay=1.3 complaint.neglect=1.4 complaint.quality=2.0 escalation=1.2 good=-1.6 leaving=-0.8 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.8 payment.promised=-0.4 payment.query=-0.4 payment.refused=7.2 payment.sent=-0.3 praise=-1.6 reputation=1.2
!regne 6.65 bad=1.5 complaint.cost=0.9 complaint.delay=1.5 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.4 leaving=2.7 legal=1.0 meeting.off=-0.3 payment.refused=1.1 praise=-0.3 reputation=-0.4
!ringer 6.94 bad=1.0 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=3.2 complaint.quality=1.7 escalation=-0.5 good=-0.5 payment.refused=-0.4 praise=-0.5
!sa 6.09 bad=1.6 complaint.cost=-0.5 complaint.delay=2.5 complaint.neglect=3.9 good=-1.1 leaving=-0.7 legal=2.2 payment.disputed=-0.4 payment.refused=0.4 praise=-1.1 reputation=1.2 urgent=-0.3
!se 6.24 bad=0.6 complaint.cost=0.8 complaint.delay=0.8 complaint.neglect=-0.5 escalation=-0.3 growth=-0.3 leaving=0.4 legal=1.9 payment.disputed=-0.6 payment.query=1.7 payment.sent=-0.4 reputation=-0.8
!selv 6.43 bad=-0.5 complaint.cost=-0.3 complaint.delay=1.4 complaint.quality=-0.6 good=1.6 growth=1.7 leaving=-0.4 legal=1.1 meeting.off=-0.3 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.3 praise=0.3 reputation=-0.5
!sende 6.65 bad=-1.2 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.6 leaving=-0.5 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.4 reputation=-0.4
!set 6.65 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=-0.5 good=1.6 leaving=-0.7 payment.refused=-0.3 praise=1.5
!siden 6.94 bad=-0.8 complaint.quality=-0.5 good=2.1 growth=1.2 praise=2.4
!sidste 6.94 bad=0.9 complaint.cost=-0.4 complaint.neglect=1.0 complaint.quality=-0.4 leaving=2.1
!sige 6.24 bad=0.8 complaint.cost=-0.5 complaint.delay=1.9 complaint.neglect=1.1 complaint.quality=1.2 good=1.5 leaving=-0.7 legal=0.7 payment.delayed=-0.4 payment.refused=-0.4 praise=1.6 reputation=0.9
!skagen 6.94 bad=1.1 complaint.neglect=1.5 complaint.quality=-0.3 escalation=2.8 leaving=-0.3 payment.disputed=1.1 payment.refused=0.6
!skal 6.94 bad=-0.7 good=-0.6 praise=-0.7
!sket 6.65 bad=-1.5 complaint.neglect=-0.6 complaint.quality=-1.2 good=1.1 growth=1.1 leaving=-0.5 payment.refused=-0.6 praise=1.1
!skrift 6.94 bad=2.4 complaint.cost=7.2 complaint.delay=-0.5 complaint.quality=2.8 good=-0.5 payment.disputed=-0.3 payment.refused=1.4 praise=-0.5 reputation=-0.4
!skyld 6.94 bad=-0.4 complaint.cost=1.1 complaint.delay=-0.3 complaint.quality=-0.7 good=-0.4 leaving=-0.8 payment.delayed=-0.3 payment.disputed=1.0 payment.refused=0.8 praise=-0.4
!som 6.65 bad=1.4 complaint.delay=1.2 complaint.neglect=1.2 complaint.quality=-0.7 good=-0.4 leaving=1.3 legal=-0.6 payment.refused=-0.5 praise=-0.4 reputation=-0.4
!svar 6.43 bad=1.0 complaint.delay=4.0 complaint.neglect=3.2 complaint.quality=-1.5 escalation=0.9 good=-0.6 leaving=-0.4 legal=-0.5 payment.refused=-0.6 praise=-0.6 reputation=1.4
!svarer 6.94 bad=0.9 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=3.7 complaint.quality=1.4 escalation=1.5 good=-0.3 payment.refused=-0.5 praise=-0.4
!svaret 6.94 bad=0.7 complaint.delay=0.7 complaint.neglect=2.5 complaint.quality=0.7 good=-0.4 leaving=0.4 payment.delayed=2.2 payment.disputed=2.1 payment.refused=-0.3 praise=-0.4
!tage 6.65 bad=0.5 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=1.6 good=-0.4 meeting.off=-0.4 payment.refused=-0.5 praise=-0.4 reputation=2.0
!tegnin 6.43 bad=1.0 complaint.cost=-0.7 complaint.delay=5.8 complaint.neglect=-1.3 complaint.quality=-1.3 escalation=1.0 good=1.0 leaving=0.7 legal=-0.7 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=0.7 praise=1.0 reputation=-0.4
!telefo 6.94 bad=0.3 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=-0.5 escalation=-0.5 good=-0.7 praise=-0.6
!tid 6.94 bad=-1.2 complaint.cost=-0.4 good=1.3 leaving=-0.3 praise=1.4 urgent=3.1
!til 4.82 bad=0.4 complaint.cost=2.4 complaint.delay=-0.3 complaint.neglect=-2.1 complaint.quality=1.4 escalation=1.4 growth=-0.8 leaving=-0.5 legal=-0.9 meeting.off=3.1 payment.delayed=-0.8 payment.disputed=0.7 payment.promised=-0.6 payment.query=-0.6 payment.refused=0.4 payment.sent=-0.6 praise=-0.9 reputation=1.4
!tilbag 6.94 bad=1.6 complaint.delay=-0.3 complaint.neglect=3.8 complaint.quality=2.8 escalation=-0.5 good=-0.4 praise=-0.5 reputation=2.6
!tilbud 6.43 bad=1.7 complaint.cost=0.6 complaint.delay=0.6 complaint.quality=-1.2 good=-0.4 growth=-0.3 leaving=-0.4 legal=-0.5 meeting.off=-0.7 payment.disputed=4.1 payment.query=-0.6 payment.refused=-0.8 payment.sent=-0.4 praise=-0.4 reputation=-0.5 urgent=-0.5
!timer 6.65 bad=1.4 complaint.cost=1.9 complaint.delay=1.1 complaint.neglect=-0.7 complaint.quality=-0.7 escalation=2.0 good=-0.5 leaving=-0.6 legal=-0.4 meeting.off=-0.3 payment.disputed=4.6 payment.refused=-0.4 praise=-0.5 reputation=-0.4
!torsda 6.94 bad=0.5 complaint.delay=3.5 complaint.neglect=-0.8 complaint.quality=-1.1 good=-0.5 leaving=-0.5 meeting.off=-0.5 payment.refused=3.7 praise=-0.5
!typen 6.94 bad=1.6 complaint.cost=1.4 complaint.delay=-0.3 complaint.neglect=0.8 complaint.quality=3.6 leaving=0.9 reputation=1.5
!tænkt 6.94 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.3 good=-0.7 leaving=-0.9 payment.refused=-0.3 praise=-0.7 reputation=1.5
!ud 6.94 bad=-1.1 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=-0.3 good=1.4 leaving=-0.4 praise=1.3
!udbeta 6.94 bad=1.0 complaint.cost=-0.4 complaint.delay=1.7 complaint.quality=-0.5 escalation=-0.5 legal=1.0 payment.refused=3.7 praise=-0.3
!var 6.94 complaint.delay=1.6 complaint.neglect=-0.4 complaint.quality=0.9 good=0.3 praise=0.3 reputation=2.2
!ved 6.94 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 leaving=1.9 payment.disputed=-0.3 payment.query=-0.8 payment.refused=-0.5 reputation=-0.4
!vi 6.94 bad=1.3 complaint.neglect=2.1 complaint.quality=-0.6 good=-0.8 leaving=1.2 legal=1.9 praise=-0.7 reputation=-0.5
!vil 6.94 complaint.neglect=2.3 complaint.quality=1.1 legal=2.6 payment.refused=-0.4
!vores 6.65 complaint.neglect=-0.4 complaint.quality=-0.7 good=1.3 leaving=2.0 legal=-0.3 meeting.off=1.5 payment.refused=-0.4 payment.sent=2.2 praise=1.1 reputation=-0.5
!være 6.65 bad=-1.7 complaint.cost=1.0 complaint.neglect=0.4 complaint.quality=-1.0 good=3.1 leaving=-0.6 payment.refused=-0.4 praise=2.9
!ændre 6.94 bad=-1.3 complaint.neglect=-0.3 complaint.quality=-0.9 good=-0.3 leaving=-0.4 payment.refused=-0.4 praise=-0.3 reputation=-0.5
aarhus 6.43 bad=-0.5 growth=0.5 leaving=3.3 urgent=2.2
aben 6.43 bad=0.7 complaint.delay=2.4 complaint.neglect=1.5 complaint.quality=-0.4 escalation=1.8 good=-0.6 leaving=-0.4 legal=-0.6 payment.disputed=-0.4 payment.promised=-0.3 payment.query=1.6 payment.refused=-0.3 payment.sent=-0.6 praise=-0.5 reputation=1.5 urgent=1.3
abenba 6.65 bad=0.8 complaint.cost=-0.6 complaint.neglect=0.4 complaint.quality=-1.0 escalation=1.6 good=-0.5 leaving=-0.7 meeting.off=3.3 payment.promised=-0.3 payment.refused=-0.4 praise=-0.6 reputation=-0.3
abent 6.65 bad=1.9 complaint.delay=1.9 complaint.neglect=1.4 complaint.quality=0.8 good=-1.3 leaving=-0.4 legal=1.3 payment.refused=-0.5 praise=-1.0 reputation=2.4 urgent=-0.5
abne 6.65 bad=1.0 complaint.delay=0.8 complaint.neglect=2.9 complaint.quality=2.2 reputation=2.4
abner 6.65 bad=-1.0 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=-0.5 good=-1.0 growth=3.0 leaving=-0.9 legal=-0.3 praise=-0.7
abning 6.65 bad=0.9 complaint.delay=-0.3 complaint.quality=1.8 good=-2.0 growth=-1.0 leaving=-1.0 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.4 payment.sent=-0.4 praise=-1.8 reputation=-0.3
abonne 6.24 bad=0.6 complaint.cost=1.6 complaint.delay=-0.4 complaint.quality=-0.6 good=-1.3 growth=3.5 leaving=3.1 legal=-0.3 payment.disputed=-0.4 payment.query=0.9 payment.refused=-0.4 praise=-1.4 reputation=-0.5
accept 6.94 complaint.cost=2.3 complaint.quality=-0.5 escalation=2.1 good=-0.3 growth=3.9 leaving=-0.5 legal=-0.3 payment.disputed=1.9 payment.refused=-0.3
ad 6.24 bad=1.4 complaint.cost=1.2 complaint.delay=0.7 complaint.neglect=0.4 complaint.quality=2.9 good=-0.6 legal=0.9 payment.disputed=-0.4 payment.refused=1.6 praise=-0.6 reputation=1.3
adgang 5.84 bad=1.7 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=1.3 complaint.quality=0.5 escalation=-0.5 good=-1.3 growth=-0.7 leaving=4.7 legal=-0.7 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.5 praise=-1.3 reputation=-0.7 urgent=1.2
adress 6.65 bad=-0.7 complaint.neglect=-0.3 good=-0.5 growth=-0.3 leaving=-0.3 praise=-0.5
advare 6.94 bad=1.0 complaint.cost=-0.4 good=-0.8 leaving=-0.5 praise=-0.8 reputation=1.7
advoka 4.21 bad=1.6 complaint.cost=-1.1 complaint.delay=0.7 complaint.neglect=-0.7 complaint.quality=1.7 escalation=-0.6 good=-2.0 growth=-1.1 legal=7.1 meeting.off=-0.9 payment.delayed=-0.5 payment.disputed=-1.2 payment.promised=-0.5 payment.query=-1.0 payment.sent=-0.8 praise=-2.0 reputation=-1.8 urgent=-0.8
af 3.07 bad=-0.8 complaint.cost=-1.0 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=0.7 escalation=-2.7 good=-2.2 growth=-1.3 legal=0.5 meeting.off=2.4 payment.delayed=0.8 payment.disputed=-0.5 payment.promised=0.7 payment.query=-0.5 payment.refused=-1.1 payment.sent=-0.6 praise=-1.6 reputation=2.6 urgent=-1.5
afbud 6.65 bad=-0.6 complaint.delay=-0.4 complaint.neglect=-0.3 meeting.off=2.6 payment.promised=-0.4 reputation=-0.3 urgent=-0.4
afdeli 5.55 bad=-0.7 complaint.cost=-0.9 complaint.delay=0.6 complaint.neglect=-0.6 escalation=4.4 good=-1.7 growth=0.9 leaving=0.3 legal=0.3 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.3 payment.refused=-0.9 praise=-1.4 reputation=-1.2 urgent=-0.6
afdrag 6.65 bad=-2.3 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=-0.7 complaint.quality=-0.8 good=-0.5 leaving=-0.4 legal=-0.3 payment.delayed=5.5 payment.query=-0.4 payment.sent=2.9 praise=-0.5 reputation=-0.4
afgore 6.94 bad=1.9 complaint.delay=-0.4 complaint.neglect=1.1 good=-0.7 leaving=0.8 legal=3.1 praise=-0.6
afleve 6.24 bad=1.6 complaint.cost=-0.3 complaint.delay=0.8 complaint.neglect=0.7 complaint.quality=-0.4 good=-1.3 growth=-0.3 leaving=2.2 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=1.0 payment.sent=2.2 praise=-0.5 urgent=2.5
aflyse 6.65 bad=-0.7 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.5 leaving=-0.5 legal=-0.3 meeting.off=4.1 payment.promised=-0.6 praise=-0.5
afmeld 6.94 bad=0.3 complaint.neglect=-0.4 complaint.quality=-0.7 leaving=-0.4 payment.refused=2.5 reputation=-0.3
afregn 6.65 bad=-0.5 complaint.quality=-0.4 meeting.off=1.9 payment.delayed=3.0 payment.promised=2.9 payment.query=1.8 payment.refused=-0.3 payment.sent=0.8
afsked 6.94 good=-0.4 praise=-0.5 reputation=-0.3
afsnit 4.74 bad=-0.6 complaint.cost=-0.3 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=-0.9 good=-0.6 leaving=-1.2 legal=-1.7 meeting.off=1.6 payment.disputed=-0.3 payment.promised=1.1 payment.refused=-0.5 praise=-0.7 reputation=0.7
afsted 6.24 bad=-1.7 complaint.cost=-0.7 complaint.delay=-0.6 complaint.quality=-1.2 leaving=-0.9 legal=-0.4 payment.promised=0.8 payment.query=2.3 payment.refused=-0.5 payment.sent=5.5 reputation=-0.4 urgent=-0.8
afstem 6.94 bad=-1.1 complaint.cost=-0.5 complaint.quality=-0.7 leaving=-0.3 payment.refused=-0.4 reputation=-0.8
aftale 4.60 bad=-0.6 complaint.cost=-0.8 complaint.neglect=-1.7 complaint.quality=-0.3 escalation=-0.3 growth=3.4 leaving=3.3 legal=2.4 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=2.4 payment.promised=-0.6 payment.query=-0.6 payment.refused=-0.7 payment.sent=0.6 reputation=-1.1 urgent=-0.6
aftalt 5.55 complaint.delay=0.8 complaint.neglect=-0.8 complaint.quality=-1.6 escalation=-0.4 meeting.off=-1.0 payment.delayed=0.9 payment.disputed=2.8 payment.promised=-0.4 payment.query=-0.5 payment.sent=-0.3 reputation=1.2 urgent=-0.6
aften 5.73 bad=-1.8 complaint.cost=-1.3 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=-1.3 escalation=-0.6 good=1.7 growth=-0.4 leaving=-0.7 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=4.0 payment.query=1.2 payment.refused=-1.5 payment.sent=-0.3 praise=1.8 urgent=2.3
aftene 6.94 bad=1.5 complaint.cost=1.4 complaint.neglect=-0.3 complaint.quality=1.6 good=-0.6 leaving=1.0 praise=-0.5 reputation=1.6
aftens 6.94 bad=0.5 complaint.neglect=1.7 complaint.quality=-0.4 good=1.5 legal=-0.4 payment.refused=-0.6 payment.sent=2.5 praise=1.6 reputation=1.6
afvise 6.94 bad=0.3 complaint.quality=-0.3 good=-0.4 legal=-0.3 payment.delayed=-0.4 payment.disputed=2.1 payment.query=1.8 payment.refused=1.1 praise=-0.3 reputation=-0.5
afvist 6.09 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.4 escalation=1.9 good=-1.2 leaving=-0.4 legal=-0.8 payment.delayed=-0.4 payment.disputed=3.2 payment.promised=-0.4 payment.query=0.6 payment.refused=3.7 payment.sent=-0.5 praise=-1.3 reputation=-0.9 urgent=-0.3
akut 6.94 bad=-0.7 complaint.quality=-0.3 leaving=-0.4
al 6.24 bad=0.8 complaint.delay=0.3 complaint.neglect=0.6 good=1.3 growth=-0.4 leaving=1.6 legal=2.9 praise=1.2 reputation=-0.7 urgent=-0.3
alarme 6.94 bad=-2.0 complaint.delay=-0.5 complaint.neglect=-0.5 good=-0.7 praise=-0.6 reputation=-0.3 urgent=5.8
aldrig 4.99 bad=0.5 complaint.cost=-1.0 complaint.delay=0.8 complaint.neglect=0.4 complaint.quality=-0.4 escalation=-0.7 good=2.3 growth=0.5 leaving=-0.9 legal=2.3 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=2.9 payment.promised=-0.5 payment.refused=-1.1 payment.sent=2.6 praise=2.3 urgent=-0.6
alle 4.42 bad=0.3 complaint.delay=-1.0 complaint.neglect=-2.0 complaint.quality=2.2 escalation=-0.6 good=1.3 growth=1.6 leaving=2.9 legal=-1.2 meeting.off=-0.3 payment.delayed=-0.8 payment.disputed=-1.3 payment.promised=-0.8 payment.query=-1.5 payment.refused=-1.5 payment.sent=-0.4 praise=1.3 reputation=1.1 urgent=-1.1
allere 5.73 complaint.cost=0.7 complaint.delay=0.5 complaint.quality=-1.4 good=2.3 growth=2.5 leaving=0.9 legal=-0.5 meeting.off=-0.3 payment.disputed=2.2 payment.promised=-0.3 payment.refused=-0.4 payment.sent=-0.5 praise=2.5 reputation=-0.6 urgent=-0.4
allige 5.14 bad=-2.0 complaint.cost=-1.2 complaint.neglect=-1.1 complaint.quality=-0.9 escalation=0.5 good=-1.9 growth=-0.6 leaving=-0.6 legal=-1.2 meeting.off=7.0 payment.delayed=-0.8 payment.disputed=-1.3 payment.promised=-0.8 payment.query=0.9 payment.refused=-1.3 payment.sent=0.7 praise=-1.9 reputation=0.3 urgent=1.9
alt 4.70 bad=-0.9 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=0.8 complaint.quality=-0.8 good=1.0 growth=-1.3 leaving=-1.2 legal=-0.7 meeting.off=-1.2 payment.delayed=2.2 payment.disputed=-1.2 payment.promised=-1.1 payment.query=1.0 payment.refused=0.7 payment.sent=2.4 praise=1.3 urgent=-0.8
altid 5.64 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=4.5 complaint.quality=0.4 escalation=-0.4 good=1.8 growth=-0.5 legal=-0.7 meeting.off=2.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=1.5 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.8 praise=2.4 reputation=-1.0 urgent=-0.7
alting 6.94 bad=0.8 complaint.cost=-0.6 complaint.delay=2.2 complaint.quality=-0.7 good=-1.3 leaving=-0.6 praise=-1.2
altsa 5.47 bad=1.4 complaint.cost=0.5 complaint.delay=0.5 complaint.neglect=-1.4 complaint.quality=-0.4 escalation=-0.5 good=1.1 growth=-0.6 legal=-0.9 meeting.off=-0.9 payment.delayed=-0.6 payment.promised=-0.7 payment.query=-0.3 payment.refused=1.0 payment.sent=-0.5 praise=0.9 reputation=-0.7 urgent=-1.0
an 6.94 complaint.neglect=-0.3 complaint.quality=-0.4 legal=0.9 payment.delayed=-0.7 payment.disputed=1.8 payment.refused=0.8 reputation=-0.5
anbefa 6.09 bad=1.2 complaint.cost=1.3 complaint.delay=0.9 complaint.neglect=-0.9 complaint.quality=2.5 escalation=-0.5 growth=2.6 leaving=-1.1 legal=0.5 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.4 praise=0.4 reputation=0.7 urgent=-0.3
anden 5.04 bad=2.6 complaint.cost=1.1 complaint.delay=3.6 complaint.neglect=-1.2 complaint.quality=3.1 escalation=-0.4 good=-1.4 growth=0.7 leaving=4.9 meeting.off=1.7 payment.delayed=2.0 payment.disputed=-1.3 payment.promised=1.8 payment.query=0.4 payment.sent=-0.8 praise=-1.3 reputation=-0.8 urgent=-0.6
anderl 6.94 bad=0.3 complaint.cost=-0.4 complaint.quality=-0.8 good=-0.4 leaving=0.5 legal=-0.3 praise=-0.5 reputation=-0.4
andet 5.55 bad=1.9 complaint.cost=-1.3 complaint.delay=0.4 complaint.neglect=1.8 complaint.quality=2.0 escalation=0.8 growth=-0.7 leaving=1.3 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.5 payment.refused=0.6 praise=0.8 reputation=0.6 urgent=-0.3
andre 5.09 bad=-0.4 complaint.cost=1.6 complaint.neglect=-2.2 complaint.quality=-0.6 escalation=-0.5 good=3.4 growth=0.6 leaving=1.7 legal=-1.3 meeting.off=-1.1 payment.delayed=-0.5 payment.disputed=-1.3 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.3 payment.sent=-0.5 praise=2.9 reputation=1.6 urgent=-0.6
anerke 6.43 bad=0.6 complaint.cost=-0.3 complaint.quality=-0.5 good=-0.5 growth=-0.3 leaving=-0.5 legal=1.0 payment.disputed=4.0 payment.refused=1.1 praise=-0.5 reputation=-0.3
angar 6.94 bad=1.7 complaint.quality=1.4 good=-0.6 leaving=0.8 payment.refused=1.7 praise=-0.4
anja 6.94 bad=-0.7 complaint.quality=-0.4 good=1.4 leaving=-0.5 praise=1.6
ankenæ 6.43 bad=1.2 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=1.1 escalation=-0.5 good=-1.0 leaving=-0.3 legal=5.3 payment.disputed=-0.4 payment.refused=-0.8 praise=-1.2 reputation=1.7 urgent=-0.4
anket 6.94 bad=-1.2 complaint.delay=-0.5 complaint.quality=-0.4 good=-0.4 leaving=-0.6 legal=-0.3 praise=-0.4
anmeld 4.51 bad=0.9 complaint.cost=-0.8 complaint.delay=0.4 complaint.quality=1.4 escalation=-0.5 good=-1.7 growth=-0.7 leaving=-0.9 legal=0.8 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.4 praise=-1.7 reputation=1.8 urgent=-0.5
anne 6.94 bad=-0.8 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=0.9 complaint.quality=0.6 leaving=0.6 payment.query=2.6 payment.refused=-0.3
anneli 6.94 good=1.3 leaving=-0.3 payment.disputed=1.0 praise=1.2
annonc 6.09 bad=-0.6 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=2.6 good=-0.8 growth=-0.3 leaving=0.6 legal=-0.7 payment.disputed=-0.7 payment.refused=-0.7 payment.sent=0.6 praise=-0.7 reputation=-0.8 urgent=0.7
annull 6.65 bad=0.5 good=-0.4 payment.delayed=-0.4 payment.promised=-0.4 payment.refused=1.7 payment.sent=-0.5 praise=-0.4 urgent=-0.3
ansat 6.94 bad=-1.3 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.4 leaving=-0.4 legal=-0.8 reputation=-0.4
ansatt 6.94 bad=-1.0 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.3 leaving=-0.5 reputation=-0.3
ansogn 6.94 bad=-1.0 complaint.quality=-0.5 good=-0.4 leaving=-0.5 praise=-0.4
ansvar 5.73 bad=2.4 complaint.cost=-0.9 complaint.delay=-1.0 complaint.quality=3.1 escalation=4.9 good=-1.4 growth=-0.8 leaving=-1.4 legal=4.9 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.6 payment.refused=-0.9 praise=-1.4 reputation=-1.1 urgent=-0.3
april 6.65 bad=-0.7 complaint.neglect=-0.4 good=-0.4 leaving=1.7 legal=-0.3 payment.refused=-0.4 praise=1.4
aps 6.94 complaint.quality=-0.4 legal=0.6 payment.query=-0.4 payment.refused=-0.3 payment.sent=1.6
ar 4.51 bad=0.8 complaint.cost=1.9 complaint.delay=-0.4 complaint.neglect=2.3 complaint.quality=-1.7 good=-1.0 growth=2.2 leaving=3.6 legal=-1.5 meeting.off=0.5 payment.delayed=-1.0 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.9 payment.refused=-1.6 payment.sent=-0.6 reputation=-1.2 urgent=-0.8
arbejd 5.40 bad=-1.7 complaint.cost=-1.0 complaint.delay=-0.8 complaint.neglect=-1.4 escalation=-0.7 good=1.3 growth=-0.5 leaving=-0.7 legal=1.3 meeting.off=1.1 payment.delayed=0.5 payment.disputed=1.0 payment.promised=0.7 payment.query=-0.3 payment.refused=-0.4 payment.sent=-0.4 praise=2.2 reputation=-1.0 urgent=-0.3
arene 6.94 complaint.cost=-0.4 complaint.neglect=-0.3 good=-0.6 leaving=0.5 praise=-0.6
aret 6.43 bad=0.3 complaint.cost=2.3 complaint.delay=-0.9 complaint.neglect=-0.6 good=-0.5 leaving=3.7 legal=-0.3 meeting.off=-0.4 payment.promised=-0.5 payment.query=3.0 payment.refused=-0.5 praise=-0.5 reputation=-0.5
arets 6.65 bad=0.4 complaint.quality=1.6 good=-0.5 meeting.off=1.3 payment.delayed=-0.4 praise=-0.6 reputation=1.1
arkite 5.96 bad=-0.9 complaint.cost=-0.7 complaint.delay=0.8 complaint.neglect=-0.8 escalation=-0.3 growth=0.3 leaving=2.2 payment.disputed=-0.4 payment.query=-0.9 payment.refused=-0.6 praise=0.6 reputation=0.5 urgent=-0.6
arkive 6.94 bad=-0.5 praise=-0.3
arrang 6.94 bad=3.3 complaint.cost=1.2 complaint.delay=3.2 escalation=0.9 good=-1.1 leaving=0.7 praise=-1.1 urgent=0.9
ars 6.94 bad=-0.5 growth=2.6 payment.query=1.3
arsrap 6.43 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=-0.4 good=2.3 growth=0.6 leaving=-0.5 legal=-0.3 payment.refused=-0.4 praise=2.4 reputation=-0.6
arsski 6.94 complaint.cost=-0.3 complaint.neglect=1.4 leaving=0.3
artike 6.65 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.7 leaving=1.6 praise=-0.6 reputation=1.7
artikl 6.94 bad=-0.4 good=-0.7 praise=-0.7 reputation=-0.3
at 2.62 bad=2.3 complaint.cost=2.2 complaint.delay=-2.3 complaint.neglect=4.8 complaint.quality=0.4 escalation=1.2 good=3.8 growth=2.6 leaving=1.8 legal=3.5 meeting.off=1.5 payment.delayed=0.8 payment.disputed=-1.1 payment.promised=-1.7 payment.query=-1.5 payment.sent=-1.3 praise=3.2 reputation=0.3 urgent=-2.2
august 5.84 bad=1.3 complaint.cost=0.4 complaint.delay=2.5 complaint.neglect=1.4 good=-1.5 growth=-0.5 leaving=0.7 legal=-0.4 meeting.off=-0.4 payment.disputed=0.6 payment.query=-0.4 payment.refused=1.0 payment.sent=1.2 praise=-1.3 urgent=-0.4
auktio 6.94 bad=-0.3 good=-0.8 praise=-0.6
automa 6.24 bad=-1.7 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.7 escalation=-0.7 good=-0.7 leaving=-0.5 meeting.off=-0.4 payment.refused=-0.4 payment.sent=-0.4 praise=-0.7 urgent=-0.3
autosv 6.65 bad=-0.9 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.3 leaving=-0.4 payment.refused=-0.3 praise=-0.4 reputation=-0.6 urgent=-0.3
avisen 6.24 bad=-1.1 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.3 good=-0.5 leaving=-0.5 legal=0.6 meeting.off=-0.3 payment.refused=0.7 praise=-0.6
b 6.43 bad=-1.3 complaint.cost=-0.8 complaint.neglect=-0.3 complaint.quality=-0.6 growth=4.3 leaving=-0.8 payment.disputed=-0.4 reputation=-0.3
backup 6.65 bad=-0.3 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=2.9 good=-0.6 growth=-0.4 leaving=0.6 meeting.off=-0.3 payment.disputed=-1.0 payment.refused=-0.6 praise=-0.6
bad 5.96 bad=0.4 complaint.cost=-0.4 complaint.delay=1.3 complaint.neglect=2.6 complaint.quality=2.2 escalation=-0.4 good=-0.8 legal=-0.8 payment.disputed=-0.4 payment.query=-0.3 payment.refused=0.8 praise=-0.9 reputation=0.3
bade 6.65 complaint.cost=1.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.6 leaving=-0.5 payment.sent=1.8 reputation=0.6
badevæ 6.94 bad=0.9 complaint.neglect=-0.3 complaint.quality=3.7 good=-0.4 leaving=-0.6 praise=-0.3 reputation=2.0
bag 6.24 bad=-0.3 complaint.cost=1.2 complaint.delay=1.2 complaint.neglect=1.2 complaint.quality=-0.5 escalation=-0.3 good=0.6 growth=-0.4 leaving=-0.5 legal=-0.4 payment.disputed=-0.4 payment.refused=-0.3 praise=0.6 reputation=-0.5 urgent=-0.3
bageft 6.43 bad=-0.6 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.7 leaving=0.7 payment.delayed=4.0 payment.refused=-0.3 praise=-0.7 reputation=-0.4
bagud 6.94 complaint.delay=0.8 good=-0.7 payment.delayed=2.5 payment.promised=1.7 payment.refused=-0.6 praise=-0.8 urgent=1.3
bank 6.24 bad=0.8 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.4 leaving=-0.4 legal=-0.7 meeting.off=-0.5 payment.delayed=-1.0 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.3 payment.refused=3.5 payment.sent=0.4 praise=-0.4 reputation=-0.5 urgent=-0.3
banken 5.64 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=0.5 complaint.quality=1.2 escalation=-0.6 good=-1.2 growth=-0.5 leaving=-1.1 legal=-1.1 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.9 payment.promised=0.6 payment.query=2.5 payment.refused=3.7 payment.sent=0.6 praise=-1.4 reputation=0.6 urgent=0.9
banker 6.94 bad=1.5 complaint.delay=-0.4 complaint.neglect=2.0 complaint.quality=2.3 legal=1.5 reputation=-0.5
bare 4.37 bad=-0.9 complaint.cost=-2.2 complaint.delay=1.1 complaint.neglect=0.9 complaint.quality=-2.1 escalation=-0.3 good=1.2 growth=-1.6 meeting.off=-1.5 payment.delayed=0.7 payment.disputed=-1.3 payment.promised=1.2 payment.query=-1.1 payment.refused=0.7 payment.sent=-0.9 praise=-0.5 reputation=1.2 urgent=-0.4
barn 6.94 bad=-0.6 meeting.off=2.7 payment.disputed=-0.4 payment.promised=1.7
barsel 5.96 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.9 escalation=-0.4 good=-1.0 growth=-0.4 legal=-0.5 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-0.6 praise=-0.9 reputation=-0.6 urgent=1.6
beboer 6.43 bad=-1.2 complaint.delay=0.4 complaint.neglect=-0.5 complaint.quality=-0.9 escalation=1.4 leaving=-0.5 reputation=-0.5 urgent=1.4
bed 6.94 complaint.cost=-0.5 complaint.quality=1.6 escalation=1.9 legal=-0.3 reputation=-0.4
bede 6.43 bad=2.8 complaint.cost=1.2 complaint.neglect=0.6 complaint.quality=-0.5 escalation=3.7 good=-0.6 growth=-0.5 leaving=1.8 legal=-0.4 praise=-0.7 reputation=-0.8
beder 6.09 bad=1.8 complaint.delay=-0.7 complaint.neglect=0.9 complaint.quality=0.7 escalation=-0.3 good=-0.4 leaving=0.7 payment.delayed=-0.4 payment.disputed=0.7 payment.promised=-0.3 payment.query=-0.3 payment.refused=1.4 payment.sent=-0.6 praise=-0.4 reputation=-0.7 urgent=-0.4
bedes 6.24 complaint.delay=1.6 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.6 leaving=-0.5 legal=2.0 payment.refused=0.7 praise=-0.5 reputation=-0.5
bedre 5.73 bad=0.8 complaint.neglect=-1.0 complaint.quality=0.5 good=1.5 growth=1.6 leaving=-1.4 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.3 praise=1.4 reputation=-0.5 urgent=-0.3
bedste 6.09 bad=0.8 complaint.cost=-0.3 complaint.delay=1.2 complaint.neglect=1.8 growth=0.8 leaving=-0.7 legal=-0.3 payment.refused=-0.4 praise=0.4 reputation=2.0
bedt 5.73 bad=2.7 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=-0.4 complaint.quality=1.8 escalation=2.0 growth=1.0 leaving=-1.0 legal=4.6 meeting.off=-0.4 payment.disputed=2.5 payment.promised=-0.4 payment.query=-0.7 payment.refused=2.7 payment.sent=-1.0 reputation=-1.0 urgent=-0.3
begge 6.43 complaint.cost=-0.3 complaint.delay=1.2 complaint.neglect=0.5 complaint.quality=1.0 good=-0.8 leaving=-0.8 payment.refused=-0.3 praise=-0.8 reputation=0.4 urgent=2.4
begynd 5.84 bad=1.9 complaint.cost=1.8 complaint.delay=-0.7 complaint.neglect=3.4 complaint.quality=1.5 good=1.5 growth=-0.7 leaving=5.3 legal=-1.3 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.7 payment.refused=-0.6 praise=2.1 reputation=0.5
behand 6.43 bad=2.8 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.9 complaint.quality=-0.7 good=-1.1 growth=-0.4 leaving=-0.7 legal=-0.5 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=1.6 praise=-1.2 reputation=2.7 urgent=-1.0
behove 5.96 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=-1.1 escalation=-0.4 good=-1.0 growth=-0.4 legal=-0.3 meeting.off=-0.6 payment.disputed=-0.7 payment.query=-0.7 payment.refused=-0.7 payment.sent=0.8 praise=-0.9 reputation=1.3
beklag 6.43 bad=-1.6 complaint.cost=-0.6 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.7 legal=-0.9 payment.delayed=2.3 payment.disputed=-0.4 payment.promised=1.5 payment.query=-0.6 payment.refused=-0.6 payment.sent=2.9 praise=-0.6
bekræf 6.43 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-1.0 good=-0.8 leaving=1.3 legal=-0.5 payment.promised=-0.8 payment.query=4.2 payment.refused=-0.7 payment.sent=2.1 praise=-0.8 reputation=-0.3 urgent=2.2
belob 6.43 bad=-0.4 complaint.cost=-0.7 complaint.delay=0.8 complaint.neglect=-0.6 good=-0.6 growth=-0.6 leaving=-0.6 legal=-0.6 payment.delayed=-0.3 payment.disputed=0.8 payment.query=2.4 payment.refused=-0.6 payment.sent=2.6 praise=-0.6
belobe 5.40 bad=1.1 complaint.cost=-1.3 complaint.quality=-1.7 escalation=-0.6 good=-1.3 growth=-0.4 leaving=-1.2 legal=1.6 meeting.off=-0.7 payment.delayed=2.0 payment.disputed=2.7 payment.promised=1.4 payment.query=3.3 payment.refused=2.5 payment.sent=1.5 praise=-1.4 reputation=-1.1 urgent=-0.4
bent 6.94 complaint.delay=-0.4 complaint.neglect=1.3 good=-0.5 leaving=1.2 praise=-0.4
bente 6.94 bad=-0.7 complaint.cost=-0.3 complaint.delay=-0.4 good=-0.5 leaving=1.5 praise=-0.5
beregn 6.43 bad=0.9 complaint.cost=-0.7 complaint.delay=2.4 complaint.neglect=0.5 complaint.quality=1.6 good=-1.0 leaving=-0.8 legal=-0.4 payment.disputed=4.5 payment.refused=1.4 praise=-1.1
bero 6.65 bad=0.4 complaint.delay=1.6 complaint.neglect=0.7 complaint.quality=-0.5 leaving=-0.6 payment.disputed=2.5 payment.query=-0.3 payment.refused=2.7
besked 6.24 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=1.1 complaint.quality=-0.8 escalation=2.2 good=-0.8 leaving=-0.6 legal=-0.5 payment.disputed=-0.4 payment.refused=2.3 praise=-0.8
besog 6.24 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.8 complaint.quality=-0.8 good=-1.6 growth=-0.3 leaving=-1.0 legal=-0.9 payment.disputed=1.3 payment.refused=-0.4 payment.sent=-0.3 praise=-1.6 reputation=-0.6
bestem 6.09 bad=1.0 complaint.cost=-0.5 complaint.delay=1.2 complaint.neglect=-0.8 complaint.quality=0.3 escalation=4.0 good=-0.6 growth=-0.3 legal=-0.4 payment.disputed=-0.3 payment.query=-0.3 payment.refused=1.1 praise=0.7 reputation=2.9 urgent=1.3
bestil 5.64 bad=0.4 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-1.4 complaint.quality=1.2 escalation=1.5 good=-1.4 growth=1.1 leaving=-1.5 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.9 payment.disputed=2.1 payment.promised=-0.3 payment.query=-0.7 payment.refused=3.2 praise=-1.1 reputation=-0.6 urgent=-0.4
bestyr 5.55 bad=1.1 complaint.delay=1.4 complaint.neglect=-0.6 complaint.quality=1.3 escalation=-0.5 good=0.9 growth=0.4 leaving=1.6 payment.disputed=-0.8 payment.query=-0.6 payment.refused=2.1 payment.sent=-0.6 praise=1.3 reputation=0.3 urgent=-0.5
betale 4.32 complaint.cost=4.3 complaint.delay=-1.5 complaint.neglect=-1.6 complaint.quality=-1.3 escalation=-1.1 good=-2.0 growth=-1.4 leaving=-0.7 legal=-0.6 meeting.off=0.7 payment.delayed=3.7 payment.disputed=-0.5 payment.promised=9.7 payment.query=0.5 payment.refused=7.2 payment.sent=-1.6 praise=-1.8 reputation=-3.0 urgent=-1.2
betali 4.27 bad=-2.1 complaint.cost=-1.1 complaint.delay=-1.2 complaint.neglect=-0.5 complaint.quality=-1.3 escalation=-0.7 good=-2.2 growth=-0.8 leaving=-2.5 legal=-2.4 meeting.off=-0.9 payment.delayed=5.0 payment.disputed=-0.6 payment.promised=3.2 payment.query=6.5 payment.refused=1.3 payment.sent=1.5 praise=-2.1 reputation=-1.6 urgent=-0.6
betalt 4.94 bad=-4.3 complaint.cost=-1.6 complaint.delay=-1.7 complaint.neglect=-1.4 complaint.quality=-2.3 escalation=-0.8 good=-1.9 growth=-0.6 leaving=-1.8 meeting.off=-0.4 payment.delayed=1.2 payment.disputed=-0.6 payment.promised=0.7 payment.query=-1.1 payment.refused=-1.8 payment.sent=10.6 praise=-1.9 reputation=-1.7 urgent=-1.0
beting 6.94 complaint.quality=1.1 payment.refused=1.6
betrag 6.94 bad=0.8 complaint.delay=2.2 complaint.quality=-0.4 leaving=0.9 legal=2.6
betyde 6.09 bad=-0.6 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=-1.7 leaving=1.8 legal=-1.0 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-0.7 praise=-1.7 reputation=-0.4
biblio 6.94 bad=0.5 complaint.cost=-0.5 complaint.neglect=-0.3 complaint.quality=2.2 good=-0.5 growth=1.0 leaving=-0.4 legal=-0.3 payment.query=1.2 praise=-0.4
bilag 5.84 bad=-1.5 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=1.2 good=-1.3 growth=1.5 leaving=-0.7 legal=0.8 meeting.off=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.query=0.3 payment.refused=-0.9 payment.sent=-0.7 praise=-1.2 reputation=-1.1
bilage 5.73 bad=-1.9 complaint.cost=0.4 complaint.delay=-1.3 complaint.neglect=-0.8 complaint.quality=-1.5 good=-1.5 growth=-0.5 legal=-0.6 meeting.off=-0.3 payment.delayed=1.3 payment.disputed=-0.5 payment.promised=1.3 payment.refused=-0.6 payment.sent=-1.1 praise=-1.5 reputation=-0.4
billed 4.74 bad=1.9 complaint.cost=-1.3 complaint.neglect=-0.6 complaint.quality=4.3 escalation=-0.9 good=-1.6 growth=-1.3 leaving=-2.4 legal=1.4 meeting.off=-1.8 payment.delayed=-1.3 payment.disputed=-0.8 payment.promised=-0.9 payment.query=-0.6 payment.refused=-1.3 payment.sent=-0.6 praise=-1.6 reputation=3.9 urgent=-1.2
binder 6.94 bad=2.7 complaint.cost=-0.4 complaint.quality=3.7 good=-1.2 growth=-0.4 payment.refused=3.0 payment.sent=-0.4 praise=-1.1 reputation=-0.5
bindin 6.94 bad=3.0 complaint.cost=1.7 good=-0.7 leaving=4.2 payment.query=-0.4 praise=-0.7 urgent=-0.4
birthe 6.65 bad=-0.4 complaint.neglect=-0.3 good=0.6 growth=1.2 leaving=-0.4 payment.delayed=1.0 payment.query=0.9 praise=0.6 urgent=-0.3
bladet 6.65 bad=0.5 complaint.cost=-0.3 complaint.delay=1.3 complaint.neglect=1.0 complaint.quality=0.9 good=-0.4 legal=1.2 payment.refused=-0.3 praise=-0.4 reputation=3.7
blande 6.94 bad=1.3 complaint.cost=1.7 complaint.quality=1.2 good=-0.5 leaving=0.8 praise=-0.5
blev 4.63 bad=-1.3 complaint.cost=-1.4 complaint.delay=1.1 complaint.neglect=0.5 escalation=-1.0 good=1.6 growth=1.4 leaving=1.4 meeting.off=-1.1 payment.delayed=-0.8 payment.disputed=1.0 payment.promised=-0.7 payment.refused=-1.3 payment.sent=1.4 praise=2.2 reputation=-1.8 urgent=-1.0
blevet 5.09 bad=1.3 complaint.cost=5.0 complaint.delay=-1.6 complaint.neglect=-0.8 complaint.quality=-1.7 escalation=-0.7 good=-2.0 leaving=3.6 legal=-1.1 payment.delayed=-0.7 payment.disputed=0.7 payment.promised=-0.7 payment.query=0.8 payment.refused=-0.9 payment.sent=-1.1 praise=-0.7 reputation=-1.7 urgent=-0.9
bliv 6.94 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.4 good=3.3 leaving=-0.6 praise=3.4 reputation=-0.4
blive 6.24 bad=-0.4 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=0.4 good=1.3 growth=-0.5 leaving=0.5 legal=-0.5 meeting.off=2.2 payment.disputed=-0.4 payment.promised=1.4 payment.query=-0.4 payment.refused=-0.5 praise=1.2 reputation=-0.4
bliver 4.01 bad=3.5 complaint.neglect=2.7 complaint.quality=1.4 escalation=-1.7 good=-2.0 legal=0.8 meeting.off=-1.3 payment.promised=-1.4 payment.refused=6.2 payment.sent=-1.5 praise=-2.4 reputation=3.7 urgent=-1.6
blomst 6.94 bad=-0.5 complaint.quality=-0.4 good=-0.6 praise=-0.8
blæser 6.94 bad=-0.9 good=-0.3 legal=-0.3 praise=-0.4
bo 6.43 complaint.quality=-0.6 good=-0.7 leaving=-0.4 legal=-0.3 payment.disputed=1.2 praise=-0.8 reputation=-0.3
bode 6.65 bad=0.3 complaint.cost=-0.5 complaint.neglect=-0.4 complaint.quality=1.4 good=-1.4 legal=2.4 payment.refused=-0.4 praise=-1.4
bodil 6.65 complaint.delay=0.4 complaint.neglect=0.5
bogen 6.65 bad=-0.8 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.6 good=1.0 leaving=-0.4 praise=1.0
bogfor 6.43 bad=-2.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=-1.0 good=-0.5 growth=-0.3 legal=-0.6 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.6 reputation=-0.4
boghol 5.47 bad=-2.0 complaint.cost=-1.1 complaint.delay=-1.1 complaint.neglect=-0.8 complaint.quality=-1.4 escalation=-0.6 good=-1.3 growth=-0.5 leaving=0.7 legal=-1.3 meeting.off=-0.4 payment.delayed=0.8 payment.disputed=0.3 payment.promised=3.3 payment.query=4.6 payment.refused=0.4 payment.sent=-0.8 reputation=-1.3 urgent=-0.4
boligr 6.94 complaint.delay=1.8 complaint.quality=-0.3 good=-0.4 legal=1.6 praise=-0.3 reputation=-0.5
boller 6.65 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.6 leaving=0.9 reputation=-0.4 urgent=-0.4
booker 6.94 bad=-1.3 complaint.delay=-0.5 complaint.quality=-0.4 good=2.0 growth=2.9 leaving=-0.6 payment.refused=-0.3 praise=2.1 reputation=-0.5
bor 6.94 leaving=-0.4 legal=0.7 praise=-0.3
bordet 6.65 bad=-1.3 complaint.delay=-0.4 complaint.quality=-0.6 good=1.4 growth=1.8 leaving=-0.4 legal=-0.3 meeting.off=2.0 praise=1.3 reputation=-0.5
borneh 6.65 bad=0.4 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=1.2 escalation=-0.3 good=-0.8 growth=-0.3 leaving=-0.5 legal=-0.3 meeting.off=1.3 payment.disputed=2.3 praise=-0.9
bornen 6.94 bad=-0.8 complaint.quality=-0.6 good=2.7 growth=1.2 legal=-0.3 praise=2.8 reputation=-0.3
bornho 6.94 bad=0.4 complaint.neglect=1.8 good=-0.4 growth=-0.3 praise=-0.3
borsen 6.94 bad=0.6 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.5 growth=-0.4 legal=-0.6 praise=-0.5 reputation=1.3
branch 6.43 bad=1.7 complaint.cost=-0.7 complaint.delay=0.5 complaint.quality=0.4 escalation=-0.6 good=-2.7 growth=-1.2 legal=-0.5 praise=-2.2 reputation=3.5
brede 6.94 bad=1.3 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.6 praise=-0.7 reputation=3.5
brev 6.09 bad=1.2 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=-0.6 escalation=-0.3 leaving=-0.8 legal=3.6 payment.refused=-0.6 reputation=2.0 urgent=-0.4
bringe 6.94 bad=0.7 complaint.quality=-0.5 leaving=1.9 praise=-0.3 reputation=2.3
brochu 6.09 bad=-0.8 complaint.delay=1.6 complaint.neglect=-0.7 complaint.quality=-1.3 escalation=-0.7 good=2.9 growth=3.9 leaving=-0.3 legal=-0.6 payment.promised=-0.3 payment.refused=-0.4 praise=3.6 reputation=-0.7 urgent=-0.3
brokke 6.94 complaint.cost=1.2 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=1.0 good=-0.4 leaving=1.0 payment.query=3.8 praise=-0.4 reputation=-0.4
bror 6.94 complaint.cost=-0.4 complaint.quality=1.2 good=1.1 growth=1.5 leaving=-0.5 legal=1.1 payment.refused=1.1 praise=1.5 reputation=0.7
brug 5.73 complaint.cost=-0.7 complaint.delay=1.4 complaint.neglect=-0.6 complaint.quality=-0.4 escalation=-0.5 good=-0.5 leaving=2.0 legal=2.1 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.5 payment.refused=-0.6 praise=-0.7 reputation=-1.1 urgent=-0.3
bruge 4.30 bad=-1.4 complaint.cost=-1.0 complaint.delay=-1.3 complaint.neglect=-1.3 complaint.quality=-2.0 escalation=-0.9 good=-1.7 growth=-0.5 leaving=-0.9 legal=-0.3 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.7 payment.query=2.7 payment.refused=1.0 payment.sent=-0.5 praise=-1.3 reputation=-1.6 urgent=1.1
bruger 6.43 bad=-0.6 complaint.cost=2.7 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.4 growth=1.1 leaving=1.5 legal=-0.4 payment.promised=-0.4 payment.query=0.9 payment.refused=-0.5 payment.sent=-0.5 praise=-0.5 urgent=-0.3
bruges 6.65 complaint.neglect=-0.4 complaint.quality=1.0 good=-0.8 growth=-0.3 payment.refused=1.3 praise=-0.7 reputation=-0.4
brugt 5.96 bad=1.8 complaint.cost=-0.5 complaint.neglect=2.8 complaint.quality=1.0 good=-1.1 growth=-0.4 leaving=3.7 legal=0.4 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=-1.0 reputation=-0.5
brugte 6.65 bad=0.3 complaint.delay=-1.0 complaint.neglect=-1.0 complaint.quality=-0.4 good=0.4 growth=-0.7 leaving=0.9 payment.query=-0.3 payment.refused=-0.3 praise=-1.7 urgent=-0.3
bryllu 6.65 bad=0.3 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=3.2 good=0.9 leaving=-0.8 legal=1.3 praise=0.8 reputation=1.3
brændt 6.94 bad=0.7 complaint.neglect=-0.3 complaint.quality=1.9 leaving=1.5 meeting.off=2.0 payment.delayed=1.0 payment.promised=1.5
budget 5.96 bad=-1.0 complaint.cost=0.6 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-1.0 escalation=0.7 good=0.6 growth=1.8 leaving=-0.8 payment.delayed=2.2 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.9 praise=-1.1 reputation=-0.5
bunken 6.94 bad=0.7 complaint.cost=-0.5 complaint.neglect=2.3 complaint.quality=-0.8 good=-0.7 legal=-0.3 payment.delayed=-0.4 payment.promised=1.2 praise=-0.7
burde 6.94 bad=-1.1 complaint.cost=-0.4 complaint.quality=-0.7 good=-0.4 leaving=-0.3 payment.disputed=2.3 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.5 praise=-0.5
bureau 6.43 bad=-2.0 complaint.cost=-0.7 complaint.neglect=1.1 complaint.quality=-0.7 good=1.3 growth=-0.4 legal=-0.3 payment.disputed=-0.3 praise=1.3 reputation=-0.5
butik 6.94 bad=-0.8 good=-0.3 growth=1.0 leaving=-0.5 praise=-0.3 reputation=-0.4
butikk 6.09 bad=-1.1 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.9 growth=-0.4 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.5 payment.refused=-0.6 reputation=0.7 urgent=3.6
butiks 6.94 bad=2.3 complaint.delay=2.1 complaint.neglect=-0.3 complaint.quality=-0.3 escalation=2.1 leaving=1.8 payment.disputed=-0.3 reputation=4.9 urgent=1.7
by 6.94 complaint.delay=-0.4 complaint.quality=1.1 escalation=2.3 good=1.3 growth=-0.5 payment.refused=-0.4 praise=1.3
byen 6.43 bad=-0.6 complaint.neglect=-0.5 complaint.quality=-0.8 good=0.4 growth=-0.4 legal=-0.5 praise=1.2 reputation=-0.4
bygger 6.43 bad=-0.3 complaint.cost=-0.3 complaint.delay=1.4 complaint.neglect=-0.9 good=-0.5 payment.delayed=-0.7 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.6 reputation=0.7
bygges 6.65 bad=1.5 complaint.delay=2.5 complaint.quality=0.6 good=-0.7 leaving=2.1 legal=0.9 praise=-0.7 reputation=-0.5
bygget 6.94 complaint.delay=1.1 complaint.neglect=1.2 good=0.9 growth=2.1 leaving=-0.4 legal=-0.4 praise=-0.6
byrade 6.94 bad=-0.8 complaint.delay=-0.4 good=-0.3 leaving=-0.3 meeting.off=-0.3 payment.promised=-0.6 praise=-0.3 reputation=-0.8
byrett 6.65 bad=-0.6 complaint.cost=-0.7 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.4 legal=1.0 payment.refused=0.5 praise=-0.3 reputation=-0.7
bytte 6.94 bad=0.8 complaint.delay=3.1 complaint.quality=-0.3 good=-0.5 growth=-0.4 praise=-0.5 reputation=-0.6
byttet 6.94 bad=1.4 complaint.neglect=-0.5 complaint.quality=2.7 escalation=1.3 leaving=-0.3 legal=-0.3 reputation=-0.3 urgent=2.2
bære 6.94 bad=-0.4 complaint.quality=-0.6 good=0.7 payment.delayed=1.8 praise=0.8
camill 6.65 bad=-0.8 complaint.quality=-0.4 good=0.5 leaving=-0.4 legal=-0.3 praise=0.8 urgent=1.3
campin 6.94 bad=1.0 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=2.9 good=-0.5 growth=-0.3 leaving=-0.7 legal=-0.5 payment.refused=1.8 praise=-0.4 reputation=1.7
carpor 6.94 bad=-0.6 complaint.delay=-0.3 good=0.8 growth=1.9 leaving=-0.4 praise=-0.6
cc 6.65 bad=0.5 complaint.cost=-0.6 complaint.delay=4.6 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.4 leaving=2.9 legal=1.5 payment.refused=-0.4 praise=-0.4 reputation=-0.5
center 6.94 bad=0.7 complaint.quality=1.3 legal=1.9 payment.refused=-0.3 reputation=2.1
chance 6.94 bad=0.8 complaint.delay=0.8 complaint.neglect=-0.4 escalation=1.4 leaving=-0.4 legal=1.0 reputation=-0.5 urgent=1.5
chef 5.96 bad=1.2 complaint.cost=0.7 complaint.delay=-0.7 complaint.neglect=0.6 complaint.quality=-1.1 escalation=3.1 growth=1.4 leaving=-1.3 legal=-0.7 meeting.off=-0.3 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.4 praise=-0.6 urgent=-0.3
cirka 6.94 bad=-0.6 complaint.neglect=-0.5 complaint.quality=-0.3 payment.delayed=1.4
citat 6.94 bad=-0.5 complaint.quality=-0.6 good=-0.6 meeting.off=-0.3 praise=-0.6
cm 6.94 bad=1.7 complaint.quality=1.3 good=-0.6 legal=0.9 praise=-0.6
comput 6.43 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=0.6 escalation=-0.3 good=-0.7 growth=-0.3 leaving=-0.7 meeting.off=1.0 payment.delayed=-0.3 payment.promised=1.8 payment.refused=1.6 praise=-0.6
connie 6.94 complaint.neglect=1.5 complaint.quality=-0.4 escalation=1.5 legal=-0.6 payment.delayed=2.1 payment.promised=1.9
cvr 6.94 bad=-0.8 complaint.quality=-0.6 good=-0.6 growth=-0.3 leaving=-0.6 payment.query=3.7 praise=-0.5
d 6.94 complaint.quality=1.7 good=-0.3 leaving=1.4 payment.query=-0.3 payment.sent=1.6 praise=-0.3
da 4.99 bad=2.7 complaint.cost=2.2 complaint.neglect=4.7 complaint.quality=0.9 escalation=1.9 good=-1.2 leaving=-0.9 legal=0.5 payment.delayed=-0.5 payment.disputed=1.6 payment.promised=-0.8 payment.query=-0.6 payment.refused=-1.0 payment.sent=-0.6 praise=-0.9 urgent=-0.7
dag 4.42 bad=-0.4 complaint.cost=-1.8 complaint.delay=3.1 complaint.neglect=0.5 complaint.quality=0.7 escalation=2.0 good=-0.9 growth=-1.7 leaving=-0.6 legal=2.6 meeting.off=2.8 payment.delayed=-1.5 payment.disputed=-1.3 payment.promised=-0.3 payment.query=-1.5 payment.refused=1.1 payment.sent=3.0 praise=-1.7 reputation=-0.8 urgent=4.9
dagbod 6.43 bad=2.0 complaint.cost=-0.6 complaint.delay=6.8 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.4 leaving=-0.5 legal=5.1 payment.disputed=-0.4 payment.refused=1.0 praise=-0.3 reputation=-0.5
dage 5.40 bad=1.2 complaint.cost=-1.0 complaint.delay=5.1 complaint.neglect=0.9 complaint.quality=0.5 escalation=-0.8 good=-1.2 growth=-0.4 leaving=-1.3 legal=2.0 meeting.off=0.4 payment.delayed=0.6 payment.disputed=-0.7 payment.promised=-0.5 payment.query=0.5 payment.refused=2.2 payment.sent=-0.5 praise=-1.4 reputation=-1.1 urgent=-0.6
dagen 6.43 bad=-1.0 complaint.quality=-0.8 good=-0.5 leaving=-0.3 meeting.off=-0.8 payment.delayed=-0.8 payment.sent=0.8 praise=-0.6 reputation=-0.5
daglig 6.65 bad=-2.3 complaint.delay=-0.4 complaint.neglect=-1.1 complaint.quality=-0.6 escalation=-0.6 good=2.1 growth=-0.7 leaving=-0.4 legal=-0.8 praise=2.2 reputation=-0.5
dame 6.94 bad=-0.7 good=0.7 growth=1.4 praise=0.8
dansk 5.96 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=1.9 escalation=-0.5 leaving=1.4 legal=-0.5 payment.disputed=-0.4 payment.refused=1.0 reputation=-0.7
darlig 6.24 bad=-2.2 complaint.cost=-0.8 complaint.delay=-0.3 complaint.neglect=-0.9 complaint.quality=-1.1 leaving=-0.5 legal=-0.4 meeting.off=-0.4 payment.delayed=1.6 payment.promised=1.4 payment.query=-0.4 reputation=-0.7
data 6.94 complaint.neglect=0.7 complaint.quality=-0.6 escalation=-0.4 good=-0.5 growth=-0.8 leaving=2.5 praise=-0.4 reputation=-0.4
datati 6.94 bad=1.5 complaint.neglect=-0.3 complaint.quality=2.0 legal=3.2
datoen 6.94 bad=2.0 good=-0.6 leaving=2.6 payment.query=-0.4 praise=-0.6 urgent=-0.3
datter 6.24 bad=0.7 complaint.delay=2.5 complaint.quality=-1.1 good=-1.2 growth=-0.3 leaving=0.4 legal=-0.5 payment.promised=-0.3 praise=-1.1 reputation=-0.8
de 3.50 bad=1.2 complaint.cost=-0.9 complaint.delay=0.3 complaint.neglect=0.4 complaint.quality=0.5 escalation=-1.5 good=-1.6 growth=1.1 leaving=4.4 legal=-2.4 meeting.off=-1.4 payment.delayed=-1.9 payment.promised=-0.9 payment.query=-0.7 payment.sent=2.5 praise=-1.9 reputation=3.4 urgent=-1.7
decemb 5.47 bad=-2.9 complaint.cost=-0.7 complaint.delay=0.5 complaint.neglect=-1.0 complaint.quality=-1.1 escalation=-0.5 growth=0.9 leaving=-1.0 legal=-0.4 meeting.off=0.7 payment.delayed=7.6 payment.disputed=-0.8 payment.promised=6.5 payment.query=-1.5 payment.refused=-0.6 payment.sent=-0.5 reputation=-1.0 urgent=-0.4
dejlig 6.94 bad=-0.5 complaint.quality=-0.3 good=1.1 legal=-0.4 praise=1.2
del 6.24 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=-1.1 good=-0.6 legal=-0.3 payment.delayed=3.0 payment.disputed=1.7 payment.refused=-0.5 praise=0.6 reputation=-0.4
dele 6.43 bad=-1.3 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.8 escalation=-0.6 good=-0.5 growth=-0.3 leaving=-0.5 payment.delayed=2.9 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.6 praise=-0.5 reputation=-0.9 urgent=-0.4
deles 6.94 growth=1.3 payment.promised=-0.6 payment.query=2.5 reputation=-0.3
dem 4.40 bad=2.0 complaint.cost=0.7 complaint.delay=-1.1 complaint.quality=2.8 escalation=-0.3 growth=-0.3 leaving=2.6 legal=-0.6 meeting.off=-1.6 payment.disputed=2.2 payment.promised=1.3 payment.query=-1.2 payment.refused=-1.6 payment.sent=0.5 reputation=-1.7 urgent=3.5
den 2.38 bad=-0.3 complaint.cost=2.3 complaint.delay=-0.8 complaint.neglect=-3.6 complaint.quality=-1.4 good=1.8 growth=1.4 leaving=-1.5 legal=0.4 meeting.off=-2.4 payment.delayed=2.0 payment.disputed=0.8 payment.promised=5.9 payment.query=4.0 payment.refused=0.7 payment.sent=0.5 praise=1.7 reputation=-0.5 urgent=-1.6
denne 5.14 bad=-0.9 complaint.cost=-1.1 complaint.delay=-1.2 complaint.neglect=0.5 escalation=0.4 good=-1.9 growth=-0.7 leaving=0.6 legal=-1.1 meeting.off=2.7 payment.delayed=1.9 payment.disputed=-0.6 payment.promised=1.0 payment.refused=-0.8 payment.sent=-0.8 praise=-2.0 reputation=-0.9 urgent=-0.5
dennis 6.94 bad=0.5 complaint.quality=1.7 leaving=-0.4 payment.refused=1.6
deposi 6.43 complaint.cost=-0.7 complaint.delay=0.9 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.3 leaving=-1.0 legal=1.4 payment.refused=0.3 praise=-0.3 reputation=-0.5
der 2.78 bad=4.8 complaint.cost=4.0 complaint.delay=0.8 complaint.neglect=5.2 complaint.quality=1.6 escalation=3.5 good=-3.8 growth=-1.8 leaving=1.1 legal=-0.5 meeting.off=-0.9 payment.delayed=-0.5 payment.disputed=2.9 payment.promised=-1.4 payment.query=-1.1 payment.refused=2.6 payment.sent=1.1 praise=-3.5 reputation=3.4 urgent=-0.5
dereft 6.24 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 escalation=-0.4 good=-0.4 legal=1.4 payment.delayed=1.4 payment.promised=1.1 payment.refused=-0.9 praise=-0.6 reputation=1.5
deres 5.64 bad=-1.2 complaint.cost=-0.6 complaint.delay=-1.2 complaint.quality=1.3 escalation=0.5 good=-0.4 growth=2.3 leaving=-0.4 payment.disputed=-0.5 payment.refused=-0.8 praise=0.5 reputation=-1.2
derfor 5.26 bad=-1.6 complaint.cost=-0.9 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=1.9 escalation=-0.4 good=-1.9 growth=-0.9 leaving=1.8 legal=0.4 meeting.off=-0.5 payment.delayed=0.7 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.6 payment.refused=0.9 payment.sent=-0.9 praise=-1.4 urgent=-0.4
derfra 6.94 bad=-0.4 good=-0.6 praise=-0.6
design 6.94 bad=-1.0 complaint.cost=-0.3 complaint.quality=-0.4 good=1.4 legal=-0.4 payment.sent=-0.4 praise=1.0
desvær 5.26 bad=-2.2 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-1.1 escalation=-0.6 good=-1.6 growth=-0.8 leaving=-1.6 legal=-0.7 meeting.off=7.0 payment.delayed=1.1 payment.disputed=-0.7 payment.promised=-0.7 payment.query=-0.5 payment.refused=-1.1 payment.sent=-0.6 praise=-1.4 reputation=-1.2 urgent=-0.4
det 1.99 bad=3.5 complaint.cost=0.3 complaint.delay=3.0 complaint.neglect=0.3 complaint.quality=2.8 escalation=0.6 growth=-2.0 leaving=2.5 legal=1.3 meeting.off=-1.5 payment.disputed=1.2 payment.promised=1.3 payment.refused=0.7 payment.sent=-0.7 reputation=1.4
dette 6.65 bad=1.4 complaint.delay=0.4 complaint.neglect=-0.8 complaint.quality=0.7 escalation=1.0 good=-0.5 legal=1.3 payment.refused=-0.4 praise=-0.5 reputation=1.7 urgent=1.9
dig 5.55 complaint.cost=0.4 complaint.neglect=0.3 escalation=0.8 good=1.2 growth=1.1 leaving=-0.5 legal=0.4 meeting.off=1.2 payment.delayed=2.0 payment.disputed=-0.4 payment.promised=2.3 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.3 praise=0.8 reputation=-0.5 urgent=0.8
din 5.14 bad=0.6 complaint.cost=0.8 complaint.delay=-1.0 complaint.neglect=-0.4 complaint.quality=-1.3 escalation=4.6 good=0.7 growth=1.3 leaving=0.7 legal=-1.0 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.4 payment.query=-0.7 payment.refused=-1.1 payment.sent=-0.5 praise=2.3 reputation=-1.5 urgent=0.3
dine 6.24 bad=0.3 complaint.cost=1.0 complaint.quality=0.5 good=2.6 leaving=3.0 legal=-0.4 payment.refused=-0.3 praise=3.3 reputation=-0.5 urgent=1.0
direkt 4.99 bad=3.3 complaint.cost=-0.4 complaint.delay=2.4 complaint.neglect=0.7 complaint.quality=1.4 escalation=8.1 good=-1.4 growth=-0.4 legal=-1.0 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=-0.8 payment.promised=-1.0 payment.query=-0.6 payment.refused=-1.3 payment.sent=-0.5 praise=-1.0 reputation=0.9 urgent=1.6
disken 6.94 bad=-0.9 complaint.cost=-0.4 complaint.quality=-0.5 good=-1.5 payment.promised=1.7 payment.refused=-0.8 praise=-1.5
dit 5.84 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=1.1 complaint.quality=-0.9 escalation=-0.3 good=2.4 growth=3.7 leaving=-0.4 legal=-0.5 meeting.off=-0.3 payment.query=-0.3 payment.refused=-0.4 praise=2.2 reputation=-0.7 urgent=0.9
dk 6.43 bad=0.3 complaint.delay=-0.6 complaint.neglect=1.8 complaint.quality=-1.3 good=-0.5 leaving=-0.4 legal=2.6 payment.delayed=-0.4 payment.disputed=1.7 payment.refused=-0.4 praise=-0.5 reputation=-0.9
dobbel 6.94 complaint.cost=1.4 complaint.quality=-0.6 good=2.0 growth=2.8 leaving=1.0 praise=-0.4
dod 6.94 bad=-0.7 complaint.delay=-0.4 complaint.quality=0.9 leaving=-0.5 reputation=-0.4 urgent=4.3
dommen 6.65 bad=-1.6 complaint.cost=-0.3 complaint.delay=-0.6 complaint.quality=-0.5 good=0.8 growth=0.9 leaving=-0.7 legal=-0.3 praise=1.0 reputation=-0.3
dommer 5.55 bad=-0.9 complaint.cost=-1.1 complaint.delay=-0.9 complaint.quality=-1.9 growth=-0.7 leaving=-1.2 legal=3.5 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=0.5 reputation=-1.2 urgent=-0.4
domæne 6.43 bad=2.1 complaint.neglect=0.7 complaint.quality=1.7 good=-0.8 leaving=0.5 legal=-0.4 meeting.off=-0.4 praise=-0.7 urgent=1.5
dor 6.94 bad=-1.3 complaint.cost=-0.5 complaint.neglect=-0.3 complaint.quality=-0.7 good=-1.2 leaving=-0.4 legal=-0.4 payment.refused=-0.4 praise=-1.2
dore 6.94 bad=-0.4 complaint.delay=1.5 complaint.quality=0.4 good=-0.5 payment.refused=1.8 praise=-0.5 reputation=-0.4
doren 6.65 bad=1.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=2.9 good=-1.4 growth=-0.4 leaving=-0.4 legal=-0.3 payment.refused=2.7 payment.sent=-0.5 praise=-1.3 reputation=-0.5
dr 6.94 bad=1.2 good=1.3 growth=1.6 meeting.off=2.0 praise=1.3 reputation=2.9
drenge 6.65 bad=1.1 complaint.quality=0.7 good=0.7 leaving=0.7 legal=0.9 praise=1.5
driver 6.94 bad=2.7 good=-0.5 leaving=0.9 praise=0.5 reputation=3.8
droppe 6.65 bad=-1.4 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.6 growth=-0.3 leaving=-0.6 legal=-0.3 praise=-0.4 reputation=-0.3
du 3.09 bad=-4.6 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=0.3 complaint.quality=-3.7 escalation=-0.7 good=1.1 growth=0.7 leaving=1.7 legal=-3.9 meeting.off=0.8 payment.delayed=-1.2 payment.disputed=-1.6 payment.promised=-1.2 payment.query=0.8 payment.refused=-2.7 payment.sent=1.3 praise=1.5 reputation=-2.9 urgent=2.0
dyre 6.94 bad=2.0 complaint.cost=2.7 complaint.quality=-0.4 good=-0.6 leaving=0.3 legal=-0.4 praise=-0.8
dyrest 6.94 bad=1.9 complaint.cost=4.1 complaint.quality=0.9 good=-1.1 growth=-0.3 leaving=3.3 praise=-0.9
dyrlæg 6.94 bad=-1.5 complaint.delay=-0.3 complaint.quality=-0.6 good=-0.4 payment.delayed=2.0 payment.disputed=-0.4 payment.promised=6.4 payment.refused=-0.8 urgent=-0.8
dækker 6.43 complaint.cost=-0.5 complaint.quality=1.0 good=-0.6 leaving=-0.3 legal=1.7 payment.disputed=-0.5 payment.query=3.4 praise=-0.6 reputation=-0.3
ean 6.65 bad=-0.7 good=-0.8 growth=0.4 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.6 payment.query=4.2 payment.refused=-0.5 praise=-0.6
efter 3.74 complaint.cost=-1.0 complaint.delay=0.7 complaint.neglect=-0.5 complaint.quality=2.5 escalation=-1.8 good=1.3 growth=2.7 leaving=1.7 legal=0.9 meeting.off=-0.4 payment.delayed=2.1 payment.disputed=2.5 payment.promised=-1.3 payment.query=-1.1 payment.refused=-0.6 payment.sent=-1.0 praise=1.7 reputation=-2.9 urgent=-2.3
eftera 6.43 bad=0.3 complaint.cost=-0.4 complaint.delay=2.9 complaint.neglect=0.5 complaint.quality=0.3 good=-0.6 growth=0.8 leaving=0.8 praise=-0.7
efterh 6.65 bad=1.6 complaint.cost=-0.3 complaint.delay=1.4 complaint.neglect=0.5 complaint.quality=-0.6 escalation=-0.3 good=-1.0 growth=-0.4 leaving=0.9 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=-0.4 praise=-1.1 reputation=-1.2
efterl 6.65 bad=0.8 complaint.delay=-0.5 complaint.quality=-0.6 good=-1.2 leaving=-0.4 praise=-1.1 reputation=-0.5 urgent=-0.7
efterm 6.43 bad=-0.6 complaint.delay=1.0 complaint.neglect=0.5 complaint.quality=-0.7 good=-0.8 growth=-0.6 leaving=-0.6 legal=-0.4 meeting.off=2.7 praise=-0.5 reputation=-0.7
egen 5.73 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=1.0 escalation=-0.6 growth=0.8 leaving=1.2 legal=-0.8 meeting.off=-0.5 payment.delayed=2.8 payment.disputed=1.3 payment.promised=-0.4 payment.refused=0.4 reputation=0.5
egentl 6.43 bad=0.6 complaint.cost=0.5 complaint.neglect=0.9 complaint.quality=-0.8 escalation=0.7 good=-0.9 growth=-0.4 leaving=2.1 legal=-0.3 payment.promised=-0.4 payment.query=2.8 payment.refused=-0.6 praise=-0.9
eget 6.65 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.3 good=1.4 growth=-0.4 praise=2.0
ejerkr 6.94 complaint.cost=1.4 complaint.neglect=-0.3 escalation=1.1 good=-0.6 leaving=1.3 praise=-0.8
eksemp 6.94 bad=-0.8 complaint.neglect=-0.4 complaint.quality=-0.3 good=-1.0 praise=-0.8 reputation=-1.1
ekstra 5.64 bad=0.8 complaint.cost=2.3 complaint.delay=-1.0 escalation=-0.3 good=-1.4 growth=3.0 leaving=-1.3 legal=2.0 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=3.6 payment.promised=-0.5 payment.query=-0.5 payment.refused=2.0 payment.sent=-0.5 praise=-1.4 reputation=0.3 urgent=1.2
elektr 6.65 complaint.cost=-0.6 complaint.delay=1.2 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.5 growth=-0.8 leaving=-0.6 meeting.off=1.8 payment.delayed=0.8 payment.disputed=1.2 payment.promised=1.2 payment.query=0.7 praise=-0.3
elev 6.94 complaint.cost=1.3 complaint.quality=1.2 good=-0.6 growth=2.9 leaving=-0.5 praise=-0.7
elever 6.65 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.6 leaving=-0.4 legal=-0.3 praise=-0.5 reputation=-0.4 urgent=-0.8
eller 4.82 bad=-2.5 complaint.cost=-1.5 complaint.delay=-0.9 complaint.neglect=-1.6 escalation=-0.9 good=-2.4 growth=-1.3 leaving=-1.8 legal=0.7 meeting.off=-0.7 payment.delayed=-1.4 payment.disputed=0.4 payment.query=8.3 payment.refused=-1.1 payment.sent=-1.2 praise=-2.4 reputation=2.0 urgent=2.7
ellers 5.47 bad=1.3 complaint.cost=-0.8 complaint.delay=2.1 complaint.neglect=1.1 escalation=1.1 leaving=0.4 legal=0.6 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.5 payment.query=3.1 reputation=2.5 urgent=3.0
elleve 6.94 bad=1.8 complaint.cost=-0.3 complaint.delay=2.0 complaint.neglect=-0.6 complaint.quality=1.0 good=-0.6 payment.refused=-0.3 praise=-0.7 reputation=1.5
elsker 6.94 complaint.delay=-0.5 complaint.quality=1.4 good=1.9 legal=1.2 praise=1.9 reputation=1.7
en 2.40 bad=2.3 complaint.cost=2.2 complaint.delay=2.8 complaint.neglect=-0.9 complaint.quality=1.6 good=-1.8 leaving=1.9 legal=1.6 meeting.off=0.3 payment.delayed=-0.9 payment.disputed=0.5 payment.promised=-1.6 payment.query=1.5 payment.sent=-1.0 praise=-1.5 reputation=0.8 urgent=2.5
end 5.55 bad=-1.0 complaint.cost=-1.1 complaint.delay=1.6 complaint.neglect=-0.8 complaint.quality=-1.9 escalation=-0.3 good=0.7 growth=1.3 leaving=-1.1 legal=-0.6 meeting.off=-0.9 payment.delayed=0.7 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.5 payment.sent=1.8 praise=1.0 reputation=0.7 urgent=-0.4
endeli 5.55 bad=-1.4 complaint.cost=-0.5 complaint.delay=0.8 complaint.neglect=-1.3 complaint.quality=0.3 escalation=-0.5 good=1.3 growth=1.5 leaving=-1.1 legal=-0.8 meeting.off=-0.7 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.6 payment.sent=0.4 praise=1.4 reputation=-0.8
endnu 5.96 complaint.cost=2.7 complaint.delay=2.1 complaint.neglect=-0.8 complaint.quality=-1.3 good=-0.8 growth=0.6 leaving=-2.6 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=1.7 payment.promised=-0.4 praise=-0.9 reputation=1.2
endte 6.94 bad=-0.7 complaint.neglect=-0.3 good=2.7 growth=1.5 praise=2.8
ene 5.96 bad=1.8 complaint.cost=1.0 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=2.5 escalation=-0.3 good=-1.1 growth=-0.7 leaving=-0.9 meeting.off=0.4 payment.delayed=-0.4 payment.disputed=4.9 payment.promised=-0.6 payment.query=-1.0 payment.refused=-0.9 payment.sent=1.2 praise=-1.0 reputation=0.5 urgent=-0.3
eneste 5.96 complaint.cost=0.6 complaint.delay=-0.6 complaint.neglect=1.9 complaint.quality=0.4 escalation=-0.5 good=2.8 growth=-0.3 leaving=-1.2 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=0.5 praise=3.0 reputation=-0.6 urgent=-0.4
engels 6.09 bad=-1.7 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-1.0 good=-1.0 growth=-0.6 leaving=-0.6 legal=-0.8 payment.disputed=-0.4 payment.query=-0.4 praise=-1.0 reputation=-0.6
enkelt 6.94 bad=1.4 complaint.delay=1.2 complaint.neglect=1.1 complaint.quality=1.8 good=-0.4 leaving=-0.3 payment.refused=1.5 praise=-0.3
entree 6.94 bad=0.5 complaint.quality=1.3 good=-0.4 payment.refused=1.6 praise=-0.3
entrep 6.43 bad=1.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=3.2 escalation=0.9 good=-0.6 leaving=-0.7 legal=0.7 payment.query=-0.4 payment.refused=4.6 praise=-0.7
er 1.78 bad=-1.8 complaint.cost=1.0 complaint.delay=1.0 complaint.neglect=0.5 complaint.quality=-1.1 escalation=-0.6 growth=-2.9 legal=-2.8 meeting.off=0.8 payment.disputed=-1.8 payment.query=-0.4 payment.refused=-1.2 payment.sent=3.3 praise=0.8 reputation=-2.7 urgent=-0.4
erhver 6.09 bad=1.6 complaint.cost=2.5 complaint.delay=-0.7 complaint.quality=1.6 escalation=-0.4 good=-1.3 growth=-0.4 legal=-0.4 payment.disputed=-0.4 payment.refused=-0.6 praise=-1.2 reputation=2.4 urgent=1.0
erstat 5.64 bad=0.8 complaint.cost=-0.6 complaint.delay=0.7 complaint.neglect=-0.9 complaint.quality=-0.4 escalation=-0.4 good=-1.1 growth=-0.5 leaving=-1.2 legal=3.4 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.query=-0.4 payment.refused=1.2 payment.sent=-0.3 praise=-1.0 urgent=-0.4
et 3.10 bad=0.9 complaint.cost=2.0 complaint.neglect=2.1 complaint.quality=-0.8 escalation=2.8 good=-1.3 growth=2.5 leaving=1.7 legal=-0.9 meeting.off=0.8 payment.delayed=-1.4 payment.promised=1.3 payment.refused=-3.3 payment.sent=-1.9 praise=-1.3 reputation=0.5 urgent=-1.0
exampl 6.65 bad=-0.8 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.4 leaving=-0.3 meeting.off=-0.5 payment.disputed=-0.3 praise=-0.3 reputation=-0.5
fa 4.40 bad=-0.6 complaint.cost=0.5 complaint.delay=0.8 complaint.neglect=0.9 complaint.quality=-0.7 escalation=4.9 growth=-0.5 leaving=-2.6 legal=-0.6 meeting.off=-0.6 payment.delayed=0.6 payment.disputed=-1.5 payment.promised=3.2 payment.sent=-1.5 reputation=-2.1 urgent=0.4
facade 6.43 bad=-1.0 complaint.cost=-0.4 complaint.neglect=-0.3 good=1.1 leaving=-0.4 legal=-0.3 payment.refused=-0.7 praise=1.0 reputation=-0.7
facebo 6.09 bad=0.4 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=1.5 complaint.quality=2.0 good=-0.7 growth=-0.5 leaving=0.7 legal=-0.9 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=-0.6 praise=-0.8 reputation=3.8 urgent=-0.3
faet 4.21 complaint.cost=-1.9 complaint.delay=-0.5 complaint.quality=1.4 escalation=-0.5 good=-2.0 growth=-0.9 leaving=-0.8 meeting.off=-1.1 payment.delayed=-0.6 payment.disputed=-1.6 payment.promised=-0.8 payment.query=-1.0 payment.refused=1.1 payment.sent=-1.3 praise=-2.1 reputation=-1.9 urgent=2.0
fagfor 6.65 bad=-0.8 complaint.quality=-0.5 good=-0.8 growth=-0.4 praise=-0.7
faktis 6.94 bad=0.3 complaint.neglect=-0.4 complaint.quality=1.8 good=-0.7 payment.refused=1.5 praise=-0.6 reputation=-0.6
faktur 3.85 complaint.cost=2.9 complaint.delay=-1.3 complaint.neglect=-1.6 complaint.quality=-2.4 escalation=-1.3 good=-2.5 growth=-1.4 leaving=-2.1 legal=-2.2 meeting.off=0.3 payment.delayed=1.2 payment.disputed=6.9 payment.promised=3.5 payment.query=8.5 payment.sent=2.9 praise=-2.3 reputation=-0.4 urgent=-1.6
falde 6.94 bad=-1.1 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.4 leaving=-0.4 legal=-0.3 payment.delayed=4.2 payment.promised=3.0 praise=-0.4 reputation=-0.3
faldet 6.94 bad=0.8 complaint.cost=-0.6 complaint.delay=2.2 complaint.neglect=1.7 praise=-0.3 reputation=0.8
faldt 6.94 bad=-0.9 complaint.quality=-0.6 good=2.8 leaving=-0.8 legal=-0.3 payment.refused=-0.6 payment.sent=3.3 praise=3.0
falsk 6.94 bad=-0.7 complaint.neglect=-0.5 complaint.quality=-0.4 reputation=-0.4 urgent=1.4
famili 6.43 bad=0.9 complaint.delay=2.5 complaint.quality=-0.5 good=-0.5 leaving=-0.6 praise=-0.6 urgent=3.6
fandt 6.24 bad=-1.6 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-1.0 escalation=-0.3 good=4.9 growth=3.3 leaving=-0.7 legal=-0.3 meeting.off=1.6 payment.refused=-0.3 payment.sent=2.5 praise=5.2 reputation=-0.4 urgent=-0.8
fantas 6.65 bad=0.9 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=1.7 good=0.7 growth=-0.7 leaving=0.7 payment.delayed=-0.5 praise=2.4 urgent=2.1
far 4.10 bad=2.5 complaint.cost=2.4 complaint.delay=2.1 complaint.neglect=2.6 complaint.quality=0.6 escalation=-1.1 good=-2.4 growth=-0.4 leaving=1.1 legal=1.8 meeting.off=-1.9 payment.delayed=0.9 payment.disputed=-1.9 payment.promised=3.8 payment.refused=1.8 payment.sent=-1.6 praise=-2.4 reputation=0.9 urgent=-1.8
farvel 6.94 bad=-1.0 complaint.quality=-0.4 good=-0.4 leaving=1.4 legal=-0.3 praise=-0.6 reputation=-0.5
fase 6.94 bad=1.4 complaint.neglect=-0.3 complaint.quality=0.6 escalation=1.2 good=-0.3 leaving=2.6 legal=0.5 payment.refused=1.2
fast 5.40 bad=1.2 complaint.delay=-1.0 complaint.quality=-1.7 escalation=-0.5 good=0.5 growth=1.4 leaving=-0.7 legal=0.5 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=4.0 payment.promised=-0.4 payment.query=-0.6 payment.refused=-1.1 payment.sent=-0.3 praise=0.6 urgent=-0.5
faste 6.94 complaint.cost=1.1 complaint.quality=-0.4 escalation=1.0 leaving=1.4
fat 6.94 bad=-0.7 good=-0.4 leaving=-0.9 payment.refused=-0.9
februa 6.65 bad=-0.4 complaint.neglect=0.8 good=-0.6 leaving=1.8 legal=-0.4 praise=-0.7
fedt 6.65 bad=-0.7 complaint.quality=-0.5 good=3.6 legal=-0.5 payment.refused=-0.5 praise=3.6
fejl 6.43 complaint.cost=-0.6 complaint.delay=0.4 complaint.neglect=-0.7 complaint.quality=1.0 good=-0.9 leaving=-1.2 legal=-0.3 meeting.off=-0.3 payment.disputed=2.6 payment.refused=-0.4 payment.sent=-0.5 praise=-1.0 reputation=-0.5
fejlen 5.73 complaint.cost=-1.0 complaint.delay=-0.9 complaint.neglect=-1.0 complaint.quality=2.5 escalation=-0.5 good=1.6 leaving=-1.7 legal=1.6 meeting.off=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.9 payment.sent=-0.5 praise=1.6 reputation=-1.0 urgent=-0.9
felt 6.94 bad=-0.6 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.4 reputation=-0.4
fem 5.55 bad=0.7 complaint.cost=0.5 complaint.delay=-0.5 complaint.neglect=3.0 complaint.quality=0.3 escalation=1.2 good=-0.9 growth=-0.9 leaving=-0.6 legal=-0.6 meeting.off=1.7 payment.delayed=-0.5 payment.disputed=-0.4 payment.refused=-0.8 payment.sent=-0.3 praise=-0.9 reputation=-0.7 urgent=-0.4
femte 6.94 bad=0.8 complaint.delay=-0.6 complaint.neglect=0.6 complaint.quality=2.6 leaving=0.6 urgent=2.2
ferie 4.99 bad=-1.3 complaint.neglect=-0.8 complaint.quality=-0.7 escalation=-0.4 good=-0.3 leaving=-0.5 legal=-0.7 payment.refused=-0.8 reputation=-0.9
feriep 6.43 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.2 good=-0.5 growth=-0.4 leaving=-0.6 payment.refused=-0.5 praise=-0.6
fest 6.94 complaint.delay=-0.4 complaint.quality=1.0 leaving=1.4 reputation=1.1
fik 4.74 bad=-1.7 complaint.cost=-2.0 complaint.delay=-2.1 complaint.neglect=3.1 complaint.quality=-0.8 escalation=-0.8 good=1.5 growth=-1.7 leaving=-1.4 legal=-1.6 meeting.off=-1.1 payment.delayed=-0.9 payment.disputed=2.0 payment.promised=-0.9 payment.query=-0.7 payment.refused=-1.5 payment.sent=1.5 praise=2.2 reputation=-2.2 urgent=-1.3
filern 6.94 complaint.neglect=0.8 complaint.quality=1.1 leaving=0.9 urgent=1.3
fin 6.65 complaint.delay=-0.5 complaint.quality=1.3 good=0.4 payment.promised=-0.3 payment.refused=1.5 reputation=-0.6
finde 5.73 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=2.3 complaint.quality=-1.1 escalation=-0.4 good=-0.3 growth=-0.7 leaving=1.0 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.8 payment.promised=-0.3 payment.query=1.7 payment.refused=-0.5 payment.sent=1.3 reputation=1.6 urgent=-0.4
finder 6.94 complaint.delay=1.1 complaint.quality=-0.5 leaving=0.7 legal=-0.4 payment.disputed=-0.4 payment.query=2.2
findes 6.09 bad=0.9 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=1.4 complaint.quality=-1.0 escalation=1.6 good=-0.9 growth=-0.4 leaving=-0.9 legal=-0.7 meeting.off=-0.4 payment.disputed=-0.5 payment.refused=0.9 payment.sent=-0.3 praise=-1.0 reputation=1.2 urgent=1.8
fine 6.65 bad=-1.3 complaint.quality=-0.7 good=1.2 growth=-0.4 leaving=1.4 legal=-0.7 payment.refused=-0.4 praise=1.5 reputation=-0.5
fint 5.96 bad=-2.4 complaint.cost=0.3 complaint.delay=-0.6 complaint.neglect=1.2 complaint.quality=-0.4 escalation=-0.4 good=-1.8 growth=-0.3 leaving=-0.7 legal=-0.9 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=-0.5 payment.refused=-1.0 praise=-1.8 reputation=0.6 urgent=-0.8
fire 5.26 bad=2.8 complaint.cost=2.0 complaint.delay=2.4 complaint.neglect=1.2 complaint.quality=6.4 escalation=-0.5 leaving=3.6 legal=-0.9 meeting.off=-0.4 payment.disputed=1.4 payment.promised=-0.4 payment.query=-0.5 payment.refused=0.8 payment.sent=-0.3 reputation=2.0 urgent=1.6
firma 5.96 bad=2.7 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=0.8 escalation=-0.7 good=0.7 growth=-0.5 leaving=5.4 legal=0.5 payment.disputed=-0.4 payment.refused=-0.5 praise=0.6 reputation=-0.6 urgent=-0.4
firmae 6.65 bad=-0.5 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=-0.6 escalation=-0.4 good=1.8 leaving=-0.5 payment.refused=0.9 praise=1.9 reputation=-0.4
firman 6.94 bad=1.2 good=-0.4 payment.refused=-0.4 praise=-0.4 reputation=3.3
fjerde 6.24 bad=2.5 complaint.delay=2.3 complaint.neglect=1.8 complaint.quality=3.3 escalation=3.0 good=-0.9 legal=-0.5 meeting.off=-0.3 payment.refused=3.2 praise=-0.9 reputation=-0.9 urgent=-0.3
fjorte 6.94 complaint.delay=1.3 complaint.neglect=0.3 complaint.quality=-0.9 good=-0.3 meeting.off=-0.4 payment.delayed=1.8 payment.refused=-0.5 praise=-0.4
flemmi 6.94 bad=0.8 complaint.cost=-0.4 complaint.neglect=0.8 complaint.quality=0.7 leaving=1.2
flere 6.65 bad=0.6 complaint.cost=-0.6 complaint.neglect=1.2 complaint.quality=0.3 good=-0.3 leaving=-0.5 payment.disputed=2.1 praise=-0.5 reputation=-0.9
flot 5.84 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=1.5 good=2.7 growth=1.7 leaving=-1.0 legal=-0.3 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.6 payment.sent=2.5 praise=2.6 urgent=-0.6
flov 6.94 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.7 leaving=0.8 meeting.off=3.2 praise=0.4
flytni 6.94 complaint.neglect=1.0 good=0.7 leaving=0.8 payment.promised=1.9 praise=0.7
flytte 5.14 bad=-0.7 complaint.cost=1.0 complaint.delay=-1.4 complaint.quality=-0.4 escalation=-0.4 good=0.6 growth=-0.7 leaving=-1.8 legal=-1.2 meeting.off=1.8 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=0.8 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.5 praise=0.9 reputation=-1.4 urgent=-0.6
fodbol 6.94 bad=0.7 complaint.quality=1.2 good=-0.4 legal=1.1 praise=-0.3 reputation=1.0
fodsel 6.65 bad=-0.6 complaint.quality=-0.4 good=-0.9 leaving=0.7
fogedr 6.65 bad=0.3 complaint.cost=-0.4 complaint.delay=1.1 complaint.neglect=0.9 complaint.quality=-0.4 leaving=-0.5 legal=1.8 payment.refused=2.1 reputation=-0.4
folder 6.65 complaint.cost=-0.6 complaint.delay=1.9 complaint.quality=-0.6 good=-0.5 growth=-0.5 leaving=1.7 praise=-0.4 reputation=1.2 urgent=-0.3
foler 6.65 bad=2.1 complaint.cost=4.1 complaint.delay=1.6 complaint.neglect=3.1 complaint.quality=-1.2 good=-1.2 leaving=-0.6 legal=-0.8 payment.delayed=-0.3 payment.refused=-0.5 praise=-1.1 reputation=-0.6
folger 5.96 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=1.0 complaint.quality=-1.6 escalation=-0.5 good=-0.7 growth=-0.4 leaving=-1.0 legal=0.7 meeting.off=-0.5 payment.disputed=-0.9 payment.query=-0.4 payment.refused=-1.0 praise=-0.7 reputation=0.3
folk 5.14 bad=-1.4 complaint.cost=0.6 complaint.delay=-1.0 escalation=-0.8 good=3.0 growth=2.2 leaving=-2.0 legal=-1.0 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-0.9 payment.promised=-0.5 payment.query=-0.6 payment.refused=-1.1 payment.sent=-0.5 praise=3.1 reputation=1.6 urgent=1.2
folkem 6.94 bad=0.4 complaint.delay=2.0 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.4 praise=-0.4 reputation=1.5
for 2.66 bad=3.7 complaint.cost=7.5 complaint.delay=0.4 complaint.neglect=-0.4 complaint.quality=1.9 escalation=1.0 good=1.2 growth=1.8 leaving=1.7 legal=1.0 meeting.off=-1.1 payment.delayed=-1.8 payment.disputed=0.7 payment.promised=-2.2 payment.refused=2.8 payment.sent=-0.8 praise=1.4 reputation=-2.0 urgent=-1.2
foran 6.94 bad=-0.5 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=0.3 good=-1.5 legal=0.8 payment.refused=-0.4 praise=-1.4
forare 5.73 bad=-0.5 complaint.cost=-0.6 complaint.quality=0.5 escalation=-0.3 good=0.5 growth=3.6 leaving=1.4 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.7 payment.refused=-0.5 praise=-1.3 reputation=0.4
forbeh 6.65 bad=1.2 complaint.neglect=-0.6 escalation=1.0 good=-0.7 leaving=-0.6 legal=2.6 payment.refused=0.8 praise=-0.7
forbi 5.84 complaint.delay=-0.8 complaint.quality=-0.3 escalation=-0.4 good=-0.9 growth=-0.3 leaving=2.3 legal=-0.4 meeting.off=-1.3 payment.delayed=-0.3 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.3 praise=-0.8 reputation=-0.6 urgent=1.4
forbru 5.84 bad=1.4 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-1.7 complaint.quality=0.5 escalation=-0.7 good=-2.1 growth=-0.8 leaving=-1.2 legal=3.7 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=2.6 payment.refused=-0.8 payment.sent=-0.5 praise=-2.0 reputation=2.5
fordi 5.33 bad=-1.5 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-2.0 escalation=-0.4 good=1.4 growth=1.1 leaving=-1.7 legal=-0.8 meeting.off=-0.7 payment.delayed=0.7 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.1 praise=1.3 reputation=1.6 urgent=-0.7
foreni 5.73 complaint.delay=0.8 complaint.neglect=-1.0 complaint.quality=-1.0 escalation=-0.5 good=-1.2 growth=-0.5 leaving=0.8 legal=2.2 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=1.3 payment.query=-0.5 payment.refused=-1.0 payment.sent=1.1 praise=-1.2 reputation=-1.1
forer 6.65 bad=-1.2 complaint.cost=-0.6 complaint.neglect=-0.4 escalation=-0.4 good=-0.9 leaving=-0.7 payment.refused=-0.3 praise=-0.9 reputation=-0.4
forest 6.65 bad=1.3 complaint.cost=-0.5 complaint.quality=1.2 good=-0.6 leaving=-0.6 praise=-0.7 reputation=-0.3
forfal 6.65 bad=-1.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.8 meeting.off=-1.3 payment.delayed=4.3 payment.disputed=-0.3 payment.promised=2.4 payment.query=4.7 payment.refused=-0.8 payment.sent=-0.5 praise=-0.8 reputation=-0.5 urgent=-0.5
forfra 6.94 bad=0.8 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=3.4 complaint.quality=-0.8 escalation=-0.4 leaving=-0.8 reputation=-0.3
forker 5.26 bad=3.5 complaint.cost=-0.9 complaint.delay=1.8 complaint.quality=7.1 escalation=1.0 good=-2.6 growth=-1.1 legal=1.6 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=0.6 payment.promised=-0.5 payment.query=1.6 payment.sent=0.5 praise=-2.6 reputation=0.4 urgent=-0.6
forkla 5.84 bad=2.1 complaint.cost=2.3 complaint.delay=-0.8 complaint.neglect=0.9 complaint.quality=1.4 escalation=1.0 growth=-1.2 leaving=-1.1 legal=0.7 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=2.4 payment.query=-0.4 payment.refused=0.5 payment.sent=-0.3 reputation=-0.6
forlag 6.94 complaint.delay=0.6 complaint.neglect=0.8 complaint.quality=0.6 good=-0.4 leaving=0.5 praise=-0.4
forlig 6.94 bad=0.8 complaint.quality=1.3 legal=2.1 reputation=2.1
forlob 6.43 bad=0.8 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.9 good=2.1 growth=-0.3 leaving=-1.2 legal=-0.4 payment.refused=-0.4 praise=2.0 reputation=1.5
forlæn 6.24 bad=-1.8 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=-0.3 good=0.7 growth=2.4 leaving=-1.8 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=-0.4 praise=0.9
forman 5.84 bad=-0.7 complaint.cost=-0.8 complaint.delay=0.5 complaint.quality=-1.1 growth=0.7 leaving=-1.0 legal=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.8 payment.sent=-0.4 praise=0.3 reputation=2.2 urgent=-0.4
formel 6.94 bad=1.4 complaint.delay=0.6 complaint.neglect=-0.3 escalation=2.7 good=-0.5 leaving=-0.3 legal=1.5 praise=-0.5
formid 5.84 bad=-1.0 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.7 leaving=-0.7 legal=-0.4 meeting.off=1.9 payment.delayed=-0.4 payment.disputed=-0.9 payment.promised=0.3 payment.query=-1.1 payment.refused=-0.7 payment.sent=3.2 reputation=-0.4 urgent=-1.1
formul 6.24 bad=0.6 complaint.cost=1.5 complaint.delay=-0.6 complaint.neglect=-1.1 complaint.quality=1.8 good=-0.8 growth=-0.3 leaving=-0.5 legal=0.6 payment.disputed=-0.5 payment.refused=0.9 praise=-0.6 reputation=1.3
fornem 6.94 bad=1.9 complaint.neglect=1.4 complaint.quality=-0.4 good=-0.8 leaving=1.1 legal=-0.3 meeting.off=-0.3 praise=-0.8 reputation=-0.4
fornoj 6.65 bad=-1.0 complaint.delay=-0.3 complaint.quality=-0.6 good=2.3 leaving=1.8 praise=2.1 reputation=-0.5
forsid 5.73 bad=0.5 complaint.cost=1.4 complaint.delay=1.8 complaint.neglect=-0.6 complaint.quality=0.3 escalation=-0.5 leaving=-0.5 legal=-0.7 meeting.off=-0.6 payment.disputed=1.7 payment.query=-0.4 payment.refused=0.8 reputation=0.9
forsik 5.73 bad=0.8 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=3.5 good=-0.9 growth=-0.4 leaving=-0.8 legal=2.9 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.4 payment.sent=-0.8 praise=-0.9 reputation=-0.6
forsin 4.78 bad=1.7 complaint.cost=-0.4 complaint.delay=5.1 complaint.neglect=-0.6 escalation=-0.3 good=-0.4 leaving=-0.9 legal=1.5 payment.refused=1.8 praise=-0.4 reputation=-0.7 urgent=-0.3
forske 6.43 bad=0.3 complaint.cost=1.9 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=0.9 good=1.3 leaving=1.0 payment.disputed=2.2 payment.refused=-0.3 praise=1.3 reputation=1.8
forsku 6.94 complaint.cost=1.4 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=1.1 leaving=0.8
forsla 6.94 bad=-1.1 complaint.quality=-0.4 leaving=-0.4 reputation=-0.4
forst 4.99 bad=-0.6 complaint.cost=-1.0 complaint.delay=1.7 complaint.neglect=0.9 complaint.quality=-1.3 escalation=-0.5 good=-2.2 growth=-0.8 legal=-1.2 meeting.off=-0.7 payment.delayed=3.6 payment.disputed=-0.9 payment.query=-0.6 payment.refused=1.2 payment.sent=-0.9 praise=-2.3 urgent=-0.8
forsta 6.09 complaint.cost=0.6 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=0.6 growth=-0.4 legal=-0.6 meeting.off=-0.4 payment.disputed=0.5 payment.refused=-0.5 praise=-0.3 reputation=-0.5
forste 4.99 bad=-1.9 complaint.cost=0.7 complaint.delay=0.6 complaint.neglect=-1.1 good=4.8 growth=1.2 legal=-1.3 meeting.off=-0.9 payment.disputed=-0.8 payment.promised=-0.9 payment.query=-0.5 payment.refused=-0.6 payment.sent=2.0 praise=4.7 urgent=-0.9
forsva 6.94 complaint.cost=2.6 complaint.neglect=-0.5 complaint.quality=-0.9 good=-0.6 leaving=-0.4 praise=-0.6
fortje 6.24 bad=-1.7 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=-1.2 escalation=-0.3 good=3.8 growth=0.7 leaving=-0.6 legal=-0.6 payment.refused=-0.5 praise=3.6 reputation=-0.5
fortsæ 4.57 bad=-1.2 complaint.quality=-0.6 good=-0.8 growth=-0.4 legal=-0.8 payment.refused=-0.9 praise=-0.7 reputation=-0.6
fortæl 5.73 bad=1.0 complaint.cost=1.0 complaint.neglect=1.9 complaint.quality=2.0 escalation=-0.6 good=0.6 growth=-0.6 leaving=-1.3 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.3 praise=0.9 reputation=5.2
forven 6.43 bad=2.5 complaint.cost=-0.9 complaint.delay=0.9 complaint.quality=2.1 escalation=1.2 good=-1.6 growth=-0.5 legal=1.3 payment.query=-0.3 payment.refused=-0.5 praise=-1.6
foræld 6.65 bad=-0.7 complaint.quality=-0.5 good=0.5 growth=0.8 leaving=-0.4 payment.delayed=-0.6 praise=0.5
fotogr 6.65 bad=0.4 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=1.8 growth=-0.3 leaving=1.1 legal=0.7 payment.refused=-0.4 reputation=0.8
fra 3.37 bad=-2.1 complaint.cost=-2.8 complaint.delay=-3.1 complaint.neglect=1.2 complaint.quality=-1.6 escalation=-1.3 good=-1.9 leaving=1.3 legal=-0.6 meeting.off=0.5 payment.delayed=1.8 payment.disputed=1.1 payment.promised=0.8 payment.refused=-1.0 payment.sent=2.1 praise=-1.5 reputation=-0.9 urgent=-0.9
frafly 6.94 bad=-0.3 good=-0.7 praise=-0.7
fravær 6.94 bad=-0.8 complaint.quality=-0.5
fredag 5.20 bad=-0.5 complaint.delay=1.4 complaint.neglect=0.7 complaint.quality=-0.5 good=-2.0 growth=-0.8 leaving=-0.4 legal=-0.9 meeting.off=2.0 payment.disputed=-0.9 payment.promised=4.3 payment.query=0.8 payment.refused=-1.2 payment.sent=-1.4 praise=-1.7 reputation=-0.4 urgent=0.6
frem 6.24 bad=1.0 complaint.cost=-0.3 complaint.neglect=-1.2 complaint.quality=0.8 good=-0.6 leaving=2.8 meeting.off=-0.4 payment.refused=-0.3 praise=-0.6 reputation=-0.6
fremov 6.43 bad=-0.3 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.5 growth=-0.5 leaving=0.5 legal=0.6 payment.refused=-0.3 praise=-0.4 reputation=-0.4
friste 6.24 complaint.delay=2.5 complaint.quality=-1.5 escalation=1.6 good=-0.9 leaving=-0.4 legal=-0.6 payment.refused=-0.4 praise=-0.9 reputation=-0.5 urgent=1.7
frokos 6.43 bad=1.5 complaint.cost=4.8 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.7 good=-0.6 leaving=-0.6 legal=0.9 payment.refused=0.9 praise=-0.5 reputation=5.3 urgent=-0.4
fru 5.40 legal=-0.5
fryser 6.94 complaint.delay=1.2 complaint.neglect=1.3 good=2.2 leaving=-0.7 praise=-0.4 reputation=-0.3
fugern 6.94 bad=0.8 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=2.4 payment.refused=-1.2 reputation=0.6
fuld 6.94 bad=-0.7 complaint.cost=-0.3 complaint.quality=-0.5 legal=-0.4
fuldma 6.94 bad=1.2 complaint.delay=2.9 good=-0.4 leaving=2.4 payment.disputed=-0.4 payment.refused=-0.3 praise=-0.3
fuldst 6.94 bad=0.7 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=2.8 escalation=-0.4 good=0.4 legal=-0.4 payment.refused=-0.3 reputation=-0.8
fuldt 6.94 bad=-0.8 complaint.quality=-0.5
fundet 6.24 bad=2.0 complaint.cost=0.7 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=2.3 escalation=-0.3 good=-0.4 leaving=3.9 legal=-0.4 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.5 reputation=0.6
fusion 6.94 bad=1.2 complaint.cost=1.3 complaint.neglect=3.8 complaint.quality=-1.0 good=-0.7 leaving=-0.3 legal=-0.5 praise=-0.8
fælles 6.65 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.4 leaving=2.2 meeting.off=-0.3 payment.disputed=-0.4 praise=-0.5 reputation=2.1
færdig 5.26 bad=1.5 complaint.cost=1.3 complaint.delay=2.9 complaint.neglect=-1.2 escalation=-0.3 growth=-0.7 leaving=3.0 legal=-1.4 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.9 payment.sent=-0.8 praise=-1.4 reputation=1.4 urgent=-0.8
færgen 6.94 complaint.delay=1.6 complaint.neglect=1.5 complaint.quality=-0.8 good=-0.3 meeting.off=1.5 payment.sent=1.3 reputation=1.8
ga 5.64 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=0.7 complaint.quality=0.8 escalation=-0.4 good=1.0 growth=2.8 leaving=-0.3 legal=1.1 payment.refused=1.0 praise=-1.3 reputation=-1.1
gaet 5.04 bad=-0.7 complaint.cost=-1.4 complaint.neglect=-0.4 complaint.quality=0.9 escalation=0.7 good=1.6 growth=-0.8 leaving=-1.9 legal=-1.0 meeting.off=0.3 payment.disputed=-1.0 payment.promised=1.3 payment.query=0.7 payment.refused=-1.3 payment.sent=1.7 praise=1.6 reputation=-1.0 urgent=1.4
gal 6.94 bad=2.2 complaint.delay=0.7 complaint.neglect=0.8 complaint.quality=3.5 good=-0.5 leaving=0.7 meeting.off=-0.3 praise=-0.6
gamle 4.82 bad=-2.5 complaint.cost=0.5 complaint.delay=-1.3 complaint.neglect=-1.5 complaint.quality=-1.5 escalation=-0.6 good=-1.4 growth=-1.2 leaving=-1.1 legal=-0.9 meeting.off=0.6 payment.delayed=-1.3 payment.disputed=-0.6 payment.promised=-1.2 payment.query=1.8 payment.refused=-1.4 payment.sent=-0.5 praise=-1.5 reputation=-1.8 urgent=-0.8
gammel 6.94 bad=-0.5 complaint.quality=-0.4 good=-0.8 growth=1.5 leaving=-0.4 praise=-0.7
gang 4.63 bad=2.4 complaint.cost=-1.0 complaint.delay=1.4 complaint.neglect=3.7 complaint.quality=0.7 escalation=-1.0 growth=1.0 leaving=3.9 legal=-1.8 meeting.off=1.0 payment.delayed=0.9 payment.disputed=-1.0 payment.query=-0.8 payment.refused=-2.0 payment.sent=-0.7 praise=0.4 reputation=-1.7 urgent=0.9
gange 4.82 bad=2.8 complaint.cost=0.4 complaint.delay=3.2 complaint.neglect=5.2 complaint.quality=0.3 escalation=2.0 good=-0.5 growth=-1.7 leaving=2.1 legal=-0.5 meeting.off=-0.7 payment.delayed=0.7 payment.disputed=0.7 payment.promised=-0.6 payment.query=-1.3 payment.refused=-0.6 payment.sent=0.5 praise=-0.4 reputation=-0.5 urgent=0.7
gar 4.48 complaint.delay=2.2 complaint.neglect=1.7 escalation=1.6 good=1.1 leaving=-1.0 legal=0.3 meeting.off=-1.1 payment.delayed=-1.0 payment.promised=1.0 payment.query=-0.8 payment.refused=2.7 payment.sent=-0.8 praise=0.4 reputation=1.5 urgent=2.7
garage 6.94 bad=-0.5 leaving=-0.5
garant 6.94 bad=-1.0 complaint.delay=-0.6 good=-0.8 leaving=-0.4 praise=-0.8
garden 6.43 bad=-1.0 complaint.cost=-0.8 complaint.delay=-0.3 complaint.neglect=-0.8 complaint.quality=-0.6 escalation=-0.4 legal=-0.5 payment.refused=-0.4 praise=0.5 reputation=-0.6
gardin 6.94 complaint.delay=1.7 complaint.neglect=-0.4 complaint.quality=0.5 legal=-0.3 reputation=2.1
gav 6.09 complaint.cost=1.6 complaint.delay=0.6 complaint.neglect=1.1 escalation=-0.4 good=-0.7 growth=-0.4 legal=0.4 meeting.off=-0.7 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.4 praise=-0.7 reputation=1.6
gebyr 6.65 bad=-1.0 complaint.neglect=-0.5 complaint.quality=-0.8 leaving=-0.5 legal=1.0 payment.disputed=1.3 payment.refused=0.5 reputation=-0.4
gebyre 6.65 bad=1.9 complaint.neglect=-0.7 complaint.quality=-0.8 good=-0.6 leaving=-0.7 legal=2.1 meeting.off=-0.4 payment.disputed=5.3 payment.promised=-0.5 payment.refused=2.2 payment.sent=-0.5 praise=-0.6 reputation=-0.6
genbo 6.94 bad=-0.7 escalation=-0.5 good=2.8 growth=3.1 legal=-0.4 praise=1.9
genbru 6.65 bad=-0.7 complaint.delay=-0.3 good=-0.5 growth=-0.3 leaving=-0.5 praise=-0.4
genera 5.73 bad=-1.3 complaint.cost=1.3 complaint.delay=-0.9 complaint.neglect=-0.3 complaint.quality=-1.4 escalation=-0.4 good=0.6 growth=-0.6 legal=-0.6 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.7 payment.sent=-0.3 praise=0.8 urgent=0.8
gennem 5.40 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-1.0 complaint.quality=-0.9 escalation=0.3 good=1.3 growth=0.7 leaving=0.8 legal=0.7 meeting.off=5.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=1.8 reputation=-0.8 urgent=-0.5
gentag 6.94 bad=1.2 complaint.delay=-0.3 complaint.neglect=1.2 complaint.quality=1.8 escalation=1.5 leaving=1.4 reputation=-0.5
gerne 4.16 bad=-2.0 complaint.cost=-1.2 complaint.delay=-0.7 complaint.neglect=-1.3 escalation=1.6 good=1.9 growth=4.3 leaving=-2.0 legal=-1.1 meeting.off=-1.4 payment.delayed=-1.2 payment.promised=-0.9 payment.query=-0.6 payment.refused=-0.8 payment.sent=-1.0 praise=1.8 urgent=-1.2
gider 6.24 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.8 escalation=2.1 good=-0.8 leaving=2.1 legal=-0.5 payment.disputed=2.5 payment.query=-0.3 payment.refused=-0.5 payment.sent=-0.5 praise=-0.7 reputation=-0.9
gik 5.33 bad=-1.0 complaint.cost=0.7 complaint.delay=-1.2 complaint.neglect=0.5 complaint.quality=0.6 escalation=-0.5 good=3.2 growth=-0.8 leaving=-1.2 legal=-1.0 meeting.off=-0.4 payment.delayed=0.4 payment.disputed=-0.5 payment.promised=-0.6 payment.query=1.8 payment.refused=-0.7 payment.sent=2.4 praise=3.4 reputation=2.0 urgent=-0.6
giroko 6.94 complaint.quality=2.2 good=-0.4 payment.promised=1.7 payment.refused=0.4 praise=-0.4
gitte 6.94 bad=-0.5 complaint.quality=-0.8 payment.delayed=1.5 payment.disputed=-0.3 payment.promised=0.7 payment.query=-0.4 payment.sent=-0.4
giv 6.24 bad=2.2 complaint.cost=-0.4 complaint.delay=1.4 complaint.neglect=0.9 complaint.quality=1.1 escalation=4.1 good=-0.7 leaving=0.8 payment.refused=2.0 praise=-0.6 reputation=1.5 urgent=1.5
give 5.84 bad=-1.3 complaint.cost=-0.7 complaint.delay=0.4 escalation=-1.1 good=3.7 growth=4.2 leaving=-0.7 legal=0.8 meeting.off=1.2 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.5 praise=3.3 reputation=-0.8 urgent=-0.5
giver 6.09 bad=1.4 complaint.delay=3.4 complaint.neglect=-0.4 complaint.quality=1.1 escalation=0.9 good=-0.9 leaving=-0.4 legal=1.7 payment.disputed=-0.3 payment.refused=2.7 praise=-0.8 reputation=-0.3 urgent=1.2
givet 5.55 bad=-0.9 complaint.cost=-0.7 complaint.delay=0.8 complaint.neglect=-1.0 complaint.quality=0.4 escalation=-0.5 good=0.7 growth=2.4 leaving=2.4 legal=1.2 meeting.off=-0.4 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.4 praise=0.9 reputation=-1.2 urgent=-0.5
gjort 6.65 bad=2.7 complaint.cost=1.7 complaint.quality=2.4 good=-1.0 leaving=1.3 legal=1.5 payment.refused=2.0 praise=-0.8 reputation=1.7
glad 6.24 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.8 good=0.7 growth=0.4 leaving=1.5 legal=-0.5 payment.disputed=-0.7 payment.query=1.8 payment.refused=-0.5 praise=1.0
glade 6.65 bad=-1.7 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.7 good=1.5 growth=1.7 leaving=-0.6 legal=-0.6 payment.refused=-0.4 praise=1.7
glemme 6.43 bad=1.0 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.5 escalation=-0.3 good=0.9 growth=1.7 leaving=-0.6 legal=-0.4 payment.delayed=-0.5 payment.disputed=-0.4 payment.query=-0.3 payment.refused=2.5 praise=0.9 reputation=-0.4
glemt 6.65 complaint.neglect=4.0 complaint.quality=-0.7 good=-0.5 growth=-0.4 leaving=-0.7 legal=-0.6 payment.disputed=-0.4 payment.refused=1.7 praise=-0.5 reputation=-1.0
glemte 6.94 bad=-0.7 complaint.cost=-0.7 good=-0.7 payment.disputed=-0.5 payment.query=2.3 payment.refused=-0.5 payment.sent=1.7 praise=-0.8
glæder 6.94 bad=-1.0 complaint.quality=-0.6 good=2.0 leaving=-0.8
god 5.55 bad=0.6 complaint.cost=-1.0 complaint.neglect=0.7 escalation=-0.5 growth=-0.8 leaving=1.1 legal=1.4 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.6 payment.sent=2.4 praise=0.7 reputation=2.0 urgent=-0.3
goddag 6.65 bad=-0.4 complaint.quality=-0.3 leaving=-0.8 payment.disputed=1.0 urgent=-0.8
gode 6.65 bad=-1.0 complaint.cost=2.1 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=-0.7 good=1.8 leaving=-0.6 legal=-0.6 payment.disputed=-0.4 payment.sent=1.7 praise=2.1 reputation=-0.7
godken 4.60 bad=-1.7 complaint.cost=-0.9 complaint.neglect=-0.6 complaint.quality=-0.4 escalation=-1.1 growth=0.3 leaving=-1.1 legal=-1.4 meeting.off=-0.5 payment.delayed=-1.6 payment.disputed=-1.1 payment.promised=4.0 payment.query=-0.7 payment.refused=0.4 payment.sent=-0.5 reputation=-1.6 urgent=1.7
godt 4.74 bad=-1.3 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-1.3 escalation=0.3 good=4.1 growth=4.1 leaving=-1.9 legal=-0.9 meeting.off=-1.1 payment.delayed=1.1 payment.disputed=1.5 payment.promised=1.3 payment.query=0.9 payment.refused=2.3 payment.sent=-0.9 praise=4.5 reputation=-0.5 urgent=1.2
golfkl 6.94 bad=-1.5 complaint.quality=-0.9 good=3.5 growth=3.8 leaving=-0.5 praise=3.8 reputation=-0.4
google 4.86 bad=2.3 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=1.9 escalation=-0.6 good=-0.8 legal=-0.7 payment.promised=-0.5 payment.refused=0.5 praise=-0.9 reputation=1.8
gor 4.86 bad=2.0 complaint.cost=1.9 complaint.delay=0.3 complaint.neglect=-0.8 complaint.quality=3.2 escalation=-0.4 good=-1.7 growth=-1.0 leaving=-0.6 legal=4.3 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=0.4 payment.query=2.8 payment.refused=0.4 payment.sent=0.4 praise=-1.6 reputation=1.5 urgent=2.0
gore 5.73 bad=1.8 complaint.cost=-0.8 complaint.delay=2.3 complaint.quality=-2.1 escalation=-0.6 good=-2.1 growth=-0.5 leaving=1.0 legal=1.5 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.5 payment.query=-0.3 payment.refused=-0.6 praise=-2.0 reputation=-0.5
gratis 6.65 bad=2.1 complaint.cost=3.7 complaint.neglect=3.0 complaint.quality=-0.4 good=-0.9 leaving=1.6 praise=-0.8
grethe 6.94 bad=-0.9 complaint.neglect=-0.5 good=3.2 growth=2.0 leaving=1.6 praise=2.8
grine 6.65 complaint.cost=1.6 complaint.quality=0.7 good=1.7 praise=1.8 reputation=-0.5 urgent=-0.3
griner 6.94 complaint.quality=0.5 good=-0.4 leaving=-0.4 legal=-0.3 payment.refused=1.9 praise=-0.5 reputation=1.7
gron 6.94 bad=-0.8 complaint.quality=-0.4 good=-0.5 payment.refused=-0.3 praise=-0.5 reputation=-0.5
gronne 6.94 bad=-0.5 good=0.5 growth=1.0 praise=0.4
grund 6.43 bad=1.1 complaint.cost=2.5 complaint.delay=-0.4 good=-1.0 legal=1.5 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.3 praise=-1.1 reputation=-1.0
grunde 6.24 complaint.cost=-0.6 complaint.delay=-1.2 complaint.quality=-0.6 escalation=-0.3 good=-0.5 payment.delayed=-0.5 payment.promised=-0.6 payment.query=0.9 praise=-0.5 reputation=1.6
gruppe 6.43 bad=0.6 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=0.7 complaint.quality=2.8 good=0.7 leaving=-0.7 legal=-0.4 payment.refused=-0.3 praise=0.7 reputation=2.8
guld 6.65 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=1.4 complaint.quality=-0.8 good=2.5 legal=-0.4 payment.refused=-0.5 praise=2.5 reputation=1.4 urgent=-0.3
gulv 6.65 complaint.neglect=-0.3 complaint.quality=1.5 good=-0.4 leaving=-0.4 legal=-0.3 payment.refused=0.7 praise=-0.4 urgent=2.6
gymnas 6.94 bad=-0.6 complaint.delay=-0.4 complaint.neglect=-0.3 good=-0.4 payment.promised=-0.4 praise=-0.4 reputation=-0.5
gælden 6.94 bad=1.0 complaint.neglect=-0.5 complaint.quality=0.7 escalation=-0.5 good=-0.3 leaving=-0.4 legal=2.5 praise=-0.3
gæst 6.09 bad=-1.3 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=-1.0 good=-1.1 growth=-0.4 leaving=-0.6 legal=-0.8 payment.refused=-0.8 praise=-1.0 reputation=0.5
gæster 6.65 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.0 praise=0.9
gæt 6.94 bad=1.2 complaint.neglect=-0.5 complaint.quality=0.7 leaving=-0.3 legal=-0.4 reputation=2.4
haber 6.65 bad=0.8 complaint.neglect=0.7 complaint.quality=1.9 good=-0.4 leaving=0.8 legal=1.1 payment.delayed=1.5 payment.promised=0.6 payment.query=-0.3 praise=-0.3
haft 6.43 bad=0.7 complaint.neglect=-0.3 good=-1.3 growth=-0.4 leaving=1.6 legal=0.6 praise=0.3
halv 6.65 bad=-0.5 complaint.cost=0.8 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.6 good=0.8 payment.disputed=-0.4 payment.refused=0.9 praise=0.8 reputation=1.2
halvde 5.47 bad=0.4 complaint.cost=0.7 complaint.delay=2.8 complaint.neglect=-1.1 complaint.quality=1.0 escalation=-0.4 good=-1.4 growth=-0.5 leaving=-0.3 legal=-1.1 meeting.off=1.5 payment.delayed=0.7 payment.disputed=-0.4 payment.promised=-1.3 payment.query=-0.5 payment.refused=2.4 payment.sent=1.3 praise=-1.3 reputation=1.2 urgent=-0.7
halve 6.65 bad=2.4 complaint.cost=4.5 complaint.delay=-1.4 complaint.neglect=1.6 complaint.quality=-1.1 good=-1.7 growth=-0.4 leaving=1.4 payment.promised=-0.3 payment.refused=-0.5 praise=-1.6
ham 5.40 bad=-1.1 complaint.cost=0.4 complaint.neglect=-1.2 complaint.quality=-1.2 escalation=-0.4 good=2.8 growth=3.1 leaving=1.0 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.8 praise=0.6 reputation=-1.3 urgent=-0.4
hambor 6.65 complaint.delay=-0.3 complaint.quality=1.1 good=-0.4 leaving=0.4 legal=1.7 praise=-0.5 reputation=1.7
han 4.78 bad=-3.5 complaint.cost=-0.8 complaint.delay=-1.8 complaint.neglect=-0.7 complaint.quality=-1.6 escalation=-0.6 good=-0.4 growth=0.8 leaving=0.7 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.4 payment.sent=-0.5 praise=0.4 reputation=-1.4 urgent=-1.1
handbo 6.94 bad=-0.6 complaint.delay=-0.3 good=-0.7 legal=-0.3 praise=-0.8
handel 6.09 complaint.cost=-0.8 complaint.delay=0.9 complaint.neglect=-0.6 complaint.quality=-1.4 good=-0.7 growth=-0.5 leaving=1.2 legal=-0.9 meeting.off=-0.7 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.6 reputation=1.7 urgent=-0.4
handle 6.09 bad=1.0 complaint.cost=-0.3 complaint.delay=2.7 complaint.neglect=0.8 complaint.quality=-1.2 escalation=-0.3 good=-1.1 growth=-0.3 leaving=2.0 legal=0.8 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.4 payment.sent=-0.4 praise=-1.2 reputation=0.6 urgent=-0.4
handvæ 5.84 bad=0.8 complaint.cost=-0.8 complaint.delay=0.6 complaint.neglect=-1.1 complaint.quality=-1.5 escalation=-0.7 good=1.0 growth=-0.7 leaving=-1.3 legal=2.0 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.5 payment.refused=-0.9 praise=1.1 reputation=2.2
hanne 6.94 complaint.delay=0.8 complaint.quality=-0.7 escalation=1.5 urgent=1.6
hans 6.09 bad=1.0 complaint.cost=2.8 complaint.delay=1.7 complaint.neglect=-1.3 complaint.quality=0.7 escalation=1.6 good=-0.6 growth=-0.3 leaving=2.7 legal=-0.6 payment.query=-0.5 payment.refused=-0.4 praise=-0.5 reputation=0.6 urgent=-0.6
hansen 6.94 bad=0.3 good=-0.3 legal=0.5 praise=-0.4
har 2.15 bad=2.1 complaint.cost=-2.1 complaint.delay=0.9 complaint.neglect=3.9 complaint.quality=2.3 escalation=1.2 good=-2.4 growth=-1.8 leaving=1.4 legal=3.2 meeting.off=-0.6 payment.delayed=-1.2 payment.disputed=2.2 payment.promised=-3.0 payment.sent=1.0 praise=-1.2 reputation=1.1 urgent=-0.5
haster 6.09 bad=-1.6 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-1.1 good=-0.8 leaving=-1.6 legal=-0.5 meeting.off=-0.6 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.3 praise=-0.8 reputation=-0.5 urgent=3.0
havde 4.90 complaint.cost=1.8 complaint.delay=-1.4 complaint.neglect=1.1 complaint.quality=0.9 escalation=-0.5 good=1.7 growth=-1.1 leaving=-0.9 legal=0.8 payment.delayed=-0.7 payment.promised=0.6 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.5 praise=2.1 reputation=-1.4 urgent=-0.7
have 3.97 bad=-1.6 complaint.cost=-1.2 complaint.delay=1.9 complaint.neglect=-2.6 complaint.quality=-0.5 good=1.8 growth=5.4 leaving=-3.5 legal=-2.3 meeting.off=-0.7 payment.disputed=0.9 payment.promised=-1.2 payment.refused=0.4 payment.sent=-0.6 praise=1.3 reputation=-2.3 urgent=1.3
haven 6.65 bad=0.5 complaint.quality=-0.5 good=-0.8 leaving=1.7 meeting.off=-0.8 payment.delayed=-0.8
havnen 6.94 complaint.cost=1.4 complaint.neglect=0.6 complaint.quality=-0.6 good=2.1 leaving=-0.4 praise=2.2 reputation=-0.5
hedder 5.84 complaint.cost=1.9 complaint.delay=-0.6 complaint.quality=-1.7 escalation=-0.5 good=-1.0 growth=-0.5 leaving=-1.2 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.3 praise=-1.1 reputation=2.5 urgent=-0.3
hej 3.67 bad=-2.9 complaint.cost=-0.9 complaint.delay=-0.3 complaint.neglect=-1.2 complaint.quality=0.8 escalation=-0.9 good=-1.1 legal=-1.1 meeting.off=0.3 payment.delayed=3.4 payment.disputed=-0.8 payment.promised=2.1 payment.query=3.2 payment.refused=0.7 payment.sent=-0.3 reputation=-1.7 urgent=-0.8
hejsa 6.24 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.1 good=-0.6 growth=-0.5 leaving=-1.0 meeting.off=1.2 payment.delayed=1.4 payment.promised=-0.5 payment.query=1.6 payment.refused=-0.5 payment.sent=0.8 praise=-0.6
hel 6.94 bad=-0.5 complaint.cost=1.3 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-1.1 good=1.6 leaving=-0.4 payment.refused=-0.4 praise=1.7
hele 4.37 bad=-1.0 complaint.cost=-0.8 complaint.delay=-2.0 complaint.neglect=-2.0 escalation=-1.2 good=1.3 growth=3.4 leaving=1.9 legal=-1.3 payment.delayed=1.6 payment.promised=1.9 payment.query=0.9 payment.refused=-1.4 payment.sent=-1.1 praise=1.3 reputation=1.7 urgent=-1.3
heller 5.47 bad=3.2 complaint.cost=-1.0 complaint.delay=-0.9 complaint.neglect=2.1 complaint.quality=0.4 escalation=3.7 good=-1.5 growth=-0.5 leaving=3.2 meeting.off=-0.9 payment.delayed=-0.4 payment.disputed=3.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=1.7 praise=-1.4 reputation=-0.7
helt 5.40 bad=-1.8 complaint.cost=-1.0 complaint.neglect=0.7 complaint.quality=-1.4 escalation=-0.4 good=4.4 growth=1.6 leaving=-0.4 meeting.off=-0.7 payment.delayed=-0.3 payment.disputed=-0.5 payment.refused=-0.8 payment.sent=-0.3 praise=3.5 urgent=-0.6
hen 6.94 bad=1.4 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=1.0 escalation=2.7 good=-0.5 leaving=0.8 praise=-0.4
hende 5.64 bad=0.6 complaint.cost=-0.6 complaint.delay=1.5 complaint.neglect=-0.3 escalation=-1.2 good=0.9 growth=1.5 leaving=0.8 legal=0.4 meeting.off=-0.4 payment.disputed=-0.7 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.6 urgent=-0.6
hendes 6.65 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.2 good=0.4 leaving=-0.3 legal=0.9 payment.disputed=-0.7
hennin 6.94 bad=-0.3 good=-0.6 payment.delayed=-0.4 payment.promised=1.2 praise=-0.4
henrik 6.43 bad=1.0 complaint.cost=1.1 complaint.delay=1.8 complaint.neglect=1.2 complaint.quality=-0.9 good=-0.5 leaving=-0.8 payment.refused=0.3 praise=-0.6 urgent=1.1
hente 6.94 bad=-0.5 complaint.quality=-0.4 leaving=-0.4
henven 5.96 bad=-0.8 complaint.cost=1.5 complaint.delay=-0.5 escalation=0.7 good=-1.1 growth=-0.4 leaving=-0.8 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-0.4 payment.sent=-0.3 praise=-1.2 urgent=-1.0
henvis 6.65 complaint.delay=1.7 complaint.neglect=-0.4 complaint.quality=0.4 escalation=0.9 leaving=-0.3 legal=1.8 payment.refused=2.8
her 4.51 bad=2.6 complaint.delay=1.6 complaint.neglect=-0.8 escalation=3.4 good=-2.5 growth=-0.6 leaving=3.5 meeting.off=-1.4 payment.disputed=-1.3 payment.promised=-1.9 payment.query=2.2 payment.refused=0.9 payment.sent=1.4 praise=-1.8 reputation=1.7 urgent=0.3
herfra 6.65 bad=-0.3 complaint.quality=-1.0 good=1.9 growth=-0.4 leaving=0.6 legal=-0.3 praise=2.5
hermed 5.96 bad=0.6 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=-0.8 good=-1.0 growth=-0.3 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=6.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=4.2 payment.sent=-0.3 praise=-0.9 reputation=-0.5
hernin 6.94 bad=1.1 complaint.neglect=0.9 complaint.quality=0.7 leaving=1.4
hils 6.94 bad=-0.3 complaint.quality=-0.4 good=-0.7 leaving=0.8
hilsen 5.55 bad=-0.4 complaint.cost=-0.7 complaint.delay=0.5 complaint.neglect=-0.9 complaint.quality=-1.4 escalation=-0.5 good=-0.8 growth=0.4 leaving=-0.4 legal=-0.8 meeting.off=-0.4 payment.delayed=0.7 payment.disputed=-0.5 payment.query=1.3 payment.refused=-0.7 praise=-0.4 reputation=0.7 urgent=0.6
hilser 6.94 bad=-0.8 complaint.quality=-0.8 good=-0.3 payment.disputed=-0.4 payment.query=0.9 payment.sent=2.1 praise=-0.4
hinand 6.94 complaint.delay=-0.6 complaint.neglect=0.6 complaint.quality=1.2 leaving=0.7
histor 6.09 bad=2.1 complaint.cost=1.1 complaint.delay=1.1 complaint.neglect=-1.6 good=-1.5 growth=-0.7 leaving=2.1 legal=-0.4 payment.disputed=-0.3 payment.refused=-0.4 praise=-1.3 reputation=5.9 urgent=-0.3
hjem 6.09 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=1.2 good=0.6 growth=1.4 leaving=-0.6 payment.promised=1.5 payment.refused=0.7 praise=0.6 reputation=-0.5 urgent=-0.6
hjemme 4.78 complaint.cost=0.4 complaint.neglect=0.4 escalation=-0.9 good=0.4 growth=-1.7 legal=-1.5 meeting.off=0.5 payment.delayed=-1.0 payment.disputed=1.1 payment.promised=0.5 payment.query=-0.8 payment.refused=0.7 payment.sent=-0.6 reputation=-0.7 urgent=-0.7
hjerte 6.94 bad=-0.8 complaint.quality=-0.5
hjælp 6.65 bad=-0.9 complaint.cost=-0.6 complaint.neglect=-0.3 complaint.quality=-0.4 good=0.8 growth=-0.3 leaving=-0.5 praise=0.7 reputation=-0.6 urgent=0.6
hjælpe 6.43 bad=-0.7 complaint.delay=-0.6 complaint.quality=0.6 good=1.1 leaving=0.7 legal=-0.3 praise=1.2 reputation=-0.6
hojest 6.94 bad=-0.7 good=0.5 payment.promised=1.5 praise=0.5 reputation=-0.4
hold 6.43 bad=1.4 complaint.cost=1.9 complaint.delay=-0.4 complaint.neglect=-1.1 complaint.quality=-0.7 escalation=-0.4 good=-1.4 legal=-0.4 payment.disputed=0.7 payment.refused=-0.3 praise=-1.2 reputation=-0.8
holder 5.47 bad=-1.4 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=0.7 escalation=-0.8 good=-1.6 growth=-0.7 leaving=-1.5 meeting.off=1.0 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.4 payment.refused=0.9 payment.sent=-0.3 praise=-1.5 reputation=-0.9 urgent=-0.5
holdet 6.24 bad=-1.6 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.8 good=1.7 growth=-0.4 leaving=-0.6 meeting.off=3.4 payment.refused=-0.4 praise=1.8 reputation=-0.5
holdt 6.09 bad=-2.6 complaint.cost=0.6 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=-1.4 escalation=-0.4 growth=-0.4 leaving=1.1 legal=-0.7 meeting.off=4.0 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=-0.4 praise=0.6 reputation=-0.9
hollan 6.94 bad=0.9 complaint.cost=-0.3 complaint.quality=1.8 good=-0.4 leaving=2.2
holm 5.33 bad=1.0 complaint.quality=-0.4 legal=0.9 payment.refused=-0.4
holste 6.94 bad=-1.0 complaint.quality=-0.4 good=-0.9 growth=1.6 leaving=1.1 praise=-1.0
honora 6.43 bad=0.8 complaint.cost=2.1 complaint.neglect=-0.5 complaint.quality=1.6 escalation=2.7 good=-0.6 growth=-0.8 leaving=-0.5 legal=1.4 payment.promised=-0.6 payment.refused=1.6 praise=-0.6 reputation=0.6
hore 6.43 bad=1.8 complaint.cost=-0.5 complaint.neglect=-1.3 complaint.quality=-0.7 escalation=-0.7 good=-1.4 growth=-0.5 leaving=-0.5 legal=-0.4 meeting.off=-0.4 payment.query=-0.4 payment.refused=1.3 praise=-1.2 reputation=4.0
horer 5.96 bad=1.8 complaint.cost=2.1 complaint.delay=-0.6 complaint.neglect=2.3 escalation=-0.4 good=-0.7 growth=-0.3 leaving=0.4 legal=0.5 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.7 payment.refused=-1.1 praise=-0.7 reputation=2.3
horsen 6.94 bad=-0.6 good=-0.5 growth=-0.5 meeting.off=-0.5 payment.query=3.1 payment.refused=-0.3 praise=-0.5
hort 6.65 bad=0.6 complaint.delay=1.5 complaint.neglect=-0.4 complaint.quality=0.7 good=1.0 leaving=-0.4 legal=-0.5 payment.disputed=2.0 payment.query=-0.4 payment.refused=1.1 praise=1.1 reputation=1.7
hos 4.06 bad=0.5 complaint.cost=1.1 complaint.delay=1.4 complaint.neglect=2.0 complaint.quality=-2.2 escalation=2.8 good=-2.1 growth=1.0 leaving=3.4 legal=-0.8 meeting.off=-1.3 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-1.4 payment.query=2.1 payment.refused=1.3 payment.sent=-1.5 praise=-3.0 urgent=-1.7
hostin 6.43 bad=-0.6 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 good=-1.0 growth=-0.3 leaving=2.2 legal=-0.6 payment.disputed=2.8 payment.query=-0.3 payment.sent=-0.5 praise=-0.9 reputation=-0.3
hovede 6.09 bad=0.7 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=2.5 escalation=0.9 good=0.9 leaving=-0.7 legal=-0.6 payment.promised=-0.4 praise=0.8 reputation=-0.9 urgent=1.7
hr 6.65 bad=-1.2 complaint.quality=-0.4 good=1.2 leaving=-0.5 legal=-0.3 payment.delayed=-0.3 praise=0.9 reputation=-0.3
hukomm 6.94 bad=0.6 complaint.neglect=1.5 complaint.quality=-0.6 escalation=-0.4 reputation=1.3
hul 6.65 bad=0.6 complaint.delay=3.2 complaint.neglect=1.9 complaint.quality=-0.9 leaving=-0.5 legal=-0.5 meeting.off=-0.4 payment.delayed=1.9 payment.refused=-0.6 payment.sent=-0.3 reputation=-0.8
hun 4.54 bad=0.4 complaint.cost=1.1 complaint.neglect=-1.1 complaint.quality=1.6 escalation=2.1 leaving=1.8 legal=2.2 meeting.off=-1.1 payment.delayed=-0.7 payment.disputed=1.6 payment.promised=-0.8 payment.query=1.1 payment.refused=1.4 payment.sent=-0.8 praise=0.3 reputation=-2.5 urgent=-1.1
hunden 6.24 bad=-1.5 complaint.delay=-0.3 complaint.quality=-0.8 good=1.5 growth=0.6 leaving=-0.5 legal=-0.3 payment.refused=-0.4 payment.sent=2.4 praise=1.4 reputation=-0.5 urgent=-0.4
hurtig 5.33 bad=-2.1 complaint.cost=-0.8 complaint.delay=-1.0 complaint.neglect=-1.2 complaint.quality=-1.8 escalation=-0.6 good=1.1 growth=-0.8 leaving=0.6 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.9 payment.sent=1.3 praise=1.1 reputation=0.6 urgent=6.9
hus 6.43 bad=0.7 complaint.delay=1.6 complaint.neglect=-0.8 complaint.quality=0.7 good=-0.4 growth=-0.5 leaving=-0.8 legal=1.0 payment.refused=-0.4 praise=-1.7 reputation=1.4 urgent=-0.3
huse 6.94 bad=-0.5 good=-1.1 growth=0.9 leaving=-0.6 praise=-1.0
huset 5.73 complaint.cost=2.1 complaint.delay=1.9 complaint.neglect=-0.9 complaint.quality=-1.5 escalation=-0.6 growth=-0.4 legal=-1.0 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.4 payment.refused=0.7 payment.sent=2.1 reputation=-0.9 urgent=-0.4
husk 6.94 bad=-1.5 complaint.quality=-0.9 good=1.1 growth=3.1 praise=1.3
huslej 6.65 bad=-0.5 complaint.neglect=-0.4 good=-0.9 payment.query=2.0 praise=-0.8 reputation=-0.3
hvad 4.16 bad=-0.3 complaint.cost=1.9 complaint.delay=-2.9 complaint.neglect=-1.1 complaint.quality=1.3 escalation=-1.1 good=-0.8 growth=-0.7 leaving=0.6 legal=-1.7 payment.delayed=-1.3 payment.disputed=-1.3 payment.promised=-1.5 payment.query=1.3 payment.sent=-1.2 praise=-0.4 reputation=1.8 urgent=-0.7
hvem 5.33 bad=1.3 complaint.cost=-0.9 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=-0.4 escalation=2.0 growth=-1.3 leaving=0.8 meeting.off=-0.6 payment.delayed=-0.5 payment.promised=-0.3 payment.query=-0.8 payment.refused=-0.9 payment.sent=-1.1 reputation=3.1 urgent=-0.6
hver 5.14 bad=1.3 complaint.cost=4.4 complaint.neglect=3.6 complaint.quality=0.6 escalation=-1.0 good=-0.7 growth=0.7 leaving=-0.6 legal=-0.9 meeting.off=-0.9 payment.delayed=-0.7 payment.disputed=-0.9 payment.promised=-0.5 payment.query=1.7 payment.refused=-1.1 payment.sent=-0.5 reputation=1.3 urgent=-0.8
hverke 6.94 bad=1.1 complaint.delay=-0.3 complaint.quality=1.8 legal=-0.3 payment.disputed=2.3 payment.query=-0.4 payment.refused=3.1 reputation=1.8
hvert 6.09 bad=0.7 complaint.cost=0.7 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=1.6 escalation=-0.3 legal=-0.6 payment.promised=3.2 payment.refused=-0.5 payment.sent=-0.4 praise=0.9 reputation=-0.5 urgent=4.3
hvid 6.94 bad=1.3 complaint.quality=1.3 good=-0.6 growth=-0.4 payment.disputed=3.0 payment.refused=3.1 praise=-0.6
hvilke 5.47 bad=-1.6 complaint.cost=-1.0 complaint.quality=-1.6 escalation=-0.6 good=-0.5 growth=1.1 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.9 payment.promised=-0.5 payment.query=4.1 payment.refused=-0.9 payment.sent=-0.5 praise=-0.4 reputation=-0.7 urgent=1.1
hvis 4.78 bad=2.3 complaint.neglect=2.6 complaint.quality=1.6 escalation=-0.8 good=-3.0 growth=-1.0 legal=4.2 meeting.off=-1.2 payment.delayed=3.1 payment.disputed=1.6 payment.promised=-1.1 payment.query=-0.9 payment.refused=-0.4 payment.sent=-0.5 praise=-2.9 urgent=-0.7
hvor 4.45 bad=0.5 complaint.cost=-2.0 complaint.delay=3.4 complaint.neglect=1.2 complaint.quality=-1.8 escalation=2.6 good=2.8 growth=0.6 leaving=0.8 legal=-0.8 meeting.off=-1.5 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=-0.9 payment.query=-1.1 payment.refused=-2.0 payment.sent=-1.2 praise=1.3 reputation=-1.2 urgent=2.8
hvorda 5.20 bad=-1.5 complaint.cost=-1.6 complaint.delay=-1.3 complaint.neglect=-1.1 complaint.quality=-1.7 escalation=-0.7 good=-1.8 growth=-0.6 leaving=-0.8 legal=-1.1 meeting.off=-0.8 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=-0.5 payment.query=-0.7 payment.refused=-1.2 payment.sent=-0.4 praise=-1.8 reputation=1.2 urgent=-0.7
hvorfo 5.73 bad=2.4 complaint.cost=3.1 complaint.delay=0.9 complaint.neglect=-1.1 complaint.quality=1.9 escalation=1.5 good=-0.5 leaving=-0.4 legal=0.4 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=0.7 payment.promised=-0.4 payment.query=-1.3 payment.refused=1.2 payment.sent=-0.4 praise=-0.4 reputation=-0.5 urgent=-0.3
hvorna 5.64 bad=1.7 complaint.cost=-0.6 complaint.delay=3.6 complaint.neglect=4.6 complaint.quality=-0.4 escalation=-1.0 good=-1.3 growth=-0.4 leaving=0.7 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=-0.5 payment.query=2.7 payment.refused=1.1 praise=-1.3 reputation=-0.5 urgent=-0.5
hænder 6.94 bad=0.7 complaint.cost=1.7 complaint.quality=-0.5 growth=1.0 legal=-0.4 payment.promised=-1.0 payment.refused=-0.8
hænger 6.43 bad=0.7 complaint.cost=2.0 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.6 escalation=-0.3 good=-1.7 growth=-0.5 leaving=1.4 payment.refused=1.9 payment.sent=-0.4 praise=-1.8
hæver 6.94 bad=2.1 complaint.delay=1.4 complaint.quality=-0.3 good=-0.4 legal=3.7 payment.delayed=-0.3 payment.refused=0.7 praise=-0.3
i 1.68 complaint.cost=0.7 complaint.delay=-0.8 complaint.neglect=1.4 complaint.quality=0.4 escalation=-2.4 good=-0.4 growth=0.3 leaving=-1.6 legal=0.9 meeting.off=1.5 payment.promised=3.7 payment.query=-1.0 payment.refused=0.8 payment.sent=-0.5 praise=-0.6 reputation=3.3 urgent=2.8
ide 6.65 bad=-2.1 complaint.cost=-0.9 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.9 good=0.8 growth=-0.3 leaving=-0.7 legal=-0.4 praise=0.9
ifolge 6.24 bad=1.0 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=1.2 complaint.quality=-0.7 good=-0.9 leaving=0.5 legal=1.1 payment.delayed=-1.3 payment.disputed=-0.8 payment.promised=1.9 payment.query=-1.1 payment.refused=-1.0 payment.sent=1.0 praise=-0.8 reputation=-0.4 urgent=-0.4
igen 4.51 bad=2.7 complaint.cost=-1.8 complaint.delay=-0.5 complaint.neglect=1.7 complaint.quality=4.7 good=0.5 growth=0.6 leaving=-1.2 legal=-1.3 meeting.off=0.5 payment.delayed=3.8 payment.disputed=1.6 payment.promised=0.5 payment.query=1.5 payment.refused=0.6 payment.sent=-1.8 praise=0.5 reputation=-1.3 urgent=0.3
igenne 6.09 bad=-0.6 complaint.cost=-0.4 complaint.quality=1.2 escalation=-0.3 good=-0.8 leaving=-1.2 legal=-0.9 payment.disputed=-0.5 payment.promised=2.9 payment.refused=-0.9 payment.sent=-0.4 praise=-0.8 reputation=-1.6 urgent=-0.5
ikke 2.52 bad=4.8 complaint.cost=5.1 complaint.delay=-0.6 complaint.neglect=2.9 complaint.quality=1.4 escalation=2.5 good=-1.6 growth=-1.7 leaving=3.4 legal=1.3 meeting.off=3.5 payment.delayed=-1.1 payment.disputed=3.7 payment.promised=-1.5 payment.refused=3.2 payment.sent=-1.0 praise=-1.3 reputation=0.9 urgent=-1.0
imelle 6.94 bad=-0.8 good=-0.3 meeting.off=2.7 payment.promised=1.6
ind 4.94 bad=-1.5 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-1.1 complaint.quality=-0.5 escalation=0.4 good=-1.3 growth=-0.8 legal=-1.6 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=-1.0 payment.promised=1.4 payment.query=0.3 payment.sent=0.7 praise=-1.4 reputation=-1.4 urgent=-1.6
indber 6.94 bad=1.5 complaint.quality=2.2 good=-0.7 legal=0.7 praise=-0.7
indbet 6.94 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.5 legal=0.5 payment.sent=3.0
inde 6.43 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=-0.4 complaint.quality=1.6 good=-0.8 growth=2.0 leaving=-0.4 legal=2.3 payment.sent=1.8 praise=-0.9 reputation=-0.6 urgent=-0.5
indefr 6.94 bad=0.3 complaint.delay=1.2 complaint.neglect=-0.3 complaint.quality=0.3 escalation=1.2 legal=0.5 payment.refused=1.8
inden 4.32 bad=-0.3 complaint.cost=-1.7 complaint.delay=1.3 escalation=-1.0 good=-1.5 growth=0.4 leaving=-1.6 legal=2.6 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-1.0 payment.promised=3.7 payment.refused=-1.2 payment.sent=-1.0 praise=-1.3 reputation=0.6 urgent=2.4
indgiv 6.94 complaint.quality=-0.6 escalation=2.7 good=-0.7 leaving=-0.4 legal=-0.4 praise=-0.6
indkob 6.94 complaint.cost=2.7 complaint.quality=-0.4 escalation=2.2 payment.disputed=2.2 payment.refused=-0.4
indlag 6.94 bad=-0.5 good=-0.5 meeting.off=2.1 praise=-0.4
indlæg 6.94 bad=-1.2 complaint.neglect=-0.4 complaint.quality=-0.3 escalation=-0.4 legal=-0.5 reputation=-0.9
indsti 6.94 bad=0.4 complaint.quality=1.7 good=-0.4 leaving=-0.4 praise=-0.3 reputation=1.5
indtil 5.73 bad=1.1 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=-1.2 complaint.quality=1.5 escalation=0.5 good=-1.1 growth=-0.5 leaving=-1.2 meeting.off=-0.7 payment.delayed=2.7 payment.disputed=1.4 payment.promised=-0.3 payment.query=-0.7 payment.refused=4.1 payment.sent=-0.4 praise=-1.0 reputation=0.5 urgent=-0.3
inform 6.94 bad=-1.5 complaint.quality=-0.3 good=-0.4 growth=-0.3 leaving=-0.6 legal=-0.3 praise=-0.3 reputation=-0.4
ingen 4.10 bad=2.1 complaint.cost=1.3 complaint.delay=2.3 complaint.neglect=6.2 complaint.quality=-0.9 escalation=2.7 good=0.3 growth=-1.4 leaving=-1.3 legal=-1.1 meeting.off=0.6 payment.disputed=2.7 payment.promised=-1.0 payment.query=-1.2 payment.refused=4.2 payment.sent=-1.3 praise=0.4 reputation=-0.6 urgent=-1.2
ingent 6.43 bad=0.9 complaint.cost=0.7 complaint.delay=1.7 complaint.neglect=0.9 complaint.quality=0.3 good=-0.8 leaving=1.7 payment.disputed=0.8 payment.refused=0.6 praise=0.9 reputation=0.8
inkass 5.84 bad=0.6 complaint.cost=-0.8 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.7 leaving=-0.6 legal=2.7 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=1.2 payment.promised=-0.7 payment.query=-0.7 payment.refused=2.3 payment.sent=-0.6 praise=-0.7 reputation=-0.8
intere 6.65 bad=1.3 complaint.delay=-0.3 complaint.neglect=2.0 complaint.quality=0.3 escalation=1.1 good=-0.4 leaving=-0.4 legal=1.8 payment.refused=1.1 praise=-0.4 reputation=3.1
intet 5.64 bad=-1.1 complaint.cost=1.7 complaint.neglect=-1.0 complaint.quality=-1.8 escalation=-0.5 good=0.7 growth=-0.6 leaving=-1.2 legal=0.5 meeting.off=-0.6 payment.disputed=0.3 payment.refused=1.9 payment.sent=-0.3 praise=0.7 reputation=-1.0 urgent=-0.4
især 6.94 bad=-0.7 complaint.cost=-0.4 good=0.9 growth=1.2 leaving=-0.5 praise=0.9
it 6.43 bad=-2.1 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-0.6 good=2.4 growth=0.7 leaving=0.4 legal=-0.6 payment.refused=-0.5 praise=2.4 reputation=-0.6
ja 6.24 complaint.cost=2.6 complaint.delay=-0.6 complaint.quality=0.3 good=-0.6 growth=-0.4 leaving=1.5 legal=-0.7 payment.disputed=-0.6 payment.refused=-0.6 praise=-0.6 reputation=0.7
januar 5.73 complaint.cost=1.0 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=2.9 good=-1.9 growth=-0.8 leaving=2.8 meeting.off=-0.3 payment.disputed=2.1 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.6 payment.sent=-0.5 praise=-1.8 reputation=-0.9
jeg 2.19 bad=3.0 complaint.cost=2.4 complaint.delay=-1.2 complaint.neglect=4.4 complaint.quality=-3.5 escalation=5.9 good=-0.5 growth=-1.3 leaving=-1.7 legal=-0.9 meeting.off=1.0 payment.delayed=1.6 payment.disputed=1.2 payment.promised=3.1 payment.query=1.4 payment.refused=2.9 payment.sent=-2.1 reputation=5.9 urgent=-0.6
jens 6.65 bad=-0.6 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.6 good=-0.3 growth=-0.4 leaving=-0.6 payment.delayed=0.9 praise=-0.4
jer 3.43 bad=3.0 complaint.cost=0.5 complaint.delay=3.4 complaint.neglect=3.1 escalation=0.3 good=3.0 growth=4.7 leaving=3.1 meeting.off=-2.2 payment.delayed=-0.6 payment.disputed=-1.3 payment.promised=-1.2 payment.query=1.4 payment.refused=-0.7 payment.sent=-1.8 praise=2.7 reputation=3.4 urgent=-0.5
jeres 3.38 bad=2.9 complaint.cost=1.6 complaint.delay=-1.2 complaint.neglect=1.4 complaint.quality=1.0 escalation=6.2 good=1.7 growth=2.4 leaving=-1.1 legal=4.8 meeting.off=-2.5 payment.delayed=1.2 payment.promised=1.4 payment.query=1.5 payment.refused=1.1 payment.sent=1.9 praise=2.3 reputation=2.4 urgent=-1.0
jf 6.94 bad=0.6 complaint.delay=1.5 leaving=-0.4 legal=0.3 payment.disputed=1.0 payment.refused=1.1
jo 5.09 bad=3.9 complaint.cost=-1.1 complaint.delay=-0.5 complaint.neglect=3.0 complaint.quality=-1.6 escalation=-0.5 growth=3.0 leaving=3.4 legal=0.6 meeting.off=-0.7 payment.delayed=-1.0 payment.disputed=1.3 payment.promised=-0.6 payment.query=-1.5 payment.refused=-1.1 payment.sent=-0.5 praise=-0.6 reputation=2.0 urgent=-0.8
jonas 6.94 bad=-0.6 complaint.delay=-0.6 complaint.quality=-0.5
jorgen 6.94 bad=1.1 complaint.neglect=2.2 complaint.quality=1.2 good=-0.7 leaving=0.9
journa 6.43 bad=0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.6 escalation=0.8 good=-0.6 growth=-0.4 leaving=-0.4 legal=1.7 praise=-0.6 reputation=-0.6 urgent=2.0
jubilæ 6.43 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=1.2 good=-0.5 growth=-0.3 leaving=-0.5 praise=-0.4 reputation=1.1
jul 6.09 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.1 escalation=-0.3 good=2.1 growth=3.6 leaving=-1.0 legal=2.2 payment.promised=-0.5 payment.query=-0.4 payment.refused=1.9 reputation=-0.7 urgent=-0.5
julefr 6.43 bad=-0.5 complaint.cost=-0.6 complaint.delay=1.6 complaint.neglect=-0.4 complaint.quality=-1.0 good=1.0 growth=1.4 leaving=1.3 legal=-0.3 meeting.off=1.2 payment.promised=-0.6 praise=1.1 reputation=0.9 urgent=-0.3
juli 6.09 bad=-1.4 complaint.cost=-1.0 complaint.delay=0.5 complaint.quality=-0.4 escalation=-0.3 good=2.0 growth=0.8 leaving=-0.8 legal=-0.4 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.5 payment.sent=1.2 reputation=1.3 urgent=-0.4
juni 5.96 complaint.delay=1.2 complaint.neglect=1.4 complaint.quality=-1.0 good=-1.1 leaving=-1.0 legal=-0.6 payment.disputed=-0.4 payment.refused=0.7 praise=-1.0 reputation=-0.5 urgent=-0.5
juridi 6.43 bad=-0.5 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=1.7 good=-0.4 growth=-0.4 legal=1.0 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.3 praise=-0.4 urgent=-0.5
jurist 5.64 bad=0.5 complaint.cost=-0.6 complaint.delay=0.6 complaint.neglect=-0.6 complaint.quality=-1.1 escalation=-0.4 good=-1.0 growth=-0.9 leaving=-1.3 legal=4.6 meeting.off=-0.6 payment.disputed=1.9 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.7 praise=-0.9 reputation=-1.2 urgent=-0.3
kaffe 5.84 complaint.cost=2.6 complaint.delay=-0.5 complaint.neglect=2.1 complaint.quality=-0.7 escalation=-0.5 good=-0.5 growth=-0.5 legal=-0.5 meeting.off=1.9 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.5 praise=-0.4 reputation=-0.6
kaffen 6.43 complaint.cost=-0.6 complaint.delay=0.4 complaint.neglect=1.5 complaint.quality=0.8 good=-0.4 leaving=-0.7 payment.refused=1.4 praise=-0.5 reputation=-0.8
kage 6.94 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=1.5 complaint.quality=-0.4 good=-0.8 legal=-0.3 meeting.off=-0.3 payment.delayed=-0.3 praise=-0.8 reputation=-0.5
kalder 6.65 bad=-0.5 complaint.cost=-0.5 complaint.quality=-1.1 good=1.8 growth=-0.9 leaving=-0.6 legal=1.5 payment.disputed=1.8 praise=1.9 reputation=-0.3
kaldte 6.94 bad=-0.7 good=1.0 growth=1.0 praise=1.1
kalend 6.94 bad=0.8 complaint.delay=-0.3 complaint.neglect=1.9 complaint.quality=3.6 good=-0.4 leaving=0.9 payment.disputed=-0.5 payment.refused=0.8 praise=-0.4 reputation=-0.4
kammer 6.65 bad=2.9 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=2.1 escalation=-0.3 good=-1.0 growth=-0.3 legal=4.4 reputation=-0.4 urgent=-0.4
kampag 6.09 complaint.cost=0.6 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=2.5 escalation=-0.4 good=1.1 growth=3.1 leaving=-0.8 legal=-0.5 payment.disputed=-0.6 payment.refused=0.5 praise=-0.8 reputation=0.3
kan 2.53 bad=-2.0 complaint.cost=0.4 complaint.delay=-1.7 complaint.neglect=-3.9 complaint.quality=-0.8 escalation=0.9 good=-3.2 leaving=-0.8 legal=-2.2 meeting.off=0.7 payment.delayed=2.7 payment.promised=-1.5 payment.query=3.7 payment.refused=1.2 payment.sent=0.3 praise=-3.7 reputation=-3.1 urgent=1.8
kantin 6.94 bad=-0.7 leaving=-0.8 praise=-0.3
kartof 6.94 bad=-0.7 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=3.1 leaving=0.6 payment.refused=-0.3 praise=3.2
kassen 6.09 complaint.delay=1.1 complaint.neglect=0.8 complaint.quality=-0.6 leaving=-0.7 meeting.off=-0.7 payment.delayed=3.2 payment.disputed=-0.3 payment.refused=-0.6 payment.sent=-0.5 urgent=-0.4
kasser 5.64 bad=-1.2 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=-1.8 escalation=-0.3 good=-1.1 growth=-0.5 leaving=0.3 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-1.0 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.8 payment.sent=1.1 praise=-1.1 reputation=-0.6 urgent=-0.8
ked 6.94 complaint.cost=-0.3 complaint.neglect=1.9 complaint.quality=-0.8 good=-0.6 legal=1.8 praise=-0.6
kender 6.09 bad=0.3 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=-0.6 legal=1.0 payment.delayed=-0.3 payment.disputed=1.7 payment.refused=-0.6 reputation=1.0
kigge 6.24 bad=0.3 complaint.cost=1.7 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=2.0 good=-1.0 growth=-0.6 leaving=0.8 legal=0.6 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.8 reputation=2.2
kigged 6.94 bad=-0.6 complaint.delay=-0.4 good=0.9 praise=0.9
kigger 5.96 complaint.cost=1.1 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=1.5 escalation=-0.5 good=0.3 growth=-0.5 leaving=1.1 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.9 payment.refused=-0.7 praise=0.6
kirste 6.43 bad=-1.5 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=-0.8 good=1.2 leaving=0.9 legal=-0.4 praise=1.3 reputation=-0.4
kl 5.14 bad=-1.7 complaint.cost=-0.9 complaint.neglect=-1.5 complaint.quality=-0.6 escalation=-0.9 good=-1.4 growth=-0.7 leaving=-1.7 legal=-1.0 meeting.off=-1.0 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.9 payment.query=-0.9 payment.refused=-1.0 payment.sent=-1.0 praise=-1.3 reputation=-1.8 urgent=6.9
klage 4.51 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=0.3 escalation=1.7 growth=-0.4 leaving=-0.8 payment.refused=-0.8 reputation=-1.1
klaged 6.94 bad=-1.0 complaint.delay=-0.6 good=-0.6 leaving=-0.4 praise=-0.5 reputation=-0.4
klagel 6.94 bad=0.7 complaint.quality=1.3 legal=1.9 payment.refused=-0.3 reputation=2.1
klaget 6.94 complaint.delay=1.6 legal=1.2 payment.refused=1.2
klar 5.84 complaint.cost=-0.8 complaint.delay=1.3 complaint.neglect=1.1 complaint.quality=0.6 good=1.9 growth=-0.6 legal=-1.1 meeting.off=-0.4 payment.disputed=-0.5 payment.query=-0.4 payment.refused=0.8 payment.sent=-0.7 praise=2.0 reputation=0.7 urgent=-1.1
klarer 6.24 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-1.0 good=-0.9 growth=-0.3 leaving=-0.5 legal=-0.3 praise=-0.7 reputation=1.4
klient 6.09 bad=-1.4 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=-1.1 good=-1.1 leaving=-0.4 meeting.off=-0.5 payment.promised=-0.4 payment.refused=-0.5 payment.sent=-0.3 praise=-1.1 reputation=-0.7
klikke 6.94 bad=-1.0 payment.sent=1.0
klippe 6.65 bad=-0.5 complaint.delay=-0.4 good=-1.1 growth=2.1 payment.disputed=-0.3 payment.refused=-0.5 praise=-1.0
klokke 6.43 bad=-0.4 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.9 good=1.9 leaving=-0.4 legal=-0.5 meeting.off=2.2 praise=2.0 reputation=-0.4 urgent=2.2
klubbe 6.65 bad=-1.3 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.6 leaving=-0.7 praise=-0.5 reputation=-0.9 urgent=-0.3
knap 6.94 bad=1.2 complaint.cost=2.5 payment.promised=1.9
knappe 6.94 bad=-1.0 complaint.delay=-0.7 complaint.quality=-0.5 good=-0.7 growth=-0.7 payment.sent=1.8 praise=-0.6 urgent=-0.6
kniber 6.94 bad=-1.0 complaint.cost=-0.6 complaint.quality=-0.4 payment.delayed=3.9 payment.promised=-0.6 payment.refused=-0.7 payment.sent=-0.5
kobet 6.65 bad=1.6 complaint.delay=1.2 complaint.quality=-0.4 good=-0.4 leaving=-0.4 legal=3.4 payment.delayed=-0.4 payment.promised=-0.3 payment.refused=0.6 praise=-0.4
kobt 6.94 bad=-0.6 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=1.6 leaving=0.8 legal=-0.3 payment.disputed=-0.8 payment.refused=0.8 praise=-0.3
koden 6.94 bad=1.6 complaint.delay=2.0 complaint.neglect=0.9 complaint.quality=1.3 good=-0.4 leaving=0.8 praise=-0.5
kokken 6.43 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=0.6 complaint.quality=-0.7 good=0.8 leaving=1.7 legal=-0.4 payment.sent=2.6 praise=0.8 urgent=-0.5
koldin 6.65 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.5 good=0.8 growth=1.8 leaving=-0.9 legal=-0.5 payment.refused=-0.3 payment.sent=-0.5 praise=0.7 urgent=-0.3
kolleg 5.84 bad=-2.4 complaint.cost=0.5 complaint.delay=-0.9 escalation=-1.0 legal=-0.7 meeting.off=-0.4 payment.query=-0.5 payment.refused=-0.8 reputation=-0.9 urgent=-0.5
kom 5.04 bad=2.5 complaint.cost=0.5 complaint.delay=4.6 complaint.neglect=1.2 complaint.quality=3.7 escalation=0.7 good=0.7 growth=-0.4 leaving=0.4 legal=-1.2 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.9 payment.promised=-0.5 payment.query=-0.5 payment.refused=-1.3 payment.sent=-0.7 praise=0.8 urgent=1.0
komme 5.73 bad=0.4 complaint.cost=1.4 complaint.delay=-1.0 complaint.neglect=-0.6 complaint.quality=-1.6 escalation=-0.6 good=-0.6 leaving=2.5 legal=-0.6 meeting.off=-0.5 payment.disputed=2.3 payment.query=-0.5 payment.refused=-0.6 reputation=-1.1 urgent=2.8
kommer 4.10 complaint.cost=-2.3 complaint.neglect=1.4 complaint.quality=-3.5 escalation=1.7 good=-2.8 growth=-1.9 leaving=-2.9 meeting.off=2.6 payment.delayed=3.6 payment.disputed=-0.3 payment.promised=2.3 payment.query=-0.5 payment.refused=0.8 payment.sent=-0.7 praise=-2.8 reputation=0.9 urgent=0.5
kommet 5.96 bad=-1.9 complaint.cost=-1.0 complaint.delay=-0.7 complaint.neglect=-1.0 complaint.quality=-1.5 escalation=-0.5 good=-0.8 growth=-0.3 leaving=1.3 legal=-0.9 meeting.off=0.9 payment.disputed=-0.5 payment.refused=-0.5 payment.sent=-0.3 praise=-0.7 reputation=-0.9 urgent=-0.4
kommun 5.33 bad=-1.4 complaint.cost=-0.8 complaint.delay=1.4 complaint.neglect=-1.2 complaint.quality=0.3 escalation=-0.7 good=0.9 growth=-0.8 legal=0.7 meeting.off=-0.7 payment.delayed=3.8 payment.disputed=-0.8 payment.query=0.8 payment.refused=-0.3 payment.sent=-0.8 praise=0.8 reputation=-0.9 urgent=-0.5
koncer 6.24 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.6 escalation=1.4 good=0.6 growth=2.2 leaving=2.3 legal=-0.4 meeting.off=-0.8 payment.promised=-0.4 payment.refused=-0.4 praise=2.0 reputation=-0.6
kone 6.65 bad=-0.9 complaint.quality=-0.5 good=-0.4 leaving=-0.4 reputation=-0.5
kones 6.94 complaint.quality=0.6 good=-0.4 legal=1.1 praise=-0.3
konfir 6.43 bad=2.0 complaint.delay=4.4 complaint.neglect=0.8 growth=1.2 leaving=0.8 legal=-0.3 payment.refused=-0.3 praise=0.3 reputation=1.6
konkur 5.26 bad=-3.2 complaint.cost=-1.1 complaint.delay=-1.0 complaint.neglect=-0.4 complaint.quality=-1.8 escalation=-0.6 growth=-0.7 leaving=-0.5 legal=-0.8 payment.delayed=2.7 payment.disputed=-0.6 payment.promised=0.6 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.5 praise=-1.8 reputation=-1.2 urgent=-0.6
kontak 5.40 complaint.cost=-0.4 complaint.delay=-1.1 complaint.neglect=2.0 complaint.quality=0.7 escalation=1.6 good=-0.5 growth=0.6 legal=-0.7 meeting.off=-1.0 payment.delayed=-0.4 payment.disputed=-0.8 praise=-0.4 reputation=0.3 urgent=-0.4
kontan 6.09 bad=1.0 complaint.cost=1.7 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=0.3 escalation=-0.3 good=-0.8 growth=-0.3 leaving=-0.8 legal=-1.1 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=1.4 payment.query=-0.3 payment.refused=-0.8 praise=-0.8 reputation=5.0 urgent=-0.4
kontin 6.43 bad=-0.4 complaint.cost=-0.4 complaint.quality=-1.4 good=-0.8 growth=-0.5 leaving=-0.6 payment.delayed=-0.5 payment.disputed=-0.8 payment.refused=0.3 praise=-0.6 reputation=-0.8
konto 5.33 bad=0.4 complaint.cost=-0.9 complaint.neglect=-0.6 escalation=-0.9 good=-1.7 growth=-0.6 legal=-1.1 meeting.off=-0.4 payment.delayed=-1.2 payment.disputed=-0.9 payment.promised=0.5 payment.query=3.2 payment.refused=3.0 payment.sent=2.6 praise=-1.7 reputation=-1.1 urgent=-0.9
konton 6.43 bad=-1.1 complaint.quality=-0.6 good=-0.3 leaving=-0.3 meeting.off=-0.4 payment.delayed=-0.8 payment.disputed=-0.3 payment.promised=-0.4 payment.query=2.4 payment.refused=-0.5 payment.sent=-0.3 praise=-0.4
kontor 5.20 complaint.cost=0.6 complaint.delay=-1.2 complaint.neglect=1.6 complaint.quality=1.0 escalation=1.4 good=-0.5 growth=-1.0 leaving=-0.9 legal=-0.9 meeting.off=0.6 payment.delayed=-0.5 payment.disputed=1.2 payment.promised=-0.9 payment.query=0.6 payment.sent=-0.6 urgent=-1.2
kontou 6.65 complaint.cost=-0.5 complaint.delay=-0.5 complaint.quality=-0.6 leaving=-0.6 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=2.1 payment.promised=-0.8 payment.query=4.1 payment.refused=-0.4 payment.sent=-0.3 urgent=-0.3
kontra 5.26 complaint.delay=0.3 complaint.neglect=1.9 good=-1.8 growth=-0.8 leaving=2.4 legal=0.8 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.6 payment.refused=-1.1 payment.sent=-0.4 praise=-1.8 reputation=-1.1 urgent=-0.8
kopi 6.09 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=0.6 complaint.quality=-1.0 escalation=1.1 good=-0.8 growth=-0.4 leaving=-0.6 legal=-1.0 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-1.0 payment.query=3.0 payment.refused=-0.7 payment.sent=1.4 praise=-0.9 reputation=-0.5 urgent=-0.3
kore 6.94 bad=-0.5 good=1.1 leaving=-0.5 praise=1.2
korer 5.40 bad=-0.7 complaint.cost=-0.8 complaint.delay=-1.1 complaint.neglect=-1.0 complaint.quality=-0.3 escalation=-0.6 good=-2.2 growth=-0.7 leaving=0.9 legal=0.7 meeting.off=-0.6 payment.delayed=-0.8 payment.disputed=-0.7 payment.promised=1.6 payment.query=-1.6 payment.refused=-0.8 payment.sent=-0.5 praise=-2.1 reputation=-1.2 urgent=1.5
korrek 6.24 complaint.cost=-0.5 complaint.delay=1.5 complaint.neglect=-0.5 escalation=-0.5 good=-1.0 growth=-0.3 leaving=-0.5 legal=-0.6 meeting.off=-0.4 payment.promised=-0.3 praise=-1.0 reputation=-1.1
korsel 6.24 bad=0.8 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-0.4 good=-0.5 growth=-0.4 leaving=-0.8 legal=-0.4 meeting.off=-0.4 payment.disputed=3.7 payment.promised=2.5 payment.query=-0.4 payment.refused=-0.8 praise=-0.6 reputation=-0.3 urgent=-0.3
kort 5.96 bad=-0.5 complaint.delay=-0.4 complaint.neglect=0.7 escalation=0.7 good=1.7 growth=0.5 leaving=-0.6 legal=0.6 meeting.off=-0.4 payment.disputed=2.0 payment.promised=2.6 payment.query=-0.5 payment.refused=0.4 payment.sent=-1.0 praise=2.0 reputation=-0.7
korte 6.94 bad=-0.6 complaint.delay=-0.3 good=0.7 growth=0.6 leaving=-0.5 payment.refused=-0.3 praise=0.9
kortet 6.94 bad=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.7 legal=-0.6 payment.disputed=-0.4 payment.refused=1.8 praise=-0.7 reputation=-0.5
koste 6.09 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-1.5 good=-0.8 growth=-0.5 leaving=-0.9 legal=2.9 payment.delayed=-0.3 praise=-0.7 reputation=-0.8
koster 5.55 bad=1.2 complaint.cost=4.1 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.8 escalation=-0.4 good=-0.6 growth=1.5 leaving=0.7 legal=-0.5 meeting.off=-0.5 payment.disputed=-0.4 payment.query=-0.5 payment.refused=-0.7 praise=-0.5 reputation=-0.7 urgent=-0.5
kr 4.90 bad=0.9 complaint.cost=3.8 complaint.delay=0.7 complaint.neglect=0.5 complaint.quality=0.6 escalation=-1.0 good=-2.5 growth=-0.8 leaving=-1.9 legal=0.8 meeting.off=-1.2 payment.delayed=-0.9 payment.disputed=2.9 payment.promised=-1.5 payment.query=3.6 payment.refused=-0.3 payment.sent=7.4 praise=-2.5 reputation=-1.1 urgent=-1.3
krav 6.09 complaint.cost=-0.4 complaint.delay=1.7 complaint.neglect=-0.8 complaint.quality=-1.1 escalation=-0.6 good=-0.6 legal=2.3 payment.refused=-0.4 praise=-0.6 reputation=-0.6 urgent=-0.4
kravet 6.65 bad=0.6 complaint.delay=-0.3 escalation=2.1 good=-0.4 leaving=-0.4 legal=0.4 payment.disputed=2.3 payment.refused=1.5 praise=-0.4
kredit 5.84 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.9 good=-0.8 growth=-0.4 leaving=-1.0 legal=0.5 meeting.off=-0.4 payment.delayed=3.0 payment.disputed=4.5 payment.promised=-0.5 payment.query=-1.5 payment.refused=-0.7 payment.sent=1.1 praise=-0.9 reputation=-0.8 urgent=-0.3
kroner 6.94 bad=0.6 complaint.cost=3.5 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.6 leaving=-0.4 legal=-0.6 payment.disputed=1.0 praise=-0.4
kræver 6.09 bad=0.5 complaint.cost=-0.9 complaint.delay=1.0 complaint.neglect=-1.1 complaint.quality=2.8 escalation=-0.6 good=-0.8 growth=-0.4 leaving=-0.9 legal=3.5 payment.disputed=-0.8 payment.refused=0.7 payment.sent=-0.4 praise=-0.7 reputation=-0.6
kuffer 6.94 bad=-1.0 complaint.delay=-0.6 good=-0.6 leaving=-0.6 praise=-0.5 reputation=-0.4
kun 4.94 complaint.cost=-1.4 complaint.neglect=1.4 complaint.quality=0.9 escalation=-1.0 good=-0.9 leaving=-0.9 legal=-1.1 meeting.off=0.7 payment.delayed=-1.0 payment.disputed=-1.3 payment.promised=-1.0 payment.sent=-1.0 praise=-0.7 urgent=-0.7
kunde 5.04 bad=-0.4 complaint.delay=-1.2 complaint.neglect=0.7 escalation=-0.7 good=-2.0 growth=-1.0 leaving=-1.4 meeting.off=-1.2 payment.delayed=3.1 payment.disputed=-1.0 payment.promised=-0.8 payment.query=-0.7 payment.refused=-1.4 payment.sent=-0.6 praise=-2.0 urgent=-0.6
kunden 6.09 bad=-1.5 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.9 good=-0.9 growth=-0.5 leaving=-0.7 legal=-0.6 meeting.off=-0.3 payment.delayed=-0.4 payment.promised=-0.4 payment.query=1.4 payment.refused=-0.6 payment.sent=-0.8 praise=-0.8 reputation=-0.7 urgent=-0.3
kunder 5.20 complaint.cost=-1.0 complaint.delay=-1.4 complaint.neglect=1.9 complaint.quality=0.5 escalation=-0.7 good=-1.6 growth=-0.9 leaving=-1.6 legal=-1.3 meeting.off=-1.1 payment.delayed=-0.8 payment.disputed=-0.7 payment.promised=-0.8 payment.query=-0.6 payment.refused=-1.6 payment.sent=-0.9 praise=-1.4 reputation=2.2 urgent=0.7
kunne 5.14 bad=-0.8 complaint.cost=-0.4 complaint.delay=-1.2 escalation=-0.6 good=2.7 growth=0.4 leaving=-0.5 legal=-0.9 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.4 payment.query=-0.5 payment.sent=-0.4 praise=3.2 reputation=-1.3 urgent=-0.5
kunst 6.94 bad=-0.7 complaint.cost=0.7 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.1 payment.disputed=-0.4 payment.refused=0.9 praise=1.2 reputation=1.3
kurato 6.94 bad=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.9 growth=-0.5 leaving=-0.5 meeting.off=-0.6 praise=-0.5
kursus 6.94 bad=-0.7 complaint.delay=-0.4 good=-0.4 leaving=-0.4 meeting.off=0.6 praise=-0.4
kusine 6.94 complaint.quality=-0.4 good=-0.7 growth=1.6 leaving=2.0 praise=-0.6
kvarta 6.24 complaint.cost=1.9 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 escalation=-0.3 good=-0.5 growth=1.0 leaving=0.5 legal=0.3 payment.disputed=-0.4 payment.query=1.9 payment.refused=-0.5 payment.sent=1.8 praise=-0.8 reputation=-0.4
kvinde 6.94 bad=0.7 complaint.delay=-0.3 complaint.neglect=2.1 complaint.quality=0.9
kvitte 6.43 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.5 leaving=0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.7 payment.sent=1.2 praise=-0.5 reputation=-0.4
kæde 6.65 bad=-0.5 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.7 growth=1.5 leaving=2.1 praise=1.6
kælder 6.43 bad=-0.6 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=1.0 escalation=1.0 leaving=-0.4 legal=1.3 payment.query=-0.4 payment.refused=0.9 reputation=-0.7
kære 4.48 complaint.cost=1.2 complaint.neglect=0.8 complaint.quality=-0.6 good=0.9 growth=0.8 leaving=2.9 payment.disputed=-1.0 payment.promised=-0.5 payment.refused=-0.5 payment.sent=-0.5 praise=1.5 reputation=-1.1 urgent=1.3
lad 6.09 bad=2.0 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=-1.3 complaint.quality=2.0 good=-2.8 growth=0.6 leaving=-1.0 legal=1.2 payment.delayed=-0.3 payment.disputed=0.6 payment.refused=-0.9 praise=-2.4 reputation=-0.5
lade 6.65 bad=1.4 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=1.1 good=-0.5 leaving=-0.8 legal=4.0 meeting.off=-0.3 payment.refused=1.0 praise=-0.5 reputation=0.6
lader 6.65 bad=1.1 complaint.neglect=1.4 good=-0.3 leaving=0.5 legal=1.7 meeting.off=3.8 payment.disputed=-1.2 praise=-0.3 reputation=-0.6
ladet 6.94 good=-0.3 praise=-0.3 reputation=0.8
lagere 6.94 bad=-0.8 complaint.quality=-0.5 good=-0.5 growth=1.6 leaving=-0.6 legal=-0.4 payment.disputed=-0.3 praise=-0.4
lagt 6.24 bad=2.6 complaint.cost=1.4 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=0.8 escalation=-0.5 good=-0.9 leaving=-0.5 legal=1.5 payment.delayed=-0.8 payment.disputed=1.9 payment.refused=-0.4 praise=-0.6 reputation=4.1
lan 6.94 bad=-0.9 complaint.cost=-0.4 leaving=-0.3 payment.delayed=1.9 payment.promised=1.3 payment.refused=-0.5
landbo 6.94 bad=0.7 complaint.cost=2.9 complaint.delay=-0.3 complaint.neglect=0.8 complaint.quality=0.5 leaving=2.5 payment.refused=-0.3 praise=-0.3 reputation=1.5
landet 6.94 bad=-0.8 complaint.quality=-0.4
landsr 6.94 bad=-0.6 complaint.delay=-0.4 good=-0.5 payment.refused=-0.4 praise=-0.5
lang 6.09 bad=4.0 complaint.cost=-0.8 complaint.delay=1.3 complaint.neglect=-0.4 complaint.quality=-0.5 escalation=-0.5 good=-1.8 growth=-0.6 leaving=3.9 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.6 payment.refused=-0.3 payment.sent=-0.3 praise=-1.6 reputation=-0.3 urgent=1.9
langt 6.24 bad=0.5 complaint.cost=1.2 complaint.neglect=-0.3 growth=-0.5 leaving=0.6 meeting.off=0.9 reputation=1.3
lars 6.94 complaint.cost=-0.4 good=0.9 leaving=-0.4 payment.disputed=1.3 praise=0.8
lav 6.43 complaint.cost=-0.7 complaint.delay=0.7 complaint.neglect=-0.7 complaint.quality=0.5 good=-1.1 growth=1.3 leaving=-0.7 payment.disputed=1.3 praise=-1.0 reputation=-0.6 urgent=2.2
lave 4.94 bad=-2.1 complaint.cost=-1.0 complaint.delay=-0.4 complaint.neglect=-1.8 escalation=-0.9 good=2.5 growth=2.2 leaving=-1.9 legal=-1.4 meeting.off=0.4 payment.delayed=-0.8 payment.disputed=-1.0 payment.promised=-0.4 payment.query=0.3 payment.refused=-1.0 payment.sent=-0.5 praise=2.6 reputation=-0.8 urgent=0.8
lavede 6.65 bad=0.9 complaint.delay=-0.5 complaint.neglect=1.7 complaint.quality=-0.5 good=0.8 growth=1.5 leaving=2.8 meeting.off=1.9 payment.delayed=-0.3 payment.promised=-0.6 payment.query=-0.4 praise=0.9
laver 6.65 bad=0.4 complaint.cost=3.1 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=1.2 good=-0.7 growth=-0.5 leaving=3.3 praise=-0.4 reputation=-0.3
laves 6.94 bad=-0.6 complaint.quality=-0.6
lavet 5.47 complaint.cost=-1.2 complaint.neglect=-0.8 complaint.quality=1.5 escalation=-0.7 good=-0.4 growth=-1.1 leaving=-1.1 legal=-1.0 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.5 payment.query=0.4 payment.refused=1.3 praise=-0.4 reputation=-1.0 urgent=-0.4
leasin 6.94 complaint.quality=-0.4 good=-0.4 meeting.off=2.0 payment.delayed=1.1 payment.promised=1.5
ledels 6.43 bad=0.3 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=2.0 escalation=3.4 good=-0.5 leaving=-0.4 legal=-0.5 payment.refused=0.9 praise=-0.4 reputation=-0.4 urgent=1.2
leder 6.24 bad=-1.4 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=0.9 complaint.quality=-1.3 escalation=2.0 growth=2.5 leaving=-1.4 legal=-0.8 payment.disputed=-0.5 payment.query=-0.5 payment.refused=-0.6 payment.sent=-0.7 praise=0.6 reputation=-0.5 urgent=1.8
ledig 6.94 bad=0.7 complaint.neglect=-0.4 complaint.quality=1.3 leaving=-0.4
lejeko 6.94 bad=-0.5 complaint.delay=-0.3 legal=-0.9 payment.query=-0.7
lejema 6.65 bad=-0.6 complaint.quality=-0.7 good=-0.4 growth=-0.3 leaving=-0.5 praise=-0.4
lejer 6.09 bad=-2.8 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.5 escalation=-0.3 good=-0.4 leaving=-0.7 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.9 payment.promised=-0.4 payment.query=-0.3 payment.refused=-1.3 payment.sent=-0.3 praise=-0.5 reputation=-1.1
lejere 6.24 bad=-1.2 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.0 good=-0.8 leaving=-0.8 legal=0.9 payment.query=-0.4 payment.refused=-0.9 praise=-0.8 reputation=-0.7
lejlig 6.43 bad=-0.8 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.4 good=-0.4 growth=-0.3 leaving=-0.7 legal=0.7 praise=-0.3 reputation=-0.4
lettel 6.94 bad=-3.2 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-1.1 complaint.quality=-0.8 escalation=-1.2 good=3.4 growth=-0.5 leaving=-0.6 legal=-0.7 praise=3.4
leve 6.94 complaint.cost=1.5 complaint.neglect=0.7 complaint.quality=-0.4 good=-0.4 payment.delayed=1.5 payment.promised=0.7 payment.query=-0.3 praise=-0.4
levera 5.84 bad=-1.1 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-1.1 escalation=-0.4 good=1.3 growth=-0.5 leaving=1.0 legal=-0.7 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.query=1.3 payment.refused=-0.9 payment.sent=-0.4 praise=1.3 reputation=-0.9 urgent=-0.4
levere 6.24 bad=-1.8 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-1.1 good=0.3 growth=1.2 leaving=-0.3 legal=-0.5 meeting.off=-0.3 payment.query=-0.6 payment.refused=-0.4 praise=0.6 reputation=-0.8
leveri 6.24 bad=0.5 complaint.delay=2.8 complaint.neglect=-0.5 complaint.quality=-0.9 good=-1.3 growth=-0.5 leaving=0.9 legal=0.8 praise=-1.1 reputation=-0.3 urgent=-0.4
licens 6.65 bad=-0.7 complaint.cost=-0.6 good=-1.0 growth=4.1 leaving=0.4 legal=-0.4 praise=-0.9
lidt 4.67 complaint.cost=1.2 complaint.delay=-1.7 complaint.quality=2.7 escalation=-0.7 good=-1.5 growth=-1.0 meeting.off=-1.1 payment.delayed=4.1 payment.disputed=-1.0 payment.promised=-1.1 payment.query=-0.7 payment.sent=-1.0 praise=-0.8 reputation=-1.5
lige 4.51 bad=-1.2 complaint.cost=0.3 complaint.neglect=-1.1 complaint.quality=-2.4 escalation=-1.0 good=2.8 leaving=3.0 legal=-0.4 meeting.off=-0.5 payment.promised=-1.3 payment.query=1.1 payment.refused=1.0 payment.sent=5.1 praise=3.3
liggen 6.09 bad=1.2 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=1.1 complaint.quality=2.0 good=-0.3 growth=-0.3 leaving=-0.4 legal=0.3 payment.disputed=-0.5 payment.query=-0.7 payment.refused=2.2 reputation=-0.7
ligger 5.04 bad=-1.0 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=0.9 escalation=-0.9 good=0.3 growth=-0.8 leaving=-1.8 legal=1.9 meeting.off=0.8 payment.delayed=0.8 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.7 payment.sent=1.2 praise=0.4 reputation=0.5 urgent=0.3
ligner 6.24 bad=3.1 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=6.1 good=-0.7 growth=-0.4 leaving=-0.4 legal=-0.4 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.6 praise=-0.7 reputation=2.4
likvid 6.94 bad=-0.9 complaint.quality=-0.6 payment.delayed=3.3 payment.refused=-0.4
lille 5.40 complaint.cost=3.7 complaint.neglect=-1.3 complaint.quality=-1.2 escalation=-0.6 good=0.7 growth=1.6 leaving=0.7 legal=-0.9 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=1.5 payment.promised=-0.4 payment.query=-0.6 payment.refused=0.8 payment.sent=-0.7 praise=1.8 reputation=-1.3 urgent=-0.4
linje 6.94 bad=0.7 complaint.neglect=1.3 complaint.quality=1.0 leaving=-0.6 payment.delayed=2.2 payment.disputed=2.0 payment.refused=-0.3
linjen 6.94 bad=-0.5 complaint.quality=-0.4 leaving=-0.8 payment.disputed=3.0 payment.sent=-0.4
linjer 6.65 complaint.cost=-0.8 complaint.delay=-0.5 complaint.quality=-1.1 good=-0.3 growth=-0.5 leaving=-0.7 payment.disputed=3.1 payment.query=2.0 payment.refused=-0.4 praise=-0.3
link 6.94 complaint.neglect=0.6 complaint.quality=0.9 leaving=0.8 reputation=-0.4 urgent=1.3
linked 6.94 bad=0.7 complaint.delay=-0.3 complaint.quality=0.9 good=-0.5 growth=-0.4 praise=-0.4 reputation=1.2 urgent=-1.1
linket 5.09 leaving=-0.4 legal=-0.3 reputation=-0.3
lis 6.94 bad=-0.7 complaint.delay=-0.4 good=-0.4 payment.query=0.9 payment.sent=2.1 praise=-0.5
liste 6.43 complaint.cost=-0.3 complaint.delay=-1.1 complaint.neglect=-0.8 escalation=-0.5 good=-0.4 growth=-0.4 leaving=0.4 legal=-0.4 praise=-0.5 reputation=-0.6 urgent=-0.4
listen 6.94 bad=0.3 complaint.neglect=3.4 complaint.quality=-0.5 leaving=3.4 reputation=-0.3
live 6.94 complaint.delay=-0.5 complaint.neglect=1.8 complaint.quality=-0.3 escalation=-0.4 reputation=1.2
lober 6.94 complaint.delay=-0.4 complaint.quality=1.1 leaving=-0.4 legal=-0.4 payment.promised=2.3 payment.refused=1.4
lobet 6.24 complaint.cost=1.2 complaint.delay=-0.7 complaint.quality=0.3 escalation=0.6 good=-0.7 growth=-0.4 leaving=1.0 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-0.4 payment.sent=1.7 praise=-0.7 reputation=-0.6 urgent=-0.6
logo 6.94 good=1.7 meeting.off=-0.3 praise=1.7 reputation=1.0
logoet 6.09 bad=1.4 complaint.cost=-0.4 complaint.delay=2.0 complaint.neglect=-0.4 complaint.quality=1.9 good=-1.1 growth=-0.4 leaving=-0.9 legal=-0.5 payment.disputed=-0.5 payment.refused=-0.7 payment.sent=-0.3 praise=-1.0 urgent=-0.6
lokal 6.94 complaint.cost=-0.4 complaint.quality=-0.4 good=1.1 growth=1.1 leaving=1.9 praise=1.3
lokala 6.94 complaint.quality=-0.4 good=-0.3 leaving=-0.4 praise=-0.3 reputation=0.5
lokale 6.43 bad=0.4 complaint.delay=-0.4 complaint.quality=1.2 good=-0.5 leaving=-0.6 payment.query=-0.4 praise=-0.5 reputation=1.2 urgent=2.2
lon 6.65 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=1.6 good=0.6 leaving=-0.7 legal=-0.3 praise=0.7
lone 6.94 bad=-0.4 leaving=0.9 payment.promised=1.9 praise=1.1
lonkor 6.94 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=0.5 leaving=1.5 payment.promised=0.9 payment.query=-0.8 payment.refused=-0.5
lonnen 5.84 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.6 growth=1.1 leaving=0.6 legal=-0.5 meeting.off=-0.4 payment.promised=2.5 payment.query=-0.5 payment.refused=-0.8 payment.sent=1.7 reputation=-0.3
lonnin 6.43 bad=-0.8 complaint.cost=-0.3 good=-0.5 leaving=-0.3 meeting.off=0.8 payment.delayed=3.2 payment.disputed=-0.4 payment.promised=0.9 payment.refused=-0.4 praise=-0.6
lonsed 6.65 bad=-0.5 complaint.cost=-0.5 complaint.neglect=0.5 complaint.quality=0.9 reputation=-0.3
lordag 6.24 complaint.cost=1.3 complaint.neglect=-0.5 complaint.quality=1.6 good=0.6 leaving=-0.5 payment.promised=1.7 payment.refused=-0.3 praise=0.7 reputation=-0.5 urgent=-0.5
losnin 6.94 bad=-1.3 complaint.quality=-1.1 good=2.2 growth=-0.4 legal=-0.9 praise=2.4 reputation=-0.4
lost 4.67 bad=1.2 complaint.delay=1.2 complaint.quality=0.8 leaving=-0.6 legal=-0.7 payment.refused=0.8 praise=-0.4 reputation=-0.3
lov 6.09 bad=-1.2 complaint.cost=-0.8 complaint.delay=0.7 complaint.neglect=0.6 complaint.quality=-1.3 escalation=-0.7 good=-0.9 leaving=-0.5 legal=-0.7 meeting.off=-0.3 payment.delayed=1.2 payment.promised=-0.5 payment.query=-0.3 payment.refused=-0.8 payment.sent=-0.4 praise=-0.8 reputation=-0.6 urgent=-0.4
lovede 6.65 bad=0.9 complaint.cost=-0.4 complaint.delay=3.9 complaint.neglect=-0.5 complaint.quality=-1.4 leaving=-0.5 legal=-0.6 meeting.off=-0.4 payment.promised=-0.4 payment.refused=-0.4 praise=0.4 reputation=-0.4 urgent=2.6
lovet 6.43 bad=1.9 complaint.delay=2.8 complaint.neglect=0.9 complaint.quality=0.7 good=-1.4 growth=-0.3 leaving=-0.3 praise=-1.1 reputation=-0.7 urgent=-0.4
luft 6.65 bad=-1.1 complaint.quality=-0.6 leaving=-0.3 payment.delayed=2.1 payment.promised=1.6 payment.refused=-0.6
lukke 6.94 bad=-0.5 complaint.delay=-0.4 complaint.quality=-0.4 growth=1.2 praise=0.4
lukked 6.94 bad=1.0 complaint.quality=2.9 good=-0.6 growth=-0.4 payment.disputed=3.7 payment.refused=2.3 praise=-0.6 reputation=1.1
lukker 6.24 bad=-1.1 complaint.cost=-0.3 complaint.delay=1.7 complaint.neglect=-0.5 complaint.quality=-1.4 good=-1.3 leaving=1.6 legal=-0.7 payment.refused=-0.3 praise=-0.6 reputation=-0.6 urgent=3.2
lukket 6.09 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=-1.2 good=-0.7 leaving=-0.6 legal=-0.9 meeting.off=-0.5 payment.disputed=-0.6 payment.refused=1.4 praise=-0.6 reputation=-0.5
lund 6.94 complaint.delay=1.4 leaving=0.9 legal=0.7
lyde 6.94 bad=0.5 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=2.2 good=-0.5 growth=-0.5 leaving=-0.4 payment.disputed=-0.3 praise=-0.4
lyder 6.65 bad=1.8 complaint.cost=-0.8 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.4 leaving=-0.8 payment.disputed=5.7 payment.sent=-0.5 praise=-0.5 reputation=0.8
lykkel 6.94 bad=-0.6 complaint.quality=0.5 good=2.7 growth=1.6 meeting.off=2.0 praise=2.7
læg 6.43 bad=-0.4 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=-0.9 complaint.quality=-0.4 good=-0.9 growth=-0.4 leaving=-0.9 legal=-0.4 payment.refused=-0.5 praise=-0.9 reputation=0.8
lægge 5.84 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=0.9 complaint.quality=-0.3 escalation=1.7 good=-1.4 growth=-1.0 legal=-0.9 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=-0.4 payment.query=-0.5 payment.refused=0.6 praise=-1.1 reputation=-1.2 urgent=0.8
lægger 5.96 complaint.cost=0.5 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=1.5 escalation=-0.6 good=0.5 growth=1.9 leaving=-1.2 legal=0.7 payment.disputed=1.2 payment.promised=2.9 payment.refused=1.2 praise=0.4 reputation=3.1
længe 4.86 bad=1.2 complaint.cost=1.0 complaint.delay=0.7 complaint.neglect=1.6 good=1.8 growth=-0.7 leaving=-1.0 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.3 payment.promised=-0.4 payment.refused=3.4 payment.sent=-0.4 praise=2.0 reputation=0.4 urgent=-0.3
lærlin 6.94 bad=-1.0 good=-0.5 legal=-0.5 praise=-0.5 reputation=-0.4
læs 6.94 bad=1.3 complaint.neglect=1.7 good=-0.3 leaving=2.3
læse 6.09 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=0.3 complaint.quality=0.6 escalation=-0.6 good=1.2 growth=-0.4 leaving=-0.9 legal=-1.0 meeting.off=-0.4 payment.delayed=-0.4 payment.refused=1.0 payment.sent=-0.4 praise=1.2 reputation=1.8
læser 5.96 complaint.cost=-0.7 complaint.delay=-1.3 complaint.neglect=1.3 complaint.quality=2.2 escalation=-0.5 good=-1.0 leaving=-0.8 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=-0.7 praise=-0.9 reputation=0.9 urgent=-0.5
læserb 6.94 bad=0.6 complaint.neglect=1.6 complaint.quality=-0.7 good=-0.3 leaving=-0.6 praise=-0.4 reputation=1.7
læst 6.43 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=2.3 complaint.quality=-0.9 good=-0.6 growth=-0.3 leaving=0.5 legal=-0.5 payment.refused=1.7 praise=0.5 reputation=-0.8
læste 6.65 bad=-1.3 complaint.neglect=-0.3 complaint.quality=-0.8 good=2.3 leaving=-0.6 payment.refused=-0.3 praise=2.2
ma 3.82 bad=-1.3 complaint.cost=-2.8 complaint.delay=-2.3 complaint.neglect=-1.8 complaint.quality=-1.5 escalation=1.6 growth=0.6 legal=-0.7 meeting.off=5.7 payment.delayed=4.7 payment.disputed=-0.3 payment.promised=0.4 payment.query=-0.3 payment.refused=-1.9 payment.sent=-0.9 reputation=-1.4 urgent=-0.5
maden 6.94 bad=-1.4 complaint.quality=-0.6 good=2.4 growth=3.3 praise=2.4
mail 5.47 bad=-1.3 complaint.cost=2.5 complaint.neglect=0.4 complaint.quality=-1.6 good=1.1 leaving=-1.3 legal=-1.3 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.6 payment.sent=-0.5 praise=-0.3 reputation=-0.5 urgent=0.5
mailen 6.65 bad=-1.7 complaint.neglect=-0.6 complaint.quality=-0.4 escalation=-0.4 good=-0.6 leaving=-0.9 praise=-0.6 reputation=-0.5
mails 6.43 bad=0.5 complaint.cost=-0.5 complaint.delay=0.9 complaint.neglect=3.3 complaint.quality=-0.7 escalation=0.8 good=0.6 leaving=0.9 legal=-0.7 payment.disputed=-0.4 payment.refused=-0.3 praise=0.4 reputation=-0.8
maj 5.40 bad=-0.6 complaint.cost=-0.7 complaint.delay=1.5 complaint.neglect=0.3 escalation=-0.4 good=-1.1 growth=-0.8 leaving=1.4 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.6 praise=0.6 reputation=2.1 urgent=-0.5
male 6.94 bad=-0.8 complaint.cost=-0.7 good=-0.4 leaving=-0.4 reputation=-0.3 urgent=-0.4
malene 6.65 bad=0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.4 good=0.4 growth=1.3 leaving=-0.4 payment.delayed=1.0 praise=0.3
maling 6.94 bad=0.7 complaint.quality=1.3 good=1.4 payment.refused=1.7 payment.sent=2.4 praise=1.2 reputation=-0.3
malt 6.94 bad=0.8 complaint.quality=1.4 good=-0.4 leaving=-0.3 legal=2.2 praise=-0.3
man 4.51 bad=1.4 complaint.delay=-0.4 complaint.neglect=4.9 complaint.quality=0.9 escalation=-0.9 good=1.2 growth=-0.6 leaving=-0.7 legal=0.7 meeting.off=-1.0 payment.delayed=1.8 payment.disputed=-1.1 payment.promised=0.4 payment.query=-1.0 payment.refused=-1.6 payment.sent=-0.8 praise=1.5 reputation=2.6 urgent=1.7
mand 5.55 bad=-1.0 complaint.cost=3.1 complaint.delay=-1.1 complaint.neglect=0.9 complaint.quality=2.0 escalation=-0.4 good=2.7 growth=0.5 leaving=1.3 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.9 praise=1.8 urgent=-0.5
mandag 4.40 bad=0.4 complaint.cost=-1.0 complaint.delay=1.9 complaint.neglect=-1.4 complaint.quality=1.9 escalation=1.2 good=-2.4 growth=-0.8 leaving=-0.4 legal=-1.4 payment.disputed=-1.2 payment.promised=2.8 payment.query=-2.2 payment.refused=-1.8 praise=-2.3 urgent=-0.5
maned 5.55 bad=-1.1 complaint.cost=-0.6 complaint.delay=1.4 complaint.neglect=-0.3 complaint.quality=-1.5 escalation=-0.5 good=-0.7 growth=1.1 legal=-1.0 meeting.off=-0.4 payment.delayed=0.9 payment.disputed=-0.5 payment.promised=0.3 payment.query=-0.8 payment.refused=-0.8 payment.sent=-0.7 praise=-0.6 reputation=0.9 urgent=1.1
manede 5.26 bad=-0.6 complaint.cost=2.7 complaint.delay=0.8 complaint.neglect=0.8 complaint.quality=-0.7 escalation=1.1 good=-1.3 growth=-0.5 leaving=1.7 legal=2.0 meeting.off=-0.5 payment.delayed=3.8 payment.disputed=-1.1 payment.query=-0.5 payment.refused=-1.3 payment.sent=-0.4 praise=-1.3 urgent=0.4
mange 5.64 bad=-1.6 complaint.cost=1.1 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=-2.3 escalation=-0.3 good=5.7 growth=-0.6 leaving=-0.8 legal=0.9 meeting.off=-0.6 payment.disputed=-0.6 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.6 praise=5.6 reputation=-0.9 urgent=-0.5
mangle 4.94 complaint.cost=-1.5 complaint.delay=0.6 complaint.neglect=1.5 complaint.quality=2.3 good=-0.5 growth=-1.0 leaving=-1.6 legal=-1.4 meeting.off=-1.0 payment.delayed=0.5 payment.disputed=-1.2 payment.promised=0.4 payment.query=6.8 payment.refused=0.6 payment.sent=0.9 reputation=-1.0 urgent=0.7
mappen 6.65 complaint.neglect=-0.5 complaint.quality=0.8 escalation=-0.3 legal=0.8 reputation=-0.4 urgent=1.3
mapper 6.94 bad=-0.3 good=-0.4 growth=1.5 leaving=-0.3 legal=-0.4
marts 5.84 bad=-1.8 complaint.cost=-0.9 complaint.delay=-0.4 complaint.quality=-0.8 escalation=-0.3 growth=-0.4 leaving=1.7 legal=-0.6 payment.delayed=1.1 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.5 reputation=-0.9 urgent=-0.3
maske 5.96 bad=2.4 complaint.cost=-1.2 complaint.delay=-1.0 complaint.neglect=2.3 complaint.quality=0.4 escalation=-0.5 growth=0.6 leaving=2.0 legal=-1.2 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=3.6 payment.promised=-0.4 payment.refused=1.8 payment.sent=-0.6 reputation=0.7 urgent=-0.4
maskin 6.43 complaint.delay=-0.6 complaint.quality=0.7 good=1.0 growth=2.0 leaving=-0.6 payment.query=-0.5 payment.refused=-0.4 payment.sent=1.3 praise=0.9
matte 6.09 bad=2.5 complaint.cost=-0.8 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=4.3 growth=0.7 leaving=-1.2 legal=-0.4 payment.query=-0.4 payment.refused=1.0 reputation=-0.6
med 2.81 bad=-2.0 complaint.cost=-0.8 complaint.delay=-1.0 complaint.neglect=1.4 complaint.quality=-1.9 escalation=0.8 good=0.8 growth=-0.8 meeting.off=0.4 payment.delayed=2.6 payment.disputed=-1.8 payment.promised=2.4 payment.query=-1.7 payment.refused=-1.0 payment.sent=-0.3 praise=0.8 reputation=-0.6 urgent=-2.0
medarb 5.84 bad=-1.2 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=0.8 escalation=-0.3 good=0.8 growth=-0.6 leaving=-1.4 legal=-0.3 meeting.off=-0.4 payment.delayed=-0.4 payment.query=-0.5 payment.refused=-0.5 payment.sent=-0.3 praise=0.6 reputation=-0.5 urgent=-0.6
meddel 6.94 bad=-0.7 complaint.quality=-0.3 good=-0.6 leaving=-0.4 meeting.off=-0.8 praise=-0.4
medhol 6.65 bad=-0.6 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.6 praise=-0.5
medlem 5.26 bad=-1.2 complaint.cost=-1.0 complaint.delay=-1.1 complaint.neglect=1.0 escalation=-0.7 good=-1.9 growth=-1.0 leaving=0.9 legal=-1.1 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.4 praise=-1.8 reputation=0.7 urgent=-0.5
meget 5.47 bad=-1.0 complaint.delay=-1.1 complaint.quality=-0.3 escalation=-0.5 good=2.3 growth=0.8 legal=-0.9 meeting.off=0.6 payment.delayed=0.7 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.7 payment.sent=1.1 praise=3.1 reputation=0.4 urgent=-0.4
melde 6.24 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.5 escalation=-0.8 good=-1.8 growth=-1.1 leaving=-0.6 legal=-0.5 meeting.off=3.7 payment.delayed=-0.7 payment.promised=-0.7 praise=-1.3 reputation=1.8 urgent=-0.5
melder 6.94 bad=-0.7 complaint.quality=-0.6
meldt 6.65 bad=0.6 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.0 good=-0.7 growth=-0.6 leaving=-1.0 legal=-1.2 payment.disputed=-0.4 praise=-0.6 reputation=4.3
mellem 6.09 complaint.cost=-0.9 complaint.delay=-0.8 complaint.quality=-1.6 escalation=-0.3 good=-1.0 growth=-0.5 leaving=2.3 legal=0.7 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=-0.6 praise=-0.8 reputation=-0.6 urgent=-0.4
men 3.77 complaint.cost=4.1 complaint.delay=3.0 complaint.neglect=-1.7 complaint.quality=-0.9 escalation=-1.7 good=-0.6 growth=-0.3 leaving=1.6 meeting.off=-1.2 payment.delayed=-1.3 payment.disputed=2.5 payment.query=0.8 payment.refused=-1.9 payment.sent=-0.8 praise=-0.8 reputation=0.5 urgent=-0.4
mener 6.65 bad=0.8 complaint.cost=2.1 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=1.4 escalation=0.9 good=-0.6 leaving=-0.5 payment.disputed=-0.3 payment.refused=-0.3 praise=-0.4 reputation=-0.7 urgent=1.9
mennes 6.24 complaint.cost=0.8 complaint.delay=-0.4 complaint.neglect=1.4 complaint.quality=-0.8 escalation=-0.6 good=2.7 growth=0.8 legal=-0.4 praise=3.0 reputation=-0.4
menuko 6.43 complaint.delay=0.3 complaint.neglect=-0.7 complaint.quality=0.6 good=1.0 growth=1.4 leaving=-0.8 payment.query=-0.3 payment.refused=-0.3 praise=1.3
mere 5.14 bad=-2.9 complaint.cost=0.5 complaint.delay=-1.3 complaint.neglect=-1.5 complaint.quality=1.2 escalation=-0.6 good=3.3 growth=5.8 leaving=-1.6 legal=-1.1 meeting.off=-1.0 payment.delayed=1.6 payment.disputed=-1.1 payment.promised=-0.7 payment.query=-0.6 payment.refused=-1.5 payment.sent=-0.7 praise=2.3 reputation=-1.0 urgent=0.9
messen 6.65 bad=1.0 complaint.delay=2.2 complaint.neglect=1.9 good=-0.6 leaving=1.4 praise=0.7 reputation=0.8
mest 6.94 bad=0.4 complaint.delay=-0.4 complaint.quality=1.0 good=-0.3 payment.sent=1.0 praise=-0.3
mette 6.09 bad=-1.0 complaint.cost=-0.5 complaint.neglect=1.4 complaint.quality=0.6 escalation=0.7 good=-0.6 growth=-0.3 leaving=0.5 payment.disputed=-0.4 payment.query=2.1 praise=-0.6 reputation=-0.3
midt 6.24 bad=0.9 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=3.5 good=-0.9 leaving=-0.7 legal=-0.6 meeting.off=-0.5 payment.delayed=2.3 payment.promised=2.6 praise=-1.1 reputation=-0.7
mig 3.94 bad=1.1 complaint.cost=1.6 complaint.delay=1.3 complaint.quality=1.3 escalation=1.0 good=-1.8 growth=-1.3 leaving=-1.0 meeting.off=-0.6 payment.disputed=-0.8 payment.promised=-0.4 payment.query=0.3 payment.refused=-1.4 payment.sent=-0.8 praise=-1.5 reputation=0.4
mikkel 6.65 bad=1.1 complaint.delay=2.0 complaint.quality=1.4 good=-0.3 payment.promised=-0.6 payment.query=-0.4 praise=-0.5
min 3.73 bad=0.7 complaint.cost=-0.8 complaint.delay=-1.4 complaint.neglect=0.4 complaint.quality=1.4 escalation=-1.2 good=0.9 growth=1.5 legal=2.7 meeting.off=-1.1 payment.delayed=-1.4 payment.disputed=-2.1 payment.promised=0.6 payment.query=-1.8 payment.refused=1.8 payment.sent=-1.5 praise=-0.5 reputation=1.7 urgent=-1.2
mindre 6.65 bad=-0.4 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=0.6 leaving=0.9
mine 5.40 bad=1.0 complaint.cost=4.1 complaint.delay=-1.0 complaint.neglect=0.9 complaint.quality=1.5 good=-0.9 growth=-0.7 leaving=-1.1 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=2.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=1.7 payment.sent=-0.6 praise=-1.0 reputation=-1.2 urgent=-0.5
minut 6.94 bad=1.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=3.5 good=-0.7 payment.promised=-0.4 praise=-0.7 urgent=5.3
minutt 6.65 bad=-0.4 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=0.7 escalation=-0.5 good=1.6 growth=0.7 leaving=-0.5 legal=-0.3 praise=1.4
mislig 6.09 complaint.cost=-0.6 complaint.delay=1.6 complaint.neglect=-0.6 complaint.quality=-0.9 good=-0.7 legal=2.7 payment.disputed=-0.5 payment.refused=0.7 praise=-0.6 reputation=-0.7 urgent=-0.3
mit 5.26 bad=-0.7 complaint.cost=-1.0 complaint.delay=0.9 complaint.neglect=0.6 complaint.quality=0.5 escalation=-1.0 good=2.0 growth=0.7 leaving=-0.9 legal=-1.3 meeting.off=1.2 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=1.2 payment.refused=-1.3 payment.sent=1.1 praise=2.0 reputation=3.4 urgent=-0.6
mobile 5.96 bad=-2.1 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-1.3 good=-1.2 leaving=-1.9 legal=-0.4 meeting.off=0.8 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.7 payment.sent=4.8 praise=-1.4 reputation=-1.2 urgent=-1.5
mod 5.47 bad=-0.9 complaint.cost=0.9 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-1.4 escalation=-0.5 good=-1.8 growth=-0.6 leaving=0.3 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.9 payment.disputed=-0.8 payment.promised=-0.4 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.5 praise=-1.8 reputation=0.5 urgent=-0.4
mode 5.40 complaint.cost=-0.9 complaint.delay=-0.4 complaint.quality=2.1 escalation=2.2 growth=0.8 legal=-0.9 meeting.off=2.6 payment.delayed=0.6 payment.disputed=-0.3 payment.promised=0.7 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.3 reputation=-0.8 urgent=-0.4
moder 6.94 complaint.quality=-1.4 good=-0.3 legal=-0.4 payment.disputed=-0.9 payment.refused=0.6 praise=-0.3
modes 6.94 complaint.cost=-0.6 complaint.quality=-0.4 legal=1.5 meeting.off=2.6 payment.promised=-0.3 payment.refused=0.6
modet 6.65 bad=-0.9 complaint.quality=-0.5 good=-0.4 meeting.off=3.4 payment.delayed=-0.3 payment.promised=-0.3 praise=-0.4
modreg 6.65 bad=2.3 complaint.delay=0.9 complaint.neglect=-0.3 complaint.quality=0.4 good=-0.7 leaving=1.1 legal=0.9 payment.refused=4.0 praise=-0.6 reputation=0.6
modtag 4.63 bad=-0.8 complaint.cost=-1.1 complaint.delay=-0.6 complaint.neglect=-1.1 complaint.quality=-1.2 escalation=-0.6 good=-1.8 growth=-0.7 leaving=-0.5 legal=0.8 meeting.off=-0.6 payment.delayed=-1.2 payment.disputed=1.7 payment.promised=1.2 payment.query=0.4 payment.refused=0.7 payment.sent=-0.6 praise=-2.0 reputation=-1.0 urgent=-0.3
mogens 6.94 bad=0.6 good=-0.5 leaving=0.8 praise=-0.4 urgent=1.4
moms 6.43 bad=-1.2 complaint.cost=-0.4 complaint.quality=-0.8 leaving=-0.6 legal=-0.4 payment.disputed=0.4 payment.query=1.6 payment.refused=-0.5 payment.sent=0.8 reputation=-0.4 urgent=-0.3
momsen 5.96 bad=0.4 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=-1.0 complaint.quality=2.6 escalation=-0.4 growth=-0.4 leaving=-1.0 legal=2.6 meeting.off=-0.4 payment.delayed=1.1 payment.promised=2.4 payment.query=-0.7 payment.refused=-0.6 payment.sent=-0.6 praise=0.4 reputation=-0.5
momsre 6.94 bad=-1.3 complaint.cost=-0.4 complaint.neglect=-0.4 good=0.8 meeting.off=-0.3 payment.delayed=2.1 payment.refused=-0.4 praise=0.9
monter 6.94 bad=-0.5 complaint.cost=-0.3 complaint.quality=1.0 good=-0.5 leaving=-0.5 praise=-0.4
mor 6.24 bad=-1.1 complaint.cost=0.8 complaint.delay=-0.4 complaint.neglect=-0.4 good=2.4 growth=2.1 leaving=-0.4 legal=-0.4 payment.query=0.6 payment.refused=-0.6 payment.sent=1.7 praise=2.4 reputation=0.4
morgen 4.63 bad=-1.6 complaint.cost=-1.1 complaint.delay=2.9 complaint.neglect=-2.3 complaint.quality=-2.6 escalation=1.3 good=0.8 leaving=-2.5 legal=-1.5 meeting.off=1.9 payment.delayed=1.6 payment.disputed=-1.1 payment.promised=4.9 payment.query=-1.3 payment.refused=-1.9 payment.sent=2.8 praise=0.8 reputation=-1.0 urgent=6.2
muligh 6.43 complaint.cost=1.7 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.0 escalation=-0.3 good=-0.8 growth=-0.4 leaving=1.3 legal=-0.6 payment.disputed=-0.4 payment.query=2.0 payment.refused=-0.6 praise=-0.9 reputation=-0.5 urgent=-0.4
muligt 5.96 bad=-2.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-1.0 escalation=-0.5 good=-1.3 growth=-0.4 leaving=1.5 legal=-0.5 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.4 praise=-1.4 reputation=-0.9 urgent=5.5
mvh 6.94 payment.disputed=0.9 payment.query=0.6
na 5.64 bad=-0.9 complaint.cost=-0.6 complaint.delay=-1.2 complaint.neglect=0.5 escalation=-0.3 good=1.2 growth=1.8 legal=0.6 meeting.off=-0.8 payment.delayed=-0.7 payment.promised=-0.3 payment.query=-0.9 payment.refused=-0.5 payment.sent=-0.4 urgent=4.4
nabo 6.94 bad=0.9 complaint.cost=1.9 good=0.4 growth=1.0 leaving=1.7 praise=0.3
naboen 5.73 bad=-1.0 complaint.cost=-0.4 complaint.delay=1.4 complaint.neglect=0.5 complaint.quality=-1.1 good=-1.1 growth=-0.5 leaving=-1.1 legal=0.4 meeting.off=-0.3 payment.delayed=-0.8 payment.disputed=-0.5 payment.query=-0.3 payment.refused=0.6 payment.sent=-0.5 praise=-1.1 reputation=-0.6
naboer 4.74 leaving=-0.5 legal=-0.4 payment.refused=-0.5
naet 6.94 bad=1.2 complaint.neglect=-0.5 complaint.quality=1.4 good=-0.4 leaving=1.9 praise=-0.4 reputation=-0.4
nar 4.03 bad=-1.4 complaint.cost=-1.1 complaint.delay=-0.8 complaint.neglect=1.3 complaint.quality=1.1 escalation=-0.6 good=-3.2 growth=-1.9 leaving=0.6 legal=-2.2 meeting.off=0.6 payment.delayed=-1.3 payment.disputed=-1.7 payment.promised=5.9 payment.query=3.6 payment.refused=-1.1 praise=-2.6 reputation=-0.9 urgent=-1.4
nat 6.65 bad=0.5 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=1.3 leaving=-0.5 reputation=-0.3 urgent=2.5
natten 6.94 bad=-0.4 complaint.delay=-0.4 meeting.off=1.2
naturl 6.65 bad=-0.6 complaint.quality=0.7 good=1.2 leaving=-0.4 legal=-0.6 payment.refused=-0.6 praise=1.4 reputation=1.2
navn 5.55 bad=0.9 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=1.9 complaint.quality=0.3 escalation=2.0 good=-0.8 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=1.2 payment.query=-0.6 praise=-0.6 urgent=-0.7
ned 5.64 complaint.cost=0.8 complaint.delay=1.0 complaint.neglect=0.7 complaint.quality=0.3 escalation=-0.4 good=-0.4 growth=0.4 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.4 payment.sent=-0.4 reputation=-0.8 urgent=1.8
nedbru 6.43 bad=2.8 complaint.neglect=-0.6 complaint.quality=3.0 good=-1.2 growth=-0.6 leaving=2.2 legal=2.6 praise=-1.2 urgent=-0.4
nede 6.24 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=1.4 good=2.6 leaving=-0.5 legal=-0.4 meeting.off=-0.6 payment.disputed=-0.3 payment.promised=-0.4 praise=2.4 reputation=-0.6
neders 5.04 bad=0.7 complaint.neglect=1.7 complaint.quality=-0.6 good=-0.3 leaving=-0.5 legal=-0.6 praise=-0.3 reputation=-0.3
nedlag 6.94 bad=-1.2 complaint.cost=-0.3 complaint.quality=-0.7 good=-0.7 praise=-0.6 reputation=-0.4
nej 5.55 bad=-1.3 complaint.cost=3.6 complaint.delay=-1.1 complaint.neglect=-1.1 complaint.quality=-1.9 good=0.8 growth=-0.5 leaving=0.4 legal=-0.7 meeting.off=2.0 payment.delayed=-0.4 payment.disputed=1.2 payment.query=-0.4 praise=1.2 reputation=1.8 urgent=-0.5
netban 6.24 bad=-1.5 complaint.delay=-0.9 complaint.quality=-0.8 good=-0.5 legal=-0.3 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=1.7 payment.query=0.8 payment.refused=-0.7 payment.sent=3.0 praise=-0.6 reputation=-0.5 urgent=-0.6
netop 6.94 complaint.delay=-0.4 complaint.quality=2.0 good=-0.6 leaving=-0.3 legal=1.5 payment.promised=-0.5 payment.query=2.0 payment.sent=1.0 praise=-0.6
ni 6.94 bad=-0.7 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=1.7 complaint.quality=-0.8 good=2.5 leaving=-0.6 legal=-0.5 praise=2.3
nodt 6.43 bad=-0.9 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.5 meeting.off=4.3 payment.refused=-0.3 praise=-0.5 reputation=-0.4
nogen 5.20 bad=4.2 complaint.cost=-1.3 complaint.delay=0.3 complaint.neglect=5.9 complaint.quality=0.3 escalation=1.2 good=-1.5 growth=-0.7 leaving=2.1 legal=0.5 meeting.off=2.0 payment.delayed=-0.7 payment.disputed=0.4 payment.promised=-0.5 payment.query=-0.6 payment.refused=2.4 payment.sent=-0.4 praise=-1.3 reputation=1.2 urgent=-0.4
noget 4.70 bad=1.4 complaint.cost=1.1 complaint.delay=1.3 complaint.neglect=-1.1 complaint.quality=0.8 escalation=1.6 good=-0.9 growth=-0.7 leaving=-1.5 legal=-1.4 payment.delayed=-0.7 payment.disputed=-1.1 payment.promised=-0.7 payment.query=2.3 payment.refused=-0.4 payment.sent=-0.8 praise=-1.0 reputation=1.6 urgent=0.5
nogle 6.43 bad=0.3 complaint.cost=-0.3 complaint.delay=2.0 complaint.neglect=-0.6 complaint.quality=0.8 good=2.4 leaving=2.3 legal=-0.7 meeting.off=-0.6 payment.disputed=-0.6 payment.refused=0.6 praise=2.6 urgent=-0.3
noglen 6.43 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=1.8 complaint.quality=-0.5 escalation=2.2 good=-0.8 growth=-0.4 leaving=0.4 legal=-0.3 payment.refused=-0.4 reputation=-0.8 urgent=-0.5
nok 4.94 bad=2.2 complaint.cost=2.3 complaint.delay=0.9 complaint.neglect=-0.6 complaint.quality=-0.9 escalation=-0.9 good=-2.1 leaving=2.3 legal=-1.1 meeting.off=-1.0 payment.delayed=-1.0 payment.disputed=1.2 payment.promised=2.8 payment.query=-1.0 payment.refused=-1.1 payment.sent=-1.1 praise=-2.1 reputation=2.3 urgent=-0.7
norge 6.94 bad=-0.9 leaving=-0.4 meeting.off=1.7 payment.refused=-0.3
noter 6.94 bad=-0.9 complaint.quality=-0.3 good=1.3 leaving=-0.5 praise=1.0
novemb 6.09 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.2 good=-0.8 leaving=0.6 payment.delayed=1.1 payment.disputed=-0.7 payment.query=-0.8 payment.sent=2.5 praise=-0.8 reputation=-0.4
nr 5.84 bad=1.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.5 good=-0.8 leaving=3.4 legal=-0.9 payment.delayed=-0.4 payment.disputed=1.1 payment.query=-0.6 payment.refused=0.5 payment.sent=2.4 praise=-0.8 reputation=1.4
nu 3.60 bad=4.7 complaint.cost=1.9 complaint.delay=4.1 complaint.neglect=4.7 complaint.quality=0.7 escalation=3.9 good=-2.0 growth=-0.8 legal=4.0 meeting.off=-1.2 payment.delayed=-0.6 payment.disputed=0.6 payment.promised=-0.8 payment.query=-2.1 payment.refused=-1.3 payment.sent=2.5 praise=-2.4 reputation=1.9 urgent=7.5
nul 6.24 bad=2.5 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=-0.6 complaint.quality=0.6 good=-0.5 leaving=-0.6 legal=-0.6 payment.refused=5.5 praise=-0.6 reputation=0.5
nummer 4.82 bad=-2.0 complaint.cost=-1.5 complaint.delay=-1.7 complaint.neglect=0.8 complaint.quality=-1.7 escalation=-0.4 good=1.9 growth=5.4 legal=-1.5 meeting.off=-1.1 payment.delayed=-1.0 payment.disputed=-1.1 payment.promised=-0.7 payment.query=3.1 payment.refused=-0.4 payment.sent=-0.7 praise=1.5 reputation=1.0 urgent=-1.5
nuvære 6.94 bad=-0.9 complaint.cost=-0.3 complaint.quality=-0.3 good=-0.7 growth=1.4 leaving=-0.8 praise=-0.5
ny 4.48 bad=-1.8 complaint.cost=-1.2 complaint.neglect=-0.8 complaint.quality=0.4 good=-1.0 growth=0.4 leaving=2.7 legal=-1.9 meeting.off=3.4 payment.disputed=0.7 payment.query=-1.2 payment.refused=-1.1 payment.sent=0.6 praise=-1.1 reputation=-0.8 urgent=1.1
nye 4.12 bad=-2.3 complaint.cost=0.4 complaint.delay=-2.4 complaint.neglect=-1.3 complaint.quality=-0.6 escalation=-0.7 good=1.7 growth=1.4 leaving=1.7 legal=-2.2 meeting.off=1.7 payment.delayed=0.5 payment.disputed=-1.5 payment.promised=-1.4 payment.refused=-2.2 praise=2.3 reputation=-1.6 urgent=-1.4
nyheds 6.09 bad=-1.7 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=0.7 escalation=-0.3 good=-1.4 growth=-0.5 leaving=0.6 legal=-0.4 payment.refused=-0.4 praise=-1.3 reputation=-0.8 urgent=-0.3
nyt 5.26 bad=-1.9 complaint.cost=-0.7 complaint.neglect=-0.6 complaint.quality=-1.6 escalation=-0.5 good=-1.8 leaving=-1.7 legal=-0.9 meeting.off=2.2 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.5 praise=-1.8 reputation=-0.7 urgent=-0.5
nytar 5.96 bad=-1.5 complaint.cost=-0.8 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=-1.0 good=-1.5 growth=0.9 leaving=1.6 legal=-0.7 meeting.off=-0.5 payment.delayed=2.1 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.4 praise=-1.2 reputation=-0.6
nægter 6.24 bad=-0.3 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=-1.0 growth=0.9 leaving=-0.9 legal=-1.4 payment.delayed=-0.6 payment.disputed=3.0 payment.promised=-0.8 payment.refused=1.2 payment.sent=-0.4 praise=-0.9
nærhed 6.94 bad=-1.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.0 good=1.7 leaving=-0.5 praise=1.7 reputation=-0.4
næste 4.10 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-1.0 complaint.quality=-0.6 escalation=-0.9 good=-1.2 growth=0.9 leaving=1.0 legal=-1.1 meeting.off=-1.1 payment.delayed=-0.9 payment.disputed=-0.8 payment.promised=2.0 payment.query=0.5 payment.refused=-1.4 payment.sent=-0.6 praise=-1.3 reputation=2.2 urgent=-1.2
næsten 6.24 bad=3.4 complaint.cost=2.3 complaint.delay=3.9 complaint.neglect=1.1 complaint.quality=-0.3 good=-1.7 growth=-0.4 leaving=0.7 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=-0.6 praise=-1.6 reputation=-0.6
nævnt 6.94 complaint.delay=2.0 complaint.neglect=-0.8 complaint.quality=-0.4 good=-0.5 praise=-0.4 reputation=1.2
nævnte 6.94 bad=-0.8 complaint.delay=0.5 complaint.quality=0.8 escalation=-0.4 good=0.8 growth=1.9 leaving=0.5 payment.delayed=-0.3 praise=1.1 reputation=-0.4
odense 6.94 bad=-0.7 complaint.neglect=-0.3 complaint.quality=-0.4 reputation=-0.3
offent 6.65 bad=0.4 complaint.quality=-0.7 good=-1.2 growth=-0.4 leaving=-0.5 praise=-1.2 reputation=0.9
og 1.99 bad=1.8 complaint.cost=4.8 complaint.delay=-1.2 complaint.neglect=0.6 complaint.quality=2.8 escalation=-0.7 good=0.7 growth=0.6 leaving=1.4 legal=2.8 meeting.off=-2.7 payment.delayed=1.2 payment.disputed=3.6 payment.promised=-0.6 payment.query=-0.4 payment.sent=-2.1 praise=0.6 reputation=3.5
ogsa 4.35 bad=1.0 complaint.cost=1.6 complaint.delay=0.8 complaint.quality=3.1 good=2.3 growth=7.3 leaving=-1.2 meeting.off=-0.9 payment.delayed=-0.8 payment.promised=-0.9 payment.query=-1.1 payment.refused=3.0 payment.sent=-1.2 praise=1.7 reputation=1.5 urgent=-1.0
ojnene 6.65 bad=1.6 complaint.cost=3.0 complaint.neglect=0.6 complaint.quality=0.3 escalation=0.9 good=-0.5 legal=-0.4 payment.promised=-1.0 payment.query=-0.3 payment.refused=-0.8 praise=-0.5
ok 6.94 bad=2.1 complaint.cost=4.1 complaint.quality=2.9 good=-1.0 leaving=1.0 praise=-1.0
okonom 6.24 bad=2.3 complaint.cost=0.7 complaint.delay=0.6 complaint.neglect=0.5 complaint.quality=-1.2 escalation=3.4 good=-0.5 leaving=-0.5 legal=-0.9 payment.disputed=3.1 payment.promised=-0.3 payment.query=-0.4 payment.refused=6.0 payment.sent=-0.3 praise=-0.6
oktobe 6.24 bad=-0.5 complaint.cost=0.7 complaint.delay=2.8 complaint.neglect=-0.5 complaint.quality=-0.9 good=-0.4 growth=-0.4 leaving=1.5 legal=1.7 payment.disputed=0.4 payment.refused=-1.1 praise=-0.5 reputation=-0.4
ole 6.94 bad=0.4 complaint.cost=1.5 complaint.quality=-0.3 good=-0.7 leaving=1.1 praise=-0.6
om 2.80 bad=1.9 complaint.delay=1.4 complaint.neglect=2.5 complaint.quality=2.6 escalation=2.3 good=-2.6 leaving=-0.7 legal=2.3 meeting.off=-1.5 payment.delayed=-0.5 payment.promised=-1.7 payment.query=-1.3 payment.refused=-2.6 payment.sent=-2.2 praise=-2.4 reputation=2.6
omdelt 6.94 bad=1.2 complaint.delay=1.3 complaint.quality=-0.4 escalation=1.5 good=-0.7 praise=-0.8 urgent=3.0
omkrin 6.43 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=0.4 complaint.quality=0.3 good=-0.4 growth=-0.3 leaving=0.6 legal=-0.4 payment.delayed=2.4 payment.promised=2.8 praise=-0.5 reputation=-0.4
omsætn 6.94 bad=-0.4 meeting.off=-0.8 payment.delayed=4.2
ondt 6.94 bad=0.5 complaint.cost=2.5 complaint.neglect=1.3 complaint.quality=-0.7 good=-0.3 leaving=1.1 praise=-0.5
onsdag 5.40 bad=-0.8 complaint.cost=-0.4 complaint.delay=1.8 complaint.neglect=-1.0 complaint.quality=-0.4 escalation=1.6 growth=0.8 leaving=-1.0 legal=-0.8 meeting.off=2.3 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.8 reputation=-1.3 urgent=0.6
onsked 6.94 bad=-0.4 complaint.neglect=1.0 complaint.quality=-0.3 leaving=0.6 reputation=-0.3
onsker 5.55 complaint.cost=1.7 complaint.delay=-0.8 complaint.neglect=-1.5 complaint.quality=-0.4 escalation=2.4 good=-1.6 growth=1.9 leaving=2.2 legal=-0.5 meeting.off=-0.3 payment.disputed=-0.5 payment.query=-0.5 praise=-1.4 reputation=-0.7 urgent=-0.4
op 4.06 bad=-0.8 complaint.cost=3.7 complaint.neglect=-2.2 escalation=2.3 good=1.9 growth=-0.7 leaving=-1.1 legal=-2.7 meeting.off=-1.7 payment.delayed=-0.3 payment.disputed=-1.6 payment.query=-1.2 payment.refused=0.4 payment.sent=-1.3 praise=0.4 reputation=2.2
opdage 6.94 bad=1.9 complaint.delay=-0.5 complaint.neglect=1.4 complaint.quality=1.3 good=-1.4 leaving=2.1 legal=-0.3 praise=-1.3 reputation=-0.3
opdate 6.43 bad=1.3 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=4.8 escalation=3.0 good=-0.8 leaving=-0.8 legal=-0.6 payment.refused=-0.6 payment.sent=-0.4 praise=-0.9 reputation=-0.5
opgang 6.94 bad=-1.3 complaint.delay=-0.5 complaint.quality=-0.7 good=-0.6 leaving=1.7 praise=-0.5
opgave 6.09 bad=-0.7 complaint.cost=-0.6 complaint.delay=2.0 complaint.neglect=0.8 complaint.quality=-0.9 escalation=-0.5 good=0.6 growth=2.2 leaving=1.5 legal=-0.7 payment.disputed=-0.4 payment.refused=-0.5 praise=0.7 reputation=-0.6 urgent=-0.4
ophor 6.94 complaint.neglect=1.2 complaint.quality=-0.3 escalation=-0.4 good=-0.4 growth=-0.6 leaving=2.6 praise=-0.3
ophæve 6.24 bad=0.8 complaint.cost=-0.6 complaint.delay=4.3 complaint.neglect=-0.5 complaint.quality=-0.8 leaving=4.4 legal=3.8 payment.refused=-0.4 payment.sent=-0.3 praise=-0.3 reputation=-0.6
opkræv 6.43 bad=1.6 complaint.cost=-0.5 complaint.neglect=-0.8 complaint.quality=-1.2 good=-0.7 growth=-0.4 leaving=-0.7 legal=2.3 payment.disputed=4.9 payment.query=-0.4 payment.refused=1.0 praise=-0.7 reputation=-0.7
oplyse 6.94 bad=-0.7 complaint.quality=-0.4 leaving=0.6 payment.query=0.6
oprydn 6.94 bad=-1.1 escalation=-0.4 good=1.4 growth=2.6 leaving=-0.8 meeting.off=-0.5 praise=1.2
opsagt 6.24 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.9 escalation=-0.4 good=-0.8 growth=-0.4 leaving=-0.9 legal=-0.6 praise=-0.8 reputation=-0.4 urgent=-0.4
opsige 4.32 bad=-1.3 complaint.cost=-0.4 complaint.delay=-1.0 complaint.neglect=-1.8 good=-1.3 growth=-1.3 leaving=4.1 legal=-2.0 meeting.off=-0.8 payment.delayed=-0.9 payment.disputed=-0.9 payment.promised=-0.6 payment.query=-1.3 payment.refused=-1.0 payment.sent=-0.4 praise=-1.2 reputation=-1.4 urgent=-0.8
opslag 6.65 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=1.2 good=-0.6 praise=-0.6 reputation=1.2 urgent=-1.1
ord 6.94 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.8 leaving=-0.6 legal=1.3 payment.refused=-0.8 praise=-0.3 reputation=-0.4
orden 6.65 bad=-1.2 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.5 leaving=-0.6 legal=-0.3 payment.delayed=3.4 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.3 praise=-0.5
ordent 6.94 bad=1.0 complaint.cost=-0.7 complaint.neglect=1.5 complaint.quality=-0.9 good=-0.3 legal=-0.5 payment.promised=-0.3 payment.refused=2.0 praise=-0.3
ordner 6.94 bad=-0.7 complaint.quality=-0.3 payment.delayed=1.5 payment.promised=2.7 payment.query=-0.4
ore 6.94 bad=-1.4 complaint.delay=-0.4 complaint.quality=-0.9 good=1.8 payment.promised=4.1 payment.sent=3.0 praise=1.8 reputation=-0.3 urgent=-0.4
orient 6.43 complaint.neglect=-0.5 complaint.quality=-0.8 growth=0.8 legal=0.6 payment.delayed=1.2 payment.refused=-0.4
origin 6.94 bad=-0.5 complaint.quality=-0.3 legal=-0.6 payment.disputed=-0.4
os 3.68 bad=2.3 complaint.cost=-1.2 complaint.delay=-1.8 complaint.neglect=2.4 complaint.quality=0.4 escalation=-0.9 good=0.6 growth=2.1 leaving=2.6 legal=1.7 meeting.off=0.4 payment.delayed=2.5 payment.disputed=2.3 payment.query=-0.7 payment.refused=2.0 payment.sent=-1.9 reputation=-1.0 urgent=-0.6
otte 6.09 bad=0.5 complaint.cost=-0.8 complaint.delay=1.8 complaint.neglect=2.4 complaint.quality=-0.8 escalation=0.9 good=0.4 leaving=1.5 legal=2.7 meeting.off=-0.3 payment.refused=-0.4 praise=0.6 reputation=-0.5 urgent=-0.4
over 3.91 bad=-0.8 complaint.cost=1.4 complaint.delay=-0.7 good=1.4 growth=-1.3 leaving=0.9 meeting.off=2.3 payment.delayed=0.6 payment.disputed=-0.4 payment.query=1.2 payment.refused=-2.1 payment.sent=-0.8 praise=2.2 reputation=-0.8
overfo 5.20 bad=0.4 complaint.cost=-0.9 complaint.quality=-2.2 escalation=-0.6 good=-0.4 growth=-0.5 leaving=-1.0 legal=-1.4 meeting.off=-1.1 payment.delayed=0.5 payment.disputed=0.9 payment.promised=1.9 payment.query=1.1 payment.refused=3.8 payment.sent=7.7 praise=-0.4 reputation=-0.9 urgent=-0.8
overgi 6.65 bad=1.9 complaint.delay=2.1 complaint.quality=-0.4 leaving=0.7 legal=2.5 payment.refused=0.9
overho 6.65 bad=1.1 complaint.cost=-0.3 complaint.delay=3.2 complaint.neglect=1.2 complaint.quality=0.6 good=-0.5 leaving=1.5 legal=-0.6 meeting.off=-0.5 payment.refused=-0.4 praise=-0.5 urgent=-0.4
oversk 6.24 complaint.cost=-0.6 complaint.delay=2.6 complaint.neglect=-0.5 complaint.quality=-1.4 escalation=1.6 good=-1.0 growth=-0.5 leaving=-0.5 payment.delayed=-0.3 praise=-1.0 reputation=-0.6
oversl 6.94 complaint.cost=1.1 complaint.neglect=-0.3 complaint.quality=-0.3 good=1.3 growth=2.2 leaving=-0.4 payment.disputed=1.0 payment.refused=1.0 praise=1.2
overst 6.65 complaint.delay=1.8 complaint.quality=-0.7 good=-0.6 growth=0.6 leaving=-0.3 legal=1.2 payment.refused=1.4 praise=-0.5
oversæ 4.94 complaint.cost=-1.3 complaint.delay=-1.0 complaint.neglect=-1.0 complaint.quality=3.6 escalation=-0.6 good=1.9 growth=-1.4 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.7 payment.query=-1.4 payment.refused=1.0 payment.sent=-0.6 praise=2.2 urgent=-0.8
overta 6.24 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=-0.9 escalation=2.7 good=-0.9 growth=-0.5 legal=1.5 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.9 reputation=-0.4
overve 6.09 complaint.cost=0.9 complaint.delay=-0.5 complaint.neglect=-1.6 complaint.quality=-0.6 escalation=-0.6 good=2.0 growth=2.2 leaving=-0.3 legal=-0.6 meeting.off=-0.5 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.5 payment.refused=-0.5 reputation=0.9
ovre 6.94 bad=-1.0 complaint.cost=-0.5 payment.disputed=-0.3 payment.promised=0.9 payment.query=-0.8 payment.refused=-0.6
ovrigt 6.09 bad=0.7 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=2.0 escalation=-0.6 good=0.5 growth=0.6 leaving=0.8 legal=1.3 payment.promised=-0.5 payment.refused=-0.5 payment.sent=0.8 praise=0.6 reputation=1.0
pa 2.15 bad=-1.7 complaint.cost=-0.7 complaint.delay=1.4 complaint.quality=-1.1 escalation=2.7 good=-2.9 growth=1.3 leaving=-2.7 legal=-1.5 meeting.off=-2.2 payment.delayed=-1.9 payment.promised=1.8 payment.query=2.4 payment.sent=-1.5 praise=-2.4 reputation=2.3 urgent=-0.5
pakke 6.94 bad=-0.7 complaint.cost=-0.3 complaint.quality=-0.4 good=-0.6 growth=1.1 praise=-0.4
pakker 6.65 bad=-0.9 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.7 leaving=-0.7 payment.refused=-0.5 praise=-0.7 reputation=-0.3
pakrav 6.94 bad=0.9 complaint.delay=0.6 legal=2.4
papir 6.24 bad=-1.7 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.8 good=0.8 growth=1.6 leaving=-0.7 legal=-0.5 praise=0.8 reputation=-0.3
papire 6.43 bad=0.3 complaint.quality=0.6 good=-0.5 leaving=-0.4 legal=-0.4 meeting.off=-0.3 payment.promised=-0.3 payment.refused=-0.3 praise=-0.5 reputation=-0.3
par 6.43 bad=-0.9 complaint.cost=-0.4 complaint.neglect=-0.6 complaint.quality=0.3 good=0.6 growth=-0.3 leaving=-0.4 meeting.off=-0.5 praise=0.6
parapl 6.94 complaint.cost=-0.6 complaint.quality=1.6 good=-0.7 leaving=-0.3 payment.refused=-0.6 praise=-0.9 reputation=-0.3
parker 6.43 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.9 growth=0.9 leaving=-0.3 legal=-0.5 payment.delayed=-0.6 payment.disputed=-0.4 payment.query=-0.4 payment.refused=2.0 reputation=-0.3
partne 6.24 bad=1.5 complaint.cost=3.0 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=0.6 escalation=5.6 good=-0.8 growth=-0.8 legal=-0.7 payment.disputed=-0.4 payment.refused=-0.5 praise=-0.8 reputation=-0.4
paske 6.94 bad=0.4 complaint.delay=1.8 complaint.neglect=-0.5 reputation=-0.4
passer 4.99 bad=-0.5 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=-0.7 good=-0.5 leaving=-0.7 legal=-0.6 meeting.off=0.4 payment.delayed=1.4 payment.disputed=1.4 payment.refused=-1.0 praise=-0.5 reputation=-0.4 urgent=-0.5
patien 6.43 bad=0.4 complaint.delay=-0.4 complaint.neglect=-0.5 escalation=1.0 good=-0.7 growth=-0.4 leaving=-0.3 legal=0.5 praise=-0.6 reputation=-0.5 urgent=1.9
pdf 6.94 bad=-0.6 complaint.quality=-0.5 payment.disputed=-0.4
penge 5.33 bad=1.6 complaint.cost=1.8 complaint.delay=-1.2 complaint.neglect=-0.9 complaint.quality=3.8 escalation=-0.7 good=0.7 growth=-0.4 leaving=-1.4 payment.delayed=-0.5 payment.disputed=1.6 payment.promised=-0.6 payment.query=-0.7 payment.refused=3.5 payment.sent=4.2 praise=0.6 urgent=1.4
pengen 5.04 bad=-2.1 complaint.cost=2.0 complaint.delay=-2.2 complaint.neglect=-1.9 complaint.quality=-0.7 escalation=-0.9 good=0.9 growth=-0.7 leaving=-1.7 legal=1.5 meeting.off=-0.5 payment.delayed=4.4 payment.disputed=-0.9 payment.promised=3.2 payment.query=0.4 payment.refused=-0.6 payment.sent=4.1 praise=0.8 urgent=-1.2
pensio 6.43 complaint.delay=-0.4 complaint.quality=-0.6 growth=-0.4 praise=1.2 urgent=-0.9
per 6.94 bad=1.1 complaint.cost=1.7 complaint.neglect=-0.3 complaint.quality=0.9 good=-1.0 leaving=1.3 legal=1.8 praise=-0.9
period 6.94 bad=-1.2 complaint.cost=-0.4 complaint.quality=-0.6 payment.disputed=-0.5 payment.query=2.8
person 5.96 bad=-0.8 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=-1.3 escalation=-0.6 good=-1.3 growth=-0.5 leaving=-1.4 legal=-0.9 meeting.off=0.9 payment.delayed=-0.3 payment.disputed=-0.5 payment.refused=-0.3 praise=-1.2 reputation=3.5
peter 6.94 complaint.delay=0.8 complaint.quality=-0.4 escalation=1.5 meeting.off=0.5 urgent=1.6
pga 6.94 bad=-1.0 complaint.delay=-0.9 complaint.quality=-0.6 good=-0.7 praise=-0.6
pia 6.43 complaint.cost=0.7 complaint.neglect=-0.6 escalation=1.0 leaving=-0.6 reputation=-0.8
pind 6.94 bad=1.3 complaint.quality=1.3 good=-0.6 growth=-0.4 payment.disputed=3.0 payment.refused=3.1 praise=-0.6
pinse 6.94 complaint.neglect=1.2 complaint.quality=-0.5 leaving=1.3 legal=-0.4 praise=-0.3
plads 5.64 bad=-1.0 complaint.cost=3.3 complaint.delay=-0.9 complaint.quality=-1.4 escalation=-0.5 good=-0.4 growth=0.6 leaving=3.1 legal=-0.7 meeting.off=-0.6 payment.delayed=1.0 payment.disputed=-0.7 payment.promised=0.9 payment.query=-0.5 payment.refused=-1.1 payment.sent=-0.6 reputation=-0.9 urgent=-0.3
plakat 5.55 bad=-1.1 complaint.cost=-0.4 complaint.delay=1.4 complaint.neglect=-0.5 complaint.quality=-1.4 escalation=-0.4 good=2.3 growth=-0.4 leaving=-1.1 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.8 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.6 payment.refused=-1.0 payment.sent=-0.4 praise=2.7 reputation=-0.9 urgent=3.3
plan 6.94 complaint.delay=1.2 complaint.neglect=-0.5 complaint.quality=0.4 good=-0.3 growth=-0.6 leaving=-0.8 legal=-0.3 praise=-0.4
plante 5.96 bad=-0.9 complaint.quality=-0.5 good=-0.4 legal=-0.4 praise=-0.5
plejeh 6.65 bad=-1.6 complaint.neglect=-0.4 complaint.quality=-0.5 escalation=-0.5 good=4.0 legal=-0.6 praise=4.1 reputation=-0.6
plejer 5.84 complaint.cost=1.2 complaint.delay=0.6 complaint.neglect=0.7 escalation=-0.4 good=-1.3 growth=-0.7 leaving=-1.2 legal=-1.0 meeting.off=-0.5 payment.delayed=4.4 payment.disputed=-0.5 payment.promised=2.1 payment.query=-0.5 payment.refused=-0.7 praise=-1.2 reputation=4.3 urgent=-0.4
plet 6.94 bad=-0.6 complaint.quality=-0.4 good=1.7 legal=-0.3 payment.delayed=-0.4 payment.query=1.1 praise=1.6 reputation=-0.4
podcas 6.94 complaint.delay=1.8 complaint.neglect=-0.5 good=-0.4 praise=-0.4 reputation=1.5
police 6.94 bad=0.4 complaint.neglect=-0.6 complaint.quality=0.4 escalation=0.7 legal=2.0 payment.refused=1.3
politi 6.65 bad=-1.0 complaint.delay=-0.4 complaint.quality=-0.6 good=0.6 leaving=-0.4 praise=0.7
porcel 6.94 bad=-0.9 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.4 reputation=-0.4
post 6.43 bad=0.4 complaint.cost=1.1 complaint.delay=-0.3 complaint.quality=1.6 escalation=-0.4 good=1.2 growth=0.6 leaving=1.2 legal=0.6 praise=-0.7 reputation=-0.4
posten 5.96 bad=-0.7 complaint.delay=-0.5 complaint.quality=-0.6 escalation=-0.5 good=-0.9 leaving=-0.6 legal=-1.0 payment.delayed=-0.6 payment.disputed=0.7 payment.promised=-0.3 payment.query=0.5 payment.refused=-0.6 praise=-0.9 reputation=-0.6
poster 6.94 bad=-1.4 complaint.delay=-0.3 complaint.quality=-0.8 good=-0.4 leaving=-0.5 legal=-0.4 payment.sent=4.0 praise=-0.3
postka 6.65 bad=-1.0 complaint.cost=-0.4 complaint.neglect=-0.6 complaint.quality=-0.5 escalation=-0.3 good=-1.4 growth=-0.3 leaving=-0.3 meeting.off=-0.4 praise=-1.4
pr 6.09 complaint.cost=1.8 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=1.8 good=0.4 growth=-0.5 leaving=2.7 legal=-0.4 payment.disputed=-0.4 payment.refused=-0.4 praise=1.6 reputation=-0.4
prakti 6.65 bad=1.0 complaint.cost=1.0 complaint.delay=-0.4 complaint.quality=1.9 good=-1.5 growth=-0.5 payment.disputed=1.0 payment.refused=0.7 praise=-1.5
preben 6.94 bad=-0.5 complaint.quality=-0.5 leaving=-0.8 legal=0.7 reputation=-0.5
presse 5.96 complaint.cost=-0.7 complaint.delay=0.8 complaint.neglect=2.1 escalation=-0.5 good=-1.3 growth=-0.5 leaving=-0.5 legal=0.5 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.7 payment.query=-0.3 payment.refused=-1.0 praise=-1.1 reputation=2.6 urgent=-0.3
printe 6.65 bad=1.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=2.5 good=-1.5 payment.sent=-0.3 praise=-1.5 reputation=-0.4
pris 5.26 bad=1.9 complaint.cost=2.2 complaint.delay=-1.2 complaint.neglect=-1.2 complaint.quality=-1.3 escalation=-0.8 good=0.8 growth=0.8 leaving=0.5 legal=0.6 meeting.off=0.8 payment.delayed=-0.4 payment.disputed=4.1 payment.promised=-0.3 payment.query=-0.7 payment.refused=-0.8 praise=1.0 reputation=-0.9 urgent=-0.7
prisen 6.65 bad=-0.5 complaint.cost=2.5 complaint.neglect=-0.4 complaint.quality=-1.0 good=1.3 leaving=0.8 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=-0.3 praise=1.1 reputation=-0.3
priser 6.65 bad=0.8 complaint.cost=5.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.5 leaving=1.4 legal=-0.5 payment.refused=-0.5 praise=-0.6 reputation=3.5
proble 6.65 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=1.3 complaint.quality=-0.4 escalation=-0.4 good=-0.5 legal=-0.4 praise=-0.5 reputation=1.1
progra 6.43 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.5 leaving=1.9 praise=-0.4 reputation=-0.4
projek 6.65 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=2.0 escalation=3.0 leaving=-0.5 payment.refused=0.8 reputation=-0.4
protes 6.94 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=1.2 good=-0.3 legal=1.5 payment.refused=1.1 praise=-0.3
prover 5.84 complaint.cost=-0.6 complaint.delay=-1.1 complaint.neglect=2.1 complaint.quality=-1.7 escalation=-0.6 good=0.9 growth=-0.6 leaving=1.9 legal=1.1 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=1.0 payment.promised=-0.6 payment.query=-0.3 payment.refused=2.0 praise=0.8 reputation=1.5 urgent=1.9
provet 6.43 complaint.neglect=0.8 complaint.quality=1.3 good=0.5 growth=-0.6 leaving=-0.8 meeting.off=-0.3 praise=0.7 reputation=1.6
præcis 6.65 bad=-1.6 complaint.cost=-0.8 complaint.quality=-0.7 good=3.3 leaving=-0.7 payment.sent=-0.3 praise=3.4 reputation=-0.3
publik 6.94 bad=0.8 complaint.quality=-0.3 good=0.6 growth=2.1 leaving=-0.6 praise=0.6 reputation=2.1
punkt 6.43 bad=1.1 complaint.cost=1.4 complaint.delay=2.3 complaint.neglect=1.1 complaint.quality=-0.9 leaving=0.7 legal=1.0 payment.disputed=-0.4 payment.refused=0.7 reputation=0.9
pænt 6.09 bad=-0.5 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=2.1 complaint.quality=0.5 escalation=-0.3 growth=-0.5 leaving=0.4 legal=-0.6 meeting.off=-0.5 payment.refused=-0.5 reputation=-0.7
rabatt 6.94 complaint.cost=1.5 complaint.quality=-0.3 good=-0.5 leaving=0.8 payment.disputed=-0.5 payment.promised=-0.5 payment.query=3.2 payment.refused=-0.4 praise=-0.4
radgiv 6.24 bad=2.4 complaint.delay=-0.5 complaint.neglect=1.5 complaint.quality=0.6 escalation=-0.4 good=-0.6 leaving=-0.5 legal=3.2 praise=-0.6 reputation=2.8
ramt 6.94 bad=-1.0 complaint.quality=-0.9 good=1.4 meeting.off=-0.3 payment.delayed=3.8 payment.refused=-0.3 praise=1.5
rander 6.94 bad=-1.0 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-0.4 legal=-0.3 reputation=-0.7
rappor 6.09 bad=-2.2 complaint.cost=-0.7 complaint.delay=0.6 complaint.quality=-1.1 escalation=-0.7 good=3.4 leaving=-1.1 legal=-0.4 payment.disputed=-0.4 payment.refused=-0.7 praise=3.3 reputation=-0.5
rar 6.94 bad=0.8 complaint.neglect=3.0 complaint.quality=-0.5 good=-0.3 leaving=0.8 legal=-0.3 payment.refused=-0.3 praise=-0.3
rart 6.94 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=-0.5 good=1.4 growth=-0.7 leaving=-0.4 praise=1.5 reputation=-0.3
rate 5.96 bad=2.3 complaint.cost=-0.5 complaint.delay=3.5 escalation=-0.3 good=-1.5 growth=-0.5 leaving=-1.2 legal=-0.5 meeting.off=-0.4 payment.delayed=2.1 payment.promised=-0.4 payment.query=-0.5 payment.refused=6.1 payment.sent=0.7 praise=-1.4 reputation=-0.3 urgent=-0.4
rater 6.94 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.9 payment.delayed=2.0 payment.refused=-0.9 payment.sent=1.9 praise=-0.8
re 6.94 bad=-0.4 good=0.8 payment.delayed=1.5 payment.promised=2.7 payment.query=-0.5 payment.sent=-0.4 praise=0.7
recept 6.24 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.4 growth=-0.4 leaving=0.9 payment.refused=-0.4 praise=-0.4 urgent=-0.6
redakt 6.94 complaint.cost=-0.4 complaint.quality=1.2 legal=1.2 payment.refused=1.1 payment.sent=1.0 reputation=0.8
redded 6.94 bad=-0.4 complaint.neglect=-0.4 complaint.quality=1.7 good=2.7 leaving=-0.6 payment.refused=-0.4 praise=2.6 reputation=1.5 urgent=3.0
refera 6.24 bad=-1.6 complaint.cost=-0.7 complaint.neglect=-0.7 complaint.quality=-1.0 good=-0.6 leaving=-0.7 legal=-0.4 praise=-0.5 reputation=-0.9
refere 6.94 bad=-0.7 good=-0.7 growth=-0.5 legal=-0.6 meeting.off=-0.4 payment.query=-0.3 praise=-0.4 urgent=3.0
regist 6.94 complaint.neglect=-0.6 leaving=-0.4 legal=1.1 payment.disputed=1.8 payment.refused=0.8
regler 6.94 bad=-0.7 complaint.cost=-0.5 complaint.neglect=-0.3 complaint.quality=0.6 good=-0.3 leaving=-0.4 legal=1.0 praise=-0.3 reputation=-0.4
regne 6.43 bad=1.2 complaint.cost=1.6 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.3 leaving=1.3 payment.delayed=-0.3 payment.refused=-0.4
regnea 6.94 bad=-0.4 complaint.cost=1.5 complaint.neglect=-0.3 complaint.quality=-1.2 good=-0.6 leaving=0.8 praise=-0.5
regnin 4.70 bad=1.7 complaint.cost=-1.7 complaint.delay=-0.8 complaint.neglect=1.3 complaint.quality=1.9 escalation=-1.0 good=-1.7 growth=-1.1 leaving=-2.2 legal=0.3 meeting.off=-1.4 payment.delayed=1.0 payment.disputed=5.6 payment.promised=3.1 payment.query=3.3 payment.refused=6.4 praise=-1.6 reputation=-1.1 urgent=-1.1
regnsk 5.09 bad=-1.0 complaint.cost=0.9 complaint.delay=0.9 complaint.neglect=-1.0 complaint.quality=-1.1 escalation=-0.4 good=1.8 leaving=1.9 legal=-1.0 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=-0.6 payment.sent=-0.6 praise=2.1 reputation=-1.6
reklam 6.43 complaint.delay=-0.5 complaint.neglect=0.8 complaint.quality=2.1 escalation=-0.6 good=-0.4 leaving=0.5 payment.refused=-0.3 praise=-0.5 reputation=0.9
rengor 6.65 bad=-0.8 complaint.quality=-0.5 good=-0.5 growth=-0.3 leaving=2.9 legal=-0.3 payment.disputed=-0.6 praise=-0.4
restau 6.94 good=-0.6 leaving=1.9 praise=-0.7
resten 5.40 bad=-0.3 complaint.cost=1.3 complaint.delay=0.6 complaint.neglect=-1.1 complaint.quality=2.7 escalation=-0.5 good=-1.0 growth=-0.5 legal=-0.6 meeting.off=-0.7 payment.delayed=2.3 payment.disputed=-0.4 payment.promised=0.6 payment.query=-0.5 payment.sent=1.6 praise=-1.0 urgent=-0.5
result 6.94 bad=0.3 complaint.neglect=-0.3 complaint.quality=1.3 good=0.9 praise=1.1 reputation=-0.4
ret 5.47 bad=3.5 complaint.cost=-1.1 complaint.delay=-0.9 complaint.neglect=-1.1 complaint.quality=2.5 escalation=-0.5 good=-0.6 growth=-1.1 leaving=1.2 legal=0.8 meeting.off=-0.7 payment.delayed=-0.4 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.6 praise=-0.5 reputation=1.3 urgent=1.5
retshj 6.65 bad=2.0 complaint.delay=-1.4 complaint.neglect=-1.6 complaint.quality=0.6 good=-0.7 leaving=-1.0 legal=5.5 praise=-0.7 reputation=-0.3 urgent=-0.5
retssa 6.09 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.0 good=-0.9 growth=-0.5 leaving=-0.5 legal=-0.7 praise=-0.7 reputation=-0.6
rette 6.43 complaint.cost=-0.4 complaint.quality=0.9 good=-0.7 leaving=-0.7 payment.query=0.7 payment.refused=-0.3 payment.sent=1.9 praise=-0.8 reputation=-0.3
rettel 6.43 bad=-1.1 complaint.cost=1.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.4 good=-1.0 leaving=0.5 praise=-0.9 reputation=-0.7
retten 5.73 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=0.9 complaint.quality=-0.7 escalation=-0.7 growth=-0.6 leaving=-0.9 legal=4.1 meeting.off=1.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.4 praise=0.5 reputation=0.5 urgent=-0.5
rettet 6.43 bad=0.6 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=1.0 complaint.quality=1.2 good=-1.0 leaving=-0.5 legal=-0.4 meeting.off=-0.4 payment.disputed=1.8 payment.refused=-0.3 praise=-1.0 reputation=-0.4
retur 6.24 bad=-1.1 complaint.cost=-0.9 complaint.delay=0.7 complaint.neglect=-0.5 complaint.quality=0.9 escalation=-0.5 good=-0.3 leaving=-0.5 legal=-0.6 payment.disputed=-0.7 payment.promised=1.9 payment.query=-1.0 payment.refused=2.3 payment.sent=1.3 praise=-0.3 reputation=-0.4
revet 6.65 bad=-0.5 complaint.quality=-0.5 good=2.4 growth=3.1 leaving=-0.5 praise=2.4 urgent=-0.4
revisi 6.65 bad=0.7 complaint.cost=1.2 complaint.delay=-0.4 complaint.quality=-0.8 good=0.9 growth=1.8 praise=1.0 reputation=-0.4
reviso 4.51 bad=-2.2 complaint.cost=1.8 complaint.delay=-1.1 complaint.neglect=-1.8 escalation=-0.5 good=2.1 growth=0.9 leaving=1.7 legal=-1.6 meeting.off=-1.1 payment.delayed=1.0 payment.disputed=-0.7 payment.promised=0.5 payment.query=2.4 payment.refused=-1.7 payment.sent=-0.5 praise=2.1 reputation=-0.8 urgent=1.0
rigeli 6.94 bad=0.4 complaint.cost=1.0 complaint.neglect=-0.4 good=-1.2 leaving=-0.6 meeting.off=3.3 praise=-1.2
rigtig 6.65 bad=-1.7 complaint.neglect=-0.5 complaint.quality=-0.7 good=2.6 leaving=-1.0 payment.disputed=-0.3 payment.refused=-0.4 praise=2.7
ring 5.73 complaint.cost=-0.7 complaint.delay=1.0 complaint.neglect=2.1 good=-0.5 leaving=-1.3 legal=0.4 meeting.off=-0.4 payment.query=-0.3 payment.refused=-0.6 praise=-0.3 urgent=0.7
ringbi 6.94 bad=0.9 complaint.neglect=-0.5 complaint.quality=-0.6 leaving=1.9
ringe 5.64 bad=-1.1 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=0.6 escalation=-0.6 good=2.3 growth=2.2 leaving=-1.2 legal=-0.4 meeting.off=1.0 payment.delayed=0.5 payment.promised=1.1 payment.refused=-0.5 praise=1.1 reputation=-0.5 urgent=0.8
ringed 6.43 bad=-1.4 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=1.3 complaint.quality=-0.5 escalation=-0.3 good=1.6 legal=-0.4 payment.disputed=1.8 payment.refused=-0.3 praise=2.0 reputation=-0.5 urgent=-0.4
ringer 5.64 bad=1.2 complaint.neglect=4.1 complaint.quality=-1.4 escalation=5.3 good=-1.6 leaving=-1.1 legal=-1.2 meeting.off=-1.0 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.7 payment.query=-0.4 payment.refused=2.3 praise=-1.4 reputation=-1.0 urgent=0.6
ringet 6.94 bad=0.4 complaint.delay=1.8 complaint.neglect=-0.4 complaint.quality=-0.4 escalation=2.2 good=1.1 growth=1.6 leaving=-0.4 meeting.off=2.0 praise=1.1 reputation=-0.3
rod 6.94 complaint.delay=-0.6 complaint.quality=-0.4 escalation=-0.4 good=-0.5 legal=-0.3 payment.refused=2.2 praise=-0.4
rog 6.94 bad=-1.2 complaint.delay=-0.4 good=-1.0 leaving=-0.4 legal=-0.3 payment.promised=-0.4 payment.sent=3.2 praise=-1.0 reputation=-0.3
roget 6.43 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=2.0 complaint.quality=-1.1 good=1.5 leaving=-0.9 legal=-0.4 payment.delayed=-0.4 payment.disputed=2.6 payment.promised=1.0 payment.sent=-0.5 praise=1.5 reputation=-0.5
rolig 6.43 bad=-1.1 complaint.neglect=-0.6 complaint.quality=-0.3 good=3.3 leaving=-0.7 payment.delayed=-0.6 payment.promised=2.6 payment.query=-1.0 payment.refused=-0.3 praise=0.9 reputation=-0.6
rorer 6.94 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 good=0.6 praise=0.8 reputation=-0.3
ros 6.94 bad=-1.2 complaint.quality=-1.1 good=2.8 legal=-0.4 praise=3.2
runde 6.94 bad=-0.7 complaint.quality=-0.5 good=-0.5 growth=-0.4 payment.refused=-0.3 praise=-0.6
rundt 6.94 complaint.delay=-0.5 complaint.neglect=0.8 good=0.6 leaving=0.8 praise=0.7
ryger 6.43 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=-0.7 payment.delayed=-0.5 payment.promised=2.9 payment.query=-0.8 payment.refused=-0.4 payment.sent=-0.3 reputation=2.9 urgent=-0.3
ryggen 6.94 bad=-1.2 complaint.delay=-0.6 complaint.quality=-0.5 good=3.4 growth=-0.7 praise=3.4
rykke 6.43 bad=-1.1 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.3 escalation=-0.4 good=1.1 growth=1.3 meeting.off=5.4 praise=1.2 reputation=-0.4
rykker 5.64 bad=2.2 complaint.cost=-1.0 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=-0.4 escalation=-0.7 good=-1.6 growth=-0.8 leaving=-1.0 legal=1.9 meeting.off=-0.4 payment.delayed=-0.7 payment.disputed=1.7 payment.promised=-0.4 payment.query=-0.8 payment.refused=5.3 payment.sent=2.0 praise=-1.4 reputation=-0.8
rykket 6.24 complaint.delay=1.9 complaint.neglect=1.2 complaint.quality=-0.8 escalation=-0.5 good=-0.7 leaving=-0.6 legal=-0.3 meeting.off=-0.4 payment.delayed=-0.3 payment.query=-0.3 payment.refused=0.8 praise=-0.6 reputation=-0.4
sa 2.66 bad=-3.5 complaint.cost=-2.2 complaint.delay=-1.6 complaint.neglect=-1.0 complaint.quality=-1.7 escalation=-1.3 legal=-0.7 meeting.off=-1.0 payment.disputed=-1.3 payment.promised=0.6 payment.refused=-0.6 payment.sent=2.6 praise=0.3 urgent=0.4
sad 6.65 complaint.delay=0.5 complaint.neglect=1.5 complaint.quality=-0.5 good=1.6 growth=1.4 praise=1.5
sadan 5.47 complaint.cost=0.7 complaint.delay=-1.4 complaint.neglect=-0.8 complaint.quality=1.2 escalation=-0.5 good=1.9 growth=0.9 leaving=1.6 legal=-0.6 meeting.off=-0.5 payment.delayed=0.5 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.3 payment.refused=0.4 payment.sent=-0.4 praise=2.1 urgent=-0.6
sag 5.33 bad=-0.4 complaint.cost=-0.8 complaint.delay=-0.3 complaint.neglect=1.3 escalation=1.2 good=-1.4 growth=-0.7 leaving=-1.5 legal=0.4 meeting.off=1.1 payment.disputed=0.6 payment.promised=0.8 payment.query=-0.6 payment.refused=-0.6 payment.sent=-0.4 praise=-1.6 reputation=2.2 urgent=0.5
sagde 5.84 bad=-0.4 complaint.cost=-1.1 complaint.delay=-1.0 complaint.neglect=-1.3 complaint.quality=1.5 escalation=-0.4 good=1.3 growth=-0.6 leaving=-0.8 legal=-0.9 meeting.off=-0.3 payment.disputed=-0.5 payment.refused=-0.6 praise=1.4 reputation=-0.8
sagen 4.45 bad=2.7 complaint.neglect=0.8 complaint.quality=-0.4 escalation=4.4 good=-0.8 growth=-0.7 leaving=-1.6 legal=4.1 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=1.4 payment.sent=-0.4 praise=-0.7 reputation=-1.1 urgent=-0.6
sagfor 6.65 bad=2.1 complaint.delay=-0.5 complaint.quality=1.3 good=-0.9 growth=-0.5 legal=4.4 payment.refused=3.0 praise=-0.6 reputation=1.5
sagsbe 6.94 bad=0.4 complaint.delay=1.6 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=2.2 good=-0.4 leaving=-0.4 praise=-0.5 reputation=-0.4
sagsnu 6.65 bad=0.4 complaint.neglect=1.7 complaint.quality=0.6 leaving=1.2
sagsog 6.94 bad=-1.5 complaint.cost=-0.3 complaint.quality=-0.7 legal=-0.3
sagt 5.09 bad=0.4 complaint.cost=0.9 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.6 escalation=-0.9 good=-0.8 leaving=0.5 legal=1.0 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.6 payment.refused=2.5 payment.sent=-0.4 reputation=-1.0 urgent=-0.5
sal 6.43 bad=-0.3 complaint.delay=-0.7 good=-0.3 leaving=-0.4 meeting.off=-0.4 payment.promised=-0.3 payment.refused=-0.3 praise=-0.4 reputation=-0.5
salen 6.94 bad=-0.6 complaint.quality=-0.5 good=-0.4 praise=-0.5
samarb 6.24 bad=1.1 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.5 good=0.9 growth=0.9 leaving=0.7 legal=0.3 payment.refused=-0.3 praise=0.8 reputation=-0.5
samler 6.65 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.7 growth=-0.4 leaving=3.9 legal=-0.3 praise=1.0
samlet 6.94 bad=0.8 good=-0.5 leaving=2.1 praise=-0.6
samme 4.48 bad=1.4 complaint.cost=3.2 complaint.delay=2.4 complaint.neglect=-1.1 complaint.quality=2.2 escalation=0.3 good=-1.2 growth=3.0 leaving=1.4 legal=-0.7 meeting.off=0.4 payment.delayed=1.0 payment.disputed=0.6 payment.promised=0.6 payment.query=0.4 payment.refused=0.5 payment.sent=0.3 praise=-1.1 reputation=-1.5 urgent=1.4
sammen 5.55 bad=0.8 complaint.cost=1.4 complaint.delay=0.5 complaint.neglect=-1.0 complaint.quality=-1.3 escalation=-0.4 good=1.5 growth=-0.6 leaving=2.8 legal=0.5 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=0.3 payment.query=-0.5 payment.refused=-0.9 payment.sent=3.0 praise=1.5 reputation=1.3 urgent=-0.4
samso 6.94 bad=-0.5 complaint.delay=-0.4 meeting.off=1.6 payment.sent=1.3 praise=-0.4
samt 6.94 bad=-1.3 complaint.delay=-0.4 leaving=-0.6 payment.disputed=-0.8 payment.refused=-0.6
samtli 6.94 bad=1.2 complaint.neglect=-0.4 complaint.quality=2.9 good=-0.5 legal=2.1 praise=-0.6
sanne 6.65 bad=-0.6 complaint.cost=-0.5 complaint.quality=1.8 good=1.1 legal=1.3 payment.delayed=-0.3 praise=1.1 reputation=-0.4
sas 6.94 complaint.delay=-0.6 complaint.quality=0.7 good=-0.6 leaving=-0.4 legal=1.0 praise=-0.6 reputation=-0.5
sat 5.20 bad=2.0 complaint.cost=0.7 complaint.delay=0.5 complaint.neglect=1.1 escalation=1.1 good=-1.3 growth=-0.6 leaving=2.8 legal=-1.2 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=1.2 payment.promised=-0.7 payment.query=-1.2 payment.refused=2.3 praise=-1.3 urgent=-0.6
satte 6.94 bad=-0.6 complaint.cost=1.1 complaint.delay=-0.6 complaint.quality=-0.4 escalation=0.9 good=-0.4 leaving=0.5 praise=-0.5 reputation=-0.4
se 4.57 bad=-1.1 complaint.cost=-1.9 complaint.delay=-0.6 complaint.neglect=-1.7 complaint.quality=2.5 escalation=-1.2 growth=-0.5 leaving=-0.5 legal=-0.5 meeting.off=-1.0 payment.delayed=-1.0 payment.disputed=0.7 payment.promised=-0.8 payment.refused=0.5 payment.sent=5.0 praise=-0.4 reputation=-1.2 urgent=-1.1
sejler 6.65 bad=1.2 complaint.delay=1.2 complaint.neglect=1.0 complaint.quality=1.5 escalation=-0.5 good=-1.2 legal=-0.4 meeting.off=1.4 payment.refused=-0.5 payment.sent=1.1 praise=-1.2 reputation=1.0
seks 5.96 bad=1.2 complaint.delay=4.0 complaint.neglect=1.4 good=-1.4 growth=-0.5 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=0.7 praise=-1.5 reputation=1.7
selska 6.43 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=-1.2 growth=-0.4 leaving=0.6 meeting.off=-0.6 reputation=-0.6
selv 4.42 bad=4.6 complaint.cost=1.2 complaint.delay=0.7 complaint.quality=2.0 escalation=-0.9 good=-1.6 growth=0.5 leaving=4.5 legal=-0.3 meeting.off=-1.4 payment.delayed=-1.4 payment.disputed=-1.3 payment.promised=-1.2 payment.query=-1.1 payment.refused=2.5 payment.sent=-0.8 praise=-1.5 reputation=2.5 urgent=-1.0
selvom 6.94 bad=0.9 complaint.neglect=1.7 complaint.quality=1.0
selvst 6.94 bad=1.3 complaint.neglect=-0.4 good=-0.3 praise=-0.4 reputation=2.7
send 5.04 bad=1.0 complaint.delay=1.1 complaint.neglect=-0.7 good=-3.0 growth=-0.8 leaving=0.9 legal=0.7 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=3.2 payment.promised=0.5 payment.query=-0.9 payment.refused=0.7 payment.sent=-1.0 praise=-3.0 reputation=-1.3 urgent=3.4
sende 4.35 complaint.cost=-0.9 complaint.delay=0.3 complaint.neglect=-0.4 complaint.quality=-0.7 escalation=-1.1 good=-1.6 legal=4.0 meeting.off=-0.8 payment.delayed=-1.2 payment.disputed=-0.6 payment.promised=-0.8 payment.query=6.2 payment.refused=0.5 payment.sent=0.9 praise=-2.2 reputation=-1.3 urgent=-0.7
sender 5.47 bad=-0.5 complaint.cost=-0.8 complaint.delay=-1.1 complaint.quality=2.0 escalation=-0.5 good=-1.5 growth=-0.6 leaving=1.1 legal=-0.4 meeting.off=0.7 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=1.2 payment.query=-0.3 payment.sent=-0.3 praise=-1.3 reputation=-1.3 urgent=1.1
sendes 6.94 bad=1.5 complaint.quality=0.6 escalation=2.5 good=-0.8 growth=-0.3 leaving=-0.3 legal=0.6 praise=-0.6
sendt 5.20 bad=-0.6 complaint.cost=-1.4 complaint.delay=1.6 complaint.neglect=0.4 complaint.quality=-1.3 escalation=0.8 growth=-0.8 leaving=1.8 legal=1.2 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=0.4 payment.promised=0.6 payment.query=-0.3 payment.refused=-0.9 payment.sent=5.3 reputation=-0.9 urgent=-0.9
sendte 6.94 complaint.cost=-0.3 complaint.neglect=1.2 complaint.quality=-0.4 good=-0.5 leaving=-0.6 praise=-0.5 reputation=-0.4
sene 6.94 bad=-0.9 complaint.delay=-0.8 good=-0.7 meeting.off=2.5 praise=-0.6
senere 6.94 bad=-0.7 good=-0.5 meeting.off=-0.4 payment.delayed=1.6 praise=-0.4
senest 6.09 bad=1.1 complaint.delay=1.9 good=-0.6 leaving=-0.5 legal=0.8 payment.delayed=-0.4 payment.promised=-0.8 payment.query=-0.5 payment.refused=0.8 praise=-0.6 urgent=3.5
sent 6.09 bad=1.5 complaint.cost=-1.2 complaint.delay=5.4 complaint.quality=2.1 good=-1.3 growth=-0.6 leaving=-0.6 legal=0.6 payment.delayed=0.9 payment.disputed=-0.4 payment.refused=-0.4 payment.sent=-0.4 praise=-1.3 urgent=-0.4
septem 6.09 bad=0.7 complaint.cost=-0.6 complaint.delay=2.3 complaint.neglect=1.9 complaint.quality=0.4 escalation=1.8 good=-0.8 leaving=0.4 legal=0.9 payment.delayed=0.8 payment.disputed=-0.4 payment.refused=-0.3 praise=-0.9 reputation=-0.7
ser 5.84 bad=-0.4 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-1.1 complaint.quality=-1.1 escalation=-0.4 good=0.6 leaving=1.6 legal=1.7 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.6 payment.refused=-0.6 praise=0.9 reputation=-1.3 urgent=-0.3
server 5.64 bad=0.4 complaint.cost=0.8 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=-1.6 escalation=-0.5 good=1.1 growth=-0.6 leaving=1.5 legal=1.9 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=0.9 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.5 praise=1.3 reputation=-0.7 urgent=1.4
servic 6.09 bad=0.6 complaint.cost=3.0 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=1.8 escalation=3.9 growth=-0.7 leaving=2.0 legal=-0.6 payment.disputed=-0.6 payment.promised=-0.3 payment.query=1.5 payment.refused=-0.9 payment.sent=-0.3 reputation=-0.6 urgent=-0.3
servie 6.65 bad=0.9 complaint.neglect=0.3 complaint.quality=2.7 good=0.6 growth=1.5 leaving=0.6 praise=0.7 reputation=1.5
ses 5.64 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=-1.2 escalation=-0.4 good=-0.5 growth=-0.7 legal=2.1 meeting.off=4.0 payment.delayed=-0.5 payment.disputed=1.5 payment.promised=2.4 payment.query=-0.5 payment.sent=-0.4 praise=-0.4 reputation=-0.9 urgent=-0.4
set 5.96 bad=-1.2 complaint.cost=0.7 complaint.delay=-1.1 complaint.neglect=1.0 complaint.quality=0.9 escalation=-0.3 good=2.1 leaving=0.7 legal=0.6 meeting.off=1.6 payment.delayed=0.7 payment.disputed=-0.4 payment.promised=1.1 payment.refused=2.2 praise=2.0 reputation=0.9
shoppe 6.94 bad=0.7 complaint.cost=-0.4 complaint.quality=1.8 good=-0.6 payment.promised=-0.4 payment.sent=-0.6 praise=-0.6 urgent=2.9
sidde 6.65 bad=3.2 complaint.cost=4.9 complaint.neglect=-0.3 complaint.quality=3.0 good=-0.9 leaving=2.7 praise=-0.9 reputation=0.8
sidder 5.26 bad=2.3 complaint.cost=1.0 complaint.delay=-0.3 good=-1.6 growth=-0.6 leaving=2.4 legal=-1.4 meeting.off=0.5 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=0.8 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.4 praise=-1.4 reputation=5.0 urgent=0.5
siddet 6.94 bad=0.8 complaint.cost=2.7 complaint.quality=-0.5 good=-0.6 leaving=1.2 payment.disputed=1.1 payment.refused=0.9 praise=-0.5
side 5.64 bad=1.1 complaint.cost=0.6 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=1.8 escalation=-0.5 good=0.7 growth=-0.4 leaving=-1.1 legal=0.6 meeting.off=1.0 payment.delayed=1.9 payment.disputed=1.3 payment.promised=-0.5 payment.query=-0.7 payment.refused=-0.7 payment.sent=-0.6 praise=0.4 reputation=2.7 urgent=-0.7
siden 4.37 bad=3.1 complaint.cost=-0.9 complaint.delay=5.2 complaint.neglect=2.0 complaint.quality=0.4 escalation=0.5 good=0.9 leaving=-1.5 legal=-1.3 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.9 payment.sent=-0.6 praise=1.1 reputation=-0.7
sider 6.09 bad=-1.0 complaint.cost=-0.8 complaint.delay=1.5 complaint.neglect=-0.6 complaint.quality=-1.5 good=-0.6 growth=-0.6 leaving=1.2 legal=-0.7 payment.query=-0.3 praise=-0.5 reputation=0.8 urgent=-0.3
sidst 6.65 bad=-0.5 good=-0.8 growth=1.0 leaving=-0.4 praise=-0.6
sidste 4.70 bad=2.3 complaint.cost=-0.6 complaint.delay=2.3 complaint.neglect=-0.7 complaint.quality=-2.2 escalation=-0.9 good=-1.2 leaving=3.3 legal=1.4 meeting.off=-1.2 payment.delayed=-1.2 payment.promised=-1.5 payment.query=0.8 payment.refused=3.8 payment.sent=0.5 reputation=1.0 urgent=0.7
sig 4.63 bad=-1.2 complaint.cost=0.4 complaint.delay=0.4 complaint.neglect=0.7 escalation=-0.7 good=0.7 growth=-0.9 leaving=-1.6 legal=-1.7 meeting.off=-1.1 payment.delayed=-0.7 payment.disputed=-0.9 payment.promised=-0.8 payment.query=1.7 payment.refused=-1.6 payment.sent=-0.6 praise=0.9 reputation=1.3 urgent=-0.8
sige 5.20 bad=0.7 complaint.quality=0.6 escalation=-0.6 good=1.2 growth=1.0 leaving=1.3 legal=-0.8 meeting.off=1.0 payment.disputed=-0.5 payment.promised=0.8 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.3 praise=1.9 reputation=-1.0 urgent=-0.5
siger 4.67 complaint.cost=1.1 complaint.delay=-0.6 good=-1.5 growth=0.4 leaving=-0.9 legal=0.8 meeting.off=2.7 payment.delayed=1.0 payment.disputed=-1.1 payment.promised=-1.1 payment.query=-0.6 payment.refused=1.3 payment.sent=0.7 praise=-1.4 reputation=2.6 urgent=-0.6
signe 6.94 bad=-1.0 complaint.quality=-0.4
sikke 6.09 bad=-1.2 complaint.cost=-0.7 complaint.delay=-0.4 complaint.quality=-1.3 good=5.1 growth=-0.5 leaving=0.4 legal=-0.3 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.5 payment.sent=2.8 praise=5.8 reputation=-0.6 urgent=-0.5
simpel 6.94 bad=-1.0 complaint.delay=-0.6 complaint.quality=-0.5 good=2.7 leaving=-0.4 meeting.off=2.8 payment.promised=-0.3 praise=2.5 urgent=-0.3
sin 5.47 bad=-0.7 complaint.cost=-1.6 complaint.delay=-0.7 complaint.quality=-1.1 escalation=-0.5 good=0.9 growth=2.4 leaving=-0.7 legal=1.8 payment.delayed=-0.3 payment.disputed=-0.5 payment.query=1.8 payment.refused=1.6 payment.sent=-0.5 praise=0.9 reputation=-1.0 urgent=-0.4
sit 6.24 bad=0.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=0.7 escalation=-0.3 good=-0.4 leaving=2.1 meeting.off=-0.4 payment.disputed=-0.3 praise=-0.3 reputation=-0.5 urgent=-0.3
sjælde 6.94 bad=-1.2 good=2.2 praise=2.0 reputation=-0.7
skabel 6.24 bad=-0.6 complaint.cost=2.2 complaint.delay=-0.6 complaint.neglect=0.5 complaint.quality=-0.8 good=-1.1 leaving=0.3 legal=-0.7 payment.disputed=-0.3 payment.refused=-0.7 payment.sent=-0.3 praise=-1.1 reputation=-0.5 urgent=-0.4
skagen 6.65 bad=-0.7 complaint.delay=-0.5 complaint.quality=-0.8 good=2.3 growth=3.7 legal=-0.4 payment.disputed=0.9 payment.promised=-0.4 payment.refused=-0.7 praise=2.3
skal 3.00 bad=-3.0 complaint.cost=-0.3 complaint.delay=-1.1 complaint.neglect=0.4 complaint.quality=-3.0 escalation=0.5 good=-0.9 growth=1.2 leaving=0.3 legal=-1.5 meeting.off=-2.1 payment.delayed=-2.3 payment.disputed=-2.1 payment.promised=1.1 payment.query=3.1 payment.refused=-2.8 payment.sent=-2.2 praise=-1.1 reputation=1.1 urgent=2.4
skat 6.65 bad=-0.8 complaint.cost=-0.3 complaint.neglect=-0.4 leaving=-0.6 payment.promised=-0.6 payment.refused=-0.8 praise=-0.3
skatte 6.43 bad=-0.6 complaint.delay=-0.4 good=-0.7 growth=-0.4 leaving=-0.6 legal=0.3 praise=-0.7
sker 6.65 bad=1.4 complaint.cost=-0.6 complaint.delay=1.0 complaint.quality=0.6 good=-0.6 leaving=2.2 legal=1.6 payment.refused=-0.5 praise=-0.6 reputation=-1.0 urgent=-0.4
skifte 5.33 complaint.cost=2.2 complaint.delay=-1.4 complaint.neglect=-1.6 complaint.quality=-2.1 escalation=-0.6 good=-1.2 leaving=-0.8 meeting.off=-0.8 payment.delayed=-0.3 payment.query=-0.7 payment.refused=-1.2 praise=-2.6 reputation=-0.9 urgent=-0.7
skilt 6.24 bad=-0.8 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=-1.1 escalation=-0.5 good=-1.1 growth=-0.9 leaving=-0.6 meeting.off=-0.4 payment.query=-0.8 praise=-0.9 urgent=-0.6
skilte 5.96 bad=-0.6 complaint.cost=-1.0 complaint.delay=-0.4 complaint.neglect=-0.6 leaving=-1.0 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=1.8 payment.sent=-0.5 reputation=-0.5 urgent=-0.5
skitse 6.94 bad=0.6 complaint.delay=0.3 complaint.neglect=0.6 complaint.quality=0.9 leaving=0.9
skive 6.65 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 escalation=-0.7 good=1.5 growth=1.7 leaving=0.8 praise=1.8 reputation=-0.3
skolen 6.94 bad=-0.8 complaint.cost=-0.3 complaint.quality=-0.4 growth=0.9
skon 6.94 bad=1.2 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=2.5 leaving=-0.5 legal=4.1 reputation=-0.5 urgent=-0.3
skonsm 6.94 bad=1.2 complaint.neglect=-0.3 complaint.quality=1.6 escalation=1.2 legal=2.2 payment.refused=1.2
skrev 6.24 bad=0.6 complaint.cost=0.7 complaint.delay=2.9 complaint.neglect=1.8 good=-0.9 legal=-0.4 meeting.off=-0.4 payment.disputed=1.6 payment.query=-0.6 payment.refused=-0.8 praise=-0.9 reputation=-0.8
skreve 5.40 bad=0.5 complaint.cost=0.8 complaint.neglect=0.7 escalation=2.2 good=-0.6 growth=-0.7 leaving=-0.9 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=1.0 payment.query=-0.4 payment.refused=-0.9 praise=-0.5 reputation=0.9 urgent=-0.6
skrift 6.09 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=3.1 complaint.quality=0.6 good=-0.8 growth=-0.3 leaving=1.4 legal=1.1 payment.disputed=-0.6 payment.query=-0.4 payment.refused=0.5 payment.sent=-0.3 praise=-0.6 reputation=-0.6 urgent=-0.4
skriv 5.96 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.8 escalation=-0.5 growth=2.7 leaving=-0.7 legal=-0.3 meeting.off=-0.5 payment.delayed=-0.3 payment.promised=-0.3 payment.refused=-0.5 praise=-1.5 reputation=-0.7 urgent=-0.4
skrive 4.23 bad=-1.1 complaint.cost=-2.4 complaint.delay=-1.1 complaint.neglect=3.2 complaint.quality=1.1 escalation=-2.1 good=-0.4 growth=0.6 leaving=-2.0 legal=-0.6 meeting.off=-1.3 payment.delayed=-0.9 payment.disputed=-1.8 payment.promised=-0.9 payment.query=-1.2 payment.refused=-0.9 payment.sent=-0.7 praise=-0.8 reputation=2.3 urgent=-1.4
skuffe 6.65 bad=2.3 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=2.7 good=-0.6 legal=-0.5 payment.disputed=-0.5 payment.refused=2.8 praise=-0.7 reputation=-0.4
skulle 4.82 bad=2.4 complaint.cost=-0.8 complaint.delay=5.2 good=1.9 leaving=-0.7 legal=-1.3 meeting.off=-0.8 payment.delayed=-1.0 payment.disputed=-0.5 payment.promised=-0.9 payment.query=-0.8 payment.refused=3.1 praise=1.6 reputation=-1.5 urgent=2.5
skyde 6.65 bad=0.6 complaint.neglect=-0.4 complaint.quality=0.9 good=-0.8 growth=-0.5 leaving=-0.8 meeting.off=2.5 payment.delayed=-0.3 payment.disputed=2.8 payment.refused=3.0 praise=-0.7
skylde 6.43 bad=1.0 complaint.cost=-0.5 complaint.neglect=0.9 complaint.quality=0.5 escalation=-0.3 good=-1.0 growth=-0.4 leaving=-0.6 legal=1.5 payment.delayed=1.9 payment.disputed=1.5 payment.query=-0.4 payment.refused=0.8 praise=-0.9 reputation=-0.7
skærm 6.94 bad=-1.3 complaint.delay=-0.3 complaint.quality=-0.3 escalation=-0.5 good=2.8 legal=-0.3 meeting.off=-0.5 praise=2.8 reputation=-0.5
skærme 6.94 bad=-0.8 complaint.delay=-0.3 good=-0.4 meeting.off=-0.5 praise=-0.3 reputation=-0.4
skæve 6.94 bad=-0.6 complaint.quality=-0.5 good=2.2 growth=-0.3 leaving=-0.3 praise=2.2
skævt 6.65 bad=2.8 complaint.cost=-0.7 complaint.quality=3.9 good=-0.7 leaving=-0.4 meeting.off=-0.3 payment.refused=2.5 payment.sent=-0.3 praise=-0.7 reputation=0.8
slags 6.65 complaint.cost=2.3 complaint.neglect=-0.4 complaint.quality=-0.8 good=0.3 growth=-0.4 leaving=-0.3 legal=-0.5 praise=0.3 reputation=1.4
slet 6.65 bad=-0.6 complaint.cost=1.8 complaint.neglect=-0.4 escalation=1.9 good=-0.5 leaving=-0.9 legal=-0.4 payment.disputed=1.6 payment.refused=-0.4 praise=-0.5 reputation=1.4
slette 6.09 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=0.3 complaint.quality=2.2 escalation=-0.5 good=0.6 growth=-0.7 leaving=1.0 legal=-0.5 payment.delayed=-0.3 payment.disputed=-0.7 payment.promised=-0.3 payment.refused=0.6 praise=0.6 reputation=0.9
slippe 6.94 bad=-0.7 good=-0.9 leaving=1.7 praise=-0.7 urgent=-0.4
slutaf 6.94 bad=1.5 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=-0.3 leaving=4.8 legal=-0.6 payment.disputed=-0.4 urgent=-0.7
slutfa 6.94 bad=1.1 complaint.cost=-0.3 complaint.delay=1.6 complaint.quality=-0.8 legal=1.3 payment.disputed=-0.5 payment.refused=2.3 reputation=-0.4
sma 6.43 bad=0.7 complaint.cost=-0.3 complaint.neglect=1.1 complaint.quality=0.9 good=-0.6 growth=-0.4 leaving=0.8 meeting.off=-0.4 praise=-0.6 reputation=-0.4
sms 6.94 bad=1.2 complaint.delay=1.6 complaint.neglect=1.1 complaint.quality=0.8 good=-0.5 leaving=-0.3 praise=-0.5 reputation=0.8 urgent=2.2
snak 6.65 bad=1.1 complaint.cost=0.9 complaint.delay=-0.5 complaint.quality=-0.6 escalation=0.8 good=-0.4 leaving=1.7 praise=-0.4 urgent=-0.9
snakke 6.43 bad=-1.3 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-1.0 good=0.9 growth=1.5 legal=-0.4 praise=2.0 reputation=-0.5
sod 6.94 bad=-1.0 good=-0.6 praise=-0.7
sode 6.65 bad=-1.1 complaint.quality=-0.5 good=2.5 growth=0.9 leaving=0.4 legal=-0.3 praise=2.9
soger 6.65 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=0.6 growth=-0.5 legal=1.2 payment.query=-0.3 payment.refused=-0.7
solgt 5.84 bad=-1.8 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.0 good=2.9 growth=0.4 leaving=0.5 legal=-0.3 meeting.off=-0.5 payment.refused=-0.5 payment.sent=-0.4 praise=3.1 reputation=-0.9
som 3.50 complaint.cost=1.4 complaint.delay=-0.3 complaint.quality=0.5 escalation=-1.5 good=0.9 leaving=-0.7 legal=1.1 meeting.off=2.3 payment.delayed=-1.8 payment.disputed=-2.9 payment.promised=-0.5 payment.query=-1.9 payment.refused=-1.6 reputation=-0.7 urgent=-1.0
sommer 5.73 bad=-1.1 complaint.cost=-0.6 complaint.delay=1.7 complaint.neglect=-0.9 complaint.quality=-1.2 growth=1.2 leaving=-0.6 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.5 payment.refused=-0.6 praise=0.8 reputation=-0.6 urgent=-0.3
sondag 6.24 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=1.9 good=-0.6 leaving=-0.8 legal=0.9 payment.promised=-0.4 payment.query=2.8 payment.refused=0.4 praise=-0.7 reputation=0.5
soren 6.94 bad=0.4 complaint.delay=-0.4 complaint.quality=1.7 good=0.7 growth=1.2 payment.refused=1.6 praise=0.8
soster 6.65 bad=-0.6 complaint.quality=-0.5 good=0.5 leaving=-0.3 legal=-0.6 praise=-1.1 reputation=-0.6
spille 6.94 bad=-0.7 complaint.quality=-0.4 good=1.5 praise=1.7
sponso 6.65 complaint.cost=-0.5 complaint.neglect=-0.4 complaint.quality=-0.6 leaving=1.6 praise=-0.3
sporge 5.33 bad=-1.0 complaint.cost=1.8 complaint.delay=-1.6 complaint.neglect=0.3 complaint.quality=-0.7 good=1.3 growth=-0.5 leaving=0.7 legal=-0.7 meeting.off=-0.3 payment.delayed=2.6 payment.disputed=-0.7 payment.promised=-0.7 payment.query=2.6 payment.refused=-0.8 payment.sent=-0.5 praise=1.6 reputation=0.5 urgent=1.1
sporgs 6.24 bad=-0.7 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=1.5 complaint.quality=-0.6 escalation=-0.3 good=1.0 leaving=-0.5 legal=-0.3 payment.disputed=-0.4 payment.query=0.6 payment.refused=1.0 praise=0.9 reputation=-0.4 urgent=1.7
spring 6.24 bad=-0.5 complaint.cost=2.1 complaint.neglect=-0.6 complaint.quality=-0.7 escalation=0.8 good=-0.8 legal=-0.4 meeting.off=2.9 payment.disputed=-0.3 praise=-0.8
spurgt 4.78 bad=-1.0 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=1.6 escalation=-0.5 good=3.5 growth=0.9 legal=-0.7 payment.delayed=1.2 payment.disputed=1.1 payment.refused=-0.8 praise=2.4 reputation=-1.1
spærre 6.94 bad=1.3 complaint.quality=2.5 good=-0.6 payment.delayed=3.3 payment.query=-0.6 payment.refused=2.5 praise=-0.6
sta 6.09 bad=-0.7 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.4 good=-1.0 growth=1.2 leaving=-0.7 legal=-0.3 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.7 payment.query=1.2 payment.refused=-0.4 praise=-0.7 reputation=-0.5
stadig 4.82 bad=2.5 complaint.cost=-1.6 complaint.delay=3.6 complaint.neglect=0.9 complaint.quality=2.3 escalation=-0.7 good=-1.1 growth=-0.8 leaving=-1.1 legal=2.1 meeting.off=-1.0 payment.delayed=0.7 payment.disputed=-1.2 payment.query=0.7 praise=-0.8 reputation=1.5 urgent=0.8
staend 6.43 bad=0.4 complaint.delay=1.8 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.7 leaving=-0.4 payment.refused=2.0 payment.sent=-0.6 praise=-0.7 reputation=-0.4
staet 6.65 bad=1.1 complaint.delay=1.7 complaint.neglect=1.0 complaint.quality=1.7 escalation=1.0 legal=0.5 payment.refused=1.0 reputation=-0.4 urgent=2.4
standa 6.94 complaint.delay=-0.4 complaint.neglect=1.2 escalation=2.4 growth=-0.4 leaving=-0.5 legal=-0.4 payment.refused=-0.3 praise=-0.4 reputation=-0.5 urgent=2.3
stands 6.43 bad=1.0 complaint.delay=-0.9 complaint.neglect=0.8 complaint.quality=0.9 escalation=-0.6 good=0.6 growth=-0.3 payment.disputed=-0.6 payment.query=-0.4 payment.refused=2.2 payment.sent=-1.0 praise=0.4 reputation=-0.8
star 4.63 bad=0.9 complaint.cost=-0.8 complaint.neglect=0.9 good=-2.6 growth=-1.1 leaving=0.6 legal=-1.1 meeting.off=3.4 payment.disputed=3.6 payment.promised=1.4 payment.refused=0.5 payment.sent=-0.8 praise=-2.5 reputation=-0.7 urgent=5.8
starte 5.84 bad=2.5 complaint.cost=-0.5 complaint.delay=1.8 complaint.neglect=1.0 complaint.quality=1.4 escalation=-0.5 good=-1.3 growth=-0.6 leaving=0.6 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.4 payment.promised=-0.4 payment.refused=-0.5 payment.sent=-0.3 praise=-1.3 reputation=-0.5 urgent=0.4
status 6.24 bad=-1.7 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.7 leaving=-0.8 meeting.off=4.4 payment.sent=0.9 reputation=-0.4
steder 6.94 bad=1.8 complaint.quality=2.4 escalation=-0.5 good=-0.4 leaving=-0.4 praise=-0.4
stedet 5.09 bad=-1.6 complaint.cost=-1.2 complaint.delay=-1.1 complaint.neglect=-0.7 complaint.quality=0.5 escalation=-0.9 good=-1.2 growth=0.5 leaving=-0.7 legal=-0.9 meeting.off=3.3 payment.delayed=-0.9 payment.disputed=-0.6 payment.promised=0.5 payment.query=-0.7 payment.refused=-1.0 payment.sent=-0.4 praise=-1.0 reputation=-1.2 urgent=-1.0
steget 6.94 bad=0.9 complaint.cost=4.3 complaint.quality=-0.9 escalation=1.7 good=-0.6 growth=-0.7 leaving=-0.4 payment.refused=-0.3 praise=-0.7
stemni 6.94 bad=1.2 complaint.cost=2.8 complaint.delay=-0.4 complaint.quality=1.7 good=-0.3 leaving=1.6 payment.refused=-0.4 praise=-0.3 reputation=1.5
stempl 6.94 complaint.delay=-0.4 complaint.quality=-0.3 good=-0.4 urgent=2.0
stiger 6.65 bad=-0.7 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=0.8 good=-1.0 leaving=-0.5 meeting.off=3.4 payment.refused=-0.4 praise=-0.9 reputation=-0.4
stil 6.94 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.6 escalation=2.7 growth=-0.5 leaving=-0.6 reputation=-0.7
stilla 6.94 bad=0.5 complaint.delay=1.7 legal=1.3 payment.refused=1.3
stille 5.96 bad=-0.9 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=0.8 complaint.quality=0.4 escalation=-0.4 growth=1.4 legal=-0.5 meeting.off=3.8 payment.delayed=0.9 payment.refused=-0.9 reputation=1.5
stilli 5.96 bad=-0.5 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=1.0 escalation=-0.5 good=-1.3 growth=-0.5 leaving=-0.9 legal=1.1 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=-0.5 praise=-1.2 reputation=1.2
stjern 6.09 bad=-0.3 complaint.cost=-0.8 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=-1.3 good=1.8 growth=-0.4 leaving=-0.8 legal=-0.5 meeting.off=-0.3 payment.refused=-0.5 payment.sent=-0.3 praise=1.5 reputation=1.1 urgent=-0.9
stod 6.65 bad=-0.9 complaint.cost=0.9 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.6 leaving=-0.3 legal=-0.5 payment.disputed=1.1 praise=-0.5
stoj 4.74 leaving=-0.5 legal=-0.4 payment.refused=-0.5
stolen 6.65 bad=-1.3 complaint.delay=-0.4 complaint.quality=-0.8 good=-0.4 meeting.off=-0.3 payment.delayed=-0.3 payment.promised=1.7 payment.refused=-0.5 praise=-0.5 reputation=-0.7
stolte 6.94 bad=-0.8 complaint.delay=-0.4 good=3.0 praise=3.1
stoppe 5.84 bad=1.0 complaint.cost=-0.6 complaint.delay=2.6 complaint.neglect=-0.8 escalation=-0.4 good=-1.4 growth=-0.6 leaving=2.9 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-1.0 payment.refused=1.9 payment.sent=-0.5 praise=-1.2 reputation=1.8 urgent=-0.5
stor 5.84 bad=-3.0 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=-1.1 complaint.quality=-1.1 escalation=-0.4 good=4.0 growth=-0.7 leaving=-0.9 meeting.off=-0.3 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.3 payment.refused=-0.8 payment.sent=2.1 praise=4.2 reputation=-1.0
store 6.24 bad=-1.7 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.0 growth=0.5 leaving=-0.6 legal=-0.4 praise=1.1 reputation=-0.7
storre 6.09 complaint.cost=-0.5 complaint.delay=-0.5 complaint.quality=-0.6 good=-1.7 growth=-0.7 leaving=-0.8 payment.delayed=-0.4 payment.disputed=-0.5 payment.refused=-0.3 praise=-1.5 reputation=1.6
storst 6.43 bad=-1.5 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.7 good=-0.4 leaving=-0.8 legal=-0.5 meeting.off=-0.3 payment.delayed=2.1 praise=-0.3
stort 6.65 complaint.quality=-0.7 good=2.3 leaving=0.5 praise=2.5
straks 6.94 bad=-1.2 complaint.cost=-1.1 complaint.quality=-0.4 good=3.0 payment.promised=4.8 payment.refused=-1.1 praise=3.4 urgent=-0.3
studie 6.94 bad=0.4 complaint.quality=-0.3 good=-0.5 leaving=0.3 praise=-0.5
styk 6.94 bad=-1.1 complaint.cost=-0.3 complaint.quality=-0.6 good=2.2 growth=3.7 leaving=-0.5 praise=-0.7 urgent=-0.4
stykke 5.96 bad=-2.0 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.6 growth=-0.4 leaving=-0.7 meeting.off=-0.4 payment.refused=-0.5 reputation=-1.2
styr 6.94 bad=-0.4 complaint.quality=-0.4 good=-0.5 leaving=0.9 legal=-0.3
stævne 6.65 bad=-0.7 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=0.4 leaving=-0.6 legal=0.7 payment.refused=-0.3 reputation=-0.5
stævni 5.96 bad=2.0 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=3.4 complaint.quality=4.4 good=-0.8 growth=-0.4 leaving=-0.7 legal=5.9 payment.disputed=-0.5 payment.refused=-1.1 praise=-0.8 reputation=-0.9
suppor 5.55 bad=1.5 complaint.cost=-0.7 complaint.neglect=2.2 complaint.quality=3.0 escalation=1.4 growth=-0.4 leaving=-1.1 legal=-1.3 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-1.1 payment.promised=-0.4 payment.query=-0.3 payment.refused=1.3 payment.sent=-0.4 reputation=2.0 urgent=1.3
sure 6.94 bad=-1.0 complaint.cost=-0.6 complaint.neglect=-0.4 complaint.quality=-0.4 good=1.8 praise=-0.5 reputation=-0.3
susann 6.65 bad=-0.6 complaint.cost=-0.4 good=-0.5 leaving=2.0 payment.promised=-0.6 payment.query=-0.4 praise=1.3
svar 5.47 bad=0.5 complaint.cost=-1.0 complaint.delay=1.0 complaint.neglect=5.9 complaint.quality=-2.3 escalation=0.4 good=-1.7 growth=0.7 leaving=-1.1 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.sent=-0.4 praise=-1.6 reputation=2.1 urgent=-0.6
svare 6.24 bad=2.3 complaint.cost=-0.5 complaint.neglect=1.0 complaint.quality=-0.5 good=-0.7 growth=0.7 leaving=-0.5 legal=1.7 meeting.off=-0.3 payment.delayed=-0.6 payment.disputed=1.8 payment.promised=-0.4 payment.query=1.0 payment.refused=-0.6 praise=-0.6 reputation=1.8 urgent=-0.3
svarer 6.65 bad=1.3 complaint.cost=-0.4 complaint.delay=2.8 complaint.neglect=1.1 complaint.quality=-0.6 good=-0.7 leaving=2.2 praise=-0.7 reputation=0.8
svaret 6.65 bad=-0.4 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.6 leaving=-0.3 legal=0.5 payment.disputed=2.3 payment.refused=-0.4 praise=-0.7 reputation=-0.4
svensk 6.94 bad=-0.8 complaint.quality=-0.5 good=-0.6 growth=-0.4 legal=-0.5 payment.promised=2.2 payment.query=2.1 payment.refused=-0.8 praise=-0.4 reputation=-0.4 urgent=-0.5
sviger 6.09 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.8 escalation=-0.4 good=0.5 growth=-0.4 leaving=-0.5 legal=-0.4 meeting.off=0.7 praise=0.4 urgent=-0.4
svært 6.65 bad=1.2 complaint.cost=1.6 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=1.6 escalation=-0.3 good=-0.7 leaving=-0.5 legal=-0.5 payment.disputed=-0.6 payment.refused=0.5 praise=-0.7 reputation=-0.5 urgent=-0.3
syg 6.65 bad=-1.5 complaint.delay=-0.5 complaint.quality=-1.0 good=-0.3 growth=-0.3 leaving=-0.5 meeting.off=1.3 payment.delayed=1.6 payment.promised=2.1 payment.query=-0.4 payment.refused=-0.4 praise=-0.3 reputation=-0.4
syn 6.94 bad=1.2 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=2.5 leaving=-0.5 legal=4.1 reputation=-0.5 urgent=-0.3
synes 6.65 bad=0.7 complaint.cost=0.9 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.4 leaving=-0.6 payment.disputed=-0.4 reputation=0.7
system 5.73 bad=-1.6 complaint.cost=-0.8 complaint.delay=-0.8 complaint.quality=0.7 escalation=0.7 good=-0.9 growth=-0.5 legal=-0.6 meeting.off=-0.5 payment.delayed=0.7 payment.disputed=-0.5 payment.promised=-0.5 payment.query=2.2 payment.refused=-0.8 payment.sent=2.4 praise=-0.8 reputation=-0.6 urgent=2.6
syv 6.65 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.6 good=0.9 leaving=-0.6 meeting.off=-0.3 praise=0.9 reputation=-1.1 urgent=-0.4
sædvan 6.94 bad=-1.1 complaint.quality=-0.5 legal=-0.4 reputation=-0.3
sælger 6.43 bad=1.3 complaint.cost=-0.4 complaint.delay=1.7 complaint.neglect=1.0 complaint.quality=2.6 good=1.4 praise=1.5 reputation=1.5
sæson 6.94 bad=1.3 complaint.cost=-0.4 complaint.quality=-0.4 good=-0.4 leaving=3.7 meeting.off=-0.4 praise=-0.3
sæt 6.43 bad=-0.8 complaint.quality=-0.8 good=1.1 growth=3.8 leaving=-0.9 praise=1.3 urgent=-0.4
sætte 4.74 bad=-0.7 complaint.neglect=1.0 complaint.quality=-0.6 good=-0.7 legal=-0.8 meeting.off=2.4 payment.refused=-0.5 praise=-0.7 reputation=-0.9
sætter 6.43 bad=-2.1 complaint.cost=-0.7 complaint.neglect=0.4 good=0.7 leaving=0.3 payment.refused=-0.3 praise=0.8 reputation=-0.3 urgent=-0.3
tab 6.94 bad=1.1 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.5 leaving=-0.4 legal=1.8 payment.refused=-0.5 praise=-0.4
taber 6.94 bad=-0.5 complaint.cost=1.4 complaint.neglect=-0.4 complaint.quality=0.9 good=2.4 leaving=-0.5 praise=2.2
tag 6.09 bad=0.8 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=-1.2 escalation=-0.6 good=-0.3 growth=0.4 leaving=1.8 legal=0.7 meeting.off=-0.3 payment.delayed=-0.4 payment.promised=1.3 payment.query=-0.3 payment.refused=-0.6 payment.sent=-0.4 reputation=0.7 urgent=-0.4
tage 5.64 bad=1.0 complaint.cost=0.6 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=1.4 good=-1.7 growth=0.5 legal=0.8 meeting.off=0.4 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.5 payment.refused=0.5 payment.sent=0.8 praise=-1.6 reputation=1.3 urgent=-0.6
tager 4.30 bad=-0.7 complaint.delay=4.2 complaint.neglect=-1.3 complaint.quality=-0.4 escalation=2.3 good=1.1 growth=-0.7 leaving=-2.1 legal=-1.1 meeting.off=-0.9 payment.delayed=0.4 payment.disputed=-0.8 payment.query=-0.6 payment.refused=-1.7 payment.sent=-0.8 praise=1.3 urgent=0.4
taget 5.73 bad=0.9 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=0.5 complaint.quality=2.8 good=-1.7 growth=-0.4 leaving=-0.6 legal=3.8 meeting.off=2.9 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.sent=0.5 praise=-1.6 urgent=-0.3
tak 3.64 bad=-4.5 complaint.cost=-3.0 complaint.delay=-2.6 complaint.neglect=-1.8 complaint.quality=-2.5 escalation=-1.3 good=4.6 growth=-2.6 leaving=0.5 legal=-3.0 payment.delayed=-0.9 payment.disputed=-1.5 payment.promised=-1.0 payment.query=-1.0 payment.refused=-2.6 payment.sent=-0.4 praise=5.0 reputation=-2.4 urgent=-2.0
taknem 6.94 bad=-0.5 complaint.delay=-0.4 good=0.7 leaving=0.8 praise=1.6
tal 6.43 bad=0.8 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.2 escalation=-0.5 good=-1.0 growth=-0.6 leaving=0.3 legal=3.2 payment.sent=-0.4
tale 6.24 bad=3.8 complaint.cost=0.9 complaint.delay=1.4 complaint.neglect=1.1 complaint.quality=0.5 escalation=4.4 good=-1.7 growth=-0.6 leaving=-0.3 legal=-0.5 payment.refused=-0.3 praise=-1.9 reputation=1.1 urgent=3.4
taler 5.96 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=1.3 good=-0.6 growth=-0.4 leaving=-1.0 legal=-1.3 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.6 reputation=1.9 urgent=-0.5
tallen 6.24 bad=-0.6 complaint.cost=1.1 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=1.1 growth=-0.3 leaving=-0.7 legal=0.7
talmod 6.43 bad=-0.8 complaint.cost=-0.6 complaint.delay=0.3 complaint.neglect=-0.4 complaint.quality=-0.7 good=1.5 leaving=-0.6 legal=-0.4 payment.delayed=1.8 payment.refused=-0.5 praise=1.5 urgent=0.9
talt 5.40 bad=3.5 complaint.delay=1.6 complaint.quality=1.3 escalation=-0.5 good=-2.2 growth=0.3 leaving=0.9 legal=3.2 meeting.off=-0.4 payment.disputed=0.7 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.8 praise=-1.2 reputation=-1.2 urgent=-0.4
talte 6.94 bad=-0.4 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=2.3 good=-0.4 leaving=-0.8 legal=-0.4 praise=-0.5 reputation=-0.6
tapet 6.94 bad=2.1 complaint.cost=5.1 complaint.delay=-0.6 complaint.quality=1.5 good=-0.8 payment.disputed=-0.3 payment.refused=-0.3 praise=-0.7 reputation=4.4
taste 6.94 bad=-1.4 complaint.quality=-0.5 leaving=-0.7 legal=-0.6 payment.query=3.0 payment.refused=-0.3 reputation=-0.5
tavshe 6.94 bad=0.6 complaint.neglect=1.8 complaint.quality=-0.5 good=-0.9 legal=-0.3 payment.refused=-0.5 praise=-0.7 reputation=1.5
tegne 6.94 bad=-0.7 complaint.delay=-0.4 good=1.4 growth=2.1 leaving=-0.4 praise=1.4
tegned 6.94 bad=0.8 complaint.quality=1.5 good=-0.5 leaving=-0.4 legal=0.9 payment.refused=1.9 praise=-0.4 reputation=1.7
tegnes 6.94 bad=-1.1 complaint.delay=-0.5 complaint.neglect=-0.4 good=0.6 leaving=-0.5 praise=0.8
tegnin 5.55 complaint.cost=-0.6 complaint.delay=1.9 complaint.neglect=-1.0 complaint.quality=-0.9 escalation=-0.5 growth=-0.8 leaving=-1.7 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-1.1 payment.sent=-0.4 reputation=0.5 urgent=2.0
tekst 4.78 bad=-0.8 complaint.delay=-0.4 complaint.quality=-0.4 escalation=-0.4 good=-0.7 growth=-0.6 leaving=-0.9 legal=-1.4 payment.query=0.6 payment.refused=-0.5 praise=-0.6 reputation=-0.7 urgent=-0.4
tekste 5.47 bad=-3.4 complaint.cost=-1.0 complaint.delay=-1.0 complaint.neglect=-1.1 complaint.quality=-2.0 good=0.8 growth=-1.0 leaving=-1.6 legal=-0.7 meeting.off=-0.7 payment.delayed=-0.3 payment.disputed=-1.1 payment.promised=-0.5 payment.query=0.5 payment.refused=-0.8 payment.sent=1.8 praise=1.3 reputation=-1.3 urgent=-0.7
telefo 5.04 bad=-1.3 complaint.cost=0.5 complaint.delay=1.6 complaint.neglect=2.1 complaint.quality=-2.6 escalation=-0.8 good=1.7 growth=0.8 leaving=-0.3 legal=0.3 meeting.off=-1.0 payment.delayed=-0.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.6 praise=1.8 reputation=-0.7 urgent=-0.9
thomas 4.94 complaint.cost=0.8 complaint.neglect=0.7 complaint.quality=-0.4 escalation=0.6 leaving=0.5 legal=-0.6 payment.refused=-0.7
ti 6.24 bad=-1.8 complaint.cost=-0.4 complaint.neglect=0.7 complaint.quality=-2.0 escalation=-0.4 good=1.1 growth=4.3 legal=-0.5 payment.disputed=-0.5 payment.refused=-0.5 praise=1.1 reputation=-0.4
tid 5.26 complaint.cost=1.4 complaint.delay=1.4 complaint.neglect=1.4 complaint.quality=-1.8 escalation=-0.6 good=-1.7 growth=-0.9 leaving=-0.5 legal=-0.8 meeting.off=3.3 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.5 praise=-1.8 reputation=-1.1 urgent=-0.6
tiden 5.64 complaint.cost=-0.9 complaint.delay=2.9 escalation=-0.4 good=2.6 growth=-0.9 legal=-0.5 payment.delayed=-0.5 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.7 praise=2.8 reputation=-1.1 urgent=-0.5
tidlig 5.64 bad=-0.9 complaint.cost=-0.7 complaint.delay=0.8 complaint.neglect=1.4 complaint.quality=-1.3 escalation=1.2 good=0.7 growth=-0.5 leaving=-1.3 legal=-1.1 meeting.off=-0.6 payment.disputed=-0.3 payment.promised=1.1 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.4 praise=-0.8 reputation=0.6 urgent=1.9
tidspl 6.94 bad=1.8 complaint.delay=3.8 complaint.quality=-0.7 leaving=-1.1 payment.refused=2.2 payment.sent=-0.4 urgent=1.3
tiktok 6.94 complaint.quality=0.9 good=0.6 growth=1.2 leaving=-0.3 praise=0.7 reputation=0.9
til 2.14 bad=-2.2 complaint.cost=-1.9 complaint.delay=-0.5 complaint.neglect=0.9 complaint.quality=-1.7 escalation=3.1 good=1.4 growth=4.0 leaving=2.4 legal=-0.5 meeting.off=0.5 payment.delayed=0.5 payment.disputed=-1.1 payment.promised=-1.2 payment.query=-0.5 payment.refused=-0.8 payment.sent=-1.0 praise=-0.4 reputation=0.7
tilbag 4.12 bad=1.6 complaint.cost=-1.6 complaint.delay=1.0 complaint.quality=0.4 escalation=-1.3 good=-2.9 growth=-1.2 leaving=0.4 legal=2.0 meeting.off=-1.2 payment.delayed=-1.1 payment.disputed=-1.1 payment.promised=-1.5 payment.query=-1.3 payment.refused=2.8 payment.sent=-0.8 praise=-2.8 reputation=-0.9 urgent=-0.8
tilbud 4.94 complaint.cost=2.5 complaint.neglect=-1.5 complaint.quality=-2.1 escalation=-0.8 good=-0.9 growth=1.5 leaving=1.9 legal=-1.2 meeting.off=-1.3 payment.delayed=-0.5 payment.disputed=1.2 payment.promised=-0.7 payment.query=-0.6 payment.refused=-1.0 payment.sent=-0.6 praise=-3.1 reputation=-0.4 urgent=1.2
tilbyg 6.94 complaint.delay=0.7 complaint.quality=-0.3 good=-0.6 leaving=-0.3 praise=-0.6 reputation=-0.3 urgent=1.3
tilfoj 4.90 bad=-0.6 complaint.cost=-0.4 complaint.quality=-0.3 growth=2.8 leaving=-1.1 legal=-1.2 payment.refused=-0.4 reputation=-0.4
tilfre 6.43 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-0.7 good=2.3 leaving=-0.5 legal=-0.3 payment.delayed=-0.5 payment.refused=-0.5 praise=2.7 reputation=1.3
tillid 6.94 bad=1.2 complaint.quality=1.0 good=-0.3 growth=-0.5 leaving=3.1 legal=-0.3 praise=-0.4
tillæg 6.94 bad=-1.0 complaint.quality=-0.7 good=-0.4 growth=2.2 leaving=-0.6 praise=-0.4
tilmel 6.94 bad=-0.8 complaint.quality=-0.7 good=0.4 growth=1.1 meeting.off=2.2 praise=0.5
tilsag 6.94 bad=1.9 complaint.delay=-0.5 complaint.quality=1.4 good=-0.7 leaving=-0.7 legal=3.1 praise=-0.6
tilsku 6.94 bad=-1.4 complaint.quality=-1.0 good=-0.4 leaving=-0.9 legal=-0.5 payment.delayed=2.7 payment.promised=3.0 payment.refused=-0.3 praise=-0.4
tilsta 6.94 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=0.9 good=1.8 legal=1.2 payment.refused=0.9 praise=2.0 reputation=0.7
time 6.43 bad=1.5 complaint.cost=0.7 complaint.delay=1.5 complaint.neglect=-0.3 good=-0.7 leaving=-0.4 legal=-0.5 payment.disputed=-0.4 payment.refused=0.6 praise=-0.6 reputation=0.7 urgent=3.3
timer 6.09 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=-1.0 good=-1.3 growth=1.5 leaving=-0.6 legal=-0.7 meeting.off=-0.5 payment.disputed=2.2 payment.query=-0.4 payment.refused=0.8 praise=-1.1 reputation=-0.3
ting 6.24 bad=1.3 complaint.cost=1.0 complaint.neglect=-0.3 complaint.quality=1.1 good=-0.8 leaving=1.4 payment.delayed=-0.4 payment.disputed=2.6 payment.refused=-0.4 payment.sent=-0.4 praise=-0.8
tirsda 5.55 bad=-0.8 complaint.cost=-0.6 complaint.delay=2.1 complaint.neglect=1.7 complaint.quality=-1.6 escalation=-0.4 good=-1.0 growth=-0.4 leaving=-1.0 legal=-0.7 meeting.off=2.7 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=1.3 payment.query=-0.6 payment.refused=-1.2 payment.sent=2.0 praise=-1.0 reputation=-0.6 urgent=1.7
tit 6.94 bad=-1.0 complaint.quality=-0.3 good=-0.5 growth=-0.3 urgent=-0.4
titel 6.43 bad=-0.5 complaint.neglect=1.2 complaint.quality=-1.0 escalation=2.4 good=-0.4 leaving=-0.6 payment.refused=0.7 praise=-0.4 urgent=-0.6
titlen 6.94 bad=1.2 good=-0.3 growth=-0.3 leaving=2.0 reputation=2.7
tjekke 6.94 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=-0.8 good=-0.5 leaving=-0.3 legal=-0.4 payment.disputed=2.3 payment.refused=-0.5 praise=-0.5
to 3.76 bad=1.9 complaint.delay=2.0 complaint.neglect=1.0 complaint.quality=1.2 escalation=2.2 good=-2.0 leaving=1.8 legal=-2.5 meeting.off=-1.1 payment.delayed=0.5 payment.disputed=0.7 payment.promised=-0.5 payment.query=0.9 payment.refused=1.0 praise=-3.0 reputation=-2.8 urgent=0.5
tog 6.24 bad=-0.3 complaint.cost=-0.6 complaint.delay=2.1 complaint.neglect=-0.6 complaint.quality=-0.8 good=0.6 growth=-0.3 payment.refused=-0.4 payment.sent=-0.3 praise=0.8 reputation=-0.6
tomrer 6.43 bad=0.8 complaint.delay=1.1 good=-0.5 growth=-0.4 leaving=2.0 legal=0.8 payment.refused=-0.4 praise=-0.5
tonen 6.94 bad=-0.8 complaint.quality=-0.4 good=-0.4 legal=-0.4 praise=-0.4
tor 6.09 bad=-0.5 complaint.cost=0.7 complaint.delay=1.5 complaint.quality=-1.2 escalation=-0.3 good=1.2 growth=1.1 leaving=-0.7 legal=-0.7 meeting.off=-0.5 payment.delayed=3.4 payment.query=-0.3 payment.refused=-0.4 praise=0.3 reputation=-0.6 urgent=1.5
torben 6.65 bad=-0.6 complaint.cost=-0.6 complaint.neglect=-0.5 complaint.quality=0.4 good=1.0 leaving=-0.6 praise=1.3 reputation=-0.3
torre 6.94 bad=1.6 complaint.quality=3.4 good=-0.4 payment.refused=3.4 praise=-0.3
torsda 4.70 complaint.cost=1.3 complaint.delay=2.5 complaint.neglect=-0.8 escalation=-0.8 good=-1.7 growth=-0.4 leaving=-0.7 legal=-1.0 meeting.off=3.5 payment.delayed=0.8 payment.disputed=-0.6 payment.promised=0.5 payment.query=-0.5 payment.refused=0.9 payment.sent=-0.5 praise=-1.8 reputation=0.4 urgent=-1.1
trak 6.65 bad=-0.9 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.4 payment.refused=-0.4 praise=-0.5 reputation=-0.3
trappe 6.24 bad=-1.2 complaint.cost=-0.7 complaint.delay=0.3 complaint.neglect=-0.7 complaint.quality=-1.4 good=0.6 leaving=-0.9 payment.disputed=-0.4 payment.query=-0.4 payment.refused=1.3 praise=0.4 reputation=-0.4
travlt 6.94 bad=-1.0 complaint.delay=-0.7 good=-0.7 leaving=-0.3 meeting.off=-0.3 payment.refused=-0.4 praise=-0.6 reputation=-0.3
tre 4.32 bad=0.5 complaint.cost=1.7 complaint.delay=-0.9 complaint.neglect=3.1 escalation=0.6 growth=4.2 legal=0.4 meeting.off=0.4 payment.delayed=1.5 payment.promised=-0.9 payment.query=-0.9 payment.refused=1.5 praise=0.6 reputation=-1.3
tredje 5.96 bad=3.3 complaint.cost=-0.5 complaint.delay=2.6 complaint.neglect=-0.9 complaint.quality=2.2 escalation=1.2 good=-1.8 growth=-0.6 leaving=0.9 legal=3.6 meeting.off=-0.3 payment.disputed=1.3 payment.query=-0.3 payment.refused=0.8 praise=-1.9 reputation=-0.7 urgent=-0.3
tripad 6.94 bad=-0.9 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.5 praise=-0.6 reputation=-0.6
trist 6.94 bad=0.8 complaint.quality=1.9 good=-0.5 leaving=-0.3 praise=-0.5
trods 6.94 complaint.neglect=1.2 complaint.quality=-0.4 escalation=1.5 good=1.7 praise=1.7 reputation=-0.5
troede 6.94 bad=0.3 complaint.neglect=2.0 complaint.quality=-0.4 good=1.2 leaving=-0.7 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.4 praise=1.3
tror 6.24 bad=2.6 complaint.cost=-0.6 complaint.delay=1.6 complaint.neglect=-0.5 escalation=1.0 good=-0.8 growth=-0.5 leaving=1.8 legal=-0.3 meeting.off=-0.5 payment.refused=1.1 praise=-0.9 reputation=0.6
true 6.94 bad=1.1 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.1 complaint.quality=1.2 legal=2.8 payment.refused=2.4 reputation=0.6
truede 6.94 bad=-0.5 good=-0.8 praise=-0.8 reputation=-0.5
trukke 5.96 bad=0.9 complaint.delay=2.0 complaint.neglect=-0.9 good=-0.8 growth=-0.3 leaving=0.8 legal=-0.9 payment.delayed=-0.5 payment.disputed=2.7 payment.promised=-0.8 payment.query=2.4 payment.refused=1.4 payment.sent=-0.6 praise=-1.0 reputation=-0.5
trustp 6.09 bad=0.9 complaint.cost=-0.4 complaint.delay=1.8 complaint.quality=1.5 escalation=-0.5 good=0.9 growth=-0.4 leaving=-0.8 legal=-0.4 payment.query=-0.6 payment.refused=0.8 praise=0.7 reputation=4.9 urgent=-0.5
trykke 5.14 bad=0.7 complaint.cost=-1.3 complaint.delay=1.5 complaint.neglect=-1.2 complaint.quality=2.5 escalation=-0.6 good=-2.3 growth=-1.2 leaving=2.4 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-1.0 payment.promised=-0.7 payment.query=-0.6 payment.refused=-1.4 payment.sent=0.8 praise=-2.1 reputation=-0.6 urgent=2.1
trykt 6.43 bad=0.7 complaint.delay=0.3 complaint.quality=0.5 escalation=1.3 good=-0.9 growth=-0.4 leaving=-0.3 praise=-0.8 urgent=1.2
trække 5.55 bad=-0.8 complaint.cost=-0.6 complaint.delay=-0.8 escalation=-0.6 good=-1.2 growth=-0.5 leaving=1.6 legal=-1.0 payment.delayed=3.3 payment.disputed=0.6 payment.promised=-0.5 payment.query=-0.6 payment.refused=-1.2 payment.sent=-0.3 praise=-1.0 reputation=-0.9 urgent=-0.8
træner 6.94 complaint.neglect=-0.3 complaint.quality=0.8 good=-0.4 legal=1.2 praise=-0.4
træt 6.94 bad=0.3 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.5 escalation=-0.3 growth=1.5 leaving=-0.4 payment.refused=-0.3 reputation=-0.9
tur 6.94 bad=0.4 complaint.delay=-0.5 complaint.quality=1.9 good=-0.6 leaving=-0.3 legal=-0.4 praise=-0.8
tusind 6.09 complaint.cost=3.9 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 good=1.7 legal=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=3.5 praise=2.0 reputation=0.8 urgent=-0.8
tydeli 6.94 bad=0.9 complaint.delay=-0.6 complaint.neglect=1.9 complaint.quality=0.5 good=-0.5 legal=0.6 praise=-0.5 reputation=-0.5
tysk 6.09 bad=-1.7 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.8 escalation=-0.4 growth=0.9 leaving=-0.8 legal=-0.3 meeting.off=1.4 payment.promised=-0.5 payment.query=4.4 payment.refused=-0.4 payment.sent=-0.3 praise=0.4 reputation=-1.0 urgent=-0.7
tænke 6.94 complaint.cost=-0.4 complaint.neglect=-1.1 good=-0.4 growth=-0.4 leaving=-0.5 payment.refused=1.8 praise=-0.3 reputation=-0.9
tænker 6.94 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.5 good=-0.4 leaving=-0.4 praise=-0.4 reputation=-0.4
tænkt 6.65 bad=1.3 complaint.neglect=2.5 complaint.quality=1.9 good=-0.6 leaving=1.4 praise=-0.7 reputation=1.2
ud 4.37 bad=0.4 complaint.cost=0.5 complaint.delay=-1.7 complaint.quality=0.8 good=0.5 growth=-1.6 leaving=2.7 legal=-1.0 meeting.off=0.9 payment.delayed=0.9 payment.disputed=-0.4 payment.promised=-1.1 payment.query=-1.0 payment.refused=-1.4 payment.sent=-0.8 praise=-0.4 reputation=1.5 urgent=-0.6
udbedr 6.94 bad=2.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=3.4 legal=0.4 payment.query=-0.3 payment.refused=3.9 reputation=-0.4
udbeta 6.24 bad=-0.7 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.4 good=-0.7 leaving=-0.8 meeting.off=-0.4 payment.delayed=1.0 payment.disputed=-0.4 payment.refused=0.7 praise=-0.7 reputation=-0.4
udbud 6.43 bad=-1.1 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-1.2 complaint.quality=-0.6 good=1.7 growth=3.1 leaving=1.3 legal=-0.8 meeting.off=-0.5 payment.refused=-0.6 praise=-0.8 reputation=-1.1
ude 6.65 bad=-0.8 complaint.quality=-0.7 good=-0.5 growth=2.0 leaving=-0.4 praise=-0.6 urgent=-0.3
uden 4.63 bad=2.5 complaint.cost=-0.6 complaint.delay=5.8 complaint.neglect=3.4 complaint.quality=1.7 escalation=1.5 good=-1.0 growth=-0.9 leaving=1.9 legal=0.7 meeting.off=-0.3 payment.delayed=1.7 payment.disputed=-0.4 payment.promised=-0.8 payment.query=1.2 payment.refused=-0.9 payment.sent=-0.8 praise=-1.0 reputation=0.7 urgent=-1.5
udfyld 6.43 bad=2.1 complaint.cost=2.1 complaint.delay=-0.4 complaint.neglect=3.0 good=-0.7 leaving=-0.3 legal=2.2 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.7 reputation=1.4
udgang 6.65 complaint.delay=-0.4 complaint.neglect=2.2 complaint.quality=-0.6 good=-0.7 leaving=1.8 legal=1.2 payment.disputed=-0.5 praise=-0.7 reputation=1.7
udgave 6.65 bad=0.7 complaint.cost=-0.4 complaint.neglect=1.0 complaint.quality=2.8 good=-0.5 growth=-0.3 leaving=-0.6 legal=-0.5 payment.refused=-0.4 praise=-0.4 urgent=-0.4
udgift 6.65 bad=0.7 complaint.cost=2.2 complaint.delay=-0.3 complaint.neglect=-0.5 escalation=-0.6 good=-0.7 leaving=-0.5 legal=1.1 payment.disputed=-0.3 payment.refused=-0.8 praise=-0.7 reputation=-0.3
udkast 6.65 bad=-1.0 complaint.delay=-0.4 complaint.quality=-0.8 good=-0.8 growth=-0.3 leaving=-0.6 payment.promised=-0.4 praise=-0.6 reputation=-0.4 urgent=-0.5
udlobe 6.24 bad=0.4 complaint.delay=0.5 complaint.neglect=1.3 complaint.quality=1.8 good=-0.3 leaving=2.8 legal=0.5 payment.refused=-0.3 praise=-0.4
udskyd 6.94 bad=-0.6 complaint.delay=-0.3 good=-0.4 leaving=-0.3 legal=-0.4 meeting.off=0.9 payment.delayed=3.5 payment.promised=-0.3 payment.query=-0.4 praise=-0.4
udstil 6.65 complaint.neglect=-0.5 complaint.quality=1.7 good=1.0 growth=1.9 leaving=-0.5 payment.refused=1.4 praise=1.0
udtage 6.94 complaint.delay=-0.4 complaint.quality=1.0 good=-0.4 leaving=-0.4 legal=0.9 praise=-0.3
udvalg 6.94 bad=0.4 complaint.neglect=1.9 complaint.quality=0.8 leaving=-0.8 meeting.off=-0.5 payment.query=-0.3
uge 4.12 bad=-1.7 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=-0.9 complaint.quality=0.5 escalation=-0.9 good=-2.1 growth=1.6 leaving=-2.7 legal=-0.7 meeting.off=3.6 payment.delayed=-1.0 payment.disputed=-1.1 payment.promised=-1.0 payment.query=0.5 payment.refused=-1.4 payment.sent=1.4 praise=-2.6 reputation=-1.3 urgent=-0.4
ugen 6.09 bad=-0.8 complaint.cost=-0.6 complaint.delay=0.8 complaint.neglect=1.5 complaint.quality=-1.0 escalation=0.5 good=-1.1 leaving=-0.5 meeting.off=2.3 payment.disputed=-0.3 payment.promised=3.4 payment.refused=-0.5 praise=-1.2 reputation=0.8 urgent=-0.5
uger 4.57 bad=2.0 complaint.cost=-1.3 complaint.delay=5.3 complaint.neglect=2.9 complaint.quality=1.7 escalation=-0.9 good=-1.2 growth=-0.5 leaving=-1.5 legal=0.4 meeting.off=-1.0 payment.delayed=2.0 payment.disputed=-1.3 payment.promised=-0.4 payment.query=-0.3 payment.refused=0.8 payment.sent=-0.5 praise=-1.3 reputation=0.8 urgent=-0.7
uges 6.94 bad=0.4 complaint.cost=-0.3 complaint.delay=2.0 complaint.quality=-0.3 good=-0.5 payment.promised=3.0 praise=-0.5 reputation=-0.5
ulla 6.94 complaint.cost=1.4 complaint.neglect=0.8 complaint.quality=1.3 good=2.0 leaving=0.9 praise=1.8
under 5.26 bad=-1.0 complaint.delay=-1.1 complaint.neglect=-0.7 escalation=1.2 good=1.0 growth=1.7 leaving=0.7 legal=-0.7 meeting.off=-0.9 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.3 payment.sent=-0.3 praise=-0.6 reputation=1.6 urgent=-0.5
unders 5.55 bad=-2.3 complaint.cost=-0.5 complaint.delay=-2.1 complaint.quality=-1.5 escalation=-0.5 good=-1.7 leaving=-1.4 meeting.off=-0.4 payment.delayed=-0.3 payment.promised=-0.4 payment.query=-0.9 payment.refused=-0.9 payment.sent=-0.4 praise=-1.5 reputation=-1.3 urgent=1.9
undert 6.94 bad=2.0 complaint.neglect=1.0 complaint.quality=-0.4 escalation=1.3 good=-0.4 legal=-0.3 praise=-0.3 reputation=3.7
underv 6.65 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.8 good=-1.0 legal=-0.3 payment.refused=-0.4 praise=-0.9 reputation=1.5 urgent=-0.3
undsky 5.64 bad=-1.0 complaint.cost=-0.8 complaint.delay=2.5 complaint.neglect=-1.2 complaint.quality=-1.4 escalation=-0.5 growth=-0.4 leaving=-1.1 legal=-0.7 meeting.off=4.9 payment.delayed=3.2 payment.disputed=-0.7 payment.promised=4.5 payment.query=-0.6 payment.refused=-1.1 urgent=-0.7
upload 6.94 bad=0.7 complaint.cost=-0.6 complaint.neglect=-0.4 good=-0.5 payment.refused=-0.4 praise=-0.5 reputation=2.8
uskarp 6.94 bad=1.0 complaint.delay=-0.3 complaint.quality=2.5 good=-0.4 leaving=0.9 praise=-0.4 reputation=2.9
utilfr 6.43 bad=-0.6 complaint.cost=-0.6 complaint.neglect=-0.6 complaint.quality=-0.8 good=-1.0 growth=-0.3 leaving=-0.7 legal=-0.4 payment.refused=-0.5 praise=-0.9 reputation=0.8
valgt 6.09 bad=-1.5 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=0.3 complaint.quality=0.5 escalation=-0.5 good=-0.8 growth=-0.3 leaving=1.8 legal=-0.8 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.9 reputation=-0.7
vand 6.94 bad=-0.4 escalation=1.2 leaving=-0.4 legal=0.4 payment.refused=1.1 praise=-0.3 urgent=2.8
vandsk 6.65 bad=0.8 complaint.neglect=-0.3 complaint.quality=2.7 good=-0.6 legal=2.2 praise=-0.7
vandt 6.43 bad=-1.4 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.9 legal=-0.6 payment.refused=-0.3 praise=-1.0 reputation=-0.6
var 3.64 complaint.cost=3.7 complaint.neglect=1.2 complaint.quality=0.9 escalation=-1.0 good=3.3 growth=1.7 leaving=1.0 legal=-1.6 meeting.off=-2.0 payment.delayed=-1.9 payment.disputed=3.2 payment.promised=0.3 payment.query=-2.0 payment.refused=-1.2 payment.sent=-0.9 praise=3.5 reputation=-2.4 urgent=1.1
vare 6.94 bad=-0.4 complaint.neglect=-0.3 good=-0.3
varebi 6.94 bad=-0.8 complaint.quality=-0.4 good=2.0 growth=1.2 leaving=-0.7 praise=-0.7
varmer 6.65 bad=-0.9 complaint.quality=-0.4 good=-0.4 praise=-0.4 reputation=-0.3
varsel 6.94 bad=-0.8 meeting.off=2.7 reputation=-0.3
ved 4.16 bad=1.2 complaint.cost=0.6 complaint.neglect=1.9 complaint.quality=0.6 escalation=0.4 good=-0.5 growth=-0.9 leaving=0.6 legal=-0.9 meeting.off=-0.6 payment.delayed=0.9 payment.promised=0.7 payment.query=-1.3 payment.refused=-0.7 payment.sent=-1.1 praise=-0.5 reputation=4.5
vedhæf 4.48 bad=-2.0 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-0.4 escalation=-0.5 good=-1.8 growth=-0.5 leaving=-1.5 legal=-1.9 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.6 payment.refused=-1.1 payment.sent=3.2 praise=-1.7 reputation=-0.3 urgent=-0.8
vedlag 6.65 bad=1.0 complaint.quality=-0.6 good=-0.6 legal=1.5 payment.refused=-0.4 praise=-0.6
vedr 6.94 bad=-1.0 complaint.quality=-0.4 good=0.6 payment.promised=1.8 payment.query=-0.4 payment.sent=1.6 praise=0.6
vegeta 6.94 bad=-1.0 complaint.cost=-0.3 complaint.quality=-0.5 leaving=-0.4 reputation=-0.9
vegne 6.09 bad=0.7 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-1.0 good=0.5 growth=-0.3 leaving=-0.4 legal=3.1 payment.disputed=1.8 payment.refused=-0.7 praise=0.4 reputation=-0.7
vej 6.65 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.9 good=1.2 leaving=-0.4 legal=2.0 payment.refused=-0.7 praise=1.3 reputation=1.8
vejen 6.65 bad=0.4 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 leaving=1.0 legal=1.4 meeting.off=1.5 payment.delayed=-0.3 payment.disputed=2.1 reputation=-0.4
vejle 6.65 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=-0.5 good=-0.5 growth=-0.6 leaving=2.1 legal=-0.5 payment.disputed=-0.4 payment.query=2.9 payment.refused=-0.9 praise=-0.4
vel 5.96 bad=-0.3 complaint.cost=0.6 complaint.neglect=0.7 escalation=0.7 good=1.8 growth=0.6 leaving=-0.7 legal=-0.6 payment.disputed=-0.3 payment.promised=1.4 payment.query=2.3 payment.refused=-0.7 payment.sent=0.9 praise=1.6 reputation=-0.5
velkom 6.43 complaint.cost=-0.6 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.7 leaving=2.1 legal=-0.4 praise=-0.6 reputation=-0.7
vender 6.43 bad=-0.9 complaint.delay=-1.1 complaint.neglect=-0.4 complaint.quality=-1.1 escalation=-0.5 good=-1.6 growth=-0.4 leaving=-0.6 legal=0.7 payment.promised=-0.3 payment.refused=-0.6 praise=-1.6 reputation=-0.4
venlig 4.42 bad=0.5 complaint.cost=-1.2 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=-1.1 escalation=-0.6 good=-1.4 growth=-0.7 leaving=2.5 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=0.6 payment.promised=-0.9 payment.query=-0.8 payment.refused=-1.3 praise=-1.3 reputation=-1.1 urgent=1.5
vente 5.47 bad=-1.3 complaint.cost=2.2 complaint.delay=0.4 complaint.neglect=1.4 complaint.quality=-1.8 escalation=-0.4 good=-1.6 growth=-0.8 leaving=-1.3 legal=-1.1 payment.delayed=6.8 payment.disputed=0.5 payment.promised=0.4 payment.query=-0.6 payment.refused=-0.9 payment.sent=-0.5 praise=-1.4 reputation=-1.3 urgent=-0.3
venter 6.24 bad=0.5 complaint.delay=2.2 complaint.neglect=-0.8 complaint.quality=-0.5 good=-0.8 leaving=-0.8 legal=-0.3 payment.delayed=0.9 payment.disputed=-0.3 payment.refused=-0.4 praise=-1.0 reputation=1.0 urgent=2.5
ventet 5.96 bad=3.0 complaint.cost=1.2 complaint.delay=5.8 complaint.neglect=1.6 complaint.quality=0.7 escalation=-0.7 good=-1.0 growth=-0.4 leaving=-0.9 legal=-0.7 payment.disputed=0.7 payment.query=-0.6 payment.refused=-0.6 praise=-1.0 reputation=2.5 urgent=-0.7
versio 6.43 bad=2.8 complaint.delay=-0.3 complaint.quality=1.3 escalation=-0.3 good=-0.6 growth=-0.4 legal=1.3 payment.disputed=0.8 payment.refused=-0.4 praise=-0.6 reputation=1.8
vh 6.94 complaint.cost=1.2 complaint.neglect=-0.3 escalation=1.1 payment.delayed=-0.4 payment.promised=1.2 praise=-0.3
vi 2.06 bad=0.4 complaint.cost=-1.6 complaint.delay=-1.0 complaint.neglect=3.1 complaint.quality=-2.1 escalation=-2.8 good=-1.3 growth=1.5 leaving=4.9 legal=1.3 meeting.off=3.3 payment.delayed=1.2 payment.promised=-0.4 payment.refused=-0.9 payment.sent=-3.3 praise=-2.1 reputation=-3.2 urgent=-2.3
via 6.94 bad=-1.0 complaint.quality=-0.5 leaving=-0.5 legal=-0.5 payment.disputed=-0.3 payment.promised=-1.0 payment.query=2.8 payment.refused=-0.5 payment.sent=1.5 praise=-0.3
vicevæ 5.14 bad=-0.5 complaint.neglect=-0.5 leaving=-0.4 legal=-0.5 payment.refused=-0.4 urgent=-0.3
vide 5.55 bad=0.9 complaint.cost=1.9 complaint.delay=-0.5 complaint.neglect=2.2 complaint.quality=-1.6 escalation=-0.7 good=2.9 growth=0.4 leaving=1.2 legal=-0.6 payment.delayed=-0.5 payment.disputed=1.4 payment.promised=1.2 payment.query=0.4 payment.refused=-0.5 payment.sent=-0.4 praise=2.7 reputation=0.9 urgent=-0.4
videre 5.04 bad=-0.8 complaint.cost=-1.5 complaint.delay=-1.3 complaint.neglect=-0.7 complaint.quality=-1.3 escalation=3.2 good=-0.5 growth=1.3 leaving=0.4 legal=-1.0 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=0.8 payment.promised=0.8 payment.query=-0.9 payment.refused=-1.4 payment.sent=-0.7 praise=0.5 reputation=-0.7 urgent=1.0
vil 3.72 bad=-3.1 complaint.cost=-0.9 complaint.delay=-1.3 complaint.neglect=-1.9 complaint.quality=-4.3 escalation=0.9 good=1.3 growth=5.3 leaving=-1.8 legal=0.5 meeting.off=-0.9 payment.delayed=-1.4 payment.disputed=1.5 payment.promised=-1.4 payment.query=1.5 payment.sent=0.4 praise=0.6 reputation=-2.7 urgent=-1.3
vilde 6.94 bad=-0.3 complaint.neglect=0.6 complaint.quality=0.6 leaving=0.8
vildt 6.65 bad=-1.8 complaint.delay=-0.9 complaint.neglect=-0.4 complaint.quality=-0.8 good=1.5 growth=-0.4 leaving=-0.9 legal=-0.4 meeting.off=-0.4 payment.sent=-0.4 reputation=-0.4
ville 5.47 bad=2.4 complaint.cost=1.5 escalation=-0.3 good=-1.4 leaving=1.9 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.5 praise=-0.7 reputation=1.3 urgent=-0.5
vindue 5.84 bad=-0.9 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=1.7 complaint.quality=0.7 good=-1.6 growth=0.7 leaving=-1.2 legal=-0.7 payment.disputed=-0.5 payment.sent=-0.3 praise=-1.3 reputation=1.6
vinter 6.65 bad=-0.4 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=0.6 good=-0.4 leaving=-0.3 legal=-0.7 payment.refused=-0.4 praise=-0.4 reputation=2.0
virkel 6.65 bad=-1.0 complaint.cost=-0.4 complaint.neglect=-0.4 good=1.1 leaving=0.8 payment.promised=1.7 praise=1.8 reputation=-0.7
virker 5.73 bad=0.9 complaint.cost=1.8 complaint.delay=0.3 complaint.neglect=2.4 complaint.quality=3.2 good=-1.7 growth=-0.5 leaving=1.7 legal=-0.8 meeting.off=-0.6 payment.disputed=-0.8 payment.query=-0.4 payment.sent=-0.3 praise=-1.6 reputation=-1.0
vise 6.94 bad=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.9 good=-0.5 leaving=-0.4 praise=-0.4
viser 6.65 complaint.delay=-0.3 complaint.neglect=1.8 complaint.quality=1.0 reputation=-0.6
vises 6.94 bad=0.7 complaint.neglect=-0.3 complaint.quality=1.1 reputation=-0.3
visitk 6.94 bad=1.0 complaint.quality=1.2 escalation=-0.4 legal=-0.4 urgent=-0.6
vist 6.24 bad=1.1 complaint.cost=-0.4 complaint.delay=-1.0 complaint.neglect=1.5 complaint.quality=0.8 good=2.3 leaving=0.7 legal=1.0 payment.refused=-0.4 praise=2.2 reputation=3.5
vittig 6.94 bad=-0.7 complaint.cost=1.6 good=2.3 leaving=-0.5 praise=2.1
voksne 6.94 bad=0.7 complaint.neglect=0.5 complaint.quality=1.8 leaving=0.8
voldgi 6.65 bad=0.7 complaint.cost=-0.5 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.6 growth=-0.4 leaving=-0.4 legal=3.6 payment.disputed=1.7 payment.refused=-0.4 praise=-0.7 reputation=-0.5
vores 2.82 bad=-0.3 complaint.cost=0.5 complaint.delay=0.3 complaint.neglect=-2.9 complaint.quality=-0.7 escalation=2.7 good=-1.5 growth=-0.8 leaving=-1.7 legal=2.7 meeting.off=1.0 payment.delayed=0.9 payment.disputed=0.5 payment.promised=-1.1 payment.query=-0.5 payment.refused=-0.6 payment.sent=-1.3 praise=-0.8 reputation=-1.9 urgent=-2.6
vurder 6.94 bad=0.6 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.5 leaving=-0.3 legal=2.6 meeting.off=-0.3 payment.disputed=1.6 payment.refused=-0.3 praise=-0.5 reputation=-0.6
væggen 6.94 bad=-0.7 complaint.delay=-0.5 good=1.4 growth=1.0 leaving=-0.3 praise=1.6 urgent=-0.5
væk 5.96 bad=1.2 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=1.0 complaint.quality=2.0 good=1.7 growth=1.1 leaving=2.1 legal=-0.5 payment.disputed=-0.3 payment.refused=1.2 praise=1.7 reputation=1.0
vær 6.65 bad=0.8 complaint.neglect=1.6 complaint.quality=-0.6 good=-0.9 leaving=0.7 legal=-0.4 payment.refused=-0.3 praise=-0.9 reputation=-0.3
værd 6.24 bad=-1.9 complaint.cost=-1.0 complaint.delay=-0.5 complaint.neglect=-0.6 good=2.5 leaving=-0.5 legal=-0.6 payment.disputed=-0.5 payment.refused=0.8 payment.sent=0.6 praise=2.3 reputation=-0.7 urgent=-0.4
være 4.70 bad=1.7 complaint.neglect=3.1 complaint.quality=1.9 escalation=0.9 good=-0.6 growth=-1.2 leaving=-1.5 legal=2.4 meeting.off=1.7 payment.delayed=-0.9 payment.disputed=1.9 payment.promised=-0.6 payment.query=-0.8 payment.sent=-0.5 praise=-0.9 urgent=1.3
været 4.74 bad=2.1 complaint.cost=-1.1 complaint.delay=3.1 complaint.neglect=-0.8 growth=-1.2 leaving=3.1 legal=1.9 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.7 payment.refused=0.5 praise=1.3 reputation=-2.5
værkst 6.65 complaint.neglect=-0.4 good=1.8 growth=1.1
weeken 5.96 complaint.cost=1.2 complaint.delay=-0.7 escalation=-0.6 good=-1.1 growth=-0.3 leaving=2.9 legal=-0.4 meeting.off=-0.3 payment.disputed=0.7 payment.promised=2.6 payment.query=-0.4 payment.refused=-0.5 praise=-1.1 reputation=-0.9 urgent=-0.4
winthe 6.94 complaint.neglect=0.9 leaving=1.7 praise=-0.3
worksh 6.94 bad=-0.9 complaint.delay=-0.4 complaint.quality=-0.9 good=-0.6 legal=-0.7 meeting.off=5.2 praise=-0.7
yasmin 6.94 bad=-0.7 good=0.7 leaving=-0.6 legal=-0.4 praise=0.5
ændret 6.94 bad=-0.5 good=-0.6 payment.refused=-0.4 praise=-0.6
ærlig 6.43 bad=1.3 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=1.9 good=-1.6 growth=-0.5 leaving=0.7 legal=-0.5 payment.refused=-0.4 praise=-0.4 reputation=0.5
ærligt 6.43 bad=1.2 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.0 good=-0.5 leaving=1.3 legal=-0.5 payment.delayed=0.8 payment.refused=-0.3 praise=-0.7
