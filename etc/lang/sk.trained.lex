# Made by tools/train out of 1763 labelled texts; change them,
# not this.  heed-lexicon(5) tells what the numbers are.
language sk

[figures]
negative-from -1.1

[trained]
* bad=-0.70 complaint.cost=-2.62 complaint.delay=-2.04 complaint.neglect=-2.54 complaint.quality=-0.86 escalation=-2.95 good=-1.56 growth=-3.04 leaving=-2.64 legal=-2.45 meeting.off=-2.36 payment.delayed=-3.21 payment.disputed=-2.11 payment.promised=-3.88 payment.query=-3.47 payment.refused=-2.26 payment.sent=-2.06 praise=-1.64 reputation=-2.32 urgent=-2.27
!a 5.58 bad=0.8 complaint.cost=0.3 complaint.neglect=0.5 complaint.quality=-1.0 escalation=-0.7 good=1.3 growth=-0.9 leaving=0.7 legal=2.9 meeting.off=-0.9 payment.delayed=1.1 payment.disputed=3.9 payment.promised=-0.6 payment.query=0.7 payment.refused=3.1 payment.sent=1.3 praise=2.0 urgent=-0.5
!ako 7.38 bad=-0.7 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.4 good=0.7 leaving=-0.3 praise=0.6
!ani 5.70 bad=-1.9 complaint.cost=0.7 complaint.delay=1.9 complaint.neglect=-0.7 complaint.quality=-1.7 escalation=-0.6 good=4.8 growth=2.4 leaving=-0.7 legal=-0.9 meeting.off=3.5 payment.delayed=-0.6 payment.disputed=-0.9 payment.promised=0.4 payment.query=-0.6 payment.refused=1.7 payment.sent=2.9 praise=5.5 reputation=-1.1 urgent=-0.5
!by 6.53 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-1.1 complaint.quality=-1.3 escalation=-0.3 good=2.6 growth=-0.4 leaving=-0.8 legal=1.1 meeting.off=-0.4 payment.promised=-0.3 payment.refused=-0.5 payment.sent=3.4 praise=2.9 reputation=1.0
!byt 7.09 bad=1.1 complaint.delay=1.7 complaint.quality=-1.4 good=-0.5 legal=-0.4 praise=-0.4 reputation=1.7
!cent 6.68 bad=1.3 complaint.cost=-0.7 complaint.delay=1.1 complaint.neglect=-0.8 complaint.quality=3.3 good=-1.7 growth=-0.5 leaving=-0.6 legal=-0.6 meeting.off=-0.4 payment.disputed=0.9 payment.promised=-0.4 payment.refused=1.9 payment.sent=-0.3 praise=-1.8 reputation=-0.5 urgent=-0.4
!chvali 7.38 bad=0.9 complaint.delay=-0.5 complaint.quality=2.0 good=0.7 growth=1.6 praise=0.8
!clovek 6.87 bad=-0.9 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=1.0 good=1.8 leaving=-0.8 legal=0.4 payment.disputed=-0.4 payment.refused=0.9 praise=2.4 reputation=-0.6
!co 6.53 complaint.cost=-0.7 complaint.neglect=-0.8 escalation=1.9 good=2.4 leaving=-0.7 legal=-0.3 meeting.off=1.7 payment.disputed=1.0 payment.refused=0.4 praise=2.8 reputation=-0.4
!coho 6.87 bad=0.9 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=-0.7 complaint.quality=1.8 good=-0.4 leaving=0.8 payment.delayed=3.5 payment.promised=0.9 payment.query=-0.3 payment.refused=0.5 praise=-0.3
!com 7.09 bad=1.7 complaint.delay=2.7 complaint.neglect=-0.6 complaint.quality=1.2 good=-0.5 leaving=-0.9 meeting.off=0.8 payment.delayed=-0.4 payment.refused=1.3 praise=-0.5 reputation=0.4
!dalsie 7.38 complaint.delay=0.5 good=-0.8 leaving=-0.4 praise=-0.9
!decemb 7.38 complaint.delay=2.0 complaint.quality=-0.5 good=-0.6 leaving=0.9 meeting.off=2.4 payment.delayed=-0.3 payment.refused=1.5 praise=-0.4
!do 7.09 bad=1.3 complaint.delay=2.4 complaint.neglect=0.7 complaint.quality=1.3 escalation=0.6 good=-0.5 leaving=1.3 payment.refused=0.8 praise=-0.6 reputation=-0.4 urgent=1.6
!dobre 7.38 bad=0.7 complaint.delay=-0.8 complaint.neglect=1.9 complaint.quality=1.1 good=-0.3 leaving=-0.3 legal=-0.3 praise=-0.4
!dobrom 7.38 bad=0.4 complaint.cost=-0.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.4 leaving=0.7 legal=1.2 payment.refused=-0.6 reputation=0.5
!dodat 7.38 complaint.cost=-0.4 complaint.delay=0.8 complaint.quality=-0.4 escalation=1.2 good=0.7 praise=0.8
!dovod 6.68 complaint.cost=2.4 complaint.delay=-0.5 good=2.0 growth=1.4 leaving=-1.3 legal=-0.5 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=1.8 praise=0.7 reputation=-0.4
!dph 7.09 bad=-1.5 complaint.delay=-0.3 complaint.quality=-0.6 good=-0.3 payment.query=3.6 payment.refused=-0.3 reputation=-0.3
!e 7.38 bad=1.4 complaint.neglect=1.0 complaint.quality=2.7 good=-0.6 leaving=0.3 praise=-0.5 urgent=1.7
!eur 7.09 bad=1.1 complaint.cost=2.5 complaint.delay=-0.4 complaint.neglect=0.3 complaint.quality=1.5 good=-0.6 payment.refused=3.6 praise=-0.5 reputation=-0.4
!faktur 7.09 bad=-0.9 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.5 good=-0.7 leaving=-0.5 legal=-0.3 payment.query=5.4 payment.refused=1.2 payment.sent=-0.4 praise=-0.7 reputation=-0.4
!hladat 7.38 bad=1.1 complaint.delay=2.0 complaint.neglect=-0.4 complaint.quality=-0.8 escalation=1.4 good=-0.4 leaving=1.6 legal=1.9 payment.disputed=1.4 praise=-0.3
!hovori 7.38 complaint.cost=-0.4 complaint.delay=2.1 complaint.neglect=-0.5 complaint.quality=-0.7 leaving=-0.3 reputation=2.0
!ic 7.38 good=-0.6 payment.delayed=-0.4 payment.query=2.4 praise=-0.6
!ich 7.09 bad=1.3 complaint.neglect=0.9 good=-0.8 legal=-0.6 payment.disputed=2.1 payment.refused=0.3 praise=-0.7
!ja 7.38 bad=0.6 complaint.cost=-0.3 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=-0.7 escalation=1.4 good=-0.3 leaving=1.1 payment.disputed=1.4 payment.refused=1.0 praise=-0.3
!je 4.76 bad=0.5 complaint.cost=0.8 complaint.delay=-2.6 complaint.neglect=1.3 complaint.quality=0.8 escalation=1.9 good=-0.7 growth=-1.2 leaving=-1.1 legal=-0.4 meeting.off=-0.5 payment.delayed=1.9 payment.disputed=0.4 payment.promised=-1.1 payment.query=0.9 payment.sent=-1.2
!jedine 7.09 bad=0.7 complaint.cost=-0.5 complaint.delay=1.6 complaint.neglect=1.7 complaint.quality=-0.9 good=0.8 leaving=-0.6 payment.refused=-0.3 praise=0.8
!jedinu 7.09 bad=-0.3 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=-0.9 good=1.8 growth=1.6 leaving=0.7 legal=-0.3 payment.refused=0.3 payment.sent=1.1 praise=2.1
!jedna 7.09 bad=-2.4 complaint.cost=-1.1 complaint.delay=-0.4 complaint.quality=-1.0 good=2.7 leaving=1.3 legal=-0.3 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-1.0 praise=2.8 reputation=-0.4
!ju 7.38 bad=-0.6 complaint.quality=-0.4 good=1.0 growth=1.9 payment.query=1.4 praise=1.3
!k 7.09 bad=-1.4 complaint.cost=-0.3 complaint.quality=-0.6 leaving=-0.5 legal=-0.4 payment.refused=-0.3
!kontro 7.38 bad=-1.0 complaint.neglect=-0.4 complaint.quality=-0.4 good=2.0 leaving=1.0 meeting.off=0.9 praise=2.2
!kricat 7.38 bad=0.8 complaint.cost=2.0 complaint.neglect=0.8 complaint.quality=0.4 good=-0.6 leaving=0.8 praise=-0.4 reputation=-0.3
!ma 7.38 complaint.delay=0.5 complaint.neglect=-0.4 escalation=1.3 good=1.0 praise=1.1 urgent=1.4
!mat 7.38 complaint.delay=0.5 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=-0.5
!mu 7.38 bad=0.4 complaint.neglect=0.7 good=-0.3 leaving=0.7 legal=0.5 payment.refused=-0.3 praise=-0.4 reputation=1.5
!na 5.70 bad=-0.7 complaint.cost=-1.5 complaint.delay=-0.6 complaint.neglect=1.5 complaint.quality=-1.2 escalation=1.2 good=0.9 leaving=0.8 legal=1.1 meeting.off=-0.7 payment.delayed=2.7 payment.disputed=2.0 payment.promised=-0.9 payment.query=1.0 payment.refused=-0.9 payment.sent=1.9 praise=1.2 reputation=-1.0
!nas 6.87 bad=0.6 complaint.cost=0.8 complaint.delay=0.6 complaint.neglect=1.4 complaint.quality=-1.4 good=-0.8 leaving=1.6 payment.disputed=-0.5 payment.refused=-0.5 praise=-0.7
!navrh 7.38 bad=1.2 complaint.delay=2.4 complaint.neglect=-1.0 complaint.quality=-0.4 escalation=-0.4 good=-0.8 growth=-0.3 leaving=-0.5 payment.refused=-0.6 praise=-0.8 urgent=1.3
!neberi 7.38 complaint.neglect=1.2 complaint.quality=-0.9 urgent=1.2
!nebude 7.38 bad=-1.2 complaint.neglect=-0.3 complaint.quality=-0.6 meeting.off=4.5 payment.delayed=1.8 payment.refused=-0.4 reputation=-0.5
!nedlzi 7.38 bad=1.3 complaint.neglect=-0.3 complaint.quality=-0.9 payment.disputed=1.9 payment.refused=1.6
!neho 7.38 bad=1.3 complaint.delay=1.2 complaint.neglect=-0.6 complaint.quality=0.6 good=-0.8 growth=-0.3 payment.refused=1.1 praise=-0.6
!nej 7.38 bad=-0.6 complaint.delay=-0.4 escalation=1.2 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.3 payment.query=1.6 payment.refused=0.5 reputation=-0.5
!nemeni 7.38 bad=-1.1 complaint.neglect=-0.5 complaint.quality=-0.6 leaving=-0.4 legal=-0.3
!nenami 7.38 bad=-1.2 complaint.neglect=-0.3 complaint.quality=-0.4 good=1.1 leaving=-0.4 payment.disputed=-0.4 payment.query=2.1 praise=1.1 reputation=-0.4
!neobje 7.38 bad=1.0 complaint.quality=-0.6 legal=0.8 payment.disputed=1.5 payment.refused=1.1
!neodpo 7.09 bad=0.7 complaint.neglect=0.9 complaint.quality=-0.6 escalation=1.8 good=0.6 growth=1.5 leaving=-0.8 legal=-0.6 payment.refused=-0.4 payment.sent=-0.4 praise=-0.7 reputation=2.2
!neospr 7.38 complaint.neglect=1.1 complaint.quality=1.6 escalation=1.0 legal=0.8 payment.refused=0.7 praise=-0.3
!neozva 7.09 bad=0.7 complaint.delay=-0.5 complaint.neglect=3.1 complaint.quality=1.1 good=-0.9 payment.refused=-0.3 praise=-0.7 reputation=-0.4
!neplat 7.09 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=1.3 leaving=-0.3 legal=-0.4 payment.delayed=0.6 payment.promised=2.5 reputation=-0.3
!nepocu 7.38 bad=-1.6 complaint.neglect=-0.4 complaint.quality=-0.5 good=2.4 growth=1.9 payment.refused=-0.4 payment.sent=3.0 praise=2.9 reputation=-0.3
!neposl 7.09 bad=1.9 complaint.delay=1.7 complaint.neglect=-1.1 escalation=-0.4 good=-0.9 growth=-0.3 leaving=-0.6 payment.disputed=-0.6 payment.refused=2.0 praise=-0.7 reputation=-0.3 urgent=1.3
!nepozr 7.38 complaint.delay=-0.5 complaint.neglect=0.9 complaint.quality=0.5 good=0.6 growth=1.5 leaving=-0.5 meeting.off=1.3 payment.refused=0.8 praise=0.6
!nepris 6.87 bad=1.6 complaint.neglect=2.5 escalation=1.1 good=-1.0 growth=-0.5 legal=-0.3 meeting.off=2.3 payment.refused=-0.3 praise=-0.7 reputation=1.1
!nepust 7.09 bad=1.6 complaint.cost=1.4 complaint.delay=1.1 complaint.neglect=0.8 complaint.quality=1.0 escalation=-0.3 good=-0.4 payment.delayed=-0.3 payment.promised=-0.4 payment.refused=3.6 praise=-0.4 reputation=-0.3
!neskor 6.68 bad=-1.1 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 good=0.8 leaving=-0.5 meeting.off=-0.3 payment.delayed=7.2 payment.disputed=-0.4 payment.promised=0.8 payment.query=-0.8 payment.refused=-0.5 payment.sent=-0.5 praise=0.6
!nestal 7.38 good=-0.6 leaving=1.3 payment.refused=-0.6 praise=-0.6
!nestaz 7.38 bad=-1.0 complaint.neglect=-1.1 complaint.quality=-0.5 good=-0.6 legal=-0.3 payment.refused=-0.5 praise=-0.4
!nevie 7.38 bad=0.6 complaint.delay=-0.6 complaint.neglect=0.6 good=-0.3 legal=1.2 reputation=-0.5
!nic 5.99 bad=0.7 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=1.4 complaint.quality=1.8 escalation=0.6 good=1.8 growth=3.8 leaving=-0.6 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.3 payment.refused=1.2 payment.sent=-0.4 praise=-0.6 reputation=-1.0 urgent=-0.4
!o 5.91 bad=1.5 complaint.cost=-0.6 complaint.delay=1.8 complaint.neglect=1.1 complaint.quality=1.3 escalation=0.6 growth=-0.4 leaving=1.0 meeting.off=0.3 payment.delayed=1.0 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.5 payment.refused=2.7 payment.sent=-0.4 reputation=-0.4 urgent=1.6
!obrazk 7.09 bad=0.6 complaint.delay=0.9 complaint.neglect=0.7 complaint.quality=-0.4 good=-0.4 legal=0.9 payment.refused=0.8 reputation=1.5
!od 6.87 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=2.4 complaint.quality=-0.9 growth=0.8 leaving=-0.4 praise=0.3 reputation=0.9
!odpove 7.09 bad=0.6 complaint.cost=-0.4 complaint.neglect=2.0 complaint.quality=-0.6 leaving=-0.3 reputation=2.5
!overen 7.38 bad=0.8 complaint.delay=0.6 complaint.quality=0.9 escalation=1.3 leaving=0.6 legal=0.6 urgent=1.4
!pani 7.38 bad=0.5 complaint.neglect=1.5 escalation=2.3 good=-0.4 payment.query=1.2 payment.refused=-0.4
!paragr 7.38 complaint.delay=1.1 complaint.neglect=-0.5 complaint.quality=-0.3 legal=0.9 reputation=1.7
!peniaz 7.38 bad=-0.4 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=-1.0 leaving=0.9 payment.delayed=1.0 payment.refused=-0.6
!platit 6.87 bad=1.2 complaint.cost=1.0 complaint.delay=-0.4 complaint.neglect=1.7 complaint.quality=0.5 good=-0.6 leaving=-0.4 meeting.off=-0.3 payment.disputed=2.0 payment.query=-0.4 payment.refused=2.8 praise=-0.5 reputation=-0.4
!po 6.87 bad=1.3 complaint.cost=-0.8 complaint.delay=-0.5 complaint.neglect=0.3 complaint.quality=3.5 good=-0.7 legal=2.1 payment.disputed=-0.5 payment.refused=0.8 praise=-0.6 reputation=-0.3
!podpis 7.09 complaint.delay=0.8 complaint.quality=-0.5 growth=-0.3 leaving=-0.4 legal=-0.3 payment.query=-0.7 payment.sent=-0.3
!poriad 7.38 complaint.cost=-0.4 complaint.quality=-1.4 good=-0.4 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.4 urgent=1.7
!potreb 7.38 bad=-0.3 complaint.delay=0.6 complaint.neglect=0.7 complaint.quality=0.7 leaving=0.4
!potvrd 7.38 complaint.neglect=0.9 complaint.quality=0.4 leaving=0.6 payment.query=1.2 payment.refused=-0.4
!preber 7.38 bad=1.0 complaint.delay=1.3 complaint.quality=-0.5 payment.query=-0.4 payment.refused=1.6
!predst 7.38 bad=1.1 complaint.quality=0.5 leaving=0.3 legal=0.9
!projek 7.38 bad=-0.8 complaint.quality=-0.4 good=0.6 leaving=-0.4 payment.refused=1.2 praise=0.5
!proti 7.38 complaint.neglect=-0.7 complaint.quality=0.6 payment.refused=1.1
!protok 7.09 bad=1.6 complaint.cost=-0.6 complaint.delay=1.0 complaint.quality=-0.7 escalation=-0.4 good=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.5 payment.query=-0.4 payment.refused=3.6 praise=-0.4 reputation=-0.3
!prudu 7.38 bad=1.0 complaint.delay=2.8 complaint.quality=-0.3 escalation=3.3 good=-0.4 praise=-0.4 reputation=-0.3 urgent=3.8
!roku 7.38 bad=-0.5 complaint.neglect=-0.4 good=1.6 growth=0.9 praise=1.8
!s 6.53 bad=0.8 complaint.cost=-0.5 complaint.neglect=-0.6 complaint.quality=1.6 escalation=1.0 good=-0.8 growth=-0.3 leaving=-0.4 legal=0.4 meeting.off=-0.4 payment.disputed=1.9 payment.refused=0.8 praise=-0.7 reputation=0.9
!sa 5.91 bad=-0.6 complaint.cost=-0.9 complaint.delay=-1.2 complaint.neglect=1.8 escalation=0.5 good=1.0 growth=2.0 legal=1.1 meeting.off=0.6 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=2.2 payment.refused=-1.1 payment.sent=-0.6 praise=1.5 reputation=-0.8 urgent=-0.3
!schval 7.38 complaint.neglect=-0.3 complaint.quality=1.0 leaving=-0.3 payment.delayed=2.0 payment.disputed=-0.3 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.4
!si 7.09 bad=1.5 complaint.delay=-0.6 complaint.neglect=0.9 complaint.quality=-0.8 good=-0.8 leaving=-0.8 legal=3.4 payment.disputed=-0.5 payment.refused=-0.6 praise=-0.8
!sme 6.28 bad=0.9 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=1.9 complaint.quality=1.4 escalation=0.7 good=0.8 growth=-0.7 leaving=1.7 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=0.9 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.7 payment.sent=0.7 praise=1.0 reputation=-0.6
!som 5.70 complaint.cost=-0.9 complaint.neglect=0.9 complaint.quality=0.9 escalation=-0.8 good=-0.3 growth=-0.5 leaving=-1.4 legal=0.4 meeting.off=2.1 payment.delayed=-0.8 payment.disputed=-1.3 payment.promised=-0.5 payment.query=1.2 payment.refused=0.4 payment.sent=-0.5 reputation=1.0 urgent=0.8
!spokoj 7.09 bad=1.3 complaint.delay=-0.5 complaint.neglect=2.0 complaint.quality=1.5 escalation=0.9 good=-0.6 leaving=-0.4 legal=-0.3 meeting.off=-0.3 payment.disputed=-0.5 payment.refused=-0.4 praise=-0.7 reputation=-0.5
!ste 6.40 bad=-0.3 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=2.8 complaint.quality=-2.2 good=2.0 growth=-0.7 leaving=-0.4 legal=1.3 meeting.off=1.2 payment.delayed=-0.3 payment.disputed=1.3 payment.refused=0.5 praise=2.5 reputation=0.7
!su 6.68 bad=0.5 complaint.cost=1.5 complaint.delay=1.3 complaint.quality=1.4 good=-0.5 payment.delayed=1.3 payment.disputed=-0.3 payment.refused=1.2 praise=-0.5 reputation=-0.3
!sud 7.38 bad=-0.5 complaint.neglect=0.7 complaint.quality=0.4 good=-0.4 legal=0.8 payment.refused=-0.6 praise=-0.4
!ta 7.38 bad=0.8 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.8 good=-0.5 leaving=-0.4 legal=-0.5 praise=-0.4 reputation=1.8
!teda 7.38 bad=-1.0 complaint.delay=-0.4 complaint.quality=-0.7 meeting.off=1.4 payment.delayed=4.3 payment.refused=-0.4
!telefo 7.38 bad=0.8 complaint.delay=0.6 complaint.neglect=1.8 escalation=1.1 good=-0.6 leaving=-0.5 payment.refused=-0.5 praise=-0.4
!tiket 7.38 bad=0.6 complaint.neglect=-0.4 complaint.quality=1.3 escalation=1.9 urgent=3.4
!to 5.26 bad=-1.0 complaint.cost=-1.5 complaint.delay=-1.8 complaint.neglect=0.6 growth=-0.8 meeting.off=-1.0 payment.disputed=-1.2 payment.promised=-1.0 payment.query=2.4 payment.refused=-0.7 payment.sent=-1.0 reputation=0.5 urgent=-0.6
!toho 6.87 bad=0.3 complaint.cost=3.0 complaint.delay=-0.3 complaint.neglect=0.6 good=0.5 growth=-0.3 leaving=-0.5 legal=0.6 payment.delayed=1.7 payment.query=1.3 payment.refused=-0.7 payment.sent=-0.3 praise=0.5
!tom 7.38 bad=-0.6 complaint.delay=-0.4 escalation=1.3 good=-0.3 payment.refused=0.5 reputation=-0.4
!tym 7.38 bad=-1.2 complaint.delay=-0.3 complaint.quality=-0.7 good=0.6 praise=0.7
!uplne 7.38 bad=1.6 complaint.cost=-0.3 complaint.neglect=-0.8 complaint.quality=2.2 good=-0.7 leaving=-0.8 payment.query=-0.3 payment.refused=-0.3 praise=-0.6
!v 5.91 bad=0.5 complaint.cost=0.6 complaint.delay=0.8 complaint.neglect=-1.1 complaint.quality=-0.4 escalation=1.5 good=-0.9 growth=-0.6 leaving=0.7 legal=-0.6 meeting.off=-0.7 payment.delayed=1.0 payment.disputed=0.6 payment.promised=-0.4 payment.query=2.4 payment.refused=2.1 payment.sent=0.7 praise=-0.8 reputation=-0.5 urgent=0.5
!vam 6.68 bad=0.6 complaint.delay=-0.5 complaint.neglect=-1.2 complaint.quality=-0.4 good=0.4 leaving=0.5 payment.disputed=1.6 payment.refused=2.4 praise=0.6 reputation=-0.4
!vas 6.28 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=2.6 complaint.quality=-1.4 escalation=-0.3 good=1.2 growth=0.6 leaving=-0.9 legal=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.query=1.0 payment.refused=-0.5 payment.sent=1.4 praise=1.2 reputation=0.3
!vasej 7.38 bad=0.3 complaint.cost=2.0 complaint.delay=1.4 leaving=1.3 payment.refused=0.9
!vo 7.38 bad=0.5 complaint.quality=1.4 good=1.1 growth=1.7 praise=1.0 urgent=1.7
!vtip 7.38 bad=0.3 complaint.cost=2.5 complaint.quality=-0.3 leaving=-0.3 payment.delayed=1.4 payment.disputed=-0.5 payment.query=-0.4 payment.refused=1.6
!vyhrad 7.09 bad=-1.3 complaint.cost=-0.5 complaint.quality=-0.7 good=1.8 leaving=-0.5 legal=-0.7 praise=1.7
!z 6.08 bad=-0.3 complaint.cost=-1.1 complaint.quality=0.8 escalation=-0.4 growth=-0.5 legal=-0.5 meeting.off=-0.3 payment.delayed=2.4 payment.promised=0.5 payment.query=1.0 payment.refused=1.0 payment.sent=-0.4 reputation=-0.5
!za 6.17 bad=0.7 complaint.cost=1.2 complaint.delay=1.5 complaint.neglect=2.0 escalation=0.6 good=1.8 growth=-0.4 leaving=-0.7 legal=-0.7 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=3.4 reputation=-0.7
!zaujem 7.38 bad=-0.8 complaint.delay=-0.7 good=-1.2 growth=-0.3 leaving=1.1 legal=-0.4 praise=-1.1
!ziadny 7.38 bad=-0.9 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.4 praise=-0.3
!zle 7.09 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=0.9 good=3.7 leaving=-0.3 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.4 praise=3.9 reputation=-0.3
!zmysel 7.38 complaint.cost=-0.6 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=1.2 leaving=0.6 meeting.off=2.3 praise=-0.3
a 2.10 bad=4.3 complaint.cost=6.8 complaint.delay=5.3 complaint.neglect=0.8 complaint.quality=4.5 escalation=1.3 good=0.5 growth=2.1 leaving=2.7 legal=3.7 meeting.off=-0.8 payment.delayed=1.5 payment.disputed=-0.4 payment.promised=0.6 payment.query=-1.7 payment.refused=2.4 payment.sent=-1.3 praise=0.8 reputation=3.0 urgent=2.4
a2 7.38 bad=-0.5 complaint.quality=-0.4
aby 4.60 bad=1.8 complaint.cost=1.9 complaint.delay=1.9 complaint.neglect=-0.3 complaint.quality=3.0 escalation=-1.0 good=-1.8 leaving=3.6 legal=2.8 meeting.off=-1.1 payment.delayed=-1.1 payment.disputed=0.6 payment.query=-1.0 payment.refused=-0.9 payment.sent=-0.8 praise=-2.8 reputation=1.1 urgent=-0.8
admini 7.38 bad=-0.5 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=0.4 good=1.1 growth=1.8 leaving=0.5 praise=1.4
adresa 5.91 bad=-2.8 complaint.cost=-1.0 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=-1.0 escalation=0.5 growth=-0.5 leaving=-1.1 legal=-1.2 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.6 payment.refused=-0.7 payment.sent=-0.3 praise=-1.3 reputation=-1.0 urgent=0.7
adreso 7.09 bad=0.4 complaint.cost=0.8 complaint.delay=0.5 complaint.neglect=1.5 complaint.quality=-0.7 leaving=-0.3 legal=0.6 payment.refused=-0.4 reputation=1.7
adresu 6.40 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-0.7 escalation=-0.4 good=-1.1 growth=0.5 leaving=-0.8 legal=-0.6 meeting.off=-0.3 payment.delayed=1.0 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.7 payment.refused=-0.5 payment.sent=1.2 praise=-0.9 reputation=-0.4
advoka 4.98 bad=1.0 complaint.cost=-1.5 complaint.delay=-1.0 complaint.neglect=0.4 complaint.quality=-0.6 escalation=-1.2 good=-2.0 growth=-0.4 leaving=-2.6 legal=6.3 meeting.off=-1.0 payment.delayed=-0.8 payment.disputed=0.7 payment.promised=-0.6 payment.query=-0.8 payment.refused=-1.5 payment.sent=-0.6 praise=-2.4 reputation=-1.6 urgent=-0.9
agendu 7.09 bad=-1.5 complaint.neglect=-0.7 complaint.quality=-0.8 good=1.5 growth=4.0 leaving=-0.4 legal=-0.4 payment.query=-0.3 payment.refused=-0.4 praise=1.6 reputation=-0.3
agendy 6.87 bad=-0.3 complaint.neglect=0.8 complaint.quality=-0.7 escalation=-0.7 good=-1.6 growth=0.9 leaving=2.4 praise=-0.8 urgent=-0.3
agentu 6.28 bad=0.6 complaint.cost=1.9 complaint.neglect=-1.1 complaint.quality=1.5 escalation=1.8 good=-1.2 growth=-0.8 leaving=1.8 legal=-0.7 meeting.off=-0.5 payment.delayed=0.4 payment.promised=1.3 payment.refused=-0.5 praise=-0.8 reputation=2.2
agroko 7.38 complaint.cost=-0.3 complaint.quality=0.6 leaving=1.4 payment.delayed=0.6 payment.promised=-0.4 payment.refused=-0.5
ahoj 6.53 bad=-1.4 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-1.0 escalation=-0.3 good=-0.6 growth=-0.4 leaving=-0.5 praise=-0.5 reputation=-0.4
ahojte 6.53 bad=-1.1 complaint.cost=-0.4 complaint.delay=0.5 complaint.quality=-1.7 good=1.9 growth=-0.3 leaving=0.9 legal=-0.4 meeting.off=0.4 payment.refused=-0.5 payment.sent=1.0 praise=2.0 reputation=-1.3
aj 3.09 bad=0.8 complaint.cost=-0.7 complaint.quality=2.9 good=4.1 growth=7.0 leaving=1.8 legal=1.1 meeting.off=-1.1 payment.delayed=0.9 payment.disputed=-2.0 payment.promised=-0.3 payment.query=0.8 payment.refused=1.4 payment.sent=1.9 praise=3.8 reputation=3.8 urgent=-2.3
ak 4.65 bad=3.5 complaint.delay=3.8 complaint.neglect=0.5 complaint.quality=0.5 escalation=1.5 good=-2.2 growth=-1.8 leaving=2.0 legal=4.4 payment.delayed=-1.3 payment.disputed=1.5 payment.promised=-1.2 payment.query=-1.0 payment.refused=-0.8 payment.sent=-1.0 praise=-1.7 reputation=3.2 urgent=-1.2
aka 7.09 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.9 good=0.4 growth=1.2 leaving=-1.0 praise=0.6 reputation=-0.5
akcii 7.38 bad=1.6 complaint.cost=-0.4 complaint.quality=2.1 leaving=-0.4 payment.disputed=0.9 reputation=1.3
ake 6.68 bad=-1.1 complaint.cost=-0.5 complaint.delay=1.5 complaint.quality=-0.7 good=0.6 leaving=0.4 payment.disputed=0.4 payment.refused=-0.5 praise=0.8 reputation=-1.0
akej 7.38 bad=-0.6 complaint.delay=-0.4 leaving=1.4 payment.query=1.8
ako 3.43 bad=2.5 complaint.delay=0.9 complaint.neglect=4.2 complaint.quality=2.7 escalation=-1.0 good=0.6 growth=1.1 legal=-0.5 meeting.off=-2.6 payment.delayed=-2.9 payment.promised=-0.6 payment.refused=1.5 payment.sent=-1.7 praise=0.5 reputation=2.7 urgent=-1.1
akoby 7.38 bad=1.5 complaint.quality=2.0 good=-0.4 payment.refused=-0.4 praise=-0.6 reputation=0.7
akosi 6.68 bad=2.9 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=3.6 complaint.quality=-0.8 good=-1.2 growth=-0.4 leaving=0.9 legal=-0.6 payment.disputed=1.9 payment.query=1.5 payment.refused=-0.6 praise=-1.0 reputation=-0.6
akredi 7.38 bad=-1.1 complaint.cost=-0.4 complaint.quality=-0.5 good=1.3 growth=1.7 leaving=-0.5 meeting.off=1.9 praise=1.4
aktual 6.53 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-1.1 complaint.quality=1.1 escalation=0.5 good=-0.7 growth=-0.5 leaving=-0.9 legal=-0.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.query=-0.6 payment.refused=-0.7 praise=-0.6 reputation=-0.4
aku 7.09 bad=0.4 complaint.cost=1.0 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=1.3 escalation=0.8 good=0.7 leaving=-0.5 payment.promised=1.3 praise=0.5 reputation=1.3
akurat 7.38 bad=0.6 complaint.delay=1.0 leaving=-0.4 meeting.off=2.0
aky 6.68 bad=-2.0 complaint.cost=-0.5 complaint.delay=1.2 complaint.neglect=-0.5 complaint.quality=-1.3 good=-0.8 growth=-0.4 leaving=-0.9 legal=-0.7 payment.disputed=-0.5 payment.query=3.5 payment.refused=-0.4 payment.sent=-0.9 praise=-0.7
alarm 7.38 bad=0.8 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=1.8 escalation=1.9 good=-0.4 leaving=-0.3 legal=-0.3 urgent=2.3
ale 4.01 bad=1.3 complaint.cost=1.4 complaint.delay=2.1 complaint.neglect=-2.1 complaint.quality=2.6 escalation=-0.7 good=-1.7 leaving=-1.8 legal=0.6 meeting.off=3.1 payment.delayed=2.0 payment.disputed=-0.7 payment.promised=0.4 payment.query=-1.2 payment.sent=-1.6 praise=-1.7 urgent=0.4
alebo 5.11 bad=-0.4 complaint.cost=-1.6 complaint.delay=-0.6 complaint.neglect=1.1 complaint.quality=-1.6 escalation=-0.9 good=-2.0 growth=-1.1 leaving=-2.1 legal=-0.3 meeting.off=0.5 payment.delayed=-1.4 payment.disputed=-0.6 payment.promised=-0.4 payment.query=5.5 payment.refused=-1.6 payment.sent=-1.1 praise=-1.7 reputation=-0.5 urgent=-1.0
altano 7.38 bad=0.7 complaint.cost=1.1 complaint.delay=2.5 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.6 leaving=-0.8 legal=2.3 praise=-0.6 reputation=-0.4
altern 7.09 complaint.quality=0.8 payment.disputed=-0.4
ambula 6.53 bad=-1.2 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-0.4 escalation=-0.3 good=1.4 growth=2.1 leaving=-0.7 legal=-0.4 meeting.off=-0.4 payment.refused=-0.4 praise=-0.7 reputation=0.4 urgent=-0.8
anglic 5.91 bad=-2.4 complaint.cost=-1.0 complaint.delay=-0.6 complaint.neglect=-1.1 complaint.quality=-1.7 good=2.1 growth=1.9 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.query=1.7 payment.refused=-0.5 payment.sent=0.7 praise=2.5 reputation=-1.1 urgent=-0.6
ani 4.41 bad=4.2 complaint.cost=0.7 complaint.delay=1.6 complaint.neglect=4.6 complaint.quality=4.7 escalation=2.2 good=2.3 growth=2.0 leaving=0.5 legal=2.1 meeting.off=-0.4 payment.disputed=4.0 payment.promised=-0.9 payment.query=-1.3 payment.refused=6.0 payment.sent=-1.4 praise=2.0 reputation=-1.0 urgent=-0.5
ano 5.99 bad=0.7 complaint.cost=-0.8 complaint.delay=-1.1 complaint.neglect=0.4 escalation=-0.3 good=-1.6 growth=-1.4 leaving=0.7 legal=-0.9 meeting.off=-0.8 payment.disputed=-0.5 payment.promised=1.1 payment.query=-0.6 payment.sent=-0.5 praise=-1.2 reputation=-0.8 urgent=1.3
antivi 7.38 complaint.delay=-0.5 complaint.quality=-0.3 good=-1.3 growth=0.4 payment.disputed=1.6 payment.refused=0.4 praise=-0.5
aplika 6.68 bad=0.4 complaint.cost=-0.6 complaint.neglect=-0.5 complaint.quality=2.7 good=-0.7 legal=-0.4 payment.refused=-0.4 praise=-0.7 reputation=-0.5 urgent=-0.4
april 7.09 bad=0.5 complaint.cost=-0.3 complaint.neglect=1.4 complaint.quality=0.4 leaving=1.0 legal=0.7 payment.disputed=-0.7 payment.query=1.7 payment.refused=1.5
aprila 6.17 bad=-0.4 complaint.cost=-0.5 complaint.quality=0.5 good=-0.9 growth=-0.3 leaving=1.6 meeting.off=-0.7 payment.delayed=-0.3 payment.disputed=0.4 payment.promised=0.8 payment.refused=-0.6 payment.sent=-0.4 praise=-0.9 reputation=-0.4
aprili 7.09 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=0.6 good=-0.4 leaving=0.5 payment.disputed=0.8 payment.refused=-0.5 praise=-0.4
archit 6.40 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-0.4 complaint.quality=1.5 escalation=-0.4 good=2.1 growth=1.3 leaving=-0.9 legal=1.1 meeting.off=0.5 payment.promised=-0.3 payment.refused=-0.6 praise=1.2 reputation=1.7
archiv 5.99 bad=-1.3 complaint.cost=0.4 complaint.delay=-0.9 complaint.neglect=0.6 complaint.quality=-0.7 good=-0.6 growth=-0.9 legal=-1.1 meeting.off=-0.5 payment.delayed=1.2 payment.disputed=-0.6 payment.promised=0.9 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.3 praise=-0.6 reputation=-0.7 urgent=-0.4
asi 5.22 bad=0.7 complaint.cost=1.6 complaint.delay=-0.6 complaint.neglect=1.7 complaint.quality=-1.6 escalation=-0.7 good=-0.7 leaving=2.4 legal=-1.1 meeting.off=-1.0 payment.delayed=-0.3 payment.disputed=-0.7 payment.promised=0.3 payment.query=-0.8 payment.refused=-1.4 payment.sent=0.7 reputation=0.5 urgent=-0.8
asiste 6.53 bad=-0.7 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=1.4 complaint.quality=-1.0 escalation=1.3 good=1.4 growth=0.6 leaving=-0.9 legal=-0.7 payment.delayed=-0.3 payment.refused=1.7 praise=-0.6
aspon 5.18 bad=3.2 complaint.cost=2.0 complaint.delay=3.0 complaint.neglect=6.1 complaint.quality=1.2 good=-1.8 growth=-1.2 meeting.off=1.9 payment.delayed=1.8 payment.disputed=-0.9 payment.promised=-0.7 payment.query=-0.5 payment.refused=-1.2 payment.sent=-0.8 praise=-1.7 reputation=0.4 urgent=0.5
atelie 7.38 complaint.delay=1.8 complaint.neglect=-0.4 complaint.quality=-0.6 good=0.7 leaving=2.2 legal=-0.3 praise=1.0
atrame 7.38 bad=-0.3 complaint.cost=1.3 complaint.delay=-0.4 complaint.quality=-0.5 leaving=0.8
audit 6.40 bad=-1.1 complaint.cost=1.4 complaint.delay=-0.8 complaint.neglect=-1.1 complaint.quality=0.9 growth=-0.8 leaving=-0.8 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.3 payment.sent=-0.7 praise=0.5 reputation=-0.6
audito 5.77 complaint.cost=-0.3 complaint.delay=0.8 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.6 leaving=-0.9 legal=-0.4 payment.query=1.6 payment.refused=-0.6 praise=-0.4 reputation=-0.4
august 5.70 bad=1.9 complaint.cost=0.3 complaint.delay=1.0 complaint.neglect=2.2 complaint.quality=2.9 escalation=-0.6 good=-1.3 growth=-0.8 leaving=3.6 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.6 payment.promised=-0.6 payment.query=0.5 payment.refused=1.2 payment.sent=-0.5 praise=-1.2 reputation=-0.5 urgent=-0.3
aut 7.38 bad=-1.5 complaint.neglect=-0.4 complaint.quality=-0.8 good=1.3 growth=2.3 leaving=-0.5 payment.refused=-0.3 praise=1.4
auta 7.38 bad=-0.5 complaint.neglect=-0.4 complaint.quality=-0.4 leaving=-0.4 legal=-0.5 meeting.off=-0.5 payment.promised=-0.4
aute 6.53 bad=-0.9 complaint.cost=-0.8 complaint.delay=1.2 complaint.neglect=-0.5 complaint.quality=-1.0 good=-1.1 growth=-0.3 leaving=-1.2 legal=-1.2 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 praise=-0.9 reputation=-0.4
auto 6.68 complaint.cost=-0.5 complaint.delay=0.8 complaint.neglect=-1.3 complaint.quality=0.7 good=-1.0 growth=-0.5 leaving=-0.4 legal=0.7 payment.delayed=-0.3 payment.disputed=-0.6 payment.refused=1.4 praise=-0.9 urgent=1.2
autobu 6.53 bad=1.5 complaint.cost=2.6 complaint.delay=0.7 complaint.neglect=1.1 escalation=-0.4 good=0.6 growth=1.5 leaving=0.8 legal=-0.4 payment.disputed=0.6 payment.refused=-0.4 praise=1.3 urgent=0.9
automa 5.43 bad=-1.1 complaint.cost=-1.3 complaint.delay=-2.1 complaint.neglect=1.1 good=-1.7 growth=-0.8 leaving=1.0 legal=-1.2 meeting.off=-1.0 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=0.6 payment.query=-0.7 payment.refused=-0.9 payment.sent=-0.5 praise=-1.4 reputation=-0.9 urgent=-0.7
autor 7.09 bad=-0.8 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.4 leaving=-0.6 urgent=1.4
autose 7.38 complaint.neglect=-0.4 complaint.quality=0.7 payment.disputed=-0.3 payment.refused=0.7
avizo 7.09 bad=-1.5 complaint.cost=-1.0 complaint.delay=1.5 complaint.quality=-1.1 good=-0.6 leaving=-0.5 legal=-0.6 payment.delayed=-0.3 payment.disputed=-0.9 payment.promised=-0.4 payment.refused=1.9 payment.sent=4.3 praise=-0.6
az 4.76 bad=-1.2 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-1.1 complaint.quality=-2.6 escalation=-0.8 good=-1.0 growth=0.3 leaving=-2.1 legal=-1.0 meeting.off=-1.7 payment.delayed=7.2 payment.disputed=-1.3 payment.promised=0.4 payment.query=0.6 payment.refused=3.6 payment.sent=-0.8 praise=-0.5 reputation=-2.1 urgent=-1.1
azda 7.38 bad=-0.4 complaint.delay=0.4 complaint.neglect=0.3 complaint.quality=-0.4 good=0.9 praise=1.1
azet 7.38 bad=-0.5 complaint.neglect=1.3 complaint.quality=0.9 leaving=-0.5 reputation=2.3
b 7.38 bad=0.8 complaint.neglect=-0.3 complaint.quality=1.8 legal=0.7 payment.promised=1.5 reputation=1.6
babka 6.87 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.4 good=1.4 growth=-0.4 leaving=-0.6 legal=-0.3 payment.disputed=-0.4 payment.refused=-0.6 payment.sent=-0.3 praise=1.6 reputation=-0.4
bager 7.38 bad=-0.9 meeting.off=2.4
balime 7.38 bad=-1.1 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 good=1.8 leaving=1.8 payment.refused=-0.4 praise=1.9
banka 6.87 complaint.delay=0.6 good=-0.3 leaving=-0.7 legal=0.5 meeting.off=-0.4 payment.delayed=3.1 payment.refused=-0.8
banke 6.53 bad=1.2 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=-1.1 complaint.quality=-1.4 escalation=-0.4 good=-0.5 growth=-0.5 leaving=-0.6 legal=-0.6 meeting.off=0.8 payment.delayed=1.0 payment.disputed=-0.3 payment.promised=0.7 payment.refused=3.8 payment.sent=1.0 praise=-0.4 reputation=-0.7
bankin 7.38 bad=-0.7 complaint.quality=-0.6 meeting.off=-0.5 payment.delayed=2.7 payment.promised=1.0
bankro 7.09 bad=-1.2 complaint.delay=-0.5 complaint.quality=-0.6 good=-0.3 legal=-0.7 meeting.off=-0.3
banky 6.17 bad=-1.1 complaint.cost=-0.7 complaint.delay=-1.2 complaint.neglect=-0.7 complaint.quality=-1.2 good=-1.0 growth=-0.4 leaving=-0.6 legal=-0.6 meeting.off=-0.8 payment.delayed=0.9 payment.disputed=0.8 payment.query=0.4 payment.refused=-0.9 payment.sent=3.9 praise=-0.9 reputation=-0.6 urgent=-0.4
bardej 7.09 bad=0.5 complaint.delay=0.6 complaint.quality=1.7 good=-0.3 leaving=0.4 praise=-0.3
berie 7.09 bad=0.7 complaint.delay=-0.5 complaint.quality=1.4 escalation=2.2 good=-0.7 leaving=-0.6 legal=1.3 meeting.off=-0.4 praise=-0.8 reputation=1.3
beriem 5.99 complaint.cost=-0.7 complaint.delay=0.8 complaint.neglect=-0.8 complaint.quality=0.5 escalation=-0.4 good=2.4 growth=3.6 leaving=2.7 legal=-0.6 meeting.off=0.6 payment.delayed=-0.5 payment.disputed=1.0 payment.refused=1.1 payment.sent=-0.4 praise=0.8 reputation=-1.1
berte 7.09 bad=-0.7 complaint.neglect=-0.3 complaint.quality=-0.8 good=1.7 growth=1.9 legal=0.6
beru 7.38 complaint.delay=1.2 complaint.quality=-0.5 meeting.off=0.8 payment.promised=-0.4 payment.refused=-0.3
betleh 7.38 bad=-0.9 complaint.delay=-0.3 complaint.quality=-0.8 good=-0.3 leaving=-0.3 meeting.off=1.8 payment.promised=1.9 praise=-0.3
bez 4.47 bad=0.6 complaint.cost=1.3 complaint.delay=3.1 complaint.neglect=-0.9 complaint.quality=-1.2 escalation=1.8 good=2.3 growth=1.1 leaving=1.7 legal=-1.4 meeting.off=-1.3 payment.delayed=-1.7 payment.disputed=-2.1 payment.promised=1.5 payment.sent=0.3 praise=1.8 reputation=0.8 urgent=2.1
bezi 6.17 bad=-1.3 complaint.cost=-0.7 complaint.delay=0.6 complaint.neglect=-0.9 complaint.quality=-0.8 escalation=-0.5 good=1.8 growth=1.6 leaving=-1.6 legal=-0.8 meeting.off=-0.8 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.6 praise=0.4 reputation=-0.3 urgent=-0.4
bezne 7.38 complaint.neglect=1.0 complaint.quality=-0.6 legal=0.7 payment.refused=-0.3
bezny 7.09 bad=-0.6 complaint.quality=-0.5 legal=-0.4 payment.delayed=1.7
bielik 7.38 bad=0.3 complaint.delay=-0.3 complaint.quality=-0.3 leaving=1.5 payment.promised=-0.3 payment.refused=1.6
billbo 7.38 bad=0.3 complaint.quality=0.9 payment.promised=1.7 praise=0.5 reputation=-0.5
blika 7.38 bad=0.5 complaint.delay=1.6 complaint.neglect=-0.5 leaving=-0.3 payment.refused=1.0 reputation=2.0
blocek 7.38 bad=-0.4
blok 7.09 bad=-1.5 complaint.cost=-0.7 complaint.neglect=-0.9 complaint.quality=-1.1 good=-0.9 leaving=-0.5 legal=-0.3 payment.delayed=-0.4 payment.refused=-0.7 payment.sent=3.5 praise=-0.8 reputation=-0.5
bod 7.09 bad=-0.9 complaint.cost=-0.3 complaint.quality=-1.0 leaving=-0.4 legal=0.6 reputation=-0.4
bodu 7.09 bad=0.7 complaint.delay=2.2 leaving=1.2 payment.refused=1.7
bohuzi 7.38 bad=-1.6 complaint.delay=-0.6 complaint.quality=-0.9 good=-0.5 meeting.off=1.5 payment.delayed=4.1 payment.refused=-0.4 praise=-0.4 reputation=-0.3
bojim 7.38 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.6 leaving=-0.3 payment.promised=1.4
bojler 7.09 complaint.delay=-0.4 complaint.neglect=1.7 complaint.quality=0.8 good=-0.4 leaving=-0.4 legal=-0.4 praise=-0.4 reputation=-0.4
bol 4.92 complaint.cost=-1.2 complaint.delay=1.8 complaint.neglect=-0.7 escalation=0.7 good=1.1 growth=0.6 leaving=-1.9 meeting.off=-1.4 payment.delayed=-1.3 payment.promised=-0.8 payment.query=-0.7 payment.refused=-0.7 payment.sent=0.8 praise=1.6 reputation=-0.5 urgent=-0.9
bola 4.98 bad=-0.4 complaint.cost=-0.8 complaint.delay=1.4 complaint.neglect=-0.7 complaint.quality=-1.9 good=-0.4 growth=-0.3 legal=-1.7 meeting.off=-0.5 payment.delayed=-1.2 payment.disputed=2.9 payment.refused=0.4 payment.sent=0.4 praise=-0.7 urgent=-0.7
boli 5.30 bad=0.9 complaint.delay=1.6 complaint.neglect=3.0 complaint.quality=1.2 escalation=-0.7 good=1.7 growth=0.8 leaving=1.4 legal=-0.5 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=1.7 payment.promised=-0.8 payment.query=-0.7 payment.refused=-1.4 payment.sent=0.4 praise=2.5 reputation=-1.2 urgent=1.1
bolo 5.26 bad=2.0 complaint.delay=3.4 complaint.neglect=-0.4 complaint.quality=-1.3 escalation=-0.8 growth=1.2 leaving=-0.7 legal=-0.7 meeting.off=-1.6 payment.delayed=-0.3 payment.disputed=2.8 payment.promised=-1.8 payment.query=-0.9 payment.refused=1.2 payment.sent=-0.4 reputation=-1.0 urgent=-1.3
bookin 7.38 bad=-0.9 complaint.neglect=-0.6 complaint.quality=-0.5
boris 7.38 bad=0.6 complaint.quality=1.2 payment.refused=1.7
bozp 7.09 complaint.neglect=0.9 complaint.quality=-0.5 escalation=-0.4 good=-0.7 growth=1.1 meeting.off=-0.4 praise=-0.4
brane 7.09 bad=-0.7 complaint.cost=0.9 complaint.delay=-0.4 complaint.neglect=0.5 leaving=-0.4 reputation=-0.5
branou 7.38 complaint.quality=0.8 escalation=1.0 payment.refused=1.1
branu 7.09 complaint.cost=0.9 complaint.neglect=0.7 complaint.quality=1.2 escalation=0.9 good=0.8 leaving=-0.3 meeting.off=1.2 payment.refused=0.9 praise=0.8 reputation=-0.5
brat 6.68 bad=-0.6 complaint.delay=-0.6 complaint.neglect=1.6 complaint.quality=-0.4 growth=1.4 leaving=0.7 legal=-0.3 payment.delayed=-0.4 payment.refused=-0.4
bratis 6.53 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=1.3 complaint.quality=-0.6 escalation=1.0 growth=-0.5 leaving=1.3 legal=0.4 meeting.off=-0.5 payment.disputed=1.8 payment.refused=0.9 praise=-0.9 reputation=0.4
bratra 7.38 bad=-0.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.8 good=-0.7 leaving=-0.4 legal=1.6 praise=-0.7
brezne 7.38 bad=-0.6 complaint.delay=-0.3 complaint.quality=-0.4 good=0.4 growth=0.9 praise=0.7
brigad 6.53 bad=-1.1 complaint.cost=0.8 complaint.delay=-0.7 complaint.quality=0.4 good=-0.7 growth=-0.5 leaving=-0.4 payment.delayed=-0.5 payment.refused=-0.6 praise=-0.7 reputation=0.4
brna 7.09 bad=-0.7 complaint.quality=-0.6 good=0.6 praise=0.7
brne 7.09 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=0.7 good=0.4 growth=1.5 leaving=0.5 legal=-0.7 praise=1.1 reputation=1.2
brozur 6.68 bad=-0.5 complaint.quality=-0.4 good=1.0 payment.disputed=-0.4 praise=1.2
bud 7.09 bad=0.9 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=-0.4 complaint.quality=0.8 legal=0.7 payment.disputed=2.1 payment.refused=-0.4 reputation=1.3
bude 4.13 bad=0.7 complaint.cost=-1.1 complaint.delay=2.0 complaint.neglect=-2.1 complaint.quality=-1.1 escalation=0.6 good=-4.4 growth=-2.0 legal=2.5 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=-1.9 payment.promised=2.5 payment.query=-1.6 payment.refused=2.0 payment.sent=1.5 praise=-3.7 reputation=0.9 urgent=-1.2
budem 5.11 bad=0.7 complaint.cost=-1.5 complaint.delay=-0.7 complaint.neglect=-1.8 complaint.quality=2.0 escalation=2.1 growth=-1.4 leaving=-0.5 legal=0.9 meeting.off=2.5 payment.delayed=-1.4 payment.disputed=-0.9 payment.query=0.4 payment.refused=-1.4 payment.sent=-0.6 praise=0.4 reputation=4.2 urgent=2.0
budeme 5.26 bad=-0.4 complaint.cost=-0.5 complaint.delay=0.3 complaint.neglect=-2.1 escalation=-0.7 good=-0.9 leaving=0.3 legal=2.6 meeting.off=-1.2 payment.delayed=1.7 payment.disputed=1.1 payment.promised=0.9 payment.query=-0.6 payment.refused=-0.3 payment.sent=-0.7 praise=-1.1 reputation=-0.5 urgent=-0.8
budete 6.87 bad=3.1 complaint.cost=-0.3 complaint.delay=0.8 complaint.quality=0.5 good=-0.8 growth=-0.3 leaving=-0.4 legal=3.5 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=1.4 payment.promised=-0.3 praise=-0.8 reputation=-0.3 urgent=-0.3
budu 5.84 bad=-0.3 complaint.cost=-1.0 complaint.delay=-0.4 complaint.neglect=1.7 complaint.quality=1.1 escalation=-0.6 good=1.1 growth=1.9 leaving=2.2 legal=-1.0 meeting.off=0.7 payment.delayed=1.4 payment.disputed=-0.5 payment.promised=1.0 payment.query=-0.3 payment.refused=0.5 payment.sent=-0.4 praise=1.4 reputation=1.9
buduce 5.64 bad=1.1 complaint.delay=2.9 complaint.quality=-0.7 leaving=0.4 legal=-0.4 reputation=0.7
buduci 5.70 complaint.cost=0.6 complaint.delay=-0.4 complaint.neglect=-1.4 complaint.quality=-0.6 escalation=-0.6 good=0.6 growth=-0.7 leaving=2.1 legal=-1.0 meeting.off=1.2 payment.delayed=-1.6 payment.disputed=-0.4 payment.promised=2.7 payment.query=-0.5 payment.refused=-0.9 payment.sent=-0.9 urgent=-0.7
buducu 7.38 complaint.quality=0.5 good=-0.3 leaving=1.0 payment.promised=-0.3
bullet 6.68 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=-0.8 good=0.8 growth=0.5 legal=-0.5 payment.disputed=-0.3 payment.promised=1.4 praise=1.2 reputation=1.6
by 3.43 bad=-2.1 complaint.cost=0.7 complaint.delay=-2.9 complaint.quality=-2.3 good=0.7 growth=3.1 leaving=-1.2 legal=-2.3 meeting.off=-0.6 payment.delayed=3.6 payment.disputed=-1.8 payment.promised=-2.5 payment.refused=-1.5 payment.sent=1.4 urgent=-1.0
bystri 7.09 bad=2.4 complaint.delay=4.9 complaint.quality=0.8 good=-0.8 growth=-0.3 leaving=2.9 meeting.off=-0.5 praise=-0.6 reputation=-0.4
byt 4.76 bad=1.2 complaint.cost=-0.3 complaint.delay=3.8 complaint.neglect=1.2 complaint.quality=-1.0 escalation=-1.1 good=-1.6 growth=-1.5 leaving=-0.9 legal=-1.9 meeting.off=-0.5 payment.delayed=-0.9 payment.disputed=-0.8 payment.promised=-1.6 payment.query=1.4 payment.refused=-1.2 payment.sent=0.8 praise=-1.3 reputation=-0.5 urgent=2.2
byte 7.38 bad=0.6 complaint.neglect=0.7 complaint.quality=0.6 leaving=-0.4 payment.disputed=2.0
bytovk 7.38 complaint.cost=-0.4 complaint.delay=0.9 complaint.quality=0.5 good=-0.4 legal=0.9 payment.disputed=0.8 praise=-0.4
bytu 7.38 bad=-1.4 complaint.neglect=-0.6 complaint.quality=-0.6 good=1.2 praise=1.2 reputation=-0.3
byva 6.87 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.4 good=0.7 growth=1.4 leaving=0.4 payment.disputed=1.7 praise=0.7 reputation=0.8
byvala 7.09 bad=-1.2 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.4 leaving=-0.4 payment.delayed=-0.3 praise=-0.4
byvaly 6.87 bad=-1.0 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.6 good=-1.0 leaving=-0.7 meeting.off=-0.4 payment.delayed=-0.3 praise=-0.8
byvam 7.38 bad=0.4 complaint.cost=2.2 complaint.delay=-0.7 complaint.neglect=-0.6 leaving=-0.4 payment.disputed=3.3
c 5.53 bad=0.4 complaint.cost=0.8 complaint.delay=-1.5 complaint.neglect=0.3 complaint.quality=1.3 escalation=-0.6 good=-1.2 leaving=0.6 legal=0.9 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=2.0 payment.promised=-1.1 payment.refused=0.8 payment.sent=3.1 praise=-1.2 reputation=-0.7 urgent=0.8
caka 6.28 bad=2.2 complaint.cost=-1.1 complaint.delay=2.5 complaint.neglect=1.1 complaint.quality=-0.8 escalation=2.4 growth=1.4 leaving=-1.1 legal=-0.7 payment.delayed=-0.4 payment.disputed=-0.5 payment.refused=1.3 praise=0.4 reputation=1.3 urgent=-0.4
cakal 6.87 bad=1.6 complaint.cost=0.9 complaint.delay=-0.5 complaint.neglect=2.2 complaint.quality=0.5 good=-0.6 growth=-0.4 leaving=-0.4 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.3 payment.refused=-0.8 payment.sent=-0.4 praise=-0.6 reputation=-0.4
cakala 7.09 bad=1.3 complaint.cost=0.6 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=2.6 good=-0.6 leaving=1.1 payment.refused=0.9 praise=-0.5
cakali 6.68 bad=2.1 complaint.cost=0.3 complaint.delay=4.0 complaint.neglect=0.8 complaint.quality=2.5 escalation=0.7 good=-1.4 growth=-0.8 leaving=-0.8 legal=-0.4 meeting.off=1.7 payment.delayed=-0.3 payment.disputed=-0.3 praise=-1.0
cakam 6.53 bad=1.8 complaint.cost=-0.5 complaint.delay=5.3 complaint.neglect=1.2 complaint.quality=-1.8 escalation=0.5 good=-0.8 growth=-0.6 leaving=1.6 legal=1.1 payment.refused=-0.6 praise=-0.5 reputation=-0.7 urgent=1.1
cakame 5.91 bad=0.8 complaint.cost=1.0 complaint.delay=3.5 complaint.neglect=1.5 complaint.quality=-1.0 escalation=-0.5 good=-1.4 growth=-0.7 leaving=-1.2 legal=-0.9 meeting.off=-0.6 payment.delayed=2.6 payment.disputed=0.4 payment.promised=-0.6 payment.query=-0.3 payment.refused=1.8 praise=-1.3 reputation=-0.8 urgent=-0.6
cakat 6.87 complaint.cost=-0.3 complaint.delay=0.9 complaint.neglect=0.7 escalation=-0.5 leaving=1.2 payment.promised=-0.4 payment.sent=1.4 reputation=1.0 urgent=-0.3
call 7.38 bad=-1.5 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=-0.5 good=-0.7 legal=-0.3 meeting.off=5.2 payment.promised=-0.7 praise=-0.6 urgent=-0.3
cas 6.40 bad=1.2 complaint.cost=1.3 complaint.delay=-1.1 complaint.neglect=1.9 complaint.quality=0.3 good=-1.2 growth=-0.5 legal=1.7 meeting.off=0.9 payment.delayed=1.1 payment.disputed=-0.5 payment.refused=-0.6 payment.sent=-0.4 praise=-1.0 reputation=1.4
case 7.09 bad=-0.5 complaint.delay=-0.5 complaint.neglect=0.3 complaint.quality=-0.7 escalation=-0.4 good=-0.4 meeting.off=1.2 praise=-0.4 reputation=0.9
casnik 7.38 bad=-1.1 complaint.quality=-0.8
casopi 6.40 bad=0.7 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=1.8 escalation=1.6 good=-0.6 growth=-0.6 leaving=1.0 legal=0.3 meeting.off=-0.4 payment.delayed=-0.3 payment.promised=1.1 payment.refused=-0.4 praise=-0.5 reputation=2.7 urgent=-0.4
cast 7.09 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.9 leaving=-0.7 legal=-0.4 payment.query=1.2 payment.refused=1.4
casti 7.38 bad=0.5 complaint.quality=0.3 leaving=0.4 payment.disputed=1.1
cech 7.09 bad=1.1 complaint.cost=0.7 complaint.delay=-0.3 good=-0.9 leaving=-0.6 legal=-0.5 payment.refused=-0.5 praise=-1.1 reputation=3.5
cela 6.87 bad=0.4 complaint.cost=1.7 complaint.neglect=-0.7 good=0.7 leaving=0.7 legal=-0.3 payment.refused=-0.5 praise=0.9 reputation=2.4
cele 6.53 bad=1.5 complaint.cost=2.1 complaint.neglect=-0.9 complaint.quality=0.9 escalation=0.7 good=-0.8 growth=-0.3 legal=-0.7 meeting.off=0.4 payment.delayed=2.8 payment.promised=2.0 payment.query=-0.4 payment.refused=-0.6 praise=-0.8 reputation=1.8
celeho 6.53 bad=1.1 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=0.6 complaint.quality=0.4 growth=-0.4 meeting.off=-0.4 payment.refused=-0.9 payment.sent=-0.3 reputation=2.2
celej 7.38 complaint.neglect=-0.3 complaint.quality=0.8 good=1.2 growth=1.9 leaving=0.6 legal=0.3 praise=-0.4
celom 7.09 bad=-0.7 complaint.delay=1.0 complaint.quality=-0.4 good=2.1 leaving=-0.3 legal=0.5 payment.disputed=-0.5 payment.refused=0.5 praise=2.5
celou 7.38 bad=-0.6 complaint.quality=-0.7 good=0.7 meeting.off=1.2 praise=0.7
celu 6.08 complaint.cost=0.7 complaint.delay=0.4 complaint.neglect=0.4 complaint.quality=-0.3 escalation=2.3 good=2.0 growth=3.0 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-1.0 payment.refused=-0.8 praise=2.2 reputation=0.7 urgent=-0.8
cely 5.99 bad=-1.6 complaint.delay=-1.6 complaint.neglect=-1.0 complaint.quality=0.4 escalation=-0.4 good=3.3 growth=-0.4 leaving=-0.5 legal=-1.1 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.4 praise=3.3 reputation=0.8 urgent=-0.3
cena 6.08 bad=0.7 complaint.cost=3.1 complaint.quality=0.7 escalation=-0.4 good=-1.1 growth=-1.0 leaving=-0.7 meeting.off=-0.5 payment.disputed=1.2 payment.query=-0.9 payment.refused=0.4 payment.sent=-0.3 praise=-0.9 reputation=-0.4 urgent=-0.5
cene 6.87 bad=1.4 complaint.cost=2.8 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.8 escalation=1.3 good=-1.2 growth=-0.4 leaving=0.9 legal=-0.3 meeting.off=2.1 payment.disputed=2.0 payment.promised=-0.4 payment.query=1.2 reputation=-0.4
cennik 6.68 bad=0.5 complaint.cost=2.6 complaint.delay=-0.7 complaint.neglect=-0.5 good=-0.8 growth=-0.4 leaving=1.0 legal=-0.5 payment.delayed=-0.4 payment.refused=-0.5 praise=-0.7 reputation=-0.4
cenovu 6.68 bad=0.6 complaint.cost=-0.6 complaint.delay=2.7 complaint.neglect=2.4 complaint.quality=-1.0 good=-0.7 growth=-0.6 leaving=-0.4 legal=-0.3 meeting.off=-0.3 payment.delayed=-0.3 praise=-0.4 urgent=-0.6
cent 7.38 bad=-0.5 complaint.cost=-0.9 complaint.delay=-0.6 complaint.quality=-1.2 good=0.9 growth=1.2 leaving=-0.7 payment.delayed=-0.6 payment.disputed=3.0 payment.refused=2.6 payment.sent=-0.6 praise=1.3
centra 7.09 bad=1.4 complaint.neglect=3.2 complaint.quality=-0.6 good=-0.7 growth=-0.4 leaving=2.7 legal=0.7 payment.refused=0.6 praise=-0.7 reputation=1.0
centre 7.38 bad=0.5 complaint.quality=1.0 good=-0.7 leaving=-0.3 praise=-0.6
centru 7.38 bad=-0.3 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=0.6 legal=0.8 payment.refused=-0.5
cenu 5.99 bad=0.9 complaint.cost=4.5 complaint.delay=-0.9 complaint.neglect=-1.0 complaint.quality=0.9 escalation=-0.6 growth=2.2 leaving=1.0 legal=0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.refused=1.0 payment.sent=-0.5 reputation=1.3 urgent=-0.3
ceny 6.08 complaint.cost=4.2 complaint.delay=-0.4 complaint.neglect=-1.1 complaint.quality=-0.3 good=0.5 growth=-0.7 leaving=-1.3 legal=0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.query=-0.3 payment.refused=0.7 payment.sent=-0.3 praise=1.4 urgent=-0.4
cerpad 7.09 bad=-1.5 complaint.cost=-0.5 complaint.neglect=-0.4 complaint.quality=-1.1 good=-0.6 leaving=-0.5 praise=-0.6
cerpam 7.09 bad=-1.4 complaint.neglect=-1.0 complaint.quality=-0.5 legal=-0.5 payment.refused=-0.7
certif 7.09 bad=1.1 complaint.delay=-0.5 complaint.quality=2.0 good=1.3 growth=-0.4 leaving=-0.7 meeting.off=-0.4 payment.query=-0.3 praise=1.6
cerven 6.40 bad=-0.5 complaint.cost=1.4 escalation=0.7 growth=1.0 legal=0.3 payment.disputed=-0.3 payment.sent=-0.4 praise=0.4 reputation=0.3
cesta 7.38 complaint.neglect=1.2 complaint.quality=-0.4 good=1.5 leaving=1.6 legal=-0.3 praise=1.4
ceste 7.09 complaint.cost=-0.5 complaint.delay=0.4 complaint.neglect=0.6 complaint.quality=1.4 good=-0.5 leaving=0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.6 praise=-0.4 reputation=-0.3
cestin 7.09 bad=-1.0 complaint.quality=-0.6 legal=-1.2 urgent=-0.3
cestou 6.87 bad=1.1 complaint.cost=-0.4 complaint.delay=1.9 complaint.neglect=1.0 complaint.quality=-0.7 escalation=1.3 leaving=-0.4 legal=2.4 payment.disputed=0.7 payment.refused=-0.3
cestov 6.87 bad=1.2 complaint.cost=0.9 complaint.delay=-0.6 good=0.8 growth=-0.4 leaving=0.8 meeting.off=1.4 payment.disputed=2.1 payment.refused=-0.3 praise=0.7 reputation=-0.4
cestu 7.09 bad=-1.6 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.5 meeting.off=3.1 payment.refused=-0.3 praise=-0.4 reputation=-0.5
cesty 7.09 bad=0.3 complaint.neglect=0.5 good=-0.3 leaving=1.7
cez 4.89 complaint.cost=0.9 complaint.quality=0.4 good=-1.4 growth=-1.4 leaving=0.4 payment.delayed=0.3 payment.promised=-1.0 payment.query=1.0 payment.refused=-1.8 payment.sent=2.9 praise=-1.0 reputation=0.7 urgent=-0.8
chalan 7.09 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.9 good=0.5 growth=1.6 leaving=-0.5 legal=-0.3 payment.refused=1.3 praise=0.7
chapem 7.09 bad=1.4 complaint.cost=-0.6 complaint.delay=1.4 complaint.neglect=1.9 complaint.quality=-0.8 good=-0.5 leaving=-0.3 praise=-0.4 reputation=0.4
chata 7.38 good=-0.4 leaving=0.9
chce 5.04 bad=-5.1 complaint.cost=-0.8 complaint.delay=-2.2 complaint.neglect=-2.6 complaint.quality=-1.8 good=1.2 growth=1.8 leaving=-0.8 legal=-1.0 meeting.off=-1.0 payment.delayed=-0.8 payment.disputed=-1.0 payment.query=2.5 payment.refused=-1.5 payment.sent=-0.8 praise=1.9 reputation=-2.2
chcel 6.17 bad=-0.7 complaint.cost=-0.8 complaint.delay=-1.1 complaint.neglect=0.5 escalation=-0.3 growth=1.0 leaving=-0.9 meeting.off=0.4 payment.promised=-0.4 payment.refused=-0.7 payment.sent=-0.4 praise=0.6 reputation=-0.5 urgent=-0.3
chcela 6.28 bad=-1.6 complaint.cost=-0.8 complaint.delay=-0.4 complaint.quality=-1.1 good=0.8 growth=1.2 leaving=-0.8 legal=-0.3 meeting.off=-0.6 payment.delayed=2.0 payment.promised=-0.6 payment.refused=-0.5 payment.sent=-0.3 praise=1.6 reputation=-0.8 urgent=1.2
chceli 6.08 bad=-1.0 complaint.cost=-0.7 complaint.delay=-0.5 complaint.quality=-1.5 escalation=0.6 good=1.7 growth=2.2 legal=-0.4 payment.delayed=-0.4 praise=0.6
chcem 5.53 bad=0.7 complaint.cost=1.4 complaint.delay=0.4 complaint.neglect=-1.3 complaint.quality=0.7 escalation=6.4 growth=-0.8 leaving=-0.4 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.4 payment.query=0.7 payment.refused=-1.3 payment.sent=-0.6 reputation=-1.7
chceme 5.70 bad=-2.3 complaint.cost=-1.3 complaint.delay=1.7 complaint.neglect=-0.7 complaint.quality=-1.8 escalation=-0.5 good=1.2 growth=3.5 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=0.9 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.3 praise=-0.6 reputation=-1.1 urgent=-0.5
chcu 7.09 complaint.neglect=-0.4 complaint.quality=0.4 good=1.1 leaving=0.7 payment.query=2.5 praise=-0.4
chladn 6.87 bad=1.1 complaint.cost=1.2 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=1.7 escalation=0.6 good=-0.4 payment.disputed=1.7 payment.refused=1.9 praise=-0.4 reputation=-0.3
chlapc 6.87 bad=-1.6 complaint.cost=-0.3 complaint.delay=0.6 complaint.neglect=-1.2 escalation=1.1 good=2.4 growth=3.2 leaving=-0.4 legal=1.1 payment.refused=-0.6 payment.sent=-0.5 praise=2.9 reputation=-0.5
chlape 7.38 bad=0.4 complaint.cost=1.3 complaint.neglect=-0.5 complaint.quality=0.3 good=-0.4 leaving=0.8 payment.disputed=1.1 praise=-0.4
chlapi 6.40 bad=-1.4 complaint.cost=0.5 complaint.neglect=-0.8 complaint.quality=-0.5 good=0.7 growth=0.8 leaving=-1.0 legal=-0.5 payment.delayed=1.3 payment.refused=-0.3
chod 7.38 bad=1.7 complaint.delay=-0.5 complaint.neglect=1.9 complaint.quality=-0.5 good=-0.8 leaving=2.3 praise=-0.5 reputation=1.4
chodi 6.08 complaint.cost=0.4 complaint.delay=0.9 complaint.neglect=1.8 escalation=-0.5 growth=1.0 leaving=-0.9 legal=-0.5 meeting.off=-0.8 payment.delayed=-0.3 payment.disputed=-0.4 praise=0.6 reputation=1.8 urgent=-0.3
chodia 5.99 complaint.cost=0.5 complaint.neglect=0.8 escalation=-0.6 growth=-0.5 leaving=-2.3 legal=-0.7 meeting.off=-0.4 payment.delayed=0.6 payment.disputed=-0.6 payment.promised=1.8 payment.refused=-1.0 payment.sent=-0.7 reputation=0.7
chodim 7.09 complaint.cost=-0.3 complaint.delay=0.4 complaint.neglect=-0.4 complaint.quality=0.9 escalation=1.5 growth=-0.4 leaving=-0.5
chodit 7.09 bad=-0.8 complaint.neglect=-0.4 good=-0.4 leaving=0.8 meeting.off=-0.3 payment.delayed=3.6 payment.promised=2.3 payment.refused=1.0 praise=-0.3 reputation=-0.4
chodni 7.09 complaint.delay=-0.3 complaint.neglect=-0.3 good=1.0 leaving=-0.3 payment.delayed=0.6 payment.promised=1.0 payment.refused=-0.4 praise=0.8 urgent=1.0
chodte 7.38 bad=-1.0 complaint.quality=-0.5
chorva 7.09 complaint.cost=1.3 complaint.quality=-0.9 good=-0.5 growth=1.0 leaving=-0.4 payment.sent=1.8 praise=-0.4
chrbat 7.38 bad=-0.3 complaint.cost=1.0 complaint.neglect=-0.3 complaint.quality=0.7 good=0.9 leaving=1.0 payment.refused=-0.3 praise=0.8
chrbte 7.38 complaint.neglect=-0.3 complaint.quality=0.5 good=-0.3 leaving=0.6 urgent=1.5
chripk 7.09 bad=-1.4 complaint.delay=-0.8 complaint.quality=-0.9 leaving=-0.4 meeting.off=6.3 payment.promised=-0.4 reputation=-0.3 urgent=-0.3
chvali 7.09 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.8 good=3.2 legal=1.4 meeting.off=-0.3 praise=3.4 reputation=-0.4
chvile 7.38 bad=0.7 complaint.delay=1.2 complaint.neglect=0.4 complaint.quality=1.9 leaving=-0.8 payment.refused=1.2 praise=-0.3 reputation=-0.4
chvilo 7.09 bad=-1.5 complaint.cost=-0.5 complaint.delay=-0.7 complaint.quality=-0.5 good=1.9 growth=1.5 leaving=-0.4 meeting.off=0.8 payment.refused=-0.5 payment.sent=4.7 praise=2.3
chvilu 7.38 bad=-0.7 complaint.quality=-0.4 leaving=-0.6 payment.promised=-0.6 urgent=3.7
chyb 7.09 bad=1.6 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=2.5 good=-0.8 leaving=-0.5 meeting.off=0.9 payment.disputed=-0.4 payment.refused=-0.5 praise=-1.0 reputation=-0.6
chyba 5.43 complaint.cost=0.5 complaint.delay=1.8 complaint.neglect=-1.4 complaint.quality=1.8 escalation=-0.7 growth=0.4 leaving=-1.7 legal=-0.6 meeting.off=0.6 payment.delayed=-0.9 payment.disputed=-1.2 payment.promised=-0.8 payment.query=3.2 payment.refused=-0.8 payment.sent=-0.8 praise=0.4 reputation=-1.3 urgent=2.1
chybaj 7.09 bad=-0.7 complaint.cost=0.9 complaint.quality=0.7 growth=-0.3 legal=0.9 payment.disputed=1.3 payment.sent=2.2 reputation=-0.3
chybal 7.38 bad=-0.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.7 leaving=0.7 meeting.off=2.2
chybne 7.38 bad=0.6 complaint.delay=-0.4 complaint.quality=1.4 leaving=-0.3 legal=1.3 payment.refused=0.6
chybou 7.09 bad=1.6 complaint.cost=-0.7 complaint.delay=1.3 complaint.neglect=-0.3 complaint.quality=2.2 good=-0.8 leaving=-0.4 legal=1.0 payment.refused=-0.4 praise=-0.6 reputation=-0.4
chybu 6.68 bad=-1.2 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=-1.8 growth=-0.8 legal=-0.6 payment.delayed=-0.3 payment.disputed=-0.5 payment.refused=0.7 reputation=-0.3 urgent=-0.5
chyby 7.38 bad=0.8 complaint.cost=-0.3 complaint.quality=1.5 good=-0.5 growth=-0.4 leaving=-0.4 payment.disputed=0.4 praise=-0.3
chysta 6.87 bad=-1.0 complaint.delay=-0.6 complaint.neglect=-0.6 good=-0.5 leaving=-0.4 payment.refused=-0.4 praise=-0.4 reputation=1.1
ci 4.81 bad=1.8 complaint.cost=0.4 complaint.delay=0.9 complaint.neglect=1.8 complaint.quality=-1.4 escalation=-1.2 good=-1.2 growth=-1.7 leaving=2.6 legal=-1.2 meeting.off=-1.2 payment.delayed=-0.9 payment.disputed=-1.2 payment.promised=-0.7 payment.query=1.8 payment.refused=-1.4 payment.sent=-0.8 praise=-2.4 reputation=-1.4 urgent=-1.2
ciarou 7.38 bad=-1.0 complaint.neglect=-0.3 complaint.quality=-0.5 good=0.8 leaving=-0.4 praise=0.9
ciech 7.38 bad=-1.0 complaint.delay=-0.5 complaint.quality=-0.5
cierne 7.09 bad=1.5 complaint.cost=1.3 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=1.5 escalation=-0.3 good=-0.4 leaving=1.2 legal=0.8 praise=-0.4 reputation=-0.7 urgent=2.4
cierny 7.38 bad=0.4 complaint.quality=0.9 urgent=1.6
cim 7.09 bad=1.7 complaint.cost=-0.3 complaint.delay=1.2 complaint.quality=1.8 good=-0.8 growth=-0.4 leaving=-0.4 legal=0.6 payment.disputed=-0.6 payment.refused=1.5 praise=-0.6
cintor 7.38 bad=0.5 complaint.quality=0.7 good=2.0 growth=3.6 leaving=-0.6 praise=-0.8
cisla 6.68 bad=2.3 complaint.cost=2.6 complaint.delay=1.3 complaint.neglect=1.1 complaint.quality=1.3 good=-0.5 leaving=-0.4 legal=0.3 meeting.off=-0.5 payment.disputed=0.3 payment.promised=1.3 payment.query=-0.3 praise=-0.5 reputation=3.1 urgent=1.4
cislo 5.01 bad=-1.8 complaint.cost=-1.0 complaint.delay=-1.7 complaint.neglect=1.1 complaint.quality=-1.0 escalation=1.2 good=-0.4 growth=2.1 leaving=-0.8 legal=-1.3 meeting.off=0.5 payment.delayed=-1.2 payment.disputed=-1.7 payment.promised=2.4 payment.query=5.9 payment.refused=-1.6 payment.sent=1.0 praise=-0.9 reputation=-1.6 urgent=-0.9
cislom 6.28 bad=-0.4 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=0.7 complaint.quality=-0.7 escalation=-0.5 good=-0.6 growth=-0.6 leaving=0.4 legal=0.4 meeting.off=-0.5 payment.delayed=-0.4 payment.query=2.0 payment.refused=-0.6 praise=-0.5 reputation=0.6
cita 7.09 bad=1.0 complaint.delay=2.1 complaint.neglect=1.7 complaint.quality=1.3 escalation=-0.4 good=-0.5 leaving=-0.9 legal=-0.4 praise=-0.4 reputation=0.9
citack 7.38 bad=-0.4 complaint.neglect=1.0 complaint.quality=0.8 good=-0.6 leaving=-0.4 praise=-0.6 reputation=-0.4 urgent=2.4
cital 7.09 complaint.delay=-0.6 complaint.neglect=0.7 escalation=1.3 good=0.5 leaving=-0.3 payment.disputed=0.4 payment.refused=0.6 praise=0.5 reputation=-0.5
citala 7.09 bad=-0.4 complaint.cost=3.1 complaint.delay=-0.5 complaint.neglect=-0.8 escalation=-0.9 good=-0.6 leaving=-0.6 meeting.off=0.9 payment.disputed=1.0 payment.refused=-0.4 payment.sent=-0.3 praise=-0.6 reputation=-0.3
citat 7.09 bad=0.9 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.6 leaving=0.4 legal=2.4 reputation=-0.5
citate 6.68 bad=1.4 complaint.delay=1.7 complaint.quality=0.7 good=-0.9 growth=-0.5 leaving=-0.5 legal=-0.5 payment.refused=-0.5 praise=-0.6 reputation=1.8
citim 7.38 bad=1.5 complaint.delay=1.1 complaint.neglect=3.3 complaint.quality=-0.9 good=-0.7 leaving=-0.5 praise=-0.7
cize 6.28 bad=-0.6 complaint.cost=-0.9 complaint.neglect=-0.4 complaint.quality=0.3 good=0.6 legal=1.4 meeting.off=-0.3 payment.delayed=-0.5 payment.promised=-0.4 payment.refused=-0.7 praise=0.6 reputation=0.5
clanku 6.68 bad=0.8 complaint.cost=-0.5 complaint.delay=1.7 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.3 leaving=0.4 legal=1.3 payment.disputed=0.7 payment.refused=-0.6 praise=-0.3
clanky 7.38 complaint.neglect=-0.5 complaint.quality=1.2 good=1.0 growth=1.7 praise=1.2
clanok 6.40 bad=0.5 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=0.4 good=-0.6 growth=-0.4 leaving=-0.5 legal=1.3 payment.refused=-0.4 praise=-0.6 reputation=1.6 urgent=-0.4
clenov 6.87 complaint.cost=1.0 complaint.delay=-0.4 complaint.neglect=-0.7 good=-0.4 leaving=-0.8 payment.refused=-0.6 praise=-0.3 reputation=1.1 urgent=-0.3
clensk 6.53 bad=-0.6 complaint.cost=0.8 complaint.neglect=1.9 complaint.quality=-0.5 good=-0.7 growth=-0.3 leaving=0.4 legal=-0.3 meeting.off=-0.5 payment.promised=-0.4 payment.refused=-1.0 praise=-0.6 reputation=-0.7 urgent=1.1
clovek 5.70 bad=2.5 complaint.cost=2.2 complaint.neglect=2.8 complaint.quality=2.0 good=-1.2 growth=-0.6 leaving=2.1 legal=0.4 meeting.off=-0.7 payment.delayed=-0.6 payment.promised=-0.7 payment.query=-0.3 payment.refused=-0.3 payment.sent=-0.4 praise=-1.1 reputation=-1.2 urgent=-0.5
co 3.51 bad=5.1 complaint.cost=2.6 complaint.delay=4.5 complaint.neglect=3.2 complaint.quality=4.8 escalation=0.4 good=-1.8 leaving=3.4 legal=2.7 payment.delayed=-1.9 payment.promised=-1.6 payment.query=-2.2 payment.refused=3.5 payment.sent=-1.2 praise=-1.0 reputation=1.8 urgent=1.8
coho 7.38 bad=0.8 complaint.neglect=-0.4 complaint.quality=1.7 leaving=0.8 payment.refused=1.4 reputation=1.1
cokola 7.38 bad=-0.8 complaint.cost=-0.3 complaint.quality=-0.4 good=2.9 payment.sent=1.7 praise=1.6
com 7.38 bad=1.1 complaint.neglect=-0.4 escalation=0.7 good=-0.4 legal=0.7 urgent=1.7
crm 6.87 bad=1.4 complaint.cost=-0.6 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=1.7 good=-0.6 leaving=3.8 legal=-0.4 praise=-0.5 reputation=-0.3
ctou 7.38 bad=-1.0 complaint.quality=-0.3 good=1.5 leaving=0.6 praise=1.5
cudzej 7.38 bad=1.0 complaint.cost=1.2 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=2.2 escalation=1.3 good=-0.4 praise=-0.3
cudzia 7.38 bad=0.3 complaint.cost=1.4 complaint.neglect=-0.3 complaint.quality=0.7 escalation=1.2 leaving=0.7
cukrar 7.38 complaint.delay=0.7 complaint.neglect=0.7 complaint.quality=-0.5 good=0.7 leaving=0.5 praise=0.7 reputation=0.9
cyklot 7.09 bad=-0.7 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.3 growth=0.7 praise=1.6
d 7.09 complaint.delay=-0.4 complaint.quality=0.7 good=1.2 growth=1.5 legal=1.9 payment.disputed=-0.3 praise=1.3 reputation=-0.6
da 5.26 bad=-3.5 complaint.cost=-1.4 complaint.delay=0.4 complaint.neglect=-2.2 complaint.quality=-2.3 escalation=-0.7 good=-0.4 growth=0.4 leaving=-0.8 legal=-1.4 meeting.off=-0.8 payment.delayed=-1.1 payment.disputed=-0.9 payment.promised=0.8 payment.query=-1.0 payment.refused=-1.9 payment.sent=-0.6 urgent=0.3
dabing 7.38 bad=-0.4 complaint.quality=-0.3
dajte 5.53 bad=0.6 complaint.cost=1.2 complaint.delay=1.3 complaint.neglect=1.4 complaint.quality=-1.3 escalation=3.1 good=1.1 growth=2.7 leaving=-1.1 legal=-1.3 meeting.off=-0.7 payment.delayed=-0.7 payment.promised=-0.7 payment.query=-0.7 payment.sent=0.7 praise=0.9 reputation=-1.6 urgent=-0.8
daju 7.38 bad=-1.1 complaint.neglect=-0.4 complaint.quality=-0.5 payment.refused=-0.7
dakovn 7.38 bad=-0.6 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=1.4 good=1.2 growth=-0.7 payment.sent=-0.4 praise=1.3
dakuje 4.03 bad=-5.0 complaint.cost=-3.9 complaint.delay=-2.2 complaint.neglect=-2.2 complaint.quality=-5.1 escalation=-0.7 good=4.3 growth=-1.7 leaving=0.5 legal=-2.3 meeting.off=3.1 payment.delayed=-0.9 payment.disputed=-2.2 payment.query=-0.8 payment.refused=-3.5 payment.sent=-1.0 praise=5.6 reputation=-2.5 urgent=-1.0
dal 5.30 bad=0.5 complaint.cost=3.5 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=-1.0 escalation=-0.7 good=0.5 growth=1.1 leaving=0.6 legal=-0.7 meeting.off=-0.8 payment.delayed=-0.8 payment.disputed=-1.1 payment.promised=-0.6 payment.query=-0.7 payment.sent=-1.0 reputation=1.4 urgent=-0.7
dala 5.48 bad=-2.6 complaint.delay=-1.1 complaint.neglect=-2.1 complaint.quality=-0.8 escalation=-0.8 good=1.8 leaving=-0.7 legal=-1.1 payment.delayed=-0.5 payment.disputed=0.7 payment.promised=-0.7 payment.query=1.6 payment.refused=-0.6 payment.sent=1.9 praise=1.4 reputation=-1.3 urgent=-0.5
dalej 5.64 bad=3.0 complaint.cost=5.8 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=1.2 good=-1.2 leaving=5.9 meeting.off=-1.2 payment.delayed=-0.8 payment.disputed=0.7 payment.promised=-0.4 payment.query=-0.4 payment.refused=-1.0 payment.sent=0.4 praise=-1.1 reputation=-1.1 urgent=-0.4
dali 5.84 complaint.delay=1.4 complaint.neglect=-1.1 complaint.quality=-1.1 escalation=-0.5 growth=1.9 leaving=1.8 legal=-0.6 meeting.off=0.7 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.4 payment.refused=0.7 payment.sent=-0.3 praise=0.8 reputation=-1.0 urgent=-0.3
dalo 6.68 bad=-0.6 complaint.cost=1.2 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.5 growth=-0.5 leaving=-0.6 legal=0.5 payment.delayed=1.1 payment.query=-0.3 payment.refused=-0.7 praise=-0.6 reputation=-0.5
dalsi 5.77 bad=2.5 complaint.cost=1.3 complaint.delay=1.4 complaint.quality=-2.1 escalation=-0.4 good=2.8 growth=1.9 leaving=3.2 legal=1.4 meeting.off=-0.9 payment.delayed=-0.8 payment.disputed=1.3 payment.promised=-0.5 payment.query=-0.4 payment.refused=1.4 payment.sent=-1.0 praise=-1.5 urgent=-0.5
dalsia 7.38 bad=0.6 complaint.quality=1.9 leaving=1.5 payment.disputed=-0.3 payment.refused=2.4
dalsic 6.53 bad=-1.7 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=-1.0 good=2.2 growth=6.0 leaving=-0.7 legal=-0.4 meeting.off=1.7 payment.disputed=-0.3 payment.refused=-0.6 payment.sent=-0.3 praise=-0.8
dalsie 5.58 bad=-1.9 complaint.delay=-1.8 complaint.neglect=1.2 complaint.quality=-1.5 escalation=0.4 good=2.2 growth=5.3 leaving=-0.9 legal=0.3 meeting.off=1.0 payment.delayed=0.8 payment.disputed=-0.7 payment.promised=-0.9 payment.query=-0.5 payment.sent=1.6 reputation=-1.1 urgent=-0.5
dalsiu 6.53 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=0.9 complaint.quality=-1.2 escalation=-0.5 good=1.4 growth=1.6 leaving=2.2 legal=2.1 meeting.off=-0.5 payment.delayed=-0.3 payment.refused=-0.5 praise=-0.5 reputation=-0.8
dam 5.77 bad=-0.7 complaint.cost=0.4 complaint.delay=-1.2 complaint.neglect=-0.3 complaint.quality=-0.5 escalation=2.0 good=-0.5 growth=0.7 leaving=-0.3 legal=-0.7 meeting.off=0.8 payment.delayed=-0.8 payment.promised=4.9 payment.query=-0.5 payment.refused=1.5 payment.sent=-0.6 reputation=2.8 urgent=-1.0
dame 6.87 bad=-1.4 complaint.cost=0.3 complaint.delay=-1.0 complaint.neglect=1.1 complaint.quality=-1.1 growth=1.0 leaving=1.7 legal=-0.4 payment.refused=-0.4 praise=0.8
damy 7.38 bad=1.2 complaint.cost=1.2 complaint.neglect=1.2 complaint.quality=-0.3 good=-0.5 leaving=1.9 praise=0.7
danove 6.68 bad=-0.7 complaint.cost=1.1 complaint.delay=2.4 complaint.neglect=-1.0 complaint.quality=-1.5 escalation=-0.5 leaving=1.1 legal=-0.5 payment.disputed=-0.4 payment.query=2.3 payment.refused=-0.9 praise=0.3 reputation=-0.5 urgent=1.1
danovo 7.09 bad=-1.3 complaint.delay=-0.7 complaint.neglect=-0.3 growth=0.9 leaving=-0.3 payment.query=3.5 payment.sent=0.7
danovy 6.40 bad=0.9 complaint.cost=-0.7 complaint.delay=0.4 complaint.neglect=0.4 complaint.quality=1.0 escalation=-0.4 good=-0.7 growth=-0.4 legal=0.7 meeting.off=-0.6 payment.disputed=-0.6 payment.promised=-0.4 payment.query=1.6 payment.refused=0.4 payment.sent=1.5 praise=-0.8 reputation=-0.5
dari 7.09 bad=-0.4 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-1.0 complaint.quality=-0.7 escalation=-1.0 good=-1.3 growth=-0.9 leaving=2.7 meeting.off=1.8 payment.refused=-0.4 praise=-1.0 reputation=-0.7
darova 7.38 bad=-0.6 complaint.cost=1.1 complaint.delay=0.4 complaint.neglect=-0.6
dat 5.26 bad=-0.9 complaint.cost=1.4 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=-0.6 good=-1.0 growth=-0.5 legal=-1.0 meeting.off=-1.0 payment.delayed=-0.4 payment.query=-0.3 payment.refused=-0.8 praise=-0.9 reputation=-0.8 urgent=-0.3
databa 7.09 bad=-0.5 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-1.0 escalation=-0.4 good=-0.5 leaving=-0.9 legal=-0.3 payment.sent=-0.3 praise=-0.4
date 7.38 bad=0.4 complaint.delay=1.6 complaint.neglect=0.7 leaving=-0.3 legal=0.8 payment.disputed=0.8
datum 6.53 bad=-1.6 complaint.cost=-0.6 complaint.delay=0.9 complaint.quality=-1.1 good=-0.8 growth=-0.3 leaving=-1.0 legal=-0.6 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.query=3.1 payment.refused=-0.4 praise=-0.8
datumo 7.38 bad=-0.8 complaint.quality=-0.6 leaving=-0.4
datumy 6.87 bad=-1.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.9 leaving=-0.5 legal=-0.4 payment.query=1.1 payment.refused=-0.4 reputation=-0.4
dava 7.09 bad=0.5 complaint.cost=-0.3 complaint.delay=0.6 complaint.neglect=-0.5 good=-0.4 leaving=-0.4 praise=-0.3 reputation=0.7 urgent=1.5
davam 6.17 bad=1.3 complaint.cost=0.9 complaint.neglect=1.7 complaint.quality=0.7 escalation=4.8 good=-0.9 growth=-0.4 leaving=-1.2 legal=1.5 meeting.off=1.4 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=0.8 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.8 praise=-0.8 reputation=1.2 urgent=-0.9
davame 7.38 bad=-1.3 complaint.quality=-0.7 leaving=0.6 legal=-0.4 payment.refused=-0.4
davat 7.09 complaint.delay=-0.6 complaint.neglect=-1.0 complaint.quality=-0.7 good=-0.4 growth=-0.4 leaving=-1.0 legal=-0.3 payment.promised=-0.4 payment.query=1.8 payment.refused=-0.4 payment.sent=1.6 praise=-0.3 reputation=1.7
davno 6.87 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.2 growth=1.4 leaving=-0.6 payment.disputed=-0.6 payment.query=-0.4 payment.refused=-1.1
dazd 7.09 bad=-0.4 complaint.delay=1.0 complaint.neglect=0.8 complaint.quality=-0.8 good=0.3 leaving=1.2 payment.promised=-0.4 praise=0.3 reputation=-0.6
dcera 6.68 bad=-1.4 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-0.7 good=2.3 growth=0.6 leaving=0.8 legal=0.9 payment.refused=-0.5 payment.sent=0.7 praise=2.8 reputation=-0.5
dcersk 7.38 complaint.neglect=0.8 complaint.quality=0.6 good=0.5 growth=1.8 leaving=0.5 praise=1.1 reputation=-0.4
decemb 4.74 bad=-0.5 complaint.cost=-0.6 complaint.delay=0.9 complaint.neglect=-1.0 complaint.quality=-1.7 escalation=-0.6 good=-1.7 growth=-1.0 leaving=0.6 legal=-0.7 meeting.off=2.9 payment.delayed=2.1 payment.disputed=-1.1 payment.promised=4.8 payment.query=1.1 payment.refused=1.2 payment.sent=-0.8 praise=-1.6 reputation=-0.8 urgent=-0.9
dedics 7.38 bad=-1.2 complaint.neglect=-0.3 complaint.quality=-0.7 good=1.4 praise=1.6
dedina 7.38 complaint.quality=0.5 good=-0.3 legal=-0.3 reputation=0.9
deje 7.09 bad=1.5 complaint.delay=2.2 complaint.neglect=1.2 complaint.quality=-1.0 good=-0.4 leaving=-0.3 payment.disputed=-0.3 praise=-0.5 reputation=0.8
delega 7.38 bad=-0.9 complaint.quality=-0.4 good=2.3 praise=2.5
den 3.85 bad=-2.2 complaint.cost=-1.2 complaint.delay=3.3 complaint.neglect=-0.4 complaint.quality=-1.2 escalation=-0.5 good=-0.8 growth=-1.1 leaving=-2.0 legal=-1.4 meeting.off=1.8 payment.delayed=-1.2 payment.disputed=-0.7 payment.promised=2.6 payment.refused=-0.6 praise=-1.2 reputation=-1.1 urgent=-0.9
denne 7.09 bad=1.2 complaint.cost=0.9 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=2.5 good=-0.5 leaving=0.6 legal=1.6 payment.refused=-0.3 praise=-0.6 reputation=0.6
dennik 6.87 bad=1.5 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=-0.3 escalation=1.7 good=-0.6 growth=-0.3 leaving=-0.3 legal=1.7 payment.refused=-0.4 praise=-0.4 reputation=1.7 urgent=-0.3
desat 6.17 bad=1.1 complaint.cost=1.2 good=-1.2 growth=-0.6 meeting.off=0.8 payment.delayed=1.3 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.4 payment.refused=1.0 payment.sent=-0.4 praise=-1.2 urgent=3.3
desiat 5.91 bad=1.1 complaint.cost=-1.3 complaint.delay=3.6 complaint.neglect=-1.1 complaint.quality=0.3 escalation=1.2 growth=-0.5 leaving=-1.1 legal=1.7 meeting.off=1.4 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=4.0 payment.query=-0.6 payment.refused=-1.0 payment.sent=-0.7 reputation=-0.6 urgent=-0.4
detail 7.38 complaint.delay=0.4 complaint.quality=-0.5 good=0.6 leaving=-0.6 praise=0.4
detekt 7.09 bad=-0.7 complaint.delay=-0.3 complaint.neglect=-0.3 leaving=0.6 payment.delayed=-0.3
deti 5.70 bad=-2.5 complaint.cost=-1.0 complaint.delay=-0.5 complaint.neglect=-0.9 escalation=0.4 good=4.9 growth=0.5 leaving=-1.2 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.4 payment.refused=0.4 payment.sent=1.2 praise=5.5 reputation=0.5 urgent=-0.4
detom 7.38 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.4 good=1.6 leaving=-0.6 meeting.off=0.9 payment.sent=1.2 praise=1.7
detve 7.38 bad=0.9 complaint.cost=1.2 complaint.quality=0.8 good=-0.4 leaving=2.2 praise=0.9 reputation=1.0
devat 6.40 bad=3.0 complaint.cost=0.6 complaint.delay=1.0 complaint.neglect=-0.8 complaint.quality=2.2 good=-0.8 growth=-0.3 payment.delayed=-0.4 payment.disputed=3.7 payment.promised=-0.3 payment.query=-0.4 payment.sent=-0.4 praise=-0.8 reputation=0.9 urgent=-0.5
devatd 7.38 bad=-0.8 complaint.delay=0.6 complaint.neglect=0.6 complaint.quality=0.4 good=1.7 leaving=0.3 payment.refused=-0.4 praise=1.6
deviat 6.53 bad=-1.9 complaint.delay=-1.1 complaint.neglect=-0.7 complaint.quality=-0.4 good=-0.6 growth=-0.4 leaving=-0.8 legal=-0.6 payment.delayed=-0.5 payment.promised=-0.5 payment.refused=0.4 praise=-0.7 reputation=-0.8 urgent=-0.6
diagno 7.09 bad=0.9 complaint.cost=1.2 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.4 good=-0.6 legal=1.3 payment.disputed=0.9 payment.refused=0.5 praise=-0.5 reputation=-0.3
diela 6.87 bad=0.7 complaint.delay=1.1 complaint.neglect=-0.3 complaint.quality=1.4 leaving=-0.6 legal=1.5 payment.refused=1.9 payment.sent=-0.3 reputation=0.9
dielna 7.38 bad=-0.3 complaint.neglect=0.3 complaint.quality=0.4 leaving=0.5 payment.delayed=1.2
dielne 7.38 complaint.delay=0.5 complaint.neglect=0.8 complaint.quality=-0.4 good=0.6 growth=1.4 praise=-0.6
dielni 7.38 bad=-0.3 complaint.delay=-0.6 complaint.neglect=0.5 complaint.quality=0.5 leaving=-0.4 reputation=0.6
dielnu 7.38 bad=-0.7 complaint.delay=-0.4 complaint.quality=-0.4 leaving=-0.3
dielo 6.28 bad=0.5 complaint.cost=-0.6 complaint.delay=0.3 complaint.neglect=-0.4 complaint.quality=2.1 escalation=-0.3 good=-0.9 growth=-0.5 leaving=0.9 legal=1.3 meeting.off=-0.3 payment.disputed=-0.6 payment.query=-0.3 payment.refused=2.1 payment.sent=-0.5 praise=-0.7 reputation=-0.4
dieta 6.87 complaint.cost=-0.6 complaint.neglect=-0.5 complaint.quality=1.1 escalation=1.1 leaving=0.3 meeting.off=0.8
dievca 7.38 bad=0.4 complaint.delay=-0.5 complaint.neglect=1.6 complaint.quality=0.3 good=-0.5 leaving=1.5 payment.refused=-0.4 praise=-0.5
digita 7.38 bad=0.5 complaint.delay=-0.3 complaint.neglect=0.9 complaint.quality=1.4 leaving=0.4 reputation=0.9
diplom 6.68 bad=-0.6 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.7 escalation=-0.5 good=0.8 growth=-0.5 leaving=0.8 meeting.off=-0.4 payment.refused=-0.3 payment.sent=1.2 praise=0.9 reputation=-0.6
disk 6.87 bad=-0.6 complaint.cost=0.9 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=1.0 good=-0.3 leaving=0.6 payment.promised=1.3 praise=-0.3
disku 7.38 bad=-1.3 complaint.cost=-0.3 complaint.quality=-0.8 good=-0.4 praise=-0.3
divaci 7.38 bad=0.3 complaint.delay=-0.4 complaint.quality=0.8 reputation=1.2
divade 6.87 bad=-1.4 complaint.delay=-0.5 complaint.quality=-0.8 good=-0.4 leaving=-0.4 praise=-0.3 reputation=-0.4 urgent=-0.4
divadl 7.38 complaint.delay=0.6 complaint.neglect=0.8 complaint.quality=0.6 payment.promised=1.5
dlazba 7.38 bad=-0.4 complaint.quality=-0.3 good=-0.9 praise=-0.7
dlho 6.87 complaint.cost=-0.6 complaint.delay=1.6 complaint.neglect=0.8 complaint.quality=-1.1 good=1.1 growth=-0.4 leaving=0.7 praise=1.4 reputation=1.7
dlhsie 6.87 bad=-2.1 complaint.cost=-1.2 complaint.neglect=0.9 complaint.quality=-2.3 good=2.3 leaving=-0.5 legal=-0.3 meeting.off=-0.3 payment.delayed=-0.5 payment.refused=0.4 praise=2.3 reputation=-0.6
dlznik 6.87 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=-0.8 leaving=-0.4 legal=-0.7 payment.disputed=-0.5 payment.refused=-0.4 reputation=-0.5
dna 7.09 complaint.cost=-0.3 complaint.quality=-0.8 good=-0.8 growth=-0.4 legal=1.1 praise=-0.7
dnes 4.18 bad=-1.6 complaint.cost=-1.5 complaint.delay=2.8 complaint.neglect=0.5 complaint.quality=-2.7 escalation=1.1 good=-1.6 growth=-1.6 leaving=-0.5 legal=-0.8 meeting.off=2.7 payment.delayed=-0.9 payment.disputed=-2.3 payment.promised=-0.6 payment.query=-1.8 payment.refused=-2.0 payment.sent=2.9 praise=-0.9 urgent=6.2
dnesne 7.09 bad=0.4 complaint.quality=1.5 good=-0.5 leaving=0.8 payment.query=1.1 praise=-0.5 urgent=3.8
dnesny 7.09 bad=0.7 complaint.neglect=1.1 complaint.quality=0.8 good=-0.3 leaving=2.0 legal=1.0 meeting.off=1.5 payment.refused=1.1 praise=-0.4
dni 4.92 bad=0.6 complaint.cost=0.9 complaint.delay=2.2 complaint.neglect=-1.0 complaint.quality=-0.6 escalation=-1.2 growth=-0.5 legal=2.6 payment.delayed=2.7 payment.disputed=-1.4 payment.promised=-1.1 payment.query=1.2 payment.refused=-0.5 payment.sent=-0.8 praise=0.5 reputation=-0.6 urgent=-1.2
dnu 7.38 complaint.neglect=-0.3 complaint.quality=1.7 good=-0.5 leaving=2.4 praise=-0.5
do 2.80 bad=-3.8 complaint.cost=-2.2 complaint.delay=-0.4 complaint.neglect=-1.6 complaint.quality=-0.9 escalation=-1.1 good=-0.4 growth=1.6 leaving=-2.2 legal=-2.0 meeting.off=-2.6 payment.delayed=1.2 payment.disputed=-0.4 payment.promised=3.2 payment.query=-0.6 payment.refused=-1.8 payment.sent=-2.7 reputation=1.2 urgent=6.1
dobehn 6.87 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.5 leaving=2.2 legal=-0.3 meeting.off=-0.4 payment.refused=1.0 praise=-0.4
dobre 5.91 complaint.delay=-1.1 complaint.neglect=1.0 complaint.quality=0.7 escalation=-0.4 good=0.7 growth=0.9 leaving=1.2 legal=-0.6 payment.disputed=-0.5 payment.query=-0.5 payment.refused=1.0 payment.sent=-0.5 praise=1.0 reputation=-1.0 urgent=-0.3
dobrom 7.38 bad=-1.3 complaint.delay=0.4 complaint.neglect=0.4 complaint.quality=-0.8 good=-0.7 leaving=0.9 payment.refused=-0.3 praise=-0.5 reputation=-0.4
dobrop 6.28 bad=0.6 complaint.cost=-0.9 complaint.neglect=-0.3 complaint.quality=-0.4 escalation=-0.3 good=-1.0 growth=-0.9 leaving=-1.0 legal=0.3 payment.delayed=-0.9 payment.disputed=4.7 payment.promised=1.9 payment.query=0.3 payment.refused=-0.5 payment.sent=1.2 praise=-0.8 reputation=-0.4 urgent=-0.8
dobrov 7.38 complaint.cost=2.8 complaint.neglect=-0.4 complaint.quality=0.7 leaving=-0.4 payment.delayed=0.8 payment.promised=-0.3 payment.query=1.4 payment.refused=2.2
dobry 4.20 bad=-0.9 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=1.0 complaint.quality=-1.7 escalation=-0.4 good=-1.8 growth=-0.5 leaving=1.1 legal=-1.9 meeting.off=-1.2 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=1.8 payment.query=1.6 payment.refused=-1.6 payment.sent=1.3 praise=-2.1 reputation=-0.3
dobsin 7.38 bad=0.7 complaint.quality=1.0 good=-0.4 leaving=1.3 payment.promised=-0.4 payment.query=1.2 praise=-0.3
docasn 6.87 bad=-1.8 complaint.quality=-1.4 good=0.4 leaving=-0.4 legal=-0.4 meeting.off=-0.3 payment.delayed=1.5 payment.refused=-0.5 praise=0.6 reputation=-0.4
dochad 7.09 bad=1.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.6 good=-1.2 leaving=-0.5 meeting.off=-0.4 payment.delayed=-0.4 praise=-1.0 reputation=-0.4
dochod 6.53 bad=-0.6 complaint.cost=1.3 complaint.delay=-0.5 complaint.quality=-0.9 good=-0.4 growth=-0.7 leaving=-0.4 payment.disputed=2.0 payment.refused=-0.3 reputation=-0.5 urgent=-0.4
doda 7.09 bad=-1.1 complaint.delay=-0.3 complaint.quality=-0.6 good=-0.4 growth=0.9 reputation=-0.4
dodaci 6.68 bad=0.8 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=1.0 good=-0.6 growth=-0.6 legal=-0.6 payment.disputed=1.0 payment.query=0.6 payment.refused=2.3 praise=-0.6 reputation=-0.3
dodajt 7.38 complaint.cost=-0.4 complaint.delay=1.2 complaint.quality=-0.6 reputation=1.3
dodal 7.38 bad=0.5 complaint.delay=0.6 complaint.neglect=-0.6 complaint.quality=0.6 good=-0.3 leaving=2.3 payment.refused=1.4 praise=-0.3
dodali 7.09 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=1.2 escalation=2.1 good=-0.8 growth=-0.7 legal=-0.4 payment.disputed=0.8 payment.query=-0.7 payment.refused=-0.4 praise=-0.7 reputation=0.7
dodani 6.87 bad=2.4 complaint.delay=5.3 complaint.quality=-0.9 good=-1.1 growth=-0.8 leaving=0.4 meeting.off=-0.7 payment.delayed=-0.6 payment.query=3.3 payment.refused=2.8 praise=-0.8 reputation=0.8
dodato 5.91 bad=-0.7 complaint.cost=-0.9 complaint.quality=-0.4 growth=2.6 leaving=-1.0 legal=0.7 meeting.off=-0.5 payment.delayed=-1.0 payment.promised=-0.5 payment.sent=-1.4 praise=-1.0 reputation=-0.8 urgent=-0.4
dodava 5.11 bad=-0.7 complaint.delay=0.9 complaint.neglect=1.2 complaint.quality=-1.5 escalation=-0.7 good=-0.7 growth=-1.5 leaving=3.2 legal=-1.5 meeting.off=-0.9 payment.disputed=-1.1 payment.promised=-0.6 payment.refused=-1.4 payment.sent=0.7 reputation=-0.6 urgent=-0.7
dodavk 6.87 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.3 legal=-0.5 payment.refused=-0.5
dodavo 7.38 complaint.quality=-0.7 payment.disputed=0.9 reputation=1.3
dohoda 7.09 complaint.cost=-0.5 complaint.delay=1.6 complaint.quality=-0.5 leaving=-0.5 legal=-0.4 payment.refused=1.8
dohode 7.38 bad=-0.3 complaint.cost=-0.5 complaint.quality=0.8 leaving=0.4 reputation=-0.4
dohodl 6.17 bad=-0.7 complaint.cost=1.6 complaint.delay=1.1 complaint.quality=-1.4 good=-0.8 growth=-0.3 leaving=-1.4 legal=-0.6 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=1.5 payment.query=-0.7 payment.refused=1.4 praise=-0.7 reputation=-0.4
dohodn 5.84 bad=1.4 complaint.cost=-1.3 complaint.delay=1.0 complaint.neglect=1.4 complaint.quality=1.6 escalation=0.5 good=-0.5 leaving=-0.3 meeting.off=1.3 payment.delayed=1.6 payment.disputed=4.2 payment.promised=-0.7 payment.query=-0.4 payment.refused=1.0 payment.sent=-0.5 reputation=-0.8 urgent=-0.3
dohodu 6.68 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=0.5 escalation=0.9 good=-0.6 legal=1.0 payment.disputed=-0.3 payment.promised=1.2 payment.refused=-0.4 praise=-0.6 reputation=-0.6
dohody 7.38 bad=-0.6 complaint.cost=-0.3 payment.query=1.4
dokaza 7.38 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.9 escalation=1.3 good=0.6 praise=0.6 reputation=-0.4
dokedy 6.87 complaint.neglect=-0.3 complaint.quality=-0.7 escalation=-0.4 leaving=2.7 legal=-0.4 payment.promised=-0.6 payment.query=1.1 payment.refused=-0.4 reputation=-0.4 urgent=-0.4
doklad 6.17 bad=-0.5 complaint.cost=-0.5 complaint.delay=-1.3 complaint.neglect=0.6 complaint.quality=-1.2 escalation=-0.5 good=-0.9 growth=-0.6 leaving=-0.7 legal=-0.7 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=1.6 payment.query=5.6 payment.sent=2.8 praise=-0.9 reputation=-0.9 urgent=-0.4
dokona 7.38 bad=-2.1 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.1 good=4.5 payment.disputed=-0.3 payment.refused=-0.8 praise=5.4
dokonc 6.68 bad=0.7 complaint.cost=-0.7 complaint.delay=0.9 complaint.neglect=0.4 complaint.quality=2.4 good=0.4 growth=1.4 leaving=1.2 legal=1.0 meeting.off=-0.3 payment.refused=0.6 praise=0.6 reputation=1.1
doktor 6.53 bad=-0.6 complaint.delay=-0.5 complaint.neglect=0.9 complaint.quality=0.7 good=0.9 growth=1.4 leaving=-0.4 legal=1.6 meeting.off=-0.5 payment.refused=0.8 payment.sent=-0.4 reputation=-0.4
dokume 6.28 bad=2.4 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=0.6 complaint.quality=3.9 good=-0.9 growth=-0.3 leaving=1.3 legal=1.3 meeting.off=-0.4 payment.disputed=-0.5 payment.query=-0.3 payment.refused=0.7 praise=-0.9
dole 5.18 bad=-1.5 complaint.cost=0.3 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=0.5 good=1.9 growth=-0.6 leaving=-0.3 legal=-0.8 meeting.off=2.4 payment.disputed=0.9 payment.promised=-0.8 payment.query=-0.4 payment.sent=-0.5 praise=2.2 reputation=-1.6
dolnom 7.38 bad=0.3 complaint.delay=0.9 complaint.quality=-0.5 good=-0.4 leaving=0.6
dolu 6.87 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=1.7 complaint.quality=-1.0 good=1.2 growth=-0.3 leaving=-0.4 payment.refused=-0.6 payment.sent=-0.4 praise=1.4
doma 6.17 bad=-1.7 complaint.cost=0.5 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.8 growth=-0.5 leaving=0.3 legal=-0.4 meeting.off=2.2 payment.delayed=-0.3 payment.promised=-0.7 payment.refused=-0.5 praise=-0.5 reputation=-0.7
domene 7.09 bad=-0.5 complaint.delay=1.0 complaint.quality=-1.0 leaving=0.7 legal=-0.3 meeting.off=-0.6
domov 6.40 bad=-2.9 complaint.cost=-0.8 complaint.delay=-0.7 complaint.quality=-1.5 good=3.5 growth=0.8 leaving=1.5 legal=-0.6 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=0.6 payment.sent=-0.3 praise=3.7 reputation=-0.5
domovn 5.34 bad=-1.1 complaint.cost=0.8 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.7 good=0.4 leaving=-0.6 legal=-0.4 payment.refused=-0.4 reputation=-1.0
domu 6.28 bad=0.4 complaint.cost=0.3 complaint.delay=-0.9 complaint.neglect=1.1 complaint.quality=1.7 good=-1.3 growth=-0.5 meeting.off=2.0 payment.disputed=-0.4 payment.refused=-0.4 praise=-1.1 reputation=-0.8 urgent=-0.4
domysl 6.87 bad=2.1 complaint.cost=3.5 complaint.delay=0.9 complaint.neglect=-0.5 good=-1.0 growth=-0.4 leaving=1.4 legal=-0.3 payment.refused=-0.4 praise=-0.8 reputation=2.9
don 7.38 bad=0.6 complaint.quality=0.9 good=1.2 leaving=1.9
donies 7.09 bad=1.2 complaint.cost=1.8 complaint.delay=-0.5 complaint.neglect=0.5 complaint.quality=0.7 good=-1.1 leaving=-0.4 legal=1.8 payment.refused=3.3 praise=-0.9
dopadl 7.38 complaint.neglect=-0.6 complaint.quality=-1.1 good=0.4 leaving=-0.3 meeting.off=-0.3 praise=0.7 reputation=-0.5
dopise 7.38 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.7 legal=0.7 reputation=0.9
doplat 5.84 complaint.cost=-0.8 complaint.delay=0.6 complaint.quality=1.0 escalation=-0.5 good=-0.4 leaving=-1.2 legal=-0.7 meeting.off=1.2 payment.delayed=0.8 payment.disputed=-0.8 payment.promised=1.1 payment.query=-0.6 payment.refused=3.8 payment.sent=3.9 urgent=-0.6
doplni 6.40 bad=-0.9 complaint.cost=-0.5 good=-0.5 growth=-0.9 leaving=0.4 legal=-0.5 meeting.off=1.7 payment.disputed=-0.5 payment.promised=-0.8 payment.query=1.6 payment.refused=-0.5 praise=-0.4 reputation=0.4 urgent=-0.4
doplnt 5.11 bad=-0.6 complaint.cost=-0.3 complaint.delay=3.0 complaint.neglect=-0.3 complaint.quality=0.8 escalation=-0.3 good=-0.7 growth=-0.5 leaving=-0.9 legal=-1.8 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.6 payment.refused=-0.6 praise=-0.7 reputation=-0.8 urgent=-0.7
doporu 6.87 bad=0.4 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=0.4 good=-0.5 leaving=-0.7 legal=3.4 payment.refused=-0.5 praise=-0.5
doprav 6.17 bad=2.0 complaint.cost=2.9 escalation=-0.3 good=-1.3 growth=-0.5 leaving=0.8 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=3.1 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.3 praise=-1.0 reputation=0.4
dorazi 6.87 bad=0.3 complaint.cost=-0.4 complaint.delay=2.3 complaint.neglect=-0.6 complaint.quality=-0.4 escalation=1.0 good=-0.4 leaving=0.7 legal=-0.4 payment.promised=1.1 payment.refused=0.8 praise=-0.3 reputation=0.7
doruce 6.28 bad=-1.3 complaint.cost=-0.4 complaint.neglect=0.9 complaint.quality=-0.3 good=-0.5 leaving=-0.5 legal=1.6 payment.delayed=-0.4 payment.refused=-0.8 praise=-0.4 reputation=-0.7
doruci 6.87 bad=-0.3 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=0.8 complaint.quality=-0.8 escalation=1.1 good=-0.4 legal=-0.4 meeting.off=-0.3 praise=-0.4 urgent=1.2
dosiah 7.38 payment.refused=0.7
dosled 7.09 bad=2.4 complaint.delay=2.6 complaint.neglect=2.2 escalation=0.9 good=-0.9 leaving=2.2 payment.refused=-0.4 payment.sent=-0.4 praise=-0.7 reputation=-0.5
dost 6.68 bad=1.2 complaint.cost=1.0 complaint.delay=-1.1 complaint.neglect=-0.9 complaint.quality=-1.3 escalation=-0.3 good=-1.4 growth=-0.5 leaving=-1.0 legal=-0.4 payment.delayed=-0.5 payment.disputed=1.8 payment.refused=1.7 payment.sent=-0.8 praise=-1.1 reputation=-0.9 urgent=-0.8
dostal 5.48 bad=3.1 complaint.cost=3.7 complaint.delay=2.5 complaint.neglect=1.6 complaint.quality=1.8 escalation=1.1 good=-0.3 leaving=0.9 meeting.off=-0.8 payment.delayed=-0.9 payment.disputed=-1.0 payment.promised=-0.8 payment.query=-1.0 payment.refused=0.7 payment.sent=-1.1 praise=-0.9 urgent=-0.4
dostan 6.08 bad=1.3 complaint.cost=-0.6 complaint.delay=1.7 complaint.neglect=-0.4 complaint.quality=-0.5 escalation=-0.4 good=-2.0 growth=0.5 leaving=-0.9 legal=-0.5 meeting.off=-0.7 payment.delayed=2.8 payment.disputed=1.5 payment.promised=3.4 payment.query=0.7 praise=-1.2 reputation=1.5
dostav 7.38 bad=1.7 complaint.cost=0.6 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=1.6 good=-0.3 leaving=-0.3 payment.delayed=4.0 payment.promised=-0.6 payment.refused=-1.3 payment.sent=-0.4 praise=-0.4 reputation=-0.5
dostud 7.38 bad=-0.4 complaint.cost=1.1 complaint.neglect=-0.4 complaint.quality=0.4 good=0.9 leaving=1.0 praise=1.0
dotaci 6.53 bad=-1.4 complaint.cost=-0.8 complaint.delay=-0.5 growth=-0.4 leaving=0.3 meeting.off=-0.4 payment.delayed=4.2 payment.disputed=-0.3 payment.promised=-0.7 payment.query=0.9 payment.refused=-1.0 payment.sent=-0.3 reputation=-0.4
dotera 6.28 bad=0.9 complaint.cost=-0.6 complaint.delay=-0.5 complaint.quality=-0.4 escalation=-0.4 growth=1.3 legal=1.0 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=-0.3 payment.sent=-0.3 praise=-1.2 reputation=2.5
doviez 7.38 bad=0.3 complaint.delay=1.0 complaint.neglect=0.8 complaint.quality=0.4 good=1.0 payment.promised=1.6 praise=1.1
dovod 7.09 bad=1.5 complaint.cost=1.0 complaint.delay=1.4 complaint.neglect=-0.5 escalation=0.6 good=-0.7 growth=-0.4 leaving=2.0 payment.refused=-0.5 praise=-0.5 reputation=-0.4
dovodo 6.87 bad=1.2 complaint.cost=2.0 complaint.neglect=0.9 complaint.quality=0.5 escalation=-0.5 good=-0.6 growth=-0.3 leaving=2.1 payment.refused=0.4 praise=-0.5
dovodu 7.38 bad=-0.5 complaint.quality=-0.3 good=-0.7 growth=-0.6 leaving=0.8 praise=-0.4
dovole 5.11 bad=-1.8 complaint.cost=0.6 complaint.neglect=-1.0 complaint.quality=-1.2 escalation=-0.4 good=-0.5 growth=0.4 leaving=-1.9 legal=-1.2 meeting.off=-0.8 payment.delayed=-0.6 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.3 payment.sent=1.7 reputation=-1.4 urgent=-0.3
dovolt 7.38 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=-0.8 good=0.5 growth=0.9 legal=0.8 praise=0.7
dovted 5.84 bad=-1.4 complaint.cost=-1.2 complaint.delay=1.1 complaint.neglect=-1.1 complaint.quality=-0.7 escalation=-0.4 good=-1.1 growth=-0.6 legal=-0.7 meeting.off=-0.7 payment.delayed=2.8 payment.disputed=-0.6 payment.promised=0.4 payment.query=0.5 praise=-1.1 urgent=2.6
dozorn 7.38 bad=0.7 complaint.cost=1.4 complaint.quality=1.4 escalation=1.2 leaving=1.4
dozved 6.53 bad=2.3 complaint.cost=2.0 complaint.delay=0.3 complaint.neglect=2.7 complaint.quality=1.6 good=-1.0 leaving=-1.0 legal=1.5 payment.delayed=-0.4 payment.refused=0.4 praise=-0.9 reputation=2.8
dozvie 7.09 bad=1.2 complaint.delay=2.3 complaint.neglect=-0.7 complaint.quality=-0.6 good=-0.5 leaving=0.4 legal=1.2 praise=-0.4 reputation=2.3
dph 5.91 bad=-3.1 complaint.cost=-0.9 complaint.delay=-1.2 complaint.neglect=-0.3 complaint.quality=-1.7 escalation=-0.7 good=-1.2 growth=-0.5 legal=-0.7 meeting.off=-0.5 payment.delayed=1.3 payment.promised=0.4 payment.query=6.3 payment.refused=-1.1 payment.sent=-0.6 praise=-1.2 reputation=-0.9 urgent=-0.4
draha 7.38 bad=-1.6 complaint.cost=-0.8 complaint.delay=-0.5 complaint.quality=-0.9 good=0.6 growth=1.4 praise=0.7
drahi 7.38 complaint.cost=1.3 complaint.neglect=0.4 complaint.quality=-0.4 good=1.1 praise=-0.4
drahsi 7.09 bad=0.9 complaint.cost=3.1 complaint.delay=-0.5 complaint.quality=-0.8 good=-0.7 leaving=2.0 payment.disputed=1.0 praise=0.5
drevo 7.09 bad=-0.4 complaint.delay=0.3 complaint.quality=-0.6 payment.sent=2.0 praise=-0.3
druha 6.40 bad=-1.1 complaint.cost=-0.5 complaint.neglect=1.1 complaint.quality=-1.2 escalation=-0.4 good=1.9 growth=1.6 leaving=-0.9 legal=-0.4 meeting.off=1.9 payment.delayed=-0.3 payment.disputed=1.3 payment.promised=1.9 praise=2.2
druhe 6.68 bad=1.8 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=3.3 escalation=-0.3 good=-0.9 growth=1.4 leaving=1.6 legal=-0.5 meeting.off=2.2 payment.disputed=1.8 payment.promised=-0.5 payment.refused=0.6 praise=-0.8 reputation=-0.4
druheh 6.68 bad=1.2 complaint.cost=0.8 complaint.neglect=0.6 complaint.quality=1.2 good=-0.4 growth=-0.3 leaving=2.1 legal=0.4 praise=-0.4 reputation=-0.4
druhej 5.99 bad=-0.5 complaint.delay=-1.0 complaint.neglect=1.7 complaint.quality=-1.3 escalation=-0.5 good=0.9 growth=0.9 leaving=0.9 legal=-1.5 meeting.off=0.7 payment.delayed=1.4 payment.disputed=-0.5 payment.promised=-0.6 payment.refused=-1.0 payment.sent=-0.5 praise=1.5 reputation=-1.0 urgent=-0.4
druhom 7.38 complaint.neglect=0.8 good=2.1 praise=2.1 reputation=0.6
druhou 7.38 bad=-1.2 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-0.5 good=1.0 growth=1.4 payment.delayed=2.0 praise=0.9
druhu 5.99 bad=0.4 complaint.cost=-0.9 complaint.neglect=-0.8 complaint.quality=0.4 escalation=-0.3 good=0.7 growth=2.1 leaving=0.7 legal=0.8 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.5 payment.query=-0.6 payment.refused=1.6 payment.sent=-1.3 praise=0.4 reputation=-0.8 urgent=-0.4
druhy 5.58 complaint.cost=-0.6 complaint.delay=-1.4 complaint.neglect=1.0 complaint.quality=1.0 escalation=0.5 good=-2.0 growth=-1.0 legal=-0.9 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=1.3 payment.promised=-0.5 payment.query=1.0 payment.refused=-0.9 payment.sent=0.5 praise=-1.9 reputation=-0.3 urgent=-0.3
druhyk 7.38 bad=1.6 complaint.neglect=0.7 complaint.quality=0.4 good=-0.3 leaving=-0.4 payment.disputed=1.7 praise=-0.3 reputation=0.6
druhym 7.38 complaint.delay=1.2 complaint.neglect=0.8 complaint.quality=-0.5 good=-0.4 leaving=1.6 legal=-0.4 payment.promised=-0.4 praise=-0.4
druzst 7.09 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.1 good=0.9 growth=0.9 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.5 praise=1.2
drzi 7.38 bad=0.9 complaint.cost=2.5 complaint.delay=0.7 complaint.neglect=0.6 complaint.quality=-0.5 good=-0.5 leaving=3.0 payment.refused=-0.4 praise=-0.5 reputation=-0.5
drzia 7.38 bad=-0.5 complaint.quality=-0.5 good=1.1 growth=1.8 praise=1.8 reputation=-0.5
drzim 7.09 bad=-1.3 complaint.cost=-0.4 complaint.delay=0.7 complaint.quality=-1.2 good=0.6 leaving=-0.8 payment.query=1.7 payment.refused=-0.5 praise=-0.3 reputation=-0.6
dtest 7.38 bad=0.7 complaint.delay=-0.3 complaint.neglect=1.3 complaint.quality=0.9 escalation=3.5 legal=-0.5 reputation=2.2
dublin 7.38 bad=-0.6 complaint.delay=-0.4 good=1.1 growth=1.5 leaving=-0.4 praise=1.0
dufam 7.38 complaint.neglect=-0.5 complaint.quality=0.3 good=0.7 growth=1.6 leaving=-0.4 payment.refused=1.0 praise=0.9 reputation=-0.3
dunajs 7.38 complaint.neglect=0.6 complaint.quality=0.7 good=1.3 growth=1.1 leaving=0.4 praise=-0.4
dusici 7.09 bad=1.6 complaint.cost=0.4 complaint.delay=2.2 complaint.neglect=2.5 complaint.quality=-0.6 leaving=-0.7 payment.disputed=1.1 payment.refused=1.8 praise=-0.3 urgent=-0.4
dva 4.58 bad=-0.4 complaint.cost=-0.8 complaint.delay=1.7 complaint.neglect=-0.5 complaint.quality=1.6 escalation=1.5 good=3.4 growth=4.4 leaving=-1.1 legal=-1.9 meeting.off=-1.3 payment.promised=-1.0 payment.query=1.5 payment.refused=-1.4 payment.sent=-0.4 praise=2.8 reputation=0.7 urgent=-0.8
dvadsa 6.17 bad=0.6 complaint.cost=2.2 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=2.6 escalation=-0.5 good=-1.2 growth=-0.7 meeting.off=1.5 payment.delayed=-0.4 payment.disputed=-0.8 payment.refused=-0.7 praise=-1.1 reputation=1.9 urgent=1.1
dvadsi 6.68 bad=1.6 complaint.cost=1.3 complaint.delay=1.9 complaint.neglect=0.8 complaint.quality=0.7 escalation=-0.3 good=-0.6 leaving=1.1 payment.delayed=1.9 payment.promised=1.6 payment.refused=-0.3 payment.sent=-0.4 praise=-0.6 reputation=-0.3
dvaja 6.40 bad=0.4 complaint.cost=0.6 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=-0.6 escalation=1.4 growth=2.2 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=0.5 payment.refused=-0.5 payment.sent=1.6 reputation=-1.0
dvakra 5.84 bad=2.9 complaint.cost=1.8 complaint.delay=-0.8 complaint.quality=2.4 escalation=-0.6 good=-1.0 growth=-0.8 legal=2.2 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=0.9 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.3 payment.sent=-0.4 praise=-1.2 urgent=-0.4
dvanas 6.40 bad=-0.8 complaint.cost=-0.9 complaint.delay=-0.7 complaint.neglect=1.1 escalation=-0.3 good=1.2 growth=1.5 leaving=-0.5 legal=0.4 payment.disputed=2.8 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.3 praise=1.8 reputation=-0.7 urgent=-0.4
dve 4.95 bad=-0.8 complaint.cost=1.2 complaint.delay=-1.7 complaint.neglect=1.0 complaint.quality=-0.8 escalation=-1.0 good=-0.6 growth=2.3 leaving=0.6 legal=1.0 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=1.8 payment.promised=-2.2 payment.query=0.5 payment.refused=-0.9 payment.sent=-0.5 praise=-0.4 reputation=0.5 urgent=2.0
dvere 6.40 bad=2.0 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=-1.0 complaint.quality=3.8 good=-0.4 growth=-0.3 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=2.9 praise=-0.4 reputation=-0.7
dvesto 6.53 bad=0.5 complaint.cost=0.4 complaint.delay=-0.5 complaint.quality=1.1 good=0.3 legal=0.3 payment.disputed=1.9 payment.refused=2.4 reputation=1.8
dvoch 5.91 bad=-1.8 complaint.cost=-1.0 complaint.delay=-0.6 complaint.neglect=0.6 complaint.quality=-1.0 good=-0.4 growth=2.4 leaving=-0.7 legal=-0.6 meeting.off=-0.4 payment.disputed=1.2 payment.promised=-1.2 payment.query=-0.5 payment.refused=0.5 payment.sent=3.2 reputation=-0.6 urgent=1.1
dvojja 7.38 bad=-0.4 complaint.quality=-0.3 good=1.5 growth=1.1 leaving=-0.4
dvom 6.87 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=1.4 good=-0.3 growth=2.1 leaving=-0.8 meeting.off=-0.3 payment.refused=1.6 praise=0.9
dvoma 7.38 bad=1.1 complaint.delay=3.1 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.4 leaving=-0.4 praise=-0.4 reputation=-0.4
dvor 7.38 bad=-0.6 complaint.quality=-0.4 good=1.4 growth=1.6 payment.delayed=2.1 praise=1.7
dvora 7.09 complaint.delay=-0.3 complaint.quality=0.5 good=-0.4 leaving=0.5 legal=0.4 meeting.off=-0.4 payment.refused=-0.3 praise=-0.4
dvore 7.38 complaint.quality=0.5 good=-0.4 legal=0.8 praise=-0.3
e 6.08 bad=-1.5 complaint.cost=-0.6 complaint.delay=0.8 complaint.neglect=-1.0 complaint.quality=-0.9 escalation=0.6 good=-0.7 growth=-0.4 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.5 praise=-0.5 reputation=-0.6 urgent=1.0
ekonom 6.68 bad=-0.7 complaint.cost=1.4 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=-0.4 good=0.7 leaving=0.8 legal=-0.5 payment.disputed=-0.6 payment.query=0.6 payment.refused=2.2 praise=0.7
elektr 6.68 bad=0.5 complaint.cost=-0.6 complaint.delay=0.3 complaint.neglect=1.4 escalation=1.2 good=-0.3 leaving=0.5 meeting.off=-0.3 payment.disputed=0.3 payment.refused=-0.5 payment.sent=-0.6 praise=-0.4 reputation=-0.5 urgent=1.1
esemes 7.38 bad=1.0 complaint.delay=0.4 complaint.quality=-0.3 good=-0.3 legal=1.6 praise=-0.3
este 3.95 bad=-0.8 complaint.cost=-0.8 complaint.delay=1.2 complaint.neglect=0.5 complaint.quality=-2.2 escalation=0.6 good=3.5 growth=5.8 leaving=1.3 legal=-1.9 meeting.off=-1.4 payment.delayed=0.3 payment.disputed=-1.0 payment.promised=2.1 payment.query=4.0 payment.refused=-0.9 payment.sent=2.3 praise=1.9 reputation=-0.8 urgent=3.6
etiket 6.17 complaint.cost=2.1 complaint.delay=1.0 complaint.quality=-0.5 good=-0.7 growth=-0.3 leaving=0.6 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=0.9 praise=-0.8 reputation=0.6 urgent=1.7
eur 4.74 bad=3.0 complaint.cost=8.5 complaint.delay=0.6 complaint.neglect=-1.5 complaint.quality=2.8 escalation=-0.6 good=-2.2 growth=-1.8 leaving=-1.6 legal=2.5 payment.delayed=0.9 payment.disputed=1.0 payment.promised=-1.3 payment.refused=0.8 payment.sent=0.6 praise=-1.7 reputation=1.7 urgent=-1.1
eura 7.38 bad=-0.6 meeting.off=-0.5
eurofo 6.87 bad=-0.8 complaint.delay=0.4 complaint.neglect=-0.6 complaint.quality=-0.9 good=0.7 leaving=-0.6 meeting.off=2.1 payment.delayed=0.9 payment.promised=1.4 payment.query=1.3 payment.refused=-0.3 payment.sent=-0.6 praise=0.7 reputation=0.5
eva 7.38 bad=-0.8 complaint.neglect=-0.3 complaint.quality=-0.4 good=2.2 growth=0.4 leaving=-0.4 praise=1.5
eviden 6.87 complaint.delay=-0.5 complaint.neglect=0.6 complaint.quality=0.6 good=0.7 growth=-0.3 leaving=0.9 legal=-0.3 payment.disputed=-0.7 payment.query=0.8 payment.refused=-0.4 payment.sent=1.6 praise=0.7
exampl 7.09 bad=-0.7 complaint.quality=-0.4 payment.refused=-0.5
exceli 7.09 bad=0.7 complaint.quality=-0.3 good=-0.3 leaving=1.7 legal=-0.3 payment.promised=-0.6 payment.query=2.0 reputation=-0.6
exekuc 6.40 bad=-0.7 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.0 good=-0.9 growth=-0.4 leaving=-0.7 legal=1.0 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=1.8 payment.query=-0.4 payment.refused=-0.5 praise=-0.8 reputation=-0.3 urgent=-0.4
exekut 6.53 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.9 good=-0.6 leaving=-0.8 legal=1.2 meeting.off=-0.3 payment.disputed=1.8 payment.refused=-0.5 payment.sent=-0.6 praise=-0.5 reputation=-0.5
export 7.09 bad=-0.4 complaint.delay=1.3 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.5 growth=-0.4 leaving=1.1 praise=-0.4 reputation=-0.5
facebo 6.68 complaint.cost=1.0 complaint.delay=-0.6 complaint.neglect=-0.8 escalation=-0.3 growth=-0.4 leaving=-0.5 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.5 praise=0.5 reputation=2.6
fajn 7.38 bad=1.8 complaint.delay=-0.5 complaint.neglect=2.2 complaint.quality=1.0 good=-0.6 leaving=-0.3 praise=-0.6
fakt 6.68 bad=1.2 complaint.cost=-1.9 complaint.delay=-0.5 complaint.neglect=0.3 complaint.quality=1.3 escalation=-0.3 good=1.2 growth=-0.4 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.refused=-0.9 praise=1.5 reputation=-0.5 urgent=-0.6
faktur 3.40 bad=-2.4 complaint.cost=0.4 complaint.delay=-2.4 complaint.neglect=-3.8 complaint.quality=-3.1 escalation=-1.2 good=-3.7 growth=-2.2 leaving=-4.6 legal=-1.0 meeting.off=-2.3 payment.delayed=1.4 payment.disputed=7.8 payment.promised=6.1 payment.query=13.7 payment.refused=3.9 praise=-3.1 reputation=-1.0 urgent=-1.8
falosn 7.38 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.9 leaving=0.5 legal=-0.3
farar 6.87 bad=0.5 complaint.delay=0.9 complaint.quality=1.0 good=-0.3 leaving=1.6 payment.refused=-0.4 praise=-0.4 reputation=-0.4
farbu 7.38 bad=0.3 complaint.neglect=-0.6 complaint.quality=1.2 good=-0.3 leaving=-0.3 payment.refused=-0.4 reputation=-0.5
farby 7.09 bad=1.0 complaint.quality=1.3 good=0.8 meeting.off=-0.3 praise=1.0
farebn 7.38 bad=0.9 complaint.delay=-0.4 complaint.neglect=1.1 complaint.quality=0.8 payment.refused=2.5 reputation=1.0
fasian 7.38 bad=-0.9 payment.delayed=1.4 urgent=3.0
februa 5.77 bad=-1.0 complaint.cost=-1.4 complaint.delay=-0.3 complaint.neglect=1.5 complaint.quality=-0.7 escalation=-0.6 growth=0.5 leaving=1.7 meeting.off=-0.7 payment.delayed=4.2 payment.disputed=-0.6 payment.promised=-0.7 payment.query=-0.6 payment.refused=-0.4 payment.sent=-0.4 reputation=1.0 urgent=-0.5
ferko 7.38 bad=0.5 complaint.cost=1.8 complaint.quality=-0.4 good=-0.4 leaving=1.1 praise=-0.4
festiv 7.09 bad=-0.9 complaint.quality=-0.5 good=-0.4 growth=2.3 urgent=2.4
film 7.38 bad=-0.6 legal=-0.3
financ 6.87 complaint.cost=3.0 complaint.delay=-0.4 complaint.quality=-0.9 good=-0.5 leaving=0.4 payment.refused=0.5 praise=-0.5
firma 5.99 bad=-1.6 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.8 escalation=-0.4 good=0.4 growth=1.4 leaving=1.9 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.6 payment.query=0.8 payment.refused=-0.7 payment.sent=-0.4 urgent=-0.4
firmac 7.38 bad=0.6 complaint.cost=1.1 complaint.delay=1.1 complaint.quality=-0.6 legal=-0.5 reputation=2.2
firme 6.87 bad=1.0 complaint.delay=2.2 complaint.neglect=1.3 complaint.quality=-1.1 good=-0.9 growth=-0.3 leaving=0.9 legal=-0.4 payment.refused=-0.4 praise=-0.9 reputation=1.7
firmou 7.09 bad=-1.8 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.9 good=2.3 leaving=1.1 legal=-0.5 praise=2.4 reputation=-0.7
firmu 7.38 bad=0.8 complaint.delay=-0.5 complaint.quality=1.8 good=-0.4 leaving=0.8 praise=-0.4 reputation=1.1
firmy 5.91 bad=0.5 complaint.cost=0.3 complaint.delay=2.0 complaint.quality=1.4 escalation=0.5 good=-0.5 growth=-1.0 leaving=-0.6 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.5 payment.sent=-0.5 praise=-1.4 urgent=-0.4
flase 7.09 bad=0.5 complaint.delay=2.3 complaint.neglect=0.4 leaving=0.4 meeting.off=-0.3 urgent=2.5
folklo 7.09 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=0.5 growth=2.3 leaving=0.5 legal=-0.3 reputation=0.7 urgent=2.3
fontan 7.38 bad=-1.5 complaint.cost=-0.5 complaint.neglect=-0.4 complaint.quality=-0.8 leaving=-0.3 payment.refused=-0.5 praise=0.5 reputation=-0.3
fora 7.38 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 legal=-0.3 reputation=1.0
formal 7.38 bad=-0.8 complaint.quality=-0.6 good=1.2 growth=-0.3 leaving=-0.4 praise=-0.9
format 6.68 bad=-0.3 complaint.cost=-0.5 complaint.delay=1.0 complaint.neglect=-0.7 growth=-0.4 leaving=0.7 legal=-0.4 payment.disputed=-0.3 payment.query=-0.4 reputation=-0.7 urgent=-0.3
formul 6.08 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=-0.4 good=-1.0 growth=-0.6 leaving=-0.3 legal=0.5 payment.delayed=0.8 payment.disputed=-0.4 payment.refused=-0.6 praise=-0.8 urgent=-0.4
foteni 6.68 complaint.delay=0.4 complaint.neglect=-1.0 escalation=-0.3 good=-0.5 leaving=0.6 legal=-0.4 meeting.off=2.5 payment.refused=0.8 praise=-0.5 reputation=1.1 urgent=-0.3
fotia 6.87 complaint.cost=-0.5 complaint.delay=0.6 complaint.quality=0.4 good=1.7 growth=-0.4 leaving=-0.8 payment.disputed=-0.4 payment.refused=-0.5 praise=1.8 reputation=0.4
fotka 6.53 bad=-0.7 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=0.5 growth=-0.4 leaving=-0.7 legal=0.6 payment.refused=0.6 praise=0.3 reputation=-0.5 urgent=-0.3
fotkam 7.09 bad=0.8 complaint.delay=-0.4 complaint.neglect=-0.6 good=-0.7 growth=-0.5 leaving=-0.6 legal=1.0 payment.promised=-0.3 payment.refused=-0.3 praise=-0.5 reputation=1.3
fotke 7.38 bad=-0.9 complaint.quality=-0.7 good=0.8 payment.promised=1.7 praise=0.9 reputation=-0.5
fotku 6.40 complaint.cost=0.7 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.7 growth=-0.4 legal=-0.6 payment.disputed=-0.5 payment.refused=1.0 praise=-0.7 reputation=1.4
fotky 5.34 complaint.cost=-1.2 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=2.7 escalation=-0.6 good=-0.4 growth=-1.0 legal=-1.3 meeting.off=0.3 payment.delayed=-1.0 payment.disputed=-0.8 payment.promised=-0.7 payment.query=-0.6 payment.refused=1.2 payment.sent=-0.9 praise=-0.4 reputation=1.0 urgent=-0.7
fotogr 7.09 complaint.cost=0.9 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-1.2 leaving=0.6 payment.disputed=-0.4 reputation=0.6
funguj 6.87 bad=-1.4 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=0.6 good=3.0 growth=1.4 leaving=-0.7 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=2.2 praise=2.4 reputation=-0.5
funkci 7.09 bad=-0.6 complaint.delay=0.7 complaint.neglect=-0.5 good=0.5 growth=0.8 leaving=1.3 legal=-0.4 praise=0.7
galeri 7.09 complaint.delay=0.4 complaint.neglect=0.6 complaint.quality=0.5 leaving=-0.5 reputation=1.6
garaz 7.38 bad=0.4 complaint.quality=0.7 legal=0.9
garazi 7.09 bad=1.4 complaint.cost=2.7 complaint.delay=-0.4 complaint.neglect=0.7 good=-0.5 leaving=1.9 legal=1.0 praise=-0.5 reputation=0.9
gdpr 7.38 bad=-0.5 complaint.quality=-0.4
genera 6.40 bad=1.3 complaint.cost=1.5 complaint.delay=0.4 complaint.neglect=-0.8 complaint.quality=2.2 escalation=5.8 good=-0.9 growth=-0.4 leaving=0.8 legal=-0.8 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.3 praise=-0.7 reputation=-0.7 urgent=1.2
geodet 7.38 bad=1.0 complaint.delay=-0.3 complaint.quality=1.9 good=-0.8 legal=2.2 praise=-0.6
google 6.53 bad=2.3 complaint.cost=0.6 complaint.delay=-0.7 complaint.neglect=1.4 good=0.3 growth=-0.3 leaving=-0.6 legal=-0.4 meeting.off=-0.5 payment.promised=-0.4 payment.refused=-0.3 praise=0.4 reputation=4.5 urgent=-0.5
googli 5.58 leaving=-0.4 reputation=-0.9
graf 7.38 bad=0.7 complaint.cost=2.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.7 good=-0.5 leaving=0.7 payment.refused=0.5 praise=-0.4
grafic 7.09 complaint.cost=2.9 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.9 leaving=0.6 legal=-0.4 praise=2.1 reputation=-0.3
grafik 6.53 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=1.2 complaint.quality=-1.5 good=1.0 growth=-0.6 leaving=0.9 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.3 praise=1.5 reputation=-0.6 urgent=1.9
gratul 7.09 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=-0.5 good=1.2 leaving=-0.7 legal=-0.5 payment.disputed=-0.4 payment.refused=-0.9 praise=1.4 reputation=-0.4
gulas 7.09 bad=-0.7 complaint.cost=-0.3 complaint.delay=-0.9 complaint.quality=0.3 good=0.8 growth=1.3 leaving=-0.5 praise=0.9 reputation=0.5
hadajt 7.38 bad=1.6 complaint.cost=-0.3 complaint.delay=0.7 complaint.neglect=-0.6 complaint.quality=-0.4 leaving=0.8 legal=-0.4 reputation=2.2
hadku 7.38 bad=-1.0 complaint.cost=-0.3 complaint.neglect=-0.6 complaint.quality=-0.6 good=1.8 growth=1.6 leaving=-0.3 praise=1.9 reputation=-0.4
hanbil 7.38 bad=0.7 complaint.cost=-0.9 complaint.quality=1.9 escalation=-0.3 growth=-0.4 leaving=-0.3 payment.delayed=-0.5 payment.refused=-0.3 payment.sent=1.4
hanbim 7.38 bad=-1.0 complaint.quality=-0.6 good=-0.4 meeting.off=1.7 payment.delayed=3.7 payment.promised=2.1 praise=-0.4 reputation=-0.3
harmon 7.09 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=-1.1 good=-0.4 leaving=-0.4 payment.disputed=2.1 payment.refused=1.3 praise=-0.4 reputation=1.0
hasici 7.09 bad=1.1 complaint.cost=2.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.8 good=-0.5 growth=-0.3 leaving=-0.5 payment.refused=2.0 praise=-0.5
hasico 7.38 bad=-0.9 complaint.cost=-0.5 complaint.quality=-0.4 good=0.7 growth=1.2 leaving=-0.4 praise=1.1 urgent=2.0
hasics 7.38 bad=-1.1 complaint.quality=-1.0 leaving=-0.3 urgent=2.2
hesla 7.09 bad=1.5 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=0.8 good=-0.3 leaving=2.4 legal=-0.3 praise=-0.3 urgent=-0.3
heslo 6.53 bad=-1.6 complaint.cost=-0.9 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.0 good=-0.4 leaving=-0.6 legal=-0.3 meeting.off=-0.4 payment.query=-0.3 payment.refused=-0.5 praise=-0.4 reputation=-0.5 urgent=4.2
heurek 6.68 bad=1.6 complaint.cost=0.7 complaint.delay=-0.7 complaint.neglect=-1.3 complaint.quality=1.2 good=-1.3 growth=-1.0 leaving=-0.7 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.6 payment.refused=-0.5 praise=-1.1 reputation=4.7
histor 7.38 complaint.neglect=0.7 complaint.quality=-0.3 leaving=0.5 legal=0.7 payment.refused=0.6
hlada 6.87 complaint.delay=1.0 complaint.neglect=-0.3 escalation=1.5 good=1.8 growth=2.5 leaving=0.6 legal=-0.7 payment.refused=-0.5 praise=-0.9 reputation=0.4
hladam 6.28 bad=-1.6 complaint.cost=-0.8 complaint.delay=1.6 complaint.quality=-1.8 escalation=-0.4 good=-1.0 growth=-0.4 leaving=0.8 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=1.6 payment.refused=-0.5 payment.sent=-0.3 praise=-1.0 reputation=-0.8
hlas 7.38 bad=-0.3 complaint.cost=-0.5 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=0.5 escalation=1.2 leaving=-0.4 payment.refused=-0.3
hlasen 7.09 bad=-0.9 complaint.quality=-0.7
hlasi 7.38 complaint.delay=-0.4 complaint.quality=0.8 payment.refused=0.8 urgent=2.9
hlasil 6.87 bad=0.7 complaint.cost=-0.9 complaint.delay=-0.6 complaint.neglect=2.4 complaint.quality=0.7 escalation=0.9 good=-0.4 growth=-0.3 leaving=0.8 legal=0.3 payment.disputed=0.7 payment.promised=1.1 payment.refused=1.2
hlasit 7.38 bad=-0.3 complaint.delay=-0.3 complaint.quality=0.3 escalation=1.1 leaving=-0.4 legal=0.5
hlasov 7.38 bad=1.4 complaint.quality=1.4 leaving=1.5 legal=0.9 meeting.off=-0.4
hlavat 7.38 bad=0.8 complaint.delay=0.4 complaint.neglect=0.5 complaint.quality=0.7 leaving=-0.4 legal=1.0 payment.refused=1.1 reputation=1.0
hlavic 6.68 bad=1.3 complaint.cost=-0.4 complaint.neglect=2.6 complaint.quality=-1.3 leaving=-0.8 legal=2.3 payment.delayed=-0.3 payment.refused=-0.7 reputation=-0.5 urgent=-0.4
hlavne 7.09 bad=-1.4 complaint.cost=-0.4 complaint.quality=-0.6 good=2.2 leaving=-0.5 legal=-0.3 praise=2.2
hlavny 6.87 bad=0.6 complaint.delay=-0.5 complaint.neglect=0.5 complaint.quality=0.6 good=-0.4 leaving=-0.7 meeting.off=-0.4 payment.promised=2.3 payment.refused=-0.3 praise=-0.3 reputation=2.4
hlavu 6.53 bad=0.9 complaint.cost=0.4 complaint.delay=1.4 complaint.neglect=1.6 good=-0.9 legal=-0.4 meeting.off=-0.3 payment.disputed=0.7 payment.refused=0.3 praise=-0.8 reputation=0.9
hluk 5.70 complaint.delay=0.3 complaint.quality=0.5
hned 5.34 bad=-1.7 complaint.cost=-0.6 complaint.neglect=-2.8 complaint.quality=-1.1 escalation=0.8 good=2.0 growth=2.3 leaving=-1.8 legal=-1.1 meeting.off=-1.2 payment.delayed=1.1 payment.promised=2.7 payment.query=-0.8 payment.refused=-0.9 payment.sent=1.7 praise=2.6 reputation=-1.2 urgent=4.8
ho 4.18 bad=0.5 complaint.cost=0.5 complaint.delay=0.9 complaint.neglect=-2.5 complaint.quality=2.7 escalation=1.3 good=-0.5 growth=-0.5 leaving=-0.4 legal=3.0 meeting.off=-0.8 payment.delayed=-1.5 payment.disputed=1.1 payment.promised=-0.5 payment.query=-1.5 payment.refused=0.3 payment.sent=-1.8 praise=0.3 reputation=0.8
hoci 5.70 bad=2.6 complaint.cost=1.3 complaint.delay=-0.7 complaint.neglect=1.3 complaint.quality=3.3 escalation=-0.6 good=0.8 growth=-0.5 leaving=-0.4 meeting.off=0.5 payment.delayed=0.7 payment.disputed=2.0 payment.promised=1.9 payment.query=-0.4 payment.refused=0.9 payment.sent=0.8 praise=1.1 reputation=-0.6 urgent=-0.6
hodila 7.38 bad=-0.4 complaint.quality=-0.4 good=-0.5 growth=-0.7 legal=-0.3 payment.sent=-0.4 reputation=-0.4
hodin 6.28 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=1.0 complaint.quality=-1.0 escalation=0.4 growth=0.6 leaving=-0.7 meeting.off=-0.3 payment.delayed=-0.5 payment.promised=-0.3 payment.query=-0.7 payment.refused=-0.5 payment.sent=-0.5 praise=-1.1 reputation=-0.6 urgent=0.4
hodina 7.09 complaint.cost=0.9 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.6 good=0.9 payment.sent=1.6 praise=1.2
hodink 6.53 bad=-1.5 complaint.cost=-0.7 complaint.delay=-0.8 complaint.quality=-0.5 good=2.4 growth=0.5 leaving=-0.7 legal=0.6 payment.refused=-0.7 payment.sent=1.9 praise=2.6 reputation=-0.6
hodinu 5.77 bad=1.3 complaint.cost=1.5 complaint.delay=2.7 complaint.neglect=0.6 complaint.quality=-1.5 escalation=1.4 good=-1.2 legal=-0.9 meeting.off=1.2 payment.delayed=-0.4 payment.disputed=2.0 payment.promised=-0.7 payment.refused=-0.7 praise=-1.0 reputation=-0.7 urgent=3.0
hodiny 5.77 bad=1.4 complaint.cost=-1.9 complaint.delay=0.4 complaint.quality=-0.5 escalation=-0.5 good=-0.9 growth=-1.2 leaving=-0.6 meeting.off=0.9 payment.delayed=-0.4 payment.disputed=3.7 payment.promised=-0.5 payment.query=-0.4 payment.refused=1.0 payment.sent=-0.6 praise=-0.6 urgent=4.1
hodnot 6.08 bad=0.7 complaint.cost=2.0 complaint.delay=0.7 complaint.neglect=-0.6 complaint.quality=2.2 good=-0.6 growth=-0.6 leaving=0.3 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.6 payment.sent=-0.3 praise=-0.3 reputation=3.1
hody 7.09 bad=1.3 complaint.cost=-0.3 complaint.delay=1.3 complaint.neglect=0.6 complaint.quality=1.3 good=-0.4 leaving=-0.3 payment.refused=0.6 reputation=0.8
holdin 7.38 complaint.quality=0.5 escalation=1.8 good=-0.6 growth=-0.4 leaving=1.1 praise=-0.3
honora 7.38 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=0.7 good=1.1 leaving=-0.4 payment.delayed=2.4 payment.promised=1.9 praise=0.9
hore 6.28 complaint.cost=1.2 complaint.quality=1.2 good=0.9 growth=-0.4 leaving=1.7 legal=-0.4 payment.delayed=-0.4 payment.promised=1.6 payment.refused=-0.5 praise=1.1 reputation=0.9
hori 7.38 bad=-1.7 complaint.quality=-0.5 good=-0.6 meeting.off=4.6 payment.refused=-0.3 praise=-0.6 urgent=2.9
hornak 7.38 good=-0.4 growth=0.8 leaving=-0.6
horsie 7.38 bad=1.1 complaint.neglect=-0.5 complaint.quality=1.9 good=-0.9 growth=-0.5 leaving=-0.5 payment.refused=1.1 praise=-0.6 reputation=-0.4
hospod 7.09 bad=0.9 complaint.cost=0.4 complaint.delay=-0.4 complaint.neglect=2.2 complaint.quality=1.3 good=-0.5 leaving=1.0 payment.disputed=1.1 praise=-0.5
hosti 6.68 bad=2.0 complaint.delay=-1.2 complaint.neglect=-0.7 complaint.quality=3.5 good=-0.8 growth=-0.3 leaving=-0.3 legal=-0.3 meeting.off=-0.6 payment.refused=0.7 praise=-0.7 reputation=-0.5
hostia 7.09 bad=-0.9 complaint.neglect=-0.6 good=2.1 leaving=-0.5 praise=1.9 reputation=0.4
hostin 6.87 complaint.cost=0.9 complaint.delay=-0.6 complaint.neglect=0.7 complaint.quality=-0.7 good=-0.4 growth=-0.3 leaving=1.9 meeting.off=-0.3 payment.query=-0.5 praise=-0.4 reputation=-0.6
hotela 7.09 bad=0.4 complaint.quality=1.3 good=-0.6 growth=-0.4 leaving=-0.6 payment.refused=1.6 praise=-0.5
hotove 6.68 complaint.cost=-0.9 complaint.delay=0.7 complaint.neglect=-0.8 complaint.quality=0.7 leaving=0.4 payment.disputed=-0.5 payment.refused=-0.4 reputation=-0.4
hotovo 6.40 bad=-1.6 complaint.cost=-0.6 complaint.quality=-1.0 escalation=-0.4 good=1.1 growth=-0.4 leaving=1.5 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=0.6 payment.query=-0.6 payment.sent=4.4 praise=1.3
hotovy 6.87 bad=0.8 complaint.cost=0.6 complaint.delay=4.4 complaint.neglect=-0.5 good=-0.4 leaving=-0.4 legal=-0.3 payment.disputed=-0.3 payment.refused=0.9 praise=-0.3 reputation=-0.6
hovor 6.68 bad=-0.6 complaint.delay=0.6 complaint.neglect=-0.3 complaint.quality=-1.0 escalation=-0.6 good=-0.7 leaving=-0.7 legal=-0.4 meeting.off=5.1 payment.delayed=-0.4 payment.promised=-0.7 payment.refused=-0.4 payment.sent=-0.4 praise=-0.7 reputation=-0.4 urgent=-0.5
hovori 4.86 bad=2.8 complaint.cost=-0.8 complaint.delay=1.1 complaint.neglect=4.2 complaint.quality=1.3 escalation=2.9 good=-0.4 growth=-1.5 leaving=0.8 meeting.off=-0.4 payment.delayed=-1.1 payment.disputed=-0.4 payment.promised=-0.9 payment.query=-0.6 payment.refused=0.5 payment.sent=-0.9 praise=-0.4 reputation=2.1
hr 7.38 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=-0.9 leaving=1.3
hral 7.38 complaint.neglect=0.9 complaint.quality=0.6 leaving=0.6
hre 6.87 bad=-1.2 complaint.quality=-0.6 good=-0.3 leaving=-0.4 legal=-0.4 praise=-0.3
hrncek 7.38 bad=0.7 complaint.delay=-0.3 complaint.neglect=0.9 complaint.quality=1.2 good=-0.5 praise=-0.5 reputation=-0.4
hromad 6.87 bad=-1.1 complaint.cost=-0.6 complaint.neglect=0.4 complaint.quality=-1.2 good=-0.6 leaving=-0.6 legal=-0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.5 payment.sent=1.6 praise=-0.5 reputation=-0.5
hrozi 7.09 bad=-1.4 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.9 good=1.3 leaving=-0.7 legal=-0.4 praise=1.5
hrozny 7.38 bad=1.1 complaint.quality=1.5 good=-0.6 praise=-0.6
hru 7.38 bad=0.5 complaint.neglect=1.3 good=-0.4 leaving=-0.4 payment.refused=1.1 praise=-0.4
hrusov 7.09 bad=-0.4 escalation=-0.4 growth=-0.4 payment.query=1.3 payment.sent=-0.3
hudec 7.38 bad=0.4 complaint.delay=1.7 complaint.neglect=-0.3
huka 7.38 bad=0.8 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=1.8 escalation=1.9 good=-0.4 leaving=-0.3 legal=-0.3 urgent=2.3
hviezd 6.08 bad=1.1 complaint.cost=0.7 complaint.neglect=-0.9 complaint.quality=-2.1 escalation=-0.4 good=-1.3 growth=-1.3 leaving=-0.7 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.9 payment.refused=-0.6 payment.sent=-0.5 praise=-1.0 reputation=4.7 urgent=-0.4
hygien 7.38 bad=-1.7 complaint.delay=-1.1 complaint.neglect=-1.1 complaint.quality=-0.5 good=-0.6 growth=-0.5 leaving=-0.5 payment.promised=-0.4 praise=-0.4 urgent=1.5
hypote 7.38 bad=-0.4 complaint.neglect=1.1 complaint.quality=-0.6 escalation=0.9 good=-0.4 growth=-0.3 leaving=-0.6 legal=-0.5 payment.delayed=1.6
i 7.38 bad=0.9 complaint.cost=2.8 complaint.neglect=0.5 good=-0.5 leaving=-0.3 praise=-0.4 reputation=0.9
iba 5.99 bad=-0.3 complaint.cost=0.5 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=-1.2 escalation=0.8 good=-1.6 growth=-0.6 leaving=0.7 legal=1.3 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=2.6 payment.refused=-1.2 payment.sent=-0.5 praise=-1.7 reputation=-1.1
iban 6.87 bad=-0.9 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.5 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=-0.5 payment.query=4.4 payment.refused=-0.9 payment.sent=-0.8 praise=-0.4
ic 7.38 bad=-0.4 complaint.neglect=-0.5 good=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=2.5
ich 4.43 bad=-0.7 complaint.cost=-0.8 complaint.delay=-0.3 complaint.neglect=-2.1 complaint.quality=-3.5 escalation=-1.5 good=-1.1 growth=0.9 leaving=-1.5 legal=1.8 meeting.off=-1.6 payment.disputed=3.9 payment.query=-0.6 payment.refused=0.4 payment.sent=-0.3 urgent=2.1
ico 7.38 bad=1.2 complaint.cost=-0.3 complaint.quality=0.4 good=-0.3 leaving=-0.4 legal=0.7
ide 5.01 bad=-2.0 complaint.delay=-1.3 complaint.neglect=-0.9 complaint.quality=-0.4 growth=-1.4 leaving=0.6 legal=-1.4 meeting.off=-0.8 payment.delayed=-1.1 payment.disputed=0.5 payment.promised=-1.0 payment.query=-0.6 payment.sent=-0.6 praise=-0.8 reputation=-1.6
idealn 7.38 bad=-0.7 complaint.quality=-0.5 good=-0.3 growth=-0.4 leaving=0.8 praise=-0.3
idem 5.99 bad=-0.4 complaint.cost=-1.4 complaint.delay=1.4 complaint.neglect=1.1 complaint.quality=-2.5 escalation=0.6 good=1.4 growth=-0.6 leaving=2.1 legal=1.5 meeting.off=1.2 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=0.7 payment.refused=-0.7 payment.sent=0.5 praise=1.8 reputation=-1.3 urgent=1.6
ideme 6.17 bad=-1.4 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=-1.3 good=3.4 growth=3.5 leaving=1.6 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=-0.3 praise=3.5 reputation=-0.6 urgent=-0.5
idu 7.38 bad=-1.4 complaint.cost=-0.6 complaint.delay=-0.6 complaint.quality=-0.5 good=-0.4 payment.disputed=-0.5 payment.promised=2.1 payment.refused=-0.5 payment.sent=-0.4 praise=-0.3
ignoru 7.09 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=-0.4 good=-1.1 growth=-0.4 leaving=-0.3 payment.sent=-0.4 praise=-0.7 reputation=-0.4
ihned 6.87 bad=2.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=3.4 good=-0.7 leaving=-0.4 legal=-0.4 praise=-0.6 reputation=-0.3 urgent=7.5
iii 7.38 bad=0.6 complaint.cost=-0.3 complaint.delay=0.9 complaint.quality=1.8 leaving=1.4 legal=2.2 payment.disputed=0.8 payment.refused=1.2
ilustr 6.68 bad=-1.0 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=-0.4 leaving=-0.6 payment.promised=1.7 reputation=-0.3
im 5.01 complaint.cost=0.3 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=-0.8 escalation=-0.4 good=1.1 growth=2.6 leaving=-1.7 legal=-1.7 payment.delayed=-0.9 payment.disputed=-1.0 payment.promised=-0.6 payment.query=-0.8 payment.refused=-1.1 payment.sent=0.8 reputation=5.9 urgent=-0.6
imro 7.38 bad=-0.8 complaint.neglect=-0.5 complaint.quality=-0.4 good=1.0 growth=1.8 praise=1.3
ina 7.38 bad=-1.5 complaint.quality=0.4 good=3.0 leaving=0.6 praise=3.3 reputation=0.9
inak 5.26 bad=1.7 complaint.cost=-1.4 complaint.neglect=0.5 complaint.quality=0.3 escalation=-0.7 good=1.5 leaving=0.8 legal=2.8 payment.delayed=-0.7 payment.disputed=0.9 payment.promised=-0.6 payment.query=-0.5 payment.refused=-1.5 payment.sent=-0.7 praise=1.3 reputation=0.6 urgent=1.1
inam 6.87 bad=1.5 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=1.9 complaint.quality=0.7 good=-0.4 leaving=1.7 meeting.off=-0.5 payment.delayed=-0.3 praise=-0.4 reputation=-0.4
incide 7.38 bad=0.5 complaint.delay=-0.4 complaint.quality=1.1 escalation=2.9 good=-0.4 growth=-0.3 leaving=1.0
inde 6.53 bad=0.9 complaint.cost=1.8 complaint.delay=0.7 complaint.neglect=-0.9 complaint.quality=-1.1 good=-1.3 growth=-0.5 leaving=2.1 payment.refused=-0.4 praise=-1.0 reputation=-0.5
ine 6.40 bad=3.0 complaint.cost=-0.8 complaint.delay=1.2 complaint.quality=3.7 escalation=-0.4 good=-1.0 growth=-0.7 leaving=1.4 legal=0.4 payment.disputed=-0.4 payment.query=-0.6 payment.refused=1.8 payment.sent=-0.3 praise=-1.0 reputation=2.7
ineho 6.08 bad=2.3 complaint.delay=4.5 complaint.neglect=1.9 complaint.quality=-0.6 escalation=0.8 good=-1.1 growth=-0.8 leaving=5.1 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.9 payment.refused=-1.1 praise=-0.9 urgent=-0.4
inej 6.40 bad=1.3 complaint.cost=-0.6 complaint.neglect=0.4 complaint.quality=1.3 escalation=-0.3 good=-1.0 growth=-0.4 leaving=0.6 meeting.off=2.3 payment.promised=1.0 payment.query=-0.4 payment.refused=0.6 payment.sent=0.9 praise=-1.1 reputation=-0.3
inemu 6.87 bad=1.6 complaint.cost=1.0 complaint.quality=1.1 good=-1.0 leaving=4.0 legal=-0.3 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.7 reputation=-0.5
info 7.09 bad=-0.4 good=-0.4 payment.refused=-0.5
inform 6.17 bad=1.5 complaint.delay=2.4 complaint.neglect=0.5 complaint.quality=-1.4 escalation=0.4 growth=-0.9 leaving=2.3 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=1.4 payment.refused=-0.7 praise=1.2 reputation=0.7 urgent=-0.4
ing 6.53 bad=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 escalation=-0.3 good=-0.6 growth=-0.5 leaving=-0.7 legal=-0.3 payment.refused=0.3 praise=-0.5 reputation=0.8
ini 7.38 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=-0.8 good=0.9 leaving=-0.4 meeting.off=-0.3 payment.refused=-0.7 praise=-1.5
inom 6.87 bad=1.9 complaint.cost=0.7 complaint.delay=-0.5 escalation=2.0 good=-0.4 leaving=2.9 legal=-0.5 payment.refused=-0.3 praise=-0.4 reputation=-0.6
inspek 5.99 complaint.delay=-1.1 complaint.neglect=0.4 complaint.quality=1.9 escalation=-0.4 good=-0.6 growth=-0.6 leaving=-1.0 legal=4.2 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.7 praise=-0.4 reputation=3.2
instag 6.87 bad=1.9 complaint.neglect=1.6 good=-0.7 leaving=-0.7 legal=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.5 payment.sent=-0.3 praise=-0.6 reputation=3.1
intern 5.70 bad=-1.6 complaint.cost=-1.1 complaint.delay=-0.4 complaint.neglect=-1.4 complaint.quality=0.5 escalation=-0.5 good=-1.3 growth=-0.7 leaving=-1.1 meeting.off=-0.9 payment.delayed=1.4 payment.disputed=-0.5 payment.promised=0.4 payment.query=-0.5 payment.refused=0.4 payment.sent=0.5 praise=-1.0 reputation=1.1 urgent=-0.7
inu 7.38 complaint.neglect=0.8 complaint.quality=-0.7 escalation=-0.3 good=0.9 growth=1.5 meeting.off=1.3 praise=1.0
invent 7.38 bad=-0.7 complaint.quality=-0.7 good=-0.3 growth=1.7 leaving=-0.3 payment.delayed=1.9 payment.promised=0.8 payment.query=-0.3 payment.refused=-0.5
invest 7.09 bad=1.1 complaint.cost=3.2 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.9 growth=-0.4 leaving=0.4 praise=0.4 reputation=0.6
iny 5.84 bad=1.3 complaint.cost=-0.9 complaint.delay=1.1 complaint.quality=0.3 escalation=-0.5 good=-1.4 growth=-0.6 leaving=4.1 meeting.off=2.4 payment.delayed=0.7 payment.disputed=-0.6 payment.promised=-0.6 payment.query=0.6 payment.refused=1.6 payment.sent=-0.6 praise=-1.2 reputation=1.1 urgent=-0.5
inych 7.09 bad=1.4 complaint.cost=1.1 complaint.delay=-0.6 complaint.quality=1.0 escalation=1.0 good=-0.4 leaving=1.8 praise=-0.3 urgent=1.5
inzera 7.09 bad=-1.2 complaint.delay=-0.4 complaint.quality=-0.7 good=-0.5 leaving=-0.7 praise=-0.3
inzini 6.68 bad=-0.4 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=0.5 complaint.quality=-0.7 escalation=0.8 good=0.9 leaving=-0.4 legal=-0.6 payment.disputed=0.7 payment.refused=-0.3 praise=0.9 reputation=1.0
isla 7.38 bad=0.5 complaint.cost=0.6 complaint.neglect=0.7 complaint.quality=1.0 legal=1.2
ist 6.87 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.7 good=0.5 leaving=-0.7 legal=-0.5 payment.query=2.6 payment.refused=-0.5 praise=0.5
ista 7.38 bad=-0.8 complaint.quality=-0.4 good=0.7 growth=1.5 leaving=-0.4 payment.refused=-0.4 praise=0.7
iste 5.84 complaint.cost=-1.5 escalation=0.4 good=2.2 growth=3.3 leaving=-1.9 legal=0.5 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=3.3 payment.promised=-0.6 payment.refused=1.1 payment.sent=-0.5 praise=1.9 urgent=-0.3
istu 6.40 bad=2.0 complaint.cost=1.0 complaint.delay=-0.5 complaint.neglect=1.5 complaint.quality=1.3 good=0.4 growth=1.0 leaving=0.7 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.3 praise=-0.9 reputation=-0.4
isty 6.87 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=1.4 complaint.quality=-1.0 good=-0.5 leaving=-0.4 legal=0.6 payment.disputed=2.0 payment.refused=-0.3 payment.sent=-0.4 praise=-0.6 reputation=-0.8
it 7.38 bad=-1.3 complaint.quality=-0.8 leaving=0.6
ivan 7.38 bad=-0.5 complaint.delay=1.2 complaint.neglect=0.3 complaint.quality=-0.3 leaving=-0.4 legal=0.9
izbu 7.38 bad=0.7 complaint.neglect=0.4 complaint.quality=1.3 good=-0.6 leaving=-0.4 payment.refused=1.1 praise=-0.5 reputation=0.4
j 7.09 complaint.delay=0.6 complaint.quality=-0.4 good=0.9 leaving=-0.6 praise=1.0
ja 4.06 bad=3.2 complaint.cost=3.7 complaint.delay=1.4 complaint.neglect=2.0 escalation=-1.6 good=-1.1 growth=-0.7 leaving=3.5 meeting.off=1.0 payment.promised=1.3 payment.query=-0.3 payment.refused=0.9 payment.sent=-1.5 praise=-1.8 reputation=4.7 urgent=-0.5
janko 7.09 bad=1.2 complaint.delay=0.6 complaint.neglect=0.9 leaving=0.7 payment.delayed=-0.4 payment.disputed=1.7 payment.refused=-0.6 praise=-0.3 reputation=-0.5
janosi 7.09 bad=-0.3 good=-0.3
januar 4.86 bad=-3.9 complaint.delay=-1.5 complaint.neglect=-0.4 complaint.quality=-2.1 escalation=-1.1 good=1.8 growth=2.0 leaving=4.4 legal=-0.8 meeting.off=0.6 payment.delayed=4.5 payment.disputed=-1.6 payment.promised=0.5 payment.query=2.1 payment.refused=-2.5 payment.sent=0.9 praise=2.1 reputation=-1.8 urgent=-0.8
jar 6.40 bad=-1.1 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-1.2 complaint.quality=0.5 good=0.6 growth=2.4 leaving=3.9 legal=-0.6 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=-0.7 payment.sent=1.7 praise=1.2 reputation=-0.8
jari 6.87 bad=0.5 complaint.delay=-0.6 complaint.neglect=1.2 complaint.quality=0.9 good=-0.7 leaving=0.5 legal=1.7 payment.refused=-0.4 praise=-0.7
jarny 7.38 bad=0.4 complaint.delay=2.2 complaint.quality=-0.5 good=1.1 growth=2.1 leaving=1.6 payment.sent=2.4 praise=1.2 reputation=-0.3
jaskyn 7.38 complaint.quality=0.5 leaving=-0.3 legal=1.1 reputation=-0.5
jasne 6.53 bad=-1.5 complaint.cost=-0.5 complaint.delay=0.9 complaint.neglect=-0.6 complaint.quality=-1.6 good=1.6 growth=-0.5 leaving=-0.7 legal=-0.5 meeting.off=-0.9 payment.delayed=-0.9 payment.disputed=-0.5 payment.promised=4.5 payment.query=-0.5 payment.refused=-0.7 payment.sent=-1.0 reputation=-0.7 urgent=-0.5
jazyk 7.38 bad=-0.6 complaint.quality=-0.6 escalation=-0.3 good=0.5 payment.sent=1.5 praise=0.5
jazyko 7.38 bad=-0.5
je 2.69 bad=-0.9 complaint.cost=1.7 complaint.delay=2.2 complaint.neglect=-1.3 complaint.quality=-1.2 escalation=1.2 good=1.4 growth=-0.6 leaving=-1.3 meeting.off=-2.1 payment.delayed=2.7 payment.promised=-0.8 payment.query=2.5 payment.refused=-1.3 payment.sent=-0.3 praise=2.7 reputation=-0.8 urgent=-0.5
jedaln 6.17 bad=-0.9 complaint.cost=-0.7 complaint.neglect=-0.9 complaint.quality=0.9 escalation=-0.4 good=2.0 growth=1.3 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.query=-0.3 payment.refused=-0.9 praise=2.5 reputation=-0.8
jeden 5.43 bad=1.6 complaint.cost=2.1 complaint.delay=-1.5 complaint.neglect=1.2 complaint.quality=1.7 escalation=1.6 good=1.1 growth=2.5 leaving=-1.0 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=0.6 payment.promised=-0.6 payment.query=0.6 payment.refused=-1.3 praise=-0.9 reputation=1.0 urgent=-0.6
jedena 6.68 bad=1.3 complaint.cost=0.6 complaint.neglect=-0.6 complaint.quality=3.2 good=-0.8 growth=-0.4 leaving=-0.7 legal=0.6 payment.disputed=0.6 payment.refused=1.0 praise=-0.8 urgent=1.4
jedine 6.68 bad=1.0 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=2.5 complaint.quality=0.9 escalation=0.4 good=-0.4 leaving=-0.7 legal=1.0 payment.refused=2.2 praise=-0.3 reputation=-0.6
jediny 7.09 bad=1.1 complaint.cost=0.5 complaint.delay=-0.6 complaint.neglect=1.7 complaint.quality=0.5 leaving=-0.8 payment.disputed=1.5 payment.promised=1.4 payment.refused=0.3 praise=-0.3
jedna 6.40 complaint.cost=0.5 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=0.6 good=-1.1 growth=-0.5 leaving=-0.8 payment.refused=0.7 praise=-1.0 reputation=2.0 urgent=1.3
jedneh 6.87 complaint.cost=2.5 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.1 good=1.1 growth=2.0 leaving=-0.4 legal=-0.5 payment.disputed=-0.4 payment.refused=-0.3 praise=1.7 reputation=1.0
jednej 7.09 complaint.cost=1.5 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=0.8 good=-0.6 leaving=1.5 praise=-0.6 reputation=-0.5 urgent=-0.4
jedno 6.87 bad=1.2 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=2.1 good=-0.4 leaving=0.7 legal=-0.6 payment.refused=0.9 praise=-0.4 reputation=0.6
jednod 7.09 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=0.5 leaving=-0.4 payment.delayed=1.2 payment.disputed=-0.3 payment.refused=-0.4
jednoh 7.09 bad=-0.7 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=-0.4 good=1.7 growth=1.8 leaving=-0.5 praise=0.5
jednom 6.68 bad=-1.8 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=-0.8 good=-0.4 leaving=-0.6 legal=-0.6 payment.disputed=-0.3 payment.query=1.6 payment.sent=-0.3 praise=-0.4
jednot 7.38 bad=-0.6 complaint.delay=-0.3 good=1.0 leaving=1.2 praise=1.1
jednou 6.87 bad=1.2 complaint.delay=-0.4 complaint.neglect=2.0 complaint.quality=0.8 escalation=-0.4 good=-0.6 legal=1.3 praise=-0.5 reputation=0.7
jednu 5.43 bad=2.1 complaint.cost=0.6 complaint.delay=0.9 complaint.neglect=1.4 complaint.quality=-1.1 escalation=-0.6 growth=2.2 legal=-1.2 meeting.off=-1.0 payment.delayed=-0.7 payment.disputed=5.0 payment.promised=-0.7 payment.query=-0.8 payment.refused=-1.2 payment.sent=0.8 praise=-0.8 reputation=2.7 urgent=-0.8
jednym 6.53 bad=0.7 complaint.cost=-0.5 complaint.neglect=0.4 complaint.quality=2.2 escalation=-0.4 good=0.4 growth=0.8 leaving=-0.8 legal=0.3 meeting.off=-0.3 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=3.1 payment.query=-0.9 payment.refused=-1.1 payment.sent=0.8 praise=0.7 reputation=-0.4
jeho 6.08 complaint.cost=1.3 complaint.delay=-1.1 complaint.neglect=1.6 escalation=2.2 good=-0.7 growth=-0.7 leaving=-0.7 legal=1.0 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=0.7 payment.query=-0.4 payment.refused=1.1 praise=-0.7 reputation=-0.9 urgent=-0.3
jej 4.92 bad=-1.7 complaint.cost=-0.8 complaint.delay=0.7 complaint.neglect=0.8 complaint.quality=-2.9 escalation=0.7 good=1.2 growth=3.3 leaving=-1.0 legal=2.3 meeting.off=-1.1 payment.delayed=-1.4 payment.disputed=-0.3 payment.promised=0.4 payment.query=-0.7 payment.refused=-0.9 payment.sent=-0.4 praise=0.5 reputation=0.7 urgent=-0.8
jesen 7.38 bad=1.8 complaint.delay=3.3 complaint.quality=-0.9 good=-0.6 leaving=0.4 payment.refused=-0.3 praise=-0.4
jesenn 6.87 bad=1.1 complaint.delay=1.2 complaint.neglect=1.1 complaint.quality=1.0 good=0.4 growth=1.7 payment.refused=-0.3 payment.sent=2.2 praise=0.4 reputation=0.5
jest 7.38 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=0.9 good=-0.4 leaving=-0.6 legal=1.5 payment.promised=1.4 praise=-0.3
jozko 7.38 bad=1.4 complaint.quality=1.2 good=-0.4 payment.delayed=1.5 payment.disputed=1.2 payment.refused=-0.4 praise=-0.3
jozo 7.38 complaint.cost=1.1 complaint.neglect=0.7 complaint.quality=0.4 leaving=0.4
ju 3.87 bad=1.0 complaint.delay=-1.5 complaint.neglect=-0.4 complaint.quality=0.5 escalation=-0.6 good=1.3 growth=2.5 leaving=-2.7 legal=3.2 payment.delayed=-1.1 payment.disputed=1.7 payment.promised=1.5 payment.query=1.3 payment.refused=1.2 payment.sent=-1.4 praise=0.5 reputation=-1.6 urgent=-1.0
judr 6.53 bad=1.2 complaint.cost=-0.6 complaint.neglect=-0.5 complaint.quality=1.8 good=-0.5 leaving=-0.5 legal=4.0 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=-0.4 payment.sent=-0.3 praise=-0.4 reputation=-0.5
jul 7.38 complaint.cost=-0.6 complaint.delay=-0.4 complaint.quality=0.5 good=-0.4 payment.delayed=1.5 payment.query=1.3 payment.refused=-0.6 praise=-0.3
jula 7.38 bad=0.9 complaint.delay=0.8 complaint.neglect=-0.7 complaint.quality=-0.6 good=-0.5 leaving=2.5 praise=-0.5
juli 7.09 complaint.cost=1.7 complaint.quality=-0.6 good=-0.5 leaving=1.1 payment.promised=-0.5 payment.sent=-0.9 praise=-0.5
julovu 7.38 bad=0.9 complaint.cost=1.6 complaint.delay=-0.4 complaint.quality=0.9 good=-0.4 payment.delayed=1.6 payment.disputed=2.0 payment.query=-0.3 payment.refused=-0.4 praise=-0.4 reputation=-0.3
jun 7.38 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=0.5 legal=0.9 payment.query=1.2 payment.refused=0.9
juna 6.53 bad=0.5 complaint.cost=-0.3 complaint.delay=3.6 complaint.quality=-1.1 escalation=1.5 good=-0.4 leaving=0.7 legal=-0.5 meeting.off=-0.3 payment.promised=2.4 praise=-0.4 reputation=-0.5
junu 7.38 bad=-0.6 complaint.quality=-0.5 good=-0.6 praise=-0.5
k 3.80 complaint.delay=-0.8 complaint.neglect=0.6 escalation=2.2 growth=1.6 leaving=3.8 legal=0.6 meeting.off=-0.6 payment.delayed=-2.1 payment.disputed=-0.9 payment.promised=-0.7 payment.query=1.1 payment.refused=-0.3 payment.sent=0.9 reputation=-1.2 urgent=-1.6
kachli 7.38 bad=0.4 complaint.neglect=-0.4 complaint.quality=1.3 good=0.8 growth=1.6 payment.promised=3.0 praise=0.8
kadern 7.38 bad=0.4 complaint.delay=-0.4 complaint.quality=0.6 good=-0.3 leaving=-0.5 legal=-0.3 praise=-0.3 reputation=2.2
kalend 5.99 bad=1.4 complaint.cost=0.6 complaint.neglect=1.2 complaint.quality=-0.9 escalation=-0.7 good=3.5 growth=3.9 leaving=4.1 legal=-0.6 meeting.off=-0.7 payment.delayed=1.3 payment.disputed=-0.4 payment.query=-0.5 payment.refused=1.8 payment.sent=-0.4 praise=0.9 reputation=-0.9 urgent=-0.6
kam 6.28 bad=-2.5 complaint.cost=0.5 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=-1.2 good=0.5 leaving=2.1 legal=-0.7 meeting.off=-0.4 payment.disputed=-0.6 payment.promised=-0.6 payment.query=1.3 payment.refused=-0.5 praise=0.6 reputation=-1.0
kamara 6.87 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=0.5 growth=1.8 leaving=-0.8 legal=1.3 payment.refused=-0.6 praise=0.5 reputation=0.5
kamen 7.38 bad=-0.5 good=0.5 leaving=-0.3 payment.refused=-0.4 praise=0.6
kamera 7.38 bad=0.5 complaint.cost=1.0 complaint.quality=1.8 escalation=1.0 payment.refused=0.9
kamion 6.87 bad=-0.9 complaint.neglect=-0.6 complaint.quality=-1.0 good=0.6 growth=1.1 leaving=-0.4 legal=-0.3 meeting.off=2.9 payment.sent=-0.3 praise=0.7 reputation=-0.5 urgent=3.3
kampan 6.40 bad=-0.4 complaint.cost=0.5 complaint.neglect=-0.8 complaint.quality=1.4 escalation=-0.4 good=2.4 growth=0.9 leaving=1.1 legal=-0.4 meeting.off=-0.6 payment.disputed=-0.5 payment.refused=1.5 payment.sent=-0.5 praise=1.7 urgent=-0.4
kancel 5.18 bad=-1.7 complaint.cost=-1.4 complaint.delay=-2.0 complaint.neglect=1.5 complaint.quality=-0.4 escalation=-0.8 good=-1.5 payment.delayed=0.3 payment.disputed=-1.1 payment.promised=-0.6 payment.query=-0.6 payment.refused=1.7 payment.sent=-0.7 praise=-2.1 reputation=-1.5 urgent=-0.9
kapito 7.09 bad=-0.4 complaint.delay=-0.3 complaint.neglect=-0.4 good=-0.5 growth=1.0 leaving=-0.4 legal=-0.3 payment.delayed=-0.3 payment.refused=-0.4 praise=-0.5 reputation=0.6
kaplnk 7.38 bad=-0.4 complaint.delay=0.8 complaint.neglect=-0.3 complaint.quality=0.3 good=1.5 leaving=0.9 payment.refused=0.7 praise=1.5 reputation=1.0
kapust 7.09 bad=1.0 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.5 praise=-0.4 reputation=1.7
kariet 7.38 complaint.delay=1.5 complaint.quality=-0.4 good=-0.4 growth=-0.4 leaving=1.4 reputation=-0.3
karta 7.38 bad=-0.6 good=-0.3 meeting.off=-0.4 payment.delayed=5.0 payment.sent=-0.4
kartou 7.09 bad=-0.5 complaint.cost=-0.7 complaint.neglect=-0.4 complaint.quality=0.5 good=-0.6 leaving=-0.5 payment.delayed=1.0 payment.promised=-0.3 payment.query=3.7 payment.refused=-0.7 payment.sent=1.5 praise=-0.5
kartu 7.38 bad=1.6 complaint.neglect=-0.4 complaint.quality=2.5 good=-0.4 leaving=1.4 legal=1.8 payment.refused=-0.3 praise=-0.3
katalo 6.28 complaint.cost=-0.6 complaint.delay=1.6 complaint.neglect=-0.5 complaint.quality=0.6 good=2.6 growth=-0.5 leaving=1.6 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=0.7 payment.query=-0.3 payment.sent=-0.4 praise=3.0 urgent=-0.3
katast 6.87 bad=0.6 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=1.9 escalation=-0.3 good=-0.7 legal=0.4 meeting.off=-0.4 payment.delayed=-0.3 payment.promised=-0.3 payment.sent=-0.3 praise=-0.6 reputation=-0.5
katka 6.87 bad=-0.4 complaint.delay=0.3 complaint.quality=-0.4 good=-0.4 leaving=-0.7 praise=-0.4
kava 7.09 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=1.0 escalation=2.7 good=0.9 growth=-0.6 leaving=-0.5 praise=1.1 reputation=0.9
kavu 6.87 bad=1.0 complaint.cost=1.3 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=1.8 escalation=1.9 good=-0.5 leaving=0.8 praise=-0.3 urgent=1.4
kazda 7.09 bad=1.1 complaint.cost=-0.5 complaint.delay=1.9 complaint.neglect=-0.5 complaint.quality=-1.0 leaving=-0.6 payment.refused=1.1 reputation=4.6
kazde 7.09 bad=0.5 complaint.neglect=0.7 complaint.quality=0.4 good=-0.7 reputation=1.0
kazdej 7.38 bad=0.8 complaint.cost=-0.3 complaint.quality=1.9 leaving=-0.5
kazdem 7.38 bad=-0.8 complaint.quality=-0.3 good=-0.4 growth=1.0 leaving=1.1 legal=-0.4
kazdom 7.38 bad=0.9 complaint.neglect=-0.4 complaint.quality=1.5 good=-0.4 payment.refused=0.9
kazdu 6.53 bad=2.2 complaint.cost=0.4 complaint.delay=1.2 complaint.neglect=1.1 complaint.quality=0.4 good=-0.8 legal=1.0 payment.promised=-0.3 payment.refused=-0.4 praise=-0.8 reputation=2.5
kazdy 5.48 bad=1.4 complaint.cost=1.4 complaint.delay=2.9 complaint.neglect=1.3 complaint.quality=1.0 escalation=-0.7 good=0.4 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-1.1 payment.promised=-0.7 payment.query=-0.6 praise=0.7 reputation=3.7 urgent=-0.5
kde 5.22 bad=3.3 complaint.cost=2.6 complaint.delay=1.2 complaint.neglect=2.1 complaint.quality=0.7 good=-1.3 growth=-1.0 leaving=1.2 legal=-0.5 meeting.off=0.6 payment.delayed=-0.8 payment.query=-0.8 payment.refused=3.5 payment.sent=-0.6 praise=-1.8 reputation=2.5 urgent=1.4
keby 6.40 complaint.cost=-0.7 complaint.delay=-1.1 complaint.neglect=1.4 complaint.quality=-1.1 escalation=1.1 good=-0.9 leaving=-0.7 legal=-0.5 payment.disputed=-0.4 payment.refused=-0.4 payment.sent=-0.3 praise=-0.6 reputation=-0.6
ked 4.00 bad=2.5 complaint.cost=0.4 complaint.delay=1.0 complaint.neglect=4.1 complaint.quality=1.3 escalation=0.7 good=-0.6 leaving=2.7 legal=-0.7 meeting.off=0.9 payment.delayed=1.6 payment.disputed=-0.8 payment.promised=1.9 payment.query=-0.4 payment.refused=3.5 payment.sent=-1.6 reputation=0.8 urgent=-1.6
kedy 5.18 bad=0.9 complaint.cost=-1.6 complaint.delay=3.3 complaint.neglect=-0.9 complaint.quality=1.4 escalation=0.8 good=-2.3 growth=1.1 leaving=-1.8 legal=-0.8 meeting.off=0.8 payment.delayed=-1.6 payment.disputed=-1.0 payment.promised=-1.0 payment.query=1.4 payment.refused=3.6 payment.sent=0.8 praise=-2.0 reputation=-0.4 urgent=-0.8
kedysi 6.68 complaint.cost=-0.7 complaint.delay=2.6 complaint.neglect=1.0 escalation=-0.4 growth=0.9 legal=2.0 payment.refused=-0.4 praise=0.4 reputation=-0.8
kedze 5.91 bad=1.3 complaint.cost=-0.9 complaint.delay=1.6 complaint.neglect=2.2 complaint.quality=0.6 escalation=3.2 good=-0.8 growth=-0.6 leaving=0.8 meeting.off=1.5 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.6 payment.query=0.9 payment.refused=1.8 payment.sent=0.5 praise=-0.8 reputation=1.6 urgent=-0.5
kerami 7.38 bad=0.4 complaint.delay=1.9 complaint.neglect=-0.5 complaint.quality=-0.4 good=0.5 leaving=0.5 payment.delayed=-0.3 payment.promised=-0.4 payment.refused=2.2 praise=0.7
kikiri 7.38 bad=-0.7 complaint.cost=-0.4 complaint.neglect=-0.3 good=-0.4 praise=-0.3
kil 7.38 bad=1.1 complaint.quality=1.7 good=-0.4 leaving=0.7
klient 5.18 bad=-1.2 complaint.cost=-1.7 complaint.delay=-1.0 complaint.neglect=1.1 complaint.quality=-1.2 good=-1.5 leaving=-0.7 legal=-1.7 meeting.off=0.6 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.7 payment.query=-0.6 payment.refused=-1.7 payment.sent=0.4 praise=-0.3 reputation=1.2 urgent=-0.9
klimat 7.09 bad=-0.4 complaint.neglect=-0.5 escalation=0.6 good=0.9 growth=1.8 payment.query=1.3 praise=1.2 urgent=1.6
klobas 7.38 bad=-0.6 complaint.quality=-0.5 good=0.8 praise=0.9
klobuk 6.17 complaint.cost=1.4 complaint.neglect=0.8 complaint.quality=0.7 escalation=-0.3 good=3.0 growth=-0.5 leaving=-1.1 legal=-0.5 meeting.off=0.5 payment.disputed=-0.5 payment.refused=0.9 payment.sent=-0.4 praise=3.2 reputation=-0.6
klopem 7.38 complaint.delay=-0.5 complaint.neglect=0.9 complaint.quality=-0.5 good=0.9 leaving=0.3 legal=0.8 payment.refused=-0.6 praise=1.2
klubu 6.87 bad=0.8 complaint.cost=3.6 complaint.delay=-0.6 complaint.neglect=0.8 complaint.quality=-0.7 good=-0.3 payment.delayed=1.5 payment.disputed=1.0 payment.refused=-0.3 praise=-0.3
kluc 7.09 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.8 good=-0.4 leaving=1.4 payment.query=-0.5 praise=-0.4
kluce 7.38 bad=0.8 complaint.neglect=0.7 complaint.quality=0.6 leaving=1.8 legal=0.7 payment.refused=2.0
kludne 6.68 bad=-0.4 complaint.cost=-0.6 complaint.delay=-1.1 complaint.neglect=-0.4 complaint.quality=0.8 growth=1.4 leaving=-0.5 legal=-0.4 meeting.off=-1.0 payment.disputed=-0.4 payment.promised=0.5 payment.query=-0.4 payment.refused=1.5 praise=0.7 reputation=1.4 urgent=-0.3
kniha 7.38 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.9 good=2.0 praise=2.1
knihu 7.09 bad=-1.0 complaint.cost=-0.8 complaint.delay=-0.3 complaint.neglect=1.0 complaint.quality=-1.2 escalation=-0.4 good=-0.3 payment.refused=-0.5 payment.sent=1.7 praise=-0.4
koberc 7.38 bad=0.7 complaint.quality=1.2 payment.promised=1.2 reputation=-0.3
kobere 7.38 complaint.delay=-0.7 complaint.quality=0.6 good=-0.5 leaving=-0.3 payment.promised=1.3 praise=-0.6 reputation=1.3
kod 6.87 complaint.neglect=-0.4 complaint.quality=1.3 payment.promised=1.3 urgent=0.9
koho 6.53 complaint.cost=1.1 complaint.delay=0.8 complaint.quality=0.4 escalation=-0.4 good=-1.1 growth=-0.6 leaving=-0.7 legal=-0.4 meeting.off=-0.4 payment.query=1.6 payment.refused=-0.6 praise=-0.7 reputation=1.2
kohut 7.38 bad=-0.7 complaint.cost=-0.4 complaint.neglect=-0.3 good=-0.4 praise=-0.3
kolaud 6.68 bad=-0.8 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=-0.5 good=0.6 growth=-0.3 leaving=-1.4 legal=0.4 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.4 payment.refused=1.3 praise=0.7
kolega 6.28 bad=-0.8 complaint.neglect=-0.7 complaint.quality=-0.5 good=1.8 growth=-0.5 leaving=1.3 legal=-0.5 meeting.off=1.0 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.5 payment.sent=1.0 praise=2.1 reputation=0.7
kolego 5.99 bad=0.6 complaint.cost=0.4 complaint.delay=-0.9 complaint.neglect=1.5 escalation=-0.4 good=0.9 growth=-0.9 leaving=1.2 legal=-0.5 meeting.off=-0.4 payment.delayed=1.3 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=-0.9 payment.sent=-0.3 praise=2.3 reputation=1.1 urgent=-0.4
kolegu 6.87 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=1.2 good=-0.5 growth=-0.3 legal=0.6 payment.refused=-0.4 praise=-0.5 reputation=-0.4
kolegy 5.38 bad=-1.1 complaint.cost=-0.6 complaint.delay=0.9 complaint.neglect=-0.9 escalation=-0.6 good=0.4 growth=1.3 leaving=-0.8 legal=-1.1 meeting.off=1.1 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=1.3 payment.query=0.4 payment.refused=-1.1 payment.sent=-0.7 praise=1.2 reputation=-0.9 urgent=-0.7
kolena 7.38 bad=0.3 complaint.neglect=-0.3 complaint.quality=0.8 good=0.5 payment.refused=1.9 praise=0.6
kolko 5.77 bad=-1.2 complaint.cost=1.3 complaint.delay=-1.1 complaint.neglect=-1.2 complaint.quality=-1.4 escalation=-0.6 good=-1.0 growth=-0.8 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.8 payment.sent=-0.4 praise=-0.8 reputation=1.0 urgent=-0.5
kolkok 7.38 bad=0.6 complaint.delay=-0.4 complaint.neglect=2.0 complaint.quality=1.9 good=-0.8 leaving=1.2 praise=-0.7
kolonk 7.38 bad=-0.5 complaint.cost=-0.4 complaint.quality=-0.4 leaving=-0.4
komarn 6.87 bad=0.9 complaint.cost=0.9 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=2.0 good=-0.3 leaving=1.2 legal=-0.5 payment.refused=1.2 praise=-0.3 reputation=0.5
koment 7.38 bad=-0.8 complaint.quality=-0.8
komin 6.68 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=1.8 escalation=1.4 good=-0.9 growth=-0.3 leaving=-0.6 legal=-0.4 meeting.off=-0.3 payment.delayed=0.6 payment.disputed=-0.4 payment.promised=-0.5 payment.query=1.2 payment.refused=-0.6 praise=-0.8 reputation=-0.6 urgent=-0.3
komina 7.38 bad=1.1 complaint.delay=2.5 complaint.neglect=-0.4 complaint.quality=-0.5 leaving=-0.4 payment.refused=1.9
komisi 6.68 bad=-0.6 complaint.cost=1.5 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-1.4 good=1.1 growth=1.3 leaving=-0.3 legal=0.7 payment.refused=0.5 praise=1.1
komora 7.38 bad=0.9 complaint.delay=-0.4 complaint.quality=1.9 good=-0.3 leaving=-0.5 legal=1.0 reputation=0.8
komore 7.38 bad=0.9 complaint.delay=1.2 complaint.neglect=0.3 complaint.quality=1.6 leaving=-0.7 praise=-0.4 reputation=1.4
komoru 7.09 bad=0.9 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.7 good=-0.4 leaving=-0.4 legal=3.6 praise=-0.3 reputation=-0.4
komple 7.38 bad=2.0 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=1.5 good=-0.4 leaving=-0.4 legal=1.3 praise=-0.4
komu 6.40 bad=2.0 complaint.cost=1.3 complaint.delay=0.5 complaint.neglect=2.5 complaint.quality=-1.0 escalation=0.7 good=-1.2 growth=-0.5 leaving=1.2 legal=0.3 payment.refused=-0.6 praise=-1.1
komuni 6.28 bad=1.4 complaint.cost=0.4 complaint.neglect=0.6 complaint.quality=-1.6 escalation=0.7 good=1.4 growth=-0.4 leaving=-1.2 legal=3.4 meeting.off=-0.3 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.3 payment.refused=-0.6 praise=1.6 reputation=-1.0
kona 7.38 bad=-0.5 complaint.delay=0.5 complaint.quality=-0.5 escalation=1.4 reputation=-0.5 urgent=1.3
konani 6.17 bad=-0.3 complaint.delay=-0.9 escalation=-0.3 growth=-0.8 leaving=1.5 legal=2.8 meeting.off=-0.3 payment.delayed=-0.3 payment.refused=-0.5 praise=-1.0
konate 5.58 bad=0.4 complaint.cost=-0.3 complaint.delay=-1.4 complaint.neglect=0.5 complaint.quality=1.1 escalation=5.0 good=-1.3 growth=-0.8 leaving=1.3 legal=-0.4 meeting.off=-0.8 payment.delayed=0.6 payment.disputed=-0.6 payment.promised=3.1 payment.refused=1.4 payment.sent=-0.7 praise=-1.2 urgent=0.6
konca 5.64 bad=0.7 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=0.5 complaint.quality=1.4 escalation=-0.6 good=-1.4 growth=-0.7 leaving=2.2 legal=0.6 meeting.off=-0.5 payment.delayed=2.9 payment.disputed=-0.5 payment.promised=1.8 payment.query=0.8 payment.refused=-0.6 payment.sent=-0.4 praise=-1.2 urgent=0.6
konci 6.08 bad=-1.2 complaint.cost=-0.8 complaint.delay=-1.3 complaint.neglect=0.8 complaint.quality=-0.6 escalation=-0.6 good=0.3 growth=-0.6 leaving=5.2 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=1.1 payment.refused=-0.6 payment.sent=-0.3 praise=0.7 reputation=-1.0
koncim 6.87 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 good=-0.4 leaving=2.2 legal=-0.4 payment.refused=-0.6 reputation=2.2
koncip 7.38 complaint.delay=0.8 complaint.neglect=0.9 complaint.quality=-1.1 leaving=-0.6 legal=1.1 reputation=-0.7
koncom 7.38 complaint.neglect=0.4 complaint.quality=-0.3 leaving=1.5 payment.delayed=0.9 payment.promised=-0.3 payment.query=1.4 payment.refused=-0.3
koncu 7.09 bad=-0.5 complaint.cost=-0.3 good=0.5 growth=-0.4 leaving=2.6 praise=0.6
konecn 5.70 bad=-1.4 complaint.cost=-0.9 complaint.delay=0.3 complaint.neglect=-1.5 complaint.quality=-2.2 escalation=-0.7 good=5.4 leaving=-1.8 legal=-1.0 meeting.off=-0.6 payment.delayed=-0.8 payment.disputed=1.3 payment.promised=-0.9 payment.query=1.4 payment.refused=-1.4 payment.sent=-0.5 praise=5.3 reputation=-0.9 urgent=-0.6
konfer 6.68 bad=-1.1 complaint.cost=0.4 complaint.delay=1.4 complaint.neglect=-0.6 escalation=0.9 leaving=-0.7 legal=-0.5 meeting.off=1.0 payment.disputed=-0.3 payment.refused=-0.5 reputation=0.6
kongre 7.38 bad=0.6 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=2.1 good=-0.3 leaving=0.4 legal=-0.5 reputation=2.5
koniec 6.40 bad=0.8 complaint.cost=-0.6 complaint.delay=1.2 complaint.neglect=-0.5 complaint.quality=-1.2 good=-0.5 growth=-0.7 leaving=-0.4 legal=-0.4 meeting.off=-0.5 payment.query=-0.4 payment.refused=4.3 payment.sent=-0.4 reputation=0.6
konkur 5.77 bad=-1.2 complaint.cost=3.1 complaint.delay=-1.6 complaint.neglect=-1.2 complaint.quality=-2.5 escalation=-0.5 good=-2.0 growth=-0.9 leaving=-0.6 legal=-1.6 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-0.7 payment.refused=-1.2 payment.sent=-0.6 praise=-1.9 reputation=0.4 urgent=-0.6
konsta 7.38 bad=1.3 complaint.cost=2.1 complaint.neglect=0.7 complaint.quality=1.5 good=-0.6 leaving=-0.3 payment.refused=-0.3 praise=-0.5
kontak 5.64 bad=-1.4 complaint.cost=-1.0 complaint.neglect=-2.2 escalation=3.1 good=1.0 growth=4.3 leaving=0.3 legal=-1.1 meeting.off=-0.9 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.6 payment.refused=0.8 payment.sent=-0.8 praise=-0.8 reputation=-1.2 urgent=-0.5
kontro 5.43 bad=-1.9 complaint.cost=-1.0 complaint.delay=-1.6 complaint.neglect=-1.3 complaint.quality=-0.4 escalation=-0.5 good=-1.2 leaving=-0.7 legal=-1.0 meeting.off=2.9 payment.delayed=0.5 payment.disputed=-1.0 payment.promised=0.7 payment.query=3.3 payment.refused=-1.0 praise=-0.8 reputation=-1.2 urgent=-0.7
konzul 7.38 complaint.cost=1.4 complaint.neglect=-0.5 complaint.quality=0.4 escalation=1.0 leaving=-0.4 payment.query=1.5 urgent=1.7
kopie 7.38 bad=0.7 complaint.cost=1.9 complaint.delay=1.2 complaint.neglect=1.2 complaint.quality=-0.8 escalation=3.6 leaving=-0.4 legal=-0.3 payment.refused=-0.4
kopii 7.38 bad=0.8 complaint.delay=-0.3 complaint.neglect=1.0 complaint.quality=0.8 escalation=3.3 reputation=2.6
kopiu 6.87 bad=-0.9 complaint.cost=-0.5 complaint.neglect=-0.3 complaint.quality=-1.2 good=0.8 growth=-0.3 payment.disputed=-0.7 payment.promised=1.2 payment.query=1.6 payment.refused=-0.4 praise=0.9 reputation=-0.5
korekt 6.53 bad=-0.3 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=1.6 good=-0.8 leaving=0.5 legal=-0.3 meeting.off=1.7 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=1.1 payment.refused=-0.5 praise=-0.8 reputation=-0.7
korzar 7.09 bad=1.3 complaint.delay=1.3 complaint.neglect=-0.3 escalation=-0.3 good=-0.5 legal=0.4 payment.refused=-0.4 praise=-0.4 reputation=4.2
kosic 7.09 bad=0.7 complaint.cost=-0.4 complaint.delay=0.7 good=-0.5 growth=-0.3 payment.disputed=1.8 praise=-0.5
kostol 6.68 bad=-1.1 complaint.delay=1.2 complaint.neglect=-0.3 complaint.quality=-0.7 good=0.6 leaving=-0.3 meeting.off=-0.4 payment.query=1.2 payment.refused=-0.3 praise=0.7 reputation=-0.4 urgent=1.9
kotol 7.09 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 good=0.4 growth=-0.4 leaving=-0.6 payment.refused=-0.4 praise=0.5 reputation=-0.4
kovac 7.38 complaint.delay=-0.3 complaint.neglect=1.2 payment.disputed=0.5 reputation=-0.4
kovaci 7.38 bad=-0.8 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.3
kovaco 7.38 complaint.delay=-0.8 complaint.neglect=0.6 complaint.quality=-0.7 payment.refused=-0.3 payment.sent=1.3
krabic 7.38 bad=-1.4 complaint.quality=-0.6 escalation=-0.4 good=-0.4 praise=-0.4
krajsk 7.09 bad=0.5 complaint.quality=0.9 good=-0.5 growth=-0.3 leaving=0.9 legal=-0.4 payment.query=1.2 praise=-0.4
kraloc 7.09 bad=-1.4 complaint.delay=-0.3 complaint.neglect=-1.1 complaint.quality=-0.7 good=2.7 growth=2.7 payment.refused=-0.4 praise=2.8
kralov 6.87 bad=-0.6 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.4 leaving=0.8 legal=-0.5 meeting.off=1.9 payment.refused=-0.4 praise=-0.4
krasne 6.87 bad=-1.4 complaint.cost=-0.3 complaint.delay=-0.9 complaint.quality=-0.4 escalation=1.2 good=2.4 growth=2.9 legal=-0.3 payment.refused=0.3 praise=2.8 reputation=-0.9
kratke 7.09 complaint.cost=-0.6 complaint.neglect=1.5 complaint.quality=-0.7 good=-0.4 meeting.off=-0.3 praise=-0.3
krb 7.38 bad=-0.9 complaint.quality=-0.6 good=1.1 growth=1.8 praise=1.0
kresli 6.40 bad=-0.5 complaint.cost=-0.6 complaint.neglect=0.5 complaint.quality=-0.6 good=0.6 leaving=1.1 legal=-0.5 meeting.off=-0.4 payment.refused=-0.5 praise=0.8 reputation=-0.7
krical 7.38 bad=-0.6 complaint.quality=-0.4 good=0.7 praise=0.6
krivka 7.38 complaint.cost=1.1 complaint.quality=-1.0 good=0.8 leaving=0.9 praise=0.7
krivo 7.38 bad=1.1 complaint.cost=-0.6 complaint.delay=-0.3 complaint.quality=2.7 good=-0.4 payment.promised=-0.4 payment.refused=2.2 praise=-0.4 reputation=-0.3
krizov 7.09 bad=-1.4 complaint.neglect=-0.3 complaint.quality=-0.5 meeting.off=2.7 reputation=-0.6
kroje 7.38 bad=0.9 complaint.cost=1.2 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.4 leaving=1.0 praise=0.8 reputation=2.1
kronik 6.68 bad=0.5 complaint.cost=0.6 complaint.delay=1.5 complaint.neglect=-0.7 complaint.quality=1.4 leaving=-0.9 legal=-0.4 payment.delayed=-0.5 payment.promised=1.9 payment.refused=-0.5 reputation=1.3
krste 7.09 complaint.cost=-0.4 complaint.delay=1.5 complaint.neglect=-0.7 complaint.quality=-1.1 good=-0.6 leaving=-1.0 legal=-0.5 payment.disputed=0.8 payment.refused=-0.4 praise=-0.5 reputation=0.8
kto 4.67 complaint.cost=0.6 complaint.delay=-1.8 complaint.quality=0.7 escalation=5.8 good=1.4 leaving=1.3 meeting.off=0.7 payment.delayed=-1.2 payment.disputed=-1.4 payment.promised=-0.9 payment.query=-0.8 payment.refused=-0.8 praise=2.5 reputation=1.2 urgent=-1.2
ktora 5.84 bad=1.1 complaint.cost=1.7 complaint.delay=-1.2 complaint.neglect=1.3 complaint.quality=1.2 escalation=-0.3 good=-0.7 growth=-0.8 leaving=2.3 legal=1.0 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.query=0.7 payment.refused=1.9 payment.sent=-0.4 praise=-0.4 reputation=-0.9 urgent=-0.5
ktore 5.91 bad=3.4 complaint.cost=-0.4 complaint.delay=1.9 complaint.neglect=-0.7 complaint.quality=3.4 escalation=-0.4 good=-1.0 growth=-0.4 leaving=-0.4 legal=2.1 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=1.8 payment.promised=-0.5 payment.query=-0.4 payment.refused=2.0 payment.sent=-0.4 praise=-1.1 reputation=0.9 urgent=-0.5
ktoreh 7.09 bad=1.0 complaint.delay=0.6 complaint.neglect=0.6 complaint.quality=1.0 leaving=0.3 legal=0.8 payment.refused=0.9
ktorej 6.40 bad=0.3 complaint.cost=0.6 complaint.delay=-0.4 complaint.quality=1.8 escalation=2.7 growth=-1.0 leaving=1.6 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=1.2 payment.promised=-0.3 payment.query=1.0 payment.refused=-0.6 payment.sent=-0.4 praise=0.7 reputation=-0.7
ktorom 6.87 bad=1.9 complaint.cost=0.6 complaint.delay=-0.6 complaint.quality=2.5 escalation=-0.3 good=-0.3 leaving=1.7 legal=0.9 payment.promised=-0.4 payment.query=-0.5 payment.refused=1.0 praise=-0.4 reputation=-0.4
ktoru 5.84 bad=0.7 complaint.delay=2.1 complaint.quality=-0.4 escalation=-0.4 good=0.5 growth=-0.5 leaving=0.8 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=1.5 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.5 payment.sent=-0.6 praise=0.4 reputation=1.2 urgent=-0.3
ktory 5.14 bad=1.2 complaint.cost=1.8 complaint.delay=0.6 complaint.neglect=-0.9 complaint.quality=2.1 good=-0.8 growth=-1.2 leaving=2.1 meeting.off=0.6 payment.delayed=-0.7 payment.promised=-0.9 payment.query=3.0 payment.refused=3.9 payment.sent=-0.8 praise=-0.3 reputation=-2.0 urgent=0.3
ktoryc 7.09 bad=0.9 complaint.cost=0.8 complaint.neglect=0.9 complaint.quality=0.9 leaving=-0.8 payment.refused=2.6
ktorym 6.87 complaint.cost=1.0 complaint.delay=1.6 complaint.neglect=-0.8 complaint.quality=-0.7 escalation=-0.5 good=0.3 leaving=-0.4 legal=0.7 meeting.off=-0.4 praise=-0.4 reputation=1.3
ku 5.84 bad=-1.6 complaint.cost=-0.9 complaint.delay=-0.8 complaint.neglect=0.4 complaint.quality=-2.2 escalation=-0.5 good=0.3 growth=-0.7 leaving=2.1 meeting.off=-0.5 payment.disputed=-0.7 payment.promised=-0.4 payment.query=1.0 payment.refused=-0.6 payment.sent=-0.4 praise=0.3 reputation=1.1 urgent=-0.5
kubiko 7.38 bad=0.5 complaint.delay=-0.7 complaint.quality=0.3 leaving=-0.4 payment.disputed=2.9 payment.refused=-0.7 reputation=-0.5
kubine 7.38 bad=0.3 complaint.delay=0.9 complaint.quality=-0.5 good=-0.4 leaving=0.6
kuchar 6.53 complaint.cost=0.8 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.0 escalation=0.9 good=-0.8 growth=-0.6 leaving=1.5 payment.refused=-0.4 praise=-0.5 reputation=-0.5
kuchyn 6.28 bad=1.2 complaint.cost=-0.5 complaint.neglect=-0.9 complaint.quality=3.2 escalation=-0.3 good=0.5 growth=0.9 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=2.0 payment.sent=-0.3 praise=0.4 reputation=-0.8 urgent=-0.3
kultur 7.38 bad=0.6 complaint.neglect=2.2 complaint.quality=-0.7 good=-0.8 growth=-0.4 leaving=-0.4 praise=-0.6
kupele 7.38 bad=-0.8 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.2 leaving=1.2 praise=1.5
kupil 6.53 bad=-0.6 complaint.delay=-1.1 complaint.neglect=-0.4 complaint.quality=2.7 escalation=-0.4 good=-0.9 growth=-0.3 legal=1.7 payment.disputed=-0.4 payment.refused=-0.5 payment.sent=-0.3 praise=-0.8 reputation=1.1
kupili 7.38 bad=0.9 complaint.cost=1.8 complaint.delay=-0.5 complaint.neglect=0.5 complaint.quality=0.5 leaving=1.0 reputation=0.6
kupit 7.38 bad=-0.8 good=-0.4 payment.query=-0.4 praise=-0.3
kupnej 7.38 bad=-0.9 complaint.quality=-0.6 leaving=-0.4 legal=-0.7
kurier 6.28 bad=-1.1 complaint.cost=0.4 complaint.delay=-0.7 complaint.quality=-0.3 escalation=-0.4 growth=-0.5 leaving=-0.3 legal=0.5 meeting.off=0.8 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.4 praise=0.4 reputation=-0.6
kurz 7.09 bad=-1.0 complaint.cost=-0.4 complaint.quality=-0.7 good=2.3 payment.promised=1.3 payment.sent=1.3 praise=2.4
kus 7.09 bad=1.0 complaint.cost=2.1 complaint.neglect=-0.3 complaint.quality=-0.5 meeting.off=1.1 payment.disputed=3.6 payment.refused=-0.3 praise=0.3
kusov 5.64 bad=-2.5 complaint.cost=-1.5 complaint.delay=-1.3 complaint.neglect=-1.1 complaint.quality=-1.2 escalation=-0.6 good=0.9 growth=4.7 leaving=-1.3 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.8 payment.disputed=1.6 payment.promised=-0.5 payment.query=-1.2 payment.refused=-0.9 payment.sent=-0.5 praise=-1.4 urgent=0.8
kutik 7.38 bad=-0.7 complaint.quality=-0.4 good=1.2 praise=1.4 reputation=-0.3
kvalit 6.68 bad=2.2 complaint.cost=-0.6 complaint.delay=1.1 complaint.neglect=-0.8 complaint.quality=3.7 escalation=2.3 good=-1.2 growth=-0.7 leaving=-0.5 legal=-0.5 praise=-0.9 reputation=1.9
kvapka 7.38 bad=0.4 complaint.neglect=0.8 complaint.quality=1.2 escalation=0.7 good=-0.4 legal=-0.4 praise=-0.4 reputation=-0.4 urgent=1.6
kvarta 7.38 complaint.cost=-0.4 complaint.neglect=1.2 complaint.quality=-0.7 leaving=0.5 payment.query=2.2
kvetin 7.38 bad=-1.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=0.8 leaving=0.6 praise=0.7
kvoli 5.64 bad=-1.4 complaint.cost=-1.2 complaint.delay=-0.3 escalation=-0.4 good=-1.9 growth=-0.7 legal=-1.2 meeting.off=1.2 payment.delayed=0.8 payment.disputed=-0.6 payment.promised=-0.9 payment.query=0.6 payment.refused=-0.8 payment.sent=-0.5 praise=-1.5 reputation=-0.8 urgent=-0.7
kym 4.81 bad=1.5 complaint.quality=2.5 escalation=1.8 growth=1.8 leaving=-1.1 meeting.off=-1.3 payment.delayed=4.7 payment.disputed=1.6 payment.promised=-1.3 payment.refused=6.0 payment.sent=-0.9 praise=-1.9 urgent=-0.7
l 7.09 bad=0.3 complaint.delay=0.8 complaint.neglect=0.8 complaint.quality=0.4 growth=1.1 payment.promised=1.5
lacnej 6.68 bad=0.9 complaint.cost=3.4 complaint.delay=0.4 complaint.quality=-1.2 good=-0.8 growth=-0.7 leaving=1.3 legal=-0.5 payment.refused=-0.3 praise=-0.6 reputation=-0.6
lahko 7.38 bad=1.1 complaint.delay=0.6 complaint.neglect=0.8 complaint.quality=1.7 payment.promised=1.6 reputation=1.1
lamp 7.38 bad=0.5 complaint.cost=-0.7 complaint.delay=0.4 complaint.quality=0.9 good=-0.6 payment.disputed=2.9 payment.refused=1.5 praise=-0.5 reputation=0.9
laskav 7.09 bad=-0.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=2.1 complaint.quality=-0.5 good=1.9 leaving=0.4 legal=0.8 payment.refused=-0.3 praise=2.4 reputation=-0.4
lebo 4.67 complaint.cost=1.8 complaint.delay=-0.3 complaint.neglect=-0.9 complaint.quality=0.3 escalation=2.4 good=0.6 growth=1.1 leaving=-1.8 legal=-1.1 meeting.off=2.1 payment.delayed=1.2 payment.disputed=1.1 payment.promised=-0.5 payment.query=-0.9 payment.refused=0.7 payment.sent=1.8 praise=0.7 urgent=-0.8
lehota 6.53 bad=-0.5 complaint.cost=-0.3 complaint.quality=-1.3 good=-0.4 leaving=-0.8 legal=2.2 payment.delayed=-0.4 payment.promised=-0.3 payment.refused=-0.5 praise=-0.4 reputation=-0.5
lehote 7.09 bad=0.4 complaint.neglect=1.9 complaint.quality=-0.8 leaving=-0.5 legal=1.4 payment.promised=1.6 payment.refused=-0.3
lehotu 6.87 bad=0.4 complaint.delay=2.8 complaint.neglect=-0.3 complaint.quality=-0.4 legal=2.1 payment.refused=-0.6
lehoty 7.09 bad=1.4 complaint.quality=1.5 good=-0.4 leaving=1.5 payment.refused=0.5 praise=-0.4
lektor 6.87 bad=0.7 complaint.cost=2.7 complaint.neglect=-0.6 complaint.quality=0.8 good=0.8 growth=1.2 leaving=0.8 meeting.off=1.0 payment.sent=-0.4 praise=0.7
len 3.77 bad=-0.3 complaint.cost=0.9 complaint.delay=-0.7 complaint.neglect=1.1 complaint.quality=1.5 escalation=-0.8 good=2.1 growth=-1.2 legal=-1.2 meeting.off=-1.8 payment.disputed=0.5 payment.promised=1.2 payment.query=1.4 payment.refused=-2.7 payment.sent=-1.6 reputation=1.3 urgent=-0.8
lenze 6.87 bad=1.1 complaint.cost=0.7 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=1.0 good=-0.9 growth=-0.3 payment.refused=0.9
lepsi 7.09 bad=-2.1 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=-1.1 good=5.8 leaving=-0.6 payment.refused=-0.3 praise=6.0 reputation=-0.4 urgent=-0.3
lepsie 6.87 bad=0.8 complaint.cost=-0.5 complaint.delay=-1.2 complaint.neglect=-0.8 complaint.quality=1.2 leaving=-0.5 legal=3.5 payment.disputed=-0.3 payment.refused=-0.5 reputation=-0.9
lepsiu 7.09 complaint.cost=-0.3 complaint.delay=-0.7 complaint.quality=0.9 good=1.4 growth=1.7 leaving=0.3 praise=1.9
leseni 7.09 bad=-0.7 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=0.4 complaint.quality=-0.8 good=0.9 leaving=0.4 payment.refused=-0.3 praise=1.0 reputation=0.7
leta 6.68 bad=0.3 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=1.2 escalation=-0.4 growth=-0.5 leaving=1.1 legal=-0.5 meeting.off=1.1 payment.disputed=-0.3 reputation=-0.4
letak 7.09 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=0.9 good=-0.4 leaving=-0.3 legal=-0.6 reputation=-0.3
letako 6.87 bad=-0.7 complaint.cost=-0.3 complaint.neglect=-0.4 good=-0.5 growth=2.2 leaving=-0.8 meeting.off=-0.3 praise=-0.3 reputation=-0.3 urgent=2.3
lete 6.87 bad=1.3 complaint.delay=4.2 complaint.neglect=2.1 complaint.quality=-1.3 escalation=-0.4 growth=-0.3 leaving=2.5 payment.promised=-0.4 payment.refused=-0.4
letisk 7.38 complaint.delay=0.5 complaint.quality=-0.4 escalation=1.1 leaving=-0.4 meeting.off=1.7 urgent=1.4
leto 7.38 bad=0.7 complaint.cost=2.1 complaint.quality=1.1 good=-0.7 growth=-0.4 praise=-0.4
levic 7.38 complaint.cost=-0.5 complaint.delay=1.1 complaint.quality=-0.5 leaving=1.3 payment.refused=1.0
lezi 6.87 bad=-0.5 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=-0.5 escalation=1.9 good=-0.4 leaving=-0.6 legal=0.7 payment.disputed=1.1 payment.promised=3.0 payment.refused=-0.5 praise=-0.4 reputation=-0.5
licenc 6.28 bad=0.9 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-1.2 good=-0.7 growth=1.5 leaving=2.2 legal=-0.5 meeting.off=-0.6 payment.disputed=1.2 payment.query=1.1 payment.refused=-0.4 payment.sent=-0.4 praise=-1.0 reputation=-0.8
lietad 7.38 complaint.delay=0.5 complaint.neglect=-0.3 complaint.quality=-0.3 escalation=1.2 urgent=1.4
liga 7.09 bad=-1.1 complaint.delay=1.0 complaint.neglect=1.0 complaint.quality=-0.9 good=2.4 leaving=-0.6 praise=2.7
likvid 6.68 bad=-1.8 complaint.delay=-1.0 complaint.neglect=-0.5 complaint.quality=-0.5 escalation=-0.3 good=-0.7 growth=-0.3 legal=-0.6 payment.disputed=-0.5 payment.query=-0.3 payment.refused=-0.5 praise=-0.6 reputation=-0.4 urgent=-0.3
liptov 6.87 complaint.cost=-0.4 complaint.delay=0.5 good=1.1 growth=1.5 leaving=1.4 payment.refused=-0.4 praise=1.1 reputation=0.4
list 5.84 bad=1.5 complaint.cost=0.4 complaint.delay=0.3 complaint.neglect=2.6 complaint.quality=1.2 escalation=0.7 growth=-1.1 leaving=-0.9 legal=1.9 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=1.6 payment.promised=-0.5 payment.query=0.5 payment.refused=1.1 payment.sent=-0.7 reputation=-0.8 urgent=-0.3
listku 7.38 bad=-0.4 leaving=-0.3
listky 7.09 bad=-1.2 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.7 good=-1.0 growth=-0.4 leaving=-0.6 praise=-0.6 reputation=-0.4
listok 6.53 bad=-2.3 complaint.cost=-0.9 complaint.delay=0.8 complaint.neglect=-0.7 complaint.quality=-0.8 good=1.2 leaving=-1.3 legal=-0.5 meeting.off=-0.4 payment.promised=-0.3 payment.refused=0.7 praise=1.2 reputation=-0.7 urgent=-0.3
listom 7.38 bad=0.5 complaint.quality=-0.6 leaving=1.2 payment.disputed=1.7 payment.query=-0.4
listov 7.38 bad=0.4 complaint.cost=0.9 complaint.delay=1.7 complaint.neglect=-0.3 leaving=-0.5 reputation=2.0
listu 6.87 bad=-1.6 complaint.delay=-0.3 complaint.quality=-0.8 good=0.4 leaving=-0.5 legal=0.6 payment.promised=-0.4 praise=0.4 reputation=-0.3 urgent=1.6
listy 6.53 complaint.neglect=1.2 complaint.quality=0.4 good=-0.6 growth=-0.4 leaving=-0.8 legal=1.1 payment.disputed=-0.4 payment.refused=1.1 praise=-0.7 reputation=1.0
loga 7.38 bad=-0.8 complaint.quality=-0.6 growth=-0.3
logo 6.28 bad=-0.3 complaint.cost=-1.0 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=1.4 escalation=-0.4 good=1.6 growth=0.9 leaving=-1.1 legal=-0.6 meeting.off=-0.7 payment.disputed=-0.7 payment.refused=-0.4 praise=2.3 reputation=-0.7
logom 7.38 bad=0.7 complaint.quality=1.0 reputation=0.3
lucia 7.38 complaint.cost=-0.3 complaint.quality=0.6 leaving=-0.3 payment.query=1.0 payment.refused=-0.4
ludi 5.77 bad=-1.3 complaint.delay=-1.2 complaint.neglect=0.7 complaint.quality=0.3 escalation=0.4 good=2.0 growth=0.5 legal=-1.0 meeting.off=-0.4 payment.promised=-0.3 payment.refused=-1.4 payment.sent=-0.4 praise=2.7 urgent=2.7
ludia 5.64 bad=0.4 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=1.7 complaint.quality=1.3 escalation=-0.8 good=0.5 growth=-0.8 leaving=0.5 legal=-1.0 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.6 payment.refused=-1.1 payment.sent=-0.5 praise=0.6 reputation=4.3 urgent=-0.6
ludom 6.87 bad=-0.5 complaint.cost=2.1 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.2 good=1.1 leaving=-0.6 payment.disputed=-0.3 payment.refused=-0.4 praise=1.3 reputation=2.2
ma 3.44 bad=0.8 complaint.cost=-1.9 complaint.neglect=1.0 complaint.quality=2.3 escalation=2.2 good=-1.5 growth=-2.4 leaving=3.7 legal=-1.4 meeting.off=0.3 payment.delayed=-0.6 payment.disputed=-3.5 payment.promised=-1.6 payment.query=3.4 payment.refused=-0.8 payment.sent=-1.4 praise=-1.6 reputation=3.0 urgent=-0.4
macka 7.38 complaint.neglect=0.6 payment.disputed=0.9
macku 7.38 bad=-0.5 complaint.quality=-0.5 good=-0.6 leaving=0.7 praise=-0.4
madarc 7.09 complaint.delay=-0.5 complaint.quality=0.7 good=-0.4 leaving=1.3 legal=-0.3 payment.refused=1.3 praise=-0.4 urgent=-0.5
madars 6.53 complaint.cost=0.7 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=0.4 good=-0.4 leaving=-0.6 legal=-0.6 payment.delayed=-0.4 payment.query=-0.7 payment.refused=-0.7 praise=-0.4 reputation=0.5 urgent=1.3
mail 5.43 bad=-1.3 complaint.cost=-1.4 complaint.delay=-1.8 complaint.neglect=0.4 complaint.quality=0.7 escalation=0.7 good=-0.9 growth=-0.5 leaving=-1.3 legal=-1.2 meeting.off=-1.0 payment.delayed=-0.8 payment.promised=0.4 payment.query=-0.5 payment.refused=-0.6 payment.sent=-0.9 praise=-0.6 reputation=-0.3 urgent=0.3
mailoc 7.38 bad=-0.7 complaint.quality=-0.4 payment.delayed=4.3 payment.promised=2.6
mailom 6.87 bad=-0.7 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=1.4 complaint.quality=-0.9 good=-1.3 growth=-0.6 leaving=-0.3 meeting.off=-0.4 payment.disputed=0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.5 praise=-1.1 reputation=-0.7
mailov 7.38 bad=1.2 complaint.quality=2.1 escalation=1.4 good=-0.3 legal=2.9
mailu 7.38 bad=0.7 complaint.quality=-0.4 legal=1.5 payment.query=1.2 payment.refused=-0.3 reputation=1.3
maily 5.91 bad=1.0 complaint.delay=-0.7 complaint.neglect=5.5 complaint.quality=-2.4 escalation=1.1 good=-1.6 growth=-0.7 leaving=-0.6 legal=0.8 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.3 payment.refused=-1.1 payment.sent=-0.5 praise=-1.2 reputation=0.8 urgent=-0.4
maj 7.38 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=0.5 legal=0.9 payment.disputed=-0.3 payment.promised=-1.4 payment.query=-0.5 payment.sent=-0.7
maja 6.28 complaint.cost=-0.4 complaint.delay=1.4 complaint.quality=-1.0 escalation=-0.5 good=1.6 growth=1.9 leaving=1.3 legal=1.1 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=0.7 praise=-0.6 reputation=-0.4
majero 5.58 leaving=-0.3 reputation=-0.4
majeto 7.09 bad=-0.5 complaint.cost=0.9 complaint.neglect=0.5 payment.disputed=-0.4
maji 6.28 bad=-0.4 complaint.cost=1.2 complaint.delay=0.5 complaint.neglect=0.6 complaint.quality=-0.6 escalation=0.7 good=-1.0 growth=-0.8 leaving=-0.9 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=0.5 payment.promised=-0.4 payment.refused=-0.5 payment.sent=-0.9 praise=-0.9 reputation=-1.1
majite 5.91 complaint.cost=-1.4 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=1.4 escalation=4.3 good=2.2 growth=0.8 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=0.3 payment.refused=-0.3 payment.sent=-0.5 praise=-1.0 reputation=-0.3 urgent=1.9
majste 7.38 bad=0.6 complaint.delay=0.9 complaint.neglect=0.4 escalation=1.8 leaving=-0.4 legal=0.6 payment.refused=-0.4
majstr 6.68 bad=-0.9 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=-0.6 escalation=1.5 good=1.7 growth=1.1 leaving=-0.5 meeting.off=0.7 payment.promised=-0.3 payment.refused=-0.4 payment.sent=1.8 praise=2.0 reputation=-0.5
majte 7.38 complaint.delay=-0.3 complaint.neglect=-0.8 complaint.quality=0.5 growth=-0.3 leaving=0.4 payment.refused=1.1 reputation=-0.3
maju 5.84 bad=0.6 complaint.cost=-0.9 complaint.delay=-0.7 complaint.neglect=0.4 complaint.quality=1.4 escalation=-0.4 good=-1.4 leaving=-1.1 legal=1.2 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.7 payment.query=2.4 payment.sent=-0.5 praise=-1.3 reputation=5.1 urgent=-0.4
mal 5.22 bad=1.6 complaint.cost=-0.3 complaint.delay=3.6 complaint.neglect=1.1 complaint.quality=-1.3 growth=-0.4 leaving=-1.5 legal=-1.5 payment.delayed=-0.5 payment.promised=-0.6 payment.query=-0.4 payment.refused=2.5
mala 5.99 bad=1.4 complaint.cost=0.8 complaint.delay=3.6 complaint.neglect=0.4 escalation=-0.4 growth=-0.4 legal=0.8 meeting.off=2.7 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.8 payment.refused=-0.7 payment.sent=3.1 reputation=-0.3 urgent=0.5
male 6.87 bad=-0.4 complaint.delay=0.7 complaint.neglect=0.5 growth=0.6 payment.promised=1.3 praise=0.6
mali 5.18 bad=2.8 complaint.cost=-0.4 complaint.delay=2.3 complaint.neglect=1.1 complaint.quality=-1.7 good=1.1 leaving=1.0 legal=0.7 payment.disputed=0.7 payment.query=-0.6 payment.refused=0.4 payment.sent=-0.7 praise=1.5 reputation=1.2 urgent=1.7
malo 5.99 bad=0.7 complaint.cost=-0.8 complaint.delay=2.8 complaint.neglect=-1.4 complaint.quality=0.5 escalation=-0.7 growth=-0.5 leaving=-0.6 legal=1.3 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.3 payment.sent=2.2 urgent=0.7
malova 6.68 complaint.cost=0.5 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=0.8 good=0.6 leaving=-0.5 legal=-0.4 meeting.off=-0.5 payment.disputed=1.4 payment.refused=0.8 praise=0.5 reputation=-0.5
maly 6.68 complaint.cost=0.8 complaint.delay=0.6 complaint.neglect=0.8 complaint.quality=-0.9 good=-0.8 growth=-0.7 leaving=-0.9 legal=-0.6 payment.delayed=-0.4 payment.promised=-0.6 payment.refused=-0.3 praise=-0.6 reputation=-0.5 urgent=-0.3
mam 4.11 bad=0.9 complaint.cost=0.9 complaint.delay=1.0 complaint.quality=0.6 good=-1.4 growth=-1.9 leaving=-1.9 legal=0.9 meeting.off=0.8 payment.delayed=-1.0 payment.disputed=0.6 payment.promised=-0.8 payment.query=2.6 payment.refused=-1.4 payment.sent=2.8 praise=-1.6 reputation=5.2 urgent=0.9
mama 6.68 bad=1.5 complaint.cost=-0.5 complaint.neglect=2.4 complaint.quality=1.1 escalation=-0.3 good=-1.4 growth=-0.4 leaving=1.6 legal=-0.4 meeting.off=0.9 payment.delayed=-0.4 payment.disputed=1.5 payment.refused=1.2 praise=-1.0 reputation=-1.1
mame 4.24 bad=-2.0 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-1.6 complaint.quality=0.5 escalation=-0.6 good=-2.8 growth=-2.7 leaving=-2.4 legal=-1.0 meeting.off=2.1 payment.delayed=0.4 payment.promised=-1.0 payment.query=0.9 payment.refused=0.5 payment.sent=0.3 praise=-1.9 reputation=-1.0
mamick 6.87 bad=0.6 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=1.0 good=0.7 growth=-0.4 leaving=0.7 legal=-0.3 payment.refused=1.2 praise=0.7 reputation=2.5
manaze 7.38 complaint.neglect=0.6 complaint.quality=-0.3 leaving=0.9 payment.refused=1.2
manual 6.53 complaint.cost=0.5 complaint.neglect=-0.6 complaint.quality=1.2 good=2.8 growth=2.9 leaving=-0.4 legal=-0.6 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=0.7 payment.sent=0.8 praise=0.7 reputation=-0.4 urgent=-0.3
manzel 5.84 bad=-1.1 complaint.cost=1.7 complaint.delay=-1.1 complaint.neglect=-0.8 complaint.quality=0.5 escalation=0.3 good=0.6 growth=-0.4 leaving=0.5 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.5 praise=0.8 reputation=-1.1 urgent=-0.3
marca 6.17 bad=-1.4 complaint.cost=-0.3 complaint.delay=1.3 complaint.quality=-1.0 escalation=-0.4 good=0.3 growth=-0.3 leaving=3.7 legal=-0.5 meeting.off=-0.4 payment.disputed=-1.0 payment.query=0.8 payment.refused=-1.1 payment.sent=1.3 praise=0.6 reputation=-0.6
marci 6.53 bad=-0.7 complaint.cost=-0.4 complaint.delay=0.4 complaint.quality=-0.8 good=0.6 growth=-0.5 leaving=1.2 legal=-0.4 meeting.off=-0.3 payment.disputed=0.6 praise=1.2
marek 7.38 bad=-1.2 complaint.quality=-0.5 good=2.9 praise=3.3
market 6.87 bad=-0.3 complaint.cost=1.1 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.5 escalation=0.9 growth=-0.3 leaving=0.9 legal=-0.4 meeting.off=-0.3 payment.refused=-0.3 praise=0.5 reputation=-0.5
markiz 7.09 bad=0.5 complaint.delay=-0.5 complaint.neglect=1.6 complaint.quality=0.8 good=1.2 growth=1.5 leaving=-0.4 legal=0.8 praise=1.3 reputation=2.8
marnom 6.87 bad=0.9 complaint.delay=1.6 complaint.quality=0.4 leaving=0.7 legal=1.6 payment.refused=0.4
martin 6.28 bad=1.4 complaint.cost=0.7 complaint.delay=2.4 complaint.neglect=1.3 complaint.quality=-0.5 escalation=0.8 growth=-0.6 legal=-0.5 payment.promised=1.5 payment.refused=-0.4 payment.sent=-0.4 praise=-0.4 urgent=-0.5
masiar 7.09 complaint.cost=-0.3 complaint.neglect=1.8 complaint.quality=-0.8 growth=0.5 leaving=-0.4
mat 5.70 complaint.cost=0.3 complaint.delay=-1.5 complaint.quality=0.5 escalation=-0.3 good=-0.6 leaving=1.3 legal=2.0 meeting.off=-0.6 payment.delayed=0.4 payment.disputed=-0.6 payment.promised=0.9 payment.query=0.5 payment.refused=-1.2 payment.sent=0.4 praise=-0.4 reputation=1.2 urgent=-0.5
mate 4.54 complaint.cost=-1.0 complaint.delay=0.9 complaint.neglect=2.1 complaint.quality=-0.8 escalation=-1.1 good=-1.3 leaving=-1.5 legal=1.7 payment.delayed=2.1 payment.disputed=0.7 payment.promised=4.8 payment.query=1.6 payment.refused=-1.5 praise=-1.8 urgent=1.1
materi 7.09 bad=1.1 complaint.delay=2.7 complaint.neglect=-0.3 good=0.8 leaving=1.7 praise=0.9
maters 5.84 bad=-1.0 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=-1.7 escalation=-0.6 good=-0.5 growth=-1.0 leaving=1.3 legal=0.6 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.query=1.3 payment.refused=-1.0 payment.sent=-0.5
mato 7.38 bad=-0.7 complaint.cost=-0.4 complaint.quality=-0.4 good=0.6 payment.promised=1.8 payment.refused=-0.4 payment.sent=-0.8 praise=0.7
matrik 6.87 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=1.4 complaint.quality=-0.8 good=1.6 growth=1.0 leaving=-0.8 meeting.off=1.0 payment.refused=0.6 praise=1.8 reputation=-0.3
mediac 7.09 bad=-1.7 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.9 legal=-0.3 reputation=-0.6
medovn 7.38 bad=0.4 complaint.cost=-0.6 complaint.neglect=1.8 complaint.quality=-0.4 good=-0.4 praise=-0.4
medved 6.87 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=0.3 good=-0.6 meeting.off=2.8 payment.delayed=-0.4 payment.refused=-0.4 praise=-0.5
medzi 6.28 bad=1.3 complaint.cost=2.2 complaint.neglect=-0.7 complaint.quality=1.4 escalation=0.3 good=-0.6 growth=1.2 leaving=2.2 legal=-0.5 meeting.off=1.2 payment.disputed=-0.4 payment.refused=0.7
medzit 6.28 bad=2.3 complaint.cost=-0.8 complaint.delay=2.2 complaint.neglect=1.4 complaint.quality=-0.5 escalation=1.2 good=-1.6 growth=-0.6 leaving=0.4 meeting.off=-0.4 payment.disputed=1.4 payment.refused=-0.7 payment.sent=1.0 praise=-1.4 reputation=-0.6 urgent=-0.4
mena 7.38 bad=0.4 complaint.delay=0.8 complaint.quality=1.5 leaving=1.3 payment.disputed=0.5 reputation=0.9
mene 6.87 bad=0.4 complaint.cost=-0.3 complaint.delay=1.0 complaint.neglect=-0.9 complaint.quality=0.4 good=0.6 leaving=0.4 payment.refused=-0.5 praise=0.5
menej 6.28 bad=2.2 complaint.cost=2.2 complaint.delay=0.9 complaint.quality=1.2 good=-1.3 growth=-0.8 leaving=3.5 legal=-0.5 meeting.off=-0.6 payment.delayed=-0.9 payment.disputed=-0.4 payment.promised=1.3 payment.query=-0.3 payment.refused=-0.6 payment.sent=-0.4 praise=-1.2 reputation=-0.8 urgent=-0.4
menili 7.38 complaint.neglect=-0.4 complaint.quality=0.4 good=1.5 leaving=0.7 praise=-0.5
menime 7.38 bad=-0.7 good=-0.5
menit 6.87 bad=-1.5 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.3 leaving=-0.6 praise=-0.3 reputation=-0.4
meno 5.70 bad=1.0 complaint.cost=0.7 complaint.delay=-0.5 complaint.neglect=3.2 complaint.quality=-0.5 escalation=2.6 good=-1.4 growth=-1.2 leaving=-1.0 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=0.4 payment.query=-0.4 payment.refused=-1.1 payment.sent=5.2 praise=-0.9 reputation=3.3 urgent=0.7
menom 6.53 bad=2.0 complaint.cost=-0.4 complaint.delay=-1.2 complaint.neglect=3.5 complaint.quality=1.6 escalation=-0.4 good=-1.1 growth=-0.4 leaving=-0.7 legal=-0.6 payment.refused=1.0 praise=-1.0 reputation=3.6
merac 7.38 complaint.quality=0.6 good=-0.5 payment.disputed=1.1 praise=-0.4
mesacn 6.08 bad=1.5 complaint.cost=2.7 complaint.delay=-1.3 complaint.neglect=0.8 complaint.quality=-1.1 escalation=0.7 growth=1.5 leaving=1.3 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=1.1 payment.promised=0.8 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.3 praise=-0.4
mesiac 4.56 bad=1.2 complaint.cost=-1.1 complaint.delay=5.2 complaint.neglect=2.8 complaint.quality=-0.6 escalation=0.7 good=-3.0 growth=-0.6 leaving=-0.3 legal=-1.5 meeting.off=-1.2 payment.delayed=5.9 payment.disputed=-2.1 payment.query=-1.3 payment.refused=-0.5 payment.sent=-1.9 praise=-3.0 reputation=0.8 urgent=-1.3
meska 6.53 bad=0.5 complaint.delay=3.2 complaint.neglect=-0.4 good=-0.9 growth=-0.6 leaving=1.4 legal=-0.4 meeting.off=-0.4 payment.delayed=2.2 payment.promised=-0.3 payment.refused=-0.5 praise=-0.8 reputation=-0.3
meskaj 6.87 complaint.delay=2.1 complaint.neglect=-0.4 complaint.quality=-1.2 good=-0.6 growth=-0.4 leaving=-0.4 meeting.off=2.9 payment.delayed=1.5 payment.promised=-0.3 payment.refused=2.2 praise=-0.5 reputation=-0.4
meskal 7.38 bad=0.8 complaint.cost=1.8 complaint.delay=2.5 complaint.neglect=-0.5 complaint.quality=-0.7 leaving=1.4 payment.refused=0.9
meskam 7.09 bad=-0.8 complaint.delay=-0.4 complaint.quality=-0.4 good=-0.4 payment.delayed=0.4 payment.promised=1.5 payment.refused=-0.4 payment.sent=-0.6 praise=-0.4 reputation=-0.3 urgent=-0.7
meskan 7.09 bad=1.4 complaint.delay=4.0 complaint.neglect=-0.6 complaint.quality=-1.0 escalation=3.1 good=0.5 growth=-0.4 leaving=-0.5 legal=-0.6 meeting.off=-0.5 payment.refused=-0.3 payment.sent=-0.7 praise=0.7
meskat 7.09 bad=-0.8 complaint.delay=1.8 complaint.neglect=-0.3 complaint.quality=-1.0 leaving=2.2 legal=-0.6 payment.delayed=2.9 payment.refused=-0.4 reputation=-0.5
mesta 7.09 bad=1.6 complaint.cost=2.0 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.6 good=-0.9 leaving=-0.3 payment.refused=0.5 praise=-0.9 reputation=1.0
mesto 7.38 complaint.cost=1.8 complaint.neglect=-0.3 complaint.quality=0.4 good=-0.5 legal=0.4 payment.delayed=0.6 payment.promised=1.1 payment.refused=-0.3 praise=-0.3
mestsk 6.53 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.4 escalation=-0.4 good=-0.4 leaving=1.8 legal=0.8 meeting.off=-0.4 payment.refused=0.9 praise=-0.3 reputation=-0.6
mgr 7.38 bad=0.4 complaint.delay=1.3 complaint.neglect=0.9 good=0.7 growth=0.5 leaving=-0.5 legal=1.2
mi 3.17 bad=2.0 complaint.cost=-0.3 complaint.delay=0.4 complaint.neglect=3.9 complaint.quality=-0.4 escalation=2.9 good=-1.1 growth=-1.8 leaving=0.3 legal=2.2 payment.delayed=1.9 payment.promised=1.2 payment.query=0.5 payment.refused=1.2 payment.sent=-0.9 praise=-1.0
michal 7.09 bad=0.4 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=1.5 complaint.quality=-0.6 good=-0.4 growth=1.3 leaving=-0.3 payment.disputed=0.9
miesta 6.87 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=1.5 good=-0.8 growth=-0.4 leaving=-0.6 legal=-0.7 praise=-0.7 reputation=-0.3
mieste 6.87 bad=-1.1 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.1 good=0.7 leaving=-0.4 legal=-0.3 meeting.off=-0.4 payment.delayed=-0.5 payment.query=-0.3 payment.refused=-0.4 praise=0.7 reputation=-0.6
miestn 6.53 bad=1.8 complaint.cost=-0.6 complaint.delay=1.3 complaint.neglect=-0.6 good=-0.9 growth=0.4 leaving=-0.5 legal=-0.3 payment.query=1.1 payment.refused=0.7 praise=-0.6 reputation=4.0
miesto 6.28 bad=0.7 complaint.cost=-0.6 complaint.neglect=1.4 complaint.quality=1.4 good=-1.6 growth=-0.5 leaving=1.1 legal=0.8 meeting.off=-0.5 payment.refused=-0.5 payment.sent=0.8 praise=-1.4 reputation=-0.8
miezd 7.09 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=1.8 growth=4.2 leaving=0.4 legal=-0.5 praise=1.9
mikula 6.87 bad=0.6 complaint.cost=1.1 complaint.delay=0.6 complaint.neglect=-0.8 complaint.quality=0.5 escalation=1.0 good=-0.6 growth=1.8 leaving=1.5 legal=-0.4 payment.delayed=-0.5 praise=-0.3 reputation=-0.4
mila 6.28 bad=-0.8 complaint.cost=-0.9 complaint.delay=-1.3 complaint.quality=-0.6 escalation=0.5 good=2.1 growth=0.5 legal=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=0.4 payment.sent=0.5 praise=2.2 reputation=0.5 urgent=-0.4
mile 7.09 complaint.cost=1.0 complaint.neglect=0.8 complaint.quality=-0.9 good=1.5 leaving=1.6 legal=-0.3 praise=2.6 reputation=-0.4
mili 7.09 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=1.6 leaving=0.7 payment.refused=-0.4 praise=1.8 reputation=-0.4
milime 7.38 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-0.6 good=2.6 growth=1.7 payment.sent=1.7 praise=2.7
mily 7.38 bad=0.4 complaint.delay=2.0 complaint.neglect=-0.4 complaint.quality=1.1 escalation=1.2 leaving=0.3
mimo 7.38 bad=0.4 complaint.quality=1.0 good=-0.4 leaving=-0.5 legal=-0.3 praise=-0.4
mimosu 7.38 bad=-0.5 complaint.neglect=0.9 complaint.quality=-0.6 good=-0.5 leaving=-0.5 legal=1.5 payment.disputed=-0.3 praise=-0.5
minist 6.68 bad=-1.1 complaint.cost=-0.4 complaint.neglect=-0.7 complaint.quality=-0.9 escalation=1.0 good=-0.7 growth=-0.7 leaving=1.1 legal=-0.4 payment.delayed=2.5 payment.refused=-0.3 payment.sent=-0.4 praise=-0.4 reputation=-0.5 urgent=1.0
minula 7.38 bad=0.8 complaint.delay=0.6 complaint.neglect=0.5 complaint.quality=1.5 good=-0.4 leaving=2.1 praise=-0.4
minule 6.87 complaint.cost=-0.3 complaint.neglect=-0.7 complaint.quality=1.5 growth=1.1 leaving=0.4 legal=-0.3 payment.query=1.6 payment.refused=-0.4
minuly 5.99 bad=2.1 complaint.cost=1.9 complaint.delay=2.1 complaint.neglect=1.5 complaint.quality=1.2 escalation=-0.4 good=-1.4 growth=-0.6 leaving=2.0 legal=-0.9 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=-0.5 payment.sent=-0.5 praise=-1.2 urgent=1.7
minut 6.40 complaint.cost=2.4 complaint.delay=2.0 complaint.neglect=-0.8 complaint.quality=-1.8 escalation=-0.3 good=-1.1 growth=-0.5 leaving=-0.6 legal=-0.4 meeting.off=-0.5 payment.disputed=-1.3 payment.promised=-0.4 payment.sent=-0.3 praise=-1.0 reputation=1.4 urgent=5.1
minuty 7.38 bad=1.1 complaint.cost=2.6 complaint.delay=-1.0 complaint.neglect=1.2 complaint.quality=-1.1 good=-0.8 leaving=-0.7 payment.delayed=-0.3 payment.refused=1.9 praise=-0.8
mlady 7.09 bad=-0.3 complaint.delay=1.4 complaint.neglect=0.5 complaint.quality=-0.5 escalation=1.0 leaving=-0.8 legal=0.9 payment.refused=-0.4 reputation=-0.8
mlcala 7.38 bad=-0.4 complaint.delay=1.2 complaint.neglect=-0.6 complaint.quality=0.6 good=0.9 leaving=-0.4 praise=1.1
mlcani 6.68 bad=1.7 complaint.cost=-0.3 complaint.delay=2.2 complaint.neglect=4.2 complaint.quality=1.0 good=-0.5 leaving=-0.7 legal=0.6 payment.refused=-0.5 praise=-0.4 reputation=0.6 urgent=-0.4
mlcite 7.09 bad=0.9 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=2.4 complaint.quality=0.5 good=-0.4 legal=0.6 payment.refused=3.1 praise=-0.6 reputation=-0.5
mlyn 7.09 bad=-0.9 complaint.cost=-0.8 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.5 good=0.4 leaving=-0.4 payment.delayed=1.4 payment.disputed=-0.3 payment.refused=1.2 praise=0.5
mna 5.30 bad=0.6 complaint.cost=-0.5 complaint.delay=-0.7 complaint.quality=1.4 escalation=-0.6 growth=-0.9 legal=-0.7 meeting.off=2.5 payment.delayed=0.7 payment.disputed=2.2 payment.promised=0.8 payment.query=-0.5 payment.refused=3.8 payment.sent=-1.0 reputation=0.7 urgent=-0.5
mne 6.17 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=1.7 escalation=0.5 good=-1.0 growth=-0.5 meeting.off=-0.3 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.4 praise=-0.8 reputation=2.4 urgent=1.2
mnou 6.40 bad=0.3 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=0.4 escalation=1.0 good=1.6 growth=0.4 legal=0.5 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=0.8 payment.refused=-0.4 praise=1.8
mobil 7.38 bad=0.7 complaint.cost=1.9 complaint.delay=0.9 complaint.neglect=0.8 good=-0.4 payment.refused=1.3 reputation=0.9
mobiln 7.38 bad=-0.6 complaint.cost=1.0 complaint.neglect=0.5 leaving=-0.5 reputation=-0.4
mobilu 7.09 bad=-0.8 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.6 good=0.4 leaving=-0.6 praise=0.4
modera 7.38 complaint.cost=1.2 complaint.neglect=-0.4 complaint.quality=0.7 good=0.7 meeting.off=0.9 payment.sent=1.2 praise=0.7 reputation=0.8
moderu 7.38 bad=0.7 complaint.delay=-0.6 complaint.quality=2.0 leaving=0.7 reputation=2.4
modra 7.38 bad=-0.3 complaint.quality=-0.3 good=-0.3
modrom 7.38 complaint.neglect=-0.5 complaint.quality=2.0 good=-0.5 leaving=-0.3 praise=-0.5 reputation=1.2
modry 7.38 bad=-1.1 complaint.delay=0.4 complaint.quality=-0.5 good=0.3
mohli 5.26 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.7 good=-0.9 growth=-0.7 leaving=-1.1 meeting.off=1.7 payment.delayed=1.6 payment.refused=-0.3 praise=-0.8 reputation=-0.7
mohlo 7.09 bad=1.7 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=2.6 good=-0.8 praise=-0.8
mohol 7.09 bad=0.9 complaint.cost=-0.3 complaint.delay=1.9 complaint.quality=0.7 good=-0.4 legal=1.3 reputation=1.3
moj 5.91 bad=-0.5 complaint.cost=1.0 complaint.delay=-1.1 complaint.neglect=1.4 complaint.quality=0.4 good=-0.6 growth=-0.7 leaving=-1.0 meeting.off=-0.5 payment.delayed=-0.3 payment.promised=-0.4 payment.query=-0.4 payment.refused=1.5 payment.sent=-0.5 praise=-1.3 reputation=1.4 urgent=-0.5
moja 5.99 bad=2.5 complaint.cost=-1.0 complaint.neglect=1.7 complaint.quality=2.6 escalation=0.9 good=-1.3 leaving=-1.6 legal=0.6 meeting.off=1.9 payment.delayed=1.2 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=1.6 praise=-1.2 reputation=1.8 urgent=0.8
moje 5.70 bad=3.1 complaint.cost=-0.8 complaint.delay=-0.5 complaint.neglect=3.9 complaint.quality=1.4 escalation=1.1 good=-0.9 growth=-0.8 legal=1.0 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.7 payment.refused=4.1 payment.sent=-0.5 praise=-0.7 reputation=-0.5 urgent=-0.5
mojej 6.68 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=-0.3 good=0.6 leaving=1.1 legal=0.5 payment.refused=1.4 praise=0.7
mojho 6.87 bad=2.2 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=2.3 good=-0.8 leaving=-0.5 legal=2.4 payment.refused=-0.3 praise=-0.6 reputation=2.3
moji 6.87 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=-0.8 good=2.2 growth=-0.4 leaving=0.5 legal=-0.3 meeting.off=1.1 payment.refused=-0.4 praise=2.4 reputation=1.9
mojmu 7.38 bad=0.5 complaint.delay=-0.3 complaint.neglect=1.1 complaint.quality=-0.4 good=-0.5 growth=-0.3 payment.refused=-0.3 praise=-0.4 reputation=-0.4
mojom 7.38 bad=-0.7 complaint.cost=-0.3 complaint.delay=-0.7 good=-0.4 leaving=-0.6 praise=-0.3 reputation=0.6
mojou 7.38 complaint.delay=-0.4 complaint.quality=0.6 escalation=1.8 good=-0.3 leaving=0.9 legal=-0.9
moju 6.53 bad=1.2 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=2.5 complaint.quality=2.6 good=-0.7 growth=-0.5 leaving=-0.9 legal=-0.5 payment.disputed=0.5 payment.refused=1.0 payment.sent=-0.3 praise=-0.6 reputation=1.9
moment 6.53 bad=-2.9 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=-1.1 complaint.quality=-1.4 escalation=-0.3 growth=-0.5 leaving=-0.4 legal=-0.3 payment.delayed=2.0 payment.refused=-0.7 reputation=-0.4
monika 7.38 complaint.delay=-0.4 complaint.neglect=-0.4 good=-0.9 growth=2.0 payment.disputed=1.7 payment.refused=0.5 praise=-0.7
monito 7.38 complaint.quality=0.7 escalation=1.0 payment.refused=1.1
montaz 7.38 bad=-0.6 complaint.quality=-0.5
montov 7.09 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=0.5 escalation=1.9 good=-0.3 growth=1.1 leaving=-0.4 legal=-0.3 urgent=1.1
moravu 7.38 complaint.cost=-0.4 complaint.quality=0.9 escalation=1.7 good=1.2 growth=1.7 leaving=-0.5 praise=-0.3
moze 6.08 bad=-1.2 complaint.cost=1.0 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=-1.1 escalation=0.6 good=0.4 growth=-0.5 leaving=-0.8 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=2.4 payment.sent=2.5 praise=0.6 reputation=-0.4 urgent=2.1
mozem 6.28 bad=1.8 complaint.cost=0.6 complaint.delay=1.9 complaint.quality=-1.4 good=-0.7 growth=-0.4 leaving=-1.0 legal=0.7 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=2.6 payment.promised=-0.5 payment.query=1.4 payment.refused=0.5 payment.sent=-0.4 praise=-0.6 urgent=-0.4
mozeme 6.17 bad=-2.4 complaint.cost=-0.6 complaint.delay=-1.1 complaint.neglect=-1.5 complaint.quality=-1.3 escalation=-0.3 good=0.7 growth=0.5 leaving=-0.8 legal=-0.4 meeting.off=3.6 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=-1.2 payment.refused=-0.4 payment.sent=-0.3 praise=1.1 reputation=-0.7 urgent=-1.1
mozete 4.35 bad=-2.0 complaint.cost=-1.7 complaint.delay=-1.4 complaint.neglect=-1.6 complaint.quality=-0.4 escalation=-0.7 good=-1.1 growth=-0.9 leaving=-1.3 legal=-1.0 payment.delayed=-0.7 payment.disputed=1.0 payment.promised=-0.6 payment.query=0.7 praise=-0.9 reputation=-1.4 urgent=-0.7
mozno 6.40 bad=1.1 complaint.neglect=-1.2 complaint.quality=0.3 escalation=-0.4 good=-0.6 leaving=-1.1 legal=3.9 meeting.off=-0.3 payment.delayed=0.8 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.5 praise=-0.4 reputation=0.4
moznos 7.38 bad=1.5 leaving=0.6 legal=3.1
mozu 7.38 complaint.quality=0.7 good=-0.4 leaving=-0.3 praise=-0.3 reputation=1.5
mrzi 6.68 complaint.cost=-0.3 complaint.quality=-1.4 good=-1.4 leaving=-0.7 meeting.off=1.5 payment.promised=0.8 payment.refused=-0.3 praise=-1.2 reputation=-0.4 urgent=-0.4
mrzlo 7.38 bad=-0.3 complaint.quality=0.8 good=-0.4 leaving=-0.5 legal=1.0 payment.refused=1.0 reputation=-0.4
mu 5.04 bad=-1.7 complaint.quality=-1.9 escalation=-0.8 growth=0.4 leaving=0.5 meeting.off=0.4 payment.delayed=-0.8 payment.promised=1.2 payment.query=-1.0 payment.refused=-1.9 payment.sent=-0.8 praise=-1.1 reputation=0.4 urgent=-0.7
muku 7.38 bad=-0.7 complaint.cost=-0.8 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.6 leaving=-0.4 payment.delayed=1.5 payment.refused=1.4
muky 7.38 bad=0.5 complaint.cost=-0.4 complaint.quality=1.2 leaving=-0.4 payment.disputed=-0.4 payment.refused=2.0
murari 7.38 bad=-0.4 complaint.delay=0.4 complaint.neglect=-0.4 complaint.quality=-0.7 leaving=-0.4 reputation=-0.3
museli 7.38 complaint.cost=1.2 complaint.delay=0.6 complaint.quality=-0.6 leaving=1.1 praise=1.3
musi 6.53 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=0.8 complaint.quality=-1.2 good=-0.8 growth=-0.3 legal=-0.5 payment.refused=-0.4 praise=-0.7 reputation=-0.6 urgent=1.3
musiet 6.68 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.9 escalation=1.5 good=-0.4 leaving=1.4 legal=0.4 payment.delayed=-0.3 payment.refused=-0.4 praise=-0.4
musim 5.99 bad=-2.3 complaint.cost=-0.4 complaint.delay=-1.1 complaint.neglect=-1.7 escalation=-0.4 good=0.8 growth=0.8 leaving=1.2 legal=-0.7 meeting.off=2.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.7 payment.refused=-0.8 payment.sent=-0.3 praise=1.1 reputation=-0.9
musime 6.68 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.8 growth=-0.4 meeting.off=4.2 payment.delayed=-0.5 payment.promised=-0.6 payment.refused=-0.4 praise=-0.5
muz 7.09 complaint.cost=-0.6 complaint.delay=1.5 complaint.neglect=1.0 complaint.quality=-0.5 escalation=0.9 legal=0.9 payment.promised=1.1 payment.refused=-0.5 reputation=-0.8
muza 7.38 bad=-0.8 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-0.3 good=0.9 leaving=0.5 praise=1.0
muzea 7.38 complaint.cost=0.4 complaint.neglect=0.4 good=1.1 leaving=-0.6 payment.delayed=2.3 payment.disputed=1.2 praise=0.9
my 5.04 bad=1.9 complaint.cost=1.4 complaint.neglect=1.9 complaint.quality=0.6 escalation=1.2 good=-1.2 legal=1.2 meeting.off=0.7 payment.delayed=-0.5 payment.disputed=1.3 payment.query=1.2 payment.refused=-0.8 payment.sent=-0.6 praise=-2.9 reputation=-1.7
mylke 7.38 bad=-0.5 complaint.quality=-0.6 good=1.2 leaving=-0.6
myslel 6.40 bad=-0.6 complaint.cost=-0.5 complaint.delay=-1.2 complaint.neglect=-1.2 complaint.quality=0.3 growth=0.8 leaving=-1.0 legal=-0.5 meeting.off=3.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.4 praise=0.5 reputation=0.6
myslim 6.87 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-1.0 complaint.quality=0.6 good=-1.0 growth=-0.5 leaving=0.4 legal=-0.4 payment.disputed=2.2 payment.promised=-0.3 praise=-0.7 reputation=2.6 urgent=-0.3
myslit 7.09 bad=-0.9 complaint.cost=0.4 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=-0.3 leaving=-0.4 payment.refused=-0.5 reputation=0.8
mzdark 7.38 bad=-0.6 complaint.quality=-0.5 leaving=-0.3
mzdy 5.99 bad=-0.8 complaint.cost=-0.6 complaint.delay=0.7 complaint.neglect=-0.6 escalation=-0.3 growth=0.8 leaving=-0.5 legal=-0.5 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=-0.4 praise=0.4 reputation=-0.6
na 1.87 bad=-1.4 complaint.cost=-1.2 complaint.delay=0.6 complaint.neglect=1.8 complaint.quality=0.8 escalation=0.4 good=-1.6 growth=3.2 leaving=0.8 legal=3.0 meeting.off=2.6 payment.delayed=3.0 payment.promised=-0.4 payment.query=0.4 payment.refused=-0.6 payment.sent=-1.0 praise=-2.4 urgent=0.9
nabija 7.38 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=1.2 good=-0.8 payment.refused=1.9 praise=-0.7
nabudu 6.68 bad=1.7 complaint.cost=-0.6 complaint.delay=0.8 complaint.neglect=1.1 complaint.quality=3.1 good=-0.9 growth=-0.5 leaving=1.2 payment.disputed=-0.3 payment.refused=-0.6 praise=-0.7
nabura 7.09 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=0.5 complaint.quality=0.5 good=-0.4 legal=0.5 payment.refused=-0.4 praise=-0.4
nacas 6.68 bad=-0.4 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=-1.5 good=0.5 growth=-0.4 leaving=-0.5 legal=-0.4 meeting.off=0.4 payment.delayed=5.2 payment.promised=-0.6 payment.refused=-0.5 payment.sent=-0.7 praise=0.7 reputation=-0.5 urgent=-0.4
naceni 7.38 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=-0.7 good=-0.6 leaving=2.4 praise=-0.5 reputation=-0.5
nachys 7.38 bad=1.0 complaint.neglect=1.6 complaint.quality=0.4 leaving=2.0 payment.delayed=-0.4
naco 7.09 bad=1.5 complaint.cost=-0.6 complaint.delay=2.8 complaint.neglect=1.2 complaint.quality=-0.9 good=-0.7 meeting.off=1.8 payment.refused=1.1 praise=-0.6 reputation=1.0
nacrtu 7.38 bad=-1.3 complaint.delay=-0.5 complaint.quality=-0.7 good=1.4 leaving=-0.5 payment.disputed=-0.3 praise=1.4
nad 5.77 bad=1.8 complaint.cost=-0.8 complaint.delay=1.1 complaint.neglect=3.9 complaint.quality=2.7 escalation=3.7 good=1.3 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.3 payment.refused=1.1 payment.sent=-0.3 praise=1.9 reputation=0.3 urgent=1.7
nadaci 7.38 bad=-0.8 complaint.cost=-0.4 complaint.quality=-0.3 leaving=1.0 payment.delayed=2.1
nadale 7.38 bad=-0.9 leaving=-0.6
nadher 6.87 bad=-1.0 complaint.cost=-0.3 complaint.delay=2.3 complaint.neglect=-0.4 complaint.quality=-0.3 good=3.9 leaving=-0.6 payment.delayed=-0.5 payment.refused=-1.2 praise=4.2 reputation=-0.3
nadikt 7.38 bad=-0.7 good=-0.8 growth=2.0 leaving=-0.3 legal=-0.6 praise=-0.5
nadpis 7.38 complaint.neglect=1.1 complaint.quality=-0.5 reputation=0.8
nadria 7.38 bad=0.4 complaint.delay=-0.5 complaint.neglect=0.8 complaint.quality=-0.8 escalation=3.6 leaving=-1.0 legal=-0.3 reputation=-0.8
nadsen 7.38 bad=-1.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.6 good=3.6 growth=-0.3 legal=-0.3 meeting.off=-0.5 payment.refused=-0.5 payment.sent=-0.7 reputation=-0.4
nahlad 7.38 bad=1.2 complaint.delay=-0.3 complaint.quality=2.1 reputation=-0.3
nahlas 6.68 bad=0.4 complaint.cost=-0.5 complaint.neglect=2.0 complaint.quality=0.5 escalation=1.0 good=-0.7 leaving=1.3 praise=-0.7 reputation=-0.6
nahodi 7.38 bad=-1.1 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.6 leaving=-0.5 praise=0.3
nahodo 7.38 bad=-1.0 complaint.quality=-0.5 legal=-0.3
nahrad 5.38 bad=1.1 complaint.delay=-1.7 complaint.neglect=-0.5 complaint.quality=1.3 escalation=1.1 good=-0.3 growth=-1.0 leaving=0.5 legal=3.9 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.5 payment.sent=-0.5 praise=-0.5 urgent=-0.6
nahram 7.09 bad=-0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.3 good=-0.5 leaving=-0.5 legal=-0.6 payment.refused=1.6 praise=-0.5 reputation=1.7
nahrat 7.38 bad=-0.9 complaint.quality=-1.0 good=-0.5 praise=-0.7 urgent=1.7
nahrav 7.38 bad=0.6 complaint.delay=1.1 complaint.neglect=1.2 complaint.quality=-0.5 good=-0.4 growth=1.2 leaving=-0.4 praise=-0.4
najbli 6.53 bad=-0.7 complaint.delay=-0.6 complaint.neglect=0.9 complaint.quality=-0.4 good=-1.1 growth=-0.7 leaving=-1.0 legal=0.6 payment.delayed=-0.6 payment.promised=2.4 payment.refused=-1.1 payment.sent=-0.4 praise=-0.9 reputation=1.7
najde 7.38 complaint.cost=1.7 complaint.neglect=-0.4 complaint.quality=1.2 good=-0.5 leaving=-0.4 legal=-0.4 payment.refused=1.2 praise=-0.3
najdet 7.09 bad=0.6 complaint.cost=-0.3 complaint.delay=0.7 payment.refused=1.1 praise=-0.3 reputation=0.7
najhor 7.38 bad=0.5 complaint.cost=2.4 complaint.neglect=0.5 complaint.quality=1.4 reputation=0.6
najkra 7.38 bad=-0.7 complaint.quality=-1.0 good=-0.3 praise=-0.3 reputation=-0.3
najlep 6.53 bad=-3.3 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=-1.6 complaint.quality=-1.1 good=4.7 legal=-0.7 meeting.off=-0.7 payment.disputed=-0.6 payment.query=1.9 payment.refused=-0.7 praise=4.9 reputation=0.7
najma 6.68 bad=0.6 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=0.8 escalation=-0.4 good=0.7 growth=1.4 legal=0.9 payment.refused=-0.4 praise=0.9 reputation=-0.4
najmu 7.38 bad=-0.4 leaving=-0.5
najnes 6.68 bad=-0.9 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.7 growth=-0.4 leaving=0.9 meeting.off=-0.3 payment.delayed=0.9 payment.promised=5.2 payment.query=0.4 payment.refused=-0.4 payment.sent=-0.3
najomc 6.87 bad=-1.2 complaint.delay=-0.6 complaint.quality=-0.4 good=-0.4 leaving=-0.5 legal=-0.3 meeting.off=-0.4 reputation=-0.5
najomn 6.08 bad=-1.9 complaint.cost=-0.5 complaint.delay=-1.2 complaint.neglect=-0.8 complaint.quality=-1.3 good=-0.9 growth=-0.4 leaving=-1.1 legal=-1.2 meeting.off=-0.5 payment.disputed=-0.5 payment.promised=-1.2 payment.query=0.7 payment.refused=-0.7 payment.sent=-0.6 praise=-0.8 reputation=-0.5 urgent=-0.4
najprv 6.87 bad=-1.4 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=-0.6 complaint.quality=-0.8 good=-0.7 growth=-0.5 legal=-0.3 praise=-0.5 reputation=-0.5
najrad 7.38 bad=-0.9 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 good=1.3 growth=1.7 leaving=-0.4
najsko 7.38 bad=-0.6 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.4 growth=2.2 praise=-0.3 urgent=4.1
najst 7.38 complaint.cost=1.8 complaint.neglect=-0.6 complaint.quality=-0.8 good=0.7 growth=1.8 praise=0.7 reputation=-0.3
najvac 6.87 bad=-0.9 complaint.cost=0.5 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-1.0 escalation=0.8 good=0.5 growth=-0.6 legal=-0.4 praise=0.8 reputation=-0.4
najvia 7.38 bad=-1.3 complaint.cost=-0.4 complaint.quality=-0.5 good=1.1 growth=3.0 leaving=-0.5 praise=1.4
naklad 6.17 complaint.delay=1.1 complaint.neglect=-1.0 complaint.quality=1.5 escalation=0.5 good=-0.7 growth=-0.5 leaving=1.4 payment.disputed=-0.5 praise=-0.6 reputation=1.4 urgent=1.0
nakoni 7.09 bad=-1.8 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.8 good=0.7 growth=1.9 leaving=-0.7 payment.refused=-0.4 praise=0.8 reputation=-0.4
nakres 7.09 bad=0.9 complaint.delay=0.7 complaint.neglect=0.7 complaint.quality=1.1 growth=1.3 leaving=1.1 payment.promised=-0.4 payment.refused=-0.4 reputation=-0.6
nalepe 7.38 complaint.quality=0.8 good=0.3 payment.refused=1.1
nam 3.33 bad=-2.1 complaint.cost=1.1 complaint.delay=-2.8 complaint.neglect=-1.4 complaint.quality=-1.8 escalation=-0.8 growth=0.7 leaving=1.8 legal=-2.9 meeting.off=3.9 payment.delayed=4.3 payment.disputed=1.0 payment.promised=-0.8 payment.query=0.6 payment.refused=-2.0 payment.sent=-0.6 praise=0.8 reputation=-3.2 urgent=-1.8
namest 7.38 complaint.quality=0.3 escalation=2.2 good=1.2 leaving=-0.8 praise=-0.3
nami 6.53 bad=1.1 complaint.cost=1.1 complaint.delay=1.2 complaint.neglect=0.4 complaint.quality=2.2 good=0.6 growth=1.4 leaving=-0.7 legal=-0.3 meeting.off=1.3 payment.refused=3.2 praise=0.9 reputation=0.4
namies 6.53 bad=-1.0 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=0.7 good=0.7 growth=1.4 leaving=-0.9 meeting.off=-0.5 praise=0.9 reputation=-0.7
namiet 7.09 bad=-1.7 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.5 leaving=-0.8 praise=-0.3 reputation=-0.3
namont 7.38 bad=0.4 complaint.cost=-0.4 complaint.delay=2.0 complaint.neglect=0.7 leaving=-0.4 legal=0.6 payment.disputed=0.8 payment.refused=1.7 reputation=-0.3
nan 5.64 leaving=-0.4 reputation=-0.8
naopak 6.53 bad=1.6 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-1.0 complaint.quality=-1.1 escalation=-0.7 good=-0.3 growth=-0.8 leaving=1.4 legal=-0.4 meeting.off=-0.7 payment.refused=0.9 payment.sent=-0.4 praise=0.5 reputation=3.4
naozaj 6.40 bad=0.5 complaint.cost=0.3 complaint.delay=-1.2 complaint.neglect=-0.5 complaint.quality=2.8 escalation=0.9 good=1.5 growth=-0.6 leaving=-0.5 legal=-0.5 payment.disputed=1.9 payment.sent=-0.3 praise=1.6 reputation=-0.6 urgent=-0.3
napis 7.38 complaint.delay=0.9 complaint.neglect=0.8 complaint.quality=0.6 good=-0.4 payment.promised=1.6 praise=-0.3
napisa 5.11 bad=1.7 complaint.cost=-0.3 complaint.delay=2.1 complaint.neglect=1.0 complaint.quality=3.7 escalation=0.4 good=-0.7 growth=-1.2 leaving=-0.3 legal=1.8 meeting.off=-0.9 payment.delayed=-0.7 payment.disputed=-0.6 payment.query=0.8 payment.refused=-0.7 payment.sent=-0.8 praise=-0.5 reputation=3.6 urgent=-0.6
napise 6.40 bad=1.6 complaint.cost=-0.8 complaint.delay=0.3 complaint.neglect=0.6 complaint.quality=-1.2 escalation=-0.4 good=-1.5 growth=-0.9 leaving=-1.7 legal=-0.7 meeting.off=-0.7 payment.disputed=1.1 payment.promised=-0.4 payment.refused=1.0 praise=-1.3 reputation=3.1 urgent=-0.4
napiso 7.09 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=0.6 good=-0.5 growth=-0.4 leaving=1.0 reputation=-0.4
napist 6.08 bad=0.5 complaint.cost=-0.8 complaint.delay=2.6 complaint.neglect=1.6 complaint.quality=-1.6 escalation=-0.5 good=-0.4 growth=1.4 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=1.7 payment.sent=1.5 reputation=-0.7 urgent=-0.3
napoko 6.87 complaint.delay=0.8 complaint.neglect=0.8 complaint.quality=-0.5 leaving=-0.6 legal=-0.3 payment.promised=1.1
naposl 6.87 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=2.1 good=1.2 leaving=0.5 legal=1.1 payment.refused=1.6 praise=1.2 reputation=-0.5
naprav 7.38 bad=0.8 complaint.delay=0.8 complaint.quality=1.8 legal=1.4 payment.refused=1.3
naprie 7.38 complaint.cost=2.0 complaint.delay=-0.4 complaint.quality=0.4 good=0.8 legal=0.4 praise=0.9
narast 7.38 complaint.cost=1.1 complaint.neglect=0.8 complaint.quality=0.3 good=-0.3 growth=1.1 leaving=0.3
naraz 6.68 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-0.9 good=-0.4 legal=-0.3 meeting.off=1.7 payment.delayed=2.6 payment.disputed=-0.5 payment.promised=2.5 payment.query=0.6 payment.refused=-1.0 payment.sent=1.1 praise=-0.4 reputation=-0.4
nariad 7.38 bad=-0.5 complaint.quality=-0.4 good=-0.5 leaving=-0.3
narok 6.53 complaint.cost=1.3 complaint.neglect=-0.5 complaint.quality=0.4 escalation=-0.4 good=-0.8 leaving=-0.9 legal=3.0 payment.disputed=1.4 praise=-0.7 reputation=1.1
naroko 7.38 bad=0.4 complaint.cost=-0.4 leaving=0.3 legal=1.3
naroku 6.87 bad=1.9 complaint.delay=0.6 complaint.neglect=0.7 complaint.quality=-0.5 good=-0.4 legal=1.7 payment.disputed=2.0 payment.refused=0.4 reputation=-0.3
nas 3.63 complaint.cost=1.1 complaint.delay=-0.8 complaint.neglect=0.9 complaint.quality=1.2 good=-2.0 growth=-1.4 leaving=0.9 legal=0.5 payment.delayed=-0.8 payment.disputed=-0.3 payment.promised=-0.5 payment.query=-0.6 payment.refused=0.4 payment.sent=-2.0 praise=-2.6 reputation=-0.4 urgent=-1.5
nasa 5.07 complaint.cost=0.4 complaint.delay=-1.0 escalation=-0.5 good=-0.5 growth=-0.4 leaving=1.6 legal=1.4 meeting.off=-0.8 payment.delayed=-0.9 payment.promised=-0.8 payment.query=1.1 payment.refused=0.4 payment.sent=-0.7 praise=-0.7 reputation=1.2 urgent=-0.8
nase 4.98 bad=-1.1 complaint.cost=-0.9 complaint.neglect=2.8 complaint.quality=-0.7 escalation=-0.4 good=1.4 growth=-0.8 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.7 payment.query=1.1 payment.refused=-0.8 payment.sent=-0.4 praise=1.8 urgent=0.6
nasej 5.77 complaint.cost=-0.9 complaint.delay=-0.4 complaint.neglect=0.9 escalation=1.4 good=0.4 growth=0.5 leaving=-0.7 legal=2.1 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.9 payment.promised=-0.3 payment.query=-0.7 payment.sent=1.0 praise=0.6 reputation=-0.6 urgent=-0.5
nasho 4.98 bad=-1.8 complaint.cost=-0.5 complaint.delay=-1.2 complaint.quality=-0.6 escalation=-0.4 growth=0.6 leaving=-1.1 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.5 payment.promised=-0.3 payment.query=-0.5 payment.refused=-0.9 payment.sent=-0.3 reputation=-1.0 urgent=-0.3
nasi 6.68 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.7 good=-0.9 leaving=-0.6 payment.promised=1.2 payment.refused=-0.5 payment.sent=-0.3 praise=-0.8 reputation=-0.5
nasich 6.08 bad=0.7 complaint.delay=-0.7 complaint.neglect=0.8 complaint.quality=1.9 escalation=0.8 good=-1.1 growth=-0.5 leaving=-0.4 legal=1.6 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=0.7 payment.refused=-0.5 payment.sent=0.9 praise=-1.0 reputation=0.7 urgent=-0.4
nasiel 6.68 complaint.cost=2.7 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-0.5 escalation=-0.4 good=-0.9 leaving=1.1 legal=0.4 meeting.off=1.9 payment.disputed=0.8 payment.refused=-0.4 payment.sent=-0.5 praise=-0.7 reputation=-0.6
nasim 6.68 bad=-0.9 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=-0.7 escalation=0.5 good=-0.6 growth=-0.4 leaving=-0.7 payment.delayed=-0.5 payment.disputed=0.8 payment.query=1.2 payment.refused=-0.4 praise=-0.6
nasimi 7.38 bad=0.4 complaint.delay=1.5 complaint.quality=-0.7 urgent=2.6
nasla 7.09 bad=-0.9 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-1.1 good=0.6 leaving=1.2 legal=-0.3 payment.refused=-0.5 praise=0.6 reputation=-0.4
nasli 6.53 bad=0.4 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=0.6 complaint.quality=-1.4 good=0.6 growth=0.3 leaving=0.3 legal=-0.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.refused=-0.4 payment.sent=-0.3 praise=1.0 reputation=-0.5
nasmu 6.53 bad=2.1 complaint.cost=-0.8 complaint.delay=0.3 complaint.neglect=-0.7 complaint.quality=2.5 escalation=3.6 good=-1.0 growth=-0.5 leaving=-1.0 legal=1.5 payment.refused=-0.5 praise=-0.9 reputation=-0.7
nasom 7.38 bad=0.7 complaint.delay=-0.6 complaint.neglect=1.5 complaint.quality=0.4 leaving=-0.4 reputation=2.1
naspat 7.38 bad=1.1 complaint.neglect=-0.4 complaint.quality=1.9 payment.promised=1.4
nastav 6.68 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.3 good=-0.3 leaving=-0.8 legal=-0.3 payment.delayed=-0.3 payment.refused=1.9 praise=-0.3 reputation=-0.7
nastup 6.28 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=-0.5 good=-0.7 growth=-0.9 leaving=1.2 legal=-0.3 meeting.off=-0.4 payment.sent=0.8 reputation=-0.4
nasu 6.28 bad=-0.8 complaint.cost=-0.8 complaint.delay=0.7 complaint.quality=-0.9 escalation=0.4 good=-1.0 growth=-0.6 leaving=-0.7 legal=1.0 meeting.off=-0.3 payment.delayed=-0.4 payment.promised=1.0 payment.refused=-0.7 praise=-0.8
nataca 7.38 bad=-0.5 complaint.cost=-0.3 complaint.delay=0.7 payment.disputed=-0.4 payment.refused=1.2 reputation=1.0
naucil 7.38 bad=-0.7 complaint.delay=-0.3 complaint.neglect=-0.3 good=1.6 growth=1.3 leaving=0.6 praise=0.6
naviac 7.09 bad=1.7 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-1.2 complaint.quality=-1.4 leaving=-0.3 legal=1.0 payment.disputed=5.7 payment.refused=2.2
navrch 7.38 bad=-1.0 complaint.neglect=-0.5 complaint.quality=-0.5 escalation=1.4 good=0.3 growth=-0.6 payment.promised=3.6 payment.refused=-0.5 payment.sent=-0.4 praise=0.4
navrh 5.58 bad=1.6 complaint.delay=1.7 complaint.neglect=0.9 complaint.quality=0.7 escalation=-0.6 good=-1.5 growth=-0.6 legal=4.1 meeting.off=-0.6 payment.delayed=-0.9 payment.disputed=3.2 payment.promised=-1.4 payment.query=-0.3 payment.refused=-1.2 payment.sent=-0.7 praise=-1.3 urgent=-0.5
navrhl 7.09 complaint.cost=0.6 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=0.6 escalation=0.9 good=1.1 growth=1.0 leaving=0.4 legal=0.8 payment.refused=-0.3 praise=-0.4
navrhn 6.28 bad=-2.5 complaint.cost=-0.6 complaint.delay=-1.2 complaint.neglect=-0.8 complaint.quality=-1.7 growth=1.6 leaving=-1.1 legal=-0.5 meeting.off=3.5 payment.delayed=-0.5 payment.disputed=-0.3 payment.refused=-0.7 payment.sent=-0.4 reputation=0.5
navrho 7.09 complaint.delay=-0.4 complaint.neglect=-0.4 escalation=0.9 leaving=-0.4 legal=1.2 payment.disputed=1.5 payment.refused=1.0
navrhu 6.87 bad=-0.4 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=1.4 escalation=1.1 good=-0.3 growth=-0.3 leaving=0.5 legal=-0.7 payment.refused=1.3
navste 6.68 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=1.8 growth=-0.4 leaving=0.4 legal=1.1 payment.disputed=-0.5 payment.refused=-0.5 payment.sent=-0.3 praise=0.4 reputation=-0.6
navyse 6.17 complaint.cost=2.3 complaint.neglect=0.4 complaint.quality=-1.3 good=1.9 growth=1.1 leaving=-1.0 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=2.9 payment.promised=-0.6 payment.query=-0.8 payment.sent=1.5 praise=1.3 reputation=-0.3 urgent=-0.5
nazor 7.38 bad=0.8 complaint.delay=1.1 complaint.neglect=1.5 complaint.quality=-0.5 good=-0.5 leaving=-0.6 legal=1.0 meeting.off=1.8 payment.refused=1.5 praise=-0.4 reputation=-0.4
nazov 6.40 bad=1.8 complaint.cost=0.4 complaint.delay=2.5 complaint.neglect=-1.0 complaint.quality=1.3 escalation=-0.3 growth=-0.4 leaving=-0.8 legal=1.8 meeting.off=-0.4 payment.refused=0.7 praise=0.4
nazve 7.09 complaint.delay=0.9 good=-0.8 growth=-0.5 payment.disputed=-0.5 payment.query=1.7 payment.refused=-0.5 praise=-0.6
nazvom 7.38 complaint.cost=1.3 complaint.neglect=-0.3 complaint.quality=0.6 reputation=0.7
ne 6.40 bad=0.6 complaint.delay=2.5 complaint.quality=-0.7 escalation=-0.3 good=-0.8 growth=-0.4 leaving=1.7 legal=0.9 payment.delayed=-0.6 payment.disputed=1.0 payment.promised=-0.3 payment.refused=0.4 payment.sent=1.9 praise=-0.7 reputation=0.3
nebavi 7.38 bad=1.6 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=1.7 complaint.quality=-1.3 escalation=-0.4 good=-0.3 leaving=-1.7 payment.promised=2.4 praise=-0.3 reputation=-1.0
nebojt 7.38 bad=0.4 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=1.3 good=1.5 growth=-0.3 payment.promised=2.9 praise=-0.5
nebola 6.87 bad=1.3 complaint.cost=1.1 complaint.delay=1.4 complaint.quality=-1.0 good=1.3 growth=-0.3 leaving=0.8 legal=-0.3 payment.delayed=-0.4 payment.disputed=1.9 payment.refused=0.7 praise=1.7 reputation=-0.4
nebolo 7.09 bad=-0.8 complaint.delay=-0.4 good=0.6 leaving=0.6 legal=-0.3 payment.disputed=-0.4 payment.query=-0.4 payment.refused=0.3 praise=0.6
nebude 4.67 bad=2.2 complaint.cost=0.7 complaint.delay=1.2 complaint.neglect=-0.6 complaint.quality=-0.4 good=-1.4 growth=-1.0 leaving=4.7 legal=-1.1 meeting.off=2.4 payment.delayed=0.8 payment.promised=-1.6 payment.query=-1.4 payment.refused=3.2 payment.sent=-1.2 praise=-0.6 reputation=2.6 urgent=-0.8
nebudu 7.38 bad=0.7 complaint.delay=-0.5 complaint.quality=-0.9 good=-0.4 payment.refused=1.3
necaka 6.40 bad=1.9 complaint.cost=-0.9 complaint.delay=2.4 complaint.neglect=-1.5 complaint.quality=0.8 good=-0.9 growth=-0.8 leaving=0.6 legal=-0.9 meeting.off=-0.5 payment.disputed=0.8 payment.refused=3.0 payment.sent=-0.8 praise=-0.3 reputation=-0.6
nech 4.20 bad=0.5 complaint.cost=0.5 complaint.delay=1.0 complaint.quality=-2.3 escalation=3.3 growth=3.9 leaving=0.7 legal=-1.5 meeting.off=0.7 payment.delayed=-0.6 payment.disputed=2.3 payment.promised=-0.9 payment.sent=1.1 praise=-1.0 reputation=0.7 urgent=0.9
nechaj 6.17 bad=-2.4 complaint.delay=-1.0 complaint.neglect=-1.2 complaint.quality=-1.7 good=-1.0 growth=-0.4 leaving=-1.0 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=1.1 payment.refused=-0.6 payment.sent=-0.3 praise=-0.9 reputation=-0.6 urgent=-0.3
nechal 6.40 bad=0.6 complaint.cost=0.8 complaint.delay=-0.9 complaint.quality=1.2 escalation=-0.5 growth=-0.8 leaving=0.4 legal=-0.5 payment.delayed=-0.4 payment.disputed=-0.7 payment.query=-0.3 payment.refused=0.8 payment.sent=1.3 praise=0.8 reputation=-0.5
necham 6.28 bad=1.2 complaint.cost=-0.7 complaint.delay=-0.5 good=-1.5 growth=-0.8 leaving=4.1 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=1.6 payment.sent=-0.3 praise=-1.1 reputation=-0.6
nechat 7.09 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.5 escalation=0.9 good=1.7 leaving=-0.4 payment.sent=1.4
nechav 6.08 complaint.cost=-0.7 complaint.delay=-1.1 complaint.neglect=-0.6 good=-1.8 leaving=-0.7 legal=0.7 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=1.8 payment.sent=-0.4 praise=-1.3 reputation=0.6 urgent=-0.4
nechce 5.48 bad=-0.4 complaint.cost=-1.1 complaint.delay=2.1 complaint.neglect=0.7 complaint.quality=-2.0 good=-1.3 growth=-0.8 leaving=-1.0 legal=-1.0 meeting.off=-1.1 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.8 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.6 praise=-1.0 urgent=1.8
nechod 6.68 bad=1.3 complaint.delay=1.6 complaint.neglect=-0.6 complaint.quality=-0.4 good=-0.3 leaving=3.3 meeting.off=2.0 payment.delayed=0.5 payment.disputed=-0.5 payment.promised=-0.5 payment.query=1.1 payment.refused=-0.5
necita 7.09 bad=-0.7 complaint.delay=-0.3 leaving=-0.3 legal=-0.5 payment.refused=-0.6
neda 6.28 bad=2.3 complaint.cost=1.8 complaint.delay=-0.5 complaint.neglect=1.7 complaint.quality=1.9 escalation=0.7 growth=0.7 leaving=-0.6 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.4 payment.query=-0.5 payment.refused=2.8 payment.sent=-0.4 praise=-1.2 reputation=0.5
nedam 6.68 bad=1.2 complaint.cost=-0.5 complaint.delay=-0.6 complaint.quality=1.0 good=-1.2 growth=-0.4 leaving=0.5 legal=-0.6 meeting.off=4.0 payment.disputed=1.7 payment.refused=5.3 payment.sent=-0.3 praise=-1.2 reputation=-0.6 urgent=-0.7
nedate 7.38 bad=-0.4 complaint.neglect=-0.5 complaint.quality=-0.8 good=1.6 growth=1.8 legal=-0.3 payment.refused=-0.6 reputation=1.5
nedava 7.38 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.4 praise=-0.3 reputation=1.8
nedelu 5.99 bad=-1.2 complaint.cost=-0.7 complaint.delay=-0.6 complaint.quality=-1.6 escalation=-0.3 good=1.0 growth=-0.4 legal=-0.9 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=2.5 payment.sent=0.6 praise=0.9 reputation=-0.5 urgent=1.0
nedoda 7.09 bad=-0.6 complaint.cost=-0.6 complaint.delay=1.2 complaint.quality=-1.2 escalation=-0.4 good=-0.4 leaving=-0.4 legal=1.8 payment.disputed=-0.4 payment.refused=1.6 reputation=0.8
nedodr 7.38 legal=0.7
nedoho 7.09 bad=0.4 complaint.neglect=-0.7 complaint.quality=0.6 escalation=1.7 leaving=-0.5 legal=0.8 payment.delayed=-0.5 reputation=0.7
nedopl 6.87 bad=-0.5 complaint.cost=-0.4 complaint.neglect=0.4 complaint.quality=-0.7 leaving=1.6 payment.disputed=0.8 payment.refused=-0.4
nedora 7.38 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=0.3 escalation=1.0 leaving=-0.3 meeting.off=3.0 payment.refused=-0.4 payment.sent=1.5
nedoro 7.38 bad=0.8 complaint.cost=-0.4 complaint.delay=1.2 complaint.quality=-0.4 leaving=-0.3 payment.delayed=-0.7 payment.refused=2.9 payment.sent=-0.4 reputation=-0.3
nedosl 7.38 bad=-0.5 complaint.quality=-0.6 good=1.2 leaving=-0.6
nedost 5.91 bad=1.5 complaint.cost=-1.3 complaint.delay=1.6 complaint.neglect=2.0 complaint.quality=0.6 escalation=-0.4 growth=-0.6 leaving=-0.8 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=3.4 payment.query=-0.4 payment.refused=2.4 payment.sent=-0.6 reputation=-1.0 urgent=-0.4
nedvih 6.68 bad=1.5 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=4.4 complaint.quality=0.9 escalation=-0.3 good=-0.7 growth=-0.6 leaving=0.4 payment.refused=-0.4 praise=-0.8 reputation=2.5
neexis 6.87 bad=-0.4 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.5 leaving=-0.4 legal=-0.3 payment.disputed=-0.3 payment.query=-0.4 payment.refused=1.0 praise=-0.4
nefung 6.53 bad=1.4 complaint.cost=-0.8 complaint.delay=1.8 complaint.neglect=-0.4 complaint.quality=1.9 good=-1.0 growth=-0.3 legal=-0.7 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=1.5 praise=-0.9 reputation=-0.5 urgent=-0.6
nefunk 6.68 bad=1.9 complaint.cost=-0.9 complaint.delay=1.2 complaint.neglect=-0.7 complaint.quality=4.9 escalation=1.8 good=-0.5 leaving=-0.8 legal=0.4 payment.delayed=1.2 payment.disputed=-0.5 payment.refused=3.6 payment.sent=-0.4 praise=-0.5 reputation=-0.4
negati 7.38 bad=-0.9 complaint.neglect=-0.4 complaint.quality=-0.3 reputation=-0.4
nehlad 6.87 bad=-1.1 complaint.delay=-0.4 complaint.quality=-1.1 good=-0.6 growth=-0.3 leaving=0.4 legal=-0.3 meeting.off=-0.6 payment.refused=-0.5 praise=-0.5 reputation=-0.5
nehnev 6.53 bad=-0.6 complaint.cost=-0.8 good=-0.6 growth=-0.4 leaving=1.6 legal=-0.3 meeting.off=-0.4 payment.delayed=1.3 payment.disputed=-0.4 payment.promised=0.8 payment.query=-0.4 payment.refused=-0.5 praise=-0.5 reputation=-0.7
neho 6.08 bad=-1.0 complaint.cost=-0.9 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=0.5 escalation=1.4 growth=-0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=1.3 payment.sent=-0.4 reputation=-0.6 urgent=-0.3
nehovo 6.87 bad=0.4 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=0.6 good=0.9 leaving=1.6 legal=2.0 payment.disputed=1.2 payment.refused=-0.5 praise=1.0 reputation=0.9
nej 5.53 bad=-0.7 complaint.cost=1.0 complaint.delay=0.5 complaint.neglect=0.6 complaint.quality=1.1 escalation=1.1 good=0.4 growth=-1.1 leaving=-0.4 meeting.off=1.4 payment.promised=-0.9 payment.query=2.3 payment.refused=1.0 payment.sent=2.2 praise=0.8 reputation=0.3 urgent=-0.5
nejake 7.09 bad=-1.5 complaint.cost=-0.4 complaint.neglect=-0.7 complaint.quality=-0.5 good=1.8 leaving=-0.8 payment.disputed=-0.5 praise=1.1
nejako 7.09 bad=-1.6 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.6 leaving=-0.4 legal=-0.3 payment.delayed=-0.3 payment.disputed=-0.6 payment.query=1.7 payment.refused=-0.5
nejaku 7.09 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=0.4 good=-0.4 leaving=0.6 legal=-0.3 payment.refused=-0.5 praise=-0.4
nejaky 7.38 complaint.neglect=-0.5 complaint.quality=1.1 good=-0.4 payment.disputed=-0.3 payment.refused=1.3 praise=-0.4
nejde 5.91 bad=0.6 complaint.cost=-0.8 complaint.delay=-1.5 complaint.neglect=1.4 complaint.quality=2.1 escalation=-0.6 good=-1.6 growth=-0.4 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.5 payment.refused=-0.7 payment.sent=-0.5 praise=-1.4 reputation=-0.6 urgent=3.5
nejdem 7.09 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=0.5 growth=-0.3 leaving=-0.6 meeting.off=2.4 praise=-0.7
nekric 7.09 bad=0.5 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=1.9 growth=-0.5 leaving=-0.5 legal=1.0 payment.refused=1.7 praise=0.4 reputation=-0.8
nekupi 7.38 bad=-1.0 complaint.cost=-0.4 complaint.quality=-0.4 good=0.9 leaving=-0.3 payment.promised=1.2 payment.refused=-0.3 praise=1.0
nema 5.91 complaint.cost=1.6 complaint.delay=-1.3 complaint.neglect=-0.8 escalation=2.0 good=-0.8 growth=-0.6 legal=-1.4 meeting.off=1.2 payment.delayed=1.2 payment.disputed=0.6 payment.query=-0.3 payment.refused=-1.1 payment.sent=0.7 praise=-0.4 reputation=-0.6
nemal 7.09 bad=-0.8 complaint.cost=-0.4 complaint.delay=1.6 complaint.quality=-0.5 good=1.1 payment.promised=1.2 praise=1.0
nemala 7.09 complaint.delay=-0.7 complaint.quality=0.8 good=1.3 growth=1.7 leaving=-0.5 praise=1.6
nemali 6.68 bad=-1.8 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.3 good=4.0 growth=1.7 leaving=-0.4 meeting.off=-0.3 payment.refused=-0.9 payment.sent=4.0 praise=4.7 reputation=-0.3
nemam 5.77 complaint.cost=1.8 complaint.delay=0.9 complaint.quality=-1.0 escalation=1.1 good=1.8 leaving=1.0 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.4 payment.query=0.7 payment.refused=-1.3 payment.sent=-0.6 praise=2.6 reputation=-0.8 urgent=1.1
nemame 6.08 complaint.cost=-0.7 complaint.delay=1.3 complaint.neglect=-1.1 complaint.quality=0.7 good=-0.3 growth=0.8 legal=-0.8 meeting.off=-0.7 payment.delayed=1.2 payment.disputed=-0.6 payment.promised=0.4 payment.query=-0.3 payment.sent=-0.4 praise=-1.4 reputation=-0.7 urgent=1.9
nemate 6.53 bad=0.6 complaint.delay=-0.8 good=-0.9 growth=-0.6 leaving=-0.7 legal=1.8 payment.disputed=2.3 payment.sent=2.0 praise=-0.6 reputation=-0.5
nemci 7.38 bad=0.7 complaint.cost=-0.4 complaint.quality=1.9 good=0.6 growth=1.7 payment.refused=-0.4 payment.sent=1.2 praise=1.2
nemcin 7.38 bad=0.4 complaint.delay=-0.3 complaint.quality=0.5 good=-0.7 growth=-0.6 leaving=0.9 praise=-0.4 urgent=-0.5
nemeck 6.87 bad=-1.0 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.8 growth=-0.4 leaving=-0.6 meeting.off=-0.3 praise=-0.6 urgent=1.8
nemien 6.87 bad=1.3 complaint.cost=-0.9 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=0.8 good=-0.3 leaving=-1.0 legal=0.9 payment.disputed=1.5 payment.promised=-0.4 payment.refused=3.4 praise=-0.3 reputation=-0.8
nemocn 6.40 bad=0.5 complaint.cost=1.3 complaint.delay=-1.5 complaint.neglect=0.4 complaint.quality=0.8 escalation=1.1 good=-0.5 legal=0.3 meeting.off=0.6 payment.delayed=1.9 payment.promised=-0.3 payment.refused=0.6 payment.sent=-0.4 praise=-0.6 reputation=-0.4
nemoze 6.40 bad=2.7 complaint.cost=-0.7 complaint.delay=2.9 complaint.neglect=0.6 complaint.quality=2.5 escalation=0.8 good=-1.4 growth=-0.3 leaving=-0.4 meeting.off=-0.6 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=1.5 payment.sent=-0.3 praise=-1.4 urgent=2.0
nemusi 6.68 complaint.cost=-0.7 complaint.neglect=-0.7 complaint.quality=-0.5 good=-0.8 leaving=1.7 legal=-0.5 payment.refused=0.7 praise=-0.8 reputation=0.8
nemysl 6.87 bad=0.8 complaint.delay=-0.7 complaint.neglect=-1.0 complaint.quality=-1.1 good=1.4 growth=1.3 leaving=0.4 legal=-0.4 payment.refused=-0.4 praise=1.6 reputation=2.6
nenasi 7.09 bad=-0.9 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.3 growth=0.9 payment.query=2.0 payment.refused=-0.4 praise=1.7 reputation=-0.4
neobja 7.38 bad=1.0 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.6 leaving=2.7 payment.refused=1.4
neobje 7.09 bad=2.1 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.6 growth=-0.4 leaving=1.6 payment.disputed=3.2 payment.refused=0.4 praise=-0.6 reputation=-0.4
neobno 7.09 bad=1.0 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.4 leaving=3.7 legal=-0.4 payment.query=-0.4
neodch 7.38 bad=-0.6 complaint.quality=-0.3 good=0.4 leaving=-0.3 meeting.off=-0.4 praise=0.9
neodpi 6.68 bad=1.9 complaint.cost=0.9 complaint.delay=-0.6 complaint.neglect=3.9 complaint.quality=-0.5 good=-0.5 leaving=1.2 payment.disputed=-0.4 payment.refused=2.3 payment.sent=-0.3 praise=-0.5 reputation=-0.4
neodpo 6.17 bad=1.2 complaint.cost=0.8 complaint.delay=0.8 complaint.neglect=2.6 complaint.quality=-1.7 escalation=-0.4 good=-0.9 growth=-0.6 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.5 payment.refused=1.9 praise=-0.7 reputation=-0.6
neopra 6.53 bad=2.1 complaint.cost=-0.6 complaint.delay=1.6 complaint.quality=1.0 escalation=-0.3 good=-1.1 growth=-0.4 leaving=-1.1 legal=1.3 payment.disputed=3.1 payment.query=-0.4 payment.refused=-1.5 praise=-1.2 reputation=1.1
neotvo 7.09 bad=-1.2 complaint.neglect=-0.3 complaint.quality=-0.3 good=1.2 leaving=1.2 payment.sent=0.9 praise=1.1 reputation=-0.3
neozva 7.09 bad=0.4 complaint.delay=0.9 complaint.neglect=1.4 good=-0.6 growth=-0.3 leaving=0.4 legal=-0.3 payment.promised=1.2 payment.refused=1.6 praise=-0.6 reputation=-0.5
neozve 7.38 bad=0.6 complaint.delay=-0.3 complaint.neglect=0.9 complaint.quality=0.3 escalation=2.1 payment.refused=0.6 reputation=0.8
nepist 7.38 complaint.delay=-0.6 complaint.quality=0.7 good=-0.3 leaving=-0.3 legal=0.6 payment.sent=-0.3 praise=-0.4
neplan 7.38 bad=0.9 complaint.cost=2.9 complaint.neglect=-0.6 complaint.quality=0.3 good=-0.3 legal=0.6 payment.refused=2.1 praise=-0.3 reputation=1.6
neplat 5.77 bad=-0.6 complaint.cost=-1.4 complaint.neglect=-0.7 complaint.quality=-1.1 escalation=-0.5 good=-0.9 growth=-0.4 leaving=-1.9 legal=0.4 meeting.off=-0.6 payment.delayed=-0.7 payment.promised=-0.6 payment.query=-0.7 payment.refused=3.3 payment.sent=-0.4 praise=-0.8 urgent=0.4
nepoch 7.38 bad=-1.4 complaint.neglect=-0.4 complaint.quality=-1.0 good=2.6 growth=0.9 leaving=-0.4 payment.refused=-0.4 praise=2.7
nepocu 7.38 bad=0.8 complaint.delay=-0.3 complaint.neglect=2.2 complaint.quality=1.5 leaving=-0.4 payment.disputed=0.5
nepoda 6.53 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=1.2 good=-0.7 growth=-0.4 leaving=-0.9 legal=2.8 meeting.off=-0.5 payment.refused=-0.4 praise=-0.4 reputation=0.7
nepodp 6.87 bad=0.4 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=1.8 escalation=1.0 good=-0.6 leaving=0.4 legal=-0.7 meeting.off=-0.3 payment.disputed=-0.4 payment.query=-0.3 payment.refused=3.7 praise=-0.5
nepohn 7.38 bad=0.9 complaint.cost=-0.3 complaint.delay=0.9 complaint.quality=0.5 escalation=0.9 payment.refused=1.3 reputation=1.0
nepojd 7.09 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=1.5 complaint.quality=-0.8 good=-0.7 leaving=-0.6 meeting.off=1.8 payment.delayed=2.1 payment.promised=-0.4 payment.refused=-0.4 praise=-0.6 reputation=-0.5
neposi 6.87 complaint.cost=1.2 complaint.delay=0.5 complaint.neglect=0.3 complaint.quality=0.5 good=-1.1 growth=-0.6 leaving=1.5 legal=-0.6 praise=-0.7
neposl 6.87 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.1 good=-0.5 leaving=-0.9 legal=0.7 payment.delayed=2.0 payment.disputed=-0.4 payment.query=0.9 payment.refused=0.6 praise=-0.4 reputation=0.7
nepotr 7.38 complaint.delay=1.3 complaint.quality=-1.0 good=1.0 leaving=2.0 praise=1.3 reputation=-0.3
nepovi 7.38 bad=0.6 complaint.delay=0.8 complaint.neglect=1.8 complaint.quality=1.1 good=-0.4 payment.refused=1.5 praise=-0.4 reputation=-0.3
nepozn 7.38 bad=0.6 complaint.quality=-0.4 good=-0.4 growth=-0.4 legal=0.9 payment.disputed=2.5 payment.refused=-0.3
neprac 7.09 bad=-1.7 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.8 escalation=-0.6 leaving=-1.0 payment.sent=-0.3
nepreb 7.38 complaint.cost=1.0 complaint.neglect=1.6 complaint.quality=-0.3 legal=-0.4 payment.delayed=0.7 payment.promised=1.0 payment.refused=-0.4
nepred 6.53 bad=1.3 complaint.cost=-0.8 complaint.delay=0.7 complaint.neglect=-0.7 escalation=-0.3 good=-2.2 growth=-2.3 leaving=2.7 legal=-0.7 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=0.9 praise=-1.0 reputation=-0.5
neprep 6.87 complaint.cost=0.8 complaint.delay=0.9 complaint.neglect=-0.7 complaint.quality=0.9 leaving=-0.3 payment.refused=1.3 reputation=-0.5
nepres 7.38 complaint.quality=0.7 legal=0.7 payment.query=2.7
neprid 5.58 bad=-1.0 complaint.cost=-1.0 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-0.5 good=0.3 leaving=-1.3 legal=-1.0 meeting.off=11.4 payment.delayed=0.8 payment.disputed=-0.7 payment.promised=2.3 payment.query=-0.4 payment.sent=0.4 praise=0.5 reputation=-1.0 urgent=-0.8
neprij 6.68 bad=0.4 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=1.0 good=0.7 legal=0.6 payment.delayed=1.9 payment.disputed=0.8 payment.query=0.7 payment.refused=-0.3 praise=0.5
nepris 6.28 bad=1.5 complaint.cost=-0.6 complaint.delay=1.3 complaint.neglect=4.2 escalation=0.5 good=-0.5 growth=-0.4 legal=1.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=1.0 payment.query=1.4 payment.sent=1.2 praise=-0.5 reputation=-0.6
nepriz 7.38 bad=0.6 complaint.neglect=-0.5 complaint.quality=0.8 good=-0.4 leaving=2.1 praise=-0.3
nepust 6.68 bad=0.5 complaint.cost=-1.1 complaint.neglect=-0.3 escalation=1.0 good=-0.7 leaving=-0.4 legal=0.4 payment.delayed=0.4 payment.disputed=2.4 payment.query=1.0 payment.refused=1.9 payment.sent=-0.6 praise=-0.4 urgent=1.0
nerad 7.38 bad=1.5 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.9 escalation=1.5 good=-0.3 legal=2.4
nerada 7.38 bad=0.4 complaint.neglect=0.6 complaint.quality=-0.5 payment.refused=-0.3
nerata 6.68 bad=1.3 complaint.cost=2.2 complaint.delay=-0.8 complaint.neglect=-0.8 escalation=0.5 good=-0.7 leaving=0.7 legal=-0.4 payment.delayed=3.0 payment.promised=-0.5 payment.refused=1.4 praise=-0.6 reputation=-0.5
nereag 7.38 bad=1.3 complaint.neglect=3.2 complaint.quality=-0.7 legal=2.2 payment.refused=-0.3
nerozh 7.38 complaint.neglect=0.8 good=-0.5 leaving=-1.0 payment.refused=-0.3 praise=-0.4 reputation=0.5
nervoz 7.38 bad=1.4 complaint.delay=-0.9 complaint.neglect=-0.4 urgent=-0.5
nesedi 7.09 bad=1.6 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=2.1 good=-0.5 leaving=-0.5 legal=0.7 payment.disputed=2.5 payment.refused=-0.4 praise=-0.5 reputation=-0.3
nesie 7.09 bad=1.3 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=1.3 escalation=2.1 good=-0.8 growth=-0.5 leaving=-0.3 legal=1.8 praise=-0.6 reputation=-0.6
nesiel 7.38 bad=-0.6 complaint.quality=-0.4 good=1.0 praise=1.1
neskor 5.91 bad=0.9 complaint.cost=0.5 complaint.delay=5.7 complaint.neglect=-1.1 complaint.quality=2.6 escalation=-0.4 good=-1.0 growth=-0.6 legal=0.3 meeting.off=-0.7 payment.delayed=1.1 payment.disputed=-0.5 payment.promised=1.3 praise=-1.1 reputation=0.7 urgent=-0.3
nespln 7.38 bad=1.1 complaint.cost=-0.4 complaint.quality=2.0 good=-0.4 leaving=-0.5 legal=2.3 payment.refused=-0.3 praise=-0.3
nespra 7.38 complaint.cost=-0.3 complaint.neglect=1.0 complaint.quality=1.2 good=-0.5 payment.disputed=-0.3 payment.query=2.7 payment.refused=1.6 praise=-0.6 reputation=-0.3
nestal 6.87 bad=-1.1 complaint.cost=-0.3 complaint.delay=1.3 complaint.quality=-0.6 good=2.3 growth=3.0 leaving=-0.7 payment.promised=1.4 payment.refused=-0.4 praise=2.5
nestav 7.09 complaint.cost=1.7 complaint.neglect=-0.4 complaint.quality=-0.4 growth=1.2 leaving=0.3 praise=0.5
nestih 6.68 bad=-1.7 complaint.cost=-0.7 complaint.neglect=-0.8 complaint.quality=-1.3 good=1.8 growth=1.1 leaving=-0.9 legal=-0.6 meeting.off=0.4 payment.delayed=1.0 payment.promised=-0.6 praise=1.9 reputation=-0.6 urgent=-0.9
nesuhl 6.68 bad=2.1 complaint.cost=-0.5 complaint.delay=1.8 complaint.neglect=0.8 complaint.quality=-0.5 leaving=-0.4 legal=0.7 payment.delayed=-0.3 payment.disputed=4.5 payment.promised=-0.3 payment.query=-0.6 payment.refused=-0.5
netreb 6.08 bad=-1.9 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=-1.7 good=0.8 growth=0.7 legal=-1.0 meeting.off=0.9 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=-0.5 payment.refused=0.4 payment.sent=-0.3 praise=1.2 reputation=-0.6 urgent=-0.6
netyka 6.53 bad=-1.8 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-1.0 escalation=-0.3 good=-1.3 growth=-0.5 leaving=-0.8 legal=-0.3 meeting.off=-0.4 payment.delayed=-0.6 praise=-1.0 reputation=-0.4
neuhra 5.99 bad=2.4 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=0.4 complaint.quality=3.2 escalation=0.8 good=-0.8 growth=-0.4 leaving=0.3 legal=1.9 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.9 payment.promised=-0.4 payment.query=-0.6 payment.refused=10.0 payment.sent=-0.6 praise=-0.8 reputation=-0.7
neupla 7.38 bad=-0.8 complaint.quality=-0.5 good=-0.8 growth=-0.6 leaving=3.3 payment.disputed=-0.3 praise=-0.4
neupln 7.38 bad=0.8 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=0.7 complaint.quality=0.6 good=-0.9 growth=-0.6 leaving=-0.3 legal=-0.8 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.8 reputation=-0.7
neurob 7.38 bad=0.3 complaint.neglect=-0.8 complaint.quality=-0.7 good=-0.9 leaving=-0.5 praise=-0.8 reputation=1.8
neuvid 7.38 bad=1.0 complaint.cost=-0.6 complaint.neglect=-0.4 complaint.quality=2.0 good=-0.4 payment.refused=2.1 praise=-0.4 reputation=1.9
neuvol 7.09 bad=0.9 complaint.delay=1.7 leaving=-0.4 legal=1.8 payment.disputed=1.5 payment.refused=1.9
neuzna 6.87 bad=1.1 complaint.cost=-0.9 complaint.neglect=-0.5 complaint.quality=-1.1 escalation=-0.3 legal=-0.3 payment.disputed=5.4 payment.promised=-0.4 payment.query=-1.0 payment.refused=1.3
nevadi 7.09 bad=-1.3 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=-0.9 meeting.off=1.4 payment.promised=-1.1 reputation=-0.4 urgent=-0.3
nevede 7.38 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=1.3 complaint.quality=-0.6 good=-0.4 growth=-0.4 leaving=0.5 payment.refused=-0.3 praise=-0.3
nevenu 7.38 bad=1.5 complaint.delay=-0.5 complaint.neglect=4.7 complaint.quality=-1.1 escalation=1.5 good=-0.5 growth=-0.3 leaving=3.1 meeting.off=-0.5 payment.delayed=-0.4 payment.refused=-0.6 praise=-0.5
nevide 6.68 bad=1.4 complaint.cost=1.2 complaint.delay=-0.8 complaint.neglect=0.7 complaint.quality=2.5 growth=-0.6 payment.promised=2.5 payment.refused=1.0 payment.sent=-0.5 praise=0.4 reputation=-0.4
nevidi 5.91 bad=-1.3 complaint.cost=1.7 complaint.delay=-1.7 complaint.neglect=-0.6 escalation=-0.4 good=0.9 growth=-0.6 leaving=-0.5 legal=-0.6 meeting.off=1.4 payment.delayed=-0.6 payment.disputed=-1.0 payment.promised=-1.3 payment.query=2.5 payment.refused=0.7 payment.sent=0.7 praise=1.4 reputation=-1.2 urgent=-0.4
nevie 6.87 bad=-0.6 complaint.cost=0.6 complaint.delay=1.1 complaint.neglect=-0.7 complaint.quality=-1.2 escalation=1.6 good=-0.5 meeting.off=1.6 payment.disputed=-0.4 payment.query=2.3 payment.refused=-0.3 praise=-0.7 reputation=-0.5
neviem 5.48 bad=0.5 complaint.cost=-0.9 complaint.delay=-1.4 complaint.neglect=-1.4 complaint.quality=0.4 good=1.5 growth=-0.6 leaving=-0.3 legal=-1.0 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-1.1 payment.promised=-0.8 payment.query=2.4 payment.refused=-1.5 payment.sent=-0.6 praise=1.6 reputation=0.5 urgent=1.8
nevlad 7.38 bad=-0.6 complaint.neglect=-0.3 complaint.quality=-0.3 good=0.7 leaving=0.5 payment.delayed=1.4 praise=0.8
nevrat 7.38 bad=1.5 complaint.delay=-1.1 complaint.quality=1.5 good=-0.3 legal=1.4 payment.disputed=-0.4 payment.promised=-0.7 payment.query=-0.4 payment.refused=2.6 praise=-0.3
nevych 7.38 bad=-1.1 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.5 meeting.off=3.5 payment.delayed=-0.5
nevypl 6.87 complaint.cost=-0.5 complaint.delay=2.1 complaint.neglect=-0.3 complaint.quality=0.9 good=-0.5 growth=-0.3 leaving=-0.6 payment.refused=1.4 praise=-0.4 reputation=0.8
nevysi 7.38 bad=-0.4 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=0.7 leaving=0.8 meeting.off=2.4 payment.refused=-0.4 reputation=0.5
newsle 7.09 complaint.cost=-0.3 complaint.neglect=2.0 complaint.quality=-0.7 good=-0.4 praise=-0.4 reputation=0.6 urgent=-0.3
nez 5.64 bad=3.5 complaint.cost=3.1 complaint.delay=1.3 complaint.neglect=-0.9 complaint.quality=3.9 escalation=0.4 good=-0.9 growth=-0.8 legal=-0.8 meeting.off=-0.7 payment.delayed=2.1 payment.disputed=2.7 payment.promised=-0.6 payment.refused=2.1 praise=-0.9 reputation=0.6 urgent=1.9
nezabu 7.38 complaint.cost=-0.3 complaint.neglect=1.0 complaint.quality=-0.7 good=-0.4 leaving=-0.4 payment.delayed=0.7 payment.promised=-0.4 payment.refused=0.5 praise=-0.4
nezapl 5.48 bad=2.4 complaint.cost=-1.2 complaint.delay=-2.1 complaint.neglect=-1.7 complaint.quality=-0.5 escalation=-0.7 good=-1.9 growth=-1.0 leaving=-0.5 legal=0.4 meeting.off=-1.3 payment.promised=-1.6 payment.query=-1.8 payment.refused=8.0 payment.sent=-0.7 praise=-2.0 reputation=-1.7 urgent=-0.6
nezava 7.38 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=-0.7 good=-0.6 leaving=2.4 praise=-0.5 reputation=-0.5
nezavo 7.38 bad=0.5 complaint.delay=-1.2 complaint.neglect=2.1 escalation=0.4 good=-0.7 payment.disputed=-0.4 payment.refused=0.9 praise=-0.8
neznam 7.09 bad=-0.6 complaint.delay=-0.3 complaint.quality=-0.3 good=-0.6 leaving=-0.3 payment.query=1.0 payment.refused=-0.5 praise=-0.4
nezodp 7.09 bad=3.2 complaint.quality=2.7 good=-0.4 growth=-0.3 leaving=1.2 legal=1.0 payment.disputed=1.1 payment.promised=-0.6 payment.query=-1.1 payment.refused=0.9 praise=-0.4
nezost 7.38 bad=0.7 complaint.delay=1.3 complaint.neglect=1.3 complaint.quality=-0.5 leaving=-0.6 legal=0.7 payment.disputed=-0.4 payment.refused=1.6 reputation=-0.4
nic 4.52 bad=-0.6 complaint.cost=-1.7 complaint.delay=-0.8 complaint.neglect=2.3 complaint.quality=-1.3 escalation=-0.6 good=-2.4 growth=-2.2 legal=-0.8 meeting.off=0.4 payment.delayed=-0.5 payment.disputed=1.6 payment.promised=-1.3 payment.refused=4.7 payment.sent=-1.3 praise=-1.6 reputation=-0.7 urgent=-1.0
nich 5.99 bad=2.3 complaint.delay=2.3 complaint.quality=3.3 escalation=1.5 good=-0.6 growth=-0.7 leaving=-0.5 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=1.0 payment.refused=0.7 payment.sent=0.7 praise=-0.7 reputation=1.3
nicom 7.38 bad=1.4 complaint.delay=0.5 complaint.neglect=2.7 complaint.quality=-0.4 leaving=-0.5 payment.promised=3.3 reputation=0.9
nie 3.82 bad=3.6 complaint.cost=1.6 complaint.neglect=2.9 complaint.quality=2.2 escalation=0.4 good=-3.9 growth=-3.0 leaving=1.3 legal=-0.7 meeting.off=2.3 payment.delayed=0.9 payment.disputed=2.8 payment.promised=-2.1 payment.refused=2.7 payment.sent=-1.0 praise=-3.1 reputation=-0.8
nieco 5.43 bad=1.9 complaint.cost=1.4 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=2.9 escalation=-0.5 good=-1.3 growth=-1.0 leaving=-2.0 legal=-0.6 meeting.off=1.0 payment.delayed=-0.8 payment.disputed=0.9 payment.promised=-0.7 payment.query=-0.7 payment.refused=-1.4 payment.sent=-0.9 praise=-1.0 reputation=0.5 urgent=-0.4
niecom 7.38 bad=0.7 complaint.delay=-0.3 complaint.quality=0.5 escalation=1.0 leaving=1.4 meeting.off=1.3 payment.refused=1.4
niekam 6.68 bad=-0.5 complaint.cost=1.3 complaint.delay=-0.5 complaint.quality=-0.6 good=0.4 leaving=-0.6 legal=-0.4 meeting.off=-0.4 payment.disputed=2.0 payment.query=0.9 payment.refused=1.1 payment.sent=2.2 praise=0.6 reputation=-0.3
niekde 7.09 bad=-0.4 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=1.0 complaint.quality=-0.9 good=-0.8 growth=-0.4 leaving=-0.9 payment.query=1.7 payment.sent=1.7 praise=-0.8
nieked 7.38 bad=-0.5 complaint.cost=-0.4 complaint.delay=1.4 complaint.neglect=2.1 complaint.quality=-0.8 leaving=-0.5 payment.delayed=1.2 payment.refused=-0.5
niekoh 5.70 bad=1.7 complaint.cost=-1.1 complaint.delay=-1.5 complaint.neglect=1.6 complaint.quality=1.8 escalation=2.7 good=-1.3 growth=-1.0 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.6 payment.sent=0.8 praise=-0.8 reputation=-0.7 urgent=1.5
niekom 6.68 bad=2.0 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=0.8 complaint.quality=0.4 good=-1.3 growth=-0.3 leaving=3.2 legal=-0.5 payment.disputed=-0.3 payment.refused=-0.6 praise=-1.1 reputation=-0.6
niekto 4.84 bad=1.4 complaint.cost=-1.3 complaint.delay=-0.7 complaint.neglect=3.9 complaint.quality=-1.7 escalation=0.8 good=-0.6 growth=-1.0 leaving=1.2 legal=-0.6 meeting.off=-1.1 payment.delayed=-1.2 payment.disputed=1.2 payment.promised=1.7 payment.query=-0.7 payment.refused=2.3 payment.sent=-1.1 praise=-0.7 reputation=-1.2 urgent=3.1
niekym 6.68 bad=1.0 complaint.cost=1.3 complaint.delay=-0.6 complaint.neglect=0.3 complaint.quality=-1.2 escalation=3.0 good=-0.6 legal=-0.4 meeting.off=1.0 payment.refused=-0.3 praise=-0.7 reputation=-0.5
niet 7.09 bad=1.3 complaint.delay=2.3 complaint.neglect=0.3 escalation=-0.4 good=-0.4 leaving=-0.8 payment.disputed=1.1 payment.refused=0.7 reputation=-0.4
nieto 7.38 complaint.delay=1.4 complaint.quality=-0.7 good=2.1 leaving=1.1 praise=2.6
nik 7.09 bad=0.8 complaint.cost=2.1 complaint.delay=-0.9 complaint.neglect=0.8 complaint.quality=-1.4 escalation=0.9 good=-0.6 leaving=2.7 payment.refused=-0.4 praise=-0.5 reputation=-0.3
nikam 7.09 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=0.9 good=-0.7 leaving=-0.5 praise=-0.4
nikde 6.87 bad=2.4 complaint.cost=-0.8 complaint.delay=4.8 complaint.neglect=-0.6 complaint.quality=-1.0 good=-0.9 growth=-0.5 leaving=-0.4 legal=-0.3 meeting.off=-0.3 payment.refused=1.9 praise=-0.6 reputation=-0.4 urgent=2.5
nikdy 6.28 bad=1.9 complaint.cost=-0.6 complaint.delay=1.2 complaint.neglect=-1.0 complaint.quality=-0.5 escalation=-0.3 good=1.5 growth=0.7 legal=1.5 meeting.off=-0.5 payment.disputed=0.9 payment.promised=-0.3 payment.query=-0.5 payment.refused=1.7 payment.sent=-0.4 praise=1.1 reputation=-0.8
nikoho 7.38 bad=0.8 complaint.cost=2.5 complaint.delay=-0.3 complaint.neglect=0.8 good=-0.4 leaving=-0.4 legal=0.8 payment.refused=-0.8 praise=-0.4 reputation=2.6
nikto 4.79 bad=5.1 complaint.cost=-1.3 complaint.delay=0.4 complaint.neglect=7.1 complaint.quality=4.2 good=-1.1 growth=-0.7 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=2.3 payment.promised=-0.4 payment.query=-1.1 payment.refused=3.7 payment.sent=0.8 praise=-0.3 urgent=1.8
nim 5.99 bad=1.1 complaint.cost=-0.9 complaint.delay=2.4 complaint.neglect=1.3 complaint.quality=1.9 escalation=0.8 good=-1.0 growth=0.6 leaving=0.3 meeting.off=-0.5 payment.delayed=2.5 payment.disputed=-0.4 payment.refused=2.8 payment.sent=-0.3 praise=-0.8 reputation=-0.8 urgent=-0.3
nimi 6.68 complaint.cost=0.7 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=0.8 escalation=1.3 good=-0.7 leaving=1.0 payment.disputed=-0.6 payment.promised=1.8 payment.sent=-0.4 praise=-0.5 reputation=-0.5
nitre 7.38 legal=0.7 reputation=-0.4
nitry 6.87 bad=-0.7 complaint.cost=-0.6 complaint.delay=-0.5 complaint.quality=-0.7 growth=-0.4 leaving=1.1 legal=-0.3 meeting.off=1.1 payment.disputed=-0.4 payment.refused=-0.6 reputation=-0.4
nizsie 7.38 bad=-0.7 complaint.quality=-0.4 payment.disputed=-0.3 payment.query=1.9
no 5.34 bad=2.7 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=2.1 escalation=-1.0 good=1.8 growth=0.6 leaving=3.1 legal=-1.0 payment.delayed=-0.8 payment.disputed=2.1 payment.query=-0.7 payment.refused=-1.3 payment.sent=-0.6 praise=1.2 reputation=2.2 urgent=-0.8
noc 6.87 bad=0.8 complaint.delay=2.1 complaint.neglect=1.7 complaint.quality=-0.5 good=-0.6 growth=-0.4 leaving=-0.6 payment.refused=0.9 praise=-0.7 reputation=0.5
noci 5.91 bad=-1.8 complaint.cost=-1.0 complaint.neglect=-2.0 complaint.quality=-0.4 escalation=1.4 growth=-0.5 leaving=0.9 legal=-0.7 meeting.off=-0.5 payment.delayed=1.3 payment.disputed=0.8 payment.promised=-0.3 payment.refused=-1.0 payment.sent=-0.3 reputation=-1.4 urgent=1.6
nohu 7.38 bad=-0.5 good=-0.5 meeting.off=1.4 payment.delayed=3.4 praise=-0.3
nom 6.53 complaint.cost=0.4 complaint.quality=1.0 good=2.4 growth=1.4 leaving=-0.7 payment.delayed=-0.4 payment.promised=-0.4 praise=2.7 reputation=-0.6
normos 6.87 bad=-1.4 complaint.cost=-0.5 complaint.quality=-0.8 good=0.6 growth=1.3 leaving=-0.7 payment.refused=0.8 payment.sent=1.0 praise=1.0
nosia 7.38 bad=1.0 complaint.quality=1.5 good=-0.4 leaving=2.3
nosit 6.87 bad=0.4 complaint.cost=0.5 complaint.neglect=1.6 complaint.quality=-0.9 good=-0.6 leaving=0.7 payment.delayed=-0.4 payment.refused=-0.6 praise=0.5
notark 7.09 complaint.quality=0.3 good=-0.3 legal=1.0 payment.refused=-0.3 reputation=-0.4
notaro 7.38 bad=-0.6 good=-0.3
notifi 7.38 bad=-0.6 complaint.cost=2.8 complaint.quality=-1.5 good=-0.5 leaving=-0.7 payment.refused=-0.9 praise=-0.3 reputation=-0.7
nova 6.17 bad=-1.4 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-1.1 escalation=-0.5 good=0.8 growth=-0.8 leaving=0.6 legal=-0.3 payment.delayed=-0.6 payment.query=-0.3 praise=0.4 reputation=-0.4 urgent=-0.3
novak 7.38 complaint.neglect=2.4 complaint.quality=-0.7 escalation=-0.3 good=-0.4 legal=-0.7 payment.refused=-0.3 praise=-0.4
nove 6.28 bad=-1.0 complaint.cost=0.7 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-2.0 good=1.6 growth=-0.4 leaving=0.5 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.5 praise=2.8 reputation=-0.6 urgent=-0.3
noveho 6.28 bad=2.0 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=0.7 complaint.quality=1.8 escalation=-0.4 good=-0.8 growth=-0.8 leaving=1.3 legal=0.9 meeting.off=-0.3 payment.delayed=0.6 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=1.2 payment.sent=-0.3 praise=-0.7 reputation=1.0
novej 6.68 bad=-1.4 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.6 escalation=0.5 good=-0.7 legal=-0.4 meeting.off=3.0 payment.delayed=-0.3 payment.refused=-0.4 praise=-0.6 reputation=-0.4
novemb 5.43 bad=0.9 complaint.cost=1.1 complaint.delay=1.0 complaint.neglect=1.3 complaint.quality=-0.5 escalation=-0.7 good=-1.5 growth=-0.8 leaving=4.0 legal=1.0 meeting.off=-0.8 payment.delayed=-1.0 payment.query=4.2 payment.refused=-0.4 payment.sent=3.4 praise=-1.4 reputation=-1.2 urgent=-0.6
novemu 7.38 complaint.cost=-0.5 payment.disputed=0.9 payment.refused=-0.4
novina 6.40 bad=-0.7 complaint.cost=-0.3 complaint.delay=1.3 complaint.neglect=-0.6 escalation=-0.4 good=-0.6 growth=-0.6 leaving=-0.5 meeting.off=-0.3 payment.promised=-0.5 praise=-0.5 reputation=1.8
novini 7.38 bad=-0.4
novom 6.40 complaint.cost=0.8 complaint.delay=-0.8 complaint.neglect=0.5 complaint.quality=-0.8 good=-0.5 payment.delayed=2.7 payment.promised=1.2 payment.query=-0.4 payment.refused=-0.3 praise=-0.5 reputation=0.8
novsiu 7.38 payment.promised=-0.5 payment.sent=-0.9
novu 6.28 bad=-1.7 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-0.4 good=-1.0 growth=-0.6 leaving=-0.8 legal=-0.9 meeting.off=-0.5 payment.delayed=1.3 payment.disputed=-0.6 payment.promised=-0.5 payment.query=3.4 payment.refused=-0.8 payment.sent=-0.5 praise=-0.9 reputation=0.4
novy 5.26 bad=-1.0 complaint.cost=0.8 complaint.delay=0.8 complaint.quality=-2.0 good=1.0 growth=0.4 leaving=1.0 legal=-0.5 meeting.off=-0.7 payment.delayed=0.4 payment.promised=1.2 payment.query=-0.5 payment.refused=-1.6 praise=1.3 reputation=-0.9 urgent=-0.8
novym 7.38 bad=-0.6 complaint.delay=-0.4 complaint.neglect=-0.4 meeting.off=1.9 payment.delayed=-0.5 payment.promised=-0.5 payment.query=0.6 praise=-0.3
nu 6.68 complaint.cost=0.5 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=1.1 good=0.6 growth=0.5 leaving=2.1 legal=-0.3 payment.disputed=-0.5 payment.refused=1.7 payment.sent=0.5 praise=0.8 reputation=-0.5
nula 6.87 bad=1.2 complaint.cost=1.3 complaint.delay=-0.5 complaint.neglect=2.0 complaint.quality=0.7 good=-0.4 payment.disputed=-0.4 payment.refused=-0.4 payment.sent=-0.3 praise=-0.3 reputation=3.7
nuz 7.09 bad=0.7 complaint.delay=1.6 complaint.neglect=-0.3 complaint.quality=0.3 good=-0.6 growth=-0.4 leaving=0.5 payment.refused=1.4 praise=-0.6 reputation=-0.3
o 2.72 bad=0.5 complaint.cost=2.5 complaint.delay=0.6 complaint.neglect=-1.8 escalation=0.5 good=-2.7 growth=-0.8 leaving=-0.7 legal=0.5 payment.delayed=1.8 payment.disputed=-0.4 payment.promised=-0.7 payment.refused=-1.7 payment.sent=-1.5 praise=-1.3 reputation=3.6 urgent=2.8
obaja 7.38 bad=1.7 complaint.delay=2.1 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.9 leaving=1.3 payment.delayed=-0.4 payment.refused=1.7 praise=-0.7
obalke 7.09 complaint.cost=-0.3 complaint.neglect=1.1 complaint.quality=1.2 good=-0.5 payment.refused=2.0 praise=-0.6 reputation=0.8
obce 6.53 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-1.5 escalation=-0.3 good=0.5 growth=1.5 legal=-0.5 payment.disputed=0.7 praise=0.9 reputation=0.9
obchod 5.64 complaint.cost=1.5 complaint.delay=-0.9 complaint.neglect=1.5 complaint.quality=-0.9 good=-0.9 growth=-0.6 leaving=-1.8 legal=0.8 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.9 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.0 payment.sent=1.0 praise=-0.9 reputation=0.7 urgent=0.4
obci 7.38 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=0.5 good=0.9 leaving=-0.4 praise=0.9 reputation=0.8
obcian 7.09 complaint.delay=1.8 complaint.quality=-0.9 good=-0.3 leaving=-0.3 legal=1.1 payment.disputed=2.3 payment.refused=-0.6 praise=-0.3
obdobi 7.38 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=-0.7 leaving=0.9 meeting.off=1.1 payment.delayed=2.2
obe 6.68 bad=-1.1 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=-1.2 growth=-0.5 leaving=-0.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=2.3 payment.query=-0.5 payment.refused=-0.6 payment.sent=4.2 praise=-0.9
obec 5.91 bad=-0.7 complaint.cost=-0.7 complaint.quality=-0.6 escalation=0.8 leaving=-0.6 legal=0.4 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.5 payment.query=4.0 payment.sent=-0.4 urgent=-0.4
obecne 7.09 complaint.cost=1.0 leaving=2.0 legal=0.5 payment.disputed=-0.4 reputation=0.7
obecno 7.38 complaint.quality=0.3 legal=0.8
obed 6.53 bad=-0.3 complaint.cost=0.5 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-1.4 good=0.4 growth=-0.3 leaving=0.7 legal=-0.4 meeting.off=2.9 payment.promised=-0.3 payment.refused=-0.4 praise=-0.9 reputation=-0.4
obeda 7.09 complaint.neglect=-0.4 complaint.quality=0.9 good=-0.7 growth=-0.7 leaving=-0.3 meeting.off=-0.3 payment.delayed=-0.6 payment.promised=0.6 praise=-0.4 reputation=-0.5 urgent=2.7
obede 7.09 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=1.5 leaving=-0.7 legal=1.3 reputation=-0.5
obhlia 6.28 bad=-1.9 complaint.cost=1.1 complaint.neglect=-0.9 complaint.quality=-1.5 escalation=0.6 good=-0.9 growth=-0.6 leaving=-0.8 legal=-0.5 meeting.off=6.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.4 praise=-0.7 reputation=-0.6 urgent=1.2
objedn 4.38 bad=-1.6 complaint.cost=-1.4 complaint.delay=-0.9 complaint.neglect=-2.4 complaint.quality=0.4 good=0.6 growth=5.3 leaving=-0.8 legal=-1.6 meeting.off=-1.9 payment.delayed=0.9 payment.disputed=-1.6 payment.query=2.7 payment.refused=0.8 reputation=-2.4
objima 7.38 bad=-1.5 complaint.neglect=-0.6 complaint.quality=-0.7 good=2.7 legal=-0.3 payment.refused=-0.4 praise=-1.3
obklad 6.68 bad=1.8 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=3.5 good=-1.1 growth=-0.4 leaving=0.6 payment.refused=1.9 payment.sent=-0.3 praise=-1.0 reputation=0.7
obraci 7.38 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=-0.6 escalation=1.5 leaving=-0.3 payment.delayed=2.9
obrati 6.87 bad=1.7 complaint.cost=-0.4 complaint.neglect=-0.7 complaint.quality=2.3 leaving=0.4 legal=2.9 payment.disputed=-0.4 reputation=-0.7
obrazk 6.87 bad=1.4 complaint.cost=1.2 complaint.delay=-0.5 complaint.neglect=0.3 complaint.quality=0.6 good=-0.8 leaving=-0.5 meeting.off=-0.3 praise=-0.6 reputation=-1.1
obrazo 6.87 bad=0.4 complaint.cost=0.9 complaint.delay=0.4 good=-0.5 leaving=-0.6 praise=-0.5 reputation=1.1
obrusy 7.38 bad=1.8 complaint.quality=3.9 good=0.5 growth=-0.7 leaving=-0.3 meeting.off=-0.5 payment.sent=3.6 praise=0.8
obsahu 6.68 bad=1.1 complaint.cost=-0.7 complaint.delay=1.0 complaint.neglect=-0.5 complaint.quality=1.7 good=-0.6 leaving=-0.3 legal=2.4 payment.disputed=-0.4 payment.refused=1.5 praise=-0.4 reputation=-0.3
obstar 7.38 bad=0.3 complaint.delay=-0.4 complaint.quality=-0.4 good=-0.4 praise=-0.3
ocakav 6.68 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=1.9 escalation=-0.3 good=3.4 leaving=-0.6 legal=1.0 payment.disputed=2.1 payment.refused=-0.4 praise=3.5 reputation=-0.8
ocenuj 7.38 bad=-1.0 complaint.quality=-0.8 good=1.6 growth=-0.6 legal=-0.3 praise=1.8
ochotn 7.38 bad=-1.0 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.3 praise=1.5
ochran 6.17 bad=1.1 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=0.9 escalation=0.4 good=-1.0 growth=-0.5 legal=4.7 meeting.off=-0.4 payment.disputed=0.4 payment.refused=-0.7 payment.sent=-0.4 praise=-0.9
oci 7.38 bad=0.6 complaint.neglect=1.0 complaint.quality=1.3 good=-0.5 leaving=1.3 payment.refused=0.9 praise=-0.6
od 3.17 bad=3.0 complaint.cost=-1.3 complaint.delay=3.0 complaint.neglect=5.5 good=-2.4 growth=-1.7 leaving=6.5 legal=0.6 meeting.off=-2.8 payment.delayed=-1.0 payment.disputed=0.4 payment.promised=-0.7 payment.query=0.7 payment.refused=-1.8 payment.sent=-2.1 praise=-1.2 reputation=-0.8 urgent=1.1
odber 7.38 complaint.cost=0.8 complaint.quality=-0.4 escalation=1.1 leaving=0.6
odbera 6.17 bad=-1.3 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=-0.3 good=-0.9 growth=-0.7 leaving=-1.0 legal=-0.8 meeting.off=-0.3 payment.delayed=0.5 payment.disputed=-0.5 payment.promised=0.7 payment.query=0.4 payment.refused=-1.0 payment.sent=-0.4 praise=-1.1 reputation=-0.4
odberu 7.38 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=1.2 complaint.quality=-0.4 leaving=-0.8
odbil 7.38 bad=1.1 complaint.delay=-0.4 complaint.neglect=2.4 complaint.quality=1.1 escalation=1.3 good=-0.5 praise=-0.4
odborn 7.38 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=1.6 good=-0.6 payment.refused=-0.3 praise=-0.6
odchad 5.64 bad=-1.4 complaint.cost=-1.0 complaint.delay=0.8 complaint.neglect=0.4 complaint.quality=-2.5 escalation=-0.6 leaving=1.3 legal=-1.3 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.8 payment.query=-0.4 payment.refused=-1.2 payment.sent=-0.5 praise=0.4 reputation=0.9 urgent=1.9
odchod 7.09 bad=-1.8 complaint.neglect=-0.8 complaint.quality=-0.9 leaving=-0.5 reputation=-0.5
oddele 5.91 bad=0.7 complaint.cost=0.9 complaint.delay=4.3 complaint.quality=-0.8 good=-1.8 leaving=-0.8 legal=1.2 payment.disputed=-0.3 payment.promised=-0.5 payment.refused=0.7 payment.sent=-0.3 praise=-1.5 reputation=-0.9
odflak 7.38 bad=1.7 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=2.8 good=-1.1 payment.promised=2.9 praise=-0.8
odfoti 7.38 bad=0.9 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=2.3 good=-0.4 leaving=-0.5 legal=-0.3 praise=-0.4 reputation=3.0
odhado 7.38 bad=0.7 complaint.quality=1.3 good=-0.4 legal=1.2 payment.delayed=1.7
odhlas 5.99 bad=-0.6 complaint.delay=-0.8 complaint.neglect=-0.4 escalation=-0.4 good=-1.0 growth=-0.7 leaving=0.4 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.7 payment.promised=-0.4 payment.refused=-0.7 payment.sent=-0.5 praise=-0.9 urgent=-0.4
odide 7.09 bad=1.0 complaint.delay=1.3 complaint.neglect=-0.4 complaint.quality=0.5 escalation=-0.3 legal=0.6 meeting.off=-0.5 payment.promised=1.9 payment.query=-0.4 payment.refused=-0.3 payment.sent=-0.7 reputation=0.8 urgent=2.0
odidu 6.87 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=0.8 complaint.quality=1.6 good=-0.7 leaving=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=3.1 payment.query=-0.9 praise=-0.7
odisie 5.99 bad=-1.6 complaint.cost=-1.0 complaint.delay=-0.3 complaint.quality=-0.6 escalation=-0.4 good=-1.0 growth=-0.6 leaving=-1.2 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.5 payment.query=2.0 payment.refused=-0.5 payment.sent=3.8 praise=-1.0
odisla 6.28 bad=-1.0 complaint.cost=-0.7 complaint.delay=-1.6 complaint.neglect=-0.5 escalation=-0.4 good=-0.8 growth=0.4 leaving=-1.1 legal=-0.5 meeting.off=-0.9 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.5 payment.query=-0.3 payment.refused=-0.7 payment.sent=2.8 praise=-0.6 reputation=-0.8 urgent=-0.6
odisli 7.38 complaint.delay=0.3 complaint.neglect=-0.3 complaint.quality=-0.4 leaving=-0.4 payment.sent=2.1
odislo 7.09 bad=-1.2 complaint.delay=-0.7 complaint.neglect=-0.3 good=0.4 leaving=-0.3 meeting.off=-0.4 payment.refused=-0.6 payment.sent=3.1 praise=0.4
odkaz 5.48 bad=-0.4 complaint.neglect=0.6 complaint.quality=-0.5 leaving=-0.4 payment.refused=-0.3 reputation=-0.9
odkedy 6.17 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=2.6 complaint.quality=-1.3 good=1.8 growth=3.7 leaving=-1.3 legal=-0.7 meeting.off=-0.3 payment.disputed=-0.6 payment.promised=1.0 payment.query=-0.3 payment.refused=-0.7 payment.sent=-0.4 praise=2.7 reputation=-0.8
odkial 7.09 bad=1.2 complaint.neglect=-0.4 complaint.quality=2.2 leaving=-0.8 reputation=1.7
odklad 6.87 complaint.delay=0.6 complaint.neglect=-0.6 complaint.quality=-1.2 good=-0.4 legal=2.1 meeting.off=2.9 payment.delayed=1.9 payment.disputed=-0.4 payment.refused=-0.6 praise=-0.4 reputation=-0.6
odklep 7.38 bad=-1.0 complaint.quality=-0.4 leaving=-0.3 legal=-0.3 meeting.off=-0.3 payment.promised=2.6 payment.query=-0.3
odlozi 6.87 bad=0.5 complaint.cost=-0.6 complaint.delay=0.3 complaint.neglect=-0.8 complaint.quality=1.5 good=-0.7 legal=-0.5 payment.refused=1.7 praise=-0.7 reputation=0.6
odmenu 7.09 bad=0.4 complaint.cost=1.4 complaint.delay=0.5 complaint.neglect=0.7 complaint.quality=-0.4 good=-0.4 growth=1.0 leaving=-0.7 legal=-0.5 payment.refused=-0.4 payment.sent=0.8 praise=-0.5 reputation=-0.6
odmiet 5.48 bad=-2.0 complaint.cost=-1.6 complaint.delay=-1.2 complaint.neglect=-1.2 complaint.quality=-0.8 escalation=-0.7 growth=-1.2 leaving=-1.0 legal=-0.9 meeting.off=-1.1 payment.delayed=-1.5 payment.disputed=-1.6 payment.promised=-1.5 payment.query=-0.9 payment.refused=1.9 payment.sent=-0.9 praise=0.5 reputation=-0.8 urgent=-0.5
odnies 7.09 bad=0.9 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=2.0 complaint.quality=0.7 good=-0.3 leaving=1.8 legal=0.5 payment.refused=2.4
odo 6.08 bad=1.6 complaint.cost=-1.0 complaint.delay=-0.6 complaint.quality=2.8 escalation=-0.3 good=0.5 growth=-0.3 leaving=0.9 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=0.9 payment.promised=-0.4 payment.refused=2.8 praise=0.5 reputation=0.5
odosla 7.09 bad=-0.9 complaint.delay=0.5 complaint.neglect=-0.5 complaint.quality=0.4 good=0.7 leaving=-0.3 legal=-0.4 payment.disputed=-0.5 payment.promised=1.6 payment.refused=-0.6 payment.sent=2.2 praise=0.7
odovzd 5.22 bad=1.3 complaint.cost=-1.7 complaint.delay=3.9 complaint.quality=-0.8 escalation=0.9 good=0.4 growth=-1.6 leaving=3.2 legal=1.0 meeting.off=-1.1 payment.delayed=-1.4 payment.disputed=-0.8 payment.promised=-1.1 payment.query=-0.5 payment.refused=-1.1 payment.sent=-1.0 praise=0.6 reputation=-0.7
odpis 7.38 complaint.delay=-0.5 complaint.quality=0.3 leaving=0.5 legal=0.5
odpisa 6.87 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=1.3 complaint.quality=-1.2 good=-0.6 leaving=-0.8 legal=1.2 praise=-0.6 reputation=-0.5
odpoci 6.68 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=1.6 growth=0.8 leaving=-0.8 meeting.off=-0.4 payment.disputed=5.1 payment.query=-0.5 payment.refused=-0.4 payment.sent=1.8 reputation=-0.3
odpor 6.87 bad=0.7 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.3 escalation=-0.4 leaving=-1.0 legal=3.5 payment.disputed=1.6 payment.refused=2.4 reputation=-0.7
odporu 6.08 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=-1.4 complaint.quality=-0.9 escalation=-0.3 good=1.1 growth=2.5 leaving=1.7 legal=1.8 meeting.off=-0.7 payment.delayed=-0.7 payment.promised=-1.0 payment.refused=-1.0 payment.sent=-0.4 praise=0.5 reputation=0.6 urgent=-0.4
odpove 4.63 bad=0.8 complaint.cost=-1.4 complaint.delay=0.7 complaint.neglect=7.3 complaint.quality=-1.9 escalation=0.9 good=-3.1 growth=-1.9 leaving=-2.3 legal=-0.3 payment.delayed=-1.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-1.0 payment.refused=0.7 payment.sent=-1.0 praise=-2.9 urgent=-1.0
odpovi 7.09 complaint.delay=-0.4 complaint.neglect=2.5 good=-0.7 leaving=-0.6 legal=1.8 payment.refused=-0.3 praise=-0.6 reputation=0.5
odreza 7.38 bad=1.3 complaint.neglect=-0.4 complaint.quality=2.0 payment.disputed=-0.3 payment.refused=1.0 reputation=1.9
odsek 5.34 complaint.delay=-0.7 complaint.quality=-0.3 leaving=-0.9 legal=-0.6 payment.refused=-0.5 reputation=-0.6
odstah 7.38 bad=-1.2 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.5 good=1.7 leaving=-0.7 praise=1.8 reputation=-0.4
odstra 6.28 bad=2.8 complaint.cost=-0.8 complaint.delay=0.4 complaint.neglect=-1.0 complaint.quality=2.9 escalation=-0.5 good=-0.9 growth=-0.6 leaving=-0.7 legal=2.2 meeting.off=-0.4 payment.delayed=-0.7 payment.disputed=0.8 payment.refused=3.2 payment.sent=-0.6 praise=-0.6 reputation=1.6
odstup 5.84 bad=0.3 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=-0.9 complaint.quality=1.0 escalation=-0.5 good=-0.5 growth=-0.6 leaving=3.4 legal=2.8 payment.delayed=-0.4 payment.disputed=-0.6 payment.query=-0.4 payment.sent=-0.5 praise=-0.4 reputation=-0.4 urgent=-0.4
odtah 7.38 bad=0.4 complaint.cost=2.5 complaint.neglect=-0.5 complaint.quality=0.8 payment.disputed=1.1 reputation=0.5
odtera 6.28 bad=1.1 complaint.cost=0.4 complaint.neglect=1.5 complaint.quality=-0.3 escalation=2.2 good=-0.9 growth=-0.7 leaving=-0.8 legal=2.6 meeting.off=-0.3 payment.delayed=-0.4 payment.promised=-0.3 payment.query=-0.6 payment.refused=0.9 payment.sent=-0.3 praise=-0.7
odvola 6.68 bad=-1.6 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.8 leaving=-0.6 legal=-0.6 meeting.off=2.3 payment.delayed=-0.4 payment.refused=0.7 praise=-0.6
odvted 6.53 bad=0.6 complaint.cost=0.6 complaint.delay=2.6 complaint.neglect=2.9 good=0.5 growth=1.3 payment.promised=1.4 payment.refused=1.3 praise=0.5 reputation=-0.7
ok 7.38 bad=-0.9 complaint.cost=-0.4 good=-1.5 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.8 payment.refused=-0.5 payment.sent=-0.4 praise=-1.6
okamzi 6.08 bad=1.0 complaint.cost=-0.5 complaint.delay=0.8 escalation=3.2 good=-1.3 growth=-0.6 legal=0.7 meeting.off=1.8 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.3 payment.refused=-1.0 payment.sent=3.4 praise=-1.2 reputation=-1.0 urgent=6.6
okien 7.38 bad=-0.5 complaint.delay=0.7 complaint.neglect=-0.5 complaint.quality=0.4 leaving=-0.6 legal=0.7 payment.disputed=0.8 payment.sent=2.6
okna 6.40 complaint.delay=2.3 complaint.neglect=-0.7 complaint.quality=0.4 good=-0.5 growth=-0.4 leaving=-0.7 legal=0.7 meeting.off=-0.4 payment.disputed=-0.4 payment.query=-0.3 payment.refused=0.5 praise=-0.4 reputation=0.8
okolo 6.68 bad=-0.3 complaint.cost=-0.4 complaint.delay=1.6 complaint.neglect=-0.4 complaint.quality=-0.3 growth=1.5 leaving=0.9 meeting.off=1.7 payment.delayed=3.2 payment.promised=1.9 payment.refused=-0.4 praise=0.5 reputation=-0.3
okrem 6.68 bad=-0.7 complaint.cost=-0.4 complaint.neglect=0.4 complaint.quality=0.9 good=2.6 growth=-0.3 leaving=0.7 payment.refused=-0.4 praise=2.8 reputation=-0.4
okrese 7.38 bad=-0.7 complaint.quality=-0.3 good=-0.3
okresn 6.40 bad=-0.4 complaint.cost=0.4 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=0.6 good=-0.5 growth=-0.4 leaving=-0.5 payment.refused=-0.6 praise=-0.4 reputation=0.3 urgent=-0.4
okruhl 7.38 bad=-0.4 complaint.quality=-0.6 good=-0.5 legal=-0.4 praise=-0.5
oktobe 6.40 bad=-0.8 complaint.cost=-0.6 good=-0.5 growth=-0.4 leaving=0.6 legal=1.1 payment.delayed=0.4 payment.promised=0.8 payment.query=1.2 payment.refused=1.0 payment.sent=1.1 praise=-0.5
oktobr 5.34 bad=0.9 complaint.cost=1.8 complaint.delay=1.7 complaint.neglect=3.1 complaint.quality=-1.1 good=-1.7 growth=-0.9 leaving=-2.0 legal=0.8 meeting.off=-0.8 payment.delayed=2.0 payment.disputed=0.5 payment.promised=1.1 payment.query=1.1 payment.refused=1.6 payment.sent=-1.1 praise=-1.5 reputation=-0.8 urgent=-0.5
okulia 7.09 bad=-0.7 complaint.cost=0.9 complaint.neglect=-0.7 complaint.quality=-0.9 good=2.4 growth=-0.5 leaving=-0.3 payment.disputed=1.0 payment.refused=-0.4 praise=2.7 reputation=-0.3
olga 7.09 bad=-0.5 complaint.delay=0.4 complaint.quality=-0.4 good=-0.6 meeting.off=1.7 praise=-0.7
omeska 5.14 bad=0.9 complaint.cost=-0.9 complaint.delay=4.8 complaint.neglect=-0.8 complaint.quality=-1.4 good=-0.5 leaving=-1.2 legal=2.6 meeting.off=-0.3 payment.delayed=2.2 payment.disputed=1.0 payment.promised=1.6 payment.query=-0.4 payment.refused=-0.8 praise=-0.5 reputation=-0.7
omsi 7.38 bad=0.5 complaint.delay=0.6 complaint.neglect=1.1 complaint.quality=-0.4 meeting.off=-0.5 payment.promised=-0.4 urgent=1.6
omyl 7.38 bad=0.6 complaint.cost=-0.4 complaint.quality=0.5 legal=0.5 payment.disputed=1.1
omylom 6.68 bad=-0.7 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=-1.7 escalation=-0.6 good=0.4 leaving=-1.0 legal=-0.3 meeting.off=-0.5 payment.refused=-0.6 payment.sent=-0.3 praise=-1.1 reputation=-0.5
on 5.99 complaint.cost=2.8 complaint.delay=1.2 complaint.quality=-2.3 escalation=5.9 good=-0.3 growth=-0.6 leaving=-0.6 legal=0.5 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.4 payment.refused=-0.7 payment.sent=-0.4 reputation=1.8
ona 6.68 complaint.delay=1.9 complaint.quality=-1.0 growth=-0.4 leaving=-0.5 meeting.off=1.0 payment.delayed=-0.3 payment.promised=-0.5 payment.refused=1.7 reputation=-0.3
onesko 7.09 bad=-1.3 complaint.cost=-0.3 complaint.quality=-0.6 good=-0.6 growth=-0.5 leaving=-0.5 payment.delayed=4.3 payment.promised=1.1 payment.query=-0.3 payment.refused=-0.8 praise=-0.3
oni 7.09 bad=0.8 complaint.cost=2.2 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=1.1 good=-0.5 legal=-0.4 payment.disputed=-0.3 payment.query=-0.3 payment.refused=1.7 praise=-0.4 reputation=1.9
online 7.38 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.6 reputation=0.6
opacno 7.38 bad=0.6 complaint.cost=1.9 complaint.neglect=-0.6 complaint.quality=1.1 good=-0.4 legal=0.4 payment.refused=1.4
opat 6.40 bad=2.7 complaint.cost=-0.7 complaint.delay=1.4 complaint.neglect=1.8 complaint.quality=1.5 escalation=0.5 good=-0.6 growth=-0.4 leaving=-1.0 legal=-0.5 meeting.off=0.8 payment.disputed=1.5 payment.refused=-0.6 payment.sent=-0.4 praise=-0.4 reputation=-0.5
operat 6.87 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=0.5 good=-0.6 growth=-0.4 leaving=-0.9 legal=1.1 meeting.off=-0.4 praise=-0.4 reputation=-0.4
oplati 7.38 bad=-2.1 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=-0.5 complaint.quality=-0.7 good=3.0 leaving=-0.9 praise=3.5
oponen 7.09 bad=-0.6 complaint.cost=1.7 escalation=-0.3 good=1.1 growth=1.4 leaving=-0.4 payment.sent=1.4 praise=1.5
oprav 7.09 bad=1.0 complaint.delay=-0.7 good=-0.3 legal=1.0 payment.disputed=1.6 payment.refused=-0.5 praise=-0.3 reputation=-0.5
oprava 7.09 bad=1.3 complaint.cost=-0.3 complaint.delay=0.9 complaint.neglect=-0.6 complaint.quality=1.3 escalation=0.5 good=-0.4 growth=-0.4 leaving=-0.6 legal=-0.3 payment.delayed=-0.3 payment.refused=-0.4 reputation=-0.4
oprave 6.87 bad=0.7 complaint.cost=0.9 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=2.0 escalation=-0.4 good=-0.5 growth=-0.3 leaving=-1.0 legal=1.3 payment.disputed=0.9 payment.refused=-0.5 praise=-0.5 reputation=-0.8
opravi 6.08 bad=-0.6 complaint.cost=-0.7 complaint.delay=-0.9 complaint.quality=1.3 escalation=-0.4 good=1.4 growth=-0.9 leaving=-0.8 legal=-0.8 meeting.off=-0.4 payment.delayed=1.9 payment.disputed=-0.7 payment.promised=-0.5 payment.query=2.7 payment.refused=-0.9 praise=1.4 urgent=0.7
opravn 6.53 bad=1.4 complaint.cost=-0.5 complaint.neglect=1.7 complaint.quality=0.4 good=-0.6 leaving=-0.7 legal=2.1 payment.delayed=-0.3 payment.disputed=3.0 payment.refused=-0.6 praise=-0.6 reputation=-0.4
opravo 7.38 bad=0.4 complaint.delay=-0.4 complaint.quality=1.2 payment.disputed=0.5
opravt 5.99 bad=1.4 complaint.cost=-1.4 complaint.delay=-1.2 complaint.neglect=1.3 complaint.quality=0.6 escalation=-0.5 good=-1.7 growth=-0.7 leaving=-1.2 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=5.5 payment.promised=-0.4 payment.query=1.1 payment.refused=-0.9 payment.sent=-0.6 praise=-1.4 urgent=-0.5
opravu 6.08 bad=2.3 complaint.cost=1.4 complaint.quality=3.3 good=-0.6 growth=-0.4 leaving=-1.2 legal=0.6 meeting.off=-0.3 payment.delayed=0.5 payment.disputed=2.6 payment.promised=-0.5 payment.query=0.7 payment.refused=-1.0 payment.sent=-0.3 praise=-0.5 reputation=-0.6
optiku 7.38 complaint.delay=-0.3 complaint.quality=1.2 leaving=-0.4 legal=1.3 meeting.off=2.5
opyta 7.38 bad=1.0 complaint.neglect=-1.2 complaint.quality=-0.9 good=-0.8 leaving=-0.6 payment.refused=-0.4 praise=-0.8 reputation=3.7
orave 7.38 bad=0.4 complaint.delay=0.9 complaint.quality=-0.3 good=0.5 leaving=1.3 praise=0.6
oravec 7.38 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=-0.4 escalation=1.6 good=-0.4
organ 7.38 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.9 leaving=0.4 payment.refused=1.1
organi 6.68 complaint.cost=-0.5 complaint.delay=2.0 complaint.neglect=-0.8 escalation=-0.4 good=0.8 growth=-0.7 leaving=-0.4 legal=-0.3 meeting.off=-0.7 praise=0.9 reputation=1.3
origin 6.87 complaint.neglect=1.0 complaint.quality=-0.6 good=-1.0 growth=-0.3 leaving=-0.7 legal=-0.3 payment.promised=-0.4 payment.refused=0.9 praise=-1.1
osem 7.09 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=1.2 good=-0.3 legal=1.5 payment.disputed=1.3 reputation=0.9
osemde 7.38 bad=0.9 complaint.cost=2.0 complaint.neglect=0.8 complaint.quality=-1.0 leaving=-0.4 payment.disputed=2.0 payment.refused=1.7 payment.sent=2.8 praise=-0.4 reputation=1.3
oslavu 7.38 bad=-1.4 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.3 good=1.6 leaving=-0.4 payment.promised=1.4 praise=1.6 reputation=-0.3
oslovi 6.53 bad=1.3 complaint.cost=1.5 complaint.delay=2.2 complaint.neglect=0.3 escalation=1.8 good=-1.1 growth=-0.4 leaving=3.2 payment.refused=-0.3 payment.sent=-0.3 praise=-0.9 reputation=-0.6
osmej 6.87 complaint.cost=-0.7 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=-1.0 good=-1.4 leaving=-0.5 meeting.off=-0.6 payment.delayed=-0.5 payment.promised=-0.3 praise=-1.3 reputation=0.9 urgent=2.0
osob 7.38 complaint.neglect=0.5 complaint.quality=-0.3 growth=1.4 payment.disputed=0.9
osoba 7.09 bad=1.0 complaint.neglect=2.7 good=-0.5 legal=3.1 payment.refused=-0.4 praise=-0.4
osobne 6.40 bad=2.5 complaint.cost=-0.7 complaint.delay=4.0 complaint.neglect=3.0 complaint.quality=0.5 escalation=3.7 good=-1.0 growth=-0.6 legal=1.7 meeting.off=-0.4 payment.disputed=0.5 payment.refused=1.5 praise=-0.8 reputation=-0.4 urgent=1.0
osobno 7.38 bad=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.8
osobny 6.53 bad=1.3 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=1.5 escalation=1.7 good=-0.7 growth=-0.6 legal=3.0 praise=-0.6 reputation=0.8
osprav 5.91 bad=-1.6 complaint.cost=-1.0 complaint.delay=-1.2 complaint.neglect=-1.1 escalation=-0.4 good=-1.2 growth=-0.5 leaving=-0.9 legal=-0.5 meeting.off=5.3 payment.delayed=1.6 payment.disputed=1.6 payment.promised=1.0 payment.query=-0.7 payment.refused=-1.0 payment.sent=-0.9 praise=-1.2 urgent=-0.4
ostalo 7.38 bad=0.4 complaint.cost=2.2 complaint.neglect=1.5 complaint.quality=1.0 leaving=-0.3 legal=-0.3 reputation=0.5
ostatn 6.28 complaint.cost=-0.7 complaint.neglect=0.4 escalation=-0.4 good=0.7 growth=1.9 leaving=1.3 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.3 payment.query=1.2 payment.refused=-0.5 praise=1.3 reputation=2.9 urgent=1.2
ostato 7.38 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=0.4 good=-0.3 meeting.off=-0.5 payment.refused=1.0 reputation=0.9 urgent=-0.6
ostava 5.99 bad=-0.5 complaint.cost=-0.7 complaint.delay=-0.3 complaint.neglect=1.1 complaint.quality=-0.5 escalation=1.5 good=0.4 growth=0.9 leaving=-1.0 meeting.off=1.1 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.4 payment.refused=0.8 praise=-0.8 reputation=-0.8
osvedc 7.38 complaint.quality=0.7 good=1.7 growth=1.2 leaving=-0.4 legal=1.2 praise=-0.4 reputation=-0.4
osvetl 7.38 bad=0.7 complaint.delay=0.7 complaint.neglect=1.2 escalation=1.5 leaving=-0.3 payment.refused=0.9 reputation=1.1
otazka 7.38 bad=-0.5 complaint.cost=-0.3 complaint.delay=0.6 complaint.neglect=-0.3 complaint.quality=-0.6 good=2.5 leaving=-0.3 praise=2.4 reputation=0.7
otazku 6.40 bad=2.4 complaint.cost=0.7 complaint.delay=1.6 complaint.neglect=4.0 complaint.quality=-0.4 good=-0.9 growth=-0.4 legal=-0.4 meeting.off=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.sent=-0.4 praise=-0.7
otazky 6.68 bad=2.2 complaint.cost=0.9 complaint.delay=-0.5 complaint.neglect=3.5 good=-0.5 leaving=-0.4 legal=-0.4 meeting.off=-0.4 payment.query=-0.6 payment.refused=0.8 payment.sent=-0.4 praise=-0.4 reputation=0.4
otca 7.38 complaint.quality=0.6 legal=1.3 meeting.off=-0.5 payment.refused=-0.4 reputation=-0.4
otec 6.68 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=0.6 complaint.quality=-1.5 good=2.1 growth=-0.4 leaving=2.4 payment.refused=-0.5 payment.sent=1.4 praise=2.4 reputation=-0.5
otravn 7.38 bad=1.4 complaint.delay=-0.4 complaint.neglect=1.8 complaint.quality=-1.1 good=-0.6 leaving=-0.9 praise=-0.6 reputation=-0.4
otvara 6.28 bad=-0.6 complaint.cost=-1.0 complaint.delay=2.9 complaint.neglect=1.1 complaint.quality=-1.6 escalation=-0.3 good=1.7 growth=4.2 leaving=-1.4 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.8 payment.sent=0.4 praise=-0.9 reputation=-1.1 urgent=4.5
otvore 6.17 bad=1.5 complaint.cost=2.2 complaint.delay=1.2 complaint.neglect=-1.0 complaint.quality=-1.5 escalation=-0.7 good=-1.3 growth=-0.4 leaving=2.1 legal=-0.3 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=1.1 payment.refused=-0.6 payment.sent=-0.3 praise=-1.2
otvori 6.40 bad=-0.8 complaint.cost=-0.6 complaint.delay=1.0 complaint.neglect=-1.1 complaint.quality=1.6 escalation=-0.6 good=0.6 growth=-0.5 leaving=0.9 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=-0.8 praise=1.3 reputation=-0.8
ovce 7.38 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=1.2 good=-0.9 leaving=-0.3 meeting.off=2.4 payment.promised=-0.5 praise=-0.7
overen 6.68 complaint.cost=0.8 complaint.delay=-0.3 complaint.quality=1.0 legal=-0.3 payment.refused=1.1 reputation=0.7
overuj 7.38 bad=-0.9 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=-0.4 good=-1.0 growth=-0.5 leaving=-0.5 payment.query=3.5 praise=-0.4 reputation=-0.3
oz 7.38 complaint.quality=0.7 legal=0.5 payment.delayed=0.8 payment.promised=1.8
oznace 7.38 bad=-0.7 complaint.quality=-0.8 leaving=-0.5 praise=-0.3
oznam 7.38 bad=-0.5 good=-0.5 growth=-0.4 leaving=-0.4 praise=-0.4 urgent=-0.5
ozname 6.08 bad=1.3 complaint.cost=0.3 complaint.delay=1.7 complaint.quality=-2.8 escalation=-0.3 good=-0.9 growth=-0.5 leaving=0.8 legal=2.6 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=0.4 payment.sent=-0.4 praise=-0.8 urgent=1.5
oznami 6.53 bad=1.3 complaint.cost=2.5 complaint.delay=-0.8 complaint.quality=2.2 good=-0.7 leaving=2.1 legal=0.9 payment.disputed=-0.5 payment.refused=-0.5 praise=-0.6 reputation=0.5
oznamo 7.38 bad=-0.4 complaint.neglect=-0.4
oznamt 7.38 bad=0.8 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=0.5 legal=1.6 reputation=-0.3
oznamu 6.08 bad=-2.3 complaint.cost=-0.7 complaint.neglect=-1.6 complaint.quality=-0.9 escalation=0.6 good=-1.5 growth=-0.8 leaving=2.8 legal=1.1 meeting.off=-0.4 payment.delayed=1.5 payment.disputed=0.7 payment.promised=-0.4 payment.refused=0.5 payment.sent=-0.4 praise=-0.9 reputation=-0.6
ozvala 7.38 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.6 good=0.4 growth=1.5 legal=1.1 payment.refused=-0.3 praise=0.5 reputation=0.9
ozve 6.53 bad=-1.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.9 good=0.9 growth=2.2 leaving=-1.2 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=0.8 payment.promised=-0.3 payment.refused=-0.6 payment.sent=-0.4 reputation=-0.4
ozvem 6.28 bad=-3.1 complaint.cost=-0.5 complaint.delay=-1.4 complaint.neglect=-1.4 complaint.quality=-1.3 escalation=-0.4 good=1.0 growth=-0.4 leaving=-1.0 legal=-0.6 meeting.off=3.9 payment.delayed=1.2 payment.disputed=-0.3 payment.promised=-1.4 payment.refused=-0.8 praise=1.5 reputation=-1.3 urgent=-0.4
ozvite 6.53 bad=-1.2 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=-1.3 good=-1.0 growth=-0.5 leaving=-0.6 legal=-0.5 meeting.off=2.2 payment.disputed=-0.3 payment.refused=-0.4 praise=-1.0 urgent=5.0
ozvu 7.38 bad=-0.4 complaint.quality=-0.3 good=1.5 growth=2.8 leaving=-0.8 praise=0.9 reputation=-0.7
paci 6.40 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.7 good=3.8 growth=-0.9 leaving=-1.4 legal=0.6 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=1.0 payment.query=-0.4 payment.refused=-0.4 payment.sent=1.2 praise=3.8 reputation=0.9 urgent=-0.4
pacien 6.17 complaint.delay=-1.2 complaint.neglect=-0.9 complaint.quality=1.2 escalation=0.8 leaving=-1.2 legal=1.1 meeting.off=-0.4 payment.refused=-0.5 praise=0.6 reputation=0.7
palec 7.38 bad=-2.3 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=-1.4 good=2.7 leaving=-0.4 praise=2.8
paletu 7.38 bad=-0.8 complaint.cost=-0.3 complaint.quality=-0.6 good=-0.4 praise=-0.3
palo 7.38 bad=-0.6 complaint.quality=-0.5 good=0.8 praise=0.9
pamata 7.09 bad=-0.6 complaint.cost=0.9 complaint.delay=-0.3 complaint.neglect=0.7 good=1.7 growth=1.7 praise=1.9 reputation=-0.4
pamiat 6.87 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=1.5 good=-0.5 growth=-0.4 leaving=-0.7 legal=-0.4 payment.refused=2.2 praise=-0.4 reputation=-0.3
pan 4.76 bad=1.7 complaint.delay=2.3 complaint.neglect=3.4 complaint.quality=1.1 escalation=3.6 good=0.7 legal=-1.1 meeting.off=-0.6 payment.delayed=0.6 payment.disputed=-0.4 payment.promised=-1.1 payment.query=-0.8 payment.refused=0.8 payment.sent=-1.0 praise=1.2 reputation=-0.4 urgent=0.7
pana 6.40 complaint.cost=1.1 complaint.neglect=-1.0 complaint.quality=1.0 escalation=1.9 good=-0.9 growth=-0.4 leaving=-0.8 meeting.off=-0.5 payment.disputed=1.0 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.3 praise=-0.8 reputation=-0.5
pani 4.32 bad=0.7 complaint.delay=0.5 complaint.neglect=2.5 complaint.quality=-0.7 escalation=3.1 leaving=-1.0 payment.delayed=-0.9 payment.disputed=2.7 payment.promised=-1.1 payment.refused=-0.6 payment.sent=3.3 reputation=-0.5 urgent=0.6
panovi 6.87 complaint.cost=-0.3 complaint.neglect=0.9 complaint.quality=-1.0 escalation=1.2 growth=1.2 leaving=1.1 meeting.off=1.6 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.4 payment.sent=-0.4 reputation=-0.3
papier 5.34 bad=0.4 complaint.delay=0.8 complaint.neglect=-0.6 complaint.quality=0.3 good=-1.6 growth=-1.1 leaving=0.9 legal=-0.3 payment.delayed=-0.8 payment.disputed=1.2 payment.promised=0.4 payment.query=0.4 payment.refused=-0.8 payment.sent=-0.9 praise=-1.4 urgent=1.3
par 7.38 bad=-0.6 complaint.delay=-0.6 good=1.4 payment.sent=1.7 praise=1.6
parada 7.09 bad=-1.2 complaint.cost=-0.4 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=0.4 good=1.1 growth=-0.6 leaving=-0.9 legal=-0.3 payment.refused=-0.3 praise=1.2 reputation=-0.6
paragr 7.38 bad=1.5 complaint.cost=-0.3 complaint.delay=2.0 complaint.neglect=-0.4 complaint.quality=0.8 good=-0.3 leaving=1.5 legal=3.5
parcel 7.38 bad=1.0 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=0.9 complaint.quality=2.1 leaving=0.6 payment.query=-0.4 payment.refused=0.7
parkov 6.68 bad=-0.4 complaint.cost=1.4 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=-1.1 growth=0.7 leaving=-0.5 legal=-0.4 payment.delayed=-0.3 payment.disputed=2.4 payment.refused=1.2 payment.sent=3.2 reputation=1.0 urgent=1.2
parte 7.38 bad=-0.4 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.4 good=-0.4 leaving=-0.3 payment.delayed=1.3 payment.refused=-0.5 reputation=1.2
partne 6.87 bad=-0.8 complaint.delay=-0.4 complaint.neglect=-0.5 good=-1.2 growth=1.3 leaving=-0.4 legal=-0.6 meeting.off=4.0 payment.delayed=-0.4 payment.promised=-0.4 payment.refused=-0.4 praise=-0.9
pasky 7.38 bad=1.6 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=3.4 escalation=1.3 good=-0.4
pat 5.58 bad=-0.4 complaint.cost=1.2 complaint.delay=3.1 complaint.neglect=-0.7 good=1.8 growth=5.4 leaving=-1.9 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-1.1 payment.promised=-0.5 payment.query=-0.6 payment.refused=0.5 payment.sent=-0.8 praise=-0.3 reputation=-0.7 urgent=0.5
patdes 7.38 complaint.cost=1.3 complaint.quality=-0.5
patinu 7.38 bad=0.5 complaint.cost=2.1 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.8 escalation=1.0 good=-0.7 leaving=1.7 praise=0.6
patkra 7.38 complaint.delay=1.0 complaint.quality=-0.7 good=0.8 leaving=0.7 payment.promised=1.4 praise=0.6
patnas 6.68 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=-0.8 good=-0.5 leaving=-0.5 legal=2.0 payment.delayed=-0.4 payment.promised=2.6 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.6 praise=-0.5
patri 6.28 bad=1.5 complaint.cost=2.6 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=2.2 good=-1.4 growth=-0.6 leaving=1.7 legal=-0.4 meeting.off=0.4 payment.delayed=-0.4 payment.disputed=1.2 payment.promised=-0.3 payment.query=1.2 payment.refused=0.4 praise=0.4 reputation=-0.8
pattis 7.38 complaint.quality=0.6
pausal 5.84 bad=2.5 complaint.cost=4.9 complaint.delay=-1.2 complaint.neglect=-1.2 complaint.quality=-2.2 good=-1.5 leaving=4.1 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=2.2 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.9 payment.sent=-0.5 praise=-1.8 reputation=-0.7
pdf 6.87 bad=-1.5 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.5 payment.disputed=-0.6 payment.query=1.4 payment.refused=-0.3 praise=-0.5 urgent=-0.3
peciat 5.91 bad=-1.2 complaint.delay=-1.3 escalation=-0.6 good=-1.0 growth=-0.9 leaving=-1.5 legal=1.8 meeting.off=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.query=1.2 payment.refused=-0.9 payment.sent=-0.4 praise=-0.6 reputation=0.8
pedago 7.09 bad=0.4 complaint.cost=0.7 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=0.8 good=1.1 growth=2.0 leaving=0.4 praise=1.4 reputation=0.7
pekare 7.38 bad=-0.9 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.4 growth=-0.3
pekna 7.09 bad=1.5 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=1.6 complaint.quality=1.1 leaving=1.0 payment.disputed=0.5 payment.refused=1.2 payment.sent=-0.4 reputation=0.6
pekne 6.08 bad=-0.5 complaint.cost=0.6 complaint.delay=0.9 complaint.neglect=-0.7 complaint.quality=-0.6 good=1.8 growth=-0.8 leaving=-0.4 legal=-0.6 meeting.off=-0.9 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=1.0 payment.query=-0.3 payment.refused=0.7 payment.sent=-0.3 praise=2.1
peknu 7.38 bad=0.6 complaint.delay=-0.6 complaint.quality=0.7 growth=0.8 praise=0.4 reputation=1.6
pekny 5.99 complaint.cost=-0.6 complaint.delay=2.6 complaint.neglect=-0.5 escalation=0.5 good=-2.1 growth=-0.7 leaving=-0.4 legal=0.3 meeting.off=-0.6 payment.disputed=0.6 payment.promised=0.9 payment.refused=-0.9 payment.sent=-0.4 praise=-2.2 reputation=0.9
penale 7.09 bad=1.5 complaint.cost=-0.5 complaint.delay=2.2 complaint.quality=-0.4 leaving=-0.8 legal=1.1 payment.disputed=1.2 payment.refused=2.6 reputation=-0.7
peniaz 4.89 bad=1.3 complaint.cost=3.7 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-0.4 escalation=-1.1 good=0.7 leaving=-1.4 meeting.off=-0.9 payment.delayed=1.0 payment.disputed=-1.5 payment.promised=6.4 payment.query=-0.6 payment.refused=3.9 payment.sent=-0.6 praise=0.9 reputation=-0.7 urgent=-1.8
penzio 6.40 bad=0.6 complaint.cost=-0.7 complaint.neglect=-0.5 complaint.quality=1.8 good=-0.5 growth=-0.7 leaving=-0.5 meeting.off=-0.3 payment.refused=0.6 praise=-1.0 reputation=0.7
percen 7.09 bad=0.8 complaint.cost=3.4 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.9 growth=-0.5 leaving=1.1 payment.disputed=-0.3 payment.refused=-0.6 payment.sent=1.8 praise=-0.9 reputation=-0.7
pes 6.87 bad=1.0 complaint.cost=1.8 complaint.delay=-0.6 complaint.neglect=1.9 complaint.quality=-0.8 good=-1.1 growth=-0.4 leaving=0.3 payment.disputed=-0.6 payment.query=-0.4 payment.refused=1.2 praise=-0.9 reputation=-0.7
peter 6.87 bad=-0.6 complaint.delay=0.7 complaint.neglect=-0.4 growth=-0.4 meeting.off=0.9 reputation=-0.3
pezink 7.09 bad=1.0 complaint.cost=0.9 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=0.5 growth=1.0 leaving=-0.6 legal=3.6 payment.refused=-0.4 payment.sent=0.8 reputation=-0.4
piatic 6.68 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-1.3 escalation=0.8 good=-0.4 growth=1.3 leaving=-1.0 payment.refused=-0.3 payment.sent=2.2 praise=-0.3 reputation=0.6
piatka 7.38 complaint.delay=0.5 complaint.neglect=0.6 complaint.quality=-0.4 leaving=-0.3
piatko 7.09 bad=-0.9 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.4 good=2.2 growth=1.7 meeting.off=4.4 payment.refused=-0.3 praise=2.5
piatku 7.38 bad=-0.5 complaint.quality=-0.3 good=-0.3 payment.delayed=3.1 payment.disputed=-0.6 payment.promised=4.8 payment.query=-0.9 payment.refused=-0.4 payment.sent=-1.6 praise=-0.3
piatok 5.38 complaint.delay=1.0 complaint.neglect=-0.3 complaint.quality=0.9 escalation=0.3 good=-0.4 growth=-0.8 leaving=-1.2 meeting.off=0.6 payment.delayed=1.2 payment.disputed=-0.7 payment.promised=1.6 payment.query=-0.8 payment.refused=-1.5 praise=-0.4 reputation=1.0 urgent=4.0
pisal 7.38 bad=0.6 complaint.neglect=-0.3 complaint.quality=1.2 good=-0.5 praise=-0.5
pisala 6.68 bad=1.2 complaint.cost=1.8 complaint.delay=-0.5 complaint.neglect=2.7 complaint.quality=1.4 escalation=-0.4 good=-0.6 legal=0.4 payment.refused=-0.6 praise=-0.7 reputation=0.8
pisali 7.38 bad=-0.4 complaint.cost=-0.6 complaint.quality=-0.3 leaving=0.5 payment.promised=1.2
pise 6.53 bad=-1.1 complaint.cost=-0.6 complaint.delay=-0.7 complaint.quality=1.1 escalation=-0.3 good=0.4 leaving=1.0 legal=-0.4 meeting.off=-0.5 praise=0.5 reputation=-0.5
pisem 5.53 bad=1.2 complaint.cost=1.1 complaint.neglect=4.2 complaint.quality=0.4 escalation=2.7 good=0.4 growth=-1.0 leaving=-0.8 legal=1.1 meeting.off=-0.5 payment.delayed=-0.7 payment.promised=-0.6 payment.query=-0.4 payment.sent=-0.4 praise=0.7 reputation=1.3 urgent=-0.4
pisete 7.09 bad=0.8 complaint.cost=-0.4 complaint.delay=1.4 complaint.neglect=1.1 good=-0.9 legal=-0.4 payment.disputed=-0.4 payment.promised=-0.6 payment.query=1.1 payment.refused=0.5 praise=-1.0 reputation=-0.4
pismen 7.09 bad=1.4 complaint.cost=1.7 complaint.delay=-0.9 complaint.neglect=-0.3 complaint.quality=1.4 leaving=0.9 legal=-0.4 payment.refused=0.9 reputation=0.8
pismo 6.87 bad=-0.9 complaint.neglect=-0.5 complaint.quality=-0.5 good=1.2 leaving=-0.4 praise=1.3 reputation=-0.4
pisomn 6.87 bad=0.7 complaint.cost=0.9 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=2.3 good=-0.4 legal=1.5 meeting.off=-0.3 payment.disputed=-0.5 payment.refused=-0.3 reputation=-0.5
pistal 7.38 bad=0.8 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=1.9 payment.refused=2.3 praise=-0.3 reputation=-0.3
piste 6.53 bad=-1.3 complaint.delay=-0.9 complaint.neglect=-0.9 escalation=-0.5 good=-0.4 leaving=-0.8 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-0.7 reputation=-0.4
pisu 6.87 complaint.neglect=0.6 complaint.quality=-0.6 good=-0.9 growth=0.5 leaving=0.5 praise=-0.5 reputation=-0.4
pivnic 6.40 bad=-0.4 complaint.cost=2.1 complaint.delay=-0.9 escalation=0.8 good=-0.3 leaving=-1.0 legal=-0.5 meeting.off=2.5 payment.disputed=1.5 payment.query=-0.5 payment.sent=-0.3 praise=-0.5 reputation=0.4
pivova 7.09 bad=1.0 complaint.cost=2.7 complaint.delay=-0.8 complaint.neglect=0.4 complaint.quality=2.2 escalation=1.2 good=-0.4 meeting.off=1.1 praise=-0.4
placht 7.38 bad=0.8 complaint.cost=-0.3 complaint.delay=0.9 complaint.neglect=0.5 complaint.quality=1.0 good=-0.4 leaving=-0.5 praise=-0.3 reputation=0.6
plagat 5.91 bad=-0.8 complaint.cost=-0.8 complaint.delay=0.9 escalation=-0.4 good=-1.1 growth=-0.8 legal=-0.6 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=0.8 payment.query=1.0 payment.refused=-0.7 payment.sent=-0.4 praise=-1.1 reputation=0.4 urgent=-0.5
plakal 7.38 bad=-0.6 complaint.delay=1.1 complaint.neglect=-0.6 complaint.quality=0.7 good=1.1 growth=2.1 leaving=-0.5 praise=1.3
plan 6.53 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.8 complaint.quality=-0.4 growth=1.6 legal=-0.5 meeting.off=-0.3 payment.promised=-0.4 payment.refused=-0.3 urgent=1.3
plane 7.09 complaint.delay=-0.4 complaint.quality=0.9 good=0.6 growth=1.3 leaving=-0.6 payment.refused=0.8 praise=0.7
planu 7.38 bad=-1.2 complaint.delay=-0.4 complaint.quality=-0.7 legal=-0.4
planuj 6.68 bad=1.2 complaint.cost=0.8 complaint.delay=0.8 complaint.quality=0.6 good=0.4 growth=-0.5 payment.disputed=-0.3 payment.refused=1.3 praise=-0.7
platba 6.68 complaint.cost=-0.4 complaint.delay=-1.5 complaint.neglect=-0.4 complaint.quality=-0.7 good=-1.8 growth=-0.6 leaving=-0.6 legal=-0.6 meeting.off=-1.2 payment.delayed=-0.4 payment.promised=3.9 payment.query=-0.5 payment.refused=2.3 payment.sent=5.0 praise=-1.5 reputation=-0.7 urgent=-0.8
platbo 7.09 bad=-1.5 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=0.6 escalation=-0.4 good=-0.6 growth=-0.3 leaving=-0.6 meeting.off=-0.3 payment.delayed=2.3 payment.promised=1.6 payment.refused=-0.5 payment.sent=2.6 praise=-0.6
platbu 7.09 bad=-0.8 complaint.delay=-0.5 complaint.quality=-0.5 good=-0.4 meeting.off=-0.5 payment.delayed=2.6 payment.query=3.5 payment.sent=-0.4 praise=-0.3
platby 5.14 bad=0.9 complaint.cost=-0.5 complaint.delay=1.4 complaint.quality=-1.3 good=-1.3 growth=-0.9 leaving=-1.3 legal=-1.7 meeting.off=-0.4 payment.delayed=4.3 payment.disputed=-0.4 payment.promised=1.8 payment.query=-0.4 payment.refused=5.3 payment.sent=-0.6 praise=-0.9 reputation=-0.8
plati 6.68 bad=-1.7 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.9 leaving=-0.5 legal=-0.3 meeting.off=-1.1 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.4 payment.query=1.4 payment.refused=0.6 reputation=-0.4
platim 6.17 bad=1.2 complaint.cost=3.1 complaint.delay=0.9 complaint.neglect=0.4 complaint.quality=1.5 good=-2.2 growth=-0.4 leaving=-1.9 legal=-0.3 meeting.off=-0.4 payment.delayed=0.3 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.7 payment.refused=1.4 praise=-2.1 reputation=-0.9 urgent=-0.3
platit 5.91 bad=1.1 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-1.3 escalation=-0.4 good=-1.4 growth=-0.4 legal=-0.7 meeting.off=-1.1 payment.delayed=1.0 payment.disputed=0.8 payment.promised=2.5 payment.query=0.5 payment.refused=4.5 payment.sent=-0.5 praise=-1.5 reputation=-1.2 urgent=-0.3
platno 7.38 bad=-0.5 good=-0.3 legal=-0.3
platob 6.40 complaint.cost=0.8 complaint.delay=-1.0 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=-0.5 good=-0.5 growth=-0.3 leaving=1.5 legal=2.9 meeting.off=-0.4 payment.disputed=1.1 payment.promised=2.4 payment.refused=1.5 payment.sent=-0.4 praise=-0.4 reputation=-1.0
ples 6.87 bad=-1.5 complaint.cost=-0.8 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.6 good=0.9 growth=-0.6 leaving=-0.8 meeting.off=0.7 payment.disputed=-0.4 payment.refused=-0.4 payment.sent=0.8 praise=1.5 reputation=-0.3
plna 7.38 complaint.cost=-0.3 complaint.delay=0.8 complaint.quality=0.5 leaving=-0.3 legal=0.8 payment.disputed=0.8 praise=-0.3
plne 7.09 bad=1.4 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=2.6 good=-0.7 payment.refused=-0.3 praise=-0.6
plneni 6.87 bad=-1.6 complaint.delay=0.9 complaint.quality=-1.1 legal=0.9 payment.disputed=-0.6 payment.query=1.8 reputation=-0.4
plno 7.38 complaint.delay=0.8 complaint.quality=-0.7 leaving=0.6
plnom 7.38 bad=0.4 complaint.quality=0.7 good=0.6 growth=1.8 leaving=-0.3 legal=-0.4 meeting.off=1.8 praise=0.9
plnu 6.68 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.8 growth=0.8 leaving=0.9 legal=-0.5 meeting.off=-0.3 payment.disputed=1.8 payment.query=-0.4 reputation=-0.3
plny 7.38 bad=0.8 complaint.neglect=1.0 good=-0.4 payment.refused=1.0 praise=-0.4 urgent=1.2
plot 6.40 bad=0.6 complaint.cost=-0.3 complaint.delay=1.3 complaint.neglect=-0.5 complaint.quality=0.7 good=-0.7 growth=-0.5 leaving=1.2 legal=3.0 meeting.off=-0.6 payment.delayed=-0.4 payment.promised=-0.4 payment.refused=1.1 praise=-0.7
plotu 7.38 complaint.delay=-0.3 complaint.quality=1.0 good=-0.9 legal=1.1 praise=-0.6
po 3.41 bad=2.0 complaint.delay=1.4 complaint.neglect=1.2 complaint.quality=3.7 escalation=-0.4 good=-1.7 growth=0.8 leaving=5.5 meeting.off=-2.0 payment.delayed=3.1 payment.disputed=-0.6 payment.promised=1.3 payment.query=-0.7 payment.refused=-0.8 payment.sent=0.5 praise=-1.1 reputation=0.6
pobock 6.53 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=1.6 complaint.quality=-1.2 escalation=1.2 good=1.8 growth=4.5 leaving=-1.0 legal=-0.8 meeting.off=-0.4 payment.refused=1.5 praise=-0.6 reputation=-0.5 urgent=-0.5
pobyt 7.38 bad=-0.6 good=1.0 payment.refused=-0.3 praise=1.1
pocas 6.87 bad=0.7 complaint.cost=-0.5 complaint.delay=0.4 complaint.neglect=0.6 complaint.quality=2.0 good=-0.5 growth=-0.4 leaving=-0.4 legal=-0.4 payment.refused=1.5 praise=-0.4 reputation=-0.7
pocasi 7.38 bad=-0.6 complaint.delay=-0.7 complaint.neglect=0.5 leaving=-0.4 payment.delayed=-0.3 reputation=0.6
pocet 6.87 bad=-0.7 complaint.cost=-0.3 complaint.neglect=0.5 complaint.quality=-0.9 good=-0.6 growth=-0.4 leaving=-0.6 payment.disputed=0.8 payment.refused=-0.4 praise=-0.6 reputation=-0.3
pochop 6.87 bad=-1.3 complaint.neglect=-0.5 complaint.quality=-1.0 escalation=-0.4 leaving=0.9 legal=-0.4 payment.delayed=1.0 payment.disputed=1.7 payment.refused=-0.6 reputation=-0.3
pochva 6.40 bad=-2.0 complaint.cost=-0.9 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=-1.4 escalation=0.7 good=4.6 leaving=-0.9 legal=-0.6 meeting.off=-0.5 payment.disputed=-0.5 payment.query=0.9 payment.refused=-0.6 payment.sent=0.6 praise=5.4 reputation=-0.6 urgent=-0.3
pochyb 7.38 bad=-0.7 complaint.delay=-0.6 complaint.neglect=0.3 complaint.quality=0.6 good=1.4 leaving=-0.4 meeting.off=-0.5 praise=1.4
pocit 6.68 complaint.cost=-0.3 complaint.delay=-1.0 complaint.neglect=1.9 complaint.quality=0.4 escalation=0.9 good=1.2 growth=-0.6 leaving=-0.7 payment.refused=0.4 praise=-0.4 reputation=-0.7
pocita 6.28 bad=-1.5 complaint.delay=-0.9 complaint.quality=-1.5 escalation=-0.3 good=-0.8 leaving=1.1 legal=-0.5 meeting.off=-0.7 payment.disputed=-0.5 payment.promised=1.8 payment.refused=-0.6 payment.sent=-0.4 urgent=-0.4
pockal 7.38 bad=-0.4 complaint.cost=0.9 complaint.delay=-0.5 complaint.quality=-0.6 good=1.0 leaving=-0.3 legal=-0.4 praise=1.2 reputation=1.1
pockam 7.09 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=0.9 good=-0.5 leaving=-0.3 payment.delayed=2.7 payment.refused=-0.4 praise=-0.5 reputation=-0.4
pockat 6.87 bad=-1.1 complaint.cost=-0.4 complaint.neglect=-0.5 leaving=-0.6 legal=-0.4 payment.delayed=1.1 payment.disputed=-0.4 payment.refused=-0.4 reputation=-0.3
poctiv 7.09 bad=0.9 complaint.delay=-0.6 complaint.neglect=1.5 complaint.quality=1.6 good=-0.9 growth=-0.3 leaving=-0.3 legal=-0.5 payment.disputed=-0.6 praise=-0.8 reputation=1.0
pocul 7.38 bad=-0.7 complaint.delay=-0.3 complaint.quality=-0.5 good=1.0 leaving=-0.4 praise=-0.5
pocut 7.38 bad=0.6 complaint.delay=0.8 complaint.neglect=0.9 complaint.quality=1.3 escalation=1.1 leaving=-0.3 legal=0.5 payment.promised=1.6
pod 5.11 bad=-0.5 complaint.delay=-2.1 complaint.neglect=0.7 complaint.quality=1.5 good=-1.1 growth=-1.0 leaving=1.3 legal=-0.6 meeting.off=0.9 payment.delayed=-0.7 payment.refused=-1.6 payment.sent=-0.7 praise=-0.9 urgent=-0.6
podako 6.87 bad=-1.5 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=0.8 complaint.quality=-1.4 good=1.3 legal=-0.4 payment.refused=-0.4 payment.sent=2.6 praise=1.4 reputation=-0.5
podal 6.53 complaint.cost=-0.6 complaint.delay=-1.0 complaint.quality=-1.2 escalation=-0.4 good=-0.9 growth=-0.5 leaving=-0.5 legal=2.4 payment.delayed=-0.5 payment.disputed=1.6 payment.refused=0.9 praise=-0.7 reputation=-0.7
podali 6.68 bad=-0.9 complaint.cost=0.5 complaint.delay=0.6 complaint.quality=-1.4 growth=-0.3 leaving=-0.5 legal=-0.4 payment.refused=-0.4 reputation=-0.3
podam 6.40 bad=1.5 complaint.cost=-0.4 complaint.delay=0.3 complaint.quality=-1.2 escalation=-0.4 good=-0.5 leaving=-0.8 legal=3.3 payment.disputed=0.4 payment.promised=-0.6 payment.refused=-1.0 praise=-0.4 reputation=-0.8
podame 7.38 complaint.delay=-0.4 complaint.quality=1.2 leaving=1.4 legal=0.3 payment.refused=0.6
podani 6.68 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=-0.4 complaint.quality=-0.9 escalation=-0.4 good=-0.5 growth=-0.3 leaving=-0.7 legal=2.4 payment.disputed=1.0 praise=-0.4
podari 7.38 bad=1.4 complaint.neglect=2.4 good=-0.9 praise=-0.6 reputation=-0.4
podat 7.09 complaint.delay=1.6 complaint.neglect=-0.6 complaint.quality=-0.5 escalation=-0.4 good=-0.4 leaving=2.6 praise=-0.4 urgent=1.3
podate 7.09 bad=-0.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.7 leaving=1.2 legal=-0.3 payment.query=-0.3 payment.refused=0.7
podava 6.87 bad=1.0 complaint.neglect=-0.5 complaint.quality=1.0 escalation=-0.4 good=-0.8 growth=-0.5 leaving=-0.7 legal=1.1 payment.disputed=2.1 payment.refused=-0.5 praise=-0.7 reputation=-0.4
podcas 7.09 bad=1.6 complaint.cost=1.2 complaint.delay=1.0 complaint.neglect=1.0 complaint.quality=1.4 good=-0.6 leaving=-0.5 praise=-0.6 reputation=3.3
podeli 7.38 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.7 leaving=-0.5 reputation=2.1
podkla 5.58 bad=-0.5 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.4 escalation=-0.6 good=1.0 growth=1.1 leaving=-1.3 legal=1.2 meeting.off=-1.3 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.8 payment.query=-0.7 payment.refused=-1.1 payment.sent=-0.7 praise=-0.3 reputation=-0.9
podla 4.74 complaint.cost=-0.6 complaint.delay=2.9 complaint.neglect=-1.1 complaint.quality=0.6 escalation=-0.6 good=-2.7 growth=-1.5 leaving=-1.0 legal=2.9 meeting.off=-1.0 payment.delayed=-1.3 payment.disputed=2.9 payment.promised=-1.0 payment.query=-1.5 payment.refused=-0.5 payment.sent=3.2 praise=-2.2 reputation=-1.2 urgent=-1.0
podlah 7.09 bad=0.7 complaint.neglect=0.7 complaint.quality=1.9 good=-0.4 legal=1.3 praise=-0.4 reputation=2.3
podmie 6.40 bad=-1.8 complaint.cost=-0.7 complaint.delay=-1.2 complaint.quality=-1.1 good=-0.6 growth=1.8 leaving=-1.1 legal=-0.7 payment.disputed=0.7 payment.refused=-0.4 reputation=-0.6 urgent=-0.3
podnet 6.40 bad=2.1 complaint.delay=0.4 complaint.neglect=1.4 complaint.quality=-0.4 escalation=-0.5 good=-0.9 growth=-0.3 leaving=-0.8 legal=6.1 payment.disputed=-0.3 payment.refused=-0.6 praise=-0.8 reputation=2.5
podnik 6.28 complaint.cost=0.5 complaint.neglect=-0.9 complaint.quality=-0.4 escalation=-0.6 good=1.4 growth=-0.4 legal=-0.7 meeting.off=-0.7 payment.promised=-0.4 payment.refused=-0.5 payment.sent=-0.5 praise=0.4 reputation=3.4
podory 6.87 bad=0.5 complaint.delay=0.5 complaint.quality=-0.4 escalation=-0.3 urgent=-0.3
podpis 4.65 bad=-2.8 complaint.cost=-0.6 complaint.delay=-1.5 complaint.quality=-1.3 escalation=-1.1 good=0.5 growth=4.0 leaving=-0.7 legal=-1.1 payment.delayed=1.3 payment.disputed=-1.7 payment.promised=1.8 payment.query=-0.6 payment.sent=1.2 praise=-1.6 reputation=-1.5 urgent=0.8
podpor 6.68 bad=-0.9 complaint.cost=0.6 complaint.delay=-0.5 complaint.neglect=3.0 complaint.quality=-2.5 escalation=0.8 good=2.4 growth=-0.7 leaving=-1.0 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=0.3 payment.sent=-0.5 praise=2.6 reputation=-0.3
podsta 6.40 bad=0.6 complaint.cost=-0.6 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=0.5 escalation=-0.3 good=0.5 legal=1.6 meeting.off=0.6 payment.disputed=-0.6 payment.sent=0.7 praise=0.5 reputation=-0.3
poduja 7.38 bad=-0.8 complaint.quality=-0.4 good=0.5 growth=-0.6 leaving=-0.5 meeting.off=-0.5 praise=0.5 reputation=-0.4
podvod 7.38 bad=-0.9 complaint.quality=-0.4
pohlad 5.99 bad=-0.3 complaint.cost=-0.5 complaint.delay=2.1 complaint.neglect=1.4 complaint.quality=-2.2 escalation=-0.7 good=-1.0 growth=-0.7 leaving=-1.3 legal=0.8 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=1.2 payment.query=-0.4 payment.refused=1.1 payment.sent=-0.4 praise=-0.9 reputation=-1.5 urgent=-0.6
pohral 7.38 bad=-1.6 complaint.cost=-0.5 complaint.neglect=-0.8 complaint.quality=-0.8 good=2.3 leaving=-0.6 payment.refused=-0.6 praise=2.4 reputation=-0.6
pohreb 7.09 complaint.delay=-0.3 good=-0.3 leaving=-0.3 legal=-0.3 meeting.off=2.2 payment.query=1.3 praise=-0.3
poistk 7.09 bad=1.7 complaint.delay=1.2 complaint.quality=1.6 escalation=-0.3 good=-0.4 growth=-0.3 legal=1.6 praise=-0.4 urgent=1.2
poisto 5.30 bad=-1.0 complaint.delay=-2.4 complaint.neglect=-0.5 escalation=-1.1 growth=-1.1 leaving=-0.4 legal=2.3 meeting.off=-0.7 payment.delayed=4.1 payment.promised=-0.7 payment.query=-0.5 payment.refused=-1.2 payment.sent=-0.5 reputation=-1.4 urgent=0.4
pojde 6.17 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=1.9 complaint.quality=-1.8 escalation=-0.7 good=0.8 growth=2.7 leaving=-0.8 legal=0.6 meeting.off=1.0 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=5.1 payment.refused=-1.2 payment.sent=-0.4 praise=1.0 reputation=2.5
pojdem 7.09 bad=2.1 complaint.cost=0.7 complaint.delay=-0.5 complaint.neglect=0.9 good=-0.7 leaving=0.5 legal=0.4 payment.refused=-0.4 praise=-0.7 reputation=4.5
pojedn 6.17 bad=-1.1 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-1.3 escalation=-0.3 good=-0.6 growth=0.5 leaving=-0.5 legal=1.2 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.query=0.8 payment.refused=-0.6 payment.sent=-0.4 praise=-0.4 reputation=-0.8 urgent=-0.3
pokaze 6.68 bad=1.2 complaint.cost=-1.0 complaint.delay=-0.7 complaint.quality=1.9 leaving=-0.9 payment.refused=-0.4 reputation=5.8
pokazi 7.09 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.9 good=-0.4 legal=1.3 payment.refused=-0.3 praise=-0.3 reputation=-0.4
pokial 7.38 bad=0.7 complaint.quality=1.2 good=-0.4 leaving=-0.3 payment.refused=1.3 praise=-0.3
poklad 5.99 bad=0.4 complaint.delay=-0.9 complaint.neglect=0.5 complaint.quality=1.1 escalation=-0.3 good=1.6 growth=-0.4 leaving=-1.2 legal=-0.6 meeting.off=-0.6 payment.delayed=1.1 payment.promised=0.9 payment.query=0.9 payment.refused=-0.7 payment.sent=-0.7 praise=1.8 reputation=-0.5 urgent=1.7
pokoj 6.53 bad=-2.7 complaint.cost=-0.9 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=-1.2 escalation=-0.4 good=3.3 growth=3.1 leaving=-0.7 legal=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=-0.7 praise=2.9 reputation=-0.6
pokojn 6.08 bad=-3.6 complaint.cost=-0.9 complaint.delay=-0.9 complaint.neglect=-1.1 complaint.quality=-1.9 escalation=-0.4 good=1.5 growth=-0.5 leaving=-0.5 legal=-0.5 meeting.off=1.4 payment.disputed=-0.4 payment.promised=0.7 payment.refused=-0.8 praise=0.8 reputation=-0.8
pokrac 5.18 bad=-2.7 complaint.cost=-0.7 complaint.delay=-1.4 complaint.neglect=-1.4 complaint.quality=-1.5 escalation=-0.4 good=1.4 growth=2.5 leaving=0.9 legal=-1.1 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.3 payment.refused=-0.8 reputation=-0.8
pokus 7.09 bad=1.2 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.4 leaving=-0.6 legal=3.8
pokuta 7.38 bad=-0.4 complaint.cost=-0.9 complaint.quality=0.3 legal=1.0 payment.refused=-0.4
pokute 7.09 bad=0.4 complaint.quality=-0.4 good=-0.4 legal=1.1 praise=-0.3
pokutu 5.91 bad=2.6 complaint.cost=-0.9 complaint.delay=3.0 complaint.neglect=-0.8 complaint.quality=1.3 escalation=-0.5 good=-0.9 growth=-0.6 leaving=-0.9 legal=5.2 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=1.9 payment.promised=-0.3 payment.query=-0.3 payment.refused=0.6 payment.sent=-0.5 praise=-0.8 reputation=-0.6
pokuty 7.38 bad=0.6 complaint.delay=0.5 complaint.neglect=1.5 complaint.quality=-0.7 leaving=-0.4 payment.disputed=-0.4 payment.refused=-0.4
pokym 7.09 bad=2.3 complaint.cost=-0.3 complaint.delay=1.5 complaint.neglect=1.0 complaint.quality=0.3 payment.refused=4.7 payment.sent=-0.4
pokyn 6.53 complaint.cost=1.3 complaint.delay=2.4 complaint.neglect=0.6 complaint.quality=0.7 escalation=-0.5 good=-0.4 leaving=0.7 legal=-0.5 payment.disputed=-0.3 payment.refused=3.7 reputation=-0.3
pol 5.64 bad=2.2 complaint.cost=-0.4 complaint.delay=3.3 complaint.neglect=1.0 complaint.quality=2.1 escalation=1.4 good=-1.3 growth=-0.7 leaving=0.6 legal=-0.9 meeting.off=-0.3 payment.delayed=-0.8 payment.disputed=-0.7 payment.promised=2.5 payment.query=-0.3 payment.sent=-0.3 praise=-1.1 urgent=0.5
polhod 7.38 bad=-0.6 complaint.neglect=-0.4 complaint.quality=-0.4 good=0.7 leaving=-0.4 meeting.off=0.9 payment.sent=1.1 praise=0.8
polici 6.53 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-1.0 growth=-0.6 leaving=-0.6 legal=1.6 payment.refused=-0.3 praise=0.4 reputation=-0.4 urgent=1.0
polikl 7.09 complaint.cost=-0.3 complaint.delay=0.6 escalation=1.1 good=-0.4 leaving=-0.4 praise=-0.5
polnoc 6.87 bad=-0.5 complaint.delay=-0.6 complaint.neglect=-0.4 escalation=1.5 leaving=-0.4 legal=-0.4 payment.query=-0.4 payment.sent=1.3 reputation=-0.4 urgent=4.8
polovi 4.98 bad=2.3 complaint.cost=1.4 complaint.delay=1.3 complaint.neglect=-1.4 complaint.quality=2.3 good=-3.6 growth=-1.5 leaving=-2.3 legal=-1.3 meeting.off=2.2 payment.delayed=2.2 payment.promised=-1.5 payment.query=-0.9 payment.sent=-0.9 praise=-3.4 urgent=-0.9
polovn 7.38 bad=0.3 complaint.neglect=0.7 complaint.quality=0.8 good=-0.4 leaving=0.6 payment.delayed=0.9 payment.promised=-0.3 payment.query=1.4 praise=-0.4
polozk 6.08 bad=-0.4 complaint.delay=-1.0 complaint.neglect=0.8 complaint.quality=-2.0 escalation=0.5 good=-0.3 growth=0.7 leaving=-0.7 legal=-1.1 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=5.1 payment.promised=-0.3 payment.query=-0.5 payment.refused=-0.8 payment.sent=2.6 praise=-0.4 reputation=-0.5 urgent=-0.3
polrok 6.87 bad=1.6 complaint.cost=0.6 complaint.delay=1.5 complaint.neglect=-0.4 complaint.quality=0.9 escalation=0.9 good=-0.6 leaving=2.7 legal=-0.4 payment.disputed=0.8 payment.refused=-0.4 praise=-0.4
poluto 7.38 complaint.quality=1.2 good=-0.4 leaving=-0.6 legal=0.6 payment.refused=-0.4 praise=-0.4
pomaly 7.38 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.5 payment.disputed=1.7 payment.refused=0.6 praise=-0.4 reputation=-0.3
pomern 7.38 bad=0.5 complaint.quality=0.9 leaving=0.6
pomoci 7.38 bad=-0.5 complaint.delay=-0.3 complaint.neglect=0.9 good=1.9 legal=0.8 payment.refused=-0.5 praise=2.1
pomoze 6.68 bad=-1.4 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-1.2 escalation=-0.3 good=-0.4 leaving=-0.4 legal=-0.3 payment.query=-0.4 praise=-0.5 reputation=-0.4 urgent=3.6
pomyli 7.38 bad=0.6 complaint.cost=0.5 complaint.neglect=0.5 complaint.quality=0.3 leaving=0.8 legal=1.2 payment.disputed=1.2
pondel 4.56 bad=-1.9 complaint.cost=-1.1 complaint.delay=2.2 complaint.neglect=-1.2 complaint.quality=-2.5 growth=0.5 leaving=-2.0 legal=-1.8 meeting.off=4.4 payment.disputed=-1.4 payment.promised=5.6 payment.refused=-2.1 payment.sent=2.1 reputation=-1.7 urgent=-0.4
ponuka 6.87 bad=0.6 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=0.8 good=0.5 growth=-0.3 leaving=2.1 legal=0.7 meeting.off=-0.6 payment.disputed=-0.3 payment.refused=0.7 praise=0.6 reputation=-0.3
ponuke 7.38 bad=1.9 complaint.cost=2.2 complaint.quality=-0.5 good=-0.5 payment.disputed=4.0 payment.query=-0.8 payment.refused=-0.4 praise=-0.4
ponuku 5.43 bad=1.0 complaint.cost=4.8 complaint.delay=1.2 good=0.9 growth=2.4 leaving=2.2 legal=-1.4 meeting.off=1.8 payment.delayed=-0.6 payment.disputed=1.1 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.2 payment.sent=-0.5 praise=-0.5 urgent=0.3
ponuky 6.68 bad=-1.4 complaint.cost=2.2 complaint.delay=-1.0 complaint.neglect=-0.6 complaint.quality=-1.7 good=-0.5 growth=-0.5 leaving=1.5 legal=-0.8 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.4 reputation=-0.5
poobed 6.53 bad=-1.1 complaint.delay=-0.5 complaint.neglect=-1.0 escalation=-0.4 good=-0.7 growth=-0.6 leaving=-0.7 legal=-0.6 meeting.off=1.2 payment.delayed=-0.4 payment.promised=-0.6 payment.refused=-0.3 payment.sent=1.8 praise=-0.5 reputation=-0.5 urgent=0.7
popis 7.38 bad=0.6 complaint.delay=1.0 complaint.neglect=1.4 escalation=1.4 leaving=0.4 legal=-0.3 reputation=0.9
poplat 6.53 bad=2.0 complaint.cost=4.4 complaint.delay=-0.7 complaint.neglect=2.1 complaint.quality=-1.3 escalation=-0.6 good=-1.0 growth=-0.3 leaving=1.1 legal=0.9 payment.disputed=4.0 payment.promised=0.8 payment.refused=-0.7 praise=-0.7 reputation=-0.5
popolu 7.09 bad=-0.4 complaint.cost=-0.8 good=1.7 leaving=0.5 meeting.off=-0.4 praise=1.4 urgent=1.9
poprad 6.53 bad=1.0 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=1.2 good=-0.6 leaving=0.6 legal=0.6 payment.refused=-0.8 praise=-0.7 reputation=0.7
popros 6.08 bad=0.4 complaint.cost=-0.8 complaint.quality=-0.4 escalation=0.8 good=-1.4 growth=-0.8 leaving=1.2 legal=-0.6 meeting.off=-0.4 payment.delayed=1.6 payment.disputed=0.6 payment.promised=0.8 payment.query=1.9 payment.refused=-0.8 payment.sent=-0.4 praise=-1.1 reputation=-1.3 urgent=-0.3
poradc 6.87 complaint.cost=-0.6 complaint.delay=0.8 complaint.neglect=1.5 complaint.quality=-2.0 legal=2.0 payment.refused=-0.6 praise=-0.3 reputation=-0.4
porade 6.53 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=0.6 escalation=0.7 good=0.7 growth=0.7 leaving=2.7 legal=-0.3 payment.refused=-0.4 reputation=-0.6
poradi 6.28 complaint.cost=-0.7 complaint.neglect=-1.0 escalation=0.8 good=-1.1 growth=-0.3 leaving=-0.9 legal=2.5 meeting.off=-0.5 payment.query=-0.5 payment.refused=-0.5 payment.sent=-0.4 praise=-1.0 reputation=-0.6 urgent=-0.3
poradt 7.38 complaint.cost=1.0 complaint.quality=1.1 reputation=0.5
poradu 6.87 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=0.9 leaving=-0.6 meeting.off=4.7 payment.refused=-0.5 payment.sent=-0.4 reputation=-0.3
poriad 5.53 bad=-1.6 complaint.cost=0.5 complaint.delay=-0.9 complaint.quality=-0.8 escalation=-0.4 good=-0.4 leaving=-0.4 payment.delayed=-0.6 payment.promised=-0.5 payment.query=1.2 payment.refused=-1.0 payment.sent=0.8 urgent=-0.5
porovn 7.38 bad=0.7 complaint.cost=1.1 complaint.neglect=-0.4 complaint.quality=-0.4 leaving=0.9 payment.disputed=0.9 payment.refused=-0.4
porozm 7.38 bad=1.1 complaint.cost=-0.3 complaint.neglect=1.1 complaint.quality=-0.4 good=-0.6 leaving=1.6 praise=-0.5 reputation=1.9
portal 7.09 complaint.neglect=2.5 complaint.quality=-1.1 escalation=1.3 leaving=0.5 legal=-0.5 reputation=2.3
poruch 7.38 bad=1.3 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=2.9 good=-0.8 leaving=-0.5 legal=-0.4 praise=-0.4 reputation=1.3
poruse 6.28 bad=1.2 complaint.cost=-0.5 complaint.delay=0.4 complaint.neglect=-0.5 complaint.quality=0.7 escalation=0.6 good=-0.5 growth=-0.5 leaving=-0.4 legal=3.7 payment.disputed=-0.5 payment.sent=-0.6 praise=-0.4 reputation=-0.4 urgent=-0.3
poscho 6.68 bad=1.7 complaint.cost=2.2 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=1.1 escalation=2.2 growth=-0.3 leaving=-0.4 legal=-0.5 meeting.off=0.5 payment.refused=-0.3 reputation=-0.9
posiel 4.89 bad=-1.3 complaint.cost=-1.1 complaint.delay=-2.4 complaint.quality=-0.3 good=-1.9 growth=-1.3 leaving=-2.1 legal=-1.8 meeting.off=-1.3 payment.delayed=1.0 payment.disputed=-1.3 payment.query=-2.2 payment.refused=-2.1 payment.sent=1.2 praise=-2.2 reputation=-0.7 urgent=2.3
poskyt 6.53 bad=1.0 complaint.cost=1.4 complaint.delay=0.7 complaint.neglect=0.8 escalation=1.0 leaving=2.4 legal=0.7 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.4 reputation=1.0
poslal 5.18 bad=-1.9 complaint.cost=-1.4 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=-1.2 escalation=2.2 good=1.3 growth=2.0 legal=-1.9 payment.disputed=-0.8 payment.promised=-1.2 payment.query=1.2 payment.refused=-0.3 payment.sent=6.0 praise=1.3 reputation=-0.8 urgent=-0.7
poslan 7.09 complaint.neglect=-0.4 complaint.quality=0.6 good=0.5 growth=0.8 leaving=0.3 legal=0.5 payment.query=2.5 praise=0.7
poslat 4.95 bad=-2.8 complaint.cost=-0.7 complaint.delay=-1.1 complaint.neglect=-0.9 complaint.quality=-2.0 escalation=-0.5 good=0.5 growth=-1.0 leaving=-0.9 legal=-0.8 payment.disputed=-1.2 payment.promised=-1.2 payment.query=4.6 payment.refused=-1.0 payment.sent=-0.9 praise=1.0 reputation=-1.1 urgent=1.6
posle 6.87 bad=-0.4 complaint.cost=1.1 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=0.3 good=-0.6 leaving=-0.5 legal=-0.3 payment.delayed=0.7 payment.promised=1.5 payment.refused=-0.3 praise=-0.5 reputation=0.5
posled 4.95 bad=3.2 complaint.cost=-0.7 complaint.delay=0.3 complaint.neglect=0.9 complaint.quality=2.2 escalation=-0.8 good=-2.0 growth=-1.5 leaving=7.0 legal=0.9 meeting.off=-0.9 payment.delayed=-1.2 payment.disputed=0.8 payment.promised=0.3 payment.query=-0.4 payment.refused=1.8 payment.sent=-0.8 praise=-1.8 reputation=-1.9 urgent=1.5
poslem 5.34 bad=-3.5 complaint.cost=-0.8 complaint.delay=-1.4 complaint.neglect=-0.5 complaint.quality=-1.5 escalation=-0.7 good=-1.1 growth=-1.1 leaving=-1.3 legal=-1.4 payment.delayed=3.1 payment.disputed=-1.0 payment.promised=5.7 payment.query=-0.7 payment.refused=-0.6 payment.sent=-2.0 praise=-1.0 reputation=-1.9 urgent=-1.6
poslet 6.53 bad=-2.4 complaint.cost=-1.1 complaint.delay=-1.0 complaint.neglect=-0.6 complaint.quality=-1.4 escalation=-0.3 good=0.6 growth=0.6 leaving=-0.7 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.5 payment.query=4.3 payment.refused=-0.8 payment.sent=1.7 praise=-0.7 urgent=1.5
poslit 4.71 bad=0.6 complaint.delay=2.2 complaint.quality=1.3 escalation=0.8 good=-0.8 growth=0.5 leaving=-1.1 legal=-1.5 payment.delayed=-1.2 payment.disputed=1.0 payment.promised=-0.8 payment.query=1.4 payment.refused=0.9 praise=-1.5 reputation=-0.7 urgent=3.9
posluc 6.87 bad=1.1 complaint.delay=0.4 complaint.neglect=1.1 good=-0.6 leaving=-1.1 legal=0.4 praise=-0.5 reputation=2.0
posobi 7.09 bad=1.3 complaint.quality=1.9 good=-0.5 payment.refused=-0.4 praise=-0.6 reputation=0.6
posta 7.09 bad=-1.9 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.0 good=1.5 leaving=-0.3 praise=1.8 reputation=-0.3
postar 6.87 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=-1.7 good=-0.6 leaving=1.4 legal=-0.6 payment.delayed=-0.4 payment.refused=-0.6 praise=-0.7 reputation=3.3
postav 6.40 bad=-0.5 complaint.cost=0.7 complaint.delay=-0.5 complaint.neglect=-1.3 complaint.quality=-0.8 growth=-0.4 leaving=-0.7 legal=-0.6 meeting.off=1.0 payment.disputed=0.8 payment.refused=-0.5 reputation=1.4
poste 7.09 bad=-0.8 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.4 good=-0.6 leaving=-0.4 legal=-0.7 meeting.off=-0.3 payment.disputed=-0.6 payment.refused=1.2 payment.sent=4.4 praise=-0.4 reputation=-0.5
postoj 7.38 bad=0.8 complaint.cost=1.5 complaint.delay=-0.6 complaint.neglect=0.9 complaint.quality=1.3 leaving=-0.4 legal=-0.4 payment.refused=0.5 praise=-0.3 reputation=-0.3
postou 7.09 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=0.7 good=-0.8 legal=-1.1 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=0.9 praise=-0.8
postu 6.87 bad=-0.7 complaint.delay=0.7 complaint.quality=-1.0 good=-0.4 growth=-0.5 leaving=-0.5 payment.delayed=-0.4 payment.promised=-0.4 payment.refused=-0.8 praise=-0.3
postup 6.53 bad=-1.1 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.6 good=-0.8 leaving=2.8 legal=1.2 payment.refused=-0.4 praise=-0.7 reputation=-0.4
posudk 6.87 bad=2.3 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=2.2 escalation=2.0 good=-0.4 leaving=0.9 legal=-0.4 meeting.off=0.8 payment.refused=-0.4 payment.sent=-0.7 praise=-0.4 reputation=0.7
posudo 6.17 bad=0.7 complaint.cost=0.3 complaint.neglect=-0.6 complaint.quality=1.2 escalation=-0.4 good=0.4 growth=-0.4 leaving=-0.7 legal=0.7 payment.delayed=-0.4 payment.disputed=1.2 payment.promised=-0.3 payment.query=-0.5 praise=0.5 reputation=-0.8
posunu 6.17 bad=-1.4 complaint.cost=-0.5 complaint.delay=-1.5 complaint.neglect=-0.6 escalation=-0.5 good=-1.4 growth=-0.6 leaving=-0.9 legal=1.0 meeting.off=3.3 payment.delayed=3.6 payment.disputed=-0.3 payment.promised=-1.0 payment.query=-0.5 payment.refused=-0.5 payment.sent=-0.4 praise=-1.1 reputation=-0.7 urgent=-0.4
posuva 7.38 bad=0.5 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=-0.5 complaint.quality=-0.9 escalation=0.6 leaving=-0.5 reputation=-0.4
potesi 7.09 bad=-1.0 complaint.cost=-0.3 complaint.neglect=0.5 complaint.quality=-1.0 escalation=-0.4 good=3.1 leaving=-0.6 legal=-0.3 meeting.off=-0.4 praise=0.4 reputation=-0.7
potich 7.09 bad=2.3 complaint.cost=-0.4 complaint.quality=3.0 good=-0.7 growth=-0.4 leaving=2.2 legal=1.0 payment.refused=-0.3 praise=-0.6 reputation=-0.5
potlac 7.38 bad=-0.4 good=-0.7 growth=-0.6 leaving=-0.3 praise=-0.5
potom 4.95 bad=0.8 complaint.cost=0.8 complaint.delay=3.2 complaint.quality=-0.6 escalation=-0.7 good=0.9 growth=1.3 leaving=0.4 legal=-0.6 meeting.off=1.4 payment.delayed=-0.8 payment.disputed=-1.0 payment.promised=-1.1 payment.query=-0.9 payment.refused=0.5 payment.sent=-0.8 praise=0.8 reputation=-1.5
potreb 4.27 bad=-4.0 complaint.cost=-1.2 complaint.delay=-2.9 complaint.neglect=-1.8 complaint.quality=-3.7 escalation=-1.2 good=-0.7 meeting.off=-1.2 payment.delayed=-1.1 payment.disputed=-1.2 payment.promised=-1.7 payment.query=1.9 payment.refused=-1.3 payment.sent=-0.9 praise=-0.9 reputation=-1.6 urgent=4.9
potvrd 5.07 bad=-0.7 complaint.cost=-0.7 complaint.delay=2.6 complaint.neglect=-0.9 complaint.quality=-0.6 good=-0.6 growth=-0.4 legal=2.0 meeting.off=-1.0 payment.delayed=-0.9 payment.disputed=-0.8 payment.promised=-1.3 payment.query=0.4 payment.refused=-0.9 payment.sent=2.9 praise=-1.9 reputation=-1.0
poukaz 6.68 bad=-0.8 complaint.cost=-0.4 complaint.neglect=-0.9 complaint.quality=-1.0 good=0.7 growth=0.8 leaving=-0.4 legal=1.1 meeting.off=0.5 payment.disputed=3.3 payment.refused=0.5 payment.sent=6.1 praise=0.8 reputation=-0.6
pouzit 7.09 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=0.8 good=-0.7 leaving=-0.8 legal=-0.5 payment.query=3.1 payment.sent=-0.3 praise=-0.4 reputation=-0.5
pouziv 6.87 bad=-0.3 complaint.cost=1.0 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.9 growth=0.6 leaving=0.4 legal=-0.3 payment.delayed=-0.8 payment.promised=-0.6 payment.sent=2.4 praise=-0.3
povazu 6.53 bad=2.6 complaint.cost=0.8 complaint.delay=0.8 complaint.neglect=2.5 complaint.quality=1.9 escalation=-0.3 good=-0.9 growth=-0.4 legal=1.5 meeting.off=-0.3 payment.disputed=-0.8 payment.promised=-0.3 payment.refused=1.5 payment.sent=-0.5 praise=-0.8 reputation=-0.6
poveda 4.86 bad=1.1 complaint.cost=1.4 complaint.delay=1.4 complaint.neglect=0.6 complaint.quality=-0.7 escalation=-0.4 good=1.5 growth=1.8 leaving=2.2 legal=-0.5 meeting.off=-0.4 payment.delayed=0.7 payment.disputed=-0.3 payment.promised=-0.8 payment.query=-0.6 payment.refused=1.0 payment.sent=0.4 praise=0.3 reputation=1.2 urgent=-0.7
povedi 7.09 bad=1.1 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=0.9 complaint.quality=0.9 good=-1.0 leaving=-0.4 legal=1.7 meeting.off=-0.4 payment.refused=-0.3 praise=-0.7 reputation=1.4
povedz 6.17 bad=0.6 complaint.cost=-0.4 complaint.delay=3.5 complaint.neglect=-1.2 complaint.quality=-0.3 escalation=-0.3 good=-0.3 growth=0.9 leaving=-1.0 legal=-0.7 meeting.off=1.4 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=2.1 payment.refused=-0.6 payment.sent=-0.3 reputation=0.5 urgent=-0.3
poveri 6.68 bad=0.9 complaint.cost=0.7 complaint.delay=-0.6 complaint.neglect=1.2 complaint.quality=1.1 escalation=-0.4 leaving=2.6 legal=0.3 payment.disputed=-0.5 payment.refused=-0.4 reputation=0.6
povie 6.87 bad=0.7 complaint.cost=0.8 complaint.delay=2.0 complaint.neglect=-0.5 complaint.quality=-0.9 escalation=0.9 good=-0.4 leaving=-0.4 legal=-0.4 payment.refused=0.4 praise=-0.4 reputation=1.3 urgent=1.2
poviem 6.08 bad=3.5 complaint.cost=3.5 complaint.delay=1.3 complaint.neglect=1.8 complaint.quality=1.0 escalation=-0.4 good=-1.9 growth=-0.6 leaving=0.5 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.3 praise=-1.8 reputation=5.5
povinn 6.40 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=1.3 escalation=-0.3 good=0.4 growth=-0.4 leaving=0.4 payment.disputed=-0.4 payment.query=2.3 payment.refused=-0.6 praise=-0.7 reputation=0.9
povodn 6.68 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=0.7 growth=0.5 leaving=-0.8 legal=-0.3 meeting.off=2.5 payment.refused=-0.5 praise=0.5 reputation=-0.6 urgent=2.1
povole 6.87 bad=-0.7 complaint.delay=0.7 complaint.neglect=-0.5 complaint.quality=-0.9 good=-0.4 legal=-0.7 payment.promised=-0.4 payment.refused=-0.4 praise=-0.5 reputation=-0.3 urgent=-0.4
pozajt 7.38 bad=0.7 complaint.delay=1.5 good=-0.5 growth=-0.4 urgent=3.6
pozast 6.87 bad=0.5 complaint.cost=0.9 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=0.4 escalation=1.3 good=-0.6 growth=-0.4 leaving=0.6 legal=-0.6 payment.delayed=-0.4 payment.refused=2.3 praise=-0.4
pozdra 6.28 bad=1.8 complaint.cost=-0.5 complaint.neglect=1.7 complaint.quality=1.4 escalation=0.8 growth=-0.4 legal=0.8 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.4 payment.sent=2.6 reputation=-0.5 urgent=-0.3
pozera 6.40 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=1.3 escalation=-0.4 good=2.1 growth=1.4 leaving=0.9 legal=-0.4 meeting.off=3.8 payment.delayed=1.1 payment.promised=1.2 payment.refused=-0.6 payment.sent=-0.4 praise=2.6 reputation=-0.6 urgent=-0.3
poziad 6.68 bad=-1.1 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=0.5 escalation=-0.3 good=-0.7 growth=-0.3 leaving=-0.6 legal=-0.5 meeting.off=1.2 payment.disputed=-0.3 payment.sent=-0.3 praise=-0.7 reputation=1.0
pozna 7.38 bad=-0.3 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=-0.4 good=0.9 growth=1.2 leaving=0.7 payment.refused=-0.3 praise=1.3
poznaj 7.09 bad=0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.8 good=0.3 legal=-0.5 payment.refused=-0.3 praise=0.5 reputation=2.3
poznam 6.68 bad=0.8 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=1.3 good=0.5 growth=1.4 leaving=-0.8 payment.delayed=-0.3 payment.promised=1.4 payment.query=0.6 payment.refused=-0.4 payment.sent=-0.5 praise=0.9 reputation=1.3
poznat 7.09 bad=1.9 complaint.delay=1.0 complaint.quality=2.4 good=-0.6 leaving=0.6 payment.promised=1.8 payment.refused=1.2 praise=-0.5
pozor 7.38 complaint.quality=1.4 reputation=1.3
pozret 7.38 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.7 good=-0.4 legal=-0.3 payment.refused=1.9 reputation=2.1
pozrie 5.99 bad=0.5 complaint.delay=-1.4 complaint.quality=1.9 escalation=0.9 good=-0.7 growth=-0.6 leaving=0.5 legal=-1.2 meeting.off=0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.6 praise=-0.7 reputation=1.1 urgent=-0.5
pozrit 6.87 bad=0.4 complaint.delay=-0.4 complaint.neglect=2.2 complaint.quality=1.5 payment.refused=1.8 reputation=-0.3
pozvan 6.40 bad=-1.2 complaint.cost=-1.0 complaint.delay=0.4 complaint.neglect=-0.6 good=-1.8 growth=-1.1 leaving=-0.9 legal=-0.4 meeting.off=5.8 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=-0.6 praise=-1.6
praca 6.40 complaint.cost=0.7 complaint.delay=-1.0 complaint.neglect=-0.7 escalation=-0.3 good=3.0 growth=-0.5 legal=-0.6 payment.delayed=-0.4 payment.disputed=3.3 payment.query=-0.8 payment.refused=-1.0 payment.sent=-0.4 praise=3.7 reputation=-0.6
prace 5.91 bad=-0.3 complaint.cost=1.2 complaint.delay=-0.5 complaint.neglect=1.3 complaint.quality=-2.0 escalation=-0.5 good=-0.8 growth=-0.6 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=0.9 payment.promised=-0.5 payment.query=1.7 payment.refused=0.7 payment.sent=-0.4 praise=-0.4 reputation=-0.5 urgent=-0.5
pracov 6.40 bad=-0.9 complaint.cost=-0.7 complaint.delay=-0.8 growth=1.2 leaving=-1.5 legal=-0.6 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.5 reputation=-0.7 urgent=2.0
pracu 6.87 bad=1.7 complaint.cost=-1.1 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.2 growth=1.1 leaving=1.0 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.8 payment.promised=-0.5 payment.refused=0.6 payment.sent=-0.4 reputation=-0.4
pracuj 6.68 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.7 escalation=-0.5 good=1.7 growth=-0.4 leaving=-0.8 legal=-0.4 meeting.off=-0.6 praise=-0.7 reputation=0.5
prahe 7.38 complaint.delay=-0.3 escalation=1.6 good=-0.3 leaving=1.0 legal=-0.4 meeting.off=1.7 payment.refused=-0.3
prahy 7.38 bad=-1.4 complaint.neglect=-0.8 complaint.quality=-0.5 good=1.2
praje 7.38 bad=1.0 complaint.delay=1.0 complaint.quality=0.5 payment.promised=1.9
prajem 6.53 bad=0.8 complaint.cost=1.7 complaint.delay=-0.6 complaint.neglect=1.9 complaint.quality=-0.4 good=-1.0 growth=-0.3 leaving=2.2 payment.refused=-0.3 praise=-0.9
prakti 6.87 bad=1.0 complaint.cost=1.0 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.8 good=-0.6 leaving=0.7 legal=1.2 payment.disputed=1.4 payment.refused=0.4 praise=-0.6 reputation=0.9
praska 7.38 bad=-0.4 complaint.delay=-0.3 complaint.neglect=0.3 complaint.quality=0.6 growth=2.5 leaving=-0.7 payment.refused=1.1 praise=-0.4 reputation=-0.4 urgent=2.6
prava 7.09 bad=-0.8 good=-0.3 leaving=-0.6 praise=-0.4 reputation=-0.4
pravdu 6.68 bad=-0.9 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=0.6 complaint.quality=-1.1 good=1.4 growth=-0.4 leaving=-0.5 meeting.off=-0.7 payment.delayed=2.7 payment.promised=2.2 payment.query=-0.3 payment.refused=-0.6 praise=1.6 reputation=1.4
prave 6.28 bad=-1.2 complaint.cost=-0.8 complaint.delay=-0.9 complaint.quality=1.7 good=1.4 growth=-0.9 legal=-0.7 meeting.off=1.4 payment.refused=-0.4 praise=2.2 reputation=-1.0
pravid 6.87 bad=1.4 complaint.cost=1.1 complaint.delay=-0.9 complaint.neglect=0.4 complaint.quality=1.4 good=-0.7 growth=-0.3 leaving=1.9 legal=-0.6 praise=-0.5 reputation=0.8
pravne 6.08 bad=2.4 complaint.cost=0.9 complaint.neglect=0.6 escalation=-0.5 good=-1.2 growth=0.5 leaving=-1.3 legal=4.1 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=0.9 payment.sent=-0.3 praise=-1.1 reputation=-0.5 urgent=-0.3
pravni 4.89 bad=0.9 complaint.cost=-1.2 complaint.delay=-0.3 escalation=-0.7 good=-1.8 growth=-0.6 leaving=-1.6 legal=5.5 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.3 payment.refused=-1.2 payment.sent=-0.4 praise=-1.4 reputation=1.7 urgent=-0.4
pravny 7.09 bad=1.0 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=2.8 complaint.quality=-0.6 escalation=1.5 good=-0.3 leaving=0.4 legal=3.5 payment.refused=0.6 reputation=-0.3
pravo 6.68 complaint.cost=-0.4 complaint.delay=0.4 complaint.quality=-1.1 good=-0.5 leaving=-0.6 legal=1.1 payment.delayed=2.0 payment.disputed=-0.7 payment.refused=-0.6 praise=-0.4 reputation=-0.4
pravom 7.38 bad=1.1 complaint.neglect=-0.9 complaint.quality=-0.4 escalation=2.6 good=-0.5 leaving=-0.8
prazdn 6.28 bad=1.4 complaint.cost=-0.5 complaint.delay=3.1 complaint.neglect=2.2 complaint.quality=-0.4 escalation=0.8 good=-1.5 growth=-0.5 leaving=-0.4 legal=-0.3 payment.delayed=2.3 payment.disputed=0.6 payment.promised=-0.5 payment.query=1.1 payment.refused=0.7 praise=-1.6 reputation=0.8 urgent=2.0
pre 3.98 bad=-2.2 complaint.cost=0.6 complaint.quality=-2.2 escalation=-1.8 good=-1.0 growth=3.1 leaving=-0.8 legal=-0.8 meeting.off=-1.1 payment.delayed=0.4 payment.disputed=-1.9 payment.promised=-0.8 payment.query=-0.8 payment.refused=-1.4 praise=-1.7 urgent=0.3
prebeh 6.87 bad=-1.0 complaint.delay=-0.3 complaint.neglect=0.5 complaint.quality=-0.9 good=-0.7 leaving=0.3 meeting.off=-0.4 payment.delayed=-0.8 payment.promised=1.5 payment.query=-1.4 payment.sent=2.9 praise=-0.6 reputation=-0.5
preber 5.99 bad=-0.9 complaint.cost=-1.1 complaint.delay=-1.2 complaint.neglect=-0.4 escalation=-0.4 good=-1.4 growth=-0.5 leaving=1.3 legal=2.2 meeting.off=1.6 payment.delayed=-0.6 payment.disputed=0.8 payment.promised=3.0 payment.query=-0.5 payment.sent=0.8 praise=-1.4 reputation=-0.6 urgent=-0.4
prec 7.09 bad=-0.9 complaint.cost=1.0 complaint.neglect=0.5 legal=-0.3 meeting.off=1.2 payment.promised=1.6 payment.refused=-0.6 payment.sent=-0.3 reputation=0.4
precha 7.09 bad=0.8 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.9 leaving=1.1 meeting.off=1.7 praise=-0.9
precit 5.48 complaint.delay=-1.2 complaint.neglect=0.5 complaint.quality=-1.0 good=-0.4 growth=-0.8 leaving=-1.9 legal=2.6 meeting.off=-0.9 payment.delayed=-0.4 payment.disputed=-1.1 payment.promised=0.7 payment.query=-0.6 payment.refused=-1.3 payment.sent=-0.8 urgent=1.9
preco 5.34 bad=4.0 complaint.cost=1.6 escalation=-0.7 good=-1.9 leaving=4.6 legal=-0.4 meeting.off=-1.1 payment.delayed=-0.8 payment.disputed=-1.0 payment.promised=-0.7 payment.query=1.2 payment.refused=3.2 praise=-1.5 reputation=4.1 urgent=-0.5
pred 5.07 bad=-0.5 complaint.cost=0.9 complaint.delay=1.5 complaint.quality=-1.3 growth=0.7 leaving=-1.2 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.8 payment.query=-0.7 payment.refused=-1.7 payment.sent=4.1 reputation=1.4 urgent=-0.6
predaj 6.40 bad=-1.7 complaint.cost=-0.5 complaint.neglect=-1.1 complaint.quality=-1.6 good=1.8 growth=1.0 leaving=0.7 legal=-0.8 payment.delayed=1.0 payment.query=-0.4 payment.refused=-0.4 praise=0.7 reputation=-0.6
predal 6.08 complaint.cost=0.8 complaint.delay=-0.9 complaint.neglect=-0.3 complaint.quality=0.7 escalation=-0.3 good=0.6 growth=1.1 leaving=0.6 legal=-0.5 meeting.off=-0.4 payment.delayed=1.0 payment.disputed=0.5 payment.promised=1.7 payment.sent=-0.4 praise=1.0 reputation=-0.5
predav 6.53 bad=-0.6 complaint.cost=0.7 complaint.delay=-0.5 complaint.quality=0.6 good=-0.7 growth=-0.4 leaving=-0.8 legal=-0.9 payment.disputed=-0.3 payment.promised=1.5 payment.refused=-0.5 praise=-0.6
predbe 7.38 bad=0.7 complaint.cost=0.8 complaint.delay=0.5 complaint.neglect=1.0 complaint.quality=-0.6 escalation=1.0 leaving=0.6 meeting.off=-0.5 payment.promised=-0.3 urgent=1.6
predca 7.09 bad=1.6 complaint.quality=0.8 good=-0.3 growth=-0.3 leaving=0.9 legal=1.4 payment.disputed=3.4 payment.refused=-0.6
predch 7.09 complaint.quality=-0.6 good=0.3 growth=-0.7 leaving=-0.5 legal=1.2 payment.disputed=1.2 payment.refused=-0.6 praise=1.2
predlo 6.87 bad=-0.5 complaint.cost=-0.4 complaint.delay=0.6 good=-0.9 growth=-0.4 leaving=-0.5 legal=0.4 payment.disputed=0.7 praise=-0.9
predlz 5.84 bad=-1.8 complaint.cost=0.5 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=-1.8 escalation=-0.3 good=1.0 growth=4.5 leaving=3.5 legal=-0.9 meeting.off=0.8 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.5 praise=-1.0 reputation=-1.0 urgent=-0.5
predna 6.40 complaint.cost=-1.0 complaint.delay=0.5 complaint.quality=0.4 good=-0.9 growth=-0.5 leaving=-0.8 legal=-0.4 meeting.off=1.0 payment.promised=2.5 payment.refused=-0.5 praise=-0.8 reputation=1.6 urgent=3.8
predno 7.09 complaint.cost=1.1 complaint.delay=-0.5 complaint.quality=0.6 good=-0.6 growth=-0.4 leaving=1.2 payment.delayed=1.5 payment.disputed=0.9 praise=-0.5 reputation=1.1
predos 7.09 bad=-2.5 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=-1.1 escalation=-0.3 good=3.8 leaving=-1.0 legal=-0.4 praise=3.1 reputation=-0.8
predpl 6.87 bad=-2.1 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.7 good=2.8 growth=3.4 leaving=0.7 legal=-0.4 meeting.off=-0.4 payment.delayed=1.0 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=-0.7 payment.sent=2.0 praise=-0.6 urgent=-0.3
predsa 6.87 bad=-1.1 complaint.neglect=-0.6 complaint.quality=-0.8 escalation=-0.4 good=0.7 payment.sent=1.3 praise=0.7 reputation=-0.5
predse 5.91 complaint.cost=0.5 complaint.delay=0.4 complaint.neglect=1.1 complaint.quality=-0.4 escalation=1.7 good=-1.3 leaving=0.3 legal=-0.7 meeting.off=-0.7 payment.delayed=1.3 payment.disputed=-0.3 payment.promised=-0.5 payment.query=-0.4 payment.refused=0.8 payment.sent=-0.7 praise=-1.1 reputation=0.6 urgent=-0.4
predst 5.84 bad=-1.0 complaint.cost=-1.4 complaint.delay=2.4 complaint.neglect=-0.6 complaint.quality=0.6 escalation=1.1 good=2.0 growth=-0.6 leaving=0.3 meeting.off=0.6 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=1.3 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.9 praise=2.0 reputation=-0.7 urgent=-0.4
predty 6.68 bad=1.5 complaint.cost=-0.6 complaint.delay=-0.6 complaint.quality=1.8 good=-0.4 growth=0.9 leaving=-1.0 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-0.9 praise=-0.3 reputation=1.0
predvo 7.38 bad=-1.0 complaint.quality=-0.5 leaving=-0.3 legal=-0.6
predza 6.53 bad=2.4 complaint.delay=1.1 complaint.neglect=0.6 good=-0.6 leaving=-0.5 legal=4.0 payment.delayed=-0.4 payment.promised=-0.3 payment.refused=-0.6 praise=-0.5 reputation=1.2
prehla 6.87 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.7 good=1.1 leaving=-0.6 meeting.off=-0.3 payment.disputed=-0.6 payment.query=1.7 payment.refused=-0.4 praise=0.8
prehli 6.87 bad=0.5 complaint.cost=2.8 complaint.neglect=0.4 complaint.quality=-0.7 good=-0.5 payment.delayed=1.4 payment.disputed=-0.6 payment.promised=1.2 payment.query=-0.6 payment.refused=-0.4 payment.sent=-0.9 praise=-0.5
prehod 7.09 bad=2.3 complaint.cost=3.8 complaint.delay=-0.4 complaint.quality=0.5 good=-1.0 growth=-0.3 payment.refused=0.4 praise=-0.9
prehov 7.09 bad=0.4 complaint.cost=2.8 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.8 good=1.5 growth=-0.3 leaving=-0.6 legal=-0.3 payment.delayed=-0.3 payment.query=-0.3 praise=2.2 reputation=1.9
prejde 6.87 bad=-0.4 complaint.cost=1.0 complaint.delay=-0.5 complaint.quality=-1.1 good=-0.4 leaving=1.2 legal=-0.5 meeting.off=-1.0 payment.promised=-0.4 praise=-0.4
prejst 7.09 bad=0.9 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=-0.9 complaint.quality=1.1 good=-0.6 leaving=0.4 praise=-0.6 reputation=-0.4
prekla 4.79 complaint.cost=-1.3 complaint.delay=0.7 complaint.neglect=-1.5 complaint.quality=3.2 good=2.5 growth=2.0 leaving=2.1 legal=0.4 meeting.off=-1.3 payment.delayed=-1.3 payment.disputed=-1.5 payment.promised=-0.9 payment.query=-0.7 payment.refused=2.4 praise=2.1 reputation=-1.4 urgent=1.1
prekle 6.53 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=2.0 escalation=0.9 good=-0.6 leaving=0.6 legal=-0.4 meeting.off=-0.5 payment.disputed=-0.6 payment.query=1.6 payment.refused=-0.3 praise=-0.6 reputation=-0.4 urgent=-0.4
prekop 7.38 bad=-0.9 meeting.off=2.4
prekra 7.09 complaint.cost=1.1 complaint.delay=0.5 complaint.quality=-0.6 good=-0.5 leaving=0.6 praise=0.7 reputation=0.8
prekva 6.68 bad=1.6 complaint.cost=-0.4 complaint.neglect=1.3 complaint.quality=1.9 escalation=-0.3 good=0.5 growth=-0.4 leaving=-0.5 legal=-0.3 meeting.off=-0.5 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.4 praise=0.7 reputation=3.2
preloz 5.77 bad=-0.9 complaint.cost=-0.7 complaint.delay=0.4 complaint.quality=-0.5 growth=-0.7 leaving=-1.2 legal=-0.8 meeting.off=1.8 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=0.7 payment.refused=-0.6 payment.sent=-0.3 reputation=-0.9 urgent=1.2
premen 7.38 bad=1.0 complaint.delay=1.0 complaint.quality=1.5 good=-0.3
premie 6.68 bad=0.4 complaint.delay=2.0 complaint.neglect=0.6 complaint.quality=1.1 good=-0.3 leaving=-0.5 meeting.off=-0.4 payment.promised=1.2 reputation=-0.4
premys 7.38 complaint.cost=1.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=0.4 growth=-0.4 leaving=2.0 praise=0.4 reputation=-0.6
prenaj 7.38 complaint.quality=0.7 leaving=1.2
prenie 7.38 bad=-1.2 complaint.delay=-0.5 complaint.quality=-0.7 good=1.1 growth=1.2 leaving=-0.7 praise=1.4
prepac 6.40 bad=-0.8 complaint.cost=-1.3 complaint.delay=0.6 complaint.neglect=1.7 complaint.quality=-0.3 good=-1.0 growth=-0.4 leaving=0.9 legal=-0.3 payment.delayed=3.3 payment.disputed=-0.8 payment.promised=2.3 payment.query=-0.6 payment.refused=0.7 payment.sent=-1.0 praise=-1.0 reputation=-0.6 urgent=1.3
prepis 6.87 complaint.cost=-0.4 complaint.delay=-0.6 good=-0.8 leaving=-0.5 legal=-0.3 payment.refused=-0.3 praise=-0.7 reputation=1.4
prepla 5.77 bad=0.3 complaint.cost=2.0 complaint.delay=-1.0 complaint.neglect=0.4 escalation=-0.6 good=-0.8 growth=0.6 leaving=-0.5 legal=-0.8 meeting.off=-1.0 payment.delayed=1.5 payment.disputed=1.7 payment.promised=5.3 payment.query=1.1 payment.refused=3.7 payment.sent=1.1 praise=-0.3 urgent=-0.5
prepoc 7.09 bad=0.6 complaint.cost=0.8 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=-1.3 leaving=0.5 payment.disputed=2.8 reputation=0.7
prepoj 6.87 bad=0.3 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=0.6 escalation=1.3 good=-0.4 leaving=0.4 meeting.off=-0.5 payment.refused=0.8 payment.sent=-0.3 reputation=-0.4 urgent=1.0
prepos 6.87 bad=-0.7 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=1.5 complaint.quality=-0.7 good=-1.1 leaving=-0.8 legal=-0.6 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=1.2 payment.query=-0.5 payment.refused=-0.3 payment.sent=-0.7 praise=-0.8 reputation=-0.4
prepra 7.09 complaint.cost=0.8 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=2.4 good=-0.9 payment.disputed=-0.3 payment.query=-0.5 payment.refused=2.0 praise=-0.7
presie 7.38 bad=-0.5 complaint.delay=-0.8 complaint.quality=-0.8 good=-0.3 leaving=-0.4 payment.disputed=1.7 payment.refused=-0.5 praise=-0.4 reputation=-0.5
presme 7.38 complaint.cost=-0.4 good=-0.4 leaving=1.5
presne 5.99 complaint.delay=1.4 complaint.neglect=-0.8 complaint.quality=1.3 escalation=-0.5 good=2.1 growth=-0.5 leaving=-0.4 legal=0.4 meeting.off=0.3 payment.promised=-0.9 payment.query=0.7 payment.refused=-0.8 praise=2.3 reputation=-0.8 urgent=-0.6
presov 7.38 complaint.neglect=0.9 complaint.quality=0.5 good=0.6 legal=0.9 payment.refused=-0.6 praise=0.6
presta 5.58 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=0.9 escalation=0.4 good=-0.6 leaving=-0.3 meeting.off=-0.9 payment.delayed=1.9 payment.disputed=-0.6 payment.promised=0.5 payment.query=0.6 payment.refused=-0.3 payment.sent=-0.7 reputation=1.2 urgent=0.6
prestu 6.87 bad=-0.4 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=0.3 complaint.quality=-0.4 good=-0.8 leaving=0.7 legal=-0.3 payment.sent=1.3 praise=-0.9
presun 6.28 bad=-0.7 complaint.cost=-0.7 complaint.neglect=0.5 complaint.quality=-0.4 growth=-0.5 leaving=1.4 legal=-0.5 meeting.off=4.4 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.7 payment.sent=-0.3 reputation=-0.4 urgent=1.7
presve 7.38 bad=0.8 complaint.delay=-0.6 complaint.neglect=1.3 complaint.quality=1.2 leaving=2.0
preto 4.63 bad=-1.1 complaint.cost=-0.7 complaint.delay=-1.4 escalation=0.6 good=0.6 growth=1.6 leaving=1.4 legal=1.5 meeting.off=0.5 payment.delayed=2.0 payment.disputed=-0.6 payment.promised=-0.6 payment.query=0.3 payment.sent=-0.9 praise=1.4 reputation=-0.8
prevad 6.08 bad=-1.5 complaint.delay=-0.6 complaint.neglect=-0.7 escalation=-0.3 good=-1.3 growth=-0.5 legal=-0.6 meeting.off=-0.5 payment.delayed=2.4 payment.disputed=0.4 payment.promised=1.7 payment.refused=0.3 payment.sent=-0.3 praise=-1.2 reputation=-0.7 urgent=-0.4
prever 6.87 bad=1.4 complaint.cost=-0.3 complaint.delay=0.7 complaint.neglect=-0.3 complaint.quality=1.7 leaving=1.5 legal=1.6 payment.disputed=0.9
prevod 6.40 bad=-2.1 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=-0.5 complaint.quality=-1.2 escalation=-0.5 growth=-0.4 legal=-0.5 meeting.off=2.1 payment.delayed=1.5 payment.promised=2.0 payment.query=2.5 payment.refused=-1.0 payment.sent=2.9 reputation=-0.6 urgent=-0.4
prevza 7.09 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.4 growth=-0.4 payment.disputed=1.5 payment.query=1.9 payment.refused=-0.6 reputation=-0.5
prezen 6.87 bad=-0.5 complaint.delay=-1.1 escalation=-0.4 good=-0.5 leaving=-0.4 legal=-0.3 meeting.off=2.2 payment.promised=-0.5 payment.refused=-0.4 praise=-0.5 reputation=-0.3 urgent=-0.6
pri 4.49 bad=2.1 complaint.cost=6.1 complaint.delay=0.5 complaint.neglect=2.6 complaint.quality=1.4 escalation=0.4 good=-0.7 growth=-1.5 leaving=3.7 meeting.off=-1.1 payment.delayed=1.2 payment.disputed=1.5 payment.query=1.2 praise=-0.3 reputation=-0.5 urgent=-0.7
priamo 6.28 bad=-0.9 complaint.cost=-0.7 complaint.delay=1.1 complaint.neglect=0.8 complaint.quality=-1.4 escalation=3.5 growth=1.0 leaving=-1.0 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.6 payment.query=-0.6 payment.refused=0.3 payment.sent=-0.7 reputation=-0.7
pribal 7.38 complaint.delay=0.4
pribeh 7.09 complaint.delay=2.2 good=-0.5 leaving=-0.5 legal=-0.4 payment.promised=1.9 reputation=0.6
pribud 6.68 complaint.cost=0.7 complaint.delay=-0.4 complaint.neglect=2.0 complaint.quality=-0.8 good=-0.7 growth=2.3 leaving=-0.5 legal=-0.6 payment.refused=-0.3 payment.sent=1.7 praise=-0.6
pridaj 6.68 bad=-2.3 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-0.9 good=2.6 growth=5.4 leaving=-1.1 legal=-0.3 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.5 payment.sent=1.2 praise=-1.2 reputation=-0.5
pridam 7.38 bad=0.6 complaint.cost=1.1 complaint.neglect=1.2 complaint.quality=2.5 leaving=-0.3 reputation=1.3
pridat 6.87 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=-1.0 growth=-0.7 leaving=-0.4 payment.delayed=-0.3 payment.sent=-0.3 praise=-0.7 reputation=-0.6
pridav 7.09 bad=-0.5 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=0.7 good=1.2 growth=2.8 leaving=0.9 praise=-0.6 reputation=0.8
pride 5.30 bad=0.9 complaint.cost=3.0 complaint.delay=-1.8 escalation=1.0 good=-2.6 growth=-1.4 leaving=0.3 legal=-0.6 meeting.off=-0.8 payment.delayed=0.6 payment.disputed=-1.1 payment.promised=0.4 payment.query=2.2 payment.refused=-1.0 payment.sent=-0.8 praise=-2.2 urgent=0.9
pridem 7.38 bad=-0.7 complaint.delay=-0.3 complaint.quality=-0.3 good=0.4 leaving=0.4 praise=0.3 reputation=-0.3
pridet 7.38 bad=0.9 complaint.delay=-0.4 complaint.quality=1.9 payment.refused=2.2
pridte 7.09 bad=0.6 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=2.2 good=1.0 growth=1.1 leaving=-0.8 payment.refused=0.5 praise=1.3
pridu 6.28 complaint.cost=-0.6 complaint.delay=0.3 complaint.neglect=-0.6 complaint.quality=-1.0 good=-1.1 growth=0.5 leaving=0.5 legal=-0.4 meeting.off=-0.6 payment.disputed=-0.3 payment.promised=3.5 payment.query=-0.5 payment.refused=-1.0 payment.sent=2.2 praise=-1.0 reputation=1.0
prieci 7.38 bad=-0.6 complaint.quality=-0.6 leaving=-0.3 payment.refused=-0.3
priemy 7.38 bad=-0.6 good=-0.4 leaving=-0.5
priesk 7.09 complaint.cost=1.4 complaint.neglect=-0.3 complaint.quality=-0.8 good=0.6 growth=-0.4 leaving=-0.6 praise=-0.6 reputation=1.0
priest 7.38 bad=-0.4 leaving=-0.3
prievi 7.38 bad=-0.5 complaint.quality=-0.4 good=-0.7 growth=1.6 praise=-0.3 urgent=-0.3
prihla 6.40 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=0.5 good=-0.8 growth=-0.3 legal=-0.4 meeting.off=-0.4 payment.refused=-0.4 praise=-0.8 reputation=-0.6 urgent=1.8
prijal 6.40 bad=-1.0 complaint.cost=-0.5 complaint.delay=-0.6 growth=-0.4 leaving=1.4 legal=-1.1 meeting.off=-0.4 payment.delayed=1.1 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.4
prijat 6.68 bad=-0.4 complaint.quality=-0.8 good=-0.3 growth=1.2 leaving=-1.0 meeting.off=-0.7 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.5 praise=-1.8
prijem 7.38 bad=0.9 complaint.quality=1.3 good=-0.8 praise=-0.7 reputation=-0.4
prikaz 6.08 bad=-1.3 complaint.delay=-1.1 complaint.neglect=-0.6 complaint.quality=-0.7 escalation=-0.5 good=-0.4 leaving=-1.1 legal=-1.0 meeting.off=0.6 payment.delayed=0.9 payment.disputed=-1.2 payment.promised=0.8 payment.query=-0.9 payment.refused=1.6 payment.sent=5.7 reputation=-0.8 urgent=-0.7
prikla 5.18 bad=1.4 complaint.cost=0.9 complaint.neglect=-1.1 complaint.quality=3.7 good=-0.7 growth=-0.5 leaving=-1.0 legal=-0.5 meeting.off=0.7 payment.promised=1.3 payment.query=1.2 payment.refused=-0.8 payment.sent=1.0 praise=-0.5 reputation=1.1
prilis 7.38 bad=-0.7 complaint.quality=-0.7 good=-0.6 growth=-0.5 leaving=-0.4 praise=-0.5
priloh 5.14 bad=-0.9 complaint.cost=1.2 complaint.delay=-0.9 complaint.neglect=-1.4 complaint.quality=-0.9 escalation=-0.7 good=-1.2 growth=-0.3 leaving=0.6 legal=0.7 meeting.off=-0.6 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=-1.2 payment.query=-1.0 payment.refused=-0.7 payment.sent=0.4 praise=-0.9 reputation=-1.6
priloz 6.87 complaint.cost=-0.6 good=-0.9 growth=-0.5 leaving=0.3 legal=-0.6 praise=-0.9 reputation=-0.4
primat 6.53 bad=1.4 complaint.cost=2.2 complaint.delay=0.5 complaint.quality=2.7 escalation=1.5 good=-0.6 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=0.3 praise=-0.5 reputation=0.7
primer 7.38 bad=0.8 complaint.delay=0.9 complaint.quality=0.5 legal=1.6
prines 6.87 bad=-2.0 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=-0.9 good=1.2 growth=2.5 leaving=-0.5 legal=-0.4 meeting.off=1.2 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=2.4 payment.refused=-0.4 payment.sent=0.6 praise=1.3 reputation=-0.3
prinie 7.09 bad=0.4 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=1.2 good=-0.7 leaving=-0.3 praise=-0.4 reputation=0.6
pripad 5.53 bad=3.6 complaint.delay=-0.4 complaint.neglect=5.5 complaint.quality=-0.9 escalation=1.0 good=-1.6 growth=-0.8 leaving=-0.6 legal=4.4 meeting.off=-0.8 payment.delayed=-0.8 payment.promised=-0.6 payment.query=-0.6 payment.refused=0.6 payment.sent=-0.5 praise=-1.5 reputation=1.4 urgent=-0.4
pripis 7.38 complaint.cost=-0.6 complaint.neglect=1.8 complaint.quality=-0.7 good=-0.7 growth=1.0 payment.delayed=-0.6 payment.disputed=0.6 payment.promised=-0.4 payment.sent=2.5
pripoc 7.38 complaint.cost=1.0 complaint.quality=-0.7 good=-0.3 leaving=0.7 payment.delayed=1.0 payment.refused=-0.3
pripom 6.17 bad=0.3 complaint.cost=-0.4 complaint.delay=1.8 complaint.neglect=1.3 escalation=-0.4 good=-0.7 growth=-0.6 leaving=0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=0.5 payment.sent=-0.3 praise=-0.6 reputation=-0.7
pripra 5.48 bad=-0.9 complaint.delay=0.6 complaint.neglect=0.6 complaint.quality=-1.5 escalation=-0.6 good=0.6 growth=0.9 leaving=-0.7 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-0.6 payment.refused=-1.3 payment.sent=-0.5 praise=-0.8 reputation=1.3 urgent=-0.8
prirod 7.38 complaint.neglect=-0.4 complaint.quality=0.6 leaving=-0.6 reputation=1.9
prisie 5.64 bad=2.0 complaint.delay=4.8 complaint.neglect=0.9 complaint.quality=2.9 escalation=-0.6 good=-0.5 leaving=0.4 legal=0.8 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-0.4 payment.refused=0.3 payment.sent=-0.5 praise=-0.3 reputation=1.0 urgent=-0.5
prisla 4.95 bad=2.8 complaint.cost=0.6 complaint.delay=3.3 complaint.neglect=0.5 complaint.quality=2.2 good=-0.5 growth=-1.0 leaving=-2.2 meeting.off=-0.9 payment.delayed=-0.7 payment.disputed=2.2 payment.promised=-0.5 payment.query=-0.7 payment.refused=0.8 payment.sent=-0.7 urgent=-0.5
prisli 6.17 bad=1.8 complaint.cost=-0.6 complaint.delay=4.5 complaint.neglect=-1.2 complaint.quality=3.4 good=0.8 growth=-0.5 leaving=1.7 meeting.off=-0.5 payment.promised=1.1 payment.refused=-0.4 praise=0.8 reputation=-0.5
prislo 7.09 bad=0.6 complaint.cost=0.9 complaint.delay=-0.7 complaint.quality=1.5 good=-0.8 legal=-0.4 meeting.off=0.7 payment.promised=-0.4 praise=-0.8
prislu 7.38 bad=0.5 legal=-0.5 payment.disputed=1.2
prispe 6.87 bad=-1.7 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-1.0 good=-0.3 leaving=-0.4 payment.delayed=1.2 payment.refused=-0.7 reputation=-0.3
prist 6.40 bad=1.1 complaint.cost=-0.4 complaint.delay=2.2 complaint.neglect=-0.4 complaint.quality=-0.4 escalation=1.6 good=-0.5 growth=-0.3 leaving=-0.8 meeting.off=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.5 praise=-0.5 reputation=-0.6 urgent=2.9
pristr 7.38 bad=-0.4 complaint.quality=-0.6 good=-0.3
pristu 5.70 bad=0.6 complaint.cost=-1.1 complaint.neglect=2.7 complaint.quality=-0.5 escalation=-0.7 good=1.0 growth=-1.0 leaving=2.3 legal=-0.4 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=1.9 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.7 praise=1.7 reputation=-0.9
pritom 7.09 bad=0.7 complaint.cost=2.1 complaint.delay=1.3 complaint.neglect=1.2 complaint.quality=0.3 good=-0.3 leaving=-0.4 legal=0.5 payment.disputed=0.6 payment.refused=-0.4 praise=-0.4 reputation=-0.4
prizem 7.38 bad=-0.5 complaint.cost=-0.4 complaint.quality=-0.5 good=-0.6 leaving=-0.4 praise=-0.5
prizna 5.70 bad=-0.5 complaint.delay=1.7 complaint.neglect=-0.8 complaint.quality=-0.5 escalation=-0.8 good=2.4 leaving=-0.6 meeting.off=-0.8 payment.delayed=1.1 payment.disputed=1.2 payment.promised=-0.6 payment.query=1.1 payment.refused=-1.3 payment.sent=-0.4 praise=2.6 reputation=-1.4 urgent=0.5
proces 6.68 bad=-1.1 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.4 leaving=-0.4 reputation=-0.5
profes 7.38 bad=-1.3 complaint.cost=-0.3 complaint.quality=-0.9 good=3.2 leaving=-0.6 legal=-0.4 payment.disputed=-0.4 praise=3.1
progra 5.91 bad=-1.5 complaint.cost=-1.1 complaint.quality=-0.9 escalation=0.5 good=-0.8 growth=1.0 legal=-0.8 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.4 praise=-0.5 reputation=-0.9 urgent=-0.4
projek 5.26 complaint.cost=0.7 complaint.delay=1.9 complaint.quality=-0.7 escalation=-0.8 good=-1.5 growth=-1.1 leaving=2.7 legal=1.3 meeting.off=0.7 payment.delayed=-0.8 payment.disputed=-1.5 payment.promised=-1.0 payment.query=2.6 payment.refused=1.2 payment.sent=0.6 praise=-1.3 reputation=-0.6 urgent=-0.9
prokur 7.38 bad=1.1 complaint.cost=-0.8 complaint.delay=2.8 complaint.neglect=-0.5 complaint.quality=0.6 good=-0.6 leaving=-1.0 legal=4.2 praise=-0.5
prosil 6.87 bad=0.4 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=1.0 complaint.quality=0.5 escalation=2.4 good=-0.6 growth=-0.3 leaving=-0.6 legal=0.9 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=1.7 praise=-0.4 reputation=1.0
prosim 3.12 bad=-2.8 complaint.cost=-2.7 complaint.delay=-1.0 complaint.neglect=-1.4 complaint.quality=-3.8 escalation=1.5 good=-1.3 growth=3.3 leaving=-1.1 legal=-2.8 payment.delayed=-1.8 payment.disputed=3.0 payment.promised=-2.7 payment.query=2.5 payment.refused=-3.9 praise=-2.0 reputation=-4.6 urgent=3.3
proste 7.38 complaint.delay=-0.4 complaint.quality=1.0 good=1.6 payment.delayed=1.5 payment.promised=1.7 payment.refused=-0.3 praise=1.7
proti 6.68 complaint.delay=0.9 complaint.neglect=-0.3 complaint.quality=-0.8 escalation=-0.4 good=-0.5 leaving=-0.4 legal=1.3 payment.disputed=1.7 praise=-0.5
protis 7.38 bad=-1.0 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.3 legal=-0.7
protok 6.68 bad=1.8 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=1.5 complaint.quality=1.3 escalation=-0.5 good=-0.3 leaving=1.2 legal=1.1 payment.disputed=1.3 payment.refused=2.2 praise=-0.3
prud 7.09 bad=-1.6 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.9 good=1.1 leaving=0.3 meeting.off=0.7 payment.sent=1.1 praise=1.2 reputation=-0.4
prva 6.68 bad=-0.9 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=1.0 complaint.quality=-1.2 escalation=-0.3 good=3.5 growth=2.6 legal=1.5 meeting.off=1.6 payment.delayed=-0.3 payment.promised=-0.3 payment.refused=-0.4 praise=2.3 reputation=-0.3
prve 6.53 bad=-2.0 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-1.1 good=2.8 growth=-0.4 leaving=-0.6 legal=-0.3 payment.disputed=0.3 payment.promised=-0.4 payment.refused=-0.3 praise=3.2 reputation=-0.6
prveho 6.17 complaint.cost=-0.9 complaint.delay=1.5 complaint.quality=-0.9 good=1.8 growth=-0.3 leaving=1.6 legal=0.7 meeting.off=1.3 payment.disputed=-0.6 payment.refused=-0.7 payment.sent=0.7 praise=1.9 reputation=-0.7 urgent=-0.3
prvej 6.68 complaint.cost=2.1 complaint.delay=-0.6 complaint.neglect=1.0 good=2.2 growth=-0.4 leaving=1.5 legal=0.6 praise=2.5 reputation=-0.4
prvom 6.87 complaint.cost=1.8 complaint.delay=0.4 complaint.neglect=1.1 complaint.quality=0.9 good=-0.5 leaving=-0.6 legal=-0.4 payment.refused=-0.5 praise=-0.6 reputation=2.0
prvu 6.53 complaint.cost=-0.8 complaint.neglect=-0.5 complaint.quality=1.2 growth=-0.9 leaving=0.4 legal=-0.4 meeting.off=2.4 payment.delayed=-0.7 payment.disputed=-0.3 payment.promised=0.9 payment.refused=0.7 payment.sent=-0.9 reputation=1.7 urgent=-0.4
prvy 5.70 complaint.cost=-1.5 complaint.delay=-0.5 complaint.neglect=0.8 complaint.quality=1.1 escalation=1.2 good=2.8 growth=2.5 leaving=-0.6 legal=0.5 meeting.off=0.4 payment.delayed=-0.4 payment.disputed=2.8 payment.promised=-0.4 payment.query=0.8 payment.refused=-0.9 praise=3.3
prvykr 7.09 bad=-1.2 complaint.delay=-0.6 complaint.neglect=0.4 good=3.1 leaving=0.4 payment.disputed=-0.4 payment.refused=-0.3 praise=3.4 urgent=-0.3
pyta 5.07 complaint.cost=-0.5 complaint.delay=1.2 complaint.neglect=2.3 complaint.quality=-2.5 escalation=-0.6 good=-1.3 growth=-0.8 leaving=1.1 legal=-0.3 meeting.off=-0.4 payment.delayed=-0.5 payment.promised=-0.6 payment.query=-0.4 payment.refused=-1.2 payment.sent=-0.4 praise=-1.1 reputation=1.0 urgent=0.8
pytaju 6.53 bad=0.4 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=1.4 complaint.quality=0.4 escalation=-0.6 good=0.3 growth=-0.3 leaving=-0.6 legal=-0.3 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=-0.6 praise=0.6 reputation=2.4
pytal 6.28 bad=-0.3 complaint.cost=-1.3 complaint.delay=0.7 complaint.neglect=1.3 complaint.quality=0.5 good=0.5 legal=-0.8 payment.promised=-0.3 payment.refused=-0.7 payment.sent=-0.6 praise=1.2 reputation=1.0
pytala 7.09 bad=-1.3 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=2.7 growth=1.6 leaving=-0.5 praise=3.0 reputation=-0.4
pytali 6.68 bad=-0.7 complaint.cost=0.3 complaint.quality=-0.3 growth=1.0 leaving=-0.9 legal=-0.4 meeting.off=1.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=-0.7 reputation=1.2
pytam 6.87 bad=0.5 complaint.cost=2.8 complaint.delay=-0.4 complaint.neglect=-0.9 complaint.quality=-1.1 good=-0.9 growth=-0.3 leaving=0.8 legal=-0.3 payment.refused=-0.6 praise=-0.6 reputation=-0.3
pytat 7.38 bad=0.9 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=1.8 good=-0.3 leaving=0.6 payment.refused=1.7 praise=-0.3 reputation=0.5
pytate 7.09 bad=1.3 complaint.cost=3.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.5 leaving=-0.6 payment.refused=-0.4 praise=-0.5 reputation=2.5
qr 7.38 complaint.neglect=-0.4 complaint.quality=0.3 good=-0.3 payment.delayed=-0.6 payment.promised=1.0 payment.sent=1.1 praise=-0.3
r 6.68 bad=-1.2 complaint.delay=0.7 complaint.quality=-1.0 leaving=-0.8 legal=0.8 payment.delayed=-0.4 payment.promised=1.1 payment.query=-0.7 payment.refused=0.6 payment.sent=-0.6 reputation=-0.6
rad 5.84 bad=0.8 complaint.cost=2.4 complaint.neglect=0.5 complaint.quality=-0.8 escalation=1.9 good=0.7 growth=-0.6 leaving=-1.2 meeting.off=-0.4 payment.delayed=0.7 payment.disputed=-0.4 payment.query=-0.4 payment.sent=-0.4 praise=0.7 reputation=0.9 urgent=0.8
rada 6.17 bad=1.6 complaint.cost=1.1 complaint.neglect=-0.6 complaint.quality=2.1 escalation=0.8 good=2.4 legal=0.7 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.4 payment.sent=-0.3 praise=-0.6
rade 6.53 complaint.cost=1.8 complaint.quality=0.8 escalation=0.8 good=0.6 growth=1.5 legal=-0.5 meeting.off=0.3 payment.promised=-0.4 payment.refused=0.4 praise=1.0 reputation=1.0 urgent=-0.4
radi 5.99 bad=-2.6 complaint.cost=-2.0 complaint.neglect=-0.7 complaint.quality=-2.2 escalation=-0.5 good=3.4 growth=5.7 leaving=-2.2 legal=1.1 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=1.2 payment.refused=-0.7 payment.sent=-0.3 praise=0.6 reputation=-0.6
radiu 7.38 complaint.delay=-0.5 complaint.quality=0.5 reputation=1.2
radost 7.09 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=-1.0 good=1.8 leaving=-0.6 payment.promised=1.0 payment.refused=-0.3 praise=2.1 reputation=1.6
radsej 5.58 bad=0.4 complaint.cost=0.3 complaint.delay=-0.4 complaint.quality=-0.6 escalation=1.3 good=-1.1 growth=-0.8 leaving=1.4 legal=-0.4 meeting.off=0.6 payment.delayed=-0.6 payment.promised=-0.4 payment.query=0.9 payment.refused=-0.6 payment.sent=-0.5 praise=-1.0 reputation=-1.5 urgent=-0.4
rakusk 7.38 bad=-0.5 good=-0.4 leaving=-0.6
ramcov 6.87 bad=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=0.4 escalation=1.1 good=0.5 growth=1.1 leaving=1.7 payment.query=1.2 praise=0.6
rana 7.09 bad=1.9 complaint.delay=1.1 complaint.neglect=0.8 complaint.quality=0.8 good=-0.4 legal=0.8 praise=-0.3 reputation=1.6 urgent=2.8
ranajk 6.87 bad=-1.6 complaint.cost=-0.3 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.8 growth=1.5 leaving=-0.7 meeting.off=1.5 payment.promised=-0.3 praise=-0.5 reputation=-0.4
rano 5.18 bad=-1.5 complaint.cost=-1.4 complaint.delay=-1.3 complaint.neglect=-1.1 escalation=0.8 good=-1.2 leaving=-2.0 legal=0.8 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=1.3 payment.query=-0.6 payment.refused=-0.4 payment.sent=0.6 praise=-0.7 reputation=1.3 urgent=4.5
rata 7.38 bad=0.5 complaint.cost=0.9 complaint.neglect=0.6 complaint.quality=0.6 leaving=-0.4 legal=1.1 payment.disputed=0.9 reputation=1.1
ratajt 6.87 bad=-0.5 complaint.cost=-0.3 complaint.delay=0.3 complaint.neglect=-0.6 complaint.quality=-1.2 good=0.7 growth=1.1 legal=0.7 payment.delayed=2.1 payment.refused=2.3 praise=0.8 reputation=-0.4
raz 4.71 bad=1.5 complaint.cost=-1.0 complaint.delay=1.8 complaint.neglect=1.2 complaint.quality=-0.7 escalation=1.5 good=1.3 growth=-0.5 legal=0.7 meeting.off=-1.0 payment.delayed=-1.2 payment.disputed=3.9 payment.promised=1.0 payment.query=-0.4 payment.refused=-0.8 payment.sent=0.9 praise=1.7 reputation=2.2 urgent=-1.3
razy 6.87 bad=1.7 complaint.cost=1.1 complaint.delay=0.5 complaint.neglect=1.6 escalation=0.7 good=-0.9 leaving=-0.6 payment.delayed=2.0 payment.refused=0.9 payment.sent=-0.3 praise=-0.8 reputation=-0.3
re 6.53 bad=-1.0 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.4 growth=-0.4 leaving=-0.4 meeting.off=2.0 payment.delayed=-0.3 payment.promised=1.0 payment.sent=-0.3 praise=0.4 reputation=-0.4
reaguj 7.38 bad=1.0 complaint.neglect=2.2 complaint.quality=-0.5 payment.disputed=1.0 payment.refused=-0.3
reakci 7.38 bad=-0.7 complaint.cost=1.5 complaint.neglect=-0.5 complaint.quality=-1.0 good=2.7 leaving=-0.3 praise=3.1 reputation=0.7
realne 7.38 bad=0.4 complaint.delay=0.8
recenz 5.04 bad=-1.0 complaint.cost=-1.2 complaint.delay=-1.3 complaint.quality=-0.8 escalation=-0.4 growth=-0.7 leaving=-1.1 legal=-0.9 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.7 payment.query=-0.5 payment.refused=-0.4 payment.sent=-0.5 praise=0.7 reputation=3.9 urgent=-0.5
recepc 6.53 bad=0.7 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=2.1 complaint.quality=-0.8 escalation=0.9 good=1.0 growth=0.9 legal=-0.3 payment.refused=-0.4 praise=1.1 reputation=0.7 urgent=-0.5
recept 7.38 bad=0.6 complaint.delay=-0.5 complaint.quality=1.8 good=0.7 growth=1.4 praise=0.8 reputation=-0.4
redakc 6.53 bad=1.0 complaint.delay=0.7 complaint.neglect=0.5 complaint.quality=2.4 escalation=0.9 good=-0.7 leaving=0.9 legal=-0.3 payment.promised=3.0 praise=-0.5 reputation=1.8
redakt 6.87 complaint.delay=-0.7 complaint.neglect=-0.5 escalation=1.8 good=-0.6 legal=-0.4 payment.promised=1.3 payment.refused=-0.3 praise=-0.4 reputation=2.3
refere 7.09 bad=-0.8 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=0.6 escalation=1.3 good=0.8 praise=1.1 reputation=-0.4
reflex 7.38 bad=-0.7 complaint.quality=-0.5 good=1.2 growth=1.5 leaving=-0.3 praise=1.5
regina 7.09 complaint.neglect=-0.6 complaint.quality=0.5 leaving=-0.4 legal=-0.3 reputation=1.6 urgent=-0.3
regist 6.87 complaint.cost=1.1 complaint.quality=-0.5 good=-0.4 meeting.off=1.9 payment.disputed=-0.3 payment.promised=-0.4 payment.query=2.7 payment.sent=1.7 praise=-0.5 urgent=1.4
reklam 5.04 bad=-0.3 complaint.cost=-0.5 complaint.delay=-1.7 complaint.neglect=0.9 complaint.quality=1.1 escalation=0.8 good=-2.5 growth=-1.4 leaving=-0.5 legal=1.5 meeting.off=-1.2 payment.delayed=-0.9 payment.disputed=0.5 payment.promised=-0.9 payment.query=-0.9 payment.refused=-1.1 payment.sent=-0.9 praise=-2.2 reputation=-0.3 urgent=-0.9
rekons 7.09 bad=-1.3 complaint.delay=-0.7 complaint.neglect=-1.1 complaint.quality=1.2 good=0.9 growth=1.9 leaving=-0.9 legal=-0.4 payment.refused=-0.4 praise=1.0 reputation=1.5
relaci 7.09 bad=1.0 complaint.neglect=1.4 complaint.quality=0.8 good=-0.3 leaving=-0.5 legal=0.7 payment.refused=-0.3 praise=-0.4 reputation=3.4
remese 7.38 bad=0.7 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=0.6 leaving=-0.3 payment.refused=1.4 reputation=1.6
restau 7.38 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=0.8 complaint.quality=-0.7 reputation=-0.3
revizi 7.09 bad=1.1 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=2.7 good=-0.4 leaving=-0.7 legal=1.4 payment.refused=1.1
revizn 7.09 bad=1.1 complaint.cost=-0.4 complaint.delay=1.5 complaint.neglect=-0.7 complaint.quality=1.0 good=-0.5 leaving=-1.0 legal=1.4 meeting.off=-0.4 praise=-0.7
rezerv 5.99 bad=0.6 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=1.5 complaint.quality=3.0 escalation=-0.3 good=-0.3 growth=-0.7 leaving=1.0 legal=-0.6 meeting.off=-0.4 payment.refused=1.5 payment.sent=-0.3 reputation=1.1
rezise 7.38 bad=-0.7 complaint.quality=-0.4
riadit 4.95 bad=2.6 complaint.cost=1.6 complaint.delay=-0.7 complaint.neglect=2.3 complaint.quality=1.9 escalation=10.5 good=0.5 growth=0.8 legal=-0.8 meeting.off=-1.3 payment.delayed=-1.0 payment.promised=-1.2 payment.query=-0.7 payment.sent=-1.0 praise=-0.3 reputation=-2.0 urgent=1.2
riadko 7.38 bad=0.6 complaint.cost=1.4 complaint.delay=1.1 complaint.quality=-0.6 good=-0.4 growth=-0.6 leaving=-0.4 legal=-0.4 praise=-0.3 reputation=-0.4
riesen 6.68 complaint.delay=-0.4 complaint.neglect=-0.4 good=-0.4 growth=-0.4 leaving=1.1 payment.disputed=-0.6 praise=-0.3 reputation=1.1
riesi 6.87 bad=-1.1 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.3 escalation=1.0 good=-0.9 growth=-0.6 leaving=1.4 legal=-0.6 payment.refused=-0.3 praise=-0.6 reputation=-0.3
riesit 7.09 bad=0.4 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=3.1 good=-0.4 growth=-0.3 leaving=-0.4 legal=-0.4 praise=-0.4 reputation=-0.8
robi 5.91 bad=0.8 complaint.cost=1.6 complaint.delay=-1.4 complaint.neglect=-1.3 complaint.quality=0.7 good=1.1 growth=0.7 leaving=2.7 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=0.6 payment.refused=1.3 payment.sent=-0.4 praise=1.3 reputation=1.4 urgent=-0.6
robia 7.38 bad=0.5 complaint.delay=0.4 complaint.neglect=0.6 complaint.quality=0.7 leaving=0.6 praise=-0.3 reputation=0.4
robil 6.87 bad=1.5 complaint.cost=-0.6 complaint.delay=2.3 complaint.neglect=0.4 good=-0.9 legal=1.8 payment.disputed=-0.3 praise=-0.9 reputation=2.0
robili 7.09 bad=-1.7 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.5 leaving=-0.3 payment.delayed=0.8 payment.disputed=2.3 payment.promised=-0.6 payment.query=1.3 praise=-0.4 reputation=-0.6 urgent=-0.4
robim 6.87 bad=-0.5 complaint.cost=-0.4 complaint.neglect=0.8 complaint.quality=-1.0 growth=-0.4 leaving=-0.9 legal=-0.6 payment.delayed=-0.3 payment.refused=-0.5 praise=-0.8 reputation=0.9
robime 6.08 bad=-1.0 complaint.cost=-1.1 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=-1.7 escalation=-0.4 good=0.4 growth=-0.8 leaving=2.1 legal=-0.9 payment.delayed=-0.5 payment.query=-0.4 payment.refused=-0.6 praise=-1.2 reputation=-0.8
robit 6.17 bad=0.5 complaint.cost=-0.9 complaint.delay=0.4 complaint.neglect=-0.9 complaint.quality=2.0 good=-1.2 growth=-0.7 leaving=3.7 legal=-0.6 meeting.off=1.6 payment.delayed=-0.3 payment.refused=-0.6 praise=-0.9
robite 6.17 complaint.cost=1.2 complaint.delay=0.9 escalation=-0.3 good=-0.3 growth=1.1 leaving=0.7 legal=-0.6 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.3 reputation=1.0
robota 7.09 bad=-0.8 complaint.cost=-0.4 complaint.delay=0.7 good=2.4 leaving=-0.4 legal=0.6 payment.disputed=0.7 praise=4.1
roboty 6.87 bad=0.7 complaint.cost=1.6 complaint.delay=2.3 complaint.neglect=-0.4 complaint.quality=-1.2 leaving=-0.4 legal=-0.4 payment.disputed=-0.3 payment.refused=2.9 praise=0.7 reputation=-0.3
rocne 6.87 bad=1.4 complaint.cost=1.8 complaint.neglect=0.3 complaint.quality=0.6 good=-0.5 leaving=0.3 payment.disputed=1.9 praise=-0.5
rocnik 6.87 bad=-0.5 complaint.cost=1.1 complaint.delay=0.7 complaint.quality=-1.2 good=-0.6 leaving=1.5 legal=-0.3 payment.promised=1.3 payment.refused=0.8 praise=-0.4 reputation=-0.5
rodici 6.53 bad=-0.6 complaint.cost=0.8 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=-0.3 good=0.4 growth=1.5 leaving=1.0 payment.disputed=-0.5 payment.refused=-0.4 payment.sent=2.0 praise=0.6 reputation=0.5
rodico 7.38 bad=-0.7 complaint.neglect=-0.8 complaint.quality=0.6 leaving=0.8 legal=-0.3 payment.refused=-0.6 reputation=0.5
rodina 6.28 bad=-1.7 complaint.cost=0.4 complaint.delay=-1.6 complaint.neglect=-0.7 complaint.quality=1.0 escalation=0.5 growth=-0.4 leaving=1.5 legal=-0.5 payment.delayed=0.9 payment.disputed=-0.3 payment.promised=-0.4 reputation=-0.3
rodiny 7.38 bad=0.8 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=2.5 good=-0.4 legal=1.2 payment.refused=-0.3 praise=-0.3 reputation=2.1
rok 4.74 bad=-0.3 complaint.cost=-0.6 complaint.delay=0.4 complaint.neglect=-0.6 escalation=-1.3 good=1.9 growth=6.9 leaving=3.3 legal=-0.9 meeting.off=0.5 payment.delayed=-1.4 payment.disputed=-1.0 payment.promised=-1.1 payment.query=-0.8 payment.refused=-1.8 payment.sent=0.5 praise=-0.4 urgent=-1.4
roka 5.53 bad=0.6 complaint.cost=1.4 complaint.neglect=0.7 complaint.quality=-1.4 growth=-0.9 leaving=2.7 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=1.4 payment.query=0.8 payment.refused=-1.4 payment.sent=-0.4 praise=0.4 urgent=0.6
rokmi 7.38 bad=-0.4 complaint.delay=-0.6 complaint.quality=0.4 good=0.4 leaving=0.3 praise=0.5 reputation=0.7
rokoch 6.53 bad=-1.1 complaint.delay=-0.7 complaint.neglect=1.4 complaint.quality=-1.4 good=-0.9 growth=-0.5 leaving=-1.3 legal=-0.5 payment.refused=-0.6 payment.sent=2.2 praise=-0.7 reputation=-0.7
rokov 5.99 bad=0.7 complaint.cost=0.9 complaint.neglect=1.0 complaint.quality=0.7 escalation=-0.6 leaving=0.9 legal=0.6 meeting.off=1.3 payment.delayed=-0.5 payment.disputed=-0.5 payment.refused=-0.6 payment.sent=-0.3
roku 5.58 bad=-1.1 complaint.cost=-0.4 complaint.neglect=-0.9 escalation=-0.5 good=-1.2 growth=-0.7 leaving=-1.0 legal=-0.9 meeting.off=-0.6 payment.delayed=1.4 payment.disputed=-0.8 payment.promised=1.7 payment.query=1.3 payment.refused=-1.3 payment.sent=-0.5 praise=-1.2 reputation=0.6 urgent=-0.3
roky 5.58 bad=-0.5 complaint.cost=0.3 complaint.delay=0.5 complaint.neglect=-0.7 complaint.quality=-1.1 escalation=-0.5 good=2.2 growth=4.1 leaving=1.0 legal=-0.6 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.5 reputation=1.0 urgent=-0.4
roman 7.38 complaint.neglect=-0.3 complaint.quality=0.6 good=-0.4 leaving=-0.5 praise=-0.3
rovnak 5.70 complaint.cost=1.2 complaint.neglect=-1.3 escalation=-0.6 good=-1.0 growth=2.6 leaving=-0.7 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=1.0 payment.promised=-0.5 payment.query=0.8 payment.refused=1.2 payment.sent=-0.7 praise=-0.7 urgent=-0.4
rovno 6.87 bad=0.9 complaint.cost=-0.7 complaint.neglect=1.0 complaint.quality=-0.7 escalation=3.3 good=-1.0 growth=-0.6 leaving=-1.0 meeting.off=-0.5 payment.delayed=1.0 payment.disputed=-0.4 praise=-0.8 reputation=-0.4
rozcha 7.38 complaint.cost=-0.3 complaint.neglect=1.1 complaint.quality=-0.7 good=-0.5 growth=-0.4 leaving=0.5
rozdie 6.40 bad=2.5 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.6 escalation=0.9 good=-0.9 growth=-0.6 leaving=0.4 payment.delayed=-0.4 payment.disputed=4.5 payment.promised=-0.6 payment.query=-1.5 payment.refused=-0.8 payment.sent=-0.5 praise=-1.0 reputation=-0.9
rozhla 7.38 complaint.delay=2.0 complaint.quality=-0.5 payment.promised=1.5 reputation=1.4
rozhod 5.22 bad=1.1 complaint.cost=-0.5 complaint.neglect=-2.0 complaint.quality=-1.0 escalation=3.3 good=-1.3 leaving=2.4 legal=2.0 meeting.off=0.6 payment.disputed=4.3 payment.promised=-0.6 payment.query=-0.5 payment.refused=-1.7 payment.sent=-0.5 praise=-1.0 reputation=-1.2 urgent=-0.7
rozhov 7.09 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=0.7 escalation=-0.9 good=0.9 growth=1.2 leaving=-0.6 meeting.off=-0.3 payment.refused=-0.3 praise=0.9 reputation=-0.4
rozkaz 6.53 bad=1.3 complaint.cost=-0.7 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=-0.4 good=-0.5 growth=-0.3 leaving=1.0 legal=3.3 payment.disputed=1.4 payment.refused=2.1 praise=-0.4 reputation=-0.8
rozlis 7.38 legal=-0.4 reputation=-1.0
rozluc 7.09 complaint.neglect=1.1 complaint.quality=-0.4 good=-0.8 growth=-0.4 praise=-0.7 reputation=-0.4
rozmaz 6.87 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.9 good=-0.8 growth=-0.3 leaving=0.5 legal=-0.5 meeting.off=-0.4 payment.query=1.1 payment.refused=0.7 praise=-0.6 reputation=1.1
rozmer 6.87 bad=-1.3 complaint.cost=-0.4 complaint.quality=-1.2 good=0.5 growth=1.3 leaving=-0.6 payment.refused=-0.5 praise=0.5
rozpad 7.38 bad=0.7 complaint.cost=0.9 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=1.0 legal=0.8 reputation=0.8
rozpis 6.28 bad=1.3 complaint.cost=0.6 complaint.delay=-0.7 complaint.neglect=-0.9 escalation=0.6 growth=-0.5 leaving=-0.8 legal=-0.6 meeting.off=-0.5 payment.disputed=1.6 payment.refused=-0.7 reputation=1.4 urgent=-0.3
rozpoc 5.99 bad=-1.7 complaint.cost=0.4 complaint.delay=-1.0 complaint.neglect=-1.0 complaint.quality=-0.8 escalation=-0.5 good=1.6 growth=-0.6 leaving=1.2 legal=-0.6 meeting.off=0.3 payment.delayed=1.3 payment.disputed=-1.4 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.3 praise=2.3 reputation=-0.8 urgent=-0.5
rozpra 5.64 bad=0.6 complaint.cost=2.8 complaint.delay=1.2 complaint.quality=0.8 escalation=0.6 good=-0.5 growth=-0.5 leaving=0.4 legal=-0.6 meeting.off=0.7 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.7 payment.query=-0.4 payment.sent=0.7 praise=-0.6 reputation=3.2 urgent=-0.5
rozpus 7.38 bad=-0.9 complaint.neglect=-0.5 complaint.quality=-0.6 good=0.9 leaving=0.5 praise=0.9
rozsah 6.87 bad=-0.7 complaint.delay=1.0 complaint.quality=-0.8 good=1.1 growth=3.3 leaving=-0.7 legal=0.6 meeting.off=1.5 payment.disputed=-0.5 payment.refused=0.5
rozsir 7.38 complaint.cost=1.6 complaint.neglect=-0.7 complaint.quality=-0.7 good=1.1 growth=1.8 leaving=-0.6 payment.refused=-0.5 praise=-0.4
rozsud 6.53 bad=-1.4 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.7 good=-1.0 growth=-0.4 leaving=-0.8 legal=-0.6 praise=-0.8 reputation=-0.4 urgent=-0.7
rozumi 6.87 bad=-1.1 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=0.5 complaint.quality=-0.7 escalation=-0.4 good=-1.5 leaving=-0.5 legal=0.7 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.3 payment.sent=-0.4 praise=-1.5 reputation=-0.5 urgent=-0.4
rozvad 7.38 complaint.delay=1.9 complaint.neglect=-0.3 complaint.quality=-0.5 escalation=1.8 good=1.7 meeting.off=-0.4 praise=2.3 urgent=2.5
rozvod 7.09 bad=-1.6 complaint.cost=-0.6 complaint.delay=-0.5 complaint.quality=-1.0 leaving=-0.6 legal=-0.4 payment.delayed=2.0 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.3
rucne 7.38 bad=1.1 complaint.cost=1.0 complaint.neglect=0.7 complaint.quality=1.9 leaving=1.7
ruke 7.09 complaint.neglect=-0.3 complaint.quality=1.0 good=0.7 meeting.off=0.9 payment.disputed=-0.4 payment.query=1.4 payment.refused=2.7 praise=1.2 reputation=-0.6
rukopi 7.38 complaint.cost=0.9 complaint.delay=1.0 complaint.neglect=-0.3 reputation=0.9
ruku 7.38 complaint.delay=-0.3 complaint.neglect=0.5 leaving=0.6 meeting.off=1.1
ruky 7.38 bad=1.0 complaint.cost=-0.3 complaint.neglect=0.6 leaving=0.6 payment.disputed=1.2
rusi 7.09 bad=-1.2 complaint.neglect=-0.4 complaint.quality=-0.8 good=-1.0 growth=-0.4 leaving=-0.5 meeting.off=2.6 praise=-0.6
rusim 6.53 bad=0.9 complaint.cost=1.2 complaint.delay=-0.8 complaint.neglect=1.9 escalation=-0.3 good=0.8 growth=-0.7 leaving=2.0 legal=-0.4 meeting.off=2.9 payment.disputed=-0.4 payment.refused=-0.7 praise=1.0 reputation=-0.5
rusime 6.40 complaint.cost=1.2 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=1.5 good=-1.1 growth=-1.0 leaving=2.6 legal=0.7 meeting.off=3.1 payment.promised=-0.4 payment.query=-0.4 payment.refused=0.8 payment.sent=-0.5 praise=-0.8 urgent=-0.4
rusnak 7.09 complaint.delay=0.3 complaint.quality=-0.4 escalation=-0.4 leaving=-0.4 urgent=1.3
ruzenc 7.38 bad=0.7 complaint.cost=-0.4 complaint.delay=2.2 complaint.neglect=0.7 complaint.quality=-0.8 payment.refused=1.2 reputation=1.4
rychle 7.09 bad=-1.3 complaint.cost=0.7 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-1.5 good=1.3 leaving=0.7 praise=1.7 reputation=-0.4
rychlo 7.38 bad=-1.1 complaint.cost=-0.5 complaint.quality=-0.5
rychly 7.38 complaint.cost=-0.4 complaint.delay=1.8 complaint.quality=-0.7 good=1.4 meeting.off=-0.3 payment.refused=-0.8 praise=1.4
s 2.84 bad=1.3 complaint.cost=0.9 complaint.delay=1.8 complaint.neglect=1.1 complaint.quality=1.3 escalation=5.8 good=-1.3 growth=0.8 leaving=0.4 legal=-0.6 payment.delayed=4.7 payment.disputed=-0.4 payment.promised=-1.0 payment.sent=-0.6 reputation=3.2 urgent=-1.4
sa 2.29 bad=-1.0 complaint.delay=-3.3 complaint.neglect=4.2 complaint.quality=-0.3 escalation=-1.0 good=0.3 growth=1.4 leaving=2.3 legal=-0.8 payment.delayed=2.7 payment.disputed=-0.6 payment.promised=0.4 payment.query=-1.6 payment.refused=-0.7 payment.sent=-2.8 reputation=0.9 urgent=-1.3
sablon 7.09 bad=0.6 complaint.cost=-0.5 complaint.neglect=-0.5 complaint.quality=1.9 good=-0.3 payment.delayed=-0.5 payment.promised=1.2 payment.refused=-0.5 payment.sent=-0.4 praise=-0.3
sadla 7.38 bad=-0.9 complaint.cost=0.4 complaint.delay=-0.3 complaint.neglect=0.4 complaint.quality=-0.9 good=1.9 leaving=-0.7 payment.disputed=1.1 payment.refused=-0.3 praise=1.7
sadli 7.09 complaint.delay=-0.3 complaint.neglect=0.4 complaint.quality=0.4 leaving=1.7
sadne 7.38 bad=0.6 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.5 escalation=1.3 good=-0.5 leaving=-0.5 legal=-0.4 payment.disputed=1.4 payment.refused=1.7 praise=-0.5 reputation=2.1
sadzba 7.38 bad=1.6 complaint.delay=-0.3 complaint.neglect=1.2 complaint.quality=-0.9 good=-0.4 leaving=-0.4 payment.disputed=5.8 payment.refused=-0.6 praise=-0.4
sadzbu 7.09 bad=1.4 good=-0.4 leaving=-0.4 payment.disputed=1.9 payment.query=-0.3
sam 5.91 bad=1.1 complaint.cost=0.6 complaint.neglect=1.2 complaint.quality=1.1 good=0.4 growth=-0.5 leaving=1.1 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=1.1 payment.query=-0.4 payment.sent=-0.4 praise=0.8 reputation=0.8
sama 6.28 bad=-0.5 complaint.delay=-0.9 complaint.quality=1.2 good=0.7 growth=-0.5 legal=0.5 meeting.off=-0.3 payment.disputed=0.7 payment.promised=0.9 payment.refused=-0.6 praise=0.7 reputation=0.3
same 6.87 bad=1.2 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=1.7 good=-1.3 growth=-0.7 leaving=-0.6 legal=-0.4 payment.disputed=-0.3 praise=-1.0 reputation=2.0
sami 6.40 bad=-0.9 complaint.cost=2.3 complaint.delay=-0.9 complaint.neglect=-0.6 complaint.quality=-0.8 good=1.7 growth=1.0 leaving=0.3 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.4 payment.refused=-0.4 payment.sent=1.9 praise=2.1 reputation=-0.5
samost 7.38 bad=0.9 good=-0.6 leaving=0.5 payment.disputed=2.3 praise=-0.6
samozr 6.87 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=1.0 growth=-0.3 leaving=0.8 praise=1.2 reputation=-0.4
sankci 7.38 complaint.cost=-0.6 complaint.delay=1.8 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.3 growth=1.1 legal=1.3
sanone 7.38 bad=-1.1 complaint.cost=-0.5 complaint.quality=-1.3 payment.query=1.3 payment.refused=-0.4
sanony 7.38 bad=0.3 complaint.neglect=1.0 complaint.quality=-0.5 good=0.5 leaving=1.1 payment.delayed=-0.3 praise=0.6
satni 7.09 complaint.delay=0.6 complaint.quality=1.2 escalation=1.0 good=-0.3 leaving=0.4 legal=-0.4 praise=-0.4
scenar 7.38 bad=-0.5 complaint.quality=-0.4
schodi 7.38 complaint.delay=-0.3 complaint.quality=0.4 leaving=-0.4 legal=0.7
schodz 5.99 bad=2.3 complaint.cost=0.4 complaint.delay=0.5 complaint.neglect=1.6 complaint.quality=2.1 good=-1.1 growth=-0.5 leaving=3.6 legal=0.8 meeting.off=3.1 payment.delayed=-0.6 payment.disputed=0.4 payment.promised=-1.0 payment.refused=-0.6 payment.sent=-0.4 praise=-0.9 reputation=0.9 urgent=1.0
schopn 7.38 bad=-0.8 complaint.quality=-0.4 meeting.off=1.4 payment.delayed=1.9
schran 6.17 bad=-1.4 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=-0.8 complaint.quality=-1.1 good=-1.2 growth=-0.9 leaving=-0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.6 payment.refused=-1.0 payment.sent=-0.6 praise=-0.9 reputation=0.8 urgent=-0.4
schval 4.98 bad=-3.6 complaint.cost=-0.9 complaint.delay=-1.4 complaint.neglect=-1.2 complaint.quality=-2.4 escalation=-0.4 good=1.5 growth=1.8 leaving=-1.1 legal=-1.8 meeting.off=-0.6 payment.delayed=-1.1 payment.disputed=-0.8 payment.promised=3.5 payment.query=-1.9 payment.refused=-1.8 payment.sent=-0.6 praise=1.2 reputation=-1.1 urgent=-0.5
seba 6.53 bad=1.5 complaint.cost=1.2 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=1.8 escalation=0.8 leaving=1.7 legal=-0.5 meeting.off=-0.3 payment.refused=1.7 reputation=-0.6
sebe 6.68 bad=1.5 complaint.cost=-0.8 complaint.delay=0.3 complaint.neglect=-0.7 complaint.quality=2.5 escalation=1.9 growth=-0.4 leaving=0.6 legal=-0.4 payment.disputed=-0.4 payment.promised=1.3 payment.refused=-0.4 reputation=-0.8
sebou 6.17 bad=0.6 complaint.cost=0.4 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.4 good=-1.8 growth=-0.4 leaving=2.2 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=0.7 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.4 praise=-1.4
sedela 7.38 bad=-0.8 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=0.5 growth=0.8 meeting.off=2.1 payment.promised=1.5 praise=0.5
sedeli 7.38 complaint.delay=0.7 complaint.neglect=-0.5 complaint.quality=0.6 escalation=1.2 good=1.0 leaving=-0.3 praise=1.1
sedem 7.09 bad=1.6 complaint.cost=-0.7 complaint.delay=3.1 complaint.neglect=-0.5 good=-0.9 leaving=1.6 legal=0.7 payment.disputed=2.7 payment.refused=0.3 praise=-0.8 reputation=1.3
sedemd 7.38 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.8 good=0.9 praise=0.9
sedi 5.77 bad=-1.8 complaint.cost=-0.4 complaint.quality=-1.1 escalation=1.9 good=2.6 leaving=-1.4 legal=-0.9 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.6 payment.refused=-0.8 payment.sent=-0.3 praise=2.6 reputation=0.4 urgent=-0.5
sediet 7.38 complaint.cost=-0.6 complaint.delay=-0.4 complaint.quality=-0.3 leaving=0.4 meeting.off=1.4 payment.promised=1.2
sedim 6.87 bad=1.3 complaint.delay=2.0 complaint.neglect=3.6 growth=-0.4 leaving=-0.7 legal=0.8 meeting.off=0.8 payment.disputed=-0.4 payment.refused=0.9 payment.sent=0.9 reputation=-0.4
sef 6.68 bad=-0.9 complaint.delay=-0.7 complaint.neglect=-0.5 escalation=1.6 good=-0.8 growth=-0.3 leaving=-0.5 legal=-0.3 meeting.off=1.4 payment.disputed=-0.4 payment.promised=-0.5 payment.sent=1.3 praise=-0.6 reputation=-0.3
sefovi 7.38 bad=1.0 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=0.4 escalation=2.2 good=-0.4 growth=-0.3 payment.refused=0.5 reputation=-0.5
sekret 7.38 bad=-0.5 leaving=-0.5
sekund 7.38 complaint.cost=0.8 complaint.quality=0.7 leaving=-0.3 payment.refused=-0.4
semest 7.38 bad=-0.7 complaint.quality=-0.3 good=-0.3 leaving=0.6
senca 7.38 good=-0.5 payment.delayed=1.9 payment.query=1.5 praise=-0.4 urgent=1.7
senior 7.38 bad=0.7 complaint.delay=1.4 good=-0.4 growth=-0.4 urgent=1.2
seno 7.38 bad=-0.9 complaint.delay=-0.5 legal=-0.4 payment.promised=1.6 reputation=-0.6
septem 5.26 bad=0.5 complaint.cost=-0.5 complaint.delay=3.2 complaint.neglect=4.3 complaint.quality=-0.8 escalation=0.9 good=-1.8 growth=-1.0 leaving=1.1 legal=0.9 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.9 payment.query=2.0 payment.refused=0.3 payment.sent=0.3 praise=-1.0 urgent=-0.5
server 6.17 bad=1.1 complaint.cost=0.7 complaint.delay=-1.1 complaint.neglect=-0.8 complaint.quality=2.1 escalation=-0.4 growth=-0.4 leaving=1.0 legal=2.2 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=-0.7 payment.sent=-0.3 reputation=-0.9 urgent=1.7
servis 6.17 bad=-0.5 complaint.cost=-0.8 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=0.8 escalation=-0.5 growth=1.2 leaving=2.1 legal=-0.5 meeting.off=1.8 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.3 payment.query=1.0 payment.sent=-0.3
sest 5.91 bad=1.3 complaint.cost=0.4 complaint.delay=1.4 complaint.neglect=-0.4 complaint.quality=2.2 escalation=0.7 good=-0.8 growth=2.1 leaving=-0.3 legal=1.1 meeting.off=-0.4 payment.delayed=1.4 payment.disputed=1.7 payment.promised=-0.3 payment.refused=-1.0 payment.sent=-0.4 praise=-0.5 urgent=-0.4
sester 7.09 bad=-1.7 complaint.cost=-0.3 complaint.neglect=-0.6 complaint.quality=-0.5 good=4.0 growth=2.7 leaving=-0.8 payment.refused=-0.5 praise=-0.5 reputation=-0.7
sestkr 7.38 complaint.cost=-0.3 complaint.neglect=1.4 complaint.quality=0.5 good=-0.4 leaving=0.7 payment.refused=1.4
sestna 6.87 complaint.delay=-0.6 complaint.quality=-0.9 good=1.0 payment.disputed=1.9 payment.query=-0.3 praise=1.2 reputation=-0.5
sestra 7.38 bad=-1.0 complaint.neglect=-0.5 complaint.quality=-0.4 good=2.0 growth=1.7 legal=-0.4 praise=0.6
sestri 7.38 bad=-0.5 complaint.delay=0.5 complaint.quality=0.5 payment.refused=1.2 reputation=1.0
sestst 7.38 bad=0.4 complaint.cost=1.1 complaint.neglect=0.5 legal=0.8 payment.disputed=1.4 reputation=0.6
sezonu 6.68 bad=2.1 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=1.7 complaint.quality=2.5 good=-0.6 growth=-0.5 leaving=4.7 legal=-0.4 payment.disputed=0.4 payment.refused=-0.6 praise=-0.4 reputation=-0.3
shop 6.68 bad=0.4 complaint.cost=-0.5 complaint.delay=1.6 complaint.neglect=-0.4 escalation=0.8 good=-0.4 leaving=0.4 payment.refused=0.4 praise=-0.3 reputation=-0.4 urgent=1.3
si 2.95 bad=2.9 complaint.cost=0.6 complaint.delay=0.8 complaint.neglect=1.2 complaint.quality=1.2 good=2.5 growth=-1.1 leaving=4.4 legal=3.2 payment.delayed=-0.9 payment.disputed=0.9 payment.promised=-2.8 payment.query=-0.7 payment.refused=2.1 payment.sent=1.1 praise=3.5 reputation=1.9 urgent=-1.3
sice 7.38 bad=0.8 complaint.neglect=0.9 complaint.quality=0.4 good=-0.7 leaving=-0.3 legal=-0.3 payment.refused=0.7 praise=-0.5 reputation=1.1
sidlis 7.38 complaint.cost=-0.4 complaint.delay=0.8 complaint.quality=0.6 legal=0.9 payment.disputed=0.8
siedme 6.53 bad=0.3 complaint.delay=2.5 complaint.quality=0.7 good=0.7 growth=1.2 meeting.off=-0.3 payment.delayed=-0.4 payment.promised=1.1 payment.refused=-0.3 praise=0.9 reputation=-0.5
siedmi 7.38 bad=0.9 complaint.delay=2.0 complaint.neglect=-0.4 complaint.quality=1.6 payment.delayed=-0.4
sieste 7.09 complaint.cost=-0.5 complaint.neglect=0.7 complaint.quality=-0.9 escalation=1.0 leaving=-0.3 reputation=0.3 urgent=1.3
siesti 7.38 bad=0.7 complaint.cost=2.8 complaint.delay=-0.4 leaving=-0.3 payment.delayed=2.2
siesty 7.09 bad=0.6 complaint.cost=-0.4 complaint.delay=2.3 complaint.neglect=0.9 complaint.quality=-0.4 leaving=0.4 payment.disputed=0.4
siete 6.53 bad=-0.3 complaint.cost=1.6 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-0.4 escalation=1.3 good=0.8 growth=1.4 leaving=2.4 legal=-0.4 meeting.off=1.8 payment.disputed=-0.4 praise=-1.2 reputation=0.5
signal 7.38 bad=-0.5 complaint.quality=-0.6 good=-0.4 praise=-0.3
silves 7.09 complaint.delay=-0.4 complaint.neglect=1.8 complaint.quality=-0.9 escalation=-0.4 good=-0.4 leaving=-0.4 legal=-0.3 praise=-0.4 reputation=0.4
silvia 7.38 bad=0.8 complaint.delay=-0.9 complaint.neglect=0.4 complaint.quality=2.3 leaving=-0.4 reputation=1.2
siva 7.38 bad=-0.4 complaint.quality=-0.3 good=-1.0 praise=-0.8
sk 7.09 good=-0.9 growth=-0.6 payment.delayed=-0.6 payment.disputed=-0.3 payment.query=0.8 praise=-0.7
sken 7.09 bad=-0.9 complaint.neglect=-0.4 complaint.quality=-0.3 good=-1.5 growth=0.8 leaving=-0.7 payment.delayed=-0.4 praise=-0.5
skener 7.09 complaint.delay=1.5 complaint.quality=-0.4 good=-0.4 praise=-0.4 reputation=-0.3
skenov 7.38 bad=-0.8 complaint.neglect=-0.5 complaint.quality=-0.4 good=1.0 growth=1.5 leaving=-0.6 meeting.off=1.3 praise=1.0
sklad 6.68 complaint.cost=0.6 complaint.delay=-0.6 good=1.3 growth=-0.4 leaving=1.0 legal=0.5 meeting.off=1.1 payment.disputed=-0.4 payment.refused=0.6 praise=1.8
sklada 7.38 bad=-0.4
skladu 6.68 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=0.4 good=-1.4 growth=1.7 leaving=-0.5 meeting.off=-0.3 payment.sent=1.7 praise=-0.6
skoda 6.53 bad=2.0 complaint.cost=-0.7 complaint.delay=1.1 complaint.neglect=0.3 complaint.quality=3.3 good=-1.4 leaving=-0.8 legal=0.9 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=0.9 praise=-1.3 reputation=1.8
skodov 7.09 bad=-0.7 complaint.cost=-0.3 escalation=-0.3 leaving=0.4 legal=0.6 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=-0.3
skodu 6.28 complaint.cost=-1.1 complaint.delay=-0.9 complaint.neglect=0.8 complaint.quality=2.0 escalation=-0.3 good=-0.7 growth=-0.4 leaving=0.5 legal=1.6 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=1.8 praise=-0.6 reputation=-0.4
skody 5.70 bad=2.3 complaint.cost=0.6 complaint.delay=-1.2 complaint.neglect=-0.7 complaint.quality=2.1 good=-1.2 growth=-0.6 leaving=-0.4 legal=5.1 payment.delayed=-0.4 payment.disputed=-0.5 payment.query=-0.3 payment.refused=-0.4 payment.sent=-0.4 praise=-1.2 reputation=0.3 urgent=-0.5
skola 7.09 good=-1.1 growth=-0.3 meeting.off=-0.3 payment.query=1.2 praise=-0.9
skolen 5.99 complaint.cost=0.6 complaint.delay=-0.9 complaint.neglect=1.5 escalation=-0.6 good=-0.3 leaving=-0.7 legal=-0.7 meeting.off=2.3 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.4 praise=0.3 reputation=0.6
skolku 7.09 complaint.cost=-0.3 complaint.delay=1.1 complaint.neglect=0.7 complaint.quality=-0.5 good=1.1 growth=1.7 leaving=-0.5 praise=-0.6
skolsk 6.68 bad=-1.6 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.9 good=0.9 growth=1.3 leaving=-0.8 legal=-0.5 meeting.off=-0.4 payment.refused=-0.4 praise=-0.5 reputation=-0.7
skoly 6.40 bad=0.9 complaint.cost=2.9 complaint.delay=0.3 complaint.neglect=-0.4 complaint.quality=0.9 escalation=-0.3 good=0.9 growth=1.3 leaving=1.9 legal=-0.5 meeting.off=-0.3 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=1.5 praise=2.2 reputation=-0.8
skonci 6.53 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 good=-0.7 growth=-0.5 leaving=-0.5 meeting.off=-0.3 payment.refused=0.9 praise=-0.4 reputation=-0.4
skontr 6.40 bad=-2.5 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-1.1 complaint.quality=-1.3 good=-0.7 growth=-0.4 leaving=-0.6 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=1.9 payment.promised=-0.7 payment.query=-1.3 payment.refused=-0.8 payment.sent=1.2 praise=-0.7 reputation=-0.7 urgent=2.3
skor 5.64 complaint.cost=1.0 complaint.delay=0.6 complaint.neglect=-1.5 leaving=0.9 legal=-1.0 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=1.9 payment.query=-0.4 payment.refused=1.6 payment.sent=-0.8 praise=0.5 reputation=2.9 urgent=0.4
skoro 7.09 bad=-0.5 complaint.cost=1.3 complaint.neglect=-0.7 escalation=0.9 good=0.9 leaving=-0.7 legal=-0.3 praise=1.0
skromn 7.09 complaint.cost=1.6 complaint.quality=-0.6 good=-0.5 payment.refused=-0.3 praise=-0.5 reputation=-0.3
skrtni 7.38 bad=0.4 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.3 meeting.off=2.4 payment.disputed=1.8 payment.query=1.4
skupin 5.77 bad=0.8 complaint.cost=0.9 complaint.delay=-0.3 complaint.neglect=-0.9 complaint.quality=0.6 escalation=-0.5 growth=1.4 leaving=1.7 legal=-0.8 meeting.off=0.9 payment.delayed=-0.5 payment.disputed=-0.9 payment.promised=-0.6 payment.query=1.4 payment.sent=1.0 praise=0.7 reputation=4.1 urgent=-0.5
skusal 7.38 bad=-1.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.9 good=0.4 growth=1.1 leaving=-0.6 praise=0.8 reputation=-0.3
skusen 6.17 bad=1.1 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=2.1 escalation=-0.6 good=0.9 growth=-0.6 leaving=-0.6 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.6 payment.sent=-0.4 praise=0.9 reputation=5.7 urgent=-0.4
skusim 6.68 bad=-0.4 complaint.cost=1.3 complaint.delay=-0.7 complaint.neglect=-0.5 good=-1.2 growth=-0.8 leaving=1.3 meeting.off=1.2 payment.delayed=2.4 payment.promised=1.1 payment.refused=-0.3 payment.sent=-0.3 reputation=-0.4
skusit 7.09 bad=-1.1 complaint.quality=-0.7 good=0.4 payment.query=2.5 payment.refused=-0.3 praise=0.5
skusku 6.68 bad=-0.8 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=0.3 good=2.6 growth=1.8 leaving=1.6 legal=-0.3 payment.disputed=-0.7 payment.refused=-0.4 praise=3.2 reputation=-0.3
skusob 7.09 bad=1.0 complaint.cost=0.8 good=-0.7 leaving=0.4 payment.refused=1.2 praise=-0.6
skuste 7.09 bad=1.1 complaint.cost=1.2 complaint.delay=-0.5 complaint.quality=0.8 good=-0.6 leaving=1.0 payment.refused=1.2 praise=-0.6
skutoc 7.38 bad=0.5 complaint.cost=-0.4 complaint.quality=0.9 leaving=-0.3 payment.refused=0.8
slavno 7.09 bad=0.5 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=2.0 good=0.5 leaving=0.7 praise=0.4 reputation=0.3
slecna 7.09 bad=0.4 complaint.cost=1.7 complaint.neglect=0.4 escalation=1.3 good=0.4 growth=1.4 reputation=-0.4
sledov 7.38 complaint.cost=1.6 complaint.quality=-0.6 good=-0.6 praise=-0.5 reputation=1.1
sleduj 7.38 bad=1.1 complaint.neglect=-0.5 complaint.quality=0.4 payment.promised=-0.4 reputation=4.1
slo 7.38 bad=-1.8 complaint.cost=-0.9 complaint.neglect=-0.4 complaint.quality=-1.0 leaving=-0.3 payment.delayed=2.6 payment.refused=-1.0
slogan 7.38 bad=-0.9 complaint.quality=-0.5 good=-0.3 leaving=-0.4
slova 7.38 bad=-0.5 complaint.delay=-0.6 escalation=1.3 payment.refused=0.6 praise=0.3 reputation=-0.5
slove 7.38 bad=0.7 complaint.cost=0.9 complaint.delay=-0.6 complaint.quality=1.6 leaving=-0.3 legal=-0.4 payment.delayed=2.2 payment.disputed=-0.5
sloven 5.70 bad=-0.6 complaint.delay=-0.5 complaint.neglect=1.2 complaint.quality=0.5 escalation=-0.5 good=-1.2 growth=-0.6 legal=1.6 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=0.3 payment.query=2.9 payment.refused=-0.8 payment.sent=1.1 praise=-0.9 urgent=-0.4
slovo 5.99 bad=0.5 complaint.cost=1.2 complaint.delay=-1.2 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=1.0 good=-1.2 growth=-0.5 leaving=1.2 legal=0.6 meeting.off=0.7 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=1.1 payment.refused=-0.7 payment.sent=-0.4 praise=-1.1 reputation=-1.1 urgent=-0.5
slovom 7.38 bad=2.0 complaint.neglect=-0.5 complaint.quality=2.4 good=-0.6 leaving=-0.7 praise=-0.6
sluben 6.87 bad=1.3 complaint.delay=3.1 complaint.neglect=1.2 complaint.quality=0.6 escalation=0.7 good=-0.4 leaving=0.8 legal=-0.6 meeting.off=-0.3 praise=-0.3 urgent=2.4
slubil 6.17 bad=2.1 complaint.cost=-0.8 complaint.delay=3.0 complaint.neglect=2.2 complaint.quality=-1.3 escalation=1.1 good=-1.6 growth=-0.5 leaving=-0.8 legal=-0.6 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.6 payment.refused=-0.6 payment.sent=-0.3 praise=-1.6 reputation=-0.7 urgent=0.5
slubov 7.38 bad=0.7 complaint.cost=-0.3 complaint.delay=2.5 complaint.neglect=-0.8 complaint.quality=-0.4 good=-0.3 leaving=1.4 reputation=-0.4
slubuj 7.38 bad=-1.9 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.8 good=2.6 payment.refused=-0.8
slusne 6.40 bad=-0.4 complaint.cost=-0.7 complaint.delay=-1.1 complaint.neglect=-1.4 complaint.quality=0.6 good=-1.0 growth=-0.6 leaving=0.5 legal=-0.9 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.8 reputation=-1.1
slusno 7.38 bad=1.3 complaint.neglect=2.9 complaint.quality=1.2 legal=1.3 payment.refused=0.4
sluzie 6.68 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-0.4 good=0.7 leaving=2.2 legal=-0.6 payment.disputed=0.8 payment.refused=-0.4 praise=0.3 reputation=-0.4
sluzob 7.38 bad=-0.6 complaint.quality=-0.4 leaving=-0.4 legal=-0.3
sme 2.96 bad=-1.3 complaint.cost=0.9 complaint.delay=-1.4 complaint.quality=1.3 escalation=-2.1 good=1.8 growth=1.6 leaving=3.4 legal=-3.3 meeting.off=-0.4 payment.disputed=-1.1 payment.promised=-1.5 payment.query=-1.5 payment.refused=-2.4 payment.sent=-1.0 praise=1.2 reputation=-6.2 urgent=-1.8
smeju 7.38 bad=-0.8 complaint.neglect=-0.4 complaint.quality=-0.7 good=0.6 growth=1.3 leaving=-0.6 praise=0.8
smerni 7.38 bad=-0.9 complaint.cost=-0.4 complaint.quality=-0.4 good=0.7 growth=-0.3 leaving=-0.5 praise=1.0
smie 7.38 bad=0.6 complaint.cost=1.7 complaint.quality=-1.0 escalation=2.6 good=-0.4 leaving=-0.4 meeting.off=1.3 praise=-0.5 reputation=-0.4
smrti 7.38 bad=-1.4 complaint.quality=-0.7 leaving=1.2 payment.delayed=1.0
smutne 7.38 bad=1.3 complaint.delay=-0.5 complaint.neglect=4.7 complaint.quality=-0.8 good=-0.7 leaving=-0.7 payment.promised=1.5 payment.refused=-0.4 praise=-0.5
smutoc 7.38 bad=-0.6 complaint.quality=-0.4 good=-0.3 legal=-0.4 urgent=2.2
snimok 7.38 good=-0.3
so 5.14 bad=-0.4 complaint.cost=1.3 complaint.neglect=-1.0 complaint.quality=0.7 escalation=0.9 good=1.1 growth=1.1 leaving=-1.5 legal=1.0 meeting.off=-1.3 payment.delayed=-0.8 payment.disputed=-0.8 payment.promised=1.5 payment.query=-0.6 payment.refused=-0.7 payment.sent=-0.8 praise=-0.9 reputation=0.8
sobotu 6.28 bad=-1.1 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=0.8 good=-0.7 growth=-0.5 leaving=-0.9 legal=-0.4 meeting.off=-0.4 payment.delayed=0.8 payment.promised=2.9 payment.refused=-0.5 payment.sent=0.9 praise=-0.6 reputation=0.6
soboty 7.38 complaint.delay=1.5 complaint.quality=-0.7 leaving=-0.5 meeting.off=-0.5 praise=-1.0 reputation=0.7
social 7.09 bad=-0.6 complaint.quality=-0.4 good=0.3 growth=1.5 leaving=-0.6 praise=-0.9
sofero 7.38 bad=-0.6 good=0.6 growth=1.8 payment.sent=1.4 praise=0.9
soi 6.87 bad=0.4 complaint.neglect=-0.4 complaint.quality=0.9 leaving=-0.3 legal=1.4 reputation=0.8
som 2.82 bad=1.2 complaint.cost=1.5 complaint.delay=1.9 complaint.neglect=4.0 complaint.quality=-1.2 escalation=1.7 good=1.7 growth=1.9 leaving=-0.6 legal=1.4 meeting.off=3.0 payment.delayed=-2.1 payment.disputed=0.8 payment.promised=1.1 payment.query=-0.6 payment.refused=1.9 payment.sent=5.9 praise=1.2 reputation=1.8 urgent=-3.2
sona 7.38 bad=-0.4 complaint.delay=0.7 complaint.neglect=0.7 complaint.quality=-0.6 leaving=-0.3 reputation=1.0
spadla 7.38 complaint.neglect=-0.4 complaint.quality=0.8 leaving=-1.0 meeting.off=1.1 payment.refused=2.8
spadol 6.68 complaint.delay=-1.1 complaint.neglect=-1.2 complaint.quality=2.0 good=-0.3 leaving=-0.5 legal=0.8 meeting.off=1.3 payment.refused=1.5 praise=-0.3 urgent=2.5
spala 6.68 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.3 good=1.5 growth=0.7 leaving=-0.8 meeting.off=1.1 payment.refused=0.6 payment.sent=0.7 praise=1.4
spali 7.38 bad=1.2 complaint.cost=1.0 complaint.delay=-0.4 complaint.quality=1.9 good=-0.4 growth=-0.3
spat 6.53 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=1.2 growth=-0.5 legal=0.6 meeting.off=-0.5 payment.refused=0.8 payment.sent=-0.4 reputation=-0.5
specia 7.38 bad=0.7 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=2.2 good=-0.4 leaving=-0.5 legal=0.6 praise=-0.3 reputation=-0.3
spi 6.87 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.6 complaint.quality=-0.7 good=1.2 legal=-0.4 payment.delayed=-0.4 payment.promised=3.0 payment.refused=-0.4 payment.sent=0.9 praise=1.6 reputation=-0.4
spis 6.53 bad=-0.4 complaint.cost=-0.4 complaint.neglect=0.7 complaint.quality=-1.2 escalation=1.1 good=-0.5 leaving=-0.7 legal=2.2 payment.refused=-0.6 praise=-0.5 reputation=-0.4
spisal 7.38 bad=0.5 complaint.delay=-0.6 complaint.neglect=0.9 complaint.quality=1.6 good=-0.8 legal=1.5 praise=-0.6
spisov 7.38 bad=-0.6 complaint.quality=-0.3 legal=-0.4 urgent=-0.3
spissk 7.38 bad=1.0 complaint.delay=1.8 complaint.neglect=-0.4 complaint.quality=1.9 growth=-0.4 reputation=0.4
spisu 5.48 leaving=-0.4 legal=0.5
splatk 6.53 bad=-1.0 complaint.cost=-0.8 complaint.delay=1.1 complaint.neglect=-0.6 complaint.quality=-1.3 good=-1.3 growth=-1.0 leaving=-1.2 legal=-0.3 meeting.off=-0.5 payment.delayed=5.8 payment.disputed=-0.4 payment.promised=1.3 payment.query=-0.3 payment.refused=0.8 payment.sent=-0.8 praise=-0.9 reputation=-0.4
splatn 5.91 bad=-2.2 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=-1.4 escalation=-0.4 good=-1.4 growth=-0.9 leaving=-1.2 legal=-0.9 meeting.off=-0.8 payment.delayed=3.5 payment.disputed=-1.0 payment.promised=1.9 payment.query=3.6 payment.sent=-0.8 praise=-1.3 reputation=-0.8 urgent=-0.4
splnom 7.38 bad=0.7 complaint.cost=-0.5 complaint.delay=0.8 complaint.neglect=1.1 leaving=0.7 legal=0.9 payment.disputed=0.8
spocit 7.38 bad=0.7 complaint.cost=1.8 complaint.quality=-0.4 good=-0.4 leaving=1.1 praise=-0.4
spojte 7.09 bad=1.6 complaint.delay=1.8 complaint.neglect=2.0 complaint.quality=-1.0 escalation=4.0 good=-0.8 leaving=-0.5 praise=-0.8 reputation=-0.3 urgent=2.2
spokoj 5.99 bad=-2.3 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-2.0 escalation=-0.4 good=4.6 growth=1.9 leaving=-1.8 legal=-0.7 meeting.off=0.6 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=-0.6 payment.sent=0.8 praise=5.1 urgent=-0.3
spolah 7.38 complaint.delay=1.2 complaint.neglect=-0.8 complaint.quality=1.2 good=0.4 leaving=-0.4 payment.delayed=-0.4 payment.promised=2.1 payment.refused=-0.3 praise=0.6
spoloc 5.26 bad=0.6 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=1.9 complaint.quality=-1.0 escalation=0.6 good=-1.2 growth=-1.1 leaving=4.4 legal=1.8 meeting.off=-0.8 payment.disputed=-1.1 payment.promised=-0.7 payment.query=0.9 payment.sent=-0.6 praise=-1.0 urgent=-0.6
spolok 7.38 complaint.cost=1.2 complaint.quality=-0.5 good=-0.3 leaving=-0.3 reputation=-0.4
spolu 6.08 bad=0.5 complaint.cost=1.0 complaint.delay=0.9 complaint.neglect=-0.8 complaint.quality=1.4 good=0.7 growth=1.1 leaving=0.6 legal=0.4 meeting.off=-0.4 payment.delayed=0.7 payment.disputed=0.5 payment.promised=-0.3 payment.query=-0.5 payment.refused=-1.0 payment.sent=0.8 praise=0.4 reputation=0.8
spolup 6.28 bad=1.3 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=0.5 complaint.quality=-0.9 escalation=-0.4 growth=-0.4 leaving=2.9 legal=-1.2 payment.disputed=-0.4 payment.query=-0.7 payment.refused=-0.8 payment.sent=-0.4 praise=-1.6 reputation=-0.6 urgent=-0.3
spoluz 7.38 bad=1.4 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.2 good=-0.5 leaving=1.2 meeting.off=-0.3 praise=-0.3 reputation=1.4
spomen 6.87 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=1.1 complaint.quality=-1.0 good=2.1 leaving=1.8 legal=-0.3 payment.refused=-0.5 praise=1.9 reputation=-0.4 urgent=1.3
spomin 6.87 bad=-2.2 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-1.2 good=1.5 leaving=-0.6 legal=-0.4 payment.disputed=-0.3 praise=2.0 reputation=-0.5
sponzo 7.38 bad=0.4 complaint.neglect=2.2 complaint.quality=-0.7 good=-0.8 growth=-0.4 leaving=-0.3 praise=-0.6
spor 6.87 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.1 good=-0.7 leaving=-0.6 praise=-0.6
spore 7.38 bad=-0.6 legal=-0.4
sporit 7.38 bad=-0.7 complaint.neglect=-0.3 payment.promised=-0.3 payment.query=1.9 payment.sent=2.1
sporoc 7.38 bad=-0.4 complaint.quality=-0.5
sporu 6.68 bad=0.5 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=1.4 leaving=-0.3 legal=0.6 meeting.off=-0.3 payment.disputed=1.0 payment.promised=-0.3 payment.refused=0.8
spory 7.38 bad=-0.4
spotre 7.09 complaint.delay=-0.3 complaint.neglect=1.4 complaint.quality=-0.7 escalation=1.4 payment.disputed=0.9 reputation=0.8
spozna 7.38 bad=-1.0 complaint.delay=-0.5 complaint.quality=-0.3 leaving=0.8 reputation=-0.4
spraco 7.09 complaint.cost=1.0 complaint.neglect=0.5 good=-0.4 growth=-0.4 leaving=1.4 praise=-0.3
sprava 5.48 bad=-2.0 complaint.delay=-1.1 complaint.neglect=-0.6 complaint.quality=-1.2 escalation=-0.6 growth=1.2 legal=-0.4 meeting.off=0.9 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.4 payment.query=0.4 payment.sent=-0.8 praise=0.5 reputation=-0.7 urgent=-0.7
spravc 5.99 bad=-1.1 complaint.cost=1.2 complaint.neglect=-0.4 complaint.quality=-0.5 escalation=-0.4 good=-1.2 growth=-0.5 leaving=0.7 meeting.off=-0.5 payment.delayed=-0.4 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.4 praise=-1.2
sprave 7.38 bad=0.6 complaint.cost=1.2 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=2.2 leaving=0.3 legal=0.6 payment.refused=0.5
spravi 5.70 bad=-1.8 complaint.cost=0.4 complaint.delay=-1.2 complaint.neglect=-0.9 complaint.quality=-0.8 good=1.5 growth=0.6 leaving=-0.7 legal=-0.3 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=0.6 payment.promised=-0.4 payment.refused=-1.1 payment.sent=-0.8 praise=1.1 reputation=-0.7 urgent=0.9
spravk 7.38 bad=0.6 complaint.neglect=1.4 complaint.quality=-0.5 leaving=0.5 legal=0.8 payment.refused=0.7 reputation=0.4
spravn 6.28 bad=-0.7 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=-0.4 good=1.6 growth=-0.4 leaving=-0.8 legal=-0.5 meeting.off=-0.3 payment.disputed=-0.6 payment.promised=-0.6 payment.query=3.5 payment.refused=-0.9 payment.sent=-0.5 praise=1.7
spravo 7.38 good=0.4 leaving=-0.4 payment.query=1.5 praise=0.4
spravu 5.43 bad=-0.7 complaint.delay=0.3 complaint.neglect=-1.1 complaint.quality=-0.6 escalation=-0.8 good=-0.9 growth=-0.7 leaving=3.1 legal=-0.5 meeting.off=1.8 payment.delayed=-0.5 payment.disputed=-0.9 payment.promised=-0.6 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.5 praise=-0.7 reputation=-1.7 urgent=-0.9
spravy 6.40 complaint.cost=-0.3 complaint.neglect=2.7 complaint.quality=0.3 escalation=0.8 good=-0.6 growth=-0.3 leaving=-0.7 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.4 payment.promised=1.1 payment.refused=-0.8 praise=-0.6 reputation=0.7 urgent=-0.3
spred 7.09 bad=0.4 complaint.delay=-0.7 complaint.neglect=2.2 complaint.quality=-0.6 good=0.5 growth=1.3 payment.delayed=-0.3 praise=0.5 reputation=2.4
sprost 7.38 bad=0.6 complaint.cost=-0.4 complaint.delay=0.9 complaint.quality=1.1 legal=0.7 payment.refused=1.2 reputation=0.9
spuste 7.38 bad=0.7 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=0.4 leaving=0.5 payment.delayed=1.4
spytaj 7.38 bad=0.4 complaint.cost=0.8 complaint.delay=1.0 complaint.neglect=0.6 complaint.quality=1.4 reputation=1.7
spytal 7.09 complaint.cost=1.5 complaint.delay=0.9 complaint.neglect=-0.8 complaint.quality=-1.2 good=0.9 growth=-0.4 payment.disputed=1.9 payment.refused=1.1 praise=1.1 reputation=1.3
srdca 7.38 bad=-0.9 complaint.neglect=-0.5 good=1.6 leaving=0.9 meeting.off=-0.3 payment.refused=-0.4 praise=1.5
staci 5.34 bad=-1.3 complaint.cost=-1.0 complaint.delay=-1.5 complaint.neglect=0.5 complaint.quality=-2.8 escalation=-0.7 good=-1.3 growth=-1.2 leaving=-1.8 legal=-1.1 meeting.off=1.7 payment.delayed=-1.0 payment.disputed=-0.6 payment.query=0.7 payment.refused=-1.3 payment.sent=-0.8 praise=-1.0
stacil 7.09 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=1.9 complaint.quality=-0.8 escalation=2.6 good=-0.4 leaving=-0.3 legal=1.5 praise=-0.3 reputation=1.1
stahov 6.87 bad=-0.9 complaint.cost=-0.5 complaint.quality=-0.6 good=-0.6 leaving=-0.8 payment.query=1.9 praise=-0.4
stahuj 7.38 bad=-0.7 complaint.neglect=-0.5 good=-0.5 growth=-0.4 leaving=-0.6
stal 6.53 bad=0.7 complaint.cost=1.3 complaint.delay=-1.0 complaint.neglect=0.4 complaint.quality=1.6 good=-0.9 growth=-0.3 meeting.off=3.4 payment.disputed=1.0 payment.promised=-0.5 payment.refused=-0.3 payment.sent=-0.5 praise=-0.8 reputation=-0.5 urgent=-0.6
stale 5.53 bad=2.7 complaint.cost=-1.5 complaint.delay=6.0 complaint.neglect=0.4 complaint.quality=0.9 escalation=2.4 good=0.4 growth=1.2 leaving=-1.2 meeting.off=-0.8 payment.delayed=-0.9 payment.disputed=-0.8 payment.promised=0.5 payment.query=-0.6 payment.refused=0.5 payment.sent=1.1 praise=1.0 reputation=0.8 urgent=0.4
stali 7.38 complaint.cost=1.0 complaint.neglect=-0.9 complaint.quality=-0.7 good=0.4 growth=1.3 leaving=0.7 praise=0.5
stalo 7.38 bad=1.3 complaint.cost=-0.5 complaint.delay=0.9 complaint.neglect=0.4 complaint.quality=-0.6 good=-0.4 leaving=-0.5 payment.disputed=1.3 payment.query=-0.6 payment.refused=-0.3 reputation=0.8
stanov 7.09 bad=0.9 complaint.cost=-0.3 complaint.quality=0.7 good=-0.5 payment.refused=-0.4 praise=-0.4
stara 7.09 complaint.cost=2.0 complaint.neglect=-0.4 complaint.quality=-0.5 escalation=-0.3 reputation=-0.3
starat 7.09 bad=1.8 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=0.4 good=-0.4 leaving=2.7 payment.refused=-0.3 praise=-0.4 reputation=-0.6
stare 6.68 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 leaving=-0.4 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=1.8 payment.query=1.3 payment.refused=-0.5 payment.sent=-0.6 reputation=-0.7 urgent=-0.3
starej 7.09 bad=-0.9 complaint.cost=-0.4 complaint.quality=0.3 good=-0.8 growth=-0.5 leaving=-1.2 legal=-0.3 payment.query=3.2 payment.refused=1.0 praise=-0.5 reputation=-0.5
starom 7.09 complaint.delay=0.8 complaint.quality=-0.6 good=0.5 growth=1.4 leaving=1.7 praise=0.5
staros 5.64 bad=-1.7 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=-0.6 escalation=-0.7 good=3.0 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=0.9 payment.query=-0.6 payment.refused=3.0 payment.sent=-0.6 praise=2.3 reputation=0.5 urgent=-0.4
starsi 7.38 payment.promised=-0.5 payment.sent=-0.9
stary 6.53 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=0.6 good=-0.4 growth=-0.4 leaving=0.7 legal=-0.5 meeting.off=-0.4 payment.delayed=2.4 payment.refused=-0.5 praise=-0.5 reputation=-0.5 urgent=-0.4
stat 6.53 bad=1.8 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=-0.6 complaint.quality=0.7 growth=-0.3 leaving=0.5 legal=1.6 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-0.6 reputation=1.4
statik 6.68 bad=0.7 complaint.cost=0.8 complaint.delay=-1.2 complaint.neglect=-0.5 complaint.quality=2.2 escalation=-0.3 leaving=-0.9 legal=1.9 payment.delayed=-0.3
stav 6.68 bad=1.2 complaint.cost=-0.4 complaint.quality=2.4 good=-0.6 leaving=0.8 legal=1.9 payment.disputed=-0.4 praise=-0.6 reputation=-0.5
stavbe 7.09 bad=1.3 complaint.neglect=1.3 complaint.quality=0.7 good=-1.0 growth=-0.5 leaving=-0.7 meeting.off=3.4 payment.refused=-0.4 praise=-0.7
stavby 6.87 bad=0.9 complaint.cost=-0.4 complaint.delay=1.3 complaint.neglect=-0.5 complaint.quality=0.7 escalation=1.4 good=-0.9 growth=-0.3 leaving=-0.6 praise=-0.7 reputation=-0.5
stave 7.38 bad=1.2 complaint.delay=0.8 complaint.neglect=0.4 complaint.quality=-0.6 payment.disputed=-1.1 payment.promised=-0.8 payment.query=-0.6 payment.refused=1.1
staveb 5.64 bad=1.1 complaint.delay=0.3 complaint.neglect=-1.3 escalation=-0.9 growth=-0.8 leaving=-0.8 legal=2.5 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=1.7 payment.promised=-0.7 payment.query=1.5 payment.refused=-0.4 payment.sent=-0.5 praise=0.4 urgent=-0.6
stazno 5.43 bad=-0.4 complaint.cost=-0.3 complaint.delay=1.1 complaint.quality=-0.8 escalation=1.4 good=-1.0 growth=-0.4 leaving=-1.2 legal=-0.8 meeting.off=-0.3 payment.query=-0.3 payment.refused=-0.3 payment.sent=-0.6 praise=-0.8 reputation=-0.6
stazov 6.87 bad=-0.3 complaint.cost=-0.5 complaint.neglect=-1.1 complaint.quality=1.3 escalation=1.5 good=-0.4 growth=-0.4 leaving=-0.7 legal=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.4 reputation=-0.7
ste 3.10 bad=1.4 complaint.neglect=5.5 complaint.quality=1.1 good=6.5 growth=1.8 leaving=-0.8 legal=1.0 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=2.9 payment.promised=0.4 payment.query=-1.3 payment.sent=-3.2 praise=6.9 reputation=-0.4 urgent=0.5
stefan 7.38 complaint.delay=0.4 leaving=-0.4 payment.disputed=0.5
steny 7.09 bad=1.0 complaint.cost=1.3 complaint.neglect=-1.0 complaint.quality=0.8 good=-0.4 leaving=-0.3 meeting.off=-0.4 payment.disputed=1.8 payment.refused=0.8 praise=-0.5
stiahn 7.09 complaint.cost=-1.0 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=1.7 leaving=-0.3 meeting.off=-0.3 payment.delayed=-0.6 payment.refused=-0.4 reputation=1.7
stihli 7.38 complaint.delay=1.0 complaint.neglect=1.0 complaint.quality=-0.4 good=-0.7 growth=2.3 leaving=1.6 payment.promised=-0.4 praise=-0.4
stihne 7.09 complaint.delay=0.7 complaint.quality=0.3 good=-0.4 growth=-0.3 payment.refused=1.1 praise=-0.3 reputation=0.9 urgent=4.2
stitko 7.38 bad=0.7 complaint.cost=-0.4 complaint.delay=0.7 complaint.quality=1.8 good=-0.3 leaving=-0.4 legal=0.7 payment.disputed=0.8 payment.refused=1.5
sto 6.53 bad=-0.6 complaint.delay=0.4 complaint.neglect=-1.3 escalation=-0.4 good=1.0 growth=-0.3 leaving=-1.1 meeting.off=-0.3 payment.disputed=0.3 payment.promised=-0.3 payment.refused=1.8 praise=1.1 urgent=-0.4
stoja 7.38 bad=0.8 complaint.delay=-0.3 complaint.quality=1.5 urgent=1.1
stoji 5.30 complaint.cost=1.2 complaint.delay=1.1 complaint.neglect=-0.9 complaint.quality=1.3 escalation=2.2 growth=-1.0 leaving=-1.4 legal=2.0 meeting.off=-1.0 payment.delayed=4.8 payment.disputed=-0.4 payment.promised=-0.7 payment.query=-0.5 payment.refused=-1.2 payment.sent=2.3 reputation=1.3 urgent=3.4
stol 6.87 bad=1.5 complaint.cost=2.3 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=1.2 escalation=2.3 good=-0.3 leaving=1.8 payment.disputed=-0.3 reputation=1.0
stole 6.53 bad=1.8 complaint.cost=-0.6 complaint.delay=0.6 complaint.neglect=2.7 complaint.quality=2.4 good=-0.9 growth=-0.5 leaving=-0.4 legal=4.4 payment.refused=0.5 praise=-0.6 reputation=0.4 urgent=-0.5
stolic 7.38 bad=1.4 complaint.cost=-0.4 complaint.neglect=2.3 complaint.quality=-0.8 good=-0.9 growth=-0.4 leaving=-0.4 legal=2.0 payment.disputed=-0.4 payment.refused=1.2 praise=-0.8
stolik 7.38 bad=-1.1 complaint.quality=-0.7 good=0.9 leaving=-0.3 praise=1.0
storno 7.09 bad=0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.5 legal=1.3 payment.disputed=2.6 payment.refused=0.8 praise=-0.5
stornu 7.09 bad=2.7 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 good=-1.0 growth=-0.7 payment.disputed=2.1 payment.query=-0.8 payment.refused=2.9 praise=-0.5
stran 6.17 bad=-0.7 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=0.9 good=-1.0 growth=-0.7 leaving=-1.2 legal=-0.4 meeting.off=0.6 payment.delayed=-0.3 payment.refused=-0.4 praise=-0.8 reputation=-0.9 urgent=-1.0
strana 7.38 complaint.delay=-0.5 complaint.quality=0.3 legal=-0.3 payment.refused=1.2
strane 6.28 bad=0.5 complaint.cost=3.1 complaint.delay=-0.8 complaint.neglect=-1.1 complaint.quality=0.7 escalation=0.9 good=0.5 growth=-0.5 meeting.off=-0.4 payment.delayed=-0.5 payment.refused=-0.6 praise=0.7 reputation=-0.5
strank 4.84 complaint.cost=-0.6 complaint.delay=0.9 complaint.neglect=0.8 complaint.quality=1.2 escalation=-0.6 good=0.9 growth=-0.4 leaving=-1.3 legal=-1.2 meeting.off=-1.0 payment.delayed=1.3 payment.promised=-0.4 payment.query=-0.6 payment.refused=-1.2 payment.sent=-0.6 praise=1.3 reputation=2.3 urgent=-0.5
strany 6.28 bad=1.1 complaint.cost=-0.7 complaint.delay=0.8 complaint.neglect=0.5 complaint.quality=1.8 escalation=0.7 good=-1.1 growth=-0.3 leaving=-0.8 legal=1.9 meeting.off=0.9 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=1.7 payment.refused=1.0 praise=-1.0 reputation=-0.8
strate 7.38 bad=-0.5 complaint.cost=-0.3 complaint.delay=0.7 complaint.quality=0.6 good=0.8 leaving=1.2 praise=0.8 reputation=0.9
strati 6.87 bad=0.9 complaint.cost=-0.6 complaint.neglect=-0.4 complaint.quality=2.2 good=-0.5 growth=-0.3 leaving=0.4 legal=1.6 payment.disputed=-0.7 payment.query=3.8 payment.refused=-0.5 praise=-0.4
stravn 7.09 bad=0.6 complaint.delay=-0.6 complaint.quality=2.3 good=-0.3 leaving=0.6 reputation=-0.3
strazn 7.38 bad=-0.8 complaint.quality=-0.6 good=-0.3 leaving=-0.4 payment.refused=-0.4
strech 5.91 bad=0.9 complaint.cost=1.5 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=1.1 escalation=-0.6 growth=0.7 leaving=-0.9 legal=3.6 meeting.off=1.5 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.2 payment.sent=-0.3 praise=-1.2 reputation=4.3 urgent=-0.4
streda 6.87 complaint.cost=-0.3 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=-0.5 growth=1.1 leaving=-0.3 meeting.off=1.5 payment.sent=1.8 urgent=-0.3
strede 7.38 complaint.neglect=0.6 complaint.quality=0.7 good=1.3 growth=1.1 leaving=0.4 praise=-0.4
stredi 7.38 complaint.delay=1.6 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=0.7 good=-0.3 reputation=-0.3
stredu 5.34 bad=-1.5 complaint.cost=-0.4 complaint.delay=1.3 complaint.neglect=0.3 complaint.quality=-2.6 escalation=-0.6 good=-1.5 growth=-1.1 leaving=-1.1 legal=-1.2 meeting.off=2.5 payment.delayed=-0.9 payment.disputed=-0.7 payment.promised=5.6 payment.refused=-1.6 payment.sent=-1.0 praise=-1.3 reputation=-1.1 urgent=1.6
stredy 7.09 bad=-0.3 complaint.cost=-0.5 complaint.delay=0.8 complaint.neglect=0.9 complaint.quality=-0.7 payment.delayed=-0.6 payment.promised=1.1 payment.refused=-0.5
stretl 7.38 bad=-0.3 complaint.cost=2.1 complaint.neglect=0.7 complaint.quality=-0.6 good=-0.5 praise=-0.3
stretn 5.77 bad=0.5 complaint.cost=-0.8 complaint.delay=-1.8 complaint.neglect=1.7 complaint.quality=0.4 escalation=-0.5 good=-1.2 leaving=-0.8 legal=0.9 meeting.off=4.8 payment.delayed=0.5 payment.disputed=0.5 payment.promised=-0.8 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.5 praise=-0.8 urgent=-1.0
strnas 7.09 bad=-0.9 complaint.cost=-0.3 complaint.delay=0.9 complaint.neglect=-0.4 good=-0.3 leaving=-0.4 legal=1.2 reputation=-0.5
stroj 7.38 complaint.quality=0.6 leaving=1.1
stroja 7.38 bad=-0.7 leaving=-0.5
stroje 7.38 complaint.neglect=-0.4 complaint.quality=0.4 leaving=1.0 payment.delayed=1.3
stromc 7.38 bad=-1.1 complaint.cost=-0.3 complaint.neglect=-0.8 complaint.quality=-0.6 good=0.6 growth=1.2 leaving=-0.7 payment.delayed=1.6 praise=0.6
strop 6.68 bad=-0.5 complaint.cost=-0.6 complaint.delay=-0.7 complaint.quality=1.4 good=0.4 growth=-0.6 leaving=-1.0 legal=1.0 payment.refused=0.6 praise=0.6 reputation=0.4
stropu 7.38 meeting.off=1.5 payment.delayed=1.9 payment.refused=0.6
strpen 7.38 bad=-0.7 growth=-0.3 leaving=-0.4 payment.delayed=2.6
strucn 7.09 bad=0.6 complaint.delay=-0.3 complaint.quality=1.6 good=-0.3 legal=1.5 payment.refused=1.0 reputation=1.0
studen 6.53 bad=1.0 complaint.cost=0.5 complaint.delay=-0.4 complaint.neglect=1.3 good=-0.6 growth=-0.3 leaving=0.8 meeting.off=1.8 payment.delayed=-0.3 payment.query=1.1 praise=-0.4 reputation=-0.6 urgent=1.3
studio 7.38 complaint.delay=1.0 leaving=0.5
studne 7.09 complaint.delay=-0.8 complaint.neglect=1.0 complaint.quality=1.4 escalation=1.2 payment.refused=0.5 reputation=-0.6
stuzko 7.38 complaint.delay=0.9 complaint.quality=0.6 good=-0.5 growth=2.1 payment.delayed=-0.4 payment.refused=1.3 reputation=1.0
stvrte 6.40 bad=-1.1 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.5 good=1.6 growth=-0.3 leaving=-0.6 legal=-0.5 meeting.off=-0.7 payment.delayed=-0.3 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.4 praise=1.6 reputation=-0.5 urgent=5.4
stvrtk 5.58 bad=0.5 complaint.delay=2.1 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.6 leaving=-1.0 legal=-0.5 meeting.off=2.1 payment.refused=-0.4 praise=-0.7 reputation=-0.5 urgent=-0.4
stvrto 6.68 bad=-1.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 good=0.5 growth=-0.3 leaving=-0.9 legal=-0.5 meeting.off=0.8 praise=0.5 reputation=-0.5 urgent=-0.3
stvrtr 6.68 bad=-0.9 complaint.delay=-0.6 complaint.quality=-1.2 good=0.5 growth=1.4 leaving=1.5 legal=-0.4 payment.promised=-0.8 payment.query=-0.7 payment.refused=-1.5 payment.sent=1.4 praise=0.7 reputation=-0.5
stvrty 6.53 bad=1.1 complaint.cost=0.7 complaint.delay=1.7 escalation=0.8 good=-0.8 praise=-0.8 reputation=0.6
styri 5.64 bad=1.7 complaint.cost=2.6 complaint.delay=0.8 complaint.neglect=-0.3 complaint.quality=-0.5 good=0.9 growth=0.8 leaving=-0.6 meeting.off=-0.5 payment.delayed=1.5 payment.disputed=2.1 payment.promised=-0.4 payment.query=-0.5 payment.refused=1.0 payment.sent=-0.6 praise=1.2 reputation=-0.4 urgent=-0.8
styrid 6.68 complaint.cost=-0.5 complaint.neglect=-0.7 complaint.quality=0.7 escalation=0.9 good=0.6 growth=0.9 legal=0.5 praise=1.0
styrik 7.38 bad=0.8 complaint.cost=-0.4 complaint.neglect=2.2 complaint.quality=-0.4 escalation=1.6 good=-0.3 leaving=0.5 legal=1.5 praise=-0.3
styroc 6.87 complaint.delay=1.0 complaint.neglect=0.3 complaint.quality=-0.9 good=2.5 growth=1.6 legal=-0.3 payment.disputed=0.8 praise=-0.3 reputation=-0.6
su 4.54 complaint.cost=-1.4 complaint.delay=1.8 complaint.neglect=0.5 complaint.quality=1.5 escalation=-0.4 good=2.5 leaving=0.6 legal=-0.5 meeting.off=-1.4 payment.delayed=-0.4 payment.promised=-0.5 payment.query=1.3 payment.refused=2.1 payment.sent=2.2 praise=3.1 urgent=-0.9
subor 6.87 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.7 good=-0.7 leaving=-0.4 payment.disputed=-0.4 payment.query=-0.5 praise=-0.7 reputation=-0.3 urgent=1.2
sucasn 7.38 bad=0.3 complaint.cost=1.3 complaint.delay=0.3 complaint.neglect=-0.4 complaint.quality=0.3 leaving=1.5
sud 5.11 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=-2.4 complaint.quality=0.7 escalation=-1.0 growth=-0.9 leaving=-1.5 legal=6.7 meeting.off=-0.9 payment.delayed=-1.1 payment.disputed=2.6 payment.promised=-0.8 payment.refused=-0.4 payment.sent=-0.8 reputation=-2.1 urgent=-0.6
sudca 6.53 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=0.7 escalation=-0.4 good=-0.9 leaving=-1.0 legal=3.5 payment.refused=-0.4 payment.sent=-0.4 praise=-0.9 reputation=-1.0
sude 5.70 bad=-0.9 complaint.cost=-0.7 complaint.delay=-1.6 complaint.neglect=-0.9 complaint.quality=-1.6 escalation=-0.3 good=-1.7 growth=-0.8 leaving=-0.4 legal=3.5 meeting.off=0.3 payment.delayed=-1.1 payment.disputed=0.6 payment.promised=-1.2 payment.query=-0.7 payment.refused=1.2 payment.sent=-0.4 praise=-1.2 reputation=-0.9 urgent=-0.7
sudia 7.38 bad=-0.7 complaint.quality=-0.5 good=1.1 growth=1.6 praise=1.4
sudili 7.38 bad=-0.7 complaint.delay=-0.5 good=-0.8 growth=-0.4 leaving=-0.4 praise=-0.6
sudit 7.09 complaint.neglect=1.6 complaint.quality=-0.8 good=-0.5 growth=-0.3 legal=0.9 payment.promised=-0.3 praise=-0.3
sudkyn 6.87 bad=1.1 complaint.cost=-0.3 complaint.delay=-0.6 complaint.quality=1.0 escalation=-0.4 good=-0.6 growth=-0.4 leaving=-0.5 legal=1.9 payment.disputed=2.1 payment.refused=-0.6 praise=-0.5 reputation=-0.3
sudne 6.68 complaint.neglect=0.7 complaint.quality=-0.8 leaving=-0.3 legal=1.7 payment.disputed=1.0 payment.refused=-0.8
sudnej 7.38 bad=-0.4 complaint.quality=-0.4
sudnou 7.38 bad=0.5 complaint.delay=1.6 legal=1.8 payment.disputed=0.8
sudny 6.87 bad=0.6 complaint.quality=1.1 good=-0.3 leaving=-0.3 legal=1.0 payment.delayed=-0.5 praise=-0.3
sudnyc 6.68 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.7 growth=-0.4 leaving=-0.6 praise=-0.5 reputation=-0.6
sudom 7.38 bad=-0.5 complaint.quality=-0.4
sudov 7.38 bad=0.9 complaint.delay=-0.3 complaint.quality=2.7 good=-0.6 leaving=-0.3 payment.disputed=2.1 praise=-0.6
sudu 6.87 bad=-1.5 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-1.3 good=-0.3 growth=0.9 leaving=-0.4 payment.query=1.1 payment.refused=-0.8 praise=-0.3
sudy 7.38 complaint.quality=-0.4 leaving=-0.4 legal=0.5 payment.disputed=1.1
suhlas 5.99 bad=-2.5 complaint.delay=-1.1 complaint.neglect=-1.0 complaint.quality=-2.3 good=0.8 growth=0.3 legal=-0.8 meeting.off=-1.2 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=1.5 payment.refused=-0.9 payment.sent=-0.5 praise=-0.4 reputation=-0.9 urgent=-0.6
suma 6.40 complaint.cost=2.5 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-1.6 escalation=-0.4 good=-0.6 growth=-0.6 leaving=-0.8 legal=-0.4 meeting.off=-0.4 payment.delayed=0.8 payment.disputed=1.9 payment.promised=3.6 payment.query=0.8 payment.refused=-0.6 payment.sent=1.4 praise=-0.6
sume 7.38 bad=-0.8 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.3 leaving=-0.6 legal=0.8 payment.disputed=1.4 payment.query=2.1 praise=-0.3 reputation=-0.5
sumou 7.09 bad=-0.4 complaint.delay=-0.7 complaint.quality=-0.6 leaving=-0.5 legal=-0.4 payment.delayed=0.9 payment.disputed=0.7 payment.promised=2.8 payment.refused=-0.3 reputation=-0.3 urgent=-0.5
sumu 7.38 bad=1.3 complaint.delay=1.8 complaint.quality=-0.5 legal=1.2 payment.disputed=1.6 payment.refused=3.2
sumy 6.87 bad=1.0 complaint.cost=1.0 complaint.neglect=-0.8 complaint.quality=-1.1 good=-1.1 leaving=-0.7 payment.delayed=-1.3 payment.disputed=3.5 payment.promised=-1.5 payment.refused=-0.4 payment.sent=-1.3 praise=-1.0
super 6.87 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.9 good=3.9 growth=1.3 leaving=-0.8 legal=-0.4 payment.promised=-0.8 praise=2.3 reputation=-0.4
surne 6.87 bad=-1.1 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.6 meeting.off=-0.3 payment.query=-0.4 praise=-0.6 urgent=4.1
surnyc 7.38 bad=-0.8 complaint.quality=-0.3 leaving=-0.3 legal=-0.3 payment.refused=-0.5
sused 6.68 bad=-1.7 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.0 good=-0.6 leaving=-0.3 legal=-0.4 meeting.off=-0.3 payment.promised=1.4 payment.refused=-0.5 praise=-0.6 reputation=-0.7
suseda 7.38 bad=0.6 complaint.cost=-0.6 complaint.quality=0.7 escalation=-0.3 leaving=0.4 legal=0.9 payment.promised=1.2
susedi 6.87 complaint.delay=-0.5 complaint.neglect=-0.6 good=-0.6 leaving=-0.4 legal=-0.4 payment.promised=-0.3 payment.refused=-0.3 praise=-0.4 reputation=1.3 urgent=0.9
susedk 7.38 bad=-0.4 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=-0.8 reputation=1.1
susedn 7.09 bad=-1.5 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.9 good=1.1 growth=1.8 leaving=-0.5 praise=1.4 reputation=-0.5
susedo 5.38 bad=-0.4 complaint.delay=0.3 complaint.neglect=-0.7 growth=0.6 leaving=-0.8 legal=0.9 meeting.off=-0.4 payment.delayed=-0.3 payment.promised=-0.4 payment.refused=-0.5 praise=0.5 reputation=0.8 urgent=0.7
susene 7.38 bad=-0.7 complaint.quality=-0.5 good=1.3 growth=2.5 payment.promised=2.4 praise=1.0 reputation=-0.5
sutaz 6.87 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.5 good=1.3 growth=-0.4 leaving=0.4 praise=-0.5 reputation=-0.4
sutaze 7.38 bad=0.8 complaint.quality=1.6 good=-0.5 leaving=-0.3 praise=-0.4 urgent=1.6
sutazi 7.38 bad=-0.5 complaint.quality=-0.5
svadbe 7.38 bad=-0.6 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=0.4 good=1.7 legal=1.4 meeting.off=-0.4 payment.refused=-0.3 praise=2.4 reputation=-0.3
svadby 6.87 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=0.8 good=-0.6 growth=-0.4 leaving=0.5 legal=-0.5 payment.refused=1.1 praise=-0.4
svadob 6.87 bad=1.5 complaint.cost=-0.4 complaint.delay=1.2 complaint.neglect=-0.7 complaint.quality=3.5 leaving=-0.9 legal=-0.4 payment.promised=-0.3 payment.refused=-0.5 reputation=2.2
svagor 7.09 bad=1.1 complaint.cost=-0.6 complaint.delay=-0.3 complaint.quality=0.5 good=-0.5 leaving=-0.6 legal=2.3 praise=-0.4
svaty 7.38 complaint.delay=1.1 complaint.neglect=-0.3 complaint.quality=0.7 good=0.9 leaving=-0.3 meeting.off=1.3 payment.promised=1.9 praise=0.9
svetla 7.38 complaint.quality=0.6 good=0.4 leaving=-0.3 legal=1.2 praise=0.4 reputation=-0.6
svieck 7.38 bad=1.3 complaint.neglect=-0.6 complaint.quality=2.8 good=0.7 meeting.off=0.8 payment.delayed=4.2 payment.sent=0.9 praise=0.7
svieti 6.28 bad=-1.6 complaint.cost=-1.1 complaint.delay=-0.6 complaint.neglect=-1.1 escalation=1.4 good=1.3 growth=1.1 leaving=-1.5 legal=-0.6 payment.delayed=-0.3 payment.disputed=3.1 payment.promised=-0.5 payment.query=1.4 payment.refused=0.8 payment.sent=1.8 praise=1.1
svoje 6.87 bad=0.5 complaint.cost=2.3 complaint.delay=-0.6 complaint.neglect=0.9 complaint.quality=-0.8 good=-1.0 growth=-0.5 leaving=3.5 legal=-0.3 payment.sent=2.3 praise=-1.0 reputation=0.4
svojej 7.38 bad=1.4 complaint.quality=2.4 escalation=1.4 leaving=-0.3 legal=1.2 payment.delayed=-0.4
svoju 6.87 bad=0.8 complaint.cost=-0.3 complaint.delay=1.9 complaint.neglect=1.7 complaint.quality=2.3 good=-0.6 legal=-0.4 payment.disputed=-0.3 payment.refused=1.1 praise=-0.6 reputation=2.5
svokra 7.38 bad=0.5 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=1.5 good=-0.6 legal=1.2 payment.refused=1.7 praise=-0.5 reputation=1.9
symbol 7.38 bad=-0.8 complaint.delay=-0.5 complaint.quality=-0.3 payment.query=3.4 payment.sent=1.1 reputation=-0.4
syn 6.53 bad=-0.9 complaint.cost=-0.4 complaint.quality=-1.6 good=0.5 growth=-0.5 meeting.off=0.7 payment.disputed=0.8 payment.promised=-0.4 payment.refused=-0.4 praise=1.0 reputation=-0.4
syna 7.09 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=0.4 good=-0.8 leaving=-0.6 meeting.off=-0.4 praise=-0.9 reputation=1.3
synove 7.38 bad=-0.8 complaint.delay=-0.9 complaint.neglect=0.7 complaint.quality=-0.8 good=-0.8 leaving=2.3 legal=-0.3 payment.refused=0.5 praise=-0.5 reputation=-0.3
system 5.07 complaint.cost=-0.5 complaint.delay=-1.1 complaint.quality=2.4 escalation=0.6 good=-1.7 growth=-1.6 leaving=1.9 legal=-1.5 meeting.off=-1.1 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=-0.9 payment.query=0.9 payment.sent=-0.8 praise=-1.3 reputation=-1.4 urgent=1.9
ta 5.07 bad=-1.7 complaint.cost=1.6 complaint.quality=-0.7 escalation=-0.7 good=3.5 growth=0.7 leaving=1.4 legal=-1.3 meeting.off=-1.0 payment.delayed=1.6 payment.disputed=-1.4 payment.promised=-1.2 payment.query=3.1 payment.refused=-1.6 payment.sent=-1.0 praise=3.3 reputation=0.7 urgent=1.5
tabor 7.38 bad=-0.7 complaint.delay=-0.3 good=0.5 growth=2.0 meeting.off=-0.3 payment.sent=2.3 praise=1.0
tabulk 5.77 complaint.cost=0.5 complaint.delay=-1.1 complaint.neglect=1.4 complaint.quality=-0.3 growth=-0.7 leaving=-1.3 legal=-1.0 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.9 payment.query=-0.6 payment.refused=-0.8 payment.sent=-0.4 praise=0.3 reputation=-1.2 urgent=-0.5
tabulu 7.38 bad=-0.3 complaint.quality=-0.3
tajomn 7.38 bad=0.4 complaint.cost=0.7 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=-0.6 escalation=2.7 leaving=0.5 legal=1.6
tak 3.93 bad=-1.6 complaint.delay=-1.5 complaint.neglect=1.0 complaint.quality=-1.5 escalation=-1.4 good=2.1 growth=3.3 leaving=-1.0 legal=1.6 meeting.off=-0.9 payment.delayed=-1.4 payment.disputed=-0.9 payment.promised=-1.5 payment.query=0.3 payment.refused=-0.5 payment.sent=2.4 praise=0.5 reputation=-0.4 urgent=-1.1
taka 7.09 bad=-1.1 complaint.neglect=-0.6 complaint.quality=-0.8 good=2.0 growth=1.1 leaving=-0.7 praise=2.1
take 6.53 complaint.cost=1.4 complaint.neglect=-0.5 complaint.quality=1.2 good=1.6 growth=-0.6 leaving=-0.5 meeting.off=-0.4 payment.disputed=-0.5 praise=1.9 reputation=-0.3
takeho 7.38 complaint.delay=1.9 complaint.neglect=-0.4 complaint.quality=-0.7 leaving=2.1 praise=0.3
taketo 7.09 bad=0.7 complaint.cost=1.2 complaint.neglect=1.4 complaint.quality=-1.7 good=-0.4 legal=2.0 payment.disputed=2.4 payment.refused=-0.4 praise=-0.5 reputation=1.0
takto 5.58 bad=2.4 complaint.cost=2.2 complaint.delay=-1.3 complaint.neglect=-1.3 complaint.quality=1.5 good=1.6 leaving=-1.0 legal=-0.9 meeting.off=-1.2 payment.delayed=-0.8 payment.disputed=-0.8 payment.promised=0.9 payment.query=0.7 payment.refused=-1.1 praise=2.2 reputation=-0.8 urgent=0.9
taku 6.28 bad=2.4 complaint.cost=1.1 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=0.7 escalation=-0.4 good=1.1 growth=1.3 leaving=-0.8 legal=0.8 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=1.8 payment.promised=-0.4 payment.query=-0.7 payment.refused=3.4 payment.sent=-0.5 reputation=-0.6
taky 6.28 bad=-1.2 complaint.delay=-1.5 complaint.neglect=-1.4 complaint.quality=-2.3 good=3.5 growth=-0.9 leaving=-0.5 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.3 payment.refused=1.7 payment.sent=-1.0 praise=4.2 reputation=-0.6 urgent=-0.3
takze 4.84 bad=-4.3 complaint.cost=-1.9 complaint.delay=0.6 complaint.neglect=-0.7 complaint.quality=-3.8 escalation=-1.0 good=1.2 growth=-0.8 leaving=2.6 legal=-0.8 meeting.off=-1.6 payment.delayed=3.2 payment.disputed=-1.1 payment.promised=0.6 payment.query=-0.9 payment.refused=-0.5 payment.sent=-1.0 praise=0.5 reputation=-0.9 urgent=-0.7
talian 7.38 bad=1.4 complaint.delay=2.1 complaint.neglect=-0.3 complaint.quality=0.7 good=-0.6 leaving=1.1 payment.promised=-0.3 payment.refused=2.4 praise=-0.6
tam 4.67 bad=2.5 complaint.cost=-2.0 complaint.delay=0.9 complaint.neglect=1.1 complaint.quality=0.7 escalation=0.8 good=-3.1 growth=-1.6 leaving=1.8 legal=0.6 meeting.off=-1.7 payment.delayed=-1.1 payment.disputed=2.7 payment.query=1.2 payment.refused=-1.2 praise=-2.7 reputation=4.8
tato 6.68 bad=0.6 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=0.7 leaving=3.4 legal=-0.3 payment.disputed=-0.3 payment.query=1.9 payment.refused=2.0 praise=0.5 reputation=-0.4
tatra 7.38 bad=-0.5 complaint.quality=-0.4 payment.delayed=-0.3 payment.promised=-0.6 payment.query=1.1 payment.refused=-0.7 payment.sent=1.6
taxika 7.38 bad=1.0 complaint.cost=0.7 complaint.delay=-0.3 leaving=1.9 legal=0.9 payment.refused=-0.3 reputation=3.0
teba 7.38 bad=0.5 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=1.9 complaint.quality=-0.5 good=1.0 growth=1.5 leaving=1.7 payment.refused=-0.4 payment.sent=1.2 praise=1.6
techni 5.64 complaint.cost=-1.0 complaint.delay=-0.5 escalation=4.6 good=-0.6 growth=-0.5 leaving=-1.4 legal=-0.4 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=1.8 payment.promised=-0.4 payment.query=-0.5 payment.refused=0.7 payment.sent=2.1 reputation=-1.1 urgent=0.7
tecie 7.38 complaint.neglect=-0.4 complaint.quality=0.9 good=0.7 leaving=-0.4 payment.refused=-0.6 praise=0.9 reputation=-0.3
teda 4.98 bad=0.5 complaint.cost=1.5 complaint.delay=1.3 complaint.neglect=-1.0 complaint.quality=1.2 escalation=-0.9 good=0.4 legal=-0.7 meeting.off=2.5 payment.delayed=0.9 payment.disputed=1.0 payment.promised=0.8 payment.query=-0.7 payment.refused=3.6 payment.sent=-1.2 praise=0.7 reputation=-0.3 urgent=-0.9
tej 5.53 bad=1.2 complaint.cost=-1.2 complaint.quality=1.4 escalation=0.8 good=1.7 growth=-0.7 legal=1.4 meeting.off=-1.0 payment.delayed=-0.5 payment.disputed=0.4 payment.promised=0.4 payment.query=0.3 payment.sent=-0.4 praise=2.0 reputation=2.2 urgent=0.6
tejto 7.09 bad=1.6 complaint.neglect=0.7 complaint.quality=1.3 escalation=1.1 good=-0.3 leaving=-0.7 payment.disputed=1.0 praise=-0.4 reputation=2.7
telefo 4.81 bad=2.0 complaint.cost=4.0 complaint.delay=-0.4 complaint.neglect=6.2 complaint.quality=-1.0 escalation=1.0 good=-1.8 growth=-0.7 leaving=-1.6 legal=0.4 meeting.off=-0.6 payment.delayed=-1.0 payment.promised=-1.1 payment.query=0.4 payment.refused=-0.4 payment.sent=-1.1 praise=-0.9 reputation=-1.1 urgent=2.0
televi 6.87 bad=1.4 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=1.2 good=-0.7 leaving=-0.3 legal=2.5 praise=-0.6 reputation=3.5
telocv 7.38 bad=0.4 complaint.quality=0.5 good=1.7 growth=2.1 leaving=-0.5 legal=1.5 praise=2.1 reputation=1.6
tema 7.38 bad=1.9 complaint.neglect=0.8 complaint.quality=0.4 good=-0.5 growth=-0.3 leaving=-0.4 praise=-0.5 reputation=3.8
temu 6.87 bad=0.6 complaint.cost=-0.3 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=2.0 good=-0.4 leaving=-0.5 legal=-0.4 reputation=2.9
ten 4.21 bad=0.3 complaint.delay=3.2 complaint.neglect=-1.7 complaint.quality=0.4 escalation=-0.7 good=1.3 growth=-1.1 leaving=-2.1 legal=0.4 meeting.off=-0.9 payment.disputed=1.8 payment.promised=-1.6 payment.query=0.4 payment.refused=0.9 payment.sent=0.5 praise=2.1 reputation=0.5
tento 5.53 bad=0.4 complaint.cost=-1.1 complaint.delay=-0.8 complaint.quality=1.6 escalation=-0.6 good=-2.9 growth=-1.7 leaving=1.7 legal=-0.4 meeting.off=1.3 payment.delayed=2.5 payment.disputed=-0.8 payment.query=-0.8 payment.refused=0.4 payment.sent=-0.6 praise=-1.9 urgent=-0.6
tentor 7.09 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=-1.1 good=0.4 growth=1.7 leaving=-0.9 legal=-0.5 meeting.off=4.1 payment.sent=-0.3 praise=-0.8 reputation=-0.4
teraz 5.18 complaint.cost=-0.9 complaint.delay=-1.1 complaint.neglect=-1.2 complaint.quality=1.3 escalation=-0.9 good=1.4 growth=1.1 leaving=-1.4 legal=2.0 payment.delayed=3.2 payment.disputed=2.0 payment.promised=2.7 payment.query=0.4 payment.refused=-1.5 payment.sent=-1.0 praise=0.3 reputation=-0.9 urgent=1.1
termin 5.04 bad=1.8 complaint.delay=4.5 complaint.neglect=0.5 escalation=1.0 good=-1.9 growth=1.5 leaving=-0.4 legal=-0.6 meeting.off=0.5 payment.delayed=-0.3 payment.disputed=-1.2 payment.promised=-0.7 payment.query=-1.1 payment.refused=0.7 payment.sent=-1.3 praise=-2.5 reputation=-0.7 urgent=-0.8
termos 7.38 complaint.quality=0.5 leaving=1.0
tesim 7.38 bad=-1.4 complaint.neglect=-0.5 complaint.quality=-0.6 good=3.0 growth=0.4 leaving=-0.5 praise=-0.5
teta 7.38 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.7 good=0.3 growth=1.6 praise=0.6 reputation=0.8
text 5.30 bad=-1.1 complaint.cost=-1.0 complaint.delay=-1.6 complaint.neglect=-1.0 complaint.quality=1.1 escalation=-0.6 good=1.2 growth=-0.9 legal=-1.7 meeting.off=-0.8 payment.delayed=-1.0 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.6 payment.sent=-0.5 praise=1.6 reputation=-1.3 urgent=0.7
texte 7.38 complaint.cost=-0.4 good=-0.3 payment.disputed=-0.3 payment.refused=-0.3 praise=-0.5
textu 7.38 bad=-0.5 legal=-0.4
texty 7.38 bad=-0.3 complaint.neglect=-0.3 complaint.quality=-0.3
ti 6.40 bad=-0.6 complaint.cost=-0.8 complaint.neglect=0.9 complaint.quality=0.4 escalation=-0.4 good=2.6 growth=1.2 leaving=0.5 legal=-0.3 meeting.off=-0.4 payment.delayed=1.0 payment.promised=1.4 payment.refused=-0.6 payment.sent=-0.4 praise=1.8 reputation=-0.7
tibor 7.09 bad=-1.2 complaint.neglect=-0.3 complaint.quality=-0.6 good=2.3 payment.promised=1.6 payment.refused=-0.5 praise=2.3
ticho 6.68 bad=1.0 complaint.delay=3.3 complaint.neglect=1.9 complaint.quality=0.3 good=-0.5 growth=-0.4 leaving=-0.5 legal=0.6 payment.refused=2.6 praise=-0.5 reputation=-0.6 urgent=-0.4
ticket 7.38 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.7 growth=-0.3 praise=-0.4
tie 4.81 bad=2.1 complaint.cost=2.2 complaint.delay=1.0 complaint.neglect=-2.2 complaint.quality=1.8 escalation=-0.9 good=-0.9 growth=-0.5 leaving=-0.7 legal=-0.5 meeting.off=-1.3 payment.promised=1.1 payment.query=-0.9 payment.refused=-0.5 payment.sent=-0.9 reputation=-0.5 urgent=-0.7
tiez 5.43 bad=0.7 complaint.cost=-1.3 complaint.delay=1.5 complaint.neglect=2.5 complaint.quality=-0.5 good=0.7 leaving=0.6 meeting.off=-0.8 payment.delayed=-0.6 payment.promised=-0.5 payment.query=1.6 payment.refused=2.0 payment.sent=0.5 reputation=0.8 urgent=-0.6
tim 6.68 bad=-1.8 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.1 escalation=-0.3 good=1.8 growth=-0.4 leaving=-0.4 legal=-0.3 meeting.off=1.2 payment.refused=-0.3 payment.sent=-0.3 praise=2.5 reputation=-0.7
timu 7.38 complaint.neglect=-0.5 complaint.quality=1.3 meeting.off=1.4 payment.sent=-0.3
tisic 6.40 bad=1.8 complaint.cost=2.8 complaint.delay=-0.9 complaint.quality=0.8 escalation=-0.4 growth=-0.3 leaving=-0.7 payment.delayed=-0.4 payment.disputed=0.9 payment.promised=-0.3 payment.refused=-0.8 payment.sent=-0.6 reputation=1.3
titulk 6.40 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=-0.5 complaint.quality=1.0 good=-0.4 leaving=1.1 legal=-0.4 praise=-0.5 reputation=-0.6 urgent=-0.4
titulo 7.38 bad=0.4 complaint.quality=1.5 good=-0.6 leaving=0.9 praise=-0.5
tlac 6.87 bad=0.9 complaint.cost=1.3 complaint.neglect=-0.6 complaint.quality=0.5 good=-0.5 meeting.off=-0.5 payment.disputed=1.9 payment.promised=-0.5 payment.query=1.6 payment.refused=-0.6 praise=-0.4 reputation=1.4 urgent=2.3
tlace 6.87 bad=-0.8 complaint.neglect=-0.5 complaint.quality=-0.5 good=0.6 growth=-0.7 leaving=0.3 meeting.off=-0.3 payment.delayed=-0.4 payment.promised=-0.5 praise=1.2 reputation=-0.3 urgent=1.1
tlaci 6.87 bad=0.4 complaint.delay=1.3 complaint.neglect=-0.5 good=-0.3 leaving=1.2 legal=-0.3 payment.promised=1.3 reputation=-0.4
tlacia 5.70 complaint.cost=-0.4 complaint.delay=1.8 complaint.neglect=-0.7 complaint.quality=1.1 escalation=-0.8 good=-1.4 growth=-1.1 leaving=2.6 legal=-1.0 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.6 payment.query=1.7 payment.sent=0.9 praise=-1.1 reputation=-0.5 urgent=0.5
tlacid 6.87 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=0.5 escalation=0.8 good=-0.3 growth=-0.4 meeting.off=-0.5
tlacit 7.38 bad=-1.0 complaint.quality=-0.5 good=-0.5 leaving=-0.4 payment.refused=-0.4
tlacou 7.38 bad=-0.6 complaint.quality=-0.5 good=-0.4 leaving=0.6 praise=-0.4
tlacov 7.09 bad=0.4 complaint.delay=-0.4 complaint.quality=1.1 good=-0.5 leaving=-0.3 payment.disputed=-0.3 payment.promised=-0.3
tlmoci 7.38 complaint.cost=1.8 complaint.neglect=-0.4 good=0.5 growth=1.3 leaving=1.1 praise=0.8
tlmocn 6.17 complaint.cost=1.5 complaint.neglect=-1.0 complaint.quality=1.1 escalation=0.4 good=1.8 growth=-0.8 leaving=-1.0 legal=-0.8 meeting.off=-0.5 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=-1.2 payment.sent=-0.4 praise=2.3
to 2.35 bad=1.6 complaint.cost=4.0 complaint.delay=1.6 complaint.neglect=-2.0 complaint.quality=0.6 good=0.5 growth=-3.0 leaving=1.3 legal=-1.0 meeting.off=-1.0 payment.delayed=1.3 payment.disputed=0.7 payment.promised=4.2 payment.query=1.4 payment.refused=-1.3 payment.sent=-2.0 praise=0.5 reputation=0.7 urgent=0.4
toho 5.38 bad=1.7 complaint.cost=0.6 complaint.delay=3.0 escalation=1.6 good=1.4 growth=1.3 meeting.off=-1.1 payment.delayed=1.0 payment.disputed=-1.0 payment.promised=0.5 payment.query=-0.5 payment.refused=0.6 payment.sent=-1.0 praise=1.3 reputation=1.0 urgent=-0.5
tohto 7.09 bad=-0.4 complaint.quality=-0.7 good=-0.5 growth=-0.6 leaving=1.3 legal=2.4 reputation=1.1
token 7.38 bad=-0.9 complaint.quality=-0.3 meeting.off=1.3 payment.delayed=1.8 payment.promised=1.7 payment.refused=-0.5
tolko 6.68 complaint.cost=1.1 complaint.delay=2.1 complaint.neglect=-0.5 complaint.quality=-1.4 good=1.6 growth=-0.3 leaving=1.4 legal=0.8 payment.delayed=0.7 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.4 praise=1.6 reputation=-0.3
tom 4.81 bad=1.4 complaint.cost=1.8 complaint.delay=-0.6 complaint.neglect=1.2 complaint.quality=2.4 escalation=2.0 good=0.4 growth=1.5 leaving=2.7 legal=1.8 meeting.off=1.1 payment.delayed=-1.3 payment.disputed=-1.3 payment.refused=0.8 payment.sent=-0.9 praise=0.8 reputation=0.9 urgent=-0.8
tomas 5.91 leaving=-0.4 reputation=-0.6
tombol 7.38 bad=-0.7 complaint.quality=-0.3 good=0.7 leaving=-0.3 meeting.off=0.9 payment.sent=1.3 praise=0.7
tomto 7.09 bad=1.9 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=1.9 good=-0.3 leaving=1.5 legal=-0.4 payment.disputed=-1.2 payment.promised=-0.7 payment.query=-0.6 payment.refused=1.0 praise=-0.3
tomu 5.64 complaint.cost=1.0 escalation=-0.8 good=0.3 growth=1.4 leaving=1.1 legal=1.2 meeting.off=-0.7 payment.delayed=-0.7 payment.promised=0.6 payment.query=-0.5 payment.refused=-0.8 payment.sent=1.1 praise=-1.7 reputation=-1.0 urgent=-0.6
topank 7.38 complaint.neglect=-0.5 complaint.quality=0.9 escalation=1.5 good=0.9 growth=-0.4 praise=1.2
tortu 7.38 complaint.neglect=0.9 complaint.quality=1.3 good=-0.5 payment.refused=1.7 praise=-0.5 reputation=-0.3 urgent=2.3
tothov 7.38 bad=-0.9 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.4 meeting.off=1.3 praise=-0.3
totiz 7.09 bad=1.3 complaint.delay=-0.6 complaint.neglect=0.7 complaint.quality=1.4 good=-0.4 leaving=-0.4 legal=0.7 payment.delayed=1.4 payment.refused=-0.5 praise=-0.4 reputation=1.4
toto 5.22 bad=2.0 complaint.cost=0.4 complaint.delay=-0.5 complaint.neglect=-2.1 complaint.quality=2.2 escalation=-0.8 good=-0.8 growth=-1.2 legal=-0.3 meeting.off=-1.3 payment.delayed=-0.9 payment.disputed=1.1 payment.promised=-0.6 payment.query=-0.9 payment.refused=-1.0 payment.sent=0.6 praise=-0.4 reputation=-1.3 urgent=2.3
tou 6.40 bad=-0.9 complaint.delay=-0.8 complaint.neglect=0.6 complaint.quality=0.4 escalation=-0.4 good=-1.2 growth=1.4 leaving=-1.1 payment.delayed=3.6 payment.disputed=-0.3 praise=-1.1 reputation=-0.4 urgent=-0.3
touto 7.38 bad=0.8 complaint.delay=-0.8 legal=-0.3 payment.disputed=1.4
tovar 7.38 bad=0.7 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=0.8 leaving=1.4 legal=1.1 payment.refused=1.3 urgent=1.4
trafil 7.38 bad=-1.0 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.6 good=3.0 growth=1.4 leaving=-0.6 praise=3.2
traja 6.68 bad=1.1 complaint.cost=-0.5 complaint.delay=-0.6 complaint.quality=2.4 good=-0.5 leaving=-0.7 legal=-0.4 payment.disputed=-0.3 payment.promised=1.2 payment.refused=-0.4 praise=-0.3
trakto 6.87 bad=1.0 complaint.cost=1.3 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=1.1 good=0.4 growth=0.8 leaving=1.3 legal=-0.3 payment.refused=-0.5 praise=0.8 reputation=-0.3
tranzu 7.38 bad=0.6 complaint.delay=1.8 complaint.quality=0.5 legal=0.7 payment.refused=0.7
treba 4.79 bad=-3.1 complaint.delay=-0.5 complaint.neglect=-1.5 complaint.quality=-2.3 escalation=0.5 good=-2.2 growth=-2.3 leaving=-1.8 legal=-1.2 payment.delayed=-1.3 payment.disputed=-1.1 payment.query=1.8 payment.sent=-1.2 praise=-1.6 reputation=-1.5 urgent=1.2
trestn 6.53 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-1.0 good=-0.4 growth=0.8 leaving=0.3 legal=2.7 meeting.off=-0.4 reputation=-0.4
tretej 6.87 bad=-0.8 complaint.cost=1.0 complaint.quality=-0.8 escalation=1.2 good=-0.4 payment.disputed=2.2 payment.promised=-0.4 payment.refused=-0.4 reputation=-0.6 urgent=0.9
treti 5.99 bad=0.8 complaint.cost=-1.2 complaint.delay=-1.1 complaint.neglect=0.5 complaint.quality=1.8 escalation=-0.4 good=-0.7 legal=1.9 meeting.off=1.7 payment.delayed=-0.5 payment.disputed=0.5 payment.promised=-0.6 payment.query=-0.6 payment.refused=0.4 payment.sent=1.1 praise=-0.8 reputation=-1.2
tretia 6.28 bad=2.3 complaint.delay=1.5 complaint.neglect=1.0 complaint.quality=2.0 escalation=2.1 good=-1.3 growth=-0.5 legal=1.3 meeting.off=-0.3 payment.delayed=-0.7 payment.disputed=-0.6 payment.refused=0.5 praise=-0.8 reputation=-0.8
tretie 7.09 bad=-0.7 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.7 growth=-0.3 praise=-0.6 reputation=-0.5
tretik 7.09 bad=1.2 complaint.cost=-0.4 complaint.delay=3.0 complaint.quality=0.6 escalation=1.0 good=-0.5 leaving=0.6 praise=-0.4 reputation=-0.5
tretin 6.68 bad=-0.4 complaint.cost=2.0 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.7 good=1.1 growth=-0.4 leaving=2.1 legal=-0.4 payment.delayed=-1.1 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=1.5 reputation=-0.3
tretiu 7.09 complaint.delay=-0.5 complaint.neglect=0.5 good=-0.6 leaving=1.4 payment.refused=-0.5 praise=-0.5 urgent=2.1
tretom 6.87 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=0.9 good=-0.7 growth=-0.4 legal=-0.3 payment.refused=2.0 praise=-0.5 reputation=-0.5
trh 7.09 bad=1.6 complaint.delay=0.3 complaint.neglect=-0.6 complaint.quality=0.4 good=-0.9 growth=-0.4 leaving=4.3 legal=-0.3 meeting.off=-0.5 payment.refused=-0.4 praise=-0.8
trhu 6.40 bad=-1.2 complaint.cost=1.4 complaint.delay=-0.5 complaint.quality=0.5 escalation=-0.4 growth=-0.6 leaving=-1.3 legal=-0.5 meeting.off=-0.5 payment.refused=-0.6 praise=-0.8 reputation=0.5
tri 4.60 bad=2.7 complaint.cost=1.9 complaint.delay=2.3 complaint.neglect=2.1 complaint.quality=1.9 good=-1.6 growth=0.4 leaving=0.5 legal=-0.3 payment.delayed=0.6 payment.promised=-1.1 payment.query=1.1 payment.refused=-0.9 payment.sent=0.7 praise=-1.3 reputation=1.1 urgent=-0.8
tridsa 6.28 bad=0.3 complaint.cost=2.2 complaint.delay=0.8 complaint.neglect=-1.0 complaint.quality=0.9 escalation=0.6 good=-1.0 growth=-0.6 leaving=-0.7 legal=-0.5 meeting.off=-0.3 payment.disputed=-0.6 payment.query=1.7 payment.refused=1.3 payment.sent=1.8 praise=-0.8 reputation=2.2
tridsi 6.87 bad=0.6 complaint.cost=-0.3 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=0.7 good=-0.5 legal=0.6 payment.promised=1.4 payment.refused=0.7 praise=-0.3 reputation=0.6
trikra 5.70 bad=1.7 complaint.cost=-0.9 complaint.delay=0.4 complaint.neglect=3.9 escalation=0.4 meeting.off=2.7 payment.delayed=0.7 payment.disputed=2.1 payment.promised=1.7 payment.query=0.7 payment.refused=-1.0 payment.sent=-0.4 praise=0.5 urgent=-0.5
tristo 7.09 bad=-0.9 complaint.cost=0.7 complaint.delay=0.8 complaint.neglect=-0.4 good=0.4 praise=0.4 reputation=0.5
trnave 7.38 bad=1.2 complaint.delay=-0.5 complaint.quality=0.5 good=-0.5 leaving=1.1 legal=-0.4 praise=-0.6 reputation=1.1
troch 5.77 complaint.cost=3.3 complaint.delay=1.0 complaint.neglect=-0.6 escalation=0.3 good=0.4 growth=1.2 leaving=0.8 meeting.off=-0.5 payment.delayed=0.5 payment.promised=-0.4 payment.sent=-0.4 praise=0.8 reputation=-1.2 urgent=-0.3
trochu 6.08 bad=2.0 complaint.cost=-0.6 complaint.quality=1.4 escalation=-0.3 good=-2.4 growth=2.0 leaving=-0.8 legal=-0.5 meeting.off=1.0 payment.delayed=4.6 payment.disputed=-0.4 payment.promised=-0.9 payment.query=-0.6 payment.refused=-1.1 payment.sent=-0.5 praise=-1.9 reputation=-0.9 urgent=-0.5
trosku 7.38 bad=-0.8 payment.delayed=1.0 payment.promised=1.4 payment.refused=-0.5 payment.sent=3.4
trpezl 6.40 bad=1.4 complaint.delay=0.9 complaint.quality=-1.1 good=1.7 growth=-0.3 leaving=-0.8 meeting.off=-0.7 payment.disputed=-0.5 payment.promised=2.3 payment.query=-0.3 payment.refused=-0.6 payment.sent=-0.3 praise=1.6 reputation=-0.6
trvalo 7.09 bad=-2.6 complaint.cost=-1.3 complaint.delay=2.4 complaint.quality=-2.2 good=3.4 leaving=-0.3 payment.delayed=-0.5 payment.refused=-0.9 praise=3.4 reputation=-0.5
trvaly 6.87 complaint.cost=0.9 complaint.delay=-0.7 complaint.neglect=0.5 complaint.quality=0.5 good=-0.8 growth=1.3 leaving=-0.6 legal=-0.3 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=1.7 payment.sent=1.3 praise=-0.5 reputation=-0.5 urgent=-0.3
trvat 7.09 complaint.delay=2.7 complaint.neglect=-0.7 complaint.quality=-1.1 good=0.9 leaving=-0.6 legal=0.6 meeting.off=-0.3 payment.disputed=1.3 payment.refused=-0.5 praise=0.8 reputation=-0.3 urgent=-0.4
trzby 7.09 bad=-0.9 complaint.cost=-0.4 complaint.neglect=0.5 complaint.quality=-1.0 good=1.8 legal=0.5 payment.refused=0.5 praise=2.1
tu 4.12 bad=-0.6 complaint.delay=-0.8 complaint.neglect=1.4 complaint.quality=1.9 escalation=-0.8 good=2.7 growth=2.1 legal=-1.5 meeting.off=1.5 payment.delayed=-1.4 payment.disputed=-1.0 payment.promised=-0.8 payment.query=-1.3 payment.refused=1.4 payment.sent=1.4 praise=3.2 reputation=1.7
turist 7.09 bad=0.7 complaint.cost=0.7 complaint.delay=0.8 complaint.neglect=2.5 good=-0.3 leaving=-0.7 reputation=1.4
tuto 6.17 bad=0.4 complaint.cost=-0.6 complaint.delay=0.6 complaint.neglect=-1.2 escalation=0.5 good=-1.0 growth=-0.6 leaving=-1.5 legal=1.1 meeting.off=-0.6 payment.disputed=0.8 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.6 payment.sent=-0.5 praise=-1.0 reputation=0.8 urgent=1.0
tvrdi 6.87 bad=0.9 complaint.cost=-0.6 complaint.delay=1.2 complaint.neglect=-0.8 escalation=2.7 good=0.5 growth=1.5 leaving=-0.3 legal=1.4 payment.disputed=2.6 payment.refused=-0.4 praise=0.4 urgent=2.2
tych 5.84 bad=0.9 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=0.9 escalation=-0.5 good=0.8 growth=1.9 leaving=0.3 legal=0.7 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=4.1 payment.promised=-0.4 payment.query=1.8 payment.sent=1.2 praise=-1.1 urgent=-0.3
tyka 6.87 bad=-1.4 complaint.delay=-0.4 complaint.neglect=-0.5 good=-1.2 growth=-0.8 leaving=0.6 payment.disputed=-0.3 payment.query=3.1 payment.refused=-0.3 praise=-0.6 reputation=-0.3 urgent=-0.4
tym 5.22 bad=0.3 complaint.cost=1.9 complaint.delay=-1.5 complaint.quality=0.7 escalation=-1.1 leaving=0.9 meeting.off=-0.8 payment.delayed=-1.0 payment.disputed=-1.0 payment.query=-0.5 payment.refused=2.3 payment.sent=-0.7 reputation=2.1 urgent=-0.6
tymto 6.40 bad=1.6 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=-0.6 complaint.quality=-0.5 escalation=2.0 good=-0.6 growth=-0.4 legal=1.7 payment.refused=1.1 payment.sent=-0.4 praise=-0.5 reputation=-0.7
tyzden 5.30 bad=-1.5 complaint.cost=-0.6 complaint.delay=1.3 complaint.neglect=1.5 complaint.quality=-0.5 escalation=-0.7 good=-1.8 growth=-1.0 leaving=-1.5 legal=-0.9 meeting.off=4.0 payment.delayed=1.0 payment.disputed=-0.8 payment.promised=3.5 payment.query=-0.7 payment.refused=-1.6 payment.sent=-0.9 praise=-1.3 reputation=-1.2 urgent=-1.2
tyzdna 5.43 bad=0.8 complaint.delay=2.3 complaint.neglect=-0.9 good=-0.7 growth=-0.3 leaving=-1.1 legal=-0.7 payment.delayed=-0.9 payment.promised=1.3 payment.refused=-0.4 praise=-0.7
tyzdne 5.26 bad=1.9 complaint.cost=-0.7 complaint.delay=6.9 complaint.neglect=1.6 complaint.quality=-1.5 escalation=-0.3 growth=-0.6 leaving=-1.1 legal=-0.4 meeting.off=-0.6 payment.delayed=0.7 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-1.1 reputation=1.4 urgent=-0.3
tyzdni 7.09 complaint.cost=0.4 complaint.quality=1.7 good=0.9 growth=1.6 leaving=1.7 payment.refused=1.1 praise=1.1
tyzdno 6.28 bad=1.1 complaint.cost=0.9 complaint.delay=3.6 complaint.neglect=1.1 complaint.quality=1.2 escalation=2.6 good=-0.8 growth=-1.0 leaving=-0.8 payment.delayed=1.8 payment.disputed=0.5 payment.refused=-0.8 praise=-0.5 reputation=-0.7
u 4.07 bad=-0.7 complaint.cost=0.4 complaint.delay=1.4 complaint.quality=0.9 escalation=1.6 good=-1.0 leaving=2.5 meeting.off=-0.6 payment.delayed=0.8 payment.promised=-0.3 payment.query=-0.6 payment.refused=2.3 payment.sent=2.3 praise=-1.7 reputation=-0.7 urgent=-0.8
ucast 7.38 bad=-0.5 complaint.quality=-0.5 good=-0.6 growth=-0.3 leaving=-0.4 meeting.off=1.4 praise=-0.4
ucebni 7.38 bad=-0.5 complaint.cost=-0.5 good=0.9 growth=1.2 payment.sent=2.0 praise=1.1
ucet 5.84 bad=-0.6 complaint.cost=0.5 complaint.delay=-1.2 complaint.neglect=0.7 escalation=-0.4 good=-0.5 growth=-0.5 leaving=-1.5 legal=0.8 meeting.off=-1.1 payment.delayed=2.0 payment.disputed=1.0 payment.promised=3.1 payment.refused=0.9 payment.sent=3.8 praise=-1.3 reputation=-0.7 urgent=-0.6
uchadz 7.38 bad=-0.4 complaint.cost=-0.3 good=-0.4 growth=-0.4 leaving=-0.6 praise=-0.3
uchova 7.38 bad=0.5 complaint.delay=-0.3 complaint.quality=1.6 leaving=-0.6 legal=2.1 reputation=-0.7
ucim 7.38 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=0.6 good=-0.5 growth=-0.4 leaving=-0.4 reputation=0.8
ucitel 7.09 bad=-0.4 complaint.cost=0.8 complaint.delay=1.0 complaint.neglect=-0.5 good=-0.5 growth=-0.3 leaving=-0.5 praise=-0.5 reputation=0.6
uctare 7.09 bad=-0.7 good=-0.7 growth=-0.4 payment.delayed=-0.5 payment.disputed=-0.4 payment.query=1.9 payment.refused=-0.8 praise=-0.5
uctarn 6.87 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=1.3 escalation=1.9 good=-0.6 leaving=1.2 meeting.off=1.4 payment.disputed=-0.4 payment.query=0.9 payment.refused=1.6 praise=-0.6
ucte 6.08 bad=-1.2 complaint.cost=1.3 complaint.delay=-0.9 complaint.neglect=-0.9 good=-1.7 leaving=-1.5 legal=-0.8 meeting.off=-0.5 payment.delayed=6.0 payment.disputed=-0.7 payment.promised=3.7 payment.query=-0.6 payment.refused=-1.0 payment.sent=2.9 praise=-1.2 reputation=-0.7 urgent=-0.5
uctou 7.38 complaint.quality=-0.3 legal=-0.3 payment.disputed=1.1
uctova 6.53 complaint.cost=3.5 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=-1.0 good=-0.8 leaving=0.4 payment.delayed=-0.5 payment.disputed=2.4 payment.refused=-0.6 praise=-0.7
uctovn 4.98 bad=-3.0 complaint.cost=-1.5 complaint.delay=-1.5 complaint.neglect=-0.6 complaint.quality=-1.4 escalation=-1.1 good=4.0 growth=4.7 leaving=1.3 legal=-1.3 meeting.off=-1.3 payment.delayed=2.6 payment.disputed=-1.0 payment.refused=-1.3 payment.sent=-0.9 praise=3.2 urgent=-0.5
uctu 6.68 bad=-0.9 complaint.delay=0.4 complaint.neglect=-0.4 complaint.quality=-1.2 good=-0.4 legal=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=1.4 payment.query=-0.4 payment.refused=-0.6 payment.sent=3.0 praise=-0.4 urgent=-0.4
uctuje 6.17 bad=2.5 complaint.cost=1.6 complaint.delay=-1.1 complaint.neglect=-0.9 complaint.quality=-1.4 escalation=-0.6 good=-0.8 growth=-0.8 leaving=-1.2 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=6.6 payment.query=-0.5 payment.refused=-1.3 payment.sent=1.5 praise=-0.7 reputation=0.4 urgent=-1.0
ucty 7.09 bad=-0.9 complaint.neglect=-0.4 complaint.quality=-0.9 good=0.9 legal=0.3 payment.delayed=1.1 payment.refused=-0.4 praise=1.0
udajom 7.38 complaint.delay=1.3 complaint.neglect=0.7 leaving=-0.5 legal=1.0
udajov 6.68 bad=1.6 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=1.6 escalation=1.8 good=-0.5 leaving=-0.7 legal=3.1 praise=-0.5 reputation=0.9
udalos 7.38 bad=-0.7 complaint.delay=-0.6 escalation=-0.4 leaving=-0.4 legal=1.7
udrzbu 7.38 bad=-1.8 complaint.delay=-0.4 complaint.quality=-0.3 good=-0.3 leaving=0.8 urgent=3.0
uhrada 6.53 bad=-1.8 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-1.0 good=0.6 growth=1.8 leaving=-0.6 legal=-0.7 meeting.off=0.7 payment.delayed=3.1 payment.disputed=-0.7 payment.promised=3.7 payment.query=-1.4 payment.refused=-0.5 payment.sent=-0.4 praise=0.5 reputation=-0.6
uhrade 6.08 bad=-1.2 complaint.cost=-0.5 complaint.neglect=-1.1 escalation=-0.5 good=-0.4 growth=-0.6 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=-1.2 payment.promised=-1.5 payment.query=-0.8 payment.refused=1.8 payment.sent=9.9 reputation=-0.6 urgent=-1.3
uhradi 5.70 bad=-2.0 complaint.cost=-0.5 complaint.delay=-1.3 complaint.neglect=-0.9 complaint.quality=-2.1 escalation=-0.4 good=0.9 growth=-1.0 leaving=-0.9 legal=-0.6 meeting.off=-0.8 payment.disputed=-0.6 payment.promised=2.6 payment.query=-1.8 payment.sent=8.5 praise=1.0 reputation=-0.9 urgent=-0.5
uhrado 7.09 bad=0.4 complaint.delay=-1.0 complaint.quality=1.5 good=-0.4 growth=-0.4 leaving=-0.3 payment.delayed=5.9 payment.refused=-0.5 praise=-0.3 reputation=-0.3
uhradu 5.84 bad=2.1 complaint.cost=0.5 complaint.neglect=-0.5 escalation=0.9 good=-1.3 growth=-0.7 leaving=-1.2 meeting.off=-0.6 payment.delayed=-0.7 payment.promised=-0.6 payment.query=-0.6 payment.refused=6.5 payment.sent=1.3 praise=-1.2 reputation=-0.6
uhrady 7.38 bad=-0.3 meeting.off=-0.3 payment.delayed=1.7 payment.promised=1.0 payment.refused=-0.3
ukazal 6.40 complaint.cost=1.1 complaint.delay=-0.9 complaint.quality=1.1 good=1.7 growth=0.9 leaving=1.2 legal=1.1 payment.refused=-0.6 praise=2.1 reputation=-0.5
ukazat 7.38 bad=0.5 complaint.quality=0.9 good=-0.6 growth=-0.3 meeting.off=-0.3 praise=-0.4
ukazku 7.09 complaint.delay=0.5 complaint.neglect=-0.4 good=-1.1 growth=0.5 leaving=1.1 meeting.off=1.7 praise=-0.4
ukazuj 7.38 complaint.neglect=-0.4 complaint.quality=0.9 escalation=1.8 good=-0.3 leaving=-0.5 reputation=-0.4
ukonce 6.87 bad=0.6 complaint.cost=-0.5 complaint.delay=-0.3 complaint.quality=-1.1 good=-0.4 growth=-0.3 leaving=0.8 legal=0.6 payment.disputed=3.2 payment.refused=-0.6
ukonci 7.09 bad=-0.3 complaint.cost=0.8 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=0.9 good=-0.9 growth=-0.6 leaving=3.1 praise=-0.5
ukradl 7.38 bad=-0.6 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.4 growth=-0.4 urgent=1.4
ukraji 7.09 bad=-0.7 complaint.neglect=-0.4 complaint.quality=-0.6 growth=1.0 leaving=-0.4 praise=0.5 urgent=-0.4
ulici 7.38 bad=0.7 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=0.8 escalation=1.8 leaving=-0.3 legal=-0.3 reputation=1.7 urgent=1.2
umiest 7.38 bad=-0.8 complaint.neglect=-0.4 complaint.quality=-0.6 good=0.9 leaving=0.6 praise=0.8
unik 7.09 bad=1.1 complaint.quality=2.1 escalation=1.2 good=-0.4 legal=2.4 praise=-0.3 reputation=1.3
univer 7.38 bad=-0.4 good=-0.4 leaving=0.5
uplatn 5.58 bad=2.4 complaint.cost=0.4 complaint.delay=-1.0 complaint.neglect=-1.0 complaint.quality=2.0 good=-1.3 growth=-0.7 legal=6.3 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=0.7 payment.query=-0.4 payment.sent=-0.4 praise=-1.1 reputation=-0.8 urgent=-0.4
uplne 6.28 bad=-0.7 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=-0.8 complaint.quality=1.2 good=2.1 growth=-0.4 legal=-0.8 meeting.off=2.5 payment.delayed=-1.4 payment.disputed=-0.3 payment.promised=2.0 payment.refused=-0.5 payment.sent=-0.3 praise=2.1 reputation=-0.6 urgent=-0.7
uplynu 6.08 bad=1.5 complaint.cost=-0.4 complaint.delay=2.9 complaint.neglect=0.6 complaint.quality=-1.0 escalation=-0.5 good=-1.1 growth=-0.6 leaving=2.2 legal=2.6 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.5 praise=-0.9 reputation=-0.5 urgent=-0.4
upomie 5.38 bad=0.5 complaint.cost=-1.5 complaint.neglect=2.0 escalation=-0.7 good=-1.8 growth=-0.7 leaving=-1.6 legal=-1.1 meeting.off=-0.8 payment.disputed=1.1 payment.promised=3.4 payment.refused=4.3 payment.sent=0.3 praise=-1.7 reputation=0.7 urgent=-0.6
upozor 6.28 complaint.cost=-0.9 complaint.delay=-0.8 complaint.quality=0.6 escalation=0.8 good=-0.4 growth=-0.7 leaving=0.6 legal=-0.6 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=0.9 payment.query=-0.7 payment.sent=-0.8 reputation=0.7
uprato 7.38 bad=-0.6 complaint.quality=-0.4 leaving=-0.4
upravt 7.38 bad=-0.7 complaint.quality=-0.5 good=-0.4 growth=-0.3 leaving=-0.4 praise=-0.4
uprimn 6.40 bad=1.0 complaint.cost=-0.3 complaint.delay=0.4 complaint.neglect=2.3 complaint.quality=-0.9 good=1.6 growth=-0.3 legal=-0.5 meeting.off=-0.7 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.7 payment.refused=-0.9 praise=1.7 reputation=1.0 urgent=-0.3
urad 5.70 complaint.neglect=-0.6 complaint.quality=1.6 escalation=-0.6 good=2.0 growth=-0.7 legal=-0.7 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.9 payment.promised=-0.5 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.4 praise=2.1 urgent=-0.4
urade 7.09 bad=-0.8 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.3 leaving=-0.4 legal=-0.3 praise=-0.4
uradne 7.09 bad=-2.0 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-0.6 good=1.1 leaving=-0.5 legal=1.2 payment.refused=-0.4 praise=1.0
uradni 7.38 bad=-0.4 good=0.9 praise=1.1
uradny 6.87 bad=-1.1 complaint.quality=-0.6 good=-0.5 leaving=-0.4 legal=-0.9 payment.promised=-0.4 payment.refused=-0.3 praise=-0.5 urgent=1.6
uradom 7.09 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=0.7 escalation=1.3 growth=1.0 legal=0.7 payment.sent=0.8
uradu 6.68 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=0.3 good=-0.4 leaving=-0.3 legal=0.4 meeting.off=-0.3 payment.delayed=1.0 payment.refused=-0.7 reputation=-0.3
urbaru 7.38 bad=-0.3 complaint.neglect=-0.8 complaint.quality=0.5 payment.refused=-0.3
urcite 6.87 bad=1.3 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=0.9 escalation=-0.3 good=-1.2 growth=-0.5 leaving=2.0 legal=-0.5 meeting.off=2.0 payment.refused=-0.6 praise=-1.1 reputation=2.8
urobil 6.68 bad=-0.8 complaint.cost=0.5 complaint.delay=-0.7 complaint.neglect=0.5 complaint.quality=-1.4 good=2.1 growth=1.1 legal=-0.3 meeting.off=1.6 payment.delayed=1.9 payment.refused=-0.5 praise=2.1 reputation=-0.8
urobim 7.38 bad=1.5 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=3.4 good=-0.6 leaving=-1.1 payment.disputed=-0.4 payment.query=-0.4 payment.refused=2.5 praise=-0.6 reputation=-0.3
urobit 7.09 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-1.2 complaint.quality=0.7 good=0.6 growth=-0.6 payment.refused=-0.5 praise=0.8 reputation=-0.6
urok 7.09 bad=-0.9 complaint.cost=-0.3 complaint.quality=-0.9 good=-0.7 growth=-0.5 leaving=-0.3 payment.delayed=1.6 payment.refused=-0.6 payment.sent=-1.2 praise=-0.5
urovni 7.38 bad=1.0 complaint.neglect=-0.7 complaint.quality=2.3 escalation=3.0
uschov 7.38 complaint.cost=-0.3 complaint.quality=-0.5 good=-0.3 payment.disputed=1.5
usek 7.38 bad=-0.4 complaint.delay=-0.3 complaint.quality=0.3 legal=-0.3 payment.disputed=-0.5 payment.query=-0.4 payment.refused=1.9
usetri 6.68 bad=-2.3 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-1.0 complaint.quality=-0.8 good=3.5 growth=-0.7 leaving=-0.5 legal=-0.5 meeting.off=0.8 payment.refused=-0.4 praise=3.9 reputation=-0.4
usi 7.38 bad=1.1 complaint.quality=1.6 good=-0.6 praise=-0.5 reputation=0.4
usla 7.38 complaint.cost=-1.0 complaint.neglect=0.5 complaint.quality=0.7 leaving=0.7 meeting.off=-0.4 payment.delayed=3.0 payment.disputed=-0.4 payment.promised=2.0 payment.query=-0.6 payment.sent=-0.5
usmiev 7.38 bad=0.4 complaint.cost=1.3 complaint.neglect=-0.3 complaint.quality=0.8 escalation=1.2 good=0.7 leaving=0.7 meeting.off=0.9 payment.sent=1.2 praise=0.8
ustred 7.09 complaint.neglect=1.1 escalation=0.9 good=-0.3 legal=-0.5 meeting.off=-0.5 reputation=0.7 urgent=2.2
ustret 7.09 bad=-1.2 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=-0.4 good=1.9 leaving=-0.6 payment.delayed=2.0 payment.sent=1.2 praise=2.4
utorka 7.38 bad=0.8 complaint.neglect=-0.4 legal=1.0 payment.disputed=1.4 payment.refused=1.0
utorok 5.58 bad=-0.5 complaint.cost=-0.8 complaint.delay=2.5 complaint.quality=-0.6 escalation=-0.6 good=-1.8 growth=-1.1 leaving=-0.6 legal=-1.2 meeting.off=1.5 payment.delayed=-0.7 payment.disputed=1.2 payment.promised=2.8 payment.query=1.7 payment.refused=-1.2 payment.sent=0.4 praise=-1.4 reputation=-1.5 urgent=2.4
utulok 7.38 complaint.cost=1.5 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-1.0 good=1.0 leaving=0.4 payment.delayed=2.2 payment.refused=-0.4 praise=1.0
uveden 7.09 bad=0.4 complaint.delay=0.5 complaint.quality=-0.4 leaving=-0.4 payment.disputed=1.1 payment.query=0.7
uvedte 7.09 bad=0.8 complaint.neglect=1.2 complaint.quality=0.5 escalation=1.9 good=-0.7 growth=-0.4 leaving=1.2 legal=0.6 praise=-0.6 reputation=-0.3
uviazo 7.38 bad=-1.1 complaint.quality=-0.7 good=-0.3 leaving=-0.4 meeting.off=5.2 payment.refused=-0.3
uvidim 6.68 bad=2.1 complaint.cost=-0.6 complaint.delay=1.5 complaint.neglect=-0.4 complaint.quality=-0.9 escalation=0.7 good=-0.9 growth=-0.3 leaving=-0.6 legal=1.7 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.6 payment.refused=2.3 praise=-0.8 reputation=0.8
uvidit 6.68 bad=1.2 complaint.cost=-0.5 complaint.delay=1.3 complaint.neglect=-0.7 complaint.quality=0.6 good=-0.5 leaving=-0.4 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.4 payment.refused=3.7 payment.sent=1.1 praise=-0.4 reputation=1.5
uvod 7.09 bad=-0.9 complaint.delay=-0.5 complaint.quality=-0.3 good=-0.6 growth=-0.6 leaving=0.5 praise=-0.3 reputation=-0.3
uz 3.45 bad=4.0 complaint.cost=0.9 complaint.delay=3.3 complaint.neglect=2.4 complaint.quality=1.7 escalation=2.1 good=-2.0 growth=-1.5 leaving=5.2 legal=0.4 meeting.off=-2.0 payment.delayed=-3.3 payment.disputed=-1.9 payment.query=-0.8 payment.refused=-0.3 praise=-1.2 reputation=2.7 urgent=-1.9
uzavie 6.68 bad=-0.5 complaint.cost=-0.5 complaint.delay=1.0 complaint.neglect=-0.5 complaint.quality=-1.0 escalation=-0.4 good=-0.7 growth=-0.4 leaving=1.8 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.3 payment.refused=-0.4 payment.sent=-0.5 praise=-0.8 urgent=4.4
uzavre 6.68 complaint.delay=-0.6 complaint.neglect=1.2 complaint.quality=0.7 escalation=-0.4 good=-0.5 leaving=0.4 legal=0.8 praise=-0.4 reputation=-0.4
uzemny 7.38 complaint.cost=1.1 complaint.neglect=-0.4 complaint.quality=0.6 good=0.6 growth=0.9 legal=0.7 praise=0.8 reputation=-0.3
uznat 7.38 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.8 escalation=1.0 good=1.3 meeting.off=-0.5 praise=1.3
uznava 6.87 bad=1.0 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.0 escalation=-0.5 good=-0.5 leaving=-0.6 legal=-0.3 meeting.off=-0.4 payment.disputed=5.1 payment.promised=2.1 payment.query=-0.4 payment.refused=1.0 payment.sent=-0.5 praise=-0.4 reputation=-0.4
uznese 7.38 bad=1.0 complaint.delay=0.9 complaint.quality=1.4 leaving=1.4
v 2.30 bad=-1.7 complaint.cost=-3.2 complaint.delay=2.3 complaint.neglect=-2.8 complaint.quality=2.0 escalation=-0.6 good=-5.7 growth=-2.9 legal=1.1 meeting.off=0.9 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=4.4 payment.query=3.0 payment.sent=-1.3 praise=-3.8 reputation=2.5 urgent=-1.8
vady 6.68 bad=1.0 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=2.8 good=-0.5 leaving=1.5 legal=2.6 payment.disputed=-0.6 payment.refused=-0.6 praise=-0.4 reputation=-0.3
vam 3.67 bad=1.4 complaint.cost=1.6 complaint.delay=-0.8 complaint.neglect=3.7 escalation=-1.2 good=1.1 growth=2.2 leaving=1.6 legal=1.2 meeting.off=1.0 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=1.3 payment.query=-0.9 payment.refused=4.5 payment.sent=0.5 praise=2.3 reputation=-0.7 urgent=-1.4
vami 5.18 bad=-2.9 complaint.cost=-0.7 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=-1.9 escalation=0.5 good=3.6 growth=1.5 leaving=1.3 legal=-0.5 meeting.off=2.2 payment.delayed=-1.0 payment.disputed=-0.4 payment.promised=-0.7 payment.query=-0.5 payment.refused=-1.5 payment.sent=-0.5 praise=1.6 reputation=-0.8 urgent=-0.6
vargov 7.38 complaint.delay=0.5 complaint.quality=-0.4 leaving=-0.6
variab 7.38 bad=-0.8 complaint.delay=-0.5 complaint.quality=-0.3 payment.query=3.4 payment.sent=1.1 reputation=-0.4
varian 7.38 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.5 complaint.quality=-1.1 good=-0.4 growth=-0.4 leaving=-0.4 payment.refused=-0.5 praise=-0.3
vas 3.18 bad=0.7 complaint.cost=-1.8 complaint.delay=1.1 complaint.neglect=1.8 complaint.quality=1.7 escalation=0.8 good=5.7 growth=4.3 legal=2.6 meeting.off=-1.0 payment.delayed=-0.8 payment.disputed=-2.6 payment.promised=0.7 payment.query=-0.6 payment.refused=-2.0 payment.sent=-0.3 praise=4.0 reputation=0.8
vasa 5.11 complaint.delay=-0.4 complaint.neglect=3.1 complaint.quality=1.2 escalation=2.1 good=0.4 growth=0.8 leaving=1.2 legal=0.9 meeting.off=-1.0 payment.delayed=-1.0 payment.disputed=-1.2 payment.promised=-0.7 payment.query=0.9 payment.refused=0.8 payment.sent=-0.7 praise=1.3 reputation=-1.0
vase 5.43 bad=1.0 complaint.cost=1.2 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=0.4 escalation=1.4 growth=1.4 leaving=2.1 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.7 payment.query=1.1 payment.sent=-0.8 praise=-0.5 reputation=0.9 urgent=-0.4
vasej 4.95 bad=2.7 complaint.delay=-1.2 complaint.neglect=2.3 complaint.quality=2.3 escalation=1.0 good=-1.5 growth=-1.5 leaving=-1.1 legal=2.5 meeting.off=-0.3 payment.delayed=1.1 payment.disputed=0.3 payment.promised=1.5 payment.query=-0.8 payment.refused=-1.2 praise=-1.4
vasho 5.53 bad=3.8 complaint.cost=4.3 complaint.delay=0.7 complaint.neglect=0.3 complaint.quality=4.3 escalation=3.3 good=-0.6 growth=-1.2 leaving=3.9 legal=1.8 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=1.3 payment.query=-0.4 payment.refused=1.4 payment.sent=3.4 praise=-0.4 reputation=-1.0 urgent=-0.6
vasi 7.38 bad=0.7 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.3 growth=1.2 leaving=-0.3 praise=-0.8 reputation=1.8
vasich 6.53 bad=0.7 complaint.cost=1.9 complaint.delay=0.4 complaint.neglect=0.5 complaint.quality=-1.6 escalation=0.6 good=-0.8 leaving=1.7 legal=1.0 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=0.6 praise=-0.6 reputation=1.4
vasim 5.77 bad=2.4 complaint.delay=-1.5 complaint.neglect=4.5 escalation=3.2 leaving=-1.5 legal=-0.8 meeting.off=-0.9 payment.delayed=-0.8 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.4 payment.refused=0.7 payment.sent=-0.6 reputation=3.1 urgent=-0.5
vasmu 5.84 bad=1.4 complaint.cost=-0.9 complaint.delay=-1.0 complaint.neglect=0.7 complaint.quality=1.6 escalation=5.1 good=1.3 growth=2.1 leaving=-1.1 legal=3.4 meeting.off=0.9 payment.delayed=-0.5 payment.disputed=3.1 payment.promised=1.3 payment.refused=-0.6 payment.sent=-0.7 praise=1.7 reputation=0.5 urgent=1.1
vasom 5.91 bad=3.3 complaint.cost=1.0 complaint.delay=3.1 complaint.neglect=-1.4 complaint.quality=3.6 escalation=0.6 good=-1.2 growth=-0.8 legal=-0.9 meeting.off=0.4 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.3 payment.sent=-0.4 praise=-1.1 reputation=2.8 urgent=1.5
vasou 6.87 bad=0.7 complaint.cost=-0.7 complaint.delay=0.4 complaint.neglect=0.6 good=-0.3 leaving=-0.4 legal=1.2 payment.disputed=0.5 payment.refused=0.4 praise=-0.3 reputation=2.1
vasu 5.18 bad=1.8 complaint.cost=3.6 complaint.delay=1.3 complaint.quality=1.2 escalation=0.4 good=-0.7 growth=0.3 leaving=-1.0 legal=1.5 meeting.off=-1.2 payment.disputed=2.8 payment.promised=1.5 payment.query=-1.2 payment.refused=0.9 payment.sent=-1.1 reputation=3.1 urgent=-0.6
vazena 6.68 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.8 escalation=-0.4 good=0.9 leaving=1.9 legal=1.0 payment.disputed=0.9 payment.promised=1.4 payment.refused=1.0 praise=0.9 reputation=-0.4
vazeni 7.09 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=1.1 leaving=0.4 payment.disputed=0.4 payment.refused=0.6
vazeny 6.53 complaint.neglect=-0.4 complaint.quality=0.6 leaving=1.3 payment.query=0.5 payment.refused=0.9 reputation=-0.4
vazim 7.09 bad=-1.0 complaint.cost=-0.4 complaint.delay=-1.0 complaint.neglect=1.0 complaint.quality=-1.0 good=1.1 leaving=-1.3 legal=-0.4 payment.delayed=-0.3 payment.refused=-0.4 praise=1.0 reputation=-0.4
vazne 7.38 bad=1.1 complaint.cost=1.4 complaint.delay=-0.3 complaint.quality=0.3 good=-0.4 leaving=1.5 legal=-0.4 praise=-0.3
vcelar 6.87 bad=-0.4 complaint.cost=1.4 complaint.delay=0.4 complaint.neglect=-0.4 complaint.quality=-1.4 good=-0.4 legal=-0.7 payment.promised=1.4 praise=-0.4 reputation=1.7 urgent=-0.3
vcera 5.18 complaint.cost=-0.6 complaint.delay=2.6 complaint.neglect=-1.5 complaint.quality=-0.6 escalation=2.2 good=0.4 growth=0.7 leaving=-2.4 legal=-1.6 payment.delayed=-0.8 payment.disputed=-1.0 payment.query=1.3 payment.refused=-1.2 payment.sent=2.0 praise=0.7 reputation=1.2 urgent=1.0
vceraj 6.87 bad=-0.7 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=-0.6 escalation=0.9 good=-0.8 growth=-0.4 meeting.off=1.4 payment.promised=-0.5 payment.refused=-0.4 praise=-0.6 reputation=-0.6
vchod 7.38 bad=-0.7 complaint.quality=-0.4 good=-0.4 meeting.off=-0.4 praise=-0.4
vdacim 7.38 bad=0.8 complaint.neglect=0.7 complaint.quality=2.2 good=-0.3 legal=2.2 payment.disputed=-0.3 praise=-0.4 reputation=0.4
vdaka 5.70 bad=-2.6 complaint.delay=-1.1 complaint.neglect=-1.3 complaint.quality=-1.8 escalation=-0.8 good=5.1 growth=0.5 leaving=0.7 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=-0.9 payment.promised=0.3 payment.query=-0.7 payment.refused=-1.0 payment.sent=2.6 praise=6.5 urgent=-0.4
vec 5.91 complaint.delay=-1.3 complaint.quality=-1.1 good=-1.1 growth=-0.5 leaving=-1.0 legal=1.9 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=-0.8 payment.sent=-0.3 praise=-1.0 reputation=-0.8 urgent=-0.4
vecer 5.64 bad=0.4 complaint.cost=-1.0 complaint.delay=-1.0 complaint.neglect=1.4 complaint.quality=-0.6 escalation=-0.7 growth=-0.9 leaving=-0.7 legal=-0.9 meeting.off=2.2 payment.disputed=-0.8 payment.promised=1.4 payment.query=-0.5 payment.refused=-1.3 payment.sent=-0.6 reputation=4.0 urgent=-0.6
vecera 7.09 complaint.delay=-0.4 complaint.quality=0.5 escalation=1.0 good=0.3 payment.query=1.4 praise=0.4 urgent=3.2
vecery 7.38 bad=-0.6 complaint.neglect=-0.4 complaint.quality=-0.4 growth=0.8 leaving=-0.3 praise=0.6
veci 5.84 complaint.cost=-1.2 complaint.delay=-0.5 complaint.quality=0.6 escalation=0.4 good=-1.2 leaving=-0.7 legal=-0.9 meeting.off=0.9 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.5 payment.query=0.7 payment.refused=1.5 payment.sent=-0.5 praise=-1.1 reputation=-1.3 urgent=-0.4
vecnos 7.38 bad=-1.7 complaint.delay=1.5 complaint.neglect=-0.5 complaint.quality=-0.7 good=1.8 leaving=-0.4 payment.refused=-0.5 praise=1.8
vedel 6.68 complaint.cost=1.5 complaint.delay=0.5 complaint.neglect=0.6 complaint.quality=0.6 escalation=0.8 good=-1.1 growth=-0.5 leaving=-0.4 legal=-0.5 payment.refused=-0.4 praise=-1.2 reputation=1.6
vedela 7.38 bad=1.3 complaint.cost=0.7 complaint.quality=2.8 good=-0.4 leaving=2.1 praise=-0.4
vedeli 5.77 bad=-1.6 complaint.cost=-1.0 complaint.delay=-0.9 complaint.quality=-1.6 escalation=-0.5 good=-1.5 growth=-1.3 leaving=0.7 meeting.off=-1.2 payment.delayed=1.1 payment.disputed=-0.7 payment.promised=-0.8 payment.query=1.6 payment.refused=-1.0 payment.sent=-0.4 praise=-1.1 reputation=0.5 urgent=1.9
vedeni 5.64 bad=3.1 complaint.cost=1.5 complaint.delay=-1.3 complaint.neglect=0.4 complaint.quality=2.0 escalation=7.4 good=-1.4 leaving=1.5 legal=-0.7 meeting.off=0.4 payment.delayed=-0.5 payment.disputed=0.9 payment.promised=-0.4 payment.refused=-0.8 payment.sent=-0.6 praise=-1.3 reputation=0.7 urgent=-0.3
vedia 6.87 bad=1.9 complaint.cost=0.9 complaint.delay=-0.5 complaint.neglect=2.2 good=-0.6 growth=-0.5 leaving=0.8 praise=-0.7 reputation=2.6 urgent=-0.3
vedie 7.38 complaint.neglect=-0.6 complaint.quality=0.7 good=0.3 leaving=0.6 payment.promised=1.5 praise=0.4
vediet 5.30 bad=0.5 complaint.cost=-0.3 complaint.delay=2.6 complaint.quality=-0.9 good=-1.5 growth=-0.7 leaving=-1.4 legal=0.6 meeting.off=-0.8 payment.delayed=0.5 payment.disputed=-0.9 payment.promised=-1.4 payment.query=-0.5 payment.refused=-0.4 payment.sent=0.8 praise=-1.5 reputation=2.0 urgent=-0.7
vedla 6.68 bad=0.9 complaint.cost=2.5 complaint.delay=-0.5 complaint.neglect=-0.3 growth=-0.4 leaving=-0.4 legal=-0.4 payment.disputed=0.6 payment.query=-0.5 payment.refused=0.7 praise=0.5 reputation=2.7
vedlaj 7.38 bad=-0.6 complaint.quality=-1.0 good=1.6 growth=2.0 leaving=-0.6 praise=2.0
vedomi 6.28 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.7 escalation=-0.3 good=-0.8 growth=-0.3 leaving=1.8 meeting.off=-0.5 payment.disputed=1.4 payment.refused=2.0 payment.sent=-0.4 praise=-0.6 reputation=-0.6 urgent=-0.3
veduca 7.38 bad=1.0 complaint.cost=0.7 complaint.neglect=-0.4 complaint.quality=1.1 escalation=1.1 leaving=1.9
veduci 6.68 bad=2.1 complaint.cost=-0.5 complaint.delay=2.5 complaint.neglect=0.6 complaint.quality=-0.7 escalation=4.7 good=-1.0 growth=-0.4 leaving=-0.8 legal=-0.7 payment.delayed=-0.4 payment.refused=0.5 praise=-1.1 reputation=-0.7 urgent=1.4
vela 7.09 bad=0.5 complaint.delay=-0.7 complaint.neglect=1.4 complaint.quality=-0.8 good=-0.7 growth=-0.5 leaving=-0.4 legal=-0.3 payment.delayed=2.2 payment.disputed=-1.0 payment.refused=-0.4 praise=-0.4
velite 7.09 bad=-0.5 complaint.cost=2.3 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=0.6 good=0.6 growth=1.1 leaving=-0.6 payment.refused=2.0 praise=0.9 reputation=-0.3 urgent=1.8
velka 6.87 bad=0.5 complaint.delay=1.2 complaint.neglect=0.9 good=0.5 growth=-0.3 leaving=-0.6 meeting.off=-0.3 payment.sent=-0.8 praise=0.5 reputation=-0.6
velke 7.38 bad=0.6 complaint.quality=0.8
velkej 7.09 bad=-1.1 complaint.delay=-0.5 escalation=-0.4 good=-0.4 leaving=1.7 payment.delayed=1.9 praise=-0.4 reputation=-0.5
velmi 6.08 bad=-1.3 complaint.cost=-0.8 complaint.delay=-1.4 complaint.neglect=0.6 complaint.quality=-0.9 escalation=0.3 good=3.6 growth=1.0 leaving=-0.6 meeting.off=0.4 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.sent=-0.5 praise=2.1 reputation=-0.8 urgent=-0.4
veltrh 7.09 complaint.delay=0.8 good=-0.4 praise=-0.4
verejn 6.68 bad=0.8 complaint.delay=0.4 complaint.neglect=-0.4 complaint.quality=0.9 good=-0.7 growth=-0.3 leaving=-0.5 payment.promised=-0.3 payment.refused=0.6 praise=-0.5 reputation=0.7
verim 7.09 complaint.cost=1.3 complaint.quality=-0.6 good=0.9 leaving=0.7 meeting.off=0.9 praise=1.2 reputation=-0.4
verzia 7.38 bad=0.5 complaint.quality=1.0 leaving=-0.3 legal=-0.4
verziu 7.09 bad=-0.6 complaint.delay=0.9 complaint.neglect=-0.8 complaint.quality=-0.5 good=2.7 growth=1.2 leaving=-0.4 legal=0.7 payment.query=-0.3 payment.refused=-0.3 praise=3.2 reputation=1.3
vesty 7.38 bad=-1.1 complaint.cost=-0.3 complaint.quality=-0.7 good=-0.4 growth=-0.3 leaving=-0.4 payment.delayed=-0.3 payment.refused=-0.4 praise=-0.4
veta 7.38 complaint.delay=-0.4 complaint.neglect=1.1 complaint.quality=0.3 good=-0.4 legal=1.4 reputation=-0.3 urgent=1.7
vetou 6.87 bad=1.2 complaint.delay=-0.4 complaint.neglect=2.0 complaint.quality=0.8 escalation=-0.4 good=-0.6 legal=1.3 praise=-0.5 reputation=0.7
vetu 6.08 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-1.2 escalation=-0.3 good=-0.9 growth=-0.5 leaving=-0.6 legal=-0.6 meeting.off=-0.3 payment.disputed=-0.4 payment.promised=-0.6 payment.refused=-0.3 payment.sent=-0.3 praise=-0.8 reputation=-0.6 urgent=-0.7
vezme 7.38 bad=0.6 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=1.8 escalation=1.2 leaving=1.4
vi 7.38 bad=1.1 complaint.quality=-0.4 good=-0.3 leaving=-0.5 legal=1.8 praise=-0.4
viac 5.64 bad=2.5 complaint.cost=3.1 complaint.delay=-0.9 complaint.neglect=-1.8 complaint.quality=0.5 escalation=-0.6 good=2.0 growth=1.4 leaving=0.4 legal=-0.9 meeting.off=-0.9 payment.disputed=2.4 payment.promised=-0.6 payment.query=-0.4 payment.refused=1.0 payment.sent=2.0 praise=2.7 reputation=-0.5 urgent=0.4
vianoc 5.77 bad=0.9 complaint.cost=-0.5 complaint.delay=2.8 complaint.quality=-1.8 escalation=-0.4 good=-0.6 growth=-1.0 legal=-0.7 meeting.off=1.5 payment.delayed=1.3 payment.disputed=-0.5 payment.promised=0.4 payment.query=0.8 payment.refused=-0.9 payment.sent=-0.3 reputation=2.3 urgent=-0.5
viazne 7.38 bad=1.4 complaint.delay=2.5 complaint.quality=-0.6 meeting.off=-0.4 payment.promised=-0.5 reputation=-0.5 urgent=1.6
vichri 7.38 bad=-0.9 complaint.quality=-0.5 meeting.off=2.8
videa 7.38 bad=0.7 complaint.cost=1.0 complaint.delay=1.1 complaint.quality=1.3 leaving=0.4
videl 7.09 bad=1.8 complaint.cost=1.9 complaint.delay=1.6 complaint.neglect=-0.4 escalation=0.8 good=-0.7 leaving=0.5 legal=-0.3 payment.refused=-0.5 praise=-0.7 reputation=-0.5
videla 7.09 complaint.delay=0.6 complaint.neglect=-0.7 complaint.quality=-0.6 good=0.8 growth=0.8 leaving=0.5 payment.refused=-0.5 praise=1.1
videli 6.87 bad=-1.8 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.8 complaint.quality=-1.2 good=-1.0 leaving=-0.5 praise=-0.9 urgent=-0.4
video 7.09 bad=1.1 complaint.cost=-0.4 complaint.delay=-0.8 complaint.quality=2.5 good=1.3 meeting.off=-0.4 payment.disputed=0.8 payment.promised=1.6 payment.refused=-0.3 praise=1.3 reputation=1.1
vidiet 7.09 bad=0.3 complaint.cost=-0.3 complaint.delay=-1.0 complaint.neglect=0.7 complaint.quality=1.4 good=0.9 growth=1.6 leaving=0.5 payment.refused=-0.3 praise=1.0 reputation=1.1
vidim 6.87 bad=-1.7 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-1.0 good=0.6 leaving=-0.3 legal=-0.4 payment.disputed=1.9 payment.promised=1.0 payment.refused=-0.6 praise=0.6 reputation=-0.6
vidite 7.38 complaint.neglect=1.2 complaint.quality=-0.6 escalation=1.2 reputation=1.2
vidno 6.87 bad=0.5 complaint.cost=0.8 complaint.neglect=0.6 complaint.quality=0.5 good=-0.4 leaving=-0.5 legal=0.7 payment.refused=-0.5 praise=-0.3 reputation=-0.4
vie 5.84 bad=-3.1 complaint.delay=-1.5 complaint.neglect=-1.7 complaint.quality=-0.4 escalation=-0.5 good=2.5 growth=-0.6 leaving=-1.7 legal=0.9 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.9 payment.sent=0.8 praise=2.7 reputation=-0.7 urgent=0.8
viedne 7.38 bad=0.5 complaint.cost=3.1 complaint.quality=0.6 praise=0.6
viedni 7.38 complaint.neglect=1.5 complaint.quality=-0.4 escalation=1.4 legal=-0.3 payment.query=-0.4 reputation=0.7
viem 5.64 bad=0.7 complaint.cost=2.4 complaint.delay=-1.3 complaint.neglect=0.5 complaint.quality=-0.3 growth=-0.5 leaving=-0.4 legal=-1.1 meeting.off=-1.1 payment.delayed=-0.5 payment.promised=0.3 payment.query=-0.4 payment.sent=-0.4 praise=-0.6 reputation=-1.3 urgent=0.3
vieme 7.09 bad=-1.1 complaint.delay=-0.5 complaint.quality=-0.6 good=-0.4 leaving=-0.5 legal=-0.4 meeting.off=1.5 payment.promised=-0.7
vies 7.38 bad=0.3 complaint.delay=-0.4 complaint.neglect=1.7 complaint.quality=-0.3 good=-0.8 growth=-0.3 leaving=1.7 payment.query=-0.4 praise=-0.6
viete 5.30 bad=-0.7 complaint.cost=1.0 complaint.delay=-2.1 complaint.neglect=-0.5 escalation=-0.7 growth=0.5 leaving=0.8 legal=-1.0 meeting.off=0.8 payment.delayed=0.7 payment.disputed=-0.6 payment.query=-0.7 payment.refused=-1.2 reputation=-1.2 urgent=1.3
vikend 6.28 bad=-0.4 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=0.3 complaint.quality=0.8 escalation=-0.3 good=-1.4 growth=-0.7 leaving=-0.6 legal=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=2.2 payment.refused=-0.6 payment.sent=-0.4 praise=-1.6 reputation=-0.6
vinohr 7.38 bad=-0.4 complaint.cost=1.4 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=-0.9 good=-0.6 leaving=0.4 legal=-0.4 praise=-0.4
visela 7.38 complaint.neglect=-0.4 complaint.quality=1.3 good=-0.4 praise=-0.4 reputation=1.2
visi 6.87 bad=0.3 complaint.delay=1.3 complaint.neglect=0.6 escalation=1.2 leaving=-0.3 payment.disputed=-0.4 payment.promised=1.5 payment.refused=0.5 praise=-0.3 reputation=0.6 urgent=1.1
visiet 7.38 complaint.cost=0.8 complaint.neglect=0.7 complaint.quality=0.4 leaving=-0.4 reputation=-0.3
viziti 7.38 bad=-0.6 complaint.quality=-0.3 good=-1.5 legal=-0.5
vizitk 7.09 complaint.cost=-0.7 complaint.quality=1.0 good=-0.7 payment.refused=0.9 praise=-0.5 reputation=-0.3
vizual 6.68 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=0.8 escalation=1.9 good=-1.1 growth=-0.5 leaving=-0.7 legal=-0.4 meeting.off=1.0 payment.delayed=1.5 payment.refused=-0.5 praise=-0.9 reputation=-0.4
vlak 7.09 bad=-0.4 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.3 leaving=-0.3 meeting.off=2.5 payment.promised=-0.4 praise=-0.3 reputation=-0.3 urgent=2.0
vlani 7.09 bad=-0.7 complaint.cost=1.2 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.2 good=2.3 growth=3.4 leaving=-0.5 payment.disputed=-0.4 payment.refused=-0.6 praise=-0.5 reputation=-0.3
vlastn 5.01 complaint.cost=2.8 complaint.delay=-0.8 complaint.neglect=-1.3 complaint.quality=1.0 escalation=-0.9 growth=-1.3 leaving=5.3 legal=0.3 meeting.off=0.6 payment.delayed=-0.8 payment.disputed=-0.7 payment.promised=-0.7 payment.query=-0.6 payment.refused=0.3 payment.sent=-0.8 praise=0.4 reputation=-1.7 urgent=0.4
vnucka 7.38 complaint.delay=0.7 complaint.neglect=1.0 complaint.quality=-1.0 good=-0.3 leaving=-0.5 legal=1.1 reputation=-0.7
vnuk 7.09 bad=-0.4 complaint.cost=-0.3 good=0.7 growth=1.5 leaving=0.6 payment.refused=-0.4 praise=0.7
vo 4.74 bad=-0.8 complaint.cost=-1.6 complaint.delay=-0.8 complaint.neglect=1.4 complaint.quality=-0.4 escalation=-0.4 good=-1.3 leaving=0.6 legal=-0.8 meeting.off=4.3 payment.delayed=-1.3 payment.disputed=2.7 payment.promised=-1.1 payment.query=-0.3 payment.refused=-1.7 praise=-0.8 reputation=1.2 urgent=1.2
vobec 6.40 bad=1.2 complaint.cost=-0.7 complaint.delay=1.2 complaint.neglect=3.0 complaint.quality=0.4 escalation=-0.6 good=0.9 growth=-0.5 leaving=0.5 legal=1.2 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.6 praise=1.3 reputation=-1.0
voci 6.87 complaint.delay=1.3 complaint.neglect=-0.8 complaint.quality=-0.7 leaving=-0.4 legal=1.0 meeting.off=-0.3 payment.disputed=2.1 payment.refused=1.0 praise=-0.3 reputation=-0.3
voda 7.09 bad=1.5 complaint.delay=-0.8 complaint.quality=3.1 leaving=-0.5 payment.disputed=0.8 payment.refused=1.9 reputation=1.1
vodic 7.38 complaint.cost=0.5 leaving=-0.4 legal=-0.4 payment.disputed=1.3
vodico 7.09 complaint.delay=-0.6 complaint.neglect=0.3 complaint.quality=0.8 good=-0.3 leaving=-0.5
vodu 7.38 complaint.neglect=-0.3 complaint.quality=0.7 leaving=1.1
vola 6.28 bad=-1.1 complaint.cost=1.0 complaint.quality=-1.4 escalation=-0.4 good=-1.5 growth=1.2 leaving=1.8 legal=-0.8 meeting.off=-1.0 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.5 praise=-1.2 reputation=-0.9
volajt 7.09 bad=0.5 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=0.4 good=-0.3 leaving=-0.3 legal=-0.4 meeting.off=-0.4 payment.promised=-0.3 urgent=2.8
volal 6.53 bad=1.3 complaint.neglect=2.3 complaint.quality=-0.6 escalation=-0.5 good=-1.0 growth=-0.3 leaving=0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=-0.9 reputation=2.9
volali 6.53 complaint.delay=0.6 complaint.neglect=-0.5 legal=-0.5 payment.disputed=0.9 payment.refused=-0.4 praise=-0.7 reputation=-0.5
volam 6.53 bad=0.8 complaint.cost=0.5 complaint.neglect=1.9 complaint.quality=-0.4 escalation=0.4 good=-0.4 meeting.off=-0.4 payment.refused=-0.9 payment.sent=-0.4 praise=-0.4 urgent=2.5
volat 7.38 bad=-0.9 complaint.neglect=-0.8 good=1.5 growth=2.8 leaving=-0.4 praise=0.3
volny 7.09 bad=-0.6 complaint.delay=-0.4 complaint.neglect=1.1 complaint.quality=-0.4 escalation=0.4 good=0.6 leaving=-0.4 meeting.off=1.3 payment.refused=2.0 praise=0.6
von 7.09 bad=-0.7 complaint.delay=-0.4 complaint.quality=-0.4 good=-0.4 legal=-0.4 payment.promised=-0.3 praise=-0.4
vopred 6.87 bad=0.4 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=0.4 good=-0.7 legal=0.7 meeting.off=-0.6 payment.promised=-0.5 payment.refused=-0.4 payment.sent=1.3 praise=-0.7 reputation=0.4
vozik 7.09 bad=-0.5 complaint.cost=0.9 complaint.neglect=0.5 good=0.8 leaving=-0.3 legal=-0.4 praise=0.9 reputation=0.7
vrabec 7.38 complaint.delay=1.5 complaint.neglect=-0.4 escalation=1.2 good=0.4 leaving=-0.4
vracia 5.99 bad=1.8 complaint.cost=0.8 complaint.neglect=-1.1 complaint.quality=-0.8 escalation=-0.3 good=-1.3 growth=-0.7 leaving=-1.0 legal=0.9 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=3.4 payment.promised=-0.9 payment.query=-1.3 payment.refused=3.4 payment.sent=1.4 praise=-1.3 reputation=-0.8
vraj 5.14 bad=-1.0 complaint.cost=0.5 complaint.delay=1.1 complaint.neglect=2.6 complaint.quality=-2.1 escalation=-0.4 good=1.7 growth=0.5 leaving=-1.8 legal=0.7 meeting.off=-1.0 payment.delayed=2.2 payment.disputed=-0.3 payment.promised=-0.8 payment.query=1.2 payment.refused=0.7 payment.sent=-0.4 praise=2.2 reputation=-1.1 urgent=-0.8
vratan 7.38 bad=1.0 complaint.delay=-0.3 complaint.neglect=2.6 good=-1.1 payment.refused=-0.4 praise=-0.8 reputation=0.9
vrati 6.87 bad=-1.7 complaint.cost=1.0 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-1.1 escalation=-0.7 good=0.4 growth=-0.6 leaving=0.6 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.3 payment.promised=-1.1 payment.refused=-0.4 praise=0.7 reputation=-0.4
vratil 6.28 bad=1.7 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=1.5 complaint.quality=2.8 good=-1.2 growth=-0.5 leaving=0.6 legal=0.9 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=0.5 praise=-1.2 reputation=-0.5
vratim 5.64 bad=-1.1 complaint.quality=-0.9 good=0.4 leaving=-0.3 legal=-0.4 payment.refused=-0.5 praise=0.6 reputation=-0.9
vratit 5.91 bad=1.5 complaint.cost=0.4 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=0.7 escalation=-0.5 good=-1.0 growth=-0.6 leaving=0.5 legal=1.3 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=0.5 payment.promised=-0.7 payment.query=-0.6 payment.refused=2.3 payment.sent=-0.7 praise=-0.8 reputation=-0.4
vratni 6.53 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.9 complaint.quality=-1.2 escalation=-0.3 growth=0.5 legal=-0.5 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-0.7 payment.sent=1.4 reputation=-0.8
vratte 6.68 bad=1.2 complaint.cost=-1.1 complaint.delay=-0.7 complaint.neglect=1.0 complaint.quality=1.8 good=-0.3 leaving=-0.4 legal=0.8 meeting.off=-0.3 payment.delayed=-0.8 payment.promised=-0.4 payment.refused=-0.5 praise=-0.3 reputation=1.6 urgent=1.9
vravi 7.38 bad=-0.5
vrzga 7.38 complaint.neglect=0.4 complaint.quality=0.8 reputation=0.7
vs 7.09 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=-0.4 good=-0.4 leaving=-0.3 legal=-0.3 meeting.off=-0.3 payment.query=2.6 payment.refused=-0.3 payment.sent=3.4 praise=-0.4 urgent=-1.2
vsak 5.58 bad=0.3 complaint.cost=2.1 complaint.delay=0.5 good=0.4 growth=1.3 leaving=1.3 meeting.off=0.8 payment.delayed=-0.7 payment.disputed=0.6 payment.promised=0.8 payment.query=-1.0 payment.refused=-1.1 payment.sent=0.7 praise=1.3 reputation=-0.3 urgent=-0.6
vsetci 5.77 complaint.delay=-1.5 complaint.neglect=1.4 complaint.quality=-1.3 escalation=-0.4 growth=0.5 leaving=-1.2 legal=-1.0 meeting.off=-0.6 payment.delayed=0.4 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.4 payment.refused=-1.4 payment.sent=-0.5 reputation=3.4
vsetke 7.38 bad=1.2 complaint.cost=-0.9 complaint.quality=2.9 good=-0.7 growth=-0.4 leaving=0.6 payment.delayed=-0.4 payment.refused=-0.3 payment.sent=-0.3 praise=-0.6
vsetko 5.01 bad=-2.0 complaint.cost=-0.6 complaint.neglect=-1.1 escalation=-1.2 good=2.9 growth=-1.5 leaving=0.5 meeting.off=0.8 payment.delayed=-0.7 payment.disputed=-1.2 payment.promised=-0.8 payment.query=-0.6 payment.refused=-1.1 payment.sent=-0.8 praise=2.7 reputation=0.7 urgent=-0.7
vsetky 4.76 bad=1.5 complaint.cost=-1.9 complaint.delay=-1.1 complaint.neglect=-0.4 complaint.quality=3.2 escalation=1.4 good=1.7 growth=-0.3 leaving=3.8 legal=0.6 meeting.off=-1.2 payment.delayed=-1.4 payment.disputed=-1.4 payment.promised=-0.6 payment.query=0.7 payment.sent=-1.0 praise=1.1 reputation=-0.4 urgent=0.9
vstupe 7.38 complaint.delay=0.9 complaint.quality=0.4
vstupn 7.09 complaint.cost=0.3 complaint.delay=-0.3 complaint.neglect=0.4 complaint.quality=-0.4 leaving=-0.5 meeting.off=1.2 payment.disputed=1.0 payment.promised=3.0 praise=-0.3
vtedy 6.87 bad=-0.6 complaint.cost=1.5 complaint.delay=1.5 complaint.neglect=-0.7 complaint.quality=-1.8 good=-0.7 growth=-0.6 leaving=-0.7 legal=-0.3 meeting.off=2.0 payment.disputed=1.8 payment.refused=0.5 praise=-0.4 reputation=-0.4
vtip 7.38 complaint.cost=1.1 complaint.delay=-0.4 complaint.quality=0.6 good=-0.7 growth=-0.3 praise=-0.6
vtipy 7.38 bad=-0.4 complaint.neglect=-0.3 good=1.9 meeting.off=0.9 payment.sent=1.2 praise=2.0
vub 7.38 bad=-0.6 complaint.quality=-0.4 payment.query=1.7 payment.sent=1.9
vy 4.67 bad=-0.8 complaint.cost=-1.6 complaint.delay=-1.7 complaint.neglect=3.4 good=0.8 growth=1.0 leaving=2.1 legal=-0.8 meeting.off=-1.4 payment.delayed=-1.1 payment.promised=0.6 payment.query=0.6 payment.refused=2.5 payment.sent=-0.8 praise=1.6 reputation=-1.6 urgent=2.6
vybave 6.68 bad=0.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.7 escalation=-0.3 legal=-0.3 payment.disputed=-0.4 payment.promised=2.6 payment.refused=2.0 reputation=-0.3
vybavi 6.68 bad=-0.8 complaint.cost=-0.4 complaint.neglect=-1.2 complaint.quality=-1.4 escalation=0.5 good=0.4 leaving=-0.9 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.4 payment.promised=-0.6 payment.refused=-0.5 reputation=-0.6 urgent=-0.3
vybavu 7.38 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.4 leaving=-0.5 legal=-0.6 payment.refused=1.9 praise=-0.4
vyber 7.38 bad=0.9 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.4 escalation=1.2 leaving=0.6 reputation=1.8
vybero 7.09 bad=-0.4 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=-1.2 good=0.5 growth=-0.5 leaving=2.2 legal=-0.7 praise=-0.5 reputation=-0.4
vybor 7.09 bad=0.7 complaint.cost=1.2 complaint.delay=-0.5 complaint.neglect=0.8 complaint.quality=1.1 good=-0.4 leaving=1.5 payment.refused=-0.3 praise=-0.3
vyborn 5.99 bad=-0.7 complaint.cost=-0.9 complaint.neglect=-1.5 complaint.quality=0.9 escalation=-0.5 good=3.6 growth=-0.7 leaving=-1.2 legal=-0.8 meeting.off=-0.9 payment.delayed=-0.8 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.5 praise=3.3 reputation=-0.9 urgent=-0.7
vybral 7.09 bad=1.1 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=1.4 good=-0.5 growth=-0.3 leaving=2.7 payment.refused=-0.3 praise=-0.4 reputation=-0.3
vychad 6.68 complaint.cost=0.9 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=0.5 good=-0.5 leaving=1.8 legal=-0.5 payment.promised=1.3 praise=-0.4 reputation=0.8
vychla 7.38 bad=-0.9 complaint.quality=-0.9 escalation=-0.4 good=2.5 growth=1.9 payment.promised=2.2 praise=2.6 reputation=-0.5
vychod 7.38 bad=0.7 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=1.8 reputation=1.6
vychov 7.38 bad=0.7 complaint.cost=1.3 complaint.quality=-0.5 payment.sent=1.9 praise=-0.3
vycisl 6.87 complaint.cost=-0.6 complaint.neglect=0.6 complaint.quality=0.4 good=-0.5 leaving=2.3 legal=1.7 payment.refused=0.4 praise=-0.4 reputation=-0.5
vydani 6.68 bad=2.2 complaint.cost=-0.3 complaint.delay=2.7 complaint.neglect=1.1 complaint.quality=-1.1 good=-0.5 leaving=0.7 legal=2.9 payment.disputed=-0.4 payment.refused=-0.3 praise=-0.4 reputation=-0.4
vydare 7.38 bad=0.5 complaint.cost=1.9 good=1.0 leaving=0.7 payment.disputed=-0.5 praise=1.3
vydari 7.38 bad=-0.3 complaint.cost=-0.3 complaint.delay=1.2 complaint.neglect=-0.5 complaint.quality=-0.8 good=1.0 payment.refused=-0.5 praise=1.2 reputation=0.8
vydat 7.38 complaint.delay=1.1 complaint.neglect=0.5 complaint.quality=-0.5 good=0.5 leaving=-0.3 praise=0.6
vydava 6.53 complaint.cost=-0.4 complaint.delay=-1.2 complaint.neglect=-0.5 complaint.quality=0.4 good=1.1 growth=-0.4 legal=-0.6 meeting.off=-0.5 payment.refused=-0.4 praise=1.7 reputation=1.6
vydrza 6.68 bad=1.2 complaint.delay=-1.3 complaint.neglect=-0.8 complaint.quality=3.0 escalation=-0.3 good=-1.4 growth=-0.4 leaving=-1.0 legal=-0.5 payment.delayed=1.9 payment.refused=-0.4 praise=-1.5
vygene 7.38 bad=-1.4 complaint.quality=-0.9 leaving=-0.5
vyhlas 6.28 bad=-1.0 complaint.cost=-0.6 complaint.delay=0.9 complaint.neglect=-1.1 good=-0.7 growth=-0.6 leaving=-0.5 legal=-1.0 meeting.off=2.0 payment.delayed=2.2 payment.disputed=-0.3 payment.promised=-0.5 payment.query=-0.6 payment.refused=-1.0 payment.sent=1.7 praise=-0.6 reputation=0.5
vyhodn 7.38 bad=-1.1 complaint.cost=-0.5 complaint.delay=-0.5 complaint.quality=-0.7 good=0.7 leaving=-0.4 meeting.off=0.8 payment.refused=-0.4 payment.sent=1.2 praise=0.7
vyhrad 7.38 bad=0.6 complaint.neglect=0.8 complaint.quality=-0.8 good=-0.3 leaving=0.3 legal=0.3 praise=-0.3
vyhral 7.09 bad=-1.3 complaint.cost=-0.3 complaint.quality=-0.6 good=1.1 leaving=-0.3 payment.sent=-0.4 praise=1.3
vyhraz 6.87 bad=-1.0 complaint.cost=-0.5 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.5 growth=-0.3 leaving=-0.4 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-0.3 praise=-0.4
vyhyba 7.38 bad=1.3 complaint.delay=-0.3 complaint.neglect=2.0 complaint.quality=-0.5 good=-0.3 reputation=2.0
vyjadr 6.28 bad=1.4 complaint.cost=2.1 complaint.neglect=2.7 escalation=3.1 good=-1.0 growth=-0.8 leaving=1.1 legal=1.8 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.6 praise=-0.7 reputation=0.7 urgent=-0.4
vyjazd 7.09 bad=1.4 complaint.cost=1.2 complaint.delay=1.4 complaint.neglect=-0.4 complaint.quality=-1.1 escalation=1.6 good=-1.0 growth=-0.5 leaving=-0.4 payment.disputed=1.2 payment.refused=0.5 praise=-0.9 urgent=2.0
vykazu 7.38 bad=0.7 complaint.delay=-0.6 legal=-0.3 payment.disputed=0.6 payment.promised=-0.5 payment.query=0.5
vyklad 6.87 bad=0.4 complaint.cost=-0.3 complaint.neglect=0.6 complaint.quality=1.3 good=1.0 growth=1.4 leaving=-0.3 payment.delayed=-0.3 payment.refused=0.7 praise=1.2 reputation=1.9
vykres 5.84 bad=1.0 complaint.cost=-0.7 complaint.delay=1.1 complaint.neglect=0.6 complaint.quality=2.5 escalation=-0.5 good=1.6 growth=-0.7 leaving=0.6 legal=0.6 meeting.off=1.3 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.3 payment.sent=-0.4 praise=2.1 reputation=-1.0 urgent=-0.4
vyluce 7.38 bad=-1.0 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.3 payment.refused=-0.5
vyluci 7.38 bad=-1.0 complaint.delay=-0.5 complaint.quality=-0.4
vymaha 6.17 bad=0.8 complaint.cost=-0.6 complaint.neglect=-1.0 complaint.quality=1.1 good=-0.5 growth=-0.3 legal=3.8 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=0.8 payment.query=-0.4 payment.refused=2.2 praise=-0.5 reputation=1.2 urgent=-0.5
vymazt 7.09 bad=-0.5 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-1.0 escalation=-0.4 good=-0.5 leaving=-0.9 legal=-0.3 payment.sent=-0.3 praise=-0.4
vymene 7.09 bad=-0.4 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=-0.4 good=1.7 growth=2.0 leaving=-0.7 legal=0.8 payment.disputed=0.8 praise=2.1
vymeni 6.68 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=1.4 good=-0.3 leaving=0.5 meeting.off=-0.3 payment.delayed=-0.4 payment.promised=1.2 payment.refused=1.7 praise=-0.3 reputation=-0.3 urgent=1.2
vyment 7.38 bad=-0.6 complaint.cost=-0.3 complaint.quality=-0.4 good=-0.5 praise=-0.5
vymenu 7.09 bad=0.9 complaint.cost=3.0 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.5 legal=-0.4 payment.disputed=-0.3 payment.refused=-0.3 payment.sent=-0.3 praise=-0.4 reputation=3.0
vymien 7.09 bad=-0.9 complaint.delay=-0.5 complaint.neglect=-0.8 good=0.5 growth=1.3 leaving=0.5 praise=0.6
vymysl 7.09 bad=0.7 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=0.9 payment.disputed=1.9 payment.refused=1.1 reputation=-0.5
vynech 6.53 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.9 escalation=-0.3 good=0.6 growth=1.4 leaving=-0.6 legal=-0.3 meeting.off=4.0 payment.disputed=-0.4 payment.refused=-0.4 praise=0.8 reputation=-0.3
vynies 7.09 good=0.5 leaving=0.7 meeting.off=0.8 payment.sent=1.1 praise=0.6
vypadk 7.09 bad=1.1 complaint.delay=-0.7 complaint.neglect=1.9 complaint.quality=1.1 good=-0.4 leaving=1.6 praise=-0.4
vypadl 6.87 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=1.5 good=-0.5 leaving=-0.5 legal=-0.3 payment.delayed=-1.2 payment.promised=2.9 payment.refused=-0.3 praise=-0.4 reputation=-0.3 urgent=-0.4
vypado 6.87 bad=-1.8 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-1.1 escalation=-0.4 good=0.9 growth=-0.3 meeting.off=3.6 payment.refused=-0.4 payment.sent=2.5 praise=1.0 reputation=-0.4 urgent=-0.4
vypina 7.38 bad=-2.0 complaint.delay=-0.4 complaint.quality=-1.1 leaving=1.1 payment.query=1.8 payment.refused=-0.4
vypis 7.09 bad=-1.6 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=-0.5 escalation=-0.3 good=-0.4 growth=-0.4 leaving=-0.7 payment.query=2.9 payment.sent=1.6 urgent=0.7
vyplat 5.48 bad=-1.9 complaint.cost=-2.0 complaint.delay=0.4 complaint.neglect=-0.9 escalation=0.3 good=-0.5 growth=-0.9 leaving=-0.7 legal=-1.0 meeting.off=-0.8 payment.disputed=-1.6 payment.promised=4.6 payment.query=-1.6 payment.refused=-0.3 payment.sent=4.8 praise=-0.5 reputation=-1.0 urgent=-0.5
vyplni 7.09 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=0.9 complaint.quality=-0.4 good=-0.6 leaving=-0.4 legal=0.4 praise=-0.5 reputation=-0.4
vypnut 6.68 bad=-1.5 complaint.cost=-0.5 complaint.delay=-0.7 complaint.quality=-1.1 escalation=-0.4 good=-0.4 leaving=-0.4 legal=-0.4 meeting.off=1.0 payment.delayed=-0.3 payment.promised=1.4 payment.refused=0.8 payment.sent=-0.4 reputation=-0.7
vypoce 7.09 bad=0.6 complaint.delay=0.7 complaint.neglect=-0.3 complaint.quality=2.1 leaving=0.8 legal=0.9 payment.refused=0.7 reputation=0.5
vypoci 7.09 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.8 leaving=-0.7 payment.disputed=2.1 payment.promised=-0.5 payment.query=0.8 praise=-0.3 reputation=-0.5
vypove 4.60 bad=-2.3 complaint.cost=-1.3 complaint.delay=-0.8 complaint.neglect=-1.3 complaint.quality=-0.5 escalation=-0.7 good=-2.3 growth=-1.3 leaving=1.8 legal=-1.9 meeting.off=-1.0 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.9 payment.refused=-1.1 payment.sent=-0.7 praise=-1.8 reputation=-1.5 urgent=-0.7
vypred 7.38 bad=-0.6 complaint.neglect=-0.3 good=0.8 growth=1.1 leaving=-0.4 praise=-1.1
vypyta 6.87 bad=-1.0 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.5 good=2.0 leaving=1.5 payment.refused=1.0 praise=2.0 reputation=-0.5
vyries 5.53 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=1.0 good=0.7 leaving=-0.6 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-0.3 praise=0.6 reputation=-0.3 urgent=1.2
vyrobc 7.38 complaint.cost=-0.3 complaint.delay=0.8 complaint.quality=0.4 leaving=-0.4 legal=0.9 payment.disputed=0.8
vyrocn 7.38 complaint.neglect=-0.4 complaint.quality=-1.1 leaving=1.2 reputation=1.0
vyrovn 5.99 bad=-2.8 complaint.cost=-1.1 complaint.delay=-0.6 complaint.quality=-1.7 escalation=-0.5 growth=-0.6 leaving=1.3 legal=-0.7 meeting.off=-0.4 payment.delayed=1.1 payment.disputed=-0.7 payment.promised=6.0 payment.query=-0.9 payment.refused=-1.1 payment.sent=0.8 reputation=-1.1 urgent=-0.4
vysiel 7.09 bad=0.4 complaint.delay=0.4 complaint.neglect=-0.5 complaint.quality=1.4 escalation=1.1 leaving=-0.5 reputation=1.1
vyska 7.09 bad=-1.1 complaint.neglect=-0.4 complaint.quality=-0.7 good=0.9 leaving=-0.4 legal=-0.3 payment.refused=-0.5 praise=1.1
vyske 6.87 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-1.2 good=-0.4 leaving=1.2 legal=2.3 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=3.4 payment.query=1.6 payment.refused=-0.8 praise=-0.4 reputation=-0.3
vysku 7.09 bad=-0.3 complaint.quality=0.6 good=1.8 growth=-0.3 leaving=1.1 legal=0.5 payment.query=-0.4 praise=2.3
vysled 6.17 bad=2.2 complaint.cost=1.0 complaint.neglect=-0.7 complaint.quality=4.5 escalation=-0.4 good=1.0 growth=-0.6 leaving=-1.1 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.5 payment.sent=-0.3 praise=1.1 urgent=-0.6
vyslo 6.68 bad=-0.6 complaint.delay=1.9 complaint.quality=-0.6 good=-0.5 legal=1.0 payment.disputed=1.8 payment.refused=-0.3 praise=-0.4
vysoko 7.38 bad=-0.6 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=0.9 escalation=1.5 good=1.3 growth=2.2 leaving=-0.5 payment.refused=-0.4 praise=1.4
vyssi 7.38 bad=-0.4
vyssie 7.09 bad=0.9 complaint.quality=-0.6 escalation=2.5 good=-0.5 leaving=-0.8 payment.disputed=1.1 praise=-0.6 reputation=-0.7
vystav 5.64 bad=0.8 complaint.cost=2.6 complaint.delay=1.1 complaint.neglect=0.9 escalation=-0.5 growth=-0.7 legal=0.7 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=0.3 payment.query=3.7 payment.refused=-0.5 payment.sent=-0.6 reputation=1.4 urgent=-0.3
vystri 7.38 bad=-0.4 payment.disputed=0.5
vysvet 5.53 bad=1.1 complaint.cost=-0.3 complaint.delay=-0.9 complaint.neglect=1.3 complaint.quality=-0.5 good=-0.8 leaving=0.5 legal=1.3 meeting.off=-0.9 payment.delayed=-0.7 payment.disputed=0.4 payment.promised=-0.6 payment.query=-0.8 payment.sent=-0.8 praise=-0.7 reputation=0.8 urgent=-0.6
vytah 6.87 complaint.cost=-0.5 complaint.neglect=0.5 complaint.quality=0.5 good=0.7 leaving=0.4 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.3 praise=0.8 reputation=1.0
vytahu 7.09 complaint.cost=-0.3 complaint.delay=1.5 complaint.neglect=-0.6 complaint.quality=-0.8 escalation=0.6 good=-0.5 leaving=-0.7 praise=-0.4 reputation=-0.5
vytiah 7.38 complaint.cost=1.4 complaint.delay=-0.3 complaint.neglect=0.5 good=-0.3 leaving=0.5
vytlac 5.84 bad=-3.1 complaint.cost=0.7 complaint.delay=-1.3 complaint.neglect=-1.3 complaint.quality=-1.4 escalation=-0.3 good=2.8 growth=-0.8 leaving=-1.1 legal=-1.1 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=1.3 payment.promised=0.7 payment.query=-0.4 payment.refused=-1.0 payment.sent=-0.5 praise=3.4 reputation=-0.4 urgent=-0.5
vytopi 7.38 bad=0.3 complaint.quality=0.7 good=-0.4 leaving=1.1 payment.delayed=-0.3 praise=-0.4
vytvor 7.38 bad=-0.6 complaint.delay=-0.4 complaint.quality=-0.3 good=-0.7 growth=-0.3 leaving=-0.3 praise=-0.5
vyucto 6.17 bad=1.6 complaint.cost=-1.6 complaint.delay=-1.0 complaint.neglect=1.9 complaint.quality=0.5 escalation=-0.3 good=-0.8 growth=-0.5 legal=-0.6 meeting.off=-0.4 payment.disputed=6.8 payment.refused=1.3 payment.sent=-0.8 praise=-0.7 reputation=-0.7
vyvesi 7.38 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.6 good=0.7 meeting.off=1.3 praise=0.7 reputation=1.2
vyzdvi 6.87 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 growth=-0.3 leaving=1.1 legal=-0.7 payment.delayed=1.6 payment.refused=-0.6 praise=0.4 reputation=-0.3
vyzera 6.87 complaint.cost=1.3 complaint.neglect=-0.7 complaint.quality=-0.5 good=3.1 legal=-0.3 payment.refused=-0.6 praise=3.5 reputation=-0.5
vyziad 6.53 bad=0.6 complaint.cost=-0.7 complaint.quality=0.5 escalation=2.3 good=-0.6 leaving=-0.8 legal=2.0 payment.disputed=-0.5 payment.refused=-0.6 payment.sent=-0.4 praise=-0.6 reputation=-0.4
vyzva 7.09 bad=0.6 complaint.delay=0.7 complaint.quality=0.4 leaving=0.3 legal=1.1 payment.refused=-0.3
vyzvu 6.40 bad=2.3 complaint.cost=-0.3 complaint.delay=1.3 complaint.neglect=0.8 good=-0.8 growth=-0.4 leaving=-0.6 legal=5.3 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=1.1 payment.sent=-0.5 praise=-0.7 reputation=1.1
vyzvy 7.09 bad=0.5 complaint.neglect=1.8 complaint.quality=-0.7 leaving=0.5 legal=1.5 payment.refused=0.6
vyzyva 6.87 bad=0.5 complaint.delay=0.6 complaint.quality=0.5 legal=0.7
vzali 7.38 complaint.delay=0.4 complaint.quality=-0.3 leaving=-0.4 legal=0.5 payment.disputed=-0.3 praise=-0.3
vzduch 7.09 bad=1.7 complaint.cost=0.9 complaint.neglect=2.8 complaint.quality=0.8 good=-1.4 growth=-0.6 praise=-1.0 reputation=-0.3
vzdy 5.91 bad=-1.1 complaint.cost=-1.4 complaint.delay=0.3 complaint.neglect=1.6 escalation=-0.5 good=2.2 growth=-1.0 leaving=1.9 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.7 payment.promised=0.5 payment.query=-0.6 payment.refused=-1.8 payment.sent=-0.8 praise=2.7 reputation=-1.3 urgent=0.8
vzor 6.53 bad=-2.0 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.1 good=1.1 growth=-0.4 leaving=-0.6 legal=-0.6 meeting.off=-0.4 payment.delayed=1.1 payment.refused=-0.5 praise=1.5 reputation=-0.4
web 5.58 bad=0.7 complaint.cost=0.4 complaint.delay=0.8 complaint.neglect=-0.5 complaint.quality=0.8 escalation=-0.5 good=0.6 growth=0.7 leaving=-0.4 legal=-1.2 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.3 payment.refused=1.2 payment.sent=-0.9 praise=-0.3 reputation=0.6 urgent=-0.6
webe 6.53 complaint.cost=1.0 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=1.6 good=-1.2 growth=-1.0 leaving=1.7 legal=-0.4 payment.disputed=-0.5 payment.refused=-0.7 praise=-0.8 reputation=-0.5 urgent=2.8
webu 6.28 bad=1.5 complaint.cost=3.0 complaint.delay=-1.0 complaint.neglect=-0.9 complaint.quality=0.9 good=-0.8 growth=-0.3 leaving=2.6 legal=-0.7 meeting.off=-0.3 payment.delayed=0.9 payment.disputed=-0.4 payment.refused=-0.7 praise=-0.8 reputation=-0.7
wifi 7.09 bad=-0.7 complaint.quality=-0.7 urgent=-0.5
worksh 7.09 bad=-0.6 complaint.cost=0.7 complaint.delay=-0.4 complaint.neglect=-0.3 good=1.2 growth=-0.4 leaving=-0.6 meeting.off=5.7 payment.disputed=-0.7 payment.promised=-0.8 payment.query=-0.5 payment.refused=-0.4 payment.sent=2.9 praise=1.4
z 2.99 bad=-0.8 complaint.delay=0.7 complaint.neglect=2.6 complaint.quality=1.7 escalation=-0.6 good=1.7 leaving=1.8 meeting.off=-2.0 payment.delayed=-1.9 payment.promised=-3.2 payment.query=-1.2 payment.refused=1.6 payment.sent=3.3 praise=1.9
za 3.03 bad=2.3 complaint.cost=12.1 complaint.delay=-2.5 complaint.neglect=-1.8 complaint.quality=0.9 escalation=0.8 good=-0.9 growth=-1.8 leaving=1.5 meeting.off=-0.7 payment.delayed=-0.9 payment.disputed=3.1 payment.promised=1.4 payment.query=1.3 payment.refused=4.0 payment.sent=2.0 praise=0.6 reputation=-0.6 urgent=-1.4
zabezp 7.09 bad=-0.7 complaint.cost=-0.3 escalation=-0.4 good=-0.3 leaving=1.3
zablok 7.09 bad=-1.2 complaint.quality=-0.7 leaving=-0.5 meeting.off=-0.4 payment.delayed=5.2 payment.promised=-0.4 payment.refused=-0.6
zabrad 7.38 complaint.quality=0.7 good=-0.4 legal=1.1 meeting.off=1.1 praise=-0.3
zabudl 6.53 bad=2.1 complaint.cost=-0.7 complaint.neglect=3.0 complaint.quality=1.9 good=-1.5 growth=-0.7 leaving=-1.1 legal=0.3 payment.refused=2.2 praise=-1.3 reputation=0.7
zabudo 7.38 bad=-0.4 complaint.delay=-0.3 complaint.quality=-0.3 good=-0.3 meeting.off=1.3 payment.promised=-0.4 reputation=-0.4 urgent=-0.4
zacat 6.68 bad=-1.2 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=-1.1 good=1.2 growth=1.2 leaving=-0.8 payment.query=1.3 payment.refused=-0.4 praise=1.0 reputation=-0.3
zachra 6.53 bad=-2.2 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=0.3 complaint.quality=-0.4 escalation=-0.4 good=3.0 growth=-0.4 legal=-0.4 meeting.off=0.3 payment.sent=2.4 praise=3.1 reputation=-1.4 urgent=1.7
zaciat 6.17 bad=-0.9 complaint.cost=-1.4 complaint.neglect=-0.9 escalation=-0.4 good=1.0 growth=-0.8 leaving=-0.9 legal=-0.4 meeting.off=1.7 payment.delayed=-0.9 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=-1.7 payment.sent=-1.5 praise=1.1 reputation=-0.8 urgent=-0.5
zacina 5.99 bad=1.7 complaint.cost=-0.8 complaint.delay=1.8 complaint.neglect=1.0 complaint.quality=-2.1 escalation=-0.5 good=-0.9 leaving=0.4 legal=-0.4 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=1.0 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.2 payment.sent=-0.5 praise=-0.6 reputation=-0.7 urgent=1.6
zacnem 7.09 complaint.cost=-0.3 complaint.delay=0.3 complaint.neglect=-0.8 complaint.quality=1.9 good=-0.5 growth=-0.5 leaving=0.9 payment.delayed=-0.4 payment.refused=1.3 praise=-0.4 reputation=-0.9
zadal 7.38 bad=-0.6 complaint.delay=-0.6 complaint.quality=-0.4 good=-0.3 meeting.off=-0.4 payment.promised=-0.5 payment.sent=3.1 praise=-0.3 reputation=-0.4
zadarm 6.87 bad=1.2 complaint.cost=1.9 complaint.neglect=0.3 escalation=-0.4 good=-0.8 growth=-0.3 leaving=0.8 legal=-0.3 payment.refused=1.5 praise=-0.7 reputation=-0.6
zadava 7.09 bad=-0.6 complaint.cost=0.8 complaint.neglect=-0.4 complaint.quality=-1.3 good=0.5 growth=1.1 leaving=0.4 payment.refused=-0.5 praise=0.9 reputation=-0.3
zadrzn 6.87 bad=0.9 complaint.cost=-0.3 complaint.delay=0.8 complaint.neglect=-0.5 complaint.quality=1.9 good=-0.4 growth=-0.4 leaving=-0.7 legal=0.8 payment.disputed=1.4 payment.refused=2.9 payment.sent=2.2 reputation=-0.5
zaevid 6.87 complaint.delay=1.4 complaint.neglect=-0.6 complaint.quality=-0.7 good=-1.4 growth=-0.4 leaving=0.4 legal=-0.6 payment.refused=-0.3 praise=-1.1
zahrad 7.09 bad=0.5 complaint.quality=-1.3 good=-1.0 growth=-0.4 leaving=1.0 payment.refused=-0.4 praise=-0.8 reputation=1.2
zahrnu 7.38 complaint.quality=-0.3 meeting.off=2.4 payment.disputed=1.0 payment.query=1.4
zajtra 4.54 bad=-0.4 complaint.cost=-0.4 complaint.delay=2.4 complaint.neglect=1.4 complaint.quality=-2.8 escalation=-1.7 good=-2.4 growth=-2.1 legal=-1.9 meeting.off=5.8 payment.delayed=0.8 payment.disputed=-1.8 payment.promised=7.9 payment.query=-0.9 payment.refused=-2.3 payment.sent=-0.4 praise=-1.8 urgent=5.3
zakazd 7.38 complaint.delay=-0.3 complaint.neglect=1.6 complaint.quality=-0.6 escalation=-0.5 good=-0.6 meeting.off=1.6 praise=-0.5 reputation=-0.4
zakazk 6.68 bad=1.9 complaint.cost=-0.4 complaint.delay=3.2 complaint.neglect=-0.4 escalation=-0.3 good=-1.2 growth=-0.4 leaving=5.2 legal=0.9 payment.refused=-0.5 praise=-1.3 reputation=0.7
zakazn 5.30 bad=-0.7 complaint.cost=-1.7 complaint.delay=-1.2 complaint.neglect=1.6 complaint.quality=0.6 good=-2.0 growth=-1.1 leaving=-0.9 legal=-1.5 meeting.off=-1.0 payment.delayed=1.6 payment.disputed=0.6 payment.promised=0.3 payment.query=-0.7 payment.refused=-1.8 payment.sent=-0.8 praise=-1.9 reputation=-0.4 urgent=0.3
zaklad 6.87 complaint.cost=1.5 complaint.delay=1.5 complaint.neglect=0.4 complaint.quality=1.1 good=-0.4 leaving=0.7 payment.refused=0.6 praise=-0.4 reputation=-0.3
zakon 7.38 complaint.delay=1.1 complaint.quality=-0.4 good=1.4 leaving=-0.4 legal=1.1
zakona 6.40 bad=-0.3 complaint.cost=-0.7 complaint.delay=-1.4 complaint.neglect=-0.5 complaint.quality=0.9 good=0.7 growth=-0.3 legal=0.5 payment.delayed=-0.3 payment.disputed=0.5 payment.refused=-0.6 praise=-0.5 reputation=-0.8
zakone 7.38 bad=0.6 complaint.quality=1.2 good=-0.5 leaving=-0.5 legal=1.5
zakonn 6.68 bad=1.7 complaint.cost=-0.5 complaint.delay=3.7 complaint.neglect=1.8 complaint.quality=-0.6 good=-0.4 leaving=-0.5 legal=4.7 payment.disputed=2.1 payment.promised=-0.5 payment.refused=-0.9 praise=-0.4 reputation=-0.6
zalezi 7.38 bad=0.9 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=1.6 escalation=2.7 good=-0.5 leaving=-0.5 praise=-0.4
zaloba 7.38 complaint.neglect=-0.3 complaint.quality=1.5 leaving=-0.3 legal=2.0
zalobu 6.28 bad=1.1 complaint.cost=-0.4 complaint.quality=0.4 good=-0.7 leaving=-0.8 legal=3.9 payment.disputed=-0.3 payment.promised=-0.6 praise=-0.6 reputation=-0.7 urgent=-0.5
zaloby 6.87 bad=-1.4 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.4 leaving=-0.4 legal=1.4 payment.refused=-0.4 praise=-0.3
zaloha 7.38 bad=-0.6 complaint.quality=-0.4 good=-0.3 payment.delayed=-0.3 payment.query=2.4 payment.refused=-0.5 payment.sent=2.0
zaloho 6.28 bad=-1.8 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.4 escalation=-0.4 good=-0.8 growth=-0.5 leaving=-0.4 legal=1.0 meeting.off=-0.5 payment.delayed=-0.9 payment.disputed=-0.8 payment.promised=3.3 payment.query=1.2 payment.refused=-1.1 payment.sent=2.0 praise=-0.7 reputation=-0.7
zalohu 5.84 bad=-0.5 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-1.1 complaint.quality=0.9 escalation=-0.4 growth=1.4 leaving=1.1 legal=0.5 meeting.off=1.3 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=2.0 payment.query=2.1 payment.sent=2.7 praise=0.4 reputation=-0.6
zalohy 7.09 bad=1.5 complaint.delay=1.2 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.5 leaving=-0.4 payment.refused=1.6 praise=-0.5 reputation=0.8
zalova 7.38 bad=-0.6 complaint.quality=-0.5 legal=-0.6
zalozt 7.38 bad=-0.3
zaluje 7.38 bad=-0.4 complaint.delay=-0.5 complaint.quality=0.8 good=-0.8 praise=-0.5
zaluzi 7.38 complaint.delay=1.0 complaint.neglect=0.7 complaint.quality=-1.0 good=0.8 growth=1.3 leaving=-0.5 legal=-0.3 payment.refused=1.6 praise=0.7 reputation=-0.4
zamera 7.38 bad=0.6 complaint.delay=2.0 complaint.quality=-0.4 payment.refused=1.9
zamest 5.70 bad=-0.6 complaint.cost=1.5 complaint.delay=-1.2 complaint.neglect=-1.2 complaint.quality=-0.5 escalation=-0.7 good=-0.6 growth=-0.8 leaving=1.2 legal=-1.5 meeting.off=-0.5 payment.delayed=-0.5 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.8 payment.sent=-0.6 praise=-0.5 reputation=-0.6 urgent=0.7
zamiet 6.53 bad=0.6 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=1.9 good=-1.0 growth=-0.5 leaving=-0.5 legal=1.6 meeting.off=-0.4 payment.delayed=2.4 payment.disputed=-0.4 payment.refused=-0.3 praise=-1.0 urgent=-0.3
zan 7.38 bad=0.9 complaint.cost=1.1 complaint.delay=-0.3 complaint.quality=1.6 leaving=1.2 legal=0.7 payment.refused=1.1 reputation=-0.3
zanika 7.09 bad=-0.3 complaint.delay=0.8 complaint.quality=-0.5 good=-0.6 growth=-0.5 leaving=2.5 legal=0.3 payment.disputed=-0.5 payment.refused=0.5 praise=-0.4
zaober 7.09 bad=0.6 complaint.cost=1.3 complaint.delay=0.8 complaint.neglect=0.3 good=-0.6 leaving=1.7 praise=-0.4
zapise 7.38 bad=-0.5 complaint.cost=0.8 complaint.delay=1.0 complaint.neglect=-0.4 good=0.9 growth=1.2 leaving=-0.4 payment.refused=-0.3 praise=1.3 reputation=0.7
zapisn 6.53 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=-0.4 complaint.quality=1.9 good=-0.6 growth=-0.4 leaving=0.3 legal=0.5 meeting.off=-0.8 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.7 praise=-0.5 reputation=-0.6
zapist 7.38 bad=-1.1 complaint.delay=-0.3 complaint.quality=-0.4 good=2.8 growth=2.1 leaving=-0.5 legal=-0.4 meeting.off=-0.3 praise=1.0
zapisu 7.38 bad=0.4 complaint.delay=-0.8 complaint.neglect=1.0 complaint.quality=1.2 leaving=-0.6 legal=-0.3 reputation=0.8
zaplat 4.81 bad=-1.9 complaint.cost=0.5 complaint.delay=-2.4 complaint.quality=0.9 good=-2.5 growth=-0.5 leaving=-1.8 legal=-0.5 meeting.off=-1.6 payment.delayed=6.5 payment.promised=4.1 payment.query=-1.5 payment.sent=8.4 praise=-2.3 reputation=-1.9 urgent=-1.0
zapoci 7.09 bad=1.0 complaint.delay=3.7 complaint.neglect=-0.7 complaint.quality=-0.6 leaving=-0.5 legal=2.4 payment.disputed=1.9 payment.refused=2.1 praise=-0.3
zaramo 7.09 bad=1.2 complaint.cost=2.1 complaint.delay=-0.3 complaint.quality=1.4 good=1.0 leaving=0.5 legal=-0.4 payment.disputed=2.3 payment.refused=1.6 praise=1.0 reputation=-0.4
zariad 6.68 bad=1.1 complaint.cost=-0.7 complaint.delay=1.7 complaint.neglect=-0.7 complaint.quality=1.6 escalation=1.1 good=-0.6 growth=0.8 leaving=0.5 legal=-0.4 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.5 reputation=-0.3
zarnov 7.38 bad=-0.4 payment.query=-0.3
zarove 7.09 bad=-0.5 complaint.neglect=-0.4 complaint.quality=-0.9 good=0.9 leaving=1.6 legal=1.0 payment.query=0.7 praise=0.9
zartov 7.38 bad=-0.7 good=-0.8 praise=-0.7
zasa 7.38 bad=0.7 complaint.delay=1.0 complaint.quality=0.8 leaving=-0.3 legal=1.0 payment.refused=1.1
zasada 6.87 complaint.delay=-0.5 complaint.neglect=-0.4 good=0.5 growth=1.2 leaving=-0.8 meeting.off=-0.4 payment.query=-0.3 payment.refused=-0.5 praise=0.5 reputation=-0.4 urgent=-0.5
zasadn 7.09 bad=-0.8 complaint.delay=-0.4 good=-0.6 leaving=2.0 legal=0.4 meeting.off=2.7 praise=-0.4
zase 6.87 bad=1.8 complaint.delay=0.6 complaint.neglect=-0.6 complaint.quality=3.0 escalation=1.3 good=-1.0 leaving=0.3 meeting.off=0.9 payment.delayed=1.9 payment.disputed=-0.3 payment.promised=-0.4 praise=-0.8
zasiel 6.53 bad=-0.3 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=1.2 complaint.quality=-1.1 good=-0.9 growth=-0.4 leaving=-0.5 legal=2.9 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.6 praise=-0.7 reputation=-0.5
zaslan 6.53 complaint.cost=-0.8 complaint.delay=-1.1 complaint.neglect=-0.5 complaint.quality=2.5 escalation=-0.4 good=-1.6 growth=1.9 leaving=-0.7 legal=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.5 payment.sent=-0.5 praise=-1.5 reputation=-0.3 urgent=0.8
zasluz 6.68 bad=0.8 complaint.cost=0.7 complaint.neglect=-1.1 good=1.4 growth=-0.4 leaving=-0.8 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.6 payment.refused=-0.4 praise=1.6 reputation=3.3
zasmia 7.09 bad=0.5 complaint.delay=0.5 complaint.neglect=1.8 complaint.quality=0.6 good=-0.4 leaving=1.4 praise=-0.4
zastav 6.53 bad=2.6 complaint.cost=1.2 complaint.neglect=0.6 complaint.quality=-0.5 escalation=2.2 good=-0.8 growth=-0.5 leaving=0.3 legal=0.9 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=1.8 payment.refused=3.8 praise=-0.7 reputation=-0.4
zastup 5.58 bad=-0.5 complaint.quality=-1.1 escalation=-0.7 good=-1.6 growth=-0.7 leaving=0.7 legal=4.0 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.6 payment.refused=1.1 payment.sent=-0.5 praise=-1.4 reputation=-1.5 urgent=-0.5
zasuvk 7.09 bad=1.3 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=1.1 complaint.quality=2.2 good=-0.7 growth=-0.4 leaving=-0.3 legal=-0.4 meeting.off=-0.4 payment.disputed=0.5 payment.refused=1.5 payment.sent=-0.6 praise=-0.7 reputation=0.9
zateka 7.38 bad=1.0 complaint.cost=-0.4 complaint.delay=-0.7 complaint.quality=1.6 good=-0.3 growth=-0.4 legal=0.8 payment.refused=-0.3
zatial 4.84 bad=0.4 complaint.cost=-0.7 complaint.delay=0.5 complaint.neglect=-0.5 complaint.quality=0.4 escalation=-0.3 good=-0.4 growth=-1.2 leaving=-1.1 legal=2.2 payment.promised=-1.2 payment.query=-0.6 payment.refused=1.0 payment.sent=-1.2 reputation=2.3 urgent=-0.6
zato 7.09 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=-0.5 complaint.quality=0.9 escalation=-0.4 good=-0.3 payment.refused=2.1 praise=-0.4 reputation=2.9
zatvar 6.87 bad=-1.5 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.8 good=1.0 growth=-0.3 leaving=0.4 meeting.off=-0.3 payment.delayed=-0.3 payment.promised=-0.4 payment.query=1.3 payment.refused=-0.3 praise=1.1 reputation=-0.4 urgent=1.5
zatvor 6.87 bad=-0.6 complaint.neglect=-1.4 complaint.quality=-0.7 escalation=-0.4 good=-0.5 growth=-0.3 leaving=-1.7 payment.delayed=-0.6 payment.disputed=1.8 payment.refused=-0.3 praise=-0.5
zaucto 6.68 bad=-1.5 complaint.cost=1.0 complaint.neglect=-0.6 complaint.quality=-1.8 good=-0.8 leaving=-0.7 legal=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=3.6 payment.refused=-1.1 praise=-0.9 reputation=-0.8
zaujem 7.38 bad=-0.5 complaint.cost=-0.3 good=-0.4 growth=1.1 leaving=-0.5 meeting.off=-0.5 payment.sent=2.0
zaujim 6.40 bad=0.3 complaint.cost=-0.7 complaint.delay=1.3 complaint.quality=-1.5 escalation=-0.4 good=-1.0 growth=-0.8 leaving=0.9 legal=-0.4 payment.refused=-0.4 praise=-0.8 reputation=1.7
zavazk 6.87 bad=-0.7 complaint.delay=-1.2 complaint.neglect=-0.5 complaint.quality=0.8 good=-0.6 leaving=-0.5 payment.delayed=2.2 payment.promised=1.3 payment.refused=-0.5 praise=-0.5 reputation=-0.5
zaver 7.38 bad=1.0 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.9 good=-0.9 legal=0.7 praise=-0.7 reputation=0.9
zavide 7.38 bad=-0.6 complaint.delay=0.5 complaint.quality=-0.6 good=1.4 meeting.off=1.2 praise=1.3
zavier 7.09 bad=1.2 complaint.delay=0.8 complaint.quality=0.8 good=-0.4 leaving=-0.4 payment.delayed=-0.3 payment.refused=-0.4 praise=-0.4
zavola 5.70 bad=3.2 complaint.delay=2.1 complaint.neglect=1.6 complaint.quality=1.0 escalation=4.2 good=-2.3 growth=-0.7 leaving=0.6 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.2 payment.sent=-0.6 praise=-1.9 reputation=1.3 urgent=1.5
zavret 7.09 bad=-0.5 complaint.cost=0.9 complaint.delay=0.3 complaint.neglect=0.4 complaint.quality=0.6 leaving=1.0 reputation=-0.5
zazalo 7.38 bad=-0.7 complaint.quality=-0.3 good=-0.6 praise=-0.5
zazalu 7.38 bad=-0.7 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.3 leaving=-0.3 meeting.off=-0.4
zazili 7.38 complaint.neglect=-0.5 complaint.quality=0.8 good=0.6 leaving=-1.0 praise=-0.4
zaznam 6.87 bad=-0.3 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=0.7 escalation=1.1 good=-0.6 growth=-0.6 leaving=-0.3 meeting.off=1.6 praise=-0.5 urgent=1.2
zazrak 7.38 complaint.cost=1.9 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=1.4 good=0.8 leaving=0.6 payment.refused=1.4 praise=1.0
zbierk 7.38 bad=-0.7 complaint.delay=-0.5 complaint.quality=-0.4
zborni 6.87 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=1.0 good=-0.4 leaving=0.7 legal=-0.4 payment.refused=-0.6 praise=-0.4 reputation=1.6
zborov 7.38 complaint.neglect=-0.4 complaint.quality=0.4 good=1.6 leaving=1.0 praise=1.6 reputation=-0.4
zbrojn 7.09 bad=-1.7 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-1.2 good=0.8 growth=1.1 leaving=-0.6 payment.disputed=-0.3 praise=1.2 reputation=-0.4 urgent=2.0
zbytoc 7.09 bad=2.6 complaint.cost=5.9 complaint.delay=1.4 complaint.neglect=1.1 good=-0.8 leaving=0.5 payment.promised=-0.7 payment.refused=1.7 praise=-0.7
zda 7.09 bad=1.2 complaint.neglect=3.4 complaint.quality=-0.4 leaving=0.4 legal=0.6 payment.disputed=2.5 payment.promised=2.8 payment.query=-1.3 payment.refused=0.6
zdokum 7.38 bad=0.4 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=1.4 good=-0.3 leaving=1.3 legal=1.5 reputation=-0.3
zdravi 6.08 bad=-0.4 complaint.cost=-0.5 growth=0.4 leaving=1.3 legal=-0.7 meeting.off=0.5 payment.delayed=-0.3 payment.disputed=0.8 payment.query=-0.5 payment.refused=1.0 payment.sent=-0.3 praise=0.3 reputation=0.6
zdravo 7.09 bad=-0.5 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.5 leaving=1.7 payment.delayed=2.4 payment.refused=-0.5 praise=-0.5 reputation=1.8
zdraze 7.38 complaint.cost=1.1 complaint.neglect=-0.4 complaint.quality=-0.8 good=0.9 growth=1.8 praise=0.8
zdrojo 7.38 bad=-1.1 complaint.delay=1.1 complaint.neglect=0.8 complaint.quality=-0.8 escalation=-0.3 leaving=-0.4 legal=1.1 payment.refused=0.5
zdruze 6.68 bad=-0.5 complaint.cost=-0.6 complaint.delay=0.9 good=1.1 leaving=0.9 payment.delayed=0.7 payment.promised=-0.4 payment.query=1.2 payment.refused=-0.5 praise=1.1 reputation=0.8
zdvihn 7.38 bad=-0.5 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=0.7 good=1.5 legal=1.0 payment.refused=1.1 praise=1.5 reputation=-1.2
zdvori 7.09 bad=0.5 complaint.delay=0.8 complaint.neglect=1.0 complaint.quality=0.5 escalation=1.7 good=-0.5 leaving=-0.5 legal=-0.5 payment.promised=-0.4 payment.refused=0.8 praise=-0.6
ze 3.15 bad=1.2 complaint.cost=-0.7 complaint.delay=0.9 complaint.neglect=5.1 escalation=-0.8 good=2.7 growth=-1.6 leaving=2.3 legal=0.6 meeting.off=-1.1 payment.delayed=-1.7 payment.disputed=0.6 payment.promised=1.9 payment.query=-2.6 payment.sent=-1.3 praise=3.7 reputation=-0.7 urgent=-1.3
zela 7.38 bad=-0.9 complaint.quality=-0.7 leaving=-0.3 legal=-0.3
zeleno 7.38 bad=-0.6 complaint.quality=-0.6 good=-0.6 growth=-0.6 praise=-0.3
zelenu 7.38 bad=0.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=2.2 good=-1.0 praise=-0.9
zemiak 7.38 bad=1.1 complaint.delay=-0.3 complaint.neglect=2.0 complaint.quality=0.7 escalation=1.3 good=-0.5 praise=-0.5 reputation=-0.5
zeriav 7.38 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=1.0 good=1.6 legal=1.4 payment.promised=1.7 praise=1.8 reputation=-0.4
zhorel 7.38 bad=-0.6 complaint.quality=-0.3 payment.delayed=2.1
zhotov 6.40 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=2.0 leaving=2.3 legal=1.1 payment.disputed=-0.3 payment.promised=1.3 payment.refused=0.5 payment.sent=-0.3 reputation=0.3
zhroma 7.38 bad=-0.9 complaint.quality=-0.4 leaving=-0.6 payment.promised=-0.3
ziacka 7.38 bad=0.5 complaint.quality=0.9 leaving=0.8
ziada 6.68 bad=-0.7 complaint.cost=1.3 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=0.7 good=-0.6 leaving=-1.1 legal=1.0 payment.disputed=-0.3 praise=-0.5
ziadam 5.91 bad=2.9 complaint.cost=1.1 complaint.delay=-1.4 complaint.quality=-1.3 escalation=-0.4 good=-1.0 growth=-0.4 legal=2.6 payment.delayed=-0.4 payment.disputed=2.4 payment.query=-0.5 payment.refused=-0.5 payment.sent=-0.5 praise=-0.8 reputation=-0.7 urgent=-0.4
ziadat 7.38 bad=0.8 complaint.delay=0.5 complaint.quality=0.8 legal=2.2
ziadna 6.87 bad=0.8 complaint.cost=0.8 complaint.neglect=2.9 complaint.quality=-0.8 good=-0.3 leaving=-0.5 legal=-0.4 payment.disputed=0.7 praise=-0.4 reputation=0.4
ziadne 6.87 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.3 leaving=-0.6 praise=-0.3 reputation=-0.4
ziados 6.53 complaint.cost=0.5 complaint.delay=0.8 complaint.neglect=0.4 complaint.quality=0.6 good=-0.4 leaving=-0.8 legal=2.4 payment.refused=-0.4 praise=-0.4 reputation=0.3 urgent=1.4
ziaka 7.38 bad=1.0 complaint.delay=1.0 complaint.quality=2.1 legal=3.0 reputation=1.5
zial 6.17 bad=-0.8 complaint.cost=-0.6 complaint.neglect=-0.6 complaint.quality=0.4 growth=-0.6 leaving=1.5 legal=-0.4 meeting.off=1.7 payment.delayed=0.6 payment.promised=1.5 payment.query=-0.3 payment.refused=-0.6 praise=0.4 reputation=-0.6
zien 7.38 bad=0.6 complaint.delay=1.1 complaint.neglect=-0.7 complaint.quality=0.5 leaving=-0.3 reputation=2.5
zije 7.38 bad=1.5 complaint.delay=1.1 complaint.neglect=5.2 complaint.quality=-0.4 leaving=-0.5 payment.disputed=-0.4 payment.refused=-0.3 reputation=-0.5
ziline 7.09 bad=0.4 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=0.6 growth=0.8 leaving=-1.0 praise=-0.6 reputation=1.4
zime 7.38 complaint.quality=0.5 good=-0.4 leaving=-0.3 legal=0.9 praise=-0.4
zimy 7.38 complaint.delay=0.9 complaint.quality=0.3 leaving=0.5
zivnos 6.28 bad=-1.1 complaint.cost=-0.8 complaint.delay=-0.9 good=1.8 growth=-0.7 leaving=3.2 legal=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.query=-0.6 payment.refused=-0.7 praise=2.1 reputation=-0.4 urgent=-0.3
zivot 7.38 bad=0.6 complaint.cost=-0.3 complaint.delay=0.8 complaint.quality=1.8 legal=1.4 payment.refused=1.1 reputation=0.9
zivote 6.87 bad=-0.4 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=1.3 good=1.0 growth=2.5 leaving=-0.5 legal=2.7 payment.disputed=-0.5 payment.refused=-0.7 payment.sent=0.6 praise=1.1 reputation=-0.6
zjedli 7.38 complaint.quality=0.3 good=1.1 leaving=0.5 praise=-0.4
zlab 7.38 bad=-1.0 complaint.cost=-0.7 complaint.neglect=-0.5 complaint.quality=0.4 payment.delayed=1.6 payment.disputed=-0.4 payment.refused=0.6
zlata 7.09 bad=-0.9 complaint.cost=-0.6 complaint.neglect=1.5 complaint.quality=-1.2 escalation=-0.3 good=0.9 leaving=-0.5 payment.disputed=0.5 payment.refused=-0.4 payment.sent=-0.4 praise=1.6 reputation=-0.6
zlati 7.09 bad=-1.4 complaint.neglect=-0.4 complaint.quality=-1.3 good=2.8 growth=-0.5 leaving=-0.3 meeting.off=1.1 payment.refused=-0.4 praise=3.5
zlava 6.87 bad=0.5 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-1.0 complaint.quality=-0.4 good=-1.0 leaving=-0.6 legal=1.3 meeting.off=-0.4 payment.disputed=4.7 payment.query=-0.6 payment.refused=-0.7 praise=-0.9 reputation=-0.3
zlavu 6.87 bad=0.9 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=0.9 leaving=-0.5 payment.disputed=1.0 payment.refused=-0.4 urgent=1.4
zle 5.84 bad=0.6 complaint.cost=-1.4 complaint.delay=-1.3 complaint.neglect=-1.3 complaint.quality=2.1 escalation=-0.5 good=-2.0 growth=-0.5 leaving=-1.4 legal=-0.8 payment.delayed=0.9 payment.disputed=2.6 payment.promised=-0.9 payment.query=-1.4 payment.refused=-1.0 payment.sent=-0.4 praise=-1.9 reputation=0.7 urgent=-0.4
zlej 7.38 bad=1.3 complaint.delay=1.2 complaint.quality=1.6 good=-0.5 praise=-0.5
zlom 7.38 bad=-0.4 complaint.quality=-0.9 good=-0.7 leaving=-0.4 meeting.off=-0.4 praise=-0.5 reputation=-0.4
zlomil 7.38 bad=-0.5 good=-0.5 meeting.off=1.4 payment.delayed=3.4 praise=-0.3
zlozil 7.09 bad=-1.0 complaint.cost=-0.7 complaint.delay=-0.3 complaint.neglect=0.8 complaint.quality=-1.2 good=-0.5 leaving=0.5 legal=-0.3 praise=-0.5
zltou 7.38 bad=0.5 complaint.quality=0.9 good=-0.4 leaving=1.1 praise=-0.3
zltu 7.38 bad=1.1 complaint.neglect=-0.4 complaint.quality=1.1 leaving=1.7 payment.sent=1.6
zlucuj 7.38 bad=-0.5 leaving=1.2 legal=-0.3
zly 7.38 bad=0.6 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=0.6 legal=1.3 payment.disputed=2.2 payment.refused=-0.3
zlyhal 7.38 complaint.quality=-0.5 legal=0.9
zmazte 7.38 bad=-0.4 payment.sent=1.6
zmene 7.09 bad=0.5 complaint.delay=-0.5 complaint.neglect=1.3 complaint.quality=-1.0 leaving=2.1 legal=1.1 payment.delayed=1.6 reputation=-0.3
zmenil 6.68 bad=0.4 complaint.neglect=0.9 complaint.quality=0.7 good=-0.7 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=-0.5 praise=-0.6 urgent=1.1
zmenit 7.09 bad=-1.1 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.3 growth=-0.5 payment.disputed=-0.4 urgent=3.2
zmenu 7.38 bad=0.9 complaint.cost=1.3 complaint.delay=-0.3 complaint.neglect=0.6 complaint.quality=-0.7 good=-0.4 leaving=1.5 payment.disputed=0.9 praise=-0.3
zmeny 7.09 bad=1.2 complaint.delay=1.7 complaint.neglect=1.7 complaint.quality=1.3 escalation=1.6 good=-0.4 leaving=0.4 praise=-0.5 urgent=2.4
zmier 7.09 complaint.cost=-0.3 complaint.quality=-0.4 legal=0.7
zmiero 7.38 bad=-0.4 complaint.quality=-0.5 good=-0.5 leaving=-0.4 praise=-0.4
zmluva 5.48 bad=-2.0 complaint.cost=-0.3 complaint.delay=0.7 complaint.neglect=-1.9 complaint.quality=-1.7 good=0.7 growth=2.9 leaving=2.5 legal=0.4 meeting.off=0.7 payment.delayed=-0.7 payment.disputed=1.0 payment.promised=-0.7 payment.query=-0.4 payment.refused=-0.3 payment.sent=-0.4 praise=-0.9 reputation=-0.9 urgent=-0.6
zmluve 6.17 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=-0.6 growth=-0.8 leaving=-1.1 legal=1.6 meeting.off=-0.4 payment.delayed=-0.4 payment.refused=-0.4 payment.sent=1.8 reputation=-0.5
zmluvn 6.08 bad=1.2 complaint.cost=-0.5 complaint.delay=3.5 complaint.neglect=-0.7 complaint.quality=-1.2 good=-0.7 growth=-0.3 leaving=-0.6 legal=4.0 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.8 payment.promised=-0.3 payment.refused=1.2 payment.sent=-0.3 praise=-0.7 reputation=-0.6
zmluvu 5.30 bad=0.7 complaint.cost=-1.1 complaint.delay=-1.6 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=-0.7 growth=2.2 leaving=2.5 payment.delayed=-1.0 payment.disputed=0.5 payment.promised=-1.1 payment.query=-0.8 payment.refused=-0.7 payment.sent=-0.8 praise=-0.7 reputation=-1.1 urgent=1.1
zmluvy 4.84 bad=0.4 complaint.cost=-1.6 complaint.delay=1.2 complaint.neglect=-0.7 escalation=0.4 good=-2.0 growth=0.5 leaving=1.9 legal=3.7 meeting.off=-1.1 payment.delayed=-0.9 payment.disputed=0.8 payment.promised=-0.7 payment.query=0.8 payment.refused=-0.6 payment.sent=1.6 praise=-1.8 reputation=-1.2 urgent=-1.0
zmysle 6.87 bad=0.5 complaint.delay=2.2 leaving=0.9 legal=0.6 payment.refused=1.4 payment.sent=-0.4
znalca 7.38 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.3 legal=1.6 payment.disputed=2.0 reputation=-0.5
znalec 6.40 bad=1.5 complaint.cost=-0.6 complaint.delay=1.1 complaint.neglect=0.5 complaint.quality=2.0 escalation=1.8 good=-0.8 leaving=0.6 legal=1.8 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.4 payment.refused=-0.7 payment.sent=-0.6 praise=-0.7 reputation=-0.6
znamen 7.09 bad=0.6 complaint.cost=1.2 complaint.delay=1.9 complaint.quality=-1.0 good=-0.3 leaving=2.8 legal=-0.3 payment.promised=1.5 praise=-0.5 reputation=-0.7
znenie 5.43 bad=-0.4 complaint.neglect=-0.4 leaving=-0.5 legal=-1.0 payment.refused=-0.6 reputation=-0.5
znicil 7.09 bad=-0.5 complaint.cost=-0.6 good=-0.5 growth=-0.3 leaving=-0.4 legal=0.8 payment.disputed=-0.3 reputation=-0.5
znie 6.68 bad=0.6 complaint.cost=0.9 complaint.delay=0.5 complaint.neglect=-0.6 complaint.quality=2.1 good=-0.6 growth=-0.4 legal=1.1 praise=-0.5 reputation=0.5
zniet 7.38 bad=-1.3 complaint.quality=-0.6 leaving=-0.5 payment.query=2.2 payment.refused=-0.4 reputation=-0.6
znizit 7.38 bad=0.5 complaint.cost=2.8 complaint.delay=-0.3 complaint.quality=-0.7 escalation=2.6 good=-0.4 leaving=0.5 praise=-0.5
znova 6.08 bad=-1.1 complaint.cost=-0.8 complaint.delay=-1.0 complaint.quality=-0.5 escalation=-0.4 growth=2.5 leaving=-1.4 legal=-0.6 meeting.off=0.9 payment.delayed=-0.5 payment.promised=0.8 payment.query=2.2 payment.refused=-0.5 praise=0.7 reputation=-0.6 urgent=-0.5
zo 4.58 bad=-2.7 complaint.cost=-2.6 complaint.delay=-0.9 complaint.neglect=-0.6 complaint.quality=-1.3 escalation=-0.6 good=0.5 growth=0.7 legal=-1.6 payment.delayed=-1.8 payment.disputed=-1.6 payment.promised=0.5 payment.query=-0.4 payment.refused=1.3 payment.sent=-1.4 praise=0.6 reputation=-1.7 urgent=-1.2
zoberi 7.38 complaint.cost=0.9 complaint.neglect=0.8 good=0.9 growth=1.7 praise=1.1
zobral 7.09 bad=-1.2 complaint.delay=-0.3 complaint.quality=-0.6 good=-0.3 leaving=-0.5 meeting.off=2.3 reputation=-0.5
zodpov 6.28 bad=2.0 complaint.cost=-1.3 complaint.delay=-0.3 complaint.quality=2.2 escalation=3.5 good=-1.1 growth=-0.5 leaving=-1.2 legal=2.9 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=-0.8 praise=-1.0 reputation=-0.9
zomrel 7.09 bad=1.2 complaint.cost=-0.6 complaint.delay=0.6 complaint.quality=1.7 leaving=1.1 payment.delayed=-0.4 payment.promised=1.1
zopako 7.38 bad=0.4 complaint.quality=0.4 good=-0.5 leaving=-0.6 meeting.off=1.7 payment.promised=-0.5 payment.refused=1.3 praise=-0.5
zostal 7.09 bad=1.5 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=2.1 good=-0.6 payment.delayed=-0.4 payment.promised=1.0 payment.refused=-0.5 praise=-0.6 reputation=1.5
zostan 7.38 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=1.3 escalation=2.4 payment.disputed=-0.3 payment.refused=1.8 reputation=-0.5
zostat 6.87 bad=-1.4 complaint.cost=0.8 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=-1.1 good=-0.6 growth=-0.4 leaving=2.8 legal=-0.4 payment.refused=-0.8 praise=-0.4
zostav 6.08 bad=-3.3 complaint.cost=-1.0 complaint.delay=-1.0 complaint.neglect=-1.1 complaint.quality=-2.3 escalation=-0.4 good=1.3 leaving=-1.3 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=0.6 payment.query=-0.3 payment.refused=-1.1 payment.sent=-0.5 praise=-1.4 reputation=-0.7
zoznam 6.40 bad=-1.3 complaint.cost=-1.1 complaint.delay=-0.9 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=-0.6 good=-0.6 growth=-0.3 leaving=1.4 payment.disputed=-1.0 payment.refused=-0.7 payment.sent=2.8 praise=-0.5 reputation=-0.6 urgent=-0.4
zratal 7.38 bad=0.9 complaint.cost=3.2 complaint.neglect=-0.4 complaint.quality=1.1 good=-0.6 leaving=1.4 praise=-0.7
zrejme 6.87 bad=0.6 complaint.cost=-0.3 complaint.delay=1.6 complaint.neglect=1.6 complaint.quality=0.8 leaving=-0.4 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.4 payment.query=1.4 payment.refused=-0.6 reputation=0.5
zrkadl 7.09 bad=1.2 complaint.cost=1.0 complaint.delay=0.7 complaint.quality=2.4 good=-0.4 payment.refused=1.4
zrozum 7.38 bad=-0.8 complaint.quality=-0.4 good=1.4 leaving=-0.3 payment.query=1.4 praise=1.6
zrusen 6.68 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=0.7 good=-0.6 growth=-0.5 leaving=-0.3 legal=-0.3 payment.disputed=-0.4 payment.query=-0.5 payment.refused=0.7 payment.sent=-0.3 praise=-0.4
zrusil 6.68 bad=1.9 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=1.3 good=-0.6 leaving=1.4 meeting.off=-0.4 payment.disputed=0.8 payment.refused=2.1 payment.sent=-0.4 praise=-0.6 reputation=-0.5
zrusim 7.38 leaving=0.9 praise=0.3
zrusit 6.28 bad=-2.3 complaint.cost=-0.4 complaint.delay=-1.1 complaint.neglect=-1.0 complaint.quality=-1.5 escalation=-0.5 good=1.0 growth=1.0 leaving=0.5 legal=-0.5 meeting.off=7.1 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.7 payment.query=-0.3 payment.refused=-0.4 praise=1.3 reputation=-0.6
zruste 7.09 bad=3.2 complaint.delay=0.7 complaint.quality=-0.4 good=-1.5 growth=-0.6 leaving=1.6 meeting.off=1.5 payment.query=-0.4 praise=-1.0 urgent=-0.4
zubna 7.38 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=0.8 growth=-0.4 leaving=-0.4 reputation=0.9
zus 7.38 growth=0.8 praise=0.5
zuzana 7.38 bad=-0.8 complaint.delay=-0.5 complaint.quality=-0.4 legal=-0.4 reputation=-0.5
zuzka 7.38 complaint.delay=0.8 complaint.quality=-0.5 good=-0.4 leaving=0.4
zvazu 7.38 bad=0.8 complaint.neglect=-0.4 complaint.quality=0.4 leaving=1.1 reputation=3.6
zvazuj 6.87 bad=1.3 complaint.cost=1.1 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=1.0 good=-0.5 leaving=1.5 legal=3.0 payment.refused=-0.3 praise=-0.4 reputation=-0.4
zverej 6.28 bad=3.1 complaint.cost=1.4 complaint.delay=-0.4 escalation=0.9 good=-1.6 growth=-0.4 leaving=-0.6 legal=-1.0 meeting.off=-0.5 payment.disputed=0.4 payment.refused=-0.4 payment.sent=-0.3 praise=-1.7 reputation=6.5
zveril 7.38 complaint.delay=-0.7 complaint.quality=-1.0 growth=1.8 leaving=0.8 payment.refused=-0.4 praise=1.0
zviaza 7.38 bad=0.5 complaint.delay=1.2 complaint.quality=1.5 good=-0.5 legal=-0.3 payment.delayed=-0.4 payment.promised=2.2 praise=-0.5
zvladl 6.87 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.3 good=1.7 leaving=-0.5 legal=-0.3 meeting.off=-0.4 praise=1.9 reputation=1.0
zvladn 7.38 bad=-0.6 complaint.cost=-0.4 complaint.quality=-0.5 good=2.1 praise=2.0 urgent=1.5
zvlast 7.38 bad=0.8 complaint.delay=-0.6 complaint.neglect=3.0 complaint.quality=0.8 good=-0.3 leaving=1.4 praise=-0.3 reputation=0.5
zvonce 6.87 bad=-1.1 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.8 good=0.5 leaving=-0.3 payment.refused=-0.3 praise=0.6
zvyraz 7.38 bad=0.3 complaint.delay=-0.3 complaint.quality=0.8 good=-0.4 growth=-0.3 leaving=1.1 praise=-0.3
zvysil 7.38 bad=-0.5 good=0.5 growth=1.4 praise=-0.7
zvysok 5.91 complaint.cost=2.0 complaint.neglect=-0.7 escalation=-0.4 growth=-0.5 legal=-0.7 payment.delayed=-0.6 payment.disputed=2.7 payment.promised=-0.3 payment.query=-0.4 payment.refused=1.4 payment.sent=1.9
