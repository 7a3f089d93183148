# Made by tools/train out of 1020 labelled texts; change them,
# not this.  heed-lexicon(5) tells what the numbers are.
language cs

[figures]
negative-from -1.1

[trained]
* bad=-0.92 complaint.cost=-2.13 complaint.delay=-1.89 complaint.neglect=-2.31 complaint.quality=-1.17 escalation=-2.36 good=-1.37 growth=-2.87 leaving=-1.63 legal=-2.19 meeting.off=-1.66 payment.delayed=-2.84 payment.disputed=-2.46 payment.promised=-2.56 payment.query=-3.01 payment.refused=-1.72 payment.sent=-2.21 praise=-1.23 reputation=-2.00 urgent=-1.97
!a 5.44 bad=1.6 complaint.cost=1.8 complaint.delay=0.6 complaint.neglect=1.2 complaint.quality=-0.8 escalation=1.0 growth=-0.4 leaving=2.4 legal=0.9 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=2.8 payment.promised=1.1 payment.query=-0.3 payment.refused=3.8 payment.sent=-0.3 reputation=1.3 urgent=-0.4
!ani 5.63 bad=1.8 complaint.delay=2.0 complaint.neglect=-0.4 complaint.quality=2.9 escalation=-0.4 good=0.9 growth=-0.4 leaving=-1.0 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=1.6 payment.query=-0.3 payment.refused=1.6 payment.sent=-0.4 praise=1.2 reputation=-1.0 urgent=-0.5
!baraku 6.83 complaint.neglect=-0.4 complaint.quality=0.6 good=-0.5 leaving=-0.4 legal=0.7 payment.refused=0.5 praise=-0.4
!byste 6.83 bad=-0.3 payment.promised=-0.4 payment.sent=2.7
!cena 6.83 bad=1.0 complaint.cost=3.1 complaint.delay=-0.3 complaint.neglect=1.0 complaint.quality=-0.4 leaving=1.2 payment.disputed=2.3 reputation=-0.4
!cenu 6.83 bad=1.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.9 escalation=1.3 good=-0.6 legal=2.0 praise=-0.5
!co 6.14 complaint.cost=-0.5 complaint.quality=-0.9 good=4.1 legal=1.3 meeting.off=0.7 payment.disputed=-0.3 payment.refused=-0.4 praise=4.7 reputation=0.7
!do 6.83 complaint.delay=-0.3 complaint.neglect=1.4 complaint.quality=-0.5 good=-0.5 leaving=-0.3 legal=-0.3 praise=-0.5 urgent=2.3
!duvod 6.54 bad=0.8 complaint.cost=2.6 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=1.9 growth=3.5 leaving=2.3 meeting.off=-0.3 praise=0.5 reputation=-0.4
!faktur 6.54 complaint.cost=1.6 complaint.delay=-0.4 complaint.quality=-0.5 leaving=-0.4 payment.delayed=1.5 payment.disputed=2.3 payment.sent=1.8
!fungov 6.83 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=0.4 leaving=-0.7 payment.refused=1.1 reputation=-0.6
!jedine 6.54 bad=0.6 complaint.neglect=3.0 complaint.quality=-1.0 good=0.5 growth=0.9 leaving=-0.7 legal=-0.3 payment.refused=-0.4 praise=0.8
!jedna 6.83 bad=-1.6 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.8 good=2.6 leaving=-0.7 payment.refused=-1.3 praise=2.8
!jsem 6.54 bad=1.5 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.5 good=-0.7 leaving=-0.4 payment.disputed=1.7 payment.refused=0.9 praise=-0.6 reputation=0.9
!korunu 6.83 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=0.5 escalation=-0.3 good=-0.4 leaving=-1.0 payment.refused=1.7 praise=-0.3 reputation=-0.5
!krome 6.83 complaint.neglect=-0.3 complaint.quality=0.9 good=-0.3 leaving=1.4
!li 6.83 bad=0.5 complaint.neglect=-0.4 complaint.quality=1.3 escalation=0.7 legal=1.7 payment.refused=1.3
!me 6.83 bad=-0.7 complaint.neglect=0.8 complaint.quality=-0.6 good=1.7 leaving=-0.3 legal=-0.3 praise=1.9 reputation=-0.6
!meli 6.83 bad=-0.3 payment.promised=-0.4 payment.sent=2.7
!menit 6.54 bad=-1.7 complaint.cost=-0.8 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.8 good=1.4 growth=2.0 leaving=-1.0 payment.refused=-0.3 praise=-0.3 reputation=-0.4
!mi 6.83 complaint.cost=-0.5 complaint.quality=-1.0 good=-0.4 leaving=-0.5 payment.query=0.8 payment.refused=1.3 praise=-0.5
!mit 6.54 complaint.quality=0.9 good=-0.7 payment.promised=-0.4 payment.refused=-0.3 payment.sent=2.5 praise=-0.7 reputation=1.2
!na 5.36 bad=-0.6 complaint.cost=-0.9 complaint.delay=1.7 complaint.neglect=0.4 complaint.quality=0.7 escalation=2.1 good=-1.6 growth=-0.5 leaving=2.6 legal=-1.0 meeting.off=0.9 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.5 payment.refused=0.8 payment.sent=1.7 praise=-1.4 urgent=-0.4
!nam 6.83 bad=-0.3 complaint.cost=1.3 complaint.neglect=0.3 complaint.quality=-0.5 payment.query=1.0 payment.refused=-0.3
!nebere 6.83 bad=1.1 complaint.delay=0.8 complaint.neglect=2.3 good=-0.6 praise=-0.7 urgent=3.0
!nebude 5.98 bad=0.5 complaint.cost=-0.8 complaint.delay=3.0 complaint.neglect=-0.9 complaint.quality=0.4 good=0.6 growth=-0.5 leaving=-0.9 legal=1.4 meeting.off=-0.5 payment.disputed=1.3 payment.refused=3.6 praise=-0.8 reputation=0.4
!nebudu 6.83 complaint.quality=0.8 good=-0.9 leaving=-0.4 praise=-0.8 reputation=1.2
!nej 6.54 bad=-1.6 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=-0.8 leaving=1.3 payment.query=1.7 payment.refused=-0.7 praise=-0.3
!nenapa 6.83 bad=-1.1 complaint.neglect=-0.7 complaint.quality=0.3 good=1.7 payment.refused=0.9 praise=1.9 reputation=0.8
!neobje 6.83 bad=1.1 complaint.delay=-0.3 complaint.quality=-0.6 payment.disputed=1.8 payment.refused=1.0 reputation=-0.4
!neobte 6.83 bad=0.5 complaint.cost=1.3 complaint.delay=0.8 complaint.neglect=1.1 complaint.quality=0.8 reputation=-0.4
!nereag 6.83 bad=1.4 complaint.neglect=2.6 complaint.quality=1.4 escalation=1.1 reputation=1.9
!nic 5.98 complaint.delay=0.9 complaint.neglect=1.4 complaint.quality=0.8 good=0.8 growth=1.5 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.3 praise=-0.7 reputation=0.9
!nijak 6.83 bad=-1.0 complaint.quality=-0.7 good=-0.6 payment.refused=-0.3 praise=-0.7
!o 6.14 bad=1.5 complaint.cost=1.2 complaint.delay=-0.4 complaint.neglect=2.9 complaint.quality=1.6 good=-0.9 growth=-0.4 leaving=1.2 payment.refused=-0.5 praise=-0.9 reputation=3.1
!od 6.54 bad=-0.4 complaint.cost=-0.6 complaint.neglect=1.0 complaint.quality=-0.4 good=-1.0 leaving=0.6 payment.query=2.3 praise=-0.7
!po 6.54 bad=-0.6 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=-0.6 escalation=1.9 good=0.7 growth=-0.3 leaving=0.9 payment.refused=-0.6 praise=0.9
!predan 6.83 bad=1.3 complaint.delay=1.2 complaint.quality=-0.7 leaving=-0.6 legal=0.7 payment.refused=1.5 payment.sent=-0.3
!pripad 6.83 bad=1.4 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=-0.4 good=-0.4 legal=1.9 payment.disputed=4.6 payment.query=-0.6 payment.refused=3.2 reputation=-0.5
!psat 6.32 bad=-1.0 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=0.6 complaint.quality=-1.2 escalation=-0.3 good=1.8 growth=0.6 leaving=-1.0 legal=-0.5 meeting.off=-0.3 payment.refused=-0.4 praise=2.2 reputation=1.8
!resit 6.83 bad=1.1 complaint.delay=-0.4 complaint.neglect=2.1 complaint.quality=-1.4 escalation=3.3 good=-0.5 leaving=-0.3 legal=-0.5 meeting.off=-0.3 praise=-0.3 reputation=-0.4
!s 6.54 bad=1.3 complaint.neglect=-0.4 complaint.quality=2.6 good=-0.4 leaving=-0.3 legal=-0.4 payment.refused=-0.5 praise=-0.3 reputation=1.4
!se 5.53 bad=1.9 complaint.cost=0.3 complaint.delay=1.0 complaint.neglect=2.5 complaint.quality=1.8 escalation=0.9 good=-0.9 growth=-0.4 legal=3.3 meeting.off=-0.6 payment.delayed=0.7 payment.disputed=-0.4 payment.promised=0.8 payment.query=-0.4 payment.sent=-0.4 praise=-0.9 reputation=0.5 urgent=1.4
!si 5.98 complaint.cost=-0.5 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.7 leaving=0.9 legal=-0.5 meeting.off=-0.3 payment.disputed=1.2 payment.query=-0.4 payment.refused=2.2 praise=-0.6 reputation=0.6 urgent=-0.4
!smlouv 6.83 bad=-0.6 complaint.delay=-0.4 complaint.quality=-0.9 escalation=1.5 good=-0.5 leaving=1.2 legal=-0.6 payment.refused=-0.4 praise=-0.4 reputation=-0.4
!spatne 6.83 bad=0.4 complaint.quality=0.9 good=1.5 meeting.off=-0.4 payment.disputed=-0.3 praise=1.6
!spokoj 6.83 bad=1.9 complaint.cost=-0.3 complaint.quality=2.5 good=-0.7 praise=-0.6
!tak 6.83 bad=0.8 complaint.neglect=-0.4 complaint.quality=2.4 legal=0.7 payment.refused=2.5 reputation=-0.3
!to 4.93 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.4 escalation=-0.5 good=1.1 growth=0.6 leaving=-0.6 legal=-0.9 payment.delayed=-0.8 payment.disputed=-1.0 payment.promised=-0.5 payment.query=2.5 payment.refused=1.1 payment.sent=-0.9 praise=1.4 urgent=0.7
!toho 6.83 bad=1.3 complaint.cost=1.7 complaint.neglect=1.3 complaint.quality=1.0 leaving=0.8 payment.disputed=1.8
!u 6.83 bad=1.4 complaint.neglect=-0.6 complaint.quality=-0.8 good=-0.5 legal=2.9 payment.refused=-0.5 praise=0.5
!uctu 6.54 bad=-0.8 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.3 good=-0.3 meeting.off=-0.3 payment.promised=-0.4 payment.refused=-0.3 payment.sent=2.5 praise=-0.3 urgent=2.1
!uplne 6.83 bad=1.9 complaint.quality=2.0 good=-1.1 meeting.off=-0.3 praise=-0.9
!v 5.85 bad=-0.8 complaint.cost=-0.3 complaint.delay=1.7 complaint.neglect=-0.6 complaint.quality=-0.4 good=-0.6 growth=-0.3 legal=1.2 meeting.off=-0.3 payment.delayed=-0.3 payment.query=2.7 payment.refused=1.2 payment.sent=-0.7 praise=-0.6 reputation=-0.4
!vam 6.83 bad=-0.3 complaint.neglect=-0.4 complaint.quality=0.9 good=1.0 leaving=-0.6 legal=1.2 payment.refused=0.9 praise=1.2
!vas 5.36 complaint.cost=2.6 complaint.delay=-1.0 complaint.neglect=-0.4 complaint.quality=-1.2 escalation=1.4 good=1.5 growth=-0.6 leaving=1.6 legal=-1.1 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=1.4 payment.refused=-1.0 payment.sent=-0.4 praise=1.8 reputation=0.4 urgent=-0.4
!vliv 6.83 bad=-0.6 complaint.quality=-0.3 good=-0.4 leaving=-0.4 praise=-0.4
!z 5.98 bad=-0.8 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=1.3 complaint.quality=0.3 escalation=0.8 growth=0.7 leaving=-0.7 legal=-0.5 meeting.off=-0.5 payment.delayed=2.3 payment.refused=-0.9 praise=0.6 reputation=1.2
a 2.16 bad=2.1 complaint.delay=3.3 complaint.quality=3.6 escalation=0.7 good=1.9 growth=1.7 leaving=-1.1 legal=3.8 meeting.off=-2.3 payment.delayed=0.4 payment.disputed=-1.6 payment.promised=1.7 payment.query=1.3 payment.refused=2.2 payment.sent=-1.1 praise=2.4 reputation=2.1 urgent=1.5
aby 6.14 bad=-0.3 complaint.cost=-0.3 complaint.delay=2.1 complaint.neglect=-0.6 complaint.quality=-0.5 escalation=1.0 good=-0.5 leaving=0.4 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.3 praise=-0.5 reputation=-0.4
abyste 5.85 complaint.cost=-0.5 complaint.delay=0.4 complaint.quality=0.8 escalation=0.9 good=0.4 growth=0.7 leaving=-0.8 legal=1.1 payment.disputed=-0.3 payment.refused=-0.7 praise=-0.8 reputation=0.6
adresa 6.32 bad=-1.1 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-0.6 good=-0.8 leaving=-0.4 legal=-0.4 meeting.off=-0.7 payment.refused=-0.3 praise=-0.7 reputation=-0.4
adresu 6.14 bad=-2.0 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-1.0 escalation=-0.4 good=-0.7 leaving=-0.8 legal=-0.4 meeting.off=1.0 payment.delayed=-0.4 payment.promised=1.2 payment.query=-0.7 payment.refused=-0.4 payment.sent=-0.4 praise=-0.7 reputation=-0.6 urgent=-0.4
advent 6.83 bad=-0.7 complaint.quality=-0.4 payment.delayed=1.1 payment.promised=1.5 payment.query=1.0
advoka 5.22 bad=0.6 complaint.cost=-1.0 complaint.delay=-1.2 complaint.neglect=1.1 complaint.quality=1.3 escalation=-0.6 good=-1.7 growth=-0.7 leaving=-1.5 legal=4.5 meeting.off=-0.9 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.6 payment.sent=-0.5 praise=-1.6 reputation=0.5 urgent=-0.5
agendu 6.54 bad=-1.0 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.7 leaving=-0.7 praise=-0.4
agendy 6.83 bad=1.1 complaint.delay=-0.3 complaint.neglect=1.2 complaint.quality=-0.5 good=-0.3 leaving=1.8 legal=1.5
agentu 6.83 bad=0.8 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.2 escalation=-0.3 good=-0.5 growth=-0.4 leaving=1.3 praise=0.4
ahoj 5.29 bad=-2.1 complaint.cost=-0.5 complaint.neglect=-1.2 complaint.quality=-0.6 good=-0.7 growth=-0.7 legal=-0.7 meeting.off=0.8 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=2.0 payment.refused=-0.6 payment.sent=-0.7 praise=-0.6 reputation=-1.4 urgent=1.3
akci 6.83 bad=-1.0 complaint.delay=-0.4 complaint.quality=-0.4 good=-0.5 growth=-0.4 leaving=-0.4
aktual 6.54 complaint.delay=1.0 escalation=1.4 good=-0.6 leaving=-0.5 praise=-0.6 urgent=0.8
ale 3.82 bad=1.0 complaint.cost=2.1 complaint.delay=1.3 complaint.neglect=2.2 complaint.quality=0.5 escalation=-1.3 good=-1.6 growth=-1.4 leaving=3.1 legal=-1.8 payment.disputed=-1.8 payment.query=-0.5 payment.refused=1.2 praise=-0.8 reputation=0.8 urgent=-1.1
anglic 5.85 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.9 growth=-0.6 leaving=-0.7 legal=-0.9 meeting.off=-0.4 payment.promised=-0.3 payment.refused=-0.3 reputation=-0.4 urgent=-0.8
ani 4.60 bad=3.3 complaint.cost=-1.7 complaint.delay=1.2 complaint.neglect=2.6 complaint.quality=2.6 good=2.4 growth=-1.4 leaving=1.8 legal=-1.4 payment.delayed=-0.7 payment.disputed=1.3 payment.promised=0.4 payment.query=-0.7 payment.refused=8.3 payment.sent=-0.8 praise=3.4 urgent=0.9
ano 6.54 complaint.quality=0.5 legal=1.2 urgent=1.7
archit 6.83 complaint.quality=0.5 leaving=-0.3 meeting.off=1.3 payment.refused=0.7
archiv 6.14 bad=-0.7 complaint.delay=-0.4 complaint.neglect=-0.4 escalation=0.4 good=0.4 growth=-0.6 leaving=0.8 legal=0.3 praise=0.6 reputation=-0.4
asi 5.73 bad=1.4 complaint.cost=-0.5 complaint.delay=0.9 complaint.neglect=2.3 complaint.quality=-0.9 good=-1.8 growth=-0.6 leaving=-1.0 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=-1.8 reputation=2.7 urgent=-0.4
asiste 6.83 bad=0.6 complaint.cost=1.1 complaint.delay=-0.3 complaint.neglect=1.1 complaint.quality=0.4 good=-0.3 leaving=0.6
aspon 5.53 bad=2.8 complaint.cost=1.2 complaint.delay=0.7 complaint.neglect=1.0 complaint.quality=-0.7 escalation=-0.3 good=0.4 growth=-0.4 legal=0.7 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.8 payment.query=-0.3 payment.refused=1.3 payment.sent=-0.5 praise=0.5 urgent=1.0
at 4.67 bad=0.5 complaint.cost=-1.6 complaint.delay=1.4 complaint.neglect=2.5 complaint.quality=-0.4 escalation=1.8 good=-2.8 growth=-1.2 leaving=0.3 legal=-0.3 meeting.off=-1.1 payment.delayed=-0.8 payment.disputed=-0.8 payment.promised=2.0 payment.query=-0.8 payment.refused=2.9 praise=-2.5 reputation=2.2 urgent=1.5
atelie 6.54 bad=-0.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.3 good=1.5 growth=1.2 leaving=0.8 payment.refused=-0.4 praise=1.4
audit 6.83 bad=-0.8 complaint.neglect=-0.5 complaint.quality=-0.5 good=0.8 leaving=-0.5 praise=0.7
audito 4.75 bad=-0.6 complaint.quality=-0.3 leaving=-0.7 legal=-0.4 payment.query=2.4 payment.refused=-0.4 reputation=-0.6
aute 6.32 bad=-1.3 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-1.4 good=-0.3 leaving=-0.7 legal=-0.8 meeting.off=2.9 payment.promised=-0.4 payment.refused=-0.4 praise=-0.3 reputation=1.0 urgent=-0.4
auto 6.14 bad=-1.9 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.9 good=-0.5 growth=-0.4 leaving=-0.4 meeting.off=1.8 payment.delayed=1.4 payment.refused=-0.3 praise=-0.5 reputation=-0.6 urgent=-0.3
autobu 6.83 complaint.delay=0.6 complaint.quality=-0.4 good=0.6 praise=0.6 urgent=2.0
automa 5.53 bad=-1.7 complaint.cost=-0.4 complaint.neglect=-1.3 escalation=-0.4 good=-1.0 growth=-0.5 leaving=-0.8 legal=-1.0 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.6 payment.sent=-0.5 praise=-0.8 reputation=-0.5 urgent=-0.4
az 4.14 bad=-0.9 complaint.cost=-1.6 complaint.quality=-0.8 escalation=-0.9 good=-1.4 growth=-1.5 leaving=-1.9 legal=-0.7 meeting.off=-0.3 payment.delayed=4.3 payment.disputed=-1.0 payment.query=-1.2 payment.refused=4.0 payment.sent=-1.4 praise=-1.3 reputation=-0.8 urgent=-0.3
b 6.32 bad=-0.7 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.4 escalation=1.1 good=-0.5 growth=1.3 leaving=-0.6 meeting.off=-0.5 payment.delayed=-0.4 payment.promised=-0.4 payment.sent=1.7 praise=-0.5 urgent=1.4
babick 6.32 bad=-0.8 complaint.quality=-0.7 good=0.9 leaving=-0.5 legal=-0.3 payment.refused=-0.3 praise=1.0 reputation=-0.4
babovk 6.83 complaint.neglect=0.5 complaint.quality=0.8 reputation=-0.4
bance 6.54 bad=2.0 complaint.delay=-0.4 complaint.neglect=2.0 complaint.quality=0.6 good=-0.7 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.4 payment.refused=4.1 payment.sent=-0.3 praise=-0.6 reputation=-0.4
banka 6.32 complaint.cost=-0.3 complaint.delay=1.7 complaint.neglect=-0.4 complaint.quality=-1.0 good=-0.3 leaving=-0.4 legal=-0.3 meeting.off=-0.8 payment.delayed=2.1 payment.promised=2.0 payment.refused=-0.8 payment.sent=-0.5 praise=-0.3 reputation=-0.3
banky 6.14 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.3 growth=-0.5 leaving=-0.6 legal=-0.5 meeting.off=-0.3 payment.disputed=-0.4 payment.promised=3.4 payment.refused=-0.7 payment.sent=1.7 praise=0.7 reputation=-0.5 urgent=-0.4
banner 6.83 complaint.delay=1.0 complaint.neglect=0.8 complaint.quality=1.3 good=0.4 praise=0.5 urgent=1.0
bartov 6.83 bad=1.2 good=-0.4 legal=2.0 praise=-0.3
barvy 6.54 bad=-1.0 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=1.0 good=2.4 leaving=-0.3 praise=2.5 reputation=-0.4
bavi 6.83 bad=1.2 complaint.neglect=-0.4 complaint.quality=0.7 good=-0.4 leaving=3.1 payment.refused=-0.4 praise=-0.3 reputation=-0.5
bavili 6.83 complaint.quality=0.9 good=-0.6 legal=-0.3 praise=-0.6 reputation=1.2
bere 6.54 bad=-0.9 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.4 growth=-0.4 leaving=-0.4 urgent=1.8
bereme 6.54 bad=-1.3 complaint.delay=-0.6 complaint.quality=-0.8 good=0.5 growth=3.6 leaving=-0.5 legal=-0.4 payment.refused=-0.5 praise=-0.8 reputation=-0.5
berte 6.83 complaint.neglect=1.7 complaint.quality=-0.6 growth=1.3 leaving=1.0 payment.refused=1.4 praise=0.4
beru 6.54 bad=-1.0 complaint.delay=-0.5 complaint.quality=-0.5 good=1.0 growth=-0.4 legal=-0.3 payment.promised=2.2 payment.refused=-0.3 praise=1.2 reputation=-0.5
bez 4.63 bad=2.1 complaint.cost=2.1 complaint.delay=-0.5 complaint.neglect=3.3 complaint.quality=2.4 good=1.6 leaving=4.0 legal=0.8 meeting.off=-0.3 payment.delayed=0.3 payment.promised=1.5 payment.refused=1.9 payment.sent=-0.9 praise=1.8 reputation=-1.5 urgent=-0.8
beze 6.32 bad=-1.1 complaint.quality=-0.8 good=-0.4 growth=-0.4 leaving=-0.3 legal=-0.3 payment.refused=-0.3 praise=-0.3
bezet 6.83 bad=0.7 leaving=2.9
bezi 5.98 complaint.delay=-0.7 complaint.neglect=-1.1 complaint.quality=-1.3 escalation=-0.5 good=1.0 leaving=-0.6 legal=2.4 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=-0.4 payment.refused=-0.4 payment.sent=-0.3 praise=0.9 reputation=-0.9 urgent=-0.3
bezne 6.83 bad=1.2 complaint.neglect=2.0 complaint.quality=-0.7 escalation=2.2 good=-0.4 leaving=1.0 legal=1.3
blesko 6.83 complaint.delay=-0.4 complaint.quality=-1.0 good=1.0 legal=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=1.3 praise=1.0 reputation=1.7
bodu 6.83 bad=0.4 complaint.quality=1.3 leaving=1.0 legal=1.4
bohuze 5.44 bad=-0.9 complaint.cost=-0.8 complaint.delay=-1.0 complaint.neglect=-0.6 escalation=-0.3 growth=-0.8 leaving=0.5 legal=-0.7 meeting.off=4.0 payment.delayed=1.6 payment.disputed=-0.4 payment.promised=1.0 payment.query=-0.5 payment.refused=-0.7 payment.sent=0.6 praise=0.6 reputation=-0.5 urgent=0.5
bracha 6.83 complaint.neglect=-0.3 complaint.quality=1.1 good=-0.5 legal=1.6 praise=-0.5
bracho 6.83 bad=-1.0 complaint.neglect=-0.6 complaint.quality=-0.6 good=1.2 growth=1.5 leaving=0.8 payment.refused=-0.5 praise=1.4
bratra 6.83 bad=-0.5 good=0.7 growth=1.5 praise=0.6
brezen 6.14 bad=-1.4 complaint.cost=-0.9 complaint.neglect=-0.4 complaint.quality=0.4 good=-0.5 leaving=1.2 legal=-0.8 payment.delayed=1.3 payment.disputed=-0.6 payment.promised=-0.8 payment.query=0.8 payment.refused=-0.7 payment.sent=0.9 praise=-0.5 urgent=-0.5
brezna 6.83 bad=-0.5 complaint.quality=-0.5 good=1.0 growth=1.2 praise=1.0
brigad 6.32 complaint.cost=1.2 complaint.delay=-0.3 complaint.neglect=0.3 complaint.quality=0.3 good=-0.6 leaving=-0.4 meeting.off=-0.4 praise=-0.4 reputation=-0.6 urgent=2.1
brne 6.83 bad=-0.8 complaint.quality=-0.5 good=-0.3 leaving=0.8 praise=-0.4
brozur 6.14 bad=-0.5 complaint.quality=-0.4 good=0.9 growth=2.2 leaving=-0.4 praise=1.0
bude 4.04 bad=1.5 complaint.cost=-1.7 complaint.delay=1.4 complaint.neglect=-1.8 complaint.quality=1.9 escalation=-1.2 good=-2.7 growth=-0.9 leaving=-2.2 legal=1.9 payment.delayed=1.4 payment.disputed=-1.0 payment.promised=-0.6 payment.query=-1.5 payment.refused=4.4 payment.sent=-1.1 praise=-2.4 reputation=0.6 urgent=-1.1
budeme 5.29 bad=0.4 complaint.cost=0.7 complaint.neglect=-1.1 complaint.quality=1.3 escalation=-0.5 good=-1.7 growth=-0.7 leaving=1.5 legal=0.6 meeting.off=-1.1 payment.delayed=1.8 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.4 payment.refused=0.7 praise=-1.5 reputation=0.4 urgent=-0.4
budete 6.14 bad=-0.7 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.9 good=-0.6 leaving=-0.7 legal=1.3 payment.refused=1.1 praise=-0.6 reputation=-0.6
budiz 6.83 bad=1.3 complaint.cost=1.5 complaint.delay=1.1 complaint.quality=1.1 leaving=-0.4 payment.refused=0.9
budou 5.85 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.8 good=-0.7 growth=-0.4 leaving=-0.6 legal=-0.6 meeting.off=-0.5 payment.delayed=1.0 payment.refused=1.0 praise=-0.7 reputation=-0.4 urgent=-0.3
budu 5.85 bad=2.1 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=1.7 complaint.quality=0.7 escalation=1.3 good=-1.3 growth=-0.7 leaving=0.6 legal=-0.7 meeting.off=-0.8 payment.delayed=1.0 payment.promised=-0.4 payment.refused=-0.4 praise=-0.9 reputation=3.1 urgent=-0.5
by 4.37 bad=-1.2 complaint.cost=0.7 complaint.delay=-2.3 complaint.neglect=0.4 complaint.quality=-0.6 escalation=-0.8 good=0.9 growth=2.0 leaving=-0.4 legal=-1.5 payment.delayed=2.1 payment.disputed=-1.0 payment.promised=-0.5 payment.query=-0.3 payment.refused=-1.4 payment.sent=-0.3 praise=1.5 reputation=-0.9
bych 4.88 bad=-1.6 complaint.cost=0.6 complaint.delay=-1.2 complaint.neglect=-0.5 complaint.quality=-1.6 escalation=-0.5 good=1.6 growth=1.0 leaving=0.8 legal=-1.0 meeting.off=-0.9 payment.delayed=-0.7 payment.promised=0.3 payment.query=3.1 payment.refused=-1.1 payment.sent=0.3 praise=0.8 reputation=-1.4 urgent=-0.8
bychom 4.75 bad=-2.7 complaint.cost=-1.4 complaint.delay=-1.6 complaint.quality=-0.9 escalation=0.9 good=0.8 growth=4.1 leaving=-0.9 legal=-0.9 payment.disputed=-0.9 payment.promised=-0.8 payment.refused=-1.0 payment.sent=-0.7 praise=0.9 reputation=-1.2 urgent=-1.3
byl 4.98 bad=-0.5 complaint.cost=-0.7 complaint.delay=0.6 complaint.neglect=-0.9 complaint.quality=2.4 escalation=-0.8 good=1.2 growth=-1.0 leaving=1.2 legal=-0.6 meeting.off=-1.1 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.5 payment.refused=0.3 payment.sent=-0.5 praise=1.8 urgent=-0.7
byla 5.10 complaint.delay=1.2 complaint.neglect=-1.2 escalation=-0.4 good=1.4 leaving=-0.3 legal=-1.4 meeting.off=-1.5 payment.delayed=1.8 payment.disputed=-0.7 payment.promised=0.7 payment.query=-0.6 payment.refused=-0.8 payment.sent=2.3 praise=0.7 reputation=-0.8 urgent=-0.6
byli 5.98 bad=2.4 complaint.cost=1.1 complaint.delay=0.9 complaint.neglect=2.8 complaint.quality=0.4 good=-0.8 growth=-0.3 leaving=2.4 legal=0.6 payment.refused=-0.4 praise=-0.7 reputation=-0.7
bylo 5.16 bad=-1.4 complaint.cost=-1.1 complaint.delay=0.3 complaint.neglect=1.7 escalation=-0.4 good=1.2 growth=1.1 leaving=1.0 legal=-1.4 meeting.off=1.0 payment.delayed=0.7 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.6 praise=2.7 reputation=-0.9
byly 6.83 bad=-1.2 complaint.quality=-1.1 good=3.7 leaving=-0.4 meeting.off=1.0 praise=3.8
byste 5.63 bad=-1.0 complaint.cost=-0.3 complaint.delay=-1.1 complaint.neglect=1.3 complaint.quality=0.5 growth=0.8 leaving=-0.7 legal=-0.4 meeting.off=1.1 payment.delayed=-0.4 payment.query=-0.4 payment.refused=-0.5 reputation=-0.5
byt 5.16 bad=3.2 complaint.cost=-0.7 complaint.delay=5.8 complaint.neglect=0.7 complaint.quality=0.7 escalation=1.7 good=-1.1 growth=-0.9 leaving=-1.0 meeting.off=-1.1 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.7 payment.query=-0.7 payment.refused=1.3 praise=-0.8 reputation=0.7 urgent=0.9
bytu 6.54 bad=-1.1 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.3 leaving=0.5 legal=-0.9 payment.refused=-0.5 reputation=-0.4
byvaly 6.54 bad=0.7 complaint.quality=-0.4 good=-0.6 payment.refused=1.6 praise=-0.5
c 6.32 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.0 escalation=-0.3 good=-0.7 growth=-0.3 leaving=-0.6 legal=-0.5 payment.delayed=-0.3 payment.refused=1.1 praise=-0.6 reputation=-0.3
caje 6.83 complaint.delay=-0.4 complaint.neglect=1.4 complaint.quality=-1.1 leaving=-0.4 meeting.off=2.3
cas 5.73 bad=-0.5 complaint.neglect=-0.9 escalation=1.0 growth=0.9 leaving=-0.8 legal=-0.5 payment.refused=-0.4 urgent=1.0
cast 6.14 bad=-0.8 complaint.cost=1.1 complaint.delay=-0.3 complaint.neglect=-0.4 good=-0.7 leaving=-0.7 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=1.2 payment.query=-0.6 payment.refused=-0.5 payment.sent=-0.3 praise=-0.6 urgent=-0.4
castka 5.98 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-0.4 complaint.quality=-1.5 good=-1.0 growth=-0.7 leaving=-0.5 legal=1.2 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=3.9 payment.promised=-0.3 payment.query=2.0 payment.refused=-0.6 payment.sent=5.6 praise=-0.9 reputation=-0.5
castku 6.83 payment.delayed=1.3 payment.promised=1.6 payment.sent=0.4
cau 6.83 bad=-0.9 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=1.2 good=0.4 praise=0.5 urgent=2.2
cechu 6.83 bad=1.2 complaint.delay=1.9 complaint.neglect=-0.4 complaint.quality=0.9 good=-0.5 praise=-0.5 reputation=1.8
ceka 6.32 bad=-1.1 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.8 leaving=1.2 legal=-0.3 payment.query=-0.4 praise=-0.7 urgent=4.0
cekala 6.83 bad=1.1 complaint.cost=3.8 good=-0.6 payment.refused=-0.4 praise=-0.5
cekali 6.83 bad=1.6 complaint.cost=-1.0 complaint.quality=2.7 good=-0.7 leaving=-0.3 praise=-0.7
cekam 5.98 bad=1.6 complaint.cost=-0.4 complaint.delay=3.6 complaint.neglect=4.1 complaint.quality=0.4 good=-0.9 growth=-0.4 leaving=-0.5 legal=1.8 meeting.off=1.6 payment.refused=-0.6 payment.sent=-0.5 praise=-0.6 reputation=2.3 urgent=-0.5
cekame 5.85 complaint.cost=-0.6 complaint.delay=3.9 complaint.neglect=-1.2 complaint.quality=-0.9 escalation=-0.3 good=-1.2 growth=-0.6 legal=-0.6 meeting.off=0.8 payment.delayed=1.3 payment.promised=-1.1 payment.refused=-0.6 payment.sent=0.9 praise=-1.1 reputation=0.3 urgent=-0.5
cekarn 6.83 complaint.neglect=-0.4 complaint.quality=1.1 escalation=1.3 good=-0.4 praise=-0.4 urgent=1.8
cela 6.54 bad=-1.0 complaint.neglect=-0.4 complaint.quality=-0.8 good=1.6 growth=1.5 leaving=-0.4 meeting.off=3.6 praise=1.9 reputation=-0.5
cele 5.73 bad=1.1 complaint.cost=-0.8 complaint.neglect=-0.9 complaint.quality=2.0 good=-0.8 legal=-0.5 meeting.off=-0.9 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.5 payment.refused=-0.5 payment.sent=-0.3 praise=-0.7 urgent=-0.5
celou 5.73 bad=0.7 complaint.cost=0.9 complaint.delay=1.2 complaint.neglect=-0.8 complaint.quality=1.5 good=-1.2 growth=-0.5 leaving=0.5 legal=1.8 meeting.off=-0.5 payment.delayed=0.7 payment.promised=1.1 payment.query=0.6 payment.refused=-0.6 praise=-1.1 reputation=0.5
cely 6.14 bad=2.0 complaint.cost=-0.3 complaint.delay=-0.9 complaint.neglect=3.7 complaint.quality=1.7 escalation=-0.5 good=-1.2 growth=-0.3 legal=-0.5 meeting.off=-0.9 payment.refused=0.5 praise=-1.3 reputation=2.3
cem 6.83 bad=0.7 complaint.cost=0.7 complaint.neglect=-0.5 complaint.quality=2.2 good=-0.4 leaving=-0.3 meeting.off=-0.3 praise=-0.4
cena 6.32 bad=-1.4 complaint.cost=-0.5 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.7 growth=-0.4 leaving=0.6 legal=-0.3 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-1.1 payment.query=0.7 payment.refused=-0.4 payment.sent=-0.6 praise=-0.7 reputation=-0.4
cenik 6.54 bad=-0.5 complaint.cost=1.1 complaint.delay=-0.4 complaint.quality=-0.7 good=-0.4 leaving=-0.4 urgent=-0.4
centra 6.83 bad=-0.6 complaint.quality=-0.3 good=-0.5 leaving=1.5 payment.query=0.8 payment.refused=-0.4 praise=-0.4
cenu 5.73 bad=-0.7 complaint.cost=1.2 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.1 good=1.3 growth=3.8 leaving=-0.6 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.3 payment.query=-0.3 payment.refused=-0.4 praise=1.5 reputation=0.7 urgent=-0.5
ceny 6.32 bad=0.4 complaint.cost=1.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-1.1 good=-1.1 leaving=-0.5 legal=-0.4 payment.refused=0.3 praise=-0.7 reputation=-0.3
cerpam 6.83 bad=-1.1 complaint.quality=-0.7 legal=-0.4 meeting.off=-0.4
cerven 6.83 bad=0.7 complaint.delay=1.3 complaint.quality=-0.5 good=-0.5 leaving=2.0 praise=-0.5
cervna 6.54 bad=-0.8 complaint.delay=-0.5 complaint.quality=-0.4 good=-0.4 leaving=-0.4 meeting.off=-0.4 payment.promised=3.2 payment.sent=-0.7 praise=-0.3
cervnu 6.14 bad=-0.8 complaint.delay=0.7 good=-1.1 growth=-0.8 leaving=-0.9 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.6 payment.promised=-0.4 payment.refused=0.4 payment.sent=-0.6 praise=-1.0 urgent=-0.4
ceskou 6.83 bad=0.9 complaint.neglect=-0.4 complaint.quality=1.6 legal=2.2 urgent=2.0
ceste 6.83 bad=-0.8 complaint.delay=1.0 complaint.neglect=0.8 complaint.quality=-0.5 good=2.1 payment.sent=3.4 praise=2.1 reputation=-0.5 urgent=1.0
cestu 6.32 complaint.cost=2.7 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.5 leaving=-0.6 payment.disputed=0.9 payment.refused=0.9 praise=-0.5 reputation=-0.3
cetli 6.83 bad=2.2 complaint.delay=-0.3 complaint.neglect=1.3 complaint.quality=3.2 good=-0.6 leaving=-0.3 praise=-0.6
chalup 6.32 bad=-0.3 complaint.delay=-0.4 complaint.quality=-0.8 good=-0.7 leaving=0.6 praise=-0.6
chapu 6.83 bad=0.9 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=0.9 good=-0.4 leaving=-0.4 payment.refused=1.1 praise=-0.4 urgent=-0.3
chce 4.98 bad=-2.7 complaint.cost=-1.0 complaint.delay=-1.0 complaint.neglect=-1.3 complaint.quality=-1.3 escalation=-0.4 good=1.0 growth=3.0 leaving=-1.5 legal=-0.3 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.6 payment.query=1.7 payment.refused=-0.9 praise=1.7 reputation=-1.0 urgent=-0.7
chceme 5.98 bad=-1.3 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=-0.7 good=0.6 growth=3.9 legal=-0.5 meeting.off=-1.2 payment.refused=-0.7 praise=-0.6 reputation=-0.8
chcete 6.32 bad=0.9 complaint.cost=1.8 complaint.delay=-0.9 growth=-0.4 leaving=1.5 legal=-0.3 payment.disputed=-0.9 payment.query=2.6 payment.sent=-0.9 reputation=1.5
chci 5.63 bad=1.2 complaint.cost=-0.6 complaint.delay=0.7 complaint.neglect=-0.6 complaint.quality=1.9 escalation=3.3 growth=-0.8 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.3 payment.promised=-0.4 payment.query=-0.5 payment.refused=0.4 payment.sent=0.6 reputation=-0.6 urgent=-0.4
chodi 6.14 bad=-0.4 complaint.cost=-0.3 complaint.delay=1.0 complaint.neglect=-0.4 good=-0.5 growth=-0.4 leaving=-0.5 payment.delayed=-0.4 payment.promised=1.5 payment.query=-0.6 payment.refused=0.7 payment.sent=-0.4 praise=-0.3
chodni 6.83 complaint.delay=-0.3 complaint.quality=-0.8 good=-0.3 payment.refused=0.9 urgent=1.9
chteji 6.54 complaint.delay=-0.6 complaint.neglect=1.0 complaint.quality=-0.6 good=-0.8 leaving=-0.7 meeting.off=-0.3 praise=-0.7 urgent=1.7
chtel 6.32 bad=-1.7 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=-0.8 leaving=-0.5 legal=-0.7 payment.query=2.2 payment.refused=-0.4
chtela 5.44 complaint.cost=-0.8 complaint.delay=0.8 complaint.neglect=0.6 complaint.quality=0.9 escalation=-0.3 good=1.9 growth=1.8 leaving=0.7 legal=-0.6 meeting.off=0.7 payment.delayed=0.8 payment.disputed=-0.3 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.4 praise=2.1 reputation=0.5 urgent=-0.3
chteli 5.98 bad=-1.0 complaint.cost=-0.5 complaint.delay=-0.5 complaint.quality=-0.4 good=0.6 growth=-0.6 leaving=-0.4 payment.promised=-0.3 payment.query=-0.4 praise=0.7 reputation=-0.6 urgent=-0.3
chtit 6.83 complaint.neglect=-0.3 complaint.quality=0.4 legal=1.0
chut 6.83 bad=0.9 complaint.cost=1.8 complaint.delay=2.1 complaint.neglect=1.8 complaint.quality=0.8 meeting.off=-0.3 payment.refused=1.2 reputation=1.5
chvali 6.54 bad=-0.7 complaint.neglect=-0.6 complaint.quality=-0.6 good=1.6 praise=1.7
chyba 6.32 bad=-0.5 complaint.cost=-0.4 complaint.neglect=-0.3 good=0.8 growth=-0.5 leaving=-0.8 legal=1.0 payment.delayed=-0.3 payment.disputed=0.8 payment.refused=-0.3 praise=1.2 reputation=-0.4
chybi 5.63 bad=-1.0 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=1.1 good=0.9 growth=-0.6 leaving=-0.9 legal=-0.6 meeting.off=-1.1 payment.delayed=2.0 payment.disputed=-0.6 payment.promised=0.6 payment.query=2.0 payment.refused=-1.0 payment.sent=-0.4 praise=1.0 reputation=-0.6 urgent=1.5
chybu 6.83 bad=-0.9 complaint.cost=1.0 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.4 good=1.5 leaving=-0.4 legal=-0.5 praise=1.4 urgent=-0.6
chyby 6.54 bad=2.3 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=3.3 escalation=3.0 good=-1.0 leaving=-0.6 legal=-0.4 meeting.off=-0.5 payment.disputed=3.9 payment.refused=-0.3 praise=-1.0 urgent=-0.3
chysta 5.98 bad=-1.5 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.9 good=0.4 growth=0.9 leaving=-0.7 legal=-0.4 payment.delayed=-0.4 payment.query=-0.4 payment.refused=-0.8 praise=0.7 reputation=-0.4
cisla 6.32 complaint.cost=-0.3 complaint.delay=1.2 complaint.quality=0.5 good=-0.5 growth=-0.6 leaving=-0.5 payment.promised=1.1 payment.query=1.2 payment.sent=-0.3
cislem 6.32 complaint.cost=1.3 complaint.delay=-0.8 complaint.neglect=0.7 complaint.quality=0.4 escalation=2.1 good=-0.5 leaving=0.5 legal=-0.4 payment.refused=-0.3 praise=-0.5 reputation=-0.4
cislo 5.16 bad=0.6 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=1.9 complaint.quality=-0.8 escalation=-0.4 good=-0.8 growth=0.8 leaving=-1.5 legal=-0.9 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.9 payment.promised=-0.7 payment.query=1.7 payment.refused=-1.5 payment.sent=1.2 praise=-1.8 reputation=0.6 urgent=1.1
cizi 6.32 bad=1.5 complaint.cost=0.7 complaint.delay=1.1 complaint.neglect=-0.6 complaint.quality=3.1 good=-0.5 leaving=-0.4 legal=1.1 payment.refused=-0.4 praise=-0.4 reputation=-0.4
cizim 6.83 bad=0.9 complaint.quality=1.5 good=-0.4 legal=0.9 praise=-0.4 reputation=1.3
cizimi 6.83 bad=1.5 complaint.neglect=1.6 complaint.quality=1.0 leaving=-0.5 payment.disputed=2.1 reputation=2.3
clanek 5.85 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=0.6 good=-0.4 growth=-0.3 leaving=-0.8 legal=1.1 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.refused=1.2 payment.sent=-0.3 praise=-0.5 reputation=0.7 urgent=-0.3
clanku 6.83 bad=1.3 complaint.quality=1.0 leaving=2.3 legal=2.2
clenov 6.83 bad=-0.4
cloud 6.83 bad=-0.6 complaint.cost=-0.4 good=-0.3 growth=-0.3 leaving=-0.5 meeting.off=2.6
clovek 6.14 complaint.cost=-0.4 complaint.delay=-1.1 complaint.neglect=0.8 complaint.quality=0.8 growth=0.8 leaving=-0.8 legal=0.7 payment.refused=-0.5 praise=0.4 reputation=1.0
co 4.04 bad=2.4 complaint.cost=3.7 complaint.delay=3.9 complaint.neglect=2.5 complaint.quality=-0.3 escalation=-1.2 growth=0.4 meeting.off=1.0 payment.delayed=-0.4 payment.disputed=2.4 payment.promised=0.4 payment.query=-1.2 payment.refused=3.5 payment.sent=-1.3 praise=0.5 reputation=2.4 urgent=0.4
coi 6.14 bad=1.1 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=-0.6 complaint.quality=3.2 good=-0.5 leaving=-0.4 legal=4.0 payment.refused=-0.5 payment.sent=-0.4 praise=-0.5 reputation=1.4
coz 6.83 bad=1.6 complaint.cost=2.2 complaint.neglect=1.2 complaint.quality=-0.4 good=-0.4 leaving=2.5 praise=-0.5
cte 6.54 bad=1.8 complaint.delay=-0.4 complaint.neglect=2.9 complaint.quality=-0.6 escalation=1.7 good=-0.6 leaving=-0.4 payment.refused=-0.3 praise=-0.6 reputation=0.7
ctecku 6.83 bad=-0.5 payment.promised=2.1
cteni 6.83 bad=-0.5 complaint.cost=-0.4 good=-0.5 meeting.off=-0.3 praise=-0.6 urgent=2.3
ctrnac 6.83 bad=-0.4 complaint.quality=-0.3
ctvrte 5.63 bad=-0.5 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=0.5 complaint.quality=-1.5 good=-0.9 growth=-0.3 legal=-0.7 meeting.off=3.5 payment.delayed=-0.7 payment.promised=-0.7 payment.query=-0.3 payment.refused=-0.5 payment.sent=1.1 praise=-0.9 reputation=-0.8 urgent=-0.5
ctvrtk 4.98 leaving=-0.5 reputation=-0.4
ctyri 5.98 complaint.cost=1.2 complaint.delay=-0.5 complaint.neglect=0.9 escalation=-0.3 growth=0.7 leaving=-0.7 legal=-0.3 meeting.off=-0.5 payment.disputed=-0.3 payment.refused=-0.6 praise=0.9 reputation=1.2 urgent=-0.4
ctyric 6.54 bad=0.5 complaint.delay=-0.5 complaint.neglect=1.2 complaint.quality=0.4 good=-0.4 leaving=-0.4 meeting.off=2.2 payment.refused=-0.6 praise=-0.4 urgent=2.7
cz 5.98 bad=-0.6 complaint.cost=-0.3 complaint.delay=1.3 complaint.neglect=0.3 complaint.quality=-0.9 good=0.4 growth=-0.5 leaving=-0.6 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.5 payment.refused=-0.5 praise=0.5 reputation=1.5
da 5.73 bad=-1.4 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.4 good=-0.7 growth=-0.5 leaving=-0.9 legal=-0.5 meeting.off=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.query=1.6 payment.refused=-0.5 praise=-0.7 reputation=-0.8
daji 6.83 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=0.8 leaving=1.5
dal 4.75 bad=1.7 complaint.delay=-0.4 complaint.neglect=-1.8 complaint.quality=1.9 escalation=-0.7 good=-1.0 growth=-1.4 leaving=0.5 legal=1.0 meeting.off=1.2 payment.delayed=-1.1 payment.disputed=-0.6 payment.promised=-0.8 payment.query=0.4 payment.refused=-1.1 payment.sent=1.1 praise=-0.5 urgent=-0.6
dala 6.32 bad=-0.5 complaint.delay=-0.5 complaint.neglect=0.7 escalation=-0.6 good=2.6 growth=5.1 legal=-0.3 payment.query=-0.9 payment.refused=-0.4 payment.sent=0.9 praise=-1.0 reputation=1.1 urgent=-0.5
dali 6.32 bad=-1.1 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.7 growth=-0.4 leaving=-0.6 legal=-0.5 payment.delayed=1.9 payment.disputed=-0.4 payment.promised=2.0 reputation=-0.6 urgent=1.5
dalsi 4.88 bad=0.6 complaint.delay=-1.9 complaint.neglect=-1.2 complaint.quality=0.5 escalation=0.6 good=4.4 growth=5.6 leaving=3.7 legal=-0.9 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-1.1 payment.refused=-1.5 payment.sent=0.7 praise=3.0 urgent=-0.7
dalsic 6.32 bad=-0.8 complaint.cost=-0.3 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=-0.7 good=1.0 growth=5.0 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.3 praise=-0.5 reputation=1.1
dam 6.83 complaint.delay=-0.4 complaint.quality=0.9 good=-0.4 payment.refused=1.2 praise=-0.4
dame 6.14 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=0.4 complaint.quality=-1.2 good=-0.4 leaving=0.3 legal=-0.4 meeting.off=2.0 payment.promised=-0.4 payment.refused=-0.5 reputation=0.3 urgent=-0.4
danove 6.83 complaint.neglect=-0.3 complaint.quality=0.4 good=-0.4 leaving=-0.3 legal=1.3 praise=-0.5
danovy 6.83 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.5 good=0.5 payment.promised=-0.6 payment.query=2.9 payment.refused=-0.3 payment.sent=1.9 praise=0.5
dat 4.37 bad=-0.7 complaint.cost=-0.9 complaint.delay=-1.0 complaint.neglect=-1.2 escalation=-0.5 good=0.8 growth=0.9 legal=-0.9 meeting.off=-1.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=1.9 payment.query=1.6 payment.sent=-0.6 reputation=1.3 urgent=-0.5
data 6.83 bad=-0.5 complaint.quality=-0.5
databa 6.14 bad=0.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=1.0 escalation=1.0 good=-0.9 growth=-0.5 leaving=-0.5 legal=2.7 payment.refused=-0.8 praise=-0.8 reputation=1.2 urgent=-0.3
datovc 6.83 bad=1.3 complaint.cost=1.3 complaint.neglect=1.0 complaint.quality=-0.4 good=-0.4 leaving=1.2 legal=0.7 payment.disputed=-0.3 praise=-0.4 reputation=-0.4
datove 6.83 bad=-0.8 complaint.quality=-0.5
datovk 6.83 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 escalation=-0.4 good=-0.3 legal=2.4 payment.delayed=1.0 payment.promised=1.4 payment.query=1.0 praise=-0.3
datum 6.54 bad=0.4 complaint.delay=2.1 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.query=1.7 payment.refused=-0.5 payment.sent=2.7 praise=-0.5 reputation=-0.5
davame 6.83 bad=0.8 complaint.quality=-0.3 good=-0.7 leaving=1.9 praise=-0.6
dcera 6.32 bad=1.1 complaint.delay=-0.3 complaint.neglect=1.3 complaint.quality=2.5 good=-0.6 legal=1.2 praise=-0.6 reputation=1.6
deda 6.83 bad=0.4 good=-0.5 leaving=0.9 praise=-0.4
dedict 6.83 bad=-0.9 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5
dejte 5.44 bad=-0.5 complaint.cost=0.9 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=-1.2 escalation=1.4 good=-0.8 growth=-0.6 leaving=0.4 legal=-0.5 meeting.off=-0.3 payment.delayed=1.1 payment.disputed=-0.3 payment.query=-0.5 payment.refused=-0.7 praise=-0.7 reputation=0.8 urgent=-0.6
dekuje 5.36 bad=-1.7 complaint.cost=-1.5 complaint.delay=-0.8 complaint.neglect=-1.0 complaint.quality=-1.1 escalation=-0.3 good=1.9 growth=-0.9 legal=-0.7 meeting.off=0.9 payment.delayed=1.3 payment.disputed=-0.6 payment.promised=-0.4 payment.query=0.4 payment.refused=-1.0 payment.sent=-0.6 praise=2.1 reputation=-0.7 urgent=-0.3
dekuji 4.21 bad=-0.7 complaint.cost=-0.9 complaint.delay=0.3 complaint.neglect=-0.8 escalation=-0.3 good=1.7 growth=-0.5 leaving=-1.3 legal=-0.8 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.3 payment.query=-0.7 payment.refused=-0.5 payment.sent=-0.6 praise=2.0 reputation=-0.8 urgent=-0.5
dela 6.32 bad=-0.6 complaint.delay=0.7 complaint.neglect=-0.9 complaint.quality=1.3 good=1.4 leaving=1.4 payment.refused=-0.4 praise=1.5 reputation=-0.6
delame 6.54 bad=1.1 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.6 growth=-0.5 leaving=1.7 praise=-0.5
delat 6.32 complaint.cost=-0.6 complaint.delay=0.4 complaint.quality=-0.9 escalation=-0.6 good=-0.7 growth=-0.9 leaving=1.7 legal=-0.7 payment.refused=-0.8 praise=-0.6
den 3.04 complaint.delay=2.0 complaint.neglect=0.7 complaint.quality=-1.3 escalation=-0.7 good=-1.1 growth=0.4 leaving=-1.5 legal=-0.9 meeting.off=0.5 payment.delayed=0.9 payment.disputed=-0.6 payment.query=0.3 payment.refused=0.9 payment.sent=3.0 praise=-0.9 reputation=-2.9 urgent=-1.8
deset 5.73 complaint.cost=3.0 complaint.delay=-0.9 complaint.neglect=-0.3 complaint.quality=-0.5 growth=-0.4 leaving=-0.6 legal=-0.7 meeting.off=2.7 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=0.6 payment.sent=-0.4 reputation=-0.6 urgent=-0.6
deskac 6.83 bad=-1.0 complaint.quality=-0.6 good=1.9 growth=2.6 payment.query=-0.4 payment.sent=2.4 praise=2.0
desti 6.54 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.5 growth=-0.6 reputation=0.9
deti 6.14 bad=0.3 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=2.7 good=2.9 growth=-0.3 leaving=-0.7 legal=-0.5 meeting.off=0.5 payment.refused=-0.7 payment.sent=-0.3 praise=3.0 reputation=0.6 urgent=-0.4
devet 6.32 complaint.delay=0.7 complaint.neglect=0.5 legal=-0.4 payment.promised=-0.6 praise=-0.3 reputation=-0.4 urgent=2.6
diky 4.75 bad=-3.8 complaint.cost=-1.7 complaint.delay=-0.7 complaint.neglect=-1.8 complaint.quality=-1.9 escalation=-0.9 good=4.0 growth=0.7 leaving=-1.3 legal=-1.4 meeting.off=-1.4 payment.delayed=-0.4 payment.disputed=-1.2 payment.query=-0.8 payment.refused=-1.1 payment.sent=-0.8 praise=4.6 reputation=-1.3 urgent=-1.1
dilo 6.32 bad=1.4 complaint.delay=0.9 complaint.neglect=-0.3 leaving=-0.6 legal=1.4 payment.refused=2.4 payment.sent=-0.3 reputation=-0.3
dite 6.83 bad=-0.4 good=-0.4 meeting.off=1.9 payment.delayed=-0.4 payment.sent=-0.3 praise=-0.4
dlouho 5.98 bad=0.4 complaint.cost=-0.5 complaint.neglect=2.0 complaint.quality=0.5 growth=1.9 leaving=1.2 legal=1.2 payment.refused=-0.3 reputation=-0.5
dluzi 6.83 bad=-0.6 complaint.quality=-0.4
dnes 4.67 bad=-0.8 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.3 good=-1.5 growth=-1.5 leaving=-1.2 legal=0.9 meeting.off=1.5 payment.delayed=-1.4 payment.disputed=-1.0 payment.promised=-1.5 payment.query=-1.6 payment.refused=-2.0 payment.sent=1.6 praise=-0.9 reputation=-0.5 urgent=4.6
dneska 5.36 bad=1.2 complaint.cost=-0.8 complaint.delay=1.0 complaint.neglect=0.9 complaint.quality=0.8 escalation=-0.4 good=-1.5 growth=-0.6 legal=0.9 meeting.off=4.2 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.4 praise=-1.5 reputation=4.1 urgent=1.7
dnesni 6.54 bad=-1.0 complaint.delay=-0.3 complaint.quality=-0.6 good=-0.4 leaving=-0.3 legal=-0.3 meeting.off=2.4 praise=-0.4 reputation=-0.4 urgent=-0.3
dni 5.44 bad=1.0 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-0.5 good=-0.6 growth=-0.4 leaving=0.6 legal=3.4 meeting.off=-1.1 payment.delayed=2.7 payment.disputed=-0.6 payment.promised=-0.8 payment.query=-0.6 payment.refused=-0.6 payment.sent=-0.7 praise=-0.4 reputation=-0.5 urgent=-0.4
dnu 5.98 bad=1.4 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=1.8 good=-0.5 growth=-0.3 leaving=0.8 legal=2.7 payment.refused=0.5 praise=-0.5
dny 6.54 bad=-0.8 complaint.cost=-0.3 complaint.delay=1.4 complaint.neglect=-0.5 complaint.quality=-1.1 good=0.5 growth=-0.3 leaving=-0.5 legal=-0.3 payment.disputed=3.3 payment.refused=-0.5 praise=0.7 reputation=-0.4 urgent=-0.3
do 2.74 bad=-2.7 complaint.cost=-2.0 complaint.delay=1.0 complaint.neglect=0.6 complaint.quality=-1.4 escalation=-0.6 good=-1.4 growth=0.4 leaving=0.4 legal=-1.1 meeting.off=-1.8 payment.delayed=-1.1 payment.disputed=-1.0 payment.promised=4.4 payment.query=-0.8 payment.refused=-1.8 payment.sent=0.6 praise=-0.4 reputation=-0.9 urgent=4.3
dobre 5.53 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-1.2 complaint.quality=0.5 good=1.6 growth=-0.5 leaving=-0.8 legal=1.3 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=0.8 payment.query=0.6 payment.refused=-1.0 payment.sent=2.2 praise=1.5 reputation=1.7 urgent=-0.4
dobrem 6.83 bad=1.1 complaint.quality=1.4 leaving=-0.3 legal=1.2 reputation=1.2
dobrop 6.54 bad=1.1 complaint.cost=1.4 complaint.neglect=-0.3 complaint.quality=0.4 good=-0.3 growth=-0.3 leaving=-0.4 payment.disputed=4.2 payment.query=-0.7 payment.refused=1.7 praise=-0.3 reputation=-0.3
dobry 3.17 bad=-0.4 complaint.cost=0.4 complaint.delay=0.8 complaint.neglect=-2.0 complaint.quality=-1.0 escalation=-0.5 good=-0.6 growth=1.1 meeting.off=-2.2 payment.delayed=1.2 payment.promised=-0.4 payment.query=1.8 payment.refused=-0.9 payment.sent=3.0 reputation=-2.4 urgent=-1.6
dobu 6.54 bad=-0.5 complaint.quality=-0.4 good=-0.4 leaving=1.6 meeting.off=1.1 praise=-0.3 reputation=-0.3 urgent=-0.4
doby 5.44 bad=1.0 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=0.5 escalation=-0.3 good=2.0 growth=-0.4 leaving=1.0 legal=0.9 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=0.8 payment.refused=0.7 payment.sent=-0.3 praise=2.1 reputation=-0.7 urgent=-0.5
dochaz 6.14 bad=1.1 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=1.4 escalation=-0.5 good=-0.9 meeting.off=-0.5 payment.delayed=-0.5 payment.refused=-0.5 payment.sent=-0.3 praise=-0.9 reputation=-0.6 urgent=-0.4
dockam 6.83 bad=1.2 complaint.cost=-0.5 complaint.delay=5.0 complaint.neglect=1.8 complaint.quality=-0.5 escalation=-0.3 good=-0.3 leaving=-0.5 legal=-0.3 meeting.off=-0.5 reputation=-0.5
dodani 6.83 bad=-0.7 complaint.delay=-0.4 complaint.quality=-0.4 growth=2.7 meeting.off=-0.3
dodava 5.22 bad=-1.3 complaint.cost=-0.7 complaint.delay=0.9 complaint.neglect=-0.9 complaint.quality=-1.0 escalation=-0.5 good=-1.7 growth=-0.9 leaving=1.1 legal=-0.9 meeting.off=-0.5 payment.delayed=0.9 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.9 praise=-1.5 reputation=1.1 urgent=-0.5
dodavk 6.83 complaint.delay=-0.3 good=-0.5 payment.disputed=0.9
dohodl 6.14 bad=0.7 complaint.cost=0.9 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-1.3 good=-1.0 leaving=-0.5 legal=-0.8 meeting.off=-0.8 payment.disputed=3.6 payment.query=-1.0 payment.refused=0.7 payment.sent=-0.5 praise=-0.9 reputation=-0.4
dohodu 6.54 bad=-0.6 growth=0.6 leaving=-0.4 meeting.off=1.6
doklad 5.98 complaint.cost=1.2 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=0.3 good=-0.6 growth=-0.4 leaving=1.3 legal=-0.6 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.6 payment.query=2.3 payment.refused=1.3 payment.sent=1.5 praise=-0.5 reputation=-0.4 urgent=-0.3
dokonc 6.32 bad=-0.3 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.3 good=0.7 leaving=-0.6 legal=-0.3 payment.delayed=3.1 payment.refused=-0.5 praise=0.9
doktor 5.98 bad=0.5 complaint.cost=0.6 complaint.delay=-0.6 complaint.neglect=-1.0 complaint.quality=1.9 escalation=-0.4 growth=-0.6 legal=1.0 payment.query=-0.5 payment.refused=-0.3 reputation=-0.4
dokud 5.44 bad=3.7 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=2.5 escalation=1.1 good=-1.1 growth=-0.6 leaving=-1.2 legal=-1.0 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.7 payment.query=-0.8 payment.refused=7.5 payment.sent=-0.6 praise=-1.0 urgent=-0.4
dokume 5.98 bad=0.6 complaint.delay=1.4 complaint.neglect=-0.3 good=0.5 growth=-0.4 leaving=-0.7 legal=0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.promised=-0.3 payment.refused=1.8 praise=0.6 urgent=-0.3
dolu 4.71 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.7 good=2.7 growth=-0.3 leaving=-1.2 legal=-0.7 meeting.off=-0.5 payment.refused=-0.8 praise=2.9 reputation=-1.3
doma 6.32 bad=-1.1 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.6 leaving=-0.4 legal=-0.4 meeting.off=0.9 payment.delayed=1.1 payment.promised=1.4 payment.sent=-0.3 praise=-0.4 reputation=-0.4
dome 6.83 complaint.quality=-0.3 leaving=0.8
domluv 5.85 bad=1.3 complaint.cost=3.4 complaint.delay=0.4 complaint.neglect=-0.8 escalation=1.7 good=-0.8 legal=-0.3 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=0.6 praise=-0.7 reputation=1.1 urgent=-0.3
domovn 5.16 leaving=-0.4 reputation=-0.7
domu 6.54 bad=0.9 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.5 praise=-0.5 reputation=2.6
dopis 5.73 bad=1.2 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=1.1 complaint.quality=-0.4 escalation=-0.3 good=-0.6 growth=-0.5 leaving=-0.8 legal=2.9 meeting.off=-0.3 payment.delayed=-0.3 payment.promised=-0.6 payment.refused=2.1 payment.sent=-0.3 praise=-0.7 reputation=2.4 urgent=-0.3
doplat 5.53 complaint.cost=-1.1 complaint.neglect=-0.6 complaint.quality=0.6 growth=-0.3 leaving=-0.8 meeting.off=0.6 payment.disputed=-0.3 payment.promised=0.6 payment.query=-0.5 payment.refused=4.0 payment.sent=3.7 reputation=-0.7 urgent=-0.3
doplni 5.85 bad=-1.5 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.4 leaving=-0.7 legal=-0.4 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.4 payment.query=3.6 payment.refused=-1.0 urgent=-0.3
doplnt 4.75 bad=-0.7 complaint.quality=-0.5 leaving=-0.7 legal=-0.5 reputation=-0.6
dopole 6.83 bad=-0.3 meeting.off=1.2
doporu 5.73 bad=-1.2 complaint.cost=-0.7 complaint.delay=0.6 complaint.neglect=0.6 complaint.quality=-0.7 escalation=-0.3 good=3.1 growth=5.7 leaving=-1.0 meeting.off=-0.5 payment.promised=-0.3 payment.refused=0.9 payment.sent=-0.4 praise=4.5 reputation=0.7
doprav 6.32 complaint.cost=-0.6 complaint.delay=1.1 complaint.neglect=-0.4 good=-0.6 leaving=-0.8 payment.disputed=1.5 payment.query=-1.2 payment.refused=1.3 payment.sent=-0.3 praise=-0.7
dopust 6.83 bad=-0.5 good=1.7 growth=0.9 leaving=-0.4 payment.promised=1.7 payment.refused=-0.4 praise=1.7
dorazi 5.63 bad=1.2 complaint.cost=-0.7 complaint.delay=2.8 good=-1.2 growth=-0.4 leaving=-0.8 legal=-0.5 meeting.off=3.1 payment.promised=-0.8 payment.refused=-0.4 payment.sent=-0.4 praise=-1.2 reputation=-0.7 urgent=1.0
doruce 6.54 bad=0.4 complaint.quality=-0.4 leaving=2.9 legal=1.7
dosly 6.83 bad=-0.5 complaint.quality=-0.5 good=-0.4
dost 6.32 bad=0.6 complaint.cost=3.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.9 good=0.4 growth=0.9 leaving=-0.4 payment.delayed=1.7 payment.refused=-0.6 praise=0.5 reputation=0.6
dostal 5.53 bad=0.4 complaint.cost=-0.8 complaint.delay=-0.7 escalation=-0.6 growth=-0.6 leaving=-0.6 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=-0.3 payment.sent=-0.7 praise=0.5 reputation=0.4
dostan 5.53 bad=1.3 complaint.cost=1.2 complaint.delay=-1.1 complaint.neglect=0.4 complaint.quality=-0.5 good=-1.0 growth=-0.8 legal=1.2 meeting.off=-0.5 payment.delayed=0.7 payment.disputed=-0.4 payment.promised=1.4 payment.refused=1.3 payment.sent=-0.3 praise=-0.8 reputation=0.7
dostat 6.83 bad=-0.5 complaint.quality=-0.3 good=-0.5 meeting.off=-0.6 payment.delayed=1.7 payment.promised=-0.5 praise=-0.3
dosud 6.54 bad=0.4 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=0.7 good=-0.4 leaving=0.3 legal=0.4 praise=-0.4 reputation=1.2
dotace 6.83 bad=-0.3 good=-0.5 meeting.off=-0.4 praise=-0.4 urgent=2.5
dotaci 6.54 bad=-0.9 complaint.cost=-0.7 complaint.delay=-0.4 complaint.quality=-0.5 leaving=-0.4 meeting.off=-0.3 payment.delayed=2.5 payment.promised=-0.4 payment.query=1.4
dotaz 6.54 bad=-0.8 complaint.quality=-0.5 good=-0.6 growth=-0.4 payment.query=0.5 payment.sent=-0.7 praise=-0.7
dotazn 6.83 bad=1.4 complaint.neglect=-0.8 good=-0.3 leaving=2.7 praise=-0.3
dotazy 6.54 bad=2.0 complaint.delay=2.5 complaint.neglect=4.0 complaint.quality=-0.6 escalation=0.9 good=-0.7 leaving=-0.4 legal=-0.4 praise=-0.7 reputation=-0.5
dotisk 5.98 bad=-0.7 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=0.8 growth=4.0 leaving=-0.7 legal=-0.3 meeting.off=-0.4 payment.delayed=-0.4 payment.query=-0.5 payment.refused=-0.4 reputation=-0.6 urgent=1.8
doveze 6.83 bad=1.2 complaint.cost=3.2 complaint.delay=4.9 complaint.neglect=-0.5 complaint.quality=-0.9 good=-0.6 leaving=-0.3 payment.refused=4.5 praise=-0.5
dovole 4.40 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.0 escalation=-0.4 good=-0.6 growth=-0.5 leaving=-1.1 legal=-0.8 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.4 praise=-0.5 reputation=-1.2 urgent=-0.3
dozved 6.83 complaint.delay=0.8 complaint.quality=0.6 good=-0.4 leaving=0.7 praise=-0.5
dozvi 6.54 bad=1.5 complaint.neglect=1.4 complaint.quality=2.1 good=-0.5 leaving=-0.5 legal=-0.4 meeting.off=-0.3 payment.refused=-0.5 praise=-0.4 reputation=4.5
dph 5.73 bad=-1.3 complaint.cost=-0.9 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=-1.1 good=0.5 growth=0.9 leaving=-0.8 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=0.8 payment.promised=-0.5 payment.query=4.5 payment.refused=-0.9 payment.sent=-0.9 praise=0.6 reputation=-0.5 urgent=-0.4
drahy 6.83 complaint.delay=0.7 complaint.quality=-0.5 legal=-0.4 payment.refused=1.0
driv 5.53 complaint.cost=-0.9 complaint.delay=0.6 complaint.quality=-0.6 escalation=-0.4 growth=-0.4 leaving=0.8 legal=-0.7 meeting.off=-0.8 payment.disputed=-0.6 payment.promised=1.7 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.7 praise=1.2 reputation=-0.6 urgent=-0.5
drobno 6.54 bad=-1.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-1.0 good=2.7 growth=-0.4 leaving=-0.4 praise=3.0 reputation=-0.3 urgent=1.2
druha 6.32 bad=2.1 complaint.delay=3.9 complaint.quality=3.8 good=-0.6 leaving=2.5 legal=-0.3 payment.refused=2.4 praise=-0.6 reputation=-0.4
druhe 6.54 bad=-0.7 complaint.quality=-0.5 good=-0.4 growth=1.1 leaving=-0.4 payment.delayed=1.5 reputation=-0.3
druheh 6.83 complaint.quality=-0.3 leaving=0.5
druhem 6.83 bad=0.5 complaint.neglect=1.4 complaint.quality=-0.6 good=1.5 praise=1.4
druhou 5.73 bad=-0.9 complaint.cost=-0.8 complaint.neglect=-0.5 complaint.quality=-1.8 good=0.5 growth=2.4 leaving=-0.7 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.7 payment.disputed=1.7 payment.promised=-0.6 payment.query=0.7 payment.refused=1.8 payment.sent=0.7 praise=-0.8 reputation=-0.6
druzst 6.83 bad=-0.8 complaint.quality=-0.9 good=-0.6 leaving=1.3 praise=-0.6
drzi 6.83 complaint.quality=-0.4 good=1.5 leaving=1.0 praise=1.4 reputation=-0.4
drzte 6.83 bad=-0.6 complaint.cost=-0.4 complaint.quality=-0.3 good=-0.6 praise=-0.4
dub 6.83 bad=-0.3
dubna 6.32 bad=1.0 complaint.delay=2.7 complaint.neglect=1.7 complaint.quality=-0.4 good=-0.6 growth=-0.6 leaving=1.2 praise=-0.4 reputation=0.6
dubnu 6.83 bad=-0.6 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 escalation=-0.3 good=-0.4 leaving=2.5 praise=0.6
duchod 6.14 bad=-1.4 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.2 good=-0.8 growth=-0.3 leaving=0.6 legal=-0.4 meeting.off=1.2 payment.promised=-0.3 payment.refused=-0.4 praise=-0.9 reputation=-0.5 urgent=-0.3
dukaz 6.83 bad=1.1 complaint.quality=1.3 good=-0.7 leaving=-0.3 legal=4.0 payment.refused=1.4 praise=-0.6 reputation=-0.5
duvod 6.54 bad=2.0 complaint.delay=-0.6 complaint.neglect=2.3 complaint.quality=1.7 escalation=1.8 good=-0.6 leaving=2.0 payment.refused=2.4 praise=-0.5
duvody 6.83 bad=2.2 complaint.quality=-0.4 good=-0.4 growth=-0.4 leaving=3.9 legal=1.6 payment.disputed=-0.3 payment.refused=-0.3
dva 3.98 bad=-1.4 complaint.cost=0.7 complaint.delay=0.7 complaint.quality=-2.2 escalation=-0.7 good=1.5 growth=1.3 leaving=-1.5 legal=-1.3 payment.delayed=1.2 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-1.0 payment.refused=-1.3 payment.sent=-0.9 reputation=-1.8 urgent=-0.9
dvacet 6.14 bad=1.0 complaint.cost=1.8 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=-0.9 growth=0.8 leaving=0.5 legal=-0.4 meeting.off=-0.4 payment.disputed=1.3 payment.refused=-0.4 reputation=1.6
dvakra 5.63 bad=0.5 complaint.cost=1.0 complaint.neglect=0.3 escalation=-0.3 growth=0.8 leaving=-0.8 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=4.6 payment.promised=-0.8 payment.query=2.2 payment.refused=1.0 payment.sent=2.5 reputation=-0.8 urgent=-0.5
dvanac 6.54 bad=1.1 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=2.8 complaint.quality=1.4 good=-0.4 leaving=1.3 meeting.off=-0.3 payment.refused=-0.7 praise=-0.5 reputation=1.3
dve 4.93 bad=-0.4 complaint.neglect=-1.3 complaint.quality=0.5 escalation=0.6 good=1.0 growth=1.5 leaving=-0.4 legal=-1.0 meeting.off=0.5 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.7 payment.query=1.8 payment.refused=-1.0 payment.sent=1.6 praise=1.5 urgent=1.5
dvere 6.54 bad=-0.8 complaint.delay=-0.5 complaint.quality=-0.6 good=-0.8 growth=-0.5 leaving=-0.5 payment.refused=-0.3 praise=-0.7
dveri 6.54 complaint.quality=0.7 legal=-0.5 meeting.off=-0.3 payment.disputed=-0.3 reputation=-0.4
dvorak 6.32 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=-0.7 leaving=-0.5 meeting.off=-0.6 payment.refused=-0.4 reputation=-0.6
dvou 6.83 bad=-0.5 complaint.quality=-0.3
e 5.85 bad=0.7 complaint.delay=-0.7 complaint.neglect=-0.5 escalation=-0.4 growth=0.7 leaving=-0.8 legal=1.1 payment.delayed=1.5 payment.refused=-0.5 reputation=-0.5
elektr 6.14 bad=0.5 complaint.quality=2.1 good=-0.8 leaving=-0.9 legal=-0.4 meeting.off=0.5 praise=-0.9 reputation=1.1 urgent=-0.3
etapu 6.83 complaint.delay=0.5 complaint.quality=-0.5 good=-0.4 growth=2.1 leaving=-0.4 payment.refused=0.9
etiket 6.54 bad=0.9 complaint.cost=1.3 complaint.delay=0.7 complaint.neglect=2.1 complaint.quality=1.0 leaving=2.6 reputation=-0.4
eva 6.83 bad=-0.8 complaint.quality=-1.0 good=2.1 leaving=-0.4 praise=2.1 urgent=-0.3
exampl 6.32 bad=-1.2 complaint.delay=-0.5 complaint.quality=-0.5 good=-0.4 leaving=-0.5 legal=-0.5 meeting.off=-0.4 praise=-0.3
exekuc 6.32 bad=-0.8 complaint.delay=-0.3 good=-0.6 leaving=-0.3 legal=-0.4 praise=-0.5
exekut 6.83 bad=-0.7 legal=-0.3 payment.delayed=1.4
facebo 6.83 bad=0.7 complaint.cost=1.5 complaint.delay=-0.3 complaint.quality=-0.9 legal=-0.4 payment.delayed=-0.3 payment.promised=-0.4 payment.refused=1.3 reputation=1.6
fajn 6.83 complaint.neglect=-0.3 complaint.quality=0.6 leaving=1.3 legal=1.0
fakt 6.83 bad=0.5 complaint.cost=2.3 complaint.quality=-0.7 good=0.6 growth=1.8 payment.refused=1.5 praise=0.7
faktur 3.50 bad=-1.9 complaint.delay=-3.0 complaint.neglect=-0.8 complaint.quality=-2.2 escalation=-1.6 good=-2.8 growth=-2.9 leaving=-2.8 legal=-2.6 meeting.off=-1.7 payment.delayed=2.9 payment.disputed=5.8 payment.promised=4.5 payment.query=10.6 payment.refused=3.7 payment.sent=0.4 praise=-2.5 reputation=-2.9 urgent=-2.5
fantas 6.83 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.8 good=3.0 growth=-0.5 praise=3.5
fasadu 6.54 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=0.9 good=-0.7 praise=-0.5
fiala 6.83 bad=1.4 complaint.neglect=1.5 good=-0.4 praise=-0.4
film 6.83 bad=-0.8 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 legal=-0.3
financ 5.98 bad=2.0 complaint.cost=1.8 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=2.0 escalation=1.2 good=0.4 growth=-0.4 leaving=1.6 payment.delayed=-0.3 payment.refused=-0.8 praise=0.6 reputation=1.1
fio 6.83 bad=-0.5 complaint.quality=-0.3 good=-0.3 payment.query=1.7 payment.sent=3.0 praise=-0.4
firem 6.83 bad=0.4 complaint.neglect=-0.5 complaint.quality=-0.5 good=0.4 growth=-0.5 leaving=1.1 payment.refused=-0.3 praise=0.7
firemn 6.83 bad=-0.8 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.3 good=-0.4 meeting.off=-0.4 praise=-0.4
firma 5.98 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.7 good=-0.6 leaving=-0.6 legal=1.6 payment.delayed=-0.3 payment.disputed=-0.5 payment.query=-0.4 praise=-0.6 reputation=-0.4 urgent=-0.4
firmou 6.32 bad=-0.7 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=-1.0 good=-1.1 legal=-0.3 payment.disputed=-0.4 payment.refused=-0.4 payment.sent=-0.5 praise=-1.1
firmu 6.32 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.6 leaving=-0.5 legal=2.0 meeting.off=-0.4 praise=-0.5 reputation=-0.4
firmy 5.98 bad=1.4 complaint.cost=-0.3 complaint.delay=1.1 complaint.quality=-1.0 good=0.5 growth=-0.6 leaving=-0.6 legal=-0.4 meeting.off=-0.5 payment.disputed=-0.3 payment.refused=-0.5 praise=0.6 reputation=4.0
foceni 6.83 bad=-0.7 complaint.quality=-0.7 good=-0.4 leaving=-0.4 meeting.off=6.1 payment.delayed=-0.4
format 5.85 bad=0.9 complaint.cost=-0.6 complaint.delay=2.6 complaint.quality=2.1 good=-1.1 growth=-1.0 leaving=-0.6 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.refused=-0.3 praise=-0.9 reputation=-0.6 urgent=-0.4
formul 5.85 complaint.cost=1.9 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=1.3 good=-0.7 growth=-0.4 leaving=-0.9 legal=1.2 meeting.off=-0.4 payment.promised=-0.4 payment.refused=-0.3 payment.sent=-0.3 praise=-0.7 reputation=2.9 urgent=-0.3
foti 6.83 bad=-0.6 complaint.quality=0.5 good=1.7 payment.sent=1.1 praise=2.0
fotka 6.32 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.4 leaving=-0.4 payment.refused=-0.4 reputation=-0.4
fotkam 6.83 bad=1.7 complaint.quality=2.3 good=-0.3 legal=-0.3 praise=-0.3 reputation=3.8
fotku 6.32 complaint.cost=-0.5 complaint.neglect=-0.6 complaint.quality=1.1 good=0.3 payment.query=-0.5 praise=0.5 reputation=1.3
fotky 5.36 bad=0.7 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=2.0 escalation=-0.3 good=0.7 growth=-0.7 leaving=-1.1 legal=1.4 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.5 praise=1.0 reputation=-0.9 urgent=1.0
fotogr 6.54 bad=-0.3 good=-0.4 payment.query=2.7
franco 6.83 bad=-0.6 complaint.neglect=-0.3 complaint.quality=-0.7 good=0.9 meeting.off=1.3 praise=1.0
funguj 6.83 bad=-0.6 complaint.cost=-0.6 good=3.8 growth=4.2
galeri 6.83 complaint.quality=-0.4 good=-0.4 praise=-0.5
garaz 6.83 bad=-0.6 complaint.quality=-0.5 leaving=-0.3
google 6.54 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=0.8 good=1.3 leaving=-0.3 legal=1.9 meeting.off=-0.4 praise=1.5 reputation=2.0 urgent=1.8
googlu 4.79 bad=1.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 growth=-0.3 leaving=-0.6 legal=-0.6 payment.refused=-0.5 reputation=1.3 urgent=-0.5
grafic 6.54 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=1.1 complaint.quality=0.6 leaving=0.9
grafik 6.54 bad=-1.5 complaint.delay=-0.6 complaint.quality=-0.4 good=2.1 leaving=-0.5 legal=-0.4 meeting.off=-0.7 praise=2.3 reputation=-0.4
gratul 6.14 bad=1.4 complaint.delay=-0.6 complaint.neglect=0.8 complaint.quality=2.2 good=-1.1 growth=-0.4 legal=-0.3 praise=-1.2 reputation=-0.4
haly 6.83 complaint.neglect=0.8 complaint.quality=0.9 escalation=1.3 good=-0.4 leaving=0.8 praise=-0.4
harmon 6.83 complaint.delay=1.5 complaint.neglect=-0.4 complaint.quality=0.4 good=-0.3 leaving=-0.3 payment.refused=1.2 reputation=1.4
helpde 6.83 bad=-0.4 complaint.quality=-0.6 leaving=-0.4
heslo 6.54 bad=-0.9 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.5 growth=-0.4 leaving=-0.5 legal=-0.4 meeting.off=-0.3 praise=-0.4 urgent=5.0
hezky 5.36 bad=-1.0 complaint.cost=-0.9 complaint.delay=0.9 complaint.neglect=-1.0 escalation=-0.4 good=1.2 growth=-0.8 leaving=-1.1 meeting.off=-0.8 payment.delayed=1.0 payment.disputed=-0.7 payment.promised=1.7 payment.refused=0.8 payment.sent=2.2 praise=1.3 reputation=-0.7 urgent=-0.4
hlasen 6.83 bad=-0.6 complaint.quality=-0.3 urgent=2.1
hlasil 6.83 bad=1.0 complaint.delay=-0.5 complaint.neglect=2.3 complaint.quality=2.1 escalation=1.3 leaving=1.5
hlasim 6.83 bad=-0.5 complaint.quality=-0.4 good=-0.4 payment.promised=-0.4 payment.sent=3.5
hlasov 6.32 complaint.cost=-0.3 complaint.neglect=0.8 complaint.quality=-0.4 good=-0.8 growth=-0.4 leaving=1.0 payment.refused=-0.4 praise=0.4 reputation=-0.5
hlasuj 6.83 bad=0.4 complaint.delay=-0.3 complaint.quality=-0.6 good=-0.3 growth=-0.3 meeting.off=-0.4 praise=-0.3 reputation=1.4
hlavic 6.83 complaint.delay=-0.3 complaint.quality=-0.6 leaving=-0.6 legal=2.7 payment.refused=-0.7 reputation=-0.6
hlavne 6.32 bad=-1.0 complaint.cost=-0.3 complaint.neglect=-0.3 good=0.7 leaving=0.5 payment.refused=-0.3 praise=0.6
hlavni 6.83 bad=0.9 complaint.neglect=0.3 complaint.quality=0.5 escalation=1.8 leaving=0.3 payment.disputed=2.9
hlavou 6.83 bad=-0.8 complaint.neglect=-0.5 complaint.quality=-0.6 good=2.3 praise=2.4
hledal 6.83 complaint.cost=1.4 complaint.quality=0.7 leaving=0.6
hledam 5.85 complaint.cost=1.6 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=-1.6 escalation=1.4 good=-1.1 growth=-0.7 legal=-0.6 meeting.off=-0.5 payment.delayed=1.2 payment.refused=-0.6 praise=-0.8 reputation=-0.5
hluk 5.16 leaving=-0.7 reputation=-0.4
hned 5.16 bad=-1.7 complaint.delay=1.1 complaint.neglect=-0.6 complaint.quality=-1.1 escalation=-0.5 good=0.8 growth=0.4 leaving=-0.5 legal=-1.0 meeting.off=-1.2 payment.delayed=-1.0 payment.disputed=-0.6 payment.promised=5.4 payment.refused=-0.4 payment.sent=-1.1 praise=1.1 reputation=-1.5 urgent=6.7
ho 4.19 bad=0.6 complaint.cost=-1.4 escalation=0.9 growth=-0.3 legal=2.2 meeting.off=0.6 payment.delayed=-1.1 payment.disputed=-0.9 payment.promised=-1.1 payment.query=-0.7 payment.refused=2.1 praise=0.3 reputation=1.6
hodi 6.83 bad=-0.7 complaint.quality=-0.3 good=-0.4 meeting.off=1.3 praise=-0.4
hodim 6.54 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.5 good=-0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=4.2 payment.query=-0.7 payment.sent=-0.7 praise=-0.4 reputation=0.8 urgent=-1.0
hodin 5.44 bad=-1.6 complaint.cost=1.0 complaint.delay=-1.3 complaint.neglect=-0.6 complaint.quality=-1.1 escalation=-0.5 good=1.3 growth=3.9 leaving=-0.9 legal=-0.8 meeting.off=-1.0 payment.delayed=-0.6 payment.disputed=1.4 payment.promised=-0.6 payment.query=-1.1 payment.refused=-0.5 payment.sent=-0.9 praise=-0.9 reputation=-0.8 urgent=2.6
hodine 6.54 bad=-0.6 complaint.cost=2.0 complaint.neglect=-0.7 complaint.quality=-0.9 good=0.8 leaving=-0.5 legal=-0.6 payment.refused=-1.1 praise=0.9
hodink 6.54 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=3.1 growth=0.9 leaving=-0.4 legal=-0.4 meeting.off=-0.3 payment.refused=-0.3 praise=3.1 reputation=-0.4
hodinu 6.32 bad=1.4 complaint.cost=2.4 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=0.3 good=-0.9 meeting.off=-0.5 payment.disputed=-0.3 praise=-0.8 reputation=-0.4 urgent=-0.5
hodiny 5.63 bad=1.7 complaint.cost=0.6 complaint.quality=1.5 escalation=2.1 growth=1.3 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=0.9 praise=0.7 reputation=-0.6 urgent=4.8
hodne 6.54 bad=2.3 complaint.cost=2.6 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-1.0 good=-1.3 growth=-0.4 leaving=-0.7 payment.disputed=2.1 payment.refused=-0.5 payment.sent=-0.4 praise=-1.0 reputation=-0.5
holky 6.32 bad=-0.8 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.9 good=2.7 growth=1.9 payment.promised=1.5 payment.refused=-0.4 praise=3.2 reputation=-0.3
honora 6.54 bad=1.3 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=2.6 leaving=-0.4 legal=0.6 payment.refused=4.2 praise=-0.3 reputation=-0.4
hor 6.83 complaint.neglect=-0.3 good=0.3 growth=1.3 leaving=-0.5 praise=0.4
hori 6.32 bad=-1.7 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.8 good=1.0 growth=2.2 leaving=-0.8 meeting.off=-0.5 payment.promised=-0.8 payment.refused=-0.4 praise=-0.8 reputation=-0.8 urgent=4.2
hospod 5.73 bad=1.6 complaint.delay=1.3 complaint.neglect=1.2 complaint.quality=0.8 good=-0.9 growth=-0.4 leaving=0.3 legal=0.7 meeting.off=-0.4 payment.disputed=-0.6 payment.promised=-0.5 payment.refused=2.2 praise=-0.9 reputation=3.3
hoste 6.14 bad=0.8 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=2.7 good=1.4 growth=-0.4 leaving=-0.5 legal=-0.4 meeting.off=-0.5 payment.query=-0.3 payment.refused=-0.3 praise=1.7 reputation=-0.6
hostu 6.14 bad=-2.3 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-1.1 good=1.7 growth=-0.3 leaving=-0.6 meeting.off=-0.4 payment.query=-0.3 payment.refused=-1.1 praise=1.7 reputation=-0.6 urgent=-0.3
hotelu 6.83 bad=-1.3 complaint.neglect=-0.3 good=-0.4 leaving=-0.5 payment.refused=-0.5 praise=-0.4
hotova 6.54 bad=1.8 complaint.cost=-0.3 complaint.delay=1.4 complaint.quality=-0.7 escalation=2.9 good=-0.5 leaving=0.8 legal=-0.4 payment.promised=-0.4 payment.refused=1.2 praise=-0.4 reputation=1.5
hotove 6.83 bad=-0.4 complaint.delay=-0.4 good=-0.5 meeting.off=1.6 payment.sent=1.9 praise=-0.4
hotovo 6.32 bad=1.4 complaint.cost=2.9 complaint.delay=2.5 complaint.neglect=-0.4 complaint.quality=1.5 good=-0.8 growth=-0.4 legal=-0.5 payment.refused=2.9 praise=-0.7
hradce 6.83 bad=1.4 complaint.cost=2.0 complaint.neglect=1.2 complaint.quality=0.4 good=-0.5 growth=-0.6 leaving=2.7 praise=-0.4
hromad 6.83 bad=1.2 complaint.delay=2.0 complaint.neglect=1.3 complaint.quality=0.9 leaving=-0.3 payment.refused=1.4 reputation=1.1
hvezdi 6.32 bad=-0.7 complaint.delay=1.4 complaint.neglect=0.8 complaint.quality=-0.7 growth=-0.4 leaving=-0.3 meeting.off=-0.4 payment.delayed=-0.3 reputation=0.8
hygien 6.14 bad=-1.6 complaint.delay=-0.9 complaint.neglect=-0.5 good=0.3 growth=0.8 leaving=-0.4 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.3 praise=0.5 reputation=-0.4 urgent=1.7
i 3.65 bad=-1.0 complaint.neglect=-1.0 complaint.quality=-0.4 escalation=-1.3 good=3.5 growth=9.2 legal=-1.8 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=3.3 payment.promised=-1.7 payment.query=-0.7 payment.refused=0.6 payment.sent=-1.6 praise=3.5 reputation=3.6 urgent=-0.7
ico 6.32 bad=-1.1 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.4 growth=-0.5 leaving=-0.5 meeting.off=-0.5 payment.disputed=-0.5 payment.promised=-0.3 payment.query=2.8 payment.refused=-0.4 payment.sent=-0.4 praise=-0.4 reputation=-0.6 urgent=2.2
ilustr 6.83 bad=-0.4 complaint.quality=0.7 good=0.6 growth=-0.3 praise=0.6
info 6.54 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.4 leaving=-0.3 payment.delayed=-0.3 praise=-0.3 reputation=-0.4
inform 5.98 bad=0.9 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.6 complaint.quality=0.8 escalation=2.6 good=-1.1 growth=-0.9 leaving=-0.7 meeting.off=-0.4 payment.delayed=0.8 payment.refused=-0.6 praise=-0.9 reputation=-0.6 urgent=-0.3
ing 6.32 bad=1.3 complaint.delay=0.8 complaint.quality=2.0 escalation=2.1 good=-0.6 leaving=-0.5 legal=0.4 payment.refused=0.8 praise=-0.5
inkaso 6.54 bad=0.6 complaint.delay=-0.3 complaint.neglect=-0.8 complaint.quality=0.3 good=-0.4 leaving=1.3 legal=-0.3 meeting.off=-0.4 payment.promised=-0.4 payment.refused=0.7 payment.sent=3.2 praise=-0.4 reputation=-0.4
insolv 6.32 bad=0.3 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.5 growth=-0.5 leaving=-0.3 legal=1.8 praise=-0.5
inspek 6.14 bad=1.1 complaint.cost=-0.4 complaint.delay=1.4 complaint.neglect=2.4 complaint.quality=1.3 good=-0.7 legal=3.5 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.8 reputation=-0.4 urgent=1.6
interi 6.83 bad=0.5 complaint.neglect=1.8 complaint.quality=1.4 good=-0.5 growth=-0.3 praise=-0.5 reputation=1.7
intern 5.85 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=1.1 good=-1.0 growth=-0.3 leaving=-0.8 legal=-0.3 meeting.off=1.4 payment.query=-0.6 payment.refused=-0.4 payment.sent=1.8 praise=-0.8 reputation=2.4 urgent=-0.4
invent 6.83 bad=-0.6 complaint.quality=-0.4 reputation=-0.3
invest 6.32 bad=-1.2 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.4 escalation=1.9 good=2.2 leaving=-0.6 legal=-0.5 meeting.off=-0.6 payment.delayed=2.7 payment.promised=0.4 payment.refused=-0.6 payment.sent=-0.6 praise=2.6 reputation=-0.6
inzeny 6.32 complaint.delay=0.5 complaint.neglect=0.8 good=-0.5 leaving=2.2 payment.refused=0.8 praise=-0.5
inzera 6.32 bad=0.4 complaint.cost=1.0 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=1.2 good=-0.8 legal=-0.3 meeting.off=-0.4 praise=-0.9 urgent=1.7
it 6.83 bad=-0.4 leaving=-0.4
ja 4.17 bad=2.7 complaint.delay=2.9 complaint.neglect=1.4 escalation=0.5 good=-0.4 leaving=3.3 meeting.off=0.4 payment.delayed=-0.9 payment.disputed=0.8 payment.promised=-0.7 payment.query=0.3 praise=1.1 reputation=3.0 urgent=0.4
jak 4.35 bad=-1.4 complaint.cost=-1.8 complaint.delay=-1.6 escalation=0.8 good=-0.3 leaving=-1.3 legal=-0.4 meeting.off=-1.4 payment.delayed=0.6 payment.disputed=-1.3 payment.promised=1.5 payment.refused=-1.0 payment.sent=0.6 praise=0.4 reputation=1.4 urgent=0.7
jaka 6.54 complaint.cost=1.4 complaint.quality=-0.6 good=-0.3 legal=-0.4 payment.disputed=1.2 payment.refused=1.3 praise=-0.3
jake 6.14 complaint.cost=1.5 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.6 growth=-0.4 leaving=-0.4 meeting.off=-0.3 payment.query=-0.5 payment.sent=-0.3 praise=-0.5 reputation=1.2 urgent=4.3
jakmil 5.85 bad=-2.4 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=-1.0 escalation=-0.8 good=-0.5 growth=-0.3 leaving=-0.9 legal=-0.5 meeting.off=-0.6 payment.delayed=1.7 payment.disputed=-0.4 payment.promised=5.7 payment.query=0.9 payment.refused=-0.5 payment.sent=-0.6 praise=-0.5 reputation=-0.4 urgent=-0.5
jako 4.46 complaint.cost=-1.5 complaint.delay=0.7 complaint.quality=0.5 escalation=2.4 good=1.7 growth=2.1 leaving=-1.4 legal=2.1 meeting.off=0.4 payment.delayed=0.4 payment.disputed=-0.8 payment.query=-1.1 payment.refused=1.3 payment.sent=-0.8 praise=2.1 reputation=0.9 urgent=-0.8
jakou 6.32 bad=-1.3 complaint.delay=-0.4 complaint.quality=-0.8 good=1.0 growth=1.5 leaving=1.4 legal=-0.3 payment.query=-0.4 payment.refused=-0.3 praise=1.0 reputation=-0.4 urgent=-0.4
jaky 5.98 bad=-1.6 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.8 good=0.7 growth=-0.4 leaving=-0.8 meeting.off=-0.5 payment.delayed=-0.3 payment.promised=1.9 payment.query=4.9 payment.refused=-0.4 payment.sent=-0.4 praise=0.8 reputation=-0.6
jara 6.83 bad=0.8 complaint.delay=0.9 complaint.quality=0.5 good=-0.4 leaving=1.9 praise=-0.4
jare 6.14 bad=0.7 complaint.delay=1.3 complaint.neglect=2.6 growth=1.0 leaving=2.8 legal=-0.4 meeting.off=-0.3 payment.refused=-0.3 praise=0.5 reputation=-0.5
jasne 6.83 bad=-0.6 complaint.delay=-0.3 good=-0.4 payment.promised=3.7 payment.sent=-0.5 reputation=-0.6 urgent=-0.3
jazyko 6.83 bad=-0.6 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.4 reputation=-0.3
jde 5.36 bad=-2.8 complaint.cost=-1.1 complaint.delay=-1.0 complaint.neglect=-0.8 complaint.quality=-1.4 escalation=-0.3 good=0.5 growth=2.1 leaving=-1.6 legal=-0.8 meeting.off=0.4 payment.delayed=0.4 payment.disputed=-0.5 payment.promised=0.8 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.5 praise=-0.8 reputation=-0.8 urgent=-0.6
jdeme 6.54 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-1.1 good=3.3 growth=3.3 leaving=-0.5 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=-0.5 praise=2.0 reputation=-0.4
jdu 6.54 bad=-1.6 complaint.neglect=-0.4 complaint.quality=-0.5 escalation=-0.3 good=-0.4 leaving=1.1 legal=-0.4 meeting.off=-0.3 payment.promised=2.5 payment.query=1.8 payment.refused=-0.3 reputation=-0.5
je 2.53 complaint.cost=2.8 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=1.2 escalation=-2.0 good=-0.4 growth=0.4 leaving=-3.8 legal=-1.4 meeting.off=-1.8 payment.delayed=0.5 payment.disputed=1.3 payment.promised=-1.2 payment.query=2.3 payment.refused=-0.7 payment.sent=0.9 praise=0.4 reputation=-0.9
jeden 5.53 complaint.cost=-0.5 complaint.neglect=1.1 good=1.4 legal=-0.5 meeting.off=0.5 payment.delayed=-0.3 payment.refused=-0.5 praise=1.4 reputation=0.6 urgent=-0.3
jedena 6.83 bad=-0.5 good=-0.5 urgent=2.9
jedine 5.98 bad=0.5 complaint.cost=-0.8 complaint.delay=1.7 complaint.neglect=0.8 good=0.6 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.5 payment.refused=1.6 payment.sent=-0.3 praise=0.6 reputation=-0.8
jedna 5.63 bad=-1.7 complaint.cost=0.6 complaint.delay=-0.7 complaint.neglect=-0.4 good=2.2 growth=2.9 legal=-0.5 payment.delayed=1.4 payment.disputed=-0.3 payment.promised=2.0 payment.query=-0.6 payment.refused=-0.6 payment.sent=2.6 praise=2.5 reputation=-0.6 urgent=-0.5
jednan 6.32 bad=-1.1 complaint.delay=-0.3 complaint.neglect=-0.5 escalation=0.6 good=-0.4 growth=-0.4 leaving=-0.5 payment.refused=-0.3 praise=-0.4 reputation=-0.4
jednat 6.32 bad=1.1 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=2.6 escalation=2.6 good=-0.4 leaving=-0.8 legal=1.7 payment.refused=-0.4 praise=-0.3 reputation=1.1
jedne 6.83 complaint.neglect=1.1 complaint.quality=0.5 leaving=0.6 praise=-0.3
jednic 6.83 bad=-0.9 complaint.delay=-0.5 complaint.quality=-0.4 good=1.3 praise=1.2
jedno 6.83 bad=0.7 complaint.neglect=2.2 complaint.quality=-0.5 good=-0.3 legal=-0.5 payment.refused=-0.3 praise=-0.4
jednou 5.63 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=2.1 escalation=0.5 good=-1.0 growth=-0.4 leaving=-0.7 legal=-0.4 meeting.off=-0.4 payment.delayed=1.3 payment.disputed=-0.7 payment.promised=2.6 payment.query=1.3 payment.refused=0.5 payment.sent=1.0 praise=-0.8 reputation=1.6 urgent=-0.7
jednu 5.73 bad=0.8 complaint.cost=-0.5 complaint.delay=1.9 complaint.neglect=1.1 complaint.quality=-0.8 good=0.3 growth=-0.6 leaving=-0.8 legal=-0.6 payment.disputed=2.2 praise=0.6 reputation=0.7 urgent=-0.4
jedou 6.83 bad=-0.4 good=-0.4 praise=-0.3
jeho 6.54 complaint.delay=1.4 complaint.quality=-0.3 escalation=2.8 good=1.7 growth=2.5 leaving=-0.6 praise=-0.4
jeji 6.32 complaint.quality=0.7 good=-0.5 growth=-0.3 legal=1.1 payment.disputed=0.6 payment.query=1.2 payment.refused=-0.4 payment.sent=-0.3 praise=-0.3
jen 3.68 bad=-2.3 complaint.cost=-1.4 complaint.delay=-1.3 complaint.quality=0.9 escalation=-1.4 good=0.9 growth=-0.9 leaving=-0.6 legal=-0.7 meeting.off=-1.3 payment.delayed=-1.9 payment.disputed=-1.5 payment.query=-0.8 payment.refused=-1.4 payment.sent=0.8 reputation=-2.3 urgent=-0.9
jenom 5.29 bad=1.1 complaint.cost=3.9 complaint.delay=-0.4 complaint.neglect=2.3 complaint.quality=0.7 escalation=-0.4 good=-0.8 growth=-0.7 leaving=0.4 legal=0.7 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=0.8 payment.promised=-0.4 payment.query=1.0 payment.refused=-0.7 payment.sent=-0.4 praise=-0.6 reputation=0.3 urgent=-0.4
jenze 6.54 bad=0.9 complaint.cost=-0.3 complaint.delay=1.9 complaint.neglect=-0.5 complaint.quality=2.7 good=0.6 leaving=-0.3 legal=1.0 praise=0.6 reputation=1.0
jeste 4.26 bad=-0.3 complaint.cost=-1.0 complaint.delay=-0.6 complaint.quality=-0.7 good=3.1 growth=3.3 leaving=0.6 legal=-1.3 meeting.off=-1.7 payment.disputed=-0.9 payment.promised=1.1 payment.query=-1.4 payment.refused=-0.5 praise=2.8 reputation=1.1 urgent=2.0
jestli 4.88 bad=0.7 complaint.delay=-0.6 complaint.neglect=3.1 complaint.quality=0.6 escalation=-0.7 good=1.4 leaving=0.9 meeting.off=-0.9 payment.delayed=1.4 payment.disputed=-0.8 payment.promised=0.4 payment.query=-0.7 payment.refused=-0.9 payment.sent=2.1 praise=0.4 reputation=0.4 urgent=2.6
jezdi 6.83 complaint.delay=1.4 complaint.quality=1.0 good=0.6 growth=1.3 leaving=-0.5 praise=1.1
ji 3.87 bad=0.4 complaint.cost=3.2 complaint.delay=-0.6 complaint.quality=0.5 escalation=-1.0 good=1.0 growth=1.3 leaving=-1.0 legal=-0.3 meeting.off=-1.8 payment.promised=1.3 payment.query=2.4 payment.refused=-0.4 payment.sent=-0.4 reputation=2.4 urgent=-1.4
jideln 6.32 bad=0.6 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=2.3 leaving=-0.3 payment.delayed=-0.3 payment.promised=-0.3 reputation=-0.4
jidlo 6.54 bad=2.3 complaint.quality=3.6 good=-1.1 leaving=-0.4 praise=-1.1
jihlav 6.83 complaint.neglect=-0.3 complaint.quality=0.9 payment.refused=-0.3 reputation=1.6
jim 5.44 complaint.cost=0.5 complaint.delay=1.4 complaint.neglect=-0.3 complaint.quality=-0.6 escalation=0.5 growth=1.0 leaving=-1.2 legal=-0.7 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=-0.9 reputation=1.7 urgent=-0.4
jinak 5.53 bad=1.1 complaint.cost=1.1 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=1.6 escalation=-0.3 good=1.6 growth=-0.5 leaving=-0.6 legal=1.8 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=3.7 payment.query=-0.5 payment.refused=-0.5 payment.sent=0.9 praise=1.6 reputation=-0.6 urgent=-0.6
jinde 6.83 bad=1.7 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.5 leaving=3.5 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.4 payment.refused=-0.4 praise=-0.4
jine 6.14 bad=1.8 complaint.delay=1.1 complaint.neglect=1.7 complaint.quality=-0.3 good=-0.8 growth=-0.6 leaving=1.9 meeting.off=1.1 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=0.8 payment.query=2.1 payment.refused=-0.6 payment.sent=1.3 praise=-0.6 urgent=-0.5
jineho 6.54 complaint.neglect=-0.5 complaint.quality=0.8 good=-0.8 leaving=0.5 praise=-0.6 reputation=-0.4
jinem 6.32 bad=0.4 complaint.cost=-0.5 complaint.delay=1.3 complaint.neglect=-0.3 complaint.quality=0.7 good=-0.4 leaving=0.9 praise=-0.4 reputation=-0.5
jinemu 6.54 bad=1.3 complaint.delay=2.4 complaint.neglect=-0.3 complaint.quality=0.9 good=-0.5 leaving=4.7 legal=-0.4 payment.query=-0.4 payment.refused=-0.4 praise=-0.4
jiny 5.53 complaint.cost=-0.6 complaint.delay=1.8 complaint.neglect=-0.8 complaint.quality=-1.1 escalation=-0.5 growth=-0.5 leaving=2.6 legal=-0.5 meeting.off=2.1 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.9 praise=0.4 reputation=1.2 urgent=-0.6
jinych 6.32 bad=1.0 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 escalation=-0.3 growth=-0.7 leaving=3.3 legal=-0.3 payment.refused=-0.5 praise=1.5
jit 6.83 bad=0.8 complaint.cost=2.2 complaint.quality=-0.3 good=-0.6 growth=-0.3 leaving=1.4 praise=-0.6
jmenem 6.83 bad=1.0 complaint.delay=1.5 complaint.neglect=-0.3 complaint.quality=1.6 good=-0.5 payment.refused=1.1 praise=-0.4 reputation=2.8
jmeno 6.32 bad=0.3 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-1.0 good=-0.4 growth=-0.4 leaving=-0.6 legal=-0.3 meeting.off=1.0 payment.refused=0.9 praise=-0.5 reputation=0.6
jmenov 6.54 bad=-0.9 complaint.cost=-0.3 complaint.quality=-0.8 good=1.1 payment.delayed=1.3 payment.promised=2.0 praise=1.4
jmenuj 6.32 bad=-0.9 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=0.4 good=0.5 growth=-0.3 leaving=-0.4 meeting.off=-0.5 praise=0.6 reputation=-0.4 urgent=2.0
jo 6.14 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-1.0 good=1.3 growth=1.0 leaving=-0.6 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.3 payment.promised=2.3 payment.refused=-0.4 payment.sent=-0.6 praise=-1.0 reputation=0.9 urgent=-0.3
jsem 3.13 bad=-1.6 complaint.cost=-1.0 complaint.delay=-1.8 complaint.neglect=3.4 complaint.quality=-0.5 escalation=-0.7 good=2.7 growth=1.5 leaving=-1.3 legal=-0.7 payment.delayed=-1.5 payment.disputed=-0.8 payment.promised=-0.4 payment.query=0.7 payment.sent=5.0 praise=1.7 reputation=0.3 urgent=-1.2
jsme 3.08 bad=0.4 complaint.cost=1.7 complaint.delay=-1.8 complaint.neglect=0.3 complaint.quality=1.3 escalation=-1.5 good=0.3 growth=0.5 leaving=2.2 meeting.off=-2.1 payment.delayed=-1.4 payment.promised=-1.2 payment.query=-1.1 payment.refused=-2.4 payment.sent=0.4 praise=1.2 reputation=-2.5 urgent=-2.0
jsou 4.84 bad=-1.0 complaint.delay=0.9 complaint.quality=-1.6 escalation=-0.5 good=4.1 growth=1.2 legal=-1.2 meeting.off=-1.1 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.6 payment.refused=-0.3 payment.sent=1.8 praise=4.1 reputation=-1.4
jste 3.58 bad=3.2 complaint.cost=3.5 complaint.delay=2.2 complaint.neglect=3.1 complaint.quality=0.6 escalation=1.5 good=4.4 growth=-1.7 leaving=-0.8 legal=3.3 meeting.off=-1.7 payment.delayed=-0.6 payment.disputed=4.7 payment.promised=-0.7 payment.query=-0.8 payment.refused=1.1 payment.sent=-0.7 praise=5.6 reputation=-2.4
judr 6.54 complaint.neglect=-0.5 good=-0.5 legal=1.1 payment.sent=-0.4 praise=-0.5
k 3.57 bad=1.6 complaint.cost=0.6 complaint.delay=0.8 complaint.neglect=0.4 complaint.quality=0.9 escalation=1.2 good=-0.8 growth=1.9 leaving=1.9 legal=2.0 meeting.off=-1.6 payment.delayed=-1.3 payment.disputed=1.9 payment.query=0.9 payment.refused=0.7 payment.sent=-0.7 praise=-2.0 reputation=-1.0
kadern 6.83 bad=-0.8 complaint.quality=-0.8 good=1.9 growth=1.2 leaving=-0.4 praise=0.3
kafe 6.32 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.0 good=2.0 leaving=0.5 legal=-0.3 meeting.off=1.0 payment.refused=-0.3 praise=2.3 reputation=-0.6
kalend 5.85 bad=-1.3 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=-0.5 complaint.quality=-1.1 growth=-0.4 legal=-0.4 meeting.off=-0.3 payment.delayed=2.4 payment.query=-0.4 payment.refused=-0.5 payment.sent=1.2 reputation=0.8
kamara 6.14 bad=-1.2 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.3 good=3.4 growth=2.6 leaving=-0.7 legal=0.5 payment.query=2.4 payment.refused=0.5 payment.sent=0.8 praise=1.8 reputation=-0.6
kampan 6.14 bad=2.1 complaint.cost=3.1 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=3.5 good=0.8 leaving=1.1 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.4 payment.refused=-0.8 praise=0.9 reputation=-0.3
kancel 4.84 complaint.cost=-1.1 complaint.delay=-1.0 complaint.neglect=-0.5 complaint.quality=-1.1 escalation=-0.5 growth=-1.3 leaving=1.8 legal=2.5 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.5 payment.query=0.4 payment.refused=-0.7 payment.sent=1.6 praise=0.3 reputation=-1.8 urgent=-0.6
kapela 6.83 bad=0.8 complaint.delay=1.5 complaint.neglect=1.0 complaint.quality=1.4 leaving=0.5 payment.refused=1.2 reputation=1.3
kapito 6.32 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.5 growth=-0.3 leaving=-0.7 legal=-0.4 payment.refused=-0.4 praise=-0.5 reputation=1.9
kartou 6.83 bad=-0.5 complaint.delay=-0.4 payment.delayed=1.3 payment.promised=-0.4 payment.query=1.7
katalo 6.14 bad=1.6 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=-0.6 complaint.quality=4.0 good=-0.6 growth=-0.4 leaving=0.6 legal=-0.3 meeting.off=-0.4 payment.delayed=-0.3 praise=-0.5 reputation=1.3
katast 6.83 bad=-0.8 complaint.delay=-0.4 complaint.quality=-0.5 growth=-0.4 leaving=-0.5 reputation=-0.3
kazde 6.83 bad=1.0 complaint.cost=3.9 complaint.neglect=-0.3 complaint.quality=-0.6 good=0.6 leaving=-0.4 payment.query=-0.4 payment.refused=-0.5 praise=0.5 reputation=-0.3
kazdeh 6.83 bad=1.4 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=1.6 escalation=-0.6 good=-1.2 growth=-0.4 leaving=-0.4 praise=-0.8 reputation=3.1
kazdem 6.83 complaint.delay=-0.3 complaint.quality=-0.7 legal=-0.4 reputation=0.4
kazdy 6.83 bad=1.5 complaint.cost=2.2 complaint.delay=0.8 complaint.neglect=-0.3 complaint.quality=1.0 good=-0.4 leaving=1.5 praise=-0.3
kc 5.63 bad=0.4 complaint.cost=-0.4 complaint.delay=0.8 escalation=1.2 growth=-0.6 leaving=0.6 legal=1.8 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=2.1 payment.promised=-0.4 payment.query=2.2 payment.refused=-0.6 payment.sent=2.8 praise=0.4 reputation=-0.5 urgent=-0.4
kde 5.36 bad=-0.7 complaint.cost=-0.7 complaint.delay=0.7 complaint.quality=-1.9 escalation=-0.6 good=-0.4 growth=-0.8 leaving=-0.5 legal=-0.9 meeting.off=-0.7 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.4 praise=-0.4 reputation=2.0 urgent=0.8
kdo 4.63 complaint.cost=-1.0 complaint.delay=-0.8 complaint.neglect=1.7 escalation=1.5 good=1.6 growth=-0.4 leaving=0.9 legal=-1.5 meeting.off=-1.2 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.8 payment.refused=-1.6 payment.sent=-0.7 praise=2.1 reputation=1.3 urgent=-1.0
kdy 4.75 bad=1.4 complaint.cost=-1.3 complaint.delay=6.6 complaint.neglect=-1.7 escalation=-0.6 good=-1.6 legal=-1.9 meeting.off=1.2 payment.delayed=-1.5 payment.disputed=1.5 payment.promised=-1.4 payment.query=3.7 payment.refused=3.0 praise=-1.5 reputation=-1.2 urgent=-0.8
kdyby 6.54 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.7 good=-0.5 praise=-0.4
kdybys 6.14 bad=-1.1 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.3 growth=-0.5 leaving=-0.4 meeting.off=-0.4 urgent=-0.3
kdyz 5.10 bad=1.7 complaint.cost=1.9 complaint.delay=1.0 complaint.neglect=3.0 complaint.quality=-0.5 escalation=-0.5 good=-1.0 growth=-0.9 leaving=2.6 meeting.off=-1.3 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.4 praise=-0.9 reputation=1.5 urgent=-0.5
ke 5.36 bad=-1.4 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=-0.6 complaint.quality=-1.4 growth=1.4 legal=0.8 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.9 payment.sent=0.8 praise=0.4 reputation=-0.7 urgent=-0.5
klic 6.83 complaint.delay=-0.3 complaint.neglect=1.4 complaint.quality=-0.4 leaving=1.1 legal=-0.4 meeting.off=-0.4 payment.refused=-0.4
klice 6.54 bad=0.4 complaint.delay=1.8 complaint.neglect=-0.4 complaint.quality=0.3 good=-0.5 legal=-0.3 payment.refused=3.0 payment.sent=-0.4 praise=-0.5
klid 6.32 bad=-0.9 complaint.delay=-0.6 complaint.neglect=0.6 complaint.quality=-1.3 good=-0.4 legal=-0.4 payment.refused=-0.5 reputation=-0.4
klidne 5.63 bad=0.4 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=0.8 escalation=1.5 good=1.4 growth=2.7 leaving=0.5 legal=0.5 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.5 payment.refused=1.2 payment.sent=1.6 praise=2.1 reputation=1.3 urgent=-0.3
klidno 6.83 bad=-1.0 complaint.neglect=-0.5 complaint.quality=-0.6 good=1.2 leaving=-0.3 praise=1.4
klidu 6.54 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-0.4 growth=-0.4
klient 5.29 complaint.cost=-0.5 complaint.delay=-1.2 complaint.neglect=3.3 complaint.quality=-1.5 escalation=-0.3 good=0.6 growth=-0.7 legal=-1.0 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.4 payment.refused=-1.1 payment.sent=-0.4 praise=1.0 reputation=-0.8 urgent=-0.6
klobou 6.14 bad=-2.4 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-1.5 good=4.1 leaving=-0.7 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=-0.6 praise=4.2
kluci 6.14 bad=-0.3 complaint.neglect=0.7 complaint.quality=0.9 leaving=1.7 meeting.off=1.6 payment.promised=-0.4 reputation=-0.6
kniha 6.83 bad=0.4 complaint.quality=-0.7 good=0.5 payment.disputed=3.1 praise=0.5
knihov 6.83 bad=-0.7 complaint.quality=-0.4
knihu 6.83 good=0.7 payment.disputed=1.0 praise=0.8
knihy 6.83 complaint.quality=0.8 escalation=2.4 good=-0.4 legal=-0.3 payment.refused=-0.4 praise=-0.4 reputation=1.9
kocark 6.54 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=0.3 good=-0.3 leaving=-0.7 praise=-0.3 reputation=1.2
kocky 6.83 bad=0.4 complaint.quality=0.8 good=-0.4 praise=-0.4
kod 6.83 complaint.delay=-0.8 complaint.quality=-0.5 good=-0.6 leaving=3.3 legal=-0.4 payment.promised=4.7 payment.refused=-0.4 praise=-0.3 urgent=-1.2
koho 6.83 bad=1.9 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.6 leaving=2.8 legal=-0.3 payment.refused=-0.4 praise=-0.5 reputation=1.6
kolaud 6.54 complaint.neglect=-0.3 complaint.quality=-0.7 good=0.6 growth=1.4 leaving=-0.3 payment.delayed=2.0 payment.refused=0.8 praise=0.5
kolega 6.54 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.7 good=-0.7 growth=-0.3 leaving=-0.4 meeting.off=-0.4 payment.delayed=-0.6 praise=-0.4
kolego 6.54 bad=2.1 complaint.delay=2.5 complaint.neglect=-0.5 complaint.quality=1.9 good=-0.8 leaving=1.5 legal=1.1 meeting.off=-0.4 payment.refused=-0.4 praise=-0.7 reputation=1.3
kolegu 6.32 bad=-1.1 complaint.cost=1.6 complaint.delay=-0.5 complaint.neglect=-1.3 complaint.quality=-0.7 good=0.4 growth=1.3 leaving=0.6 meeting.off=-0.4 payment.refused=-0.4 praise=0.9 reputation=-0.3
kolegy 5.22 bad=-0.9 complaint.cost=-0.7 complaint.delay=-1.1 complaint.neglect=-1.4 complaint.quality=0.6 escalation=-0.4 growth=-0.8 leaving=-1.3 legal=-0.7 meeting.off=-0.9 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.7 payment.refused=0.5 payment.sent=1.9 reputation=1.4 urgent=-0.5
kolem 6.14 bad=-0.7 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.3 growth=-0.3 leaving=0.5 payment.refused=-0.3
kolik 5.63 bad=-1.7 complaint.cost=0.7 complaint.delay=-0.9 complaint.neglect=-0.7 complaint.quality=-1.5 good=-0.5 growth=1.3 leaving=1.7 legal=-0.5 meeting.off=-1.0 payment.delayed=-0.3 payment.query=-0.3 payment.refused=-0.8 praise=-0.4 urgent=1.4
komore 6.54 bad=1.8 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=2.2 good=-0.8 leaving=-0.5 legal=1.2 payment.refused=-0.4 praise=-0.7 reputation=2.7
komu 6.54 bad=0.9 complaint.cost=1.4 complaint.delay=-0.3 complaint.neglect=1.6 good=-0.7 leaving=1.4 payment.refused=-0.4 praise=-0.7 reputation=2.2
komuni 6.83 bad=0.8 complaint.neglect=-0.4 complaint.quality=1.5 good=-0.3 leaving=-0.5 legal=2.2
konce 5.04 bad=1.5 complaint.cost=2.2 complaint.delay=-1.3 complaint.neglect=0.7 complaint.quality=0.5 escalation=-0.4 good=-0.8 leaving=2.7 legal=-0.3 meeting.off=-0.6 payment.delayed=-0.8 payment.disputed=-0.8 payment.promised=0.9 payment.query=-1.3 payment.refused=-1.1 payment.sent=-0.9 praise=-0.6 reputation=0.7 urgent=-0.7
konci 5.73 bad=-1.7 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.1 good=-0.6 growth=-0.7 leaving=0.6 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.3 payment.query=-0.3 payment.refused=-0.4 praise=-0.6 reputation=-0.6 urgent=-0.4
koncim 6.83 bad=1.2 complaint.cost=3.6 complaint.delay=-0.3 complaint.neglect=1.5 complaint.quality=-0.8 good=-0.9 leaving=3.5 meeting.off=-0.4 payment.refused=1.4 praise=-1.0 reputation=-0.4
konecn 5.29 bad=-0.8 complaint.cost=-0.7 complaint.delay=1.7 complaint.neglect=-1.1 complaint.quality=-1.3 escalation=-0.4 good=2.9 growth=-0.3 leaving=-0.5 legal=-1.1 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.6 payment.refused=-1.5 payment.sent=-0.4 praise=2.9 reputation=-0.8 urgent=-0.5
konfer 6.54 bad=-0.7 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=-0.7 good=1.2 growth=-0.3 leaving=0.4 legal=-0.4 payment.refused=-0.5 praise=1.2 reputation=1.2
konkur 5.53 bad=-0.9 complaint.cost=1.7 complaint.delay=-0.9 complaint.quality=-0.9 escalation=-0.4 good=0.6 growth=-0.7 leaving=1.8 legal=-0.6 meeting.off=-0.6 payment.delayed=0.8 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.3 praise=-1.0 reputation=-0.9 urgent=-0.5
kontak 5.63 bad=-1.2 complaint.cost=-0.4 complaint.neglect=0.9 complaint.quality=-1.6 escalation=3.7 growth=1.2 legal=-1.2 meeting.off=-0.6 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.3 praise=-1.1 reputation=-1.1 urgent=-0.6
kontro 5.63 bad=0.6 complaint.cost=-0.6 complaint.delay=2.6 complaint.neglect=0.4 good=-1.9 growth=-0.8 leaving=-1.1 legal=-0.7 meeting.off=1.8 payment.disputed=0.6 payment.query=-0.5 payment.refused=-0.6 payment.sent=0.9 praise=-1.6 reputation=-0.4 urgent=0.9
konzul 6.83 bad=-0.4 complaint.quality=-0.4 good=-0.3 growth=1.0 leaving=-0.3
kopii 6.14 bad=0.5 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.7 growth=-0.5 leaving=-0.5 legal=3.9 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.7 payment.query=2.4 payment.refused=-0.8 payment.sent=-0.7 praise=-0.6 reputation=1.2 urgent=-0.5
korekt 6.14 bad=1.2 complaint.cost=0.8 complaint.quality=2.2 good=-0.7 growth=-0.4 leaving=-0.5 legal=-0.4 payment.delayed=-0.3 payment.disputed=1.2 payment.query=-0.3 payment.refused=-0.3 payment.sent=-0.4 praise=-0.6
kotel 6.83 bad=1.3 complaint.cost=1.3 complaint.quality=2.5 good=-0.7 leaving=0.6 legal=2.2 payment.refused=-0.3 praise=-0.6 reputation=-0.4
koukam 6.83 bad=0.9 complaint.cost=1.6 complaint.quality=-0.6 payment.disputed=1.3 payment.refused=1.3 praise=-0.3 reputation=-0.3
koupil 6.83 bad=-0.7 complaint.delay=-0.4 complaint.quality=-0.3
krabic 6.83 bad=-1.1 complaint.neglect=-0.3 complaint.quality=-0.6 good=0.6 payment.sent=2.5 praise=0.8
kraje 6.83 bad=0.9 complaint.cost=2.5 complaint.quality=1.1 leaving=-0.3 payment.delayed=2.1 reputation=2.0
krajsk 6.54 complaint.cost=-0.4 complaint.neglect=-0.8 complaint.quality=-0.5 legal=0.6 meeting.off=-0.4 payment.refused=2.1 reputation=-0.6
kram 6.83 bad=0.9 complaint.delay=-0.7 complaint.quality=1.5 good=-0.9 growth=-0.5 leaving=1.0 praise=-0.5 urgent=2.1
krasne 6.14 bad=-1.1 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.5 good=2.8 growth=2.3 leaving=-1.0 payment.query=-0.4 payment.sent=1.2 praise=3.6 reputation=-0.3
krasny 6.54 bad=1.3 complaint.neglect=3.2 complaint.quality=0.9 good=1.2 payment.delayed=-0.3 payment.promised=2.1 payment.refused=-0.3 praise=1.4 reputation=1.9
kresle 6.83 bad=-0.5 good=-0.4 leaving=-0.3 praise=-0.3
kritik 6.83 bad=-0.5 complaint.quality=-0.3
krivka 6.83 bad=-0.6 complaint.cost=-0.3 complaint.quality=-0.3 good=-0.5 leaving=-0.3 payment.delayed=-0.4 payment.promised=-0.4 praise=-0.5 urgent=-0.3
krome 6.83 complaint.quality=0.6 legal=1.1
kronik 6.54 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.5 good=1.0 growth=-0.5 leaving=-0.4 praise=1.2 reputation=0.8
ks 6.83 bad=-0.7 complaint.delay=-0.5 good=-0.3 growth=2.6
ktera 5.98 bad=1.0 complaint.cost=1.8 complaint.neglect=0.6 complaint.quality=0.3 escalation=1.9 good=-0.7 growth=-0.3 leaving=0.8 legal=-0.8 meeting.off=0.8 payment.delayed=-0.5 payment.disputed=1.9 payment.query=-0.4 payment.refused=-1.0 praise=-0.6 reputation=-0.5
ktere 5.53 bad=1.2 complaint.delay=0.3 complaint.neglect=1.3 complaint.quality=0.7 good=-1.0 growth=-0.6 leaving=2.8 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=0.9 praise=-0.9 reputation=1.6 urgent=-0.4
kterem 6.83 bad=0.4 complaint.cost=1.7 leaving=-0.4 payment.refused=-0.4 praise=-0.3
kterou 5.53 bad=1.0 complaint.cost=1.7 complaint.delay=0.9 complaint.neglect=-1.0 complaint.quality=1.5 escalation=-0.3 growth=-0.6 legal=1.1 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.query=2.2 payment.refused=0.6 payment.sent=-0.3 praise=-1.0 reputation=-0.6 urgent=-0.3
ktery 5.63 bad=-1.0 complaint.cost=-0.5 complaint.delay=-0.6 complaint.quality=-1.1 good=-0.4 growth=-0.5 legal=-0.5 meeting.off=-0.6 payment.delayed=-0.5 payment.promised=-0.4 payment.query=1.8 payment.refused=-0.5 payment.sent=-0.7 praise=-0.3 reputation=-0.6
kuchyn 6.83 bad=0.8 complaint.quality=0.9 leaving=0.8 legal=1.2 payment.refused=1.1
kupni 6.83 bad=-0.5
kurz 6.83 bad=-1.0 complaint.quality=-0.9 good=1.1 leaving=-0.4 legal=-0.3 payment.sent=3.1 praise=1.2
kusu 6.14 complaint.delay=-0.5 complaint.quality=0.5 growth=1.1 leaving=-0.5 payment.refused=-0.5
kvalit 6.54 bad=0.9 complaint.neglect=-0.7 complaint.quality=2.0 escalation=2.2 good=-0.7 growth=-0.5 leaving=1.0 legal=1.0 meeting.off=-0.4 praise=-0.5 reputation=-0.4 urgent=1.7
kvetna 6.14 bad=-1.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 growth=3.1 leaving=-0.8 legal=-0.6 payment.query=-0.4 payment.sent=3.4 praise=0.8
kvetnu 6.14 complaint.cost=-0.4 complaint.delay=0.3 complaint.neglect=-0.4 good=-1.0 growth=1.7 legal=-0.4 meeting.off=-0.4 payment.delayed=1.3 payment.query=-0.4 payment.refused=0.8 payment.sent=-0.5 praise=-0.9 reputation=1.3 urgent=-0.4
kvuli 4.53 complaint.cost=-1.2 complaint.delay=-1.8 complaint.neglect=-1.1 complaint.quality=2.7 escalation=-0.8 good=-2.6 growth=-1.2 leaving=-1.4 legal=1.0 meeting.off=0.9 payment.delayed=3.9 payment.disputed=-0.9 payment.promised=-1.0 payment.query=-1.1 payment.refused=-1.4 payment.sent=-0.8 praise=-2.3 urgent=-0.9
ledna 5.22 complaint.cost=0.3 complaint.delay=0.8 complaint.neglect=-0.8 complaint.quality=-2.0 escalation=-0.3 good=-1.7 growth=0.3 leaving=2.5 legal=-0.9 meeting.off=0.9 payment.disputed=-0.5 payment.promised=0.7 payment.query=3.6 payment.refused=0.7 payment.sent=-0.5 praise=-1.3 reputation=-0.7 urgent=-0.5
lednu 6.14 bad=-0.5 complaint.delay=0.5 complaint.neglect=-0.3 good=-0.5 growth=0.7 leaving=0.9 legal=-0.4 payment.delayed=2.2 payment.promised=1.2 payment.refused=-0.5 praise=-0.5 reputation=-0.4
lektor 6.83 bad=-1.1 complaint.quality=-0.8 good=2.7 leaving=-0.6 praise=2.8
lenko 6.83 complaint.neglect=1.1 complaint.quality=1.7 good=0.6 payment.refused=1.0 praise=0.6
lepsi 6.83 bad=-0.9 complaint.delay=-0.3 complaint.quality=-0.5 good=1.0 growth=1.9 leaving=-0.4 praise=1.4 reputation=-0.3
let 5.63 bad=0.3 complaint.cost=-0.4 complaint.delay=-0.7 escalation=0.4 good=-0.4 growth=0.6 leaving=1.5 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=-0.7 praise=0.5 reputation=0.4
leta 6.54 complaint.cost=-0.3 complaint.delay=1.6 complaint.neglect=1.6 complaint.quality=0.6 good=-0.4 meeting.off=1.2 praise=-0.4 reputation=-0.4
letak 6.83 bad=-0.3 complaint.quality=1.4 good=0.6 praise=0.9
letaky 6.32 bad=1.1 complaint.delay=2.0 complaint.neglect=-0.6 complaint.quality=0.5 good=-0.4 growth=-0.3 leaving=-0.4 payment.refused=1.9 praise=-0.4 reputation=-0.4
lete 6.54 bad=-0.7 complaint.neglect=1.0 complaint.quality=-0.4 good=-0.6 leaving=0.5 praise=-0.6
letech 6.54 complaint.neglect=-0.6 complaint.quality=0.3 leaving=1.5 meeting.off=-0.4 payment.refused=-0.7
letni 6.83 bad=-0.5 good=0.9 growth=1.2 praise=0.9 reputation=-0.4
leto 6.83 bad=-0.7 complaint.quality=-0.3 leaving=-0.3 reputation=-0.3
letos 5.36 bad=0.5 complaint.cost=0.5 complaint.delay=-0.9 complaint.quality=0.3 good=-1.1 leaving=1.7 legal=-0.7 meeting.off=-0.5 payment.delayed=1.1 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=-0.7 payment.sent=-0.4 reputation=-0.9
letosn 6.54 bad=1.6 complaint.delay=3.1 complaint.neglect=1.7 complaint.quality=-0.4 good=-0.5 growth=-0.5 leaving=2.3 payment.refused=-0.4 praise=-0.5 reputation=2.3
levnej 6.54 bad=2.3 complaint.cost=5.2 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.8 leaving=4.2 legal=-0.4 praise=-0.5
lezi 5.98 bad=1.4 complaint.cost=-0.4 complaint.delay=1.9 complaint.neglect=1.9 complaint.quality=3.2 escalation=2.0 good=-1.0 growth=-0.6 leaving=0.7 legal=-0.7 payment.promised=-0.4 payment.refused=0.6 praise=-0.6 reputation=1.2 urgent=0.6
lhuta 6.83 bad=1.0 complaint.delay=2.6 complaint.quality=-0.5 legal=2.5
li 6.83 complaint.quality=-0.3 legal=1.7 payment.refused=1.4
libi 6.54 bad=-0.7 complaint.quality=-0.6 good=1.9 growth=0.8 meeting.off=-0.4 payment.delayed=-0.3 payment.promised=-0.4 payment.sent=1.5 praise=3.0
licenc 5.98 bad=1.2 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.1 complaint.quality=0.4 good=0.9 growth=1.8 leaving=0.6 legal=3.3 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=1.3 payment.query=-0.4 payment.refused=-0.6 praise=-0.6 reputation=-0.4
lide 6.54 complaint.quality=0.7
lidi 4.88 bad=0.6 complaint.cost=0.5 complaint.delay=-0.5 complaint.neglect=2.2 complaint.quality=0.5 escalation=-0.4 growth=0.6 leaving=0.7 legal=-0.9 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.5 praise=0.5
likvid 6.54 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.5 good=-0.3 leaving=-0.7 legal=-0.6 payment.refused=-0.4 urgent=-0.3
lince 6.83 bad=0.9 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=-0.7 escalation=4.1 leaving=-0.4 payment.disputed=2.9 reputation=-0.4
linhar 6.83 bad=1.3 complaint.neglect=1.4 good=-0.5 growth=-0.3 leaving=2.6 legal=0.4
lip 6.83 complaint.cost=-0.5 complaint.neglect=-0.4 good=0.7 payment.refused=1.0 praise=0.9 reputation=1.2
list 6.83 bad=-0.4 payment.sent=1.6
listop 5.44 complaint.cost=-0.5 complaint.neglect=-0.7 good=-1.2 growth=1.2 leaving=-0.9 meeting.off=-0.9 payment.delayed=4.3 payment.disputed=-0.4 payment.promised=2.7 payment.query=-0.4 payment.sent=-0.6 praise=-1.0 urgent=-0.5
listy 6.83 complaint.quality=0.9 escalation=2.6 good=-0.4 growth=-0.4
logo 6.54 complaint.cost=1.2 complaint.quality=0.6 good=-0.7 leaving=0.5 payment.promised=-0.4 praise=-0.6 urgent=-0.3
loni 6.83 bad=-0.3 growth=0.9
lonsky 6.83 bad=1.0 complaint.neglect=1.0 complaint.quality=1.5 good=-0.4 leaving=0.4 praise=-0.4 urgent=2.0
lounec 6.83 complaint.delay=-0.3 complaint.neglect=0.8 complaint.quality=-0.7 good=-0.6 growth=1.4 leaving=0.5 praise=-0.5 reputation=1.0
ludmil 6.83 bad=0.8 complaint.cost=-0.5 complaint.delay=1.4 complaint.neglect=0.9 complaint.quality=-0.4 leaving=0.6
lyonu 6.83 bad=-0.6 complaint.neglect=-0.3 complaint.quality=-0.7 good=0.9 meeting.off=1.3 praise=1.0
ma 4.32 complaint.cost=-1.4 complaint.delay=-1.6 complaint.neglect=1.4 complaint.quality=0.4 good=-0.5 growth=1.6 leaving=1.1 legal=1.4 meeting.off=1.0 payment.delayed=-0.9 payment.disputed=0.7 payment.promised=-0.7 payment.query=-1.0 payment.refused=0.4 payment.sent=0.3 praise=-0.7 reputation=-1.4
madars 6.83 bad=-0.5 good=1.1 growth=2.5 praise=1.6 reputation=-0.3
mail 5.73 bad=-0.8 complaint.cost=-0.4 complaint.delay=-1.0 complaint.quality=-1.2 escalation=1.0 good=-1.1 growth=-0.6 leaving=-0.9 legal=0.7 meeting.off=-0.6 payment.delayed=-0.3 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.3 payment.sent=-0.3 praise=-0.9 reputation=-0.9 urgent=-0.5
mailem 6.83 bad=-0.6 growth=1.3
mailu 6.54 bad=-1.0 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.3 leaving=-0.4 legal=-0.6 payment.refused=-0.7
maily 6.32 bad=0.3 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=1.6 escalation=-0.3 good=-0.6 leaving=-0.6 legal=-0.5 meeting.off=-0.7 payment.refused=-0.3 praise=-0.5 urgent=1.6
maji 5.44 bad=-0.5 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=0.5 complaint.quality=0.4 good=0.8 growth=-0.4 leaving=0.8 legal=-0.6 meeting.off=-0.6 payment.delayed=0.7 payment.promised=-0.4 payment.refused=-0.5 payment.sent=-0.3 praise=0.7 reputation=0.8 urgent=-0.5
majite 6.14 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=-0.3 complaint.quality=-0.3 escalation=4.5 good=-0.6 leaving=0.9 legal=-0.5 meeting.off=-0.4 payment.disputed=2.4 payment.refused=-0.4 praise=-0.5 reputation=-0.6 urgent=0.9
mala 4.98 complaint.cost=1.0 good=-0.3 praise=-0.4 reputation=-0.5
malino 6.83 bad=-0.6 complaint.quality=-0.3 payment.sent=0.6
malkov 6.83 complaint.neglect=-0.4 complaint.quality=0.6 good=-0.3 legal=1.3 payment.sent=-0.4 praise=-0.3
maly 6.32 bad=-1.0 complaint.quality=-0.7 good=-0.7 growth=-0.5 leaving=-0.6 legal=-0.4 meeting.off=-0.4 payment.sent=-0.4 praise=-0.5
mam 4.46 bad=2.6 complaint.cost=1.8 complaint.neglect=2.7 complaint.quality=-1.0 escalation=-1.0 good=-0.5 growth=1.0 leaving=-0.8 meeting.off=2.5 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=1.3 payment.query=3.4 payment.refused=-0.8 payment.sent=-1.1 praise=0.4 reputation=4.6 urgent=-0.4
mame 4.14 bad=-0.7 complaint.cost=-0.7 complaint.neglect=-0.4 complaint.quality=-1.9 escalation=-0.9 good=0.8 growth=1.0 leaving=2.0 legal=-1.2 meeting.off=-1.8 payment.delayed=0.7 payment.disputed=1.6 payment.query=3.0 payment.refused=-1.6 payment.sent=-1.4 praise=0.4 reputation=-0.8 urgent=0.5
mamink 5.98 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.1 escalation=-0.3 growth=-0.3 leaving=-0.4 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=-0.5 reputation=0.5
manzel 5.22 bad=-0.6 complaint.cost=0.4 complaint.delay=0.4 complaint.neglect=-1.5 complaint.quality=-0.9 escalation=-0.4 growth=0.6 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=0.8 payment.query=1.2 payment.refused=0.5 payment.sent=2.0 praise=0.7 urgent=-0.5
marek 6.83 complaint.quality=-0.9 leaving=1.5 legal=-0.3 meeting.off=-0.3
marne 6.54 bad=2.1 complaint.delay=-0.5 complaint.neglect=5.6 complaint.quality=-1.1 escalation=1.7 good=-0.8 leaving=2.0 meeting.off=-0.6 payment.refused=-0.6 reputation=-0.4
marodi 6.83 bad=-1.2 complaint.delay=-0.5 complaint.quality=-0.6 good=-0.3 meeting.off=3.6
martin 6.83 bad=0.4 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=1.2 leaving=1.4
mate 4.43 bad=-0.8 complaint.cost=1.2 complaint.neglect=-1.4 complaint.quality=-0.5 good=0.8 growth=0.6 leaving=-2.3 legal=1.0 meeting.off=-0.5 payment.delayed=-1.1 payment.promised=1.8 payment.query=-1.0 payment.refused=-1.8 payment.sent=1.4 reputation=0.7 urgent=1.0
maters 6.32 bad=0.4 complaint.cost=2.2 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.4 growth=-0.4 leaving=-0.5 meeting.off=-0.3 payment.delayed=1.5 reputation=-0.4
me 4.19 bad=2.0 complaint.cost=1.2 complaint.delay=-1.8 complaint.neglect=1.5 escalation=2.8 growth=-0.9 leaving=-1.5 legal=-0.3 meeting.off=0.8 payment.delayed=-1.1 payment.promised=-1.0 payment.query=-1.0 payment.refused=0.7 payment.sent=-1.2 praise=-2.6 reputation=2.3 urgent=-0.6
medail 6.83 bad=-0.4
mejte 6.83 bad=0.6 complaint.delay=2.0 leaving=-0.6 payment.refused=1.2
mel 6.32 complaint.delay=1.5 complaint.neglect=-0.5 complaint.quality=-1.0 good=-0.7 growth=-0.4 leaving=-0.5 legal=-0.4 payment.refused=-0.4 praise=-0.6 reputation=0.3
mela 5.85 bad=0.6 complaint.cost=-0.5 complaint.delay=2.6 complaint.neglect=-0.6 complaint.quality=-0.3 escalation=2.2 growth=0.3 legal=0.4 payment.disputed=-0.3 payment.query=-0.3 payment.refused=0.5 payment.sent=-0.5 praise=1.5 reputation=-0.5 urgent=-0.5
meli 6.14 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=-1.3 escalation=1.7 good=0.8 growth=2.3 leaving=0.9 legal=0.5 payment.refused=-0.4 praise=0.9
melo 6.83 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=-0.6 meeting.off=-0.4 payment.refused=1.9 payment.sent=1.2 urgent=-0.5
mely 6.54 bad=1.9 complaint.delay=2.8 complaint.neglect=-0.3 complaint.quality=-0.5 payment.sent=-0.5 reputation=-0.4 urgent=1.3
mene 6.54 bad=-0.5 complaint.delay=-0.4 complaint.quality=0.4 good=1.4 leaving=-0.6 praise=1.4
meni 6.83 bad=-0.7 complaint.quality=-0.6 payment.delayed=1.1 payment.promised=1.4
menu 6.83 complaint.delay=0.5 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.6 payment.refused=-0.5 praise=-0.6
mesic 5.36 bad=-0.5 complaint.cost=0.9 complaint.delay=-1.0 complaint.neglect=-0.3 complaint.quality=-0.9 escalation=-0.3 good=-1.2 growth=-0.6 leaving=0.5 legal=-0.7 meeting.off=-1.0 payment.delayed=4.0 payment.disputed=1.4 payment.promised=-0.9 payment.query=0.6 payment.refused=-1.6 payment.sent=0.7 praise=-1.0 reputation=-0.7 urgent=-0.4
mesice 5.04 complaint.cost=-1.3 complaint.delay=1.7 complaint.quality=0.5 escalation=-0.5 good=-1.0 growth=0.4 legal=-0.4 meeting.off=-1.1 payment.delayed=1.3 payment.disputed=-0.5 payment.promised=-0.9 payment.query=-0.6 payment.refused=0.3 payment.sent=-0.7 praise=-1.0 reputation=0.5 urgent=-0.6
mesicn 6.54 bad=0.9 complaint.cost=3.3 complaint.delay=-0.3 complaint.quality=-0.6 good=-0.6 growth=1.3 leaving=0.4 payment.delayed=-0.4 payment.refused=-0.5
mesto 6.83 bad=-0.4 good=-0.4 growth=-0.3 praise=-0.4
mestsk 6.83 bad=-0.7 complaint.quality=-0.3
mezi 5.85 bad=2.0 complaint.cost=3.3 complaint.delay=0.7 complaint.neglect=3.2 complaint.quality=-1.6 escalation=-0.3 good=-1.3 growth=-0.6 leaving=3.8 legal=-0.7 meeting.off=-0.4 payment.delayed=1.3 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.8 praise=-1.2 reputation=-0.5 urgent=-0.3
meziti 6.54 bad=1.3 complaint.delay=0.4 complaint.neglect=2.3 complaint.quality=0.4 good=-0.3 legal=2.7 meeting.off=1.2 payment.refused=1.0 praise=-0.4 reputation=-0.4
mgr 6.54 bad=-0.6 complaint.neglect=1.0 good=0.4 growth=1.2 leaving=0.4 praise=0.6
mi 3.27 bad=2.7 complaint.cost=4.6 complaint.delay=1.3 complaint.neglect=1.5 complaint.quality=0.7 escalation=3.7 good=-2.9 growth=-1.9 leaving=-0.8 legal=1.2 meeting.off=0.9 payment.delayed=2.3 payment.disputed=1.4 payment.promised=1.9 payment.query=1.1 payment.refused=2.2 payment.sent=1.5 praise=-1.9 reputation=-0.4 urgent=2.2
mila 6.14 bad=0.5 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=1.2 complaint.quality=1.1 leaving=0.5 payment.refused=0.8 reputation=-0.4
mili 6.83 complaint.quality=0.5 good=-0.3 leaving=-0.4 payment.disputed=1.0
mimo 6.54 bad=-0.5 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=1.8 good=0.4 leaving=0.5 legal=-0.3 payment.refused=1.1 praise=0.5
mimoch 6.83 complaint.neglect=-0.4 complaint.quality=0.6 good=0.7 legal=0.7 praise=0.6
mimoso 6.83 bad=0.8 complaint.neglect=-0.4 complaint.quality=1.5 good=-0.3 legal=1.5 praise=-0.4
minule 5.73 bad=-1.1 complaint.cost=-0.5 complaint.delay=2.1 complaint.neglect=2.0 complaint.quality=-1.5 escalation=-0.3 good=-0.9 growth=-0.5 leaving=-0.8 legal=-0.7 meeting.off=0.6 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.5 payment.sent=2.5 praise=-0.9 reputation=-0.9 urgent=-0.3
minuly 6.32 bad=-1.4 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.7 good=0.8 legal=-0.6 meeting.off=-0.3 payment.query=0.4 payment.sent=-0.6 praise=-0.7 urgent=-0.5
minut 6.32 bad=2.0 complaint.cost=2.3 complaint.delay=0.5 complaint.neglect=1.1 complaint.quality=0.6 escalation=1.2 good=-0.7 leaving=-0.7 legal=-0.4 meeting.off=1.7 payment.disputed=-0.5 payment.refused=-0.7 praise=-0.6 reputation=-0.3 urgent=3.5
minuty 6.54 bad=1.3 complaint.delay=-0.3 complaint.neglect=1.0 complaint.quality=0.3 leaving=-0.4 payment.sent=2.2 reputation=1.8
mista 6.83 bad=-0.3 complaint.cost=1.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-1.0 good=-0.9 payment.refused=-0.6 praise=-0.9 reputation=1.0
misto 5.73 bad=-0.9 complaint.cost=-0.7 complaint.delay=0.4 complaint.neglect=0.5 complaint.quality=0.9 good=-0.8 growth=-0.6 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=1.5 payment.refused=-0.6 payment.sent=-0.4 praise=-0.6 reputation=-0.5
mistr 6.83 bad=-0.5 complaint.quality=-0.4 good=-0.3 growth=-0.4
mit 5.53 bad=-1.4 complaint.cost=-0.8 complaint.delay=0.8 complaint.neglect=0.7 complaint.quality=-1.0 escalation=1.0 good=-0.6 growth=-0.6 legal=-0.7 meeting.off=-0.7 payment.delayed=2.5 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.3 praise=-0.4 reputation=0.5 urgent=-0.4
mluvil 5.98 bad=-0.7 complaint.cost=1.3 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.8 growth=-0.4 leaving=-0.7 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=1.1 payment.refused=-0.3 reputation=-0.4
mluvit 6.83 bad=1.5 complaint.quality=0.5 escalation=1.7 good=-0.5 legal=1.2 meeting.off=-0.3 praise=-0.3
mne 6.32 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.8 leaving=-0.8 legal=-0.4 payment.query=2.3
mnou 6.14 bad=1.1 complaint.cost=1.5 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=0.4 good=-0.7 growth=-0.5 leaving=-0.8 legal=-0.5 meeting.off=1.9 payment.disputed=1.2 payment.promised=-0.5 payment.query=-0.3 payment.refused=-0.3 payment.sent=1.9 praise=-0.6 reputation=1.5
mobilu 6.83 bad=1.4 complaint.delay=0.8 complaint.quality=3.3 good=-0.4 payment.refused=1.1 praise=-0.4
moc 4.75 bad=-1.1 complaint.cost=1.7 complaint.delay=-0.4 complaint.quality=-0.5 escalation=-1.0 good=5.8 growth=2.2 leaving=-0.6 legal=0.6 meeting.off=-0.6 payment.delayed=-0.8 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.8 payment.refused=-1.0 payment.sent=-0.6 praise=3.9 reputation=-1.3 urgent=1.9
moci 6.83 bad=1.4 complaint.neglect=1.5 complaint.quality=1.3 leaving=1.6 legal=1.3
modry 6.83 bad=-1.1 complaint.quality=-0.5 good=-0.3 praise=-0.3 reputation=-0.5
modul 6.83 bad=-0.3 growth=0.9
mohl 6.54 bad=-0.9 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.8 leaving=-0.3 payment.promised=-0.6 praise=-0.7 urgent=2.1
mohla 6.83 bad=-0.4 complaint.neglect=0.5 complaint.quality=0.8 good=1.4 growth=2.5 praise=-0.5 reputation=-0.5
mohli 5.85 bad=-0.4 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.4 good=-0.6 growth=-0.4 leaving=-0.6 legal=0.5 meeting.off=2.6 payment.delayed=1.1 payment.disputed=1.8 payment.promised=-0.5 payment.refused=-0.4 payment.sent=-0.3 praise=-0.6 reputation=-0.3
moje 6.32 bad=2.1 complaint.delay=2.1 complaint.neglect=1.5 escalation=2.0 good=-0.7 growth=-0.3 leaving=-0.5 legal=1.1 payment.refused=0.5 praise=-0.8 reputation=3.0
moji 6.83 bad=1.7 complaint.neglect=4.2 complaint.quality=-0.9 good=-0.3 leaving=-0.4 payment.refused=2.7 praise=-0.4 reputation=1.3
moment 6.83 bad=-0.7 complaint.quality=-0.5 good=-0.3 meeting.off=-0.6 payment.delayed=1.7 payment.promised=-0.4 payment.refused=-0.3
mou 6.54 bad=-0.7 complaint.cost=-0.5 complaint.neglect=1.3 good=1.9 leaving=-0.4 legal=0.4 payment.refused=-0.4 praise=2.0 reputation=-0.4
mozne 6.54 bad=-0.7 complaint.cost=-0.5 complaint.quality=-0.4 good=-0.5 growth=1.3 payment.delayed=-0.5
moznos 6.83 bad=0.3 complaint.quality=0.9 good=-0.4 leaving=1.5 praise=-0.3
mrzi 6.83 bad=0.9 complaint.cost=-0.3 complaint.neglect=1.6 complaint.quality=-0.5 good=-0.5 leaving=0.5 praise=0.6 reputation=-0.3
mu 5.04 bad=-2.5 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=-1.5 complaint.quality=-1.8 escalation=-0.5 good=1.5 growth=2.2 leaving=-1.1 legal=-1.1 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=1.4 payment.query=1.3 payment.refused=-0.9 payment.sent=-0.6 praise=0.5 reputation=0.4 urgent=-0.7
muj 5.85 complaint.cost=1.0 complaint.delay=-0.7 complaint.neglect=0.8 complaint.quality=0.9 escalation=-1.0 good=-0.9 growth=-0.4 leaving=0.6 legal=0.5 meeting.off=-0.6 payment.delayed=-0.4 payment.refused=-0.5 praise=-0.8 reputation=1.2 urgent=-0.4
muset 6.32 bad=1.9 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=2.1 complaint.quality=-0.7 good=-0.5 leaving=2.8 legal=1.2 meeting.off=-0.6 payment.delayed=1.0 payment.promised=-0.3 payment.refused=1.2 praise=-0.4 reputation=-0.5 urgent=-0.3
musim 5.22 bad=-1.8 complaint.cost=-0.8 complaint.delay=-1.2 complaint.neglect=-1.1 escalation=-0.5 good=2.0 growth=-0.9 leaving=-1.3 meeting.off=2.8 payment.delayed=1.1 payment.disputed=-0.4 payment.promised=0.4 payment.query=-0.5 payment.refused=-1.0 payment.sent=0.7 praise=2.4 reputation=-1.0 urgent=1.5
musime 6.32 bad=-0.6 complaint.delay=-0.4 good=-0.7 growth=-0.5 legal=-0.3 meeting.off=2.2 praise=-0.5
muze 6.54 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 leaving=-0.7 legal=-0.4 reputation=-0.3
muzeme 6.32 bad=0.3 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.4 leaving=-0.4 legal=1.4 meeting.off=0.5 payment.delayed=-0.3 payment.refused=2.1 praise=-0.4 reputation=-0.4
muzete 3.77 bad=-2.4 complaint.cost=0.7 complaint.delay=-1.1 complaint.neglect=-0.9 complaint.quality=-1.5 escalation=-0.4 good=-1.7 growth=-1.2 leaving=-0.4 legal=-1.3 meeting.off=-0.8 payment.promised=-0.7 payment.query=1.7 payment.refused=-0.6 payment.sent=-0.4 praise=-1.5 reputation=-2.0 urgent=0.4
muzu 6.14 bad=-1.8 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=-1.2 escalation=-0.3 good=1.9 growth=1.4 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.5 payment.promised=-0.5 payment.query=1.2 payment.refused=-0.5 payment.sent=1.1 praise=2.4 reputation=-0.7 urgent=-0.4
my 5.85 bad=0.5 complaint.cost=-0.8 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=0.4 good=-0.9 growth=-0.4 legal=0.9 payment.delayed=1.4 payment.disputed=1.5 payment.query=1.1 payment.refused=-0.7 praise=-0.8 reputation=-0.5
myslim 6.54 bad=-0.8 complaint.neglect=-0.8 good=-0.4 leaving=-0.4 legal=0.9 meeting.off=-0.4 payment.delayed=1.7 payment.disputed=4.4 payment.promised=1.6 payment.query=-0.5 payment.refused=-0.3 praise=-0.4 urgent=1.4
mzdam 6.83 bad=-0.5 good=-0.3 growth=1.2
mzdy 5.16 bad=-0.3 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=0.6 good=-0.6 growth=0.7 leaving=-0.5 legal=-0.4 meeting.off=-0.4 payment.refused=0.7 praise=-0.4 reputation=-0.5
na 1.95 bad=0.7 complaint.cost=-1.0 complaint.delay=2.4 complaint.neglect=0.9 complaint.quality=-1.7 escalation=0.7 good=-2.7 growth=0.5 leaving=-0.6 legal=-0.6 meeting.off=-1.3 payment.delayed=0.7 payment.disputed=2.0 payment.promised=1.8 payment.query=2.7 payment.refused=-1.0 payment.sent=-1.1 praise=-1.5 reputation=4.0 urgent=1.2
nabidc 6.83 bad=1.4 complaint.cost=3.8 complaint.delay=-0.3 complaint.quality=-0.6 leaving=-0.4 payment.delayed=-0.3 payment.disputed=4.8
nabidk 5.22 bad=1.5 complaint.cost=1.7 complaint.delay=2.4 complaint.neglect=-0.7 escalation=-0.5 good=-1.1 leaving=3.9 legal=-0.8 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.7 payment.refused=-1.2 payment.sent=-0.9 praise=-0.8 reputation=-0.9 urgent=-1.1
nad 5.85 bad=1.2 complaint.cost=1.2 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=2.6 good=1.4 leaving=-0.6 legal=2.4 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=2.0 payment.sent=-0.4 praise=1.5 reputation=1.3
nadava 6.32 complaint.delay=1.1 complaint.neglect=-0.5 complaint.quality=0.8 good=1.0 growth=-0.3 leaving=-0.5 payment.refused=1.0 praise=1.2 reputation=2.2
nadher 6.32 bad=-1.3 complaint.cost=-0.4 complaint.quality=0.7 good=3.9 legal=-0.3 meeting.off=-0.4 payment.delayed=-0.3 praise=4.0
nadmir 6.83 bad=-1.0 complaint.neglect=-0.5 complaint.quality=-0.4 good=0.9 growth=1.5 leaving=-0.4 praise=1.7
nadraz 6.83 bad=-0.6 meeting.off=-0.8
nadsen 6.54 bad=-1.1 complaint.neglect=-0.9 complaint.quality=-0.8 good=3.5 growth=0.9 leaving=-0.4 legal=-0.3 meeting.off=-0.4 payment.refused=-0.4 payment.sent=-0.8 praise=0.5 reputation=-0.4
nahlas 6.54 bad=-0.9 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.9 good=1.2 growth=-0.4 leaving=-0.3 meeting.off=-0.7 payment.refused=-0.3 praise=1.3 reputation=0.6
nahoru 6.83 bad=-0.9 complaint.quality=0.9 good=2.4 leaving=-0.5 payment.disputed=-0.4 payment.refused=0.7 praise=2.6
nahrad 5.85 bad=1.1 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=0.5 complaint.quality=3.1 escalation=0.4 good=-0.9 growth=-0.4 leaving=1.7 legal=4.1 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=0.4 praise=-0.9 reputation=-0.5 urgent=-0.4
nahrob 6.83 bad=-0.9 complaint.quality=-0.4 good=1.5 praise=1.8 reputation=-0.4
najde 6.83 bad=-0.6 complaint.quality=-0.3 payment.promised=2.1
najdu 6.83 bad=-0.4 complaint.quality=-0.3 good=0.6 meeting.off=1.8 payment.delayed=-0.4 praise=0.8
najem 6.83 bad=-0.6 complaint.quality=-0.5 good=-0.4 leaving=-0.4
najemc 6.54 bad=-0.5 complaint.cost=-0.4
najemn 5.44 bad=-2.4 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-1.5 good=-0.9 growth=-0.7 leaving=-1.1 legal=-1.3 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-1.4 payment.refused=-0.9 payment.sent=-0.5 praise=-0.9 reputation=-0.6 urgent=-0.5
najmu 6.54 bad=-0.3 good=-0.3 leaving=-0.6 praise=-0.3
naklad 6.32 bad=-1.0 complaint.delay=-0.6 complaint.quality=-0.4 good=-0.7 growth=-0.6 leaving=-0.3 legal=-0.5 meeting.off=-0.4 praise=-0.5
nakone 6.14 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.8 good=0.6 growth=-0.5 leaving=0.5 payment.delayed=0.9 payment.promised=1.2 payment.query=0.9 praise=0.8 reputation=-0.4
nam 3.30 bad=-2.1 complaint.cost=-0.3 complaint.delay=-0.5 escalation=-0.4 good=0.4 growth=0.7 legal=-1.8 meeting.off=-1.7 payment.delayed=4.4 payment.disputed=0.7 payment.promised=1.9 payment.query=0.6 payment.refused=-2.8 payment.sent=-2.2 praise=-0.4 reputation=-1.6
namest 6.83 complaint.delay=-0.3 complaint.neglect=0.8 complaint.quality=-0.6 good=-0.4 leaving=0.7 praise=-0.5 reputation=1.0
nami 6.83 bad=0.6 complaint.cost=2.4 complaint.neglect=-0.3 complaint.quality=-0.4 leaving=1.5 payment.delayed=1.9
naopak 6.54 bad=0.7 complaint.quality=2.2 good=0.9 growth=-0.8 leaving=-0.5 meeting.off=-0.4 payment.disputed=0.8 praise=1.9
napise 6.54 complaint.delay=-0.3 complaint.quality=-0.7 good=-0.4 legal=0.6 praise=-0.4
napist 6.54 complaint.neglect=0.9 complaint.quality=-0.3 good=-0.4 meeting.off=2.9 payment.sent=1.7 praise=-0.3
napisu 6.54 bad=1.3 complaint.delay=1.6 complaint.neglect=2.8 complaint.quality=-0.7 escalation=1.3 good=-0.7 growth=-0.4 praise=-0.6 reputation=3.6 urgent=1.9
napsal 5.98 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=1.8 complaint.quality=1.9 good=1.1 growth=-0.7 leaving=-0.4 legal=-0.4 payment.refused=0.5 praise=1.5 reputation=0.8
napsan 6.54 bad=0.4 complaint.delay=-0.4 complaint.neglect=2.4 complaint.quality=-0.8 escalation=1.6 good=-0.3 leaving=-0.4 legal=1.7 payment.promised=1.6 payment.query=-0.6 payment.refused=-0.4 payment.sent=-0.3 praise=-0.4 reputation=1.4
napsat 6.14 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.8 complaint.quality=-1.0 good=1.2 leaving=-0.4 legal=-0.5 payment.refused=-0.3 praise=1.2 reputation=0.8
narok 6.14 bad=2.6 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.3 good=-0.6 growth=-0.3 leaving=-0.5 legal=5.5 meeting.off=-0.4 payment.disputed=1.5 payment.refused=5.5 praise=-0.5 reputation=0.9
narovn 6.83 bad=-0.5 payment.query=-0.5
nas 3.35 bad=-0.7 complaint.cost=-2.8 complaint.delay=0.3 complaint.neglect=1.7 escalation=-0.6 good=-2.0 growth=-1.8 leaving=2.2 legal=-0.8 meeting.off=-1.3 payment.delayed=-1.0 payment.disputed=-1.5 payment.promised=-0.4 payment.query=-0.6 payment.refused=-1.0 payment.sent=-1.4 praise=-2.1 reputation=-1.1
nase 4.21 bad=0.7 complaint.cost=1.6 complaint.neglect=-0.7 complaint.quality=2.8 escalation=-0.8 good=-1.4 leaving=0.9 legal=0.3 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=0.8 payment.promised=-0.6 payment.query=0.5 payment.sent=-0.7 praise=-1.1 reputation=0.5 urgent=-0.6
naseho 4.63 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.5 growth=-0.4 leaving=-1.0 legal=-0.8 payment.refused=-0.4 praise=-0.4 reputation=-0.7
nasel 6.83 bad=-1.0 complaint.neglect=-0.7 complaint.quality=-0.4 good=-0.3 legal=-0.4 payment.promised=2.1 payment.sent=-0.4 urgent=-0.5
nasem 6.54 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=1.6 complaint.quality=1.0 good=-0.4 leaving=-0.4 legal=-0.9 meeting.off=-0.4 payment.refused=-0.5 praise=-0.3 reputation=2.1
nasemu 6.54 bad=1.0 complaint.cost=-0.4 complaint.delay=1.4 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=2.6 good=-0.4 leaving=1.1 legal=0.6 payment.refused=-0.5 praise=-0.4 reputation=-0.4
nasi 4.98 bad=1.2 complaint.cost=-0.9 complaint.delay=-1.2 complaint.quality=-0.9 escalation=-0.5 good=-0.8 growth=-1.2 leaving=0.8 legal=1.7 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.7 payment.refused=-1.0 payment.sent=1.3 praise=-0.3 reputation=1.7 urgent=-0.6
nasich 6.83 bad=-0.5 complaint.delay=-0.4 good=-0.4 payment.query=-0.3 praise=-0.4 reputation=-0.4
nasim 6.83 bad=-0.5 complaint.quality=-0.4
nastav 6.83 bad=-0.5 complaint.delay=-0.3
nasten 6.32 bad=1.3 complaint.cost=3.0 complaint.delay=0.6 complaint.quality=-1.3 good=-1.1 growth=-0.3 leaving=-0.4 payment.refused=0.4 praise=-1.1 reputation=2.5
nastes 6.83 bad=-0.7 complaint.quality=-0.5 legal=-0.4
nastup 6.54 bad=0.8 complaint.delay=-0.6 complaint.neglect=1.3 complaint.quality=-0.4 leaving=2.8 legal=-0.6 meeting.off=-0.4 reputation=-0.3
natoci 6.83 bad=1.2 complaint.neglect=1.5 complaint.quality=2.4 good=-0.4 payment.refused=1.0 praise=-0.4 reputation=3.4
navic 5.85 bad=2.2 complaint.cost=2.8 complaint.delay=2.1 complaint.neglect=1.4 good=-0.4 growth=-0.3 leaving=0.6 legal=1.4 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=2.0 reputation=2.2
navodu 6.83 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=1.1 good=-0.5 leaving=-0.5 praise=-0.6
navrh 5.73 bad=1.8 complaint.cost=-0.4 complaint.delay=-0.4 escalation=0.3 good=-1.1 growth=-0.5 leaving=-0.5 legal=4.3 meeting.off=-0.4 payment.disputed=2.7 payment.refused=-0.4 payment.sent=-0.4 praise=-1.1 reputation=-0.7
navrhe 6.83 bad=-0.8 complaint.quality=-0.5 good=-0.5 growth=-0.3 legal=-0.6 praise=-0.5 reputation=-0.5
navrhl 6.83 bad=-0.6 complaint.quality=-0.3 good=1.3 growth=1.3 praise=-0.5
navrhn 6.32 bad=-0.4 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=0.7 complaint.quality=1.0 good=-0.5 legal=0.5 meeting.off=4.0 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.4 praise=-0.4 reputation=-0.4 urgent=-0.3
navrhu 6.54 bad=-1.7 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-1.0 good=1.2 leaving=-0.3 legal=-0.9 meeting.off=-0.3 payment.delayed=1.5 payment.refused=-0.3 praise=1.5
navyse 6.83 complaint.cost=2.1 complaint.delay=-0.3 complaint.quality=-0.6 escalation=2.3 good=3.5 growth=4.2 leaving=-0.5
nazdar 6.83 bad=0.8 complaint.cost=2.3 complaint.delay=-0.3 complaint.quality=-1.0 good=-0.4 legal=-0.3 payment.refused=2.4 praise=-0.3 reputation=1.4
nazev 6.54 complaint.neglect=0.9 complaint.quality=-0.4 good=-0.6 leaving=-0.4 payment.delayed=1.0 payment.promised=1.5 payment.query=1.0 praise=-0.6
nazvu 6.83 complaint.quality=-0.3
ne 4.79 bad=0.9 complaint.cost=0.5 complaint.delay=0.4 complaint.neglect=1.8 complaint.quality=0.6 escalation=0.4 growth=-1.1 leaving=0.8 legal=0.4 meeting.off=-0.9 payment.delayed=-0.7 payment.disputed=2.7 payment.promised=-0.6 payment.query=-0.9 payment.refused=1.1 payment.sent=-0.7 praise=-1.1 reputation=0.9
nebo 4.88 bad=1.3 complaint.cost=0.8 complaint.delay=-0.5 complaint.quality=1.1 escalation=0.7 good=-1.6 leaving=-1.3 legal=0.6 meeting.off=-0.5 payment.delayed=-0.9 payment.disputed=0.8 payment.promised=-1.1 payment.query=4.7 payment.refused=-1.1 payment.sent=1.5 praise=-1.2 reputation=3.1
nebojt 6.83 bad=-1.0 complaint.quality=-0.5 good=1.4 leaving=-0.4 praise=-0.4
nebude 4.98 bad=2.8 complaint.neglect=1.0 escalation=0.7 good=-2.1 growth=-1.4 leaving=3.3 legal=1.2 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.7 payment.query=-0.6 payment.refused=2.5 payment.sent=-0.7 praise=-1.2 reputation=1.4 urgent=-0.5
nebudu 5.63 bad=1.6 complaint.cost=-0.7 complaint.neglect=0.5 complaint.quality=1.1 escalation=-0.5 good=-1.0 growth=-0.4 leaving=1.1 legal=-0.9 meeting.off=-1.0 payment.delayed=0.6 payment.disputed=-0.5 payment.promised=0.7 payment.query=-0.3 payment.refused=2.5 praise=-1.0 reputation=3.4 urgent=-0.5
nebyl 6.83 bad=0.8 complaint.delay=2.4 complaint.quality=0.7 leaving=1.1 legal=0.9
nebylo 6.83 bad=2.0 complaint.delay=1.9 leaving=-0.5 payment.refused=2.9
neceka 6.83 bad=0.6 complaint.delay=-0.3 complaint.neglect=-1.0 complaint.quality=-1.3 escalation=-0.4 growth=-0.4 leaving=-0.4 praise=0.7 reputation=-0.3
nechal 6.14 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 good=-0.9 growth=-0.4 leaving=-1.1 legal=0.4 meeting.off=-0.5 payment.delayed=-0.5 payment.refused=-0.3 praise=-0.7 reputation=-0.4
necham 6.14 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=0.3 good=-1.1 growth=-0.4 leaving=1.6 legal=0.8 payment.disputed=-0.6 payment.refused=-0.8 payment.sent=-0.3 praise=-0.9
nechat 6.32 bad=-0.7 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 good=-0.4 leaving=2.0 payment.disputed=-0.5 payment.promised=-0.5 payment.query=2.0 payment.refused=-0.4 payment.sent=1.7 praise=-0.5 reputation=-0.5
nechav 6.54 bad=1.2 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=1.0 good=-0.4 payment.refused=2.7 praise=-0.5
nechce 5.63 bad=-1.7 complaint.cost=0.7 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-1.3 escalation=-0.4 good=0.6 growth=-0.5 leaving=-1.5 legal=-0.5 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=1.6 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.0 praise=-1.2 reputation=-0.8
nechci 5.98 bad=2.7 complaint.cost=1.6 complaint.delay=2.2 complaint.neglect=2.3 complaint.quality=1.5 escalation=3.2 good=-1.1 growth=-0.3 leaving=0.8 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.5 payment.refused=-0.5 praise=-0.7 reputation=1.0
nechte 5.44 complaint.cost=0.5 complaint.neglect=-1.1 complaint.quality=1.3 escalation=-0.5 good=-1.3 growth=-0.4 leaving=0.5 legal=2.4 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.4 payment.query=1.0 payment.refused=1.4 payment.sent=0.8 praise=-1.1 reputation=-0.5 urgent=-0.4
neco 5.44 complaint.cost=-1.1 complaint.delay=-0.6 complaint.neglect=-0.8 escalation=-0.3 good=-1.1 growth=-0.6 leaving=-1.1 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=2.6 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.3 praise=-0.9 reputation=-0.6 urgent=-0.4
neda 6.54 bad=1.7 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=2.7 good=-1.0 growth=0.8 leaving=-0.5 meeting.off=-0.5 praise=-0.9
nedam 6.54 bad=1.5 complaint.cost=1.7 complaint.delay=-0.3 complaint.neglect=-0.4 good=-1.0 leaving=-0.4 legal=-0.4 payment.refused=4.5 praise=-1.1 reputation=-0.4
nedele 6.83 bad=0.4 complaint.cost=-0.4 complaint.delay=1.1 complaint.neglect=-0.3 leaving=-0.6 reputation=0.9
nedeli 5.85 bad=-1.3 complaint.cost=-0.4 complaint.neglect=0.5 complaint.quality=0.8 growth=-0.4 leaving=-0.8 legal=-0.5 payment.disputed=-0.3 payment.refused=0.7 reputation=1.9
nedode 6.54 bad=1.7 complaint.cost=-0.6 complaint.delay=2.3 complaint.neglect=-0.7 complaint.quality=0.5 good=-0.6 leaving=1.6 legal=-0.4 meeting.off=-0.5 payment.delayed=3.2 payment.refused=0.3 praise=-0.7 reputation=-0.4
nedora 6.32 bad=0.8 complaint.delay=2.5 complaint.quality=-0.6 good=-1.0 growth=-0.4 leaving=-0.3 legal=-0.3 meeting.off=4.2 payment.delayed=-0.4 payment.promised=-0.6 payment.sent=-0.3 praise=-0.8 reputation=-0.5 urgent=2.3
nedost 6.32 complaint.delay=1.1 complaint.neglect=1.4 complaint.quality=0.9 good=-0.4 growth=-0.4 meeting.off=-0.6 payment.refused=0.4 praise=-0.4 reputation=-0.7
neexis 6.32 bad=0.4 complaint.cost=1.5 complaint.quality=0.7 good=-0.6 leaving=-0.3 legal=-0.4 meeting.off=-0.7 payment.disputed=2.2 payment.query=-0.6 payment.refused=2.7 praise=-0.5 reputation=-0.6
nefung 6.83 bad=1.1 complaint.cost=1.3 complaint.quality=2.1 good=-0.4 leaving=0.6 payment.refused=1.1 praise=-0.5
nehodl 6.54 bad=1.7 escalation=1.2 good=-0.5 growth=-0.4 leaving=1.8 legal=-0.7 payment.disputed=2.1 payment.refused=1.1 reputation=-0.4 urgent=1.4
nehraj 6.83 bad=1.5 good=-0.4 payment.disputed=4.0 payment.refused=-0.4
nej 4.60 bad=-1.5 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.9 good=0.5 leaving=-1.0 meeting.off=1.4 payment.delayed=1.2 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.9 reputation=-1.6
nejak 6.32 bad=0.8 complaint.cost=1.6 complaint.delay=0.5 complaint.quality=0.6 good=-0.7 leaving=2.8 payment.query=1.3 praise=-0.5
nejaky 6.54 bad=-1.1 complaint.delay=-0.3 complaint.quality=-0.7 good=-0.5 leaving=-0.4 praise=-0.4
nejde 5.85 complaint.cost=-0.3 complaint.quality=1.2 escalation=0.9 good=-1.0 leaving=0.9 legal=0.5 meeting.off=-0.6 payment.delayed=0.7 payment.promised=-0.5 payment.query=-0.3 payment.refused=0.5 praise=-0.9 reputation=-0.6 urgent=1.0
nejdri 6.32 bad=0.7 complaint.cost=-0.4 complaint.delay=1.6 complaint.neglect=2.8 complaint.quality=-0.9 good=-0.7 leaving=-0.5 legal=2.1 meeting.off=-0.5 payment.refused=1.2 praise=-0.6 reputation=-0.4 urgent=1.9
nejede 6.54 bad=1.7 complaint.delay=0.5 complaint.quality=2.6 good=-0.9 growth=-0.5 leaving=-0.6 payment.promised=-0.4 payment.refused=0.9 praise=-0.5 urgent=4.0
nejela 6.83 complaint.quality=0.3 good=-0.4 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=0.9
nejlep 6.32 bad=-2.4 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.7 good=4.8 leaving=-0.9 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.4 payment.refused=-0.5 praise=5.0 reputation=-0.3
nejpoz 5.98 bad=0.4 complaint.cost=-0.4 complaint.delay=1.6 complaint.neglect=-0.8 good=-0.5 leaving=-0.4 legal=0.5 meeting.off=-0.6 payment.delayed=1.8 payment.promised=0.8 payment.query=-0.4 payment.refused=0.7 payment.sent=0.8 praise=-0.5 reputation=-0.6 urgent=2.4
nejsem 6.32 bad=0.7 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=2.0 escalation=-0.4 good=-0.8 leaving=-0.5 legal=-0.3 meeting.off=-0.4 payment.refused=-0.4 praise=-0.6
nejsme 6.83 good=-0.4 payment.delayed=1.7 praise=-0.4
nejste 6.54 bad=0.7 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.6 good=1.0 growth=-0.3 leaving=0.8 legal=-0.3 payment.refused=-0.3 praise=0.8 reputation=1.8
nekdo 5.22 bad=0.8 complaint.cost=-1.2 complaint.neglect=2.5 complaint.quality=-1.4 good=0.6 growth=-1.0 leaving=2.2 legal=-1.2 meeting.off=-0.9 payment.delayed=-0.9 payment.disputed=-0.7 payment.promised=-0.9 payment.query=-0.3 payment.refused=0.7 payment.sent=-0.5 praise=0.9 reputation=-1.5 urgent=2.1
nekdy 6.32 complaint.cost=-0.5 complaint.delay=2.1 complaint.neglect=1.3 complaint.quality=-1.2 escalation=-0.5 meeting.off=-0.3 praise=1.0 reputation=-0.6
nekoho 5.98 bad=1.4 complaint.cost=-0.3 complaint.neglect=0.6 complaint.quality=2.4 escalation=1.5 good=0.4 growth=2.4 leaving=2.1 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.promised=-0.3 payment.refused=-0.6 praise=-1.1 reputation=-0.8 urgent=1.6
nekom 6.83 bad=0.5 complaint.quality=-0.6 leaving=1.6
nem 6.32 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.4 leaving=-0.8 praise=-0.4 reputation=1.7
nema 5.53 bad=0.6 complaint.cost=-0.6 complaint.quality=0.6 escalation=1.8 growth=-0.7 leaving=-1.1 legal=1.5 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=1.5 payment.query=-0.3 payment.refused=1.0 payment.sent=-0.4 reputation=-0.9 urgent=-0.4
nemam 5.63 bad=0.4 complaint.cost=-0.9 complaint.delay=2.6 complaint.neglect=-1.0 complaint.quality=-0.8 escalation=-0.3 good=-1.0 growth=-0.4 leaving=-0.7 legal=1.0 meeting.off=-0.7 payment.disputed=-0.4 payment.promised=-0.8 payment.query=1.5 payment.refused=0.4 payment.sent=-0.5 praise=-0.9 reputation=-0.7 urgent=1.4
nemame 5.85 bad=-1.5 complaint.cost=-0.8 complaint.quality=-0.4 good=0.8 growth=2.6 leaving=-1.0 legal=-0.5 meeting.off=2.2 payment.delayed=2.2 payment.disputed=0.5 payment.refused=-0.6 payment.sent=-0.3 praise=-0.4 reputation=-0.6
nemcin 6.54 bad=-0.6 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 good=0.3 growth=1.3 leaving=-0.6 praise=0.5 urgent=-0.5
nemel 6.83 complaint.neglect=-0.3 complaint.quality=0.9 good=0.6 growth=1.9 leaving=-0.4 praise=1.0 reputation=1.2
nemela 6.83 bad=-0.9 complaint.quality=-0.6 good=1.5 growth=1.2 leaving=-0.3 praise=1.6 reputation=-0.4
nemocn 5.98 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 good=-1.1 growth=-0.4 leaving=-0.6 legal=0.6 meeting.off=1.3 payment.delayed=4.0 payment.promised=1.3 payment.sent=-0.5 praise=-0.9 reputation=-0.4
nemu 6.54 bad=0.4 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.9 leaving=-0.5 legal=1.7 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-0.4 reputation=1.5
nemusi 6.14 complaint.quality=0.9 growth=0.6 leaving=-0.4 meeting.off=-0.4 reputation=1.7
nemuzu 6.54 bad=-1.2 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.4 leaving=-0.5 meeting.off=1.3 payment.query=2.1 payment.refused=-0.3 payment.sent=-0.7 urgent=2.1
nenech 6.83 complaint.quality=1.3 good=0.9 leaving=-0.4 legal=-0.3 praise=1.1 reputation=1.5
neni 5.04 bad=1.6 complaint.delay=-1.8 complaint.quality=4.3 escalation=-0.6 good=0.8 growth=-0.8 leaving=1.1 legal=-1.2 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.6 payment.refused=-1.0 payment.sent=-0.6 praise=1.1 urgent=-0.7
neodpo 6.54 complaint.delay=2.2 complaint.neglect=2.0 complaint.quality=-0.5 escalation=-0.4 good=-0.7 legal=-0.5 payment.refused=-0.3 payment.sent=-0.4 praise=-0.7 reputation=-0.4
neozve 6.83 bad=1.1 complaint.delay=-0.3 complaint.neglect=2.6 complaint.quality=-0.6 good=-0.4 praise=-0.4 reputation=2.0 urgent=2.0
neplat 5.98 bad=0.5 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=-0.9 complaint.quality=0.9 escalation=-0.3 good=-0.6 growth=-0.4 leaving=-0.9 legal=1.9 meeting.off=-0.3 payment.refused=4.0 praise=-0.6 reputation=2.1
nepoci 6.32 bad=0.7 complaint.cost=1.8 complaint.delay=-0.3 complaint.neglect=0.9 good=-0.7 growth=-0.7 leaving=1.8 meeting.off=4.3 payment.promised=-0.5 payment.sent=2.0 praise=-0.5 reputation=-0.3
nepode 6.83 complaint.delay=1.0 complaint.quality=-0.5 good=-0.3 payment.refused=1.0 praise=-0.3
neposi 6.32 bad=0.6 complaint.cost=0.7 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=-0.8 good=-0.6 leaving=0.5 meeting.off=-0.5 payment.refused=1.9 praise=-0.6 reputation=-0.3
neposl 6.32 bad=-0.9 complaint.cost=-0.6 complaint.delay=1.2 complaint.neglect=1.5 complaint.quality=-0.9 leaving=-0.5 legal=-0.5 meeting.off=-0.3 payment.delayed=0.3 payment.promised=-0.5 payment.refused=1.4 reputation=1.5
nepotr 6.83 complaint.quality=0.3 growth=-0.3 legal=0.6 meeting.off=2.6
neprac 6.32 bad=-1.8 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=-0.7 escalation=-0.3 leaving=-0.9 legal=-0.6 meeting.off=-0.4 payment.query=-0.5 reputation=-0.6
neprij 6.14 bad=0.4 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=3.7 escalation=-0.3 good=-0.9 growth=-0.4 leaving=-0.7 legal=1.2 meeting.off=5.9 payment.delayed=1.6 payment.disputed=-0.4 payment.refused=0.7 praise=-0.9 reputation=-0.5 urgent=-0.4
neprit 6.83 bad=-1.4 complaint.neglect=-0.4 complaint.quality=-0.4 leaving=-0.5 legal=-0.4 payment.delayed=-0.4 payment.refused=-0.5
neprom 6.83 bad=-0.5 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.3 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=4.9 payment.promised=-0.6 payment.query=-0.5 praise=-0.4
neprop 6.54 bad=1.4 complaint.cost=2.8 complaint.delay=2.0 complaint.neglect=-0.4 complaint.quality=-1.1 good=-0.8 leaving=-0.3 payment.disputed=-0.3 payment.query=-0.5 payment.refused=3.2 praise=-0.7
nepust 6.83 complaint.quality=-0.8 payment.query=1.0 payment.refused=0.7
nereag 6.83 bad=1.6 complaint.delay=1.5 complaint.neglect=1.4 complaint.quality=-0.6 leaving=-0.4 legal=3.1 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.4
nesedi 6.54 bad=1.8 complaint.cost=-0.4 complaint.delay=2.6 complaint.neglect=-0.4 complaint.quality=2.7 good=-0.8 growth=-0.5 meeting.off=-0.3 payment.disputed=2.6 payment.refused=-0.5 praise=-0.7 reputation=-0.5
nesmi 6.83 bad=-0.6 complaint.neglect=-0.3
nesmys 6.32 bad=2.3 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 good=-0.5 legal=0.6 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=4.2 payment.query=-0.6 payment.refused=-0.8 payment.sent=-0.4 praise=-0.4 reputation=-0.3
nespec 6.54 bad=-0.9 complaint.cost=-0.3 complaint.quality=-0.6 good=0.6 growth=0.9 leaving=-0.4 praise=0.7 reputation=-0.4
nespok 6.83 bad=-0.9 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.7 good=1.3 praise=1.4
nestal 6.83 bad=0.8 complaint.delay=1.2 complaint.quality=0.5 legal=1.7
nestih 6.32 bad=-1.5 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.5 leaving=-0.3 legal=-0.4 meeting.off=5.0 payment.delayed=-0.7 payment.promised=-0.8 payment.refused=-0.3 payment.sent=-0.4 praise=-0.4 reputation=-0.8 urgent=-1.0
netyka 6.54 bad=-0.9 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.7 leaving=-0.8 legal=-0.5 meeting.off=-0.6 payment.delayed=-0.3 praise=-0.4 reputation=-0.4
neumi 6.83 bad=-0.5 complaint.quality=-0.5
neuvid 6.14 bad=1.8 complaint.cost=1.3 complaint.delay=0.5 complaint.neglect=-0.5 complaint.quality=0.5 escalation=-0.4 good=-0.5 leaving=-0.4 legal=-0.5 meeting.off=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=4.0 payment.sent=-0.4 praise=-0.5 reputation=-1.0
neuzna 6.83 bad=1.3 complaint.cost=2.0 complaint.delay=-0.4 good=-0.5 legal=1.8 meeting.off=-0.3 payment.disputed=3.5 payment.refused=1.1 reputation=-0.4
nevede 6.54 complaint.neglect=-0.4 complaint.quality=0.6 good=0.6 praise=0.6
neveri 6.54 bad=0.9 complaint.cost=1.3 complaint.delay=1.4 complaint.neglect=1.8 good=0.6 growth=-0.3 legal=-0.3 payment.disputed=1.1 payment.refused=3.0 praise=0.6 reputation=1.7
nevidi 5.98 bad=0.4 complaint.cost=2.5 complaint.delay=0.7 complaint.neglect=-0.9 complaint.quality=-0.3 escalation=1.2 good=1.7 growth=-0.4 leaving=1.4 legal=-0.5 meeting.off=-0.7 payment.refused=-0.3 payment.sent=-0.4 praise=2.2 reputation=-0.7
nevim 6.14 bad=1.4 complaint.cost=0.8 complaint.delay=4.2 complaint.neglect=3.0 complaint.quality=1.5 good=-0.5 leaving=-0.8 legal=-0.4 payment.refused=0.8 praise=-0.5 reputation=0.6
nevsim 6.83 complaint.neglect=1.1 complaint.quality=-0.4 good=-0.4 leaving=0.7 praise=-0.4 reputation=-0.4
nevyjd 6.83 bad=-0.6 complaint.delay=-0.4 complaint.neglect=-0.3 meeting.off=1.8 payment.delayed=1.0 payment.promised=2.4 payment.sent=-0.6 reputation=-0.3 urgent=-0.4
newsle 6.83 bad=-0.5 complaint.delay=-0.5 leaving=-0.6 payment.query=-0.4 reputation=-0.4
nez 4.67 bad=4.2 complaint.cost=2.5 complaint.delay=2.8 complaint.neglect=-1.5 complaint.quality=4.4 escalation=-0.7 growth=-1.2 leaving=1.9 legal=-1.1 meeting.off=-1.0 payment.delayed=1.3 payment.disputed=2.1 payment.refused=1.6 praise=0.6 reputation=-1.4 urgent=-0.7
nezapl 6.54 bad=-0.9 complaint.quality=-0.3 legal=-0.7
nezapo 6.54 bad=1.0 complaint.quality=1.6 payment.delayed=1.2 payment.promised=1.3 payment.refused=-0.4
nezavo 6.83 bad=0.6 complaint.cost=-0.3 complaint.delay=-1.1 complaint.neglect=1.2 complaint.quality=0.6 escalation=1.7 good=-0.6 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-0.6 praise=-0.6 reputation=1.7 urgent=-0.9
nezlob 6.83 bad=0.5 complaint.neglect=-0.6 leaving=1.2 meeting.off=-0.3 payment.delayed=1.4
nezvla 6.83 bad=-0.3 complaint.quality=-0.3 good=-0.5 meeting.off=-0.6 payment.delayed=4.0 payment.promised=-0.4 praise=-0.4
ni 4.98 bad=1.6 complaint.cost=1.3 complaint.delay=-1.1 complaint.neglect=0.4 escalation=-0.5 growth=-0.9 leaving=1.9 legal=0.8 meeting.off=-0.8 payment.delayed=1.8 payment.disputed=1.2 payment.promised=1.5 payment.refused=1.3 payment.sent=-0.8 reputation=-0.4 urgent=-0.4
nic 4.88 bad=1.7 complaint.cost=1.1 complaint.delay=-0.7 complaint.neglect=1.7 escalation=-0.5 good=-1.6 growth=-1.0 leaving=2.1 legal=1.1 meeting.off=-1.2 payment.delayed=-0.6 payment.disputed=2.1 payment.promised=-0.7 payment.query=-0.5 payment.refused=2.0 payment.sent=-0.6 praise=-1.1 reputation=1.5 urgent=-0.8
nich 6.14 bad=2.5 complaint.cost=2.8 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=3.2 good=-0.6 growth=-0.5 leaving=1.8 legal=-0.4 payment.refused=-0.4 praise=-0.6 reputation=-0.4 urgent=-0.3
nikam 6.32 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.7 good=3.5 growth=-0.3 leaving=2.0 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.4 payment.promised=-0.3 praise=-0.5 reputation=-0.4
nikde 5.85 bad=1.7 complaint.cost=-0.6 complaint.delay=4.9 complaint.neglect=0.8 complaint.quality=-0.4 good=-0.9 growth=-0.4 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=1.6 payment.sent=-0.4 praise=-1.0 reputation=-0.6 urgent=0.7
nikdo 4.63 bad=3.9 complaint.cost=0.4 complaint.delay=3.0 complaint.neglect=9.0 escalation=1.1 good=-2.2 growth=-1.2 leaving=-0.4 legal=-1.9 payment.delayed=-0.9 payment.disputed=2.0 payment.promised=-0.8 payment.query=-0.8 payment.refused=1.4 payment.sent=-0.8 praise=-1.9 reputation=1.5 urgent=1.6
nim 6.32 bad=0.4 complaint.cost=-0.4 complaint.delay=1.1 complaint.neglect=-0.6 good=-0.3 leaving=0.8 praise=-0.3 reputation=-0.4
nimi 6.83 bad=0.8 complaint.quality=-0.4 good=-0.7 growth=-0.3 leaving=1.5 praise=-0.7
nizsi 6.54 complaint.cost=2.1 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.3 leaving=1.4 payment.query=-0.4 payment.refused=-0.7 praise=-0.3
noc 6.83 bad=-1.4 complaint.delay=-0.5 complaint.quality=-1.2 good=1.6 leaving=-0.4 praise=1.6
noci 6.83 bad=0.4 complaint.neglect=-0.5 complaint.quality=-0.5 good=0.9 leaving=1.6 praise=0.9
nocni 6.54 bad=-0.8 complaint.delay=-0.4 complaint.neglect=1.0 good=1.1 growth=-0.4 leaving=0.4 legal=0.3 praise=1.4 reputation=-0.4 urgent=1.1
normal 6.83 complaint.cost=-0.4 complaint.neglect=1.0 complaint.quality=0.7 payment.delayed=1.9 payment.refused=0.9
normos 6.83 bad=-0.7 complaint.cost=-0.3 complaint.quality=-0.4 growth=-0.4
notar 6.83 bad=-0.8 complaint.delay=-0.4 complaint.quality=-0.6 leaving=-0.3 urgent=1.7
notare 6.83 bad=1.3 complaint.quality=1.9 legal=2.5 payment.refused=1.1
notark 6.54 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-1.0 good=0.4 legal=-0.3 payment.refused=1.7 reputation=-0.4
nova 5.98 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.9 leaving=-0.7 legal=2.3 meeting.off=-0.6 payment.delayed=-0.4 reputation=1.9 urgent=1.8
novak 6.83 complaint.delay=1.2 complaint.quality=0.4 escalation=1.5 leaving=-0.4 legal=-0.6 urgent=1.1
nove 5.36 bad=-0.8 complaint.cost=-0.7 complaint.delay=-1.1 complaint.neglect=-0.8 complaint.quality=-0.7 escalation=-0.3 growth=-1.0 leaving=0.3 legal=-0.7 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.8 payment.refused=-0.8 payment.sent=-0.7 praise=0.6 reputation=-0.7 urgent=-0.6
noveho 5.98 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.9 good=-1.1 growth=-0.4 legal=-0.5 meeting.off=1.3 payment.delayed=-0.7 payment.query=1.4 payment.refused=-0.4 payment.sent=1.0 praise=-1.0 reputation=-0.4
novem 6.54 bad=0.9 complaint.cost=3.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.5 leaving=2.0 meeting.off=0.9 reputation=-0.4
novemu 6.83 complaint.quality=-0.5 leaving=0.8
novi 6.83 bad=-0.6
novin 6.54 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.8 good=1.2 growth=-0.3 leaving=-0.5 praise=1.5
novina 6.83 complaint.delay=-0.4 complaint.quality=0.7 good=-0.4 leaving=-0.3 praise=-0.4 urgent=2.0
novine 6.83 bad=-0.7 complaint.quality=-0.5 good=-0.4 praise=-0.6
novou 5.63 bad=-0.9 complaint.cost=0.7 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-1.1 good=0.3 growth=0.7 leaving=-1.1 legal=-0.5 meeting.off=1.1 payment.delayed=-0.5 payment.disputed=0.5 payment.promised=1.0 payment.query=-0.4 payment.refused=0.6 payment.sent=-0.5 praise=0.3 reputation=-0.5 urgent=-0.5
novy 5.10 bad=-0.9 complaint.delay=-1.3 complaint.neglect=0.9 complaint.quality=-0.5 escalation=-0.5 leaving=1.1 legal=-1.2 meeting.off=-0.7 payment.delayed=1.3 payment.disputed=-0.5 payment.promised=0.5 payment.refused=-0.9 payment.sent=-0.5 praise=0.7 reputation=0.5 urgent=-0.6
novym 6.54 bad=-1.2 complaint.cost=-0.3 complaint.quality=-0.9 good=-0.3 leaving=1.6
o 2.85 bad=-0.7 complaint.cost=3.9 complaint.neglect=0.6 complaint.quality=-2.9 escalation=-1.3 good=-2.6 growth=1.9 leaving=0.3 legal=-0.4 payment.delayed=2.5 payment.disputed=1.6 payment.promised=-1.0 payment.query=1.0 payment.refused=-2.3 payment.sent=-1.2 praise=-4.0 reputation=0.7 urgent=-1.5
oba 6.32 bad=1.0 complaint.cost=-0.3 complaint.quality=1.2 escalation=1.2 good=-0.5 leaving=-0.4 legal=1.5 payment.refused=2.2 praise=-0.5 reputation=1.3 urgent=1.5
obalky 6.83 bad=-1.1 complaint.delay=-0.5 complaint.quality=-0.4 good=-0.5 meeting.off=1.6 payment.sent=1.7 praise=-0.5 reputation=-0.5
obalu 6.54 complaint.delay=1.3 complaint.quality=0.4 good=-0.4 leaving=-0.4 payment.refused=1.0 reputation=1.2
obcans 6.54 bad=1.1 complaint.delay=2.4 complaint.neglect=-0.3 complaint.quality=1.2 leaving=-0.5 legal=2.7 payment.refused=-0.4 payment.sent=-0.4
obce 6.14 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=0.3 complaint.quality=0.8 legal=-0.5 payment.delayed=2.1 payment.promised=1.4 payment.refused=1.8 praise=0.3 reputation=-0.5
obchod 5.04 bad=0.4 complaint.cost=2.2 complaint.delay=1.0 complaint.neglect=0.3 complaint.quality=-0.5 escalation=1.2 good=-1.7 growth=-1.1 leaving=-2.0 legal=1.0 meeting.off=0.9 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.5 praise=-1.4 reputation=-1.0 urgent=0.7
obci 6.83 bad=-0.6 complaint.quality=-0.5 good=-0.4 leaving=-0.4
obdobi 6.83 bad=-0.7 complaint.quality=-0.4 leaving=1.0 meeting.off=-0.3 payment.query=2.3
obe 6.32 bad=-0.5 complaint.delay=0.7 complaint.quality=0.6 good=-0.5 leaving=0.4 meeting.off=1.1 payment.refused=1.1 payment.sent=1.5 praise=-0.4 reputation=-0.4
obecni 6.83 bad=1.0 complaint.quality=0.6 payment.refused=1.0
obed 6.83 complaint.quality=0.9 escalation=1.3 leaving=-0.3 urgent=1.6
obhlid 6.83 bad=1.3 complaint.delay=-0.5 complaint.neglect=1.2 complaint.quality=2.1 leaving=1.5 legal=1.6
objedn 4.71 bad=1.2 complaint.neglect=-1.8 complaint.quality=0.8 escalation=-1.2 good=-1.7 growth=3.2 leaving=0.6 meeting.off=-0.9 payment.delayed=-0.9 payment.disputed=0.7 payment.promised=-0.8 payment.query=1.1 payment.refused=2.7 payment.sent=-0.7 praise=-0.5 reputation=-0.7 urgent=-0.7
obnovi 6.83 bad=1.3 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=1.1 leaving=-0.4 meeting.off=-0.3 payment.refused=2.9
obrace 6.14 bad=-1.5 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.7 good=-0.4 leaving=-0.5 legal=-0.4 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.6 payment.refused=-0.3 praise=-0.3 reputation=-0.6
obraci 6.14 bad=1.0 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=1.2 complaint.quality=0.9 escalation=4.2 good=-0.5 growth=-0.4 leaving=-0.3 legal=0.7 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=-0.6 praise=-0.5 reputation=1.2
obrati 6.83 bad=1.0 complaint.quality=1.5 legal=2.4 payment.promised=-0.3 payment.refused=1.3 urgent=1.9
obraze 6.54 complaint.quality=0.7 good=-0.3 payment.sent=1.5 praise=-0.3
obrazk 6.83 bad=0.4 complaint.quality=1.1 good=-0.7 payment.refused=1.3 praise=-0.7
ocekav 6.54 bad=-1.3 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=-0.7 escalation=0.6 good=2.1 leaving=-0.4 legal=0.5 payment.delayed=1.0 payment.promised=1.4 payment.query=0.9 praise=2.3
ochran 6.14 bad=0.9 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=-0.5 escalation=0.4 good=-0.6 leaving=-0.6 legal=3.2 payment.refused=-0.5 praise=-0.5 reputation=-0.7
oci 6.83 bad=0.9 complaint.delay=2.3 complaint.neglect=0.9 complaint.quality=-0.5 good=-0.3 payment.refused=1.1 praise=-0.4 urgent=1.1
ocim 6.83 bad=0.4 complaint.cost=1.5 complaint.delay=-0.4 good=0.8 payment.disputed=1.2 payment.refused=1.2 praise=0.8
od 2.91 bad=2.0 complaint.cost=-0.6 complaint.delay=2.3 complaint.neglect=2.8 complaint.quality=0.8 good=-2.0 growth=-0.9 leaving=3.9 meeting.off=-1.8 payment.disputed=-2.1 payment.promised=0.7 payment.refused=-1.8 payment.sent=-2.1 praise=-2.2 reputation=0.7 urgent=-1.1
odbera 5.73 bad=-1.3 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=-1.2 good=-0.6 growth=-0.5 leaving=-1.0 legal=-0.9 meeting.off=-0.4 payment.delayed=2.7 payment.promised=2.1 payment.query=0.5 payment.refused=-0.6 payment.sent=-0.3 praise=-0.6 reputation=0.9 urgent=-0.3
odbor 6.83 bad=0.6 complaint.quality=1.4 leaving=1.0 legal=1.4
odboru 6.83 bad=1.6 complaint.cost=2.5 complaint.quality=3.0 escalation=2.4 good=-0.5 legal=-0.4 praise=-0.3 reputation=1.9
odchaz 5.53 bad=-2.5 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=-1.3 good=-1.0 growth=-0.6 leaving=-1.3 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.5 payment.promised=-0.3 payment.refused=-0.5 praise=-0.8 reputation=-0.7 urgent=-0.4
oddele 5.98 bad=-0.5 complaint.delay=-0.8 complaint.neglect=1.3 complaint.quality=-1.5 escalation=1.7 good=-0.8 growth=-0.4 leaving=-0.7 meeting.off=-0.3 payment.refused=-0.4 praise=-0.7 reputation=-0.4
ode 5.63 bad=0.9 complaint.cost=0.7 complaint.delay=-0.9 complaint.neglect=-1.5 complaint.quality=2.1 escalation=-0.6 good=-1.4 growth=0.7 leaving=-0.9 legal=-0.7 meeting.off=-0.5 payment.disputed=-0.5 payment.refused=2.0 praise=-0.8 reputation=1.7 urgent=-0.7
odejde 6.54 bad=-0.9 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.4 payment.promised=4.7 payment.refused=-0.3 praise=-0.3 reputation=-0.4
odesel 6.14 bad=0.8 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=3.6 complaint.quality=-1.3 good=0.5 leaving=-0.9 legal=-0.5 meeting.off=-0.6 payment.disputed=-0.3 payment.refused=-0.8 payment.sent=1.3 praise=0.6 reputation=-0.4
odesla 5.63 bad=-1.8 complaint.cost=0.3 complaint.delay=-1.0 complaint.quality=-1.6 good=-0.8 growth=-1.1 leaving=0.3 legal=-0.7 meeting.off=-0.8 payment.delayed=-0.8 payment.disputed=-0.5 payment.promised=-0.8 payment.query=0.9 payment.refused=-0.9 payment.sent=5.4 praise=-0.4 reputation=-0.8 urgent=-0.8
odesli 6.83 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.8 escalation=1.3 good=-0.5 leaving=-0.3 praise=-0.5 urgent=1.6
odeslo 6.83 bad=-0.7 complaint.quality=-0.6 good=0.8 meeting.off=-0.4 payment.query=-0.3 payment.sent=1.4 praise=1.1
odevzd 6.32 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=-0.9 good=0.4 growth=-0.4 leaving=1.4 legal=-0.4 meeting.off=-0.7 payment.delayed=-0.3 payment.promised=-0.4 payment.sent=-0.4 praise=0.8 reputation=1.9 urgent=3.6
odhlas 5.98 bad=-1.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.9 good=-0.8 growth=-0.4 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.4 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.3 praise=-0.7 reputation=-0.5 urgent=-0.3
odkaz 4.88 complaint.delay=-0.3 complaint.quality=1.0 leaving=-0.6 legal=1.2 payment.refused=-0.4
odklad 6.54 bad=-1.3 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.4 leaving=-0.3 legal=-0.5 meeting.off=1.4 payment.delayed=3.5 payment.disputed=-0.4 payment.promised=1.8 praise=-0.4 urgent=-0.5
odmita 6.14 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 good=-0.6 growth=-0.4 leaving=-0.7 legal=-0.5 meeting.off=2.0 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-1.3 payment.refused=0.4 payment.sent=-0.3 praise=-0.6
odmitl 5.98 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.6 leaving=-0.5 legal=-0.4 meeting.off=-0.6 payment.delayed=1.0 payment.promised=-0.5 payment.refused=-0.3 praise=-0.7 reputation=-0.4 urgent=-0.3
odpole 5.85 bad=-1.6 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.1 escalation=-0.4 growth=-0.5 leaving=-0.5 legal=-0.6 meeting.off=5.6 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.5 payment.sent=0.8 reputation=-0.6 urgent=1.5
odpor 6.54 bad=1.0 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=-0.5 good=-0.5 legal=4.0 meeting.off=-0.4 payment.disputed=5.1 payment.promised=-1.4 payment.refused=0.7 payment.sent=-0.3 praise=-0.4 reputation=-0.5
odpove 4.93 bad=0.4 complaint.cost=-1.1 complaint.delay=0.4 complaint.neglect=4.2 complaint.quality=-1.3 escalation=-0.8 good=-1.9 growth=-0.9 leaving=1.3 legal=-1.5 meeting.off=-1.3 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.6 payment.refused=0.4 payment.sent=-0.7 praise=-1.9 reputation=-1.3 urgent=-0.7
odpovi 6.32 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=1.7 good=-0.6 legal=-0.4 payment.refused=-0.3 praise=-0.6 reputation=-0.5
odpust 6.83 complaint.quality=-0.4 good=-0.4 legal=0.7 meeting.off=-0.3 payment.delayed=1.3 payment.disputed=2.4 payment.promised=1.8
odskod 6.83 bad=1.2 complaint.neglect=-0.3 complaint.quality=2.1 good=-0.7 legal=3.0 payment.refused=-0.4 praise=-0.6
odskrt 6.83 bad=-0.4 good=-0.3 leaving=-0.4 payment.sent=1.5 praise=-0.4
odstav 4.63 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=0.6 good=0.4 growth=-0.4 leaving=-0.8 legal=-0.9 payment.disputed=-0.3 payment.refused=-0.3 praise=0.7 reputation=0.9
odstou 5.98 bad=-1.0 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=-0.5 complaint.quality=0.4 good=-0.4 growth=-0.5 leaving=-0.6 payment.refused=-0.3 praise=-0.4 reputation=-0.4 urgent=-0.3
odstra 6.14 bad=1.0 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.4 good=-0.4 leaving=-0.5 payment.delayed=-0.4 payment.promised=-0.3 payment.refused=2.3 praise=-0.5 reputation=0.8
odstup 6.83 bad=1.6 complaint.delay=1.5 complaint.quality=-0.7 leaving=1.4 legal=3.0
odveze 6.83 bad=-0.4 complaint.quality=-0.4
odvola 6.32 bad=0.6 complaint.neglect=-0.3 complaint.quality=0.3 good=-0.6 growth=-0.3 leaving=0.7 legal=2.0 meeting.off=-0.5 payment.refused=-0.3 praise=-0.5
ok 6.83 bad=-0.6 complaint.quality=-0.3 good=-1.8 payment.promised=-0.7 praise=-1.8
okamzi 6.54 bad=1.8 complaint.delay=1.8 complaint.neglect=0.7 complaint.quality=2.1 escalation=1.4 good=-0.9 growth=-0.4 leaving=-0.7 praise=-0.6 urgent=4.3
okna 6.83 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=-0.7 leaving=-0.4 urgent=-0.3
okolno 6.83 bad=1.0 complaint.delay=-0.5 complaint.neglect=2.4 complaint.quality=2.0 leaving=1.6 payment.promised=-0.3 payment.refused=1.0
okrese 6.83 bad=1.4 complaint.neglect=-0.4 complaint.quality=1.4 good=0.3 reputation=-0.6
okresn 6.14 complaint.delay=0.9 complaint.neglect=-0.5 good=-0.4 leaving=0.4 payment.refused=-0.5 praise=-0.3 reputation=0.9
omlouv 5.22 bad=-2.8 complaint.cost=-1.0 complaint.delay=-1.0 complaint.neglect=-1.0 complaint.quality=-1.9 escalation=-0.4 good=-0.5 growth=-0.4 leaving=-0.3 legal=-0.7 meeting.off=3.0 payment.delayed=4.3 payment.disputed=-0.6 payment.promised=3.1 payment.query=-1.2 payment.refused=-0.8 payment.sent=-0.9 praise=-1.3 reputation=-0.9 urgent=0.8
omyl 6.54 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.8 good=-0.3 leaving=-0.3 legal=0.6 reputation=1.0
omylem 6.32 bad=-2.3 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.1 leaving=-0.5 payment.delayed=0.9 payment.disputed=1.0 payment.promised=-0.8 payment.query=2.7 payment.refused=-0.5 payment.sent=3.1 reputation=-0.6
on 5.98 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=-1.0 escalation=1.1 growth=1.2 leaving=0.6 legal=-0.4 payment.query=-0.3 reputation=0.9 urgent=-0.3
ona 6.83 bad=-0.8 complaint.quality=-0.5 good=0.6 praise=0.8
opakov 6.83 bad=0.4 complaint.quality=1.5 escalation=2.4 good=-0.6 legal=-0.3 praise=-0.5
operat 6.83 bad=-0.8 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.7 growth=-0.3 leaving=-0.4 payment.sent=-0.5 praise=-0.6
opozdi 6.54 complaint.cost=2.1 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.4 leaving=-0.4 meeting.off=-0.5 payment.delayed=5.0 payment.promised=0.5 payment.query=0.9 payment.sent=-0.6 praise=-0.4 reputation=-0.4
opravd 6.14 bad=1.0 complaint.cost=0.8 complaint.delay=0.8 complaint.neglect=1.4 complaint.quality=1.7 escalation=1.2 leaving=-0.6 legal=-0.4 meeting.off=-0.4 payment.disputed=2.0 payment.refused=-0.3 reputation=-0.6
oprave 6.32 bad=1.1 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=1.2 good=-0.5 growth=-0.4 leaving=-0.5 legal=0.7 payment.delayed=0.9 payment.promised=1.4 payment.query=0.7 payment.refused=1.1 praise=-0.5 reputation=0.8
opravi 5.53 bad=0.5 complaint.cost=-1.1 complaint.delay=0.5 complaint.neglect=0.7 complaint.quality=1.6 escalation=-0.5 good=0.7 growth=-0.7 leaving=-1.2 legal=-0.9 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.9 payment.promised=-0.6 payment.query=1.3 payment.refused=0.6 payment.sent=-0.4 praise=1.0 reputation=0.6 urgent=0.8
opravt 5.98 bad=3.4 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=3.5 good=-1.4 growth=-0.6 leaving=-1.1 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=3.6 payment.query=-0.8 payment.refused=-0.7 praise=-1.2
opravu 5.44 bad=1.9 complaint.cost=-1.0 complaint.delay=1.0 complaint.neglect=-1.0 complaint.quality=4.5 escalation=2.2 growth=-0.5 leaving=0.8 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=4.1 payment.promised=-0.5 payment.query=-1.1 payment.refused=-0.9 payment.sent=-0.6 reputation=1.5 urgent=1.8
organi 6.83 bad=1.3 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=1.5 good=-0.6 leaving=0.6 praise=-0.6 reputation=1.4
oslovi 6.54 bad=1.3 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.1 growth=0.8 leaving=1.9 praise=0.4
osm 5.98 bad=1.4 complaint.cost=1.0 complaint.delay=-0.4 complaint.neglect=1.3 complaint.quality=3.4 escalation=0.6 good=-0.6 growth=-0.4 legal=0.4 meeting.off=-0.4 payment.disputed=1.4 payment.promised=-0.3 payment.refused=0.6 praise=-0.7 reputation=0.6
osmdes 6.32 bad=-0.8 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.3 good=1.1 leaving=-0.3 legal=0.4 praise=1.3 reputation=-0.6
osobne 5.98 bad=-0.3 complaint.cost=1.0 complaint.delay=-0.4 complaint.neglect=0.3 complaint.quality=-0.4 escalation=1.9 good=-0.7 growth=-0.4 leaving=0.8 legal=-0.7 payment.refused=-0.7 reputation=1.3
osobni 6.54 bad=0.9 complaint.neglect=-0.5 escalation=0.5 leaving=-0.4 legal=2.3 payment.refused=-0.3 reputation=-0.4
ostatn 6.54 complaint.neglect=1.0 good=-0.3 leaving=0.4 praise=-0.3
ostrav 6.83 bad=-0.8 complaint.quality=-0.5 legal=-0.9
osvedc 6.83 complaint.quality=0.7 good=1.7 growth=2.3 leaving=-0.4 legal=1.3 payment.disputed=-0.4
otazku 6.54 bad=1.2 complaint.neglect=-0.8 complaint.quality=-0.4 good=-0.6 leaving=2.5 praise=-0.5
otevir 6.83 bad=-0.5 good=1.4 growth=1.2 praise=-0.4
otevre 5.44 bad=-0.8 complaint.cost=-0.7 complaint.delay=-1.1 complaint.neglect=0.4 good=0.3 growth=0.5 leaving=-1.1 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=1.6 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.6 praise=0.4 reputation=1.3 urgent=-0.7
otevri 6.83 complaint.quality=0.8 legal=1.1 payment.refused=1.2
ozname 6.14 bad=1.3 complaint.cost=1.0 complaint.delay=1.0 complaint.quality=0.9 good=-0.5 growth=-0.4 leaving=0.5 legal=2.0 praise=-0.4 reputation=1.9
oznamu 6.54 complaint.delay=-0.4 complaint.neglect=1.1 good=-0.9 leaving=3.1 legal=0.6 payment.query=-0.4 payment.refused=1.1 praise=-0.9
ozve 6.14 bad=1.8 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=1.3 complaint.quality=2.0 escalation=1.0 good=0.4 growth=1.2 leaving=-0.7 legal=2.4 meeting.off=-0.6 payment.delayed=-0.4 payment.refused=0.9 payment.sent=-0.3 praise=0.7 reputation=-0.5 urgent=1.3
ozvete 6.54 bad=-0.3 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.6 good=-0.4 growth=1.5 leaving=-0.4 payment.promised=-0.5 payment.refused=0.9 reputation=-0.8 urgent=2.7
ozvu 5.98 bad=-1.8 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-0.8 complaint.quality=-0.9 good=-1.1 growth=-0.5 legal=-0.4 meeting.off=2.8 payment.delayed=6.2 payment.disputed=-0.3 payment.promised=-0.8 payment.query=-0.4 payment.refused=-0.4 praise=-1.1 reputation=-0.6 urgent=-0.4
pacien 6.32 bad=-0.4 complaint.neglect=-0.4 escalation=0.5 good=-0.6 growth=2.0 leaving=-0.4 legal=0.5 praise=-0.4 urgent=-0.3
padesa 6.83 bad=0.8 complaint.quality=-0.9 payment.refused=1.7
pak 5.44 complaint.cost=-0.7 complaint.delay=-0.7 complaint.neglect=0.3 complaint.quality=1.0 escalation=-0.4 good=-1.2 growth=-0.4 leaving=-0.9 legal=0.9 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=0.9 payment.sent=-0.4 praise=-1.1 urgent=-0.6
palce 6.54 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.6 leaving=-0.5 praise=-0.5
pan 5.22 complaint.cost=0.5 complaint.delay=-1.1 complaint.neglect=2.2 escalation=0.5 good=-1.2 growth=-0.5 leaving=-1.0 legal=1.3 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.5 payment.refused=-0.9 payment.sent=-0.5 praise=-1.1 reputation=1.0 urgent=-0.6
pana 5.63 bad=-1.0 complaint.cost=-0.5 complaint.delay=-1.2 complaint.neglect=0.6 complaint.quality=-0.9 escalation=0.8 growth=-0.5 leaving=-0.7 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.query=-0.6 payment.refused=-0.5 reputation=-0.9 urgent=-0.4
pane 4.88 bad=0.7 complaint.cost=2.8 complaint.delay=2.1 complaint.neglect=1.7 escalation=1.7 leaving=3.9 legal=-0.8 meeting.off=0.5 payment.delayed=0.4 payment.disputed=-0.6 payment.promised=0.6 payment.query=0.3 payment.refused=0.4 payment.sent=-0.5 praise=0.9 reputation=-1.0 urgent=-0.6
panel 6.83 bad=-0.7 complaint.quality=-0.3 good=1.3 praise=1.3 reputation=-0.5
panem 6.83 complaint.neglect=1.0 complaint.quality=0.9 escalation=1.3
pani 3.94 bad=-1.9 complaint.delay=-0.9 complaint.neglect=-1.0 escalation=0.9 good=3.3 growth=-0.6 leaving=1.0 meeting.off=-1.4 payment.delayed=1.3 payment.disputed=-1.0 payment.promised=0.3 payment.refused=-1.3 payment.sent=-0.9 praise=3.6 reputation=-2.1
panu 6.14 bad=0.4 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=-0.7 escalation=1.5 good=-0.6 growth=-0.4 leaving=0.7 legal=-0.3 meeting.off=1.3 payment.promised=2.0 payment.sent=1.4 praise=-0.5 reputation=-0.4 urgent=-0.3
papir 6.32 complaint.delay=0.5 complaint.quality=-0.4 good=0.4 growth=-0.3 payment.promised=1.9 payment.query=-0.5 payment.refused=0.8 payment.sent=-0.5 urgent=-0.5
papiru 6.54 bad=-1.7 complaint.cost=-0.5 complaint.quality=-0.9 leaving=-0.7 legal=-0.8 payment.refused=-0.5 reputation=-0.3
papiry 6.32 complaint.cost=-0.6 complaint.neglect=-0.4 good=-0.7 legal=0.9 praise=-0.9
par 6.54 bad=-0.4 complaint.cost=1.3 complaint.neglect=0.8 complaint.quality=-0.4 good=-0.5 leaving=0.5 payment.delayed=4.0 payment.promised=-0.3 payment.query=-0.4 praise=-0.5
parada 6.54 complaint.delay=-0.8 complaint.neglect=-1.1 complaint.quality=1.8 good=1.6 leaving=-0.7 legal=-0.5 payment.refused=-0.3 payment.sent=2.1 praise=2.0 reputation=-0.4 urgent=-0.4
parkov 6.32 bad=-0.5 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.9 leaving=0.5 payment.sent=-0.4 praise=-0.9
partne 6.54 bad=1.0 complaint.cost=1.1 complaint.delay=-0.5 complaint.quality=-0.5 good=-0.4 leaving=-0.7 legal=1.8 praise=-0.3
patecn 6.83 bad=-0.5 complaint.quality=-0.4 good=-0.5 meeting.off=1.5 payment.promised=2.0 praise=-0.3
patek 5.44 complaint.cost=-0.7 complaint.delay=1.3 complaint.neglect=-1.3 complaint.quality=0.3 good=-1.0 growth=-0.6 leaving=1.6 legal=-0.7 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=3.5 payment.query=-0.3 payment.sent=-0.6 praise=-1.0 reputation=1.6 urgent=0.5
patick 6.83 bad=-0.6 complaint.delay=-0.5
patnac 6.32 bad=1.3 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=0.5 good=-0.9 growth=-0.4 leaving=1.8 legal=0.7 payment.delayed=0.6 payment.promised=1.2 payment.refused=-0.3 payment.sent=-0.3
patri 6.83 bad=-1.0 complaint.delay=-0.4 complaint.neglect=-0.3 legal=-0.5 payment.query=2.2
pausal 6.32 complaint.cost=0.9 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.6 good=1.6 growth=3.4 payment.delayed=-0.4 payment.disputed=1.0 payment.promised=-0.3 payment.refused=1.3 praise=-0.5 urgent=-0.3
pdf 6.32 complaint.cost=2.1 complaint.delay=-0.4 complaint.quality=-0.8 good=-0.4 growth=-0.4 leaving=-0.5 meeting.off=-0.3 payment.delayed=-0.4 payment.query=1.6 payment.refused=0.9 praise=-0.3 reputation=-0.4
penale 6.54 bad=0.5 complaint.neglect=-0.5 complaint.quality=1.1 good=-0.3 leaving=-0.7 legal=2.5 payment.delayed=1.2 payment.promised=1.6
penize 5.16 complaint.cost=1.3 complaint.quality=-0.5 escalation=-0.5 good=-0.8 growth=-0.8 leaving=-0.4 meeting.off=0.6 payment.delayed=0.9 payment.disputed=-0.6 payment.promised=4.1 payment.query=-0.8 payment.refused=1.7 payment.sent=2.6 praise=-0.7 reputation=0.6 urgent=-0.9
perfek 6.54 bad=-1.8 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.0 good=4.3 leaving=-0.7 meeting.off=0.9 payment.refused=-1.3 praise=4.4
person 6.32 bad=-1.1 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 growth=0.6 leaving=-0.6 legal=-0.4 meeting.off=-0.3 praise=0.4
pet 5.04 bad=0.8 complaint.cost=1.1 complaint.neglect=1.8 complaint.quality=0.5 escalation=-0.4 good=2.0 growth=1.5 leaving=1.8 legal=-1.0 meeting.off=-0.9 payment.delayed=0.8 payment.disputed=2.6 payment.promised=-0.6 payment.query=-0.6 payment.refused=-1.0 payment.sent=-0.5 praise=1.3 urgent=-0.8
peti 6.83 bad=1.0 complaint.delay=1.2 complaint.quality=0.5 escalation=1.5 leaving=0.8 legal=1.4 urgent=1.1
petr 6.83 complaint.delay=0.7 complaint.quality=1.0 leaving=1.2 praise=-0.3
petra 6.83 complaint.delay=0.5 complaint.quality=1.1 leaving=1.4 meeting.off=0.9 payment.delayed=-0.5 payment.promised=-0.4 urgent=-0.5
pise 5.73 bad=1.3 complaint.delay=-0.6 complaint.neglect=-0.9 good=-1.6 growth=-0.8 leaving=-0.4 legal=0.5 meeting.off=-0.5 payment.promised=-0.3 payment.query=-0.8 payment.refused=0.7 payment.sent=-0.6 praise=-1.3 reputation=2.8 urgent=-0.7
pisemn 6.14 bad=0.8 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.8 good=-0.7 growth=-0.5 leaving=0.4 legal=3.0 payment.query=-0.3 payment.refused=-0.4 payment.sent=-0.3 praise=-0.8
pismem 6.83 bad=0.5 complaint.neglect=1.0 complaint.quality=-0.3 good=-0.5 praise=-0.5
piste 6.54 bad=-1.0 complaint.neglect=-0.6 complaint.quality=-0.5 good=-0.3 leaving=-0.5 payment.query=-0.4
pisu 5.44 bad=1.4 complaint.delay=2.3 complaint.neglect=2.8 escalation=2.0 growth=-0.6 legal=-0.9 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.7 praise=0.5 reputation=3.5 urgent=-0.5
plakat 6.32 bad=-0.4 complaint.delay=-0.4 complaint.neglect=0.8 good=-0.6 leaving=1.1 reputation=-0.7
planu 6.32 bad=-0.8 complaint.neglect=-0.4 complaint.quality=0.5 good=-0.3 leaving=-0.5 legal=0.6 payment.refused=0.9 praise=-0.3 reputation=-0.4
planuj 6.83 bad=-0.4 complaint.delay=-0.3 good=0.5 growth=1.2 meeting.off=-0.4 praise=0.5
plany 6.83 bad=-0.9 complaint.delay=-0.3 complaint.quality=-0.8 good=-0.4 meeting.off=-0.4 payment.delayed=-0.7
platba 5.53 bad=-0.5 complaint.cost=1.0 complaint.delay=-1.1 complaint.neglect=-0.8 escalation=-0.4 good=-1.1 growth=-0.6 leaving=-0.8 legal=-0.7 meeting.off=-1.7 payment.delayed=4.8 payment.disputed=-0.5 payment.promised=2.9 payment.query=1.4 payment.refused=-0.6 payment.sent=5.1 praise=-1.0 reputation=-0.7 urgent=-0.7
platbo 4.79 bad=0.6 complaint.quality=1.1 leaving=-0.8 legal=-0.3 payment.delayed=2.5 reputation=-0.4
platbu 6.32 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.9 complaint.quality=-0.5 good=-0.7 leaving=-0.4 legal=-0.4 meeting.off=-0.3 payment.delayed=2.2 payment.promised=1.1 payment.query=3.2 payment.refused=1.3 praise=-0.7
platby 6.32 bad=-1.1 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.4 leaving=-0.6 legal=-0.6 payment.delayed=1.1 payment.promised=-0.3 payment.query=2.0 payment.sent=2.7 praise=-0.4
plateb 6.54 bad=-1.0 complaint.delay=-0.5 complaint.quality=-0.3 legal=-1.0 payment.promised=3.3 payment.sent=-0.6
plati 5.98 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.9 good=-1.3 growth=-0.5 leaving=-0.8 legal=-0.6 meeting.off=-1.2 payment.promised=-0.5 payment.refused=-0.5 praise=-0.7 reputation=-0.6 urgent=-0.3
platim 6.14 bad=-0.5 complaint.cost=1.0 complaint.delay=-0.5 complaint.neglect=0.4 good=0.8 leaving=-0.7 legal=-0.4 payment.delayed=1.8 payment.disputed=-0.3 payment.promised=3.4 praise=1.0 reputation=-0.4
platit 5.44 bad=3.2 complaint.cost=1.1 complaint.delay=0.4 complaint.neglect=-0.8 complaint.quality=2.4 escalation=-0.4 good=-1.5 growth=-0.5 leaving=-1.2 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.7 payment.disputed=4.2 payment.promised=-0.8 payment.query=-0.5 payment.refused=6.2 payment.sent=-0.5 praise=-1.5 reputation=2.3 urgent=-0.4
ples 6.83 complaint.quality=-0.5 leaving=0.6 praise=0.9
plete 6.83 complaint.neglect=0.9 complaint.quality=-0.4 good=-0.5 leaving=-0.5 legal=-0.3 praise=-0.4
plna 6.83 complaint.neglect=-0.4 complaint.quality=0.8 escalation=1.3 good=-0.6 praise=-0.5 urgent=1.7
plne 6.54 bad=1.8 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=1.3 complaint.quality=2.4 good=-0.7 leaving=1.4 legal=1.1 payment.refused=1.2 praise=-0.7
plnou 6.54 bad=1.0 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=-0.6 good=-0.8 leaving=0.8 legal=1.1 praise=-0.6 urgent=1.7
plot 6.54 bad=1.9 complaint.cost=1.2 complaint.delay=2.1 complaint.neglect=-0.8 complaint.quality=-1.1 good=-0.5 legal=-0.9 payment.refused=3.2 praise=-0.4 reputation=0.8
plynar 6.32 bad=-1.5 complaint.cost=-0.4 complaint.delay=-1.0 complaint.neglect=-0.6 complaint.quality=-0.6 good=0.4 leaving=-0.4 legal=-0.4 meeting.off=3.5 payment.promised=-0.3 payment.sent=1.4 praise=-1.0 reputation=-0.4 urgent=-0.5
plzne 6.83 bad=-0.8 complaint.quality=-0.4 good=0.3 leaving=-0.4 praise=0.8
po 3.65 bad=1.5 complaint.cost=0.5 complaint.delay=1.0 complaint.neglect=0.5 complaint.quality=3.8 good=-1.9 growth=-2.0 leaving=4.1 legal=-0.3 meeting.off=0.9 payment.delayed=0.8 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-1.7 payment.refused=1.1 payment.sent=-1.5 praise=-1.4 reputation=-1.7 urgent=-1.1
pobezi 6.83 bad=1.3 complaint.neglect=-0.3 complaint.quality=-0.4 leaving=2.3 praise=0.9
pobock 6.14 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.3 escalation=1.9 good=2.0 growth=2.9 leaving=-0.5 payment.refused=-0.5 praise=0.7 reputation=0.9
pocet 6.83 bad=-0.8 complaint.quality=-0.4 legal=-0.3 payment.refused=-0.5
pochlu 6.83 bad=1.8 complaint.delay=4.5 good=-0.8 meeting.off=-0.7 praise=-0.6 reputation=4.6
pochva 6.32 bad=-1.5 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.8 good=3.3 growth=-0.5 leaving=-0.4 legal=-0.3 meeting.off=-0.4 payment.delayed=-0.3 praise=3.6
pocit 6.83 bad=2.0 complaint.cost=-0.3 complaint.neglect=2.8 complaint.quality=0.3 good=-1.4 growth=-0.5 leaving=1.4 payment.refused=-0.6 praise=-0.9 reputation=-0.6
pocita 6.32 complaint.cost=0.9 complaint.neglect=1.2 good=-0.6 leaving=-0.6 legal=-0.5 payment.disputed=1.8 payment.promised=1.7 payment.query=-0.3
pocite 6.83 bad=0.4 complaint.quality=0.8 good=-0.6 leaving=2.5 legal=1.3 praise=-0.5
pockaj 6.83 bad=0.6 complaint.quality=-0.8 payment.refused=1.8 reputation=-0.4
pockam 6.83 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=0.4 good=-0.8 leaving=-0.7 payment.delayed=3.2 payment.refused=-0.3 praise=-0.8
pod 5.98 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.4 escalation=0.8 good=-0.7 growth=-0.3 leaving=0.4 legal=0.8 meeting.off=-0.4 payment.delayed=-0.4 payment.refused=-0.4 praise=-0.7 reputation=-0.4 urgent=1.1
podal 6.54 bad=1.0 complaint.neglect=-0.6 complaint.quality=2.3 legal=3.0 reputation=2.4
podali 6.54 bad=-1.2 complaint.quality=-0.6 good=-0.7 leaving=-0.5 legal=-0.6 praise=-0.7
podam 6.83 bad=1.4 complaint.quality=-0.5 legal=3.5 payment.disputed=3.7 reputation=-0.3
podani 6.83 bad=1.8 complaint.delay=1.5 complaint.quality=-0.5 leaving=-0.4 legal=1.6 meeting.off=-0.4 payment.refused=-0.3 reputation=1.6
podate 6.83 bad=-0.7 complaint.quality=-0.3
podava 6.14 bad=0.5 complaint.delay=1.5 complaint.neglect=-0.5 good=-0.6 growth=-0.4 leaving=0.8 legal=2.6 meeting.off=-0.4 payment.refused=-0.3 praise=-0.4 reputation=-0.4
podeko 6.83 bad=-0.5 complaint.quality=-0.4 good=1.5 growth=0.7 payment.sent=1.1 praise=1.8
podepi 6.54 bad=0.9 complaint.cost=2.1 complaint.delay=-0.4 complaint.quality=0.6 good=-0.6 growth=-0.5 leaving=1.3 payment.query=-0.4 payment.refused=1.0 praise=-0.6 reputation=-0.4 urgent=2.2
podeps 5.53 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.9 escalation=-0.3 good=-0.9 growth=-0.6 leaving=-1.3 meeting.off=0.5 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.3 payment.refused=1.0 payment.sent=-0.4 praise=-0.8 reputation=-0.7 urgent=1.7
podiva 6.32 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=1.2 complaint.quality=1.8 escalation=1.1 good=-0.3 leaving=-0.5 legal=-0.4 meeting.off=-0.3 reputation=-0.5 urgent=-0.5
podkla 5.36 bad=0.8 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=-0.9 complaint.quality=1.2 good=-1.0 growth=-0.7 leaving=0.7 legal=1.5 meeting.off=-0.5 payment.delayed=-0.6 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.5 praise=-0.9 reputation=1.2 urgent=-1.0
podlah 6.83 complaint.neglect=-0.3 complaint.quality=0.6 legal=0.7
podle 4.98 bad=1.0 complaint.cost=-0.8 complaint.delay=1.1 complaint.neglect=-0.6 complaint.quality=3.2 escalation=-0.5 good=-2.2 growth=0.3 legal=4.3 payment.delayed=-0.6 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.4 payment.sent=4.5 praise=-1.7 reputation=-1.0 urgent=-0.5
podmin 6.32 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.4 growth=-0.5 leaving=-0.4 legal=-0.7
podnik 6.54 bad=1.5 complaint.cost=-0.4 complaint.delay=-0.5 growth=-0.3 meeting.off=-0.4 payment.promised=-0.4 reputation=3.2 urgent=1.7
podobn 6.32 complaint.neglect=-0.3 complaint.quality=-0.6 good=0.4 growth=1.2 leaving=0.7 legal=1.2 praise=0.4
podpis 6.54 bad=-0.7 complaint.delay=0.6 complaint.quality=0.5 good=2.2 growth=1.8 legal=-0.4 payment.refused=1.2 payment.sent=-0.3
podpor 6.83 bad=1.2 complaint.cost=1.3 complaint.neglect=3.2 complaint.quality=-0.8 good=-0.6 reputation=-0.5
podruh 6.83 bad=1.1 complaint.delay=-0.4 complaint.neglect=1.3 complaint.quality=0.7 leaving=-0.4 payment.disputed=2.1 payment.query=-0.5
podsta 6.54 bad=0.7 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.4 complaint.quality=0.9 leaving=1.6 legal=3.3 payment.refused=-0.3 reputation=1.5
podzim 6.83 bad=1.1 complaint.neglect=1.1 complaint.quality=0.3 leaving=0.6 reputation=1.0
pohled 5.98 bad=-0.9 complaint.cost=-0.6 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.6 growth=-0.4 leaving=-0.9 legal=-1.0 payment.promised=-0.3 payment.refused=0.6 praise=-0.6 reputation=-0.5 urgent=-0.4
pojist 5.22 bad=-2.2 complaint.cost=-0.8 complaint.delay=-1.1 complaint.neglect=-0.6 good=-1.4 growth=-0.8 leaving=-1.7 legal=0.6 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.1 praise=-1.1 reputation=-1.3 urgent=-0.3
pokazd 6.54 bad=1.0 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=3.0 complaint.quality=2.3 leaving=1.6 reputation=-0.4
poklad 5.10 complaint.cost=-0.8 complaint.delay=0.6 complaint.neglect=-0.6 complaint.quality=2.0 escalation=-0.5 good=2.1 leaving=1.8 legal=0.4 meeting.off=0.5 payment.delayed=-0.8 payment.disputed=-0.8 payment.promised=2.1 payment.query=-0.6 payment.refused=-1.1 payment.sent=-0.6 praise=2.5 reputation=0.4 urgent=2.2
pokrac 4.88 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=-0.8 good=1.1 growth=1.4 leaving=0.7 legal=-0.6 meeting.off=1.4 payment.refused=-0.4 praise=-0.4 reputation=-0.8
pokud 6.14 bad=1.7 complaint.delay=1.4 complaint.neglect=1.5 complaint.quality=-0.4 good=-0.7 growth=-0.6 leaving=2.8 legal=0.6 payment.refused=-0.4 praise=-0.6 reputation=-0.4
pokus 6.83 complaint.delay=-0.5 complaint.quality=-0.3 good=2.7 leaving=-0.4 legal=1.8 meeting.off=-0.6 praise=2.8
pokuta 6.83 bad=-0.9 complaint.cost=-0.3 complaint.quality=-0.4 good=-0.4 meeting.off=-0.3 payment.refused=-0.4 praise=-0.3
pokutu 6.14 bad=0.4 complaint.neglect=0.7 complaint.quality=1.1 good=-0.9 meeting.off=-0.3 payment.refused=-0.3 payment.sent=-0.3 praise=-0.9 reputation=-0.5
poledn 6.54 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=0.8 complaint.quality=0.3 good=-0.4 leaving=1.2 legal=-0.6 meeting.off=-0.7 payment.delayed=2.0 payment.disputed=-0.3 payment.promised=1.9 urgent=2.4
polici 6.83 bad=1.1 complaint.neglect=-0.3 complaint.quality=2.2 good=-0.8 leaving=-0.3 legal=3.4 payment.refused=-0.3 praise=-0.6 reputation=-0.4
polovi 5.44 bad=1.3 complaint.cost=0.9 complaint.delay=0.4 complaint.neglect=-0.9 complaint.quality=2.5 good=-1.0 growth=-0.7 leaving=-0.5 legal=-0.7 meeting.off=0.7 payment.disputed=-0.4 payment.promised=0.4 payment.query=-0.5 payment.sent=-0.5 praise=-1.0 reputation=-0.7 urgent=1.2
polsti 6.83 bad=-0.4
pondel 4.24 bad=1.2 complaint.cost=-0.8 complaint.delay=3.5 complaint.quality=-0.4 escalation=-0.9 good=-1.6 growth=-0.8 legal=-1.4 meeting.off=0.6 payment.delayed=-1.0 payment.disputed=-0.7 payment.query=-0.6 payment.refused=-1.0 payment.sent=3.0 praise=-1.6 reputation=0.4 urgent=1.3
poohle 6.83 bad=1.7 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.5 leaving=3.5 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.4 payment.refused=-0.4 praise=-0.4
popisk 6.83 bad=0.6 complaint.quality=1.0 meeting.off=1.3
poplat 6.83 bad=1.5 complaint.cost=4.2 complaint.delay=-0.6 complaint.quality=2.9 good=-0.5 legal=0.8 praise=-0.5
poprve 6.32 bad=-0.5 complaint.delay=-0.3 complaint.neglect=1.7 complaint.quality=0.5 good=2.8 growth=0.9 leaving=-0.5 payment.refused=-0.4 praise=3.3 reputation=2.1
poptav 6.83 bad=0.4 complaint.cost=-0.3 complaint.quality=0.5 good=0.5 growth=1.7 praise=0.5
porad 5.04 bad=3.5 complaint.cost=-1.3 complaint.delay=6.4 complaint.neglect=1.5 complaint.quality=0.3 escalation=-0.5 good=-1.7 growth=-0.9 leaving=-1.9 legal=-1.3 meeting.off=-1.0 payment.delayed=1.6 payment.disputed=-0.7 payment.promised=-0.9 payment.query=-0.7 payment.refused=-1.4 payment.sent=-0.7 praise=-1.8 reputation=-1.5 urgent=1.5
porade 6.32 bad=1.2 complaint.cost=2.3 complaint.neglect=0.6 complaint.quality=1.3 good=-0.6 leaving=0.4 praise=-0.5 reputation=-0.4
poradi 6.32 bad=2.4 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=2.5 good=-1.1 legal=2.0 praise=-1.0 reputation=0.9
poradk 5.73 bad=-0.7 complaint.cost=1.3 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-1.5 growth=-0.6 leaving=-0.4 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=1.6 payment.promised=-0.6 payment.query=-0.3 payment.refused=-0.8 payment.sent=2.1 praise=0.9 reputation=-0.5 urgent=-0.6
poradn 6.32 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-1.0 good=1.7 growth=0.5 leaving=-0.9 legal=0.4 meeting.off=-0.3 payment.refused=0.9 praise=2.3 reputation=1.0
poradu 5.98 complaint.delay=0.6 complaint.neglect=-0.5 good=-0.7 leaving=-0.7 legal=-0.4 meeting.off=4.2 payment.delayed=-0.4 payment.refused=-0.3 praise=-0.7 reputation=3.0
porota 6.83 bad=-0.8 complaint.quality=-0.4 good=-0.5 praise=-0.5 reputation=-0.6
poruse 6.54 bad=1.8 complaint.quality=1.5 good=-0.3 leaving=2.0 legal=3.5 payment.refused=-0.4 praise=-0.3
porusi 6.83 bad=1.6 complaint.quality=2.6 good=-0.4 leaving=-0.7 legal=2.8 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.3
posila 4.56 bad=-1.4 complaint.cost=-0.3 complaint.neglect=-1.4 complaint.quality=-0.8 escalation=-0.6 good=-1.8 growth=-1.2 leaving=-1.8 legal=-1.0 meeting.off=-1.4 payment.disputed=-1.3 payment.promised=0.9 payment.query=0.8 payment.refused=-0.9 payment.sent=-1.1 praise=-1.7 reputation=1.1 urgent=-1.0
poslal 5.53 complaint.cost=0.3 complaint.delay=-1.0 complaint.quality=1.2 good=-1.2 growth=-1.0 leaving=0.9 legal=0.9 meeting.off=1.3 payment.disputed=-0.4 payment.promised=-0.5 payment.query=1.0 payment.refused=-0.8 payment.sent=5.4 praise=-1.3 reputation=0.6 urgent=-0.8
poslat 4.46 bad=-0.5 complaint.cost=0.3 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.4 escalation=-0.3 growth=0.9 leaving=0.8 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=-0.6 payment.query=2.5 payment.sent=-0.5 reputation=0.5 urgent=-0.5
posled 5.22 bad=2.3 complaint.cost=-0.8 complaint.neglect=1.9 complaint.quality=1.6 escalation=0.9 good=-0.7 growth=-1.2 leaving=5.1 legal=0.6 meeting.off=-0.6 payment.delayed=-1.2 payment.disputed=0.3 payment.promised=-0.8 payment.query=0.6 payment.refused=-0.4 payment.sent=-0.8 praise=-0.4 reputation=0.9 urgent=1.9
poslet 4.53 bad=0.7 complaint.cost=-1.3 complaint.delay=2.7 complaint.neglect=-1.6 complaint.quality=0.5 escalation=-1.0 good=1.5 growth=1.8 leaving=-2.0 legal=-0.9 meeting.off=-1.4 payment.delayed=-0.8 payment.disputed=0.3 payment.promised=2.8 payment.query=2.2 payment.refused=-0.4 payment.sent=3.7 praise=0.7 reputation=-1.5 urgent=3.8
poslu 5.29 bad=-2.7 complaint.cost=-0.8 complaint.quality=-1.8 escalation=-0.3 good=-0.3 growth=-0.6 leaving=-1.5 legal=-1.0 meeting.off=-1.1 payment.disputed=-0.7 payment.promised=5.3 payment.query=0.6 payment.refused=-0.3 payment.sent=-1.2 reputation=0.5 urgent=-0.8
posouv 6.83 complaint.delay=2.5 complaint.neglect=-0.6 complaint.quality=-0.9 good=-0.4 leaving=1.9 legal=-0.5 payment.refused=-0.4 praise=-0.4
posta 6.54 bad=-0.9 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.3 leaving=-0.7 payment.delayed=1.0 payment.promised=3.3 payment.query=-0.6 payment.refused=-0.3 payment.sent=-0.5
postou 6.54 bad=-0.4 complaint.neglect=-0.4 complaint.quality=0.6 good=-0.3 leaving=-0.3 legal=0.7 payment.refused=0.8 praise=-0.3
postu 5.98 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.3 complaint.quality=-0.7 escalation=1.4 good=-0.8 leaving=0.7 legal=-0.4 meeting.off=-0.9 payment.disputed=-0.3 payment.promised=2.0 payment.query=1.6 praise=-0.9 reputation=-0.6
postup 6.83 bad=1.2 complaint.delay=1.7 complaint.neglect=-0.4 complaint.quality=-0.9 escalation=1.1 leaving=1.0
posude 6.14 bad=1.7 complaint.cost=1.9 complaint.delay=1.8 complaint.neglect=-0.7 complaint.quality=0.4 leaving=-0.7 legal=1.5 payment.refused=2.1 reputation=-0.6
posune 6.83 bad=-0.7 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.6 leaving=-0.3 praise=-0.4
posunu 6.54 bad=0.7 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.5 growth=-0.4 leaving=-0.3 meeting.off=1.2 payment.delayed=3.3 payment.promised=-0.3 payment.query=-0.5
potom 6.83 bad=1.8 complaint.delay=2.1 complaint.neglect=3.7 complaint.quality=-0.7 good=-0.5 legal=2.5 payment.refused=1.5 praise=-0.4
potreb 3.75 bad=-4.0 complaint.cost=-1.8 complaint.neglect=-1.5 complaint.quality=-3.0 escalation=-0.9 good=-0.4 growth=2.6 leaving=-1.5 legal=-1.8 meeting.off=-0.8 payment.delayed=-1.1 payment.disputed=-1.1 payment.promised=-1.3 payment.query=1.5 payment.refused=-1.5 payment.sent=-0.4 praise=-0.7 reputation=-1.5 urgent=6.3
potret 6.32 bad=2.2 complaint.cost=4.2 complaint.delay=1.6 complaint.neglect=0.8 complaint.quality=1.5 escalation=2.0 good=-1.2 leaving=-1.0 legal=-0.6 meeting.off=-0.4 praise=-1.0 reputation=-0.5
potvrd 5.85 bad=-1.5 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-1.0 growth=3.2 leaving=-0.5 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.4 payment.promised=0.8 payment.query=0.8 payment.refused=-0.5 payment.sent=3.7 reputation=-0.4 urgent=-0.4
potvrz 5.63 bad=-2.2 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.3 good=-1.0 growth=-0.7 legal=-0.6 meeting.off=-0.9 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=0.6 payment.query=4.3 payment.refused=-1.1 payment.sent=1.9 praise=-1.0 reputation=-0.5 urgent=-0.3
poukaz 6.83 bad=0.8 complaint.quality=1.2 payment.refused=1.6
povede 6.54 bad=-0.6 complaint.quality=-0.3 leaving=1.2
povedl 6.83 bad=-1.1 complaint.cost=-0.3 complaint.quality=0.7 good=3.1 meeting.off=-0.3 praise=3.6 reputation=-0.4
povesi 6.54 bad=0.6 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.7 legal=-0.4 payment.refused=0.6 reputation=1.4
povole 6.54 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=0.8 good=-0.3 leaving=-0.7 legal=1.3 meeting.off=-0.3
pozada 6.14 complaint.cost=-0.4 complaint.delay=2.7 complaint.neglect=-0.8 escalation=0.6 good=-0.8 growth=-0.5 leaving=-0.5 legal=-0.6 payment.delayed=-0.4 payment.refused=-0.3 praise=-0.7 reputation=0.8
pozast 5.98 bad=1.9 complaint.cost=-0.3 complaint.delay=1.2 complaint.neglect=-0.7 complaint.quality=1.4 good=-0.4 leaving=-0.9 legal=0.3 meeting.off=-0.4 payment.delayed=0.7 payment.promised=1.0 payment.refused=4.9 praise=-0.5
pozde 6.54 bad=2.0 complaint.cost=2.8 complaint.delay=5.6 complaint.quality=1.8 good=-1.2 growth=-0.5 leaving=-0.9 payment.refused=2.0 praise=-1.0 reputation=-0.3
pozdej 6.32 bad=0.9 complaint.cost=-0.3 complaint.delay=2.7 complaint.quality=2.1 good=-0.6 leaving=-0.4 payment.delayed=1.1 payment.promised=-0.4 praise=-0.4
pozdni 6.83 bad=-0.4
pozdra 6.32 bad=-1.4 complaint.neglect=-0.6 complaint.quality=-1.1 good=1.4 growth=1.8 leaving=0.6 legal=-0.4 payment.refused=-0.4 praise=1.5 reputation=-0.5
poznam 6.83 complaint.delay=0.9 complaint.quality=0.8 leaving=0.7 payment.refused=1.3
pozvan 6.54 bad=-1.1 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.3 good=-0.5 growth=-0.3 legal=-0.4 meeting.off=1.6 payment.refused=-0.4 praise=-0.4 reputation=-0.3
prace 5.36 bad=-1.5 complaint.cost=-0.7 complaint.delay=-0.9 complaint.quality=-0.3 escalation=1.2 good=2.9 growth=2.7 leaving=-0.5 legal=-0.5 meeting.off=1.9 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.7 payment.sent=-0.4 praise=3.5 reputation=-0.9 urgent=-0.6
prachy 6.54 complaint.cost=1.4 complaint.quality=-0.7 good=0.5 growth=1.6 leaving=-0.3 payment.query=-0.4 payment.refused=-0.4 payment.sent=2.0 praise=0.5 reputation=-0.3
praci 5.73 complaint.cost=-1.0 complaint.delay=0.8 complaint.neglect=1.8 complaint.quality=1.4 escalation=-0.5 good=0.3 growth=0.6 leaving=-1.0 meeting.off=-0.3 payment.disputed=-0.6 payment.refused=1.7 payment.sent=-0.3 praise=1.3 urgent=-0.4
pracov 5.85 bad=0.8 complaint.cost=-0.6 complaint.delay=0.4 complaint.neglect=0.7 complaint.quality=2.5 escalation=0.6 good=-0.5 growth=0.6 leaving=-0.5 legal=-0.5 meeting.off=-0.4 payment.refused=-0.4 praise=0.7 reputation=-0.5 urgent=1.0
pracuj 6.83 bad=1.6 complaint.neglect=1.3 complaint.quality=1.3 good=-0.5 meeting.off=-0.3 praise=-0.4 reputation=3.2
pratel 6.83 bad=1.1 complaint.cost=3.5 complaint.delay=-0.4 complaint.quality=-0.7 good=-0.6 payment.refused=-0.6 praise=-0.5 reputation=2.8
prave 6.32 complaint.delay=0.6 complaint.neglect=-1.2 complaint.quality=2.1 growth=-0.4 leaving=-0.4 legal=0.5 payment.refused=-0.6 payment.sent=3.1 reputation=1.3
pravni 4.35 bad=-0.7 complaint.cost=-0.9 complaint.delay=-0.9 complaint.neglect=-0.8 complaint.quality=-0.5 escalation=-0.6 good=-1.2 growth=-0.8 leaving=-1.1 legal=2.6 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.query=-0.5 payment.refused=-0.9 payment.sent=-0.4 praise=-1.1 reputation=-1.0 urgent=-0.5
pravom 6.83 complaint.neglect=1.1 complaint.quality=-0.8 escalation=2.1 good=-0.3 leaving=1.4 payment.refused=-0.3
prazdn 5.85 bad=-0.4 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=-0.6 complaint.quality=-1.2 good=-0.7 growth=-0.3 leaving=-0.6 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.3 payment.query=-0.4 payment.refused=-0.5 praise=-0.6
prebir 6.32 bad=-0.7 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-0.9 escalation=-0.4 good=-0.9 growth=-0.3 legal=-0.3 payment.refused=-0.3 reputation=-0.4
prece 6.32 bad=0.7 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.7 leaving=-0.3 payment.disputed=2.7 payment.query=-0.6 payment.refused=-0.3 praise=-0.6
precet 6.83 complaint.cost=1.3 complaint.quality=-0.5 reputation=-0.4
precha 6.14 bad=1.0 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.7 good=-0.6 growth=-0.4 leaving=1.0 payment.refused=-0.4 praise=-0.4 reputation=-0.4
precho 6.83 bad=-0.5 complaint.quality=-0.5 good=0.5 growth=1.3 payment.delayed=1.6 praise=0.9
precte 6.14 bad=0.8 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 good=-1.1 growth=-0.5 leaving=-0.5 meeting.off=-0.3 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=1.3 praise=-0.7 reputation=2.6 urgent=1.9
pred 5.73 bad=-0.9 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=0.8 good=1.7 growth=-0.6 leaving=-0.8 legal=-0.4 meeting.off=-0.5 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.4 payment.sent=-0.5 praise=2.1 reputation=0.8 urgent=-0.3
predal 6.32 bad=1.0 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=2.0 good=-0.9 leaving=-0.8 legal=3.6 payment.refused=-0.4 praise=-0.8
predam 6.83 bad=0.6 complaint.cost=2.6 complaint.quality=1.0 legal=-0.3 reputation=1.9
predan 5.44 bad=1.2 complaint.cost=-0.8 complaint.delay=0.6 complaint.neglect=1.0 escalation=0.5 good=-1.2 growth=-0.6 leaving=5.0 legal=0.4 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.7 payment.query=-0.6 payment.refused=1.4 payment.sent=-0.3 praise=-1.0 reputation=-0.5 urgent=-0.5
predat 6.83 bad=1.3 complaint.quality=0.6 leaving=-0.4 legal=2.1
predav 5.44 bad=2.2 complaint.cost=-0.8 complaint.delay=-1.3 complaint.neglect=-1.0 escalation=1.2 good=-1.1 growth=-0.5 leaving=-0.6 legal=3.2 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.3 payment.refused=2.3 payment.sent=-0.5 reputation=-0.9 urgent=-0.4
predca 6.83 bad=0.5 complaint.quality=1.3 leaving=4.5 legal=1.4
predel 6.83 bad=-0.4 complaint.delay=0.5 complaint.neglect=-0.4 good=0.9 leaving=0.7 praise=0.9
predem 6.54 bad=-0.6 leaving=-0.3 meeting.off=-0.9
predna 6.83 bad=0.4 complaint.delay=-0.4 complaint.quality=-0.3 growth=-0.3 legal=-0.3 payment.refused=-0.3 reputation=1.1
predpl 6.83 bad=-1.9 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=-0.9 good=1.2 growth=-0.3 leaving=2.3 payment.refused=-0.3 praise=1.6 reputation=-0.3
predse 5.63 bad=-1.6 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=-0.7 complaint.quality=-1.2 good=1.0 growth=-0.5 legal=-0.7 meeting.off=1.1 payment.refused=-0.5 praise=-0.5 reputation=0.5
predst 6.54 bad=0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.8 leaving=-0.4 payment.promised=-0.3 payment.refused=1.4 reputation=-0.4
predvo 6.54 bad=-0.9 complaint.neglect=-0.3 good=-0.4 legal=-0.4 meeting.off=2.6 payment.refused=-0.3 praise=-0.4
predza 6.54 bad=1.9 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.6 leaving=-0.4 legal=3.5 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=2.1 praise=-0.6
prehle 6.32 bad=-0.6 complaint.cost=0.4 complaint.delay=-0.4 complaint.neglect=-0.4 good=-0.7 growth=-0.9 leaving=-0.3 payment.promised=-0.4 payment.query=-0.7 payment.sent=-0.5 praise=-0.3 urgent=-1.7
preje 6.83 bad=1.9 complaint.delay=0.8 complaint.neglect=1.4 complaint.quality=2.1 payment.refused=1.5
preju 6.32 bad=-1.6 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.8 growth=1.1 leaving=0.4 legal=-0.3 payment.refused=-0.8
prekla 5.22 complaint.cost=0.9 complaint.delay=-1.3 complaint.neglect=-1.4 complaint.quality=1.1 escalation=-0.4 good=0.5 leaving=-0.5 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.8 payment.sent=-0.6 praise=0.9 reputation=-0.7 urgent=-0.9
prekle 6.54 bad=-0.5 complaint.cost=1.2 good=-0.5 leaving=-0.5 payment.disputed=1.1 payment.promised=-0.3 payment.query=2.3 payment.refused=-0.4 praise=-0.4 reputation=-0.3
preloz 5.63 bad=-0.4 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-1.0 good=1.7 growth=-0.5 leaving=-0.6 legal=-1.0 meeting.off=2.9 payment.delayed=-0.6 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.6 payment.sent=-0.4 praise=1.9 reputation=-0.3 urgent=-0.7
premie 6.83 bad=1.5 complaint.delay=3.1 good=-0.4 leaving=-0.4 meeting.off=-0.3
prepos 6.83 bad=-0.7 complaint.quality=-0.3 good=1.1 praise=-0.6
prepsa 6.54 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.6 good=0.4 growth=1.7 leaving=-0.6 payment.query=1.7 praise=0.7 reputation=-0.3
pres 5.04 bad=1.7 complaint.delay=2.1 complaint.neglect=-0.8 escalation=0.3 growth=-1.2 leaving=2.1 legal=1.1 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=-0.8 payment.query=-0.5 payment.refused=-0.7 payment.sent=1.2 praise=1.3 reputation=-0.9 urgent=0.3
presel 6.83 bad=0.5 complaint.cost=2.3 complaint.neglect=-0.3 complaint.quality=1.4 leaving=-0.4
presne 6.14 bad=-0.5 complaint.cost=0.9 complaint.delay=-0.6 complaint.quality=-1.2 good=3.2 growth=-0.4 leaving=-0.5 legal=-0.3 payment.disputed=2.0 payment.query=-0.8 payment.refused=0.5 praise=3.7
presta 5.73 bad=2.2 complaint.cost=-0.9 complaint.delay=4.9 complaint.neglect=2.2 complaint.quality=-1.1 escalation=-0.4 good=-1.0 growth=-0.3 leaving=0.5 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-0.5 payment.refused=1.2 payment.sent=-0.4 praise=-1.2 reputation=0.9 urgent=-0.3
preste 6.32 bad=-0.9 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.5 leaving=-0.7 meeting.off=1.2 praise=-0.6
presun 6.54 bad=-0.6 good=-0.4 growth=-0.3 legal=-0.4 meeting.off=4.6 praise=-0.4 reputation=-0.3
prevod 6.54 bad=0.7 complaint.quality=-0.4 good=-0.3 leaving=1.5 payment.promised=-0.4 payment.query=-0.4 payment.sent=2.2 praise=-0.3
prevzi 6.54 bad=-0.7 complaint.quality=-0.3 leaving=1.0 legal=-0.4
prezen 6.54 bad=-1.2 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.6 legal=-0.4 meeting.off=2.8 payment.refused=-0.3 praise=-0.5 urgent=-0.7
pri 5.44 bad=2.1 complaint.cost=2.2 complaint.delay=1.1 complaint.neglect=-1.0 escalation=1.3 good=-1.5 growth=-0.7 legal=1.1 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.query=0.7 payment.refused=-0.9 payment.sent=-0.3 praise=-1.3 reputation=-0.9 urgent=1.0
pribeh 6.54 bad=0.9 complaint.quality=-0.6 good=-0.4 legal=0.7 payment.refused=1.1 praise=-0.4 reputation=2.7
pribyl 6.54 bad=-0.5 good=-0.4
pricky 6.83 bad=-0.8 complaint.delay=-0.4 complaint.quality=-0.4 leaving=-0.4
pridat 6.32 bad=-1.0 complaint.quality=-0.7 good=-0.5 growth=0.6 leaving=-0.4 payment.refused=-0.4 praise=-0.4
pridav 6.83 bad=-1.2 complaint.neglect=-0.3 complaint.quality=-0.6 good=2.7 growth=4.0 leaving=-0.3 legal=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 praise=-0.8 reputation=-0.5
pridej 6.54 bad=-0.8 complaint.quality=-0.5 good=1.8 growth=3.4 leaving=-0.6 praise=-0.5 reputation=-0.3
prihla 5.73 bad=-0.9 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-1.2 escalation=-0.5 good=-1.2 growth=-0.8 leaving=-0.7 legal=1.5 meeting.off=-0.8 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.5 praise=-1.0 reputation=-1.0 urgent=1.3
prijal 6.32 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.6 legal=-0.5 payment.query=2.2 payment.refused=-0.3
prijde 5.16 bad=-0.3 complaint.cost=1.6 complaint.delay=-1.2 complaint.neglect=-0.8 complaint.quality=-0.4 escalation=-0.5 good=-1.8 growth=-0.7 leaving=-0.5 legal=-0.9 meeting.off=-1.0 payment.delayed=2.2 payment.disputed=-0.6 payment.promised=0.6 payment.query=1.1 payment.refused=-1.0 payment.sent=-0.4 praise=-1.6 reputation=0.4 urgent=-0.6
prijdt 6.83 complaint.quality=-0.3 leaving=0.7
prijed 6.14 bad=2.0 complaint.cost=-0.3 complaint.delay=3.0 complaint.neglect=0.4 complaint.quality=2.5 good=-0.5 leaving=0.4 payment.promised=2.1 payment.query=-0.4 payment.refused=1.0 praise=-0.5 reputation=2.2
prijel 6.54 bad=0.4 complaint.cost=1.5 complaint.neglect=1.9 complaint.quality=0.5 escalation=1.2 good=0.5 leaving=0.5 praise=0.6 reputation=-0.4
prijet 6.83 bad=-0.5 good=-0.5 meeting.off=-0.3 payment.query=-0.4 payment.sent=1.2 praise=-0.4 urgent=-0.3
prikaz 5.98 bad=0.3 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=1.4 good=-0.7 growth=-0.4 leaving=-0.5 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.6 payment.promised=2.3 payment.query=-0.6 payment.refused=2.8 payment.sent=2.4 praise=-0.7 reputation=-0.4
prikla 4.63 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.4 leaving=-0.9 legal=-0.5 payment.refused=-0.5 praise=-0.4 reputation=-0.5
priloh 6.83 bad=-0.7 good=-0.4 praise=-0.3
priloz 5.22 bad=-1.4 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.4 good=-0.6 growth=-0.6 meeting.off=0.7 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-1.5 payment.refused=-1.3 payment.sent=1.9 praise=-0.6 reputation=-0.7 urgent=-0.7
primar 6.83 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=1.0 escalation=1.3 good=-0.3 urgent=1.8
primo 6.14 bad=0.9 complaint.delay=-0.8 complaint.neglect=1.1 escalation=2.0 good=-0.3 leaving=-0.5 legal=1.5 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.4 reputation=-0.6
prines 6.83 complaint.neglect=0.6 complaint.quality=0.7 growth=-0.3 leaving=-0.3 reputation=-0.4
pripad 6.14 complaint.cost=1.3 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.0 good=-0.3 growth=-0.3 leaving=-0.3 payment.refused=-0.5 praise=-0.3 reputation=-0.5
pripoj 6.83 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=1.3 leaving=1.1 urgent=2.0
pripra 5.29 bad=-2.5 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=-2.0 escalation=-0.4 good=-1.0 leaving=-1.2 legal=-0.9 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=1.6 payment.query=-0.5 payment.refused=-0.6 payment.sent=-0.4 praise=-0.6 urgent=-0.6
prised 6.83 bad=-1.2 complaint.neglect=-0.6 complaint.quality=-0.3 legal=-0.7 payment.refused=-0.7
prisel 5.85 bad=1.3 complaint.cost=0.5 complaint.delay=1.5 complaint.quality=1.3 good=-0.7 growth=-0.5 payment.refused=-0.3 payment.sent=-0.3 praise=-0.6 reputation=0.5
prisla 4.98 bad=0.3 complaint.cost=-0.5 complaint.delay=2.1 complaint.neglect=-0.3 complaint.quality=1.1 growth=1.2 leaving=-0.5 legal=-0.3 meeting.off=-0.3 payment.promised=-0.3 payment.sent=-0.5 reputation=0.5
prisli 6.54 bad=0.9 complaint.neglect=1.3 complaint.quality=1.3 leaving=0.5 legal=1.5 praise=0.7
prislo 6.32 bad=0.8 complaint.cost=1.0 complaint.delay=-0.3 complaint.neglect=1.0 complaint.quality=1.2 good=0.6 growth=1.0 leaving=-0.4 legal=1.1 payment.refused=0.8 praise=0.6 reputation=-0.5
prislu 6.83 bad=0.3 complaint.delay=-0.4 complaint.neglect=1.3 complaint.quality=-0.6 leaving=-0.3 legal=1.4
prisly 6.54 bad=0.4 complaint.cost=-0.5 complaint.delay=1.5 complaint.quality=0.8 good=-1.2 growth=-0.6 leaving=-0.5 payment.query=3.0 praise=-1.0
prispe 5.98 bad=-1.1 complaint.cost=0.4 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=-0.5 good=-0.5 growth=-0.4 leaving=-0.6 legal=-0.6 meeting.off=-0.3 payment.delayed=2.3 payment.refused=-0.6 praise=-0.5 reputation=0.6
priste 5.85 bad=1.4 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=0.4 complaint.quality=1.6 escalation=1.8 good=-0.8 growth=-0.3 leaving=-1.2 legal=-0.5 meeting.off=1.0 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.query=1.7 payment.refused=-1.0 payment.sent=1.4 praise=-0.6 reputation=1.2 urgent=-0.4
pristi 4.14 bad=-0.8 complaint.neglect=-1.3 complaint.quality=-2.1 escalation=-0.5 good=-0.8 growth=0.4 leaving=1.4 legal=0.7 meeting.off=0.3 payment.delayed=-0.9 payment.disputed=-0.6 payment.promised=-0.7 payment.query=0.5 payment.refused=-1.5 payment.sent=0.3 praise=-1.2 urgent=-0.7
pristu 5.85 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=2.3 complaint.quality=-1.1 good=0.8 growth=-0.4 leaving=3.1 legal=-0.6 meeting.off=-0.9 payment.refused=-0.4 payment.sent=-0.3 praise=1.0 reputation=-0.6 urgent=3.1
prived 6.54 bad=0.9 complaint.cost=1.2 complaint.delay=0.5 complaint.neglect=-0.5 complaint.quality=1.2 escalation=-0.3 good=-0.4 leaving=2.3 praise=0.5 reputation=-0.4
privez 6.54 complaint.quality=-0.6 good=-0.3 leaving=0.6
prizna 5.44 bad=-0.7 complaint.cost=-1.2 complaint.delay=-1.1 complaint.neglect=-1.3 complaint.quality=0.5 escalation=-0.4 good=2.0 growth=-0.5 leaving=2.1 legal=1.2 meeting.off=-0.7 payment.delayed=1.3 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.5 praise=2.2 reputation=-0.7 urgent=-0.8
pro 4.04 bad=-0.6 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=0.8 complaint.quality=-1.8 escalation=-0.6 good=0.7 growth=1.0 legal=0.7 meeting.off=-1.9 payment.delayed=-0.9 payment.disputed=-1.0 payment.promised=-1.1 payment.query=-1.3 payment.refused=-1.6 payment.sent=-1.2 reputation=0.6 urgent=1.3
probeh 6.32 bad=-0.5 complaint.delay=-0.6 complaint.quality=0.3 good=-0.4 leaving=-0.6 legal=1.1 meeting.off=-0.7 payment.delayed=-0.4 payment.promised=2.6 payment.sent=4.5 praise=-0.3
probih 6.83 bad=-0.3 complaint.quality=-0.4 leaving=1.7 payment.delayed=1.6
probir 6.32 bad=0.8 complaint.cost=1.0 complaint.delay=-0.4 complaint.neglect=0.5 good=-0.5 leaving=2.5 payment.refused=-0.3 praise=-0.6 reputation=0.9
proble 6.83 bad=-0.6 leaving=1.1
proc 5.63 bad=0.6 complaint.cost=1.3 complaint.delay=1.0 complaint.neglect=0.3 complaint.quality=0.7 escalation=1.5 growth=-0.5 leaving=1.7 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=1.5 payment.sent=-0.3 praise=-0.3 reputation=-0.5 urgent=-0.3
procen 6.32 bad=0.6 complaint.cost=2.7 complaint.delay=-0.5 complaint.neglect=1.2 complaint.quality=-1.3 good=-0.4 growth=-0.3 leaving=0.3 legal=-0.4 payment.refused=0.4 praise=-0.3 reputation=-0.5
proces 6.83 good=-0.5 praise=-0.4
prodav 5.98 bad=0.6 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=1.4 good=0.6 growth=-0.5 leaving=-1.0 legal=-0.3 meeting.off=-0.4 payment.refused=-0.4 praise=0.7 reputation=-0.4
prodej 5.98 bad=-1.3 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.9 good=-0.9 growth=-0.4 leaving=-0.6 legal=-0.4 meeting.off=1.1 payment.delayed=1.5 praise=-0.7 reputation=-0.5
prodle 4.84 leaving=-0.5 reputation=-0.4
prodlo 6.14 complaint.cost=1.6 complaint.neglect=-0.6 complaint.quality=-0.6 good=1.3 growth=1.1 legal=-0.4 payment.refused=-0.3 praise=0.4
prodlu 6.32 bad=0.4 complaint.cost=1.0 complaint.delay=-0.5 complaint.neglect=-0.3 good=1.6 growth=1.4 leaving=1.7 legal=-0.5 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.5 payment.sent=-0.4 praise=-0.5
profes 6.54 bad=1.3 complaint.neglect=-0.5 complaint.quality=2.6 good=-1.5 growth=-0.4 legal=-0.4 payment.sent=-0.4 praise=-1.2 reputation=1.1
progra 5.85 bad=1.0 complaint.cost=-0.4 complaint.delay=2.8 complaint.neglect=0.5 good=0.7 growth=-0.4 leaving=0.6 legal=-0.4 meeting.off=1.2 payment.delayed=-0.5 payment.disputed=-0.4 payment.refused=-0.5 payment.sent=-0.3 praise=0.8 reputation=-0.5
prohli 6.83 bad=-0.6 complaint.quality=-0.5 good=-0.3 meeting.off=1.5 urgent=-0.6
projek 5.63 complaint.cost=-0.5 complaint.delay=2.0 complaint.neglect=1.3 complaint.quality=-0.8 escalation=2.1 good=-0.9 growth=-0.6 leaving=-0.7 legal=0.8 meeting.off=-0.5 payment.delayed=-0.4 payment.promised=-0.5 payment.refused=0.3 payment.sent=-0.4 praise=-0.9 reputation=-0.7 urgent=-0.4
pronaj 6.54 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.8 good=-0.5 leaving=-0.4 meeting.off=-0.4 praise=-0.4
prosil 6.83 bad=-0.5 complaint.quality=-0.3 good=1.0 leaving=-0.4 praise=1.1
prosim 2.84 bad=-2.8 complaint.delay=-1.2 complaint.neglect=-1.4 complaint.quality=-0.6 escalation=1.5 good=-3.4 growth=0.4 leaving=1.2 legal=-2.9 payment.delayed=0.6 payment.promised=0.6 payment.query=6.7 payment.refused=-3.4 praise=-3.6 reputation=-3.4 urgent=2.4
prosin 4.71 bad=-1.4 complaint.delay=-0.9 complaint.neglect=-0.9 escalation=-0.3 good=0.4 growth=2.1 leaving=-0.4 meeting.off=-0.4 payment.delayed=4.6 payment.disputed=-0.5 payment.promised=4.6 payment.query=0.5 payment.refused=-0.6 payment.sent=-0.6 praise=-0.9 reputation=-0.9 urgent=-0.6
prosla 6.83 bad=-1.0 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=0.9 payment.refused=-0.4 payment.sent=3.4 praise=1.0
proste 5.85 bad=-0.9 complaint.cost=0.8 complaint.neglect=0.4 complaint.quality=-1.2 good=0.4 growth=0.9 leaving=-0.6 legal=-0.5 meeting.off=-0.9 payment.delayed=4.2 payment.promised=-0.5 payment.query=-0.3 payment.refused=-0.5 praise=0.7 reputation=-0.7 urgent=0.7
prostr 6.32 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=0.5 good=-0.7 growth=-0.3 leaving=-0.4 meeting.off=-0.6 payment.delayed=1.5 payment.promised=-0.4 payment.refused=0.8 praise=-0.8
protiv 6.83 bad=0.4 complaint.neglect=1.8 complaint.quality=-0.5
proto 5.36 bad=1.0 complaint.cost=1.3 complaint.delay=2.7 complaint.neglect=0.7 complaint.quality=-0.5 escalation=1.8 good=-1.2 growth=-0.6 leaving=-0.6 legal=1.7 meeting.off=-0.7 payment.delayed=0.9 payment.promised=-0.5 payment.query=-0.5 praise=-1.2 reputation=0.5 urgent=-0.4
protok 5.98 bad=-0.4 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=1.0 escalation=-0.3 good=-0.9 meeting.off=-0.4 payment.refused=1.0 payment.sent=-0.4 praise=-0.9 reputation=-0.4 urgent=-0.3
protoz 4.98 bad=1.7 complaint.cost=-1.1 complaint.neglect=2.4 complaint.quality=2.0 escalation=5.1 growth=0.5 leaving=-1.6 meeting.off=-0.8 payment.delayed=0.4 payment.disputed=1.0 payment.promised=0.5 payment.refused=2.9 payment.sent=-0.4 praise=0.3 urgent=-0.6
provoz 5.98 bad=-1.2 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 growth=2.1 leaving=-0.9 legal=-0.5 meeting.off=-0.4 payment.refused=-0.4 reputation=-0.4 urgent=-0.4
pruvod 6.54 bad=1.5 complaint.neglect=-1.3 complaint.quality=2.3 good=-0.8 leaving=-0.5 praise=-1.0 reputation=2.9 urgent=1.7
prvni 5.44 bad=0.4 complaint.cost=-0.5 complaint.delay=2.8 complaint.quality=-0.8 escalation=-0.4 good=2.6 leaving=1.9 legal=-0.7 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=1.0 payment.sent=-0.7 praise=2.8 reputation=-0.8 urgent=1.1
prvnih 6.83 complaint.delay=-0.6 complaint.neglect=1.7 leaving=1.3 payment.refused=-0.5
prvnim 6.32 bad=-0.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.5 good=-0.5 leaving=0.8 legal=-0.4 payment.delayed=2.1 payment.disputed=-0.3 payment.promised=1.5 payment.refused=-0.4 praise=-0.5 reputation=0.8
pry 5.36 bad=-2.4 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.9 complaint.quality=-1.5 escalation=-0.3 good=-0.7 growth=-0.8 leaving=-1.1 legal=-0.7 meeting.off=-0.5 payment.delayed=0.8 payment.disputed=-0.3 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.5 praise=-1.6 reputation=-0.7 urgent=-0.5
psa 6.83 good=-0.5 meeting.off=-0.5 praise=-0.5
psal 6.14 complaint.delay=-0.3 complaint.neglect=1.8 complaint.quality=-1.0 escalation=1.4 good=-0.8 leaving=-0.5 legal=-0.5 praise=-0.7
psat 5.98 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=0.6 escalation=-0.6 good=-0.6 leaving=-1.1 legal=1.6 meeting.off=-0.4 payment.refused=-0.3 praise=-0.6 reputation=1.3 urgent=-0.3
pta 4.93 leaving=-0.5 legal=-0.4 payment.query=1.7 payment.refused=-0.3 reputation=-1.1
ptaji 6.54 bad=-0.4 complaint.cost=1.0 complaint.delay=-0.5 complaint.neglect=0.4 good=1.7 meeting.off=-0.3 payment.refused=-0.6 praise=2.1 reputation=0.5
ptala 6.54 bad=-0.7 complaint.quality=-0.6 good=2.2 growth=1.2 leaving=-0.4 meeting.off=1.2 payment.sent=1.0 praise=2.3
ptam 6.32 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=1.0 good=1.1 leaving=-0.3 legal=-0.4 meeting.off=-0.3 payment.query=-0.5 praise=1.4 reputation=1.2
pujde 6.14 bad=1.2 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=2.7 good=-0.6 leaving=-0.8 legal=0.5 payment.delayed=1.6 payment.query=-0.3 payment.refused=0.6 praise=-0.6 reputation=2.1
pul 5.98 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=0.5 complaint.quality=0.4 good=-0.6 legal=0.9 meeting.off=-0.3 payment.delayed=2.5 payment.refused=-0.5 praise=-0.5 reputation=-0.3 urgent=-0.3
pulka 6.54 bad=0.8 complaint.delay=0.5 complaint.neglect=0.5 complaint.quality=2.0 good=-1.3 leaving=-0.5 legal=-0.4 meeting.off=1.7 payment.refused=-0.3 praise=-1.3
pulku 6.83 bad=0.6 complaint.quality=1.0 payment.delayed=1.7 payment.promised=-0.4 payment.refused=-0.4
pulnoc 6.83 bad=-0.5 complaint.quality=-0.3 payment.promised=1.9
puvodn 6.54 bad=0.5 complaint.cost=-0.7 complaint.quality=1.6 good=-0.5 leaving=-0.5 legal=0.8 payment.disputed=-0.3 praise=-0.4 urgent=1.8
r 6.32 bad=-1.1 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.6 growth=1.1 leaving=-0.4 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=1.3 payment.refused=-0.3 payment.sent=2.7 reputation=-0.4 urgent=-0.3
rad 6.54 bad=-0.3 complaint.cost=3.2 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.7 good=0.9 leaving=1.8 legal=-0.4 meeting.off=-0.5 payment.refused=-0.3 praise=-0.7 reputation=-0.5
rada 5.44 bad=-0.7 complaint.cost=1.4 complaint.delay=-0.9 complaint.neglect=-0.7 complaint.quality=-0.4 escalation=-0.5 good=1.0 growth=0.4 leaving=-0.5 legal=-0.8 meeting.off=0.7 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.3 praise=-0.9 reputation=0.8
rade 6.83 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.5 leaving=0.7 praise=-0.5
radek 6.83 bad=-0.8 complaint.cost=1.0 complaint.delay=-0.6 complaint.quality=-0.5 good=-0.5 leaving=-0.5 payment.refused=-0.3 praise=-0.3 reputation=-0.3
radi 5.63 bad=-1.5 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=0.5 complaint.quality=-1.4 escalation=-0.3 good=3.2 growth=3.3 leaving=-1.4 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.3 payment.query=-0.4 payment.refused=-0.5 praise=1.3
radku 6.83 bad=1.1 complaint.delay=0.8 good=-0.4 leaving=0.7 payment.disputed=3.0
radost 6.32 bad=-0.4 complaint.cost=1.8 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.9 good=3.5 leaving=-0.3 legal=-0.4 praise=3.6 reputation=0.9 urgent=-0.3
radsi 6.14 bad=0.5 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=2.3 good=-0.7 leaving=1.1 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.refused=0.5 payment.sent=-0.3 praise=-0.6 reputation=-0.9
rady 6.83 good=0.7 growth=-0.3 legal=0.5 praise=0.6
rana 6.83 bad=1.5 complaint.delay=0.8 complaint.neglect=1.2 good=-0.5 payment.promised=-0.3 praise=-0.5 urgent=2.9
rano 4.93 bad=-1.6 complaint.cost=-0.9 complaint.delay=0.4 complaint.neglect=0.9 complaint.quality=-0.3 escalation=0.6 good=1.1 growth=0.3 legal=-0.9 meeting.off=2.2 payment.delayed=-1.3 payment.disputed=-0.7 payment.promised=2.0 payment.refused=-0.5 payment.sent=2.9 praise=1.1 reputation=-1.2 urgent=0.9
razitk 6.54 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.5 growth=-0.3 leaving=-0.8 legal=2.8 payment.refused=-0.6 reputation=-0.6
re 6.83 bad=0.5 complaint.delay=1.0 payment.delayed=0.3 payment.promised=1.2 payment.refused=0.9
rec 6.54 bad=0.5 complaint.cost=1.0 complaint.neglect=0.5 complaint.quality=1.3 escalation=1.2 leaving=-0.4 legal=-0.3
receno 6.83 bad=1.0 complaint.delay=1.0 complaint.neglect=0.9 complaint.quality=-0.7 leaving=1.7 meeting.off=-0.3 urgent=1.1
recenz 4.46 bad=-0.5 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-0.7 complaint.quality=-1.1 escalation=1.1 growth=-0.8 leaving=-1.2 legal=-1.1 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.query=1.1 payment.refused=-1.0 payment.sent=-0.6 reputation=1.8 urgent=0.5
recepc 5.85 bad=-0.7 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=1.0 complaint.quality=-1.9 escalation=1.0 good=1.3 growth=0.9 leaving=-0.8 legal=-0.6 meeting.off=-0.3 payment.disputed=-0.3 praise=1.7 reputation=0.6 urgent=-0.4
recept 6.83 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=1.2 leaving=1.2
redakc 6.32 bad=2.0 complaint.cost=-0.5 complaint.delay=1.4 complaint.neglect=2.4 good=-0.5 leaving=0.4 legal=1.3 meeting.off=-0.3 payment.refused=1.5 praise=-0.5 reputation=2.7
redakt 6.83 bad=0.8 complaint.delay=1.1 complaint.quality=-0.7 good=-0.3 legal=0.9 payment.refused=1.4 reputation=3.2
redite 5.44 bad=2.3 complaint.cost=1.2 complaint.delay=-0.4 complaint.quality=0.8 escalation=10.2 good=-1.9 growth=-0.6 leaving=0.6 legal=-0.6 meeting.off=-0.9 payment.delayed=-0.9 payment.disputed=2.7 payment.promised=1.4 payment.refused=-0.9 payment.sent=-0.4 praise=-1.0 reputation=-1.3 urgent=2.1
region 6.83 bad=1.1 complaint.delay=0.9 complaint.neglect=1.4 complaint.quality=-0.5 leaving=-0.4 legal=1.8 reputation=2.7
rekl 6.32 bad=1.9 complaint.cost=1.9 complaint.delay=-0.5 complaint.neglect=3.1 escalation=2.4 good=-0.7 growth=-0.3 leaving=-0.4 legal=-0.4 meeting.off=-0.3 payment.refused=1.1 praise=-0.5 reputation=1.1
rekla 6.83 bad=0.5 complaint.neglect=1.0 good=0.5 growth=1.5 praise=0.4
reklam 4.98 bad=0.9 complaint.cost=-1.1 complaint.delay=1.0 complaint.neglect=1.2 complaint.quality=1.7 escalation=-0.8 good=-0.9 growth=-0.9 leaving=1.4 legal=2.4 meeting.off=-1.0 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.7 payment.refused=1.4 payment.sent=-0.8 praise=-0.5 reputation=-1.5 urgent=-0.6
rekli 6.32 bad=1.7 complaint.cost=0.7 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=2.2 good=-1.2 growth=-0.5 leaving=-0.7 legal=-0.3 payment.disputed=-0.4 payment.refused=-0.9 praise=-0.8 reputation=0.6
reknet 6.14 bad=1.1 complaint.cost=-0.4 complaint.delay=2.8 complaint.neglect=-0.4 escalation=-0.4 good=1.6 growth=-0.5 leaving=-0.6 meeting.off=-0.5 payment.query=-0.3 payment.refused=-0.5 praise=1.9 reputation=0.6
reknu 6.83 bad=1.1 complaint.cost=1.3 complaint.delay=1.8 complaint.neglect=-0.4 complaint.quality=0.8 good=-0.5 payment.refused=-0.6 praise=-0.4 reputation=2.3
remesl 6.83 complaint.delay=0.5 complaint.neglect=-0.4 complaint.quality=-0.7 leaving=-0.4 reputation=0.7
reseni 6.83 bad=0.8 complaint.neglect=-0.4 complaint.quality=1.5 good=-0.3 legal=1.5 praise=-0.4
resi 6.14 bad=-1.7 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-1.1 good=-0.5 leaving=0.9 legal=-0.9 meeting.off=-0.4 praise=-0.5 reputation=-0.6
resime 6.83 bad=-0.6 complaint.quality=-0.3 good=-0.4 payment.delayed=1.4
reste 6.83 bad=0.7 complaint.quality=-0.3 growth=-0.5 leaving=1.0
rezerv 6.54 bad=-1.2 complaint.neglect=-0.4 complaint.quality=-1.1 good=0.4 praise=0.3
reznic 6.83 bad=1.6 complaint.neglect=-0.4 complaint.quality=0.9 good=-0.6 leaving=1.1 praise=-0.6
rict 5.85 bad=0.8 complaint.cost=-0.4 complaint.delay=0.3 complaint.quality=1.3 good=0.7 growth=1.7 leaving=-1.0 legal=-0.5 meeting.off=1.8 payment.refused=-0.3 praise=-0.7 reputation=0.5
ridic 6.83 bad=-0.6 complaint.delay=-0.4 complaint.quality=-0.5 payment.promised=2.5 payment.query=-0.3 reputation=-0.3
rijen 6.14 complaint.cost=-0.7 complaint.delay=-0.3 complaint.quality=1.1 good=-1.3 growth=-0.6 leaving=-0.5 legal=-0.7 payment.delayed=-0.3 payment.disputed=0.5 payment.query=2.3 payment.refused=-0.7 praise=-1.1
rijna 6.83 complaint.delay=1.8 complaint.neglect=1.5 complaint.quality=-0.7 legal=1.2 payment.delayed=1.3 payment.promised=1.4 payment.refused=-0.4 praise=-0.3
rijnu 6.32 bad=0.5 complaint.delay=1.9 complaint.neglect=-0.4 complaint.quality=0.4 good=-0.6 leaving=2.5 legal=-0.3 payment.delayed=2.6 payment.promised=-0.7 payment.refused=0.5 praise=-0.5 reputation=-0.3
rika 6.14 bad=1.4 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=-0.6 complaint.quality=0.9 good=-0.6 growth=-0.4 leaving=-0.5 legal=0.9 payment.delayed=-0.3 payment.promised=-0.3 payment.refused=1.1 praise=-0.6 reputation=-0.3
rikala 6.54 bad=-0.5 complaint.neglect=-0.4 good=1.3 leaving=-0.6 praise=1.3 reputation=1.0
rikam 6.54 complaint.quality=0.4 legal=0.9 payment.refused=-0.3
rizeni 6.83 bad=1.5 good=-0.4 leaving=3.3 meeting.off=-0.3
roce 6.32 complaint.cost=3.2 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.8 good=1.0 growth=1.0 leaving=1.3 meeting.off=0.9 praise=1.8 reputation=-0.5
rodico 6.83 bad=-1.0 complaint.quality=-0.6 good=-0.3 meeting.off=-0.5
rodina 6.83 bad=-0.5 complaint.quality=-0.4 good=0.7 praise=0.8
rodiny 6.83 bad=-0.4 complaint.cost=1.3 complaint.neglect=-0.4 complaint.quality=0.3 leaving=0.5 payment.refused=-0.3
rok 5.10 bad=1.4 complaint.cost=2.2 complaint.neglect=0.8 complaint.quality=-0.4 escalation=-0.5 good=0.5 growth=3.4 leaving=2.4 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.3 payment.sent=-0.4 praise=-1.7 urgent=0.9
roku 5.36 complaint.cost=3.5 complaint.delay=-1.1 complaint.neglect=1.7 complaint.quality=-1.2 escalation=-0.4 good=-0.4 growth=-0.8 leaving=3.4 legal=-0.9 meeting.off=-0.5 payment.delayed=1.8 payment.disputed=-0.9 payment.promised=-0.5 payment.query=-0.8 payment.refused=-0.8 payment.sent=-0.4 reputation=-0.8 urgent=-0.7
roky 5.36 bad=-0.7 complaint.cost=-0.9 complaint.delay=-0.8 complaint.neglect=-1.0 complaint.quality=-1.0 escalation=-0.4 good=3.0 growth=4.0 leaving=1.1 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.4 payment.query=-0.5 payment.refused=-0.6 payment.sent=-0.5 praise=0.9 reputation=-0.4 urgent=-0.4
roste 6.83 bad=1.0 complaint.neglect=1.5 complaint.quality=0.6 leaving=-0.3 legal=1.5 payment.refused=1.4
rovne 6.83 bad=1.7 complaint.quality=1.1 payment.refused=3.1 praise=-0.3
rovnou 5.85 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-1.2 complaint.quality=-1.2 escalation=1.4 growth=0.7 leaving=0.6 legal=-0.5 meeting.off=-0.3 payment.disputed=2.2 payment.query=-0.4 payment.refused=-0.6 payment.sent=1.5 praise=1.0 reputation=-0.4
rozbit 6.83 bad=0.6 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=1.9 good=-0.7 growth=-0.4 leaving=-0.4 praise=-0.6 reputation=2.3
rozdel 6.83 bad=-0.5 complaint.neglect=-0.3 leaving=-0.4 payment.delayed=2.0 payment.query=-0.5 payment.refused=-0.4
rozhle 6.83 bad=0.8 complaint.quality=1.8 good=-0.3 leaving=1.4 payment.refused=0.8
rozhod 4.98 bad=1.2 complaint.cost=2.4 complaint.delay=-0.5 complaint.neglect=1.6 good=-1.5 growth=-1.0 leaving=1.5 legal=3.2 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.4 praise=-1.4 urgent=-0.6
rozkaz 6.54 complaint.quality=-0.5 legal=1.5 payment.disputed=3.4 reputation=-0.3
rozmer 6.83 bad=-1.0 complaint.quality=-0.9 good=-0.3 leaving=-0.3 meeting.off=-0.3
rozpis 6.54 bad=0.3 complaint.cost=2.0 complaint.quality=-0.4 good=-0.4 meeting.off=-0.4 payment.delayed=0.9 payment.disputed=1.5 payment.promised=1.4 payment.query=0.9 praise=-0.4
rozpoc 6.14 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.6 good=-0.4 leaving=-0.5 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.4 praise=-0.5 reputation=-0.5 urgent=2.5
rozsir 6.83 bad=-0.9 complaint.cost=-0.6 complaint.quality=-0.4 good=-0.6 growth=1.6 leaving=-0.5 praise=-0.4 reputation=-0.3
rozsud 6.32 complaint.delay=-0.5 growth=-0.3 leaving=-0.4 legal=0.5 payment.refused=-0.3 urgent=-0.5
rozumi 6.14 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.8 good=0.7 growth=-0.4 leaving=-0.9 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.4 payment.refused=-0.6 praise=0.8 reputation=-0.4
rozvod 6.14 complaint.delay=0.7 complaint.neglect=0.6 escalation=1.1 good=-0.5 growth=-0.5 leaving=-0.7 legal=-0.5 payment.refused=-0.5 reputation=1.0
rubrik 6.83 bad=-0.6 complaint.quality=-0.4 growth=-0.3
ruce 6.54 bad=-0.6 complaint.delay=0.9 complaint.neglect=-0.7 complaint.quality=-0.8 good=1.1 growth=-0.7 leaving=1.4 legal=-0.5 payment.refused=-0.5 praise=1.5 reputation=-0.5
ruku 6.32 bad=0.7 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=2.0 good=-0.8 legal=0.7 meeting.off=1.4 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.8 reputation=-0.4
rusi 6.83 bad=-1.1 complaint.quality=-0.7 good=-0.3 legal=-0.7 meeting.off=-0.3 payment.refused=-0.3 praise=-0.3
rusim 6.83 bad=-0.3 complaint.delay=0.5 complaint.neglect=0.9 complaint.quality=-0.6 good=-0.4 meeting.off=3.0 praise=-0.4 reputation=-0.3
rusime 6.83 bad=-0.5 good=-0.4 growth=-0.4
rychle 6.83 bad=-0.9 complaint.neglect=-0.4 complaint.quality=-0.4 good=0.7 leaving=-0.3 payment.sent=2.4 praise=0.8 urgent=2.1
rychlo 6.32 bad=-1.3 complaint.cost=-0.6 complaint.delay=-0.3 complaint.quality=-1.0 good=1.0 growth=-0.4 meeting.off=-0.4 payment.promised=1.9 payment.refused=-0.5 payment.sent=-0.4 praise=1.2 reputation=-0.4 urgent=-0.4
s 2.78 complaint.cost=1.6 complaint.delay=-1.8 complaint.neglect=-0.7 complaint.quality=2.7 escalation=3.7 good=1.9 growth=3.2 leaving=2.0 meeting.off=-1.5 payment.delayed=0.7 payment.disputed=0.4 payment.promised=-1.6 payment.query=1.6 payment.sent=-0.3 praise=1.5 reputation=2.3 urgent=-1.2
sablon 6.54 bad=-0.4 complaint.cost=1.0 leaving=-0.3
sam 5.63 bad=1.7 complaint.cost=0.4 complaint.delay=-0.8 complaint.quality=1.9 escalation=-0.4 good=-0.6 growth=0.8 leaving=1.4 legal=0.9 meeting.off=1.4 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.5 reputation=-0.9 urgent=-0.3
sama 6.32 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.3 good=0.6 growth=2.0 leaving=0.9 legal=-0.3 meeting.off=-0.3 payment.refused=-0.3 praise=-1.0 reputation=-0.5
same 6.83 bad=-0.4 complaint.quality=-0.3 good=0.9 growth=1.2 praise=0.9 reputation=-0.3
sami 5.85 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.8 escalation=-0.3 good=-1.4 growth=-0.6 leaving=-0.7 legal=-0.6 meeting.off=-0.5 payment.query=-0.3 payment.refused=-0.5 praise=-1.2 reputation=0.7 urgent=-0.3
samozr 6.83 complaint.neglect=1.0 complaint.quality=0.4 leaving=1.6 praise=-0.4
sazba 6.83 bad=1.6 complaint.cost=1.8 complaint.delay=-0.4 complaint.quality=-1.0 good=-0.5 payment.disputed=3.6 payment.query=-0.5 payment.refused=-0.4 praise=-0.4
sazbu 6.83 bad=1.0 complaint.cost=2.2 complaint.quality=-0.3 good=-0.7 growth=-0.6 leaving=1.4 praise=-0.5
schodi 6.83 complaint.quality=0.5 good=-0.3 growth=1.6 leaving=-0.4 payment.refused=0.9 praise=-0.3
schran 6.32 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.8 leaving=-0.5 meeting.off=-0.4 praise=-0.7 reputation=-0.3
schuzi 6.83 complaint.delay=1.2 complaint.neglect=-0.5 good=-0.3 leaving=2.3 reputation=1.4
schuzk 5.85 bad=-1.9 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-0.8 good=-0.9 growth=-0.5 leaving=-0.8 legal=-0.5 meeting.off=2.7 payment.delayed=-0.5 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.6 payment.sent=-0.5 praise=-0.9 reputation=-0.6 urgent=-0.4
schval 4.84 bad=-0.4 complaint.cost=1.3 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.6 good=1.3 growth=3.5 leaving=-0.7 legal=-0.7 meeting.off=-0.4 payment.disputed=-0.6 payment.promised=0.9 payment.query=-1.2 payment.refused=-0.8 payment.sent=-0.6 praise=1.3 reputation=-0.6 urgent=-0.3
screen 6.83 bad=0.5 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=0.4 good=-0.4 legal=-0.3 praise=-0.3 reputation=1.6
sdelen 6.83 bad=-0.8 leaving=1.1 legal=-0.5 meeting.off=-0.5
sdelil 6.83 complaint.quality=0.3 good=-0.5 leaving=-0.4 legal=0.7 praise=-0.4
sdelte 6.54 bad=1.0 complaint.quality=1.5 leaving=-0.3 legal=0.6 payment.delayed=-0.3 payment.query=1.1 payment.refused=1.3
sdilen 6.83 bad=-0.7 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.4 leaving=-0.3 praise=-0.5
se 2.20 bad=1.3 complaint.cost=0.6 complaint.neglect=1.3 complaint.quality=-0.4 growth=-1.6 legal=1.0 meeting.off=9.9 payment.delayed=3.7 payment.disputed=2.4 payment.promised=1.1 payment.query=-1.7 payment.refused=-2.2 payment.sent=-2.6 reputation=4.1 urgent=0.3
sebe 6.83 bad=0.3 complaint.quality=1.3 good=-0.4 leaving=-0.4 legal=-0.4 reputation=1.5
sebou 6.14 bad=1.0 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=2.2 good=-0.9 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=-0.4 praise=-0.8 reputation=-0.4
sedel 6.83 bad=0.7 complaint.delay=0.6 complaint.neglect=1.3 complaint.quality=0.5 leaving=1.2 meeting.off=2.4 praise=-0.3
sedi 6.32 bad=2.0 complaint.delay=0.8 complaint.neglect=2.1 good=-1.1 growth=-0.5 legal=0.9 praise=-0.8 reputation=1.1
sedm 6.32 bad=2.1 complaint.cost=1.3 complaint.delay=1.4 complaint.neglect=0.5 complaint.quality=0.5 good=-0.4 leaving=1.2 legal=1.5 meeting.off=-0.3 payment.delayed=-0.3 payment.refused=-0.3 praise=-0.5 reputation=-0.5 urgent=0.8
sef 6.83 bad=-0.7 complaint.cost=-0.3 complaint.quality=-0.4 good=1.3 praise=-0.3
sejdem 6.83 complaint.quality=-0.7 legal=0.7 payment.disputed=2.4
semina 6.54 bad=-1.5 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.8 good=1.1 leaving=-0.6 legal=-0.3 meeting.off=1.7 payment.refused=-0.4 praise=1.2
senior 6.54 bad=0.7 complaint.neglect=0.9 good=-0.6 legal=0.5 praise=-0.6 reputation=-0.3
sepisu 6.83 bad=0.8 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=0.5 good=-0.4 growth=-0.3 leaving=-0.4 legal=1.6 payment.refused=-0.4 praise=-0.4 reputation=3.0
server 5.63 bad=-0.7 complaint.cost=-0.6 complaint.quality=-0.4 escalation=0.9 good=1.9 growth=-0.5 leaving=1.6 legal=-0.6 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=-0.6 praise=1.8 reputation=0.9 urgent=0.3
servis 6.54 bad=1.2 complaint.cost=-0.5 complaint.delay=2.9 complaint.quality=-0.7 good=-0.7 growth=-0.4 meeting.off=1.9 payment.delayed=1.8 payment.promised=-0.5 praise=-0.7 urgent=3.1
sesmol 6.83 complaint.cost=2.0 complaint.quality=1.1 good=-0.5 payment.refused=1.2 praise=-0.4 reputation=-0.4
sest 6.83 bad=0.9 complaint.delay=1.9 complaint.neglect=2.4 complaint.quality=0.8 good=-0.5 payment.refused=0.9 praise=-0.4 reputation=1.7
sestra 6.83 bad=-1.4 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=-0.7 good=1.7 leaving=-0.5 praise=1.9 reputation=-0.6
sestre 6.83 complaint.quality=1.1 good=0.3 growth=1.4 legal=2.0 meeting.off=-0.3 praise=0.6 reputation=1.8
seznam 6.32 bad=1.9 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.9 growth=-0.4 leaving=-0.6 legal=-0.6 payment.query=-0.4 praise=-0.5 reputation=3.8
sezral 6.83 bad=-0.5 complaint.quality=0.6 payment.delayed=3.0 praise=0.3
shop 6.83 bad=1.1 complaint.quality=1.6 good=0.5 growth=1.1 payment.delayed=1.9 praise=0.6
shopu 6.83 bad=-0.6 complaint.quality=-0.7
si 3.33 bad=2.9 complaint.cost=1.3 complaint.delay=-0.6 complaint.neglect=1.3 complaint.quality=1.5 good=1.8 growth=-1.0 leaving=3.2 legal=1.9 meeting.off=-2.2 payment.delayed=-1.2 payment.disputed=1.1 payment.promised=-1.1 payment.query=-1.9 payment.refused=1.2 payment.sent=-0.4 praise=0.8 reputation=2.9 urgent=-0.7
sidlis 6.83 bad=0.3 complaint.neglect=2.3 complaint.quality=1.0 good=-0.4 payment.refused=-0.3 praise=-0.3 reputation=2.4
sit 6.83 complaint.quality=0.9 good=-0.6 meeting.off=-0.4 praise=-0.5 reputation=1.3
site 6.83 bad=0.6 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=-0.7 escalation=1.3 good=-0.4 leaving=0.7 praise=0.5 reputation=1.3
situac 6.83 bad=-0.6 complaint.quality=-0.3 leaving=-0.3 urgent=2.0
sklad 6.83 complaint.delay=0.8 complaint.quality=0.3 leaving=0.8 reputation=-0.4
skladu 6.32 bad=-0.9 complaint.neglect=-0.5 good=-0.9 legal=-0.4 payment.refused=-0.4 praise=-0.6
skodu 6.14 bad=0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=1.4 escalation=-0.4 growth=-0.3 leaving=-0.8 legal=2.0 meeting.off=-0.4 payment.refused=0.5 reputation=-0.5
skody 6.32 bad=1.4 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=2.9 escalation=0.5 good=-0.4 legal=3.4 payment.refused=0.7 praise=-0.5
skola 6.83 bad=-0.9 complaint.delay=-0.3 complaint.quality=-0.5 meeting.off=-0.5 payment.delayed=0.4
skolen 5.53 bad=-2.0 complaint.cost=-0.7 complaint.delay=-1.2 complaint.neglect=-0.7 complaint.quality=-1.2 good=-0.7 growth=-0.9 leaving=-1.0 legal=-0.4 meeting.off=4.7 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.4 praise=-0.3 reputation=-0.5 urgent=-0.5
skoly 6.83 bad=-0.7 complaint.quality=-0.4
skonci 6.32 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=-0.5 escalation=0.6 good=-0.8 growth=-0.3 leaving=2.4 praise=-0.8
skoro 6.32 complaint.cost=-0.4 complaint.delay=0.8 complaint.quality=-1.2 good=0.6 leaving=0.5 payment.delayed=2.0 payment.refused=0.8 praise=0.7
skupin 6.32 bad=2.0 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=4.0 complaint.quality=1.5 good=-0.7 growth=-0.3 leaving=-0.3 meeting.off=-0.3 payment.promised=-0.3 payment.refused=-0.5 praise=-0.7 reputation=4.6 urgent=1.7
skutec 6.54 complaint.delay=1.7 complaint.quality=-0.5 leaving=-0.6 payment.refused=1.0
skvela 6.83 bad=-0.6 complaint.quality=-0.5 good=1.8 growth=-0.4 payment.refused=-0.3 praise=1.7
skvele 5.98 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.6 escalation=-0.4 good=2.6 growth=1.3 legal=-0.4 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.3 payment.sent=-0.4 praise=3.6 reputation=-0.4 urgent=-0.3
sla 6.54 bad=1.7 complaint.neglect=-0.3 complaint.quality=2.5 good=-0.8 leaving=0.5 legal=1.0 meeting.off=-0.4 payment.sent=2.9 praise=-0.6
slabe 6.83 bad=-0.6 complaint.delay=-0.3 payment.delayed=2.9 payment.promised=-0.7 payment.refused=-0.6
slevu 6.83 bad=0.4 complaint.neglect=1.8 complaint.quality=-0.5 good=-0.7 leaving=1.0 payment.query=2.7 payment.refused=1.4 praise=-0.6
sliben 6.54 bad=2.3 complaint.delay=3.8 complaint.quality=-0.7 good=-0.6 meeting.off=-0.6 payment.delayed=-0.3 payment.promised=-0.5 praise=-0.5 reputation=-0.4 urgent=3.0
slibil 5.73 bad=1.2 complaint.cost=-0.8 complaint.delay=2.3 complaint.neglect=1.8 complaint.quality=-1.9 escalation=-0.8 good=-1.0 legal=-0.7 meeting.off=0.5 payment.disputed=-0.5 payment.promised=1.6 payment.refused=-0.7 payment.sent=-0.5 praise=-1.1 urgent=0.4
slibov 6.83 bad=0.8 complaint.delay=1.4 complaint.neglect=-0.6 complaint.quality=0.9 good=-0.4 leaving=1.5 payment.refused=-0.4 praise=-0.4
slibuj 6.83 bad=0.3 complaint.quality=-0.6 good=-0.4 payment.promised=2.1 payment.refused=0.9 praise=-0.4
slo 6.14 bad=-1.6 complaint.cost=-0.9 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.8 good=-0.6 growth=-0.3 leaving=-0.3 payment.delayed=5.0 payment.disputed=-0.3 payment.promised=0.9 payment.query=-0.6 payment.refused=-0.5 payment.sent=-0.5 praise=-0.6 reputation=-0.4
slogan 6.83 bad=-1.4 complaint.neglect=-0.5 complaint.quality=-0.7 leaving=-0.5 legal=-0.6
sloven 6.83 bad=-0.5 good=1.1 growth=2.5 praise=1.6 reputation=-0.3
slovo 5.98 bad=1.0 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=2.7 complaint.quality=1.9 growth=-0.4 leaving=-0.8 legal=2.9 meeting.off=-0.6 payment.delayed=-0.3 payment.refused=-0.5 payment.sent=-0.3 reputation=-0.4
slozce 6.83 bad=-0.5 complaint.quality=-0.4 good=-0.4 leaving=-0.3 praise=-0.5
slozky 6.83 bad=-0.3 complaint.quality=-0.4 good=-0.5 praise=-0.5
slunec 6.83 bad=-0.5 good=0.7 growth=1.1 praise=0.7 reputation=-0.3
slusne 6.54 bad=2.3 complaint.delay=0.8 complaint.neglect=3.8 complaint.quality=-0.7 good=-0.5 leaving=0.3 payment.delayed=-0.4 praise=-0.4 reputation=1.3
sluzbu 6.83 bad=-0.9 complaint.cost=-0.6 complaint.quality=-0.5 good=-0.4 leaving=-0.3
sluzeb 6.54 bad=0.8 complaint.quality=1.4 good=-0.8 leaving=1.9 legal=-0.3 meeting.off=-0.4 praise=-0.6
slysel 5.85 bad=-1.0 complaint.cost=-0.5 complaint.delay=0.8 good=1.0 growth=-0.8 leaving=-0.6 legal=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.query=2.0 payment.refused=0.6 payment.sent=-0.3 praise=1.3 reputation=0.6
smazal 6.54 bad=0.6 complaint.delay=-0.3 complaint.quality=1.3 good=-0.5 leaving=-0.3 legal=2.5 praise=-0.5
smlouv 3.98 bad=1.3 complaint.cost=-0.4 complaint.delay=-1.1 complaint.neglect=-1.7 complaint.quality=1.0 good=-2.2 growth=0.7 leaving=2.3 legal=3.8 meeting.off=-0.9 payment.delayed=-1.1 payment.disputed=3.3 payment.promised=-1.4 payment.query=-1.5 payment.refused=1.9 payment.sent=-1.3 praise=-2.0 reputation=-2.0 urgent=0.5
smluvn 6.32 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.1 good=-0.3 growth=-0.3 leaving=0.6 legal=1.1
sobe 6.54 bad=1.5 complaint.cost=-0.4 complaint.delay=1.2 complaint.neglect=0.9 complaint.quality=2.9 good=-0.7 growth=-0.4 leaving=0.4 meeting.off=-0.3 payment.refused=1.4 praise=-0.6
sobotu 5.73 bad=1.5 complaint.cost=1.0 complaint.delay=1.9 complaint.neglect=0.5 complaint.quality=-1.0 good=0.4 growth=-0.5 leaving=0.6 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.5 payment.refused=-0.4 payment.sent=-0.4 praise=0.5 reputation=1.3 urgent=-0.5
social 6.83 bad=0.6 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=-0.7 escalation=1.3 good=-0.4 leaving=0.7 praise=0.5 reputation=1.3
soud 5.53 bad=-0.9 complaint.cost=-0.8 complaint.delay=-1.0 complaint.neglect=1.8 complaint.quality=-0.3 growth=-0.5 leaving=-0.8 legal=2.5 meeting.off=0.5 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.sent=-0.3 reputation=-0.7 urgent=-0.4
soudce 6.54 bad=1.0 complaint.neglect=-0.4 complaint.quality=2.7 legal=2.3 payment.disputed=-0.3
soudci 6.83 complaint.quality=-0.4 legal=1.7 payment.refused=1.5 reputation=-0.4
soudi 6.54 bad=-1.5 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.5 good=1.0 growth=-0.4 leaving=-0.6 meeting.off=-0.6 praise=1.1 reputation=-0.7
soudit 6.83 bad=1.2 complaint.cost=1.5 complaint.quality=1.0 payment.disputed=1.3 payment.refused=1.4
soudky 6.54 bad=-1.1 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.5 growth=-0.3 leaving=-0.3 payment.query=-0.3
soudni 6.14 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=1.3 good=-0.4 growth=-0.6 leaving=-0.4 legal=1.6 payment.refused=0.8 reputation=-0.3
soudu 5.10 bad=1.2 complaint.cost=-1.0 complaint.delay=-1.1 complaint.neglect=-1.4 complaint.quality=-0.8 escalation=-0.5 good=-1.4 growth=-0.7 leaving=-1.4 legal=6.8 meeting.off=-1.0 payment.delayed=-0.5 payment.disputed=1.2 payment.promised=-0.4 payment.query=-0.4 payment.refused=1.3 payment.sent=-0.4 praise=-1.4 urgent=-0.4
soudy 6.83 bad=0.6 complaint.quality=-0.4 good=-0.4 leaving=1.0 legal=1.4
souhla 5.85 bad=-1.6 complaint.cost=-0.6 complaint.delay=-1.1 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=-0.4 good=-1.0 growth=-1.0 leaving=-0.8 legal=-0.3 meeting.off=-1.2 payment.disputed=-0.3 payment.refused=0.4 praise=-0.7 reputation=-0.6 urgent=-0.3
soulad 6.83 complaint.neglect=1.5 leaving=2.0 legal=0.3
soused 4.40 bad=-1.6 complaint.cost=-1.0 complaint.delay=0.5 complaint.neglect=1.0 complaint.quality=1.0 escalation=-0.5 growth=-0.7 leaving=-0.8 legal=-0.8 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.5 payment.refused=0.5 payment.sent=-0.4 reputation=0.7 urgent=-0.5
soutez 6.32 complaint.cost=2.0 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.7 good=-0.9 growth=-0.5 leaving=-0.5 praise=-0.7 reputation=1.3
spadl 6.83 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=1.0 good=0.9 leaving=-0.3 praise=1.1
spatne 5.85 bad=2.2 complaint.cost=-0.8 complaint.delay=0.7 complaint.quality=3.5 good=-1.0 growth=-0.5 leaving=-0.5 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=1.3 payment.refused=-0.5 payment.sent=-0.3 praise=-0.8 reputation=-0.6 urgent=-0.4
specha 6.32 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.7 good=0.5 growth=-0.5 leaving=-0.4 payment.promised=-0.6 praise=0.7 reputation=-0.3 urgent=5.4
spi 6.54 complaint.delay=-0.4 complaint.quality=1.3 good=-0.6 leaving=-0.7 payment.refused=-0.6 praise=-0.7 reputation=-0.3
spis 6.32 bad=-0.9 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.3 growth=-0.4 leaving=-0.6 legal=-0.4 payment.refused=-0.4 praise=-0.3 reputation=-0.4
spisu 4.71 leaving=-0.6 payment.refused=-0.3
splatk 6.14 bad=-1.0 complaint.delay=0.3 complaint.neglect=-0.4 good=-0.9 growth=-0.6 meeting.off=-0.5 payment.delayed=4.3 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.6 payment.refused=0.5 payment.sent=-0.5 praise=-0.9 reputation=-0.5
splatn 5.44 bad=-2.7 complaint.cost=-0.9 complaint.delay=-1.5 complaint.neglect=-0.6 complaint.quality=-1.4 good=-1.0 growth=-0.9 leaving=-0.8 legal=-0.4 meeting.off=-1.0 payment.delayed=5.3 payment.disputed=-1.4 payment.promised=3.5 payment.query=1.4 payment.refused=-1.8 payment.sent=1.3 praise=-0.9 reputation=-0.5 urgent=-0.3
spocit 6.54 complaint.cost=0.9 complaint.neglect=-0.3 complaint.quality=0.6 good=-0.7 growth=-0.4 leaving=-0.5 praise=-0.5
spojte 6.83 bad=0.7 complaint.delay=-0.4 complaint.neglect=1.3 complaint.quality=-0.9 escalation=3.4 leaving=-0.5 payment.disputed=2.9 reputation=-0.4
spokoj 5.85 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=1.5 complaint.quality=-1.6 escalation=-0.3 good=3.2 growth=2.0 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.5 praise=3.7 reputation=-0.6
spolec 5.63 bad=1.2 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=2.8 complaint.quality=0.5 escalation=-0.4 good=-1.4 growth=-0.8 leaving=0.7 meeting.off=-0.5 payment.delayed=-0.4 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.3 praise=-1.2 reputation=-0.8 urgent=-0.3
spolek 6.83 complaint.neglect=1.2 complaint.quality=0.5 leaving=0.6
spolku 6.54 bad=-1.5 complaint.neglect=-0.8 complaint.quality=-0.8 growth=1.1 leaving=0.9 payment.refused=-0.4 praise=0.5
spolu 6.54 complaint.delay=-0.4 complaint.neglect=0.5 good=-0.4 leaving=0.6 legal=0.9 meeting.off=-0.6 praise=-0.4 reputation=0.9
spolub 6.83 bad=-0.7 complaint.quality=-0.3 leaving=-0.3
spolup 5.73 bad=-0.3 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=0.4 escalation=-0.7 good=1.4 leaving=2.9 legal=-0.7 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=-0.4 payment.query=-0.5 payment.refused=-0.6 payment.sent=-0.3 reputation=-1.0
spor 5.98 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-1.1 good=0.4 leaving=-0.8 legal=0.7 payment.disputed=-0.3 payment.query=-0.5 payment.refused=-0.4 reputation=-0.4
sporu 6.54 bad=0.4 complaint.neglect=-0.6 complaint.quality=1.1 good=-0.4 legal=1.3 praise=-0.4
spotre 6.32 bad=1.8 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=1.5 good=-0.7 growth=-0.3 legal=3.5 payment.disputed=0.7 payment.refused=-0.4 praise=-0.5 reputation=-0.4 urgent=1.8
spravc 6.14 bad=-1.5 complaint.cost=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.6 growth=-0.5 leaving=-0.8 legal=-0.8 payment.refused=-0.3 payment.sent=-0.4 praise=-0.5 reputation=-0.4
spravn 5.98 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.3 escalation=-0.3 good=-0.9 growth=-0.5 leaving=1.2 payment.query=2.0 payment.sent=0.6 praise=-0.7 reputation=-0.8
spravu 6.83 complaint.quality=0.8 good=2.0 growth=2.3 praise=-0.6 reputation=1.2
spuste 6.83 bad=1.3 complaint.delay=0.6 complaint.quality=0.9 good=-0.5 payment.refused=1.0 praise=-0.5
srpna 6.54 complaint.delay=1.8 complaint.neglect=2.3 complaint.quality=-0.8 good=-0.4 leaving=-0.6 payment.query=1.4 praise=-0.4 reputation=-0.3
srpnu 6.54 bad=1.9 complaint.delay=3.8 complaint.neglect=-0.4 complaint.quality=0.5 escalation=2.9 good=-0.6 leaving=2.6 payment.refused=0.9 praise=-0.5 reputation=-0.3
staci 5.16 bad=-1.9 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=-1.0 complaint.quality=-1.8 good=-1.4 growth=0.8 leaving=-1.3 legal=-0.8 meeting.off=-1.1 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.6 praise=-1.2 urgent=0.9
stacil 6.83 bad=2.1 complaint.neglect=2.0 good=-0.4 leaving=1.3 praise=-0.4
stal 6.32 good=0.4 growth=2.2 leaving=-0.4 legal=1.0 payment.refused=-0.3 praise=0.4 reputation=-0.4
stalo 6.54 complaint.cost=1.4 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.4 leaving=2.8 payment.disputed=2.2 praise=-0.4
stanek 6.83 complaint.delay=1.0 complaint.neglect=0.9 complaint.quality=-0.4 praise=-0.3 urgent=1.1
stara 6.83 bad=-1.0 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.4 leaving=-0.5 praise=-0.4
starat 6.83 complaint.quality=-0.5 good=0.7 leaving=1.2 legal=-0.3 payment.sent=1.1 praise=0.8
stare 6.83 bad=-0.9 complaint.quality=-0.9 leaving=-0.4
starem 6.83 bad=0.9 complaint.cost=1.5 complaint.neglect=1.0 complaint.quality=-0.5 good=-0.4 leaving=1.9 praise=-0.3
staros 5.29 bad=1.8 complaint.cost=-0.8 complaint.quality=0.6 escalation=-0.4 good=-0.6 leaving=1.7 legal=-0.7 meeting.off=-1.0 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=0.8 payment.sent=-0.4 praise=-0.4 reputation=2.9 urgent=1.3
stary 6.83 bad=-0.4 good=-0.3 payment.promised=2.2 payment.query=-0.6 payment.sent=-0.4 urgent=-0.5
staryc 6.83 bad=-1.2 complaint.delay=-0.7 complaint.quality=-0.6 leaving=-0.3 reputation=-0.4
stat 6.83 bad=-0.7 complaint.quality=-0.7 good=-0.5 leaving=-0.4 praise=-0.4
statik 6.54 bad=1.2 complaint.delay=2.4 complaint.neglect=-0.4 good=-0.5 leaving=1.6 legal=1.1 payment.refused=-0.4 praise=-0.4
stavby 6.83 bad=-0.7 complaint.quality=-0.6 legal=-0.3
staveb 5.98 bad=0.3 complaint.neglect=0.8 complaint.quality=1.4 good=-0.6 growth=-0.3 leaving=1.0 legal=2.6 meeting.off=-0.4 payment.refused=0.6 praise=-0.7 reputation=1.1
stavte 6.83 complaint.quality=-0.3 good=-0.6 leaving=1.0 praise=-0.6
stavu 6.83 bad=-0.4 complaint.cost=-0.3 complaint.quality=0.5 good=-0.4 leaving=-0.3 legal=1.5 payment.refused=-0.3
stehov 6.32 bad=-0.9 complaint.delay=-0.4 complaint.neglect=-0.7 escalation=0.6 good=0.6 growth=-0.4 leaving=-0.4 legal=0.4 meeting.off=-0.5 payment.query=1.3 praise=0.5 reputation=-0.4
stehuj 6.54 bad=-0.8 complaint.quality=-0.7 leaving=-0.4 legal=-0.4 meeting.off=1.8
stejne 5.98 bad=-0.9 complaint.cost=-0.4 complaint.delay=-1.0 complaint.neglect=-0.5 good=-1.0 growth=1.7 leaving=-0.4 legal=-0.6 meeting.off=0.8 payment.delayed=-0.6 payment.promised=-0.3 payment.query=2.5 payment.refused=-0.7 praise=-0.8 reputation=-0.4
stejno 6.83 bad=0.4 complaint.quality=1.5 good=-0.3 meeting.off=1.1 reputation=1.9
stejny 6.83 bad=-0.6 complaint.quality=-0.3 good=-0.3 leaving=-0.4 praise=-0.3
stihne 6.54 bad=-1.4 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.4 good=1.9 leaving=-0.3 legal=-0.3 payment.promised=-0.3 praise=2.1 urgent=1.6
stizno 4.67 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=1.2 complaint.quality=-1.1 escalation=1.9 growth=-0.4 leaving=-1.6 meeting.off=-0.5 payment.disputed=-0.5 payment.refused=-0.7 praise=0.5 reputation=-1.2 urgent=-0.3
sto 5.98 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=0.9 good=1.6 growth=0.8 leaving=-0.4 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.5 payment.refused=0.5 praise=1.6 reputation=1.1 urgent=-0.4
stoji 5.85 bad=-1.0 complaint.cost=0.7 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-0.9 escalation=0.8 good=1.7 growth=-0.7 leaving=-0.8 legal=-0.5 meeting.off=2.0 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.8 payment.sent=-0.3 praise=2.1 urgent=4.3
stole 6.54 bad=0.9 complaint.cost=2.1 complaint.delay=-0.5 complaint.quality=-0.8 escalation=1.6 good=-0.5 leaving=2.9 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.4 praise=-0.4 reputation=-0.5
storno 6.54 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.6 leaving=-0.4 legal=-0.3 meeting.off=-1.0 payment.refused=-0.4 praise=-0.6 reputation=-0.3
stornu 6.54 bad=0.9 complaint.neglect=1.2 complaint.quality=0.8 leaving=-0.5 legal=-0.4 payment.disputed=1.9 payment.refused=1.8 reputation=-0.5
stovky 6.83 bad=1.3 complaint.cost=3.6 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.4 payment.refused=1.0 praise=-0.3
stran 5.98 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=0.8 good=-0.8 growth=-0.9 leaving=-0.5 payment.refused=0.7 praise=-0.8 reputation=-0.3 urgent=-0.6
strane 6.14 complaint.cost=0.9 complaint.delay=0.9 complaint.neglect=-0.6 complaint.quality=3.3 good=1.3 leaving=-0.5 legal=-0.3 payment.disputed=1.4 payment.query=-0.3 payment.refused=-0.3 praise=1.5 reputation=-0.5
strank 4.53 bad=1.7 complaint.cost=-0.6 complaint.delay=0.8 complaint.neglect=-0.6 complaint.quality=1.7 good=-1.0 growth=0.5 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.5 payment.query=-0.3 payment.refused=0.7 payment.sent=-0.3 praise=-0.7 urgent=-0.5
strany 6.32 bad=0.4 complaint.delay=-0.4 complaint.neglect=2.1 complaint.quality=-0.8 good=-0.7 growth=-0.4 leaving=-0.4 payment.refused=2.4 payment.sent=1.4 praise=-0.7
strech 6.14 bad=1.5 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=3.6 good=-0.7 growth=-0.5 legal=2.0 payment.refused=0.7 praise=-0.7 reputation=-0.5
stredu 5.73 complaint.cost=-0.6 complaint.quality=-0.5 escalation=-0.3 good=-0.8 leaving=0.6 legal=-0.6 meeting.off=1.2 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=1.8 payment.query=1.2 payment.refused=-0.7 payment.sent=-0.4 praise=-0.8 reputation=-0.8 urgent=-0.4
stredy 6.54 bad=-1.0 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.6 leaving=-0.3 payment.promised=4.3 payment.refused=-0.3 payment.sent=-0.3 praise=-0.5
studen 6.14 bad=1.2 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=0.9 complaint.quality=2.3 good=-0.9 growth=-0.4 leaving=0.6 payment.refused=-0.4 praise=-0.8 reputation=-0.5 urgent=-0.3
studuj 6.83 complaint.quality=-0.4 good=-0.4 leaving=1.0
svagro 6.83 complaint.cost=2.0 complaint.quality=-0.4 good=2.3 growth=2.9 leaving=0.5
svatby 6.54 bad=0.9 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=1.5 good=0.5 leaving=-0.3 legal=1.0 payment.promised=-0.3 praise=0.7 reputation=-0.5 urgent=1.6
svatci 6.83 complaint.neglect=1.3 complaint.quality=0.4 good=0.4 growth=0.8 leaving=1.1 praise=0.5
svateb 6.83 complaint.delay=1.6 complaint.neglect=-0.7 complaint.quality=-0.5 leaving=-0.4
svatek 6.83 complaint.cost=-0.4 complaint.delay=1.6 complaint.neglect=-0.5 complaint.quality=-0.3
svatky 6.32 bad=-1.5 complaint.cost=1.3 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-1.1 growth=-0.7 legal=-0.5 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.8 praise=0.4 reputation=-0.4
sve 6.54 complaint.neglect=-0.3 complaint.quality=0.9 good=0.5 leaving=-0.4 praise=0.4 reputation=1.9
svedka 6.83 bad=-0.7 good=-0.3 meeting.off=2.8 payment.refused=-0.3 praise=-0.3
svicko 6.83 bad=-1.0 complaint.neglect=-0.3 complaint.quality=0.5 good=0.6 praise=0.7
svj 6.83 bad=0.3 complaint.delay=1.1 complaint.quality=-0.4 reputation=1.5
svoji 6.32 complaint.delay=1.2 complaint.neglect=1.3 complaint.quality=-0.8 escalation=-0.5 good=0.6 growth=-0.6 leaving=1.7 meeting.off=-0.5 payment.refused=-0.4 praise=1.6 reputation=-0.9
svou 6.83 bad=-1.3 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.4 good=1.1 leaving=-0.5 payment.promised=2.1 praise=1.2 reputation=-0.6
svym 6.83 bad=1.3 complaint.cost=1.4 complaint.delay=1.6 complaint.neglect=2.0 good=-0.4 payment.disputed=1.3 payment.refused=3.4 praise=-0.4 reputation=1.9
symbol 6.32 bad=-1.4 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.7 leaving=-0.4 legal=-0.4 meeting.off=-0.5 payment.promised=2.1 payment.query=5.5 payment.refused=-0.4 payment.sent=0.6 praise=-0.7 reputation=-0.6
syn 6.83 complaint.quality=0.5 leaving=-0.4 legal=0.8
synove 6.83 bad=0.8 complaint.neglect=-0.5 complaint.quality=0.6 good=-0.6 leaving=1.1 payment.refused=1.0 praise=-0.5 reputation=1.2
syr 6.83 bad=0.8 complaint.quality=1.1 growth=1.5
system 5.22 complaint.cost=-0.7 complaint.delay=-0.3 complaint.neglect=1.0 complaint.quality=1.2 escalation=-0.4 good=-1.3 leaving=2.2 legal=0.9 meeting.off=-0.8 payment.delayed=0.7 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.3 praise=-1.3 reputation=-1.0 urgent=1.8
ta 5.04 complaint.cost=1.4 complaint.neglect=-0.5 complaint.quality=-0.4 escalation=-0.7 good=-0.3 growth=0.7 leaving=1.4 legal=1.2 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=0.6 payment.promised=-0.7 payment.query=3.7 payment.refused=0.7 payment.sent=1.1 praise=0.6 reputation=-1.2 urgent=-0.5
tabore 6.83 bad=0.4 complaint.quality=0.6 good=0.4 growth=0.8 legal=1.2 praise=0.5
tabulc 6.54 bad=0.3 complaint.cost=1.1 complaint.delay=-0.4 complaint.quality=0.6 good=-0.3 leaving=-0.4 legal=-0.4 payment.refused=-0.5 reputation=-0.3 urgent=2.9
tabulk 6.54 bad=-1.6 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.3 leaving=-0.8 legal=-0.7 praise=-0.3 reputation=-0.3
tady 6.54 bad=1.2 complaint.delay=-0.4 complaint.quality=0.3 good=-0.4 leaving=-0.4 legal=1.0 payment.disputed=2.7 payment.refused=0.8 praise=-0.3 urgent=2.1
tak 3.69 complaint.cost=-1.1 complaint.delay=1.5 complaint.neglect=2.7 escalation=-0.4 good=4.3 growth=2.7 leaving=-0.5 legal=0.4 meeting.off=-1.1 payment.delayed=0.3 payment.disputed=-1.0 payment.promised=-0.9 payment.query=0.7 payment.sent=0.9 praise=4.4 reputation=-0.5 urgent=-1.9
takhle 5.53 bad=2.4 complaint.cost=-0.9 complaint.neglect=-0.8 complaint.quality=-0.5 escalation=-0.3 good=0.9 growth=-0.6 leaving=1.9 legal=-0.7 meeting.off=-0.8 payment.delayed=1.6 payment.disputed=1.7 payment.promised=0.7 payment.query=-0.5 payment.sent=-0.6 praise=1.3 reputation=-0.6 urgent=-0.4
takove 6.83 bad=1.4 complaint.neglect=-0.7 complaint.quality=0.6 good=-0.4 meeting.off=-0.4 payment.refused=1.0 praise=-0.4 reputation=2.8
takovo 6.54 bad=0.4 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=1.9 good=0.3 leaving=-0.4 legal=-0.5 payment.refused=1.1 praise=0.3 reputation=1.3
takovy 5.98 complaint.cost=-0.5 complaint.delay=-0.5 complaint.quality=-1.1 good=2.9 leaving=-0.4 legal=-0.5 meeting.off=-0.7 payment.query=-0.3 payment.refused=-0.4 praise=3.1 reputation=2.4 urgent=-0.8
taky 4.93 complaint.cost=1.9 complaint.delay=1.9 complaint.neglect=1.7 complaint.quality=-1.8 escalation=-0.6 good=2.5 growth=5.2 leaving=3.0 legal=-0.5 meeting.off=0.9 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.9 payment.query=-0.6 payment.refused=1.3 payment.sent=1.0 praise=1.8 reputation=-0.7 urgent=-0.6
takze 4.17 bad=-2.1 complaint.cost=-0.5 complaint.delay=-1.0 complaint.neglect=-2.4 complaint.quality=-3.3 escalation=-0.8 good=-1.7 growth=0.6 leaving=1.1 legal=-0.4 meeting.off=-0.9 payment.disputed=-0.9 payment.promised=-1.3 payment.query=0.7 payment.refused=1.2 payment.sent=-1.0 praise=-0.5 reputation=-2.1 urgent=-1.0
tam 4.53 bad=1.0 complaint.delay=-2.2 complaint.neglect=1.5 complaint.quality=1.4 escalation=1.7 good=-2.1 growth=-1.0 leaving=-2.0 legal=-1.5 meeting.off=1.0 payment.delayed=-1.3 payment.disputed=0.9 payment.promised=-1.0 payment.query=-0.8 payment.refused=-0.5 praise=-2.0 reputation=0.6
tchan 6.83 bad=-0.8 complaint.quality=-0.6 good=1.2 leaving=-0.5 praise=-0.6
tchyne 6.83 bad=-0.4 good=1.8 legal=0.9 praise=2.0
te 5.04 bad=1.0 complaint.cost=-1.3 complaint.delay=-1.0 complaint.neglect=0.7 escalation=-0.5 growth=-1.0 leaving=1.9 legal=1.0 meeting.off=1.3 payment.delayed=-0.8 payment.disputed=2.4 payment.query=-0.5 payment.refused=3.0 payment.sent=1.1 praise=0.5 reputation=-1.1 urgent=-0.5
tech 6.32 bad=-0.5 complaint.cost=2.6 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=-0.9 good=-0.4 leaving=1.1 payment.delayed=2.7 praise=-0.3 reputation=-0.5
techni 6.14 bad=2.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=2.6 complaint.quality=2.7 escalation=1.8 good=-0.7 growth=-0.5 leaving=-0.6 legal=0.3 payment.query=-0.4 payment.refused=-0.4 praise=-0.5 reputation=1.3 urgent=1.5
ted 4.46 complaint.cost=-1.5 complaint.neglect=2.3 complaint.quality=-0.4 escalation=1.3 good=-2.0 leaving=-0.9 legal=0.6 meeting.off=-1.3 payment.delayed=3.1 payment.disputed=-0.9 payment.promised=2.5 payment.query=-0.9 payment.refused=-1.3 payment.sent=-1.0 praise=-1.8 reputation=0.5 urgent=1.7
teda 6.83 bad=-0.5 complaint.neglect=1.6 complaint.quality=-0.9 good=0.9 leaving=0.8 payment.refused=1.2 praise=0.8
tedy 4.88 bad=0.7 complaint.delay=2.1 complaint.quality=-1.1 escalation=0.7 good=-2.0 growth=-0.8 leaving=1.1 legal=1.5 meeting.off=-1.1 payment.delayed=-0.7 payment.disputed=3.7 payment.promised=3.2 payment.query=-0.6 payment.refused=-1.6 payment.sent=-1.1 praise=-2.0 reputation=-1.2 urgent=-0.6
tehdy 6.83 bad=1.2 complaint.cost=1.6 complaint.delay=1.3 complaint.neglect=1.0 complaint.quality=1.0 leaving=0.7 payment.refused=1.0
telefo 4.88 bad=-1.4 complaint.cost=1.8 complaint.delay=0.9 complaint.neglect=-0.6 complaint.quality=-2.1 escalation=-0.6 good=-1.0 growth=-0.8 leaving=-0.8 legal=-1.2 meeting.off=1.4 payment.delayed=-0.7 payment.disputed=-0.9 payment.promised=1.1 payment.query=-0.7 payment.refused=-1.0 payment.sent=-0.9 praise=-0.9 reputation=-1.6 urgent=1.1
televi 6.32 bad=2.0 complaint.delay=0.8 complaint.neglect=-0.7 complaint.quality=2.7 good=-0.6 leaving=-0.4 legal=2.5 meeting.off=-0.4 praise=-0.6 reputation=5.2
ten 4.04 bad=2.9 complaint.cost=-0.6 complaint.delay=0.9 complaint.neglect=1.8 complaint.quality=4.3 escalation=1.9 growth=0.6 leaving=2.0 legal=1.4 meeting.off=-1.6 payment.disputed=2.2 payment.promised=-1.0 payment.query=-1.4 payment.refused=2.7 payment.sent=-0.5 praise=0.6 reputation=2.1
tenhle 6.83 bad=0.9 good=-0.3 legal=2.0 payment.delayed=0.6 praise=-0.3
tento 6.14 complaint.delay=1.6 complaint.neglect=-0.3 complaint.quality=-0.9 escalation=-0.4 good=-0.6 growth=-0.4 leaving=-0.5 legal=1.6 meeting.off=-0.7 payment.delayed=1.3 payment.promised=-0.4 praise=-0.5 reputation=-0.3
teprve 6.54 bad=1.6 complaint.delay=0.7 complaint.neglect=0.8 complaint.quality=0.6 leaving=-0.4 payment.refused=2.2 praise=-0.4 urgent=1.1
termin 4.60 complaint.cost=-1.2 complaint.delay=4.7 complaint.neglect=0.6 complaint.quality=-1.6 escalation=-0.8 good=-1.2 growth=1.8 legal=-1.4 meeting.off=3.5 payment.delayed=-1.1 payment.disputed=-1.0 payment.promised=2.0 payment.query=-1.7 payment.refused=-1.0 payment.sent=-1.5 praise=-2.1 reputation=-1.5 urgent=-1.2
text 5.36 bad=-0.9 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.6 growth=-0.6 leaving=-0.8 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=0.3 praise=0.3 reputation=-0.6 urgent=-0.5
textu 6.32 bad=0.8 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.8 growth=1.9 leaving=-0.5 payment.disputed=-0.3 payment.query=2.0 praise=0.6
texty 6.14 bad=0.3 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=1.4 good=-1.0 leaving=-0.4 legal=-0.5 payment.refused=0.9 praise=-1.0 reputation=-0.4
ti 6.32 bad=0.6 complaint.cost=-0.4 complaint.delay=0.3 complaint.neglect=0.6 complaint.quality=1.5 escalation=-0.3 good=-0.7 leaving=1.9 payment.refused=0.6 payment.sent=1.9 reputation=-0.3
ticha 6.83 complaint.quality=0.6 good=-0.3 leaving=-0.4 legal=0.8
ticho 6.83 bad=1.9 complaint.delay=-0.3 complaint.neglect=4.0 complaint.quality=-0.7 leaving=1.2 meeting.off=-0.4 payment.refused=2.7
tiket 6.83 bad=-0.4 complaint.delay=-0.5 complaint.neglect=1.3 good=-0.5 leaving=-0.4 praise=-0.3
tim 4.79 bad=-1.3 complaint.delay=1.1 complaint.neglect=-0.3 complaint.quality=0.6 good=2.2 growth=0.6 leaving=-1.2 legal=-1.0 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.5 payment.refused=-0.5 payment.sent=-0.6 praise=3.1 reputation=1.0 urgent=-0.7
timto 6.32 bad=1.2 complaint.delay=1.3 complaint.neglect=1.2 good=-0.5 leaving=1.3 legal=2.1 payment.refused=-0.4 praise=-0.4
tisic 4.93 bad=2.9 complaint.cost=5.4 complaint.delay=-1.1 complaint.neglect=0.7 complaint.quality=2.8 escalation=-0.6 good=-1.1 growth=-1.0 leaving=-0.7 legal=0.7 meeting.off=-0.9 payment.delayed=1.2 payment.promised=-0.7 payment.query=-0.6 payment.refused=2.6 payment.sent=-0.6 praise=-0.9 reputation=3.1 urgent=-0.6
tisici 6.83 bad=2.3 complaint.neglect=1.3 complaint.quality=-0.4 good=-0.5 payment.disputed=1.8 payment.query=-0.6 payment.sent=-0.4 praise=-0.4 reputation=0.9
tisk 6.54 bad=-0.6 complaint.quality=-0.4 good=-0.4 payment.promised=1.6 payment.query=-0.7 payment.sent=1.3 praise=-0.4
tiskar 4.98 bad=0.3 complaint.cost=0.9 complaint.delay=1.0 complaint.neglect=0.3 complaint.quality=0.3 escalation=-0.5 good=-2.0 leaving=2.2 legal=-1.2 payment.delayed=-0.9 payment.disputed=1.2 payment.promised=-0.7 payment.query=-0.4 payment.refused=-1.5 payment.sent=-0.5 praise=-2.1 reputation=1.2 urgent=0.6
tiskne 6.83 bad=-0.9 complaint.quality=-0.4 legal=-0.4 meeting.off=-0.3
tiskno 6.83 bad=0.7 complaint.delay=2.3 complaint.neglect=-0.5 complaint.quality=0.6 leaving=1.7 reputation=1.3
tiskov 6.54 bad=0.4 complaint.delay=1.0 complaint.quality=-0.4 leaving=-0.4 payment.promised=-0.4 urgent=0.9
tisku 6.83 bad=-0.5 complaint.quality=0.6 good=2.4 growth=-0.6 payment.delayed=-0.3 payment.promised=-0.4 praise=3.3
titulc 6.83 bad=0.5 complaint.quality=1.0 good=-0.4 praise=-0.4
tituln 6.83 complaint.delay=1.3 complaint.quality=0.6 good=-0.3
tlacit 6.83 bad=-1.0 complaint.quality=-0.5 good=-0.4 leaving=-0.6 praise=-0.4 reputation=-0.4
tlumoc 6.54 bad=0.5 complaint.delay=-0.5 complaint.quality=1.5 good=1.8 growth=1.1 leaving=-0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.sent=-0.4 praise=2.5
to 2.28 bad=0.7 complaint.cost=2.2 complaint.delay=-0.3 complaint.neglect=-2.6 complaint.quality=1.4 good=-0.4 growth=-0.6 leaving=-1.5 legal=-0.7 meeting.off=-2.2 payment.delayed=1.5 payment.disputed=2.6 payment.promised=3.9 payment.query=1.4 payment.refused=-0.8 payment.sent=1.6 praise=-2.1 urgent=-0.9
toci 6.54 bad=1.3 complaint.delay=0.9 complaint.neglect=1.5 complaint.quality=1.3 good=-0.4 praise=-0.4 reputation=2.8
tohle 6.14 bad=3.1 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=0.4 complaint.quality=2.4 escalation=0.8 good=-2.3 growth=-0.7 leaving=-0.6 legal=-0.7 meeting.off=-0.5 payment.sent=-0.4 praise=-1.8 reputation=-0.8
toho 5.16 complaint.cost=-1.9 complaint.delay=-1.2 complaint.neglect=0.6 complaint.quality=2.3 escalation=-0.4 good=1.2 growth=2.2 meeting.off=-0.5 payment.delayed=1.1 payment.promised=1.3 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.5 praise=0.4 reputation=-1.2 urgent=-0.7
tolik 6.54 bad=-1.7 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-1.0 good=2.9 legal=-0.3 payment.promised=2.2 praise=3.3 reputation=-0.6
tom 5.29 bad=0.6 complaint.cost=-0.8 complaint.delay=-1.0 complaint.neglect=-0.9 complaint.quality=1.6 escalation=-0.4 good=0.6 leaving=2.2 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.8 payment.sent=-0.4 praise=0.7 reputation=1.4 urgent=-0.6
tomas 4.71 bad=-0.4 complaint.delay=-0.3 leaving=-0.5 payment.refused=-0.4 reputation=-0.7
tomu 5.04 complaint.cost=1.1 complaint.delay=-1.3 complaint.neglect=-1.1 escalation=1.4 growth=0.3 leaving=-0.5 legal=1.1 meeting.off=-0.7 payment.disputed=1.5 payment.promised=-0.5 payment.query=-0.6 payment.sent=-0.5 reputation=-1.1 urgent=-0.5
totez 6.83 bad=2.4 complaint.cost=3.2 complaint.quality=-0.4 good=-0.9 growth=-0.4 leaving=3.1 legal=0.9 payment.refused=1.4 praise=-0.5 reputation=1.6
totiz 6.83 bad=-0.6 complaint.quality=-0.4 good=0.8 growth=-0.3 payment.sent=1.1 praise=0.9
tou 6.54 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=0.6 escalation=-0.3 good=2.0 leaving=0.6 legal=-0.3 payment.refused=-0.3 payment.sent=2.4 praise=2.1 reputation=-0.8
treba 6.32 complaint.delay=-0.4 complaint.neglect=1.1 complaint.quality=0.4 escalation=1.3 good=-0.5 legal=-0.3 praise=-0.5 reputation=1.0
trebic 6.83 bad=-0.3 complaint.quality=1.4 good=0.7 praise=1.0
trech 6.83 complaint.delay=-0.3 complaint.quality=1.4 leaving=1.0 payment.delayed=1.7
treti 6.32 complaint.delay=0.4 complaint.quality=1.3 good=-0.4 legal=-0.3 payment.refused=0.7 praise=-0.3 reputation=-0.5
tretin 6.83 complaint.cost=1.8 complaint.delay=-0.4 complaint.quality=-0.4 leaving=0.9 payment.delayed=-0.3 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.5
tri 4.53 bad=1.0 complaint.delay=0.3 complaint.neglect=1.8 complaint.quality=1.7 good=-0.7 growth=1.7 legal=-0.6 meeting.off=0.9 payment.delayed=0.8 payment.disputed=-0.8 payment.query=-0.7 payment.refused=1.6 payment.sent=-0.8 reputation=-1.2 urgent=0.3
tricet 6.54 bad=0.5 complaint.delay=1.0 complaint.neglect=-0.5 complaint.quality=0.3 good=-0.4 leaving=0.6 legal=0.6 praise=-0.4 reputation=1.2
trikra 6.14 bad=2.3 complaint.cost=1.0 complaint.delay=-0.5 complaint.neglect=3.3 complaint.quality=0.3 good=-0.9 leaving=0.3 legal=-0.5 meeting.off=-0.5 payment.refused=-0.3 praise=-0.8 reputation=3.5
trpeli 5.73 bad=0.9 complaint.cost=-1.2 complaint.delay=-0.8 complaint.quality=-0.7 escalation=0.8 good=1.7 growth=-0.6 leaving=1.1 legal=-0.7 meeting.off=-0.5 payment.delayed=1.5 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.7 payment.refused=-1.0 payment.sent=0.3 praise=2.0 reputation=0.6 urgent=-0.4
trva 6.83 bad=-0.9 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.4 growth=0.9 leaving=-0.4 legal=-0.4 praise=-0.3
trzeb 6.83 bad=1.0 complaint.quality=1.5 payment.delayed=3.8
tu 3.98 bad=0.7 complaint.cost=0.3 complaint.neglect=1.2 escalation=-0.8 good=1.6 growth=-0.4 leaving=-2.4 payment.delayed=-1.0 payment.disputed=2.0 payment.promised=0.4 payment.query=-0.4 praise=1.3 reputation=2.9 urgent=1.2
tuhle 6.54 bad=1.7 complaint.cost=4.0 complaint.quality=-0.4 good=-0.7 growth=-0.6 leaving=0.9 payment.disputed=1.5 praise=-0.4
tvrdi 6.54 complaint.neglect=1.2 complaint.quality=0.8 leaving=-0.3 legal=0.5
ty 5.10 bad=2.2 complaint.cost=2.7 complaint.delay=-1.5 complaint.neglect=-1.2 complaint.quality=2.3 escalation=-0.4 good=-0.8 leaving=0.3 payment.delayed=2.0 payment.disputed=0.8 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.5 praise=-0.3 reputation=-1.2 urgent=-0.5
tyden 5.04 bad=0.7 complaint.cost=-1.4 complaint.delay=4.1 complaint.neglect=-0.3 complaint.quality=0.7 good=-0.7 growth=-0.7 leaving=-1.2 legal=0.8 meeting.off=-0.6 payment.delayed=-1.0 payment.disputed=-0.7 payment.promised=-0.9 payment.refused=-0.9 payment.sent=-0.9 praise=-1.5 urgent=-1.0
tydne 4.53 bad=0.8 complaint.cost=-0.4 complaint.delay=1.3 complaint.neglect=2.0 good=-0.5 growth=-0.4 leaving=0.9 legal=-0.7 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=1.0 payment.query=-1.0 payment.refused=-1.0 payment.sent=-0.5 praise=-0.5 reputation=-0.7 urgent=-0.4
tydnu 6.83 bad=-0.4 complaint.quality=-0.5 good=-0.4 meeting.off=1.9 payment.delayed=2.3 praise=-0.4
tydny 4.53 bad=0.3 complaint.cost=-0.4 complaint.delay=2.1 complaint.neglect=0.7 complaint.quality=-0.7 escalation=0.7 good=-0.4 leaving=-1.0 legal=-0.4 meeting.off=-0.4 payment.delayed=2.4 payment.query=-0.4 payment.refused=-0.4 reputation=-0.9
u 3.53 bad=0.9 complaint.cost=2.9 complaint.delay=0.6 complaint.neglect=0.3 complaint.quality=1.2 escalation=0.9 good=-0.7 growth=-1.3 leaving=1.0 meeting.off=-1.8 payment.delayed=-1.9 payment.disputed=0.6 payment.promised=-1.5 payment.query=-0.9 payment.refused=2.5 payment.sent=-0.4 praise=-1.3 urgent=-1.7
ubehly 6.83 bad=0.8 complaint.delay=3.2 complaint.neglect=1.3 complaint.quality=0.4 escalation=1.5 leaving=-0.5 urgent=1.0
ucet 5.63 bad=-2.0 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=-0.6 complaint.quality=-1.2 good=-1.3 growth=-0.7 leaving=-0.9 legal=-0.6 meeting.off=0.9 payment.delayed=3.0 payment.disputed=-0.6 payment.promised=2.5 payment.query=4.3 payment.refused=-0.6 payment.sent=0.6 praise=-1.3 reputation=-0.6 urgent=-1.0
ucetni 4.32 bad=0.6 complaint.cost=0.5 complaint.delay=-1.1 complaint.neglect=-0.6 complaint.quality=-1.4 good=1.2 growth=3.2 leaving=4.5 meeting.off=1.1 payment.delayed=3.4 payment.disputed=0.7 payment.promised=-1.0 payment.query=-1.7 payment.sent=-1.0 reputation=-2.1 urgent=-1.0
uchaze 6.83 bad=-0.8 complaint.quality=-0.4 leaving=1.0
uctarn 6.54 bad=-1.2 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.7 leaving=0.8 legal=-0.4 payment.query=1.7 praise=-0.6
uctova 6.32 complaint.cost=-0.4 complaint.delay=1.5 complaint.neglect=-0.6 good=-0.6 leaving=0.4 legal=-0.4 payment.disputed=1.5 payment.query=-1.2 payment.refused=-0.4 payment.sent=-0.3 praise=-0.6 reputation=0.8
uctu 5.53 bad=-1.6 complaint.cost=-0.9 complaint.delay=-0.9 complaint.neglect=1.0 complaint.quality=-1.8 escalation=-0.4 good=-0.4 growth=-0.6 leaving=-1.4 legal=-0.8 meeting.off=-0.9 payment.delayed=1.8 payment.disputed=-0.5 payment.promised=4.2 payment.query=1.5 payment.refused=1.1 payment.sent=2.2 reputation=-1.1 urgent=-0.6
uctuje 6.14 bad=2.2 complaint.cost=3.6 complaint.delay=1.4 complaint.neglect=-0.4 complaint.quality=0.3 good=-1.1 growth=-0.6 leaving=-0.5 meeting.off=-0.5 payment.disputed=5.5 payment.query=-0.3 payment.refused=-0.8 praise=-0.9 reputation=-0.4 urgent=-0.4
udaju 6.54 bad=0.9 complaint.neglect=-0.5 escalation=0.5 leaving=-0.4 legal=2.3 payment.refused=-0.3 reputation=-0.4
udelal 6.32 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=1.2 good=1.2 leaving=-0.7 legal=0.7 payment.disputed=-0.3 payment.refused=-0.4 praise=1.3 reputation=-0.6
udelam 6.54 bad=1.1 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=2.0 complaint.quality=2.4 good=-0.4 leaving=-0.6 legal=-0.3 meeting.off=-0.3 payment.refused=-0.4 praise=-0.4 reputation=1.7
uhrada 6.14 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.3 good=-0.7 leaving=-0.6 meeting.off=-0.5 payment.delayed=2.0 payment.disputed=-0.3 payment.promised=2.7 payment.query=-0.4 payment.refused=0.9 payment.sent=4.0 praise=-0.6 urgent=-0.4
uhrade 6.83 complaint.delay=1.0 complaint.quality=-0.9 good=-0.5 payment.refused=0.8 payment.sent=2.3 praise=-0.5
uhradi 5.73 bad=-1.1 complaint.cost=-0.6 complaint.neglect=-0.5 complaint.quality=0.4 escalation=-0.8 good=-1.0 growth=-0.5 leaving=-0.5 legal=-0.4 meeting.off=-1.3 payment.delayed=3.7 payment.disputed=-0.6 payment.promised=5.2 payment.query=1.0 payment.refused=0.5 payment.sent=1.3 praise=-0.7 reputation=-0.4 urgent=-0.8
uhraze 6.32 bad=0.5 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=1.3 complaint.quality=-0.8 leaving=0.6 legal=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-1.9 payment.refused=2.3 payment.sent=5.2
ukazat 6.83 complaint.quality=-0.5 good=-0.5 legal=1.7 payment.refused=1.5 praise=-0.3 reputation=-0.3
ukazu 6.83 bad=1.1 complaint.delay=0.9 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.5 legal=-0.4 praise=-0.5 reputation=1.5
ukazuj 6.83 bad=0.7 complaint.delay=1.5 complaint.quality=1.2 good=0.5 praise=0.4
ukonce 6.32 bad=0.9 complaint.cost=1.1 complaint.neglect=0.8 complaint.quality=1.0 growth=0.5 leaving=3.8 legal=1.1 reputation=-0.5
ukraji 6.54 complaint.delay=0.4 complaint.quality=-0.6 good=-0.5 leaving=-0.3 praise=-0.4 urgent=1.7
ulice 6.83 bad=-0.9 complaint.neglect=-0.3 complaint.quality=-0.9 good=-0.3 leaving=1.2
ulici 6.14 complaint.cost=1.2 complaint.delay=-0.7 complaint.neglect=0.5 good=-0.6 leaving=-1.0 meeting.off=-0.8 payment.delayed=1.8 payment.refused=0.5 praise=-0.7 reputation=-0.4
umi 6.14 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.7 good=-0.5 leaving=1.4 legal=-0.5 praise=-0.4 reputation=-0.4 urgent=-0.4
umite 6.83 bad=-0.4 good=0.8 growth=1.7 praise=0.8
unora 6.54 bad=0.4 complaint.quality=-0.5 leaving=0.8
unoru 6.14 complaint.cost=-0.4 complaint.delay=1.2 complaint.neglect=0.3 complaint.quality=-0.5 good=-0.7 growth=-0.6 legal=-0.4 meeting.off=0.6 praise=-0.6 reputation=1.0
uplatn 6.14 bad=2.2 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.9 escalation=-0.4 good=-0.5 growth=-0.4 leaving=0.7 legal=4.5 payment.refused=0.7 praise=-0.4 reputation=1.2
uplne 6.54 bad=-0.7 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=1.1 meeting.off=2.3 payment.delayed=-0.4 urgent=1.8
upomin 5.85 bad=0.8 complaint.cost=-0.5 complaint.delay=1.8 complaint.neglect=-0.6 complaint.quality=0.4 good=-0.7 growth=-0.4 leaving=-0.8 legal=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.5 payment.refused=3.3 payment.sent=-0.3 praise=-0.7 reputation=0.9
upozor 6.83 complaint.delay=1.2 complaint.quality=-0.7 payment.delayed=1.6 reputation=1.4
upravi 6.14 bad=-0.7 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.4 growth=-0.3 leaving=-0.4 meeting.off=1.6 urgent=-0.4
upravu 6.83 bad=-0.9 complaint.delay=-0.6 good=-0.3 growth=-0.3
uprimn 6.32 bad=2.1 complaint.cost=0.7 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=1.5 good=-0.5 leaving=1.8 meeting.off=-0.4 payment.delayed=-0.3 praise=-0.6 reputation=-0.4
urad 5.73 bad=3.1 complaint.cost=-0.4 complaint.delay=1.6 complaint.neglect=-1.1 complaint.quality=0.8 escalation=0.3 good=-0.9 growth=-0.4 leaving=2.1 legal=3.4 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=0.5 praise=-0.8 reputation=0.7
urade 6.83 bad=-0.6 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.6 meeting.off=-0.3 praise=-0.7 urgent=2.9
uradu 6.14 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=0.9 complaint.quality=-0.9 escalation=-0.3 good=-1.1 growth=-0.5 leaving=-0.5 payment.query=1.4 payment.refused=-0.5 payment.sent=-0.3 praise=-0.9 reputation=-0.4 urgent=1.4
urcite 6.83 bad=-0.6 complaint.cost=-0.3 complaint.quality=0.7 good=0.8 payment.promised=2.1 praise=0.8
uredni 6.54 bad=-0.8 complaint.delay=-0.3 good=0.8 leaving=-0.4 payment.refused=-0.3 praise=0.9 urgent=2.0
uroven 6.83 bad=2.5 complaint.cost=2.0 complaint.quality=1.6 good=-0.9 leaving=-0.5 meeting.off=-0.3 praise=-0.7 reputation=1.6
uschov 6.83 bad=1.3 complaint.neglect=-0.3 complaint.quality=0.3 legal=1.1 payment.refused=3.1 reputation=-0.4
usetri 6.83 complaint.cost=1.1 complaint.quality=0.6 good=0.3 growth=0.8 leaving=-0.3 praise=0.5
usmeve 6.83 bad=-0.5 complaint.neglect=-0.4 complaint.quality=-0.3 good=0.7 praise=0.9
utery 5.73 bad=-0.7 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=-0.8 complaint.quality=-1.2 good=-0.5 leaving=-0.6 legal=-0.5 meeting.off=1.0 payment.delayed=-0.3 payment.promised=0.5 payment.query=-0.4 payment.refused=-0.6 payment.sent=2.2 praise=-0.6 reputation=-0.6 urgent=-1.0
uvazuj 6.83 bad=1.5 complaint.quality=1.0 good=-0.5 leaving=2.6 legal=-0.3 praise=-0.3
uvedli 6.83 legal=0.5 payment.query=0.5 payment.sent=-0.6
uvidim 6.54 bad=0.3 complaint.delay=0.9 good=-0.6 growth=-0.4 legal=0.5 payment.refused=0.9 praise=-0.6 reputation=-0.6
uvod 6.83 bad=-0.3
uvodni 6.83 bad=-0.6 complaint.quality=-0.3 good=-0.3
uvolni 6.83 bad=1.5 complaint.delay=1.1 complaint.neglect=2.3 complaint.quality=-0.7 good=-0.4 legal=-0.3 payment.delayed=-0.3 payment.refused=3.7 payment.sent=-0.4 praise=-0.4
uz 3.44 bad=5.3 complaint.cost=0.8 complaint.delay=2.3 complaint.neglect=5.7 complaint.quality=1.5 escalation=2.8 good=-5.6 growth=-3.3 leaving=5.6 legal=3.2 meeting.off=-1.1 payment.delayed=-1.1 payment.disputed=-1.1 payment.promised=-1.2 payment.query=1.1 payment.refused=-1.6 payment.sent=-0.9 praise=-5.0 reputation=1.9 urgent=-0.4
uzaver 5.98 bad=0.7 complaint.cost=-0.5 complaint.delay=2.9 complaint.neglect=2.5 leaving=0.8 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.5 payment.sent=-0.3 reputation=-0.4 urgent=4.5
uzavre 6.83 bad=-0.6 complaint.neglect=1.3 leaving=1.6
v 2.46 complaint.delay=-0.7 complaint.neglect=-2.0 complaint.quality=0.9 escalation=-2.3 good=-4.5 growth=-0.5 leaving=1.7 legal=1.3 meeting.off=0.5 payment.delayed=0.6 payment.disputed=1.1 payment.promised=1.8 payment.query=-3.1 payment.refused=-0.5 payment.sent=0.9 praise=-3.2 reputation=2.6 urgent=1.7
valeck 6.83 bad=0.4 complaint.delay=-0.4 complaint.quality=0.8 leaving=2.5
vam 3.68 bad=0.6 complaint.cost=-0.6 complaint.delay=-1.4 complaint.neglect=0.4 complaint.quality=1.4 good=2.9 leaving=-0.9 legal=0.7 meeting.off=0.5 payment.delayed=0.9 payment.disputed=-1.6 payment.promised=2.8 payment.query=2.8 payment.refused=1.5 praise=3.0 reputation=-1.5 urgent=-0.8
vami 5.10 bad=0.5 complaint.delay=3.1 complaint.neglect=-0.3 complaint.quality=-0.6 escalation=1.6 good=3.4 growth=2.0 legal=1.4 payment.delayed=-0.6 payment.disputed=0.6 payment.promised=-0.5 payment.query=-0.5 payment.sent=-0.6 praise=1.4 reputation=1.7 urgent=-0.6
vanoc 6.83 complaint.cost=-0.3 complaint.delay=2.8 complaint.neglect=-0.8 complaint.quality=-0.5 good=-0.4 leaving=1.9 meeting.off=-0.4 praise=-0.4 reputation=-0.4
vanoci 6.83 bad=1.2 complaint.cost=-0.4 complaint.delay=3.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.5 meeting.off=-0.3 payment.refused=1.0 praise=-0.4
vanocn 6.54 bad=0.8 complaint.cost=-0.4 complaint.delay=2.1 complaint.neglect=-0.7 complaint.quality=0.6 good=-0.4 leaving=1.3 meeting.off=-0.5 payment.delayed=1.1 payment.refused=1.5 praise=-0.5 reputation=-0.4
vari 6.83 bad=-0.4 complaint.delay=0.5 complaint.neglect=0.8 complaint.quality=-0.7 good=-0.3 meeting.off=1.3 praise=-0.4 reputation=-0.3
variab 6.54 bad=-1.1 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.6 legal=-0.4 meeting.off=-0.4 payment.promised=-0.6 payment.query=3.7 payment.sent=0.7 praise=-0.6 reputation=-0.4
varian 6.32 complaint.cost=1.4 complaint.neglect=0.7 complaint.quality=-0.7 growth=1.1 leaving=0.5 payment.refused=-0.3 praise=-1.2 reputation=-0.6
varku 6.54 bad=-0.7 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.1 good=1.8 growth=2.3 leaving=0.8 payment.delayed=1.0 payment.promised=1.3 payment.query=0.7 payment.sent=2.3 praise=1.9
vas 3.21 bad=1.9 complaint.cost=0.9 complaint.delay=1.8 complaint.neglect=0.9 complaint.quality=1.4 escalation=4.4 good=5.8 growth=3.9 leaving=-0.6 meeting.off=-2.0 payment.delayed=0.3 payment.promised=0.4 payment.query=-0.9 payment.refused=-1.9 payment.sent=-2.1 praise=3.9 reputation=2.9
vase 5.16 bad=1.9 complaint.cost=-0.8 complaint.delay=-1.0 complaint.neglect=2.4 complaint.quality=2.5 escalation=1.0 good=2.3 growth=2.3 legal=0.7 payment.delayed=-0.6 payment.promised=-0.5 payment.query=-0.8 payment.refused=0.5 payment.sent=1.9 praise=1.5 urgent=-0.5
vaseho 6.14 bad=0.8 complaint.cost=1.2 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=0.4 good=0.3 leaving=0.3 legal=0.9 payment.refused=0.9 reputation=0.8
vasem 6.54 bad=2.6 complaint.delay=1.8 complaint.neglect=-0.5 complaint.quality=1.7 good=-0.7 leaving=-0.5 legal=-0.4 meeting.off=-0.7 payment.refused=-0.6 praise=-0.7 reputation=1.4
vasemu 6.83 complaint.neglect=-0.4 complaint.quality=1.1 escalation=1.3 good=1.0 growth=2.3 leaving=-0.3 praise=1.4 urgent=1.8
vasi 4.56 bad=3.0 complaint.cost=-1.2 complaint.delay=-1.0 complaint.neglect=0.6 complaint.quality=4.7 escalation=4.7 good=0.6 growth=2.7 leaving=-2.7 legal=2.2 meeting.off=-1.1 payment.delayed=-0.7 payment.disputed=-0.8 payment.promised=-0.7 payment.query=-1.0 payment.refused=3.4 payment.sent=-1.0 reputation=1.5 urgent=1.0
vasich 6.32 bad=0.8 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.4 complaint.quality=1.0 good=-1.2 leaving=2.1 legal=-0.3 meeting.off=-0.6 payment.refused=-0.3 praise=-1.0 reputation=-0.4 urgent=-0.4
vasim 5.63 bad=-0.5 complaint.cost=-0.7 complaint.delay=0.6 complaint.neglect=-1.0 escalation=1.0 good=-0.8 growth=1.0 leaving=-1.0 legal=-0.7 meeting.off=3.3 payment.delayed=-0.5 payment.refused=1.3 praise=-0.4 reputation=1.2 urgent=-0.3
vazena 6.54 bad=0.4 complaint.quality=0.3 good=-0.7 leaving=0.8 legal=0.5 praise=-0.6
vazeni 6.14 bad=1.5 complaint.delay=1.8 complaint.neglect=0.8 complaint.quality=-0.3 good=-0.4 leaving=1.0 payment.delayed=1.4 payment.refused=1.3 payment.sent=-0.3 reputation=2.5
vazeny 5.98 bad=1.0 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=1.0 escalation=0.5 good=-0.5 growth=-0.3 leaving=1.5 legal=0.3 payment.refused=0.4 reputation=-0.5
vazim 6.83 bad=-1.8 complaint.cost=-0.4 complaint.neglect=-0.6 complaint.quality=-1.2 good=0.6 growth=-0.4 leaving=-0.5 legal=-0.6 payment.delayed=2.2 payment.disputed=-0.5 payment.promised=2.3 praise=0.8 urgent=-0.4
vazne 5.73 complaint.cost=1.7 complaint.delay=0.3 complaint.neglect=-1.2 complaint.quality=0.8 escalation=-0.4 good=1.8 growth=-0.4 legal=0.3 meeting.off=-0.6 payment.delayed=1.5 payment.disputed=-0.7 payment.promised=1.6 payment.refused=0.5 praise=0.6 reputation=0.3 urgent=0.9
vcas 6.83 bad=-1.0 complaint.neglect=-0.5 complaint.quality=-0.7 good=1.6 growth=1.2 leaving=-0.4 praise=2.1
vcera 5.22 bad=-0.7 complaint.cost=-0.6 complaint.neglect=0.7 complaint.quality=-1.0 good=1.1 growth=2.7 legal=0.5 meeting.off=-0.7 payment.delayed=-0.5 payment.promised=-1.1 payment.query=-0.4 payment.refused=-0.6 payment.sent=1.3 praise=1.4 reputation=-1.0
vcerej 5.85 bad=-1.0 complaint.cost=-0.6 complaint.delay=1.9 complaint.neglect=0.8 escalation=-0.4 good=-1.0 growth=-0.4 leaving=-0.9 legal=0.3 meeting.off=1.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.6 payment.sent=-0.4 praise=-0.8 reputation=-0.7 urgent=1.5
vcetne 6.32 bad=-0.5 complaint.cost=1.6 complaint.quality=0.8 good=-0.6 growth=-0.3 leaving=-0.5 legal=-0.4 payment.query=-0.3 payment.refused=0.9 payment.sent=1.9 praise=-0.7
vchode 6.83 bad=0.8 complaint.neglect=-0.4 complaint.quality=2.1 good=-0.4 leaving=-0.4 legal=-0.3 payment.refused=2.8 praise=-0.3
ve 4.08 complaint.cost=0.9 complaint.neglect=-0.5 complaint.quality=1.9 escalation=0.5 good=-0.5 growth=-1.6 leaving=1.6 legal=-0.8 meeting.off=2.6 payment.delayed=-0.3 payment.disputed=1.3 payment.query=-0.4 payment.refused=-1.2 reputation=0.4
vec 5.73 bad=0.5 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=0.4 complaint.quality=0.9 escalation=1.7 good=-1.0 growth=-0.3 legal=1.5 payment.delayed=0.7 payment.disputed=-0.3 payment.promised=0.8 payment.query=-0.4 payment.refused=1.2 praise=-0.9 reputation=0.8 urgent=-0.4
vecech 6.32 bad=0.6 complaint.neglect=-0.4 good=-0.5 leaving=0.7 legal=2.4 payment.refused=-0.3
vecer 5.98 bad=1.4 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=0.4 escalation=-0.4 good=-0.9 leaving=1.1 legal=1.4 meeting.off=-0.4 payment.query=1.4 payment.refused=-0.6 payment.sent=0.8 reputation=3.0 urgent=-0.7
vecera 6.83 bad=-0.5 payment.promised=1.9 urgent=1.8
veci 6.32 bad=2.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=2.9 good=-1.4 leaving=0.5 legal=1.3 meeting.off=-0.4 payment.delayed=0.9 payment.promised=1.3 payment.query=0.9 praise=-1.4
vecire 6.83 bad=1.7 complaint.quality=2.2 good=-0.7 praise=-0.6
vedeni 6.32 bad=1.7 complaint.delay=1.4 complaint.neglect=-0.9 complaint.quality=2.8 escalation=7.0 good=-0.7 growth=-0.6 leaving=-0.4 legal=-0.6 meeting.off=-0.3 payment.refused=-0.4 praise=-0.6 reputation=-0.5 urgent=1.3
vedet 5.29 bad=-1.6 complaint.cost=0.5 complaint.quality=-1.0 escalation=-0.3 good=-0.4 growth=-1.1 leaving=-1.3 legal=-0.8 meeting.off=-1.2 payment.delayed=0.9 payment.disputed=-0.4 payment.promised=-0.5 payment.query=1.3 payment.refused=-0.7 payment.sent=-0.6 praise=-0.4 reputation=0.3 urgent=2.1
vedi 6.83 complaint.neglect=1.3 complaint.quality=0.4 good=0.4 growth=0.8 leaving=1.1 praise=0.5
vedle 6.54 bad=0.7 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.7 good=-0.8 leaving=-0.4 payment.refused=0.6 praise=-0.8 reputation=1.4
vedomi 6.54 bad=-1.1 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.5 leaving=-0.4 meeting.off=-0.3 payment.promised=2.2 payment.query=-0.3 payment.refused=-0.4 praise=-0.4 reputation=-0.5
vedouc 5.53 bad=1.1 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=0.3 complaint.quality=1.2 escalation=6.1 good=-0.9 growth=-0.6 legal=-0.5 meeting.off=1.0 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.7 praise=-0.6 urgent=-0.4
vedu 6.83 bad=-0.5
vejde 6.83 bad=-0.7 complaint.quality=-0.3 meeting.off=-0.3 reputation=-0.3
veletr 6.54 bad=0.6 complaint.cost=-0.3 complaint.delay=1.0 complaint.neglect=-0.3 good=-0.3 legal=-0.3 payment.refused=-0.3 praise=-0.3 reputation=0.7
veliko 6.32 bad=0.3 complaint.cost=-0.4 complaint.delay=1.5 complaint.neglect=-0.7 complaint.quality=1.6 good=-0.4 leaving=1.3 meeting.off=-0.4 payment.refused=-0.7 praise=-0.4 reputation=0.9
verejn 6.32 bad=-0.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=-0.9 good=-0.5 growth=-0.3 leaving=-0.8 legal=-0.4 meeting.off=-0.6 payment.refused=-0.3 praise=-0.5 reputation=1.3
vernis 6.54 bad=-0.7 complaint.quality=-0.4 good=0.7 growth=1.3 leaving=-0.3 praise=1.2
verze 6.54 bad=0.5 complaint.quality=1.0 good=-0.3 leaving=-0.5 payment.refused=1.4
verzi 6.14 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.1 good=1.8 growth=1.3 leaving=-0.6 payment.refused=-0.3 praise=2.1 reputation=0.9 urgent=0.9
vesker 6.83 complaint.quality=-0.3 good=-0.4 leaving=1.0 legal=1.0
vetou 6.54 bad=1.8 complaint.neglect=3.5 good=-0.9 leaving=-0.4 legal=0.4 payment.refused=-0.3 praise=-0.6 reputation=-0.5
vetsi 6.83 bad=-0.5 complaint.quality=-0.4 good=0.6 growth=1.4 praise=0.5
vetu 6.54 bad=-0.7 complaint.quality=-0.4
vezmet 6.83 bad=-0.7 complaint.quality=-0.4
vi 6.83 bad=-1.3 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-0.3 good=1.9 leaving=-0.8 praise=1.9
vic 5.36 bad=1.6 complaint.cost=5.4 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=3.0 escalation=-0.3 good=0.7 growth=-0.8 leaving=-1.6 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.5 praise=1.1 reputation=-0.7 urgent=-0.4
videt 6.54 bad=-0.3 complaint.neglect=-0.3 complaint.quality=0.8 good=-0.4 leaving=-0.3 payment.query=1.4 payment.refused=1.1 praise=-0.4
vidne 6.54 bad=-0.6 complaint.quality=-0.6 good=2.6 growth=1.6 leaving=-0.3 praise=3.0
vii 6.83 complaint.quality=-0.7 leaving=1.1 legal=0.6
vikend 6.54 bad=1.1 complaint.cost=-0.3 complaint.delay=1.0 complaint.neglect=-0.3 complaint.quality=1.1 escalation=1.4 good=-0.5 leaving=0.5 praise=-0.4 reputation=1.2 urgent=1.0
vim 5.85 complaint.cost=1.7 complaint.delay=-0.8 complaint.neglect=1.1 good=-0.6 growth=-0.3 leaving=-0.6 legal=-0.4 meeting.off=-0.5 payment.delayed=3.9 payment.promised=3.2 payment.query=-0.3 payment.refused=-0.8 payment.sent=-0.4 praise=-0.6 reputation=1.1
vino 6.14 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-1.0 good=1.0 leaving=0.5 legal=-0.4 meeting.off=2.1 payment.promised=-0.6 payment.refused=-0.5 payment.sent=1.9 praise=1.0
visi 6.14 bad=1.6 complaint.cost=0.9 complaint.delay=1.8 complaint.neglect=-0.4 complaint.quality=2.3 good=1.1 growth=-0.4 leaving=-0.7 legal=-0.5 payment.refused=2.9 payment.sent=2.9 praise=1.3 reputation=0.5
vite 5.73 complaint.cost=1.8 complaint.delay=-0.8 complaint.neglect=1.5 complaint.quality=-1.7 good=1.1 growth=1.1 legal=1.0 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.4 praise=1.1 reputation=0.6 urgent=-0.4
vizite 6.54 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.8 good=-0.7 growth=1.6 leaving=-0.4 legal=-0.7 payment.refused=-0.4 praise=-0.5
vizitk 6.54 bad=0.3 complaint.delay=1.6 complaint.neglect=0.7 good=1.5 growth=3.0 payment.query=-0.3 praise=-0.6 reputation=1.2
vlak 6.83 bad=-1.7 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.5 legal=-0.3 meeting.off=4.7 reputation=-0.6 urgent=-1.1
vlasta 6.83 bad=-0.8 complaint.quality=-0.5 good=1.2 leaving=-0.3 praise=1.2 reputation=-0.6
vlastn 5.36 bad=-0.4 complaint.cost=0.6 escalation=2.1 good=2.9 growth=0.7 legal=0.4 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=2.7 payment.promised=-0.4 payment.query=-0.4 payment.sent=-0.6 praise=3.2 reputation=-0.7 urgent=-0.5
vlozit 6.83 complaint.delay=-0.4 reputation=-0.4
vodou 6.83 complaint.quality=0.9 escalation=1.3 meeting.off=-0.3 urgent=1.6
vola 6.83 bad=-0.5 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.8 growth=-0.3 leaving=-0.5 praise=-0.6
volam 6.83 bad=1.0 complaint.delay=-0.4 complaint.neglect=2.0 complaint.quality=1.0 good=-0.6 praise=-0.5 urgent=1.9
volat 6.54 complaint.cost=1.4 complaint.neglect=0.6 complaint.quality=-1.0 good=-0.7 leaving=1.5 praise=-0.8 reputation=-0.4
volejt 6.32 bad=-1.0 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.9 leaving=-0.4
volny 6.83 bad=-0.4 complaint.delay=-0.3 growth=-0.4 meeting.off=-0.4
vracen 6.32 bad=0.7 complaint.delay=-0.4 complaint.quality=-1.0 good=-0.4 growth=-0.3 leaving=1.2 legal=1.5 payment.refused=-0.3 praise=-0.4 reputation=-0.4
vracim 6.32 bad=0.8 complaint.neglect=1.3 complaint.quality=-1.0 good=-0.7 leaving=0.6 legal=-0.4 payment.disputed=4.2 payment.query=-0.5 payment.refused=1.2 praise=-0.6 reputation=-0.5
vrati 6.32 bad=-0.6 complaint.delay=0.3 complaint.neglect=0.9 complaint.quality=-0.7 escalation=-0.7 good=-0.4 meeting.off=0.8 payment.delayed=-0.8 payment.promised=1.8 payment.refused=-0.3 praise=-0.4 reputation=-0.4
vratil 5.85 bad=-1.1 complaint.cost=-0.3 complaint.delay=0.3 complaint.neglect=-0.7 good=-0.7 legal=-0.5 meeting.off=-0.3 payment.delayed=0.7 payment.disputed=-0.4 payment.promised=1.1 payment.query=0.7 payment.refused=0.6 praise=-0.7 reputation=-0.4
vratim 4.67 leaving=-0.7 reputation=-0.7
vratit 6.83 bad=-1.1 complaint.quality=-0.6 payment.disputed=-0.4 payment.promised=-0.5 payment.query=2.3 payment.sent=2.0 reputation=-0.6
vratni 6.83 complaint.quality=0.6 leaving=2.2 legal=-0.3 payment.refused=-0.4
vratte 6.32 bad=2.6 complaint.cost=-0.5 complaint.delay=1.2 complaint.neglect=-0.6 complaint.quality=3.2 good=-0.7 leaving=1.8 legal=0.6 payment.query=-0.3 payment.refused=-0.4 payment.sent=-0.3 praise=-0.7 reputation=0.7
vs 6.54 bad=-0.6 complaint.neglect=-0.6 good=-0.5 payment.delayed=-0.4 payment.promised=-0.3 payment.sent=4.1
vsech 6.54 bad=1.2 complaint.neglect=-0.7 complaint.quality=-0.5 good=-0.4 leaving=2.1
vsechn 5.16 bad=-1.5 complaint.neglect=-1.1 complaint.quality=-0.8 escalation=-0.6 good=2.4 growth=0.3 leaving=1.8 legal=-1.0 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.5 praise=3.4 reputation=-1.0 urgent=-0.5
vseho 6.83 bad=1.0 complaint.neglect=-0.4 complaint.quality=1.8 good=-0.4 legal=0.5 praise=-0.3
vsem 6.32 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 legal=-0.3 payment.refused=-0.3 praise=0.3 reputation=-0.3
vsichn 5.85 bad=-0.4 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-1.0 good=1.5 growth=0.8 leaving=-0.4 legal=-0.3 praise=1.5 reputation=0.7 urgent=-0.3
vstupe 6.83 complaint.quality=-0.3 leaving=0.6 praise=0.8
vstupn 6.83 complaint.neglect=-0.4 complaint.quality=-0.3 leaving=0.4 praise=0.8
vtip 6.83 complaint.delay=1.6 complaint.quality=0.5 payment.refused=1.1 reputation=1.4
vubec 6.54 complaint.cost=-0.3 complaint.neglect=0.9 good=1.5 growth=-0.4 leaving=-0.4 payment.disputed=0.7 praise=1.6
vy 4.84 bad=1.5 complaint.cost=-0.5 complaint.delay=1.5 complaint.quality=2.6 escalation=0.4 good=2.1 growth=-1.2 leaving=1.5 legal=1.8 payment.delayed=-0.6 payment.promised=-0.6 payment.query=-0.6 payment.sent=-0.6 praise=2.3 reputation=-1.1 urgent=0.6
vybero 6.83 bad=1.5 good=-0.4 leaving=3.3 meeting.off=-0.3
vybert 6.83 bad=-0.5 complaint.quality=-0.4 leaving=-0.3 meeting.off=1.3 praise=0.3
vybira 6.83 complaint.delay=-0.4 complaint.quality=-0.5 leaving=-0.5 legal=-0.4 payment.refused=-0.3 reputation=1.1
vybor 6.54 bad=0.6 complaint.delay=0.9 complaint.neglect=0.9 good=-0.4 leaving=1.9 praise=-0.4 reputation=1.2
vyborn 6.32 bad=-1.1 complaint.quality=-0.9 good=2.0 leaving=-0.4 praise=2.6
vyboru 6.83 bad=-0.6 payment.sent=-0.4
vychaz 6.83 bad=-0.8 complaint.quality=-0.7 legal=-0.4 payment.sent=3.0
vygene 6.83 bad=-0.6 complaint.quality=-0.5 good=0.4 growth=0.8 leaving=-0.4 praise=0.5
vyhlas 6.83 bad=-0.8 complaint.neglect=-0.4 complaint.quality=0.5 good=-0.3 leaving=-0.8
vyhrad 6.54 bad=0.6 complaint.neglect=-0.4 complaint.quality=1.1 good=0.3 leaving=-0.5 legal=2.1 payment.refused=-0.4 praise=0.5
vyhral 5.98 bad=-1.9 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.6 escalation=-0.4 good=1.4 growth=-0.5 legal=-0.7 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.5 praise=1.4 reputation=-0.4
vyhroz 6.32 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-1.0 good=-0.6 leaving=-0.4 legal=-0.6 meeting.off=-0.4 praise=-0.4 reputation=-0.4
vyjadr 6.83 complaint.delay=-0.7 complaint.quality=0.9 good=-0.7 growth=-0.5 leaving=-0.4 legal=1.2 praise=-0.6 reputation=-0.3 urgent=-0.4
vyjit 6.83 bad=0.5 complaint.quality=0.9 good=-0.4 praise=-0.4 urgent=2.0
vykaz 6.83 bad=-0.8 complaint.delay=-0.3 good=-0.4
vykazu 6.83 complaint.delay=1.7 complaint.neglect=1.3 complaint.quality=-0.4 leaving=-0.5
vykres 6.32 bad=0.9 complaint.delay=1.0 complaint.neglect=-0.3 complaint.quality=0.5 good=-0.3 leaving=-0.3 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.3 payment.sent=-0.4 reputation=-0.6 urgent=2.0
vymaha 6.54 bad=0.3 complaint.cost=-0.3 leaving=-0.6 legal=1.0 payment.delayed=-0.3 payment.promised=-0.4 payment.refused=1.2 reputation=1.6
vymeni 6.54 bad=-0.3 complaint.quality=1.9 good=1.8 growth=-0.3 leaving=-0.5
vymysl 6.83 bad=-0.4 legal=-0.4
vypada 6.54 complaint.quality=-0.5 good=-0.4 leaving=0.7 praise=-0.3
vypadk 6.83 bad=1.3 complaint.neglect=2.7 complaint.quality=-0.3 good=-0.3 leaving=-0.4 payment.delayed=1.5 praise=-0.3
vypis 6.83 bad=-1.0 complaint.quality=-0.8 leaving=-0.4
vyplat 5.98 bad=-1.8 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-0.3 good=1.0 growth=-0.8 leaving=-1.2 legal=-0.4 meeting.off=1.5 payment.delayed=3.1 payment.disputed=-0.4 payment.promised=0.8 payment.refused=-0.7 praise=1.2 reputation=-1.0 urgent=-0.3
vypove 4.12 bad=-3.4 complaint.cost=-0.7 complaint.delay=-1.2 complaint.neglect=-1.1 complaint.quality=-2.2 escalation=-0.6 good=-0.4 growth=-0.5 leaving=-0.5 legal=-1.5 payment.delayed=-0.7 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.7 payment.refused=-0.9 payment.sent=-0.8 praise=-1.2 reputation=-1.3 urgent=-0.7
vypovi 6.83 bad=1.0 complaint.neglect=1.4 complaint.quality=1.8 leaving=3.2 legal=2.0
vyprav 6.54 bad=1.8 complaint.cost=-0.4 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=1.8 good=-0.5 leaving=1.4 payment.disputed=-0.3 payment.refused=2.0 praise=-0.5 reputation=3.3
vyresi 5.10 bad=-0.5 leaving=-0.8 legal=-0.3 reputation=-0.5
vyridi 6.32 complaint.delay=-0.3 complaint.neglect=-0.4 good=-0.5 leaving=-0.4 legal=0.5 payment.delayed=1.2 payment.promised=1.5 praise=-0.4
vyridt 6.83 complaint.quality=0.7 good=1.2 leaving=-0.6 payment.refused=1.0 praise=1.2
vyrize 6.54 bad=-0.6 complaint.cost=-0.4 complaint.delay=1.1 complaint.neglect=-0.5 complaint.quality=0.5 good=-0.5 legal=0.7 meeting.off=2.4 payment.promised=-0.5 payment.refused=-0.5 payment.sent=2.0 praise=-0.5
vyrovn 6.83 bad=-0.6 good=-0.4 leaving=0.9 payment.sent=1.7 praise=-0.5
vysaze 6.54 bad=-0.5 good=-0.3 legal=-0.3
vysel 6.83 bad=-0.9 complaint.neglect=-0.3 complaint.quality=-0.6 reputation=-0.3
vysi 6.83 bad=1.1 complaint.neglect=1.4 complaint.quality=1.9 leaving=1.9 legal=2.0
vysla 6.83 bad=2.0 complaint.neglect=-0.4 complaint.quality=3.2 escalation=-0.4 good=-0.5 growth=-0.3 legal=-0.4 payment.disputed=0.8 payment.query=-0.6 payment.refused=4.0 praise=-0.3
vysled 5.85 bad=-0.8 complaint.cost=-1.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.4 good=4.0 growth=-0.4 leaving=-0.6 legal=-0.5 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.6 payment.sent=-0.3 praise=4.7 reputation=-0.4 urgent=-0.9
vysoci 6.54 complaint.cost=-0.4 complaint.delay=-0.3 good=-0.7 growth=-0.4 leaving=1.2 praise=-0.6 reputation=1.4 urgent=1.8
vyssi 6.54 bad=1.1 complaint.cost=3.6 complaint.delay=-0.4 complaint.quality=-0.6 leaving=-0.5 payment.delayed=-0.3 payment.disputed=4.5
vystav 5.29 bad=1.1 complaint.cost=-0.8 complaint.delay=2.6 complaint.neglect=-0.7 complaint.quality=-0.4 escalation=-0.4 good=-0.3 leaving=1.1 legal=-0.9 payment.disputed=1.1 payment.promised=-0.7 payment.query=3.5 payment.refused=0.5 payment.sent=-0.5 reputation=2.8 urgent=-0.6
vystou 6.83 bad=-1.0 complaint.neglect=-0.4 complaint.quality=-0.7 payment.refused=-0.3
vysvet 5.29 bad=1.5 complaint.cost=2.8 complaint.delay=0.4 escalation=-0.6 growth=-0.6 legal=1.5 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=1.1 payment.promised=-0.4 payment.query=-0.5 payment.sent=-0.5 reputation=-0.7 urgent=-0.4
vytisk 6.32 bad=-0.4 complaint.delay=-0.5 complaint.quality=0.6 leaving=-0.4 payment.promised=-0.3 urgent=1.7
vytyka 6.83 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=0.6 legal=0.9
vyucto 6.14 bad=1.1 complaint.cost=1.5 complaint.delay=-0.6 complaint.neglect=-0.4 good=-0.7 growth=-0.3 leaving=0.7 legal=1.5 meeting.off=-0.4 payment.disputed=3.0 payment.refused=0.8 praise=-0.5 reputation=-0.6
vyzved 6.14 bad=0.8 complaint.cost=1.1 complaint.delay=-0.7 complaint.neglect=1.0 complaint.quality=-0.7 good=-0.8 leaving=2.3 legal=-0.6 meeting.off=-0.4 payment.query=-0.3 payment.refused=-0.3 praise=-0.7
vyzvu 6.32 bad=2.3 complaint.cost=-0.5 complaint.delay=1.3 complaint.neglect=1.2 complaint.quality=-0.7 good=-0.7 leaving=-0.6 legal=4.5 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=1.8 payment.refused=-0.4 praise=-0.7 reputation=-0.3
vyzyva 6.54 bad=1.0 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=1.6 good=-0.4 leaving=0.6 legal=2.1 payment.refused=1.1 praise=-0.3
vzdyck 6.14 bad=0.8 complaint.cost=-0.3 complaint.delay=1.5 complaint.neglect=-0.5 complaint.quality=-1.1 escalation=-0.3 good=-0.6 leaving=0.8 legal=-0.3 payment.refused=0.8 praise=1.2 reputation=-0.4
vzhled 6.83 complaint.quality=1.5 escalation=2.4 good=-0.4 legal=-0.3 payment.delayed=1.7 praise=-0.3
vzit 6.83 bad=-0.9 complaint.neglect=-0.3 complaint.quality=-0.3 good=1.7 meeting.off=1.4 praise=2.1 reputation=-0.4
vzor 6.54 bad=-1.2 complaint.quality=-0.5 good=-0.5 growth=-0.4 leaving=-0.3 legal=-0.8 meeting.off=-0.3 payment.refused=-0.4 praise=-0.4
vzorni 6.83 bad=0.3 complaint.quality=0.6 leaving=2.4
web 4.75 bad=-0.6 complaint.cost=0.4 complaint.delay=1.3 complaint.neglect=-2.1 complaint.quality=-0.4 escalation=-1.0 good=2.1 growth=3.2 legal=-0.6 meeting.off=-0.9 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.7 payment.refused=0.8 payment.sent=-0.8 praise=0.6 reputation=-0.6 urgent=-0.7
webu 5.53 bad=0.9 complaint.cost=1.0 complaint.neglect=0.4 complaint.quality=-0.5 escalation=1.0 good=-0.9 growth=-0.8 leaving=0.4 legal=-1.1 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=0.3 payment.sent=-0.4 praise=-0.8 reputation=-1.1 urgent=-0.5
z 3.13 complaint.cost=-0.6 complaint.delay=1.5 complaint.neglect=0.8 complaint.quality=1.6 escalation=-1.9 good=-0.7 growth=-1.5 leaving=2.3 legal=0.5 meeting.off=-1.4 payment.delayed=-0.9 payment.disputed=-1.6 payment.promised=-1.2 payment.query=-1.0 payment.refused=1.8 payment.sent=1.0 praise=0.9 reputation=1.2
za 2.90 bad=1.7 complaint.cost=6.2 complaint.delay=-2.2 complaint.neglect=-1.7 complaint.quality=3.7 escalation=-0.9 good=-0.4 growth=-1.5 legal=-2.4 meeting.off=-1.7 payment.promised=0.7 payment.refused=2.9 payment.sent=-0.5 reputation=-1.0
zacatk 6.54 bad=-0.8 complaint.cost=-0.9 complaint.delay=0.3 complaint.quality=-0.7 good=1.3 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.5 payment.refused=-1.0 praise=1.2 reputation=-0.4
zachra 6.83 bad=-1.2 complaint.quality=-0.9 good=1.8 leaving=-0.3 payment.disputed=-0.4 payment.refused=-0.4 praise=2.0
zacina 6.54 bad=1.5 complaint.cost=-0.5 complaint.delay=3.8 complaint.neglect=1.5 complaint.quality=-1.0 good=-0.3 meeting.off=-0.6 payment.delayed=-0.3 reputation=1.4
zacit 6.83 bad=-0.6 complaint.cost=-0.3 complaint.quality=0.6 good=1.7 praise=1.6
zadam 6.54 complaint.delay=1.4 complaint.neglect=0.6 escalation=2.4 good=-0.4 leaving=-0.5 praise=-0.3 reputation=-0.4
zadame 6.54 bad=0.9 complaint.delay=-0.3 complaint.quality=1.2 good=-0.6 growth=-0.3 leaving=1.8 legal=1.3 payment.query=6.1 praise=-0.4
zadna 6.54 complaint.delay=-0.3 complaint.neglect=0.6 complaint.quality=1.2 leaving=-0.5 legal=0.5 payment.refused=1.9
zadni 6.83 bad=-1.0 complaint.quality=1.2 good=0.5 praise=0.7 reputation=-0.5
zaevid 6.83 bad=-0.9 complaint.delay=-0.6 complaint.quality=-0.4 good=-0.4 praise=-0.3
zahrad 5.98 bad=-0.3 complaint.cost=-0.3 complaint.delay=0.9 complaint.neglect=-0.6 complaint.quality=-0.9 good=1.1 growth=0.7 leaving=1.5 legal=-0.6 payment.refused=-0.4 payment.sent=0.9 praise=1.2 reputation=0.8
zajit 6.83 complaint.cost=2.0 complaint.quality=1.3 payment.refused=1.2
zakazk 6.14 bad=1.7 complaint.cost=2.1 complaint.delay=2.3 complaint.neglect=-0.3 complaint.quality=1.1 escalation=1.2 good=-0.7 growth=-0.3 leaving=-0.5 legal=-0.3 meeting.off=-0.3 payment.delayed=0.3 payment.disputed=2.2 payment.promised=1.1 payment.refused=-0.8 payment.sent=-0.4 praise=-0.6 reputation=-0.3 urgent=0.8
zakazn 5.29 bad=-2.6 complaint.delay=-0.4 complaint.quality=-1.0 escalation=-0.3 good=-1.1 growth=-0.5 leaving=-1.0 legal=-0.9 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.5 payment.refused=0.4 payment.sent=-0.4 praise=-1.2 reputation=-1.4 urgent=-0.4
zaklad 6.32 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.6 escalation=2.0 good=-0.8 leaving=0.7 legal=0.9 meeting.off=-0.5 payment.refused=-0.5 praise=-0.8 reputation=1.6
zakon 6.83 complaint.delay=-0.5 complaint.neglect=1.3 complaint.quality=-0.5 legal=1.5
zakoni 6.32 bad=1.3 complaint.delay=2.2 complaint.neglect=1.1 complaint.quality=1.4 legal=3.1 payment.refused=-0.5 payment.sent=-0.4 reputation=-0.3
zalezi 6.83 complaint.neglect=1.5 complaint.quality=0.6 good=-0.8 growth=-0.4 praise=-0.4 reputation=1.9
zalobu 5.98 bad=1.1 complaint.cost=-0.4 complaint.delay=1.3 complaint.neglect=-0.6 complaint.quality=0.6 escalation=-0.3 good=-1.4 growth=-0.4 leaving=-0.5 legal=3.7 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.4 payment.sent=-0.4 praise=-1.2 reputation=-0.5 urgent=-0.6
zaloha 6.83 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=1.3 leaving=1.2 meeting.off=-0.4 payment.delayed=2.5 payment.promised=1.7
zaloho 6.83 bad=-0.9 complaint.cost=-0.6 complaint.delay=-0.4 complaint.quality=-0.4 good=-0.6 growth=-0.3 leaving=-0.3 payment.query=1.8 praise=-0.4
zalohu 5.22 bad=-0.8 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=-0.5 complaint.quality=-1.5 escalation=-0.3 good=-0.9 growth=-0.4 leaving=-1.0 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-1.6 payment.query=3.6 payment.sent=5.5 praise=-0.7 urgent=-0.7
zalohy 6.54 bad=0.3 complaint.quality=-0.6 good=-0.5 growth=-0.4 leaving=-0.4 legal=2.2 payment.query=-0.3 payment.refused=-0.5 payment.sent=1.9 praise=-0.5 reputation=-0.4
zaloze 6.83 bad=-1.0 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-1.0 good=-1.0 payment.sent=-0.3 praise=-0.8
zaluje 6.32 bad=-1.0 complaint.neglect=-0.6 complaint.quality=-0.8 good=-0.6 leaving=-0.3 legal=-0.5 meeting.off=-0.4 payment.refused=-0.3 praise=-0.5 reputation=-0.4
zamere 6.83 bad=-0.5 complaint.delay=-0.5 complaint.quality=-0.3 good=-0.5 meeting.off=1.6 payment.sent=1.9 praise=-0.4
zamest 6.32 bad=-1.0 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.5 leaving=-0.7 legal=-0.6 meeting.off=-0.8 praise=-0.4 reputation=-0.4
zamitl 6.83 complaint.neglect=-0.4 complaint.quality=0.6 good=-0.3 legal=0.7
zapis 6.32 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=-0.9 good=-0.5 growth=-0.3 leaving=-0.5 legal=1.3 payment.refused=-0.3 praise=-0.4 reputation=-0.4
zaplac 5.73 bad=-1.0 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=0.3 escalation=-0.4 growth=1.4 leaving=-0.6 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.6 payment.query=1.1 payment.sent=6.7 reputation=-0.4 urgent=-0.5
zaplat 4.84 bad=-2.0 complaint.cost=-0.5 complaint.delay=-1.8 complaint.neglect=-1.4 complaint.quality=-1.0 escalation=-0.5 good=-2.2 growth=-1.3 leaving=-2.1 legal=-0.8 meeting.off=-1.6 payment.delayed=3.0 payment.disputed=2.0 payment.promised=7.2 payment.query=0.4 payment.refused=2.8 payment.sent=2.9 praise=-1.9 reputation=-1.4 urgent=-0.9
zapoct 6.83 bad=-0.4 complaint.quality=-0.4 good=-0.3 growth=-0.4
zapomn 6.54 bad=0.3 complaint.cost=1.4 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.7 meeting.off=2.3 payment.delayed=-0.4 payment.disputed=1.1 payment.refused=1.3 praise=-0.5 urgent=1.9
zari 5.36 complaint.cost=-0.8 complaint.delay=1.0 complaint.neglect=-1.1 complaint.quality=-0.5 escalation=-0.4 good=-1.0 growth=-0.6 leaving=-1.1 legal=-0.7 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=1.8 payment.promised=2.3 payment.query=1.1 payment.refused=0.9 payment.sent=-0.5 praise=-1.1 reputation=-1.1 urgent=-0.6
zase 5.63 bad=2.7 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=2.1 complaint.quality=3.7 escalation=-0.4 good=-0.8 growth=-0.5 legal=-0.6 meeting.off=0.3 payment.delayed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=0.9 payment.sent=-0.4 praise=-0.7 reputation=0.8 urgent=-0.5
zaseda 6.83 complaint.quality=0.6 good=-0.4 meeting.off=1.8 payment.refused=0.9
zasila 6.83 bad=-1.2 complaint.quality=-0.5 leaving=-0.5 legal=-0.6 meeting.off=-0.5 payment.refused=-0.4
zaslan 6.32 bad=1.3 complaint.cost=0.7 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.0 good=-0.7 growth=-0.4 leaving=-0.4 meeting.off=-0.6 payment.delayed=-0.5 payment.promised=-0.4 payment.query=-0.3 payment.refused=0.9 payment.sent=-0.4 praise=-0.6 reputation=-0.4 urgent=1.4
zaslou 6.54 bad=-1.5 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=-0.8 good=2.3 growth=-0.4 leaving=-0.4 payment.sent=2.3 praise=2.4 reputation=-1.1
zasmal 6.83 complaint.neglect=0.8 complaint.quality=-0.6 escalation=1.5 good=0.6 praise=0.6 reputation=1.4
zastav 6.54 complaint.neglect=2.0 complaint.quality=-0.6 good=2.3 growth=1.2 legal=-0.3 meeting.off=-0.7 payment.delayed=-0.4 payment.refused=1.5 praise=2.5 reputation=-0.4
zastup 5.36 bad=1.4 complaint.cost=0.9 complaint.delay=-1.0 complaint.quality=2.6 escalation=1.8 good=-1.7 growth=-0.6 leaving=-1.1 legal=2.8 meeting.off=-0.8 payment.delayed=1.1 payment.disputed=2.6 payment.promised=-0.5 payment.query=-0.4 payment.sent=-0.3 praise=-1.6 reputation=-1.0 urgent=1.7
zateka 6.83 bad=0.7 complaint.neglect=0.9 complaint.quality=1.7 escalation=1.3 leaving=-0.3 payment.refused=0.9
zatim 4.37 bad=0.4 complaint.cost=-0.9 complaint.delay=-0.5 complaint.neglect=2.3 good=-1.3 growth=-0.6 leaving=2.1 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.refused=-0.6 praise=-0.9 reputation=1.3 urgent=-0.4
zavady 6.83 bad=1.2 complaint.cost=-0.4 complaint.quality=-0.5 payment.query=-0.5 payment.refused=1.1
zaver 6.83 complaint.quality=-0.3 good=-0.4 praise=-0.4 reputation=0.9
zaverk 6.83 bad=0.7 complaint.quality=2.0 good=-0.7 growth=-0.5 leaving=0.7 payment.disputed=-0.9 praise=-0.5
zavira 6.14 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=-1.0 good=-0.6 growth=-0.5 leaving=1.6 legal=-0.4 meeting.off=-0.4 payment.refused=-0.4 praise=-0.6 reputation=0.5 urgent=2.3
zaviro 6.83 bad=-1.0 complaint.quality=-0.5 good=0.5 leaving=-0.3 meeting.off=1.2 praise=0.7
zavola 6.32 bad=0.8 complaint.cost=-0.4 complaint.neglect=0.7 complaint.quality=1.2 escalation=2.0 good=-0.8 leaving=-0.5 legal=-0.4 meeting.off=0.4 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.8 reputation=-0.4 urgent=4.4
zavrel 6.83 bad=-0.5 complaint.quality=-0.5 good=-0.3
zavren 6.32 bad=-1.4 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.7 leaving=-1.0 meeting.off=-0.4 payment.delayed=1.8 payment.promised=-0.4 praise=-0.7 reputation=-0.4
zazalu 6.83 bad=-0.5 complaint.quality=-0.4 good=-0.5 growth=-0.3 praise=-0.4
zbozi 6.83 bad=-0.5 complaint.quality=-0.3
zbytek 5.36 complaint.cost=2.8 complaint.neglect=-1.0 complaint.quality=-1.6 escalation=-0.4 good=-1.6 growth=-0.7 leaving=-1.1 meeting.off=-0.9 payment.delayed=2.4 payment.disputed=2.7 payment.query=-0.6 payment.refused=1.4 payment.sent=-0.8 praise=-1.3 reputation=-0.8 urgent=-0.4
zbyvaj 6.83 legal=0.8 payment.delayed=-0.3 payment.refused=1.2
zda 6.14 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=0.9 good=-0.4 leaving=-0.5 legal=2.3 payment.delayed=-0.4 payment.promised=-0.3 payment.query=4.0 payment.refused=-0.3 payment.sent=-0.7 praise=-0.4 reputation=2.3
zdanit 6.83 bad=-0.7 complaint.quality=-0.4 payment.query=2.2
zdravi 5.53 bad=-1.4 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-1.7 good=-1.3 growth=-0.5 leaving=1.2 legal=-0.5 meeting.off=-0.6 payment.delayed=0.9 payment.promised=1.8 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.5 praise=-1.3 reputation=-0.6 urgent=-0.4
ze 3.12 bad=0.7 complaint.cost=-0.6 complaint.neglect=5.3 complaint.quality=3.1 escalation=-0.8 good=0.8 growth=-0.3 leaving=2.2 legal=-0.6 meeting.off=-2.1 payment.delayed=-0.7 payment.disputed=0.3 payment.promised=-2.0 payment.query=0.5 payment.sent=-0.8 praise=1.0 reputation=0.9 urgent=-1.2
zemano 6.83 legal=0.5
zene 6.83 bad=0.8 complaint.delay=0.6 complaint.neglect=0.8 complaint.quality=1.0 escalation=1.4 good=-0.5 meeting.off=1.3 praise=-0.5 urgent=1.8
zepta 6.54 bad=1.6 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-1.2 escalation=-0.7 good=-0.9 leaving=-0.5 legal=-0.4 meeting.off=-1.0 payment.refused=-0.6 praise=-0.6 reputation=3.8
zitra 4.75 bad=-1.5 complaint.cost=-1.2 complaint.delay=0.6 complaint.neglect=-0.6 complaint.quality=-1.9 escalation=-0.7 good=-0.4 growth=-0.9 leaving=-1.4 meeting.off=1.0 payment.delayed=1.5 payment.disputed=-1.1 payment.promised=4.9 payment.query=-1.6 payment.refused=-1.1 payment.sent=2.0 urgent=5.1
zitrej 6.32 complaint.delay=0.5 complaint.neglect=0.8 complaint.quality=-0.5 good=-0.5 leaving=-0.3 legal=-0.3 meeting.off=2.9 payment.delayed=-0.6 payment.promised=-0.5 payment.sent=-0.3 praise=-0.5 reputation=-0.4 urgent=2.5
zitrek 6.83 bad=-1.1 complaint.delay=-0.8 complaint.neglect=-0.3 good=-0.4 leaving=-0.5 meeting.off=2.7 urgent=2.2
zitrka 6.54 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.4 good=-0.7 legal=1.0 payment.promised=1.3 payment.sent=2.2 praise=-0.7 urgent=1.5
zivnos 6.83 bad=0.6 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.5 leaving=1.0 legal=1.6 payment.refused=-0.3 praise=-0.5 reputation=1.5
zjisti 6.83 bad=0.6 complaint.quality=1.0 good=-0.6 praise=-0.6
zklama 6.83 bad=1.6 complaint.cost=0.5 complaint.neglect=-0.5 good=-1.3 growth=-0.3 leaving=-0.3 payment.sent=-0.3 praise=-1.0 reputation=-0.4
zkouse 6.83 bad=-0.5 complaint.quality=-0.3
zkrach 6.54 bad=-0.9 complaint.cost=-0.4 complaint.quality=-0.6 good=-0.4 leaving=-0.8 legal=-0.3 praise=-0.4
zkusen 6.32 bad=2.5 complaint.cost=1.9 complaint.delay=3.6 complaint.neglect=2.6 complaint.quality=2.3 good=-0.5 growth=-0.3 leaving=0.7 meeting.off=-0.3 praise=-0.4 reputation=4.5
zkusim 6.54 complaint.quality=0.7 good=-0.7 growth=-0.6 leaving=1.2 praise=-0.4
zlomil 6.83 complaint.quality=0.4 good=-0.4 leaving=-0.4 legal=1.0 meeting.off=1.5
zmeny 6.54 bad=-0.9 complaint.quality=-0.5
zminil 6.83 bad=-1.3 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.7 leaving=-0.4 payment.query=-0.4 reputation=-0.4
znaji 6.83 bad=1.3 complaint.delay=2.0 complaint.neglect=1.8 complaint.quality=0.8 escalation=2.2 good=-0.3 reputation=1.0
znaku 6.83 bad=-0.7 complaint.quality=-0.3 meeting.off=-0.3 reputation=-0.3
znalec 6.54 bad=1.0 complaint.quality=2.3 good=-0.3 leaving=-0.9 legal=3.3 payment.refused=0.9
znamen 6.32 bad=-1.0 complaint.cost=1.4 complaint.delay=-0.8 complaint.neglect=-0.8 complaint.quality=-0.9 good=-0.7 leaving=0.8 legal=-0.6 meeting.off=-0.4 payment.refused=-0.4 praise=-0.7 reputation=-0.4
znate 6.83 bad=0.7 complaint.quality=-0.5 good=-0.6 growth=1.3 leaving=1.9 legal=-0.5 payment.disputed=-0.3 payment.refused=-0.3 praise=-0.4
znela 6.83 bad=1.1 complaint.delay=1.0 complaint.neglect=-0.6 complaint.quality=-0.5 leaving=1.1 payment.refused=1.0
zneni 4.79 leaving=-0.5 legal=-0.3 reputation=-0.4
znovu 5.44 bad=-1.1 complaint.cost=-1.2 complaint.delay=-1.1 complaint.quality=-0.3 escalation=-0.5 good=1.0 growth=2.6 leaving=-1.2 legal=-0.6 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=0.5 payment.promised=-0.6 payment.query=1.4 payment.refused=-0.8 payment.sent=-0.4 reputation=0.4 urgent=-0.5
zpacka 6.54 bad=1.4 complaint.cost=-0.5 complaint.neglect=-0.4 complaint.quality=2.8 escalation=2.2 good=-0.5 legal=0.8 payment.disputed=-0.3 payment.refused=0.9 praise=-0.5 reputation=0.5
zpatky 6.32 bad=-1.5 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.9 good=0.8 growth=-0.4 leaving=-0.4 legal=-0.6 payment.refused=-0.4 payment.sent=-0.3 praise=1.0 reputation=-0.5
zpet 6.32 bad=-0.7 complaint.cost=-0.5 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.6 growth=-0.4 meeting.off=1.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.query=1.5 payment.sent=1.3 praise=-0.3
zpozde 6.32 bad=-1.7 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-0.9 escalation=-0.3 good=0.8 growth=-0.4 leaving=-0.7 legal=-0.8 meeting.off=-0.4 payment.delayed=4.5 payment.disputed=-0.4 payment.promised=1.5 payment.refused=-0.3 payment.sent=-0.3 praise=0.9
zpraco 6.83 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=-0.4 good=-0.3 leaving=0.7
zprava 6.32 bad=-1.0 complaint.cost=-0.3 complaint.delay=1.6 complaint.neglect=1.0 complaint.quality=-0.9 good=-0.5 leaving=-0.7 legal=-0.5 payment.delayed=-0.3 payment.refused=-0.8 praise=-0.4 reputation=-0.3 urgent=-0.4
zpravo 6.32 bad=-0.4 complaint.neglect=-0.3 complaint.quality=0.5 leaving=-0.3 payment.refused=-0.3 reputation=-0.4
zpravu 6.32 bad=-1.3 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.5 leaving=-0.4 meeting.off=-0.5 payment.refused=-0.5 praise=-0.5
zpravy 6.32 bad=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.0 good=1.3 growth=-0.5 legal=-0.6 meeting.off=-0.3 payment.query=-0.5 payment.refused=-0.4 payment.sent=2.9 praise=1.7 reputation=1.5
zrusen 6.83 bad=-0.6 good=-0.3
zrusi 6.83 bad=-0.5
zrusil 6.14 bad=-0.6 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=0.6 complaint.quality=-1.3 good=0.9 growth=-0.4 legal=-0.4 meeting.off=-0.4 payment.refused=0.6 praise=1.1 reputation=-0.6
zrusit 6.54 bad=-1.2 complaint.quality=-0.8 leaving=-0.7 meeting.off=2.4 reputation=-0.4
ztrace 6.83 bad=1.3 complaint.neglect=1.5 complaint.quality=2.6 escalation=1.3 legal=1.5 urgent=1.7
zustal 6.54 bad=0.6 complaint.cost=0.9 complaint.neglect=1.1 complaint.quality=0.8 leaving=1.2 legal=0.3 praise=0.7
zustan 5.98 bad=1.3 complaint.cost=3.9 complaint.delay=-0.6 complaint.neglect=0.6 complaint.quality=0.6 escalation=1.6 good=-1.5 growth=-0.7 leaving=-0.7 legal=-0.5 payment.disputed=-0.4 payment.query=-0.5 praise=-1.0 reputation=3.0
zustav 5.53 complaint.cost=-0.5 complaint.delay=0.7 complaint.quality=0.4 escalation=1.2 good=-1.5 growth=-0.6 legal=-0.8 meeting.off=-0.5 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.3 payment.refused=2.6 payment.sent=-0.3 praise=-1.3 reputation=-0.7 urgent=-0.4
zvedne 6.83 bad=0.9 complaint.delay=3.8 complaint.neglect=-0.4 escalation=1.5 leaving=1.3 praise=-0.3 urgent=1.1
zvedno 6.83 bad=-0.9 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.3 payment.refused=-0.5
zvladl 5.98 bad=-2.2 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-1.3 good=3.2 growth=0.6 leaving=-0.8 legal=-0.6 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=-0.5 praise=3.4 reputation=-0.4
zvladn 5.85 bad=-1.6 complaint.cost=0.9 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-1.2 good=-0.4 growth=-0.5 legal=-0.6 meeting.off=2.7 payment.delayed=1.2 payment.disputed=-0.4 payment.promised=-0.5 payment.query=1.0 payment.refused=-0.5 praise=-0.3 reputation=-0.5 urgent=2.1
zvlast 6.83 bad=0.9 complaint.cost=1.6 complaint.neglect=-0.5 complaint.quality=2.1 leaving=1.5 payment.disputed=1.7 payment.refused=-0.6
