# Made by tools/train out of 1644 labelled texts; change them,
# not this.  heed-lexicon(5) tells what the numbers are.
language de

[figures]
negative-from -1.1

[trained]
* bad=-1.11 complaint.cost=-3.24 complaint.delay=-2.87 complaint.neglect=-3.38 complaint.quality=-1.11 escalation=-3.39 good=-1.76 growth=-2.32 leaving=-2.90 legal=-2.15 meeting.off=-2.22 payment.delayed=-3.12 payment.disputed=-2.53 payment.promised=-3.19 payment.query=-2.91 payment.refused=-2.37 payment.sent=-2.19 praise=-1.73 reputation=-2.58 urgent=-3.73
!abgeno 7.31 complaint.delay=-0.4 complaint.quality=0.9 leaving=-0.3 legal=1.0 payment.delayed=0.6 payment.promised=1.5 payment.refused=1.1
!als 7.31 bad=0.7 complaint.cost=-0.4 complaint.delay=-1.1 complaint.neglect=-0.3 complaint.quality=1.0 escalation=4.1 good=-0.7 legal=1.2 praise=-0.7 reputation=-0.5
!am 7.02 bad=0.4 complaint.delay=-0.6 complaint.neglect=0.6 complaint.quality=1.1 good=1.1 leaving=1.3 payment.refused=-0.3 praise=1.1
!an 5.92 bad=1.3 complaint.neglect=0.9 complaint.quality=1.3 escalation=-0.8 good=-0.9 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.8 payment.disputed=3.0 payment.promised=0.8 payment.refused=2.6 payment.sent=-0.4 praise=-0.9 reputation=-0.8 urgent=-0.4
!andere 7.31 complaint.quality=0.7 good=0.7 legal=0.4 praise=0.9 reputation=1.2
!anfang 7.31 bad=-0.6 complaint.cost=0.8 complaint.delay=-0.7 complaint.neglect=-0.7 good=1.1 growth=1.5 leaving=-0.5 legal=-0.4 praise=1.1
!angeru 7.31 bad=0.9 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=0.6 leaving=1.2 praise=-0.3
!anmerk 7.31 bad=-0.9 complaint.quality=-0.4 good=-0.3 meeting.off=-0.3
!ans 7.31 complaint.neglect=2.8 complaint.quality=-0.5 payment.delayed=2.8 reputation=2.9
!antwor 6.46 bad=0.9 complaint.cost=-0.4 complaint.delay=1.3 complaint.neglect=3.6 escalation=1.4 good=-0.8 growth=-0.4 leaving=-0.5 legal=-0.6 payment.disputed=-0.6 payment.refused=-0.4 praise=-0.6 reputation=1.1
!auch 7.31 bad=0.3 complaint.cost=-0.4 complaint.quality=0.9 payment.delayed=2.0 payment.disputed=1.3
!auf 6.10 bad=0.4 complaint.cost=-0.7 complaint.delay=-0.6 complaint.quality=0.7 escalation=-0.8 good=-0.5 leaving=-0.8 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=2.6 payment.query=-0.5 payment.refused=-0.6 praise=-0.5 reputation=-0.6 urgent=-0.7
!aufzug 7.31 bad=0.4 complaint.delay=-0.3 complaint.quality=1.5
!aus 6.80 bad=-1.6 complaint.neglect=-0.6 complaint.quality=-0.9 good=1.8 leaving=-0.4 payment.delayed=-0.3 payment.query=2.5 payment.refused=-0.5 praise=1.7 reputation=-0.5
!beanst 7.02 bad=-0.8 good=1.8 leaving=-0.4 meeting.off=1.9 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.3 praise=2.0
!bedien 7.31 bad=-1.6 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.5 legal=-0.4 payment.delayed=1.4 payment.refused=-0.9
!bei 6.21 bad=-0.9 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=1.3 complaint.quality=-0.8 escalation=0.8 good=-0.8 legal=-0.7 meeting.off=0.6 payment.disputed=-0.5 payment.refused=-0.5 praise=-0.7 urgent=1.8
!bekomm 6.80 complaint.delay=-0.4 complaint.quality=-1.3 escalation=-0.3 good=-0.6 growth=-0.3 leaving=-1.6 legal=1.6 meeting.off=-0.5 payment.disputed=0.4 payment.refused=1.0 praise=-0.4
!bespre 7.31 bad=1.1 leaving=1.1 meeting.off=1.5 payment.promised=-0.5 payment.refused=-0.3 reputation=-0.3
!bestel 6.46 bad=2.9 complaint.cost=1.6 complaint.delay=-0.8 complaint.quality=1.6 good=-1.2 growth=-0.4 leaving=2.0 legal=-1.1 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=2.8 payment.promised=-0.4 payment.query=-0.5 payment.refused=0.7 payment.sent=-0.4 praise=-1.0 reputation=-0.6 urgent=-0.5
!bissch 7.31 bad=-0.5 complaint.delay=0.6 complaint.neglect=-0.3 complaint.quality=0.3 good=1.1 leaving=-0.4 praise=1.1 reputation=1.2
!buro 7.02 bad=-0.7 complaint.neglect=-0.3 legal=-0.4 meeting.off=-0.3 urgent=-0.4
!cent 7.02 complaint.delay=0.5 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=-0.3 good=0.8 leaving=-0.7 payment.delayed=0.6 payment.promised=-0.6 praise=1.0
!da 6.46 bad=2.3 complaint.cost=-0.5 complaint.delay=6.0 complaint.quality=-1.2 good=-0.8 growth=-0.5 leaving=2.6 legal=-0.3 meeting.off=2.2 payment.delayed=-0.7 payment.disputed=-0.3 payment.promised=-0.6 payment.refused=1.4 praise=-0.8 reputation=-0.5
!dabei 7.02 complaint.quality=0.8 escalation=-0.5 good=-0.3 meeting.off=2.6 payment.promised=3.4 payment.refused=-0.8 reputation=-0.4
!das 6.33 bad=0.9 complaint.neglect=0.6 complaint.quality=3.3 escalation=-0.4 good=-0.8 leaving=-0.7 legal=-0.5 meeting.off=0.6 payment.disputed=0.7 payment.query=-0.3 praise=-0.9 reputation=-0.3 urgent=-0.4
!dass 7.31 bad=-0.7 complaint.neglect=-0.4 complaint.quality=-0.4 reputation=-0.3
!dem 6.61 bad=0.7 complaint.cost=1.5 complaint.delay=1.0 complaint.neglect=2.3 complaint.quality=-0.3 escalation=1.5 payment.delayed=-0.4 payment.disputed=0.9 payment.query=-0.6 payment.refused=-0.5 reputation=-0.3
!den 6.33 complaint.cost=0.6 complaint.delay=-0.6 complaint.neglect=1.9 complaint.quality=-0.5 good=-0.5 leaving=0.7 legal=0.3 payment.delayed=1.5 payment.refused=-0.7 praise=-0.5 reputation=-0.3
!denen 7.31 bad=0.9 complaint.neglect=2.1 complaint.quality=0.7 legal=1.3 reputation=0.8
!der 6.10 bad=-0.5 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=-1.1 escalation=-0.3 good=0.5 growth=-1.1 leaving=-1.6 legal=-0.5 meeting.off=0.9 payment.delayed=0.9 payment.disputed=-0.5 payment.promised=-0.5 payment.refused=2.6 reputation=-0.6 urgent=1.7
!die 5.63 bad=-0.4 complaint.delay=-0.3 complaint.neglect=-1.3 complaint.quality=-0.9 escalation=-0.6 good=1.4 growth=0.4 leaving=-1.3 meeting.off=-0.6 payment.delayed=-0.8 payment.disputed=1.7 payment.promised=1.2 payment.query=2.7 payment.refused=-0.4 payment.sent=0.5 praise=1.8 reputation=-0.3 urgent=-0.6
!diese 6.80 bad=-1.0 complaint.delay=0.6 complaint.neglect=-0.9 complaint.quality=-0.4 escalation=-0.7 good=-0.4 payment.disputed=0.6 payment.query=-0.3 praise=-0.3 reputation=-0.3
!drauf 7.31 complaint.quality=0.5 good=-0.6 praise=-0.3
!drucke 7.31 complaint.neglect=0.5 complaint.quality=0.5 reputation=0.8
!durch 7.31 bad=0.9 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=1.9 good=-0.5 leaving=-0.6 payment.refused=0.8 praise=-0.6 reputation=0.7 urgent=-0.4
!e 7.31 bad=-1.0
!ein 6.33 bad=1.7 complaint.cost=1.2 complaint.delay=2.6 complaint.neglect=0.4 complaint.quality=0.8 escalation=-0.6 good=-1.0 legal=-0.7 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=2.4 payment.promised=2.7 payment.query=-0.5 payment.refused=2.0 praise=-1.2 reputation=0.8
!eine 6.80 bad=0.9 complaint.delay=0.8 complaint.neglect=2.6 complaint.quality=-0.6 escalation=-0.5 good=-0.9 leaving=0.8 payment.refused=-0.3 praise=-0.8
!einen 7.31 complaint.delay=1.5 complaint.neglect=-0.3 complaint.quality=0.9 leaving=-0.9 payment.delayed=2.0 payment.refused=1.3
!einer 7.31 bad=-0.7 complaint.quality=-0.5 urgent=2.2
!eingeg 7.31 bad=0.9 complaint.neglect=2.7 complaint.quality=-0.6 good=-0.5 meeting.off=-0.9 payment.delayed=2.3 payment.refused=-0.4 reputation=-0.6
!einig 7.31 bad=0.6 complaint.delay=-0.6 complaint.quality=1.3 leaving=-0.4 legal=2.5 meeting.off=-0.4 payment.refused=-0.5 reputation=-0.3
!einmal 6.80 bad=0.5 complaint.delay=1.0 complaint.neglect=3.5 complaint.quality=-1.0 good=0.8 leaving=-0.5 legal=-0.5 payment.disputed=1.8 payment.refused=0.7 praise=0.9
!einver 7.31 bad=1.3 complaint.cost=1.2 complaint.quality=-0.7 payment.disputed=3.7 payment.refused=-0.7 payment.sent=-0.3
!einzig 6.10 bad=-2.5 complaint.cost=-0.9 complaint.delay=-0.4 complaint.neglect=-1.4 complaint.quality=0.6 escalation=-0.8 good=5.1 growth=-0.3 leaving=-2.1 meeting.off=-0.3 payment.delayed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.7 praise=5.0 reputation=-0.6 urgent=-0.6
!erklar 6.80 bad=1.5 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=-0.4 escalation=-0.4 good=-0.4 leaving=0.4 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=2.2 praise=-0.6 reputation=1.7
!erschr 7.31 bad=-1.5 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.8 leaving=-0.6 meeting.off=-0.4 reputation=-0.4 urgent=-0.8
!erst 7.31 bad=0.5 complaint.cost=0.8 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.4 leaving=1.8 payment.refused=1.4
!es 7.02 bad=-0.4 complaint.delay=0.6 complaint.neglect=0.3 complaint.quality=-0.7 escalation=1.5 reputation=-0.4
!etwas 7.31 bad=0.9 complaint.neglect=1.6 complaint.quality=-0.7 leaving=0.9
!euch 7.31 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=-0.7 good=0.7 leaving=0.9 praise=0.7
!euro 6.80 bad=2.0 complaint.cost=2.0 complaint.delay=-0.3 complaint.neglect=0.6 complaint.quality=0.5 good=-0.5 leaving=-0.5 legal=0.6 payment.refused=3.1 praise=-0.4 reputation=-0.4
!fehler 7.02 complaint.delay=-0.3 complaint.quality=0.6 good=0.8 payment.refused=1.9 praise=1.0
!frage 7.31 complaint.delay=-0.4 complaint.neglect=1.1 complaint.quality=-0.5 good=0.3 leaving=-0.5 payment.refused=0.9
!freizu 7.31 bad=1.3 complaint.quality=-0.5 good=-0.4 payment.delayed=-0.4 payment.query=-0.5 payment.refused=1.5
!fur 6.46 bad=1.6 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=1.4 complaint.quality=-0.3 escalation=-0.5 good=-1.1 growth=-0.5 legal=1.2 meeting.off=1.9 payment.delayed=-0.3 payment.disputed=4.2 payment.query=-0.4 payment.refused=-0.8 praise=-1.0 reputation=-0.3
!gegen 7.31 bad=1.1 complaint.neglect=0.6 complaint.quality=1.2 good=-0.4 leaving=0.4 payment.refused=-0.3 praise=-0.3
!gehort 7.31 bad=0.7 complaint.cost=-0.4 complaint.delay=0.3 complaint.neglect=3.1 complaint.quality=-0.5 payment.disputed=1.6
!geht 7.02 bad=1.1 complaint.delay=-0.4 complaint.neglect=2.4 complaint.quality=-1.0 escalation=1.3 leaving=-0.4 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=0.8 payment.refused=-0.5 reputation=2.7
!geld 6.46 bad=2.9 complaint.cost=0.6 complaint.delay=0.9 complaint.quality=4.4 escalation=0.9 good=-1.1 growth=-0.5 leaving=0.6 legal=-0.6 payment.delayed=1.8 payment.disputed=-0.3 payment.query=-0.4 payment.refused=6.6 payment.sent=-0.3 praise=-1.0 reputation=-0.8
!gelese 7.31 bad=-0.4 complaint.neglect=1.4 complaint.quality=-0.5 escalation=-0.3 leaving=-0.3 payment.refused=-0.3
!gemein 7.31 bad=1.4 complaint.cost=2.7 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.8 leaving=1.1 legal=-0.6 payment.refused=-0.6 praise=-0.8 reputation=2.1
!gerich 7.31 complaint.quality=0.5 reputation=1.1
!gesagt 7.31 bad=1.6 complaint.neglect=-0.4 complaint.quality=2.8 escalation=-0.4 good=-0.9 leaving=2.1 payment.refused=-0.4 praise=-0.9 reputation=2.6
!gescha 7.31 bad=-1.4 complaint.quality=-0.7 escalation=-0.3 good=2.3 leaving=-0.3 meeting.off=3.3 praise=2.4 reputation=-0.3
!gesehe 7.31 bad=0.5 complaint.neglect=2.2 complaint.quality=-0.5 good=-0.3 leaving=1.0 payment.disputed=2.1 payment.refused=1.1
!getan 7.31 complaint.neglect=-0.3 complaint.quality=1.0 good=0.5 leaving=-0.4 payment.disputed=1.5 praise=-0.4
!gibt 7.31 bad=-0.5 complaint.quality=-0.4 good=0.9 leaving=-0.4 praise=0.6 reputation=-0.3
!gleich 7.31 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=0.3 legal=1.4 payment.delayed=1.4 praise=1.5 reputation=-0.7
!grosse 7.31 complaint.delay=-0.5 complaint.neglect=1.4 complaint.quality=-0.7 good=-0.4 leaving=1.4 praise=-0.3
!gut 7.31 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=3.1 complaint.quality=0.4 good=-0.5 leaving=1.1 legal=-0.6 praise=-0.4
!haben 7.31 complaint.cost=-0.8 good=0.4 growth=-0.3 leaving=-0.3 legal=-0.8 payment.disputed=-0.3 payment.refused=1.7 praise=-0.4
!hand 7.31 bad=-0.7 complaint.delay=-0.3 good=1.3 leaving=-0.3 praise=1.3
!hat 6.01 bad=1.8 complaint.cost=-0.6 complaint.delay=1.2 complaint.neglect=1.1 complaint.quality=2.7 escalation=0.9 good=0.8 growth=-0.5 leaving=0.6 legal=-0.9 meeting.off=2.4 payment.disputed=0.8 payment.promised=-0.5 payment.refused=0.4 praise=0.9 reputation=-0.9 urgent=-0.4
!hatte 7.31 bad=-0.6 complaint.delay=-0.4 good=1.4 growth=1.3 praise=1.7
!hatten 7.31 bad=-1.1 complaint.quality=-0.5 good=2.0 praise=2.1
!hier 7.31 bad=-1.0 complaint.neglect=-0.7 complaint.quality=-0.3 good=-0.5 payment.promised=3.1 payment.refused=-0.6 praise=-0.4
!ich 6.61 complaint.cost=0.8 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=0.6 good=0.5 leaving=2.5 meeting.off=-0.4 payment.disputed=-0.6 payment.query=1.2 payment.refused=0.7 payment.sent=1.5 praise=0.4 reputation=-0.3
!ihnen 6.21 complaint.cost=-0.7 complaint.neglect=2.7 complaint.quality=-1.1 escalation=0.8 good=2.4 legal=-0.7 meeting.off=2.3 payment.delayed=-0.6 payment.refused=0.4 praise=-0.8 reputation=-0.7
!ihre 7.02 complaint.cost=-0.5 complaint.neglect=-0.6 complaint.quality=2.7 good=3.3 legal=1.6 payment.disputed=1.0 praise=4.1
!im 6.46 bad=-1.2 complaint.cost=-0.5 complaint.delay=-0.5 escalation=-0.4 good=-0.5 leaving=-0.5 legal=-0.6 meeting.off=-0.4 payment.query=-0.3 payment.refused=-0.5 praise=-0.6 reputation=-0.6 urgent=-0.5
!in 6.01 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-1.2 complaint.quality=1.6 escalation=-0.6 growth=-0.5 meeting.off=-0.7 payment.delayed=0.9 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.3 payment.refused=2.4 reputation=0.5 urgent=1.5
!intere 7.31 complaint.delay=1.4 complaint.neglect=2.0 complaint.quality=-0.6 good=-0.6 payment.refused=-0.5 praise=-0.5
!intern 7.31 complaint.cost=1.3 complaint.delay=-0.3 complaint.quality=-0.7 good=-0.3 meeting.off=0.9 reputation=1.0 urgent=-0.4
!ist 6.46 bad=1.7 complaint.cost=-0.5 complaint.delay=3.4 complaint.neglect=-0.8 complaint.quality=0.8 escalation=1.7 leaving=2.0 legal=1.3 payment.disputed=1.0 payment.promised=-0.4 payment.refused=-0.7 reputation=-0.4
!kam 7.31 bad=0.6 complaint.delay=1.6 complaint.neglect=1.7 legal=0.7 payment.disputed=1.5
!kann 6.80 bad=-1.6 complaint.delay=1.2 complaint.neglect=-0.7 complaint.quality=-1.9 escalation=-0.4 good=-0.6 payment.disputed=-0.6 payment.query=1.2 payment.refused=-0.5 payment.sent=1.6 praise=-0.6 urgent=1.8
!keine 7.02 bad=-0.9 complaint.cost=1.3 complaint.delay=-0.4 complaint.neglect=-0.9 complaint.quality=-0.6 leaving=1.0 payment.delayed=2.1 payment.refused=-0.5 reputation=-0.4
!klage 7.02 bad=0.9 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.3 good=0.7 leaving=-0.6 legal=2.3 praise=0.7
!kommen 7.02 bad=0.9 complaint.delay=-0.4 complaint.neglect=1.3 complaint.quality=2.7 escalation=0.9 good=-0.4 leaving=1.2 legal=1.0 payment.refused=1.1 praise=-0.5 reputation=-0.4
!kommt 7.31 complaint.neglect=-1.3 complaint.quality=-0.5 escalation=1.1 legal=-0.6 payment.refused=-0.4
!konnen 7.31 bad=-0.5 complaint.quality=-0.3 good=1.2 praise=1.2
!kuche 7.31 bad=0.3 complaint.cost=-0.4 complaint.delay=1.9 complaint.neglect=-0.5 leaving=-0.6 payment.refused=0.9 praise=-0.3 reputation=2.2
!leicht 6.80 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=0.8 complaint.quality=0.3 escalation=-0.3 good=1.1 leaving=1.6 legal=-0.3 meeting.off=-0.4 payment.refused=-0.4 praise=2.6 reputation=-0.5
!machen 6.80 bad=1.7 complaint.cost=2.9 complaint.delay=-0.6 complaint.neglect=-0.5 good=-0.8 leaving=2.4 legal=-0.4 meeting.off=-0.3 payment.refused=-0.4 praise=-0.7 reputation=-0.3
!mail 7.02 complaint.neglect=1.9 complaint.quality=-0.6 escalation=-0.7 good=-0.3 payment.disputed=-0.6 reputation=1.8
!mal 6.46 bad=1.9 complaint.cost=-0.5 complaint.neglect=3.0 complaint.quality=-1.4 escalation=2.8 good=-0.5 leaving=-0.4 legal=-0.3 payment.delayed=-0.3 payment.disputed=0.8 payment.query=-0.4 payment.refused=-0.9 praise=-0.6 reputation=-1.0
!mehr 3.93 bad=1.3 complaint.cost=0.9 complaint.neglect=1.5 complaint.quality=1.9 escalation=2.7 good=-0.5 growth=-0.8 leaving=5.6 legal=0.5 payment.delayed=2.3 payment.disputed=-1.5 payment.promised=-2.0 payment.sent=-1.4 reputation=-1.1 urgent=0.9
!meine 7.31 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=0.5 legal=0.9 payment.delayed=2.4 payment.refused=-0.3 praise=-0.3
!meinun 7.31 bad=-1.5 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.5 leaving=-0.4 payment.query=1.1 payment.refused=-0.4
!mich 6.61 bad=-0.7 complaint.delay=-0.6 complaint.quality=-1.5 good=-0.5 leaving=-0.3 legal=-0.7 meeting.off=1.3 payment.delayed=-0.3 payment.disputed=0.3 praise=-0.5
!mir 7.02 bad=0.9 complaint.cost=1.3 complaint.delay=0.8 complaint.neglect=1.5 escalation=-0.4 good=-0.3 leaving=0.9 reputation=-0.6
!mit 5.84 bad=1.3 complaint.cost=3.3 complaint.delay=-0.9 complaint.neglect=1.7 complaint.quality=2.0 escalation=1.6 good=-1.3 growth=-0.5 leaving=4.0 legal=-1.1 meeting.off=0.5 payment.delayed=2.3 payment.disputed=0.3 payment.promised=-0.6 payment.query=-0.6 payment.refused=-1.3 payment.sent=-0.3 praise=-1.0 reputation=-1.0 urgent=-0.6
!muss 7.31 bad=0.9 complaint.delay=1.1 complaint.neglect=0.9 good=-0.4 payment.refused=1.0 praise=-0.3 reputation=1.0
!mussen 7.31 bad=0.8 complaint.cost=1.6 complaint.neglect=0.5 escalation=1.2 good=-0.5 growth=-0.5 leaving=-0.4 payment.refused=-0.6 praise=-0.3 reputation=0.6
!nachri 7.31 complaint.neglect=0.7 good=-0.5 leaving=1.1 praise=-0.5
!namen 7.31 bad=0.4 complaint.neglect=1.7 good=-0.4 leaving=-0.4
!nehmen 7.31 bad=0.5 complaint.quality=1.4 reputation=1.3
!netz 7.02 bad=-1.0 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.7 good=0.7 leaving=-0.3 legal=-0.3 praise=0.7 reputation=-0.5
!neues 7.31 bad=-1.4 complaint.quality=-0.6 good=0.8 growth=1.9 leaving=-0.9 meeting.off=1.2 praise=1.3
!nicht 6.33 bad=1.7 complaint.cost=-0.7 complaint.delay=1.0 complaint.neglect=0.9 complaint.quality=2.1 good=-1.1 growth=-0.5 leaving=1.6 legal=-0.5 payment.disputed=3.2 payment.promised=-0.3 payment.query=-0.8 payment.refused=0.7 payment.sent=-0.5 praise=-0.9
!noch 6.80 bad=1.0 complaint.cost=0.5 complaint.neglect=-0.7 escalation=1.8 good=-0.3 leaving=-0.3 payment.disputed=1.7 payment.refused=1.6 reputation=-0.6
!nur 7.31 complaint.delay=1.5 complaint.neglect=-0.4 escalation=1.0 leaving=-0.5 payment.delayed=1.9
!offnen 7.31 bad=1.2 complaint.quality=3.2 payment.disputed=-0.5 payment.refused=2.6 reputation=0.7
!ohne 7.31 bad=0.6 complaint.quality=1.4 leaving=1.5
!passie 7.31 bad=-0.6 complaint.quality=0.3 leaving=-0.3 legal=0.5 reputation=1.2
!raus 7.31 bad=1.7 complaint.cost=-0.3 complaint.quality=1.4 good=-0.7 leaving=1.1 payment.refused=3.4 praise=-0.6
!reakti 7.31 bad=0.7 complaint.neglect=2.4 complaint.quality=-0.7 legal=2.3 payment.sent=-0.6 praise=-0.3
!rechnu 7.31 complaint.quality=0.9 good=-0.4 leaving=0.9 payment.query=3.1 payment.refused=-0.6 praise=-0.4
!rede 7.31 bad=1.0 complaint.cost=1.1 complaint.neglect=-0.4 complaint.quality=-0.6 legal=-0.3 payment.disputed=1.2 payment.refused=-0.7
!reden 6.80 bad=0.6 complaint.cost=1.1 complaint.delay=-0.4 complaint.quality=-0.9 escalation=2.9 good=0.8 growth=1.5 leaving=-0.5 payment.refused=-0.7 praise=1.2 reputation=-0.8
!rein 6.80 bad=-2.2 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-1.1 escalation=-0.6 good=-0.4 growth=-0.4 leaving=-0.4 meeting.off=-0.3 payment.delayed=-0.4 payment.refused=-0.4 praise=-0.4 reputation=-0.5 urgent=4.6
!rot 7.31 bad=-1.0 complaint.neglect=-0.4 complaint.quality=-0.6
!sache 7.31 bad=0.9 complaint.cost=1.3 complaint.delay=-0.5 complaint.neglect=1.2 complaint.quality=-0.4 leaving=2.5
!sagen 6.61 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=1.2 complaint.quality=1.7 escalation=-0.3 good=-0.6 meeting.off=-0.3 payment.delayed=2.2 payment.refused=-1.0 praise=-0.6 reputation=-0.7
!schlec 7.31 bad=-0.9 complaint.cost=-0.9 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=1.0 good=1.7 leaving=-0.4 payment.delayed=-0.3 praise=1.6 reputation=-0.4
!schrei 7.02 bad=1.4 complaint.delay=1.9 complaint.quality=-0.5 escalation=1.6 leaving=-0.6 legal=3.1 payment.delayed=-0.3 payment.refused=-0.3 reputation=-0.4
!sein 6.21 bad=0.4 complaint.cost=-0.6 complaint.delay=-1.1 escalation=0.5 good=-1.0 growth=-0.4 legal=0.9 meeting.off=2.0 payment.delayed=-0.4 payment.disputed=0.8 payment.query=-0.4 payment.refused=-0.9 praise=-0.8 reputation=-0.8 urgent=-0.5
!seite 7.31 complaint.quality=1.1 legal=0.5 meeting.off=-0.3
!sich 7.31 complaint.delay=-0.3 complaint.neglect=0.3 complaint.quality=-0.4 good=-0.3 leaving=-0.4 payment.promised=3.2 payment.refused=-0.3 praise=-0.5
!sie 6.33 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.7 good=0.7 growth=-0.4 leaving=0.8 legal=-0.3 meeting.off=-0.3 payment.disputed=-0.8 payment.query=1.2 payment.refused=1.5 payment.sent=1.4 praise=1.0
!sind 6.61 bad=-0.4 complaint.delay=3.1 complaint.quality=-1.0 good=-0.3 leaving=-0.6 legal=-0.4 meeting.off=1.4 payment.delayed=1.6 payment.promised=-0.6 payment.refused=-0.8 reputation=-0.8
!so 6.46 complaint.cost=-0.3 complaint.delay=-0.5 escalation=-0.3 good=-0.4 growth=-0.3 legal=1.0 payment.delayed=1.1 payment.disputed=0.9 payment.refused=0.9 praise=1.0 reputation=-0.8
!sorge 7.02 bad=-1.5 complaint.neglect=-0.3 complaint.quality=-0.6 growth=-1.0 leaving=-1.1 legal=-0.3 meeting.off=-0.4 payment.refused=-0.3 praise=-0.7
!steuer 7.31 bad=-1.1 complaint.quality=-0.5 good=-0.4 payment.disputed=-0.7 payment.query=2.9
!stunde 7.31 bad=-0.9 complaint.quality=-0.7 leaving=-0.4 meeting.off=-0.6 payment.disputed=1.6 payment.promised=2.5 urgent=2.3
!tagen 7.02 bad=-0.7 complaint.delay=-0.4 complaint.quality=-0.5 legal=0.9 meeting.off=1.7 payment.refused=-0.4 reputation=-0.4
!telefo 7.31 bad=1.2 complaint.cost=1.6 complaint.neglect=2.2 complaint.quality=-0.5 leaving=1.2 reputation=2.9
!trauri 7.31 good=-0.3 leaving=1.1 legal=-0.5 praise=-0.4
!tun 7.02 complaint.cost=0.5 complaint.neglect=-0.3 complaint.quality=-0.3 escalation=-0.4 good=-0.8 leaving=-0.8 praise=-0.8
!uber 7.31 bad=0.3 complaint.cost=1.6 complaint.neglect=-0.5 complaint.quality=-0.9 escalation=1.2 good=-0.6 growth=-0.6 leaving=-0.4 payment.delayed=2.3 payment.refused=-0.5 praise=-0.5 reputation=-0.3
!ubermi 7.31 bad=-1.0 legal=-0.3
!uberwe 7.31 bad=-0.9 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=-0.5 leaving=-0.3 legal=0.6 payment.delayed=2.4 payment.refused=0.7
!um 7.31 bad=-0.9 complaint.cost=0.3 complaint.delay=-0.6 complaint.quality=-0.8 good=0.6 growth=1.1 legal=-0.4 payment.disputed=0.9 praise=1.0 reputation=-0.4
!und 5.46 bad=1.0 complaint.cost=1.5 complaint.delay=2.4 complaint.neglect=0.5 complaint.quality=1.3 good=-0.6 growth=-0.5 leaving=1.5 legal=-0.7 payment.delayed=-0.8 payment.disputed=1.1 payment.promised=-0.4 payment.query=-0.5 payment.refused=0.9 payment.sent=-0.3 praise=-1.3 reputation=0.5 urgent=3.0
!uns 6.33 bad=1.0 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=1.5 complaint.quality=1.8 escalation=-0.6 good=-0.9 growth=-0.4 leaving=1.9 legal=1.7 meeting.off=1.6 payment.delayed=-0.7 payment.disputed=-0.6 payment.refused=-0.7 praise=-0.8 reputation=-1.1
!unsere 7.02 bad=0.4 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=1.0 complaint.quality=0.5 good=-0.3 legal=0.4 meeting.off=0.6 payment.delayed=-0.9 payment.refused=0.8 praise=-0.3 reputation=-0.5
!verein 6.80 bad=-0.8 complaint.cost=-0.9 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-1.0 good=-1.3 leaving=-0.7 legal=1.4 payment.disputed=5.7 payment.query=-0.7 payment.refused=-0.9 payment.sent=-0.5 praise=-1.1 reputation=1.8
!verges 7.02 bad=-2.0 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-0.5 escalation=-0.4 good=1.8 growth=-0.4 leaving=-0.6 legal=-0.6 payment.delayed=1.5 payment.refused=-0.4 praise=1.8
!verhal 7.31 bad=0.9 complaint.cost=3.8 complaint.delay=-0.3 complaint.quality=0.3 leaving=0.4 legal=0.7
!verhan 7.31 bad=0.8 complaint.cost=1.4 complaint.delay=1.1 complaint.neglect=1.4 complaint.quality=-0.4 good=-0.6 leaving=-0.3 legal=1.7 praise=-0.7
!verkau 7.31 bad=0.7 complaint.cost=0.7 good=-0.4
!verlan 7.31 bad=-1.6 complaint.delay=-0.3 good=0.3 growth=-0.4 leaving=0.9 legal=-1.0 payment.refused=-0.3 praise=0.5
!von 6.21 bad=0.8 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=2.1 escalation=-0.4 good=-0.9 leaving=2.1 legal=-0.8 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.4 praise=-0.9 reputation=-1.1
!vor 6.61 bad=-1.1 complaint.delay=-0.4 complaint.neglect=0.4 good=1.5 growth=-0.3 legal=-0.4 payment.delayed=1.7 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=-0.5 praise=1.2
!vorwur 7.31 complaint.neglect=1.4 escalation=1.6 legal=-0.6 payment.delayed=1.4 payment.refused=-0.4
!war 6.80 complaint.cost=0.9 complaint.delay=-0.5 complaint.neglect=0.5 complaint.quality=0.4 good=-0.5 leaving=-0.5 legal=1.5 payment.disputed=0.8 praise=-0.6 reputation=-0.7
!wegen 7.31 bad=-0.5 growth=-1.0 leaving=-0.3 praise=-0.7
!weiter 5.70 bad=0.5 complaint.cost=0.8 complaint.delay=-1.0 complaint.neglect=-0.8 complaint.quality=-1.5 escalation=4.6 good=-1.1 growth=-0.6 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.9 payment.promised=1.0 payment.query=-0.8 payment.refused=-1.6 payment.sent=-0.3 praise=-0.9 reputation=-1.9 urgent=-0.6
!werden 6.61 bad=-1.1 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=0.9 good=-0.5 leaving=-0.4 legal=0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=-0.5 reputation=-0.4
!wir 6.61 bad=-0.7 complaint.cost=-1.2 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.7 good=2.0 leaving=-0.6 payment.disputed=2.3 payment.refused=-0.6 praise=1.3 reputation=-0.4
!wird 7.31 bad=1.2 complaint.cost=0.7 complaint.quality=1.5 reputation=1.1
!wissen 7.02 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=1.5 complaint.quality=0.6 escalation=-0.3 good=-0.4 leaving=-0.6 payment.delayed=2.5 payment.refused=-0.7 praise=-0.5 reputation=-0.4
!witz 7.31 bad=-0.7 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.4 legal=-0.4 payment.refused=-0.3 praise=-0.3
!wollte 7.31 bad=1.2 complaint.neglect=1.6 complaint.quality=1.2 leaving=0.4 reputation=-0.4
!wort 6.80 bad=2.1 complaint.cost=-0.5 complaint.delay=1.7 complaint.neglect=3.9 complaint.quality=0.4 escalation=-0.7 good=-0.5 legal=0.6 payment.query=-0.3 praise=-0.4 reputation=-0.7
!worte 7.31 bad=0.8 complaint.neglect=1.2 good=0.9 growth=1.3 payment.refused=2.1 payment.sent=-0.7 praise=1.1
!wunder 7.02 bad=-0.4 complaint.cost=-0.4 complaint.quality=-0.6 good=0.9 growth=1.2 leaving=-0.7 legal=1.3 praise=1.1 reputation=0.7
!zahlen 7.02 bad=-1.0 complaint.neglect=-0.4 complaint.quality=-0.4 legal=-0.5 payment.delayed=2.1 payment.refused=-0.5
!zahlun 7.31 bad=-0.9 complaint.cost=-0.3 complaint.quality=-0.3 good=-0.4 leaving=-0.5 payment.delayed=4.1 payment.refused=-0.3 praise=-0.4
!zeile 7.31 bad=0.4 complaint.cost=0.5 complaint.delay=0.8 complaint.neglect=0.9 good=-0.3 leaving=0.6 payment.disputed=0.9
!zu 5.11 bad=-2.0 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=-1.7 good=1.9 growth=-0.9 legal=0.5 meeting.off=2.0 payment.delayed=1.7 payment.disputed=-0.9 payment.promised=1.4 payment.query=-0.6 payment.refused=-0.8 payment.sent=-0.6 praise=2.3 reputation=-0.9 urgent=-0.7
!zugest 7.31 bad=-0.3 payment.refused=-0.3
!zum 7.02 complaint.neglect=1.5 complaint.quality=0.5 good=0.7 growth=1.6 leaving=-0.8 meeting.off=2.5 praise=1.3 reputation=-0.5
!zur 6.61 complaint.cost=0.9 complaint.delay=0.5 good=0.6 leaving=0.6 legal=-0.4 meeting.off=1.4 praise=0.7 reputation=-0.5
!zuruck 7.31 bad=1.2 complaint.delay=0.9 complaint.neglect=2.4 complaint.quality=-0.5 good=-0.7 leaving=-0.3 praise=-0.8 reputation=2.4
!zustan 7.31 bad=0.7 complaint.delay=1.3 escalation=1.2 leaving=0.6
!zwei 7.31 bad=-0.8 complaint.quality=-0.8 good=0.8 leaving=-0.7 meeting.off=-0.5 payment.disputed=1.6 payment.promised=2.6 praise=0.8
a 5.84 bad=-1.9 complaint.cost=-0.9 complaint.delay=0.3 complaint.neglect=-0.8 complaint.quality=-1.6 escalation=-0.4 good=3.0 growth=3.0 legal=-0.7 meeting.off=-0.4 payment.delayed=1.8 payment.disputed=-0.3 payment.promised=-0.5 payment.query=-0.3 payment.refused=-0.7 payment.sent=-0.6 praise=1.2 reputation=-0.9 urgent=-0.4
a3 7.31 bad=-0.9 complaint.quality=-1.0 good=-0.5 growth=-0.4 legal=-0.4 praise=-0.4
ab 3.95 bad=-1.0 complaint.delay=0.5 complaint.neglect=1.6 complaint.quality=-2.0 escalation=-1.6 good=-0.4 leaving=4.9 meeting.off=1.4 payment.delayed=-0.6 payment.disputed=-1.3 payment.promised=-1.0 payment.query=-1.0 payment.refused=0.7 payment.sent=-2.0 praise=-0.6 reputation=2.0 urgent=-2.3
abbuch 7.31 complaint.quality=1.1 good=-0.4 leaving=-0.4 legal=-0.3 payment.disputed=-0.5 payment.query=3.0 payment.refused=2.2 praise=-0.4 reputation=-0.4
abdruc 7.31 complaint.quality=0.8 legal=-0.6 reputation=0.8
abend 5.46 complaint.cost=1.3 complaint.delay=-1.6 complaint.neglect=-0.3 complaint.quality=1.0 escalation=-0.7 good=1.3 growth=-0.4 leaving=-1.4 legal=-0.9 meeting.off=0.9 payment.delayed=-0.4 payment.promised=4.2 payment.query=-0.4 payment.refused=-1.6 payment.sent=-1.3 praise=1.6 reputation=3.0 urgent=1.9
abends 7.31 complaint.delay=-0.3 complaint.neglect=1.0 escalation=-0.3 good=0.4 leaving=-0.7
aber 4.22 complaint.cost=1.9 complaint.delay=2.9 complaint.neglect=0.3 complaint.quality=-0.5 good=-1.7 growth=-0.4 leaving=1.6 payment.delayed=4.3 payment.disputed=-1.1 payment.promised=-1.7 payment.query=1.8 payment.refused=-2.6 praise=-1.9 reputation=-1.2 urgent=2.2
abgabe 6.33 bad=1.6 complaint.cost=-0.4 complaint.delay=3.9 complaint.neglect=-0.3 complaint.quality=-1.1 good=-0.8 growth=-0.4 leaving=2.1 legal=-0.4 meeting.off=1.2 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.6 payment.query=-0.4 payment.refused=0.7 payment.sent=-0.7 praise=-0.9 reputation=-0.5 urgent=2.6
abgear 7.31 bad=0.8 complaint.quality=-0.8 legal=-0.5 payment.promised=-0.8 payment.refused=1.7 payment.sent=-0.4
abgega 7.31 bad=-0.6 legal=-0.3 meeting.off=-0.4 payment.promised=-0.7 payment.sent=3.5 urgent=-0.3
abgela 7.02 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.8 good=0.8 leaving=-0.4 legal=0.5 praise=0.7 urgent=1.4
abgele 6.33 bad=-1.9 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-1.6 good=-1.2 growth=-0.3 leaving=-1.0 legal=-0.5 payment.delayed=0.9 payment.promised=-0.6 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.3 praise=-1.2 reputation=-0.3 urgent=-0.4
abgema 6.80 bad=0.7 complaint.cost=0.9 complaint.delay=1.9 complaint.quality=-1.0 good=0.7 growth=1.5 leaving=-0.4 legal=-0.4 payment.delayed=-0.4 payment.disputed=1.1 praise=-0.5 reputation=-0.4
abgeno 7.02 bad=-0.3 complaint.cost=2.0 complaint.quality=-0.7 escalation=0.7 good=-0.9 leaving=-0.3 legal=-0.6 praise=-1.0 reputation=-0.6 urgent=-0.4
abgere 7.31 bad=-0.6 good=0.8 payment.disputed=2.5 payment.promised=-0.4 praise=0.9
abgesa 6.80 bad=-0.4 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=-1.0 good=-0.6 growth=-0.3 leaving=-1.6 legal=-0.3 payment.refused=-0.6 praise=-0.4 reputation=2.4
abgesc 6.33 complaint.cost=-0.8 complaint.delay=0.7 complaint.quality=2.0 good=-0.5 growth=-0.3 leaving=0.5 legal=1.1 payment.disputed=-0.4 payment.promised=-0.7 payment.refused=0.8 praise=-0.4 reputation=1.3
abgest 7.02 bad=1.2 complaint.delay=1.4 complaint.neglect=1.4 complaint.quality=1.9 good=-0.6 praise=-0.6 reputation=2.4
abgewi 7.02 bad=-1.0 complaint.quality=-0.6 leaving=-0.4 legal=-0.6 payment.refused=-0.3
abhole 6.80 bad=0.8 complaint.delay=1.2 complaint.neglect=0.8 complaint.quality=-0.4 good=-0.5 leaving=0.7 legal=-0.3 payment.promised=-0.3 praise=-0.7 reputation=-0.5
ablauf 6.80 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=-1.7 good=-0.3 legal=0.8 payment.refused=-0.5
abmahn 6.80 bad=2.6 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=1.6 good=-1.1 growth=-0.4 leaving=-0.5 legal=4.5 payment.refused=-0.4 payment.sent=-0.6 praise=-0.4 reputation=0.8
abnahm 6.33 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=-0.4 complaint.quality=-0.4 escalation=-0.3 good=-0.6 growth=-1.1 leaving=-1.0 legal=0.9 meeting.off=2.3 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=0.7 payment.query=-0.4 payment.refused=2.2 payment.sent=-0.4 reputation=-0.4 urgent=-0.4
abo 6.80 bad=-1.0 complaint.delay=-0.5 complaint.neglect=-0.4 leaving=2.3 payment.refused=0.7 reputation=-0.6 urgent=-0.4
abrate 7.02 bad=1.2 complaint.cost=-0.3 complaint.delay=-0.9 complaint.neglect=0.4 complaint.quality=-0.6 escalation=-0.4 good=-0.6 legal=-0.7 praise=-0.5 reputation=2.6
abrech 6.80 bad=2.5 complaint.cost=2.9 good=-0.7 growth=-0.3 leaving=-0.4 legal=0.8 payment.disputed=3.6 payment.refused=-0.3 praise=-0.6
absage 6.46 bad=-1.9 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-1.4 escalation=-0.3 good=-0.4 growth=-0.3 leaving=-0.7 legal=-0.8 meeting.off=3.7 payment.delayed=-0.5 payment.promised=-0.6 praise=-0.4 reputation=-0.8
absatz 5.41 bad=-0.7 complaint.delay=-0.4 good=-0.3 growth=-0.4 leaving=-0.7 legal=-1.5 payment.refused=-0.6 payment.sent=-0.3 praise=-0.3 reputation=0.5
abscha 7.31 bad=-0.3 complaint.quality=-0.3
abschl 5.63 bad=-0.4 complaint.quality=-0.6 escalation=-0.5 good=-0.9 growth=-1.2 leaving=2.7 legal=0.7 meeting.off=1.0 payment.delayed=-1.0 payment.disputed=0.5 payment.promised=-0.5 payment.query=4.5 payment.refused=0.4 payment.sent=1.4 praise=-0.5 reputation=-0.8 urgent=-0.4
abschm 7.31 bad=0.9 complaint.cost=0.6 complaint.neglect=1.4 complaint.quality=-0.3 good=-0.4 growth=-0.3 leaving=1.0 payment.disputed=-0.6 payment.refused=3.2 praise=-0.5 reputation=-0.3
abschr 7.31 bad=-0.3 complaint.delay=-0.5 complaint.quality=1.2 legal=0.5 payment.disputed=-0.3
abstim 7.31 bad=0.8 complaint.neglect=-0.7 complaint.quality=-0.7 good=1.2 payment.disputed=1.0 praise=2.0 urgent=-0.3
abwese 7.02 bad=-0.9 complaint.quality=-0.3 good=-0.5 legal=-0.4 payment.promised=-0.3 payment.refused=-0.4 praise=-0.4 reputation=-0.4
abzock 7.31 complaint.cost=0.9 complaint.quality=-0.6 leaving=-0.4 legal=-0.4 payment.disputed=-0.4 payment.refused=1.1 reputation=0.7
acht 5.77 bad=0.9 complaint.cost=1.0 complaint.neglect=-0.5 complaint.quality=2.1 escalation=-0.5 good=-1.3 growth=-0.7 leaving=2.0 legal=-0.8 payment.delayed=-0.6 payment.disputed=1.3 payment.promised=-0.8 payment.query=-0.3 payment.refused=-1.4 payment.sent=-0.3 praise=-1.1 urgent=2.0
adress 5.92 bad=-2.3 complaint.cost=-0.5 complaint.neglect=-1.1 complaint.quality=-1.7 escalation=-0.8 growth=0.7 leaving=-1.6 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.8 payment.refused=-0.9 payment.sent=-0.5 reputation=-0.9 urgent=0.7
advent 6.61 bad=0.3 complaint.delay=2.0 complaint.neglect=-0.8 complaint.quality=1.9 escalation=2.1 growth=1.1 legal=-0.5 payment.refused=-0.3 praise=0.6 reputation=-0.5 urgent=1.3
aebisc 7.31 bad=-0.5 complaint.quality=-0.4 good=-0.3 meeting.off=0.5 reputation=-0.3
agb 7.02 bad=-1.2 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-1.1 leaving=-0.3 payment.refused=-0.5 payment.sent=-0.3 urgent=-0.4
agentu 5.84 bad=-1.0 complaint.cost=-1.1 complaint.delay=-0.8 complaint.neglect=-1.5 complaint.quality=0.6 escalation=-0.6 good=0.6 growth=0.8 leaving=1.8 legal=-0.8 meeting.off=-0.5 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=-0.7 payment.sent=-0.3 praise=0.8 reputation=1.0 urgent=1.9
aigner 7.31 bad=1.3 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=1.5 escalation=1.2 payment.refused=1.6
akonto 7.31 bad=-1.1 complaint.cost=-0.8 complaint.quality=-0.4 good=-1.5 legal=-0.4 payment.delayed=-0.3 payment.disputed=-1.4 payment.query=-0.5 payment.refused=-0.6 payment.sent=4.4 praise=-1.8
akte 5.36 complaint.delay=0.5 complaint.quality=0.5 leaving=-0.6 legal=0.7
aktenz 7.31 complaint.quality=1.2 leaving=-0.3 legal=0.8
aktuel 6.61 bad=-0.4 complaint.cost=0.8 complaint.delay=1.4 complaint.neglect=-0.5 complaint.quality=-1.4 good=-0.4 legal=-0.4 meeting.off=-0.3 payment.query=1.9 payment.refused=1.9 praise=-0.3
alle 4.79 bad=-1.7 complaint.cost=-2.1 complaint.neglect=1.1 complaint.quality=-1.0 escalation=-1.3 good=2.9 growth=2.9 leaving=-1.6 legal=-1.8 meeting.off=-1.2 payment.delayed=1.3 payment.disputed=-1.2 payment.query=-1.0 payment.refused=-0.9 praise=2.7 reputation=-0.7 urgent=-1.2
allein 6.46 bad=0.5 complaint.delay=-0.8 complaint.neglect=1.6 complaint.quality=-0.8 escalation=-0.4 good=0.7 leaving=-0.8 legal=1.1 payment.refused=1.0 praise=0.7 reputation=1.2
allem 6.61 bad=1.0 complaint.delay=-0.5 complaint.neglect=2.2 complaint.quality=0.7 good=0.4 leaving=1.0 legal=-0.7 payment.query=-0.4 payment.refused=-0.4 praise=0.5
allen 6.33 bad=-1.6 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.0 escalation=-0.6 good=2.9 growth=1.4 leaving=-0.4 legal=-0.5 meeting.off=-0.3 payment.disputed=-0.7 payment.promised=-0.5 payment.query=2.1 payment.refused=-0.4 praise=3.3 reputation=-0.5 urgent=-0.4
aller 7.02 bad=0.7 complaint.cost=1.4 complaint.quality=0.7 good=-0.3 leaving=2.1 payment.refused=-0.3 reputation=1.5
allerh 7.31 bad=0.9 complaint.delay=1.7 complaint.quality=-0.3 leaving=-0.5 legal=0.7 meeting.off=2.7 payment.promised=-0.6 payment.refused=-0.6
alles 4.45 bad=-2.7 complaint.cost=0.9 complaint.delay=-2.3 complaint.neglect=-1.1 complaint.quality=-2.7 escalation=-1.5 good=2.2 growth=1.1 leaving=-1.0 payment.disputed=-0.6 payment.promised=1.0 payment.query=0.9 payment.sent=-1.2 praise=1.8 reputation=-3.0 urgent=-1.2
allgau 7.02 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=0.9 leaving=0.5 meeting.off=0.8 payment.refused=-0.3
als 3.88 bad=-0.9 complaint.cost=3.9 complaint.delay=-1.5 complaint.quality=1.1 escalation=-2.1 good=0.4 growth=-1.0 legal=-0.8 meeting.off=-0.7 payment.delayed=-0.3 payment.disputed=1.5 payment.promised=0.7 payment.query=0.4 payment.refused=-0.4 payment.sent=-0.6 praise=1.3 reputation=2.5 urgent=-1.7
also 4.36 bad=-2.4 complaint.cost=-1.2 complaint.delay=-1.1 complaint.quality=-1.3 escalation=-1.3 good=-3.2 growth=-2.2 leaving=-2.2 legal=-2.1 payment.delayed=-0.6 payment.promised=0.5 payment.query=-1.3 payment.sent=-0.5 praise=-2.3 reputation=-0.3 urgent=-0.4
alte 6.33 bad=-1.9 complaint.cost=0.4 complaint.delay=-0.6 complaint.neglect=-1.0 complaint.quality=-0.4 escalation=-0.4 good=-1.0 growth=-0.4 leaving=-1.3 legal=0.4 meeting.off=-0.4 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.6 praise=-0.9 reputation=-0.7 urgent=-0.3
alten 5.63 bad=-4.0 complaint.cost=-0.9 complaint.delay=-1.1 complaint.neglect=-1.1 complaint.quality=-1.7 escalation=-0.4 good=0.7 growth=-1.0 leaving=-2.0 legal=-1.6 meeting.off=-1.0 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.5 payment.refused=-1.5 payment.sent=-0.5 praise=1.4 reputation=-0.9 urgent=-0.3
alter 7.31 bad=-0.9 complaint.neglect=-0.3 complaint.quality=-0.6
altpap 7.31 bad=-1.2 complaint.quality=-0.4 leaving=-0.9 payment.sent=2.5
am 3.13 bad=-1.6 complaint.cost=-3.3 complaint.delay=1.9 complaint.neglect=0.5 complaint.quality=1.1 escalation=-1.1 good=-1.9 growth=-2.1 leaving=1.3 meeting.off=5.9 payment.delayed=-1.7 payment.disputed=-1.4 payment.promised=9.3 payment.query=-2.1 payment.refused=-2.1 payment.sent=-1.7 praise=-1.4 reputation=-2.6 urgent=-1.3
amt 7.31 bad=-1.1 complaint.delay=-0.9 complaint.neglect=0.4 complaint.quality=0.5 good=1.0 praise=0.7
amtsge 6.01 bad=1.0 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=1.3 escalation=-0.3 good=-0.7 leaving=-1.3 legal=2.4 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=2.5 payment.promised=-0.3 payment.refused=1.2 payment.sent=-0.5 praise=-0.5 reputation=-0.4
an 3.42 bad=-0.4 complaint.cost=-1.2 complaint.delay=0.4 complaint.neglect=-0.7 complaint.quality=-1.0 escalation=3.5 good=1.5 growth=1.5 leaving=0.7 legal=1.4 meeting.off=-2.0 payment.disputed=-0.6 payment.promised=1.1 payment.query=-1.5 payment.sent=-0.5 praise=1.0 reputation=-0.8 urgent=0.9
anbei 6.21 bad=-1.5 complaint.cost=-0.7 complaint.delay=0.5 complaint.neglect=-0.6 complaint.quality=-1.4 good=-1.1 growth=3.4 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.4 payment.promised=-0.4 payment.query=-0.7 payment.refused=-0.8 payment.sent=-1.1 praise=-0.8 reputation=-0.4 urgent=-0.4
anbiet 7.02 bad=-0.9 complaint.delay=-0.4 complaint.quality=-0.6 good=-1.0 growth=1.2 leaving=2.2 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.4 payment.refused=-0.7 praise=-0.6
andere 4.72 bad=1.6 complaint.cost=-1.4 complaint.delay=2.2 complaint.neglect=1.9 complaint.quality=1.0 good=0.9 growth=1.8 leaving=5.5 meeting.off=-1.3 payment.delayed=-1.1 payment.disputed=-0.9 payment.promised=-1.0 payment.sent=0.3 praise=0.4 reputation=1.0 urgent=-1.2
andern 6.33 bad=1.7 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=1.0 complaint.quality=2.7 escalation=-0.5 good=-0.5 growth=-0.4 leaving=-0.5 legal=2.1 payment.delayed=-0.4 payment.promised=-0.7 payment.query=-0.5 payment.refused=-0.6 praise=-0.5 reputation=-0.4 urgent=-0.4
anders 6.21 bad=3.3 complaint.cost=1.4 complaint.neglect=1.8 complaint.quality=0.6 escalation=-0.6 good=-1.4 growth=-1.0 leaving=1.7 legal=1.2 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.3 payment.refused=-1.3 praise=-1.0 reputation=1.0
andert 5.92 bad=-2.9 complaint.cost=-0.6 complaint.delay=-1.1 complaint.neglect=-0.9 complaint.quality=-1.5 escalation=-0.4 growth=-0.5 leaving=-1.4 legal=-1.1 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.6 payment.query=0.6 payment.refused=-1.2 reputation=-0.9 urgent=-0.3
anerke 7.02 complaint.quality=0.7 escalation=-0.4 good=1.3 leaving=-0.3 legal=1.3 praise=1.0
anfahr 6.33 bad=3.5 complaint.cost=0.4 complaint.delay=-0.5 complaint.neglect=-0.5 good=-1.1 growth=-0.4 leaving=-0.5 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=5.0 payment.query=-0.7 payment.refused=1.7 payment.sent=-0.5 praise=-0.8 reputation=1.1 urgent=-0.4
anfall 7.31 bad=0.4 complaint.delay=0.7 complaint.neglect=-0.5 good=-0.4 payment.disputed=1.4 praise=-0.3
anfang 5.84 complaint.neglect=1.5 escalation=-0.4 good=1.3 growth=1.0 legal=1.1 meeting.off=0.8 payment.delayed=-0.4 payment.disputed=0.9 payment.promised=1.2 payment.query=-0.4 payment.refused=0.9 praise=0.6 reputation=-0.6
anfrag 6.21 bad=-0.3 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=1.1 complaint.quality=0.5 escalation=-0.5 good=-1.1 growth=-0.5 leaving=-0.3 legal=-0.8 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=1.2 payment.sent=-0.6 praise=-1.0 reputation=-0.9
angebe 7.31 bad=-0.4 complaint.delay=-0.5 complaint.neglect=0.8 complaint.quality=-0.7 legal=0.9 payment.query=2.9 payment.refused=-0.4
angebl 7.31 bad=1.3 complaint.cost=-0.3 complaint.quality=2.4 good=-0.4 leaving=-0.4 legal=1.6 meeting.off=-0.3 payment.refused=-0.8 praise=-0.4
angebo 4.94 bad=-1.6 complaint.cost=1.3 complaint.delay=0.4 complaint.neglect=-1.2 complaint.quality=-2.1 escalation=-0.4 growth=1.2 leaving=1.6 legal=-2.1 meeting.off=-1.1 payment.delayed=-1.2 payment.disputed=3.4 payment.promised=-1.4 payment.query=-1.0 payment.refused=-1.2 payment.sent=-0.9 praise=-2.0 reputation=-0.4 urgent=-1.0
angefa 7.31 bad=0.6 complaint.delay=1.3 complaint.quality=0.3 leaving=1.0 legal=-0.3 praise=-0.4 reputation=-0.3
angeko 6.61 complaint.cost=1.3 complaint.delay=1.5 complaint.neglect=-0.5 good=1.0 leaving=-0.6 legal=1.1 payment.disputed=-0.4 praise=1.3 reputation=-0.4
angeku 6.61 bad=0.8 complaint.cost=-0.6 complaint.delay=3.0 complaint.neglect=1.2 complaint.quality=-0.5 escalation=1.9 good=-0.7 leaving=-0.8 legal=-0.4 payment.delayed=-0.5 payment.refused=-0.7 praise=-0.8 urgent=-0.4
angele 6.61 bad=2.2 complaint.cost=-0.5 complaint.delay=1.7 complaint.neglect=0.3 complaint.quality=-0.7 escalation=3.7 leaving=-1.1 legal=4.2 payment.disputed=-0.4 payment.refused=-0.4 reputation=-0.6
angeme 6.33 bad=-1.9 complaint.cost=0.7 complaint.delay=-0.9 complaint.neglect=-0.6 complaint.quality=-1.1 good=-0.7 growth=-0.3 leaving=-1.0 payment.delayed=2.9 payment.disputed=1.7 payment.refused=-0.7 praise=-0.6 reputation=-0.7
angeru 6.80 bad=1.7 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=1.3 complaint.quality=1.4 good=-1.1 growth=-0.4 leaving=3.3 legal=0.5 payment.refused=-0.3 praise=-1.0 reputation=-0.6
angesc 6.80 bad=0.6 complaint.cost=0.8 complaint.delay=0.6 complaint.quality=1.0 good=-0.9 leaving=2.3 payment.promised=-0.4 payment.refused=0.4 praise=-1.0 reputation=-0.4
angesp 7.31 bad=0.5 complaint.neglect=1.1 complaint.quality=1.1 good=0.9 growth=1.3 praise=1.1 reputation=-0.4
angewi 6.21 bad=-1.7 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.4 escalation=1.6 good=0.3 leaving=-1.1 legal=-0.9 meeting.off=-0.5 payment.delayed=0.7 payment.disputed=-0.5 payment.promised=2.5 payment.query=2.5 payment.refused=0.7 payment.sent=5.1 reputation=-0.7
anhang 5.63 bad=-3.7 complaint.cost=-1.0 complaint.delay=-1.4 complaint.neglect=-0.8 complaint.quality=-2.5 escalation=-1.3 good=-1.3 growth=-1.3 leaving=-1.2 legal=1.3 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=0.4 payment.query=-0.3 payment.refused=-1.0 payment.sent=1.0 praise=-0.8 reputation=-1.0 urgent=-0.6
anhoru 7.31 bad=-0.4 complaint.quality=-0.4
anlage 6.80 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=0.8 complaint.quality=0.6 escalation=-0.4 good=0.7 growth=-0.3 leaving=-0.8 legal=-0.4 payment.refused=0.9 praise=0.7 reputation=-0.4
anlieg 7.02 complaint.cost=0.5 complaint.delay=-0.3 complaint.quality=-0.6 escalation=-0.4 payment.disputed=0.8 payment.query=-0.3 payment.refused=-0.3
anmeld 7.02 complaint.delay=-0.3 complaint.neglect=0.3 complaint.quality=-0.5 good=-0.3 leaving=-0.5 praise=-0.4
anmerk 7.31 bad=0.9 complaint.cost=1.4 complaint.neglect=1.7 complaint.quality=-0.6 payment.refused=-0.4 reputation=1.6
anpass 7.31 complaint.cost=1.3 complaint.neglect=-0.3 complaint.quality=-0.7 leaving=-0.4 reputation=-0.9
anrufe 6.21 bad=2.5 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=5.7 escalation=0.5 good=-1.1 growth=-0.4 leaving=-0.8 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=-0.4 payment.refused=0.7 payment.sent=-0.7 praise=-0.9 urgent=2.1
ans 6.46 bad=0.6 complaint.cost=0.4 complaint.delay=-0.9 complaint.quality=0.5 escalation=-0.3 good=0.4 growth=-0.5 payment.disputed=-0.7 payment.refused=-0.6 praise=0.7 reputation=1.2 urgent=-0.4
ansage 7.31 complaint.delay=0.9 complaint.neglect=-0.3 complaint.quality=1.0 leaving=1.8 payment.query=-0.4 urgent=1.5
anschr 6.80 bad=-0.4 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.7 growth=-0.4 leaving=-0.5 legal=0.9 payment.refused=-0.6 praise=-0.5 urgent=-0.3
ansich 7.31 bad=0.3 complaint.quality=0.6 legal=1.3 reputation=-0.4
anspre 6.21 bad=-0.4 complaint.cost=-0.7 complaint.delay=-1.1 complaint.neglect=2.8 complaint.quality=-1.5 good=-1.8 growth=-0.5 legal=-1.0 meeting.off=-0.5 payment.disputed=-0.3 payment.promised=-0.6 payment.refused=-0.5 praise=-1.2 reputation=-1.0
anspru 6.61 bad=1.1 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=2.1 good=-0.7 growth=-0.6 leaving=-0.3 legal=2.6 payment.disputed=-0.6 payment.query=-0.4 payment.sent=-0.3 praise=-0.5
antrag 6.21 complaint.cost=-0.8 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=0.5 escalation=-0.5 good=-0.8 growth=-0.6 leaving=-0.8 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=1.1 payment.promised=-0.3 payment.refused=-0.9 payment.sent=-0.5 praise=-0.9 reputation=-0.6 urgent=1.7
antwor 5.27 bad=-1.0 complaint.cost=1.1 complaint.neglect=2.2 complaint.quality=-0.5 escalation=-1.2 good=-1.9 growth=-0.9 leaving=-1.4 legal=-1.3 meeting.off=-1.1 payment.delayed=-1.0 payment.disputed=-1.2 payment.promised=-0.9 payment.query=0.9 payment.refused=-0.6 payment.sent=-0.7 praise=-1.6 reputation=0.7
anwalt 4.33 bad=-1.5 complaint.cost=0.9 complaint.delay=-1.3 complaint.neglect=-1.6 escalation=-1.7 growth=-1.7 leaving=-3.6 legal=6.5 meeting.off=-1.3 payment.delayed=1.0 payment.promised=-0.8 payment.query=-1.2 payment.refused=-2.3 payment.sent=-0.8 praise=-0.5 reputation=-2.0 urgent=-1.0
anweis 6.80 bad=3.0 complaint.neglect=-0.3 complaint.quality=-1.1 good=-0.7 growth=-0.4 leaving=-0.5 legal=-0.4 payment.delayed=-0.6 payment.promised=-0.3 payment.query=-0.8 payment.refused=4.1 payment.sent=-0.3 praise=-0.4 reputation=-0.3
anzahl 6.61 bad=-1.4 complaint.cost=-1.2 complaint.delay=0.6 growth=-0.7 leaving=1.4 legal=0.7 meeting.off=-0.3 payment.disputed=3.0 payment.promised=4.2 payment.refused=-0.3 payment.sent=-0.6 reputation=-0.3
anzeig 5.70 complaint.cost=0.8 complaint.delay=-0.9 complaint.neglect=1.2 escalation=-0.6 good=-0.3 leaving=-1.3 legal=1.8 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=0.8 payment.promised=-0.4 payment.query=-0.8 payment.refused=-1.0 reputation=0.8 urgent=-0.4
apothe 7.31 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=1.7 complaint.quality=-0.8 leaving=-0.5 reputation=0.9
app 6.61 complaint.cost=1.4 complaint.delay=-0.5 complaint.neglect=-0.4 good=0.3 growth=-0.5 leaving=2.2 legal=-0.6 payment.disputed=-0.5 payment.refused=1.7 payment.sent=-0.3 praise=0.5 reputation=0.4
appara 7.31 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=1.3 escalation=2.5 good=0.6 payment.refused=-0.5 praise=0.8
april 6.46 bad=-0.8 complaint.cost=1.1 complaint.delay=0.8 complaint.quality=-0.4 good=-0.8 growth=-0.5 leaving=-0.6 payment.disputed=-0.8 payment.query=1.5 praise=-0.7 reputation=0.4 urgent=-0.4
arabis 7.31 bad=-0.4 good=-0.4 leaving=-0.4
arbeit 5.41 bad=-1.8 complaint.cost=-0.8 complaint.delay=-1.0 complaint.neglect=-0.8 escalation=-0.6 good=3.9 growth=0.7 leaving=-0.7 legal=-1.2 meeting.off=-0.7 payment.delayed=1.1 payment.disputed=-0.7 payment.promised=0.4 payment.query=-0.5 payment.sent=-0.7 praise=4.6 urgent=-0.5
archit 6.10 complaint.delay=2.2 complaint.neglect=-1.1 complaint.quality=0.7 escalation=-0.6 growth=0.5 leaving=0.9 legal=1.1 meeting.off=-0.8 payment.promised=-0.4 payment.refused=-1.0 reputation=-0.5 urgent=-0.5
archiv 6.80 bad=0.8 complaint.delay=-0.3 complaint.neglect=0.5 complaint.quality=2.9 good=-0.7 leaving=0.5 legal=1.5 payment.refused=-0.6 praise=-0.8 reputation=-0.5
argert 7.31 bad=0.7 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.8 escalation=-0.3 good=-1.5 leaving=-0.3 payment.refused=-0.5 praise=-1.4 reputation=-0.5
art 7.02 bad=1.2 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=1.3 complaint.quality=0.6 good=-0.4 leaving=1.2 legal=1.0 payment.refused=-0.5 praise=-0.3 reputation=-0.4
artike 7.02 bad=-0.4 complaint.cost=-0.4 complaint.neglect=0.5 complaint.quality=-0.6 good=-0.6 leaving=-0.3 legal=1.2 praise=-0.4
auch 3.39 bad=0.4 complaint.cost=2.9 complaint.delay=-1.1 complaint.neglect=2.3 complaint.quality=0.8 escalation=-1.9 good=4.0 growth=8.8 leaving=2.6 legal=0.4 meeting.off=-1.7 payment.delayed=1.8 payment.disputed=-1.6 payment.promised=-0.8 payment.query=-0.7 payment.refused=4.0 payment.sent=-2.3 praise=1.7 reputation=0.4
auf 2.76 bad=0.8 complaint.cost=-3.0 complaint.neglect=2.8 complaint.quality=3.4 escalation=0.9 good=1.1 growth=2.2 leaving=-0.7 legal=-1.0 meeting.off=-1.8 payment.delayed=-2.5 payment.promised=0.6 payment.query=5.2 payment.refused=0.4 payment.sent=-0.9 praise=-0.6 reputation=2.2 urgent=2.4
aufbau 7.31 bad=1.0 complaint.quality=1.9 good=0.8 growth=1.9 leaving=-0.3 praise=1.3
aufgeg 6.80 bad=-0.6 complaint.cost=-0.4 complaint.quality=-0.4 good=0.6 leaving=-0.7 payment.refused=-0.4 praise=0.6
aufgeh 6.61 complaint.cost=-0.3 complaint.delay=-0.7 escalation=-0.4 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=0.7 praise=-0.6 reputation=0.8
aufgem 7.02 bad=0.7 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=1.4 escalation=-0.3 leaving=0.6 legal=0.3 reputation=0.6
aufgen 7.31 bad=-0.3 complaint.delay=1.0 complaint.quality=-0.6 leaving=0.4
aufgru 7.31 bad=-0.4 complaint.quality=-0.4 leaving=1.7
auflag 6.61 complaint.cost=-0.4 complaint.delay=1.1 complaint.quality=1.2 good=0.6 growth=1.4 leaving=-0.8 payment.refused=-0.3 praise=-0.6 reputation=2.8
aufneh 7.31 bad=-0.4 complaint.cost=-0.3 complaint.quality=-0.3 good=-0.8 growth=2.4 praise=-0.5 urgent=1.7
aufsch 7.31 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=-0.5 good=-0.3 leaving=-0.3 payment.delayed=2.1 praise=-0.4 urgent=1.0
aufsic 7.31 bad=0.7 complaint.cost=0.7 complaint.neglect=1.3 complaint.quality=0.5 escalation=1.6 leaving=-0.3 payment.disputed=2.0 payment.refused=2.2
auftra 5.57 bad=1.8 complaint.delay=3.4 complaint.neglect=-1.3 complaint.quality=-1.6 escalation=-0.7 good=-1.7 growth=2.8 leaving=3.0 legal=-1.2 meeting.off=-1.2 payment.delayed=0.9 payment.disputed=-1.3 payment.promised=2.3 payment.query=1.0 payment.refused=1.3 payment.sent=-0.6 praise=-1.6 reputation=-1.1 urgent=-0.8
aufzug 7.31 complaint.delay=0.9 complaint.quality=-0.6 leaving=-0.4 payment.refused=1.0 reputation=0.9
augen 7.31 bad=0.8 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=2.3 escalation=1.0 good=-0.5 growth=-0.4 leaving=0.5 praise=-0.4
august 5.70 bad=1.7 complaint.delay=1.7 complaint.neglect=1.4 complaint.quality=-0.8 escalation=-0.5 good=-1.9 growth=-1.1 leaving=1.0 meeting.off=-0.5 payment.delayed=-0.9 payment.disputed=0.4 payment.promised=-0.6 payment.refused=1.7 payment.sent=1.1 praise=-1.4 reputation=-1.2 urgent=-0.6
aus 3.70 bad=-0.6 complaint.cost=0.5 complaint.delay=1.5 complaint.neglect=-0.6 complaint.quality=0.8 escalation=-2.2 good=-0.8 growth=-1.5 leaving=4.1 meeting.off=2.7 payment.delayed=-2.4 payment.query=-0.5 payment.refused=1.7 payment.sent=-0.8 praise=-0.8 reputation=-0.6 urgent=-1.0
ausdru 7.31 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.6 good=0.7 leaving=-0.4 payment.query=1.7 payment.refused=-0.4 praise=0.8
ausein 7.02 bad=0.8 complaint.cost=-0.3 complaint.neglect=0.9 complaint.quality=-0.6 payment.disputed=1.6 payment.refused=0.5
ausfal 6.10 bad=1.0 complaint.cost=-0.8 complaint.delay=-1.2 complaint.quality=2.1 escalation=-0.4 good=-1.0 growth=-0.7 leaving=1.5 legal=-0.7 meeting.off=2.9 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.9 payment.refused=-1.0 praise=-0.8 reputation=1.7 urgent=-0.4
ausfer 7.02 bad=-0.9 complaint.quality=-0.3 good=1.0 growth=1.3 leaving=1.1 legal=-0.3 payment.disputed=-0.5 payment.query=0.6 payment.refused=-0.3
ausgeb 7.02 bad=-0.7 complaint.cost=-0.3 complaint.delay=0.9 complaint.quality=-0.8 good=1.4 growth=2.1 payment.refused=0.8 praise=-0.4
ausged 7.31 bad=-1.3 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=-0.3 legal=-0.4
ausgef 6.21 bad=-0.8 complaint.cost=1.2 complaint.delay=0.7 complaint.neglect=-0.5 good=-0.8 growth=-0.4 meeting.off=0.6 payment.delayed=2.4 payment.disputed=-0.5 payment.query=-0.4 payment.refused=0.6 payment.sent=2.7 praise=-0.5 reputation=-0.7 urgent=-0.3
ausgeg 7.02 bad=-0.6 complaint.cost=1.0 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.9 growth=-0.4 leaving=-0.6 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=-0.4 payment.sent=3.9 reputation=-0.3
ausgeh 7.31 bad=0.6 complaint.cost=1.4 complaint.delay=1.5 complaint.neglect=0.3 complaint.quality=-0.8 good=-0.4 leaving=1.3 payment.refused=0.9
ausgem 7.02 bad=2.1 complaint.cost=1.4 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=1.6 good=-0.9 leaving=0.5 payment.refused=1.1 praise=-1.2 reputation=-0.3
ausges 7.02 complaint.quality=0.4 good=-0.5 leaving=1.0 legal=-0.6 payment.sent=-0.4 praise=-0.4
ausget 7.02 bad=-1.3 complaint.cost=-0.6 complaint.neglect=-0.4 complaint.quality=-0.6 good=0.7 leaving=-0.5 legal=-0.3 payment.refused=-0.4 praise=1.4
ausgew 7.31 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=2.4 complaint.quality=-0.6 good=-1.0 growth=-0.4 leaving=-0.3 payment.query=2.1 praise=-0.9 reputation=-0.6
ausgez 6.80 bad=-0.7 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=0.5 good=0.5 leaving=-0.4 legal=0.7 payment.refused=-0.6 payment.sent=2.3 praise=0.3
aushan 6.61 bad=-2.2 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.9 escalation=-0.3 good=-0.8 growth=-0.3 leaving=-0.9 legal=-0.6 payment.refused=-0.4 payment.sent=1.3 praise=-0.6 reputation=-0.5
auskun 7.02 bad=1.2 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=1.1 complaint.quality=-0.7 good=-0.4 leaving=-0.6 legal=3.9 praise=-0.5 reputation=-0.3
auslau 7.31 complaint.delay=-0.7 complaint.neglect=1.3 complaint.quality=0.7 leaving=1.0 payment.refused=-0.4
ausnah 7.02 complaint.cost=-0.4 complaint.neglect=0.9 complaint.quality=-0.8 good=-0.9 growth=-0.5 leaving=-0.3 legal=-0.3 payment.delayed=2.5 payment.query=-0.6 payment.sent=1.1 praise=-0.3 reputation=0.8
ausric 7.31 bad=-0.3 complaint.cost=0.7 complaint.quality=-1.3 good=0.7 leaving=-0.5 payment.disputed=2.0 payment.refused=1.1 praise=0.7
aussch 5.92 bad=1.3 complaint.cost=0.4 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=0.9 escalation=-0.4 good=0.7 growth=1.7 leaving=4.1 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.8 payment.query=-0.5 payment.sent=0.9 reputation=0.3 urgent=0.9
aussen 6.61 bad=1.4 complaint.cost=0.8 complaint.delay=0.4 complaint.neglect=-0.7 complaint.quality=3.4 good=-0.4 leaving=0.6 legal=-0.5 payment.refused=0.5 praise=-0.4 reputation=-0.5 urgent=1.2
ausser 5.84 bad=3.1 complaint.cost=1.0 complaint.delay=2.0 complaint.neglect=1.4 complaint.quality=1.1 escalation=-0.4 growth=0.5 leaving=-0.6 legal=1.6 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.7 payment.query=0.7 payment.refused=1.4 payment.sent=0.7 praise=-0.8 reputation=1.1 urgent=1.0
ausset 7.31 bad=-0.7 complaint.delay=-0.4 complaint.quality=0.6 leaving=-0.4 legal=0.9 payment.delayed=1.3 payment.refused=0.4
aussie 7.31 bad=-0.7 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.8 payment.refused=-0.4 praise=-0.6 reputation=-0.4
ausste 6.80 bad=0.3 complaint.cost=-0.5 complaint.delay=0.6 complaint.quality=-0.5 good=0.5 growth=-0.3 leaving=-0.5 legal=-0.3 payment.disputed=2.4 payment.refused=0.9 praise=0.7 reputation=-0.4
austau 7.02 complaint.delay=0.7 complaint.neglect=0.7 complaint.quality=-0.5 escalation=1.0 payment.disputed=-0.3 payment.query=1.6
austra 7.31 bad=-1.0 complaint.quality=-0.6 escalation=-0.5 good=-0.4 meeting.off=-0.9 payment.delayed=-0.3 payment.disputed=-0.3 payment.query=-0.3 urgent=-0.6
auswer 7.31 bad=0.6 complaint.delay=1.9 payment.delayed=-0.6 payment.refused=0.7
auszus 7.31 bad=0.4 complaint.cost=1.2 good=-0.3 leaving=0.5
auth 6.80 bad=-1.4 complaint.quality=-0.6 good=-0.4 leaving=3.7 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.5 praise=-0.4
automa 5.63 bad=-0.6 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=0.7 escalation=-0.6 good=-1.4 growth=-0.6 leaving=1.4 legal=-0.8 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-1.2 payment.query=-0.5 payment.refused=-0.9 payment.sent=0.4 praise=-1.0 reputation=-0.9 urgent=-0.9
autor 7.31 bad=-0.4 complaint.quality=1.0 payment.refused=-0.3 reputation=1.3
azubi 6.80 complaint.quality=0.4 escalation=-0.4 good=-0.9 leaving=-0.7 legal=-0.4 meeting.off=-0.4 payment.refused=-0.3 praise=-0.8 reputation=2.4 urgent=-0.3
azubis 7.31 bad=-0.8 complaint.neglect=-0.4 complaint.quality=-0.3 leaving=-0.3
b 7.02 bad=-1.1 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.7 growth=-0.4 leaving=-0.4 meeting.off=-0.3 payment.delayed=-0.4 praise=-0.4 reputation=-0.9
backer 6.46 complaint.cost=0.3 complaint.delay=-0.5 complaint.neglect=-1.1 complaint.quality=-2.1 good=-0.7 leaving=-0.8 legal=-0.6 meeting.off=-0.3 payment.refused=-0.4 praise=-0.6 reputation=3.0
backup 7.31 bad=1.6 complaint.delay=-0.4 complaint.quality=2.2 good=-0.4 leaving=1.2 meeting.off=-0.4 praise=-0.3 urgent=-0.3
bad 6.46 bad=1.1 complaint.cost=0.5 complaint.delay=-0.7 complaint.neglect=0.4 complaint.quality=2.6 escalation=-0.3 good=1.7 growth=0.7 legal=2.2 meeting.off=-0.4 payment.refused=-0.7 praise=2.0 reputation=1.1
bagger 7.31 bad=-0.4 complaint.quality=0.5 leaving=-0.4 reputation=0.6 urgent=1.0
bahn 6.80 bad=-0.4 complaint.cost=1.2 complaint.delay=0.8 complaint.neglect=-0.6 good=-0.3 leaving=-0.5 legal=-0.5 meeting.off=2.7 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=0.7 praise=-0.4 reputation=-0.5
bahnho 7.31 bad=-1.2 complaint.quality=-0.8 leaving=-0.9 legal=-0.4 payment.refused=-0.3 urgent=-0.3
bald 7.02 complaint.cost=-0.3 complaint.delay=2.0 complaint.neglect=1.1 complaint.quality=-0.9 good=-0.3 leaving=-0.5 legal=-0.4 payment.refused=2.1 praise=-0.3 reputation=0.7
balken 7.31 complaint.cost=1.9 complaint.quality=-0.5 payment.disputed=1.4 payment.refused=-0.4 reputation=1.0
balkon 7.31 complaint.cost=0.6 complaint.neglect=1.1 good=-0.4 legal=-0.4 praise=-0.4
band 6.80 bad=0.6 complaint.neglect=-0.3 complaint.quality=1.3 good=-0.5 leaving=-0.4 payment.refused=1.8 praise=-0.4 reputation=-0.3
bande 7.31 complaint.neglect=1.1 complaint.quality=-0.7 leaving=-0.8 reputation=-0.8
bank 5.70 bad=-1.4 complaint.cost=0.3 complaint.neglect=0.4 complaint.quality=-2.2 escalation=-0.7 good=-1.6 growth=-1.0 leaving=-0.9 legal=-1.0 meeting.off=-0.7 payment.delayed=2.8 payment.disputed=-0.5 payment.promised=2.4 payment.query=4.9 payment.sent=-0.7 praise=-1.5 reputation=-0.8 urgent=-0.7
banner 7.31 bad=-0.4 complaint.delay=0.8 complaint.neglect=-0.6 complaint.quality=-0.7 leaving=-0.5 payment.promised=2.5 payment.refused=-0.4 reputation=1.6
bar 6.80 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=1.2 good=-0.4 leaving=-0.3 legal=-0.4 payment.promised=2.2 payment.refused=0.5 payment.sent=2.2 praise=-0.4 reputation=-0.8
bau 7.31 bad=-1.1 complaint.quality=-1.0 legal=-0.4 payment.delayed=-0.3 payment.refused=-0.5 reputation=-0.4
bauamt 7.31 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=0.4 good=-0.7 legal=-0.4 payment.refused=1.1 praise=-0.7
bauant 6.80 bad=1.3 complaint.cost=-0.6 complaint.delay=3.5 complaint.neglect=-0.9 complaint.quality=0.8 good=-0.7 leaving=-0.5 legal=1.9 payment.disputed=-0.3 payment.refused=1.0 praise=-0.7 reputation=-1.0
bauen 6.46 bad=-0.6 complaint.cost=1.0 complaint.delay=0.4 complaint.neglect=-0.6 complaint.quality=-0.4 good=-0.5 growth=-0.4 legal=0.5 payment.refused=-0.4 praise=-0.3 reputation=-0.4 urgent=-0.5
bauher 6.21 bad=0.7 complaint.cost=0.8 complaint.delay=2.3 complaint.neglect=0.6 escalation=-0.4 good=-1.0 growth=-0.5 leaving=-1.0 legal=1.9 meeting.off=1.3 payment.refused=-0.8 praise=-0.9 reputation=1.3 urgent=-0.3
baular 7.31 bad=-0.8 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.6 growth=-0.3 legal=-0.5 payment.refused=-0.3 reputation=-0.4
bauman 7.31 complaint.delay=1.2 legal=-0.5 reputation=1.5
baupla 7.31 bad=-0.7 complaint.quality=-0.4 leaving=-0.4 praise=-0.3
bauste 6.46 bad=-0.8 complaint.delay=2.3 complaint.neglect=-0.8 complaint.quality=-1.4 good=0.3 leaving=-0.9 meeting.off=1.5 payment.refused=-0.5 praise=0.5 reputation=1.1
bautra 7.31 bad=-1.3 good=-0.5 legal=-1.2 payment.delayed=1.3 payment.refused=-0.4 praise=-0.4
beamer 6.46 bad=0.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=2.0 good=-0.8 leaving=-0.7 legal=-0.4 payment.delayed=-0.3 payment.promised=-0.3 payment.refused=-0.3 praise=-0.7 reputation=0.8
beantr 7.02 bad=1.2 complaint.delay=-0.3 complaint.quality=0.8 leaving=-0.4 legal=3.3 payment.delayed=-0.3 payment.refused=-0.3 payment.sent=-0.4 reputation=-0.5
beantw 6.33 complaint.delay=1.1 complaint.neglect=1.1 complaint.quality=0.5 good=-0.7 growth=-0.4 leaving=-1.0 legal=0.5 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=1.6 praise=-0.6 reputation=-0.6
bearbe 6.46 bad=-1.6 complaint.neglect=-0.5 complaint.quality=-0.8 escalation=-0.3 good=-0.4 growth=-0.3 leaving=-0.5 legal=-0.6 payment.refused=-0.5 payment.sent=-0.4 praise=-0.4 reputation=-0.4
beauft 7.02 bad=1.3 complaint.delay=-0.3 complaint.quality=0.3 good=0.9 growth=1.1 leaving=1.3 legal=1.0 payment.refused=0.7
bedank 6.80 bad=-1.1 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.3 growth=-0.3 leaving=1.1 legal=-0.4 meeting.off=3.3 payment.refused=-0.8 reputation=-0.4
bedruc 7.31 bad=0.6 complaint.cost=-0.4 complaint.quality=1.5 escalation=1.7 good=-0.5 praise=-0.5 reputation=-0.4
beende 6.61 complaint.cost=0.5 complaint.delay=-0.6 complaint.neglect=1.6 complaint.quality=-1.0 good=-0.6 leaving=4.2 payment.refused=-0.8 praise=-0.4 reputation=-0.5
befind 7.02 bad=-2.0 complaint.cost=-0.6 complaint.neglect=-0.5 complaint.quality=-0.6 escalation=-1.0 good=-0.4 leaving=-0.4 legal=-0.5 payment.delayed=-0.3 payment.refused=-0.7 praise=-0.4 reputation=-0.8
begehu 6.80 bad=-1.2 complaint.delay=-0.6 complaint.quality=-0.8 leaving=-0.5 legal=-0.3 meeting.off=4.3 payment.delayed=-0.3 payment.promised=-0.6 urgent=-0.4
begeis 6.80 bad=1.1 complaint.cost=0.5 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=1.1 good=-0.4 leaving=-0.7 payment.refused=-0.4 reputation=0.5
beginn 7.31 bad=0.8 complaint.quality=1.4 good=-0.3 leaving=2.4 payment.disputed=-0.4
beglau 6.46 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.6 complaint.quality=-1.0 escalation=-0.3 good=-0.6 growth=-0.4 leaving=-0.3 legal=-0.3 meeting.off=-0.7 payment.delayed=-0.9 payment.promised=-0.4 payment.query=-0.8 payment.sent=-0.4 praise=-0.4 reputation=-0.6 urgent=3.0
beglei 6.80 bad=-1.0 complaint.cost=-1.2 complaint.delay=0.6 complaint.quality=-0.4 good=-0.4 leaving=-0.4 legal=-0.5 payment.delayed=2.3 payment.disputed=-0.4 payment.promised=2.7 payment.query=-0.7 payment.refused=0.6 payment.sent=-0.3
beglic 6.21 bad=-2.0 complaint.cost=-0.5 complaint.delay=-1.2 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=-0.4 good=-0.7 growth=-0.3 leaving=-1.0 legal=-0.9 meeting.off=-0.7 payment.delayed=-1.1 payment.disputed=-0.6 payment.promised=1.6 payment.query=-1.4 payment.refused=-0.8 payment.sent=5.9 praise=-0.7 reputation=-0.5
begrun 7.02 bad=0.3 complaint.delay=-0.3 complaint.quality=2.3 good=-0.8 leaving=-0.6 legal=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.query=-0.5 payment.refused=2.2 praise=-0.6
begrus 7.31 bad=1.2 complaint.quality=1.8 good=-0.5 payment.query=-0.3 praise=-0.3
behalt 6.21 bad=3.5 complaint.cost=-0.5 complaint.delay=2.1 complaint.neglect=-0.8 complaint.quality=2.9 good=-0.9 growth=-0.6 leaving=-1.6 legal=3.4 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.6 payment.refused=3.4 praise=-0.6 reputation=-0.5 urgent=-0.3
behebe 7.31 bad=2.6 complaint.quality=2.4 good=-0.3 legal=1.5
behebu 7.31 bad=0.8 complaint.quality=-0.3 legal=-0.6 payment.disputed=-0.5 payment.refused=2.1
behord 7.31 complaint.quality=0.7 leaving=-0.5 reputation=1.1
behr 7.31 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.4 payment.delayed=0.7 payment.promised=1.5 payment.sent=0.8
bei 2.89 bad=0.6 complaint.cost=0.7 complaint.delay=0.7 complaint.neglect=1.0 complaint.quality=-0.5 escalation=2.3 growth=-1.5 leaving=-1.8 payment.delayed=3.8 payment.promised=-1.6 payment.query=1.5 payment.refused=1.2 payment.sent=-1.0 reputation=1.7 urgent=-2.2
beide 6.46 complaint.cost=-0.3 complaint.delay=-0.6 complaint.quality=2.1 escalation=1.8 good=1.4 growth=1.6 legal=0.4 payment.disputed=-0.5 payment.query=0.6 payment.refused=1.2 payment.sent=1.5 praise=1.4 reputation=-0.6
beiden 6.33 bad=-1.1 complaint.quality=-1.3 escalation=-0.6 good=1.2 growth=1.7 leaving=1.4 legal=-0.9 payment.delayed=0.9 payment.refused=0.3 praise=-0.4 reputation=-0.7
beides 7.02 bad=0.9 complaint.cost=1.2 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=-1.0 good=-0.4 growth=-0.3 legal=1.6 praise=-0.4 reputation=0.9
beigef 7.31 bad=0.5 complaint.delay=-0.3 complaint.quality=-0.4 legal=1.7 payment.refused=-0.3
beim 4.07 bad=0.9 complaint.cost=-2.3 complaint.delay=1.0 complaint.neglect=-0.3 complaint.quality=1.2 escalation=-1.7 good=-0.7 leaving=1.4 legal=2.0 meeting.off=2.7 payment.delayed=-1.4 payment.disputed=-0.4 payment.promised=-1.0 payment.query=-0.7 payment.sent=0.4 reputation=0.7 urgent=-1.5
beinan 7.31 bad=-0.7 complaint.delay=1.3 complaint.quality=-0.7 good=2.1 growth=1.4 payment.sent=1.8 praise=2.1
beirat 7.31 bad=0.7 complaint.cost=1.3 complaint.delay=-0.4 leaving=2.1
beispi 6.33 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=1.0 escalation=-0.7 good=-0.9 growth=-0.3 leaving=-1.2 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.4 payment.query=-0.4 payment.sent=-0.4 praise=-0.8
beitra 6.61 bad=0.5 complaint.cost=0.8 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.3 good=-0.3 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.4 urgent=-0.3
bekann 7.02 bad=1.0 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.6 legal=-0.5 praise=-0.5 reputation=2.2
bekomm 4.79 bad=1.5 complaint.cost=5.0 complaint.delay=1.6 complaint.quality=-2.2 escalation=-0.9 good=-1.0 growth=-2.1 leaving=1.2 legal=-2.1 meeting.off=-1.2 payment.delayed=-0.3 payment.disputed=3.4 payment.promised=1.6 payment.refused=-1.3 payment.sent=-1.5 urgent=-0.7
beleg 7.02 bad=-0.8 complaint.cost=-0.5 complaint.neglect=-0.4 complaint.quality=-0.9 escalation=-0.3 leaving=-0.3 payment.disputed=0.9 payment.promised=1.3 payment.query=-0.3 payment.refused=1.1 payment.sent=1.4 reputation=-0.6
belege 6.61 bad=-0.6 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.9 good=-0.8 growth=-0.6 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.3 payment.refused=0.4 payment.sent=1.9 praise=-0.6 reputation=-0.3 urgent=-0.3
belegt 7.31 complaint.neglect=1.3 complaint.quality=0.8 escalation=1.5 payment.refused=0.9
bemerk 6.80 bad=1.0 complaint.delay=-0.4 complaint.neglect=1.4 complaint.quality=1.8 good=-0.6 leaving=1.4 legal=1.7 praise=-0.5 reputation=1.3
bemust 7.31 bad=-0.5 complaint.quality=-0.3
benann 7.31 complaint.delay=1.8 complaint.quality=1.2 good=-0.4 leaving=-0.3 legal=0.6 praise=-0.6
benoti 6.46 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=1.1 good=-0.4 leaving=1.4 legal=-0.3 payment.delayed=-0.3 payment.disputed=-0.3 payment.query=1.7 payment.refused=-0.5 praise=-0.3
berate 6.46 complaint.neglect=-1.0 complaint.quality=1.2 escalation=-0.4 good=0.9 growth=-0.7 leaving=1.4 legal=2.8 payment.disputed=-0.3 payment.refused=-0.6 praise=1.8 reputation=-0.9
beratu 6.61 bad=0.7 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=1.7 complaint.quality=1.7 good=-0.8 leaving=3.8 legal=0.9 payment.refused=-0.5 praise=-0.5 reputation=-0.4
berech 6.01 bad=1.4 complaint.cost=0.8 complaint.delay=1.0 complaint.neglect=-1.0 complaint.quality=0.8 escalation=-0.5 good=0.9 growth=-0.6 leaving=-0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=4.6 payment.promised=-0.3 payment.query=-0.8 payment.refused=0.8 payment.sent=-0.4 praise=-0.7 reputation=-0.9
bereic 6.61 complaint.cost=-0.3 complaint.delay=1.0 complaint.neglect=1.6 complaint.quality=0.5 escalation=4.6 good=-0.6 leaving=-0.8 legal=-1.0 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=-0.4 praise=-0.3 reputation=-0.7
bereit 6.33 bad=1.5 complaint.cost=-0.7 complaint.delay=0.5 complaint.neglect=-0.4 complaint.quality=-1.5 escalation=-0.5 good=0.6 legal=3.5 payment.delayed=0.8 payment.disputed=-0.3 payment.promised=-0.3 payment.query=1.3 payment.sent=-0.9 praise=0.4 reputation=3.7 urgent=-0.3
berger 7.31 bad=-1.0 complaint.quality=-0.7 legal=-1.0 meeting.off=0.6
berich 6.33 bad=1.2 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-1.6 escalation=1.8 good=0.9 growth=-0.3 leaving=-0.7 legal=-0.7 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=2.8 payment.promised=-0.6 payment.query=-0.3 payment.refused=-0.6 praise=1.3 reputation=-0.6 urgent=1.7
berufs 6.46 bad=1.9 complaint.cost=-0.9 complaint.delay=1.9 complaint.neglect=-0.6 complaint.quality=4.4 good=-0.6 growth=-0.5 leaving=-0.4 legal=3.4 payment.disputed=-0.5 payment.promised=-0.5 payment.refused=-0.6 praise=-0.5 reputation=1.0
berufu 7.31 bad=-0.9 complaint.cost=-0.6 complaint.quality=-0.5 good=-0.3 legal=-0.3 payment.disputed=-0.6 praise=-0.4
beruhi 7.31 bad=-0.7 payment.refused=-0.3
besche 7.31 bad=0.5 complaint.delay=2.0 complaint.quality=-0.4 legal=0.7 payment.refused=1.5
beschl 5.77 bad=1.4 complaint.cost=2.8 complaint.delay=-1.1 complaint.neglect=1.1 complaint.quality=1.0 escalation=-0.6 good=0.3 growth=4.4 leaving=5.6 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.6 payment.refused=1.9 payment.sent=-0.5 praise=1.0 reputation=-1.1 urgent=-0.3
beschr 7.31 bad=-1.1 complaint.quality=-1.0 reputation=-0.4
beschw 5.07 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=-0.5 escalation=1.1 good=-1.0 growth=-0.4 leaving=-1.6 legal=0.8 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.7 payment.refused=-1.3 payment.sent=-0.8 praise=-0.8 reputation=2.4 urgent=-0.3
beseit 7.02 bad=2.5 complaint.delay=-0.4 complaint.quality=4.1 good=-0.6 growth=-0.5 leaving=-0.6 payment.delayed=-0.5 payment.refused=3.9 reputation=-0.3
bespre 6.46 complaint.neglect=-1.3 escalation=0.7 good=-0.5 growth=-0.3 leaving=-0.9 legal=-0.4 meeting.off=2.8 payment.delayed=-0.3 payment.promised=-0.4 payment.refused=-0.6 praise=-0.5 reputation=-0.3 urgent=-0.4
bespro 6.21 bad=-1.5 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=-0.5 complaint.quality=-0.3 escalation=0.6 good=-1.0 growth=-0.4 leaving=-1.2 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=0.7 payment.promised=1.7 payment.query=-0.5 payment.refused=-0.9 payment.sent=-0.6 praise=-0.6 reputation=-0.5
besser 6.21 bad=0.3 complaint.cost=-0.3 complaint.delay=1.5 complaint.neglect=0.7 complaint.quality=0.6 growth=0.7 leaving=-1.3 legal=0.6 meeting.off=0.7 payment.delayed=-0.3 payment.disputed=-0.4 praise=0.3 reputation=2.2 urgent=-0.4
bestan 7.02 complaint.cost=-0.5 complaint.neglect=1.8 complaint.quality=-0.9 good=-1.3 growth=-0.9 leaving=1.2 meeting.off=-0.4 payment.promised=-0.3 payment.refused=-0.8 praise=-1.1 reputation=-0.9
bestat 5.70 bad=-1.2 complaint.cost=-1.0 complaint.delay=-1.4 complaint.neglect=-0.4 complaint.quality=-0.9 escalation=-0.6 good=1.0 growth=1.4 leaving=1.4 meeting.off=-0.6 payment.delayed=-0.8 payment.disputed=-0.8 payment.promised=-0.8 payment.query=1.1 payment.refused=0.6 payment.sent=1.2 praise=0.5 reputation=-0.6 urgent=0.7
besteh 7.31 bad=-0.5 leaving=1.1
bestel 5.41 bad=-1.2 complaint.cost=-0.5 complaint.delay=2.0 complaint.neglect=-1.6 escalation=-0.7 growth=1.8 leaving=-1.5 legal=-0.7 meeting.off=-0.7 payment.delayed=-1.4 payment.promised=1.0 payment.query=1.9 payment.sent=-0.9 praise=-1.6 reputation=-0.6 urgent=-0.6
besten 6.01 bad=2.2 complaint.cost=1.6 complaint.delay=-0.7 complaint.neglect=-0.7 escalation=-0.5 good=-0.6 growth=0.8 leaving=-0.4 legal=-1.0 meeting.off=-0.9 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.8 payment.query=-0.4 payment.refused=0.9 praise=-1.5 reputation=1.6
bestim 7.02 bad=0.9 complaint.neglect=-0.3 complaint.quality=-1.3 escalation=-0.3 good=-0.4 payment.refused=1.0 praise=-0.4 reputation=1.1
bestri 7.31 complaint.quality=-0.4 legal=0.9 payment.refused=1.7
besuch 6.80 complaint.cost=-0.6 complaint.delay=-0.9 complaint.quality=1.0 good=-1.0 growth=-0.4 leaving=-0.8 legal=1.0 payment.disputed=0.9 payment.refused=-0.6 payment.sent=2.6 praise=-0.8 reputation=1.6
beteil 7.31 complaint.cost=1.1 good=-0.5 leaving=0.5 praise=-0.3
betrac 6.80 bad=1.6 complaint.cost=1.0 complaint.delay=0.5 complaint.neglect=1.8 complaint.quality=-1.0 good=-0.4 leaving=3.2 legal=-0.4 payment.refused=2.8 praise=-0.3 reputation=0.4
betrag 5.57 bad=-1.2 complaint.cost=-0.6 complaint.delay=-1.4 complaint.quality=-1.6 good=0.8 growth=-0.7 leaving=-0.9 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=3.0 payment.query=2.8 payment.refused=2.2 payment.sent=5.3 praise=1.3 reputation=-0.7 urgent=-0.7
betrau 7.31 bad=0.9 complaint.cost=1.0 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=1.8 leaving=0.9 legal=1.7
betreu 6.01 bad=-1.0 complaint.cost=0.6 complaint.delay=-0.8 complaint.neglect=0.5 complaint.quality=-0.6 escalation=-0.6 good=1.3 growth=0.7 leaving=2.3 legal=-1.4 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.4 praise=1.5 reputation=-0.5 urgent=-0.4
betrie 5.36 bad=-2.4 complaint.cost=-0.8 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=-1.4 escalation=-0.8 good=-0.7 leaving=-0.6 legal=-1.3 meeting.off=1.9 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-1.3 payment.query=-0.9 payment.refused=-1.5 payment.sent=-0.8 reputation=0.9 urgent=-0.5
betrug 7.31 bad=-0.5 complaint.quality=-0.5 payment.delayed=2.0
bevor 6.01 bad=2.0 complaint.cost=2.1 complaint.neglect=0.3 complaint.quality=1.4 escalation=-0.4 good=-0.5 growth=-0.5 leaving=-0.8 payment.delayed=-0.4 payment.disputed=0.6 payment.promised=-0.4 payment.query=-0.5 payment.refused=3.0 payment.sent=-0.5
beweis 6.80 bad=2.2 complaint.delay=-0.5 complaint.quality=2.2 good=-0.4 leaving=-0.4 legal=4.1 payment.delayed=-0.4 payment.disputed=-0.3 payment.sent=-0.3 praise=-0.5 reputation=-0.6
bewerb 6.61 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-1.1 escalation=-0.4 good=-0.5 growth=-0.5 leaving=0.4 legal=-0.9 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=-0.4 reputation=-0.8
bewert 4.79 bad=-1.2 complaint.cost=-1.1 complaint.delay=-0.4 complaint.neglect=-1.2 escalation=-0.4 good=0.8 growth=-0.5 leaving=-1.6 legal=-1.5 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.9 payment.promised=-0.4 payment.query=-0.4 payment.refused=-1.4 payment.sent=-0.4 praise=1.0 reputation=2.6 urgent=-0.5
bezahl 4.97 bad=0.4 complaint.cost=4.2 complaint.delay=1.0 complaint.neglect=-1.3 complaint.quality=0.9 escalation=-1.0 good=-0.9 growth=-1.3 leaving=-1.0 legal=0.8 meeting.off=-1.2 payment.delayed=1.9 payment.disputed=-0.8 payment.promised=1.7 payment.query=1.0 payment.refused=4.5 payment.sent=6.7 praise=-0.6 reputation=-1.0 urgent=-1.2
beziff 7.31 bad=0.5 complaint.delay=0.8 complaint.quality=0.6 leaving=-0.3 legal=2.1
bgb 7.02 bad=1.7 complaint.delay=-0.3 complaint.quality=3.1 leaving=2.8 legal=5.0 payment.promised=-0.5 payment.refused=2.0
bilanz 7.02 complaint.delay=0.9 complaint.neglect=-0.4 leaving=1.2 meeting.off=-0.5 praise=0.3
bild 6.46 bad=0.9 complaint.cost=3.0 complaint.delay=-0.6 complaint.neglect=-0.5 escalation=-0.4 good=-1.1 growth=-0.8 leaving=-0.9 legal=-0.9 payment.disputed=-0.3 payment.refused=0.4 payment.sent=-0.3 praise=-0.9 reputation=3.1
bilder 6.61 bad=1.8 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=3.9 good=0.5 growth=1.0 leaving=-0.5 meeting.off=-0.3 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.3 payment.refused=0.4 praise=0.9 reputation=3.6 urgent=-0.4
billig 7.31 bad=0.6 complaint.cost=2.9 complaint.delay=1.0 complaint.neglect=-0.5 complaint.quality=-1.2 reputation=-1.1
bin 4.23 bad=-2.0 complaint.cost=0.6 complaint.delay=1.7 complaint.neglect=-1.3 complaint.quality=-0.6 escalation=1.3 good=-1.5 growth=-1.6 leaving=-1.6 legal=0.8 meeting.off=2.3 payment.delayed=-1.4 payment.disputed=-0.6 payment.promised=2.8 payment.query=0.6 payment.refused=-1.0 payment.sent=-1.1 praise=-0.7 reputation=-0.5 urgent=-0.6
binnen 7.02 bad=-1.1 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.6 good=-1.1 growth=-0.6 leaving=1.9 payment.delayed=-0.9 payment.query=1.0 payment.refused=-0.4 payment.sent=-0.3 praise=-0.7
bis 3.44 complaint.cost=-3.0 complaint.quality=0.6 escalation=-0.5 good=-0.5 growth=0.5 leaving=-1.2 meeting.off=-2.7 payment.delayed=3.3 payment.disputed=-3.1 payment.promised=0.8 payment.query=-0.9 payment.refused=5.7 payment.sent=-2.7 praise=-2.0 reputation=-1.3 urgent=4.3
bisher 6.21 bad=-0.6 complaint.cost=0.4 complaint.neglect=0.6 complaint.quality=-0.6 escalation=-0.3 good=-0.7 growth=-0.5 legal=-0.5 payment.delayed=-0.9 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-1.2 payment.sent=-0.8 praise=-0.5 reputation=0.5
bislan 7.02 bad=0.4 complaint.cost=-0.3 complaint.delay=1.7 complaint.neglect=1.9 escalation=1.0 legal=0.7 payment.disputed=-0.3 payment.refused=-0.3
bissch 6.61 complaint.cost=-1.3 complaint.delay=-1.0 complaint.quality=1.1 escalation=-0.4 good=1.6 growth=1.2 leaving=-1.1 legal=-0.4 payment.refused=-0.4 praise=1.9 reputation=-0.6
bitte 2.93 bad=-2.2 complaint.cost=-3.1 complaint.delay=-1.7 complaint.neglect=-1.7 complaint.quality=0.4 escalation=3.6 good=-1.5 growth=1.7 leaving=-0.7 legal=-3.2 meeting.off=-2.2 payment.disputed=3.5 payment.promised=-1.9 payment.query=3.1 payment.refused=-2.4 payment.sent=-1.7 praise=-1.8 reputation=-5.9 urgent=5.7
bitten 6.33 bad=-1.2 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=-0.5 escalation=0.8 good=-0.6 growth=-0.5 leaving=0.7 legal=-1.0 payment.delayed=3.1 payment.disputed=1.6 payment.promised=0.9 payment.refused=-1.1 reputation=-0.3
bittet 7.31 bad=0.4 complaint.cost=0.4 complaint.delay=0.9 complaint.quality=-0.4 leaving=0.5 payment.disputed=0.9
blatt 7.02 bad=1.2 complaint.cost=0.5 complaint.delay=-0.6 complaint.neglect=0.5 complaint.quality=2.7 good=-0.8 leaving=2.2 payment.refused=-0.5 praise=-0.8 reputation=-0.6
blatte 7.31 bad=-1.4 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.4 good=1.7 growth=1.1 leaving=-0.3 praise=2.3
blau 7.31 bad=-0.3 good=-0.4
bleibe 5.52 complaint.delay=0.5 complaint.neglect=-0.9 complaint.quality=-1.5 escalation=-0.6 good=0.9 growth=-1.4 leaving=-1.7 legal=0.6 meeting.off=2.9 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.5 payment.refused=1.6 payment.sent=-0.6 praise=1.0 reputation=-0.7 urgent=-0.6
bleibt 4.91 bad=-0.8 complaint.cost=-1.5 complaint.delay=0.6 complaint.neglect=-0.6 growth=-0.6 leaving=0.9 legal=-0.8 meeting.off=-0.9 payment.delayed=-1.2 payment.disputed=-0.3 payment.promised=-1.1 payment.query=-1.0 payment.refused=2.8 payment.sent=-1.1 praise=-0.6 urgent=-1.1
bliebe 7.31 bad=1.1 complaint.neglect=2.8 escalation=1.4 good=-0.3 legal=2.5 praise=-0.3
blinde 7.31 bad=0.9 complaint.neglect=-0.5 complaint.quality=2.2 good=1.1 growth=1.6 praise=1.2 urgent=0.9
bloss 6.46 bad=-0.9 complaint.cost=3.2 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-1.0 growth=-0.5 legal=-0.5 meeting.off=-0.4 payment.refused=-0.6 reputation=1.3
blumen 7.02 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=1.3 leaving=2.3 payment.promised=-0.3 payment.refused=1.3 praise=-0.4 reputation=-0.3
boden 7.02 bad=-0.3 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=0.7 good=0.6 leaving=-0.3 legal=0.8 praise=0.9 reputation=-0.3
boten 7.31 bad=0.7 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=2.1 complaint.quality=-0.9 good=-0.4 leaving=0.5 legal=2.4 payment.refused=0.9 reputation=0.8
branch 6.61 bad=1.4 complaint.cost=0.5 complaint.delay=-0.6 complaint.neglect=-1.0 complaint.quality=0.4 good=-0.9 leaving=-1.3 legal=-0.4 payment.refused=-0.5 praise=-0.7 reputation=5.5
brandl 6.80 bad=0.5 complaint.neglect=-0.6 complaint.quality=2.1 good=-0.8 growth=-0.3 leaving=1.4 legal=2.9 payment.refused=-0.3 praise=-0.8
brands 7.02 bad=-0.4 complaint.neglect=-0.4 growth=-0.3 leaving=-0.8 legal=1.3 payment.refused=-0.5
brauch 3.85 bad=-2.8 complaint.delay=-1.2 complaint.neglect=-1.8 complaint.quality=-1.7 escalation=-0.9 good=-0.8 growth=1.4 legal=-2.8 meeting.off=3.7 payment.delayed=-0.7 payment.disputed=-1.6 payment.promised=-1.9 payment.query=0.7 payment.refused=-2.4 payment.sent=0.5 praise=-2.5 reputation=-1.2 urgent=4.6
braut 7.31 bad=-0.8 complaint.quality=-0.8 meeting.off=2.1
breit 7.31 bad=0.3 complaint.delay=1.9 complaint.neglect=-0.7 complaint.quality=-0.6 legal=-0.3
bresla 7.31 bad=-0.3 good=0.5 legal=-0.3 praise=0.4
brief 6.21 bad=2.3 complaint.cost=2.1 complaint.delay=0.9 complaint.neglect=3.1 complaint.quality=-0.3 escalation=1.7 good=-0.8 growth=-0.3 leaving=0.5 legal=1.5 meeting.off=-0.5 payment.disputed=0.6 payment.promised=-0.4 payment.refused=0.4 praise=-0.6 reputation=-0.5 urgent=1.8
briefe 7.31 complaint.cost=2.5 complaint.neglect=-0.6 complaint.quality=-0.6 growth=1.3 leaving=-0.4 payment.disputed=-0.3 payment.refused=1.4 praise=0.3
briefi 7.31 bad=1.2 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=3.3 good=-0.5 leaving=-0.4 praise=-0.6
briefk 6.80 bad=1.3 complaint.cost=-0.4 complaint.delay=1.1 complaint.quality=0.4 good=-0.5 growth=-0.4 leaving=2.5 legal=0.3 payment.refused=0.7 praise=-0.3
bring 7.02 complaint.delay=0.5 complaint.quality=0.4 good=-0.4 leaving=0.7 legal=1.9 meeting.off=-0.4 payment.promised=-0.6 payment.refused=1.7 praise=0.6
bringe 6.46 bad=1.9 complaint.cost=-0.4 complaint.delay=2.5 complaint.neglect=-0.7 complaint.quality=-0.9 good=-0.8 growth=-0.5 leaving=-1.0 legal=2.3 meeting.off=-0.7 payment.delayed=-0.3 payment.query=-0.3 payment.refused=1.6 praise=-0.5 reputation=1.1
bringt 7.02 bad=1.0 complaint.neglect=1.5 complaint.quality=-1.2 escalation=0.3 good=1.0 leaving=0.6 legal=2.2 meeting.off=-0.4 praise=0.9
brosch 5.52 bad=-1.4 complaint.cost=-0.3 complaint.delay=0.3 complaint.neglect=0.7 complaint.quality=-0.9 good=0.7 growth=1.4 leaving=-0.9 legal=-0.6 payment.disputed=1.0 payment.query=3.0 payment.refused=-0.8 praise=0.6 reputation=-0.5
bruder 6.33 bad=-0.3 complaint.cost=-1.0 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-1.3 escalation=-0.5 good=1.3 growth=3.7 leaving=1.2 payment.disputed=1.3 payment.refused=-0.7 praise=1.5 reputation=-0.7
buch 7.31 complaint.quality=0.6 good=1.1 legal=0.6 praise=1.4 reputation=1.1
buchen 6.61 bad=-1.4 complaint.cost=0.6 complaint.delay=-0.4 complaint.neglect=-1.0 complaint.quality=0.6 escalation=-0.4 good=2.1 growth=3.3 leaving=-0.8 payment.query=-0.3 payment.refused=-0.6 praise=3.1 reputation=0.4
bucher 7.02 bad=-0.8 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 leaving=0.4 legal=-0.5 praise=1.6 reputation=-0.4
buchha 5.70 bad=0.6 complaint.cost=1.6 complaint.delay=-1.0 complaint.neglect=-0.9 escalation=-0.5 leaving=1.2 legal=-1.8 meeting.off=-0.5 payment.delayed=-0.9 payment.disputed=-0.6 payment.promised=2.5 payment.refused=1.3 payment.sent=0.8 praise=-1.1 reputation=-0.7 urgent=-0.4
buchun 6.46 bad=0.6 complaint.cost=-0.4 complaint.delay=0.8 complaint.quality=-0.9 good=-1.0 growth=-0.4 leaving=-0.6 payment.refused=-0.5 praise=-0.8 reputation=2.5
budget 6.80 bad=-2.2 complaint.cost=-0.4 complaint.delay=-0.8 complaint.quality=-0.6 good=0.7 growth=1.0 leaving=0.5 payment.refused=-0.5 praise=-0.5 reputation=-0.4
burger 6.21 bad=-1.8 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.8 escalation=1.4 good=2.3 growth=2.5 leaving=-0.8 legal=-1.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=2.2 praise=1.2 reputation=-0.9
buro 5.52 complaint.cost=-1.1 complaint.delay=-0.4 complaint.neglect=1.3 complaint.quality=-1.3 good=0.4 growth=-0.8 leaving=0.5 legal=-1.1 meeting.off=-1.2 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.9 payment.query=-0.3 payment.refused=-1.2 payment.sent=-0.5 reputation=0.5 urgent=-1.1
buros 7.31 bad=-0.9 complaint.quality=-0.5 good=-0.6 growth=-0.3 leaving=0.9 legal=-0.3 praise=-0.5
burosc 7.31 bad=0.4 complaint.quality=-0.8 good=-0.5 growth=-0.3 leaving=1.1 legal=-0.5 praise=-0.6
bus 6.61 bad=-1.5 complaint.delay=-0.5 complaint.quality=-1.3 good=-0.3 meeting.off=0.3 payment.promised=-0.3 payment.refused=-0.7 reputation=-0.6 urgent=1.6
butter 7.31 bad=-0.6 complaint.quality=-0.3 good=1.4 praise=1.4
c 7.02 complaint.delay=0.7 complaint.neglect=0.3 complaint.quality=-0.3 good=-0.4 payment.refused=1.0 praise=-0.3
call 7.31 bad=-0.8 meeting.off=3.9 payment.promised=-0.7 payment.sent=-0.3 reputation=-0.6 urgent=-0.6
callce 7.31 complaint.cost=0.9 complaint.neglect=1.5 complaint.quality=-1.0 good=-0.5 growth=-0.4 leaving=-0.5 praise=-0.3
chapea 7.31 bad=-1.0 complaint.delay=-0.6 complaint.quality=-0.5 good=1.7 leaving=-0.3 praise=1.9
charge 7.31 bad=0.6 complaint.quality=1.4 escalation=1.8 payment.query=1.0 payment.refused=-0.6
chef 6.21 complaint.cost=1.0 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=0.5 escalation=1.2 good=-0.9 growth=-0.4 leaving=0.7 legal=-0.9 meeting.off=4.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.4 payment.sent=-0.5 praise=-0.6 reputation=-0.5 urgent=-0.3
chefin 6.61 bad=-0.4 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=0.6 good=1.3 legal=-0.5 payment.promised=1.4 payment.refused=-0.6 praise=1.4
chf 7.31 bad=0.6 complaint.cost=1.4 complaint.quality=-0.4 payment.sent=1.9
chor 7.31 bad=-0.7 complaint.quality=-0.8 good=0.6 leaving=-0.4 praise=-0.4
chroni 6.80 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=1.4 growth=0.8 leaving=-0.5 payment.refused=-0.3 praise=0.7 reputation=0.8
cloud 7.31 bad=-1.2 complaint.quality=-1.1 leaving=0.6 reputation=-0.4
code 6.61 complaint.cost=2.0 complaint.delay=-0.3 complaint.quality=-0.8 good=-0.9 growth=-0.5 leaving=3.5 payment.disputed=-0.8 payment.promised=-0.3 payment.query=-0.5 praise=-0.8 urgent=-0.4
comput 7.31 bad=-0.8 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.3 good=1.4 leaving=0.6 praise=1.4
contai 7.02 bad=-0.7 complaint.quality=-0.6 good=-0.4 payment.delayed=1.4 payment.disputed=-0.5 praise=-0.5 urgent=2.3
contro 7.02 complaint.cost=1.2 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.7 growth=-0.5 leaving=2.7 payment.delayed=-0.5 payment.disputed=-0.6 payment.query=4.6 praise=-0.4 reputation=-0.6
cover 7.31 bad=-0.5 complaint.quality=-0.6 good=1.4 praise=1.5
da 3.63 bad=3.6 complaint.cost=1.7 complaint.delay=1.4 complaint.neglect=3.1 complaint.quality=1.2 escalation=-0.4 growth=-0.4 leaving=1.9 legal=-0.6 meeting.off=-1.4 payment.delayed=-1.6 payment.disputed=0.7 payment.promised=1.8 payment.refused=1.0 praise=-0.8 reputation=1.5 urgent=-1.4
dabei 5.84 bad=0.6 complaint.cost=0.9 complaint.delay=0.4 complaint.quality=0.3 escalation=-0.4 growth=-0.6 leaving=1.8 meeting.off=-0.6 payment.delayed=-0.9 payment.disputed=-0.5 payment.promised=2.3 payment.query=-0.8 payment.refused=-1.8 payment.sent=0.4 praise=0.4 reputation=-0.7
dach 6.80 bad=0.6 complaint.delay=-0.4 complaint.quality=2.6 good=0.9 growth=1.2 leaving=0.9 legal=-0.7 payment.refused=2.7 praise=1.4 reputation=-0.4
dachte 6.61 bad=2.0 complaint.cost=0.9 complaint.delay=-0.5 complaint.neglect=1.4 complaint.quality=1.5 escalation=-0.3 good=-0.4 growth=0.6 leaving=-0.5 legal=-0.5 meeting.off=-0.3 payment.disputed=1.2 payment.refused=-0.5 reputation=2.9
dadurc 6.80 bad=-0.7 complaint.cost=-0.4 complaint.delay=-1.0 complaint.neglect=-0.4 complaint.quality=0.6 legal=-0.5 payment.delayed=0.7 payment.disputed=1.1 payment.promised=1.3 payment.refused=-0.5 payment.sent=-0.4 praise=0.3
dafur 4.79 bad=1.9 complaint.cost=1.1 complaint.delay=0.6 complaint.neglect=0.4 complaint.quality=3.4 escalation=-0.9 good=-0.8 legal=0.8 meeting.off=0.4 payment.promised=-0.9 payment.query=-1.0 payment.refused=3.1 payment.sent=-1.1 praise=-0.9 reputation=1.5 urgent=-0.9
dagege 6.61 complaint.cost=1.0 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.7 good=-0.5 growth=-0.4 leaving=0.9 payment.refused=-0.5 praise=-0.5 reputation=-0.5
daheim 7.02 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.7 complaint.quality=-1.0 leaving=-1.1 legal=-0.5 meeting.off=1.5 payment.promised=2.0 payment.refused=-0.4 praise=0.5 reputation=-0.3
daher 5.92 bad=-1.9 complaint.cost=-0.6 complaint.delay=-1.0 good=-1.2 growth=-0.7 leaving=3.1 legal=-1.3 meeting.off=0.4 payment.delayed=1.0 payment.disputed=-0.5 payment.promised=0.7 payment.query=-0.3 payment.refused=-1.0 payment.sent=-0.3 praise=-0.8 reputation=-0.7
dahin 6.33 bad=-0.3 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=-0.5 complaint.quality=-0.9 good=-0.6 leaving=-0.8 legal=-0.4 payment.delayed=-1.7 payment.promised=1.1 payment.query=-0.4 payment.refused=-0.4 praise=-0.5 reputation=1.1 urgent=-0.4
damals 6.61 bad=-1.5 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.6 good=3.6 growth=1.0 leaving=0.4 legal=-1.0 praise=3.7
dame 6.80 complaint.delay=-0.6 complaint.neglect=-0.9 good=1.9 leaving=-0.4 legal=1.1 payment.refused=-0.5 praise=2.1 reputation=-0.4
damen 6.46 complaint.delay=-1.2 complaint.quality=0.6 good=0.7 leaving=-0.5 legal=0.3 payment.disputed=0.3 payment.query=1.1 payment.refused=-0.4 praise=0.9 reputation=-0.5
damit 5.19 bad=-1.2 complaint.cost=2.0 complaint.delay=-0.7 complaint.neglect=-1.4 complaint.quality=-1.9 escalation=0.7 good=-0.6 growth=-1.0 legal=1.3 meeting.off=0.8 payment.delayed=-1.2 payment.disputed=0.4 payment.promised=-0.5 payment.query=-0.8 payment.refused=2.5 payment.sent=-1.0 praise=-1.2 reputation=-0.5 urgent=-0.4
danach 4.72 bad=-1.0 complaint.cost=-0.8 complaint.delay=-1.0 complaint.quality=0.5 good=-0.6 growth=-1.0 leaving=2.2 legal=-0.4 payment.delayed=-0.5 payment.disputed=0.5 payment.promised=1.1 payment.query=-0.5 payment.refused=-1.3 payment.sent=-0.5 reputation=-1.9 urgent=-0.5
dank 5.41 bad=-0.5 complaint.delay=-1.6 complaint.neglect=-0.8 complaint.quality=2.1 good=4.4 growth=-0.7 leaving=-1.2 legal=-0.6 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.7 payment.refused=-1.8 payment.sent=-0.7 praise=4.9 reputation=-0.5 urgent=-0.7
danke 4.45 bad=-4.8 complaint.cost=-1.8 complaint.delay=-1.0 complaint.neglect=-1.7 complaint.quality=-2.2 escalation=-1.4 good=5.1 growth=-1.4 leaving=-0.9 legal=-1.5 meeting.off=2.7 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=1.2 payment.query=-0.7 payment.refused=-2.6 payment.sent=0.3 praise=5.4 reputation=-0.7 urgent=-0.6
dankes 7.31 bad=-0.6 complaint.quality=-0.5 good=1.3 leaving=-0.3 praise=1.3
dann 4.19 bad=2.9 complaint.cost=1.4 complaint.delay=2.5 complaint.neglect=1.7 complaint.quality=1.8 escalation=-0.4 good=-1.8 growth=-2.1 leaving=3.9 legal=-0.3 meeting.off=0.4 payment.delayed=-1.7 payment.disputed=0.6 payment.promised=1.1 payment.query=-0.5 payment.refused=2.6 payment.sent=-1.1 praise=-1.2 reputation=1.1 urgent=-1.8
daran 6.80 bad=1.5 complaint.cost=1.1 complaint.delay=1.5 complaint.neglect=-0.5 complaint.quality=0.4 good=-0.6 growth=-0.4 leaving=2.4 legal=0.6 payment.refused=-0.4 praise=-0.4 reputation=0.9
darauf 6.61 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.9 complaint.neglect=1.5 good=-0.4 growth=0.7 leaving=-0.5 legal=-0.5 payment.delayed=0.7 payment.disputed=-0.4 payment.promised=1.2 payment.refused=-0.4 praise=0.3 reputation=-0.3
daraus 6.80 bad=0.9 complaint.cost=-0.3 complaint.delay=0.6 complaint.neglect=1.0 good=-0.5 leaving=3.6 legal=-0.4 payment.refused=-1.2 praise=-0.4
darf 4.94 bad=-2.0 complaint.cost=0.6 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=-2.1 escalation=1.9 good=-1.0 growth=0.7 leaving=-0.9 legal=1.5 meeting.off=0.5 payment.delayed=0.7 payment.promised=-0.3 payment.refused=-1.6 payment.sent=-0.9 praise=-1.9 reputation=0.3 urgent=-0.8
darin 7.31 bad=0.6 good=-0.3 legal=1.0 payment.refused=-0.3 payment.sent=1.6 praise=-0.3
darube 7.31 bad=0.5 complaint.cost=2.3 complaint.quality=-0.4 payment.disputed=1.9 payment.refused=-0.5
darum 6.21 bad=-0.6 complaint.cost=-0.6 complaint.delay=2.4 complaint.quality=-1.3 escalation=0.4 good=-0.9 growth=-0.6 leaving=-0.4 legal=-0.8 meeting.off=0.3 payment.delayed=-0.8 payment.promised=2.6 payment.query=-0.4 payment.refused=-0.5 praise=-0.8 reputation=-0.9 urgent=0.7
das 2.20 bad=-0.6 complaint.delay=-2.4 complaint.neglect=-3.1 complaint.quality=2.7 escalation=2.2 good=0.9 growth=0.8 leaving=0.4 legal=-1.1 meeting.off=0.9 payment.disputed=-1.5 payment.promised=1.1 payment.query=1.3 payment.refused=-0.5 payment.sent=-2.8 praise=1.3 reputation=-0.7 urgent=0.9
dass 3.81 bad=2.6 complaint.cost=4.0 complaint.delay=1.6 complaint.neglect=6.6 escalation=1.1 good=2.5 growth=-0.6 leaving=2.2 legal=-0.4 meeting.off=-1.6 payment.delayed=0.5 payment.disputed=0.9 payment.refused=0.7 payment.sent=-1.4 praise=3.4 reputation=-1.7 urgent=-1.0
dassel 6.80 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.4 good=4.8 growth=5.9 leaving=1.1 meeting.off=-0.3 praise=-0.6 reputation=-0.4
datei 7.02 complaint.delay=0.7 complaint.neglect=-0.3 complaint.quality=-1.2 good=-0.5 leaving=-0.7 urgent=2.0
daten 6.10 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.8 escalation=-0.7 good=-1.2 growth=-0.7 leaving=1.7 legal=-0.9 meeting.off=-0.5 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.4 praise=-0.9 reputation=-0.4
datens 5.52 complaint.delay=-0.4 complaint.neglect=1.3 complaint.quality=0.4 good=-0.3 leaving=-0.5 payment.refused=-0.6 reputation=0.4
datum 7.02 bad=0.9 complaint.delay=0.5 complaint.neglect=-0.6 complaint.quality=0.8 legal=1.3 payment.query=2.5 payment.sent=-0.5 reputation=-0.3
dauern 7.31 bad=-0.9 complaint.quality=-0.6 leaving=-0.3
dauert 6.61 bad=-1.8 complaint.neglect=-0.4 complaint.quality=-1.2 good=-0.5 leaving=-0.4 legal=-0.4 meeting.off=-0.5 payment.delayed=6.3 payment.promised=3.4 payment.refused=-0.7 praise=-0.6 reputation=-0.7
daumen 7.31 bad=0.8 complaint.quality=-0.5 good=1.2 payment.refused=-0.5 praise=1.5 reputation=3.0
davon 5.57 bad=1.5 complaint.cost=3.4 complaint.delay=-1.2 complaint.quality=0.5 good=-1.4 growth=-0.8 leaving=-0.6 legal=-0.4 meeting.off=0.8 payment.delayed=-0.5 payment.disputed=0.3 payment.promised=-0.3 payment.query=-0.6 payment.refused=-1.2 payment.sent=-0.4 praise=-1.0 urgent=-0.6
davor 7.31 complaint.quality=0.5 payment.disputed=-0.3 payment.query=1.5 payment.refused=-0.3 reputation=1.1
dazu 5.52 bad=1.7 complaint.delay=0.8 complaint.quality=2.0 escalation=0.7 good=-0.7 leaving=0.5 legal=1.9 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.8 payment.refused=2.3 payment.sent=-0.4 praise=-0.4 reputation=2.6 urgent=-0.5
dazuge 7.02 complaint.delay=0.5 complaint.quality=-0.7 good=0.3 growth=-0.4 leaving=-0.5 praise=0.6 reputation=-0.3
dazwis 7.02 bad=-0.9 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.4 leaving=-0.4 meeting.off=3.4 payment.disputed=-0.4 praise=-0.3 urgent=2.2
de 6.61 bad=0.4 complaint.cost=1.9 complaint.neglect=-0.6 complaint.quality=0.6 escalation=-0.4 good=-0.6 meeting.off=1.5 payment.refused=-0.7 praise=-0.4 reputation=1.2
deakti 7.31 bad=1.6 complaint.neglect=-0.3 complaint.quality=3.1 good=-0.6 growth=-0.3 leaving=2.2
debito 7.31 bad=-1.0 complaint.quality=-0.4 good=-0.3 payment.refused=-1.0
deckun 6.80 bad=1.8 complaint.cost=-0.5 complaint.delay=1.7 complaint.quality=3.2 escalation=-0.4 good=-0.6 legal=4.1 payment.disputed=-0.8 payment.refused=-0.4 praise=-0.5 reputation=-0.3
dem 3.22 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=2.1 escalation=2.7 good=-1.2 leaving=1.5 legal=0.4 payment.disputed=-1.8 payment.promised=-0.5 payment.query=0.7 payment.refused=-1.9 payment.sent=-1.1 reputation=-1.1 urgent=-2.0
demnac 7.02 bad=1.1 complaint.cost=2.1 complaint.neglect=1.4 complaint.quality=-0.6 escalation=1.4 good=-0.3 leaving=-0.5 legal=-0.4 payment.refused=-0.6
den 2.51 bad=1.4 complaint.cost=-0.7 complaint.delay=1.9 complaint.neglect=-0.9 complaint.quality=1.9 escalation=1.2 good=-2.1 growth=-1.5 leaving=3.7 legal=3.3 meeting.off=-1.2 payment.delayed=-2.8 payment.disputed=1.3 payment.query=-0.7 payment.refused=1.7 payment.sent=-1.0 praise=-1.2 reputation=-0.6 urgent=1.2
denen 6.33 bad=1.2 complaint.cost=1.2 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=2.3 escalation=-0.4 good=-1.0 growth=-0.9 leaving=3.6 legal=0.3 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=3.5 praise=-0.8 reputation=1.1
denkma 7.02 complaint.quality=-0.7 growth=-0.4 legal=1.6 reputation=1.0
denn 5.92 bad=0.8 complaint.cost=-0.4 complaint.delay=-1.0 escalation=1.8 good=-0.8 growth=-0.4 leaving=-1.2 legal=0.7 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=1.3 payment.promised=-0.8 payment.query=1.5 praise=-0.9 reputation=0.3
densel 6.80 bad=0.7 complaint.quality=1.8 good=0.6 growth=1.0 leaving=-0.7 legal=1.4 payment.refused=0.7 praise=-0.6 reputation=0.8 urgent=-0.3
der 1.91 bad=0.9 complaint.cost=-1.7 complaint.delay=0.8 complaint.neglect=0.6 complaint.quality=3.2 escalation=0.6 good=-3.4 growth=-1.7 leaving=1.9 legal=-0.6 meeting.off=-1.2 payment.delayed=-2.0 payment.disputed=1.4 payment.query=1.9 payment.sent=-2.2 praise=-2.5 reputation=1.8 urgent=1.6
der's 7.31 bad=0.9 complaint.delay=-0.3 complaint.quality=1.2 leaving=1.3 legal=1.3 reputation=1.1 urgent=-0.3
deren 7.02 bad=0.6 complaint.delay=-0.5 complaint.quality=1.4 escalation=-0.3 good=-0.3 leaving=0.5 legal=2.2
dersel 7.02 bad=0.8 complaint.cost=1.5 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=1.0 good=-0.7 leaving=1.1 legal=-0.4 payment.refused=-0.4 praise=-0.6
derzei 6.01 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=-0.6 escalation=-0.7 good=-1.1 growth=-0.7 leaving=-0.7 legal=2.3 payment.delayed=2.4 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.5 praise=-0.8 reputation=0.4 urgent=-0.3
des 4.74 bad=1.8 complaint.cost=0.5 complaint.neglect=-1.8 complaint.quality=2.3 escalation=-0.9 good=0.5 growth=-1.0 leaving=3.5 meeting.off=-0.7 payment.delayed=1.5 payment.disputed=-1.5 payment.promised=-1.5 payment.query=-1.1 payment.refused=1.7 payment.sent=-0.5 praise=1.8 urgent=-0.9
deshal 5.04 bad=-3.2 complaint.cost=-1.0 complaint.delay=-1.4 complaint.neglect=-0.4 complaint.quality=-1.5 escalation=-0.9 good=-2.0 growth=-0.9 legal=-0.6 meeting.off=-1.1 payment.delayed=3.4 payment.disputed=-1.1 payment.promised=-1.2 payment.query=-1.0 payment.refused=-1.9 payment.sent=-0.7 praise=-0.8 reputation=-1.5 urgent=-0.7
desweg 6.80 complaint.cost=-0.3 complaint.delay=0.6 complaint.neglect=-0.8 complaint.quality=0.5 escalation=1.9 good=-0.4 legal=-0.4 payment.delayed=1.5 payment.refused=-0.4 praise=-0.5
deutsc 7.31 bad=-0.6 complaint.quality=-0.7 good=1.7 praise=2.1 urgent=1.1
dezemb 5.63 bad=0.6 complaint.cost=-0.8 complaint.delay=1.5 escalation=-0.6 good=-0.9 growth=-0.5 leaving=0.6 legal=2.2 meeting.off=-0.7 payment.delayed=4.0 payment.disputed=-0.5 payment.promised=4.8 payment.query=0.5 payment.refused=-0.3 payment.sent=-0.6 praise=-0.6 reputation=-0.4 urgent=-0.5
di 7.31 bad=-0.4 complaint.delay=0.7 complaint.quality=-0.3 good=1.9 legal=0.7 praise=2.2
diakon 7.31 complaint.delay=0.9 complaint.quality=0.8 good=-0.5 leaving=0.5 payment.query=1.5 praise=-0.5
dich 7.31 complaint.neglect=0.7 complaint.quality=-0.5 leaving=1.4
die 1.69 bad=-1.6 complaint.cost=-2.4 complaint.delay=0.4 complaint.neglect=-3.3 complaint.quality=0.9 escalation=-1.0 good=0.4 growth=2.4 legal=-2.3 payment.delayed=-0.7 payment.disputed=-0.3 payment.promised=1.1 payment.query=4.3 payment.refused=1.9 payment.sent=-0.3 praise=0.4 reputation=-1.8 urgent=1.9
dienst 5.19 bad=-1.7 complaint.delay=-1.2 complaint.neglect=-0.7 escalation=-1.0 good=-0.4 growth=-0.7 leaving=1.2 legal=-0.3 meeting.off=3.1 payment.delayed=-0.8 payment.promised=0.8 payment.query=-0.9 payment.refused=-1.3 payment.sent=-0.6 reputation=1.4 urgent=-0.9
dies 7.31 bad=-0.4 legal=-0.3
diese 5.27 bad=-0.3 complaint.cost=1.3 complaint.delay=-1.7 complaint.neglect=-0.7 complaint.quality=-1.4 escalation=0.8 good=-1.9 growth=-0.9 leaving=-1.8 legal=-1.5 meeting.off=0.7 payment.delayed=-0.4 payment.disputed=2.4 payment.promised=3.8 payment.query=-1.0 payment.refused=1.1 payment.sent=-1.3 praise=-1.5 reputation=-1.2 urgent=-0.6
diesel 6.61 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=-0.7 escalation=-0.3 good=0.4 growth=1.5 leaving=-0.6 legal=-0.3 payment.disputed=0.5 payment.refused=1.5 payment.sent=-0.4 praise=-0.6 reputation=-0.9
diesem 7.02 complaint.delay=-0.4 complaint.quality=1.0 leaving=1.3 legal=-1.0
diesen 6.10 bad=2.1 complaint.cost=0.6 complaint.quality=0.7 escalation=0.4 good=-0.8 growth=-0.4 leaving=1.6 meeting.off=-0.8 payment.delayed=2.3 payment.promised=1.1 payment.query=-0.5 payment.refused=1.2 praise=-0.6 reputation=-0.6
dieser 6.10 bad=2.6 complaint.cost=3.4 complaint.delay=-0.3 complaint.neglect=0.5 complaint.quality=-1.4 escalation=1.9 good=-1.5 growth=-0.9 leaving=1.1 legal=-1.2 payment.delayed=-0.4 payment.promised=-0.5 payment.refused=1.0 payment.sent=-0.4 praise=-1.2 reputation=0.8
dieses 6.10 bad=-0.8 complaint.cost=-0.8 complaint.neglect=1.5 complaint.quality=-1.1 growth=0.8 legal=-1.1 meeting.off=-0.4 payment.delayed=1.0 payment.disputed=-0.3 payment.refused=-0.7 praise=0.3 reputation=-0.8 urgent=-0.3
diesma 6.21 bad=-2.4 complaint.cost=-0.7 complaint.neglect=0.8 complaint.quality=-1.7 escalation=-0.4 good=1.1 growth=-0.6 leaving=-1.3 legal=-0.9 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.8 payment.query=1.2 payment.refused=-1.0 payment.sent=0.9 praise=2.3 urgent=1.0
differ 7.31 bad=1.0 complaint.cost=2.9 complaint.neglect=-0.3 good=-0.6 leaving=-0.5 legal=3.3 payment.delayed=-0.4 payment.refused=1.2 praise=-0.4
digita 6.80 bad=0.3 complaint.neglect=0.8 good=-0.7 praise=-0.6 reputation=1.9
diktie 7.31 complaint.neglect=-0.4 complaint.quality=1.5 good=0.6 growth=1.3 leaving=-0.5 legal=1.3 payment.refused=2.3 praise=0.6
ding 7.02 bad=0.7 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=2.2 good=-0.8 growth=0.9 leaving=-0.7 legal=-0.4 payment.delayed=-0.7 payment.refused=2.2 praise=-0.5
dinge 7.31 bad=-0.8 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.4 payment.query=0.8 payment.refused=-0.4 payment.sent=2.0 praise=-0.4
dipl 7.02 bad=0.9 complaint.cost=-0.8 complaint.delay=1.3 complaint.neglect=-0.4 good=-0.4 leaving=-0.4 legal=1.1 payment.disputed=1.4 payment.refused=0.6 praise=-0.4
direkt 5.77 complaint.cost=-0.8 complaint.delay=1.2 complaint.neglect=0.6 complaint.quality=0.4 escalation=5.4 good=-0.6 growth=0.8 legal=0.5 meeting.off=1.2 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.5 payment.refused=-1.0 payment.sent=-0.5 praise=-1.3 reputation=-1.2
dns 7.31 bad=0.5 complaint.quality=0.6 good=-0.3 leaving=0.7
doch 5.36 bad=-1.8 complaint.cost=1.3 complaint.delay=-1.2 complaint.neglect=-1.2 escalation=-0.8 good=-2.0 growth=-0.9 leaving=-0.7 legal=-1.0 meeting.off=3.8 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-1.1 payment.query=0.7 payment.refused=1.1 payment.sent=-0.6 praise=-1.8 reputation=-0.7 urgent=-0.7
dokume 7.31 bad=1.0 complaint.delay=1.7 complaint.quality=2.6 good=-0.6 legal=2.3 payment.refused=-0.3 praise=-0.7
dolmet 7.31 bad=-1.0 complaint.neglect=-0.3 complaint.quality=-0.4 good=1.5 praise=1.4
domain 6.21 bad=0.8 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=-0.6 complaint.quality=-1.1 escalation=-0.5 good=-0.9 growth=-0.6 leaving=2.6 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=2.0 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.4 praise=-0.4 reputation=-0.7 urgent=-0.7
donner 4.91 bad=-2.5 complaint.delay=-1.3 complaint.quality=-1.9 escalation=-0.7 growth=-0.4 legal=-1.1 meeting.off=4.8 payment.delayed=-1.1 payment.disputed=-0.7 payment.refused=-2.2 payment.sent=-0.4 praise=-1.1 reputation=-1.1 urgent=-0.4
doppel 6.21 bad=2.0 complaint.cost=-1.0 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=1.2 good=1.1 growth=2.2 leaving=-0.7 legal=0.8 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=2.7 payment.query=-0.5 payment.refused=-0.5 payment.sent=-0.3 praise=-0.8 reputation=0.8 urgent=-0.3
dorf 7.31 bad=1.3 complaint.cost=0.4 complaint.delay=0.7 complaint.neglect=-0.5 payment.refused=-0.3 reputation=4.3
dorfri 7.31 bad=-0.6 leaving=-0.5
dort 5.77 bad=2.5 complaint.cost=-0.5 complaint.delay=2.6 complaint.neglect=1.5 complaint.quality=-0.8 escalation=1.3 good=-0.9 growth=-0.4 leaving=-1.6 legal=4.8 meeting.off=-0.4 payment.disputed=1.5 payment.query=0.7 payment.refused=1.3 payment.sent=-0.4 praise=-0.8 reputation=1.1 urgent=-0.3
dorthi 7.02 bad=0.7 complaint.cost=1.6 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.7 growth=-0.4 leaving=1.7 legal=-0.7 praise=-0.8 reputation=1.3
dr 5.52 bad=-1.1 complaint.delay=-1.2 complaint.neglect=-0.4 complaint.quality=0.9 good=-0.4 growth=-0.8 legal=3.0 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=-0.9 payment.sent=-0.3 reputation=-1.1 urgent=-0.5
dran 5.92 bad=-0.3 complaint.cost=-0.8 complaint.delay=0.9 escalation=-0.4 growth=-0.4 leaving=-1.4 legal=-1.3 meeting.off=-0.4 payment.delayed=1.4 payment.disputed=-0.3 payment.promised=4.0 payment.refused=-0.7 payment.sent=-0.9 reputation=1.8
drauf 5.92 bad=-0.4 complaint.cost=-0.9 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=-0.6 escalation=-0.4 growth=-0.7 leaving=-1.2 legal=-0.8 meeting.off=1.1 payment.delayed=2.7 payment.disputed=2.1 payment.promised=2.5 payment.query=-0.4 payment.refused=-0.5 praise=-1.2 reputation=0.4 urgent=-0.5
drehen 7.02 complaint.cost=0.5 complaint.quality=0.7 good=0.7 growth=1.1 legal=-0.3 praise=0.9
drei 4.14 bad=1.1 complaint.neglect=2.1 complaint.quality=1.5 escalation=-2.0 good=-0.4 growth=1.1 leaving=2.4 legal=-0.7 meeting.off=0.4 payment.delayed=0.5 payment.disputed=2.4 payment.promised=-0.6 payment.query=0.3 payment.refused=-2.6 praise=-1.0 urgent=-1.3
dreima 5.92 bad=1.2 complaint.cost=-0.8 complaint.delay=1.9 complaint.neglect=1.8 complaint.quality=-0.6 escalation=1.1 good=0.7 growth=1.3 leaving=1.9 legal=0.6 payment.delayed=-0.3 payment.refused=-0.6 praise=1.0 reputation=-1.1 urgent=0.9
drin 5.92 bad=-1.2 complaint.cost=1.2 complaint.neglect=-1.2 escalation=-0.4 good=1.3 growth=1.2 leaving=-1.1 legal=-0.9 meeting.off=-0.4 payment.disputed=0.6 payment.promised=-0.7 payment.query=4.9 payment.refused=-0.5 payment.sent=-1.2 urgent=-0.5
dringe 6.33 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 escalation=-0.5 good=-1.1 growth=-0.5 leaving=-0.5 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.3 payment.query=-0.5 payment.refused=-0.4 praise=-0.8 reputation=-0.7 urgent=7.2
dritte 5.36 bad=3.1 complaint.cost=0.6 complaint.delay=4.7 complaint.neglect=0.6 complaint.quality=0.8 good=0.4 growth=-1.0 leaving=3.7 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=1.2 payment.promised=-0.6 payment.query=-0.6 payment.refused=2.3 payment.sent=-0.5 praise=0.5 reputation=-1.3 urgent=-0.5
drohen 7.02 bad=-0.5
droht 6.21 bad=-2.0 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-1.3 escalation=-0.4 good=-0.6 growth=-0.4 leaving=-0.6 legal=-0.7 meeting.off=-0.3 payment.delayed=-0.3 payment.refused=-0.5 praise=-0.4 reputation=-0.5
drohun 7.31 bad=-0.5 good=-0.5 praise=-0.3
druber 6.61 bad=1.0 complaint.cost=0.5 complaint.delay=-0.4 complaint.neglect=-1.1 complaint.quality=0.9 good=0.5 leaving=-0.7 payment.disputed=2.3 payment.refused=-0.4 reputation=-0.6 urgent=-0.5
druck 7.02 bad=0.5 complaint.cost=1.0 complaint.neglect=0.4 good=-0.4 leaving=0.8 legal=-0.5 payment.refused=-0.4 praise=-0.4 reputation=1.9
druckd 7.31 bad=1.2 complaint.delay=2.0 complaint.neglect=0.9 leaving=0.9 payment.sent=-0.4 urgent=0.5
drucke 5.31 bad=1.9 complaint.cost=0.4 complaint.delay=2.4 complaint.neglect=-1.2 complaint.quality=2.3 escalation=-0.7 good=-1.1 growth=-1.3 leaving=2.7 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=0.6 payment.query=-0.9 payment.refused=-1.4 payment.sent=-0.7 praise=-0.7 urgent=3.0
druckf 7.02 bad=-1.3 complaint.cost=-1.0 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.5 good=-0.4 leaving=-0.4 legal=0.7 meeting.off=-0.4 payment.refused=0.7 reputation=-0.7 urgent=2.3
drucks 7.02 bad=-1.3 complaint.cost=-0.3 complaint.quality=-0.4 good=-0.7 growth=1.5 legal=-0.3 payment.refused=-0.8 reputation=-0.3
druckt 6.61 bad=0.8 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=2.4 escalation=-0.4 good=0.4 growth=1.1 legal=-0.4 payment.promised=-0.3 praise=0.6 reputation=1.3 urgent=2.2
drum 7.31 bad=-0.7 good=1.5 growth=1.4 leaving=-0.4 payment.sent=1.8 praise=1.8
dsgvo 7.31 bad=0.8 complaint.cost=-0.4 complaint.neglect=0.6 complaint.quality=-0.5 good=-0.3 leaving=1.7 legal=1.1 payment.refused=-0.4
du 5.84 bad=-2.3 complaint.cost=-0.5 complaint.delay=-0.9 complaint.quality=-2.0 growth=-0.5 legal=-0.5 meeting.off=-0.7 payment.delayed=-0.3 payment.disputed=-0.7 payment.promised=-0.5 payment.query=0.5 payment.refused=-0.8 payment.sent=-0.6 praise=-0.4 reputation=-1.1 urgent=0.3
dunkel 7.31 bad=-0.5 good=-0.8 praise=-0.7
durch 5.36 bad=1.2 complaint.cost=1.9 complaint.delay=-1.1 complaint.neglect=0.9 complaint.quality=1.6 escalation=-0.6 growth=-0.9 leaving=-1.8 legal=1.3 meeting.off=-0.7 payment.delayed=1.6 payment.disputed=3.0 payment.query=-0.9 payment.sent=1.6 praise=-0.4 reputation=-0.8 urgent=-0.8
durche 7.31 bad=-0.8
durchg 6.10 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=1.5 complaint.quality=0.6 escalation=-0.3 growth=-0.4 leaving=-1.2 legal=-1.1 meeting.off=-1.2 payment.delayed=0.9 payment.disputed=-0.3 payment.promised=0.7 payment.query=-0.4 payment.refused=1.5 payment.sent=-0.4 reputation=-0.7
durchr 7.31 bad=0.4 complaint.delay=0.8 complaint.quality=-0.9 leaving=-0.3 legal=1.2
durchs 7.02 bad=-0.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.8 good=-0.4 leaving=-0.4 legal=0.6
durchw 7.02 complaint.cost=-0.7 complaint.delay=1.6 complaint.neglect=1.7 complaint.quality=-1.0 escalation=3.1 good=-0.4 leaving=-0.3 legal=-0.5 payment.refused=-0.4 praise=-0.3 reputation=-0.5
durfen 5.92 bad=1.0 complaint.cost=1.5 complaint.delay=-0.8 complaint.neglect=1.1 complaint.quality=-1.5 escalation=-0.3 good=0.4 growth=-0.7 leaving=2.9 legal=-1.0 meeting.off=-0.3 payment.delayed=0.8 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.3 payment.sent=-0.4 praise=0.9 reputation=0.8
durfte 6.80 bad=-0.5 complaint.cost=-0.3 complaint.neglect=0.6 complaint.quality=-0.8 good=-1.2 growth=-0.9 leaving=-1.2 payment.delayed=3.3 payment.query=1.0 payment.refused=-0.4 payment.sent=-0.4 praise=-0.6
e 6.33 complaint.cost=0.7 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=-0.4 escalation=-0.3 good=-0.9 growth=-0.6 leaving=0.9 legal=0.8 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=-0.6 payment.refused=1.1 payment.sent=-0.4 praise=-0.8 reputation=-0.5
eahm 7.31 bad=0.7 complaint.delay=1.7 complaint.quality=-0.7 good=-0.7 growth=-0.3 leaving=2.0 praise=0.4
eben 6.21 bad=2.0 complaint.cost=-0.6 complaint.neglect=-0.4 complaint.quality=-1.6 escalation=0.5 good=-0.6 legal=4.3 meeting.off=-0.7 payment.delayed=-0.3 payment.disputed=0.6 payment.promised=1.1 payment.query=-0.4 payment.refused=-1.1 payment.sent=1.0 praise=-0.4 reputation=0.5
echt 7.02 bad=-0.7 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=-0.6 good=1.7 legal=-0.3 payment.refused=-0.3 praise=1.6
echtze 6.80 bad=-1.7 complaint.cost=-0.6 complaint.neglect=-0.5 complaint.quality=-0.9 good=-0.9 growth=-0.4 leaving=-0.3 legal=-1.0 meeting.off=-0.4 payment.disputed=-0.5 payment.promised=2.1 payment.query=-0.4 payment.refused=-0.6 payment.sent=2.8 praise=-0.8 urgent=-0.6
ecken 7.31 bad=-0.4
eh 6.80 bad=-0.7 complaint.delay=-0.3 complaint.neglect=-0.4 good=0.9 growth=1.8 leaving=-0.7 praise=1.0
eher 7.31 bad=0.6 complaint.cost=0.6 escalation=-0.3 legal=0.9 payment.refused=1.4
ehrlic 5.84 bad=1.6 complaint.cost=0.7 complaint.delay=0.3 complaint.quality=0.4 escalation=-0.4 growth=-0.5 leaving=0.7 legal=-1.2 meeting.off=-0.7 payment.delayed=1.5 payment.disputed=-1.1 payment.promised=-0.3 payment.query=-0.4 payment.refused=0.7 payment.sent=-0.7 praise=0.4 reputation=0.8 urgent=-0.4
eigene 5.92 bad=1.2 complaint.cost=1.1 complaint.delay=-1.2 complaint.quality=1.2 growth=0.3 leaving=0.8 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=0.8 payment.promised=-0.3 payment.refused=1.5 praise=0.6
eigent 5.19 bad=-0.8 complaint.cost=1.4 complaint.neglect=1.1 complaint.quality=-0.3 escalation=-1.0 good=-0.7 leaving=0.5 legal=-1.3 meeting.off=-0.8 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=-0.6 payment.refused=-2.1 payment.sent=-0.5 praise=-0.9 reputation=-0.6 urgent=-0.7
eilt 6.61 bad=-2.3 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.2 good=-0.6 leaving=-0.9 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=-0.3 payment.refused=-0.4 praise=-0.5 reputation=-0.6
ein 3.09 bad=1.9 complaint.cost=4.3 complaint.delay=1.7 complaint.neglect=2.3 complaint.quality=2.8 escalation=-0.8 good=0.7 leaving=3.2 meeting.off=-0.9 payment.delayed=-0.4 payment.disputed=-1.6 payment.promised=-2.9 payment.query=-2.1 payment.refused=2.2 payment.sent=-1.1 praise=1.9 reputation=0.7
einbau 7.02 bad=-0.7 complaint.quality=-0.6 good=-0.6 leaving=-0.3 praise=-0.5 reputation=-0.4
einbeh 7.02 bad=0.3 complaint.quality=0.8 payment.refused=1.3 payment.sent=2.4
eindru 7.31 bad=0.7 complaint.cost=-0.8 complaint.delay=-0.3 complaint.neglect=2.9 complaint.quality=-0.3 escalation=1.1 good=-0.3 praise=-0.4
eine 3.13 bad=1.3 complaint.cost=0.9 complaint.delay=3.1 escalation=-0.5 growth=0.7 leaving=1.1 legal=3.0 meeting.off=-2.6 payment.delayed=-0.4 payment.disputed=3.2 payment.promised=-2.1 payment.query=2.2 payment.sent=-0.9 praise=-0.8 reputation=3.4 urgent=-0.4
einem 4.69 bad=-1.0 complaint.cost=3.9 complaint.delay=-1.1 complaint.neglect=-1.0 complaint.quality=0.4 escalation=-0.6 good=-0.4 growth=-0.3 leaving=2.1 legal=-1.2 payment.delayed=2.5 payment.disputed=-1.3 payment.query=-0.5 payment.refused=-1.2 payment.sent=-0.7 praise=-0.5 reputation=1.0 urgent=0.6
einen 3.51 bad=-1.2 complaint.cost=3.9 complaint.delay=-1.4 complaint.neglect=-0.9 escalation=1.5 good=-2.1 growth=0.3 leaving=1.1 legal=1.0 payment.delayed=-1.1 payment.disputed=-1.4 payment.promised=-0.8 payment.query=0.9 payment.refused=-1.1 payment.sent=-1.5 praise=-2.7 reputation=-0.5 urgent=0.8
einer 4.56 bad=-0.8 complaint.cost=0.4 complaint.neglect=0.7 complaint.quality=1.3 escalation=-0.7 good=0.4 payment.disputed=-1.9 payment.promised=-1.3 payment.query=-1.1 payment.refused=-0.3 payment.sent=-1.1 praise=-1.0 urgent=1.1
eines 5.57 bad=-0.4 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=-0.9 escalation=-0.4 good=-1.6 growth=-0.7 leaving=-0.4 legal=0.6 meeting.off=0.6 payment.disputed=0.5 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.3 praise=-1.3 reputation=-0.6 urgent=-0.4
einfac 5.63 bad=-1.3 complaint.cost=-1.0 complaint.neglect=-1.2 complaint.quality=-1.6 escalation=-0.8 good=2.8 growth=0.5 leaving=1.1 legal=-1.1 meeting.off=0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.7 payment.query=-0.6 payment.sent=-0.8 praise=2.9 reputation=-1.1 urgent=-0.5
eingan 5.84 bad=-2.1 complaint.cost=-0.5 complaint.delay=-0.9 complaint.quality=-1.4 escalation=-0.3 good=-1.1 growth=-0.6 leaving=2.1 legal=-1.5 meeting.off=-0.5 payment.delayed=0.7 payment.disputed=-0.6 payment.promised=0.3 payment.query=0.4 payment.refused=-1.0 payment.sent=1.0 praise=-1.0 reputation=-0.6
eingeg 6.61 bad=-0.6 complaint.quality=-1.1 leaving=-0.7 legal=-0.3 payment.delayed=-0.3 payment.refused=-0.5 payment.sent=-0.4 reputation=-0.4
eingeh 7.31 complaint.neglect=1.2 complaint.quality=-0.5 good=-0.4 growth=-0.4 payment.refused=0.9 praise=-0.4
eingel 7.31 bad=-0.3 complaint.cost=-0.5 complaint.quality=-0.9 payment.disputed=2.9 payment.refused=-1.6
einger 7.31 complaint.delay=0.9 complaint.neglect=0.6 escalation=1.2 good=0.9 praise=0.7 reputation=-0.4
einges 5.57 complaint.delay=-0.7 complaint.neglect=-0.5 escalation=1.0 good=-1.4 growth=-0.8 leaving=0.5 legal=0.8 payment.disputed=0.6 payment.promised=-0.4 payment.query=-0.6 payment.refused=-1.3 payment.sent=2.1 praise=-1.1 reputation=-1.0 urgent=2.6
einget 6.80 bad=-1.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.0 escalation=-0.3 leaving=-0.8 meeting.off=1.0 payment.promised=-0.7 payment.refused=-0.3 reputation=-0.4
einhol 7.31 bad=0.8 complaint.cost=-0.5 complaint.delay=-0.3 growth=-0.4 leaving=2.8 payment.disputed=-0.3 payment.refused=-0.4 reputation=-0.3
einige 6.61 bad=1.9 complaint.cost=-0.7 complaint.neglect=-0.5 complaint.quality=1.6 escalation=-0.4 good=-0.7 leaving=-0.5 legal=2.7 payment.delayed=-0.3 payment.refused=-0.5 praise=-0.8 reputation=-0.8
einkau 7.31 complaint.quality=0.7 good=-0.3 payment.refused=0.7 praise=-0.3
einkla 7.02 bad=0.3 complaint.delay=0.4 complaint.neglect=0.6 complaint.quality=-0.5 good=-1.1 leaving=-0.6 legal=2.0 praise=-0.5 urgent=-0.6
einlad 6.33 bad=-0.4 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=-0.3 good=-0.4 growth=-0.4 leaving=-0.8 legal=-0.6 meeting.off=4.8 payment.disputed=1.0 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.1 praise=-0.4 reputation=1.2
einlei 7.31 bad=0.8 complaint.delay=-0.4 complaint.quality=0.9 leaving=-0.4 legal=2.4 payment.delayed=-0.3 payment.refused=1.1 reputation=-0.3
einmal 5.36 bad=1.9 complaint.delay=-1.3 complaint.neglect=0.7 complaint.quality=0.5 escalation=0.4 good=-0.8 growth=-1.3 leaving=0.5 legal=-1.0 meeting.off=-0.5 payment.delayed=0.6 payment.disputed=3.1 payment.promised=-0.7 payment.query=1.3 payment.refused=-1.3 payment.sent=1.1 praise=-0.5 reputation=-0.9 urgent=-0.9
einpla 7.31 bad=-0.9 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.6 good=0.8 praise=0.8 reputation=-0.3
einrei 7.31 bad=0.6 complaint.delay=2.2 complaint.quality=-0.5 legal=1.4
einric 7.31 bad=0.6 complaint.cost=-0.3 complaint.delay=0.9 complaint.neglect=0.4 complaint.quality=1.2
eins 6.21 complaint.cost=0.6 complaint.delay=0.6 complaint.neglect=-0.8 complaint.quality=0.9 escalation=-0.4 good=-1.0 growth=-0.6 leaving=0.6 legal=0.7 meeting.off=-0.3 payment.disputed=0.8 praise=-0.4 reputation=-0.7
einsat 7.02 complaint.delay=-0.4 complaint.quality=-1.5 good=2.3 leaving=-0.7 legal=-0.3 payment.delayed=-0.3 payment.refused=2.1 praise=2.3
einsch 6.61 bad=-0.8 complaint.neglect=-0.4 escalation=-0.4 good=-0.7 leaving=0.7 legal=-0.4 payment.refused=-0.4 praise=-0.5 reputation=-0.5 urgent=-0.6
einspr 6.21 bad=-0.7 complaint.cost=-0.8 complaint.delay=1.6 complaint.neglect=1.8 complaint.quality=-1.4 escalation=-0.4 good=-1.2 growth=-0.5 leaving=-0.6 payment.delayed=-0.3 payment.disputed=-0.4 praise=-1.0 reputation=-0.6 urgent=2.4
einsta 7.31 bad=0.6 complaint.delay=-0.3 complaint.quality=1.1 legal=0.8
einste 7.31 bad=-0.9 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.4 praise=-0.4
einsti 6.61 bad=0.8 complaint.cost=0.4 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=0.6 good=-0.4 leaving=1.4 legal=0.5 payment.refused=0.8 praise=-0.3 reputation=-0.4
einver 7.02 bad=-1.4 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-1.1 good=-0.9 growth=2.3 leaving=-1.3 praise=-0.6
einzel 6.80 bad=-0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.5 leaving=1.3 payment.refused=1.8 payment.sent=1.4
einzug 7.31 bad=0.7 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.6 leaving=-0.6 payment.refused=1.1 praise=-0.5
eis 7.02 bad=-0.7 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.5 good=1.2 leaving=-0.4 payment.refused=1.2 praise=1.4
elektr 7.02 bad=0.4 complaint.delay=1.4 complaint.quality=-0.6 good=-0.6 legal=-0.4 payment.delayed=0.8 praise=-0.7
elf 5.92 bad=-1.3 complaint.cost=0.5 complaint.delay=0.7 complaint.neglect=1.1 complaint.quality=-0.6 escalation=-1.2 good=-0.5 growth=1.1 leaving=1.8 legal=-1.6 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.6 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.4 praise=1.2 reputation=-0.5 urgent=-1.0
eltern 5.63 bad=-2.4 complaint.cost=-1.1 complaint.delay=-1.0 complaint.neglect=0.8 complaint.quality=-0.5 good=-0.4 growth=-0.6 leaving=-0.4 legal=-1.2 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.8 payment.query=-0.4 payment.refused=1.1 payment.sent=0.8 reputation=0.3 urgent=-0.5
empfan 5.92 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=-0.3 escalation=0.5 good=-0.8 growth=-0.4 legal=-0.6 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=1.9 payment.promised=1.1 payment.query=-0.5 payment.refused=1.0 payment.sent=-0.3 praise=-0.8 reputation=-0.8 urgent=-0.4
empfeh 7.31 bad=1.2 complaint.cost=0.7 complaint.delay=-0.3 complaint.neglect=2.3 complaint.quality=0.5 good=-0.4 growth=-0.4 leaving=-0.8 praise=-0.3 reputation=1.6
empfoh 7.31 bad=-0.5 complaint.cost=-0.6 complaint.neglect=-0.4 complaint.quality=-1.4 good=1.3 growth=0.8 leaving=0.9 legal=-0.6 payment.refused=-0.6 praise=1.6
ende 5.19 bad=-0.8 complaint.cost=-1.4 complaint.delay=1.2 complaint.neglect=-1.9 escalation=-0.7 good=-1.3 growth=-0.9 legal=-1.5 meeting.off=-1.5 payment.delayed=3.2 payment.promised=2.4 payment.query=-0.9 payment.refused=-1.5 urgent=-0.7
endet 6.33 bad=-0.9 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=0.5 good=-0.3 growth=-0.7 leaving=2.5 legal=-0.8 payment.refused=-0.5 urgent=1.1
endlic 6.46 complaint.cost=-0.7 complaint.neglect=0.9 complaint.quality=-1.9 escalation=1.0 good=4.3 growth=-0.7 leaving=-0.6 legal=-1.1 meeting.off=-0.6 payment.disputed=1.3 payment.promised=-0.4 payment.refused=-1.0 payment.sent=-0.4 praise=-0.7 reputation=-0.8
eng 7.31 bad=-0.8 complaint.delay=-0.3 payment.delayed=1.6 payment.promised=1.4 payment.query=-0.5 payment.refused=-0.6
englis 6.61 bad=-0.7 complaint.delay=-0.3 good=-0.7 growth=-0.4 leaving=-0.8 legal=-0.3 payment.disputed=-0.3 payment.query=1.8 payment.refused=-0.3 praise=-0.5 reputation=0.4 urgent=-0.5
entfal 6.46 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.7 good=-0.4 leaving=-0.5 legal=-1.0 meeting.off=6.5 payment.promised=-0.9 urgent=-0.5
entgeg 7.02 bad=1.1 complaint.cost=2.4 complaint.delay=0.5 complaint.neglect=-0.4 complaint.quality=-0.4 leaving=-1.1 legal=0.6 payment.delayed=0.6 payment.disputed=-0.3 payment.promised=1.2 payment.refused=0.6
enthal 6.33 bad=-0.5 complaint.cost=-0.9 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=0.9 good=-0.7 growth=-0.4 leaving=-0.8 legal=-0.5 payment.delayed=-0.7 payment.disputed=3.0 payment.promised=-0.4 payment.query=0.7 payment.refused=0.3 payment.sent=1.0 praise=-0.7 reputation=-0.5 urgent=-0.6
entneh 7.31 bad=0.5 complaint.delay=-0.6 complaint.neglect=1.5 escalation=1.6 growth=-0.3 leaving=-0.4 legal=-0.5 payment.promised=1.0
entsch 5.23 bad=-0.7 complaint.cost=-1.3 complaint.delay=-1.1 complaint.neglect=-1.7 escalation=3.2 good=-1.6 growth=-1.4 leaving=2.7 meeting.off=-0.9 payment.delayed=3.1 payment.disputed=-0.9 payment.promised=1.0 payment.query=-0.9 payment.refused=-0.6 payment.sent=-0.8 praise=-1.2 reputation=-1.4 urgent=-0.6
entspr 7.02 bad=-0.9 complaint.quality=-0.5 good=2.7 growth=3.0 leaving=-0.5 urgent=-0.3
entwed 6.80 bad=2.8 complaint.delay=2.9 complaint.neglect=-0.6 leaving=2.6 payment.promised=-0.6 payment.query=-0.7 reputation=1.9 urgent=-0.6
entwer 7.31 bad=-1.0 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.3 payment.refused=-0.4
entwur 5.63 bad=-0.6 complaint.cost=-0.6 complaint.neglect=0.5 complaint.quality=0.7 escalation=-0.7 good=-1.8 growth=-1.0 leaving=-1.1 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.9 payment.sent=0.8 praise=-1.7 reputation=1.4 urgent=-0.6
er 4.22 bad=-1.0 complaint.cost=-1.0 complaint.delay=-3.0 complaint.neglect=0.4 complaint.quality=2.2 escalation=0.5 good=2.5 leaving=-1.5 legal=3.1 meeting.off=-1.6 payment.delayed=-1.5 payment.promised=-0.6 payment.query=-1.0 payment.refused=0.3 praise=3.5 reputation=-0.7
erfahr 6.61 bad=2.0 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=0.9 escalation=-0.4 good=-0.6 legal=-0.5 meeting.off=-0.5 payment.refused=-0.4 praise=-0.4 reputation=3.2
erfass 7.02 bad=-0.6 complaint.neglect=-0.3 legal=-0.4 payment.disputed=-0.3
erfolg 6.46 bad=2.7 complaint.cost=0.5 complaint.delay=-0.4 complaint.quality=1.9 escalation=-0.3 good=-0.4 leaving=2.6 legal=2.4 payment.delayed=-1.2 payment.disputed=0.4 payment.promised=1.7 payment.query=-0.9 payment.refused=2.8 payment.sent=-1.4 praise=-0.3 reputation=-0.4
erganz 5.23 bad=-0.9 complaint.cost=0.9 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.0 good=-0.8 growth=-0.4 leaving=-0.9 legal=-2.0 meeting.off=0.4 payment.delayed=-0.3 payment.disputed=-0.8 payment.promised=-0.3 payment.query=4.2 payment.refused=-1.3 payment.sent=1.1 praise=-0.7 reputation=0.7 urgent=-0.4
ergebn 6.46 complaint.cost=-0.9 complaint.quality=0.5 good=2.0 growth=-0.4 leaving=0.4 legal=-0.3 payment.delayed=-0.3 payment.promised=-0.7 payment.refused=1.3 praise=1.9 reputation=-0.7
erhalt 5.23 complaint.cost=-0.3 complaint.delay=0.4 complaint.neglect=0.7 complaint.quality=0.5 escalation=1.0 good=-0.6 growth=-0.5 leaving=-0.5 legal=0.4 payment.disputed=-0.3 payment.query=1.8 payment.refused=-0.3 payment.sent=-0.5 praise=-0.4 reputation=-0.9
erhebe 7.31 bad=0.7 complaint.quality=1.3 legal=1.8
erhohu 7.02 bad=0.8 complaint.cost=5.4 complaint.delay=-0.7 complaint.neglect=0.4 complaint.quality=-1.2 escalation=1.1 good=-0.9 growth=-0.5 leaving=1.5 payment.refused=-0.6 praise=-0.7 reputation=-0.4
erinne 6.80 complaint.cost=1.3 complaint.delay=0.4 good=-0.5 growth=-0.5 leaving=0.4 legal=0.8 payment.promised=1.9 payment.refused=-0.3 payment.sent=-0.6 praise=-0.5 reputation=0.5 urgent=-0.4
erkenn 6.80 bad=1.2 complaint.cost=1.2 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=3.4 good=-0.6 leaving=-0.4 payment.disputed=2.3 praise=-0.5
erklar 5.63 bad=0.8 complaint.cost=1.9 complaint.delay=0.4 complaint.neglect=0.8 complaint.quality=0.8 escalation=-0.8 good=2.3 growth=-0.6 leaving=2.1 legal=-0.3 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.8 payment.refused=-0.9 payment.sent=-0.5 praise=2.7 reputation=1.4 urgent=-0.5
erlaub 6.80 complaint.delay=0.5 complaint.quality=1.1 escalation=-0.3 good=-0.8 growth=-0.6 leaving=-0.4 legal=0.8 payment.disputed=-0.4 payment.promised=3.2 praise=-0.6 reputation=-0.9
erlebt 6.80 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=3.5 leaving=-0.6 meeting.off=1.7 payment.refused=-0.6 payment.sent=-0.6 praise=3.5
erledi 6.21 bad=-0.8 complaint.cost=-0.7 complaint.delay=-1.1 complaint.neglect=1.4 complaint.quality=-1.7 growth=-0.4 leaving=1.1 legal=0.9 meeting.off=-0.4 payment.delayed=-1.1 payment.disputed=-0.8 payment.promised=0.7 payment.query=-1.1 payment.refused=1.0 payment.sent=4.5 praise=0.5 reputation=-0.6
ernst 7.31 bad=-0.5 complaint.delay=-0.3 good=0.9 praise=0.6 reputation=-0.3
eroffn 6.33 bad=-1.2 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=-0.8 complaint.quality=-1.1 escalation=-0.5 good=2.1 growth=2.2 leaving=-0.5 legal=-0.6 payment.delayed=-0.9 payment.disputed=-0.5 payment.refused=0.9 payment.sent=-0.6 praise=0.5 reputation=-0.5
erreic 6.10 bad=0.5 complaint.cost=0.8 complaint.delay=-0.7 complaint.quality=0.4 escalation=-0.6 good=-0.7 growth=-0.4 leaving=-0.7 legal=-0.8 meeting.off=-0.6 payment.promised=-1.0 payment.query=-0.5 payment.sent=-0.4 praise=-0.7 reputation=1.3 urgent=-0.9
ersatz 6.46 bad=0.6 complaint.cost=-0.7 complaint.delay=2.9 complaint.neglect=0.6 complaint.quality=0.3 escalation=1.7 good=-0.3 leaving=1.2 legal=2.9 meeting.off=2.3 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.8 payment.query=-0.5 payment.refused=0.7 praise=-0.4
ersche 6.61 bad=-0.6 complaint.delay=-0.4 complaint.neglect=-0.9 good=-0.5 leaving=-0.5 legal=-0.4 payment.delayed=-0.3 praise=-0.4 reputation=0.9 urgent=-0.4
erschr 7.31 bad=-1.1 complaint.quality=-0.6 good=-0.3 leaving=-0.3 payment.delayed=2.4 payment.refused=-0.4 praise=-0.4
erst 4.72 bad=2.0 complaint.delay=3.5 complaint.neglect=0.5 complaint.quality=-0.6 good=-1.3 growth=-1.3 leaving=-0.4 legal=-1.3 meeting.off=0.5 payment.delayed=3.7 payment.disputed=0.5 payment.promised=-2.0 payment.query=-1.4 payment.refused=6.3 payment.sent=-1.4 praise=-0.5 reputation=-0.4 urgent=-1.0
erstat 7.31 complaint.quality=1.1 legal=1.6 reputation=-0.3
erste 5.77 bad=-1.5 complaint.cost=0.8 complaint.quality=-0.6 escalation=-0.3 good=2.3 growth=1.8 leaving=0.4 legal=-0.9 meeting.off=-0.3 payment.delayed=-1.0 payment.disputed=-0.5 payment.promised=-0.7 payment.sent=3.6 praise=1.7 reputation=-1.2 urgent=-0.5
erstel 7.02 bad=-0.5 complaint.quality=-0.3 good=-0.3 payment.promised=-0.6 payment.sent=-0.4 praise=-0.4
ersten 5.52 bad=-0.6 complaint.neglect=1.1 complaint.quality=0.6 escalation=0.3 good=2.2 growth=0.7 leaving=-0.5 legal=-1.2 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=0.5 payment.promised=1.9 payment.refused=-0.6 payment.sent=1.0 praise=2.6 reputation=-1.0 urgent=-0.5
erster 7.31 bad=-0.9 complaint.quality=-0.6 good=0.8 leaving=-0.4 payment.promised=3.2 praise=0.7 reputation=-0.3
erteil 6.61 bad=-1.4 complaint.delay=1.0 complaint.neglect=-0.6 complaint.quality=-0.7 good=-0.3 leaving=-0.4 legal=0.8 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-0.6 reputation=-0.5
ertrag 7.31 complaint.cost=2.6 complaint.quality=-0.6 leaving=-1.0
erwart 5.57 bad=3.7 complaint.cost=1.5 complaint.delay=2.5 complaint.quality=2.5 escalation=1.9 good=-0.4 growth=0.9 leaving=-0.8 legal=2.1 meeting.off=-0.5 payment.delayed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.sent=-0.5 reputation=-0.3 urgent=1.2
erzahl 6.01 bad=1.1 complaint.cost=1.3 complaint.delay=2.5 escalation=-0.7 good=-1.1 growth=-0.6 leaving=0.5 legal=-1.0 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.9 praise=-1.2 reputation=5.2 urgent=-0.4
es 3.03 bad=1.2 complaint.cost=0.8 complaint.delay=1.2 complaint.neglect=1.6 complaint.quality=3.1 escalation=-0.8 good=-2.3 growth=-2.7 leaving=1.8 legal=0.4 meeting.off=0.5 payment.delayed=4.1 payment.query=-0.7 payment.refused=-1.1 payment.sent=-0.7 praise=-1.1 reputation=1.4 urgent=-2.6
essen 7.31 bad=-0.9 complaint.quality=-0.8 good=2.3 leaving=-0.5 praise=3.2
estric 7.31 complaint.delay=-0.5 complaint.quality=1.0 legal=0.5
etage 7.31 bad=0.7 complaint.delay=-0.6 complaint.quality=-0.4 escalation=3.7 leaving=-0.4 legal=-0.6 payment.disputed=1.1 reputation=-0.3
etiket 6.21 complaint.cost=1.0 complaint.quality=2.6 good=1.6 growth=1.7 leaving=0.7 legal=0.7 payment.sent=-0.4
etwa 6.33 bad=-1.9 complaint.cost=-0.9 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.9 growth=0.7 leaving=-0.5 legal=-0.5 payment.delayed=1.1 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.3 reputation=-0.6
etwas 4.85 bad=0.5 complaint.cost=0.4 complaint.quality=-1.1 escalation=0.9 good=-1.5 growth=-1.5 leaving=-2.2 legal=-1.6 meeting.off=-0.5 payment.delayed=4.1 payment.disputed=-0.8 payment.query=-1.1 payment.refused=3.1 payment.sent=-1.2 praise=-1.3 reputation=1.7 urgent=-0.9
euch 5.36 bad=-0.7 complaint.cost=-1.4 complaint.delay=-0.8 complaint.quality=-2.3 escalation=1.0 good=4.7 growth=2.5 leaving=-1.5 legal=0.4 meeting.off=0.5 payment.delayed=-0.7 payment.disputed=-0.9 payment.promised=-0.6 payment.query=-0.7 payment.refused=-0.7 praise=5.2 urgent=-0.6
eur 6.61 bad=-0.9 good=-0.4 legal=0.8 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-1.0 payment.query=-0.4 payment.refused=-1.0 payment.sent=4.5 praise=-0.4 reputation=-0.4 urgent=-0.5
eure 6.80 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=1.0 good=0.7 growth=1.4 legal=-0.4 payment.refused=1.5 praise=1.2 reputation=1.7
eurem 6.46 bad=1.0 complaint.cost=1.4 complaint.delay=-0.4 complaint.neglect=-1.1 complaint.quality=2.3 good=-1.0 growth=-0.3 leaving=0.6 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.3 payment.promised=-0.5 payment.query=-0.9 payment.refused=-0.7 payment.sent=1.6 praise=-1.0 reputation=1.5 urgent=1.0
eurer 6.80 bad=1.4 complaint.cost=-0.7 complaint.delay=-0.3 complaint.quality=1.1 good=0.5 growth=-0.3 legal=-0.3 payment.promised=-0.5 payment.refused=1.0 praise=0.3 reputation=-0.4
euro 4.14 bad=3.3 complaint.cost=14.1 complaint.delay=-2.2 complaint.neglect=-3.3 complaint.quality=2.9 escalation=-0.4 good=-3.8 growth=-1.8 leaving=2.0 meeting.off=-0.8 payment.delayed=1.2 payment.disputed=7.8 payment.promised=-0.7 payment.query=-2.3 payment.refused=1.5 payment.sent=3.8 praise=-3.3 urgent=-1.2
excel 6.61 bad=-1.0 complaint.delay=-0.5 complaint.neglect=-0.4 good=0.3 growth=1.5 leaving=-0.5 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.7 payment.refused=-0.4 praise=0.8 reputation=0.4
export 7.31 complaint.neglect=-0.4 complaint.quality=1.3 leaving=0.8 legal=-0.3
expose 7.31 bad=-0.6 complaint.quality=-0.5 leaving=-0.7
expres 7.31 bad=2.3 complaint.cost=3.9 complaint.delay=7.3 complaint.neglect=1.6 payment.disputed=1.3 payment.promised=-0.3 payment.refused=-0.4 payment.sent=-0.9
extern 7.31 complaint.cost=1.3 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.3 leaving=2.7
extra 7.02 bad=0.3 complaint.cost=1.8 complaint.delay=-0.4 good=-0.4 payment.delayed=-0.5 payment.query=1.3 payment.refused=-0.7 praise=-0.4
facebo 6.80 bad=1.2 complaint.cost=1.3 complaint.delay=-0.3 complaint.neglect=0.8 complaint.quality=0.8 good=-0.4 growth=-0.3 leaving=-0.4 legal=-0.6 payment.disputed=1.2 payment.query=-0.3 payment.refused=-0.4 praise=-0.4 reputation=4.3
fachan 6.61 bad=1.2 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=2.3 good=-1.2 growth=-0.5 leaving=-1.1 legal=4.0 payment.disputed=1.4 payment.refused=1.6 praise=-1.2 reputation=-0.4
fahren 5.31 leaving=-1.1 legal=-0.3 payment.refused=-0.7 reputation=-0.5
fahrer 7.31 complaint.quality=1.2 leaving=-0.3 payment.refused=1.3 urgent=1.0
fahrst 7.31 bad=1.3 complaint.delay=-0.3 complaint.quality=1.9 payment.query=-0.4 urgent=0.5
fahrt 6.10 bad=0.3 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=1.0 escalation=-0.3 good=-0.7 leaving=0.8 payment.disputed=0.5 payment.query=-0.5 payment.refused=1.2 praise=-0.5 urgent=3.5
fair 7.31 bad=-0.9 complaint.delay=-0.4 complaint.quality=-0.3 good=2.3 leaving=-0.4 legal=-0.3 payment.refused=-0.4 praise=2.4
fall 6.33 bad=0.9 complaint.cost=-0.5 complaint.delay=1.3 complaint.quality=-1.4 escalation=3.3 good=-0.9 growth=-0.4 leaving=0.5 legal=0.8 meeting.off=-0.4 payment.delayed=1.8 payment.promised=-0.5 payment.refused=-0.8 praise=-0.8 reputation=-0.7
fallen 6.80 bad=-0.7 complaint.neglect=-0.4 escalation=-0.4 legal=-0.4 payment.refused=-0.3 reputation=-0.5 urgent=-0.6
fallig 6.10 bad=-0.9 complaint.cost=-0.6 complaint.delay=1.3 complaint.quality=-0.9 escalation=-0.4 good=-0.9 growth=-0.5 leaving=-1.3 legal=0.5 payment.delayed=-0.9 payment.disputed=-0.4 payment.query=5.9 payment.refused=1.7 payment.sent=-0.6 praise=-0.8 reputation=-0.7 urgent=-0.4
falls 6.21 bad=0.7 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=0.7 complaint.quality=-1.5 escalation=-0.5 good=0.5 leaving=0.6 legal=0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.5 payment.refused=-0.5 praise=0.5 reputation=-0.4
fallt 5.77 bad=-2.1 complaint.cost=-1.0 complaint.neglect=0.6 complaint.quality=-1.3 escalation=-0.5 good=0.5 growth=-0.4 leaving=1.2 legal=-1.0 meeting.off=6.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.refused=-0.8 payment.sent=-0.4 reputation=-0.8
falsch 4.97 bad=3.6 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=7.8 escalation=2.2 good=-2.0 growth=-1.0 leaving=1.9 legal=1.1 meeting.off=-1.3 payment.delayed=-1.0 payment.disputed=-1.3 payment.promised=-1.2 payment.query=-1.5 payment.refused=0.6 payment.sent=-0.6 praise=-1.9 reputation=0.9 urgent=1.1
faltbl 7.31 bad=-0.6 leaving=0.5 payment.refused=-0.3
famili 6.01 complaint.delay=2.2 complaint.neglect=1.2 complaint.quality=-1.9 escalation=-0.5 good=1.2 growth=1.6 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.4 payment.query=-0.4 payment.refused=2.7 praise=1.6 reputation=1.1
fand 6.61 bad=0.9 complaint.cost=-0.5 complaint.neglect=-0.7 complaint.quality=1.2 escalation=-0.4 good=-1.1 growth=-0.5 leaving=1.4 legal=-0.4 meeting.off=-0.7 payment.disputed=1.9 payment.refused=-0.4 praise=-0.7 reputation=-0.5
fanden 7.02 bad=1.3 complaint.delay=0.6 complaint.neglect=-0.7 complaint.quality=2.4 good=-0.6 leaving=0.8 payment.refused=-0.3 praise=-0.8 reputation=2.3
fangt 7.31 bad=1.9 complaint.quality=2.5 good=-0.8 leaving=0.6 praise=-0.7 urgent=3.1
farbe 6.61 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=0.8 good=-0.5 leaving=-0.4 legal=-0.4 payment.query=-0.3 payment.refused=-0.4 praise=-0.5 reputation=-0.3
farben 7.31 bad=-0.7 good=-0.5 leaving=-0.3 praise=-0.5
farbko 7.31 bad=0.6 complaint.cost=0.3 complaint.neglect=-0.4 complaint.quality=0.9 reputation=1.1
faschi 7.31 complaint.delay=1.8 complaint.quality=1.2 leaving=-0.6 reputation=2.5
fassad 7.02 bad=-1.8 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.1 good=0.9 growth=1.3 leaving=-0.8 legal=-0.5 payment.refused=-0.6 payment.sent=2.4 praise=1.3 reputation=-0.4
fassun 6.21 bad=1.3 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=3.2 good=-0.5 growth=-0.4 leaving=1.0 legal=-0.8 payment.delayed=-0.4 payment.disputed=1.1 payment.query=-0.9 payment.refused=3.1 payment.sent=-0.4 praise=-0.4 reputation=-0.4 urgent=0.4
fast 6.46 bad=1.3 complaint.cost=4.2 complaint.delay=0.5 complaint.neglect=-0.8 good=-0.7 growth=0.8 leaving=-0.7 legal=1.3 payment.disputed=-0.6 payment.refused=-0.5 reputation=-0.5
fax 6.80 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=0.5 good=-0.5 leaving=2.8 legal=1.0 meeting.off=-0.3 payment.sent=-0.3 praise=-0.5
februa 5.84 bad=-0.5 complaint.cost=-0.8 complaint.delay=1.2 complaint.neglect=0.4 complaint.quality=0.8 escalation=-0.6 good=0.5 growth=1.4 leaving=0.9 legal=-1.1 meeting.off=-0.4 payment.delayed=3.7 payment.disputed=-0.4 payment.promised=-0.7 payment.query=-0.7 payment.refused=-0.5 reputation=-0.7 urgent=-0.4
fehlen 6.21 bad=-0.9 complaint.cost=-0.7 complaint.neglect=-0.8 complaint.quality=0.5 good=0.7 growth=0.6 leaving=-1.1 legal=-0.6 meeting.off=1.2 payment.delayed=0.7 payment.disputed=-0.6 payment.promised=-0.3 payment.query=0.8 payment.refused=-0.6 payment.sent=-0.6 praise=0.7 reputation=-0.5 urgent=2.5
fehler 5.52 bad=1.6 complaint.cost=-1.3 complaint.delay=-1.2 complaint.neglect=-0.5 complaint.quality=4.9 escalation=-0.8 good=0.9 growth=-1.0 leaving=-1.4 legal=0.3 meeting.off=-0.5 payment.delayed=-0.9 payment.promised=-1.0 payment.query=-0.9 payment.refused=3.5 payment.sent=-1.0 praise=1.1 urgent=0.4
fehlt 5.27 bad=0.7 complaint.cost=-1.0 complaint.delay=1.1 complaint.neglect=-1.6 complaint.quality=2.9 escalation=0.9 good=-2.1 growth=-0.8 leaving=-1.9 legal=-0.8 payment.delayed=-0.8 payment.disputed=4.3 payment.promised=-0.8 payment.query=3.9 payment.refused=0.8 praise=-1.9 reputation=-0.7 urgent=4.4
fehlte 7.31 bad=1.1 complaint.delay=1.0 complaint.neglect=-0.3 complaint.quality=1.7 good=-0.7 leaving=0.6 praise=-0.7 reputation=1.0
fehlve 7.31 bad=1.3 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=3.0 escalation=1.8 good=-0.7 leaving=1.3 legal=-0.3 meeting.off=-0.3 payment.refused=1.4 praise=-0.5
feier 7.31 bad=-0.7 complaint.neglect=-0.3 complaint.quality=-0.4 good=1.2 praise=1.2
feiert 6.46 bad=-2.8 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-1.8 escalation=-0.4 good=0.7 growth=0.3 leaving=-0.9 legal=-0.3 meeting.off=-0.8 payment.disputed=1.5 payment.promised=2.4 payment.refused=-0.8 praise=0.8 reputation=-0.7
feld 7.31 bad=-0.6 complaint.quality=-0.4 leaving=-0.3
fenste 6.61 complaint.delay=0.9 complaint.neglect=-1.0 good=-0.4 growth=-0.3 legal=-0.6 payment.refused=0.9 reputation=0.6
ferien 6.80 bad=-0.6 complaint.delay=0.5 complaint.neglect=0.6 complaint.quality=-0.7 good=-0.7 leaving=-0.4 legal=-0.5 meeting.off=-0.4 payment.refused=0.7 praise=-0.5 reputation=0.6
fertig 5.52 bad=0.5 complaint.delay=3.9 complaint.neglect=-0.3 escalation=1.2 good=2.9 leaving=0.5 legal=0.5 meeting.off=-0.5 payment.delayed=-0.8 payment.disputed=1.7 payment.promised=-1.1 payment.query=-0.8 payment.refused=-2.0 payment.sent=1.4 praise=3.1 reputation=1.3 urgent=-0.4
fest 6.61 bad=-1.5 complaint.cost=-0.6 complaint.neglect=-0.3 complaint.quality=-1.4 good=2.6 growth=2.3 payment.delayed=1.4 payment.disputed=-0.5 payment.refused=-0.5 payment.sent=-0.5 praise=3.8 reputation=-0.4 urgent=1.9
fett 7.02 bad=-1.1 complaint.cost=1.5 complaint.quality=-1.6 leaving=-0.3 legal=-0.7 payment.refused=-0.4 reputation=1.3
feuerw 6.80 bad=0.5 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=0.7 good=1.1 growth=1.3 leaving=0.4 reputation=1.5
fiel 6.80 bad=-0.3 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=1.4 good=0.4 growth=1.3 leaving=1.3 legal=-0.5 payment.refused=-0.5 praise=0.5 reputation=-0.6
filial 7.02 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.5 good=2.2 growth=4.1 leaving=-0.6 legal=-0.3 payment.refused=-0.6 reputation=-0.3
finanz 6.01 complaint.cost=-0.5 complaint.delay=2.8 complaint.neglect=0.4 complaint.quality=-1.4 escalation=-0.4 good=1.1 growth=-0.5 leaving=-0.9 legal=1.8 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.7 payment.query=1.4 payment.refused=-1.3 payment.sent=1.1 praise=1.2 reputation=-0.8 urgent=0.9
finde 6.10 bad=-1.7 complaint.cost=-0.3 complaint.delay=-0.7 complaint.quality=-1.7 escalation=-0.6 good=-1.0 growth=-0.4 legal=-1.0 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.8 payment.query=4.6 payment.refused=1.6 payment.sent=-0.7 praise=-0.9 reputation=-0.9
finden 6.33 bad=0.9 complaint.cost=-0.5 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=1.0 good=0.9 growth=-0.3 legal=-0.7 meeting.off=-0.6 payment.disputed=-0.3 payment.refused=-0.4 praise=1.4 reputation=0.6 urgent=-0.4
findet 6.10 complaint.cost=1.7 complaint.delay=-0.9 escalation=-0.4 good=0.6 growth=0.4 leaving=-0.4 legal=-0.6 payment.disputed=-0.5 payment.refused=-1.2 praise=0.9 reputation=1.4
finger 7.31 bad=1.4 complaint.quality=2.2 leaving=1.3 payment.query=-0.3 reputation=0.9 urgent=-0.4
fink 7.31 bad=-0.5 complaint.cost=-0.4 good=-0.4 payment.sent=0.9 praise=-0.3
firma 6.01 bad=-0.6 complaint.cost=0.4 complaint.delay=0.3 complaint.neglect=-1.4 complaint.quality=-0.3 escalation=-0.4 good=-1.4 growth=-0.6 leaving=1.0 legal=-1.4 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.5 payment.refused=0.7 payment.sent=-0.8 praise=-1.3 urgent=-0.3
firmen 6.61 bad=1.4 complaint.delay=-0.8 complaint.neglect=0.6 complaint.quality=2.6 escalation=-0.4 good=-0.6 legal=-0.4 meeting.off=-0.5 payment.sent=-0.3 praise=-0.7 reputation=1.9 urgent=-0.4
fisch 7.31 bad=1.0 complaint.cost=-0.6 complaint.delay=0.7 complaint.neglect=1.7 complaint.quality=-0.6 good=-0.6 leaving=0.9 praise=-0.7
fische 7.31 bad=1.5 complaint.delay=2.3 complaint.quality=1.0 good=-0.5 leaving=0.8 payment.promised=-0.3 praise=-0.5
fitnes 7.31 bad=-0.4 complaint.quality=-0.3 good=-0.5 leaving=-0.4 praise=-0.4
fix 7.02 bad=-0.4 complaint.cost=-0.6 complaint.delay=-0.4 complaint.quality=0.3 good=0.9 growth=1.7 leaving=1.3 meeting.off=-0.7 praise=1.2
fixe 6.61 bad=-1.1 complaint.delay=-0.3 complaint.quality=-0.9 leaving=-0.7 meeting.off=3.2 payment.delayed=-1.0 payment.promised=-0.8 reputation=-0.4
flach 6.80 bad=-0.9 complaint.delay=-0.3 complaint.quality=-0.6 meeting.off=3.5 payment.promised=-0.4 reputation=-0.4 urgent=-0.4
fliese 7.31 bad=-0.6 complaint.quality=-0.7 good=0.7 legal=-0.3 praise=0.7
fliess 6.61 bad=2.9 complaint.cost=1.6 complaint.delay=0.9 complaint.neglect=0.7 complaint.quality=0.6 good=-0.4 growth=-0.4 leaving=-0.9 legal=-0.4 payment.disputed=-0.8 payment.refused=5.5 payment.sent=-0.4 praise=-0.3
fluche 7.31 bad=-0.7 complaint.quality=-0.5 good=1.6 praise=1.9
flur 7.31 complaint.delay=0.3 complaint.neglect=-0.3 good=-0.5 growth=-0.3 praise=-0.3
flyer 6.46 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.5 good=-0.5 leaving=-1.1 legal=-0.4 payment.delayed=-0.4 payment.refused=-0.5 praise=-0.4 reputation=-0.7
folgen 7.02 bad=1.2 complaint.cost=0.7 complaint.quality=0.4 leaving=0.9 legal=2.1 payment.refused=-0.4 payment.sent=-0.4 reputation=-0.3
folgt 6.46 bad=-1.5 complaint.cost=-0.7 complaint.delay=0.3 complaint.quality=-1.0 good=0.9 growth=1.6 leaving=-1.5 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-0.3 payment.sent=2.3 praise=-0.4
folie 7.02 bad=-0.6 complaint.neglect=-0.5 leaving=-0.5 payment.refused=-0.5 reputation=0.9
follow 7.02 bad=1.8 complaint.cost=-0.3 complaint.neglect=-1.0 escalation=-0.3 good=-0.7 growth=-0.3 leaving=-0.7 legal=-0.6 meeting.off=-0.4 praise=-0.6 reputation=5.4
forder 5.23 bad=-1.2 complaint.cost=0.8 complaint.neglect=1.5 escalation=0.7 growth=-1.4 leaving=1.9 legal=2.5 meeting.off=-1.4 payment.delayed=4.1 payment.disputed=-1.1 payment.promised=-0.6 payment.query=1.9 payment.refused=0.6 payment.sent=2.8 praise=0.6 reputation=-0.9
format 7.02 bad=-0.6 complaint.quality=-0.4 escalation=-0.3 leaving=1.5 payment.query=2.3
formul 5.36 complaint.cost=-0.6 complaint.delay=-0.4 complaint.quality=-0.9 escalation=-0.4 good=-0.4 legal=-2.1 payment.delayed=-0.4 payment.refused=-0.7 praise=-0.4 reputation=-0.6
fortbi 7.31 bad=-0.5
fortse 7.31 complaint.quality=-0.6 good=1.6 growth=2.4 leaving=1.6 legal=-0.4 payment.delayed=-0.4 payment.refused=-0.6
foto 6.21 bad=-1.6 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.9 escalation=-0.4 good=0.4 growth=-0.4 leaving=-0.7 legal=-1.0 payment.query=-0.3 payment.refused=-0.7 payment.sent=1.0
fotobu 7.31 bad=0.3 complaint.quality=0.9 good=0.3 praise=0.3 reputation=1.3
fotogr 6.33 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.8 complaint.quality=0.6 good=3.2 growth=1.4 leaving=-0.4 legal=-0.4 meeting.off=-0.5 payment.refused=-0.6 payment.sent=-0.3 praise=3.4 reputation=0.7 urgent=-0.3
fotos 6.21 bad=-0.4 complaint.delay=0.8 complaint.neglect=-0.7 escalation=-0.3 good=-0.8 growth=-0.4 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.3 payment.query=-0.5 payment.refused=-0.5 payment.sent=-0.4 praise=-0.6 reputation=0.6 urgent=2.5
fotosh 7.31 complaint.quality=0.7 meeting.off=2.1 payment.refused=0.6
frage 5.63 bad=-1.4 complaint.cost=0.5 complaint.neglect=0.6 complaint.quality=-2.1 escalation=-0.4 good=-0.9 growth=-0.7 leaving=-1.2 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.3 payment.query=1.0 payment.refused=-1.1 payment.sent=-0.4 praise=-0.5 urgent=-0.6
fragen 5.57 bad=1.4 complaint.delay=1.5 complaint.neglect=1.5 complaint.quality=0.5 escalation=-0.8 good=-1.5 growth=-0.9 leaving=-1.4 meeting.off=-0.4 payment.delayed=-0.8 payment.query=2.1 praise=-1.2 reputation=1.0 urgent=1.2
fragt 6.01 bad=-1.4 complaint.cost=0.5 complaint.delay=-1.1 complaint.neglect=-0.4 complaint.quality=-0.4 escalation=-0.6 good=-0.7 growth=-0.4 legal=-0.9 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.5 payment.query=5.6 payment.refused=0.8 praise=-0.8
fragte 7.31 bad=0.5 complaint.cost=1.1 complaint.delay=1.3 complaint.neglect=0.3 good=-0.6 leaving=-0.6 payment.refused=-0.4 praise=-0.5 reputation=1.0
franke 7.31 bad=-0.9 complaint.quality=-0.5 good=-0.5 legal=-0.3 payment.sent=6.9 reputation=-0.3
franzo 7.31 bad=-0.5 complaint.quality=-1.0 good=-0.5 praise=-0.5 urgent=2.6
frau 3.96 bad=-2.7 complaint.cost=0.9 complaint.delay=2.3 complaint.quality=-2.7 good=1.7 growth=-1.8 leaving=0.3 legal=-0.7 meeting.off=0.4 payment.delayed=1.1 payment.promised=1.0 payment.query=-1.3 payment.refused=0.5 payment.sent=0.6 praise=3.4 reputation=-2.7
frei 5.00 bad=-1.5 complaint.cost=-0.7 complaint.delay=1.2 complaint.neglect=-0.7 complaint.quality=0.5 escalation=-1.3 good=0.7 growth=2.0 leaving=-1.8 legal=-0.9 meeting.off=1.3 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.8 payment.query=-0.7 payment.sent=-0.5 urgent=0.8
freiga 5.84 bad=-2.6 complaint.delay=-1.1 complaint.neglect=-0.9 complaint.quality=-1.5 escalation=-0.3 good=-0.9 growth=-0.7 leaving=-1.2 legal=-0.4 meeting.off=-0.9 payment.delayed=1.4 payment.disputed=-1.4 payment.promised=5.0 payment.query=0.4 payment.refused=-1.7 payment.sent=-1.4 praise=-0.7 reputation=-0.8 urgent=-1.5
freige 5.70 bad=-0.3 complaint.cost=-0.6 complaint.delay=-1.1 complaint.neglect=0.6 complaint.quality=-1.3 escalation=0.9 good=-1.3 growth=-0.5 leaving=-1.0 legal=-0.5 meeting.off=-0.6 payment.delayed=-1.2 payment.disputed=0.6 payment.promised=3.8 payment.query=-0.9 payment.refused=-0.5 payment.sent=1.2 praise=-1.2 reputation=-0.8 urgent=0.6
freisc 7.02 bad=-1.7 complaint.neglect=-0.3 complaint.quality=-1.2 escalation=-0.3 good=-0.4 payment.delayed=-0.4 payment.refused=-0.4 payment.sent=-0.4 praise=-0.4 reputation=-1.4 urgent=1.7
freita 5.31 bad=-0.6 complaint.cost=-1.1 complaint.delay=3.5 complaint.quality=-1.5 escalation=-0.9 good=0.9 growth=-0.7 legal=-0.6 meeting.off=2.6 payment.delayed=-1.6 payment.disputed=-0.5 payment.promised=2.1 payment.query=-0.8 payment.refused=-0.8 payment.sent=-0.6 praise=1.4 reputation=-1.3 urgent=-0.6
fremde 6.80 bad=1.0 complaint.cost=0.3 complaint.delay=-0.3 complaint.neglect=0.8 complaint.quality=3.2 good=-0.5 legal=1.2 payment.refused=0.5 praise=-0.3 reputation=2.0
freue 7.31 bad=-2.0 complaint.neglect=-0.7 escalation=-0.6 good=4.1 leaving=-0.3 payment.query=-0.3 reputation=-0.7
freuen 7.02 bad=-0.6 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=0.5 good=3.0 growth=-0.3 leaving=-0.8 legal=-0.4 praise=1.0 reputation=-0.8
freund 5.36 bad=-0.8 complaint.cost=-0.4 complaint.delay=0.3 complaint.neglect=2.7 complaint.quality=-1.5 good=2.3 growth=2.7 legal=-1.6 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.5 payment.query=0.4 payment.refused=-1.3 payment.sent=-0.3 reputation=-0.9 urgent=0.6
freut 7.02 bad=1.2 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=1.5 good=-0.3 leaving=-0.4 legal=-0.4 payment.disputed=1.2 payment.refused=1.0 reputation=1.0
friede 7.31 complaint.cost=1.2 complaint.delay=-0.3 complaint.neglect=-0.4 good=-0.3 leaving=1.3 payment.refused=0.6 praise=-0.5
friedr 7.31 complaint.cost=0.5 complaint.delay=0.7 complaint.neglect=0.6 complaint.quality=-0.5 legal=-0.3 payment.disputed=0.9 payment.refused=1.2
friseu 7.31 bad=0.7 complaint.cost=2.2 complaint.neglect=-0.6 complaint.quality=-0.5 good=-0.5 praise=-0.4 reputation=0.7
frist 6.33 bad=3.0 complaint.delay=2.5 complaint.neglect=-1.0 complaint.quality=-0.4 escalation=-0.6 good=-1.0 growth=-0.5 leaving=1.5 legal=1.9 meeting.off=-0.5 payment.delayed=-0.4 payment.refused=-0.4 praise=-0.9 urgent=-0.3
frista 7.02 bad=0.5 complaint.delay=-0.6 complaint.quality=1.5 leaving=-0.4 legal=0.9
friste 7.31 bad=-1.2 complaint.neglect=-0.6 complaint.quality=-0.5 good=-0.3 legal=-0.6 praise=-0.4
fristg 6.61 bad=-1.1 complaint.delay=-0.4 complaint.neglect=0.3 complaint.quality=-0.6 good=-0.5 growth=-0.5 leaving=2.8 legal=-1.0 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=2.2 payment.query=-0.3 payment.refused=-1.1 payment.sent=-0.7 praise=-0.4
fristl 6.61 bad=0.7 complaint.delay=-0.6 complaint.neglect=1.8 good=-0.5 growth=-0.3 leaving=1.8 legal=3.3 payment.refused=-0.5 praise=-0.4
frists 7.31 complaint.delay=0.7 complaint.quality=-0.3 legal=0.5
froh 7.31 bad=-1.3 complaint.neglect=-0.5 complaint.quality=-0.5 good=1.4 leaving=-1.0 legal=-0.4 praise=1.8
frohli 7.31 bad=-1.0 complaint.quality=-0.5 payment.refused=-0.7
frucht 7.02 complaint.delay=-0.5 leaving=-0.6 legal=1.5
fruh 5.52 bad=-2.0 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=-1.7 escalation=-0.5 good=1.7 growth=-1.0 leaving=-1.4 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=1.9 payment.query=-0.6 payment.refused=-1.3 praise=2.4 reputation=-1.4 urgent=2.1
fruher 5.70 bad=-1.0 complaint.cost=-1.0 complaint.delay=-1.4 complaint.neglect=3.4 complaint.quality=-2.0 escalation=-0.6 good=2.9 growth=-0.6 leaving=-1.3 legal=-1.2 meeting.off=-1.2 payment.delayed=1.8 payment.disputed=-0.5 payment.promised=-0.7 payment.query=-0.6 payment.refused=-1.5 praise=2.9 urgent=-0.4
fruhja 6.21 bad=-1.2 complaint.delay=-0.7 complaint.neglect=0.5 complaint.quality=-1.4 good=2.9 growth=4.0 leaving=-0.8 legal=-0.4 payment.delayed=1.7 payment.disputed=0.5 payment.refused=-0.8 payment.sent=1.5 praise=3.5 reputation=-0.5
fruhst 7.31 bad=0.5 complaint.delay=1.4 complaint.quality=0.7 good=-0.7 praise=-0.5 reputation=1.8
fuhlt 7.31 complaint.delay=-0.3 complaint.neglect=0.4 complaint.quality=-0.6 good=1.2 leaving=1.0 praise=1.4 reputation=-0.3
fuhre 7.31 complaint.delay=1.3 complaint.neglect=0.4 good=1.3 growth=2.1 praise=-0.5 reputation=1.1
fuhren 7.31 complaint.cost=1.4 complaint.quality=-0.3 reputation=1.5
fulda 7.31 bad=-0.5 complaint.delay=-0.3 complaint.neglect=0.6 complaint.quality=-0.7 leaving=-0.5 meeting.off=1.7 payment.refused=-0.4 reputation=-0.4
funf 5.52 bad=-1.1 escalation=-0.7 good=3.8 growth=1.6 leaving=-0.5 legal=-1.1 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=2.0 payment.query=-0.6 payment.refused=0.7 payment.sent=0.3 praise=3.2 reputation=0.5 urgent=-0.6
funfma 7.31 bad=-0.3 complaint.neglect=1.2 complaint.quality=-0.7 escalation=0.4 good=1.1 growth=1.4 legal=-0.9 praise=1.3 reputation=-0.3
funkti 7.31 complaint.delay=1.0 payment.refused=1.3
fur 2.72 bad=1.0 complaint.cost=5.3 complaint.delay=1.1 complaint.neglect=-2.4 complaint.quality=-0.6 escalation=-1.7 growth=2.2 leaving=1.1 legal=-1.8 meeting.off=0.5 payment.delayed=-2.0 payment.disputed=-0.7 payment.promised=-2.4 payment.query=0.7 payment.refused=3.8 payment.sent=-1.7 praise=1.6 urgent=-2.2
furs 5.41 bad=-0.7 complaint.cost=2.1 complaint.delay=1.0 complaint.neglect=-1.0 complaint.quality=-2.3 escalation=-0.4 good=-1.6 growth=-1.4 leaving=0.5 legal=-0.9 meeting.off=-0.9 payment.delayed=-1.3 payment.disputed=-0.7 payment.promised=-1.4 payment.query=2.0 payment.refused=-0.4 payment.sent=0.8 praise=-1.0 reputation=-0.9 urgent=-0.7
furth 7.31 complaint.cost=0.9 complaint.quality=-0.7 payment.disputed=-0.4 payment.refused=1.0 payment.sent=-0.4 reputation=1.0
g 7.31 bad=-0.4 complaint.delay=-0.3 complaint.quality=-0.4 escalation=0.3 legal=-0.5 payment.disputed=-0.3 payment.query=1.3 reputation=-0.4
gab 6.61 complaint.cost=1.0 complaint.delay=-0.8 complaint.neglect=1.5 complaint.quality=1.4 escalation=-0.3 good=1.6 leaving=-0.7 legal=-0.3 payment.disputed=0.7 payment.refused=-0.7 praise=1.2 reputation=-0.7
ganz 5.77 bad=-0.6 complaint.cost=2.0 complaint.delay=0.5 complaint.neglect=0.4 complaint.quality=-1.9 escalation=-0.4 good=3.0 growth=-0.7 leaving=2.2 legal=-0.9 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.8 payment.sent=-0.4 praise=3.8 urgent=-0.3
ganze 6.46 bad=0.9 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=2.4 complaint.quality=-1.8 escalation=-0.3 good=0.8 growth=0.8 leaving=-0.4 legal=-0.7 meeting.off=2.0 payment.disputed=-0.6 payment.query=1.4 payment.refused=-0.6 payment.sent=1.4 praise=1.0 reputation=0.9 urgent=-0.4
ganzen 6.46 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=0.5 complaint.quality=-0.6 escalation=-0.5 good=0.5 growth=-0.5 leaving=-1.0 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.6 payment.query=-0.3 payment.refused=-0.8 payment.sent=-0.3 praise=0.8 reputation=1.0
gar 5.63 bad=0.6 complaint.cost=-0.7 complaint.delay=0.6 complaint.neglect=2.1 complaint.quality=3.2 escalation=-0.7 good=3.3 growth=-0.6 leaving=0.3 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=2.9 payment.sent=-0.4 praise=3.6 reputation=0.3 urgent=1.1
garage 7.02 complaint.cost=1.4 complaint.delay=0.7 complaint.quality=-0.5 good=-0.6 growth=-0.3 legal=0.7 payment.refused=-0.4 praise=-0.5
garten 6.61 bad=0.5 complaint.cost=0.8 complaint.delay=-0.6 complaint.quality=0.3 escalation=-0.6 good=1.0 leaving=0.9 legal=0.6 praise=0.7 reputation=-0.6
gast 6.46 bad=-1.6 complaint.cost=0.5 complaint.delay=-0.4 complaint.quality=-1.6 escalation=-0.3 good=0.6 growth=-0.4 leaving=0.5 legal=-0.4 payment.query=-0.4 payment.refused=-0.4 praise=0.9 reputation=-1.2
gaste 6.80 bad=0.3 complaint.cost=0.6 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.7 good=0.7 leaving=-0.4 legal=-0.4 payment.refused=1.1 payment.sent=-0.5 praise=0.5 reputation=0.6
gastro 7.31 complaint.cost=-0.4 complaint.quality=1.2
geande 6.46 bad=-0.8 complaint.delay=-0.5 complaint.neglect=-0.5 escalation=-0.5 good=-0.7 growth=-0.4 leaving=0.3 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=5.5 payment.refused=-0.4 payment.sent=-0.5 praise=-0.5 reputation=-0.3 urgent=-0.4
gebaut 7.31 bad=-0.6 complaint.quality=-0.6 good=-0.4 praise=-0.3
gebe 7.02 bad=-1.0 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=0.8 escalation=-0.4 good=1.0 growth=1.7 leaving=0.4 legal=-0.3 payment.refused=-1.0 praise=1.0 reputation=-0.7
geben 5.46 bad=3.8 complaint.cost=-0.4 complaint.delay=1.1 complaint.neglect=0.7 complaint.quality=2.9 escalation=3.7 good=0.6 growth=2.1 leaving=-0.5 legal=0.6 meeting.off=0.7 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.4 payment.refused=0.4 payment.sent=1.3 praise=-0.6 reputation=-1.5 urgent=1.0
gebete 6.33 bad=2.1 complaint.cost=-0.4 complaint.delay=3.4 complaint.neglect=1.8 complaint.quality=-1.4 escalation=2.0 good=-0.8 leaving=0.7 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=1.2 payment.refused=-0.9 praise=-0.7 reputation=1.2
geblie 7.31 bad=-0.5 complaint.delay=0.5 complaint.neglect=-0.6 complaint.quality=-0.5 leaving=-0.4 legal=-0.8 meeting.off=3.2 payment.sent=-0.4
gebrac 6.80 bad=-0.6 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=-1.1 complaint.quality=0.5 escalation=0.6 growth=1.2 leaving=-0.9 legal=-0.4 reputation=-0.4
gebrau 6.46 bad=0.7 complaint.cost=0.9 complaint.delay=2.6 complaint.neglect=-0.6 complaint.quality=-0.5 escalation=-0.3 good=0.7 growth=0.9 leaving=3.8 legal=-0.5 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=1.4 payment.sent=-0.4 praise=1.0 reputation=-0.4
gebuch 6.80 bad=1.1 complaint.delay=1.1 complaint.quality=-0.6 good=-1.3 growth=-0.5 leaving=-0.6 payment.disputed=2.7 payment.refused=-0.6 praise=-0.7 reputation=0.8 urgent=-0.4
gebuhr 7.02 bad=0.4 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=1.0 complaint.quality=0.7 escalation=1.5 good=-0.3 leaving=-0.6 legal=1.4 payment.disputed=4.3 payment.refused=0.7
geburt 7.02 bad=-0.4 complaint.neglect=0.5 complaint.quality=-0.7 good=-0.9 leaving=0.7 legal=-0.5 praise=-0.8 urgent=2.1
gedach 6.61 bad=-1.5 complaint.cost=-1.3 complaint.delay=1.1 complaint.neglect=-0.8 complaint.quality=-0.7 escalation=-0.3 good=0.8 growth=-0.5 leaving=-0.5 legal=-0.5 payment.delayed=2.6 payment.disputed=-0.6 payment.query=-0.4 payment.refused=1.3 praise=1.1 reputation=-0.6
gedank 6.80 bad=0.7 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=-1.0 good=1.2 growth=-0.4 leaving=2.8 legal=-0.5 payment.refused=-0.3 praise=1.2 reputation=-0.3
gedich 7.02 bad=-1.2 complaint.cost=-0.5 complaint.quality=-0.6 good=-0.6 leaving=-0.3 meeting.off=-0.4 payment.refused=-0.5 payment.sent=1.5 praise=1.3 reputation=-0.5
gedruc 6.33 bad=1.0 complaint.cost=0.9 complaint.delay=0.3 complaint.neglect=-0.6 complaint.quality=1.5 good=-0.6 growth=-0.3 leaving=-0.6 legal=-0.5 payment.delayed=-0.3 payment.refused=-0.4 praise=-0.5 reputation=2.6 urgent=1.1
geduld 6.33 bad=0.7 complaint.cost=-0.5 complaint.neglect=-0.8 complaint.quality=2.5 escalation=1.1 growth=-0.5 leaving=1.2 legal=1.1 payment.delayed=2.3 payment.disputed=-0.5 payment.promised=0.8 payment.query=-0.4 payment.refused=-1.0 praise=0.6 reputation=-0.4
geehrt 5.23 bad=2.9 complaint.cost=0.8 complaint.delay=2.1 complaint.neglect=1.8 complaint.quality=2.3 escalation=2.1 good=-1.6 growth=-0.7 legal=2.3 meeting.off=-0.5 payment.disputed=3.1 payment.promised=-0.4 payment.query=0.6 payment.sent=-0.4 praise=-1.1 reputation=0.3 urgent=-0.4
gefall 6.80 complaint.cost=1.4 complaint.delay=-0.5 escalation=-0.4 payment.disputed=-0.3 payment.refused=-0.7 reputation=1.5
gefrag 4.53 bad=2.0 complaint.cost=0.9 complaint.delay=1.2 complaint.neglect=2.5 complaint.quality=2.6 escalation=-1.1 good=1.5 growth=1.1 leaving=-2.1 legal=-0.8 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.5 payment.refused=0.6 payment.sent=-0.5 praise=1.0 reputation=2.3 urgent=0.4
gefuhr 7.31 bad=-0.6 complaint.quality=-0.3 good=-0.7 leaving=0.7 legal=-0.5 payment.promised=-0.3 payment.sent=3.1 praise=1.0
gefund 6.21 bad=-1.6 complaint.cost=-0.7 complaint.neglect=-0.6 complaint.quality=-1.4 escalation=-0.4 good=0.5 growth=-0.5 leaving=1.3 legal=-0.7 meeting.off=-0.3 payment.promised=2.2 payment.refused=-0.9 payment.sent=-0.7 praise=0.5 reputation=-0.8
gegang 6.46 bad=-0.6 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.7 growth=-0.5 leaving=-0.8 legal=0.8 payment.delayed=-0.3 payment.refused=-0.3 reputation=-0.6
gegebe 5.77 complaint.cost=2.1 complaint.neglect=-2.0 complaint.quality=-0.5 escalation=1.0 good=2.6 growth=3.6 leaving=1.4 legal=1.7 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.7 payment.refused=-0.7 praise=1.3 reputation=0.9 urgent=-0.5
gegen 5.15 bad=1.6 complaint.delay=0.7 complaint.neglect=-0.5 complaint.quality=0.8 escalation=-0.8 good=-1.8 growth=-0.8 leaving=-0.4 legal=4.0 meeting.off=-0.9 payment.delayed=-0.8 payment.disputed=1.2 payment.promised=-0.9 payment.query=-0.6 payment.refused=2.3 payment.sent=0.5 praise=-1.8 reputation=-1.5 urgent=-0.8
gegens 6.61 bad=-1.1 complaint.cost=-0.9 complaint.quality=-0.9 good=-0.6 leaving=0.5 legal=-1.1 payment.delayed=-0.3 payment.disputed=0.5 payment.refused=-0.7 praise=-0.6 reputation=-0.5
gegenu 7.02 bad=-0.5 complaint.delay=-0.3 complaint.quality=-0.6 escalation=0.7 good=1.9 payment.refused=-0.4 praise=2.7
gegner 6.80 bad=-1.1 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.8 good=0.5 leaving=-0.5 legal=-1.2 praise=0.5
gehabt 6.61 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=1.0 growth=-0.4 legal=0.9 payment.promised=-0.4 payment.refused=-0.3 praise=0.4
gehalt 6.46 bad=1.2 complaint.cost=-0.4 complaint.delay=0.4 complaint.quality=2.5 escalation=2.7 good=-0.8 leaving=-0.9 legal=0.5 payment.refused=1.8 praise=-0.8 reputation=-0.5
gehe 7.31 bad=-0.9 complaint.neglect=-0.8 good=-0.5 payment.promised=-0.5 praise=-0.4 reputation=-0.3
gehen 5.57 bad=-1.0 complaint.delay=-1.3 complaint.quality=0.5 escalation=-0.5 good=-1.2 growth=-0.6 leaving=1.7 meeting.off=0.8 payment.delayed=0.8 payment.promised=-0.7 payment.query=-1.5 payment.refused=-1.7 payment.sent=-0.6 praise=-1.0 reputation=-0.5 urgent=-0.6
gehoff 6.80 bad=2.2 complaint.cost=1.5 complaint.delay=-0.6 complaint.neglect=2.4 complaint.quality=1.4 escalation=-0.3 good=-0.9 leaving=-0.4 legal=0.7 payment.disputed=-0.3 praise=-0.7 reputation=0.7
gehore 7.02 bad=0.4 complaint.delay=-0.3 complaint.neglect=0.5 complaint.quality=0.6 escalation=-0.3 payment.disputed=-0.3 payment.query=1.3 reputation=1.9
gehort 5.77 bad=1.8 complaint.cost=-1.3 complaint.neglect=2.4 complaint.quality=1.5 escalation=0.6 good=-1.5 growth=-0.5 leaving=0.7 legal=0.6 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.6 payment.refused=3.5 payment.sent=-0.4 praise=-1.4
geht 4.23 complaint.cost=-2.4 complaint.delay=-1.7 complaint.neglect=0.6 complaint.quality=2.5 escalation=0.9 good=-0.9 growth=-1.9 leaving=-1.3 legal=0.4 meeting.off=-1.0 payment.delayed=0.9 payment.disputed=1.9 payment.promised=5.2 payment.query=-1.7 payment.refused=-0.6 payment.sent=-2.4 urgent=3.0
geht's 7.31 complaint.cost=-0.4 complaint.quality=0.9 good=-0.6 growth=-0.6 leaving=-0.6 legal=1.6 praise=-0.4 reputation=1.0
geklar 5.27 bad=-1.6 complaint.delay=0.9 complaint.neglect=1.1 complaint.quality=-0.7 escalation=-0.4 leaving=-0.9 payment.delayed=1.4 payment.disputed=-0.3 payment.promised=1.2 payment.refused=-1.0 reputation=-0.6
gekomm 6.61 bad=-0.4 complaint.delay=0.6 complaint.neglect=-0.5 escalation=-0.4 good=2.0 leaving=0.3 legal=-0.3 payment.disputed=0.7 payment.refused=-0.4 praise=1.9 reputation=-0.4
gekost 7.31 bad=0.6 complaint.cost=1.5 complaint.neglect=1.1 complaint.quality=1.0 reputation=-0.4
gekund 5.70 bad=-2.2 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=-0.9 escalation=-0.6 good=0.7 growth=-0.7 legal=-0.9 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.5 payment.sent=-0.5 praise=-1.2 reputation=-0.8 urgent=-0.8
gekurz 7.31 bad=1.6 complaint.cost=1.4 complaint.neglect=-0.4 complaint.quality=1.1 leaving=0.9 payment.refused=1.6
gelach 6.61 complaint.cost=1.9 complaint.delay=-0.7 complaint.quality=-0.3 good=-0.5 leaving=1.2 legal=-0.5 payment.promised=-0.3 payment.refused=1.1 payment.sent=1.5 praise=1.0 reputation=0.4
gelade 6.80 bad=-1.2 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.7 good=0.7 leaving=-0.5 legal=-1.4 meeting.off=1.1 praise=0.7
geland 6.80 bad=1.9 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=3.1 escalation=1.5 good=-0.5 leaving=1.0 legal=2.5 payment.promised=-0.3 praise=-0.4 reputation=-0.5
gelass 7.02 bad=0.8 complaint.delay=1.1 complaint.neglect=2.5 complaint.quality=-0.4 good=-0.4 leaving=1.8 payment.refused=0.8 payment.sent=1.1 reputation=-0.5
gelb 7.02 bad=-0.7 good=-0.4 leaving=-0.4 legal=-0.5 praise=-0.3
geld 4.69 bad=-0.4 complaint.cost=1.7 complaint.delay=0.7 escalation=-1.5 good=-2.3 growth=-0.9 leaving=-1.9 legal=-1.7 meeting.off=-1.4 payment.delayed=6.1 payment.disputed=-1.2 payment.promised=5.8 payment.refused=5.7 payment.sent=3.3 praise=-1.7 reputation=-0.9 urgent=-1.3
gelege 7.02 bad=0.3 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=-0.5 good=0.5 leaving=0.7 meeting.off=-0.4 payment.refused=-0.4 praise=0.6
gelegt 6.46 bad=1.7 complaint.cost=0.6 complaint.delay=-0.7 complaint.neglect=0.5 complaint.quality=0.8 escalation=-0.4 good=-0.4 growth=-0.3 leaving=1.4 legal=0.5 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.4 payment.refused=3.9 praise=-0.5 reputation=0.7
gelern 7.31 bad=1.0 complaint.delay=2.7 complaint.quality=-0.6 payment.refused=2.1 payment.sent=-0.5
gelese 6.46 bad=-1.9 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.9 good=1.2 growth=-0.9 leaving=-0.6 legal=-0.9 meeting.off=0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.5 praise=1.5 reputation=-0.4
gelief 7.02 bad=1.1 complaint.cost=0.7 complaint.delay=2.4 complaint.quality=0.7 leaving=3.4 legal=2.6 payment.query=-0.3 payment.refused=1.0
gelobt 7.31 bad=-1.1 complaint.delay=-0.5 complaint.quality=-0.5 good=1.7 growth=1.1 praise=1.7 reputation=-0.7
gelosc 7.31 complaint.delay=-0.3 complaint.quality=1.0 leaving=2.0 payment.promised=-0.4 payment.refused=1.0
gelten 6.46 bad=1.1 complaint.cost=-1.0 complaint.delay=-0.5 complaint.quality=1.8 escalation=0.5 good=-0.7 growth=-0.5 leaving=-0.4 legal=3.3 payment.disputed=-0.5 payment.query=-0.4 payment.refused=0.5 payment.sent=-0.3 praise=-0.5 reputation=-0.6
gelung 6.80 complaint.neglect=-0.6 complaint.quality=0.8 escalation=-0.4 good=2.0 leaving=-0.6 legal=-0.5 payment.refused=2.2 praise=2.1 reputation=-0.4
gemach 6.21 bad=-1.3 complaint.cost=-0.7 complaint.delay=1.0 complaint.neglect=-0.9 complaint.quality=-0.5 escalation=-0.5 good=2.6 growth=2.0 leaving=-0.9 legal=0.9 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.7 praise=2.9
gemass 7.31 bad=1.0 complaint.delay=2.0 complaint.quality=-0.6 leaving=1.7 legal=0.5 payment.refused=-0.4
gemein 5.63 bad=-0.7 complaint.cost=-0.9 complaint.delay=-0.7 complaint.neglect=0.7 complaint.quality=-1.2 escalation=-0.5 good=-1.0 leaving=2.9 legal=-0.5 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.9 payment.promised=-0.4 payment.query=-0.3 payment.refused=-1.2 payment.sent=1.7 praise=-0.3 reputation=-0.6 urgent=-0.3
gemeld 7.02 bad=0.5 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=2.0 complaint.quality=1.6 escalation=1.5 leaving=-0.3 legal=0.9 payment.refused=0.7 payment.sent=1.4
gemerk 6.46 complaint.cost=-0.4 complaint.delay=-1.4 complaint.neglect=-0.5 complaint.quality=1.9 escalation=-0.4 good=1.6 growth=-0.5 leaving=1.0 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-1.0 praise=1.4 reputation=-0.4 urgent=-0.4
genann 7.02 complaint.cost=-0.5 complaint.neglect=2.2 complaint.quality=-1.2 escalation=1.4 good=1.1 growth=1.9 leaving=-0.7 legal=1.2 payment.disputed=1.2 payment.refused=-0.3 praise=1.1
genau 5.57 complaint.delay=1.1 complaint.neglect=1.9 escalation=-1.0 good=0.8 growth=-0.6 leaving=-0.3 meeting.off=1.2 payment.delayed=1.4 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.5 praise=0.9 reputation=-0.4 urgent=-0.5
genomm 6.61 bad=1.3 complaint.cost=1.0 complaint.neglect=0.4 complaint.quality=0.3 escalation=1.7 good=-0.6 leaving=0.5 legal=-0.6 payment.delayed=-0.4 payment.disputed=1.6 payment.refused=0.5 praise=-0.4 reputation=-0.5
genoss 7.02 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=0.6 escalation=2.2 good=-0.5 leaving=-0.5 payment.refused=-0.3 praise=-0.5
genug 7.02 bad=0.7 complaint.cost=0.7 complaint.delay=1.7 complaint.neglect=0.5 complaint.quality=1.0 escalation=-0.4 leaving=0.9 payment.refused=0.6 reputation=-0.5
genugt 7.02 bad=-1.6 complaint.cost=-0.4 complaint.neglect=-0.9 complaint.quality=-0.4 good=1.6 growth=-0.4 leaving=-0.6 legal=-0.9 payment.query=2.7 payment.sent=-0.3 praise=1.7
gepfif 7.31 complaint.delay=-0.4 complaint.quality=0.9 good=1.3 leaving=-0.3 payment.query=-0.4 payment.refused=-0.5 payment.sent=2.3 praise=1.0 reputation=1.6
geplan 6.33 bad=0.9 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=1.3 good=-0.6 growth=-0.3 leaving=1.6 legal=1.8 meeting.off=-0.4 payment.delayed=-0.3 praise=-0.5 reputation=1.1
geplat 7.02 complaint.delay=1.1 complaint.quality=-0.8 leaving=0.9 legal=0.9 payment.query=-0.4 payment.refused=-0.3
gepruf 6.33 bad=-2.0 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-1.0 escalation=-0.4 good=1.0 leaving=-0.9 legal=-1.0 payment.delayed=-1.0 payment.disputed=-0.8 payment.promised=3.0 payment.query=-0.9 payment.refused=-1.4 payment.sent=-1.5 praise=1.4 reputation=-0.5 urgent=-0.3
gera 7.02 bad=-1.0 complaint.quality=-0.9 good=0.9 growth=1.6 leaving=-0.4 praise=-0.4
gerade 5.07 bad=0.8 complaint.cost=-1.9 complaint.quality=0.4 escalation=-0.9 good=-1.4 leaving=1.3 legal=0.6 meeting.off=-1.0 payment.delayed=2.2 payment.disputed=-1.3 payment.promised=-0.8 payment.query=-0.7 payment.refused=0.5 praise=-0.8
gerate 7.02 bad=1.0 complaint.cost=-0.3 complaint.delay=1.2 complaint.neglect=1.1 complaint.quality=2.5 escalation=1.6 good=-0.3 leaving=0.5 legal=1.8 payment.refused=2.2 praise=-0.3
gerett 7.02 bad=-1.2 complaint.cost=-0.5 complaint.neglect=-0.4 complaint.quality=-0.8 good=3.0 leaving=-1.0 legal=-0.5 payment.promised=-0.3 payment.refused=-0.3 praise=2.9
gerich 4.97 bad=-1.0 complaint.cost=-1.5 complaint.delay=-1.8 complaint.neglect=0.8 complaint.quality=-2.2 escalation=-1.0 good=-2.0 growth=-1.1 leaving=-2.1 legal=5.2 meeting.off=-1.0 payment.delayed=-1.2 payment.disputed=-0.9 payment.promised=-0.8 payment.query=-0.6 payment.refused=-0.9 payment.sent=-0.8 praise=-1.6 reputation=-1.8 urgent=-0.7
geriss 6.61 bad=0.7 complaint.cost=-0.5 complaint.delay=1.9 complaint.neglect=-1.3 complaint.quality=0.9 escalation=1.8 good=-0.6 leaving=-0.7 legal=-0.8 praise=-0.5 reputation=-0.4
gern 4.91 complaint.cost=0.5 complaint.delay=0.8 complaint.neglect=-0.8 complaint.quality=-0.4 escalation=1.4 good=3.9 growth=5.2 payment.disputed=1.1 payment.promised=0.6 payment.query=1.1 payment.refused=-1.8 payment.sent=1.1 reputation=0.8 urgent=-0.6
gerust 7.31 bad=0.5 complaint.delay=3.3 complaint.quality=0.6 payment.refused=2.4
gesagt 5.31 bad=0.3 complaint.delay=1.0 complaint.neglect=1.5 complaint.quality=-1.7 escalation=-0.6 good=1.8 growth=0.7 leaving=2.9 legal=-0.7 meeting.off=-0.8 payment.delayed=1.0 payment.disputed=-0.9 payment.promised=-0.4 payment.query=-0.4 payment.refused=0.5 payment.sent=-0.5 praise=1.2 reputation=-0.5 urgent=-0.4
gesamt 6.80 complaint.neglect=1.1 escalation=1.3 good=-0.5 legal=-0.7 payment.disputed=-0.3 payment.refused=-0.4 payment.sent=2.1 praise=-0.4
gescha 5.00 bad=-1.2 complaint.cost=-0.8 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=5.6 good=0.5 growth=0.5 leaving=-0.9 legal=-0.7 meeting.off=-1.2 payment.disputed=-1.1 payment.promised=-1.3 payment.query=-0.9 payment.refused=-1.3 payment.sent=-0.7 praise=0.6 reputation=-1.1 urgent=-1.0
geschi 6.01 bad=1.6 complaint.cost=-0.4 complaint.delay=1.9 complaint.neglect=-0.5 complaint.quality=2.3 escalation=-0.5 good=-0.9 growth=-0.3 leaving=-1.1 legal=0.4 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.3 praise=-0.8 reputation=4.0 urgent=1.0
geschl 6.21 bad=-1.5 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.9 escalation=-0.6 good=-0.4 legal=-0.5 meeting.off=0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=-0.5 reputation=-0.5 urgent=-0.9
geschm 7.31 bad=-0.9 complaint.cost=-0.4 complaint.neglect=-0.4 escalation=-0.4 good=1.1 leaving=-0.3 praise=0.9
geschr 6.01 bad=0.5 complaint.cost=1.6 complaint.neglect=0.8 complaint.quality=0.4 escalation=1.3 good=0.8 growth=-0.4 leaving=-0.9 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=0.9 payment.sent=-0.3 praise=1.3 reputation=-0.9 urgent=-0.5
geschw 7.02 bad=1.2 complaint.cost=1.6 complaint.delay=-0.6 complaint.neglect=0.9 complaint.quality=0.7 good=-0.3 payment.disputed=1.3 payment.refused=-0.3 reputation=2.9
gesehe 6.10 bad=-1.8 complaint.delay=0.3 complaint.neglect=-1.1 complaint.quality=-2.0 escalation=-0.4 good=2.4 growth=2.4 leaving=-0.6 legal=-0.9 meeting.off=0.7 payment.refused=-0.8 praise=0.7 urgent=-0.4
gesell 6.46 bad=1.4 complaint.neglect=2.1 complaint.quality=-1.0 good=-1.2 growth=-0.6 leaving=1.9 legal=-0.6 meeting.off=-0.9 payment.delayed=0.9 payment.disputed=-0.4 payment.refused=-0.7 payment.sent=-0.4 praise=-0.8
gesetz 6.21 bad=1.7 complaint.cost=0.8 complaint.neglect=2.9 complaint.quality=0.7 escalation=2.0 growth=-0.5 leaving=1.5 legal=2.0 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.4
gesich 7.31 complaint.cost=-0.3 complaint.neglect=1.9 complaint.quality=-0.6 good=-0.5 leaving=2.3 praise=-0.4 reputation=-0.4
gesorg 6.80 bad=2.1 complaint.cost=1.5 complaint.delay=0.5 complaint.neglect=-0.5 good=-0.6 leaving=0.8 legal=-0.7 payment.delayed=-0.4 payment.refused=-0.7 praise=-0.6 reputation=0.3
gespei 7.31 bad=1.2 complaint.cost=-0.4 complaint.neglect=0.3 complaint.quality=-0.7 legal=1.4 reputation=1.4
gesper 6.46 bad=-0.4 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.4 escalation=-0.3 good=-0.4 leaving=0.5 legal=-0.3 meeting.off=1.5 payment.delayed=2.9 payment.refused=-0.6 praise=-0.4
gespie 7.31 bad=-0.3 complaint.quality=-0.3
gespra 5.92 complaint.cost=1.4 complaint.delay=2.3 complaint.quality=-2.1 escalation=2.5 good=1.1 growth=2.1 leaving=-1.6 legal=-1.0 meeting.off=1.3 payment.delayed=-0.6 payment.disputed=1.3 payment.refused=-0.8 payment.sent=-0.3 praise=0.5 reputation=-0.7 urgent=-0.4
gespro 6.61 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=1.4 escalation=1.5 good=0.3 leaving=-0.9 legal=-0.9 payment.delayed=1.1 payment.promised=-0.3 payment.refused=1.0 praise=0.4 reputation=-0.6
gestel 6.46 complaint.cost=1.3 complaint.delay=0.5 complaint.quality=-0.5 good=-0.6 leaving=-0.5 payment.delayed=-0.4 payment.disputed=2.0 payment.refused=-0.8 praise=-0.6 reputation=0.6
gester 4.77 complaint.neglect=-1.2 complaint.quality=1.6 escalation=-1.3 good=0.9 growth=-0.6 leaving=1.5 legal=0.4 meeting.off=0.4 payment.delayed=-1.3 payment.disputed=-0.6 payment.promised=-1.1 payment.query=1.6 payment.sent=5.3 praise=1.7 reputation=1.5
gestim 7.02 bad=0.6 complaint.delay=-0.5 complaint.quality=1.7 good=0.6 leaving=2.2 meeting.off=-0.4 payment.refused=-0.6 praise=0.7 reputation=-0.3
gestop 7.31 bad=2.1 complaint.quality=-0.4 good=-0.4 legal=-0.6 payment.promised=-0.7 payment.refused=4.3 payment.sent=-0.5 praise=-0.5
gestor 7.02 bad=-0.5 complaint.cost=1.1 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.4 escalation=-0.3 good=0.5 leaving=0.8 legal=-0.5 meeting.off=2.1 payment.refused=0.5 praise=0.3
gestos 7.31 bad=-1.1 complaint.quality=-0.7 good=0.9 growth=1.2 leaving=-0.3 legal=-0.4 praise=1.3 reputation=-0.4
gestre 7.31 bad=-1.2 complaint.quality=-0.8 leaving=-0.3 payment.promised=-0.4 payment.refused=-0.5 payment.sent=1.7 praise=1.6 reputation=-0.5
gestri 6.33 bad=1.6 complaint.cost=0.7 complaint.delay=0.6 complaint.quality=-1.3 growth=0.8 leaving=1.6 legal=-0.5 meeting.off=1.4 payment.promised=-1.0 payment.refused=4.3 payment.sent=-0.5 praise=0.5
gesuch 7.31 bad=0.4 complaint.cost=2.1 complaint.neglect=-0.3 good=0.8 leaving=-0.5 legal=-0.4 payment.refused=2.6 praise=1.0
getagt 7.31 bad=-0.5 complaint.quality=-0.4 payment.refused=-0.4
getaus 7.02 complaint.cost=2.2 complaint.quality=-1.2 leaving=1.1 payment.disputed=-0.4
getipp 7.31 bad=0.5 complaint.neglect=-0.3 good=-0.6 leaving=-0.3 praise=-0.5 reputation=0.5
getren 7.02 complaint.cost=-0.3 complaint.quality=1.3 good=-0.3 growth=-0.4 payment.query=-0.4 payment.refused=-0.3 praise=-0.3
gewahl 7.31 complaint.cost=1.9 complaint.quality=1.0
gewech 7.31 complaint.delay=-0.5 complaint.neglect=1.4 complaint.quality=-0.4 leaving=0.9
gewein 7.02 bad=-0.7 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=0.3 good=2.1 leaving=1.9 legal=-0.4 payment.refused=-0.3 praise=2.6 reputation=-0.3
gewerb 7.02 bad=0.8 complaint.delay=-0.4 escalation=-0.3 legal=1.0 payment.promised=-0.4 reputation=0.5
gewerk 7.31 bad=-0.6
gewinn 7.02 complaint.cost=0.4 complaint.quality=1.2 leaving=-0.4 legal=-0.9 payment.disputed=1.1
gewoll 7.31 bad=-1.0 complaint.quality=-0.8 good=-0.3 leaving=-0.5 reputation=-0.5
gewonn 6.10 bad=-2.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-1.0 complaint.quality=-2.5 escalation=-0.4 good=-1.1 growth=-0.4 leaving=0.5 legal=-1.3 meeting.off=-0.4 payment.refused=-0.9 praise=-1.0 reputation=-0.4
geword 5.92 bad=0.6 complaint.cost=2.2 complaint.delay=3.3 complaint.quality=-0.9 escalation=-0.5 good=3.0 growth=-1.2 leaving=-1.3 legal=-0.9 meeting.off=-0.9 payment.delayed=-0.5 payment.disputed=0.6 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.8 payment.sent=-0.5 praise=3.9 reputation=0.8 urgent=-0.4
gezahl 6.46 bad=-1.0 complaint.cost=-1.1 complaint.delay=-0.3 complaint.neglect=-0.7 escalation=0.7 good=-0.4 leaving=-0.9 meeting.off=-0.6 payment.delayed=1.4 payment.disputed=2.3 payment.promised=3.3 payment.refused=0.4 payment.sent=-0.5 reputation=-0.6
gezeic 7.31 bad=1.1 complaint.delay=0.6 complaint.neglect=-0.3 complaint.quality=2.4 escalation=2.3 good=-0.4 legal=1.2 payment.promised=-0.3 praise=-0.3
gezeig 6.10 complaint.delay=1.0 complaint.neglect=-0.7 complaint.quality=0.5 escalation=-0.6 good=0.8 growth=0.9 leaving=-0.5 payment.disputed=1.2 payment.refused=1.2 praise=0.7
gezoge 7.02 complaint.cost=-0.3 complaint.delay=2.3 complaint.quality=-0.9 escalation=1.5 good=0.8 growth=1.1 legal=-0.6 payment.refused=-0.3 praise=1.0 reputation=-0.7 urgent=2.2
gibt 4.53 complaint.cost=1.0 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=-0.7 good=1.9 leaving=-0.6 legal=-1.7 meeting.off=0.7 payment.delayed=-1.6 payment.disputed=0.5 payment.promised=-1.2 payment.query=1.5 payment.refused=1.3 payment.sent=1.7 praise=2.1 reputation=1.5 urgent=-0.7
gibt's 6.33 bad=0.6 complaint.cost=1.1 complaint.delay=-0.9 complaint.neglect=-0.8 complaint.quality=0.8 good=-1.3 growth=-1.1 leaving=-0.7 legal=-0.6 meeting.off=-0.6 payment.refused=0.3 praise=-0.9 reputation=2.1
gilt 5.84 bad=1.6 complaint.cost=-0.6 complaint.delay=3.1 complaint.neglect=-0.8 complaint.quality=1.2 escalation=-0.5 good=-1.1 growth=-0.5 leaving=1.2 legal=0.4 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=3.0 payment.promised=-0.6 payment.query=3.2 payment.refused=3.6 payment.sent=-0.4 praise=-0.9 reputation=-0.9
ging 5.57 bad=0.4 complaint.cost=-1.2 complaint.delay=-1.2 complaint.neglect=0.4 escalation=-0.8 growth=-0.7 leaving=0.9 meeting.off=-1.1 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=1.0 payment.query=-0.4 payment.sent=1.2 praise=0.5 reputation=0.7 urgent=-0.8
ginge 6.61 bad=-2.6 complaint.cost=-1.2 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.3 escalation=-0.5 good=-0.7 growth=-0.7 leaving=-0.7 legal=-0.4 meeting.off=1.0 payment.delayed=3.8 payment.promised=-0.5 payment.refused=-0.4 praise=-0.6 reputation=-0.7
glaube 7.02 bad=1.6 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=-0.5 good=-0.5 leaving=1.8 legal=-0.8 meeting.off=-0.4 praise=-0.6 reputation=1.7
glaubi 7.02 bad=-0.4 complaint.quality=-0.5 meeting.off=1.0
gleich 4.82 bad=-0.5 complaint.cost=0.9 complaint.delay=-0.8 complaint.neglect=0.5 complaint.quality=-0.8 escalation=-1.2 good=2.9 growth=5.9 leaving=2.3 meeting.off=-1.0 payment.delayed=-1.0 payment.promised=3.0 payment.query=-0.7 payment.refused=0.4 praise=2.9 reputation=-2.8 urgent=1.2
glocke 7.31 complaint.cost=-0.5 complaint.neglect=0.9 complaint.quality=0.8 good=1.9 growth=1.8 praise=1.9
glossa 7.31 complaint.cost=0.8 complaint.quality=0.4 good=-0.3 praise=-0.3
gluck 6.80 bad=0.8 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.6 escalation=-0.4 good=-1.5 leaving=-0.7 praise=-1.3 urgent=-0.3
gluckw 7.02 bad=2.7 complaint.neglect=0.6 complaint.quality=3.3 good=-0.3 meeting.off=-0.3 praise=-0.4 reputation=3.0
gmbh 6.80 bad=-0.7 escalation=-0.6 good=-0.4 leaving=-0.6 legal=-0.5 payment.delayed=-0.8 payment.query=1.2 payment.sent=-0.4 urgent=-0.3
gold 7.31 complaint.neglect=0.9 complaint.quality=0.6 good=2.0 growth=2.2 leaving=-0.4 payment.query=-0.4 reputation=0.8
google 5.04 bad=1.5 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=0.6 complaint.quality=1.5 escalation=-0.4 good=-0.7 leaving=-0.9 legal=-1.2 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.3 praise=-0.5 reputation=4.0 urgent=-0.5
gott 6.80 complaint.delay=0.5 complaint.neglect=0.7 complaint.quality=0.9 good=1.3 leaving=0.9 legal=-0.3 meeting.off=-0.3 praise=1.5
grad 6.10 bad=-0.9 complaint.cost=-0.3 complaint.neglect=-1.0 complaint.quality=-0.4 good=-1.2 growth=-0.4 legal=-0.9 meeting.off=-0.9 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.9 payment.query=-0.4 payment.refused=0.8 payment.sent=2.8 praise=-0.5 urgent=-0.3
grafik 7.31 bad=-0.4
grau 7.02 bad=0.3 complaint.quality=1.1 payment.refused=1.2
graz 6.80 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=1.3 escalation=-0.5 leaving=0.9 legal=1.1 payment.promised=-0.3 payment.refused=-0.4 reputation=-0.4
grenze 7.31 bad=1.3 complaint.neglect=0.6 complaint.quality=1.8 legal=0.9 payment.refused=2.8
griff 7.31 bad=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.5 leaving=-0.3 payment.promised=2.7 praise=-0.4 reputation=1.4
gross 6.61 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 good=1.3 growth=1.2 leaving=-0.3 payment.disputed=-0.4 payment.refused=-0.3 payment.sent=-0.3 praise=1.5 reputation=-0.6 urgent=-0.3
grosse 5.41 bad=-2.4 complaint.cost=-0.5 complaint.delay=-0.8 escalation=-0.8 good=5.1 growth=0.4 leaving=-1.3 legal=-1.1 meeting.off=0.6 payment.delayed=2.0 payment.disputed=-0.8 payment.promised=-0.8 payment.query=-0.6 payment.refused=-2.0 payment.sent=0.6 praise=4.4 reputation=-1.0 urgent=-0.5
grossk 7.31 complaint.neglect=0.8 complaint.quality=-0.8 good=-0.4 leaving=1.0 payment.delayed=1.3 payment.refused=-0.4
grosst 7.02 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.4 leaving=1.3 payment.delayed=1.0 payment.disputed=-0.3 payment.refused=1.1 reputation=1.1
gruezi 7.02 bad=1.1 complaint.cost=1.3 complaint.neglect=-0.4 good=-0.4 payment.disputed=-0.3 praise=-0.4 urgent=-0.4
grun 6.46 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.8 good=0.6 growth=1.5 leaving=-0.6 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.3 payment.sent=-0.4 praise=-0.7 reputation=-0.4
grund 6.21 bad=1.4 complaint.cost=-0.6 complaint.delay=0.9 complaint.neglect=-0.3 escalation=-0.5 growth=-0.5 leaving=1.5 legal=2.5 meeting.off=0.3 payment.disputed=-0.3 payment.promised=-0.5 praise=-0.9 reputation=-0.4
grunde 6.80 bad=1.2 complaint.delay=-0.5 complaint.neglect=-0.6 escalation=-0.4 good=-0.4 leaving=-0.4 legal=1.1 payment.disputed=-0.4 payment.refused=1.4 praise=-0.4 reputation=1.3
grundr 5.41 bad=0.9 complaint.delay=1.2 complaint.quality=1.1 good=0.8 leaving=-0.8 legal=-1.0 payment.refused=0.5 praise=1.4 reputation=-0.9
grunds 7.02 bad=-1.3 complaint.cost=-0.4 complaint.quality=-0.7 good=0.5 leaving=-0.6 legal=-0.3 payment.delayed=-0.4 payment.query=-0.4 payment.refused=-0.8 praise=0.6
grunen 7.31 complaint.delay=1.0 complaint.neglect=0.7 complaint.quality=0.5 good=-0.3 leaving=0.5
grunes 7.31 bad=0.6 complaint.quality=0.5 good=0.9 growth=1.4 legal=0.6 payment.refused=-0.3 praise=-0.4
gruppe 7.02 bad=0.9 complaint.cost=1.4 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=1.5 leaving=-0.4 payment.disputed=1.3 reputation=2.2
gruss 6.10 bad=-1.6 complaint.cost=-0.5 complaint.delay=-0.7 complaint.quality=0.5 good=1.4 legal=-0.6 meeting.off=-0.8 payment.disputed=-0.4 payment.promised=-0.7 payment.query=0.4 payment.refused=-0.8 payment.sent=2.8 praise=1.9 reputation=-0.6 urgent=-0.3
grusse 5.36 bad=-1.1 complaint.neglect=0.7 complaint.quality=-1.1 escalation=0.3 good=0.8 leaving=-0.6 legal=-0.3 meeting.off=1.4 payment.delayed=-0.9 payment.disputed=-0.6 payment.promised=-0.4 payment.query=0.5 payment.refused=-1.0 payment.sent=-0.4 reputation=-1.0 urgent=-0.4
gunsti 6.80 complaint.cost=4.2 complaint.delay=-0.8 complaint.neglect=0.3 complaint.quality=-1.2 good=1.4 leaving=2.8 legal=-0.7 payment.delayed=-0.6 payment.refused=-0.3 praise=1.2 reputation=-0.6
gut 5.27 complaint.cost=-1.3 complaint.delay=1.6 complaint.neglect=1.9 complaint.quality=0.8 escalation=1.1 good=3.0 growth=0.5 legal=-0.8 meeting.off=-0.9 payment.delayed=-0.9 payment.promised=-0.7 payment.query=-0.6 praise=2.7 reputation=0.7 urgent=-0.4
gutach 6.21 bad=2.2 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=0.7 complaint.quality=4.0 good=-0.8 growth=-0.6 leaving=-0.3 legal=2.1 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=1.6 payment.sent=-0.3 praise=-0.7 reputation=0.5
gute 6.61 bad=1.3 complaint.cost=-0.5 complaint.delay=0.9 complaint.neglect=-0.6 complaint.quality=1.1 good=3.1 growth=-0.4 legal=1.7 meeting.off=-0.6 payment.refused=-0.6 payment.sent=-0.4 praise=-1.1 reputation=-0.5
guten 5.15 bad=-0.6 complaint.cost=1.0 complaint.quality=-0.4 escalation=-0.8 leaving=-0.8 legal=-0.6 meeting.off=-0.6 payment.disputed=0.5 payment.promised=0.4 payment.query=0.4 payment.refused=-0.9 payment.sent=-0.4 praise=-0.8 reputation=0.6 urgent=0.4
gutes 7.02 complaint.neglect=-0.3 complaint.quality=0.4 good=1.8 payment.refused=1.4 praise=2.0 reputation=-0.3
gutsch 6.80 complaint.quality=-1.5 good=-0.6 growth=-0.4 legal=-0.6 payment.delayed=-0.7 payment.disputed=3.1 payment.query=-0.5 payment.refused=-0.5 payment.sent=1.3 praise=-0.4 reputation=-0.4
hab 4.31 bad=-1.1 complaint.delay=0.5 complaint.neglect=2.5 complaint.quality=-0.7 escalation=-1.7 good=1.1 growth=1.8 leaving=0.3 legal=-0.4 meeting.off=0.3 payment.delayed=-1.5 payment.disputed=-0.7 payment.promised=-1.7 payment.query=0.7 payment.refused=0.4 payment.sent=3.6 praise=1.6 reputation=3.2 urgent=-1.2
hab's 7.02 bad=-1.6 complaint.delay=-0.4 complaint.quality=-0.7 leaving=-0.4 legal=-0.4 meeting.off=2.3 payment.promised=2.4 payment.refused=-0.6 payment.sent=1.4 reputation=-0.3 urgent=-0.4
habe 3.76 bad=3.4 complaint.cost=0.8 complaint.neglect=2.9 complaint.quality=1.9 escalation=2.4 good=0.7 growth=0.8 leaving=-1.2 legal=2.8 meeting.off=-1.3 payment.delayed=-1.2 payment.disputed=3.1 payment.promised=1.5 payment.query=-2.3 payment.refused=2.4 payment.sent=-1.0 praise=0.4 reputation=2.0 urgent=-0.4
haben 3.09 bad=-1.8 complaint.cost=-1.1 complaint.neglect=2.2 complaint.quality=-1.0 escalation=-1.2 good=2.1 growth=-1.1 legal=0.3 meeting.off=-0.3 payment.delayed=-1.8 payment.disputed=0.7 payment.promised=-1.6 payment.query=-3.1 payment.refused=-1.1 payment.sent=4.6 praise=3.2 reputation=-2.0 urgent=-2.4
habt 6.10 bad=-0.8 complaint.cost=-0.6 complaint.neglect=1.1 complaint.quality=-1.3 escalation=-0.4 good=1.8 growth=-0.6 leaving=-0.6 legal=-0.7 meeting.off=-0.4 payment.delayed=0.8 payment.promised=-0.6 payment.query=-0.4 payment.refused=1.6 payment.sent=-0.3 praise=3.0 reputation=1.6 urgent=-0.3
hafen 7.31 bad=-0.4 complaint.delay=-0.4 good=-0.6 payment.delayed=1.6 praise=-0.4
haftpf 6.61 bad=1.8 complaint.cost=-0.7 complaint.delay=0.4 complaint.quality=2.4 leaving=-0.4 legal=3.2 payment.disputed=-0.4 payment.refused=-0.5
haftun 7.31 bad=2.0 complaint.quality=0.4 legal=4.0 payment.refused=-0.3
haha 7.31 bad=-1.2 complaint.quality=-0.5 good=2.3 legal=-0.6 payment.refused=-0.4
halbe 6.61 bad=1.6 complaint.delay=3.0 complaint.neglect=-0.5 complaint.quality=1.6 good=-0.5 leaving=0.5 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.5 payment.refused=-0.5 praise=-0.6 reputation=2.0
halben 7.02 complaint.cost=0.4 complaint.delay=0.5 complaint.neglect=0.6 complaint.quality=-0.4 escalation=-0.4 legal=0.7 meeting.off=-0.3 payment.refused=-0.6 reputation=0.4
halbes 7.31 bad=1.0 complaint.cost=-0.3 complaint.neglect=1.0 complaint.quality=2.1 legal=1.4 payment.refused=0.8
halfte 6.21 bad=1.1 complaint.cost=1.7 complaint.delay=-1.2 complaint.neglect=2.1 complaint.quality=1.7 good=-1.1 growth=-0.5 leaving=0.5 legal=-0.6 meeting.off=-0.5 payment.delayed=1.1 payment.disputed=-0.4 payment.promised=1.5 payment.query=-0.6 payment.sent=1.8 praise=-1.1
hall 5.52 leaving=-0.5 legal=-0.3 payment.refused=-0.5 reputation=-0.4
halle 6.46 complaint.cost=-0.3 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=-0.7 escalation=-0.5 good=3.3 growth=3.3 leaving=0.6 legal=1.3 meeting.off=-0.4 payment.promised=-0.4 payment.query=-0.5 praise=2.2 reputation=0.5 urgent=-0.4
hallo 4.77 bad=-2.5 complaint.cost=-2.0 complaint.delay=-0.6 complaint.quality=-1.6 escalation=-0.6 good=0.4 growth=-0.6 leaving=-1.2 legal=-0.5 meeting.off=1.4 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-1.0 payment.query=-0.7 payment.refused=-1.5 payment.sent=2.9 praise=0.8 reputation=-1.6
halt 5.31 bad=2.1 complaint.cost=2.3 complaint.neglect=2.6 escalation=-0.9 good=-1.8 growth=-1.0 leaving=-0.5 legal=2.6 meeting.off=-0.6 payment.delayed=2.2 payment.disputed=2.6 payment.promised=-0.7 payment.query=1.6 payment.refused=-1.2 payment.sent=-0.6 praise=-0.6 reputation=2.0 urgent=1.6
halte 7.31 complaint.cost=0.4 complaint.quality=0.9 good=0.4 praise=0.5 reputation=1.1
halten 7.02 bad=-0.6 complaint.cost=1.9 complaint.quality=-0.9 good=0.7 leaving=-0.6 legal=1.1 payment.refused=-0.3 praise=1.0 reputation=-0.6
halter 7.31 complaint.quality=0.4 leaving=0.8 reputation=-0.3
hambur 7.31 bad=0.6 complaint.quality=-0.5 good=-0.4 payment.disputed=2.0 praise=-0.4 urgent=2.5
hand 6.61 bad=-1.7 complaint.delay=-0.3 complaint.neglect=-0.3 good=-0.3 leaving=-0.5 legal=-0.3 meeting.off=-1.3 payment.delayed=1.0 payment.disputed=-0.5 payment.promised=1.2 payment.refused=-1.5 praise=-0.4 reputation=0.6
hande 7.31 complaint.delay=0.9 complaint.neglect=0.5 good=2.1 growth=1.2
handel 6.80 bad=-0.8 complaint.cost=-0.6 complaint.delay=-0.5 complaint.quality=-0.7 good=0.7 leaving=-0.6 legal=1.2 meeting.off=-0.4 payment.refused=-0.5 praise=0.7 reputation=-0.3
handen 7.31 bad=-0.8 complaint.delay=-0.3 complaint.neglect=-0.4 good=1.6 growth=1.3 reputation=-0.3
handle 7.02 complaint.cost=1.5 complaint.neglect=-0.6 good=1.3 growth=1.7 leaving=-0.6 payment.refused=-0.4 praise=1.2 reputation=2.7
handsc 6.80 complaint.cost=1.8 complaint.delay=0.9 complaint.quality=-0.6 escalation=2.0 good=-0.5 legal=-0.4 meeting.off=-0.5 payment.delayed=2.3 payment.promised=1.8 payment.refused=-0.3 praise=-0.4 reputation=-0.5
handwe 6.46 bad=-0.8 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=0.7 leaving=-0.4 legal=-0.7 meeting.off=1.8 payment.refused=-0.6 praise=0.3 reputation=1.1
handyv 7.31 bad=-0.6 complaint.quality=-0.5 good=-0.8 praise=-0.3 reputation=-0.3
hangen 6.10 bad=-1.5 complaint.cost=-0.8 complaint.delay=0.6 complaint.neglect=-1.1 complaint.quality=-1.6 escalation=-0.4 good=-0.9 growth=-0.5 leaving=-0.9 legal=-0.8 payment.delayed=3.5 payment.disputed=0.7 payment.query=-0.4 payment.refused=-0.3 payment.sent=-0.3 praise=-0.8 reputation=1.4 urgent=-0.4
hangt 5.84 complaint.neglect=0.6 escalation=-0.6 good=0.4 growth=-0.6 leaving=-1.0 legal=-1.0 payment.delayed=2.9 payment.disputed=0.9 payment.promised=-0.7 payment.query=-0.4 payment.refused=1.9 payment.sent=-0.5 reputation=0.9 urgent=-0.4
hannov 7.31 bad=1.1 complaint.quality=0.6 leaving=0.9 payment.disputed=2.1 payment.refused=2.0
hast 6.80 bad=-0.5 complaint.delay=-0.4 complaint.neglect=0.3 complaint.quality=-0.5 good=0.6 leaving=1.0 payment.disputed=-0.5 payment.promised=-0.3 payment.query=1.5 payment.refused=-0.6 praise=0.4 reputation=-0.5
hat 2.61 complaint.neglect=0.6 complaint.quality=2.0 escalation=2.9 good=3.7 leaving=2.3 meeting.off=-1.4 payment.delayed=0.5 payment.disputed=-1.7 payment.promised=-0.9 payment.query=-3.4 payment.refused=0.4 payment.sent=-0.7 praise=4.5 reputation=-1.9 urgent=0.5
hat's 6.61 bad=-0.7 complaint.cost=-0.4 complaint.delay=-1.2 growth=-0.3 leaving=1.4 payment.delayed=-0.6 payment.promised=1.8 payment.query=0.5 payment.refused=-0.5
hatt 6.61 bad=-0.4 complaint.cost=-0.6 complaint.neglect=-0.5 complaint.quality=0.4 good=2.3 growth=1.5 leaving=1.1 legal=-0.3 payment.promised=-0.3 payment.refused=-0.3 praise=3.3 reputation=-0.5
hatte 4.45 bad=2.1 complaint.cost=2.3 complaint.delay=2.0 complaint.neglect=2.7 complaint.quality=2.5 escalation=0.7 good=0.7 growth=-0.3 leaving=-1.4 legal=1.0 meeting.off=-1.7 payment.delayed=-1.3 payment.disputed=-0.8 payment.promised=-1.3 payment.query=-1.3 payment.refused=-0.7 payment.sent=-1.1 praise=1.4 reputation=-3.4 urgent=-1.0
hatten 4.74 bad=0.5 complaint.cost=0.7 complaint.delay=2.7 complaint.neglect=1.2 complaint.quality=-0.9 escalation=-1.0 good=4.3 growth=3.3 legal=-1.8 meeting.off=0.5 payment.delayed=-1.0 payment.promised=-0.9 payment.query=-1.0 payment.refused=-1.6 payment.sent=-1.1 praise=3.3 urgent=-1.0
hauptv 7.31 complaint.delay=1.9 complaint.neglect=-0.3 complaint.quality=-0.7 escalation=2.3 leaving=-0.6 legal=0.9 payment.promised=1.7
haus 5.70 bad=0.5 complaint.cost=1.2 complaint.neglect=1.2 complaint.quality=1.6 escalation=0.9 good=-1.8 growth=-0.8 leaving=1.4 legal=-0.9 meeting.off=0.5 payment.delayed=-0.9 payment.disputed=-0.6 payment.promised=-0.7 payment.query=-0.4 payment.refused=0.9 payment.sent=-0.6 praise=-1.6 reputation=-1.0 urgent=-0.3
hausbe 7.31 bad=0.4 complaint.cost=1.6 complaint.quality=-0.4 reputation=1.6
hauses 7.31 bad=0.9 complaint.neglect=1.1 complaint.quality=-0.6 good=-0.4 payment.refused=2.2
hausha 7.31 bad=-1.1 complaint.cost=-0.4 complaint.quality=-0.4 leaving=-0.4 payment.delayed=3.3 payment.refused=-0.5
hausme 5.31 bad=0.8 complaint.delay=-0.4 complaint.neglect=0.6 escalation=1.1 good=-0.4 leaving=0.5 legal=-0.6 reputation=-0.9
hausnu 7.31 bad=-0.8 complaint.cost=-0.9 good=-0.4 leaving=-0.3 payment.refused=-0.4 reputation=-0.5
hausve 7.31 bad=0.6 complaint.quality=-0.6 good=-0.3 leaving=-0.6 payment.refused=2.5
hebamm 7.02 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=2.2 complaint.quality=0.8 good=-0.3 leaving=-0.5 legal=-0.3 payment.refused=-0.3 reputation=1.1
heben 7.31 complaint.neglect=-0.3 complaint.quality=0.4 good=1.9 growth=2.2 leaving=-0.7 legal=1.4 payment.query=-0.3 praise=-0.4
heimat 7.31 complaint.neglect=1.1 complaint.quality=0.4 leaving=0.8
heiss 7.31 bad=-0.6 complaint.quality=-0.6 good=1.1 growth=1.9 praise=1.5
heisse 6.80 bad=1.0 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=1.3 complaint.quality=1.6 good=-0.7 leaving=0.6 payment.delayed=-0.4 payment.refused=1.7 praise=-0.7 reputation=-0.7
heisst 5.19 complaint.cost=-0.8 complaint.delay=-1.3 complaint.neglect=1.2 complaint.quality=1.6 escalation=0.8 good=-0.6 growth=1.3 legal=0.7 meeting.off=-0.6 payment.delayed=-0.9 payment.disputed=0.7 payment.promised=-0.6 payment.query=-0.9 payment.sent=-0.5 praise=-1.1 reputation=-0.4 urgent=-0.6
heizke 7.31 bad=-0.5 complaint.delay=-0.4 escalation=-0.3 payment.refused=1.0 urgent=1.3
heizun 7.02 bad=-0.6 good=1.0 leaving=1.3 meeting.off=1.1 payment.refused=0.6 praise=1.0 reputation=-0.6
her 6.80 bad=1.1 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=3.0 good=-0.8 leaving=-0.7 praise=-0.8 reputation=-0.3 urgent=4.7
heraus 6.21 bad=-0.9 complaint.delay=-0.6 complaint.quality=-0.5 escalation=1.0 good=-0.7 growth=-0.5 leaving=0.8 legal=-0.9 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.5 reputation=-0.5
herbst 6.61 bad=-0.7 complaint.cost=-0.4 complaint.delay=-1.2 complaint.neglect=0.3 good=1.1 growth=1.7 leaving=1.1 legal=-0.4 payment.refused=-0.6 praise=-0.5 reputation=-0.3
herger 7.31 bad=-0.9 complaint.neglect=-0.5 complaint.quality=-0.4 good=0.5 payment.delayed=1.4 praise=2.0 reputation=-0.4
herr 4.56 bad=1.1 complaint.cost=1.7 complaint.neglect=2.6 escalation=0.8 growth=-1.2 leaving=0.6 meeting.off=0.4 payment.disputed=2.9 payment.promised=-1.5 payment.query=-0.8 payment.sent=-0.8 praise=0.4 reputation=-1.0 urgent=-1.0
herren 6.61 complaint.delay=-1.0 complaint.quality=0.8 leaving=-0.4 legal=0.4 payment.disputed=0.4 payment.query=1.1 payment.refused=-0.4 reputation=-0.5
herrn 5.77 bad=-0.7 complaint.cost=-0.3 complaint.neglect=2.8 complaint.quality=-1.1 escalation=3.4 good=1.5 growth=0.7 leaving=-1.3 legal=-1.7 meeting.off=-0.4 payment.delayed=-0.3 payment.promised=-0.4 payment.refused=-0.7 praise=1.0 reputation=-1.2 urgent=1.5
herrsc 7.02 bad=0.4 complaint.cost=1.6 complaint.quality=0.8 good=0.5 growth=0.9 leaving=-0.5 payment.refused=1.0 praise=-0.5
herste 7.31 bad=0.6 complaint.cost=-0.5 complaint.neglect=-0.3 complaint.quality=1.6 leaving=0.6 reputation=0.9
herum 6.46 bad=1.9 complaint.cost=-0.6 complaint.delay=1.0 complaint.quality=3.0 good=-0.8 leaving=2.7 legal=-0.4 payment.refused=1.1 praise=-0.6 reputation=3.7
herumg 7.31 bad=-0.6 complaint.cost=-0.3 complaint.neglect=0.7 complaint.quality=-0.4 escalation=1.0 good=1.2 growth=1.6 praise=1.3 reputation=-0.4
herums 7.31 bad=1.0 complaint.delay=1.4 complaint.neglect=-0.4 complaint.quality=-0.8 leaving=0.8 payment.refused=0.8 reputation=2.0
herz 7.31 bad=0.6 complaint.cost=2.0 leaving=0.8 payment.disputed=-0.3 payment.refused=-0.5 reputation=1.8
herzen 7.31 bad=-1.0 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=-0.6 good=3.2 leaving=0.4 meeting.off=-0.4 praise=0.5
herzli 6.33 bad=1.2 complaint.cost=0.3 complaint.quality=1.9 good=-0.4 growth=-0.4 leaving=0.6 legal=-0.5 meeting.off=-0.3 payment.refused=-0.5 payment.sent=-0.4 reputation=0.3
heuer 6.33 complaint.cost=1.0 complaint.neglect=-0.3 good=-0.4 leaving=2.5 legal=-0.5 meeting.off=1.7 payment.refused=-0.5 reputation=-0.9 urgent=1.8
heut 6.46 bad=-2.0 complaint.cost=-0.5 complaint.delay=-0.7 complaint.quality=-1.3 good=3.1 leaving=-0.5 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.6 payment.sent=2.0 praise=2.7 reputation=-0.5 urgent=1.0
heute 3.94 bad=-0.8 complaint.cost=-1.0 complaint.quality=-0.4 good=-1.8 growth=-1.7 leaving=-1.4 legal=-2.1 meeting.off=3.7 payment.delayed=-2.1 payment.disputed=-1.1 payment.promised=1.9 payment.query=-2.0 payment.refused=-1.0 payment.sent=5.1 praise=-1.2 reputation=1.4 urgent=7.9
hier 4.88 bad=3.1 complaint.cost=0.6 complaint.delay=3.2 complaint.neglect=3.0 complaint.quality=-2.4 escalation=2.8 good=-0.5 growth=-1.2 legal=-0.6 meeting.off=-1.2 payment.promised=-1.1 payment.query=-1.1 payment.refused=0.8 reputation=-1.3 urgent=-0.8
hierfu 7.31 bad=0.7 complaint.cost=1.2 complaint.quality=0.4 good=-0.3 leaving=0.6 payment.disputed=-0.3
hiermi 5.41 bad=0.8 complaint.cost=-1.0 complaint.delay=0.8 complaint.neglect=-1.0 complaint.quality=0.6 good=-1.5 growth=-0.9 leaving=2.9 legal=2.2 meeting.off=-0.6 payment.delayed=-0.5 payment.promised=-0.6 payment.query=-0.9 payment.refused=-0.8 payment.sent=-0.7 praise=-1.2 reputation=-1.0 urgent=-0.7
hiess 6.61 bad=1.6 complaint.cost=-0.5 complaint.delay=2.0 complaint.quality=0.7 good=-0.8 growth=-0.5 leaving=1.0 legal=-0.3 meeting.off=-0.5 payment.promised=-0.7 payment.query=-0.4 praise=-0.8 reputation=-0.5
hilfe 7.02 bad=0.4 complaint.delay=-0.4 complaint.quality=0.7 good=1.7 payment.promised=-0.3 payment.query=-0.5 payment.sent=1.6 praise=1.4 reputation=-0.3 urgent=2.8
hin 5.63 bad=-1.5 complaint.cost=-0.8 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.8 escalation=-0.6 good=2.0 growth=0.6 leaving=-1.0 legal=-0.5 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.9 payment.promised=-0.6 payment.query=-0.5 payment.refused=0.5 payment.sent=-0.7 praise=2.3 reputation=0.7
hinbek 7.31 bad=-1.4 complaint.delay=-0.3 complaint.neglect=-0.8 complaint.quality=-0.6 good=3.9 praise=3.9 reputation=-0.6
hinein 7.31 complaint.neglect=0.7 complaint.quality=0.7 growth=-1.0 leaving=0.3 praise=-0.8
hinges 7.31 bad=-0.9 complaint.neglect=-0.8 good=1.3 leaving=0.8 praise=1.1
hinten 6.61 complaint.cost=-0.3 complaint.delay=2.0 complaint.neglect=-0.3 complaint.quality=0.6 escalation=-0.3 good=1.1 growth=1.7 leaving=-0.5 legal=-0.6 meeting.off=0.9 payment.delayed=-0.4 payment.disputed=-0.9 payment.refused=-0.5 praise=1.3 urgent=-0.3
hinter 6.01 bad=0.3 complaint.cost=-0.6 complaint.delay=0.3 escalation=0.4 good=1.4 growth=-0.4 leaving=1.5 legal=0.8 meeting.off=-0.4 payment.disputed=-0.3 payment.promised=0.9 payment.refused=0.7 payment.sent=-0.4 praise=1.5 reputation=-0.7
hinwei 6.33 bad=1.8 complaint.cost=-0.5 complaint.delay=0.3 complaint.quality=1.3 good=-1.1 growth=-0.4 leaving=-0.8 legal=1.4 meeting.off=-0.4 payment.query=-0.3 payment.refused=1.9 praise=-1.0 reputation=0.8 urgent=-0.3
hoch 7.31 complaint.cost=-0.5 complaint.quality=0.7 good=1.3 payment.disputed=1.2 praise=1.6
hochac 7.31 bad=-0.4 complaint.cost=0.4 complaint.delay=-0.4 complaint.quality=-0.6 leaving=-0.4 payment.delayed=1.1 payment.disputed=0.7
hochst 6.80 bad=1.5 complaint.quality=1.1 escalation=2.5 good=2.3 growth=2.7 leaving=-0.5 legal=-0.3 payment.disputed=0.8 payment.query=-0.3 urgent=2.4
hochze 6.46 bad=0.7 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=2.2 escalation=-0.3 good=-0.7 leaving=-0.6 legal=3.5 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.5 reputation=0.6
hof 6.10 bad=-2.0 complaint.cost=-0.8 complaint.delay=-1.0 complaint.quality=-2.1 escalation=-0.4 good=2.2 growth=2.7 legal=-0.8 meeting.off=1.5 payment.promised=-0.5 payment.refused=-0.5 praise=1.7 reputation=-0.9 urgent=-0.4
hoflad 7.31 bad=-1.2 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.7 payment.delayed=1.2 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.5 payment.sent=2.3 praise=2.8 reputation=-0.5
hoflic 6.80 bad=0.3 complaint.delay=0.6 complaint.neglect=0.6 complaint.quality=0.4 escalation=1.0 legal=-0.3 payment.disputed=0.5
hohe 6.61 bad=0.7 complaint.cost=1.6 complaint.delay=0.8 complaint.neglect=-0.6 complaint.quality=-1.0 escalation=1.4 good=-0.5 leaving=-0.7 legal=1.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=2.4 payment.sent=1.6 praise=-0.3 reputation=-0.6
hoher 6.61 bad=1.3 complaint.cost=2.4 complaint.delay=-0.9 complaint.neglect=-0.3 complaint.quality=-1.6 escalation=2.9 good=-0.6 leaving=-0.7 payment.disputed=0.6 payment.query=-0.3 payment.refused=0.8 praise=-0.6 reputation=-0.5
hoi 7.02 bad=-0.4 complaint.quality=-0.3
hole 7.31 complaint.delay=1.1 complaint.neglect=-0.5 complaint.quality=-0.3 leaving=0.4 legal=-0.4 meeting.off=-0.3
holen 6.33 complaint.cost=-0.5 complaint.delay=0.9 complaint.neglect=-0.6 complaint.quality=3.0 good=-0.7 growth=-0.5 leaving=0.7 meeting.off=0.5 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=1.7 praise=-0.5
holt 6.61 bad=1.2 complaint.cost=-0.5 complaint.delay=2.4 complaint.quality=0.8 good=-0.9 leaving=1.7 legal=0.5 meeting.off=-0.3 praise=-0.8 reputation=-0.5
homeof 7.31 bad=-0.6 complaint.delay=0.9 complaint.neglect=0.4 complaint.quality=-0.6 payment.refused=0.9 reputation=0.4
homepa 6.80 bad=-1.1 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=-0.8 good=0.8 growth=1.3 leaving=0.9 legal=-0.6 praise=1.1 reputation=0.9
honora 5.92 bad=1.0 complaint.cost=5.1 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.7 good=-1.3 growth=-0.7 legal=0.6 meeting.off=-0.4 payment.delayed=0.5 payment.disputed=2.0 payment.refused=0.7 payment.sent=-0.5 praise=-1.2 reputation=-1.0 urgent=0.3
hore 7.02 bad=0.6 complaint.cost=1.3 complaint.delay=1.7 complaint.neglect=2.4 complaint.quality=-0.6 good=-0.8 legal=-0.6 payment.refused=1.0 praise=-0.9
horen 6.80 bad=1.4 complaint.cost=1.0 complaint.delay=0.4 complaint.neglect=-1.2 complaint.quality=1.0 escalation=-0.7 good=-1.3 growth=-0.6 leaving=1.1 legal=2.0 payment.refused=-0.3 praise=-0.8 reputation=0.4 urgent=-0.3
hort 6.61 bad=1.0 complaint.cost=-1.1 complaint.delay=-0.6 complaint.neglect=2.2 good=-2.0 growth=-0.8 legal=-0.4 meeting.off=-0.5 payment.refused=-0.4 praise=-1.5 reputation=1.3
hoster 7.02 bad=0.5 complaint.delay=-0.4 complaint.quality=1.8 good=-0.9 growth=-0.5 leaving=1.1 praise=-0.4
hostin 7.31 bad=-0.7 leaving=1.4 payment.disputed=2.3 payment.query=-0.3
hotel 7.31 complaint.delay=1.3 complaint.neglect=0.4 complaint.quality=-0.3 good=-0.6 praise=-0.5 reputation=1.1
hotlin 6.80 bad=1.5 complaint.cost=-0.3 complaint.neglect=0.8 complaint.quality=0.7 escalation=3.2 good=-0.5 growth=-0.4 legal=-0.4 payment.refused=-0.4 praise=-0.5 reputation=0.4
huber 7.02 bad=0.5 complaint.delay=1.5 complaint.neglect=1.2 complaint.quality=-0.8 good=-0.6 growth=-0.5 leaving=2.7 legal=-0.4 payment.refused=-0.3 praise=-0.4
hubsch 7.02 bad=0.9 complaint.neglect=0.9 complaint.quality=0.5 good=-0.4 praise=-0.6
hund 7.02 bad=-1.6 complaint.neglect=-0.3 complaint.quality=-1.0 good=-0.8 leaving=-0.8 payment.query=-0.3 payment.refused=-0.3 praise=-0.8
hut 6.46 bad=-1.9 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-0.8 good=5.2 leaving=-0.4 legal=-0.7 meeting.off=-0.3 praise=6.0 reputation=-0.6
i 6.01 bad=0.8 complaint.cost=1.0 complaint.delay=1.5 escalation=-0.3 good=-0.7 growth=0.8 leaving=1.9 legal=-0.6 meeting.off=-0.6 payment.promised=3.6 payment.refused=2.3 payment.sent=-0.4 reputation=-0.7 urgent=-0.6
iban 7.02 bad=-1.2 complaint.delay=-1.1 complaint.quality=-0.6 leaving=-0.6 payment.disputed=-0.4 payment.query=4.0 payment.refused=-0.3 reputation=-0.5
ich 2.17 bad=3.0 complaint.cost=2.1 complaint.neglect=4.0 complaint.quality=-1.0 escalation=4.3 good=-1.3 growth=-0.7 leaving=-1.3 legal=0.4 meeting.off=4.2 payment.delayed=2.3 payment.disputed=0.7 payment.promised=1.8 payment.refused=1.5 payment.sent=-3.1 praise=-1.2 reputation=6.4 urgent=-1.7
ich's 6.33 complaint.delay=0.8 complaint.neglect=-1.5 escalation=-0.6 good=0.8 leaving=-1.5 legal=-0.6 meeting.off=1.2 payment.disputed=-0.5 payment.promised=-0.8 payment.query=1.2 payment.refused=2.8 payment.sent=-0.6 praise=0.4 reputation=0.4
idee 7.31 bad=0.6 complaint.neglect=-0.5 complaint.quality=0.9 good=-0.6 leaving=-0.5 praise=-0.5 reputation=1.1
idnr 7.02 bad=-1.1 complaint.quality=-0.6 good=-0.4 payment.disputed=-0.9 payment.query=2.8 payment.refused=-0.7
ignori 7.31 bad=0.6 complaint.neglect=2.7 complaint.quality=1.2 escalation=-0.3 good=-0.3 reputation=2.4
ihm 5.57 complaint.cost=-0.4 complaint.neglect=1.4 escalation=0.6 growth=0.6 leaving=0.8 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=-0.4 payment.query=-0.3 payment.refused=1.4 praise=1.0 reputation=2.3 urgent=-0.7
ihn 5.63 bad=-0.8 complaint.cost=-0.8 complaint.delay=0.6 complaint.quality=1.3 escalation=1.6 growth=1.1 leaving=-1.1 legal=-1.7 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=0.9 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.3 praise=-1.2 reputation=1.0 urgent=-0.4
ihnen 3.44 bad=2.0 complaint.cost=-0.5 complaint.delay=3.4 complaint.neglect=4.2 complaint.quality=-1.2 escalation=1.2 good=2.6 growth=1.0 leaving=-1.1 legal=4.2 payment.delayed=-0.7 payment.disputed=-0.9 payment.promised=-1.6 payment.query=-0.7 payment.refused=1.1 payment.sent=-0.4 praise=1.6 reputation=-1.3 urgent=0.3
ihr 3.72 bad=0.5 complaint.cost=1.3 complaint.neglect=2.3 complaint.quality=1.6 escalation=1.4 good=1.7 growth=1.0 leaving=-0.9 legal=-0.9 meeting.off=-2.5 payment.disputed=-0.8 payment.promised=1.3 payment.query=-0.8 payment.refused=2.0 payment.sent=-2.0 praise=2.4 reputation=1.4
ihre 3.48 bad=1.1 complaint.cost=1.4 complaint.delay=-0.6 complaint.neglect=0.8 complaint.quality=0.6 escalation=-1.6 good=0.4 growth=2.4 leaving=-0.5 legal=3.6 meeting.off=-1.7 payment.delayed=1.4 payment.disputed=-0.5 payment.promised=-1.4 payment.query=-1.4 payment.refused=3.8 payment.sent=1.2 urgent=-1.3
ihrem 4.67 bad=1.9 complaint.cost=2.4 complaint.quality=3.2 escalation=4.3 growth=-1.5 leaving=-1.9 legal=0.5 meeting.off=0.6 payment.delayed=-1.2 payment.disputed=-0.8 payment.promised=1.1 payment.query=1.7 payment.refused=0.4 payment.sent=-0.9 praise=0.4 reputation=1.6 urgent=-1.3
ihren 5.41 bad=1.3 complaint.cost=-1.0 complaint.delay=-1.5 complaint.neglect=1.5 complaint.quality=1.7 escalation=2.9 good=0.5 growth=0.9 leaving=-0.8 legal=-1.2 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=0.4 payment.promised=-0.6 payment.query=-0.6 payment.refused=-1.2 payment.sent=1.5 praise=1.1 reputation=-1.3 urgent=-0.4
ihrer 4.82 bad=2.4 complaint.delay=2.4 complaint.neglect=0.4 escalation=2.9 good=-0.4 growth=-1.2 leaving=0.9 legal=1.0 meeting.off=0.7 payment.disputed=1.3 payment.promised=1.2 payment.query=1.5 payment.refused=1.3 payment.sent=-0.8 urgent=-1.0
ihres 6.21 bad=1.2 complaint.cost=-0.8 complaint.delay=-1.1 escalation=-0.4 good=-0.9 growth=-0.6 leaving=-0.7 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=1.1 payment.promised=-0.3 payment.refused=1.0 payment.sent=-0.3 praise=-0.7 urgent=-0.3
im 2.95 bad=0.5 complaint.cost=2.2 complaint.neglect=-0.5 complaint.quality=3.0 escalation=-1.1 growth=2.5 leaving=-1.3 meeting.off=-1.9 payment.delayed=1.6 payment.query=-3.0 payment.refused=0.8 payment.sent=-1.4 praise=-1.3 reputation=3.7 urgent=1.3
imagef 7.02 bad=0.9 complaint.cost=1.4 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=2.2 good=0.8 growth=1.2 praise=1.0 reputation=0.8
immer 4.94 bad=1.7 complaint.cost=2.6 complaint.delay=2.0 complaint.neglect=0.3 complaint.quality=2.6 escalation=0.4 good=-1.3 growth=-1.3 legal=-0.3 meeting.off=-1.1 payment.delayed=0.7 payment.disputed=-1.0 payment.promised=2.3 payment.query=0.9 payment.refused=1.1 payment.sent=-1.2 reputation=2.4 urgent=-0.8
impres 7.02 bad=0.3 complaint.cost=-0.3 complaint.quality=-0.4 good=-0.7 growth=-0.3 leaving=-0.5 legal=1.1 praise=-0.6
in 2.68 bad=-0.4 complaint.cost=0.8 complaint.delay=3.3 complaint.neglect=0.3 complaint.quality=0.3 escalation=-1.6 growth=3.3 leaving=1.2 legal=0.5 meeting.off=-1.9 payment.delayed=-0.3 payment.promised=-1.8 payment.query=-0.5 payment.refused=-1.9 payment.sent=-0.9 reputation=0.6 urgent=0.3
info 6.33 bad=-2.2 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.0 escalation=-0.4 good=-0.6 leaving=-0.8 legal=-0.6 payment.query=-0.4 payment.refused=-0.6 praise=-0.4 reputation=-0.4
inform 6.46 bad=-0.6 complaint.cost=-0.8 complaint.delay=1.5 complaint.neglect=-0.6 complaint.quality=1.0 good=-0.4 legal=1.1 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=0.7 payment.sent=-0.3
ing 7.02 complaint.cost=-0.9 complaint.delay=-0.5 complaint.neglect=-0.4 leaving=-0.4 legal=1.1 payment.delayed=1.0 payment.disputed=1.2 payment.refused=-0.6
inhabe 6.33 bad=1.7 complaint.cost=3.4 complaint.delay=-0.5 complaint.quality=-0.7 escalation=5.4 good=-1.2 growth=-0.9 leaving=0.4 legal=-0.5 payment.delayed=2.4 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.8 praise=-0.6 reputation=0.8
inkass 6.46 bad=-0.3 complaint.cost=-0.5 complaint.delay=0.8 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.4 growth=-0.3 leaving=-0.7 meeting.off=-0.3 payment.query=-0.3 payment.refused=2.1 praise=-0.3 reputation=-0.4
inklus 7.31 bad=-0.9 complaint.quality=-0.6 good=1.1 growth=1.9
innena 7.31 bad=0.3 complaint.delay=1.5 complaint.quality=-0.4 leaving=1.1
innerh 6.80 bad=-1.7 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.6 legal=-0.6 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=2.8 payment.query=3.1 payment.refused=-0.6 payment.sent=-0.6 praise=-0.3 reputation=-0.4
innung 6.61 bad=1.5 complaint.cost=-0.6 complaint.delay=2.4 complaint.neglect=0.5 complaint.quality=-0.6 escalation=-0.4 good=-0.4 leaving=-0.4 legal=0.4 payment.disputed=1.1 payment.refused=-0.4 praise=-0.3 reputation=2.3
ins 5.57 bad=-0.9 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-0.7 escalation=-0.3 good=-0.6 leaving=0.9 legal=-1.2 meeting.off=1.2 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.7 payment.sent=1.3 praise=-0.3 reputation=-0.9 urgent=-1.0
insolv 5.70 bad=-2.6 complaint.cost=-0.8 complaint.delay=-1.1 complaint.neglect=-1.0 complaint.quality=-1.5 escalation=-0.6 good=-1.4 growth=-0.6 leaving=-1.8 legal=-1.3 meeting.off=-0.4 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.7 praise=-1.4 reputation=-0.9 urgent=-0.4
instag 6.80 bad=2.9 complaint.cost=1.3 complaint.delay=-0.4 complaint.neglect=1.6 complaint.quality=2.1 good=-0.6 growth=-0.5 legal=-0.4 payment.query=-0.4 payment.refused=-0.5 praise=-0.4 reputation=4.4
instal 7.31 bad=0.5 complaint.quality=0.8 good=-0.5 growth=-0.6 legal=0.5
instan 7.31 bad=-0.8 complaint.quality=-0.6
intere 7.02 bad=1.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-1.5 legal=-1.4 payment.refused=-0.7 payment.sent=-0.3 reputation=5.5
intern 6.80 bad=-0.3 complaint.cost=-0.3 complaint.delay=1.6 complaint.neglect=-0.3 complaint.quality=-0.9 good=-0.6 growth=2.7 leaving=-0.6 legal=-0.3 payment.refused=2.0 praise=-0.3
interv 7.31 complaint.cost=0.5 complaint.delay=0.7 good=-0.3 praise=-0.4 reputation=0.5
intran 7.31 bad=-1.1 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.3 leaving=-1.0
invent 6.80 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.4 escalation=1.0 leaving=-0.5 meeting.off=2.4 payment.promised=-0.7 payment.refused=-0.4 reputation=-0.3 urgent=0.3
inzwis 5.57 bad=4.9 complaint.cost=2.9 complaint.delay=5.5 complaint.neglect=0.5 complaint.quality=-1.6 escalation=1.9 good=-2.4 growth=-0.8 legal=1.5 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-1.0 payment.promised=-0.6 payment.query=-0.4 payment.refused=-1.3 payment.sent=-0.4 praise=-2.3 reputation=0.9 urgent=-0.5
irgend 5.84 bad=1.7 complaint.delay=2.2 complaint.neglect=4.4 complaint.quality=2.1 escalation=-0.5 good=-1.2 growth=-0.6 leaving=3.7 legal=0.8 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.4 payment.query=-0.4 payment.refused=0.9 payment.sent=-0.3 praise=-0.9 reputation=0.3
is 6.21 complaint.cost=1.0 complaint.delay=0.9 complaint.neglect=-0.4 good=0.5 growth=0.9 leaving=0.4 legal=1.2 meeting.off=-0.3 payment.delayed=-0.6 payment.promised=-0.7 payment.refused=-0.4 payment.sent=3.8 praise=1.1 reputation=-0.9
ist 2.42 bad=-2.0 complaint.cost=-0.8 complaint.neglect=-1.5 good=-3.2 growth=-3.4 payment.disputed=-0.5 payment.promised=3.1 payment.query=0.5 payment.refused=-2.6 payment.sent=4.5 praise=-2.4 reputation=-0.9 urgent=1.1
it 6.61 bad=2.2 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=2.7 good=-1.2 growth=-0.6 leaving=3.2 legal=2.2 payment.refused=1.8 praise=-1.3 reputation=-0.3
ja 4.42 bad=1.9 complaint.delay=0.6 complaint.neglect=2.3 complaint.quality=0.8 escalation=0.4 good=0.7 growth=-0.7 leaving=-1.8 legal=0.7 meeting.off=1.4 payment.delayed=-1.3 payment.disputed=-0.9 payment.promised=-1.3 payment.query=-1.6 payment.refused=-0.3 payment.sent=0.5 praise=-0.4 reputation=0.8 urgent=2.7
jahr 4.64 bad=-0.5 complaint.cost=0.7 complaint.delay=4.1 complaint.quality=-1.1 escalation=-1.2 growth=1.7 leaving=0.9 legal=0.6 payment.delayed=1.7 payment.disputed=-1.1 payment.promised=-1.0 payment.query=-1.2 payment.refused=-1.3 payment.sent=-0.7 praise=-0.6 urgent=-0.8
jahre 5.63 bad=-1.7 complaint.cost=-1.2 complaint.delay=0.5 complaint.quality=0.7 escalation=-0.4 good=6.1 growth=7.7 leaving=1.9 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.8 payment.query=-0.5 payment.refused=-0.5 payment.sent=-0.5 praise=1.6 urgent=-0.6
jahren 5.04 complaint.cost=1.9 complaint.delay=-1.0 complaint.neglect=2.8 complaint.quality=-1.4 escalation=-1.0 good=3.8 growth=-1.4 leaving=2.3 legal=-2.2 meeting.off=-0.7 payment.delayed=-0.8 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.8 praise=4.4 urgent=-0.6
jahres 5.36 complaint.cost=2.8 complaint.delay=-0.3 complaint.neglect=0.3 complaint.quality=-0.4 escalation=-0.8 good=-1.4 growth=-1.0 leaving=2.6 legal=-1.9 meeting.off=0.7 payment.delayed=-0.9 payment.disputed=-0.7 payment.query=1.2 payment.refused=-1.8 payment.sent=-0.4 praise=-1.4 reputation=-1.4 urgent=-0.5
jameda 7.31 bad=1.9 complaint.delay=2.7 complaint.neglect=-0.3 complaint.quality=0.9 legal=-0.5 reputation=3.5
janner 6.61 bad=-0.5 complaint.cost=-0.5 complaint.neglect=2.2 complaint.quality=-1.4 good=-0.6 growth=-0.3 leaving=0.9 legal=-0.6 payment.delayed=4.8 payment.refused=0.5 praise=-0.5 reputation=-0.7
januar 5.23 bad=-0.6 complaint.cost=1.5 complaint.delay=-0.8 complaint.neglect=1.7 complaint.quality=-0.8 escalation=-0.6 good=2.8 growth=3.3 legal=1.3 meeting.off=-0.8 payment.delayed=1.4 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.5 payment.refused=-1.1 payment.sent=-0.4 praise=0.5 reputation=0.5 urgent=-0.7
jede 6.01 bad=2.0 complaint.cost=2.8 complaint.delay=1.3 complaint.neglect=-0.4 complaint.quality=1.5 escalation=0.7 good=-0.6 growth=-0.7 legal=-0.5 meeting.off=-0.5 payment.disputed=-0.7 payment.refused=2.7 payment.sent=-0.3 praise=-0.6 reputation=-0.7 urgent=1.7
jedem 6.80 bad=1.5 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=1.2 escalation=-0.4 good=-0.5 leaving=0.9 legal=-0.7 payment.disputed=-0.3 praise=-0.4 reputation=1.9 urgent=-0.3
jeden 6.10 bad=1.4 complaint.cost=1.6 complaint.delay=1.4 complaint.neglect=-1.0 complaint.quality=1.3 escalation=-0.4 good=0.7 growth=-0.4 leaving=-0.8 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.4 payment.query=1.0 payment.refused=0.9 praise=0.8 reputation=1.9 urgent=-0.5
jedenf 7.02 bad=1.1 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=1.1 leaving=-0.6 legal=0.5 payment.refused=1.2 reputation=0.3
jeder 6.21 bad=-0.6 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=1.6 complaint.quality=0.8 escalation=-0.3 good=1.6 growth=2.0 leaving=-0.7 legal=-0.7 payment.disputed=-0.4 payment.query=0.6 payment.refused=0.3 praise=2.2 reputation=3.4 urgent=-0.3
jederz 7.31 bad=-0.4 complaint.quality=-0.4 leaving=-0.3
jedes 6.21 bad=0.9 complaint.cost=-0.7 complaint.delay=0.5 complaint.neglect=2.2 escalation=1.6 good=0.9 growth=-0.5 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=-0.6 reputation=-0.5
jemand 4.47 bad=4.9 complaint.cost=-0.7 complaint.delay=3.3 complaint.neglect=6.1 complaint.quality=1.7 escalation=2.4 good=-3.9 growth=-1.8 leaving=2.5 legal=-0.7 meeting.off=-1.3 payment.delayed=-1.8 payment.disputed=-1.0 payment.query=-1.4 payment.refused=2.5 payment.sent=-1.1 praise=-3.3 reputation=-0.8 urgent=4.7
jetzt 3.87 bad=4.8 complaint.cost=0.4 complaint.delay=4.1 complaint.neglect=3.0 complaint.quality=2.9 escalation=3.8 good=-1.7 leaving=2.1 legal=2.3 meeting.off=-1.9 payment.delayed=-1.2 payment.disputed=-0.3 payment.promised=-0.9 payment.query=-1.9 payment.refused=-0.9 payment.sent=-1.9 praise=-0.7 reputation=-1.0 urgent=1.9
jour 6.80 bad=-0.8 complaint.quality=-0.6 leaving=-0.6 meeting.off=2.6 payment.promised=-0.7
jubila 6.61 bad=1.4 complaint.delay=-0.4 complaint.neglect=3.4 complaint.quality=-1.3 growth=-0.3 meeting.off=2.3 reputation=-0.6
juli 6.21 bad=0.8 complaint.cost=-0.6 complaint.delay=4.9 complaint.quality=-1.8 good=-1.2 growth=-0.4 leaving=-0.8 legal=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.5 payment.refused=2.9 praise=-1.0 reputation=0.4
jungen 7.31 complaint.delay=0.8 complaint.quality=-0.7 good=-0.5 leaving=0.8 payment.refused=-0.3 payment.sent=1.2 praise=-0.5
jungs 7.31 bad=1.1 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=1.2 good=-0.5 leaving=1.8 praise=-0.5
juni 6.01 bad=0.4 complaint.cost=-0.7 complaint.delay=3.1 complaint.neglect=-0.3 complaint.quality=-1.1 escalation=-0.5 good=-1.0 growth=-0.5 leaving=1.0 legal=0.8 meeting.off=-0.6 payment.disputed=-0.3 payment.refused=0.4 payment.sent=-0.3 praise=-0.8 reputation=-0.6 urgent=-0.4
jurist 6.33 bad=1.4 complaint.cost=-0.7 complaint.delay=2.7 complaint.neglect=-0.5 complaint.quality=1.3 escalation=-0.4 good=-0.4 growth=0.8 leaving=-1.0 legal=2.5 payment.refused=1.3 praise=-1.4 reputation=-0.9
justiz 6.80 complaint.neglect=-0.5 complaint.quality=1.2 good=-0.7 leaving=-0.3 legal=2.3 praise=-0.5 reputation=-0.8
kabare 7.31 bad=0.8 complaint.quality=1.1 good=-0.6 praise=-0.5 reputation=2.0
kabel 7.31 bad=-1.2 complaint.quality=-0.8 good=0.7 leaving=-1.0 praise=0.7 urgent=0.9
kabelk 7.31 bad=0.9 complaint.cost=-0.4 complaint.neglect=0.6 complaint.quality=0.3 legal=2.8 reputation=1.2
kaffee 6.46 bad=-2.4 complaint.cost=-0.8 complaint.delay=-0.5 complaint.quality=-0.4 escalation=-0.4 good=6.3 leaving=0.5 legal=-1.1 meeting.off=-0.3 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.8 praise=1.4 reputation=-0.5
kalend 7.31 bad=-0.4 good=1.5 praise=1.5
kalt 7.31 bad=-1.0 complaint.cost=-0.9 complaint.delay=1.1 complaint.neglect=-0.8 escalation=0.6 leaving=-0.3 payment.delayed=4.7
kam 5.41 bad=2.5 complaint.cost=0.8 complaint.delay=3.6 complaint.neglect=5.4 complaint.quality=-0.4 escalation=-1.0 good=-1.3 growth=-0.8 leaving=1.1 legal=-1.1 meeting.off=-1.0 payment.delayed=-0.8 payment.disputed=1.2 payment.promised=-0.6 payment.query=-0.8 payment.sent=-0.8 praise=-1.1 reputation=-1.5
kammer 6.46 bad=0.4 complaint.cost=0.6 complaint.delay=1.1 complaint.neglect=-0.7 complaint.quality=0.9 escalation=3.3 growth=-0.4 leaving=-0.7 legal=1.1 payment.disputed=1.9 payment.refused=2.7 reputation=-0.4 urgent=-0.4
kampag 7.31 bad=2.3 complaint.delay=-0.3 complaint.quality=3.4 good=-0.5 leaving=-0.5 payment.refused=1.1 praise=-0.5
kann 4.19 bad=-1.1 complaint.cost=-0.4 complaint.delay=-1.8 complaint.neglect=-1.7 escalation=2.0 good=-2.1 growth=-1.5 leaving=-0.6 legal=-2.4 meeting.off=1.6 payment.delayed=3.7 payment.disputed=-1.2 payment.promised=-1.4 payment.refused=0.7 payment.sent=-0.7 praise=-1.3 urgent=0.5
kannst 6.46 bad=-0.4 complaint.delay=-0.4 complaint.quality=-1.3 good=-0.6 growth=-0.4 leaving=0.7 legal=-0.5 meeting.off=-0.5 payment.query=-0.6 payment.refused=-0.3 praise=-0.5 reputation=-0.4 urgent=-0.5
kanzle 5.27 complaint.cost=1.7 complaint.neglect=-0.4 complaint.quality=-0.9 escalation=1.3 good=-1.8 growth=-1.1 leaving=2.7 legal=1.7 meeting.off=-0.8 payment.delayed=-0.9 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.8 payment.refused=-1.6 payment.sent=-0.5 praise=-1.5 urgent=-0.7
kapite 6.46 complaint.cost=-0.8 complaint.delay=0.7 complaint.neglect=-1.0 escalation=-0.4 good=-0.5 growth=-0.3 legal=-0.4 payment.refused=0.5 praise=-0.5 reputation=3.2
kaputt 7.31 bad=0.4 complaint.neglect=-0.4 complaint.quality=2.2 good=-0.5 legal=2.0 praise=-0.6
karte 6.61 bad=1.4 complaint.cost=1.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=3.0 good=-0.8 growth=-0.3 leaving=1.9 payment.disputed=-0.4 payment.refused=1.3 praise=-0.6 reputation=-0.6
karten 7.02 bad=2.0 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.4 good=-1.2 legal=1.8 payment.refused=0.7 praise=-1.1 reputation=0.6
karton 6.80 bad=-0.9 complaint.delay=-0.6 complaint.quality=-0.6 good=-0.4 legal=-0.3 payment.query=-0.6
kasse 5.92 bad=-2.1 complaint.cost=-0.8 complaint.delay=-1.2 complaint.neglect=-0.9 escalation=-0.7 good=1.7 growth=3.2 leaving=-0.5 meeting.off=1.3 payment.delayed=1.0 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-1.1 payment.refused=-1.5 payment.sent=0.8 praise=-0.6 reputation=-0.7 urgent=1.1
kassen 6.46 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=1.2 good=-0.4 growth=-0.3 legal=-0.6 payment.delayed=0.4 payment.disputed=-0.3 payment.promised=0.8 payment.query=-0.6 payment.refused=-0.8 praise=-0.4 urgent=2.3
katalo 7.31 bad=1.0 complaint.neglect=-0.5 complaint.quality=1.9 good=1.5 leaving=1.9 meeting.off=-0.3 payment.promised=-0.3 payment.sent=0.9 praise=1.9
katze 7.31 bad=-1.0 payment.promised=1.9 payment.refused=-0.3 reputation=-0.3
kaufen 7.31 bad=-0.9 complaint.neglect=-0.4 complaint.quality=-0.8 good=1.2 payment.delayed=1.3 praise=3.1 reputation=-0.6
kaufma 7.02 complaint.delay=2.1 complaint.neglect=-0.4 complaint.quality=-1.0 escalation=3.4 good=-0.8 growth=-0.5 leaving=-0.4 legal=-0.4 praise=-0.4 urgent=1.9
kaum 7.31 bad=0.6 complaint.quality=1.0 leaving=-0.6 praise=-0.3
kautio 7.31 bad=-0.5 payment.sent=1.9
kein 4.94 bad=0.4 complaint.cost=2.6 complaint.delay=0.6 complaint.neglect=0.7 complaint.quality=1.9 escalation=-0.4 good=1.3 growth=-1.1 legal=-1.4 meeting.off=-1.1 payment.delayed=-0.8 payment.disputed=-1.3 payment.promised=1.3 payment.query=0.7 payment.refused=4.4 payment.sent=-1.0 praise=2.1 reputation=-0.8 urgent=-0.9
keine 4.35 bad=1.2 complaint.delay=-1.4 complaint.neglect=1.8 escalation=-1.8 good=1.6 growth=-1.4 leaving=1.2 legal=1.6 payment.delayed=-0.5 payment.promised=2.4 payment.refused=1.2 payment.sent=-1.7 praise=2.6 reputation=0.4 urgent=0.9
keinem 6.80 bad=2.5 complaint.cost=3.0 complaint.delay=-0.5 complaint.neglect=2.1 complaint.quality=1.5 good=-0.7 leaving=1.8 legal=0.4 payment.refused=-0.6 praise=-0.5 reputation=1.5
keinen 5.57 bad=1.6 complaint.cost=-0.9 complaint.delay=3.3 complaint.neglect=1.9 escalation=0.6 good=0.7 growth=-0.6 leaving=1.7 legal=-1.1 meeting.off=-0.7 payment.delayed=-1.4 payment.disputed=-0.5 payment.promised=-0.7 payment.query=-0.4 payment.refused=2.5 payment.sent=-0.4 praise=0.8 reputation=0.4 urgent=-0.4
keiner 5.15 bad=1.8 complaint.cost=1.7 complaint.delay=1.7 complaint.neglect=4.4 complaint.quality=-2.1 leaving=0.8 legal=0.6 meeting.off=-0.5 payment.delayed=1.5 payment.disputed=1.2 payment.promised=1.6 payment.query=-0.5 payment.sent=-0.7 praise=0.4 reputation=1.9 urgent=-0.5
keins 7.31 complaint.neglect=-0.5 good=0.7 payment.refused=0.9 praise=0.7 reputation=1.0
keller 6.01 bad=-0.4 complaint.cost=-0.7 complaint.neglect=-0.8 complaint.quality=2.0 escalation=-0.4 good=1.1 growth=0.6 leaving=-0.9 legal=1.1 meeting.off=-0.6 payment.delayed=1.5 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.2 payment.sent=-0.4 praise=1.6 reputation=1.4
kempte 7.31 bad=-0.3 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=-0.7 leaving=0.7
kennen 6.33 bad=-1.1 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=0.8 complaint.quality=-0.4 escalation=-0.7 good=-1.1 growth=-0.6 leaving=-0.3 legal=-1.3 meeting.off=3.3 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=1.0 praise=-0.9 reputation=-0.9
kennt 6.80 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=1.7 complaint.quality=-0.3 escalation=-0.8 good=-0.5 leaving=-0.8 legal=-0.6 payment.delayed=1.1 payment.promised=-0.4 payment.refused=-0.6 praise=1.1
kenntn 7.02 bad=0.6 complaint.cost=0.6 complaint.quality=0.8 good=-0.4 leaving=-0.4 legal=-0.4 payment.disputed=1.8 payment.refused=1.3
kg 7.31 legal=-0.3 payment.query=1.7
kinder 5.57 bad=0.5 complaint.cost=0.4 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=1.5 escalation=0.9 good=1.8 growth=-0.8 leaving=3.6 legal=-0.7 meeting.off=1.8 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.4 payment.sent=0.7 praise=3.0 reputation=-1.1 urgent=-0.6
kirche 6.80 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=0.5 complaint.quality=1.2 good=-1.4 leaving=0.9 payment.delayed=1.6 payment.disputed=-0.3 praise=-1.4
klage 6.21 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 good=-1.0 growth=-0.4 leaving=-0.7 legal=1.1 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-1.0 praise=-0.7 reputation=-0.3
klagef 7.31 bad=-0.6 complaint.quality=-0.4 good=-0.4 praise=-0.4 reputation=-0.3
klagen 6.10 bad=-1.0 complaint.cost=-0.5 complaint.delay=1.0 complaint.neglect=-0.9 complaint.quality=-0.8 good=-0.9 growth=-0.4 legal=2.3 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.6 payment.refused=-0.9 praise=-0.8 reputation=-0.5
klages 6.80 complaint.neglect=-0.3 complaint.quality=1.0 good=-0.4 leaving=-0.4 legal=2.0 meeting.off=-0.3 reputation=1.4 urgent=-0.4
klagew 7.31 complaint.delay=1.1 complaint.quality=-1.1 growth=-0.3 leaving=1.1 legal=1.2 payment.query=-0.3
klagt 7.31 bad=1.2 complaint.cost=-0.3 complaint.quality=3.3 leaving=-0.4 legal=2.5 payment.refused=1.0
klar 6.61 complaint.delay=-0.5 complaint.neglect=-0.9 good=2.6 growth=1.6 leaving=-0.7 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.3 payment.sent=-0.3 praise=1.0 reputation=-0.6
klare 7.31 bad=0.9 complaint.delay=0.8 complaint.neglect=1.0 complaint.quality=0.9 payment.refused=1.0 urgent=1.6
klaren 6.21 bad=2.7 complaint.delay=0.9 complaint.neglect=1.9 complaint.quality=2.0 good=-0.7 growth=-0.6 leaving=-0.5 legal=3.7 meeting.off=-0.4 payment.delayed=0.4 payment.disputed=0.3 payment.query=-0.5 payment.refused=2.9 praise=-0.6 reputation=2.0
klarun 7.02 complaint.delay=-0.4 complaint.quality=-0.5 good=-1.2 growth=-0.4 legal=-0.3 payment.disputed=1.0 payment.query=0.7 praise=-1.0
klasse 7.02 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=0.7 good=0.4 leaving=1.6 payment.refused=-0.3 praise=0.5 reputation=-0.4
klause 6.80 complaint.cost=1.4 complaint.delay=-0.5 complaint.quality=-1.4 good=-0.4 leaving=-0.4 legal=1.4 payment.disputed=-0.5 payment.refused=-0.4 payment.sent=-0.5 reputation=-0.9
kleine 5.92 bad=-0.3 complaint.cost=1.5 complaint.neglect=0.7 complaint.quality=-1.5 escalation=-0.4 growth=1.1 leaving=-1.3 legal=-0.6 meeting.off=2.7 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 praise=0.9 urgent=-0.5
kleing 7.02 bad=1.2 complaint.cost=1.6 complaint.delay=-0.4 complaint.neglect=-0.5 good=-0.7 leaving=-0.3 legal=1.3 payment.disputed=1.2 payment.refused=0.5 praise=-0.4 reputation=2.8
kleini 7.31 bad=0.4 complaint.cost=2.3 complaint.delay=-0.4 good=0.7 payment.refused=-0.6 praise=0.8
kleins 7.02 bad=2.0 complaint.cost=1.2 complaint.delay=1.2 complaint.neglect=0.8 complaint.quality=-1.0 good=-1.0 growth=-0.4 leaving=-0.3 praise=-0.8 reputation=2.9 urgent=1.2
klinik 7.31 complaint.quality=-0.9 legal=0.4
knie 7.31 bad=0.4 complaint.neglect=0.7 leaving=1.9
kochbu 7.31 bad=-0.6 good=0.8 growth=1.7 leaving=-0.4 praise=-0.5
kolleg 4.82 complaint.cost=0.4 complaint.delay=-0.9 complaint.neglect=3.9 complaint.quality=-0.4 escalation=-2.3 good=-0.5 growth=0.3 leaving=2.6 meeting.off=-0.4 payment.delayed=0.7 payment.disputed=0.4 payment.promised=2.4 payment.query=-0.7 payment.refused=0.6 payment.sent=0.5 praise=-2.7 urgent=-0.9
komm 7.31 bad=-1.2 complaint.quality=-0.4 good=-0.3 payment.delayed=2.8 reputation=-0.5 urgent=1.4
kommas 7.02 bad=-0.7 complaint.quality=-0.5 leaving=-0.4 legal=-1.1
komme 6.01 bad=0.6 complaint.cost=-0.8 complaint.neglect=2.1 complaint.quality=-1.4 escalation=-0.6 good=-1.4 growth=-0.9 leaving=0.8 legal=-0.9 meeting.off=1.6 payment.delayed=-0.6 payment.disputed=2.0 payment.query=-0.7 payment.refused=-1.0 praise=-1.2 reputation=0.8 urgent=1.0
kommen 5.04 complaint.cost=-1.4 complaint.delay=1.7 complaint.neglect=-0.5 complaint.quality=-2.4 escalation=2.6 good=-1.7 growth=-0.8 legal=0.4 meeting.off=-0.6 payment.delayed=0.7 payment.query=-0.7 payment.refused=-0.8 payment.sent=-0.6 urgent=1.0
kommt 4.14 bad=1.3 complaint.cost=0.6 complaint.delay=-0.5 complaint.neglect=1.8 complaint.quality=-0.5 good=-2.5 growth=-0.8 legal=0.9 meeting.off=-0.5 payment.delayed=4.4 payment.disputed=-1.5 payment.promised=3.0 payment.query=-0.4 payment.refused=1.0 payment.sent=-2.2 praise=-1.9 reputation=0.6 urgent=0.7
kommun 7.31 bad=-1.0 complaint.delay=-0.3 complaint.neglect=-0.4 payment.delayed=1.6 payment.refused=-0.4 reputation=-0.5
komple 7.02 bad=2.3 complaint.cost=2.2 complaint.neglect=-0.3 complaint.quality=0.7 growth=-0.4 leaving=-0.3 payment.disputed=1.9 payment.promised=-0.6 payment.refused=1.6
kondit 7.31 bad=-1.2 complaint.quality=-0.9 good=-1.1 growth=3.6 leaving=-1.6 praise=-0.4
konkur 6.46 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=-0.6 escalation=-0.4 good=-1.0 growth=-0.5 leaving=-0.8 legal=-0.7 payment.delayed=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=-0.9 reputation=0.4 urgent=-0.4
konne 7.31 bad=0.5 complaint.cost=0.8 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=0.4 good=-0.6 growth=-0.5 leaving=1.4 praise=-0.4
konnen 4.07 bad=-3.2 complaint.cost=-1.8 complaint.delay=-1.6 complaint.quality=-1.0 escalation=-1.3 good=-3.0 growth=-1.9 leaving=-1.0 legal=-1.1 meeting.off=2.9 payment.delayed=2.1 payment.disputed=-0.4 payment.promised=-1.5 payment.query=1.2 payment.refused=-0.5 payment.sent=0.7 praise=-2.1 reputation=-2.2 urgent=3.1
konnt 6.21 bad=-0.6 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-1.6 escalation=-0.6 good=-1.5 growth=0.7 legal=-0.5 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=1.6 payment.query=1.9 payment.refused=2.1 praise=-0.9 reputation=-1.0 urgent=-0.4
konnte 4.02 bad=-4.5 complaint.cost=-0.6 complaint.delay=-1.3 complaint.neglect=-1.5 complaint.quality=-2.2 escalation=-1.3 good=-1.1 growth=-0.5 leaving=-1.8 legal=-1.9 payment.delayed=3.2 payment.disputed=-1.5 payment.promised=-1.1 payment.refused=-1.2 payment.sent=-1.2 praise=-0.9 reputation=-2.9 urgent=2.0
kontak 6.80 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=0.6 complaint.quality=-0.7 escalation=1.2 good=-0.7 growth=-0.3 leaving=0.7 legal=-0.7 payment.refused=-0.3 praise=-0.7 reputation=0.9
konten 7.31 bad=-0.9 complaint.delay=-0.3 complaint.quality=-0.3 escalation=1.6 good=-0.4 leaving=-0.4 payment.query=3.8
konto 5.92 bad=-2.4 complaint.cost=-0.5 complaint.delay=-0.9 complaint.quality=-1.5 good=1.3 growth=-0.7 leaving=-0.6 legal=-0.7 meeting.off=-0.5 payment.delayed=2.4 payment.disputed=-0.4 payment.promised=2.7 payment.query=2.6 payment.sent=1.9 praise=1.9 reputation=-1.0 urgent=-0.6
kontoa 6.80 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=-0.6 good=-0.3 growth=-0.4 leaving=-0.3 legal=-0.6 meeting.off=-0.3 payment.promised=-0.7 payment.query=-0.6 payment.refused=-0.8 payment.sent=3.2 praise=-0.3 reputation=-0.5 urgent=-0.5
konzer 6.46 bad=-1.0 complaint.delay=-0.8 complaint.neglect=-0.5 escalation=1.3 good=-0.5 growth=-0.3 leaving=4.1 legal=-0.5 payment.disputed=-0.4 payment.promised=-0.3 payment.query=1.6 payment.refused=-0.4 praise=-0.4 reputation=-0.4
kopf 7.02 bad=1.0 complaint.cost=-0.4 complaint.quality=1.7 good=-0.3 leaving=-0.6 meeting.off=1.9 payment.query=-0.3 praise=-0.3 reputation=-0.3 urgent=2.2
kopie 6.46 bad=-0.3 complaint.cost=-0.7 complaint.delay=-0.8 complaint.quality=-1.2 escalation=2.8 good=-0.8 growth=-0.5 leaving=-0.8 payment.disputed=-0.5 payment.promised=-0.4 payment.query=2.3 payment.refused=-0.7 praise=-0.6
korrek 6.61 complaint.cost=0.6 complaint.delay=0.5 complaint.neglect=-0.5 complaint.quality=-2.0 escalation=-0.3 good=-0.3 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=1.3 payment.query=-0.7 reputation=2.0
korres 7.31 bad=0.4 complaint.quality=-0.4 legal=0.9 payment.refused=1.8
korrig 6.21 bad=3.0 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=2.5 good=-1.1 growth=-0.6 leaving=-0.6 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.6 payment.disputed=4.2 payment.query=-1.0 payment.refused=2.7 payment.sent=-0.5 praise=-0.6 reputation=0.8 urgent=-0.8
kosten 5.46 complaint.cost=1.7 complaint.delay=-1.3 complaint.neglect=-1.4 complaint.quality=-1.3 escalation=0.8 good=-1.9 growth=0.7 leaving=-1.3 legal=0.8 meeting.off=-0.6 payment.delayed=-0.9 payment.disputed=1.1 payment.promised=-0.7 payment.query=3.0 payment.refused=1.4 payment.sent=-0.6 praise=-1.5 reputation=-0.9 urgent=-0.8
kostet 5.84 bad=-0.9 complaint.cost=2.9 complaint.neglect=-1.1 complaint.quality=-1.6 escalation=-0.5 good=-1.6 growth=-1.2 leaving=-1.0 meeting.off=-0.4 payment.delayed=-0.4 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.4 praise=-0.9 reputation=-0.6 urgent=-0.3
krank 7.02 bad=-1.4 complaint.delay=-0.5 complaint.quality=-0.5 good=-0.4 leaving=-1.1 meeting.off=1.5 payment.delayed=1.9 payment.promised=-0.9 payment.refused=-0.5 praise=-0.4
kranke 6.80 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=0.5 complaint.quality=-0.8 escalation=-0.3 good=-0.9 leaving=0.7 legal=-0.3 payment.delayed=2.4 payment.refused=-0.4 praise=-0.8 reputation=-0.7
kranz 7.31 urgent=1.7
krause 7.31 bad=-0.8 complaint.quality=-0.3 payment.refused=-1.0
kredit 6.46 bad=-1.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.9 escalation=-0.3 good=-0.7 growth=-0.4 leaving=-0.9 legal=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=2.8 payment.refused=-0.7 praise=-0.6
kriege 6.21 bad=-0.5 complaint.cost=-0.9 complaint.delay=-0.9 complaint.quality=0.9 good=-0.9 growth=-0.7 leaving=-1.0 legal=1.4 meeting.off=-0.9 payment.disputed=1.2 payment.promised=2.0 payment.refused=-0.9 payment.sent=-0.4 praise=-0.8 reputation=1.5 urgent=0.5
kriegt 6.46 bad=0.9 complaint.cost=-0.7 complaint.delay=0.8 complaint.neglect=-0.7 complaint.quality=-0.8 growth=0.9 legal=-0.7 meeting.off=-0.5 payment.promised=0.4 payment.query=-0.4 payment.refused=1.7 praise=0.5 reputation=-0.7
krimi 7.31 bad=-0.5 complaint.quality=-0.6 legal=-0.3
kruger 7.31 bad=-0.4 complaint.quality=-0.3 good=0.5 praise=0.5
kuche 6.80 bad=-0.6 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=-0.5 complaint.quality=-1.4 escalation=-0.3 leaving=0.6 legal=0.4 payment.disputed=-0.3 payment.refused=0.4 reputation=-0.4
kummer 5.04 bad=-0.6 complaint.delay=0.9 complaint.neglect=0.3 complaint.quality=-1.2 escalation=-0.5 good=-0.7 growth=-0.4 legal=-0.9 payment.delayed=-0.5 payment.promised=2.2 payment.query=-0.4 payment.refused=-0.9 praise=-0.5 reputation=-1.1 urgent=2.3
kunde 5.84 bad=-2.2 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=-1.9 escalation=-0.4 good=-1.2 growth=-0.8 leaving=-1.0 legal=-0.9 meeting.off=-0.5 payment.delayed=1.4 payment.disputed=-0.4 payment.query=-0.6 payment.refused=-1.8 payment.sent=-0.4 praise=-1.0 reputation=-0.4 urgent=2.4
kunden 5.36 bad=-0.6 complaint.cost=-1.4 complaint.delay=1.3 complaint.neglect=-0.6 complaint.quality=1.0 escalation=-0.8 good=-1.2 growth=-0.5 leaving=-1.6 legal=-0.8 meeting.off=0.8 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.6 payment.query=1.2 payment.refused=-1.8 payment.sent=-0.5 praise=-0.8 urgent=-0.5
kundig 4.67 bad=-2.3 complaint.cost=-1.0 complaint.neglect=0.9 complaint.quality=-2.5 escalation=-0.7 good=-2.3 growth=-1.6 leaving=4.4 legal=0.6 meeting.off=-0.6 payment.delayed=-0.9 payment.disputed=-1.0 payment.promised=-0.6 payment.query=-0.9 payment.refused=-1.5 payment.sent=-0.5 praise=-1.9 reputation=-1.0 urgent=-0.9
kundin 7.02 bad=-1.3 complaint.cost=-0.5 complaint.delay=1.0 complaint.neglect=0.9 complaint.quality=-1.0 good=-0.5 growth=-0.3 leaving=-0.4 legal=-0.4 payment.refused=-0.5 praise=-0.4 reputation=-0.4 urgent=1.3
kundsc 7.02 bad=-0.5 good=1.1 leaving=-0.4 praise=1.4
kunfti 6.21 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=0.4 complaint.quality=0.8 escalation=-0.5 good=-1.3 growth=-0.5 leaving=3.6 legal=-1.0 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.4 payment.query=0.5 payment.refused=-0.8 payment.sent=-0.4 praise=-0.9 reputation=-0.4 urgent=-0.4
kunstl 7.31 bad=-0.8 complaint.quality=-0.9 escalation=-0.3 good=1.3 praise=1.2
kurz 6.21 bad=1.2 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=2.2 escalation=0.7 good=-0.6 leaving=0.9 legal=-0.5 meeting.off=-0.5 payment.disputed=-0.3 praise=-0.5 reputation=0.7 urgent=0.7
kurze 6.80 bad=-1.5 complaint.delay=-0.4 complaint.quality=-1.0 good=-0.4 leaving=-0.6 payment.delayed=1.1 payment.query=0.8 payment.refused=-1.0
kurzen 7.02 bad=1.0 complaint.cost=1.6 complaint.delay=-0.5 complaint.quality=-0.6 good=-0.3 leaving=0.9 legal=-0.6 payment.delayed=-0.4 payment.refused=0.5
kurzer 7.02 bad=-1.5 complaint.delay=-0.4 complaint.quality=-0.7 good=-0.3 leaving=0.8 legal=-0.4 payment.refused=-0.3 praise=-0.4 reputation=-0.5
kurzfr 7.02 bad=-0.4 complaint.delay=-0.3 complaint.quality=-0.3 good=-0.3 leaving=-0.6 payment.delayed=0.4 payment.promised=-0.4 urgent=1.7
kutter 7.31 complaint.neglect=0.7 complaint.quality=-0.5 good=-0.3 leaving=1.4 payment.promised=-0.3 payment.sent=2.7 praise=-0.3
lacht 7.02 bad=0.6 complaint.delay=0.8 complaint.quality=1.1 leaving=-0.4 legal=-0.5 praise=-0.3 reputation=1.5
laden 6.46 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.4 escalation=-0.5 good=2.8 growth=1.4 leaving=0.9 meeting.off=-0.3 payment.refused=-0.4 praise=3.2 reputation=0.5 urgent=1.9
lag 6.10 bad=-0.8 complaint.cost=-0.3 complaint.delay=0.3 complaint.neglect=1.9 complaint.quality=-1.7 escalation=-0.4 good=-1.0 growth=-0.4 leaving=1.4 legal=-0.8 meeting.off=-0.6 payment.promised=1.0 payment.refused=-0.7 payment.sent=-0.7 praise=-0.8 reputation=-0.6
lagepl 7.02 bad=0.4 complaint.delay=1.3 complaint.quality=0.8 good=-0.9 leaving=-0.4 legal=-0.3 payment.refused=-0.3 praise=-0.7
lager 6.80 bad=-1.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.4 good=0.9 leaving=-0.5 meeting.off=-0.9 payment.promised=-0.6 praise=0.9 urgent=1.3
lagerh 7.31 complaint.delay=0.8 complaint.quality=-0.4 leaving=1.0 praise=0.7
land 7.02 complaint.delay=1.0 complaint.quality=0.6 leaving=-0.3 legal=-0.6 payment.delayed=1.3 payment.refused=-0.9
landes 6.80 bad=1.2 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=1.7 escalation=-0.4 good=1.0 growth=1.2 leaving=-0.5 legal=2.6 payment.refused=1.1 praise=1.1 reputation=0.9
landge 6.61 bad=1.0 complaint.cost=-0.3 complaint.delay=-0.6 complaint.quality=-0.5 good=-0.6 leaving=-0.5 legal=3.4 payment.disputed=1.0 payment.sent=-0.3 praise=-0.6 reputation=-0.4
landra 6.80 bad=-0.9 complaint.delay=-0.7 complaint.neglect=0.4 complaint.quality=-0.4 good=0.8 growth=1.2 leaving=-0.5 payment.promised=-0.3 praise=0.9 reputation=-0.7 urgent=0.3
lang 5.77 bad=0.5 complaint.cost=-1.3 complaint.delay=2.0 complaint.quality=2.4 escalation=-0.5 growth=0.4 leaving=1.3 legal=1.4 meeting.off=-0.5 payment.delayed=1.3 payment.disputed=-0.4 payment.query=-0.3 praise=1.4 reputation=1.3 urgent=-0.4
lange 5.00 bad=-1.9 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.0 good=0.3 growth=0.5 leaving=-1.4 legal=-0.8 meeting.off=-0.4 payment.delayed=0.4 payment.query=-0.4 payment.refused=-1.1 praise=0.6 reputation=-1.1
langsa 6.46 bad=3.7 complaint.cost=0.9 complaint.delay=2.5 complaint.neglect=3.7 complaint.quality=-0.6 good=-1.6 growth=-0.4 leaving=-0.8 legal=1.4 payment.disputed=-1.0 payment.refused=-0.7 payment.sent=-0.5 praise=-1.4 reputation=-0.5
langst 7.31 bad=-0.5
larm 5.46 complaint.quality=-0.3 leaving=-0.4 legal=-1.2 payment.refused=-0.5 reputation=-0.5
lasse 6.80 bad=1.4 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=3.2 complaint.quality=0.9 escalation=1.4 good=-0.9 leaving=1.5 legal=1.1 payment.refused=-0.4 praise=-0.9 reputation=-0.6
lassen 4.67 bad=0.5 complaint.delay=-0.6 complaint.quality=-0.5 escalation=-1.3 growth=1.6 leaving=1.1 legal=0.5 meeting.off=2.7 payment.delayed=-0.9 payment.promised=-0.4 payment.query=-1.1 payment.refused=2.5 praise=0.7 reputation=-1.1 urgent=-1.0
lasst 5.70 bad=-1.7 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=-1.9 escalation=-0.8 good=-1.2 growth=0.6 meeting.off=-0.9 payment.delayed=1.3 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.3 payment.refused=-0.7 payment.sent=-0.5 praise=-1.1 reputation=-0.9 urgent=0.5
lastsc 6.21 bad=1.3 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=-1.0 escalation=-0.4 good=-0.8 growth=-0.7 leaving=-0.3 legal=-0.9 meeting.off=-1.6 payment.delayed=-0.9 payment.disputed=-0.6 payment.query=-0.4 payment.refused=4.2 payment.sent=-0.5 praise=-0.5 reputation=-1.5 urgent=-0.4
laufen 6.80 bad=0.9 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=2.6 good=-0.4 growth=-0.4 leaving=2.8 legal=-0.3 payment.refused=1.1 praise=-0.3 reputation=2.1
lauft 4.88 bad=-0.5 complaint.cost=-1.7 complaint.delay=-1.9 complaint.quality=2.5 escalation=-0.9 good=2.7 growth=0.9 leaving=0.4 legal=-0.7 meeting.off=-1.1 payment.delayed=-1.2 payment.disputed=-1.0 payment.promised=-0.8 payment.refused=1.4 payment.sent=-0.9 praise=2.2 reputation=-0.7
laut 5.92 bad=-0.4 complaint.cost=-1.3 complaint.delay=1.7 complaint.neglect=0.7 escalation=-0.3 good=-1.2 growth=-0.5 leaving=-1.1 legal=0.9 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=0.6 payment.promised=-1.0 payment.query=-0.7 payment.sent=2.9 praise=-1.2 reputation=-0.6 urgent=2.7
lauter 7.02 bad=1.1 complaint.neglect=-0.4 complaint.quality=0.8 good=-0.5 leaving=-0.4 payment.refused=-0.5 praise=-0.4
lautet 6.61 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 escalation=-0.3 good=-0.6 leaving=-0.4 legal=-0.3 meeting.off=-0.4 payment.query=5.9 praise=-0.6 reputation=0.3
layout 7.02 bad=-0.5 complaint.quality=-0.5 good=-0.4 leaving=-0.3
leben 6.80 complaint.cost=0.6 complaint.neglect=-0.4 good=1.6 leaving=-0.8 payment.disputed=-0.5 payment.refused=2.0 payment.sent=-0.3 praise=2.4 reputation=0.8
lebt 7.31 bad=0.7 complaint.delay=1.1 complaint.quality=1.0 legal=1.1
leeren 7.31 complaint.quality=0.6 escalation=1.6 good=0.5 praise=0.4 reputation=-0.4
legen 6.33 bad=1.4 complaint.neglect=0.5 complaint.quality=-0.7 escalation=1.1 good=0.9 growth=0.8 legal=-0.5 meeting.off=-0.4 payment.disputed=0.7 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.7 praise=-1.0 reputation=-0.8
legt 7.02 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=-0.4 good=-0.4 leaving=0.8 payment.disputed=-0.3
lehnen 7.31 complaint.delay=1.3 complaint.quality=0.4 leaving=0.8 legal=0.3 payment.refused=1.3
lehrer 7.02 bad=0.5 complaint.cost=-0.3 complaint.delay=2.3 complaint.neglect=1.0 complaint.quality=0.7 good=1.0 growth=1.9 legal=-0.6 payment.refused=0.7 praise=1.4 reputation=1.8
lehrli 7.31 complaint.neglect=-0.4 legal=1.2 payment.promised=-0.3 payment.sent=1.2 reputation=-0.4
leicht 7.31 complaint.cost=0.4 complaint.neglect=-0.6 complaint.quality=1.2 good=1.7 growth=-0.3 payment.refused=1.0 praise=2.0
leid 6.80 bad=-0.7 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.7 leaving=0.8 legal=-0.6 meeting.off=1.3 payment.delayed=1.7 payment.promised=-0.4 payment.refused=-0.9 payment.sent=-0.5 praise=-0.7
leider 4.85 bad=-0.8 complaint.cost=0.4 complaint.delay=-1.8 complaint.neglect=-0.8 complaint.quality=1.3 escalation=-1.1 good=-2.2 growth=-1.1 leaving=-0.7 legal=-2.0 meeting.off=6.3 payment.delayed=4.2 payment.disputed=-0.6 payment.promised=2.1 payment.query=-1.0 payment.refused=-2.7 payment.sent=-0.9 praise=-1.1 reputation=2.3
leipzi 7.02 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=0.5 good=1.2 growth=1.1 leaving=1.5 praise=1.3
leise 7.31 complaint.delay=1.2 complaint.neglect=1.2 growth=-0.4 leaving=-0.3 urgent=1.4
leistu 5.84 bad=2.7 complaint.cost=3.0 complaint.delay=1.8 complaint.neglect=-1.0 complaint.quality=-1.1 escalation=-0.3 good=-0.4 growth=0.4 leaving=-1.0 legal=1.6 meeting.off=-0.3 payment.delayed=-0.6 payment.disputed=1.7 payment.promised=-0.4 payment.sent=-0.5 praise=-1.1 reputation=-0.6
leite 7.31 complaint.delay=-0.3 complaint.neglect=1.1 complaint.quality=-0.7 payment.refused=-0.4 reputation=0.7
leiten 7.31 bad=-0.4 complaint.cost=-0.3 complaint.quality=0.7 good=0.6 leaving=-0.8 legal=0.4 praise=0.7 reputation=1.3
leiter 6.80 complaint.cost=-0.9 complaint.delay=1.0 escalation=3.0 good=0.6 growth=-0.5 leaving=-0.4 payment.refused=-0.3 praise=0.9 reputation=-0.6 urgent=-0.4
leitfa 7.02 bad=-0.9 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.6 growth=-0.3 leaving=-0.3 praise=-0.4
leitun 6.46 bad=-0.4 complaint.cost=-0.5 complaint.delay=4.0 complaint.neglect=0.6 complaint.quality=-1.1 escalation=4.1 good=-0.3 growth=-0.3 leaving=-0.6 legal=-0.7 payment.delayed=-0.4 payment.refused=-0.7 reputation=-0.4 urgent=1.9
lektor 7.31 bad=-1.3 complaint.neglect=-0.5 complaint.quality=-0.4 good=1.9 leaving=-0.5 praise=2.2
lenz 7.02 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-1.1 complaint.quality=-0.4 escalation=1.2 leaving=-0.4 legal=-0.7 payment.refused=-0.4
lese 6.61 bad=-0.9 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=-0.4 good=-0.8 growth=-0.3 leaving=-0.7 legal=-0.6 payment.disputed=1.1 payment.query=2.7 payment.refused=-0.3 praise=-0.7 reputation=-0.9
lesen 7.02 bad=1.5 complaint.neglect=0.9 complaint.quality=0.6 escalation=1.3 good=-0.5 payment.refused=-0.3 praise=-0.5 reputation=3.5
leserb 7.31 bad=1.2 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=2.0 reputation=2.1
letzte 4.47 bad=2.5 complaint.delay=-0.8 complaint.neglect=4.4 escalation=-1.7 good=-0.5 growth=-1.0 leaving=4.1 legal=0.5 meeting.off=-1.5 payment.delayed=-1.7 payment.disputed=-2.0 payment.promised=-2.1 payment.query=-1.3 payment.sent=1.1 praise=0.4 reputation=-1.3
leucht 6.80 bad=-0.6 complaint.cost=-0.4 complaint.neglect=-0.5 good=-0.6 leaving=-0.6 payment.disputed=2.8 payment.promised=3.2 payment.query=-0.4 payment.refused=0.7 praise=-0.5
leute 4.97 bad=1.4 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=0.6 complaint.quality=3.2 escalation=-0.9 growth=-0.7 leaving=-0.8 legal=0.4 payment.disputed=0.3 payment.promised=-0.7 payment.query=-0.7 payment.refused=-0.8 payment.sent=-0.8 praise=1.4 reputation=6.1 urgent=2.0
leuten 6.21 bad=1.2 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=3.9 escalation=-0.5 good=2.9 growth=1.3 leaving=1.2 legal=0.5 payment.disputed=-0.5 payment.refused=-0.4 payment.sent=-0.4 praise=2.0 reputation=-0.5 urgent=2.2
licht 6.80 bad=0.7 complaint.quality=1.2 good=0.6 growth=1.2 leaving=-0.4 legal=0.4 payment.refused=1.0 praise=-0.4
liebe 6.01 complaint.cost=-0.5 complaint.delay=0.8 complaint.quality=1.5 escalation=-0.6 good=-0.5 growth=-0.6 leaving=0.9 legal=-0.5 meeting.off=-0.3 payment.delayed=1.6 payment.promised=1.0 payment.refused=-0.7 praise=0.6 reputation=0.4 urgent=1.7
lieben 7.31 bad=-0.8 complaint.cost=1.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=1.8 leaving=1.1 payment.refused=0.5 praise=1.5
lieber 6.33 bad=-1.5 complaint.cost=-0.5 complaint.delay=-0.7 complaint.quality=-1.4 good=0.9 meeting.off=-0.5 payment.query=-0.3 payment.refused=-0.5 payment.sent=-0.3 praise=0.6 reputation=-0.4
liebev 7.31 bad=-0.5 good=1.5 payment.sent=-0.5 praise=1.2
liebst 6.46 bad=-1.1 complaint.delay=-0.7 complaint.quality=-1.2 escalation=-0.3 good=-0.6 leaving=-1.1 legal=0.4 payment.promised=-0.4 payment.query=0.5 payment.refused=-0.7 praise=-0.5 reputation=-0.7
lief 7.31 bad=-0.4 complaint.delay=1.1 complaint.neglect=0.6 complaint.quality=-0.5 escalation=1.1 good=0.9 growth=1.5 legal=-0.4 praise=1.2
liefer 5.11 complaint.cost=-1.4 complaint.delay=5.1 complaint.neglect=-0.4 complaint.quality=-1.3 escalation=2.2 good=-2.5 growth=-1.5 legal=0.3 meeting.off=-0.9 payment.delayed=-1.0 payment.promised=-0.7 payment.query=2.7 praise=-2.3 reputation=-1.2 urgent=1.2
liegen 5.77 bad=1.6 complaint.cost=-0.9 complaint.delay=1.9 complaint.neglect=0.5 complaint.quality=-0.6 escalation=-0.9 good=-1.3 growth=-0.6 leaving=-0.4 meeting.off=1.9 payment.delayed=-0.9 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.7 payment.refused=3.3 payment.sent=-0.7 praise=-1.0 reputation=-1.0 urgent=1.2
liegt 4.42 bad=1.4 complaint.cost=0.8 complaint.delay=1.7 complaint.neglect=0.9 escalation=-1.8 good=-2.2 growth=-0.9 leaving=0.8 legal=4.1 payment.disputed=0.7 payment.promised=-0.9 payment.query=1.7 payment.refused=0.5 payment.sent=-1.1 praise=-2.5 reputation=-1.9 urgent=0.3
liest 6.21 bad=2.9 complaint.cost=-0.7 complaint.delay=0.4 complaint.neglect=1.0 complaint.quality=3.6 growth=-0.5 leaving=-0.8 legal=-0.6 payment.refused=0.6 payment.sent=-0.4 praise=0.7 reputation=1.6
limits 7.31 complaint.quality=-0.4 payment.delayed=1.5 payment.promised=-0.5 payment.refused=-0.5 praise=-0.3
lindne 7.31 bad=-0.9 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.9 leaving=-0.6 praise=-0.9
link 5.15 bad=-2.2 complaint.cost=-0.4 complaint.neglect=-0.9 complaint.quality=-0.5 escalation=-0.6 good=-0.4 leaving=-1.2 legal=-0.8 meeting.off=0.4 payment.promised=-0.5 payment.refused=-0.5 reputation=-1.4 urgent=2.7
linked 6.80 bad=2.0 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=0.3 escalation=0.7 good=-0.6 growth=-0.4 leaving=-0.4 legal=-0.5 payment.query=-0.3 payment.refused=-0.5 praise=-0.5 reputation=5.2 urgent=-0.3
links 6.80 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=1.6 good=1.0 leaving=-0.4 legal=1.4 payment.refused=1.1 praise=0.9
linz 7.31 complaint.cost=1.2 complaint.delay=1.6 complaint.neglect=-0.9 complaint.quality=-0.5 growth=0.3 leaving=1.2 praise=0.6
liquid 6.80 bad=-1.6 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=-0.6 escalation=-0.6 good=-1.0 growth=-0.6 leaving=1.4 legal=-0.6 payment.delayed=6.1 payment.refused=-0.5 payment.sent=-0.3 praise=-0.8 reputation=-0.3
liste 5.77 bad=-0.7 complaint.cost=0.5 complaint.delay=-0.8 complaint.neglect=-0.9 escalation=-0.3 good=-0.8 growth=-0.4 leaving=0.4 legal=-1.1 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.5 payment.refused=-1.2 payment.sent=0.7 praise=-0.8 reputation=1.2 urgent=-0.4
live 7.31 bad=0.9 complaint.delay=2.9 complaint.quality=0.8 legal=-0.4 reputation=0.8
lizenz 7.02 bad=-0.9 complaint.cost=-1.2 complaint.quality=0.9 good=2.0 growth=2.2 leaving=0.6 legal=-0.4 payment.disputed=-0.5 reputation=-0.3 urgent=-0.3
lkw 7.31 bad=-0.5 complaint.quality=-0.4 good=-0.7 payment.delayed=2.0 praise=-0.6
lob 7.02 bad=-0.7 complaint.cost=-0.4 complaint.neglect=0.4 complaint.quality=-0.6 good=1.1 leaving=-0.4 legal=-0.3 meeting.off=2.0 praise=1.7
loch 7.31 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=0.5 growth=0.4 leaving=-0.6 praise=0.3 reputation=1.0
login 7.31 bad=-0.9 complaint.neglect=-0.3 complaint.quality=-0.5 payment.refused=-0.3 urgent=2.3
logo 6.10 bad=1.6 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=3.0 escalation=-0.4 good=-0.7 growth=-0.8 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.3 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.5 urgent=-0.5
lohman 7.31 complaint.delay=0.7 complaint.neglect=-0.7 complaint.quality=-0.6 legal=1.5
lohnab 5.52 bad=-0.3 complaint.cost=-0.4 complaint.delay=0.5 complaint.quality=0.6 escalation=-0.5 growth=1.2 leaving=-0.7 legal=-1.1 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.4 payment.refused=0.7 reputation=-0.7
lohnbu 7.02 complaint.cost=-0.4 complaint.neglect=0.6 complaint.quality=-0.4 good=-1.0 leaving=0.6 legal=-0.6 payment.refused=-0.4 praise=-1.0 reputation=-0.7
lohne 7.31 complaint.delay=1.1 complaint.quality=-0.4 good=0.9 growth=1.2 legal=-0.3 payment.refused=1.6 praise=1.2 reputation=-0.3
lohnze 7.31 bad=-0.4 complaint.neglect=1.5 complaint.quality=0.6 good=0.9 payment.refused=0.8 praise=0.8 reputation=-0.4
lohse 7.31 complaint.delay=1.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.5 leaving=0.8 legal=-0.6
los 6.33 bad=0.6 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=1.5 escalation=1.0 good=-1.0 leaving=2.0 legal=-0.7 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=1.4 payment.refused=-0.9 praise=-1.1 urgent=0.9
losche 7.02 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.4 leaving=1.4 legal=-0.4 payment.disputed=-0.3 payment.refused=-0.4
losen 7.31 bad=1.6 complaint.cost=3.0 complaint.quality=2.6 good=-0.4 leaving=-0.3
losleg 7.31 complaint.cost=1.5 complaint.delay=0.8 escalation=-0.5 good=-0.4 growth=-0.3 legal=0.9 praise=-0.3
losung 7.31 bad=-0.8 complaint.neglect=-0.3 complaint.quality=-0.4 escalation=-0.4 good=1.0 growth=1.9 leaving=-0.4 praise=1.6
loswer 7.31 bad=-0.4 good=0.5 praise=0.5
luft 7.02 bad=-0.9 complaint.cost=-0.3 complaint.delay=-0.7 good=-0.3 meeting.off=1.5 payment.promised=-0.3
lustig 6.33 complaint.cost=0.5 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=1.3 escalation=-0.3 legal=-0.5 meeting.off=-0.4 payment.refused=0.5 reputation=-0.8
lutz 7.31 payment.delayed=0.8
ma 6.80 complaint.delay=0.4 complaint.neglect=1.5 complaint.quality=-1.0 escalation=1.8 good=0.6 growth=1.8 leaving=0.5 payment.delayed=1.9 payment.refused=-0.4 praise=1.7 reputation=-0.4
mach 6.21 complaint.cost=0.5 complaint.delay=1.3 complaint.quality=-1.0 escalation=-0.3 good=-0.4 growth=1.2 leaving=3.8 legal=-0.5 meeting.off=-1.1 payment.disputed=-0.3 payment.promised=4.3 payment.refused=-0.6 payment.sent=-0.8 praise=-0.4 reputation=-0.8 urgent=-0.6
machba 7.31 bad=-0.6 complaint.quality=-0.7 payment.delayed=1.7
mache 6.61 bad=1.0 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=1.8 complaint.quality=1.1 escalation=3.1 good=-0.5 leaving=-0.5 legal=-0.5 payment.delayed=1.2 payment.refused=-0.5 praise=-0.3 reputation=0.6
machen 4.60 bad=-2.7 complaint.cost=-1.2 complaint.delay=-1.5 complaint.neglect=-1.8 complaint.quality=-1.9 escalation=-1.4 good=3.6 growth=5.7 leaving=1.4 legal=2.3 meeting.off=-0.6 payment.delayed=-1.3 payment.disputed=-1.3 payment.promised=1.1 payment.query=0.5 payment.refused=-0.6 payment.sent=1.1 praise=3.3 reputation=-0.5 urgent=1.0
macht 5.46 bad=0.9 complaint.cost=0.8 complaint.quality=-0.3 escalation=-0.7 good=1.1 growth=2.8 leaving=4.6 legal=-1.0 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.4 payment.query=0.7 payment.refused=-1.3 praise=2.0 reputation=0.9 urgent=0.9
mag 6.80 complaint.cost=1.0 complaint.delay=0.5 complaint.neglect=1.1 complaint.quality=-1.1 good=-0.5 leaving=0.5 legal=2.2 payment.disputed=1.9 payment.query=1.9 payment.refused=-0.9 praise=-0.6 reputation=-0.3
mahnbe 6.01 complaint.cost=-0.6 complaint.delay=0.3 complaint.neglect=-0.6 complaint.quality=-1.0 escalation=-0.3 good=-0.6 growth=-0.5 leaving=-1.0 legal=2.8 meeting.off=-0.9 payment.delayed=-0.4 payment.disputed=2.2 payment.promised=-0.6 payment.query=-0.4 payment.refused=2.5 payment.sent=-0.3 praise=-0.5 reputation=-0.6 urgent=-0.3
mahnen 7.02 bad=2.0 complaint.cost=-0.7 complaint.delay=1.0 complaint.neglect=-0.6 complaint.quality=-0.5 good=-0.5 leaving=-0.6 legal=1.4 payment.promised=-0.3 payment.refused=3.9 reputation=-0.6
mahnge 6.80 bad=-0.5 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=1.0 escalation=1.5 good=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=0.5 payment.sent=0.9 praise=-0.4
mahnla 7.31 complaint.quality=0.8 leaving=-0.4 legal=1.1 payment.delayed=-0.3 payment.refused=1.2
mahnun 6.10 bad=-1.7 complaint.cost=-0.9 complaint.delay=-0.6 complaint.neglect=1.0 complaint.quality=-1.4 escalation=-0.7 good=-0.8 growth=-0.5 leaving=-0.6 legal=-1.1 meeting.off=-0.4 payment.delayed=-1.1 payment.promised=0.3 payment.refused=0.6 payment.sent=4.7 praise=-0.8 reputation=-1.2
mahnve 7.31 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=-0.5 legal=1.0 payment.refused=1.4
mai 5.57 complaint.delay=2.6 complaint.neglect=0.9 escalation=1.1 good=-1.0 legal=-1.1 meeting.off=-1.1 payment.delayed=-0.6 payment.disputed=0.4 payment.promised=-0.6 payment.query=-0.4 payment.refused=0.8 payment.sent=-0.4 praise=-0.6 reputation=0.9
mail 5.46 bad=-1.2 complaint.cost=0.4 complaint.neglect=-1.0 good=-1.2 growth=-0.6 leaving=-1.4 legal=-1.3 meeting.off=-0.7 payment.delayed=-0.6 payment.promised=0.5 payment.query=-0.6 payment.sent=-0.9 praise=-1.2 reputation=-1.9 urgent=0.8
mailad 7.02 bad=-1.1 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.5 leaving=-0.4 payment.disputed=-0.3 payment.query=-0.3 praise=-0.3 urgent=2.5
mails 5.46 bad=2.6 complaint.cost=-1.0 complaint.delay=-0.9 complaint.neglect=6.3 complaint.quality=1.1 escalation=1.1 good=-2.3 growth=-0.8 leaving=-2.0 legal=0.9 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.6 payment.refused=-0.6 payment.sent=-0.5 praise=-2.1 reputation=0.5 urgent=0.7
mal 4.14 bad=1.3 complaint.cost=2.6 complaint.delay=0.7 complaint.neglect=1.7 escalation=2.9 good=1.1 leaving=0.9 legal=-1.4 payment.delayed=-2.0 payment.disputed=2.0 payment.promised=-1.1 payment.query=-1.7 payment.refused=-2.8 payment.sent=1.3 praise=-0.5 urgent=-1.8
maler 6.80 bad=0.6 complaint.cost=-0.3 complaint.delay=1.7 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.6 leaving=-0.4 payment.refused=-0.4 praise=-0.7 reputation=-0.3
man 4.10 bad=4.8 complaint.cost=5.2 complaint.delay=1.2 complaint.neglect=6.3 complaint.quality=1.8 escalation=1.7 growth=-1.2 leaving=3.1 legal=1.4 meeting.off=-1.3 payment.delayed=-1.6 payment.promised=-0.8 payment.query=-1.6 payment.refused=0.7 payment.sent=-0.6 praise=1.2 reputation=3.9 urgent=-1.5
manche 7.31 bad=-1.1 complaint.quality=-0.5 good=0.6 legal=-0.3 praise=0.7
manchm 7.02 complaint.quality=0.7 good=1.3 leaving=1.2 payment.refused=-0.3 praise=1.6
mandan 6.21 bad=-2.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-1.2 growth=2.8 leaving=-0.7 legal=-0.9 meeting.off=-0.4 payment.delayed=-0.3 payment.query=-0.5 payment.refused=-0.8 praise=-1.0 reputation=-1.0 urgent=-0.4
mandat 6.33 bad=1.0 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=0.6 complaint.quality=0.8 escalation=-0.6 growth=0.9 leaving=2.2 legal=1.6 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.3 reputation=-0.7
mangel 5.63 bad=2.8 complaint.cost=-0.6 complaint.delay=0.6 complaint.neglect=-0.7 complaint.quality=4.9 escalation=-0.7 good=-1.0 growth=-0.8 leaving=-1.4 legal=4.2 meeting.off=-0.8 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=-1.0 payment.query=-0.8 payment.refused=2.5 payment.sent=-0.9 praise=-0.8 reputation=0.6 urgent=-0.5
mann 6.01 bad=1.1 complaint.cost=0.7 complaint.delay=-1.1 complaint.neglect=-1.2 complaint.quality=0.9 escalation=0.9 good=-0.7 growth=-0.5 leaving=1.0 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=1.0 payment.promised=-0.3 payment.refused=1.9 payment.sent=0.8 praise=-0.7 reputation=-0.9
markie 7.31 bad=0.5 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=1.4 leaving=-0.4 reputation=0.9
markis 7.31 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=1.6 complaint.quality=0.6 good=-0.5 leaving=-0.5 payment.refused=1.4 praise=-0.5
markt 7.31 complaint.delay=-0.6 complaint.quality=-0.6 leaving=1.4 reputation=2.2
marz 5.63 bad=-2.5 complaint.cost=-0.7 complaint.delay=1.3 complaint.neglect=-0.7 complaint.quality=-2.0 escalation=-0.6 good=0.4 growth=0.6 legal=-1.4 meeting.off=-0.5 payment.delayed=1.8 payment.disputed=1.3 payment.promised=-0.6 payment.query=-0.7 payment.refused=-0.5 payment.sent=-0.5 praise=1.1 reputation=-0.7 urgent=-0.3
maschi 6.46 bad=2.3 complaint.delay=-0.6 complaint.neglect=1.4 complaint.quality=3.4 escalation=-0.4 growth=1.3 leaving=1.8 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.6 praise=-1.1 reputation=0.6
masse 7.31 bad=-0.9 complaint.quality=-0.5 legal=-0.5
materi 6.61 bad=0.9 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.3 complaint.quality=1.1 good=-0.8 growth=-0.5 leaving=-0.8 legal=-0.4 payment.disputed=0.8 payment.query=3.3 payment.refused=-0.5 payment.sent=2.3 praise=-0.7 reputation=1.9
maurer 7.31 bad=0.5 complaint.delay=-0.4 complaint.quality=1.3 escalation=0.9 payment.refused=1.1
maxima 7.31 bad=-0.6 complaint.quality=-0.4 escalation=-0.6 good=-0.4
medien 7.31 complaint.cost=1.3 complaint.quality=-0.9 leaving=0.6
mehr 5.27 complaint.cost=0.9 complaint.delay=1.4 complaint.neglect=0.7 complaint.quality=-1.3 escalation=-0.7 growth=-1.2 leaving=-0.4 legal=-1.4 meeting.off=-1.1 payment.delayed=-1.0 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.5 payment.sent=-0.5 reputation=2.2 urgent=-0.5
mehrau 7.31 bad=0.8 complaint.cost=1.3 complaint.delay=0.7 complaint.quality=-0.6 legal=0.5 payment.disputed=1.3 payment.refused=-0.6
mehrwe 7.31 bad=-1.6 complaint.quality=-0.5 good=-0.4 payment.disputed=0.8 payment.query=3.3 payment.refused=-0.5 payment.sent=-0.9
mei 6.80 complaint.delay=1.1 complaint.neglect=0.8 complaint.quality=-1.0 good=1.9 growth=1.5 leaving=0.7 legal=-0.3 payment.sent=-0.4 praise=2.2 reputation=-0.5
mein 4.40 bad=0.4 complaint.cost=0.6 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=0.4 escalation=-0.9 good=0.6 leaving=0.8 legal=2.8 meeting.off=0.8 payment.disputed=-1.0 payment.query=-0.9 payment.refused=-0.4 praise=1.7 reputation=2.0
meine 4.04 bad=1.4 complaint.cost=-0.8 complaint.delay=-1.0 complaint.neglect=1.3 escalation=3.1 good=2.4 growth=1.3 leaving=-1.2 payment.delayed=-1.7 payment.disputed=-0.7 payment.promised=-1.9 payment.sent=-1.4 praise=2.4 reputation=3.4 urgent=-1.8
meinem 5.70 bad=1.8 complaint.cost=-0.8 complaint.delay=0.7 complaint.neglect=0.9 escalation=-0.9 good=1.2 leaving=0.4 legal=2.3 meeting.off=-0.4 payment.delayed=1.5 payment.disputed=0.7 payment.promised=-0.5 payment.refused=-0.5 praise=1.3 reputation=1.3 urgent=0.6
meinen 5.57 bad=1.1 complaint.delay=0.4 complaint.neglect=3.0 complaint.quality=2.8 escalation=-0.6 good=2.0 growth=2.0 leaving=1.1 legal=-1.2 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.5 payment.refused=1.3 praise=0.9 reputation=2.2 urgent=-0.5
meiner 5.57 bad=-0.7 complaint.cost=2.8 complaint.delay=-1.8 complaint.neglect=0.4 complaint.quality=-0.9 escalation=-1.0 good=-0.9 growth=0.6 leaving=1.0 legal=-0.9 meeting.off=2.3 payment.delayed=-0.6 payment.disputed=-0.8 payment.query=-0.7 payment.refused=1.1 payment.sent=1.8 praise=-0.5 reputation=-1.8 urgent=-0.3
meines 6.80 complaint.cost=0.5 escalation=-0.5 good=0.9 growth=1.5 leaving=1.3 legal=-0.5 payment.refused=-0.5 praise=0.8 reputation=0.4
meint 6.46 bad=2.0 complaint.delay=0.3 complaint.neglect=-1.0 complaint.quality=2.5 escalation=2.0 good=-0.8 growth=-0.6 leaving=1.1 legal=1.3 payment.delayed=-0.4 payment.disputed=-0.7 payment.refused=-0.8 praise=-0.7 reputation=-0.7
meinte 6.33 bad=1.4 complaint.cost=1.8 complaint.delay=1.5 complaint.neglect=3.7 complaint.quality=0.7 escalation=-0.5 good=-0.7 leaving=0.5 legal=1.5 praise=-0.8 reputation=-1.0
meiste 7.02 bad=-0.4 complaint.neglect=0.4 complaint.quality=0.5 good=-0.5 leaving=-0.3 praise=-0.5 reputation=0.6
melde 7.31 complaint.delay=-0.3 escalation=1.7 payment.query=-0.5 payment.refused=-0.5
melden 5.84 bad=1.4 complaint.cost=1.7 complaint.neglect=0.9 complaint.quality=-1.3 escalation=2.6 good=-0.9 growth=-0.4 leaving=-1.4 legal=-0.3 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=0.4 praise=-0.8 urgent=1.2
meldet 6.10 bad=1.0 complaint.cost=-0.9 complaint.delay=1.7 complaint.neglect=0.5 escalation=2.5 good=-0.3 growth=1.0 leaving=-1.1 legal=0.6 payment.delayed=-0.4 payment.query=-0.5 payment.refused=-0.6 payment.sent=0.8 urgent=2.3
mensch 6.46 bad=0.7 complaint.cost=1.7 complaint.delay=0.3 complaint.neglect=-0.6 complaint.quality=2.3 good=1.7 growth=-0.5 leaving=2.9 legal=-0.4 praise=2.0 reputation=-0.4
merci 7.31 bad=-1.2 complaint.quality=-0.6 good=3.0 praise=3.1
merken 7.02 bad=2.2 complaint.cost=1.0 complaint.delay=-0.4 complaint.neglect=-0.6 good=-0.4 leaving=3.4 legal=3.0 meeting.off=-0.7 payment.refused=-0.4 praise=-0.3 reputation=-0.6
messe 7.02 bad=-1.2 complaint.quality=-0.7 good=0.9 growth=1.2 leaving=-0.7 meeting.off=3.5 payment.promised=-0.3 payment.sent=1.6 praise=1.2
messew 7.31 bad=0.5 complaint.quality=1.0 good=1.4 growth=1.4 praise=1.6 reputation=2.6
meter 7.02 bad=-0.3 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=-0.7 good=-0.3 legal=0.7
metzge 7.31 bad=1.6 complaint.neglect=0.7 complaint.quality=1.9 good=-0.5 leaving=1.0 payment.refused=2.4 praise=-0.6
mich 4.00 bad=3.7 complaint.cost=1.7 complaint.delay=-0.8 complaint.neglect=5.2 complaint.quality=0.3 escalation=4.0 good=-2.7 growth=-1.8 leaving=-1.4 legal=1.2 meeting.off=1.8 payment.delayed=0.7 payment.disputed=-1.4 payment.query=-0.4 payment.refused=1.6 payment.sent=-1.3 praise=-2.7 reputation=2.9 urgent=0.7
mieter 6.01 bad=-2.0 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-1.0 complaint.quality=-0.7 good=-0.5 growth=-0.4 leaving=-1.4 legal=-0.9 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.8 payment.sent=-0.3 praise=-0.4 reputation=-0.4 urgent=-0.5
mietre 7.31 bad=-0.5 complaint.quality=-0.4 good=-0.9 growth=-0.5 leaving=-0.5 praise=-0.8
mietve 7.02 bad=-0.6 complaint.delay=-0.3 complaint.quality=-0.5 leaving=-0.9 payment.query=-0.5 urgent=-0.6
mindes 7.02 bad=-1.2 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.4 leaving=-0.4 payment.query=-0.9 payment.refused=-0.4 payment.sent=1.4 praise=-0.4 reputation=-0.3
minute 6.01 bad=1.0 complaint.cost=1.6 escalation=-0.3 good=0.4 growth=-0.6 leaving=-1.3 legal=-0.7 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.4 praise=0.7 reputation=0.6 urgent=2.3
mir 3.29 bad=2.4 complaint.cost=2.8 complaint.delay=-1.3 complaint.neglect=2.3 complaint.quality=1.1 escalation=0.7 good=0.3 leaving=1.3 legal=2.6 meeting.off=2.4 payment.delayed=-0.9 payment.promised=-0.3 payment.query=0.7 payment.refused=3.2 payment.sent=-1.7 reputation=-1.0 urgent=-1.6
mirko 7.31 complaint.cost=1.9 complaint.quality=-0.4 payment.disputed=1.4 payment.promised=3.1 payment.refused=-0.5 reputation=1.0
mit 2.69 bad=1.1 complaint.cost=1.1 complaint.delay=-1.6 complaint.neglect=2.1 complaint.quality=1.0 escalation=3.8 good=1.0 growth=1.0 leaving=2.2 legal=-0.7 meeting.off=-2.7 payment.delayed=1.6 payment.disputed=1.6 payment.promised=0.4 payment.query=1.6 payment.refused=2.6 payment.sent=-0.9 praise=0.9 urgent=-1.5
mitarb 6.10 bad=-1.7 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=-0.5 good=-0.9 growth=-0.6 leaving=-1.1 meeting.off=-0.8 payment.delayed=-0.3 payment.disputed=-0.3 payment.query=-0.6 payment.refused=-0.7 payment.sent=-0.3 reputation=-0.5 urgent=2.7
mitbew 6.46 bad=-0.3 complaint.cost=1.0 complaint.delay=1.1 complaint.neglect=1.1 complaint.quality=-0.6 leaving=3.0 legal=-0.5 payment.refused=-0.5 praise=-0.8 reputation=-0.3
mitgeb 7.31 bad=1.3 complaint.cost=1.4 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.3 growth=-0.3 leaving=2.2 legal=-0.3
mitgen 7.31 bad=-0.6 complaint.quality=-0.7 good=1.4 praise=1.4
mitges 7.02 complaint.cost=0.7 complaint.delay=1.1 complaint.neglect=1.1 complaint.quality=-0.8 leaving=-0.5 payment.refused=-0.5 praise=0.3 reputation=0.5
mitgli 5.92 bad=-0.6 complaint.cost=-0.6 complaint.delay=-0.5 escalation=-0.4 good=-0.8 growth=-0.4 legal=0.3 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.7 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.3 praise=-0.7 reputation=0.6
mitneh 7.31 bad=0.4 complaint.neglect=-0.4 complaint.quality=1.1 leaving=1.7 payment.query=-0.4
mittag 6.80 bad=1.1 complaint.cost=-0.3 complaint.delay=1.3 complaint.neglect=-0.4 complaint.quality=0.5 good=-0.4 leaving=-0.7 payment.sent=-0.5 praise=-0.4 reputation=-0.3 urgent=2.7
mitte 6.61 bad=-1.1 complaint.cost=-0.5 complaint.delay=1.5 complaint.neglect=-0.5 complaint.quality=-1.0 leaving=-0.5 legal=-0.6 payment.delayed=3.0 payment.disputed=-0.4 payment.refused=-1.0 reputation=-0.3
mittei 6.61 bad=-0.8 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=-0.6 good=-0.3 leaving=0.4 meeting.off=-0.5 payment.delayed=-0.5 praise=-0.4 reputation=0.4
mitten 6.80 bad=0.3 complaint.delay=-0.6 complaint.neglect=1.3 good=1.2 growth=-0.5 leaving=-1.0 legal=-0.3 payment.refused=-0.3 praise=1.3
mittwo 5.52 complaint.cost=-0.8 complaint.delay=1.2 complaint.neglect=-1.5 escalation=1.2 good=-1.3 growth=-0.6 legal=0.4 meeting.off=1.7 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.sent=-0.4 praise=-1.2 reputation=1.4 urgent=-0.6
mobil 7.31 bad=-1.0 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.0 leaving=-0.4 payment.promised=-0.4
mochte 4.91 bad=-1.8 complaint.delay=-1.1 complaint.neglect=-0.6 complaint.quality=-1.5 escalation=4.5 good=2.6 growth=5.1 leaving=-2.0 legal=-2.0 meeting.off=-1.1 payment.delayed=-0.9 payment.disputed=1.1 payment.promised=-0.4 payment.query=-0.8 payment.refused=-0.6 payment.sent=-0.7 praise=1.0 urgent=-0.6
moderi 7.31 bad=2.2 complaint.cost=-0.3 complaint.quality=0.6 good=-0.4 growth=-0.3 reputation=1.9
moge 7.31 bad=0.4 complaint.cost=0.8 complaint.delay=0.5 complaint.neglect=-0.3 complaint.quality=0.6 leaving=-0.8 legal=0.6 reputation=-0.4
mogen 7.02 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.6 good=1.3 growth=1.9 leaving=0.5 praise=-0.5 reputation=1.3
moglic 6.80 bad=-2.1 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.1 good=-0.4 leaving=-0.8 legal=-0.4 payment.delayed=0.5 payment.disputed=-0.4 payment.query=2.7 payment.refused=-0.9 payment.sent=2.5 praise=-0.6 reputation=-0.4
moin 6.46 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.5 good=-1.3 growth=-0.4 leaving=0.9 legal=-0.4 payment.promised=2.4 payment.query=-0.3 payment.refused=-0.7 payment.sent=2.7 praise=-1.5 reputation=-0.5
moment 6.80 bad=-0.4 complaint.cost=1.3 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.8 good=0.5 growth=1.1 leaving=0.9 legal=-0.3 payment.delayed=2.7 payment.query=-0.5 payment.refused=-0.6 praise=0.7
monat 5.63 bad=0.5 complaint.cost=1.8 complaint.delay=-1.5 complaint.neglect=-0.4 complaint.quality=1.0 escalation=-0.5 good=2.6 growth=4.3 leaving=2.8 meeting.off=-0.8 payment.delayed=2.3 payment.disputed=-1.7 payment.promised=0.8 payment.query=-0.6 payment.refused=-1.1 payment.sent=-0.5 praise=-1.5 urgent=-0.7
monate 5.63 bad=2.7 complaint.cost=1.6 complaint.delay=0.8 complaint.neglect=4.3 escalation=-0.8 good=1.0 growth=1.3 leaving=3.7 legal=2.4 meeting.off=-0.5 payment.delayed=1.2 payment.disputed=1.4 payment.promised=-0.4 payment.query=-0.4 payment.sent=-0.3 praise=-1.4 reputation=1.1 urgent=1.7
monatl 7.31 bad=-1.8 complaint.cost=-0.9 complaint.neglect=-0.3 complaint.quality=-1.1 meeting.off=-0.4 payment.delayed=4.4 payment.promised=-0.6
monats 5.52 bad=-1.5 complaint.cost=-1.7 complaint.delay=-0.4 escalation=1.0 leaving=3.8 legal=-0.8 meeting.off=-1.1 payment.delayed=1.3 payment.promised=2.4 payment.query=-0.5 reputation=-1.0 urgent=-0.9
monier 7.31 bad=-0.6 good=-0.4 legal=-0.7 payment.query=0.7 praise=-0.4
montag 4.51 bad=-0.7 complaint.cost=-1.1 complaint.delay=4.9 complaint.neglect=-1.3 complaint.quality=-3.1 escalation=-1.2 good=-2.5 growth=-0.9 legal=-1.5 meeting.off=1.7 payment.delayed=-1.1 payment.promised=4.9 payment.query=-1.3 payment.refused=-2.6 payment.sent=-1.2 praise=-2.6 reputation=-1.5 urgent=-0.7
monteu 6.46 bad=0.5 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=1.0 complaint.quality=0.7 escalation=-0.3 leaving=-0.5 legal=-0.4 meeting.off=0.9 payment.delayed=-0.5 payment.disputed=3.8 payment.query=-0.3 reputation=-0.9
montie 7.31 bad=1.0 complaint.quality=2.0 leaving=1.7 payment.refused=1.7
morgen 4.62 bad=-1.9 complaint.cost=-1.5 complaint.delay=1.1 complaint.neglect=-0.8 escalation=-0.3 good=-0.9 growth=-1.3 leaving=-2.4 legal=-1.6 meeting.off=3.3 payment.delayed=-2.0 payment.promised=3.0 payment.query=-1.3 payment.refused=-2.9 praise=-0.5 reputation=1.1 urgent=7.0
museum 7.31 bad=-0.4 complaint.quality=0.7 escalation=1.5 good=1.4 leaving=-0.3 praise=1.3
muss 4.49 bad=-0.4 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=-0.7 escalation=-1.5 good=-1.5 growth=-1.4 legal=0.5 meeting.off=4.8 payment.promised=-0.9 payment.query=0.8 payment.refused=-2.5 payment.sent=-1.6 praise=-1.0 reputation=0.7 urgent=2.9
mussen 5.31 complaint.cost=2.9 complaint.neglect=-1.2 complaint.quality=-1.3 escalation=-0.7 good=-1.7 growth=-1.1 leaving=1.8 legal=-1.1 meeting.off=2.4 payment.delayed=-0.8 payment.disputed=3.1 payment.promised=0.7 payment.query=-0.4 payment.refused=-1.5 payment.sent=-0.8 praise=-1.4 reputation=-1.1 urgent=-0.5
musst 7.31 bad=-0.5 complaint.quality=-0.6 meeting.off=-0.4 payment.promised=-0.5 payment.sent=1.6
musste 5.31 bad=-2.8 complaint.cost=-0.6 complaint.delay=-1.8 complaint.neglect=-0.8 complaint.quality=1.0 escalation=-0.8 good=-0.9 growth=-0.6 leaving=-2.3 legal=2.0 meeting.off=2.1 payment.delayed=-1.0 payment.disputed=-1.2 payment.promised=-1.0 payment.query=2.9 payment.refused=-1.5 payment.sent=3.5 praise=-0.6 reputation=-1.3 urgent=-0.4
muster 6.21 bad=-1.6 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.5 escalation=-0.5 good=-0.7 growth=-0.8 leaving=-0.6 legal=-0.6 meeting.off=-0.6 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.4 praise=-0.8 reputation=-0.8
mutter 6.21 bad=-0.6 complaint.cost=0.4 complaint.delay=-0.9 complaint.quality=0.7 escalation=-0.6 growth=1.2 leaving=0.3 legal=-0.7 meeting.off=-0.4 payment.promised=-0.4 payment.refused=0.8 reputation=-0.6
na 7.02 bad=1.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.4 good=-0.4 leaving=-0.4 urgent=-0.5
nach 3.66 bad=1.6 complaint.delay=1.5 complaint.neglect=2.9 complaint.quality=1.1 escalation=-1.7 good=1.1 growth=0.9 leaving=1.7 legal=1.9 meeting.off=-1.2 payment.delayed=0.7 payment.disputed=3.9 payment.promised=2.2 payment.query=-1.0 payment.refused=0.9 praise=1.5
nachba 4.51 bad=-1.7 complaint.delay=-0.8 complaint.neglect=-1.2 complaint.quality=-1.0 escalation=-1.1 good=2.3 growth=2.4 leaving=-0.6 legal=-1.7 meeting.off=1.5 payment.delayed=-0.7 payment.disputed=0.4 payment.promised=-1.3 payment.query=-0.6 payment.refused=1.4 payment.sent=-0.8 praise=1.1 reputation=-1.1 urgent=-0.6
nachbe 6.80 bad=2.8 complaint.delay=-0.3 complaint.quality=4.3 good=-0.5 growth=-0.3 leaving=1.3 legal=1.0 payment.disputed=-0.3 payment.promised=-0.5 payment.refused=2.1 praise=-0.4
nachde 6.01 bad=2.0 complaint.cost=-0.7 complaint.neglect=4.0 complaint.quality=-0.4 escalation=2.2 good=-0.9 growth=-0.4 leaving=-0.6 legal=2.4 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.5 payment.query=-0.3 payment.refused=1.1 praise=-1.0 urgent=-0.4
nachdr 7.31 bad=-0.8 complaint.delay=-0.3 good=1.9 growth=3.0 leaving=-0.3 praise=0.9 reputation=-0.3
nachfo 6.61 bad=1.3 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=1.8 complaint.quality=-1.0 escalation=0.8 leaving=3.1 legal=-0.9 payment.delayed=-0.3 payment.disputed=1.2 payment.refused=-0.4 payment.sent=-0.3
nachfr 6.10 bad=1.9 complaint.cost=-0.6 complaint.delay=4.2 complaint.neglect=3.6 escalation=-0.5 good=-0.9 growth=-0.3 leaving=-1.7 legal=3.1 payment.delayed=-0.4 payment.query=-0.4 praise=-0.7 urgent=-0.4
nachge 6.10 bad=0.3 complaint.cost=-1.1 complaint.delay=2.1 complaint.neglect=2.2 complaint.quality=0.4 escalation=-0.4 good=1.3 legal=1.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=2.3 payment.query=-0.4 payment.refused=0.5 payment.sent=-1.1 praise=1.4 reputation=-0.9 urgent=-0.5
nachla 6.80 bad=-0.7 complaint.cost=-0.4 complaint.quality=-0.6 escalation=0.9 good=-0.5 leaving=-0.5 legal=-0.7 payment.disputed=1.2 payment.query=3.4 payment.sent=2.0 praise=-0.5 reputation=-0.3
nachmi 6.33 bad=-1.2 complaint.delay=-0.6 complaint.neglect=1.4 escalation=-0.4 good=-0.7 growth=-0.3 leaving=-0.6 legal=-0.4 meeting.off=3.8 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.3 praise=-0.7 reputation=-0.8 urgent=2.0
nachri 5.70 bad=-2.5 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=0.3 complaint.quality=-1.3 escalation=0.7 good=0.5 growth=-0.6 leaving=-1.0 legal=-1.3 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.5 praise=-1.0 reputation=-1.0 urgent=-0.5
nachst 4.35 bad=1.7 complaint.delay=1.2 complaint.neglect=-0.7 escalation=1.6 growth=1.8 leaving=1.3 meeting.off=0.5 payment.delayed=2.1 payment.disputed=-1.2 payment.promised=3.4 payment.query=-1.7 payment.refused=-0.8 payment.sent=-2.1 praise=-1.6 reputation=1.1 urgent=-1.0
nacht 7.02 bad=2.4 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=4.3 good=-0.5 leaving=-0.6 payment.refused=-0.5 payment.sent=-0.3 praise=-0.4 reputation=-0.6 urgent=1.5
nachte 7.31 bad=0.4 complaint.quality=1.0 legal=1.0
nachtr 6.46 bad=1.0 complaint.cost=2.3 complaint.delay=-0.5 complaint.quality=-0.8 good=-0.4 growth=-0.4 payment.delayed=-0.3 payment.disputed=1.9 payment.promised=-0.3 payment.query=1.0 praise=-0.4 reputation=-0.5 urgent=-0.4
nachts 6.61 bad=-0.6 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=1.6 escalation=-0.3 good=3.0 leaving=-0.7 legal=-0.4 payment.refused=-0.5 praise=3.1 reputation=-0.3 urgent=-0.3
nagel 7.02 bad=-0.6 good=1.2 growth=1.4 leaving=-0.5
name 6.33 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=1.5 escalation=-0.3 good=-0.5 growth=-0.3 leaving=-0.4 legal=-0.7 meeting.off=-0.3 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.5 praise=-0.4 reputation=-0.4 urgent=-0.5
namen 5.63 bad=0.5 complaint.cost=1.0 complaint.delay=-0.7 complaint.neglect=1.5 complaint.quality=0.8 escalation=-0.7 good=-0.5 leaving=-1.3 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=1.9 payment.query=-0.3 payment.refused=-0.7 reputation=3.6 urgent=-0.4
namens 6.80 bad=-1.0 complaint.cost=-0.3 complaint.neglect=0.6 complaint.quality=0.3 good=-0.6 payment.query=4.3 payment.refused=-0.7 praise=-0.6 reputation=-0.5
namlic 6.10 bad=1.1 complaint.delay=-0.6 complaint.neglect=1.9 complaint.quality=2.3 escalation=-0.4 leaving=-0.8 legal=-0.7 meeting.off=1.3 payment.disputed=-0.3 payment.query=-0.4 payment.refused=1.6 reputation=2.0
nase 7.31 bad=0.5 complaint.cost=1.2 complaint.quality=-0.5 meeting.off=2.4
naturl 6.61 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.7 good=-0.8 growth=-0.4 leaving=-0.4 legal=-0.3 payment.delayed=-0.6 payment.promised=0.6 payment.refused=-0.7 payment.sent=-0.4 praise=-0.8 reputation=0.4
neben 7.31 bad=-0.6 complaint.delay=1.7 complaint.neglect=-0.8 complaint.quality=-1.0 escalation=2.3 good=1.2 growth=1.5 leaving=-0.9 legal=1.0 praise=1.2 reputation=-0.4
nebena 7.31 bad=1.4 complaint.cost=2.3 complaint.quality=0.6 payment.refused=1.0 reputation=2.3
nebst 7.31 complaint.delay=-0.3 complaint.quality=0.9 legal=0.7 payment.refused=-0.4
ned 6.10 bad=3.1 complaint.cost=0.9 complaint.delay=1.5 complaint.neglect=-0.5 complaint.quality=4.4 good=-0.9 growth=0.7 leaving=2.4 legal=-0.3 meeting.off=-0.5 payment.delayed=1.9 payment.promised=-0.8 payment.refused=4.4 praise=-0.7 reputation=-0.9
nehme 6.46 complaint.delay=1.0 complaint.neglect=-0.8 complaint.quality=0.5 escalation=-0.5 good=-0.3 leaving=-0.8 legal=0.3 payment.delayed=-0.4 payment.disputed=0.6 payment.query=-0.4 payment.refused=0.5 praise=-0.4 reputation=2.2
nehmen 5.27 bad=-1.3 complaint.delay=-1.3 complaint.quality=0.6 escalation=-1.0 good=0.8 growth=4.0 leaving=-2.3 legal=0.6 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=1.5 payment.promised=-0.5 payment.query=-0.9 payment.sent=-0.5 praise=1.4 reputation=-1.3 urgent=-0.7
nehmt 6.80 bad=-0.7 complaint.cost=1.9 complaint.delay=-0.4 complaint.quality=-1.6 leaving=-0.6 payment.refused=-0.7 praise=0.4 reputation=1.9
nein 5.92 bad=-0.4 complaint.cost=0.5 complaint.delay=-1.2 complaint.neglect=-1.2 complaint.quality=-1.2 escalation=0.8 growth=-0.7 leaving=-1.4 legal=-0.7 meeting.off=2.9 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.7 payment.refused=1.5 praise=-1.4 reputation=-1.3 urgent=3.5
nenne 7.31 bad=0.8 complaint.cost=0.9 good=-0.4 payment.disputed=-0.4 payment.refused=1.1 reputation=1.9
nennen 5.70 bad=0.5 complaint.cost=-1.1 complaint.delay=0.8 complaint.neglect=0.4 complaint.quality=-0.5 escalation=3.9 growth=0.8 leaving=-0.7 legal=1.2 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.6 payment.query=-0.3 payment.refused=-1.1 praise=-1.3 reputation=1.4 urgent=-0.3
nennt 7.31 bad=1.0 complaint.cost=0.5 complaint.delay=0.8 legal=1.1 payment.refused=-0.4 reputation=0.5
nerven 7.31 bad=-0.7 complaint.neglect=-0.5 good=2.6 leaving=0.4 legal=-0.7 praise=2.9
net 7.02 bad=-0.3 complaint.delay=0.7 complaint.neglect=-0.3 complaint.quality=-0.5 good=0.3 leaving=0.8 praise=1.6 reputation=-0.3
nette 7.31 bad=-1.1 complaint.quality=-0.3 good=1.4 leaving=-0.4 praise=1.8 reputation=-0.4
netten 7.31 bad=-1.3 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 leaving=-0.9 legal=-0.4 meeting.off=-0.3
netz 7.31 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.7 payment.refused=-0.8 reputation=0.5
neu 5.41 complaint.cost=1.8 complaint.delay=-1.8 complaint.quality=-0.5 escalation=-0.7 good=-1.4 growth=-0.9 leaving=3.1 legal=-0.9 meeting.off=-0.9 payment.delayed=-0.7 payment.disputed=2.4 payment.promised=-0.9 payment.refused=-1.2 payment.sent=-0.7 praise=-1.2 reputation=-1.5 urgent=-0.4
neue 4.36 bad=-2.5 complaint.cost=1.2 complaint.neglect=-0.7 complaint.quality=-0.9 escalation=-1.8 good=1.0 growth=1.6 leaving=-0.3 legal=-2.5 payment.delayed=1.2 payment.promised=-0.6 payment.query=-0.6 payment.refused=-2.9 payment.sent=-0.9 praise=-1.0 reputation=-0.6 urgent=-1.4
neuen 5.00 bad=-0.8 complaint.cost=2.0 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=1.5 escalation=-0.6 good=0.7 growth=-1.4 leaving=1.9 legal=-1.7 meeting.off=-0.8 payment.disputed=-1.0 payment.promised=-0.6 payment.query=2.8 payment.refused=-1.7 payment.sent=-0.9 urgent=0.7
neuer 6.46 complaint.cost=-0.7 complaint.delay=0.7 complaint.neglect=2.3 complaint.quality=-1.2 escalation=-0.4 good=-1.0 growth=-0.3 legal=1.1 meeting.off=3.5 payment.refused=-0.6 payment.sent=-0.4 praise=-0.6 urgent=-0.4
neuerd 7.02 bad=-1.1 complaint.quality=-0.6 leaving=-0.3 payment.delayed=3.1 payment.query=1.9
neues 7.02 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=-1.1 good=0.5 legal=-0.4 praise=0.6
neujah 6.61 complaint.cost=1.7 complaint.neglect=-1.0 complaint.quality=-0.4 good=0.8 growth=1.2 leaving=0.7 legal=-0.4 praise=0.7 reputation=-0.5
neulic 6.80 bad=-1.6 complaint.cost=-0.5 complaint.neglect=-0.5 complaint.quality=-1.0 growth=-0.3 leaving=-0.4 legal=-0.5 payment.refused=-0.7 praise=-0.9 reputation=-0.5
neun 5.84 bad=1.0 complaint.cost=-1.2 complaint.delay=2.2 complaint.neglect=1.1 complaint.quality=0.6 escalation=-0.6 good=-0.3 growth=0.7 leaving=-0.8 meeting.off=1.7 payment.disputed=2.2 payment.promised=-0.6 payment.refused=2.4 praise=-0.6 reputation=-0.4 urgent=-0.6
neunzi 7.31 complaint.neglect=1.3 complaint.quality=0.9 escalation=1.7 leaving=-0.3 payment.delayed=3.4 payment.refused=0.8
newsle 6.21 bad=0.7 complaint.cost=-0.8 complaint.neglect=1.8 complaint.quality=1.6 escalation=-0.5 good=-1.1 growth=-0.4 legal=-0.6 meeting.off=-0.3 payment.disputed=-0.4 payment.query=-0.3 praise=-1.0 reputation=0.3 urgent=-0.4
nicht 2.51 bad=5.3 complaint.cost=1.5 complaint.delay=1.6 complaint.neglect=1.2 complaint.quality=1.8 escalation=1.2 good=-2.3 growth=-2.9 leaving=2.2 meeting.off=1.9 payment.delayed=2.1 payment.disputed=5.2 payment.promised=-3.0 payment.query=0.4 payment.refused=4.9 payment.sent=-4.4 praise=-0.9 reputation=2.8 urgent=-1.3
nichts 4.13 bad=2.9 complaint.cost=1.0 complaint.delay=-2.2 complaint.neglect=4.6 complaint.quality=-1.1 escalation=0.9 good=-1.9 growth=-2.0 leaving=1.3 meeting.off=1.1 payment.promised=-0.5 payment.query=-0.8 payment.refused=4.4 payment.sent=-1.4 praise=-1.2 reputation=-1.2 urgent=-0.5
nie 5.36 bad=1.9 complaint.cost=1.2 complaint.delay=-1.1 complaint.neglect=0.9 escalation=-0.8 good=0.8 growth=-1.0 leaving=-1.1 legal=0.8 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=4.4 payment.promised=-0.6 payment.query=-0.8 payment.refused=1.9 payment.sent=0.8 praise=1.0 reputation=-0.5 urgent=-0.4
nieder 6.61 bad=0.7 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=1.6 complaint.quality=-0.9 escalation=3.7 good=0.3 growth=1.4 leaving=1.6 legal=-0.8 payment.disputed=1.2 payment.query=-0.5 payment.refused=-0.6 praise=1.1 reputation=-0.6
nieman 5.52 bad=2.6 complaint.cost=0.9 complaint.delay=-0.3 complaint.neglect=3.8 escalation=3.4 good=-2.1 growth=-0.6 leaving=0.5 legal=-1.6 meeting.off=-0.6 payment.disputed=1.4 payment.promised=-1.0 payment.query=-0.9 payment.refused=2.5 payment.sent=-0.6 praise=-1.6 reputation=-1.2 urgent=1.1
nikola 6.80 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.3 leaving=-0.4 legal=1.3 meeting.off=1.4 payment.promised=-0.3 payment.refused=-0.5 urgent=-0.4
nimmt 6.21 complaint.neglect=-0.8 complaint.quality=0.7 escalation=-1.1 good=-0.8 growth=-0.5 leaving=3.0 legal=0.5 payment.disputed=-0.6 payment.promised=-0.6 payment.query=2.8 payment.refused=0.8 praise=-0.9 urgent=-0.3
nix 5.84 bad=1.2 complaint.cost=-1.0 complaint.delay=1.1 complaint.neglect=-0.3 complaint.quality=2.9 escalation=-0.6 good=0.5 growth=0.8 leaving=2.2 legal=0.7 meeting.off=1.2 payment.delayed=-0.7 payment.disputed=-0.3 payment.promised=1.5 payment.refused=0.8 payment.sent=-0.5 praise=1.0 urgent=-0.3
no 7.02 bad=1.4 complaint.delay=-0.3 complaint.quality=2.6 good=0.3 growth=1.8 leaving=-0.6 payment.refused=2.0 praise=0.6 reputation=-0.4
noch 3.38 bad=-0.4 complaint.cost=-0.9 complaint.delay=2.6 escalation=-2.0 good=1.5 growth=0.6 leaving=-1.1 legal=-3.2 meeting.off=-4.0 payment.delayed=-0.6 payment.disputed=0.8 payment.promised=1.0 payment.query=1.6 payment.refused=-1.1 payment.sent=0.6 praise=2.8 reputation=0.6 urgent=2.4
nochma 5.84 complaint.cost=0.8 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=0.6 escalation=-0.5 good=2.0 growth=3.2 leaving=-1.2 legal=-0.6 meeting.off=2.1 payment.delayed=0.7 payment.disputed=3.0 payment.promised=2.4 payment.query=1.4 payment.sent=-0.6 praise=0.3 urgent=-0.8
normal 6.61 bad=-1.1 complaint.cost=-0.3 complaint.neglect=0.6 complaint.quality=-0.6 good=-0.8 growth=-0.4 leaving=-0.9 legal=-0.4 payment.refused=-0.6 praise=-0.5 reputation=-0.5
not 7.31 bad=1.1 complaint.cost=1.8 complaint.quality=0.8 legal=0.5 reputation=1.7
notar 6.80 bad=-1.3 complaint.delay=-0.7 complaint.quality=-1.1 escalation=-0.4 good=0.9 leaving=0.4 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.3 praise=0.7 urgent=3.9
notfal 7.31 bad=1.3 complaint.neglect=1.4 complaint.quality=0.7 escalation=0.7 good=-0.3 legal=1.4 payment.refused=-0.3 praise=-0.3 reputation=1.8
notig 7.31 bad=1.2 complaint.cost=1.5 complaint.delay=0.8 complaint.neglect=0.7 complaint.quality=-0.5 escalation=1.6
novemb 5.84 complaint.cost=-1.0 complaint.delay=1.5 complaint.neglect=3.5 complaint.quality=-1.3 good=-1.4 growth=-1.0 legal=-0.8 meeting.off=-0.5 payment.disputed=0.6 payment.query=-0.4 payment.refused=1.1 payment.sent=-0.5 praise=-1.1 reputation=0.4 urgent=-0.4
nowak 7.31 bad=-0.8 complaint.quality=-0.5 good=1.3 leaving=-1.1 legal=-0.3 praise=1.1
nr 7.31 bad=-0.8 complaint.quality=-0.4 leaving=1.1 payment.refused=-0.3 payment.sent=1.2
null 6.33 bad=2.4 complaint.cost=-1.0 complaint.delay=0.7 complaint.neglect=1.7 escalation=-0.4 good=-1.1 growth=-0.7 legal=0.3 meeting.off=-0.7 payment.disputed=1.9 payment.promised=-0.4 payment.query=-0.4 payment.refused=3.4 praise=-1.0 reputation=1.2 urgent=1.3
nummer 5.63 bad=-1.6 complaint.cost=-0.6 complaint.delay=-1.3 complaint.quality=-0.6 escalation=-0.8 good=3.3 growth=4.0 leaving=-1.5 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.6 payment.refused=-1.7 praise=3.1 reputation=0.8 urgent=-0.4
nun 5.07 bad=2.2 complaint.cost=1.5 complaint.delay=3.3 complaint.neglect=3.7 escalation=1.8 good=-0.8 growth=1.1 leaving=-0.4 legal=2.1 meeting.off=0.4 payment.delayed=-0.7 payment.disputed=1.7 payment.promised=1.5 payment.query=1.0 payment.refused=-1.1 payment.sent=-0.6 reputation=-1.6 urgent=-0.8
nur 3.58 bad=-2.3 complaint.delay=-1.9 complaint.neglect=2.3 complaint.quality=-1.0 good=-2.4 growth=-2.3 leaving=-0.9 legal=-2.0 meeting.off=-3.2 payment.disputed=-1.5 payment.promised=-0.4 payment.query=3.1 payment.refused=-1.1 payment.sent=-2.0 praise=-1.9
nurnbe 7.31 complaint.cost=0.9 complaint.quality=-0.8 leaving=-0.4 meeting.off=2.3 payment.disputed=-0.4 payment.refused=1.1 payment.sent=-0.3 reputation=1.0
nutzen 7.31 escalation=1.7 reputation=-0.4
nutzer 7.31 complaint.neglect=0.7 complaint.quality=-0.5 leaving=-0.5 praise=-0.3
nutzun 7.31 bad=-0.9 complaint.quality=1.1 leaving=-0.6 meeting.off=-0.3 payment.refused=1.2
o 7.02 bad=-0.9 complaint.quality=-0.5 good=-0.3 legal=-0.5 meeting.off=0.7 payment.query=1.2
ob 4.88 complaint.cost=0.6 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=2.0 escalation=-0.7 good=0.7 leaving=-0.8 legal=0.9 meeting.off=-0.8 payment.delayed=0.9 payment.disputed=-1.4 payment.promised=-0.8 payment.query=1.4 payment.refused=-1.6 payment.sent=-1.1 praise=0.4 reputation=2.4 urgent=0.3
oben 7.31 bad=1.3 complaint.cost=1.3 complaint.delay=1.8 complaint.neglect=-0.6 leaving=0.9 payment.delayed=-0.5 payment.refused=1.8
oberla 6.80 bad=-1.2 complaint.neglect=-0.3 complaint.quality=-0.8 good=0.5 growth=-0.3 leaving=-0.6 legal=-0.4 praise=0.8 reputation=-0.3
obwohl 7.02 bad=1.3 payment.disputed=3.3 payment.refused=2.4
oder 4.85 bad=-1.0 complaint.cost=-0.6 complaint.delay=1.4 complaint.neglect=-0.7 complaint.quality=-0.7 escalation=-1.1 good=-2.2 growth=-1.6 leaving=0.6 legal=-1.2 meeting.off=-0.9 payment.delayed=-0.9 payment.disputed=-0.4 payment.promised=-1.7 payment.query=7.1 payment.refused=-1.4 payment.sent=-0.7 praise=-1.6 reputation=1.7 urgent=2.0
offen 6.33 bad=0.6 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=1.0 complaint.quality=1.2 escalation=-0.5 good=-1.1 growth=-0.3 leaving=-0.6 legal=0.3 meeting.off=0.7 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=3.0 payment.sent=1.6 praise=-1.4 reputation=0.6 urgent=-0.5
offenb 7.02 bad=0.9 complaint.delay=2.0 complaint.neglect=2.7 good=-0.4 leaving=0.4 payment.refused=1.0
offene 6.10 bad=-0.5 complaint.cost=-0.8 complaint.neglect=0.5 complaint.quality=0.8 escalation=-0.4 growth=1.1 leaving=1.4 legal=1.0 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=0.9 payment.query=-0.5 payment.refused=1.6 payment.sent=3.3 reputation=-0.4
offent 6.46 bad=0.7 complaint.cost=-0.7 complaint.delay=1.4 complaint.quality=1.5 escalation=-0.4 leaving=2.4 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.3 payment.refused=-0.8 reputation=3.5
offert 7.31 complaint.cost=1.3 complaint.quality=-0.6 good=-0.4 payment.query=-0.4 praise=-0.3 reputation=-0.4
offnun 7.31 bad=-0.4 complaint.cost=1.3 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-1.0 reputation=-0.9 urgent=-0.8
oft 6.46 bad=2.2 complaint.delay=-0.4 complaint.neglect=1.7 complaint.quality=1.8 escalation=-0.3 good=-0.8 growth=-0.4 leaving=2.6 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.refused=1.9 praise=-0.6 reputation=0.4
ofter 7.31 complaint.neglect=1.2 good=0.9 growth=1.5 payment.refused=-0.4 praise=1.5 reputation=-0.3
ohne 4.53 complaint.cost=1.2 complaint.delay=1.2 complaint.neglect=2.5 complaint.quality=1.4 good=2.7 growth=-1.2 legal=1.2 meeting.off=-0.5 payment.disputed=1.6 payment.promised=-1.3 payment.refused=-1.0 praise=3.7 reputation=-1.5
oktobe 5.11 bad=1.1 complaint.delay=3.4 complaint.neglect=1.1 escalation=0.4 good=-1.7 growth=-1.0 leaving=-1.0 legal=0.8 meeting.off=-0.8 payment.delayed=4.3 payment.promised=0.6 payment.query=2.5 payment.refused=-0.7 payment.sent=0.7 praise=-1.7 urgent=1.9
oldenb 7.31 bad=-0.7 complaint.cost=-0.6 complaint.delay=1.3 complaint.neglect=1.6 complaint.quality=-0.7 good=1.3 growth=1.8 leaving=-0.7 praise=1.3
oma 6.80 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=0.3 complaint.quality=-1.2 good=0.6 growth=-0.3 leaving=0.5 legal=-0.4 payment.refused=-0.7 payment.sent=-0.4 praise=0.7 reputation=-0.5
onkel 7.31 bad=0.7 complaint.quality=1.6 good=1.0 growth=1.2 leaving=-0.3 legal=-0.4 payment.refused=1.9 praise=1.3
online 6.01 bad=2.0 complaint.cost=0.3 complaint.delay=1.8 complaint.quality=2.4 escalation=-0.5 good=-1.0 growth=-0.4 leaving=0.8 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.8 payment.query=-0.4 payment.refused=3.2 praise=-0.8 reputation=2.2 urgent=-0.5
opa 7.31 complaint.neglect=0.8 complaint.quality=-0.5 good=1.3 leaving=1.6 praise=1.7
optimi 7.31 bad=0.8 complaint.delay=-0.3 complaint.quality=1.8 good=-0.6 leaving=-0.4 legal=0.5 praise=-0.3
ordent 6.46 bad=-0.3 complaint.cost=1.5 complaint.delay=0.5 complaint.neglect=0.3 complaint.quality=0.8 good=0.9 growth=-0.5 meeting.off=-0.3 payment.refused=-0.5 praise=1.2
ordner 5.92 bad=-0.9 complaint.cost=2.9 complaint.neglect=-0.7 complaint.quality=-2.4 escalation=-0.4 growth=-0.6 leaving=1.3 legal=-0.7 meeting.off=-0.4 payment.disputed=0.4 payment.query=-0.3 payment.refused=-0.7 reputation=-0.7 urgent=-0.3
ordnun 7.02 complaint.delay=-1.0 complaint.quality=-0.5 good=-0.5 payment.delayed=0.4 payment.promised=0.9 payment.query=-0.9 payment.refused=-0.7 praise=-0.6 reputation=1.9
origin 7.31 bad=-0.6 good=-0.3 growth=-0.8 payment.query=-0.5 payment.sent=-0.5 urgent=-0.6
ort 7.02 bad=0.7 complaint.delay=0.8 complaint.neglect=1.1 complaint.quality=0.6 escalation=0.7 leaving=-0.4 legal=-0.4 payment.disputed=-0.3 payment.refused=1.3 praise=-0.4
ortste 7.02 bad=-0.8 complaint.quality=-0.5 good=-0.4 leaving=-0.4 legal=-0.7 meeting.off=2.7 praise=-0.4
ostern 7.02 bad=0.6 complaint.cost=-0.3 complaint.delay=2.2 complaint.neglect=-0.4 good=1.4 leaving=0.7 legal=-0.4 payment.refused=1.7 payment.sent=-0.5 praise=1.7 reputation=-0.4
osterr 7.31 complaint.delay=-0.3 complaint.quality=0.6 leaving=0.5
ozdemi 6.80 bad=-0.4 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=0.5 good=0.4 leaving=-0.5 meeting.off=-0.4 payment.refused=-0.3 praise=0.4 reputation=0.5
paar 6.61 bad=-0.5 complaint.cost=0.3 complaint.neglect=-0.6 complaint.quality=-0.3 good=1.6 growth=2.3 leaving=-0.4 legal=0.4 payment.delayed=1.3 payment.promised=-0.5 payment.refused=-0.7 praise=2.0 reputation=-0.3
paket 6.21 bad=-1.6 complaint.cost=3.0 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=-1.5 escalation=-0.4 good=1.3 growth=4.5 leaving=-0.5 legal=-0.5 meeting.off=-0.7 payment.disputed=-0.4 payment.promised=-1.1 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.6 praise=-0.6 reputation=-0.5 urgent=-0.7
palett 7.31 complaint.cost=2.1 complaint.delay=-0.5 complaint.quality=1.2 good=-0.4 growth=-0.3 leaving=-0.5 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.5
papier 6.10 bad=-0.8 complaint.cost=0.7 complaint.delay=-1.2 complaint.quality=0.4 escalation=0.6 leaving=-0.4 legal=-1.2 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.7 payment.query=0.5 praise=0.4 reputation=-0.8
paragr 7.31 bad=-0.6 complaint.cost=-0.3 reputation=-0.4
parken 7.31 bad=-0.5 good=-0.4 meeting.off=-0.5
parket 7.31 bad=1.0 complaint.quality=1.2 good=-0.5 leaving=-0.3 payment.delayed=1.4 payment.refused=-0.4 praise=-0.4
partne 6.61 complaint.cost=1.2 complaint.delay=-0.6 complaint.neglect=0.7 complaint.quality=-1.4 escalation=0.8 good=0.6 growth=0.8 leaving=-1.2 legal=-0.5 payment.refused=-0.6 praise=0.8 reputation=-0.9
passau 7.02 bad=1.2 complaint.quality=1.9 good=-0.7 growth=-0.4 leaving=1.2 praise=-0.6 reputation=2.9 urgent=-0.4
passen 7.02 bad=0.5 complaint.delay=0.4 complaint.neglect=1.3 complaint.quality=-0.4 good=-0.4 leaving=2.3 legal=-0.4 meeting.off=2.9 payment.disputed=1.4 payment.query=-0.3 payment.sent=-0.3 praise=-0.4 reputation=-0.5 urgent=-1.1
passie 6.80 bad=-0.5 complaint.delay=-0.6 complaint.quality=1.5 escalation=0.9 leaving=0.5 legal=-0.4 payment.refused=-0.4
passt 5.41 bad=-2.5 complaint.cost=-1.4 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=-0.7 good=-0.5 leaving=-0.9 legal=-1.6 meeting.off=3.3 payment.delayed=-0.8 payment.disputed=1.4 payment.promised=1.7 payment.query=2.1 payment.refused=0.6 payment.sent=-1.0 reputation=-1.0 urgent=-1.0
passwo 7.02 bad=1.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=2.1 good=-0.4 leaving=2.1 praise=-0.3 reputation=-0.4
patien 6.10 bad=1.5 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=2.6 escalation=-0.5 good=-0.9 growth=-0.5 leaving=-1.0 legal=1.1 meeting.off=-0.5 payment.disputed=-0.4 payment.query=-0.6 payment.refused=-0.4 praise=-0.7 reputation=-0.7 urgent=-0.4
pausch 7.02 complaint.cost=2.7 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.2 good=-0.5 leaving=-0.3 payment.disputed=2.8 payment.query=-0.4 payment.refused=-0.3 praise=-0.5
paypal 7.31 bad=-1.1 complaint.quality=-0.7 good=-0.3 legal=-0.5 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.5 payment.sent=4.8
pdf 7.02 bad=-0.5 complaint.neglect=-0.4 good=-0.5 payment.delayed=-0.3 payment.promised=-0.5 payment.query=3.6 payment.sent=-0.6 praise=-0.6
peinli 7.31 complaint.delay=-0.3 complaint.quality=1.0 leaving=-0.4 payment.delayed=1.9 praise=-0.4
pensio 7.02 bad=-1.4 complaint.delay=-0.7 complaint.quality=-1.1 leaving=0.3 payment.delayed=-0.6 payment.promised=2.1 payment.refused=-0.3
per 5.46 bad=-1.0 complaint.cost=-1.2 complaint.delay=-1.1 complaint.neglect=2.5 complaint.quality=-1.6 escalation=-0.7 good=-0.5 leaving=0.9 legal=1.3 meeting.off=0.5 payment.delayed=-0.8 payment.disputed=0.8 payment.promised=1.8 payment.refused=-0.9 payment.sent=2.8 reputation=-1.5 urgent=-1.1
person 5.77 bad=1.8 complaint.neglect=1.3 complaint.quality=2.0 escalation=4.3 good=-2.0 growth=-0.8 leaving=-0.4 meeting.off=-0.5 payment.delayed=0.8 payment.disputed=-0.6 payment.promised=-0.3 payment.refused=-0.8 praise=-1.5 reputation=-0.9 urgent=-0.3
peters 7.31 bad=0.6 complaint.neglect=0.6 complaint.quality=1.0 leaving=1.5
petzol 7.31 bad=1.1 complaint.delay=-0.3 complaint.quality=1.1 leaving=1.8
pfarre 6.46 bad=-0.7 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.4 leaving=-0.7 legal=-0.3 payment.delayed=1.6 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=-0.5 reputation=0.7 urgent=-0.4
pferd 7.31 bad=0.4 complaint.quality=1.3 leaving=-0.5 legal=1.0
pfings 7.02 bad=1.5 complaint.cost=-0.4 complaint.delay=2.3 complaint.quality=1.5 good=-1.1 growth=-0.3 leaving=1.1 praise=-1.1 reputation=1.0
pflege 6.61 bad=0.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.5 leaving=0.5 legal=-0.3 reputation=-0.5
pflich 6.61 bad=-0.4 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.9 escalation=-0.6 good=-0.7 growth=-0.3 leaving=-0.5 legal=1.0 meeting.off=-0.3 payment.disputed=-0.8 payment.query=3.8 payment.refused=-0.5 payment.sent=-0.4 praise=-0.6 reputation=-0.3 urgent=-0.4
pfortn 7.31 bad=-0.6 complaint.cost=0.9 complaint.neglect=1.1 complaint.quality=-0.6 leaving=0.7
pfusch 6.80 bad=1.7 complaint.cost=1.3 complaint.quality=2.7 good=-0.7 growth=-0.8 leaving=-0.7 legal=1.1 payment.refused=0.7 praise=-0.5 reputation=1.8
pingel 7.31 bad=-0.9 complaint.neglect=-0.4 complaint.quality=-0.4 leaving=-0.3 legal=-0.3
plakat 6.10 bad=-0.8 complaint.cost=1.0 complaint.delay=-0.8 complaint.neglect=-0.3 escalation=-0.5 good=-1.2 growth=-0.8 legal=-0.9 meeting.off=-0.4 payment.delayed=-0.4 payment.refused=0.3 praise=-1.1 reputation=-0.9 urgent=-0.8
plan 6.46 bad=0.9 complaint.delay=1.1 complaint.neglect=1.2 complaint.quality=1.2 good=-0.8 growth=-0.4 leaving=-0.5 meeting.off=-0.4 payment.disputed=1.6 payment.refused=0.6 praise=-0.4
plane 6.33 bad=2.2 complaint.cost=-0.4 complaint.delay=3.2 complaint.neglect=-0.4 complaint.quality=-0.8 escalation=-0.3 good=0.9 leaving=-0.4 legal=-0.5 meeting.off=-0.9 payment.promised=-0.9 payment.query=-0.5 praise=1.2 reputation=-0.4 urgent=1.2
planen 7.02 bad=-0.7 complaint.cost=-0.3 complaint.delay=1.0 complaint.neglect=-0.6 complaint.quality=-0.8 good=1.1 growth=1.9 leaving=-0.4 payment.refused=-0.4 praise=1.5 reputation=0.8
planer 7.31 bad=0.4 complaint.cost=1.7 complaint.neglect=0.9 complaint.quality=1.1 legal=-0.4 payment.refused=-0.3 reputation=0.7
planun 7.31 complaint.delay=0.8 complaint.quality=-0.4 good=-0.4 leaving=0.5 payment.refused=-0.4 praise=0.7
platz 6.61 bad=0.6 complaint.cost=1.3 complaint.neglect=1.2 complaint.quality=0.7 good=-1.2 growth=-0.7 leaving=2.3 payment.disputed=-0.5 payment.refused=-0.4 praise=-0.8 reputation=1.2
platzt 7.31 bad=-0.7 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.5 legal=-0.3 meeting.off=4.4 praise=-0.3
pleite 6.80 bad=-1.8 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.4 escalation=-0.3 good=-0.5 leaving=-0.5 praise=-0.5 reputation=-0.3
plotzl 7.31 bad=1.7 complaint.cost=-0.7 complaint.delay=0.7 complaint.neglect=-0.4 good=-1.0 growth=-0.7 payment.disputed=3.5 reputation=-0.4
plus 7.31 complaint.cost=-0.3 complaint.quality=0.7 good=-0.5 legal=0.5 praise=-0.3
po 7.31 growth=-0.3 payment.delayed=-0.7 payment.disputed=-1.2 payment.query=2.8 payment.refused=-0.3 payment.sent=-0.3
pohl 7.31 bad=-1.8 complaint.neglect=-0.3 complaint.quality=-0.7 legal=-0.3 reputation=-0.3
pohlma 7.31 complaint.delay=-0.4 complaint.quality=1.3 good=-0.3 legal=0.5 meeting.off=-0.4
polier 7.31 bad=-0.9 complaint.neglect=-0.3 complaint.quality=-0.6 escalation=-0.3 good=2.5 praise=2.5
polnis 7.02 bad=-0.4 complaint.quality=-0.7 legal=-0.4
portal 6.61 bad=2.1 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=1.9 good=-0.8 growth=-0.5 leaving=2.0 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.4 payment.query=1.1 payment.refused=-0.6 payment.sent=-0.3 praise=-0.6 reputation=1.6
positi 6.61 bad=-1.0 complaint.delay=-0.8 complaint.quality=-1.5 good=-1.1 leaving=-0.5 legal=0.9 payment.disputed=6.4 payment.query=-0.4 payment.refused=-0.8 praise=-1.1 reputation=-0.4
post 6.01 bad=2.5 complaint.cost=1.0 complaint.delay=1.6 complaint.neglect=1.0 good=-1.0 growth=-1.3 leaving=0.5 legal=2.2 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.7 payment.query=1.0 payment.refused=1.2 payment.sent=1.8 praise=-0.7 reputation=0.8 urgent=-1.3
posten 6.33 bad=1.0 complaint.cost=2.4 complaint.delay=-0.5 complaint.neglect=-0.9 escalation=-0.3 good=-1.0 growth=-0.4 legal=-1.0 meeting.off=-0.3 payment.disputed=4.3 payment.promised=-0.5 payment.refused=1.5 payment.sent=3.3 praise=-0.8 reputation=-0.5
postfa 6.10 bad=-0.6 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.7 escalation=-0.4 good=0.4 growth=-0.3 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.5 praise=0.5 reputation=-0.4 urgent=-1.0
potsda 7.31 bad=-0.6 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=0.6 good=-0.4 leaving=0.4 payment.delayed=2.4 payment.refused=-0.5
prakti 6.33 complaint.cost=0.9 complaint.delay=-0.5 complaint.neglect=0.6 complaint.quality=-1.3 escalation=0.9 good=1.9 growth=-0.8 legal=-0.6 payment.promised=-0.3 payment.refused=0.8 praise=2.1
pralin 7.31 bad=0.4 complaint.delay=0.9 complaint.neglect=-0.3 good=0.4 leaving=0.5 praise=0.6
prasen 7.31 bad=0.5 complaint.quality=1.0 good=-0.5 meeting.off=2.3 praise=-0.4
prasid 7.31 bad=-0.3 complaint.delay=0.8 complaint.neglect=0.6 complaint.quality=-0.5 escalation=1.5 good=0.7 growth=1.2 praise=1.2
praxis 7.02 bad=2.0 complaint.cost=0.4 complaint.quality=2.4 good=-0.7 growth=-0.5 legal=-0.3 praise=-0.3 reputation=1.0
preis 5.84 bad=0.5 complaint.cost=3.3 complaint.delay=-1.2 complaint.neglect=-0.9 complaint.quality=1.9 escalation=-0.6 good=-1.4 growth=-0.8 leaving=-0.6 legal=-1.1 payment.delayed=1.4 payment.disputed=1.0 payment.promised=-0.3 payment.query=-0.5 payment.refused=2.3 praise=-1.4 reputation=-1.2 urgent=-0.3
preisa 7.02 bad=2.7 complaint.cost=7.1 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.7 growth=-0.3 leaving=1.5 legal=1.9 meeting.off=2.1 payment.delayed=-0.4 payment.refused=-0.5
preise 6.46 bad=0.8 complaint.cost=5.9 complaint.delay=-0.4 complaint.neglect=-1.1 complaint.quality=-1.2 escalation=-0.4 good=-0.9 growth=-0.4 leaving=1.7 legal=-0.9 payment.delayed=-0.3 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-1.0 praise=-0.5 reputation=3.2
preisl 7.02 bad=2.2 complaint.cost=5.7 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.6 legal=-0.3 reputation=1.5
premie 7.31 bad=1.0 complaint.quality=1.8 good=-0.3 growth=-0.4 urgent=1.8
premiu 7.31 bad=-0.8 complaint.quality=-0.3 good=-0.8 growth=2.7 leaving=-0.6 payment.refused=-0.3 praise=-0.4
presse 5.92 bad=-0.5 complaint.cost=-0.7 complaint.delay=-0.8 complaint.quality=-1.5 escalation=-0.6 good=-1.2 growth=-0.8 legal=1.8 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=-1.0 payment.sent=-0.7 praise=-0.9 reputation=1.8 urgent=1.1
pressi 7.31 complaint.delay=-0.4 complaint.neglect=1.3 complaint.quality=-0.7 payment.delayed=-0.4 payment.promised=-0.6 urgent=3.0
prinzi 7.31 bad=1.2 complaint.cost=2.0 complaint.delay=-0.6 complaint.quality=0.8 payment.refused=0.6 reputation=-0.4
privat 7.02 bad=0.5 complaint.neglect=-0.3 complaint.quality=1.0 good=-0.4 payment.delayed=-0.5 payment.promised=1.7 payment.query=2.2 payment.refused=-0.6
pro 6.10 bad=2.5 complaint.cost=4.1 complaint.delay=2.0 complaint.neglect=-0.6 complaint.quality=0.4 escalation=-0.3 good=-1.7 growth=-1.3 leaving=-0.8 legal=1.2 meeting.off=1.7 payment.disputed=1.1 payment.refused=-0.7 praise=-0.7 reputation=0.5
probea 7.31 bad=-0.3 complaint.delay=0.8 complaint.neglect=-0.3 complaint.quality=0.7 meeting.off=-0.3 reputation=-0.4 urgent=0.9
proben 7.31 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=0.9 leaving=1.4 legal=-0.4 payment.refused=-0.4 reputation=2.2
probie 7.31 bad=0.3 complaint.quality=1.2 payment.refused=1.3
produk 7.02 complaint.quality=0.7 good=-1.0 growth=-0.3 leaving=-0.6 praise=-0.4
progra 6.10 bad=1.7 complaint.cost=0.8 complaint.delay=-0.6 complaint.neglect=-1.1 complaint.quality=3.8 escalation=-0.4 good=-1.3 growth=-0.5 leaving=0.6 legal=-0.6 meeting.off=2.3 payment.delayed=-0.3 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.5 payment.sent=-0.3 praise=-0.9 urgent=1.1
projek 5.77 bad=1.3 complaint.delay=0.8 complaint.neglect=-0.8 complaint.quality=-1.5 good=0.4 growth=-0.7 leaving=2.3 meeting.off=1.0 payment.delayed=-0.8 payment.disputed=3.1 payment.promised=-0.3 payment.query=-0.5 payment.refused=-1.2 payment.sent=-0.4 praise=-0.7 reputation=-0.4
prospe 7.02 complaint.cost=2.1 complaint.delay=-0.3 complaint.neglect=-0.9 complaint.quality=-0.7 escalation=2.1 leaving=0.4 legal=-0.4
protok 6.21 bad=-1.7 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=-1.2 good=-0.9 growth=-1.1 leaving=-1.2 legal=0.5 meeting.off=1.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.7 praise=-0.7
prozen 5.36 bad=1.0 complaint.cost=1.9 complaint.delay=1.3 good=-1.4 growth=-0.6 leaving=-0.7 legal=1.8 meeting.off=-0.5 payment.delayed=-0.9 payment.disputed=4.9 payment.promised=1.2 payment.query=-1.2 payment.sent=-0.6 praise=-1.1 reputation=-1.4 urgent=2.4
prozes 6.10 bad=-0.7 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.9 growth=-0.3 leaving=-0.9 legal=1.4 meeting.off=-0.4 payment.refused=-0.7 reputation=-0.3
prufen 6.21 bad=0.7 complaint.cost=1.5 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-1.9 escalation=-0.4 growth=-0.6 leaving=-1.1 legal=1.9 payment.disputed=2.8 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.6 payment.sent=1.5 praise=0.4 reputation=-1.0 urgent=-0.4
prufer 5.11 bad=-1.2 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.5 good=0.3 growth=-0.3 leaving=-0.7 legal=-0.6 payment.disputed=-0.5 payment.query=1.9 payment.refused=-0.7 praise=0.5 reputation=-0.7 urgent=1.2
pruft 6.46 bad=0.7 complaint.cost=-0.4 complaint.delay=1.5 complaint.neglect=-0.5 complaint.quality=1.9 escalation=2.3 good=-0.8 growth=-0.5 leaving=-0.6 legal=2.8 payment.delayed=1.3 payment.refused=-0.8 praise=-0.5 reputation=-0.5
prufun 6.80 bad=-1.4 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.8 good=-0.3 legal=-0.4 meeting.off=1.7 payment.promised=-0.3 payment.refused=-0.4 praise=-0.4 reputation=-0.5
pumpe 7.31 bad=1.0 complaint.delay=1.0 complaint.neglect=-0.5 complaint.quality=2.0 escalation=0.8 good=-0.7 leaving=1.3 payment.refused=1.5 praise=-0.6
punkt 6.33 bad=0.3 complaint.cost=-0.6 complaint.delay=-1.1 complaint.neglect=0.4 complaint.quality=1.5 good=1.6 leaving=0.6 legal=-0.8 meeting.off=-0.4 payment.disputed=1.1 payment.promised=-0.6 payment.refused=2.1 payment.sent=-0.4 praise=1.9 reputation=-0.7
punkte 7.31 complaint.cost=0.9 complaint.quality=0.5 good=1.0 leaving=1.2 legal=0.6 praise=0.9
punktl 6.21 bad=0.9 complaint.cost=0.8 complaint.delay=6.5 complaint.quality=-0.8 growth=-0.5 leaving=-0.7 legal=-0.8 payment.delayed=1.3 payment.disputed=0.6 payment.promised=2.7 payment.query=-0.9 payment.refused=-1.7 payment.sent=-0.6 reputation=0.9
qualit 7.31 complaint.cost=0.7 complaint.neglect=-0.5 good=0.8 growth=1.2 leaving=-0.3 legal=-0.4 praise=1.2 reputation=-0.5
quarta 6.10 bad=0.4 complaint.cost=0.9 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=1.9 legal=0.6 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-1.0 payment.promised=-0.3 payment.query=-0.5 payment.refused=-0.6 praise=0.6 reputation=-0.8 urgent=-0.3
quittu 6.80 bad=-1.4 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.6 leaving=-0.7 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.7 payment.sent=6.4 praise=-0.3 reputation=-0.4
r 7.31 complaint.cost=1.3 complaint.quality=1.1 good=-0.5 leaving=1.8 payment.sent=0.9
rahmen 6.01 bad=-0.9 complaint.cost=2.0 complaint.delay=-1.4 complaint.neglect=0.5 escalation=-0.6 good=0.5 growth=0.9 leaving=1.8 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.4 payment.query=0.4 payment.refused=-0.4 praise=-1.1 reputation=-0.8
rain 7.31 bad=0.5 complaint.quality=1.8 leaving=-0.3 legal=0.8 payment.refused=1.6
rat 7.02 bad=-0.5 complaint.delay=-0.4 complaint.neglect=-0.3 leaving=-0.4 legal=0.4 payment.delayed=1.5 payment.query=-0.3 payment.refused=-0.4
rate 6.80 bad=-0.4 complaint.delay=1.2 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.9 leaving=-0.5 legal=-0.5 payment.delayed=1.1 payment.promised=-0.6 payment.refused=0.7 payment.sent=2.4 reputation=-0.6 urgent=-0.4
raten 6.46 bad=0.4 complaint.delay=-0.5 complaint.neglect=2.1 complaint.quality=1.1 good=-0.7 growth=-0.3 leaving=0.7 legal=0.4 payment.delayed=3.5 payment.query=-0.6 praise=-0.6 reputation=1.0
rathau 7.02 bad=-1.0 complaint.neglect=-0.5 complaint.quality=-0.5 leaving=-1.0 meeting.off=2.2 payment.delayed=-0.3 praise=-0.5 reputation=-0.4
raum 7.31 bad=-1.5 complaint.delay=-0.4 complaint.quality=-1.4 leaving=-0.3 meeting.off=-0.7 payment.promised=-0.4
raume 7.02 bad=-0.6 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.8 leaving=-0.4 praise=-0.5
raus 5.04 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.7 growth=-1.2 legal=2.6 meeting.off=-1.3 payment.delayed=-1.0 payment.disputed=-0.3 payment.promised=2.2 payment.query=-1.5 payment.refused=2.0 payment.sent=5.6 praise=1.5 reputation=2.4 urgent=0.4
rausge 7.31 bad=-1.4 complaint.cost=-1.6 complaint.quality=-1.4 payment.disputed=-0.5 payment.promised=2.4 payment.refused=-0.6 payment.sent=1.7 praise=-0.3 reputation=-0.4
re 7.02 complaint.delay=1.5 complaint.quality=-0.5 good=0.3 leaving=-0.5 payment.promised=-0.7 payment.refused=0.8 payment.sent=0.6 praise=-0.7
reagie 6.33 bad=1.0 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=3.8 growth=-0.4 leaving=-0.4 legal=2.4 meeting.off=-0.4 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.4 praise=0.5 reputation=1.9 urgent=-0.3
rechne 5.41 bad=1.7 complaint.cost=0.8 complaint.delay=1.4 complaint.neglect=0.6 complaint.quality=-0.4 escalation=-0.6 good=-0.8 growth=-0.8 leaving=-0.5 legal=2.9 meeting.off=0.9 payment.delayed=3.6 payment.disputed=4.0 payment.promised=0.3 payment.query=-0.8 payment.sent=-0.9 praise=-0.4 reputation=-0.5 urgent=-0.5
rechnu 3.53 bad=-1.8 complaint.cost=-2.6 complaint.neglect=-2.2 complaint.quality=-3.5 escalation=-2.4 good=-2.3 growth=-3.4 leaving=-3.2 legal=-1.4 meeting.off=-2.4 payment.delayed=7.2 payment.disputed=6.3 payment.promised=2.5 payment.query=10.2 payment.refused=5.6 payment.sent=3.7 praise=-0.8 reputation=-2.0 urgent=-2.6
recht 5.63 bad=1.3 complaint.delay=1.1 complaint.neglect=-0.5 complaint.quality=2.4 escalation=-0.4 growth=1.0 leaving=-0.3 legal=2.7 meeting.off=-0.7 payment.delayed=0.5 payment.disputed=-0.5 payment.refused=2.2 payment.sent=-0.5 praise=1.7 reputation=1.3 urgent=-0.4
rechte 7.31 bad=0.8 complaint.delay=-0.4 complaint.quality=-0.5 leaving=-1.0 legal=1.9
rechtl 7.31 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.5 growth=-0.4 legal=3.7 payment.refused=-0.4 reputation=-0.8
rechts 4.94 bad=2.9 complaint.delay=0.9 complaint.neglect=-0.7 complaint.quality=2.4 escalation=-1.4 good=-1.9 growth=-1.2 leaving=-0.7 legal=8.7 meeting.off=-1.0 payment.delayed=-1.0 payment.disputed=0.8 payment.promised=-0.7 payment.query=-1.1 payment.refused=2.4 payment.sent=-1.0 praise=-1.7 reputation=-1.4 urgent=-0.7
redakt 6.61 bad=0.5 complaint.neglect=-0.6 complaint.quality=1.4 good=-0.4 leaving=-0.7 legal=-0.7 payment.refused=0.6 praise=-0.4 reputation=1.9
rede 6.61 bad=-0.4 complaint.delay=0.4 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=-0.3 good=-0.9 growth=-0.3 legal=-0.6 payment.refused=-0.6 urgent=2.4
reden 5.63 bad=2.3 complaint.cost=0.8 complaint.delay=0.8 complaint.neglect=1.9 complaint.quality=0.4 escalation=2.5 good=-1.4 growth=-1.0 meeting.off=0.7 payment.delayed=-0.6 payment.disputed=0.8 payment.promised=1.0 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.6 praise=-0.5 reputation=0.6 urgent=-0.7
redet 7.02 complaint.cost=2.1 complaint.delay=-0.3 complaint.quality=-1.0 good=0.7 growth=-0.3 leaving=-0.5 legal=-0.4 payment.refused=-0.5 praise=0.8 reputation=-0.3
refere 6.10 bad=-1.2 complaint.cost=-1.0 complaint.quality=-1.1 escalation=-0.4 good=-1.4 growth=-0.8 leaving=-1.0 legal=-1.3 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=-0.3 payment.refused=-0.5 praise=-1.0 reputation=1.7
regal 7.02 bad=-1.1 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=0.7 growth=-0.6 leaving=-0.4 praise=0.8 reputation=-0.3
regen 7.02 complaint.cost=1.4 complaint.delay=0.4 complaint.neglect=-0.5 complaint.quality=0.9 leaving=-0.3 legal=-0.4 payment.delayed=2.0 payment.refused=-0.5 reputation=1.3
region 6.61 bad=2.3 complaint.delay=0.5 complaint.neglect=-1.0 complaint.quality=1.2 escalation=1.6 good=-0.6 leaving=-0.6 legal=1.8 payment.disputed=1.2 payment.query=-0.3 payment.refused=-0.3 praise=-0.4 reputation=2.5
regist 6.80 bad=-1.7 complaint.quality=-0.8 leaving=-0.8 legal=-0.4 payment.disputed=-0.3 payment.query=1.3 reputation=-0.4
regres 6.46 bad=2.8 complaint.cost=-0.4 complaint.delay=1.4 complaint.neglect=-0.5 escalation=2.3 good=-0.7 growth=-0.5 leaving=-0.8 legal=5.0 payment.promised=-0.3 payment.refused=-0.4 praise=-0.6 reputation=-0.5
reiche 6.61 bad=-0.7 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 good=-0.5 growth=-0.4 leaving=1.1 legal=0.4 payment.disputed=-0.3 payment.query=0.7 payment.refused=-0.4 reputation=-0.4 urgent=-0.5
reicht 5.70 bad=-1.0 complaint.cost=-1.3 complaint.delay=-0.9 complaint.neglect=-1.0 complaint.quality=-1.9 escalation=-0.3 good=-1.0 growth=0.4 leaving=-1.6 legal=0.4 meeting.off=0.8 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.7 payment.refused=-1.1 payment.sent=-0.8 reputation=1.1 urgent=0.5
reihe 7.31 bad=-0.3 complaint.neglect=0.4 complaint.quality=-0.5 leaving=-0.5 praise=-0.3
reihen 7.02 bad=-0.4 complaint.cost=-0.4 complaint.delay=-1.1 complaint.neglect=2.3 complaint.quality=-1.0 escalation=-0.6 leaving=-0.7 payment.promised=-0.3 payment.refused=1.5 reputation=-0.3
rein 6.33 bad=1.7 complaint.cost=-0.6 complaint.delay=0.4 complaint.neglect=1.3 complaint.quality=2.5 escalation=-0.3 good=-0.8 growth=-0.6 leaving=-0.8 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.3 payment.query=1.7 payment.refused=-0.4 praise=-0.7 reputation=0.3 urgent=0.5
reinig 7.02 bad=-0.5 complaint.cost=1.1 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.6 leaving=1.6 payment.refused=-0.3 praise=-0.5
reiseb 7.31 bad=0.4 complaint.neglect=-0.4 complaint.quality=1.2 good=-0.3 praise=-0.3 reputation=1.5 urgent=-0.3
reisek 7.31 bad=0.6 complaint.quality=-0.4 payment.disputed=2.3 payment.query=-0.4 urgent=-0.5
reisev 7.31 bad=-0.7
reklam 6.61 bad=-1.0 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=-0.9 leaving=-0.5 legal=-0.5 payment.refused=0.6 praise=0.4 reputation=-0.3
relaun 7.02 bad=1.5 complaint.cost=2.5 complaint.delay=-0.3 complaint.neglect=1.5 complaint.quality=2.1 good=-0.4 leaving=-0.6 payment.refused=-0.4 praise=-0.4 reputation=1.3
repara 7.31 bad=1.2 complaint.quality=2.6 payment.disputed=1.5
repari 7.31 bad=1.1 complaint.delay=-0.3 complaint.quality=1.7 growth=-0.5 leaving=2.1
respek 6.46 bad=2.7 complaint.cost=2.1 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=2.6 growth=-0.4 meeting.off=-0.3 payment.disputed=-0.7 payment.query=-0.5 payment.refused=0.6 praise=0.7 reputation=-0.4 urgent=-0.4
rest 5.63 complaint.cost=-1.8 complaint.delay=1.8 escalation=-0.8 good=-0.8 growth=-0.4 leaving=-0.7 legal=-0.6 meeting.off=1.5 payment.delayed=-1.0 payment.disputed=-0.3 payment.promised=-0.9 payment.query=-0.7 payment.refused=1.9 praise=-0.8 reputation=-1.0 urgent=-0.4
restbe 7.02 complaint.cost=-0.4 complaint.delay=-1.2 complaint.neglect=-0.6 complaint.quality=-1.2 good=-0.5 leaving=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=2.1 payment.sent=3.5 praise=-0.7 reputation=-0.7
restli 7.02 bad=-0.9 complaint.delay=0.4 complaint.neglect=-0.6 complaint.quality=-1.1 good=0.5 growth=1.4 legal=-0.7 payment.disputed=-0.6 payment.promised=3.8 payment.refused=-0.4 praise=-0.8
restsu 7.31 complaint.delay=1.0 complaint.neglect=0.7 complaint.quality=-0.7 meeting.off=-1.0 payment.promised=1.5 payment.refused=0.4 reputation=0.8
retour 7.02 bad=0.7 payment.disputed=1.9 payment.refused=2.6
reuter 7.31 complaint.neglect=-0.3 payment.disputed=1.2 payment.refused=1.4
revisi 7.31 bad=0.6 complaint.delay=1.3 leaving=-0.4 payment.refused=1.5
rezens 6.80 complaint.neglect=0.6 complaint.quality=-1.8 good=-0.6 growth=-0.3 leaving=-0.4 meeting.off=-0.3 payment.query=-0.4 payment.refused=-0.7 praise=-0.7 reputation=3.1
richte 5.52 bad=-1.5 complaint.cost=-0.9 complaint.delay=-1.1 complaint.neglect=-1.5 complaint.quality=-0.4 good=2.1 growth=-0.7 leaving=0.3 legal=1.3 meeting.off=-0.5 payment.delayed=0.3 payment.disputed=1.6 payment.promised=-0.6 payment.query=-0.5 payment.sent=-0.4 praise=2.7 reputation=-1.5 urgent=1.2
richtf 7.31 bad=-0.5 complaint.quality=-0.4 leaving=-0.4
richti 5.63 bad=-1.0 complaint.delay=-1.5 complaint.neglect=-0.9 complaint.quality=0.9 escalation=-0.7 good=3.7 growth=-0.5 leaving=-0.4 legal=-0.9 meeting.off=1.0 payment.delayed=-0.7 payment.disputed=0.9 payment.promised=-0.9 payment.query=-0.4 payment.refused=-0.3 payment.sent=-0.8 praise=2.9 reputation=0.6 urgent=-0.3
richtu 7.31 bad=-0.5 good=-0.4 legal=-0.4 praise=-0.5
risse 7.31 bad=1.4 complaint.cost=-0.4 complaint.delay=1.8 complaint.neglect=-0.7 complaint.quality=1.5 good=-0.4 payment.refused=2.1 praise=-0.3
robe 7.31 bad=0.5 complaint.neglect=-0.3 complaint.quality=-0.8 legal=1.9 payment.refused=1.8
rosenh 7.02 complaint.delay=0.7 complaint.quality=-0.7 good=0.7 growth=1.7 leaving=2.0 payment.query=-0.3 praise=0.7
rot 7.31 bad=-0.4 good=-0.3 praise=-0.4
roth 7.31 bad=-1.0 leaving=-0.6 legal=-0.5 payment.sent=-0.6 reputation=-0.4
rucken 7.31 bad=-0.6 complaint.quality=-0.3 good=0.3 leaving=0.4 praise=0.5
rucker 7.31 complaint.quality=0.8 leaving=-0.4 payment.disputed=-0.5 payment.query=-0.5 payment.refused=2.5 reputation=-0.3 urgent=-0.4
ruckfr 6.61 bad=-0.7 complaint.neglect=0.9 complaint.quality=0.4 good=-0.4 leaving=0.9 legal=-0.7 payment.refused=-0.5 praise=-0.4
ruckla 7.31 bad=-0.8 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.5 praise=-0.5
ruckme 7.02 bad=-0.9 complaint.delay=1.0 complaint.neglect=-0.3 complaint.quality=-1.1 good=0.5 leaving=-0.4 legal=-0.8 payment.disputed=-0.3 praise=0.6 reputation=1.1
ruckru 6.10 bad=1.9 complaint.cost=-0.6 complaint.neglect=5.6 complaint.quality=-1.2 escalation=-0.6 good=-1.1 growth=-0.3 meeting.off=-0.4 payment.disputed=-0.9 payment.promised=-0.5 payment.query=-0.3 payment.refused=0.7 payment.sent=-0.7 praise=-0.9 reputation=1.0 urgent=1.6
ruckse 7.31 bad=-0.8 complaint.quality=-0.8 good=1.3 leaving=-0.3 praise=1.5
ruckst 7.31 bad=-0.4 leaving=-1.4
rucktr 7.31 bad=1.0 complaint.delay=-0.4 complaint.quality=2.0 leaving=1.5 legal=2.2 payment.promised=-0.4 payment.refused=-0.8
rufen 6.21 bad=-1.6 complaint.cost=1.0 complaint.neglect=-1.2 complaint.quality=-1.4 escalation=-0.7 good=2.9 growth=3.8 leaving=-1.0 legal=0.4 payment.disputed=-0.3 payment.refused=-0.4 praise=1.8 reputation=0.5 urgent=1.5
ruft 6.10 bad=-1.7 complaint.delay=-1.0 complaint.neglect=0.7 escalation=1.4 good=2.2 growth=3.4 legal=-1.0 meeting.off=-0.3 payment.disputed=-0.3 payment.promised=-0.5 payment.refused=-0.5 praise=1.2 reputation=-1.1 urgent=-0.3
ruhe 6.80 bad=1.9 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=1.9 escalation=1.3 growth=-0.7 leaving=-0.5 legal=-0.5 payment.refused=-0.4 reputation=2.7
ruhest 7.31 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=1.4 escalation=2.4 good=-0.6 praise=-0.6
ruhig 6.21 bad=-1.8 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-0.5 growth=-0.4 leaving=0.4 legal=-1.0 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.7 payment.refused=0.4 praise=-0.4 reputation=-0.7 urgent=-0.3
ruhige 7.31 bad=-0.4 complaint.quality=0.7 leaving=1.6 payment.refused=0.8
ruht 7.31 bad=0.8 complaint.neglect=1.4 complaint.quality=2.1 payment.refused=1.8 reputation=-0.4
rund 6.46 bad=-0.5 complaint.cost=-0.9 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.3 good=2.2 growth=3.1 leaving=-0.9 legal=0.5 payment.delayed=0.8 payment.disputed=0.7 payment.refused=-0.8 praise=1.1
runde 7.31 complaint.neglect=1.7 complaint.quality=-0.7 meeting.off=1.8
rundga 7.31 complaint.cost=0.9 complaint.delay=-0.3 legal=-0.5 reputation=0.8
rundum 7.31 bad=-0.7 complaint.quality=-0.9 good=2.5 growth=0.5 praise=1.4
runter 6.80 bad=0.5 complaint.cost=-0.3 complaint.neglect=1.9 good=-0.8 growth=-0.4 leaving=-0.6 legal=-0.4 payment.refused=0.8 praise=-0.5 reputation=2.8
s 6.61 bad=-0.8 complaint.cost=-0.4 complaint.delay=1.7 complaint.neglect=-0.4 complaint.quality=-1.5 good=2.8 growth=3.6 leaving=1.7 legal=-0.4 payment.delayed=1.8 payment.refused=-0.8 payment.sent=-0.3 praise=-1.1
saal 7.31 bad=-0.6 complaint.quality=-0.5 good=-0.4 legal=-0.5 praise=-0.3 urgent=1.5
sabine 7.31 complaint.cost=1.2 complaint.quality=-0.5 legal=0.5 payment.disputed=2.5
sachbe 7.31 bad=0.3 complaint.neglect=1.7 good=-0.3 leaving=-0.4
sache 5.31 bad=2.8 complaint.cost=2.6 complaint.delay=0.6 complaint.neglect=-0.7 complaint.quality=3.1 escalation=2.9 good=-0.4 growth=-0.8 leaving=0.9 legal=2.8 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=0.5 payment.promised=-0.5 payment.query=-0.9 payment.refused=1.3 payment.sent=-0.5 praise=-0.4 reputation=1.1 urgent=1.2
sachen 6.80 bad=0.4 complaint.delay=1.4 complaint.neglect=1.3 complaint.quality=-0.9 good=-0.7 leaving=0.6 legal=-0.3 payment.disputed=1.5 praise=-0.7
sachli 6.80 bad=-0.7 complaint.delay=-0.4 complaint.quality=-0.6 payment.delayed=-0.5 payment.disputed=0.5 payment.promised=1.2 payment.query=-0.5 payment.refused=-0.5 payment.sent=-1.0
sachve 6.61 bad=1.3 complaint.cost=-0.6 complaint.delay=2.2 complaint.neglect=-1.2 complaint.quality=2.0 escalation=0.4 good=-0.4 leaving=-0.6 legal=2.2 payment.disputed=0.9 payment.refused=-0.5 praise=-0.4 reputation=-0.4
sag 6.61 bad=-0.3 complaint.cost=0.4 complaint.quality=-0.9 escalation=-0.3 good=-1.6 growth=-0.6 leaving=1.0 legal=-0.4 payment.disputed=-0.4 payment.refused=-0.5 payment.sent=-0.3 praise=-0.9 reputation=1.1
sag's 6.80 complaint.cost=1.1 complaint.delay=-0.5 complaint.quality=1.3 good=0.7 growth=1.7 leaving=2.6 payment.delayed=2.2 payment.promised=-0.3 payment.refused=-0.4 praise=0.9 reputation=0.6 urgent=-0.4
sage 6.61 bad=1.4 complaint.cost=-0.8 complaint.quality=0.6 good=-0.9 leaving=0.3 legal=-0.4 meeting.off=-0.3 payment.refused=0.5 praise=-1.0 reputation=2.6
sagen 5.15 bad=0.6 complaint.cost=1.5 good=0.4 leaving=0.9 legal=-1.7 payment.delayed=-0.7 payment.promised=-0.7 payment.query=1.4 payment.refused=-0.9 payment.sent=-0.9 praise=1.2 urgent=-0.7
sagt 5.63 bad=-0.9 complaint.cost=-1.0 complaint.delay=1.2 complaint.neglect=-0.6 complaint.quality=-1.9 escalation=-0.6 good=3.6 growth=-1.0 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.5 payment.refused=1.2 payment.sent=-0.4 praise=3.9 reputation=-1.4 urgent=-0.4
sagte 7.31 bad=-0.4 complaint.neglect=0.6 complaint.quality=0.3 good=0.7 leaving=-0.4 legal=-0.5 praise=0.7 reputation=0.8
sagten 7.02 bad=1.4 complaint.delay=4.3 complaint.neglect=1.5 complaint.quality=-0.7 good=-0.4 leaving=-0.6 legal=1.3 praise=-0.3
saison 6.80 bad=-0.3 complaint.delay=1.5 complaint.neglect=-0.4 good=-0.8 growth=-0.5 leaving=2.0 legal=-0.3 payment.delayed=1.9 payment.refused=-0.8 praise=-0.5 reputation=-0.5
sammel 6.33 bad=-2.1 complaint.delay=-0.7 complaint.neglect=0.4 complaint.quality=-1.4 escalation=-0.5 good=-0.5 legal=-0.7 payment.delayed=-0.3 payment.disputed=-0.5 payment.query=3.2 payment.refused=-0.7 payment.sent=3.0 praise=-0.4 reputation=-0.8 urgent=-0.4
samsta 6.10 complaint.cost=1.8 complaint.delay=1.2 complaint.neglect=-1.0 complaint.quality=-0.4 escalation=-0.5 good=0.4 growth=-0.3 leaving=1.5 legal=-0.7 meeting.off=-1.0 payment.disputed=-0.3 payment.promised=1.0 payment.query=-0.3 reputation=0.9
samt 6.80 bad=2.2 complaint.cost=-0.4 complaint.quality=2.0 escalation=1.3 good=-0.4 leaving=0.7 reputation=0.8 urgent=-0.3
samtli 6.80 bad=1.7 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.2 good=-0.6 growth=-0.5 leaving=1.8 legal=2.5 praise=-0.4
san 7.02 bad=1.6 complaint.delay=2.4 complaint.quality=0.5 good=-0.8 growth=-0.5 leaving=1.9 meeting.off=-0.3 payment.refused=2.3
sanier 6.80 bad=-0.7 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 good=0.8 growth=1.7 leaving=-0.9 legal=-0.3 payment.refused=1.1 praise=1.1 reputation=-0.3
sass 7.31 bad=0.9 complaint.delay=-0.4 complaint.quality=0.7 leaving=1.2 legal=1.3 payment.delayed=-0.3 payment.disputed=1.6 payment.refused=-0.5 reputation=-0.4
sassen 7.02 bad=0.7 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=1.5 complaint.quality=-0.7 good=-0.7 growth=-0.3 leaving=0.5 praise=-0.7 reputation=1.0
satz 6.10 bad=-1.0 complaint.cost=-0.6 complaint.neglect=0.7 complaint.quality=-0.6 escalation=-0.3 good=-1.2 growth=-0.5 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.8 payment.refused=1.0 praise=-1.3 reputation=-0.8 urgent=-0.3
sauber 6.80 bad=-1.3 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=-0.9 good=4.0 growth=1.5 leaving=-0.7 payment.refused=-0.3 praise=4.4 reputation=-0.6
scanne 7.02 bad=-0.6 complaint.cost=-0.4 escalation=1.2 good=-0.5 growth=-0.4 leaving=-0.4 meeting.off=-0.5 payment.promised=-0.4 payment.query=-0.4 urgent=2.6
schade 5.31 bad=2.8 complaint.cost=-0.6 complaint.delay=1.5 complaint.neglect=-1.2 good=-1.3 growth=-0.9 leaving=-2.0 legal=5.5 meeting.off=-0.6 payment.delayed=-1.2 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.6 payment.refused=0.6 payment.sent=-1.1 praise=-1.0 reputation=0.4 urgent=-0.5
schaff 5.84 bad=-3.8 complaint.delay=-1.0 complaint.neglect=-1.6 complaint.quality=-2.1 escalation=-0.6 growth=0.6 leaving=-0.8 legal=-1.0 meeting.off=4.9 payment.delayed=2.2 payment.disputed=-0.5 payment.promised=0.7 payment.query=-0.5 payment.refused=-1.8 payment.sent=-0.3 praise=-0.6 reputation=-1.4 urgent=1.0
scharf 7.31 bad=-0.4 complaint.quality=-0.8 good=-0.7 praise=-0.5
schau 7.31 complaint.delay=1.3 complaint.neglect=1.8 complaint.quality=-0.8 escalation=2.0 good=0.8 praise=0.6
schaue 6.01 bad=1.5 complaint.cost=0.6 complaint.neglect=-0.3 complaint.quality=2.3 good=-1.2 growth=-0.6 leaving=1.6 legal=-0.4 meeting.off=-0.7 payment.delayed=0.4 payment.disputed=2.4 payment.promised=-0.7 payment.query=-0.8 payment.refused=-0.6 payment.sent=-0.6 reputation=-1.0 urgent=2.6
schauf 7.31 bad=-1.0 complaint.quality=-0.6 good=2.7 praise=2.8 urgent=-0.3
schaut 7.02 bad=-0.4 complaint.quality=-0.5 leaving=-0.3 meeting.off=-0.5 reputation=-0.4
schein 7.31 bad=0.6 complaint.cost=0.6 complaint.neglect=3.0 complaint.quality=1.4 payment.refused=1.3 praise=-0.3 reputation=-0.4
schenk 7.02 complaint.delay=0.4 complaint.neglect=-0.5 complaint.quality=-0.5 good=1.6 leaving=-0.6 legal=-0.3 meeting.off=4.1 praise=1.9 urgent=2.2
schich 7.02 bad=-0.8 complaint.neglect=0.4 complaint.quality=0.4 good=0.4 leaving=1.1 payment.refused=-0.3 praise=0.4
schick 4.38 bad=-2.6 complaint.cost=-0.7 complaint.neglect=-1.5 complaint.quality=-1.2 escalation=-0.7 good=-0.8 growth=3.1 leaving=-1.9 legal=-2.0 meeting.off=2.0 payment.promised=-0.4 payment.query=1.1 payment.refused=-1.2 payment.sent=1.3 praise=-2.0 reputation=0.3
schieb 6.80 bad=-1.1 complaint.delay=-0.5 complaint.quality=-0.9 good=-0.3 leaving=-0.4 legal=-0.5 meeting.off=4.5 payment.delayed=-0.5 payment.promised=-0.5 payment.refused=-0.6 payment.sent=-0.3 urgent=-0.4
schief 6.46 bad=2.6 complaint.cost=1.8 complaint.neglect=0.9 complaint.quality=2.3 escalation=2.1 good=-0.7 growth=-0.4 leaving=-0.9 legal=-0.6 payment.refused=3.0 praise=-0.7 reputation=1.9
schild 5.92 bad=1.1 complaint.cost=-0.3 complaint.delay=1.7 complaint.neglect=1.3 escalation=-0.5 good=2.0 growth=3.3 legal=-1.0 meeting.off=-0.3 payment.delayed=-0.9 payment.disputed=1.6 payment.promised=-0.4 payment.query=-0.3 payment.sent=1.4 praise=0.8 reputation=3.0
schimm 7.31 bad=1.4 complaint.neglect=-0.3 complaint.quality=2.5 good=-0.4 legal=2.3 meeting.off=-0.3 praise=-0.4 reputation=2.9 urgent=-0.3
schlan 7.31 bad=-0.8 complaint.cost=-0.4 complaint.neglect=1.0 complaint.quality=0.7 escalation=1.5 good=1.5 growth=1.8 leaving=-0.6 payment.refused=0.9 praise=1.5
schlec 5.92 bad=-2.0 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-2.0 escalation=-0.4 good=1.3 growth=0.4 leaving=-0.7 legal=-0.9 meeting.off=-0.5 payment.disputed=-0.6 payment.query=-0.3 payment.refused=-0.8 praise=2.0 reputation=1.1 urgent=-0.4
schlei 7.31 bad=0.9 complaint.delay=-0.3 complaint.quality=1.4 good=-0.4 praise=-0.4 urgent=1.7
schlic 6.46 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=0.3 escalation=-0.5 good=-0.3 growth=-0.4 leaving=-0.5 legal=3.1 meeting.off=-0.9 payment.delayed=-0.3 payment.disputed=1.1 payment.promised=2.6 payment.refused=-1.0 reputation=1.3 urgent=-0.3
schlie 6.46 bad=-0.4 complaint.delay=1.6 complaint.neglect=-0.6 complaint.quality=-1.0 escalation=-0.4 good=0.6 growth=0.7 legal=2.6 meeting.off=-0.3 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.5 praise=1.3 reputation=-0.7 urgent=1.2
schluc 7.31 bad=0.5 complaint.cost=1.0 complaint.neglect=-0.6 complaint.quality=-0.4 good=-0.5 leaving=-0.3 legal=0.8 praise=-0.5 reputation=-0.4
schlus 5.19 bad=2.2 complaint.neglect=-1.8 complaint.quality=1.2 escalation=-0.7 good=-2.0 growth=-1.0 leaving=2.8 legal=-1.8 meeting.off=-0.9 payment.delayed=1.1 payment.disputed=1.7 payment.promised=1.1 payment.query=1.7 payment.refused=3.9 payment.sent=1.8 praise=-0.7 reputation=0.5 urgent=-0.7
schmer 6.61 bad=0.8 complaint.cost=0.3 complaint.delay=-0.6 complaint.neglect=0.3 complaint.quality=1.4 good=-0.9 growth=-0.3 leaving=-0.8 legal=2.3 meeting.off=-0.3 payment.refused=-0.3 praise=-0.8
schnee 6.80 complaint.cost=1.2 complaint.delay=-0.4 complaint.quality=-0.6 good=1.8 leaving=1.9 payment.refused=-0.4 praise=2.2 reputation=-0.4
schnel 5.92 complaint.cost=-0.7 complaint.delay=-0.8 complaint.quality=0.7 escalation=-0.5 good=3.3 growth=-0.4 legal=-0.7 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.5 payment.sent=0.8 praise=4.0 reputation=0.9 urgent=-0.4
schnit 7.02 complaint.neglect=-0.5 complaint.quality=0.6 good=-0.6 leaving=-1.0 meeting.off=-0.4 payment.refused=2.4 praise=-0.5
schon 3.97 bad=1.3 complaint.cost=2.9 complaint.delay=2.6 escalation=-1.6 good=-0.6 growth=0.5 legal=-0.9 meeting.off=1.1 payment.delayed=-2.2 payment.disputed=-1.9 payment.promised=-0.8 payment.query=1.7 payment.refused=-1.4 praise=-1.0 reputation=-1.4 urgent=-1.6
schone 5.92 bad=-0.4 complaint.cost=2.1 complaint.delay=-1.0 complaint.neglect=-1.0 complaint.quality=-0.7 escalation=-0.4 good=3.1 growth=1.4 leaving=-1.1 legal=-1.4 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=1.6 payment.sent=0.4 praise=1.6 urgent=-0.4
schons 7.31 bad=0.9 complaint.delay=-0.4 complaint.quality=1.8 good=1.2 leaving=1.9 meeting.off=-0.3 praise=1.4
schors 7.31 bad=-0.8 complaint.quality=-0.8 good=1.0 growth=2.1 leaving=-0.5 praise=1.0
schran 7.31 bad=1.8 complaint.neglect=-0.3 complaint.quality=2.7 good=-0.8 praise=-0.8 reputation=-0.3 urgent=3.0
schrei 4.60 bad=2.1 complaint.cost=0.9 complaint.neglect=4.8 complaint.quality=1.8 escalation=1.3 good=-1.4 leaving=0.4 legal=0.3 meeting.off=-1.2 payment.disputed=0.5 payment.promised=-1.1 payment.query=-1.0 payment.refused=1.5 payment.sent=-0.8 praise=-1.2 reputation=3.9
schrif 5.63 bad=0.9 complaint.cost=1.5 complaint.quality=-0.5 escalation=0.8 growth=-0.8 leaving=-0.4 legal=3.0 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.3 payment.refused=-1.1 payment.sent=-0.4 praise=0.3 urgent=0.8
schrit 6.61 bad=2.2 complaint.cost=0.9 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=0.8 escalation=-0.3 good=-0.4 leaving=-0.5 legal=3.7 payment.delayed=-0.5 payment.disputed=1.7 payment.refused=0.5 reputation=1.7
schubl 7.31 bad=0.4 complaint.delay=1.7 complaint.neglect=-0.3 good=-0.4 leaving=-0.4 payment.delayed=-0.4 payment.refused=1.8 praise=-0.4
schuld 6.80 bad=-1.0 complaint.quality=-0.5 good=-0.4 legal=-0.4 payment.query=-0.3 payment.refused=-0.6 praise=-0.3
schule 7.02 bad=-1.1 complaint.cost=-0.4 complaint.quality=-0.5 good=-0.4 leaving=0.9 payment.refused=-0.3 praise=-0.4
schulf 7.31 complaint.cost=-0.3 complaint.delay=0.8 complaint.neglect=0.7 good=-0.3 payment.refused=0.9 reputation=0.8
schulj 7.31 complaint.neglect=0.9 complaint.quality=-0.6 good=1.2 growth=2.0 leaving=-0.5 payment.refused=0.8 praise=1.1
schulu 6.80 bad=1.4 complaint.cost=-0.4 complaint.quality=1.7 good=0.4 growth=1.6 leaving=-0.5 legal=-0.5 meeting.off=2.4 payment.refused=-0.6 payment.sent=-0.3 praise=1.1 reputation=2.5
schutz 6.46 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=0.7 good=-0.6 growth=-0.4 leaving=0.4 legal=-0.4 payment.delayed=1.8 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.5 payment.sent=0.9 praise=-0.5 reputation=-0.5 urgent=-0.3
schwag 6.46 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=0.7 growth=2.2 leaving=-1.1 legal=3.3 payment.refused=1.3 reputation=-0.8
schwar 6.80 bad=2.4 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.7 leaving=-0.5 payment.disputed=1.2 payment.refused=2.5 praise=-0.6 reputation=3.8
schwei 6.61 bad=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=0.8 good=-0.4 growth=-0.4 leaving=-0.5 legal=-0.3 payment.disputed=-0.4 payment.query=1.6 payment.refused=0.7 praise=-0.3 reputation=-0.7 urgent=-0.4
schwer 7.02 bad=-1.2 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.8 leaving=0.3 legal=-0.6 praise=2.0 reputation=-0.5
schwes 6.61 bad=0.9 complaint.cost=-0.6 complaint.neglect=-0.9 complaint.quality=-1.0 escalation=-0.4 good=-1.1 growth=2.1 leaving=-0.4 legal=-1.3 meeting.off=-0.4 payment.query=-0.3 praise=-1.4 reputation=3.0 urgent=-0.5
schwie 6.21 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=-0.3 complaint.quality=-1.1 good=0.5 growth=1.1 leaving=1.2 legal=-0.5 payment.disputed=-0.3 payment.refused=-0.7 praise=0.8 reputation=-0.3
screen 6.80 bad=1.3 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=1.8 escalation=1.3 good=-0.4 legal=-0.5 payment.refused=-0.4 praise=-0.3 reputation=2.1
sechs 5.70 bad=-0.5 complaint.cost=1.5 complaint.delay=0.9 complaint.neglect=-1.0 complaint.quality=-1.7 legal=-0.7 meeting.off=-0.7 payment.delayed=1.5 payment.disputed=-0.8 payment.sent=-0.4 reputation=1.0 urgent=1.7
sechst 7.31 complaint.cost=1.9 complaint.quality=0.5 leaving=-0.3 meeting.off=-0.6
sechzi 7.31 complaint.quality=-0.8 good=1.0 growth=1.3 legal=-0.3 reputation=0.5
sehe 6.33 bad=2.4 complaint.cost=-1.1 complaint.delay=1.0 complaint.quality=-1.3 escalation=-0.4 good=-0.9 leaving=1.5 legal=2.1 meeting.off=-0.7 payment.delayed=-0.9 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=3.8 praise=-0.8 reputation=-0.7
sehen 5.41 bad=1.1 complaint.cost=0.4 complaint.quality=1.2 escalation=-0.4 good=-1.9 growth=-1.5 legal=1.3 meeting.off=1.3 payment.delayed=-0.8 payment.disputed=2.8 payment.promised=1.8 payment.query=-0.6 payment.refused=3.2 payment.sent=-0.4 praise=-1.2 reputation=0.3 urgent=-0.4
sehr 5.04 bad=0.5 complaint.cost=0.3 complaint.delay=1.7 complaint.neglect=1.8 complaint.quality=1.7 escalation=1.4 good=1.1 growth=-0.9 legal=2.5 meeting.off=-0.9 payment.disputed=2.8 payment.promised=-0.5 payment.sent=-0.6 praise=-1.5 urgent=-0.5
sei 6.21 bad=1.3 complaint.cost=0.9 complaint.neglect=1.0 complaint.quality=1.0 escalation=-0.4 good=-0.5 growth=-0.3 legal=1.3 payment.disputed=0.7 praise=0.3 reputation=-0.9
seidel 7.31 bad=-0.4 good=-0.6 payment.promised=-0.4 praise=-0.4
seien 7.02 bad=0.9 complaint.cost=0.6 complaint.neglect=-0.7 complaint.quality=1.4 good=-0.6 leaving=0.6 legal=2.2 payment.refused=-0.4 praise=-0.7 reputation=-0.4
sein 4.67 bad=-0.5 complaint.cost=-1.5 complaint.delay=1.6 complaint.neglect=-0.7 complaint.quality=-0.7 escalation=1.4 leaving=-1.4 legal=-1.2 meeting.off=-1.3 payment.delayed=-1.3 payment.disputed=2.8 payment.promised=-1.7 payment.refused=-1.3 payment.sent=4.2 reputation=0.5 urgent=1.1
seine 5.92 bad=-0.9 complaint.cost=0.3 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=0.7 escalation=-0.4 good=-1.1 growth=0.6 leaving=1.0 legal=-0.9 meeting.off=-0.8 payment.delayed=1.3 payment.disputed=-0.5 payment.promised=-0.6 payment.refused=-1.0 praise=-0.9 reputation=0.8 urgent=1.8
seinem 7.02 complaint.cost=1.4 complaint.quality=0.7 leaving=1.5 payment.refused=-0.4
seinen 6.10 bad=-3.2 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-1.2 complaint.quality=-1.7 escalation=-0.6 good=2.2 growth=0.6 leaving=0.4 legal=-1.1 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.7 praise=2.7 reputation=-1.0 urgent=-0.3
seiner 7.02 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=0.5 good=1.5 growth=1.3 leaving=-0.5 legal=-0.5 praise=1.8 reputation=-0.5
seit 3.91 bad=3.7 complaint.cost=0.9 complaint.delay=7.7 complaint.neglect=8.3 complaint.quality=-1.7 escalation=1.5 good=1.1 growth=-0.6 leaving=0.9 legal=-0.6 meeting.off=-0.5 payment.delayed=-1.6 payment.disputed=0.7 payment.promised=-1.0 payment.query=-0.7 payment.refused=1.2 praise=2.3 reputation=2.0 urgent=0.6
seitde 6.61 bad=2.0 complaint.cost=-0.5 complaint.delay=2.5 complaint.neglect=4.2 complaint.quality=0.6 good=-1.2 growth=-0.3 leaving=1.2 payment.refused=-0.4 praise=-0.9 reputation=-0.7
seite 4.38 bad=0.8 complaint.cost=0.4 complaint.delay=2.4 complaint.neglect=-0.5 complaint.quality=0.7 escalation=-0.8 good=-1.2 growth=-1.5 leaving=2.4 legal=-1.6 meeting.off=-0.5 payment.delayed=-1.0 payment.disputed=-1.1 payment.promised=-2.1 payment.refused=-0.8 payment.sent=-0.7 praise=-0.6 reputation=1.4 urgent=-0.6
seiten 6.21 bad=0.7 complaint.cost=1.2 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=1.3 good=-0.8 growth=-0.4 payment.delayed=-0.3 payment.refused=-0.7 praise=-0.7 reputation=2.0 urgent=-0.3
seithe 6.61 complaint.cost=-0.5 complaint.delay=0.8 complaint.neglect=-0.7 complaint.quality=1.7 good=1.1 leaving=2.4 legal=0.8 payment.refused=0.8 praise=1.2 reputation=-0.5
sekret 7.31 bad=-0.7 complaint.quality=-0.7 good=0.8 growth=1.9 payment.promised=0.9 payment.refused=-0.6 praise=1.5
sekund 7.31 bad=1.3 complaint.neglect=1.6 complaint.quality=1.8 escalation=1.0 legal=-0.4 praise=-0.4
selben 6.61 bad=1.9 complaint.delay=1.6 complaint.neglect=-0.7 complaint.quality=-1.5 growth=-0.3 leaving=0.3 legal=2.3 payment.promised=-0.4 payment.refused=2.7 praise=-0.8 reputation=1.0
selber 6.10 bad=1.3 complaint.cost=1.4 complaint.delay=-0.7 complaint.neglect=1.4 complaint.quality=-0.6 escalation=-0.5 good=0.6 growth=0.7 leaving=1.8 legal=-0.7 payment.disputed=-0.5 payment.promised=-0.5 payment.refused=-1.0 payment.sent=-0.6 praise=0.8 reputation=0.9
selbst 4.79 bad=3.2 complaint.cost=-0.4 complaint.delay=2.3 complaint.neglect=0.9 complaint.quality=1.7 escalation=1.7 good=-0.9 growth=-1.1 leaving=2.6 legal=1.3 meeting.off=-1.2 payment.delayed=0.5 payment.disputed=-0.7 payment.promised=-1.3 reputation=2.9 urgent=-0.7
selten 6.21 bad=-1.6 complaint.cost=0.9 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-1.4 escalation=0.4 good=4.7 growth=0.6 leaving=-0.9 legal=-1.0 meeting.off=1.4 payment.delayed=-0.6 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.9 payment.sent=1.3 praise=5.4 reputation=-1.0
semest 7.02 bad=1.2 complaint.delay=0.8 complaint.neglect=0.5 complaint.quality=1.0 escalation=1.4 good=-0.8 leaving=3.3 payment.refused=-0.3 praise=-0.7
semina 7.02 bad=-1.1 complaint.cost=-0.5 complaint.quality=-0.4 good=1.6 meeting.off=-0.4 praise=1.8 reputation=-0.4
senden 7.31 complaint.cost=1.3 good=-0.5 leaving=0.6
senior 7.02 bad=1.2 complaint.delay=-0.3 complaint.neglect=2.6 complaint.quality=0.4 escalation=1.4 good=-0.3 payment.disputed=0.7 reputation=-0.5
sepp 7.31 complaint.delay=1.0 complaint.quality=-0.5 payment.refused=1.6 reputation=-0.4
septem 6.10 bad=1.5 complaint.cost=-0.7 complaint.delay=1.3 complaint.neglect=1.2 complaint.quality=0.9 escalation=0.8 good=-1.3 growth=-0.6 leaving=-0.9 legal=-0.6 meeting.off=1.2 payment.delayed=1.0 payment.disputed=2.5 payment.promised=-0.4 payment.query=0.3 payment.refused=-1.6 payment.sent=1.5 praise=-0.8 reputation=-0.4 urgent=-0.4
server 5.63 bad=0.8 complaint.cost=0.3 complaint.delay=-0.8 complaint.neglect=-1.9 complaint.quality=3.3 good=0.8 leaving=5.7 legal=-0.6 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.5 payment.sent=-0.5 praise=1.9 urgent=3.2
servic 7.02 bad=-0.5 complaint.cost=1.9 complaint.neglect=-0.5 complaint.quality=-1.1 good=2.5 growth=1.5 leaving=-0.4 payment.disputed=-0.4 payment.refused=1.1 praise=1.4 reputation=-0.5
servus 6.21 bad=-1.5 complaint.cost=-0.4 complaint.delay=1.4 complaint.neglect=-0.5 complaint.quality=-1.6 good=2.0 growth=1.8 legal=-0.8 payment.refused=-0.6 payment.sent=1.6 praise=3.3 reputation=-0.5
setzen 4.79 bad=0.5 complaint.cost=-0.5 complaint.delay=0.9 complaint.neglect=-1.2 complaint.quality=0.9 escalation=1.4 good=-1.4 growth=-0.6 leaving=-1.2 legal=1.6 meeting.off=1.2 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=-1.4 praise=-1.2 reputation=-1.4 urgent=1.5
setzt 7.02 bad=-0.6 complaint.delay=-1.0 complaint.quality=0.8 good=-0.7 legal=1.4 payment.delayed=2.1 payment.refused=-0.4 praise=-0.7
shop 6.33 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=-0.9 good=0.9 growth=-0.4 legal=-0.4 payment.delayed=-0.4 payment.query=-0.3 payment.sent=-0.4 praise=1.0 reputation=-1.3
sich 3.19 bad=1.6 complaint.cost=0.7 complaint.delay=-0.4 complaint.neglect=2.9 complaint.quality=-0.8 escalation=0.7 good=-1.6 growth=-0.3 leaving=0.8 legal=0.6 meeting.off=-0.8 payment.delayed=0.6 payment.disputed=-1.5 payment.promised=-0.9 payment.query=0.7 payment.refused=-1.0 payment.sent=-0.3 praise=-1.6 reputation=3.9 urgent=1.1
sicher 5.70 bad=2.1 complaint.cost=-1.5 complaint.delay=-0.6 complaint.quality=3.9 escalation=-0.7 good=-1.5 growth=-0.9 leaving=-0.6 legal=-0.4 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.5 payment.refused=2.7 payment.sent=1.3 praise=-1.2 reputation=3.0 urgent=-0.4
sie 2.10 complaint.cost=-1.4 complaint.delay=0.9 complaint.neglect=1.5 complaint.quality=-5.0 good=1.5 growth=1.1 legal=1.3 meeting.off=-2.1 payment.delayed=-1.0 payment.promised=1.3 payment.query=-0.7 payment.refused=-0.8 payment.sent=-1.2 praise=1.5 reputation=0.7 urgent=-0.8
sie's 7.31 bad=-0.6 complaint.quality=-0.6 leaving=-0.4 meeting.off=1.0 payment.promised=1.4 payment.sent=-0.5
sieben 6.10 bad=-0.7 complaint.delay=-0.8 complaint.neglect=1.0 complaint.quality=0.5 good=-0.4 growth=-0.5 leaving=1.0 meeting.off=-1.0 payment.promised=-0.5 payment.refused=0.6 reputation=-0.9 urgent=-0.6
siehe 7.31 bad=0.8 complaint.cost=-0.3 complaint.neglect=1.3 legal=-0.4 payment.refused=1.7 payment.sent=1.7
sieht 6.33 bad=-1.1 complaint.cost=-0.7 complaint.neglect=-0.8 escalation=-0.4 good=1.2 growth=-0.3 leaving=-1.6 payment.disputed=-0.3 payment.refused=-0.7 payment.sent=0.6 praise=2.0 reputation=-0.8 urgent=-0.5
sind 3.41 bad=0.4 complaint.cost=1.6 complaint.delay=-0.9 complaint.neglect=1.8 complaint.quality=2.8 escalation=-0.5 good=-0.3 growth=-1.7 leaving=-2.6 legal=-2.2 meeting.off=-1.3 payment.delayed=0.9 payment.promised=0.6 payment.query=-0.6 payment.sent=2.0 urgent=-1.7
singen 6.80 bad=-1.4 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.8 good=2.1 leaving=-0.4 meeting.off=1.9 praise=1.7
sitze 6.21 bad=-1.3 complaint.cost=-0.6 complaint.quality=-1.0 good=-0.6 leaving=-0.9 legal=-0.4 meeting.off=2.1 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.query=1.1 payment.refused=-1.2 praise=-0.6 reputation=0.7 urgent=-0.5
sitzen 6.33 bad=1.2 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=1.3 escalation=-0.4 leaving=-0.7 legal=-0.8 meeting.off=-0.5 payment.disputed=1.2 payment.promised=-0.3 payment.refused=-0.9 reputation=1.5 urgent=1.3
sitzt 6.01 bad=0.9 complaint.cost=0.7 complaint.neglect=0.5 complaint.quality=-0.6 escalation=-0.6 good=-0.7 growth=-0.5 legal=0.7 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.5 payment.query=2.4 payment.refused=-0.7 payment.sent=-0.4 praise=-0.9 urgent=-0.4
sitzun 6.61 bad=-1.2 complaint.neglect=-0.4 complaint.quality=-0.7 leaving=-0.5 legal=-0.5 meeting.off=1.3 payment.promised=-0.3 reputation=-0.7
skonto 6.61 bad=-0.9 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-1.1 complaint.quality=-0.9 good=-0.6 leaving=-0.4 legal=-0.4 meeting.off=-0.9 payment.delayed=1.8 payment.disputed=1.3 payment.promised=-0.9 payment.query=5.8 payment.refused=-1.3 payment.sent=-0.3 praise=-0.4 reputation=-0.4
slogan 7.31 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=0.5 reputation=0.7
slot 7.31 bad=0.4 complaint.delay=2.0 complaint.neglect=-0.3 complaint.quality=-0.7 payment.sent=-0.3 urgent=0.3
so 3.32 bad=-0.5 complaint.delay=0.9 complaint.neglect=0.6 complaint.quality=-1.0 good=6.5 growth=3.4 leaving=2.7 legal=-1.0 meeting.off=-2.0 payment.delayed=0.4 payment.disputed=-1.0 payment.promised=-1.1 payment.refused=-1.0 payment.sent=0.8 praise=5.8 reputation=1.4 urgent=-2.0
sobald 6.10 complaint.cost=-0.5 complaint.quality=-1.0 good=0.6 growth=1.3 leaving=-1.3 meeting.off=0.4 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=1.8 payment.refused=2.3 payment.sent=-0.5 praise=-0.6 reputation=-0.4
sockel 7.31 complaint.quality=0.8 good=0.6 leaving=-0.7 legal=0.6 praise=0.7
soeben 7.31 bad=-0.9 complaint.quality=-0.4 good=-0.4 legal=-0.5 payment.promised=-2.4 payment.refused=-0.7 payment.sent=4.7 praise=-0.3
sofort 5.41 bad=0.4 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-1.4 complaint.quality=1.4 escalation=0.8 good=-1.6 growth=-0.9 legal=0.8 meeting.off=-0.7 payment.disputed=-0.7 payment.promised=0.5 payment.query=0.8 payment.refused=-1.8 payment.sent=-0.7 praise=-0.7 reputation=-1.2 urgent=7.1
softwa 6.80 bad=0.4 complaint.delay=0.9 complaint.neglect=0.5 complaint.quality=1.1 good=-0.5 leaving=1.3 payment.refused=-0.4 praise=-0.3
sogar 5.52 bad=-0.3 complaint.cost=1.4 complaint.delay=-0.4 escalation=-0.6 good=3.6 growth=1.9 leaving=-1.0 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.4 payment.sent=-0.5 praise=4.5 reputation=-1.1 urgent=-0.4
sohn 6.80 bad=-0.7 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=0.7 good=1.7 growth=-0.3 legal=1.2 payment.refused=-0.3 praise=2.0
solang 6.10 bad=1.1 complaint.cost=-0.7 complaint.delay=1.4 complaint.neglect=1.5 complaint.quality=1.9 good=-1.1 growth=-0.5 leaving=-1.3 legal=-0.8 meeting.off=-1.0 payment.delayed=2.5 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.4 payment.refused=5.4 payment.sent=-0.4 praise=-1.1 reputation=-0.9
solche 7.02 bad=1.4 complaint.cost=0.3 complaint.delay=-0.5 complaint.quality=0.5 good=-0.4 leaving=-0.5 legal=-0.3 payment.disputed=1.1 reputation=2.0
soll 4.94 bad=-0.4 complaint.cost=-2.1 complaint.delay=-0.9 complaint.neglect=-0.9 escalation=-1.0 good=-2.0 growth=-1.1 leaving=0.4 legal=-1.9 meeting.off=-0.9 payment.delayed=0.3 payment.disputed=1.8 payment.promised=-0.9 payment.query=1.4 payment.refused=1.7 payment.sent=-1.0 praise=-1.9 reputation=-1.7 urgent=0.9
sollen 5.77 bad=0.4 complaint.cost=-1.2 complaint.delay=2.4 complaint.neglect=-0.8 complaint.quality=-1.9 escalation=0.4 good=-0.6 growth=0.6 leaving=-1.8 legal=-1.1 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=2.8 payment.promised=-0.4 payment.query=2.1 payment.sent=-0.4 praise=-1.2 reputation=0.3 urgent=2.9
sollte 5.23 bad=4.0 complaint.cost=-0.3 complaint.delay=6.4 complaint.neglect=1.3 complaint.quality=0.8 escalation=0.9 good=-1.5 growth=-0.7 legal=1.9 meeting.off=-0.9 payment.delayed=-0.8 payment.disputed=1.4 payment.promised=-0.8 payment.query=-0.5 payment.refused=-0.5 payment.sent=0.5 praise=-1.3 reputation=2.3 urgent=1.9
sommer 5.46 bad=-1.9 complaint.delay=0.4 complaint.neglect=0.3 complaint.quality=-0.5 escalation=-0.5 good=3.4 growth=2.3 leaving=-0.4 legal=-0.9 meeting.off=0.8 payment.delayed=-1.3 payment.disputed=0.8 payment.promised=0.4 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.7 praise=0.9 urgent=-0.5
sonder 6.33 complaint.cost=2.8 complaint.delay=0.9 complaint.neglect=-1.3 escalation=2.1 good=2.5 leaving=0.6 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=1.5 payment.query=-0.4 payment.refused=-0.9 praise=-0.5 reputation=-0.8
sonne 7.31 complaint.cost=0.6 complaint.neglect=1.1 complaint.quality=0.3 good=0.7 praise=0.7
sonnta 6.01 bad=0.8 complaint.cost=-0.7 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=2.0 escalation=-0.4 good=0.3 growth=-0.8 leaving=1.0 legal=-0.7 meeting.off=1.1 payment.delayed=-0.4 payment.promised=0.7 payment.refused=0.6 praise=0.5 reputation=0.6 urgent=1.6
sonst 5.57 bad=-1.5 complaint.cost=0.5 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=-1.9 escalation=0.5 good=0.5 growth=-0.7 leaving=-1.9 meeting.off=-0.4 payment.delayed=-0.8 payment.promised=-0.9 payment.query=1.2 payment.sent=-0.4 praise=1.1 reputation=0.9
sorbis 7.31 bad=-0.4 complaint.quality=-0.7 legal=-0.4 urgent=1.2
sorgen 7.31 complaint.delay=1.1 complaint.quality=1.3 escalation=0.7 leaving=-0.4 legal=-0.4 reputation=0.8
sorgfa 7.02 bad=1.1 complaint.cost=-0.8 complaint.delay=2.1 complaint.neglect=-0.5 complaint.quality=3.3 good=-0.6 legal=-0.7 praise=-0.4 reputation=1.7
sorry 6.80 bad=-0.7 complaint.cost=1.5 complaint.delay=-0.5 complaint.quality=-1.1 good=-0.3 meeting.off=1.5 payment.delayed=-0.4 payment.promised=1.6 payment.query=-0.7 payment.refused=-0.5 payment.sent=1.1 praise=-0.4 urgent=-0.7
sortie 7.31 bad=0.8 complaint.cost=1.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.6 leaving=0.9 praise=-0.3
sowas 6.80 bad=-0.4 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.9 leaving=-0.4 meeting.off=-0.3 payment.refused=-0.6 reputation=1.6
sozial 7.31 bad=-0.5 complaint.quality=-0.5 reputation=-0.3
sparen 7.31 bad=1.9 complaint.cost=2.2 leaving=1.4 payment.refused=1.8
sparka 6.61 bad=-0.8 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.5 leaving=-0.4 payment.delayed=0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.query=1.5 payment.refused=-0.7 praise=-0.4 reputation=-0.4
spass 7.02 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.4 good=0.6 growth=1.7 leaving=-0.7 legal=0.4 praise=1.3
spat 6.61 bad=1.7 complaint.cost=0.8 complaint.delay=5.9 complaint.neglect=-0.6 complaint.quality=1.4 good=-0.6 leaving=1.0 legal=1.0 payment.disputed=-0.3 payment.refused=1.9 praise=-0.7 reputation=1.0
spater 6.61 bad=-1.4 complaint.cost=-0.5 complaint.delay=0.8 complaint.neglect=0.4 complaint.quality=-1.2 escalation=-0.3 good=0.4 leaving=-0.6 legal=-0.6 meeting.off=-0.3 payment.delayed=3.4 payment.disputed=-0.4 payment.refused=-0.5 praise=1.7 reputation=-0.8
spates 6.46 bad=1.1 complaint.delay=0.7 complaint.neglect=-0.5 complaint.quality=0.6 good=-0.5 leaving=2.6 legal=0.8 meeting.off=-0.7 payment.disputed=-0.4 payment.promised=3.6 payment.query=-0.7 payment.refused=-0.6 payment.sent=-1.1 praise=-0.6 urgent=0.9
spedit 7.02 bad=-1.4 complaint.delay=-0.6 complaint.quality=-0.9 good=-0.6 legal=-0.6 payment.refused=-0.6 payment.sent=-0.4 praise=-0.6
speise 6.61 bad=1.3 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=2.6 good=1.6 growth=0.9 leaving=-1.0 legal=-0.3 meeting.off=-0.4 payment.promised=-0.3 payment.refused=2.1 praise=0.6 reputation=0.7 urgent=-0.3
spende 7.02 bad=0.6 complaint.delay=0.7 complaint.neglect=-0.3 leaving=1.0 reputation=-0.4 urgent=2.1
sperre 6.80 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-1.1 escalation=-0.4 leaving=0.3 legal=-0.4 payment.disputed=-0.3 reputation=-0.7
spiele 7.31 bad=-0.7 complaint.quality=-0.5 good=-0.3 leaving=-0.5
spielt 7.02 bad=1.4 complaint.quality=2.5 good=-0.5 praise=-0.3 reputation=0.9 urgent=1.7
sportl 7.31 bad=1.4 complaint.cost=2.0 complaint.quality=-1.1 payment.query=-0.4
sprach 5.92 bad=-2.0 complaint.cost=-1.3 complaint.neglect=2.4 complaint.quality=-2.3 escalation=-0.5 good=1.1 growth=-0.6 leaving=-0.7 legal=-1.4 meeting.off=-0.5 payment.disputed=0.9 payment.promised=-0.3 payment.query=-0.3 praise=1.3 reputation=-1.1
sprech 5.70 bad=2.8 complaint.delay=-0.7 complaint.neglect=1.8 complaint.quality=2.3 escalation=4.2 good=-0.5 growth=-0.8 legal=0.9 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=0.5 payment.promised=-0.6 payment.query=-0.5 payment.refused=0.3 payment.sent=-1.0 praise=-0.3 reputation=0.7 urgent=1.6
sprich 6.33 bad=2.9 complaint.delay=-0.9 complaint.neglect=1.6 complaint.quality=2.1 escalation=-0.5 good=-1.0 leaving=-1.0 legal=3.3 meeting.off=-0.4 payment.disputed=0.5 payment.refused=-0.7 praise=-0.9 urgent=0.5
spruch 7.31 bad=0.6 complaint.neglect=-0.5 complaint.quality=1.0 good=-0.4 praise=-0.5 reputation=1.4
staats 7.02 bad=-0.9 complaint.quality=-0.8 good=-0.5 payment.delayed=2.3 payment.sent=-0.3 praise=-0.4 reputation=-0.5 urgent=1.4
stadt 7.31 bad=-0.3 complaint.delay=-0.4 payment.delayed=0.8 payment.promised=1.5 praise=-0.4
stadtb 7.31 bad=1.7 complaint.neglect=1.1 complaint.quality=2.5 escalation=1.7 good=-0.4 payment.refused=1.0 praise=-0.5 reputation=1.5
stadtf 7.31 bad=-0.6 complaint.cost=0.9 complaint.neglect=-0.4 reputation=0.6
stadtr 7.31 bad=1.2 complaint.delay=0.8 complaint.neglect=-0.5 complaint.quality=1.6 good=-0.4 leaving=1.0 praise=-0.4 reputation=1.6
stall 7.31 complaint.delay=0.6 complaint.quality=-0.4 good=-0.5 leaving=0.7 praise=0.5
stammt 7.02 bad=0.3 complaint.delay=1.1 complaint.neglect=0.5 complaint.quality=0.6 good=-0.4 leaving=-0.5 legal=-0.4 reputation=0.5
stand 4.74 bad=1.6 complaint.cost=-0.7 complaint.delay=2.2 complaint.neglect=1.9 escalation=-0.7 leaving=0.5 legal=0.9 meeting.off=1.1 payment.delayed=-0.5 payment.disputed=2.3 payment.promised=-0.8 payment.query=-0.6 payment.refused=-0.5 payment.sent=-0.4 praise=0.5 reputation=-0.5 urgent=-0.6
stande 7.31 good=0.7 growth=1.3 payment.sent=1.8 praise=1.1 reputation=0.8
standi 6.80 bad=-1.1 complaint.cost=1.2 complaint.neglect=-0.5 complaint.quality=0.8 escalation=-0.3 good=-0.5 leaving=-0.6 legal=-0.7 payment.query=-0.3 payment.refused=-0.3 praise=-0.4 reputation=0.5
stando 6.61 bad=-0.4 complaint.delay=-0.4 complaint.neglect=1.6 complaint.quality=-0.3 escalation=0.5 good=1.7 growth=3.2 leaving=-0.7 legal=-0.4 payment.refused=-0.4 praise=-0.7 reputation=0.9
starte 7.31 bad=-0.3 complaint.delay=1.1 complaint.neglect=0.7 complaint.quality=-0.7 payment.refused=0.9 reputation=0.8 urgent=2.3
starts 7.31 bad=-0.8 complaint.quality=-0.4 good=-0.4 reputation=-0.4
statik 6.80 bad=-0.9 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=-1.5 good=3.1 leaving=-0.6 legal=-0.3 payment.promised=-0.4 payment.query=-0.4 payment.refused=-1.0 payment.sent=1.5 praise=4.9 reputation=-0.8
statis 7.02 bad=-0.8 complaint.cost=-0.3 good=-0.6 leaving=-0.3 payment.refused=-0.4 praise=-0.5
statt 5.57 bad=1.5 complaint.cost=-0.9 complaint.delay=0.4 complaint.neglect=-1.0 complaint.quality=1.6 escalation=-0.5 good=0.6 growth=1.6 legal=-0.6 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=1.7 payment.promised=-0.4 payment.query=-1.0 payment.refused=0.7 payment.sent=-0.5 praise=-1.5 reputation=-0.3 urgent=-0.8
stattd 7.31 bad=0.6 complaint.cost=0.5 complaint.delay=0.7 complaint.quality=0.9 payment.disputed=0.9 urgent=1.5
stecke 7.31 bad=1.7 complaint.quality=2.3 good=-0.7 leaving=2.5 payment.refused=1.5 praise=-0.5
steh 7.31 bad=-1.0 complaint.delay=1.2 complaint.quality=-0.9 good=2.2 growth=2.1 leaving=-0.6 praise=2.0
stehen 4.94 bad=0.9 complaint.cost=0.4 complaint.delay=1.2 complaint.neglect=-0.5 complaint.quality=-1.2 good=-0.5 growth=-0.7 legal=-0.5 meeting.off=-0.9 payment.disputed=3.9 payment.promised=-0.9 payment.query=-1.7 payment.refused=1.2 payment.sent=-1.2 praise=0.7 reputation=-1.0 urgent=1.9
steht 4.26 bad=0.9 complaint.cost=1.1 complaint.delay=0.6 complaint.neglect=0.9 complaint.quality=3.5 escalation=-1.9 good=-1.3 growth=1.0 leaving=-0.6 legal=0.9 meeting.off=1.9 payment.delayed=-1.8 payment.query=1.2 payment.sent=-1.0 praise=-0.7 reputation=2.1 urgent=0.8
steige 7.31 bad=0.7 complaint.cost=-0.5 complaint.neglect=-0.5 complaint.quality=2.4 leaving=3.0 payment.refused=-0.4 reputation=3.4 urgent=-0.3
stell 7.31 complaint.quality=-0.6 meeting.off=0.7
stelle 5.63 bad=1.3 complaint.cost=0.6 complaint.delay=2.2 complaint.quality=0.8 escalation=-0.4 good=-0.6 growth=-0.6 leaving=1.3 legal=2.6 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.6 payment.query=1.0 payment.refused=-1.2 payment.sent=-0.4 praise=-0.4 reputation=1.0 urgent=-0.4
stellt 6.80 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=-0.9 complaint.quality=0.4 growth=-0.4 leaving=-1.3 legal=2.3 payment.refused=-0.3 praise=0.4
stempe 7.31 bad=-0.6 complaint.cost=-0.3 good=-0.7 growth=-0.5 leaving=-0.4 payment.query=3.0 payment.sent=-0.3 praise=-0.5
stern 6.46 bad=2.4 complaint.cost=-1.0 complaint.delay=-0.6 complaint.neglect=1.0 complaint.quality=-1.0 escalation=-0.3 good=-0.9 growth=-0.4 leaving=-0.8 legal=-0.7 meeting.off=-1.2 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=-0.7 payment.sent=-0.4 praise=-0.8 reputation=6.7 urgent=-0.4
sterne 6.46 bad=-0.4 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=0.7 escalation=-0.3 good=1.3 growth=-0.5 leaving=-0.5 legal=-0.5 meeting.off=-0.7 payment.delayed=-0.3 payment.promised=-0.8 payment.refused=-0.3 payment.sent=-0.3 praise=1.5 reputation=2.5 urgent=-0.4
steuer 5.07 bad=2.7 complaint.cost=1.0 complaint.delay=-0.7 complaint.neglect=2.3 complaint.quality=-0.6 escalation=-1.3 leaving=4.4 legal=4.0 meeting.off=-1.0 payment.delayed=-1.3 payment.disputed=0.9 payment.promised=-1.0 payment.query=3.5 payment.refused=-1.8 payment.sent=-1.2 praise=2.1 reputation=0.5 urgent=1.2
stiftu 6.80 complaint.cost=-0.4 complaint.quality=1.2 good=0.4 growth=1.0 leaving=1.0 legal=-0.4 praise=-0.5 reputation=1.0
still 7.02 bad=-1.1 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=-0.3 leaving=-0.5 payment.delayed=2.2
stills 7.31 complaint.delay=2.0 complaint.quality=-0.6 good=-0.3 legal=0.7 payment.refused=-0.3 praise=-0.3
stimme 6.46 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=0.5 escalation=0.8 good=-1.7 growth=-0.3 leaving=-0.9 legal=-0.6 meeting.off=0.7 payment.disputed=0.7 payment.promised=-0.4 payment.refused=0.6 praise=-1.8 reputation=0.5
stimmt 6.10 bad=-2.3 complaint.cost=-1.0 complaint.delay=-0.6 complaint.neglect=-1.2 complaint.quality=-1.0 escalation=-0.4 good=-0.7 growth=-0.6 leaving=-1.3 legal=-0.7 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=2.5 payment.promised=2.7 payment.query=2.1 payment.refused=0.4 payment.sent=1.2 praise=-0.4 reputation=-0.8 urgent=-0.7
stock 6.80 bad=0.4 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=1.2 good=-0.5 growth=-0.3 leaving=-0.7 legal=1.4 payment.refused=-0.5 praise=-0.5 reputation=-0.5
stolle 7.31 bad=0.8 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=-0.3 good=0.5 leaving=-0.7 praise=0.5
storni 6.21 bad=-1.6 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-1.5 escalation=-0.3 good=-0.7 growth=-0.4 leaving=-0.7 legal=-0.7 payment.disputed=2.0 payment.query=-0.5 payment.refused=-0.8 praise=-0.6 reputation=-0.6 urgent=-0.3
storno 7.31 payment.disputed=1.3 payment.refused=1.3
strass 7.31 bad=1.0 complaint.cost=1.6 complaint.delay=-0.6 leaving=1.1 reputation=0.8
strate 7.31 bad=0.3 complaint.cost=1.1 complaint.quality=-0.3 good=-0.6 meeting.off=4.7 praise=-0.6 reputation=-0.4
streck 7.31 bad=-1.1 complaint.delay=-0.5 complaint.quality=-0.7 meeting.off=1.1 payment.delayed=2.1 payment.refused=-0.4 reputation=-0.3
streic 6.33 bad=2.4 complaint.cost=1.8 complaint.delay=-0.8 complaint.neglect=1.9 complaint.quality=-1.5 escalation=-0.7 good=-0.8 growth=-0.5 leaving=1.3 meeting.off=1.1 payment.disputed=2.2 payment.promised=-0.4 payment.query=-0.5 payment.refused=0.6 praise=-0.5 reputation=-0.4 urgent=-0.3
streik 7.02 bad=-1.3 complaint.quality=-0.7 legal=-0.3 meeting.off=3.0 payment.delayed=1.5 payment.refused=-0.6 reputation=-0.4
streit 5.70 complaint.cost=-0.6 complaint.delay=-1.1 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=-0.7 leaving=-1.7 legal=4.0 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.1 payment.sent=-0.5 praise=0.5 reputation=-1.1 urgent=-0.3
strich 7.31 bad=0.8 complaint.cost=1.2 complaint.quality=0.3 legal=-0.3 payment.disputed=1.5
strom 7.31 bad=-1.2 complaint.quality=-0.9 leaving=-0.4 payment.delayed=-0.6 urgent=1.0
stroma 7.31 bad=-0.9 complaint.quality=-0.3 leaving=-0.7 payment.refused=-0.4
stuck 5.84 complaint.cost=0.5 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=-0.4 escalation=-0.4 good=3.0 growth=4.7 legal=0.6 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=1.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.4 urgent=-0.5
studie 7.02 complaint.cost=2.0 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=0.4 leaving=0.5 legal=-0.3 payment.refused=0.4 reputation=-0.6
stufe 7.02 bad=1.2 complaint.delay=-0.4 complaint.quality=2.9 escalation=2.6 good=1.3 growth=1.9 leaving=-0.3 legal=1.3 payment.query=-0.4 praise=-0.7 urgent=2.9
stuhle 6.80 bad=-0.5 complaint.delay=-0.6 complaint.quality=-0.4 good=-0.3 payment.disputed=-0.4 payment.refused=-0.3
stunde 5.00 complaint.cost=4.7 complaint.delay=-1.6 complaint.neglect=-1.2 complaint.quality=-1.0 escalation=-1.0 good=4.0 growth=3.8 legal=-1.1 meeting.off=-1.1 payment.delayed=-1.0 payment.disputed=5.4 payment.promised=-0.8 payment.query=-1.6 payment.refused=-0.5 payment.sent=-1.1 praise=2.7 reputation=-1.7 urgent=3.8
stundu 7.02 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.7 escalation=-0.4 good=-0.7 growth=-0.5 leaving=-0.3 legal=-0.3 payment.delayed=4.2 payment.disputed=-0.4 payment.refused=-0.5
sturm 7.02 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.9 good=1.0 leaving=-0.3 legal=-0.3 meeting.off=1.9 praise=1.0
such 7.31 complaint.cost=-0.3 complaint.quality=0.3 leaving=0.9 payment.refused=-0.4 reputation=-0.4
suchen 6.21 bad=-0.4 complaint.cost=-0.5 complaint.delay=-1.3 complaint.neglect=-0.6 complaint.quality=0.5 escalation=-0.3 good=-0.7 leaving=-1.2 legal=-0.6 payment.refused=-0.5 praise=-0.6 reputation=2.1 urgent=-0.3
sucht 6.80 complaint.cost=-0.6 complaint.delay=0.6 complaint.neglect=0.4 escalation=-0.3 good=1.5 growth=1.6 leaving=1.0 legal=-0.5 payment.refused=0.6 praise=-0.5 reputation=1.5
super 7.02 bad=1.1 complaint.quality=-0.8 good=2.6 payment.sent=-0.4 praise=2.7 urgent=-0.5
suppor 7.02 bad=0.5 complaint.neglect=1.4 complaint.quality=2.0 escalation=0.9 good=-0.3 leaving=0.8 legal=-0.5 payment.refused=-0.4 reputation=-0.3
syndik 7.31 bad=1.0 complaint.cost=-0.5 complaint.delay=1.8 complaint.neglect=-0.5 complaint.quality=0.5 leaving=-0.4 legal=2.4 payment.disputed=-0.4
system 6.10 bad=1.5 complaint.cost=0.3 complaint.delay=0.6 complaint.neglect=1.8 complaint.quality=1.5 good=-1.3 growth=-0.5 leaving=2.7 legal=-0.6 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=1.8 payment.query=-0.7 payment.refused=-0.7 praise=-1.0 urgent=-0.3
tabell 7.02 bad=1.8 complaint.cost=-0.4 complaint.quality=3.2 escalation=-0.3 leaving=-0.4 legal=-0.4 payment.disputed=1.0 praise=-0.3
tadell 7.31 bad=-0.7 good=0.7 growth=1.1 leaving=-0.7 legal=-0.3 praise=1.2
tag 4.85 complaint.cost=0.8 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=-0.9 escalation=-0.4 good=-0.8 leaving=1.5 legal=-0.7 meeting.off=1.8 payment.delayed=-0.4 payment.disputed=-1.1 payment.promised=1.8 payment.query=1.1 payment.refused=2.1 payment.sent=-0.7 praise=-0.3 reputation=-0.7 urgent=-0.8
tagbla 7.31 bad=-0.8 complaint.quality=-0.4 good=-0.4 praise=-0.4
tage 5.70 bad=-3.0 complaint.cost=-1.2 complaint.delay=-1.1 complaint.neglect=-1.5 complaint.quality=-1.4 escalation=-0.6 good=2.1 growth=1.5 leaving=-0.8 legal=-0.6 meeting.off=0.3 payment.delayed=5.0 payment.promised=-0.7 payment.query=3.2 payment.refused=-1.2 payment.sent=-1.0 praise=2.6 reputation=-0.9 urgent=-0.7
tagen 5.52 complaint.cost=0.8 complaint.delay=3.3 complaint.neglect=0.6 complaint.quality=-1.4 escalation=1.1 growth=-0.9 leaving=1.5 legal=0.7 meeting.off=-0.5 payment.delayed=1.1 payment.disputed=-0.9 payment.promised=-1.1 payment.query=3.5 payment.refused=-1.8 payment.sent=-0.8 praise=0.3 reputation=-1.2 urgent=-0.6
tageso 7.31 bad=0.5 complaint.quality=-0.9 good=-0.4 leaving=0.9 payment.refused=-0.5 reputation=-0.3
taglic 6.80 bad=0.4 complaint.cost=-0.3 complaint.delay=0.8 complaint.neglect=0.8 leaving=-0.5 payment.refused=-0.3 praise=0.3 reputation=0.8
tagt 7.31 bad=-1.1 complaint.cost=-0.3 complaint.quality=-0.4 leaving=-0.4 payment.delayed=1.6 payment.refused=-0.3
tante 7.31 complaint.neglect=-0.4 complaint.quality=0.9 legal=0.8
taucht 6.80 bad=2.2 complaint.cost=0.7 complaint.neglect=1.4 complaint.quality=0.5 leaving=-0.4 legal=-0.4 payment.disputed=4.5 payment.refused=-0.6
taugt 7.31 complaint.delay=-0.4 complaint.quality=1.2 good=3.0 meeting.off=-0.3 praise=3.1 reputation=1.2
tausch 7.02 bad=2.4 complaint.quality=2.0 good=-0.5 leaving=-0.5 meeting.off=-0.5 praise=-0.4 reputation=1.0
team 5.92 complaint.cost=0.9 complaint.neglect=-0.5 escalation=1.2 good=0.4 growth=-0.5 legal=0.5 meeting.off=-0.9 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.3 praise=0.4 reputation=0.4 urgent=-0.3
techni 5.92 bad=1.6 complaint.delay=-1.3 complaint.neglect=1.3 complaint.quality=4.6 escalation=1.4 good=-1.3 growth=-0.5 leaving=-0.4 legal=-0.6 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=-0.8 praise=-1.2 urgent=-0.4
teil 6.46 bad=-0.5 complaint.cost=1.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.3 leaving=0.4 legal=-0.5 meeting.off=1.6 payment.delayed=0.8 payment.disputed=2.4 payment.promised=1.3 payment.query=-0.4 payment.sent=-0.4 reputation=-0.5
teilen 6.80 complaint.neglect=-0.4 good=-0.3 leaving=-0.6 legal=0.4 payment.delayed=1.4 payment.disputed=-0.7 payment.query=1.1
telefo 4.77 bad=0.4 complaint.cost=0.5 complaint.delay=-1.1 complaint.neglect=2.0 complaint.quality=0.8 escalation=0.4 good=-0.4 growth=-1.5 leaving=1.6 legal=-1.0 payment.delayed=-0.9 payment.disputed=0.9 payment.refused=-1.1 payment.sent=-0.8 reputation=-1.4 urgent=-1.3
termin 5.00 bad=-1.0 complaint.cost=-1.3 complaint.neglect=1.5 complaint.quality=-1.7 escalation=1.1 growth=0.7 leaving=-1.4 legal=-1.1 meeting.off=5.3 payment.delayed=-0.8 payment.promised=0.5 payment.query=-1.0 payment.sent=-0.6 praise=-0.8 reputation=-1.6 urgent=-0.7
teuer 6.46 bad=0.3 complaint.cost=3.2 complaint.delay=0.3 complaint.neglect=-0.9 escalation=-0.4 good=0.6 growth=-0.4 legal=0.4 payment.delayed=-0.4 payment.disputed=0.8 payment.promised=-0.3 payment.refused=-0.5 praise=0.5 reputation=-0.6
teurer 6.80 bad=2.0 complaint.cost=4.8 complaint.delay=-0.6 complaint.neglect=1.1 complaint.quality=-1.1 good=-1.5 growth=-1.1 leaving=-0.5 payment.delayed=1.5 payment.refused=-0.4 praise=-0.8 reputation=-0.4
text 5.63 bad=-0.9 complaint.neglect=-0.9 complaint.quality=0.3 escalation=-0.6 good=-1.1 growth=-0.5 leaving=-0.9 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.7 payment.refused=-0.7 payment.sent=-0.7 praise=-0.6 urgent=0.6
textba 7.31 bad=0.9 complaint.neglect=1.3 complaint.quality=0.3 good=-0.6 praise=-0.5
texte 6.80 bad=-0.5 complaint.quality=-0.5 growth=-0.5 leaving=-0.5 legal=-0.5
theate 7.02 bad=-0.3 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.9 good=-0.3 leaving=0.8 legal=-0.3 payment.refused=-0.4
theke 7.31 bad=-0.6 complaint.quality=-0.4 leaving=-0.5 payment.sent=1.2
thema 6.80 complaint.cost=-0.3 complaint.delay=0.4 complaint.neglect=-0.8 complaint.quality=0.5 good=-0.4 leaving=-0.5 legal=-0.4 payment.disputed=1.3 payment.query=-0.4 praise=-0.4 reputation=0.5
thoma 7.02 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=0.9 leaving=-0.4 praise=1.1
thomas 5.63 leaving=-0.4 legal=-0.4 payment.refused=-0.4 reputation=-0.5
thujen 7.31 bad=-0.5 complaint.quality=-0.4 meeting.off=-0.4
ticket 6.33 bad=2.9 complaint.cost=-0.4 complaint.delay=1.5 complaint.neglect=2.4 complaint.quality=1.9 escalation=8.0 good=-1.2 growth=-0.8 leaving=-0.4 legal=-1.1 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.5 praise=-0.9 reputation=-0.5 urgent=1.9
tiedem 7.31 bad=-0.4 complaint.delay=-0.4 complaint.neglect=1.4 complaint.quality=-0.6 legal=1.6 payment.refused=-0.4 reputation=-0.6
timo 7.31 bad=-0.6
tisch 5.92 bad=1.4 complaint.delay=0.6 complaint.neglect=2.0 complaint.quality=-1.0 escalation=2.4 good=-0.4 growth=0.5 leaving=1.3 legal=-1.3 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.4 payment.query=-0.5 payment.refused=-1.2 praise=0.3 reputation=-0.9
titel 7.02 bad=0.5 complaint.delay=1.6 complaint.quality=1.2 good=-0.5 leaving=-0.5 legal=-0.4 praise=-0.3 reputation=2.5
to 7.31 bad=0.7 complaint.quality=0.7
tochte 6.01 bad=-1.0 complaint.cost=2.0 complaint.delay=-1.3 complaint.neglect=-1.1 complaint.quality=-1.8 escalation=-0.6 good=2.2 growth=1.8 leaving=1.6 legal=-0.8 payment.delayed=-0.3 payment.disputed=0.5 praise=2.4 reputation=-1.1
toll 7.31 bad=-0.5 good=1.4 leaving=-0.6 praise=1.3
tombol 7.02 complaint.cost=0.8 good=-0.5 leaving=-0.3 legal=-0.6 praise=-0.4
ton 6.80 bad=-0.4 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=-0.6 complaint.quality=0.8 good=0.4 leaving=-0.8 payment.refused=0.5 praise=0.5 reputation=1.0 urgent=-0.3
toni 7.31 complaint.delay=0.8 complaint.quality=-0.7 good=-0.5 leaving=0.9 praise=0.5
top 7.31 complaint.quality=0.8 leaving=1.2 reputation=0.8
tor 7.31 bad=0.5 complaint.quality=1.0 good=-0.6 legal=1.1 praise=-0.4 urgent=-0.5
torte 7.31 bad=-1.9 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.9 leaving=-0.3 payment.refused=-0.5 reputation=-0.4
tragen 7.31 complaint.cost=0.8 complaint.quality=0.8 leaving=-0.5 meeting.off=1.2
tragt 7.02 bad=-1.7 complaint.cost=0.6 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.4 leaving=-0.3 legal=-1.0 payment.refused=-0.3 praise=-0.4 reputation=-0.4
trauer 7.31 complaint.neglect=0.6 complaint.quality=0.8 leaving=-0.3 legal=-0.3 meeting.off=0.9 reputation=0.9
traum 7.31 bad=0.5 complaint.quality=0.5 good=0.4 growth=-0.4 payment.refused=-0.3 payment.sent=2.2 praise=0.6 reputation=1.0
treffe 7.02 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.1 escalation=-0.3 leaving=-0.4 legal=1.7 meeting.off=2.9 payment.promised=-0.4 payment.refused=1.2 reputation=1.3
treppe 6.61 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=0.5 complaint.quality=0.5 escalation=-0.4 leaving=-0.7 legal=0.5 payment.promised=-0.5 payment.refused=-0.6 payment.sent=1.4 praise=1.5 reputation=-1.2
treten 6.80 complaint.cost=-0.4 complaint.delay=0.9 complaint.quality=-0.7 good=-0.6 growth=-0.3 leaving=2.6 praise=-0.5 urgent=-0.3
trifft 7.31 bad=0.8 complaint.neglect=1.6 complaint.quality=-0.8 leaving=1.1 payment.refused=-0.4 praise=-0.4 reputation=0.6
trinke 7.31 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=-0.4 leaving=0.3
trocke 7.31 bad=1.4 complaint.delay=1.7 complaint.quality=-0.6 good=0.6 praise=0.3
tropft 7.31 bad=0.9 complaint.cost=0.5 complaint.delay=0.8 complaint.quality=1.8 payment.refused=-0.4 reputation=0.4
trotz 7.31 complaint.delay=-0.4 complaint.quality=1.1 good=1.1 praise=1.2
trotzd 6.01 complaint.cost=1.0 complaint.quality=-0.7 escalation=-0.4 growth=-0.5 leaving=1.8 legal=-0.6 meeting.off=0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=1.9 reputation=-0.6 urgent=-0.3
trustp 7.02 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=-1.6 escalation=-0.5 good=-0.4 leaving=-0.5 legal=-0.5 payment.refused=-0.3 reputation=2.1
tschec 7.31 bad=1.3 complaint.quality=2.2 urgent=0.7
tun 6.10 bad=0.7 complaint.cost=0.7 complaint.delay=1.3 complaint.neglect=-0.6 complaint.quality=1.5 escalation=-0.3 leaving=-0.4 legal=-1.0 payment.delayed=0.9 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.7 praise=0.3 urgent=2.4
tur 6.10 bad=0.6 complaint.cost=-0.6 complaint.delay=-1.8 complaint.neglect=0.4 complaint.quality=0.8 escalation=-0.5 growth=1.3 leaving=-1.3 legal=-0.8 meeting.off=1.9 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.8 payment.sent=-0.4 reputation=0.4 urgent=-0.5
tut 6.21 bad=-0.5 complaint.cost=2.3 complaint.delay=-0.6 complaint.neglect=-1.0 complaint.quality=-1.4 good=-1.0 growth=-0.3 leaving=1.3 legal=-0.9 meeting.off=0.4 payment.delayed=1.2 payment.promised=-0.6 payment.refused=-1.1 payment.sent=-0.5 praise=-1.1 reputation=-0.8
tuv 7.31 complaint.neglect=-0.4 good=-0.8 payment.refused=1.0 praise=-0.9 reputation=1.0 urgent=-0.4
uber 4.02 complaint.delay=-0.3 complaint.neglect=1.8 complaint.quality=1.4 good=-2.6 growth=-1.0 leaving=-0.6 legal=-0.8 meeting.off=-1.8 payment.delayed=-1.5 payment.disputed=2.3 payment.promised=-0.4 payment.query=-0.5 payment.refused=1.0 praise=-2.3 reputation=1.4 urgent=-0.8
uberal 7.31 bad=-1.3 complaint.cost=-0.4 complaint.quality=-0.6 good=1.2 leaving=-0.3 praise=1.2
uberar 7.31 complaint.cost=1.6 complaint.neglect=-0.3 complaint.quality=-0.4 leaving=-0.4 payment.disputed=2.0 payment.refused=1.1
uberga 6.61 bad=1.2 complaint.delay=1.0 complaint.neglect=0.6 complaint.quality=1.1 good=0.8 leaving=3.0 legal=-0.4 payment.disputed=0.7 payment.refused=-0.6 praise=0.6
uberge 6.61 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=-0.8 escalation=-0.4 good=-0.8 leaving=1.2 legal=2.6 payment.delayed=-0.3 payment.refused=-0.4 praise=-0.7 reputation=-0.4 urgent=-0.3
uberha 6.46 complaint.cost=1.2 complaint.delay=-0.9 complaint.neglect=1.5 complaint.quality=-1.4 escalation=-0.5 legal=-0.6 payment.disputed=-0.5 payment.refused=1.5 praise=0.9 reputation=-0.6
ubermo 7.02 bad=0.9 complaint.delay=1.0 complaint.neglect=2.5 complaint.quality=-0.5 good=-0.5 growth=-0.4 praise=-0.4 urgent=5.1
uberne 6.33 complaint.cost=-0.7 complaint.delay=1.4 complaint.quality=1.2 growth=0.9 legal=-0.8 payment.disputed=1.2 payment.refused=0.7 praise=0.5 reputation=-0.5
uberni 6.46 bad=-1.7 complaint.delay=0.5 complaint.neglect=-0.8 complaint.quality=-0.5 escalation=0.6 good=-0.9 leaving=1.3 legal=-0.5 payment.refused=-0.5 praise=0.5 reputation=-1.0
uberno 7.31 bad=-0.8 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.7 praise=-0.8 reputation=-0.4
ubersc 6.46 bad=-1.0 complaint.cost=1.0 complaint.delay=-0.8 complaint.neglect=-0.8 good=-0.5 growth=-0.3 leaving=-0.6 legal=-0.5 payment.delayed=-1.1 payment.disputed=-0.6 payment.promised=0.9 payment.refused=-0.6 payment.sent=3.3 praise=-0.5 reputation=1.5
uberse 5.04 bad=-2.7 complaint.cost=-1.4 complaint.delay=-1.5 complaint.neglect=-0.8 complaint.quality=-0.7 escalation=-1.1 good=2.6 leaving=0.3 legal=-1.1 meeting.off=-1.0 payment.delayed=-0.7 payment.disputed=-1.1 payment.promised=-0.6 payment.query=-1.1 payment.refused=-1.2 payment.sent=-0.7 praise=2.7 reputation=-0.7 urgent=2.1
uberst 6.46 complaint.cost=1.5 complaint.delay=-0.5 complaint.neglect=-0.6 escalation=3.5 good=0.6 leaving=-0.7 legal=-0.8 payment.delayed=-0.5 payment.disputed=4.3 payment.promised=2.5 payment.refused=-1.3 praise=0.6 reputation=-0.6
ubertr 6.80 bad=-1.0 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=-0.4 good=2.9 growth=1.6 leaving=0.4 legal=-0.4 praise=1.5
uberwe 5.23 bad=-0.7 complaint.cost=-1.0 complaint.delay=-1.3 complaint.neglect=-1.4 complaint.quality=0.8 escalation=-0.7 good=-1.0 growth=-0.9 leaving=-2.0 legal=-1.3 meeting.off=-3.2 payment.delayed=1.9 payment.disputed=-1.0 payment.promised=9.1 payment.query=1.0 payment.refused=3.7 payment.sent=2.3 reputation=-2.1 urgent=-0.9
uberwi 6.10 bad=-1.0 complaint.cost=-0.9 complaint.delay=-0.8 complaint.neglect=0.7 complaint.quality=-1.1 good=-0.4 growth=0.9 leaving=-1.1 legal=-0.5 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.9 payment.query=1.4 payment.refused=1.0 payment.sent=7.7 reputation=-0.6 urgent=-0.5
ublich 6.80 bad=-1.0 complaint.delay=-0.3 complaint.quality=-0.7 good=-0.6 leaving=-0.8 payment.delayed=2.1 praise=-0.4 urgent=0.8
ubrige 6.10 bad=-1.4 complaint.cost=-1.3 complaint.delay=-1.0 escalation=-0.3 good=-0.8 legal=-0.6 meeting.off=-0.3 payment.delayed=0.8 payment.promised=-0.8 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.3 praise=-0.7 reputation=-0.4
uhr 5.23 bad=-1.5 complaint.cost=-1.1 complaint.delay=0.9 complaint.neglect=2.4 complaint.quality=-1.5 escalation=-0.9 good=-0.4 growth=-1.0 leaving=-0.7 legal=-1.4 meeting.off=-1.5 payment.delayed=-0.9 payment.disputed=-0.7 payment.promised=-1.5 payment.query=-0.8 payment.sent=-1.4 reputation=-1.7 urgent=6.3
um 3.68 bad=1.6 complaint.cost=1.3 complaint.delay=0.9 complaint.neglect=1.1 complaint.quality=2.5 escalation=-1.6 good=-0.8 growth=0.5 leaving=0.8 legal=-2.5 payment.delayed=2.6 payment.disputed=1.0 payment.promised=-2.1 payment.query=-1.9 payment.refused=1.4 payment.sent=-1.6 praise=-1.4 reputation=1.5 urgent=2.4
umbaut 7.31 bad=0.7 complaint.delay=-0.7 complaint.neglect=1.9 complaint.quality=-0.7 good=-0.3 leaving=-0.5 praise=-0.4 reputation=1.6
umfrag 7.31 bad=-0.4
umgeht 7.02 bad=1.4 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=2.4 complaint.quality=-1.0 good=-1.1 growth=-0.9 leaving=1.3 legal=-0.5 payment.refused=1.0 praise=-1.0 reputation=1.9
umgehu 7.31 bad=-0.9 legal=-0.6 payment.refused=-0.4
umgeke 7.31 bad=0.6 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=0.4 complaint.quality=-0.5 leaving=0.9 legal=1.0 payment.refused=1.3
umgest 7.31 bad=-0.5 complaint.quality=-0.3 good=-0.5 leaving=-0.5
ums 7.02 bad=-0.8 complaint.cost=-0.5 complaint.neglect=0.7 complaint.quality=-0.9 good=0.9 leaving=1.2 legal=-0.6 payment.refused=-0.3 praise=0.9 reputation=-0.3
umsatz 6.33 bad=0.9 complaint.cost=-0.6 complaint.delay=0.8 complaint.neglect=0.4 complaint.quality=-0.7 leaving=-0.4 legal=4.0 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.query=2.0 payment.refused=-0.7 reputation=-0.6 urgent=1.1
umschl 7.31 bad=-0.7 complaint.quality=-0.5 payment.refused=-0.4
umstel 6.80 complaint.neglect=-0.3 complaint.quality=1.5 good=-0.5 leaving=-0.4 payment.delayed=4.5 payment.promised=-0.4 payment.refused=-0.4 praise=-0.5 urgent=0.8
umzug 6.61 bad=-1.2 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=0.7 complaint.quality=-0.4 escalation=-0.4 good=1.4 leaving=1.5 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=-0.9 praise=1.3 reputation=-0.3
unaufg 7.31 bad=-1.4 complaint.quality=-0.5 good=1.0 leaving=-1.1 meeting.off=2.0 praise=1.1
unbeza 7.31 bad=2.1 complaint.quality=0.8 leaving=1.7 payment.delayed=-0.4 payment.disputed=3.7 payment.promised=-0.5 payment.refused=3.1
unbrau 7.31 bad=1.7 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=4.0 escalation=2.3 leaving=-0.3 legal=-0.4 payment.disputed=-0.5 payment.query=-0.4 payment.refused=2.6
und 2.16 bad=3.3 complaint.cost=3.1 complaint.delay=4.9 complaint.neglect=0.8 complaint.quality=3.6 escalation=1.6 good=2.1 growth=1.0 leaving=4.1 legal=1.7 meeting.off=-1.4 payment.delayed=-1.1 payment.disputed=0.5 payment.query=-1.2 payment.refused=2.6 payment.sent=-0.6 praise=2.9 reputation=1.3 urgent=2.1
ungern 6.61 bad=0.6 complaint.cost=0.7 complaint.delay=-0.6 complaint.neglect=-1.4 complaint.quality=-0.5 escalation=0.7 good=1.1 growth=1.4 leaving=-1.0 legal=-0.5 payment.query=-0.3 payment.refused=-0.3 praise=1.3 reputation=1.7
ungluc 7.31 complaint.quality=1.4 good=0.9 growth=1.4 legal=-0.4 praise=1.1
uni 7.31 bad=-0.3 good=-1.2 leaving=0.6 praise=-0.7
unrege 7.31 bad=-0.8 complaint.neglect=-0.5 complaint.quality=-0.4
uns 2.96 bad=1.0 complaint.cost=1.5 complaint.delay=-1.2 complaint.neglect=-0.7 complaint.quality=-0.5 escalation=-3.0 growth=0.5 leaving=3.1 legal=2.9 meeting.off=0.7 payment.delayed=3.4 payment.disputed=1.3 payment.query=-2.3 payment.refused=1.6 payment.sent=-1.2 reputation=-4.4 urgent=-1.4
unscha 7.31 bad=1.1 complaint.cost=0.5 complaint.quality=2.3 payment.refused=1.7 reputation=-0.3
unser 3.58 bad=-1.4 complaint.cost=-2.7 complaint.quality=0.8 escalation=1.9 good=-1.6 growth=-0.7 leaving=1.0 meeting.off=2.5 payment.delayed=1.5 payment.disputed=-2.0 payment.promised=-1.8 payment.query=-1.0 payment.sent=-1.2 praise=-1.3 reputation=-2.4 urgent=0.7
unsere 3.09 complaint.cost=-1.0 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=1.2 escalation=3.2 good=-1.9 growth=-0.9 leaving=0.7 meeting.off=-0.8 payment.disputed=-0.8 payment.promised=-2.7 payment.query=2.0 payment.refused=-0.8 payment.sent=-0.3 praise=-0.4 reputation=1.1 urgent=-1.3
unstri 7.31 bad=-1.6 complaint.cost=-1.0 complaint.quality=-0.9 leaving=-0.6 meeting.off=-0.6 payment.disputed=3.3 payment.promised=2.3 payment.refused=-0.3 payment.sent=-0.4
unten 5.04 bad=-0.7 complaint.cost=0.5 complaint.delay=0.8 complaint.neglect=-0.7 complaint.quality=-1.5 legal=-1.0 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=3.6 payment.query=-0.3 payment.refused=0.5 payment.sent=-0.4 reputation=-1.7 urgent=-0.4
unter 4.94 bad=0.4 complaint.cost=0.5 complaint.delay=-1.1 complaint.neglect=0.7 complaint.quality=2.0 escalation=-0.7 good=-2.0 growth=-1.0 leaving=-1.2 legal=1.3 payment.delayed=-0.9 payment.disputed=1.4 payment.promised=1.9 payment.query=0.9 payment.refused=1.6 payment.sent=-1.3 praise=-1.8 reputation=1.5 urgent=-1.0
unterh 7.31 bad=1.0 complaint.cost=1.3 complaint.neglect=-0.4 complaint.quality=1.0 good=-0.4 leaving=0.4 payment.refused=1.4 praise=-0.3
unterl 5.57 complaint.delay=-0.4 complaint.quality=-1.0 escalation=-1.2 good=1.8 growth=1.2 leaving=1.3 legal=2.5 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-0.9 payment.promised=-0.7 payment.query=-0.7 payment.refused=-1.4 payment.sent=1.6 praise=-0.9 reputation=-0.8 urgent=-0.5
untern 6.46 bad=0.5 complaint.cost=-0.8 complaint.delay=-1.0 complaint.neglect=-1.5 complaint.quality=0.8 escalation=-0.3 good=-1.1 growth=-0.6 leaving=2.6 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=0.6 praise=-0.9 reputation=1.9
unters 4.94 bad=-1.5 complaint.cost=1.5 complaint.delay=-0.4 complaint.neglect=-1.0 complaint.quality=-1.3 escalation=1.3 good=1.3 growth=5.3 legal=-1.5 meeting.off=0.5 payment.delayed=0.5 payment.query=-1.4 payment.refused=-2.3 payment.sent=-1.3 praise=-2.0 reputation=-0.4 urgent=2.3
untert 7.31 bad=-0.8 complaint.quality=-0.4 good=1.2 praise=1.6 reputation=-0.3
unterw 6.80 bad=-1.8 complaint.cost=-0.6 complaint.delay=-1.8 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.3 growth=-0.5 legal=-0.3 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.7 payment.refused=-0.4 payment.sent=5.5 reputation=-0.7 urgent=-0.8
unwirk 7.31 bad=1.1 complaint.cost=1.7 complaint.quality=-0.5 good=-0.3 legal=2.3 payment.sent=-0.5 reputation=-0.8
update 6.33 complaint.cost=-1.1 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=3.5 good=-1.2 growth=-0.5 leaving=-1.2 legal=0.5 payment.delayed=-0.3 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.6 praise=-1.3 reputation=-0.9 urgent=3.3
urlaub 5.07 bad=-0.8 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=-0.8 good=0.6 growth=-0.7 leaving=-1.4 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=0.6 payment.query=-0.3 payment.refused=-1.2 payment.sent=-0.3 praise=-0.4 reputation=-0.8
urteil 7.02 bad=-1.4 complaint.cost=-0.4 complaint.quality=-0.8 good=0.8 leaving=-0.7 legal=-0.5 payment.refused=-0.3 praise=0.8
ust 7.02 bad=-1.1 complaint.quality=-0.6 good=-0.4 payment.disputed=-0.9 payment.query=2.8 payment.refused=-0.7
v 6.80 bad=-0.9 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=0.3 good=-0.9 growth=-0.6 leaving=1.8 payment.delayed=-0.4 payment.refused=-0.5 praise=-0.6 reputation=1.4
valuta 7.31 bad=-0.7 complaint.quality=-0.5 payment.delayed=-0.5 payment.disputed=-0.3 payment.refused=-0.5 payment.sent=3.4
varian 6.80 bad=-1.3 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.9 growth=-0.4 leaving=-0.4 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.4 payment.refused=-0.5 praise=-0.6 reputation=-1.0
vater 6.33 complaint.delay=1.2 complaint.neglect=1.3 complaint.quality=-1.0 escalation=-0.5 growth=-0.4 legal=-0.7 payment.disputed=0.7 payment.refused=0.8 reputation=-0.6
veranl 7.02 bad=-0.4 complaint.delay=-0.6 complaint.quality=-0.3 good=-0.7 growth=-0.4 leaving=-0.4 meeting.off=-0.5 payment.promised=3.9 payment.refused=-0.6 payment.sent=-0.7 praise=-0.8 urgent=-0.3
verban 7.02 complaint.quality=0.5 good=1.3 growth=1.9 leaving=-0.3 legal=0.4 praise=1.5 reputation=1.2
verbin 6.80 bad=1.2 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=1.3 escalation=4.3 good=-0.3 leaving=-0.3 legal=-0.5 payment.disputed=0.8 payment.query=-0.4 payment.refused=-0.5 reputation=0.6
verbra 6.21 bad=1.4 complaint.cost=1.8 complaint.delay=-0.7 complaint.neglect=-1.0 complaint.quality=0.8 escalation=-0.4 good=-0.8 growth=-0.8 leaving=-1.1 legal=2.6 payment.disputed=-0.5 payment.refused=-1.3 payment.sent=-0.7 praise=-0.6 reputation=3.0
verbuc 7.31 complaint.quality=-0.7 legal=-0.5 payment.disputed=1.3 payment.query=-0.3 payment.refused=0.9
verein 4.91 bad=-1.2 complaint.delay=2.2 complaint.neglect=-0.9 complaint.quality=-2.5 escalation=0.6 good=-2.4 growth=-1.2 payment.query=1.6 payment.refused=1.0 payment.sent=0.5 praise=-1.5 reputation=-2.0 urgent=-1.1
verfah 6.80 bad=-0.8 complaint.delay=-0.3 good=-0.3 payment.query=0.9 payment.refused=-0.9
verfeh 7.31 bad=1.9 complaint.neglect=0.9 complaint.quality=2.3 legal=0.9 payment.refused=1.0
verfug 7.31 bad=0.8 complaint.delay=-0.4 complaint.quality=-0.5 growth=-0.3 leaving=0.7 legal=1.8
vergeb 6.61 bad=2.2 complaint.cost=-0.3 complaint.delay=0.7 good=-0.5 growth=-0.5 leaving=3.9 legal=-0.4 meeting.off=-0.7 payment.promised=-0.4 payment.refused=-0.5 praise=-0.6 reputation=0.7
vergel 7.02 complaint.delay=0.8 good=1.5 praise=1.8
verges 6.21 bad=-1.7 complaint.cost=-0.9 complaint.delay=-1.1 complaint.quality=-0.6 escalation=0.4 good=2.6 growth=-0.3 leaving=-0.4 legal=-0.5 meeting.off=1.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.8 payment.refused=0.4 praise=2.9 reputation=0.5
vergle 6.80 complaint.cost=1.3 complaint.delay=-0.5 good=-0.5 growth=-0.4 leaving=3.8 legal=-0.4 payment.disputed=-0.4 payment.refused=-0.3 praise=-0.4
vergli 6.80 bad=-1.4 complaint.neglect=-0.7 complaint.quality=-0.7 good=0.7 growth=-0.4 leaving=-1.5 legal=-0.5 praise=-0.8
verhan 6.33 bad=-1.1 complaint.cost=1.6 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.5 escalation=1.0 growth=-0.5 leaving=-0.6 legal=-1.2 meeting.off=-0.3 payment.delayed=1.1 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.6 reputation=-0.4 urgent=-0.3
verjah 7.31 bad=0.6 complaint.delay=-0.3 complaint.quality=-0.4 leaving=-0.3 legal=1.5 payment.refused=-0.3 payment.sent=-0.6
verkau 5.92 bad=1.5 complaint.cost=1.9 complaint.delay=-2.2 complaint.neglect=0.6 complaint.quality=4.2 escalation=-0.4 growth=-0.8 leaving=-0.4 legal=-0.7 meeting.off=1.3 payment.delayed=1.6 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.3 reputation=0.8 urgent=1.6
verkeh 7.02 bad=0.4 complaint.cost=-0.5 complaint.delay=1.5 complaint.quality=1.3 growth=-0.4 leaving=-0.7 reputation=1.5
verkla 6.01 bad=-2.1 complaint.cost=-0.9 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.6 good=0.8 growth=-0.3 leaving=-1.1 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.4 payment.refused=-0.6 praise=0.7 reputation=-0.7
verkun 7.02 bad=1.0 complaint.delay=-0.5 complaint.neglect=0.5 complaint.quality=1.6 escalation=-0.3 good=-0.5 leaving=-0.6 legal=3.2 payment.refused=-0.6 praise=-0.5
verlag 7.02 bad=-0.9 complaint.quality=-1.0 good=-0.4 leaving=-0.4
verlan 5.46 bad=-1.1 complaint.cost=-1.2 complaint.delay=-1.5 complaint.neglect=-1.3 complaint.quality=-0.7 escalation=-0.4 good=2.7 growth=3.3 leaving=5.6 legal=-1.5 meeting.off=-1.0 payment.delayed=1.9 payment.disputed=-1.0 payment.promised=-0.5 payment.query=0.9 payment.refused=-2.0 payment.sent=-1.1 praise=-1.7 reputation=-1.1 urgent=-0.5
verlas 5.84 bad=-2.4 complaint.cost=-0.8 complaint.delay=-1.1 complaint.neglect=-0.9 complaint.quality=-1.5 escalation=-0.5 good=0.6 growth=-1.0 leaving=-1.5 legal=-0.8 meeting.off=-1.2 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.7 payment.sent=0.8 praise=1.6 reputation=-0.7 urgent=-0.9
verlau 7.31 bad=1.5 complaint.neglect=-0.3 complaint.quality=1.4 escalation=1.7 leaving=-0.4 payment.disputed=4.8 payment.query=-0.3 payment.refused=-0.6
verleg 6.46 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.7 escalation=-0.5 good=-0.4 leaving=-0.8 meeting.off=5.7 payment.refused=0.8 payment.sent=-0.4 praise=-0.4
verlei 7.31 complaint.quality=0.7 leaving=-0.4 legal=1.1
verlor 6.46 bad=-0.5 complaint.cost=-1.1 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=2.1 good=-0.7 leaving=-1.1 legal=1.8 payment.disputed=-0.4 praise=-0.6 reputation=-0.5
vermie 6.21 bad=-0.7 complaint.cost=-0.5 complaint.delay=0.4 complaint.quality=-1.4 escalation=-0.4 good=-1.2 growth=-0.7 leaving=-1.7 legal=1.3 meeting.off=-0.4 payment.refused=0.4 praise=-0.6
vermit 7.02 bad=0.8 complaint.cost=0.7 complaint.delay=0.4 complaint.neglect=1.4 complaint.quality=-0.8 good=-0.7 growth=-0.4 leaving=1.9 legal=2.5 payment.disputed=1.8 payment.refused=-0.4 praise=-0.5 reputation=-0.7
vermut 6.33 bad=-2.5 complaint.cost=-0.6 complaint.neglect=-1.0 complaint.quality=-1.0 good=-0.7 leaving=0.9 legal=-1.1 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=0.9 payment.promised=1.2 payment.query=4.5 payment.refused=-1.0 praise=-0.6 reputation=-0.8
veroff 7.02 complaint.delay=-0.4 complaint.neglect=2.8 complaint.quality=-0.7 good=-0.3 praise=-0.4 reputation=1.3
verpfl 7.31 complaint.quality=0.5 leaving=-0.3 legal=0.5 meeting.off=2.1
verpfu 7.31 bad=0.6 complaint.neglect=1.5 complaint.quality=1.3 legal=-0.3 reputation=2.1
verrec 7.31 bad=-0.5 complaint.delay=1.3 complaint.quality=-0.5 good=-0.8 growth=-0.5 leaving=0.8 payment.refused=0.9 payment.sent=3.8 praise=-0.5 urgent=-1.2
versan 6.80 bad=1.2 good=-0.4 growth=-0.4 leaving=-0.4 payment.disputed=1.0 payment.refused=-0.5 praise=-0.4 reputation=1.0
versch 5.27 bad=-1.0 complaint.cost=-0.6 complaint.neglect=0.4 complaint.quality=-0.6 escalation=-0.3 good=-1.4 growth=-0.9 leaving=0.8 legal=-1.4 meeting.off=5.4 payment.delayed=-1.0 payment.disputed=-0.8 payment.promised=0.4 payment.query=-1.2 payment.refused=0.4 payment.sent=-0.8 praise=-1.5 reputation=-1.2 urgent=-1.2
verset 7.31 complaint.neglect=2.5 complaint.quality=-0.9 escalation=1.5 good=-0.8 leaving=-0.3 praise=-0.5
versic 6.33 complaint.neglect=-0.3 complaint.quality=1.6 good=-0.9 growth=-0.5 leaving=-0.5 legal=2.4 payment.delayed=1.3 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.5
verspa 6.33 bad=2.4 complaint.delay=5.8 complaint.neglect=-1.0 complaint.quality=1.0 good=-1.2 leaving=-0.6 legal=2.2 meeting.off=-0.5 payment.delayed=1.5 payment.disputed=-0.3 payment.query=-0.6 payment.refused=1.1 payment.sent=-0.4 praise=-1.3 reputation=2.2 urgent=-0.4
verspr 6.01 complaint.cost=-0.7 complaint.delay=0.9 complaint.neglect=0.8 complaint.quality=-0.6 escalation=1.0 good=1.4 growth=-0.6 leaving=-0.6 legal=-0.8 meeting.off=1.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=2.5 payment.refused=-0.4 payment.sent=-0.7 praise=1.4 reputation=-0.3 urgent=-0.5
versta 6.10 bad=-2.7 complaint.cost=-0.9 complaint.delay=-1.0 complaint.neglect=-1.2 complaint.quality=-0.5 good=2.3 growth=2.6 leaving=-1.1 meeting.off=1.0 payment.delayed=0.7 payment.disputed=-0.5 payment.promised=-0.4 payment.query=1.0 payment.refused=-0.6 payment.sent=-0.4 praise=2.8 reputation=-0.8
verste 6.46 bad=1.5 complaint.cost=2.5 complaint.delay=0.5 complaint.neglect=-1.2 complaint.quality=1.0 escalation=-0.3 good=-0.6 leaving=-0.7 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=1.1 praise=-0.5 reputation=1.4
versto 7.02 bad=1.1 complaint.cost=-0.4 complaint.neglect=0.5 complaint.quality=0.4 leaving=-0.5 legal=1.1 payment.refused=-0.4 reputation=0.7
verstr 7.31 bad=1.0 complaint.delay=2.9 complaint.neglect=2.0 complaint.quality=-0.4 legal=1.9 meeting.off=-0.5
versuc 6.21 bad=1.3 complaint.neglect=1.0 complaint.quality=1.3 good=-1.3 growth=-0.9 leaving=1.9 legal=0.6 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.6 praise=-1.0 reputation=0.4
vertei 6.33 bad=-0.8 complaint.cost=-0.6 complaint.delay=1.3 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=-0.3 good=-0.8 growth=-0.6 leaving=0.6 legal=0.4 meeting.off=0.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.refused=1.7 praise=-0.8 reputation=-0.6
vertra 4.26 bad=1.9 complaint.cost=-1.3 complaint.delay=2.3 complaint.quality=-2.1 escalation=-1.0 good=-1.8 leaving=4.9 legal=4.4 payment.delayed=-1.0 payment.disputed=-0.5 payment.promised=-1.5 payment.query=-0.6 payment.refused=-1.7 praise=-1.3 reputation=-1.1 urgent=-1.3
vertre 6.33 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.8 escalation=-0.3 good=-0.9 leaving=-0.9 legal=-0.8 meeting.off=-0.5 payment.promised=1.1 payment.query=-0.3 payment.refused=-0.4 praise=-0.6 reputation=-0.3 urgent=-0.4
vertri 5.77 bad=1.9 complaint.cost=1.0 complaint.delay=1.1 complaint.neglect=-1.5 complaint.quality=0.7 escalation=2.3 good=-0.5 growth=-0.7 leaving=-1.7 legal=1.9 meeting.off=3.7 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.8 payment.sent=0.4 reputation=-1.3 urgent=-0.5
verwal 6.21 bad=0.6 complaint.cost=0.6 complaint.delay=-0.6 complaint.neglect=1.2 complaint.quality=1.3 escalation=2.4 good=-1.2 growth=-0.5 legal=-0.6 payment.disputed=-0.5 payment.query=-0.4 payment.refused=0.6 praise=-1.0 reputation=0.6 urgent=-0.4
verwec 7.02 bad=1.2 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=2.6 good=-0.4 leaving=2.1 legal=-0.5 payment.refused=-0.4 praise=-0.3 reputation=2.0
verwei 6.10 bad=-1.8 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.6 escalation=-0.3 growth=-0.3 leaving=-0.7 legal=1.1 meeting.off=0.8 payment.delayed=0.6 payment.promised=2.1 payment.query=-0.5 payment.refused=1.3 reputation=-0.5 urgent=-0.6
verwen 6.61 bad=0.3 complaint.cost=-0.6 complaint.delay=-0.5 complaint.quality=1.2 good=-0.7 growth=-0.4 leaving=-0.3 legal=-0.4 payment.disputed=-0.4 payment.promised=-1.2 payment.query=1.9 payment.refused=-0.7 payment.sent=1.5 praise=-0.6 reputation=-0.4
verwor 7.31 bad=-0.5 complaint.quality=-0.9 good=-0.4 leaving=-0.6 praise=-0.4
verzic 7.31 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.3 complaint.quality=-0.7 growth=-0.4 leaving=0.9 legal=-0.4
verzog 6.80 bad=-1.2 complaint.quality=-0.5 good=-0.5 growth=-0.6 legal=-0.3 payment.delayed=3.8 payment.promised=-0.3 payment.query=-0.3 praise=-0.4
verzug 6.46 bad=0.9 complaint.cost=1.0 complaint.delay=5.2 complaint.neglect=-1.2 complaint.quality=-0.5 good=-0.5 growth=-0.5 leaving=-0.8 legal=3.4 payment.delayed=0.5 payment.disputed=-0.3 payment.promised=1.2 payment.refused=-0.8 praise=-0.4 reputation=-0.4
video 7.02 complaint.quality=-0.4 good=1.1 leaving=-0.4 meeting.off=1.6 payment.disputed=2.2 payment.promised=-0.4 payment.sent=-0.4 praise=1.4
viel 6.10 complaint.cost=-0.9 complaint.delay=-1.1 complaint.neglect=-0.3 complaint.quality=0.5 escalation=-0.5 growth=-0.4 leaving=-1.2 legal=2.7 meeting.off=-0.4 payment.disputed=1.8 payment.refused=-0.7 payment.sent=-0.3 reputation=0.8 urgent=-0.4
viele 6.33 complaint.cost=1.2 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=1.1 good=-0.4 growth=1.8 leaving=1.8 legal=-0.4 meeting.off=1.3 payment.delayed=-0.3 payment.disputed=-0.8 payment.promised=-0.4 payment.refused=0.9 payment.sent=-0.7 praise=-1.4 reputation=-0.6
vielen 6.01 bad=-0.9 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=-0.4 escalation=0.7 growth=-0.4 leaving=-0.6 legal=0.4 payment.delayed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.6 reputation=-0.6 urgent=-0.3
vielle 5.52 bad=2.2 complaint.cost=-0.7 complaint.neglect=4.2 complaint.quality=-1.8 escalation=-0.7 good=-1.9 growth=-0.8 leaving=-0.5 legal=1.2 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.7 payment.refused=1.3 payment.sent=-0.4 praise=-1.5 reputation=1.9 urgent=-0.4
vier 5.04 bad=1.3 complaint.delay=-0.5 complaint.neglect=1.7 complaint.quality=2.3 escalation=-0.5 good=-1.1 growth=-0.6 leaving=0.5 legal=-0.7 meeting.off=-0.7 payment.delayed=1.4 payment.disputed=1.8 payment.promised=-0.5 payment.query=-1.2 payment.refused=-0.6 payment.sent=0.5 reputation=0.8 urgent=-0.9
vierma 7.31 bad=0.8 complaint.delay=2.1 complaint.quality=0.5 good=-0.6 leaving=0.5 praise=-0.6
vierte 6.46 bad=2.2 complaint.cost=0.6 complaint.neglect=1.7 complaint.quality=1.6 escalation=2.9 good=-0.7 growth=-0.4 leaving=-1.0 legal=1.5 meeting.off=-0.4 payment.disputed=1.0 payment.refused=-0.3 praise=-0.6 reputation=-0.6
visite 7.02 bad=1.1 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=2.4 escalation=-0.3 leaving=-0.3 legal=-0.5 payment.disputed=-0.3 payment.query=-0.3 payment.refused=2.5 urgent=-0.4
vitrin 7.02 bad=-0.9 escalation=1.6 good=-0.4 leaving=-0.5 legal=-0.3 praise=-0.4 reputation=-0.4
vogt 6.80 bad=0.8 complaint.cost=0.4 complaint.delay=0.4 complaint.neglect=0.7 escalation=-0.3 good=-0.4 legal=-0.5 payment.disputed=0.7 payment.refused=1.0 praise=-0.4
volksb 7.31 bad=-0.5 complaint.quality=-0.6 good=1.2 leaving=-0.5 praise=1.4
voll 6.46 bad=-1.8 complaint.cost=-0.4 complaint.quality=-1.5 good=2.7 leaving=-0.6 legal=-0.4 payment.refused=-0.7 praise=3.1 reputation=-0.6 urgent=1.9
voller 7.31 complaint.delay=1.0 complaint.neglect=-0.3 complaint.quality=-0.5 legal=0.8 payment.refused=1.0
vollig 7.31 bad=-1.0 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 legal=-0.4 payment.delayed=0.7 payment.promised=1.3 payment.refused=-0.6
vollma 6.80 bad=0.6 complaint.delay=1.0 good=-0.8 growth=-0.8 leaving=3.3 legal=-0.5 payment.refused=0.4 payment.sent=-0.5 praise=-0.5 reputation=-0.6
vollst 6.80 bad=0.9 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.3 good=-0.4 growth=-0.5 leaving=0.6 legal=1.3 meeting.off=-0.3 payment.disputed=-0.6 payment.refused=2.5 payment.sent=-0.4 urgent=-0.6
vom 3.71 bad=-2.3 complaint.cost=0.8 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=-0.7 escalation=-1.5 good=0.9 growth=0.5 leaving=1.2 legal=-0.9 meeting.off=-0.3 payment.delayed=-1.3 payment.disputed=-0.5 payment.promised=0.4 payment.refused=-0.8 payment.sent=0.9 praise=-0.5 urgent=0.3
von 3.29 bad=0.7 complaint.delay=1.1 complaint.quality=1.2 escalation=-1.4 good=-0.7 growth=0.8 leaving=1.3 meeting.off=-1.2 payment.delayed=-2.1 payment.disputed=2.8 payment.promised=-0.3 payment.query=-0.6 payment.refused=3.1 payment.sent=3.1 praise=-1.3 reputation=3.5 urgent=0.5
vor 4.04 complaint.delay=2.5 complaint.neglect=0.5 complaint.quality=0.6 escalation=-0.6 good=2.5 leaving=-0.5 legal=4.2 meeting.off=1.5 payment.delayed=0.8 payment.disputed=-1.6 payment.promised=-2.1 payment.query=-1.2 payment.refused=-3.2 payment.sent=-1.4 praise=1.9 reputation=0.4 urgent=0.4
vorab 7.02 bad=-1.2 complaint.quality=-0.5 good=-0.4 leaving=-0.3 legal=-0.3 payment.disputed=-0.4 payment.promised=2.3 payment.refused=-0.6
voraus 7.02 complaint.cost=-0.4 complaint.quality=-0.6 good=-0.4 leaving=1.5 legal=-0.4 payment.delayed=1.2 payment.refused=-0.7 praise=-0.4
vorbei 6.61 bad=0.9 complaint.cost=-0.4 complaint.delay=3.0 complaint.quality=0.9 escalation=-0.3 good=-1.0 legal=-0.4 praise=-0.8 reputation=-0.4
vorber 7.31 bad=0.7 complaint.cost=0.4 complaint.delay=0.8 complaint.quality=1.1 leaving=0.9 payment.refused=-0.3 reputation=0.5
vorent 7.31 complaint.delay=1.6 complaint.quality=-0.3 good=-0.7 leaving=1.4 payment.refused=1.1 praise=-0.7
vorers 6.80 bad=-0.9 complaint.cost=-1.5 complaint.delay=0.8 complaint.neglect=0.3 complaint.quality=-0.9 good=-0.3 legal=-0.8 payment.delayed=-0.6 payment.disputed=-0.5 payment.sent=-0.3
vorgan 5.92 bad=1.3 complaint.delay=0.3 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=4.1 good=-0.9 growth=-0.6 leaving=-0.5 legal=2.5 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.7 praise=-0.9 reputation=-0.7
vorgel 6.61 complaint.cost=3.2 complaint.delay=-0.4 complaint.neglect=2.0 complaint.quality=-0.6 escalation=1.4 good=-0.8 legal=0.3 payment.disputed=-0.3 payment.refused=-0.6 praise=-0.5 reputation=-1.2
vorges 5.92 bad=1.2 complaint.cost=-0.8 complaint.delay=1.4 complaint.neglect=0.4 complaint.quality=-0.6 escalation=3.3 good=-0.5 growth=-0.9 leaving=0.6 legal=-1.3 meeting.off=-0.8 payment.delayed=-0.3 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-1.2 payment.sent=1.7 reputation=-1.2
vorher 5.92 bad=1.4 complaint.cost=2.5 complaint.delay=-1.4 complaint.neglect=1.2 complaint.quality=0.6 escalation=-0.5 good=-0.7 growth=-0.4 leaving=-0.4 legal=-0.9 meeting.off=-0.7 payment.delayed=0.4 payment.disputed=2.1 payment.promised=-0.4 payment.query=-0.5 payment.refused=2.0 payment.sent=-0.5 praise=-0.6 reputation=0.4 urgent=0.7
vorige 7.31 complaint.delay=1.3 complaint.quality=-0.4 legal=-0.5 reputation=1.4
vorjah 7.02 bad=0.4 complaint.delay=1.2 complaint.neglect=0.7 complaint.quality=1.5 good=-0.3 payment.query=-0.4 payment.refused=1.3 payment.sent=-0.3 praise=-0.3 reputation=-0.4 urgent=-0.4
vorlag 7.02 bad=0.7 complaint.cost=0.8 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=0.3 good=-1.0 payment.disputed=-0.3 payment.query=-0.5 payment.sent=-0.4 praise=-0.8 reputation=-0.5
vorles 7.02 bad=-1.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.9 good=2.9 growth=1.3 leaving=-0.6 legal=-0.9 praise=2.6
vorlet 7.02 bad=1.0 complaint.cost=-0.3 complaint.neglect=2.5 complaint.quality=1.3 leaving=0.7 legal=-0.4 reputation=-0.4
vorlie 7.31 bad=-0.8 complaint.delay=-0.5 complaint.quality=-0.3 good=0.8 payment.delayed=0.7 payment.promised=1.3 payment.refused=-0.5 praise=0.8
vorm 7.31 bad=-1.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.6 good=2.1 growth=2.1 leaving=-0.6 praise=2.2
vormit 7.31 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.6 good=0.8 legal=-0.8 payment.promised=-0.7 payment.sent=0.6 praise=0.8
vorn 7.02 bad=0.7 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=1.4 escalation=2.1 good=1.1 growth=1.8 leaving=-0.3 payment.disputed=1.1 payment.refused=1.3 praise=1.4
vorne 7.31 bad=2.1 complaint.cost=-0.3 complaint.neglect=3.0 complaint.quality=1.8 good=-0.7 leaving=-0.3 payment.disputed=-0.8 praise=-0.5
vors 7.31 bad=0.5 complaint.neglect=-0.5 complaint.quality=0.6 leaving=-0.4 legal=1.1 payment.disputed=1.5 payment.refused=1.2
vorsch 6.21 complaint.cost=-0.4 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=-1.2 escalation=-0.5 good=-0.7 growth=-0.5 leaving=-1.1 legal=1.8 meeting.off=6.6 payment.query=-0.3 payment.refused=0.7 payment.sent=-0.3 praise=-0.4 reputation=0.8
vorsic 7.02 bad=2.5 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=2.1 good=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=-0.4 payment.refused=-0.3 praise=-0.3 reputation=-0.7
vorsit 7.31 complaint.cost=1.2 complaint.neglect=-0.5 complaint.quality=1.4 good=0.3 growth=-0.9 leaving=-0.3 praise=0.5 reputation=0.8
vorsta 5.46 bad=1.3 complaint.cost=1.7 complaint.delay=1.3 complaint.neglect=-1.5 escalation=5.5 good=-0.6 leaving=-0.5 legal=1.0 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.5 payment.refused=-0.4 payment.sent=-0.4 reputation=-1.1 urgent=-0.5
vortra 6.80 bad=1.4 complaint.cost=0.3 complaint.neglect=-0.5 complaint.quality=2.3 escalation=1.1 good=-0.3 leaving=-0.5 legal=-0.5 reputation=2.0
wahren 7.02 bad=1.6 complaint.quality=2.8 good=1.3 leaving=2.2 payment.refused=2.1 praise=1.7
wander 6.46 bad=1.6 complaint.cost=0.7 complaint.delay=-0.6 complaint.quality=1.5 escalation=2.1 good=-0.5 growth=-0.3 legal=-0.5 payment.query=-0.4 payment.refused=-0.4 praise=-0.7 reputation=1.3
wann 5.23 bad=1.1 complaint.cost=0.5 complaint.delay=2.2 complaint.neglect=0.5 complaint.quality=-0.9 escalation=1.3 leaving=-1.1 legal=-1.4 meeting.off=-1.2 payment.delayed=0.6 payment.promised=-1.1 payment.query=3.5 payment.refused=1.1 payment.sent=-1.1 praise=-1.0 reputation=0.4 urgent=-0.8
war 3.54 complaint.delay=3.7 complaint.neglect=-1.0 escalation=-1.9 good=4.6 legal=-0.3 meeting.off=-1.6 payment.delayed=-0.4 payment.disputed=2.6 payment.promised=3.1 payment.refused=1.4 praise=5.2 reputation=-1.5 urgent=-0.4
ware 5.52 bad=1.1 complaint.cost=1.0 complaint.delay=2.2 complaint.quality=-0.9 escalation=-0.4 good=-0.5 growth=-0.8 leaving=0.3 legal=0.3 meeting.off=1.7 payment.delayed=1.6 payment.disputed=-0.6 payment.promised=-0.8 payment.query=-0.9 payment.refused=0.9 payment.sent=-0.9 reputation=-0.9 urgent=-0.6
waren 5.36 bad=0.9 complaint.cost=-0.6 complaint.delay=2.4 complaint.quality=0.5 good=1.4 growth=1.3 leaving=0.9 legal=-1.0 meeting.off=1.2 payment.disputed=1.4 payment.query=-0.7 payment.refused=-0.5 payment.sent=-0.9 praise=1.8 reputation=0.6 urgent=-0.5
warnst 7.31 bad=-0.7 payment.disputed=-0.4
wart 7.31 bad=0.7 complaint.delay=1.7 complaint.quality=-0.7 good=-0.7 growth=-0.3 leaving=2.0 praise=0.4
warte 7.02 bad=-0.5 complaint.delay=1.3 complaint.quality=-0.7 good=-0.6 leaving=-0.4 meeting.off=2.9 payment.promised=-0.4 praise=-0.5 reputation=0.6 urgent=-0.3
warten 6.01 bad=0.7 complaint.cost=-0.7 complaint.delay=4.9 complaint.quality=-2.2 escalation=1.1 growth=-0.5 leaving=-0.9 legal=-0.5 meeting.off=-0.5 payment.delayed=1.7 payment.disputed=-0.5 payment.promised=-1.2 payment.query=-0.9 payment.refused=0.6 payment.sent=1.4 reputation=-0.5
wartet 7.31 complaint.cost=-0.3 complaint.delay=3.2 complaint.neglect=-0.9 complaint.quality=-0.8 good=-0.3 legal=-0.4 payment.disputed=-0.4 reputation=0.4 urgent=2.6
wartez 7.31 complaint.neglect=0.8 complaint.quality=-0.8 good=0.5 growth=-0.3 leaving=-0.3 payment.refused=1.7 praise=0.9 reputation=-0.7
wartun 6.46 complaint.cost=1.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-1.0 good=1.1 growth=4.3 leaving=0.8 legal=-1.0 meeting.off=-0.3 payment.query=-0.4 payment.refused=-0.3 praise=0.5 reputation=-0.4 urgent=-0.3
warum 6.01 bad=2.5 complaint.cost=-0.8 complaint.delay=0.9 complaint.neglect=3.9 escalation=1.6 good=-1.0 growth=-0.7 leaving=2.6 meeting.off=-0.4 payment.delayed=-0.8 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=1.3 payment.sent=-0.4 praise=-0.8 reputation=0.6 urgent=-0.3
was 4.13 complaint.cost=2.1 complaint.delay=1.0 complaint.neglect=-1.3 complaint.quality=-1.3 escalation=-0.4 growth=-1.5 legal=0.4 meeting.off=0.7 payment.delayed=-1.5 payment.promised=-2.1 payment.refused=-1.2 payment.sent=-1.3 praise=2.0 reputation=2.1 urgent=2.3
wasche 7.31 bad=1.2 complaint.delay=1.4 good=-0.4 legal=2.1 payment.promised=-0.4 payment.refused=1.8 praise=-0.6 reputation=-0.4
wasser 5.92 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=0.7 complaint.quality=2.3 escalation=-0.5 growth=0.5 leaving=-1.3 legal=2.7 meeting.off=2.5 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.6 payment.refused=-0.3 urgent=-0.3
webina 7.31 bad=-1.6 complaint.quality=-1.2 leaving=-0.6 legal=-0.4 meeting.off=3.6 payment.refused=-0.7 reputation=-0.3 urgent=2.3
websei 7.02 bad=-0.9 complaint.quality=-0.4 good=0.9 leaving=-0.4 praise=1.4 reputation=-0.4
websit 6.10 complaint.cost=0.4 complaint.delay=0.8 escalation=-0.3 growth=3.0 legal=-0.8 meeting.off=-0.5 payment.disputed=-0.5 payment.query=-0.5 payment.refused=-1.0 praise=0.6 urgent=1.8
wechse 5.57 bad=-0.6 complaint.cost=-0.9 complaint.delay=-1.0 complaint.neglect=0.8 escalation=-0.5 growth=0.4 leaving=1.6 legal=-1.0 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.5 payment.refused=-1.4 payment.sent=-0.6 praise=0.5 reputation=-0.6 urgent=-0.5
weder 7.02 bad=0.3 complaint.cost=0.6 leaving=-0.3 payment.disputed=1.8 payment.refused=1.8
weg 5.11 bad=-0.6 complaint.cost=0.4 complaint.neglect=-1.5 complaint.quality=-1.6 escalation=-0.6 good=3.4 growth=2.0 leaving=4.9 legal=-2.5 payment.delayed=-0.7 payment.promised=-0.9 payment.query=-0.7 payment.refused=-0.8 payment.sent=-0.9 praise=3.4 reputation=-0.7 urgent=-0.4
wegen 4.38 bad=0.3 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=0.6 escalation=-1.0 good=-2.3 growth=-1.4 legal=4.2 meeting.off=1.0 payment.delayed=3.3 payment.promised=-1.4 payment.refused=-0.6 payment.sent=-0.9 praise=-2.2 reputation=-0.7 urgent=-0.8
wegene 7.31 complaint.delay=0.8 complaint.neglect=-0.3 complaint.quality=-0.5 good=0.5 legal=0.7 meeting.off=2.1 payment.refused=1.0 praise=0.9
weggew 7.31 bad=0.7 complaint.quality=1.4 good=0.9 growth=1.4 payment.refused=1.3 praise=1.1
weiger 6.80 bad=-1.8 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=-1.2 good=-0.5 leaving=-0.7 legal=-0.6 payment.query=-0.3 payment.refused=-0.8 praise=-0.4 reputation=-0.4
weihna 5.63 bad=0.6 complaint.cost=-0.6 complaint.delay=3.7 complaint.neglect=-0.5 complaint.quality=0.3 escalation=-0.8 good=0.9 growth=1.3 leaving=1.8 legal=-1.4 meeting.off=-0.8 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=-0.4 payment.query=1.8 payment.refused=-1.2 payment.sent=-0.4 praise=1.5 reputation=1.4 urgent=1.2
weil 4.91 complaint.cost=1.6 complaint.delay=-0.6 complaint.neglect=1.6 complaint.quality=0.9 escalation=0.4 good=-1.0 leaving=1.0 legal=-1.0 meeting.off=-1.0 payment.delayed=-0.7 payment.disputed=1.3 payment.promised=0.5 payment.query=-0.8 payment.refused=-1.9 payment.sent=-0.8 reputation=-2.0 urgent=0.7
weiss 5.46 complaint.delay=1.2 complaint.neglect=1.1 complaint.quality=-1.6 escalation=2.2 good=-1.9 growth=-0.5 leaving=1.0 legal=-1.2 meeting.off=0.8 payment.delayed=2.6 payment.disputed=1.9 payment.promised=-0.6 payment.refused=-0.8 payment.sent=-0.5 praise=-1.8 urgent=1.9
weiter 4.40 complaint.cost=-1.4 complaint.delay=-1.1 complaint.neglect=-1.3 good=1.0 growth=3.8 leaving=-0.6 legal=1.1 meeting.off=-1.1 payment.delayed=-1.0 payment.disputed=-0.4 payment.promised=2.3 payment.query=-1.0 payment.refused=1.5 praise=-0.6 reputation=1.9 urgent=-0.8
welche 5.46 bad=-1.3 complaint.cost=-1.0 complaint.delay=2.5 complaint.quality=-1.9 escalation=-0.8 good=0.5 growth=-0.6 meeting.off=-0.9 payment.delayed=-0.5 payment.disputed=-1.0 payment.promised=-0.5 payment.query=4.4 payment.refused=-1.3 payment.sent=-0.7 reputation=0.5 urgent=-0.7
wem 6.61 bad=0.3 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=1.3 complaint.quality=-0.4 escalation=-0.4 good=-1.0 leaving=-0.5 legal=1.5 payment.query=-0.4 payment.refused=1.8 praise=-1.0
wen 7.31 bad=0.3 complaint.neglect=-0.5 complaint.quality=0.9 leaving=0.9 payment.refused=0.7 reputation=0.9
wende 6.61 bad=1.9 complaint.cost=-0.3 complaint.delay=0.4 complaint.quality=1.7 escalation=4.1 leaving=-0.5 legal=-0.4 payment.refused=0.4 praise=-0.3 reputation=1.6
wenden 6.33 bad=-1.6 complaint.cost=-0.6 complaint.delay=-0.4 complaint.quality=-1.2 escalation=-0.3 good=-0.6 growth=-0.4 leaving=-0.4 legal=2.8 payment.delayed=-0.3 payment.promised=-0.4 payment.refused=-0.6 praise=-0.3 reputation=1.1 urgent=-0.6
wenig 7.02 bad=1.5 complaint.cost=1.2 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=2.2 good=-0.9 leaving=-0.3 legal=0.6 praise=-1.0
wenige 6.21 bad=2.6 complaint.cost=3.4 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=0.6 escalation=-0.3 good=-1.3 growth=-0.5 leaving=0.6 legal=-0.8 meeting.off=-0.7 payment.disputed=0.4 payment.refused=1.5 payment.sent=-0.4 praise=-1.5
wenigs 6.61 bad=2.8 complaint.cost=4.1 complaint.delay=1.4 complaint.neglect=-0.7 complaint.quality=3.1 escalation=-0.4 good=-0.9 growth=-0.4 leaving=0.4 legal=-0.4 payment.promised=-0.5 payment.refused=-0.5 praise=-0.9 reputation=-0.6
wenn 4.10 bad=3.2 complaint.cost=-0.9 complaint.delay=0.9 complaint.neglect=3.6 complaint.quality=2.8 good=-2.1 growth=-2.4 leaving=2.0 legal=0.8 meeting.off=-1.1 payment.disputed=-1.1 payment.promised=0.3 payment.query=0.8 payment.refused=1.3 payment.sent=-1.1 praise=-2.3 reputation=2.0 urgent=-0.4
wenn's 6.80 bad=2.6 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=1.3 complaint.quality=4.0 good=-0.9 leaving=1.6 meeting.off=0.5 payment.promised=-0.3 payment.refused=3.4 praise=-0.9 reputation=-0.3
wer 4.77 bad=2.3 complaint.cost=0.8 complaint.neglect=2.8 complaint.quality=2.0 escalation=2.3 good=-1.0 growth=1.8 legal=-0.9 meeting.off=0.3 payment.delayed=-1.2 payment.disputed=-1.2 payment.promised=-0.7 payment.query=-0.8 payment.refused=-0.7 payment.sent=-0.8 reputation=5.6 urgent=0.8
werbea 7.31 complaint.neglect=0.6 complaint.quality=0.4 reputation=0.8
werd 7.02 bad=1.5 complaint.cost=2.2 complaint.delay=-0.3 complaint.quality=1.1 good=-0.5 leaving=1.2 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=2.8 praise=-0.4 reputation=-0.4
werde 5.46 bad=3.1 complaint.cost=0.4 complaint.delay=1.2 complaint.neglect=-1.4 complaint.quality=-0.8 escalation=0.5 good=-1.1 growth=-1.1 leaving=-1.7 legal=3.5 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=0.7 payment.promised=-0.6 payment.query=-0.8 payment.refused=-2.1 payment.sent=-0.4 praise=-0.7 reputation=5.0 urgent=-0.4
werden 4.72 bad=3.7 complaint.cost=-1.0 complaint.delay=0.7 complaint.neglect=0.5 complaint.quality=-1.8 escalation=-0.3 good=-3.1 growth=-2.1 leaving=1.4 legal=3.7 meeting.off=-1.2 payment.delayed=0.7 payment.disputed=1.6 payment.query=1.6 payment.refused=0.9 payment.sent=-1.4 praise=-2.4 reputation=1.0 urgent=-0.9
werkst 7.02 bad=-0.4 complaint.delay=-0.7 complaint.neglect=-1.1 complaint.quality=0.6 good=0.9 growth=1.3 leaving=0.5 legal=-0.4 praise=0.9 reputation=-0.4
werkta 6.46 bad=-0.3 complaint.cost=-0.6 complaint.delay=2.4 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.7 leaving=-0.5 legal=1.0 meeting.off=-0.3 payment.disputed=-0.6 payment.promised=2.9 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.3 praise=-0.5 reputation=-0.5
werte 7.31 complaint.delay=0.5 complaint.quality=-0.3 legal=0.7 payment.delayed=0.7 payment.promised=1.3 payment.refused=-0.5
wertst 7.31 bad=-0.8 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.4 leaving=-0.4 legal=-0.4 payment.refused=-0.3 payment.sent=3.5 praise=-0.5
weshal 7.02 bad=0.8 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=1.7 good=-0.4 leaving=2.9 legal=-0.5 payment.delayed=0.9 payment.disputed=-0.3 payment.promised=-0.3 payment.sent=2.9 praise=-0.4 reputation=2.9
wetter 7.02 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=0.4 leaving=-0.5 praise=0.5 reputation=-0.4
wichti 7.02 bad=1.3 complaint.delay=1.7 complaint.quality=0.4 escalation=-0.4 good=-0.3 leaving=2.4 legal=3.3 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.3
widerr 6.80 bad=1.9 complaint.cost=-0.3 complaint.delay=-0.4 good=-0.7 growth=-0.5 leaving=1.2 legal=-0.7 payment.refused=2.4 praise=-0.6 reputation=-0.5
widers 6.10 bad=1.6 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=-0.5 escalation=-0.3 good=-0.4 leaving=-1.0 legal=3.0 meeting.off=-0.6 payment.disputed=3.5 payment.promised=-0.5 payment.refused=3.4 payment.sent=-0.5 praise=-0.4 reputation=-0.7 urgent=-0.3
wie 3.77 bad=-2.5 complaint.cost=-1.3 complaint.delay=-0.6 complaint.neglect=0.5 complaint.quality=-1.9 escalation=-2.1 good=1.2 growth=-0.3 leaving=-2.2 legal=-3.4 meeting.off=-2.4 payment.delayed=-1.2 payment.disputed=-0.7 payment.promised=-0.6 payment.query=1.5 payment.refused=0.5 payment.sent=0.6 praise=1.0 urgent=-1.7
wie's 7.31 complaint.cost=-0.3 complaint.neglect=0.8 good=-0.5 leaving=1.1 payment.delayed=2.4 praise=-0.5
wieder 4.22 bad=0.6 complaint.cost=-1.9 complaint.delay=1.4 complaint.neglect=0.7 complaint.quality=1.2 escalation=1.5 good=0.5 legal=2.3 meeting.off=0.8 payment.delayed=-1.5 payment.disputed=-1.3 payment.promised=3.1 payment.query=-0.8 payment.refused=0.6 payment.sent=-1.5 praise=0.9 reputation=-2.8 urgent=-1.5
wien 7.02 complaint.neglect=-0.3 complaint.quality=1.2 good=-0.4 leaving=-0.5 legal=1.4 meeting.off=1.4 payment.promised=1.9 payment.refused=-0.6 reputation=-0.5
will 5.04 bad=-0.8 complaint.cost=0.6 complaint.delay=-0.3 complaint.neglect=1.3 complaint.quality=-1.1 escalation=1.6 good=1.1 growth=4.3 leaving=-1.0 meeting.off=-1.2 payment.delayed=-1.3 payment.disputed=-1.0 payment.promised=-0.8 payment.query=2.1 payment.refused=-0.9 payment.sent=-0.9 urgent=2.7
willen 7.31 bad=1.1 complaint.cost=1.3 complaint.delay=-0.3 complaint.neglect=-0.4 good=-0.6 growth=-0.4 leaving=1.0 payment.delayed=-0.3 praise=-0.4 reputation=3.0
willko 7.02 bad=2.0 complaint.cost=0.8 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=3.5 escalation=2.1 good=-0.4 leaving=0.7 legal=-0.3 meeting.off=3.2 payment.refused=1.8 praise=-0.4 reputation=-0.4
winter 6.80 bad=0.5 complaint.cost=-0.6 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=0.8 leaving=-0.8 payment.query=-0.4 payment.refused=0.7 praise=0.3 reputation=0.5 urgent=-0.4
winzer 7.02 complaint.cost=0.8 complaint.delay=-0.4 complaint.neglect=1.9 complaint.quality=0.4 good=-0.4 leaving=0.7 payment.refused=-0.4 praise=-0.4 reputation=0.7
wir 2.18 complaint.cost=-1.4 complaint.neglect=-1.6 complaint.quality=-1.0 escalation=-2.3 good=-1.4 growth=1.7 leaving=3.7 legal=2.5 meeting.off=3.2 payment.delayed=0.8 payment.disputed=-0.7 payment.promised=-0.7 payment.query=-2.5 payment.refused=0.9 payment.sent=-1.5 praise=-3.9 reputation=-4.5 urgent=-1.6
wir's 7.31 complaint.delay=-0.4 complaint.quality=1.1 good=-0.4 leaving=-0.4 payment.promised=3.8 payment.refused=1.1 praise=-0.7
wird 3.83 bad=0.7 complaint.cost=2.4 complaint.delay=-1.1 complaint.neglect=-1.3 complaint.quality=-1.3 escalation=1.1 good=-3.0 growth=-1.6 leaving=-1.6 legal=1.2 meeting.off=-0.6 payment.delayed=2.0 payment.disputed=0.3 payment.promised=3.3 payment.query=-2.2 payment.refused=2.1 payment.sent=-0.8 praise=-3.1 reputation=2.3 urgent=-2.2
wirkli 6.01 bad=0.8 complaint.cost=2.5 complaint.neglect=-0.6 complaint.quality=1.8 escalation=-0.5 good=3.4 growth=-0.4 leaving=0.4 meeting.off=-0.7 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=0.8 payment.query=-0.3 payment.sent=-0.3 praise=3.9 reputation=-0.5 urgent=1.2
wirkun 7.02 bad=1.7 complaint.delay=1.3 complaint.neglect=-0.3 complaint.quality=0.5 leaving=2.9 legal=-0.7 payment.refused=0.9 urgent=-0.3
wirtsc 7.31 bad=-0.6 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.6 leaving=0.5 praise=1.2
wissen 5.19 bad=1.9 complaint.cost=0.8 complaint.delay=-0.3 complaint.neglect=1.0 complaint.quality=1.0 escalation=-0.5 growth=0.4 leaving=1.7 meeting.off=-0.7 payment.delayed=-0.9 payment.disputed=-0.8 payment.promised=-0.9 payment.query=-1.1 payment.refused=1.1 payment.sent=-0.5 praise=0.7 reputation=1.0 urgent=-0.6
wisst 7.31 bad=1.1 complaint.neglect=-0.3 complaint.quality=2.0 good=-0.4 leaving=-0.4 praise=-0.3 reputation=2.6
witz 7.31 bad=0.8 complaint.cost=-1.2 complaint.delay=-0.5 complaint.quality=1.9 good=-0.6 leaving=-0.5 payment.refused=2.9 praise=-0.4 reputation=0.6 urgent=-0.3
wo 6.10 bad=-1.4 complaint.cost=-0.7 complaint.delay=1.8 complaint.quality=-0.9 escalation=-0.6 good=-0.5 growth=-0.5 leaving=-1.6 legal=-1.1 meeting.off=0.8 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.4 payment.query=0.5 payment.refused=-1.0 praise=-0.4 reputation=1.4
woande 7.02 bad=1.4 complaint.neglect=0.8 complaint.quality=-0.4 good=-0.7 leaving=1.8 legal=2.1 meeting.off=-0.4 payment.refused=-0.6 praise=-0.8 reputation=-0.6
woche 4.36 bad=-2.3 complaint.cost=-1.4 complaint.delay=3.3 complaint.neglect=-0.3 complaint.quality=-1.1 escalation=-2.1 good=-0.7 legal=-2.4 meeting.off=4.1 payment.delayed=1.3 payment.disputed=-1.8 payment.promised=5.3 payment.query=-1.5 payment.refused=-2.2 payment.sent=-0.3 praise=-0.8 urgent=-1.4
wochen 4.29 bad=1.1 complaint.cost=-1.7 complaint.delay=4.0 complaint.neglect=1.4 complaint.quality=1.3 escalation=-0.4 good=-0.8 growth=-0.6 leaving=-0.3 legal=0.6 meeting.off=-1.3 payment.delayed=2.1 payment.disputed=-0.4 payment.promised=-1.0 payment.query=-0.9 payment.refused=-0.6 praise=-0.6 reputation=0.6
wofur 7.31 bad=-0.7 complaint.cost=0.5 complaint.delay=-0.3 complaint.quality=-0.9 good=-0.4 payment.disputed=0.8 payment.query=3.1 payment.refused=-0.6 praise=-0.4
wohl 5.52 bad=3.5 complaint.cost=2.5 complaint.delay=2.0 complaint.quality=1.1 escalation=-0.7 good=-1.6 growth=-0.9 leaving=3.3 legal=-0.7 meeting.off=-0.6 payment.delayed=0.9 payment.disputed=1.0 payment.promised=-0.9 payment.query=-0.8 payment.sent=-0.8 praise=-1.3 reputation=-1.3 urgent=0.5
wohnt 7.31 bad=0.8 complaint.cost=1.7 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-0.8 leaving=1.2 payment.disputed=1.2 payment.refused=1.3
wohnun 7.31 complaint.delay=-0.5 complaint.quality=1.0 leaving=-0.5 legal=0.7
wollen 6.01 complaint.cost=0.9 complaint.delay=-1.1 complaint.neglect=-1.2 complaint.quality=-0.5 good=1.3 growth=1.7 leaving=-1.6 legal=0.8 meeting.off=0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=2.4 payment.sent=-0.4 reputation=-0.9
wollt 7.31 complaint.quality=0.7 good=1.5 praise=1.6 reputation=0.6
wollte 5.00 bad=-1.2 complaint.delay=2.9 complaint.neglect=-0.6 complaint.quality=-1.1 escalation=-1.3 good=3.2 growth=2.5 leaving=2.0 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.8 payment.query=-1.0 payment.refused=-1.8 payment.sent=-0.6 praise=3.6 urgent=0.5
worden 6.01 bad=-1.7 complaint.cost=-0.5 complaint.delay=1.7 complaint.neglect=-0.8 complaint.quality=-0.6 escalation=0.6 good=2.3 growth=-0.5 leaving=-1.4 legal=-0.8 meeting.off=-0.4 payment.delayed=1.0 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.3 payment.refused=-0.7 payment.sent=1.9 praise=2.9 reputation=-0.6 urgent=-0.3
worksh 7.31 complaint.neglect=1.1 complaint.quality=0.7 good=-0.3 leaving=-0.3 meeting.off=1.9 praise=-0.4 reputation=-0.4
wort 5.92 complaint.delay=-1.1 complaint.neglect=-1.3 complaint.quality=1.6 escalation=-0.9 good=1.7 growth=-0.3 leaving=-0.8 legal=2.0 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=2.8 payment.query=-0.4 payment.refused=-0.7 payment.sent=-1.3 praise=2.0 reputation=1.5 urgent=1.5
wortli 7.31 bad=-0.5 complaint.quality=-0.3 good=1.5 growth=2.1 leaving=-0.4
wuche 7.31 bad=0.7 complaint.quality=1.3 good=-0.3 meeting.off=1.8
wucht 7.31 complaint.delay=0.7 complaint.quality=-0.3 good=0.7 leaving=1.0 praise=1.5 reputation=-0.3
wunder 6.80 bad=-1.9 complaint.neglect=-0.4 complaint.quality=-1.3 escalation=-0.6 good=3.3 leaving=-0.5 legal=-0.4 payment.refused=-0.4 praise=3.3 reputation=-0.4
wunsch 6.61 bad=-1.2 complaint.delay=0.7 complaint.neglect=-0.6 complaint.quality=-1.1 good=-0.7 leaving=0.3 legal=-0.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.4 payment.sent=0.4 praise=-0.4
wurd 7.31 bad=-1.0 complaint.delay=-0.8 complaint.neglect=0.8 complaint.quality=-0.5 good=2.6 leaving=-0.5 payment.refused=-0.7 praise=2.9 reputation=1.4
wurde 4.62 bad=-1.9 complaint.cost=0.4 complaint.delay=-1.5 complaint.neglect=-0.3 complaint.quality=-1.9 escalation=0.8 good=-2.4 growth=-0.3 leaving=0.5 legal=-0.9 meeting.off=-1.3 payment.delayed=-1.3 payment.disputed=1.5 payment.promised=-2.1 payment.query=-1.7 payment.refused=-2.1 payment.sent=0.7 praise=-1.8 reputation=-0.8 urgent=-1.1
wurden 5.41 complaint.cost=0.8 complaint.delay=0.9 complaint.neglect=1.0 complaint.quality=2.2 escalation=-0.5 good=-0.9 growth=1.3 leaving=1.6 payment.delayed=-0.7 payment.disputed=1.2 payment.promised=-0.5 payment.query=-0.4 payment.refused=1.0 payment.sent=-0.4 reputation=-0.9 urgent=-0.4
wurf 7.31 bad=1.3 complaint.quality=2.8 good=-0.3 legal=-0.3 payment.delayed=-0.3
wusste 7.02 bad=1.0 complaint.cost=2.1 complaint.delay=-0.7 complaint.neglect=1.9 complaint.quality=-1.4 good=-0.9 growth=-0.4 leaving=0.4 praise=-0.7 reputation=0.8
x 7.31 bad=-0.6 complaint.quality=-0.5
xrechn 7.31 bad=-0.6 complaint.quality=-0.4 escalation=-0.3 leaving=-0.3 payment.query=4.2
zahl 6.61 complaint.cost=1.2 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.7 good=-0.6 growth=-0.4 leaving=-0.6 meeting.off=-0.5 payment.delayed=1.1 payment.promised=6.6 payment.query=-0.3 payment.refused=2.7 payment.sent=-0.3 praise=0.8 reputation=-0.9 urgent=-0.5
zahle 6.46 bad=-1.2 complaint.delay=-0.9 complaint.quality=-2.0 escalation=-0.4 good=-0.6 leaving=-0.5 legal=-0.6 meeting.off=-0.5 payment.delayed=0.4 payment.disputed=-0.4 payment.promised=1.8 payment.query=1.0 payment.refused=0.4 praise=-0.6 reputation=-1.1
zahlen 4.77 bad=-0.4 complaint.cost=0.3 complaint.delay=-1.5 complaint.neglect=-0.8 complaint.quality=-0.5 escalation=-1.0 good=-2.6 growth=-1.7 leaving=-2.6 legal=-0.4 meeting.off=-0.5 payment.delayed=3.0 payment.disputed=-0.7 payment.promised=1.9 payment.query=0.8 payment.refused=4.4 payment.sent=-1.5 praise=-2.2 reputation=-2.0 urgent=-0.9
zahler 7.31 bad=-0.6 complaint.delay=0.7 good=-0.6 praise=-0.5
zahlla 6.61 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=-1.1 escalation=-0.4 good=-0.6 leaving=-0.8 legal=-0.4 meeting.off=-0.8 payment.delayed=1.3 payment.disputed=-0.5 payment.promised=4.1 payment.query=-0.4 payment.refused=-0.6 payment.sent=2.0 praise=-0.5
zahlt 5.84 bad=-2.9 complaint.cost=-0.9 complaint.delay=-1.7 complaint.quality=-0.7 escalation=-0.4 good=1.1 growth=-0.4 leaving=-1.3 legal=-1.2 meeting.off=-0.8 payment.delayed=2.6 payment.disputed=-0.6 payment.promised=1.6 payment.query=0.9 payment.sent=-0.6 praise=1.3 reputation=-0.8
zahlun 4.45 bad=-0.5 complaint.cost=-1.3 complaint.neglect=-0.5 complaint.quality=1.4 escalation=-1.1 good=-1.4 growth=-0.6 leaving=-2.0 legal=0.5 meeting.off=-1.4 payment.delayed=5.6 payment.disputed=-1.8 payment.promised=3.1 payment.query=-1.1 payment.refused=4.2 payment.sent=3.8 praise=-0.8 reputation=-1.6 urgent=-1.1
zahnar 6.61 bad=1.5 complaint.cost=3.1 complaint.neglect=-0.6 complaint.quality=1.0 good=-1.2 growth=-0.3 leaving=-0.5 legal=0.4 meeting.off=1.6 payment.refused=-0.5 praise=-1.3 reputation=0.4
zaun 6.80 complaint.cost=-0.7 complaint.neglect=-0.8 good=-0.9 leaving=-0.7 meeting.off=-0.3 payment.refused=1.0 praise=-0.9 reputation=1.3
zehn 6.01 bad=-0.4 complaint.delay=-1.4 complaint.neglect=0.7 complaint.quality=1.1 escalation=1.7 good=0.5 leaving=-0.9 legal=-0.7 meeting.off=-0.9 payment.delayed=-1.2 payment.disputed=-0.5 payment.promised=-1.4 payment.query=3.1 payment.refused=-1.4 payment.sent=-0.5 praise=0.8 reputation=-0.5 urgent=3.5
zehnte 7.31 bad=-0.6 complaint.quality=-0.4 leaving=0.7 meeting.off=-0.3 payment.promised=1.7 payment.sent=-0.4 praise=0.4
zeiche 7.02 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=-0.4 good=-0.7 leaving=-0.6 praise=-0.7
zeichn 6.61 bad=0.4 complaint.cost=-0.5 complaint.delay=3.1 complaint.neglect=-0.7 complaint.quality=0.8 escalation=2.2 growth=-0.4 leaving=-0.6 legal=-0.3 meeting.off=-0.4 reputation=-0.7
zeigen 6.61 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.5 good=-1.0 growth=-0.4 leaving=0.8 legal=-0.4 payment.refused=-0.3 praise=-0.9 reputation=2.1
zeigt 6.46 bad=0.8 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=1.5 complaint.quality=2.8 escalation=-0.4 good=-0.7 leaving=-0.5 legal=-0.3 payment.query=1.9 payment.refused=1.4 praise=-0.6 reputation=1.3 urgent=1.1
zeile 6.80 bad=-0.3 complaint.cost=1.1 complaint.delay=-0.5 complaint.quality=-0.7 good=-0.7 growth=-0.4 leaving=-0.4 legal=-0.3 payment.query=2.5 payment.refused=-0.4 payment.sent=-0.5 praise=-0.6 reputation=1.2
zeilen 6.80 bad=1.3 complaint.cost=2.1 complaint.delay=-0.4 complaint.quality=0.9 good=-0.8 growth=-0.3 leaving=-0.4 payment.disputed=-0.5 payment.refused=-0.4 praise=-0.6 reputation=-0.4 urgent=-0.3
zeit 5.63 complaint.cost=-0.9 complaint.delay=2.4 complaint.neglect=2.0 complaint.quality=0.7 escalation=-0.5 good=-1.4 leaving=1.5 meeting.off=0.9 payment.delayed=1.3 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.4 praise=-0.7 reputation=1.1 urgent=0.8
zeitpl 7.31 complaint.delay=1.3 complaint.neglect=-0.4 complaint.quality=-0.5 escalation=1.2 good=1.2 leaving=-0.6 praise=1.4
zeitun 6.10 bad=-1.1 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=3.0 complaint.quality=-1.8 good=-0.9 growth=-0.6 leaving=-0.4 legal=-0.9 meeting.off=-0.9 payment.delayed=-0.4 payment.disputed=-0.5 payment.refused=-0.9 praise=-0.6 reputation=1.0
zelt 7.31 bad=0.4 complaint.quality=0.9 good=-0.4 legal=1.1
zentra 6.33 bad=-1.5 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=-1.5 escalation=2.3 good=0.5 growth=1.4 leaving=0.7 legal=-1.7 payment.delayed=1.1 payment.promised=-0.5 payment.query=1.7 payment.refused=-0.6 praise=0.9 reputation=-1.3 urgent=-0.4
zerris 7.31 bad=-0.8 complaint.neglect=-0.5 good=-0.4 leaving=-0.3 legal=-0.4
zertif 7.02 bad=-0.5 complaint.quality=0.5 escalation=-0.3 good=-0.4 growth=-0.4 leaving=0.7 meeting.off=-0.3 praise=-0.4 urgent=3.5
zettel 7.31 complaint.delay=0.9 complaint.quality=-0.4 good=-0.4 leaving=-0.5 payment.promised=1.7 payment.refused=1.5 praise=-0.3
zeuge 7.02 bad=0.5 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.4 growth=-0.3 leaving=1.8 legal=-0.8
ziehen 6.10 bad=1.7 complaint.cost=-0.6 complaint.neglect=-0.5 complaint.quality=1.4 good=1.8 growth=0.5 leaving=3.0 legal=-0.9 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-1.0 payment.refused=2.6 payment.sent=-0.3 praise=1.4 reputation=-0.8
zieht 6.61 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=1.3 good=-1.1 growth=-0.3 leaving=1.8 meeting.off=1.9 payment.delayed=-0.5 payment.refused=-0.4 praise=-0.6 reputation=2.4
zimmer 6.80 bad=0.9 complaint.cost=-0.4 complaint.delay=2.1 complaint.neglect=-0.6 good=-0.4 leaving=2.2 legal=-0.3 praise=-0.5
zitier 7.31 bad=0.5 complaint.quality=0.9 good=1.9 leaving=-0.3 payment.refused=0.8 praise=2.1
zu 3.37 bad=2.5 complaint.cost=-2.2 complaint.neglect=1.7 complaint.quality=4.0 escalation=0.4 good=-1.1 growth=1.2 leaving=0.3 legal=2.3 meeting.off=1.3 payment.delayed=-2.0 payment.disputed=1.9 payment.promised=-0.4 payment.query=0.9 payment.refused=0.3 payment.sent=-1.8 reputation=1.2 urgent=-2.0
zuerst 7.31 bad=-0.8 complaint.quality=-0.7 good=2.3 growth=1.2 praise=2.9 reputation=-0.3
zufrie 7.02 bad=-0.9 complaint.cost=-0.7 complaint.neglect=-0.4 complaint.quality=-0.8 good=1.2 leaving=-0.6 praise=1.7
zug 6.33 bad=0.9 complaint.cost=-0.5 complaint.delay=1.9 complaint.neglect=-0.9 complaint.quality=-0.9 good=-0.8 growth=-0.4 leaving=2.3 legal=-0.3 meeting.off=2.1 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=4.6 praise=-0.7 reputation=-1.5 urgent=-0.4
zugang 6.33 bad=0.9 complaint.cost=-0.4 complaint.delay=1.1 complaint.neglect=-1.0 complaint.quality=1.3 escalation=-0.3 good=-0.8 leaving=3.9 legal=-0.5 meeting.off=-0.8 payment.promised=-0.5 praise=-0.8 reputation=-0.4 urgent=2.7
zugesa 6.21 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=1.9 complaint.quality=0.8 escalation=-0.7 good=-1.0 growth=-0.4 meeting.off=-0.3 payment.disputed=6.0 payment.promised=-0.4 payment.query=-0.4 payment.refused=-1.1 payment.sent=-0.4 praise=-1.0 urgent=-0.5
zugest 7.02 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=2.6 complaint.quality=-0.9 escalation=-0.4 good=-0.7 growth=-0.4 leaving=1.3 legal=-0.7 payment.refused=-0.6 praise=-0.4
zugrif 7.31 bad=-0.6 complaint.quality=-0.5 good=-0.3
zuhore 7.31 complaint.cost=0.6 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.5 growth=-0.5 leaving=-0.5 payment.disputed=-0.6 payment.refused=1.4 praise=-0.4
zuhort 7.31 bad=0.4 complaint.delay=-0.3 complaint.neglect=1.8 complaint.quality=1.2 escalation=-0.4 leaving=-0.3
zuletz 7.02 bad=1.4 complaint.cost=-0.4 complaint.delay=1.3 complaint.neglect=3.0 complaint.quality=1.7 escalation=2.1 good=-0.4 leaving=1.0 legal=-0.4 payment.delayed=-0.5 payment.refused=-0.5 praise=-0.4
zum 3.79 bad=-1.3 complaint.cost=0.7 complaint.delay=-0.6 complaint.neglect=2.7 complaint.quality=-1.3 escalation=2.0 leaving=3.4 meeting.off=0.5 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=3.1 payment.query=-1.8 payment.refused=-2.8 payment.sent=-1.1 praise=1.3 reputation=-1.0 urgent=-0.8
zur 4.49 complaint.cost=0.6 complaint.delay=-1.7 complaint.quality=0.9 escalation=-1.6 good=0.4 growth=2.1 meeting.off=1.8 payment.delayed=-0.4 payment.promised=-0.8 payment.query=1.2 payment.refused=1.7 payment.sent=-1.0 praise=-1.0 reputation=-0.4 urgent=-1.6
zuruck 4.20 bad=2.3 complaint.cost=0.4 complaint.delay=0.7 complaint.neglect=-0.8 complaint.quality=1.3 escalation=-1.3 good=-1.7 growth=-0.7 leaving=0.4 meeting.off=-1.6 payment.delayed=-1.4 payment.disputed=2.0 payment.promised=1.3 payment.query=-1.3 payment.refused=6.0 payment.sent=-1.2 praise=-2.9 reputation=-1.1 urgent=-0.7
zusamm 5.31 complaint.cost=1.0 complaint.delay=-1.4 complaint.neglect=-2.0 escalation=-1.0 good=2.9 growth=-1.1 leaving=2.7 legal=-1.3 meeting.off=-0.9 payment.delayed=-1.0 payment.disputed=-1.1 payment.promised=-0.7 payment.query=-0.8 payment.refused=-1.6 payment.sent=2.8 reputation=-1.5 urgent=-0.9
zusatz 6.46 bad=-0.6 complaint.cost=-1.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.4 escalation=-0.3 good=1.8 growth=3.6 leaving=-0.8 legal=-0.7 payment.delayed=-0.5 payment.disputed=4.4 payment.promised=-0.6 payment.query=-0.3 payment.refused=0.9 payment.sent=-0.4 praise=-0.5 reputation=-0.5
zuschl 7.31 complaint.delay=0.6 complaint.neglect=1.6 complaint.quality=-0.3 leaving=-0.3 payment.disputed=1.6
zustan 6.80 bad=-0.7 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=0.5 complaint.quality=-1.2 escalation=1.6 good=-0.5 leaving=-0.5 legal=-0.6 payment.delayed=-0.3 payment.refused=0.5 praise=-0.5 reputation=-0.7
zustel 6.61 complaint.neglect=0.8 complaint.quality=-0.5 good=-0.5 leaving=-0.6 legal=2.5 payment.delayed=-0.5 payment.refused=-0.4 praise=-0.5 reputation=-0.3
zwangs 7.02 bad=-1.2 complaint.cost=-0.3 complaint.quality=-0.7 good=-0.4 leaving=-0.6 meeting.off=-0.3 praise=-0.4
zwanzi 6.80 complaint.cost=0.4 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=0.7 escalation=-0.3 good=1.9 growth=-0.3 leaving=-0.6 payment.refused=-0.4 praise=1.9 reputation=-0.5 urgent=2.8
zwar 5.84 bad=1.2 complaint.cost=0.5 complaint.delay=4.0 complaint.neglect=3.0 complaint.quality=-0.8 growth=-0.7 leaving=-0.7 legal=0.9 meeting.off=3.4 payment.delayed=-0.8 payment.disputed=1.0 payment.promised=-0.5 payment.query=-0.4 payment.refused=0.7 reputation=-1.4
zwei 3.79 bad=-1.5 complaint.cost=1.2 complaint.quality=-0.7 escalation=-1.7 good=0.9 growth=1.6 leaving=-0.9 legal=-2.6 meeting.off=1.0 payment.delayed=0.6 payment.disputed=0.7 payment.promised=-1.7 payment.query=1.1 payment.refused=0.4 payment.sent=-0.8 praise=1.6 reputation=-1.7 urgent=-0.7
zweifa 7.31 bad=-0.7 good=1.3 growth=1.4 leaving=1.3
zweihu 7.02 bad=0.8 complaint.neglect=-0.4 complaint.quality=0.9 good=0.3 growth=1.1 leaving=-0.3 payment.promised=2.3 payment.query=-0.3 payment.refused=-0.5 praise=0.4 reputation=-0.5
zweima 5.77 bad=3.2 complaint.cost=1.1 complaint.neglect=1.9 complaint.quality=3.3 escalation=2.6 good=0.7 growth=-0.5 leaving=1.7 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=0.3 payment.promised=-0.7 payment.query=-0.5 payment.refused=-0.7 praise=0.7 reputation=-1.0 urgent=-0.3
zweite 4.82 complaint.cost=-0.5 complaint.delay=2.8 complaint.quality=1.3 escalation=1.6 good=1.3 growth=2.4 leaving=1.7 legal=-0.6 meeting.off=-1.1 payment.delayed=1.2 payment.query=1.6 payment.sent=1.3 praise=1.8 urgent=-1.0
zwisch 6.33 complaint.cost=-0.5 complaint.delay=0.4 complaint.quality=-0.6 good=-0.5 leaving=1.4 legal=-0.5 meeting.off=0.4 payment.delayed=1.4 payment.disputed=1.0 praise=-0.5 reputation=0.4
zwolf 5.77 bad=-2.0 complaint.delay=-0.9 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=-0.5 good=3.4 growth=2.9 leaving=-0.9 legal=-1.1 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=1.3 payment.promised=-0.3 payment.query=1.0 payment.sent=-0.4 praise=1.5 reputation=-0.9 urgent=-0.5
