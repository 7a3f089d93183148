# Made by tools/train out of 1118 labelled texts; change them,
# not this.  heed-lexicon(5) tells what the numbers are.
language fi

[figures]
negative-from -1.1

[trained]
* bad=-0.87 complaint.cost=-1.79 complaint.delay=-2.20 complaint.neglect=-1.78 complaint.quality=-1.14 escalation=-2.52 good=-1.10 growth=-2.36 leaving=-1.71 legal=-2.18 meeting.off=-2.30 payment.delayed=-1.71 payment.disputed=-2.71 payment.promised=-2.53 payment.query=-2.60 payment.refused=-2.40 payment.sent=-1.69 praise=-0.87 reputation=-2.09 urgent=-2.27
!ainaka 6.92 bad=0.9 complaint.cost=1.0 complaint.neglect=-0.6 complaint.quality=-0.3 good=-0.9 leaving=-0.7 praise=-1.0 reputation=1.3
!ainutt 6.92 bad=-0.4 complaint.delay=-0.5 complaint.neglect=1.3 complaint.quality=-0.9 good=1.2 praise=1.3
!aio 6.23 bad=1.9 complaint.cost=-0.5 complaint.delay=-1.1 complaint.neglect=-0.8 complaint.quality=0.9 good=-0.9 growth=-0.3 leaving=1.1 legal=-0.7 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=5.3 praise=-0.9 reputation=-0.9 urgent=-0.4
!edes 6.41 bad=1.4 complaint.cost=-0.5 complaint.delay=2.4 complaint.neglect=4.6 complaint.quality=-1.1 good=0.6 growth=1.7 leaving=-1.2 legal=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=1.0 payment.sent=-0.9 praise=-1.1 reputation=-0.4
!eika 6.23 complaint.cost=2.1 complaint.delay=0.8 complaint.neglect=0.7 good=-0.9 leaving=1.0 legal=-0.6 meeting.off=2.6 payment.disputed=-0.5 payment.query=-0.4 payment.refused=1.4 praise=-1.0 reputation=-0.5
!enaa 4.62 bad=2.3 complaint.cost=1.7 complaint.delay=-1.8 complaint.neglect=-0.9 complaint.quality=1.3 escalation=2.0 good=-3.7 growth=-1.5 leaving=4.4 legal=0.9 meeting.off=-1.4 payment.delayed=0.3 payment.disputed=-1.1 payment.promised=0.7 payment.query=-0.3 payment.sent=-0.7 praise=-3.6
!enka 6.92 bad=1.3 complaint.cost=2.8 complaint.delay=-0.7 complaint.neglect=5.4 complaint.quality=3.3 good=-0.5 payment.refused=0.9 praise=-0.7 reputation=5.4
!ennen 5.54 bad=0.4 complaint.delay=-1.2 complaint.quality=3.2 escalation=-0.4 good=1.5 growth=1.0 leaving=-1.1 legal=-1.1 meeting.off=-0.5 payment.delayed=0.5 payment.disputed=-1.1 payment.promised=-0.4 payment.query=-0.5 payment.refused=1.5 payment.sent=2.0 praise=1.8 reputation=2.3
!ensi 6.92 bad=0.5 complaint.quality=-0.5 leaving=1.3
!halua 6.63 bad=0.6 complaint.cost=-0.9 complaint.delay=1.4 complaint.neglect=-0.4 complaint.quality=0.3 good=-0.6 growth=-0.3 leaving=-0.6 legal=0.8 praise=-0.6 reputation=-0.4
!henkil 6.63 bad=-0.8 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=1.1 good=-0.3 legal=0.9 payment.refused=-0.3 praise=-0.3 reputation=-0.3
!huolta 6.92 bad=-1.2 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=3.1 growth=1.5 legal=-0.4 praise=0.8
!huoman 6.92 bad=-0.7 complaint.quality=-0.4 good=1.5 praise=1.6
!huomau 6.41 bad=-1.8 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=-0.9 growth=-0.6 leaving=-1.4 legal=-0.7 payment.disputed=-0.3 payment.refused=-0.3
!hyvaks 6.41 bad=0.5 complaint.cost=2.1 complaint.delay=-0.5 complaint.neglect=1.7 complaint.quality=-1.2 good=-0.6 leaving=-0.8 legal=-0.3 meeting.off=-0.5 payment.disputed=2.5 payment.refused=2.0 praise=-0.6 reputation=-0.4
!ikina 6.92 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.3 good=3.0 meeting.off=-0.5 praise=3.0
!ja 6.92 bad=-0.6 complaint.quality=-0.4
!jaa 6.92 bad=0.5 complaint.delay=0.7 complaint.neglect=-0.3 complaint.quality=-0.9 leaving=-0.4 legal=0.9 payment.disputed=-0.3 payment.refused=0.4 reputation=1.5
!jalkee 6.92 bad=-0.6 complaint.quality=-0.3 good=-0.4 leaving=2.2 praise=0.7
!jata 6.92 bad=-0.3 complaint.neglect=1.0 complaint.quality=0.6 leaving=0.8 reputation=-0.4
!jattan 6.92 complaint.neglect=-0.6 complaint.quality=-0.6 leaving=-0.7 legal=2.2 payment.query=2.2 payment.refused=-0.5
!kaipaa 6.92 bad=0.9 complaint.neglect=1.2 complaint.quality=1.0 leaving=1.8 legal=1.3
!kaytet 6.63 bad=2.3 good=-0.7 growth=-0.3 leaving=3.2 payment.refused=-0.4 praise=-0.6
!kenenk 6.92 good=1.3 growth=1.9 payment.disputed=1.9 payment.refused=0.8 praise=1.5
!kertaa 6.63 bad=-2.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-1.1 complaint.quality=-0.9 good=4.2 growth=1.4 leaving=-1.3 legal=-0.4 payment.refused=-0.8 praise=4.0 reputation=-0.3
!ketaan 6.92 bad=1.2 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=1.7 complaint.quality=1.5 escalation=3.4 leaving=-0.4 meeting.off=1.1 payment.refused=-0.3 praise=-0.3
!kiire 6.63 bad=-1.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 leaving=-0.6 legal=-0.6 meeting.off=-0.9 payment.disputed=-0.5 payment.query=1.8 payment.refused=-0.6 payment.sent=1.6 praise=-0.4 reputation=-0.6
!kiiret 6.63 bad=-1.9 complaint.cost=-0.4 complaint.delay=-1.0 complaint.neglect=-1.0 complaint.quality=-1.1 good=-0.4 growth=-0.3 leaving=-0.8 payment.query=-0.5 payment.refused=-0.5 praise=-0.3
!kirjan 6.92 bad=-1.3 complaint.cost=-0.6 complaint.neglect=-0.8 complaint.quality=-0.6 good=2.0 leaving=-0.7 payment.refused=-0.4 praise=0.4
!kolmes 6.92 bad=-0.5 complaint.delay=1.7 complaint.neglect=0.7 complaint.quality=-0.8 escalation=1.6 leaving=-0.5 legal=-0.7 payment.refused=-0.7
!korvaa 6.92 bad=-0.7 complaint.quality=-0.4 legal=-0.4 payment.refused=-0.8
!koskaa 6.41 bad=2.0 complaint.delay=-0.4 complaint.neglect=0.5 good=-0.5 leaving=0.3 legal=-0.4 payment.disputed=3.7 payment.query=-0.4 praise=-0.5
!kuin 5.94 complaint.cost=0.9 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=0.4 escalation=1.3 good=-0.7 growth=-0.3 legal=0.9 payment.delayed=-0.4 payment.disputed=-0.9 payment.refused=1.1 praise=-0.7 reputation=-0.6
!kukaan 6.07 bad=1.0 complaint.cost=2.1 complaint.delay=2.6 complaint.neglect=4.6 complaint.quality=-1.3 escalation=-0.4 good=1.2 growth=1.7 legal=-0.3 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=-1.0 praise=-0.7 reputation=1.3
!kun 6.63 bad=-2.0 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.8 good=2.4 leaving=-0.6 legal=-0.3 meeting.off=-0.3 payment.delayed=2.6 payment.refused=-0.9 praise=2.5 reputation=-0.4
!kuukau 6.92 bad=0.6 complaint.delay=1.5 complaint.neglect=0.9 complaint.quality=-0.8 escalation=1.4 leaving=1.8 legal=-1.0 payment.refused=1.7 reputation=-0.4
!kuulu 6.92 bad=1.5 complaint.delay=-0.3 complaint.quality=1.8 good=-0.4 meeting.off=-0.3 payment.disputed=2.5 payment.refused=1.3 praise=-0.4 reputation=-0.3
!kuulun 6.63 bad=1.4 complaint.delay=0.9 complaint.neglect=2.1 complaint.quality=-1.2 good=-0.8 legal=0.9 meeting.off=-0.3 payment.refused=-0.5 praise=-0.8
!kylla 6.92 bad=0.7 complaint.cost=-0.5 complaint.delay=1.2 complaint.neglect=1.2 complaint.quality=-1.1 leaving=-0.5 legal=-0.6 payment.refused=0.8
!lapi 6.92 bad=-0.9 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.9 leaving=-0.4 payment.refused=-0.3 praise=-0.8
!laskua 5.94 bad=1.0 complaint.cost=1.7 complaint.delay=-0.9 complaint.neglect=-1.5 complaint.quality=-1.1 good=-0.7 growth=-0.3 leaving=-1.1 legal=-0.5 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.3 payment.query=-0.4 payment.refused=5.0 payment.sent=-0.3 praise=-0.5 urgent=-0.3
!loyda 6.92 bad=-1.2 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.4 payment.delayed=-0.4 payment.query=1.7 payment.refused=-1.0 praise=-0.5
!loytan 6.92 bad=-1.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.5 good=2.9 leaving=-0.4 meeting.off=-0.6 payment.refused=-0.3 praise=3.1 reputation=-0.9
!lue 6.92 bad=-0.4 escalation=-0.3
!lueta 6.92 bad=-1.1 complaint.neglect=-1.0 praise=-0.3 reputation=-0.3
!maksa 5.38 bad=2.7 complaint.cost=1.4 complaint.delay=3.2 complaint.neglect=-0.4 complaint.quality=2.5 escalation=-0.5 good=-2.2 growth=-0.5 leaving=-1.5 legal=-1.3 meeting.off=-1.2 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.5 payment.refused=8.8 payment.sent=-0.7 praise=-2.3 reputation=-0.5
!maksaa 6.41 bad=1.6 complaint.delay=-1.0 complaint.neglect=-0.6 complaint.quality=1.5 good=-0.8 growth=-0.3 leaving=1.4 legal=-0.7 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=3.6 praise=-0.8 reputation=-0.7 urgent=-0.3
!maksam 6.92 bad=1.0 complaint.cost=-0.5 complaint.neglect=-0.8 complaint.quality=-0.4 leaving=-0.4 meeting.off=-0.4 payment.disputed=1.6 payment.refused=2.7
!maksan 6.23 bad=-2.3 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-1.3 complaint.quality=-1.3 good=-0.8 leaving=-0.8 payment.delayed=1.5 payment.disputed=-0.7 payment.promised=1.7 payment.refused=-0.8 praise=-0.8 reputation=-0.5
!makset 5.62 bad=4.1 complaint.cost=1.2 complaint.delay=1.9 complaint.neglect=-0.5 complaint.quality=5.0 escalation=-0.4 good=-1.7 growth=-0.4 legal=1.2 meeting.off=-0.5 payment.delayed=-0.5 payment.promised=-0.4 payment.query=-0.6 payment.refused=9.3 payment.sent=-0.3 praise=-1.8 reputation=-0.8
!maksua 6.92 bad=1.9 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.9 leaving=-0.5 payment.disputed=1.9 payment.refused=5.4 praise=-0.9
!me 6.63 bad=-0.5 complaint.delay=0.6 complaint.neglect=-0.4 good=1.8 leaving=1.0 legal=-0.4 praise=-0.6
!meidan 6.92 complaint.cost=-0.4 complaint.neglect=2.0 complaint.quality=-0.3 good=1.0 leaving=0.8 payment.refused=2.3 praise=-0.6
!meilla 6.23 bad=1.0 complaint.cost=0.6 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=0.7 good=-0.7 leaving=3.2 legal=-0.3 payment.delayed=2.6 payment.promised=2.0 payment.refused=-0.5 praise=-0.6
!meille 6.92 complaint.cost=-0.3 complaint.quality=-0.7 good=-1.0 leaving=-0.4 legal=-0.3 payment.disputed=2.5 praise=-1.0 reputation=-0.4
!meilta 6.63 complaint.delay=-0.4 complaint.quality=1.0 good=-0.5 leaving=-0.5 payment.disputed=-0.7 payment.refused=2.9 praise=-0.4 reputation=-0.4
!meita 6.41 bad=1.2 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.6 complaint.quality=-1.1 good=-0.7 leaving=2.9 legal=-0.4 payment.refused=-0.6 praise=-0.7 reputation=-0.4
!mennyt 6.63 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.8 good=0.5 growth=1.8 leaving=-0.6 legal=-0.3 payment.refused=-0.3 praise=0.5
!mihink 6.92 bad=-1.5 complaint.cost=-0.3 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=0.8 good=3.1 leaving=-0.3 legal=-0.3 meeting.off=-0.4 payment.refused=-0.5 praise=3.3 reputation=-1.0
!mikaan 6.92 bad=1.6 complaint.delay=-0.4 complaint.quality=3.7 good=-1.0 leaving=-0.3 payment.refused=-0.3 praise=-0.8
!mina 6.92 bad=1.2 complaint.delay=2.4 complaint.neglect=-0.4 complaint.quality=-0.7 leaving=1.0 payment.refused=-1.1 reputation=2.2
!mita 6.92 bad=1.4 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=1.5 complaint.quality=1.4 good=-0.7 leaving=1.0 meeting.off=-0.7 praise=-0.7 reputation=-0.4
!mitaan 4.80 complaint.cost=1.2 complaint.delay=1.0 complaint.neglect=0.8 complaint.quality=-0.5 escalation=-1.0 growth=0.4 leaving=1.5 legal=-1.3 meeting.off=-1.0 payment.delayed=-0.5 payment.disputed=0.9 payment.promised=-0.6 payment.query=-0.8 payment.refused=0.7 payment.sent=-0.6 praise=-1.3 reputation=-0.7 urgent=-0.6
!muuta 6.41 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.5 good=-0.3 leaving=-0.7 legal=2.4 payment.refused=-0.7 praise=-0.3 reputation=-0.4
!muuten 6.92 bad=0.9 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.4 leaving=-0.4 legal=-0.3 meeting.off=-0.3 payment.refused=0.6 reputation=0.8
!muutok 6.63 bad=-1.5 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.3 leaving=-0.5 payment.refused=-0.3 praise=-0.4
!nahty 6.92 bad=-1.9 complaint.delay=-1.0 complaint.neglect=-0.5 complaint.quality=-0.8 good=1.5 payment.refused=-0.8 payment.sent=3.0 praise=1.5
!nain 6.63 bad=1.7 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.9 complaint.quality=2.8 good=-1.1 leaving=-0.5 legal=-0.5 payment.refused=-0.5 praise=-1.1 reputation=1.2
!nay 6.63 bad=1.8 complaint.delay=4.7 complaint.neglect=-0.6 complaint.quality=-1.2 good=-0.5 leaving=-1.0 payment.disputed=-0.5 payment.promised=-0.5 payment.refused=2.2 praise=-0.5
!nimeaa 6.92 bad=0.7 complaint.neglect=-0.3 complaint.quality=1.7 good=-0.4 leaving=-0.3 legal=-0.3 payment.refused=2.5 praise=-0.4
!oikein 6.92 bad=-0.5 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.9 good=-0.5 leaving=-0.5 meeting.off=3.0 payment.refused=-0.6 praise=-0.5 reputation=-0.4
!ole 3.83 bad=0.9 complaint.cost=2.4 complaint.delay=0.6 complaint.neglect=3.6 leaving=2.1 legal=-2.3 meeting.off=-1.7 payment.delayed=0.9 payment.disputed=4.1 payment.promised=0.7 payment.query=-1.8 payment.refused=0.7 praise=1.2 reputation=1.1 urgent=-1.2
!olisi 6.92 bad=-0.9 complaint.quality=-0.5 good=2.1 legal=-0.3 payment.refused=-0.3 praise=2.3
!olla 6.63 bad=0.8 complaint.cost=2.1 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=-0.9 good=1.5 leaving=-0.5 legal=5.1 meeting.off=-0.4 payment.refused=-0.6 praise=-0.7 reputation=-0.4
!ollut 5.72 complaint.cost=-0.7 complaint.neglect=2.2 complaint.quality=0.8 escalation=0.9 good=1.1 growth=-0.6 leaving=0.5 legal=0.9 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=3.3 payment.query=-0.4 payment.refused=-0.5 praise=1.2 reputation=-1.4
!oo 6.92 complaint.cost=1.9 complaint.delay=-0.3 complaint.neglect=1.6 complaint.quality=-0.7 good=-0.7 payment.refused=-0.3 praise=-0.6 reputation=2.1
!ota 6.92 complaint.neglect=1.1 complaint.quality=0.7 leaving=0.9 payment.query=1.0
!paase 5.72 bad=-1.3 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=-1.2 complaint.quality=-0.5 escalation=-0.3 good=0.6 growth=-0.5 leaving=-1.2 legal=2.7 meeting.off=6.1 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.0 praise=0.4 reputation=1.0
!paasek 6.92 bad=-1.0 complaint.delay=-0.6 complaint.quality=-0.4 good=-0.5 meeting.off=3.8 payment.refused=-0.4 praise=-0.5 reputation=-0.4
!parant 6.63 bad=0.8 complaint.cost=1.3 complaint.neglect=-1.6 complaint.quality=0.7 escalation=1.5 good=-0.6 leaving=-1.2 payment.disputed=-0.5 payment.refused=-0.3 praise=-0.7
!pdf 6.92 bad=-0.7 complaint.quality=-0.4 good=-0.9 payment.delayed=-0.4 payment.query=3.4 payment.refused=-0.6 praise=-1.0
!perill 6.92 bad=0.3 complaint.neglect=-0.4 complaint.quality=1.0 good=-0.3 payment.refused=-0.5 praise=-0.4
!pida 6.92 complaint.delay=1.2 complaint.neglect=-0.5 complaint.quality=-1.0 good=-1.3 leaving=-0.8 payment.refused=-0.8 praise=-1.5
!puheli 6.63 bad=0.6 complaint.delay=1.0 complaint.neglect=2.4 complaint.quality=-1.4 good=-0.9 leaving=-0.5 legal=-0.3 meeting.off=-0.7 payment.refused=2.0 praise=-0.8 reputation=-0.7
!saa 6.41 bad=0.8 complaint.delay=1.3 complaint.neglect=1.1 complaint.quality=-0.7 good=1.6 leaving=0.6 legal=-0.4 payment.disputed=1.9 payment.refused=2.6 praise=1.7
!saanee 6.92 bad=1.2 complaint.delay=2.2 complaint.neglect=1.6 complaint.quality=1.1 leaving=-0.7 legal=-0.5
!saanut 6.92 bad=-0.4 complaint.cost=-0.4 complaint.quality=0.3 good=-0.8 legal=-0.4 payment.refused=-0.5 praise=-0.8 reputation=1.6
!sahkop 6.92 bad=-0.4 escalation=-0.3
!se 6.41 bad=-0.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=2.4 good=-0.7 growth=-0.3 leaving=-1.1 payment.disputed=-0.4 payment.refused=-0.7 praise=-0.7 reputation=-0.3
!sen 6.63 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=1.0 good=1.2 payment.refused=0.8 payment.sent=-0.4 praise=2.1 reputation=-0.3
!sentti 6.41 bad=1.6 complaint.cost=-0.4 complaint.delay=-1.3 complaint.neglect=-0.7 complaint.quality=-1.1 good=-0.8 growth=-0.3 leaving=-0.8 legal=-0.4 meeting.off=-0.5 payment.disputed=-0.7 payment.refused=3.6 praise=-0.8 reputation=-0.5
!siihen 6.23 bad=0.9 complaint.cost=3.4 complaint.delay=0.5 complaint.neglect=1.4 complaint.quality=-0.9 good=-0.6 legal=-0.5 meeting.off=-0.4 payment.refused=1.5 praise=-0.5 reputation=-0.8
!siis 6.41 complaint.cost=-0.5 complaint.delay=1.7 complaint.neglect=-0.6 complaint.quality=-0.8 good=-1.4 growth=-0.3 leaving=1.0 legal=-0.3 meeting.off=-0.6 payment.disputed=-0.3 payment.refused=2.3 praise=-1.3 reputation=-0.4
!siita 6.63 bad=1.5 complaint.delay=1.9 complaint.neglect=-0.7 complaint.quality=-0.5 good=-0.5 leaving=2.3 legal=-0.3 payment.disputed=1.5 payment.refused=1.6 payment.sent=-0.3 praise=-0.5
!sita 5.72 bad=0.5 complaint.delay=-1.1 complaint.neglect=1.4 complaint.quality=-0.4 escalation=-0.3 good=-1.1 growth=-0.4 legal=-0.6 meeting.off=-0.8 payment.delayed=0.5 payment.promised=-0.3 payment.query=1.7 payment.refused=0.3 payment.sent=-0.3 praise=-1.2 reputation=-0.7
!sitten 6.63 complaint.cost=-0.3 complaint.delay=3.4 complaint.neglect=1.9 complaint.quality=-0.6 good=-0.6 leaving=-0.7 legal=-0.5 meeting.off=4.0 payment.disputed=-0.4 payment.refused=-0.6 praise=-0.6
!soitta 6.92 complaint.cost=2.5 complaint.delay=-0.4 complaint.neglect=1.6 complaint.quality=-0.7 good=0.5 leaving=1.5 payment.disputed=-0.4 payment.refused=-0.5 praise=0.5 reputation=-0.3
!sovitt 6.92 bad=0.9 complaint.delay=-0.9 complaint.neglect=-1.2 complaint.quality=-0.9 good=-0.3 leaving=-0.6 legal=2.7 payment.disputed=6.4 payment.refused=-0.6 praise=-0.3 reputation=-0.9
!suorit 6.92 bad=0.6 complaint.delay=1.0 complaint.quality=-0.8 leaving=-0.6 legal=0.5 payment.disputed=1.8 payment.refused=3.1 praise=-0.3
!suostu 6.63 bad=1.1 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=1.1 good=-0.6 leaving=-0.6 legal=-0.5 payment.refused=3.0 praise=-0.5 reputation=-0.3
!tahan 6.41 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-1.3 complaint.quality=-0.7 good=-0.5 leaving=-0.6 legal=-0.4 meeting.off=-0.9 payment.disputed=1.3 payment.refused=0.8 praise=-0.5 reputation=1.0
!tama 6.92 bad=0.9 complaint.cost=1.2 complaint.neglect=-0.5 complaint.quality=1.0 leaving=0.8 payment.refused=-0.4
!tarvit 5.25 bad=-3.8 complaint.cost=-1.2 complaint.delay=-1.7 complaint.quality=-2.2 escalation=-0.8 good=-2.1 growth=-0.7 leaving=0.3 legal=-1.5 meeting.off=4.7 payment.delayed=-0.3 payment.disputed=-0.7 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.4 payment.sent=-0.4 praise=-2.1 reputation=-1.2 urgent=-0.5
!tasmaa 6.92 bad=1.7 complaint.delay=-0.6 complaint.neglect=-0.5 good=-0.6 legal=-0.3 payment.delayed=2.2 payment.disputed=4.6 payment.refused=-0.3 praise=-0.4
!tassa 6.92 bad=1.2 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=0.8 good=-0.5 payment.disputed=2.9 payment.refused=-0.5 praise=-0.5 reputation=-0.5
!tasta 6.41 bad=1.0 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=0.9 good=-0.8 leaving=1.5 meeting.off=-0.3 praise=-0.7 reputation=-0.5
!tata 6.07 bad=2.3 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=1.9 complaint.quality=-0.5 escalation=-0.4 good=-0.7 growth=-0.3 leaving=1.2 legal=-0.8 payment.disputed=1.8 payment.refused=4.1 praise=-0.8 reputation=0.3
!tavall 6.92 bad=1.3 complaint.delay=0.5 complaint.neglect=0.8 complaint.quality=2.2 good=-0.3 payment.refused=2.0 praise=-0.4
!tehda 6.41 bad=-1.7 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.8 escalation=-0.3 good=-0.8 leaving=-1.4 legal=-0.6 meeting.off=-0.4 payment.refused=-0.5 praise=-0.7
!teidan 6.63 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=1.3 complaint.quality=-1.0 good=-0.4 leaving=2.1 legal=-0.3 payment.refused=-0.4 praise=-0.4
!teilla 6.92 bad=1.1 complaint.cost=-0.3 complaint.neglect=1.5 complaint.quality=0.5 leaving=2.3 reputation=0.7
!teilta 6.92 bad=1.2 complaint.delay=-0.4 complaint.neglect=1.7 complaint.quality=-0.4 meeting.off=1.1 payment.disputed=-0.7 payment.refused=1.5 praise=-0.3 reputation=-0.3
!teita 6.41 bad=1.1 complaint.cost=-0.8 complaint.delay=-1.1 complaint.neglect=-0.4 complaint.quality=-0.9 good=1.3 growth=-0.6 leaving=1.4 legal=-0.4 meeting.off=-0.6 payment.refused=-0.7 praise=1.3 reputation=1.1
!teksti 6.92 bad=-1.5 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.6 good=2.1 meeting.off=-0.6 payment.refused=-0.4 praise=2.2 reputation=-1.0
!tieda 5.94 bad=2.2 complaint.cost=1.7 complaint.delay=1.1 complaint.neglect=2.4 complaint.quality=-1.0 escalation=-0.4 good=-1.4 growth=-0.3 legal=-0.7 meeting.off=-1.0 payment.disputed=1.8 payment.refused=-1.0 praise=-1.4
!tilann 6.41 bad=0.8 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=-0.7 good=-0.7 leaving=-0.5 legal=-0.4 meeting.off=-0.3 payment.disputed=1.6 payment.query=-0.7 payment.refused=2.6 praise=-0.7 reputation=-0.4
!toimi 6.92 bad=1.0 complaint.delay=-0.5 complaint.quality=2.7 good=-0.6 leaving=-0.4 legal=-0.4 payment.refused=1.4 praise=-0.4
!toimis 6.92 complaint.neglect=-1.0 complaint.quality=-0.6 good=-0.9 leaving=-0.7 legal=-0.6 meeting.off=2.0 payment.refused=-0.4 praise=-0.9
!toissa 6.92 complaint.neglect=1.1 complaint.quality=-0.6 payment.delayed=1.7 payment.disputed=1.1 payment.promised=2.4 payment.refused=0.6
!torsta 6.92 bad=-1.1 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.5 leaving=-0.4 meeting.off=3.2 payment.refused=-0.5 praise=-0.5 reputation=-0.5
!tule 5.54 bad=2.3 complaint.cost=0.4 complaint.delay=-1.1 complaint.neglect=-1.3 complaint.quality=1.4 escalation=-0.4 good=-1.2 growth=-0.6 leaving=-2.1 legal=-1.0 meeting.off=-0.5 payment.disputed=2.2 payment.query=-0.4 payment.refused=4.9 payment.sent=-0.4 praise=-1.2 reputation=1.4
!tulla 6.92 bad=-0.8 complaint.cost=-0.6 complaint.neglect=-1.1 complaint.quality=-0.8 good=-0.4 leaving=-0.3 legal=-0.4 meeting.off=4.2 payment.disputed=-0.8 payment.refused=0.8 praise=-0.4
!tullut 6.41 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=1.0 complaint.quality=0.5 good=-0.6 leaving=2.1 legal=-0.7 meeting.off=0.9 payment.disputed=-0.6 praise=-0.6
!tunnu 6.92 bad=1.0 complaint.cost=-0.3 complaint.neglect=2.9 complaint.quality=-0.5 good=-0.3 leaving=1.6 praise=-0.3
!tuolla 6.92 complaint.cost=2.5 complaint.delay=1.5 complaint.neglect=-0.3 complaint.quality=-0.9 good=-0.5 leaving=-0.5 legal=-0.5 payment.refused=1.3 praise=-0.6
!tuu 6.92 bad=0.9 complaint.delay=2.5 complaint.neglect=-0.9 complaint.quality=0.6 good=-0.5 leaving=3.3 legal=-0.6 payment.refused=-0.6
!uskonu 6.92 bad=-0.9 complaint.quality=-0.5 good=1.6 meeting.off=-0.3 praise=1.7
!vastaa 5.94 bad=0.6 complaint.cost=-0.5 complaint.neglect=2.2 complaint.quality=1.2 escalation=-0.3 good=-0.8 growth=-0.4 legal=-0.7 meeting.off=-0.5 payment.disputed=-0.5 payment.query=1.1 payment.refused=0.4 praise=-0.8 reputation=-0.7
!vastan 6.63 bad=0.8 complaint.cost=-0.5 complaint.delay=1.3 complaint.neglect=2.8 complaint.quality=-0.5 good=-0.6 leaving=-0.8 legal=2.3 meeting.off=-0.3 payment.refused=-0.5 praise=-0.6 reputation=2.8
!vastat 5.94 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=4.3 complaint.quality=-1.4 escalation=3.4 good=-0.9 leaving=-1.1 legal=-1.3 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.6 payment.refused=-1.1 payment.sent=-0.3 praise=-1.0 reputation=1.5 urgent=-0.4
!vastau 6.92 bad=0.9 complaint.delay=2.0 complaint.neglect=2.9 complaint.quality=-0.7 escalation=1.0 legal=-0.5
!viela 6.41 bad=-0.7 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=1.0 good=-0.7 leaving=-0.6 legal=-0.3 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.8 praise=-0.7 reputation=1.3 urgent=-0.3
!vielak 6.63 bad=0.6 complaint.cost=-0.4 complaint.delay=2.9 good=-0.7 leaving=0.7 payment.delayed=2.0 payment.promised=2.0 payment.refused=-0.5 praise=-0.8 reputation=-0.4
!viesti 6.63 bad=-0.3 complaint.cost=0.7 complaint.delay=1.5 complaint.neglect=0.6 complaint.quality=-0.5 leaving=0.7 payment.disputed=-0.3 payment.refused=-0.4 reputation=-0.4
!viimei 6.92 bad=-1.4 complaint.quality=-0.9 leaving=-0.3 payment.refused=-0.5 reputation=-0.3
!voi 5.94 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-1.4 escalation=-0.5 good=2.8 growth=-0.6 leaving=-1.2 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.6 payment.refused=2.1 praise=2.9 urgent=-0.4
!yhtaan 6.23 bad=1.7 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=2.4 escalation=2.2 good=-1.0 leaving=0.4 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-0.6 praise=-0.9
!yhteyd 6.92 bad=0.9 complaint.delay=-0.6 complaint.neglect=1.3 complaint.quality=0.8 good=-0.3 leaving=2.2 praise=-0.3
aamull 5.94 bad=-1.8 complaint.cost=-0.6 complaint.neglect=-0.8 complaint.quality=-1.4 escalation=-0.5 good=0.5 growth=1.6 leaving=-0.8 legal=-0.6 meeting.off=2.9 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-1.1 payment.query=-0.7 payment.refused=-0.5 payment.sent=2.0 praise=0.6 reputation=-1.0 urgent=1.4
aamust 6.92 bad=0.6 complaint.quality=0.9 good=-0.6 meeting.off=1.7 praise=-0.6
aaneen 6.07 bad=-0.9 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=-1.1 escalation=-0.6 good=2.8 growth=-0.5 legal=-0.4 payment.refused=-0.4 praise=2.9 urgent=-0.3
aanest 6.92 bad=-0.6
ahvena 6.92 bad=0.9 complaint.cost=3.4 complaint.neglect=1.1 complaint.quality=2.6 escalation=1.2 good=-0.4 legal=-0.3 praise=-0.3 reputation=1.7
aidin 6.92 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.6 legal=2.3 payment.refused=-0.4 praise=-0.6
aiheen 6.92 bad=0.8 complaint.quality=1.0 escalation=2.8 good=-0.4 legal=1.6 praise=-0.3
aiheet 6.63 bad=0.9 complaint.cost=-0.3 complaint.delay=-0.9 complaint.neglect=-0.4 complaint.quality=1.3 leaving=-0.5 payment.delayed=-0.5 payment.disputed=3.0 payment.sent=2.3 reputation=-0.9
aiheut 6.63 bad=1.2 complaint.delay=-0.6 complaint.quality=2.8 good=-0.4 leaving=-0.4 legal=2.1 payment.refused=-0.5 praise=-0.5
aika 5.82 bad=2.5 complaint.cost=2.6 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=0.9 escalation=-0.4 good=-1.4 growth=-0.5 leaving=-0.4 legal=-0.8 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.5 praise=-1.5 reputation=0.6
aikaa 5.94 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.9 complaint.quality=0.4 good=0.9 growth=-0.4 leaving=-0.8 legal=-0.5 payment.delayed=-0.4 payment.refused=1.7 praise=1.0
aikaan 6.41 bad=0.6 complaint.cost=-0.3 complaint.neglect=0.5 complaint.quality=1.6 good=-0.6 leaving=-0.3 legal=-0.4 payment.promised=-0.3 payment.query=-1.7 praise=-0.7 reputation=1.5 urgent=-1.1
aikais 6.41 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=-0.9 good=0.8 growth=1.7 leaving=1.6 legal=-0.4 meeting.off=2.5 payment.refused=-0.4 praise=1.0 reputation=-0.4 urgent=-0.5
aikana 5.82 complaint.cost=2.7 complaint.delay=-0.9 complaint.neglect=-1.1 escalation=-0.6 good=0.7 growth=1.6 leaving=0.9 legal=-0.6 meeting.off=-0.3 payment.query=-0.7 payment.refused=-0.4 praise=1.0 reputation=1.7 urgent=1.6
aikata 5.72 bad=-0.5 complaint.cost=-0.6 complaint.delay=3.0 complaint.neglect=-1.1 complaint.quality=-0.4 escalation=-0.4 good=0.7 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.7 payment.query=-0.4 payment.refused=1.7 payment.sent=-0.4 praise=0.9 reputation=-0.8 urgent=-0.3
aikoja 6.92 complaint.quality=0.3 leaving=1.2 reputation=0.7
aina 5.25 bad=-1.7 complaint.cost=-1.2 complaint.delay=-0.3 complaint.neglect=0.7 escalation=0.5 good=1.0 legal=-1.0 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=2.1 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.4 praise=1.7 reputation=-0.5 urgent=-0.6
aineis 6.63 bad=2.0 complaint.quality=-0.3 escalation=-0.3 good=-0.7 leaving=3.2 payment.promised=-0.4 praise=-0.6 reputation=-0.3 urgent=2.5
ainoa 6.92 complaint.cost=2.8 complaint.delay=-0.4 complaint.neglect=1.6 complaint.quality=-0.4 good=0.6 growth=-0.3 leaving=1.3 praise=0.8 reputation=-0.4
aion 6.23 bad=1.6 complaint.delay=-0.7 complaint.neglect=0.6 complaint.quality=1.1 good=-1.2 leaving=1.5 legal=-0.7 payment.disputed=-0.3 payment.refused=-0.4 praise=-1.3 reputation=4.5
aivan 6.63 bad=-1.0 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.7 good=1.8 growth=-0.4 leaving=-0.7 payment.disputed=1.9 payment.refused=0.6 praise=2.0 reputation=-0.4
ajaa 6.63 bad=-1.4 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.6 leaving=-0.7 legal=-0.5 praise=-0.4
ajan 6.23 bad=1.2 complaint.cost=-0.3 complaint.delay=-1.0 complaint.neglect=-0.4 complaint.quality=1.2 good=-1.2 leaving=-0.6 legal=-0.3 meeting.off=2.6 payment.disputed=2.3 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=-1.2 reputation=-0.4 urgent=2.2
ajatte 6.41 bad=0.3 complaint.delay=1.1 complaint.neglect=-0.5 complaint.quality=-1.0 good=1.3 leaving=-0.5 legal=1.5 payment.query=-0.3 payment.refused=-0.3 praise=1.4 reputation=1.0
ajossa 6.92 bad=-0.5 complaint.cost=-0.4 complaint.neglect=1.6 complaint.quality=0.8 good=-0.5 leaving=0.7 payment.promised=3.3 praise=-0.6
alalai 5.31 leaving=-0.4 reputation=-0.7
alan 6.41 bad=3.1 complaint.cost=0.5 complaint.delay=2.9 good=-1.0 leaving=1.7 legal=-0.3 praise=-1.0 reputation=2.3
alas 6.63 bad=-1.1 complaint.cost=-0.5 complaint.neglect=-0.6 complaint.quality=-0.5 good=0.7 growth=-0.4 leaving=-1.1 payment.sent=1.9 praise=0.9 urgent=-0.3
alhaal 6.63 bad=2.6 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=3.6 good=-1.1 growth=-0.5 payment.refused=-0.4 praise=-1.3 urgent=2.0
alimma 6.92 bad=1.7 complaint.cost=1.6 complaint.quality=2.0 leaving=0.9 legal=-0.3 payment.refused=2.2
alkaa 5.38 bad=1.6 complaint.cost=1.2 complaint.neglect=1.1 complaint.quality=0.9 escalation=-0.6 good=-2.4 growth=-0.9 legal=-1.0 meeting.off=-0.6 payment.delayed=1.7 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.4 praise=-2.2 reputation=-1.1 urgent=4.2
alkaen 6.92 bad=-1.1 complaint.quality=-0.6 growth=1.4 leaving=1.4
alkane 6.92 bad=2.2 complaint.cost=2.0 complaint.neglect=-0.3 good=-1.0 leaving=4.1 meeting.off=-0.3 praise=-1.0
alla 5.82 bad=1.2 complaint.cost=-0.5 complaint.delay=1.9 complaint.quality=-0.8 escalation=-0.4 good=-1.2 growth=-0.6 leaving=0.7 legal=-0.4 meeting.off=-0.4 payment.delayed=1.1 payment.promised=-0.4 payment.query=-0.3 payment.refused=0.7 praise=-0.8 reputation=1.7 urgent=-0.6
alle 6.92 bad=-0.6 complaint.quality=-0.3 good=-0.3 payment.promised=3.6
alleki 5.82 bad=-2.7 complaint.cost=-0.5 complaint.delay=-1.1 complaint.neglect=-0.6 complaint.quality=-1.4 escalation=-0.6 good=-1.0 growth=-1.0 leaving=-2.1 legal=-1.4 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.7 payment.sent=-0.4 praise=-1.0 reputation=-0.6 urgent=-0.4
aloitt 6.41 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=1.0 complaint.quality=-0.8 escalation=-0.4 good=-0.5 legal=-0.6 meeting.off=-0.3 payment.delayed=-0.4 payment.query=2.0 praise=-0.4
aloitu 6.63 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=-1.1 good=-0.4 growth=2.2 leaving=-0.5 legal=-0.4 payment.disputed=2.1 payment.refused=-0.3 praise=-0.4
alueha 6.23 bad=2.2 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=0.7 good=-0.9 growth=-0.5 leaving=-0.7 legal=4.2 payment.disputed=1.2 payment.refused=0.6 payment.sent=-0.4 praise=-0.8 reputation=3.0
alusta 6.63 bad=0.5 complaint.cost=1.1 complaint.delay=-0.3 complaint.quality=-0.5 leaving=1.2 legal=-0.5
alv 6.41 bad=-1.1 complaint.cost=-0.4 complaint.delay=1.0 complaint.quality=0.4 escalation=-0.3 good=-0.7 leaving=-0.6 legal=-0.3 payment.disputed=-0.3 payment.query=2.2 payment.refused=-0.5 praise=-0.6 reputation=-0.9 urgent=-0.9
anna 6.92 bad=-1.3 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.9 growth=-0.6 payment.promised=2.3 payment.query=-0.4 payment.refused=-0.5 praise=-0.9 reputation=-0.3 urgent=-0.5
annamm 6.92 complaint.quality=-0.7 leaving=0.5 legal=0.7 payment.disputed=2.7 payment.refused=-0.3 reputation=-0.4
anneta 6.63 bad=-0.6 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.6 leaving=0.5 praise=-0.6 reputation=-0.3
annoin 6.92 bad=1.7 complaint.cost=1.5 complaint.quality=-0.4 escalation=-0.3 good=-0.8 leaving=-0.4 payment.disputed=-0.3 payment.refused=-0.3 praise=-0.8 reputation=4.2
anoppi 6.41 bad=-1.2 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.7 good=1.5 growth=1.3 leaving=-0.7 legal=-0.4 payment.delayed=-0.3 payment.refused=-0.3 praise=1.6 reputation=-0.5
ansiot 6.92 bad=-0.6 complaint.quality=-0.8 good=2.0 growth=-0.4 leaving=-0.3 legal=-0.4 praise=2.1
antaa 6.41 bad=-1.1 complaint.delay=-0.3 complaint.quality=-0.3 good=2.1 growth=3.6 leaving=-0.6 payment.delayed=1.0 payment.query=-0.5 praise=0.8
antaka 6.92 bad=1.7 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=0.9 complaint.quality=-0.5 escalation=3.9 good=-0.4 growth=-0.7 reputation=-0.4
anteek 6.41 bad=-1.9 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.8 good=-1.6 leaving=-0.5 legal=-0.3 meeting.off=1.3 payment.delayed=1.9 payment.disputed=-0.3 payment.promised=2.0 payment.refused=-0.7 payment.sent=-0.5 praise=-1.4 reputation=-0.4
antoi 6.63 bad=0.3 complaint.neglect=2.8 complaint.quality=1.7 good=-0.5 legal=2.3 praise=-0.5 reputation=-0.6
antti 6.92 bad=-0.6 complaint.neglect=-0.4 good=1.0 growth=1.0 legal=-0.3 praise=1.3
apua 6.63 bad=0.7 complaint.quality=1.9 good=1.5 growth=0.5 leaving=-0.3 meeting.off=-0.4 praise=1.6 urgent=2.5
arkipa 6.92 bad=-1.7 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.3 leaving=-0.5 legal=-0.6
arkist 6.23 bad=-1.1 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.9 growth=2.4 leaving=-0.7 legal=-0.7 praise=0.4 reputation=-0.4 urgent=-0.4
arvonl 6.92 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.5 good=0.9 payment.query=1.2 praise=1.0
arvost 4.72 bad=-1.9 complaint.cost=-1.2 complaint.delay=-1.3 complaint.neglect=1.6 complaint.quality=-2.0 escalation=-0.5 growth=-0.6 leaving=-0.4 legal=-1.1 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.4 payment.refused=-1.4 payment.sent=-0.4 praise=-0.3 reputation=1.5 urgent=-0.4
asensi 6.63 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=0.7 good=2.1 growth=-0.5 leaving=-0.4 legal=-0.6 payment.query=-0.4 payment.refused=-0.5 praise=2.2 reputation=-0.5 urgent=1.5
asenta 6.41 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.7 good=2.1 growth=-0.3 leaving=-0.5 legal=-0.4 meeting.off=-0.5 payment.disputed=2.3 payment.refused=1.1 payment.sent=-0.3 praise=2.5 reputation=-0.5
asetuk 6.92 bad=-0.9 complaint.neglect=-0.5 complaint.quality=-0.6 leaving=-0.8
asia 5.54 bad=0.9 complaint.cost=-1.1 complaint.delay=-1.3 complaint.quality=0.8 escalation=2.9 good=-0.9 growth=-0.5 leaving=-0.5 legal=1.7 meeting.off=3.1 payment.delayed=-0.3 payment.disputed=0.9 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.3 payment.sent=-0.3 praise=-1.0 reputation=-0.9 urgent=-0.4
asiaan 6.41 bad=-1.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=-0.6 good=-0.9 leaving=-0.4 legal=-0.5 meeting.off=-0.3 praise=-0.8 reputation=-0.4 urgent=-0.4
asiaka 4.69 bad=-0.6 complaint.cost=-0.7 complaint.delay=-2.4 complaint.neglect=1.5 complaint.quality=-2.3 escalation=-0.8 good=-0.9 growth=-1.3 legal=-1.9 payment.delayed=-0.9 payment.disputed=-0.8 payment.promised=-0.9 payment.query=-0.8 payment.refused=-0.6 payment.sent=-0.7 praise=-0.5 urgent=-0.8
asiakk 4.49 bad=0.3 complaint.cost=1.1 complaint.delay=-1.6 complaint.neglect=3.4 escalation=-0.9 good=-1.1 growth=-2.3 leaving=-0.6 legal=-1.6 payment.disputed=-0.9 payment.promised=-0.7 payment.query=-1.1 payment.refused=-1.7 payment.sent=-0.8 praise=-0.5 reputation=0.4 urgent=1.0
asiami 6.41 bad=1.1 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=-1.2 good=-0.4 leaving=1.7 payment.disputed=1.3 payment.refused=-0.7 praise=-0.4 reputation=0.7
asian 5.62 bad=2.2 complaint.cost=-0.6 complaint.delay=0.4 complaint.neglect=1.6 escalation=1.4 good=-1.2 growth=-0.4 leaving=-0.5 legal=3.1 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=1.1 payment.query=-0.3 payment.sent=-0.3 praise=-1.3 reputation=2.4 urgent=-0.3
asiana 5.31 bad=0.7 complaint.cost=-1.2 complaint.neglect=-1.4 escalation=-1.0 good=-1.6 growth=-0.9 leaving=-1.8 legal=3.9 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.6 payment.refused=-1.0 payment.sent=-0.4 praise=-1.4 reputation=-1.4 urgent=-0.7
asiant 6.41 bad=0.4 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=0.6 good=1.2 leaving=-0.7 legal=2.7 payment.refused=-0.6 praise=1.6
asiast 6.23 bad=1.4 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=2.6 complaint.quality=1.8 escalation=0.7 good=-0.8 growth=-0.4 leaving=-0.7 legal=2.0 payment.delayed=-0.3 payment.disputed=0.9 payment.refused=0.4 praise=-0.7 reputation=-0.4
asiat 6.23 complaint.cost=-0.6 complaint.neglect=-0.8 complaint.quality=1.1 escalation=1.4 good=-0.8 leaving=-0.5 legal=1.3 praise=-0.7
asiois 6.23 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=2.2 complaint.quality=-0.7 escalation=0.7 good=-0.7 leaving=1.3 legal=-0.4 meeting.off=-0.3 payment.refused=-0.5 praise=-0.8 reputation=-0.4
asken 6.63 bad=-1.1 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.7 growth=-0.4 leaving=-0.5 payment.delayed=-0.4 payment.promised=-0.4 payment.refused=-0.7 payment.sent=6.3 praise=-0.4
asti 5.38 complaint.cost=-0.9 complaint.delay=2.9 complaint.neglect=-1.5 escalation=-0.4 good=0.9 growth=0.7 leaving=-1.4 legal=-0.6 meeting.off=-1.0 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.4 payment.sent=-0.5 praise=1.2 reputation=-0.7 urgent=-0.5
asukas 6.92 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.8 good=1.0 growth=1.0 leaving=-0.3 legal=-0.3 praise=1.2
aukeaa 6.92 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=0.8 good=-0.4 payment.delayed=2.3 payment.refused=-0.3 praise=-0.3 reputation=-0.5
auki 6.41 bad=0.6 complaint.cost=-0.5 complaint.delay=1.8 complaint.quality=0.5 good=-0.9 growth=-0.4 leaving=-0.5 legal=-0.3 payment.refused=-0.5 praise=-0.7
auto 6.41 bad=-0.9 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.5 leaving=-0.4 meeting.off=2.9 payment.promised=-0.3 praise=-0.5 urgent=-0.4
automa 6.07 bad=-1.9 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-0.7 escalation=-0.4 good=-0.9 leaving=-0.6 legal=-0.8 meeting.off=-0.4 payment.query=-0.3 payment.refused=-0.4 payment.sent=-0.4 praise=-1.0 reputation=-0.4 urgent=-0.4
avaa 6.92 bad=-0.7 complaint.quality=-0.4 good=2.0 growth=2.4 leaving=-0.3
avaime 6.63 bad=2.3 complaint.neglect=1.1 complaint.quality=-0.8 good=-0.7 growth=-0.7 leaving=4.2 praise=-0.5
avaimi 6.92 bad=1.7 complaint.neglect=1.8 complaint.quality=-0.3 good=-0.4 legal=1.9 praise=-0.4
avajai 6.07 bad=-0.5 complaint.cost=-0.6 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=-1.2 good=1.7 growth=1.8 leaving=-0.6 legal=-0.5 meeting.off=-0.6 payment.promised=-0.4 payment.refused=-0.7 payment.sent=-0.4 praise=1.4 reputation=-1.1 urgent=1.8
avoime 6.63 bad=-1.0 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.6 growth=-0.6 leaving=-0.3 payment.query=-0.4 payment.sent=3.2 praise=-0.6 reputation=-0.3
avoimi 6.92 bad=-0.6 complaint.quality=-0.4 good=-0.3 payment.query=3.7
avusta 6.92 bad=-0.7 complaint.quality=-0.3 good=1.7 leaving=-0.4 praise=1.8
avustu 6.92 bad=-1.2 complaint.neglect=-0.4 complaint.quality=-0.5 payment.delayed=4.2
budjet 6.07 bad=-2.1 complaint.cost=-1.3 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.0 good=1.6 growth=0.5 leaving=-0.5 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.3 payment.refused=-0.5 praise=1.7 reputation=-0.5
deadli 6.92 bad=-0.6 complaint.delay=-0.5 good=-0.3 leaving=-0.4 payment.refused=-0.3 praise=-0.5 reputation=-0.3 urgent=1.9
diaari 6.92 bad=0.5 complaint.delay=-0.3 complaint.neglect=-0.9 complaint.quality=2.5 legal=1.9 payment.refused=-0.5 reputation=-0.3
e 6.92 complaint.cost=2.9 complaint.delay=-0.3 complaint.neglect=2.7 complaint.quality=-0.6 good=-0.5 growth=-0.3 leaving=-0.4 payment.disputed=3.6 payment.refused=-0.6 payment.sent=2.4 praise=-0.4
edelle 6.07 bad=0.4 complaint.cost=0.7 complaint.delay=-0.7 complaint.neglect=1.7 complaint.quality=1.0 good=-1.1 leaving=-0.7 legal=-0.5 payment.disputed=-0.6 payment.promised=-0.4 payment.query=1.7 payment.refused=-0.6 payment.sent=-0.4 praise=-1.2 reputation=-0.7 urgent=-0.4
edelli 6.63 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=2.2 good=-0.9 leaving=0.9 praise=-0.8
edes 5.94 bad=2.6 complaint.cost=1.3 complaint.delay=1.0 complaint.neglect=2.9 complaint.quality=0.6 escalation=2.1 growth=-0.5 leaving=-0.8 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.4 payment.query=-0.4 payment.refused=-0.4 reputation=2.9 urgent=3.4
ehdin 6.63 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.6 good=0.6 leaving=-0.6 payment.delayed=1.6 payment.promised=2.1 payment.refused=-0.4 praise=0.5 urgent=-0.5
ehditk 6.63 bad=-1.0 complaint.quality=-0.5 good=1.2 growth=-0.3 leaving=-0.5 meeting.off=3.1 praise=1.4 urgent=2.4
ehdoil 6.92 bad=-0.6 good=2.2 growth=2.6 leaving=-0.7 praise=1.0
ehdota 6.63 bad=-0.8 complaint.neglect=-0.4 complaint.quality=-0.4 leaving=-0.3 meeting.off=1.2 reputation=-0.3 urgent=-0.7
ehdott 6.41 bad=-1.6 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.7 good=1.1 growth=1.6 leaving=-1.0 meeting.off=1.1 payment.disputed=-0.4 payment.refused=-0.5 reputation=-0.4
ehka 6.63 bad=2.3 complaint.cost=2.2 complaint.neglect=1.7 complaint.quality=-1.0 good=-0.5 growth=-0.4 leaving=4.9 legal=-0.6 praise=-0.5
ehti 6.92 complaint.cost=-0.3 complaint.delay=2.3 complaint.neglect=-0.4 complaint.quality=-1.1 good=1.2 leaving=-0.3 payment.refused=-0.6 payment.sent=3.1 praise=1.2
ei 2.78 bad=4.1 complaint.delay=3.6 complaint.neglect=4.9 complaint.quality=2.3 escalation=1.1 good=0.8 growth=-3.2 leaving=0.9 legal=1.3 meeting.off=2.2 payment.delayed=-1.8 payment.disputed=4.0 payment.promised=-1.3 payment.query=-0.4 payment.refused=5.1 payment.sent=-1.5 praise=1.5 reputation=-1.9 urgent=-2.4
eihan 6.92 bad=-0.7 complaint.quality=-0.5 good=1.4 growth=1.5 leaving=-0.8 praise=2.2
eika 4.88 bad=3.6 complaint.cost=1.4 complaint.delay=0.8 complaint.neglect=5.3 complaint.quality=3.0 escalation=1.1 good=-0.3 growth=1.7 legal=-1.1 payment.delayed=-0.4 payment.disputed=2.5 payment.promised=-0.6 payment.query=-0.9 payment.refused=4.0 payment.sent=-0.7 praise=-1.6 urgent=0.7
eilen 5.02 complaint.cost=-0.8 complaint.delay=1.1 escalation=-0.8 good=-0.3 growth=-1.0 leaving=2.2 legal=-0.6 meeting.off=-0.8 payment.delayed=-1.1 payment.disputed=-0.7 payment.promised=-0.8 payment.query=-0.6 payment.refused=-1.4 payment.sent=2.6 reputation=-1.4 urgent=2.3
eilise 6.41 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=-0.7 good=-1.1 growth=-0.3 leaving=-0.5 legal=-0.3 meeting.off=3.5 payment.promised=-0.4 payment.refused=-0.4 praise=-0.9 reputation=-0.7 urgent=2.2
eivat 6.07 bad=0.4 complaint.cost=1.9 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-1.1 good=-1.1 growth=-0.4 legal=-0.7 meeting.off=1.8 payment.delayed=1.8 payment.disputed=3.8 payment.refused=-0.5 praise=-1.0 reputation=-0.6
elainl 6.92 bad=-0.5 complaint.quality=-0.3 good=1.5 growth=1.6 leaving=-0.4 payment.delayed=1.8 payment.promised=2.4 praise=-0.4
elakke 6.41 bad=-0.6 complaint.cost=-0.3 complaint.delay=2.7 complaint.neglect=-0.7 complaint.quality=-0.8 good=0.8 growth=-0.6 leaving=-0.8 legal=-0.4 meeting.off=-0.7 payment.disputed=-0.3 payment.refused=-0.5 praise=0.9 reputation=-0.4 urgent=-0.4
eli 5.72 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=0.5 good=-1.5 leaving=-0.9 legal=-0.8 meeting.off=0.8 payment.delayed=0.4 payment.disputed=-0.4 payment.promised=2.7 payment.query=-0.4 payment.refused=1.1 payment.sent=-0.3 praise=-1.1 reputation=-0.6 urgent=-0.4
ellei 6.23 bad=2.3 complaint.delay=2.6 complaint.neglect=-0.5 complaint.quality=1.0 escalation=1.3 good=-0.5 leaving=-0.4 legal=2.8 payment.refused=-0.3 praise=-0.5 reputation=1.1 urgent=1.2
elokuu 5.94 bad=0.5 complaint.cost=-0.5 complaint.delay=2.7 complaint.neglect=2.5 complaint.quality=-1.6 escalation=-0.3 good=-1.1 growth=-0.3 leaving=-0.7 legal=-0.9 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.query=1.8 payment.refused=1.1 praise=-0.8 urgent=-0.5
elokuv 6.92 bad=0.6 complaint.cost=3.6 complaint.neglect=-0.3 complaint.quality=2.1 good=-1.1 leaving=-0.4 payment.refused=-0.4 praise=-1.2 reputation=-0.4
emme 4.72 bad=2.6 complaint.neglect=2.3 escalation=-0.7 good=-2.6 growth=-1.2 leaving=3.1 legal=0.9 meeting.off=1.9 payment.delayed=-1.0 payment.disputed=1.8 payment.promised=-0.7 payment.query=1.1 payment.refused=1.8 payment.sent=-0.9 praise=-2.4 reputation=-0.9 urgent=-0.7
en 3.99 bad=2.4 complaint.delay=2.9 complaint.neglect=1.4 complaint.quality=1.3 good=1.2 leaving=-1.9 legal=1.0 meeting.off=4.6 payment.delayed=-1.5 payment.disputed=0.4 payment.promised=-1.4 payment.refused=4.8 payment.sent=-1.4 praise=2.0 reputation=3.9 urgent=-1.5
enaa 6.41 bad=1.7 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.0 good=-1.0 leaving=4.9 meeting.off=-0.4 payment.refused=-0.6 praise=-0.9 reputation=-0.3
enemma 5.82 bad=0.9 complaint.cost=3.0 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=2.2 good=-1.2 legal=-0.7 payment.delayed=-0.4 payment.query=-0.5 payment.refused=-0.4 payment.sent=-0.6 praise=-1.0 reputation=-1.2
englan 6.41 bad=-0.4 complaint.delay=-0.5 complaint.neglect=1.8 complaint.quality=0.9 good=-0.4 growth=-0.4 leaving=-0.9 legal=-0.8 payment.query=-0.3 praise=-0.3
enka 6.41 bad=0.4 complaint.neglect=0.7 complaint.quality=1.2 escalation=-0.4 good=-0.5 leaving=0.5 legal=0.9 praise=-0.5
ennakk 6.41 bad=1.6 complaint.delay=2.7 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.5 leaving=1.9 legal=2.9 payment.disputed=-0.6 payment.refused=-1.0 payment.sent=-0.3 praise=-0.5
ennako 6.63 bad=-0.8 complaint.delay=1.4 complaint.neglect=-0.7 complaint.quality=-1.1 good=-0.4 leaving=-1.1 legal=0.3 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=2.2 payment.sent=-0.9 praise=-0.4
ennall 6.63 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.7 good=-1.3 growth=0.6 leaving=-0.4 legal=-0.4 praise=-1.1
ennen 4.41 bad=1.9 complaint.cost=2.2 complaint.delay=1.4 complaint.neglect=1.9 complaint.quality=-0.4 good=1.0 growth=1.1 legal=-0.5 meeting.off=-1.2 payment.disputed=-1.2 payment.refused=-0.8 payment.sent=2.3 praise=1.3 reputation=1.2 urgent=3.6
ennenk 6.63 bad=-0.8 complaint.quality=-0.5 good=1.5 growth=2.1 legal=-0.4 praise=1.3
enpa 6.92 complaint.quality=-0.5 leaving=-0.5 legal=-0.3 reputation=1.3
ens 6.92 bad=-0.5 complaint.quality=-0.3 meeting.off=0.7 payment.delayed=1.1 payment.promised=1.3
ensi 4.07 bad=-0.5 complaint.cost=-0.5 complaint.neglect=-0.6 complaint.quality=-0.7 escalation=-1.1 good=-2.3 growth=2.6 leaving=2.6 legal=-2.0 meeting.off=1.2 payment.delayed=-1.0 payment.disputed=-0.7 payment.promised=-0.8 payment.refused=-0.9 payment.sent=1.0 praise=-2.2 reputation=1.0 urgent=-1.1
ensimm 5.82 bad=-1.0 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=0.6 complaint.quality=-0.7 good=2.1 growth=-0.4 leaving=-1.1 legal=-0.8 meeting.off=-0.3 payment.delayed=2.3 payment.promised=1.9 payment.sent=-0.5 praise=2.2 reputation=-0.5 urgent=-0.3
ensin 6.41 bad=-0.6 complaint.cost=-0.8 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=-0.6 good=2.7 leaving=-0.6 legal=-0.4 payment.delayed=2.0 payment.disputed=1.5 payment.refused=-0.4 praise=2.7 reputation=1.2
entine 6.63 bad=-0.7 complaint.quality=-0.5 leaving=-0.4
entise 6.92 bad=-0.5 leaving=-0.3 praise=-0.3
era 6.63 bad=0.3 complaint.delay=2.0 complaint.quality=-0.6 good=-0.9 leaving=-0.6 legal=-0.5 meeting.off=2.5 payment.delayed=3.0 payment.promised=2.6 payment.refused=2.4 payment.sent=3.5 praise=-0.9
eraant 6.92 complaint.quality=1.1 legal=0.9 payment.delayed=1.2 payment.promised=1.3 payment.refused=2.0
erapai 5.94 bad=-2.0 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=-0.9 escalation=-0.5 good=-1.1 growth=-0.4 leaving=-0.7 legal=-0.4 meeting.off=-0.5 payment.delayed=6.3 payment.disputed=-0.4 payment.query=3.3 payment.refused=-0.7 payment.sent=-0.5 praise=-1.1 reputation=-0.8 urgent=-0.5
eras 6.92 bad=-0.4
erasta 6.92 complaint.quality=1.2 good=-0.6 legal=-0.7 payment.delayed=2.5 payment.refused=1.1 praise=-0.6
eri 6.23 bad=1.1 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=3.2 escalation=3.4 good=-0.5 legal=-0.3 payment.delayed=-0.4 payment.query=0.8 payment.refused=-0.4 praise=-0.5 reputation=-0.5
erikse 6.92 complaint.quality=0.7 good=-0.4 legal=0.9 praise=-0.4 reputation=-0.5
eritta 6.92 bad=-0.9 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-0.4 good=2.3 growth=1.2 leaving=-0.6 legal=-0.4 praise=2.5
eritte 6.92 bad=-0.9 complaint.quality=-0.4 good=-0.4 leaving=-0.3 legal=-0.3 payment.query=2.5 praise=-0.3
erityi 6.63 bad=-2.2 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.0 good=2.6 leaving=-0.5 praise=2.7 reputation=-0.7 urgent=-0.5
erosi 6.92 bad=-1.0 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.5 praise=-0.5
esa 6.92 bad=1.1 complaint.delay=0.8 complaint.neglect=0.8 complaint.quality=2.0 good=-0.3 leaving=1.1 praise=-0.4
esimer 6.41 bad=-0.6 complaint.neglect=-0.7 complaint.quality=-1.3 good=-0.5 leaving=-0.5 legal=-0.6 praise=-0.5 reputation=0.4
esimie 6.07 bad=1.7 complaint.cost=-0.5 complaint.neglect=1.3 escalation=4.2 good=-1.3 growth=-0.6 leaving=0.5 legal=-0.5 payment.disputed=-0.4 payment.refused=-0.5 praise=-1.3 reputation=-1.2 urgent=-0.4
esitam 6.92 bad=0.8 complaint.quality=1.9 legal=1.5 payment.refused=2.0
esite 6.23 bad=-0.4
esitet 6.92 bad=-1.0 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.6 growth=1.6 leaving=-0.5 praise=-0.6
esitte 5.62 bad=0.9 complaint.cost=1.5 complaint.delay=1.9 complaint.quality=2.4 escalation=-0.3 good=-0.4 leaving=-0.8 legal=-0.7 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.3 praise=-1.3 urgent=-0.4
esitys 6.92 bad=-0.5 complaint.quality=-0.3
et 6.63 bad=1.4 complaint.delay=0.6 complaint.quality=3.0 good=-0.4 leaving=0.5 payment.disputed=-0.6 reputation=0.6 urgent=-0.3
etana 6.23 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.6 good=-0.6 growth=-0.4 leaving=-0.6 legal=-0.6 meeting.off=0.8 payment.refused=-0.3 praise=-0.7 reputation=-0.4
eteenp 6.63 bad=-0.8 complaint.quality=-0.4 good=-0.6 growth=0.8 leaving=0.6 legal=-0.3 payment.query=2.0 payment.refused=-0.3 praise=-0.5 reputation=-0.5
etsimm 6.63 bad=0.5 complaint.neglect=-0.5 complaint.quality=1.3 good=-0.7 growth=-0.6 leaving=1.2 legal=-0.4 praise=-0.6 reputation=-0.4
etta 3.25 bad=2.3 complaint.cost=1.8 complaint.delay=-2.8 complaint.neglect=5.1 complaint.quality=0.6 escalation=0.9 good=3.5 growth=2.5 leaving=0.5 legal=0.5 meeting.off=-1.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=0.7 payment.query=-2.5 payment.refused=0.7 payment.sent=1.0 praise=4.3 reputation=-0.9 urgent=-2.2
ette 5.31 bad=4.3 complaint.cost=1.0 complaint.delay=2.1 complaint.neglect=7.6 complaint.quality=-0.6 escalation=-0.7 good=0.4 growth=-0.8 leaving=4.7 legal=2.1 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=0.5 payment.promised=-0.5 payment.query=-0.7 payment.refused=3.8 payment.sent=-0.4 praise=0.6 reputation=1.1 urgent=-0.7
ettei 6.07 bad=2.8 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=2.3 escalation=-0.3 good=-0.6 growth=-0.5 leaving=0.9 legal=-0.6 payment.disputed=2.0 payment.refused=3.0 praise=-0.5 reputation=-0.5
etukat 6.92 complaint.cost=-0.7 complaint.quality=1.0 good=-0.4 leaving=-0.6 payment.query=0.9 praise=-0.3 reputation=-0.7
etusiv 6.63 bad=-1.0 complaint.quality=-0.8 escalation=-0.3 good=-0.4 leaving=-0.5 praise=-0.3 reputation=-0.4 urgent=-0.4
euroa 5.54 bad=1.1 complaint.cost=6.1 complaint.delay=-1.1 complaint.neglect=0.5 complaint.quality=0.5 escalation=-0.6 good=-1.9 growth=-0.7 leaving=-0.9 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=2.1 payment.promised=-0.5 payment.query=2.0 payment.refused=1.8 payment.sent=3.2 praise=-1.7 reputation=1.6 urgent=-0.5
euron 6.63 bad=0.7 complaint.delay=-0.4 complaint.quality=2.0 good=-0.3 leaving=-0.4 legal=1.8 praise=-0.4 reputation=-0.4
exampl 6.41 bad=-1.8 complaint.delay=-0.4 complaint.neglect=-1.0 complaint.quality=-0.6 escalation=-0.3 good=-0.6 leaving=-0.4 legal=-0.5 meeting.off=-0.3 payment.query=-0.3 payment.refused=-0.3 praise=-0.6 reputation=-0.5 urgent=-0.4
firma 6.92 bad=0.6 complaint.delay=2.4 complaint.neglect=-0.3 good=-0.5 leaving=1.0 praise=-0.6 reputation=1.3
firman 6.92 bad=1.3 complaint.quality=-0.5 good=-0.5 leaving=0.9 praise=0.6 reputation=3.3
google 4.98 bad=-0.3 complaint.delay=-0.9 complaint.neglect=0.6 complaint.quality=-0.6 growth=-0.4 leaving=-1.2 legal=-0.7 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-1.2 praise=0.4 reputation=2.6
haasta 6.23 bad=0.3 complaint.cost=-0.4 complaint.delay=-1.1 complaint.neglect=-0.6 good=-1.0 growth=-0.3 leaving=-0.8 legal=1.5 praise=-1.2 reputation=2.4
haaste 5.62 bad=1.5 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=1.3 complaint.quality=-2.0 good=-1.3 growth=-0.6 leaving=-1.0 legal=5.7 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=-0.7 payment.query=-0.5 payment.refused=-0.5 payment.sent=-0.3 praise=-1.1 reputation=-1.4 urgent=-0.6
haemme 6.92 bad=0.3 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.4 growth=-0.5 leaving=-0.6 legal=1.4 praise=-0.3 reputation=-0.7
haen 6.92 complaint.delay=0.9 complaint.neglect=-0.4 good=-0.8 leaving=-0.5 legal=0.8 payment.disputed=-0.3 payment.promised=2.6 payment.refused=-0.3 praise=-0.5
hajosi 6.63 bad=-0.6 complaint.quality=-0.4 good=-0.6 meeting.off=0.6 payment.delayed=1.0 payment.promised=1.2 praise=-0.5
hakemu 6.63 bad=-0.7 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=0.6 good=-0.5 leaving=-0.3 legal=-0.5 payment.refused=-0.6 praise=-0.4 urgent=1.9
hallin 6.41 bad=-1.0 complaint.delay=-0.5 complaint.quality=-0.9 good=-0.5 growth=0.8 leaving=-0.9 legal=-0.4 praise=-0.4 urgent=-0.5
hallit 5.13 bad=1.9 complaint.cost=-1.0 complaint.delay=1.0 complaint.neglect=0.8 complaint.quality=3.6 escalation=2.7 growth=1.7 leaving=2.1 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.8 payment.promised=-0.7 payment.query=-0.4 payment.refused=2.6 payment.sent=-0.5 praise=-1.1 reputation=-0.9 urgent=-0.5
haluaa 6.07 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.2 growth=0.5 legal=0.4 payment.delayed=-0.5 payment.disputed=-0.3 payment.query=3.9 payment.refused=-0.6 payment.sent=1.3 reputation=-0.5
haluai 6.07 bad=-1.2 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=-0.6 complaint.quality=-0.9 escalation=1.4 growth=3.6 leaving=-1.3 legal=-0.6 payment.refused=-0.5 praise=0.8 reputation=-0.5 urgent=-0.3
haluam 6.63 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.7 good=1.1 growth=1.8 leaving=-0.4 praise=1.2 reputation=-0.4
haluan 5.72 bad=0.9 complaint.cost=-0.8 complaint.quality=-0.8 escalation=2.0 good=-0.3 growth=0.6 legal=0.8 meeting.off=-0.3 payment.disputed=-0.4 payment.query=1.5 payment.refused=1.4 reputation=-0.9 urgent=-0.4
haluat 6.92 bad=1.2 complaint.cost=-0.6 complaint.neglect=-0.6 complaint.quality=-0.8 good=-0.6 leaving=-0.4 legal=2.1 payment.disputed=-0.7 payment.refused=1.7 praise=-0.6 reputation=-0.4
halvem 6.92 bad=0.6 complaint.cost=2.7 complaint.quality=-0.9 escalation=1.6 leaving=2.3 reputation=-0.3
halyti 6.92 bad=1.0 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=0.9 good=-0.4 leaving=-0.4 payment.refused=1.8 praise=-0.4 reputation=-0.4 urgent=1.8
hammas 6.41 bad=-0.3 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=0.4 good=-0.5 leaving=-0.9 meeting.off=0.3 payment.promised=-0.3 praise=-0.4 reputation=-0.4
han 4.84 complaint.cost=0.9 complaint.delay=-1.5 complaint.neglect=-0.7 complaint.quality=1.5 escalation=2.7 good=-1.8 growth=-1.1 leaving=1.5 legal=2.4 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.9 payment.sent=-0.5 praise=-0.3 reputation=-1.8 urgent=-0.7
hanell 5.72 bad=-2.2 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-1.1 complaint.quality=-1.5 escalation=-0.5 good=3.5 growth=3.3 leaving=-1.4 legal=-1.1 meeting.off=-0.3 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.3 praise=2.5 reputation=0.5
hanen 5.72 bad=1.3 complaint.cost=0.8 complaint.delay=-0.8 complaint.quality=-0.5 escalation=3.0 growth=-0.3 leaving=0.8 legal=0.8 meeting.off=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.5 reputation=-0.6 urgent=-0.3
hanet 6.92 bad=-1.6 good=-0.4 legal=-0.3 praise=-0.4 reputation=-0.5
hankal 6.63 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-1.1 complaint.quality=-0.5 good=3.8 leaving=-0.5 meeting.off=-0.4 payment.disputed=-0.4 praise=3.8 reputation=-0.4
hankin 6.41 bad=0.7 complaint.cost=3.7 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=-0.4 escalation=3.3 good=1.0 growth=1.7 leaving=2.8 legal=-0.7 praise=1.0 reputation=-0.5
hanta 6.92 bad=2.3 complaint.delay=1.4 complaint.neglect=-0.6 complaint.quality=3.3 escalation=2.1 good=-0.4 leaving=5.2 legal=-0.3 praise=-0.4 reputation=1.4
harjoi 6.92 bad=-0.8 complaint.quality=-0.8 good=1.7 leaving=-0.4 legal=-0.4 payment.query=-0.4 praise=1.6 urgent=-0.4
harmi 6.92 bad=-0.5 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=0.5 good=-0.5 legal=-0.4 meeting.off=4.5 praise=-0.6
harvoi 6.92 bad=-1.2 complaint.neglect=-0.6 complaint.quality=-0.5 good=2.5 leaving=-0.3 payment.refused=-0.3 praise=2.7
hattua 6.63 bad=-1.2 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.8 good=2.4 leaving=-0.6 praise=2.6 reputation=-0.4
haudat 6.92 complaint.quality=0.5 leaving=1.2 reputation=0.7
hautau 6.63 bad=0.5 complaint.neglect=0.5 complaint.quality=0.8 growth=0.9 leaving=0.5 praise=0.4 reputation=0.9
he 6.07 bad=1.0 complaint.cost=-0.4 complaint.neglect=0.6 complaint.quality=-1.3 good=-1.2 growth=-0.4 leaving=1.2 legal=0.9 payment.refused=-0.5 praise=-0.8 reputation=0.8 urgent=-0.4
hei 3.65 bad=-1.8 complaint.cost=-1.8 complaint.neglect=-0.6 escalation=0.7 good=-0.8 growth=0.4 leaving=-1.4 meeting.off=-0.5 payment.disputed=1.1 payment.promised=-1.8 payment.query=4.0 payment.refused=-1.7 payment.sent=-0.7 praise=-0.5 reputation=-1.2 urgent=0.6
heidan 6.63 bad=-1.3 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.7 growth=-0.3 leaving=-0.3 legal=-0.4 payment.disputed=-0.3 praise=-0.6
heikki 6.92 complaint.delay=-0.3 complaint.neglect=1.1 complaint.quality=-0.5 escalation=1.0 legal=-0.4 urgent=-0.4
heilla 6.92 bad=-0.8 complaint.delay=-0.4 complaint.quality=-0.5 legal=-0.4 urgent=2.3
heille 6.23 bad=0.9 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=2.3 good=-0.3 leaving=1.4 legal=-0.4 payment.delayed=-0.3 praise=-0.4 reputation=2.6
heinak 6.41 bad=-1.7 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.9 good=-0.6 growth=-0.4 leaving=-0.6 legal=-0.6 payment.refused=-0.4 payment.sent=1.5 praise=-0.7 reputation=-0.4
heippa 6.92 bad=-0.5 complaint.neglect=-0.4 good=0.5 leaving=-0.4 praise=0.5
helmik 5.94 bad=-1.7 complaint.cost=0.6 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-1.0 escalation=-0.3 good=-0.7 growth=-0.4 legal=-1.0 payment.delayed=-0.3 payment.refused=-0.4 praise=-0.7 reputation=-0.5
helsin 6.63 bad=0.4 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.9 leaving=-0.8 payment.disputed=3.2 praise=-0.7
henkil 6.63 complaint.cost=-0.6 complaint.neglect=1.3 complaint.quality=-0.8 good=-0.6 leaving=-0.8 praise=-0.6 reputation=-0.6
heti 5.38 bad=-0.8 complaint.cost=-1.0 complaint.neglect=0.3 complaint.quality=1.7 escalation=-0.7 good=1.2 growth=0.4 leaving=1.3 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=1.3 payment.query=-0.5 payment.sent=1.5 praise=1.6 reputation=-1.1 urgent=7.7
hieno 6.92 bad=-1.0 complaint.cost=-0.4 complaint.neglect=-0.6 complaint.quality=-0.4 good=0.8 leaving=-0.4 payment.sent=2.0 praise=0.9 reputation=-0.3
hienoa 6.63 bad=1.4 complaint.delay=4.2 complaint.quality=-0.7 good=1.2 leaving=-0.8 legal=-0.3 meeting.off=-0.3 praise=2.6 reputation=-0.4
hienos 6.92 bad=-0.7 complaint.quality=-0.6 good=0.8 growth=-0.4 praise=1.0
hiljai 6.63 bad=0.7 complaint.delay=1.5 complaint.neglect=3.5 complaint.quality=-0.4 leaving=-0.4 legal=-0.4 reputation=2.9
hinnal 6.41 complaint.cost=3.5 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=1.2 good=-0.8 growth=3.6 leaving=-0.9 legal=-0.4 payment.query=-0.4 payment.refused=-0.4 praise=-0.9 urgent=-0.5
hinnas 6.07 bad=2.4 complaint.cost=5.6 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=1.7 escalation=1.3 good=-1.0 growth=-0.4 leaving=1.1 praise=-0.9 reputation=1.5 urgent=-0.5
hinnat 6.63 bad=1.9 complaint.cost=2.0 complaint.quality=2.2 good=-0.5 leaving=0.8 meeting.off=-0.3 praise=-0.4 urgent=2.5
hinta 5.46 bad=1.8 complaint.cost=7.5 complaint.delay=-1.2 complaint.neglect=2.4 escalation=-0.6 good=-1.6 growth=-0.3 legal=-0.8 meeting.off=-0.4 payment.delayed=-1.0 payment.disputed=3.2 payment.promised=-0.4 payment.query=-0.5 payment.refused=0.5 payment.sent=-0.4 praise=-1.4 reputation=-1.0 urgent=-0.3
hissin 6.92 bad=-0.8 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-0.3 good=0.9 leaving=-0.4 payment.sent=2.0 praise=1.0
histor 6.92 bad=-0.6 good=2.3 growth=1.9 praise=2.4
hoidan 6.92 bad=-1.2 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.5 leaving=-0.3 payment.delayed=2.2 payment.promised=5.0 payment.refused=-0.4 praise=-0.7 reputation=-0.5
hoidet 6.23 bad=-0.4 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-1.0 good=1.2 growth=1.0 leaving=-0.7 legal=1.4 meeting.off=-0.5 payment.delayed=-0.3 payment.refused=-0.4 praise=1.3 reputation=-0.4
hoitaa 5.94 bad=0.4 complaint.cost=0.5 complaint.neglect=-0.7 complaint.quality=-0.9 escalation=-0.4 good=0.4 growth=-0.5 leaving=0.3 legal=1.0 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.7 praise=0.9 reputation=-0.8 urgent=1.4
hoitam 6.92 bad=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=0.9 good=2.0 leaving=0.4
hoituu 6.92 bad=-0.5 good=-0.4 payment.delayed=2.4 payment.query=-0.6
holm 5.08 leaving=-0.4 legal=-0.4 payment.refused=-0.5
hommat 6.92 complaint.delay=-0.4 complaint.quality=0.3 good=-0.5 payment.refused=1.0 praise=-0.6 reputation=-0.4
hotell 6.63 complaint.cost=-0.4 complaint.delay=1.3 complaint.neglect=-0.7 complaint.quality=-0.5 escalation=2.0 good=-0.8 leaving=-0.7 praise=-0.8 reputation=1.4
hovioi 6.63 bad=-1.1 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.6 leaving=-0.3 legal=-0.4 reputation=-0.5
huolen 6.63 complaint.cost=-0.5 complaint.neglect=0.8 complaint.quality=-0.9 escalation=-0.4 good=-0.8 leaving=-0.4 legal=-0.6 payment.disputed=-0.3 payment.promised=2.3 payment.refused=-0.4 praise=-0.7 reputation=2.2
huolim 6.92 bad=1.1 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=3.0 good=-0.6 leaving=-0.6 legal=1.4 payment.refused=-0.7 praise=-0.6
huolto 6.92 complaint.quality=1.5 good=1.7 leaving=1.0 payment.query=-0.3 praise=1.7
huomas 6.63 bad=1.2 complaint.cost=-0.3 complaint.neglect=0.8 complaint.quality=1.0 good=-0.5 leaving=-0.6 legal=-0.3 payment.promised=1.0 payment.refused=-0.3 praise=-0.6
huomau 6.92 bad=1.0 complaint.cost=-0.4 complaint.neglect=1.1 complaint.quality=-1.0 good=-0.3 leaving=-0.4 legal=-0.3 payment.refused=2.6 praise=-0.4
huomen 4.98 bad=-1.8 complaint.cost=-1.1 complaint.delay=-0.4 complaint.neglect=-1.2 escalation=-0.8 leaving=-1.7 legal=0.3 meeting.off=1.5 payment.delayed=-1.1 payment.disputed=-0.7 payment.promised=5.4 payment.query=0.5 payment.refused=-1.5 payment.sent=0.8 reputation=-0.3 urgent=3.7
huomis 5.82 bad=-1.5 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=0.9 complaint.quality=-1.1 good=-1.3 growth=-0.6 leaving=-1.1 legal=-0.6 meeting.off=6.1 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=-1.2 reputation=-0.5 urgent=3.4
huono 6.92 bad=-1.0 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.3 good=2.0 leaving=-0.4 legal=-0.3 praise=2.1 reputation=-0.5
huviks 6.92 complaint.cost=-0.5 complaint.neglect=1.4 complaint.quality=-0.4 good=0.9 leaving=1.6 payment.sent=2.0 praise=1.1 reputation=-0.3
hylatt 6.63 bad=1.1 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=0.5 complaint.quality=1.8 good=-0.5 leaving=-0.6 legal=-0.5 payment.refused=2.5 praise=-0.4
hylkas 6.41 bad=-1.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.0 good=-0.8 growth=-0.5 leaving=-0.6 payment.delayed=-0.3 payment.refused=-0.4 praise=-0.7
hymyil 6.92 bad=-0.8 complaint.quality=-0.4 good=1.0 praise=1.3
hyva 5.08 bad=-1.0 complaint.cost=-0.4 complaint.delay=-2.0 complaint.neglect=-1.1 escalation=-0.5 growth=1.3 legal=0.5 meeting.off=-0.6 payment.delayed=1.9 payment.disputed=1.2 payment.promised=-0.5 payment.query=0.9 payment.refused=-1.2 payment.sent=-0.6 praise=1.1 reputation=-0.8 urgent=-0.9
hyvaa 5.62 bad=-1.0 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=0.9 escalation=-0.3 good=3.9 growth=-0.4 leaving=-1.0 legal=-1.2 meeting.off=1.2 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.8 payment.sent=-0.3 praise=3.1 reputation=1.8 urgent=-0.4
hyvaks 4.46 bad=-1.8 complaint.cost=-1.0 complaint.delay=-1.4 complaint.neglect=0.7 complaint.quality=-1.8 escalation=-0.6 good=-1.3 growth=2.7 leaving=-1.6 legal=-1.5 meeting.off=-0.9 payment.delayed=1.7 payment.disputed=-1.0 payment.promised=4.4 payment.query=0.9 payment.sent=-1.5 praise=-0.5 reputation=-1.0 urgent=-1.1
hyvat 6.63 bad=1.3 complaint.delay=1.2 complaint.neglect=-0.3 complaint.quality=-0.4 growth=-0.4 legal=1.1 reputation=1.3
hyvin 5.94 bad=-2.0 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=-1.1 good=3.9 growth=1.6 leaving=-1.3 legal=-0.6 meeting.off=-0.5 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.5 praise=4.5 reputation=-0.4 urgent=-0.3
hyvitt 6.92 bad=2.0 complaint.quality=-0.4 good=-0.6 meeting.off=-0.3 payment.disputed=3.7 payment.query=-0.3 praise=-0.6
hyvity 5.82 bad=-1.5 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.1 escalation=-0.4 good=-0.8 growth=-0.4 leaving=-0.9 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=3.5 payment.promised=-0.3 payment.query=1.0 payment.sent=2.4 praise=-0.7 reputation=-0.6 urgent=-0.4
ihan 5.31 bad=-1.3 complaint.delay=-1.2 complaint.neglect=0.5 escalation=-0.6 good=4.2 growth=-0.8 leaving=-0.5 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.4 payment.refused=-1.0 payment.sent=0.8 praise=3.2 urgent=-0.8
ihana 6.92 good=1.8 legal=1.8 praise=-0.6 reputation=-0.4
ihmine 6.63 complaint.cost=-0.4 complaint.delay=0.3 complaint.neglect=1.3 complaint.quality=-0.9 good=0.4 leaving=-0.6 meeting.off=-0.4 praise=0.5 reputation=0.7
ihmise 6.63 bad=0.6 complaint.cost=2.5 complaint.delay=-0.4 complaint.neglect=2.4 complaint.quality=-0.6 escalation=1.1 good=0.7 leaving=-0.6 payment.promised=-0.5 payment.sent=1.8 praise=0.6 reputation=-0.4
ihmisi 6.92 complaint.quality=0.7 escalation=2.0 good=1.5 leaving=-0.3 praise=1.5 reputation=-0.4 urgent=-0.4
ihmist 6.63 good=1.1 growth=1.6 leaving=0.7 praise=2.5
iisalm 6.92 bad=1.3 complaint.delay=0.7 complaint.neglect=-0.3 complaint.quality=2.7 leaving=1.1 reputation=2.2
ikava 6.92 bad=0.5 complaint.quality=0.5 good=-0.6 growth=-0.4 leaving=-0.6 legal=0.5 payment.refused=-0.4 praise=-0.6 reputation=0.5
ikkuna 6.63 complaint.delay=-0.4 complaint.quality=1.9 good=2.1 leaving=-0.4 praise=2.2 reputation=-0.4
illall 5.94 bad=-2.5 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-1.4 escalation=-0.3 growth=0.8 leaving=-1.0 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.8 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.3 payment.refused=-0.8 payment.sent=2.3 reputation=-0.6 urgent=-0.5
ilmais 6.92 bad=-0.4 complaint.cost=0.4 complaint.quality=0.7 good=1.9 leaving=-0.4 praise=-0.4
ilman 5.62 bad=2.3 complaint.cost=1.3 complaint.delay=0.4 complaint.neglect=1.5 complaint.quality=0.7 escalation=-0.4 good=-0.8 growth=-0.6 leaving=5.1 legal=-0.6 meeting.off=-0.6 payment.delayed=1.0 payment.disputed=-0.4 payment.promised=0.5 payment.query=-0.4 payment.refused=1.0 payment.sent=-0.4 praise=-0.8 urgent=-0.3
ilmest 6.23 bad=0.4 complaint.cost=2.4 complaint.delay=0.5 complaint.neglect=1.9 complaint.quality=-1.4 good=-0.8 leaving=-0.6 legal=-0.3 payment.disputed=3.6 payment.refused=-0.9 praise=-0.7 reputation=1.0
ilmoit 4.84 bad=1.4 complaint.cost=-1.4 complaint.delay=0.5 complaint.neglect=2.0 escalation=0.9 good=-2.4 growth=-1.1 leaving=0.5 legal=0.4 meeting.off=-0.8 payment.delayed=-0.7 payment.promised=-0.6 payment.query=-1.1 payment.refused=-0.6 payment.sent=-0.9 praise=-1.8 reputation=2.3
iltana 6.23 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.7 good=1.5 leaving=-0.6 legal=-0.4 meeting.off=0.8 payment.delayed=-0.6 payment.promised=1.8 payment.refused=-0.5 praise=1.5 reputation=-0.5
iltapa 5.82 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-1.3 escalation=-0.4 good=-1.2 growth=-0.5 leaving=-0.9 legal=-0.7 meeting.off=3.7 payment.delayed=-0.5 payment.promised=5.5 payment.query=-0.3 payment.refused=1.3 payment.sent=-0.5 praise=-1.0 urgent=-0.8
innois 6.92 bad=-1.2 complaint.delay=-0.4 complaint.quality=-0.5 good=3.2 growth=-0.3 leaving=-0.4 praise=0.8 reputation=-0.3
irtisa 4.49 bad=-1.4 complaint.cost=-0.9 complaint.delay=-1.2 complaint.neglect=-1.5 complaint.quality=-0.8 escalation=-0.7 good=-2.2 growth=-1.2 leaving=1.5 legal=-1.1 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=0.6 payment.promised=-0.5 payment.query=-1.2 payment.refused=-0.5 payment.sent=-0.5 praise=-2.2 reputation=-1.5 urgent=-0.9
isani 6.92 bad=-1.0 complaint.delay=-0.5 good=-0.3 reputation=-0.3
isanna 6.92 bad=0.4 complaint.quality=1.3 good=-0.5 payment.delayed=-0.3 payment.promised=2.2 payment.refused=-0.6 praise=-0.6 urgent=-0.5
isanno 6.07 bad=0.7 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.6 escalation=-0.4 good=-0.9 growth=-0.4 leaving=1.5 legal=1.0 payment.disputed=-0.3 payment.refused=-0.6 praise=-0.7 reputation=-0.4
isanta 6.92 bad=-0.9 complaint.quality=-0.8 good=1.5 growth=2.3 leaving=1.0 praise=1.5
iso 6.23 complaint.delay=1.4 complaint.neglect=-0.4 complaint.quality=0.7 good=1.9 growth=1.1 leaving=-0.5 legal=-0.4 payment.delayed=1.0 praise=2.0 reputation=0.9
isomma 6.41 complaint.delay=-0.4 complaint.neglect=1.4 complaint.quality=-0.9 good=0.8 growth=1.1 legal=-0.4 praise=0.8
isot 6.92 bad=-0.5 good=1.2 praise=1.2
istui 6.92 bad=0.5 complaint.quality=1.2 good=0.8 praise=0.8 reputation=-0.3
itki 6.63 bad=-1.4 complaint.quality=-1.6 good=3.0 growth=-0.4 payment.refused=-0.5 payment.sent=2.3 praise=3.5 reputation=-0.4
itse 4.93 bad=-1.5 complaint.cost=1.1 complaint.delay=-1.5 complaint.quality=-0.5 escalation=-0.7 good=0.5 growth=0.8 leaving=2.0 legal=-0.5 meeting.off=-0.8 payment.delayed=1.2 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.7 payment.refused=-1.8 payment.sent=-0.5 praise=0.7 reputation=-1.7 urgent=-0.6
itsena 6.92 bad=-1.1 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.6 leaving=-0.5 legal=-0.4 payment.refused=-0.4 praise=-0.5
itsest 6.63 bad=0.9 complaint.delay=0.6 complaint.neglect=-0.7 complaint.quality=2.6 good=-0.5 leaving=0.8 legal=-0.3 payment.refused=-0.7 praise=-0.4
ja 2.25 bad=2.0 complaint.cost=-0.7 complaint.delay=2.1 complaint.neglect=0.6 complaint.quality=3.3 escalation=1.0 good=1.4 growth=1.7 leaving=1.6 legal=3.0 meeting.off=0.7 payment.delayed=0.6 payment.disputed=-1.3 payment.promised=1.1 payment.query=-0.6 payment.refused=0.8 payment.sent=-0.4 praise=1.4 reputation=3.5 urgent=1.1
jaa 5.38 bad=-2.0 complaint.cost=-0.8 complaint.delay=-1.6 complaint.neglect=1.1 complaint.quality=-1.4 escalation=-0.5 good=-1.9 growth=-1.2 leaving=-1.5 legal=-1.0 meeting.off=4.3 payment.delayed=-0.5 payment.disputed=-0.9 payment.promised=-0.5 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.4 praise=-1.3 reputation=-0.8 urgent=-0.7
jaadyt 6.92 bad=0.6 complaint.quality=-0.3 legal=-0.4 payment.delayed=3.1 payment.refused=1.5
jaakaa 6.92 bad=-0.4 good=0.6 leaving=0.9 praise=1.6
jaan 6.92 bad=-0.6 complaint.quality=-0.4 good=-0.5 meeting.off=3.5 praise=-0.4
jaana 6.92 bad=0.7 complaint.delay=1.1 complaint.quality=0.5 legal=0.5 reputation=1.5
jaanyt 6.92 bad=-0.6 complaint.quality=-0.4 good=-0.6 leaving=0.9 payment.delayed=4.4 payment.promised=3.4 payment.sent=-1.3 praise=-0.6
jaatel 6.92 bad=-0.7 complaint.delay=-0.4 complaint.quality=-0.4 good=-0.3
jai 6.63 bad=-1.4 complaint.delay=-0.5 complaint.quality=-0.5 good=3.3 growth=1.2 leaving=-0.5 legal=-0.5 payment.sent=3.4 praise=3.4 reputation=-0.4
jakaa 6.63 complaint.cost=-0.4 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.6 growth=-0.4 leaving=-0.4 payment.refused=-0.3 praise=-0.7 reputation=1.2
jaksoi 6.23 bad=-2.3 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-1.4 complaint.quality=-1.2 good=4.2 growth=-0.4 leaving=-0.7 legal=-0.4 meeting.off=-0.5 payment.promised=-0.4 payment.refused=-0.5 payment.sent=-0.3 praise=4.4 reputation=-0.6
jaljel 6.92 bad=-1.4 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.4 growth=-0.3 leaving=-0.6 payment.disputed=-0.5 praise=-0.4
jalkee 5.13 bad=1.2 complaint.cost=-1.2 complaint.delay=0.6 complaint.neglect=0.6 complaint.quality=-0.7 escalation=-0.6 good=0.6 growth=0.3 leaving=-0.9 legal=-0.7 meeting.off=2.3 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=0.9 payment.query=-0.5 payment.sent=-0.5 praise=0.6 reputation=-0.9 urgent=-0.8
jalki 6.23 bad=2.0 complaint.cost=2.5 complaint.delay=0.5 complaint.neglect=-0.9 complaint.quality=3.3 good=0.9 growth=-0.4 leaving=-0.4 legal=-0.6 meeting.off=1.4 payment.disputed=-0.3 praise=2.3 reputation=-0.7
jarjes 5.54 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.7 complaint.quality=-2.1 escalation=-0.4 good=-0.7 growth=-0.7 leaving=1.5 legal=-1.0 meeting.off=-0.4 payment.delayed=2.4 payment.promised=-0.4 payment.query=2.4 payment.sent=-0.3 reputation=-0.5 urgent=-0.3
jarkko 6.92 bad=-0.7 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.4 good=1.0 payment.promised=-0.3 praise=1.1
jasene 6.63 bad=1.2 complaint.delay=2.0 complaint.neglect=1.3 complaint.quality=1.3 good=-0.4 praise=-0.4 reputation=2.0
jasent 6.63 bad=0.9 complaint.cost=-0.3 complaint.quality=1.7 good=-0.4 leaving=1.0 praise=-0.4 reputation=3.1
jateta 6.23 bad=-0.4 complaint.cost=-0.3 complaint.neglect=-0.8 complaint.quality=0.8 escalation=1.3 good=-1.1 growth=-0.3 leaving=0.9 legal=-0.5 meeting.off=4.7 payment.disputed=-0.3 payment.query=-0.6 payment.refused=-0.7 payment.sent=2.9 praise=-1.0 reputation=-0.5 urgent=1.1
jatett 6.92 bad=0.5 complaint.quality=-0.3 good=-0.5 leaving=-0.5 legal=2.2 praise=-0.5
jatin 6.41 bad=-1.4 complaint.cost=-0.3 complaint.delay=0.9 complaint.neglect=0.9 complaint.quality=-1.1 good=3.1 leaving=-0.7 legal=0.4 payment.promised=-0.3 payment.refused=-0.6 praise=3.5 reputation=-0.5
jatkaa 4.80 bad=-1.6 complaint.delay=-0.7 complaint.neglect=-0.9 good=2.7 growth=3.7 leaving=-0.6 legal=-1.2 payment.refused=-0.7 praise=1.3
jatkam 6.63 bad=-1.1 complaint.neglect=-0.4 complaint.quality=-0.5 good=2.2 growth=5.2 leaving=-0.4 payment.query=2.0 praise=2.5
jatket 5.94 bad=-2.2 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=-1.0 escalation=-0.3 good=0.8 growth=5.2 leaving=-1.6 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.5 reputation=-0.5
jatko 6.92 bad=-0.9 complaint.quality=-0.3 good=1.9 growth=2.4 leaving=-0.6 legal=-0.5 praise=2.3
jatkos 5.62 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-1.7 escalation=-0.4 good=-0.7 legal=1.8 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.7 payment.refused=-0.6 payment.sent=-0.3 praise=-0.6 reputation=-0.6 urgent=-0.5
jatkuu 6.92 bad=-1.0 complaint.cost=-0.4 complaint.quality=-0.4 good=-1.1 leaving=-0.7 praise=-1.1 reputation=-0.4
jattaa 5.62 bad=1.3 complaint.cost=1.0 complaint.delay=0.9 complaint.neglect=-0.7 complaint.quality=-1.6 escalation=-0.3 good=-1.6 leaving=1.1 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=2.3 payment.promised=-0.5 payment.query=-0.6 payment.refused=1.1 payment.sent=-0.4 praise=-1.3 reputation=-0.7 urgent=0.7
jattam 6.63 bad=-0.7 complaint.quality=-0.7 good=-0.5 leaving=-0.4 legal=-0.3 meeting.off=1.2 payment.refused=-0.3 praise=-0.4 reputation=-0.4 urgent=-0.3
jatti 5.82 bad=-0.6 complaint.cost=-0.4 complaint.delay=1.5 complaint.neglect=-0.8 complaint.quality=-1.0 escalation=-0.3 growth=-0.3 leaving=0.3 legal=1.0 meeting.off=-0.3 payment.query=-0.3 payment.refused=-0.6 praise=-0.4 urgent=-0.3
jenna 6.92 complaint.delay=0.9 complaint.neglect=0.8 complaint.quality=-0.6 payment.delayed=1.8 payment.promised=2.4 reputation=0.9
jo 4.09 bad=3.9 complaint.cost=2.1 complaint.delay=5.1 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=1.3 good=-0.8 growth=0.3 leaving=2.6 legal=-0.7 meeting.off=-1.4 payment.delayed=-1.0 payment.disputed=2.7 payment.promised=-1.4 payment.query=-1.6 payment.refused=0.5 payment.sent=0.8 praise=-1.4 reputation=0.4 urgent=2.4
johtaj 6.92 bad=0.3 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=-0.4 escalation=2.8 payment.refused=-0.3
johtor 6.63 bad=1.2 complaint.cost=-0.6 complaint.neglect=-1.0 escalation=4.4 good=-1.1 leaving=1.0 legal=-0.6 payment.refused=-0.3 praise=-1.1 reputation=-1.3
johtui 6.92 bad=0.9 complaint.cost=2.3 complaint.delay=1.4 complaint.quality=0.5 good=-0.6 leaving=-0.7 legal=1.2 payment.refused=1.2 praise=-0.5
joissa 6.92 complaint.delay=-0.3 complaint.quality=1.7 good=-0.3 leaving=-0.3 payment.refused=1.0 praise=-0.3 reputation=-0.4
joista 6.92 bad=-0.5 complaint.quality=-0.3 legal=-0.4
joita 6.92 complaint.delay=-0.9 complaint.neglect=-0.6 complaint.quality=-0.4 good=-0.5 legal=-0.3 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=1.9 praise=-0.5
joka 4.62 bad=1.8 complaint.cost=0.9 complaint.delay=3.7 complaint.neglect=1.1 complaint.quality=-0.5 escalation=1.2 good=1.9 growth=-0.8 leaving=0.9 legal=-0.5 meeting.off=-1.0 payment.delayed=-1.1 payment.promised=-0.9 payment.refused=1.3 payment.sent=1.2 praise=2.7 urgent=-1.1
jokais 6.41 bad=-1.4 complaint.delay=-0.4 complaint.quality=-0.6 good=1.1 leaving=-0.4 praise=1.2 reputation=-0.4
joku 4.76 bad=2.3 complaint.cost=2.0 complaint.delay=0.7 complaint.neglect=0.7 complaint.quality=0.5 escalation=3.5 good=-1.4 growth=-1.5 legal=-0.4 meeting.off=-0.8 payment.disputed=2.1 payment.promised=-0.8 payment.refused=1.0 payment.sent=-0.6 praise=-1.3 reputation=0.5 urgent=2.9
jolla 6.41 bad=1.6 complaint.cost=2.3 complaint.delay=1.8 complaint.neglect=-0.6 complaint.quality=-0.8 escalation=4.5 growth=1.0 leaving=2.6 legal=-0.8 payment.disputed=-0.7 payment.refused=-0.6 reputation=-0.6
jonka 5.62 bad=0.7 complaint.cost=-0.6 complaint.neglect=-0.6 complaint.quality=3.6 escalation=-0.5 good=-0.6 growth=-0.7 leaving=3.5 legal=0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.8 praise=-0.5 reputation=0.3 urgent=-0.5
jonkun 6.07 bad=1.8 complaint.cost=3.1 complaint.delay=-0.9 complaint.neglect=2.3 escalation=2.6 good=-1.3 growth=-0.4 leaving=1.8 legal=-0.5 payment.refused=-0.3 praise=-1.2 reputation=1.8
jonna 6.92 complaint.delay=0.8 complaint.neglect=0.8 complaint.quality=0.7 leaving=1.1 meeting.off=0.5
jonon 6.92 bad=1.3 complaint.neglect=3.0 complaint.quality=-0.6 good=1.2 growth=1.8 praise=1.7
joo 6.92 bad=-0.8 complaint.quality=-0.7 good=-0.6 legal=-0.3 payment.promised=7.0 praise=-0.5 urgent=-0.4
jos 4.55 bad=1.5 complaint.cost=-2.0 complaint.delay=1.9 complaint.neglect=2.4 complaint.quality=0.7 escalation=-1.4 good=-2.8 growth=-1.4 leaving=4.7 legal=3.4 meeting.off=-1.0 payment.delayed=-0.9 payment.promised=-0.7 payment.refused=-1.0 payment.sent=-0.6 praise=-2.8 reputation=1.9 urgent=-1.2
joskus 6.92 bad=0.4 complaint.quality=1.4 legal=1.5 reputation=2.5
jossa 5.46 complaint.cost=5.1 complaint.delay=1.0 complaint.quality=1.1 escalation=1.0 good=-2.1 growth=-0.7 leaving=-1.1 legal=-1.8 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.query=2.1 payment.sent=-0.5 praise=-1.7 reputation=3.9 urgent=-0.9
jossai 6.63 complaint.cost=1.9 complaint.delay=-0.6 complaint.neglect=1.3 complaint.quality=-0.5 good=-0.6 leaving=0.8 legal=-0.3 payment.disputed=1.8 payment.refused=0.4 praise=-0.7
josta 6.41 bad=0.6 complaint.cost=-0.8 complaint.quality=2.3 good=-0.9 growth=1.2 leaving=-0.8 legal=1.2 meeting.off=-0.3 praise=-0.7 reputation=1.3
jota 6.23 bad=0.8 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=2.7 complaint.quality=-1.2 escalation=-0.3 good=-0.3 leaving=-0.4 legal=-0.5 payment.disputed=4.4 payment.query=-0.5 payment.refused=1.0 praise=-0.3
jotain 5.82 bad=0.5 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=2.8 complaint.quality=0.4 good=-0.9 growth=-0.5 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-1.2 praise=-0.8 reputation=-1.1 urgent=2.0
joten 4.44 bad=-2.4 complaint.cost=-1.7 complaint.delay=-1.6 complaint.neglect=1.0 escalation=-1.0 good=-3.3 growth=-1.4 leaving=1.9 legal=-0.4 payment.delayed=0.9 payment.disputed=-1.3 payment.promised=-1.0 payment.query=-0.9 payment.refused=1.0 payment.sent=-0.8 praise=-2.8
jotka 5.94 complaint.cost=3.2 complaint.delay=0.9 complaint.neglect=-0.8 complaint.quality=-1.3 growth=-0.5 legal=-0.6 meeting.off=-0.3 payment.delayed=-0.7 payment.refused=0.7 praise=0.8
joudum 6.63 bad=0.8 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.4 leaving=-0.7 legal=2.3 meeting.off=1.2 praise=-0.4
joudun 6.07 bad=-0.7 complaint.delay=-0.5 complaint.quality=-0.5 good=-0.8 leaving=-0.5 meeting.off=6.0 payment.delayed=-0.4 payment.promised=-0.4 payment.refused=-0.3 payment.sent=3.0 praise=-0.9 reputation=-0.4 urgent=-0.4
joulua 6.63 bad=-1.6 complaint.cost=-0.3 complaint.delay=-0.9 complaint.neglect=-0.7 good=1.2 growth=-0.3 leaving=-0.4 payment.delayed=1.8 payment.disputed=-0.3 payment.promised=2.0 payment.refused=-0.4 praise=1.5 urgent=-0.4
jouluk 5.25 bad=0.3 complaint.cost=-1.0 complaint.neglect=2.5 complaint.quality=0.4 escalation=-0.5 good=-1.0 leaving=2.6 legal=-0.8 meeting.off=-0.7 payment.delayed=3.7 payment.disputed=-0.4 payment.promised=2.0 payment.query=-0.8 payment.refused=-1.0 payment.sent=-0.3 praise=0.4 reputation=1.1 urgent=-0.5
joulun 6.63 bad=0.5 complaint.delay=2.0 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.8 leaving=1.0 meeting.off=2.0 payment.delayed=1.5 payment.refused=-0.4 praise=-0.7 reputation=1.1
joutse 6.92 complaint.quality=-0.5 leaving=0.8 reputation=-0.5
juhann 6.41 bad=0.9 complaint.delay=0.8 complaint.neglect=1.9 good=-0.5 leaving=0.8 legal=-0.3 payment.refused=2.5 praise=-0.4 reputation=0.6 urgent=-0.5
jukka 6.92 bad=0.3 complaint.cost=1.4 complaint.quality=-0.3 good=-0.5 leaving=0.6 praise=-0.5
julist 6.41 bad=-1.7 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-0.7 good=-0.8 growth=-0.5 leaving=-0.9 legal=-0.6 payment.query=-0.4 praise=-0.7 reputation=-0.3
julkai 6.07 bad=-0.7 complaint.cost=-0.3 complaint.delay=1.4 complaint.neglect=-0.7 complaint.quality=-1.1 escalation=-0.4 good=-0.7 growth=-0.3 legal=-0.3 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=-0.4 praise=-0.8 reputation=0.6
julkis 6.41 bad=1.1 complaint.delay=-0.6 complaint.neglect=3.3 complaint.quality=-0.6 escalation=-0.5 good=-1.0 growth=-0.6 leaving=-0.7 legal=-1.0 payment.refused=-0.5 praise=-0.9 reputation=4.8
jurist 5.46 bad=1.8 complaint.cost=-0.7 complaint.delay=-1.2 complaint.neglect=-0.6 complaint.quality=1.7 escalation=1.3 good=-1.0 growth=-0.7 legal=5.2 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=1.5 payment.promised=-0.3 payment.query=-0.5 payment.refused=-0.9 payment.sent=-0.4 praise=-1.0 reputation=-1.1 urgent=-0.5
juttu 6.23 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.7 leaving=-0.4 legal=-0.4 praise=-0.8 reputation=-0.7
jutun 6.23 complaint.cost=-0.6 complaint.delay=0.9 complaint.neglect=1.4 complaint.quality=-1.2 escalation=-0.5 good=-0.6 leaving=-0.4 legal=0.4 meeting.off=-0.3 payment.promised=-0.4 payment.refused=-0.3 praise=-0.5 reputation=0.9
juu 6.92 bad=-0.6 complaint.quality=-0.3 good=-0.4 payment.promised=3.2 payment.query=-0.3 praise=-0.3 urgent=-0.4
juuri 6.07 bad=-2.0 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-1.3 good=2.2 growth=-0.8 leaving=-0.8 legal=-0.4 meeting.off=1.5 payment.query=-0.5 payment.refused=-0.4 payment.sent=0.5 praise=2.5 reputation=-0.4 urgent=-0.4
kaanna 6.92 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.3 growth=-0.5 leaving=-0.3 reputation=-0.3
kaanno 5.19 complaint.cost=-1.0 complaint.neglect=-1.3 complaint.quality=3.2 escalation=-0.5 good=0.8 growth=-1.2 leaving=-0.6 legal=-1.6 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-0.7 payment.refused=0.6 payment.sent=-0.5 praise=1.2 reputation=-1.1 urgent=1.4
kaanta 6.23 bad=1.0 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=2.7 escalation=-0.3 good=-0.8 leaving=0.9 payment.disputed=-0.3 payment.refused=-0.3 praise=-0.7 reputation=0.9
kadonn 6.41 bad=1.4 complaint.delay=-0.4 complaint.quality=1.6 good=-0.9 growth=-0.3 leaving=-0.8 legal=0.9 praise=-0.9 reputation=-0.6 urgent=-0.3
kahdel 6.07 bad=-0.5 complaint.cost=-0.4 complaint.delay=-1.0 complaint.neglect=-1.1 complaint.quality=0.3 good=1.9 growth=2.1 leaving=-1.1 legal=-0.5 meeting.off=-0.4 payment.disputed=2.1 payment.promised=-0.3 payment.refused=-0.7 payment.sent=-0.6 praise=0.9 reputation=-0.8
kahden 4.65 complaint.delay=-0.5 complaint.quality=0.8 legal=0.3 payment.refused=-0.6
kahdes 5.82 bad=2.1 complaint.cost=0.8 complaint.delay=0.3 complaint.neglect=1.2 complaint.quality=0.9 escalation=1.1 good=-0.8 growth=-0.4 leaving=-0.4 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.3 payment.promised=-0.3 payment.query=-0.3 payment.refused=1.1 praise=-0.8 reputation=-0.6 urgent=-0.3
kahtee 6.63 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.8 good=0.5 leaving=-0.6 payment.disputed=1.6 praise=0.6
kahva 6.92 bad=0.7 complaint.delay=0.8 complaint.neglect=0.7 complaint.quality=2.1 leaving=1.1 payment.refused=0.8
kahvia 6.92 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.4 good=-0.3 leaving=-0.5 legal=1.4 meeting.off=2.3 praise=-0.3
kahvil 6.92 bad=-0.5 complaint.quality=-0.4 good=0.5 growth=1.0 leaving=-0.6 praise=0.6
kahvio 6.92 bad=0.6 leaving=-0.4 legal=2.4 payment.disputed=2.6 reputation=-0.3
kahvit 6.92 bad=-0.6 complaint.delay=0.7 complaint.neglect=-0.3 good=1.3 leaving=0.8 praise=-0.5
kaide 6.92 bad=1.0 complaint.cost=-0.5 complaint.quality=2.8 escalation=2.1 good=-0.4 payment.refused=1.4 praise=-0.4 reputation=1.0
kaiken 6.41 bad=-0.5 complaint.cost=-0.5 complaint.quality=-1.2 good=-0.7 leaving=0.7 praise=-0.6 reputation=-0.4
kaikil 6.23 bad=1.4 complaint.cost=1.4 complaint.delay=0.9 complaint.neglect=1.7 complaint.quality=-0.8 good=-1.0 growth=-0.6 payment.refused=-0.4 praise=-0.9 reputation=2.3
kaikki 4.80 bad=0.8 complaint.cost=1.9 complaint.delay=-1.4 complaint.neglect=-1.4 complaint.quality=0.5 escalation=1.3 good=2.0 growth=1.3 leaving=-1.8 meeting.off=-0.8 payment.delayed=0.7 payment.disputed=-0.7 payment.promised=0.9 payment.query=-0.6 payment.refused=-0.5 payment.sent=0.4 praise=2.8 reputation=2.0 urgent=1.3
kakkos 6.92 leaving=1.1 reputation=0.6
kaksi 4.31 complaint.cost=2.0 complaint.delay=0.6 complaint.quality=1.5 good=-1.9 payment.delayed=1.2 payment.refused=-0.8 payment.sent=0.3 praise=-1.6 reputation=0.4 urgent=-1.3
kaksik 6.92 bad=0.6 complaint.cost=2.0 complaint.delay=-0.3 complaint.quality=-0.5 payment.disputed=3.4 payment.query=-0.3 payment.refused=2.2 praise=-0.3
kalent 6.23 complaint.delay=1.7 complaint.neglect=-0.4 complaint.quality=-0.6 good=1.1 growth=-0.4 leaving=1.4 payment.delayed=-0.3 payment.sent=1.3 praise=1.1 reputation=-0.3
kallio 6.92 bad=-0.5 good=-0.5 payment.promised=-0.7 payment.sent=0.9 praise=-0.4
kallis 6.63 bad=2.4 complaint.cost=7.5 complaint.neglect=-0.3 complaint.quality=-1.1 good=-1.1 leaving=0.7 legal=-0.3 praise=-1.1 reputation=-0.6
kampaa 6.92 bad=0.6 complaint.quality=1.1 good=-0.5 praise=-0.4
kampan 6.07 bad=1.3 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-1.0 complaint.quality=4.3 escalation=-0.3 good=-0.6 growth=0.9 leaving=0.7 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.6 praise=-0.6 reputation=-0.4
kannat 6.07 bad=0.9 complaint.cost=3.2 complaint.delay=-0.5 complaint.neglect=-0.9 good=-1.7 growth=-0.4 leaving=2.5 legal=-0.9 payment.refused=-0.4 praise=-1.6 reputation=0.8
kansi 6.92 bad=-0.5 legal=-0.3
kansio 4.84 bad=-1.4 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-1.2 good=-0.7 growth=-0.3 leaving=-1.5 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.4 payment.refused=-0.5 payment.sent=0.9 praise=-0.8 reputation=-0.6 urgent=1.4
kanssa 4.84 bad=0.4 complaint.delay=-0.5 complaint.neglect=1.2 complaint.quality=-1.2 escalation=6.0 good=1.6 growth=-1.1 leaving=1.2 legal=-1.6 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.7 payment.query=-0.8 payment.sent=-0.5 praise=2.6 reputation=-2.2 urgent=-0.7
kantee 6.92 bad=2.0 complaint.delay=0.9 complaint.quality=0.5 good=-0.3 leaving=-0.3 legal=3.7 praise=-0.3
kappal 5.02 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-1.0 good=-0.8 growth=-0.8 leaving=-1.3 legal=-1.3 payment.delayed=-0.4 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.7 praise=-0.7 reputation=-0.9
karaja 5.54 bad=0.8 complaint.cost=-0.4 complaint.neglect=-0.7 complaint.quality=-0.5 escalation=-0.4 good=-1.2 growth=-0.4 leaving=-1.4 legal=4.0 meeting.off=0.7 payment.delayed=-0.3 payment.disputed=0.3 payment.promised=-0.4 payment.query=-0.4 payment.sent=-0.3 praise=-1.2 reputation=-0.5 urgent=-0.4
karaji 6.23 bad=-0.7 complaint.delay=-1.0 complaint.neglect=-0.8 complaint.quality=-0.7 good=-0.9 leaving=-0.7 legal=1.7 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=2.0 payment.refused=-0.5 payment.sent=-0.4 praise=-0.9 reputation=-0.8
kari 6.63 complaint.delay=0.7 complaint.neglect=-0.5 complaint.quality=1.1 good=-0.4 leaving=0.6 legal=0.6 praise=-0.4
karsiv 6.92 bad=-1.6 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=-0.6 good=1.7 leaving=-0.7 payment.delayed=3.7 payment.query=-0.3 praise=2.4 reputation=-0.3
kartas 6.92 bad=-0.3 complaint.cost=-0.3 complaint.neglect=0.5 complaint.quality=1.1 good=0.7 leaving=-0.4 praise=0.7 reputation=1.0
kasioh 6.92 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.5 legal=-0.5
kasite 6.41 bad=-1.4 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.8 good=-0.7 leaving=-0.6 payment.disputed=0.9 payment.refused=0.9 praise=-0.5 urgent=-0.3
kasitt 6.63 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.6 escalation=2.0 good=-0.6 leaving=-1.4 legal=-0.6 payment.disputed=4.0 praise=-0.6
kassa 6.41 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=1.1 good=-0.4 growth=-0.5 leaving=-0.5 payment.delayed=1.0 payment.disputed=-0.3 payment.refused=-0.3 praise=-0.4 reputation=-0.4 urgent=2.7
kassaj 6.92 bad=-0.9 complaint.quality=-0.5 good=1.7 growth=0.6 praise=2.1
kassal 6.41 bad=-1.7 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-1.0 good=0.6 leaving=-0.5 legal=-0.3 praise=1.0 reputation=-0.4
kassan 6.92 bad=-0.6 complaint.quality=-0.3 leaving=-0.3 payment.delayed=1.8 payment.promised=2.4
kassat 6.63 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.7 good=2.3 leaving=-0.5 legal=-0.3 payment.delayed=3.1 praise=2.5
kasvoi 6.92 bad=1.1 complaint.neglect=-0.4 complaint.quality=1.8 leaving=-0.4 payment.refused=1.5
kateis 6.92 bad=-1.0 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.9 leaving=-0.4 payment.delayed=2.9 payment.promised=2.3 payment.refused=-0.4 praise=-0.7 reputation=-0.3
katja 6.92 bad=0.4 good=1.3 growth=2.0 leaving=-0.4 payment.disputed=0.6 payment.query=-0.3 payment.refused=-0.4 praise=1.4
katkai 6.92 bad=2.8 complaint.delay=-0.5 complaint.quality=3.7 good=-0.3 growth=-0.6 leaving=1.7 urgent=4.6
katkea 6.92 bad=-0.8 complaint.cost=-0.4 complaint.quality=-0.4 leaving=-0.4 reputation=-0.5
katon 6.92 bad=0.4 complaint.delay=-0.4 complaint.quality=1.1 leaving=-0.3 legal=1.3
katsel 5.94 bad=-0.6 complaint.cost=-0.7 complaint.delay=-1.1 complaint.neglect=0.7 complaint.quality=-1.0 good=-1.2 growth=-0.3 leaving=2.9 legal=-0.8 meeting.off=3.9 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.3 praise=-1.3 reputation=-0.6 urgent=-0.5
katsoa 6.92 complaint.neglect=-0.5 complaint.quality=1.1 leaving=-0.7
katsom 6.63 bad=0.8 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=-0.3 complaint.quality=1.3 good=-0.5 leaving=-1.0 legal=1.2 payment.refused=1.2 praise=-0.6 reputation=-0.6
katsoo 6.92 bad=0.8 complaint.cost=1.8 complaint.quality=0.7 escalation=1.7 leaving=1.1
katsot 6.92 bad=1.0 complaint.cost=2.5 complaint.quality=-0.9 good=-0.3 leaving=2.4 legal=1.2 praise=-0.4
katta 6.92 bad=1.5 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.6 good=-0.6 leaving=2.1 legal=-0.3 payment.refused=0.9 praise=-0.7
katto 6.92 complaint.delay=-0.4 complaint.quality=-0.6 leaving=-0.4 payment.delayed=3.0 payment.promised=-0.3 payment.refused=2.4 reputation=-0.3
kattor 6.92 bad=1.3 complaint.delay=-0.5 complaint.quality=2.8 good=-0.7 leaving=-0.4 legal=1.1 payment.refused=1.6 praise=-0.6
kauan 6.63 bad=0.7 complaint.neglect=2.5 complaint.quality=-0.9 good=-0.6 legal=-0.4 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=1.5 praise=-0.6 reputation=-0.4
kaunis 6.63 bad=-1.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.9 good=2.7 leaving=-0.4 legal=-0.4 payment.disputed=-0.3 payment.refused=-0.6 praise=2.8
kaupan 6.23 bad=1.7 complaint.delay=1.2 complaint.neglect=1.8 complaint.quality=2.4 good=-0.6 leaving=-0.5 legal=1.3 payment.delayed=-0.3 payment.refused=-0.6 praise=-0.7 reputation=-0.7 urgent=-0.3
kauppa 5.62 bad=-0.5 complaint.cost=-0.5 complaint.delay=1.2 complaint.quality=-1.1 escalation=0.7 good=-1.7 growth=-0.9 leaving=-0.3 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.7 payment.refused=-0.8 praise=-1.6 reputation=1.8 urgent=2.0
kaupun 5.72 bad=0.3 complaint.cost=-1.2 complaint.neglect=-0.8 complaint.quality=-0.4 escalation=1.0 good=-1.0 leaving=-0.9 legal=-0.7 meeting.off=-0.3 payment.delayed=0.9 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.6 praise=-1.1 reputation=2.1
kautta 6.63 bad=0.7 complaint.quality=0.8 good=-0.5 growth=1.5 leaving=0.6 legal=1.1 payment.refused=1.1 praise=-0.4
kaveri 6.92 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=1.3 good=-0.6 leaving=0.8 praise=-0.7 reputation=-0.5
kavi 5.46 bad=-0.7 complaint.cost=-1.2 complaint.delay=0.3 complaint.neglect=1.0 escalation=-0.4 good=1.1 growth=0.5 leaving=2.6 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.6 payment.refused=-0.8 praise=1.5 urgent=-0.3
kavija 6.92 complaint.neglect=-0.4 complaint.quality=0.8
kavimm 6.92 bad=1.5 complaint.neglect=2.7 complaint.quality=0.7 good=-0.4 praise=-0.4
kavin 6.63 bad=1.1 complaint.cost=1.6 complaint.neglect=-0.5 complaint.quality=0.4 good=-0.7 growth=-0.4 leaving=0.8 legal=1.0 praise=-0.7
kavisi 6.92 bad=-1.0 complaint.delay=-0.6 complaint.quality=-0.4 good=-0.5 meeting.off=3.8 payment.refused=-0.4 praise=-0.5 reputation=-0.4
kaynni 6.92 bad=0.7 complaint.neglect=-0.9 good=-0.5 leaving=-0.4 payment.disputed=2.1 payment.refused=-0.7 praise=-0.4
kaynyt 6.63 bad=-0.4 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=0.5 escalation=1.4 good=2.4 growth=-0.3 legal=0.8 meeting.off=1.8 payment.refused=-0.4 praise=2.0 reputation=-0.5
kaytet 6.92 bad=-0.9 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.3 reputation=-0.5
kaytta 6.07 bad=0.4 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.7 good=1.2 growth=1.0 leaving=2.4 legal=0.8 meeting.off=-0.4 payment.refused=-0.4 praise=1.7 reputation=-0.6 urgent=-0.3
kaytto 6.41 bad=0.7 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=0.9 escalation=2.1 good=-0.8 growth=-0.3 legal=-0.9 praise=-0.7 reputation=-0.5
kehui 6.63 bad=-1.1 complaint.cost=-0.4 complaint.quality=-0.8 good=3.5 leaving=-0.6 praise=3.5
kehuiv 6.92 bad=-1.3 complaint.neglect=-0.3 complaint.quality=-0.6 good=1.6 legal=-0.3 praise=1.8 reputation=-0.7
kehuja 6.92 bad=-0.9 complaint.cost=-0.3 complaint.quality=-0.3 good=2.7 growth=1.2 praise=3.2 reputation=-0.7
kehutt 6.63 bad=-1.0 complaint.cost=-0.4 complaint.neglect=-0.6 complaint.quality=-0.6 good=0.5 growth=-0.4 leaving=-0.6 payment.sent=1.8 praise=0.9
keitti 5.54 bad=1.8 complaint.delay=1.8 complaint.neglect=3.6 complaint.quality=2.4 escalation=-0.6 good=-1.3 growth=-0.6 leaving=-0.5 legal=0.5 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.3 payment.refused=-1.0 payment.sent=2.2 praise=-0.6 reputation=4.7 urgent=1.3
keliri 6.92 bad=-0.8 good=-0.4 legal=-0.3 meeting.off=2.1 praise=-0.4
kello 6.07 bad=0.5 complaint.cost=-0.6 complaint.delay=1.5 complaint.neglect=-1.2 complaint.quality=0.8 escalation=1.0 good=0.5 growth=1.3 leaving=-0.8 legal=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.4 praise=1.0 reputation=-0.6 urgent=3.5
kelpaa 6.92 bad=-1.8 complaint.delay=-0.4 complaint.quality=-0.9 good=2.9 leaving=-0.5 meeting.off=1.4 payment.delayed=-0.3 praise=3.1 reputation=-0.8
kenell 6.07 bad=1.2 complaint.cost=-0.3 complaint.delay=-1.1 complaint.neglect=1.8 complaint.quality=-1.0 escalation=4.1 growth=-0.7 leaving=0.4 legal=-1.0 meeting.off=-0.3 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.6 urgent=1.0
kentta 6.92 bad=-1.3 complaint.neglect=-0.3 escalation=-0.3 good=-0.5 leaving=-0.5 payment.refused=-0.4 praise=-0.5
kerral 6.63 bad=0.4 complaint.delay=-0.8 complaint.quality=2.1 good=1.7 leaving=-0.6 payment.sent=1.5 praise=1.6
kerran 5.08 bad=3.1 complaint.cost=-1.3 complaint.delay=1.9 complaint.neglect=2.1 complaint.quality=3.2 escalation=0.4 growth=1.4 leaving=-0.6 legal=0.6 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=1.3 payment.promised=-0.7 payment.query=-0.6 payment.refused=0.7 payment.sent=-1.1 praise=-0.3 reputation=1.9 urgent=-1.0
kerroi 6.92 complaint.cost=1.4 complaint.quality=-0.3 growth=1.6 leaving=0.5
kerron 5.38 bad=3.7 complaint.cost=2.7 complaint.delay=1.2 complaint.neglect=-1.2 complaint.quality=0.3 escalation=-0.8 good=-1.2 growth=1.0 leaving=4.0 legal=-0.9 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.4 payment.refused=1.5 payment.sent=-0.3 praise=-0.9 reputation=7.4 urgent=-0.4
kerrot 6.41 bad=0.9 complaint.cost=-0.6 complaint.delay=0.6 complaint.neglect=2.4 good=0.8 growth=1.7 leaving=2.8 legal=-0.5 payment.refused=-0.3 praise=0.9 reputation=2.0
kerta 6.07 bad=2.2 complaint.cost=-0.8 complaint.delay=-0.3 complaint.neglect=3.0 complaint.quality=4.2 escalation=-0.3 good=-0.8 growth=-0.3 legal=-0.5 payment.refused=-0.5 praise=-0.9 reputation=-0.6 urgent=-0.4
kertaa 5.13 bad=-0.9 complaint.cost=-1.5 complaint.delay=-1.8 complaint.quality=1.4 escalation=2.0 good=-1.8 growth=-1.0 leaving=0.6 legal=-1.0 meeting.off=0.6 payment.delayed=1.4 payment.disputed=2.1 payment.promised=-0.7 payment.query=-0.5 payment.refused=-0.5 payment.sent=1.5 praise=-2.0 reputation=-1.3 urgent=-0.6
kertoa 6.41 bad=0.5 complaint.cost=1.1 complaint.delay=-0.3 complaint.neglect=-0.4 escalation=-0.3 good=-0.5 leaving=1.6 legal=1.3 praise=-0.5 reputation=0.3
kertok 6.92 bad=-1.5 complaint.quality=-0.5 good=0.9 leaving=-0.9 legal=-0.6 praise=0.8
kertom 6.92 bad=1.1 complaint.cost=2.5 complaint.quality=0.5 payment.refused=1.5 reputation=4.6 urgent=-0.4
kertoo 6.63 bad=1.0 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.9 good=-0.4 leaving=-0.4 legal=1.1 praise=-0.4 reputation=1.8
kesa 6.63 bad=0.9 complaint.delay=1.9 complaint.quality=-0.7 good=-0.6 growth=-0.4 leaving=2.3 payment.disputed=-0.4 payment.refused=1.0 payment.sent=1.6 praise=-0.5
kesaku 5.72 bad=1.6 complaint.cost=-0.4 complaint.delay=0.4 complaint.quality=-0.6 escalation=-0.4 good=-1.0 growth=-0.6 leaving=3.3 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.7 payment.query=-0.4 reputation=-0.6 urgent=-0.5
kesall 6.63 complaint.quality=-0.5 good=-0.5 leaving=0.6 payment.query=-0.3 praise=0.7
kesan 6.92 complaint.quality=0.5 good=-0.3 growth=1.1 leaving=1.1 reputation=0.8
kesken 6.07 complaint.cost=-0.7 complaint.neglect=-0.4 complaint.quality=2.2 good=-0.9 growth=-0.3 leaving=0.3 legal=-0.5 payment.delayed=0.7 payment.promised=0.9 payment.refused=0.4 praise=-1.0 reputation=0.7
keskey 6.92 bad=0.8 complaint.delay=2.1 complaint.quality=-0.6 good=-0.3 legal=0.8 payment.disputed=0.9 payment.refused=2.7
keskiv 5.82 bad=-1.8 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=0.8 complaint.quality=-1.5 good=-1.3 growth=-0.3 leaving=-0.9 legal=-0.9 meeting.off=1.6 payment.delayed=-0.5 payment.disputed=-0.5 payment.refused=-0.8 payment.sent=3.6 praise=-1.2 reputation=-0.6 urgent=-0.3
keskus 6.41 bad=-0.6 complaint.delay=-0.6 complaint.neglect=1.8 complaint.quality=-0.9 escalation=2.4 good=-0.6 growth=1.3 leaving=-0.5 legal=-0.3 payment.delayed=1.8 payment.disputed=-0.4 payment.promised=1.9 payment.refused=-0.4 praise=-0.6 reputation=1.2 urgent=-0.3
kestaa 6.41 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.9 good=-0.9 growth=-0.3 leaving=1.0 legal=-0.3 payment.delayed=2.5 payment.refused=-0.5 praise=-0.8 reputation=2.5 urgent=-0.3
ketaan 6.92 bad=0.7 complaint.neglect=1.4 complaint.quality=-0.5 good=-0.5 growth=-0.3 leaving=-0.5 meeting.off=-0.4 payment.refused=-0.6 praise=-0.4
kevaal 5.82 bad=0.5 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.5 escalation=-0.4 good=-1.2 growth=-0.5 leaving=0.9 legal=0.5 meeting.off=-0.4 payment.disputed=1.5 payment.refused=0.8 reputation=1.7
kevaan 6.41 bad=-0.4 complaint.neglect=0.6 growth=1.3 meeting.off=3.0 urgent=-0.3
kielia 6.92 bad=-0.4 complaint.quality=-0.4 good=-0.4 praise=-0.3
kielta 6.07 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=1.1 good=-1.1 leaving=-0.9 legal=-0.4 meeting.off=1.7 payment.disputed=-0.3 payment.refused=-0.6 praise=-1.2 reputation=-0.6
kiinni 5.82 bad=-1.3 complaint.cost=-0.7 complaint.quality=0.4 escalation=-0.3 good=-1.7 growth=-0.9 legal=-0.8 meeting.off=-0.7 payment.delayed=0.7 payment.disputed=-0.3 payment.promised=-0.6 payment.refused=1.0 payment.sent=-0.4 praise=-1.4 reputation=-0.7 urgent=-0.5
kiinno 6.63 bad=1.7 complaint.cost=-0.6 complaint.delay=-0.3 complaint.quality=-0.8 good=-1.0 growth=-0.3 leaving=-0.4 legal=-0.3 praise=-0.9 reputation=4.9
kiinte 6.92 complaint.cost=-1.4 complaint.quality=-0.6 good=1.2 payment.disputed=0.5 payment.refused=-0.5 praise=-1.0 reputation=-0.3
kiiree 6.41 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.9 growth=-0.4 legal=-0.5 praise=-0.7 urgent=2.4
kiirei 6.63 bad=-0.5 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.5 good=-1.0 leaving=0.8 payment.refused=-0.4 praise=0.4 reputation=-0.4
kiiret 6.92 bad=-0.8 complaint.quality=-0.4 leaving=-0.5 payment.refused=-0.3 praise=-0.3 reputation=-0.3
kiista 6.63 bad=0.9 complaint.quality=-0.4 legal=2.6 payment.disputed=3.0 payment.refused=0.6 praise=-0.3
kiitok 6.92 bad=-0.5 good=1.1 leaving=1.0 praise=1.1
kiitos 3.69 bad=-2.4 complaint.cost=-2.2 complaint.delay=-0.5 complaint.neglect=-2.6 complaint.quality=-2.2 escalation=-1.0 good=5.0 growth=-1.9 leaving=1.2 legal=-1.6 meeting.off=1.7 payment.delayed=-1.3 payment.disputed=0.5 payment.promised=-1.2 payment.query=-0.5 payment.refused=-2.6 payment.sent=1.5 praise=5.6 reputation=-2.1 urgent=-1.4
kiitti 6.92 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-1.3 good=3.2 leaving=-0.4 praise=4.1 reputation=-0.4
kilpai 5.38 bad=-0.6 complaint.cost=2.1 complaint.delay=-1.2 complaint.quality=-1.8 escalation=-0.6 good=1.4 growth=-1.1 leaving=2.5 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.1 payment.sent=-0.5 praise=-0.4 reputation=1.5 urgent=-0.5
kirjaa 5.94 bad=-2.7 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-1.3 escalation=-0.3 good=0.6 leaving=-0.9 legal=-0.6 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.1 payment.sent=-0.3 praise=0.5 reputation=-0.7
kirjal 6.41 bad=0.8 complaint.delay=-0.7 escalation=-0.4 good=-0.6 growth=-1.0 leaving=-0.5 legal=2.3 payment.disputed=2.4 payment.refused=-0.5 praise=-0.5 reputation=-0.5
kirjan 4.80 bad=-1.6 complaint.cost=-1.3 complaint.delay=-2.0 complaint.quality=0.6 escalation=-0.7 growth=3.0 leaving=2.8 legal=-1.6 meeting.off=-0.7 payment.delayed=-0.9 payment.disputed=-1.0 payment.promised=-0.6 payment.query=2.3 payment.refused=-1.3 payment.sent=1.0 reputation=-1.3 urgent=-0.7
kirjas 6.41 bad=-1.6 complaint.cost=-0.3 complaint.delay=-1.0 complaint.neglect=-0.6 complaint.quality=-0.6 growth=1.1 leaving=-0.4 payment.disputed=-0.3 payment.refused=-0.6 praise=0.4 reputation=-0.3
kirjat 5.94 bad=1.4 complaint.cost=0.6 complaint.delay=3.2 complaint.neglect=-0.8 complaint.quality=-1.0 good=-0.7 growth=-0.4 leaving=2.8 legal=-0.3 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.6 praise=0.4 reputation=1.4 urgent=-0.3
kirje 6.63 bad=1.5 complaint.delay=-0.4 complaint.neglect=-0.5 good=-0.4 leaving=-0.4 legal=3.0 meeting.off=-0.5 payment.disputed=2.0 payment.refused=2.9 praise=-0.5 reputation=-0.7
kirjee 6.92 bad=0.9 complaint.quality=1.6 legal=1.3 praise=-0.4
kirjek 6.92 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.6 good=-1.0 growth=0.8 leaving=-0.4 legal=1.4 praise=-0.7 reputation=0.9
kirjel 6.92 bad=-0.8 complaint.cost=-0.4 complaint.quality=-0.4 legal=-0.5
kirjoi 4.59 bad=0.6 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=1.6 escalation=-0.7 good=-1.6 growth=-1.3 leaving=-0.9 meeting.off=-1.0 payment.delayed=-0.9 payment.promised=-0.8 payment.query=1.6 payment.refused=-0.4 payment.sent=-0.7 praise=-1.4 reputation=2.1 urgent=-1.4
kirkko 6.63 complaint.quality=-0.6 growth=0.9 leaving=0.6 legal=-0.3 payment.delayed=2.7 praise=0.4
kirsi 6.63 bad=-0.5 complaint.quality=-0.6 good=0.6 leaving=0.4 payment.sent=1.6 praise=0.5
kissan 6.92 bad=-0.8 complaint.cost=-0.3 complaint.delay=-0.4 payment.query=2.5 praise=-0.3 reputation=-0.3
kiva 6.92 bad=-0.9 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.5 leaving=-0.4 meeting.off=-0.3 praise=-0.5 reputation=-0.6
klo 5.82 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-0.6 complaint.quality=-1.2 escalation=-0.3 good=-1.3 growth=-0.7 leaving=-1.1 legal=-0.6 meeting.off=-0.7 payment.delayed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=-1.2 reputation=-0.6 urgent=6.1
kohdal 6.92 bad=-0.6 complaint.quality=-0.3 good=-0.4 payment.query=1.9 payment.sent=1.6 praise=-0.4
kohdan 6.63 bad=0.3 complaint.delay=0.6 complaint.quality=-0.9 escalation=-0.4 good=-0.3 growth=-0.7 leaving=-0.8 legal=1.4 payment.refused=1.3 payment.sent=-0.4 praise=-0.3
kohta 5.82 complaint.cost=-0.5 complaint.quality=-1.4 escalation=-0.3 good=-1.4 growth=-0.6 leaving=-0.4 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.6 payment.refused=-0.6 payment.sent=-0.4 praise=-1.4 reputation=1.4 urgent=4.0
kohtaa 6.41 bad=0.8 complaint.cost=1.6 complaint.delay=-0.5 complaint.neglect=1.4 complaint.quality=2.1 good=-0.7 growth=-0.3 leaving=1.8 legal=1.0 payment.refused=1.5 payment.sent=-0.3 praise=-0.7
kohtel 6.41 bad=1.4 complaint.cost=-0.8 complaint.delay=0.6 complaint.neglect=2.3 good=-0.5 praise=-0.6 urgent=-0.3
kohtuu 6.92 bad=1.0 complaint.cost=1.8 complaint.quality=1.1 escalation=1.6 good=-0.3 leaving=1.1 legal=1.1 praise=-0.3
koira 6.07 complaint.cost=-0.4 complaint.delay=1.2 complaint.neglect=-0.7 complaint.quality=0.7 good=0.6 legal=-0.9 payment.refused=0.8 payment.sent=-0.3 praise=-0.4 reputation=-0.6 urgent=1.3
koiran 6.92 complaint.cost=-0.3 complaint.neglect=0.8 complaint.quality=-0.7 good=0.8 leaving=-0.3 praise=0.8 reputation=-0.8
kokeil 6.92 bad=-1.2 complaint.neglect=-0.6 complaint.quality=-0.5 good=0.6 growth=-0.3 leaving=-0.5 praise=0.7 reputation=-0.4
kokemu 6.63 bad=1.7 complaint.delay=1.1 complaint.neglect=-0.6 complaint.quality=-0.4 good=-0.4 growth=-0.3 leaving=-0.5 legal=-0.4 praise=-0.3 reputation=3.4
koko 4.72 bad=-0.4 complaint.cost=-1.4 complaint.delay=0.4 complaint.neglect=-1.5 complaint.quality=0.8 escalation=-0.9 good=0.5 leaving=-0.6 legal=-1.8 meeting.off=0.7 payment.delayed=0.8 payment.disputed=0.3 payment.promised=0.6 payment.query=-0.8 payment.refused=0.4 payment.sent=-0.7 praise=0.3 reputation=0.8 urgent=0.6
kokona 5.62 bad=2.0 complaint.cost=-0.9 complaint.delay=0.9 complaint.neglect=1.3 complaint.quality=1.2 escalation=0.6 growth=0.3 leaving=2.1 legal=0.6 meeting.off=1.4 payment.delayed=-0.4 payment.disputed=1.3 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.3 reputation=0.7 urgent=-0.6
kokoon 6.63 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=-0.3 complaint.quality=0.7 good=-0.3 leaving=1.0 legal=-0.4 praise=-0.3 reputation=1.3
kokouk 5.62 bad=-0.5 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=0.9 complaint.quality=-1.3 escalation=-0.3 good=0.4 growth=-0.9 leaving=0.4 legal=-0.9 meeting.off=1.8 payment.delayed=-0.4 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.6 praise=0.4 reputation=1.0 urgent=-0.3
kolman 5.54 bad=0.9 complaint.cost=0.3 complaint.delay=1.5 complaint.neglect=0.8 escalation=-0.4 growth=-0.6 leaving=0.6 legal=-0.8 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.5 payment.refused=2.3 payment.sent=-0.5 reputation=-0.7 urgent=-0.4
kolmas 6.07 bad=1.2 complaint.cost=-0.8 complaint.delay=0.7 complaint.neglect=1.3 complaint.quality=2.8 escalation=-0.4 good=0.8 growth=1.2 legal=-0.4 payment.disputed=-0.4 payment.refused=-0.9 praise=1.2 reputation=-0.5
kolme 4.80 bad=-1.6 complaint.cost=-1.5 complaint.quality=-0.7 escalation=-0.3 good=0.8 growth=2.5 leaving=-2.1 legal=-1.7 meeting.off=-0.9 payment.delayed=0.8 payment.disputed=-0.7 payment.promised=1.1 payment.query=-0.7 payment.refused=-0.7 payment.sent=-0.7 praise=1.1 reputation=-1.2 urgent=0.8
kolmek 6.92 bad=-0.5 complaint.neglect=-0.4 good=-0.7 praise=-0.7
kolmel 6.92 bad=1.2 complaint.delay=1.1 complaint.quality=1.8 legal=0.9 praise=-0.3
kolmen 6.41 bad=0.5 complaint.cost=1.7 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=-0.9 good=-1.4 growth=-0.3 leaving=0.7 payment.refused=-0.4 praise=0.4 reputation=-0.5 urgent=-0.3
kolmes 6.63 bad=0.9 complaint.delay=-0.6 complaint.neglect=3.3 complaint.quality=1.0 good=-0.8 legal=-0.5 payment.delayed=3.1 payment.disputed=2.1 payment.refused=-0.4 praise=-0.8 reputation=-0.5
kommen 6.92 bad=-0.6 complaint.quality=-0.4 good=-0.7 praise=-0.7
kone 6.92 bad=-0.7 complaint.delay=-0.3 complaint.neglect=-0.4 good=0.9 leaving=-0.3 praise=0.9
koneet 6.92 bad=1.5 complaint.cost=2.1 complaint.neglect=-0.4 complaint.quality=2.3 good=-0.5 leaving=3.1 legal=-0.5 payment.disputed=-0.5 praise=-0.5 reputation=-0.4
konkur 6.41 bad=-2.7 complaint.delay=-0.6 complaint.neglect=-1.0 complaint.quality=-0.8 good=-0.7 leaving=-1.3 legal=-1.0 meeting.off=-0.3 payment.delayed=2.8 payment.disputed=-0.3 payment.promised=2.5 payment.refused=-0.9 praise=-0.8
konser 6.92 bad=1.6 complaint.cost=2.5 complaint.delay=-0.5 complaint.quality=-0.8 escalation=2.3 good=-1.0 leaving=3.5 legal=-0.5 praise=-1.0
kopiok 6.92 bad=-0.7 complaint.cost=1.5 complaint.quality=-0.3 leaving=0.8 legal=-0.3 reputation=-0.5
kopion 6.23 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.6 escalation=1.4 good=-0.9 leaving=-0.5 legal=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=5.0 payment.refused=-0.4 payment.sent=-0.3 praise=-0.7 reputation=-0.9 urgent=-0.6
korjaa 6.41 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=1.6 good=1.2 leaving=-0.5 legal=0.7 payment.disputed=-0.4 payment.refused=-0.5 praise=1.2 reputation=-0.3
korjas 6.92 bad=1.7 complaint.cost=-0.5 complaint.delay=-0.3 complaint.quality=2.5 good=-0.7 leaving=-0.4 praise=-0.7
korjat 5.72 bad=3.7 complaint.cost=-1.7 complaint.delay=-0.9 complaint.neglect=0.4 complaint.quality=3.3 escalation=0.8 good=-0.7 growth=-0.5 leaving=-1.3 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=5.8 payment.promised=-0.4 payment.query=-0.7 payment.refused=0.6 payment.sent=-0.5 praise=-0.5 reputation=-0.6
korjau 6.92 bad=-0.8 complaint.delay=-0.6 good=-0.3 meeting.off=1.8 praise=-0.3
korotu 6.92 bad=0.9 complaint.cost=3.4 complaint.neglect=-0.7 complaint.quality=-0.5 good=-0.5 leaving=-0.8 legal=-0.3 payment.refused=-0.5 praise=-0.5
korvaa 6.92 bad=-0.9 complaint.quality=-0.5 good=1.1 legal=-0.3 praise=1.2 reputation=-0.5
korvau 5.62 bad=2.2 complaint.cost=-0.7 complaint.delay=1.5 complaint.neglect=-0.6 complaint.quality=2.3 escalation=-0.4 good=-1.2 growth=-0.7 legal=5.7 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.9 praise=-1.1 reputation=0.7 urgent=-0.4
koska 4.76 bad=2.7 complaint.cost=1.0 complaint.delay=-2.0 complaint.neglect=1.3 complaint.quality=1.8 escalation=2.6 good=-1.1 growth=-1.4 leaving=1.8 legal=1.3 meeting.off=-0.9 payment.delayed=3.8 payment.disputed=2.1 payment.promised=-1.0 payment.query=-0.9 payment.refused=1.1 payment.sent=-0.8 praise=-0.8 reputation=-1.4 urgent=-1.0
koskem 6.92 bad=-0.3 complaint.cost=-0.5 good=-0.4 growth=1.5 leaving=-0.4 praise=-0.3
kosteu 6.63 bad=1.7 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=3.0 good=-0.7 leaving=-0.3 legal=1.3 payment.refused=1.2 praise=-0.6
kotiin 6.41 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=0.4 good=0.6 leaving=1.0 meeting.off=3.1 praise=-1.0 reputation=-0.4
koulul 6.92 bad=-0.8 complaint.quality=-0.5 leaving=-0.5
koulut 6.63 bad=-1.0 complaint.cost=-0.5 complaint.quality=-1.0 good=-0.4 growth=2.2 legal=-0.4 payment.query=2.2 praise=-0.4 urgent=-0.4
kpl 6.92 bad=-0.5 complaint.quality=-0.3 good=-1.0 growth=0.9 legal=-0.3 praise=-0.5
kuin 4.21 bad=1.5 complaint.cost=0.6 complaint.neglect=0.6 complaint.quality=4.8 escalation=-0.4 good=2.6 growth=0.8 leaving=-0.6 legal=-1.4 meeting.off=-1.2 payment.delayed=-1.3 payment.disputed=-1.5 payment.promised=-1.0 payment.query=-0.6 payment.refused=1.8 payment.sent=1.5 praise=1.5 reputation=0.5 urgent=-1.6
kuinka 6.41 bad=-0.8 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.6 good=-0.6 leaving=-0.6 legal=-0.3 payment.refused=1.0 praise=-0.7 reputation=0.7
kuitat 6.92 bad=1.8 complaint.quality=3.3 good=-0.3 leaving=-0.5 payment.refused=3.0 payment.sent=-0.3 praise=-0.3
kuiten 6.41 bad=-1.4 complaint.cost=0.8 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.8 good=-1.1 leaving=0.5 legal=-0.3 payment.delayed=2.9 payment.disputed=-0.4 payment.promised=3.2 payment.refused=-0.5 praise=-1.1 reputation=-0.4
kuitit 5.94 bad=-0.8 complaint.cost=0.7 complaint.delay=-0.8 complaint.quality=-1.2 good=-1.0 growth=-0.4 legal=-0.5 payment.delayed=1.2 payment.promised=0.5 payment.query=-0.6 payment.refused=-0.6 payment.sent=1.1 reputation=-0.6
kuitta 6.41 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.7 good=-0.6 growth=-0.5 legal=-0.4 payment.refused=0.7 payment.sent=2.5 praise=-0.5 reputation=-0.4
kuitti 6.07 bad=-1.1 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.4 escalation=-0.3 good=-0.8 growth=-0.5 leaving=0.8 legal=-0.4 meeting.off=-0.5 payment.delayed=-1.0 payment.disputed=-0.5 payment.promised=-0.7 payment.query=1.8 payment.refused=-1.1 payment.sent=2.7 praise=-0.6 reputation=-0.5 urgent=-0.4
kuka 5.54 complaint.cost=1.1 complaint.delay=-1.0 complaint.neglect=-1.7 complaint.quality=1.4 escalation=2.8 good=-0.4 growth=0.8 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.8 payment.query=0.7 payment.refused=-0.9 payment.sent=-0.4 reputation=1.3 urgent=-0.5
kukaan 5.25 bad=0.8 complaint.cost=-1.1 complaint.delay=-1.7 complaint.neglect=3.6 complaint.quality=1.8 escalation=-0.6 good=0.6 growth=-0.7 legal=-1.2 meeting.off=1.9 payment.delayed=-0.4 payment.disputed=0.7 payment.promised=-0.4 payment.query=-0.7 payment.refused=2.3 payment.sent=-0.5 praise=0.7 reputation=-0.5 urgent=-0.5
kuljet 6.41 bad=0.5 complaint.delay=0.6 complaint.neglect=-0.3 good=-0.6 leaving=0.8 legal=1.1 payment.sent=-0.3 praise=-0.5
kulues 6.41 complaint.delay=-0.6 complaint.neglect=-0.8 escalation=-0.4 good=-0.7 leaving=-0.5 legal=1.9 payment.refused=-0.4 praise=-0.7
kulunu 6.92 complaint.delay=1.6 complaint.neglect=-0.3 complaint.quality=-0.6 escalation=-0.3 good=-0.6 legal=-0.5 praise=-0.5 reputation=1.0
kulut 6.63 bad=-0.7 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.4 leaving=-0.9 payment.refused=-0.4 praise=-0.4
kulutt 5.31 bad=2.2 complaint.cost=-0.9 complaint.delay=0.3 complaint.neglect=1.2 complaint.quality=3.2 escalation=-0.9 good=-1.7 growth=-0.5 leaving=-1.3 legal=6.7 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=0.5 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.5 praise=-1.7 reputation=0.7 urgent=-0.4
kummal 6.92 complaint.neglect=1.2 complaint.quality=-0.4 leaving=-0.4 legal=-0.3 reputation=1.2
kummas 6.41 bad=2.6 complaint.delay=-0.3 complaint.neglect=2.8 complaint.quality=2.0 good=-0.5 growth=-0.3 leaving=-0.7 legal=1.2 payment.refused=0.6 praise=-0.4 reputation=1.9
kumpi 6.92 bad=-0.9 complaint.quality=-0.3 good=-0.4 legal=-0.5 payment.promised=2.5 payment.query=2.8 payment.refused=-0.5 praise=-0.5
kumppa 6.92 bad=0.8 complaint.delay=-0.4 good=-0.6 growth=-0.4 leaving=2.1 praise=-0.5
kun 3.63 bad=1.7 complaint.cost=-1.9 complaint.delay=1.4 complaint.neglect=5.4 complaint.quality=2.8 escalation=-1.7 good=-1.4 leaving=3.5 legal=-1.0 meeting.off=-1.0 payment.delayed=-0.3 payment.disputed=-1.7 payment.refused=0.8 payment.sent=1.4 praise=-1.2 urgent=-2.1
kunhan 6.41 bad=-1.5 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.5 leaving=-0.3 legal=-0.4 payment.delayed=2.1 payment.promised=0.8 payment.refused=-0.4 praise=-0.4 reputation=-0.3
kunnan 5.94 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=-0.4 good=-0.9 leaving=1.0 legal=1.5 payment.query=2.4 payment.refused=-0.5 praise=-0.9 reputation=1.2
kunnes 5.94 bad=4.2 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=1.5 complaint.quality=4.1 escalation=-0.4 good=-1.4 growth=-0.7 leaving=-0.7 legal=0.5 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.7 payment.query=-0.7 payment.refused=7.6 payment.sent=-0.4 praise=-1.2 reputation=-0.4
kunnia 6.41 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.5 good=1.8 growth=2.2 leaving=0.5 meeting.off=1.8 praise=2.0 reputation=-0.5
kunnos 6.41 bad=-0.6 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.6 growth=-0.4 leaving=-0.8 payment.refused=0.8 reputation=-0.6
kunta 6.92 bad=-0.6 good=-0.7 praise=-0.5
kuntoo 6.92 bad=1.0 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=2.7 good=-0.4 leaving=1.4 reputation=-0.3
kuntos 6.92 bad=-1.2 complaint.quality=-0.5 good=-0.6 leaving=-0.4 legal=-0.6 payment.refused=-0.3 praise=-0.6
kuten 5.82 bad=-1.7 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.7 escalation=-0.4 good=2.1 growth=1.2 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.6 payment.promised=-0.7 payment.query=-0.4 payment.refused=-0.7 payment.sent=-1.6 praise=2.5 urgent=-0.4
kutsus 6.92 bad=-0.8 complaint.neglect=-0.4 complaint.quality=-0.3 good=-1.1 meeting.off=3.5 praise=-1.1
kuukau 5.13 bad=3.3 complaint.cost=1.5 complaint.delay=4.8 complaint.neglect=3.1 escalation=-0.6 good=-2.2 growth=-1.1 leaving=2.7 meeting.off=-0.7 payment.delayed=2.8 payment.disputed=3.0 payment.promised=-0.5 payment.query=0.7 payment.refused=-0.4 payment.sent=0.6 praise=-2.3 reputation=0.6 urgent=-0.6
kuulem 6.23 bad=0.8 complaint.cost=1.7 complaint.delay=-0.4 complaint.neglect=-0.8 growth=1.2 leaving=-0.5 legal=-0.3 reputation=2.4
kuulet 6.63 bad=2.0 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.6 leaving=-0.4 legal=4.5 payment.refused=-0.4 praise=-0.5 reputation=-1.2 urgent=-0.4
kuulin 6.92 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.5 good=1.9 leaving=-0.4 payment.refused=-0.4 praise=2.0
kuului 6.63 bad=-1.1 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.6 good=1.5 payment.refused=-0.3 praise=-0.5 reputation=-0.4
kuuluu 6.41 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=1.4 good=0.6 growth=2.1 leaving=-0.3 legal=1.2 meeting.off=-0.8 payment.promised=-0.4 payment.query=2.2 payment.refused=1.3 praise=0.9 reputation=-0.5 urgent=4.8
kuun 5.94 bad=-0.8 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.8 escalation=-0.4 good=-0.9 growth=-0.4 leaving=0.9 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.5 payment.promised=4.9 payment.query=-0.4 payment.refused=-0.6 praise=-1.0 reputation=-0.8 urgent=-0.3
kuunne 6.92 bad=1.2 complaint.cost=1.8 complaint.delay=-0.3 complaint.neglect=2.8 complaint.quality=-0.5 good=-0.5 leaving=-0.5 praise=-0.5 reputation=0.6
kuusi 6.41 bad=0.8 complaint.cost=-0.3 complaint.delay=0.9 complaint.neglect=-0.3 good=-0.7 growth=-0.4 leaving=-0.6 legal=0.5 payment.delayed=2.0 payment.disputed=1.4 payment.refused=-0.3 praise=-0.5 reputation=-0.5
kuussa 5.82 bad=0.6 complaint.cost=2.0 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=0.6 escalation=1.1 good=-1.1 growth=0.7 leaving=0.9 legal=-0.8 payment.disputed=1.6 payment.refused=-0.7 praise=-1.0 reputation=-0.8
kuva 6.07 bad=-1.6 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-0.9 escalation=-0.4 good=-0.8 leaving=-0.6 legal=-0.4 payment.refused=-0.3 praise=-0.8 reputation=-0.9 urgent=1.2
kuvaa 6.63 complaint.delay=-0.4 complaint.quality=-0.5 escalation=-0.4 good=-0.4 praise=-0.3 reputation=0.7
kuvaaj 6.92 bad=0.5 complaint.delay=-0.4 complaint.quality=2.1 leaving=0.5 legal=0.6 reputation=0.9
kuvaam 6.92 complaint.quality=-0.8 good=0.9 leaving=1.3 praise=0.9
kuvan 6.41 bad=1.0 complaint.cost=1.9 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.9 good=-0.8 leaving=-0.7 legal=-0.3 payment.refused=-0.4 payment.sent=-0.3 praise=-0.7 reputation=1.5 urgent=-0.4
kuvass 6.41 bad=1.0 complaint.neglect=-0.6 complaint.quality=3.6 good=-0.8 leaving=-1.0 legal=0.8 praise=-0.7 reputation=-0.9
kuvat 5.25 bad=0.3 complaint.cost=-0.9 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=2.7 escalation=-0.6 good=-0.4 growth=-0.7 leaving=-1.1 legal=0.6 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.7 payment.refused=-1.0 payment.sent=-0.6 praise=-0.5 reputation=3.1 urgent=-0.6
kuvauk 6.92 bad=-0.8 complaint.quality=-0.5 good=-0.5 growth=-1.0 meeting.off=3.9 payment.promised=-0.4 praise=-0.4 reputation=-0.5
kuvien 6.92 bad=-0.9 complaint.quality=-0.3 leaving=-0.6
kuvist 6.92 bad=1.6 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.6 good=-0.5 leaving=1.7 legal=2.2 payment.refused=-0.9 praise=-0.5 reputation=2.9
kylale 6.92 bad=0.4 complaint.delay=1.9 complaint.quality=-0.3 reputation=1.6
kylall 6.41 bad=0.5 complaint.delay=1.7 complaint.neglect=-0.5 complaint.quality=1.5 good=-0.8 leaving=-0.8 legal=-0.4 payment.refused=-0.4 praise=-0.8 reputation=2.8
kylan 6.92 complaint.quality=1.0 good=0.9 leaving=-0.3 praise=0.9 reputation=1.9
kylla 4.98 bad=2.1 complaint.cost=-0.8 complaint.delay=0.7 complaint.quality=1.8 escalation=-0.7 good=1.5 growth=-0.7 leaving=0.5 legal=-1.5 meeting.off=-0.9 payment.delayed=1.5 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.9 payment.sent=-0.5 praise=1.7 reputation=2.6 urgent=-0.8
kyltin 6.92 bad=1.0 complaint.delay=3.1 complaint.quality=-0.3 good=2.1 growth=4.4 praise=-0.5 reputation=2.5 urgent=-0.8
kyltis 6.63 bad=0.9 complaint.delay=1.2 complaint.neglect=2.1 complaint.quality=1.6 escalation=2.0 good=-0.7 leaving=-0.6 praise=-0.7 reputation=1.3
kymmen 5.54 complaint.cost=1.4 complaint.delay=-1.2 complaint.neglect=0.7 escalation=-0.4 legal=-1.0 meeting.off=-0.6 payment.delayed=1.5 payment.disputed=-0.5 payment.promised=1.0 payment.query=1.3 payment.refused=0.4 payment.sent=-0.4 praise=0.5 reputation=1.0 urgent=-0.7
kyntti 6.92 bad=0.3 complaint.quality=1.2 growth=0.9 leaving=0.5 praise=0.5
kysele 6.41 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=-0.8 good=2.4 growth=1.7 leaving=-0.4 legal=0.8 praise=2.3 reputation=-0.4
kyseli 6.63 bad=0.6 complaint.delay=-0.7 complaint.neglect=1.4 complaint.quality=1.3 escalation=-0.3 good=-0.9 leaving=-0.7 payment.refused=-0.4 praise=-0.7 reputation=1.8
kysyi 5.02 bad=1.6 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=0.3 good=-1.3 growth=-0.6 leaving=0.8 legal=-0.5 payment.refused=-0.4 payment.sent=1.1 praise=-1.1 urgent=-0.4
kysyin 6.23 bad=1.3 complaint.delay=2.3 complaint.neglect=3.9 complaint.quality=-0.4 growth=1.2 leaving=-0.6 legal=-0.6 payment.query=-0.4 payment.refused=1.2 reputation=-0.7
kysyit 6.92 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=1.4 complaint.quality=-0.7 good=-0.5 leaving=1.2 payment.refused=-0.4 praise=-0.5
kysymy 5.72 bad=-1.2 complaint.cost=-0.4 complaint.quality=-0.4 good=1.0 growth=-0.4 leaving=-0.8 legal=-0.6 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.8 payment.sent=-0.3 praise=1.1 reputation=-0.8 urgent=2.0
kysyn 6.23 complaint.cost=1.1 complaint.delay=0.5 complaint.neglect=1.6 complaint.quality=-1.0 escalation=1.0 good=-0.8 growth=-0.4 leaving=-0.9 legal=-0.5 payment.disputed=-0.3 payment.query=-1.0 payment.refused=-0.5 praise=-0.6 reputation=1.0
kysyta 6.23 bad=1.9 complaint.cost=-0.5 complaint.delay=-1.1 complaint.neglect=2.9 complaint.quality=-1.1 escalation=-0.4 good=-1.0 leaving=-0.8 legal=0.7 payment.disputed=-0.4 payment.refused=-0.9 praise=-1.0 reputation=5.2 urgent=-0.4
kysyy 6.41 bad=-0.7 complaint.cost=0.8 complaint.quality=-0.9 escalation=-0.5 good=-0.6 leaving=-0.8 payment.query=-0.6 payment.refused=-0.5 praise=-0.6 urgent=2.9
laajen 6.92 bad=-0.3 complaint.cost=-0.5 good=-0.4 growth=1.5 leaving=-0.4 praise=-0.3
laatuu 6.92 bad=1.5 complaint.quality=3.3 good=-0.3 leaving=1.8 praise=-0.3
lahdem 4.80 leaving=-0.4 legal=-0.5 payment.refused=-0.4 reputation=-0.5
laheta 5.62 bad=-2.0 complaint.cost=-0.7 complaint.neglect=-0.8 escalation=1.0 good=1.0 leaving=-1.7 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=5.7 payment.refused=-0.6 payment.sent=-0.3 praise=1.3 reputation=-0.8 urgent=0.8
lahete 6.92 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=2.0 good=1.2 leaving=1.8 legal=2.1 praise=-0.5
laheti 6.63 bad=0.4 complaint.delay=0.9 complaint.quality=-0.6 good=-0.6 leaving=-0.4 payment.refused=-0.5 praise=-0.4 reputation=1.1
lahett 4.19 bad=1.0 complaint.delay=-0.4 complaint.neglect=-1.2 complaint.quality=1.8 escalation=-0.9 good=-1.8 leaving=-1.6 legal=2.5 meeting.off=-1.0 payment.delayed=-1.1 payment.disputed=0.5 payment.promised=-1.2 payment.query=3.7 payment.refused=-1.0 praise=-1.4 urgent=1.5
lahtee 5.25 bad=1.0 complaint.cost=-0.9 complaint.delay=-2.0 complaint.neglect=2.0 complaint.quality=1.5 escalation=-0.4 good=-0.3 growth=0.6 leaving=1.8 legal=0.7 meeting.off=-0.8 payment.delayed=0.5 payment.disputed=-0.4 payment.promised=2.3 payment.query=-0.7 payment.refused=-1.3 payment.sent=-0.5 praise=-2.0 reputation=-1.2 urgent=2.5
lahtev 6.92 bad=0.8 complaint.quality=-0.3 good=-0.4 leaving=1.0 payment.delayed=-0.5 payment.refused=1.7 praise=-0.4
lahti 5.94 bad=-1.1 complaint.cost=-0.8 complaint.quality=-0.6 escalation=-0.3 good=0.3 growth=-0.8 leaving=-0.9 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=1.8 payment.query=-0.7 payment.refused=-1.1 payment.sent=8.0 praise=0.5 reputation=-0.7 urgent=-0.4
lainaa 6.63 complaint.delay=-1.0 complaint.neglect=-0.4 complaint.quality=1.2 escalation=-0.5 good=-0.4 legal=1.4 meeting.off=-0.3 payment.query=-0.6 payment.refused=-0.4 praise=-0.5 reputation=2.0 urgent=-0.4
laita 6.92 complaint.neglect=0.6 complaint.quality=0.5 leaving=3.1
laitan 5.94 complaint.cost=-0.5 complaint.neglect=0.7 complaint.quality=0.4 escalation=-0.3 good=-1.0 growth=0.4 leaving=-1.3 legal=-0.6 meeting.off=-0.5 payment.promised=2.1 payment.query=1.3 payment.refused=1.7 payment.sent=-0.4 praise=-1.0 reputation=1.7 urgent=-0.6
laitat 6.23 bad=-0.6 complaint.cost=-0.3 complaint.delay=-1.1 complaint.neglect=1.0 complaint.quality=-0.9 good=-0.8 growth=-0.3 leaving=-0.8 legal=-0.9 payment.promised=-0.4 payment.refused=2.0 payment.sent=-0.3 praise=-0.9 reputation=-0.6 urgent=1.7
laitet 6.92 bad=-0.9 complaint.neglect=-0.5 good=0.5 growth=1.5 praise=0.7
laitoi 6.07 complaint.cost=-0.3 complaint.neglect=1.5 growth=-0.5 leaving=-0.8 legal=0.5 payment.delayed=-0.4 payment.promised=-0.4 payment.query=-0.5 payment.refused=1.1 payment.sent=2.8 reputation=-0.7 urgent=-0.3
laitta 5.46 bad=-1.2 complaint.cost=-1.0 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-1.2 escalation=-0.4 good=0.6 growth=3.1 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.8 payment.sent=-0.5 praise=-0.8 urgent=1.0
laitur 6.92 bad=-0.8 complaint.delay=-0.4 complaint.quality=-0.3 leaving=-0.4
lakimi 4.88 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=0.8 escalation=-0.5 good=-1.9 growth=-0.6 leaving=-1.7 legal=2.8 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.4 praise=-1.7 reputation=0.6 urgent=-0.3
lammin 6.92 bad=-1.0 good=1.3 leaving=-0.4 legal=-1.2 praise=1.4
lapi 5.08 bad=-1.3 complaint.delay=-1.5 complaint.quality=0.4 escalation=0.5 good=-1.5 growth=-1.1 leaving=-1.1 legal=-0.8 meeting.off=0.6 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.6 payment.refused=-1.0 payment.sent=0.7 praise=-1.4 reputation=-1.3 urgent=-0.6
lapin 6.92 complaint.delay=1.5 complaint.neglect=-0.8 complaint.quality=-0.4 escalation=2.1 leaving=-0.6 reputation=1.6
lapset 6.92 complaint.quality=0.7 leaving=0.9 payment.refused=1.5 praise=0.9
lapsi 6.41 bad=-0.9 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.5 growth=-0.5 leaving=-0.4 meeting.off=1.1 payment.refused=-0.4 praise=0.3 reputation=-0.3
laskea 6.92 bad=0.4 complaint.cost=2.6 escalation=2.0 good=-0.3 leaving=-0.4 praise=-0.4
laskee 6.41 bad=2.0 complaint.cost=1.5 complaint.delay=1.1 complaint.neglect=1.5 complaint.quality=-0.6 good=-1.5 growth=-0.5 leaving=1.9 legal=1.3 payment.delayed=-0.3 praise=-1.3
lasku 4.19 bad=1.2 complaint.cost=-1.0 complaint.delay=-1.0 complaint.neglect=0.3 complaint.quality=-1.7 escalation=-0.7 good=-1.7 growth=-1.1 leaving=-1.6 legal=-1.4 meeting.off=-1.1 payment.delayed=5.6 payment.disputed=3.8 payment.promised=3.1 payment.query=1.9 payment.refused=3.2 payment.sent=3.6 praise=-1.7 urgent=-1.1
laskua 6.41 complaint.delay=-0.3 complaint.neglect=1.7 complaint.quality=-0.8 good=-0.9 growth=-0.3 leaving=0.8 legal=-0.4 payment.delayed=-0.4 payment.promised=2.5 payment.refused=3.1 praise=-0.9 reputation=-0.4
laskui 6.63 bad=-0.8 complaint.cost=-0.4 complaint.neglect=0.9 complaint.quality=-1.2 good=-0.5 leaving=-0.6 legal=-0.4 payment.delayed=2.6 payment.query=2.1 payment.refused=-0.3 praise=-0.5
laskuj 6.92 bad=-0.6 complaint.delay=-0.4 complaint.quality=-0.3 leaving=-0.3 payment.query=1.3
laskul 5.72 bad=-2.2 complaint.cost=-1.1 complaint.delay=-1.1 complaint.quality=-2.1 escalation=-0.5 good=-1.2 growth=-0.5 leaving=-0.8 legal=-0.5 meeting.off=-0.3 payment.disputed=2.3 payment.promised=-0.5 payment.query=3.2 payment.refused=-1.0 payment.sent=3.4 praise=-1.2 reputation=-0.6 urgent=-0.7
laskun 4.88 bad=-0.6 complaint.cost=-1.4 complaint.delay=-0.6 complaint.neglect=-1.1 complaint.quality=-1.7 escalation=0.6 good=0.9 growth=-1.3 leaving=-1.4 legal=-1.4 meeting.off=-0.9 payment.delayed=0.8 payment.disputed=2.6 payment.promised=3.9 payment.query=4.9 payment.refused=3.2 payment.sent=1.7 praise=1.2 reputation=-1.1 urgent=-1.0
laskus 5.54 bad=-0.7 complaint.cost=2.9 complaint.delay=-1.1 complaint.neglect=-1.0 complaint.quality=-1.5 escalation=-0.4 good=0.4 growth=-0.4 leaving=-1.1 legal=-0.7 meeting.off=-0.5 payment.delayed=1.3 payment.disputed=5.1 payment.promised=0.6 payment.query=3.8 payment.refused=-1.1 payment.sent=-0.7 praise=0.4 reputation=-0.6 urgent=-0.5
laskut 4.93 bad=-1.0 complaint.cost=0.8 complaint.delay=-1.5 complaint.neglect=-1.3 complaint.quality=-2.6 escalation=-1.6 good=-1.6 growth=1.6 leaving=-1.3 meeting.off=-1.0 payment.delayed=1.3 payment.disputed=2.8 payment.promised=-0.8 payment.query=2.6 payment.sent=1.1 praise=-1.7 reputation=-1.3 urgent=-0.7
laskuu 6.41 bad=-0.6 complaint.cost=1.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.9 growth=-0.4 leaving=-0.8 legal=-0.5 payment.disputed=2.6 payment.query=7.5 payment.refused=1.4 praise=-1.0 reputation=-0.6 urgent=-0.7
lattia 6.41 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=1.2 good=-0.6 leaving=-0.6 legal=-0.3 payment.refused=2.5 praise=-0.6 reputation=-0.7 urgent=-0.3
lauant 6.07 bad=-1.9 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=-1.1 complaint.quality=-1.2 escalation=1.6 good=0.5 growth=-0.7 leaving=-0.9 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=1.7 payment.query=-0.3 payment.refused=-0.7 praise=-1.3 reputation=0.7
laura 6.92 bad=-0.4 good=-0.4 leaving=0.9 praise=-0.4
lausee 6.92 bad=-1.5 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.5 leaving=-0.4 legal=-0.6 praise=-0.5
lausun 6.92 bad=0.7 complaint.delay=1.1 complaint.neglect=-0.3 complaint.quality=-0.6 escalation=1.8 good=-0.4 leaving=-0.4 legal=0.4 praise=-0.4
lautak 6.92 bad=-0.3 complaint.delay=1.2 complaint.quality=-0.8 legal=0.9 payment.refused=0.7
lautam 6.92 bad=-0.6 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.3 meeting.off=-0.5
leena 6.92 bad=-0.6 good=0.4 leaving=-0.4
lehdes 6.41 bad=-0.3 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=0.6 good=-0.7 leaving=0.7 legal=1.0 praise=-0.7 reputation=-0.5
lehdis 6.63 bad=-1.8 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.9 good=-0.7 leaving=-0.6 payment.promised=-0.3 payment.refused=-0.3 praise=-0.5 reputation=-0.6
lehtee 6.23 bad=-0.8 complaint.cost=-0.7 complaint.neglect=-0.5 good=-1.2 growth=-0.4 leaving=-0.5 legal=-0.6 payment.refused=-0.4 praise=-1.2 reputation=0.9
lehti 6.41 bad=-1.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.9 good=-0.5 leaving=-0.4 legal=-0.4 praise=-0.5 reputation=-0.5 urgent=1.3
leikke 6.92 bad=-0.7 complaint.cost=-0.4 complaint.quality=-0.5 good=-0.6 praise=-0.5 reputation=-0.4
leikki 6.63 complaint.delay=1.4 complaint.neglect=2.0 complaint.quality=-0.6 good=-0.4 leaving=-0.4 praise=-0.4 reputation=1.5
leipom 6.92 bad=-0.9 complaint.quality=-0.6 good=0.4 growth=0.7 leaving=-0.4 praise=0.5
liikaa 6.92 bad=0.9 complaint.cost=-0.9 complaint.quality=-0.9 legal=-0.5 payment.delayed=-0.3 payment.disputed=2.3 payment.query=-0.4 reputation=4.0
liitet 6.92 bad=-0.6 complaint.quality=-0.3 reputation=-0.3
liitte 4.62 bad=-1.9 complaint.cost=-1.1 complaint.delay=-1.3 complaint.neglect=-0.8 complaint.quality=0.5 escalation=-0.5 good=-1.9 growth=-0.9 leaving=-1.8 legal=-0.7 meeting.off=-0.6 payment.delayed=-1.1 payment.disputed=0.5 payment.promised=-1.0 payment.query=-1.1 payment.sent=1.1 praise=-1.7 reputation=-1.4 urgent=0.8
linkin 5.31 leaving=-0.4 reputation=-0.7
lisaa 5.72 bad=-2.6 complaint.cost=-0.6 complaint.delay=-1.2 complaint.neglect=-1.3 complaint.quality=-1.7 good=2.6 growth=3.8 leaving=-1.3 legal=-0.6 payment.delayed=1.9 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.4 praise=2.1 reputation=-1.1 urgent=-0.5
lisaks 6.07 complaint.cost=1.0 complaint.delay=0.8 complaint.neglect=-0.5 good=-0.7 growth=1.1 leaving=1.1 legal=1.8 payment.refused=-0.5 praise=-0.7 reputation=-0.9
lisata 4.93 bad=-1.3 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.8 growth=1.4 leaving=-0.8 legal=-0.6 payment.query=0.4 payment.refused=-0.4 payment.sent=-0.3 praise=-1.1 reputation=-1.3 urgent=-0.4
lisati 6.63 bad=-1.8 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.0 good=1.6 growth=1.8 leaving=-0.4 payment.refused=-0.3 payment.sent=-0.4 praise=-0.6 reputation=-0.6
lisatk 5.31 bad=-0.8 good=-0.6 growth=1.2 leaving=-0.5 legal=-0.7 payment.refused=-0.4 praise=-0.6 reputation=-0.8 urgent=-0.4
lista 6.92 bad=0.7 complaint.quality=1.5 good=-0.4 leaving=-0.6 payment.refused=1.7 praise=-0.5
listal 6.92 bad=1.0 complaint.delay=0.4 complaint.quality=0.6 good=-0.3 praise=-0.4
listan 6.92 bad=-1.0 complaint.quality=-0.4 leaving=-1.0 legal=-0.6 payment.delayed=3.5 payment.refused=-0.4
logo 5.94 bad=-0.9 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=-0.6 complaint.quality=-0.4 good=2.3 leaving=-0.7 legal=-0.5 meeting.off=-0.4 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.5 praise=2.8 reputation=-0.8 urgent=0.8
logon 6.92 bad=0.7 complaint.neglect=2.8 complaint.quality=-0.4 good=-0.7 praise=-0.7
loista 6.63 bad=-1.2 complaint.delay=-0.4 complaint.quality=-0.6 good=3.9 leaving=-0.8 legal=-0.3 payment.delayed=-0.5 payment.promised=-0.3 payment.refused=-0.3 payment.sent=1.8 praise=4.1
lokaku 6.07 bad=-1.6 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.0 good=-1.1 growth=-0.4 leaving=-0.7 legal=-0.4 payment.delayed=0.6 payment.disputed=-0.4 payment.promised=-0.4 payment.query=3.3 payment.refused=-0.6 payment.sent=0.7 praise=-1.0 reputation=-0.5 urgent=-0.4
lomake 6.92 bad=0.5 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=1.7 good=-0.3 leaving=0.7
lomakk 6.63 complaint.quality=2.1 good=-0.4 leaving=-0.5 payment.refused=-0.4 praise=-0.4 reputation=0.7 urgent=-0.4
lomall 4.69 bad=-0.8 complaint.delay=-0.3 complaint.neglect=-0.3 escalation=-0.4 leaving=-0.8 legal=-0.6 payment.refused=-0.5 praise=-0.3 reputation=-0.7
lomaut 6.92 bad=-1.1 complaint.neglect=-0.8 good=-0.6 leaving=-0.4 praise=-0.4 reputation=-0.5
lopeta 6.92 bad=-1.0 complaint.quality=-0.4 good=-0.4 leaving=1.6 meeting.off=-0.4 payment.query=-0.3 payment.refused=-0.4 praise=-0.5
lopete 6.63 bad=-0.7 complaint.cost=2.2 complaint.delay=-0.4 complaint.neglect=1.6 complaint.quality=-0.6 good=-0.6 leaving=2.0 legal=-0.4 payment.disputed=-0.4 payment.refused=-0.8 praise=-0.7
lopett 5.94 bad=-2.0 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.0 escalation=-0.4 good=-1.3 growth=-0.4 leaving=-0.8 legal=-1.0 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.4 praise=-1.5 reputation=-0.5 urgent=-0.4
loppu 6.41 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=0.5 good=-0.9 leaving=2.9 legal=-0.5 payment.disputed=-0.3 payment.refused=-0.7 praise=-0.9 reputation=-0.8
loppue 6.92 bad=1.0 complaint.delay=0.4 complaint.neglect=-0.3 complaint.quality=1.1 good=-0.6 legal=-0.5 payment.refused=2.6 praise=-0.5
lopput 6.23 bad=-1.0 complaint.cost=-0.9 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.1 escalation=-0.4 good=3.7 growth=-0.4 leaving=-0.7 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.5 payment.promised=-0.5 payment.query=-0.3 payment.refused=1.3 praise=4.3 reputation=-0.4
loppuu 5.38 bad=-0.5 complaint.cost=-0.7 complaint.delay=0.8 complaint.neglect=0.9 complaint.quality=-1.0 escalation=-0.4 good=0.5 growth=0.6 leaving=1.6 meeting.off=-0.5 payment.delayed=1.8 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.5 payment.refused=-0.8 praise=0.7 reputation=-0.7 urgent=-0.4
lopuss 6.63 bad=-0.4 complaint.quality=1.2 good=-0.4 leaving=1.1 legal=-0.5 praise=-0.5
loput 6.07 bad=-1.0 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=-0.7 complaint.quality=-1.2 escalation=-0.5 good=-0.8 growth=-0.5 leaving=0.8 legal=-0.4 payment.delayed=1.6 payment.promised=3.4 payment.query=-0.3 payment.refused=-0.5 payment.sent=4.2 praise=-0.9 reputation=-0.6 urgent=-0.4
lounas 6.63 bad=0.8 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.9 good=-1.6 growth=-0.3 payment.disputed=-0.4 payment.refused=-0.5 praise=-1.1 reputation=-0.3 urgent=-0.9
loysin 6.63 bad=0.5 complaint.quality=1.7 good=0.8 growth=-0.3 leaving=-0.5 legal=-0.4 praise=0.9 reputation=-0.3 urgent=-0.4
loytyi 6.41 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=1.9 good=-0.6 leaving=-0.4 legal=1.4 meeting.off=-0.3 payment.delayed=-0.5 payment.promised=2.0 praise=-0.5 reputation=-0.5 urgent=1.6
luetko 6.92 bad=-1.0 complaint.quality=-0.5 good=-0.7 legal=-0.4 praise=-0.6 reputation=-0.4
luette 6.92 bad=2.6 complaint.neglect=3.8 complaint.quality=-0.7 good=-0.5 leaving=-0.4 legal=-0.4 praise=-0.4 reputation=5.0
luettu 6.92 bad=0.5 complaint.cost=2.5 complaint.neglect=-0.4 complaint.quality=2.1 good=-0.4 growth=-0.4 legal=-0.5 praise=-0.3 reputation=-0.3
luin 6.63 bad=-0.5 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=0.3 good=-0.6 leaving=-0.4 praise=-0.6 reputation=-0.4
lukea 6.92 complaint.delay=-0.4 complaint.quality=1.3 good=-0.3 leaving=0.8 legal=1.3 payment.refused=-0.4 praise=-0.5 urgent=-0.4
lukee 5.62 bad=1.2 complaint.cost=1.5 complaint.delay=0.6 complaint.neglect=-1.4 complaint.quality=1.0 escalation=2.9 good=-1.2 growth=-0.4 leaving=0.4 legal=-1.1 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=-0.4 payment.query=0.5 payment.refused=-0.5 payment.sent=-0.4 praise=-1.2 reputation=3.6 urgent=-0.5
lukema 6.92 bad=0.9 complaint.delay=-0.4 complaint.neglect=1.1 complaint.quality=1.5 escalation=1.3 good=-0.4 legal=1.5
luki 5.82 bad=1.1 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=0.6 good=0.8 growth=-0.5 leaving=0.7 legal=-0.5 payment.query=1.0 payment.refused=1.6 payment.sent=1.1 praise=0.9 reputation=1.2
luonno 5.82 complaint.cost=-0.5 complaint.delay=3.7 complaint.neglect=1.2 complaint.quality=-1.2 escalation=-0.4 good=-1.1 growth=-0.6 leaving=1.6 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.3 praise=-1.2 reputation=0.8 urgent=0.8
luotta 6.23 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.6 escalation=-0.4 good=0.9 growth=-0.4 leaving=2.1 payment.refused=-0.4 praise=1.0 reputation=-0.5
luotto 6.41 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.8 leaving=-0.7 legal=-0.3 meeting.off=-0.3 payment.disputed=-0.4 payment.query=1.1 payment.refused=-0.9 praise=-0.8
luovut 6.41 bad=2.4 complaint.delay=0.6 complaint.neglect=3.8 complaint.quality=-0.5 good=-0.6 growth=-0.3 leaving=3.1 legal=0.9 meeting.off=2.4 payment.refused=-0.6 praise=-0.5 reputation=-0.3
lupa 6.92 bad=0.9 complaint.quality=-0.5 payment.delayed=-0.5 payment.refused=1.8
lupaan 6.92 bad=-1.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.3 good=-0.5 leaving=-0.4 legal=-0.4 payment.delayed=5.5 payment.promised=5.1 payment.refused=-1.0 praise=-0.6
lupasi 5.82 bad=0.9 complaint.cost=0.8 complaint.delay=3.8 complaint.neglect=-1.0 complaint.quality=-1.5 escalation=-0.4 good=-0.9 growth=-0.5 leaving=-0.8 legal=-0.9 meeting.off=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.8 payment.sent=-0.3 praise=-0.9 reputation=0.6 urgent=3.3
luulet 6.92 bad=1.2 complaint.delay=1.4 complaint.neglect=0.8 complaint.quality=0.7 good=-0.4 leaving=-0.3 payment.refused=2.8 praise=-0.4 reputation=2.0
luulev 6.92 complaint.delay=0.6 complaint.neglect=0.8 complaint.quality=0.5 good=-0.4 praise=-0.4
luuli 6.92 bad=-1.6 complaint.neglect=-0.3 complaint.quality=-0.6 good=2.6 growth=1.7 leaving=-0.7 praise=2.8
luvan 6.92 bad=-0.8 complaint.quality=-0.6 reputation=-0.4
luvatt 6.07 bad=1.2 complaint.cost=-1.3 complaint.delay=3.3 complaint.quality=0.8 escalation=-0.4 good=-1.1 growth=-0.4 leaving=1.0 legal=1.0 meeting.off=-0.8 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=1.4 payment.refused=-1.2 payment.sent=-0.4 praise=-1.0 reputation=-0.8
luvut 6.63 bad=1.3 complaint.neglect=-0.5 complaint.quality=1.9 good=-0.7 leaving=-0.4 praise=-0.6
ma 6.92 bad=0.5 complaint.delay=0.7 complaint.neglect=0.5 complaint.quality=0.7 leaving=0.6 reputation=0.9
maakun 6.92 bad=1.3 complaint.cost=2.0 complaint.quality=2.7 good=-0.5 leaving=2.0 praise=-0.5 reputation=3.2
maalis 5.94 bad=-1.6 complaint.cost=0.9 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.9 good=-1.1 leaving=0.8 legal=-1.0 meeting.off=2.0 payment.disputed=-0.5 payment.query=-0.3 payment.refused=-0.7 reputation=-0.7 urgent=-0.3
maanan 4.31 complaint.cost=-1.1 complaint.delay=2.1 complaint.neglect=1.4 complaint.quality=0.5 escalation=2.9 good=-1.6 growth=-0.6 leaving=-1.7 legal=-0.8 meeting.off=4.0 payment.delayed=0.5 payment.disputed=-0.7 payment.promised=3.4 payment.query=-0.5 payment.refused=-2.0 payment.sent=1.5 praise=-1.5 reputation=-0.8 urgent=-0.5
maara 6.63 bad=1.0 complaint.quality=0.9 good=-0.3 leaving=-0.3 legal=1.6 praise=-0.4
maaraa 6.63 bad=1.9 complaint.delay=1.7 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.5 growth=-0.4 leaving=3.4 payment.refused=-0.4 praise=-0.5 reputation=-0.3 urgent=1.7
maaral 6.92 bad=0.8 complaint.delay=0.7 escalation=1.7 legal=0.9 payment.disputed=1.2 payment.refused=1.2 urgent=1.6
maaras 6.92 complaint.neglect=-0.3 complaint.quality=0.4 good=-0.3 leaving=-0.4 legal=0.7 praise=-0.4 reputation=-0.4
mahdol 6.07 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=0.6 complaint.quality=-1.1 escalation=1.2 good=-0.7 growth=-0.4 leaving=-0.6 legal=0.6 meeting.off=-0.3 payment.delayed=3.1 payment.query=-0.4 payment.refused=-0.3 praise=-0.7 reputation=0.7 urgent=1.4
mahtav 6.63 bad=-0.5 complaint.delay=-0.3 good=2.6 growth=0.8 leaving=-0.4 payment.refused=-0.6 payment.sent=2.3 praise=1.0
mahtuu 6.92 bad=-0.6 complaint.quality=-0.4 good=-0.5 growth=-0.4 leaving=-0.3 praise=-0.5 urgent=1.7
mainit 6.92 complaint.neglect=1.3 complaint.quality=-0.3 good=-0.6 legal=-0.4 praise=-0.5 reputation=0.9
mainok 6.92 complaint.cost=1.7 complaint.delay=-0.3 complaint.quality=-0.3 good=-0.5 leaving=-0.5 payment.disputed=-0.3 praise=-0.5 reputation=0.4
mainos 5.94 complaint.cost=1.5 complaint.delay=-0.8 complaint.quality=0.9 growth=-0.4 leaving=1.4 legal=-0.4 payment.query=-0.4 payment.refused=-0.4 payment.sent=1.2 reputation=-0.5
maksaa 5.46 bad=-1.7 complaint.cost=0.7 complaint.delay=-0.9 complaint.neglect=-1.2 escalation=-0.3 good=-1.5 leaving=-1.5 legal=-0.6 meeting.off=-0.4 payment.delayed=5.5 payment.disputed=-0.5 payment.promised=1.5 payment.query=-0.6 payment.refused=-0.7 payment.sent=-0.3 praise=-1.4 urgent=-0.5
maksai 5.72 bad=-1.2 complaint.cost=2.1 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-1.4 good=-1.7 leaving=0.8 legal=-0.9 meeting.off=-0.3 payment.query=-0.4 payment.refused=-0.8 praise=-1.6 reputation=-0.8 urgent=-0.4
maksam 5.19 bad=-1.2 complaint.cost=1.5 complaint.delay=-0.3 complaint.neglect=-1.8 complaint.quality=-0.6 escalation=-0.6 good=-1.2 growth=-0.6 leaving=-2.1 legal=-0.8 meeting.off=-0.7 payment.delayed=1.5 payment.disputed=2.5 payment.promised=-0.4 payment.query=-0.9 payment.refused=2.9 payment.sent=-0.5 praise=-1.3 reputation=-1.1 urgent=-0.5
maksan 5.72 bad=-0.7 complaint.cost=1.7 complaint.delay=-0.9 complaint.neglect=1.8 complaint.quality=-1.5 escalation=-0.4 good=0.5 growth=-0.8 leaving=-1.2 legal=-0.6 meeting.off=-0.7 payment.delayed=2.5 payment.disputed=-0.4 payment.promised=10.1 payment.query=2.1 payment.sent=-0.9 praise=0.4 reputation=-0.8 urgent=-0.8
makset 5.13 bad=-1.1 complaint.cost=-1.4 complaint.delay=0.4 complaint.neglect=-1.1 complaint.quality=1.3 escalation=-0.5 growth=-0.9 leaving=0.7 legal=-1.2 meeting.off=-0.7 payment.delayed=0.9 payment.disputed=-1.8 payment.promised=1.8 payment.query=-2.1 payment.sent=9.3 reputation=-1.0 urgent=-1.3
maksoi 5.62 bad=-1.5 complaint.cost=1.8 complaint.delay=-1.3 complaint.neglect=-1.1 complaint.quality=0.5 escalation=-0.6 growth=-0.9 leaving=-1.4 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.6 payment.query=0.7 payment.sent=9.8 praise=0.5 reputation=-1.1 urgent=-0.6
maksu 5.62 bad=2.2 complaint.cost=-0.7 complaint.delay=-1.4 complaint.neglect=-0.8 complaint.quality=3.0 escalation=-0.3 good=-0.5 growth=-0.8 leaving=-1.0 legal=-0.8 meeting.off=-0.5 payment.delayed=3.3 payment.disputed=1.0 payment.promised=1.2 payment.query=-0.4 payment.refused=5.4 payment.sent=2.7 praise=-0.4 reputation=-0.7 urgent=-0.6
maksua 6.41 bad=0.6 complaint.delay=-0.5 complaint.quality=0.9 good=-0.5 growth=-0.4 legal=0.7 payment.delayed=2.6 payment.disputed=1.0 payment.promised=-0.3 payment.refused=2.2 praise=-0.4 reputation=1.1
maksue 6.92 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=-0.6 leaving=-0.6 legal=0.5 payment.query=0.9 payment.refused=1.4
maksuk 6.92 bad=0.6 complaint.neglect=-0.6 complaint.quality=-0.6 payment.delayed=2.2 payment.promised=-0.3 payment.query=-0.5 payment.refused=1.6
maksum 6.63 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=1.5 good=-0.8 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.5 payment.refused=1.2 praise=-0.7
maksun 6.92 bad=0.6 complaint.delay=-0.5 complaint.neglect=1.5 complaint.quality=-0.4 good=-0.5 leaving=-0.5 payment.delayed=-0.4 payment.refused=2.8 praise=-0.4
maksup 6.92 bad=-0.7 good=-0.8 growth=1.4 leaving=-0.9 payment.sent=5.4 praise=-0.6
maksut 6.63 bad=0.4 complaint.delay=1.3 complaint.neglect=-0.4 complaint.quality=-1.0 good=-0.9 leaving=-0.6 legal=-0.4 payment.delayed=3.1 payment.disputed=-0.4 payment.query=-0.3 payment.refused=3.1 praise=-1.0 reputation=-0.3
maksuu 6.92 bad=-0.8 complaint.quality=-0.4 good=-0.5 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=5.4 payment.refused=-0.5 praise=-0.4 reputation=-0.5 urgent=-0.5
maksuv 5.46 legal=-0.6 payment.refused=-0.3 reputation=-0.3
mallia 6.92 bad=-0.8 complaint.neglect=-0.5
marjat 6.92 bad=0.9 complaint.cost=1.3 complaint.delay=1.8 complaint.neglect=-0.5 complaint.quality=-0.4 leaving=0.9
marka 6.92 complaint.neglect=-0.5 complaint.quality=0.7 good=-0.3 leaving=-0.5 legal=-0.3 payment.delayed=1.9 payment.promised=1.0 praise=-0.4
markki 6.92 bad=0.5 complaint.neglect=-0.4 complaint.quality=1.2 good=-0.4 leaving=2.6 praise=-0.4
marras 5.82 bad=-0.4 complaint.cost=-0.4 complaint.delay=3.2 complaint.neglect=2.5 complaint.quality=-0.3 good=-1.4 growth=0.6 leaving=-0.6 legal=0.5 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.5 payment.refused=-0.8 praise=-1.1 reputation=-0.6 urgent=-0.4
matala 6.92 bad=0.7 complaint.quality=0.7 leaving=-0.4 payment.refused=1.4 praise=-0.5 reputation=0.6
matkai 6.92 bad=-0.6 complaint.delay=-0.4 complaint.neglect=-0.4 good=-0.5 leaving=-0.4 praise=-0.6 reputation=-0.5
matkak 6.92 bad=1.4 complaint.quality=-0.5 payment.disputed=3.5 payment.query=-0.4 payment.refused=-0.3
matkal 6.92 bad=-0.3 complaint.quality=-0.5 good=-0.6 payment.sent=-0.4 praise=-0.5
matkat 6.92 bad=0.4 payment.disputed=0.7 payment.query=-0.3 praise=-0.3
me 5.54 bad=2.8 complaint.delay=-1.0 complaint.neglect=-0.9 escalation=-0.4 good=-2.3 growth=-0.8 leaving=1.2 legal=1.7 meeting.off=-0.4 payment.delayed=2.1 payment.disputed=-0.5 payment.promised=1.7 payment.query=-0.3 payment.refused=2.7 payment.sent=-0.4 praise=-1.3 reputation=-0.9
meidan 3.99 bad=0.8 complaint.cost=-0.8 complaint.neglect=1.8 complaint.quality=1.4 escalation=2.1 good=-1.5 leaving=1.0 legal=-1.5 meeting.off=-0.5 payment.delayed=-1.4 payment.disputed=-1.4 payment.promised=-1.2 payment.query=1.2 payment.refused=-0.7 payment.sent=-1.4 praise=-1.2 reputation=1.7
meidat 5.72 bad=-1.5 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=-0.9 good=2.3 growth=0.7 legal=1.3 meeting.off=-0.4 payment.disputed=-0.3 payment.promised=-0.3 praise=2.0 reputation=-0.9
meilla 4.46 bad=-0.6 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=1.9 complaint.quality=-1.4 good=-2.2 leaving=1.1 legal=-1.5 meeting.off=-0.9 payment.disputed=-1.0 payment.promised=1.4 payment.query=1.6 payment.refused=-0.5 payment.sent=-1.0 praise=-1.8 reputation=-0.9 urgent=-1.1
meille 4.52 complaint.cost=0.3 complaint.delay=-2.1 complaint.neglect=1.4 complaint.quality=-0.6 escalation=-0.8 good=-1.4 growth=1.4 leaving=2.6 legal=-0.9 payment.delayed=0.7 payment.disputed=-0.8 payment.promised=0.7 payment.query=-0.8 payment.refused=-1.9 payment.sent=-0.8 praise=-0.5 reputation=-2.2 urgent=-1.0
meilta 5.19 bad=-0.3 complaint.cost=-0.9 complaint.neglect=-1.2 complaint.quality=-1.4 escalation=-0.6 good=0.6 growth=0.7 leaving=-1.6 legal=-1.3 meeting.off=1.9 payment.delayed=-0.7 payment.disputed=2.2 payment.promised=-0.6 payment.query=-0.6 payment.refused=1.6 payment.sent=-0.6 praise=1.7 reputation=-1.2 urgent=-0.7
meista 6.63 complaint.cost=-0.3 complaint.neglect=1.4 complaint.quality=-0.4 good=-0.9 leaving=-0.4 legal=-0.5 meeting.off=2.1 payment.promised=-0.4 praise=-1.0 reputation=-0.5
meita 6.63 bad=1.0 complaint.delay=-0.3 complaint.neglect=2.0 complaint.quality=-0.5 good=-0.5 legal=-0.4 meeting.off=-0.5 payment.disputed=2.0 payment.refused=-0.5 praise=-0.5
melust 5.02 leaving=-0.5 legal=-0.9 payment.refused=-0.4
menee 5.19 bad=2.4 complaint.cost=-1.3 complaint.delay=0.8 complaint.neglect=-0.6 complaint.quality=1.8 escalation=0.8 good=-2.2 growth=-1.0 leaving=-1.9 legal=1.3 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=0.6 payment.promised=1.7 payment.query=-0.9 payment.refused=3.1 payment.sent=-0.6 praise=-1.9 reputation=2.0 urgent=1.3
meneek 6.92 bad=-1.4 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.5 growth=-0.4 leaving=-0.5 payment.promised=-0.5 payment.sent=-0.4 praise=-0.5 urgent=2.8
meneva 6.92 bad=0.9 complaint.neglect=1.8 good=-0.9 growth=0.8 leaving=-0.3 payment.query=2.2 praise=-0.9
meni 5.54 bad=0.5 complaint.cost=-0.7 complaint.delay=2.0 complaint.neglect=-0.9 complaint.quality=-1.0 escalation=-0.3 good=-0.8 growth=-0.5 leaving=2.1 legal=-0.5 meeting.off=1.1 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.query=1.7 payment.refused=0.3 payment.sent=1.0 praise=-0.9 urgent=-0.5
meniva 6.92 bad=-1.0 complaint.delay=-0.3 complaint.quality=-0.6 good=-1.3 growth=-0.4 payment.refused=-0.4 payment.sent=0.9 praise=-1.1
mennaa 6.92 bad=-0.8 complaint.quality=-0.6 good=-0.4 leaving=-0.3 praise=-0.4 reputation=-0.3
mennes 5.54 bad=0.3 complaint.cost=-1.1 complaint.delay=1.7 complaint.neglect=1.6 complaint.quality=1.9 escalation=-1.0 good=-0.8 growth=-0.6 legal=2.7 meeting.off=-0.4 payment.delayed=1.1 payment.disputed=-0.5 payment.promised=1.1 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.4 praise=-0.8 reputation=-0.9 urgent=0.6
mennyt 6.63 bad=0.5 complaint.cost=-0.4 complaint.quality=0.5 good=1.6 leaving=2.6 payment.disputed=-0.3 payment.refused=-0.4 praise=1.8
merkit 6.41 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=0.8 good=-0.8 leaving=-0.6 legal=1.4 payment.disputed=0.8 payment.refused=1.3 praise=-0.8 reputation=-0.6
merkki 6.92 complaint.cost=1.6 complaint.quality=-0.6 leaving=1.0 reputation=-0.3
messui 6.92 bad=-1.0 complaint.quality=-0.3 good=-0.3 growth=1.6 leaving=-0.7 meeting.off=2.3
mielel 6.41 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.5 good=0.8 growth=2.1 leaving=0.3 legal=-0.4 payment.refused=-0.4 praise=1.2 reputation=-0.4
mieles 6.23 bad=0.6 complaint.cost=0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.9 escalation=1.3 good=-0.8 growth=-0.4 legal=1.3 meeting.off=-0.4 payment.disputed=1.8 payment.query=-0.5 payment.refused=1.0 praise=-0.8 reputation=-0.7
mieli 6.92 bad=-1.5 complaint.cost=-0.5 complaint.neglect=-0.7 complaint.quality=-0.7 good=1.7 payment.refused=-0.5 praise=1.7
mies 6.63 bad=0.4 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=1.9 good=-0.5 leaving=-0.4 legal=0.8 praise=-0.5 reputation=-0.5 urgent=1.8
mietti 6.63 bad=1.1 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=2.0 complaint.quality=1.6 good=-0.6 leaving=1.0 payment.refused=-0.5 praise=-0.5 reputation=1.4
mihin 6.07 bad=-1.0 complaint.delay=0.4 complaint.neglect=-0.7 complaint.quality=-1.1 good=-1.3 growth=-0.4 leaving=-0.8 meeting.off=-0.9 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=-0.4 payment.query=6.9 payment.refused=-0.7 payment.sent=-0.4 praise=-1.2 reputation=-0.7 urgent=3.6
mika 5.08 bad=-1.8 complaint.cost=-1.2 complaint.delay=1.2 complaint.neglect=-1.1 complaint.quality=-1.5 escalation=-0.6 good=2.4 leaving=0.3 legal=-1.4 meeting.off=0.9 payment.delayed=-0.9 payment.disputed=-0.8 payment.promised=-0.8 payment.query=2.2 payment.sent=1.8 praise=2.6 reputation=1.3 urgent=-1.0
miksi 6.07 bad=0.5 complaint.cost=1.8 complaint.delay=0.6 complaint.neglect=-0.8 complaint.quality=-0.5 escalation=-0.4 good=-1.1 growth=-0.4 leaving=2.1 legal=-0.5 meeting.off=-0.6 payment.disputed=2.1 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=-1.1 reputation=0.6
milla 6.92 complaint.cost=0.9 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.7 leaving=-0.5 praise=-0.6
milloi 6.41 bad=0.7 complaint.cost=-0.3 complaint.delay=1.5 complaint.neglect=2.1 complaint.quality=-0.7 good=-0.5 payment.refused=0.9 praise=-0.5 reputation=-0.4
mina 5.19 bad=0.8 complaint.delay=1.6 complaint.neglect=0.9 complaint.quality=-0.3 escalation=-0.7 good=0.5 leaving=0.8 legal=-1.0 meeting.off=1.1 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.4 payment.refused=0.3 payment.sent=-0.4 praise=0.5 reputation=3.3 urgent=-0.6
minaki 6.23 bad=0.5 complaint.cost=1.4 complaint.neglect=-0.6 complaint.quality=1.0 good=0.3 leaving=-0.6 legal=0.6 payment.disputed=2.8 payment.query=-0.4 payment.refused=3.1 praise=0.3 reputation=-0.7
minka 6.92 bad=1.3 complaint.neglect=-0.5 complaint.quality=1.5 good=-0.4 leaving=1.1 legal=-0.7 payment.refused=3.2 praise=-0.4 reputation=-0.5
minna 6.41 bad=-1.2 complaint.neglect=-0.4 complaint.quality=-0.4 good=1.6 growth=0.9 meeting.off=-0.6 payment.delayed=1.0 praise=1.6 reputation=-0.3
minua 6.63 bad=1.3 complaint.delay=-0.3 complaint.neglect=2.1 complaint.quality=2.2 escalation=1.2 leaving=0.7 legal=1.3 reputation=2.2
minull 5.19 bad=1.8 complaint.cost=2.1 complaint.delay=-0.8 complaint.neglect=2.9 complaint.quality=1.4 growth=-0.6 leaving=-1.5 legal=2.2 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-1.0 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.4 payment.sent=-0.4 reputation=2.4 urgent=-0.4
minun 6.41 bad=-1.1 complaint.delay=1.3 complaint.neglect=0.5 complaint.quality=-1.2 escalation=1.4 good=-0.6 leaving=-0.7 legal=-0.7 payment.query=-0.6 payment.refused=-0.8 praise=-0.5 urgent=-0.3
minut 6.63 bad=-1.0 complaint.delay=-0.6 complaint.quality=-0.5 good=-0.7 growth=-0.3 leaving=-0.6 legal=-0.4 praise=-0.8 reputation=-0.5
minuut 6.23 bad=1.3 complaint.cost=3.0 complaint.delay=-0.6 complaint.neglect=2.6 complaint.quality=-1.0 good=0.7 growth=0.7 leaving=1.0 legal=-0.3 meeting.off=-0.3 payment.query=1.9 payment.refused=-0.5 praise=0.8 reputation=1.5
missa 5.54 bad=2.5 complaint.cost=-0.7 complaint.delay=4.3 complaint.neglect=-0.4 escalation=-0.6 good=-1.5 growth=-0.5 leaving=-0.3 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=1.1 payment.promised=-0.5 payment.query=-0.5 payment.refused=0.8 payment.sent=-0.4 praise=-1.5 reputation=1.7 urgent=3.3
mista 6.07 bad=1.4 complaint.cost=0.5 complaint.neglect=-1.3 complaint.quality=1.3 growth=1.5 leaving=-1.0 legal=-0.4 payment.disputed=0.4 payment.refused=-0.7 reputation=-0.4
mita 4.76 bad=1.2 complaint.cost=2.0 complaint.delay=-1.2 complaint.neglect=1.8 complaint.quality=2.6 growth=2.5 legal=-1.8 meeting.off=-0.8 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-1.0 payment.refused=0.9 payment.sent=-0.6 praise=-1.0 reputation=1.8 urgent=-0.9
mitaan 5.72 bad=1.5 complaint.cost=-0.7 complaint.delay=0.8 complaint.neglect=-0.6 escalation=-0.4 good=-0.7 growth=-0.5 legal=1.0 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=1.1 payment.promised=-0.7 payment.query=-0.4 payment.refused=3.2 praise=-0.7 reputation=-1.0 urgent=-0.3
miten 4.93 bad=0.8 complaint.delay=-0.6 complaint.neglect=0.6 complaint.quality=3.2 escalation=-0.6 growth=-0.5 leaving=-1.3 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.7 payment.refused=-1.3 payment.sent=-0.6 reputation=3.5 urgent=-0.8
moi 5.08 bad=-1.0 complaint.cost=1.2 complaint.quality=-0.8 escalation=0.6 good=-1.7 growth=-0.7 leaving=2.3 meeting.off=-0.6 payment.delayed=1.7 payment.disputed=-0.5 payment.promised=0.4 payment.query=-0.8 payment.refused=-0.9 payment.sent=0.5 praise=-0.9 reputation=-0.4
moikka 6.92 bad=-0.6 leaving=1.0 payment.query=1.9 payment.sent=1.7 praise=0.9
mokasi 6.92 bad=-0.9 complaint.quality=-0.5 good=-0.6 leaving=-0.6 legal=-0.3 praise=-0.4
molemm 5.82 bad=0.9 complaint.cost=1.7 complaint.delay=-1.2 complaint.quality=1.3 escalation=-0.4 good=0.3 growth=0.8 legal=2.8 meeting.off=-0.4 payment.disputed=-0.4 payment.sent=1.7 praise=0.8 reputation=3.7
molemp 6.92 bad=1.4 complaint.quality=-0.4 good=-0.5 leaving=3.6 praise=-0.5
montak 6.41 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=-0.5 growth=1.2 leaving=-0.4 legal=-0.3 payment.delayed=-0.3 payment.disputed=-0.5 praise=0.6 reputation=-0.3
morsia 6.63 complaint.delay=-0.3 complaint.quality=1.1 good=0.8 growth=-0.4 leaving=-0.4 legal=-0.3 payment.refused=0.9 payment.sent=-0.3 praise=0.9 reputation=-0.5
muiden 6.92 complaint.neglect=-0.5 complaint.quality=1.3 good=-0.8 leaving=-0.4 payment.refused=-0.3 praise=-1.1 reputation=2.2
muille 6.92 bad=-0.4 complaint.quality=1.5 good=1.7 growth=2.7 leaving=1.5 praise=2.0 reputation=0.5
muilta 6.92 bad=2.0 complaint.cost=2.2 complaint.neglect=2.6 complaint.quality=-0.3 good=-0.6 growth=-0.4 leaving=2.4 praise=-0.6
muiste 6.92 bad=0.9 complaint.neglect=2.6 complaint.quality=-0.6 escalation=-0.4 growth=1.9 leaving=-0.4 reputation=-0.3
muisti 6.23 bad=-0.8 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=-0.5 escalation=-0.3 good=1.3 growth=1.9 leaving=-0.5 legal=-0.5 meeting.off=1.0 praise=1.2 reputation=-0.6 urgent=-0.4
muistu 6.92 bad=1.0 complaint.delay=3.4 complaint.neglect=2.7 complaint.quality=-0.7 legal=-0.5
mukaan 5.31 bad=-0.6 complaint.cost=-1.0 complaint.delay=1.2 complaint.neglect=-1.1 complaint.quality=-1.5 escalation=-0.5 good=0.9 growth=3.5 leaving=-1.8 legal=1.2 meeting.off=-0.5 payment.delayed=0.8 payment.disputed=2.4 payment.promised=-0.5 payment.query=-0.5 payment.refused=-1.5 payment.sent=-0.4 reputation=-0.8 urgent=-0.4
mukais 6.92 bad=0.9 complaint.delay=1.1 complaint.quality=1.2 legal=0.4 payment.refused=1.5
mukana 6.23 bad=-1.3 complaint.cost=-0.8 complaint.delay=-1.0 complaint.neglect=-0.5 good=-0.7 growth=-0.3 leaving=1.1 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=3.2 payment.sent=-0.5 praise=-0.8 reputation=-0.6 urgent=-0.6
mukava 6.23 bad=1.2 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=2.1 complaint.quality=1.0 escalation=-0.4 good=0.6 growth=-0.6 leaving=0.6 legal=-0.4 payment.sent=1.3 praise=0.9 reputation=-0.6 urgent=-0.3
mulla 6.92 complaint.delay=0.7 complaint.neglect=0.8 complaint.quality=-0.4 payment.delayed=1.1 reputation=0.9
mulle 6.63 bad=-1.0 complaint.cost=-0.4 complaint.quality=-0.5 escalation=-0.3 good=-1.5 growth=-0.6 leaving=-0.4 payment.delayed=-0.3 payment.promised=-0.6 payment.query=2.2 praise=-1.3 reputation=-0.5 urgent=2.0
mun 6.63 bad=0.6 complaint.delay=0.5 complaint.neglect=0.6 complaint.quality=-0.7 good=-0.7 leaving=-0.3 legal=1.7 praise=-0.6 urgent=-0.4
muodos 6.92 bad=1.2 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.4 leaving=1.0 legal=0.4 praise=-0.3
muotoi 6.92 bad=-1.0 complaint.neglect=-0.6 complaint.quality=-0.4 reputation=-0.3 urgent=-0.4
mut 6.92 bad=0.6 complaint.cost=2.0 complaint.delay=0.6 complaint.neglect=2.7 complaint.quality=-0.9 reputation=3.3
mutta 3.79 bad=0.6 complaint.cost=4.8 complaint.delay=2.0 complaint.neglect=3.0 complaint.quality=0.6 escalation=-0.9 good=0.7 growth=-1.6 leaving=-0.9 legal=-0.5 meeting.off=2.9 payment.delayed=0.7 payment.disputed=-1.9 payment.promised=-1.5 payment.query=-0.3 payment.refused=-1.8 payment.sent=-0.8 praise=1.2 reputation=0.5 urgent=-1.6
muu 6.41 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=1.7 good=0.9 leaving=0.8 legal=-0.3 payment.disputed=-0.4 payment.refused=-0.6 praise=1.0 reputation=0.7
muuall 6.92 complaint.delay=-0.4 complaint.neglect=-0.7 good=0.6 growth=1.6 leaving=-0.4 payment.disputed=2.2 payment.refused=0.7 praise=0.7
muualt 6.41 bad=2.5 complaint.cost=-0.3 complaint.delay=1.5 complaint.neglect=-0.6 good=-0.9 growth=-0.4 leaving=4.7 legal=-0.4 praise=-1.0 reputation=0.6
muun 6.92 bad=1.5 complaint.cost=-0.4 complaint.neglect=1.2 complaint.quality=-0.3 good=-0.7 leaving=2.9 praise=-0.6
muut 6.63 bad=1.3 complaint.delay=2.2 complaint.neglect=1.5 complaint.quality=-0.4 good=-0.5 leaving=2.9 payment.refused=-0.3 praise=-0.4 reputation=0.9
muuta 6.07 bad=0.6 complaint.cost=2.0 complaint.delay=2.9 complaint.neglect=2.6 complaint.quality=-0.9 escalation=1.7 good=-0.7 leaving=0.5 legal=0.4 meeting.off=-0.6 payment.disputed=-0.4 payment.refused=-0.6 praise=-0.7 reputation=-0.6
muutam 6.63 bad=-1.2 complaint.quality=-0.6 good=-0.5 leaving=-0.5 legal=-0.4 meeting.off=-0.3 payment.delayed=2.3 payment.refused=-0.5 praise=-0.5
muuten 5.38 bad=2.4 complaint.cost=-0.7 complaint.quality=1.7 escalation=0.9 good=-1.8 growth=-1.0 leaving=-1.0 legal=1.5 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.6 payment.sent=-0.3 praise=-1.6 reputation=3.5 urgent=-0.7
muutta 6.63 bad=-0.9 complaint.quality=-0.6 good=-0.3 leaving=-0.4 legal=-0.6 praise=-0.3 reputation=-0.4
muutto 6.92 bad=-0.9 complaint.delay=-0.5 good=1.5 growth=-0.6 leaving=-0.4 payment.refused=-0.4 praise=-0.9
muuttu 6.41 bad=0.7 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=1.0 complaint.quality=0.8 good=-1.0 leaving=1.3 payment.promised=-0.4 payment.query=3.3 payment.refused=-0.3 praise=-1.0 reputation=-0.5
myohas 5.19 bad=1.2 complaint.cost=0.5 complaint.delay=9.1 complaint.neglect=-0.4 escalation=0.9 good=-2.2 growth=-0.7 leaving=-1.1 legal=-0.4 meeting.off=-0.7 payment.delayed=3.2 payment.disputed=-0.8 payment.promised=0.8 payment.query=-0.4 payment.refused=3.2 payment.sent=-0.6 praise=-0.9 reputation=1.5 urgent=-0.7
myohem 6.63 bad=-0.5 complaint.neglect=-0.5 complaint.quality=0.6 good=-0.4 leaving=-0.4 legal=0.8 payment.refused=1.8 praise=-0.4
myos 4.69 bad=-2.8 complaint.cost=-1.6 complaint.delay=-0.6 complaint.neglect=-1.7 complaint.quality=-2.4 escalation=-0.7 growth=8.6 leaving=-2.3 legal=-1.6 meeting.off=-0.9 payment.delayed=-0.9 payment.disputed=-0.8 payment.promised=-0.8 payment.query=1.1 payment.refused=-1.0 praise=-0.5 urgent=-0.8
myynti 6.63 bad=-1.4 complaint.delay=-0.5 complaint.quality=-0.5 good=-0.6 leaving=-0.7 payment.delayed=1.5 payment.refused=-0.6 praise=-0.6
myytii 6.92 bad=-0.4 good=1.2 growth=2.9 praise=1.3
n 6.92 bad=1.0 complaint.cost=2.4 complaint.delay=-0.5 complaint.quality=0.7 good=-0.4 leaving=-0.3 payment.disputed=-0.5 praise=-0.3
naapur 4.62 bad=-0.8 complaint.cost=1.3 complaint.delay=-0.7 complaint.neglect=-0.5 escalation=-0.3 good=0.7 growth=-0.6 leaving=1.3 meeting.off=-0.4 payment.delayed=-0.3 payment.promised=1.0 payment.query=-0.5 payment.refused=-0.5 praise=0.9 urgent=-0.4
nahdaa 6.92 bad=-0.9 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.9 growth=-0.4 leaving=-0.4 meeting.off=-0.4 payment.promised=-0.6 praise=-0.9 reputation=-0.6
nahtav 6.92 bad=0.3 complaint.quality=1.4 good=0.4 praise=0.5 reputation=1.1
nahtya 6.92 bad=1.5 complaint.neglect=-0.3 complaint.quality=3.1 good=-0.5 leaving=-0.5 legal=1.2 payment.refused=2.5 praise=-0.4
nain 5.25 bad=1.0 complaint.cost=-1.4 complaint.delay=-1.1 complaint.neglect=-1.8 complaint.quality=3.2 escalation=-0.6 good=0.4 growth=-0.9 leaving=1.1 legal=1.3 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.5 payment.refused=1.4 payment.sent=1.5 praise=0.8 reputation=-1.5 urgent=-0.8
naita 6.92 bad=1.0 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=2.6 good=-0.5 growth=-0.4 leaving=0.8 praise=-0.4 reputation=0.9
nakemi 6.92 bad=1.7 complaint.delay=-0.6 complaint.quality=1.0 good=-1.0 growth=-0.4 leaving=1.9 legal=-0.3 praise=-0.9
nakoja 6.63 bad=3.4 complaint.delay=2.1 complaint.neglect=2.5 complaint.quality=3.0 good=-0.8 leaving=1.3 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-0.4 praise=-1.0 reputation=-0.4
nakya 6.92 bad=-0.4 payment.promised=-0.9 payment.refused=-0.4 payment.sent=2.2 urgent=-0.3
nakyy 5.94 bad=-1.1 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=1.3 good=-1.0 leaving=-1.0 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-1.3 payment.query=-0.3 payment.refused=-0.5 payment.sent=3.4 praise=-0.9 urgent=-0.6
nalkai 6.92 bad=1.6 complaint.cost=-0.3 complaint.quality=3.8 good=-0.5 praise=-0.5 urgent=-0.3
nama 6.63 bad=2.4 complaint.neglect=-0.5 complaint.quality=1.1 good=-0.5 leaving=-0.4 legal=1.5 payment.disputed=2.5 payment.refused=-0.3 praise=-0.5 reputation=2.0
nauroi 6.41 bad=1.3 complaint.cost=-0.7 complaint.quality=3.8 leaving=-0.5 payment.refused=1.8 reputation=-0.4
naytta 5.94 bad=1.5 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=3.1 good=-1.3 growth=-0.4 leaving=-0.5 legal=-0.4 meeting.off=-0.6 payment.promised=-0.3 payment.query=-0.6 payment.refused=-0.7 praise=-1.2 reputation=-0.7 urgent=6.3
naytte 6.23 bad=-0.4 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=0.4 good=0.8 growth=1.6 legal=-0.3 payment.sent=-0.4 praise=1.0 reputation=-0.3 urgent=1.3
ne 4.69 bad=1.0 complaint.delay=3.0 complaint.quality=1.2 escalation=-0.9 good=0.4 growth=1.1 leaving=-1.8 legal=-2.0 meeting.off=-1.1 payment.delayed=-0.9 payment.disputed=-0.8 payment.promised=-0.9 payment.query=-1.0 payment.refused=-0.4 payment.sent=0.8 reputation=1.8 urgent=3.4
nelja 5.72 bad=-0.4 complaint.cost=-0.6 complaint.delay=2.3 complaint.neglect=0.4 complaint.quality=-2.0 escalation=-0.4 good=-1.1 growth=-0.5 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.6 payment.sent=1.0 praise=-1.0 reputation=1.8 urgent=-0.4
neljas 6.63 bad=1.5 complaint.delay=0.4 complaint.neglect=3.4 complaint.quality=1.8 good=-0.5 leaving=2.2 legal=-0.4 praise=-0.5 reputation=1.4
nettis 6.63 bad=1.2 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=2.4 good=-1.5 growth=-0.4 leaving=1.3 payment.refused=-0.5 praise=-1.6
neuvot 6.63 complaint.cost=1.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.6 escalation=1.7 good=-0.7 leaving=-0.5 praise=-0.8 reputation=-0.4
niin 4.26 bad=-1.1 complaint.cost=-1.5 complaint.delay=2.9 complaint.quality=-1.2 escalation=-1.3 good=3.5 growth=4.7 leaving=0.4 legal=-0.5 meeting.off=-1.1 payment.delayed=-1.2 payment.disputed=-1.3 payment.query=0.3 payment.refused=3.7 praise=3.1 reputation=0.5 urgent=-1.4
niissa 6.92 bad=0.5 complaint.quality=1.8 reputation=2.0
niista 5.72 bad=0.7 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=3.2 complaint.quality=1.1 good=0.6 growth=-0.4 leaving=2.3 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.6 payment.sent=-0.4 praise=0.8 reputation=-1.0
niita 6.23 bad=-0.4 complaint.cost=-0.3 complaint.neglect=1.0 complaint.quality=-0.8 escalation=1.3 good=1.0 growth=-0.3 leaving=-0.9 legal=-0.3 meeting.off=-0.4 payment.delayed=-0.4 payment.query=2.5 payment.refused=-0.6 praise=1.1 reputation=-0.4 urgent=1.2
nimell 6.63 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=-0.7 escalation=1.6 good=-0.4 legal=-0.3 payment.delayed=-0.3 payment.query=2.7 payment.refused=-0.3 praise=-0.4 reputation=1.1
nimi 5.82 bad=0.5 complaint.cost=1.3 complaint.delay=-0.7 complaint.neglect=1.9 complaint.quality=-0.3 escalation=1.7 good=-1.3 growth=-0.5 leaving=-0.6 legal=-0.8 meeting.off=-0.4 payment.query=1.3 payment.refused=0.9 payment.sent=-0.4 praise=-1.3 reputation=-1.2 urgent=-0.3
nimia 6.92 complaint.quality=0.5 leaving=0.3 reputation=0.8
nimiky 6.92 bad=-0.7 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.4 leaving=-0.3 praise=-0.4
no 6.23 bad=0.9 complaint.cost=-0.5 complaint.delay=3.0 complaint.neglect=-0.7 complaint.quality=2.7 good=1.1 growth=-0.3 leaving=-0.3 legal=-0.3 meeting.off=-0.4 payment.refused=-0.4 praise=1.4 reputation=0.5
noin 5.94 bad=-2.2 complaint.cost=-1.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.1 good=-1.1 growth=0.9 leaving=-0.7 legal=-0.5 payment.query=-0.3 praise=-1.1 reputation=-0.6 urgent=-0.3
nojall 6.92 bad=0.6 complaint.delay=2.8 complaint.quality=-0.9 leaving=2.1 legal=2.1 payment.refused=0.6
nolla 6.92 bad=0.4 complaint.delay=-0.3 complaint.neglect=0.8 complaint.quality=-0.4 escalation=2.8 good=-0.5 payment.refused=-0.4 payment.sent=2.4 praise=-0.4
nopeas 6.41 bad=-1.0 complaint.delay=-1.0 complaint.neglect=-0.4 complaint.quality=-1.1 good=3.3 growth=-0.3 leaving=-1.7 legal=-0.4 payment.sent=-0.3 praise=3.1 reputation=1.2 urgent=-0.3
normaa 6.41 bad=-1.0 complaint.cost=1.2 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.6 good=-1.0 legal=-0.6 praise=-0.8 reputation=-0.4
nostan 6.23 bad=-0.8 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=0.5 escalation=1.7 good=1.5 growth=-0.4 leaving=-0.8 legal=-0.4 payment.refused=-0.5 praise=1.7 reputation=-0.7
nousee 6.92 bad=0.8 complaint.cost=3.2 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=-0.5 good=-0.4 leaving=1.0 praise=-0.4
noussu 6.92 bad=0.5 complaint.cost=2.0 complaint.delay=-0.3 complaint.neglect=-0.8 complaint.quality=-1.1
numero 5.54 complaint.delay=-0.8 complaint.quality=-0.3 escalation=3.5 good=-0.5 growth=3.1 leaving=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-1.2 payment.refused=-0.8 payment.sent=1.0 praise=-1.4 reputation=-0.8 urgent=-0.4
nykyaa 6.92 bad=0.6 complaint.quality=-0.4 leaving=1.5 legal=-0.3
nyt 3.57 bad=1.9 complaint.cost=1.3 complaint.delay=4.6 complaint.neglect=3.9 complaint.quality=1.8 escalation=2.0 growth=0.3 leaving=1.7 meeting.off=-2.0 payment.delayed=-1.4 payment.disputed=-0.9 payment.query=-1.9 payment.refused=-2.7 payment.sent=1.7 praise=0.3 reputation=-0.7 urgent=2.1
odotam 6.63 complaint.delay=0.9 complaint.quality=0.8 good=-0.3 leaving=-0.3 legal=1.2 payment.delayed=2.4 payment.refused=-0.5 praise=-0.3
odotan 6.63 bad=-0.7 complaint.delay=2.7 complaint.neglect=-0.7 complaint.quality=-0.8 good=2.2 leaving=-0.5 payment.refused=-0.5 praise=-0.6 reputation=2.2 urgent=-0.9
odotel 6.63 bad=1.8 complaint.delay=2.0 complaint.quality=0.9 legal=0.8 payment.disputed=1.1 payment.refused=2.6 reputation=2.9
odotin 6.63 bad=1.5 complaint.cost=1.1 complaint.neglect=1.5 complaint.quality=2.5 good=-0.6 growth=-0.3 leaving=-0.6 payment.delayed=-0.4 payment.refused=1.1 praise=-0.5 reputation=1.3
odotta 5.46 bad=2.0 complaint.cost=0.6 complaint.delay=3.6 complaint.neglect=-1.2 complaint.quality=2.9 escalation=1.3 good=-2.2 growth=-1.0 leaving=-1.3 legal=-1.6 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.8 payment.refused=4.4 payment.sent=-0.6 praise=-2.2 reputation=-0.6 urgent=-0.4
odotus 6.92 bad=1.0 complaint.delay=4.5 complaint.neglect=3.4 complaint.quality=-0.4 good=-0.8 leaving=-0.6 meeting.off=2.0 praise=-0.8
ohje 6.92 bad=-0.6 complaint.quality=-0.5 good=0.5 growth=-0.4 legal=-0.4 praise=0.6 reputation=-0.3
ohjeet 6.92 bad=-1.2 complaint.neglect=-0.3 complaint.quality=-0.4 good=2.8 leaving=-0.5 praise=2.6
ohjelm 6.07 bad=-3.0 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-1.1 good=-1.3 growth=-0.4 legal=-0.6 payment.disputed=-0.3 payment.refused=-1.0 praise=-1.4 reputation=-1.1
oikais 6.63 bad=1.2 complaint.delay=-0.7 complaint.quality=-1.1 good=-0.5 leaving=-0.4 legal=-0.5 payment.delayed=2.3 payment.disputed=4.8 payment.refused=-0.7 praise=-0.5 reputation=-0.3
oikeal 6.92 bad=-0.7 complaint.quality=-0.5 good=1.6 payment.query=1.6 praise=1.7
oikeas 5.94 bad=3.1 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=2.1 complaint.quality=0.9 escalation=0.9 good=-1.3 growth=-0.3 leaving=-0.8 legal=-0.5 payment.delayed=-0.6 payment.refused=1.4 payment.sent=-0.4 praise=-1.1 reputation=-0.6 urgent=-0.3
oikein 6.41 bad=-0.7 complaint.cost=1.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 good=0.5 growth=-0.3 leaving=-0.7 payment.disputed=-0.4 payment.refused=-0.4 praise=0.6 reputation=2.2
oikeud 5.38 complaint.cost=-0.7 complaint.delay=0.3 complaint.neglect=-0.7 complaint.quality=-2.0 escalation=-0.6 good=-0.6 growth=-0.7 leaving=-0.3 legal=4.3 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=1.4 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.5 praise=-0.6 reputation=-1.4 urgent=-0.4
oikeus 4.93 bad=3.1 complaint.cost=0.7 complaint.neglect=-1.3 complaint.quality=1.4 escalation=0.5 good=-2.4 growth=-1.3 leaving=-2.1 legal=8.7 meeting.off=-1.3 payment.delayed=-1.0 payment.disputed=-0.9 payment.promised=-0.7 payment.query=-0.7 payment.sent=-0.7 praise=-2.3 urgent=-0.9
oikeut 6.07 bad=-0.7 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.8 good=-1.0 growth=-0.5 leaving=-0.3 legal=1.1 meeting.off=-0.4 payment.disputed=1.6 payment.refused=-0.8 praise=-0.9 reputation=-0.5 urgent=-0.4
oikolu 6.63 bad=-0.9 complaint.quality=-0.8 good=-0.7 leaving=-0.3 legal=-0.6 payment.refused=-0.4 praise=-0.6 reputation=-0.4 urgent=-0.4
ok 6.41 bad=-1.0 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.7 leaving=-0.7 meeting.off=-0.3 payment.delayed=-0.4 praise=-0.6
olemme 4.98 bad=0.5 complaint.cost=1.1 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=1.0 escalation=-0.6 good=1.1 leaving=1.0 legal=1.7 meeting.off=0.8 payment.delayed=0.7 payment.promised=-0.7 payment.query=-0.6 payment.refused=-0.8 payment.sent=-0.7 reputation=-1.1 urgent=-0.8
olen 4.33 bad=0.6 complaint.cost=1.6 complaint.delay=0.8 complaint.neglect=1.0 complaint.quality=-1.4 escalation=-0.5 good=-0.6 growth=-1.5 leaving=-0.6 legal=-2.1 meeting.off=4.6 payment.delayed=-1.1 payment.disputed=-1.3 payment.promised=-1.2 payment.query=-0.9 payment.refused=-1.5 payment.sent=1.0 reputation=1.0 urgent=-1.1
olenko 6.92 complaint.cost=1.3 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=-0.4 reputation=-0.4
olenna 6.92 bad=0.5 complaint.delay=2.3 complaint.quality=-0.7 leaving=-1.0 legal=1.9 payment.refused=1.3
olet 6.63 bad=1.0 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.5 leaving=1.7 praise=0.9
olette 5.82 bad=-1.1 complaint.cost=-1.0 complaint.quality=-1.7 good=2.6 growth=1.8 leaving=-0.4 legal=-0.8 payment.delayed=-0.5 payment.promised=1.6 payment.query=-0.4 payment.sent=-0.3 praise=3.3 reputation=-0.8 urgent=-0.4
olevan 6.92 complaint.quality=0.4 leaving=-0.3
oli 4.07 bad=0.8 complaint.cost=4.3 complaint.delay=-1.7 complaint.quality=1.2 escalation=-1.5 good=2.7 leaving=0.6 legal=0.3 meeting.off=-1.4 payment.delayed=1.5 payment.disputed=2.9 payment.promised=1.6 payment.query=-0.7 payment.sent=-0.6 praise=3.0 reputation=-1.7 urgent=-1.6
oliko 6.92 bad=-0.7 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.4 payment.query=2.8 praise=-0.4 reputation=-0.4 urgent=3.0
olisi 5.25 bad=1.5 complaint.cost=5.9 complaint.delay=-0.9 complaint.neglect=0.6 complaint.quality=2.5 escalation=-0.6 good=-1.7 leaving=-1.3 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.query=0.8 payment.refused=-0.9 payment.sent=-0.7 praise=-1.6 reputation=0.4 urgent=-1.2
olisik 6.23 bad=-0.7 complaint.cost=-1.4 complaint.delay=-0.8 complaint.neglect=0.8 complaint.quality=0.5 escalation=1.2 good=-0.6 leaving=1.0 legal=-0.5 payment.delayed=2.4 payment.query=-0.3 praise=-0.5 reputation=2.1 urgent=-0.5
olisin 6.92 bad=1.1 complaint.cost=1.7 complaint.quality=0.3 good=-0.4 leaving=1.4 legal=1.3 praise=-0.4
olivat 5.82 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=1.2 growth=-0.6 leaving=0.7 legal=-0.8 meeting.off=-0.4 payment.query=-0.3 payment.refused=-0.4 payment.sent=-0.4
olkoon 6.92 complaint.quality=1.2 good=-0.6 payment.refused=1.0 praise=-0.6
olla 5.25 complaint.cost=-1.1 complaint.delay=2.0 complaint.neglect=1.7 complaint.quality=-1.8 escalation=0.5 good=-1.3 growth=-0.6 leaving=0.9 legal=-0.8 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.7 payment.query=-0.5 payment.refused=0.7 payment.sent=1.8 praise=-1.3 reputation=1.8 urgent=0.7
ollaan 5.94 bad=1.2 complaint.cost=1.0 complaint.delay=-1.2 complaint.neglect=0.7 complaint.quality=-0.6 escalation=1.0 good=0.6 growth=-0.6 leaving=1.8 meeting.off=-0.4 payment.delayed=2.0 payment.disputed=-0.3 payment.promised=1.6 payment.refused=-0.7 praise=-1.3 reputation=0.4
olleet 6.07 bad=0.4 complaint.cost=0.8 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=1.4 good=0.9 growth=1.6 leaving=1.3 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.3 payment.refused=-0.6 praise=1.0 reputation=-0.5
ollut 5.13 complaint.cost=-1.2 complaint.delay=0.6 complaint.neglect=3.1 complaint.quality=0.8 escalation=-1.0 good=1.1 growth=-0.8 leaving=1.5 legal=0.3 meeting.off=-0.6 payment.delayed=0.7 payment.disputed=-0.7 payment.refused=0.8 payment.sent=-0.4 praise=1.5 reputation=-1.3 urgent=-0.5
oltu 6.92 bad=0.6 complaint.cost=1.8 complaint.quality=0.4 escalation=1.6 leaving=1.0 legal=0.4
oma 6.07 bad=-1.0 complaint.cost=-0.5 complaint.delay=-0.9 escalation=-0.4 good=-1.0 growth=-0.3 legal=-0.5 meeting.off=-0.3 payment.refused=-0.4 praise=-0.7 reputation=0.4 urgent=-0.3
omaan 6.92 bad=1.2 complaint.delay=1.6 complaint.neglect=2.0 complaint.quality=1.2 escalation=-0.3 good=-0.3 leaving=1.4 praise=-0.3 reputation=1.8
omalla 6.92 complaint.neglect=1.3 complaint.quality=-0.3 escalation=1.7 growth=-0.3 reputation=1.4
oman 6.92 bad=-0.8 complaint.cost=-0.4 complaint.quality=-0.5 good=0.8 leaving=-0.3 praise=0.8
omasta 6.92 bad=-0.4 complaint.cost=2.5 complaint.delay=1.4 complaint.neglect=-0.5 complaint.quality=-0.8 leaving=-0.5 legal=-0.4 payment.delayed=2.0 payment.promised=2.1 payment.refused=1.0 praise=-0.3
omista 6.41 bad=1.2 complaint.cost=-0.6 complaint.neglect=0.9 complaint.quality=0.3 escalation=5.4 good=-0.8 legal=-0.5 payment.refused=-0.5 praise=-0.8 reputation=0.9
on 2.03 bad=1.6 complaint.delay=1.3 complaint.neglect=-1.5 complaint.quality=3.1 escalation=0.8 good=-3.2 growth=-2.8 leaving=-1.5 legal=3.7 meeting.off=-0.6 payment.delayed=2.0 payment.disputed=2.4 payment.promised=1.7 payment.query=2.0 payment.refused=2.6 payment.sent=-0.8 praise=-2.0 reputation=-1.8 urgent=-1.6
onko 4.93 bad=-2.1 complaint.cost=-1.5 complaint.quality=-2.7 escalation=1.4 good=-1.4 growth=-0.9 leaving=-1.0 legal=-1.3 meeting.off=-0.7 payment.delayed=-1.2 payment.disputed=-1.1 payment.promised=-0.8 payment.query=5.3 payment.refused=-1.5 payment.sent=-1.1 praise=-1.3 reputation=-0.5
onneks 6.63 bad=-1.8 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-1.3 good=1.5 leaving=-0.4 legal=-0.3 payment.refused=-0.3 praise=1.6
onnist 6.41 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.5 good=1.3 growth=1.2 leaving=-0.3 legal=-0.5 meeting.off=-0.5 payment.refused=-0.3 praise=1.9 reputation=-0.4 urgent=2.2
oon 6.63 complaint.delay=0.5 complaint.neglect=0.4 complaint.quality=0.5 good=1.0 growth=-0.3 leaving=0.4 praise=1.1 reputation=0.6
ootte 6.92 bad=-1.1 complaint.neglect=-0.4 complaint.quality=-0.5 good=2.3 leaving=-0.4 praise=2.5 reputation=-0.5
operaa 6.92 bad=-1.0 complaint.neglect=-0.4 complaint.quality=-0.8 leaving=1.5 payment.query=2.1
opetta 6.63 bad=-0.8 complaint.quality=-0.4 leaving=-0.5 legal=-0.4 payment.delayed=-0.4
opiske 6.63 bad=-1.1 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.3 legal=-0.7 praise=-0.4 urgent=-0.3
osa 6.63 bad=-1.2 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.4 leaving=-0.9 legal=-0.6 praise=-0.4
osakka 6.92 complaint.cost=1.6 complaint.quality=-0.6 escalation=1.6 leaving=0.7 legal=-0.5
osalta 6.92 bad=-0.7 complaint.quality=-0.5 good=-0.4 leaving=0.8 payment.query=2.2 praise=-0.3
osapuo 6.92 bad=-0.6
osasto 6.92 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=-0.5 escalation=1.5 leaving=-0.5 urgent=1.6
osoite 6.07 complaint.cost=-0.3 complaint.delay=-0.8 escalation=3.1 good=-1.0 legal=-0.7 meeting.off=-0.4 payment.disputed=1.3 payment.promised=-0.4 payment.query=2.9 praise=-0.9 reputation=-0.4 urgent=-0.5
osoitt 5.94 bad=-1.5 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-1.3 complaint.quality=-1.3 escalation=-0.3 good=-0.8 growth=-0.4 leaving=-0.7 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.query=1.2 payment.refused=-0.3 payment.sent=-0.3 praise=-0.8 reputation=-0.5 urgent=2.4
ostaja 6.92 bad=-0.7 complaint.delay=-0.4 complaint.neglect=-0.6
osti 6.92 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=-0.6 good=1.4 growth=2.0 leaving=-0.6 praise=1.3
ostola 6.23 bad=-1.8 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.5 growth=-0.5 leaving=-1.6 legal=-0.6 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=0.5 payment.refused=-0.8 praise=-0.5 reputation=-0.3
ostore 6.63 bad=-0.4 complaint.neglect=1.0 complaint.quality=-0.5 leaving=-1.0 legal=-0.4 payment.disputed=1.0 payment.query=0.9 payment.refused=0.6
osuusk 6.92 complaint.neglect=0.5 complaint.quality=0.5 leaving=0.6
ota 6.92 bad=-0.5 complaint.neglect=-0.4
otamme 6.92 bad=-0.9 complaint.delay=-0.3 complaint.quality=-0.6 good=-0.3 growth=2.5 leaving=-1.0
otan 6.92 bad=0.6 complaint.delay=-0.3 complaint.quality=1.7 leaving=1.4
otatte 6.92 bad=-0.6 complaint.cost=-0.4 complaint.quality=-0.5 good=-0.5 leaving=-0.5 praise=-0.4
otetaa 6.23 bad=-1.1 complaint.cost=-0.4 complaint.delay=1.9 complaint.neglect=-0.8 complaint.quality=-1.3 good=2.4 growth=2.8 leaving=0.9 legal=-0.9 payment.query=-0.3 payment.refused=-0.8 praise=0.9 reputation=-0.5
otettu 6.92 bad=-1.0 complaint.quality=-0.7 good=1.4 leaving=-0.4 praise=1.5
otin 6.41 bad=2.0 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=3.8 good=-1.2 leaving=-0.4 payment.refused=1.1 praise=-1.2 reputation=3.2
otsikk 6.92 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.7 legal=-0.4 reputation=0.3
otsiko 6.92 bad=-0.9 complaint.delay=-0.4 complaint.quality=-0.8
ottaa 6.23 complaint.cost=-0.3 complaint.delay=1.3 complaint.neglect=1.5 escalation=2.5 growth=1.2 leaving=-0.8 legal=-0.8 meeting.off=1.0 payment.disputed=-0.4 payment.refused=-0.5 reputation=-0.7 urgent=-0.4
ottama 6.92 bad=-0.8 complaint.neglect=-0.4 good=-0.4 leaving=-0.5 praise=-0.4 reputation=-0.3
ottanu 6.92 complaint.quality=-0.4 leaving=1.2 praise=1.3 reputation=-0.5
otti 6.41 complaint.delay=0.4 complaint.neglect=-0.6 complaint.quality=-0.4 good=1.1 growth=2.1 leaving=0.6 legal=0.6 praise=1.2 reputation=-0.9
ouluun 6.92 bad=-0.7 complaint.quality=-0.5 good=1.5 growth=1.8 praise=2.1
outi 6.92 complaint.delay=0.6 complaint.neglect=0.9 complaint.quality=0.8 good=-0.3 payment.promised=-0.7 payment.sent=0.9 praise=-0.4 urgent=-0.3
ovat 4.65 bad=-1.0 complaint.delay=-0.8 complaint.neglect=-0.7 legal=-0.4 meeting.off=-0.9 payment.delayed=0.3 payment.disputed=-0.8 payment.promised=0.8 payment.query=-0.8 payment.refused=-1.5 payment.sent=0.3
oveen 6.63 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.4 leaving=0.8 praise=1.1 reputation=-0.4
ovi 6.63 bad=1.2 complaint.neglect=0.5 complaint.quality=2.8 good=-0.5 leaving=0.8 legal=-0.3 payment.refused=-0.4 praise=-0.5 reputation=-0.6 urgent=-0.3
ovikyl 6.92 complaint.neglect=1.1 complaint.quality=-0.9 good=-0.4 growth=-0.5 leaving=-0.3 praise=-0.4
oy 6.92 complaint.quality=0.7 good=-0.4 payment.sent=5.5 praise=-0.4
paadyi 6.92 bad=-0.8 complaint.cost=-0.4 complaint.quality=-0.6 good=-0.5 leaving=1.6 meeting.off=-0.3 praise=-0.5
paalla 6.92 bad=-1.7 complaint.cost=-0.5 complaint.delay=-0.3 complaint.quality=-1.0 good=2.7 legal=-0.5 meeting.off=2.0 payment.delayed=-0.3 payment.refused=-0.3 praise=2.3 reputation=-0.4
paalle 6.92 bad=0.4 complaint.delay=-0.4 complaint.quality=-0.7 good=1.6 leaving=1.9 legal=-0.4 payment.query=-0.3 payment.refused=-0.3 praise=1.5
paamie 6.92 bad=-1.2 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.4 legal=-0.8 praise=-0.3
paasee 6.63 bad=1.7 complaint.delay=-0.4 complaint.quality=0.8 good=-0.7 growth=-0.4 leaving=0.7 meeting.off=-0.3 praise=-0.6 reputation=3.4
paasia 6.63 complaint.cost=2.7 complaint.quality=-0.7 good=-0.4 leaving=2.1 payment.delayed=3.6 praise=-0.4 reputation=-0.6
paassa 6.92 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=1.4 escalation=2.1 good=-0.4 leaving=-0.5 praise=-0.5 reputation=-0.4
paasta 4.55 bad=-1.2 complaint.cost=0.3 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=0.7 good=2.0 growth=-0.3 legal=-1.8 meeting.off=-0.3 payment.refused=-0.7 praise=2.1 reputation=-0.4 urgent=0.8
paatet 6.92 bad=-0.7 complaint.quality=-0.4 good=0.9 growth=2.3 praise=1.0
paatok 6.92 bad=-0.8 complaint.quality=-0.6 payment.delayed=1.2 payment.query=-0.3
paatos 6.63 bad=1.1 complaint.cost=1.0 complaint.delay=0.7 complaint.neglect=-0.3 complaint.quality=0.4 good=-0.4 leaving=2.7 legal=-0.5 praise=-0.4 reputation=1.3
paatta 5.72 bad=1.4 complaint.cost=-0.7 complaint.neglect=-1.2 complaint.quality=2.1 escalation=2.9 good=-1.0 growth=-0.5 leaving=-0.4 legal=1.2 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.6 payment.query=-0.4 payment.refused=-0.7 praise=-1.0 reputation=-0.6
paatti 6.92 bad=1.0 complaint.quality=0.4 good=-0.6 leaving=2.1 payment.refused=-0.3 praise=-0.6
paatty 5.38 complaint.cost=-0.8 complaint.delay=-1.1 complaint.neglect=-1.1 complaint.quality=0.5 escalation=-0.3 good=-0.3 leaving=3.6 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.5 payment.refused=-0.9 payment.sent=-0.4 reputation=-0.6 urgent=-0.4
pahoit 6.41 bad=-2.0 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-1.0 good=-0.5 leaving=-0.6 meeting.off=2.0 payment.delayed=2.1 payment.promised=1.0 payment.refused=-0.4 praise=-0.5 reputation=-0.4
paikal 4.59 complaint.cost=-0.4 complaint.delay=0.3 complaint.neglect=-0.6 complaint.quality=-0.5 growth=-0.4 leaving=-0.9 payment.delayed=-0.4 payment.promised=1.3 payment.query=-0.4 payment.refused=-0.7 praise=0.3 reputation=1.4
paikka 6.23 bad=-0.9 complaint.cost=-0.5 complaint.neglect=-0.8 complaint.quality=0.6 good=0.4 growth=1.6 legal=1.5 payment.refused=0.3 praise=0.4 reputation=-0.4
painaa 6.92 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.3 payment.refused=-0.6 praise=-0.3
painat 6.63 bad=-1.0 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=-1.3 growth=0.7 leaving=1.1 payment.refused=-0.3 praise=-1.0
painet 6.63 bad=-0.3 complaint.neglect=0.8 complaint.quality=0.3 good=-0.4 leaving=0.6 legal=-0.4 praise=-0.3
painoa 6.92 bad=1.0 complaint.delay=1.5 complaint.quality=-0.4 good=-0.3 leaving=-0.5 praise=-0.3
painok 6.63 bad=1.2 complaint.delay=1.9 complaint.neglect=-0.3 complaint.quality=0.4 leaving=1.7 praise=-0.3 reputation=-0.4
painon 6.92 complaint.neglect=1.0 complaint.quality=0.8 leaving=0.9 urgent=2.1
painoo 6.07 bad=-1.8 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-1.3 good=-1.1 growth=-0.7 leaving=-0.7 legal=-0.9 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.3 praise=-1.2 reputation=-0.6 urgent=3.7
painot 6.92 bad=-0.6 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=-0.8 complaint.quality=-0.6 good=-0.9 growth=-0.4 leaving=-0.8 payment.refused=-0.5 praise=-0.8 reputation=0.9
paitsi 6.92 bad=1.3 complaint.delay=0.8 complaint.neglect=3.6 complaint.quality=0.5 good=-0.5 leaving=2.4 praise=-0.5
paiva 5.02 bad=-2.2 complaint.cost=-0.3 complaint.delay=-0.6 complaint.quality=-1.1 good=-0.4 leaving=-0.9 legal=-0.8 meeting.off=1.7 payment.promised=2.3 payment.refused=-1.4 payment.sent=2.6 praise=-0.4 reputation=-0.6
paivaa 5.31 bad=-0.4 complaint.cost=-0.8 complaint.delay=1.3 complaint.neglect=-0.4 complaint.quality=-2.0 escalation=-0.6 meeting.off=1.1 payment.delayed=0.7 payment.disputed=-0.5 payment.promised=2.4 payment.query=1.0 payment.sent=-0.7 urgent=-0.8
paivam 6.41 bad=1.2 complaint.delay=3.7 complaint.neglect=-0.5 complaint.quality=-0.9 good=-1.0 growth=-0.4 leaving=1.2 meeting.off=-0.3 payment.refused=-0.5 praise=-1.0 reputation=-0.5 urgent=-0.4
paivan 5.62 bad=-1.0 complaint.cost=-0.6 complaint.delay=-0.8 complaint.quality=-1.4 escalation=-0.5 good=1.9 growth=-0.5 leaving=-1.1 legal=0.8 payment.delayed=1.7 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.8 payment.sent=-0.5 praise=2.2 reputation=-1.1 urgent=-0.6
paivi 6.92 complaint.quality=-0.3 leaving=1.1 payment.disputed=0.8 payment.query=-0.3 praise=0.9
paivit 6.41 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.7 good=-0.7 leaving=-0.5 legal=-0.3 payment.promised=0.8 payment.refused=-0.6 praise=-0.5 urgent=-0.4
paketi 6.92 bad=-0.5 good=-0.3 leaving=-0.3
pakett 6.63 bad=-1.0 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=0.7 good=1.0 growth=-0.4 leaving=1.0 legal=-0.3 payment.disputed=-0.4 payment.refused=-0.4 praise=0.8 reputation=-0.3
pakkas 6.63 complaint.quality=-0.4 growth=0.9 leaving=0.6 payment.delayed=1.8 payment.promised=0.9
pakko 6.23 complaint.cost=2.7 complaint.neglect=-0.8 complaint.quality=-0.9 good=0.9 growth=1.1 leaving=-0.6 legal=-0.3 payment.refused=-0.3 praise=0.7 reputation=-0.6
palaa 6.92 bad=0.8 complaint.neglect=1.2 complaint.quality=1.7 escalation=1.4 payment.refused=1.5
palaam 4.72 bad=-0.6 leaving=-0.5 legal=-0.9 payment.refused=-0.5 reputation=-0.7
palaan 5.46 bad=-3.2 complaint.cost=-0.6 complaint.delay=-1.5 complaint.neglect=-1.2 complaint.quality=-1.7 escalation=-0.9 good=-1.8 growth=-0.5 leaving=-1.2 legal=-0.9 meeting.off=-1.0 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.8 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.5 praise=-1.8 reputation=-1.4 urgent=-0.8
palaut 4.93 bad=0.3 complaint.cost=-2.0 complaint.delay=0.7 complaint.quality=-2.0 escalation=-0.6 good=-1.5 growth=-1.2 leaving=1.0 legal=0.4 meeting.off=-0.8 payment.delayed=-1.5 payment.disputed=1.1 payment.promised=-0.7 payment.query=-1.0 payment.refused=2.3 payment.sent=1.2 praise=-1.2 reputation=-1.3 urgent=-0.8
palave 5.72 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=1.2 complaint.quality=-0.3 escalation=-0.4 good=-1.2 growth=-0.5 legal=-0.4 meeting.off=7.0 payment.delayed=-0.7 payment.promised=-0.7 payment.query=-0.5 payment.refused=-0.6 payment.sent=-0.4 praise=-1.3 reputation=-0.6 urgent=-0.8
paljon 5.46 bad=-2.7 complaint.cost=-0.9 complaint.delay=0.4 complaint.neglect=0.6 complaint.quality=-2.0 escalation=-0.6 good=1.4 growth=3.0 leaving=-0.8 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.8 payment.sent=-0.3 praise=1.6 urgent=-0.4
palkan 6.92 bad=0.4 complaint.neglect=1.7 complaint.quality=1.3 growth=0.4 leaving=1.1 payment.refused=-0.3 praise=0.3
palkat 6.23 bad=1.8 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.0 growth=0.3 leaving=1.0 legal=-0.6 payment.delayed=-0.3 payment.refused=-0.3 payment.sent=-0.4 praise=-0.4 reputation=-0.3
palkka 5.46 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=0.5 complaint.quality=0.5 escalation=1.3 good=-0.6 growth=-0.5 legal=-0.6 meeting.off=-0.4 payment.delayed=1.4 payment.promised=1.1 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.3 praise=-0.6 reputation=-1.1 urgent=1.8
palkki 6.92 bad=0.7 complaint.cost=1.3 complaint.quality=1.1 leaving=0.9 legal=1.0 payment.refused=2.0
palsta 6.92 bad=-0.9 complaint.cost=-0.4 complaint.quality=-0.7 good=-0.4 reputation=-0.6
palvel 4.76 bad=0.4 complaint.cost=3.4 complaint.delay=-1.7 complaint.neglect=0.7 escalation=-1.1 good=-0.7 growth=-0.5 leaving=4.3 legal=-2.1 meeting.off=-0.8 payment.delayed=-0.9 payment.disputed=-1.1 payment.promised=-0.7 payment.query=-0.7 payment.refused=-1.7 payment.sent=-0.8 praise=-0.6 reputation=-1.6 urgent=0.4
pankin 6.92 bad=-0.8 complaint.quality=-0.6 good=-0.3 growth=-0.4 payment.promised=1.0
pankis 6.92 bad=0.3 complaint.cost=-0.4 complaint.quality=1.1 good=-0.5 leaving=-0.4 payment.delayed=2.0 payment.promised=1.2 payment.refused=2.3 praise=-0.5
pankki 5.46 bad=-2.8 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-1.0 complaint.quality=-1.4 escalation=-0.7 good=-1.6 growth=-0.5 leaving=-1.5 legal=-0.9 meeting.off=-0.6 payment.delayed=3.4 payment.disputed=-0.6 payment.promised=3.7 payment.query=0.9 payment.refused=-1.0 payment.sent=0.6 praise=-1.5 reputation=-0.9 urgent=1.4
papere 6.92 bad=0.9 good=1.7 growth=0.8 leaving=1.7 praise=-0.5
paperi 5.25 bad=1.9 complaint.cost=-0.9 complaint.quality=-1.1 escalation=-0.6 good=-2.0 growth=-0.9 leaving=-0.9 legal=3.2 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.6 payment.query=0.5 payment.refused=1.8 payment.sent=0.6 praise=-1.9 reputation=0.9 urgent=-0.8
paras 6.92 bad=-2.0 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.7 good=1.7 leaving=-1.1 praise=2.0
paremp 6.92 good=-0.3 leaving=0.9 legal=-0.4 payment.promised=-0.3 payment.query=-1.5 payment.refused=-0.4 praise=0.9
parin 6.92 bad=0.6 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.7 leaving=1.8 praise=-0.6
pdf 6.92 bad=-0.5 complaint.cost=2.3 complaint.neglect=-0.3 complaint.quality=-1.0 good=-0.6 payment.disputed=-0.6 praise=-0.6
peitet 6.92 complaint.delay=1.4 complaint.neglect=-0.3 complaint.quality=-0.6 leaving=1.3 payment.refused=1.2 praise=-0.3
pelaav 6.92 bad=-1.0 complaint.delay=-0.6 complaint.quality=-0.3 reputation=-0.4
pelkas 6.92 bad=0.9 complaint.cost=3.1 complaint.neglect=-0.4 complaint.quality=-0.4 good=2.1 praise=2.2 reputation=-0.3
pennut 6.92 bad=1.1 complaint.delay=2.3 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.7 leaving=0.9 praise=0.5
peraan 6.92 bad=-1.5 complaint.delay=-0.4 complaint.quality=-1.1 good=-0.3 leaving=-0.7 payment.delayed=-0.3 payment.promised=2.2 payment.refused=-0.7 praise=-0.4 urgent=-0.4
perakk 6.23 bad=0.7 complaint.cost=1.6 complaint.delay=-0.5 complaint.neglect=-0.5 good=0.3 growth=-0.7 leaving=0.7 legal=-0.3 payment.disputed=1.3 payment.refused=-0.3 praise=0.7 reputation=-0.4
perass 6.63 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.7 leaving=-0.5 legal=-0.4 payment.delayed=3.6 payment.query=1.8 payment.sent=-0.5 praise=-0.9 reputation=-0.4
perika 6.92 bad=1.5 complaint.quality=-0.5 good=-0.5 leaving=-0.5 payment.refused=3.8 praise=-0.3 reputation=0.8
perill 6.63 bad=-1.6 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.0 good=1.2 growth=-0.3 leaving=-0.8 legal=-0.3 payment.promised=-0.5 payment.refused=-0.5 payment.sent=0.6 praise=1.3 reputation=-0.4
perint 5.82 bad=2.2 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-1.2 complaint.quality=-1.6 escalation=-0.5 good=-0.7 leaving=-1.0 legal=6.1 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=9.0 payment.query=-0.4 payment.refused=3.6 payment.sent=-0.3 praise=-0.7 reputation=-1.2
perjan 5.19 bad=-0.5 complaint.cost=-0.6 complaint.neglect=-1.8 escalation=1.4 growth=-0.6 legal=1.1 meeting.off=1.8 payment.disputed=-0.6 payment.promised=3.7 payment.query=-0.8 payment.refused=-1.5 payment.sent=-0.8 urgent=0.7
perua 6.92 bad=-0.5 complaint.quality=-0.4
perui 6.41 bad=-0.8 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=-1.1 growth=-0.4 leaving=-0.3 praise=-0.9 reputation=-0.3
peruma 6.63 bad=-0.9 complaint.neglect=-0.4 complaint.quality=-0.4 leaving=-0.4 legal=-0.3 meeting.off=3.6
perun 6.41 bad=1.1 complaint.cost=-0.5 complaint.delay=3.2 complaint.neglect=1.0 complaint.quality=-1.0 good=-0.4 growth=-0.3 leaving=3.1 legal=0.5 meeting.off=2.4 payment.disputed=-0.6 payment.refused=-0.5 praise=-0.3 reputation=-0.3 urgent=-0.7
perust 5.72 bad=1.9 complaint.cost=3.5 complaint.delay=-0.7 complaint.neglect=-1.3 escalation=-0.6 growth=0.4 leaving=-0.8 legal=2.2 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=0.5 payment.query=1.6 payment.refused=0.3 reputation=-0.6 urgent=-0.3
peruta 6.92 bad=-1.1 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.7 good=-1.5 growth=-0.5 leaving=-0.6 praise=-1.4 reputation=-0.4
perutt 6.92 bad=0.6 complaint.delay=2.0 complaint.quality=-0.4 good=-0.4 leaving=1.5 meeting.off=1.3 payment.refused=1.2 praise=-0.5
peruut 6.92 bad=0.7 complaint.delay=-0.4 complaint.quality=-0.8 leaving=-0.4 legal=1.0 payment.disputed=2.3 payment.refused=1.1 reputation=-0.4
pesanj 6.92 bad=-0.3 complaint.delay=2.0 complaint.quality=-0.7 escalation=-0.3 leaving=-0.6 legal=1.2 meeting.off=-0.5
pettyn 6.92 bad=1.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.3 leaving=2.3 meeting.off=-0.7 payment.refused=-0.3 praise=-0.4 reputation=-0.7
pian 6.92 complaint.delay=0.8 complaint.neglect=0.8 complaint.quality=-0.5 reputation=0.8 urgent=2.0
pidan 6.92 bad=-0.4 complaint.cost=-0.4 complaint.neglect=-0.6 complaint.quality=-0.7 escalation=-0.4 good=-0.5 legal=-0.3 payment.promised=2.4 praise=-0.5 reputation=1.0
pidata 6.07 bad=1.7 complaint.cost=-0.4 complaint.neglect=-0.7 complaint.quality=0.8 good=-1.5 growth=-0.7 legal=2.5 payment.delayed=-0.3 payment.disputed=-0.5 payment.refused=2.6 praise=-1.4 reputation=-0.3
pideta 6.07 bad=-1.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.9 escalation=-0.3 good=-0.6 leaving=0.3 legal=-0.6 meeting.off=-0.3 payment.refused=-0.3 praise=0.4 reputation=-0.5 urgent=-0.4
pienem 6.92 bad=-1.2 complaint.delay=-0.3 complaint.quality=-0.3 good=1.4 growth=1.8 leaving=-0.6 legal=-0.4 praise=2.0
pienen 6.63 bad=1.1 complaint.neglect=2.8 complaint.quality=-0.5 good=-0.9 growth=-0.4 meeting.off=-0.3 praise=-0.9 reputation=-0.4
pienet 6.92 bad=1.4 complaint.delay=-0.4 complaint.quality=1.0 good=-0.5 leaving=0.8 praise=-0.5 reputation=3.0
pieni 6.63 bad=0.8 complaint.cost=-0.4 complaint.neglect=2.6 complaint.quality=-1.0 good=-0.5 leaving=-0.5 legal=-0.4 praise=-0.5
pihake 6.92 bad=-0.8 complaint.quality=-0.3 good=3.4 payment.promised=1.9 payment.query=-0.3 praise=3.6
piippa 6.92 bad=-0.6 complaint.neglect=-0.4 good=0.8 leaving=-0.5 praise=0.9
piirit 6.92 bad=1.4 complaint.delay=-0.4 complaint.quality=1.0 good=-0.5 leaving=0.8 praise=-0.5 reputation=3.0
piirta 6.92 bad=-0.9 complaint.quality=-0.4 good=1.0 praise=0.9
piirus 5.94 complaint.cost=1.4 complaint.delay=3.1 complaint.neglect=-0.4 complaint.quality=0.3 growth=-0.4 leaving=-1.0 legal=-0.9 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-1.0 urgent=-0.5
pikkuj 6.92 bad=-0.8 complaint.neglect=-0.4 complaint.quality=-0.3 good=-1.1 meeting.off=3.5 praise=-1.1
pitaa 5.25 bad=-0.7 complaint.cost=1.1 complaint.delay=-0.7 complaint.neglect=0.7 complaint.quality=-0.5 escalation=-0.5 good=-1.8 growth=-0.8 leaving=-1.6 legal=0.9 meeting.off=0.5 payment.delayed=-0.7 payment.disputed=1.8 payment.promised=-0.8 payment.query=-0.6 payment.refused=-0.9 payment.sent=-0.5 praise=-1.7 reputation=1.1 urgent=3.4
pitais 5.19 bad=-1.8 complaint.cost=-0.9 complaint.delay=-1.6 escalation=-0.8 good=-1.4 growth=-1.4 leaving=-1.2 legal=-1.3 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-1.1 payment.query=-1.0 payment.sent=3.2 praise=-1.3 reputation=0.6 urgent=0.5
pitama 6.92 bad=-0.6 complaint.quality=-0.3 good=-0.4 leaving=-0.7 meeting.off=2.0 praise=-0.4
piti 5.25 bad=3.8 complaint.cost=-0.6 complaint.delay=10.0 complaint.neglect=-0.3 escalation=1.8 good=-1.7 growth=-0.6 leaving=1.2 meeting.off=0.8 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.1 payment.sent=-0.7 praise=-1.6 reputation=-0.6 urgent=4.6
pitkaa 6.63 bad=1.0 complaint.quality=1.2 good=0.4 leaving=1.3 praise=0.4
pitkan 6.63 bad=-1.1 complaint.quality=-0.3 good=2.0 leaving=-0.4 legal=-1.2 payment.disputed=-0.3 praise=2.0
pituus 6.92 bad=-0.8 complaint.quality=-0.7 legal=-0.4 reputation=-0.4
pohjak 6.92 bad=1.1 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=2.1 good=-0.5 leaving=-0.4 praise=-0.4 reputation=-0.5 urgent=-0.3
pohjap 6.41 complaint.delay=0.8 complaint.quality=0.6 leaving=1.1
poika 6.41 bad=2.2 complaint.cost=2.6 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=1.4 good=-0.7 leaving=3.9 legal=-0.3 payment.refused=-0.4 praise=0.6 reputation=0.5
pois 5.72 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=-0.9 complaint.quality=1.9 good=-1.2 growth=-0.5 leaving=-0.4 legal=-0.7 meeting.off=0.6 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.4 payment.refused=2.3 payment.sent=-0.4 praise=-1.1 reputation=0.9
poissa 6.63 bad=-1.4 complaint.cost=-0.4 complaint.neglect=-0.6 complaint.quality=-0.6 leaving=-0.6 meeting.off=-0.5
poista 5.94 bad=-0.9 complaint.cost=-0.6 complaint.delay=-0.6 complaint.quality=-1.2 good=-1.6 growth=-0.5 leaving=-1.0 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=0.6 payment.query=-0.4 payment.sent=-0.4 praise=-1.2 reputation=-0.5
poiste 5.94 bad=-2.5 complaint.cost=-0.4 complaint.delay=-1.4 complaint.neglect=-0.8 complaint.quality=-1.3 good=-0.7 growth=-0.4 leaving=-1.0 legal=-0.3 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.5 payment.sent=-0.3 praise=-0.8 reputation=-0.6 urgent=-0.3
poisti 6.92 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=2.2 good=-0.5 leaving=3.0 legal=-0.5 praise=-0.5 reputation=-0.3
poistu 6.63 bad=-1.0 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.7 leaving=-0.4 payment.refused=-0.4 praise=-0.6 urgent=-0.3
pomo 6.92 bad=0.6 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=2.5 good=1.0 growth=1.9 leaving=-0.5 praise=1.1 reputation=-0.3
portti 6.92 bad=-0.5 complaint.delay=1.0 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.4 growth=-0.5 leaving=-0.3 reputation=1.5
poruka 6.92 bad=-0.5 complaint.delay=-0.3 complaint.quality=-0.3 good=0.3 growth=-0.3 meeting.off=1.9 praise=0.3
porukk 6.41 bad=-1.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.1 growth=1.3 leaving=-0.7 legal=-0.4 meeting.off=1.2 payment.refused=-0.3 praise=0.5 reputation=-0.5 urgent=2.6
postis 6.63 bad=-1.3 complaint.delay=-0.8 complaint.quality=-0.8 good=-0.5 leaving=-0.5 legal=-0.7 payment.delayed=-0.3 payment.refused=-0.3 praise=-0.5 reputation=-0.6
postit 6.92 bad=0.7 complaint.cost=2.7 complaint.quality=1.4 good=-0.8 payment.query=-0.3 payment.sent=-0.5 praise=-0.8
potila 6.92 bad=1.8 complaint.neglect=-0.4 complaint.quality=3.5 urgent=3.4
poydal 6.07 bad=1.4 complaint.cost=0.7 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=2.3 escalation=4.8 good=-1.0 legal=0.4 payment.query=1.7 payment.refused=-0.4 praise=-1.0 reputation=-0.6
poydan 6.92 complaint.neglect=-0.3 complaint.quality=0.9 escalation=2.9 good=-0.4 leaving=-0.4 legal=1.6 meeting.off=-0.4 praise=-0.3
poytak 5.94 complaint.cost=2.6 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-1.0 good=0.7 growth=-0.5 leaving=-0.8 legal=-0.9 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.3 payment.sent=1.7 praise=1.0 reputation=-0.5 urgent=-0.8
projek 6.92 bad=0.5 complaint.cost=-0.6 complaint.neglect=-0.8 complaint.quality=1.2 escalation=1.6 good=-0.5 leaving=-0.4 praise=-0.7 reputation=-0.8
prosen 6.23 bad=0.5 complaint.cost=2.6 complaint.delay=0.4 complaint.neglect=-0.8 good=-1.0 growth=-0.4 payment.delayed=-0.5 payment.disputed=-0.5 payment.query=-0.4 praise=-0.9 reputation=-0.5
puheen 6.41 bad=-0.5 complaint.delay=1.5 complaint.neglect=0.6 complaint.quality=-0.8 escalation=1.4 good=-0.4 leaving=-0.6 legal=-0.6 payment.refused=-0.5 reputation=-0.3
puheli 5.19 bad=-0.4 complaint.cost=1.0 complaint.delay=-1.4 complaint.neglect=3.7 complaint.quality=0.8 escalation=-0.7 good=-1.5 growth=-0.6 leaving=-0.4 legal=0.9 meeting.off=2.2 payment.delayed=-0.7 payment.disputed=0.7 payment.promised=-0.6 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.6 praise=-1.6 reputation=-0.6 urgent=-0.5
puhelu 6.23 bad=0.5 complaint.cost=2.9 complaint.neglect=1.8 good=-1.2 growth=-0.4 leaving=0.4 legal=-0.4 meeting.off=3.4 payment.delayed=-0.3 payment.query=1.9 payment.refused=-0.5 praise=-1.1 reputation=1.5 urgent=-0.4
puhua 6.63 bad=1.8 complaint.delay=0.8 complaint.neglect=-0.8 complaint.quality=-0.5 escalation=4.1 good=-0.8 leaving=-1.0 legal=-0.3 payment.refused=-0.5 praise=-0.9 reputation=-0.3
puhuta 6.92 complaint.delay=-0.8 complaint.quality=2.4 good=-0.5 leaving=-0.4 praise=-0.5 reputation=1.6
punain 6.92 bad=-0.4
puolel 5.54 complaint.cost=1.0 complaint.delay=-0.7 complaint.neglect=0.8 escalation=-0.4 good=0.3 growth=2.5 leaving=1.4 legal=1.1 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.3 payment.query=0.9 payment.refused=1.6 praise=1.1 urgent=-0.4
puolen 6.23 bad=1.1 complaint.cost=1.0 complaint.delay=-0.4 complaint.neglect=2.1 complaint.quality=1.8 escalation=1.8 good=0.8 leaving=-0.9 legal=-0.6 meeting.off=2.4 payment.refused=-0.3 praise=0.9 reputation=-0.7 urgent=2.3
puoles 6.92 complaint.delay=1.2 complaint.neglect=-0.3 complaint.quality=0.4 legal=0.9
puolet 6.07 bad=-0.7 complaint.cost=-0.5 complaint.quality=-0.3 escalation=1.0 good=-0.8 leaving=-1.0 legal=-0.7 meeting.off=-0.4 payment.delayed=1.6 payment.promised=3.5 payment.query=-0.4 payment.sent=1.6 praise=-0.8 reputation=0.4 urgent=1.2
puoli 6.07 complaint.cost=-0.5 complaint.delay=2.3 complaint.neglect=0.8 complaint.quality=-1.3 escalation=-0.4 good=0.7 growth=-0.7 leaving=-0.9 legal=0.9 meeting.off=0.8 payment.delayed=-0.4 payment.disputed=-0.5 payment.refused=-0.4 praise=-0.8 reputation=0.7 urgent=-0.3
puoliv 6.63 bad=0.7 complaint.delay=1.8 complaint.neglect=-0.5 complaint.quality=0.4 leaving=-0.4 legal=-0.5 payment.delayed=3.3 payment.refused=-0.5 praise=-0.3
puolus 6.92 bad=0.4 complaint.neglect=1.7 complaint.quality=1.5 good=-0.5 leaving=1.0 praise=-0.5
puramm 6.92 bad=1.2 complaint.delay=1.0 complaint.quality=2.1 good=-0.4 leaving=1.7 legal=2.8 payment.refused=1.4 praise=-0.3
purett 6.92 complaint.delay=1.2 complaint.quality=-0.8 good=1.2 legal=1.0 payment.refused=0.7 praise=1.6
purkaa 6.07 bad=-0.8 complaint.cost=-0.3 complaint.delay=0.3 complaint.neglect=-1.0 complaint.quality=-1.2 escalation=-0.3 good=-0.6 growth=-0.4 leaving=2.2 legal=1.4 meeting.off=-0.3 payment.refused=0.8 praise=-0.6 reputation=-0.9 urgent=-0.4
purkam 6.92 bad=-0.9 complaint.delay=-0.5 complaint.quality=-0.3 leaving=-0.3 legal=-1.2
puskar 6.92 bad=1.1 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=2.8 good=-0.5 legal=-0.9 praise=-0.5 reputation=3.6 urgent=-0.4
puuttu 5.54 bad=1.8 complaint.cost=-0.5 complaint.delay=3.8 good=-1.8 growth=-1.0 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=1.1 payment.query=0.6 payment.refused=3.8 payment.sent=1.0 praise=-1.6 reputation=-1.1 urgent=2.6
pystys 6.41 bad=-0.5 complaint.neglect=-0.5 complaint.quality=-0.7 good=2.5 growth=3.7 leaving=0.9 legal=-0.3 praise=3.8
pystyt 6.92 bad=-1.0 growth=-0.3 legal=-0.5 payment.query=0.9
pystyy 6.92 bad=-1.2 complaint.cost=-0.3 complaint.quality=-0.9 good=1.1 growth=2.0 leaving=-0.3 praise=1.1 reputation=-0.5 urgent=2.4
pysyy 5.82 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=1.8 complaint.quality=0.5 good=-1.1 growth=-0.5 leaving=-0.6 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=1.6 payment.sent=-0.3 praise=-1.1 reputation=-0.5
pyydam 5.94 bad=1.2 complaint.cost=-0.5 complaint.delay=1.5 complaint.neglect=1.5 escalation=-0.5 good=-0.7 growth=-0.3 leaving=0.4 legal=-0.4 payment.delayed=-0.3 payment.disputed=1.0 payment.promised=-0.3 payment.query=0.8 payment.refused=1.7 praise=-0.7 reputation=-0.3
pyydan 5.72 bad=1.5 complaint.cost=-0.8 complaint.neglect=0.6 complaint.quality=-0.7 escalation=4.8 good=-0.9 growth=-0.5 legal=-0.3 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=4.9 payment.promised=-0.3 payment.query=-1.1 payment.sent=-0.4 praise=-0.9 reputation=-0.9 urgent=-0.5
pyydet 6.41 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=0.5 escalation=-0.5 growth=-0.3 leaving=1.3 legal=0.8 meeting.off=-0.6
pyysi 6.41 bad=1.0 complaint.cost=-0.4 complaint.quality=0.6 leaving=1.1 legal=0.7 payment.refused=1.7 reputation=-0.3
pyytaa 6.41 bad=0.8 complaint.cost=1.6 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=1.2 growth=-0.4 legal=2.7 meeting.off=-0.3 payment.refused=-0.3 praise=1.4 reputation=-0.4 urgent=5.1
pyytai 6.92 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.8 good=-0.8 leaving=1.3 payment.query=2.2 praise=-0.9
raha 6.92 bad=-1.0 complaint.delay=-0.4 complaint.quality=-0.4 growth=-0.3 leaving=-0.3 payment.refused=-0.3 payment.sent=5.0
rahaa 6.23 bad=1.0 complaint.cost=1.8 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=2.8 good=-0.8 leaving=-0.7 legal=-0.3 payment.delayed=1.3 payment.disputed=-0.3 payment.promised=0.6 payment.query=-0.8 payment.refused=3.0 praise=-0.9 reputation=-0.6
rahall 6.92 bad=0.8 complaint.cost=3.0 complaint.neglect=1.7 complaint.quality=-0.3 good=-0.6 growth=-0.4 meeting.off=-0.3 payment.promised=-0.5 praise=-0.8
rahat 5.62 bad=-1.5 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-1.1 complaint.quality=-1.1 escalation=-0.4 good=-1.1 growth=-0.6 leaving=-1.2 legal=-0.7 meeting.off=-0.5 payment.delayed=5.6 payment.disputed=-0.7 payment.promised=4.2 payment.query=-0.3 payment.refused=2.2 payment.sent=1.6 praise=-0.9 urgent=-0.4
rahoit 6.63 bad=-1.2 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.4 leaving=-0.4 meeting.off=-0.3 payment.delayed=2.1 payment.disputed=-0.3 payment.promised=1.2 payment.query=2.6 payment.refused=-0.3 praise=-0.5 reputation=-0.3 urgent=1.8
rakenn 5.38 bad=1.3 complaint.cost=-0.7 complaint.delay=2.8 complaint.neglect=-0.8 complaint.quality=2.5 escalation=-0.7 growth=-0.8 leaving=-0.4 legal=2.4 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.5 payment.query=0.4 payment.refused=-0.8 payment.sent=-0.5 praise=0.3 reputation=-0.8 urgent=0.9
raport 6.23 complaint.cost=-0.6 complaint.delay=1.7 complaint.neglect=-0.5 complaint.quality=-0.7 good=2.3 growth=0.6 leaving=-0.8 legal=-0.3 meeting.off=1.4 payment.promised=-0.3 payment.refused=-0.3 praise=2.4 reputation=-0.4 urgent=-0.4
ratkai 4.88 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=-1.3 good=-0.5 leaving=-0.9 legal=1.4 praise=-0.5 reputation=-0.6
rauhas 6.63 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.7 leaving=0.5 payment.refused=2.1 praise=0.4 reputation=0.8 urgent=-0.3
rautak 6.92 bad=-0.8 complaint.delay=-0.3 payment.query=-0.6 praise=-0.3 reputation=-0.4 urgent=3.6
refere 6.92 bad=0.9 complaint.cost=-0.4 complaint.quality=1.3 good=-0.4 legal=1.9 praise=-0.3 reputation=1.8
rehell 6.41 bad=1.3 complaint.delay=-0.5 complaint.neglect=-0.6 good=-0.8 leaving=0.3 legal=0.6 payment.delayed=-0.4 payment.refused=-0.3 praise=-0.7 reputation=1.5
rekist 6.63 bad=-0.4 complaint.quality=-0.8 payment.disputed=1.7 payment.refused=1.3 reputation=-0.3
reklam 5.82 bad=1.5 complaint.cost=-0.5 complaint.delay=2.3 complaint.neglect=1.9 complaint.quality=0.8 escalation=1.7 good=-0.8 growth=-0.4 leaving=-1.1 legal=2.8 meeting.off=-0.3 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.3 praise=-0.8 reputation=-0.6
remont 6.07 bad=1.2 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.6 growth=-0.3 leaving=-0.8 legal=-0.5 meeting.off=-0.4 payment.refused=-0.7 praise=0.6 reputation=3.6 urgent=-0.3
riidan 6.92 escalation=-0.3 good=-0.3 leaving=-0.3 legal=0.9 payment.disputed=1.2 payment.refused=1.1 praise=-0.3
riidel 6.41 bad=-1.5 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.6 good=1.3 leaving=-0.5 payment.refused=-0.3 praise=1.4 reputation=-0.3
riikka 6.92 bad=-0.8 complaint.quality=-0.3 good=0.9 praise=0.9
riita 6.23 complaint.delay=-0.5 complaint.neglect=2.3 complaint.quality=1.2 good=-0.3 leaving=-0.6 legal=2.3 payment.disputed=-0.8 reputation=-0.7
riitta 5.94 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.4 good=-0.8 growth=0.6 leaving=1.3 legal=-0.6 praise=-0.8 reputation=-0.5
rikosi 6.92 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=0.9 good=-0.7 leaving=-0.6 legal=1.3 praise=-0.6
rippik 6.92 bad=0.3 complaint.delay=0.6 complaint.neglect=0.8 complaint.quality=0.8 leaving=1.1 reputation=1.9
ristii 6.92 bad=-1.2 complaint.cost=-0.4 complaint.quality=-0.6 good=1.1 growth=1.9 leaving=-0.4 payment.refused=-0.3 payment.sent=1.1 praise=1.1
rivi 6.92 complaint.quality=2.0 legal=-0.3 payment.disputed=1.7 payment.query=-0.3 payment.refused=1.7
rivin 6.92 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=1.4 complaint.quality=-0.9 good=-0.4 payment.refused=1.1 praise=-0.4 reputation=-0.4
robott 6.92 bad=1.0 complaint.cost=1.3 complaint.delay=-0.5 complaint.neglect=1.9 complaint.quality=-0.4 escalation=2.8 payment.refused=-0.3 reputation=-0.4
rouva 4.98 bad=0.6 complaint.quality=0.9 leaving=-0.6 legal=-0.5 payment.refused=1.0 reputation=-0.4
ruoka 6.92 bad=1.7 complaint.quality=1.7 good=-0.5 leaving=0.8 praise=0.8
ruotsi 5.94 bad=-1.3 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.7 growth=-0.6 leaving=-0.5 legal=-1.4 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=-0.5 reputation=-0.6 urgent=-0.3
ryhmas 6.92 bad=0.7 complaint.quality=1.5 good=-0.4 praise=-0.5 reputation=2.2
saa 4.93 complaint.cost=2.8 complaint.delay=-1.7 complaint.neglect=-1.7 escalation=0.6 good=-0.7 legal=-1.6 meeting.off=1.6 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.8 payment.query=-0.7 payment.refused=1.8 payment.sent=-0.6 praise=-0.7 reputation=2.9 urgent=-0.8
saada 5.62 complaint.cost=1.1 complaint.delay=2.9 complaint.neglect=-0.9 complaint.quality=0.8 escalation=-0.4 good=-1.2 growth=-0.8 leaving=-0.8 legal=-0.4 meeting.off=-0.4 payment.delayed=1.9 payment.disputed=-0.3 payment.query=1.1 payment.refused=-0.6 payment.sent=-0.6 praise=-1.2 reputation=-0.3 urgent=2.3
saadaa 6.92 bad=0.8 complaint.cost=-0.5 complaint.quality=0.9 good=-0.4 leaving=1.4 legal=1.0 reputation=1.8
saako 5.94 bad=-2.2 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-1.4 good=0.3 growth=2.4 leaving=-0.9 legal=-0.6 meeting.off=-0.4 payment.query=-0.4 payment.refused=-0.5 praise=1.1 reputation=-0.9 urgent=-0.4
saamme 6.92 bad=0.7 complaint.cost=2.8 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=-0.9 leaving=-1.0 legal=-0.7 payment.refused=3.1 reputation=-0.4
saan 6.41 complaint.delay=-0.4 complaint.neglect=2.2 complaint.quality=-0.8 good=0.6 growth=0.7 leaving=-0.3 payment.promised=0.7 payment.refused=1.0 praise=0.9 reputation=-0.5
saanut 6.92 complaint.cost=0.4 complaint.delay=-0.5 complaint.quality=0.8 good=-0.3 reputation=-0.3
saapun 5.02 complaint.cost=-0.4 complaint.quality=-0.4 good=-0.3 leaving=-0.5 legal=0.6 meeting.off=-0.4 payment.disputed=1.5 payment.refused=1.2 praise=-0.3 reputation=-0.3
saasti 6.63 bad=-1.3 complaint.delay=-0.3 complaint.quality=-0.4 good=3.4 leaving=-0.4 legal=-1.2 meeting.off=-0.5 praise=3.3
saat 6.63 bad=-0.5 complaint.quality=-0.6 leaving=-0.3 payment.promised=-0.3
saatai 6.92 bad=-0.6 complaint.delay=-0.4 complaint.quality=-1.0 good=1.1 growth=1.7 payment.delayed=1.6 payment.refused=-0.4 praise=-0.8
saatav 5.94 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=0.5 complaint.quality=-0.9 escalation=-0.3 good=-0.9 leaving=-0.6 legal=1.9 meeting.off=-0.5 payment.disputed=3.2 payment.query=-0.4 payment.refused=0.4 praise=-1.0 reputation=-0.4
saatte 5.94 bad=2.9 complaint.cost=1.2 complaint.delay=-1.0 complaint.neglect=0.8 complaint.quality=1.1 escalation=-0.4 good=-0.9 growth=-0.4 leaving=0.5 legal=3.4 meeting.off=-0.4 payment.delayed=0.7 payment.promised=0.7 payment.refused=2.0 payment.sent=-0.5 praise=-1.0 reputation=2.6 urgent=-0.4
saavat 6.63 bad=1.4 complaint.delay=4.5 complaint.quality=-0.9 good=-0.7 leaving=-0.5 legal=1.7 payment.refused=4.2 praise=-0.7 reputation=2.5
sahkoi 6.92 bad=0.6 complaint.neglect=-0.3 good=-0.3 growth=1.5 leaving=1.0
sahkok 6.92 bad=-0.5 complaint.quality=-0.4 good=0.4 growth=0.9 leaving=-0.7 praise=0.5
sahkop 5.54 bad=-0.4 complaint.cost=-0.6 complaint.neglect=1.1 escalation=-0.5 growth=-0.4 legal=-0.6 meeting.off=-0.8 payment.delayed=1.3 payment.disputed=-0.9 payment.promised=1.4 payment.query=-0.6 payment.refused=-1.1 payment.sent=-0.6 urgent=-0.5
sai 5.54 bad=0.7 complaint.cost=1.7 complaint.delay=-0.6 complaint.neglect=1.8 complaint.quality=-0.5 escalation=-0.5 good=1.4 growth=1.0 leaving=1.0 legal=-0.8 meeting.off=-0.8 payment.delayed=-0.6 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.5 praise=3.2 reputation=0.5 urgent=-0.5
saimaa 6.92 complaint.neglect=-0.8 complaint.quality=1.4 good=-0.3 legal=1.5 meeting.off=-0.3 praise=-0.4 reputation=2.3
saimme 6.63 complaint.neglect=-0.5 complaint.quality=0.7 good=1.1 growth=-0.4 leaving=0.9 legal=1.0 praise=1.4
sain 6.41 bad=-1.2 complaint.cost=0.5 complaint.neglect=-0.8 complaint.quality=-0.9 escalation=-0.3 good=1.9 growth=-0.3 leaving=-0.8 legal=-0.3 payment.refused=-0.4 praise=2.0 reputation=-0.7 urgent=-0.3
sairaa 6.92 complaint.quality=0.5 good=0.9 growth=2.3 praise=1.0
sairas 6.63 bad=-0.6 complaint.quality=-0.4 leaving=-0.4 meeting.off=1.3 payment.delayed=1.6 payment.promised=2.2
saisik 6.41 bad=-1.1 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.4 good=-0.7 leaving=-0.6 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.7 reputation=-0.7
saisim 6.92 complaint.cost=3.0 complaint.quality=-0.6 escalation=-0.3 good=-0.3 leaving=2.2 payment.query=2.1 payment.refused=-0.3 reputation=-0.4
salasa 6.92 bad=-0.5 complaint.cost=1.2 complaint.delay=-0.5 complaint.neglect=0.6 complaint.quality=-0.5 good=-0.3 legal=-0.5 praise=-0.4 reputation=-0.4
sama 5.38 bad=-0.8 complaint.cost=-1.2 complaint.delay=-1.2 complaint.neglect=1.2 complaint.quality=-1.4 escalation=-0.3 good=0.8 growth=5.3 leaving=-1.1 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=0.9 payment.query=-0.6 payment.refused=-0.9 payment.sent=-0.7 reputation=-0.7 urgent=-0.5
samaa 6.63 bad=0.8 complaint.delay=-0.6 complaint.neglect=3.2 escalation=2.9 good=-0.4 legal=-0.4 payment.disputed=2.0 payment.refused=-0.4 praise=-0.4 reputation=1.2
samaan 6.41 bad=-0.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.6 good=0.6 growth=2.3 leaving=0.5 payment.refused=-0.3 praise=1.9 reputation=-0.3
samall 4.88 bad=0.5 complaint.delay=-1.0 complaint.neglect=0.6 complaint.quality=1.0 escalation=0.7 good=-2.4 growth=3.8 legal=-1.3 payment.delayed=1.6 payment.disputed=-0.8 payment.promised=2.6 payment.query=-1.3 payment.sent=1.9 praise=-1.5 reputation=-1.7 urgent=2.0
saman 5.62 bad=2.1 complaint.cost=2.5 complaint.delay=-0.8 complaint.neglect=1.5 complaint.quality=3.8 escalation=2.0 growth=1.3 leaving=1.8 legal=1.1 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=0.5 payment.query=-0.3 payment.refused=-0.7 payment.sent=1.6 urgent=-0.5
samana 6.63 bad=0.4 complaint.cost=-0.4 complaint.neglect=1.3 complaint.quality=-0.4 leaving=-0.5 legal=-0.4 meeting.off=0.9
samanl 6.07 bad=-2.1 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=-0.7 complaint.quality=-1.4 good=4.0 growth=7.1 leaving=-0.8 legal=-0.3 payment.query=-0.3 payment.refused=-0.6 payment.sent=-0.4 praise=1.5 reputation=-0.6 urgent=-0.3
samoil 6.92 bad=-0.6 good=2.2 growth=2.6 leaving=-0.7 praise=1.0
sana 6.63 bad=0.6 complaint.cost=-0.4 complaint.delay=2.3 complaint.neglect=-0.5 complaint.quality=-1.3 good=-0.7 leaving=-1.0 legal=-0.3 praise=-0.6 reputation=2.7
sanama 6.92 bad=0.6 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.3 good=-0.6 payment.delayed=-0.4 payment.disputed=2.5 praise=-0.5
sanan 6.92 bad=0.3 complaint.delay=-0.3 complaint.quality=1.1 good=-0.3 legal=1.3
sanna 6.92 bad=-0.9 complaint.delay=1.2 complaint.quality=-0.3 leaving=-0.3 payment.promised=-0.4
sanoa 5.72 bad=1.5 complaint.cost=-1.2 complaint.delay=0.5 complaint.neglect=1.2 escalation=-0.4 good=1.2 growth=-0.9 leaving=-1.3 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.7 praise=2.2 reputation=2.6 urgent=-0.3
sanoi 6.41 bad=1.3 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.4 good=0.6 leaving=0.8 legal=2.1 praise=0.5 reputation=-0.4
sanoin 6.92 bad=0.9 complaint.cost=-0.4 complaint.neglect=2.8 complaint.quality=1.9 good=1.1 growth=1.9 leaving=-0.3 praise=1.0
sanon 6.92 bad=0.5 complaint.neglect=-0.5 complaint.quality=-0.6 leaving=2.6
sanota 6.92 bad=1.1 complaint.cost=1.9 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=-0.8 good=-0.7 leaving=0.9 legal=-0.4 payment.refused=-0.4 praise=-0.7
sanott 6.41 bad=1.6 complaint.cost=0.6 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=3.2 escalation=-0.3 good=-0.7 leaving=2.0 legal=-0.3 payment.delayed=-0.3 payment.refused=-0.4 praise=-0.6
sari 6.63 bad=-0.7 complaint.cost=-0.3 complaint.quality=-0.4 good=1.3 growth=-0.3 leaving=-0.6 praise=1.8
sata 6.63 bad=2.0 complaint.cost=1.7 complaint.delay=0.8 complaint.quality=1.2 good=-0.3 leaving=-0.3 payment.disputed=2.9 payment.query=-0.4 payment.refused=2.0 praise=-0.4 reputation=-0.5 urgent=1.8
sattui 6.92 bad=-1.1 complaint.delay=-0.5 payment.delayed=3.9
sattuu 6.92 bad=-1.1 complaint.quality=-0.7 good=-0.5 leaving=-0.5 praise=-0.4
sauna 6.63 bad=-0.5 complaint.neglect=-0.6 good=-1.0 leaving=0.7 meeting.off=-0.3 payment.refused=-0.3 praise=-1.0
saunan 6.63 bad=-1.0 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.9 good=1.1 growth=-0.4 payment.delayed=-0.3 payment.promised=2.0 payment.refused=-0.7 praise=1.2 urgent=-0.5
saunas 6.63 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=0.9 escalation=-0.5 good=2.4 leaving=-0.6 legal=1.3 payment.refused=-0.5 praise=2.7
se 3.43 complaint.cost=-0.9 complaint.quality=0.5 good=-0.3 growth=-1.0 leaving=-1.8 legal=-1.5 meeting.off=2.4 payment.delayed=-1.2 payment.promised=1.0 payment.query=0.3 payment.sent=-1.3 praise=-0.4 reputation=1.0 urgent=5.7
seina 6.92 bad=-0.5 complaint.neglect=-0.4 good=-0.6 legal=-0.5 praise=-0.5
seinal 6.92 complaint.cost=1.5 complaint.quality=-0.4 good=-0.4 leaving=1.0 praise=-0.3
seison 6.92 bad=0.9 complaint.delay=3.2 complaint.quality=-0.3 good=-0.7 payment.query=-0.6 payment.refused=-0.3 praise=-0.3 reputation=2.5 urgent=3.3
seisoo 6.63 complaint.delay=2.0 complaint.neglect=-0.5 complaint.quality=-0.9 good=-0.3 leaving=-0.3 legal=-0.3 payment.refused=-0.4 reputation=-0.6 urgent=5.4
seitse 6.92 bad=1.2 complaint.quality=2.5 good=-0.6 leaving=0.9 praise=-0.6
seka 6.41 complaint.cost=-0.7 complaint.neglect=-0.4 complaint.quality=0.6 escalation=1.7 good=-1.0 growth=-0.5 leaving=-0.5 legal=0.5 payment.disputed=0.8 payment.refused=0.6 payment.sent=1.6 praise=-1.0 reputation=-0.4
sekin 6.92 bad=2.2 complaint.delay=-0.5 complaint.quality=0.6 leaving=1.0 legal=-0.4 reputation=5.2
selita 6.92 bad=1.2 complaint.cost=-0.4 complaint.neglect=1.2 leaving=-0.3 payment.refused=1.0 praise=-0.3 reputation=-0.3
selitt 5.94 bad=-2.1 complaint.cost=1.0 complaint.delay=-1.2 complaint.quality=-1.0 good=0.7 growth=-0.4 leaving=-1.2 legal=-0.8 meeting.off=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=0.4 praise=0.9 reputation=-0.9 urgent=-0.4
selkea 6.63 bad=-1.5 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.9 good=3.1 growth=-0.5 leaving=-0.5 legal=-0.4 payment.refused=-0.7 praise=3.3
selkok 6.92 bad=-0.7 complaint.quality=-0.7 good=-0.7 growth=-0.8 leaving=-0.4 praise=-0.5
sellai 5.54 bad=-2.2 complaint.cost=1.3 complaint.delay=-0.8 complaint.neglect=-1.1 complaint.quality=-2.2 escalation=1.1 good=3.4 growth=2.1 leaving=-1.2 legal=-0.7 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.9 payment.sent=1.9 praise=3.8 reputation=-1.1 urgent=-0.5
selva 6.63 bad=-1.7 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.8 legal=-0.9
selvia 6.41 bad=0.4 complaint.neglect=-0.3 complaint.quality=0.6 leaving=-0.5 legal=1.5 payment.refused=-0.4
selvit 5.82 bad=-0.4 complaint.cost=-0.4 complaint.delay=-1.1 complaint.neglect=3.2 complaint.quality=-0.8 escalation=-0.5 leaving=-0.7 legal=1.0 meeting.off=-0.4 payment.delayed=1.4 payment.disputed=1.4 payment.promised=-0.7 payment.query=-0.4 payment.refused=1.2 payment.sent=-0.3 praise=0.4 reputation=-1.3 urgent=-0.3
semmoi 6.63 bad=1.3 complaint.neglect=-0.8 complaint.quality=1.3 growth=1.4 leaving=-0.3 payment.disputed=0.6 payment.refused=0.8
sen 3.39 bad=-1.3 complaint.cost=-0.5 complaint.neglect=-2.1 complaint.quality=-1.1 escalation=-1.8 good=-1.3 growth=-2.5 legal=0.9 meeting.off=-1.9 payment.delayed=-0.5 payment.promised=2.8 payment.query=-0.9 payment.sent=1.3 praise=-0.5 reputation=-0.6 urgent=0.4
sentaa 6.92 complaint.cost=1.6 complaint.quality=-0.6 good=0.6 leaving=-0.4 payment.disputed=-0.3 praise=0.5 reputation=2.8
sentti 6.92 bad=0.7 complaint.quality=1.9 leaving=-0.3 legal=1.0 payment.refused=1.5 reputation=1.2
seppo 6.92 bad=-0.6 good=-0.5 growth=-0.4 leaving=-0.3 meeting.off=2.0 praise=-0.7
serkku 6.92 complaint.delay=-0.4 complaint.quality=0.3 leaving=1.0 reputation=0.7
serkul 6.92 bad=-0.8 complaint.quality=-0.4 good=1.1 growth=1.7 leaving=-0.4 praise=1.0
seuraa 4.93 bad=4.3 complaint.cost=2.2 complaint.delay=0.4 complaint.neglect=3.1 complaint.quality=2.4 escalation=0.9 good=-0.9 growth=-0.8 legal=1.5 meeting.off=0.4 payment.delayed=-1.0 payment.disputed=-0.6 payment.promised=-0.8 payment.query=-0.5 payment.refused=-1.7 payment.sent=-0.5 praise=-0.6 reputation=7.3 urgent=-0.9
seurak 6.23 complaint.cost=-0.6 complaint.delay=-0.6 complaint.quality=1.1 good=-0.5 growth=-0.4 leaving=1.5 legal=-0.3 payment.refused=1.2 praise=-0.4 reputation=1.4
seuran 6.92 bad=-0.7 complaint.cost=-0.4 complaint.quality=-0.5 good=-0.4
shakki 6.92 bad=-1.0 complaint.delay=-0.5 good=-0.3 reputation=-0.3
sidott 6.92 bad=1.1 complaint.cost=-0.5 complaint.delay=3.5 complaint.neglect=-0.4 complaint.quality=0.6 good=-0.5 leaving=0.8 legal=-0.4 payment.refused=3.1 praise=-0.5 reputation=1.5
siella 5.62 bad=3.7 complaint.cost=-0.8 complaint.neglect=4.3 complaint.quality=0.6 escalation=1.3 good=-1.1 growth=-0.5 leaving=0.9 legal=2.1 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=3.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.3 reputation=3.4 urgent=-0.4
sielta 6.07 bad=1.7 complaint.cost=0.8 complaint.delay=-0.8 complaint.neglect=1.2 good=-0.6 leaving=2.0 legal=0.6 payment.query=-0.3 payment.refused=0.7 praise=-0.5 urgent=-0.4
siihen 5.31 bad=-0.6 complaint.cost=-0.4 complaint.delay=-1.0 complaint.neglect=-1.4 escalation=-0.3 good=-1.6 growth=-0.8 leaving=1.6 legal=0.5 meeting.off=-0.6 payment.delayed=0.8 payment.disputed=-0.9 payment.promised=1.3 payment.query=1.1 payment.refused=0.8 payment.sent=-0.5 praise=-0.7 reputation=-1.2 urgent=-0.4
siina 5.46 bad=1.9 complaint.cost=4.3 complaint.delay=-0.7 complaint.quality=-0.5 escalation=-0.5 good=-0.3 growth=-0.6 leaving=2.4 legal=1.2 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=2.0 payment.query=1.2 payment.refused=0.4 payment.sent=0.8 reputation=0.7 urgent=-0.5
siirra 6.23 bad=1.0 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=0.9 complaint.quality=0.9 escalation=-0.4 good=-0.5 growth=-0.4 leaving=4.0 legal=0.6 payment.query=-0.3 payment.refused=-0.4 praise=-0.5 reputation=-1.0
siirre 5.94 bad=-1.7 complaint.cost=-0.5 complaint.delay=-1.1 complaint.neglect=-0.8 complaint.quality=-0.3 escalation=-0.4 good=-1.3 growth=-0.3 leaving=0.6 legal=-0.5 meeting.off=1.7 payment.delayed=0.9 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.7 payment.sent=2.8 praise=-1.3 reputation=-0.7
siirry 6.92 bad=-0.6 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.6 praise=-0.6 reputation=-0.4 urgent=-0.3
siirsi 6.92 bad=-0.9 complaint.delay=-0.5 good=-0.3 leaving=-0.7 meeting.off=1.9 praise=-0.4
siirta 6.07 bad=-0.7 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=-0.8 escalation=2.1 good=-0.4 leaving=-0.7 legal=-0.6 meeting.off=3.4 payment.delayed=2.8 payment.disputed=-0.5 payment.promised=-1.1 payment.refused=-0.5 reputation=-0.8
siirto 6.41 complaint.cost=-0.3 complaint.delay=0.9 complaint.neglect=0.7 complaint.quality=0.5 escalation=-0.3 good=-0.5 leaving=1.0 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.3 payment.refused=2.4 praise=-0.5 reputation=-0.6 urgent=-0.3
siirty 6.23 complaint.delay=2.4 complaint.neglect=-0.6 complaint.quality=-0.8 good=-1.0 growth=-0.4 leaving=1.0 legal=-0.8 meeting.off=-0.9 payment.disputed=-0.4 payment.refused=-0.6 reputation=-0.3
siis 5.25 bad=-1.6 complaint.cost=-0.7 complaint.neglect=-1.2 complaint.quality=-0.8 escalation=-0.5 good=-2.0 growth=-0.8 leaving=1.0 legal=-1.0 meeting.off=1.1 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.5 payment.sent=0.7 praise=-1.0 reputation=-1.1 urgent=-0.5
siisti 6.92 bad=-0.8 complaint.quality=-0.4 good=1.1 growth=-0.3 leaving=-0.3 praise=1.1 reputation=-0.3
siita 4.21 bad=0.9 complaint.cost=4.3 complaint.delay=1.7 complaint.neglect=-1.7 complaint.quality=0.4 escalation=0.5 leaving=-1.6 legal=-0.9 meeting.off=-1.4 payment.delayed=-1.3 payment.disputed=1.4 payment.promised=-1.1 payment.query=1.7 payment.refused=1.5 payment.sent=-1.0 praise=0.4 reputation=3.5 urgent=-1.1
siivou 5.94 bad=-2.6 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=-0.9 good=-0.9 growth=0.4 legal=-0.8 meeting.off=-0.5 payment.disputed=-0.3 payment.refused=-1.0 praise=-0.8 reputation=-0.8 urgent=-0.5
siksi 5.25 bad=-1.0 complaint.cost=-1.1 complaint.delay=-0.5 complaint.neglect=1.3 escalation=-0.5 leaving=2.3 legal=-1.2 meeting.off=-1.1 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.4 urgent=1.5
silla 4.49 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=0.6 escalation=-0.3 good=-0.8 leaving=-1.2 legal=-1.4 meeting.off=1.2 payment.delayed=-0.3 payment.disputed=0.9 payment.refused=1.8 praise=-0.7 reputation=-0.3
sille 6.92 bad=-0.7 complaint.delay=-0.5 good=1.2 meeting.off=2.0 praise=1.3
silloi 5.46 bad=-0.4 complaint.cost=-0.7 complaint.neglect=2.3 complaint.quality=-1.4 escalation=0.9 good=-1.2 growth=-0.5 leaving=0.9 legal=-0.9 meeting.off=2.3 payment.delayed=1.9 payment.disputed=-0.4 payment.promised=3.6 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.5 praise=-1.1 reputation=2.6 urgent=-0.6
silta 6.41 bad=0.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=2.1 good=-0.8 leaving=-0.4 legal=-0.4 payment.disputed=1.4 payment.query=-0.5 payment.refused=1.2 praise=-0.8 reputation=-0.5 urgent=-0.6
silti 6.23 bad=-0.3 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=2.0 complaint.quality=1.2 growth=-0.5 leaving=-0.5 legal=-0.5 meeting.off=-0.6 payment.refused=-0.4 reputation=-0.7
sina 6.63 bad=1.2 complaint.delay=0.8 complaint.quality=1.1 escalation=1.7 good=-0.4 legal=1.3 praise=-0.4
sinne 6.23 bad=2.2 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=2.8 good=-0.5 leaving=1.2 legal=1.1 payment.refused=2.5 payment.sent=1.3 praise=-0.6 reputation=0.9 urgent=-0.3
sinull 6.92 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=1.3 praise=1.1
sinun 6.23 bad=0.3 complaint.delay=0.6 complaint.neglect=-0.5 good=1.6 growth=1.3 leaving=2.7 legal=-0.3 praise=2.0
sirpa 6.92 bad=1.0 complaint.neglect=0.6 complaint.quality=0.5 good=-0.5 leaving=1.7 praise=-0.4
sisaan 6.41 bad=0.7 complaint.cost=-0.3 complaint.neglect=0.6 complaint.quality=1.0 escalation=3.0 good=-0.8 leaving=-1.1 legal=-0.5 payment.promised=-0.3 payment.refused=1.7 praise=-0.8 reputation=-0.6 urgent=1.6
sisall 6.41 bad=-1.1 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=-1.0 escalation=-0.4 good=-0.9 growth=-0.5 leaving=0.5 legal=0.7 praise=-0.7 urgent=1.3
siskol 6.92 bad=-1.2 complaint.quality=-0.5 good=1.3 growth=2.2 legal=-0.4 praise=1.5
sita 4.24 bad=-0.4 complaint.cost=0.3 complaint.delay=1.2 complaint.neglect=0.6 complaint.quality=-1.1 good=1.5 growth=0.8 leaving=-0.9 legal=-1.0 meeting.off=-0.9 payment.delayed=-0.7 payment.disputed=-1.0 payment.promised=-0.7 payment.query=-1.0 payment.refused=-1.0 payment.sent=1.4 praise=2.0 reputation=1.0 urgent=1.0
sitten 4.62 bad=2.8 complaint.cost=-0.8 complaint.delay=2.8 complaint.neglect=1.8 complaint.quality=-0.5 escalation=-0.9 good=-1.8 growth=-1.3 leaving=1.3 legal=1.5 payment.disputed=2.4 payment.promised=0.4 payment.query=-1.0 payment.refused=2.3 payment.sent=0.7 praise=-0.8 reputation=1.2
sivu 6.41 bad=1.4 complaint.delay=1.2 complaint.neglect=0.8 complaint.quality=1.4 good=-0.4 leaving=0.3 meeting.off=-0.3 payment.refused=1.1 praise=-0.4 reputation=0.9 urgent=-0.4
sivua 6.23 bad=-0.5 complaint.delay=1.5 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.8 growth=-0.4 leaving=-0.4 legal=-0.5 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.8 reputation=1.1
sivuil 6.23 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.8 good=-1.3 growth=-0.4 leaving=-0.6 legal=-0.8 payment.refused=-0.5 praise=-1.0 reputation=-0.6 urgent=-0.4
sivuja 6.92 bad=-0.5 legal=-0.3
sivull 6.92 bad=0.7 complaint.delay=-0.3 complaint.quality=1.0 growth=-0.3 urgent=1.7
sivult 6.92 bad=2.1 complaint.quality=3.5 good=-0.5 leaving=-0.3 praise=-0.5
sivun 5.02 bad=-1.0 complaint.cost=-0.3 complaint.quality=-0.6 good=1.2 leaving=-0.8 legal=-0.4 payment.refused=-0.3 praise=1.4 reputation=-1.1 urgent=1.9
sivut 5.94 bad=1.1 complaint.cost=-0.5 complaint.delay=1.6 complaint.neglect=-0.8 complaint.quality=1.0 escalation=-0.3 good=1.7 growth=2.5 leaving=0.5 legal=-0.5 payment.sent=-0.4 praise=1.9 reputation=-0.6 urgent=-0.6
soi 6.23 bad=-0.8 complaint.cost=0.7 complaint.delay=-0.7 good=-1.2 growth=-0.5 leaving=-0.8 legal=-0.5 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.9 reputation=-1.0 urgent=1.3
soitan 6.92 complaint.delay=0.5 complaint.quality=-0.3 escalation=1.7 urgent=1.6
soitin 6.92 complaint.neglect=0.9 complaint.quality=0.7 leaving=0.9 payment.delayed=1.3
soitta 5.72 bad=1.5 complaint.cost=1.0 complaint.delay=0.5 complaint.neglect=1.2 complaint.quality=2.2 escalation=3.4 growth=1.7 leaving=-0.6 legal=-0.9 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.4 reputation=0.5 urgent=5.1
soitte 6.07 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=1.9 growth=1.0 leaving=-0.4 payment.refused=-0.7 reputation=-0.6
soitti 6.41 complaint.delay=0.3 complaint.neglect=-0.6 complaint.quality=1.2 good=-0.7 leaving=0.7 legal=-0.3 meeting.off=2.0 praise=-0.7 urgent=2.1
soitto 6.63 bad=2.5 complaint.cost=2.0 complaint.delay=-0.5 complaint.neglect=2.0 complaint.quality=1.8 escalation=1.9 good=-0.6 leaving=-0.6 legal=-0.9 payment.refused=-0.3 payment.sent=-0.5 praise=-0.6 reputation=-0.4
somess 6.41 bad=0.8 complaint.cost=-0.3 complaint.delay=2.1 complaint.neglect=-0.5 complaint.quality=-0.8 good=-1.2 growth=-0.6 leaving=-0.4 legal=-0.4 payment.refused=-0.3 praise=-1.0 reputation=3.5 urgent=-0.3
sopii 6.41 bad=-1.7 complaint.cost=-0.4 complaint.neglect=-0.6 complaint.quality=-0.8 good=-0.7 growth=-0.4 leaving=-0.9 legal=-0.4 meeting.off=-0.3 payment.delayed=1.4 payment.promised=0.4 payment.query=-0.4 payment.refused=-0.4 praise=-0.9 reputation=-0.4 urgent=-0.3
sopimu 4.09 bad=1.4 complaint.cost=-1.1 complaint.delay=1.7 complaint.neglect=-0.9 complaint.quality=-1.7 escalation=-0.3 good=-1.0 growth=4.7 leaving=3.6 legal=4.5 meeting.off=-1.3 payment.delayed=-1.4 payment.disputed=0.6 payment.promised=-1.0 payment.query=-1.5 payment.refused=-0.5 payment.sent=-1.0 praise=-1.2 reputation=-2.2 urgent=-1.1
sopisi 6.41 bad=-1.1 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.3 leaving=-0.3 legal=-0.3 meeting.off=1.0 payment.delayed=1.0 payment.query=-0.4 reputation=-0.4
sopiva 6.23 bad=-1.1 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-1.2 escalation=-0.4 good=-0.6 growth=-0.4 leaving=-0.8 legal=-0.4 payment.refused=-0.5 praise=-0.5
sovell 6.63 bad=-0.3 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=-0.8 good=0.8 growth=1.4 payment.promised=1.0 praise=1.2 reputation=-0.4
sovint 6.63 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=1.4 leaving=-0.3 legal=1.1 payment.refused=-0.4
sovitt 5.54 bad=0.8 complaint.cost=-2.9 complaint.delay=-1.1 complaint.neglect=-1.6 complaint.quality=-0.8 escalation=-0.5 good=-2.0 growth=0.4 leaving=-0.4 legal=0.5 meeting.off=-0.5 payment.delayed=-1.0 payment.disputed=2.9 payment.promised=-0.7 payment.query=-0.6 payment.refused=1.7 payment.sent=-1.8 praise=-1.8 urgent=-0.4
sovitu 6.92 bad=-0.5 complaint.delay=1.2 complaint.quality=-0.4 good=-0.6 growth=-0.5 praise=-0.5
sta 6.63 complaint.quality=-0.4 good=-0.9 leaving=1.1 payment.delayed=-0.4 payment.query=1.7 payment.refused=-0.6 praise=0.4
sujui 6.92 bad=-0.4 good=0.4 praise=0.4
suku 6.92 bad=0.4 complaint.delay=1.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.4 praise=-0.3 reputation=1.0
sukula 6.92 bad=-0.4 complaint.neglect=1.2 complaint.quality=0.7 escalation=1.3 good=2.0 leaving=-0.3 praise=-0.4
sukuse 6.92 bad=1.1 complaint.delay=1.5 complaint.neglect=-0.3 complaint.quality=0.4 leaving=0.7 reputation=3.0
suljet 6.92 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.4 legal=-0.6 reputation=-0.3
sulkea 6.92 bad=1.2 complaint.quality=-0.4 leaving=1.1 payment.query=-0.8
summa 6.23 bad=-1.5 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=1.0 escalation=-0.4 good=-0.9 growth=-0.4 leaving=-0.4 legal=0.9 meeting.off=-0.5 payment.delayed=-0.4 payment.promised=5.0 payment.refused=1.5 payment.sent=-0.6 praise=-0.7 reputation=-0.8 urgent=-0.3
summan 6.92 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.5 leaving=-0.8 legal=0.6 payment.delayed=2.5 payment.promised=2.1 reputation=-0.6
summas 6.92 bad=0.5 complaint.cost=3.2 complaint.delay=-0.4 complaint.quality=-0.9 leaving=-0.4 payment.disputed=2.2 payment.refused=2.9 reputation=0.8
sunnun 6.41 bad=-0.8 complaint.delay=-0.7 complaint.quality=0.6 good=1.1 leaving=-0.6 legal=-0.3 payment.promised=-0.3 payment.refused=0.9 praise=1.2 reputation=0.7
suomen 6.63 bad=1.6 complaint.quality=-0.5 good=-0.7 leaving=-0.7 legal=-0.3 meeting.off=-0.4 payment.refused=2.2 praise=-0.7 reputation=3.6
suoraa 5.94 bad=3.4 complaint.cost=0.9 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=2.1 escalation=4.1 good=-1.2 growth=-0.4 leaving=1.6 legal=-0.7 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=1.5 praise=-1.2 reputation=-0.7
suorit 6.23 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.1 good=-1.1 growth=-0.6 leaving=-0.8 legal=-0.5 payment.delayed=1.9 payment.promised=-0.4 payment.refused=1.3 payment.sent=1.9 praise=-1.1 reputation=-0.3
suosit 5.82 bad=-0.5 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=-1.4 escalation=-0.5 good=1.8 growth=3.7 leaving=-1.5 legal=0.4 meeting.off=-0.4 payment.refused=-0.7 payment.sent=-0.3 praise=2.0 reputation=1.2
suunni 5.46 bad=-0.8 complaint.cost=-1.0 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=2.1 escalation=-0.7 good=2.7 growth=-0.6 leaving=-0.7 legal=1.5 meeting.off=1.5 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=1.3 payment.sent=2.4 praise=2.9 reputation=-1.2 urgent=-0.4
suuri 6.92 bad=0.5 complaint.neglect=-0.4 complaint.quality=-0.7 good=0.6 leaving=2.4 praise=0.6
syksy 6.92 bad=-0.8 complaint.quality=-0.3 leaving=0.8 payment.delayed=2.0 payment.promised=1.0 praise=0.8
syksyl 6.23 bad=1.0 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=2.0 complaint.quality=1.3 growth=1.2 leaving=2.6 legal=-0.3 payment.refused=-0.3 praise=1.1
syksyn 6.63 bad=1.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=1.7 good=-0.5 leaving=0.9 legal=-0.8 praise=-0.5 reputation=-0.5
syyn 6.92 bad=1.9 complaint.quality=3.9 good=-0.7 leaving=4.0 praise=-0.7 reputation=2.0
syyna 6.92 complaint.delay=-0.7 complaint.quality=1.3
syysku 6.41 bad=0.9 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=0.7 complaint.quality=0.4 good=-1.2 leaving=1.9 praise=-1.2 reputation=-0.3
syyslo 6.92 bad=1.0 complaint.cost=0.8 complaint.delay=1.6 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.5 leaving=0.7 praise=-0.4 reputation=-0.4
syysta 6.63 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=-1.3 good=-0.4 leaving=1.2 legal=1.2 payment.refused=-0.3 praise=-0.5 reputation=-0.5
syyta 6.92 complaint.quality=-0.7 good=1.4 legal=0.9 payment.disputed=1.2 payment.refused=1.1 praise=1.4 urgent=-0.3
syytta 6.92 bad=0.4 leaving=-0.4 legal=1.9
taalla 5.94 complaint.cost=-0.6 complaint.delay=-0.6 complaint.quality=-1.4 escalation=-0.4 good=3.5 growth=-0.4 leaving=-1.5 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=1.3 praise=1.0 reputation=2.8
taas 5.62 complaint.cost=-0.6 complaint.delay=1.5 complaint.neglect=-0.8 escalation=-0.4 good=0.5 growth=-0.6 leaving=-1.6 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.9 payment.sent=-0.7 praise=-0.3 reputation=-1.2 urgent=-0.5
tahan 6.07 bad=-1.2 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=-1.7 complaint.quality=-1.5 escalation=-0.6 good=-1.2 growth=-0.3 leaving=2.0 legal=-1.0 meeting.off=-0.4 payment.promised=-0.4 payment.refused=-0.7 payment.sent=-0.3 praise=-1.2 reputation=-0.7 urgent=1.7
tahden 6.63 bad=-1.3 complaint.neglect=-0.9 complaint.quality=-0.4 good=1.0 leaving=-0.6 legal=-0.4 payment.promised=-0.3 payment.refused=-0.4 praise=1.3 reputation=-0.5
tahtea 6.41 bad=-0.7 complaint.cost=1.2 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.8 good=1.4 leaving=-0.5 legal=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.5 praise=1.3 reputation=1.9
tai 5.54 bad=1.8 complaint.cost=1.0 complaint.delay=1.9 complaint.quality=1.4 escalation=-0.5 good=-0.9 growth=-0.4 legal=1.1 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=1.5 payment.promised=-0.4 payment.query=-0.5 payment.refused=0.7 praise=-0.9 reputation=2.0 urgent=-0.4
taitta 6.63 bad=0.3 complaint.neglect=-0.3 complaint.quality=-0.3 good=2.1 leaving=2.0 payment.sent=-0.3 praise=2.3 reputation=-0.4 urgent=2.6
taitto 6.92 bad=-1.8 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.2 good=3.0 leaving=-0.5 legal=-0.3 payment.refused=-0.5 praise=3.2 reputation=-0.4
takais 5.62 bad=0.5 complaint.cost=-0.4 complaint.delay=3.4 complaint.neglect=-0.6 complaint.quality=-0.7 escalation=-0.4 good=-0.7 growth=-0.6 leaving=1.5 legal=0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=1.2 payment.promised=-0.4 payment.query=-0.4 payment.refused=1.1 payment.sent=-1.1 praise=-0.8 reputation=-1.0 urgent=-0.4
takia 5.72 bad=0.5 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=-0.6 escalation=-0.4 good=-1.0 growth=-0.3 leaving=-1.0 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.3 payment.refused=1.4 payment.sent=-0.4 praise=-1.1 reputation=-0.9 urgent=-0.4
taksik 6.92 complaint.cost=1.8 good=0.8 growth=1.5 leaving=-0.4 praise=1.1 reputation=0.6
talkoi 6.92 bad=-0.5 complaint.quality=-0.4 reputation=-0.5
talla 5.19 bad=-0.3 complaint.delay=-1.3 complaint.neglect=-1.7 complaint.quality=-1.4 escalation=-0.6 good=-0.9 growth=-0.8 leaving=2.1 legal=-1.0 meeting.off=0.5 payment.delayed=4.0 payment.disputed=-0.6 payment.promised=0.3 payment.query=-0.7 payment.refused=-1.1 payment.sent=-0.8 praise=-0.8 reputation=-0.7 urgent=1.4
tallai 6.41 bad=1.5 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=0.3 leaving=-0.5 legal=-0.5 meeting.off=-0.4 payment.refused=-0.4 praise=0.4 reputation=1.0
talonm 5.25 leaving=-0.3 legal=-0.4 payment.refused=-0.5 reputation=-0.4
taloon 6.41 complaint.cost=-0.4 complaint.neglect=-0.7 complaint.quality=0.5 good=1.0 growth=-0.4 leaving=2.6 payment.refused=-0.6 praise=2.1
talous 6.41 bad=0.4 complaint.cost=1.3 complaint.delay=-0.4 complaint.quality=-0.9 escalation=3.7 good=-0.6 growth=-0.4 leaving=2.1 legal=-0.8 payment.disputed=1.9 payment.refused=-0.8 praise=0.4
taloyh 6.41 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=-0.3 complaint.quality=-0.5 escalation=-0.3 good=-0.8 leaving=1.5 legal=0.5 payment.refused=-0.5 praise=-0.7 reputation=-0.6
taltee 6.63 bad=0.4 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=0.9 good=-0.8 leaving=-0.3 praise=-0.9 reputation=1.9
tama 4.69 bad=2.2 complaint.cost=3.5 complaint.delay=0.4 complaint.neglect=-1.2 complaint.quality=2.9 escalation=2.3 good=-1.0 growth=-1.3 leaving=1.9 legal=1.0 meeting.off=-0.9 payment.disputed=-1.2 payment.promised=1.9 payment.query=1.9 payment.refused=-1.9 payment.sent=0.6 praise=-1.1 reputation=1.9 urgent=-0.8
taman 5.08 bad=1.6 complaint.cost=2.1 complaint.delay=-1.3 complaint.neglect=-0.4 complaint.quality=0.8 escalation=5.6 good=0.8 growth=-0.9 leaving=1.3 legal=0.4 meeting.off=-0.8 payment.delayed=-0.5 payment.promised=1.0 payment.query=-0.8 payment.refused=0.6 payment.sent=-0.5 praise=0.9 reputation=-2.2 urgent=-0.5
tammik 5.54 bad=-1.1 complaint.cost=1.4 complaint.delay=-0.8 complaint.neglect=0.7 complaint.quality=-1.0 escalation=-0.4 good=0.9 growth=2.0 leaving=0.9 legal=-0.7 meeting.off=0.5 payment.delayed=3.7 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.9 payment.sent=-0.3 praise=-0.5 reputation=-0.7 urgent=-0.5
tamper 6.92 bad=-0.6 complaint.quality=-0.3 good=1.2 growth=2.8 leaving=-0.3 praise=1.9
tan 6.41 bad=-0.7 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.7 good=-1.4 growth=-0.5 leaving=-0.6 legal=-0.3 meeting.off=0.5 payment.disputed=-0.3 payment.refused=-0.5 praise=-1.3 reputation=0.9 urgent=2.1
tana 6.92 bad=1.0 complaint.delay=2.3 complaint.quality=-0.3 good=-0.8 payment.delayed=-0.3 payment.promised=2.3 praise=-0.7 urgent=-0.4
tanaan 5.13 complaint.cost=-0.7 complaint.neglect=-1.2 escalation=-0.7 good=-2.3 growth=-0.9 leaving=-1.6 legal=0.5 meeting.off=-0.5 payment.delayed=-0.9 payment.disputed=-0.5 payment.promised=0.8 payment.query=-0.7 payment.refused=-1.3 payment.sent=1.5 praise=-2.1 urgent=5.2
tapaam 6.63 bad=0.6 complaint.cost=-0.3 complaint.quality=1.6 good=-0.8 leaving=1.6 meeting.off=2.7 praise=-0.8 reputation=2.0
tapaht 6.07 bad=-0.4 complaint.delay=0.3 complaint.neglect=0.5 complaint.quality=1.3 growth=1.2 legal=0.5 payment.disputed=-0.3 payment.refused=-0.4
tarjou 4.65 bad=-0.5 complaint.cost=3.1 complaint.delay=0.6 complaint.neglect=-1.4 complaint.quality=-3.1 escalation=0.7 good=-1.2 growth=2.3 legal=-1.3 payment.delayed=-1.0 payment.disputed=1.2 payment.promised=-1.0 payment.query=-1.2 payment.sent=-0.9 praise=-1.7 reputation=-1.7
tarkas 6.41 bad=-2.0 complaint.cost=-0.5 complaint.delay=-1.2 complaint.quality=-1.0 good=-0.7 growth=-0.3 leaving=-0.5 legal=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=-0.7 reputation=-0.5 urgent=2.6
tarkis 5.82 bad=-0.9 complaint.cost=-1.1 complaint.delay=-1.0 complaint.neglect=-0.4 complaint.quality=1.7 escalation=-0.5 good=-1.2 growth=-0.5 leaving=-0.9 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=1.4 payment.promised=-0.4 payment.query=-0.7 payment.refused=-0.5 payment.sent=1.7 praise=-1.1 reputation=-0.6 urgent=-0.5
tarkka 6.92 complaint.cost=-0.3 good=-0.4 leaving=0.9 payment.query=3.0 praise=0.9
tarvit 4.17 bad=-3.8 complaint.cost=-1.6 complaint.delay=-1.7 complaint.neglect=-1.5 complaint.quality=-3.4 escalation=-1.0 good=-0.5 growth=2.3 leaving=-0.8 legal=-1.7 meeting.off=-1.1 payment.delayed=-0.8 payment.promised=-0.7 payment.query=3.4 payment.refused=-1.0 payment.sent=-0.8 praise=-1.0 reputation=-1.7 urgent=0.5
tase 6.92 bad=-1.2 complaint.delay=-0.3 complaint.quality=-0.7 good=-0.4 legal=-0.4 praise=-0.4 urgent=2.0
tassa 5.38 bad=0.7 complaint.delay=-0.6 complaint.neglect=-0.3 escalation=-0.5 good=-1.9 growth=-1.0 leaving=1.6 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.3 praise=-1.7 reputation=1.1 urgent=-0.4
tasta 4.93 bad=3.7 complaint.cost=1.7 complaint.delay=0.8 complaint.neglect=0.7 escalation=0.9 good=-2.7 growth=-1.3 legal=1.1 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=1.3 payment.promised=-0.6 payment.query=-0.7 payment.refused=-0.5 payment.sent=-0.5 praise=-2.6 reputation=6.4 urgent=-1.0
tata 6.07 bad=1.1 complaint.delay=0.7 complaint.neglect=1.3 complaint.quality=-0.8 good=1.1 growth=-0.5 leaving=0.8 legal=-0.5 meeting.off=-0.3 payment.promised=-0.3 payment.refused=0.6 praise=-1.2 reputation=-0.7 urgent=-0.4
taten 6.92 bad=0.8 complaint.quality=2.0 good=-0.3 legal=1.7 praise=-0.3
tauluk 6.92 bad=1.0 complaint.cost=1.6 complaint.delay=1.2 complaint.quality=-0.4 leaving=1.0 reputation=1.5
tavata 6.92 bad=-0.8 complaint.neglect=-0.3 complaint.quality=-0.7 good=1.4 payment.refused=-0.3 praise=1.5 urgent=-0.3
taynna 6.63 bad=-0.5 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.6 good=-0.3 leaving=-0.5 legal=-0.9 reputation=0.7 urgent=2.9
taysim 6.41 bad=2.0 complaint.delay=3.6 complaint.neglect=-0.4 escalation=-0.5 good=-0.5 growth=-0.4 leaving=-1.2 legal=2.7 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=1.6 payment.sent=-0.9 praise=-0.4
taysin 6.92 bad=-1.4 complaint.neglect=-0.8 complaint.quality=-0.4 good=1.6 leaving=-0.6 legal=-0.5 meeting.off=1.6 payment.refused=-0.3 praise=1.7
taytta 6.23 bad=0.7 complaint.delay=-0.5 complaint.neglect=0.7 good=-0.9 growth=-0.5 leaving=1.1 legal=1.2 payment.refused=-0.5 praise=-0.9 reputation=-0.6
taytyy 6.41 bad=1.5 complaint.cost=-0.7 complaint.delay=0.8 complaint.neglect=-0.5 complaint.quality=-1.1 good=0.4 growth=-0.7 leaving=2.2 legal=-0.5 meeting.off=-0.5 payment.refused=-0.5 praise=2.0 reputation=-1.0
te 5.31 bad=-1.3 complaint.cost=-0.9 complaint.delay=-1.1 complaint.quality=-0.7 escalation=3.6 good=2.8 growth=0.6 leaving=-2.4 legal=2.3 meeting.off=0.3 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.9 payment.sent=-0.5 praise=2.9 urgent=-0.5
teamsi 6.41 bad=1.0 complaint.delay=-0.4 complaint.neglect=4.2 complaint.quality=-0.8 escalation=-0.3 good=-0.5 leaving=-0.8 meeting.off=3.4 payment.disputed=0.5 payment.query=-0.4 payment.refused=-0.4 praise=-0.5 reputation=-0.4 urgent=-0.4
teatte 6.92 complaint.neglect=1.0 complaint.quality=0.6 leaving=0.9
teemme 6.07 bad=0.6 complaint.cost=2.0 complaint.delay=-0.5 complaint.neglect=0.9 complaint.quality=0.4 good=-0.5 growth=-0.4 leaving=1.0 legal=0.5 payment.refused=-0.4 praise=-0.5 reputation=-0.7
teen 6.41 bad=2.0 complaint.delay=0.7 complaint.neglect=0.5 complaint.quality=-1.1 escalation=2.9 good=-0.5 leaving=-0.4 legal=1.5 meeting.off=-0.4 payment.disputed=1.2 payment.refused=-0.6 praise=-0.5 reputation=0.6 urgent=-0.3
teette 6.23 bad=-1.4 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 escalation=-0.3 good=-1.0 growth=-0.5 leaving=-0.4 legal=-1.6 payment.query=1.4 payment.refused=-0.5 payment.sent=1.3 praise=-0.9 reputation=1.2
tehda 6.07 bad=-0.9 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=-0.9 complaint.quality=0.9 escalation=-0.4 good=2.1 growth=-0.9 leaving=-1.5 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-0.6 praise=2.1 reputation=-0.4 urgent=-0.3
tehdaa 6.41 bad=1.0 complaint.cost=1.0 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=0.3 good=-0.5 leaving=2.5 legal=1.8 payment.disputed=2.3 payment.refused=-0.4 praise=-0.6 reputation=1.1
tehkaa 5.82 bad=1.2 complaint.cost=-0.9 complaint.delay=0.4 complaint.neglect=-0.9 complaint.quality=4.0 good=0.3 growth=2.6 leaving=-1.2 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.6 reputation=-0.7 urgent=2.4
tehnee 6.92 bad=1.2 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=1.4 complaint.quality=0.9 good=-0.7 leaving=1.1 legal=1.5 payment.refused=-0.3 praise=-0.6
tehnyt 6.63 bad=0.7 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.5 leaving=0.5 legal=-1.7 praise=-0.4 reputation=1.5
tehtii 6.92 complaint.quality=1.1 payment.query=1.9 payment.refused=1.4 payment.sent=1.7 reputation=1.2
tehty 5.62 bad=0.3 complaint.cost=-0.7 complaint.delay=1.1 complaint.neglect=1.0 complaint.quality=1.3 escalation=-0.3 good=1.7 leaving=-1.1 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.5 payment.query=3.9 payment.refused=1.9 payment.sent=-0.3 praise=1.8 reputation=-0.8 urgent=-0.8
teidan 4.21 bad=4.3 complaint.cost=5.2 complaint.neglect=-1.1 complaint.quality=4.2 escalation=3.8 good=1.7 growth=1.4 leaving=3.6 legal=7.5 meeting.off=-1.4 payment.delayed=0.9 payment.disputed=-0.4 payment.promised=-1.1 payment.query=-1.4 payment.refused=-0.9 payment.sent=-1.1 praise=2.1 reputation=2.2 urgent=-0.4
teidat 6.23 bad=1.8 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=0.6 good=-1.5 growth=-0.4 leaving=-1.0 legal=4.3 meeting.off=-0.3 payment.disputed=-0.5 praise=-1.5 reputation=0.6
teihin 6.23 bad=0.9 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-1.1 complaint.quality=1.5 escalation=-0.4 good=1.3 leaving=-1.1 legal=3.1 payment.promised=-0.4 payment.refused=-0.5 praise=1.3 reputation=-0.6
teilla 4.41 bad=1.4 complaint.cost=0.8 complaint.delay=1.0 complaint.neglect=4.1 complaint.quality=-1.9 escalation=3.7 good=-1.0 growth=-0.4 leaving=-1.1 legal=-2.1 meeting.off=-1.1 payment.delayed=2.5 payment.disputed=1.1 payment.promised=2.5 payment.refused=-0.4 praise=-1.7 reputation=0.8 urgent=-0.4
teille 4.80 complaint.cost=0.5 complaint.delay=-1.3 complaint.neglect=-0.3 complaint.quality=0.6 escalation=-0.9 good=4.2 growth=1.4 leaving=-0.5 legal=2.2 meeting.off=-0.9 payment.delayed=1.9 payment.disputed=-0.6 payment.promised=2.5 payment.query=-0.9 payment.refused=3.5 payment.sent=-0.8 praise=2.4 reputation=-0.4 urgent=-0.9
teilta 5.13 bad=1.8 complaint.cost=0.4 complaint.delay=1.3 complaint.neglect=1.6 complaint.quality=2.2 escalation=0.4 good=-1.1 growth=2.0 leaving=5.0 legal=0.9 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-1.0 payment.refused=0.5 payment.sent=-0.7 praise=-0.9 reputation=-1.1 urgent=-0.7
tein 6.63 bad=-0.4 complaint.delay=1.0 complaint.quality=-0.7 good=-0.7 leaving=-0.5 legal=-0.6 payment.query=-0.4 payment.refused=-0.3 payment.sent=3.3 praise=-0.6 reputation=1.4
teista 5.94 bad=1.1 complaint.cost=-0.8 complaint.delay=1.0 complaint.neglect=-0.9 complaint.quality=-1.9 escalation=-0.3 growth=1.7 leaving=-1.6 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.3 payment.refused=-0.5 reputation=4.0 urgent=-0.4
teita 5.62 bad=0.6 complaint.cost=0.8 complaint.delay=-0.9 complaint.neglect=0.7 complaint.quality=1.2 escalation=-0.6 good=1.8 growth=5.1 legal=2.1 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.8 payment.sent=-0.4 praise=2.0 reputation=-0.7 urgent=-0.3
tekee 6.92 complaint.delay=-0.3 complaint.neglect=-0.3 leaving=1.2 payment.promised=-0.3 praise=1.3 reputation=-0.5
tekema 5.94 bad=3.3 complaint.cost=-0.4 complaint.delay=3.3 escalation=-0.4 good=-1.2 growth=-0.6 leaving=1.2 legal=4.1 payment.delayed=-0.4 payment.disputed=-1.0 payment.promised=-0.3 payment.query=-0.3 payment.refused=2.1 praise=-1.1 reputation=-0.5
teki 6.41 bad=-0.6 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.7 good=3.1 growth=2.0 leaving=-0.4 legal=1.6 payment.refused=-0.4 praise=2.9 reputation=-0.3
tekija 6.92 bad=1.8 complaint.delay=2.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.8 leaving=2.9 legal=-0.4 payment.disputed=3.2 payment.refused=-0.6 praise=-0.8
tekisi 6.92 bad=1.3 complaint.cost=4.1 complaint.quality=-1.1 good=-0.5 leaving=3.1 legal=-0.3 praise=-0.5 reputation=-0.4
teksti 4.98 bad=-0.9 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=-0.9 good=-1.0 leaving=-1.0 legal=-1.2 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.6 praise=-0.6 reputation=0.7
terass 6.63 bad=-0.9 complaint.delay=-0.3 good=-0.5 leaving=-0.5 legal=0.8 payment.refused=-0.5 praise=-0.5 reputation=-0.4
tero 6.92 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.6 leaving=-0.4
terve 6.41 complaint.delay=1.8 complaint.neglect=-0.4 complaint.quality=1.9 escalation=-0.3 good=-0.6 leaving=0.8 legal=-0.5 praise=-0.5
tervei 5.54 bad=-0.4 complaint.cost=-0.5 complaint.neglect=-0.5 complaint.quality=-1.2 escalation=-0.4 growth=-0.6 legal=-0.6 meeting.off=-0.6 payment.delayed=0.3 payment.disputed=0.7 payment.promised=1.6 payment.query=-1.0 payment.refused=-0.9 praise=0.4 reputation=-0.8 urgent=-0.6
tiedet 6.92 bad=1.5 complaint.cost=-0.4 complaint.neglect=2.6 good=-0.6 leaving=-0.4 praise=-0.5 reputation=-0.8
tiedok 6.41 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.8 good=-1.0 growth=-0.7 leaving=-0.6 legal=1.3 payment.delayed=1.4 payment.promised=2.0 payment.refused=-0.5 praise=-0.9 reputation=-0.3
tiedon 6.92 complaint.cost=0.9 complaint.neglect=-0.6 complaint.quality=-0.4 good=-0.6 leaving=-0.5 payment.refused=-0.3 praise=-0.5
tiedos 6.07 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-0.6 complaint.quality=1.9 good=0.8 growth=0.9 leaving=0.8 legal=-0.5 payment.query=-0.3 payment.refused=-0.5 praise=1.3 reputation=-0.5 urgent=1.3
tiedot 6.63 bad=0.6 complaint.delay=0.9 complaint.quality=1.1 good=-0.4 leaving=1.3 praise=-0.5 reputation=2.4
tien 6.63 bad=-1.4 complaint.cost=-0.6 complaint.neglect=-0.5 complaint.quality=-0.7 good=1.2 growth=2.1 leaving=-0.5 legal=-0.5 meeting.off=2.0 payment.refused=-0.3 payment.sent=2.2 praise=1.3 reputation=-0.4
tietaa 6.07 bad=-1.1 complaint.cost=-0.7 escalation=-0.9 good=-0.7 growth=-0.5 leaving=-0.7 legal=0.3 meeting.off=-0.3 payment.delayed=-0.3 payment.query=2.1 payment.refused=-0.6 praise=-0.6 urgent=-0.4
tietok 6.63 bad=-0.7 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=0.7 good=1.4 leaving=3.0 meeting.off=-0.4 payment.refused=-0.6 praise=2.1 reputation=-0.3
tietos 6.63 bad=0.8 complaint.delay=-0.3 complaint.neglect=1.4 complaint.quality=0.8 escalation=1.8 good=-0.6 leaving=-0.8 legal=1.7 payment.refused=-0.4 praise=-0.5 reputation=2.8 urgent=-0.3
tiista 6.07 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.7 growth=-0.5 leaving=-1.1 legal=-0.6 payment.refused=-0.3 praise=-0.7 reputation=-0.6 urgent=-0.7
tilaaj 6.92 complaint.neglect=1.0 complaint.quality=-0.5 leaving=-0.3 payment.disputed=1.1 payment.refused=0.7
tilaam 6.41 bad=-0.8 complaint.cost=-0.7 complaint.delay=1.8 complaint.neglect=-0.4 complaint.quality=-0.9 growth=4.0 leaving=1.2 legal=-0.4 payment.promised=-0.3 payment.refused=-0.4 payment.sent=-0.4 praise=0.9 reputation=-0.5
tilall 6.41 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.7 complaint.quality=0.3 good=-0.8 growth=-0.4 leaving=-1.1 legal=-0.4 meeting.off=-0.3 payment.promised=-0.4 praise=-0.6 reputation=0.7
tilann 6.41 bad=-0.6 complaint.delay=0.7 complaint.neglect=-0.5 good=-0.4 leaving=-0.5 payment.disputed=1.6 payment.refused=0.9 praise=-0.4 reputation=-0.7
tilata 6.63 complaint.cost=-0.3 complaint.quality=1.2 good=2.2 growth=2.5 leaving=1.2 payment.refused=-0.3 praise=0.6
tilatt 6.92 complaint.delay=-0.4 complaint.quality=1.1 leaving=0.9 reputation=1.0
tilauk 5.94 bad=1.2 complaint.cost=-0.6 complaint.delay=2.2 complaint.neglect=-1.5 complaint.quality=0.5 good=-1.3 leaving=3.1 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.query=1.3 payment.refused=-0.7 payment.sent=-0.3 praise=-1.2 reputation=-0.8 urgent=2.0
tilaus 5.54 bad=0.4 complaint.cost=-0.5 complaint.delay=2.7 complaint.neglect=0.7 complaint.quality=1.4 escalation=-0.4 good=-1.6 leaving=1.8 meeting.off=-0.4 payment.delayed=2.3 payment.disputed=-0.6 payment.promised=-0.5 payment.query=3.3 payment.refused=0.4 payment.sent=-0.7 praise=-1.5 reputation=-0.8 urgent=3.0
tili 6.23 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=-0.9 escalation=-0.3 good=-0.6 leaving=1.0 legal=-0.4 payment.delayed=2.9 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.4 praise=-0.6 reputation=-0.4 urgent=2.9
tilika 6.92 complaint.neglect=0.7 complaint.quality=0.5 good=-0.3 leaving=0.6 praise=-0.4
tilill 5.94 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=-1.2 escalation=-0.4 good=-0.7 growth=-0.5 leaving=-0.8 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.3 payment.promised=3.5 payment.refused=1.0 payment.sent=4.1 praise=-0.5 reputation=-0.5 urgent=-0.5
tililt 6.92 bad=1.6 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.6 legal=2.5 payment.refused=1.9 praise=-0.6
tilinp 5.94 bad=-2.3 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=-0.8 complaint.quality=-1.3 growth=-0.5 leaving=-0.7 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=3.3 payment.refused=-0.6 payment.sent=-0.3 reputation=-0.9 urgent=-0.5
tilint 4.84 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-0.4 good=0.3 growth=-0.3 leaving=-1.1 legal=-0.7 meeting.off=0.9 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.query=0.6 payment.refused=-1.0 payment.sent=1.0 praise=-0.6 reputation=-0.9
tilinu 6.41 bad=-1.5 complaint.cost=-0.9 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.0 good=-0.8 leaving=-0.5 legal=-0.3 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=1.7 payment.query=5.0 payment.refused=-0.6 payment.sent=2.4 praise=-0.9
tiliot 6.92 bad=-0.7 complaint.quality=-0.4 good=-0.6 growth=-0.5 leaving=-0.4 payment.query=1.8 praise=-0.4
tilito 6.07 bad=0.8 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-1.4 escalation=-0.4 good=2.3 growth=-0.4 leaving=4.1 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.6 praise=0.7 reputation=-0.4
tiukka 6.41 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.6 leaving=-0.4 legal=-0.3 payment.delayed=5.1 payment.promised=1.1 payment.refused=-0.4 praise=-0.6 reputation=-0.4
todett 6.92 complaint.delay=-0.4 complaint.quality=0.8 good=0.7 growth=1.0 leaving=-0.4 legal=0.9 payment.refused=-0.4 praise=0.9
todist 5.82 bad=-0.4 complaint.cost=-0.7 complaint.delay=-1.1 complaint.neglect=-1.0 complaint.quality=-1.4 escalation=-0.4 good=-1.2 growth=-0.4 leaving=-1.7 legal=3.8 meeting.off=6.8 payment.delayed=-0.3 payment.disputed=1.4 payment.promised=-0.3 payment.query=-0.4 payment.refused=1.6 praise=-1.3 reputation=-0.9 urgent=-0.5
toi 6.92 bad=-0.8 complaint.quality=-0.5 good=-0.5 praise=-0.5
toimi 6.07 bad=-0.7 complaint.cost=-0.5 complaint.quality=1.3 good=1.5 growth=2.9 leaving=1.3 legal=-0.3 payment.refused=-0.4 praise=1.7 reputation=-0.6 urgent=-0.4
toimii 5.82 bad=-2.2 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-1.1 complaint.quality=-0.5 escalation=-0.3 good=0.9 leaving=-0.7 legal=-1.1 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.3 payment.query=-0.3 payment.refused=0.3 payment.sent=-0.3 reputation=-0.9 urgent=-0.3
toimin 5.94 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=1.0 good=1.4 growth=0.7 leaving=2.8 legal=2.4 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.6 praise=1.3 reputation=-0.6
toimis 5.13 bad=-1.3 complaint.cost=0.6 complaint.delay=-1.3 complaint.neglect=0.5 complaint.quality=-0.9 escalation=-0.7 growth=0.8 leaving=1.9 legal=-1.4 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.5 payment.refused=-1.3 payment.sent=-0.5 praise=-0.8 reputation=-1.1 urgent=-1.0
toimit 4.24 bad=1.2 complaint.cost=1.0 complaint.delay=1.2 escalation=4.9 good=-2.9 growth=-1.5 leaving=1.5 meeting.off=-1.2 payment.delayed=-1.4 payment.disputed=-1.2 payment.promised=-1.4 payment.query=-1.5 praise=-3.0 reputation=3.5
toimiv 6.92 bad=0.9 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=2.6 good=-0.5 leaving=-0.3 payment.refused=1.5 payment.sent=-0.4 praise=-0.5
toinen 5.19 bad=0.8 complaint.delay=2.4 complaint.neglect=0.8 complaint.quality=1.2 escalation=-0.5 growth=3.5 leaving=1.6 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.4 payment.query=1.6 payment.refused=1.8 payment.sent=-0.6 praise=0.8 reputation=-0.4 urgent=-0.5
toisel 6.41 bad=0.8 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=0.8 complaint.quality=1.5 good=-0.8 leaving=1.7 legal=-0.4 payment.refused=-0.3 praise=-0.8 reputation=-0.5
toisen 5.38 bad=2.2 complaint.cost=1.7 complaint.delay=-0.8 complaint.neglect=0.4 complaint.quality=1.5 escalation=-0.7 good=-1.8 leaving=4.2 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=0.8 payment.promised=-0.4 payment.query=-0.7 payment.refused=-1.0 payment.sent=-0.4 praise=-1.7 reputation=0.6 urgent=-0.4
toista 6.23 bad=2.3 complaint.cost=-0.5 complaint.delay=1.2 complaint.neglect=-0.6 complaint.quality=0.4 escalation=1.8 good=-1.1 growth=-0.4 leaving=-1.0 legal=-0.7 payment.delayed=-0.5 payment.disputed=1.4 payment.promised=-0.3 payment.refused=3.8 payment.sent=-0.5 praise=-1.1 reputation=-0.4
toivoi 6.23 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-1.0 complaint.quality=2.2 escalation=1.3 growth=-0.6 leaving=1.1 legal=-0.6 payment.refused=-0.4 payment.sent=-0.3 reputation=-0.4 urgent=-0.4
toivot 6.63 bad=0.6 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-0.4 good=1.2 growth=-0.4 leaving=-0.5 payment.delayed=1.5 payment.promised=0.8 payment.query=-0.3 payment.refused=-0.4 praise=1.5 reputation=2.5
torsta 4.69 bad=-1.4 complaint.cost=-0.4 complaint.neglect=-1.1 complaint.quality=-0.8 escalation=-0.4 good=-0.8 growth=-0.4 leaving=-1.0 legal=-1.4 meeting.off=1.2 payment.delayed=2.1 payment.disputed=-0.4 payment.promised=3.0 payment.refused=-1.7 payment.sent=-1.2 praise=-0.9 reputation=-1.2 urgent=-0.6
tosi 6.41 bad=-1.0 complaint.cost=-0.4 complaint.neglect=0.4 complaint.quality=-0.6 good=2.7 growth=-0.4 leaving=-0.6 payment.delayed=0.8 praise=2.8 reputation=0.5 urgent=-0.5
tositt 6.92 complaint.quality=-0.4 payment.sent=-0.4
totta 6.92 bad=-0.4 complaint.neglect=0.6 complaint.quality=0.4 good=-0.3 payment.delayed=2.5 payment.promised=2.1 praise=-0.3 reputation=-0.5
toukok 6.23 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.9 growth=0.3 leaving=1.0 legal=-0.6 meeting.off=-0.3 payment.refused=-0.4 praise=-0.8 reputation=-0.3
trakto 6.92 bad=0.7 complaint.quality=0.9 payment.delayed=1.2 payment.promised=1.4
tukipy 6.92 bad=0.9 complaint.cost=-0.3 complaint.delay=2.2 complaint.neglect=1.9 complaint.quality=0.6 escalation=1.3 good=-0.8 growth=-0.3 payment.refused=-0.4 praise=-0.4
tulee 4.21 bad=-1.7 complaint.cost=-1.5 complaint.delay=-1.1 complaint.quality=-0.3 escalation=-1.0 good=-3.0 growth=-1.9 leaving=-2.9 legal=0.8 meeting.off=-0.6 payment.delayed=2.8 payment.disputed=-1.1 payment.promised=3.4 payment.sent=-1.1 praise=-3.2
tuleek 6.41 bad=1.1 complaint.cost=-0.4 complaint.delay=1.9 complaint.neglect=-0.4 complaint.quality=0.8 escalation=-0.4 good=-1.2 leaving=-0.6 payment.refused=1.5 praise=-1.4 urgent=-0.3
tulema 6.63 bad=-0.8 complaint.delay=-0.6 complaint.quality=-0.5 good=2.0 growth=4.0 payment.refused=-0.4 payment.sent=2.0 praise=-0.6 reputation=-0.5 urgent=1.8
tuleva 5.94 bad=-0.6 complaint.cost=-0.5 complaint.delay=-1.1 complaint.neglect=-0.9 complaint.quality=-1.1 escalation=-0.4 good=0.6 growth=-0.5 leaving=-0.7 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.6 payment.promised=2.3 payment.refused=-0.4 payment.sent=2.9 praise=-1.4 reputation=1.1 urgent=-0.5
tuli 4.76 bad=-0.4 complaint.cost=-0.8 complaint.delay=3.6 complaint.neglect=0.4 complaint.quality=-1.3 escalation=-0.7 good=3.4 growth=-1.2 leaving=0.8 meeting.off=-0.9 payment.delayed=-0.8 payment.disputed=1.2 payment.promised=-0.6 payment.query=-0.7 payment.refused=1.3 payment.sent=-1.0 praise=3.6 reputation=-0.8 urgent=-0.7
tulisi 6.63 complaint.quality=-0.4 good=-0.7 growth=1.4 leaving=-1.0 payment.disputed=1.8 payment.refused=0.8 praise=-0.6
tuliva 6.23 bad=0.7 complaint.cost=-0.6 complaint.delay=2.6 complaint.neglect=-0.5 complaint.quality=1.5 good=-1.1 growth=-0.4 meeting.off=1.0 payment.refused=1.0 praise=-1.1
tulkki 6.23 bad=-1.7 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=0.6 good=2.3 growth=0.9 leaving=0.8 legal=-0.4 payment.disputed=-0.4 praise=2.3 reputation=0.5
tulla 6.41 bad=1.2 complaint.delay=0.8 complaint.neglect=-0.6 complaint.quality=0.6 escalation=1.3 good=-0.3 growth=-0.3 meeting.off=-0.3 payment.refused=0.7 payment.sent=-0.3 reputation=-0.6
tullut 6.23 bad=1.0 complaint.cost=2.3 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=1.7 escalation=-0.4 good=0.3 growth=-0.3 leaving=0.7 legal=-0.5 payment.delayed=-0.3 payment.promised=-0.4 payment.query=2.2 payment.refused=-0.3 payment.sent=-0.6 praise=0.4 reputation=-0.5
tuloks 6.41 bad=1.7 complaint.cost=1.3 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=4.2 good=-0.6 growth=-0.4 leaving=-0.9 legal=-0.6 payment.refused=-0.4 praise=-0.6 reputation=-0.3
tulost 5.94 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=-0.7 escalation=-0.4 good=0.5 growth=1.3 leaving=-0.8 legal=-0.5 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=-0.3 payment.query=0.5 payment.refused=0.5 payment.sent=-0.5 praise=0.8 reputation=-0.9 urgent=-0.6
tunnik 6.92 bad=-0.5 complaint.neglect=-0.3 leaving=-0.3
tunnin 6.23 bad=1.4 complaint.cost=1.0 complaint.delay=0.3 complaint.neglect=2.0 complaint.quality=-1.0 escalation=1.4 good=-1.0 growth=-0.5 leaving=-0.7 legal=-0.5 meeting.off=2.2 payment.query=1.9 payment.refused=-0.4 praise=-1.0 reputation=-0.7 urgent=2.8
tunnuk 6.07 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-1.1 good=-0.7 growth=-0.4 legal=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.query=3.2 payment.refused=-0.8 praise=-0.7 reputation=-0.3
tunnus 6.23 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=-0.9 good=1.1 growth=-0.8 leaving=-1.0 legal=1.2 payment.query=2.1 payment.refused=-0.4 payment.sent=1.1 praise=1.0 reputation=-0.3 urgent=-0.5
tunti 6.92 bad=1.9 complaint.cost=3.0 complaint.quality=0.5 good=-0.5 leaving=1.8 praise=-0.5
tuntia 5.94 bad=2.0 complaint.cost=4.4 complaint.delay=-0.6 complaint.neglect=0.7 complaint.quality=-1.4 escalation=-0.4 good=-1.3 growth=-0.5 leaving=-1.0 legal=-0.5 meeting.off=0.7 payment.delayed=-0.4 payment.disputed=5.3 payment.promised=-0.4 payment.query=-0.8 payment.refused=-1.1 payment.sent=-0.3 praise=-1.2 reputation=-0.7
tuo 6.23 complaint.cost=2.5 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=-1.0 good=0.6 growth=-0.4 leaving=-0.6 legal=-0.7 payment.delayed=-0.4 payment.disputed=-0.8 payment.query=4.7 payment.refused=0.6 payment.sent=-0.3 praise=0.9 reputation=-1.2 urgent=-0.4
tuolla 6.92 bad=0.8 complaint.cost=2.6 complaint.neglect=-0.4 complaint.quality=2.2 good=-0.5 growth=-0.4 praise=-0.5
tuomar 6.23 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=-0.8 good=-1.0 growth=-0.3 leaving=-1.0 legal=1.5 meeting.off=-0.4 payment.refused=-0.6 praise=-1.0 reputation=-0.7
tuomas 5.08 leaving=-0.4 legal=-0.4 payment.refused=-0.3 reputation=-0.6
tuomio 6.07 bad=-0.8 complaint.cost=-0.9 complaint.delay=-0.9 complaint.neglect=-0.6 escalation=-0.3 good=-0.6 growth=-0.7 leaving=-0.7 legal=2.2 payment.refused=-0.3 praise=-0.6 reputation=0.4
tuon 6.63 complaint.quality=-0.4 good=-0.4 leaving=0.9 payment.delayed=1.8 payment.promised=0.9 praise=0.8
tuplaa 6.92 bad=0.6 complaint.quality=1.1 legal=-0.3
tuplam 6.92 bad=-0.7 complaint.quality=-0.5 good=1.8 growth=2.3 leaving=-0.3 legal=-0.3 payment.query=-0.4 payment.refused=-0.4 payment.sent=3.3 praise=-0.5
turha 6.63 bad=1.4 complaint.cost=2.2 complaint.neglect=-0.6 complaint.quality=0.3 good=-0.4 legal=0.5 payment.disputed=1.1 payment.query=-0.7 payment.refused=3.5 praise=-0.4 reputation=-0.4
tuskin 6.92 bad=0.7 complaint.neglect=0.9 complaint.quality=-0.7 good=-0.3 leaving=1.2 praise=-0.3
tyhja 6.92 bad=-0.8 good=-0.3 leaving=-0.5 praise=-0.4
tykkas 6.92 bad=-1.2 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.3 good=2.4 growth=4.2 leaving=-0.5 praise=2.7
tyo 6.41 bad=-0.3 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-1.2 good=1.7 leaving=-1.3 payment.delayed=-0.3 payment.disputed=0.8 payment.query=1.4 payment.refused=0.3 payment.sent=1.3 praise=1.6
tyomaa 6.92 bad=0.8 escalation=-0.3 good=-0.4 leaving=-0.3 praise=-0.3 reputation=1.1 urgent=-0.4
tyonte 6.63 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.7 good=-1.3 growth=-0.4 leaving=-0.6 payment.refused=-0.4 payment.sent=-0.4 praise=-1.2 reputation=-0.3
tyosta 6.41 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-1.1 good=0.7 growth=-0.3 leaving=-0.6 legal=1.9 payment.delayed=-0.5 payment.promised=-0.4 payment.sent=1.6 praise=0.7 reputation=-0.4
tyosuh 6.92 bad=-1.0 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.3
tyota 6.41 bad=1.3 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=2.2 good=1.0 leaving=-0.6 legal=-0.5 payment.promised=-0.4 payment.refused=1.4 payment.sent=1.5 praise=1.6 reputation=1.4
tytar 6.92 complaint.cost=1.3 complaint.quality=-0.3 good=1.5 growth=1.7 leaving=0.8 praise=-0.4
tyttar 6.92 bad=0.5 complaint.quality=-0.5 good=-1.2 growth=-0.3 legal=1.8 praise=-1.0
tyytym 6.92 bad=1.2 complaint.quality=0.8 leaving=2.4 legal=-0.5 payment.refused=-0.3
tyytyv 6.23 bad=-1.4 complaint.cost=1.1 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.9 escalation=1.2 good=3.5 growth=2.8 legal=-0.7 payment.refused=-0.6 praise=4.5 reputation=-0.5
uhkaa 6.23 bad=-2.0 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.6 leaving=-0.7 legal=-0.6 payment.refused=-0.4 praise=-0.6 reputation=-0.7
uhkasi 6.63 bad=-1.1 complaint.cost=-0.5 complaint.delay=-0.5 complaint.quality=-0.6 good=-0.8 meeting.off=-0.3 payment.refused=-0.5 praise=-0.9 reputation=-0.5
uhkaus 6.92 bad=-1.0 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.3 praise=-0.3
ulkopu 6.92 bad=0.8 complaint.delay=1.0 complaint.neglect=-0.3 complaint.quality=1.2 leaving=-0.3 legal=2.4
ulosot 6.41 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.9 leaving=-0.6 legal=-0.3 payment.disputed=-0.3 payment.refused=0.6 praise=-0.8 reputation=-0.5
umpeut 6.92 bad=0.8 complaint.delay=2.3 complaint.quality=-0.3 leaving=1.6 legal=0.8 urgent=1.9
unkari 6.92 bad=-0.9 complaint.quality=-0.6 good=1.2 leaving=-0.4 meeting.off=1.5 payment.refused=-0.3 praise=1.3
unohdi 6.63 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.9 leaving=-0.5 meeting.off=3.8 payment.delayed=-0.3 payment.promised=-0.4 praise=-0.9 reputation=-0.4 urgent=-0.3
upeat 6.92 bad=-1.0 complaint.quality=-0.8 good=3.3 leaving=-0.3 praise=3.8 reputation=-0.5
urakan 6.92 bad=-0.5 good=-0.3 praise=-0.3 reputation=-0.4
uudell 5.72 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=1.1 escalation=-0.4 good=-1.8 growth=-0.6 leaving=2.0 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.4 payment.query=1.0 payment.refused=-0.8 payment.sent=-0.5 praise=-1.7 reputation=-0.6 urgent=-0.4
uuden 5.46 bad=-0.5 complaint.cost=-0.5 complaint.delay=-1.2 complaint.neglect=-0.3 complaint.quality=0.9 escalation=-0.3 growth=-0.5 leaving=-0.4 legal=-0.6 meeting.off=2.2 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.3 payment.query=2.9 payment.refused=-0.8 payment.sent=0.8 reputation=0.8 urgent=-1.0
uudest 5.62 bad=-2.1 complaint.cost=-0.6 complaint.delay=-1.2 complaint.neglect=-0.8 complaint.quality=0.5 escalation=-0.4 good=5.0 growth=4.2 leaving=-1.6 legal=-1.1 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=0.7 payment.sent=-0.3 praise=4.0 reputation=-1.8 urgent=-0.6
uudet 5.82 bad=-0.6 complaint.cost=-0.6 complaint.delay=0.7 complaint.neglect=-0.6 complaint.quality=-0.8 escalation=-0.4 good=0.6 growth=-0.8 leaving=-1.1 legal=-0.4 meeting.off=-0.4 payment.refused=-0.5 payment.sent=-0.5 praise=0.8 reputation=-0.7 urgent=-0.6
uusi 4.84 complaint.delay=-1.6 complaint.neglect=1.1 complaint.quality=0.8 escalation=0.3 good=-2.5 growth=-1.7 leaving=0.5 legal=-1.5 meeting.off=1.5 payment.delayed=-1.0 payment.disputed=-0.7 payment.promised=-1.1 payment.query=-1.1 payment.sent=-0.7 praise=-2.2 reputation=-1.3 urgent=-0.9
uusia 6.63 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=1.3 good=-0.5 praise=-0.5
uusiks 6.92 bad=-0.7 complaint.neglect=-0.5 complaint.quality=-0.6 growth=1.6 leaving=-0.6 praise=0.3
uuteen 6.63 bad=-0.7 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.8 growth=1.6 leaving=-0.6 payment.query=-0.3 praise=-0.6
uutine 6.92 bad=-0.9 good=1.7 leaving=-0.3 praise=-0.6 reputation=-0.5
uutisk 6.41 bad=2.0 complaint.cost=1.1 complaint.neglect=3.0 good=-0.6 leaving=1.7 payment.refused=-0.4 praise=-0.6 reputation=-0.3
uutta 6.07 bad=-1.1 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=-1.5 growth=-0.6 leaving=-1.0 legal=-0.3 meeting.off=4.1 payment.delayed=-0.3 payment.refused=-0.4 praise=-1.2 reputation=-0.4 urgent=-0.4
vaadim 6.07 bad=2.2 complaint.delay=4.1 complaint.neglect=-0.5 complaint.quality=0.9 good=-0.7 growth=-0.4 leaving=2.1 legal=3.6 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=2.3 payment.sent=-1.0 praise=-0.8 urgent=-0.3
vaan 5.38 complaint.cost=-1.1 complaint.delay=-1.9 complaint.neglect=0.9 escalation=1.1 good=-1.5 growth=-0.6 leaving=-1.6 legal=1.7 meeting.off=2.3 payment.delayed=-0.4 payment.disputed=2.5 payment.promised=-0.5 payment.query=-0.5 payment.refused=-1.4 payment.sent=-0.4 praise=-1.5 reputation=1.0 urgent=-0.8
vaaraa 6.92 complaint.delay=0.6 complaint.neglect=0.9 complaint.quality=0.5 praise=-0.4
vaaral 6.63 bad=1.1 complaint.cost=1.8 complaint.delay=1.7 complaint.neglect=0.5 complaint.quality=2.9 good=-0.5 praise=-0.6 reputation=0.5
vaaran 6.63 bad=0.6 complaint.quality=0.9 good=-0.9 leaving=-0.4 praise=-0.6
vaaras 6.63 bad=-0.5 complaint.cost=-0.4 complaint.quality=0.8 good=-0.5 leaving=-0.6 legal=0.8 meeting.off=-0.3 praise=-0.5 reputation=-0.4
vaari 6.63 bad=-1.6 complaint.delay=-0.4 complaint.quality=-0.7 good=1.8 leaving=-0.5 legal=-0.3 praise=1.7 reputation=-0.4
vaarin 5.54 bad=2.4 complaint.cost=0.8 complaint.neglect=1.0 complaint.quality=5.1 escalation=-0.5 good=-1.6 growth=-0.6 leaving=1.8 legal=1.4 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.8 payment.refused=1.1 payment.sent=-0.6 praise=-1.5 reputation=0.7 urgent=-0.4
vaatii 6.41 bad=-0.7 complaint.delay=1.7 complaint.quality=-1.0 escalation=-0.3 good=-0.4 growth=-0.3 leaving=-0.7 praise=-0.4 reputation=-0.3
vaatim 6.07 bad=2.0 complaint.cost=-0.3 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=2.4 escalation=-0.4 good=-0.8 leaving=-0.6 legal=4.3 payment.disputed=2.2 payment.refused=1.3 praise=-0.7 reputation=1.3 urgent=-0.3
vahan 5.94 complaint.cost=1.0 complaint.delay=0.6 complaint.neglect=-0.4 good=-1.0 growth=-0.3 leaving=-1.1 legal=1.0 payment.delayed=3.8 payment.disputed=-0.4 payment.promised=0.8 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.3 praise=-1.0 reputation=-1.1 urgent=-0.3
vahemm 6.92 bad=-0.5 complaint.quality=-0.5 leaving=-0.3
vahing 5.46 bad=1.1 complaint.cost=-0.5 complaint.delay=-1.3 complaint.neglect=-0.9 complaint.quality=2.5 escalation=-0.4 good=-0.5 leaving=1.5 legal=4.3 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.6 payment.refused=0.5 payment.sent=2.1 praise=-0.3 reputation=-1.1 urgent=-0.7
vahtim 6.92 bad=1.2 good=-0.4 growth=-0.6 leaving=2.6
vahvis 5.82 bad=-1.0 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=-0.3 good=-1.0 growth=3.1 leaving=-0.9 legal=0.4 payment.delayed=-0.3 payment.disputed=0.7 payment.query=1.1 payment.refused=1.9 payment.sent=0.4 praise=-0.8 reputation=-0.5 urgent=1.1
vai 5.02 bad=-2.9 complaint.cost=0.5 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=-0.8 escalation=-0.9 good=-0.5 growth=-0.7 leaving=-2.0 legal=-1.5 meeting.off=-0.8 payment.delayed=-1.0 payment.disputed=-1.0 payment.promised=1.2 payment.query=7.2 payment.refused=1.0 payment.sent=1.4 praise=-0.3 reputation=-1.6 urgent=1.0
vaihda 6.41 complaint.cost=2.0 complaint.delay=-0.3 complaint.neglect=0.9 complaint.quality=-0.9 escalation=-0.5 good=-0.8 leaving=1.9 legal=-0.6 payment.refused=-0.5 praise=-0.7 reputation=-0.7
vaihde 6.07 bad=-0.7 complaint.cost=-0.5 complaint.delay=-1.1 complaint.neglect=-0.7 good=0.4 leaving=2.8 legal=-0.9 meeting.off=1.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.8 praise=0.7 reputation=-0.6 urgent=-0.4
vaihdo 6.63 bad=-0.8 complaint.quality=-0.6 good=-0.3 payment.promised=-0.4 payment.query=-0.6 payment.sent=-0.3
vaihta 5.62 bad=-0.4 complaint.cost=-0.8 complaint.delay=1.0 complaint.neglect=-0.9 complaint.quality=0.9 escalation=-0.3 good=-1.3 growth=-0.7 leaving=-0.6 legal=-0.9 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.5 praise=-1.2 reputation=-0.8 urgent=2.6
vaihte 6.23 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=0.8 complaint.quality=0.6 good=-0.6 leaving=1.6 legal=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.6 praise=-0.6 reputation=-0.4
vaihto 5.62 complaint.cost=0.5 complaint.delay=-1.3 complaint.neglect=-0.8 complaint.quality=-1.5 escalation=-0.4 good=-0.9 growth=-0.8 leaving=-1.5 legal=4.8 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-1.1 payment.sent=-0.3 praise=-0.7 reputation=-0.7 urgent=-0.5
vaihtu 5.72 bad=-0.9 complaint.cost=0.4 complaint.delay=-0.7 complaint.neglect=0.6 complaint.quality=-0.9 escalation=-0.4 good=-1.1 growth=-0.8 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=-0.4 payment.query=1.4 payment.refused=-0.6 praise=-1.1 reputation=-0.8 urgent=-0.4
vaikka 5.13 bad=1.2 complaint.cost=-1.3 complaint.neglect=-1.7 complaint.quality=1.2 escalation=-0.5 good=-1.5 growth=-0.9 leaving=2.1 legal=-1.0 meeting.off=-0.9 payment.delayed=0.8 payment.disputed=2.9 payment.promised=0.9 payment.query=0.4 payment.refused=1.1 payment.sent=0.6 praise=-2.3 reputation=0.5 urgent=-0.4
vaikut 6.63 bad=-0.5 complaint.cost=-1.3 complaint.delay=1.6 complaint.neglect=0.7 complaint.quality=-0.7 escalation=1.3 good=0.5 leaving=-0.6 legal=-0.6 praise=0.5
vaimo 6.92 complaint.delay=0.7 complaint.neglect=-0.3 complaint.quality=0.3 good=1.1 leaving=1.1 praise=1.6
vain 4.80 bad=-2.4 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=-2.0 complaint.quality=-1.2 good=0.8 leaving=0.8 legal=-1.5 payment.delayed=-0.6 payment.disputed=-0.9 payment.promised=-0.6 payment.query=-1.1 payment.refused=-1.4 payment.sent=-0.8 praise=1.0 reputation=-1.0 urgent=-0.6
vakava 6.92 bad=1.2 complaint.cost=-0.4 complaint.quality=2.8 escalation=2.1 good=-0.5 leaving=1.2 praise=-0.4 reputation=-0.4
vaki 6.92 complaint.quality=-0.6 good=1.3 growth=2.1 leaving=1.3 legal=-0.4 praise=1.2 reputation=1.3
vakuut 5.62 bad=-0.5 complaint.cost=-0.9 complaint.delay=-0.8 complaint.neglect=-1.1 complaint.quality=-0.4 escalation=1.9 good=-1.7 growth=-1.2 leaving=-2.1 legal=2.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-1.2 payment.sent=-0.4 praise=-1.6 reputation=-1.1 urgent=-0.4
valiin 5.82 bad=-1.6 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.9 good=-0.5 growth=-0.5 leaving=-0.8 legal=-0.5 meeting.off=6.5 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-1.0 payment.refused=-0.6 payment.sent=-0.3 praise=-0.6 reputation=-0.5 urgent=4.1
valin 4.76 bad=0.6 complaint.quality=1.0 leaving=-0.4 legal=-0.5 payment.refused=-0.4 reputation=-0.6
valite 5.82 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 good=-1.4 growth=-0.5 leaving=0.9 legal=-1.2 meeting.off=3.2 payment.delayed=1.5 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.4 praise=-1.3 reputation=-0.7 urgent=-0.4
valits 6.63 complaint.neglect=0.5 complaint.quality=1.0 good=-0.3 growth=-0.4 leaving=1.7 legal=0.5 praise=-0.3 reputation=-0.3
valitt 5.54 bad=-0.9 complaint.cost=-0.7 complaint.delay=0.6 complaint.neglect=-1.2 complaint.quality=0.9 escalation=-0.6 good=-1.5 growth=-0.7 leaving=-1.4 legal=-0.6 meeting.off=-0.5 payment.delayed=0.4 payment.disputed=-0.6 payment.promised=-0.6 payment.query=2.0 payment.refused=-1.0 payment.sent=-0.4 praise=-1.6 reputation=-0.6 urgent=2.9
valitu 4.65 bad=-0.3 complaint.cost=-0.5 complaint.neglect=-0.5 complaint.quality=-1.3 escalation=2.0 good=-1.1 growth=-1.0 leaving=-1.5 legal=1.4 meeting.off=-0.4 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.8 praise=-1.1 reputation=-1.5 urgent=-0.4
valmii 6.23 complaint.cost=-0.8 complaint.delay=2.3 complaint.neglect=-0.6 growth=-0.6 leaving=-0.5 legal=0.8 payment.query=-0.4 payment.refused=-0.3 reputation=0.3 urgent=-0.5
valmis 5.72 bad=-0.3 complaint.cost=-0.5 complaint.delay=0.3 complaint.neglect=-0.3 escalation=-0.4 good=0.8 growth=-0.3 leaving=0.9 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.4 payment.query=-0.5 payment.refused=-0.6 payment.sent=-0.4 praise=1.0 urgent=-0.4
valtav 6.92 bad=-0.7 complaint.neglect=-0.3 good=1.4 growth=1.4 leaving=-0.4 praise=1.9
valtuu 6.92 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=-0.7 escalation=2.9 good=1.5 growth=2.4 legal=-0.4 payment.disputed=-0.4 praise=1.7 reputation=-0.4
valvon 6.92 bad=1.1 complaint.delay=1.0 good=-0.3 leaving=-0.3 legal=2.6 reputation=-0.7
vanha 5.82 bad=-1.9 complaint.cost=-1.2 complaint.delay=-0.7 complaint.neglect=-0.6 escalation=-0.4 good=0.8 growth=-0.5 leaving=-2.0 legal=-1.0 meeting.off=-0.3 payment.query=1.2 payment.refused=-0.5 payment.sent=-0.3 praise=-1.0 reputation=-1.0 urgent=-0.4
vanhaa 6.92 bad=-0.7 complaint.neglect=-0.5 complaint.quality=-0.3 good=-0.5 praise=-0.4
vanhas 6.63 bad=-0.8 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.3 escalation=-0.5 good=-0.3 payment.query=-0.6 payment.refused=-0.7 praise=-0.3 reputation=-0.5 urgent=-0.3
vanhat 6.23 bad=-1.5 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.8 leaving=-0.8 payment.refused=-0.3 reputation=-0.6 urgent=-0.4
vanhen 6.92 bad=-0.5 complaint.delay=-0.4 complaint.quality=-0.8 good=-0.3 legal=0.6 payment.disputed=2.6 payment.refused=-0.4 reputation=-0.4
vanhuk 6.92 bad=-0.6 complaint.quality=-0.3 good=1.4 praise=1.6
vapaut 6.92 bad=1.5 complaint.quality=1.3 good=-0.4 leaving=0.5 payment.refused=1.7 praise=-0.4
varaa 6.92 bad=1.3 complaint.cost=1.1 complaint.neglect=-0.3 complaint.quality=1.3 good=-0.6 leaving=0.9 praise=-0.6
varast 6.23 bad=-1.0 complaint.cost=-0.3 complaint.delay=0.3 good=-0.9 growth=-0.4 leaving=0.7 legal=-0.3 payment.delayed=1.1 payment.promised=-0.4 payment.refused=-0.6 praise=-0.9 reputation=-0.5
varata 6.92 bad=-0.5 complaint.quality=-0.6 growth=2.3 payment.query=-0.3 urgent=-0.3
varaus 6.41 bad=-0.3 complaint.cost=-0.6 complaint.neglect=-0.6 complaint.quality=0.5 growth=1.5 leaving=-0.4 legal=-0.3 payment.refused=-0.3 reputation=-0.4
varaut 6.92 bad=0.5 complaint.quality=1.1 good=1.7 growth=2.4 legal=1.2 praise=1.6
varit 6.92 bad=-0.6 complaint.quality=-0.4 good=-0.4 praise=-0.4
varmaa 6.92 bad=-0.8 complaint.neglect=-0.5 payment.delayed=-0.4 payment.promised=-1.2 payment.refused=-0.3 payment.sent=1.4 urgent=-0.5
varmas 6.92 bad=0.5 complaint.cost=-0.4 complaint.quality=-0.7 good=1.4 growth=2.6 leaving=-0.9 praise=1.7 reputation=2.3
varmuu 6.23 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.6 growth=-1.1 leaving=-0.8 legal=-0.4 payment.delayed=-0.5 payment.refused=1.3 praise=-0.5
varoit 6.23 bad=1.5 complaint.cost=-1.0 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=0.8 escalation=-0.3 good=-1.7 growth=-0.5 leaving=-1.1 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=-0.4 praise=-1.7 reputation=2.9 urgent=1.4
varten 5.82 bad=-1.4 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=-0.7 good=-0.4 growth=0.4 leaving=-1.0 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=6.6 payment.refused=-0.4 payment.sent=-0.4 praise=-1.4 reputation=-0.8 urgent=-0.6
vasta 4.93 bad=-2.7 complaint.cost=-0.9 complaint.delay=-0.8 complaint.neglect=-1.8 complaint.quality=-2.2 escalation=-0.6 good=-2.0 growth=-1.0 leaving=-2.7 legal=-0.6 meeting.off=0.3 payment.delayed=3.3 payment.disputed=-0.6 payment.promised=1.4 payment.query=-0.6 payment.refused=0.5 payment.sent=-0.7 praise=-2.0 reputation=-1.4 urgent=-0.6
vastaa 4.59 complaint.cost=-1.8 complaint.neglect=3.3 complaint.quality=-1.4 escalation=1.5 good=-1.9 leaving=-0.6 meeting.off=-1.2 payment.delayed=-1.0 payment.disputed=-1.7 payment.promised=-0.8 payment.refused=1.0 payment.sent=-0.9 praise=-2.8 reputation=-1.1 urgent=1.1
vastai 6.63 bad=0.3 complaint.neglect=1.1 complaint.quality=-0.7 escalation=1.4 leaving=-0.4 payment.disputed=1.4 payment.refused=-0.6 reputation=0.6
vastap 6.63 bad=-1.2 complaint.cost=-0.4 complaint.quality=-1.0 good=-0.6 leaving=-0.3 legal=-0.6 payment.disputed=-0.3 praise=-0.6 reputation=-0.3
vastas 6.23 bad=-2.2 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-1.0 complaint.quality=-1.1 good=1.1 leaving=-1.2 legal=-0.9 meeting.off=-0.5 payment.disputed=-0.3 payment.refused=-0.6 reputation=-0.5
vastat 5.62 bad=2.4 complaint.cost=-0.7 complaint.delay=1.3 complaint.neglect=5.8 complaint.quality=-1.7 escalation=-0.6 growth=-0.5 leaving=-0.4 legal=3.6 meeting.off=-0.5 payment.delayed=-0.4 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.4 reputation=1.2 urgent=1.8
vastau 5.13 bad=0.6 complaint.cost=-1.0 complaint.delay=0.7 complaint.neglect=2.0 complaint.quality=-1.7 escalation=1.3 growth=-0.7 leaving=-1.2 legal=0.4 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=0.3 payment.promised=-0.6 payment.query=0.6 payment.refused=1.7 payment.sent=-0.6 reputation=0.4 urgent=-0.8
vastin 6.41 bad=0.5 complaint.delay=1.7 complaint.neglect=0.6 complaint.quality=-0.9 escalation=-0.4 good=-0.6 leaving=-0.4 legal=0.8 payment.disputed=-0.3 payment.promised=-0.6 payment.query=-0.3 payment.refused=-0.3 praise=-0.5 reputation=-0.3 urgent=-0.4
vastuu 6.41 bad=1.4 complaint.cost=-0.5 complaint.delay=-0.5 complaint.quality=4.1 escalation=-0.7 good=-0.5 growth=-0.4 leaving=-0.6 legal=3.0 payment.refused=1.5 praise=-0.5 reputation=-0.4
vedoks 6.92 complaint.delay=-0.5 complaint.quality=0.6 good=-0.9 growth=-0.4 leaving=-0.4 praise=-0.6 reputation=-0.4 urgent=-0.4
vedos 6.92 bad=-0.8 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=-0.7 praise=-0.3 urgent=2.0
vei 6.63 bad=-1.5 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.5 leaving=-0.6 legal=-0.4 meeting.off=2.0 payment.delayed=4.5 payment.promised=1.9 payment.refused=-0.5 praise=-0.5 reputation=-0.3
veljen 6.23 bad=0.7 complaint.cost=1.3 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=1.4 escalation=-0.7 good=0.7 growth=1.3 legal=0.5 payment.refused=-0.3 praise=0.7 reputation=0.5
veloit 6.41 bad=2.0 complaint.cost=1.2 complaint.quality=-0.6 good=-0.8 leaving=0.3 payment.disputed=3.1 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.3 praise=-0.8
venaja 6.92 bad=-0.6 complaint.quality=-0.6 good=-0.4 growth=1.6 leaving=-0.3 praise=-0.5
vene 6.92 bad=-1.5 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.3 leaving=-0.4 legal=-0.4 payment.delayed=3.9 payment.refused=-0.5 reputation=-0.5
veneen 6.92 complaint.delay=1.8 complaint.quality=-0.5 leaving=1.3 payment.refused=1.1
verkko 5.02 bad=-1.5 complaint.cost=-1.1 complaint.delay=-0.9 complaint.neglect=-1.3 complaint.quality=1.0 escalation=-0.5 good=-1.0 growth=1.1 leaving=-0.4 legal=-1.2 meeting.off=1.6 payment.delayed=-0.8 payment.disputed=-0.8 payment.promised=-0.7 payment.query=5.7 payment.refused=-1.4 payment.sent=-0.8 praise=-0.9 reputation=-1.0 urgent=0.9
veroil 6.63 bad=1.7 complaint.delay=2.0 complaint.quality=0.7 good=1.4 leaving=-0.7 praise=1.5 urgent=1.3
veroko 6.63 bad=-2.1 complaint.delay=-1.0 complaint.neglect=-0.6 complaint.quality=-0.6 good=1.4 growth=-0.3 leaving=-0.9 legal=-0.6 payment.disputed=-0.3 payment.refused=-0.9 praise=1.5
verota 6.92 bad=-0.7 complaint.quality=-0.4 good=1.1 leaving=-0.4 legal=-0.3 praise=1.0
verott 6.41 complaint.cost=-0.4 complaint.delay=0.3 complaint.neglect=-0.6 good=0.6 legal=0.5 payment.refused=-0.3 praise=1.5 reputation=-0.6 urgent=1.6
verran 6.92 bad=1.8 complaint.quality=-0.3 good=-0.5 leaving=3.6 praise=-0.5 reputation=-0.3
versio 6.41 bad=0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=1.3 good=-0.8 growth=-0.7 leaving=-0.4 legal=-0.4 payment.refused=1.3 praise=-0.6
vesiva 6.92 bad=1.5 complaint.quality=2.2 escalation=2.9 good=-0.4 legal=2.7 praise=-0.4
vessan 6.92 bad=0.8 complaint.cost=2.0 complaint.delay=-0.3 complaint.quality=1.9 good=-0.4 leaving=-0.4 praise=-0.3 reputation=0.7
vie 6.92 bad=-0.3 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=1.6 escalation=3.4 good=-0.3 legal=-0.3 meeting.off=-0.6 praise=-0.3
vieda 6.23 bad=-0.6 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.8 good=-1.0 leaving=-0.5 legal=-0.5 meeting.off=-0.5 payment.refused=2.0 praise=-1.0 reputation=-0.6
viela 4.44 bad=-1.9 complaint.cost=-1.6 complaint.delay=0.6 escalation=-1.1 good=4.1 growth=1.4 leaving=1.1 legal=0.4 payment.delayed=0.7 payment.disputed=-1.1 payment.promised=1.5 payment.refused=-1.9 payment.sent=0.8 praise=4.0 reputation=0.5 urgent=4.1
vien 6.63 bad=1.4 complaint.delay=-0.4 complaint.neglect=0.5 escalation=2.3 good=-0.9 leaving=-0.6 praise=-0.9 reputation=1.4
vieraa 6.41 bad=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.8 good=1.9 growth=-0.3 leaving=-0.8 legal=-0.5 meeting.off=1.1 praise=2.0 reputation=-0.9
vieste 6.41 bad=0.8 complaint.cost=-0.3 complaint.delay=2.1 complaint.neglect=4.5 complaint.quality=-1.2 escalation=6.1 good=-0.5 leaving=-0.9 legal=-0.7 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.6
viesti 5.25 bad=-2.1 complaint.cost=-1.2 complaint.delay=-1.4 complaint.neglect=1.8 complaint.quality=-1.9 escalation=-1.0 good=-1.7 growth=-0.5 leaving=-2.2 legal=1.3 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.4 praise=-1.7 reputation=0.9 urgent=-0.8
vihrea 6.92 bad=-1.5 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.5 good=1.6 growth=1.6 leaving=-0.6 payment.promised=-0.6 payment.refused=-0.3 praise=-0.5
viikko 5.38 bad=1.1 complaint.cost=-0.7 complaint.delay=3.9 complaint.neglect=1.2 complaint.quality=0.6 escalation=-0.6 good=-0.7 growth=-1.0 leaving=-0.6 meeting.off=1.1 payment.delayed=3.5 payment.disputed=-0.8 payment.promised=-0.8 payment.query=-0.7 payment.refused=0.8 payment.sent=1.4 praise=-0.7 urgent=0.9
viikok 6.63 bad=-1.5 complaint.delay=-1.0 complaint.quality=-0.4 good=-0.9 leaving=-0.4 legal=-0.6 praise=-0.9 reputation=-0.3 urgent=-0.4
viikol 4.31 bad=-0.7 complaint.cost=-0.8 complaint.delay=1.8 complaint.neglect=0.6 complaint.quality=-1.6 escalation=-0.8 good=-1.6 growth=-0.9 leaving=-1.3 legal=-0.5 meeting.off=1.2 payment.delayed=1.2 payment.disputed=-0.6 payment.query=-0.9 payment.refused=-1.1 payment.sent=1.4 praise=-1.6 reputation=-1.5 urgent=-0.5
viikon 4.31 bad=-0.8 complaint.cost=-0.7 complaint.delay=-0.3 complaint.neglect=-0.9 complaint.quality=1.1 escalation=1.5 good=-1.3 growth=-0.7 leaving=-1.3 meeting.off=-0.5 payment.disputed=-0.5 payment.promised=0.3 payment.query=-0.4 payment.refused=-1.3 payment.sent=0.7 reputation=-1.4 urgent=-0.6
viime 5.62 bad=0.9 complaint.cost=-0.8 complaint.neglect=2.6 complaint.quality=0.9 escalation=-0.5 good=-1.1 growth=-1.3 leaving=0.5 legal=-0.9 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.7 payment.query=-0.4 payment.refused=0.7 payment.sent=-0.5 praise=-0.8 reputation=-0.7 urgent=-0.5
viimei 4.33 complaint.cost=-0.9 complaint.neglect=-1.7 complaint.quality=-1.2 escalation=-0.8 good=-1.3 growth=-0.9 leaving=1.3 legal=-0.5 payment.delayed=3.0 payment.disputed=-0.8 payment.promised=4.2 payment.query=-1.2 payment.refused=0.4 payment.sent=1.5 reputation=-1.4 urgent=-1.0
viimek 6.63 bad=-0.7 complaint.quality=-0.6 good=0.7 growth=3.1 leaving=-0.4 payment.sent=-0.4 praise=-1.2
viipyy 6.63 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=-0.3 complaint.quality=-0.7 leaving=-0.4 payment.delayed=3.4 payment.promised=1.1 payment.query=-0.3 payment.sent=-0.4 reputation=-0.3 urgent=-1.3
viisi 6.07 bad=1.1 complaint.cost=-0.6 complaint.delay=0.6 complaint.neglect=2.8 complaint.quality=-0.6 escalation=3.1 good=1.2 growth=-0.4 leaving=-0.5 legal=-0.5 payment.refused=2.0 praise=1.3
viite 6.41 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=-1.1 good=-0.7 leaving=-0.5 legal=-0.5 payment.promised=-0.4 payment.query=2.2 payment.refused=-0.3 payment.sent=4.9 praise=-0.6 reputation=-0.4 urgent=-0.8
viiten 6.92 bad=-0.7 complaint.delay=-0.3 complaint.quality=-0.4 good=-1.3 growth=-0.7 payment.promised=2.2 payment.query=3.2 payment.refused=-0.5 praise=-1.3 urgent=-0.8
viitte 6.23 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.9 leaving=-0.6 payment.disputed=-0.5 payment.query=3.0 payment.refused=-0.7 payment.sent=3.6 praise=-0.8 reputation=-0.3
viivas 5.94 bad=1.1 complaint.cost=-0.6 complaint.delay=4.2 complaint.neglect=-0.4 complaint.quality=-1.2 good=-0.7 growth=-0.6 leaving=0.7 legal=3.2 payment.delayed=3.6 payment.disputed=1.0 payment.refused=0.5 praise=-0.7 reputation=-0.4
ville 6.92 bad=-0.5 complaint.quality=-0.3 good=0.9 payment.delayed=1.2 payment.promised=1.4 praise=0.8
vinoss 6.92 bad=0.7 complaint.quality=1.2 leaving=1.1 legal=1.0 reputation=0.7
virall 6.63 bad=2.0 complaint.cost=-0.3 complaint.delay=1.6 complaint.neglect=-0.4 complaint.quality=-0.8 escalation=3.2 good=-0.4 leaving=-0.8 legal=2.1 payment.query=-0.3 praise=-0.4 urgent=-0.3
virhe 6.63 bad=1.5 complaint.delay=-0.4 complaint.neglect=-0.9 complaint.quality=2.8 good=-0.9 growth=-0.6 leaving=1.5 legal=-0.4 praise=-0.7 reputation=-0.4
virhee 5.94 bad=1.9 complaint.cost=-0.6 complaint.quality=4.2 escalation=-0.4 good=-0.9 growth=-0.3 leaving=-0.9 legal=3.7 payment.disputed=1.3 payment.refused=1.2 praise=-1.0 reputation=-0.8
viroks 6.92 bad=-0.7 complaint.delay=-0.6 good=-0.5 growth=0.8 leaving=-0.5
voi 5.19 complaint.cost=0.6 complaint.delay=-0.6 complaint.neglect=-1.1 escalation=-0.4 good=2.0 growth=0.9 leaving=2.6 legal=-1.0 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.7 payment.refused=-1.1 payment.sent=-0.5 reputation=-0.3 urgent=-0.6
voidaa 6.92 bad=-0.8 escalation=-0.3 good=-0.5 meeting.off=3.9 payment.delayed=-0.3 payment.promised=-0.7 payment.refused=-0.3 praise=-0.5 reputation=-0.3
voiko 6.41 bad=-1.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.8 leaving=-0.9 legal=-0.5 payment.delayed=2.5 praise=-0.7 reputation=-0.3
voin 6.41 bad=1.1 complaint.cost=-0.5 complaint.delay=1.8 complaint.neglect=2.3 complaint.quality=-1.1 escalation=0.4 good=0.4 growth=-0.4 leaving=-0.7 legal=-0.3 praise=0.5 reputation=3.7
voisik 6.41 bad=-1.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.9 good=-1.7 growth=1.5 leaving=-0.5 legal=-0.6 praise=-1.3 reputation=-0.3 urgent=-0.4
voisit 4.55 bad=-2.8 complaint.cost=-1.0 complaint.delay=-1.1 complaint.neglect=-1.3 complaint.quality=-1.5 escalation=-0.4 good=-0.6 growth=1.7 leaving=-1.6 legal=-1.5 meeting.off=-0.6 payment.disputed=0.8 payment.promised=-0.6 payment.query=2.4 payment.refused=-1.2 praise=-2.0 reputation=-1.0
voitko 6.07 bad=-1.6 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.1 good=-0.8 growth=0.8 leaving=-0.6 legal=-0.4 meeting.off=1.1 payment.delayed=-0.3 payment.refused=-0.5 praise=-0.5 reputation=-0.4 urgent=-0.4
voitte 4.19 bad=-1.5 complaint.cost=-0.7 complaint.neglect=-0.7 complaint.quality=-1.7 escalation=-0.4 good=-0.6 legal=-1.6 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.5 payment.query=1.4 payment.refused=-0.5 payment.sent=-0.6 praise=-0.6 reputation=-1.8 urgent=-0.9
voitti 6.92 bad=-0.6 leaving=-0.4 praise=-0.3 reputation=-0.3
vs 6.41 bad=-0.5 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=1.4 good=-0.9 leaving=-0.4 legal=-0.4 meeting.off=1.8 payment.refused=1.2 praise=-0.8 reputation=-0.4
vuodel 6.23 bad=-1.8 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=-0.9 good=0.8 growth=2.2 legal=-0.7 payment.promised=-0.3 payment.query=-0.6 payment.refused=-0.5 praise=-0.8 reputation=-0.4
vuoden 5.13 bad=2.1 complaint.cost=1.0 complaint.delay=-1.2 complaint.neglect=2.5 complaint.quality=2.1 escalation=-0.7 good=-2.1 growth=0.6 leaving=4.9 legal=0.6 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.4 payment.query=1.0 payment.refused=0.5 payment.sent=-0.4 praise=-2.0 reputation=-0.4 urgent=-0.6
vuodes 6.23 bad=0.5 complaint.cost=3.0 complaint.delay=-0.4 complaint.quality=-0.9 good=-0.5 growth=-0.5 leaving=2.3 payment.disputed=-0.4 payment.refused=-0.5 praise=-0.5
vuokra 5.19 bad=-2.7 complaint.cost=0.6 complaint.delay=-1.3 complaint.neglect=-1.1 escalation=-0.6 good=-1.6 growth=-0.8 leaving=-1.9 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.4 praise=-1.6 reputation=-1.0 urgent=-0.5
vuoksi 6.63 complaint.delay=-0.4 complaint.quality=1.7 good=-0.7 leaving=1.9 legal=1.6 payment.refused=-0.3 praise=-0.5
vuonna 5.82 bad=1.6 complaint.cost=2.7 complaint.delay=3.1 complaint.neglect=-1.2 complaint.quality=-2.0 good=-1.9 growth=1.7 leaving=2.3 legal=-0.6 meeting.off=-0.8 payment.delayed=-0.3 payment.promised=-0.5 payment.refused=-0.7 payment.sent=-0.6 praise=-1.7 reputation=-0.8 urgent=-0.6
vuosi 5.94 bad=-1.1 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=1.3 complaint.quality=-1.1 escalation=-0.3 good=5.0 growth=3.2 leaving=0.7 legal=-0.6 meeting.off=-0.3 payment.delayed=-0.4 payment.query=-0.3 payment.refused=-0.3 praise=4.3 reputation=-0.6
vuosik 6.63 bad=1.7 complaint.cost=3.2 complaint.delay=0.8 complaint.neglect=-0.5 complaint.quality=0.4 good=-1.0 leaving=0.9 legal=-0.4 praise=-1.0 reputation=1.3
vuotta 5.72 bad=0.7 complaint.cost=1.5 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=-0.4 growth=2.0 legal=1.2 meeting.off=-0.3 payment.refused=-0.7 praise=0.4 reputation=1.7
wordin 6.92 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.8 payment.delayed=-0.4 payment.disputed=2.6 payment.refused=-0.3 praise=-0.7
y 6.63 bad=-1.5 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.5 leaving=-0.3 payment.disputed=-0.4 payment.query=4.7 payment.refused=-0.6 payment.sent=-0.4 praise=-0.5
yha 6.41 bad=2.0 complaint.delay=4.9 complaint.neglect=1.5 complaint.quality=-0.7 escalation=3.0 good=-0.6 leaving=-0.4 legal=-0.4 praise=-0.6 reputation=2.6 urgent=1.2
yhdeks 6.63 bad=0.6 complaint.delay=0.7 complaint.quality=-0.3 good=-0.4 leaving=-0.5 legal=0.6 payment.delayed=1.9 payment.disputed=1.5 payment.refused=-0.4 praise=-0.3
yhden 5.46 bad=-1.4 complaint.cost=0.9 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=-0.4 good=0.8 growth=0.6 leaving=-2.1 legal=-0.3 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=-0.7 payment.refused=-0.8 payment.sent=-0.4 praise=0.8 reputation=-1.2 urgent=1.6
yhdist 6.07 bad=-1.5 complaint.delay=-0.3 complaint.quality=0.5 escalation=-0.4 good=-0.8 growth=-0.5 leaving=1.3 legal=-0.7 payment.refused=-0.4 praise=-0.9 reputation=-0.5
yhta 6.63 bad=0.6 complaint.delay=4.0 complaint.neglect=1.8 complaint.quality=-0.8 escalation=-0.4 good=1.7 leaving=-0.4 legal=-0.3 praise=1.9 reputation=2.8
yhteen 6.63 bad=0.5 complaint.cost=-0.6 complaint.neglect=1.7 complaint.quality=-0.6 escalation=-0.4 good=-0.9 growth=0.7 leaving=-0.5 payment.sent=2.2 praise=-0.9 reputation=-0.4
yhteis 5.72 bad=0.4 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-1.3 escalation=-0.8 good=2.2 growth=0.5 leaving=3.4 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=-0.5 payment.refused=-0.6 praise=1.9 reputation=-0.5
yhteyd 5.38 bad=2.1 complaint.cost=-1.0 complaint.neglect=1.2 escalation=1.1 good=-2.2 growth=-0.7 leaving=-1.1 legal=4.1 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.4 praise=-2.3 reputation=-1.1 urgent=-0.8
yhteys 6.23 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.4 good=-1.0 growth=-0.3 legal=-0.3 meeting.off=-0.3 payment.refused=-0.4 praise=-0.9
yhteyt 6.41 bad=-0.5 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=0.5 escalation=1.1 good=-0.7 leaving=0.7 praise=0.3
yhtiok 6.92 bad=-0.7 complaint.neglect=-0.4 leaving=-0.5 payment.refused=-0.3
yhtiot 6.92 bad=-1.4 complaint.cost=-0.5 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.4 leaving=-1.5 legal=-0.5 praise=-0.4 reputation=-0.3
yksi 4.98 bad=-2.3 complaint.cost=-0.9 complaint.delay=-1.2 complaint.neglect=1.0 complaint.quality=0.7 escalation=-0.5 good=0.9 growth=3.9 legal=-1.7 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.8 payment.refused=-0.9 payment.sent=0.9 reputation=-0.7 urgent=0.5
yksimi 6.92 bad=0.9 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=-0.3 complaint.quality=0.8 good=-0.4 leaving=1.0 legal=2.5 payment.refused=-0.4 praise=-0.5 reputation=1.5
yksito 6.92 bad=0.8 complaint.cost=1.1 complaint.delay=2.2 complaint.neglect=0.5 complaint.quality=-0.5 good=-0.6 leaving=0.8 payment.refused=-0.4 praise=-0.3
ylakou 6.92 bad=-0.7 leaving=-0.3 legal=-0.3
yleens 6.92 complaint.delay=-0.3 good=-0.4 payment.refused=-0.3 praise=-0.4 reputation=1.3
yli 6.92 complaint.delay=1.0 complaint.quality=-0.5 leaving=-0.5 legal=1.3 payment.refused=-0.4 reputation=-0.3
ylihuo 6.92 complaint.delay=0.6 complaint.quality=-0.4 escalation=1.6 good=-0.5 praise=-0.4 urgent=4.6
ylimaa 6.92 bad=1.4 complaint.quality=1.4 leaving=0.9 legal=1.3 payment.disputed=0.6 payment.query=-0.3 payment.refused=-0.4
ylitty 6.92 bad=-0.8 complaint.delay=0.6 legal=0.8 payment.refused=-0.5 reputation=-0.5
yllapi 5.94 complaint.cost=0.4 complaint.delay=-0.9 complaint.neglect=0.6 complaint.quality=-0.9 escalation=-0.4 good=-0.8 growth=0.9 leaving=3.5 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.4 praise=-0.7 reputation=-0.5 urgent=-0.3
ylos 6.63 complaint.cost=1.6 complaint.delay=-0.7 complaint.neglect=2.0 complaint.quality=-1.3 good=0.9 leaving=0.8 legal=-0.5 payment.disputed=2.2 payment.refused=-0.4 payment.sent=1.9 praise=1.0 reputation=-0.3
yritan 6.92 bad=-0.7 complaint.quality=-0.4 good=-0.9 leaving=-0.4 payment.delayed=-0.3 payment.refused=-0.3 praise=-0.8
yritta 6.23 bad=2.5 complaint.cost=1.4 complaint.delay=-0.8 complaint.neglect=-1.0 complaint.quality=1.1 good=-0.8 growth=-0.3 leaving=0.9 legal=-0.9 payment.refused=-0.4 praise=-0.8 reputation=3.3 urgent=-0.4
yrityk 6.63 complaint.quality=0.9 good=-0.5 leaving=-0.4 legal=-0.3 praise=-0.4
yritys 6.41 bad=0.3 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.9 growth=-0.4 leaving=-0.4 legal=-0.6 meeting.off=3.3 payment.promised=-0.4 payment.refused=-0.4 praise=-0.7 reputation=2.2
ystava 6.63 bad=-1.0 complaint.delay=0.9 good=-0.6 leaving=-0.3 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=3.0 payment.query=1.2 payment.refused=-0.5 payment.sent=-0.4 praise=-0.7
