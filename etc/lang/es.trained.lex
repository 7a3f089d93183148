# Made by tools/train out of 1220 labelled texts; change them,
# not this.  heed-lexicon(5) tells what the numbers are.
language es

[figures]
negative-from -1.1

[trained]
* bad=0.09 complaint.cost=-2.06 complaint.delay=-1.78 complaint.neglect=-2.40 complaint.quality=-0.66 escalation=-1.87 good=-1.24 growth=-1.94 leaving=-1.83 legal=-2.04 meeting.off=-2.78 payment.delayed=-2.30 payment.disputed=-2.46 payment.promised=-2.77 payment.query=-2.96 payment.refused=-1.81 payment.sent=-2.84 praise=-1.26 reputation=-1.91 urgent=-3.34
!a 4.20 bad=1.1 complaint.cost=1.1 complaint.delay=-1.8 complaint.neglect=3.2 complaint.quality=-0.7 escalation=0.6 good=-0.8 growth=-0.7 leaving=1.7 legal=-0.3 meeting.off=5.4 payment.delayed=-1.0 payment.disputed=-0.8 payment.promised=-1.2 payment.query=-1.8 payment.refused=1.8 payment.sent=-0.8 praise=-0.7 reputation=-0.6 urgent=-1.0
!abonar 6.50 bad=2.1 complaint.cost=1.2 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=-1.0 good=-0.6 leaving=-1.0 meeting.off=-0.8 payment.delayed=-0.9 payment.disputed=-0.9 payment.query=-0.5 payment.refused=4.8 praise=-0.6 reputation=-0.4
!acaban 7.01 bad=0.6 complaint.delay=2.5 complaint.quality=-0.6 good=1.5 praise=1.7 reputation=1.8
!acuerd 6.50 bad=0.7 complaint.cost=1.9 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=-0.5 good=-0.6 payment.disputed=4.1 payment.refused=-0.6 praise=-0.5 reputation=-0.6
!agenci 7.01 complaint.quality=2.0 leaving=2.4 legal=-0.4 payment.refused=-0.7
!al 6.50 bad=-0.9 complaint.cost=-1.3 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=-1.4 good=-0.7 leaving=-1.2 legal=0.7 meeting.off=-0.4 payment.delayed=4.1 payment.disputed=-0.8 payment.query=1.9 payment.refused=0.5 praise=-0.8 reputation=-0.4
!alguie 6.72 bad=1.3 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=1.5 complaint.quality=-0.8 good=-0.5 leaving=-0.5 legal=-0.4 meeting.off=-0.4 payment.disputed=1.6 payment.refused=3.7 praise=-0.4 reputation=-0.7
!ano 7.01 bad=1.5 complaint.delay=2.6 complaint.quality=-1.0 good=-0.6 leaving=0.9 meeting.off=-0.6 payment.refused=-0.7 praise=-0.6 reputation=-0.6
!antes 6.32 bad=0.9 complaint.cost=-0.9 complaint.delay=3.4 complaint.neglect=-0.6 escalation=-0.3 good=-0.8 leaving=-0.7 legal=-0.4 meeting.off=-0.3 payment.delayed=2.6 payment.disputed=-0.5 payment.promised=2.2 payment.query=-0.4 praise=-0.8 reputation=2.2
!aparec 7.01 bad=0.4 complaint.delay=1.2 complaint.quality=-0.5 good=-0.9 growth=-0.3 leaving=-0.6 meeting.off=2.3 payment.refused=-0.4 praise=-0.7
!aqui 7.01 bad=1.7 complaint.delay=1.5 complaint.neglect=0.5 complaint.quality=1.5 payment.refused=-0.4 reputation=2.2 urgent=1.5
!arregl 6.72 bad=1.4 complaint.cost=-0.5 complaint.neglect=-0.5 complaint.quality=3.4 good=-0.8 leaving=-0.7 praise=-0.5 reputation=1.2 urgent=1.9
!asuste 7.01 bad=-0.9 complaint.quality=-0.6 leaving=-0.6 legal=-0.5
!atende 6.72 bad=0.7 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=0.9 leaving=1.5 payment.delayed=0.8 payment.promised=-0.4 payment.query=-0.5 payment.refused=1.8
!avisar 7.01 bad=0.6 complaint.neglect=2.7 complaint.quality=-0.4 good=-0.5 praise=-0.4 reputation=-0.4
!becari 7.01 bad=1.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=1.0 escalation=4.1 good=-0.3 leaving=-0.4 meeting.off=-0.3 payment.refused=-0.3 praise=-0.4
!bien 6.50 bad=0.5 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=-1.0 escalation=-0.6 good=-1.1 growth=-0.4 leaving=-0.9 legal=-0.3 payment.refused=-0.8 praise=-1.1 reputation=1.4
!cabe 6.72 bad=-1.2 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.4 leaving=-0.6 legal=-0.3 praise=-0.3 reputation=-0.4
!cambia 6.16 bad=-2.9 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-1.2 good=-0.7 growth=-0.4 leaving=-1.3 legal=-0.6 meeting.off=-0.6 payment.disputed=-0.5 payment.refused=-0.7 praise=-0.7 reputation=-0.3
!cambio 7.01 bad=-0.6 complaint.quality=-0.3 good=-0.4
!cargo 7.01 bad=1.2 complaint.delay=-0.4 complaint.quality=1.4 legal=0.7 payment.disputed=3.3 payment.refused=0.3
!coinci 6.72 bad=1.9 complaint.quality=1.6 good=-0.4 leaving=-0.8 legal=0.9 meeting.off=-0.4 payment.disputed=3.2 payment.query=-0.4 payment.refused=-0.3 praise=-0.4
!coja 7.01 complaint.delay=-0.6 complaint.neglect=0.5 complaint.quality=-0.6 leaving=0.8 meeting.off=1.8 payment.refused=-0.4 reputation=-0.4
!coment 7.01 bad=1.1 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=3.1 leaving=-0.5 meeting.off=2.9 payment.refused=-0.5
!comuni 6.72 complaint.cost=1.1 leaving=0.5 legal=-0.4 meeting.off=-0.4 payment.disputed=1.1 payment.query=-0.3 payment.refused=-0.7
!con 5.22 bad=-0.6 complaint.cost=-1.6 complaint.delay=-0.8 complaint.neglect=-0.7 escalation=1.0 growth=-0.6 leaving=2.2 legal=-0.5 meeting.off=-1.5 payment.delayed=-1.2 payment.disputed=4.3 payment.promised=-0.4 payment.query=-0.7 payment.refused=-1.1 payment.sent=-0.3 reputation=-0.6 urgent=-0.4
!conmig 6.50 bad=-1.5 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-0.9 good=-0.7 leaving=-0.6 legal=-0.3 meeting.off=5.9 payment.refused=-0.4 praise=-0.7 reputation=-0.7 urgent=-0.3
!conten 7.01 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.8 growth=-0.4 leaving=-0.7 payment.delayed=2.4 payment.refused=-0.4 praise=-0.7
!contes 5.80 bad=0.9 complaint.cost=-0.7 complaint.delay=1.4 complaint.neglect=5.8 complaint.quality=-2.1 escalation=0.4 good=-0.8 growth=-0.3 leaving=-1.0 legal=0.6 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.5 payment.query=-0.3 praise=-0.8 reputation=0.7 urgent=1.4
!contra 6.50 bad=1.9 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=1.3 good=-0.6 leaving=2.9 payment.refused=1.3 praise=-0.5 reputation=-0.5
!correo 6.50 bad=2.0 complaint.cost=-1.0 complaint.delay=1.4 complaint.neglect=2.7 complaint.quality=2.1 escalation=1.1 good=-0.6 leaving=-0.4 legal=0.7 payment.delayed=-0.4 payment.refused=-0.9 praise=-0.6
!cosa 6.50 bad=-0.7 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.4 good=0.7 leaving=-0.6 legal=-0.5 payment.refused=0.8 praise=0.7 reputation=-0.4
!cuadra 7.01 complaint.cost=-0.4 complaint.quality=1.2 escalation=1.3 leaving=-0.5 payment.disputed=-0.4 payment.query=2.5
!cuente 7.01 bad=-0.6 complaint.quality=-0.5 meeting.off=3.4
!cumpli 7.01 bad=1.4 complaint.delay=3.4 complaint.quality=-0.4 good=-0.5 leaving=-0.5 legal=0.8 payment.refused=-0.3 praise=-0.5
!cuota 7.01 bad=0.4 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=3.0 leaving=-0.5 payment.delayed=1.6 payment.refused=2.9
!de 4.44 complaint.cost=-0.3 complaint.delay=2.1 complaint.neglect=0.8 escalation=-1.5 leaving=1.0 legal=-2.2 meeting.off=1.7 payment.delayed=1.4 payment.disputed=0.7 payment.promised=-0.7 payment.query=0.5 payment.sent=-0.6 praise=0.4 urgent=-0.9
!decir 7.01 bad=1.0 complaint.quality=1.0 leaving=0.9 reputation=2.0
!decirl 7.01 bad=0.5 complaint.cost=1.7 complaint.delay=-0.5 leaving=1.1 payment.delayed=3.2
!deja 7.01 bad=-1.0 complaint.neglect=-0.5 complaint.quality=-0.5 reputation=-0.4 urgent=2.5
!del 6.03 bad=-1.4 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-1.1 complaint.quality=1.8 escalation=1.3 good=3.7 leaving=-1.1 legal=-0.4 meeting.off=1.7 payment.delayed=-0.3 payment.disputed=-0.5 praise=3.7 reputation=-0.4
!desde 6.72 bad=-1.2 complaint.delay=0.7 complaint.neglect=1.2 complaint.quality=-1.1 escalation=1.8 leaving=-0.9 legal=-0.6 meeting.off=-0.5 payment.refused=-0.9 reputation=-0.6
!dice 7.01 bad=-0.4 complaint.neglect=0.7 complaint.quality=-0.6 good=1.0 leaving=-0.5 legal=0.8 payment.refused=0.7 praise=1.2
!diga 7.01 bad=0.4 complaint.cost=2.5 complaint.delay=0.5 complaint.neglect=-0.3 complaint.quality=0.9 escalation=1.5 payment.disputed=1.2
!digo 6.50 bad=1.2 complaint.cost=1.0 complaint.delay=1.3 complaint.neglect=1.2 complaint.quality=1.2 leaving=0.6 legal=1.0 payment.disputed=1.1 payment.refused=-0.7 reputation=-0.5
!dinero 7.01 bad=1.2 complaint.quality=-0.5 good=-0.5 leaving=-0.6 legal=-0.4 payment.disputed=-0.6 payment.refused=4.0 praise=-0.5
!discul 7.01 bad=1.0 complaint.delay=0.9 complaint.neglect=2.1 complaint.quality=0.9 good=-0.5 praise=-0.5 reputation=1.6
!discut 6.50 bad=1.8 complaint.cost=1.8 complaint.delay=0.7 complaint.neglect=1.0 complaint.quality=0.7 escalation=2.4 leaving=0.8 meeting.off=-0.3 payment.refused=-0.4 reputation=1.3
!donde 6.72 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=1.1 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-0.3 reputation=-0.4
!el 4.26 bad=-1.4 complaint.cost=-2.1 complaint.delay=-0.4 complaint.neglect=2.3 escalation=0.5 good=-0.8 growth=-1.4 leaving=1.3 legal=-1.9 meeting.off=2.3 payment.promised=-1.2 payment.query=2.7 payment.refused=-1.9 payment.sent=-0.9 praise=-0.6 reputation=-1.2 urgent=0.5
!empres 7.01 bad=-1.3 complaint.neglect=-0.3 complaint.quality=-0.5 escalation=-0.4 leaving=-0.5 reputation=-0.3
!en 4.97 complaint.cost=1.1 complaint.delay=-0.6 complaint.neglect=-2.3 complaint.quality=2.1 good=1.5 growth=1.6 leaving=3.4 legal=1.7 meeting.off=0.6 payment.delayed=-0.8 payment.disputed=1.1 payment.promised=-0.5 payment.refused=-0.9 payment.sent=-0.5 praise=2.0 reputation=-0.9 urgent=0.7
!encuen 6.50 bad=-1.7 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.3 leaving=-0.4 legal=-0.4 meeting.off=-0.6 payment.disputed=-0.6 payment.promised=-0.4 payment.query=0.4 payment.refused=-0.9 praise=-0.4 reputation=-0.5 urgent=1.2
!entere 7.01 complaint.cost=1.4 complaint.delay=-0.4 complaint.quality=0.8 leaving=1.8
!entien 7.01 bad=-0.9 complaint.neglect=-0.5 complaint.quality=-0.5 payment.query=2.5 reputation=-0.4
!entrad 7.01 bad=-0.8 complaint.quality=-0.4 payment.query=3.4
!entreg 6.03 complaint.cost=-0.5 complaint.delay=4.2 complaint.neglect=-1.2 complaint.quality=-1.3 escalation=1.6 good=-1.1 growth=-0.4 leaving=0.3 legal=0.7 meeting.off=-0.7 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.3 payment.refused=1.4 praise=-1.0 reputation=-0.5 urgent=-0.3
!era 7.01 bad=-1.9 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=4.0 leaving=-0.4 payment.refused=-1.1 praise=4.0
!error 6.72 bad=0.5 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=2.3 good=-0.5 leaving=0.7 payment.refused=1.8 praise=-0.5
!es 5.33 bad=1.3 complaint.cost=0.4 complaint.delay=0.9 complaint.neglect=0.8 complaint.quality=2.0 escalation=-0.7 good=0.4 growth=-0.6 leaving=-0.3 legal=1.8 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=1.3 payment.promised=-0.5 payment.query=0.8 payment.refused=0.5 payment.sent=-0.4 praise=0.4 urgent=-0.4
!esa 6.72 bad=0.6 complaint.cost=4.1 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.4 leaving=-0.7 payment.disputed=4.3 payment.refused=2.8 praise=-0.4
!ese 6.72 bad=1.6 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-1.0 good=-0.6 leaving=-0.7 legal=0.4 meeting.off=-0.3 payment.disputed=2.7 payment.refused=3.3 praise=-0.7
!eso 6.50 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=0.5 complaint.quality=-0.7 escalation=-0.3 good=-0.4 leaving=-0.6 legal=0.6 payment.query=1.0 payment.refused=0.6 praise=-0.5 reputation=-0.4
!esta 6.16 bad=1.2 complaint.cost=-0.4 complaint.delay=2.2 complaint.quality=1.1 escalation=1.0 good=-1.0 growth=-0.5 leaving=1.6 legal=-0.8 meeting.off=-1.1 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.8 praise=-0.8 urgent=-0.3
!estamo 7.01 bad=0.4 complaint.cost=-0.3 complaint.quality=-0.5 good=-0.5 leaving=-1.0 payment.delayed=-0.5 payment.refused=-0.3 praise=-0.5
!esto 7.01 complaint.delay=0.9 complaint.neglect=1.1 good=0.7 legal=0.9 praise=0.8
!euro 7.01 bad=0.7 complaint.quality=1.2 good=-0.5 leaving=-0.4 payment.refused=1.8 praise=-0.4
!exager 7.01 bad=1.3 complaint.cost=3.1 complaint.delay=0.6 complaint.quality=0.8 escalation=1.4 good=-0.4 leaving=-0.3 praise=-0.4
!existe 7.01 bad=-0.5 complaint.delay=-0.4
!explic 7.01 bad=-0.8 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-1.1 good=1.1 growth=-0.4 leaving=-0.3 legal=0.5 payment.disputed=1.9 payment.refused=-0.4 praise=1.1 reputation=-0.3
!factur 6.72 bad=0.5 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=1.4 good=-0.3 payment.query=0.9 payment.refused=1.5 praise=-0.3 urgent=2.1
!falta 6.03 bad=-0.3 complaint.cost=-0.8 complaint.delay=0.4 complaint.neglect=-0.9 escalation=-0.3 good=-0.6 growth=-0.5 leaving=2.4 legal=-0.6 meeting.off=1.3 payment.refused=-0.6 praise=-0.6
!fecha 7.01 bad=-1.8 complaint.neglect=-0.3 complaint.quality=-1.0 leaving=-0.6 meeting.off=-0.3 payment.delayed=1.7 payment.disputed=-0.4 payment.refused=-0.7
!firma 7.01 bad=-0.4 complaint.delay=0.8 complaint.quality=1.0 leaving=-0.5 payment.delayed=2.6 payment.refused=0.6
!fue 7.01 bad=0.8 complaint.delay=0.9 complaint.neglect=1.4 complaint.quality=0.4 leaving=1.6
!funcio 6.50 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-1.1 complaint.quality=3.4 escalation=-0.4 good=-0.6 leaving=-0.6 legal=-0.6 payment.disputed=-0.4 payment.query=-0.3 payment.refused=1.8 praise=-0.6 reputation=-0.5
!gusto 7.01 bad=-1.2 complaint.quality=-0.6 leaving=-0.3 reputation=-0.4
!ha 5.40 bad=0.5 complaint.cost=-0.9 complaint.delay=2.2 complaint.quality=0.4 escalation=0.3 good=-1.6 growth=-0.6 leaving=-1.4 legal=-1.0 meeting.off=-0.9 payment.delayed=-0.8 payment.disputed=1.0 payment.promised=-0.6 payment.query=2.9 payment.refused=-1.7 payment.sent=-0.4 praise=-1.3 reputation=-0.9 urgent=-0.4
!habeis 7.01 bad=-1.4 complaint.neglect=1.0 complaint.quality=-0.7 good=3.4 payment.refused=-1.0 praise=3.4
!habia 6.72 good=1.4 growth=1.2 payment.disputed=0.3 praise=1.5 reputation=-0.3
!habian 7.01 complaint.quality=0.5 good=0.9 growth=-0.4 legal=0.8 praise=0.8 reputation=0.6
!habra 6.50 bad=0.8 complaint.cost=-0.3 complaint.neglect=-0.6 complaint.quality=-0.9 good=-0.3 leaving=4.0 legal=0.7 payment.promised=-0.3 payment.query=-0.4 payment.refused=1.1 praise=-0.3
!hace 5.80 complaint.cost=-0.8 complaint.delay=1.3 complaint.neglect=0.9 escalation=1.2 growth=-0.5 leaving=1.0 legal=-0.5 meeting.off=3.3 payment.delayed=-0.3 payment.disputed=-0.3 payment.refused=-0.7 payment.sent=-0.4 praise=0.4 urgent=-0.4
!hacer 6.32 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=-0.4 escalation=-0.3 good=-0.7 growth=-0.4 leaving=0.3 legal=-0.5 meeting.off=-0.9 payment.delayed=2.0 payment.promised=-0.3 payment.refused=1.7 praise=-0.6 reputation=-0.5
!hacerl 7.01 bad=0.9 complaint.neglect=-0.5 complaint.quality=1.0 meeting.off=-0.4 payment.refused=-0.3 reputation=3.1
!han 6.72 bad=1.3 complaint.delay=1.8 complaint.neglect=1.0 complaint.quality=2.8 leaving=-0.4 legal=1.7 meeting.off=-0.3 payment.refused=0.9
!hara 7.01 bad=-0.8 complaint.delay=-0.7 complaint.quality=-1.0 leaving=0.9 payment.refused=1.2 reputation=-0.5
!hasta 6.03 bad=-0.9 complaint.cost=-0.5 complaint.neglect=-0.7 complaint.quality=-1.5 escalation=-0.5 growth=0.5 leaving=-0.9 legal=-0.6 meeting.off=-0.8 payment.delayed=-0.3 payment.disputed=1.0 payment.query=-0.4 payment.refused=3.3 reputation=-0.8 urgent=-0.4
!hay 4.74 bad=1.5 complaint.cost=-1.9 complaint.delay=1.3 complaint.neglect=0.4 complaint.quality=2.3 escalation=0.7 growth=-1.0 leaving=1.7 meeting.off=1.7 payment.delayed=-0.9 payment.disputed=-1.3 payment.promised=-0.6 payment.query=-0.7 payment.refused=3.1 payment.sent=-0.7 reputation=-0.5 urgent=0.5
!haya 7.01 bad=0.6 complaint.neglect=1.9 complaint.quality=2.1 good=0.7 growth=0.9 leaving=-0.4 praise=0.6
!he 6.03 bad=0.6 complaint.cost=-0.4 complaint.delay=0.8 complaint.quality=-0.7 escalation=-0.4 growth=0.4 leaving=-0.7 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.6 payment.refused=1.1 reputation=1.5 urgent=1.8
!hecho 7.01 bad=-0.4 complaint.neglect=1.1 complaint.quality=-0.5
!hemos 7.01 bad=-0.4 complaint.neglect=-0.5 complaint.quality=1.6 escalation=-0.5 good=-0.7 leaving=-0.3 legal=-0.4 payment.refused=-0.6 praise=-0.7 reputation=-0.5
!hicier 7.01 complaint.cost=-0.5 complaint.neglect=1.8 complaint.quality=-0.5 good=0.7 leaving=1.6 praise=0.8
!hoy 7.01 bad=-2.4 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=-0.7 escalation=-0.4 good=-0.5 legal=-0.4 meeting.off=3.3 payment.refused=-0.4 praise=-0.5 reputation=-0.5
!insult 7.01 bad=1.0 complaint.neglect=0.6 complaint.quality=1.8 good=-0.4 leaving=-0.4 praise=-0.4 reputation=1.8
!ir 6.50 bad=-2.7 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=-0.7 escalation=-0.4 good=1.5 leaving=-0.8 meeting.off=5.1 payment.refused=-0.9 praise=1.5 reputation=-1.1
!la 4.18 bad=-1.7 complaint.cost=2.0 complaint.delay=-1.2 complaint.neglect=-2.4 complaint.quality=2.2 escalation=-0.8 good=-3.0 growth=-1.3 leaving=1.1 meeting.off=2.3 payment.delayed=0.9 payment.disputed=-1.1 payment.promised=3.6 payment.query=5.2 payment.refused=1.2 payment.sent=-1.0 praise=-2.9 reputation=-1.1 urgent=-0.3
!las 5.54 bad=1.2 complaint.cost=-0.8 complaint.delay=2.7 complaint.neglect=1.6 complaint.quality=1.2 escalation=-0.4 good=1.1 growth=-0.6 leaving=-0.7 legal=0.6 meeting.off=-0.6 payment.delayed=0.9 payment.disputed=-0.5 payment.query=-0.3 payment.refused=2.3 payment.sent=-0.3 praise=1.3 reputation=1.6 urgent=-0.3
!le 5.91 bad=-1.6 complaint.cost=-0.4 complaint.neglect=1.1 complaint.quality=-1.5 escalation=1.6 good=-0.3 growth=-0.4 leaving=-1.7 meeting.off=-0.3 payment.disputed=-0.3 reputation=-1.1
!les 6.72 bad=1.0 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=0.7 good=-0.5 growth=-0.4 leaving=-0.9 legal=-0.3 praise=-0.3 reputation=3.5
!llegad 6.72 bad=-1.1 complaint.delay=-0.3 complaint.neglect=-0.5 good=1.2 leaving=-0.3 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.4 payment.query=0.7 payment.refused=-1.0 praise=1.3
!llegar 6.50 bad=0.5 complaint.cost=-0.7 complaint.delay=0.6 complaint.neglect=1.4 escalation=-0.5 good=-0.6 leaving=-0.8 legal=2.6 meeting.off=2.9 payment.refused=1.2 praise=-0.6 reputation=1.2
!llego 7.01 bad=-1.0 complaint.delay=-0.5 complaint.quality=-0.5 leaving=-0.4 meeting.off=2.1 payment.delayed=1.8 payment.refused=-0.3
!lo 4.39 bad=1.4 complaint.cost=1.0 complaint.delay=-0.9 complaint.neglect=1.6 complaint.quality=1.8 escalation=-1.6 good=-0.9 growth=-1.6 leaving=2.1 legal=-0.8 meeting.off=-1.6 payment.disputed=0.6 payment.query=0.4 payment.refused=2.2 payment.sent=-0.9 praise=-0.4 urgent=-0.9
!logo 7.01 complaint.delay=0.4 complaint.neglect=-0.4 good=-0.3 payment.delayed=-0.5 praise=-0.4 reputation=1.3
!los 5.33 bad=1.5 complaint.cost=1.3 complaint.delay=1.8 complaint.neglect=0.5 complaint.quality=3.1 escalation=-0.5 good=-1.4 growth=-0.6 meeting.off=2.1 payment.delayed=-0.4 payment.disputed=1.3 payment.promised=-0.5 payment.query=-0.5 praise=-1.4 reputation=-1.1 urgent=1.3
!mal 6.16 bad=-1.1 complaint.cost=-0.5 complaint.delay=0.8 complaint.neglect=0.5 complaint.quality=0.8 leaving=0.8 payment.refused=-0.9 praise=0.4 reputation=-0.4
!manera 7.01 bad=-0.7 complaint.delay=-0.4 complaint.neglect=2.2 complaint.quality=-0.8 escalation=2.7 good=2.5 leaving=-0.4 legal=1.6 payment.refused=-0.8 praise=2.3 reputation=-0.4
!mano 7.01 bad=0.7 complaint.delay=-0.3 complaint.neglect=1.3 complaint.quality=-0.8 escalation=1.8 leaving=0.5 legal=-0.7 payment.refused=-0.5
!mas 4.97 bad=-2.4 complaint.cost=-1.1 complaint.delay=-1.0 complaint.neglect=-1.7 escalation=-0.8 good=3.8 growth=3.9 leaving=-1.0 meeting.off=-0.7 payment.delayed=0.5 payment.disputed=-0.9 payment.promised=-0.4 payment.query=-0.6 payment.refused=1.8 payment.sent=-0.4 praise=2.3 urgent=-0.5
!me 4.35 complaint.cost=1.4 complaint.delay=-1.3 complaint.neglect=1.7 escalation=-0.6 good=0.5 growth=1.8 leaving=1.6 legal=2.2 payment.delayed=1.9 payment.disputed=3.7 payment.promised=3.8 payment.query=1.7 payment.refused=0.9 payment.sent=0.9 praise=-0.8 reputation=2.7 urgent=1.5
!meter 7.01 bad=0.7 complaint.delay=1.8 complaint.neglect=-0.4 complaint.quality=-0.5 payment.query=1.1 praise=-0.3 reputation=-0.3
!mi 7.01 bad=0.5 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=-0.8 escalation=1.7 leaving=-0.6 legal=0.4 payment.refused=0.7
!mierco 6.72 bad=-1.2 complaint.delay=-0.3 complaint.quality=-0.5 escalation=-0.3 good=-0.4 leaving=-0.5 meeting.off=3.2 payment.disputed=-0.4 payment.refused=-0.5 praise=-0.4
!mitad 7.01 complaint.delay=-0.5 complaint.quality=-1.0 good=-0.5 leaving=-0.9 meeting.off=2.0 payment.refused=1.7 praise=-0.6
!molest 7.01 bad=0.6 complaint.delay=1.1 complaint.quality=-0.8 escalation=2.3 leaving=0.5 legal=-0.3 reputation=-0.5
!mucho 7.01 bad=0.9 complaint.cost=2.0 complaint.quality=-0.6 good=-0.3 praise=-0.4
!nada 4.97 bad=0.7 complaint.cost=-1.2 complaint.delay=1.9 complaint.neglect=0.4 complaint.quality=-0.8 escalation=-0.8 good=1.3 legal=-0.5 meeting.off=3.4 payment.delayed=-1.0 payment.disputed=0.3 payment.promised=-0.6 payment.query=-0.6 payment.refused=1.2 payment.sent=-0.4 praise=1.4 reputation=0.4 urgent=0.9
!nadie 5.47 bad=0.8 complaint.delay=0.4 complaint.neglect=0.8 complaint.quality=0.6 escalation=-0.5 good=2.4 growth=2.4 meeting.off=-0.9 payment.delayed=-0.5 payment.disputed=0.4 payment.query=-0.5 payment.refused=0.7 praise=0.8 reputation=-1.1
!necesi 7.01 bad=-1.8 complaint.quality=-0.9 leaving=-0.9 reputation=-0.6
!ni 4.85 bad=0.8 complaint.cost=3.7 complaint.delay=1.1 complaint.neglect=-0.6 complaint.quality=-1.4 escalation=-0.9 good=0.3 leaving=0.8 legal=-0.8 meeting.off=-1.1 payment.delayed=-1.0 payment.disputed=2.8 payment.promised=-0.6 payment.query=-0.8 payment.refused=4.7 payment.sent=-0.4 praise=0.4 reputation=-1.6 urgent=-0.5
!ningun 5.54 bad=-0.9 complaint.delay=-1.4 complaint.neglect=-1.3 complaint.quality=1.1 escalation=0.8 good=-0.6 growth=0.5 leaving=-1.9 legal=-1.1 meeting.off=-0.9 payment.delayed=1.5 payment.disputed=1.5 payment.promised=-0.5 payment.query=-0.6 payment.refused=0.6 praise=-0.6 reputation=-1.0 urgent=-0.3
!no 5.54 bad=-0.4 complaint.cost=-0.8 complaint.delay=2.2 complaint.neglect=-1.1 complaint.quality=-1.4 escalation=-0.4 growth=-0.4 leaving=-1.1 legal=-0.7 meeting.off=2.7 payment.delayed=1.1 payment.disputed=1.7 payment.promised=-1.1 payment.query=3.8 payment.refused=1.1 payment.sent=-0.4 reputation=-0.6 urgent=-0.6
!nomina 7.01 bad=-0.4 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=1.6 good=-0.5 leaving=-0.5 payment.promised=5.4 payment.refused=0.4 praise=-0.4
!nos 5.11 bad=-0.7 complaint.cost=2.5 complaint.delay=-1.9 complaint.neglect=-1.3 complaint.quality=-0.6 escalation=-0.9 good=0.5 growth=-0.3 leaving=0.6 legal=-0.6 meeting.off=0.8 payment.delayed=-0.9 payment.promised=-0.4 payment.query=1.0 payment.refused=-0.8 payment.sent=-0.4 praise=0.4 urgent=-0.4
!nuevo 7.01 bad=-0.9 complaint.quality=-0.6 good=-0.4 leaving=0.7 praise=-0.5
!nunca 6.72 bad=-1.2 complaint.quality=-0.7 good=2.6 leaving=-0.3 payment.query=0.8 payment.refused=-0.4 praise=2.9
!os 6.03 bad=2.3 complaint.cost=-0.6 complaint.neglect=-0.7 complaint.quality=0.6 escalation=-0.5 good=-1.1 growth=-0.3 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.3 payment.query=-0.4 payment.refused=1.3 praise=-1.2 reputation=4.7
!otra 6.72 bad=0.4 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=1.3 good=-0.4 leaving=1.9 legal=2.1 meeting.off=-0.3 payment.refused=-1.1 praise=-0.3 reputation=-0.5
!otro 6.50 complaint.cost=-0.3 complaint.delay=-0.9 complaint.neglect=-1.0 complaint.quality=1.7 escalation=3.4 good=-0.6 leaving=-0.9 legal=0.4 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=-0.6 praise=-0.6 reputation=-0.7
!paga 6.16 bad=-1.2 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-1.2 complaint.quality=-0.4 good=-0.7 leaving=-1.1 legal=-0.7 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-0.8 payment.refused=2.1 praise=-0.7 reputation=-0.6 urgent=-0.3
!pagan 7.01 bad=-1.5 complaint.neglect=-0.5 complaint.quality=-0.4 good=0.7 legal=-0.3 praise=0.8 reputation=-0.3
!pagar 5.80 bad=0.5 complaint.cost=-0.6 complaint.neglect=-0.8 complaint.quality=0.9 escalation=-0.3 good=-0.9 leaving=-1.0 legal=0.8 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=1.3 payment.promised=-0.4 payment.refused=2.9 praise=-1.0
!pago 6.50 bad=1.1 complaint.cost=3.5 complaint.delay=-0.7 complaint.neglect=-0.6 good=-0.5 leaving=3.9 legal=-0.5 meeting.off=-0.6 payment.delayed=2.2 payment.disputed=-0.7 payment.promised=-0.3 payment.query=-0.4 payment.refused=3.4 praise=-0.5
!para 5.80 bad=-0.5 complaint.cost=-0.8 complaint.delay=-1.5 complaint.neglect=1.6 escalation=-0.6 growth=-0.4 leaving=1.3 legal=-0.8 meeting.off=-0.9 payment.delayed=1.0 payment.disputed=-0.6 payment.query=-0.5 payment.sent=-0.4 praise=0.3 reputation=-0.5
!parte 6.72 complaint.cost=-0.3 complaint.quality=-0.8 escalation=2.1 good=1.0 growth=1.1 leaving=-1.2 legal=-0.4 meeting.off=-0.3 payment.query=-0.3 payment.refused=-0.4 praise=1.0
!pasa 6.50 bad=-0.4 complaint.delay=0.9 complaint.neglect=0.4 complaint.quality=-0.9 leaving=-0.4 legal=-0.4 payment.refused=-0.4 reputation=0.5
!pedir 7.01 bad=-1.1 complaint.quality=-0.6 good=2.0 growth=-0.3 leaving=-0.3 payment.refused=-0.5 praise=2.2 reputation=-0.4
!perder 7.01 complaint.cost=1.7 complaint.quality=0.8 leaving=0.5
!person 6.72 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.6 complaint.quality=-0.8 good=0.5 leaving=0.7 meeting.off=1.8 payment.refused=-0.5 praise=0.7 reputation=-0.7
!peso 7.01 bad=0.8 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=1.4 good=-0.7 leaving=-0.4 payment.disputed=-0.5 payment.refused=1.1 praise=-0.5
!pienso 6.32 bad=1.6 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=0.8 good=-0.8 growth=-0.3 leaving=-0.8 legal=1.5 payment.disputed=1.2 payment.query=-0.3 payment.refused=3.5 praise=-0.7 reputation=-0.7
!podemo 7.01 bad=0.7 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=2.8 leaving=-0.7 payment.refused=-0.5 urgent=2.2
!poder 6.50 bad=-1.9 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-0.5 good=2.0 leaving=-0.6 meeting.off=1.6 payment.delayed=0.7 payment.query=-0.3 payment.refused=-0.5 praise=2.0 reputation=-1.0
!podrem 6.50 bad=-2.4 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=-1.2 good=-0.5 legal=-0.5 meeting.off=1.8 payment.delayed=5.7 payment.promised=-0.4 payment.refused=-0.9 praise=-0.6 reputation=-0.4
!ponemo 7.01 bad=-0.6 complaint.quality=-0.4 leaving=-0.5
!poner 6.72 bad=1.2 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.0 escalation=-0.5 good=-0.6 leaving=-0.4 meeting.off=-0.6 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.4 praise=-0.7 reputation=4.0 urgent=2.5
!por 5.02 bad=0.8 complaint.cost=1.1 complaint.delay=0.8 complaint.neglect=1.5 complaint.quality=1.3 escalation=-0.5 good=-1.9 growth=-1.2 meeting.off=-1.3 payment.delayed=-0.8 payment.disputed=-1.5 payment.promised=0.5 payment.query=-0.8 payment.refused=0.9 payment.sent=-0.4 praise=-1.9 reputation=1.0 urgent=-1.0
!porque 7.01 bad=-1.2 complaint.quality=-0.7 meeting.off=-0.6 payment.disputed=-0.7 payment.promised=-0.4 payment.query=0.8 payment.refused=-1.0 reputation=-0.3
!precio 6.72 bad=-1.0 complaint.cost=3.1 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=-0.7 good=1.3 growth=-0.9 leaving=1.6 payment.refused=-0.4 praise=1.4
!preocu 6.50 bad=0.8 complaint.cost=-0.3 complaint.delay=1.2 complaint.neglect=-0.6 complaint.quality=-1.2 good=-0.6 growth=-0.4 leaving=-0.9 legal=-0.3 meeting.off=-0.5 payment.delayed=-0.5 payment.promised=1.5 payment.refused=-0.6 praise=-0.6 reputation=3.6
!presup 7.01 bad=1.2 complaint.quality=-0.6 leaving=-0.4 legal=1.3 payment.disputed=4.1 payment.query=-0.4
!prisa 5.91 bad=-1.5 complaint.cost=-0.9 complaint.delay=0.3 complaint.neglect=-0.4 complaint.quality=-1.2 escalation=-0.4 good=-0.9 growth=-0.4 leaving=-1.3 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.8 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.9 praise=-0.9 reputation=-0.7
!prorro 7.01 bad=1.4 complaint.delay=-0.6 complaint.quality=0.8 leaving=3.7 payment.refused=-0.9
!public 6.72 bad=0.6 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=2.0 complaint.quality=-0.7 escalation=-0.3 good=-1.0 growth=-0.3 leaving=-0.4 legal=-0.5 meeting.off=-0.5 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.8 reputation=2.3
!puede 5.71 bad=0.5 complaint.cost=0.8 complaint.delay=0.8 complaint.neglect=-0.8 escalation=2.2 good=0.5 growth=-0.5 leaving=-0.6 legal=-0.7 payment.delayed=-0.6 payment.disputed=-0.7 payment.query=1.6 payment.refused=-1.1 praise=0.6 reputation=2.5 urgent=-0.6
!puedo 5.80 complaint.cost=0.9 complaint.delay=-1.1 complaint.neglect=-1.1 complaint.quality=-0.4 escalation=-0.4 good=0.5 growth=-0.5 leaving=-1.0 meeting.off=3.4 payment.delayed=-0.5 payment.disputed=-1.1 payment.promised=-0.5 payment.query=0.5 payment.refused=1.8 praise=0.6 reputation=-0.7
!puente 7.01 bad=-1.0 complaint.delay=0.6 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.4 leaving=-0.7 payment.refused=-0.7 praise=-0.3
!puerta 7.01 bad=0.4 complaint.delay=0.8 complaint.neglect=1.4 escalation=1.6 leaving=-0.6 legal=1.0 payment.refused=0.7 reputation=-0.6
!que 4.32 bad=2.6 complaint.cost=4.1 complaint.delay=1.7 complaint.neglect=0.3 escalation=2.4 good=-2.5 growth=-1.2 meeting.off=2.9 payment.disputed=3.0 payment.promised=-0.8 payment.sent=-0.7 praise=-2.4 reputation=-1.0 urgent=0.8
!quedar 7.01 bad=1.0 complaint.neglect=2.4 complaint.quality=-0.7 good=-0.3 legal=1.1 meeting.off=-0.5 payment.refused=-1.0 praise=-0.3 reputation=1.4
!queja 6.72 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-1.3 good=2.1 growth=-0.4 leaving=-0.4 payment.refused=-0.7 praise=2.2
!querem 7.01 bad=-1.2 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.3 good=1.2 growth=1.2 leaving=-0.9 payment.refused=-0.7 praise=1.1
!quien 6.50 bad=-0.7 complaint.delay=-0.6 complaint.quality=-0.7 escalation=1.0 leaving=-0.5 meeting.off=1.6 payment.refused=-0.4 reputation=-0.6
!quiere 6.50 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 escalation=-0.3 good=-0.4 growth=-0.4 payment.refused=-0.4 praise=-0.4 reputation=-0.5
!quiero 6.16 bad=1.8 complaint.cost=-0.6 complaint.neglect=-0.6 complaint.quality=1.0 escalation=0.9 good=-0.5 growth=-0.3 leaving=1.1 legal=1.0 payment.refused=-0.9 praise=-0.5 reputation=1.9
!recibi 7.01 bad=1.5 complaint.delay=0.4 complaint.quality=-0.9 good=-0.3 leaving=2.2 legal=3.3 payment.refused=-0.5 praise=-0.3 urgent=2.4
!recono 7.01 bad=0.6 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-1.4 leaving=-0.4 legal=-0.6 payment.disputed=2.8 payment.refused=1.8 reputation=-0.4
!regist 7.01 bad=-0.5 complaint.quality=-0.3 payment.promised=-0.4 payment.query=1.9
!renova 6.50 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-1.1 good=-0.6 leaving=1.0 meeting.off=-0.6 payment.refused=-0.6 praise=-0.6 reputation=-0.4
!respon 6.32 bad=-0.5 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=2.0 escalation=1.4 good=-0.5 leaving=-1.0 legal=0.3 payment.disputed=-0.3 payment.query=-0.5 payment.refused=0.4 praise=-0.6
!respue 6.72 bad=0.5 complaint.neglect=2.1 complaint.quality=-0.6 escalation=0.6 good=-0.6 leaving=-0.3 legal=-0.4 payment.delayed=-0.4 payment.refused=-0.7 praise=-0.7 reputation=-0.6 urgent=2.3
!sabe 7.01 complaint.delay=-0.6 escalation=1.3
!sale 6.72 bad=0.8 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=1.2 leaving=-1.3 legal=-0.3 meeting.off=-0.5 payment.disputed=-0.4 payment.query=1.5 payment.refused=2.9 reputation=-0.5
!se 4.03 bad=-0.6 complaint.cost=1.1 complaint.delay=-1.0 complaint.neglect=0.5 complaint.quality=1.3 good=1.8 growth=-1.1 leaving=-0.3 legal=-1.8 payment.delayed=2.4 payment.disputed=1.2 payment.promised=-0.3 payment.query=-0.6 payment.refused=-1.1 payment.sent=0.7 praise=2.1 urgent=1.3
!seguir 6.50 bad=2.0 complaint.cost=3.0 complaint.delay=1.7 complaint.neglect=1.4 escalation=4.2 good=-0.5 leaving=3.6 legal=-0.6 payment.disputed=-0.3 payment.refused=-0.6 praise=-0.5 reputation=-1.0
!ser 6.72 bad=0.4 complaint.quality=1.9 meeting.off=1.4 payment.delayed=-0.4 payment.disputed=1.2 reputation=-0.4
!si 6.03 bad=-0.8 complaint.cost=1.4 complaint.delay=-0.6 complaint.neglect=0.6 complaint.quality=-1.6 good=-0.9 growth=-0.4 leaving=1.5 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.5 payment.query=1.5 payment.refused=-1.1 praise=-0.7 reputation=-0.7
!sin 7.01 bad=0.4 complaint.neglect=2.9 complaint.quality=-0.5 good=0.8 growth=1.1 leaving=-0.9 praise=0.9 reputation=-0.4
!sola 6.72 complaint.delay=-0.5 complaint.neglect=0.8 complaint.quality=1.1 good=-0.4 growth=-0.4 payment.refused=-0.6 praise=-0.4
!solo 7.01 bad=-0.9 complaint.neglect=-0.6 complaint.quality=-0.4 good=2.9 growth=3.2 leaving=-0.5 praise=3.2 reputation=-0.4
!soltar 6.72 bad=1.0 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=1.0 good=-0.7 leaving=-0.5 legal=-0.4 payment.disputed=1.8 payment.refused=2.1 praise=-0.6 reputation=-0.4
!soy 6.50 bad=-0.4 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.5 escalation=0.9 good=0.8 leaving=-0.7 meeting.off=1.7 payment.refused=-0.3 praise=1.0 reputation=0.7
!tarjet 7.01 complaint.neglect=-0.4 complaint.quality=0.7 leaving=-0.4 legal=-0.3 payment.refused=-0.3 praise=-0.3 reputation=0.9
!te 6.03 bad=1.0 complaint.delay=2.3 complaint.neglect=-0.5 complaint.quality=1.6 leaving=1.3 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.4 payment.promised=1.4 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.4 reputation=0.3
!telefo 6.16 bad=1.7 complaint.cost=-0.3 complaint.delay=-1.1 complaint.neglect=3.6 complaint.quality=2.5 good=-0.7 leaving=0.4 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=-1.0 praise=-0.7 reputation=0.3
!tener 7.01 bad=1.0 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.9 leaving=-0.5 legal=2.3 meeting.off=-0.6 payment.disputed=-0.4 payment.refused=-0.6 reputation=3.0
!tengo 6.32 bad=-0.7 complaint.delay=-0.6 complaint.neglect=-1.0 complaint.quality=0.4 escalation=-0.3 good=2.3 leaving=-0.5 legal=-0.4 payment.disputed=-0.8 payment.promised=1.6 payment.query=1.5 payment.refused=1.1 praise=2.3 reputation=-0.7 urgent=1.8
!tercer 7.01 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=1.7 leaving=1.1 legal=-0.3
!termin 7.01 bad=-0.6 complaint.delay=0.8 complaint.neglect=-0.6 complaint.quality=1.3 good=-0.5 payment.refused=0.7 praise=-0.5 reputation=-0.6
!tiempo 7.01 bad=-0.9 complaint.neglect=-0.4 complaint.quality=-0.4 good=1.1 leaving=-0.6 meeting.off=-0.3 payment.delayed=2.9 payment.promised=2.6 payment.query=-0.3 praise=1.4 reputation=-0.5
!tiene 6.32 complaint.cost=1.3 complaint.delay=1.7 complaint.neglect=0.4 complaint.quality=-0.5 escalation=-0.5 good=1.1 leaving=-0.3 legal=-0.5 payment.refused=-0.4 praise=0.9 reputation=1.8
!todo 7.01 bad=-1.0 complaint.cost=-0.5 complaint.neglect=-0.3 complaint.quality=-0.9 good=2.4 growth=2.4 leaving=-0.6 payment.refused=-0.5 praise=2.7
!trabaj 6.32 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=0.9 complaint.quality=-0.9 escalation=-0.5 good=-0.3 growth=-0.4 leaving=-0.4 legal=-0.6 payment.disputed=-0.8 payment.refused=1.0 praise=-0.4 reputation=-0.5
!transf 7.01 complaint.delay=0.8 complaint.neglect=-0.3 complaint.quality=1.0 leaving=-0.6 meeting.off=-0.7 payment.delayed=2.5 payment.refused=1.2
!ultimo 7.01 bad=1.4 complaint.quality=2.3 escalation=2.0 good=-0.5 leaving=-0.4 payment.refused=1.6 praise=-0.5
!un 4.89 bad=1.8 complaint.cost=-0.5 complaint.neglect=5.3 complaint.quality=1.7 escalation=0.5 growth=0.4 leaving=0.6 legal=-1.3 meeting.off=-0.9 payment.delayed=1.1 payment.disputed=-1.3 payment.promised=-0.5 payment.query=-0.7 payment.refused=1.3 payment.sent=-0.5 reputation=0.7 urgent=-0.4
!una 5.27 bad=-1.3 complaint.cost=-1.3 complaint.delay=-0.7 complaint.neglect=0.3 complaint.quality=0.7 escalation=0.7 good=3.2 growth=1.8 leaving=-0.4 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=-1.3 payment.sent=-0.4 praise=3.7 urgent=-0.4
!usa 7.01 bad=-0.7 complaint.neglect=0.4 complaint.quality=0.8 escalation=1.3 good=-0.5 growth=-0.3 payment.disputed=-0.4 praise=-0.4
!ustede 6.72 bad=-1.5 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=-0.6 good=1.0 meeting.off=-0.4 payment.delayed=-0.5 praise=1.2
!va 6.03 bad=0.9 complaint.cost=-1.4 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=-2.3 good=-1.0 leaving=-1.4 meeting.off=0.6 payment.delayed=-0.5 payment.disputed=1.9 payment.query=-0.4 payment.refused=0.8 praise=-1.1 reputation=1.5
!vamos 5.40 escalation=-0.5 good=-0.4 leaving=2.2 legal=-0.7 meeting.off=-1.4 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.8
!ver 6.50 bad=-0.8 complaint.cost=1.3 complaint.delay=-0.9 complaint.neglect=1.3 complaint.quality=-1.2 escalation=-0.4 good=-0.6 leaving=-0.8 legal=-0.4 payment.disputed=-0.4 payment.refused=0.6 praise=-0.5 reputation=-0.9
!viene 6.32 complaint.cost=-0.6 complaint.delay=1.9 complaint.neglect=-0.5 good=-0.5 growth=-0.3 leaving=-0.7 legal=-0.4 payment.disputed=-0.6 payment.promised=-0.5 payment.query=1.0 payment.refused=0.6 praise=-0.4 reputation=-0.4
!visto 6.72 bad=-1.6 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.3 good=1.1 growth=1.1 leaving=-0.4 payment.refused=-0.5 praise=1.1 reputation=-0.8
!vosotr 6.72 bad=-0.6 complaint.delay=-0.3 complaint.neglect=2.0 complaint.quality=-0.9 good=0.6 growth=1.0 leaving=2.6 legal=-0.4 meeting.off=-0.7 payment.disputed=-0.5 payment.refused=-0.6 praise=0.6 reputation=-0.3
!voy 5.71 bad=1.9 complaint.cost=0.7 complaint.delay=-0.7 complaint.neglect=1.0 complaint.quality=1.0 escalation=-0.5 good=-1.3 growth=-0.5 leaving=0.7 legal=-0.8 meeting.off=0.8 payment.delayed=-0.3 payment.disputed=-0.5 payment.refused=1.0 praise=-1.3 reputation=3.0
!vuelta 7.01 bad=0.6 complaint.delay=-0.6 complaint.quality=-0.9 good=-0.8 leaving=3.2 legal=-0.3 payment.refused=-0.9 praise=-0.7
!vuestr 6.32 bad=-0.9 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.5 escalation=-0.3 good=-0.7 leaving=0.8 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.3 payment.refused=2.3 praise=-0.7 reputation=-0.5
!y 4.97 bad=0.4 complaint.cost=-1.1 complaint.neglect=0.4 complaint.quality=2.0 escalation=-0.8 growth=-0.8 leaving=-2.0 legal=1.6 meeting.off=-1.0 payment.delayed=0.3 payment.disputed=1.2 payment.promised=-0.6 payment.query=-0.7 payment.refused=3.8 payment.sent=-0.5 urgent=2.2
!yo 7.01 bad=0.4 complaint.cost=-0.3 complaint.delay=0.7 complaint.quality=0.8 escalation=1.3 leaving=-0.3 legal=1.1 payment.refused=-0.7 reputation=-0.4
a 2.24 bad=2.1 complaint.cost=-1.2 complaint.delay=2.4 complaint.neglect=2.3 complaint.quality=1.7 escalation=3.5 good=0.4 growth=2.6 leaving=3.4 legal=0.7 meeting.off=-2.0 payment.delayed=-0.7 payment.disputed=-0.9 payment.promised=-2.4 payment.query=2.1 payment.sent=1.1 praise=-0.7 reputation=4.1
abajo 7.01 bad=0.4 complaint.quality=1.1 good=-0.5 growth=-0.3 leaving=-0.5 praise=-0.4
abiert 6.16 bad=-0.8 complaint.delay=0.5 complaint.quality=0.3 good=0.7 growth=-0.3 leaving=-0.6 legal=0.4 payment.query=1.3 payment.refused=-0.6 praise=0.8
abogad 4.12 bad=0.4 complaint.cost=-2.0 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=-0.7 escalation=-1.1 good=-1.0 leaving=-2.3 legal=5.1 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.7 payment.query=-0.8 payment.sent=-0.8 praise=-1.0 urgent=-0.9
abonad 6.72 bad=-1.9 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.5 good=-0.5 leaving=-0.5 legal=-0.4 payment.promised=1.7 payment.query=1.7 payment.refused=-0.8 payment.sent=4.9 praise=-0.5
abonar 6.72 bad=0.6 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=2.7 escalation=-0.4 good=-0.4 leaving=-0.3 legal=-0.3 meeting.off=-0.6 payment.promised=3.6 payment.refused=2.7 praise=-0.5 reputation=-0.5
abono 6.50 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.6 leaving=1.6 payment.disputed=1.5 payment.query=-0.4 payment.refused=-0.5 praise=-0.6 reputation=-0.4
abrazo 6.50 complaint.cost=-0.3 complaint.delay=1.0 complaint.neglect=1.0 complaint.quality=0.5 good=1.0 leaving=3.0 praise=1.1 reputation=-0.5
abre 6.16 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=2.8 good=-1.1 growth=1.0 leaving=-0.5 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=-0.5 praise=-0.9 reputation=-0.7 urgent=2.0
abril 6.32 complaint.delay=1.1 complaint.neglect=1.6 complaint.quality=-0.5 escalation=0.9 good=-0.8 leaving=-0.3 legal=0.4 praise=-0.8
abrimo 6.72 bad=-1.0 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.3 good=2.1 growth=2.3 leaving=-0.4 praise=2.5 reputation=-0.9
abrio 7.01 complaint.neglect=0.7 complaint.quality=-0.5 legal=-0.6 payment.delayed=-0.5 payment.refused=2.2
abrir 7.01 bad=-1.9 complaint.delay=-0.5 complaint.quality=-0.7 leaving=-0.7 legal=-0.3 payment.refused=-0.6 reputation=-0.4
abuela 6.50 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=1.6 good=-0.9 growth=-0.3 leaving=-0.6 legal=0.5 payment.refused=1.5 praise=-0.9 reputation=-0.5
abuelo 7.01 bad=-1.1 complaint.quality=-0.4 good=-0.4 leaving=0.8 legal=-0.4 praise=-0.4
acaba 6.50 bad=0.4 complaint.delay=1.2 complaint.quality=-0.8 good=-0.4 leaving=1.7 legal=-0.5 meeting.off=-0.4 payment.promised=-0.3 payment.refused=-0.4 payment.sent=-0.4 praise=1.3 urgent=1.4
acabam 7.01 bad=-1.3 complaint.quality=-0.3 good=-0.4 leaving=1.4 payment.refused=-0.4 praise=-0.4
acabo 5.91 bad=-0.4 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=-0.4 good=1.3 growth=-0.7 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.5 payment.sent=2.8 praise=1.4 reputation=1.0
acceso 7.01 bad=-0.9 complaint.delay=-0.3 complaint.quality=-0.4 leaving=-0.6
accion 6.03 bad=2.7 complaint.delay=1.3 complaint.neglect=-0.5 complaint.quality=1.0 escalation=-0.9 good=-0.9 growth=-0.4 leaving=-1.2 legal=6.3 payment.refused=1.1 praise=-0.9 reputation=-0.6
acepta 6.32 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.9 good=-1.3 growth=0.7 leaving=-1.0 legal=-0.4 meeting.off=-0.3 payment.disputed=2.3 payment.query=1.8 payment.refused=-0.4 praise=-0.7 reputation=-0.5
acero 7.01 bad=0.8 complaint.delay=-0.5 complaint.quality=2.6 leaving=-0.4 legal=1.8 reputation=-0.4
aconse 7.01 complaint.delay=0.9 good=-1.5 growth=-0.7 legal=1.1 payment.refused=1.3 praise=-1.6
acorda 6.72 bad=1.2 complaint.cost=1.3 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=2.4 escalation=-0.4 good=-0.9 growth=-0.3 leaving=-0.4 legal=1.7 payment.delayed=-0.3 payment.disputed=1.3 payment.refused=-0.4 praise=-1.0 reputation=-0.8
acta 6.16 bad=-0.5 complaint.delay=-0.5 complaint.neglect=0.6 complaint.quality=0.7 good=-0.5 leaving=-0.6 legal=1.9 payment.refused=-0.3 praise=-0.5 reputation=-0.9
acto 6.72 bad=2.0 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=1.2 complaint.quality=-0.5 leaving=0.4 legal=3.9 meeting.off=-0.4 payment.disputed=1.3
actual 6.16 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-0.4 complaint.quality=1.7 good=-0.6 growth=-0.3 leaving=-0.9 legal=-0.4 meeting.off=-0.3 payment.refused=-0.6 payment.sent=-0.3 praise=-0.6 reputation=-0.3
acudir 7.01 bad=0.8 complaint.delay=1.3 complaint.quality=0.9 leaving=-0.4 legal=2.4 payment.refused=-0.5
acuerd 5.91 bad=1.5 complaint.cost=-0.5 complaint.delay=-0.7 complaint.quality=0.4 escalation=-0.5 good=0.5 leaving=3.4 legal=2.3 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=1.2 payment.sent=-0.4 praise=0.6 reputation=-0.5
acuse 6.72 bad=0.4 complaint.cost=0.7 complaint.delay=0.8 complaint.neglect=1.4 complaint.quality=0.4 escalation=1.1 leaving=0.5 legal=1.3 payment.refused=-0.6
adelan 5.80 complaint.cost=0.8 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=-0.4 good=-1.3 growth=0.8 leaving=0.6 legal=1.1 payment.disputed=-0.3 payment.refused=-0.9 payment.sent=-0.3 praise=-1.1 reputation=-0.7
ademas 6.16 bad=0.7 complaint.cost=2.0 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.6 growth=1.4 leaving=1.3 legal=0.6 payment.disputed=2.7 payment.query=-0.5 payment.refused=-0.4 praise=-0.5 reputation=-0.3
adios 6.72 bad=-0.4 complaint.cost=0.9 complaint.delay=-0.4 complaint.quality=-0.5 good=1.3 growth=1.5 leaving=0.8 legal=-0.4 praise=1.3
adjunt 4.39 bad=-2.6 complaint.cost=-0.8 complaint.delay=-1.2 complaint.neglect=-0.5 complaint.quality=-1.6 escalation=-0.6 good=-2.0 growth=-0.7 leaving=-1.7 legal=-2.1 meeting.off=-0.5 payment.delayed=-1.0 payment.disputed=-0.7 payment.promised=-1.1 payment.query=-0.7 payment.refused=-1.4 payment.sent=3.4 praise=-2.1 reputation=-1.2 urgent=-0.4
admini 5.62 bad=-0.9 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=-0.6 good=-0.9 growth=-0.5 leaving=4.0 legal=-0.5 meeting.off=-0.7 payment.delayed=2.1 payment.disputed=-0.4 payment.query=-0.5 payment.refused=-0.6 praise=-0.9 reputation=-1.0 urgent=-0.4
afecta 6.72 bad=-0.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=1.1 escalation=2.2 growth=-0.3 leaving=0.4 reputation=-0.6
agenci 5.91 bad=0.9 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=1.5 good=-0.4 leaving=2.5 legal=2.4 meeting.off=-0.3 payment.delayed=-0.4 payment.refused=-0.4 reputation=0.5 urgent=-0.3
agenda 7.01 complaint.delay=1.1 complaint.neglect=-0.3 complaint.quality=-0.5 growth=0.8 reputation=0.6
agosto 6.03 bad=1.0 complaint.cost=-0.5 complaint.delay=4.3 complaint.neglect=1.7 complaint.quality=-0.8 escalation=2.5 good=1.8 growth=-0.4 leaving=-0.5 legal=0.5 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=1.3 praise=1.7 reputation=0.4
agrade 5.80 bad=1.5 complaint.cost=1.5 complaint.delay=-0.7 complaint.neglect=2.5 complaint.quality=-0.6 good=2.7 growth=-0.6 leaving=1.9 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.6 payment.sent=0.8 praise=3.0 reputation=0.7
agua 6.50 bad=0.9 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=1.6 complaint.quality=1.3 good=-0.6 leaving=0.9 legal=-0.6 payment.delayed=-0.3 payment.refused=0.7 praise=-0.6 reputation=-0.6
aguant 6.16 bad=-1.6 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.0 good=0.4 leaving=-0.5 legal=-0.6 meeting.off=-0.3 payment.delayed=1.3 payment.refused=-0.5 praise=0.4 reputation=-0.6
ahi 5.54 complaint.cost=-0.8 complaint.delay=-1.2 complaint.neglect=0.8 complaint.quality=1.9 escalation=0.5 good=-1.1 growth=-0.5 leaving=0.5 legal=-1.1 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=1.3 payment.query=-0.4 payment.sent=1.7 praise=0.4 reputation=-0.9 urgent=1.0
ahora 4.61 bad=2.0 complaint.cost=-0.8 complaint.delay=0.8 complaint.neglect=4.9 complaint.quality=0.7 escalation=1.3 good=-2.3 growth=1.1 legal=0.6 meeting.off=-0.8 payment.delayed=1.1 payment.disputed=-1.2 payment.promised=0.4 payment.query=1.7 payment.refused=-2.5 payment.sent=-0.8 praise=-2.3 reputation=-0.7 urgent=0.8
ahorra 7.01 bad=0.6 complaint.delay=1.9 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.6 meeting.off=-0.6 payment.refused=2.4 praise=-0.5
aire 7.01 bad=-0.9 complaint.delay=-0.4 complaint.quality=-0.3 escalation=-0.4 good=-0.3 legal=-0.4 meeting.off=3.1 payment.promised=-0.6 reputation=-0.3
ajusta 7.01 bad=-1.0 complaint.cost=-0.5 complaint.delay=-0.5 complaint.quality=-0.4 good=-0.5 leaving=-0.3 praise=-0.4
al 3.30 bad=-1.4 complaint.cost=-0.5 complaint.delay=-1.3 complaint.neglect=0.9 complaint.quality=-3.8 good=-1.7 leaving=-1.2 legal=-1.3 meeting.off=3.3 payment.delayed=0.4 payment.disputed=0.3 payment.promised=0.9 payment.query=-0.7 payment.sent=-1.9 praise=-1.5 reputation=-0.5 urgent=-1.3
albani 7.01 bad=-0.6 complaint.delay=-0.6 complaint.neglect=-0.4 leaving=-0.4 payment.refused=1.6 reputation=-0.5
albara 7.01 bad=-0.9 complaint.quality=-0.6 good=1.3 leaving=-0.3 legal=-0.3 payment.promised=-0.4 praise=1.5 urgent=3.0
alcald 6.32 bad=0.7 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=1.0 good=1.6 growth=3.5 leaving=-0.5 payment.refused=1.6 praise=1.6 reputation=1.4
algo 5.02 bad=1.1 complaint.neglect=-1.6 complaint.quality=1.9 escalation=-0.7 good=-2.2 growth=-0.7 leaving=-0.8 legal=-1.2 meeting.off=-0.8 payment.delayed=-1.0 payment.disputed=-0.8 payment.promised=-0.4 payment.query=-0.4 payment.refused=1.6 payment.sent=-0.6 praise=-2.0 reputation=-1.6 urgent=0.8
alguie 5.11 bad=4.8 complaint.cost=1.0 complaint.delay=-1.0 complaint.neglect=8.2 complaint.quality=1.1 escalation=4.1 good=-1.2 growth=-0.8 leaving=1.8 legal=-1.4 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=-0.7 payment.promised=-0.7 payment.query=-0.6 payment.refused=0.4 payment.sent=-0.4 praise=-1.2 reputation=-0.9 urgent=0.9
algun 6.72 bad=-1.8 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-0.6 good=-0.5 leaving=-0.6 legal=-0.8 payment.disputed=-0.4 payment.refused=-0.3 praise=-0.4 reputation=-0.5
alguno 7.01 bad=-1.2 complaint.quality=-0.5 good=-0.6 leaving=-0.4 meeting.off=-0.4 praise=-0.6 reputation=-0.3
alli 6.72 bad=0.6 complaint.neglect=0.7 complaint.quality=0.8 good=-0.3 leaving=1.2 legal=1.9 payment.refused=0.9 praise=1.2
almace 7.01 bad=-0.7 complaint.cost=-0.6 complaint.quality=-0.4 leaving=-0.5 praise=-0.3
alquil 6.32 bad=-1.4 complaint.cost=1.1 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-0.6 escalation=-0.4 good=-0.8 leaving=0.5 payment.refused=-0.3 praise=-0.7 reputation=-0.4
alta 6.32 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.3 leaving=-0.4 legal=-0.4 payment.promised=-0.6 payment.query=4.7 payment.refused=-0.4 payment.sent=-0.5 reputation=-0.3
alumno 6.72 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.3 good=-0.8 growth=0.6 leaving=-0.3 legal=-0.4 praise=-0.6
amaril 6.72 bad=-0.4 complaint.quality=-0.4 good=-0.6 praise=-0.5
amenaz 6.32 bad=-2.3 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-1.2 escalation=-0.4 good=-0.7 leaving=-0.6 legal=-0.6 payment.refused=-0.3 praise=-0.7 reputation=-0.8
amigo 6.72 bad=-1.1 complaint.cost=-0.3 complaint.neglect=-0.6 complaint.quality=-0.5 good=-0.5 growth=2.1 payment.delayed=1.3 payment.promised=1.3 praise=-0.5 reputation=-0.7
amigos 7.01 bad=-1.1 complaint.quality=-0.4 leaving=-0.3 legal=-0.4 payment.disputed=-0.4
ampa 6.72 complaint.delay=1.8 complaint.quality=1.3 good=-0.5 growth=-0.3 leaving=-0.4 legal=-0.3 praise=-0.4 reputation=1.5
amparo 6.16 bad=1.1 complaint.delay=2.6 complaint.neglect=-0.7 complaint.quality=-1.2 good=1.6 growth=-0.4 leaving=2.3 legal=2.5 meeting.off=-0.5 payment.delayed=-0.3 payment.refused=1.5 praise=1.8 reputation=-0.4
amplia 6.72 bad=-0.7 complaint.cost=-0.4 complaint.quality=-0.4 good=-1.1 growth=3.8 leaving=-0.7 praise=-0.9
anadid 4.93 leaving=-0.4 legal=-1.6 payment.refused=-0.6 reputation=-0.6
anadir 6.72 bad=-1.1 complaint.delay=-0.3 complaint.quality=-1.3 good=-0.5 praise=-0.5
anda 7.01 bad=0.5 complaint.quality=1.7 good=-0.3 payment.refused=-0.3
andami 7.01 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=0.5 payment.refused=0.6
andamo 7.01 bad=-0.5 complaint.quality=-0.4 good=-0.4 payment.delayed=4.4 payment.promised=-0.7 payment.sent=-0.4 praise=-0.4
ando 6.72 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.5 good=-0.3 leaving=-0.3 payment.delayed=3.0 payment.refused=-0.7 praise=-0.3
anexo 7.01 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=2.4 good=-0.5 leaving=-0.3 legal=-0.4 praise=-0.6
ano 4.89 bad=-1.6 complaint.cost=1.9 complaint.delay=-1.7 complaint.neglect=1.3 complaint.quality=-2.0 escalation=-0.5 good=2.6 growth=5.8 legal=-1.3 meeting.off=-0.7 payment.delayed=0.9 payment.promised=-0.5 payment.query=-1.0 payment.refused=-1.3 payment.sent=-0.7 praise=0.6 reputation=1.0 urgent=-0.7
anoche 6.50 bad=0.7 complaint.delay=-0.3 complaint.neglect=1.4 complaint.quality=0.8 escalation=-0.5 good=1.7 growth=-0.4 leaving=0.5 legal=0.9 praise=1.9 reputation=-0.6
anos 5.02 complaint.cost=-1.3 complaint.delay=-0.9 complaint.neglect=0.5 complaint.quality=-0.4 escalation=-0.7 good=-0.5 growth=0.4 leaving=3.5 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.8 payment.query=-0.5 payment.refused=-0.9 payment.sent=-0.5 praise=-0.8 reputation=-0.7 urgent=-0.4
anselm 7.01 bad=-0.7 complaint.quality=-0.3 good=1.1 growth=1.1 praise=1.1
ante 6.72 bad=0.5 complaint.quality=-1.0 leaving=-0.6 legal=2.1 payment.disputed=1.4
anteri 5.62 bad=-1.2 complaint.cost=-0.5 complaint.delay=0.3 complaint.neglect=-0.7 complaint.quality=0.8 escalation=-0.3 good=-0.6 growth=2.0 legal=-1.1 meeting.off=-0.4 payment.delayed=2.0 payment.disputed=-0.4 payment.promised=-0.3 payment.query=0.8 payment.refused=-0.7 payment.sent=-0.6 praise=-0.6 reputation=-0.6
antes 4.22 complaint.cost=-0.6 complaint.neglect=1.0 escalation=-0.9 good=-0.5 leaving=2.8 legal=1.4 meeting.off=-1.5 payment.delayed=-1.3 payment.disputed=-0.5 payment.promised=2.3 payment.query=0.8 payment.refused=-1.7 payment.sent=0.8 praise=-0.6 reputation=-1.2 urgent=4.3
antici 6.72 bad=1.5 complaint.delay=1.6 leaving=2.6 legal=2.2 payment.refused=-0.5
antigu 6.72 bad=-2.1 complaint.cost=-0.3 complaint.quality=-0.5 good=-0.4 leaving=-0.8 legal=-0.6 praise=-0.4
anual 6.50 bad=0.4 complaint.cost=-0.3 complaint.delay=0.4 complaint.neglect=0.5 complaint.quality=-0.9 escalation=0.9 leaving=0.5 reputation=1.2
anunci 6.50 bad=0.4 complaint.cost=1.4 complaint.delay=1.2 complaint.quality=-0.7 good=-0.6 leaving=2.5 meeting.off=2.2 praise=-0.6 reputation=-0.5
apalab 7.01 bad=-0.4 complaint.quality=-0.3 good=0.8 growth=1.2 praise=1.1
apanam 7.01 bad=-0.7 complaint.cost=1.3 complaint.quality=-0.4 leaving=0.9
aparec 5.91 bad=-0.6 complaint.cost=0.7 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-1.3 good=1.3 growth=-0.4 leaving=-0.9 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=1.9 payment.promised=-0.3 payment.query=2.3 payment.refused=-0.6 payment.sent=0.5 praise=1.4 reputation=-0.7 urgent=-0.5
aparej 6.50 complaint.delay=-0.8 complaint.quality=1.9 good=-0.5 leaving=-0.3 legal=1.6 payment.refused=1.3 praise=-0.5 reputation=1.5
aparta 6.72 bad=-0.4 complaint.cost=1.0 complaint.delay=-0.5 complaint.neglect=0.4 leaving=-0.3 meeting.off=-0.3 reputation=0.9
aparte 6.50 bad=-1.7 complaint.cost=-1.0 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.4 growth=-0.4 leaving=-0.9 legal=-0.3 payment.query=-0.4 praise=-0.4 reputation=-0.6
apelli 6.72 bad=0.9 complaint.delay=-0.4 complaint.neglect=1.3 complaint.quality=1.0 good=-0.5 leaving=-0.4 legal=-0.3 payment.refused=1.1 praise=-0.4 reputation=-0.7
apertu 7.01 bad=-1.0 complaint.delay=-0.7 good=-0.5 growth=-0.3 payment.delayed=-0.5 praise=-0.4 reputation=-0.7
aplaza 6.32 complaint.cost=-0.3 complaint.delay=2.3 complaint.neglect=-0.3 good=-0.8 growth=-0.4 leaving=-1.0 payment.delayed=5.7 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.4 praise=-0.8 reputation=-0.3
aplica 7.01 bad=0.5 complaint.delay=2.2 leaving=-1.0 legal=2.5
app 6.72 bad=2.0 complaint.quality=1.4 good=-0.7 growth=-0.6 leaving=-0.3 legal=-0.4 praise=-0.6 reputation=1.4 urgent=-0.9
apreci 7.01 bad=0.3 leaving=0.6 legal=1.0
aprend 7.01 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=2.8 leaving=-0.4 legal=-0.3 meeting.off=-0.5 payment.delayed=-0.4 payment.refused=2.6 praise=-0.3 reputation=-0.5
aproba 4.89 bad=-1.8 complaint.cost=-0.5 complaint.neglect=-0.4 complaint.quality=-0.4 growth=0.6 leaving=-0.8 payment.refused=-0.9 reputation=-0.7
aprueb 7.01 bad=-0.5 complaint.quality=-0.4
apunta 6.32 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=0.7 escalation=-0.4 good=-0.5 growth=-0.5 leaving=-1.1 legal=-0.5 meeting.off=1.5 payment.refused=-0.5 praise=-0.5 reputation=1.7
apunte 6.72 bad=-1.7 complaint.quality=-0.8 good=3.8 growth=3.9 leaving=-1.2 payment.refused=-0.5 praise=1.4
aquell 7.01 bad=-1.0 complaint.quality=-0.9 leaving=2.0 praise=1.7
aqui 5.16 bad=1.5 complaint.delay=2.1 complaint.neglect=-1.1 escalation=-0.5 good=1.1 growth=1.8 leaving=5.8 legal=-1.1 meeting.off=-1.0 payment.delayed=-0.7 payment.disputed=-1.0 payment.promised=-0.6 payment.query=-0.7 payment.sent=-0.5 praise=-0.4 reputation=-1.4 urgent=-0.4
arbitr 6.16 bad=-0.6 complaint.delay=0.8 complaint.neglect=-0.4 good=-0.7 growth=-0.5 leaving=-0.7 payment.refused=-0.3 payment.sent=-0.4 praise=-0.7 reputation=0.7
archiv 6.16 bad=-0.7 complaint.cost=-0.5 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=-0.4 good=-0.6 growth=-0.5 legal=-0.7 payment.promised=-0.6 payment.query=1.4 payment.refused=-0.6 payment.sent=1.1 praise=-0.6 reputation=-0.3
arquit 6.03 bad=0.8 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.3 escalation=-0.5 good=-0.9 growth=-0.6 leaving=1.0 legal=0.8 meeting.off=-0.3 payment.refused=-0.4 payment.sent=1.5 praise=-0.9 reputation=-0.7
arranc 7.01 complaint.cost=1.7 complaint.quality=1.0 good=-0.4 leaving=0.5 praise=-0.4
arregl 5.54 bad=2.4 complaint.cost=-1.4 complaint.neglect=-0.6 complaint.quality=4.3 escalation=-0.6 good=-0.4 growth=-0.5 leaving=-0.8 legal=0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-1.0 payment.promised=-0.4 payment.query=-0.4 payment.refused=1.4 payment.sent=-0.5 praise=-0.4 reputation=0.4 urgent=-0.3
arriba 7.01 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=0.4 payment.refused=0.5 reputation=-0.3
articu 6.32 bad=-0.6 complaint.delay=0.8 complaint.quality=-0.7 good=-0.7 growth=-0.4 leaving=-0.7 legal=1.2 meeting.off=-0.4 payment.refused=1.7 praise=-0.6 reputation=-0.6
asambl 6.50 bad=-1.3 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.8 good=1.3 growth=1.3 leaving=-0.5 legal=-0.4 payment.refused=-0.3 praise=1.6 reputation=-0.4
ascens 6.50 complaint.cost=-0.4 complaint.delay=0.7 escalation=-0.3 good=-0.5 leaving=-0.8 legal=0.6 meeting.off=-0.5 payment.disputed=1.9 payment.refused=-0.5 praise=-0.5
asegur 6.16 bad=2.1 complaint.neglect=1.8 complaint.quality=1.8 good=-0.7 leaving=-0.4 legal=3.5 payment.refused=-0.9 praise=-0.7 reputation=-0.7
asesor 5.80 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=0.8 escalation=-0.5 good=-0.7 growth=-0.5 leaving=1.6 legal=-1.0 meeting.off=-0.6 payment.delayed=-0.3 payment.promised=-0.4 payment.refused=1.6 praise=0.5 reputation=-0.8 urgent=-0.3
asi 3.98 bad=-1.1 complaint.cost=-0.5 complaint.delay=-1.4 complaint.quality=-0.4 escalation=-1.2 good=-1.8 growth=-1.0 leaving=1.1 legal=-1.0 meeting.off=-1.4 payment.delayed=-1.7 payment.disputed=-1.8 payment.promised=-1.4 payment.query=-1.2 payment.refused=1.9 praise=-1.0 reputation=-0.9 urgent=-1.4
asigna 7.01 bad=0.3 complaint.quality=1.0 legal=1.0 praise=-0.4
asiste 6.72 complaint.delay=0.8 complaint.neglect=1.1 complaint.quality=-0.6 legal=0.4 payment.delayed=-0.3
asocia 5.71 bad=0.6 complaint.cost=-0.5 complaint.delay=1.2 complaint.quality=-0.4 escalation=0.6 growth=1.2 leaving=-1.5 meeting.off=-0.6 payment.query=-0.4 payment.refused=0.4 reputation=3.2 urgent=-0.3
asunto 5.80 bad=0.8 complaint.cost=-0.8 complaint.delay=-1.2 complaint.neglect=0.5 complaint.quality=0.3 escalation=3.6 good=-0.9 growth=-0.3 leaving=-1.1 legal=1.0 meeting.off=0.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=0.9 payment.sent=-0.3 praise=-1.0 reputation=-1.3
atenci 7.01 complaint.delay=0.8 complaint.quality=-0.4 leaving=1.0 legal=0.9
atendi 6.72 bad=-1.1 complaint.cost=-0.7 complaint.neglect=1.7 complaint.quality=-0.6 good=-0.4 leaving=0.9 meeting.off=-0.4 payment.sent=2.4 praise=-0.3
atenta 7.01 bad=0.4 complaint.delay=0.6 complaint.neglect=0.7 complaint.quality=-0.5 payment.refused=1.3 reputation=-0.5
atiend 7.01 bad=0.4 complaint.delay=-0.9 complaint.neglect=0.9 complaint.quality=-0.7 escalation=1.1 leaving=-0.5 payment.refused=-0.5 praise=-0.3 reputation=-0.3
atras 6.72 bad=0.4 complaint.delay=-0.5 complaint.quality=1.8 good=-0.5 growth=-0.6 payment.refused=-0.3 praise=-0.5
audito 5.33 bad=-0.4 complaint.cost=-0.3 complaint.delay=0.7 complaint.quality=-0.6 escalation=0.9 legal=-0.6 payment.refused=-0.4 reputation=-0.4
aun 6.72 bad=-1.3 complaint.delay=0.8 complaint.quality=-0.4 good=-0.5 payment.refused=-0.6 praise=-0.6
aunque 7.01 bad=1.0 complaint.cost=1.7 complaint.delay=1.3 complaint.quality=0.8 good=-0.3 leaving=1.9 praise=-0.3
automa 5.91 bad=-1.3 complaint.cost=-0.4 complaint.delay=-1.0 complaint.neglect=-0.8 escalation=-0.8 good=-0.5 leaving=-0.8 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.refused=-0.8 praise=-0.7 reputation=-0.5
autono 5.80 bad=-1.2 complaint.cost=-0.6 complaint.delay=0.4 complaint.neglect=1.6 complaint.quality=-0.7 escalation=1.0 good=-0.9 growth=-0.4 leaving=-0.9 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.query=1.6 payment.refused=1.0 payment.sent=-0.4 praise=-0.8 reputation=2.2 urgent=2.1
autori 6.50 bad=1.1 complaint.cost=1.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.8 escalation=1.7 good=-0.7 leaving=2.0 legal=0.6 payment.refused=-0.4 praise=-0.6 reputation=-0.4
avisa 7.01 bad=-0.3 complaint.delay=-0.4 complaint.quality=-0.4 growth=1.3
avisad 7.01 bad=0.5 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.4 growth=-0.3 legal=-0.4 payment.sent=1.8 praise=-0.4 reputation=1.8
avisam 7.01 bad=1.2 complaint.neglect=2.7 complaint.quality=2.7 escalation=1.4 leaving=1.1
avisar 6.32 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=1.1 complaint.quality=-1.3 escalation=-0.3 good=-0.5 growth=-0.6 leaving=0.5 legal=-0.6 meeting.off=2.4 payment.delayed=-0.4 payment.promised=-0.4 payment.refused=-0.5 praise=-0.4 reputation=1.9 urgent=-0.7
aviso 5.80 bad=-0.7 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=-0.8 complaint.quality=-1.8 escalation=-0.3 good=-1.3 growth=-0.5 leaving=-1.8 legal=0.6 meeting.off=1.6 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=1.3 payment.query=1.2 payment.refused=0.4 payment.sent=-0.3 praise=-1.2 reputation=0.8 urgent=-0.5
ayer 4.89 bad=-1.1 complaint.cost=-1.2 complaint.neglect=1.6 complaint.quality=-0.5 escalation=-0.7 good=-1.5 growth=-0.9 leaving=1.3 legal=-1.0 meeting.off=0.6 payment.delayed=-1.2 payment.disputed=-0.8 payment.promised=-1.4 payment.query=-1.3 payment.refused=-1.8 payment.sent=4.4 praise=-1.5 urgent=-0.5
ayuda 7.01 bad=-1.0 complaint.delay=-0.3 complaint.quality=-0.5 good=1.4 leaving=1.1 praise=1.5 urgent=1.6
ayunta 5.71 bad=-0.7 complaint.cost=-0.9 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=-1.7 escalation=-0.4 good=-1.0 growth=-0.5 leaving=-1.3 legal=1.1 meeting.off=-0.5 payment.delayed=2.1 payment.disputed=1.6 payment.promised=-0.4 payment.query=-0.6 payment.refused=-1.1 payment.sent=1.4 praise=-0.9 reputation=0.6
azul 6.32 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=2.2 good=-1.1 growth=-0.8 leaving=-0.5 legal=-0.3 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.4 praise=-1.1 reputation=-0.8 urgent=-0.3
azulej 6.72 bad=0.6 complaint.delay=-0.4 complaint.quality=1.9 good=-0.5 leaving=-0.5 legal=0.9 payment.refused=1.5 praise=-0.6 reputation=-0.3
b 6.72 bad=-1.1 complaint.quality=-1.0 good=-0.4 leaving=-0.4 legal=-0.4
baja 5.54 complaint.cost=-0.9 complaint.delay=-1.1 complaint.neglect=-1.0 complaint.quality=-1.3 escalation=-1.0 good=-1.3 growth=-0.4 leaving=3.9 legal=-0.9 meeting.off=-1.1 payment.delayed=1.4 payment.disputed=-0.8 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.4 payment.sent=-0.5 praise=-1.3 reputation=-0.8
bajo 7.01 bad=-0.4 complaint.quality=-0.3 good=-0.3 leaving=-0.4 praise=-0.3
balanc 6.50 complaint.cost=0.3 complaint.neglect=1.4 complaint.quality=1.4 escalation=2.5 good=0.9 growth=-0.4 leaving=0.8 legal=-0.5 payment.refused=-0.4 praise=1.0 reputation=-0.6
bancar 6.72 bad=-0.5 good=-0.3 payment.query=2.7 payment.sent=1.3 praise=-0.4
banco 4.97 complaint.cost=-1.3 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=1.0 escalation=-0.7 good=-1.7 growth=-1.2 leaving=-2.0 legal=-1.4 meeting.off=-0.8 payment.delayed=4.8 payment.disputed=-1.2 payment.promised=-1.2 payment.query=1.2 payment.refused=4.0 payment.sent=1.9 praise=-1.9 reputation=-1.3
bandej 7.01 bad=-0.6 complaint.delay=-0.3 complaint.quality=-0.4 payment.query=2.6
bano 6.72 bad=1.3 complaint.delay=0.6 complaint.quality=2.9 good=-0.5 leaving=-0.7 legal=0.8 payment.refused=2.2 praise=-0.5 reputation=-0.5
bar 5.91 bad=-1.9 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-1.2 growth=-0.6 leaving=-0.7 legal=-0.4 payment.refused=-0.4 reputation=-0.8
barato 6.72 complaint.cost=3.6 complaint.delay=-0.3 complaint.quality=-0.7 good=1.8 growth=-0.9 leaving=1.6 payment.refused=-0.4 praise=1.8 reputation=-0.4
barrio 7.01 bad=1.5 complaint.delay=2.1 complaint.neglect=-0.3 complaint.quality=1.0 good=-0.3 growth=-0.4 leaving=-0.4 reputation=2.3
base 7.01 bad=1.7 complaint.delay=1.7 complaint.quality=1.9 good=-0.9 growth=-0.4 leaving=2.4 praise=-0.7 reputation=1.2
basico 7.01 bad=0.5 complaint.delay=0.6 complaint.neglect=0.7 complaint.quality=0.8 leaving=0.6 legal=-0.5
basta 6.50 bad=-0.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=0.6 good=-0.4 leaving=-0.9 legal=-0.4 meeting.off=-0.4 payment.refused=-0.5 praise=-0.4 reputation=1.0
bastan 6.50 bad=1.0 complaint.cost=0.9 complaint.delay=-0.5 complaint.neglect=-0.4 escalation=0.8 good=-0.7 growth=-1.1 leaving=1.3 payment.refused=-0.3 praise=-0.7 reputation=-0.3
biblio 6.50 bad=-1.2 complaint.delay=-0.5 complaint.quality=-0.5 good=-0.5 leaving=-0.4 legal=-0.4 praise=-0.5 reputation=-0.5
bien 4.58 bad=-1.2 complaint.cost=-2.0 complaint.delay=-2.2 complaint.neglect=-0.6 complaint.quality=1.5 escalation=-1.1 good=2.5 growth=1.6 leaving=-0.4 legal=-1.3 meeting.off=1.3 payment.delayed=-1.2 payment.disputed=0.4 payment.promised=-0.8 payment.query=0.7 payment.refused=-0.9 payment.sent=-0.7 praise=2.7 reputation=-1.1 urgent=-0.6
bizum 6.50 bad=-1.6 complaint.cost=-0.6 complaint.delay=-0.6 complaint.quality=-0.8 good=-1.2 leaving=-0.9 legal=-0.4 payment.delayed=-1.2 payment.promised=2.9 payment.refused=-1.0 payment.sent=4.0 praise=-1.1 reputation=-0.6
blanco 7.01 bad=0.7 complaint.quality=1.1
blog 6.72 bad=-0.6 complaint.delay=-0.9 good=-0.3 growth=-0.3 praise=-0.3 reputation=-0.6
bloque 6.50 bad=0.5 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=-0.5 complaint.quality=-0.5 escalation=-0.4 good=-0.6 leaving=-1.0 legal=-0.4 payment.delayed=0.6 payment.refused=2.9 payment.sent=-0.5 praise=-0.6
boceto 6.72 bad=-0.7 complaint.quality=-0.9 leaving=-0.5 meeting.off=-0.7 urgent=1.1
boda 5.71 bad=-1.6 complaint.cost=-0.5 complaint.delay=1.4 complaint.neglect=1.3 complaint.quality=-1.5 escalation=-0.3 good=2.8 growth=-0.4 leaving=-0.8 legal=-0.8 meeting.off=2.2 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.5 payment.sent=-0.5 praise=2.9 reputation=1.1
bogota 7.01 bad=-1.0 complaint.delay=-0.6 complaint.quality=-0.3 good=1.2 leaving=1.1 meeting.off=0.7 praise=1.4
boleti 6.72 complaint.delay=-0.5 complaint.quality=-0.7 good=-1.0 growth=-0.5 praise=-0.7 reputation=0.9
bolsas 6.32 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=1.8 good=0.7 growth=1.3 leaving=-0.9 legal=-0.3 payment.query=3.5 payment.refused=-0.3 praise=0.8 reputation=-0.5
bolsil 6.32 bad=0.9 complaint.cost=2.9 complaint.delay=0.7 complaint.neglect=-0.6 escalation=-0.3 good=0.9 growth=-0.3 leaving=0.9 legal=-0.5 meeting.off=-0.5 payment.refused=1.9 praise=0.9 reputation=-0.5
bonito 6.50 bad=0.5 complaint.cost=2.4 complaint.quality=-0.8 good=2.1 growth=0.7 legal=-0.3 meeting.off=2.3 payment.disputed=-0.3 payment.refused=-0.7 praise=1.9 reputation=-0.4
bordad 6.72 complaint.delay=0.9 complaint.quality=-0.6 good=0.4 growth=-0.4 leaving=-0.6 payment.query=-0.3 praise=0.6
borrad 7.01 bad=-1.3 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.3 reputation=-0.3
botas 7.01 complaint.delay=0.8 leaving=0.8
boton 7.01 bad=1.2 complaint.delay=0.8 complaint.neglect=1.2 complaint.quality=1.0 good=-0.7 praise=-0.7 reputation=0.9 urgent=2.1
broma 7.01 bad=0.9 complaint.cost=1.5 complaint.quality=-0.3 leaving=-0.5
buen 5.91 complaint.cost=1.2 complaint.delay=0.4 complaint.neglect=-0.5 escalation=-0.4 good=1.1 leaving=2.1 legal=-0.7 meeting.off=-0.3 payment.delayed=-0.4 payment.promised=-0.5 payment.query=2.1 payment.refused=1.1 payment.sent=0.4 praise=1.0
buena 6.32 complaint.cost=0.6 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-0.7 good=-0.8 leaving=-0.6 meeting.off=-0.4 payment.disputed=0.9 payment.refused=-0.4 praise=-0.7 reputation=0.9
buenas 4.64 bad=-1.7 complaint.cost=0.3 complaint.delay=-1.0 complaint.neglect=-0.8 good=-0.5 growth=0.6 leaving=-1.6 legal=-0.5 meeting.off=0.8 payment.delayed=-0.7 payment.promised=-0.5 payment.query=-0.6 payment.refused=-1.3 payment.sent=0.6 urgent=-0.6
bueno 6.03 bad=-2.0 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.3 growth=0.7 legal=-1.1 payment.query=0.9 payment.refused=-0.4 payment.sent=-0.4 reputation=-0.5
buenos 5.22 bad=-2.6 complaint.cost=-0.7 complaint.delay=-2.2 complaint.neglect=-0.6 complaint.quality=-1.2 good=-1.4 growth=-0.6 leaving=-1.4 legal=-1.2 meeting.off=-0.9 payment.delayed=0.4 payment.promised=-0.3 payment.query=0.8 payment.refused=0.8 payment.sent=0.6 praise=-1.4 reputation=-0.9 urgent=-0.6
bufete 6.32 bad=-0.9 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-1.8 escalation=-0.6 good=-0.4 growth=-0.4 leaving=-1.1 legal=1.3 payment.refused=-0.5 praise=-0.4 reputation=-0.5
burgos 7.01 bad=0.4 complaint.quality=1.6 legal=1.6 reputation=1.1
burofa 6.32 bad=2.1 complaint.cost=-0.3 complaint.delay=-1.0 complaint.neglect=0.5 complaint.quality=0.9 growth=-0.4 leaving=-0.8 legal=5.4 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=-0.7 payment.refused=-0.4 reputation=-0.4 urgent=-0.7
busca 7.01 complaint.delay=0.9 complaint.neglect=-0.5 good=-0.4 growth=2.2 leaving=0.8 praise=-0.4
buscad 7.01 bad=1.0 complaint.delay=-0.8 complaint.neglect=0.3 complaint.quality=1.0 leaving=1.0 payment.refused=1.6 reputation=-0.5
buscan 7.01 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.6 good=-0.4 leaving=-0.5 legal=-0.3 praise=-0.4 reputation=1.3
buzon 6.16 bad=-1.6 complaint.cost=-0.5 complaint.delay=0.4 complaint.quality=-0.7 escalation=-0.4 good=-0.5 growth=-0.3 leaving=-0.4 legal=-0.5 payment.delayed=-0.5 payment.disputed=-0.8 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.3 praise=-0.6 urgent=-0.3
cabe 7.01 bad=-0.6 complaint.quality=-0.6 good=-0.3
cabece 7.01 bad=-0.4 complaint.quality=1.4 good=1.2 praise=1.3
cabeza 7.01 bad=-0.9 complaint.quality=-0.4 good=1.1 growth=1.1 leaving=-0.4 praise=-0.6 reputation=-0.5
cabina 7.01 complaint.delay=0.9 complaint.quality=0.9 good=1.9 growth=2.2 leaving=-0.4 legal=0.8 praise=-0.3
cada 5.02 bad=2.4 complaint.cost=2.2 complaint.neglect=2.0 complaint.quality=2.6 escalation=-1.0 good=0.4 growth=-1.0 leaving=-0.3 legal=0.9 meeting.off=-0.8 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=-0.6 payment.query=-0.5 payment.sent=-0.5 praise=0.4 reputation=2.0 urgent=-0.5
cadiz 7.01 bad=0.3 complaint.quality=1.5 good=-0.5 leaving=1.1 praise=-0.6
caen 7.01 bad=1.0 complaint.neglect=2.0 complaint.quality=0.7 legal=-0.4 payment.refused=-0.5 praise=-0.3 reputation=0.8
cafe 6.32 complaint.delay=0.9 complaint.neglect=0.6 complaint.quality=0.3 good=-0.4 leaving=1.2 legal=0.5 payment.refused=0.7 payment.sent=0.8 praise=-0.4 reputation=-0.4
cafete 7.01 bad=-0.6 complaint.quality=-0.4 reputation=-0.4
caida 6.72 bad=1.5 complaint.delay=-0.6 complaint.quality=3.1 good=-0.4 leaving=0.8 payment.refused=1.9 praise=-0.5 urgent=2.2
caido 6.72 bad=1.8 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=3.2 escalation=1.4 good=-0.8 leaving=-0.7 payment.delayed=-0.3 payment.refused=-0.3 praise=-0.7 urgent=5.2
caja 6.50 complaint.delay=1.6 complaint.neglect=0.8 complaint.quality=-0.6 good=-0.9 growth=-0.4 legal=-0.3 payment.refused=-0.3 praise=-0.8 reputation=1.9
cajas 6.32 bad=-2.3 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=-0.8 escalation=-0.3 good=-0.8 growth=4.0 leaving=-0.8 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.5 payment.refused=-0.4 praise=-1.0 reputation=-0.6
cajon 7.01 bad=2.3 complaint.quality=0.7 good=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=2.1 praise=-0.4
calcul 7.01 complaint.delay=1.0 complaint.quality=0.6 leaving=-0.5 legal=0.8 payment.refused=0.9
calder 6.72 bad=1.5 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=4.3 good=-0.4 leaving=-0.8 legal=2.8 payment.refused=-0.4 praise=-0.3 reputation=-0.7
calend 6.32 bad=-1.6 complaint.delay=0.6 complaint.neglect=-0.7 complaint.quality=-1.3 good=-0.7 growth=0.5 leaving=0.7 legal=-0.4 payment.refused=-0.6 praise=-0.7 reputation=-0.7
callad 7.01 complaint.cost=-0.4 complaint.neglect=2.7 complaint.quality=-0.7 good=1.8 leaving=-0.3 legal=-0.4 meeting.off=-0.5 praise=1.9 reputation=1.4
calle 5.80 bad=-0.4 complaint.cost=1.3 complaint.neglect=-0.8 complaint.quality=0.6 escalation=-0.4 good=0.4 growth=0.8 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.5 payment.refused=1.1 praise=0.4
calma 6.72 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=-0.5 good=-0.5 growth=-0.4 leaving=-0.9 legal=-0.4 payment.delayed=-0.5 payment.refused=-0.3 praise=-0.5 reputation=-0.4
camara 6.03 bad=1.2 complaint.cost=-0.9 complaint.neglect=-0.6 complaint.quality=3.1 escalation=0.9 good=0.3 growth=-0.5 legal=0.3 meeting.off=-0.4 payment.delayed=-0.5 payment.query=-0.3 payment.refused=1.2 reputation=4.7
camare 6.32 bad=-0.4 complaint.delay=-0.4 complaint.neglect=1.6 complaint.quality=-0.9 good=-0.6 growth=-0.3 leaving=-0.4 legal=-0.5 praise=-0.6 reputation=-0.9
cambia 4.50 bad=-0.8 complaint.cost=-1.0 complaint.neglect=0.5 escalation=-1.1 good=-2.5 leaving=1.3 legal=-2.1 meeting.off=-1.3 payment.delayed=-1.1 payment.disputed=-1.4 payment.query=1.3 payment.refused=-0.8 payment.sent=-1.1 praise=-2.3 reputation=-0.9
cambio 6.03 bad=-0.8 complaint.cost=0.4 complaint.delay=-1.0 complaint.neglect=1.2 complaint.quality=-1.5 escalation=-0.3 good=-1.2 growth=-0.6 leaving=-1.0 legal=-0.6 meeting.off=-0.6 payment.delayed=3.5 payment.disputed=0.8 payment.query=-0.6 payment.refused=-0.9 praise=-1.1 reputation=-0.7
camino 6.32 bad=2.0 complaint.cost=0.6 complaint.delay=-0.9 complaint.neglect=-0.6 escalation=-0.3 good=-0.9 leaving=1.6 legal=1.6 meeting.off=-0.5 payment.refused=-0.9 praise=-0.8 reputation=0.7
camion 6.16 bad=-1.0 complaint.cost=-0.4 complaint.delay=1.1 complaint.neglect=-0.6 complaint.quality=0.4 good=-0.6 leaving=-0.7 legal=-0.7 payment.delayed=0.9 payment.disputed=-0.4 payment.promised=0.6 payment.refused=-0.3 payment.sent=-0.4 praise=-0.6 reputation=-0.5 urgent=3.9
camise 6.50 complaint.delay=2.4 complaint.quality=-0.8 good=2.2 leaving=-0.4 legal=-0.4 praise=2.3 reputation=2.4
campan 5.54 bad=1.2 complaint.cost=-1.1 complaint.delay=-1.5 complaint.neglect=-0.7 complaint.quality=3.6 escalation=-0.5 good=1.8 growth=1.4 leaving=3.0 legal=0.4 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.4 praise=2.3 reputation=-1.3 urgent=3.9
campo 6.72 bad=0.6 complaint.delay=-0.4 complaint.quality=1.1 good=-0.5 leaving=-0.3 praise=-0.4 reputation=1.4
cancel 5.62 bad=-0.8 complaint.cost=-0.7 complaint.delay=-1.5 complaint.neglect=-0.9 complaint.quality=-0.5 escalation=-1.0 good=-1.2 growth=-1.0 leaving=-1.2 legal=-1.0 meeting.off=3.9 payment.delayed=-0.9 payment.disputed=-0.4 payment.promised=-1.2 payment.query=-0.7 payment.refused=1.0 payment.sent=1.4 praise=-1.2 reputation=-1.0 urgent=-1.5
canta 7.01 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=-0.5 escalation=1.6 payment.refused=-0.3 reputation=-0.5
cantid 6.50 complaint.cost=1.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.3 leaving=-0.8 legal=0.3 payment.promised=-0.6 payment.refused=2.3 payment.sent=1.8 praise=-0.4 reputation=-0.6
capitu 6.50 complaint.delay=1.1 complaint.neglect=1.4 complaint.quality=-0.7 escalation=1.4 good=-0.3 legal=-0.5 payment.delayed=-0.3 payment.promised=-0.3 payment.refused=-0.3 reputation=0.9
captur 7.01 bad=0.8 complaint.delay=-0.3 complaint.neglect=0.8 complaint.quality=-0.5 legal=-0.3 reputation=2.7
cara 6.16 bad=2.2 complaint.cost=2.1 complaint.delay=1.9 complaint.neglect=1.5 complaint.quality=-1.3 good=-1.0 growth=-0.3 leaving=0.5 legal=-0.5 meeting.off=-0.4 payment.disputed=0.7 payment.refused=0.9 praise=-0.9 reputation=0.4
cargad 7.01 bad=1.1 complaint.cost=1.4 complaint.quality=-1.0 payment.disputed=3.3 payment.query=-0.3
cargo 6.50 bad=2.1 complaint.cost=-0.5 complaint.neglect=-0.5 complaint.quality=1.8 escalation=-0.3 good=-0.4 leaving=-0.6 legal=1.6 payment.delayed=-0.4 payment.disputed=4.0 payment.refused=0.4 payment.sent=-0.3 praise=-0.4 reputation=-0.5
carino 6.50 bad=1.7 complaint.cost=-0.8 complaint.delay=1.9 complaint.quality=2.9 escalation=1.1 good=-0.4 legal=-0.4 payment.delayed=-0.3 payment.refused=-0.3 praise=-0.4 reputation=-0.4
carmen 7.01 complaint.delay=-0.3 complaint.neglect=1.1 complaint.quality=-0.5 good=1.0 leaving=2.0 praise=1.1 reputation=-0.4
caro 7.01 bad=1.8 complaint.cost=6.1 complaint.delay=-0.4 complaint.quality=1.3 good=-0.9 leaving=-0.4 legal=-0.3 meeting.off=-0.4 praise=-1.0
carpet 6.50 bad=-0.4 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.8 good=0.4 growth=-0.4 leaving=3.0 legal=-0.4 payment.refused=-0.4 praise=1.7 reputation=0.6
carret 6.72 bad=-1.7 complaint.delay=-0.5 complaint.quality=-0.9 leaving=-0.7 legal=-0.5 meeting.off=3.6 payment.delayed=-0.3 payment.refused=-0.4 reputation=-0.4 urgent=-0.3
carrit 7.01 bad=0.5 complaint.cost=1.4 complaint.quality=1.5 leaving=-0.3
carta 5.33 bad=0.5 complaint.delay=-1.1 complaint.quality=2.0 escalation=-0.7 good=-0.6 growth=-1.0 leaving=0.9 legal=1.8 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.query=-0.4 payment.sent=-0.6 praise=-0.3 reputation=-1.2 urgent=-0.5
cartas 6.72 bad=0.9 complaint.delay=0.9 complaint.neglect=1.7 complaint.quality=0.7 escalation=1.7 good=-0.5 leaving=-0.5 legal=1.5 payment.refused=-0.3 praise=-0.5
cartel 5.22 bad=-2.3 complaint.cost=-1.6 complaint.delay=-1.3 complaint.neglect=-0.5 escalation=-0.6 growth=0.6 leaving=-1.4 legal=-1.3 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.9 payment.promised=-0.5 payment.query=1.0 payment.refused=-1.3 payment.sent=-0.6 praise=0.3 reputation=1.0 urgent=-0.6
casa 5.33 complaint.cost=0.8 complaint.delay=-0.8 complaint.neglect=0.5 complaint.quality=-0.7 escalation=0.5 good=1.2 growth=0.5 legal=-0.8 meeting.off=1.8 payment.delayed=-0.4 payment.disputed=4.0 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.3 praise=1.5 reputation=-0.9 urgent=-0.3
casero 6.72 bad=-0.5 complaint.quality=-0.3 good=-0.5 growth=-0.4 leaving=-0.4 praise=-0.5
caso 6.32 bad=-0.7 complaint.neglect=-0.8 escalation=3.3 good=-0.8 leaving=-0.6 legal=-0.8 payment.refused=0.4 praise=-0.8 reputation=-0.4
castel 6.72 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.3 good=-0.5 leaving=-0.4 praise=-0.5 reputation=-0.3
catalo 6.32 bad=-1.3 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=-0.7 complaint.quality=-1.1 escalation=-0.3 good=-0.8 growth=1.1 leaving=-0.9 legal=-0.4 meeting.off=-0.7 payment.delayed=-0.4 payment.refused=0.7 praise=-0.7 reputation=-0.4 urgent=-0.5
catedr 6.72 bad=-0.8 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.8 good=2.0 leaving=-0.5 legal=-0.3 praise=2.2 reputation=1.0
catorc 6.72 bad=0.5 complaint.delay=0.7 complaint.quality=2.5 legal=0.6 payment.refused=1.0
causa 7.01 bad=1.8 complaint.delay=2.8 complaint.quality=0.9 legal=2.2 payment.delayed=-0.6
celebr 6.72 bad=-1.2 complaint.neglect=-0.5 complaint.quality=-0.5 good=0.5 growth=1.3 leaving=-0.4 praise=0.7 reputation=-0.5
cena 7.01 complaint.delay=-0.3 complaint.quality=1.3 good=0.8 leaving=1.1 praise=0.7 reputation=1.2
centra 6.16 bad=1.3 complaint.cost=-0.5 complaint.neglect=0.8 complaint.quality=1.1 escalation=2.8 good=0.3 growth=-0.5 legal=-0.8 payment.delayed=-0.4 payment.refused=-0.6 praise=0.3 reputation=-0.8 urgent=2.8
centro 6.32 bad=1.0 complaint.cost=3.5 complaint.delay=1.0 complaint.neglect=-0.5 good=-0.7 leaving=1.0 legal=0.8 payment.refused=0.6 praise=-0.7 reputation=-0.5
cero 6.16 complaint.cost=-0.7 complaint.delay=1.9 escalation=-0.4 good=1.5 growth=-0.5 leaving=-0.8 payment.delayed=-0.4 payment.refused=2.8 praise=1.3 reputation=-0.5
cerrad 5.71 bad=-1.0 complaint.cost=0.6 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=-0.7 escalation=-0.4 good=-0.9 growth=-0.3 leaving=-0.6 legal=-0.8 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=1.9 payment.promised=-0.5 payment.refused=-0.7 payment.sent=1.7 praise=-1.0 reputation=0.4
cerram 6.72 bad=-1.3 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.8 leaving=1.7 legal=-0.4 meeting.off=-0.6 payment.refused=-0.3 praise=1.6 reputation=-0.9
cerro 6.72 bad=-0.6 complaint.cost=-0.4 complaint.neglect=-0.5 good=-0.5 leaving=-0.9 legal=1.4 praise=-0.5 reputation=-0.8
certif 5.54 complaint.cost=-0.5 complaint.delay=2.5 complaint.quality=-0.8 escalation=-0.4 good=-1.1 growth=-0.6 leaving=-1.4 legal=0.7 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.6 payment.query=2.0 payment.refused=0.9 praise=-1.0 reputation=-0.8 urgent=1.4
chance 7.01 bad=-1.0 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.5 payment.delayed=4.0 payment.refused=-0.3 praise=-0.6
chapuz 6.72 bad=1.6 complaint.cost=-0.3 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=2.8 good=-0.9 leaving=-0.4 legal=-0.5 payment.delayed=-0.3 payment.refused=-0.5 praise=-0.8 reputation=2.1
chat 6.72 complaint.delay=1.2 complaint.neglect=2.6 complaint.quality=-1.2 escalation=3.1 good=-0.5 growth=-0.4 leaving=-0.3 legal=-0.3 payment.disputed=-0.5 payment.refused=-0.5 praise=-0.5 reputation=0.9
che 7.01 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.8 legal=-0.3 payment.refused=-0.4
cheque 7.01 bad=2.9 complaint.delay=-0.4 complaint.quality=-0.7 good=-1.1 growth=-0.5 leaving=-0.3 legal=-0.5 payment.refused=6.4 praise=-0.9 reputation=-0.4
chica 6.50 bad=-1.0 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.5 leaving=1.4 payment.promised=-0.3 payment.refused=-0.3 payment.sent=3.1 praise=-0.3 reputation=-0.6
chico 6.32 bad=-0.6 complaint.cost=-0.6 complaint.delay=0.6 complaint.neglect=0.9 complaint.quality=-0.8 good=0.7 leaving=0.9 legal=0.7 payment.refused=-0.3 praise=1.8 reputation=-0.8
chicos 6.50 bad=1.5 complaint.delay=0.9 complaint.neglect=0.9 complaint.quality=2.9 good=-0.8 growth=-0.5 leaving=1.6 praise=-0.7
chino 7.01 bad=-0.5 complaint.quality=-0.5 good=-0.5 praise=-0.5
cielo 7.01 bad=-0.7 complaint.neglect=-0.5 leaving=-0.4 meeting.off=2.3 payment.delayed=1.1 payment.promised=1.1 payment.refused=-0.7
ciento 6.72 bad=0.5 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=0.4 leaving=-0.3 legal=0.6 payment.refused=0.7
cierra 5.91 bad=-1.2 complaint.cost=-0.4 complaint.delay=-1.1 complaint.neglect=-0.6 good=-0.9 growth=-0.8 leaving=-1.1 legal=-0.5 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.9 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.3 praise=-0.8 reputation=-0.9 urgent=7.0
cierre 6.03 bad=-0.5 complaint.cost=1.3 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=2.1 escalation=0.9 good=0.7 growth=-0.5 leaving=1.1 legal=-0.5 payment.delayed=2.2 payment.promised=2.1 payment.query=1.1 payment.refused=-0.6 praise=0.9 reputation=-0.8
cierro 7.01 bad=-0.5 complaint.cost=3.5 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=1.2 good=-0.5 leaving=3.2 legal=-0.3 payment.refused=-0.6 praise=-0.6
cierto 7.01 complaint.delay=0.9 complaint.neglect=-0.3 complaint.quality=-0.5 escalation=-0.4 good=-0.7 praise=-0.4
cif 7.01 bad=-0.8 complaint.quality=-0.5 good=-0.3 leaving=-0.4 payment.query=2.1 praise=-0.3
cifras 7.01 bad=0.4 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=2.4 good=-0.4 legal=-0.5 praise=-0.4
cinco 5.22 bad=-1.1 complaint.cost=-1.1 complaint.delay=1.5 complaint.neglect=2.4 complaint.quality=-1.5 escalation=-0.8 good=1.4 growth=-0.6 leaving=-1.2 legal=0.7 meeting.off=2.1 payment.delayed=-0.5 payment.disputed=1.5 payment.promised=-0.4 payment.query=-0.4 payment.sent=0.6 praise=1.4 urgent=1.0
cincue 6.72 bad=0.5 complaint.delay=1.1 complaint.quality=0.8 good=-0.3 legal=0.6 payment.disputed=1.9 payment.refused=2.2 reputation=-0.3
circul 7.01 bad=-0.8 complaint.quality=-0.5 leaving=-0.4
cita 5.91 complaint.cost=1.2 complaint.delay=2.1 complaint.neglect=-0.7 complaint.quality=-1.2 escalation=0.9 good=-1.0 growth=-0.4 leaving=-1.2 meeting.off=5.1 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.sent=-0.4 praise=-1.1 reputation=-0.6 urgent=-0.5
citas 6.72 bad=-0.7 complaint.delay=-0.6 complaint.neglect=-0.7 leaving=-0.3 legal=-0.4
ciudad 7.01 bad=-1.0 complaint.quality=-0.5 good=0.4 legal=-0.4 reputation=-0.4
civil 6.32 bad=1.1 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=2.7 escalation=-0.4 good=-0.4 leaving=-0.8 legal=3.5 payment.refused=-0.7 praise=-0.4 reputation=-0.4
claris 7.01 bad=-0.7 complaint.quality=-0.4 good=0.4 reputation=-0.4
claro 5.91 bad=1.8 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=2.9 escalation=-0.4 good=-1.0 growth=-0.4 leaving=1.4 legal=-1.0 meeting.off=1.1 payment.query=-0.5 payment.refused=0.8 praise=-1.0 reputation=-0.8
clase 7.01 bad=-0.8 complaint.neglect=-0.3 legal=-0.5 reputation=-0.4
clausu 6.16 bad=2.1 complaint.cost=-0.6 complaint.delay=1.0 complaint.neglect=-0.5 complaint.quality=1.0 escalation=-0.4 good=-0.8 growth=-0.5 leaving=3.0 legal=3.2 payment.disputed=-0.4 praise=-0.7 reputation=-0.5
client 4.30 complaint.cost=-1.3 complaint.delay=-2.5 complaint.neglect=1.6 growth=-0.5 leaving=-0.9 legal=-2.3 meeting.off=-1.5 payment.delayed=0.9 payment.disputed=-1.5 payment.promised=-0.7 payment.query=-1.3 payment.refused=-2.0 payment.sent=-0.9 reputation=1.3 urgent=-1.0
clinic 5.91 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=1.6 escalation=-0.3 good=0.5 growth=2.5 leaving=-0.8 legal=-0.3 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.3 praise=-0.8 reputation=0.8
club 6.50 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=1.5 complaint.quality=-0.7 good=-0.9 growth=-0.3 leaving=1.2 legal=-0.6 payment.refused=-0.3 praise=-0.7 reputation=3.0 urgent=2.0
cobrad 6.50 bad=1.2 complaint.cost=1.5 complaint.delay=-0.3 complaint.quality=-1.5 good=-0.6 leaving=-0.5 legal=-0.3 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=3.7 payment.refused=0.9 praise=-0.5 reputation=-0.4
cobran 7.01 bad=1.1 complaint.delay=-0.4 complaint.quality=0.6 payment.disputed=2.7 payment.refused=0.7 urgent=-0.4
cobrar 5.71 bad=1.0 complaint.cost=1.4 complaint.delay=0.6 complaint.neglect=-1.3 complaint.quality=4.3 escalation=-0.5 good=-1.4 growth=-0.8 leaving=-1.3 legal=1.5 meeting.off=-0.8 payment.delayed=1.6 payment.disputed=-0.7 payment.promised=0.9 payment.query=-0.4 payment.refused=4.4 praise=-1.3 reputation=-0.5
cobro 7.01 bad=0.9 complaint.delay=2.7 complaint.neglect=-0.5 complaint.quality=-1.0 escalation=-0.4 good=-0.3 leaving=-0.6 legal=1.0 payment.refused=3.3 praise=-0.3 reputation=-0.4
cobros 7.01 bad=0.4 complaint.delay=1.1 complaint.neglect=0.9 complaint.quality=0.8 escalation=-0.4 payment.refused=2.6
coche 6.72 bad=-0.9 complaint.delay=1.2 complaint.quality=0.7 good=-0.5 leaving=-0.6 legal=0.4 payment.refused=0.6 praise=-0.5
cocina 6.16 bad=0.4 complaint.cost=2.5 complaint.delay=0.3 escalation=-0.3 good=-0.8 growth=-0.3 leaving=-0.6 legal=-1.3 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.6 payment.refused=0.9 payment.sent=-0.6 praise=-0.8
codigo 6.32 bad=1.0 complaint.cost=-0.3 complaint.delay=0.6 complaint.quality=0.7 escalation=-0.3 good=-0.7 leaving=1.7 legal=1.8 meeting.off=-0.4 praise=-0.7 reputation=0.8
cofrad 6.72 complaint.neglect=-0.4 complaint.quality=0.5 good=0.7 growth=0.8 leaving=-0.5 payment.refused=-0.4 praise=0.6 reputation=0.9
coinci 7.01 bad=-0.6 complaint.delay=-0.5 good=-0.4 meeting.off=0.6 praise=-0.3 reputation=-0.4
cola 7.01 bad=-0.4 complaint.delay=-0.3 complaint.quality=1.3 leaving=-0.4 legal=-0.5 reputation=1.3
colabo 6.50 bad=1.9 complaint.cost=-0.8 complaint.delay=-1.2 complaint.neglect=0.7 complaint.quality=0.9 escalation=-0.4 good=-0.7 growth=-0.3 leaving=2.0 legal=-0.4 payment.delayed=-0.3 payment.refused=1.2 payment.sent=-0.3 praise=-0.8
colega 6.50 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=0.8 good=1.0 growth=-0.4 leaving=1.5 legal=-0.3 payment.refused=-0.4 praise=1.0 reputation=1.9
colegi 5.47 bad=1.4 complaint.cost=1.3 complaint.delay=1.6 complaint.neglect=-0.7 complaint.quality=2.1 escalation=1.0 leaving=-1.2 legal=1.1 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.3 payment.sent=1.3 reputation=4.1
colgar 6.50 bad=0.6 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-1.4 good=-0.8 leaving=-0.5 legal=-0.6 praise=-0.9 reputation=2.3
color 6.72 bad=0.3 complaint.cost=-0.5 complaint.quality=1.2 good=0.8 growth=-0.4 leaving=-0.5 meeting.off=-0.3 praise=0.9
column 7.01 bad=1.6 complaint.neglect=-0.6 complaint.quality=0.8 good=-0.6 legal=0.7 praise=-0.7 reputation=2.3
comarc 7.01 bad=-0.8 complaint.cost=-0.4 good=2.6 leaving=-0.3 meeting.off=2.7 praise=2.4
comedo 7.01 complaint.delay=0.9 complaint.quality=-0.5 leaving=0.7 legal=0.9 reputation=-0.4
coment 6.03 bad=-2.1 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.4 good=1.6 growth=0.9 leaving=-0.7 legal=-0.6 praise=1.8 reputation=-0.7
comer 6.72 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.4 legal=-0.3 payment.query=-0.4 praise=-0.4 urgent=3.3
comerc 6.50 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=0.6 escalation=2.8 good=0.8 growth=2.0 leaving=-0.6 payment.refused=-0.4 praise=0.9 reputation=0.7
comida 6.72 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=0.7 good=1.3 leaving=-0.4 legal=-0.4 payment.refused=-0.3 praise=1.3 reputation=-0.9
comien 7.01 bad=-1.0 complaint.cost=-0.5 complaint.quality=-0.7 good=1.8 leaving=0.7 praise=1.8 reputation=-0.6
comio 7.01 complaint.quality=0.7 escalation=2.2 good=-0.4 praise=-0.6 reputation=-0.4
comisa 7.01 bad=-0.7 complaint.delay=-0.5 complaint.quality=-0.3 good=-0.8 praise=-0.8 reputation=-0.3
comisi 6.72 bad=1.1 complaint.cost=-0.5 complaint.neglect=1.6 complaint.quality=1.2 good=-0.3 leaving=0.8 legal=1.8 payment.disputed=2.3
comite 6.32 bad=-1.9 complaint.delay=-0.9 complaint.neglect=-0.3 complaint.quality=-0.8 escalation=-0.4 good=0.4 growth=0.6 leaving=-1.1 legal=-0.4 meeting.off=6.0 payment.delayed=-0.3 payment.promised=-0.6 payment.refused=-1.2 praise=-1.0 reputation=-0.5
como 4.06 complaint.delay=0.3 complaint.neglect=3.9 complaint.quality=1.5 escalation=0.5 good=1.2 growth=-1.7 leaving=-2.3 legal=0.8 meeting.off=-1.2 payment.delayed=-1.5 payment.promised=-1.1 payment.query=-0.7 payment.refused=-1.2 payment.sent=-0.9 praise=0.4 reputation=0.6 urgent=0.3
compan 5.91 bad=-1.8 complaint.cost=-0.5 complaint.delay=1.8 complaint.neglect=1.0 complaint.quality=-1.3 escalation=-0.7 good=-1.0 growth=-0.8 leaving=-0.9 legal=-0.6 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=1.2 praise=-1.0 reputation=-0.8
compar 7.01 bad=0.8 complaint.cost=3.2 complaint.delay=-0.8 complaint.quality=0.6 reputation=1.5
compen 7.01 good=-0.6 praise=-0.5
compet 5.80 bad=-0.8 complaint.cost=0.4 complaint.delay=-0.8 complaint.neglect=-0.8 good=-1.1 growth=-0.8 legal=-0.9 meeting.off=-0.3 payment.delayed=-0.6 payment.disputed=-0.4 payment.query=0.8 payment.refused=-0.6 praise=-1.0 reputation=-1.1 urgent=-0.4
comple 6.32 complaint.cost=-0.4 complaint.delay=1.5 complaint.neglect=-0.5 complaint.quality=1.8 good=-1.2 growth=-0.5 leaving=2.1 meeting.off=-0.7 payment.delayed=3.1 payment.promised=3.5 payment.query=1.1 payment.sent=3.7 praise=-1.1 reputation=-0.5
compli 7.01 bad=-0.9 complaint.quality=-0.4 meeting.off=1.4 payment.delayed=-0.3 payment.promised=-0.6 reputation=-0.4 urgent=-0.5
compra 6.16 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=1.0 complaint.quality=-1.1 escalation=1.2 good=0.8 growth=0.8 legal=-0.5 payment.refused=-0.5 praise=0.8 reputation=-0.7
compre 6.72 bad=-0.5 complaint.cost=-0.7 complaint.delay=1.0 complaint.neglect=-0.6 complaint.quality=-0.8 good=-0.5 leaving=-0.5 legal=-0.4 meeting.off=-0.3 payment.delayed=1.0 payment.disputed=-0.5 payment.refused=0.5 praise=-0.5
compro 6.03 bad=-0.4 complaint.cost=1.1 complaint.delay=1.4 complaint.neglect=-0.6 complaint.quality=-1.2 escalation=2.4 good=-1.6 growth=-0.5 leaving=-1.1 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=2.6 payment.promised=4.7 payment.refused=-0.4 payment.sent=2.4 praise=-1.7 reputation=-0.6
comuni 5.47 bad=1.5 complaint.cost=-0.9 complaint.delay=0.6 complaint.neglect=-0.9 complaint.quality=3.6 escalation=-0.7 good=-1.5 growth=-0.7 leaving=0.6 legal=3.2 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.6 payment.query=-0.3 payment.sent=-0.3 praise=-1.3 reputation=1.1
con 2.47 bad=-0.5 complaint.cost=3.4 complaint.delay=-1.4 complaint.neglect=-0.9 complaint.quality=1.8 escalation=3.3 good=1.0 growth=1.7 leaving=1.1 legal=-1.4 meeting.off=-1.1 payment.disputed=-3.2 payment.promised=0.3 payment.query=3.1 payment.refused=-2.6 praise=-0.3 reputation=2.7 urgent=-1.7
concil 6.72 bad=1.9 complaint.cost=1.8 complaint.delay=0.9 complaint.quality=-0.5 leaving=-0.3 legal=5.1 meeting.off=-0.3 payment.disputed=1.3 reputation=-0.4
concur 6.16 bad=-0.5 complaint.neglect=-0.4 complaint.quality=-1.4 good=-1.2 growth=-0.4 leaving=1.1 legal=-0.7 meeting.off=-0.3 payment.delayed=2.6 payment.disputed=-0.3 payment.refused=-0.6 praise=-1.1 reputation=-0.5
conden 7.01 bad=-1.0 complaint.quality=-0.4 good=-0.6 leaving=-0.4 legal=-0.3 praise=-0.6
condic 6.16 bad=-0.7 complaint.cost=-0.3 complaint.delay=-0.7 complaint.quality=-0.8 escalation=-0.3 good=-0.7 growth=3.3 leaving=-1.0 legal=0.6 praise=-0.6 reputation=-0.6
confia 6.72 bad=0.8 complaint.cost=-0.8 complaint.neglect=0.7 complaint.quality=3.3 good=-0.3 leaving=-0.7 praise=-0.3
confir 5.62 bad=-1.6 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=-0.9 complaint.quality=-1.2 escalation=-0.4 good=-1.1 growth=-0.5 leaving=0.4 legal=-1.1 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.5 payment.query=3.3 payment.refused=-1.2 payment.sent=3.0 praise=-1.2 reputation=-0.9 urgent=-0.4
congre 7.01 bad=-0.7 complaint.cost=-0.4 legal=-0.3
conmig 6.72 bad=-0.9 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=0.7 good=2.9 leaving=-0.4 legal=-0.6 payment.refused=-0.3 praise=3.2 reputation=1.0
conoce 6.32 bad=-1.1 complaint.cost=-0.5 complaint.quality=-0.9 escalation=-0.6 good=-0.5 leaving=-1.0 legal=-0.5 meeting.off=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.4 praise=-0.6 reputation=2.1
conoci 7.01 bad=0.9 complaint.neglect=-0.5 complaint.quality=1.8 good=-0.4 leaving=-0.3 legal=1.5 payment.refused=0.9 praise=-0.5
conozc 6.72 bad=1.4 complaint.delay=2.7 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.6 growth=-0.4 leaving=-0.9 legal=0.9 praise=-0.5 reputation=2.6
consej 6.03 bad=0.4 complaint.cost=0.8 complaint.delay=0.5 complaint.neglect=0.5 complaint.quality=-0.7 escalation=1.8 good=-1.0 growth=-0.6 leaving=5.1 legal=-0.5 payment.refused=-0.7 praise=-0.8 reputation=-0.7
conser 4.81 bad=-0.4 complaint.delay=1.0 complaint.neglect=-0.3 complaint.quality=-0.6 escalation=2.1 good=-0.9 legal=-0.9 payment.promised=-0.5 payment.refused=-0.5 payment.sent=1.0 praise=-0.9 reputation=-0.8
consta 6.50 complaint.delay=0.7 complaint.neglect=1.4 complaint.quality=0.4 leaving=-0.3 legal=-0.6 payment.query=1.4 praise=-0.3
conste 6.50 bad=2.1 complaint.delay=2.1 complaint.neglect=-0.7 complaint.quality=2.4 escalation=2.0 good=-0.7 legal=-0.4 payment.refused=1.2 praise=-0.6 reputation=0.6
constr 6.16 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-1.5 escalation=-0.6 good=-1.1 growth=-0.7 leaving=-0.9 payment.refused=-0.4 payment.sent=-0.3 praise=-1.2 reputation=-0.4
consul 5.80 bad=0.7 complaint.cost=-0.6 complaint.delay=-1.1 complaint.neglect=-1.2 complaint.quality=-0.9 escalation=-0.5 growth=-0.4 leaving=-0.7 legal=2.6 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.8 payment.sent=1.2 reputation=-0.9
consum 6.16 bad=1.5 complaint.cost=-0.4 complaint.delay=-1.3 complaint.neglect=0.6 complaint.quality=1.4 escalation=-0.4 good=-1.0 growth=-0.4 leaving=-0.8 legal=2.3 payment.disputed=-0.4 payment.refused=-0.4 praise=-1.0 reputation=2.2
contab 5.47 bad=-2.1 complaint.cost=-0.7 complaint.delay=-1.1 complaint.neglect=-1.1 complaint.quality=-0.7 escalation=0.6 growth=2.6 legal=-1.0 meeting.off=-0.8 payment.delayed=1.6 payment.disputed=-0.9 payment.promised=1.4 payment.query=4.4 payment.refused=-1.0 payment.sent=-0.4 praise=-1.6 reputation=-0.9 urgent=-0.5
contac 6.50 bad=-1.7 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=-0.5 good=1.1 growth=2.6 leaving=-0.3 legal=-0.5 payment.delayed=-0.4 payment.refused=-0.5 praise=1.3 reputation=-0.4
contad 5.80 bad=-0.5 complaint.cost=-0.6 complaint.neglect=0.6 complaint.quality=-0.9 escalation=-0.4 good=2.0 growth=1.8 legal=-0.8 meeting.off=-0.4 payment.disputed=0.9 payment.query=-0.6 payment.refused=-1.0 payment.sent=1.6 praise=-1.1 reputation=-0.6
contan 6.32 bad=1.1 complaint.cost=-0.5 complaint.delay=2.7 complaint.quality=0.8 escalation=-0.4 good=-0.8 growth=-0.4 leaving=-0.3 legal=-0.6 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.7 reputation=2.2
contar 6.03 bad=2.5 complaint.cost=1.6 complaint.delay=2.0 complaint.neglect=2.6 escalation=-0.5 good=-1.3 growth=-0.4 leaving=1.2 payment.delayed=-0.4 payment.query=-0.4 payment.refused=1.5 praise=-1.3 reputation=4.5 urgent=1.8
conten 5.91 complaint.cost=-1.2 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=-0.3 good=2.8 growth=-0.6 leaving=0.3 legal=2.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.6 payment.sent=1.6 praise=0.6 reputation=-0.8 urgent=2.2
contes 5.02 bad=0.3 complaint.cost=3.1 complaint.delay=0.6 complaint.neglect=4.4 good=-0.9 growth=-0.7 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.9 payment.promised=-0.5 payment.query=0.9 payment.sent=-0.6 praise=-0.9 urgent=0.3
contin 7.01 bad=-0.5 complaint.delay=-0.5 complaint.neglect=1.4 complaint.quality=-0.5 growth=-0.7 leaving=-0.5 payment.refused=-0.3
contra 3.98 bad=-2.4 complaint.cost=-0.3 complaint.neglect=-1.3 complaint.quality=-0.9 escalation=-1.5 growth=3.9 leaving=0.8 meeting.off=-1.4 payment.delayed=-1.4 payment.disputed=-1.5 payment.promised=-1.9 payment.query=-0.6 payment.refused=0.6 payment.sent=-1.3 reputation=-2.7 urgent=0.5
conven 6.72 bad=-1.1 complaint.cost=-0.6 complaint.delay=-0.3 complaint.quality=-0.6 good=-0.4 leaving=-0.5 praise=-0.4 reputation=-0.4
conver 7.01 bad=0.9 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=1.1 escalation=1.3 legal=-0.3 reputation=1.9
convie 7.01 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.5 good=-0.4 legal=1.1 praise=-0.4 reputation=-0.6
convoc 6.72 bad=-1.2 complaint.neglect=-0.3 complaint.quality=-0.8 leaving=-0.4 meeting.off=-0.7 reputation=-0.4 urgent=2.3
cooper 6.72 bad=-0.5 complaint.delay=0.8 complaint.quality=0.3 leaving=1.2 legal=-0.3
copia 5.62 bad=0.5 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=0.6 complaint.quality=1.7 escalation=3.8 good=-1.0 growth=-0.3 leaving=-1.0 payment.promised=1.2 payment.query=1.3 payment.refused=-0.8 praise=-0.9 reputation=0.3
copias 7.01 bad=-0.9 complaint.delay=-0.7 complaint.quality=-0.4 good=-0.5 growth=0.6 leaving=-0.5 legal=-0.3 praise=-0.4 urgent=3.9
corazo 7.01 bad=1.4 complaint.cost=-0.4 complaint.quality=1.5 good=0.3 leaving=1.7 praise=0.4 reputation=-0.3
corre 7.01 bad=-1.1 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.5 payment.promised=2.2 payment.refused=-0.8 reputation=-0.3 urgent=2.9
correc 6.32 bad=-0.5 complaint.delay=-1.1 complaint.neglect=-1.0 complaint.quality=1.3 escalation=-0.3 good=0.5 growth=-0.4 leaving=0.4 legal=-0.7 reputation=-0.9
correg 6.32 bad=0.9 complaint.cost=1.8 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=4.4 escalation=-0.3 growth=-0.5 leaving=-0.5 legal=-0.4 payment.disputed=1.2 payment.promised=-0.3 payment.query=1.5 payment.refused=1.0 payment.sent=1.2
correo 4.64 complaint.cost=-1.5 complaint.neglect=1.2 complaint.quality=-0.7 escalation=2.4 good=-1.0 growth=-1.3 leaving=-1.2 legal=3.2 meeting.off=-1.0 payment.delayed=-1.4 payment.disputed=-1.0 payment.promised=-0.7 payment.query=0.6 payment.refused=0.5 payment.sent=-0.9 praise=-0.6 reputation=-1.0 urgent=-0.8
corres 6.16 bad=0.6 complaint.delay=-0.6 complaint.neglect=-0.4 good=-0.8 leaving=-0.6 legal=1.1 payment.delayed=1.5 payment.disputed=3.0 payment.query=-0.5 payment.refused=0.7 payment.sent=0.9 praise=-0.8
corrij 6.50 bad=0.5 complaint.delay=-0.6 complaint.quality=-0.8 good=-0.7 leaving=-0.3 legal=-0.4 meeting.off=-0.3 payment.disputed=3.6 payment.query=-0.6 payment.refused=-0.4 praise=-0.6 reputation=-0.4 urgent=-0.5
corta 6.50 bad=-1.6 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.9 good=0.4 growth=-0.6 leaving=-1.0 legal=-0.3 meeting.off=-0.5 payment.refused=-0.3 praise=0.5 reputation=-0.8
cortad 7.01 bad=-0.9 complaint.quality=-0.4 good=-0.4 legal=-0.4 meeting.off=-0.3 praise=-0.4
cortar 7.01 bad=-0.6 complaint.delay=-0.6 complaint.quality=-0.4
cosa 6.03 complaint.cost=0.7 complaint.delay=-0.9 complaint.neglect=-1.1 complaint.quality=1.4 good=1.7 growth=-0.5 leaving=-0.8 legal=-0.6 meeting.off=-0.3 payment.delayed=-0.5 payment.refused=-0.7 praise=-0.9 reputation=-0.7 urgent=-0.5
cosas 6.16 complaint.delay=-0.6 complaint.neglect=1.1 complaint.quality=0.7 escalation=1.8 good=-1.1 growth=-0.4 leaving=0.8 payment.refused=-0.3 praise=-1.0 reputation=0.9
cosech 7.01 bad=0.3 complaint.delay=1.0 legal=1.1 meeting.off=-0.3 payment.delayed=1.5 payment.promised=1.4 payment.refused=1.4
costar 6.72 bad=0.6 complaint.cost=2.1 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.8 growth=-0.4 praise=-0.7
costo 6.72 bad=0.3 complaint.cost=0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.8 good=-0.4 leaving=-0.5 legal=-0.7 meeting.off=-0.5 payment.disputed=-0.8 payment.refused=1.8 praise=-0.5 reputation=-0.3
cotiza 7.01 complaint.delay=0.5 complaint.quality=-0.5 good=1.0 growth=1.2 payment.delayed=-0.4 payment.refused=-0.3 praise=1.4 urgent=2.4
cracks 7.01 bad=-0.8 complaint.quality=-0.4 good=2.0 leaving=-0.4 payment.refused=-0.3 praise=2.0
creame 7.01 bad=1.7 complaint.delay=-0.4 complaint.quality=-0.8 escalation=-0.4 good=-0.6 growth=-0.3 leaving=1.5 praise=-0.4 reputation=2.5
creo 6.50 bad=1.0 complaint.cost=1.6 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.6 escalation=0.7 good=-0.4 leaving=2.3 legal=-0.4 payment.disputed=3.2 payment.refused=-0.6 praise=-0.5 reputation=-0.3
crios 7.01 bad=-0.5 complaint.quality=-0.4 good=1.2 payment.sent=2.9 praise=1.2 reputation=-0.3
critic 7.01 bad=-0.8 complaint.quality=-0.6 good=-0.4 legal=-0.3 praise=-0.4
cronic 7.01 bad=-0.6 complaint.quality=-0.5 good=-0.5 praise=-0.5
cuadra 6.72 bad=-1.0 complaint.cost=1.2 complaint.quality=-0.4 good=1.1 leaving=0.6 payment.query=1.3 praise=1.0
cual 6.16 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.6 growth=-0.4 leaving=-0.7 legal=1.3 payment.disputed=2.2 payment.promised=-0.4 payment.query=0.9 payment.refused=-0.3 payment.sent=-0.3 praise=-0.6 reputation=1.1
cuales 7.01 complaint.delay=0.9 complaint.quality=1.3 leaving=-0.4 payment.refused=1.0 reputation=-0.3
cualqu 6.16 bad=2.0 complaint.cost=0.9 complaint.delay=-0.6 complaint.neglect=2.5 complaint.quality=0.9 escalation=-0.5 good=-0.9 growth=-0.5 legal=0.5 payment.delayed=-0.5 payment.disputed=-0.3 payment.refused=3.2 praise=-0.7 reputation=-0.5
cuando 4.05 bad=0.4 complaint.cost=-2.5 complaint.delay=1.1 complaint.neglect=4.3 complaint.quality=-0.5 escalation=0.8 good=-0.8 growth=-1.8 leaving=1.0 legal=-1.2 meeting.off=-1.2 payment.delayed=-1.4 payment.disputed=-0.3 payment.promised=0.7 payment.query=2.9 payment.refused=2.1 payment.sent=1.3 praise=-0.6 reputation=0.6 urgent=-1.4
cuanta 7.01 bad=1.1 complaint.cost=-0.4 complaint.delay=1.5 complaint.neglect=1.9 complaint.quality=-0.7 leaving=1.1 legal=1.6 payment.refused=2.2 reputation=-0.3
cuanto 5.47 bad=-1.9 complaint.cost=0.8 complaint.delay=0.3 complaint.neglect=-0.7 complaint.quality=-0.5 escalation=-0.4 good=-1.2 growth=-0.7 leaving=-1.2 legal=-0.7 meeting.off=-0.6 payment.delayed=-1.0 payment.disputed=-0.7 payment.promised=4.5 payment.query=1.3 payment.refused=-0.9 payment.sent=-0.6 praise=-1.2 reputation=0.4 urgent=2.2
cuaren 6.50 bad=-0.8 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-1.2 good=0.4 growth=1.5 leaving=0.5 legal=-0.3 payment.refused=-0.5 praise=0.6 reputation=1.6
cuarta 7.01 bad=0.6 complaint.cost=0.7 complaint.delay=3.0 complaint.quality=0.9 escalation=1.4 leaving=-1.0 legal=2.4 payment.disputed=-0.3
cuarto 6.16 bad=0.7 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=2.5 complaint.quality=-2.1 escalation=-0.5 good=0.4 growth=-0.5 leaving=-1.1 legal=-0.8 payment.delayed=2.3 payment.disputed=-0.3 payment.refused=0.6 praise=0.4 reputation=2.2
cuatro 5.02 complaint.delay=1.6 complaint.neglect=0.5 escalation=-0.7 good=1.3 growth=0.5 leaving=-1.2 legal=1.7 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.4 payment.sent=-0.4 praise=1.6 urgent=-1.0
cubier 7.01 bad=0.4 complaint.delay=0.9 legal=1.2 payment.refused=1.4
cubre 7.01 bad=-0.9 complaint.quality=-0.6 legal=-0.3
cuelgo 7.01 bad=0.6 complaint.delay=-0.3 complaint.neglect=1.3 complaint.quality=-0.4 leaving=-0.3 payment.sent=1.0 reputation=0.7 urgent=1.3
cuenca 7.01 bad=-1.0 complaint.neglect=-0.4 complaint.quality=-0.7 leaving=-0.3 legal=-0.5 praise=-0.3 reputation=-0.9
cuenta 4.81 complaint.cost=1.0 complaint.delay=1.6 complaint.neglect=-0.3 complaint.quality=0.6 escalation=-0.9 good=-1.6 growth=-1.0 leaving=0.7 legal=-0.5 meeting.off=-1.6 payment.delayed=-1.8 payment.disputed=-0.9 payment.promised=2.7 payment.query=5.5 payment.refused=2.1 payment.sent=2.4 praise=-1.5 urgent=-0.9
cuento 5.71 bad=-1.4 complaint.cost=-0.4 complaint.delay=-1.0 complaint.neglect=-0.9 good=1.6 growth=-0.5 leaving=1.5 payment.refused=-0.4 praise=1.7 reputation=-0.3
cuesta 6.72 bad=0.7 complaint.delay=1.0 complaint.quality=0.9 good=-0.9 growth=-0.4 leaving=1.0 praise=-0.8
culpa 7.01 bad=-0.5 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=0.6 leaving=-0.4 legal=0.7 payment.refused=-0.3 praise=-0.3
cumple 7.01 bad=-0.5 complaint.delay=0.8 complaint.neglect=0.8 complaint.quality=-0.4 leaving=-0.4 legal=-0.6 praise=-0.3
cumpli 7.01 bad=0.5 complaint.delay=1.2 complaint.quality=1.4 payment.delayed=1.7 payment.refused=1.1
cunada 6.72 bad=-1.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.7 good=0.9 growth=0.8 leaving=2.0 praise=-0.7 reputation=-0.8
cunado 6.50 bad=-0.9 complaint.delay=-0.5 complaint.quality=-1.2 good=0.4 leaving=0.7 legal=0.7 payment.refused=-1.1 praise=0.4 reputation=-0.9
cuota 6.03 bad=2.5 complaint.cost=3.7 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=-1.0 good=-1.0 growth=-0.6 leaving=1.2 legal=-0.5 meeting.off=-0.4 payment.delayed=1.1 payment.disputed=2.4 payment.query=-0.5 payment.refused=-0.9 praise=-0.8 reputation=-0.6
curios 7.01 bad=-0.9 complaint.quality=-0.3 leaving=-0.5 legal=-0.3 reputation=-0.5
curso 5.91 bad=-2.4 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=-0.8 complaint.quality=-1.3 escalation=-0.4 good=1.1 growth=-0.5 leaving=0.3 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.6 payment.refused=-0.8 praise=1.2 reputation=-0.5 urgent=-0.5
da 5.22 complaint.cost=-1.3 complaint.neglect=-1.1 complaint.quality=-1.5 escalation=1.1 good=3.5 growth=-0.8 legal=0.7 meeting.off=-0.9 payment.delayed=0.6 payment.disputed=1.5 payment.promised=-0.6 payment.query=-0.6 payment.refused=-0.9 payment.sent=0.4 praise=3.4 reputation=0.6 urgent=-0.4
dado 5.47 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=-0.3 complaint.quality=0.5 escalation=-0.6 good=-0.5 growth=1.6 leaving=-1.2 meeting.off=-0.4 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.9 payment.refused=0.8 payment.sent=0.8 praise=-0.4 reputation=-0.5 urgent=-0.3
dais 7.01 bad=-0.9 payment.delayed=2.3
damos 6.50 bad=1.5 complaint.cost=-0.4 complaint.delay=1.7 complaint.neglect=0.8 complaint.quality=-0.7 escalation=-0.5 good=-0.5 leaving=2.6 legal=-0.5 payment.refused=-0.7 praise=-0.4
dando 6.72 bad=2.2 complaint.cost=-0.4 complaint.neglect=1.6 escalation=0.7 good=-0.7 growth=-0.4 leaving=3.2 legal=-0.4 payment.refused=1.0 praise=-0.6 reputation=-0.8
danos 6.72 bad=0.8 complaint.delay=-0.4 complaint.quality=1.4 legal=1.7 payment.refused=-0.3 reputation=-0.4
dar 6.03 complaint.cost=-0.3 complaint.delay=-1.2 complaint.neglect=-0.5 escalation=1.5 good=-0.4 leaving=-0.6 legal=-0.6 meeting.off=-0.6 payment.disputed=-0.3 payment.promised=-0.4 payment.query=1.5 payment.refused=-0.6 payment.sent=-0.5 praise=-0.4 reputation=-0.6
daremo 7.01 legal=0.8
darle 7.01 bad=0.5 complaint.delay=-0.3
darme 6.72 bad=2.1 complaint.delay=0.9 complaint.neglect=1.4 complaint.quality=-0.7 good=-0.4 leaving=3.4 legal=1.2 meeting.off=-0.5 payment.refused=-0.6 praise=-0.4 reputation=-0.3
darmel 7.01 bad=0.3 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.4 good=-0.4 legal=-0.3 praise=-0.4 reputation=1.5
daros 6.72 bad=-1.2 complaint.delay=-0.5 complaint.quality=-0.4 leaving=-0.4 legal=-0.6 payment.query=0.9
das 6.72 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.4 leaving=-0.5 meeting.off=1.7 payment.delayed=1.5 payment.refused=-0.3 praise=-0.4 reputation=-0.4
datos 5.62 bad=1.6 complaint.cost=0.8 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=1.2 escalation=-0.5 good=-1.1 growth=-0.5 leaving=0.3 legal=2.0 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.9 payment.query=0.6 payment.refused=-0.4 payment.sent=-0.4 praise=-1.0 reputation=-0.8 urgent=-0.4
de 1.52 bad=-2.2 complaint.cost=-2.2 complaint.delay=-1.3 complaint.neglect=-0.8 complaint.quality=0.6 escalation=1.3 good=-2.7 growth=-0.7 leaving=-0.7 legal=-0.5 meeting.off=1.6 payment.delayed=0.7 payment.disputed=3.0 payment.promised=-2.7 payment.query=1.9 payment.refused=-3.5 payment.sent=1.0 praise=-3.5 reputation=-1.8
debajo 6.50 bad=0.4 complaint.cost=-0.3 complaint.delay=1.8 complaint.neglect=-0.3 good=-0.6 leaving=0.6 legal=1.0 payment.refused=1.1 praise=-0.5 reputation=-0.6
debe 6.16 bad=-1.9 complaint.cost=-0.6 complaint.delay=0.6 complaint.neglect=0.5 complaint.quality=-1.1 escalation=-0.5 good=-0.5 leaving=-0.7 legal=-0.7 meeting.off=-0.4 payment.delayed=1.4 payment.disputed=-0.5 payment.refused=1.2 praise=-0.5 reputation=-0.8
deben 7.01 complaint.delay=0.8 complaint.quality=-0.4 leaving=1.0 legal=1.0 payment.delayed=2.3 payment.refused=-0.3
deberi 7.01 bad=-1.6 complaint.quality=-0.5 leaving=-0.4 legal=-0.4 payment.promised=-0.4 payment.refused=-0.6 payment.sent=3.0
debia 6.50 bad=1.3 complaint.delay=4.0 complaint.neglect=-0.5 complaint.quality=1.1 leaving=-0.9 legal=2.9 meeting.off=-0.3 payment.refused=4.4 reputation=-0.5
debido 6.72 bad=1.2 complaint.delay=-0.9 complaint.neglect=-0.7 complaint.quality=3.5 escalation=1.5 leaving=-0.4 legal=-0.4 reputation=-0.3
debo 6.32 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.8 growth=-0.3 payment.delayed=3.0 payment.promised=-0.3 payment.query=2.5 payment.refused=-0.4 reputation=-0.7
decano 7.01 complaint.quality=1.1 escalation=1.8 legal=-0.4
decidi 5.71 bad=-1.1 complaint.cost=2.4 complaint.delay=-0.7 complaint.neglect=-1.0 complaint.quality=-0.9 escalation=0.8 good=-0.3 leaving=2.0 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-1.8 reputation=-0.9
decidm 7.01 complaint.quality=1.0 urgent=2.0
decir 6.72 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=-0.4 good=-0.8 leaving=-0.4 legal=0.7 praise=-0.8
decirl 6.50 bad=1.2 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=0.3 complaint.quality=2.0 escalation=-0.4 good=-1.0 leaving=2.6 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.6 praise=-1.1 reputation=-0.4
decis 7.01 bad=1.2 complaint.delay=1.8 complaint.quality=-0.3 leaving=-0.4 payment.delayed=-0.7 payment.query=3.0 payment.sent=-0.3 urgent=2.0
decisi 6.50 bad=-0.4 complaint.cost=1.1 complaint.delay=-1.1 escalation=-0.3 good=-0.5 leaving=2.6 legal=-0.7 praise=-0.5 reputation=-0.3
declar 6.03 bad=-1.8 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=-0.8 good=3.3 growth=-0.5 leaving=0.5 legal=-1.2 meeting.off=-0.7 payment.delayed=1.3 payment.promised=-0.3 payment.refused=-0.7 payment.sent=0.7 praise=3.4 reputation=-0.7 urgent=-0.3
dedo 7.01 bad=0.9 complaint.delay=0.8 complaint.neglect=1.2 complaint.quality=0.7 good=-0.6 legal=1.3 praise=-0.6 reputation=0.8
defect 7.01 bad=0.4 complaint.delay=0.7 complaint.quality=2.1 leaving=-0.5 legal=1.9 payment.refused=0.9
defini 7.01 bad=-1.2 complaint.quality=-0.4 escalation=-0.3 good=-0.4 leaving=-0.4 praise=-0.4
deja 6.16 bad=-0.8 complaint.delay=1.0 complaint.neglect=1.2 complaint.quality=-0.8 escalation=-0.4 good=-1.1 growth=-0.4 leaving=-1.0 legal=-0.4 payment.refused=-0.4 payment.sent=-0.3 praise=-1.2 reputation=1.0 urgent=1.9
dejad 6.72 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.5 good=-0.5 growth=-0.4 leaving=-0.3 legal=-0.3 payment.disputed=-0.4 praise=-0.4 reputation=-0.9
dejado 5.71 bad=-1.9 complaint.cost=-0.7 complaint.neglect=0.4 complaint.quality=1.1 escalation=-0.7 good=-1.1 growth=-0.4 leaving=-1.5 legal=-1.1 meeting.off=2.6 payment.delayed=0.8 payment.promised=-0.4 payment.refused=-0.4 praise=-1.1 reputation=-1.3
dejamo 6.32 bad=0.8 complaint.delay=-0.5 complaint.quality=-0.8 good=-0.7 growth=-0.3 leaving=-0.6 meeting.off=2.4 payment.delayed=-0.3 payment.promised=-0.3 payment.refused=1.2 payment.sent=-0.4 praise=-0.7 reputation=-0.4
dejar 6.03 bad=-1.2 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=-0.4 complaint.quality=-0.8 escalation=-0.3 good=2.0 growth=-0.4 leaving=-1.0 legal=-0.8 meeting.off=1.4 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=-0.7 praise=2.2 reputation=1.5
dejarl 7.01 complaint.delay=0.6 complaint.neglect=1.2 complaint.quality=-0.3 good=2.5 legal=0.9 meeting.off=-0.3 praise=2.5 reputation=-0.5
dejast 7.01 bad=0.7 complaint.delay=-0.4 complaint.neglect=3.2 complaint.quality=-0.4 good=1.6 leaving=-0.4 meeting.off=-0.4 payment.refused=-0.5 praise=1.5 reputation=-0.3
deje 6.32 bad=0.6 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=1.9 complaint.quality=0.4 escalation=1.0 good=-0.4 leaving=1.1 payment.promised=-0.3 payment.query=-0.6 payment.sent=2.8 praise=-0.3 reputation=-0.3
dejo 5.80 complaint.cost=-0.6 complaint.neglect=-0.7 escalation=1.4 good=-0.8 growth=-0.4 legal=1.4 meeting.off=-0.9 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=2.5 payment.refused=-0.7 payment.sent=-0.8 praise=-1.0 reputation=-0.7 urgent=-0.6
del 2.67 bad=-3.1 complaint.cost=-1.3 complaint.delay=-1.5 complaint.neglect=-4.1 complaint.quality=-1.0 escalation=-1.4 good=0.8 growth=-1.2 leaving=0.8 legal=-0.5 meeting.off=1.2 payment.delayed=0.5 payment.disputed=-1.8 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.4 payment.sent=1.5 praise=0.9 reputation=1.2 urgent=-2.5
delant 5.80 bad=1.1 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=1.5 complaint.quality=2.2 escalation=-0.3 good=0.5 growth=-0.4 leaving=-1.0 legal=-0.9 meeting.off=-0.4 payment.disputed=0.9 payment.promised=-0.3 payment.query=-1.2 payment.refused=-0.7 praise=0.5 reputation=3.1
delega 7.01 bad=1.1 complaint.delay=2.5 complaint.neglect=2.0 complaint.quality=-0.7 escalation=4.4 leaving=-0.6 legal=-0.3 reputation=-0.3
demand 5.27 bad=-0.7 complaint.cost=-1.2 complaint.neglect=-0.4 complaint.quality=1.2 escalation=-0.8 good=-1.5 growth=-0.6 leaving=-1.6 legal=4.3 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-1.0 payment.query=-0.4 payment.refused=-1.1 payment.sent=-0.5 praise=-1.5 urgent=-0.4
demas 6.03 bad=-1.8 complaint.cost=1.3 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-1.5 escalation=-0.3 good=-1.4 growth=-0.4 legal=-0.7 meeting.off=-0.4 payment.delayed=3.1 payment.disputed=-0.3 payment.promised=3.7 payment.refused=0.8 praise=-1.2 reputation=-0.6 urgent=-0.7
demasi 6.72 bad=0.9 complaint.cost=-0.4 complaint.delay=4.0 complaint.neglect=2.2 complaint.quality=-0.9 good=-0.6 growth=-0.4 legal=-0.7 payment.refused=-0.6 praise=-0.6 reputation=-0.4
demora 4.78 complaint.cost=-0.4 complaint.delay=2.1 complaint.quality=-0.7 leaving=-0.4 legal=0.6 payment.delayed=3.2 payment.refused=-0.8 reputation=-0.8
dental 7.01 complaint.quality=1.0
dentro 6.03 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=1.2 growth=1.2 leaving=-0.8 payment.refused=1.2 praise=0.5 urgent=1.6
denunc 5.91 bad=0.8 complaint.cost=-0.5 complaint.delay=0.3 complaint.neglect=-0.5 complaint.quality=0.3 good=-0.7 growth=-0.4 leaving=-1.1 legal=2.9 meeting.off=-0.5 payment.disputed=-0.5 payment.refused=0.9 praise=-0.7 reputation=-0.6
depart 6.16 bad=1.3 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=0.3 escalation=1.8 good=-0.5 leaving=-0.5 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.4 payment.query=1.0 payment.refused=0.3 payment.sent=-0.3 praise=-0.6 reputation=-0.4
deposi 6.50 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=-0.4 good=-1.0 growth=-0.3 leaving=-0.5 legal=0.5 payment.delayed=1.2 payment.disputed=-0.3 payment.promised=1.0 payment.refused=0.7 payment.sent=3.8 praise=-1.0 reputation=-0.4
derech 6.16 bad=-0.3 complaint.cost=0.8 complaint.delay=-0.6 complaint.neglect=0.3 complaint.quality=-1.1 good=-0.7 growth=-0.4 leaving=-0.8 legal=1.5 payment.sent=1.4 praise=-0.6 reputation=0.6
desahu 7.01 bad=-0.8 complaint.delay=-0.4 complaint.quality=-0.4 payment.delayed=-0.4 payment.refused=-0.5
desast 6.72 bad=-0.5 complaint.neglect=-0.4 complaint.quality=0.8 good=-0.7 leaving=-0.4 legal=-0.7 payment.delayed=2.4 payment.refused=-0.4 praise=-0.7 reputation=-0.6
desayu 7.01 bad=-1.0 complaint.neglect=-0.5 complaint.quality=-0.3 good=-0.3 leaving=-0.4 meeting.off=2.1 praise=-0.3 reputation=-0.6
descar 6.50 bad=-1.3 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.4 good=-1.1 growth=-1.3 leaving=-0.4 payment.sent=-0.3 praise=-1.0 reputation=-0.3
descon 6.72 complaint.cost=-1.0 complaint.delay=-0.3 complaint.quality=-0.6 leaving=-0.5 legal=-0.7 payment.disputed=-0.9 payment.query=1.4 payment.refused=1.9 reputation=-0.5
descue 7.01 bad=-0.6 complaint.quality=-0.3 payment.query=1.6 payment.refused=-0.4 reputation=-0.5
desde 4.08 bad=2.4 complaint.cost=-1.0 complaint.delay=2.4 complaint.neglect=3.7 complaint.quality=2.1 good=-0.5 growth=0.4 leaving=1.4 legal=1.0 meeting.off=-0.4 payment.delayed=1.7 payment.disputed=-1.7 payment.promised=-1.9 payment.query=-2.2 payment.refused=1.8 payment.sent=2.0 praise=-0.3 reputation=-1.6 urgent=0.8
desgra 7.01 bad=-0.6 complaint.quality=-0.5 leaving=-0.4 reputation=-0.7
despac 5.54 bad=0.8 complaint.cost=2.1 complaint.delay=0.9 complaint.neglect=2.0 complaint.quality=-0.9 escalation=-1.0 growth=1.7 leaving=0.6 legal=0.7 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.5 payment.query=-0.4 payment.refused=2.5 reputation=-1.6 urgent=-0.6
desped 6.72 bad=-0.8 complaint.quality=-0.4 good=0.9 leaving=1.9 praise=1.0
despid 6.32 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=-1.4 escalation=1.2 good=-0.8 growth=-0.4 leaving=-0.7 legal=-0.3 payment.refused=-0.4 praise=-0.5 reputation=-1.1
despue 4.97 bad=2.0 complaint.cost=-0.9 complaint.delay=2.5 complaint.neglect=2.9 complaint.quality=0.5 growth=0.9 leaving=0.6 meeting.off=-0.7 payment.delayed=-0.9 payment.disputed=-0.7 payment.promised=-0.7 payment.query=-0.6 payment.sent=0.9 praise=0.7 reputation=0.8 urgent=1.1
destin 6.72 bad=-1.8 complaint.delay=-0.7 complaint.quality=-0.5 escalation=-0.3 good=-0.3 legal=-0.4 payment.refused=-0.7 praise=-0.3 reputation=-0.4
detall 7.01 complaint.delay=-0.4 complaint.neglect=1.6 complaint.quality=-0.3 legal=-0.4 payment.refused=-0.6 praise=-0.3
detras 7.01 bad=-1.0 complaint.quality=-0.5 leaving=-0.4 meeting.off=2.1 payment.query=-1.1 reputation=-0.4
devolu 6.50 bad=1.6 complaint.cost=-0.4 complaint.delay=1.6 good=-0.3 growth=-0.5 leaving=2.0 legal=2.3 payment.query=-0.4 payment.refused=2.0 payment.sent=-0.8 praise=-0.3
devolv 5.71 bad=0.7 complaint.cost=-0.8 escalation=-0.5 good=1.4 growth=-0.5 leaving=-1.1 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.4 payment.refused=3.2 payment.sent=-0.6 praise=1.6 urgent=1.4
devuel 5.47 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-1.1 complaint.quality=1.2 escalation=-0.4 good=-0.6 growth=-0.7 leaving=0.9 legal=-1.3 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=1.7 payment.promised=-1.0 payment.query=-0.7 payment.refused=2.8 payment.sent=-0.6 reputation=-0.8 urgent=-0.4
di 7.01 complaint.delay=0.8 complaint.neglect=1.3 good=0.9 growth=1.4 praise=1.0 reputation=-0.3
dia 4.05 bad=-1.2 complaint.delay=1.3 complaint.neglect=2.1 complaint.quality=-0.8 escalation=-0.6 good=-0.5 growth=-0.8 leaving=-1.5 legal=-0.8 meeting.off=5.3 payment.delayed=1.3 payment.disputed=-0.6 payment.promised=4.8 payment.refused=-1.6 payment.sent=0.5 praise=-0.3 reputation=1.0 urgent=-1.0
diario 6.72 bad=1.7 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.9 good=-0.3 legal=1.1 praise=-0.4 reputation=3.5 urgent=-0.3
dias 4.35 bad=0.8 complaint.cost=-0.9 complaint.delay=2.8 complaint.neglect=1.2 complaint.quality=0.4 escalation=1.7 good=-1.5 growth=-1.4 leaving=0.7 legal=1.9 meeting.off=0.7 payment.delayed=0.8 payment.disputed=1.0 payment.promised=-0.9 payment.query=1.7 payment.refused=-1.3 praise=-1.3 reputation=-0.4 urgent=-1.0
dibujo 6.72 bad=-0.9 complaint.delay=-0.3 complaint.quality=-0.7 good=0.3 praise=0.6
dice 5.33 bad=1.3 complaint.cost=-0.9 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=1.2 escalation=-0.7 good=-0.9 leaving=-1.3 legal=5.7 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.3 payment.refused=0.4 payment.sent=-0.4 praise=-0.7 urgent=-0.4
dicen 6.32 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=0.6 good=-0.7 leaving=-0.4 payment.query=0.6 payment.refused=-0.3 praise=-0.7 reputation=0.6
dices 6.72 bad=-1.8 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.7 meeting.off=-0.5 payment.delayed=1.7 payment.query=-0.4 payment.refused=-0.3 reputation=-0.7 urgent=2.8
dicho 5.47 complaint.cost=-0.8 complaint.delay=1.3 complaint.neglect=2.3 complaint.quality=-0.9 escalation=-0.7 good=2.2 growth=3.0 leaving=-1.6 meeting.off=-0.7 payment.delayed=-0.3 payment.disputed=-0.6 payment.refused=1.6 payment.sent=-0.4 praise=1.0 urgent=-0.3
diciem 5.71 complaint.cost=1.5 complaint.delay=-1.8 complaint.quality=-1.3 escalation=-0.7 good=-0.8 growth=-0.4 leaving=5.6 legal=-1.2 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.9 praise=-0.8 reputation=-0.4
dicien 7.01 bad=-0.7 complaint.quality=-0.5 good=0.8 growth=0.8 praise=0.8
diez 5.40 bad=-0.8 complaint.cost=-0.7 complaint.neglect=0.6 complaint.quality=-0.3 escalation=-0.4 good=1.3 leaving=-0.8 legal=1.4 meeting.off=-0.8 payment.delayed=-0.9 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.2 payment.sent=-0.8 praise=1.3 reputation=-1.3 urgent=-0.3
difere 7.01 complaint.delay=0.8 complaint.neglect=1.9 complaint.quality=-0.7 good=1.5 growth=1.8 leaving=-0.4 legal=1.4 praise=1.5
diga 6.72 bad=1.0 complaint.cost=1.8 complaint.delay=-0.4 complaint.neglect=0.8 good=-1.1 growth=-0.5 legal=1.1 payment.refused=-0.4 praise=-1.2 reputation=-0.6
digo 5.80 bad=1.2 complaint.cost=1.8 complaint.neglect=0.4 escalation=0.8 good=-0.8 growth=-0.4 leaving=-1.2 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=0.7 payment.promised=-0.3 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.5 praise=-1.0
dije 6.16 complaint.cost=-0.4 complaint.delay=-1.3 complaint.neglect=2.0 complaint.quality=1.0 escalation=-0.4 good=1.6 growth=-0.3 leaving=-0.8 legal=-0.7 payment.disputed=-0.3 praise=1.8 reputation=0.4
dijist 6.72 bad=1.4 complaint.cost=-0.4 complaint.delay=4.1 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.5 leaving=-0.8 legal=-0.4 meeting.off=-0.5 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.5 reputation=0.8
dijo 6.72 bad=-0.9 complaint.delay=-0.5 complaint.neglect=0.3 good=2.1 growth=1.7 leaving=-0.4 praise=2.3 reputation=-0.6
dime 6.72 bad=-0.8 complaint.delay=-0.4 good=1.6 growth=1.9 leaving=-0.4 meeting.off=0.9 praise=-0.5
dinero 5.71 bad=0.6 complaint.cost=1.1 complaint.delay=0.7 complaint.neglect=0.7 complaint.quality=-1.0 escalation=-0.8 good=-0.8 growth=-0.6 leaving=-0.8 legal=-0.8 meeting.off=-0.6 payment.delayed=1.4 payment.disputed=-0.4 payment.promised=-0.7 payment.query=-0.4 payment.refused=4.1 payment.sent=4.4 praise=-0.8 reputation=-1.2 urgent=-0.3
dios 7.01 complaint.delay=0.7 complaint.neglect=0.5 complaint.quality=-0.3 good=0.9 legal=-0.5 praise=0.6
diputa 7.01 bad=0.5 complaint.neglect=2.5 complaint.quality=-0.4 escalation=2.7 good=0.4 leaving=-0.4 legal=2.0 praise=0.3
direcc 6.03 bad=-0.3 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.4 escalation=2.9 good=-0.7 growth=-0.4 leaving=-0.8 legal=-0.7 meeting.off=-0.5 payment.disputed=-0.5 payment.refused=-0.4 praise=-0.6 reputation=-1.2
direct 5.11 bad=0.8 complaint.cost=1.7 complaint.delay=1.7 complaint.neglect=0.8 complaint.quality=-1.6 escalation=7.2 good=-0.8 leaving=-1.2 legal=-1.6 meeting.off=1.3 payment.delayed=-0.8 payment.disputed=-0.7 payment.promised=-1.0 payment.query=-0.5 payment.refused=0.5 payment.sent=-0.4 praise=-0.5 reputation=-1.6 urgent=-0.4
diremo 7.01 bad=0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=-1.5 growth=-0.9 leaving=0.5 praise=-1.4 reputation=1.8
discul 7.01 complaint.cost=-0.4 complaint.neglect=1.9 complaint.quality=1.9 leaving=-0.4 payment.disputed=-0.3 payment.promised=2.5 payment.refused=-0.4 praise=-0.3
discut 6.72 bad=-0.9 complaint.quality=-0.7 good=-0.8 praise=-0.7 reputation=-0.4
disena 6.72 bad=-1.7 complaint.cost=-0.5 complaint.neglect=-0.6 complaint.quality=-0.9 growth=2.0 reputation=-0.4
diseno 6.32 bad=1.4 complaint.cost=-0.4 complaint.quality=-0.5 good=0.5 leaving=-0.4 payment.disputed=3.0 payment.query=-0.4 payment.refused=1.0 praise=0.6
distei 6.72 complaint.delay=2.3 complaint.quality=-0.5 good=0.9 leaving=-0.6 legal=-0.4 payment.refused=-0.4 praise=1.1
distin 6.16 bad=1.5 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=1.5 complaint.quality=1.1 escalation=2.2 good=-0.8 growth=-0.3 leaving=1.3 legal=0.4 payment.refused=-0.8 praise=-0.7 reputation=-0.5 urgent=-0.4
divorc 6.72 bad=-0.8 complaint.delay=-0.4 complaint.quality=-0.4 good=-0.7 payment.query=-0.6 praise=-0.7 urgent=-0.4
doble 7.01 bad=0.7 complaint.cost=1.7 leaving=1.4
doce 5.80 bad=-0.7 complaint.cost=-0.8 complaint.neglect=-0.6 complaint.quality=-1.5 escalation=-0.4 growth=2.4 leaving=1.3 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-1.2 payment.sent=-0.6 reputation=0.6 urgent=0.4
doctor 7.01 bad=0.6 complaint.neglect=2.3 complaint.quality=1.5 good=-0.4 leaving=1.2 legal=1.3 praise=-0.4 reputation=-0.5
docume 5.80 bad=0.9 complaint.cost=-0.4 complaint.quality=2.3 escalation=-0.3 good=-1.2 growth=-0.6 leaving=3.5 legal=1.2 meeting.off=-0.3 payment.refused=-0.5 payment.sent=-0.4 praise=-0.9 reputation=-0.5 urgent=-0.6
dolor 7.01 bad=2.0 complaint.cost=3.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=3.6 good=-0.8 leaving=4.1 payment.refused=-0.6 praise=-0.7 reputation=-0.3
domici 6.72 bad=0.9 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.5 leaving=-1.0 legal=0.9 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=2.1 payment.sent=2.3 praise=-0.5
doming 5.22 bad=-0.5 complaint.cost=1.8 complaint.neglect=1.0 escalation=0.5 good=1.9 growth=0.9 leaving=-1.6 legal=-0.5 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=1.5 payment.promised=-0.6 payment.query=-0.6 payment.refused=0.4 payment.sent=-0.4 praise=2.0 reputation=2.0 urgent=-0.4
domini 6.32 bad=2.3 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.6 escalation=-0.4 good=-0.9 growth=-0.6 leaving=4.2 legal=-0.4 payment.delayed=-0.5 payment.sent=-0.3 praise=-0.8 reputation=-0.3
don 7.01 complaint.quality=1.3 escalation=1.3 good=-0.3 leaving=0.5 praise=-0.3
donde 5.47 bad=1.2 complaint.cost=0.5 complaint.delay=2.6 complaint.neglect=0.7 complaint.quality=-1.4 escalation=-0.7 growth=-0.7 leaving=1.9 legal=0.8 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=1.6 payment.promised=-0.4 payment.query=-0.5 payment.refused=0.8 reputation=2.3 urgent=1.4
dormid 7.01 bad=-0.9 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 leaving=-0.5 meeting.off=2.2 payment.refused=-0.4
dormir 7.01 complaint.cost=2.0 complaint.quality=0.7 good=2.0 leaving=-0.9 legal=0.8 payment.refused=-0.3 praise=1.9
dos 3.59 bad=-0.9 complaint.delay=1.1 complaint.neglect=-1.4 complaint.quality=1.6 escalation=1.0 good=-1.7 growth=3.2 leaving=0.7 legal=-1.9 payment.delayed=0.7 payment.disputed=1.3 payment.promised=-1.4 payment.query=-0.9 payment.refused=0.4 payment.sent=-1.4 praise=-1.7 urgent=1.8
doscie 7.01 bad=1.1 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=1.3 leaving=-0.3 payment.refused=2.6 reputation=1.1
doy 5.91 bad=1.2 complaint.cost=-0.3 complaint.delay=2.8 complaint.neglect=1.2 complaint.quality=-1.2 good=-0.4 growth=-0.5 leaving=0.5 meeting.off=-0.7 payment.refused=-0.5 payment.sent=-0.4 reputation=0.9 urgent=1.6
duda 7.01 bad=-0.7 complaint.quality=-0.4 good=-0.3 leaving=-0.4 payment.delayed=-0.7 payment.query=3.0 praise=-0.3
dueno 6.50 bad=1.4 complaint.cost=-0.3 complaint.delay=0.8 complaint.neglect=1.2 escalation=5.6 good=-0.4 legal=-0.5 payment.refused=-0.5 praise=-0.5 reputation=0.9
duerme 6.72 bad=-0.8 complaint.delay=0.3 complaint.neglect=0.3 complaint.quality=-0.6 escalation=1.0 good=1.3 growth=-0.3 leaving=-0.4 praise=1.3
duermo 7.01 bad=-0.6 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 good=0.7 leaving=-0.4 praise=0.6
duplic 7.01 bad=0.5 complaint.neglect=-0.7 complaint.quality=1.7 good=-0.3 payment.refused=1.7 praise=-0.4
dura 7.01 bad=-0.5 complaint.quality=1.3 good=1.4 praise=1.5
durant 6.72 complaint.delay=1.2 complaint.neglect=1.8 complaint.quality=0.6 good=-0.3 leaving=-0.3 payment.disputed=-0.3 payment.refused=-0.6 praise=-0.3 reputation=1.5 urgent=2.0
dwg 7.01 bad=-1.0 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=0.6 leaving=0.6 legal=-0.3 reputation=-0.3
echas 7.01 bad=-0.4 praise=-0.3 reputation=-0.5
econom 7.01 bad=0.4 complaint.delay=2.5 complaint.quality=-0.3 good=-0.5 growth=-0.5 leaving=-0.5 legal=0.9 payment.delayed=-0.6 payment.disputed=-0.3 praise=-0.4
editor 7.01 bad=0.6 complaint.quality=0.9 good=-0.4 legal=1.0 praise=-0.4 reputation=0.6
educac 7.01 bad=-0.7 complaint.delay=-0.4 complaint.quality=-0.4 good=1.5 growth=1.8 legal=-0.5 praise=1.5
educo 7.01 bad=1.3 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=2.0 good=-0.4 leaving=-0.4 payment.refused=2.2 praise=-0.5 reputation=0.9
efecto 7.01 bad=1.0 complaint.delay=1.7 complaint.quality=-0.7 leaving=3.1 legal=1.4 payment.refused=-0.5
ejempl 7.01 bad=-0.8 complaint.quality=-0.4
ejerce 7.01 bad=1.7 complaint.quality=0.6 good=-0.5 legal=2.7 payment.refused=-0.4 praise=-0.5
ejerci 6.16 bad=1.5 complaint.delay=1.4 complaint.neglect=0.4 escalation=-0.4 good=-0.6 growth=-0.5 leaving=3.2 legal=0.6 payment.query=1.1 praise=-0.5 reputation=-0.5
el 1.56 bad=-5.1 complaint.cost=-2.7 complaint.delay=1.0 complaint.neglect=-4.0 complaint.quality=-0.6 escalation=-0.5 good=-1.3 growth=-1.4 leaving=-2.7 legal=-1.3 meeting.off=-1.2 payment.disputed=-2.9 payment.promised=2.0 payment.query=-0.4 payment.refused=-0.8 payment.sent=1.3 praise=-1.3 reputation=-4.1
electr 6.50 bad=-0.6 complaint.delay=1.0 complaint.quality=0.5 good=-0.4 leaving=-0.4 legal=0.3 payment.disputed=-0.4 payment.query=2.2 payment.refused=0.3 praise=-0.3 reputation=-0.8
elegid 7.01 complaint.cost=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.5 growth=-0.3 leaving=0.4 praise=-0.3 reputation=2.3
elena 5.80 bad=-1.0 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-0.7 escalation=-0.3 good=0.7 growth=1.0 leaving=-0.7 legal=-0.4 meeting.off=0.9 payment.delayed=1.1 payment.promised=1.0 payment.query=-1.3 payment.refused=-0.5 praise=0.8 reputation=-0.5 urgent=0.4
ella 6.16 bad=1.1 complaint.cost=-0.3 complaint.delay=3.3 complaint.neglect=0.6 complaint.quality=0.3 escalation=3.1 good=-0.5 growth=-0.3 leaving=-0.3 meeting.off=-0.7 payment.refused=0.8 praise=-0.5 reputation=-0.7 urgent=-0.3
ello 7.01 bad=-1.5 complaint.cost=-0.3 complaint.delay=-1.1 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.3 legal=-0.4 payment.promised=3.8 payment.query=-0.7 reputation=-0.3
ellos 5.91 bad=0.4 complaint.cost=-0.5 complaint.neglect=-0.5 complaint.quality=1.9 escalation=2.2 good=-1.7 growth=-0.7 leaving=-0.4 legal=1.1 payment.refused=-0.5 praise=-1.6 reputation=-0.8
embarg 7.01 bad=-0.7 complaint.cost=-0.3 complaint.neglect=-0.5 payment.query=-0.5 reputation=-0.6
empeza 6.16 bad=-0.7 complaint.cost=-0.8 complaint.delay=1.0 complaint.neglect=1.2 complaint.quality=-1.2 escalation=-0.4 good=-0.7 leaving=-0.8 legal=0.5 meeting.off=-0.4 payment.disputed=-0.3 praise=-0.8 reputation=0.5
empezo 7.01 complaint.delay=-0.3 complaint.neglect=0.6 complaint.quality=0.4 good=0.6 payment.refused=0.5 praise=0.5
empiez 6.72 bad=-1.0 complaint.delay=-0.6 complaint.neglect=0.9 complaint.quality=0.4 escalation=-0.5 good=-0.4 leaving=0.7 meeting.off=-0.3 praise=-0.3
emplaz 7.01 bad=1.6 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 escalation=-0.3 legal=2.7 payment.refused=-0.5
emplea 7.01 bad=-0.5 complaint.quality=-0.3 legal=-0.4 reputation=-0.4
empren 7.01 bad=0.6 complaint.delay=0.8 complaint.quality=-0.3 escalation=-0.5 legal=1.1 payment.refused=-0.5 praise=-0.4 reputation=1.1
empres 5.06 bad=-1.0 complaint.cost=1.5 complaint.delay=-0.8 complaint.quality=-0.9 escalation=2.5 growth=-0.8 legal=-0.9 meeting.off=0.3 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-0.5 payment.refused=-1.3 payment.sent=-0.6 urgent=-0.6
en 2.08 complaint.cost=-0.7 complaint.delay=0.4 complaint.quality=-1.1 escalation=-0.8 good=-0.7 growth=-1.6 leaving=-0.6 legal=-0.5 payment.delayed=1.1 payment.disputed=0.5 payment.promised=-0.9 payment.query=2.5 payment.refused=-2.6 payment.sent=-0.6 reputation=5.5 urgent=1.1
encaja 7.01 bad=0.8 complaint.quality=1.4 escalation=2.0 good=-0.5 praise=-0.5
encant 5.91 complaint.cost=-0.4 complaint.quality=1.9 escalation=-0.5 good=2.4 growth=2.3 leaving=-0.7 legal=-0.5 payment.sent=-0.5 praise=2.4 reputation=-1.4
encarg 5.27 bad=0.4 complaint.cost=-0.9 complaint.delay=1.1 complaint.neglect=-0.4 escalation=1.0 growth=2.3 leaving=2.5 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.4 payment.refused=-1.4 payment.sent=-0.4 reputation=1.5 urgent=-0.5
enchuf 7.01 bad=0.4 complaint.quality=1.1 good=-0.4 payment.refused=1.1 praise=-0.4
encima 5.80 bad=0.8 complaint.cost=-0.7 complaint.delay=2.3 complaint.neglect=0.8 complaint.quality=1.5 escalation=1.3 good=1.2 growth=-0.6 legal=1.2 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=2.2 payment.query=-0.4 payment.refused=-0.6 praise=1.3 reputation=-0.5
encont 7.01 bad=-0.3 complaint.delay=-0.5 complaint.neglect=2.5 complaint.quality=-0.8 escalation=-0.4 good=-0.3 leaving=2.6 legal=-0.9 reputation=-1.2
encuen 6.16 bad=0.4 complaint.cost=2.2 complaint.delay=-0.7 complaint.neglect=-0.6 escalation=-0.3 leaving=-0.9 meeting.off=-0.6 payment.disputed=-0.3 payment.refused=0.9 reputation=2.7
enero 5.40 bad=-1.0 complaint.cost=1.6 complaint.delay=-0.9 escalation=0.6 good=-1.0 growth=-0.7 leaving=2.7 meeting.off=-0.5 payment.delayed=3.0 payment.disputed=-0.7 payment.promised=1.7 payment.query=-0.9 payment.refused=-0.9 payment.sent=-0.4 praise=-0.9 reputation=-1.1 urgent=-0.3
enhora 6.50 complaint.delay=-0.4 complaint.neglect=-0.9 complaint.quality=1.9 good=3.0 growth=-0.6 leaving=-0.7 payment.refused=-0.7 praise=2.8
enlace 5.06 bad=0.3 complaint.quality=1.0 good=-0.5 leaving=-0.6 legal=-0.6 meeting.off=-0.4 payment.promised=3.1 payment.refused=-0.6 payment.sent=-0.4 praise=-0.5 reputation=-0.6 urgent=-0.4
ensena 7.01 bad=0.6 complaint.neglect=1.8 complaint.quality=2.3 legal=-0.4 reputation=1.6
entend 7.01 bad=0.3 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.7 payment.delayed=1.7 payment.refused=0.7
entera 5.40 bad=1.3 complaint.cost=1.3 complaint.delay=-1.3 complaint.neglect=3.5 complaint.quality=-0.4 escalation=-0.6 good=-0.6 growth=0.5 leaving=-1.3 legal=0.3 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=1.1 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.1 payment.sent=-0.3 praise=-0.7 reputation=-2.1
entero 6.16 bad=1.3 complaint.cost=-0.8 complaint.neglect=2.8 complaint.quality=1.4 escalation=-0.4 good=2.4 growth=2.1 leaving=-0.6 legal=-1.0 meeting.off=0.8 payment.delayed=-0.3 payment.refused=-0.5 praise=2.5 reputation=0.5
entien 6.32 bad=1.2 complaint.cost=-0.4 complaint.delay=2.7 complaint.neglect=2.0 good=1.2 leaving=-0.6 legal=-0.6 payment.refused=1.4 praise=1.3 reputation=-0.6
entonc 6.50 complaint.cost=1.4 complaint.delay=1.1 complaint.neglect=0.3 complaint.quality=1.1 escalation=0.9 leaving=1.2 legal=0.6 payment.refused=-0.3 reputation=-0.3
entra 6.50 bad=-1.4 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=-0.5 good=1.1 growth=1.1 legal=-0.3 payment.delayed=1.0 payment.disputed=-0.6 payment.promised=1.3 payment.query=-0.3 payment.refused=-0.7 praise=1.2 reputation=-0.5
entrad 6.03 complaint.cost=1.2 complaint.delay=-0.6 escalation=-0.7 good=0.3 growth=1.0 leaving=1.4 legal=-0.4 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.5 praise=0.3 reputation=-0.8
entran 7.01 complaint.cost=2.1 complaint.delay=1.4 complaint.quality=-0.4 legal=1.0
entrar 6.50 bad=-1.3 complaint.neglect=-0.4 complaint.quality=-0.6 good=1.9 legal=-0.4 praise=1.9 reputation=-0.5
entre 5.91 complaint.cost=1.5 complaint.delay=1.6 complaint.neglect=1.8 complaint.quality=-1.7 escalation=-0.4 good=-1.2 growth=-0.5 leaving=0.3 legal=-0.8 meeting.off=0.7 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.5 payment.sent=0.7 praise=-1.2 reputation=0.4
entreg 5.27 bad=4.7 complaint.cost=-1.0 complaint.delay=7.7 complaint.neglect=-0.5 complaint.quality=1.6 escalation=2.7 growth=-0.8 leaving=0.6 legal=1.7 meeting.off=1.7 payment.delayed=-0.9 payment.disputed=-0.8 payment.promised=-1.0 payment.query=-0.4 payment.refused=2.9 payment.sent=-0.4 praise=-0.4 reputation=-0.8 urgent=-0.5
entren 7.01 bad=-0.9 complaint.delay=-0.5 complaint.quality=-0.4 payment.sent=-0.4 reputation=-0.5
entret 7.01 bad=0.3 complaint.delay=1.0 complaint.neglect=0.5 complaint.quality=-0.4 legal=0.4 payment.refused=1.2 reputation=0.5
entro 6.72 complaint.delay=0.8 complaint.quality=0.4 leaving=0.6 legal=-0.5 payment.delayed=1.4 payment.promised=1.4 praise=-0.3
envian 7.01 bad=-0.5 payment.query=1.6
enviar 5.11 leaving=-0.5 legal=-0.5 payment.query=0.6
envien 6.72 bad=1.1 complaint.delay=3.4 complaint.neglect=-0.4 complaint.quality=0.3 leaving=0.8 legal=0.6 payment.refused=2.1
equipo 5.62 bad=-0.9 complaint.cost=-0.7 complaint.neglect=1.8 complaint.quality=-0.8 good=3.0 growth=-0.5 leaving=2.3 legal=-0.9 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.5 payment.query=-0.3 payment.refused=-0.7 praise=3.1 reputation=-0.6
era 5.16 complaint.cost=0.9 complaint.delay=3.5 complaint.neglect=2.2 complaint.quality=-0.7 escalation=-0.7 growth=-1.2 leaving=0.6 legal=-1.0 meeting.off=-1.0 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.4 payment.query=0.5 payment.refused=-1.0 payment.sent=-0.6 reputation=-1.2 urgent=-0.5
eres 7.01 leaving=-0.4 payment.sent=1.5
errata 6.72 complaint.cost=1.9 complaint.neglect=-0.3 complaint.quality=2.6 growth=-0.5 leaving=-0.4 legal=-0.4 payment.refused=-0.3 praise=0.3 reputation=0.5
error 6.32 bad=0.7 complaint.cost=-0.6 complaint.neglect=-0.4 complaint.quality=2.0 good=-0.5 leaving=-0.6 legal=0.5 payment.delayed=1.8 payment.disputed=5.5 payment.query=-0.4 payment.refused=-0.4 praise=-0.7 reputation=-0.4
errore 6.50 bad=2.5 complaint.delay=-0.4 complaint.quality=3.6 escalation=1.9 good=-1.0 growth=-0.4 leaving=-0.6 legal=1.2 payment.refused=1.1 praise=-0.8 reputation=-0.4
erte 7.01 bad=-0.9 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.4 payment.delayed=1.9 praise=-0.4 reputation=-0.3
es 3.30 bad=-1.3 complaint.cost=2.5 complaint.delay=-1.1 complaint.neglect=2.7 complaint.quality=-1.6 good=-0.8 growth=-1.2 meeting.off=-2.0 payment.delayed=-1.7 payment.disputed=-0.9 payment.promised=4.0 payment.query=1.9 payment.refused=-2.7 praise=-0.5 reputation=1.4 urgent=2.9
esa 5.62 bad=2.1 complaint.cost=3.4 complaint.delay=-0.9 complaint.neglect=-1.1 complaint.quality=-1.3 escalation=1.4 good=0.5 growth=0.4 leaving=-0.6 legal=0.8 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=1.7 payment.promised=-0.4 payment.query=0.7 payment.refused=3.6 payment.sent=-0.4 praise=0.6 reputation=-0.7 urgent=-0.3
esas 6.50 complaint.delay=1.0 complaint.neglect=0.3 complaint.quality=1.0 good=-0.7 leaving=-0.5 legal=-0.8 payment.query=3.6 payment.refused=0.7 praise=-0.8 reputation=1.5
escale 6.72 bad=-1.0 complaint.delay=-0.3 complaint.quality=-0.5 good=0.7 growth=0.7 leaving=-0.3 payment.disputed=-0.3 praise=0.7
escane 6.72 bad=-0.9 complaint.quality=-0.7 good=-0.4 leaving=-0.7 payment.promised=-0.6 payment.refused=-0.3 praise=-0.4
escapa 6.50 complaint.cost=3.2 complaint.delay=-0.4 complaint.quality=0.3 good=-0.7 growth=-0.5 leaving=1.4 legal=-0.3 payment.refused=-0.5 praise=-0.7 reputation=1.0
escena 7.01 bad=-1.0 legal=-0.5 payment.disputed=-0.5
escola 7.01 bad=-0.3 good=-0.4 growth=0.7 praise=-0.4
escrib 4.89 bad=2.6 complaint.cost=-1.4 complaint.delay=3.2 complaint.neglect=3.7 complaint.quality=3.0 good=-1.4 growth=-0.5 leaving=-0.4 meeting.off=-0.8 payment.delayed=0.3 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.5 payment.refused=1.2 payment.sent=-0.6 praise=-1.3 reputation=3.9 urgent=-0.6
escrit 5.06 bad=-0.6 complaint.cost=-0.3 complaint.delay=0.4 complaint.quality=1.5 escalation=1.6 good=0.7 growth=1.2 leaving=-0.6 legal=-0.6 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.5 payment.refused=0.7 payment.sent=-0.5 praise=1.0 reputation=-1.5 urgent=1.2
escudo 7.01 bad=-0.4 good=-0.5 growth=0.8 praise=-0.5
escuel 6.72 bad=-1.0 complaint.quality=-0.6 good=-0.4 leaving=-0.3 payment.query=2.0
ese 5.16 bad=3.3 complaint.cost=2.6 complaint.delay=-0.5 complaint.quality=0.5 escalation=-0.8 leaving=1.2 legal=3.2 meeting.off=-0.6 payment.delayed=0.4 payment.disputed=3.3 payment.promised=1.7 payment.query=0.7 payment.refused=3.0 payment.sent=-0.6 reputation=3.0 urgent=-0.5
eso 4.47 bad=-0.7 complaint.cost=0.3 complaint.delay=-1.1 complaint.neglect=-1.2 complaint.quality=0.4 escalation=-1.0 good=-0.6 growth=-1.4 leaving=-0.8 legal=2.6 meeting.off=-1.0 payment.disputed=1.4 payment.query=1.3 payment.refused=-2.0 payment.sent=-0.9 reputation=2.2 urgent=-0.8
esos 7.01 bad=0.8 complaint.quality=0.7 legal=1.4 payment.disputed=2.3 payment.refused=1.0
espald 7.01 bad=-0.7 complaint.quality=-0.3 good=0.6 meeting.off=3.6 payment.promised=-0.3 praise=0.7
espano 7.01 bad=-1.1 complaint.neglect=-0.4 complaint.quality=-1.1 good=0.8 legal=-0.6 praise=1.0
espera 5.33 bad=2.9 complaint.cost=0.7 complaint.delay=2.4 complaint.neglect=2.3 escalation=-0.9 good=-2.1 growth=-0.9 leaving=-0.8 legal=-1.3 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=-0.4 payment.promised=-0.7 payment.refused=0.9 payment.sent=-0.4 praise=-1.9 reputation=-0.9 urgent=-0.4
esposo 7.01 bad=1.3 complaint.delay=-0.5 complaint.quality=0.9 leaving=0.5 legal=1.4
esquel 7.01 bad=0.4 complaint.neglect=-0.4 complaint.quality=1.1 good=-0.3 leaving=-0.3 payment.refused=-0.4 praise=-0.3
esta 3.33 bad=1.4 complaint.neglect=-1.2 escalation=-0.3 good=-2.5 growth=-0.3 leaving=-2.1 legal=2.7 meeting.off=1.3 payment.delayed=0.7 payment.promised=0.7 payment.query=-1.0 payment.refused=-2.0 payment.sent=2.0 praise=-2.1 reputation=2.4 urgent=2.8
estaba 5.40 bad=0.8 complaint.cost=-1.0 complaint.delay=1.0 complaint.neglect=0.9 complaint.quality=2.6 escalation=1.2 good=1.4 growth=-0.5 leaving=-1.6 legal=-0.9 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=1.9 payment.promised=-0.5 payment.query=-0.5 payment.refused=-1.4 payment.sent=-0.5 praise=1.2 reputation=-1.4 urgent=1.2
estado 6.16 bad=-2.2 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.1 escalation=-0.7 good=0.6 growth=-0.4 leaving=-0.6 legal=-0.8 payment.delayed=-0.4 payment.promised=-0.4 payment.query=2.2 payment.refused=-0.5 payment.sent=-0.4 praise=0.7 reputation=-0.6
estamo 4.74 bad=0.4 complaint.cost=2.4 complaint.delay=1.4 complaint.neglect=-1.0 escalation=-1.0 good=-1.3 growth=-2.0 leaving=1.5 legal=-1.1 meeting.off=0.5 payment.delayed=3.6 payment.promised=-0.8 payment.query=-0.7 payment.refused=-1.3 payment.sent=-0.9 praise=-2.8 reputation=-2.3 urgent=2.7
estan 5.47 complaint.cost=-0.8 complaint.delay=1.5 complaint.quality=0.9 escalation=-0.4 growth=-0.9 leaving=1.4 legal=1.1 meeting.off=-0.6 payment.delayed=1.5 payment.disputed=-0.6 payment.promised=-0.6 payment.query=2.6 payment.refused=-1.1 payment.sent=-0.6 reputation=-1.6 urgent=1.5
estar 5.80 bad=2.1 complaint.delay=5.4 complaint.neglect=1.1 complaint.quality=0.5 escalation=1.5 good=-0.7 growth=-0.5 leaving=-1.0 legal=1.0 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=2.5 praise=-0.6 reputation=-0.9 urgent=-0.5
estare 6.72 bad=-1.3 complaint.delay=-0.5 complaint.quality=-0.9 legal=-0.5 payment.delayed=-0.4
estari 6.72 bad=2.8 complaint.delay=3.3 complaint.neglect=0.7 complaint.quality=-0.6 good=-1.0 legal=-0.7 meeting.off=-0.3 payment.sent=-0.3 praise=-0.7
este 4.39 bad=0.8 complaint.cost=-2.2 complaint.delay=2.2 complaint.neglect=0.4 complaint.quality=-0.3 escalation=2.1 good=-1.4 growth=-0.8 legal=-1.0 meeting.off=-0.4 payment.delayed=4.3 payment.disputed=-1.3 payment.promised=-1.2 payment.refused=0.3 payment.sent=-1.3 praise=-1.4 reputation=1.2 urgent=-0.9
esten 7.01 bad=-0.5 payment.query=1.6
estima 5.54 bad=1.7 complaint.cost=-0.6 complaint.delay=0.8 complaint.neglect=2.4 complaint.quality=0.6 escalation=-0.5 good=-0.5 growth=-0.5 leaving=3.9 meeting.off=-0.4 payment.disputed=-0.3 payment.query=0.8 payment.sent=-0.4 praise=-0.6 reputation=-0.6
esto 5.11 bad=4.2 complaint.cost=0.3 complaint.neglect=-1.9 complaint.quality=3.9 escalation=0.5 good=-1.8 growth=-0.6 leaving=-2.3 legal=4.9 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=-0.6 payment.query=-0.7 payment.refused=3.8 payment.sent=-0.5 praise=-1.9 reputation=-1.1 urgent=-0.5
estos 6.72 bad=1.9 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.3 leaving=1.6 praise=-0.3
estoy 5.40 bad=-0.6 complaint.cost=-0.8 complaint.delay=1.6 complaint.neglect=-1.3 complaint.quality=1.5 escalation=-0.7 growth=1.1 legal=-1.1 meeting.off=2.5 payment.delayed=-0.9 payment.disputed=-0.5 payment.promised=-0.6 payment.query=0.6 payment.refused=-0.8 payment.sent=-0.6 urgent=0.6
estrel 5.62 bad=-1.4 complaint.cost=0.8 complaint.delay=-0.9 complaint.neglect=-1.4 complaint.quality=-1.5 escalation=-0.5 good=2.1 growth=-0.3 leaving=-0.9 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.7 payment.query=-0.3 payment.refused=-0.8 payment.sent=-0.4 praise=2.0 reputation=1.5 urgent=-0.5
estudi 5.62 bad=0.6 complaint.cost=2.8 complaint.delay=-1.2 complaint.neglect=-0.7 complaint.quality=1.0 escalation=-0.4 good=-2.0 growth=-2.3 leaving=3.3 legal=-1.0 payment.delayed=-0.5 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.8 payment.sent=1.0 praise=-1.7 reputation=-1.3 urgent=-0.3
estuvo 6.50 complaint.delay=-0.4 complaint.quality=1.9 escalation=2.0 good=0.7 leaving=1.1 legal=-0.4 payment.disputed=-0.3 payment.refused=1.3 praise=0.7 reputation=-0.7
etique 7.01 bad=-1.6 complaint.delay=-0.4 complaint.quality=-0.7 reputation=-1.2
euros 5.22 bad=2.7 complaint.cost=5.6 complaint.delay=2.0 complaint.neglect=0.6 complaint.quality=1.0 escalation=0.5 good=0.5 legal=1.4 meeting.off=-0.4 payment.delayed=0.8 payment.disputed=2.9 payment.promised=-0.4 payment.query=-0.8 payment.refused=4.8 payment.sent=-0.5 praise=0.7 reputation=1.1 urgent=-0.4
eusebi 7.01 bad=-0.9 good=2.6 leaving=-0.4 praise=3.1 reputation=-0.3
eusker 7.01 bad=-0.9 complaint.cost=-0.4 complaint.quality=-0.3 good=-0.5 growth=2.0 leaving=-0.5 praise=-0.5 reputation=-0.4
exacta 6.72 bad=1.0 complaint.cost=2.0 complaint.delay=-0.9 complaint.quality=1.1 good=-0.3 leaving=-0.4 meeting.off=-0.3 payment.refused=-0.4 praise=-0.3 reputation=2.0
excesi 7.01 bad=2.0 complaint.cost=4.3 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.6 growth=-0.5 leaving=-0.5 legal=-0.3 payment.disputed=-0.3 payment.refused=-0.3 praise=-0.8
existe 6.72 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=-0.3 good=0.5 leaving=2.6 legal=-0.6 praise=0.6
expedi 4.78 bad=-0.3 complaint.cost=-0.4 complaint.quality=1.2 escalation=-0.5 good=-0.9 leaving=-0.9 legal=1.7 meeting.off=-0.3 payment.query=0.7 payment.refused=-0.6 praise=-1.0 reputation=-0.7
explic 5.62 bad=0.7 complaint.cost=0.3 complaint.delay=-0.9 complaint.neglect=2.2 escalation=0.6 good=2.6 growth=-0.5 leaving=-1.7 legal=-1.1 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=2.0 payment.sent=-0.5 praise=2.8
export 6.72 complaint.delay=-0.3 complaint.quality=1.6 good=-0.8 leaving=2.3 legal=-0.4 payment.refused=-0.3 praise=-0.8 reputation=-0.4
extens 7.01 bad=-0.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.0 leaving=-0.5 legal=-0.4 reputation=0.8
extrao 7.01 complaint.delay=1.0 complaint.quality=0.8 legal=1.0
facebo 7.01 complaint.delay=-0.3 complaint.quality=0.8 good=-0.7 praise=-0.6 reputation=1.5
fachad 6.72 bad=0.3 complaint.delay=-0.3 complaint.neglect=0.5 complaint.quality=1.5 leaving=-0.6 legal=0.7 payment.refused=0.4 reputation=-0.5
facil 7.01 bad=1.9 complaint.delay=3.4 complaint.quality=1.1 payment.refused=4.4
facili 7.01 bad=0.5 complaint.quality=-0.3 good=2.8 leaving=1.1 praise=2.9 reputation=-0.5
factur 3.64 bad=-0.4 complaint.delay=-2.4 complaint.neglect=-1.7 complaint.quality=-3.7 escalation=-1.3 good=-2.5 growth=-1.8 leaving=-2.8 legal=-1.9 meeting.off=-2.5 payment.delayed=2.1 payment.disputed=8.1 payment.promised=2.0 payment.query=10.2 payment.refused=4.3 payment.sent=2.6 praise=-2.2 reputation=-2.8 urgent=-1.8
falta 5.33 bad=-1.2 complaint.cost=-1.0 complaint.delay=-2.4 complaint.quality=0.4 escalation=-0.7 good=-1.7 growth=-0.8 leaving=-0.3 legal=0.9 meeting.off=-0.7 payment.delayed=-1.2 payment.disputed=-0.6 payment.promised=4.3 payment.query=2.1 payment.refused=-0.9 payment.sent=-0.7 praise=-1.4 reputation=-1.3 urgent=1.0
faltab 6.72 bad=0.9 complaint.delay=-0.5 complaint.quality=2.1 good=-0.4 legal=0.8 praise=-0.4 reputation=-0.4
famili 6.16 bad=-0.8 complaint.cost=-0.3 complaint.delay=-0.4 good=0.6 growth=0.9 leaving=1.0 legal=0.5 payment.refused=-0.4 praise=0.6 reputation=-0.4
famoso 7.01 bad=-1.0 complaint.quality=-0.4 legal=-0.3 reputation=-0.5
farmac 6.50 bad=0.9 complaint.cost=1.1 complaint.delay=1.3 complaint.neglect=-0.4 complaint.quality=-0.4 escalation=-0.3 good=-0.7 growth=-0.3 leaving=-0.6 meeting.off=-0.3 payment.refused=-0.3 praise=-0.7 reputation=2.9 urgent=2.0
favor 4.71 bad=1.8 complaint.cost=-1.4 complaint.quality=1.0 escalation=-0.4 good=-1.6 growth=1.1 leaving=-1.2 legal=-0.3 meeting.off=-1.3 payment.delayed=-1.1 payment.disputed=3.3 payment.refused=-1.5 payment.sent=1.4 praise=-1.5 reputation=-1.6 urgent=2.2
febrer 6.50 complaint.cost=1.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.6 leaving=1.0 legal=-0.6 payment.delayed=1.3 payment.query=1.2 praise=-0.5 reputation=-0.3
fecha 5.40 bad=0.8 complaint.cost=-1.0 complaint.delay=5.6 complaint.quality=-2.1 escalation=3.5 good=-1.5 growth=-0.5 leaving=-0.7 legal=-0.8 meeting.off=2.4 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.5 payment.sent=-0.6 praise=-1.4 urgent=1.1
fechas 7.01 bad=-0.7 good=3.1 growth=3.5 praise=1.2
federa 6.72 bad=-0.8 complaint.quality=-0.5 good=-0.4 leaving=0.7 praise=-0.4
felice 7.01 bad=-0.7 complaint.delay=-0.4 complaint.quality=-0.5 good=1.2 growth=1.8 praise=1.2
felici 6.32 bad=-1.4 complaint.neglect=-0.5 good=4.8 growth=-0.3 leaving=-0.4 legal=-0.7 payment.refused=-0.4 payment.sent=-0.4 praise=4.9 reputation=-0.3
feliz 6.50 bad=-0.7 complaint.cost=1.5 complaint.delay=-1.0 complaint.neglect=0.9 complaint.quality=-1.1 escalation=-0.4 good=1.0 growth=-0.3 leaving=-0.3 legal=-0.7 payment.disputed=-0.3 payment.promised=-0.5 payment.refused=-0.8 payment.sent=2.2 praise=1.1 reputation=-0.7
fenome 7.01 bad=-0.8 complaint.quality=-0.6 good=2.3 legal=-0.3 payment.sent=1.5 praise=2.3
feo 7.01 bad=0.4 complaint.neglect=0.7 complaint.quality=-0.4 legal=-0.6 payment.delayed=-0.5 payment.refused=2.6
feria 6.03 complaint.cost=-0.4 complaint.delay=1.5 complaint.neglect=-0.9 good=-0.4 growth=-0.4 leaving=0.9 payment.delayed=2.1 payment.refused=-0.4 praise=1.1 reputation=0.7
ferrer 7.01 bad=-0.4 payment.query=1.3
ferret 7.01 bad=-1.2 complaint.delay=-0.5 complaint.quality=-0.4 reputation=-0.3
festej 7.01 complaint.neglect=1.3 complaint.quality=0.5 good=-0.5 leaving=1.0 legal=-0.4 praise=-0.4
fibra 7.01 bad=-0.6
ficha 7.01 bad=-0.6 complaint.quality=-0.7 good=-0.4 legal=-0.3 payment.disputed=-0.3 praise=-0.5
fichas 7.01 complaint.delay=1.3 complaint.quality=-0.5 leaving=1.4
fiesta 6.16 bad=-1.2 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.7 leaving=-0.7 legal=-0.7 meeting.off=-0.5 payment.disputed=-0.7 payment.promised=-0.5 payment.refused=-0.3 payment.sent=-0.4 praise=-0.8 reputation=0.5
figura 6.72 bad=-0.7 complaint.delay=-0.3 complaint.quality=-0.6 good=-0.4 leaving=1.9 legal=-0.3 praise=-0.4
fila 7.01 bad=-1.1 complaint.neglect=-0.3 complaint.quality=-0.6 good=4.1 praise=4.5 reputation=-0.4
filtra 6.72 bad=1.4 complaint.neglect=1.1 complaint.quality=1.0 good=-0.5 leaving=-0.5 legal=3.5 praise=-0.5 reputation=-0.5
fin 5.02 bad=0.4 complaint.delay=-1.9 complaint.neglect=-0.8 complaint.quality=0.6 escalation=-1.0 growth=-1.0 leaving=3.0 legal=-0.8 meeting.off=-0.6 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.6 payment.refused=1.1 praise=0.6 urgent=-0.8
final 5.40 bad=-1.8 complaint.cost=-0.5 complaint.neglect=-0.8 complaint.quality=-1.1 escalation=-0.9 good=-1.5 growth=-1.6 leaving=-0.6 legal=0.7 meeting.off=2.0 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.5 praise=-1.4 reputation=-0.8 urgent=-0.3
finale 7.01 bad=0.8 complaint.delay=-0.6 leaving=0.9 payment.refused=-0.3
financ 7.01 bad=1.7 complaint.cost=2.0 complaint.quality=-0.5 escalation=1.4 good=-0.4 leaving=-0.4 legal=-0.3 meeting.off=-0.3 payment.refused=2.7 praise=-0.4
finca 7.01 bad=0.6 complaint.quality=0.8 good=-0.3 payment.disputed=1.5
finde 6.72 bad=-2.1 complaint.delay=-0.3 complaint.quality=-0.7 good=-0.5 growth=-0.3 leaving=-0.3 legal=-0.6 payment.promised=-0.5 payment.refused=-1.0 payment.sent=4.3 praise=-0.4 reputation=-0.3
fines 7.01 complaint.cost=1.4 complaint.delay=-0.4 complaint.quality=-0.5 good=1.3 growth=1.6 leaving=1.4 praise=1.6 reputation=-0.5
finiqu 7.01 bad=-0.6 complaint.cost=-0.4 complaint.quality=-0.4 good=-0.5 meeting.off=-0.3 payment.delayed=-0.8 payment.refused=-0.4 praise=-0.4 urgent=3.1
firma 6.03 bad=-0.8 complaint.cost=0.6 complaint.neglect=-0.5 escalation=-0.5 good=0.9 growth=1.8 leaving=1.3 legal=-0.9 meeting.off=-0.7 payment.delayed=1.8 payment.promised=-0.4 payment.refused=-0.7 payment.sent=-0.3 praise=-1.6 reputation=-0.7
firmad 5.40 complaint.cost=-1.1 complaint.delay=0.5 complaint.neglect=-0.9 complaint.quality=-1.0 escalation=-0.6 good=-1.2 growth=-1.2 leaving=1.9 legal=-0.4 meeting.off=0.7 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=3.7 payment.query=-0.4 payment.sent=-0.6 praise=-0.3 reputation=-1.2 urgent=1.6
firmam 6.50 bad=0.9 complaint.delay=-0.7 complaint.neglect=2.1 good=-0.3 leaving=-0.8 legal=0.9 meeting.off=-0.4 payment.disputed=1.3 payment.refused=-0.3 praise=-0.3 reputation=-0.4
firmar 6.16 bad=-0.7 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=-0.9 good=0.7 growth=0.7 leaving=0.8 legal=-1.1 meeting.off=-0.3 praise=-0.9 reputation=-0.4
firme 6.50 bad=1.2 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=1.6 complaint.quality=-1.0 good=-0.4 leaving=1.0 legal=0.8 payment.disputed=0.8 payment.refused=-0.4 praise=-0.4 reputation=-0.4
firmo 7.01 bad=0.4 complaint.quality=1.0 leaving=-0.5 legal=1.0 payment.sent=1.0 reputation=-0.4
fiscal 6.72 bad=1.7 complaint.quality=0.3 legal=2.6 payment.query=1.4
flores 7.01 bad=-1.4 complaint.delay=-0.5 complaint.quality=-0.7 good=1.3 meeting.off=-0.3 praise=1.4 reputation=-0.9
folio 7.01 bad=-0.5 complaint.quality=-0.3 good=-0.5 legal=-0.4 payment.sent=1.6 praise=-0.6 reputation=-0.3
folios 6.72 bad=-1.4 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-1.0 good=-0.7 growth=-0.3 leaving=-0.4 legal=-0.5 praise=-0.5
follet 5.80 bad=1.1 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=4.1 escalation=-0.5 good=-0.4 growth=-0.9 legal=-0.4 meeting.off=-0.6 payment.refused=-0.3 reputation=-0.7
fondo 6.72 bad=-1.0 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.6 leaving=-0.6 praise=-0.5 reputation=-0.6
fondos 7.01 bad=0.5 complaint.delay=-0.4 complaint.quality=-0.6 legal=0.4 payment.disputed=2.9 payment.refused=1.1 reputation=-0.4
fontan 7.01 bad=-1.3 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.6 leaving=-0.4 praise=-0.6
formac 7.01 bad=1.5 complaint.delay=-0.4 complaint.quality=2.7 leaving=-0.6 meeting.off=2.7
formal 7.01 bad=0.9 complaint.delay=-0.7 complaint.quality=1.0 legal=2.2
formul 6.72 bad=-1.0 complaint.cost=-0.8 complaint.quality=-0.7 good=-0.4 growth=-0.4 legal=-0.5 praise=-0.3
foro 6.72 bad=0.7 complaint.delay=0.7 complaint.neglect=1.1 complaint.quality=-1.4 good=-0.6 leaving=-0.9 legal=-0.4 payment.refused=-0.6 praise=-0.6 reputation=3.8
foto 5.40 bad=-0.8 complaint.cost=-0.7 complaint.delay=2.3 complaint.neglect=-0.6 escalation=-0.4 good=-1.7 growth=-0.7 leaving=-1.1 legal=-1.1 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.7 payment.sent=1.3 praise=-1.6 urgent=0.8
fotoco 7.01 bad=1.4 complaint.cost=2.6 complaint.delay=0.6 complaint.neglect=0.6 complaint.quality=-0.5 escalation=1.0 good=-0.4 legal=-0.4 praise=-0.4 reputation=2.8
fotos 5.02 bad=0.8 complaint.neglect=-1.1 complaint.quality=1.8 escalation=-0.9 good=2.0 growth=-1.4 leaving=-2.0 legal=-0.6 meeting.off=-0.9 payment.delayed=-0.8 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.9 payment.sent=-0.6 praise=1.8 reputation=1.5 urgent=-0.7
france 6.72 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.3 good=-0.5 growth=1.4 leaving=-0.6
frase 6.50 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.3 good=-0.4 leaving=-0.4 payment.disputed=-0.3 payment.query=1.4 praise=-0.4 reputation=-0.7
fria 7.01 bad=1.4 complaint.delay=-0.3 complaint.quality=2.9 good=-0.4 leaving=-0.6 legal=-0.3 payment.refused=1.6 praise=-0.3 reputation=-0.4
frio 7.01 bad=-0.9 complaint.neglect=-0.3 complaint.quality=-0.4 good=1.6 leaving=-0.3 praise=1.5 reputation=-0.3
fue 5.40 bad=-1.4 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=-0.5 escalation=-0.4 meeting.off=1.4 payment.delayed=5.1 payment.disputed=0.5 payment.promised=1.6 payment.query=0.7 payment.refused=1.4 payment.sent=-0.5 reputation=-1.6 urgent=-0.3
fuente 7.01 complaint.delay=-0.8 complaint.quality=-0.4 good=0.8 leaving=0.4 legal=-0.5 praise=0.9
fuera 5.91 bad=0.3 complaint.cost=0.9 complaint.delay=2.4 complaint.neglect=-0.5 complaint.quality=0.6 escalation=-0.4 good=-1.3 growth=-0.7 leaving=2.3 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=-0.3 payment.refused=-0.4 payment.sent=-0.4 praise=-1.1 reputation=-0.8
fueron 6.32 bad=1.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.7 good=0.3 growth=-0.6 leaving=0.4 payment.delayed=-0.3 payment.disputed=0.7 payment.query=0.7 payment.refused=-0.5 payment.sent=-0.3 praise=0.7 reputation=1.9
funcio 6.16 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.8 escalation=-0.4 good=0.8 leaving=-0.8 legal=-0.5 payment.delayed=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=1.4 payment.sent=-0.3 praise=0.6 reputation=-0.3
fundac 6.32 bad=-0.9 complaint.cost=-0.3 complaint.neglect=1.6 complaint.quality=-1.1 escalation=0.6 good=-0.5 leaving=2.2 legal=-0.4 payment.disputed=-0.3 payment.query=3.4 payment.refused=-0.6 payment.sent=1.1 praise=-0.5 reputation=-0.3
fundas 7.01 bad=-0.7 good=-0.4 leaving=1.4 praise=1.2
furgon 6.72 bad=-1.2 complaint.cost=-0.3 complaint.quality=-0.7 good=-0.4 growth=-0.5 leaving=1.0 praise=-0.4
futbol 7.01 bad=0.9 complaint.delay=1.6 complaint.neglect=-0.4 complaint.quality=1.0 good=-0.5 growth=-0.3 leaving=0.8 praise=-0.4 reputation=2.9
galleg 6.72 complaint.cost=-0.4 complaint.delay=1.1 complaint.quality=0.7 growth=1.9 leaving=0.4 reputation=-0.3
gallo 7.01 bad=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4
ganado 6.72 complaint.delay=1.2 complaint.quality=1.0 good=1.2 legal=0.5 payment.disputed=-0.4 payment.refused=0.7 praise=1.1 reputation=-0.7
ganamo 6.50 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.7 good=0.8 growth=1.3 leaving=-0.5 legal=-0.7 payment.refused=-0.5 praise=1.1 reputation=-0.3
garaje 6.50 bad=0.6 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=1.5 complaint.quality=0.7 good=-0.5 leaving=0.8 legal=-0.3 praise=-0.4 reputation=0.6
garant 7.01 complaint.delay=0.9 complaint.quality=-0.3 leaving=0.9 legal=0.9
gasto 7.01 bad=-0.6 complaint.cost=1.3 leaving=1.0 legal=-0.3
gato 7.01 bad=-0.4 complaint.quality=1.4 good=1.2 leaving=-0.3 praise=1.3
genera 5.80 bad=-0.7 complaint.cost=1.3 complaint.delay=-0.9 complaint.neglect=1.1 complaint.quality=-1.9 escalation=4.1 good=-0.8 growth=-0.4 leaving=-1.3 legal=1.8 meeting.off=-0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.5 payment.refused=-1.2 payment.sent=1.3 praise=-0.9 reputation=-0.6
gente 5.40 bad=-0.8 complaint.cost=-0.8 complaint.neglect=-0.9 complaint.quality=0.7 escalation=-0.5 good=3.3 growth=0.4 leaving=1.0 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.4 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.4 praise=3.7 reputation=1.5 urgent=-0.4
gerenc 7.01 bad=1.1 complaint.delay=1.4 complaint.neglect=-0.4 complaint.quality=-1.2 escalation=2.8 good=-0.4 leaving=-0.3 legal=-0.5 payment.refused=1.6 praise=-0.4 reputation=-0.5
gerent 6.50 bad=0.8 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=3.2 escalation=3.5 good=-0.8 growth=-0.3 leaving=-0.5 legal=-0.3 praise=-0.8 reputation=1.2
gestio 6.50 complaint.cost=-0.8 complaint.delay=-0.3 complaint.neglect=1.2 complaint.quality=-1.1 good=1.0 growth=-0.3 leaving=1.2 payment.disputed=3.9 payment.refused=-0.6 praise=1.1 reputation=-0.4
gestor 5.91 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=1.3 complaint.quality=-1.1 escalation=-0.4 good=-0.4 growth=-0.5 leaving=3.4 legal=-0.7 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=-0.8 payment.sent=1.0 praise=0.9 reputation=-0.7
gijon 7.01 bad=-0.3 good=1.4 growth=1.3 leaving=2.0 praise=1.5 reputation=-0.3
gil 5.27 leaving=-0.3 legal=-0.4
giro 7.01 complaint.cost=-0.4 complaint.neglect=3.1 complaint.quality=-0.8 good=-0.7 leaving=-0.5 legal=-0.3 payment.promised=5.3 payment.refused=1.4 praise=-0.7
gonzal 7.01 complaint.delay=0.8 complaint.neglect=0.8 complaint.quality=-0.3 legal=-0.5
google 4.93 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.6 escalation=-0.4 good=1.3 leaving=-0.8 legal=-0.8 payment.disputed=-0.5 payment.refused=-0.5 payment.sent=-0.3 praise=1.4
gotera 6.50 bad=1.9 complaint.delay=-0.6 complaint.quality=0.4 good=-0.9 leaving=-0.8 legal=0.9 meeting.off=-0.3 payment.refused=-0.4 praise=-0.8 reputation=1.6
gracia 3.93 bad=-3.9 complaint.cost=-1.9 complaint.delay=-2.0 complaint.neglect=-1.4 complaint.quality=-2.2 escalation=-1.1 good=3.1 growth=-1.2 leaving=-1.6 legal=-1.6 meeting.off=-1.3 payment.delayed=-0.4 payment.disputed=-1.5 payment.query=2.8 payment.refused=-2.1 payment.sent=-1.0 praise=3.1 reputation=-1.2
gracio 6.72 complaint.delay=1.0 complaint.neglect=-0.3 complaint.quality=-0.4 reputation=1.1
grande 5.27 bad=-1.4 complaint.cost=-0.8 complaint.delay=-1.4 complaint.quality=-1.3 escalation=-0.5 good=1.5 growth=1.7 leaving=-1.6 legal=-0.8 meeting.off=-0.5 payment.delayed=2.2 payment.disputed=-0.7 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.5 praise=0.6 reputation=1.1 urgent=-0.4
gremio 6.72 bad=1.8 complaint.delay=-0.6 complaint.neglect=1.5 complaint.quality=1.3 good=-0.5 leaving=-0.5 legal=1.2 payment.delayed=-0.3 praise=-0.6 reputation=3.0
grieta 6.72 bad=1.4 complaint.delay=-0.5 complaint.quality=3.5 good=-0.3 leaving=-0.5 legal=3.2 praise=-0.3 reputation=-0.3
grupo 5.71 bad=0.4 complaint.cost=0.4 complaint.delay=-0.5 complaint.neglect=-0.5 escalation=-0.4 good=-0.7 growth=-0.5 leaving=-1.4 legal=-0.8 meeting.off=-0.7 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.6 payment.sent=-0.6 praise=-0.8 reputation=3.5
guadal 7.01 complaint.quality=0.7 good=-0.5 legal=0.9 praise=-0.4 reputation=0.7
guarda 6.03 bad=-0.6 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-1.3 escalation=-0.4 good=-1.1 growth=-0.4 leaving=0.4 legal=1.0 meeting.off=-0.5 payment.promised=1.9 payment.query=-0.3 payment.refused=-0.6 praise=-1.1 reputation=-0.3
guardi 6.16 bad=-2.6 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-1.2 good=1.4 growth=-0.3 leaving=-0.4 legal=-0.8 meeting.off=2.1 payment.disputed=-0.4 praise=1.3 reputation=-0.6
guardo 7.01 bad=0.7 complaint.delay=-0.5 complaint.quality=-0.3 leaving=-0.3 legal=2.7 payment.refused=-0.4 reputation=-0.4
guia 6.72 bad=-1.1 complaint.cost=-0.3 complaint.quality=-0.7 leaving=-0.3 payment.disputed=-0.4 payment.query=2.4 reputation=-0.4
guione 6.72 bad=-0.9 complaint.delay=-0.4 complaint.quality=-0.3
gusta 7.01 bad=-0.9 complaint.quality=-0.4
gustad 7.01 complaint.delay=-0.3 complaint.neglect=0.9 complaint.quality=-0.4 growth=0.8 leaving=1.3
gustan 7.01 bad=-0.3 complaint.neglect=-0.3 good=-0.7 legal=-0.4 praise=-0.7
gustar 6.03 bad=-1.5 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=-0.3 complaint.quality=-1.2 escalation=0.8 growth=2.8 leaving=-1.1 legal=-0.7 meeting.off=-0.5 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.8 praise=0.7 reputation=1.4
gustaz 7.01 bad=-1.3 complaint.quality=-0.7 good=3.3 growth=-0.3 praise=3.7 reputation=-0.7
gusto 6.03 bad=-1.6 complaint.cost=-0.5 complaint.delay=0.9 complaint.quality=-1.2 escalation=-0.3 good=4.3 legal=-0.5 payment.refused=-0.4 payment.sent=3.3 praise=4.1 reputation=-1.0
h 7.01 bad=-0.9 complaint.quality=-0.4
ha 3.22 bad=-4.7 complaint.cost=-2.8 complaint.delay=-0.9 complaint.neglect=-2.6 escalation=-2.5 good=1.7 growth=0.5 legal=-0.7 meeting.off=-1.8 payment.delayed=0.6 payment.disputed=-0.5 payment.promised=-1.8 payment.query=-1.8 payment.refused=-1.7 payment.sent=1.9 praise=1.6 urgent=-0.5
habeis 5.33 bad=1.1 complaint.delay=-1.2 complaint.neglect=-0.5 complaint.quality=2.3 escalation=-0.5 good=3.6 growth=-0.6 leaving=-1.4 legal=-0.9 meeting.off=0.9 payment.delayed=-0.6 payment.disputed=4.0 payment.promised=-0.7 payment.query=1.3 payment.refused=-0.8 payment.sent=0.6 praise=3.4 reputation=-1.1 urgent=-0.5
haber 7.01 bad=0.6 complaint.delay=1.9 complaint.quality=1.1 good=2.3 leaving=-0.3 praise=2.2 urgent=2.0
habia 6.50 bad=-1.5 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.7 good=0.8 leaving=-0.4 payment.promised=2.3 payment.refused=-0.3 payment.sent=1.2 praise=0.6 urgent=-0.3
habiam 7.01 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=2.4 leaving=-1.0 payment.refused=-0.5
habile 6.72 bad=0.5 complaint.delay=0.5 complaint.neglect=1.4 complaint.quality=1.0 leaving=0.9 legal=2.1
habita 7.01 bad=-0.6 complaint.delay=-0.3 complaint.quality=-0.6 good=-0.3 leaving=-0.3
habla 7.01 bad=-0.5 complaint.neglect=1.0 complaint.quality=0.5 good=-0.3 leaving=0.7 reputation=-0.4
hablad 5.62 bad=1.8 complaint.cost=-0.9 complaint.delay=-1.0 complaint.neglect=1.7 complaint.quality=0.4 escalation=-0.6 good=-0.4 growth=1.0 leaving=1.3 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.query=-0.3 payment.sent=-0.4 reputation=2.3
hablam 6.32 bad=-0.8 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=-0.8 good=-0.7 legal=-0.5 payment.promised=-0.7 payment.refused=-0.5 praise=-0.8 reputation=-0.4
hablan 6.50 bad=1.3 complaint.delay=0.7 complaint.neglect=2.5 good=0.9 leaving=-0.4 legal=0.9 praise=1.0 reputation=1.5
hablar 5.47 bad=3.7 complaint.cost=1.2 complaint.delay=2.7 complaint.neglect=1.4 complaint.quality=1.3 escalation=5.2 growth=-0.6 leaving=-0.5 legal=1.8 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.5 payment.refused=0.8 payment.sent=-0.5 reputation=0.9 urgent=-0.4
hable 6.72 bad=1.4 complaint.cost=1.0 complaint.delay=1.2 complaint.neglect=1.2 complaint.quality=1.3 escalation=1.3 good=-0.4 leaving=0.7 praise=-0.4 reputation=1.2
habra 6.03 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.2 good=-1.6 growth=-0.7 leaving=-1.2 legal=-0.6 meeting.off=2.6 payment.promised=-0.4 payment.refused=-0.8 payment.sent=-0.4 praise=-1.4 reputation=3.6
habria 6.50 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=0.7 complaint.quality=-0.6 growth=-0.6 leaving=0.7 legal=-0.3 payment.refused=-0.4
hace 5.22 bad=2.7 complaint.cost=0.7 complaint.delay=4.5 complaint.neglect=2.9 escalation=2.9 growth=-0.6 leaving=1.9 legal=0.7 meeting.off=-0.6 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=0.9 payment.query=0.6 payment.refused=0.4 payment.sent=-0.4 praise=0.4 reputation=-1.6 urgent=2.3
haced 7.01 complaint.delay=-0.3 complaint.quality=0.8 leaving=-0.4 urgent=2.4
haceis 5.71 bad=-1.6 complaint.cost=-0.9 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=-1.4 escalation=-0.4 growth=0.6 leaving=-1.1 legal=-0.5 payment.disputed=1.0 payment.query=0.8 payment.refused=-0.4 payment.sent=-0.3 reputation=-1.2
hacemo 6.16 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=-0.3 good=-0.5 leaving=1.0 legal=0.9 meeting.off=1.6 payment.delayed=-0.9 payment.promised=1.5 payment.query=-0.6 payment.refused=-0.7 payment.sent=-0.4 praise=-0.6 reputation=-0.7
hacen 6.50 bad=1.2 complaint.cost=0.5 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=2.2 good=-0.5 growth=-0.5 leaving=0.7 legal=0.5 payment.refused=1.8 praise=-0.3 reputation=1.6
hacer 6.16 bad=0.6 complaint.cost=1.1 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.7 good=-0.7 growth=-0.3 leaving=-1.2 legal=-0.7 payment.disputed=-0.5 payment.promised=-0.4 payment.query=0.5 payment.refused=-0.3 praise=-0.7 reputation=2.2
hacerl 6.50 bad=-1.3 complaint.delay=-0.5 complaint.quality=-0.6 good=-0.8 growth=-0.3 leaving=-0.4 legal=-0.4 payment.refused=-0.3 praise=-0.8 reputation=-0.4
hacers 7.01 bad=-0.8 escalation=-0.5 legal=0.9 payment.refused=-0.5 reputation=-0.3
hacien 6.16 bad=0.3 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=-0.3 complaint.quality=0.8 good=-0.6 growth=-0.4 leaving=0.6 legal=-1.1 payment.delayed=-0.4 payment.disputed=-0.8 payment.refused=-0.4 praise=-0.7 reputation=-0.4
haga 6.72 bad=0.7 complaint.delay=1.6 complaint.neglect=-0.6 escalation=1.0 leaving=-0.5 legal=1.9 payment.refused=-0.5 reputation=-0.7
hagan 7.01 complaint.cost=1.7 complaint.quality=-0.4 good=1.2 leaving=-0.7 payment.refused=1.2 payment.sent=-0.4 praise=1.3
hago 5.91 bad=-1.8 complaint.delay=-0.4 complaint.neglect=-1.0 escalation=0.9 good=-0.7 leaving=-0.7 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=3.3 payment.query=2.7 payment.refused=-0.9 payment.sent=-1.6 praise=-0.6 reputation=-0.9 urgent=-0.8
han 4.71 bad=-0.3 complaint.cost=0.6 complaint.neglect=0.9 complaint.quality=0.6 escalation=-1.0 good=-0.6 growth=-1.7 leaving=-1.3 legal=-1.4 meeting.off=0.5 payment.disputed=-1.0 payment.promised=-0.8 payment.query=-0.8 payment.refused=-0.7 payment.sent=-0.6 praise=-0.6 reputation=0.9 urgent=-0.5
has 7.01 complaint.quality=0.6 leaving=1.3 payment.refused=1.6 praise=1.5
hasta 4.06 complaint.delay=-1.2 complaint.neglect=1.2 complaint.quality=1.6 escalation=-1.6 good=2.0 growth=-1.3 leaving=-0.6 legal=-0.9 meeting.off=0.8 payment.delayed=4.4 payment.disputed=-0.5 payment.promised=-1.5 payment.query=-1.5 payment.refused=4.9 payment.sent=-1.6 praise=2.5 reputation=-2.0 urgent=1.1
hay 4.03 bad=-2.2 complaint.cost=1.7 complaint.delay=-1.5 complaint.neglect=0.8 complaint.quality=-2.5 escalation=-0.5 good=-2.7 growth=-0.4 meeting.off=0.6 payment.delayed=-1.7 payment.disputed=2.5 payment.promised=-1.0 payment.query=-0.6 payment.refused=-2.2 payment.sent=-1.1 praise=-2.9 reputation=-1.3 urgent=-1.1
he 3.79 bad=3.6 complaint.cost=0.4 complaint.delay=0.9 complaint.neglect=3.0 complaint.quality=1.1 escalation=3.6 good=0.4 growth=1.6 leaving=-1.4 legal=0.5 payment.delayed=-1.9 payment.disputed=1.7 payment.promised=-1.9 payment.query=-1.9 payment.refused=2.4 payment.sent=1.0 praise=0.7 reputation=0.4
hecha 5.91 bad=0.4 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=1.8 escalation=1.1 good=-0.7 leaving=-0.5 legal=-0.9 meeting.off=-0.5 payment.delayed=-1.1 payment.disputed=1.4 payment.promised=-0.4 payment.query=-0.9 payment.refused=-0.5 payment.sent=1.8 praise=-0.7 reputation=-0.8 urgent=-0.7
hecho 5.80 bad=1.5 complaint.cost=-0.8 complaint.neglect=-1.0 complaint.quality=1.7 escalation=-0.4 good=0.7 growth=-0.6 leaving=-0.8 legal=-0.7 meeting.off=2.0 payment.delayed=-0.4 payment.disputed=1.1 payment.promised=-0.6 payment.query=1.0 payment.refused=3.1 payment.sent=0.8 praise=0.8 reputation=0.4
hemos 4.64 bad=3.4 complaint.cost=2.3 complaint.delay=-0.6 complaint.quality=-1.0 escalation=-1.2 good=-1.2 growth=-0.8 leaving=4.2 meeting.off=-1.3 payment.delayed=-1.0 payment.promised=-0.6 payment.query=-0.9 payment.refused=2.4 payment.sent=-1.0 praise=-1.2 reputation=-1.6 urgent=-0.7
herald 7.01 complaint.delay=1.0 complaint.quality=-0.5 leaving=-0.3 legal=-0.3 reputation=0.6
herenc 6.72 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.5 leaving=-0.8 legal=-0.7 payment.refused=1.3 praise=-0.5
herman 5.62 bad=-1.2 complaint.cost=-0.9 complaint.delay=-0.6 complaint.quality=0.6 escalation=0.5 good=2.6 growth=1.6 leaving=-0.4 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.sent=-0.4 praise=2.8 reputation=-1.1
hice 6.50 bad=-0.8 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=0.7 good=-0.4 legal=-0.3 payment.refused=-0.4 payment.sent=4.5 praise=-0.5 reputation=0.5
hicier 6.72 bad=-0.4 complaint.delay=-0.5 complaint.quality=1.1 good=2.5 legal=0.9 praise=2.7 reputation=1.1
hicimo 7.01 bad=0.6 complaint.cost=1.8 complaint.quality=-0.4 good=-0.6 leaving=1.3 praise=-0.5
hicist 7.01 bad=-0.5 complaint.cost=-0.3 good=0.6 growth=3.7 leaving=-0.3 legal=-0.3 praise=0.4
hija 5.71 complaint.cost=-0.5 complaint.delay=0.9 complaint.neglect=2.8 complaint.quality=-0.4 escalation=-0.3 good=0.8 growth=-0.6 leaving=-0.8 legal=0.3 meeting.off=-0.3 payment.disputed=-0.3 payment.query=-0.4 payment.sent=3.0 praise=1.1 reputation=1.6
hijo 6.50 bad=0.9 complaint.cost=1.3 complaint.delay=-0.3 complaint.neglect=2.1 complaint.quality=-1.1 growth=0.9 leaving=-1.1 payment.refused=-0.4 payment.sent=-0.3 reputation=-0.6
hilo 6.50 bad=2.1 complaint.delay=2.2 complaint.neglect=4.2 complaint.quality=-0.6 good=-0.4 praise=-0.4 reputation=3.2 urgent=1.2
histor 6.03 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=0.8 good=-0.9 growth=-0.4 leaving=-0.8 legal=0.4 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 praise=-0.9 reputation=1.5
hizo 6.50 complaint.delay=-0.3 complaint.quality=0.3 leaving=-0.7 legal=0.5 payment.refused=0.6 reputation=0.6
hoja 6.32 bad=0.4 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-1.1 complaint.quality=-1.2 escalation=-0.4 good=2.8 growth=2.4 leaving=-0.8 legal=3.9 payment.delayed=-0.3 payment.disputed=2.3 payment.query=-0.5 payment.refused=-0.5 reputation=-0.8
hola 4.14 bad=-1.7 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-0.7 escalation=-0.7 good=-0.6 growth=1.7 legal=-0.8 meeting.off=-0.7 payment.delayed=0.4 payment.disputed=-0.7 payment.promised=0.4 payment.query=2.2 payment.refused=-0.4 praise=0.4 urgent=-0.6
honora 6.72 bad=0.4 complaint.cost=1.9 complaint.delay=-0.4 complaint.quality=-0.4 escalation=1.3 payment.disputed=-0.3 payment.refused=1.0 reputation=-0.4
hora 5.40 bad=-0.5 complaint.cost=0.6 complaint.delay=1.4 complaint.neglect=-1.0 complaint.quality=-0.4 escalation=0.8 growth=-0.7 meeting.off=0.6 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.7 payment.query=0.8 payment.refused=-0.9 payment.sent=0.3 praise=-0.3 reputation=-1.0 urgent=-0.6
horari 7.01 bad=-0.4 leaving=-0.4
horas 5.47 bad=1.2 complaint.cost=0.4 complaint.delay=-1.6 complaint.neglect=-1.2 complaint.quality=-0.7 escalation=1.1 growth=-0.8 leaving=-0.9 legal=-0.9 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=6.4 payment.promised=-0.6 payment.query=-1.0 payment.refused=2.1 payment.sent=-0.4 reputation=-0.9 urgent=2.7
hospit 6.50 bad=-1.7 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 escalation=-0.4 good=0.6 praise=0.8 reputation=-0.5
hotel 6.16 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=-0.9 escalation=-0.3 good=-0.7 leaving=1.3 legal=-0.6 meeting.off=-0.5 payment.disputed=2.8 payment.refused=-0.5 praise=1.1 reputation=-0.5 urgent=2.6
hoy 4.71 complaint.cost=-1.4 complaint.delay=3.3 complaint.neglect=-0.7 complaint.quality=0.7 escalation=-0.4 good=-1.5 legal=0.6 meeting.off=1.8 payment.delayed=-1.0 payment.disputed=-1.0 payment.promised=0.7 payment.refused=1.2 payment.sent=0.6 praise=-0.7 reputation=0.6 urgent=5.1
hubier 7.01 complaint.neglect=-0.4 complaint.quality=0.4 good=0.9 legal=0.7 praise=1.0
hubo 6.32 bad=0.9 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=2.0 good=-0.6 leaving=-0.4 legal=0.6 payment.refused=1.6 praise=-0.7 reputation=1.0
hueco 6.72 bad=-0.9 complaint.delay=-0.4 complaint.neglect=-0.5 leaving=-0.8 meeting.off=2.0 payment.refused=1.2
huelga 6.72 bad=-1.7 complaint.delay=-0.6 complaint.quality=-0.5 good=-0.4 leaving=-0.4 legal=-0.4 meeting.off=1.5 payment.delayed=2.6 payment.refused=-0.5 praise=-0.3
huespe 6.32 bad=-2.0 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-0.9 good=-0.5 leaving=-0.6 legal=-0.4 payment.refused=-0.6 praise=-0.5 reputation=-0.6
humeda 7.01 bad=0.9 complaint.neglect=-0.4 complaint.quality=2.3 good=-0.4 leaving=-0.3 payment.refused=1.7 praise=-0.4
iba 6.72 bad=0.4 complaint.delay=1.7 complaint.neglect=0.9 complaint.quality=-0.6 escalation=-0.4 good=1.1 legal=-0.4 praise=1.2 reputation=-0.5
iban 6.72 bad=-0.8 complaint.cost=-0.4 complaint.quality=-0.4 good=-0.3 leaving=-0.5 payment.delayed=2.2 payment.disputed=-0.6 payment.query=4.0 payment.sent=-0.4 praise=-0.4
id 7.01 bad=-0.5 complaint.quality=-0.4 good=1.0 growth=3.2 praise=1.1
idioma 7.01 bad=-1.1 complaint.delay=-0.5 complaint.quality=-0.5 good=1.9 growth=2.7 leaving=-0.6
ido 7.01 bad=-0.7 complaint.delay=-0.4 complaint.quality=-0.4 good=2.1 growth=2.9 praise=1.9 reputation=-0.4
ignora 7.01 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=0.8 legal=1.2 praise=-0.3
igual 5.22 bad=-2.3 complaint.cost=-1.3 complaint.delay=-1.5 complaint.neglect=0.7 complaint.quality=-1.3 escalation=-0.9 good=-0.5 growth=1.3 leaving=-0.8 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.6 payment.sent=-0.3 praise=-0.6 reputation=-0.8 urgent=-0.4
iguala 6.72 bad=1.8 complaint.cost=1.9 complaint.delay=-0.4 complaint.neglect=0.3 complaint.quality=-0.6 leaving=2.1 payment.disputed=-0.4 reputation=-0.4
imagin 7.01 complaint.delay=1.1 complaint.neglect=-0.3 complaint.quality=-0.5 payment.refused=1.2
import 5.62 bad=0.9 complaint.cost=1.1 complaint.delay=-1.0 complaint.neglect=-1.1 escalation=-0.3 good=-0.7 growth=-0.3 leaving=-1.2 legal=0.8 meeting.off=-0.4 payment.delayed=2.1 payment.disputed=1.9 payment.promised=-0.5 payment.query=2.4 payment.refused=1.3 payment.sent=-0.5 praise=-0.8 reputation=-0.9 urgent=-0.3
impren 5.80 bad=0.8 complaint.cost=-0.9 complaint.delay=-0.7 complaint.neglect=0.4 complaint.quality=2.9 good=-1.0 growth=-0.5 leaving=1.5 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.query=0.8 payment.refused=-0.4 praise=-0.9 reputation=0.6 urgent=1.9
impres 6.72 bad=1.4 complaint.cost=3.9 complaint.neglect=-0.5 complaint.quality=-0.8 good=0.5 leaving=-0.5 payment.promised=-0.3 payment.refused=-0.4 payment.sent=-0.3 praise=0.5 reputation=-0.4
imprim 6.32 bad=-0.3 complaint.delay=-0.4 complaint.neglect=1.3 complaint.quality=0.4 good=-0.5 leaving=0.7 legal=-0.4 praise=-0.5
inaugu 6.16 bad=1.1 complaint.cost=-0.5 complaint.delay=2.5 complaint.neglect=-0.8 complaint.quality=1.3 growth=0.4 leaving=-0.7 legal=-0.5 meeting.off=-0.5 payment.promised=-0.5 reputation=0.4 urgent=3.7
incide 6.72 bad=-0.9 complaint.cost=1.3 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.3 payment.disputed=1.2 payment.refused=-1.0
inclui 6.32 complaint.cost=-0.6 complaint.delay=-0.5 complaint.quality=0.4 good=-0.7 growth=1.3 leaving=-0.5 payment.disputed=1.5 payment.query=-0.4 praise=-0.6 reputation=-0.4
incluy 6.72 complaint.cost=0.6 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.4 good=-0.6 leaving=-0.4 legal=-0.4 payment.disputed=-0.3 praise=-0.5 reputation=-0.4
incump 6.16 bad=2.9 complaint.cost=-0.6 complaint.delay=2.0 complaint.neglect=-0.4 complaint.quality=4.4 good=-0.5 leaving=2.2 legal=6.2 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-1.1 praise=-0.6 reputation=-0.9 urgent=-0.4
indemn 6.50 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.6 good=-0.6 growth=-0.6 leaving=-0.6 legal=1.1 payment.delayed=-0.3 payment.sent=-0.3 praise=-0.6
indice 7.01 bad=1.3 complaint.quality=2.6 good=-0.3 meeting.off=2.9
infant 7.01 bad=-0.5 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.3 praise=-0.3
inform 4.93 bad=-0.7 complaint.cost=-1.3 complaint.neglect=-1.1 complaint.quality=3.4 escalation=0.8 good=3.4 legal=1.5 meeting.off=-0.9 payment.delayed=-0.8 payment.disputed=-1.3 payment.promised=-0.6 payment.query=-0.6 payment.refused=-1.5 payment.sent=0.4 praise=3.6 reputation=0.9 urgent=-0.7
ingeni 7.01 complaint.neglect=0.9 complaint.quality=0.4 good=1.1 legal=1.1 praise=1.1 reputation=-0.7
ingles 6.50 bad=-0.8 complaint.delay=-0.5 complaint.quality=-0.3 good=-0.5 growth=-0.3 legal=-0.3 payment.promised=-0.3 praise=-0.4
ingres 5.91 bad=-1.8 complaint.cost=-0.4 complaint.delay=-1.4 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.7 growth=-0.4 leaving=-0.9 legal=-0.6 payment.delayed=0.9 payment.disputed=-0.4 payment.promised=5.0 payment.query=1.2 payment.refused=-0.7 payment.sent=-0.6 praise=-0.6 reputation=-0.5 urgent=-0.8
inicia 7.01 bad=0.6 complaint.delay=0.9 complaint.quality=1.0 leaving=1.0 legal=1.4 reputation=-0.3
inmedi 7.01 bad=-0.5 complaint.cost=-0.4 complaint.neglect=1.9 complaint.quality=-0.8 escalation=1.0 good=-0.4 leaving=-0.8 payment.promised=-0.3 payment.query=1.7 payment.refused=-0.5 payment.sent=1.4 praise=-0.3 reputation=-0.8
inquil 5.91 bad=-2.5 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=-1.5 complaint.quality=-1.0 good=-1.2 growth=-0.8 leaving=-0.6 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.8 payment.refused=-1.0 payment.sent=-0.3 praise=-1.1 reputation=-0.9 urgent=-0.5
inspec 6.50 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=1.0 good=0.4 growth=-0.4 leaving=-0.5 legal=1.9 meeting.off=1.0 payment.refused=-0.4 praise=0.3
instal 5.91 bad=2.9 complaint.delay=2.8 complaint.quality=3.4 escalation=0.5 good=-1.0 growth=-0.5 leaving=1.3 legal=-1.0 meeting.off=-0.4 payment.disputed=-0.5 payment.query=-0.3 payment.refused=1.4 payment.sent=-0.4 praise=-1.0 reputation=3.6
intent 6.50 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=0.8 escalation=-0.4 good=1.9 leaving=-0.6 legal=2.7 payment.refused=1.6 praise=1.7 reputation=-0.9
intere 6.72 bad=2.0 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.7 leaving=-0.4 legal=-0.8 meeting.off=-0.4 praise=-0.5 reputation=3.7
intern 7.01 bad=-0.9 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.3 growth=-0.4 leaving=2.3 payment.delayed=2.1 payment.sent=-0.4 praise=-0.3
interp 6.50 bad=1.2 complaint.neglect=-0.4 complaint.quality=1.8 escalation=-0.5 good=1.2 leaving=-1.0 legal=2.6 meeting.off=-0.3 praise=1.2
interv 6.32 bad=-0.4 complaint.cost=-0.3 complaint.delay=-1.0 complaint.neglect=-0.3 complaint.quality=1.4 escalation=2.0 good=-0.4 leaving=-0.7 legal=-0.3 payment.delayed=2.2 payment.query=0.9 payment.refused=0.8 payment.sent=0.8 praise=-0.5 reputation=-0.5
inunda 7.01 bad=-0.7 complaint.delay=-0.3 complaint.quality=0.9 good=-0.4 leaving=0.8 meeting.off=2.8 payment.refused=-1.0 praise=-0.4 reputation=1.3
invent 6.50 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=0.7 escalation=1.8 good=-0.7 leaving=1.1 legal=-0.4 payment.refused=-0.4 praise=-0.8 reputation=-0.3
invier 6.50 complaint.cost=-0.4 complaint.delay=1.1 complaint.neglect=-0.6 complaint.quality=-0.8 good=-0.7 growth=-0.5 leaving=1.0 legal=0.7 payment.refused=0.7 praise=-0.7 reputation=-0.3
invita 5.91 complaint.cost=-0.7 complaint.delay=2.7 complaint.neglect=-0.8 complaint.quality=-0.6 escalation=-0.4 growth=-0.6 leaving=1.1 legal=-1.2 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=2.8 payment.refused=-0.5 payment.sent=-0.9 reputation=1.3
ir 6.50 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=2.4 complaint.quality=0.5 good=-0.6 leaving=3.3 legal=-0.4 meeting.off=-0.4 payment.delayed=1.7 payment.refused=-0.4 praise=-0.6 reputation=0.3
ire 7.01 bad=-0.5 complaint.quality=-0.4 growth=-0.4 leaving=2.4
iriart 7.01 bad=0.5 complaint.delay=1.1 complaint.neglect=1.2 complaint.quality=0.5 legal=1.0 payment.refused=0.9
iva 6.50 bad=1.2 complaint.cost=-0.8 complaint.delay=-0.4 complaint.quality=2.6 leaving=0.6 legal=-0.4 payment.delayed=-0.4 payment.disputed=-0.8 payment.query=-0.4 payment.refused=0.5 praise=1.1 reputation=-0.3
jamas 7.01 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.5 escalation=-0.4 good=-0.3 payment.refused=-0.4 praise=-0.4 reputation=1.0
jefa 6.50 bad=-1.7 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=0.7 complaint.quality=-0.8 escalation=1.2 good=-0.5 leaving=-0.6 legal=-0.9 payment.query=2.0 payment.refused=-0.4 praise=-0.5 reputation=-1.0
jefe 6.32 bad=0.8 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=1.1 complaint.quality=0.8 escalation=4.9 growth=0.7 leaving=-1.6 legal=-0.4 payment.disputed=-0.4 payment.refused=-0.8 reputation=1.2
jubila 6.03 bad=0.6 complaint.cost=-0.7 complaint.delay=2.0 complaint.neglect=-0.7 complaint.quality=-1.2 escalation=-0.6 good=-1.2 growth=-0.9 leaving=0.8 legal=0.4 meeting.off=-0.5 payment.delayed=-0.3 payment.refused=-0.5 praise=-1.1 reputation=-0.8
judici 5.80 bad=1.0 complaint.cost=-0.4 complaint.neglect=-0.8 complaint.quality=1.4 escalation=-0.4 good=-1.0 growth=-0.3 leaving=-1.1 legal=4.2 meeting.off=-0.4 payment.disputed=2.2 payment.refused=-1.1 praise=-0.8 reputation=-0.7 urgent=-0.3
juego 7.01 bad=-0.5 complaint.quality=-0.3 good=-0.3 praise=-0.4
juegos 7.01 bad=-1.0 complaint.quality=-0.6 growth=2.1
jueves 4.50 bad=-0.9 complaint.cost=-0.8 complaint.delay=3.0 complaint.neglect=-1.2 complaint.quality=-1.2 escalation=-0.6 good=-0.5 growth=-0.8 leaving=-0.7 legal=-1.3 meeting.off=1.5 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=0.4 payment.query=0.6 payment.refused=-0.5 praise=0.8 reputation=-1.5 urgent=0.6
juez 5.80 bad=1.1 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-0.7 complaint.quality=-0.7 good=-1.1 growth=-0.4 leaving=-1.1 legal=6.3 payment.disputed=-0.5 payment.promised=-0.5 payment.sent=-0.4 praise=-1.0 reputation=2.5
juicio 5.71 bad=-2.2 complaint.cost=-0.7 complaint.neglect=-1.4 complaint.quality=-1.2 escalation=-0.3 growth=-0.4 leaving=-1.3 legal=1.5 meeting.off=-1.1 payment.delayed=-0.8 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=-0.4 payment.sent=-0.4 reputation=-1.3 urgent=-0.5
julian 7.01 bad=-0.3 leaving=-0.4 payment.query=1.4
julio 6.50 complaint.delay=-0.3 complaint.neglect=1.8 complaint.quality=0.6 good=-0.3 leaving=2.3 payment.disputed=-0.3 payment.query=0.4 payment.refused=-0.4
junio 5.80 bad=-0.9 complaint.cost=-0.5 complaint.delay=0.8 complaint.neglect=2.3 complaint.quality=-0.4 escalation=-0.3 good=-0.6 leaving=1.2 legal=1.2 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.query=0.9 payment.refused=0.6 praise=-0.6 reputation=-0.6
junta 5.47 bad=1.1 complaint.cost=-1.1 complaint.delay=-0.7 complaint.quality=0.3 escalation=-0.8 good=-1.1 growth=-0.6 leaving=3.7 legal=1.3 meeting.off=4.4 payment.delayed=-0.8 payment.disputed=-0.5 payment.promised=-0.8 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.5 praise=-1.1 reputation=-0.9 urgent=-0.6
junto 6.32 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.5 growth=-0.3 leaving=-0.4 legal=-0.4 meeting.off=1.2 payment.delayed=1.4 payment.promised=-0.4 payment.query=1.3 payment.refused=-0.6 payment.sent=1.5 praise=-0.4 reputation=-0.7
juntos 6.72 bad=1.0 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.0 good=-0.7 leaving=4.9 legal=-0.4 meeting.off=-0.3 payment.refused=-0.8 praise=-0.7
jurada 7.01 bad=-1.0 complaint.quality=-0.7 good=-0.5 legal=-0.4 praise=-0.6
jurado 6.32 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.4 good=-1.2 growth=-0.6 leaving=-0.5 legal=0.6 payment.refused=-0.4 praise=-0.9 reputation=1.9
juridi 6.72 bad=1.3 complaint.delay=-0.4 complaint.neglect=2.1 complaint.quality=-0.7 escalation=2.0 good=-0.5 leaving=-0.7 legal=4.3 payment.refused=1.6 praise=-0.5
justif 6.16 bad=-0.6 complaint.cost=1.0 complaint.delay=-0.5 complaint.quality=-1.0 good=-0.5 leaving=-0.4 legal=-0.5 payment.delayed=-0.8 payment.disputed=0.9 payment.promised=-0.5 payment.query=-0.7 payment.refused=-0.5 payment.sent=5.3 praise=-0.5 reputation=-0.4
justo 7.01 bad=-0.7 complaint.neglect=-0.3 complaint.quality=-0.4 good=3.8 leaving=-0.4 payment.delayed=1.8 praise=3.4 reputation=-0.4 urgent=-0.4
justos 6.50 bad=-2.1 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-1.4 good=-0.4 leaving=-0.8 legal=-0.3 payment.delayed=2.7 payment.refused=-0.8 payment.sent=1.9 praise=-0.4 reputation=-0.4
juzgad 5.27 complaint.cost=-0.9 complaint.delay=-1.3 complaint.neglect=-0.9 complaint.quality=-1.7 escalation=-0.4 good=-2.0 growth=-0.9 leaving=-1.9 legal=3.5 meeting.off=-0.9 payment.delayed=-0.7 payment.disputed=1.3 payment.promised=-0.5 payment.query=-0.5 payment.sent=-0.4 praise=-2.1 reputation=-1.8 urgent=-0.5
kilome 7.01 bad=1.5 complaint.cost=3.7 complaint.quality=-0.4 legal=-0.4 payment.refused=1.8 reputation=-0.3
kilos 7.01 bad=-0.8 complaint.quality=-0.5 good=1.2 leaving=1.0 praise=1.4
la 1.58 bad=-2.7 complaint.delay=-0.8 complaint.neglect=-2.4 complaint.quality=1.8 escalation=-0.5 good=0.5 growth=2.4 legal=-0.8 meeting.off=1.7 payment.disputed=-0.8 payment.promised=0.5 payment.query=0.7 payment.refused=-2.9 payment.sent=1.1 praise=-1.9 reputation=-1.6 urgent=1.1
labora 6.72 bad=-1.2 complaint.quality=-0.5 good=-0.4 legal=-0.7 praise=-0.4
lado 5.54 bad=2.0 complaint.cost=0.5 complaint.neglect=-1.2 complaint.quality=0.4 escalation=-0.4 good=-1.0 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=2.9 payment.promised=-0.3 payment.query=-0.6 payment.refused=-0.9 payment.sent=-0.4 praise=-0.7 reputation=1.7 urgent=-0.3
lagrim 7.01 bad=-0.9 complaint.quality=-0.7 good=2.5 leaving=1.3 praise=3.6
lament 6.72 bad=-0.3 complaint.neglect=-0.4 complaint.quality=0.9 leaving=0.9 legal=1.2 meeting.off=1.1 praise=-0.3
larga 7.01 bad=0.5 complaint.delay=-0.3 complaint.neglect=1.8 complaint.quality=1.0 escalation=1.3 reputation=0.5
largo 7.01 bad=-0.7 complaint.cost=-0.3 complaint.quality=-0.3 growth=-0.4 leaving=-0.5
las 2.87 bad=-0.7 complaint.cost=-1.1 complaint.delay=1.2 good=-0.5 growth=-0.9 leaving=-0.9 legal=-0.7 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.9 payment.query=-1.2 payment.refused=-2.3 payment.sent=-1.3 praise=0.6 reputation=1.4 urgent=1.0
lata 7.01 complaint.neglect=-0.5 complaint.quality=0.5 payment.delayed=1.6 payment.refused=1.5
lavado 7.01 bad=2.7 complaint.cost=4.2 complaint.neglect=-0.5 good=-0.5 praise=-0.5
le 3.70 bad=-2.4 complaint.cost=-0.6 complaint.neglect=0.4 complaint.quality=-2.2 escalation=-0.8 good=4.6 growth=4.3 leaving=1.3 legal=-1.2 meeting.off=-2.2 payment.delayed=-0.5 payment.disputed=-2.4 payment.promised=0.4 payment.query=-1.2 payment.refused=-1.8 payment.sent=4.1 praise=4.4 urgent=-0.4
lea 7.01 bad=-0.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.4 escalation=1.3 leaving=-0.4 legal=-0.3 reputation=-0.3
lee 7.01 complaint.neglect=0.6 complaint.quality=0.9 good=0.7 praise=0.8 reputation=-0.4
leer 6.72 complaint.delay=-0.3 complaint.quality=-0.5 good=0.9 leaving=-0.4 legal=-0.3 praise=1.0 reputation=1.6
legal 6.72 bad=-1.0 complaint.quality=-0.8 good=-0.4 leaving=-0.5 praise=-0.4 reputation=-0.6
leido 6.32 bad=1.5 complaint.cost=-0.3 complaint.delay=2.1 complaint.neglect=0.4 complaint.quality=-0.7 escalation=-0.3 good=-0.6 leaving=0.9 legal=1.8 payment.refused=0.4 payment.sent=-0.3 praise=-0.7 reputation=-0.4
les 4.37 complaint.cost=-2.1 complaint.delay=0.5 complaint.neglect=0.4 complaint.quality=0.5 escalation=-1.5 good=-1.2 growth=-0.4 leaving=-0.6 legal=3.8 meeting.off=0.6 payment.delayed=3.9 payment.disputed=-1.3 payment.promised=2.2 payment.query=-1.0 payment.sent=1.5 praise=-0.9
letra 6.32 bad=-2.0 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=-0.6 growth=0.3 leaving=-0.5 legal=-0.4 payment.refused=-0.4 praise=0.3 reputation=-0.6
letrad 6.16 bad=1.7 complaint.cost=-0.4 complaint.neglect=0.6 escalation=-0.4 good=-0.5 leaving=-0.6 legal=5.7 meeting.off=-0.5 payment.delayed=-0.4 payment.refused=-0.7 praise=-0.6 reputation=-1.0
levant 6.16 bad=2.0 complaint.cost=2.2 complaint.neglect=-0.7 complaint.quality=1.1 good=-0.6 growth=-0.4 legal=0.5 payment.refused=0.9 praise=-0.7 reputation=3.1
ley 6.72 bad=-0.7 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=0.7 good=-0.4 growth=1.4 leaving=-0.7 legal=-0.4 reputation=0.5
libre 6.50 bad=0.9 complaint.delay=0.4 complaint.neglect=1.2 complaint.quality=-1.2 good=-0.7 growth=-0.4 legal=-0.5 meeting.off=0.9 praise=-0.5 reputation=1.5
libro 7.01 bad=0.9 complaint.delay=-0.3 complaint.quality=2.3 reputation=-0.3
libros 6.16 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.6 good=-1.0 growth=-0.4 leaving=0.8 legal=0.3 payment.refused=-0.3 praise=-0.9
licenc 5.54 complaint.cost=1.0 complaint.delay=3.7 complaint.neglect=-0.4 complaint.quality=-1.5 escalation=-0.8 good=-0.4 growth=-0.7 leaving=-1.5 legal=3.2 meeting.off=-0.6 payment.delayed=-0.9 payment.disputed=2.2 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.5 praise=-0.5 reputation=-0.8 urgent=-0.3
limpia 7.01 bad=-1.4 complaint.quality=-0.7 good=-0.5 leaving=-0.7 meeting.off=-0.3 praise=-0.5 reputation=-0.5
limpie 6.50 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=0.6 complaint.quality=-1.0 escalation=-0.4 good=-0.6 leaving=1.1 legal=-0.3 praise=-0.5
limpio 7.01 bad=-0.4 good=1.6 praise=1.5
lindes 7.01 bad=-0.9 complaint.neglect=-0.5 complaint.quality=-0.5 meeting.off=1.1 reputation=-0.4
linea 6.50 bad=-1.3 complaint.cost=-0.4 complaint.quality=-0.7 escalation=-0.3 good=-0.6 growth=-0.4 leaving=-0.7 legal=-0.3 praise=-0.5 reputation=-0.5
lineas 7.01 bad=-0.4
linked 7.01 bad=-0.6 complaint.delay=-0.3 complaint.neglect=1.1 good=-0.4 praise=-0.3 reputation=-0.4
lio 6.16 bad=-1.5 complaint.cost=-0.7 complaint.delay=1.8 complaint.neglect=-1.0 complaint.quality=-1.0 good=-0.9 growth=-0.3 leaving=-0.6 legal=-0.7 meeting.off=-0.3 payment.delayed=-0.3 payment.query=-0.4 payment.refused=-1.1 praise=-0.9 reputation=-0.6
liquid 5.91 bad=-1.7 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=0.8 escalation=-0.5 good=-0.9 growth=-0.4 leaving=-0.5 meeting.off=-0.5 payment.delayed=3.1 payment.disputed=0.5 payment.promised=5.0 payment.query=-1.0 payment.refused=-0.6 payment.sent=2.9 praise=-1.0 reputation=-0.5 urgent=-0.6
lista 6.50 bad=0.5 complaint.cost=0.9 complaint.delay=2.4 complaint.quality=-1.1 escalation=-0.4 good=-0.6 growth=-0.3 leaving=-0.9 legal=-0.8 payment.refused=-0.3 praise=-0.4 reputation=0.7
listo 6.72 bad=-1.0 complaint.delay=-0.5 complaint.quality=-0.6 good=0.9 payment.promised=-0.4 payment.query=1.6 payment.refused=-0.5 payment.sent=3.5 praise=1.1
litera 7.01 bad=-0.7 complaint.delay=-0.3 complaint.quality=-0.7 leaving=-0.4 meeting.off=2.1
llama 6.16 bad=0.8 complaint.cost=0.5 complaint.delay=0.7 complaint.neglect=0.6 complaint.quality=1.4 escalation=-0.5 good=-0.5 growth=1.0 leaving=1.3 legal=0.4 meeting.off=-0.4 payment.refused=1.2 payment.sent=1.5 praise=-0.5 reputation=1.2
llamab 6.72 bad=1.3 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=2.6 complaint.quality=-0.8 escalation=1.2 good=-0.4 leaving=0.4 payment.refused=-0.3 praise=-0.4 reputation=-0.4
llamad 5.54 bad=-1.3 complaint.cost=-0.8 complaint.delay=1.0 complaint.neglect=0.9 complaint.quality=0.8 escalation=-0.5 good=-1.2 growth=-0.8 legal=-1.0 meeting.off=3.2 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.4 payment.sent=-0.6 praise=-1.4 reputation=1.0 urgent=4.9
llamar 6.32 bad=0.7 complaint.cost=-0.3 complaint.delay=0.4 complaint.neglect=1.6 complaint.quality=0.3 escalation=2.5 growth=0.9 leaving=-0.5 legal=-0.6 payment.refused=-0.5 reputation=0.4
llame 6.16 bad=0.4 complaint.cost=-0.5 complaint.delay=2.1 complaint.quality=-1.7 escalation=1.9 good=-0.5 growth=-0.6 leaving=-1.5 legal=-0.5 meeting.off=-0.5 payment.disputed=-0.5 payment.refused=0.7 praise=-0.5 reputation=-0.6
llamo 6.72 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=-1.1 good=-0.4 leaving=-0.7 legal=-0.3 meeting.off=-0.7 payment.delayed=-0.6 payment.promised=-0.3 payment.refused=-0.7 praise=-0.7 reputation=-0.3
llaves 5.91 complaint.cost=-0.4 complaint.delay=1.4 complaint.quality=-1.8 escalation=-0.5 good=-1.0 growth=-0.4 leaving=2.3 legal=1.6 meeting.off=-0.4 payment.delayed=-0.3 payment.promised=-0.8 payment.refused=-0.8 praise=-1.0 reputation=-0.6 urgent=-0.3
llega 7.01 bad=0.7 complaint.cost=3.0 complaint.delay=-0.3 complaint.neglect=2.4 complaint.quality=-0.5 good=-0.6 leaving=2.6 praise=-0.6
llegad 5.40 bad=1.1 complaint.delay=0.4 complaint.neglect=-1.0 complaint.quality=3.3 escalation=-0.8 good=-1.3 leaving=3.3 legal=-1.0 meeting.off=-0.7 payment.delayed=1.5 payment.disputed=-0.5 payment.promised=-0.7 payment.query=-0.4 payment.refused=-1.2 payment.sent=2.6 praise=-1.2 reputation=-1.3 urgent=1.3
llegan 6.72 bad=0.5 complaint.delay=2.9 complaint.neglect=0.5 complaint.quality=-0.8 good=0.9 leaving=0.8 legal=-0.4 payment.refused=0.8 payment.sent=2.1 praise=1.0 reputation=-0.4
llegar 5.33 bad=3.1 complaint.cost=0.5 complaint.delay=2.3 complaint.neglect=1.8 complaint.quality=0.9 escalation=3.0 good=-1.0 growth=-0.8 leaving=2.6 legal=3.5 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.3 payment.refused=-0.5 payment.sent=0.9 praise=-1.0 reputation=1.1 urgent=-0.5
llego 5.91 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.1 escalation=-0.5 growth=-0.5 leaving=-1.0 legal=0.9 payment.disputed=-0.4 payment.promised=1.5 payment.query=1.1 payment.refused=1.0 reputation=1.1 urgent=-0.4
llegue 6.72 bad=1.7 complaint.delay=2.9 complaint.neglect=-0.4 complaint.quality=0.4 escalation=-0.4 good=-0.5 leaving=-0.4 legal=0.8 payment.delayed=-0.3 payment.refused=2.6 praise=-0.6
llena 6.50 bad=0.7 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.2 escalation=-0.4 good=-0.7 legal=-0.5 payment.refused=-0.3 praise=-0.7 reputation=-0.4 urgent=2.0
lleva 5.02 bad=-2.1 complaint.cost=-1.5 complaint.delay=-1.3 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=-0.8 good=-1.1 leaving=3.4 legal=-1.1 meeting.off=-0.6 payment.delayed=0.4 payment.disputed=-1.1 payment.promised=-0.6 payment.query=2.1 payment.refused=-1.7 payment.sent=-0.7 reputation=1.1 urgent=-0.4
llevab 6.32 bad=-0.7 complaint.delay=-0.7 complaint.neglect=2.2 complaint.quality=-1.0 escalation=-0.3 good=-0.8 growth=-0.3 payment.delayed=-0.3 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.8 reputation=-0.6
llevad 6.72 complaint.delay=-0.4 complaint.neglect=0.6 good=-0.6 growth=-0.3 payment.sent=1.8 praise=-0.6
llevai 7.01 bad=-0.8 complaint.quality=-0.5 good=1.2 growth=1.7 leaving=-0.3 legal=-0.3 payment.refused=-0.3 praise=1.6
llevam 7.01 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.5 growth=-0.3 leaving=1.8 payment.delayed=2.8 payment.refused=-0.4 praise=-0.4
llevan 6.32 bad=-1.9 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.8 leaving=-0.3 payment.query=3.5 payment.refused=-0.7 praise=-0.8 reputation=-0.7
llevar 5.80 complaint.cost=-0.8 complaint.delay=-1.0 complaint.neglect=-1.0 complaint.quality=-1.8 escalation=2.1 good=0.7 growth=-0.5 leaving=-1.1 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-0.7 praise=0.9
lleve 7.01 complaint.cost=2.1 complaint.delay=1.4 complaint.quality=-0.6 good=-0.4 leaving=-0.4 legal=0.9 payment.refused=-0.6 praise=-0.4 reputation=-0.3
llevo 5.47 bad=2.0 complaint.cost=-0.9 complaint.delay=-1.9 complaint.neglect=4.8 complaint.quality=-1.4 escalation=0.9 good=-1.7 growth=-0.9 leaving=1.5 legal=-0.3 meeting.off=-0.9 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=1.0 payment.query=-0.7 payment.refused=-0.7 payment.sent=-0.4 praise=-1.6 reputation=2.8 urgent=-0.4
lo 2.38 bad=-1.3 complaint.cost=0.7 complaint.delay=-2.0 complaint.neglect=-1.0 escalation=-0.8 good=0.7 leaving=0.4 legal=1.0 meeting.off=1.0 payment.delayed=-1.2 payment.disputed=2.3 payment.promised=1.4 payment.query=-1.8 praise=1.4 reputation=1.2 urgent=0.5
local 5.16 bad=-2.5 complaint.delay=-1.5 complaint.neglect=-0.7 complaint.quality=-0.9 escalation=-0.8 leaving=-1.0 legal=-0.6 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.7 payment.query=-0.6 payment.refused=-0.8 payment.sent=-0.6 reputation=0.6 urgent=-0.4
logo 6.32 complaint.delay=2.1 complaint.neglect=-0.4 complaint.quality=0.8 good=0.6 growth=-0.4 leaving=-0.6 legal=-0.4 payment.refused=-0.7 praise=0.7 reputation=0.3 urgent=1.7
lonas 6.72 complaint.delay=1.4 complaint.quality=0.8 meeting.off=-0.4 reputation=-0.3 urgent=1.3
los 2.68 bad=0.6 complaint.cost=1.4 complaint.delay=2.3 complaint.neglect=-0.6 complaint.quality=2.0 escalation=-1.8 good=1.1 growth=3.0 leaving=1.0 legal=0.9 meeting.off=-2.2 payment.delayed=-2.5 payment.disputed=-1.4 payment.promised=-2.4 payment.query=-1.9 payment.refused=1.5 reputation=-0.7 urgent=-1.4
lote 7.01 bad=1.3 complaint.neglect=1.0 complaint.quality=2.3 escalation=1.9 good=-0.5 leaving=1.0 praise=-0.5
lourde 7.01 bad=0.8 complaint.delay=0.8 complaint.quality=1.1 leaving=0.8 payment.refused=1.8
lucia 7.01 bad=-0.8 good=1.1 growth=1.1 leaving=-1.1 praise=1.1
luego 5.91 bad=-0.8 complaint.cost=0.9 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-1.1 growth=0.9 legal=-1.0 meeting.off=-0.8 payment.refused=1.0 payment.sent=-0.4 reputation=-0.9 urgent=-0.3
lugo 7.01 complaint.delay=-0.5 complaint.neglect=0.5 leaving=1.1 reputation=-0.3
lunes 4.24 bad=-1.3 complaint.cost=-1.3 complaint.delay=1.9 complaint.neglect=-1.4 complaint.quality=-1.0 good=-1.7 growth=-1.3 leaving=-2.1 legal=-1.3 meeting.off=4.6 payment.delayed=0.8 payment.disputed=-0.9 payment.promised=6.0 payment.query=-1.1 payment.refused=-1.8 payment.sent=-1.2 praise=-1.4 reputation=-1.7
luz 6.16 bad=-2.2 complaint.cost=0.9 complaint.delay=-0.5 complaint.quality=-1.6 good=-0.9 leaving=0.4 legal=-0.6 payment.delayed=-0.3 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.5 payment.sent=1.3 praise=-0.9 reputation=-0.7 urgent=-0.4
madre 5.71 bad=1.1 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=0.7 complaint.quality=2.6 escalation=0.7 good=-0.7 growth=-0.5 leaving=-0.9 legal=-0.8 meeting.off=-0.5 payment.sent=-0.3 praise=-0.9 reputation=1.5
madres 7.01 bad=1.9 complaint.delay=2.2 complaint.quality=2.7 good=-0.6 legal=0.8 praise=-0.5 reputation=2.7
madrid 7.01 bad=0.9 complaint.delay=0.7 complaint.neglect=1.5 complaint.quality=-1.0 escalation=3.6 leaving=-0.3 legal=-0.6 payment.refused=-0.4 reputation=-0.5
madrug 7.01 bad=-1.0 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.3 good=0.6 praise=0.7 reputation=-0.5
magist 7.01 bad=0.4 complaint.quality=-0.7 good=1.4 legal=1.3 praise=1.5 reputation=-0.3
maite 7.01 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=1.8 complaint.quality=-0.9 escalation=-0.3 leaving=1.0 reputation=-0.4
majo 7.01 bad=0.8 complaint.delay=0.7 complaint.neglect=1.2 complaint.quality=0.6 leaving=-0.3 legal=0.9 payment.refused=1.6 praise=-0.3
mal 5.54 bad=1.8 complaint.cost=2.5 complaint.delay=-0.4 complaint.neglect=1.8 complaint.quality=2.2 escalation=1.0 good=-1.5 growth=-0.6 leaving=2.0 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=0.6 payment.promised=-0.4 payment.query=1.1 payment.refused=0.9 payment.sent=-0.4 praise=-1.4 reputation=-1.5 urgent=-0.3
maleta 7.01 bad=-0.5 complaint.delay=-0.3 complaint.quality=-0.5 legal=-0.4
malo 7.01 bad=-0.7 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.5 leaving=-0.4 meeting.off=0.5 praise=-0.5 reputation=-0.5
manana 4.24 bad=-0.6 complaint.cost=-1.9 complaint.delay=1.0 complaint.neglect=-0.7 complaint.quality=0.6 escalation=-1.3 good=-2.2 growth=-1.5 leaving=-1.8 meeting.off=5.1 payment.delayed=-1.7 payment.promised=0.6 payment.query=-2.4 payment.refused=-2.4 payment.sent=2.0 praise=-2.1 urgent=8.9
manda 6.72 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=2.0 escalation=1.1 good=1.1 leaving=0.6 praise=1.3
mandad 6.32 bad=1.1 complaint.cost=0.7 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=1.8 good=-1.1 growth=3.3 leaving=-0.7 legal=-0.5 payment.delayed=-0.3 payment.disputed=2.3 payment.refused=-0.4 praise=-0.8 reputation=-0.4
mandam 6.50 bad=-0.9 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=-1.3 good=-0.4 growth=-0.3 leaving=-0.6 legal=-0.3 meeting.off=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.sent=-0.3 praise=-0.4 reputation=1.0 urgent=1.0
mandar 5.71 bad=-1.4 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=0.7 complaint.quality=-2.0 escalation=-0.6 good=0.4 growth=-0.6 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.9 payment.promised=-0.6 payment.query=4.9 payment.refused=-1.0 payment.sent=-0.5 praise=0.4 reputation=-1.1 urgent=2.3
mandas 6.16 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=-0.3 complaint.quality=1.7 good=-0.5 growth=-0.4 leaving=-0.3 legal=0.5 meeting.off=-0.6 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.7 payment.refused=-0.4 praise=-0.5 reputation=-0.4 urgent=1.7
mande 6.50 bad=-0.6 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=0.7 escalation=1.4 good=-0.8 leaving=-0.6 legal=0.5 payment.refused=-0.4 payment.sent=2.2 praise=-0.7 reputation=-0.8 urgent=-0.4
manden 6.72 bad=0.9 complaint.cost=1.3 complaint.delay=-0.3 complaint.neglect=1.7 complaint.quality=0.9 good=1.5 growth=1.3 leaving=1.4 praise=-0.5
mando 5.71 bad=1.6 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=1.5 escalation=-0.5 good=-0.3 growth=-0.4 leaving=-0.8 legal=1.9 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.9 payment.refused=-0.5 reputation=-0.9 urgent=-0.7
mano 6.03 bad=1.0 complaint.cost=2.1 complaint.neglect=1.1 complaint.quality=1.3 good=-0.6 leaving=0.9 legal=-0.4 meeting.off=1.2 payment.refused=0.9 praise=-0.5 reputation=1.0 urgent=0.8
manos 6.03 bad=2.7 complaint.cost=3.8 complaint.delay=-1.1 complaint.neglect=-0.5 escalation=-0.4 good=-0.7 growth=-0.4 leaving=-0.6 legal=3.3 payment.disputed=-0.3 payment.refused=0.5 praise=-0.7 reputation=1.0
mantel 7.01 bad=1.1 complaint.delay=2.0 complaint.quality=1.6 urgent=2.1
manten 5.71 bad=0.7 complaint.cost=0.6 complaint.neglect=-0.8 complaint.quality=-0.8 escalation=-0.4 good=1.2 growth=1.5 leaving=3.0 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.8 payment.disputed=1.7 payment.promised=-0.6 payment.query=-0.3 payment.refused=-1.2 payment.sent=-0.4 reputation=-0.6
manual 6.32 bad=0.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=3.2 escalation=1.0 good=1.2 leaving=-0.8 legal=-0.4 meeting.off=2.5 payment.refused=-0.6 payment.sent=-0.3 praise=1.2
maquet 5.80 bad=-1.6 complaint.cost=-0.6 complaint.delay=0.4 complaint.quality=-0.7 escalation=0.5 good=-1.1 growth=1.0 legal=-1.0 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=-0.6 praise=-0.9 reputation=-0.7 urgent=-0.3
maquin 6.72 bad=0.8 complaint.cost=2.0 complaint.delay=-0.7 complaint.neglect=1.4 complaint.quality=-0.7 escalation=1.1 good=-0.5 growth=-0.3 leaving=-0.4 legal=-0.3 praise=-0.5 reputation=-0.4
mar 6.72 bad=0.4 complaint.neglect=-0.6 complaint.quality=1.4 good=-0.4 leaving=-0.3 legal=1.0 payment.refused=0.8 praise=-0.4 reputation=-0.3
maravi 6.16 bad=-1.9 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=1.1 good=4.7 growth=-0.6 legal=-0.4 payment.refused=-0.4 praise=4.3 reputation=-0.7
marca 7.01 complaint.delay=-0.3 complaint.quality=0.9 urgent=2.1
marcha 6.50 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=-0.4 good=-1.4 growth=-0.7 leaving=0.6 praise=-1.4 reputation=1.2
marco 7.01 bad=-0.5 reputation=-0.4
marido 6.03 bad=0.4 complaint.cost=-0.4 complaint.neglect=-0.9 complaint.quality=-0.8 escalation=-0.3 growth=-0.3 leaving=-0.7 legal=1.0 meeting.off=-0.7 payment.delayed=1.5 payment.refused=0.5
marta 6.72 bad=-0.6 complaint.quality=-0.5 good=1.6 leaving=-0.3 payment.delayed=-0.3 payment.sent=1.4 praise=1.6
martes 5.33 bad=-0.9 complaint.cost=-0.8 complaint.delay=2.1 complaint.quality=-1.0 escalation=-0.5 good=-1.6 growth=-0.8 leaving=-0.5 legal=-0.4 meeting.off=4.2 payment.delayed=1.4 payment.disputed=-0.7 payment.promised=-0.8 payment.query=-0.4 payment.refused=-1.1 payment.sent=0.9 praise=-1.5 reputation=-1.0 urgent=-0.5
marzo 6.16 bad=0.5 complaint.cost=1.0 complaint.delay=-0.8 complaint.quality=1.1 good=-0.8 leaving=2.2 legal=0.3 meeting.off=-0.4 payment.query=-0.3 payment.refused=-0.3 praise=-0.8 reputation=-0.7
mas 4.10 bad=-2.8 complaint.cost=2.6 complaint.delay=-1.7 complaint.neglect=-1.9 complaint.quality=-1.5 escalation=-1.4 good=3.0 growth=4.2 legal=-2.9 payment.delayed=3.0 payment.disputed=0.6 payment.query=-1.2 payment.refused=-2.3 praise=3.9 reputation=-1.5 urgent=1.0
matric 7.01 bad=-0.5 good=0.5 legal=-0.3 praise=0.5
mayo 5.54 bad=0.5 complaint.delay=3.1 complaint.neglect=0.4 escalation=0.8 good=-0.5 growth=2.4 leaving=1.8 legal=-0.7 meeting.off=-0.8 payment.delayed=1.0 payment.disputed=-0.6 payment.query=-0.4 urgent=-0.3
mayor 7.01 complaint.neglect=0.8 complaint.quality=-0.4 reputation=0.6
mayore 6.72 complaint.delay=-0.3 complaint.neglect=0.6 complaint.quality=0.9 escalation=1.3 good=2.0 growth=1.4 leaving=-0.5 payment.sent=1.4 praise=2.2
mayori 7.01 bad=-0.4 good=-0.4 leaving=-0.5 praise=-0.5
me 2.71 complaint.cost=2.3 complaint.delay=0.7 complaint.neglect=4.6 complaint.quality=-1.5 escalation=0.7 good=-1.7 growth=-2.1 leaving=-1.6 legal=-2.0 meeting.off=6.3 payment.delayed=1.2 payment.disputed=1.5 payment.promised=3.7 payment.query=3.3 payment.refused=-0.7 payment.sent=-1.7 praise=-0.9 reputation=1.6 urgent=1.2
media 6.03 bad=-1.7 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-1.2 good=0.5 growth=-0.4 leaving=-0.7 legal=-0.5 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-0.6 payment.sent=-0.3 praise=0.5
medias 6.50 bad=0.6 complaint.cost=-0.3 complaint.delay=3.0 complaint.neglect=0.6 complaint.quality=1.8 good=-0.6 leaving=-0.7 legal=0.7 payment.refused=1.1 praise=-0.6 reputation=-0.6
medici 7.01 complaint.neglect=-0.4 complaint.quality=0.9 escalation=1.8 good=-0.4 leaving=-0.3 payment.delayed=2.3 praise=-0.4 reputation=-0.4
medida 7.01 bad=-0.4 complaint.delay=-0.4 payment.promised=-0.5 payment.sent=-0.6
medio 5.91 bad=0.3 complaint.cost=-1.0 complaint.delay=2.2 complaint.quality=0.9 good=-0.7 growth=-0.5 leaving=-0.7 legal=0.6 payment.delayed=-0.4 praise=-0.6 reputation=-0.4
medir 6.50 complaint.quality=0.4 good=1.1 growth=2.5 leaving=-0.7 legal=0.6 praise=1.1 reputation=-0.3
mejor 5.71 complaint.cost=-0.6 complaint.delay=-1.2 complaint.neglect=0.4 complaint.quality=-0.4 escalation=-0.3 good=1.4 growth=0.5 leaving=1.8 legal=-0.5 meeting.off=2.8 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.5 praise=1.5 reputation=0.5 urgent=0.8
mejore 7.01 complaint.cost=1.7 complaint.quality=-0.6 leaving=1.3
memori 6.32 bad=0.9 complaint.delay=2.2 complaint.neglect=1.9 complaint.quality=1.4 escalation=0.4 good=-0.5 leaving=1.4 legal=0.9 payment.refused=1.2 praise=-0.6 reputation=-0.4
mencio 7.01 bad=-1.9 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.4 good=2.8 leaving=-0.4 legal=-0.5 praise=3.1 reputation=-0.7
menor 7.01 complaint.delay=1.0 complaint.quality=1.2 legal=0.7 payment.refused=0.8
menos 5.62 bad=0.7 complaint.cost=2.7 complaint.neglect=-0.5 complaint.quality=0.4 growth=-0.8 legal=-0.5 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.3 reputation=-1.1 urgent=1.2
mensaj 5.71 bad=-2.1 complaint.cost=-0.9 complaint.delay=-1.0 complaint.neglect=0.8 complaint.quality=-1.1 escalation=-0.8 good=-0.7 growth=-0.4 leaving=-1.6 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.9 payment.sent=-0.6 praise=-0.8 reputation=-0.9 urgent=-0.3
mensua 6.32 bad=1.7 complaint.cost=4.8 complaint.delay=-0.4 complaint.neglect=-0.5 good=-0.7 leaving=5.4 legal=-0.4 payment.refused=-0.3 praise=-0.7 reputation=-0.7
menu 7.01 bad=1.7 complaint.quality=2.6 good=-0.3 leaving=-0.4 praise=-0.4
menudo 6.32 bad=-0.6 complaint.delay=-0.3 complaint.quality=0.9 good=3.9 growth=-0.3 leaving=-0.4 legal=-0.6 payment.disputed=-0.3 payment.refused=-0.7 praise=4.1 reputation=-0.4
mercad 7.01 bad=-0.6 complaint.cost=-0.3 complaint.neglect=-0.6 complaint.quality=-0.5 growth=1.3 payment.promised=-0.3
mercan 7.01 bad=2.2 leaving=-0.7 legal=2.6
merche 7.01 bad=-0.4 payment.query=1.4
merece 7.01 bad=0.8 complaint.cost=2.7 complaint.quality=-0.4 good=1.4 legal=-0.3 praise=1.4 reputation=2.7
mes 4.64 complaint.cost=0.5 complaint.delay=2.3 complaint.neglect=4.2 complaint.quality=-1.4 escalation=-1.2 good=-2.3 growth=-1.4 leaving=-0.7 legal=-1.8 meeting.off=-1.4 payment.delayed=5.6 payment.disputed=-1.2 payment.promised=-0.7 payment.query=0.4 payment.sent=-0.9 praise=-2.1 reputation=-2.3 urgent=0.5
mesa 6.16 bad=1.0 complaint.cost=-0.3 complaint.delay=1.9 complaint.quality=0.6 escalation=0.6 good=-0.5 growth=-0.3 leaving=1.4 legal=0.6 payment.query=-0.4 payment.refused=1.5 praise=-0.5 reputation=-0.9 urgent=2.8
meses 5.22 bad=2.9 complaint.cost=2.8 complaint.delay=3.8 complaint.neglect=1.4 complaint.quality=0.4 escalation=1.1 good=-1.3 leaving=1.2 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.9 payment.disputed=0.6 payment.promised=-0.4 payment.query=-0.5 payment.refused=1.0 payment.sent=-0.5 praise=-1.1 reputation=0.9 urgent=1.0
meter 7.01 bad=0.8 complaint.delay=1.0 complaint.quality=2.7 legal=3.3 payment.refused=0.7 reputation=-0.7
meterl 7.01 bad=-0.7 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.4 payment.query=3.2 reputation=-0.4 urgent=-0.4
meto 7.01 bad=-0.7 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.4 leaving=-0.6 legal=-0.4
metro 7.01 bad=1.8 complaint.cost=1.5 complaint.quality=0.8 leaving=-0.5 legal=0.6
metros 6.72 complaint.neglect=1.8 complaint.quality=-0.6 good=-0.4 growth=-0.4 leaving=-0.4 legal=-0.3 praise=-0.5 reputation=-0.9
mi 3.11 bad=1.8 complaint.cost=-0.4 complaint.delay=1.2 complaint.neglect=0.7 complaint.quality=3.0 escalation=1.1 good=2.0 legal=3.3 meeting.off=-0.8 payment.delayed=-2.1 payment.disputed=-1.3 payment.promised=0.5 payment.query=-1.5 payment.refused=1.7 payment.sent=-1.2 praise=2.3 reputation=2.5 urgent=-2.2
mia 6.32 bad=0.7 complaint.cost=1.2 complaint.delay=1.9 complaint.neglect=1.0 good=-0.7 leaving=-0.4 legal=0.3 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=0.4 praise=-0.6 reputation=0.4
mientr 4.97 bad=3.2 complaint.cost=-0.5 complaint.neglect=0.7 complaint.quality=4.5 good=-0.9 growth=-0.4 leaving=-0.9 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.4 payment.refused=4.9 payment.sent=-0.3 praise=-0.9 reputation=-1.0
mierco 6.32 bad=-0.8 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=-0.9 complaint.quality=0.5 good=-0.6 growth=1.0 leaving=-0.8 legal=-0.4 meeting.off=3.7 payment.delayed=-0.4 payment.promised=2.1 payment.refused=0.8 praise=-0.5
migrac 7.01 bad=-0.4 complaint.neglect=-0.4 complaint.quality=0.6 good=0.8 praise=1.0
mil 5.80 bad=2.4 complaint.cost=1.3 complaint.quality=0.4 good=1.6 growth=-0.9 leaving=-0.6 legal=0.3 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=-0.5 praise=1.7 reputation=3.1
minuta 6.50 bad=1.2 complaint.delay=-0.4 complaint.quality=-0.9 good=-0.6 growth=-0.3 leaving=-0.5 meeting.off=-0.8 payment.delayed=2.9 payment.disputed=2.6 payment.promised=1.5 payment.refused=2.2 praise=-0.6
minuto 6.50 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=0.5 leaving=-0.5 payment.sent=1.2 praise=0.5 reputation=-0.5
mio 7.01 complaint.cost=-0.4 complaint.quality=0.4 good=1.7 legal=0.9 praise=1.6
mios 7.01 complaint.delay=-0.5 complaint.quality=0.9 legal=0.7 payment.refused=1.3 reputation=-0.4
mira 6.03 bad=-0.9 complaint.cost=1.0 complaint.neglect=-1.1 complaint.quality=-0.6 escalation=-0.4 good=3.0 growth=-0.4 legal=-0.9 meeting.off=1.1 payment.delayed=-0.5 payment.promised=-0.6 payment.refused=-1.0 payment.sent=3.2 praise=2.8 reputation=0.8
mirado 7.01 bad=-1.0 complaint.delay=-0.3 complaint.quality=-0.3 good=0.5 leaving=-0.3 payment.refused=-0.4 payment.sent=1.5 praise=0.3
mirand 7.01 bad=1.3 complaint.delay=2.6 complaint.quality=1.4 good=0.8 growth=0.9 leaving=0.9 praise=0.9
mirar 6.72 complaint.delay=1.0 complaint.quality=-0.6 good=1.1 growth=1.1 leaving=-0.4 payment.refused=0.7 praise=1.2 reputation=-0.4
mire 6.50 bad=0.8 complaint.delay=-0.5 complaint.neglect=0.5 complaint.quality=0.6 good=0.3 leaving=1.0 legal=-0.5 meeting.off=-0.3 payment.query=-0.3 payment.refused=0.9 reputation=-0.3
miro 6.50 bad=-1.3 complaint.cost=-0.5 complaint.delay=0.6 complaint.quality=-0.4 escalation=-0.3 good=-0.3 leaving=-1.0 legal=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=1.7 payment.refused=1.0 praise=-0.4 reputation=-0.6
mis 5.71 bad=-1.1 complaint.cost=1.1 complaint.delay=0.9 complaint.neglect=-0.9 complaint.quality=-1.7 escalation=-0.5 good=2.3 growth=0.6 meeting.off=1.9 payment.delayed=-0.5 payment.disputed=-0.6 payment.query=-1.1 payment.refused=-0.7 payment.sent=-0.3 praise=2.4 reputation=1.4
misma 6.16 bad=1.3 complaint.cost=1.3 complaint.delay=0.4 complaint.neglect=0.9 complaint.quality=-1.5 good=-1.0 growth=-0.6 leaving=-1.1 legal=0.6 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=3.0 payment.refused=1.0 praise=-1.1 reputation=-0.5
mismas 7.01 bad=-0.6 growth=4.4 leaving=-0.5
mismo 4.81 bad=0.9 complaint.cost=2.3 complaint.delay=-0.4 complaint.neglect=-0.4 escalation=-1.2 good=-1.9 growth=2.5 leaving=1.6 legal=1.8 meeting.off=-1.3 payment.disputed=4.2 payment.promised=6.2 payment.refused=-0.4 payment.sent=-1.3 praise=-1.9 reputation=-1.5
mitad 5.91 bad=2.2 complaint.cost=5.4 complaint.neglect=-1.1 complaint.quality=-1.1 good=-0.8 growth=-0.6 legal=-0.8 meeting.off=-0.6 payment.delayed=0.6 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.9 praise=-0.7 reputation=0.9
modelo 6.03 complaint.cost=0.4 complaint.delay=2.2 complaint.neglect=-1.1 complaint.quality=-1.8 good=-0.6 growth=-0.3 leaving=-1.8 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=0.8 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.4 praise=-0.6 reputation=-0.6 urgent=1.6
modo 7.01 bad=-1.4 complaint.quality=-0.6 leaving=1.9 legal=-0.3
modulo 7.01 bad=-1.0 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.4 payment.refused=-0.7 praise=-0.4 reputation=-0.4
moment 6.03 bad=-0.9 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 escalation=-0.4 good=-0.8 growth=-0.6 legal=-0.9 praise=-0.8
monito 7.01 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=-0.8 good=0.8 leaving=-0.5 legal=0.8 payment.refused=0.8 praise=0.7
montan 6.72 bad=-0.9 complaint.cost=-0.3 complaint.quality=-0.7 good=-0.4 growth=-0.3 reputation=-0.3
moquet 7.01 bad=-0.6 complaint.quality=-0.4 legal=-0.3
movido 7.01 bad=-1.4 complaint.delay=-0.8 complaint.quality=-0.5
movil 5.71 bad=-3.2 complaint.cost=-0.6 complaint.delay=-1.2 complaint.neglect=-0.8 complaint.quality=-1.6 escalation=-0.4 growth=1.8 legal=-0.7 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.4 payment.refused=-1.1 payment.sent=3.5 praise=0.8 reputation=-0.9 urgent=-1.1
movile 7.01 bad=-0.7 complaint.quality=-0.5 good=-0.5 praise=-0.5
mucha 7.01 complaint.delay=-0.3 complaint.quality=1.2 good=1.4 growth=1.8 leaving=-0.4 legal=1.2 praise=1.4
muchac 6.50 bad=-0.7 complaint.cost=1.6 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.6 good=2.8 growth=-0.4 leaving=1.1 legal=-0.4 payment.delayed=-0.3 payment.refused=-0.5 praise=2.6 reputation=-0.4
muchas 7.01 complaint.cost=-0.4 good=-0.4
mucho 5.40 complaint.cost=0.7 complaint.delay=0.4 complaint.neglect=2.2 complaint.quality=-1.5 escalation=-0.7 growth=0.5 leaving=1.0 legal=-1.0 meeting.off=1.5 payment.delayed=-0.9 payment.disputed=-0.6 payment.promised=-0.7 payment.query=-0.3 payment.refused=0.8 payment.sent=-0.4 reputation=0.4 urgent=-0.4
mudamo 7.01 bad=-0.6
mudanz 7.01 bad=-1.0 complaint.neglect=-0.6 complaint.quality=-0.6
muestr 6.72 bad=-1.2 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.5 leaving=1.5 payment.disputed=-0.3 praise=-0.5 reputation=-0.3
mujer 6.50 bad=-0.6 complaint.cost=-0.3 complaint.quality=0.5 leaving=-0.6 payment.disputed=1.2 reputation=-0.4
mundo 6.16 bad=-1.0 complaint.delay=-0.4 complaint.neglect=1.7 complaint.quality=1.0 escalation=-0.3 good=3.5 growth=3.5 leaving=-0.5 payment.delayed=-0.4 payment.sent=-0.4 praise=3.8 reputation=0.4
munici 6.72 bad=0.7 complaint.delay=-0.7 complaint.quality=0.4 good=-0.5 leaving=0.5 legal=-0.6 praise=-0.5 reputation=1.4
murcia 6.72 complaint.delay=0.7 complaint.neglect=-0.4 good=-0.8 praise=-0.9 reputation=0.9
muro 6.50 bad=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.7 escalation=1.3 good=3.0 leaving=-0.6 legal=-0.4 payment.disputed=-0.3 payment.refused=-0.3 praise=3.0 reputation=1.3
museo 7.01 complaint.cost=-0.5 complaint.quality=1.2 growth=2.0 leaving=1.8 reputation=0.7
musica 7.01 bad=0.9 complaint.quality=1.4 good=-0.5 growth=-0.5 praise=-0.3 reputation=-0.4 urgent=-0.9
muy 4.89 complaint.cost=-1.0 complaint.delay=-1.1 complaint.neglect=1.3 complaint.quality=-1.4 escalation=-0.8 good=1.9 growth=-1.3 leaving=1.5 legal=-0.7 meeting.off=-0.8 payment.delayed=1.5 payment.disputed=-0.7 payment.promised=-0.5 payment.refused=-0.4 payment.sent=0.5 praise=0.7 reputation=2.1
nacimi 7.01 bad=-0.8 complaint.quality=-0.3 good=-0.3 legal=-0.5 praise=-0.3
nada 5.62 bad=-2.7 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-0.7 escalation=-0.3 good=1.1 leaving=0.4 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=0.9 payment.refused=-0.9 payment.sent=-0.3 praise=1.3 reputation=-0.5
nadie 5.11 bad=2.5 complaint.cost=0.3 complaint.delay=-1.3 complaint.neglect=4.0 complaint.quality=0.8 escalation=-0.6 good=-1.9 growth=-0.8 leaving=0.8 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=3.3 payment.promised=-0.5 payment.query=-0.7 payment.refused=0.7 payment.sent=-0.5 praise=-1.8 reputation=0.5 urgent=-0.5
naranj 7.01 bad=-1.0 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.5 leaving=-0.6 legal=-0.5 praise=-0.4 reputation=-0.3
natura 6.72 complaint.delay=-0.6 complaint.quality=1.0 good=-0.3 leaving=-0.3 legal=0.6
nave 6.72 bad=0.6 complaint.delay=0.8 complaint.neglect=-0.5 good=-0.4 leaving=-0.5 legal=2.2 payment.refused=1.3
navida 7.01 bad=-1.2 complaint.quality=-0.7 leaving=-0.3 legal=-0.3 meeting.off=-0.5
necesi 4.18 bad=-2.9 complaint.cost=-0.8 complaint.delay=-1.0 complaint.neglect=-1.1 complaint.quality=-1.5 escalation=-1.0 good=-0.6 growth=-1.5 leaving=1.0 legal=-2.3 meeting.off=-0.8 payment.delayed=-1.0 payment.disputed=-0.8 payment.promised=-0.9 payment.query=2.9 payment.refused=-1.6 payment.sent=-0.8 praise=-0.5 reputation=-1.7 urgent=4.9
negaba 7.01 good=0.8 growth=0.8 praise=0.8 reputation=-0.3
nervio 7.01 complaint.quality=0.9 payment.delayed=-0.4 payment.refused=-0.5 urgent=2.1
nevera 7.01 bad=-1.0 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.4 good=1.6 leaving=-0.5 meeting.off=1.7 praise=1.5 reputation=-0.4
newsle 7.01 bad=1.6 complaint.cost=0.7 complaint.neglect=2.6 complaint.quality=-0.3 good=-0.4 growth=-0.4 payment.refused=-0.3 praise=-0.4 reputation=1.3
ni 4.89 bad=1.3 complaint.cost=4.3 complaint.delay=1.5 complaint.neglect=4.1 complaint.quality=1.0 good=1.0 growth=1.0 leaving=1.8 legal=-2.0 meeting.off=-0.9 payment.delayed=-1.3 payment.disputed=3.2 payment.promised=-0.8 payment.query=-0.6 payment.refused=4.0 payment.sent=-0.5 praise=1.2 reputation=-1.7 urgent=-0.6
niega 6.32 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-1.4 good=-0.7 leaving=-0.4 legal=-0.7 payment.delayed=-0.6 payment.refused=-0.9 payment.sent=-0.5 praise=-0.6 reputation=-0.5
niego 7.01 bad=1.2 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=1.2 good=-0.3 leaving=-0.4 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=3.9 praise=-0.4 reputation=-0.5
nif 7.01 complaint.cost=1.2 complaint.delay=-0.3 complaint.neglect=-0.5 payment.disputed=1.3 payment.query=-0.4 reputation=-0.6
nina 7.01 bad=-0.5 complaint.neglect=0.7 complaint.quality=0.9 good=-0.4 leaving=-0.3 legal=-0.4 payment.delayed=2.3 praise=-0.4 reputation=0.7
ningun 6.50 complaint.delay=2.9 complaint.neglect=2.1 complaint.quality=-1.3 escalation=3.1 good=-0.5 leaving=-0.7 legal=1.1 meeting.off=-0.5 payment.refused=-0.9 praise=-0.5 reputation=-0.5
ninos 6.72 bad=1.0 complaint.quality=1.7 good=-0.6 legal=1.8 payment.sent=1.8 praise=-0.7 reputation=0.4
no 2.16 bad=3.2 complaint.cost=-2.6 complaint.delay=1.8 complaint.neglect=1.3 complaint.quality=4.4 escalation=0.6 good=-3.5 growth=-2.3 leaving=1.9 legal=-1.2 meeting.off=3.2 payment.disputed=2.8 payment.promised=-2.6 payment.query=1.0 payment.refused=3.2 payment.sent=-2.3 praise=-3.5 reputation=2.7 urgent=0.5
noche 6.32 bad=-1.0 complaint.cost=-0.4 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=0.8 good=0.5 leaving=-0.8 legal=-0.4 meeting.off=1.2 payment.delayed=-0.4 payment.refused=-0.7 praise=0.3 reputation=-0.7 urgent=2.9
noches 6.50 bad=-0.6 complaint.cost=1.7 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=0.4 good=1.6 leaving=-0.9 legal=0.6 payment.delayed=1.7 payment.refused=-0.4 praise=1.5 reputation=-0.3
nomas 7.01 bad=-0.5 complaint.delay=-0.3 good=1.2 payment.delayed=1.4 payment.promised=1.4 payment.sent=2.1 praise=1.3
nombre 4.78 complaint.cost=-1.3 complaint.delay=-0.4 complaint.quality=0.5 escalation=1.1 good=-1.3 growth=-1.5 leaving=-1.1 legal=-0.4 meeting.off=-1.1 payment.delayed=-1.0 payment.disputed=-1.0 payment.promised=-0.7 payment.query=4.4 payment.refused=-1.2 payment.sent=1.6 praise=-1.0 reputation=2.4 urgent=-0.7
nomina 6.03 complaint.cost=1.5 complaint.delay=-0.4 complaint.quality=-0.4 leaving=0.7 legal=-0.3 praise=-0.3
normal 6.50 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=0.6 escalation=1.2 legal=-0.5 payment.delayed=-0.5 payment.disputed=-0.3 payment.refused=-0.3 praise=-0.3 reputation=-0.5
nos 2.94 bad=-2.4 complaint.cost=-0.5 complaint.delay=-3.2 complaint.neglect=-2.3 complaint.quality=-1.0 escalation=-1.7 growth=0.6 leaving=2.6 meeting.off=-1.7 payment.delayed=0.9 payment.promised=-1.6 payment.query=-0.5 payment.refused=-3.4 payment.sent=-2.6 praise=-0.8 reputation=-3.5 urgent=-1.2
nosotr 4.97 bad=-1.6 complaint.cost=-1.3 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=0.5 escalation=-1.0 good=1.2 growth=1.2 leaving=-1.1 legal=-1.4 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=0.3 payment.promised=-0.3 payment.query=-0.5 payment.refused=0.5 payment.sent=-0.5 praise=-0.9 reputation=-1.9 urgent=-0.3
nota 6.16 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=2.6 good=-0.6 growth=-0.4 leaving=-0.5 legal=-0.5 payment.disputed=-0.5 payment.refused=-0.5 praise=-0.5 reputation=-2.1 urgent=-0.4
notado 7.01 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.3 complaint.quality=-0.8 good=2.9 growth=1.4 leaving=-0.7 legal=-0.6 praise=2.8
notari 5.62 bad=-0.6 complaint.cost=-0.6 complaint.delay=-1.1 complaint.neglect=0.8 complaint.quality=-1.0 escalation=-0.4 growth=0.4 leaving=2.2 legal=2.2 meeting.off=-0.6 payment.disputed=-0.6 payment.query=-0.6 payment.refused=-1.1 payment.sent=-0.4 praise=0.3 reputation=-0.8 urgent=-0.3
notici 6.32 bad=1.1 complaint.cost=-0.5 complaint.delay=1.6 complaint.neglect=-0.4 complaint.quality=-1.2 escalation=-0.4 good=-1.1 growth=-0.5 leaving=-0.7 legal=2.6 payment.refused=-0.7 praise=-0.9 reputation=0.7 urgent=-0.4
notifi 6.50 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=-0.6 escalation=-0.3 legal=-0.8 payment.query=-0.5 payment.refused=-0.4 reputation=-0.6
noveda 7.01 bad=0.9 complaint.cost=-0.5 complaint.neglect=3.2 complaint.quality=-0.7 good=-0.3 praise=-0.4
novela 7.01 bad=-0.9 complaint.quality=-0.6 good=-0.4 legal=-0.6
novias 7.01 bad=1.9 complaint.delay=2.7 complaint.neglect=1.5 good=-0.3 reputation=2.7
noviem 6.03 bad=-2.0 complaint.cost=-0.5 complaint.neglect=-0.7 complaint.quality=-1.1 escalation=-0.4 good=-1.0 growth=-0.4 leaving=-1.1 legal=-0.8 meeting.off=-0.3 payment.delayed=0.9 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.9 payment.sent=4.2 praise=-1.1 reputation=-0.6
nuestr 3.49 bad=0.8 complaint.cost=-1.3 complaint.neglect=-1.2 complaint.quality=0.7 escalation=4.8 good=-2.8 growth=-1.1 leaving=2.1 legal=0.7 payment.delayed=-0.5 payment.disputed=-1.4 payment.promised=0.8 payment.query=-1.2 payment.refused=0.4 payment.sent=-1.4 praise=-2.1 reputation=-3.1
nueva 5.40 bad=-2.1 complaint.delay=-1.2 complaint.neglect=-0.7 escalation=-0.7 growth=-1.1 leaving=-1.0 legal=0.6 meeting.off=0.8 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.7 payment.query=1.5 payment.refused=-0.9 payment.sent=-0.7 reputation=-1.1 urgent=-0.4
nuevas 7.01 bad=-0.4 complaint.neglect=-0.4
nueve 6.03 complaint.cost=-0.7 complaint.neglect=0.8 complaint.quality=-0.6 escalation=-0.3 good=-0.5 growth=-0.4 leaving=-0.8 legal=-0.5 payment.disputed=2.8 praise=-0.5
nuevo 4.97 bad=1.3 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=1.1 escalation=-1.1 good=-0.8 growth=-1.1 leaving=4.9 legal=-1.2 meeting.off=0.9 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=-0.6 payment.sent=-0.7 praise=-0.8 reputation=-0.9 urgent=-0.6
nuevos 6.72 bad=-1.4 complaint.quality=-0.7 good=-0.3 leaving=-0.6 legal=-0.4 praise=-0.4
numero 5.33 bad=1.8 complaint.cost=0.9 complaint.delay=0.6 complaint.neglect=0.6 complaint.quality=2.3 escalation=-0.8 good=-1.1 growth=-0.8 leaving=2.6 legal=3.0 meeting.off=-0.6 payment.delayed=-0.5 payment.promised=-0.6 payment.query=0.5 payment.refused=-0.9 payment.sent=-0.5 praise=-1.1 reputation=-1.0
nunca 6.32 bad=-0.9 complaint.cost=-0.4 complaint.neglect=-0.5 escalation=-0.3 good=2.5 growth=0.7 leaving=-0.5 legal=0.7 payment.refused=-0.5 praise=2.6
o 4.08 bad=-1.0 complaint.cost=1.0 complaint.delay=1.3 complaint.neglect=0.7 complaint.quality=-1.4 escalation=0.9 good=-3.2 growth=-2.3 leaving=-0.7 legal=0.6 meeting.off=-1.1 payment.delayed=-1.6 payment.disputed=1.0 payment.promised=-1.4 payment.query=3.1 payment.refused=-2.7 payment.sent=-1.2 praise=-3.0 reputation=-0.7 urgent=-1.2
obliga 6.32 bad=-0.5 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=1.1 escalation=-0.3 good=-0.5 growth=1.1 leaving=-1.0 legal=1.2 praise=-0.4 reputation=-0.3
obra 5.11 bad=1.1 complaint.cost=-1.1 complaint.delay=2.5 complaint.neglect=-1.1 escalation=-0.4 good=-1.8 growth=-1.0 legal=-0.9 meeting.off=-0.3 payment.delayed=2.3 payment.disputed=2.1 payment.promised=-0.5 payment.query=-0.9 payment.refused=1.2 payment.sent=-0.7 praise=-1.7 urgent=-0.5
obras 6.50 bad=-0.3 complaint.delay=1.9 complaint.neglect=-0.4 complaint.quality=-0.9 leaving=-0.5 meeting.off=2.5 payment.delayed=1.3 payment.refused=-0.3 reputation=1.4
ocasio 7.01 bad=0.7 complaint.quality=2.1 good=-0.3 legal=2.0 payment.refused=-0.3 reputation=-0.3
ochent 7.01 bad=0.7 complaint.cost=2.7 complaint.quality=-0.6 good=-0.5 legal=-0.4 praise=-0.5 reputation=2.7
ocho 5.62 complaint.cost=-1.0 complaint.neglect=1.1 escalation=-0.5 good=-1.3 growth=-0.5 leaving=-0.7 legal=-0.9 meeting.off=1.2 payment.delayed=-0.4 payment.disputed=0.8 payment.query=-0.9 payment.refused=-0.7 payment.sent=-0.4 praise=-1.3 reputation=-1.1 urgent=1.4
octubr 5.71 bad=-1.2 complaint.cost=-0.6 complaint.delay=1.2 complaint.neglect=1.2 complaint.quality=-0.6 escalation=1.2 good=-0.6 growth=-0.4 leaving=0.5 legal=0.4 meeting.off=-0.6 payment.disputed=-0.7 payment.promised=0.5 payment.query=1.6 payment.sent=1.4 praise=0.8 reputation=-0.6 urgent=-0.4
ocurri 7.01 bad=1.6 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=0.9 escalation=3.0 good=-0.5 leaving=-0.4 legal=-0.6 praise=-0.5 reputation=2.1
oferta 6.50 bad=-0.4 complaint.cost=2.5 complaint.delay=-0.8 complaint.neglect=2.0 complaint.quality=-0.6 good=-1.2 growth=-1.3 leaving=1.2 praise=-0.9 reputation=-0.5
oficin 5.40 bad=-1.8 complaint.cost=-1.0 complaint.delay=-1.7 complaint.neglect=1.0 complaint.quality=-0.6 escalation=0.5 good=-1.6 growth=1.3 leaving=-2.5 legal=-0.9 meeting.off=-0.9 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=1.1 payment.query=0.9 payment.refused=-1.0 payment.sent=-0.4 praise=-1.4 reputation=-0.4
oficio 6.50 complaint.delay=-0.7 complaint.quality=0.5 good=-0.6 leaving=-0.5 legal=0.6 praise=-0.6 reputation=0.5
ofrece 6.72 bad=1.2 complaint.cost=2.5 complaint.quality=-0.3 good=-0.6 growth=-0.4 leaving=3.6 legal=-0.3 praise=-0.5 reputation=-0.4
ojala 7.01 complaint.quality=0.8 good=-0.4 legal=0.6 praise=-0.4
ojo 6.50 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-0.8 good=-0.9 growth=-0.4 leaving=-0.5 payment.refused=-0.8 payment.sent=2.2 praise=-0.9 reputation=1.6
ole 7.01 bad=-1.5 complaint.quality=-1.2 good=2.3 praise=2.0 reputation=-0.9
olmo 7.01 complaint.delay=1.0 complaint.quality=0.6 leaving=-0.4 legal=0.8 payment.disputed=-0.3
omic 7.01 bad=2.2 complaint.delay=-0.6 complaint.quality=1.7 good=-0.7 leaving=-0.4 legal=3.3 praise=-0.5 urgent=-0.3
once 6.16 bad=2.1 complaint.cost=-0.3 complaint.delay=2.6 complaint.neglect=-0.7 complaint.quality=-0.4 escalation=-0.4 good=-0.5 growth=-0.4 leaving=-0.7 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=2.1 payment.refused=-0.7 praise=-0.6 urgent=-0.4
online 7.01 bad=-0.5 complaint.quality=-0.5 reputation=-0.4
opcion 6.50 complaint.cost=-0.6 complaint.delay=1.4 complaint.neglect=-0.3 good=0.7 growth=1.8 leaving=2.2 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.6 payment.sent=-0.3 praise=-0.9 reputation=-0.5
operad 7.01 bad=-0.6 leaving=-0.9
opinio 6.03 bad=-0.9 complaint.cost=1.4 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.6 escalation=-0.4 good=-1.1 growth=-0.4 leaving=-1.0 legal=-1.0 meeting.off=-0.5 payment.refused=-0.8 praise=-1.0 reputation=2.6
orden 5.62 complaint.cost=-0.8 complaint.delay=-1.1 complaint.neglect=-0.5 complaint.quality=0.6 escalation=-0.5 good=-0.9 growth=1.1 leaving=-1.2 legal=0.7 meeting.off=-0.8 payment.delayed=1.2 payment.disputed=-0.8 payment.promised=4.0 payment.query=-0.3 payment.refused=1.7 payment.sent=2.2 praise=-0.9 reputation=2.6 urgent=-0.5
ordena 6.16 bad=-1.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.8 growth=1.0 leaving=-0.8 legal=-0.4 payment.query=1.0 payment.sent=2.3 praise=0.4 reputation=-1.0
organi 7.01 complaint.delay=-0.3 complaint.quality=-0.5 good=0.5 legal=0.4 payment.refused=1.3 payment.sent=-0.3 praise=0.5 reputation=-0.4
origin 6.72 bad=-0.7 complaint.quality=-0.4 leaving=-0.6 payment.promised=-0.5 praise=-0.3
ortogr 6.72 bad=-0.5 complaint.neglect=-0.5 complaint.quality=0.8 good=-0.3 leaving=1.8 legal=-0.4 praise=-0.4 reputation=0.6
os 3.83 bad=-2.4 complaint.cost=-0.7 complaint.delay=-3.7 complaint.neglect=-0.9 complaint.quality=-4.0 escalation=-1.7 good=-1.0 growth=-1.3 legal=-1.3 meeting.off=-2.1 payment.delayed=0.5 payment.disputed=0.5 payment.promised=1.0 payment.refused=-2.1 payment.sent=-0.8 praise=-0.9 urgent=-1.8
otono 6.50 bad=-0.9 complaint.cost=-0.4 complaint.delay=-1.1 complaint.neglect=-0.4 complaint.quality=1.2 good=-0.4 leaving=0.8 payment.delayed=1.2 payment.refused=-0.7 reputation=-0.5
otra 4.74 bad=1.8 complaint.cost=2.5 complaint.delay=-0.5 complaint.neglect=1.9 complaint.quality=-0.7 escalation=-1.3 good=-2.6 growth=-1.3 leaving=4.8 legal=-1.6 meeting.off=1.0 payment.disputed=-1.6 payment.promised=-0.8 payment.query=-1.4 payment.sent=-0.9 praise=-2.2 reputation=-1.1 urgent=-0.7
otras 5.80 complaint.cost=-0.9 complaint.delay=0.9 complaint.neglect=-0.9 escalation=-0.4 good=2.5 growth=5.2 leaving=1.0 legal=-0.6 meeting.off=-0.3 payment.delayed=-0.3 payment.refused=-0.9 payment.sent=-0.4 praise=2.6 reputation=0.8
otro 4.47 bad=1.3 complaint.cost=0.8 complaint.delay=2.7 escalation=-1.1 good=1.4 growth=2.6 leaving=6.5 legal=-1.1 meeting.off=1.7 payment.delayed=-1.1 payment.disputed=0.4 payment.promised=-1.0 payment.query=1.9 praise=0.9 reputation=-0.4 urgent=-0.8
otros 5.62 bad=-1.5 complaint.cost=1.4 complaint.delay=0.5 complaint.neglect=-0.8 complaint.quality=-0.7 escalation=-0.5 good=2.3 growth=6.8 leaving=3.0 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.5 praise=0.6 reputation=1.9
oye 6.03 bad=0.4 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.0 good=0.3 growth=1.4 leaving=-1.2 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.5 payment.refused=0.8 reputation=-0.7
pacien 5.40 bad=-2.3 complaint.cost=0.4 complaint.delay=-0.4 complaint.quality=-0.5 escalation=-0.6 good=3.1 leaving=-0.8 meeting.off=-0.5 payment.delayed=2.5 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-1.1 payment.sent=0.9 praise=3.3 reputation=-0.9 urgent=-0.4
paco 7.01 bad=-1.4 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.5 good=-0.3 leaving=-0.7 meeting.off=-0.8 payment.refused=-0.5 praise=-0.4
pactad 7.01 bad=0.7 complaint.delay=1.1 complaint.quality=-1.1 leaving=-1.1 legal=1.6
padre 6.16 bad=-1.4 complaint.delay=-0.5 complaint.neglect=-0.5 good=2.8 growth=0.5 legal=0.8 payment.refused=-0.6 praise=2.6 reputation=-0.6
padres 6.32 bad=-1.1 complaint.cost=-0.3 complaint.delay=0.4 complaint.neglect=0.8 complaint.quality=-1.0 good=0.8 growth=-0.4 leaving=-1.0 meeting.off=-0.3 payment.refused=-0.5 payment.sent=1.2 praise=0.6 reputation=0.3
pagada 6.50 bad=-0.6 complaint.delay=-0.4 good=0.3 leaving=-0.4 legal=-0.4 payment.delayed=-0.6 payment.promised=-0.4 payment.query=0.6 payment.sent=3.6
pagado 6.03 bad=-2.4 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=-0.4 good=1.8 growth=-0.7 leaving=-0.8 legal=-0.7 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=2.2 payment.query=-0.4 payment.refused=-0.4 payment.sent=6.4 praise=2.0 reputation=-1.0 urgent=-0.6
pagamo 6.32 bad=1.9 complaint.cost=5.9 complaint.delay=2.0 complaint.quality=-0.9 escalation=-0.6 good=-0.9 growth=-0.3 legal=-0.3 meeting.off=-0.3 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=2.2 payment.query=-0.7 payment.refused=-0.6 payment.sent=-0.3 praise=-0.6 reputation=-0.7
pagand 7.01 bad=0.3 complaint.cost=3.6 complaint.delay=-1.1 complaint.neglect=0.6 complaint.quality=-0.9 leaving=-0.7 payment.refused=-0.5 reputation=-0.5
pagar 5.27 bad=-1.2 complaint.delay=-0.9 complaint.neglect=-1.3 complaint.quality=0.9 escalation=-0.8 good=-1.6 growth=-0.8 leaving=-2.2 legal=-1.4 meeting.off=-0.8 payment.delayed=4.4 payment.disputed=-0.7 payment.promised=-1.2 payment.refused=4.3 payment.sent=3.7 praise=-1.5 urgent=-0.3
pagare 6.72 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.3 payment.delayed=1.6 payment.disputed=-0.5 payment.promised=2.0 payment.query=-0.8 payment.refused=-0.3 praise=-0.4 reputation=-0.4
pagina 4.52 bad=1.0 complaint.delay=-1.1 complaint.neglect=-1.1 complaint.quality=4.6 escalation=-0.6 good=-0.5 growth=-0.9 leaving=-1.2 legal=1.4 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=1.7 payment.promised=-0.3 payment.query=-0.6 payment.sent=-0.4 praise=-0.4 urgent=-0.4
pago 4.22 bad=-0.7 complaint.delay=-1.3 complaint.neglect=-1.1 complaint.quality=-0.3 escalation=-1.1 good=-1.4 growth=-1.2 leaving=-1.4 legal=-2.4 meeting.off=-1.4 payment.delayed=2.1 payment.disputed=-0.8 payment.promised=5.1 payment.query=1.2 payment.refused=4.2 payment.sent=6.4 praise=-1.4 reputation=-1.8 urgent=-0.8
pagos 6.03 bad=-2.0 complaint.cost=-0.5 complaint.neglect=-0.5 complaint.quality=-1.3 escalation=-0.5 good=-1.1 growth=-0.4 leaving=-1.3 legal=0.8 meeting.off=-0.5 payment.delayed=1.6 payment.disputed=-0.5 payment.promised=4.3 payment.query=-0.3 payment.refused=0.5 payment.sent=-0.4 praise=-1.0 reputation=-0.4
pague 6.32 bad=1.3 complaint.cost=2.2 complaint.delay=1.3 complaint.neglect=-0.7 leaving=-0.5 payment.refused=3.1 reputation=2.7
palabr 6.32 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.7 good=-0.3 growth=1.5 leaving=-1.3 legal=-0.4 meeting.off=-0.7 payment.delayed=-0.4 payment.promised=1.4 payment.refused=-0.5 payment.sent=-0.3 praise=-0.8 reputation=-0.7
panade 6.72 bad=0.3 complaint.delay=-0.4 complaint.quality=1.0 leaving=-0.4 praise=-0.3 reputation=1.0
pantal 7.01 bad=0.7 complaint.delay=-0.3 complaint.neglect=1.2 good=-0.4 praise=-0.4 reputation=0.7 urgent=1.4
papa 6.72 bad=-0.7 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=0.6 leaving=-0.5 legal=-0.4 payment.refused=1.1 praise=0.7 reputation=-0.3
papel 5.80 bad=-1.0 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=1.1 growth=0.9 leaving=-1.0 legal=0.4 payment.delayed=-0.3 payment.refused=-0.5 reputation=-0.9
papele 5.91 bad=-1.4 complaint.cost=-0.4 complaint.delay=-1.1 complaint.quality=-0.8 good=1.1 growth=0.6 legal=-0.4 meeting.off=-0.4 payment.refused=-0.5 payment.sent=-0.5 praise=1.3 reputation=-0.8
para 2.98 bad=-1.4 complaint.delay=3.1 complaint.neglect=-1.1 complaint.quality=-1.4 growth=0.9 leaving=0.3 legal=1.2 meeting.off=0.4 payment.delayed=-1.3 payment.disputed=-1.8 payment.promised=-1.1 payment.query=-0.3 payment.refused=-2.6 payment.sent=-1.3 praise=-1.7 reputation=0.3 urgent=1.6
parece 5.27 bad=2.6 complaint.cost=3.3 complaint.delay=-1.3 complaint.neglect=0.9 complaint.quality=3.2 escalation=-0.6 good=-0.9 growth=-1.0 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=1.8 payment.query=-0.6 payment.sent=-0.5 praise=-0.8 reputation=-1.0 urgent=-0.4
pareci 6.50 bad=0.8 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=-1.1 complaint.quality=-0.7 good=-0.9 leaving=-0.5 legal=-0.3 payment.query=-0.4 payment.refused=-0.5 praise=-0.9 reputation=1.9
parede 6.72 complaint.delay=1.1 complaint.quality=-0.5 payment.refused=1.2
parraf 4.93 leaving=-0.4 legal=-1.6 payment.refused=-0.6 reputation=-0.6
parte 5.54 bad=1.1 complaint.cost=1.8 complaint.delay=-1.3 complaint.neglect=-0.7 complaint.quality=1.6 escalation=-0.9 good=-1.4 growth=-1.0 leaving=-0.5 legal=1.8 meeting.off=-0.4 payment.delayed=-0.6 payment.refused=1.2 payment.sent=-0.4 praise=-1.3
partes 6.16 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=0.6 escalation=-0.4 growth=-0.4 leaving=-0.7 payment.delayed=1.2 payment.disputed=1.8 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.3 praise=-0.3 reputation=-0.4
partid 7.01 bad=-0.8 complaint.quality=-0.3 good=-0.3 legal=-0.5 praise=-0.3
partir 5.40 bad=-0.4 complaint.cost=-1.0 complaint.quality=-0.5 escalation=1.5 good=-1.4 growth=-0.8 leaving=2.8 legal=-0.5 meeting.off=-0.4 payment.delayed=0.3 payment.disputed=1.1 payment.query=-0.8 payment.sent=-0.4 praise=-1.2 reputation=-1.1 urgent=-0.3
pasa 6.32 bad=-0.7 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=0.9 good=-0.6 legal=-0.7 payment.query=-0.3 payment.refused=-0.5 praise=-0.5 reputation=-0.5
pasada 6.50 bad=1.2 complaint.cost=-0.3 complaint.delay=1.3 complaint.neglect=-0.4 complaint.quality=-0.7 escalation=1.1 good=-0.7 leaving=-0.7 legal=-0.3 praise=-0.9 reputation=1.1
pasado 5.11 bad=2.5 complaint.cost=0.9 complaint.delay=3.5 complaint.neglect=0.7 escalation=0.7 good=-0.8 leaving=-0.3 legal=-1.0 meeting.off=-1.1 payment.delayed=-0.7 payment.promised=1.3 payment.query=0.9 payment.refused=-1.1 payment.sent=-0.6 praise=-0.5 urgent=2.3
pasais 7.01 bad=-0.8 good=-0.8 growth=0.9 leaving=-0.3 praise=-0.6
pasaje 7.01 bad=-0.7 complaint.quality=-0.4 legal=-0.6
pasame 7.01 bad=-0.7 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=-0.5 praise=-0.3 reputation=1.2
pasamo 7.01 complaint.delay=-0.4 complaint.quality=2.0 leaving=-0.6 legal=-0.4 meeting.off=2.7 payment.delayed=-0.3 payment.disputed=-0.9
pasan 6.72 bad=1.4 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=2.8 complaint.quality=-0.5 escalation=-0.3 good=-0.4 leaving=-0.9 legal=0.9 payment.query=1.4 praise=-0.3 reputation=-0.4
pasar 6.32 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=1.8 good=0.6 growth=1.0 leaving=-0.5 legal=0.8 meeting.off=1.4 payment.promised=-0.4 payment.sent=-0.3 praise=0.6 reputation=1.0
pasara 7.01 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.9 legal=-0.3 reputation=-0.5
pasare 7.01 bad=-0.5 complaint.quality=-0.5 good=-0.8 growth=-0.5 leaving=-0.3 payment.refused=-0.7 payment.sent=-0.4 praise=-0.8
pasas 6.50 bad=-1.1 complaint.cost=-0.5 complaint.quality=-0.3 growth=1.8 leaving=-1.1 payment.promised=-0.5 reputation=-0.8
pase 6.50 bad=0.6 complaint.cost=-0.3 complaint.delay=2.1 complaint.quality=-0.5 escalation=3.1 good=-0.4 leaving=-0.6 legal=-0.4 payment.disputed=1.6 payment.query=-0.5 payment.refused=1.1 praise=-0.4 reputation=-0.4
paseme 6.72 bad=0.5 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=0.7 escalation=2.3 good=-0.4 legal=-0.6 payment.refused=-0.4 praise=-0.3
paso 5.06 bad=-1.0 complaint.cost=-1.1 complaint.delay=2.5 complaint.neglect=-1.3 complaint.quality=-1.6 escalation=-0.8 growth=0.3 leaving=-1.4 legal=2.0 meeting.off=-1.1 payment.delayed=0.5 payment.disputed=-0.5 payment.query=-0.5 payment.refused=-0.8 payment.sent=1.5 reputation=-1.6 urgent=-0.4
pasos 7.01 bad=-0.7 complaint.quality=-0.6
patio 7.01 bad=-0.6 complaint.delay=-0.4 complaint.quality=-0.4 good=0.8 growth=0.9 praise=0.7 reputation=-0.3
patroc 6.50 complaint.delay=1.0 complaint.neglect=3.0 complaint.quality=0.3 escalation=1.2 good=-0.7 leaving=0.8 legal=-0.4 payment.refused=-0.3 praise=-0.7 reputation=0.5
patron 6.72 bad=1.9 complaint.delay=2.1 complaint.neglect=0.5 complaint.quality=3.0 escalation=0.9 leaving=-0.4 meeting.off=-0.3 payment.refused=2.4 reputation=-0.7 urgent=1.6
pau 7.01 bad=0.3 meeting.off=1.1
pdf 6.16 complaint.cost=2.3 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-1.0 good=-0.8 leaving=-0.7 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.query=1.7 payment.refused=-0.5 praise=-0.7 reputation=-0.5 urgent=4.0
pedi 7.01 bad=0.4 complaint.delay=0.5 complaint.neglect=1.3 complaint.quality=1.1 good=-0.5 payment.refused=-0.5 praise=-0.5 reputation=-0.4 urgent=2.3
pedido 4.97 bad=1.7 complaint.cost=1.5 complaint.delay=1.8 complaint.neglect=-0.8 escalation=1.4 good=-1.3 growth=2.9 legal=0.5 meeting.off=-0.9 payment.delayed=-0.9 payment.disputed=-0.9 payment.promised=-0.8 payment.query=0.6 payment.refused=0.6 payment.sent=-1.1 praise=-1.2 reputation=1.6 urgent=-0.6
pedimo 6.32 bad=-0.3 complaint.cost=-0.8 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.6 good=-0.8 growth=0.7 leaving=-0.8 legal=-0.3 praise=-0.7 reputation=-0.5
pedir 6.72 bad=1.2 complaint.cost=1.6 complaint.neglect=1.8 complaint.quality=1.6 good=-0.4 leaving=0.9 praise=-0.4
pedire 7.01 bad=0.8 complaint.delay=-0.4 complaint.quality=2.1 leaving=0.5 legal=1.4
pelicu 7.01 bad=-0.8 complaint.cost=-0.5 good=-0.4 payment.refused=-0.4 praise=-0.3
pelota 7.01 bad=1.1 complaint.delay=1.5 complaint.neglect=1.5 complaint.quality=-0.3 escalation=1.7 leaving=-0.6 legal=0.9 reputation=1.3
pena 6.50 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.6 escalation=-0.4 good=2.2 leaving=0.7 legal=-0.4 meeting.off=2.5 payment.delayed=-0.3 payment.refused=-0.6 praise=2.3 reputation=-0.4
penali 6.16 bad=1.0 complaint.cost=-0.6 complaint.delay=1.9 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.7 growth=-0.8 leaving=2.2 legal=1.7 payment.delayed=-0.3 payment.disputed=-0.5 praise=-0.6 reputation=-0.3
pendie 6.32 bad=-0.3 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=0.4 good=-0.4 leaving=0.3 legal=-0.5 meeting.off=-0.5 payment.delayed=3.3 payment.promised=0.7 payment.query=-0.6 payment.refused=0.6 payment.sent=-0.6 praise=-0.5
pensan 7.01 bad=0.4 complaint.cost=1.5 complaint.quality=-0.5 good=1.4 growth=2.1 leaving=1.3 praise=1.6
pensar 6.72 bad=1.5 complaint.delay=-0.3 complaint.neglect=0.9 complaint.quality=1.2 good=-0.6 growth=-0.4 leaving=2.5 payment.refused=-0.3 praise=-0.6
pense 6.72 bad=0.4 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=1.2 complaint.quality=1.8 good=0.5 growth=1.1 leaving=1.7 legal=-0.4 payment.query=-0.4 payment.refused=-0.9 praise=1.0 reputation=-0.5
peor 6.72 bad=0.7 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=1.8 complaint.quality=2.5 escalation=2.0 good=-1.0 growth=-0.3 leaving=-0.5 payment.disputed=-0.5 payment.refused=-0.4 praise=-1.0 reputation=-0.5
pequen 6.03 bad=1.1 complaint.cost=0.7 complaint.delay=-0.7 complaint.neglect=2.5 complaint.quality=-1.5 escalation=-0.3 good=-1.1 growth=-0.6 legal=-0.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.5 praise=-1.1 reputation=1.6
perdid 6.72 bad=0.7 complaint.delay=2.9 good=-0.6 leaving=-0.8 payment.refused=-0.5 payment.sent=-0.3 praise=-0.6
perdim 7.01 complaint.delay=-0.3 complaint.quality=0.5 good=-0.3 legal=1.5 payment.sent=-0.4 reputation=-0.4
perdio 7.01 complaint.quality=1.2 leaving=1.0 reputation=-0.3
perdon 6.03 bad=-1.9 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.3 escalation=-0.4 good=1.8 growth=0.5 leaving=-0.8 legal=-0.5 meeting.off=-0.4 payment.delayed=2.8 payment.disputed=-0.8 payment.promised=1.3 payment.query=0.7 payment.refused=-1.1 payment.sent=-0.6 praise=1.7 reputation=-0.4 urgent=1.6
perfec 6.72 bad=-1.0 complaint.delay=-0.5 complaint.quality=-0.6 good=2.6 leaving=-0.3 praise=2.8 reputation=-0.6
period 6.03 complaint.cost=-0.4 complaint.neglect=-0.6 complaint.quality=-1.8 good=-0.9 growth=-0.4 leaving=-0.9 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.4 payment.refused=-0.4 payment.sent=-0.3 praise=-0.9 reputation=2.0 urgent=-0.4
perita 7.01 bad=0.7 complaint.quality=1.7 good=-0.5 growth=-0.4 leaving=-0.3 legal=1.6 praise=-0.6 reputation=1.2
perito 6.16 bad=0.3 complaint.cost=-0.3 complaint.neglect=-0.9 complaint.quality=1.7 good=-0.9 leaving=-0.7 legal=3.5 meeting.off=0.8 payment.sent=-0.3 praise=-0.9 reputation=-1.4
perjui 6.50 bad=2.2 complaint.delay=2.3 complaint.quality=0.7 good=-0.5 leaving=-0.4 legal=3.8 payment.delayed=-0.6 payment.refused=-0.4 praise=-0.4
perman 7.01 bad=-0.6 complaint.delay=-0.7
permis 7.01 bad=0.4 complaint.delay=1.2 complaint.quality=-0.4 good=-0.4 leaving=1.3 praise=-0.3
pero 3.90 bad=0.8 complaint.cost=1.9 complaint.neglect=1.2 complaint.quality=-1.2 escalation=-0.6 good=1.2 growth=1.1 leaving=2.9 legal=-0.6 payment.delayed=0.7 payment.disputed=-0.4 payment.promised=-1.4 payment.query=-1.2 payment.sent=-1.3 praise=1.5 urgent=-1.1
perro 6.50 complaint.cost=1.3 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=1.1 good=-0.6 growth=-0.4 legal=-0.4 praise=-0.5
person 5.54 bad=0.8 complaint.cost=0.6 complaint.delay=0.3 complaint.neglect=4.1 complaint.quality=-0.5 escalation=1.2 good=-0.9 growth=-0.6 leaving=2.0 legal=0.6 meeting.off=-1.2 payment.delayed=1.6 payment.disputed=-0.5 payment.promised=1.7 payment.query=-0.5 payment.refused=-0.8 praise=-0.8 urgent=-0.4
pesa 7.01 bad=-0.3 complaint.quality=-0.4 good=-0.4 praise=-0.3
pescad 7.01 complaint.neglect=0.8 complaint.quality=0.8 reputation=0.4
pesos 6.72 bad=1.5 complaint.cost=3.4 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=0.8 legal=1.7 payment.disputed=1.8 payment.refused=-0.4 praise=-0.3 reputation=-0.4
pida 7.01 bad=1.5 complaint.delay=-0.4 complaint.quality=-0.3 good=-0.5 leaving=-0.5 legal=2.6 payment.refused=1.1 praise=-0.4 reputation=-0.4
pide 5.80 bad=-0.4 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=-0.6 complaint.quality=-1.7 escalation=-0.3 good=-0.9 growth=-0.6 leaving=-1.0 legal=1.6 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.5 praise=-1.0 reputation=-0.6 urgent=4.8
piden 7.01 bad=-0.8 leaving=-0.3 payment.promised=-0.3 payment.query=2.5 payment.sent=-0.4
pidien 6.50 bad=-1.0 complaint.cost=1.0 complaint.delay=-0.5 complaint.neglect=0.5 complaint.quality=-0.7 good=1.9 growth=1.1 leaving=1.1 legal=0.6 payment.refused=0.8 praise=2.2 reputation=-0.5
pidio 5.06 bad=-0.7 complaint.cost=1.3 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.5 escalation=0.9 good=2.5 growth=2.0 leaving=-0.6 legal=-0.9 payment.refused=-0.7 praise=2.7 reputation=-0.5
pido 6.72 bad=1.0 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=-0.6 good=-0.4 leaving=0.9 legal=-0.3 meeting.off=-0.3 payment.delayed=2.3 payment.promised=-0.7 payment.refused=-0.4 payment.sent=-0.4 praise=-0.5 reputation=0.7 urgent=1.3
pie 5.11 bad=-1.2 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=1.8 leaving=-0.8 legal=-0.6 payment.query=2.1 payment.refused=-0.4 praise=1.9 reputation=-0.8
pienso 6.72 bad=1.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.5 legal=-0.4 payment.sent=1.7 praise=-0.4 reputation=3.3
pierde 6.50 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=1.0 good=-0.5 leaving=1.3 legal=-0.5 payment.refused=-0.4 praise=-0.5
pilar 6.50 bad=-1.1 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.4 good=-0.3 leaving=0.4 legal=-0.3 payment.promised=1.8 payment.query=1.5 payment.sent=0.8 praise=-0.4 reputation=-0.3
pinto 7.01 complaint.neglect=0.6 complaint.quality=0.6 good=-0.4 payment.refused=0.5 praise=-0.4
pintur 6.72 bad=-0.5 complaint.delay=-0.7 complaint.neglect=0.4 good=-0.6 growth=-0.3 leaving=-0.4 payment.refused=0.5 praise=-0.5 reputation=-0.5
piso 6.32 complaint.cost=1.6 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.8 good=0.4 growth=1.3 leaving=-0.5 legal=-0.5 payment.refused=-0.5 payment.sent=-0.4 praise=0.7 reputation=-0.5
plan 7.01 complaint.delay=0.7 complaint.neglect=1.5 complaint.quality=-0.4 growth=0.9
plano 6.03 bad=0.5 complaint.cost=-0.3 complaint.delay=1.8 complaint.neglect=4.6 complaint.quality=-1.6 good=-1.1 leaving=-0.7 legal=-0.4 payment.promised=-0.6 payment.refused=1.0 praise=-1.1 reputation=-0.5 urgent=1.4
planos 5.80 bad=1.4 complaint.cost=1.0 complaint.delay=3.0 complaint.neglect=-0.5 complaint.quality=0.9 escalation=-0.3 good=-1.0 growth=1.0 leaving=1.1 meeting.off=2.0 payment.delayed=-0.6 payment.disputed=-0.4 payment.refused=-0.4 payment.sent=-0.4 praise=-0.8 reputation=-0.9 urgent=-0.5
planta 6.32 bad=1.2 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=1.9 escalation=1.5 good=-0.9 growth=-0.6 leaving=1.1 legal=-0.3 meeting.off=3.3 payment.disputed=1.9 payment.refused=-0.3 praise=-0.9 reputation=-0.9 urgent=-0.4
planti 7.01 complaint.cost=2.3 complaint.delay=-0.5 complaint.neglect=1.3 leaving=1.5 reputation=-0.3
plasti 6.50 bad=-0.3 complaint.delay=0.6 complaint.quality=-0.5 good=-0.6 growth=-0.3 legal=0.7 meeting.off=-0.3 payment.refused=0.9 praise=-0.6 reputation=-0.3
plata 7.01 bad=1.0 complaint.delay=2.4 complaint.neglect=1.1 complaint.quality=-0.7 good=-0.8 leaving=-0.4 payment.refused=1.0 praise=-0.9 reputation=0.8
plataf 6.32 bad=-0.3 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.6 good=-0.6 growth=-0.4 leaving=2.5 legal=-0.3 payment.refused=0.5 payment.sent=0.7 praise=-0.6 reputation=-0.3 urgent=1.2
plaza 6.16 bad=-0.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=0.9 good=-0.7 leaving=-0.8 payment.delayed=1.5 payment.refused=-0.3 praise=-0.6 reputation=1.0
plazo 4.85 bad=1.0 complaint.cost=-1.2 complaint.delay=1.9 complaint.neglect=-1.3 complaint.quality=2.2 escalation=-0.8 good=-1.9 growth=-1.4 leaving=-0.6 legal=0.4 meeting.off=-1.3 payment.delayed=1.7 payment.disputed=-0.8 payment.query=-0.7 payment.refused=2.8 payment.sent=0.8 praise=-2.1 reputation=-1.4 urgent=2.1
plazos 6.16 complaint.cost=-0.5 complaint.delay=3.5 complaint.quality=-0.9 good=-0.8 leaving=1.4 legal=1.3 payment.delayed=3.5 payment.disputed=-0.5 payment.query=-0.5 payment.refused=-1.3 praise=-0.7
pleito 5.62 bad=-2.5 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-1.3 growth=0.4 leaving=-1.0 legal=-1.4 payment.refused=-0.4 payment.sent=-0.4 reputation=-1.0
plena 6.50 bad=1.3 complaint.delay=-0.4 complaint.quality=2.3 good=-0.5 leaving=0.9 legal=-0.3 payment.delayed=1.0 payment.disputed=-0.3 payment.promised=1.3 praise=1.2 urgent=5.2
pleno 7.01 complaint.cost=-0.6 complaint.neglect=-0.3 complaint.quality=0.4 good=-0.3 leaving=-0.5 payment.refused=1.9 praise=-0.3
pliego 7.01 complaint.delay=0.9 complaint.quality=-0.4 leaving=2.3 legal=0.9
plusva 7.01 complaint.delay=0.7 complaint.quality=-0.3 good=1.1 growth=1.6 leaving=-0.3 payment.refused=-0.4 praise=1.6
po 7.01 bad=-0.9 complaint.quality=-0.6 leaving=-0.5 payment.promised=-0.5 payment.query=1.8
poco 5.91 bad=1.4 complaint.cost=2.8 complaint.delay=-0.6 complaint.neglect=2.1 complaint.quality=1.7 good=-0.9 growth=-0.3 leaving=2.2 legal=-0.5 meeting.off=0.7 payment.delayed=1.9 payment.disputed=-0.5 payment.promised=-0.7 payment.refused=-0.5 payment.sent=-0.5 praise=-0.9 reputation=-0.6
podeis 3.92 bad=-1.0 complaint.cost=-0.9 complaint.neglect=-0.8 escalation=-0.5 good=-0.8 leaving=-2.1 legal=-2.1 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.7 payment.query=0.9 payment.sent=-0.6 praise=-0.7 reputation=-1.4 urgent=-0.5
podemo 6.72 bad=-0.7 good=-0.4 meeting.off=1.3 payment.promised=-0.3 praise=-0.5
poder 7.01 bad=0.4 complaint.delay=1.2 complaint.quality=-0.4 leaving=-0.4 legal=-0.4 payment.refused=2.4
podria 5.71 bad=-2.9 complaint.cost=-0.6 complaint.delay=-1.7 complaint.neglect=-0.8 complaint.quality=-1.2 escalation=-0.4 good=-1.1 growth=-0.5 leaving=-1.5 legal=-0.9 meeting.off=0.6 payment.delayed=4.0 payment.disputed=-0.5 payment.promised=-0.7 payment.refused=-1.3 payment.sent=-0.4 praise=-0.9 reputation=-0.7 urgent=-0.7
poligo 6.72 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.3 leaving=-0.4 legal=-0.3 reputation=1.2
poliza 6.72 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=2.0 escalation=-0.4 legal=1.8 payment.delayed=4.6 payment.refused=-0.6 reputation=-0.3
pon 6.32 bad=-2.5 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-1.1 good=0.7 growth=1.9 leaving=-0.7 legal=-0.4 payment.disputed=-0.4 payment.promised=1.7 payment.query=1.4 payment.refused=-0.8 praise=0.7 reputation=-0.5 urgent=-0.3
pondre 6.72 bad=0.6 complaint.delay=-0.5 complaint.quality=1.3 good=-0.6 praise=-0.6 reputation=1.8
pone 5.54 bad=-1.7 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-0.6 good=-0.7 growth=-0.9 leaving=-1.0 legal=-0.7 meeting.off=-0.5 payment.delayed=1.7 payment.disputed=0.3 payment.query=-0.3 payment.refused=-0.7 payment.sent=-0.3 praise=-0.7 reputation=-1.0 urgent=-0.4
ponen 7.01 bad=-0.3 meeting.off=1.0
poner 4.67 bad=-0.5 complaint.cost=-0.8 complaint.delay=-1.1 complaint.neglect=-1.1 complaint.quality=0.4 escalation=-0.5 good=-0.3 leaving=-0.9 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.8 payment.query=0.7 payment.refused=-1.2 payment.sent=-0.3 urgent=-0.4
ponga 7.01 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=0.3 complaint.quality=-0.4 good=-0.4 leaving=-0.3 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.5 praise=-0.4 reputation=1.7 urgent=-0.3
pongam 7.01 bad=0.8 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=0.4 escalation=1.8 good=-0.4 leaving=-0.3 praise=-0.4 reputation=-0.5
pongo 7.01 bad=-0.4 complaint.delay=-0.6 complaint.neglect=1.8 complaint.quality=-0.4 escalation=0.9 good=1.8 leaving=-0.3 legal=-0.4 payment.refused=-0.5 praise=1.8 reputation=-0.7
por 2.44 bad=0.6 complaint.cost=4.2 complaint.delay=-2.2 complaint.neglect=1.4 complaint.quality=-0.4 escalation=-0.9 good=-1.0 growth=-2.3 leaving=2.8 legal=1.9 payment.disputed=1.6 payment.promised=-1.0 payment.query=-0.4 payment.refused=-1.7 payment.sent=2.2 reputation=-1.3 urgent=-1.2
porfa 6.72 complaint.cost=1.0 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.7 payment.disputed=1.2 praise=-0.5 reputation=-0.4 urgent=1.1
porque 4.39 bad=1.0 complaint.cost=1.0 complaint.delay=1.0 complaint.neglect=1.4 complaint.quality=1.8 escalation=1.6 good=-1.2 growth=0.3 leaving=0.9 legal=-1.9 meeting.off=-1.1 payment.disputed=0.5 payment.promised=-0.8 payment.query=0.8 payment.refused=0.5 praise=-1.0 reputation=1.2
portad 5.80 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-0.7 growth=0.5 leaving=-1.2 legal=-1.1 meeting.off=-0.7 payment.delayed=-0.4 payment.query=-0.3 payment.refused=-0.5 payment.sent=-0.6 praise=0.7
portal 6.72 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=-1.1 good=-0.3 leaving=-0.3 legal=-0.7 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.3 reputation=-0.5
porter 6.50 bad=-0.8 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=-0.7 escalation=-0.3 good=1.6 leaving=0.9 legal=-0.4 payment.refused=-0.5 praise=1.6 reputation=-0.5
porton 7.01 bad=0.8 complaint.delay=1.0 complaint.neglect=1.4 complaint.quality=2.8 legal=2.1 payment.refused=0.7
posibl 7.01 bad=-0.9 complaint.delay=-0.9 leaving=-0.5 payment.delayed=1.1 urgent=3.9
precio 5.27 complaint.cost=4.8 complaint.delay=-1.0 complaint.neglect=-0.5 complaint.quality=-0.8 escalation=-0.6 growth=0.9 leaving=0.7 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=0.4 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.9 payment.sent=-0.6 reputation=-0.8 urgent=-0.5
prefer 6.72 bad=1.0 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=2.1 good=-0.6 leaving=2.8 legal=-0.3 payment.refused=-0.5 praise=-0.6
prefie 6.32 complaint.cost=-0.6 complaint.delay=0.8 complaint.neglect=3.1 complaint.quality=-1.2 escalation=-0.3 good=-0.4 growth=-0.4 leaving=1.5 legal=0.5 meeting.off=-0.5 payment.refused=0.7 praise=-0.4 reputation=-0.7
pregun 4.58 bad=0.8 complaint.cost=-1.0 complaint.neglect=0.3 complaint.quality=-0.8 escalation=1.3 good=0.5 growth=0.9 leaving=1.9 legal=-1.7 meeting.off=-1.2 payment.delayed=-0.9 payment.disputed=-1.2 payment.promised=-0.7 payment.query=1.1 payment.refused=-2.1 payment.sent=-0.7 praise=0.7 reputation=6.3 urgent=-0.7
premio 6.72 bad=0.6 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.5 growth=-0.3 praise=-0.3 reputation=1.0
prensa 5.91 bad=-1.2 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.7 escalation=1.1 growth=-0.5 leaving=-0.6 legal=-0.8 meeting.off=-0.3 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.4 payment.sent=-0.3 reputation=1.8 urgent=-0.4
prepar 5.27 bad=-2.8 complaint.cost=-1.1 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-2.2 escalation=-0.9 good=2.2 growth=3.3 legal=-1.5 meeting.off=-0.6 payment.delayed=-0.9 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.5 praise=1.3 reputation=-0.8 urgent=1.9
presen 4.78 bad=1.3 complaint.cost=-0.6 complaint.delay=2.5 escalation=-1.0 good=-0.5 growth=-0.8 leaving=-0.8 legal=2.1 meeting.off=2.4 payment.delayed=-0.4 payment.promised=-0.8 payment.query=-0.9 payment.refused=-0.8 payment.sent=-0.8 praise=-0.6 reputation=-1.7 urgent=-0.8
presid 5.80 bad=-0.6 complaint.cost=-0.6 complaint.quality=0.7 escalation=0.5 growth=0.4 leaving=-1.5 legal=1.2 meeting.off=1.5 payment.promised=-0.4 payment.refused=-0.6 reputation=0.6
presup 5.06 bad=2.0 complaint.cost=7.3 complaint.delay=1.0 complaint.neglect=0.5 complaint.quality=-1.6 good=-2.3 growth=0.3 leaving=2.1 meeting.off=-0.7 payment.delayed=-0.9 payment.disputed=1.3 payment.promised=-0.4 payment.query=1.1 payment.refused=-1.6 payment.sent=-0.5 praise=-1.9 reputation=-0.4 urgent=-0.5
previs 6.72 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.3 good=-0.5 leaving=-0.7 legal=-0.3 payment.delayed=0.9 payment.query=2.8 praise=-0.4 reputation=-0.4 urgent=-0.3
primav 6.32 bad=-0.9 complaint.delay=0.4 complaint.neglect=1.4 complaint.quality=-1.2 good=-1.3 growth=-0.7 leaving=1.4 legal=1.1 payment.delayed=1.0 payment.disputed=-0.3 payment.refused=-0.4 praise=-1.0 reputation=-0.3
primer 5.16 bad=1.0 complaint.delay=-1.2 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=-0.7 good=3.5 growth=3.3 leaving=-1.5 legal=0.8 meeting.off=1.0 payment.delayed=-1.0 payment.disputed=-0.5 payment.promised=-0.7 payment.query=0.8 payment.refused=3.1 praise=3.2 urgent=-0.4
primo 6.72 complaint.delay=-0.3 complaint.quality=1.2 good=-0.5 legal=1.1 praise=-0.5 reputation=1.1
princi 6.50 bad=1.9 complaint.cost=2.4 complaint.neglect=1.0 complaint.quality=-0.9 good=-0.6 leaving=-0.4 legal=-0.6 payment.refused=-0.4 praise=-0.7 reputation=3.8
prisa 7.01 bad=-0.9 complaint.quality=-0.7 payment.promised=-0.4 urgent=2.9
probar 7.01 bad=-0.6 good=-0.3 leaving=0.6 praise=-0.3
proces 6.72 bad=-0.5 complaint.delay=0.6 complaint.neglect=0.5 complaint.quality=-0.3 escalation=-0.3 good=-0.3 meeting.off=-0.4 payment.refused=-0.3 praise=-0.5 reputation=0.6
procur 6.32 complaint.delay=-0.6 complaint.quality=-1.0 good=1.9 growth=-0.4 leaving=-0.4 legal=1.2 payment.refused=-0.6 praise=2.4 reputation=-0.9
produc 7.01 complaint.delay=-0.4 complaint.quality=1.3 legal=0.7 reputation=-0.3
profec 6.72 bad=1.6 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.3 escalation=-0.3 good=-0.4 leaving=-0.3 legal=4.2 payment.disputed=4.4 payment.refused=-0.5 praise=-0.4 reputation=-1.0
profes 6.72 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=2.3 escalation=-0.6 leaving=0.6 legal=0.8 payment.refused=-0.8 praise=-0.3 reputation=-0.7
progra 4.97 complaint.delay=0.3 complaint.neglect=0.5 complaint.quality=0.6 escalation=1.4 good=-0.7 legal=-1.3 meeting.off=-1.0 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=1.3 payment.query=-0.6 payment.refused=-1.1 payment.sent=-0.8 praise=-0.7 reputation=1.9
propia 7.01 complaint.cost=2.2 complaint.quality=0.4 leaving=-0.4 legal=-0.5 payment.refused=-0.3 reputation=0.7
propie 7.01 complaint.delay=1.0 complaint.quality=1.0 legal=1.0
propon 6.03 complaint.cost=0.5 complaint.delay=-1.1 complaint.neglect=-0.3 escalation=1.4 good=-0.9 growth=-0.7 legal=-0.7 meeting.off=1.5 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=-1.1 praise=-0.8 reputation=-0.7
propue 5.91 bad=-1.2 complaint.quality=-1.7 escalation=-0.4 good=2.2 growth=5.2 leaving=0.8 legal=-0.8 meeting.off=1.3 payment.delayed=-0.4 payment.disputed=-0.6 payment.refused=-0.7 praise=-1.0 reputation=-0.8 urgent=-0.3
protec 6.32 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-0.6 escalation=-0.4 good=-0.5 growth=-0.3 leaving=-0.8 legal=1.0 payment.query=-0.3 praise=-0.5 reputation=-0.5
provee 5.22 bad=-0.8 complaint.cost=1.3 complaint.delay=-1.9 complaint.neglect=-1.0 complaint.quality=-1.8 escalation=-0.9 good=-1.4 growth=-0.7 legal=-1.3 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.5 payment.query=1.4 payment.refused=-1.0 payment.sent=-0.5 praise=-1.3 reputation=2.2 urgent=-0.6
provis 7.01 bad=0.5 complaint.delay=-0.4 complaint.quality=-0.6 legal=0.4 payment.disputed=2.9 payment.refused=1.1 reputation=-0.4
proxim 4.50 bad=1.4 complaint.cost=0.5 complaint.delay=-1.8 complaint.neglect=-0.5 complaint.quality=2.1 escalation=-0.9 good=0.7 growth=1.5 leaving=1.8 legal=-1.7 meeting.off=-0.8 payment.delayed=-0.8 payment.disputed=-0.8 payment.promised=3.5 payment.query=-0.8 payment.refused=-1.7 payment.sent=-0.4 praise=-1.7 reputation=3.0 urgent=-0.4
proyec 5.80 bad=1.8 complaint.cost=-0.3 complaint.delay=1.3 complaint.neglect=1.8 escalation=1.2 good=-0.8 growth=-0.4 leaving=2.3 legal=0.7 meeting.off=-0.7 payment.delayed=-0.4 payment.refused=-0.8 praise=-0.8 reputation=-0.9
prueba 6.50 bad=1.0 complaint.delay=-0.9 complaint.neglect=-0.8 complaint.quality=2.0 escalation=-0.4 good=0.4 growth=0.9 leaving=-0.6 legal=1.7 payment.disputed=-0.4 payment.refused=-0.6 praise=0.6 reputation=-0.9
public 5.71 bad=0.6 complaint.cost=-0.8 complaint.delay=1.5 complaint.neglect=0.7 complaint.quality=-1.6 escalation=-0.6 good=-1.6 growth=-0.8 leaving=-1.0 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.3 praise=-1.5 reputation=3.7 urgent=-0.4
pueblo 6.16 complaint.cost=-0.6 complaint.delay=1.5 complaint.neglect=1.0 complaint.quality=-1.1 good=-1.4 growth=-0.6 leaving=-1.2 legal=0.9 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.6 payment.refused=-0.9 payment.sent=-0.3 praise=-1.4 reputation=3.4
puedan 6.72 complaint.cost=-0.3 complaint.neglect=1.7 complaint.quality=0.8 good=-0.6 leaving=0.9 praise=-0.5 reputation=-0.4
puedas 6.72 bad=-0.9 complaint.delay=-0.5 complaint.quality=-0.5 good=-0.5 leaving=-0.4 meeting.off=-0.3 payment.query=-0.5 praise=-0.5 reputation=-0.4 urgent=1.0
puede 4.85 bad=-2.3 complaint.cost=0.8 complaint.delay=-1.1 complaint.neglect=-0.9 complaint.quality=-2.3 escalation=1.5 good=-1.2 growth=-1.2 leaving=-1.8 legal=-1.2 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=-0.9 payment.promised=-0.6 payment.query=0.9 payment.refused=-1.8 payment.sent=-0.7 praise=-1.2 reputation=-2.0 urgent=-0.7
pueden 6.03 bad=-2.7 complaint.cost=-0.7 complaint.delay=-1.3 complaint.neglect=-0.7 complaint.quality=-1.7 good=0.8 growth=-0.4 leaving=-0.9 legal=-0.7 meeting.off=-0.3 payment.disputed=-0.4 payment.query=2.0 payment.refused=1.9 praise=1.0 reputation=-0.7
puedes 6.72 bad=-1.4 complaint.delay=-0.4 complaint.quality=-0.8 legal=-0.4 payment.refused=-0.4 reputation=-0.4
puedo 6.03 bad=-1.9 complaint.cost=2.1 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=-1.0 escalation=1.8 good=-0.7 growth=-0.4 legal=-1.0 payment.delayed=4.3 payment.query=2.1 payment.refused=-0.8 payment.sent=-0.6 praise=-0.6 reputation=-0.6
puente 6.72 bad=1.0 complaint.delay=0.7 complaint.neglect=-0.3 complaint.quality=-0.5 escalation=-0.4 good=-0.4 leaving=-0.3 legal=1.2 payment.query=1.2 payment.refused=-0.4 praise=-0.3
puerta 6.16 bad=1.7 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.4 complaint.quality=2.1 good=-0.9 growth=-0.4 leaving=-0.4 legal=-0.5 payment.disputed=1.1 payment.promised=-0.5 praise=-0.8 reputation=1.3 urgent=2.5
puerto 7.01 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.5 growth=-0.3 leaving=-0.3 legal=-0.4 meeting.off=-0.3 payment.delayed=2.7 payment.refused=-0.3 praise=-0.4
pues 5.80 bad=2.5 complaint.cost=-1.6 complaint.delay=0.4 complaint.neglect=0.7 complaint.quality=1.4 good=-1.9 growth=-0.7 leaving=2.8 legal=-0.6 meeting.off=1.0 payment.delayed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=1.0 praise=-1.0 reputation=-0.7
puesta 7.01 bad=1.5 complaint.delay=0.8 complaint.quality=2.9 leaving=0.8 legal=2.4
puesto 4.97 bad=1.6 complaint.cost=-0.5 complaint.delay=-1.7 complaint.neglect=-0.3 complaint.quality=2.6 escalation=-0.9 good=-1.7 leaving=-1.2 legal=2.2 payment.delayed=1.0 payment.disputed=1.1 payment.promised=-0.5 payment.query=-1.1 payment.refused=1.4 payment.sent=-0.7 praise=-1.7 urgent=-0.5
punto 6.16 complaint.cost=-0.4 complaint.delay=-0.7 complaint.quality=1.5 escalation=-0.6 good=-0.4 growth=-0.3 leaving=1.1 payment.query=-0.6 payment.refused=0.4 payment.sent=-0.5 praise=-0.4 reputation=-0.5
puntua 6.72 bad=-1.4 complaint.quality=-0.9 good=1.3 growth=-0.4 leaving=-0.4 payment.refused=-0.3 praise=1.6 reputation=-0.5
puro 7.01 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.2 legal=2.3 reputation=-0.7
puse 7.01 bad=-1.5 complaint.quality=-1.1 good=1.0 legal=-0.4 payment.refused=-0.3 praise=1.0 reputation=-0.3
que 1.84 bad=1.1 complaint.delay=1.1 complaint.neglect=1.6 complaint.quality=-2.2 good=1.6 legal=0.7 meeting.off=-1.3 payment.delayed=-1.2 payment.disputed=1.5 payment.promised=-3.3 payment.query=-0.9 payment.sent=-1.5 praise=2.1 reputation=-0.3 urgent=-1.0
queda 4.74 bad=-0.6 complaint.cost=-1.4 escalation=-1.4 good=-1.3 growth=-0.9 legal=1.4 meeting.off=0.7 payment.delayed=-1.0 payment.disputed=-0.8 payment.promised=4.1 payment.refused=4.0 payment.sent=-1.0 praise=-1.2 reputation=-1.8 urgent=-0.7
quedad 5.62 bad=-2.3 complaint.delay=-1.2 complaint.neglect=-0.7 complaint.quality=0.5 good=6.9 growth=-1.1 leaving=-1.7 legal=-0.8 meeting.off=2.0 payment.delayed=-0.5 payment.disputed=0.7 payment.refused=-0.8 payment.sent=1.9 praise=7.0 reputation=-0.8
quedam 5.80 bad=0.8 complaint.cost=-0.8 complaint.delay=1.9 complaint.neglect=-0.4 escalation=-0.4 good=1.9 growth=1.9 leaving=-1.1 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.3 praise=-0.6 reputation=-0.7
quedan 6.50 bad=-0.9 complaint.delay=0.4 complaint.quality=-0.5 escalation=-0.4 good=-0.5 leaving=-0.7 legal=-0.3 payment.delayed=2.2 payment.refused=0.6 praise=-0.5
quedar 5.91 bad=0.7 complaint.cost=-0.4 complaint.delay=1.7 complaint.neglect=-0.7 complaint.quality=0.3 escalation=-0.4 good=-0.8 growth=-0.3 legal=-0.9 meeting.off=1.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.5 payment.refused=2.3 praise=-0.8 reputation=-0.6
quede 6.72 bad=-1.8 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.8 good=0.6 leaving=-0.5 legal=-0.4 meeting.off=2.1 payment.refused=-0.6 praise=0.6 reputation=-0.6
quedo 5.47 bad=-3.4 complaint.cost=-0.8 complaint.delay=-1.4 complaint.neglect=-1.2 complaint.quality=-1.6 escalation=-0.5 good=4.4 growth=1.8 leaving=-1.6 legal=-1.0 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.7 payment.query=1.5 payment.refused=-1.0 payment.sent=4.3 praise=4.6 reputation=-1.0 urgent=-0.4
queja 4.58 bad=0.6 complaint.cost=-0.5 complaint.delay=-0.9 complaint.quality=-0.7 escalation=2.0 good=-0.6 leaving=-1.2 legal=0.7 payment.disputed=1.0 payment.refused=-0.6 praise=-0.7 reputation=-2.0
quejas 6.72 bad=-0.4 complaint.delay=1.0 complaint.neglect=0.4 complaint.quality=-0.5 good=0.5 leaving=-0.3 praise=0.4 reputation=0.6
querai 6.16 bad=-3.3 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.3 escalation=-0.3 good=-0.6 leaving=-0.8 legal=-0.5 meeting.off=-0.4 payment.query=-0.3 payment.refused=-1.2 payment.sent=1.4 praise=-0.7 reputation=-0.8
querem 5.40 bad=-2.5 complaint.cost=-1.0 complaint.delay=-1.3 complaint.neglect=-0.8 complaint.quality=-1.8 escalation=-0.5 good=0.5 growth=3.6 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.3 praise=1.0 reputation=-1.7 urgent=-0.6
queria 5.91 bad=1.5 complaint.cost=0.5 complaint.delay=-0.9 complaint.neglect=-0.5 growth=-0.4 leaving=1.5 legal=3.3 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.3 reputation=-0.7
querid 6.16 bad=-0.4 complaint.delay=0.7 complaint.neglect=-0.4 good=0.9 leaving=1.4 legal=-0.4 payment.refused=-0.3 praise=0.9 reputation=-0.5
quien 5.06 bad=2.2 complaint.cost=-1.2 complaint.delay=0.5 complaint.neglect=2.1 escalation=2.6 growth=0.8 leaving=2.6 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.9 payment.promised=0.8 payment.query=0.7 payment.refused=0.4 payment.sent=-0.6 reputation=3.4 urgent=-0.6
quiere 4.85 bad=-3.1 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-1.5 escalation=-0.8 good=0.4 growth=6.3 leaving=-1.4 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.8 payment.disputed=-1.0 payment.promised=-0.6 payment.query=1.3 payment.refused=0.4 payment.sent=-0.6 praise=0.3 reputation=-1.3 urgent=-0.5
quiero 5.11 complaint.cost=-1.1 complaint.delay=-0.8 complaint.neglect=-0.9 escalation=1.3 good=-0.4 growth=-1.0 leaving=1.2 meeting.off=-0.9 payment.delayed=-0.5 payment.promised=-0.7 payment.query=-1.1 payment.sent=-0.5 praise=0.5 reputation=-1.7 urgent=-0.5
quince 6.03 bad=-1.2 complaint.cost=-0.3 complaint.delay=0.4 complaint.neglect=0.4 complaint.quality=-1.5 escalation=3.0 good=-0.6 leaving=-0.7 legal=-0.8 meeting.off=-0.5 payment.delayed=1.2 payment.disputed=-0.6 payment.refused=-0.6 praise=-0.7 reputation=-0.7 urgent=-0.5
quita 6.72 bad=-0.9 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.5 leaving=1.9 praise=-0.5 reputation=-0.4
quitad 6.32 bad=1.0 complaint.cost=0.9 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=0.7 escalation=-0.3 good=0.6 growth=0.6 leaving=-0.7 legal=-0.3 payment.delayed=-0.5 payment.disputed=5.7 payment.query=-0.4 payment.refused=-0.5 praise=-0.8 reputation=-0.5
quitar 6.50 bad=-1.5 complaint.cost=1.2 complaint.delay=-0.4 complaint.quality=-0.9 good=-0.4 legal=-0.3 payment.refused=-0.4 praise=-0.3
quite 7.01 bad=0.8 complaint.delay=2.7 complaint.quality=-0.6 good=-0.4 leaving=1.2 payment.refused=1.1 praise=-0.3 reputation=-0.4
quito 7.01 bad=-1.8 complaint.delay=-1.1 complaint.neglect=-0.6 good=4.2 payment.refused=-0.4 praise=4.3 reputation=-0.4
radio 6.72 bad=0.6 complaint.cost=-0.3 complaint.delay=1.5 complaint.neglect=1.5 good=0.5 leaving=-0.4 payment.refused=-0.5 praise=0.6 reputation=2.6 urgent=2.1
rana 7.01 bad=-0.4 complaint.quality=-0.3 good=-0.7 leaving=-0.3 praise=-0.7
rapido 7.01 bad=0.5 complaint.delay=-0.4 complaint.neglect=1.2 good=1.1 leaving=-0.4 payment.sent=-0.4 praise=1.2 reputation=0.7 urgent=1.4
raro 7.01 bad=-0.8 complaint.quality=-0.6 good=1.1 leaving=-0.3 payment.sent=2.9 praise=1.1 reputation=-0.3
rato 6.50 bad=-1.6 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=1.1 good=1.0 leaving=-0.3 meeting.off=-0.3 payment.refused=-0.3 praise=1.1 reputation=-0.4
raton 7.01 bad=-0.6 complaint.quality=-0.3 good=1.0 praise=1.2
razon 6.72 bad=-1.3 complaint.delay=-0.4 complaint.quality=-0.7 good=-0.3 leaving=-0.4 payment.query=-0.3 payment.refused=-0.4 reputation=-0.6
re 7.01 bad=0.8 complaint.neglect=1.0 complaint.quality=0.5 good=-0.3 leaving=0.6 payment.refused=0.8 praise=-0.4
recado 6.72 bad=0.7 complaint.delay=0.3 complaint.neglect=1.8 complaint.quality=0.3 escalation=1.1 legal=-0.4 payment.refused=0.5 reputation=-0.4
recarg 7.01 bad=-0.5 complaint.quality=0.5 good=-0.4 legal=1.3 payment.query=4.1 praise=-0.4
recepc 6.16 bad=-1.2 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.4 good=-0.7 leaving=-0.6 legal=-0.7 payment.delayed=-1.1 payment.disputed=-0.5 payment.promised=-0.5 payment.sent=2.4 praise=-0.8 reputation=-0.5 urgent=-0.3
receta 6.50 bad=0.4 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=2.0 leaving=-0.3 legal=-0.6 reputation=0.6
rechaz 6.03 complaint.cost=2.0 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=0.3 good=-0.6 growth=-0.5 leaving=-0.4 legal=-0.5 payment.delayed=2.8 payment.disputed=2.8 payment.promised=-0.4 payment.query=-0.9 payment.refused=1.5 payment.sent=-0.8 praise=-0.7 reputation=-0.3
recibi 4.74 bad=0.3 complaint.cost=1.2 complaint.delay=-1.1 complaint.neglect=-0.6 complaint.quality=-1.8 escalation=-0.5 good=-2.3 growth=-0.9 leaving=-1.1 legal=1.3 meeting.off=-1.0 payment.delayed=-0.9 payment.disputed=-0.5 payment.promised=0.8 payment.query=-0.9 payment.refused=-0.3 payment.sent=0.5 praise=-2.2 urgent=-0.3
recibo 5.33 bad=0.4 complaint.cost=0.6 complaint.delay=-1.0 complaint.quality=-0.5 escalation=-0.8 good=-1.3 growth=-0.6 leaving=1.6 meeting.off=-0.9 payment.delayed=-0.9 payment.disputed=-0.7 payment.promised=2.6 payment.query=0.4 payment.refused=2.7 payment.sent=-0.8 praise=-1.3 reputation=-1.3 urgent=1.7
reclam 4.89 bad=0.4 complaint.cost=-1.4 complaint.delay=0.7 complaint.neglect=-1.4 escalation=1.8 good=-1.8 growth=-1.1 leaving=-2.1 legal=5.3 meeting.off=-0.7 payment.delayed=-0.9 payment.disputed=2.9 payment.promised=-0.5 payment.query=-0.8 payment.refused=-0.7 payment.sent=-0.6 praise=-1.7 reputation=-2.0 urgent=-0.5
recome 6.72 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.4 good=-1.0 leaving=-0.5 praise=-1.0 reputation=1.2
recono 7.01 bad=-1.8 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.8 good=2.9 leaving=-0.4 legal=-0.4 meeting.off=-0.3 praise=3.0 reputation=-0.7
recons 7.01 bad=0.8 complaint.cost=2.1 complaint.quality=-0.4 leaving=1.8 praise=1.8
record 6.72 bad=1.6 complaint.cost=-0.3 complaint.delay=3.2 complaint.neglect=-0.4 complaint.quality=0.7 good=-0.6 legal=0.5 meeting.off=-0.4 payment.disputed=-0.9 payment.refused=3.6 praise=-0.6
recort 7.01 bad=-0.6 complaint.cost=1.4 complaint.quality=-0.5 leaving=0.9
rectif 6.72 bad=2.0 complaint.quality=-0.5 payment.disputed=4.2 payment.query=-0.4 payment.refused=-0.5
recupe 7.01 bad=-0.5 complaint.delay=-0.5 complaint.neglect=0.8 complaint.quality=-0.6 good=2.6 leaving=1.4 praise=2.6 reputation=-0.5
recurs 6.72 bad=-1.3 complaint.delay=-0.3 complaint.quality=-0.8 good=1.0 growth=1.6 leaving=-0.3 payment.refused=-0.4 payment.sent=1.7 praise=1.4 reputation=-0.4
red 6.72 complaint.cost=2.3 complaint.quality=-1.3 good=-0.4 leaving=0.4 legal=-0.4 praise=-0.3 reputation=1.9
redact 6.32 complaint.cost=1.6 complaint.neglect=1.0 complaint.quality=0.7 good=-0.5 leaving=-0.7 legal=1.4 payment.refused=-0.5 praise=-0.5 reputation=0.3
redes 6.72 bad=1.1 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=-0.5 escalation=2.1 good=-0.8 growth=-0.4 leaving=-0.3 legal=-0.4 praise=-0.8 reputation=2.4
redond 6.72 complaint.quality=0.5 legal=0.8 payment.sent=1.5 reputation=0.4
reenvi 6.16 bad=-2.7 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=-1.1 good=-0.5 growth=-0.4 leaving=-0.7 legal=-0.6 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-1.1 payment.promised=0.7 payment.query=2.7 payment.refused=-1.1 payment.sent=-0.3 praise=-0.5 reputation=-0.5 urgent=-0.4
refere 7.01 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.5 leaving=-0.3 payment.query=1.2 praise=-0.5 reputation=1.5
reform 5.91 bad=1.3 complaint.cost=2.4 complaint.neglect=-1.1 complaint.quality=2.3 escalation=-0.4 growth=1.5 leaving=-1.1 legal=4.2 meeting.off=-0.5 payment.delayed=-0.3 reputation=4.3 urgent=-0.5
regist 6.03 bad=-2.0 complaint.cost=-0.5 complaint.neglect=-0.7 complaint.quality=-1.1 escalation=-0.8 good=-0.6 leaving=-0.9 legal=-1.2 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.4 praise=-0.6 reputation=-0.7 urgent=1.5
reglam 7.01 good=-0.3 legal=-0.3
regres 7.01 bad=0.6 complaint.cost=-0.4 good=-0.5 legal=2.2 payment.disputed=2.7 payment.query=3.6 praise=-0.4
relaci 6.72 bad=1.1 complaint.neglect=1.1 complaint.quality=0.8 escalation=-0.6 good=-0.4 leaving=2.3 payment.refused=-0.4 praise=-0.5
relevo 7.01 bad=0.4 complaint.delay=-0.7 complaint.quality=-0.4 legal=1.8
rellen 7.01 complaint.cost=-0.6 complaint.delay=-0.4 complaint.quality=0.9 good=-0.4 growth=1.6 leaving=-0.5
remesa 6.72 bad=-1.9 complaint.cost=-1.6 complaint.delay=-0.3 complaint.quality=-0.6 good=-0.5 leaving=-0.5 legal=-0.3 payment.delayed=2.1 payment.disputed=-0.6 payment.promised=6.6 payment.query=-1.0 payment.refused=-0.4 payment.sent=-0.4 praise=-0.3 reputation=-0.7
remita 7.01 bad=1.0 complaint.delay=-0.4 complaint.quality=0.8 leaving=0.8 legal=1.1
renova 5.91 bad=-1.4 complaint.cost=-1.3 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=-1.1 good=1.3 growth=5.8 leaving=-1.1 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.6 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.4 reputation=-0.6
renta 6.72 bad=-1.3 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=-0.7 growth=0.9 leaving=-1.3 legal=-0.5 praise=0.4 reputation=-0.4 urgent=-0.4
repart 7.01 bad=-0.6 good=-0.4 growth=-0.6 praise=-0.3 reputation=-0.6
repeti 6.72 bad=-1.6 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=-0.8 good=0.6 growth=4.0 leaving=-0.7 payment.delayed=2.2 payment.disputed=-0.6 payment.query=-0.4 payment.refused=-0.5 praise=0.7
report 7.01 bad=1.2 complaint.delay=2.3 complaint.quality=-0.5 good=-0.3 leaving=2.2 legal=-0.3
repues 7.01 bad=-0.9 complaint.delay=-0.5 complaint.quality=-0.4 good=-0.6 leaving=-0.5 meeting.off=1.5 payment.refused=-0.3 praise=-0.7
requer 6.50 bad=0.9 complaint.neglect=-0.3 good=-0.5 leaving=-0.5 legal=2.2 praise=-0.4
rescin 6.16 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-0.4 complaint.quality=-0.8 good=0.5 growth=0.6 leaving=1.9 legal=-1.4 payment.delayed=-0.4 payment.refused=-0.3 praise=0.6
rescis 4.89 bad=0.9 complaint.quality=-0.3 leaving=1.2 legal=0.8 payment.refused=-0.7 reputation=-0.7
resena 4.78 bad=-1.2 complaint.cost=-1.0 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=0.7 escalation=-0.4 good=0.4 growth=-0.9 leaving=-1.3 legal=-0.9 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=-0.7 praise=0.5 reputation=1.3
reserv 5.47 bad=0.3 complaint.cost=-0.9 complaint.neglect=-0.9 complaint.quality=1.0 escalation=-0.5 good=1.5 growth=1.6 legal=2.2 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.6 payment.query=-0.3 payment.refused=1.2 payment.sent=-0.5 praise=1.2 reputation=-0.8 urgent=-0.5
resolv 7.01 bad=-0.7 complaint.quality=-0.4 good=2.3 leaving=-0.5 praise=2.6 reputation=-0.3
respet 7.01 bad=0.7 complaint.delay=-0.7 complaint.quality=2.4 escalation=1.7 payment.refused=-0.6 reputation=-0.3
respon 5.47 bad=1.2 complaint.cost=-0.9 complaint.delay=-1.1 complaint.neglect=-1.0 complaint.quality=2.6 escalation=1.2 good=-1.4 growth=-0.5 leaving=-1.1 legal=3.5 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.7 payment.refused=0.7 payment.sent=-0.4 praise=-1.4 reputation=-0.5 urgent=-0.3
respue 5.91 bad=1.5 complaint.cost=-0.5 complaint.delay=3.7 complaint.neglect=4.1 complaint.quality=1.5 escalation=-0.5 good=-0.7 growth=-0.5 leaving=0.6 legal=1.4 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.3 praise=-0.6 reputation=-0.3 urgent=1.8
restau 7.01 complaint.quality=0.9 reputation=-0.3
resto 6.03 bad=1.7 complaint.cost=-0.4 complaint.delay=1.2 complaint.neglect=-0.6 complaint.quality=-1.6 growth=-0.3 leaving=-1.0 legal=-0.6 meeting.off=-0.3 payment.delayed=1.2 payment.query=-0.4 payment.refused=6.5 payment.sent=-0.3 reputation=-0.8
resuel 4.67 bad=1.4 complaint.delay=2.6 complaint.quality=-0.9 leaving=0.5 legal=2.2 payment.refused=-0.8 reputation=-0.4
result 6.16 bad=2.8 complaint.cost=-0.5 complaint.delay=-0.8 complaint.quality=3.7 good=-0.8 growth=-0.3 leaving=0.8 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.3 payment.promised=-0.3 payment.query=-0.3 payment.refused=1.5 praise=-0.7
resume 6.72 complaint.delay=-0.5 complaint.quality=1.3 good=-0.3 legal=1.5 praise=-0.3 reputation=1.0
retenc 6.50 bad=-2.0 complaint.cost=-0.6 complaint.delay=-0.6 complaint.quality=-0.7 good=-0.4 leaving=-0.8 legal=-0.4 payment.disputed=-0.9 payment.query=4.8 payment.refused=-1.3 praise=-0.4 reputation=-0.6 urgent=-0.3
reteni 6.50 bad=1.4 complaint.delay=-0.8 complaint.neglect=2.5 complaint.quality=2.5 escalation=-0.5 good=-0.4 leaving=-0.7 legal=-0.4 payment.delayed=1.7 payment.promised=-0.7 payment.refused=3.2 payment.sent=-0.5 praise=-0.5
retira 6.50 complaint.delay=0.6 complaint.neglect=1.1 complaint.quality=-0.5 good=-0.5 leaving=-0.6 legal=0.9 praise=-0.5 reputation=-0.4
retiro 6.72 bad=-1.4 complaint.delay=-0.5 complaint.quality=-0.5 leaving=-0.4 legal=-0.7 payment.disputed=-0.4 payment.sent=2.2
retras 5.62 complaint.cost=-0.8 complaint.delay=4.3 complaint.neglect=-0.7 complaint.quality=-2.5 escalation=0.4 good=-0.9 growth=-0.8 leaving=-1.8 meeting.off=-0.5 payment.delayed=5.1 payment.disputed=-0.7 payment.query=-0.7 payment.refused=1.1 payment.sent=-0.4 praise=-0.8 reputation=-0.6 urgent=-0.4
reunio 5.33 bad=-3.1 complaint.cost=-0.9 complaint.delay=-1.9 complaint.neglect=0.8 complaint.quality=-1.5 growth=-0.8 leaving=-1.1 legal=-0.7 meeting.off=3.9 payment.delayed=-0.7 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.4 payment.refused=-1.3 payment.sent=-0.5 praise=0.3 urgent=-0.6
reves 7.01 bad=0.8 good=-0.5 praise=-0.4 reputation=1.6
revisa 5.71 bad=-0.9 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.8 escalation=-0.3 good=-0.9 growth=-0.6 leaving=-0.9 legal=-1.6 payment.delayed=-0.6 payment.disputed=1.9 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.6 praise=-1.2 reputation=-0.8 urgent=-0.4
revise 7.01 bad=0.6 complaint.quality=-0.6 good=1.2 leaving=0.8 payment.disputed=2.6 praise=1.4
revisi 7.01 bad=0.4 complaint.cost=-0.3 complaint.quality=1.8 leaving=-0.3 payment.disputed=2.3
reviso 6.50 bad=-2.4 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.0 good=1.9 leaving=-0.5 legal=-0.8 meeting.off=-0.8 payment.refused=-0.6 payment.sent=-0.4 praise=1.7 reputation=-0.7 urgent=-0.3
revist 6.50 bad=1.9 complaint.cost=-0.5 complaint.delay=1.9 complaint.neglect=-0.4 complaint.quality=2.3 good=-0.4 growth=-0.3 legal=-0.3 payment.disputed=-0.3 praise=-0.4 reputation=1.3
rie 7.01 bad=0.4 complaint.quality=1.2 escalation=1.8
risas 7.01 bad=0.9 complaint.neglect=0.7 complaint.quality=1.6 payment.refused=1.9 reputation=0.6
roble 7.01 bad=0.6 complaint.quality=1.4 good=1.0 growth=2.3 legal=1.1 praise=1.1 reputation=1.4
rocio 7.01 bad=-0.8 leaving=0.5
roja 6.72 bad=-0.9 complaint.cost=1.2 complaint.delay=-1.0 complaint.quality=-1.0 leaving=-0.6 meeting.off=2.1 reputation=1.2
rojo 6.50 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.5 good=0.9 growth=1.4 leaving=-0.5 legal=1.0 meeting.off=-0.4 payment.refused=-0.5 praise=0.8 reputation=-0.7
rompio 6.72 bad=-0.8 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=0.5 good=-0.5 leaving=-1.2 legal=1.0 payment.refused=-0.3 praise=-0.5
roto 6.72 complaint.delay=-0.5 complaint.neglect=1.8 complaint.quality=-1.2 escalation=-0.3 good=-0.9 growth=-0.4 leaving=-0.4 legal=-0.6 payment.refused=1.1 praise=-0.6 reputation=-0.6
rotula 7.01 complaint.quality=0.5 leaving=-0.7 legal=1.2
rotulo 6.03 bad=-1.3 complaint.cost=-0.3 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=-0.4 escalation=-0.5 good=-0.6 growth=0.8 legal=-0.6 payment.refused=-0.6 praise=-0.6 reputation=-0.7
ruego 6.16 bad=2.2 complaint.cost=-0.5 complaint.delay=1.9 complaint.neglect=-0.5 escalation=2.4 good=-0.3 legal=1.9 payment.refused=0.7 praise=-0.3 reputation=-0.5
ruido 4.71 bad=-0.8 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=0.3 escalation=0.9 leaving=-0.7 legal=-1.6 payment.refused=-0.6 reputation=-0.5
ruidos 7.01 bad=-0.8 complaint.quality=-0.5 leaving=-0.6 legal=-0.7
sabade 6.50 bad=-1.4 complaint.delay=-0.5 complaint.quality=-0.7 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-1.6 payment.query=0.9 payment.refused=-0.5 payment.sent=3.5 urgent=-0.9
sabado 5.91 bad=-1.3 complaint.cost=-0.6 complaint.delay=-0.6 complaint.quality=1.1 escalation=-0.5 growth=-0.8 leaving=-0.9 payment.disputed=0.8 payment.query=-0.5 payment.refused=-0.6 praise=0.6 reputation=-0.7
sabe 6.50 bad=1.2 complaint.delay=0.8 complaint.neglect=-0.5 complaint.quality=1.2 good=0.9 growth=-0.6 leaving=1.0 legal=-0.4 payment.delayed=-0.4 payment.refused=0.8 praise=0.8 reputation=-0.6
sabeis 6.72 complaint.delay=1.2 complaint.neglect=1.5 complaint.quality=-0.3 leaving=-0.4 legal=-0.4 reputation=1.0
saben 7.01 bad=0.7 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=-0.3 complaint.quality=2.4 leaving=-0.8 legal=1.0 payment.refused=0.9 reputation=-0.5
saber 6.72 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.9 good=-1.7 growth=-0.9 leaving=-0.6 legal=-0.5 payment.query=2.2 payment.refused=-0.7 praise=-1.3 reputation=2.8
sabes 7.01 bad=0.3 leaving=0.6 legal=1.0
sacar 7.01 complaint.delay=-0.6 complaint.quality=-1.0 leaving=1.1 payment.refused=-0.4 reputation=-0.5
saco 7.01 bad=0.3 complaint.neglect=2.2 complaint.quality=-0.9 good=0.7 payment.refused=-0.4 praise=0.8
sala 6.72 bad=-1.2 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=-0.6 leaving=-0.6 legal=-0.4 meeting.off=-0.5
saldo 7.01 bad=0.5 complaint.delay=2.9 complaint.quality=-0.7 good=-0.4 leaving=-0.6 legal=-0.4 payment.delayed=4.0 payment.promised=4.5 payment.refused=3.4 praise=-0.5
saldra 7.01 bad=0.5 complaint.delay=1.1 complaint.quality=-0.4 good=-0.4 leaving=-0.4 payment.delayed=3.1 payment.promised=2.7 reputation=1.1
sale 5.33 bad=-2.0 complaint.cost=0.6 complaint.delay=0.9 complaint.quality=-0.5 escalation=0.6 good=0.8 growth=-0.8 legal=-1.1 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=0.4 payment.promised=-0.4 payment.query=1.8 payment.refused=-0.9 payment.sent=-0.4 praise=1.1 reputation=-1.4 urgent=0.7
salen 6.50 complaint.cost=1.4 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=0.4 good=-0.6 growth=-0.9 leaving=2.2 praise=-0.6 reputation=-0.6
salga 6.50 bad=0.9 complaint.delay=1.5 complaint.quality=0.7 good=-0.5 leaving=-0.3 legal=-1.0 meeting.off=-0.3 payment.refused=-0.3 praise=-0.5 reputation=1.9 urgent=1.4
salida 6.72 bad=-1.1 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 leaving=0.4 payment.query=2.4
salido 6.32 bad=-1.0 complaint.delay=-0.5 complaint.quality=-0.8 good=-1.0 growth=-0.3 leaving=1.4 legal=-0.5 meeting.off=-0.3 praise=-1.0 reputation=-0.4
salien 6.72 bad=0.9 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=2.9 good=-0.3 leaving=-0.4 payment.delayed=-0.3 payment.refused=0.9 praise=-0.4 reputation=0.4
salio 5.16 bad=-1.8 complaint.delay=-0.4 complaint.quality=2.0 escalation=-0.6 good=-0.4 growth=-1.0 leaving=1.7 legal=-0.7 meeting.off=1.2 payment.delayed=-1.5 payment.disputed=-0.7 payment.promised=-1.0 payment.query=-1.0 payment.refused=-1.4 payment.sent=6.9 reputation=-0.8 urgent=-0.6
salir 6.72 bad=-1.0 complaint.quality=-0.6 good=-0.4 leaving=-0.4 reputation=-0.6
saltan 7.01 complaint.cost=1.0 complaint.delay=0.6 complaint.quality=0.8 escalation=1.5
saludo 6.16 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.6 escalation=0.9 good=-0.5 leaving=-0.6 legal=-0.3 payment.delayed=-1.2 payment.disputed=-0.6 payment.promised=3.0 payment.query=-0.8 payment.refused=-0.4 payment.sent=1.0 praise=-0.5 reputation=-0.3
san 7.01 bad=1.0 complaint.delay=3.1 complaint.quality=1.2 leaving=1.5 meeting.off=2.7 payment.refused=1.0
sancio 7.01 bad=1.7 complaint.quality=1.8 payment.disputed=-0.5
santa 6.72 complaint.delay=-0.7 complaint.neglect=0.4 complaint.quality=-0.4 good=-0.3 leaving=0.9 legal=-0.3 praise=-0.3 reputation=-0.4
santo 7.01 bad=-0.7 complaint.neglect=-0.5 leaving=-0.4 meeting.off=2.3 payment.delayed=1.1 payment.promised=1.1 payment.refused=-0.7
se 2.67 complaint.cost=0.6 complaint.delay=-1.7 complaint.quality=1.8 good=-1.9 legal=-0.9 meeting.off=1.9 payment.delayed=2.0 payment.disputed=-0.6 payment.promised=0.6 payment.query=-1.5 payment.refused=2.0 payment.sent=-1.5 praise=-1.6 urgent=0.6
sea 5.80 bad=-0.7 complaint.cost=-0.7 complaint.delay=0.3 complaint.neglect=-0.7 complaint.quality=-0.3 growth=-0.6 leaving=1.8 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=1.0 reputation=-0.6
seccio 7.01 bad=-0.6 complaint.quality=-0.5 leaving=-0.5
secret 6.72 bad=1.3 complaint.delay=0.7 complaint.neglect=4.4 complaint.quality=0.4 escalation=2.4 good=-0.6 leaving=-0.3 legal=3.1 payment.refused=-0.3 praise=-0.6 reputation=-0.6
sector 7.01 bad=2.3 complaint.cost=-0.3 complaint.neglect=-0.4 good=-0.3 leaving=-0.4 praise=-0.3 reputation=4.7
sede 6.72 bad=-1.2 complaint.quality=-0.6 leaving=0.9 legal=-0.5 payment.refused=-0.4
seguid 6.72 bad=-0.4 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=0.5 good=-0.4 legal=-0.7 meeting.off=-0.4 payment.refused=-0.5 praise=-0.5 reputation=1.2
seguim 5.91 bad=0.4 complaint.cost=-0.7 complaint.delay=1.2 complaint.neglect=0.7 complaint.quality=-1.1 escalation=-0.4 growth=0.6 leaving=-1.4 legal=0.6 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.3 reputation=-1.0 urgent=1.9
seguir 4.52 bad=0.7 complaint.cost=0.6 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=2.0 good=-0.9 growth=1.4 leaving=0.9 legal=-0.7 payment.refused=-0.8 praise=-0.8 reputation=-0.8
segun 6.50 bad=1.9 complaint.cost=-0.6 complaint.delay=2.8 complaint.neglect=-0.3 complaint.quality=-0.9 escalation=-0.3 good=-0.4 growth=-0.5 leaving=1.1 legal=1.7 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=2.9 payment.refused=-0.3 praise=-0.4 reputation=-0.3
segund 5.06 bad=1.2 complaint.cost=-0.4 complaint.neglect=-0.4 escalation=-0.6 good=0.4 growth=3.3 leaving=-0.9 meeting.off=-0.9 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.6 payment.refused=1.9 payment.sent=2.5 praise=-0.4 reputation=0.8 urgent=-0.5
segura 7.01 bad=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=2.1 payment.query=0.6
seguri 5.91 bad=-0.7 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.4 growth=0.6 leaving=-0.4 legal=-0.3 payment.delayed=1.3 payment.refused=-0.5 praise=-0.3
seguro 5.33 bad=-2.3 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.9 complaint.quality=-0.4 escalation=-0.6 good=0.8 growth=-1.1 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.6 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.5 praise=1.3 reputation=-1.2 urgent=-0.3
seis 5.91 complaint.cost=-0.6 complaint.delay=2.1 complaint.neglect=-1.1 escalation=-0.4 growth=-0.4 leaving=1.6 legal=-0.7 meeting.off=1.0 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.5 reputation=-0.7 urgent=1.1
sello 6.72 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.6 leaving=-0.6 legal=-0.3 payment.disputed=-0.9 payment.query=-0.5 payment.refused=1.6 payment.sent=-0.4 praise=-0.7 reputation=-0.7
semana 3.74 complaint.cost=-0.5 complaint.delay=5.6 complaint.neglect=1.6 complaint.quality=-1.3 good=0.8 growth=2.6 leaving=-1.1 legal=0.9 payment.delayed=3.7 payment.disputed=-1.2 payment.promised=0.9 payment.query=-1.3 payment.refused=-1.4 payment.sent=-1.4 praise=1.4 reputation=0.5 urgent=-1.0
sencil 6.32 bad=1.5 complaint.cost=1.1 complaint.delay=0.5 complaint.neglect=1.0 complaint.quality=-0.7 good=-0.6 growth=-0.5 leaving=0.4 payment.refused=2.1 payment.sent=-0.4 praise=-0.5
senor 6.50 bad=-0.3 complaint.delay=0.6 good=0.7 leaving=-0.6 legal=-0.5 payment.refused=1.5 praise=0.6 reputation=-0.3
senora 5.02 bad=-0.4 complaint.cost=-0.3 escalation=0.6 growth=0.6 leaving=-1.2 legal=-0.8 payment.refused=-0.7 praise=0.5 reputation=-0.6
senore 6.50 bad=1.4 complaint.delay=0.4 complaint.quality=2.7 leaving=-0.7 legal=1.6 payment.refused=2.1 reputation=1.0
senori 6.72 bad=1.2 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=0.8 escalation=-0.6 leaving=-0.4 legal=2.5 payment.refused=1.5 reputation=-0.4
sensac 7.01 bad=1.3 complaint.cost=2.3 complaint.delay=-0.3 complaint.neglect=3.9 complaint.quality=-0.6 leaving=0.4 payment.refused=-0.3 reputation=-0.3
sentar 7.01 complaint.delay=0.7 complaint.neglect=1.3 good=1.2 legal=0.9 payment.refused=-0.3 payment.sent=2.2 praise=1.3
senten 6.72 bad=-0.8 complaint.quality=-0.3 good=1.2 praise=1.3
separa 7.01 bad=0.4 good=-0.8 leaving=1.0 meeting.off=-0.3 payment.sent=2.5 praise=-0.8
septie 5.71 bad=0.4 complaint.cost=0.5 complaint.delay=2.3 complaint.neglect=0.5 escalation=-0.8 good=-0.8 growth=-0.3 leaving=-0.8 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=0.5 payment.promised=-0.4 payment.refused=0.9 payment.sent=1.6 praise=-0.8 reputation=-0.7
ser 6.03 bad=0.4 complaint.cost=2.4 complaint.delay=-0.7 complaint.quality=0.3 escalation=-0.4 good=-1.0 growth=-0.3 leaving=-1.1 legal=-0.7 meeting.off=0.9 payment.refused=-0.5 praise=-0.8 reputation=2.9
sera 5.71 bad=0.6 complaint.cost=-1.0 complaint.delay=-1.4 complaint.neglect=-0.9 complaint.quality=-2.7 escalation=-0.7 good=-1.1 growth=-0.6 leaving=3.2 legal=2.6 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.7 payment.refused=3.0 payment.sent=-0.4 praise=-1.0 reputation=-1.5 urgent=-0.4
seran 6.72 bad=-1.5 complaint.cost=-0.3 complaint.delay=-0.8 complaint.quality=0.4 good=-0.5 leaving=-0.9 legal=0.9 meeting.off=-0.3 praise=-0.5
seria 6.32 bad=-1.5 complaint.delay=-0.7 complaint.quality=-0.5 good=-0.6 growth=1.8 leaving=-0.7 legal=-0.5 payment.delayed=5.9 payment.refused=-0.4 praise=-0.6
serian 7.01 bad=-0.6
serie 6.72 complaint.cost=-0.4 complaint.quality=1.5 good=-0.8 legal=1.8 payment.refused=-0.4 praise=-0.7
servic 5.91 bad=2.3 complaint.cost=-0.3 complaint.neglect=1.5 complaint.quality=-1.4 escalation=1.6 good=-0.8 growth=-0.4 leaving=3.7 legal=1.6 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=2.6 payment.query=-0.4 payment.refused=0.4 praise=-0.7 reputation=-0.5
servid 5.47 complaint.cost=-0.7 complaint.delay=-1.3 complaint.neglect=-1.5 complaint.quality=2.2 escalation=2.5 good=1.1 growth=-0.7 leaving=-1.5 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=1.2 payment.query=1.0 payment.refused=-1.3 payment.sent=-0.5 praise=1.4 reputation=0.7 urgent=1.0
sesent 7.01 bad=-0.8 complaint.delay=-0.4 complaint.neglect=-0.5 good=1.4 payment.query=2.6 praise=1.6 reputation=-0.4
setent 7.01 bad=-0.7 complaint.quality=-0.5
sevill 7.01 bad=1.1 complaint.neglect=0.9 complaint.quality=1.5 good=-0.5 leaving=1.7 praise=-0.6 reputation=0.6
si 3.70 complaint.cost=-2.4 complaint.delay=1.6 complaint.neglect=2.7 complaint.quality=-0.8 escalation=-1.4 good=0.6 growth=-0.3 leaving=0.6 legal=2.2 meeting.off=-1.9 payment.delayed=-0.4 payment.disputed=1.1 payment.promised=-0.7 payment.query=2.0 payment.refused=1.2 payment.sent=0.4 praise=-0.9 reputation=-1.7 urgent=1.6
sido 5.54 bad=-2.5 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=-0.9 escalation=-0.8 growth=0.4 leaving=1.6 legal=-1.0 meeting.off=-0.5 payment.delayed=1.1 payment.disputed=-0.5 payment.query=-0.6 payment.sent=-0.5 praise=2.2 reputation=-0.7 urgent=-0.3
sidra 7.01 bad=-0.8 complaint.neglect=-0.5 good=0.7 growth=1.5 leaving=-0.3 praise=0.8 reputation=-0.3
siempr 5.54 bad=-1.1 complaint.cost=-0.9 complaint.delay=-1.7 complaint.neglect=2.5 complaint.quality=-1.0 escalation=-0.5 good=-1.5 growth=-0.5 leaving=-1.7 legal=-0.7 meeting.off=-0.5 payment.delayed=0.7 payment.disputed=-0.4 payment.promised=-0.8 payment.query=3.7 payment.refused=0.6 payment.sent=-0.9 praise=-1.4
siendo 6.50 complaint.delay=-0.3 complaint.neglect=1.2 complaint.quality=-1.1 escalation=-0.3 good=-0.4 growth=-0.3 leaving=1.0 payment.refused=-0.4 praise=-0.3 reputation=-0.5
siento 6.16 bad=-1.1 complaint.cost=-0.6 complaint.quality=-1.6 good=-1.2 leaving=2.2 legal=0.5 meeting.off=5.4 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=-0.9 payment.refused=0.9 praise=-1.4 reputation=-0.8
siete 7.01 bad=0.6 complaint.delay=0.8 complaint.neglect=0.7 complaint.quality=0.6 legal=1.1
siga 6.32 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=1.9 escalation=-0.3 good=0.5 growth=1.3 leaving=-0.8 legal=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=2.7 praise=0.7 reputation=-0.5
sigo 6.50 bad=0.9 complaint.cost=1.1 complaint.delay=2.9 complaint.neglect=1.7 complaint.quality=0.5 good=0.8 growth=-0.3 leaving=-0.4 legal=-0.4 payment.refused=-0.6 praise=1.0 reputation=0.8
sigue 5.47 bad=0.7 complaint.cost=-1.0 complaint.delay=2.0 complaint.neglect=0.3 complaint.quality=1.5 escalation=1.6 good=-0.3 growth=-0.8 leaving=-1.1 legal=-1.2 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=0.6 payment.sent=-0.4 reputation=0.5 urgent=-0.5
siguen 6.16 bad=0.9 complaint.delay=2.2 complaint.quality=0.9 good=-0.9 growth=-0.5 leaving=1.6 legal=1.1 payment.refused=1.2 praise=-0.8
siguie 6.50 bad=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=0.4 good=-0.7 leaving=-0.4 meeting.off=2.4 payment.promised=-0.5 payment.refused=0.7 praise=-0.8 reputation=-0.5
silla 7.01 bad=-0.6 complaint.quality=-0.4 legal=-0.4
sillon 7.01 bad=-0.6
simple 7.01 complaint.cost=-1.0 complaint.delay=2.2 complaint.neglect=0.8 complaint.quality=-0.8 leaving=-0.3 payment.refused=-0.5
sin 4.01 complaint.cost=0.6 complaint.delay=4.3 complaint.neglect=3.9 complaint.quality=-0.5 escalation=0.6 good=0.9 growth=1.2 leaving=0.4 legal=-1.0 meeting.off=1.5 payment.delayed=1.4 payment.disputed=-1.1 payment.promised=3.5 payment.query=-0.5 payment.refused=1.3 payment.sent=-1.4 reputation=-0.7 urgent=0.9
sincer 6.16 bad=1.6 complaint.cost=2.3 complaint.delay=-1.0 complaint.neglect=0.8 escalation=-0.5 good=-1.3 growth=-0.4 leaving=2.8 legal=-0.6 meeting.off=-0.4 payment.delayed=2.3 payment.disputed=-0.5 payment.promised=1.0 payment.refused=-1.0 payment.sent=-0.3 praise=-1.0
sindic 7.01 bad=-0.4 complaint.quality=-0.5 good=0.5 meeting.off=-0.5 praise=0.4
sirve 7.01 bad=0.6 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.5 legal=1.3 praise=-0.5
sistem 6.16 bad=-0.3 complaint.cost=1.0 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=2.7 good=-1.1 leaving=-0.4 legal=-0.4 payment.delayed=-0.5 payment.disputed=-0.7 payment.query=1.8 payment.refused=-0.7 payment.sent=-0.4 praise=-1.2 reputation=-0.4
sitio 6.03 complaint.cost=1.3 complaint.delay=1.1 complaint.neglect=-0.5 good=0.9 growth=-0.6 legal=-0.4 payment.refused=-0.4 praise=1.0 reputation=0.9
situac 7.01 complaint.quality=-1.1 legal=1.0 payment.promised=-0.3 payment.query=1.6
sobran 6.72 bad=1.0 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=-0.5 good=0.9 leaving=-0.6 meeting.off=-0.4 payment.refused=-0.4 praise=0.9 reputation=-0.6
sobre 4.55 bad=2.3 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=-0.7 complaint.quality=0.6 escalation=-0.5 good=-0.4 growth=-0.8 leaving=0.7 legal=1.5 meeting.off=-0.4 payment.delayed=-0.5 payment.refused=-0.3 payment.sent=-0.4 praise=-0.3 reputation=3.7
sobres 6.72 bad=0.6 complaint.delay=0.3 complaint.quality=-0.7 good=-0.5 leaving=-0.4 meeting.off=-0.3 payment.refused=-0.3 praise=-0.4
sobrin 6.50 bad=1.5 complaint.delay=0.6 complaint.quality=-0.8 good=-1.0 growth=-0.4 leaving=0.5 legal=-0.5 payment.refused=-0.3 praise=-0.8 reputation=1.8 urgent=-0.3
socia 7.01 bad=-0.9 good=-0.3 leaving=-1.2 praise=-0.3
social 7.01 bad=0.6 complaint.quality=-0.3 escalation=2.3 good=-0.3 leaving=-0.4 payment.query=-0.4 praise=-0.4 reputation=2.5
socied 7.01 bad=-1.7 complaint.cost=-0.6 complaint.neglect=-0.4 leaving=-0.4 payment.disputed=-0.3 payment.query=1.8 reputation=-0.7
socio 5.91 bad=-0.4 complaint.cost=0.3 complaint.delay=0.4 complaint.neglect=-0.7 complaint.quality=-0.7 escalation=1.8 good=-1.0 growth=-0.7 leaving=-0.4 legal=-1.0 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.3 payment.query=-0.3 payment.refused=0.9 praise=-1.1 reputation=-0.7
socios 7.01 bad=-0.3 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.6 leaving=1.5 legal=-0.5 praise=-0.4 reputation=1.5
sois 6.50 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=-0.8 good=4.7 growth=3.0 leaving=-0.7 legal=-0.6 payment.disputed=-0.4 payment.refused=-0.5 praise=4.5 reputation=-0.4
sola 7.01 bad=1.1 complaint.quality=1.6 good=0.8 growth=0.8 praise=1.3 reputation=-0.4 urgent=-0.9
solici 6.03 bad=2.1 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=0.6 escalation=2.7 good=-0.7 leaving=2.6 legal=-0.4 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=2.2 payment.query=-0.3 payment.refused=-0.8 praise=-0.8 reputation=-0.4
solo 4.74 bad=-2.4 complaint.cost=-1.3 complaint.quality=-0.9 escalation=-1.0 good=0.7 growth=-0.7 leaving=-0.5 legal=0.3 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=-0.4 payment.query=-0.7 payment.refused=-1.2 payment.sent=-0.7 praise=0.6 reputation=-0.4 urgent=-0.6
soluci 7.01 bad=0.4 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 escalation=2.3 good=1.3 meeting.off=-0.3 payment.disputed=-0.5 payment.query=-0.3 praise=1.1 reputation=2.1
somos 5.40 bad=1.4 complaint.cost=-1.5 complaint.delay=-0.5 complaint.neglect=2.9 complaint.quality=2.6 escalation=-0.6 good=-1.6 growth=-0.9 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=1.7 payment.promised=-0.3 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.3 praise=-1.4 reputation=0.5 urgent=-0.6
son 5.22 complaint.cost=0.7 complaint.delay=2.3 complaint.neglect=-0.4 complaint.quality=0.6 escalation=-0.6 growth=1.5 leaving=2.8 legal=-1.1 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-1.1 payment.sent=-0.4 reputation=-0.4
sonar 7.01 bad=1.3 complaint.quality=0.8 escalation=-0.3 payment.delayed=-0.4 payment.refused=0.8 reputation=0.6
sopa 7.01 complaint.quality=0.7 leaving=-0.5 legal=-0.4 payment.query=-0.3 payment.refused=1.6
soport 6.50 bad=1.6 complaint.cost=2.6 complaint.delay=2.2 complaint.quality=0.7 escalation=-0.3 good=-0.7 growth=-0.4 leaving=1.9 legal=0.9 payment.delayed=-0.3 praise=-0.7
soy 5.71 bad=-1.7 complaint.cost=-0.6 complaint.delay=1.9 complaint.quality=-1.4 escalation=-0.5 good=1.5 growth=-0.7 leaving=-1.3 meeting.off=-0.7 payment.delayed=2.4 payment.disputed=-0.4 payment.promised=0.9 payment.query=1.0 payment.sent=-0.5 praise=1.4 reputation=1.1
spei 7.01 bad=-0.7 complaint.delay=-1.1 complaint.quality=-0.6 good=-0.3 leaving=-0.5 legal=-0.4 payment.promised=-0.6 payment.sent=4.6 praise=-0.4
su 3.79 bad=2.8 complaint.cost=2.4 complaint.delay=-0.4 complaint.neglect=1.1 complaint.quality=1.2 escalation=7.7 good=-1.4 leaving=-1.1 legal=2.4 meeting.off=-1.7 payment.delayed=-1.8 payment.disputed=1.5 payment.promised=0.6 payment.query=-0.4 payment.refused=1.8 payment.sent=-1.6 praise=-0.7 reputation=2.8 urgent=-1.3
sube 7.01 bad=0.4 complaint.cost=3.2 complaint.quality=-0.4 good=-0.5 growth=-0.4 leaving=0.6
subido 6.72 bad=1.0 complaint.cost=1.2 complaint.delay=-0.3 complaint.quality=-0.7 good=-1.0 growth=-0.4 leaving=-0.5 legal=-0.4 payment.disputed=1.2 payment.refused=-0.6 praise=-0.8 reputation=2.0
subir 6.72 bad=-1.3 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=0.8 good=-0.6 leaving=-0.5 legal=-0.6 payment.delayed=-0.4 praise=-0.5 reputation=0.4
subtit 7.01 bad=-0.5 good=-0.5 praise=-0.5
subven 6.03 bad=-2.7 complaint.cost=-0.8 complaint.delay=-1.2 complaint.neglect=-0.7 complaint.quality=-1.3 good=0.3 growth=2.6 leaving=-1.8 legal=-0.5 meeting.off=-0.5 payment.delayed=2.2 payment.disputed=-0.3 payment.promised=-0.5 payment.refused=-0.6 praise=0.4 reputation=-0.4 urgent=0.3
suceso 7.01 bad=-1.3 complaint.cost=-0.5 complaint.quality=-0.3 good=-0.3 leaving=2.0 reputation=-0.3
sucurs 7.01 bad=-0.9 complaint.cost=-0.5 good=3.0 growth=2.8 leaving=-1.2 praise=1.2
suegra 6.72 bad=-1.3 complaint.neglect=-0.5 complaint.quality=-0.7 good=2.6 growth=2.2 leaving=-0.4 payment.refused=-0.3 praise=2.6 reputation=-0.5
suelo 6.72 bad=0.7 complaint.cost=1.6 complaint.quality=0.5 leaving=-0.4 legal=0.6 payment.refused=1.0 praise=-0.3 reputation=-0.3
sumele 7.01 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.8 good=1.4 growth=4.1 leaving=-0.4 payment.refused=-0.3 praise=1.7 reputation=-0.5
superi 6.50 bad=1.4 complaint.cost=-0.9 complaint.delay=-0.9 complaint.neglect=0.3 complaint.quality=-1.0 escalation=4.4 good=-0.7 growth=-0.3 leaving=-0.5 legal=-1.6 payment.refused=-0.9 praise=-0.8 reputation=-1.0
suplem 7.01 complaint.quality=-0.9 leaving=-0.4 legal=-0.5 payment.disputed=4.1 payment.refused=-0.6 reputation=-0.4
supong 7.01 complaint.delay=1.0 complaint.neglect=-0.6 complaint.quality=-0.4 leaving=-0.3 payment.promised=2.0 payment.query=1.8 payment.refused=1.2
sus 5.91 bad=1.3 complaint.cost=1.3 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.9 escalation=0.8 good=-1.1 growth=-0.5 leaving=0.4 legal=1.4 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=-0.6 praise=-1.1
suscri 7.01 bad=1.2 complaint.delay=-0.3 complaint.quality=0.7 good=-0.9 leaving=1.1 praise=-1.0 reputation=2.4
suspen 6.03 bad=1.0 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=-0.5 complaint.quality=0.6 good=-1.1 legal=0.7 meeting.off=3.7 payment.delayed=-0.6 payment.promised=-0.4 payment.refused=3.8 payment.sent=-0.7 praise=-1.2 reputation=-0.4 urgent=-0.4
sustit 7.01 bad=-0.8 complaint.delay=-0.3 good=-0.4 praise=-0.4
suya 7.01 bad=-1.3 complaint.quality=-0.5 good=0.8 growth=0.9 payment.refused=-1.0 praise=0.7
suyo 6.50 bad=-0.4 complaint.cost=1.4 complaint.quality=0.5 good=0.5 growth=1.2 leaving=-0.7 payment.query=1.1 praise=0.6 reputation=-0.4
tablas 6.72 complaint.delay=0.9 complaint.quality=1.2 escalation=-0.4 growth=-0.3 leaving=-0.4 legal=-0.7 praise=-0.5 reputation=-0.4
tal 6.03 bad=0.4 complaint.cost=0.8 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=0.4 good=-0.7 growth=-0.5 leaving=0.8 legal=-0.7 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.8 reputation=2.7
tallas 7.01 bad=-0.9 complaint.delay=-0.3 complaint.quality=-0.5 good=1.2 leaving=-0.4 praise=1.1
taller 6.50 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 leaving=-0.5 legal=-0.3 meeting.off=2.1 payment.refused=-0.3 payment.sent=-0.3 reputation=-0.5 urgent=-0.4
tamano 7.01 bad=-0.5 praise=-0.3
tambie 4.93 complaint.delay=-0.9 complaint.neglect=-1.6 complaint.quality=0.7 escalation=-0.7 good=3.4 growth=5.5 leaving=1.5 legal=-0.7 meeting.off=-0.8 payment.delayed=-0.8 payment.promised=-0.6 payment.sent=-0.7 praise=1.4 reputation=1.3 urgent=-1.2
tampoc 6.16 bad=-0.5 complaint.cost=1.0 complaint.neglect=1.0 complaint.quality=-1.7 good=1.3 legal=-0.5 payment.disputed=-0.4 payment.query=-0.5 payment.refused=2.5 praise=1.3 reputation=-0.7
tan 5.91 bad=-0.9 complaint.cost=1.0 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=-0.5 escalation=-0.4 good=3.1 growth=3.0 leaving=-0.9 legal=0.4 meeting.off=0.7 payment.disputed=-0.4 payment.refused=-0.6 praise=3.2
tanto 5.16 bad=0.9 complaint.cost=-0.3 complaint.delay=0.3 good=-0.4 growth=0.4 payment.disputed=-0.7 payment.refused=0.8 praise=-0.4 reputation=-0.8
tapas 7.01 bad=-1.1 complaint.quality=-0.5 good=2.4 legal=-0.4 praise=2.9
tarda 7.01 bad=0.5 complaint.cost=1.5 complaint.delay=2.7 complaint.neglect=-0.4 complaint.quality=-0.5 leaving=-0.4
tardan 7.01 bad=-0.7 complaint.delay=1.6 complaint.neglect=0.7 complaint.quality=-0.8 good=-0.8 leaving=1.1 legal=-0.3 praise=-0.7 reputation=-0.5
tardar 7.01 bad=-0.7 complaint.quality=-0.3 meeting.off=-0.7 payment.delayed=3.9 payment.promised=1.6 payment.refused=-0.3 payment.sent=-0.4 praise=-0.3
tarde 5.47 bad=0.6 complaint.cost=2.3 complaint.neglect=0.9 complaint.quality=0.7 escalation=-0.4 good=-1.6 growth=-0.6 leaving=1.1 legal=-0.7 payment.delayed=1.3 payment.disputed=-0.4 payment.promised=2.3 payment.query=-0.5 payment.refused=1.7 praise=-1.6 reputation=-0.8 urgent=1.9
tardes 5.71 complaint.cost=-0.6 complaint.neglect=-0.7 complaint.quality=0.7 escalation=0.9 good=-0.7 growth=0.7 leaving=-1.0 meeting.off=0.7 payment.delayed=-0.4 praise=-0.6 reputation=0.5
tarifa 6.32 bad=1.3 complaint.cost=5.3 complaint.delay=1.6 complaint.neglect=-0.6 complaint.quality=-1.0 escalation=1.9 good=-0.5 growth=-0.3 legal=-0.5 payment.refused=-0.3 praise=-0.4 reputation=1.0
tarjet 5.62 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=-0.5 complaint.quality=1.1 escalation=-0.6 good=-1.0 growth=1.3 leaving=1.4 legal=-0.5 meeting.off=-0.5 payment.delayed=-1.1 payment.disputed=-0.3 payment.promised=-0.5 payment.query=1.7 payment.refused=1.3 payment.sent=0.9 praise=-0.9 reputation=-1.2 urgent=-0.5
tarta 6.72 bad=1.0 complaint.delay=1.9 complaint.neglect=0.9 complaint.quality=-0.3 good=-1.0 praise=-1.1 reputation=2.1
te 4.24 bad=-4.6 complaint.cost=-1.9 complaint.delay=-1.1 complaint.neglect=-1.7 complaint.quality=-2.0 escalation=-1.1 good=-1.7 growth=-0.5 leaving=0.3 legal=-1.6 meeting.off=0.8 payment.delayed=3.4 payment.disputed=-1.1 payment.promised=7.3 payment.query=-1.0 payment.refused=-2.3 payment.sent=4.4 praise=-0.9 reputation=-2.2 urgent=-1.1
techo 6.72 bad=-0.7 complaint.delay=-0.4 complaint.neglect=-0.6 good=1.0 growth=1.1 leaving=-0.4 legal=0.4 payment.refused=1.7 praise=1.0 reputation=1.7
tecnic 5.80 bad=2.2 complaint.cost=1.2 complaint.neglect=-1.0 complaint.quality=3.5 escalation=2.5 good=-1.0 growth=-0.5 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=2.0 payment.promised=-0.5 payment.refused=1.6 praise=-1.0 reputation=-0.8 urgent=-0.4
tejado 6.72 bad=0.7 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=0.6 good=-0.4 leaving=-0.4 legal=-0.3 praise=-0.4 reputation=2.2
tele 6.72 bad=-0.8 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.5 good=0.5 growth=0.7 leaving=-0.6 praise=0.5 reputation=-0.4
telefo 5.16 bad=0.3 complaint.cost=-0.9 complaint.delay=-2.0 complaint.neglect=2.8 complaint.quality=2.1 escalation=1.0 good=-1.7 growth=0.6 leaving=0.9 legal=-1.0 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=-0.8 payment.promised=-0.6 payment.query=0.6 payment.refused=-0.4 payment.sent=-0.7 praise=-1.7 urgent=-0.5
tema 6.72 bad=0.6 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=1.0 good=-0.5 leaving=0.7 legal=-0.5 meeting.off=-0.4 payment.promised=-0.7 payment.refused=-0.3 praise=-0.6 reputation=2.8
tempor 5.91 bad=-2.3 complaint.cost=-0.3 complaint.delay=0.8 complaint.neglect=-0.6 complaint.quality=-1.4 escalation=-0.4 good=0.5 growth=1.2 leaving=0.4 legal=-0.8 meeting.off=1.3 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.8 payment.sent=-0.3 praise=-1.1 reputation=0.5 urgent=-0.4
tempra 7.01 bad=-0.6 complaint.delay=-0.6 good=1.2 meeting.off=0.6 payment.sent=2.1 praise=1.4
tendra 6.72 bad=0.6 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=2.0 good=-0.4 legal=2.2 meeting.off=1.1 praise=-0.5 reputation=0.5
tendre 6.72 complaint.delay=-1.0 complaint.quality=-0.6 good=-0.8 leaving=-0.7 legal=1.6 meeting.off=2.2 payment.promised=-0.4 praise=-0.5 urgent=-0.3
tendri 6.32 complaint.delay=0.9 complaint.quality=-0.7 good=-0.9 growth=-0.4 leaving=-0.5 legal=-0.4 praise=-0.6 reputation=-0.3
teneis 6.03 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-1.3 good=1.6 growth=-0.4 leaving=-0.5 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.4 payment.sent=1.9 praise=1.7 reputation=-0.5 urgent=1.1
tenemo 5.47 complaint.delay=1.2 complaint.neglect=-0.8 complaint.quality=-1.0 escalation=-0.5 good=-1.0 growth=-0.6 leaving=0.6 meeting.off=3.0 payment.delayed=-0.3 payment.query=-0.3 payment.refused=1.6 payment.sent=-0.3 praise=-1.0 reputation=1.3 urgent=-0.4
tener 7.01 bad=-0.6 good=0.8 payment.refused=-0.3 praise=1.1 reputation=-0.4
tenga 7.01 complaint.cost=1.8 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.3 escalation=2.5 leaving=-0.4
tengai 6.50 complaint.cost=-0.3 complaint.delay=3.0 complaint.neglect=-0.4 complaint.quality=0.6 good=0.7 leaving=-0.5 legal=-0.5 payment.refused=-0.6 praise=0.8
tengas 7.01 complaint.delay=0.7 complaint.neglect=-0.5 praise=-0.3 reputation=1.2
tengo 4.26 bad=0.7 complaint.cost=0.3 complaint.neglect=1.5 escalation=-1.3 good=-0.4 growth=-1.4 leaving=1.0 legal=1.1 meeting.off=5.8 payment.delayed=0.7 payment.disputed=-1.5 payment.query=-0.9 payment.refused=-0.9 payment.sent=-1.0 praise=-0.4 reputation=2.9 urgent=-0.8
tenia 5.54 bad=1.5 complaint.delay=2.9 complaint.neglect=1.4 complaint.quality=1.8 escalation=2.3 growth=-0.6 leaving=-0.9 meeting.off=1.0 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=0.5
teniam 7.01 complaint.cost=-0.5 complaint.delay=0.9 complaint.quality=1.3 leaving=-0.4 payment.refused=1.0
tenian 6.72 bad=1.8 complaint.delay=2.4 complaint.quality=1.1 leaving=-0.3 payment.refused=-0.3 urgent=1.8
tenido 7.01 complaint.neglect=0.8 complaint.quality=1.1 escalation=1.3 good=-0.3
tercer 6.03 bad=0.9 complaint.cost=1.2 complaint.delay=1.5 complaint.neglect=1.6 complaint.quality=-0.3 growth=0.4 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=2.1 reputation=-0.5
termin 5.47 bad=2.9 complaint.cost=-0.8 complaint.delay=2.9 complaint.quality=1.5 escalation=-0.7 good=-1.3 growth=-1.1 leaving=3.1 legal=0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=-0.5 payment.query=-0.3 payment.refused=1.8 payment.sent=-0.7 praise=-1.2 reputation=-0.7 urgent=-0.3
tesore 6.16 bad=-0.7 complaint.delay=1.5 complaint.neglect=-0.9 escalation=-0.8 good=-0.5 legal=-0.4 payment.delayed=0.7 payment.promised=1.8 payment.query=-0.4 payment.refused=0.4 payment.sent=1.3 praise=-0.6 reputation=-0.5
testig 6.72 bad=-0.8 complaint.quality=-0.5 good=-0.5 leaving=-0.4 legal=0.7 meeting.off=-0.4 payment.disputed=1.3 payment.refused=-0.3 praise=-0.6
texto 4.52 bad=-0.7 complaint.cost=-0.3 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=-1.1 good=-0.9 growth=-0.5 leaving=-1.0 legal=-1.8 meeting.off=-0.4 payment.delayed=-0.4 payment.refused=-1.1 praise=-0.9
textos 6.50 bad=-1.2 complaint.delay=-0.4 complaint.quality=-0.7 good=0.7 growth=-0.3 leaving=0.8 legal=-0.5 praise=0.8 reputation=-0.5
tia 7.01 bad=-0.8 complaint.quality=-0.6 good=0.4 leaving=-0.3 praise=0.5
ticket 6.72 bad=-0.4 complaint.delay=-0.3 complaint.quality=-0.3 good=-0.5 payment.promised=-0.3 payment.sent=2.5 praise=-0.6
tiempo 5.62 complaint.cost=-0.4 complaint.delay=2.3 complaint.quality=-1.6 escalation=-0.8 good=1.8 growth=-0.7 leaving=-0.3 legal=2.0 payment.delayed=-0.6 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.5 praise=2.0 reputation=1.2 urgent=-0.3
tienda 5.33 bad=-2.5 complaint.cost=-0.8 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.3 escalation=-0.5 growth=3.0 leaving=1.2 legal=-1.2 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.4 payment.sent=-0.5 reputation=-1.4 urgent=1.8
tiene 4.89 bad=1.1 complaint.cost=0.3 complaint.delay=1.8 complaint.quality=1.6 good=-2.1 growth=-1.0 leaving=-1.3 legal=3.8 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=0.4 payment.promised=-0.4 payment.query=-0.6 payment.refused=1.6 payment.sent=-0.7 praise=-2.1 reputation=2.6 urgent=0.6
tienen 6.16 bad=2.4 complaint.cost=-0.5 complaint.delay=2.3 complaint.neglect=1.4 complaint.quality=3.0 good=-1.0 growth=-0.5 leaving=0.5 legal=3.1 meeting.off=-0.3 payment.delayed=-0.3 payment.refused=-0.5 praise=-0.6 reputation=1.1
tienes 6.72 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=1.1 escalation=1.2 good=-0.3 leaving=-1.4 meeting.off=2.1 payment.query=-0.4 payment.refused=-0.3 praise=-0.4 urgent=3.2
tiktok 7.01 bad=1.2 complaint.neglect=0.9 complaint.quality=0.8 good=-0.8 legal=-0.7 payment.refused=-0.5 praise=-0.7 reputation=3.1
tirada 7.01 bad=0.4 complaint.quality=1.3 good=-0.4 growth=-0.3 leaving=-0.3 praise=-0.3
tirado 7.01 bad=0.6 complaint.delay=1.7 complaint.neglect=1.9 complaint.quality=-0.5 good=-0.3 reputation=1.8 urgent=2.2
tirand 7.01 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.5 good=-0.3 leaving=1.4 payment.delayed=1.8 reputation=-0.5
titula 5.91 complaint.cost=-0.6 complaint.delay=0.9 complaint.neglect=1.3 complaint.quality=0.4 escalation=-0.4 good=-0.6 growth=-0.3 leaving=-0.5 legal=0.8 meeting.off=-0.4 payment.disputed=-0.5 payment.promised=-0.6 payment.query=2.0 payment.refused=-0.6 payment.sent=-0.5 praise=-0.7 reputation=2.5 urgent=-0.4
toca 6.72 bad=1.3 complaint.delay=-0.4 complaint.quality=1.0 good=-0.5 growth=-0.5 leaving=-0.4 praise=-0.4 reputation=3.1
toco 7.01 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=1.0 good=1.5 leaving=-0.4 praise=1.4 urgent=2.1
toda 5.91 bad=0.5 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=1.4 escalation=-0.5 good=-0.5 growth=-0.4 leaving=1.3 legal=2.1 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.3 payment.query=1.0 praise=-0.6 urgent=-0.3
todas 5.91 bad=0.7 complaint.cost=-0.6 complaint.neglect=0.4 complaint.quality=-1.9 escalation=-0.7 good=-1.0 growth=-0.3 leaving=-0.8 legal=1.2 meeting.off=-0.8 payment.delayed=1.2 payment.disputed=-0.5 payment.refused=-0.6 praise=-1.1 reputation=1.5
todavi 5.80 bad=1.4 complaint.cost=-0.3 complaint.quality=2.9 escalation=-0.3 good=0.6 growth=-0.5 leaving=1.3 legal=-0.8 meeting.off=-0.5 payment.refused=-0.8 payment.sent=-0.3 praise=0.8 reputation=1.9 urgent=-0.3
todo 4.35 complaint.cost=0.3 complaint.delay=-0.8 complaint.quality=-1.5 escalation=-0.8 good=1.6 meeting.off=-0.6 payment.delayed=5.3 payment.disputed=-1.2 payment.promised=2.6 payment.query=-1.0 payment.refused=-1.9 payment.sent=-1.1 praise=1.9 reputation=1.5 urgent=-0.8
todos 5.06 bad=1.5 complaint.cost=1.9 complaint.neglect=-1.4 complaint.quality=0.7 escalation=-0.5 growth=-1.0 leaving=-1.2 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.8 payment.refused=-0.5 reputation=1.7 urgent=-0.5
toldo 6.50 bad=-0.7 complaint.delay=-0.3 complaint.quality=-0.7 good=0.3 leaving=-0.5 legal=-0.3 praise=0.3
tomar 7.01 bad=1.6 complaint.quality=1.3 escalation=2.0 good=-0.6 leaving=0.9 praise=-0.6
tomas 5.62 leaving=-0.5 legal=-0.4 payment.refused=-0.3 reputation=-0.4
tomo 6.50 bad=0.3 complaint.cost=1.4 complaint.delay=-0.6 complaint.neglect=1.2 complaint.quality=2.1 good=0.7 growth=1.3 legal=0.9 praise=1.0 reputation=-0.4
tono 7.01 bad=-0.9 complaint.quality=-0.3 leaving=-0.4
toque 7.01 bad=-0.4 complaint.quality=0.7 legal=0.5
torcid 7.01 bad=-0.5 complaint.quality=1.3 good=1.4 leaving=-0.3 praise=1.5
torneo 7.01 bad=-0.5 complaint.quality=-0.5 praise=-0.3
total 6.72 complaint.cost=-0.4 complaint.delay=1.0 complaint.quality=1.1 payment.disputed=-0.4 payment.query=1.9 payment.refused=0.7
tpv 6.32 bad=0.3 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 good=-0.6 growth=-0.4 leaving=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=3.8 payment.query=-0.5 payment.refused=1.2 payment.sent=-0.5 praise=-0.7 reputation=-0.4 urgent=2.8
trabaj 4.78 bad=-0.7 complaint.cost=0.6 complaint.delay=-2.1 complaint.neglect=-1.1 complaint.quality=0.7 escalation=-0.9 good=0.7 growth=-1.5 legal=-1.5 meeting.off=-0.4 payment.delayed=-1.3 payment.disputed=-0.4 payment.promised=-0.7 payment.query=-1.0 payment.refused=1.4 payment.sent=-0.8 praise=0.8 reputation=-0.5 urgent=-0.9
traduc 5.06 bad=-1.0 complaint.cost=-1.2 complaint.delay=-1.4 complaint.neglect=-1.3 complaint.quality=2.0 escalation=-0.6 good=1.5 growth=-0.9 leaving=-1.6 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=0.8 payment.promised=-0.5 payment.query=-0.7 payment.refused=-1.0 payment.sent=-0.6 praise=2.1 reputation=-0.9 urgent=-0.6
trae 6.50 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.6 complaint.quality=0.8 good=-0.6 leaving=-0.6 legal=-0.3 payment.query=3.2 payment.refused=1.5 praise=-0.5 reputation=-0.3
traer 7.01 complaint.quality=0.6 leaving=-0.4 legal=0.8 payment.sent=1.8 reputation=-0.3
tramit 6.72 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.4 good=3.5 growth=1.2 leaving=-0.6 legal=-0.5 praise=3.5 reputation=-0.4
tranqu 6.03 bad=-2.2 complaint.cost=-0.4 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=-1.1 good=1.0 growth=1.8 leaving=-1.5 legal=-0.7 meeting.off=-0.3 payment.refused=-0.4 praise=1.2 reputation=-0.6
transf 5.47 bad=-3.3 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-1.2 complaint.quality=-1.9 escalation=-0.6 good=0.6 growth=-0.5 leaving=-0.9 legal=-0.8 meeting.off=-0.6 payment.delayed=2.9 payment.disputed=-1.2 payment.promised=1.7 payment.query=2.7 payment.refused=-1.6 payment.sent=5.2 praise=0.7 reputation=-0.6 urgent=-0.8
transm 7.01 bad=-0.9 complaint.quality=-0.4 good=1.8 leaving=-0.3 praise=1.9 reputation=-0.4
tras 7.01 bad=0.8 complaint.delay=0.9 complaint.quality=-0.3 leaving=1.2 legal=0.9
trasla 6.50 bad=0.4 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=0.6 escalation=1.3 good=-0.5 leaving=-0.7 legal=0.8 payment.refused=-0.5 praise=-0.5 reputation=-0.7
traspa 6.03 bad=0.5 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.0 escalation=-0.4 good=-0.9 growth=-0.4 leaving=2.0 legal=-0.6 payment.delayed=-0.8 payment.promised=1.4 payment.query=-0.6 payment.refused=-0.6 payment.sent=-0.6 praise=0.3
trato 6.72 bad=-0.9 complaint.delay=-0.5 complaint.neglect=0.9 good=3.0 growth=1.5 leaving=0.8 legal=-0.4 payment.refused=-0.3 praise=3.3 reputation=-0.4
treint 5.91 bad=1.4 complaint.cost=-0.4 complaint.delay=0.5 complaint.quality=1.3 good=-1.0 growth=-0.5 leaving=2.3 payment.refused=-0.7 praise=-0.9 reputation=1.0
tres 4.08 bad=0.5 complaint.cost=-0.8 complaint.delay=2.2 complaint.neglect=0.6 complaint.quality=1.5 escalation=2.3 good=3.3 growth=3.7 leaving=-2.0 legal=0.4 meeting.off=-1.3 payment.delayed=1.2 payment.disputed=-0.8 payment.promised=-1.0 payment.query=-1.4 payment.refused=-0.9 payment.sent=0.4 praise=0.5 reputation=0.8
tribun 6.50 bad=1.3 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=0.7 complaint.quality=-1.3 good=-0.7 growth=-0.3 leaving=-0.7 legal=4.0 payment.refused=-0.6 praise=-0.7 reputation=-0.4
trimes 6.16 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=1.5 good=-0.5 leaving=2.8 legal=-0.6 payment.promised=-0.3 payment.query=2.4 payment.refused=-0.8 praise=-0.5 reputation=-0.4
tripad 7.01 bad=0.8 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.9 good=-0.7 growth=-0.3 leaving=-0.4 payment.refused=-0.5 praise=-0.6 reputation=1.8
tripti 7.01 complaint.delay=-0.5 good=-0.5 growth=-0.5 leaving=-0.5 payment.disputed=1.8 payment.refused=1.4 praise=-0.3
tu 4.97 bad=-3.0 complaint.cost=-1.2 complaint.delay=0.8 complaint.quality=-2.3 escalation=-0.9 good=1.7 growth=3.9 leaving=-1.2 legal=-1.4 meeting.off=-0.4 payment.delayed=1.6 payment.disputed=-0.6 payment.promised=1.5 payment.query=-0.5 payment.refused=-1.3 payment.sent=0.4 praise=1.7 reputation=-0.8 urgent=-0.4
turno 6.32 bad=-0.5 complaint.delay=-0.9 complaint.neglect=-0.4 complaint.quality=-0.4 good=1.5 growth=-0.3 leaving=-0.5 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.4 praise=1.7 reputation=0.8
turron 7.01 bad=-1.1 complaint.quality=-0.5 good=3.2 growth=2.3 leaving=0.9 praise=3.4 reputation=-0.3
twitte 6.72 bad=1.6 complaint.delay=0.5 complaint.neglect=2.3 complaint.quality=-0.5 leaving=-0.4 legal=-0.3 payment.refused=-0.5 reputation=3.8 urgent=1.1
ultima 5.62 bad=2.5 complaint.cost=0.9 complaint.delay=2.2 complaint.quality=1.2 escalation=-0.5 growth=-0.6 leaving=3.2 legal=-1.0 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.7 payment.query=-0.6 payment.refused=-1.3 payment.sent=-0.5 urgent=-0.4
ultimo 5.47 bad=3.2 complaint.cost=-0.9 complaint.delay=1.3 complaint.neglect=0.7 complaint.quality=4.4 escalation=-0.9 good=-0.4 growth=-0.5 leaving=3.3 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.6 payment.refused=3.5 payment.sent=-0.4 praise=-0.3 reputation=-0.7 urgent=-0.4
un 2.63 complaint.cost=1.8 complaint.delay=1.2 complaint.neglect=2.5 complaint.quality=1.4 escalation=-1.8 good=-2.1 growth=-2.3 leaving=-2.6 legal=2.6 meeting.off=-0.5 payment.delayed=2.7 payment.disputed=2.5 payment.promised=-1.1 payment.query=-2.3 payment.refused=-0.3 payment.sent=-1.4 praise=-1.3 urgent=0.5
una 3.21 bad=-1.0 complaint.cost=1.4 complaint.delay=-2.2 complaint.neglect=1.0 escalation=1.6 good=-2.7 leaving=-2.0 legal=-1.1 meeting.off=1.3 payment.disputed=2.4 payment.promised=-1.9 payment.query=-1.2 payment.refused=-1.4 payment.sent=-2.0 praise=-2.5 reputation=1.9 urgent=0.7
unas 6.72 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.6 leaving=-0.4 payment.disputed=-0.7 payment.refused=1.8 praise=-0.6 reputation=-0.3
unica 6.50 bad=0.9 complaint.cost=3.1 complaint.delay=0.7 complaint.neglect=0.7 complaint.quality=-0.7 escalation=1.0 good=-0.6 legal=-0.4 meeting.off=-0.3 payment.disputed=0.9 payment.refused=1.3 praise=-0.5 reputation=-0.4
unico 6.16 complaint.cost=0.8 complaint.delay=-0.7 complaint.neglect=1.7 complaint.quality=1.4 escalation=-0.4 good=0.4 growth=-0.3 leaving=2.5 legal=0.8 payment.refused=1.4 praise=0.4 urgent=1.1
unidad 7.01 bad=-0.7 complaint.quality=-0.3 good=-0.4 legal=-0.4 payment.refused=-0.4 praise=-0.4
union 7.01 bad=-0.4 complaint.delay=0.8 leaving=0.7 legal=-0.4 payment.sent=2.5
uno 5.47 bad=-0.9 complaint.cost=1.6 escalation=-0.5 good=2.6 growth=1.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.4 payment.refused=1.7 payment.sent=-0.3 praise=3.1 urgent=-0.3
unos 5.71 bad=-0.9 complaint.cost=-0.7 complaint.delay=0.3 complaint.neglect=0.5 escalation=-0.5 good=1.6 growth=0.7 legal=0.4 meeting.off=2.4 payment.delayed=1.3 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.5 praise=1.5
urgenc 6.32 complaint.cost=-0.4 complaint.delay=-1.1 complaint.neglect=-0.4 complaint.quality=-1.1 good=-0.7 growth=-0.3 leaving=-0.5 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=6.2 payment.refused=-0.7 praise=-0.6 reputation=-0.7 urgent=-0.4
usa 7.01 bad=-0.5 complaint.delay=-0.4 leaving=-0.7 meeting.off=-0.5 reputation=-0.5
usted 5.27 bad=0.4 complaint.cost=-1.2 complaint.neglect=2.2 complaint.quality=-0.7 escalation=3.9 good=1.0 growth=0.5 leaving=-1.0 legal=2.5 meeting.off=2.0 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.6 praise=1.1 reputation=-2.3 urgent=-0.3
ustede 4.93 bad=4.5 complaint.cost=2.8 complaint.delay=1.3 complaint.neglect=1.9 complaint.quality=2.1 good=-0.8 leaving=2.1 legal=0.7 meeting.off=0.6 payment.delayed=-1.2 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.7 payment.refused=2.0 payment.sent=-0.5 praise=-1.8 reputation=3.8 urgent=-0.8
usuari 6.50 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=1.5 good=-0.9 growth=0.6 leaving=1.7 legal=-0.3 payment.delayed=-0.4 payment.disputed=3.2 praise=-0.8 reputation=-0.4
va 4.16 bad=-1.4 complaint.cost=3.6 complaint.delay=-0.8 complaint.neglect=-2.2 complaint.quality=-0.7 escalation=-0.9 good=1.1 growth=-0.8 leaving=-1.5 legal=-1.6 payment.promised=-1.5 payment.query=0.6 payment.refused=1.0 reputation=1.4 urgent=0.5
vacaci 5.22 bad=-1.3 complaint.delay=-0.7 complaint.quality=-0.8 growth=-0.3 leaving=-0.3 legal=-0.8 payment.refused=-0.8 reputation=-0.7
vale 6.50 bad=-0.8 complaint.cost=1.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.9 good=0.5 growth=1.6 leaving=-0.7 legal=-0.4 payment.promised=-0.3 payment.refused=-0.4 praise=0.5 reputation=-0.6
valenc 7.01 complaint.neglect=2.8 leaving=-0.5 legal=-0.4 meeting.off=-0.5 reputation=1.8
valora 6.50 bad=1.2 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-1.0 escalation=-0.5 good=0.9 growth=1.2 leaving=0.5 legal=0.7 payment.refused=-0.6 praise=1.1 reputation=1.3
vamos 4.67 bad=0.6 complaint.cost=0.8 complaint.delay=1.5 complaint.neglect=-1.1 complaint.quality=-0.5 escalation=0.4 growth=1.9 leaving=2.4 meeting.off=-0.5 payment.delayed=0.7 payment.disputed=1.0 payment.query=-0.5 payment.refused=-1.4 payment.sent=-0.5 reputation=-0.7 urgent=-0.4
van 5.27 bad=0.4 complaint.cost=1.4 complaint.neglect=-1.0 escalation=-0.7 good=-0.7 meeting.off=-0.4 payment.delayed=-0.9 payment.disputed=-0.5 payment.query=-0.5 payment.sent=-0.5 praise=-0.4 reputation=3.2 urgent=-0.3
vas 7.01 bad=-0.5 good=1.6 praise=1.6 reputation=-0.3
vaya 6.50 bad=1.1 complaint.cost=6.9 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.7 good=0.4 growth=-0.5 leaving=0.3 legal=-0.5 payment.delayed=-0.5 payment.disputed=-0.4 payment.query=1.7 payment.refused=-1.0 praise=0.4 reputation=-0.4
ve 7.01 complaint.cost=1.0 complaint.delay=0.5 complaint.quality=1.0 escalation=1.4 leaving=-0.4
veces 5.27 bad=2.7 complaint.cost=-0.3 complaint.neglect=1.5 complaint.quality=4.6 good=-1.8 growth=-1.4 leaving=2.1 legal=-0.6 meeting.off=-0.8 payment.delayed=1.2 payment.disputed=1.7 payment.promised=-0.4 payment.query=-0.5 payment.refused=0.8 payment.sent=-0.5 praise=-1.7 urgent=1.2
vecina 7.01 bad=-0.8 complaint.delay=-0.4 legal=-0.3
vecino 4.42 bad=-0.7 complaint.cost=-0.9 complaint.delay=-0.6 complaint.neglect=0.7 complaint.quality=-0.4 escalation=-0.3 growth=0.9 leaving=-1.0 legal=-1.6 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.refused=-1.0 praise=0.6 reputation=0.6
veinte 5.91 bad=-1.2 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=-0.6 complaint.quality=-0.5 good=-1.1 growth=3.7 leaving=-1.2 legal=-0.3 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=0.5 praise=-0.9
veinti 7.01 bad=-0.4 complaint.neglect=0.8 complaint.quality=-0.4 reputation=0.4
veis 7.01 bad=-2.3 complaint.delay=-0.4 complaint.neglect=-0.9 complaint.quality=-0.7 leaving=-0.7 legal=-0.9 reputation=-0.9
vemos 6.50 bad=-1.1 complaint.delay=-0.6 complaint.neglect=0.9 complaint.quality=-1.0 good=-0.8 leaving=-0.6 legal=0.6 meeting.off=-0.4 payment.refused=-0.3 praise=-0.9
vence 6.50 bad=-2.0 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.6 good=-0.6 leaving=-0.7 legal=-0.3 meeting.off=-0.6 payment.disputed=-0.7 payment.promised=-0.3 payment.query=4.5 payment.refused=-0.9 payment.sent=-0.4 praise=-0.5 reputation=-0.8 urgent=2.4
vencia 7.01 bad=0.9 complaint.delay=2.2 complaint.neglect=2.0 complaint.quality=-0.6 escalation=1.9 leaving=-0.3 payment.refused=1.2 reputation=-0.4
vendim 7.01 complaint.delay=0.8 complaint.quality=0.5 leaving=0.6
vendra 6.50 bad=1.1 complaint.delay=0.5 complaint.quality=3.1 good=-0.4 leaving=0.4 legal=1.7 praise=-0.4 reputation=-0.4
venga 7.01 complaint.quality=1.0 urgent=2.3
venia 7.01 bad=1.3 complaint.quality=2.3 leaving=-0.4 payment.disputed=1.5 payment.refused=1.7
venir 6.50 bad=1.1 complaint.delay=2.1 complaint.neglect=0.6 complaint.quality=-0.4 good=-0.5 leaving=2.0 legal=-0.4 payment.disputed=-0.4 payment.refused=-0.3 praise=-0.4
ventan 6.16 bad=-1.0 complaint.cost=-0.4 complaint.delay=1.1 complaint.neglect=-0.7 escalation=-0.5 growth=-0.5 leaving=-0.8 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.3 payment.promised=-0.6 payment.refused=1.4 payment.sent=1.2 reputation=-0.6
veo 6.72 bad=-0.5 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=-0.5 leaving=-0.6 payment.query=1.2 payment.refused=1.1 reputation=-0.4
ver 5.11 bad=1.1 complaint.cost=-0.8 complaint.delay=-2.0 complaint.neglect=2.1 complaint.quality=-0.9 escalation=-0.7 growth=-0.9 leaving=-1.2 legal=0.9 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=0.4 payment.promised=-0.6 payment.query=-0.6 payment.refused=-1.1 payment.sent=2.0 praise=0.6 reputation=5.7 urgent=0.4
vera 6.50 bad=1.4 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=3.6 escalation=1.2 good=-0.4 leaving=1.0 legal=0.7 praise=-0.4 reputation=0.5
verano 6.72 bad=-1.0 complaint.delay=-0.4 complaint.quality=-0.4 good=-0.3 leaving=-0.3 praise=-0.4 reputation=-0.3
veras 7.01 complaint.delay=1.0 leaving=1.1 praise=-0.3 reputation=1.2
verdad 5.27 bad=2.7 complaint.cost=-1.3 complaint.delay=1.3 complaint.quality=1.1 escalation=0.9 good=2.1 growth=-1.2 leaving=1.9 legal=-1.0 meeting.off=0.4 payment.delayed=-0.7 payment.disputed=-0.8 payment.promised=-0.4 payment.query=-0.6 payment.refused=2.4 payment.sent=-0.5 praise=2.5 reputation=3.1 urgent=-0.5
verde 5.80 bad=-0.5 complaint.delay=-1.0 complaint.quality=2.5 good=0.8 growth=-0.6 leaving=-1.1 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.5 praise=0.7
veremo 6.32 bad=1.4 complaint.cost=0.8 complaint.delay=-0.6 complaint.neglect=0.3 complaint.quality=1.4 good=-0.7 growth=-0.3 leaving=-0.5 legal=3.6 meeting.off=-0.4 payment.delayed=-0.4 payment.refused=2.7 praise=-0.6 reputation=-0.5
vergue 7.01 bad=-0.9 complaint.neglect=-0.6 complaint.quality=-0.5 good=1.2 legal=-0.4 payment.delayed=1.9 praise=1.3 reputation=-0.4
vero 7.01 bad=-0.7 complaint.delay=-0.4 complaint.neglect=-0.3 payment.delayed=1.9
versio 6.72 complaint.delay=-0.4 complaint.quality=0.7 good=-0.7 growth=-0.4 leaving=-0.5 praise=-0.6
veteri 6.72 bad=-0.5 complaint.delay=-0.4 complaint.neglect=0.9 good=1.1 growth=1.0 leaving=0.8 praise=-0.5 reputation=-0.5
vez 5.11 complaint.cost=0.7 complaint.neglect=1.7 complaint.quality=1.5 escalation=-1.0 good=-0.8 growth=-1.1 leaving=1.9 legal=-0.4 meeting.off=-1.0 payment.delayed=-1.0 payment.disputed=4.0 payment.promised=-0.5 payment.query=-0.5 payment.refused=1.3 payment.sent=-0.6 praise=0.3 reputation=-1.1 urgent=-0.7
via 6.16 bad=0.8 complaint.cost=-1.2 complaint.delay=0.4 complaint.neglect=-0.6 complaint.quality=-1.1 escalation=-0.5 good=-0.6 leaving=-1.0 legal=3.0 meeting.off=-0.3 payment.disputed=2.0 payment.query=-0.4 payment.refused=0.9 praise=-0.5 reputation=-0.5
viaje 6.32 bad=-1.2 complaint.cost=-0.4 complaint.delay=1.4 complaint.neglect=-0.6 complaint.quality=-1.1 escalation=2.8 good=-0.7 leaving=-1.0 legal=-0.5 meeting.off=4.0 payment.delayed=1.9 payment.refused=-0.4 payment.sent=-0.4 praise=-0.6 reputation=-0.4
vida 6.50 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 good=2.8 growth=-0.3 legal=-0.5 payment.disputed=-0.5 payment.query=-0.5 payment.sent=2.0 praise=3.0 reputation=-0.6
video 5.71 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.3 complaint.quality=2.5 escalation=-0.5 good=2.1 growth=1.3 leaving=-1.0 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=2.2 praise=2.4 reputation=1.8
viejo 6.50 bad=-0.9 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.6 good=2.4 leaving=-0.8 legal=-0.4 payment.disputed=1.0 payment.query=-0.3 payment.refused=-0.3 praise=2.7
viendo 7.01 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.9 good=-0.4 leaving=2.7 payment.refused=-0.6 reputation=-0.5
viene 4.71 bad=-1.5 complaint.delay=-0.7 complaint.neglect=-1.2 escalation=-0.9 good=-0.6 growth=1.3 leaving=2.1 legal=-1.7 meeting.off=1.5 payment.disputed=-1.0 payment.query=-1.0 payment.refused=1.2 payment.sent=-0.7 praise=-1.8 reputation=-1.1 urgent=-0.7
vienen 6.50 bad=0.7 complaint.delay=1.1 complaint.neglect=0.5 complaint.quality=2.1 good=-0.4 payment.refused=0.5 praise=-0.4 reputation=-0.4 urgent=1.9
viento 7.01 bad=-0.8 complaint.quality=-0.4 meeting.off=2.5
vierne 5.33 complaint.delay=1.7 complaint.neglect=-0.7 complaint.quality=-1.9 escalation=-0.5 growth=-0.8 leaving=2.4 legal=-0.8 meeting.off=3.8 payment.delayed=-1.0 payment.disputed=-0.5 payment.promised=2.3 payment.query=-1.0 payment.refused=-0.9 payment.sent=-0.8 reputation=-0.4 urgent=-0.4
vinier 7.01 bad=1.6 complaint.delay=-0.4 complaint.quality=1.2 good=-0.4 growth=-0.3 payment.disputed=3.0 praise=-0.3 urgent=-0.3
vino 5.62 bad=2.2 complaint.cost=0.9 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=4.2 escalation=-0.3 good=1.0 leaving=2.3 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=2.2 payment.query=-0.3 payment.refused=0.8 praise=1.0 reputation=0.3
vio 6.72 bad=-1.4 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=-0.3 good=2.7 growth=3.7 leaving=-0.3 legal=-0.5 payment.refused=-0.4 praise=2.9
visado 7.01 legal=0.7 payment.sent=2.1
visita 5.80 bad=-0.7 complaint.cost=-0.7 complaint.neglect=0.5 complaint.quality=-1.0 escalation=-0.6 good=-1.1 growth=-0.6 legal=-0.7 meeting.off=4.7 payment.delayed=-0.6 payment.disputed=2.6 payment.promised=-0.5 payment.refused=0.7 payment.sent=-0.3 praise=-1.0 reputation=-0.7 urgent=-0.4
vista 6.72 bad=1.1 complaint.quality=2.4 good=-0.4 legal=2.0 payment.delayed=-0.4 praise=-0.5
visto 5.47 bad=2.3 complaint.cost=1.0 complaint.delay=1.8 complaint.neglect=2.9 escalation=0.6 good=-2.0 growth=-1.1 legal=0.6 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=0.5 payment.promised=-0.4 payment.query=-0.5 payment.refused=1.0 payment.sent=-0.4 praise=-1.8 reputation=-0.5 urgent=-0.4
vivir 7.01 bad=-0.9 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.5 leaving=-0.7 praise=-0.5 reputation=-0.3
volunt 6.72 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=0.9 good=-0.4 leaving=0.5 payment.delayed=2.3 payment.refused=-0.5 praise=-0.3 urgent=-0.4
volvem 5.33 complaint.delay=0.7 complaint.quality=-0.6 good=-0.5 leaving=-0.9 legal=-0.6 payment.refused=0.6 praise=-0.4 reputation=-0.6
volver 6.72 bad=1.1 complaint.delay=-0.3 complaint.quality=2.5 growth=-0.4 leaving=1.1 payment.query=1.1 urgent=-0.3
vosotr 4.81 bad=-0.9 complaint.cost=-0.8 complaint.delay=-0.3 complaint.neglect=1.2 complaint.quality=-0.3 good=1.4 growth=2.8 leaving=2.7 legal=-1.6 meeting.off=-0.9 payment.delayed=-0.9 payment.promised=-0.7 payment.query=-1.0 payment.refused=-1.3 payment.sent=-0.6 praise=1.9 reputation=0.6 urgent=0.5
voto 7.01 bad=-0.6 good=-0.9 leaving=0.8 praise=-0.8
voy 5.11 bad=3.8 complaint.delay=-0.5 complaint.neglect=2.2 complaint.quality=3.1 escalation=1.4 good=-2.3 growth=-0.9 leaving=0.6 legal=1.5 meeting.off=-0.5 payment.delayed=1.0 payment.disputed=-0.8 payment.promised=-0.4 payment.query=-0.7 payment.refused=-1.1 payment.sent=-0.5 praise=-2.2 reputation=4.9 urgent=-0.6
vuelta 6.72 bad=1.6 complaint.cost=1.4 complaint.delay=-0.3 complaint.neglect=1.6 complaint.quality=-0.6 escalation=0.9 good=-0.7 growth=-0.3 leaving=-0.4 payment.disputed=2.9 payment.refused=1.3 praise=-0.7 reputation=-0.8
vuelto 6.72 complaint.neglect=-0.3 complaint.quality=0.8 good=1.2 leaving=-0.3 payment.refused=-0.4 praise=1.3 reputation=-0.4
vuelva 6.72 bad=0.6 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=1.9 good=-0.3 leaving=-0.3 legal=-0.3 payment.delayed=-0.4 payment.refused=2.7 praise=-0.3 reputation=-0.4
vuelve 6.50 bad=-1.4 complaint.delay=-0.6 complaint.quality=-0.7 good=2.8 growth=3.5 leaving=-0.5 legal=-0.5 payment.query=1.2 payment.refused=-0.5 praise=1.2 reputation=-0.3
vuelvo 6.72 bad=-1.2 complaint.delay=-0.9 complaint.quality=-0.4 good=0.9 leaving=0.7 legal=-0.4 payment.promised=-0.3 praise=1.0
vuestr 4.39 bad=0.7 complaint.cost=1.4 complaint.delay=-2.5 complaint.neglect=-1.8 complaint.quality=1.6 escalation=-0.5 good=-1.0 meeting.off=-1.0 payment.disputed=-1.4 payment.promised=-0.9 payment.query=0.8 payment.refused=-0.3 payment.sent=2.0 praise=-0.7 reputation=0.7 urgent=-1.1
web 4.74 bad=-1.5 complaint.cost=-1.0 complaint.neglect=-1.7 escalation=-1.0 good=0.8 leaving=-1.2 legal=-1.7 meeting.off=-1.1 payment.delayed=-1.1 payment.disputed=-1.4 payment.promised=-0.7 payment.query=-1.0 payment.sent=-0.6 praise=1.1 reputation=-1.9 urgent=0.8
whatsa 6.72 complaint.cost=1.3 complaint.delay=-0.4 complaint.quality=1.3 good=-0.3 leaving=-0.7 meeting.off=-0.4 praise=-0.4 reputation=-0.5
y 1.97 bad=2.0 complaint.delay=1.8 complaint.neglect=2.1 complaint.quality=2.2 escalation=0.6 good=0.7 growth=2.0 leaving=1.6 legal=2.0 meeting.off=-2.9 payment.delayed=1.2 payment.promised=-1.2 payment.query=0.8 payment.refused=0.5 payment.sent=-0.8 praise=0.9 reputation=3.1 urgent=3.1
ya 3.15 bad=1.2 complaint.cost=-3.3 complaint.delay=3.0 complaint.neglect=1.7 complaint.quality=0.7 good=-3.3 growth=-0.5 leaving=0.9 legal=2.1 meeting.off=-2.0 payment.delayed=-2.6 payment.promised=-1.2 payment.query=-1.0 payment.refused=-0.6 payment.sent=3.9 praise=-3.1 reputation=2.8 urgent=0.7
yo 4.12 complaint.cost=-1.2 complaint.delay=1.4 complaint.neglect=0.5 complaint.quality=-0.8 escalation=-0.8 good=0.3 growth=-1.0 leaving=1.9 legal=0.7 meeting.off=-0.9 payment.delayed=-1.4 payment.disputed=-1.5 payment.query=2.0 payment.refused=2.0 payment.sent=-1.1 praise=0.5 reputation=2.9 urgent=-1.1
yoland 7.01 bad=-1.2 complaint.delay=-0.6 complaint.quality=-0.3 good=-0.5 growth=-0.7 leaving=-1.3 praise=-0.4 urgent=3.4
zarago 6.72 complaint.cost=2.1 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.3 growth=-0.3 legal=-0.4 payment.disputed=-0.4 payment.refused=1.6 reputation=-0.5
