# Made by tools/train out of 4263 labelled texts; change them,
# not this.  heed-lexicon(5) tells what the numbers are.
language en

[figures]
negative-from -1.1

[trained]
* bad=-0.65 complaint.cost=-1.95 complaint.delay=-3.01 complaint.neglect=-3.07 complaint.quality=-1.43 escalation=-3.64 good=-1.21 growth=-2.27 leaving=-2.74 legal=-3.04 meeting.off=-1.53 payment.delayed=-3.12 payment.disputed=-2.92 payment.promised=-3.44 payment.query=-3.26 payment.refused=-2.58 payment.sent=-2.44 praise=-1.92 reputation=-2.81 urgent=-2.82
!a 4.37 bad=-0.8 complaint.cost=1.0 complaint.delay=2.0 complaint.neglect=2.5 complaint.quality=0.4 escalation=1.1 good=2.1 growth=1.7 legal=-1.7 meeting.off=-1.3 payment.delayed=-1.8 payment.disputed=2.1 payment.promised=-1.0 payment.query=2.3 payment.refused=3.8 payment.sent=-0.9 praise=5.1 reputation=0.6
!able 7.28 bad=-1.1 complaint.quality=-0.6 good=-0.8 leaving=-0.7 meeting.off=3.6 payment.refused=-0.6 payment.sent=1.3 reputation=-1.3
!about 5.99 complaint.cost=-1.0 complaint.delay=-0.4 escalation=1.1 good=-2.5 growth=-0.3 leaving=-0.8 legal=0.5 meeting.off=2.4 payment.delayed=-0.3 payment.disputed=1.0 payment.promised=1.0 payment.query=1.7 payment.sent=-0.3 praise=0.8 reputation=-0.7
!accept 7.57 bad=1.1 complaint.cost=1.2 complaint.delay=-1.1 complaint.neglect=-0.6 complaint.quality=0.5 good=-0.5 leaving=-0.7 legal=1.1 meeting.off=-0.5 payment.disputed=2.1 payment.promised=-0.5 payment.refused=1.3 praise=-0.5 reputation=1.4 urgent=1.8
!access 7.28 bad=2.3 good=-1.3
!accoun 8.26 bad=0.9 complaint.cost=0.7 complaint.neglect=0.6 complaint.quality=-0.6 leaving=0.9 payment.refused=0.9 reputation=-0.4
!accura 8.26 bad=2.0 complaint.neglect=2.7 good=-1.3 leaving=1.0
!activa 8.26 bad=1.4 good=-0.9
!adjust 8.26 bad=1.4 complaint.cost=0.9 escalation=1.1 good=-1.3 growth=-0.4
!affect 8.26 bad=-2.8
!after 7.16 bad=1.8 complaint.cost=0.7 complaint.delay=1.7 complaint.neglect=0.9 complaint.quality=-0.6 escalation=-0.4 good=-1.5 leaving=1.3 legal=-0.3 meeting.off=1.0 payment.delayed=-0.4 payment.promised=-0.3 praise=-0.8 reputation=-0.7
!again 7.75 bad=-1.2 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.8 good=-0.6 leaving=-0.5 legal=-0.5 meeting.off=-0.7 payment.query=-0.3 payment.refused=0.4 reputation=-0.4
!agains 7.97 complaint.cost=1.7 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-0.7 leaving=0.8 legal=-0.4 payment.refused=-0.3 reputation=-0.7
!alarme 8.26 bad=-1.4 good=-0.7
!all 6.10 bad=1.4 complaint.delay=0.9 complaint.neglect=0.7 escalation=1.7 growth=-0.3 leaving=0.3 legal=0.7 meeting.off=0.9 payment.delayed=-0.6 payment.disputed=1.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=0.6 praise=1.7 urgent=-0.3
!allow 8.26 bad=1.2 good=-0.8
!altern 8.26 bad=1.3 good=-0.5 legal=0.6
!always 8.26 bad=0.7 good=0.4
!amp 8.26 bad=-0.7 good=2.0
!an 6.65 bad=-1.7 complaint.delay=-0.9 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=0.8 growth=-0.4 leaving=-0.4 payment.delayed=0.9 payment.disputed=3.4 payment.query=-0.3 payment.sent=0.9 praise=-0.5
!and 5.43 bad=1.3 complaint.cost=1.6 complaint.delay=-1.0 complaint.neglect=1.5 complaint.quality=-1.0 escalation=-0.6 good=1.7 growth=0.4 leaving=-0.7 legal=1.3 meeting.off=-0.9 payment.delayed=-0.9 payment.disputed=2.6 payment.promised=0.5 payment.query=2.3 payment.refused=1.9 payment.sent=-0.7 reputation=-0.8 urgent=-0.5
!anothe 7.57 good=0.3 praise=1.1
!answer 6.59 bad=1.9 complaint.cost=0.8 complaint.neglect=2.9 complaint.quality=-0.9 escalation=2.2 good=-2.2 leaving=-0.4 legal=1.1 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.5 payment.refused=-0.7 praise=-0.8 reputation=0.9
!any 5.41 bad=1.1 complaint.delay=0.7 complaint.neglect=1.3 complaint.quality=-1.2 good=-0.7 meeting.off=1.3 payment.delayed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-1.6 payment.sent=-0.4 praise=0.3 reputation=-0.3 urgent=-0.5
!anybod 7.97 bad=-1.1 complaint.neglect=-0.5 good=0.7 leaving=-0.5 legal=0.4 payment.refused=0.7 praise=0.9 reputation=-0.4
!anyone 7.28 bad=1.2 complaint.cost=1.6 complaint.neglect=1.3 complaint.quality=-0.8 escalation=1.7 good=-1.6 leaving=-1.2 legal=-0.8 meeting.off=1.5 payment.delayed=0.7 payment.query=0.9 praise=-0.6 reputation=-0.4
!anythi 6.22 bad=1.9 complaint.cost=-1.0 complaint.delay=0.4 complaint.neglect=0.5 complaint.quality=1.6 escalation=-0.4 legal=1.4 meeting.off=-0.6 payment.delayed=0.7 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.3 payment.refused=1.6 payment.sent=-0.3 reputation=-1.1
!anywhe 7.75 bad=-1.3 complaint.cost=-0.3 complaint.quality=-0.6 escalation=0.3 leaving=-0.4 payment.disputed=-0.4 payment.refused=0.7
!apart 8.26 complaint.quality=0.5 good=1.0 legal=0.9
!apex 7.75 bad=0.8 good=0.7
!approp 8.26 bad=-0.3 good=1.3
!approv 7.57 bad=2.2 complaint.cost=1.7 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.5 escalation=1.7 good=-1.6 leaving=-0.4 meeting.off=-0.4 payment.disputed=1.6 payment.query=-0.4 payment.refused=1.1 praise=-0.5 reputation=-0.8
!are 7.57 bad=0.6 complaint.cost=1.3 complaint.quality=-1.2 good=-0.6 leaving=-0.7 payment.refused=1.2 praise=0.4
!argume 8.26 complaint.cost=1.3 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.7 leaving=1.9 payment.disputed=1.7 payment.sent=1.2 praise=-0.5
!as 5.99 bad=1.0 complaint.cost=0.5 complaint.delay=1.2 complaint.neglect=1.6 complaint.quality=-0.6 escalation=-0.5 good=-1.6 leaving=-0.7 legal=-0.3 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.query=1.2 payment.refused=-0.9 praise=-0.7 reputation=-0.8 urgent=1.0
!ask 7.75 bad=-1.0 complaint.cost=-0.5 complaint.delay=-0.3 complaint.quality=-1.4 escalation=0.4 growth=1.3 leaving=-0.4 meeting.off=0.8 payment.refused=-0.5 praise=1.0 reputation=-0.4
!asked 7.57 bad=1.0 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.9 good=0.5 leaving=-0.4 meeting.off=-0.3 payment.disputed=2.9 payment.promised=1.1 payment.query=-0.4 payment.refused=-1.2 praise=0.4
!asking 7.97 complaint.cost=-0.4 good=-1.1 leaving=-0.3 payment.delayed=2.9 payment.query=1.1 reputation=-0.3
!at 5.92 bad=-1.0 complaint.cost=-0.6 complaint.neglect=1.5 complaint.quality=-1.7 escalation=-0.7 good=1.7 growth=-0.5 leaving=2.1 legal=-0.6 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=1.0 payment.promised=-0.3 payment.query=-0.5 payment.refused=1.6 payment.sent=-0.4 praise=4.2 urgent=-0.5
!automa 7.97 good=0.8
!availa 7.41 bad=0.8 good=1.3
!avoid 8.26 good=-0.8
!back 7.06 bad=1.9 complaint.cost=-0.3 complaint.delay=0.7 complaint.neglect=3.2 good=-0.6 growth=-0.4 leaving=0.6 legal=-0.4 meeting.off=-0.5 praise=-0.6 reputation=1.3 urgent=-0.3
!backgr 8.26 bad=-1.2 good=1.5
!bad 6.79 bad=-3.5 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-0.8 good=5.4 leaving=-0.4 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=-1.3 praise=4.2 reputation=-0.3
!balanc 8.26 complaint.quality=0.5 good=1.0 leaving=1.1 legal=1.1 meeting.off=-0.3 payment.refused=1.0 praise=1.3 reputation=0.9
!batter 8.26 good=0.4
!be 4.99 bad=1.2 complaint.cost=1.1 complaint.delay=1.2 complaint.neglect=0.7 complaint.quality=0.7 good=-0.7 growth=-1.2 leaving=4.2 meeting.off=4.6 payment.delayed=-1.0 payment.disputed=-1.3 payment.promised=-0.6 payment.query=-0.6 payment.refused=2.0 payment.sent=-0.5 praise=-1.5 reputation=4.3 urgent=-0.9
!bean 8.26 bad=0.7 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=2.0 good=-0.4 legal=0.8 payment.refused=1.9 praise=-0.4 reputation=1.1
!beat 7.97 bad=-0.8 good=1.4
!becaus 7.57 bad=-1.1 complaint.quality=-0.5 good=-0.6 praise=0.8
!been 6.47 bad=1.3 complaint.cost=-0.8 complaint.delay=1.0 complaint.neglect=-0.7 complaint.quality=1.8 escalation=0.8 good=1.1 growth=-0.5 leaving=0.8 legal=1.3 meeting.off=-0.4 payment.delayed=0.8 payment.refused=-0.5 payment.sent=0.9 praise=-0.4 reputation=0.4
!before 7.06 bad=-1.2 complaint.cost=-1.0 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=1.5 good=0.4 leaving=-0.7 legal=-0.3 meeting.off=-0.5 payment.delayed=2.0 payment.disputed=1.6 payment.promised=1.9 payment.query=0.7 praise=-0.6 reputation=-0.6
!behind 8.26 bad=0.3 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=0.7 escalation=1.1 payment.refused=1.3
!being 6.87 bad=-0.6 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=2.1 complaint.quality=0.7 good=1.9 growth=-0.3 legal=-0.4 payment.refused=0.6 praise=0.6 reputation=0.7
!believ 7.16 bad=0.8 complaint.cost=-0.6 complaint.neglect=1.3 escalation=1.3 good=0.6 leaving=-0.6 payment.disputed=-0.3 payment.refused=0.8 praise=0.5
!best 7.97 bad=1.6 good=-1.1
!better 7.57 bad=-2.2 complaint.cost=1.0 complaint.quality=0.9 good=3.9
!betwee 8.26 complaint.quality=-0.3 good=0.4 legal=2.6 payment.delayed=-0.8
!big 6.79 bad=-1.6 good=-0.4
!bill 8.26 bad=0.6 complaint.cost=-0.3 complaint.quality=-0.5 good=-0.4 meeting.off=-0.7 payment.delayed=-0.6 payment.promised=-0.4 payment.query=3.3 payment.refused=1.3
!black 8.26 bad=-0.4 complaint.cost=0.8 complaint.neglect=1.2 complaint.quality=-0.6 good=-0.4 leaving=-0.4 praise=-0.4 reputation=0.7
!both 7.97 bad=0.6 complaint.cost=-0.4 complaint.quality=1.1 good=-0.3 growth=-0.3 leaving=0.8 payment.disputed=-0.3 payment.query=1.8
!bother 7.28 bad=-0.6 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=0.8 good=2.6 growth=2.0 leaving=-0.4 payment.refused=1.1 praise=-0.9
!braine 7.97 bad=-1.4 complaint.cost=-0.3 good=2.6 growth=2.3 leaving=-0.4 praise=1.8
!break 8.26 good=0.9
!bring 8.26 bad=-0.7 good=-0.7
!budget 8.26 bad=-0.9 complaint.cost=1.1 complaint.neglect=-0.3 complaint.quality=-0.4 leaving=1.5 payment.delayed=-0.4
!bulky 8.26 bad=-0.3 good=-1.2
!busine 8.26 complaint.quality=1.5 leaving=0.8 payment.refused=-0.4 reputation=1.2
!busy 8.26 bad=0.7
!button 7.97 bad=2.5 good=-1.3
!buy 6.79 bad=2.8 good=-0.6
!buying 7.97 bad=0.4 complaint.cost=1.2 complaint.neglect=0.9 complaint.quality=-0.3 good=-0.6 leaving=-0.4 payment.disputed=1.2 payment.promised=1.4 payment.refused=-0.5
!by 7.28 bad=-0.5 complaint.cost=-0.3 complaint.delay=1.3 complaint.quality=-0.5 leaving=1.1
!call 7.57 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=1.7 complaint.quality=-0.8 escalation=0.7 good=0.6 leaving=-0.6 legal=-0.5 meeting.off=3.2 praise=1.0 reputation=-0.3
!called 7.97 bad=-2.6 complaint.neglect=1.3 complaint.quality=-0.5 good=1.5 legal=-0.3 payment.disputed=1.2 payment.refused=-0.4
!calls 7.75 bad=0.8 complaint.cost=0.5 complaint.delay=-0.6 complaint.neglect=2.2 escalation=0.9 good=-0.8 leaving=-0.4 legal=1.1 payment.refused=-0.3 praise=-0.5 reputation=0.5
!came 7.97 bad=0.8 complaint.delay=-0.6 complaint.neglect=1.9 leaving=0.7 payment.refused=-0.4 praise=-0.4 reputation=0.7
!camera 7.06 bad=-0.3
!can 6.87 bad=2.4 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=2.4 good=-1.3 leaving=1.5 meeting.off=-0.5 payment.delayed=-0.5 praise=-0.4 urgent=2.5
!card 8.26 bad=-0.6 complaint.delay=1.2 good=-0.4 leaving=1.2
!care 7.75 bad=-1.2 good=1.8
!carry 8.26 bad=1.2 good=-0.5
!case 7.97 bad=1.3 complaint.cost=-0.3 complaint.neglect=1.8 complaint.quality=-0.4 escalation=2.2 good=-0.4 legal=-0.4 payment.refused=-0.5
!catch 8.26 bad=-0.8 complaint.delay=-0.3 meeting.off=1.8 payment.query=1.1
!cd 7.75 good=1.2
!change 6.96 complaint.cost=-0.6 complaint.delay=-0.7 complaint.quality=-1.0 escalation=-0.4 good=-0.4 growth=-0.3 leaving=-0.5 legal=-0.8 payment.disputed=-0.3 payment.query=0.6 payment.refused=-0.9 praise=-0.9 reputation=-0.5
!charge 7.57 bad=2.1 complaint.cost=1.3 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.9 good=-1.0 leaving=-0.9 legal=-0.4 meeting.off=-0.5 payment.disputed=2.1 payment.refused=0.4 praise=-0.5 reputation=1.7
!cheap 7.75 bad=-0.5 complaint.cost=1.7 complaint.delay=-0.3 complaint.neglect=-0.4 good=2.5 growth=1.5 praise=1.3
!cheque 7.97 bad=0.6 complaint.cost=1.2 complaint.neglect=0.4 complaint.quality=-0.7 escalation=1.4 good=-0.5 leaving=-0.8 payment.refused=1.6 reputation=1.1
!choice 8.26 bad=1.3 good=-0.6
!close 7.97 bad=1.7 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=0.5
!clue 8.26 complaint.quality=-0.3 good=-0.9 leaving=-0.6 praise=-0.3 reputation=-0.4
!come 7.41 bad=2.9 complaint.cost=-0.6 complaint.delay=5.7 complaint.neglect=1.1 complaint.quality=-0.4 good=-0.4 growth=-0.6 leaving=0.9 legal=-0.3 meeting.off=1.8 payment.refused=0.6 payment.sent=-0.3 praise=-1.1 reputation=-0.5 urgent=-0.3
!coming 8.26 bad=0.6 complaint.cost=-0.4 complaint.delay=1.2 complaint.neglect=0.4 complaint.quality=1.1 leaving=1.4
!commen 7.57 bad=-0.9 complaint.cost=-0.7 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.4 good=0.6 leaving=-0.4 payment.disputed=-0.3 payment.promised=-0.5 payment.refused=2.0 praise=2.0 reputation=-0.5
!compan 8.26 bad=-0.6 complaint.cost=0.9 complaint.neglect=-0.5 complaint.quality=-0.5 good=-0.9 payment.refused=1.0
!compar 7.97 bad=-1.5 good=2.6
!compat 8.26 bad=2.5 good=-1.5
!compla 6.79 bad=-4.5 complaint.delay=-0.4 good=5.2 payment.disputed=-0.4 praise=2.2
!comput 7.57 bad=-1.6 good=1.7
!connec 8.26 bad=1.0
!contac 7.75 bad=1.0 complaint.quality=-0.3 good=-0.8 legal=-0.3
!copy 7.57 bad=-1.1 complaint.neglect=-0.5 good=-1.0 leaving=-0.5 payment.disputed=-0.6 payment.query=2.1
!correc 8.26 bad=1.8 good=-0.9
!could 7.57 bad=-0.9 complaint.neglect=0.4 complaint.quality=-0.8 good=1.3 legal=-0.3 praise=-0.5 reputation=-0.3
!courie 8.26 bad=-0.4 complaint.cost=2.6 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.4 meeting.off=-0.4 payment.disputed=-0.4 praise=-0.4
!covere 8.26 complaint.cost=1.2 complaint.quality=-0.6 good=-0.4 leaving=-0.6 praise=-0.5 reputation=-0.3
!create 8.26 bad=0.8
!creati 8.26 bad=0.7
!damage 8.26 bad=-2.9
!day 7.97 bad=1.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=1.4 good=-1.4 meeting.off=-0.6 payment.promised=-0.6 payment.refused=0.8 praise=-0.4
!deal 7.16 bad=-2.2 good=-0.9
!delive 8.26 bad=-0.7 reputation=-0.3
!depart 7.97 bad=-1.5 complaint.neglect=-0.5 complaint.quality=-0.8 good=0.3 leaving=-0.3 meeting.off=-0.5 payment.refused=-0.4 praise=1.6
!device 7.97 bad=2.3 good=-1.4
!dialin 7.75 bad=0.4 good=0.5
!did 8.26 complaint.neglect=0.9 complaint.quality=0.8 payment.refused=1.1 reputation=1.0
!differ 8.26 complaint.quality=-0.6 good=0.7 leaving=-0.4 legal=0.9 payment.disputed=1.4 payment.refused=-0.3
!diffic 7.75 bad=0.9 complaint.neglect=0.6 complaint.quality=1.4 good=-0.8 leaving=-0.4 meeting.off=-0.3 payment.refused=1.1
!disapp 7.75 bad=-3.1 good=5.0
!disc 7.57 bad=2.9 good=-1.5
!discs 8.26 bad=0.8
!discus 8.26 bad=0.9 complaint.quality=-0.9 escalation=2.0 leaving=-0.4 legal=0.6 payment.refused=-1.1 reputation=-0.3
!disk 7.97 bad=1.5 good=-1.0
!displa 7.97 bad=-0.4 good=-0.7 leaving=0.7
!distor 8.26 bad=-1.2 good=1.2
!do 5.86 bad=-2.7 complaint.delay=-0.9 complaint.quality=-1.9 escalation=-1.4 good=-2.0 leaving=0.6 legal=-1.1 meeting.off=4.4 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.4 payment.query=-0.6 payment.refused=0.8 payment.sent=-0.6 praise=-0.7 reputation=-0.8 urgent=-0.5
!docume 7.97 bad=0.7
!does 7.97 bad=-0.9
!doesn' 8.26 bad=1.5 complaint.quality=1.1 good=-0.6 leaving=0.8
!done 7.97 bad=0.5 complaint.delay=2.3 complaint.quality=0.8 escalation=1.7 good=-1.1 leaving=-0.4 praise=-0.7
!doubt 7.97 bad=-0.4 complaint.delay=0.7 complaint.neglect=0.6 good=-0.9
!down 7.06 bad=-1.8 complaint.cost=1.8 complaint.delay=-0.3 complaint.quality=0.7 good=2.5 growth=2.2 leaving=1.7 legal=-0.5 payment.refused=-0.4 praise=-0.4
!drama 8.26 bad=0.6 complaint.cost=-0.3 complaint.neglect=1.5 good=-0.5 leaving=-0.4 payment.refused=-0.5 praise=-0.6
!drawin 8.26 bad=0.6 complaint.delay=1.5 complaint.neglect=-0.4 complaint.quality=-0.4 payment.refused=1.0 payment.sent=1.5 praise=0.5
!droppe 8.26 good=-1.1
!due 8.26 legal=1.2 payment.refused=1.4
!dvd 7.06 bad=-0.4 good=-0.8
!dvds 7.57 bad=2.3
!easily 7.75 bad=-0.5 complaint.cost=0.5 good=2.1 leaving=-0.4
!easy 7.41 bad=0.5 complaint.delay=-0.4 good=-1.8 payment.delayed=1.1
!either 7.57 bad=0.5 complaint.cost=-0.4 complaint.delay=1.5 complaint.neglect=-0.5 complaint.quality=0.5 escalation=-0.3 growth=-0.3 leaving=0.6 payment.disputed=1.3 payment.query=1.1 praise=-0.5 reputation=0.6
!else 7.97 bad=-0.5 complaint.delay=-0.5 complaint.neglect=1.7 complaint.quality=-0.6 escalation=1.3 payment.refused=-0.6 reputation=1.7
!email 7.97 bad=-0.7 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.4 payment.refused=-0.3
!emails 8.26 bad=0.5
!end 7.97 bad=1.6 good=-1.1
!enjoy 8.26 bad=1.0 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.4 leaving=-0.7 reputation=1.5
!enough 6.72 bad=3.1 praise=0.6
!errors 8.26 bad=0.5 good=0.3
!even 6.52 bad=-1.2 complaint.cost=-0.5 complaint.delay=-0.7 good=2.5 growth=1.6 legal=-0.3 payment.refused=-0.6 praise=0.4 reputation=0.7
!ever 8.26 bad=-1.3
!everyt 8.26 bad=1.6 good=-0.7
!expect 7.41 bad=-0.8 complaint.cost=2.1 complaint.delay=-1.1 complaint.neglect=-0.7 good=0.7 growth=-0.3 leaving=-0.6 legal=-0.5 payment.delayed=-0.4 payment.disputed=2.1 payment.refused=-0.7 praise=0.5 reputation=-0.3
!explai 7.97 bad=1.5 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=0.5 escalation=1.1 good=-0.9 leaving=0.7 payment.delayed=-0.4 payment.disputed=2.1 payment.refused=-0.4 praise=-0.3 reputation=-0.5
!extend 8.26 bad=-1.2 complaint.delay=-0.3 complaint.quality=-0.9 good=-0.3 leaving=1.6 reputation=-0.3
!extra 7.75 bad=0.4 good=-0.3 payment.disputed=1.0 payment.refused=1.3
!factor 8.26 bad=1.0 good=-0.9
!far 7.97 bad=1.5 complaint.quality=0.3 good=-1.8 payment.refused=-0.3 urgent=1.6
!featur 7.97 bad=-0.4 good=2.0
!fee 8.26 bad=1.5 complaint.cost=1.4 complaint.delay=2.3 complaint.neglect=1.5 leaving=-0.4 meeting.off=-0.3 payment.query=-0.4 payment.refused=2.1 reputation=-0.4
!feel 8.26 bad=1.4 complaint.cost=2.2 complaint.neglect=2.6 complaint.quality=-0.4 leaving=0.8 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-0.6 praise=-0.6
!feelin 7.41 bad=1.5 complaint.cost=1.0 complaint.delay=0.5 complaint.neglect=-0.7 good=-0.8 leaving=3.2 legal=-0.5 meeting.off=-0.4 praise=-0.5 reputation=-0.5
!figure 7.97 bad=1.4 complaint.quality=1.6 good=-0.8
!file 8.26 bad=-0.4 urgent=1.6
!film 8.26 bad=2.2 complaint.delay=2.8 good=-0.6 payment.query=-0.3 payment.refused=2.3
!final 8.26 bad=1.1 complaint.cost=-0.3 complaint.delay=1.2 complaint.neglect=-0.5 complaint.quality=1.8 good=-0.6 leaving=-0.3 payment.refused=3.3 praise=-0.3 reputation=-0.4
!find 6.87 bad=-0.3 complaint.cost=1.1 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.6 growth=-0.3 leaving=0.9 legal=-0.4 meeting.off=-0.8 payment.delayed=-0.8 payment.disputed=-1.0 payment.promised=1.0 payment.query=5.2 payment.refused=-0.7 payment.sent=0.7 reputation=-0.3 urgent=2.9
!finest 8.26 bad=1.0 complaint.quality=3.5 good=0.8 meeting.off=-0.8
!firewi 8.26 bad=-1.0 good=0.4
!first 7.75 bad=1.7 complaint.cost=-0.5 complaint.quality=-0.4 good=-1.3 leaving=-0.3 payment.disputed=1.4 payment.refused=-0.6
!fit 7.97 bad=0.7 good=-0.5
!five 8.26 bad=-1.1 complaint.neglect=-0.3 good=2.0 praise=-0.4
!flaw 7.97 good=0.4
!flaws 8.26 good=1.1
!focus 8.26 good=-1.3
!folder 7.41 bad=2.2 good=-1.4
!follow 7.97 bad=-1.2 good=1.5 meeting.off=0.7 praise=0.8
!for 5.14 bad=-0.7 complaint.cost=-1.6 complaint.delay=1.4 complaint.neglect=-2.7 complaint.quality=2.1 escalation=0.5 good=0.8 growth=-1.2 legal=-0.4 meeting.off=-0.8 payment.delayed=0.7 payment.promised=1.2 payment.query=-0.5 payment.refused=3.0 praise=2.0 reputation=-1.3 urgent=-0.7
!format 7.97 bad=1.8 good=-1.5
!found 8.26 bad=1.3 good=-1.1
!founta 8.26 bad=-1.0 complaint.cost=-0.6 complaint.quality=-0.5 good=-0.6 growth=-0.3 praise=-0.7 reputation=-0.5
!four 8.26 bad=-0.6 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.6 payment.refused=1.0 urgent=1.8
!friday 8.26 complaint.neglect=1.0 good=1.1 leaving=1.2 meeting.off=1.9 praise=1.6 reputation=0.5
!from 6.10 complaint.cost=-1.4 complaint.delay=-1.7 complaint.neglect=1.2 complaint.quality=-1.3 escalation=3.4 good=1.2 growth=0.6 leaving=1.3 legal=-0.3 meeting.off=1.3 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.7 payment.sent=-0.5 reputation=-0.8 urgent=0.9
!furthe 7.06 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=-0.8 complaint.quality=-1.2 good=-2.0 leaving=1.8 legal=2.4 meeting.off=-0.8 payment.disputed=-0.5 payment.query=-0.4 payment.refused=0.9 praise=-0.4 reputation=-0.6
!genera 8.26 bad=-1.6 complaint.delay=-0.4 good=-0.5 meeting.off=-0.6
!get 5.99 bad=4.1 complaint.cost=-0.6 complaint.delay=1.2 complaint.neglect=2.3 escalation=2.6 good=-1.3 growth=-0.4 leaving=0.4 legal=-0.4 meeting.off=-0.8 payment.disputed=-0.4 payment.query=-0.3 payment.refused=0.8
!gettin 7.75 bad=1.7 complaint.cost=3.9 complaint.delay=-0.5 complaint.neglect=0.3 good=-0.8 legal=2.2 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=1.2 praise=-0.5 reputation=0.4
!give 7.57 bad=-1.3 complaint.quality=-0.4 good=2.3 leaving=-0.5 payment.delayed=1.5 payment.refused=-0.5
!go 6.87 bad=-1.3 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=-0.8 complaint.quality=1.5 escalation=-0.4 good=1.8 leaving=1.2 legal=-0.5 meeting.off=-0.3 payment.delayed=1.9 payment.query=-0.4 payment.refused=-0.8 praise=0.8 reputation=0.8 urgent=1.1
!going 6.72 bad=2.5 complaint.cost=-0.8 complaint.delay=1.4 complaint.neglect=-0.5 complaint.quality=0.9 good=-1.1 growth=-0.3 leaving=-0.8 legal=-0.4 meeting.off=-0.4 payment.delayed=0.9 payment.disputed=-0.3 payment.query=-0.4 payment.refused=2.4 praise=-0.5 reputation=-0.4
!gone 8.26 bad=0.7 complaint.delay=-0.3 complaint.quality=1.1 good=-0.7 leaving=1.0 praise=-0.5
!good 6.27 bad=2.5 complaint.cost=1.9 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=0.4 leaving=1.4 legal=-0.4 meeting.off=-0.8 payment.disputed=-0.5 payment.refused=1.2 reputation=1.5
!got 7.41 bad=2.3 complaint.cost=0.7 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-0.6 good=-2.0 leaving=0.9 legal=-0.3 meeting.off=-0.3 payment.delayed=1.7 payment.refused=-0.5 reputation=1.4
!gotten 7.97 bad=-2.1 good=2.4
!great 8.26 bad=0.7 good=-0.7
!had 6.87 bad=0.5 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=0.9 good=1.8 growth=-0.3 payment.delayed=-0.3 reputation=-0.3
!hand 7.97 bad=1.9 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=2.0 good=-0.7 payment.refused=3.4 praise=-0.4 reputation=-0.4
!happen 7.57 complaint.cost=-0.3 complaint.delay=-0.3 good=0.4 leaving=-0.5 legal=0.5 meeting.off=2.3 payment.promised=-0.3 payment.refused=-0.4 praise=1.0 reputation=0.9
!hard 6.96 bad=2.1 complaint.cost=1.0 complaint.delay=0.5 complaint.neglect=-0.6 good=-0.8 leaving=3.0 legal=-0.5 meeting.off=-0.4 praise=-0.5 reputation=-0.5
!has 6.79 bad=-1.0 complaint.cost=1.9 complaint.delay=0.4 complaint.neglect=1.5 complaint.quality=-1.2 escalation=-0.4 good=0.5 growth=-0.7 legal=0.7 meeting.off=-0.7 payment.delayed=-0.4 payment.query=-0.6 payment.refused=-0.8 praise=0.4 reputation=0.8 urgent=-0.5
!hassle 8.26 bad=-1.5 good=0.9
!have 5.43 bad=1.4 complaint.cost=0.3 complaint.delay=-1.3 complaint.neglect=1.7 complaint.quality=-0.7 escalation=-0.8 good=-1.5 growth=-0.7 legal=1.5 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=0.5 payment.promised=0.8 payment.query=-0.4 payment.refused=-0.3 payment.sent=-0.4 praise=0.6 reputation=1.8
!having 7.97 bad=0.5 good=0.7
!heard 7.75 bad=3.0 complaint.neglect=1.7 good=-2.1
!help 7.16 bad=2.1 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=1.8 complaint.quality=2.1 escalation=1.7 good=-1.9 leaving=-0.3 praise=-0.7
!her 8.26 bad=1.7 complaint.quality=0.4 good=-0.5 reputation=1.2
!here 6.87 complaint.cost=-1.5 complaint.delay=1.5 complaint.neglect=-1.8 complaint.quality=-1.8 escalation=1.3 good=-0.6 growth=-0.3 leaving=0.3 legal=-0.9 meeting.off=-0.7 payment.delayed=-0.3 payment.disputed=2.2 payment.promised=0.6 payment.query=-0.3 payment.refused=0.5 payment.sent=-0.6 praise=1.2 reputation=-0.9 urgent=1.4
!highly 8.26 bad=-0.7 good=1.3
!him 7.97 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-1.1 good=1.9 growth=2.4 leaving=-0.5 legal=-0.4 praise=0.8
!hitch 7.97 bad=-0.9 complaint.delay=-0.3 complaint.quality=-0.5 good=2.0 growth=1.7 legal=-0.3 praise=0.4
!hold 8.26 bad=0.9 good=-0.8
!how 6.96 bad=-1.2 complaint.cost=-0.8 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-1.4 escalation=-0.3 good=1.6 growth=1.1 leaving=1.0 legal=-0.4 meeting.off=-0.4 payment.delayed=3.5 payment.promised=1.3 payment.refused=-0.5 praise=1.6 reputation=-0.6
!hurry 7.75 bad=-1.0 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.5 leaving=-0.3 legal=-0.4 payment.refused=-0.7 praise=-0.4
!hurt 8.26 bad=1.2 complaint.neglect=0.9 complaint.quality=1.0 good=-0.4 leaving=-0.3 legal=2.2
!i 5.96 complaint.cost=0.4 complaint.neglect=-0.5 complaint.quality=-1.4 good=1.9 growth=1.0 leaving=-1.3 legal=-0.6 meeting.off=-0.4 payment.delayed=0.4 payment.disputed=-0.5 payment.query=-0.3 payment.refused=1.9 payment.sent=0.8 praise=1.1 reputation=-0.4
!i'll 7.75 bad=1.8 complaint.cost=1.8 complaint.delay=-0.3 complaint.quality=0.4 escalation=1.7 growth=0.8 leaving=1.7 legal=-0.4 payment.disputed=1.8 payment.refused=-0.6 praise=0.9 reputation=0.9
!i'm 7.75 bad=-1.3 complaint.cost=1.0 complaint.neglect=0.8 meeting.off=-1.0 payment.delayed=2.2 praise=-0.3
!idea 7.75 bad=0.5 complaint.cost=0.9 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.5 good=1.2 leaving=-0.5 legal=-0.3 payment.promised=1.7 payment.refused=-0.3 praise=0.6
!if 6.87 complaint.cost=1.2 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=-0.4 escalation=0.8 good=-1.3 leaving=-0.7 reputation=1.2
!imagin 8.26 bad=-2.8 good=1.8
!import 7.97 good=1.1
!in 5.33 complaint.cost=1.8 complaint.delay=1.9 complaint.neglect=-1.0 complaint.quality=3.7 escalation=-1.0 good=3.4 growth=-0.8 legal=1.0 meeting.off=1.3 payment.delayed=1.5 payment.disputed=2.0 payment.promised=-0.8 payment.query=-0.8 payment.refused=3.4 payment.sent=-0.9 urgent=1.1
!instal 7.57 bad=1.8 complaint.cost=0.8 complaint.delay=1.0 complaint.neglect=-0.5 complaint.quality=2.2 leaving=0.7 legal=0.8 payment.refused=3.6 praise=-0.4 reputation=0.7
!intend 7.97 complaint.cost=0.5 complaint.neglect=-0.9 complaint.quality=0.8 leaving=-0.5 legal=0.3 praise=-0.3
!intern 8.26 bad=-1.3 good=-0.4
!into 7.57 bad=2.4 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=1.6 good=-0.5 leaving=1.5 legal=1.2
!invoic 7.41 bad=-1.8 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-1.4 escalation=0.8 leaving=-0.8 legal=1.1 meeting.off=0.5 payment.delayed=0.7 payment.disputed=-0.4 payment.query=1.7 payment.refused=0.5 praise=-0.3 reputation=-0.5
!is 6.59 bad=0.6 complaint.cost=1.0 complaint.delay=0.5 complaint.neglect=-1.0 complaint.quality=-0.5 good=1.1 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=1.3 payment.query=0.6 payment.refused=0.8 payment.sent=1.1 praise=-0.5 reputation=-0.4
!issue 7.75 bad=-0.5 good=1.3
!issues 8.26 bad=-0.9 good=1.3
!it 4.69 bad=0.4 complaint.delay=-1.3 complaint.neglect=-0.4 escalation=1.4 good=1.4 leaving=-0.7 payment.delayed=-0.6 payment.disputed=1.2 payment.promised=-0.9 payment.query=2.7 payment.refused=2.8 payment.sent=-0.9 praise=2.8 reputation=-0.9 urgent=-0.7
!it's 7.57 bad=0.9 complaint.neglect=1.1 complaint.quality=-0.4 good=-1.4 payment.refused=1.2 praise=-0.4
!item 7.97 bad=1.0 complaint.cost=-0.4 complaint.quality=-0.8 good=-0.4 leaving=-0.6 payment.disputed=3.5 payment.refused=0.5 praise=-0.4
!its 7.75 bad=-0.7 good=-0.6 payment.delayed=2.3
!jack 8.26 bad=2.3 good=-0.8
!job 7.97 complaint.cost=-0.5 complaint.neglect=-0.5 complaint.quality=0.7 good=-0.4 leaving=1.0 legal=-0.5 meeting.off=-0.6 payment.refused=0.6 reputation=-0.6
!just 7.28 bad=-1.0 complaint.cost=1.0 complaint.neglect=-0.4 complaint.quality=2.0 escalation=0.7 good=1.6 leaving=1.1 legal=0.9
!keen 8.26 bad=-0.4 complaint.quality=0.3 good=0.6 payment.refused=0.8
!keep 7.97 bad=2.4 complaint.cost=2.3 complaint.quality=0.6 good=-0.7 leaving=3.5 payment.delayed=-0.3 payment.query=-0.5 praise=-0.4 urgent=-0.4
!keys 8.26 complaint.delay=1.6 complaint.neglect=-0.3 good=-1.0 payment.refused=1.1
!kind 8.26 bad=1.5 complaint.neglect=-0.8 good=-0.5 leaving=-0.5 legal=0.3 meeting.off=-0.4 payment.refused=-0.5 praise=-0.4 reputation=1.7
!know 6.47 bad=-1.9 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=2.1 complaint.quality=0.4 escalation=0.7 good=1.8 growth=1.0 leaving=0.5 legal=-0.6 payment.promised=-0.3 payment.refused=-0.5 praise=0.9 reputation=-0.5
!knowin 8.26 complaint.delay=0.7 complaint.quality=-0.4 praise=0.5
!large 8.26 bad=-0.4 good=-0.6
!laugh 7.75 complaint.cost=2.8 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=-1.0 good=1.1 legal=-0.3 payment.refused=0.9 praise=0.6 reputation=-0.5
!leave 8.26 bad=-1.7 good=-0.3 leaving=-0.3
!left 8.26 bad=2.1 complaint.quality=-0.5 good=-0.4 leaving=1.6
!let 6.96 bad=0.7 complaint.cost=-0.5 complaint.delay=-0.3 complaint.quality=0.7 good=1.0 leaving=-0.7 legal=-0.4 payment.refused=-0.4 praise=0.9 reputation=0.8
!like 6.22 bad=0.5 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.1 good=1.4 growth=1.1 leaving=-0.4 meeting.off=-0.3 praise=1.0 reputation=-0.3
!line 8.26 good=-0.7
!listed 8.26 bad=0.4 good=0.8
!listen 7.75 bad=0.7 complaint.neglect=1.9 good=1.0 leaving=1.0
!load 7.75 bad=1.4 good=-1.1
!lock 7.97 bad=-0.5 good=1.9
!long 7.41 bad=-1.3 complaint.neglect=0.9 complaint.quality=0.5 good=2.0 leaving=0.4
!longer 6.72 bad=-0.7 complaint.cost=0.7 complaint.delay=-1.1 complaint.neglect=-0.8 complaint.quality=-1.8 escalation=-0.5 growth=-0.3 leaving=3.0 legal=-0.8 meeting.off=2.6 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.6 payment.refused=-1.7 payment.sent=-0.4 praise=0.5 reputation=-0.8 urgent=-0.3
!look 7.75 good=-0.7 leaving=-0.4 payment.delayed=0.5 payment.query=-0.3 payment.sent=1.2
!lookin 7.75 good=2.1
!looks 8.26 bad=0.8 good=1.4
!losing 7.97 bad=-1.1 complaint.quality=-0.5 good=0.7
!loss 8.26 bad=-1.3 good=-0.9
!lot 7.97 bad=0.4 complaint.cost=-0.5 complaint.quality=-0.5 good=-0.9 payment.delayed=1.7
!made 7.97 bad=0.8 complaint.neglect=0.9 complaint.quality=0.8 good=-0.7 payment.refused=1.0 reputation=1.0
!mail 8.26 bad=1.3 complaint.neglect=-0.3 good=-0.3
!major 8.26 good=1.0
!make 6.52 bad=0.8 complaint.delay=-0.8 complaint.quality=-1.2 escalation=-0.9 good=-0.9 growth=-0.4 meeting.off=5.0 payment.delayed=3.3 payment.disputed=0.4 payment.promised=1.0 payment.refused=-0.6 payment.sent=-0.3 praise=0.9 reputation=-0.9 urgent=-0.8
!making 8.26 complaint.neglect=0.4 escalation=1.2 leaving=1.1 reputation=-0.5
!manage 7.75 complaint.cost=-0.6 complaint.delay=-0.6 complaint.quality=-0.7 good=-0.5 leaving=-0.3 meeting.off=-0.3 payment.delayed=2.8 payment.query=-0.3 payment.refused=-0.5
!manual 8.26 bad=-1.5 good=2.5
!many 7.57 bad=-3.1 good=3.0
!match 7.97 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.6 complaint.quality=-0.5 leaving=-0.4 payment.delayed=0.8 payment.disputed=1.9 payment.query=0.8 praise=-0.4 reputation=-0.3
!matter 7.57 bad=1.8 complaint.quality=1.0 good=-1.3 leaving=0.7
!may 8.26 complaint.delay=1.4 complaint.quality=-0.5 leaving=2.7 payment.refused=0.5
!me 5.77 complaint.cost=-1.1 complaint.delay=-1.4 complaint.neglect=1.0 complaint.quality=0.8 growth=1.3 leaving=-1.1 legal=1.7 meeting.off=0.8 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.4 payment.query=2.7 payment.refused=-1.1 payment.sent=-0.6 praise=1.5 urgent=-0.4
!meet 7.97 bad=0.9 complaint.quality=1.3 good=-0.5 meeting.off=3.2 payment.refused=-0.5 payment.sent=1.6
!meetin 7.97 bad=-0.8 complaint.cost=1.1 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.5 leaving=1.3 meeting.off=2.2 payment.disputed=-0.4 payment.refused=-0.3 reputation=-0.4
!mentio 7.16 complaint.cost=-0.5 reputation=-0.4
!messag 7.97 bad=2.3 complaint.neglect=2.0 good=-1.3
!met 8.26 bad=0.9 complaint.delay=1.0 complaint.neglect=-0.5 payment.delayed=-0.3 payment.disputed=1.8 payment.refused=1.6 praise=-0.3
!micros 8.26 bad=1.2 good=-0.7
!might 8.26 good=-0.8
!mind 7.97 complaint.delay=0.6 complaint.neglect=0.7 complaint.quality=0.5 escalation=1.3
!minute 7.97 bad=-1.6 complaint.neglect=-0.6 complaint.quality=-0.5 escalation=-0.6 good=0.8 growth=1.0 leaving=1.5 payment.refused=-0.3 praise=0.9
!model 8.26 bad=-1.6
!moment 7.97 bad=-0.4 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=0.6 good=0.9 praise=1.2
!monday 8.26 bad=-0.8 complaint.delay=-0.4 good=-0.3 meeting.off=3.3 reputation=-0.4
!money 7.28 bad=2.4 complaint.cost=-0.6 complaint.delay=4.1 complaint.neglect=-0.7 complaint.quality=-0.5 escalation=-0.3 good=-1.6 leaving=-0.4 legal=-0.4 meeting.off=-0.6 payment.disputed=-0.6 payment.refused=4.7 praise=-0.3
!monito 8.26 bad=-1.3 complaint.quality=-0.6 good=-0.3 leaving=-0.3 praise=-0.6
!more 6.36 bad=-3.0 complaint.cost=-1.0 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=-1.3 escalation=-0.4 good=2.5 growth=0.6 leaving=0.8 meeting.off=0.4 payment.disputed=-0.4 payment.refused=-0.6 praise=1.6 reputation=-0.7
!most 8.26 good=-0.5
!mp3 8.26 bad=-1.1 good=2.1
!much 6.72 bad=-1.5 complaint.delay=0.9 complaint.neglect=0.9 complaint.quality=-0.6 good=1.5 payment.promised=1.4 payment.refused=-0.5 praise=2.1
!music 8.26 bad=-1.2 complaint.cost=-0.3 complaint.delay=-0.5 good=0.4 payment.refused=-0.5
!my 5.67 bad=1.7 complaint.cost=-1.1 complaint.neglect=3.1 escalation=0.4 good=0.5 leaving=-0.9 legal=0.9 meeting.off=-1.0 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.3 praise=-0.8 urgent=-0.4
!nearly 8.26 bad=-0.8 good=1.8
!need 6.18 bad=-4.0 complaint.cost=-1.1 complaint.neglect=-0.8 complaint.quality=-1.5 escalation=-0.3 good=-0.6 growth=-0.4 legal=-0.9 meeting.off=4.3 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.3 payment.query=-0.5 payment.refused=-2.3 praise=-1.3 reputation=-0.6
!needed 8.26 bad=-1.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.6 good=1.1 growth=1.0 leaving=-0.6 payment.refused=-0.4 praise=1.0
!needin 8.26 complaint.cost=-0.3 complaint.delay=1.7 complaint.neglect=-0.7 complaint.quality=-0.3 leaving=1.4 legal=-0.4 meeting.off=-0.4 payment.refused=-0.4 reputation=-0.4
!new 7.97 bad=1.9 good=-1.4
!news 8.26 complaint.neglect=0.5 complaint.quality=-0.4 payment.refused=-0.3
!next 8.26 bad=0.5 complaint.quality=2.0 leaving=2.1 meeting.off=-0.4 payment.refused=1.0 reputation=1.2
!no 7.57 complaint.neglect=0.5 complaint.quality=-0.3 escalation=1.3 good=-1.3 payment.refused=0.6
!nomad 7.97 bad=-0.5 good=-0.5
!nor 7.97 bad=1.4 complaint.quality=1.8 good=-0.7 leaving=0.8 reputation=1.3
!normal 8.26 bad=-0.5 complaint.quality=-0.4 good=0.7 praise=1.1
!not 7.75 complaint.neglect=1.2 complaint.quality=-0.5 leaving=-0.4 payment.promised=1.5 payment.refused=0.9 praise=0.7 reputation=-0.4
!notice 7.06 bad=-1.1 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=1.9 good=2.0 leaving=-0.8 legal=1.2 meeting.off=2.8 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.6 praise=1.6 reputation=-0.5
!number 7.41 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=-0.4 good=-0.5 leaving=-0.3 legal=-0.3 payment.delayed=2.0 payment.query=1.8 payment.refused=-1.0 payment.sent=2.2 praise=-0.4
!of 5.43 bad=0.5 complaint.delay=-1.8 complaint.neglect=0.5 complaint.quality=1.1 escalation=0.4 good=1.0 growth=-0.4 leaving=-1.8 legal=0.6 meeting.off=-1.2 payment.delayed=0.4 payment.disputed=0.8 payment.promised=0.6 payment.query=-0.5 payment.refused=-2.0 payment.sent=-0.5 praise=0.9 reputation=-1.3 urgent=1.9
!off 7.75 bad=-1.0 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=1.8 meeting.off=1.7 payment.disputed=-0.3 payment.refused=0.9 praise=1.6
!offer 7.97 bad=-0.9 complaint.cost=0.9 complaint.neglect=-0.3 complaint.quality=0.5 reputation=0.9
!office 8.26 bad=1.0 complaint.cost=-0.3 complaint.quality=-0.4 good=-0.8 leaving=0.7 meeting.off=-0.3
!often 7.97 complaint.quality=-0.4 good=1.3 payment.sent=1.4 praise=3.2
!old 8.26 bad=-1.7 complaint.delay=-0.4 complaint.quality=-0.5 good=1.1 leaving=-0.4 legal=-0.4 payment.refused=-1.1 praise=1.2
!on 5.31 bad=1.2 complaint.cost=2.8 complaint.quality=0.8 escalation=0.3 good=-2.2 growth=-0.9 leaving=2.9 legal=0.4 meeting.off=-0.4 payment.delayed=0.4 payment.disputed=0.7 payment.promised=-0.6 payment.query=1.6 payment.refused=-0.7 payment.sent=-0.7 praise=0.9 reputation=-1.4 urgent=-0.8
!once 7.75 bad=-1.3 good=2.5 praise=1.2
!one 5.67 bad=2.0 complaint.delay=0.4 complaint.neglect=2.6 complaint.quality=-2.0 good=-1.2 growth=-0.7 leaving=0.9 legal=1.0 meeting.off=-1.4 payment.disputed=1.1 payment.promised=1.6 payment.sent=-0.7 praise=1.0 reputation=0.6 urgent=-0.5
!ones 8.26 good=-0.4 payment.refused=-0.4 praise=-0.6
!only 7.06 bad=-2.1 good=2.1
!open 7.57 bad=2.3 complaint.delay=-0.3 complaint.neglect=0.5 complaint.quality=-0.4 good=-1.5 leaving=0.4 meeting.off=1.2 payment.promised=1.4 reputation=-0.4 urgent=1.4
!operat 8.26 bad=1.6 good=-0.5
!option 7.97 bad=0.8 good=-1.7 payment.disputed=3.2 payment.refused=1.8 praise=-0.3
!or 6.52 bad=0.7 complaint.quality=0.8 good=0.4 payment.disputed=0.8
!ordere 7.75 bad=2.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.8 leaving=-0.5 legal=-0.6 payment.delayed=-0.3 payment.disputed=3.3 payment.query=-0.4 payment.refused=4.1 praise=-0.6
!other 7.28 complaint.quality=0.4 leaving=0.5
!our 7.06 bad=-2.6 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-1.0 complaint.quality=-1.4 escalation=-0.4 good=-0.6 growth=-0.4 leaving=-0.6 legal=-0.7 meeting.off=4.1 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=1.5 payment.query=1.7 payment.refused=-1.1 praise=0.3 reputation=-0.6
!out 6.47 bad=1.3 complaint.cost=1.8 complaint.neglect=0.5 good=-0.6 leaving=-0.6 payment.delayed=2.4 payment.query=0.8 payment.refused=-0.6 praise=-0.6 reputation=1.2
!over 7.16 bad=0.4 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=2.8 complaint.quality=-0.9 escalation=0.7 good=-0.5 growth=-0.4 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.3 payment.query=-0.4 payment.refused=1.3 payment.sent=-0.3 reputation=-0.9
!owe 8.26 bad=1.4 complaint.delay=-0.8 complaint.neglect=0.5 complaint.quality=0.7 legal=1.3 payment.disputed=0.7 payment.refused=2.2 payment.sent=-0.3
!page 8.26 complaint.cost=-0.3 complaint.delay=1.4 complaint.quality=0.5 good=-0.3 leaving=0.9 payment.query=-0.5 praise=-0.4 urgent=3.7
!paid 7.06 bad=-1.3 complaint.cost=0.3 complaint.neglect=-0.6 escalation=-0.4 good=-0.7 meeting.off=-0.6 payment.delayed=1.9 payment.query=-0.4 payment.refused=1.6 praise=-0.8 reputation=0.5
!panic 7.97 bad=-1.2 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=-0.7 good=-0.6 legal=-0.3 praise=-0.5
!patien 7.97 bad=0.8
!pay 6.41 bad=-2.0 complaint.cost=-1.4 complaint.delay=-1.0 complaint.neglect=-0.6 complaint.quality=2.0 escalation=0.4 good=-0.7 growth=-0.7 leaving=-2.2 meeting.off=-0.9 payment.delayed=3.7 payment.disputed=1.0 payment.promised=-0.4 payment.query=-0.6 payment.refused=1.9 payment.sent=-0.6 praise=-0.8 reputation=-1.0
!paying 7.28 bad=3.1 complaint.cost=-0.9 complaint.delay=0.4 complaint.quality=1.7 good=-0.9 legal=2.0 meeting.off=-0.8 payment.disputed=-0.6 payment.query=-0.4 payment.refused=6.2 praise=-0.8 reputation=3.9
!payrol 8.26 bad=0.9 complaint.cost=1.6 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.6 leaving=1.2 meeting.off=-0.4 reputation=-0.4 urgent=2.6
!pc 8.26 bad=2.9 good=-1.9
!penny 8.26 bad=0.8 complaint.cost=-0.5 complaint.delay=1.8 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.3 payment.disputed=2.1 payment.refused=1.9 praise=-0.5
!people 7.28 bad=1.1 complaint.delay=-0.3 complaint.neglect=1.3 complaint.quality=1.7 good=0.8 leaving=-0.4 meeting.off=1.2 payment.refused=-0.8 praise=-0.7
!perfec 8.26 bad=-0.8 good=1.3
!perfor 8.26 bad=-0.7 good=-0.4
!person 7.16 complaint.cost=0.7 complaint.delay=-0.3 complaint.neglect=0.7 complaint.quality=-1.1 leaving=-0.7 legal=0.5 meeting.off=-0.4 payment.disputed=-0.5 payment.query=3.7 payment.refused=-1.4 payment.sent=-0.4 praise=-1.0 reputation=-0.5
!phone 6.87 complaint.cost=-0.3 complaint.neglect=-0.6 escalation=0.7 good=1.3 leaving=-0.3 legal=1.0 payment.refused=-0.3 praise=1.4
!pick 8.26 bad=0.8 complaint.cost=1.3 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=1.8 escalation=0.8 leaving=1.2 payment.refused=1.2
!pictur 6.65 bad=2.2 good=-1.8
!plan 7.97 bad=1.4 complaint.neglect=1.6 complaint.quality=0.7 escalation=2.3 good=-0.4 leaving=0.6 payment.refused=-0.3 praise=0.9
!plasti 8.26 bad=-2.7 good=1.5
!play 6.36 bad=4.1 good=-2.8
!playin 8.26 bad=-0.6 good=-0.7
!plug 7.75 bad=1.2 good=-0.6
!po 8.26 bad=-1.2 complaint.cost=-0.3 good=-0.4 payment.query=3.1 payment.refused=-1.1 praise=-0.4
!point 8.26 bad=0.8 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=1.0 good=-0.5 leaving=-0.5 legal=1.2 meeting.off=1.7 payment.disputed=1.2 payment.refused=-0.5 praise=-0.4
!positi 8.26 bad=0.7 complaint.delay=1.9 payment.refused=0.8
!possib 8.26 bad=0.8 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.5 growth=0.9 leaving=-0.3 praise=1.0 reputation=1.7
!post 8.26 bad=1.1 complaint.cost=1.6 complaint.delay=1.2 complaint.quality=1.1 leaving=-0.4 payment.refused=1.2 reputation=3.1
!presen 7.97 bad=0.8 good=-0.9
!previo 8.26 good=-1.0
!price 8.26 bad=1.0 good=-0.4
!print 8.26 bad=0.7 complaint.quality=0.7 leaving=-0.4
!proble 5.55 bad=-4.9 good=6.8
!proces 8.26 bad=-1.1 payment.query=1.2 payment.refused=-0.4
!produc 6.72 bad=3.6 good=-2.5
!progre 8.26 bad=-1.1
!provid 8.26 good=-1.2
!purcha 7.28 good=2.0 payment.query=0.9
!push 8.26 bad=-0.8 good=-0.6
!put 6.87 bad=1.7 complaint.cost=-1.0 complaint.neglect=-0.6 complaint.quality=2.2 escalation=-0.5 leaving=-1.1 legal=1.2 meeting.off=-0.4 payment.delayed=1.0 payment.disputed=-0.4 payment.query=0.8 payment.refused=1.3 praise=-0.8 reputation=1.9
!qualit 8.26 bad=2.4
!questi 7.97 bad=-0.9 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=1.6 complaint.quality=-0.7 escalation=2.1 growth=-0.4 leaving=-0.6 legal=-0.4 payment.disputed=-0.4 payment.query=1.8 payment.refused=-0.8 praise=-0.4
!quite 7.57 complaint.cost=-0.6 complaint.delay=-0.4 complaint.quality=2.6 good=0.7 leaving=-0.6 payment.delayed=1.8 payment.refused=-0.5 praise=-0.5 reputation=-0.3
!quote 8.26 bad=0.5 complaint.cost=-0.4 good=-0.6 payment.disputed=2.1 payment.query=0.7
!rate 8.26 bad=-1.1 good=-0.5
!rated 8.26 bad=0.8 complaint.cost=-0.3 complaint.quality=-0.6 good=-0.5 leaving=-0.7 legal=-0.5 payment.disputed=2.7 payment.query=-0.5 praise=-0.3
!read 6.47 bad=1.4 complaint.cost=0.6 complaint.delay=-0.4 complaint.neglect=1.4 good=-1.4 leaving=-0.5 meeting.off=-0.4 payment.refused=-0.3 praise=-0.7
!real 7.75 bad=1.0 complaint.quality=0.3 good=-0.6 payment.refused=0.8
!really 6.87 bad=1.1 good=0.9
!reason 8.26 bad=0.9 complaint.delay=0.8 complaint.quality=-0.6 leaving=0.7 legal=-0.5 payment.refused=1.1
!receiv 8.26 bad=-1.7 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.5 escalation=-0.6 reputation=-0.4
!recogn 7.41 bad=2.9 complaint.cost=-0.3 complaint.quality=-0.5 good=-1.8 payment.disputed=2.9 payment.refused=-0.4
!recomm 7.06 bad=0.9 complaint.cost=1.7 complaint.quality=-0.5 escalation=1.8 leaving=-0.9 meeting.off=-0.6 payment.delayed=-0.4 reputation=2.1
!refund 8.26 bad=-0.8
!regist 7.97 bad=1.9 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=1.0 good=-1.0
!regret 7.75 bad=-1.7 complaint.neglect=-0.5 good=2.5 leaving=-0.5 payment.delayed=-0.3 praise=2.0
!releas 7.97 bad=0.6 complaint.cost=-0.5 complaint.delay=0.7 complaint.quality=-0.8 leaving=-0.4 meeting.off=-0.4 payment.query=0.8 payment.refused=2.4
!rememb 8.26 bad=-1.2 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=-0.3 leaving=0.6
!remote 7.97 good=-1.0
!renew 8.26 bad=1.0 complaint.cost=2.0 complaint.quality=-0.8 good=-0.3 leaving=2.3 legal=-0.5 meeting.off=-0.7 payment.disputed=-0.3 payment.refused=-0.6
!renewi 8.26 bad=-0.5 complaint.quality=-0.4 good=0.9 leaving=0.4 praise=1.7
!replie 8.26 bad=1.2 complaint.cost=-0.3 complaint.neglect=2.4 complaint.quality=-0.6 good=-0.4 leaving=-0.4 legal=-0.4 payment.disputed=1.5 praise=-0.3 reputation=1.9
!reply 7.16 bad=-1.2 complaint.cost=-0.7 complaint.delay=2.0 complaint.neglect=2.9 complaint.quality=-1.6 escalation=-0.6 good=-1.0 leaving=-0.6 meeting.off=-0.7 payment.disputed=-0.3 payment.refused=-0.7 payment.sent=-0.5 reputation=1.0
!report 8.26 bad=0.7 complaint.cost=-0.3 complaint.delay=0.8 complaint.quality=1.2 payment.refused=0.8
!respon 7.28 bad=1.1 complaint.neglect=1.7 complaint.quality=-0.7 escalation=1.5 good=-0.9 leaving=0.8 payment.refused=0.4
!return 8.26 bad=0.3 complaint.cost=1.0 complaint.delay=-0.5 complaint.neglect=1.3 good=-0.3 reputation=0.7
!review 7.41 bad=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.2 payment.refused=-0.4 praise=0.5 reputation=-0.5
!right 7.41 bad=2.7 complaint.cost=-0.6 complaint.neglect=0.6 complaint.quality=1.7 good=-1.3 leaving=1.0 payment.refused=0.7 praise=-0.7 reputation=2.1
!rush 7.57 bad=-1.4 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.8 growth=-0.6 leaving=-0.9 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.9 praise=-0.4 reputation=-0.4
!said 7.75 bad=1.3 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=1.6 complaint.quality=0.8 leaving=0.5 payment.refused=0.9 reputation=1.8
!saw 8.26 bad=0.7 complaint.cost=1.6 complaint.quality=1.7 payment.refused=0.5 praise=-0.4 reputation=-0.4
!say 6.87 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=1.2 complaint.quality=2.0 escalation=-0.4 good=0.3 growth=-0.3 legal=-0.5 payment.delayed=1.4 payment.refused=-0.6 payment.sent=-0.3 praise=-0.8 reputation=1.7 urgent=-0.3
!scan 8.26 complaint.delay=1.8 complaint.neglect=-0.3 complaint.quality=1.2 good=-1.2 leaving=1.0
!scratc 8.26 bad=-0.8
!screen 8.26 good=-0.8
!second 8.26 bad=0.9 complaint.cost=-0.4 complaint.quality=-0.5 payment.refused=2.4
!see 6.87 bad=3.9 complaint.cost=1.5 complaint.delay=-0.9 complaint.neglect=-0.6 complaint.quality=-0.4 escalation=-0.3 good=-2.7 growth=-0.6 leaving=3.0 legal=-0.3 meeting.off=-0.6 payment.delayed=0.8 payment.disputed=-0.3 payment.query=-0.7 payment.refused=2.8 payment.sent=-0.4 praise=-0.9 reputation=-0.5
!seem 7.97 bad=3.0 good=-2.0
!seen 7.75 bad=-0.9 complaint.cost=1.9 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.5 leaving=-0.4 payment.query=2.8 payment.refused=0.5 praise=-0.6 reputation=-0.6
!send 7.41 complaint.cost=-0.5 complaint.delay=-0.3 complaint.quality=1.0 good=-2.0 growth=-0.4 leaving=-0.3 legal=-0.5 meeting.off=-0.8 payment.disputed=-0.4 praise=-1.1 urgent=-0.3
!sendin 8.26 complaint.cost=2.2 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.0 good=1.3 leaving=-0.4 legal=-0.4 meeting.off=1.8 payment.promised=1.8 payment.refused=-1.0 praise=0.9
!sent 7.97 bad=-0.4 complaint.delay=1.1 complaint.quality=-0.5 good=0.7 leaving=1.2 praise=0.8 reputation=-0.5
!servic 8.26 bad=-1.3 complaint.delay=-0.3 complaint.quality=-0.5 legal=-0.3 meeting.off=-0.4 payment.refused=-0.5
!settle 8.26 complaint.quality=-0.6 good=1.0 legal=2.4 payment.delayed=-0.8 praise=0.7
!severa 8.26 bad=0.5
!shippi 8.26 bad=-1.4
!should 7.75 bad=0.9 complaint.cost=-0.7 complaint.quality=-0.5 good=-1.4 payment.delayed=2.6 payment.refused=2.2 praise=-0.4
!show 7.97 bad=1.7 complaint.cost=-0.3 complaint.neglect=-0.5 complaint.quality=1.1 good=-0.9
!shown 8.26 bad=-1.6 complaint.cost=-0.3 complaint.quality=-0.8 good=-0.7 payment.promised=-0.6 payment.query=2.8 payment.refused=-0.8 payment.sent=2.3
!side 7.57 bad=0.3 complaint.cost=1.7 complaint.neglect=-0.9 good=-0.5 leaving=-0.8 legal=2.3 meeting.off=0.6 payment.delayed=1.3 payment.disputed=-0.3 payment.refused=-0.6 praise=-0.5 reputation=-0.6
!sign 8.26 bad=-1.6 good=3.6 meeting.off=2.1 praise=1.8
!signal 7.97 bad=-0.8 complaint.delay=-0.6 complaint.neglect=-0.7 good=-0.8 legal=-0.4 payment.refused=-0.4 urgent=1.5
!signed 7.75 bad=1.1 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.8 good=-1.5 leaving=0.8 meeting.off=-0.6 payment.disputed=-0.4 praise=-0.8 reputation=-0.7 urgent=2.2
!signin 8.26 bad=0.8 complaint.cost=1.7 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.7 leaving=2.0 payment.refused=0.6 praise=-0.3
!simply 7.97 bad=2.7 good=-1.3
!since 6.72 bad=-0.5 complaint.cost=-0.6 complaint.delay=1.5 complaint.neglect=-0.4 complaint.quality=0.5 escalation=-0.4 good=-1.3 growth=-0.4 leaving=1.7 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.6 payment.query=-0.3 reputation=1.3 urgent=2.4
!single 7.57 bad=-1.7 complaint.neglect=-0.4 good=0.7 leaving=0.5
!site 7.97 complaint.cost=-0.5 complaint.delay=1.0 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.8 growth=1.3 leaving=1.0 meeting.off=3.5 praise=-0.8 reputation=-0.4
!small 7.97 bad=1.0 good=-0.7
!so 6.41 bad=-1.1 complaint.cost=-0.6 complaint.delay=1.2 complaint.neglect=0.4 good=2.4 growth=0.7 leaving=-0.9 legal=-0.4 meeting.off=1.0 payment.delayed=-0.5 payment.disputed=-0.3 payment.sent=1.0 reputation=-0.5
!softwa 7.28 complaint.delay=0.9 complaint.quality=1.0 good=0.4 payment.disputed=1.1
!solved 8.26 bad=1.6 good=-0.6
!some 8.26 good=1.3
!someth 7.75 complaint.cost=0.8 complaint.neglect=-0.5 complaint.quality=-0.5 good=0.6 payment.refused=0.8 payment.sent=1.5 praise=0.9
!songs 7.57 bad=1.6 good=-0.4
!sooner 8.26 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=1.4 good=-0.5 leaving=-0.4 payment.promised=-0.7 payment.refused=0.6 praise=-0.4
!sort 7.75 bad=1.1 complaint.cost=-0.6 complaint.delay=-0.3 complaint.quality=2.0 leaving=-0.5 payment.disputed=-0.4 payment.refused=0.9 reputation=3.0
!sound 7.57 complaint.quality=-0.8 praise=-0.3
!speak 8.26 complaint.quality=0.6 good=-1.0 legal=0.6
!spend 7.57 complaint.neglect=1.0 complaint.quality=0.5 good=1.5 leaving=0.4
!stand 7.97 bad=2.6 complaint.cost=1.2 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=2.7 good=-1.1 leaving=-0.6 legal=0.9 meeting.off=-0.8 payment.delayed=-0.4 payment.refused=1.2 praise=-0.5 reputation=2.9
!star 8.26 bad=-1.2 good=-0.4
!still 7.97 complaint.neglect=0.9 escalation=1.0 good=2.0 leaving=-0.3
!stop 7.41 bad=2.0 good=0.6
!stoppe 8.26 bad=1.1 complaint.quality=-0.3 good=0.4 meeting.off=0.7 praise=0.8
!stoppi 7.97 bad=0.4 complaint.neglect=0.4 complaint.quality=-0.5 leaving=-0.7 legal=-0.4 payment.refused=-0.4 reputation=1.8
!storag 8.26 bad=1.7 good=-1.6
!struct 8.26 bad=0.9 good=-0.4
!such 7.97 bad=1.7 complaint.cost=1.4 complaint.delay=-0.5 complaint.neglect=1.5 good=-1.5 leaving=-0.3 reputation=-0.4
!suit 7.97 complaint.neglect=-0.4 good=-0.5 growth=1.1 leaving=-0.4 legal=-0.4 meeting.off=1.5 payment.refused=-0.3 praise=-0.3
!suppor 7.97 bad=1.3 complaint.neglect=0.9 complaint.quality=-0.3 good=-1.0 leaving=-0.5 payment.disputed=1.1
!sure 7.75 bad=1.3 complaint.cost=1.3 complaint.neglect=0.9 good=-1.1
!surpri 8.26 bad=0.6 complaint.cost=1.6 reputation=1.8
!surviv 8.26 bad=0.6 complaint.cost=1.5 good=-0.5 leaving=1.9
!swap 8.26 bad=-0.8 good=0.5 praise=0.8
!system 8.26 bad=1.2 complaint.delay=-0.3 complaint.neglect=1.1 complaint.quality=-0.8 leaving=-0.8 payment.refused=2.4
!t 8.26 bad=-1.0 good=-1.1
!take 6.96 bad=-3.3 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.6 escalation=0.6 good=3.3 leaving=-0.4 legal=0.6 meeting.off=0.5 payment.disputed=-0.3 payment.query=0.6 payment.refused=-0.9 payment.sent=2.0 praise=1.7 reputation=-0.5
!taken 7.97 bad=-0.4 good=0.4 payment.refused=-0.4 reputation=-0.3
!taking 8.26 bad=-0.5 meeting.off=-0.3
!talk 8.26 bad=-0.6 complaint.quality=-0.4 good=1.4 growth=2.8
!tell 7.28 bad=0.6 complaint.cost=2.8 complaint.delay=-0.5 complaint.neglect=1.2 complaint.quality=-1.2 escalation=1.3 leaving=2.0 legal=-0.4 payment.refused=-0.8 praise=-0.7 reputation=1.1
!than 7.75 bad=1.3 good=-1.0
!thank 7.97 bad=-0.5 complaint.cost=-0.3 complaint.neglect=0.8 complaint.quality=-0.7 good=1.8 leaving=1.0 legal=-0.4 praise=1.6 reputation=-0.4
!that 5.67 bad=0.5 complaint.cost=0.7 complaint.delay=-1.1 complaint.neglect=0.6 complaint.quality=2.1 escalation=-0.4 growth=-0.7 leaving=0.7 legal=0.5 meeting.off=0.6 payment.delayed=-0.6 payment.disputed=1.8 payment.promised=2.9 payment.query=-0.4 payment.refused=1.3 payment.sent=-0.5 praise=1.9 reputation=0.7 urgent=-0.3
!the 3.85 complaint.delay=-1.0 complaint.neglect=2.7 escalation=2.2 good=-2.0 growth=-2.0 legal=-2.9 meeting.off=1.4 payment.delayed=1.6 payment.disputed=1.7 payment.promised=-1.5 payment.query=1.1 payment.refused=-0.6 payment.sent=-2.1 praise=-1.3 reputation=0.8 urgent=0.8
!their 7.06 bad=0.5 complaint.cost=0.9 complaint.quality=0.3 good=0.6
!them 6.65 bad=3.1 complaint.cost=-0.7 complaint.quality=0.5 escalation=0.9 good=-1.2 leaving=-0.7 legal=-0.6 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-0.5 reputation=1.9
!there 7.16 bad=1.2 complaint.quality=1.1 leaving=-0.5 meeting.off=2.3 payment.promised=-0.5 payment.refused=0.6 praise=-0.3 reputation=-0.7
!these 8.26 good=1.2
!they 7.75 bad=-0.9 complaint.quality=0.5 leaving=0.8 payment.delayed=3.0 payment.refused=-0.4 praise=0.7
!thing 7.97 bad=-1.6 complaint.quality=-0.5 good=2.9 praise=1.1
!things 7.97 bad=-2.1 good=2.9
!think 7.16 bad=2.2 complaint.cost=-0.6 complaint.delay=0.9 complaint.neglect=-1.2 good=0.6 growth=-0.5 leaving=3.5 legal=-0.5 meeting.off=-0.8 payment.disputed=-0.5 payment.refused=-0.5 praise=2.3 reputation=-0.4
!this 5.41 bad=1.1 complaint.cost=0.6 complaint.delay=-1.5 complaint.neglect=-0.3 escalation=1.4 good=0.9 growth=-0.5 leaving=-2.0 legal=1.9 meeting.off=-1.5 payment.delayed=3.0 payment.promised=0.4 payment.query=-0.7 payment.refused=4.0 payment.sent=-0.9 praise=-0.5 urgent=-0.5
!those 7.57 bad=-1.1 complaint.delay=0.8 complaint.neglect=-0.3 leaving=-0.3 legal=-0.3 payment.disputed=0.7 payment.promised=1.5 payment.refused=1.8 praise=0.8
!three 7.97 bad=1.4 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=0.7 good=-0.5 leaving=-0.8 payment.refused=-0.9 praise=-0.5 reputation=1.4
!throug 7.57 bad=-0.7 good=1.0 payment.delayed=2.4 payment.refused=-0.5
!time 6.79 complaint.cost=-0.6 complaint.neglect=0.4 complaint.quality=-0.5 good=1.7 leaving=-0.3 legal=-0.4 meeting.off=1.9 payment.delayed=1.8 payment.disputed=0.8 payment.promised=1.7 payment.refused=-1.0 praise=-0.5
!to 4.08 bad=0.8 complaint.cost=0.7 complaint.delay=2.2 complaint.neglect=-1.3 complaint.quality=2.5 escalation=0.9 good=0.4 growth=-1.0 leaving=-0.4 legal=1.5 meeting.off=0.5 payment.delayed=-1.1 payment.disputed=-0.9 payment.promised=-0.8 payment.refused=1.6 payment.sent=-1.1 praise=-1.7 reputation=0.3 urgent=-1.5
!today 7.97 bad=-0.9 complaint.quality=-0.6 good=-1.7 growth=-0.3 meeting.off=4.7 praise=-0.8
!tomorr 8.26 bad=-1.2 complaint.cost=-0.4 good=-0.4 meeting.off=2.9 payment.delayed=-0.3 payment.promised=-0.3 praise=-0.4 reputation=-0.5 urgent=-0.4
!too 6.65 bad=-0.4 complaint.cost=-0.5 complaint.neglect=0.5 good=1.4 meeting.off=-0.3 payment.delayed=0.8 payment.query=0.8 praise=1.4 reputation=-0.3
!took 7.97 bad=0.9 complaint.cost=-0.6 complaint.neglect=0.7 complaint.quality=-0.7 escalation=0.9 good=-0.9 leaving=-0.9 payment.disputed=1.4 payment.refused=-0.7 praise=-0.3
!transf 7.75 bad=2.6 complaint.delay=2.0 complaint.quality=-0.5 good=-1.6 payment.refused=1.2 praise=-0.4
!trial 8.26 bad=-0.3 good=0.5 leaving=-0.3 payment.disputed=-0.4 payment.refused=-0.3 praise=0.9
!tuesda 8.26 bad=-1.3 complaint.delay=-0.4 good=-0.5 meeting.off=1.9 payment.delayed=-0.3 praise=-0.8
!two 7.75 bad=0.5 complaint.cost=1.8 complaint.neglect=1.6 complaint.quality=1.5 good=-1.1 legal=1.8 payment.query=-0.4 payment.sent=1.1
!type 8.26 bad=-0.8 good=1.6 payment.sent=1.7 praise=0.9
!under 7.97 bad=0.4 complaint.cost=1.1 complaint.delay=-0.4 complaint.quality=0.5 good=0.6 leaving=0.9 legal=0.9 payment.refused=0.3 payment.sent=1.5 praise=0.7 reputation=1.1
!unders 7.57 bad=0.6 complaint.quality=-0.5 good=0.6 growth=0.9 praise=1.9
!unit 8.26 bad=2.9 good=-0.7
!unless 7.75 good=2.1 meeting.off=0.9 payment.query=1.1
!until 7.16 bad=1.0 complaint.cost=-0.7 complaint.delay=0.8 complaint.neglect=0.5 complaint.quality=1.2 escalation=0.9 good=-1.0 growth=-0.4 leaving=-0.9 legal=-0.5 meeting.off=-0.7 payment.disputed=-0.5 payment.refused=4.6 praise=-0.8 reputation=0.3
!up 6.18 bad=-0.3 complaint.cost=2.1 complaint.delay=-0.9 complaint.neglect=1.8 complaint.quality=0.5 escalation=-0.4 good=1.0 growth=-0.6 leaving=-0.3 legal=-0.5 meeting.off=1.2 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=2.4 payment.refused=-0.7 payment.sent=-0.3 praise=-0.6 reputation=-1.1 urgent=-0.4
!us 6.72 bad=-0.8 complaint.cost=-1.2 complaint.delay=-0.4 complaint.neglect=-1.4 complaint.quality=0.5 escalation=-0.3 good=-0.9 growth=-0.7 leaving=0.8 legal=1.8 meeting.off=-0.6 payment.delayed=0.5 payment.disputed=1.5 payment.promised=-0.3 payment.query=0.6 payment.refused=-0.8 praise=-0.7 reputation=-1.0 urgent=-0.4
!use 6.59 bad=-1.8 complaint.delay=1.0 complaint.neglect=-0.6 good=-1.8 leaving=-0.5 payment.refused=0.7 praise=-0.4
!used 6.72 bad=-3.0 complaint.delay=0.5 complaint.neglect=0.6 complaint.quality=0.4 escalation=1.1 good=2.3
!using 8.26 good=0.5
!variab 8.26 bad=2.3 good=-1.6
!very 7.16 bad=2.2 good=-0.7
!via 8.26 good=0.7
!video 7.57 bad=1.0 good=-2.4
!voice 7.57 bad=-0.5 payment.disputed=-0.4 praise=-0.4
!wait 8.26 bad=-1.8 good=0.4
!waitin 8.26 bad=1.2 complaint.quality=1.7 good=-0.6 payment.refused=-0.3 praise=-0.6 reputation=1.8
!walk 7.97 bad=-1.2 good=0.5 growth=1.6 meeting.off=2.1 urgent=-0.5
!want 6.65 bad=0.8 complaint.cost=-0.8 complaint.delay=1.3 complaint.neglect=-0.4 complaint.quality=0.4 escalation=-0.3 leaving=-0.8 legal=1.2 meeting.off=-0.6 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=-0.6 praise=-0.6 reputation=-0.4
!warran 7.97 bad=-1.3 good=0.8
!was 6.87 complaint.cost=0.6 complaint.delay=-1.1 complaint.quality=1.4 escalation=-0.7 growth=-0.4 leaving=0.9 legal=1.2 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=-1.0 payment.sent=-0.4 praise=1.1 reputation=-0.7 urgent=-0.3
!waste 8.26 bad=0.4 good=1.0
!way 7.16 bad=1.7 complaint.cost=0.5 complaint.quality=-1.4 good=-2.1 leaving=0.7 payment.query=-0.3 payment.refused=2.1 praise=-0.3 reputation=0.6
!we 7.28 bad=3.1 complaint.cost=2.1 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=2.1 escalation=-0.3 good=-1.1 growth=-0.3 leaving=1.2 legal=-0.4 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=-0.3 payment.refused=1.6 reputation=-0.7
!we'd 7.75 complaint.cost=-0.3 complaint.delay=-0.5 complaint.quality=1.1 good=1.0 growth=1.5 legal=-0.3 praise=0.7 reputation=-0.4
!we're 8.26 complaint.cost=-0.4 complaint.quality=-0.4 good=-0.4 growth=-0.3 leaving=1.8 praise=-0.5 reputation=-0.3
!web 8.26 bad=-0.5 good=0.6
!week 8.26 complaint.quality=-0.5 escalation=2.0 legal=-0.3 payment.delayed=2.5 payment.disputed=2.2 payment.refused=-0.9 payment.sent=-0.3
!weeken 8.26 bad=0.6 complaint.quality=-0.7 leaving=-0.3 payment.disputed=1.9 payment.query=-0.4 payment.refused=-0.8 praise=-0.4
!weeks 8.26 bad=0.9 complaint.quality=1.7 payment.refused=-0.6
!weight 8.26 bad=-0.7 good=1.3
!well 7.41 bad=2.0 good=-1.3
!were 8.26 bad=1.5 good=-1.1
!what 6.18 complaint.cost=2.5 complaint.delay=-1.0 complaint.neglect=1.2 complaint.quality=2.1 escalation=-0.5 growth=-0.4 leaving=-0.4 legal=-0.8 meeting.off=-0.7 payment.delayed=2.6 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.6 payment.refused=-1.0 payment.sent=-0.4 praise=-1.2 reputation=-1.0
!when 7.28 bad=2.5 leaving=0.5 praise=1.5
!whethe 8.26 bad=1.5 good=-0.5
!which 7.97 bad=0.5 complaint.cost=1.5 complaint.quality=-0.4 leaving=1.9 praise=-0.4 reputation=-0.3
!who 7.97 bad=0.6 complaint.neglect=0.5 complaint.quality=2.5 leaving=-0.4 payment.refused=0.9 praise=-0.4 reputation=0.9
!whole 8.26 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=1.3 good=-0.4 leaving=0.4
!why 7.41 bad=0.6 complaint.cost=-0.4 good=-1.3 payment.delayed=-0.4 payment.refused=2.4
!will 7.16 bad=1.4 complaint.cost=-0.6 complaint.delay=1.7 complaint.quality=1.3 good=-1.7 leaving=-0.6 legal=0.4 meeting.off=-0.4 payment.disputed=-0.5 payment.refused=4.0 praise=-0.5
!window 7.75 bad=0.6 good=-0.8 leaving=0.7
!wish 7.97 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.3 complaint.quality=1.0 escalation=3.2 good=-0.4 meeting.off=-0.4 payment.refused=-0.6 praise=-0.4 reputation=1.3
!with 5.26 bad=-1.1 complaint.delay=-0.8 complaint.quality=-0.5 escalation=2.8 good=2.0 growth=0.7 legal=-0.5 meeting.off=-1.1 payment.delayed=-0.7 payment.disputed=-1.3 payment.promised=-0.3 payment.query=-0.4 payment.sent=-0.3 praise=0.4 reputation=-1.1 urgent=-0.5
!within 8.26 bad=-1.1 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.4 escalation=-0.4
!withou 7.28 bad=-1.7 complaint.cost=0.8 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.4 good=1.5 leaving=-0.5 payment.query=1.8 payment.refused=-0.6 praise=-0.5 reputation=-0.4 urgent=1.7
!word 7.97 bad=0.5 complaint.cost=-0.7 complaint.delay=0.8 complaint.neglect=1.0 complaint.quality=-0.6 good=-0.9 payment.disputed=-0.3 praise=-0.6
!work 6.10 bad=2.3 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 escalation=-0.8 good=-1.4 leaving=-0.8 meeting.off=1.2 payment.refused=0.4 praise=-0.4
!worked 7.75 bad=3.2 good=-1.9
!workin 7.75 bad=0.9 complaint.neglect=-0.4 complaint.quality=-0.5 leaving=1.6
!works 7.97 bad=1.0 complaint.quality=-0.4 good=-0.5 growth=1.4 leaving=-0.4 praise=1.4
!worry 7.57 bad=-2.9 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-1.0 good=-0.6 leaving=-0.3 legal=-0.4 meeting.off=1.2 payment.disputed=-0.5 payment.promised=1.6 payment.query=-0.5 payment.refused=-1.7 praise=-0.7
!worth 7.97 complaint.delay=-0.4 good=-1.6 payment.disputed=1.8 payment.sent=1.2 praise=-0.3
!would 7.41 bad=-1.4 good=1.4
!write 7.41 bad=-1.3 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=0.6 escalation=-0.3 good=2.9 leaving=-0.4 legal=-0.3 meeting.off=-0.6 payment.disputed=-0.3 payment.refused=0.4 payment.sent=-0.3 praise=2.8 reputation=-0.4
!wrong 7.28 bad=-2.7 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-1.0 complaint.quality=-0.3 payment.refused=-0.4 praise=-0.4 reputation=-0.3
!years 8.26 bad=-1.2 complaint.neglect=-0.3 good=2.2 praise=-0.4
!you 5.30 bad=-0.9 complaint.cost=1.2 complaint.delay=-2.2 complaint.neglect=-1.1 complaint.quality=-2.2 escalation=0.5 good=0.9 growth=-0.8 leaving=2.2 legal=-1.0 meeting.off=-1.5 payment.delayed=3.3 payment.disputed=-1.1 payment.promised=-0.6 payment.sent=-0.9 praise=0.7 reputation=2.0 urgent=-0.9
!you're 8.26 bad=0.6 good=1.2
!your 6.31 bad=1.2 complaint.cost=-1.2 complaint.neglect=1.0 complaint.quality=2.3 escalation=1.2 good=-0.4 growth=-0.3 leaving=-0.3 legal=1.3 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.query=0.5 payment.sent=0.9 praise=1.4 reputation=-1.1 urgent=-0.3
!yours 7.75 bad=0.6 complaint.cost=1.2 complaint.neglect=0.6 complaint.quality=-0.7 good=-1.1 leaving=2.5 legal=-0.5 payment.promised=1.4 payment.refused=-0.6 praise=-0.7 reputation=-0.5
!yourse 8.26 bad=-0.7 good=0.8
!zen 7.97 bad=1.3 good=0.6
!zones 8.26 bad=-1.0 good=-1.1
a 2.09 bad=0.6 complaint.cost=5.6 complaint.delay=3.3 complaint.neglect=3.4 complaint.quality=2.8 good=-0.4 leaving=1.4 legal=1.8 meeting.off=-1.4 payment.delayed=0.3 payment.disputed=3.6 payment.promised=-1.4 payment.query=-2.2 payment.sent=0.5 praise=0.5 reputation=3.1 urgent=-0.9
a3 8.26 bad=-0.9 complaint.quality=-0.3 good=-0.8 growth=1.8 praise=-0.6
a38 8.26 complaint.delay=-0.3 complaint.quality=1.5 good=-0.3 meeting.off=0.7 payment.refused=1.4 praise=-0.3 reputation=1.3 urgent=-0.4
a5 8.26 bad=-0.6 complaint.delay=-0.4 complaint.quality=0.3 leaving=-0.3
abilit 7.06 bad=0.9 good=0.4
able 5.77 bad=-1.7 complaint.cost=0.9 complaint.delay=-0.5 escalation=-0.5 good=1.8 leaving=0.8 legal=-0.6 payment.delayed=-0.5 payment.disputed=0.7 payment.query=0.8 payment.refused=-0.4 reputation=1.5
about 3.63 bad=-1.8 complaint.cost=-2.2 complaint.delay=-0.7 complaint.neglect=3.1 complaint.quality=1.5 escalation=-1.1 good=2.5 leaving=-1.9 legal=-1.4 meeting.off=-1.2 payment.delayed=-1.6 payment.disputed=-1.2 payment.promised=-1.7 payment.query=-0.7 payment.refused=0.5 payment.sent=-2.0 praise=3.7 reputation=2.7
above 6.22 complaint.cost=1.2 complaint.delay=-0.9 complaint.neglect=-0.7 complaint.quality=-0.7 escalation=2.8 good=-0.9 growth=-0.7 leaving=2.1 legal=-1.0 payment.delayed=-0.3 payment.disputed=-0.6 payment.refused=0.8 payment.sent=-0.4 praise=1.2 reputation=-0.7 urgent=-0.5
abroad 8.26 bad=2.5 good=-1.1
absenc 8.26 complaint.delay=1.1 complaint.neglect=1.7 complaint.quality=-0.4 good=-0.4 leaving=0.8 meeting.off=-0.4 payment.promised=-0.6
absolu 7.16 bad=-1.8 good=2.5
ac 7.97 bad=-0.7 good=1.7
accept 6.79 bad=2.7 complaint.cost=-0.4 complaint.neglect=-0.7 complaint.quality=-1.0 escalation=-0.4 good=0.9 growth=0.9 leaving=-1.5 legal=3.2 meeting.off=-0.3 payment.disputed=-1.0 payment.promised=-0.9 payment.refused=3.5 payment.sent=-1.7 praise=-0.8 reputation=-0.6 urgent=-0.4
access 5.72 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=1.7 complaint.quality=-0.3 escalation=0.4 growth=-0.4 leaving=1.0 legal=0.4 meeting.off=-0.4 payment.refused=0.7 praise=-1.0
accide 6.96 bad=1.9 good=-0.7
accord 7.28 bad=-1.1 complaint.cost=1.3 complaint.delay=0.5 complaint.quality=1.5 leaving=0.9 legal=1.1 payment.refused=2.8
accoun 5.01 bad=-1.6 complaint.cost=-1.3 complaint.delay=0.3 complaint.neglect=-0.4 complaint.quality=-2.1 escalation=-0.7 good=-1.1 growth=-0.9 leaving=0.9 legal=-2.2 meeting.off=-2.0 payment.delayed=1.6 payment.disputed=-1.5 payment.promised=1.8 payment.query=2.6 payment.refused=1.1 payment.sent=5.2 praise=-0.8 reputation=-1.9 urgent=-0.8
accura 7.75 good=1.7
ach 7.97 bad=-2.4 complaint.delay=-0.6 complaint.quality=-0.5 leaving=-0.4 legal=-0.4 payment.disputed=-0.6 payment.promised=-0.5 payment.query=1.8 payment.refused=-1.0 payment.sent=3.6
achiev 7.97 bad=1.5 good=-0.6
acknow 8.26 bad=-0.6 complaint.delay=-0.5 payment.sent=-0.5
across 6.96 bad=-1.8 complaint.cost=-0.9 complaint.neglect=0.6 complaint.quality=0.4 good=0.9 growth=1.3 leaving=1.5 legal=-0.7 payment.delayed=-0.6 payment.promised=0.8 payment.query=0.9 payment.refused=-0.4 payment.sent=-0.6 praise=0.6
act 7.41 bad=1.2 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=0.5 complaint.quality=1.1 good=-1.2 growth=-0.4 leaving=-0.4 legal=0.4 payment.disputed=-0.4 payment.refused=0.9 praise=-0.6
action 6.79 bad=3.2 complaint.cost=-0.7 complaint.delay=-1.4 complaint.neglect=0.7 escalation=-0.3 good=-1.3 leaving=-0.6 legal=3.8 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.6 praise=-0.6 reputation=0.4
active 8.26 bad=1.7 complaint.cost=1.3 complaint.delay=-0.4 complaint.neglect=1.9 complaint.quality=0.7 good=-0.4 praise=-0.3 reputation=1.0
actual 5.89 bad=0.6 complaint.cost=1.4 complaint.neglect=0.9 complaint.quality=0.6 escalation=0.4 good=1.6 growth=-0.4 leaving=0.4 legal=0.5 payment.delayed=-0.3 payment.refused=1.1 payment.sent=-0.3 praise=1.2 reputation=0.7
ad 6.59 bad=-0.8 complaint.quality=-0.6 good=0.8 leaving=0.6 legal=-0.5 praise=-0.6
ad2600 7.75 bad=-0.7
adapte 6.79 bad=-0.4
add 5.60 bad=-1.3 complaint.cost=-1.5 complaint.quality=-0.9 escalation=-0.4 good=-1.3 growth=1.5 leaving=-1.6 legal=-1.3 meeting.off=-0.5 payment.delayed=-0.4 payment.promised=-0.5 payment.query=-0.8 payment.refused=0.5 payment.sent=-0.4 reputation=-0.9
added 7.57 bad=-1.4 complaint.delay=-0.5 complaint.neglect=-0.3 good=-1.0 growth=1.4 leaving=-0.6 payment.disputed=1.9 praise=-0.3
adding 8.26 bad=-1.1 good=-0.4
additi 6.87 bad=0.8 good=-0.6
addres 5.99 bad=-1.2 complaint.cost=-1.4 complaint.delay=-1.3 complaint.quality=-1.4 escalation=1.4 good=-3.0 growth=-1.6 leaving=-2.5 legal=-0.7 meeting.off=-1.0 payment.delayed=-0.5 payment.disputed=-1.4 payment.promised=2.0 payment.query=1.0 payment.refused=0.8 payment.sent=-0.9 praise=-2.1 reputation=-1.9 urgent=1.9
adds 8.26 bad=-0.7 good=2.3
adequa 7.97 bad=-1.2 good=0.4
adjour 8.26 bad=-0.9 complaint.quality=-0.4
adjudi 7.97 bad=1.5 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=-1.1 complaint.quality=2.1 good=-0.4 leaving=-1.2 legal=3.7 payment.refused=1.5 reputation=-0.3
adjust 6.96 complaint.cost=1.7 complaint.delay=-0.3 complaint.neglect=-0.6 good=1.8 legal=0.8 payment.refused=0.7
admin 7.97 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=0.4 complaint.quality=-0.3 good=-0.8 growth=-0.3 leaving=1.6 reputation=1.5
admini 7.75 bad=-1.4 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=-0.8 meeting.off=-0.5 payment.delayed=1.8 payment.refused=1.0 payment.sent=-0.3 reputation=-0.5
admins 8.26 bad=-0.5 good=1.8
admiss 7.97 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=1.3 good=-0.4 leaving=0.5 payment.refused=-0.4 reputation=1.8
admit 8.26 bad=-1.2 complaint.quality=0.8 good=0.9 leaving=-0.6 payment.refused=-0.4 praise=-0.3
adobe 8.26 bad=-0.5
advanc 8.26 bad=-0.8 complaint.quality=-0.4 good=-0.3 leaving=0.9
advant 7.75 bad=-1.6 good=2.1
advert 6.72 bad=-0.5 complaint.cost=0.7 complaint.delay=0.4 escalation=-0.5 good=-0.7 growth=-0.7 leaving=-1.0 legal=1.6 meeting.off=-0.5 payment.disputed=-0.3 payment.refused=-0.5 praise=-1.2 reputation=2.8 urgent=2.1
advice 6.41 bad=1.4 complaint.cost=0.5 complaint.delay=-0.9 complaint.neglect=-0.6 complaint.quality=-0.5 good=-2.1 growth=-0.7 leaving=-1.4 legal=3.9 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.8 payment.query=-0.5 payment.sent=2.6 praise=-1.6 reputation=-0.8 urgent=-0.5
advise 7.16 bad=0.4 complaint.cost=-0.6 complaint.delay=0.4 complaint.neglect=-1.1 complaint.quality=1.3 escalation=-0.4 good=-0.5 legal=2.4 meeting.off=-0.4 payment.promised=-0.4 praise=-0.7 reputation=-0.7
affair 7.75 bad=1.9 complaint.cost=-0.4 complaint.delay=-0.4 good=-0.4 legal=1.2 payment.refused=-0.4 praise=-0.5 reputation=1.6
affect 8.26 bad=3.2 good=-1.8
afford 7.28 good=0.4
afraid 6.79 bad=-1.3 complaint.cost=-1.0 complaint.delay=-1.7 complaint.neglect=-0.4 complaint.quality=1.4 escalation=-0.9 good=-1.3 growth=-0.4 leaving=1.4 legal=-0.8 meeting.off=2.6 payment.delayed=1.0 payment.disputed=-0.6 payment.promised=0.6 payment.query=-0.5 payment.refused=-1.1 payment.sent=-0.4 praise=-1.1 reputation=-1.2 urgent=1.6
africa 7.97 bad=-0.5 good=0.9
after 4.20 bad=3.9 complaint.cost=0.9 complaint.neglect=2.2 complaint.quality=0.4 escalation=-0.4 good=-1.8 growth=-2.5 leaving=4.0 legal=-1.1 meeting.off=1.1 payment.delayed=0.8 payment.disputed=-1.7 payment.promised=-1.9 payment.query=-1.2 payment.refused=-2.0 payment.sent=2.0 praise=-2.0 reputation=1.0 urgent=-1.1
aftern 6.79 bad=-1.0 complaint.delay=0.6 escalation=1.9 good=-1.5 growth=-0.5 leaving=-0.7 legal=-0.9 meeting.off=3.0 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.7 payment.sent=3.2 praise=-0.9 reputation=-0.9 urgent=2.4
again 5.18 bad=2.3 complaint.cost=-1.3 complaint.delay=1.5 complaint.neglect=1.2 complaint.quality=2.3 escalation=1.1 good=-2.3 growth=3.1 legal=-1.2 payment.delayed=-1.0 payment.disputed=2.3 payment.promised=-0.6 payment.refused=-0.8 payment.sent=-1.4 praise=-1.0 reputation=-1.3
agains 6.59 complaint.cost=-0.5 complaint.neglect=-1.0 good=-2.5 growth=-0.4 leaving=-0.8 legal=1.0 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=0.9 payment.sent=-0.4 praise=-0.5 reputation=-0.6
age 7.75 bad=-1.5 complaint.cost=1.5 complaint.quality=-0.5 good=0.6 growth=1.4 leaving=-0.4 payment.refused=0.8 praise=2.0 reputation=1.1
agenci 8.26 bad=0.8 complaint.cost=1.4 complaint.neglect=-0.5 complaint.quality=1.9 escalation=0.8 leaving=1.1 reputation=1.2
agency 6.87 complaint.cost=-0.9 complaint.delay=-1.0 escalation=-0.4 growth=-0.5 leaving=2.2 legal=2.0 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.6 payment.refused=0.6 payment.sent=-0.4 praise=1.0 reputation=-0.8 urgent=-0.3
agenda 8.26 complaint.delay=-0.5 complaint.neglect=1.8 complaint.quality=-0.3 escalation=1.6 payment.refused=-0.4 reputation=1.8
agent 8.26 bad=0.7 complaint.delay=-0.8 complaint.quality=0.7 leaving=0.7 legal=-0.3 payment.refused=1.2
agents 8.26 complaint.delay=-0.4 complaint.neglect=0.7 complaint.quality=-0.4
aggriv 8.26 bad=1.0 good=-0.4
agm 7.57 bad=1.7 complaint.cost=1.4 complaint.delay=-0.5 complaint.neglect=2.6 complaint.quality=-1.0 escalation=-0.4 good=-0.7 growth=-0.4 leaving=2.2 legal=-0.4 payment.refused=-0.5 praise=-0.5 reputation=1.8 urgent=-0.4
ago 6.31 bad=-2.0 complaint.cost=-0.5 complaint.delay=2.3 complaint.neglect=-0.7 complaint.quality=-0.4 good=1.6 leaving=-0.5 legal=-0.4 payment.disputed=0.7 payment.promised=-0.3 payment.query=-0.5 payment.refused=0.3 payment.sent=1.6 praise=-0.4 reputation=-0.3
agree 7.97 bad=-1.2 good=1.2
agreed 6.59 complaint.cost=-0.8 complaint.delay=1.7 complaint.neglect=-0.4 complaint.quality=-1.0 growth=-0.5 leaving=-1.9 legal=-1.4 meeting.off=-0.9 payment.delayed=-1.6 payment.disputed=3.9 payment.promised=2.1 payment.query=-0.7 payment.refused=-1.1 payment.sent=1.0 praise=0.7 reputation=-1.2 urgent=0.4
agreem 7.16 bad=1.0 complaint.cost=-0.3 complaint.delay=0.8 complaint.neglect=-0.7 escalation=-0.5 good=-0.4 leaving=-0.4 legal=4.2 payment.disputed=-0.4 payment.refused=-0.5 reputation=-0.4
ahead 6.87 bad=-2.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.9 good=1.6 growth=5.6 leaving=-0.3 meeting.off=-0.4 payment.disputed=-0.5 payment.promised=-0.5 payment.refused=-0.7 praise=1.8 reputation=-0.3 urgent=-0.5
aim 8.26 bad=-1.1 complaint.delay=-0.4 good=-0.6
alarm 7.28 bad=-2.0 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.6 good=0.7 leaving=-1.1 legal=-0.4 meeting.off=-0.9 payment.delayed=-0.3 payment.disputed=0.5 payment.promised=-0.3 payment.refused=1.0 praise=-0.5 reputation=-0.3
albeit 8.26 bad=0.5 good=-0.5
album 6.47 bad=-1.7
albums 7.57 bad=-1.3 good=-1.0
all 3.77 bad=-3.7 complaint.cost=0.8 complaint.delay=-0.9 complaint.neglect=-1.1 complaint.quality=-3.0 escalation=-1.5 good=2.7 growth=1.9 leaving=1.3 legal=0.9 meeting.off=1.7 payment.disputed=-0.5 payment.query=-1.3 payment.refused=0.4 payment.sent=-0.7 praise=1.6 urgent=0.4
alloca 8.26 bad=0.5 complaint.delay=-0.3 complaint.neglect=-0.8 complaint.quality=1.0 escalation=-0.5 good=-0.5 leaving=-0.7 legal=0.6 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.3 payment.sent=1.4 reputation=-0.4
allotm 7.57 bad=0.5 complaint.cost=1.0 complaint.delay=0.4 complaint.neglect=0.8 complaint.quality=-0.7 good=-0.8 growth=-0.3 leaving=-0.5 legal=-0.4 payment.disputed=-0.3 payment.refused=-0.7 payment.sent=2.0 praise=-0.6 reputation=1.4
allow 7.75 bad=-0.8 good=1.2 payment.sent=2.5
allowe 7.75 bad=-1.2 complaint.cost=0.5 complaint.delay=-0.5 complaint.neglect=-0.6 leaving=-0.4 payment.refused=0.4 reputation=-0.3
allowi 8.26 bad=0.8 good=-0.4
allows 6.47 bad=-4.4 complaint.quality=-0.4 good=4.2 growth=1.0
almost 6.18 bad=-0.5 complaint.cost=-0.6 complaint.delay=1.4 complaint.neglect=-0.4 complaint.quality=1.5 good=3.0 leaving=-0.3 payment.refused=-0.4 payment.sent=1.1 reputation=-0.3
alone 7.57 bad=3.7 complaint.cost=1.2 complaint.neglect=-0.5 complaint.quality=0.3 escalation=-0.3 good=-1.5 growth=-0.3 leaving=2.2 payment.refused=-0.4 praise=-0.7 reputation=0.7
along 6.52 bad=-3.4 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=-0.8 complaint.quality=-0.5 good=-0.9 growth=-0.3 leaving=0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-1.2 payment.sent=1.6 praise=-0.8 reputation=-0.6
alot 7.75 bad=-1.8
alphab 8.26 bad=2.1 good=-1.2
alread 5.53 complaint.cost=1.2 complaint.delay=0.7 complaint.neglect=-2.3 complaint.quality=0.4 growth=-1.1 leaving=2.9 legal=-0.5 meeting.off=-0.9 payment.delayed=-0.7 payment.disputed=1.2 payment.promised=-1.1 payment.query=-1.0 payment.sent=-1.0 praise=1.0 reputation=1.1 urgent=0.8
also 4.72 complaint.cost=-0.5 complaint.delay=-1.8 complaint.neglect=0.8 complaint.quality=2.9 escalation=-0.4 good=3.1 growth=2.1 legal=1.8 meeting.off=-0.4 payment.delayed=0.6 payment.disputed=0.3 payment.query=0.4 urgent=-0.6
alter 8.26 bad=-0.8 good=1.7
altern 7.16 bad=0.6 complaint.delay=0.5 complaint.quality=0.5 leaving=0.8 meeting.off=-0.5 payment.promised=1.8 reputation=-0.4
althou 6.27 bad=-0.3 complaint.delay=-0.3 complaint.quality=0.6 payment.refused=0.4
alumni 8.26 complaint.quality=-0.5 good=-0.6 praise=-0.3 reputation=1.8
always 5.92 complaint.neglect=0.3 complaint.quality=-1.8 escalation=-0.4 good=0.8 growth=-0.4 leaving=-0.7 legal=0.3 payment.promised=-0.4 payment.refused=-0.8 payment.sent=0.8 praise=2.5 reputation=1.3
am 4.83 bad=0.5 complaint.cost=-0.5 complaint.delay=1.0 complaint.neglect=-0.3 complaint.quality=1.0 good=0.4 growth=-0.6 leaving=-1.3 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-1.4 payment.promised=-0.7 payment.query=-0.7 payment.refused=-0.6 payment.sent=-0.5 praise=-0.3 reputation=-1.1 urgent=-0.4
amateu 7.57 complaint.neglect=0.7 complaint.quality=0.7 good=0.3 leaving=0.7
amazed 7.75 bad=-1.0 good=2.3
amazin 6.72 bad=-2.8 good=4.7
amazon 5.69 bad=0.3 good=0.9
amend 8.26 bad=-0.6 complaint.cost=-0.4 complaint.quality=-0.7 good=-0.7 meeting.off=-0.3 payment.disputed=2.8 praise=-0.4
americ 8.26 bad=-0.8 good=2.2
amex 8.26 bad=-0.3 complaint.cost=-0.3 complaint.quality=-0.7 good=-0.4 legal=1.0 payment.disputed=1.9 payment.promised=2.6 payment.refused=-0.8 reputation=-0.4
among 7.97 bad=1.0 good=-1.1
amount 6.36 bad=0.7 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.6 escalation=-0.3 good=-2.6 growth=-0.6 legal=1.4 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=0.3 payment.sent=4.0 reputation=-0.7 urgent=-0.4
an 4.03 complaint.cost=3.1 complaint.delay=-2.2 complaint.neglect=-0.5 good=0.8 leaving=2.4 legal=-0.5 meeting.off=-1.7 payment.delayed=-0.5 payment.disputed=1.7 payment.promised=0.5 payment.query=-0.9 payment.refused=-0.8 payment.sent=-1.1 praise=1.0 reputation=0.7 urgent=1.1
anchor 8.26 bad=0.3 complaint.cost=0.6 complaint.neglect=-0.4 payment.refused=0.6
and 1.96 bad=-0.9 complaint.cost=2.0 complaint.delay=2.0 complaint.quality=0.8 escalation=3.0 good=7.0 growth=1.7 leaving=5.7 legal=3.2 meeting.off=-3.6 payment.delayed=1.1 payment.disputed=2.9 payment.promised=-0.4 payment.refused=0.5 payment.sent=-0.5 praise=3.2 reputation=2.1 urgent=0.4
angle 7.75 good=-1.3
annive 8.26 bad=0.7 complaint.delay=-0.3 complaint.neglect=1.0 growth=1.1 leaving=0.9 praise=0.3
announ 8.26 bad=-1.0 good=-0.5 leaving=0.5
annoyi 6.65 bad=2.3 good=-2.6
annual 7.41 bad=-1.8 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=-0.9 good=1.6 growth=3.9 leaving=-1.0 legal=-0.6 meeting.off=-0.5 payment.promised=-0.5 payment.query=-0.3 payment.refused=-0.5 praise=1.4 reputation=-0.6
anothe 4.94 bad=2.0 complaint.cost=1.4 complaint.delay=3.1 complaint.quality=0.5 escalation=-0.3 good=-1.3 growth=2.4 leaving=3.4 legal=-0.4 meeting.off=1.2 payment.delayed=0.6 payment.disputed=-1.4 payment.promised=0.4 payment.query=3.4 payment.sent=0.7 praise=-1.7 reputation=-1.4 urgent=-1.2
answer 5.96 bad=0.9 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=6.7 complaint.quality=-2.4 escalation=2.9 good=1.1 growth=-0.9 leaving=0.5 legal=-0.4 meeting.off=-0.9 payment.delayed=0.4 payment.disputed=0.3 payment.promised=-1.0 payment.query=-0.5 payment.refused=1.0 payment.sent=-0.8 praise=1.7 reputation=1.1 urgent=-0.8
any 4.96 bad=0.4 complaint.cost=1.2 complaint.delay=1.7 complaint.neglect=0.9 complaint.quality=-3.7 good=1.3 growth=-1.3 leaving=2.2 legal=2.2 payment.delayed=1.5 payment.disputed=-1.1 payment.promised=-1.0 payment.query=-0.9 payment.refused=3.5 payment.sent=-1.0 praise=-0.6 reputation=-0.9 urgent=-1.2
anybod 6.96 bad=-1.1 complaint.delay=1.6 complaint.neglect=1.9 complaint.quality=-2.1 escalation=-0.6 good=-1.1 leaving=-1.2 legal=-0.7 meeting.off=-1.3 payment.delayed=1.3 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.5 reputation=1.0
anyone 6.03 bad=-1.9 complaint.cost=-0.5 complaint.delay=-1.5 complaint.neglect=2.1 complaint.quality=0.3 escalation=-0.7 good=3.5 growth=-0.7 leaving=0.3 legal=0.5 meeting.off=-0.6 payment.delayed=1.1 payment.disputed=0.4 payment.promised=-0.3 payment.query=0.6 payment.refused=-0.3 payment.sent=0.8 praise=3.1 reputation=-0.5 urgent=-0.4
anythi 6.03 bad=-0.5 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=-0.7 good=0.5 growth=-1.0 leaving=1.2 legal=-1.1 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.5 payment.refused=1.0 payment.sent=-0.9 praise=1.1 reputation=-1.2 urgent=-0.8
anytim 8.26 bad=-0.6 good=0.5
anyway 6.27 bad=-0.8 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=-0.4 complaint.quality=-0.8 growth=0.7 leaving=-0.6 legal=-0.3 meeting.off=0.4 praise=0.5 reputation=-0.4
anywhe 7.28 bad=-1.0 complaint.cost=-0.4 good=2.5 leaving=-0.5 legal=0.5 meeting.off=2.3 payment.refused=0.5
apart 7.97 bad=1.4 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.6 growth=2.5 payment.disputed=1.9 payment.refused=-0.3 payment.sent=-0.8 praise=-0.4
apex 5.39 bad=-1.0 good=1.0
apex's 8.26 bad=1.2 good=-0.5
apexdi 7.75 bad=1.9 good=-1.2
apolog 7.16 bad=-1.3 complaint.cost=-0.9 complaint.delay=-0.6 complaint.neglect=0.7 complaint.quality=0.5 escalation=-0.3 growth=-0.3 leaving=0.8 legal=-0.6 meeting.off=2.2 payment.delayed=4.3 payment.disputed=-0.4 payment.promised=3.6 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.7 praise=0.8 reputation=-0.9
app 7.28 bad=-2.1 complaint.cost=-0.4 complaint.delay=-0.8 complaint.quality=1.1 good=-0.5 leaving=0.4 payment.refused=-0.6 payment.sent=2.3 praise=0.3 reputation=-0.6
appare 7.41 complaint.delay=-0.4 leaving=-0.3 praise=-0.3
appeal 7.41 bad=-2.0 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-1.0 good=-1.2 leaving=-0.6 legal=-0.7 payment.delayed=0.9 payment.refused=-0.9 praise=-0.6
appear 7.06 complaint.quality=1.0 legal=-0.5 payment.disputed=1.4 payment.query=-0.5 payment.refused=-0.7 praise=-0.3 reputation=1.2
apple 6.96 good=2.0
apple' 7.57 bad=0.5 good=-2.2
applic 7.16 bad=1.3 complaint.delay=-0.3 complaint.neglect=1.1 complaint.quality=0.8 good=-1.9 growth=-0.3 leaving=-0.5 legal=1.5 payment.disputed=1.3 payment.refused=0.9 praise=-0.5 urgent=-0.8
applie 7.57 bad=0.6 complaint.cost=-0.3 complaint.neglect=-0.6 good=-0.5 leaving=1.1 legal=1.3 payment.disputed=1.5 payment.refused=-0.3 praise=-0.3
appoin 6.96 bad=1.0 complaint.cost=-0.5 complaint.delay=3.0 complaint.neglect=0.7 complaint.quality=-0.8 escalation=-0.8 good=-1.2 growth=-0.3 leaving=4.5 legal=-0.5 meeting.off=0.3 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=1.1 payment.sent=-0.4 praise=-0.7 reputation=-0.9
apprec 7.75 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=-0.7 good=1.9 leaving=-0.7 legal=0.7 payment.refused=-0.6 praise=-0.4 reputation=-0.7
approv 6.36 bad=-0.5 complaint.cost=-0.9 complaint.delay=0.9 complaint.neglect=-1.0 complaint.quality=-1.6 escalation=-0.5 good=-2.2 leaving=-0.8 legal=-1.2 meeting.off=-1.0 payment.disputed=-1.0 payment.promised=6.1 payment.refused=1.7 payment.sent=-1.1 praise=-1.7 reputation=-1.3 urgent=-0.5
apps 8.26 good=0.6
april 6.72 bad=-2.5 complaint.delay=0.6 complaint.neglect=-0.7 complaint.quality=-2.1 escalation=-0.6 growth=1.9 leaving=2.3 legal=0.3 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.6 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.9 praise=-0.3 reputation=-1.1 urgent=-0.4
arbitr 7.75 bad=-0.6 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=0.5 good=-0.3 leaving=-0.5 legal=1.6 payment.disputed=1.0 payment.refused=-0.4 reputation=-0.4
archit 7.41 bad=-1.0 complaint.cost=0.8 complaint.delay=-1.1 complaint.neglect=-1.1 complaint.quality=0.4 escalation=-0.7 good=2.8 growth=2.9 leaving=1.5 legal=1.3 meeting.off=-0.4 payment.disputed=-0.3 payment.promised=-0.5 payment.refused=1.3 praise=2.5 reputation=1.2 urgent=-0.7
archiv 7.97 complaint.delay=-0.3 complaint.quality=0.9 good=-0.5 leaving=1.6 payment.refused=-0.6 praise=-0.4 reputation=1.0
archos 7.16 bad=-1.9 good=5.0
are 3.46 complaint.cost=0.5 complaint.delay=1.0 complaint.neglect=-1.3 complaint.quality=0.7 growth=-1.9 leaving=1.0 meeting.off=-1.2 payment.delayed=-1.4 payment.disputed=0.7 payment.promised=0.5 payment.refused=1.5 payment.sent=-1.9 praise=-2.1 reputation=-0.4 urgent=1.4
area 7.57 bad=1.6 good=-1.3
aren't 6.79 bad=1.7 complaint.cost=1.9 complaint.delay=0.8 complaint.neglect=2.3 complaint.quality=-0.9 good=-0.8 growth=1.0 leaving=1.2 legal=-0.4 payment.disputed=-0.4 payment.refused=-0.3 payment.sent=-0.3 praise=0.6 urgent=1.7
argue 8.26 bad=0.7 complaint.neglect=0.6 complaint.quality=0.6 leaving=0.4 reputation=1.0
argume 8.26 bad=-0.5 complaint.quality=-0.3 good=2.3 leaving=0.9 payment.promised=-0.3 praise=3.2 reputation=-0.6
argus 8.26 bad=0.4 complaint.cost=0.9 complaint.delay=-0.5 complaint.neglect=1.2 complaint.quality=-0.5 payment.query=-0.4 payment.refused=0.7 praise=-0.4 reputation=1.6
arm 8.26 bad=-0.7 good=1.4 payment.refused=-0.3 payment.sent=1.6 praise=0.8
around 5.75 bad=-3.7 complaint.cost=0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.6 escalation=-0.7 good=1.5 growth=0.7 leaving=0.4 legal=-0.6 payment.disputed=-0.3 payment.refused=-0.7 praise=1.0 reputation=-0.6 urgent=-0.3
arrang 7.06 bad=-1.5 complaint.cost=0.6 complaint.delay=-1.8 complaint.neglect=-0.9 complaint.quality=-0.9 escalation=1.9 good=-1.9 growth=-0.6 leaving=-0.4 legal=-0.9 meeting.off=-1.0 payment.delayed=2.4 payment.disputed=1.8 payment.promised=2.3 payment.query=-0.4 payment.refused=0.5 payment.sent=-0.4 praise=-0.8 reputation=-0.5 urgent=-0.4
array 8.26 bad=-0.4 good=-0.4
arrear 8.26 bad=-0.7 complaint.quality=-0.3 leaving=-0.4 payment.delayed=2.6 payment.query=-0.4 praise=-0.3
arrive 6.79 bad=1.8 complaint.cost=-0.6 complaint.delay=1.7 complaint.quality=2.7 escalation=0.5 good=-1.3 growth=-0.4 leaving=-0.8 legal=-0.6 meeting.off=0.4 payment.delayed=-0.3 payment.disputed=0.3 payment.promised=-0.4 payment.query=-0.3 payment.sent=2.8 praise=-0.4 reputation=-0.7 urgent=1.1
art 8.26 complaint.cost=1.6 good=0.5 payment.refused=1.3 reputation=1.3
articl 7.28 bad=0.4 complaint.delay=-0.5 complaint.neglect=1.2 complaint.quality=1.1 escalation=-0.3 growth=-0.4 legal=1.2 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.3 praise=0.7 reputation=-0.6
artist 6.79 good=1.9
artwor 8.26 bad=-0.7 complaint.delay=-0.4 complaint.quality=-0.3 escalation=-0.4
as 3.56 bad=0.3 complaint.cost=-1.2 complaint.neglect=2.2 complaint.quality=1.1 escalation=0.9 good=-0.5 growth=-0.6 leaving=1.5 legal=1.9 meeting.off=-1.6 payment.delayed=-1.4 payment.disputed=1.7 payment.promised=0.4 payment.query=-1.0 payment.refused=-2.0 reputation=0.4
asap 7.75 bad=-2.0 complaint.delay=-0.5 complaint.quality=-0.3 good=1.9 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.4 payment.sent=-0.3 urgent=6.1
ask 6.18 bad=2.2 complaint.cost=2.8 complaint.delay=-1.1 complaint.neglect=0.3 complaint.quality=0.7 good=-0.6 leaving=1.6 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=0.8 payment.query=-0.5 payment.refused=1.3 payment.sent=-0.4 praise=-1.0 reputation=4.4 urgent=-0.5
asked 4.79 bad=4.5 complaint.delay=1.9 complaint.neglect=1.3 complaint.quality=4.0 escalation=1.5 growth=-0.9 leaving=4.0 legal=-0.7 meeting.off=-2.1 payment.delayed=-1.4 payment.disputed=-2.7 payment.promised=-1.6 payment.query=-1.2 payment.refused=0.9 payment.sent=-1.9 praise=-1.1 urgent=1.1
asking 6.27 bad=1.1 complaint.cost=-0.4 complaint.delay=1.5 complaint.neglect=0.3 complaint.quality=-0.6 escalation=0.3 good=-1.3 growth=-0.7 leaving=2.0 legal=-0.7 meeting.off=-0.7 payment.delayed=2.5 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.9 payment.sent=-0.9 praise=-1.1 reputation=1.3 urgent=1.1
asks 7.97 complaint.delay=1.2 complaint.neglect=0.5 good=-1.5 praise=-0.4 reputation=1.2
assemb 8.26 bad=1.5 complaint.delay=-0.3 complaint.neglect=1.9 complaint.quality=-0.3 escalation=1.7 good=-1.1 payment.refused=-0.3 reputation=1.9
assess 8.26 good=0.4 legal=0.4 payment.refused=1.0 praise=1.1
asset 8.26 complaint.quality=-0.5 leaving=0.6 legal=-0.3 payment.disputed=-0.3
assist 7.57 bad=-0.5 complaint.neglect=1.3 complaint.quality=-1.0 escalation=2.4 good=-1.0 legal=-0.4 payment.refused=2.2 payment.sent=3.0 reputation=-0.6
associ 8.26 bad=1.0 complaint.neglect=-0.3 good=-0.3 legal=-0.3 praise=-0.4 reputation=1.2
assume 7.75 good=-1.1
at 3.46 bad=-0.7 complaint.cost=0.7 complaint.delay=1.7 complaint.neglect=-0.6 escalation=-1.5 good=-0.4 growth=-0.8 leaving=0.4 legal=1.4 meeting.off=-2.0 payment.delayed=1.3 payment.disputed=-1.0 payment.query=-3.4 payment.refused=-0.8 payment.sent=-0.8 praise=1.4 reputation=-0.4 urgent=6.4
ate 7.75 bad=-0.7 complaint.delay=-0.4 complaint.neglect=-1.1 complaint.quality=0.8 good=-0.7 leaving=0.8 legal=-0.3 payment.delayed=1.2 payment.promised=-0.3 payment.refused=1.7 praise=-0.7 reputation=0.9
attach 5.15 bad=-3.5 complaint.cost=-2.0 complaint.delay=-0.4 complaint.neglect=-2.2 complaint.quality=-3.6 escalation=-0.7 good=-1.7 growth=0.5 leaving=-1.2 legal=-0.6 meeting.off=-1.2 payment.delayed=-1.0 payment.disputed=-1.0 payment.promised=-1.5 payment.query=-0.9 payment.refused=-2.2 payment.sent=0.9 praise=-1.6 reputation=-2.4 urgent=-1.1
attemp 7.57 bad=2.9 good=-2.2 leaving=-0.3 legal=1.6 payment.refused=2.1
attend 7.57 bad=-0.6 complaint.cost=-0.3 complaint.quality=0.4 good=-1.0 meeting.off=2.0 reputation=0.5
attent 7.97 bad=-0.6 good=1.7
attorn 7.57 bad=2.3 complaint.neglect=-0.8 complaint.quality=2.1 escalation=-0.3 good=-0.7 leaving=-1.1 legal=5.6 meeting.off=-0.5 payment.disputed=1.6 payment.sent=-0.3 praise=-0.5
attrac 7.75 bad=0.4
audibl 7.97 complaint.quality=1.6 escalation=1.2 good=1.2 urgent=-0.3
audigy 7.97 bad=0.5
audio 6.27 bad=1.0 complaint.cost=-0.4 complaint.quality=-0.5 good=-0.4 growth=0.6 payment.promised=1.2 praise=0.6
audit 7.75 bad=-0.4 complaint.cost=-1.0 complaint.delay=-0.7 complaint.quality=-1.1 escalation=0.7 good=1.3 legal=-0.6 meeting.off=-0.6 praise=1.7 reputation=-0.3
audito 6.18 bad=-1.2 complaint.cost=-0.7 complaint.delay=1.5 complaint.neglect=-0.4 complaint.quality=-0.9 escalation=-0.4 good=1.0 leaving=-0.4 legal=-1.0 meeting.off=0.3 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=0.8 payment.query=3.4 payment.refused=0.6 praise=0.6 reputation=-0.8
august 6.41 bad=0.4 complaint.cost=-0.5 complaint.delay=2.1 complaint.neglect=0.9 escalation=-0.7 good=-2.0 growth=-0.9 leaving=-0.4 legal=0.5 meeting.off=-0.6 payment.delayed=-1.3 payment.disputed=2.7 payment.promised=0.9 payment.query=2.4 payment.sent=1.8 praise=-1.4 reputation=-1.0 urgent=-0.9
aunt 7.57 bad=-1.4 complaint.cost=-0.7 complaint.delay=-0.3 complaint.neglect=-0.5 good=0.9 growth=0.9 leaving=-1.0 legal=-0.4 payment.disputed=1.3 payment.refused=-0.4 praise=1.6
author 7.97 bad=-1.2 complaint.quality=-0.9 escalation=0.6 good=-0.4 leaving=0.9 legal=-0.4 reputation=-0.5
auto 6.72 bad=-1.5 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.4 good=1.8 leaving=-0.5 praise=-0.5 reputation=-0.4
autofo 7.57 bad=3.8 good=-2.2
automa 6.22 bad=-2.5 complaint.neglect=-1.1 complaint.quality=-0.7 escalation=-0.7 good=0.8 growth=-0.3 leaving=-1.2 legal=-1.1 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-1.2 payment.promised=-0.4 payment.query=-0.5 payment.sent=-0.6 praise=-0.7 urgent=-0.4
autumn 7.57 bad=-1.1 complaint.cost=-0.6 complaint.neglect=0.5 complaint.quality=0.5 good=0.7 growth=2.0 leaving=2.5 payment.refused=-0.3 praise=1.0 reputation=-0.4
availa 7.06 bad=-0.5 good=1.2 payment.promised=-0.4 urgent=1.4
averag 6.72 complaint.cost=2.3 complaint.quality=0.6 good=0.6 leaving=-0.4 payment.refused=0.9 reputation=1.0
avi 8.26 bad=0.5 good=-0.5
avoid 7.28 bad=3.6 good=-3.0
awaiti 8.26 complaint.delay=-0.8 complaint.neglect=1.3 complaint.quality=-0.7 escalation=2.6 reputation=-0.3 urgent=-0.6
awards 8.26 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-0.4 good=0.8 leaving=-0.7 praise=1.0 reputation=1.2
aware 7.97 bad=1.3 good=-0.3 payment.delayed=1.4 payment.query=1.2
away 6.36 bad=1.7 complaint.delay=1.5 complaint.neglect=2.6 complaint.quality=1.2 escalation=-0.6 good=-1.3 growth=-0.9 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.5 praise=-1.7 reputation=0.7 urgent=1.8
awesom 6.52 bad=-3.9 good=5.1
awful 7.57 bad=4.3 complaint.cost=1.1 complaint.neglect=-0.5 good=-2.6 growth=-0.4 leaving=-0.6
awkwar 7.16 bad=2.3 complaint.cost=-0.3 complaint.quality=0.6 good=-1.7 leaving=0.5 praise=0.9
awning 8.26 bad=0.7 complaint.delay=1.2 complaint.neglect=-0.3 good=1.9 payment.promised=1.1 payment.refused=-0.3 praise=2.8
b 7.06 bad=-0.6 complaint.cost=-0.5 complaint.delay=0.6 complaint.neglect=0.3 complaint.quality=-1.0 growth=-0.3 leaving=0.6 legal=0.5 payment.disputed=-0.4 payment.query=0.7 payment.refused=-0.7 praise=-0.6 reputation=-0.5
baby 7.41 bad=-1.1 good=1.9 payment.delayed=1.6
baby's 8.26 bad=-1.0 complaint.neglect=-0.3 complaint.quality=-0.5 good=-0.6 leaving=-0.3 meeting.off=1.1 reputation=-0.5 urgent=2.5
back 4.40 bad=1.1 complaint.cost=-2.4 complaint.delay=0.9 complaint.neglect=4.1 complaint.quality=0.4 escalation=-1.1 good=-2.3 growth=-0.3 leaving=-0.7 legal=-1.0 meeting.off=-0.5 payment.delayed=1.2 payment.disputed=-2.5 payment.promised=2.3 payment.query=-1.1 payment.refused=2.4 payment.sent=-0.6 praise=-0.7 urgent=1.8
backgr 7.97 bad=-0.7
backli 7.41 bad=-0.3 good=2.3
backup 6.52 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=0.9 leaving=-0.7 legal=0.7 payment.refused=-0.8 praise=-0.8 reputation=-0.4
bacs 7.97 bad=-0.9 complaint.delay=-0.4 good=-0.4 leaving=-0.8 payment.promised=-0.3 payment.sent=2.4
bad 5.89 bad=4.1 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=-1.1 escalation=-0.4 good=-6.1 growth=1.5 praise=-0.6 reputation=-1.0 urgent=-0.4
badger 8.26 complaint.cost=-0.4 complaint.delay=1.5 complaint.quality=0.5 good=1.2 growth=2.0 leaving=0.8 praise=2.0
badges 8.26 bad=2.1 complaint.delay=2.2 complaint.neglect=0.7 complaint.quality=-0.4 good=-0.7 leaving=2.0 praise=-0.4 urgent=1.8
bag 7.97 bad=-1.3 good=1.0
bailif 7.75 bad=-1.9 complaint.delay=-0.6 complaint.quality=-0.8 leaving=-0.4 legal=-0.3 payment.refused=-0.3 urgent=-0.4
bakery 7.97 complaint.neglect=-0.4 complaint.quality=0.4 good=-0.4 leaving=-0.4 reputation=1.2
balanc 6.96 bad=1.4 complaint.cost=-0.6 complaint.delay=-1.1 complaint.neglect=-0.9 complaint.quality=2.0 escalation=-0.4 good=-1.3 growth=-0.3 leaving=0.8 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.6 payment.refused=4.3 payment.sent=5.7 praise=-0.4 reputation=0.5 urgent=-0.9
band 7.28 bad=1.9 complaint.delay=1.2 complaint.quality=0.3 good=-2.7 payment.refused=1.0
bang 7.57 bad=-1.3 good=2.7 praise=2.2
bank 5.75 bad=-3.1 complaint.delay=-1.1 complaint.neglect=-2.8 complaint.quality=-2.4 good=-2.2 growth=-1.3 leaving=-0.7 legal=-1.0 meeting.off=-1.5 payment.delayed=0.7 payment.disputed=-0.6 payment.query=3.1 payment.refused=1.5 payment.sent=3.0 praise=-0.5 reputation=-1.9 urgent=1.9
bank's 7.97 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 good=-0.7 payment.disputed=-0.4 payment.query=0.9 payment.sent=1.5
bankru 7.16 bad=-2.7 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-1.4 good=-1.0 growth=-0.4 leaving=-1.1 legal=-0.8 meeting.off=-0.5 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.5 praise=-0.6 reputation=-0.4 urgent=-0.7
banner 6.79 complaint.cost=3.0 complaint.neglect=-1.4 complaint.quality=1.4 good=-0.8 growth=-0.4 legal=-0.8 meeting.off=0.7 payment.delayed=-0.4 payment.disputed=2.0 payment.promised=1.6 payment.query=-0.4 payment.sent=0.8 praise=-0.4 reputation=1.1 urgent=2.9
bar 7.16 bad=0.8 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=-0.9 good=-0.4 leaving=-0.5 legal=0.9 payment.disputed=2.7 payment.promised=1.2 payment.sent=1.0 praise=-0.4
barcla 8.26 bad=0.6 complaint.delay=-0.6 complaint.neglect=0.9 good=-0.6 leaving=0.7 payment.query=1.5 praise=-0.5
barely 7.97 bad=0.9
barn 7.57 bad=-2.2 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=-1.6 growth=1.2 leaving=-0.8 legal=-0.5 payment.delayed=-0.3 payment.refused=-0.5 praise=0.9 reputation=-0.8
barris 7.41 bad=0.6 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=1.0 good=-1.4 growth=-0.6 leaving=-0.6 legal=2.5 payment.refused=-0.5 praise=-0.9 reputation=1.0 urgent=-0.3
bars 8.26 bad=0.5 good=-1.3
base 7.75 bad=0.5
based 6.79 bad=-1.7 good=0.9
basic 7.75 bad=-1.0 good=-0.3
basica 7.75 bad=-0.6 good=-0.8
basis 8.26 bad=-0.9 good=-1.4 growth=1.7 meeting.off=1.3
bass 8.26 good=1.4
bat 8.26 bad=0.7 complaint.quality=1.1 good=-0.3 leaving=1.0 meeting.off=1.3 praise=-0.3
batch 7.97 bad=-1.5 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.5 leaving=-0.6 meeting.off=-0.3 payment.delayed=-0.8 payment.promised=4.7 payment.query=-0.3 payment.refused=-0.5 payment.sent=-0.4 praise=-0.5
bathro 8.26 complaint.quality=0.4 good=-0.3 leaving=1.0 legal=1.1 meeting.off=1.1 payment.refused=1.0 reputation=1.0
batter 4.88 good=2.4
be 3.36 bad=2.4 complaint.cost=-0.6 complaint.delay=1.8 complaint.neglect=-0.7 escalation=-0.5 good=-2.5 growth=-1.5 leaving=2.4 legal=4.4 meeting.off=-2.9 payment.delayed=4.2 payment.disputed=-0.9 payment.promised=-1.2 payment.query=2.1 payment.refused=1.9 praise=-1.1 reputation=-1.4 urgent=-1.3
bear 7.97 bad=-1.1 complaint.neglect=-0.8 complaint.quality=-0.6 good=-0.5 leaving=-0.6 payment.delayed=2.2 payment.query=-0.4 praise=-0.7
beat 8.26 bad=-1.7 good=2.7
beats 7.97 bad=-0.9 good=1.8
beauti 6.96 bad=-1.4 complaint.cost=0.7 complaint.neglect=-0.3 complaint.quality=1.3 good=3.2 leaving=-0.4 praise=2.7 reputation=-0.6 urgent=-0.3
beauty 8.26 bad=-1.5 complaint.quality=-0.8 good=0.4 leaving=1.0 payment.refused=-0.3 praise=1.0 reputation=-0.5
became 7.97 complaint.cost=3.8 complaint.neglect=-0.4 good=1.0 reputation=1.6
becaus 4.63 bad=-2.5 complaint.cost=-1.2 complaint.delay=1.3 complaint.quality=0.9 escalation=0.5 good=1.5 growth=-1.2 leaving=-1.4 legal=0.8 meeting.off=0.4 payment.disputed=1.4 payment.query=0.4 payment.refused=-0.5 payment.sent=1.0 reputation=1.4 urgent=-0.7
become 7.97 bad=1.0 complaint.quality=-0.6 praise=0.9 reputation=-0.3
bed 7.75 complaint.delay=0.5 complaint.neglect=-0.5 complaint.quality=1.6 payment.refused=0.5 praise=-0.5
bedroo 8.26 bad=-1.3 good=2.5
beef 8.26 good=0.9
been 4.02 bad=3.1 complaint.cost=-3.3 complaint.delay=2.7 complaint.neglect=3.1 complaint.quality=0.8 good=-3.0 growth=-2.2 leaving=4.4 legal=1.8 meeting.off=-1.0 payment.delayed=-1.1 payment.disputed=0.7 payment.promised=1.8 payment.query=-0.9 payment.refused=2.5 payment.sent=1.6 praise=-1.7 urgent=-1.1
before 4.47 bad=-0.4 complaint.cost=-0.7 complaint.delay=1.2 complaint.quality=-1.4 escalation=0.9 good=-2.3 growth=-0.6 leaving=0.7 legal=1.2 payment.delayed=0.7 payment.disputed=-1.7 payment.promised=2.8 payment.query=1.1 payment.refused=-1.2 payment.sent=-1.7 praise=-1.4 reputation=1.7 urgent=2.0
began 8.26 bad=1.5 good=-1.2
begin 7.57 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.5 good=0.5 growth=2.7 leaving=0.5 praise=1.6 reputation=-0.3
beginn 7.28 bad=-0.6 complaint.cost=-0.4 good=1.5 meeting.off=-0.3 payment.delayed=-0.5 payment.promised=3.2 payment.refused=-0.4 praise=1.2
begins 8.26 complaint.quality=1.3 good=0.3 legal=0.8
behalf 7.97 bad=0.3 complaint.delay=-0.4 complaint.neglect=-0.5 good=0.8 legal=0.9 payment.disputed=2.5 payment.refused=-0.4 praise=1.0 reputation=-0.3
behind 6.87 bad=-1.9 complaint.cost=-1.4 complaint.delay=2.2 complaint.neglect=-1.0 complaint.quality=-0.6 escalation=4.1 growth=-0.6 leaving=-1.5 meeting.off=-0.7 payment.delayed=3.9 payment.disputed=-0.6 payment.promised=4.4 payment.query=2.7 payment.sent=0.9 praise=-0.7 reputation=-1.1
being 5.60 bad=1.3 complaint.delay=1.1 complaint.neglect=2.3 complaint.quality=0.6 escalation=-0.7 good=-0.3 growth=-0.7 leaving=-1.2 legal=0.3 meeting.off=0.6 payment.delayed=-0.7 payment.disputed=1.1 payment.promised=-0.6 payment.sent=1.0 praise=2.4 reputation=-0.6 urgent=-0.4
believ 6.87 bad=0.8 complaint.cost=-0.4 complaint.delay=1.6 complaint.quality=1.7 escalation=0.7 good=0.3 growth=1.2 leaving=-0.7 legal=1.1 meeting.off=-0.4 payment.promised=-0.3 payment.refused=-0.8 praise=0.5 reputation=1.0
belive 8.26 bad=1.0 good=-0.6
belkin 8.26 bad=0.4 good=-0.7
bell 8.26 bad=0.5 complaint.cost=1.6 complaint.quality=-0.5 good=-0.4 praise=-0.5 reputation=1.7
belong 8.26 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=1.1 good=-0.4 leaving=-0.7 legal=0.9 reputation=0.7
below 6.87 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.8 escalation=0.4 good=-3.0 growth=-0.4 leaving=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=0.4 payment.sent=1.2 praise=-0.6 urgent=-0.6
belt 8.26 bad=-0.5 good=-0.6
benefi 7.97 bad=-1.6 good=2.4
bernar 8.26 bad=-1.2 complaint.delay=-0.3 complaint.neglect=-0.8 good=-0.3 legal=-0.4 payment.refused=-0.4
beside 7.28 bad=-4.0 complaint.quality=-0.6 good=1.5 praise=1.8
best 5.21 bad=-4.7 complaint.cost=-1.1 complaint.neglect=-1.1 complaint.quality=-1.1 escalation=-0.3 good=7.8 growth=-0.5 leaving=2.0 meeting.off=1.8 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.6 payment.refused=-0.6 payment.sent=2.1 praise=2.8 reputation=-0.9
better 4.90 bad=1.4 complaint.cost=-1.4 complaint.delay=0.6 complaint.neglect=-1.5 complaint.quality=-1.3 escalation=-0.6 good=1.5 leaving=-1.7 legal=-0.5 meeting.off=0.6 payment.delayed=-0.3 payment.disputed=-0.7 payment.query=-0.4 payment.sent=-0.4 praise=2.9 reputation=3.0 urgent=-0.5
betwee 5.99 bad=-0.6 complaint.cost=0.5 complaint.delay=-0.9 complaint.neglect=0.3 complaint.quality=0.4 escalation=0.6 good=-3.2 growth=-0.6 leaving=0.8 legal=2.5 meeting.off=-0.4 payment.delayed=2.2 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.7 payment.sent=-0.6 praise=-1.2 urgent=-0.5
beyond 7.75 bad=-1.1 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=0.4 good=2.8 growth=-0.4 leaving=-1.9 praise=2.7
bid 7.75 complaint.cost=-0.9 complaint.neglect=0.7 good=0.8 growth=0.4 leaving=2.0 legal=-0.5 praise=1.2 reputation=-0.4
big 6.03 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.3 escalation=-0.7 good=2.4 growth=0.8 leaving=-0.7 payment.delayed=2.2 payment.disputed=-0.3 payment.refused=0.6 praise=1.3 reputation=0.7
bigger 6.96 bad=-0.9 complaint.cost=-0.5 good=-1.9 growth=3.9 leaving=-0.8
bigges 7.28 bad=-1.3 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=-0.8 leaving=-0.8 legal=-0.4 payment.delayed=4.1 reputation=-0.5
bill 5.72 bad=-2.1 complaint.cost=-0.9 complaint.delay=-2.9 complaint.neglect=-1.3 complaint.quality=-2.7 escalation=-1.2 good=-0.8 growth=0.5 leaving=-3.2 legal=-1.7 meeting.off=-0.8 payment.delayed=5.3 payment.disputed=5.5 payment.promised=1.3 payment.query=3.3 payment.refused=2.8 payment.sent=1.3 praise=1.0 reputation=-1.6 urgent=-1.1
billed 7.06 bad=2.0 complaint.cost=2.0 complaint.delay=-0.8 complaint.quality=-1.6 escalation=-0.4 good=-1.3 growth=-0.5 leaving=-1.1 legal=1.1 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=7.0 payment.query=2.4 payment.sent=-0.3 praise=-1.3 urgent=-0.5
bin 7.57 bad=0.4 complaint.delay=1.2 complaint.neglect=-0.5 complaint.quality=0.8 good=-1.1 leaving=2.2 legal=-0.3 payment.refused=0.9 praise=-0.4 reputation=-0.4
bins 8.26 bad=-0.8 complaint.delay=-0.4 complaint.quality=-0.6 good=-0.8 legal=-0.3 payment.refused=-0.3 reputation=-0.4
birth 7.97 bad=1.0 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=1.6 good=-0.9 leaving=-0.3 legal=0.4 praise=-0.4 urgent=1.9
birthd 8.26 bad=0.5 complaint.delay=-0.5 complaint.neglect=1.4 complaint.quality=0.5 good=-0.5 leaving=-0.4 payment.refused=0.7 praise=-0.4 reputation=0.9
biscui 7.57 bad=-2.1 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=-1.5 good=1.2 growth=1.8 leaving=-0.7 legal=-0.5 meeting.off=-0.3 payment.refused=-0.5 praise=-0.6 reputation=-0.7 urgent=-0.3
bishop 7.97 bad=-0.6 complaint.delay=-0.6 complaint.neglect=-0.4 good=0.7 growth=1.2 leaving=-0.5 legal=-0.4 meeting.off=1.3 payment.refused=-0.4 payment.sent=1.5 praise=1.7 reputation=-0.3
bit 5.33 bad=1.2 complaint.cost=2.1 complaint.delay=-0.4 complaint.neglect=-1.0 escalation=-0.6 good=-1.0 growth=-0.3 leaving=-0.6 legal=-1.1 meeting.off=-0.7 payment.delayed=6.4 payment.disputed=-0.9 payment.promised=2.4 payment.query=-0.8 payment.refused=-2.0 payment.sent=-0.6 praise=1.5 reputation=-1.0 urgent=-0.6
bits 7.75 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.6 good=0.9 growth=0.9 leaving=-1.1 legal=-0.4 meeting.off=1.3 payment.delayed=-0.3 payment.sent=1.4 praise=0.4 reputation=-0.4
black 7.16 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-0.5 complaint.quality=0.5 good=-0.3 growth=0.8 leaving=-0.5 praise=1.1 reputation=-0.5 urgent=3.0
blank 7.97 bad=-1.0 complaint.cost=-0.4 complaint.quality=-0.3 good=-0.8 leaving=-0.6 payment.query=1.6 payment.refused=-0.5 praise=-0.6
blessi 7.97 complaint.quality=0.8 leaving=0.4
blip 8.26 bad=-0.3 complaint.quality=-0.4 praise=1.6
block 8.26 bad=-0.8 complaint.delay=1.2 complaint.neglect=-0.3 complaint.quality=1.1 reputation=1.6
blocke 7.97 bad=2.2 leaving=-0.3 payment.promised=1.0 payment.query=-0.6 payment.refused=2.3 payment.sent=-0.5 reputation=-0.3
blog 7.75 bad=0.9 complaint.cost=-0.6 complaint.delay=1.0 complaint.neglect=0.7 complaint.quality=1.2 good=-0.9 growth=-0.5 leaving=-0.5 legal=-0.8 payment.sent=-0.3 praise=-0.5 reputation=3.0
bloke 8.26 complaint.quality=1.4 leaving=0.4 praise=-0.3
blowin 8.26 good=0.7
blue 6.72 bad=-2.0 complaint.cost=0.6 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=-0.8 good=2.0 growth=-0.3 meeting.off=2.1 payment.promised=1.2 praise=-0.5
blueto 7.57 bad=2.1 good=-2.9
blurry 7.75 bad=2.8 complaint.quality=2.7 good=-1.5 payment.refused=-0.4 payment.sent=-0.9 praise=-0.6
board 6.27 bad=0.3 complaint.delay=1.5 complaint.neglect=-1.7 complaint.quality=2.3 escalation=2.6 good=-0.5 growth=2.2 leaving=0.9 legal=-1.3 meeting.off=1.1 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.7 payment.query=-1.0 payment.refused=-0.3 payment.sent=-0.4 praise=1.1 reputation=1.7 urgent=1.8
boards 7.97 bad=-0.6 complaint.delay=1.0 complaint.neglect=0.6 complaint.quality=-0.4 payment.delayed=-0.3 payment.promised=-0.5 praise=-0.7 reputation=0.9 urgent=0.8
boat 7.75 bad=0.5 complaint.cost=-1.1 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.5 good=0.3 leaving=0.9 payment.refused=2.3 praise=-0.3 reputation=-0.4
boats 7.97 bad=0.7 complaint.cost=1.4 complaint.delay=-0.3 complaint.neglect=-0.5 good=-0.9 leaving=1.0 payment.refused=0.4 praise=-0.7 reputation=-0.3
body 6.96 bad=1.3 complaint.cost=-0.6 complaint.delay=-0.8 complaint.quality=0.4 growth=-0.4 leaving=1.2 legal=1.7 payment.delayed=-0.3 payment.disputed=0.7 payment.promised=-0.4 payment.refused=-0.7 praise=-0.7 reputation=0.7
boiler 7.97 bad=1.1 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=2.5 good=0.4 growth=-0.3 leaving=-0.5 meeting.off=0.6 payment.promised=-0.4 payment.refused=2.5 praise=0.5
bonus 7.97 complaint.cost=-0.3 complaint.quality=1.0 good=0.4 leaving=-0.5
book 6.96 bad=-1.4 complaint.cost=0.4 complaint.delay=1.0 complaint.neglect=-0.5 complaint.quality=-0.4 good=2.1 growth=4.3 leaving=-1.5 legal=-0.3 payment.disputed=-0.3 payment.refused=-0.6 payment.sent=-0.3 praise=1.0 reputation=0.6
booked 8.26 bad=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 good=-0.4 growth=-0.3 leaving=0.8 legal=-0.4 meeting.off=2.7 payment.refused=-0.3 praise=-0.4 reputation=-0.6
bookin 6.72 bad=-1.5 complaint.cost=-1.2 complaint.delay=-0.5 complaint.neglect=1.3 escalation=-0.4 good=1.8 growth=0.7 leaving=2.1 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.1 payment.sent=-0.5 praise=2.5 reputation=-0.8 urgent=-0.5
bookke 7.06 complaint.cost=3.2 complaint.delay=-1.0 complaint.quality=-1.2 escalation=-0.5 good=-0.3 growth=1.2 leaving=3.0 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.5 payment.query=3.7 payment.refused=-1.0 payment.sent=1.3 praise=-0.7 reputation=0.5
bookle 8.26 bad=-0.9 good=2.3
books 6.65 bad=1.4 complaint.cost=1.3 complaint.neglect=0.9 complaint.quality=0.6 escalation=-0.6 growth=0.7 leaving=3.5 legal=-0.7 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.6 payment.sent=-0.3 reputation=-1.0 urgent=-0.4
border 8.26 bad=0.8 complaint.neglect=1.0 complaint.quality=0.5 good=-0.5 payment.refused=1.0
bored 7.97 bad=2.4 good=-0.8 leaving=-0.3 legal=2.3 payment.refused=3.1 praise=-0.5
born 7.97 bad=0.4 complaint.cost=1.0 complaint.neglect=0.6 complaint.quality=0.6 escalation=-0.3 good=0.4 leaving=1.1 payment.refused=0.9 praise=-0.4 reputation=0.9
borrow 7.75 bad=0.5 good=-2.1
boss 7.28 complaint.delay=-1.0 complaint.neglect=0.8 escalation=2.4 good=-1.6 growth=-0.8 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.5 praise=-0.9 reputation=-0.8
both 5.49 complaint.cost=0.6 complaint.delay=-1.5 escalation=0.5 good=0.3 growth=0.8 leaving=0.7 meeting.off=0.3 payment.delayed=-0.8 payment.disputed=-1.1 payment.promised=-0.6 payment.query=-0.7 payment.sent=0.6 praise=0.6 reputation=1.2 urgent=-0.9
bother 7.75 bad=1.0 complaint.neglect=0.5 good=-1.4 leaving=0.5 payment.disputed=-0.3 payment.refused=1.6 reputation=-0.4
bottom 5.80 bad=-1.0 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=1.8 complaint.quality=-0.7 good=-0.5 growth=-0.3 leaving=-1.2 legal=-0.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.5 payment.query=2.1 payment.sent=-0.4 praise=-0.4 reputation=-0.8 urgent=-0.6
bought 5.05 bad=-2.0 complaint.cost=1.0 complaint.delay=2.5 complaint.quality=-1.0 escalation=-0.3 good=-0.7 growth=0.5 leaving=2.0 legal=-0.4 meeting.off=-0.4 payment.refused=0.8 praise=-0.4 reputation=-0.3
bounce 7.41 bad=-1.6 complaint.quality=-0.3 good=1.8 payment.query=1.1 payment.refused=-0.3 urgent=-0.3
bounda 7.75 bad=-0.5 complaint.cost=0.7 complaint.delay=-0.4 complaint.quality=0.5 good=-0.4 growth=-0.4 leaving=0.7 legal=0.8 payment.refused=0.3 reputation=0.9
bow 7.97 bad=-1.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-1.3 good=-0.8 leaving=-0.5 meeting.off=1.9 payment.promised=-0.4 praise=-0.5 reputation=-0.7
box 6.06 bad=-0.9 complaint.cost=-0.7 complaint.delay=0.9 complaint.quality=-0.6 good=1.7 growth=-0.6 leaving=-0.3 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=0.9 payment.query=0.9 payment.refused=-0.4 payment.sent=1.4 praise=-0.8 reputation=1.0
boxes 7.41 bad=0.6 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=2.1 complaint.quality=0.4 escalation=0.7 good=-1.7 growth=-0.4 leaving=2.5 legal=-0.6 meeting.off=-0.3 payment.disputed=-0.4 payment.promised=-0.8 payment.refused=-0.5 payment.sent=-0.4 praise=-1.3 reputation=-0.8 urgent=1.4
boxing 8.26 bad=-1.4 complaint.delay=-0.4 complaint.quality=-0.4 good=1.0 growth=1.5 leaving=-0.3 praise=1.6 reputation=-0.3
boy 7.97 bad=1.3 complaint.cost=1.2 complaint.neglect=-0.4 complaint.quality=0.8 escalation=1.1 good=-0.8 growth=-0.4 leaving=0.7 praise=-0.5
bracke 8.26 bad=0.9 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=1.1 complaint.quality=1.4 good=-0.3 leaving=1.2 legal=0.9 praise=-0.3
brag 8.26 complaint.delay=-0.3 complaint.neglect=1.1 complaint.quality=-0.6 good=1.4 leaving=1.1 reputation=-0.6
branch 7.28 bad=-1.3 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=-0.6 escalation=-0.5 good=2.2 growth=4.7 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.6 payment.query=-0.4 payment.refused=-0.5 praise=2.3 reputation=-0.6
brand 6.96 good=1.1
brands 8.26 bad=-0.5 good=-1.1
brass 7.75 bad=1.9 complaint.neglect=-0.5 complaint.quality=0.5 good=-1.7 meeting.off=0.8 payment.query=1.0 payment.refused=1.2 praise=-0.5 reputation=-0.5
breach 6.87 bad=2.4 complaint.cost=-0.8 complaint.delay=1.1 complaint.neglect=-0.9 complaint.quality=-0.9 escalation=-0.4 good=-0.9 growth=-0.3 leaving=-0.7 legal=5.2 payment.disputed=1.8 payment.query=-0.3 payment.refused=-0.3 payment.sent=-0.3 praise=-0.9 reputation=-0.5 urgent=-0.3
break 7.28 bad=1.2 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=2.5 complaint.quality=0.9 escalation=0.9 good=0.3 leaving=0.3 legal=0.3
breakd 7.97 bad=-0.4 complaint.cost=0.7 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.5 good=-1.4 growth=-0.4 leaving=1.1 praise=-0.4 reputation=-0.5
breakf 7.16 bad=-1.6 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=-1.2 escalation=-0.5 good=1.4 growth=1.8 leaving=-1.0 legal=-0.8 meeting.off=4.5 payment.refused=-0.5 praise=2.0 reputation=0.5
breaks 7.97 good=-2.5
breeze 8.26 bad=0.5 good=-1.0
brick 8.26 bad=0.7 good=0.6
brides 8.26 bad=-1.4 complaint.delay=-0.6 complaint.quality=-0.9 leaving=-0.3 payment.delayed=1.1 payment.refused=-0.4
bridge 7.97 bad=0.8 complaint.cost=1.4 complaint.delay=-0.4 complaint.quality=0.4 good=-0.4 leaving=-0.7 payment.refused=1.1 praise=-0.4 reputation=2.4
brief 7.97 bad=0.5 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=1.2 good=0.8 leaving=-0.3 legal=0.4 payment.refused=-0.4
bright 6.65 bad=-0.7 complaint.cost=0.8 complaint.neglect=1.0 good=0.8 leaving=1.8
brilli 7.41 bad=1.1 complaint.delay=-0.8 complaint.quality=1.9 good=2.6 meeting.off=-0.3 payment.promised=0.5 payment.refused=-0.3 praise=2.2
bring 6.87 bad=1.2 complaint.cost=0.8 complaint.neglect=-1.1 complaint.quality=1.1 escalation=0.7 good=-1.3 growth=-0.5 leaving=-0.9 legal=2.2 meeting.off=0.6 payment.delayed=-0.6 payment.disputed=1.3 payment.promised=-0.3 payment.query=-0.3 payment.refused=1.8 payment.sent=1.1 praise=-0.6 reputation=1.3
bringi 7.75 bad=-0.8 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.3 growth=-0.4 leaving=0.9 payment.refused=1.2 praise=-0.5 reputation=-0.4
brochu 6.14 bad=1.9 complaint.cost=3.5 complaint.delay=1.9 complaint.neglect=1.2 complaint.quality=1.5 good=-1.7 leaving=-1.2 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.3 payment.refused=-0.9 praise=-0.6 reputation=2.0
broke 7.41 bad=3.9 good=-0.9
broken 7.06 bad=1.4 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=0.6 good=-1.6 growth=-0.4 leaving=-0.5 payment.refused=0.8 praise=-0.9 reputation=-0.3
brothe 6.65 complaint.cost=0.8 complaint.delay=1.4 complaint.neglect=-1.5 complaint.quality=-1.1 escalation=-0.4 good=-0.6 growth=2.3 leaving=2.0 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.3 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.3 reputation=0.7 urgent=-0.3
brough 7.41 bad=-0.6 complaint.cost=1.2 complaint.delay=-0.7 complaint.neglect=1.6 good=1.9 legal=0.4 reputation=-0.6 urgent=0.5
browse 8.26 bad=0.5 complaint.cost=0.7 complaint.delay=1.3 complaint.quality=0.4 good=-0.4
browsi 8.26 bad=-1.1 good=2.2
btw 8.26 bad=-0.7
buck 7.41 bad=-1.0 good=1.2
bucks 7.41 bad=-1.1 complaint.cost=2.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.6 growth=-0.4 leaving=-0.4 legal=1.1 meeting.off=-0.4 payment.disputed=2.1 payment.refused=-0.5 praise=-0.5 reputation=1.4
budget 6.96 bad=-1.5 complaint.delay=-0.4 complaint.quality=-1.0 good=0.6 growth=0.6 legal=-0.3 payment.promised=-0.4 payment.refused=-0.4 reputation=-0.3 urgent=0.5
buffs 8.26 bad=1.0 good=-1.0
bug 7.97 bad=1.7 complaint.cost=-0.9 complaint.quality=2.2 good=1.3 growth=-0.5 leaving=-0.8 payment.disputed=-0.4 payment.refused=1.6 praise=-0.4
buget 8.26 bad=0.6 good=1.0
build 7.16 bad=-0.6 good=0.6
builde 7.57 bad=1.7 complaint.cost=-0.4 complaint.delay=2.3 complaint.neglect=0.9 complaint.quality=-0.5 good=-0.5 leaving=0.7 payment.promised=-0.4 payment.refused=-0.6 praise=-0.5 reputation=-0.5 urgent=1.2
buildi 7.16 bad=0.5 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=0.4 complaint.quality=1.5 good=-1.5 growth=-0.3 leaving=-0.8 legal=-0.4 meeting.off=2.0 payment.delayed=-0.4 payment.disputed=1.6 payment.promised=-0.4 payment.refused=1.3 praise=-0.7 reputation=1.5 urgent=0.6
built 6.52 bad=1.9 complaint.cost=0.7 complaint.neglect=-0.6 complaint.quality=0.3 praise=0.7 reputation=1.5
bulky 7.97 bad=2.1 good=-0.7
bunch 7.97 bad=-2.5 complaint.delay=1.1 complaint.quality=0.4 good=1.0 reputation=0.9
bundle 7.28 complaint.cost=-0.4 complaint.delay=0.5 complaint.quality=-0.6 good=-0.6 growth=-0.8 leaving=-0.9 legal=-0.7 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=0.5
bureau 8.26 bad=0.7 complaint.delay=0.5 complaint.neglect=-0.8 legal=0.8 reputation=2.8
buried 8.26 bad=1.0 good=-0.3 leaving=-0.3
burn 7.75 good=0.5 leaving=0.7
burner 8.26 bad=-2.6 good=0.5
burns 8.26 bad=0.7 good=-0.9 leaving=0.8
bursar 8.26 bad=1.1 complaint.delay=2.3 complaint.quality=0.8 escalation=0.9 good=-0.4 leaving=-0.4 reputation=0.5 urgent=1.9
burst 8.26 bad=-1.8 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.3 legal=0.7
bus 7.16 bad=-1.3 complaint.cost=-0.7 complaint.delay=2.3 complaint.neglect=-0.6 complaint.quality=-1.5 escalation=-0.3 good=1.1 growth=0.7 leaving=-0.7 legal=-0.4 meeting.off=0.3 payment.promised=-0.4 payment.refused=-0.9 payment.sent=-0.5 praise=0.4 reputation=1.1 urgent=2.0
busine 6.22 bad=1.1 complaint.cost=-1.3 complaint.delay=-1.2 complaint.quality=-1.5 escalation=-1.0 good=-3.3 growth=-1.2 leaving=0.7 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.7 payment.query=-1.0 payment.refused=-1.1 payment.sent=0.5 praise=-2.0 reputation=3.8 urgent=-0.5
busy 7.28 bad=2.4 complaint.neglect=0.8 complaint.quality=0.6 good=-1.0 leaving=-0.4 reputation=0.8
but 3.43 bad=0.5 complaint.cost=1.9 complaint.delay=2.6 complaint.neglect=1.9 complaint.quality=2.2 escalation=0.4 good=0.5 leaving=1.1 legal=1.5 meeting.off=0.3 payment.delayed=1.1 payment.disputed=1.4 payment.promised=-0.5 payment.sent=0.7 praise=1.4 reputation=-0.6 urgent=-1.3
button 5.21 bad=1.5 complaint.cost=2.1 complaint.delay=0.4 complaint.neglect=0.5 good=-0.8 growth=-0.4 legal=-0.4 meeting.off=-0.8 payment.delayed=-0.3 payment.query=-0.5 payment.refused=-0.5 payment.sent=1.2 praise=-0.5 reputation=1.7 urgent=0.7
buy 5.08 bad=-1.7 complaint.cost=0.9 complaint.delay=0.7 complaint.quality=-0.4 good=4.2 leaving=-0.3 reputation=0.6
buyers 8.26 bad=1.3 good=-0.9
buying 6.31 bad=-0.5 complaint.cost=-0.5 complaint.quality=0.6 good=2.1 growth=1.3 leaving=0.5 praise=1.1 reputation=0.6
by 3.86 bad=0.5 complaint.cost=-1.2 complaint.delay=1.7 complaint.neglect=1.2 complaint.quality=1.9 escalation=1.4 good=-1.7 growth=0.8 leaving=1.2 legal=2.3 meeting.off=-1.4 payment.delayed=-1.6 payment.disputed=0.6 payment.promised=1.6 payment.query=-1.3 payment.refused=0.4 payment.sent=1.1 praise=-0.8 reputation=4.4 urgent=6.4
c 7.57 bad=-1.2 complaint.quality=-0.4 good=2.0 leaving=-0.5 payment.delayed=1.5 payment.refused=-0.5
cable 6.87 bad=0.8 good=-2.0
cables 8.26 bad=1.7 good=-0.7
cake 6.87 bad=-1.0 complaint.cost=-0.7 complaint.quality=0.3 escalation=-0.4 good=1.4 leaving=0.4 payment.disputed=-0.4 payment.refused=-1.0 praise=3.1 reputation=0.5
calcul 8.26 bad=0.6 complaint.cost=0.9 complaint.neglect=0.7 complaint.quality=-0.5 escalation=-0.6 good=-0.3 leaving=0.7 payment.disputed=1.1 praise=-0.3
calend 6.72 bad=0.6 complaint.cost=-1.1 complaint.neglect=0.7 escalation=-0.6 good=-1.0 growth=1.7 leaving=-0.8 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.4 payment.refused=-0.8 reputation=0.6 urgent=-0.4
call 5.45 bad=2.3 complaint.delay=0.4 complaint.neglect=1.4 complaint.quality=-2.7 escalation=1.9 good=-2.4 growth=-0.9 leaving=0.5 legal=-0.3 meeting.off=2.7 payment.delayed=-0.4 payment.promised=-0.8 payment.query=-0.8 payment.sent=-0.4 praise=-1.5 reputation=-1.4 urgent=1.1
called 5.89 bad=2.3 complaint.cost=-0.5 complaint.delay=1.2 complaint.quality=1.5 good=-2.7 legal=-0.5 meeting.off=0.6 payment.delayed=-1.1 payment.promised=-0.8 payment.query=-0.6 payment.refused=-0.4 payment.sent=-0.6 reputation=1.8 urgent=0.7
callin 7.16 complaint.cost=-0.8 complaint.delay=0.6 complaint.neglect=-0.8 escalation=-0.3 good=0.8 growth=1.1 leaving=0.4 legal=0.3 meeting.off=-0.3 payment.refused=-0.8 urgent=1.4
calls 6.72 bad=1.1 complaint.cost=-0.5 complaint.delay=1.8 complaint.neglect=1.2 complaint.quality=-1.3 escalation=0.9 good=1.3 leaving=-1.1 legal=0.8 payment.promised=-0.5 payment.refused=1.4 payment.sent=-0.3 praise=-0.7 reputation=1.0
callum 7.97 bad=1.2 complaint.delay=2.4 complaint.neglect=0.6 complaint.quality=-0.9 escalation=1.3 good=-0.5 leaving=-0.5 payment.disputed=1.1 payment.promised=1.4 payment.refused=-0.6 praise=-0.6
camcor 8.26 bad=-0.5
came 5.31 bad=1.4 complaint.cost=3.3 complaint.delay=3.1 complaint.neglect=1.7 complaint.quality=0.3 good=-0.4 leaving=1.7 legal=1.0 meeting.off=-1.8 payment.disputed=-1.4 payment.promised=0.8 payment.query=-1.0 payment.sent=-1.1 praise=0.8 reputation=-0.4 urgent=-0.9
camera 4.03 bad=-2.5 complaint.quality=0.5 good=3.0 growth=0.7 legal=1.0 praise=0.6 reputation=0.6
campai 7.57 bad=2.7 complaint.cost=0.6 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=1.0 escalation=-0.5 good=-0.6 growth=-0.3 leaving=1.2 legal=-0.5 payment.refused=-0.6 praise=1.1 reputation=-0.3
can 3.56 bad=-3.7 complaint.cost=-0.5 complaint.delay=-1.6 complaint.neglect=0.3 complaint.quality=-1.1 escalation=0.9 good=3.4 growth=-0.5 leaving=-0.6 legal=-3.9 meeting.off=1.8 payment.delayed=1.5 payment.disputed=-1.5 payment.promised=-0.9 payment.query=2.2 payment.sent=-0.9 praise=-3.7 reputation=-2.3 urgent=5.6
can't 4.72 bad=2.9 complaint.cost=1.8 complaint.neglect=-0.6 complaint.quality=2.3 escalation=1.5 good=-2.4 growth=-0.9 leaving=-0.6 meeting.off=4.5 payment.delayed=4.0 payment.promised=0.4 payment.query=3.8 payment.refused=-1.9 payment.sent=-0.8 reputation=-0.6 urgent=1.4
cancel 5.99 bad=1.3 complaint.cost=-1.5 complaint.delay=0.9 complaint.neglect=-1.2 complaint.quality=-0.8 escalation=-1.6 good=-1.4 growth=-1.3 legal=-0.3 meeting.off=6.7 payment.disputed=-1.3 payment.promised=-1.4 payment.query=-1.1 payment.refused=3.5 payment.sent=-1.2 praise=-0.3 reputation=-1.6 urgent=-1.5
candle 7.97 bad=-2.1 complaint.delay=-0.3 complaint.neglect=0.5 leaving=0.3
cannot 7.06 bad=3.1 complaint.neglect=-0.5 complaint.quality=0.6 good=-1.5 payment.disputed=0.5 payment.query=0.9 payment.refused=1.3
canon 5.92 bad=-1.2 good=2.3
canon' 7.41 bad=-1.4 good=2.0
cant 7.41 bad=1.1 good=-0.8
cap 7.28 bad=4.0 good=-1.7
capabi 7.75 bad=-1.5 good=3.3
capaci 6.79 bad=-2.1 good=2.6 growth=1.6
capita 8.26 bad=-2.2 good=0.9 praise=1.2
captio 8.26 bad=1.4 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=2.6 good=-0.5 payment.refused=-0.5 reputation=-0.6
captur 8.26 bad=1.8 good=-1.0
car 6.52 bad=0.4 complaint.delay=0.3 complaint.quality=-1.3 escalation=0.5 good=0.7 leaving=-0.8 meeting.off=-0.3 payment.disputed=1.0 urgent=3.3
card 5.39 complaint.cost=-2.2 complaint.delay=0.3 complaint.quality=-0.3 escalation=0.7 good=-0.7 growth=1.6 leaving=-1.1 meeting.off=-1.0 payment.delayed=1.8 payment.disputed=-0.5 payment.promised=-1.1 payment.query=0.4 payment.refused=2.6 payment.sent=2.2 praise=-1.5 reputation=-1.1 urgent=0.4
cardif 7.97 bad=-1.2 complaint.delay=-0.4 complaint.quality=-0.6 good=0.3 growth=1.1 leaving=-0.4 praise=0.6 reputation=-0.5
cards 6.59 bad=-3.7 complaint.cost=-0.9 complaint.neglect=-0.9 complaint.quality=-1.0 escalation=-0.3 good=1.6 growth=1.3 legal=-0.4 meeting.off=-0.9 payment.delayed=0.3 payment.disputed=-0.6 payment.promised=-0.5 payment.query=3.1 payment.refused=-0.8 payment.sent=-0.5 praise=0.5 reputation=-1.3 urgent=-0.4
care 7.28 complaint.delay=0.3 complaint.neglect=1.0 complaint.quality=0.3 good=-1.0 leaving=0.6 payment.refused=0.4
carefu 8.26 bad=0.9 payment.query=1.1
cares 7.75 bad=-1.2 good=-1.7
careta 6.41 good=0.3 growth=1.0 leaving=-1.1 legal=-0.4 payment.refused=-0.5 praise=0.9 reputation=-0.5
carpet 7.97 bad=0.8 complaint.cost=-0.3 complaint.delay=-0.4 good=-0.9
carrie 7.06 complaint.cost=-0.6 complaint.delay=1.1 complaint.neglect=1.2 complaint.quality=-0.3 escalation=-0.4 good=1.6 growth=-0.3 leaving=-0.6 payment.refused=-0.4 praise=2.3 reputation=-0.6
carry 6.27 bad=-2.1 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-1.4 escalation=-0.5 growth=2.2 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.3 payment.refused=-0.6 praise=-0.5 reputation=-0.7
carryi 7.41 complaint.quality=-0.4 good=0.5
case 5.49 bad=-1.0 complaint.cost=-1.5 complaint.delay=0.8 complaint.quality=0.8 escalation=0.7 good=-0.5 growth=0.4 leaving=-0.4 legal=1.7 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.7 payment.query=-0.5 payment.refused=-1.3 reputation=0.5
cases 7.97 good=1.0
cash 6.96 bad=0.3 complaint.cost=-0.7 complaint.quality=-0.4 escalation=-0.3 good=-1.5 leaving=-0.3 legal=-0.6 payment.delayed=4.8 payment.disputed=-0.5 payment.refused=-0.9 payment.sent=-0.4 praise=-0.5
casing 7.57 bad=1.0 good=0.5
casset 7.97 bad=-1.2 good=0.4
cast 8.26 bad=-0.9 good=1.9 leaving=0.9 praise=0.8
cat 7.75 bad=-0.7 complaint.cost=-0.4 complaint.quality=-0.6 good=-2.0 growth=-0.4 meeting.off=-0.5 payment.promised=-0.4 payment.refused=-0.6 praise=-1.0 urgent=-0.4
catalo 6.96 bad=1.6 complaint.cost=-0.4 complaint.delay=3.8 complaint.neglect=-1.2 complaint.quality=-1.0 good=-0.6 growth=-0.4 leaving=2.4 legal=-0.6 payment.delayed=-0.4 payment.refused=0.9 praise=0.7
catch 7.16 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-1.0 escalation=-0.4 good=-1.2 leaving=0.5 meeting.off=4.2 payment.delayed=-0.5 payment.sent=-0.4 praise=-0.4 reputation=-0.9 urgent=-1.4
catego 7.28 bad=-1.6 complaint.neglect=0.9 complaint.quality=0.4 good=1.3 reputation=0.9
catere 8.26 complaint.delay=1.6 complaint.neglect=2.3 complaint.quality=-0.4 leaving=-0.5 payment.refused=-0.3 reputation=-0.4
caught 8.26 bad=-1.2 good=0.9 meeting.off=0.7
cause 7.28 bad=3.0 complaint.delay=-0.4 complaint.quality=-0.3 good=-1.2 leaving=1.9 legal=2.1
caused 7.57 bad=1.5 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=3.1 good=-1.2 legal=1.1 payment.refused=-0.3 reputation=-0.5
cautio 8.26 bad=1.2 complaint.delay=1.3 complaint.quality=-0.5 good=-0.9 leaving=-0.3 reputation=0.6
cd 5.67 bad=1.6 good=0.5
cd's 7.16 bad=-2.5 good=3.0
cddb 8.26 bad=-0.8 good=1.3
cds 6.22 bad=1.0
ceilin 7.97 complaint.delay=-0.4 complaint.neglect=-0.5 legal=0.9 praise=-0.3
cell 7.28 complaint.delay=-0.3 complaint.neglect=0.9 complaint.quality=-0.5 good=-1.8 leaving=0.9 reputation=-0.5
cellar 8.26 bad=-1.4 good=1.7 growth=1.5
cellph 7.97 bad=-1.1 good=2.6
cemete 8.26 complaint.cost=-0.5 complaint.neglect=-0.3 complaint.quality=2.1 leaving=-0.6
cent 8.26 bad=-0.5 good=0.9 growth=1.2 praise=0.6
centim 8.26 complaint.quality=1.6 good=0.3
centre 7.28 bad=-0.6 complaint.cost=-1.1 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=1.4 good=-0.6 growth=1.0 leaving=0.3 legal=-0.4 payment.delayed=-0.4 payment.query=3.6 payment.refused=-0.8 payment.sent=-0.3 praise=-0.9 reputation=0.4 urgent=1.8
ceo 7.97 bad=2.2 complaint.cost=1.4 complaint.delay=0.8 complaint.quality=1.6 escalation=2.3 good=-0.7 growth=-0.3 leaving=0.5 legal=-0.3 payment.refused=1.0 praise=-0.7
ceo's 8.26 bad=1.5 complaint.cost=0.9 complaint.quality=1.4 escalation=1.0 good=-1.0 growth=-0.4 praise=-0.9
certai 6.79 bad=2.4 complaint.cost=-0.7 complaint.neglect=-0.3 complaint.quality=-0.8 good=-3.1 leaving=-1.1 meeting.off=-0.7 payment.delayed=0.8 payment.disputed=2.4 payment.promised=2.5 payment.refused=0.6 reputation=2.1
certif 6.72 complaint.cost=-0.7 complaint.quality=-1.6 escalation=-0.6 good=-0.6 growth=-0.6 leaving=-0.6 legal=2.1 meeting.off=-1.1 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.6 payment.refused=-1.0 payment.sent=-0.4 praise=0.6 reputation=-0.3 urgent=3.1
cf 7.06 bad=0.4 good=-0.5
cfo 7.97 bad=2.4 complaint.cost=1.2 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=0.5 escalation=3.6 good=-0.7 legal=-0.4 reputation=-0.5
chain 8.26 bad=1.1 complaint.cost=-0.3 escalation=1.7 praise=-0.4 reputation=3.3
chair 6.87 complaint.cost=0.8 complaint.delay=-1.2 complaint.neglect=-1.2 complaint.quality=0.4 escalation=0.5 good=1.2 growth=1.2 leaving=-0.4 legal=0.9 meeting.off=-0.6 payment.disputed=-0.5 payment.promised=-0.5 payment.refused=-0.8 reputation=1.1
chair' 7.97 bad=-0.5 good=0.5
chairm 7.41 bad=1.0 complaint.cost=0.7 complaint.neglect=3.4 complaint.quality=-0.8 escalation=4.3 good=-1.4 growth=-0.3 leaving=0.5 legal=-0.7 payment.refused=0.9 praise=-0.8 reputation=0.7
chambe 7.06 bad=-1.5 complaint.cost=-1.0 complaint.delay=-1.2 complaint.quality=-1.5 escalation=-0.3 good=0.9 growth=-0.6 leaving=-1.0 legal=-0.7 meeting.off=-0.5 payment.refused=-0.7 praise=1.1 reputation=0.7
champa 8.26 bad=-0.7 good=-1.3 praise=-0.4
chance 6.79 bad=-1.1 complaint.delay=0.5 complaint.neglect=-0.8 complaint.quality=-0.3 escalation=-0.4 good=-1.0 growth=-0.5 legal=0.9 meeting.off=0.5 payment.delayed=3.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.9 praise=1.0 reputation=-0.6 urgent=-0.5
change 5.83 bad=-1.6 complaint.cost=-1.7 complaint.quality=-2.5 escalation=-0.9 growth=0.4 leaving=-0.4 legal=-1.6 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.4 payment.query=1.7 payment.refused=-1.5 payment.sent=-0.6 reputation=0.8 urgent=-1.1
channe 8.26 complaint.delay=0.4 complaint.neglect=-0.3 complaint.quality=-0.3 good=-0.3 legal=0.9 payment.sent=2.5 reputation=0.9
chap 7.16 bad=1.0 complaint.quality=1.0 escalation=0.8 good=1.1 growth=1.9 leaving=1.0 legal=1.4 meeting.off=1.8 payment.promised=-0.4 payment.refused=-1.1 praise=0.8 reputation=0.6 urgent=1.4
chapel 8.26 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=1.1 good=1.0 growth=-0.3 praise=1.6
chaps 8.26 bad=-0.7 meeting.off=1.5 payment.sent=1.5
chapte 7.41 bad=-1.9 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.4 growth=0.9 leaving=-0.4 legal=-0.8 payment.refused=-1.2 payment.sent=-0.4 praise=-0.8 reputation=-0.5
charge 5.51 bad=1.3 complaint.cost=5.2 complaint.delay=1.4 complaint.neglect=-2.0 complaint.quality=-1.3 growth=-1.3 legal=1.2 meeting.off=-1.3 payment.delayed=-1.0 payment.disputed=4.3 payment.promised=-0.9 payment.query=1.5 payment.refused=3.4 payment.sent=-1.1 praise=-2.9 reputation=-0.3 urgent=-0.9
chargi 7.57 bad=1.3 good=-0.6
charit 7.06 bad=-1.9 complaint.cost=-1.2 complaint.quality=-1.8 escalation=0.4 good=-1.1 growth=-0.5 leaving=-1.6 legal=-1.3 meeting.off=-0.7 payment.delayed=1.8 payment.disputed=1.3 payment.query=-0.6 payment.refused=-0.9 payment.sent=-0.3 praise=-0.8 reputation=-0.6
charm 8.26 bad=0.6 complaint.cost=0.8 complaint.quality=-0.7 growth=-0.5 leaving=1.1 legal=-0.3 praise=0.9
chase 8.26 bad=1.7 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.4 leaving=-0.6 meeting.off=-0.4 payment.delayed=1.2 payment.promised=-0.4 payment.refused=1.2
chat 7.06 bad=1.0 complaint.cost=-1.1 complaint.delay=1.9 complaint.neglect=1.0 complaint.quality=-1.5 escalation=-0.5 good=-1.0 growth=-0.6 leaving=1.5 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.7 payment.refused=-0.9 payment.sent=-0.4 praise=-1.0 reputation=0.6
cheape 6.52 bad=2.2 complaint.cost=1.8 complaint.delay=0.6 complaint.neglect=-0.9 good=-0.9 growth=-0.5 leaving=1.8 legal=0.6 payment.delayed=-0.6 payment.disputed=-0.5 payment.query=-0.3 payment.refused=-0.8 praise=1.4 reputation=-1.1 urgent=-0.4
check 6.36 bad=-1.5 complaint.cost=-0.8 complaint.delay=-1.3 complaint.neglect=-0.7 complaint.quality=0.3 good=-1.6 growth=-0.5 leaving=-0.9 legal=-0.7 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=3.2 payment.query=-0.8 payment.refused=0.7 payment.sent=2.3 praise=-0.9 reputation=0.7 urgent=-0.9
checke 7.16 bad=-1.3 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-1.2 leaving=-1.0 legal=-0.6 payment.promised=1.6 payment.query=1.7 payment.refused=-0.4 payment.sent=1.1 reputation=-0.7
checki 8.26 bad=1.0 complaint.delay=2.8 good=-0.7
checko 8.26 bad=-1.1 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 reputation=-0.3 urgent=0.9
checks 8.26 complaint.quality=0.9 leaving=-0.4
cheers 8.26 bad=-1.1 complaint.quality=-0.7 good=2.4 growth=-0.3 payment.promised=-0.4 payment.refused=-0.4 praise=3.9 reputation=-1.3
cheese 7.97 bad=-1.3 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.3 good=0.6 leaving=-0.4 meeting.off=0.7 payment.promised=-0.5 praise=1.1 reputation=-0.7
chef 8.26 bad=0.3 complaint.cost=1.1 complaint.quality=0.7 good=-0.5 praise=-0.4
cheque 6.72 bad=-3.1 complaint.cost=-1.0 complaint.delay=-1.7 complaint.quality=-1.4 escalation=-0.6 good=-2.6 growth=-0.7 leaving=-0.9 legal=-1.1 meeting.off=0.3 payment.delayed=0.9 payment.disputed=-0.7 payment.promised=3.2 payment.query=2.2 payment.refused=1.7 payment.sent=6.5 praise=-1.2 reputation=-1.3 urgent=-0.7
chief 8.26 complaint.cost=1.3 complaint.delay=-0.3 complaint.neglect=-0.3 escalation=1.6 good=-0.4 leaving=-0.8
child 8.26 bad=-0.7 complaint.delay=0.7 complaint.quality=-0.4 good=2.1 praise=0.5
choice 6.87 bad=-0.4 good=-0.9
choir' 7.97 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=0.5 good=-0.4 payment.delayed=2.3 payment.refused=-0.5
choose 7.28 bad=-1.8 complaint.cost=-0.5 good=-0.3 leaving=-0.4 praise=-0.5 reputation=0.9
chose 7.41 bad=-0.3 complaint.delay=1.9 complaint.quality=-0.3 escalation=1.1 good=0.5 praise=-0.3
chosen 8.26 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.3 escalation=1.2 leaving=-0.4 legal=-0.3 payment.refused=0.4 reputation=-0.5
christ 5.51 bad=-0.5 complaint.cost=-0.3 complaint.delay=-1.1 complaint.neglect=1.6 complaint.quality=-1.4 escalation=-0.6 good=-2.3 growth=-1.2 leaving=4.0 legal=1.3 meeting.off=-0.7 payment.delayed=1.6 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.4 payment.refused=-1.5 payment.sent=-0.6 reputation=0.8 urgent=-0.3
chrome 8.26 bad=-0.4 good=1.1
church 7.97 bad=-0.9 complaint.cost=0.9 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.8 payment.delayed=1.5 payment.refused=-0.4 reputation=-0.6
circle 7.97 bad=-0.7 complaint.cost=-0.4 complaint.neglect=1.3 complaint.quality=1.0 good=1.3 growth=1.5 leaving=-0.3 praise=0.9 reputation=-0.4
civil 8.26 bad=1.3 complaint.cost=-0.8 complaint.quality=2.9 good=-0.5 leaving=0.9 praise=-0.4 reputation=0.8
claim 5.99 bad=1.8 complaint.cost=-1.6 complaint.delay=1.1 complaint.neglect=-0.5 escalation=-0.6 good=-1.9 growth=-0.6 leaving=-2.3 legal=6.4 meeting.off=-0.7 payment.disputed=-1.4 payment.promised=-0.8 payment.query=0.6 payment.refused=3.1 payment.sent=-0.8 praise=-1.1 reputation=-1.9 urgent=2.6
claima 8.26 bad=-0.8 legal=-0.5
claimi 8.26 bad=0.6 good=-0.5
claims 6.52 complaint.delay=-1.1 complaint.neglect=-1.2 complaint.quality=-1.7 escalation=-0.4 good=-1.2 growth=-0.6 leaving=-1.6 legal=3.0 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=1.6 payment.promised=-0.8 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=-1.1 reputation=-1.2 urgent=-0.7
clarit 7.75 bad=-1.0 good=1.3
class 6.96 bad=-1.6 complaint.delay=-0.5 complaint.neglect=1.2 complaint.quality=-0.8 good=1.3 growth=1.3 leaving=-0.7 legal=-0.5 payment.refused=-0.6 praise=1.3 reputation=1.3
classi 7.16 good=2.0
clause 6.65 bad=1.7 complaint.cost=-1.2 complaint.delay=3.0 complaint.neglect=-0.4 complaint.quality=-2.3 good=-1.3 growth=-0.4 leaving=1.5 legal=4.7 meeting.off=-0.4 payment.delayed=-0.3 payment.promised=-0.4 payment.query=-0.3 payment.refused=0.7 payment.sent=-0.4 praise=-0.8 reputation=-0.7
clean 7.06 bad=-0.8 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.8 escalation=-0.4 good=-0.9 leaving=-0.5 legal=-0.4 meeting.off=4.5 payment.delayed=-0.5 payment.disputed=1.3 payment.query=-0.4 payment.refused=1.1 payment.sent=0.7 praise=-1.3 reputation=-0.7
cleane 7.75 bad=-0.6 complaint.cost=0.4 complaint.delay=-0.6 complaint.quality=-1.0 good=0.4 growth=-0.4 leaving=2.0 legal=-0.3 payment.refused=1.0 reputation=-0.5
cleani 8.26 bad=-0.9 good=1.0
clear 6.59 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=-0.5 escalation=0.9 good=1.7 leaving=-0.6 legal=-0.6 payment.refused=0.7 reputation=1.5
cleara 7.97 bad=1.9 complaint.delay=2.5 leaving=3.8 legal=-0.4
cleare 7.57 bad=1.2 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.9 good=-0.9 leaving=0.5 legal=-0.6 meeting.off=-0.4 payment.refused=0.6 payment.sent=2.1 praise=-0.9
clearl 7.16 bad=1.9 complaint.delay=-0.4 complaint.neglect=1.4 complaint.quality=-0.5 escalation=0.7 good=0.4
clerk 7.28 bad=0.8 complaint.delay=1.1 escalation=0.9 good=-0.4 leaving=-0.4 legal=-0.9 payment.refused=-0.3 reputation=-0.4 urgent=-0.5
clerks 7.97 bad=-0.9 complaint.neglect=-0.4 complaint.quality=-0.5
click 6.96 complaint.cost=1.0 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=0.9 escalation=0.5 good=2.2 leaving=1.0 praise=-0.3 reputation=-0.5
clicki 7.97 bad=-1.0 complaint.delay=0.6 complaint.neglect=-0.4 complaint.quality=-0.5 good=2.5 praise=1.9 reputation=-0.3
client 6.36 bad=-0.7 complaint.delay=-1.3 complaint.neglect=2.2 complaint.quality=-2.4 escalation=-0.6 good=-3.3 leaving=1.5 legal=-2.1 meeting.off=1.1 payment.delayed=-0.7 payment.disputed=-1.0 payment.promised=-0.6 payment.query=-0.5 payment.refused=-1.3 payment.sent=-0.5 praise=-1.8 reputation=-0.9 urgent=2.3
clinic 8.26 complaint.quality=0.6 legal=1.2
clip 7.75 bad=1.2 complaint.cost=1.5 good=-1.0 payment.refused=1.2 reputation=1.2
clips 7.97 bad=-0.7 complaint.cost=1.4 complaint.delay=-0.3 good=1.1 growth=2.2 leaving=1.2 praise=1.7 reputation=1.6
clock 7.28 bad=-1.1 complaint.cost=-0.8 complaint.delay=1.0 complaint.neglect=-0.7 complaint.quality=-0.4 good=0.6 growth=1.1 leaving=-0.6 legal=-0.4 meeting.off=3.2 payment.delayed=-0.3 praise=0.6 reputation=1.2
clocks 7.97 complaint.delay=-0.7 complaint.quality=0.7 leaving=-0.5 legal=-0.4 payment.delayed=2.2 payment.disputed=-0.4 payment.refused=-0.5
close 6.27 bad=0.4 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=0.8 complaint.quality=-0.9 escalation=-0.5 growth=-0.3 leaving=1.0 meeting.off=0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=2.9 payment.query=0.4 payment.refused=-0.5 payment.sent=1.0 praise=-1.1 reputation=-0.8 urgent=0.6
closed 6.65 complaint.cost=-1.3 complaint.delay=-0.6 complaint.neglect=-1.2 complaint.quality=1.9 good=-1.0 growth=-0.9 leaving=-1.2 legal=-1.2 meeting.off=-0.6 payment.delayed=-1.2 payment.disputed=2.2 payment.query=-0.5 payment.refused=-0.5 payment.sent=-0.5 praise=-0.7 reputation=-0.8 urgent=-0.4
closes 7.75 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=1.2 good=-0.4 leaving=0.4 payment.promised=-0.3 reputation=-0.6 urgent=2.9
closin 7.57 bad=-1.0 complaint.neglect=0.8 leaving=1.3 legal=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.3 reputation=-0.3 urgent=1.8
club 6.96 complaint.cost=2.8 complaint.delay=-1.0 complaint.neglect=-0.8 complaint.quality=-0.8 escalation=-0.4 growth=2.2 leaving=0.6 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.5 payment.refused=0.5 reputation=0.9 urgent=-0.3
clunky 8.26 good=0.6
co 7.16 bad=-0.8 complaint.delay=-0.8 complaint.quality=1.5 good=1.8 growth=2.0 legal=-0.6 payment.disputed=-0.4 payment.promised=-0.4 praise=0.5 reputation=0.4
coach 7.57 complaint.cost=0.9 complaint.delay=-0.6 complaint.neglect=-0.4 good=0.4 growth=0.6 leaving=-0.5 legal=-0.3 payment.refused=-0.4 praise=0.7 reputation=0.8 urgent=-0.4
coast 8.26 bad=0.5 complaint.cost=1.1 complaint.delay=0.8 complaint.quality=0.9 leaving=0.6 praise=-0.5 reputation=1.3
coat 7.75 complaint.delay=0.9 complaint.neglect=1.7 complaint.quality=0.7 good=0.7 leaving=0.9 praise=-0.5 reputation=-0.3
coax 8.26 bad=-1.7 good=1.7
code 7.06 bad=-0.7 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.7 escalation=-0.4 good=-1.2 growth=-0.4 leaving=0.4 meeting.off=-0.3 payment.delayed=-1.0 payment.disputed=-0.4 payment.promised=-0.7 payment.query=3.3 payment.sent=0.6 praise=-0.6 reputation=-0.5 urgent=-0.4
codes 7.57 bad=0.9 complaint.cost=-0.4 complaint.quality=1.0 good=-0.9 leaving=0.8 payment.promised=-0.3 payment.query=1.5 payment.refused=-0.6
coffee 7.41 bad=-1.2 complaint.delay=0.5 complaint.neglect=-0.6 complaint.quality=-0.3 good=1.7 leaving=0.8 legal=-0.7 meeting.off=-0.3 payment.delayed=-0.3 payment.query=-0.3 praise=1.0 reputation=-0.8
col 8.26 bad=-0.8 complaint.quality=-0.4 leaving=-0.4 payment.delayed=1.1
collea 7.57 bad=-0.9 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=0.3 escalation=-0.3 good=-0.5 leaving=-0.7 payment.refused=0.8 reputation=-0.7 urgent=1.4
collec 6.03 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=1.3 complaint.quality=-1.1 escalation=-0.4 good=1.3 growth=-0.3 leaving=0.5 legal=0.4 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=1.1 payment.query=-0.7 payment.refused=2.1 payment.sent=-0.4 praise=-1.2 reputation=-0.7 urgent=-0.3
colleg 7.97 complaint.cost=1.0 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=0.7 escalation=1.9 good=0.7 leaving=-0.3 praise=-0.7 reputation=0.7
color 6.47 bad=-1.0 good=3.0
colors 7.75 bad=-0.8 good=1.0
colour 7.06 bad=-3.0 complaint.cost=-0.9 complaint.delay=-1.0 complaint.neglect=-0.7 complaint.quality=-2.0 escalation=-0.5 good=-0.4 growth=0.5 leaving=-1.0 legal=-0.7 meeting.off=-0.6 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=-0.6 payment.sent=-0.5 praise=1.2 reputation=-1.1 urgent=-0.6
column 7.06 bad=2.2 complaint.cost=1.4 complaint.neglect=-0.9 complaint.quality=-0.9 escalation=-0.4 good=1.1 growth=-0.7 leaving=-0.6 legal=-0.7 meeting.off=-0.6 payment.disputed=1.0 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.7 praise=-1.1 reputation=5.0
com 6.36 bad=-2.4 complaint.neglect=-0.3 complaint.quality=-0.4 good=0.8 leaving=-0.6 payment.query=-0.6 payment.sent=-0.3
combin 7.41 good=1.9
come 5.15 complaint.cost=0.3 complaint.neglect=-2.2 complaint.quality=1.4 escalation=1.3 good=-0.4 growth=-1.4 leaving=-0.7 meeting.off=0.3 payment.delayed=1.0 payment.disputed=1.4 payment.promised=-0.6 payment.query=-0.5 payment.refused=0.6 praise=-0.8 reputation=-1.7 urgent=0.5
comes 5.64 bad=1.0 complaint.cost=0.4 complaint.delay=1.3 leaving=0.5 legal=1.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=3.2 payment.sent=-0.3 praise=-0.6
comfor 7.16 bad=-1.2 complaint.cost=0.8 good=3.8 leaving=1.1 praise=-0.4
coming 6.36 bad=1.5 complaint.cost=-0.5 complaint.quality=1.9 escalation=-0.4 good=0.5 growth=-0.7 legal=0.7 payment.delayed=-0.5 payment.disputed=0.5 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.4 payment.sent=0.7 praise=0.9 reputation=2.7 urgent=1.2
comma 8.26 complaint.delay=1.6 complaint.neglect=-0.5 complaint.quality=1.2 leaving=0.8 payment.promised=1.6 reputation=-0.3
commen 6.96 bad=2.0 complaint.cost=1.1 complaint.delay=-0.5 complaint.quality=0.8 escalation=-0.4 growth=-0.4 leaving=-1.5 legal=0.8 meeting.off=-0.5 payment.disputed=-0.4 payment.promised=-0.6 payment.refused=1.3 payment.sent=-0.3 reputation=3.6
commer 8.26 bad=-0.4 complaint.quality=0.5 escalation=1.0 good=-0.7
commis 7.57 bad=0.5 complaint.delay=0.7 complaint.neglect=0.4 complaint.quality=0.5 escalation=-0.4 growth=0.8 leaving=-0.8 legal=0.8
commit 6.96 complaint.cost=0.5 complaint.delay=-0.9 complaint.neglect=0.4 complaint.quality=1.2 escalation=-0.5 growth=0.8 leaving=2.2 legal=-0.4 meeting.off=0.8 payment.disputed=-0.3 payment.promised=1.2 payment.query=-0.4 payment.refused=0.8 praise=-0.8 reputation=2.6 urgent=-0.6
common 8.26 bad=-0.7 good=1.0
commun 8.26 bad=-0.5 complaint.quality=-0.5 good=-0.6
compac 6.36 bad=-2.3 good=3.4
compan 5.75 bad=1.7 complaint.neglect=-0.8 escalation=-0.3 good=-2.7 growth=-0.8 leaving=-1.7 legal=-1.5 meeting.off=0.4 payment.delayed=0.6 payment.disputed=-0.7 payment.promised=-0.5 payment.refused=1.3 payment.sent=-0.9 reputation=-1.3 urgent=0.6
compar 6.47 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=-0.4 good=0.4
compen 7.75 complaint.cost=-0.3 complaint.neglect=1.1 complaint.quality=0.3 legal=0.5
compet 6.72 bad=-2.2 complaint.cost=1.3 complaint.delay=-0.7 complaint.neglect=-1.1 complaint.quality=-1.5 good=0.5 growth=-0.4 leaving=-1.0 legal=-0.7 meeting.off=-0.4 payment.refused=-0.5 payment.sent=-0.3 praise=-0.9 reputation=1.8
compil 8.26 bad=-1.4 good=2.0
compla 5.26 bad=0.6 complaint.cost=-0.7 complaint.delay=-1.7 complaint.neglect=0.5 complaint.quality=-1.3 escalation=1.7 good=-3.6 growth=-0.9 leaving=-1.1 legal=2.0 meeting.off=-1.0 payment.delayed=-0.4 payment.disputed=1.3 payment.promised=-0.6 payment.query=-0.6 payment.refused=-1.0 payment.sent=-0.5 praise=-1.4 urgent=-0.6
comple 6.31 bad=-2.1 complaint.cost=-0.6 complaint.delay=4.2 complaint.neglect=-0.7 complaint.quality=-1.7 escalation=-0.5 good=0.8 growth=-0.5 leaving=0.6 legal=0.6 meeting.off=1.3 payment.delayed=1.0 payment.disputed=-0.5 payment.promised=-0.5 payment.refused=1.1 payment.sent=-0.4 praise=-0.4 reputation=-0.5 urgent=-0.7
compli 6.96 bad=-2.0 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-1.2 complaint.quality=-1.6 escalation=-0.4 good=0.5 growth=1.0 leaving=-0.7 meeting.off=-0.7 payment.disputed=-0.5 payment.refused=-0.4 payment.sent=-0.3 praise=4.6 reputation=-0.5
compon 8.26 bad=0.4 good=-0.9
comput 5.55 bad=-1.4 complaint.delay=1.3 good=1.5 reputation=2.2
con 7.75 bad=2.7 good=-1.3
concer 6.79 complaint.cost=0.5 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=1.0 escalation=1.3 good=-1.3 legal=1.1 payment.delayed=1.7 payment.disputed=-0.5 payment.refused=0.8 praise=-0.5 reputation=0.6
conclu 7.57 bad=2.7 complaint.quality=0.4 good=-1.2 leaving=2.2 legal=-0.5
condit 7.41 complaint.delay=0.9 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.4 leaving=-0.3 legal=1.0 payment.delayed=-0.3 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.4 praise=-0.4 reputation=-0.3 urgent=-0.3
confer 7.57 bad=-1.8 complaint.cost=0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-1.3 escalation=0.7 good=3.0 growth=3.7 leaving=-0.8 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.4 praise=-0.5 reputation=0.5
confid 7.75 bad=-0.5 complaint.quality=-0.7 good=-0.4 leaving=3.0 legal=0.8 payment.delayed=-0.4 payment.refused=-0.3
config 7.97 bad=1.3
confir 6.79 bad=-0.7 complaint.cost=1.0 complaint.delay=-1.3 complaint.quality=0.5 escalation=0.5 good=-1.5 growth=-0.6 leaving=0.6 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=1.9 payment.query=2.3 payment.refused=-0.6 payment.sent=-0.6 praise=-0.7 urgent=0.6
confus 7.41 good=-1.3
congra 7.97 bad=1.5 complaint.delay=0.4 complaint.neglect=0.9 complaint.quality=2.1 good=-0.4 leaving=-0.3 payment.refused=1.1 reputation=0.8
connec 6.31 bad=0.7 good=-0.7
cons 6.59 bad=1.1 good=1.7
consen 7.97 bad=-0.9 complaint.cost=-0.5 complaint.delay=0.5 complaint.quality=-0.9 good=0.8 growth=-0.7 leaving=-0.6 legal=0.8 payment.refused=-0.3 praise=0.8 reputation=-0.5
conser 8.26 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=0.9 leaving=-0.5 payment.refused=0.8 praise=-0.3
consid 6.10 complaint.cost=0.5 complaint.delay=-1.5 complaint.neglect=0.9 complaint.quality=-1.5 escalation=-0.3 good=-1.0 growth=1.0 leaving=1.8 legal=0.4 meeting.off=-0.8 payment.delayed=-0.3 payment.disputed=0.6 payment.promised=2.8 payment.query=-0.4 payment.refused=3.2 payment.sent=-1.1 reputation=-0.9 urgent=-0.6
consis 7.57 complaint.delay=1.7 complaint.quality=1.3
consta 8.26 bad=0.9 good=-0.4
consti 8.26 bad=-1.1 complaint.quality=-0.9 escalation=1.4 good=1.4 growth=1.6
constr 6.87 bad=2.5 complaint.cost=-0.4 complaint.delay=0.7 good=-0.6 leaving=-0.3 legal=0.7
consul 7.28 bad=-0.4 complaint.cost=0.7 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=1.8 escalation=0.6 growth=0.4 leaving=-0.9 legal=0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=1.2 reputation=-0.7
consum 6.65 bad=4.0 complaint.cost=0.6 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=2.0 escalation=-0.4 good=-1.9 growth=-0.4 leaving=-0.7 legal=4.1 payment.disputed=2.8 payment.promised=-0.6 payment.refused=0.3 praise=-0.9 reputation=4.0 urgent=1.4
contac 5.99 bad=0.9 complaint.delay=-1.0 complaint.neglect=1.1 complaint.quality=-1.0 escalation=-0.9 good=-2.3 growth=-0.6 leaving=-0.9 legal=-0.4 meeting.off=-0.8 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.2 payment.sent=-0.3 praise=-0.7 reputation=0.5 urgent=-0.5
contai 8.26 bad=0.9 good=0.6
conten 8.26 bad=0.8 good=-0.8
contes 8.26 bad=1.0 complaint.delay=1.2 good=-0.4 leaving=-0.5 praise=-0.3
contra 5.37 complaint.cost=-2.2 complaint.delay=1.8 complaint.neglect=-0.6 complaint.quality=0.7 good=-0.8 growth=-0.3 leaving=3.3 legal=1.5 meeting.off=-1.3 payment.delayed=1.2 payment.disputed=-1.5 payment.promised=-0.9 payment.refused=-0.4 payment.sent=-0.9 praise=-1.1 reputation=-0.9 urgent=-1.2
contro 5.67 bad=3.1 complaint.delay=0.3 complaint.neglect=0.3 complaint.quality=1.6 good=-0.6 leaving=1.1 payment.disputed=0.4 urgent=0.6
conven 7.06 bad=0.5 complaint.quality=1.2 good=1.5 payment.refused=1.0 reputation=1.6
conver 6.87 bad=1.5 complaint.cost=-0.7 complaint.delay=1.2 complaint.neglect=-1.9 complaint.quality=2.6 escalation=1.3 good=-0.9 growth=-0.4 leaving=0.6 legal=0.8 payment.delayed=-0.5 payment.query=-0.3 payment.refused=-0.3 praise=-0.8 reputation=-0.5
convey 8.26 complaint.quality=0.4 good=-0.4 growth=-0.4 leaving=-0.5 legal=-0.4 praise=-0.3 reputation=1.2
convin 7.97 bad=-0.4 good=1.4
coo 8.26 bad=0.3 complaint.cost=-0.8 complaint.delay=2.0 complaint.neglect=-0.4 complaint.quality=-0.4 escalation=2.3 good=-0.7 growth=-0.3 leaving=-0.6 praise=-0.4
cookie 8.26 bad=-0.6 complaint.cost=0.6 complaint.quality=0.5 good=-0.5 legal=-0.6 payment.disputed=-0.3 praise=-0.4 reputation=-0.3
cool 6.31 bad=-2.9 good=3.3
coolpi 6.96 bad=-0.7 good=2.0
copied 7.28 bad=1.1 complaint.cost=-0.6 complaint.neglect=1.4 complaint.quality=1.2 escalation=3.7 good=-1.2 leaving=-0.8 legal=-1.1 meeting.off=-0.5 payment.disputed=-0.3 payment.refused=-0.8 payment.sent=-0.4 praise=-0.8 reputation=-0.8 urgent=1.4
copies 7.28 bad=0.6 complaint.cost=-0.8 complaint.delay=-0.5 complaint.neglect=-1.1 escalation=-0.4 good=-0.4 growth=2.8 leaving=-0.8 meeting.off=-0.4 payment.refused=-0.7 praise=0.3 reputation=-0.4 urgent=1.2
copy 6.18 bad=-2.8 complaint.cost=-1.3 complaint.delay=-1.8 complaint.neglect=0.5 complaint.quality=0.7 escalation=-0.8 good=1.3 growth=2.2 leaving=-0.6 legal=-0.5 meeting.off=-1.1 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.9 payment.query=2.2 payment.refused=-1.4 payment.sent=-0.7 reputation=-0.4 urgent=-0.7
copyin 7.97 bad=-0.5 complaint.neglect=-0.3 escalation=0.9 good=-0.3 legal=1.0 payment.refused=-0.4 reputation=-0.4
cord 7.97 bad=-1.2 good=-1.6
corner 7.75 bad=1.5 good=-0.9
corpor 7.97 bad=-1.3 good=-0.4
correc 6.18 bad=1.4 complaint.cost=-1.1 complaint.delay=-1.1 complaint.neglect=-1.5 complaint.quality=1.8 escalation=-0.4 good=-1.0 growth=-0.5 leaving=-1.4 legal=-0.6 meeting.off=-0.7 payment.disputed=0.7 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.6 payment.sent=-0.4 praise=-1.3 urgent=1.6
corres 7.57 bad=0.7 complaint.delay=0.6 complaint.quality=-0.5 leaving=0.8 legal=2.4 meeting.off=-0.3 payment.refused=2.5
cost 5.83 bad=0.8 complaint.cost=3.7 complaint.delay=1.2 complaint.neglect=-1.5 complaint.quality=2.5 escalation=-0.7 good=0.8 legal=1.9 meeting.off=-0.9 payment.delayed=-0.9 payment.disputed=-1.0 payment.promised=-0.8 payment.query=2.6 payment.refused=2.9 payment.sent=-0.7 praise=-1.0 reputation=1.2 urgent=-0.4
costin 8.26 complaint.cost=1.7 complaint.neglect=-0.4 complaint.quality=-1.0 escalation=-0.4 good=-0.3 leaving=-0.6 praise=-0.3 reputation=-0.6 urgent=2.3
costs 6.52 bad=0.8 complaint.cost=0.6 complaint.delay=-1.1 complaint.neglect=1.8 escalation=-0.3 good=0.7 growth=-0.5 leaving=-0.4 legal=2.7 payment.delayed=-0.4 payment.disputed=1.6 payment.promised=-0.5 payment.query=-0.7 payment.refused=-0.6 payment.sent=-0.3 praise=-1.0 reputation=-0.8 urgent=-0.3
could 4.17 bad=-3.4 complaint.cost=-3.0 complaint.delay=-1.6 complaint.neglect=-2.1 complaint.quality=-2.6 escalation=1.5 good=-1.1 growth=1.0 leaving=-2.9 legal=-3.4 meeting.off=2.5 payment.delayed=0.8 payment.disputed=2.7 payment.promised=-1.4 payment.query=2.8 payment.refused=-2.6 praise=-1.0 reputation=-2.5 urgent=3.6
couldn 6.52 bad=0.8 complaint.cost=2.4 complaint.delay=0.4 complaint.neglect=-0.7 complaint.quality=1.2 escalation=-0.6 good=2.2 growth=-0.3 leaving=2.9 legal=-0.4 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=-0.4 payment.refused=-0.8 praise=2.8 reputation=-0.4
counci 6.31 bad=-2.7 complaint.neglect=-0.8 complaint.quality=-1.5 escalation=1.4 good=-0.3 legal=-1.2 meeting.off=-0.5 payment.delayed=1.0 payment.disputed=-0.5 payment.promised=-0.7 payment.query=-0.5 payment.refused=-1.8 payment.sent=-0.6 praise=0.6 urgent=-0.6
counse 6.72 bad=3.4 complaint.cost=-0.9 complaint.delay=1.1 complaint.neglect=-0.7 complaint.quality=0.6 escalation=-0.4 good=-1.9 growth=-0.9 leaving=0.4 legal=6.6 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=0.7 payment.promised=-0.3 payment.query=-0.4 payment.sent=-0.4 praise=-1.2 reputation=-1.1 urgent=-0.3
count 7.41 bad=-1.6 complaint.delay=-0.6 complaint.neglect=-0.8 growth=-0.4 leaving=-0.9 legal=-0.5 meeting.off=3.7 payment.promised=-1.2 payment.refused=-0.5 reputation=-1.4
countd 8.26 complaint.delay=2.1 good=-0.8 payment.refused=-0.4 reputation=2.1
counte 6.72 complaint.delay=-1.0 complaint.neglect=-1.1 complaint.quality=-1.0 escalation=-0.5 good=-1.7 growth=-0.6 leaving=-1.5 legal=-0.4 meeting.off=-0.8 payment.delayed=-0.5 payment.disputed=1.2 payment.promised=2.4 payment.query=-0.5 payment.refused=-0.6 payment.sent=2.8 praise=-0.3 reputation=0.8 urgent=0.7
countr 7.57 bad=-1.5 good=1.6 leaving=-0.3 legal=0.9 reputation=0.7
counts 8.26 good=-0.4 leaving=1.0
county 6.72 bad=2.4 complaint.cost=1.8 complaint.delay=0.8 complaint.neglect=2.0 complaint.quality=-1.8 escalation=1.0 good=-1.0 growth=-0.7 leaving=0.5 legal=2.7 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.3 payment.refused=1.1 praise=-0.9 reputation=3.7 urgent=-0.4
couple 6.36 bad=2.9 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=1.2 good=-1.0 leaving=2.2 legal=0.4 reputation=-0.4
courie 7.75 complaint.cost=-0.7 complaint.delay=1.2 complaint.neglect=0.5 complaint.quality=-0.8 escalation=2.6 good=-1.3 payment.delayed=-0.3 payment.disputed=1.5 payment.sent=1.0 praise=-1.0 reputation=-0.6
course 6.47 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.7 escalation=-0.6 good=-1.8 growth=-0.3 leaving=1.1 legal=1.2 meeting.off=-0.4 payment.promised=-0.4 payment.refused=0.7 payment.sent=-0.3 praise=-0.8 reputation=-0.6
court 5.77 bad=-1.5 complaint.cost=-0.8 complaint.delay=-1.7 complaint.neglect=-2.5 complaint.quality=-1.3 escalation=-0.7 good=-2.4 growth=-1.2 leaving=-1.7 legal=1.7 meeting.off=-0.6 payment.delayed=-1.0 payment.disputed=-1.4 payment.promised=-1.2 payment.query=-0.8 payment.sent=-0.7 praise=-1.5 reputation=-1.2 urgent=-1.1
courte 7.41 bad=0.6 complaint.cost=0.3 complaint.delay=0.5 complaint.neglect=0.6 complaint.quality=0.9 escalation=1.3 good=-1.0 growth=-0.4 leaving=1.2 legal=1.1 payment.refused=0.8 praise=-0.6 reputation=-0.9
courts 8.26 complaint.neglect=1.0 complaint.quality=0.4 legal=1.2
cousin 7.41 bad=0.4 complaint.cost=-0.9 complaint.delay=-0.6 complaint.neglect=1.3 complaint.quality=-0.3 good=0.9 growth=1.7 legal=0.6 payment.refused=-1.0 praise=0.4
cover 6.52 bad=1.7 complaint.cost=0.6 complaint.delay=-0.4 complaint.neglect=-0.5 escalation=0.8 good=0.4 growth=2.6 leaving=-1.0 payment.delayed=0.6 payment.disputed=-0.3 payment.refused=1.2 praise=1.2 reputation=0.7
covera 8.26 good=-0.3
covere 7.75 complaint.delay=-0.4 complaint.neglect=-0.3 good=-1.0 payment.refused=-0.3 payment.sent=1.7
covers 7.97 bad=0.6 good=-1.2
covid 8.26 bad=-1.5 complaint.cost=-0.4 complaint.quality=-0.4 good=0.5 leaving=-0.3 payment.delayed=2.3 payment.refused=-0.5 praise=0.7
crack 7.97 complaint.neglect=-0.5 good=1.7 leaving=-0.3 legal=-0.3 payment.refused=-0.7 praise=1.7 reputation=-0.3
crap 7.28 bad=3.9 good=-2.9
crashe 8.26 bad=2.3 complaint.quality=2.0 good=-0.6 meeting.off=1.0
cream 8.26 complaint.cost=1.7 complaint.delay=1.2 complaint.quality=-0.4 legal=1.6 praise=-0.3
create 6.87 good=2.3
creati 5.25 bad=0.3 complaint.quality=0.3 good=2.6
credit 6.72 bad=2.7 complaint.cost=-1.1 complaint.neglect=-0.4 complaint.quality=1.5 escalation=1.9 good=-1.4 growth=-0.4 legal=-0.9 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=5.2 payment.promised=0.7 payment.query=-1.2 payment.refused=2.4 payment.sent=1.1 praise=-0.9 urgent=-0.3
crept 8.26 bad=-0.9 complaint.cost=1.8 complaint.neglect=-0.4 complaint.quality=-0.5 leaving=-0.5 payment.disputed=1.1 payment.query=-0.4 payment.refused=0.9 praise=-0.4
crest 8.26 bad=1.8 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=2.2 escalation=1.9 good=-0.5 legal=1.7 meeting.off=-0.4 praise=-0.6 reputation=0.8
crew 7.97 bad=0.8 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=-0.8 good=-0.6 growth=2.4 leaving=0.9 legal=1.0 meeting.off=-0.4 payment.disputed=-0.4 praise=-0.8
cried 7.28 complaint.cost=-1.0 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=1.7 good=2.6 leaving=0.9 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.4 payment.query=-0.3 payment.refused=1.5 payment.sent=1.1 praise=3.9 reputation=2.0
critic 7.97 bad=-0.3 complaint.delay=1.2 complaint.neglect=-0.3 complaint.quality=-0.3 good=0.4 leaving=1.7 meeting.off=-0.5 payment.refused=1.5 urgent=2.7
crop 7.97 bad=-0.7 good=0.9
cross 7.57 bad=-1.7 complaint.delay=-0.6 complaint.neglect=-0.6 good=-0.4 growth=-0.3 leaving=-0.6 payment.promised=2.7 payment.refused=0.3 payment.sent=2.1 praise=-1.0 reputation=-0.6
crown 8.26 bad=-0.7 good=-0.7 legal=-0.4 meeting.off=2.1 praise=-0.5
csr 7.97 bad=-1.1 good=-0.8
ct 7.97 bad=-1.1 good=1.4
cumber 7.75 bad=1.7 good=-0.7
cup 8.26 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=1.0 meeting.off=-0.4 payment.disputed=1.3
curren 6.72 bad=-2.3 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=0.9 complaint.quality=-0.9 good=1.5 leaving=1.5 payment.promised=-0.3 payment.query=-0.4 praise=-0.4 reputation=-0.6
custom 5.14 bad=1.9 complaint.cost=-1.7 complaint.delay=-2.0 complaint.neglect=1.6 complaint.quality=-1.5 escalation=0.8 good=-2.9 growth=-1.2 leaving=-1.4 legal=-1.6 meeting.off=-1.1 payment.delayed=3.4 payment.disputed=-0.9 payment.promised=-0.8 payment.query=-1.5 payment.refused=-1.5 payment.sent=-0.8 praise=-1.9 reputation=0.4 urgent=0.5
cut 7.28 complaint.delay=0.4 complaint.quality=0.5 good=-0.7 leaving=0.7 payment.promised=-0.4 payment.query=2.9 payment.refused=-0.4 payment.sent=-0.4 urgent=-0.6
cute 8.26 bad=-1.5 good=0.4
cuttin 8.26 bad=-0.8 reputation=-0.3
d 8.26 bad=0.9 complaint.delay=1.8 complaint.quality=-0.3 good=-0.4 payment.sent=-0.3 urgent=2.7
dad 7.28 bad=1.0 complaint.cost=0.4 complaint.delay=0.9 complaint.neglect=1.7 complaint.quality=0.7 good=-2.1 leaving=0.9 payment.refused=0.6 praise=-0.5 reputation=0.5
daft 7.97 bad=-1.4 complaint.cost=-0.3 complaint.neglect=-1.1 complaint.quality=-0.5 good=1.2 growth=0.7 leaving=-0.7 praise=1.9 reputation=-0.4
damage 6.65 bad=3.3 complaint.cost=-0.6 complaint.delay=2.2 complaint.neglect=-0.7 complaint.quality=0.8 escalation=-0.3 good=-1.5 growth=-0.4 legal=3.0 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.5 praise=-0.6 reputation=-0.6
damp 7.97 bad=1.3 complaint.delay=1.2 complaint.neglect=2.2 complaint.quality=1.3 good=-0.3 leaving=1.0 payment.refused=2.7 praise=-0.5 reputation=-0.8
danger 8.26 bad=1.7 complaint.delay=1.2 good=-0.4 payment.refused=0.7
dark 7.97 bad=-1.1 good=1.9
darren 8.26 bad=1.3 complaint.delay=-0.7 complaint.neglect=0.5 complaint.quality=2.1 escalation=1.0 good=-0.8 payment.refused=-0.4 praise=-0.7 reputation=1.6
data 6.18 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=0.9 complaint.quality=3.4 good=2.0 leaving=-0.9 legal=2.6 payment.promised=-0.4 payment.refused=1.6 payment.sent=-0.4 praise=-0.5 reputation=-0.3
databa 7.57 bad=-1.4 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=-0.6 complaint.quality=-0.7 good=-0.4 growth=-0.4 leaving=1.2 legal=-0.6 reputation=-0.5
date 5.99 bad=-0.8 complaint.cost=-0.8 complaint.delay=4.2 complaint.quality=-1.6 good=0.5 growth=-1.0 legal=1.7 meeting.off=-1.6 payment.delayed=2.5 payment.disputed=-0.7 payment.promised=1.2 payment.query=2.0 payment.refused=-1.4 payment.sent=2.7 praise=-1.3 urgent=0.4
dated 7.41 bad=-1.6 complaint.cost=-1.2 complaint.neglect=-0.5 complaint.quality=-1.0 escalation=-0.4 good=-0.5 growth=-0.4 leaving=-1.4 legal=0.7 payment.delayed=-0.3 payment.disputed=1.1 payment.query=2.6 payment.refused=0.9 reputation=-0.4
dates 7.16 bad=-0.8 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=1.3 good=-0.9 growth=-0.4 leaving=-1.2 meeting.off=1.0 payment.delayed=-0.4 payment.disputed=0.8 payment.refused=-0.4 praise=-0.5 reputation=0.5 urgent=-0.4
daught 7.28 complaint.delay=-0.8 complaint.quality=-0.4 escalation=-0.3 good=-0.4 growth=-0.5 leaving=0.5 legal=0.9 meeting.off=-0.3 payment.refused=-0.8 payment.sent=1.9 praise=-0.4 reputation=-0.6
day 5.00 bad=0.7 complaint.cost=0.6 complaint.delay=2.4 complaint.neglect=1.9 good=-1.2 growth=0.4 legal=-0.5 meeting.off=4.5 payment.delayed=-0.9 payment.disputed=1.5 payment.promised=1.0 payment.query=-0.7 payment.refused=-1.1 reputation=1.6 urgent=1.8
daylig 7.97 good=0.3
days 4.92 bad=1.4 complaint.delay=5.9 complaint.neglect=2.3 escalation=-0.9 good=-1.1 growth=-1.5 leaving=1.0 legal=1.4 meeting.off=-1.6 payment.delayed=0.7 payment.disputed=-1.5 payment.promised=-1.6 payment.query=4.1 praise=-2.4 urgent=-1.4
dead 7.41 bad=0.4 complaint.cost=0.5 complaint.delay=3.5 complaint.neglect=3.0 complaint.quality=1.8 escalation=2.3 good=1.8 leaving=-0.9 legal=-0.5 payment.delayed=-0.6 payment.promised=-0.4 payment.refused=-0.3 praise=0.8 reputation=-0.4 urgent=1.7
deadli 7.57 complaint.cost=-0.4 complaint.delay=2.3 complaint.neglect=-0.6 complaint.quality=-1.5 escalation=2.9 good=0.5 growth=-0.6 leaving=-0.5 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-1.1 praise=2.4 reputation=-0.4
deal 6.65 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-0.5 good=2.1 growth=-0.4 leaving=0.6 legal=-1.5 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.4 praise=1.1 reputation=-0.6 urgent=1.0
dealin 8.26 good=-0.5
dealt 7.97 bad=0.6 complaint.neglect=2.5 complaint.quality=-0.6 good=0.4 leaving=1.7 legal=-0.3 payment.promised=-0.4 payment.refused=-0.3
dean 8.26 good=0.7 growth=1.9 praise=2.0
dear 6.27 bad=2.3 complaint.cost=0.6 complaint.neglect=2.4 complaint.quality=1.4 escalation=-0.4 good=0.3 growth=-0.7 leaving=3.0 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=0.6 payment.promised=-0.4 payment.query=0.3 praise=1.0 urgent=-0.5
debit 7.41 bad=1.5 complaint.delay=-0.6 complaint.neglect=-0.6 escalation=-1.3 good=-0.6 growth=-0.3 leaving=-0.4 legal=-0.4 meeting.off=-1.3 payment.promised=-0.6 payment.refused=4.4 payment.sent=-0.6 praise=-0.4 reputation=-0.5 urgent=-0.3
debt 7.97 bad=-0.4 complaint.delay=-0.4 complaint.quality=0.5 leaving=-0.5 legal=0.4 payment.refused=-0.5
debtor 7.97 bad=-2.3 complaint.delay=-0.4 complaint.neglect=-0.3 good=-0.6 leaving=-0.5 legal=-1.1 payment.sent=-0.4 praise=-0.5 urgent=-0.3
dec 8.26 bad=-1.2 complaint.quality=-0.5 payment.refused=-0.3
decade 8.26 bad=-0.3 good=1.2 praise=1.4
decemb 6.59 bad=-3.7 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=-1.1 complaint.quality=-1.7 escalation=-0.7 good=0.6 growth=-0.5 leaving=-0.8 legal=0.3 meeting.off=3.1 payment.delayed=3.8 payment.disputed=0.6 payment.promised=2.6 payment.refused=-1.7 payment.sent=-0.7 praise=0.7 reputation=-0.6 urgent=-0.4
decent 6.36 bad=-1.6 complaint.cost=-0.5 good=0.7 legal=0.3 payment.refused=-0.8 payment.sent=1.6 praise=0.6 reputation=-0.4
decide 5.57 bad=-4.4 complaint.cost=-0.3 complaint.neglect=0.6 complaint.quality=-1.3 escalation=0.4 growth=-0.7 leaving=2.2 legal=-0.6 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.4 praise=-1.5 reputation=-1.3 urgent=-0.4
decidi 7.97 bad=-0.5 complaint.cost=-0.3 complaint.delay=1.6 good=0.4 reputation=0.9
decisi 6.96 bad=-0.8 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=-1.1 complaint.quality=2.0 escalation=0.8 growth=0.7 leaving=0.8 legal=-0.7 payment.refused=-0.6 reputation=-0.7 urgent=-0.5
deck 8.26 bad=0.6 complaint.cost=1.8 leaving=1.7 reputation=1.8
declin 7.97 bad=-0.7 complaint.cost=-0.4 complaint.delay=1.5 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.5 leaving=-0.4 meeting.off=2.6 payment.promised=-0.3 payment.query=1.6 payment.refused=-0.6 reputation=-0.5
dedica 8.26 bad=-1.2 good=1.5
deduct 8.26 bad=1.4 complaint.cost=-0.9 good=-0.3 leaving=-0.5 legal=-0.9 payment.disputed=-0.7 payment.query=-0.5 payment.refused=4.1 reputation=-0.3
deeds 8.26 bad=0.3 complaint.neglect=1.8 complaint.quality=1.4 leaving=-0.3 legal=1.7 payment.refused=-0.3 reputation=-0.4
defaul 7.57 bad=1.0 good=0.8 legal=1.7
defect 7.16 bad=3.8 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=1.4 good=-1.9 leaving=-0.5 legal=2.0 payment.refused=1.1
defenc 8.26 bad=0.5 complaint.quality=0.7 legal=1.0 praise=-0.3
defend 7.41 bad=-0.3 complaint.cost=-0.3 complaint.quality=0.4 good=-1.2 growth=-0.3 leaving=-0.9 legal=2.0 meeting.off=-0.7 payment.disputed=-0.5 payment.refused=1.0 praise=-0.9
defici 7.97 bad=-1.1 good=-2.5
defini 7.16 bad=-1.1 good=1.3
degree 8.26 bad=-0.6 complaint.cost=1.0 complaint.neglect=-0.3 complaint.quality=0.5 good=1.6 reputation=0.9
delay 7.97 bad=1.1 complaint.cost=-0.4 complaint.delay=3.6 complaint.neglect=-0.5 good=-0.8 leaving=-0.4 legal=0.8 reputation=-0.4
delaye 8.26 bad=-1.3 complaint.cost=-0.3 complaint.delay=0.4 complaint.quality=-0.6 good=-0.4 legal=-0.6 payment.refused=-0.3
delete 7.06 bad=-0.3 complaint.neglect=0.5 good=0.7 leaving=-0.3 legal=-0.3 praise=-0.3 reputation=0.6
delica 8.26 bad=2.1 good=-1.4
deligh 8.26 bad=0.9 complaint.quality=-0.5 good=0.9 payment.refused=-0.4 praise=2.2 reputation=-0.6
delive 6.18 bad=-0.5 complaint.delay=1.4 complaint.quality=-1.4 good=-0.8 growth=-0.9 leaving=-2.3 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=-1.1 payment.promised=-0.5 payment.query=-0.8 payment.refused=-1.1 payment.sent=-0.8 praise=-1.1 reputation=0.4 urgent=-0.5
dell 8.26 bad=-0.5 good=1.3
demand 7.28 bad=0.9 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=0.9 leaving=-0.6 legal=3.2 payment.disputed=3.6 payment.refused=1.6 praise=-0.5 reputation=-0.6
demo 7.57 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=0.4 good=-0.7 growth=-0.3 leaving=-0.7 legal=-0.4 meeting.off=5.8 payment.delayed=-0.4 payment.promised=-0.4 payment.refused=-0.4 praise=-0.6 reputation=-0.6 urgent=-0.4
den 8.26 bad=1.2 complaint.cost=-0.3 complaint.quality=2.6 good=0.7 legal=-0.4 payment.query=-0.4 payment.refused=2.2
denise 7.97 bad=-1.0 complaint.cost=-0.3 complaint.quality=-0.4 good=1.2 growth=1.6 leaving=-0.5 legal=-0.3 praise=-0.4
dental 7.97 bad=-1.2 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.5 escalation=-0.3 good=-0.8 leaving=-0.5 praise=-0.5
dentis 7.75 bad=-1.1 complaint.delay=0.8 escalation=-0.4 good=-0.9 growth=-0.3 leaving=0.8 meeting.off=2.6 payment.delayed=-0.4 praise=-1.0 reputation=-0.5 urgent=-0.3
depart 7.06 bad=1.6 complaint.cost=-0.5 complaint.delay=1.0 complaint.neglect=1.1 complaint.quality=-1.3 escalation=1.4 leaving=0.3 legal=1.3 meeting.off=-0.4 payment.disputed=1.7 payment.query=-0.7 payment.refused=1.7 payment.sent=-0.3 praise=-0.5 reputation=-0.4
depend 7.75 bad=-2.3
deposi 6.72 bad=-1.9 complaint.cost=-0.7 complaint.neglect=-1.6 complaint.quality=-2.5 escalation=-0.5 good=-1.8 growth=-0.3 leaving=-1.7 legal=1.1 meeting.off=-0.9 payment.delayed=-0.8 payment.disputed=0.6 payment.promised=-1.2 payment.query=-0.4 payment.refused=-0.8 payment.sent=3.5 praise=-0.8 reputation=-0.3 urgent=-0.6
depot 8.26 bad=-0.5 complaint.delay=-0.4 complaint.quality=-0.5 good=-0.6 growth=1.5 leaving=-0.4 praise=-0.4
depres 7.97 bad=1.6 good=-0.7
dept 8.26 bad=0.3 complaint.delay=0.9 complaint.quality=-0.4 payment.refused=0.5
depth 7.97 bad=0.5
derby 7.97 complaint.delay=0.9 complaint.quality=0.5 leaving=-0.3 payment.refused=-0.4 reputation=0.9
derek 7.97 bad=0.3 complaint.cost=0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.8 leaving=-0.5 meeting.off=1.2 payment.disputed=1.2 payment.promised=1.5 payment.refused=0.4
descri 7.75 bad=2.8 complaint.cost=-0.3 complaint.delay=0.3 complaint.neglect=0.8 complaint.quality=0.8 good=-1.2 leaving=0.9 payment.refused=-0.3 praise=-0.3 reputation=-0.6
deserv 7.97 bad=-1.4 complaint.quality=-0.7 escalation=-0.5 good=2.9 growth=2.6 leaving=-0.5 praise=3.6 reputation=-0.3
design 5.89 bad=-0.5 complaint.cost=0.6 complaint.delay=0.8 complaint.neglect=-1.4 complaint.quality=1.1 escalation=-0.3 good=1.0 growth=-0.6 leaving=0.7 legal=-0.8 meeting.off=1.3 payment.delayed=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.refused=-1.1 praise=1.4 reputation=-1.2 urgent=-0.3
desk 6.41 bad=-0.9 complaint.cost=0.5 complaint.delay=-1.1 complaint.neglect=-1.3 complaint.quality=-1.3 escalation=1.0 good=-1.1 leaving=0.9 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=1.0 payment.promised=1.5 payment.query=-0.5 payment.refused=-1.8 payment.sent=0.8 reputation=-1.4 urgent=-1.2
despit 6.87 bad=0.5 good=1.0
destro 7.97 bad=2.5 good=-2.5
detail 6.96 complaint.neglect=-1.1 complaint.quality=0.3 escalation=-0.4 good=-0.8 growth=-0.5 legal=1.4 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.query=0.3 payment.refused=-0.6 payment.sent=1.1 praise=-0.4 urgent=-0.4
determ 7.41 bad=-0.6 leaving=0.7 legal=1.3 payment.refused=1.5
dev 8.26 good=1.8 praise=2.9 reputation=-0.3
develo 7.16 bad=-0.5 complaint.delay=2.5 complaint.neglect=-0.4 complaint.quality=0.6 leaving=2.7 payment.delayed=-0.5 payment.disputed=0.8
device 5.86 bad=-1.7 good=1.0
dial 7.75 bad=-0.3 good=-2.0 praise=-0.5 reputation=-0.4
dialin 7.41 bad=-1.7 good=1.8
diary 7.97 bad=-0.4 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=0.9 escalation=-0.3 leaving=1.1 legal=0.4 reputation=1.0
did 4.67 bad=0.7 complaint.cost=3.2 complaint.delay=-2.1 complaint.neglect=4.1 complaint.quality=-1.3 escalation=-0.6 growth=0.3 leaving=1.5 legal=-0.6 payment.disputed=-0.7 payment.query=0.9 payment.refused=-2.0 payment.sent=-0.5 praise=1.8 reputation=0.5 urgent=-1.1
didn't 5.67 bad=3.1 complaint.cost=0.5 complaint.delay=0.7 complaint.quality=-1.2 escalation=-0.6 good=0.3 growth=-0.6 leaving=0.7 legal=-0.7 meeting.off=-0.9 payment.delayed=3.1 payment.promised=1.0 payment.query=-0.4 payment.refused=0.3 payment.sent=-0.7 praise=2.9 reputation=-0.5 urgent=-0.5
didnt 7.97 good=-0.8
die 7.75 bad=1.1 good=2.3
died 7.06 bad=1.2 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=0.3 complaint.quality=-0.5 good=-1.2 leaving=-0.6 meeting.off=0.7 payment.promised=-0.4 payment.refused=0.5 praise=1.7 reputation=0.6 urgent=-0.4
differ 5.41 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=1.1 good=0.8 growth=0.4 leaving=-1.4 legal=1.1 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=3.1 payment.promised=0.8 payment.query=0.6 payment.refused=1.0 payment.sent=-0.4 praise=0.6 reputation=-0.7 urgent=0.8
diffic 6.79 bad=3.2 good=-1.9
digica 7.41 bad=-0.7 good=-0.6
digita 5.21 bad=-1.4 good=2.2 leaving=0.9
dinner 7.97 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=-0.4 good=-1.1 leaving=-0.6 legal=-0.4 praise=-0.4 reputation=0.9
dioces 7.75 bad=-0.7 complaint.delay=-0.5 complaint.quality=-0.4 good=-0.5 growth=-0.4 leaving=1.6 praise=-0.4 reputation=-0.7
direct 5.33 bad=0.4 complaint.cost=-0.4 complaint.delay=1.6 complaint.neglect=-2.5 complaint.quality=1.9 escalation=9.2 good=-1.5 growth=-1.9 leaving=-1.8 meeting.off=-1.7 payment.disputed=-1.3 payment.query=-1.0 payment.refused=2.3 payment.sent=-1.5 praise=-2.4 reputation=-0.7 urgent=1.2
disabl 8.26 complaint.quality=0.9 escalation=1.1 good=-1.5 reputation=0.7
disapp 6.27 bad=4.2 complaint.delay=-0.9 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=-0.6 good=-3.9 payment.refused=0.3
disc 7.41 bad=-1.7 good=1.4
discou 7.75 bad=2.2 good=0.4 growth=1.2 praise=-0.4
discov 6.72 bad=0.4 complaint.cost=2.1 complaint.neglect=-0.7 complaint.quality=1.7 good=1.1 leaving=-0.3 payment.delayed=-0.3 payment.refused=0.8 praise=-0.3
discus 7.75 bad=0.7 complaint.cost=1.7 complaint.delay=-0.5 complaint.quality=1.4 escalation=1.7 good=-0.7 leaving=-1.0 legal=-0.4 payment.delayed=2.9 payment.promised=-0.6 payment.refused=-0.5 praise=-0.5 reputation=0.4
disk 6.79 bad=1.6
disks 8.26 bad=-0.4 good=0.6
dismis 8.26 bad=-0.9 complaint.cost=-0.4
disney 8.26 bad=0.7 good=-0.4
displa 6.27 bad=2.4 good=-1.2
disput 6.36 bad=1.3 complaint.cost=-1.6 complaint.delay=-0.9 complaint.quality=-1.0 escalation=-0.7 good=-2.5 growth=-0.9 leaving=-1.6 legal=2.0 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=4.1 payment.promised=-0.6 payment.query=-0.4 payment.refused=1.7 payment.sent=-1.3 praise=-1.4 reputation=-1.2 urgent=-0.8
dissap 7.75 bad=-1.3 good=-1.5
distan 7.97 bad=0.9 good=-1.9
distor 8.26 bad=-1.9 good=-0.8
distra 8.26 bad=-1.6 good=-0.6
distri 8.26 complaint.quality=0.3 legal=0.8 payment.query=-0.8 payment.refused=0.5 reputation=-0.3
divorc 7.75 bad=-2.0 complaint.cost=-0.4 complaint.quality=-0.5 good=2.8 leaving=0.5 payment.promised=-0.3 payment.refused=-0.4 praise=2.1 reputation=-0.3
do 4.16 bad=-1.6 complaint.cost=0.5 complaint.delay=-1.7 complaint.neglect=-2.1 complaint.quality=-2.2 escalation=1.5 good=-0.9 growth=1.5 legal=-3.1 meeting.off=3.1 payment.delayed=1.1 payment.disputed=-1.0 payment.promised=2.9 payment.query=2.5 payment.refused=-3.3 payment.sent=-1.8 praise=-1.5 reputation=1.2 urgent=1.2
docume 7.16 bad=1.9 complaint.cost=0.9 complaint.delay=2.2 complaint.neglect=0.6 good=-1.5 growth=-0.5 leaving=1.1 legal=0.7 meeting.off=-0.5 payment.disputed=2.0 payment.refused=0.3 praise=-0.8 reputation=1.5
does 4.89 bad=1.4 complaint.cost=1.1 complaint.delay=1.5 complaint.neglect=2.7 complaint.quality=-1.0 escalation=-1.5 good=0.7 leaving=2.2 legal=0.8 meeting.off=0.5 payment.delayed=-1.1 payment.disputed=-1.1 payment.promised=-1.1 payment.query=3.5 payment.refused=-0.9 praise=-2.3 reputation=0.5 urgent=-0.8
doesn' 5.25 bad=2.2 complaint.cost=2.1 complaint.delay=-1.7 complaint.neglect=1.8 complaint.quality=0.9 good=-1.4 growth=1.0 leaving=1.7 meeting.off=1.3 payment.disputed=0.4 payment.promised=0.9 payment.refused=-0.4 payment.sent=-0.7 praise=-2.3 reputation=-1.5 urgent=-0.4
doesnt 7.16 bad=2.5 good=-1.4
dog 7.06 bad=0.8 complaint.cost=1.8 complaint.delay=-1.0 complaint.neglect=0.9 complaint.quality=-0.5 escalation=-0.4 good=-1.7 growth=-0.4 leaving=0.5 legal=-0.5 meeting.off=1.0 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=0.8 payment.refused=-0.5 praise=-0.7 reputation=-0.8 urgent=-0.3
dogs 7.75 bad=-0.6 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=0.7 good=-0.6 leaving=-0.4 reputation=-0.3
doing 6.22 bad=-0.5 complaint.cost=0.4 complaint.delay=-0.4 escalation=-0.5 growth=0.6 leaving=1.0 legal=-0.9 meeting.off=-0.4 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=-0.8 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.5 reputation=1.7 urgent=0.6
dollar 6.72 complaint.cost=4.1 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=0.3 growth=-0.3 leaving=1.0 payment.refused=0.5 praise=-0.4 reputation=0.9
domain 7.75 bad=2.2 complaint.cost=1.4 complaint.delay=-0.4 good=-0.7 growth=-0.8 leaving=3.4 legal=-0.5 meeting.off=-0.4 payment.sent=-0.3 praise=-0.4 urgent=-0.4
don't 4.35 bad=0.9 complaint.cost=1.5 complaint.delay=-0.3 complaint.neglect=1.3 complaint.quality=0.3 escalation=1.6 good=-2.9 growth=0.5 leaving=1.1 legal=-0.6 meeting.off=1.7 payment.delayed=-1.9 payment.disputed=1.6 payment.promised=-1.7 payment.query=-0.8 payment.refused=1.1 payment.sent=-0.7 reputation=-1.6 urgent=-1.1
done 5.53 bad=-1.3 complaint.cost=-1.8 complaint.delay=1.1 complaint.quality=-0.6 escalation=-1.3 good=2.2 growth=2.1 leaving=-0.9 legal=-1.4 meeting.off=-1.5 payment.delayed=-0.4 payment.disputed=-1.1 payment.promised=1.0 payment.refused=-0.6 payment.sent=4.2 praise=5.3 reputation=-0.5 urgent=-1.5
donkey 8.26 bad=0.4 complaint.cost=1.9 complaint.delay=2.9 complaint.neglect=-0.4 good=-0.3 reputation=2.2
dont 6.96 complaint.neglect=0.8 complaint.quality=0.7 payment.refused=0.9 reputation=0.9
door 5.99 bad=1.0 complaint.delay=1.5 complaint.neglect=-0.5 complaint.quality=1.3 escalation=-0.7 good=-1.5 growth=1.0 legal=0.6 meeting.off=-1.1 payment.delayed=-0.9 payment.disputed=-1.0 payment.promised=-0.8 payment.query=-0.6 payment.refused=1.7 payment.sent=1.0 praise=-0.6 urgent=0.8
doors 7.97 complaint.delay=1.9 complaint.neglect=-0.6 complaint.quality=-0.4 good=-0.3 leaving=0.5 reputation=-0.5 urgent=1.7
double 6.87 bad=-1.4 complaint.cost=0.8 complaint.neglect=-0.7 complaint.quality=-0.9 escalation=-0.3 good=1.9 growth=2.9 leaving=-1.7 legal=-0.6 meeting.off=1.7 payment.delayed=-0.4 payment.disputed=1.9 payment.promised=-0.5 payment.query=-0.6 payment.refused=0.6 payment.sent=-0.6 praise=1.6 reputation=-1.2 urgent=-0.5
doubt 7.97 bad=-0.8 complaint.delay=0.5 complaint.neglect=0.8 leaving=1.0 legal=-0.5
doubts 8.26 bad=-0.8 complaint.cost=-0.5 complaint.neglect=-0.6 good=2.2 meeting.off=-0.3 praise=3.1
down 5.04 bad=1.2 complaint.cost=0.7 complaint.delay=1.4 complaint.neglect=-0.7 complaint.quality=2.1 escalation=-0.6 growth=3.8 payment.delayed=-0.9 payment.disputed=0.4 payment.promised=-0.4 payment.query=-1.2 payment.refused=0.9 payment.sent=-1.2 praise=0.4 urgent=1.8
downlo 6.36 bad=-2.9 complaint.quality=0.4 good=0.4 reputation=1.0
downsi 7.57 bad=2.3 good=-1.7
dprevi 8.26 bad=-0.4 good=-0.6
dr 7.57 bad=-1.3 complaint.delay=-0.3 complaint.neglect=-0.4 good=-0.6 leaving=-0.4 meeting.off=0.9 payment.refused=-0.4 praise=-0.4 reputation=-0.3
draft 6.87 bad=0.4 complaint.cost=-1.1 complaint.delay=1.6 complaint.quality=1.6 escalation=-0.5 good=-1.1 growth=0.7 leaving=-1.4 legal=-0.8 meeting.off=-0.5 payment.disputed=-0.5 payment.refused=0.3 payment.sent=-0.4 praise=-0.6 urgent=-0.3
drafte 7.57 bad=-0.7 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=0.4 complaint.quality=0.7 good=0.6 payment.refused=-0.4 praise=0.9 reputation=-0.4
drag 7.57 bad=-2.1 complaint.cost=-0.3 good=0.5 leaving=-0.8
draggi 8.26 good=-0.5 payment.delayed=2.0
drain 8.26 complaint.cost=1.4 complaint.delay=0.4 complaint.neglect=-0.4 complaint.quality=0.5 good=-1.0 praise=-0.6
draina 7.97 bad=1.0 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=1.1 good=0.7 growth=1.5 leaving=-0.5 legal=1.1 payment.refused=2.5 praise=1.2 reputation=-0.4
draw 7.57 bad=0.6 complaint.cost=-0.9 complaint.delay=2.0 complaint.neglect=-0.4 good=-0.6 growth=-0.3 leaving=0.9 legal=1.3 payment.disputed=-0.4 payment.refused=-0.3 payment.sent=-0.9 praise=-0.5
drawba 7.75 bad=0.4
drawer 7.97 complaint.quality=0.6 good=-0.6 meeting.off=-0.3 payment.delayed=2.8 payment.promised=2.2 payment.refused=1.2
drawin 6.52 bad=2.4 complaint.cost=1.1 complaint.delay=5.0 complaint.neglect=-0.7 complaint.quality=-0.4 escalation=-0.6 good=-0.9 growth=-0.6 leaving=0.4 legal=2.4 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=2.3 payment.promised=-0.9 payment.query=-0.7 payment.refused=1.4 payment.sent=-0.4 reputation=1.9 urgent=0.6
drawn 7.57 bad=1.6 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=1.3 complaint.quality=1.0 good=-1.2 leaving=0.4 legal=2.0 payment.disputed=1.2 payment.refused=0.9 praise=-0.4 reputation=0.9
drew 7.57 bad=-0.9 complaint.cost=-1.0 complaint.delay=0.6 complaint.neglect=0.6 complaint.quality=-1.3 escalation=-0.3 good=1.2 growth=-0.4 legal=0.4 payment.disputed=-0.4 praise=1.5 reputation=-0.9
drill 8.26 bad=-0.9 complaint.quality=-0.4 good=-0.4 growth=-0.3 meeting.off=3.1 urgent=2.1
drink 7.97 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=1.0 good=1.3 leaving=0.6 payment.disputed=1.4 payment.refused=-0.3 praise=1.4
drive 5.75 bad=-1.8 complaint.cost=-0.7 complaint.delay=0.5 complaint.neglect=-0.6 complaint.quality=-0.6 good=-0.6 growth=-0.4 leaving=-0.6 meeting.off=-0.3 payment.promised=-0.3 payment.refused=-0.3 payment.sent=1.3 urgent=1.3
driver 6.96 bad=-0.4 complaint.cost=-0.4 complaint.delay=-0.5 good=0.4 leaving=-0.6 legal=-0.3 payment.refused=0.7 praise=-0.5
drives 7.75 bad=0.7 complaint.cost=-0.3 complaint.delay=1.0 complaint.neglect=-0.5 good=-2.1 reputation=1.1
drivin 8.26 bad=1.1 good=-0.5
drop 6.65 bad=-1.2 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=-1.0 escalation=-0.4 good=-1.0 leaving=-0.8 legal=-0.5 payment.delayed=-0.4 payment.disputed=1.1 payment.promised=1.1 payment.query=0.5 payment.refused=-0.5 payment.sent=3.9 praise=-0.6 reputation=-0.4
droppe 6.96 bad=2.3 complaint.delay=-0.4 complaint.neglect=4.3 complaint.quality=0.8 good=-2.9 growth=-0.4 leaving=2.4 legal=-0.3 payment.refused=-0.4 praise=-0.7 reputation=1.9
droppi 8.26 bad=0.9 complaint.quality=0.3 good=-0.5 payment.refused=0.7
drops 7.75 complaint.cost=1.4 complaint.quality=-0.5 good=-0.7 leaving=0.7 payment.delayed=-0.4 payment.promised=0.9 payment.query=-0.4 payment.sent=-0.5 praise=-0.7
drove 8.26 bad=0.7 complaint.quality=-0.4 good=0.5 praise=1.1
dsc 8.26 bad=-0.5 good=1.4
dublin 7.75 bad=-0.7 complaint.delay=0.3 complaint.neglect=1.2 complaint.quality=-1.0 escalation=0.5 good=-0.7 growth=-0.4 leaving=1.2 payment.refused=-0.4 praise=-0.4 urgent=-0.5
due 6.18 bad=1.7 complaint.cost=-0.4 complaint.delay=3.8 complaint.neglect=1.1 complaint.quality=0.3 good=-2.0 growth=-0.8 leaving=-0.6 legal=1.1 meeting.off=-1.5 payment.delayed=4.0 payment.disputed=-0.7 payment.promised=0.9 payment.query=4.1 payment.refused=1.3 payment.sent=-1.7 praise=-1.5 reputation=-1.3 urgent=-0.3
dull 8.26 bad=-1.1 good=-0.6 legal=-0.4
dumps 8.26 bad=-0.7 good=-0.5
dundee 8.26 complaint.cost=3.5 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=0.4 growth=1.0 leaving=1.1 praise=1.1
duplic 7.75 bad=-1.3 complaint.quality=1.1 escalation=0.7 good=0.6 leaving=-0.3 payment.refused=1.1
durabi 8.26 bad=-0.9 good=1.0
durabl 8.26 bad=1.7
during 7.16 bad=0.7 complaint.delay=1.3 complaint.quality=0.7 good=0.9 payment.refused=1.0
dust 8.26 bad=-1.4 good=-0.5
dutch 7.97 bad=0.5 complaint.quality=-0.4 growth=0.7 leaving=-0.3 praise=0.5
duty 7.97 complaint.neglect=-0.3 complaint.quality=0.9 good=-0.4 leaving=-0.3 legal=0.7 meeting.off=1.1 praise=-0.7
dvd 4.89 bad=1.1 good=-0.4
dvd's 6.87 bad=1.6 good=-0.6
dvds 6.10 bad=1.5 good=1.8
e 6.10 bad=1.0 complaint.cost=0.9 complaint.delay=-1.2 complaint.neglect=-0.7 complaint.quality=0.3 growth=1.0 leaving=1.8 legal=2.5 meeting.off=2.0 payment.delayed=-0.3 payment.disputed=0.6 payment.promised=0.5 payment.refused=-0.9 payment.sent=-0.4 praise=0.6 urgent=-1.2
each 6.14 bad=1.9 complaint.cost=0.9 complaint.delay=2.8 complaint.neglect=3.0 complaint.quality=1.4 escalation=1.1 good=-2.5 growth=-0.8 leaving=-0.8 legal=-1.5 meeting.off=-0.7 payment.delayed=-0.9 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.9 payment.sent=-0.6 praise=1.6 reputation=0.6 urgent=0.8
ear 7.57 bad=0.6 complaint.quality=-0.9 good=2.7 praise=2.1 reputation=-0.5
earbud 6.87 good=0.8
earlie 7.97 bad=0.5 good=-0.6 payment.delayed=1.3
early 6.79 bad=-0.6 complaint.cost=-1.1 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=2.0 escalation=-0.3 growth=-0.4 leaving=1.1 payment.disputed=-0.5 payment.promised=-0.9 payment.query=-0.3 payment.refused=-0.6 payment.sent=-0.7 praise=0.9 reputation=-1.0 urgent=0.8
earpho 7.75 bad=1.7 good=-0.9
ears 7.57 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.9 growth=1.0 leaving=-0.5 meeting.off=1.1 payment.promised=1.4 payment.refused=-0.4 praise=0.7 reputation=-0.6
ease 7.41 good=0.6
easier 6.96 good=2.4
easily 5.83 good=1.9
east 8.26 bad=0.5 good=0.8
easter 7.28 complaint.cost=1.3 complaint.delay=1.6 complaint.neglect=-0.3 complaint.quality=0.4 good=-0.4 leaving=3.1 legal=-0.6 payment.delayed=3.5 payment.refused=-0.4 payment.sent=-0.4 praise=-0.5 reputation=-0.8
easy 4.90 bad=-5.4 complaint.cost=-0.4 complaint.neglect=0.4 good=7.2 praise=-0.3 reputation=-0.3
eat 7.75 bad=-0.5 complaint.cost=1.3 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.7 good=1.4 leaving=1.6 praise=0.9 reputation=-0.5
eaten 8.26 bad=1.0 complaint.delay=-0.4 complaint.neglect=2.3 leaving=2.4 praise=-0.4
eax 6.65 bad=-2.6 good=0.6
ed 8.26 complaint.delay=-0.4 complaint.quality=1.0 leaving=-0.4 praise=-0.5 reputation=1.1
edge 8.26 good=-0.6
edit 8.26 bad=-0.7 good=1.2
editin 7.41 bad=-2.6 good=1.7 growth=1.5 praise=1.1
editor 7.97 bad=0.7 complaint.cost=0.5 complaint.delay=-0.6 complaint.neglect=0.9 complaint.quality=1.8 leaving=0.4 praise=-0.5 reputation=1.8
effect 7.06 bad=1.3 complaint.delay=0.3 complaint.neglect=1.8 complaint.quality=-0.5 escalation=-0.8 growth=-0.4 leaving=2.6 legal=0.5 meeting.off=-0.4 payment.refused=1.3 payment.sent=-0.6
eight 6.72 bad=0.6 complaint.cost=0.9 complaint.delay=2.6 complaint.neglect=1.0 escalation=-0.5 good=-1.9 growth=-0.9 leaving=0.5 legal=0.5 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.9 praise=-0.4 urgent=-0.4
eighte 8.26 bad=0.8 complaint.neglect=1.0 complaint.quality=1.6 payment.disputed=1.0
either 6.36 bad=1.1 complaint.cost=-0.3 complaint.delay=1.0 complaint.neglect=0.3 complaint.quality=2.0 good=0.3 leaving=0.8 payment.disputed=0.3 payment.promised=-0.4 payment.query=-0.5 payment.refused=0.8 praise=-0.5 urgent=-0.4
electr 7.16 bad=-1.6 good=-0.7
eleven 6.14 bad=1.7 complaint.cost=-0.7 complaint.delay=1.6 complaint.neglect=2.2 complaint.quality=3.2 escalation=0.9 good=-0.8 growth=-0.8 leaving=-0.5 legal=-1.3 meeting.off=-0.6 payment.disputed=2.1 payment.promised=-0.5 payment.query=-0.7 payment.refused=0.9 payment.sent=-0.7 praise=-0.8 reputation=0.7 urgent=-0.6
elimin 8.26 bad=-0.6 good=1.2
else 5.89 complaint.cost=-1.3 complaint.delay=-1.3 complaint.neglect=-0.7 complaint.quality=-0.5 escalation=-0.7 good=-0.6 growth=-1.5 leaving=4.2 legal=-1.5 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=0.9 payment.refused=-1.5 payment.sent=0.5 praise=-1.0 urgent=1.0
else's 7.97 complaint.cost=0.3 complaint.delay=0.7 complaint.quality=0.6 legal=1.0 payment.disputed=0.9 payment.refused=-0.3 reputation=0.6
elses 8.26 bad=1.2 good=-0.9
elsewh 7.16 bad=3.3 complaint.cost=0.9 complaint.delay=0.7 complaint.neglect=1.6 complaint.quality=0.9 good=-1.9 growth=-0.6 leaving=4.4 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.5 payment.refused=0.4 praise=-0.7 reputation=0.6
email 6.06 bad=-2.3 complaint.neglect=-1.2 complaint.quality=-2.4 good=-1.6 growth=-1.0 legal=-0.9 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-1.0 payment.refused=-0.5 payment.sent=-0.5 praise=-0.5 urgent=1.3
emaile 8.26 bad=-0.8 complaint.cost=1.5 complaint.quality=-0.5 good=1.6 legal=0.9 reputation=0.7
emails 6.96 complaint.cost=-1.0 complaint.delay=-1.3 complaint.neglect=1.4 complaint.quality=-0.9 escalation=2.4 good=-1.8 growth=-0.5 leaving=-0.8 legal=0.4 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=0.8 payment.sent=-0.4 praise=-1.2 reputation=0.5 urgent=-0.3
embara 8.26 bad=2.3 good=-0.8
embarr 7.75 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.6 good=-0.4 leaving=-0.3 legal=0.5 payment.delayed=2.2 payment.query=1.1 payment.refused=-0.5 reputation=-0.4
emerge 8.26 bad=0.5 legal=-0.5 payment.query=-0.5 payment.refused=1.4 reputation=-0.3
employ 7.06 bad=2.1 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=-0.8 complaint.quality=2.1 escalation=0.6 good=-1.1 growth=-0.3 legal=1.8 payment.disputed=-0.4 payment.sent=-0.6 praise=-0.6 reputation=-0.4
enable 7.97 good=0.9
enclos 7.41 bad=-0.7 complaint.cost=-0.6 complaint.delay=0.4 complaint.neglect=-0.5 complaint.quality=0.4 good=-1.2 leaving=-0.3 legal=1.8 payment.refused=2.7
encode 7.75 good=-0.9
encoun 7.97 bad=0.4 good=-0.5
end 5.26 bad=-1.3 complaint.cost=-2.1 complaint.delay=-2.2 complaint.neglect=-1.2 complaint.quality=-0.6 escalation=-0.9 good=-1.2 growth=-1.6 leaving=2.3 meeting.off=-1.6 payment.delayed=2.3 payment.disputed=-1.2 payment.promised=-0.6 payment.query=-0.9 payment.sent=1.5 reputation=-1.1 urgent=-0.5
ended 7.57 bad=-0.6 complaint.quality=-0.4 good=-1.3
ending 7.97 bad=-0.6 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=0.9 good=-0.5 leaving=1.3 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.7 payment.refused=-0.9 payment.sent=1.9 praise=-0.4 reputation=0.8
endles 8.26 bad=-0.8 good=0.9
ends 7.75 bad=-1.4 complaint.delay=-0.5 complaint.quality=-0.6 good=-1.0 leaving=0.6 payment.disputed=-0.4 payment.refused=-0.3 praise=-0.4
energy 8.26 bad=-0.9 complaint.quality=-0.7 leaving=-0.3 payment.refused=-0.4
engage 7.57 bad=0.8 complaint.cost=-0.3 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=0.7 good=-0.4 leaving=-0.7 legal=1.6 meeting.off=2.2 payment.disputed=1.3
engine 7.16 bad=1.1 complaint.cost=-1.0 complaint.delay=0.7 complaint.neglect=-0.6 complaint.quality=0.8 leaving=-0.5 payment.refused=-0.8 payment.sent=-0.3 praise=0.5 reputation=-0.5 urgent=1.8
englis 7.41 bad=-2.3 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.6 good=0.4 leaving=-0.4 legal=-0.8 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.6 praise=-0.4 reputation=-0.6 urgent=2.8
enhanc 8.26 bad=0.9 good=0.4
enjoy 7.16 bad=-2.7 complaint.neglect=0.8 good=3.5 leaving=-0.3 praise=-0.6 reputation=0.7
enjoye 7.75 bad=-2.5 complaint.cost=1.4 complaint.quality=-0.5 good=5.0 legal=0.8 reputation=0.6
enlarg 7.97 bad=-0.9 good=1.5
enough 6.03 bad=-0.6 complaint.cost=-0.5 complaint.delay=0.9 complaint.neglect=2.2 complaint.quality=-0.9 escalation=1.3 good=2.2 legal=-0.4 payment.delayed=0.5 payment.refused=-0.6 reputation=-0.5
enquir 7.41 complaint.cost=3.1 complaint.delay=-0.6 complaint.neglect=-0.9 complaint.quality=1.2 escalation=-0.5 leaving=-0.7 legal=-1.1 payment.disputed=-0.5 payment.refused=-0.6 praise=-0.5 reputation=-0.5
enter 7.97 bad=1.6 complaint.quality=0.6 legal=0.6
enthus 7.75 bad=-0.5 good=1.2
entire 6.65 bad=0.8 complaint.cost=0.6 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=-0.9 escalation=0.7 good=1.4 growth=3.5 leaving=-1.0 legal=-0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.refused=1.5 payment.sent=-0.3 praise=1.7 reputation=-1.0
entitl 8.26 bad=1.0 complaint.neglect=1.0 complaint.quality=1.8 legal=1.2 payment.refused=1.4
entry 8.26 bad=-0.4 complaint.quality=-0.3 good=0.7
envelo 7.75 bad=2.3 complaint.cost=0.9 complaint.delay=-0.6 complaint.neglect=0.3 complaint.quality=2.1 good=-0.8 growth=-0.3 leaving=2.9 legal=0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=4.7 praise=-0.6 reputation=0.5
enviro 7.28 bad=-2.0 complaint.delay=-0.3 complaint.neglect=-0.4 good=0.6 reputation=-0.3
episod 7.41 bad=1.8 complaint.cost=-0.8 complaint.delay=-0.5 complaint.quality=1.1 good=-1.7 growth=1.1 leaving=-0.5 praise=1.6 reputation=1.9
eq 7.97 bad=0.9 good=0.5
equali 7.97 bad=-1.4 good=2.3
equall 8.26 good=1.6
equipm 7.97 bad=-1.7 good=0.4
equiva 8.26 bad=-0.8 good=0.7
ericss 7.97 bad=-0.3 good=-1.7
erp 8.26 complaint.quality=0.6 good=-0.6 leaving=0.5 payment.delayed=2.5 payment.promised=-0.3
error 6.87 bad=2.4 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=1.5 complaint.quality=2.6 escalation=0.3 good=-1.3 growth=-0.6 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.7
errors 8.26 bad=1.8 complaint.cost=-0.8 complaint.delay=1.4 complaint.quality=2.6 good=-1.4 leaving=-0.5
escala 7.97 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=1.1 complaint.quality=0.7 escalation=3.7 good=-0.7 legal=-0.3 payment.disputed=-0.4 payment.refused=-0.4 reputation=-0.3 urgent=-0.8
especi 6.36 bad=0.4 growth=0.8 praise=0.5
essenc 8.26 bad=0.7 complaint.delay=1.6 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.3 leaving=-0.6 legal=1.9 payment.disputed=-0.3 payment.refused=1.2
essent 8.26 bad=1.2 complaint.cost=2.1 complaint.neglect=-0.3 complaint.quality=-0.9 good=-1.3 payment.refused=-0.4
estate 7.57 complaint.delay=-1.1 complaint.neglect=-0.8 complaint.quality=-1.0 escalation=0.4 good=-1.8 leaving=-0.5 legal=1.3 payment.refused=-0.3 payment.sent=1.7 praise=-0.9 reputation=-0.8
estima 7.75 bad=-0.7 complaint.cost=2.8 praise=-0.6
etc 6.03 bad=-1.1 good=2.7
europe 7.97 bad=-1.1 good=1.3
euros 8.26 complaint.cost=0.7 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.7 good=-1.4 leaving=-0.7 meeting.off=-0.8 payment.sent=2.2 praise=-0.4 reputation=-0.4
even 5.15 bad=-1.1 complaint.delay=0.9 complaint.quality=-0.9 escalation=-0.3 good=4.4 growth=2.0 leaving=0.7 payment.disputed=-0.3 payment.sent=0.9 praise=3.1
evenin 6.65 complaint.delay=-0.7 complaint.neglect=1.5 complaint.quality=1.8 growth=-0.7 leaving=-0.6 legal=-0.6 meeting.off=0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.5 payment.sent=-0.4 praise=0.3 reputation=2.1 urgent=0.3
event 8.26 bad=0.7 good=-0.4 leaving=0.6
eventu 7.57 bad=-0.3 good=-1.2
ever 5.99 bad=1.2 complaint.cost=-0.8 complaint.delay=-1.1 complaint.neglect=0.8 complaint.quality=1.7 escalation=-0.4 good=2.0 growth=-0.7 leaving=-1.1 legal=-0.6 meeting.off=-0.5 payment.delayed=1.4 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.6 praise=1.1 reputation=2.9
every 5.18 bad=2.7 complaint.cost=0.7 complaint.delay=1.2 complaint.neglect=0.4 complaint.quality=1.3 escalation=-0.5 good=1.3 leaving=0.7 legal=-1.0 meeting.off=-1.2 payment.disputed=-0.7 payment.promised=-0.8 payment.query=-1.2 payment.refused=-1.7 payment.sent=0.4 praise=3.1 reputation=2.9 urgent=2.2
everyb 6.87 bad=-2.8 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-1.1 complaint.quality=-1.0 good=-0.9 growth=-0.5 legal=-0.7 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.9 payment.refused=-0.8 payment.sent=-0.6 praise=0.9 reputation=0.3 urgent=-0.6
everyo 6.41 complaint.cost=-0.7 complaint.delay=-0.4 complaint.quality=-0.7 escalation=-0.3 good=1.2 growth=1.1 leaving=-0.7 legal=-1.3 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.8 payment.sent=0.9 praise=2.8 reputation=3.6 urgent=-0.4
everyt 5.10 bad=-0.6 complaint.cost=0.5 complaint.delay=-2.5 complaint.neglect=1.1 complaint.quality=0.9 escalation=-0.8 good=3.0 growth=-0.9 leaving=0.4 legal=1.0 meeting.off=-1.0 payment.delayed=-1.1 payment.disputed=1.2 payment.promised=1.0 payment.query=1.5 payment.sent=-0.9 praise=1.4 reputation=-1.8 urgent=-0.8
everyw 8.26 bad=-0.7 good=1.2
eviden 7.75 bad=1.0 complaint.cost=-0.4 complaint.delay=0.9 complaint.quality=1.1 escalation=0.3 good=-0.6 leaving=-0.4 legal=1.0 meeting.off=0.7 payment.refused=0.9
ex 7.57 bad=-1.8 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=-0.3 growth=1.5 leaving=-0.7 legal=-0.3 payment.sent=0.6 praise=2.4 reputation=-0.3
exactl 6.87 bad=-1.1 complaint.cost=1.1 complaint.delay=-2.0 complaint.neglect=-1.1 complaint.quality=-1.2 escalation=-0.5 good=2.7 legal=-0.6 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-0.4 payment.query=3.1 payment.refused=-0.7 payment.sent=-0.3 praise=3.8 reputation=0.9 urgent=-0.5
exam 8.26 bad=1.7 complaint.delay=2.1 complaint.quality=1.1 escalation=0.9 good=-0.3 payment.refused=1.4 urgent=2.0
examin 8.26 bad=0.8 complaint.delay=1.0 complaint.quality=1.1 escalation=0.9 good=-0.3 meeting.off=0.9 payment.query=1.1 urgent=1.9
exampl 6.36 bad=-0.9 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=-1.3 good=-2.7 growth=-0.4 legal=-0.7 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.8 payment.query=-1.3 payment.refused=-0.9 payment.sent=-0.6 praise=-0.7 reputation=-0.5 urgent=-0.5
exceed 7.75 bad=-0.8 complaint.cost=-0.6 escalation=1.0 good=1.6 leaving=-0.4
excell 5.55 bad=-5.2 complaint.neglect=-0.3 good=7.7 praise=0.9
except 6.72 bad=-0.8 complaint.quality=0.6 good=3.6 leaving=1.0 praise=1.5
exchan 7.75 bad=1.8 complaint.cost=-0.3 complaint.neglect=-0.3 good=-1.1 reputation=1.7
excite 7.75 bad=1.0
exec 8.26 complaint.cost=1.3 complaint.delay=-0.3 complaint.neglect=-0.3 escalation=1.6 good=-0.4 leaving=-0.8
execut 7.97 bad=2.1 complaint.delay=-0.8 complaint.quality=1.7 good=-0.8 legal=3.3 praise=-0.4 reputation=1.0
exerci 7.97 bad=1.6 complaint.cost=0.9 complaint.delay=1.9 complaint.neglect=0.9 leaving=-0.9 legal=0.8 payment.delayed=-0.4 payment.refused=3.3 reputation=0.7
exhibi 7.57 complaint.cost=-0.5 complaint.delay=2.2 complaint.neglect=-0.4 complaint.quality=-0.6 growth=0.6 leaving=1.1 legal=1.2 payment.refused=2.6 reputation=-0.3
existi 7.97 bad=0.4 complaint.neglect=1.6 complaint.quality=-0.5 good=-1.6 leaving=3.3 legal=-0.5 reputation=-0.5
expect 5.69 bad=0.8 complaint.cost=1.0 complaint.delay=-1.6 complaint.neglect=-1.2 complaint.quality=2.3 good=1.5 growth=0.7 leaving=-1.2 meeting.off=-0.6 payment.delayed=-0.5 payment.promised=1.0 payment.query=-0.5 payment.refused=-1.4 payment.sent=-0.7 reputation=-1.6 urgent=-0.4
expedi 8.26 good=-0.7 urgent=3.2
expens 6.41 bad=-0.7 complaint.cost=0.9 complaint.delay=0.4 complaint.neglect=-0.7 complaint.quality=1.6 good=0.7 leaving=-0.5 legal=1.5 payment.refused=-0.3 praise=-0.5
experi 6.18 bad=2.1 complaint.cost=0.7 complaint.quality=0.4 reputation=0.7
expert 7.97 bad=-1.6 complaint.quality=-0.6 good=1.5 legal=-0.4 payment.refused=-0.8 praise=0.7
expire 8.26 bad=1.3 good=-0.6
explai 6.27 bad=0.9 complaint.cost=1.0 complaint.delay=0.9 complaint.neglect=2.6 complaint.quality=-0.3 good=0.3 growth=-0.8 leaving=-1.8 legal=-0.9 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=0.7 payment.promised=-0.5 payment.query=-0.6 payment.refused=1.0 payment.sent=-0.8 praise=2.0 reputation=-0.8 urgent=-0.6
explan 8.26 bad=0.6 complaint.cost=0.8 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=0.4 escalation=1.0
explor 6.87 good=-0.7
export 8.26 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.6 leaving=1.8 legal=-0.3
expose 8.26 bad=-0.8 good=0.8
extend 6.65 bad=-1.1 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.3 escalation=-0.3 good=-1.3 growth=5.7 leaving=-0.8 legal=-0.5 meeting.off=0.5 payment.refused=-0.6 payment.sent=-0.3 praise=0.3 reputation=-0.5 urgent=-0.3
extens 7.06 bad=-2.0 complaint.neglect=-0.3 complaint.quality=-0.7 good=1.5 growth=-0.4 leaving=-0.4 legal=-0.4 meeting.off=-0.5 payment.refused=-0.9 praise=0.8
extern 7.06 bad=0.7 good=-0.3
extra 6.18 bad=1.2 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.0 escalation=0.5 good=-2.3 growth=1.7 leaving=-0.7 legal=-0.5 payment.disputed=1.2 reputation=-0.5
extras 7.75 bad=0.4 complaint.cost=0.9 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.9 leaving=-0.5 meeting.off=-0.4 payment.refused=0.9 reputation=-0.4
extrem 6.79 bad=-2.4 good=3.2
eye 7.97 bad=-0.7 good=0.3 payment.delayed=0.6
eyes 7.97 bad=2.0 complaint.neglect=-0.6 complaint.quality=3.3 good=-0.5 leaving=-0.5 payment.disputed=0.8 payment.refused=-0.4 praise=-0.4 urgent=1.6
f 7.16 bad=-0.8 complaint.delay=-0.6 complaint.neglect=0.4 complaint.quality=1.2 good=-0.5 leaving=1.1 legal=-0.4 payment.refused=-0.3
face 6.72 bad=1.6 complaint.cost=1.3 escalation=0.8 good=1.0 growth=-0.5 leaving=-0.7 payment.query=0.7 payment.refused=-0.8 praise=-0.5
facebo 7.28 bad=0.7 complaint.cost=-1.2 complaint.delay=-0.5 complaint.quality=-1.5 escalation=-0.6 good=-0.9 growth=-0.3 leaving=-0.6 legal=-0.4 payment.sent=-0.5 praise=-0.6 reputation=2.6 urgent=-0.3
faces 8.26 bad=0.8 complaint.delay=-0.7 complaint.neglect=2.1 complaint.quality=-0.4 payment.delayed=-0.3
facing 8.26 bad=1.3 complaint.delay=1.8 complaint.quality=1.3 good=-0.4 meeting.off=-0.3 payment.refused=1.0 praise=-0.3 reputation=3.5
fact 6.31 bad=-1.3 complaint.quality=-0.3 good=2.7 reputation=1.5
factor 7.57 bad=-1.3 good=1.6
fail 7.75 bad=1.6 complaint.cost=-1.0 complaint.quality=-0.4 good=-0.7 legal=0.4 payment.disputed=0.5 payment.refused=-0.4
failed 6.87 bad=3.4 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=3.2 escalation=1.1 good=-2.3 leaving=-0.6 legal=-0.6 payment.refused=-0.9 reputation=-0.3
failin 8.26 bad=0.7 complaint.delay=-0.5 complaint.quality=1.6 leaving=-0.4 legal=0.8 payment.refused=-0.4
fails 8.26 bad=1.0 good=-0.4
failur 7.41 bad=1.0 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=0.5 good=-0.5 leaving=2.9 legal=1.2 payment.refused=-0.5
fair 6.79 bad=0.9 complaint.cost=-0.4 complaint.neglect=1.5 escalation=-0.4 growth=-0.4 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.3 payment.refused=3.1 payment.sent=-0.5 praise=0.6 reputation=2.8 urgent=-0.3
fairly 7.16 leaving=-0.3
faith 8.26 bad=1.6 complaint.delay=-0.7 complaint.neglect=0.6 complaint.quality=2.4 leaving=2.7
faithf 8.26 bad=-0.4 complaint.delay=-0.3 complaint.quality=0.4 legal=-0.3
fall 7.41 bad=-0.6 complaint.cost=-0.7 complaint.delay=-1.7 complaint.neglect=-0.7 legal=-0.5 payment.delayed=-0.4 payment.query=2.0
falls 7.97 complaint.quality=1.2 meeting.off=1.5 payment.delayed=-0.6 payment.promised=1.2 payment.refused=-1.0 payment.sent=-0.4 praise=-0.3
family 6.72 bad=1.4 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.3 good=-0.6 payment.refused=-0.5
fan 8.26 bad=-1.0 good=-0.4
fancy 7.97 bad=0.9 complaint.cost=1.4 complaint.delay=0.8 complaint.neglect=-0.6 leaving=2.8 legal=0.8 reputation=1.0
fantas 6.79 bad=-2.1 complaint.quality=0.9 good=3.8 leaving=-0.4
far 5.47 bad=-0.5 complaint.cost=-0.6 complaint.delay=3.2 complaint.neglect=0.4 good=3.4 growth=-0.5 leaving=-0.8 legal=-0.4 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=-0.6 praise=-1.0 reputation=1.2 urgent=1.2
farm 7.41 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=0.5 good=-0.7 growth=-0.7 leaving=0.6 payment.refused=0.7 payment.sent=-0.5 reputation=-0.6
fast 6.27 bad=-3.3 good=1.9 praise=1.2
father 7.41 bad=-0.3 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-0.7 complaint.quality=-1.4 good=2.7 growth=1.0 leaving=-0.5 legal=1.3 payment.refused=-0.5 payment.sent=-0.4 praise=2.6 reputation=-0.6
fault 7.41 bad=-2.5 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-2.4 good=-0.9 growth=-0.4 legal=-0.7 meeting.off=1.7 payment.disputed=-0.3 payment.promised=1.6 payment.refused=-0.4 payment.sent=-0.3 praise=-0.8 reputation=-0.5
favor 7.97 bad=1.5 good=-1.4
favori 7.16 bad=-1.1 good=2.2
fear 8.26 bad=0.6
featur 4.67 bad=-3.8 good=5.9
feb 8.26 complaint.quality=1.0 leaving=0.9 payment.delayed=3.6 payment.sent=-0.4
februa 6.65 bad=0.6 complaint.cost=-1.5 complaint.delay=2.2 complaint.neglect=0.6 complaint.quality=0.7 escalation=0.4 good=-0.7 growth=0.8 leaving=1.6 meeting.off=-0.4 payment.delayed=1.7 payment.disputed=1.0 payment.promised=-0.4 payment.query=0.6 payment.refused=0.4 payment.sent=-0.5 praise=-0.5 reputation=-1.3
federa 7.97 complaint.cost=-0.3 complaint.neglect=2.5 complaint.quality=-0.4 good=-0.6 payment.query=-0.3 payment.refused=-0.3 praise=-0.4 reputation=2.1 urgent=-0.4
fee 6.14 bad=2.3 complaint.cost=6.3 complaint.delay=0.3 complaint.neglect=-0.7 escalation=0.4 good=-2.4 growth=0.3 leaving=0.3 legal=1.9 payment.delayed=2.2 payment.disputed=1.5 payment.promised=-0.7 payment.refused=1.6 payment.sent=-1.2 praise=-2.1 reputation=-0.8 urgent=-0.7
feed 7.75 bad=-1.8 complaint.cost=-0.6 good=0.4 leaving=-0.5 legal=-0.4 meeting.off=-1.1 payment.delayed=3.3 payment.promised=-0.3 praise=-0.3
feedba 7.41 bad=1.5 complaint.cost=0.6 complaint.delay=-0.5 complaint.quality=-0.3 leaving=0.6 legal=-0.4 reputation=0.7
feel 6.31 bad=-0.5 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=2.2 complaint.quality=1.2 good=0.5 growth=-0.4 leaving=0.7 legal=0.6 payment.disputed=-0.4 payment.refused=0.8 praise=-0.7 reputation=-0.7
feelin 7.57 bad=1.0 complaint.neglect=1.5 complaint.quality=-0.4 good=1.5 leaving=1.5 legal=-0.3 payment.refused=-0.4 praise=-0.6
feels 6.79 bad=2.2 complaint.cost=1.4 good=-0.4
fees 7.75 bad=-0.5 complaint.delay=1.2 complaint.neglect=-0.6 leaving=-0.8 legal=-0.6 payment.refused=-0.5 praise=-0.3 reputation=-0.3
feet 7.41 bad=0.5 payment.delayed=1.8
fell 7.75 complaint.neglect=-0.4 complaint.quality=-0.9 growth=1.4 payment.refused=-0.4 praise=1.6
felt 7.16 bad=1.3 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=2.8 complaint.quality=-0.4 growth=-0.3 leaving=0.7 payment.refused=0.5 praise=-0.5 reputation=1.7
fence 7.57 bad=1.1 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=2.1 good=0.7 growth=-0.3 leaving=-0.6 legal=1.4 payment.refused=-0.6 praise=1.1 reputation=-0.5
ferry' 8.26 bad=-2.1 complaint.delay=-0.3 leaving=-0.4 meeting.off=3.0 payment.promised=-0.5
festiv 7.97 complaint.delay=1.6 complaint.neglect=-0.5 complaint.quality=0.3 growth=0.8 leaving=0.6 praise=1.0 urgent=2.5
fetch 8.26 complaint.cost=1.7 good=-0.8
few 5.57 bad=-3.4 complaint.cost=0.3 complaint.delay=-0.9 complaint.quality=-0.6 good=2.7 leaving=0.7 payment.delayed=0.8 payment.promised=0.9 payment.query=1.0 praise=-0.7 reputation=0.9
fi 8.26 bad=-0.8 complaint.cost=-0.3 complaint.quality=-0.4 good=-0.7 praise=-0.4
fiddli 8.26 bad=0.5
field 7.28 bad=-0.7 complaint.cost=1.1 complaint.delay=-0.7 complaint.neglect=-0.5 complaint.quality=-1.1 good=1.1 growth=1.4 leaving=-0.6 legal=-0.5 meeting.off=-0.5 payment.disputed=2.1 payment.refused=-0.7 praise=1.1 reputation=1.3 urgent=-0.3
fifth 8.26 bad=1.3 complaint.neglect=1.8 complaint.quality=0.5 good=-0.4 leaving=-0.3 reputation=2.7
figure 5.89 bad=-0.6 complaint.cost=1.1 complaint.delay=-0.8 complaint.neglect=0.5 complaint.quality=0.5 good=-1.7 growth=-0.9 leaving=0.9 legal=0.3 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=2.4 payment.query=-0.5 payment.refused=-0.4 payment.sent=-0.5 praise=-1.4 reputation=-0.8
file 5.39 bad=-0.5 complaint.cost=1.5 complaint.delay=1.6 complaint.neglect=0.4 complaint.quality=0.8 good=1.1 growth=-0.6 leaving=-1.8 legal=3.4 payment.delayed=-0.6 payment.disputed=-1.2 payment.promised=-0.5 payment.query=-0.3 payment.sent=-0.7 praise=-1.4 reputation=-1.8 urgent=1.9
filed 7.16 bad=2.4 complaint.cost=-1.4 complaint.delay=2.2 complaint.neglect=-0.4 escalation=-0.3 good=-0.8 growth=-0.3 leaving=3.0 legal=1.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=0.6 payment.promised=0.6 payment.query=-0.7 payment.refused=2.5 payment.sent=1.2 praise=-0.6 reputation=-0.6 urgent=1.4
files 5.35 bad=-1.4 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-1.0 good=1.9 growth=-0.5 leaving=2.9 payment.disputed=-0.4 payment.refused=-0.5 praise=-0.8 urgent=-0.4
filing 6.96 bad=1.3 complaint.cost=0.8 complaint.delay=1.2 complaint.neglect=-1.3 complaint.quality=0.8 escalation=-0.3 growth=-0.5 leaving=1.4 legal=1.7 meeting.off=-0.6 payment.delayed=-0.7 payment.refused=-0.6 payment.sent=-0.5 praise=-1.0
fill 7.28 bad=-1.7 good=2.7
filled 7.75 bad=2.0 complaint.neglect=-1.0 complaint.quality=0.4 good=-0.7 growth=-0.3 legal=4.5 payment.disputed=2.8 payment.refused=-0.3 praise=-0.6
film 7.28 complaint.cost=-0.6 complaint.quality=0.5 good=-0.7 growth=0.5 leaving=-0.5 payment.refused=1.2 reputation=1.2
filter 7.41 good=-1.5
final 6.52 bad=1.4 complaint.cost=1.2 complaint.delay=1.6 escalation=-0.6 good=-2.1 growth=-0.5 leaving=1.3 legal=-0.6 meeting.off=0.4 payment.disputed=-0.5 payment.promised=0.9 payment.query=-0.8 payment.refused=1.3 payment.sent=-0.6 praise=-0.9 urgent=-0.8
finall 6.06 bad=-0.4 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.5 good=3.0 growth=0.4 leaving=-1.1 legal=-0.7 payment.delayed=1.0 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.7 payment.sent=1.2 praise=2.5 urgent=-0.3
financ 6.72 bad=-1.8 complaint.cost=-0.6 complaint.delay=-1.3 complaint.neglect=-1.1 escalation=2.1 good=-0.9 growth=-0.5 leaving=-0.8 legal=-1.1 meeting.off=1.2 payment.delayed=1.1 payment.disputed=1.2 payment.promised=2.5 payment.query=1.9 payment.sent=2.1 praise=-0.9 reputation=-0.6 urgent=-0.6
find 5.37 bad=2.5 complaint.cost=-0.4 complaint.delay=1.1 complaint.neglect=1.0 complaint.quality=0.5 escalation=-0.7 good=-0.7 leaving=0.7 legal=0.5 meeting.off=1.6 payment.disputed=-0.8 payment.promised=-0.7 payment.refused=1.0 payment.sent=0.3 praise=-1.1 reputation=3.0 urgent=-0.5
finder 8.26 bad=2.0 good=-1.0
fine 5.53 bad=-3.7 complaint.cost=-1.1 complaint.delay=-1.1 complaint.neglect=-1.5 complaint.quality=-1.4 escalation=-0.6 good=2.7 growth=-0.9 leaving=-0.7 legal=-1.0 meeting.off=-0.8 payment.disputed=-0.6 payment.promised=-0.8 payment.query=-0.6 payment.refused=-1.5 payment.sent=-0.6 praise=-0.9 reputation=-1.0 urgent=-1.0
fined 8.26 bad=0.6 complaint.neglect=-0.3 complaint.quality=1.2 good=-0.4 leaving=0.9 legal=1.5 payment.disputed=-0.4 payment.refused=-0.3
fines 8.26 bad=-0.5 complaint.quality=-0.4 praise=-0.3
finger 7.06 bad=0.8 complaint.neglect=-0.4 complaint.quality=-0.8 good=-2.1 payment.refused=-0.8 praise=-0.4 reputation=2.6
finish 6.59 complaint.cost=-1.3 complaint.delay=1.9 complaint.quality=0.4 escalation=-0.8 good=-0.7 growth=0.7 leaving=3.3 legal=-1.5 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.9 payment.promised=-0.5 payment.refused=1.1 payment.sent=-0.4 praise=-1.5 reputation=0.6 urgent=-0.3
fiona 8.26 bad=0.8 complaint.delay=2.3 complaint.neglect=-0.5 complaint.quality=-0.8 leaving=-0.7 legal=1.1 payment.refused=1.9
fire 6.96 bad=-0.8 complaint.neglect=-0.7 complaint.quality=0.7 escalation=-0.3 good=0.6 growth=0.7 leaving=-0.7 legal=-0.4 meeting.off=3.6 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=1.2 payment.refused=0.4 payment.sent=-0.3 praise=-0.8 reputation=-0.6 urgent=2.5
firm 6.47 bad=0.4 complaint.cost=-1.0 complaint.delay=2.0 complaint.neglect=-2.1 escalation=0.5 good=-0.5 growth=-1.0 leaving=1.7 legal=1.9 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.9 payment.promised=-0.5 payment.query=-0.5 payment.refused=-2.0 payment.sent=-0.5 praise=1.5 reputation=1.2 urgent=-0.6
firms 7.28 bad=1.5 complaint.cost=2.6 complaint.delay=2.5 complaint.neglect=-0.9 complaint.quality=-0.3 escalation=0.7 good=0.4 growth=-0.4 leaving=0.9 legal=-0.5 meeting.off=-0.3 payment.disputed=-0.6 payment.promised=-0.6 payment.refused=-0.7 praise=-0.7 reputation=0.9
firmwa 7.75 bad=-0.9 good=1.4
first 4.79 bad=-2.1 complaint.cost=1.0 complaint.delay=-0.7 complaint.neglect=-2.3 complaint.quality=-1.9 escalation=0.6 good=0.3 growth=1.3 leaving=-1.2 legal=-1.2 meeting.off=-2.0 payment.delayed=2.5 payment.promised=4.6 payment.query=1.2 payment.refused=0.7 payment.sent=2.8 praise=3.3 reputation=-1.5
fish 7.97 bad=-0.4 complaint.cost=1.0 complaint.delay=-0.4 complaint.quality=0.3 leaving=-0.5 payment.delayed=-0.4
fit 6.79 bad=-1.8 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 good=0.5 growth=-0.3 leaving=1.5 praise=0.4 reputation=-0.3
fits 7.28 bad=-2.1 complaint.quality=0.8 good=3.5 legal=1.6 reputation=0.8
fitter 7.97 bad=1.0 complaint.delay=0.4 complaint.neglect=-0.7 complaint.quality=1.9 good=-0.3 leaving=-0.5 legal=0.6 payment.refused=3.9 praise=-0.5
five 5.86 complaint.neglect=0.7 complaint.quality=1.8 escalation=-1.7 good=1.4 growth=1.8 leaving=1.5 meeting.off=-0.6 payment.delayed=1.5 payment.disputed=1.5 payment.promised=-0.8 payment.refused=-0.3 payment.sent=-0.9 praise=0.5 reputation=0.7 urgent=-0.9
fix 6.59 bad=0.7 complaint.cost=-1.5 complaint.delay=0.7 complaint.quality=3.5 escalation=1.2 good=2.4 growth=-0.6 leaving=-1.5 legal=-0.7 meeting.off=-0.5 payment.disputed=-0.4 payment.promised=-0.6 payment.refused=0.5 praise=0.9 reputation=1.6 urgent=1.7
fixed 6.96 bad=0.5 complaint.cost=-0.4 complaint.neglect=-0.8 complaint.quality=2.6 good=2.4 leaving=0.3 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=1.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=1.1 praise=1.0 reputation=-0.5 urgent=-0.3
flag 8.26 bad=-0.9 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=-0.3 leaving=0.7
flash 5.75 bad=2.3 good=-4.3
flashe 7.28 bad=1.3 good=1.0
flat 7.28 bad=-1.1 complaint.cost=-0.4 complaint.quality=-0.8 good=0.4 leaving=-0.3 payment.disputed=1.4 payment.query=-0.6 payment.refused=-0.6 praise=1.3
flaw 7.57 bad=4.5 good=-2.7
flawed 8.26 bad=2.5 good=-1.3
flawle 8.26 bad=-0.4 good=1.1
flaws 7.16 bad=2.7 good=-0.5
flexib 7.57 bad=-0.7
flight 7.97 bad=-1.0 good=1.7
flimsy 7.28 bad=2.5 good=-0.9
flip 7.28 good=-3.1
flood 7.57 bad=-1.8 complaint.delay=-0.4 complaint.quality=-0.8 good=0.6 legal=-0.7 payment.delayed=3.9 payment.refused=-0.5 praise=0.3
floode 7.28 bad=1.2 complaint.cost=1.1 complaint.neglect=-0.9 complaint.quality=2.6 escalation=-0.4 good=-0.5 growth=1.1 leaving=0.9 legal=0.9 meeting.off=1.6 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.3 payment.refused=1.0 praise=0.7 reputation=2.0
floor 6.03 bad=2.4 complaint.cost=-0.6 complaint.neglect=1.2 complaint.quality=2.9 escalation=-0.6 good=0.4 growth=-0.5 leaving=1.0 legal=1.2 meeting.off=-0.7 payment.delayed=1.0 payment.disputed=-0.4 payment.promised=-0.8 payment.query=-0.3 payment.refused=1.5 reputation=1.1 urgent=-0.3
flounc 8.26 bad=-0.7 complaint.quality=-0.8 leaving=-0.5
flower 7.28 bad=-1.5 complaint.delay=0.6 complaint.quality=-1.4 escalation=-0.3 good=1.1 growth=-0.3 leaving=-0.8 legal=-0.6 meeting.off=-0.4 praise=0.4 reputation=0.3
fly 7.75 good=1.0
flyers 7.75 bad=0.4 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=2.5 good=-0.4 growth=-0.4 leaving=1.0 payment.refused=-0.3 praise=-0.5 reputation=-0.5
flying 8.26 bad=-1.0 complaint.delay=-0.4 payment.disputed=-0.4 payment.promised=-0.3 reputation=-0.4 urgent=0.9
fm 6.79 bad=2.6 good=-0.5
fob 8.26 complaint.delay=-0.3 complaint.quality=-0.5 good=-0.7 leaving=1.9 payment.refused=1.1 reputation=-0.4
focus 7.06 good=0.7
focusi 7.57 good=1.0
folded 8.26 complaint.quality=0.8 leaving=0.8 praise=-0.5
folder 6.47 bad=2.5 complaint.delay=-0.5 complaint.neglect=-0.4 good=-3.8 leaving=-0.5 payment.promised=-0.3 payment.refused=-0.4 praise=-0.4 reputation=-0.5
folk 7.97 complaint.cost=-0.4 complaint.neglect=0.5 complaint.quality=0.4 good=-1.2 leaving=-0.4 payment.disputed=-0.3 payment.refused=0.8 praise=-0.4 reputation=0.7
folks 7.57 bad=-1.7 complaint.quality=1.0 urgent=1.7
follow 5.86 bad=2.0 complaint.cost=2.8 complaint.delay=0.9 complaint.quality=-1.0 escalation=-0.9 growth=-0.8 leaving=3.0 legal=1.4 payment.delayed=2.1 payment.disputed=-0.8 payment.query=-0.9 payment.sent=3.0 reputation=0.6 urgent=-1.0
fonts 7.57 bad=0.4 complaint.cost=0.4 complaint.quality=1.0 good=-0.8 growth=-1.0 leaving=0.8 legal=-0.3 meeting.off=-0.4 payment.disputed=-0.4 payment.query=-0.3 reputation=-0.3 urgent=-0.4
fool 8.26 bad=1.3 complaint.quality=1.4 leaving=1.9
foot 8.26 bad=0.9 complaint.quality=1.7 good=1.4 meeting.off=1.8
footer 7.97 bad=0.4 complaint.quality=0.8 leaving=-0.3 legal=-0.6 payment.refused=-0.4 reputation=-0.3
for 2.50 bad=0.6 complaint.cost=1.7 complaint.delay=-0.4 complaint.neglect=-1.8 complaint.quality=-0.9 escalation=-2.0 good=0.4 growth=3.6 legal=-0.9 meeting.off=-1.5 payment.delayed=-0.6 payment.disputed=2.1 payment.promised=1.7 payment.query=-2.9 payment.refused=1.7 payment.sent=-2.1 praise=0.7 reputation=-1.8 urgent=-2.0
forema 8.26 complaint.delay=1.1 payment.refused=0.7
foreve 7.97 good=1.3
forget 7.41 bad=4.3 good=-2.7
forgiv 7.75 complaint.cost=1.2 complaint.delay=-0.3 complaint.quality=1.1 good=0.7 leaving=0.3 legal=-0.4 payment.refused=-0.4 praise=1.2 reputation=1.1
forgot 7.28 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.7 escalation=-0.3 good=-0.7 leaving=-0.6 legal=-0.4 meeting.off=4.7 payment.sent=-0.6 reputation=-0.4
forkli 8.26 bad=-0.5 complaint.quality=-0.7 good=0.7 payment.delayed=-0.4 payment.promised=-0.3 payment.sent=1.3 praise=2.5
form 5.77 bad=0.9 complaint.cost=-0.8 complaint.delay=0.9 complaint.neglect=2.0 escalation=-1.3 good=-3.2 legal=3.9 meeting.off=-1.0 payment.delayed=-1.1 payment.disputed=1.5 payment.promised=-1.1 payment.query=2.0 payment.refused=-1.8 payment.sent=0.7 praise=-2.6 reputation=1.3 urgent=2.1
formal 6.96 bad=0.5 complaint.cost=-1.2 complaint.quality=-2.0 escalation=3.0 good=-0.7 growth=-0.7 leaving=1.4 legal=1.5 meeting.off=-0.4 payment.disputed=-0.7 payment.refused=-0.6 praise=0.4 reputation=-1.7 urgent=-0.3
format 6.47 bad=-2.1 complaint.delay=-0.6 good=0.9 growth=0.9 leaving=0.5 legal=-0.6 praise=0.7
former 7.97 bad=-0.7 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.3 leaving=-0.4
fortni 7.28 bad=0.8 complaint.delay=1.3 complaint.neglect=0.4 complaint.quality=0.3 escalation=-0.4 good=-1.4 growth=-0.7 legal=-0.5 meeting.off=-0.4 payment.delayed=3.3 payment.disputed=-0.3 payment.query=-0.9 praise=-0.7 urgent=-0.4
fortun 8.26 bad=-1.8 good=2.0
forty 6.27 bad=0.9 complaint.cost=3.2 complaint.delay=1.0 complaint.neglect=1.0 complaint.quality=-0.6 escalation=-0.6 good=1.3 growth=1.6 leaving=-1.6 meeting.off=2.7 payment.delayed=-0.5 payment.disputed=1.9 payment.promised=-0.7 payment.query=-0.5 payment.refused=-0.4 payment.sent=-0.7 praise=1.4 reputation=1.9 urgent=1.1
forums 8.26 bad=0.4 complaint.quality=1.6 good=-0.8 payment.refused=2.2 reputation=1.1
forwar 6.65 bad=-1.4 complaint.cost=-0.7 complaint.delay=-1.3 good=1.6 growth=0.8 legal=-0.9 meeting.off=-0.7 payment.delayed=-0.3 payment.promised=-0.3 payment.refused=-0.8 payment.sent=-0.4 praise=1.0 reputation=0.7
found 5.25 bad=-1.9 complaint.cost=-1.0 complaint.delay=-1.0 complaint.neglect=0.4 escalation=-0.7 growth=1.9 leaving=2.9 legal=-0.3 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=-0.7 payment.query=-0.6 payment.refused=2.4 payment.sent=0.8 praise=0.4 reputation=-0.6 urgent=-0.8
founde 7.41 bad=1.3 complaint.cost=0.9 complaint.quality=2.9 escalation=2.6 good=-0.8 growth=-0.3 leaving=0.8 legal=-0.7 payment.refused=-0.6 praise=-0.5 reputation=0.3
four 5.43 bad=4.1 complaint.cost=2.3 complaint.delay=0.9 complaint.neglect=3.6 complaint.quality=1.5 escalation=3.5 good=-0.7 growth=0.9 leaving=-1.7 legal=0.4 meeting.off=-0.6 payment.delayed=0.6 payment.promised=-1.1 payment.query=-1.0 payment.refused=0.7 reputation=0.8
fourte 7.97 bad=2.4 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=2.2 complaint.quality=-0.7 good=-1.3 leaving=-0.8 legal=2.6 payment.refused=-0.3 praise=-0.5 reputation=-0.9
fourth 7.41 bad=1.4 complaint.cost=0.7 complaint.delay=0.7 complaint.neglect=0.9 complaint.quality=1.4 escalation=2.2 good=-1.3 legal=-0.5 payment.delayed=-0.4 payment.disputed=3.0 payment.refused=0.7 praise=-0.6 reputation=-0.5
frame 7.41 bad=0.6 complaint.delay=-0.7 complaint.neglect=-0.5 good=0.5 growth=0.7 praise=3.1 reputation=-0.4
framew 7.97 complaint.delay=0.9 complaint.neglect=-0.3 good=-0.5 leaving=2.4 legal=-0.3
frankl 7.57 bad=3.7 complaint.cost=3.8 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=-1.0 good=-1.4 leaving=1.5 legal=-0.5 meeting.off=-0.4 payment.delayed=2.6 payment.promised=-0.3 payment.refused=-0.6 payment.sent=-0.5 praise=-0.7 reputation=-0.8
fraud 8.26 complaint.quality=0.6 legal=0.7 payment.query=1.1 reputation=1.1
free 5.96 bad=-2.7 complaint.cost=-1.0 complaint.delay=-0.8 complaint.neglect=-1.0 complaint.quality=-0.9 escalation=-0.5 good=0.8 growth=-0.6 leaving=-1.3 meeting.off=1.2 payment.delayed=-0.4 payment.disputed=0.7 payment.query=-0.3 payment.refused=-0.4 payment.sent=-0.3
freela 8.26 bad=1.6 complaint.cost=1.7 complaint.delay=-0.4 complaint.quality=0.9 good=-0.3 leaving=1.4 legal=0.9
freeze 7.06 bad=1.3 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.8 good=-2.4 leaving=-0.9 payment.delayed=2.7 payment.query=1.1
freezi 8.26 bad=1.1 good=-0.9
french 8.26 bad=-0.4 complaint.quality=-0.4 good=-0.7 growth=-0.4 praise=-0.4
freque 7.57 bad=1.1
friday 5.75 bad=1.2 complaint.cost=-0.4 complaint.delay=1.7 complaint.neglect=-0.8 complaint.quality=0.4 good=-1.9 growth=0.7 leaving=-1.5 legal=0.6 meeting.off=2.1 payment.delayed=-1.7 payment.disputed=-0.3 payment.promised=2.8 payment.query=-1.4 payment.refused=-2.1 praise=-0.9 reputation=1.2 urgent=1.2
fridge 7.75 bad=-1.0 complaint.cost=-0.3 complaint.neglect=-0.3 complaint.quality=-0.9 good=0.7 growth=-0.5 leaving=0.6 meeting.off=0.6 praise=1.0 reputation=-0.6
friend 5.92 bad=-2.6 complaint.cost=-0.9 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=-2.0 escalation=-0.7 good=2.7 growth=2.0 leaving=1.5 legal=-1.1 meeting.off=-0.5 payment.disputed=-0.5 payment.promised=-0.5 payment.refused=-0.7 payment.sent=-0.4 praise=1.5 reputation=-0.5 urgent=-0.5
from 3.56 bad=0.9 complaint.cost=0.6 complaint.delay=1.6 complaint.neglect=2.9 complaint.quality=-2.0 escalation=1.6 good=-2.1 growth=2.3 leaving=3.2 legal=2.5 meeting.off=-2.5 payment.delayed=-2.5 payment.disputed=1.4 payment.promised=-0.4 payment.query=-1.1 payment.refused=-1.6 payment.sent=-0.5 praise=-0.5 reputation=-1.4 urgent=-0.5
front 6.03 bad=1.5 complaint.cost=-0.8 complaint.delay=1.7 complaint.quality=0.8 escalation=0.3 good=1.0 growth=0.4 leaving=-1.0 legal=0.7 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=0.4 payment.promised=-0.4 payment.query=-0.5 payment.refused=0.5 payment.sent=-0.4 urgent=-0.4
froze 7.57 bad=2.6 good=-1.6
frozen 8.26 bad=1.6 complaint.neglect=-0.3 complaint.quality=-0.5 payment.refused=1.1
frustr 6.96 bad=3.8 good=-2.4
full 6.03 bad=-2.6 complaint.cost=0.7 complaint.delay=1.9 complaint.neglect=0.6 complaint.quality=0.5 escalation=-0.5 good=0.3 growth=-0.5 leaving=-0.5 legal=-1.3 meeting.off=-0.9 payment.delayed=-1.2 payment.disputed=2.0 payment.promised=1.1 payment.query=-0.9 payment.refused=-0.5 payment.sent=-0.8 reputation=-0.9 urgent=-0.5
fully 7.75 bad=0.8 good=0.6
fun 7.57 bad=-1.0 complaint.delay=0.6 good=2.0 legal=0.9 reputation=0.9
functi 6.10 bad=1.1 good=0.8
fundin 8.26 complaint.delay=0.8 complaint.neglect=0.7 complaint.quality=-0.4 escalation=0.9 leaving=1.8 payment.promised=-0.4 urgent=2.0
funds 8.26 bad=-1.3 complaint.delay=-0.4 complaint.quality=-0.4 legal=-0.3 payment.promised=3.1 payment.refused=-0.4
funera 7.41 complaint.cost=-0.6 complaint.delay=0.4 complaint.neglect=1.7 escalation=-0.6 good=-1.4 growth=-0.6 leaving=-0.3 legal=-0.8 meeting.off=2.1 payment.promised=-0.4 payment.sent=-0.3 praise=-1.2 reputation=0.6
funny 7.57 bad=-0.8 complaint.cost=-0.5 complaint.delay=0.9 complaint.neglect=1.3 growth=1.8 leaving=0.8 legal=0.4 reputation=0.8
furiou 8.26 bad=-0.9 complaint.neglect=-0.6 good=-0.5 leaving=-0.6 praise=-0.3 reputation=-0.3
furthe 7.41 bad=0.9 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=-0.7 complaint.quality=-1.0 escalation=1.6 good=-0.7 growth=1.6 leaving=-0.9 legal=1.6 meeting.off=-0.4 payment.refused=1.8 payment.sent=-0.4 praise=-0.6 reputation=-0.3
future 7.28 bad=1.4 complaint.neglect=1.3 complaint.quality=-0.3 good=-1.2 payment.query=-0.4 payment.refused=1.2
fyi 8.26 bad=-1.0 complaint.cost=-0.3 good=-0.5 leaving=-0.4 praise=-0.4
g 8.26 bad=-1.3
g2 7.06 bad=-2.5 good=-0.8
g3 5.57 bad=-2.9 good=4.9
gadget 8.26 bad=-0.8 good=1.9
gala 8.26 bad=-0.4 complaint.neglect=-0.3 complaint.quality=0.5 leaving=0.7 payment.refused=-0.3 praise=0.9
game 7.75 bad=2.3 complaint.delay=1.1 complaint.quality=0.4 good=-2.6 reputation=0.9
games 7.16 good=-1.4
gap 8.26 bad=0.3 good=1.1
garage 8.26 bad=-1.1 complaint.delay=-0.5 complaint.neglect=-0.4 good=1.5 leaving=-0.4 praise=-0.6
garden 7.28 bad=0.7 complaint.cost=1.8 complaint.delay=0.7 complaint.neglect=-0.9 growth=1.3 leaving=1.0 legal=-0.5 praise=-0.8 reputation=1.4 urgent=-0.3
gate 7.16 bad=0.8 complaint.cost=-0.6 complaint.delay=1.5 complaint.neglect=2.5 complaint.quality=0.3 good=-1.3 growth=-0.5 leaving=0.8 legal=-0.4 payment.disputed=1.0 praise=-1.0
gather 8.26 bad=0.8 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=0.4 escalation=1.4 good=-0.4 leaving=-0.5 payment.refused=-0.3 reputation=-0.4
gave 6.14 bad=2.1 complaint.cost=-0.4 complaint.delay=2.6 complaint.neglect=1.7 complaint.quality=0.9 escalation=-0.5 good=-0.8 growth=2.0 leaving=0.5 legal=0.6 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.3 payment.refused=-1.0 payment.sent=-0.4 praise=-0.5 reputation=0.8 urgent=-0.4
gazett 7.97 bad=1.7 complaint.cost=-0.5 complaint.quality=3.7 good=-0.7 leaving=0.9 payment.disputed=1.5 payment.refused=-0.5 praise=-0.4 reputation=3.4
gb 6.14 bad=-1.1 good=1.9
genera 6.59 bad=0.4 complaint.cost=-0.7 complaint.delay=-0.7 complaint.quality=1.2 good=1.0 leaving=-0.5 legal=0.9 payment.disputed=1.2 payment.refused=-0.7 praise=-0.5 reputation=1.3
genero 7.97 bad=1.8 complaint.cost=1.2 complaint.delay=-0.9 complaint.neglect=0.4 good=-0.7 leaving=-0.3 legal=-0.5 payment.refused=-0.4 payment.sent=-0.3 praise=-0.5 reputation=4.2
genre 7.57 bad=1.3
genres 7.57 bad=-0.9 good=2.3
gentle 8.26 bad=-1.4 complaint.quality=-0.4 good=1.5
genuin 8.26 bad=-0.6 complaint.quality=-0.3 good=1.3 payment.query=1.1 praise=1.5
german 7.41 bad=0.8 complaint.cost=1.2 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.3 good=-1.6 growth=-0.9 leaving=0.8 legal=-0.3 payment.query=-0.3 praise=-0.8 reputation=-0.3 urgent=-0.5
get 4.20 bad=0.5 complaint.delay=0.7 complaint.neglect=4.8 complaint.quality=0.5 escalation=2.8 good=0.4 growth=-1.6 leaving=0.4 legal=-0.8 meeting.off=-2.0 payment.delayed=2.2 payment.disputed=-1.8 payment.promised=1.6 payment.refused=1.5 payment.sent=-0.4 praise=-2.5 reputation=0.7 urgent=2.4
gets 6.41 bad=1.5 complaint.neglect=-0.5 complaint.quality=-1.3 escalation=-0.6 growth=1.7 leaving=-0.5 meeting.off=-0.7 payment.delayed=1.1 payment.disputed=-0.4 payment.promised=-0.7 payment.query=-0.7 payment.sent=-0.5 praise=-0.5 reputation=4.5 urgent=1.0
gettin 5.75 bad=1.4 complaint.cost=2.1 complaint.delay=2.2 complaint.quality=-0.8 escalation=0.6 good=-2.2 growth=-0.6 leaving=-0.4 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.5 payment.refused=0.8 payment.sent=-0.4 praise=-0.4 reputation=-0.6 urgent=-0.4
gift 6.87 bad=1.4 complaint.delay=-0.3 complaint.neglect=0.3 complaint.quality=1.0 escalation=0.4 good=-3.2 growth=-0.4 legal=-0.4 payment.refused=0.9 praise=-0.4 reputation=-0.4
gifts 8.26 bad=0.5 good=2.2
gig 7.41 bad=-0.6 good=1.0
gigaby 7.97 bad=-0.5 good=1.2
gigs 8.26 bad=-0.3 good=0.8
girl 7.41 bad=-0.3 complaint.cost=-0.6 complaint.delay=-0.9 complaint.neglect=2.6 complaint.quality=-0.7 escalation=-0.3 good=-0.7 growth=-0.5 payment.query=-0.3 payment.refused=-1.0 payment.sent=1.3 reputation=-0.6
girlfr 7.75 bad=-0.3 good=1.6
give 5.72 bad=1.9 complaint.cost=-1.2 complaint.neglect=-1.2 complaint.quality=1.3 escalation=0.3 good=-1.5 leaving=0.9 legal=0.3 meeting.off=-0.7 payment.delayed=1.5 payment.disputed=-0.5 payment.promised=2.8 payment.query=0.8 payment.refused=-0.5 praise=-2.3 reputation=0.4 urgent=-0.6
given 6.31 complaint.delay=1.2 complaint.neglect=0.8 complaint.quality=0.9 escalation=-0.9 good=1.6 growth=0.8 leaving=0.9 legal=1.4 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=-0.8 reputation=0.9 urgent=0.9
gives 6.59 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-1.0 good=1.3 leaving=-0.9 legal=0.4 praise=-0.4 reputation=-0.5
giving 6.79 bad=0.7 complaint.cost=-0.6 complaint.delay=2.2 complaint.neglect=0.7 complaint.quality=0.6 good=-1.1 leaving=1.8 legal=-0.7 meeting.off=0.4 payment.query=-0.3 payment.refused=1.3 praise=-0.9 reputation=1.4 urgent=-0.4
glad 7.41 bad=-2.5 complaint.neglect=-0.5 good=4.5 leaving=-0.5 praise=1.9
gladly 8.26 bad=-0.6 complaint.quality=-0.7 good=1.6 payment.delayed=-0.4 payment.sent=3.0 praise=3.5
glass 8.26 bad=-0.3 good=0.5 praise=2.1
glasse 7.97 bad=-1.7 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.5 good=2.1 leaving=-0.7 payment.delayed=-0.5 praise=2.3 reputation=-0.5
glitch 7.97 bad=1.1 good=1.0
global 8.26 bad=-1.2 good=0.9 leaving=1.0 praise=1.1
gmail 8.26 bad=0.6 complaint.delay=-0.4 good=-0.6 leaving=-0.5 legal=0.9 praise=-0.3
go 4.71 bad=-1.9 complaint.cost=-0.9 complaint.delay=-2.1 complaint.neglect=-1.9 complaint.quality=0.8 escalation=-1.3 good=2.3 growth=2.7 leaving=1.2 legal=-1.3 meeting.off=-1.3 payment.disputed=-0.4 payment.promised=2.6 payment.refused=-0.5 payment.sent=-1.4 praise=1.3 reputation=-1.6 urgent=0.8
god 7.97 bad=-1.1 complaint.cost=-0.4 complaint.quality=-0.6 good=2.4 growth=1.7 leaving=-0.4 legal=-0.4 payment.promised=1.4 payment.query=1.5 praise=3.6 reputation=-0.4
goes 5.55 bad=1.8 complaint.cost=2.2 complaint.neglect=1.6 escalation=0.3 good=-3.8 growth=-1.2 leaving=0.8 meeting.off=-0.6 payment.delayed=1.6 payment.disputed=-1.2 payment.query=-0.9 payment.sent=-1.1 praise=-2.6 reputation=2.5 urgent=0.7
going 5.17 bad=2.6 complaint.cost=2.7 complaint.delay=1.2 complaint.quality=0.9 escalation=-1.1 good=-0.9 growth=-0.5 leaving=0.8 meeting.off=1.5 payment.delayed=1.5 payment.promised=-1.1 payment.query=-1.0 payment.refused=2.3 payment.sent=-1.2 praise=-2.1 reputation=4.2
gone 5.72 bad=1.5 complaint.cost=-1.9 complaint.delay=2.2 escalation=0.4 good=-1.0 growth=-0.5 leaving=2.6 legal=-0.9 payment.promised=-1.1 payment.query=0.6 payment.refused=1.5 praise=-0.5 reputation=-1.5 urgent=-1.0
good 4.31 bad=-3.8 complaint.cost=0.8 complaint.delay=0.9 complaint.neglect=1.1 good=4.1 growth=2.4 leaving=0.4 meeting.off=-0.6 payment.delayed=-0.8 payment.disputed=-1.0 payment.promised=2.1 payment.query=0.7 payment.sent=1.7 praise=0.6 reputation=1.4
goodby 8.26 bad=1.1 complaint.cost=1.0 complaint.neglect=1.5 complaint.quality=0.5 good=-0.5 leaving=2.2 reputation=1.2
google 5.96 bad=0.6 complaint.cost=-1.0 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=2.9 escalation=-0.4 good=-1.6 growth=-0.6 leaving=-2.1 meeting.off=-0.8 payment.delayed=-0.3 payment.disputed=-0.7 payment.query=-0.3 payment.refused=0.5 payment.sent=-0.4 praise=-0.8 reputation=3.3 urgent=-0.4
goose 8.26 bad=-0.5 good=-0.3 leaving=0.9
got 4.51 bad=-1.4 complaint.cost=-1.4 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=1.9 escalation=-1.4 good=2.6 growth=1.4 leaving=-1.3 legal=-2.6 meeting.off=0.9 payment.delayed=-1.7 payment.promised=-0.6 payment.query=-1.0 payment.refused=-0.8 payment.sent=-1.8 praise=2.5 reputation=2.9
gotten 7.57 bad=0.6 good=0.6
gprs 7.97 bad=0.9 good=-0.5
graham 7.97 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=1.6 complaint.quality=-0.3 good=0.9 legal=-0.3 payment.disputed=1.6 payment.refused=-0.4 praise=0.5
gran 8.26 bad=0.3 complaint.cost=-0.3 complaint.neglect=1.6 complaint.quality=0.8 good=-0.6 leaving=1.6 reputation=1.2
grand 7.06 bad=-0.7 complaint.cost=2.8 complaint.neglect=-0.7 complaint.quality=0.5 good=-1.4 growth=-0.4 leaving=-0.9 legal=-0.7 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=2.3 payment.sent=-0.3 praise=-1.3 reputation=-1.0
granda 8.26 bad=-0.4 complaint.neglect=-0.5 good=-0.9 leaving=-0.5 praise=-0.3
grandm 8.26 bad=-0.8
granny 8.26 bad=-0.3 good=1.1 growth=0.7 leaving=-0.4 payment.sent=1.6 praise=1.5
grant 6.59 bad=-4.4 complaint.cost=-1.8 complaint.delay=-0.4 complaint.quality=-2.4 escalation=-0.5 good=2.4 growth=0.5 legal=-1.2 payment.delayed=2.8 payment.disputed=-0.9 payment.promised=3.2 payment.query=4.1 payment.refused=-1.7 payment.sent=-1.1 praise=3.4 reputation=-0.9 urgent=-0.6
grante 8.26 bad=-1.2 good=1.7
graphi 7.97 bad=-1.6 good=2.4
gratef 7.97 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=-0.6 complaint.quality=0.8 escalation=0.8 good=0.9 leaving=0.6 payment.disputed=-0.4 praise=0.7 urgent=1.9
great 4.45 bad=-5.9 complaint.neglect=0.9 good=7.5 leaving=0.6 praise=-0.4
greate 7.97 good=1.0
green 6.96 bad=-1.2 complaint.cost=3.3 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=-1.3 good=-0.4 growth=-0.4 legal=-0.5 payment.delayed=1.1 payment.disputed=-0.7 payment.promised=-0.4 payment.refused=-0.3 payment.sent=-0.4 praise=1.3 reputation=-0.7 urgent=-0.4
grey 8.26 bad=-0.5 complaint.quality=-0.3 good=-0.4 praise=-0.4
gripe 8.26 bad=0.7 good=0.6
groome 8.26 complaint.cost=1.4 complaint.delay=-0.4 complaint.neglect=0.8 leaving=0.6 reputation=-0.4
ground 7.75 bad=-0.7 complaint.cost=1.1 complaint.neglect=-0.7 complaint.quality=0.7 good=1.0 leaving=-0.8 meeting.off=2.2 payment.refused=-0.8 praise=1.3 reputation=-0.4
group 6.41 bad=0.8 complaint.cost=3.1 complaint.delay=-0.8 complaint.quality=1.4 escalation=3.0 good=-1.9 growth=-0.8 leaving=1.3 meeting.off=-0.7 payment.disputed=-0.7 payment.promised=-0.4 payment.query=0.6 payment.refused=-1.2 payment.sent=-0.4 praise=-1.1 reputation=2.4
group' 7.97 bad=-1.5 complaint.cost=-0.6 complaint.delay=-0.3 complaint.quality=-0.4 good=0.6 growth=0.5 leaving=2.0 praise=-1.0 reputation=-0.4
grow 7.97 bad=-0.3 complaint.cost=1.5 complaint.delay=0.5 complaint.neglect=-0.3 complaint.quality=0.6 good=0.9
grown 8.26 bad=0.5 complaint.cost=-0.4 complaint.delay=2.2 complaint.quality=-0.4 escalation=2.9 good=0.8 leaving=-0.4 praise=1.4
gsm 7.75 bad=-1.4 good=0.7
gsm850 8.26 good=-0.6
guaran 8.26 bad=0.6 complaint.quality=1.2 good=0.7 legal=1.3 payment.refused=1.4
guess 6.52 bad=3.3 complaint.cost=1.0 complaint.delay=0.6 complaint.neglect=-0.5 complaint.quality=0.9 good=-2.3 growth=-0.8 leaving=0.6 meeting.off=2.0 praise=-0.6 reputation=-0.6 urgent=1.2
guest 8.26 bad=-0.9 complaint.cost=-0.3 complaint.quality=-0.4 leaving=-0.4 meeting.off=1.4
guests 7.28 bad=-0.6 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=1.1 good=0.7 growth=-0.4 leaving=-0.7 meeting.off=-0.6 payment.refused=1.8 praise=0.3
guide 8.26 bad=1.3 complaint.cost=1.9 complaint.delay=2.9 complaint.neglect=-0.4 good=-0.6 reputation=2.2
gwen 7.97 bad=-0.7 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=-0.3 leaving=0.3 legal=-0.3 payment.refused=-0.3
gym 7.57 bad=-0.4 complaint.cost=0.4 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.8 growth=-0.4 leaving=0.6 meeting.off=-0.4 payment.query=-0.3 payment.refused=-0.3 praise=-0.8 reputation=-0.5
ha 7.57 bad=-2.1 complaint.cost=-0.7 complaint.delay=-1.1 complaint.neglect=-0.5 complaint.quality=-0.5 good=2.9 leaving=-0.9 legal=-0.8 meeting.off=-0.4 payment.refused=0.9 praise=1.5 urgent=-0.4
had 3.94 bad=0.8 complaint.cost=0.9 complaint.delay=1.3 complaint.neglect=2.7 complaint.quality=2.9 escalation=0.5 good=-1.9 growth=-0.6 legal=1.3 meeting.off=-1.3 payment.delayed=-1.2 payment.disputed=1.2 payment.promised=-1.2 payment.query=-1.4 payment.sent=0.7 praise=0.9 reputation=-1.7 urgent=-1.6
hadn't 7.06 bad=0.6 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-0.6 escalation=-0.3 good=-0.6 praise=1.2 reputation=-0.9
hale 6.72 leaving=-0.4 payment.refused=-0.5 reputation=-0.5
half 5.39 bad=0.8 complaint.cost=1.2 complaint.neglect=-0.4 complaint.quality=1.5 escalation=0.8 good=-0.9 growth=-1.6 legal=-2.1 meeting.off=0.9 payment.delayed=1.5 payment.promised=-0.7 payment.query=-1.2 payment.refused=0.7 payment.sent=1.2 praise=-0.3 urgent=-1.3
halfwa 8.26 bad=-0.4
hall 7.16 complaint.cost=1.1 complaint.delay=-0.8 growth=1.2 legal=-0.4 meeting.off=-0.3 payment.refused=0.9 payment.sent=-0.3 praise=1.1 reputation=-0.6
hallow 8.26 bad=1.0 complaint.delay=2.6 complaint.neglect=0.8 complaint.quality=-0.3 good=-0.5 leaving=-0.5 legal=2.8 payment.disputed=-0.4 payment.refused=-0.9 praise=-0.4
hamish 8.26 bad=-0.8 complaint.cost=-0.3 complaint.quality=-0.6 growth=1.2 leaving=-0.4 payment.promised=1.5 praise=-0.3
hamper 8.26 bad=0.5 complaint.cost=1.2 complaint.neglect=1.3 complaint.quality=-0.6 leaving=-0.4 legal=1.0 reputation=-0.4
hand 6.31 bad=1.8 complaint.cost=3.1 escalation=0.6 good=1.9 growth=0.3 leaving=0.4 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.8 payment.sent=-0.5 praise=2.3 urgent=-0.4
handbo 7.75 bad=-2.2 complaint.delay=-0.9 complaint.neglect=-0.7 complaint.quality=-0.9 escalation=-0.4 good=-0.6 leaving=-0.7 legal=-0.5
handed 7.41 complaint.cost=-0.3 complaint.neglect=-0.8 complaint.quality=-1.0 escalation=-0.3 leaving=0.8 legal=1.8 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.3 payment.refused=0.8 praise=1.0 reputation=-0.4
handin 7.75 bad=-1.5 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=-0.7 good=-0.9 leaving=-0.9 legal=-0.6 payment.refused=-0.4 praise=-0.3 reputation=-1.0
handle 7.28 bad=-0.8 complaint.delay=0.9 complaint.neglect=-0.6 complaint.quality=0.7 good=-0.8 leaving=-1.1 legal=1.4 praise=-0.4 reputation=0.9
handov 7.16 bad=1.2 complaint.cost=0.5 complaint.delay=1.8 complaint.neglect=0.6 complaint.quality=-1.4 escalation=-0.4 good=-0.8 leaving=2.1 legal=0.4 meeting.off=0.4 payment.delayed=-1.4 payment.disputed=-0.9 payment.promised=-1.1 payment.query=-0.3 payment.sent=1.8 praise=-0.4
hands 6.10 bad=-0.7 complaint.cost=-0.8 complaint.delay=1.6 escalation=-0.5 growth=0.4 legal=-0.4 meeting.off=1.4 payment.delayed=1.1 payment.disputed=1.0 payment.promised=-0.9 payment.query=-0.4 payment.sent=-0.6 praise=-0.5
handse 8.26 bad=-0.3 good=0.6
handwr 8.26 bad=0.4 complaint.quality=0.4 good=-0.5 legal=0.9 payment.refused=-0.5
handy 7.75 bad=-2.0 complaint.neglect=1.0 complaint.quality=0.4 good=2.7 legal=1.2
hang 8.26 bad=-1.1 good=1.8
hangin 8.26 complaint.delay=-0.3 complaint.neglect=-0.9 complaint.quality=0.8 good=1.2 growth=1.7 leaving=-0.5 payment.refused=1.2 praise=0.8
hangs 7.75 bad=0.7 complaint.neglect=0.5 leaving=0.3
hannah 8.26 bad=1.0 complaint.delay=-0.4 leaving=1.1 payment.delayed=1.2 payment.refused=-0.3
happen 6.31 complaint.cost=-0.8 complaint.delay=-0.5 complaint.quality=2.2 escalation=0.7 good=-1.0 growth=1.3 legal=1.7 payment.disputed=0.9 payment.refused=0.9 payment.sent=-0.4 praise=1.2
happie 7.75 bad=-0.5 complaint.quality=1.6 good=3.4 legal=0.7 reputation=1.3
happil 8.26 bad=0.6 complaint.quality=1.0 payment.disputed=1.0
happy 5.99 bad=-2.8 complaint.cost=-1.0 complaint.neglect=-0.7 complaint.quality=1.4 escalation=-0.5 good=3.0 growth=2.3 leaving=-0.6 legal=2.6 meeting.off=-0.4 payment.delayed=-0.3 payment.promised=0.6 payment.query=-0.8 payment.refused=0.4 payment.sent=-0.3 reputation=1.2 urgent=-0.9
hard 5.45 bad=1.7 complaint.cost=2.3 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-1.5 escalation=-0.7 growth=-0.3 leaving=1.6 legal=-0.9 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=-0.9 payment.sent=1.4 praise=1.4 reputation=-0.5
harddr 8.26 bad=-0.9
harder 7.57 bad=2.4
hardly 8.26 complaint.quality=0.6 good=-1.0 legal=-0.3 payment.disputed=2.6 payment.refused=-0.5
hardwa 7.28 bad=1.6
harrog 7.97 bad=-0.4 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=0.6 good=-0.7 growth=-0.3 leaving=-0.5 legal=0.4 payment.disputed=1.8 payment.refused=-0.6 payment.sent=-0.4 praise=-0.4
hartle 8.26 bad=-0.8 payment.query=1.0 payment.refused=-0.6
harves 7.97 complaint.delay=-0.8 complaint.neglect=0.9 complaint.quality=-0.6 good=-0.5 growth=-0.3 leaving=-0.7 legal=-0.3 payment.delayed=4.6 payment.refused=-0.3 praise=-0.4
has 3.44 bad=-0.4 complaint.cost=-1.0 complaint.delay=3.3 complaint.quality=2.2 escalation=3.5 leaving=0.3 legal=2.5 meeting.off=0.8 payment.delayed=-1.0 payment.disputed=1.5 payment.promised=-1.1 payment.query=-1.2 payment.refused=1.0 payment.sent=-1.6 praise=-2.4 reputation=-1.0 urgent=0.3
hasn't 6.10 bad=-2.4 complaint.cost=-0.6 complaint.delay=2.1 complaint.quality=0.9 escalation=0.9 good=1.2 growth=1.1 leaving=1.0 legal=-0.6 meeting.off=-0.8 payment.delayed=1.5 payment.disputed=-0.8 payment.promised=-0.8 payment.query=-0.7 payment.refused=0.6 payment.sent=1.1 praise=1.5 reputation=-1.2 urgent=-0.5
hassle 7.75 bad=2.2
hate 7.06 bad=2.7 complaint.delay=-0.7 complaint.neglect=-1.0 complaint.quality=1.4 escalation=1.6 good=-0.7 legal=-0.4 meeting.off=-0.4 payment.delayed=1.3 payment.disputed=-0.5 payment.query=-0.3 payment.refused=-0.7 praise=2.4 reputation=0.5
hats 8.26 bad=-1.8 complaint.delay=-0.5 complaint.neglect=-0.5 good=3.0 leaving=-0.5 payment.refused=-0.4 praise=4.1
have 3.09 bad=1.3 complaint.cost=-0.8 complaint.delay=0.6 complaint.neglect=1.4 complaint.quality=0.6 escalation=1.8 good=-1.6 leaving=-0.6 legal=4.2 meeting.off=1.3 payment.delayed=0.8 payment.disputed=-1.4 payment.promised=1.4 payment.query=-1.1 payment.refused=-0.7 payment.sent=-1.2 praise=-1.6 reputation=0.3 urgent=-1.8
haven' 5.75 bad=0.4 complaint.cost=0.4 complaint.delay=0.3 complaint.neglect=2.1 complaint.quality=-1.3 escalation=-0.4 good=0.5 growth=-0.6 leaving=-0.4 meeting.off=1.1 payment.delayed=0.9 payment.disputed=-0.9 payment.promised=-0.6 payment.query=1.3 payment.refused=-1.3 payment.sent=-0.6 praise=0.6 reputation=1.6 urgent=1.2
havent 7.57 bad=0.5 complaint.quality=1.3 good=1.7 payment.refused=1.1 reputation=1.8
having 5.96 bad=0.5 complaint.cost=1.2 complaint.delay=1.4 complaint.neglect=1.3 complaint.quality=2.6 escalation=0.5 good=1.2 growth=-0.3 legal=1.2 payment.disputed=-0.4 payment.promised=0.7 payment.refused=-0.7 payment.sent=-0.3
hdd 8.26 bad=-0.5 good=0.8
he 5.31 bad=0.4 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=1.6 good=-0.3 growth=0.4 leaving=0.8 legal=0.8 meeting.off=-1.4 payment.delayed=-1.3 payment.disputed=-1.3 payment.promised=-1.2 payment.query=0.8 payment.refused=1.6 payment.sent=-0.7 praise=1.9 urgent=-1.2
he'd 7.41 complaint.cost=-0.8 complaint.delay=0.7 complaint.neglect=-1.3 complaint.quality=1.6 good=0.4 legal=1.8 payment.refused=-0.4 praise=1.3 reputation=-1.0
he'll 6.87 bad=-2.9 complaint.cost=-0.9 complaint.delay=-0.6 complaint.neglect=-1.0 complaint.quality=-0.7 escalation=1.3 good=1.2 growth=0.6 leaving=-0.4 legal=-0.7 meeting.off=-0.3 payment.delayed=1.3 payment.promised=-0.9 payment.query=-0.4 payment.refused=0.6 payment.sent=-0.6 praise=2.9 reputation=-0.7 urgent=-0.4
he's 5.96 bad=-0.8 complaint.delay=0.8 escalation=1.2 good=-0.4 growth=1.8 meeting.off=-0.8 payment.delayed=1.8 payment.disputed=-0.9 payment.promised=1.3 payment.query=-0.9 payment.refused=-0.8 payment.sent=-0.7 praise=0.4 reputation=-1.0 urgent=1.6
head 6.27 bad=-0.5 complaint.cost=1.2 complaint.delay=-1.1 complaint.neglect=0.6 complaint.quality=0.3 escalation=4.8 good=0.4 growth=1.5 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=0.7 payment.promised=-0.6 payment.query=4.3 payment.sent=-0.5 praise=-0.6 reputation=-1.5 urgent=-0.5
headed 7.97 complaint.cost=-0.7 complaint.delay=-0.7 good=-0.5 leaving=-0.8 payment.delayed=-0.5 payment.disputed=-0.4 payment.query=3.0 payment.sent=-0.3
headin 8.26 bad=1.4 complaint.cost=1.4 complaint.neglect=0.8 complaint.quality=0.8 good=-0.4 leaving=3.1 legal=-0.4
headli 7.97 bad=-1.0 complaint.quality=-0.3 good=-0.5 growth=-0.4 leaving=-0.6 urgent=-0.4
headph 6.03 bad=3.0 good=-1.9
heads 7.28 bad=-1.0 complaint.cost=0.5 complaint.delay=-1.0 complaint.neglect=-1.0 complaint.quality=1.6 growth=-0.6 leaving=2.5 meeting.off=-0.6 payment.promised=-0.4 payment.refused=-0.8 praise=0.5 reputation=0.6
headse 7.75 bad=-1.2 good=0.5
health 7.97 bad=-0.8 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.3 leaving=0.6 payment.refused=-0.3 praise=0.6
hear 5.89 bad=3.5 complaint.delay=2.2 complaint.neglect=1.2 complaint.quality=0.9 escalation=5.1 good=-2.3 growth=-1.0 leaving=1.1 legal=-0.6 meeting.off=-0.6 payment.delayed=-1.0 payment.disputed=-0.6 payment.promised=-0.6 payment.query=0.4 payment.refused=-0.8 payment.sent=-0.5 praise=-0.7 urgent=-0.5
heard 6.59 complaint.delay=1.3 complaint.neglect=2.1 complaint.quality=-0.4 good=-1.3 growth=2.0 leaving=0.5 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=-0.6 payment.sent=-0.3 praise=0.4 reputation=1.3
hearin 6.27 bad=1.8 complaint.cost=-1.2 complaint.neglect=-1.0 complaint.quality=0.3 escalation=-0.5 good=-2.0 growth=1.7 leaving=-2.1 legal=1.7 meeting.off=1.0 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.7 payment.query=-0.3 payment.sent=-0.3 reputation=-1.4
heart 7.97 bad=-0.3 complaint.cost=-0.9 complaint.quality=-0.3 good=-0.4 legal=-0.4 payment.promised=2.5 payment.sent=2.1 praise=1.4 reputation=-0.4
heatin 8.26 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=0.6 leaving=-0.4 payment.refused=-0.3 urgent=-0.4
heaven 8.26 bad=-1.5 good=-1.0
heavie 7.75 good=2.2
heavil 8.26 bad=0.6 good=-1.1
heavy 7.75 bad=1.3 good=-0.7
heck 7.97 bad=-2.2 good=0.5
hedge 8.26 bad=-0.7 complaint.quality=-0.4 good=3.1 praise=4.1
held 7.75 complaint.cost=0.7 complaint.neglect=-0.6 complaint.quality=-0.4 good=0.3 leaving=1.1 payment.sent=0.7 praise=0.5 reputation=-0.4
hell 7.57 bad=1.8 complaint.delay=1.6 good=-0.7 leaving=2.7 payment.refused=1.4 praise=0.6
hello 6.52 bad=-1.0 complaint.quality=-1.3 escalation=1.2 good=-1.6 growth=-0.6 leaving=2.5 legal=-0.9 meeting.off=-0.5 payment.delayed=0.6 payment.disputed=-0.7 payment.promised=-0.4 payment.query=1.4 praise=-0.4 reputation=-1.2 urgent=-0.5
help 7.06 bad=-1.8 complaint.neglect=-0.4 complaint.quality=-1.2 good=-0.5 growth=1.7 leaving=-0.5 legal=-0.4 payment.promised=1.2 payment.query=1.3 payment.refused=-0.3 praise=1.5 reputation=-0.3
helpde 8.26 bad=1.4 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=0.7 good=-0.5 legal=0.9 praise=-0.3
helped 7.75 bad=-3.1 complaint.delay=-0.4 good=1.5 growth=1.4 praise=1.7
helpfu 7.97 bad=-0.8 good=1.7
helpli 7.97 bad=0.4 complaint.cost=1.2 complaint.neglect=-0.4 leaving=-0.5 legal=1.4 payment.refused=-0.4 reputation=0.4
helps 7.57 bad=-1.5
hence 7.57 bad=-1.3 complaint.cost=-0.3 complaint.delay=-0.4 good=-0.9 meeting.off=-0.4 payment.refused=-0.4 payment.sent=-0.4 praise=-0.4 urgent=-0.3
her 5.75 bad=-3.1 complaint.delay=-2.0 complaint.neglect=-0.7 complaint.quality=0.6 escalation=1.4 good=4.2 growth=3.6 leaving=-0.9 legal=-1.6 meeting.off=-0.3 payment.delayed=-0.7 payment.promised=0.9 payment.query=-0.8 payment.refused=-1.4 payment.sent=-0.9 praise=4.3 reputation=1.3 urgent=0.5
here 5.26 bad=0.6 complaint.cost=-0.7 complaint.delay=3.0 complaint.quality=0.5 escalation=1.2 good=1.4 growth=-0.5 leaving=3.0 legal=0.9 meeting.off=-1.2 payment.delayed=0.8 payment.disputed=-0.4 payment.promised=-1.2 payment.refused=-1.9 payment.sent=-1.1 praise=-1.2 urgent=0.8
here's 6.72 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.7 good=0.7 leaving=0.8 payment.refused=0.4 praise=0.9 reputation=-0.7
hereby 8.26 bad=0.7 complaint.delay=0.7 complaint.quality=1.1 leaving=1.2 legal=0.9 payment.refused=0.6
hersel 8.26 bad=-0.4 leaving=-0.5
hesita 8.26 bad=-1.0 good=2.0
hey 7.28 bad=1.3 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=2.4 good=-2.0 growth=-0.3 leaving=0.8 legal=-0.3 payment.refused=0.7 praise=-0.6 reputation=0.8 urgent=1.5
hi 5.33 complaint.delay=0.3 complaint.neglect=-1.1 escalation=-1.0 good=-1.9 growth=1.4 leaving=-0.4 legal=0.6 payment.delayed=1.5 payment.disputed=-1.0 payment.promised=2.6 payment.query=-0.4 payment.refused=-1.5 payment.sent=-0.6 praise=-1.5 reputation=-0.3
hidden 8.26 bad=-0.6 complaint.cost=-0.3 good=1.1
hide 8.26 bad=-1.0
hides 8.26 bad=-0.9 good=0.3
high 6.22 bad=-3.0 complaint.cost=0.6 complaint.delay=-0.6 good=1.9 leaving=-0.4 legal=-0.4 payment.refused=-0.5 praise=1.4
higher 7.28 bad=1.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 payment.delayed=1.0 payment.disputed=1.6 payment.promised=-0.3 payment.refused=-0.5
highes 7.97 bad=-0.5 good=-0.4
highli 7.75 complaint.quality=-0.6 good=0.6 leaving=-0.5 legal=0.8 payment.disputed=1.2 payment.refused=-0.4
highly 6.65 bad=-1.0 good=2.1
hill 8.26 bad=0.6 complaint.cost=0.9 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.4 leaving=1.3 reputation=-0.7
him 5.92 bad=-2.1 complaint.delay=-1.3 complaint.neglect=-1.1 escalation=1.2 good=1.0 growth=0.8 leaving=-1.1 legal=0.3 meeting.off=-0.8 payment.delayed=0.7 payment.disputed=-0.7 payment.promised=-0.9 payment.query=-0.9 payment.refused=1.6 payment.sent=0.7 praise=0.9 reputation=-1.2 urgent=-0.6
himsel 8.26 bad=-0.6 complaint.neglect=0.4 complaint.quality=-0.7 escalation=1.4 good=1.1 payment.refused=0.5 praise=1.0
hint 8.26 bad=0.4 complaint.cost=1.6 complaint.neglect=1.2 good=-1.0 leaving=0.8
hip 8.26 bad=-0.4 complaint.neglect=1.1 good=1.2 leaving=0.8 praise=-0.4
hire 8.26 bad=1.5 complaint.cost=3.0 complaint.delay=-0.6 complaint.quality=-1.0 good=-0.6 leaving=0.7 legal=-0.4 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.6
his 5.60 bad=-2.2 complaint.cost=-0.9 complaint.delay=-1.5 complaint.neglect=-1.2 complaint.quality=0.6 escalation=0.4 good=0.6 legal=-1.0 meeting.off=-1.1 payment.disputed=-1.0 payment.promised=0.5 payment.query=-1.0 payment.refused=1.5 payment.sent=-0.4 praise=2.4 reputation=-2.2 urgent=1.3
histor 7.97 bad=1.7 complaint.quality=-0.7 good=-0.9 leaving=0.9 praise=-0.4
hit 7.41 bad=0.6 complaint.delay=0.5 complaint.quality=-0.4 good=-2.2 leaving=-0.5 legal=-0.3 meeting.off=0.7 payment.query=-0.4 payment.sent=1.6 reputation=0.8
hits 8.26 good=1.0
hittin 8.26 bad=-0.8 good=-0.7
hiya 7.41 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=0.6 complaint.quality=-1.1 growth=0.6 payment.disputed=1.4 payment.query=-0.5 praise=0.3 reputation=-0.3 urgent=2.3
hmrc 7.97 bad=0.6 complaint.cost=-0.4 complaint.delay=1.5 complaint.quality=-1.1 good=0.6 leaving=0.7 legal=1.7 payment.disputed=-0.4 payment.refused=-0.5 praise=0.7
hold 5.99 bad=-1.3 complaint.cost=-1.1 complaint.quality=0.4 escalation=-1.0 growth=-0.4 leaving=-0.5 legal=1.7 meeting.off=-0.5 payment.delayed=2.0 payment.disputed=1.8 payment.promised=-0.4 payment.query=-0.5 payment.refused=2.3 payment.sent=-0.5 praise=-0.7 reputation=-0.6 urgent=-0.4
holdin 6.65 bad=1.4 complaint.cost=-0.7 complaint.delay=0.9 complaint.neglect=-0.7 complaint.quality=2.6 good=-1.3 leaving=-0.6 payment.delayed=-0.4 payment.disputed=0.9 payment.promised=-0.4 payment.query=0.5 payment.refused=2.1 payment.sent=-0.4 praise=-0.5 reputation=1.5 urgent=2.0
holds 7.28 bad=-1.0 good=-0.5 legal=-0.5
hole 8.26 bad=-0.4 complaint.delay=-0.5 complaint.quality=0.9 good=0.4 leaving=1.6 payment.refused=0.6
holida 6.14 bad=0.6 complaint.cost=-0.6 complaint.neglect=-1.0 complaint.quality=1.3 escalation=0.6 good=0.8 leaving=-1.1 legal=-0.8 meeting.off=-0.4 payment.delayed=-0.4 payment.query=-0.3 payment.refused=-0.8 payment.sent=-0.3 reputation=-0.9
home 6.31 bad=1.0 complaint.cost=-0.4 complaint.neglect=0.7 good=-0.8 growth=-0.8 leaving=-0.9 legal=2.1 meeting.off=2.5 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.6 payment.refused=1.6 payment.sent=-0.3 praise=-1.3 reputation=-0.8 urgent=-0.6
homepa 8.26 bad=0.3 complaint.quality=1.1 leaving=-0.4 legal=1.4 payment.refused=-0.4
homes 7.97 complaint.delay=0.4 complaint.neglect=1.1 complaint.quality=0.3 leaving=0.6 payment.refused=0.4
honest 6.47 bad=2.8 complaint.delay=3.5 complaint.neglect=1.2 escalation=-0.4 good=-1.5 growth=-0.5 leaving=2.7 legal=-0.8 meeting.off=-0.5 payment.disputed=-0.3 payment.promised=-0.5 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.4 reputation=1.7 urgent=-0.4
hook 7.97 bad=-1.6 good=2.1
hooked 7.57 bad=-2.0 good=0.5
hooray 7.97 bad=-1.5 complaint.delay=-0.4 good=2.6
hope 6.18 bad=2.2 complaint.delay=2.8 complaint.neglect=1.1 complaint.quality=-1.0 escalation=-0.3 good=-3.4 growth=-0.5 leaving=-0.9 payment.delayed=2.4 payment.promised=-0.4 payment.query=0.5 praise=-1.1 reputation=1.2
hoped 7.16 bad=2.6 complaint.cost=-0.4 complaint.delay=0.3 complaint.neglect=1.2 escalation=-0.4 good=-0.3 growth=-0.9 leaving=-0.5 legal=-1.0 payment.disputed=-0.7 payment.refused=-0.6 reputation=1.4
hopefu 7.75 bad=-2.0 good=-0.6
hopes 8.26 bad=-0.5 good=-1.2
hoping 8.26 good=-1.0
horosc 8.26 bad=1.0 complaint.quality=2.7 good=-0.7 leaving=-0.6 praise=-0.4
horrib 7.41 bad=2.3 good=-1.5
horse 8.26 complaint.delay=1.6 complaint.quality=0.5 meeting.off=2.4
hospic 8.26 complaint.delay=0.9 complaint.neglect=0.4 complaint.quality=-0.4 escalation=0.9 good=0.3 growth=1.7 praise=1.1 reputation=-0.3
hospit 7.28 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=1.2 complaint.quality=1.9 escalation=0.7 good=-0.8 leaving=0.6 legal=-0.6 meeting.off=-0.4 payment.delayed=3.6 payment.promised=-0.7 payment.refused=-0.6 payment.sent=-0.7 praise=-0.6 reputation=0.7 urgent=1.7
host 7.97 bad=1.1 complaint.cost=-0.5 complaint.delay=1.8 complaint.neglect=-0.6 complaint.quality=0.8 good=-0.8 leaving=0.4 praise=-0.5 reputation=3.1
hostin 7.28 bad=1.5 complaint.cost=0.3 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=-0.9 escalation=-0.3 good=-1.3 leaving=2.2 legal=-0.4 meeting.off=1.1 payment.delayed=-0.4 payment.disputed=0.7 payment.promised=-0.5 payment.query=1.2 payment.refused=-0.8 payment.sent=-0.4 praise=-0.8 reputation=-0.6 urgent=-0.4
hot 7.57 bad=1.6 complaint.cost=-0.4 complaint.quality=2.5 leaving=0.3
hotel 7.28 bad=-2.4 complaint.cost=-0.9 complaint.delay=-1.3 complaint.neglect=-0.8 complaint.quality=-0.8 growth=0.4 leaving=-0.9 legal=-0.4 meeting.off=-0.5 payment.delayed=0.4 payment.disputed=1.3 payment.promised=-0.9 payment.query=0.8 payment.sent=-0.4 praise=-1.1 reputation=-0.9 urgent=0.5
hour 6.36 bad=2.8 complaint.cost=4.5 complaint.delay=-0.6 complaint.quality=1.8 escalation=1.7 good=-3.2 growth=-0.6 leaving=0.7 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.9 payment.disputed=-0.9 payment.promised=-0.6 payment.query=-0.7 payment.refused=0.5 payment.sent=-0.4 praise=-1.1 reputation=-1.1 urgent=4.5
hourly 7.97 bad=0.7 complaint.cost=-0.3 complaint.neglect=-0.6 good=-1.2 leaving=-0.4 legal=0.9 payment.disputed=2.2 payment.refused=1.5 praise=-0.3 urgent=2.9
hours 5.49 bad=1.3 complaint.cost=1.5 complaint.delay=-1.7 complaint.neglect=-2.3 complaint.quality=-1.8 escalation=-0.8 good=-2.1 growth=0.8 leaving=-1.0 meeting.off=-1.0 payment.delayed=-0.7 payment.disputed=8.0 payment.promised=-0.8 payment.query=-0.8 payment.sent=-0.6 praise=1.6 reputation=-1.2 urgent=-0.7
house 6.18 bad=-1.5 complaint.cost=-1.2 complaint.neglect=-0.8 escalation=-0.5 good=0.7 growth=-0.8 leaving=1.9 legal=1.2 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=0.3 payment.promised=-0.5 payment.query=2.0 payment.sent=-0.6 praise=0.9 reputation=-0.4 urgent=1.0
how 5.15 complaint.delay=1.9 complaint.neglect=1.1 complaint.quality=-1.7 escalation=-1.0 good=-1.3 growth=-0.6 meeting.off=-1.6 payment.delayed=-1.4 payment.disputed=-1.2 payment.promised=-1.3 payment.query=0.9 payment.sent=-1.2 reputation=2.5 urgent=-1.0
howdy 7.97 bad=1.1 complaint.cost=-0.5 complaint.quality=1.8 good=-0.8 growth=-0.5 leaving=1.0 payment.refused=1.9 praise=-0.6 reputation=-0.4
howeve 6.03 bad=1.6
hr 7.57 bad=-1.9 complaint.delay=-0.5 complaint.quality=-0.8 good=-0.8 leaving=-0.6 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=-0.3 praise=-0.3
hrs 8.26 bad=-0.5 complaint.quality=-0.6 good=0.8 urgent=2.8
http 8.26 bad=-1.1
huff 8.26 bad=-0.6 good=-0.4
huge 7.41 good=0.4
hull 8.26 bad=0.8 complaint.cost=-0.4 complaint.delay=1.0 complaint.quality=0.9 good=-0.4 reputation=2.3
hum 8.26 bad=-1.2 good=1.7
human 7.97 bad=0.8 complaint.delay=-0.5 complaint.neglect=1.6 complaint.quality=1.3 good=-1.2 leaving=-0.5 legal=-0.5 payment.disputed=-0.5 payment.refused=-0.4 praise=-0.7 reputation=-0.6
hums 8.26 complaint.neglect=0.9 complaint.quality=0.4 good=1.2 payment.refused=0.9 praise=0.4
hundre 6.36 bad=0.8 complaint.cost=5.7 complaint.delay=-0.6 complaint.neglect=0.9 complaint.quality=2.4 escalation=-0.4 good=1.1 growth=1.1 leaving=-0.5 legal=-1.1 meeting.off=-0.6 payment.delayed=-0.8 payment.disputed=-0.7 payment.promised=-0.9 payment.query=-0.5 payment.refused=1.5 payment.sent=1.4 reputation=2.1 urgent=-0.3
husban 6.87 bad=-1.4 complaint.cost=-1.2 complaint.neglect=0.6 complaint.quality=-0.3 escalation=-0.4 good=2.3 growth=0.9 leaving=0.9 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=1.0 payment.query=-0.4 payment.refused=-0.4 praise=2.1 reputation=0.3
hymn 7.57 bad=1.0 complaint.cost=-0.4 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=3.2 growth=0.8 leaving=0.8 legal=-0.4 meeting.off=0.9 payment.refused=1.8 payment.sent=1.1 praise=-0.7 urgent=3.0
i 2.11 bad=0.4 complaint.cost=1.4 complaint.neglect=6.2 complaint.quality=-1.1 escalation=3.0 good=0.5 growth=-1.7 leaving=0.6 legal=0.8 meeting.off=1.7 payment.delayed=1.0 payment.promised=-1.1 payment.query=0.9 payment.refused=-1.9 payment.sent=-1.6 praise=0.9 reputation=4.8 urgent=-3.0
i'd 4.68 bad=3.7 complaint.delay=-0.8 complaint.neglect=2.9 complaint.quality=3.5 escalation=4.3 growth=-0.6 leaving=3.4 legal=3.0 meeting.off=-2.2 payment.delayed=1.1 payment.disputed=0.3 payment.promised=-0.9 payment.query=-1.0 payment.refused=-1.6 payment.sent=-1.5 reputation=2.6 urgent=-1.7
i'll 5.07 complaint.cost=-0.6 complaint.delay=-2.5 complaint.neglect=-0.5 complaint.quality=2.6 escalation=-0.9 good=-1.9 growth=-1.7 leaving=0.6 meeting.off=1.0 payment.delayed=1.9 payment.disputed=1.0 payment.promised=5.7 payment.query=-1.9 payment.refused=1.9 payment.sent=-2.3 praise=-0.9 reputation=1.2 urgent=-0.6
i'm 4.06 bad=1.2 complaint.delay=1.4 complaint.neglect=2.7 escalation=2.9 good=-0.4 growth=-3.6 leaving=-0.8 legal=-1.7 meeting.off=3.0 payment.delayed=3.9 payment.disputed=-2.0 payment.promised=-0.6 payment.query=-0.3 payment.sent=-1.6 praise=-3.2 reputation=3.4 urgent=0.9
i've 3.81 bad=2.4 complaint.delay=3.0 complaint.neglect=3.4 complaint.quality=1.3 escalation=3.3 good=0.4 leaving=0.8 legal=3.3 meeting.off=2.2 payment.delayed=-1.5 payment.disputed=2.7 payment.promised=1.0 payment.query=-2.0 payment.refused=3.0 praise=-0.4 reputation=4.6
ian 8.26 bad=1.2 complaint.quality=1.3 good=-0.7 growth=-0.3 praise=-0.4
ice 8.26 bad=1.4 complaint.cost=1.8 complaint.delay=1.2 good=-0.6 legal=1.7
ico 7.97 bad=0.9 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=2.3 good=-0.4 leaving=-0.5 legal=2.1 praise=-0.4
id3 6.41 bad=1.2 good=-0.9
idea 7.16 bad=-0.5 complaint.delay=-0.4 complaint.neglect=-0.4 good=-1.3 growth=0.4 leaving=-0.7 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=1.1 reputation=-0.4
ideal 7.75 bad=-1.4 good=2.1
identi 7.75 good=1.0
if 3.67 complaint.cost=0.7 complaint.delay=-2.8 complaint.neglect=1.5 complaint.quality=2.2 good=1.0 growth=0.6 leaving=2.6 legal=1.8 meeting.off=-2.3 payment.delayed=0.7 payment.disputed=-0.6 payment.query=-1.4 payment.refused=-0.6 payment.sent=1.0 praise=0.5 reputation=1.8
ignore 7.28 bad=0.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=3.4 escalation=0.7 good=2.3 growth=-0.3 leaving=1.1 legal=0.6 payment.refused=-0.9 praise=-0.6 reputation=0.5
ignori 8.26 bad=1.5 complaint.cost=-0.3 complaint.neglect=3.1 escalation=1.2 good=-0.3 leaving=-0.4 legal=-0.9 payment.refused=1.9 reputation=3.2
ihp 7.97 bad=-0.8 good=-0.8
ii 8.26 good=-0.3
im 7.41 bad=-1.2 complaint.neglect=0.8 complaint.quality=0.7 good=0.5 payment.refused=1.0 reputation=0.9
image 6.41 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=2.8 escalation=-0.3 good=-1.1 growth=-0.4 leaving=-0.3 payment.disputed=-0.6 payment.refused=1.5 payment.sent=-0.4 praise=-0.6 reputation=0.6 urgent=2.4
images 6.41 bad=2.3 good=-0.5
imagin 6.87 bad=0.4 complaint.cost=-0.7 complaint.delay=0.4 complaint.neglect=0.8 complaint.quality=1.4 escalation=0.6 good=0.9 growth=-0.3 leaving=-0.7 legal=1.2 payment.sent=-0.6 praise=-0.6 reputation=-0.4
immedi 7.28 bad=-1.1 complaint.cost=-0.5 complaint.delay=-0.6 complaint.quality=0.9 good=2.0 leaving=0.5 legal=1.1 urgent=2.2
imo 8.26 bad=-0.4
imogen 8.26 complaint.neglect=0.7 complaint.quality=0.6 leaving=0.7 legal=-0.5
impati 8.26 bad=2.1 good=-1.0
import 7.41 bad=-2.2 good=1.1
imposs 8.26 bad=2.9 good=-0.7
impres 6.72 bad=-0.8 complaint.delay=-0.3 complaint.quality=1.1 good=3.4 leaving=-0.3
improv 7.06 bad=-2.0 good=3.0
in 2.61 bad=-0.3 complaint.cost=-1.8 complaint.neglect=-0.7 complaint.quality=2.0 good=0.3 growth=-0.5 leaving=1.3 legal=0.6 meeting.off=-0.9 payment.delayed=2.9 payment.disputed=0.4 payment.promised=1.9 payment.query=-0.6 payment.refused=-1.4 payment.sent=1.3 praise=1.7 reputation=0.7 urgent=2.2
inacti 8.26 bad=-0.4 complaint.quality=-0.3 leaving=-0.3 reputation=-0.3
inbox 7.57 complaint.cost=-0.5 complaint.neglect=1.3 escalation=2.0 good=-1.1 leaving=-0.9 legal=-0.6 payment.refused=-0.4 praise=-0.7 reputation=-0.3
inches 7.97 bad=1.8 complaint.cost=-0.3 complaint.neglect=-0.6 complaint.quality=1.8 good=-0.6 leaving=-0.4 legal=1.3 payment.refused=1.3
incide 7.75 bad=0.6 complaint.quality=1.0 good=-0.4 legal=1.1
includ 5.43 bad=1.0 complaint.cost=2.1 complaint.neglect=-0.5 complaint.quality=1.0 good=2.4 growth=-0.6 leaving=-1.6 legal=2.6 meeting.off=0.4 payment.delayed=-0.7 payment.disputed=0.6 payment.promised=-0.9 payment.query=3.1 payment.sent=1.5 praise=1.1 urgent=-0.9
inconv 7.75 good=-1.9
increa 7.16 bad=0.7 complaint.cost=5.2 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=-1.0 escalation=2.3 good=-1.0 growth=2.7 leaving=1.3 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=1.3 praise=-0.5 reputation=-0.9 urgent=-0.5
incred 7.75 bad=-1.1 good=2.3
indemn 7.57 complaint.neglect=-0.8 complaint.quality=0.7 escalation=-0.6 good=-1.1 leaving=-0.8 legal=3.0 payment.refused=-0.5 payment.sent=-0.4 praise=-0.4 reputation=-0.6
indepe 8.26 bad=0.6 complaint.delay=1.6 complaint.neglect=-0.8 complaint.quality=1.3 good=-0.3 leaving=-0.4 payment.refused=-0.4 praise=-0.3 reputation=1.2
indica 8.26 bad=0.9 good=-0.9
indist 8.26 bad=-0.6 good=1.8
indivi 8.26 bad=1.6 good=-0.8
indoor 7.06 bad=0.7 good=-1.4
induct 8.26 complaint.delay=0.9 complaint.quality=-0.3 good=-0.5 growth=-0.3 leaving=1.4 meeting.off=1.9 praise=-0.7
inexpe 7.97 bad=1.0 good=-1.2
inferi 7.75 bad=2.4 good=-1.5
info 7.75 bad=-0.3 payment.refused=-0.3
inform 6.79 bad=2.7 complaint.cost=1.1 complaint.delay=2.1 complaint.neglect=-0.4 complaint.quality=0.5 escalation=-0.3 good=-1.9 leaving=1.3 payment.refused=1.1 praise=-0.4 reputation=0.9
infrar 7.97 bad=-0.6 good=1.2
initia 7.06 bad=-1.3 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=-0.5 escalation=-0.3 good=0.6 leaving=-1.0 legal=0.7 payment.disputed=-0.6 payment.promised=-0.4 payment.query=-0.7 payment.refused=0.4 payment.sent=3.0 praise=1.3 reputation=-0.6
innova 8.26 bad=-1.1 good=0.8
input 8.26 bad=1.1 good=-1.1
insert 7.57 bad=-1.4 good=-0.6
inside 7.57 good=-0.5
insist 7.75 bad=2.3 complaint.delay=0.9 complaint.quality=-0.5 good=-1.4 leaving=-0.5 legal=1.2
insolv 7.97 bad=-2.2 complaint.cost=-0.7 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.4 leaving=-0.9 payment.delayed=2.1 payment.sent=0.6 praise=-0.3
inspec 7.16 bad=-1.0 complaint.delay=-1.1 complaint.quality=-0.5 escalation=-0.3 good=1.3 growth=-0.5 leaving=0.9 legal=-0.5 meeting.off=1.5 payment.promised=-0.3 payment.refused=-0.8 praise=2.4 reputation=-0.6
instal 5.96 complaint.cost=-0.5 complaint.delay=2.0 complaint.neglect=0.3 complaint.quality=1.7 good=-1.3 growth=-0.5 leaving=-1.1 meeting.off=-0.5 payment.disputed=0.5 payment.promised=-0.7 payment.query=2.5 payment.refused=2.5 payment.sent=1.4 praise=-0.7 reputation=-0.6 urgent=1.6
instan 7.75 bad=-0.8 good=2.0
instea 6.06 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.7 complaint.neglect=-0.6 complaint.quality=-0.7 escalation=-0.6 good=-1.5 growth=-0.6 leaving=-1.1 legal=-0.5 meeting.off=2.0 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=-0.7 payment.query=-0.4 payment.refused=-0.8 urgent=0.8
instru 6.59 bad=2.1 complaint.cost=0.9 complaint.delay=-0.6 complaint.neglect=0.5 escalation=1.2 good=0.4 growth=-0.4 leaving=2.9 legal=2.1 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=4.3 payment.sent=-0.6 praise=-0.7 reputation=-0.4
insura 7.28 bad=-0.3 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.8 escalation=-0.3 good=-1.6 leaving=-1.1 legal=1.3 payment.delayed=1.8 payment.disputed=-0.5 payment.refused=0.7 praise=-0.6 reputation=-0.6
insure 6.36 bad=0.9 complaint.cost=-1.0 complaint.delay=1.4 complaint.quality=1.5 escalation=-1.1 good=-0.7 growth=-0.6 leaving=-1.5 legal=5.0 meeting.off=-0.4 payment.delayed=0.8 payment.disputed=-0.5 payment.promised=-0.7 payment.query=-0.4 payment.refused=-0.7 payment.sent=-0.6 praise=-0.6 reputation=-1.1 urgent=-0.4
integr 7.75 good=0.7
intend 7.75 bad=1.0 complaint.delay=-0.3 good=0.6 leaving=-0.3 legal=0.9
intere 6.87 complaint.cost=1.9 complaint.delay=-1.0 complaint.neglect=-0.4 complaint.quality=0.7 escalation=0.4 good=1.2 leaving=-1.7 legal=0.7 payment.delayed=-0.5 payment.disputed=0.4 payment.refused=-0.6 payment.sent=-0.7 praise=-0.6 reputation=2.8
interf 6.10 bad=2.6 good=0.8
interl 8.26 bad=-0.6 good=-0.8
intern 5.99 bad=0.6 complaint.cost=1.1 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=2.6 escalation=-0.4 good=-2.9 growth=-0.6 leaving=1.7 meeting.off=-0.7 payment.refused=-0.5 praise=-1.0 reputation=-0.5
interp 7.97 bad=-0.9 complaint.cost=0.6 complaint.delay=-0.6 good=0.7 growth=1.4 leaving=-0.8 legal=-0.6 praise=0.7 reputation=1.1
interv 7.97 bad=-0.5 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=0.6 escalation=-0.3 good=-0.6 leaving=0.7 payment.delayed=-0.4 praise=-0.3 reputation=1.2 urgent=2.1
into 5.21 bad=0.7 complaint.delay=-0.9 complaint.neglect=1.0 complaint.quality=3.1 escalation=0.6 good=-0.5 growth=1.0 meeting.off=0.3 payment.disputed=-0.8 payment.query=-1.0 payment.refused=-0.4 payment.sent=-0.9 praise=-0.8 reputation=0.6 urgent=0.7
introd 7.97 bad=-0.6 complaint.cost=1.3 complaint.delay=-0.5 complaint.neglect=1.3 complaint.quality=-0.3 growth=-0.3 leaving=1.6 reputation=-0.7
intuit 6.79 bad=-3.1 good=4.4
inv 7.97 bad=-0.7 complaint.quality=-0.4 good=-0.3 payment.delayed=1.2 payment.promised=-0.6 payment.query=1.0 payment.refused=-0.3 payment.sent=2.6
invern 8.26 bad=0.3 complaint.quality=-0.4 good=1.1 growth=0.3 leaving=1.4 payment.disputed=-0.3 praise=1.4
invest 7.57 bad=-2.1 good=1.0
invite 7.41 bad=1.0 complaint.delay=-0.5 complaint.neglect=0.4 complaint.quality=1.8 escalation=0.6 good=-1.0 growth=-0.4 leaving=0.7 legal=-0.3 meeting.off=3.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.5 payment.sent=-0.5 praise=-0.6 reputation=1.7 urgent=-0.6
invoic 4.87 bad=-1.2 complaint.cost=-0.5 complaint.delay=-1.3 complaint.neglect=-2.4 complaint.quality=-3.4 escalation=-2.0 good=-3.7 growth=-2.1 leaving=-2.1 legal=-2.4 meeting.off=-1.3 payment.delayed=1.4 payment.disputed=5.3 payment.promised=2.3 payment.query=8.6 payment.refused=5.4 payment.sent=0.7 praise=-2.3 urgent=-0.3
involv 8.26 bad=-0.9 good=-1.1
ipod 4.80 bad=-1.0 good=0.3
ipod's 7.41 bad=1.7 good=0.6
ipods 7.28 bad=-1.7 good=1.0
ipodsd 8.26 bad=-1.0 good=1.0
iriver 7.41 bad=-1.6 good=-1.7
is 2.43 bad=-0.8 complaint.cost=0.6 complaint.delay=0.5 complaint.quality=1.2 escalation=-0.9 good=1.2 growth=-1.7 leaving=-2.1 legal=1.5 meeting.off=-1.1 payment.disputed=0.7 payment.promised=-1.0 payment.query=3.5 payment.refused=-0.3 payment.sent=-2.0 praise=-3.4 urgent=2.4
isn't 5.57 bad=2.4 complaint.cost=1.8 complaint.neglect=-0.8 complaint.quality=3.0 escalation=1.6 good=-1.2 growth=-1.1 leaving=0.7 legal=-0.5 meeting.off=-0.4 payment.delayed=0.7 payment.disputed=3.3 payment.promised=-0.8 payment.refused=1.7 payment.sent=1.1 praise=-1.5 reputation=-0.4 urgent=-0.7
iso 8.26 bad=1.7 good=-1.8
issue 6.10 bad=3.0 complaint.cost=0.9 complaint.delay=-1.1 complaint.neglect=0.5 escalation=-0.4 good=-1.3 leaving=1.2 legal=1.2 meeting.off=0.3 payment.delayed=1.3 payment.disputed=-0.5 payment.promised=-0.4 payment.query=1.1 payment.sent=-0.4 praise=-0.7 reputation=-1.1 urgent=-0.3
issues 7.75 good=0.8
it 2.25 complaint.cost=0.5 complaint.delay=2.6 complaint.neglect=1.1 complaint.quality=2.1 escalation=0.9 good=2.1 growth=-1.7 leaving=2.3 legal=-0.8 meeting.off=-3.3 payment.delayed=-0.6 payment.disputed=5.0 payment.promised=2.9 payment.query=1.2 payment.refused=1.4 payment.sent=0.6 urgent=-0.4
it'll 6.06 bad=-1.7 complaint.cost=-1.2 complaint.delay=2.6 complaint.neglect=1.9 complaint.quality=-2.8 escalation=-1.0 growth=-0.8 leaving=-1.0 legal=1.7 meeting.off=-1.1 payment.delayed=3.0 payment.disputed=-1.0 payment.promised=2.1 payment.query=-0.6 payment.sent=-0.8 praise=0.5 reputation=-0.4 urgent=-0.7
it's 3.86 bad=-0.5 complaint.cost=2.0 complaint.delay=3.5 complaint.neglect=2.1 complaint.quality=0.4 escalation=-0.9 growth=-1.8 leaving=-1.0 legal=0.9 meeting.off=-1.6 payment.delayed=-0.7 payment.disputed=-1.5 payment.promised=2.4 payment.query=2.1 payment.refused=0.6 payment.sent=0.7 praise=-2.4 urgent=0.9
item 6.96 complaint.cost=-0.6 complaint.delay=-0.7 complaint.neglect=0.9 complaint.quality=1.3 escalation=1.2 good=-0.6 growth=-0.3 leaving=-0.5 legal=-0.7 payment.delayed=-0.3 payment.disputed=4.3 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.2 praise=-0.5 reputation=1.7 urgent=-0.5
items 7.75 complaint.quality=-0.5 good=0.6 leaving=0.7 payment.disputed=0.4 payment.refused=0.9 praise=-0.3
its 4.92 bad=-1.1 complaint.delay=-1.0 complaint.quality=1.5 escalation=-0.6 good=3.6 growth=1.6 leaving=0.7 legal=1.1 meeting.off=1.0 payment.delayed=-0.5 payment.promised=-0.6 payment.query=-0.3 payment.refused=0.8 payment.sent=0.8 reputation=0.7 urgent=-0.4
itself 6.72 bad=-0.5 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=0.4
itunes 7.75 bad=-0.8 good=1.7
ive 7.41 bad=-2.3 good=2.5
j 7.97 bad=0.7 good=-0.3
jack 6.87 bad=2.0 good=-1.8
jacks 8.26 bad=-1.5 good=1.0
jam 8.26 bad=-1.9 complaint.cost=-0.5 complaint.delay=-0.3 complaint.quality=-1.1 good=1.0 growth=1.0 payment.delayed=2.8 praise=1.5
jan 7.97 bad=-1.7 complaint.cost=-0.3 complaint.quality=-0.9 good=-0.3 leaving=-0.6 legal=-0.3 payment.delayed=3.5 payment.refused=-0.5 payment.sent=-0.4 praise=-0.3
januar 5.92 bad=-1.9 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=1.8 complaint.quality=-1.8 escalation=-0.5 good=0.6 growth=2.5 leaving=3.3 meeting.off=-0.9 payment.delayed=4.3 payment.disputed=0.9 payment.promised=1.2 payment.query=-0.8 payment.refused=-1.9 payment.sent=-0.8 praise=2.4 reputation=-1.2 urgent=-0.8
japane 8.26 bad=-0.7 complaint.quality=-0.4 good=2.2 growth=3.1 praise=2.6
java 8.26 bad=-0.5 good=0.5
jean 8.26 bad=-1.6 complaint.cost=-0.7 complaint.neglect=-0.4 escalation=1.0 good=-0.6 leaving=-0.5 payment.query=1.9 payment.refused=-0.4
jersey 7.97 bad=-1.4 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=-0.5 good=-0.3 payment.query=1.7 payment.refused=-0.6 payment.sent=1.7 reputation=0.8
jess 8.26 bad=0.7 complaint.cost=-0.5 complaint.quality=2.1 leaving=0.6 legal=1.0
jo 8.26 bad=0.3 complaint.delay=-0.4 complaint.neglect=1.6 complaint.quality=1.0 good=-0.6 growth=-0.4 praise=-0.3
job 6.06 bad=-2.1 complaint.cost=-0.8 complaint.delay=1.0 complaint.neglect=-1.0 complaint.quality=-1.4 good=4.9 leaving=2.4 legal=0.4 meeting.off=0.5 payment.delayed=-1.0 payment.disputed=-0.3 payment.query=-0.9 payment.sent=-0.6 praise=5.5 reputation=-1.7 urgent=2.3
jog 8.26 bad=-1.4 good=3.3
joiner 7.97 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=1.3 leaving=-0.3 payment.disputed=-0.4 payment.query=2.2 payment.refused=-0.3 payment.sent=0.7 praise=-0.3
joinin 8.26 bad=0.4 complaint.cost=-0.4 complaint.quality=1.0 good=-0.6 growth=-0.4 leaving=-0.6 legal=1.5 payment.refused=-0.4 praise=-0.5
joint 8.26 bad=-1.2 complaint.quality=-0.5 leaving=1.0 legal=-0.5 payment.sent=1.1
joke 8.26 bad=-0.8 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.3 good=1.3 growth=1.6 leaving=-0.5 praise=1.1
jokes 8.26 bad=0.3 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.4 good=-0.5 leaving=-0.5 praise=-0.4 reputation=1.2
journa 7.75 bad=-1.3 complaint.cost=-0.8 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=0.3 good=-0.4 leaving=-0.6 meeting.off=-0.3 praise=-0.4 reputation=0.5 urgent=-0.4
joy 7.97 complaint.cost=-0.4 complaint.delay=-0.3 complaint.quality=-0.9 good=2.4 leaving=-0.4 meeting.off=-0.4 payment.delayed=-0.5 payment.query=-0.4 payment.refused=-0.4 praise=1.0 reputation=-0.3
jpeg 7.57 bad=1.3 good=-0.4
jpegs 7.97 bad=-0.3 good=0.7
judge 6.52 bad=-2.4 complaint.cost=-0.3 complaint.delay=0.9 complaint.neglect=-0.8 complaint.quality=-1.6 escalation=-0.4 good=2.4 leaving=-1.1 legal=1.0 meeting.off=0.3 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.5 payment.sent=-0.6 praise=1.3 reputation=-1.1
judges 7.41 bad=-1.7 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=-1.6 good=2.5 growth=0.9 leaving=-0.8 legal=-0.3 payment.disputed=-0.3 payment.refused=-0.5 praise=2.4 reputation=-0.6
jukebo 6.22 bad=-0.9 good=0.9
july 6.79 bad=0.5 complaint.cost=-0.6 complaint.delay=3.2 complaint.neglect=1.6 complaint.quality=-1.0 escalation=-0.5 good=-0.9 growth=-0.4 legal=-0.6 meeting.off=-0.9 payment.delayed=-0.7 payment.promised=1.5 payment.query=2.8 payment.refused=-1.5 payment.sent=0.6 praise=-0.8 reputation=1.1 urgent=-0.3
jumpin 7.97 complaint.quality=-0.4 good=-0.4 meeting.off=-0.4 praise=1.1
june 6.18 bad=2.2 complaint.cost=1.4 complaint.delay=0.4 complaint.neglect=0.9 complaint.quality=1.7 escalation=-1.0 good=-2.5 leaving=3.1 legal=-1.0 meeting.off=-1.0 payment.delayed=-0.9 payment.disputed=-0.4 payment.promised=0.5 payment.query=1.0 payment.refused=0.8 praise=-1.6 urgent=-0.6
junk 7.75 bad=3.8 good=-2.1
jury 7.28 bad=-2.9 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=-0.8 complaint.quality=-1.4 escalation=-0.3 good=1.7 growth=3.2 leaving=-1.1 legal=-0.6 meeting.off=2.7 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.4 praise=2.9 reputation=-0.5 urgent=-0.3
just 4.12 bad=-0.8 complaint.cost=-1.2 complaint.neglect=-0.3 complaint.quality=-3.3 escalation=-1.0 growth=-1.0 leaving=-1.5 legal=-0.9 meeting.off=-1.3 payment.delayed=-1.0 payment.disputed=-1.7 payment.query=1.1 payment.refused=-1.9 payment.sent=2.9 praise=0.8 reputation=0.5 urgent=0.8
justif 7.97 bad=1.0 complaint.cost=3.6 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-1.4 good=-0.6 growth=-0.4 leaving=1.7 legal=-0.4 payment.refused=-0.4 reputation=-0.6
k 7.97 bad=-0.8 complaint.delay=-0.3 good=-0.3 growth=-0.5 payment.delayed=1.6 payment.query=0.9
karma 7.57 bad=-2.1 good=0.3
kbps 7.97 bad=2.3 good=-0.6
keen 7.97 complaint.neglect=1.4 complaint.quality=-0.5 good=-0.4 leaving=-0.5 payment.refused=-0.4 praise=-0.4
keep 5.72 bad=1.5 complaint.cost=-1.2 complaint.delay=1.2 escalation=-1.1 good=-1.8 growth=-0.9 leaving=-0.4 legal=-1.4 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=-0.9 payment.promised=-0.8 payment.query=-0.7 payment.sent=-0.6 praise=1.0 reputation=1.6 urgent=0.6
keepin 7.41 bad=1.3 complaint.cost=-0.4 complaint.neglect=3.4 complaint.quality=1.7 good=1.0 legal=0.6 payment.promised=-0.3 payment.refused=2.3 praise=-0.4 reputation=0.5 urgent=1.8
keeps 7.57 bad=1.5 good=-2.0 praise=-0.5
kelly 8.26 bad=1.0 complaint.cost=1.1 complaint.neglect=1.1 complaint.quality=0.7 good=-0.5 payment.refused=1.1 praise=-0.4 reputation=-0.6
kept 6.47 bad=2.1 complaint.cost=-0.4 complaint.neglect=1.1 complaint.quality=0.5 escalation=0.4 good=-0.6 growth=-0.5 leaving=-1.5 legal=0.4 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=1.3 payment.sent=0.8 praise=0.4 reputation=2.7 urgent=1.3
kettle 7.57 bad=0.9 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=0.5 complaint.quality=-1.2 good=-0.3 leaving=0.6 legal=0.4 payment.disputed=1.4 payment.refused=-0.6 praise=0.7 reputation=-0.4
key 7.41 bad=2.2 complaint.delay=-0.7 complaint.quality=-0.6 leaving=-0.4 legal=-0.4 payment.disputed=3.7 payment.query=2.3 reputation=2.2
keypad 7.57 bad=1.8 good=-0.3
keys 6.96 bad=1.1 complaint.delay=-0.5 complaint.quality=-0.7 good=-3.0 growth=-0.5 leaving=2.7 legal=-0.5 meeting.off=-0.5 payment.disputed=-0.3 payment.refused=0.9 payment.sent=-0.5 praise=-1.7 reputation=-0.7
kick 7.75 bad=-1.3 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.4 growth=-0.4 leaving=-0.7 meeting.off=3.6 payment.delayed=-0.4 payment.promised=-0.6 praise=-1.1 reputation=-0.3
kids 6.87 bad=-0.3 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.3 good=-0.5 growth=0.6 payment.promised=2.1 payment.refused=-0.4 payment.sent=-0.4 praise=0.9 reputation=-0.7 urgent=-0.7
kind 6.41 complaint.cost=0.8 complaint.delay=0.8 complaint.neglect=0.5 good=2.2 growth=0.8 legal=-0.7 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=1.4 payment.sent=-0.6 praise=1.5 reputation=1.0
kindly 6.41 bad=0.8 complaint.cost=-0.9 complaint.delay=1.3 complaint.neglect=0.9 complaint.quality=0.6 escalation=0.7 good=-1.4 growth=-0.7 leaving=0.8 legal=0.6 payment.delayed=-0.6 payment.disputed=0.7 payment.promised=-0.6 payment.query=-1.1 payment.refused=-0.8 payment.sent=0.4 praise=-1.4 reputation=-1.0 urgent=-0.5
kit 7.97 bad=0.3 complaint.delay=-0.4 complaint.quality=1.0 praise=-0.3 reputation=1.5
kitche 7.28 bad=1.1 complaint.cost=0.7 complaint.delay=0.6 complaint.neglect=-1.0 growth=-0.3 leaving=0.5 legal=0.4 meeting.off=-0.7 payment.query=-0.4 payment.refused=0.4 praise=-0.4 reputation=2.4 urgent=-0.4
knee 8.26 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=0.4 leaving=0.7 payment.delayed=2.3
knew 6.72 bad=1.1 complaint.cost=-0.3 complaint.delay=0.5 complaint.neglect=-0.7 complaint.quality=1.2 growth=1.2 leaving=-0.4 praise=0.7 reputation=0.6
knife 8.26 bad=0.8 good=-1.0
knock 7.97 bad=-1.9 complaint.quality=-0.5 good=0.8 growth=-0.7 payment.delayed=-0.7 payment.disputed=1.8 payment.refused=-0.4
knocke 7.97 bad=1.1 complaint.cost=1.3 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.8 leaving=0.6 payment.delayed=1.1 payment.refused=0.7 reputation=-0.3
knocko 8.26 bad=0.5
know 5.03 bad=0.6 complaint.cost=0.9 complaint.delay=-1.2 complaint.neglect=0.5 complaint.quality=-1.8 escalation=-1.5 good=-1.9 growth=-1.1 leaving=0.9 legal=-0.6 meeting.off=-1.1 payment.disputed=-1.0 payment.promised=0.6 payment.query=-1.1 payment.refused=-2.8 praise=-0.6 reputation=1.0 urgent=-1.0
knowin 7.97 complaint.cost=-0.5 complaint.delay=1.5 complaint.quality=-1.0 good=-0.8 leaving=0.6 legal=-0.4 praise=-0.3
knowle 7.97 bad=-0.9 complaint.quality=0.9 leaving=0.7
known 7.06 bad=0.7 complaint.delay=-0.3 complaint.neglect=0.4 complaint.quality=0.4 good=0.4 legal=-0.3 payment.refused=-0.4 praise=-0.3 reputation=0.7
knows 7.28 bad=-1.0 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=1.0 complaint.quality=2.0 escalation=0.6 good=-1.6 leaving=-0.9 payment.refused=-0.4 praise=-0.8 reputation=0.7
kodak 8.26 bad=-0.7 good=0.8
labels 7.41 bad=-1.1 complaint.cost=-0.9 complaint.neglect=1.0 complaint.quality=-1.0 escalation=0.4 good=2.6 growth=0.7 leaving=0.3 payment.delayed=1.2 payment.query=-0.5 payment.refused=-0.4 praise=3.7 reputation=0.6
labled 8.26 bad=-1.4 good=1.4
labs 7.75 bad=-0.6 good=1.1
lack 6.87 bad=5.0 good=-2.5
lacks 8.26 bad=-0.6 good=-0.9
lad 7.75 bad=1.3 complaint.cost=1.2 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=0.5 escalation=1.4 good=0.5 growth=-0.9 leaving=0.6 meeting.off=-0.3 payment.disputed=0.3 payment.refused=0.6 praise=0.3 reputation=-0.6
ladder 7.75 bad=-1.8 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-0.8 good=0.6 leaving=-0.4 legal=-0.4 meeting.off=1.6 payment.sent=-0.4 praise=0.9 reputation=-0.6
ladies 8.26 complaint.cost=0.9 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.6 reputation=-0.6
lads 7.28 bad=-2.2 complaint.cost=-0.6 complaint.delay=-1.0 complaint.quality=-1.3 good=3.9 growth=-0.4 leaving=1.0 legal=-0.6 payment.disputed=-0.4 payment.refused=-0.8 praise=4.2 reputation=-0.7
lady 6.59 bad=-0.4 complaint.cost=2.3 complaint.delay=-0.5 complaint.quality=-0.5 escalation=0.8 growth=-0.6 leaving=1.2 legal=0.5 meeting.off=0.9 payment.delayed=1.1 payment.disputed=1.2 payment.promised=1.1 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.7 praise=0.7 reputation=0.6 urgent=-0.4
lag 7.57 bad=1.4
laid 7.97 bad=0.7 complaint.quality=0.6 good=-0.5 legal=-0.4 praise=-0.5
lal 8.26 bad=-0.9 complaint.quality=-0.5
lambin 7.75 bad=-1.9 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.8 growth=1.3 leaving=-1.1 praise=0.5 reputation=-0.6
landed 8.26 complaint.cost=-0.7 good=0.9 growth=1.7 legal=-0.4 praise=1.6
landin 7.75 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=0.6 good=-0.7 leaving=0.7 legal=1.0 payment.delayed=-0.6 payment.promised=3.1 payment.sent=-0.7 praise=-0.6 reputation=-0.5
landlo 6.65 bad=-3.4 complaint.cost=-1.1 complaint.delay=-0.9 complaint.neglect=-1.0 complaint.quality=-2.6 escalation=-0.3 good=1.1 growth=1.3 leaving=-1.2 legal=-0.8 meeting.off=-0.4 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.5 payment.refused=-1.5 payment.sent=-0.4 praise=-1.4 urgent=-0.5
lands 8.26 bad=-0.7 good=-0.5 meeting.off=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.sent=2.2 urgent=-0.4
landsc 7.97 payment.refused=0.7
lane 8.26 bad=0.9 complaint.delay=-0.3 complaint.neglect=0.4 good=-0.6 legal=1.3
lapse 8.26 complaint.quality=0.4 leaving=0.4 legal=-0.6 urgent=-0.4
laptop 7.97 bad=-0.9 complaint.delay=1.1 complaint.quality=0.8 good=-0.4 leaving=-0.6 payment.refused=0.9
large 6.41 bad=-1.3 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=1.1 good=1.5 growth=-0.4 leaving=-0.4 meeting.off=-0.4 praise=0.9 reputation=-0.3 urgent=-0.3
larger 6.52 bad=-2.2 complaint.quality=-0.5 good=0.8 leaving=0.9 legal=-0.4 payment.delayed=-0.4 praise=1.1
last 4.68 bad=0.9 complaint.delay=1.2 complaint.neglect=2.3 complaint.quality=0.8 escalation=-0.6 good=-1.0 growth=-0.9 leaving=4.9 legal=-2.8 meeting.off=-0.9 payment.delayed=1.0 payment.disputed=-0.9 payment.promised=-2.1 payment.query=-0.6 payment.refused=2.3 payment.sent=1.7 praise=0.9 reputation=-1.3 urgent=3.0
lasted 7.41 bad=2.5 good=-1.5
lastly 8.26 bad=1.0
lasts 7.41 bad=-4.2 good=1.2
late 5.30 bad=1.4 complaint.cost=-0.6 complaint.delay=6.8 complaint.neglect=-0.3 complaint.quality=0.6 good=-1.6 growth=-0.9 leaving=-0.6 meeting.off=-1.0 payment.delayed=4.2 payment.disputed=-1.3 payment.query=-1.6 payment.refused=-0.8 reputation=-0.9 urgent=-0.7
later 6.87 bad=2.1 complaint.delay=0.9 complaint.neglect=-0.5 complaint.quality=1.1 leaving=0.5 legal=-0.4 meeting.off=1.0 payment.delayed=2.0 payment.promised=-0.3 payment.refused=-0.3 praise=-0.4 reputation=1.2
latter 8.26 bad=-1.4 good=1.6
laugh 8.26 complaint.cost=0.9 complaint.delay=-0.5 complaint.quality=-1.4 payment.refused=-0.4 praise=0.9 reputation=-0.6
laughe 7.57 bad=2.9 complaint.cost=4.3 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=2.2 good=-0.8 legal=0.7 payment.refused=3.6 praise=-0.8 reputation=2.4
launch 8.26 good=-0.4
law 6.65 bad=0.9 complaint.cost=1.2 complaint.delay=-1.0 complaint.neglect=-1.1 complaint.quality=1.1 escalation=-0.3 good=-0.4 growth=1.6 legal=1.2 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.9 urgent=-0.4
law's 8.26 bad=1.3 complaint.cost=1.3 complaint.delay=0.5 complaint.neglect=-0.4 good=-0.5 leaving=1.9
lawyer 5.67 bad=1.1 complaint.cost=-1.3 complaint.delay=-0.6 complaint.neglect=-0.9 escalation=-0.5 growth=-0.9 leaving=-1.3 legal=3.5 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.4 payment.refused=1.3 payment.sent=-0.3 praise=-0.5 reputation=0.4 urgent=-0.3
layout 7.16 complaint.cost=-0.4 complaint.delay=1.1 complaint.neglect=1.7 complaint.quality=-1.5 growth=0.7 leaving=-0.6 legal=-0.4 payment.delayed=-0.4 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.7 praise=1.0 reputation=-0.5
lcd 6.65 bad=-1.0 good=0.7
lead 7.57 bad=0.7 complaint.cost=-0.3 complaint.delay=-0.8 good=-0.7 legal=-0.3 reputation=-0.3
leadin 8.26 good=1.2
leafle 6.87 bad=0.5 complaint.delay=-1.1 complaint.neglect=-0.7 complaint.quality=2.4 escalation=-0.5 good=-0.6 growth=-0.7 leaving=-0.8 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.7 payment.refused=-0.6 payment.sent=-0.3 praise=0.6 urgent=-0.8
league 7.97 complaint.cost=-0.3 complaint.delay=1.0 good=-0.3 growth=-0.4 leaving=-0.3 reputation=0.8
leak 7.97 bad=1.5 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=2.6 legal=1.1 payment.refused=1.6 reputation=-0.5
leakin 8.26 bad=0.3 complaint.delay=1.6 complaint.neglect=0.5 good=-0.3
learn 7.97 bad=-0.8 good=1.7 growth=0.8 praise=0.6
learne 7.57 bad=0.9 complaint.neglect=3.0 complaint.quality=-0.6 escalation=-0.4 leaving=2.4 legal=-0.8 payment.refused=0.7 praise=-0.5
learni 7.75 bad=-0.8 good=1.8
lease 6.87 bad=-1.5 complaint.cost=-0.6 complaint.delay=1.0 complaint.quality=-1.9 escalation=-0.4 growth=-0.5 leaving=-0.9 legal=0.6 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.7 payment.sent=-0.3 praise=-0.6 reputation=-0.4 urgent=-0.7
least 6.14 bad=1.6 complaint.cost=1.5 complaint.delay=3.1 complaint.quality=1.1 good=0.9 growth=-0.3 legal=0.7 payment.delayed=-0.4 payment.refused=-0.5 praise=-0.8
leathe 7.75 bad=-1.6 good=1.0
leave 5.80 bad=-2.1 complaint.cost=-1.3 complaint.delay=-1.7 complaint.neglect=-1.1 complaint.quality=-1.7 escalation=-1.1 good=-2.5 growth=-1.1 leaving=1.0 legal=-1.4 meeting.off=0.4 payment.delayed=-1.5 payment.disputed=-0.8 payment.promised=-0.5 payment.query=-1.1 payment.refused=-1.0 payment.sent=-1.1 praise=-1.8 reputation=-1.9 urgent=-1.2
leaves 7.41 bad=2.1 complaint.cost=0.7 complaint.delay=2.4 complaint.neglect=-0.3 complaint.quality=-0.4 good=-1.5 growth=-0.4 leaving=1.1 legal=0.9 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=0.9 payment.sent=1.6 praise=-1.1 reputation=-0.4 urgent=3.1
leavin 5.80 bad=-2.4 complaint.cost=-0.3 complaint.delay=-1.5 complaint.neglect=-1.5 escalation=-0.5 good=-2.7 growth=-0.7 leaving=-2.1 legal=-0.3 meeting.off=-0.9 payment.delayed=-1.0 payment.disputed=-0.7 payment.promised=-0.9 payment.query=-0.6 payment.refused=-1.2 payment.sent=-0.9 praise=-1.3 reputation=0.5 urgent=-2.2
ledger 7.57 bad=1.3 complaint.delay=0.4 complaint.neglect=-0.5 complaint.quality=1.0 escalation=-0.4 leaving=1.6 legal=-0.6 payment.delayed=1.1 payment.disputed=-0.3 payment.query=1.1
leeds 7.06 bad=-1.7 complaint.cost=0.5 complaint.delay=0.5 complaint.neglect=-0.8 complaint.quality=-0.3 escalation=0.4 good=1.6 growth=1.6 leaving=1.4 legal=-0.7 meeting.off=1.1 payment.delayed=-0.3 payment.promised=-0.6 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.3 praise=1.0 urgent=-0.4
left 5.53 bad=1.9 complaint.cost=-0.7 complaint.delay=-1.1 complaint.neglect=0.6 complaint.quality=1.4 good=-1.2 leaving=-3.2 legal=-0.9 meeting.off=-1.4 payment.delayed=0.8 payment.query=-1.1 payment.sent=3.2 praise=0.5 reputation=-0.4 urgent=0.6
legal 6.36 bad=0.8 complaint.cost=-0.3 complaint.delay=1.5 complaint.quality=-1.3 good=-1.7 growth=-0.5 leaving=-0.8 legal=5.2 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=2.9 payment.promised=-0.4 payment.query=-0.6 payment.sent=-0.6 praise=-1.0 reputation=-1.1 urgent=-0.5
lemon 8.26 bad=0.5 complaint.quality=0.3 payment.refused=0.8
len 8.26 bad=-0.8 good=0.5
length 7.97 bad=-0.9 good=-1.1
lens 6.27 bad=1.2 good=-2.3
lense 7.97 bad=-0.7 good=1.2
lenses 7.28 good=0.8
lent 7.97 bad=0.7 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=1.3 good=-0.4 leaving=2.5 legal=0.8 payment.disputed=1.1 reputation=-0.5
less 5.72 complaint.cost=2.0 complaint.delay=-0.6 complaint.neglect=1.8 complaint.quality=-0.9 escalation=0.4 growth=-0.7 legal=0.9 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-1.2 payment.query=-0.4 payment.refused=1.2 payment.sent=0.6 praise=0.4
let 5.60 bad=0.8 complaint.delay=0.5 complaint.neglect=-1.7 complaint.quality=1.6 good=-1.5 growth=-0.6 leaving=0.4 meeting.off=2.0 payment.delayed=1.3 payment.disputed=-1.3 payment.promised=-0.9 payment.query=-0.8 payment.refused=-0.8 payment.sent=0.4 praise=-2.0 reputation=0.5 urgent=-1.1
let's 6.52 bad=1.1 complaint.cost=0.4 complaint.delay=-1.1 complaint.neglect=-1.2 complaint.quality=1.3 escalation=-0.3 good=-2.7 growth=2.3 legal=0.7 meeting.off=3.4 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=0.8 payment.query=0.4 payment.refused=1.2 payment.sent=0.8 praise=-1.2 urgent=-0.5
lets 6.96 bad=-2.9 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=1.2 good=3.0 leaving=0.9 legal=1.4 payment.refused=1.2 praise=0.7 reputation=-0.3
letter 5.62 bad=1.2 complaint.cost=-0.8 complaint.delay=1.5 complaint.neglect=2.4 complaint.quality=-1.7 escalation=1.5 good=0.5 growth=-1.3 leaving=0.5 legal=4.9 meeting.off=-1.3 payment.delayed=-1.3 payment.disputed=0.9 payment.query=0.6 payment.refused=-0.4 payment.sent=1.5 praise=0.8 reputation=-0.7 urgent=-1.0
lettin 7.28 bad=-2.0 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.5 growth=-0.6 leaving=-0.9 legal=-0.8 meeting.off=-0.4 payment.refused=-0.7 praise=-0.6
level 6.87 bad=3.8 complaint.cost=1.3 complaint.delay=2.2 complaint.neglect=-0.6 complaint.quality=-0.3 good=-3.0 leaving=0.5 reputation=1.7
levels 7.75 bad=1.2 leaving=1.2 legal=1.0
lever 7.97 bad=1.1 good=0.4
lexar 7.97 bad=0.7 good=2.2
liabil 8.26 bad=0.5 legal=1.6
liable 8.26 bad=1.3 complaint.delay=1.4 complaint.quality=1.7 good=-0.4 legal=2.8 payment.disputed=-0.4 payment.refused=-0.6
librar 6.87 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.6 escalation=0.7 good=0.8 growth=-0.4 leaving=-0.5 payment.delayed=-0.3 payment.promised=-0.4 payment.refused=-0.9 payment.sent=1.1 praise=1.1
licenc 7.75 bad=-2.0 complaint.delay=-0.4 complaint.quality=-0.9 good=0.7 growth=1.3 leaving=-0.5 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.7 payment.disputed=1.6 payment.refused=-0.6 payment.sent=-0.3 praise=0.9 reputation=-0.4
life 5.80 bad=0.8 complaint.delay=0.8 complaint.neglect=-0.3 complaint.quality=-0.3 good=1.1 leaving=1.2 praise=0.5
lift 7.16 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=1.0 complaint.quality=1.5 good=-1.3 growth=-0.5 leaving=0.7 legal=-0.4 meeting.off=2.6 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.6 praise=-0.7 reputation=0.7 urgent=0.4
lifted 8.26 bad=3.4 complaint.quality=-0.5 good=-1.5 leaving=1.0
lifts 8.26 bad=-0.7 payment.promised=-0.3 urgent=1.6
light 5.69 bad=-0.6 complaint.neglect=1.2 good=1.8 praise=-0.4 reputation=0.9
lighte 8.26 good=-0.3
lighti 7.75 bad=-0.8 complaint.quality=0.5 good=1.3 legal=0.9
lights 8.26 bad=-0.5 good=-0.6
lightw 7.97 bad=-0.7 good=1.8
like 4.05 bad=-1.3 complaint.delay=-1.5 complaint.neglect=-0.9 complaint.quality=1.4 escalation=3.3 good=4.1 growth=4.2 leaving=-0.6 legal=0.4 meeting.off=1.0 payment.delayed=-2.2 payment.disputed=0.7 payment.promised=-0.8 payment.query=-2.2 payment.refused=-1.1 payment.sent=-1.3 reputation=1.6 urgent=-1.4
liked 6.96 bad=1.2 complaint.delay=-0.4 complaint.neglect=-0.7 complaint.quality=-0.3 escalation=-0.3 good=0.9 growth=3.7 leaving=-0.7 meeting.off=-0.8 praise=1.6 reputation=-0.6
likely 7.75 bad=-0.4 good=-1.4 leaving=-0.5 legal=1.1
likes 7.97 bad=-0.9 complaint.cost=-0.5 complaint.delay=-0.3 complaint.quality=1.0 good=-0.5 payment.refused=0.7 praise=-0.3 reputation=1.5
liking 8.26 bad=-0.6 good=-0.9
limit 8.26 bad=-1.1 complaint.cost=-0.3 complaint.quality=-0.5 escalation=0.4 good=-0.3 leaving=-0.5
limita 7.75 bad=0.4 good=-1.6
limite 7.57 bad=0.4
line 5.51 complaint.cost=1.8 complaint.delay=0.8 complaint.neglect=1.5 complaint.quality=0.6 escalation=2.4 good=-0.9 growth=-1.5 leaving=0.7 legal=-1.3 meeting.off=-0.8 payment.delayed=-0.8 payment.disputed=3.6 payment.promised=0.8 payment.query=1.4 payment.sent=0.4 praise=-1.4 urgent=0.4
line's 8.26 complaint.delay=-0.7 complaint.neglect=0.9 complaint.quality=-0.6 leaving=-0.4 legal=-0.4 payment.delayed=2.3 payment.disputed=1.9 payment.sent=-0.5
lines 7.97 bad=1.1 complaint.cost=-0.5 complaint.delay=-0.4 complaint.quality=-0.3 good=-0.4 growth=-0.3 leaving=-0.4 payment.disputed=5.5 payment.promised=3.0
link 6.18 bad=0.4 complaint.cost=-0.5 complaint.quality=0.5 leaving=-1.2 legal=-0.8 payment.refused=-0.6 praise=1.0 reputation=-1.1
linked 7.57 bad=1.9 complaint.cost=0.4 complaint.delay=0.6 complaint.neglect=3.1 complaint.quality=-2.0 escalation=1.2 good=-0.8 leaving=-0.4 legal=-0.5 meeting.off=-0.4 payment.promised=-0.3 payment.refused=-0.7 praise=-0.6 reputation=4.6 urgent=-0.4
liquid 7.57 bad=-2.0 complaint.delay=1.2 complaint.neglect=-0.6 complaint.quality=-1.3 escalation=-0.4 leaving=0.4 legal=0.7 payment.disputed=-0.4 payment.sent=-0.3 praise=-0.4 reputation=-0.3 urgent=-0.4
lisbon 8.26 bad=1.1 complaint.delay=-0.3 complaint.quality=2.3 good=-0.4 payment.refused=2.2 reputation=-0.5 urgent=1.7
list 5.62 bad=-0.3 complaint.cost=-1.5 complaint.delay=0.8 complaint.neglect=2.1 complaint.quality=-0.6 escalation=-1.3 good=-1.1 growth=1.5 leaving=0.5 legal=-0.8 meeting.off=-1.1 payment.delayed=-1.1 payment.disputed=-1.1 payment.promised=-0.9 payment.query=-1.1 praise=0.4 reputation=-1.2 urgent=-0.9
listed 7.28 complaint.cost=-0.4 complaint.quality=-0.5 legal=1.4
listen 6.47 bad=-2.6 complaint.cost=-0.5 complaint.quality=0.8 good=1.3 reputation=0.7
lists 7.75 bad=-0.7 good=1.1 growth=1.4 praise=-0.3
lit 7.28 bad=2.5 complaint.quality=1.7 good=-2.2 payment.promised=-0.3 payment.refused=1.4
lithiu 8.26 bad=-0.3 good=-0.9
litiga 8.26 good=-0.5 legal=0.5
little 5.05 bad=-0.5 good=0.4 growth=-0.8 leaving=-0.3 legal=-1.0 meeting.off=1.3 payment.delayed=-0.4 payment.promised=-0.3 payment.query=-0.6 payment.refused=-0.9 payment.sent=-0.6 praise=2.5 reputation=0.3 urgent=0.6
live 6.41 bad=2.9 complaint.cost=0.5 complaint.delay=0.5 complaint.quality=2.0 good=-1.7 leaving=1.6 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=0.9 reputation=-0.5 urgent=-0.4
lived 8.26 bad=1.0 complaint.cost=2.1 complaint.delay=-0.5 complaint.neglect=1.5 complaint.quality=0.6 good=-0.4 leaving=1.0 legal=-0.4 payment.delayed=1.5 praise=-0.4
lives 7.75 bad=1.0 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=1.4 complaint.quality=1.3 good=-0.8 legal=0.4 payment.refused=0.9
living 8.26 complaint.delay=-0.7 complaint.neglect=-0.9 complaint.quality=0.9 leaving=1.0 legal=1.4 reputation=-0.7
llp 7.97 bad=-1.3 complaint.delay=-0.3 complaint.quality=-0.4 legal=-0.5 payment.query=0.9 payment.sent=1.4
load 7.16 complaint.quality=1.6 good=0.6 payment.promised=-0.4 payment.refused=0.6
loaded 7.06 bad=1.4 good=-0.8
loadin 8.26 bad=1.3 good=-0.9
local 6.87 bad=2.8 complaint.cost=2.1 complaint.delay=1.4 complaint.neglect=-0.9 escalation=0.6 good=-1.9 growth=-0.3 leaving=-1.5 legal=-0.6 meeting.off=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.5 praise=-0.6 reputation=4.2 urgent=-0.6
locate 8.26 good=-1.1
locati 7.97 good=1.4
lock 6.96 bad=-0.7 good=1.4
lockin 8.26 bad=0.7
lodge 8.26 bad=-0.7 complaint.quality=-0.7 growth=1.5 leaving=-0.3 meeting.off=1.3 reputation=-0.3 urgent=-0.4
lodged 7.97 bad=1.1 complaint.cost=-0.5 complaint.delay=-0.8 complaint.neglect=0.7 complaint.quality=0.8 good=-0.4 leaving=0.8 legal=1.5 payment.refused=-0.3 reputation=0.3
log 7.75 bad=1.0 complaint.delay=-0.4 complaint.neglect=-0.8 complaint.quality=2.8 leaving=0.7 meeting.off=1.5 payment.disputed=0.6 payment.refused=1.3 praise=0.6
logged 7.16 bad=2.0 complaint.cost=2.0 complaint.delay=-0.8 complaint.quality=1.0 escalation=-0.5 good=-1.6 growth=-0.4 leaving=-1.1 legal=1.9 payment.disputed=-0.5 payment.refused=-0.4 praise=-0.4 urgent=-0.3
login 7.41 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=-0.7 good=-1.4 growth=0.4 legal=-0.4 meeting.off=1.0 payment.disputed=-0.4 payment.query=-0.5 payment.refused=0.8 payment.sent=-0.4 praise=-1.0 reputation=-0.4 urgent=-0.5
logo 6.52 bad=3.2 complaint.cost=1.2 complaint.quality=4.2 escalation=0.5 good=-2.3 growth=-0.9 leaving=0.3 legal=-1.0 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=-1.2 payment.promised=-0.4 payment.query=-0.5 payment.refused=1.7 payment.sent=-0.4 praise=-1.2 reputation=0.5 urgent=-0.5
lol 7.75 bad=-0.6 complaint.cost=-0.3 complaint.quality=1.0 payment.refused=1.0 reputation=1.7
lonely 8.26 bad=2.3 good=-1.6
long 5.60 bad=1.6 complaint.cost=-1.2 complaint.delay=3.6 complaint.neglect=-0.6 complaint.quality=2.0 escalation=-0.6 good=-1.6 growth=-0.7 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=0.4 payment.promised=-0.8 payment.query=-0.4 payment.refused=1.0 payment.sent=-0.4 praise=0.6 reputation=1.0 urgent=-0.5
longer 7.16 bad=-1.5 complaint.cost=-0.4 complaint.delay=2.2 complaint.neglect=-0.9 good=2.7 growth=-0.4 leaving=-1.0 legal=-0.5 payment.disputed=0.8 payment.promised=-0.8 payment.query=-0.4 payment.refused=-0.4 praise=-0.3 reputation=-0.8
longes 7.97 complaint.delay=2.0 complaint.neglect=1.0 complaint.quality=-0.6 escalation=1.0 good=1.0 leaving=-0.4 payment.refused=0.9 urgent=1.9
look 5.35 bad=0.8 complaint.delay=-2.4 complaint.neglect=-0.3 complaint.quality=2.6 escalation=-1.3 good=-2.7 growth=-1.4 leaving=-0.4 payment.delayed=-1.2 payment.disputed=2.8 payment.refused=0.8 payment.sent=-0.3 praise=-2.2 reputation=-0.6 urgent=0.4
looked 6.27 bad=1.9 complaint.cost=3.4 complaint.delay=-1.2 complaint.neglect=-0.8 complaint.quality=0.9 escalation=-0.5 good=-0.4 growth=-1.3 leaving=2.2 legal=1.8 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.5 payment.sent=-0.3 reputation=-0.9 urgent=-0.6
lookin 5.69 bad=-1.9 complaint.cost=-0.6 complaint.delay=1.4 complaint.quality=0.9 escalation=-0.4 good=3.3 growth=-0.4 legal=0.3 meeting.off=1.3 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.4 praise=-1.2 urgent=-0.6
looks 5.75 bad=-0.6 complaint.cost=0.5 complaint.delay=0.6 complaint.quality=-0.7 escalation=-0.5 good=1.5 growth=-0.6 legal=-1.0 payment.refused=-1.0 reputation=0.4
loop 8.26 complaint.delay=0.8 complaint.neglect=1.7 complaint.quality=-0.4 leaving=0.6 praise=-0.4
loose 8.26 bad=1.3 good=-0.8
lose 7.28 bad=-1.4 complaint.cost=-0.3 complaint.delay=1.6 complaint.neglect=-0.7 complaint.quality=-1.1 good=-1.6 growth=-0.3 legal=-0.3 payment.delayed=-0.4 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.5 reputation=-1.0
losing 7.75 bad=1.8 complaint.cost=-0.9 complaint.delay=-0.8 complaint.neglect=1.2 complaint.quality=1.7 good=-0.3 leaving=1.0 praise=0.4 urgent=2.3
loss 7.28 bad=1.7 complaint.cost=-0.5 complaint.delay=0.9 complaint.neglect=-0.3 complaint.quality=1.5 escalation=-0.5 good=-0.8 growth=-0.3 leaving=-1.1 legal=3.7 payment.disputed=-0.6 payment.refused=-1.0 payment.sent=-0.3 praise=-0.4 reputation=-0.4
lost 5.99 bad=0.9 complaint.cost=-1.4 good=-0.8 growth=-0.9 leaving=2.5 meeting.off=-1.0 payment.delayed=1.4 payment.disputed=-0.8 payment.promised=-0.8 payment.query=1.5 payment.refused=-1.3 payment.sent=-0.9 praise=1.0 reputation=0.4 urgent=-0.5
lot 5.37 bad=-1.1 complaint.neglect=2.2 complaint.quality=0.9 escalation=-1.0 good=2.4 growth=2.6 leaving=-2.3 legal=0.5 meeting.off=-0.7 payment.promised=-0.7 payment.query=-0.7 payment.refused=0.6 praise=2.4 reputation=1.1
lots 6.79 complaint.cost=-0.3 complaint.delay=0.4 good=1.2 payment.delayed=0.8 payment.promised=2.4 praise=-0.4
loud 6.87 bad=0.9 complaint.cost=1.0 complaint.quality=0.5 good=0.7 leaving=0.9 legal=0.8 payment.refused=0.6 reputation=1.0
love 5.64 bad=-3.2 complaint.cost=2.4 complaint.delay=-1.1 complaint.neglect=0.5 escalation=-0.4 good=6.2 growth=1.6 leaving=0.7 legal=-0.4 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=0.9 payment.refused=-0.5 payment.sent=1.4 reputation=3.8 urgent=-0.3
loved 7.41 bad=-1.7 complaint.quality=-0.4 good=2.0 growth=2.2 praise=2.1
lovely 6.52 bad=1.6 complaint.cost=1.2 complaint.delay=0.6 complaint.neglect=1.5 complaint.quality=1.6 escalation=0.6 good=1.5 growth=-0.5 leaving=-0.8 legal=-1.1 meeting.off=0.9 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.8 payment.query=-0.4 payment.refused=-0.8 praise=2.2 reputation=1.4 urgent=-0.5
loves 7.97 bad=-1.3 good=1.1
low 6.79 bad=3.0 complaint.quality=-0.3 good=-3.3 meeting.off=-0.4
lower 7.41 payment.disputed=1.8 payment.sent=-0.3
lowest 8.26 bad=0.4 complaint.delay=-0.3 complaint.quality=-0.6 reputation=1.6
ltd 7.28 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.9 complaint.neglect=1.0 complaint.quality=0.5 good=-0.8 leaving=-0.5 payment.delayed=-0.4 payment.disputed=1.0 payment.query=1.7 praise=-0.4 reputation=-0.4
luck 7.97 bad=0.4 complaint.cost=0.4 complaint.delay=-0.7 complaint.quality=-0.4 good=1.5 leaving=0.8 meeting.off=-0.3 praise=1.7 urgent=2.0
luckil 8.26 bad=-0.9 good=-1.0 legal=-0.4 reputation=-0.3
lucky 8.26 complaint.cost=0.4 complaint.neglect=-0.5 good=0.9 leaving=-0.5 payment.refused=0.4 praise=1.4
lumix 8.26 bad=-1.1 good=-0.6
lunch 6.96 bad=-2.2 complaint.neglect=-0.3 complaint.quality=-1.6 escalation=-0.3 good=0.8 leaving=1.2 legal=-0.4 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.5 urgent=2.0
luncht 7.97 bad=0.7 complaint.neglect=-0.6 complaint.quality=0.8 good=-0.7 leaving=-0.5 payment.disputed=-0.5 payment.promised=-0.6 payment.refused=-0.4 payment.sent=4.6 reputation=0.8 urgent=1.8
lying 7.97 bad=0.7 complaint.cost=-0.3 complaint.delay=-1.2 complaint.neglect=-0.7 complaint.quality=-0.7 escalation=-0.4 leaving=-0.7 legal=-0.6 payment.refused=0.6 praise=-0.4 reputation=-0.4
lyon 8.26 bad=0.7 complaint.cost=1.5 complaint.quality=-0.4 good=0.7 growth=1.1 leaving=2.0 praise=1.0
m 7.28 complaint.cost=-0.4 complaint.delay=0.4 complaint.quality=-0.4 good=-0.3 meeting.off=3.0 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.6 payment.sent=1.2 praise=0.6 reputation=-0.8
mac 8.26 bad=0.6
machin 6.10 bad=-1.7 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=0.9 escalation=1.2 good=3.4 leaving=0.5 urgent=1.6
macro 7.41 bad=-0.8 good=1.4
mad 8.26 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.8 good=0.7 leaving=-0.3 praise=1.3
made 5.77 bad=-1.3 complaint.cost=1.5 complaint.delay=-2.1 complaint.neglect=-1.5 complaint.quality=-2.3 escalation=-0.6 good=1.6 leaving=-0.7 legal=-1.3 meeting.off=-0.8 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=-0.8 payment.query=2.5 payment.refused=-0.7 payment.sent=1.5 praise=4.6 reputation=-1.1 urgent=-0.5
magazi 7.16 bad=1.3 complaint.cost=3.4 complaint.delay=0.9 complaint.neglect=-0.8 complaint.quality=0.6 good=-0.8 growth=-0.5 leaving=0.5 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.query=-0.4 payment.refused=-0.5 praise=-0.9 reputation=4.1
magist 7.97 complaint.cost=1.0 complaint.quality=-0.8 good=-0.5 leaving=-0.4 legal=0.7 reputation=0.5
mail 6.65 complaint.cost=-0.8 complaint.delay=-0.4 complaint.neglect=-1.1 complaint.quality=1.0 escalation=-0.5 good=0.7 growth=1.2 leaving=0.5 legal=1.5 meeting.off=2.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=0.5 payment.sent=-0.4 praise=0.8 urgent=-1.2
mailbo 7.41 bad=-2.2 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.6 growth=-0.5 leaving=-0.5 meeting.off=-0.7 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.4 praise=0.7 reputation=-0.5
mailin 7.57 bad=-0.3 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=1.0 escalation=-0.5 good=0.4 growth=-0.4 leaving=0.5 praise=1.2 reputation=-0.5 urgent=-0.4
mails 7.57 bad=0.7 complaint.cost=-0.3 complaint.delay=0.4 complaint.neglect=0.3 escalation=1.0 good=-0.8 leaving=-0.7 legal=1.1 payment.query=-0.7
main 7.28 bad=1.9 complaint.delay=-0.4 complaint.quality=-0.6 escalation=-0.3 good=-0.4 legal=0.6 praise=0.9
mainly 8.26 bad=1.5 good=-0.8
mainta 8.26 bad=-0.8
major 7.57 bad=2.2 good=-1.7
make 5.33 bad=2.8 complaint.cost=3.0 complaint.quality=-0.5 escalation=1.9 good=-1.9 leaving=-2.3 legal=0.4 payment.delayed=-0.5 payment.disputed=2.5 payment.promised=0.4 payment.query=-0.7 payment.refused=-0.6 praise=-0.4 reputation=0.9 urgent=-1.6
makes 6.03 bad=0.9 complaint.cost=0.8 complaint.neglect=1.8 complaint.quality=1.7 escalation=2.1 good=0.5 growth=-1.1 leaving=0.6 legal=-0.5 meeting.off=-0.3 payment.disputed=-0.3 payment.refused=0.8 praise=-0.3 reputation=-0.5
making 6.96 complaint.cost=-0.5 complaint.delay=0.9 complaint.neglect=1.4 complaint.quality=-1.1 leaving=-0.4 payment.refused=-0.5 praise=0.5 reputation=1.5
man 6.18 bad=1.2 complaint.cost=2.6 complaint.delay=0.4 complaint.neglect=0.8 complaint.quality=1.9 escalation=1.9 good=2.7 growth=2.2 leaving=1.2 legal=-1.1 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=0.7 payment.query=-0.5 payment.refused=-0.3 payment.sent=-0.5 praise=3.4 reputation=-0.7 urgent=-0.7
manage 5.92 bad=1.1 complaint.cost=-1.3 complaint.delay=1.0 complaint.quality=2.9 escalation=2.1 leaving=1.4 legal=-0.4 meeting.off=-1.0 payment.delayed=1.0 payment.disputed=1.6 payment.promised=-0.7 payment.query=-0.7 payment.refused=-0.8 payment.sent=-0.7 reputation=-0.4 urgent=1.6
managi 6.79 bad=1.9 complaint.cost=0.5 complaint.neglect=1.8 complaint.quality=-2.0 escalation=6.1 good=-1.7 growth=-0.5 leaving=-1.6 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=1.5 payment.refused=-1.4 payment.sent=-0.6 praise=-0.6 reputation=-0.6 urgent=1.1
manner 8.26 bad=0.9 complaint.quality=-0.5 good=0.6 payment.refused=-0.4 praise=1.3
manual 5.72 bad=-1.7 good=0.5 growth=1.2 leaving=-0.3 praise=1.4 urgent=1.1
manufa 7.41 bad=0.9 good=-1.3
many 5.30 bad=0.4 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=-0.6 good=0.4 leaving=-0.3 legal=-0.5 payment.refused=-0.3 praise=-0.4 reputation=1.1
map 7.28 bad=-1.6 complaint.cost=0.5 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-1.2 good=-1.0 growth=0.5 leaving=0.8 payment.disputed=1.0 payment.promised=1.3 payment.refused=-0.5 payment.sent=-0.4 praise=-0.8 reputation=-0.7
march 6.10 bad=1.3 complaint.quality=-0.7 escalation=-0.7 good=-2.4 growth=-0.7 leaving=2.1 legal=0.6 meeting.off=-0.9 payment.delayed=2.0 payment.disputed=2.6 payment.promised=-1.1 payment.query=1.1 payment.sent=-1.0 praise=-1.3 reputation=-1.4 urgent=-1.0
marge 8.26 bad=-0.6 complaint.quality=-0.3 good=1.1 growth=1.1 leaving=-0.4 praise=-0.8
marked 7.28 bad=1.0 complaint.cost=0.3 complaint.quality=-0.4 good=-1.3 leaving=0.6 payment.delayed=-0.3 payment.disputed=-0.5 payment.refused=2.3 praise=-0.3 reputation=-0.4
marker 8.26 bad=0.9 complaint.delay=3.5 complaint.neglect=0.6 complaint.quality=-0.3 leaving=-0.5 legal=1.3 praise=-0.4 reputation=1.3
market 6.72 bad=1.8 complaint.cost=0.7 complaint.delay=-0.8 complaint.neglect=2.1 complaint.quality=0.5 good=-2.6 legal=-0.4 meeting.off=-0.4 payment.refused=0.6 praise=-0.8 reputation=1.0
marks 8.26 bad=1.3 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=1.1 leaving=0.8 legal=1.2 payment.disputed=1.3 payment.query=-0.3 payment.refused=-0.4
marque 8.26 complaint.delay=1.4 complaint.quality=0.7 good=-0.5 payment.refused=0.9 payment.sent=1.2
marsh 7.97 bad=0.8 complaint.neglect=-0.3 complaint.quality=0.8 good=-0.7 leaving=-0.4 legal=2.0 praise=-0.6
martin 8.26 bad=-1.4 complaint.neglect=-0.3 complaint.quality=-0.4 meeting.off=-0.6 urgent=-0.3
mass 8.26 complaint.neglect=0.9 good=-1.4 reputation=1.1
massag 8.26 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=2.1 good=-0.5 growth=-0.5 leaving=-0.4 praise=-0.5 reputation=-0.5
massiv 7.97 bad=-0.5 good=1.5
master 7.75 bad=1.6 complaint.neglect=2.6 complaint.quality=-0.4 praise=-0.5 reputation=2.2 urgent=-0.3
match 7.57 bad=-1.6 complaint.cost=1.8 complaint.delay=-0.6 complaint.quality=-1.0 good=-0.6 leaving=2.0 legal=-0.3 praise=-0.5 reputation=-0.8
mate 7.57 bad=1.5 complaint.cost=0.9 complaint.delay=0.6 complaint.neglect=-0.9 complaint.quality=1.5 escalation=-0.3 good=-0.9 growth=-0.8 leaving=2.5 meeting.off=-0.4 payment.refused=0.5 praise=-0.5 reputation=1.7
materi 7.41 bad=2.4 complaint.cost=-0.6 complaint.delay=0.6 complaint.quality=0.3 good=-0.8 leaving=1.5 legal=3.2 payment.refused=-0.8 praise=-0.5 reputation=-0.5
matern 7.97 bad=-1.5 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.6 payment.promised=-0.4 payment.query=2.1 payment.sent=-0.3
matter 6.59 bad=-0.7 complaint.delay=1.6 complaint.neglect=1.3 complaint.quality=0.9 escalation=-0.5 good=-0.8 growth=1.8 leaving=-1.0 legal=1.9 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.9 payment.query=-0.4 payment.sent=-0.5 praise=-1.1 reputation=-0.9 urgent=-0.5
may 5.20 complaint.cost=1.8 complaint.delay=3.1 complaint.neglect=-1.9 complaint.quality=-1.8 escalation=1.4 good=0.6 growth=-1.3 leaving=1.8 legal=-1.1 meeting.off=-1.4 payment.delayed=1.4 payment.promised=-0.9 payment.refused=-1.5 praise=-1.3 reputation=0.4 urgent=-0.9
maybe 6.87 bad=-0.5 complaint.neglect=1.7 good=-1.7 payment.promised=-0.4 payment.refused=-0.3 reputation=2.1
mayor 7.97 bad=-0.7 complaint.delay=-0.8 complaint.neglect=0.8 complaint.quality=0.5 good=-0.6 leaving=-0.3 payment.refused=-0.4 praise=-0.4 reputation=-0.4
mb 6.87 bad=-1.5 good=-2.4
me 3.63 bad=1.0 complaint.cost=-1.0 complaint.delay=0.7 complaint.neglect=2.7 complaint.quality=0.4 escalation=4.4 good=0.4 leaving=2.3 meeting.off=1.1 payment.disputed=-1.7 payment.promised=1.5 payment.query=-1.2 payment.refused=0.5 payment.sent=-0.9 praise=2.0 reputation=2.9 urgent=2.9
mean 6.72 bad=-1.8 complaint.cost=2.0 complaint.delay=1.5 escalation=-0.3 good=-1.8 growth=-0.5 leaving=2.0 legal=-0.5 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.5 payment.refused=-0.7 praise=-0.7 reputation=0.9
means 6.27 bad=-0.4 complaint.cost=1.4 complaint.delay=-1.0 complaint.neglect=0.6 complaint.quality=-1.4 good=1.0 growth=-0.6 leaving=0.9 legal=1.0 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=0.5 payment.sent=0.9 praise=-0.6 urgent=-0.5
meant 6.47 bad=0.4 complaint.cost=1.1 complaint.delay=1.8 complaint.neglect=-0.8 complaint.quality=-2.3 escalation=-0.4 good=1.7 growth=1.9 leaving=-2.3 legal=-1.1 meeting.off=-0.5 payment.delayed=0.7 payment.disputed=-0.6 payment.promised=0.7 payment.query=-0.5 payment.refused=-1.7 payment.sent=-0.8 praise=1.6 reputation=-0.6 urgent=0.6
measur 7.75 bad=2.7 complaint.cost=-0.3 complaint.delay=-0.4 complaint.quality=3.1 good=-1.4 payment.refused=1.2 praise=-0.3
mechan 7.97 bad=1.3 complaint.cost=-0.4 good=-1.1
media 7.28 bad=-1.2 leaving=0.5 praise=1.5
medias 6.36 good=0.3
mediat 7.97 complaint.delay=-0.5 complaint.neglect=-1.1 complaint.quality=0.8 escalation=-0.5 good=-0.7 leaving=-0.9 payment.disputed=-0.3 payment.refused=-0.4 reputation=-0.6
medica 8.26 complaint.quality=1.3 legal=0.9 praise=-0.4
meet 8.26 complaint.delay=-0.3 complaint.quality=-0.3 leaving=1.2 legal=0.9
meetin 6.31 bad=-1.0 complaint.cost=-1.2 complaint.delay=-0.6 escalation=2.1 good=-2.0 growth=-1.0 leaving=-0.4 legal=-0.4 meeting.off=3.0 payment.delayed=-0.8 payment.disputed=2.0 payment.promised=-0.6 payment.query=-0.7 payment.refused=-1.6 payment.sent=-0.6 praise=-0.6 reputation=-0.3 urgent=2.2
mega 8.26 bad=0.4
megapi 7.06 bad=-1.7 good=2.0
member 6.31 complaint.cost=0.9 complaint.delay=0.7 complaint.neglect=0.6 complaint.quality=0.4 escalation=0.7 good=-1.8 growth=-0.6 leaving=0.8 meeting.off=-0.5 payment.delayed=-0.8 payment.disputed=-0.9 payment.promised=-0.6 payment.query=-0.5 payment.refused=-0.5 payment.sent=-0.5 praise=-1.1 reputation=2.7 urgent=-0.4
memory 6.31 bad=0.3
mentio 6.22 bad=-3.0 complaint.cost=-0.5 complaint.neglect=-1.0 complaint.quality=-1.2 escalation=-0.4 good=1.8 growth=2.9 leaving=-1.4 meeting.off=-0.5 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.4 payment.sent=-0.3 praise=2.4 reputation=-0.8
menu 6.41 bad=0.7 complaint.cost=0.4 complaint.delay=0.6 complaint.neglect=2.2 complaint.quality=0.7 good=-3.2 legal=-0.4 meeting.off=-0.3 payment.query=-0.6 payment.refused=-0.4 praise=-0.9 reputation=0.7
menus 6.41 complaint.cost=0.3 complaint.delay=0.9 complaint.neglect=1.5 complaint.quality=-0.9 good=2.1 growth=2.3 leaving=-1.1 meeting.off=-0.4 payment.delayed=-0.3 payment.query=-0.5 payment.refused=1.0 reputation=-0.6
mercha 7.97 complaint.neglect=0.7 good=-0.6 payment.query=1.8 payment.refused=0.6
merger 7.41 bad=-1.4 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=1.0 complaint.quality=-0.5 good=-0.8 growth=-0.4 leaving=1.6 legal=-0.7 meeting.off=-0.3 payment.delayed=1.4 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.6 payment.sent=-0.3 praise=-0.4 reputation=-0.4
mess 7.75 bad=-1.2 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=1.0 escalation=-0.4 good=0.4 growth=1.6 leaving=-0.7 meeting.off=0.4 payment.delayed=-0.5 praise=0.5 reputation=-0.6
messag 5.89 bad=1.0 complaint.delay=-1.1 complaint.neglect=1.4 complaint.quality=-2.1 escalation=-1.0 good=-4.3 growth=-0.7 leaving=-2.3 legal=-0.9 meeting.off=-1.0 payment.delayed=1.0 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.6 payment.refused=-0.9 payment.sent=-0.7 praise=-2.1 reputation=1.0 urgent=-0.5
messed 8.26 bad=0.8 complaint.quality=1.8 leaving=0.9 reputation=1.3
messen 8.26 bad=1.0 complaint.cost=0.9 escalation=1.1 good=-0.3 growth=-0.4
messin 7.97 bad=0.4
messrs 7.97 bad=1.6 complaint.delay=-0.6 complaint.neglect=1.9 complaint.quality=-0.4 leaving=-0.4 legal=3.1 payment.refused=1.1
met 7.06 bad=0.8 complaint.cost=0.7 complaint.delay=-0.6 complaint.neglect=0.7 complaint.quality=-0.9 escalation=-0.7 good=1.6 leaving=2.2 legal=0.9 meeting.off=-0.4 payment.disputed=0.9 payment.query=-0.4 payment.refused=1.3 praise=0.8 reputation=-0.4
metal 8.26 bad=0.3 good=1.1
meteri 7.97 bad=-0.4 good=0.5
method 8.26 good=0.6
metres 7.97 complaint.delay=-0.3 complaint.quality=0.9 good=-0.4 payment.refused=1.4 reputation=-0.6
metz 7.57 bad=0.7 good=-1.1
microd 7.97 bad=-1.0 good=-0.8
microp 8.26 bad=-1.0 complaint.quality=-0.5 good=-0.5 praise=-0.4
mid 7.57 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.5 good=-1.0 growth=-0.4 payment.delayed=1.7 praise=-0.6 reputation=-0.3
middle 7.57 bad=1.2 complaint.delay=-0.5 complaint.quality=1.4 good=-1.3 legal=-0.4 praise=-0.9
midnig 7.97 complaint.cost=-0.4 complaint.delay=2.2 complaint.neglect=-0.6 complaint.quality=-0.6 leaving=0.4 legal=-0.3 payment.query=-0.5 payment.refused=-0.6 urgent=3.5
might 6.18 bad=0.3 complaint.cost=3.2 complaint.delay=-1.1 complaint.neglect=1.4 complaint.quality=-1.4 escalation=-0.7 good=-3.5 growth=-0.8 leaving=0.9 payment.delayed=2.3 payment.refused=-0.8 payment.sent=-0.4 praise=-1.3 reputation=1.3
migrat 7.57 bad=-0.3 complaint.delay=-1.1 complaint.neglect=-0.8 complaint.quality=1.0 good=1.2 legal=-0.4 meeting.off=-0.3 payment.delayed=1.1 payment.query=1.1 payment.refused=-0.5 praise=1.8
miles 7.97 bad=-1.4 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.6 good=2.1 growth=-0.3 leaving=-0.8 payment.refused=-0.4 praise=2.1 reputation=-0.5
milk 8.26 bad=-0.8 complaint.cost=1.6 complaint.delay=-0.4 complaint.quality=-0.9 leaving=-0.4 payment.refused=-0.6 praise=-0.3
mill 8.26 bad=0.4 complaint.delay=-0.4 complaint.quality=0.4 good=-0.6 leaving=0.4 legal=0.8 payment.refused=-0.4
mind 6.65 bad=-1.7 complaint.cost=-1.3 complaint.delay=-0.6 complaint.neglect=-1.1 complaint.quality=1.0 escalation=-0.3 good=2.6 growth=-0.5 legal=-0.8 meeting.off=-0.8 payment.delayed=-1.5 payment.disputed=-0.6 payment.promised=2.1 payment.refused=-1.0 payment.sent=-0.9 praise=2.7 reputation=-0.7
mine 5.96 bad=0.8 complaint.cost=0.8 complaint.delay=0.6 complaint.neglect=1.2 complaint.quality=0.4 good=2.2 growth=-0.8 leaving=2.6 legal=0.8 meeting.off=0.9 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.4 payment.sent=0.6 praise=-0.6 reputation=0.8
minima 7.97 bad=-1.6 good=3.1
minimi 8.26 bad=0.7 good=-0.4
minist 8.26 bad=-0.6 complaint.quality=-0.5 growth=-0.3 meeting.off=-0.9 urgent=2.1
minolt 7.75 bad=0.4
minor 6.72 bad=1.6 good=-1.6 growth=1.0 praise=-0.3
minus 8.26 bad=2.8 good=-2.2
minute 5.51 complaint.cost=-0.7 complaint.delay=-0.3 complaint.neglect=0.4 complaint.quality=1.1 escalation=-1.3 good=1.7 growth=-1.4 legal=-0.6 meeting.off=0.8 payment.delayed=-1.0 payment.disputed=-1.1 payment.promised=-1.1 payment.query=-0.9 payment.refused=-0.7 payment.sent=1.9 praise=1.3 reputation=-1.7 urgent=4.1
miracl 8.26 bad=-0.4 complaint.neglect=0.8 good=1.0 leaving=-0.3 legal=1.2 praise=1.1
mirror 8.26 complaint.neglect=-0.6 complaint.quality=1.0 good=0.9 legal=-0.3 reputation=1.1
misery 8.26 bad=0.9 complaint.neglect=0.5 complaint.quality=-0.3 good=0.8 payment.delayed=-0.3 payment.sent=-0.3 praise=1.7
miss 7.28 bad=1.1 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.6 good=-1.2 leaving=-0.5 meeting.off=2.5 payment.delayed=1.2 payment.refused=-0.5 reputation=-0.4
missed 7.06 bad=1.0 complaint.cost=-0.8 complaint.delay=1.9 complaint.neglect=-0.9 complaint.quality=1.1 good=-1.1 growth=-0.8 leaving=0.4 legal=1.2 meeting.off=2.6 payment.delayed=2.2 payment.promised=1.9 payment.refused=-0.5 payment.sent=-0.4 praise=-0.4 reputation=-0.4 urgent=-0.3
missin 6.59 complaint.cost=-0.7 complaint.delay=-1.1 complaint.neglect=1.4 complaint.quality=1.2 escalation=-0.4 good=-1.8 growth=-0.3 leaving=-0.6 legal=1.4 meeting.off=0.9 payment.delayed=0.8 payment.disputed=-0.5 payment.promised=-0.6 payment.query=2.3 payment.refused=-0.9 payment.sent=-0.5 urgent=-0.9
mistak 6.79 bad=3.1 complaint.cost=-1.9 complaint.delay=-1.3 complaint.neglect=-1.2 complaint.quality=2.5 escalation=-0.7 good=-1.6 growth=1.2 leaving=1.3 legal=0.4 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=2.9 payment.promised=-0.4 payment.query=-0.7 payment.refused=-1.6 payment.sent=-0.7 reputation=-0.9 urgent=-0.3
mixed 8.26 bad=-1.8 good=2.9
mm 7.97 bad=1.0 complaint.quality=2.5 good=-0.8
moan 8.26 complaint.delay=1.9 complaint.neglect=-0.4 good=0.4 leaving=-0.3 praise=0.4 reputation=0.7
mobile 5.72 bad=-1.8 good=2.7
mode 6.22 bad=0.7 good=0.9
model 6.52 bad=-0.3 good=-0.5 urgent=2.9
models 6.87 bad=1.8 good=-2.1
modera 7.75 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-0.6 good=1.3 leaving=-0.7 payment.refused=-0.4 reputation=1.2
modes 7.28 bad=-1.1
module 8.26 bad=-0.4 good=-1.3
moira 8.26 complaint.delay=-0.4 complaint.neglect=0.8 complaint.quality=-0.7 good=-0.4
moment 7.41 bad=1.4 complaint.cost=0.7 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.6 escalation=-0.3 good=-1.7 leaving=0.8 payment.delayed=-0.3 praise=-0.5 reputation=-0.4
monday 5.28 bad=-1.1 complaint.cost=-1.1 complaint.delay=4.0 complaint.neglect=-0.6 complaint.quality=-0.9 escalation=2.8 good=-1.7 growth=1.2 leaving=1.5 legal=-2.2 meeting.off=3.0 payment.delayed=-1.5 payment.disputed=-1.6 payment.promised=1.7 payment.query=-1.4 payment.refused=-1.3 payment.sent=-1.3 praise=-1.4 reputation=-0.5
money 5.37 bad=0.7 complaint.cost=1.8 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=2.5 escalation=-0.9 good=0.9 growth=-0.6 leaving=-0.9 legal=-0.4 meeting.off=-1.1 payment.delayed=0.9 payment.disputed=-1.3 payment.promised=2.3 payment.query=-0.8 payment.refused=3.1 praise=-0.6 reputation=-1.4 urgent=0.8
money' 7.75 complaint.cost=1.9 complaint.delay=1.2 complaint.neglect=-0.6 complaint.quality=-0.5 good=0.4 leaving=-0.4 legal=-0.4 payment.promised=1.6 payment.refused=0.4 payment.sent=2.3 praise=0.4 reputation=-0.4
monito 7.57 bad=2.6 complaint.quality=1.3 escalation=1.1 good=-1.8 urgent=-0.4
month 5.04 bad=3.6 complaint.cost=2.2 complaint.delay=1.6 complaint.neglect=0.5 complaint.quality=-0.4 escalation=1.2 good=-4.4 growth=0.8 leaving=1.0 legal=1.0 meeting.off=-1.4 payment.delayed=3.1 payment.promised=1.3 payment.query=-1.7 payment.refused=-1.9 payment.sent=0.8 praise=-2.2 reputation=1.7 urgent=-1.8
month' 6.79 bad=0.4 complaint.cost=1.3 complaint.delay=-0.8 complaint.neglect=0.4 complaint.quality=1.2 good=-1.1 legal=-0.7 payment.disputed=-0.5 payment.promised=-0.3 payment.query=3.2 payment.refused=0.4 praise=-0.3 reputation=0.6 urgent=-0.5
monthl 7.97 bad=1.1 complaint.cost=2.0 complaint.delay=1.1 complaint.neglect=0.7 complaint.quality=-0.3 leaving=2.2 payment.refused=1.1
months 5.62 bad=-0.3 complaint.cost=0.9 complaint.delay=0.7 complaint.neglect=-0.8 complaint.quality=0.3 escalation=1.0 good=-1.0 growth=3.0 leaving=1.5 meeting.off=-0.8 payment.disputed=-0.9 payment.promised=-0.7 payment.query=-0.3 payment.refused=-0.4 payment.sent=-0.6 praise=-0.8 reputation=-1.0 urgent=-0.3
mood 7.97 bad=-0.6 complaint.cost=0.6 complaint.quality=-0.6 escalation=1.0 growth=-0.5 leaving=-0.5 meeting.off=-0.4 payment.refused=-0.4 praise=-0.8
moon 8.26 bad=-1.3 praise=2.5
moot 8.26 bad=-1.5 good=-0.7
more 4.63 bad=1.4 complaint.cost=2.3 complaint.delay=-0.9 complaint.neglect=0.9 complaint.quality=-0.4 escalation=1.0 good=-0.5 growth=1.6 leaving=1.7 meeting.off=-1.0 payment.delayed=1.0 payment.disputed=1.0 payment.promised=0.7 payment.query=-0.8 payment.refused=-2.5 payment.sent=-0.8 praise=-1.3 urgent=-0.6
mornin 5.55 bad=-1.4 complaint.cost=-0.8 complaint.delay=0.8 complaint.neglect=-0.5 complaint.quality=-0.9 escalation=-0.8 good=0.4 growth=-0.4 leaving=-1.0 legal=2.5 meeting.off=0.4 payment.delayed=-1.6 payment.promised=-0.3 payment.refused=-2.0 payment.sent=5.3 praise=1.2 reputation=-1.9
morris 8.26 complaint.cost=-0.4 complaint.neglect=1.1 complaint.quality=0.4 good=-0.4 legal=0.5
mortif 7.97 bad=-2.0 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-0.7 good=-0.6 meeting.off=1.1 praise=-0.7 reputation=-0.3
most 5.28 bad=-0.8 complaint.cost=0.5 escalation=0.5 good=1.5 growth=-0.3 leaving=0.4 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.6 payment.promised=-0.5 payment.refused=-0.4 reputation=1.6 urgent=0.9
mostly 6.96 bad=0.8 complaint.cost=1.1 complaint.delay=-1.2 complaint.neglect=-0.8 complaint.quality=-1.3 good=-0.9 growth=-0.6 leaving=-1.3 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=0.8 praise=-0.8 reputation=1.6 urgent=-0.3
mother 7.16 bad=-0.4 complaint.cost=-0.5 complaint.delay=1.4 complaint.neglect=1.3 complaint.quality=-1.0 good=0.5 growth=-0.4 legal=-0.6 meeting.off=1.5 payment.delayed=-0.3 payment.sent=-0.3 praise=2.1 reputation=-1.1 urgent=-0.3
motoro 7.28 bad=-1.3 good=-1.7
mounta 8.26 bad=-0.6 complaint.quality=-0.5 good=1.4 growth=1.3 payment.promised=1.6
move 6.31 complaint.cost=2.1 complaint.delay=-1.1 complaint.neglect=-1.9 complaint.quality=-1.1 escalation=-0.3 good=-0.7 growth=3.7 leaving=-1.0 meeting.off=-0.8 payment.delayed=0.8 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.7 payment.sent=-0.3 reputation=-0.9 urgent=-0.4
moved 6.41 bad=-2.3 complaint.delay=-1.0 complaint.neglect=0.8 complaint.quality=-1.9 escalation=0.3 good=0.6 growth=-1.3 leaving=-1.0 legal=-1.3 meeting.off=0.5 payment.disputed=-0.8 payment.promised=-0.5 payment.query=0.4 payment.refused=-0.7 payment.sent=-0.8 praise=2.8 reputation=-1.0 urgent=-0.8
movie 7.41 bad=1.7 good=-1.0
movies 6.79 bad=2.4
moving 6.59 bad=-1.4 complaint.delay=-0.3 complaint.neglect=-0.9 complaint.quality=-0.4 escalation=-0.3 good=-1.1 growth=1.2 leaving=-0.9 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.7 praise=-0.3 reputation=1.3 urgent=-0.5
mp 7.75 bad=0.4 good=-2.1
mp3 5.43 bad=-2.1 good=-1.1
mp3's 7.57 bad=-2.1 good=-1.0
mp3s 6.65 bad=-0.4 good=1.1
mpeg 8.26 bad=-1.9 good=1.9
mr 7.06 complaint.cost=-0.4 complaint.delay=-1.2 complaint.neglect=-1.1 escalation=-0.5 good=-0.4 growth=-0.5 legal=2.5 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=0.8 payment.promised=-0.6 payment.sent=1.0 reputation=-0.7
mrs 6.27 bad=1.1 complaint.cost=0.3 complaint.delay=0.5 complaint.neglect=0.6 complaint.quality=2.4 good=-0.3 growth=0.6 leaving=-0.9 legal=0.3 payment.refused=-0.4 reputation=1.1
ms 7.41 bad=0.4 complaint.cost=1.2 complaint.delay=0.5 complaint.quality=1.1 escalation=0.8 good=-1.4 growth=-0.3 legal=1.8 payment.refused=0.4
much 5.41 complaint.cost=-0.3 complaint.delay=2.2 complaint.neglect=0.6 complaint.quality=-1.1 good=2.1 growth=0.7 leaving=0.3 legal=-0.3 payment.delayed=0.8 payment.query=0.7 payment.refused=-0.5 praise=1.2 reputation=-0.9
mugs 8.26 complaint.cost=-0.8 complaint.quality=0.4 good=-1.3 payment.refused=-0.4 reputation=-0.4
multip 7.16 bad=1.6 good=1.2
multit 8.26 good=1.2
mum 7.75 complaint.cost=2.2 complaint.delay=-0.7 complaint.neglect=0.9 complaint.quality=0.9 good=1.6 leaving=0.8 payment.refused=-0.8 praise=1.8 reputation=-0.4
mums 7.97 bad=0.9 complaint.cost=-0.4 complaint.neglect=1.7 complaint.quality=0.5 good=0.3 growth=-0.6 leaving=-0.5 payment.refused=0.9 praise=0.6 reputation=1.7
mural 8.26 complaint.cost=-0.4 complaint.quality=1.0 leaving=-0.4 payment.refused=2.0 praise=0.7 reputation=-0.5
museum 7.75 bad=1.1 complaint.cost=-0.4 complaint.delay=0.6 complaint.quality=0.6 escalation=0.9 leaving=-0.7 payment.disputed=1.1 payment.query=-0.4 payment.refused=-0.5 praise=0.8 reputation=-0.4
music 5.23 bad=-0.3 complaint.quality=-0.4 good=2.6 legal=0.5 payment.disputed=1.1
musicm 7.57 bad=-0.5 good=-0.4
must 6.06 bad=-0.5 complaint.cost=-0.9 complaint.delay=-0.4 complaint.quality=2.9 escalation=0.3 growth=-0.6 legal=-0.6 meeting.off=1.2 payment.delayed=-0.5 payment.promised=-0.7 payment.query=-0.7 payment.refused=2.5 payment.sent=1.3 praise=-0.9 reputation=-0.6 urgent=1.1
my 3.12 bad=-0.5 complaint.cost=2.4 complaint.delay=0.4 complaint.quality=0.3 escalation=-1.0 good=1.0 growth=0.4 leaving=0.6 legal=2.1 meeting.off=0.4 payment.delayed=-2.6 payment.disputed=-2.0 payment.promised=0.7 payment.query=0.8 payment.refused=1.0 payment.sent=-1.5 praise=2.7 reputation=2.2 urgent=-1.8
myself 6.18 bad=0.9 complaint.cost=-0.3 complaint.neglect=2.2 escalation=-0.5 good=0.3 growth=-0.5 leaving=1.6 legal=-0.9 payment.delayed=-0.4 payment.disputed=0.4 payment.promised=-0.4 payment.refused=-0.6 payment.sent=1.6 praise=1.3 reputation=-0.8
n 7.97 bad=-1.2 complaint.cost=0.9 complaint.neglect=-0.3 complaint.quality=0.5 reputation=0.9
nah 8.26 bad=-0.6 complaint.delay=1.5 complaint.quality=1.2 good=-0.4 leaving=1.4
name 5.41 bad=1.8 complaint.cost=-2.1 complaint.delay=3.0 complaint.neglect=2.4 complaint.quality=1.1 escalation=3.0 good=0.6 leaving=-2.1 meeting.off=-1.3 payment.delayed=-0.8 payment.disputed=-1.2 payment.promised=-1.3 payment.query=2.1 payment.refused=0.6 praise=-1.4 reputation=-0.7
name's 7.97 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=1.8 growth=3.0 leaving=-0.6 legal=2.0 payment.refused=2.7 praise=1.5 reputation=-0.4
named 7.16 bad=0.6 complaint.delay=-1.6 complaint.neglect=1.1 complaint.quality=2.0 escalation=-0.5 good=0.4 leaving=-0.5 legal=1.2 payment.refused=-0.7 payment.sent=1.8 praise=0.5 reputation=0.6
names 6.59 bad=1.5 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=-0.6 complaint.quality=2.0 good=-3.4 meeting.off=0.4 payment.delayed=-0.4 payment.disputed=0.8 payment.promised=-0.4 payment.query=0.6 payment.refused=-0.4 praise=-0.4 reputation=0.6 urgent=-0.4
napste 8.26 bad=0.5 good=-2.2
nation 8.26 bad=-0.6 complaint.neglect=-0.3 leaving=0.8
natura 7.28 bad=-0.6 complaint.quality=-0.4 good=1.4 leaving=1.0 legal=-0.4 praise=-0.5 urgent=-0.3
naviga 6.27 bad=1.6 good=0.4
near 7.97 good=-1.3 payment.delayed=1.4 payment.query=1.2
nearly 7.28 bad=1.0 complaint.cost=-0.6 complaint.delay=2.1 complaint.quality=-0.7 good=0.9 leaving=-0.4 payment.refused=0.7 praise=1.0 reputation=-0.5
neat 8.26 bad=-0.7 good=1.4
necess 8.26 bad=-2.2 good=1.2
need 5.00 bad=-0.8 complaint.cost=-2.4 complaint.delay=-1.3 complaint.neglect=-1.1 complaint.quality=-0.7 escalation=1.3 good=-2.3 growth=-1.8 legal=-1.6 meeting.off=-0.6 payment.delayed=1.2 payment.disputed=-1.4 payment.promised=-0.7 payment.query=4.7 payment.refused=-1.6 payment.sent=-1.2 praise=-1.7 reputation=-1.3 urgent=4.8
needed 7.75 bad=1.0 complaint.delay=0.6 complaint.neglect=-0.3 complaint.quality=-0.5 leaving=-0.7 legal=1.1 payment.refused=0.8 praise=-0.5 urgent=1.5
needin 8.26 bad=1.3 complaint.cost=1.5 good=-0.6 leaving=1.2 payment.refused=1.3 reputation=1.1
needle 8.26 bad=1.4 good=-0.8 leaving=2.5 meeting.off=-0.6 reputation=-0.5
needn' 8.26 complaint.delay=1.1 good=-0.4 meeting.off=2.5 payment.disputed=-0.3 payment.promised=2.0 payment.refused=-0.4 praise=-0.4 reputation=0.9
needs 5.39 bad=-2.5 complaint.cost=-1.5 complaint.delay=1.2 complaint.neglect=-1.8 complaint.quality=-1.2 good=1.0 growth=1.5 leaving=-2.3 legal=-1.9 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=1.4 payment.promised=0.5 payment.query=1.1 payment.refused=-1.9 payment.sent=-0.8 praise=-1.9 reputation=-0.8
negati 7.16 bad=3.7 good=-1.6 leaving=-0.4
neglig 8.26 complaint.quality=0.4 legal=0.5 payment.refused=1.1
neighb 6.22 bad=-2.2 complaint.cost=-0.8 complaint.delay=-0.3 complaint.neglect=0.4 complaint.quality=-1.9 escalation=-0.4 growth=0.7 leaving=-1.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-1.1 reputation=-1.0 urgent=-0.5
neithe 7.28 bad=1.7 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=1.1 good=-0.9 leaving=2.1 payment.refused=0.7 praise=-0.3 reputation=0.7
nephew 7.57 bad=1.9 complaint.delay=-0.8 complaint.neglect=2.5 escalation=-0.3 good=-1.0 leaving=3.4 legal=-0.5 payment.promised=-0.4 praise=0.3 reputation=-0.5
net 7.41 bad=-1.6 complaint.cost=-0.3 complaint.quality=-0.4 leaving=-0.8 payment.query=3.1 payment.refused=-0.4
networ 7.06 bad=-0.5 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=-1.2 escalation=-0.5 good=-0.7 growth=2.0 legal=-0.4 meeting.off=-0.8 payment.delayed=-0.6 payment.refused=-0.4 praise=0.4 reputation=2.4
never 5.21 bad=1.9 complaint.cost=2.2 complaint.delay=-0.7 complaint.neglect=-1.8 complaint.quality=-0.5 escalation=-0.9 good=1.3 growth=-0.9 meeting.off=-1.2 payment.delayed=0.5 payment.disputed=2.6 payment.promised=-0.7 payment.query=-0.8 payment.refused=2.8 praise=1.9 reputation=0.6 urgent=-0.6
new 4.45 bad=-1.3 complaint.cost=-1.8 complaint.delay=-3.4 complaint.quality=0.7 escalation=-2.2 good=0.6 growth=-1.6 leaving=2.2 legal=-2.5 meeting.off=-1.3 payment.delayed=3.6 payment.disputed=-1.1 payment.promised=-1.8 payment.query=2.3 payment.refused=-2.7 payment.sent=-1.2 praise=0.6 reputation=-1.3 urgent=-0.9
newpor 8.26 bad=-0.6 complaint.delay=-0.3 complaint.quality=-0.4 good=0.9 growth=1.2 praise=1.2
news 7.75 complaint.cost=-0.6 complaint.delay=1.6 complaint.quality=-0.5 growth=1.2 leaving=-0.4 legal=-0.3 meeting.off=1.0 payment.refused=-0.5 praise=-1.0 reputation=-0.4
newsle 6.52 bad=-1.3 complaint.cost=1.2 complaint.delay=-1.8 complaint.neglect=2.9 complaint.quality=-1.4 escalation=-0.9 good=-1.0 growth=-1.1 leaving=1.4 legal=-1.0 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-0.7 payment.promised=-0.3 payment.query=-0.3 payment.refused=-1.4 payment.sent=-0.5 reputation=1.4 urgent=-0.8
newspa 8.26 bad=-0.6 escalation=-0.8 good=-0.4 reputation=-0.3 urgent=-0.5
next 4.80 bad=0.8 complaint.cost=-0.5 complaint.delay=0.3 complaint.neglect=1.7 complaint.quality=-0.9 escalation=-1.3 good=-0.7 growth=4.6 leaving=1.1 legal=-0.9 meeting.off=1.2 payment.delayed=1.9 payment.disputed=-1.5 payment.promised=1.0 payment.query=-1.8 payment.refused=-2.5 payment.sent=0.4 praise=-0.5 reputation=0.8 urgent=1.0
nice 5.31 bad=0.4 complaint.cost=0.8 complaint.delay=2.4 complaint.neglect=1.2 complaint.quality=2.6 good=3.1 growth=-0.5 leaving=2.5 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=1.0 payment.sent=-0.4 praise=-1.2
nicely 7.28 bad=-1.2 good=3.6 legal=0.4 payment.refused=0.6 praise=2.4
nicer 7.75 bad=1.7 good=0.4 legal=2.1 payment.refused=-0.4
night 6.06 complaint.cost=-1.4 complaint.delay=0.7 complaint.neglect=1.2 escalation=1.3 growth=0.8 legal=-1.0 meeting.off=0.6 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=-0.9 payment.sent=0.9 praise=2.5 reputation=1.8 urgent=-1.0
nightm 8.26 bad=1.7 complaint.delay=-0.6 good=-0.9 legal=-0.5
nikon 5.89 bad=-2.7 good=2.7
nil 8.26 bad=1.0 complaint.delay=-0.5 complaint.quality=1.6 good=-0.3 leaving=-0.3 legal=2.2 payment.refused=3.4
nine 5.96 bad=3.4 complaint.cost=3.0 complaint.delay=3.0 complaint.neglect=3.3 complaint.quality=3.0 good=-1.3 growth=-1.3 leaving=-0.4 legal=-0.9 meeting.off=-1.3 payment.delayed=-0.7 payment.disputed=2.5 payment.promised=-1.0 payment.query=-0.7 payment.refused=2.1 payment.sent=-0.9 praise=-0.4 reputation=0.6 urgent=1.0
ninete 7.57 bad=2.0 complaint.cost=2.2 complaint.delay=-0.5 complaint.neglect=-0.8 complaint.quality=1.7 good=-0.6 leaving=-1.3 legal=1.2 payment.disputed=1.0 praise=-0.8 reputation=0.5
ninety 7.75 bad=1.0 complaint.cost=2.2 complaint.neglect=1.4 complaint.quality=-0.9 good=-0.4 leaving=2.4 legal=-0.9 meeting.off=-0.3 payment.delayed=1.5 payment.refused=-0.4
no 3.92 bad=1.0 complaint.cost=1.1 complaint.delay=3.7 complaint.neglect=1.5 complaint.quality=-2.8 escalation=2.1 growth=-0.6 leaving=0.9 legal=0.9 meeting.off=-0.4 payment.delayed=-1.9 payment.disputed=2.7 payment.promised=-0.7 payment.query=-1.7 payment.refused=4.1 payment.sent=-2.1 urgent=-1.3
nobody 5.47 bad=2.5 complaint.delay=-0.8 complaint.neglect=6.9 complaint.quality=1.6 escalation=1.6 good=-2.1 growth=-1.5 leaving=2.2 legal=1.0 meeting.off=1.6 payment.delayed=-1.1 payment.disputed=4.2 payment.promised=-0.4 payment.query=-1.2 payment.refused=1.2 payment.sent=-1.0 praise=-0.9 reputation=-1.5
noise 6.10 complaint.quality=-0.4 escalation=0.8 good=-0.6 leaving=-0.6 legal=-0.8 payment.refused=-0.5 praise=-0.4 reputation=-0.3
nokia 5.92 bad=-1.5 good=1.4
nomad 5.49 good=-0.8
nomad' 8.26 good=0.4
nomadn 8.26 bad=-0.4 good=1.1
non 7.06 bad=-2.2 complaint.delay=-0.5 complaint.quality=-0.3 good=0.8
none 6.79 bad=2.8 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=1.1 complaint.quality=2.0 escalation=0.9 good=-1.0 leaving=-0.7 legal=-0.4 payment.disputed=-0.3 payment.refused=-0.9 praise=-0.6 reputation=-0.7
nonsen 8.26 bad=-1.0 complaint.quality=-0.4 good=0.4 praise=0.7
noon 7.28 bad=-1.5 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=0.4 escalation=0.9 good=-0.8 growth=-0.5 leaving=-0.7 legal=-0.4 meeting.off=-1.2 payment.delayed=-0.3 payment.promised=-0.9 payment.refused=-0.3 payment.sent=-0.5 praise=-0.5 reputation=-0.9 urgent=4.8
nope 8.26 bad=1.5 complaint.cost=-0.4 complaint.neglect=-0.3 complaint.quality=1.6 good=-0.5 legal=-0.5 payment.promised=-0.3 payment.refused=4.4 praise=-0.5 reputation=-0.3
nor 7.97 complaint.neglect=-0.4 good=-0.7 meeting.off=-0.3 payment.refused=0.3 praise=-0.8
normal 7.06 bad=-2.0 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-1.2 good=1.5 growth=-0.5 leaving=-0.6 payment.refused=-0.4 praise=-0.4
norovi 8.26 bad=-0.6 complaint.quality=-0.4 good=-0.6 meeting.off=2.6 praise=-0.5
northg 8.26 bad=1.1 complaint.quality=-0.3 good=-0.3 leaving=1.3 payment.refused=-0.8
norwic 8.26 bad=1.0 complaint.delay=0.8 complaint.neglect=0.8 leaving=0.6 legal=-0.3 reputation=0.8
not 3.24 bad=4.9 complaint.cost=2.4 complaint.delay=-0.5 complaint.neglect=1.3 complaint.quality=1.6 escalation=1.3 good=-5.3 growth=-1.0 leaving=-1.6 legal=2.3 meeting.off=1.1 payment.delayed=-0.7 payment.disputed=-0.9 payment.refused=5.7 payment.sent=-1.8 praise=-1.2 urgent=-2.4
notch 8.26 bad=-0.9 good=1.3
note 6.31 bad=0.5 complaint.cost=1.4 complaint.delay=-2.0 complaint.neglect=2.0 escalation=2.0 good=-3.2 growth=-0.7 leaving=-1.8 legal=1.9 meeting.off=-0.6 payment.delayed=-0.8 payment.disputed=3.6 payment.promised=0.5 payment.refused=-0.7 payment.sent=1.0 praise=-1.5 reputation=-0.6 urgent=-0.8
notebo 8.26 bad=0.8 good=-1.2
noted 8.26 good=0.6
notes 7.06 bad=0.7 complaint.cost=-0.5 complaint.delay=-1.1 complaint.neglect=0.5 complaint.quality=0.7 escalation=-0.5 good=-2.1 growth=-0.3 leaving=-0.9 legal=2.1 payment.disputed=-0.3 payment.refused=-0.4 payment.sent=-0.5 praise=-1.0 reputation=0.4 urgent=-0.3
nothin 5.11 bad=1.2 complaint.cost=-0.3 complaint.delay=2.8 complaint.neglect=0.6 escalation=-0.8 good=-2.3 growth=-0.5 leaving=-0.5 legal=-0.5 meeting.off=1.3 payment.delayed=-0.6 payment.disputed=0.7 payment.promised=-1.1 payment.query=1.2 payment.refused=2.2 payment.sent=-1.1 praise=-0.5 reputation=-1.2 urgent=-0.9
notice 5.51 bad=3.5 complaint.cost=-0.5 complaint.delay=1.3 complaint.neglect=2.5 complaint.quality=-0.6 escalation=-1.2 good=-3.2 growth=-1.0 leaving=5.0 legal=1.9 meeting.off=-1.1 payment.delayed=-1.1 payment.disputed=1.4 payment.promised=-0.7 payment.query=-1.4 payment.refused=-1.3 payment.sent=-0.7 praise=-1.6 urgent=-0.8
notifi 7.97 bad=-1.7 complaint.cost=-0.3 complaint.neglect=-0.3 legal=-0.4 payment.refused=-0.3 reputation=-0.4
notify 7.97 bad=1.3 complaint.delay=1.0 complaint.quality=1.7 legal=2.4 payment.refused=-0.5
notmad 6.87 bad=-2.4 good=1.5
novel 8.26 bad=-1.2 complaint.quality=-0.8 good=-0.8 growth=-0.4 leaving=-0.3 payment.refused=-0.4 praise=-0.8
novemb 6.65 bad=-1.0 complaint.delay=1.9 complaint.neglect=2.1 complaint.quality=-0.9 escalation=-0.6 good=-1.6 growth=-0.5 leaving=-1.3 legal=1.5 meeting.off=-0.6 payment.delayed=2.9 payment.disputed=-0.8 payment.promised=-0.4 payment.query=0.5 payment.sent=0.9 praise=-0.7 reputation=-0.9 urgent=-0.5
novice 8.26 bad=-0.4
now 4.34 bad=-0.8 complaint.cost=-2.3 complaint.delay=3.3 complaint.neglect=1.7 complaint.quality=0.8 escalation=0.9 good=-0.6 growth=-0.4 leaving=-1.4 legal=1.5 meeting.off=-1.5 payment.delayed=2.0 payment.disputed=-2.0 payment.promised=0.9 payment.query=1.7 payment.refused=-1.7 praise=-1.9 reputation=0.6 urgent=1.1
nowher 7.75 bad=1.4 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=1.2 complaint.quality=-1.9 escalation=3.2 good=-1.2 legal=-0.7 payment.query=-0.3 payment.refused=-0.4 praise=-0.3 reputation=-0.3 urgent=-0.4
ntsc 8.26 bad=0.4
number 5.14 bad=-0.9 complaint.delay=0.6 complaint.neglect=0.8 escalation=4.5 good=-2.3 growth=0.7 payment.delayed=-1.6 payment.disputed=-1.8 payment.promised=-1.6 payment.query=5.0 payment.refused=-2.0 payment.sent=-0.7 praise=-1.5 reputation=-1.9 urgent=0.7
numero 7.97 bad=1.5 good=-0.5
nurser 7.97 bad=1.1 complaint.cost=-0.7 complaint.delay=-0.3 complaint.quality=2.4 good=-0.4 leaving=-0.4 legal=1.8 praise=-0.4 reputation=0.8
nuts 7.97 bad=3.2 complaint.neglect=1.5 complaint.quality=1.0 good=-1.4
nx 7.16 bad=0.8
o 8.26 bad=1.1 good=-0.8 payment.promised=1.6 payment.query=1.8
oak 8.26 bad=-0.9 complaint.delay=-0.3 complaint.neglect=-0.4 good=-0.7 meeting.off=-0.3 reputation=-0.3
object 7.75 bad=-1.5 complaint.delay=-0.4 complaint.quality=-0.5 good=-1.1
oblige 7.97 bad=-0.6 good=0.4 payment.delayed=-0.5 payment.disputed=-0.4 payment.query=1.6 payment.refused=-0.7 payment.sent=-0.3 praise=1.3
obscur 8.26 bad=1.7
obstru 8.26 good=0.4
obtain 7.75 bad=-1.2 complaint.neglect=0.7 complaint.quality=-0.5 good=2.2 leaving=0.3
obviou 7.16 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.4 good=0.8 leaving=0.7 payment.refused=-0.3 praise=1.4
occasi 7.75 bad=1.4 good=-1.3
octobe 6.31 bad=-0.7 complaint.cost=-1.1 complaint.delay=2.7 complaint.neglect=1.6 complaint.quality=-1.1 escalation=-0.6 good=-1.3 growth=-1.1 leaving=1.8 legal=-0.8 meeting.off=-1.1 payment.delayed=4.8 payment.disputed=0.6 payment.query=-1.2 payment.refused=1.7 payment.sent=0.7 praise=-0.9 reputation=-1.2 urgent=1.4
odd 7.75 bad=0.5 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=-1.0 complaint.quality=0.8 good=-1.0 legal=-0.3 payment.sent=-0.4 reputation=-0.5
of 2.51 bad=2.3 complaint.neglect=1.8 complaint.quality=3.6 escalation=2.1 good=-1.3 growth=-2.1 leaving=-0.6 legal=1.1 meeting.off=-0.7 payment.disputed=-0.8 payment.promised=-0.8 payment.query=-2.4 payment.refused=-0.6 praise=-1.3 reputation=2.0 urgent=-1.0
off 4.61 bad=2.2 complaint.cost=-0.9 complaint.delay=-1.3 complaint.neglect=1.2 complaint.quality=0.5 escalation=-1.9 good=-3.2 growth=-1.6 leaving=2.2 legal=-1.0 meeting.off=2.3 payment.delayed=1.6 payment.disputed=4.4 payment.promised=3.2 payment.query=-0.4 payment.refused=1.5 payment.sent=-1.9 praise=-0.8 reputation=-1.7 urgent=-1.9
offer 6.96 bad=1.6 complaint.cost=-0.4 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=0.9 good=-2.4 growth=-0.4 leaving=-0.6 legal=0.5 payment.refused=-0.8 reputation=1.2
offere 7.16 bad=-1.4 complaint.delay=-0.7 complaint.neglect=0.5 complaint.quality=-0.4 good=-0.8 leaving=0.4 payment.refused=-0.4 praise=0.4
offeri 7.97 bad=-0.8 good=1.7
offers 7.57 bad=-1.3 good=2.2
office 5.23 bad=-1.2 complaint.cost=-1.1 complaint.delay=0.6 complaint.neglect=1.5 complaint.quality=-0.4 escalation=0.8 growth=1.1 leaving=1.2 meeting.off=-1.3 payment.delayed=-0.9 payment.disputed=-0.4 payment.promised=-1.5 payment.refused=-1.3 payment.sent=0.8 praise=1.0 reputation=-1.6 urgent=2.2
often 7.57 bad=-1.6 good=-0.5
oh 7.28 bad=1.6 complaint.cost=-0.3 complaint.quality=2.8 leaving=0.8 legal=-0.5 meeting.off=-0.7 payment.delayed=-0.3 praise=-0.4 reputation=2.9
ohio 8.26 bad=-1.1 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.3 good=2.3 growth=1.7 leaving=0.7 praise=2.3 reputation=-0.3
ok 6.41 bad=-1.7 complaint.neglect=0.6 complaint.quality=-0.6 good=-1.9 praise=-1.4 reputation=0.5
okafor 8.26 bad=0.9 complaint.cost=1.5 complaint.quality=1.2 legal=0.4
okay 7.97 bad=-2.0 good=-0.7
old 5.60 bad=-4.1 complaint.delay=-0.8 complaint.neglect=-1.1 complaint.quality=-0.4 escalation=-0.6 good=0.4 growth=-1.1 leaving=-1.4 legal=-1.4 payment.delayed=-1.1 payment.promised=0.3 payment.query=1.3 payment.refused=-0.6 praise=0.7 reputation=-1.3 urgent=-0.8
older 7.57 bad=-0.3
olga 8.26 complaint.cost=-0.3 complaint.delay=0.8 complaint.neglect=-0.3 complaint.quality=1.1 payment.refused=0.7 payment.sent=0.8
olympu 8.26 bad=-1.3 good=1.8
ombuds 7.28 bad=3.1 complaint.cost=2.7 complaint.delay=0.4 complaint.neglect=2.5 complaint.quality=-1.8 escalation=-0.7 good=-1.8 growth=-0.5 leaving=-0.8 legal=3.6 meeting.off=-0.3 payment.disputed=1.4 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.2 praise=-0.9 reputation=1.9
on 2.65 bad=-0.3 complaint.cost=-2.4 complaint.neglect=-1.1 complaint.quality=1.0 good=-1.0 leaving=-3.2 legal=-1.8 meeting.off=-0.8 payment.delayed=-1.2 payment.disputed=0.3 payment.promised=5.6 payment.query=3.4 payment.refused=-1.2 praise=0.6 reputation=0.8 urgent=1.6
once 5.75 bad=-0.9 complaint.delay=-1.3 complaint.neglect=1.3 complaint.quality=1.9 good=1.4 growth=-0.4 legal=-0.9 meeting.off=0.5 payment.delayed=-1.1 payment.disputed=0.3 payment.promised=3.5 payment.query=-0.5 payment.sent=-1.0 praise=-0.8 urgent=1.2
one 3.52 bad=1.5 complaint.cost=3.4 complaint.delay=1.8 complaint.quality=0.5 good=-1.8 growth=-1.4 leaving=1.4 legal=-0.6 meeting.off=-1.7 payment.delayed=1.3 payment.disputed=0.5 payment.promised=-1.8 payment.query=4.2 payment.refused=-0.9 payment.sent=0.6 praise=-1.1 reputation=2.5 urgent=-0.7
one's 7.06 complaint.cost=1.5 complaint.delay=-0.9 complaint.neglect=-0.5 escalation=-0.3 good=-1.3 growth=1.2 payment.delayed=0.8 payment.disputed=-0.3 payment.promised=0.7 payment.query=0.9 payment.refused=1.0 praise=-1.0 reputation=0.9
ones 6.27 bad=1.1 complaint.cost=-0.5 complaint.delay=1.1 complaint.neglect=2.8 complaint.quality=0.6 escalation=-0.4 good=-0.4 growth=0.7 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.4 payment.sent=0.4 praise=1.7 reputation=-0.6
online 6.52 bad=-0.6 complaint.cost=0.4 complaint.delay=1.1 complaint.neglect=0.6 complaint.quality=0.7 good=-1.6 leaving=-0.6 legal=1.7 praise=-0.3
only 4.30 bad=2.6 complaint.cost=0.4 complaint.neglect=1.6 complaint.quality=-0.8 escalation=-0.7 good=-3.4 leaving=-1.5 meeting.off=-1.3 payment.delayed=0.5 payment.promised=-1.6 payment.query=1.7 payment.refused=-1.5 payment.sent=-1.6 praise=-1.0 reputation=0.8 urgent=-1.0
onto 7.06 bad=-0.6 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=2.0 escalation=0.8 good=2.2 growth=1.2 leaving=0.6 legal=0.7 meeting.off=-0.4 payment.refused=0.8 praise=-0.5 reputation=1.3
onward 8.26 bad=0.8 complaint.quality=-0.3 good=1.0 leaving=0.4 legal=1.5 praise=1.6
op 7.97 bad=-0.6 complaint.cost=-0.4 complaint.neglect=0.8 complaint.quality=-0.3 good=0.6 growth=0.9 payment.refused=0.8 praise=1.1 reputation=-0.3
open 6.18 bad=3.1 complaint.cost=-0.4 complaint.delay=3.2 complaint.neglect=3.6 complaint.quality=1.3 escalation=-0.5 good=-1.3 growth=-0.6 leaving=0.5 legal=1.4 meeting.off=-0.6 payment.delayed=-0.5 payment.promised=-0.7 payment.query=1.4 payment.refused=-1.0 payment.sent=-0.7 reputation=2.5 urgent=2.3
opened 6.87 bad=1.1 complaint.cost=0.5 complaint.neglect=-0.9 complaint.quality=2.7 good=-0.8 growth=-0.3 leaving=0.6 legal=3.6 meeting.off=-0.6 payment.disputed=-0.3 payment.sent=-0.4 reputation=0.6
openin 6.65 complaint.cost=-0.9 complaint.delay=0.3 complaint.neglect=1.1 complaint.quality=0.8 growth=1.0 leaving=-0.8 legal=-0.5 meeting.off=0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.sent=-0.3 praise=-0.3 reputation=0.3 urgent=-0.5
opens 7.16 bad=2.3 complaint.cost=0.5 complaint.delay=0.6 complaint.neglect=2.7 complaint.quality=2.3 escalation=-0.3 good=-0.7 growth=-0.5 leaving=2.5 legal=0.5 meeting.off=-0.8 payment.disputed=-0.4 payment.promised=-0.6 payment.refused=3.2 payment.sent=-0.5 praise=-0.5 urgent=2.9
operat 6.47 bad=-0.5 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=1.1 complaint.quality=1.1 escalation=2.9 good=0.6 leaving=-0.6 meeting.off=-0.3 urgent=1.7
opinio 7.06 bad=-1.6 complaint.neglect=-0.5 complaint.quality=0.3 good=1.3 leaving=-0.3 legal=0.3 meeting.off=-0.3 praise=-0.4
oppose 8.26 bad=1.7 good=-0.7
opposi 8.26 bad=1.4 complaint.quality=0.9 escalation=1.2 legal=-0.5 praise=-0.3
optica 6.65 bad=-1.6 good=2.6
option 5.72 bad=-0.9 complaint.cost=1.7 complaint.neglect=-0.4 complaint.quality=-0.4 good=1.5 payment.disputed=-0.3 payment.query=-0.3 praise=-0.4 reputation=0.5
or 4.20 bad=0.3 complaint.cost=-0.4 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=-2.2 escalation=1.1 good=-0.7 growth=-1.1 leaving=-0.9 legal=-1.3 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=-1.5 payment.query=7.4 payment.sent=-2.4 praise=-2.6 reputation=2.2 urgent=1.0
orange 7.97 bad=1.7 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=2.6 good=-2.1 leaving=-0.5 payment.refused=-0.4 praise=-0.5 reputation=-1.3
orchar 8.26 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=0.6 complaint.quality=-0.7 leaving=0.8 legal=1.3 payment.disputed=1.1 payment.refused=0.5
order 5.67 complaint.cost=-1.4 complaint.delay=-0.4 complaint.quality=-0.7 escalation=-0.7 good=1.2 growth=5.1 leaving=1.4 legal=-1.0 meeting.off=1.2 payment.delayed=1.5 payment.promised=-0.9 payment.query=2.1 payment.refused=3.2 payment.sent=-0.7 praise=-0.7 reputation=-1.3 urgent=-0.5
ordere 7.41 bad=-2.2 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=0.3 good=0.7 growth=1.0 praise=1.1
orderi 8.26 bad=1.0 complaint.delay=1.2 good=1.3 leaving=1.7 praise=-0.7
orders 7.41 bad=0.5 complaint.delay=0.4 complaint.neglect=0.3 complaint.quality=0.3 good=0.8 growth=2.0 leaving=-0.5 payment.delayed=1.0 payment.sent=-0.8 praise=1.3 reputation=0.6
organ 8.26 bad=1.4 complaint.cost=2.2 complaint.quality=0.7 good=-0.5 growth=-0.4 praise=-0.4 reputation=1.5
organi 6.59 complaint.neglect=0.7 complaint.quality=0.9 good=-1.9 praise=1.2 reputation=2.0
origin 7.06 bad=-1.9 complaint.cost=1.2 complaint.quality=-1.1 good=-1.0 leaving=-0.4 legal=0.6 urgent=-0.3
os 7.57 bad=2.2
other 4.50 bad=1.9 complaint.cost=1.1 complaint.neglect=-1.3 complaint.quality=1.0 escalation=-1.1 growth=1.0 leaving=2.9 legal=-0.7 meeting.off=-1.4 payment.delayed=-1.1 payment.disputed=1.0 payment.promised=2.7 reputation=2.7 urgent=-0.8
others 6.79 bad=-0.4 complaint.cost=-0.3 complaint.delay=0.4 complaint.neglect=0.5 complaint.quality=0.5 good=1.0 leaving=0.6 legal=0.5 praise=-0.4
otherw 6.27 bad=2.0 complaint.delay=-0.6 complaint.neglect=-0.9 escalation=1.0 good=-0.8 growth=-0.7 leaving=0.5 legal=-0.6 meeting.off=-1.1 payment.delayed=-0.4 payment.promised=-0.5 payment.query=1.2 payment.refused=0.4 payment.sent=-0.3 reputation=0.9 urgent=-0.3
otters 8.26 bad=-0.7 complaint.quality=-0.7 good=-0.6 growth=-0.4 praise=-0.3 reputation=-0.4
ought 7.97 complaint.cost=-0.5 complaint.neglect=-0.6 complaint.quality=1.8 good=-0.5 leaving=-0.7 payment.refused=-0.6 praise=-0.6 reputation=-0.6
ounces 8.26 bad=-1.4 good=-1.3
our 3.47 bad=0.9 complaint.cost=-0.9 complaint.delay=-1.6 complaint.neglect=-1.3 complaint.quality=1.9 escalation=4.1 good=-5.5 growth=-2.2 leaving=2.1 legal=1.8 meeting.off=-0.6 payment.disputed=-3.3 payment.promised=-3.5 payment.query=-1.0 payment.refused=-0.4 payment.sent=-1.7 praise=-1.3 reputation=-1.0 urgent=-3.7
ours 6.47 complaint.cost=-0.7 complaint.delay=2.1 complaint.neglect=-0.4 complaint.quality=-0.4 escalation=0.6 good=-0.8 growth=-0.6 leaving=-1.1 legal=-0.6 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.6 payment.query=-0.7 payment.refused=1.8 payment.sent=-0.5 reputation=0.8 urgent=-0.4
oursel 7.57 bad=1.6 complaint.cost=-0.8 complaint.delay=-0.6 complaint.neglect=2.3 complaint.quality=3.7 good=-0.4 leaving=2.3 payment.refused=-0.5 praise=-0.4 reputation=0.5
out 3.85 complaint.cost=1.5 complaint.delay=-2.0 complaint.neglect=-1.4 complaint.quality=2.1 escalation=-2.5 good=-0.4 growth=-1.0 leaving=4.4 meeting.off=3.7 payment.delayed=0.4 payment.disputed=-2.5 payment.promised=2.0 payment.query=1.2 payment.refused=-0.7 payment.sent=1.8 praise=-2.5 reputation=0.6 urgent=-1.0
outage 7.97 bad=2.1 complaint.delay=0.7 complaint.quality=3.1 escalation=1.6 good=-0.7 growth=-0.3 leaving=2.1 legal=0.6 meeting.off=-0.3 praise=-0.6
outdoo 7.57 bad=-1.7 good=1.3
outfit 7.75 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=-0.6 complaint.quality=0.6 good=0.7 growth=1.9 leaving=1.6 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=-0.4 reputation=-0.4
outloo 7.97 bad=-0.8 good=-0.3
outper 8.26 bad=-0.4 good=1.2
output 6.79 bad=2.3 good=-1.0
outs 8.26 bad=0.8 complaint.delay=0.9 complaint.quality=-0.4 payment.refused=0.5
outsid 7.41 bad=0.4 complaint.cost=-0.4 complaint.delay=1.4 complaint.neglect=0.4 good=-0.7 growth=-0.4 legal=-0.4 meeting.off=1.3 payment.promised=-0.7 payment.refused=-0.5 praise=-0.7 reputation=2.5 urgent=-0.5
outsta 6.96 bad=-1.3 complaint.cost=-0.3 complaint.quality=-0.5 good=0.7 leaving=1.0 legal=-0.6 payment.delayed=-0.3 payment.disputed=0.3 payment.promised=0.5 payment.sent=2.3 praise=-0.5 reputation=-0.4
outwei 7.97 bad=-1.3 good=1.9
oven 8.26 bad=1.6 complaint.cost=1.6 complaint.quality=0.6 good=-0.5 leaving=1.7 reputation=1.1
over 4.56 bad=-1.7 complaint.cost=-2.2 complaint.neglect=-0.9 complaint.quality=-1.6 escalation=-0.5 good=4.1 leaving=1.8 legal=-0.6 meeting.off=0.4 payment.delayed=-1.1 payment.disputed=-2.1 payment.promised=-1.5 payment.query=-1.6 payment.refused=-1.0 payment.sent=3.3 praise=1.5 reputation=-2.5
overal 6.52 bad=-0.6 good=3.6
overdr 8.26 bad=-0.9 complaint.delay=-0.6 payment.delayed=1.8 praise=-0.3
overdu 8.26 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.4 leaving=-0.6 payment.delayed=1.5 payment.promised=1.8 payment.refused=-0.7 praise=0.9
overni 7.75 bad=-0.3 complaint.cost=-0.6 complaint.neglect=-0.5 complaint.quality=-0.8 good=-0.8 leaving=-0.5 legal=-0.4 payment.disputed=2.0 payment.promised=-0.4 payment.query=-0.3 payment.refused=1.5 payment.sent=2.2 praise=-0.6 reputation=-0.3 urgent=2.5
overpr 8.26 bad=-0.8 good=1.9
oversi 8.26 complaint.cost=-0.4 complaint.quality=-0.7 good=-0.8 payment.disputed=1.2
overwr 8.26 bad=-1.1 good=-0.4
owe 7.97 bad=-0.5 complaint.cost=-0.9 complaint.delay=-0.4 complaint.quality=-0.6 leaving=-0.5 legal=-0.8 payment.disputed=-0.7 payment.promised=2.7 payment.refused=2.2 payment.sent=-0.4 praise=0.4
owed 7.57 bad=0.6 complaint.cost=-0.4 complaint.delay=1.7 complaint.neglect=0.6 complaint.quality=-1.2 good=-0.8 legal=1.2 meeting.off=-0.6 payment.delayed=-0.6 payment.promised=-0.8 payment.refused=1.3 praise=-0.8 reputation=-0.6
owen 8.26 bad=-1.1 payment.delayed=0.5 payment.refused=-0.4
owing 7.75 bad=-1.7 complaint.cost=-0.5 complaint.delay=-0.3 complaint.quality=-0.6 good=-0.3 leaving=-0.6 legal=-0.7 meeting.off=1.8 payment.refused=-0.4 payment.sent=-0.3
own 5.26 bad=0.4 complaint.delay=1.2 complaint.neglect=-0.5 complaint.quality=0.9 escalation=-0.8 leaving=2.4 legal=-0.7 meeting.off=1.4 payment.delayed=-1.6 payment.disputed=3.2 payment.promised=-0.8 payment.query=-0.9 payment.refused=0.9 payment.sent=-1.3 praise=1.2 reputation=1.2 urgent=-0.7
owned 6.79 bad=-3.4 complaint.quality=-0.3 good=3.0 praise=1.3
owner' 8.26 bad=1.5 complaint.neglect=1.0 complaint.quality=-0.4 good=-0.6 leaving=0.7
owners 7.06 bad=-1.4 complaint.cost=-0.8 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-1.4 escalation=-0.5 good=1.3 growth=1.3 leaving=2.3 legal=-0.5 meeting.off=1.0 payment.delayed=-0.5 payment.refused=-0.4 reputation=2.2
owns 7.97 bad=1.0 complaint.cost=1.2 complaint.delay=2.8 complaint.neglect=-1.3 escalation=0.8 legal=0.6 payment.refused=0.6 reputation=-0.4
oyelar 8.26 bad=0.4 complaint.quality=-0.6 escalation=-0.3 good=-0.8 leaving=-0.3 legal=2.3 payment.refused=-0.3 praise=-0.4 reputation=-0.3
p 6.72 bad=-1.9 complaint.cost=-0.5 complaint.delay=2.0 complaint.neglect=0.4 complaint.quality=-0.5 good=1.4 growth=-0.3 leaving=-1.0 legal=-0.5 meeting.off=3.0 payment.promised=1.1 payment.query=1.2 payment.refused=0.7 praise=-0.6 reputation=1.0
pa 8.26 bad=1.9 complaint.cost=1.2 complaint.delay=-0.4 complaint.neglect=1.2 complaint.quality=1.2 good=-0.5 leaving=-0.4 reputation=0.5 urgent=2.1
pack 7.57 bad=0.4 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.6 leaving=1.7 legal=-0.7 praise=-0.4
packag 7.06 complaint.cost=1.6 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=-0.5 growth=2.7 leaving=1.3 legal=-0.5 payment.delayed=-0.4 payment.disputed=-0.3 urgent=-0.3
packed 7.75 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.4 good=1.3 praise=1.1
packs 8.26 bad=-0.9 good=0.6 reputation=-0.3 urgent=-0.4
page 5.20 bad=-2.3 complaint.cost=1.6 complaint.delay=-0.8 complaint.quality=-0.9 escalation=-1.4 good=-2.2 growth=-1.1 leaving=2.0 legal=-1.9 meeting.off=-1.7 payment.delayed=-1.1 payment.disputed=-1.3 payment.promised=-1.1 payment.query=-0.6 payment.refused=-1.2 payment.sent=-0.6 praise=-0.5 reputation=-1.0 urgent=1.8
pages 6.36 bad=-3.4 complaint.cost=-1.1 complaint.delay=-1.4 complaint.neglect=-1.7 escalation=-0.7 good=0.8 growth=1.2 leaving=-1.5 legal=0.5 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.9 payment.promised=-0.7 payment.query=-0.6 payment.refused=0.4 payment.sent=-0.6 praise=1.0 reputation=-1.5 urgent=0.3
paid 5.35 bad=-1.6 complaint.cost=1.4 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-1.0 escalation=-1.2 good=-2.2 growth=-1.7 leaving=-2.7 legal=-0.6 meeting.off=-1.1 payment.delayed=4.5 payment.disputed=1.0 payment.promised=3.4 payment.query=1.0 payment.refused=-2.1 payment.sent=11.8 praise=1.3 reputation=-1.4 urgent=-1.6
pain 7.97 bad=1.1 complaint.neglect=-0.8 good=0.4 praise=1.4
painle 7.75 bad=-2.8 complaint.quality=-0.5 good=1.9 praise=0.7
paint 8.26 complaint.delay=-0.5 complaint.quality=1.4 payment.refused=1.3 praise=-0.4 reputation=1.4
pair 7.28 bad=2.4 growth=1.1 leaving=1.1 praise=0.6 urgent=1.4
pal 8.26 bad=0.4
palm 7.57 bad=-2.4 good=2.4
pam 8.26 bad=0.5 complaint.cost=1.5 complaint.quality=-0.4 payment.query=1.1
panaso 7.57 good=-0.9
panel 6.79 complaint.cost=-0.4 complaint.delay=0.3 complaint.neglect=-0.4 complaint.quality=0.6 escalation=-0.5 good=-0.6 growth=0.9 leaving=-0.6 legal=1.1 meeting.off=-0.3 payment.disputed=-0.4 payment.promised=1.0 reputation=1.9
panels 7.97 bad=1.5 complaint.delay=1.4 complaint.neglect=1.4 complaint.quality=-0.3 growth=1.0 leaving=1.6 payment.refused=1.3
paper 6.52 bad=2.5 complaint.cost=2.6 complaint.delay=0.3 complaint.neglect=-1.5 complaint.quality=0.6 escalation=0.3 good=-2.4 growth=-0.9 leaving=-0.6 legal=-1.0 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.6 payment.query=0.8 payment.refused=1.5 payment.sent=-0.6 praise=-1.6 reputation=1.7 urgent=-0.4
papers 7.41 bad=1.9 complaint.cost=1.1 complaint.delay=1.8 complaint.neglect=-0.5 complaint.quality=1.0 escalation=0.6 growth=1.1 leaving=-0.4 legal=2.5 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.4 praise=0.4 reputation=0.5 urgent=1.6
paperw 7.75 bad=1.4 complaint.quality=-0.4 good=-2.0 leaving=0.6 legal=-0.4 payment.refused=-0.3 praise=-0.7
par 7.97 bad=2.6 good=-1.8
paragr 6.03 bad=-0.6 good=-0.4 leaving=-0.7 legal=-0.9 payment.refused=-0.6 reputation=-0.5
parent 6.72 bad=-1.1 complaint.delay=-1.5 good=-0.6 leaving=-0.3 payment.delayed=-0.5 payment.disputed=-0.6 payment.query=1.2 reputation=1.7
parish 7.57 complaint.cost=1.8 complaint.delay=1.4 complaint.neglect=-0.7 complaint.quality=-0.4 good=-1.3 growth=-0.4 meeting.off=-0.3 payment.refused=-0.3 praise=-0.6 reputation=0.9
park 7.41 bad=0.6 complaint.delay=-0.6 complaint.neglect=0.7 complaint.quality=1.2 good=0.4 growth=-0.5 leaving=-0.6 legal=-0.4 meeting.off=1.5 payment.delayed=-0.4 payment.disputed=1.0 payment.promised=-0.5 payment.refused=0.6 praise=-0.5 reputation=-0.4 urgent=2.8
parkin 7.28 bad=-0.7 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=-0.3 good=-1.3 leaving=-0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.refused=0.6 praise=-0.7 reputation=-0.6 urgent=1.3
part 6.59 bad=1.7 complaint.cost=-0.4 complaint.delay=1.3 complaint.neglect=0.7 complaint.quality=2.1 escalation=-0.5 growth=-0.5 leaving=2.5 legal=-0.6 meeting.off=-0.6 payment.delayed=1.3 payment.disputed=-0.5 payment.promised=-1.0 payment.query=-0.5 payment.refused=-1.0 praise=-0.8 reputation=-0.9 urgent=-0.5
partia 7.97 bad=2.4 good=-1.2
partic 7.16 complaint.delay=-0.4 complaint.quality=0.3 leaving=0.7 legal=0.6 payment.refused=-0.4 praise=0.9
partne 6.22 bad=0.9 complaint.cost=2.2 complaint.neglect=2.4 complaint.quality=-1.3 escalation=7.0 good=1.1 growth=-1.0 leaving=1.1 legal=-2.0 meeting.off=-0.7 payment.delayed=0.7 payment.disputed=0.5 payment.promised=-0.5 payment.query=-0.6 payment.refused=-1.6 payment.sent=-0.9 praise=0.7 reputation=-2.0 urgent=0.6
parts 7.57 bad=1.1 good=-1.0
party 6.87 bad=-1.5 complaint.cost=-0.5 complaint.neglect=-0.3 complaint.quality=0.5 good=2.5 growth=0.9 legal=1.4 payment.refused=-0.3 praise=2.0
pass 7.16 bad=0.4 complaint.cost=-0.6 complaint.delay=0.3 complaint.quality=-1.1 escalation=1.4 good=0.9 growth=0.7 leaving=-0.8 legal=1.2 meeting.off=-0.3 payment.disputed=-0.7 payment.refused=1.0 praise=1.4 reputation=-0.5 urgent=-0.3
passed 6.96 bad=1.5 complaint.cost=-0.6 complaint.delay=2.8 complaint.quality=-1.8 escalation=3.0 good=0.8 growth=1.6 leaving=-1.2 legal=0.7 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.5 payment.promised=0.8 payment.query=-0.9 payment.refused=-1.4 payment.sent=0.9 praise=-0.4 reputation=-1.3 urgent=-0.4
passes 8.26 bad=0.5 complaint.cost=-0.5 complaint.delay=0.4 complaint.neglect=-0.6 complaint.quality=0.9 leaving=-0.6 payment.refused=1.2 reputation=1.0
passin 7.97 bad=-1.9 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-1.1 good=1.0 leaving=-0.4 meeting.off=1.4 payment.refused=-0.5 payment.sent=1.6 praise=1.7 reputation=-0.3
passwo 7.97 bad=-0.5 good=-0.8 growth=-0.5 leaving=2.2 praise=-0.6 reputation=-0.4
past 6.47 bad=-0.6 complaint.cost=-1.2 complaint.delay=2.2 complaint.neglect=-0.7 complaint.quality=-0.9 good=-0.6 growth=1.0 leaving=-1.1 legal=-0.4 meeting.off=-0.8 payment.delayed=-0.6 payment.refused=0.6 payment.sent=-0.4 reputation=-0.9 urgent=-0.5
pat 8.26 bad=-1.2 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 leaving=-0.3 meeting.off=-0.8 payment.refused=-0.4
patien 6.41 bad=0.8 complaint.cost=-1.0 complaint.delay=3.9 complaint.neglect=1.5 complaint.quality=-1.2 growth=-0.4 leaving=0.4 legal=3.0 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.8 payment.promised=-0.6 payment.query=-0.6 payment.refused=-0.8 payment.sent=-0.5 praise=1.3 reputation=-1.4 urgent=-0.5
pause 7.41 bad=0.4 complaint.cost=-0.4 complaint.delay=0.4 complaint.neglect=-0.5 complaint.quality=0.7 good=-0.3 leaving=1.4
pay 5.30 bad=1.2 complaint.cost=0.3 complaint.delay=-0.4 complaint.neglect=-2.8 complaint.quality=2.5 escalation=-1.0 good=-3.9 growth=-2.2 leaving=-2.6 legal=-2.1 meeting.off=-1.9 payment.delayed=3.3 payment.disputed=-1.8 payment.promised=4.3 payment.query=2.8 payment.refused=4.0 praise=-2.7 reputation=-2.0 urgent=-1.7
payabl 7.75 bad=-0.6 complaint.neglect=-0.7 complaint.quality=1.1 escalation=-0.3 good=-0.7 leaving=-0.7 legal=-0.4 payment.disputed=-0.5 payment.promised=-0.7 payment.query=0.4 payment.sent=1.1
payee 8.26 bad=-0.8 payment.query=1.0 payment.sent=1.4
paying 6.27 bad=-3.9 complaint.delay=-0.4 complaint.quality=0.4 escalation=-0.5 good=0.9 growth=-0.6 leaving=-1.2 legal=0.3 meeting.off=-0.5 payment.delayed=4.3 payment.disputed=-0.6 payment.promised=-0.5 payment.query=0.3 payment.refused=0.6 payment.sent=-0.3 praise=-1.1 reputation=-1.1 urgent=-0.4
paymen 5.47 bad=-3.2 complaint.cost=-1.9 complaint.delay=-1.0 complaint.neglect=-0.6 complaint.quality=-2.2 good=-1.5 growth=-0.9 leaving=-1.8 legal=-2.1 meeting.off=-1.2 payment.delayed=5.2 payment.promised=4.5 payment.query=1.9 payment.refused=1.2 payment.sent=5.7 praise=-1.5 reputation=-1.8 urgent=-0.8
payrol 6.31 bad=-0.7 complaint.cost=-0.8 complaint.delay=-1.4 complaint.neglect=-1.5 complaint.quality=1.0 escalation=-0.3 good=1.0 growth=0.5 leaving=2.1 legal=-1.1 meeting.off=1.2 payment.delayed=2.0 payment.disputed=-0.6 payment.promised=1.1 payment.query=-0.5 payment.refused=-1.0 payment.sent=-0.3 praise=0.6 reputation=-0.7 urgent=-0.4
pays 7.75 bad=-0.9 complaint.cost=1.8 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-1.2 growth=1.1 leaving=0.9 payment.refused=-0.3 reputation=-0.3
paysli 8.26 bad=0.9 complaint.neglect=1.0 complaint.quality=0.9 escalation=0.9 legal=2.0 payment.refused=-0.3
pc 6.36 bad=1.2 good=0.4 praise=-0.3
pda 7.97 bad=-0.7 good=2.1
pdf 7.06 bad=-1.5 complaint.cost=1.2 complaint.delay=-0.6 complaint.neglect=0.8 complaint.quality=0.7 escalation=-0.4 growth=-0.9 leaving=-0.9 legal=-0.3 meeting.off=0.6 payment.disputed=-0.4 payment.promised=1.2 payment.refused=-0.5 praise=-1.0 reputation=-0.8 urgent=0.8
peace 8.26 bad=-0.7 complaint.quality=-0.3
pen 7.57 bad=0.9 complaint.cost=-0.5 complaint.delay=1.0 good=-0.6 payment.refused=1.0 praise=-0.8 reputation=0.8
penalt 7.97 bad=2.5 complaint.cost=-0.4 complaint.delay=4.6 complaint.quality=-1.7 good=-0.8 legal=0.8 payment.delayed=-0.5 payment.disputed=-0.4 payment.refused=-0.4 payment.sent=-0.3 praise=-0.3
pencil 7.16 bad=1.7 complaint.cost=5.0 complaint.delay=-1.1 complaint.quality=-0.6 escalation=-0.6 good=-0.5 growth=-1.0 leaving=1.9 legal=-0.6 meeting.off=-0.4 payment.delayed=1.6 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.6 praise=-0.5 reputation=0.7
penny 7.16 bad=-1.9 complaint.cost=-0.6 complaint.delay=0.4 complaint.neglect=1.0 complaint.quality=-1.3 good=2.1 growth=0.6 legal=-0.4 payment.delayed=-0.3 payment.promised=-0.3 payment.refused=-0.5 payment.sent=1.5 praise=2.6 reputation=-0.6
pensio 7.75 complaint.cost=1.4 complaint.neglect=-0.4 good=-0.4 leaving=0.6 legal=-0.5 meeting.off=1.9 payment.disputed=-0.3 payment.refused=1.0 reputation=0.9
pentiu 8.26 bad=-0.6 good=1.9
people 4.88 bad=-2.1 complaint.cost=1.0 complaint.delay=-1.0 complaint.neglect=1.4 complaint.quality=-0.3 escalation=-1.3 good=1.2 growth=0.4 payment.delayed=-1.5 payment.promised=-0.8 payment.query=-0.9 payment.refused=-1.3 payment.sent=-1.3 reputation=3.3 urgent=1.9
per 6.65 bad=-0.4 complaint.cost=-0.8 complaint.delay=1.8 complaint.neglect=-0.7 complaint.quality=-0.6 good=0.7 leaving=-0.8 legal=1.0 payment.disputed=1.7 payment.refused=1.7 praise=-0.5 reputation=-0.5
percen 7.97 bad=1.6 complaint.cost=1.6 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.8 leaving=2.5 praise=-0.3 reputation=-0.5
perfec 5.96 bad=-4.2 complaint.quality=-0.3 good=5.4 growth=0.7 praise=0.8
perfor 6.65 bad=-2.0 complaint.cost=-0.3 complaint.delay=0.7 complaint.neglect=0.5 complaint.quality=-0.7 good=2.9 leaving=0.7 reputation=-0.3
perhap 6.87 bad=2.8 complaint.cost=-0.9 complaint.delay=2.6 complaint.neglect=2.6 good=-1.8 growth=-0.5 leaving=-0.8 legal=-0.4 meeting.off=-0.5 payment.refused=0.6 payment.sent=-0.5 praise=-0.6 reputation=0.6
period 6.79 bad=1.2 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=-0.9 good=-0.9 growth=-0.4 leaving=2.1 legal=-0.9 payment.disputed=-0.3 payment.refused=1.2 reputation=-0.4
permit 7.97 bad=0.5 complaint.cost=-0.4 complaint.delay=1.7 complaint.neglect=-0.4 complaint.quality=-0.9 good=-0.6 leaving=-0.3 payment.refused=-0.5
persis 8.26 bad=1.4 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=-0.4 good=-0.3 legal=1.4 payment.disputed=2.7
person 5.69 bad=1.4 complaint.cost=0.6 complaint.neglect=4.0 complaint.quality=-1.5 escalation=3.3 good=-1.3 growth=-0.7 leaving=0.5 legal=-1.2 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=-1.0 payment.promised=0.6 payment.query=-1.0 payment.refused=-0.5 payment.sent=-0.7 praise=-0.9 urgent=-0.6
pete 8.26 bad=-0.3 complaint.cost=0.5 complaint.neglect=-0.4 complaint.quality=-0.6 good=-0.8 leaving=-0.5 praise=-0.4
petiti 8.26 bad=-0.8 complaint.delay=-0.6 complaint.quality=1.8 good=-0.4 leaving=-0.7 legal=-0.6 payment.refused=-0.7 reputation=-0.8
phase 7.75 bad=2.0 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-1.1 good=-0.9 growth=3.2 leaving=1.8 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.6 praise=0.5 urgent=-0.3
philip 7.97 bad=0.9 complaint.neglect=0.9 escalation=1.0 good=-0.6 leaving=-0.3
phone 4.21 bad=-1.6 complaint.cost=-0.9 complaint.delay=-0.9 complaint.neglect=2.8 complaint.quality=1.4 good=3.4 growth=-1.2 leaving=-2.3 legal=0.6 meeting.off=1.2 payment.delayed=-1.0 payment.disputed=-0.9 payment.promised=-1.6 payment.query=-0.6 payment.sent=2.0 reputation=-0.4 urgent=2.9
phone' 8.26 bad=-0.5 good=1.3
phoneb 8.26 bad=-0.8 good=0.5
phones 5.72 bad=-0.8 complaint.delay=-0.5 complaint.neglect=-0.7 good=1.6 growth=0.8 legal=-0.3 payment.refused=-0.4 praise=0.6 reputation=-0.4
photo 6.22 bad=-1.7 complaint.cost=-1.1 complaint.delay=-1.1 complaint.quality=1.6 escalation=-0.5 good=1.1 growth=-0.6 leaving=-0.5 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.5 payment.refused=-0.5 payment.sent=-0.5 reputation=0.5 urgent=1.3
photoc 8.26 bad=1.0 complaint.cost=1.2 complaint.delay=0.7 legal=0.4 payment.disputed=1.3 payment.refused=1.2
photog 5.99 bad=2.1 complaint.cost=-0.6 complaint.neglect=-1.1 complaint.quality=3.7 escalation=-0.6 good=-1.0 growth=-0.5 legal=1.4 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=0.5 payment.promised=-0.4 payment.refused=2.4 payment.sent=-0.9 praise=-1.0 reputation=1.2
photos 5.45 bad=-2.7 complaint.cost=-1.4 complaint.neglect=-1.2 complaint.quality=2.0 escalation=-0.5 good=2.0 growth=-0.7 leaving=-1.3 legal=-1.2 meeting.off=-1.1 payment.delayed=-0.4 payment.disputed=-0.7 payment.promised=-0.3 payment.query=-0.7 payment.refused=1.1 payment.sent=-0.6 praise=1.0 reputation=3.6 urgent=-0.3
piano 8.26 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=1.1 good=-0.4 leaving=-0.6 payment.promised=1.9 payment.query=1.0 payment.refused=2.0 payment.sent=1.5
pic's 8.26 bad=-1.2 good=2.1
pick 7.57 bad=1.4 complaint.cost=0.5 complaint.delay=-0.7 complaint.neglect=1.7 complaint.quality=-0.4 good=-0.7 leaving=-0.6 legal=-0.4 praise=-0.5
picked 7.28 bad=-1.3 complaint.cost=0.7 complaint.neglect=-0.5 complaint.quality=1.0 good=1.3 leaving=2.1 payment.refused=-0.3 praise=0.7 reputation=0.8
pickin 7.97 bad=0.9 good=-0.5
picks 8.26 complaint.neglect=0.8 complaint.quality=-0.5 leaving=0.5
pics 6.59 bad=-2.5 good=1.2
pictur 4.81 bad=-1.6 complaint.cost=-0.5 complaint.delay=-0.5 complaint.quality=1.6 good=4.1 leaving=-0.6 meeting.off=-0.4 payment.refused=1.5 praise=-0.7
piece 6.31 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-0.3 good=1.4 leaving=-0.6 payment.disputed=-0.4 praise=1.6 reputation=1.9
pigeon 8.26 bad=1.2 complaint.delay=0.9 complaint.neglect=2.4 complaint.quality=-0.5 good=0.8 growth=1.5 praise=1.8 reputation=-0.3
pile 7.97 bad=0.5 complaint.neglect=1.6 complaint.quality=-0.5 payment.delayed=1.0 payment.promised=2.8 payment.query=0.7 payment.refused=-0.4 payment.sent=-0.6
pionee 7.97 bad=-1.2 good=2.0
pitch 7.97 bad=-0.8 complaint.cost=-0.3 complaint.quality=0.3 good=1.7 growth=2.2 leaving=0.7 payment.refused=-0.5
pitche 8.26 good=-0.8 payment.refused=-0.4
pix 8.26 bad=-0.3 good=0.7
pixel 8.26 good=0.3
place 6.52 bad=-1.4 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=-1.9 escalation=-0.3 good=-0.7 growth=-0.5 leaving=-1.2 legal=2.0 meeting.off=1.4 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.3 payment.sent=-0.3 praise=-0.7 urgent=-0.4
placed 7.57 bad=-1.5 complaint.delay=1.1 good=1.6 leaving=0.6 payment.query=2.6 payment.refused=-0.7
places 7.16 bad=-1.7 complaint.quality=0.4 good=1.5 legal=-0.4
plain 7.97 bad=-0.3 good=-0.9 leaving=0.7
plan 5.75 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=1.7 escalation=-0.3 good=-0.5 growth=2.2 leaving=-1.7 legal=0.8 meeting.off=-0.8 payment.delayed=0.8 payment.promised=-0.4 payment.query=-0.8 payment.refused=-0.4 payment.sent=-0.4 praise=1.3 reputation=0.4 urgent=-0.3
planne 7.57 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=-1.1 good=2.2 growth=3.1 leaving=-0.5 legal=-0.3 meeting.off=1.5 payment.delayed=-0.4 payment.promised=-0.5 payment.refused=-0.7 praise=3.0 reputation=0.8
planni 6.96 complaint.cost=-0.4 complaint.delay=0.6 complaint.neglect=-0.8 complaint.quality=-1.1 good=-0.6 growth=-0.4 leaving=-0.9 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 praise=0.5 reputation=-0.7
plans 7.57 bad=-0.9 complaint.cost=-0.6 complaint.delay=1.0 complaint.neglect=1.8 escalation=-0.5 leaving=-0.6 legal=-0.8 payment.refused=-0.6 praise=-0.4 reputation=-0.9
plant 7.97 bad=0.3 complaint.delay=0.7 complaint.neglect=-0.6 complaint.quality=0.3 good=-0.7 growth=-0.3 leaving=0.3 meeting.off=2.1 praise=-0.5 reputation=0.3 urgent=1.8
plaste 8.26 bad=-1.4 complaint.delay=-0.5 meeting.off=-0.4 payment.query=2.5
plasti 6.96 bad=0.8 good=-2.5
plate 7.28 good=0.8
play 5.47 bad=-2.1 complaint.delay=-0.3 complaint.neglect=-0.3 complaint.quality=-0.5 good=1.8 payment.promised=2.9 payment.refused=-0.4 payment.sent=-0.6 praise=0.3 urgent=0.8
playba 7.28 bad=-1.3
played 6.65 bad=1.2 good=1.1
playin 6.31 bad=0.6
playli 5.96 bad=-0.5 good=1.6
plays 6.27 complaint.delay=0.5 complaint.quality=0.5 good=2.6 leaving=-0.4 legal=-0.6 payment.refused=-0.5 payment.sent=1.2
please 4.10 bad=-2.6 complaint.cost=-1.4 complaint.delay=1.0 complaint.neglect=-2.1 complaint.quality=-0.6 escalation=2.1 good=-1.4 growth=1.8 leaving=-2.0 legal=-1.5 meeting.off=-1.4 payment.delayed=-2.2 payment.disputed=1.1 payment.promised=-2.8 payment.query=1.1 payment.refused=-2.5 payment.sent=-0.4 praise=-3.4 reputation=-3.5 urgent=5.1
pleasu 7.97 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.6 good=1.2 leaving=1.4 payment.delayed=-0.3 payment.promised=0.9 payment.sent=1.8 praise=2.1 reputation=-0.4 urgent=1.4
plenty 7.41 bad=-3.0 good=4.0
plot 8.26 bad=-1.1 complaint.quality=-0.4 good=-0.5 leaving=-0.4 praise=-0.4
plots 7.97 bad=0.5 complaint.cost=1.1 complaint.delay=0.5 complaint.quality=0.3 good=-0.4 leaving=2.2 legal=1.0 payment.refused=1.2 reputation=1.1
plug 6.79 bad=-1.4 complaint.cost=0.3 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-0.4 good=-0.5 leaving=0.4 payment.query=-0.4 payment.refused=-0.7 praise=-0.4 reputation=-0.7 urgent=-0.5
plugge 7.57 bad=-1.4 good=-0.7
plumbe 7.97 bad=1.1 complaint.cost=-0.8 complaint.delay=-0.4 complaint.quality=1.4 good=-0.4 leaving=-0.3 payment.query=-0.5 payment.refused=1.8 reputation=1.4
plus 6.18 bad=-3.4 complaint.cost=-0.5 complaint.delay=1.5 complaint.neglect=-0.4 complaint.quality=-0.5 good=2.9 growth=0.4 leaving=-0.9 legal=-0.3 payment.delayed=1.1 payment.refused=1.2 reputation=-0.3
plusse 8.26 bad=-0.8 good=0.7
po 7.57 bad=-1.6 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.4 escalation=-0.4 good=-0.5 meeting.off=-0.5 payment.disputed=-0.5 payment.promised=1.5 payment.query=3.4 payment.refused=-1.1 urgent=-0.4
pocket 6.79 bad=-1.1 complaint.quality=0.5 good=1.5 payment.refused=1.1
pod 7.06 good=0.7
podcas 7.41 bad=-0.3 complaint.cost=-1.2 complaint.delay=0.5 complaint.neglect=-0.8 complaint.quality=1.5 good=0.8 growth=2.5 leaving=-0.9 legal=-0.3 payment.disputed=-0.7 payment.refused=-0.5 praise=2.3 reputation=2.7 urgent=-0.3
point 5.96 bad=2.0 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=0.6 complaint.quality=3.0 good=0.7 meeting.off=0.6 payment.disputed=0.7 urgent=-0.5
pointe 7.97 bad=0.5 complaint.delay=0.4 complaint.quality=1.0 good=0.8 leaving=0.5
points 7.41 bad=2.1 complaint.cost=-0.5 complaint.neglect=0.5 complaint.quality=0.7 good=-1.6 leaving=-0.5 praise=-0.4 reputation=-0.4
policy 7.16 bad=-2.1 complaint.cost=-0.3 complaint.delay=0.3 complaint.neglect=-0.8 complaint.quality=-0.9 escalation=-0.4 good=-0.9 growth=-0.4 leaving=-0.6 meeting.off=-0.5 payment.delayed=-0.4 payment.refused=-0.5 praise=-0.8 reputation=0.8
polish 7.57 bad=-0.9 complaint.cost=-0.4 complaint.delay=0.7 complaint.neglect=-0.5 good=-0.5 leaving=-0.4 meeting.off=1.3 payment.disputed=-0.3 payment.sent=1.4 praise=-0.5 reputation=-0.4
polite 8.26 bad=1.6 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=-0.6 leaving=3.2 legal=0.9 payment.disputed=1.1 payment.refused=-0.4
polyph 7.97 bad=-0.6 good=0.9
pool 8.26 bad=-0.7 complaint.neglect=-0.4 complaint.quality=-0.4 good=0.4 praise=0.9 reputation=-0.4
poor 6.59 bad=3.9 complaint.cost=0.4 complaint.delay=0.8 complaint.neglect=-0.5 good=-3.0 leaving=-0.7 legal=0.4 praise=-0.4 reputation=-0.3
poorly 7.97 bad=2.3 good=-1.4
pop 6.96 bad=-1.0 complaint.quality=-0.3 meeting.off=0.7 payment.delayed=0.9 payment.query=0.9
popped 7.97 bad=-0.4 complaint.delay=1.1 complaint.quality=-0.4 good=0.3 leaving=1.1 payment.refused=-0.4 payment.sent=2.3 praise=-0.4 reputation=-0.3
poppin 8.26 bad=0.9
pops 8.26 bad=2.0 good=-1.2
popula 7.97 bad=0.6 good=-1.2
porch 8.26 bad=1.6 complaint.quality=2.7 good=-0.6 leaving=1.1 payment.refused=2.8 praise=-0.5
port 8.26 bad=-1.0 good=1.1
portab 6.79 bad=0.9 good=-1.5
portal 7.16 bad=0.6 complaint.cost=-1.0 complaint.delay=1.9 complaint.neglect=2.8 complaint.quality=0.7 escalation=1.4 good=-1.2 growth=-0.5 leaving=1.7 legal=-0.6 meeting.off=-0.6 payment.query=1.1 payment.refused=-0.8 praise=-0.8 urgent=1.2
portug 7.97 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=0.3 leaving=-0.4 payment.refused=-0.4 praise=-0.3 urgent=1.6
positi 7.28 bad=-0.6 good=3.1 legal=1.1 payment.refused=1.2
possib 6.41 bad=-2.5 complaint.cost=-1.0 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=-0.8 escalation=-0.4 good=2.1 growth=-0.4 legal=-0.4 payment.delayed=2.3 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.4 praise=-0.6 urgent=1.5
post 6.22 bad=-0.8 complaint.delay=-1.0 complaint.neglect=-0.5 escalation=-0.7 good=-0.6 growth=-0.8 leaving=-0.5 legal=0.7 meeting.off=-0.6 payment.delayed=-0.8 payment.promised=-1.3 payment.query=-0.9 payment.refused=-1.4 payment.sent=4.0 praise=-0.8 reputation=1.0 urgent=-0.8
posted 7.75 bad=0.6 complaint.delay=-0.7 complaint.neglect=-0.3 complaint.quality=0.6 payment.refused=1.7 praise=0.5 reputation=0.9
poster 7.28 bad=-1.0 complaint.cost=-0.4 complaint.delay=0.5 complaint.neglect=-0.3 complaint.quality=-0.6 escalation=-0.3 good=0.3 growth=-0.4 leaving=-0.5 legal=-0.8 meeting.off=-0.5 payment.disputed=-0.4 payment.refused=0.3 praise=1.0 reputation=-0.5 urgent=1.5
postin 8.26 complaint.delay=-0.5 complaint.neglect=-0.4 legal=1.9 payment.disputed=3.7 reputation=-0.3
postpo 8.26 bad=-0.6 good=0.3 meeting.off=1.2 praise=1.2
potent 7.97 bad=0.4
pounds 7.75 bad=1.2 complaint.cost=2.8 complaint.delay=-0.6 complaint.quality=1.2 escalation=-0.3 good=-0.9 leaving=-0.3 payment.delayed=-0.3 payment.refused=-0.3 praise=-0.4 reputation=-0.6
power 7.28 bad=0.5 good=-0.6
powere 7.75 bad=-0.9
powerf 7.16 bad=-2.1 good=3.9
powers 7.57 bad=0.8 good=-0.5
practi 6.41 bad=-0.6 complaint.cost=0.4 complaint.delay=0.8 complaint.neglect=0.4 complaint.quality=-1.7 escalation=2.0 good=1.3 growth=-0.7 leaving=1.5 meeting.off=-0.6 payment.delayed=-1.1 payment.disputed=-0.8 payment.promised=-0.3 payment.query=2.0 payment.refused=0.5 payment.sent=-0.5 praise=-1.0 reputation=-0.4 urgent=-0.5
praise 8.26 bad=-0.7 complaint.cost=-0.4 complaint.delay=0.4 complaint.quality=-0.7 good=2.6 leaving=0.4 praise=2.0 reputation=0.5
pre 8.26 bad=-0.5 complaint.cost=-0.3 good=2.0 growth=2.4 leaving=-0.4 praise=1.8
prefer 6.65 bad=1.7 complaint.cost=-0.9 complaint.delay=-1.2 complaint.neglect=1.8 complaint.quality=1.5 escalation=0.7 good=-1.9 growth=-0.4 leaving=-0.6 meeting.off=0.6 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.5 praise=-1.2 reputation=2.3 urgent=-0.5
premiu 7.75 bad=-1.7 complaint.delay=-0.4 complaint.neglect=-0.5 good=-0.3 growth=2.0 leaving=-0.5 meeting.off=-0.3 payment.refused=0.4 praise=-0.7
prepai 8.26 bad=-1.5 good=-0.4
prepar 7.97 bad=-0.7 complaint.delay=-0.8 complaint.quality=-0.9 good=1.0 leaving=-0.6 legal=1.7 praise=1.7
presen 6.79 complaint.cost=-1.1 complaint.delay=0.3 complaint.neglect=0.9 complaint.quality=1.9 escalation=1.2 good=-1.0 growth=-0.6 legal=-0.4 meeting.off=1.7 payment.disputed=-0.4 payment.refused=-0.6 praise=-0.5 reputation=1.7 urgent=-0.4
preser 7.75 bad=2.7 complaint.cost=-0.4 complaint.delay=1.1 complaint.neglect=-0.5 complaint.quality=0.5 good=-1.1 leaving=-0.8 legal=5.1 payment.refused=-0.4 praise=-0.5
preset 7.75 bad=-1.0 good=1.7
presid 8.26 bad=-0.7 complaint.cost=-0.3 complaint.delay=0.6 complaint.neglect=0.7 complaint.quality=-0.4 escalation=2.9 legal=-0.5
press 6.18 bad=-1.7 complaint.cost=1.8 complaint.delay=-1.1 complaint.neglect=-1.8 complaint.quality=-1.3 escalation=-0.6 good=-2.4 growth=-0.6 leaving=-0.8 legal=-0.7 meeting.off=-0.9 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=-1.1 payment.sent=1.2 praise=-0.7 reputation=3.9 urgent=-0.8
presse 7.97 bad=-0.6 complaint.delay=-0.3 payment.query=1.5
pressi 7.57 bad=-0.7 good=-0.9
pressu 7.97 bad=2.2 complaint.quality=1.1 good=-0.9 leaving=0.8
preten 8.26 bad=-0.4 complaint.cost=1.8 complaint.neglect=-0.5 complaint.quality=-0.4 legal=-0.5 payment.refused=0.7 praise=-0.4
pretty 5.77 bad=-1.9 complaint.cost=1.0 complaint.delay=0.3 complaint.neglect=-0.5 complaint.quality=-0.8 good=1.8 payment.refused=0.4 reputation=0.9
previo 6.79 bad=-2.9 complaint.cost=-0.3 complaint.quality=-0.3 escalation=0.4 good=2.7 leaving=-0.3
price 4.83 bad=-1.6 complaint.cost=4.9 complaint.delay=0.3 complaint.neglect=-1.2 complaint.quality=0.4 escalation=-0.8 good=3.2 growth=0.4 leaving=-1.4 legal=-1.1 meeting.off=-0.8 payment.delayed=-0.7 payment.promised=-0.4 payment.query=2.5 payment.refused=1.7 payment.sent=-0.5 praise=0.5 reputation=1.8 urgent=-0.5
priced 7.16 bad=-2.0 good=2.2
prices 7.41 bad=3.5 complaint.cost=1.9 complaint.delay=0.6 complaint.neglect=-0.7 complaint.quality=3.5 good=-1.9 leaving=-0.5 praise=-0.5 reputation=0.8
pricin 7.97 bad=-1.6 good=-1.2
primar 8.26 complaint.cost=1.0 complaint.delay=-0.5 complaint.neglect=1.3 good=0.7 reputation=0.7
princi 7.57 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=1.0 complaint.quality=0.4 escalation=5.2 good=0.3 leaving=-0.8 legal=-0.5 meeting.off=-0.5 payment.refused=-0.5 reputation=-0.6
print 6.10 bad=-1.6 complaint.cost=-0.5 complaint.delay=0.4 complaint.neglect=-1.6 complaint.quality=-2.0 escalation=-0.4 leaving=2.2 legal=-1.0 meeting.off=-0.4 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.9 payment.sent=-0.4 praise=4.0 reputation=2.4 urgent=-0.7
printe 6.03 bad=0.7 complaint.cost=-1.5 complaint.delay=2.5 complaint.neglect=-0.9 complaint.quality=1.0 escalation=-0.8 good=-1.5 growth=1.3 leaving=0.4 legal=-0.8 meeting.off=-1.3 payment.delayed=1.9 payment.disputed=-1.2 payment.query=-1.1 payment.refused=-1.4 payment.sent=-0.6 urgent=2.5
printi 7.41 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.6 good=1.1 growth=1.5 payment.refused=-0.6 praise=2.3 reputation=-0.3
prints 7.75 complaint.delay=1.0 complaint.neglect=-0.3 complaint.quality=1.1 good=1.9 payment.disputed=1.2
prior 7.75 good=-1.7 meeting.off=2.3
priori 8.26 bad=-1.5 complaint.delay=-0.4 complaint.quality=-0.4 good=0.4 legal=-0.3 meeting.off=-0.5
privac 8.26 bad=2.8 complaint.cost=2.6 complaint.delay=0.7 complaint.quality=-0.5 good=-0.6 leaving=-0.5 legal=-0.4 payment.disputed=-0.9 payment.refused=-0.4 payment.sent=-0.7 reputation=1.0
privat 8.26 bad=0.3 complaint.cost=-0.4 complaint.delay=1.8 complaint.neglect=0.6 complaint.quality=0.9 escalation=1.3 leaving=-0.4 reputation=0.9
priya 8.26 bad=-1.4 complaint.quality=-0.4 leaving=-0.6 legal=-0.3 reputation=-0.5
prize 8.26 bad=-0.3 complaint.quality=-0.4 growth=0.9 praise=1.1
pro 7.57 good=3.0
probab 6.31 bad=0.7 complaint.cost=1.2 complaint.quality=0.9 escalation=0.6 good=0.3 leaving=1.1
probat 7.75 bad=-0.8 complaint.delay=-0.5 complaint.neglect=-0.8 good=-0.8 leaving=-0.5 payment.delayed=-0.3 payment.disputed=-0.3 payment.refused=-0.4 payment.sent=1.8 praise=-0.8 reputation=-0.4
proble 5.08 bad=6.1 good=-2.6
proced 7.97 bad=-2.2 complaint.quality=-0.5 legal=-0.6
procee 7.16 bad=2.7 complaint.cost=-0.3 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=0.4 good=-1.0 legal=2.7 payment.delayed=-0.3 payment.disputed=-0.3 payment.query=-0.3 payment.refused=-0.4 praise=-0.3
proces 6.31 bad=0.8 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=1.6 complaint.quality=-0.6 good=-0.6 leaving=-0.4 legal=3.0 payment.delayed=-0.3 payment.query=1.6 payment.refused=-1.0 praise=-0.6 reputation=-0.3
procur 7.28 bad=-0.9 complaint.cost=0.8 complaint.delay=0.6 complaint.neglect=-0.6 complaint.quality=-0.6 good=2.6 growth=2.3 leaving=0.5 legal=-0.6 payment.delayed=-0.3 payment.promised=-0.6 payment.refused=-0.4 payment.sent=0.5 praise=-0.5 reputation=-0.4
produc 5.04 bad=1.4 complaint.delay=0.9 complaint.neglect=-0.4 good=0.5 leaving=-0.4 legal=-0.4 praise=-0.4 reputation=-0.7 urgent=1.0
profes 6.72 bad=0.8 complaint.cost=-0.7 complaint.delay=2.1 complaint.quality=-1.5 escalation=-0.5 good=-1.9 leaving=2.1 legal=2.5 payment.delayed=-0.3 payment.disputed=0.7 payment.promised=-0.3 payment.refused=-0.6 payment.sent=-0.4 praise=-0.4 reputation=-0.9 urgent=-0.3
profil 8.26 bad=-2.0 complaint.cost=-0.6 good=2.2 reputation=-0.4
progra 6.31 bad=-1.4 complaint.cost=-0.6 complaint.delay=-0.7 complaint.quality=0.7 good=1.0 growth=0.8 legal=-0.4 meeting.off=0.7 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.4 reputation=0.8 urgent=1.1
progre 6.87 bad=-1.4 good=-1.5
projec 6.96 bad=1.6 complaint.cost=-0.9 complaint.delay=0.5 complaint.neglect=2.2 complaint.quality=-1.8 escalation=1.9 good=-0.7 growth=-0.4 leaving=3.8 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.5 payment.promised=-0.8 payment.query=0.4 payment.refused=-0.7 payment.sent=-0.5 praise=-0.5 reputation=-0.9 urgent=-0.5
promis 6.87 bad=0.8 complaint.cost=0.6 complaint.delay=3.8 complaint.neglect=-0.4 complaint.quality=-0.7 escalation=1.4 growth=-0.4 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=3.4 payment.refused=-0.8 payment.sent=-0.6 praise=1.7 reputation=-0.9 urgent=-0.6
prompt 8.26 bad=0.3 good=1.4
prone 7.97 bad=2.7 good=-1.7
proof 6.72 bad=-3.6 complaint.cost=-0.7 complaint.delay=0.6 complaint.neglect=-1.1 complaint.quality=-1.4 escalation=-0.6 growth=-0.3 leaving=-0.9 legal=-1.2 payment.delayed=-0.9 payment.disputed=-0.5 payment.promised=-1.5 payment.refused=-1.1 payment.sent=-0.4 praise=-0.6
proofr 8.26 bad=-0.4 complaint.quality=-0.3 good=-0.5
proofs 7.57 bad=0.8 complaint.cost=-0.4 complaint.delay=2.2 complaint.neglect=-0.4 complaint.quality=-0.5 good=0.9 growth=0.6 leaving=-0.5 meeting.off=1.6 payment.delayed=-0.3 praise=1.1 urgent=-0.3
proper 6.96 bad=1.1 complaint.delay=-1.0 complaint.neglect=-0.6 complaint.quality=1.4 good=-1.0 growth=-0.3 leaving=-0.4 payment.delayed=-0.3 payment.disputed=1.1 payment.refused=-0.8 reputation=-0.6 urgent=1.2
propos 7.97 bad=-0.3 complaint.delay=-0.4 complaint.quality=1.3 leaving=-0.4 reputation=1.0
pros 7.06 bad=-2.4 good=3.3
protec 6.79 bad=-1.6 complaint.neglect=0.8 complaint.quality=1.1 good=1.4 legal=1.0
provid 6.52 bad=-1.9 complaint.cost=-0.4 complaint.delay=1.0 escalation=-0.5 good=1.6 leaving=2.1 legal=-0.3 payment.refused=-0.5 praise=0.7 reputation=-0.3
ps2 8.26 good=-1.0
pub 7.97 bad=0.5 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-0.6 good=-0.9 growth=1.3 meeting.off=-0.3 payment.refused=-0.4 praise=-0.4 reputation=0.7
public 7.16 bad=-0.3 complaint.cost=-0.5 complaint.delay=-0.9 complaint.neglect=-1.1 complaint.quality=1.9 good=-1.2 growth=-0.3 leaving=-0.4 legal=3.0 payment.promised=-0.5 payment.refused=-0.8 praise=-0.8 reputation=3.5 urgent=-0.4
publis 7.75 bad=-1.1 complaint.cost=-0.4 complaint.neglect=0.4 good=0.9 growth=1.6 leaving=-0.6 legal=-0.4 payment.refused=-0.4 praise=1.3 reputation=0.6
pull 7.75 bad=-1.1 complaint.delay=-0.4 complaint.quality=-0.9 leaving=-0.5 legal=-0.3 meeting.off=2.1
pulled 7.75 bad=0.3 complaint.delay=-0.4 complaint.quality=0.9 good=-0.8 leaving=0.5 payment.query=-0.3 praise=-0.3
pullin 7.97 bad=1.8 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=1.1 good=-0.8 leaving=3.0 payment.refused=-0.4 praise=-0.7
pump 7.97 bad=-0.8 complaint.quality=-0.4 good=0.5 leaving=-0.8 legal=-0.4 payment.delayed=1.9 payment.promised=-0.4 payment.refused=-0.3 praise=0.9
pumps 8.26 bad=1.0 complaint.quality=2.1 leaving=0.4 urgent=1.7
punctu 8.26 complaint.delay=0.6 complaint.neglect=-0.3 legal=0.9 reputation=1.0
puppie 8.26 bad=-1.1 good=4.0 leaving=0.8 praise=1.3
purcha 5.30 bad=-0.7 complaint.delay=0.5 complaint.quality=-0.6 growth=-0.5 payment.query=1.5 praise=-0.4
purely 8.26 complaint.delay=0.9 complaint.quality=-0.3 leaving=-0.5 payment.refused=0.9
purpos 7.75 bad=2.3 complaint.cost=-0.4 complaint.delay=2.4 complaint.quality=-0.6 good=-1.2 legal=-0.3 payment.query=-0.3 payment.refused=2.7 praise=-0.6
push 7.06 bad=-1.0 complaint.cost=-0.4 complaint.delay=-1.2 complaint.neglect=-0.5 complaint.quality=-1.0 good=-0.6 leaving=-0.7 legal=-0.5 meeting.off=5.2 payment.delayed=3.1 payment.disputed=-0.4 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.5 payment.sent=-0.3 praise=-0.3 reputation=-0.3 urgent=-0.5
pushin 8.26 bad=1.7 complaint.delay=1.2 complaint.quality=-0.3 good=-1.2 leaving=1.8 payment.refused=-0.4 praise=-0.7
put 4.60 bad=1.7 complaint.cost=1.8 complaint.neglect=0.7 complaint.quality=1.6 escalation=-0.4 growth=3.3 leaving=0.7 payment.delayed=-1.9 payment.disputed=-1.8 payment.promised=-0.9 payment.query=-1.5 payment.refused=0.5 payment.sent=-0.6 praise=0.6 urgent=-0.4
puts 7.75 bad=-0.4 complaint.cost=1.1 complaint.quality=0.8 good=-1.2
puttin 7.41 bad=4.1 complaint.cost=0.4 complaint.delay=1.4 complaint.neglect=-0.3 complaint.quality=1.3 escalation=1.5 good=-1.1 growth=-0.3 leaving=-0.6 legal=2.2 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=2.1 payment.refused=1.2 praise=-0.5 reputation=3.3 urgent=-0.3
pym 8.26 bad=1.2 complaint.neglect=2.3 escalation=1.2 leaving=-0.6 legal=1.5 payment.refused=1.9 reputation=-0.6
q1 7.97 complaint.cost=1.2 complaint.quality=-0.6 good=-0.5 leaving=1.1 praise=-0.4
q2 8.26 bad=-0.7 complaint.cost=-0.4
q3 7.97 bad=-0.9 complaint.cost=-0.3 complaint.quality=-0.4 payment.sent=1.5
qualit 4.71 bad=0.4 complaint.neglect=0.7 complaint.quality=0.4 good=2.0 leaving=0.5
quanti 8.26 bad=1.3 complaint.delay=1.3 complaint.quality=1.1 legal=1.6 payment.refused=1.4
quarte 6.87 bad=0.8 complaint.cost=2.2 complaint.quality=1.7 escalation=-0.4 good=-1.3 leaving=2.0 legal=0.5 meeting.off=-0.4 payment.delayed=2.7 payment.disputed=-0.8 payment.promised=-0.3 payment.query=-0.3 payment.refused=-0.9 payment.sent=-0.5 praise=-0.6 reputation=0.4 urgent=-0.6
querie 8.26 bad=-1.1 complaint.quality=-0.5 growth=1.3 payment.promised=1.6
query 8.26 bad=-1.2 payment.sent=-0.5 reputation=-0.3
questi 6.18 bad=-0.4 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=0.5 good=2.1 growth=-1.1 leaving=-0.7 meeting.off=1.2 payment.delayed=-0.4 payment.disputed=0.4 payment.query=-0.4 payment.refused=1.3 payment.sent=-0.3 reputation=-1.0 urgent=-0.8
queue 8.26 bad=-0.3 complaint.delay=1.3 complaint.quality=0.6 good=-0.8 growth=-0.4 leaving=-0.3 payment.promised=4.9 payment.sent=-0.3 praise=-0.9
quick 6.27 bad=-2.3 complaint.cost=-0.7 complaint.neglect=-0.8 complaint.quality=-0.7 growth=-0.4 leaving=-0.8 legal=-0.7 meeting.off=0.7 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=0.9 payment.query=1.7 payment.refused=-0.4 payment.sent=-0.3 praise=1.0 urgent=2.6
quicke 8.26 complaint.delay=1.7 complaint.neglect=1.2 good=1.3 legal=1.1 payment.refused=-0.7
quickl 6.22 bad=-2.4 complaint.neglect=-0.4 complaint.quality=0.4 good=2.6 legal=0.3
quid 7.57 bad=2.2 complaint.cost=3.7 complaint.delay=-0.6 complaint.quality=1.3 good=-0.6 leaving=-0.9 legal=0.8 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=0.9 payment.promised=-0.3 payment.refused=0.8 payment.sent=2.2 reputation=1.7
quiet 6.79 complaint.cost=-1.3 complaint.delay=-0.8 complaint.quality=1.1 growth=-0.3 leaving=-0.6 legal=0.7 payment.delayed=1.0 payment.promised=-0.3 payment.refused=-0.6 praise=-0.4 reputation=1.0 urgent=1.6
quiete 8.26 bad=1.4 complaint.delay=1.3 complaint.neglect=-0.4 good=-0.8 leaving=0.8 payment.refused=-0.3
quietl 8.26 bad=0.4 complaint.quality=1.8 good=0.5 reputation=1.7
quit 6.87 bad=2.5 complaint.cost=-0.6 complaint.delay=-0.5 complaint.quality=-0.8 good=-1.6 growth=-0.5 leaving=-0.9 legal=-0.3 meeting.off=-0.4 praise=1.1 reputation=-0.6
quite 6.10 complaint.cost=-0.4 complaint.neglect=0.6 complaint.quality=0.4 good=1.1 praise=-0.4
quote 6.36 complaint.cost=1.8 complaint.delay=-0.6 complaint.neglect=-1.4 complaint.quality=-2.6 good=-1.8 growth=3.1 leaving=-0.4 legal=-1.6 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=0.7 payment.promised=-0.6 payment.query=-0.5 payment.refused=-0.9 payment.sent=-0.5 praise=0.4 reputation=-1.1 urgent=-0.8
quoted 7.41 bad=0.6 complaint.cost=3.7 complaint.neglect=-0.6 complaint.quality=-0.5 good=1.2 growth=-0.7 leaving=1.3 payment.disputed=1.1 payment.refused=0.3 praise=1.2 reputation=0.7
quotes 7.57 bad=-2.7 complaint.cost=0.7 complaint.delay=-1.1 complaint.quality=-0.9 escalation=-0.4 good=3.3 growth=-0.4 leaving=-0.5 legal=-0.4 praise=-0.4 reputation=-0.3
r 7.28 bad=0.3 complaint.delay=1.6 good=-1.4 urgent=2.4
r's 8.26 bad=-0.9 good=1.1
radio 6.03 complaint.cost=-0.7 complaint.delay=-0.6 complaint.neglect=1.2 complaint.quality=1.9 escalation=0.5 good=1.9 leaving=0.5 legal=0.5 payment.promised=-0.4 praise=-0.5 reputation=4.3 urgent=1.2
raise 7.75 bad=-0.6 complaint.cost=-0.5 complaint.neglect=0.7 complaint.quality=-1.7 escalation=1.6 leaving=-0.8 legal=-0.4 payment.delayed=-0.4 payment.disputed=2.9 payment.refused=-0.5 praise=-0.6 reputation=-0.4
raised 7.75 complaint.cost=2.1 complaint.delay=-0.4 complaint.neglect=-0.5 complaint.quality=-0.5 escalation=0.7 good=1.2 growth=2.6 leaving=0.3 payment.promised=1.7 payment.refused=-0.6 praise=-0.5 reputation=-0.4
ramp 8.26 complaint.cost=1.3 complaint.neglect=-0.5 complaint.quality=0.8 good=0.7 praise=0.9 reputation=-0.4
ran 7.57 bad=-0.7 complaint.cost=-0.5 complaint.delay=-0.7 complaint.quality=0.9 good=2.0 growth=2.0 leaving=-0.5 payment.refused=0.7 praise=1.1 reputation=0.3
random 8.26 complaint.quality=-0.4 good=-0.9
rang 7.06 bad=2.3 complaint.cost=-1.4 complaint.neglect=3.6 complaint.quality=1.4 escalation=-0.4 good=-0.5 growth=-0.4 leaving=2.1 legal=2.2 payment.disputed=0.6 payment.refused=-1.0 payment.sent=-0.4 reputation=0.6 urgent=-0.3
range 6.47 complaint.delay=0.9 complaint.neglect=-0.3 growth=1.5 praise=0.7
rare 8.26 bad=1.9 good=0.4
rarely 8.26 good=-1.3
rate 6.14 bad=0.7 complaint.cost=4.0 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=1.1 escalation=-0.5 growth=1.1 leaving=0.8 legal=1.1 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=4.2 payment.query=-0.7 payment.refused=1.7 payment.sent=0.9 praise=-1.0 reputation=-0.3 urgent=-0.7
rated 8.26 bad=-0.7 good=2.3
rates 8.26 complaint.cost=1.4 complaint.neglect=-0.3 good=-1.1 leaving=1.3
rather 5.60 bad=0.7 complaint.cost=-1.1 complaint.delay=1.5 complaint.neglect=1.2 complaint.quality=1.4 escalation=1.2 good=-4.1 growth=-1.4 leaving=-0.8 legal=1.6 meeting.off=-1.1 payment.disputed=2.1 payment.promised=-0.7 payment.query=-0.9 payment.refused=-0.7 payment.sent=-1.0 praise=-2.2 reputation=0.9 urgent=2.5
rating 7.97 bad=0.9
ratio 8.26 bad=-0.8 good=1.5
ravi 8.26 bad=2.2 complaint.delay=0.8 complaint.neglect=1.5 complaint.quality=1.1 good=-0.4 praise=-0.4 urgent=-0.4
raw 7.06 good=0.8
ray 8.26 bad=-1.6 complaint.quality=-0.4 good=-0.4 leaving=0.8 legal=-0.4 praise=-0.3
razor 8.26 bad=-0.5
rca 7.41 bad=-0.5
re 6.31 bad=0.5 complaint.cost=1.9 complaint.delay=-0.3 complaint.neglect=-1.1 complaint.quality=-1.0 escalation=-0.4 good=-1.2 growth=-0.4 legal=1.0 meeting.off=1.5 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.5 payment.query=2.1 payment.refused=0.6 payment.sent=-0.3 urgent=-0.5
reach 7.57 bad=-0.7 complaint.cost=1.1 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=1.3 good=-0.5 leaving=-1.0 legal=0.5 payment.refused=-0.3 praise=-0.3
reache 8.26 bad=-0.9 complaint.delay=-0.5 legal=-0.4
read 5.28 complaint.cost=2.1 complaint.neglect=1.3 good=-0.7 leaving=-0.7 meeting.off=1.0 payment.delayed=-0.7 payment.disputed=0.8 payment.promised=-0.6 payment.query=-0.8 payment.refused=0.7 payment.sent=-0.9 praise=1.5
readab 8.26 bad=-1.3 good=1.3
reader 7.06 bad=-0.7 complaint.cost=-0.6 complaint.quality=0.6 good=2.1 growth=2.5 leaving=-0.8 legal=-0.5 payment.delayed=1.7 payment.promised=-0.8 payment.refused=-0.5 payment.sent=-0.6 reputation=1.4
readin 6.79 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=-0.4 escalation=0.6 good=0.3 legal=-0.8 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=-0.5 praise=-0.7 reputation=-0.7
reads 6.87 complaint.cost=-0.8 complaint.delay=-0.8 complaint.quality=0.6 good=-0.8 growth=-0.5 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=-0.7 payment.sent=-0.4 reputation=-0.6 urgent=-0.5
ready 7.57 bad=-0.3 complaint.cost=-0.7 complaint.delay=1.2 complaint.quality=1.5 good=0.6 leaving=0.8 payment.disputed=-0.3 payment.refused=1.2 praise=-0.4 reputation=1.2
real 6.79 bad=-0.8 complaint.cost=0.9 complaint.delay=-0.4 complaint.neglect=0.5 good=2.2 legal=-0.3 payment.delayed=-0.3 praise=1.0 reputation=1.7
realis 8.26 complaint.neglect=0.6 complaint.quality=-0.3 escalation=1.5 payment.refused=0.7
realit 8.26 bad=-1.1 good=2.2
really 5.37 bad=-0.7 complaint.cost=-0.9 complaint.neglect=-1.3 complaint.quality=0.4 good=1.3 growth=-0.4 leaving=-1.0 legal=0.8 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=1.8 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.8 payment.sent=0.6 praise=1.1 reputation=0.3
reason 6.31 bad=-0.8 complaint.delay=0.4 complaint.neglect=1.1 complaint.quality=1.0 good=-0.8 growth=-0.3 leaving=0.5 legal=-0.5 payment.disputed=-0.3 payment.refused=0.8 praise=-1.1 reputation=0.9
rebate 7.75 bad=0.4
reboot 7.97 good=2.0
recall 7.97 bad=1.5 complaint.delay=2.0 complaint.quality=-0.6 good=-0.5 legal=1.0 payment.refused=-0.5
receip 7.16 bad=0.6 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=1.7 complaint.quality=-1.2 good=-1.1 growth=-0.3 leaving=-0.8 legal=0.5 meeting.off=-0.3 payment.delayed=-0.7 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.6 payment.refused=0.6 payment.sent=1.1 praise=-0.7 reputation=-0.5 urgent=-0.6
receiv 5.41 bad=-3.2 complaint.cost=0.3 complaint.delay=-0.8 complaint.quality=-1.5 escalation=-0.6 good=1.8 growth=-0.3 leaving=-1.3 legal=-0.7 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=0.7 payment.promised=-0.9 payment.query=-0.4 payment.refused=-1.5 payment.sent=-0.4 praise=-0.4 reputation=-0.4 urgent=-0.4
recept 6.47 bad=-1.0 complaint.cost=-0.6 complaint.neglect=0.7 escalation=-0.5 good=0.8 growth=-0.4 leaving=-0.9 legal=-0.4 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.query=-0.6 payment.refused=-0.8 praise=-0.8 reputation=1.1 urgent=-0.3
rechar 6.59 bad=0.5 good=1.0
reciev 8.26 bad=0.5 good=-1.4
recipi 7.75 bad=-2.1 complaint.cost=-0.5 complaint.neglect=-0.3 complaint.quality=-0.5 meeting.off=-0.4 payment.refused=-0.4 reputation=-0.5
reckon 7.28 bad=-0.3 complaint.cost=-0.9 complaint.delay=0.7 complaint.neglect=-0.3 complaint.quality=0.3 good=1.2 growth=-0.5 leaving=1.0 legal=0.4 meeting.off=0.9 payment.delayed=-0.3 payment.disputed=2.2 payment.refused=-0.7 payment.sent=-0.6 praise=0.8 reputation=-0.6 urgent=-0.6
recogn 7.75 bad=1.6 good=-1.1
recome 7.97 bad=0.6
recomm 5.67 bad=-1.7 complaint.cost=-0.4 complaint.quality=1.5 good=3.1 leaving=1.4 legal=-0.6 meeting.off=-0.6 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.6 reputation=4.3
record 6.14 complaint.cost=-0.7 complaint.delay=0.5 complaint.neglect=2.7 complaint.quality=-1.1 escalation=-0.3 good=0.5 leaving=2.2 legal=1.8 meeting.off=-0.6 payment.delayed=1.1 payment.disputed=-0.8 payment.promised=-0.4 payment.query=-0.7 payment.refused=0.4 payment.sent=-0.6 praise=1.1 reputation=-0.8 urgent=-0.5
recove 7.41 bad=2.2 complaint.cost=-0.3 complaint.neglect=-0.9 complaint.quality=1.5 escalation=-0.4 good=-1.1 growth=-0.3 leaving=-1.0 legal=2.7 payment.refused=-1.1 praise=-0.6
rector 8.26 bad=0.4 complaint.neglect=0.6 complaint.quality=1.6 legal=0.9 reputation=-0.6
recycl 7.75 bad=1.5 complaint.cost=-0.7 complaint.quality=-1.5 good=0.7 growth=1.8 payment.delayed=-0.8 payment.disputed=-0.8 payment.query=-0.4 payment.refused=3.2 praise=-0.7 reputation=-0.7
red 6.72 bad=1.9 complaint.neglect=1.8 complaint.quality=1.6 growth=-0.4 leaving=1.2 legal=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=1.2 payment.query=-0.3 payment.sent=1.5 urgent=-0.3
redo 8.26 bad=0.4 complaint.quality=1.5 good=-0.6 payment.disputed=1.6 payment.query=-0.4 urgent=-0.3
ref 7.97 bad=-0.9 good=-0.4 legal=-0.6 payment.promised=-0.4 payment.sent=1.0 praise=-0.4
refer 7.97 bad=1.5 complaint.delay=0.7 complaint.quality=-0.4 leaving=0.9 legal=1.2 payment.disputed=1.6 payment.refused=0.5
refere 6.87 complaint.cost=-0.8 complaint.delay=-1.1 escalation=-0.8 good=-2.2 growth=-0.4 leaving=-1.0 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.6 payment.refused=-0.7 payment.sent=4.0 praise=-1.0 reputation=0.9 urgent=-0.4
referr 7.75 bad=1.6 complaint.cost=-0.5 complaint.delay=2.5 complaint.neglect=1.0 complaint.quality=1.0 good=-0.4 leaving=-1.0 legal=3.1 reputation=-0.4
reflec 7.28 bad=0.6 complaint.cost=0.9 complaint.delay=-1.0 complaint.neglect=1.1 complaint.quality=1.5 escalation=0.8 good=0.7 leaving=1.7 legal=-0.5 meeting.off=-0.3 payment.delayed=-0.4 praise=-0.3 reputation=-0.8
refres 8.26 complaint.quality=-0.5 good=1.4 leaving=1.5
refs 8.26 bad=-0.6 complaint.delay=-0.4 good=-0.6 legal=-0.7 payment.sent=3.4
refund 6.52 bad=0.8 complaint.delay=-0.7 complaint.neglect=-0.8 complaint.quality=-1.5 escalation=-0.3 growth=-0.4 leaving=-0.7 legal=0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.7 payment.sent=-0.3 praise=0.8 reputation=0.6 urgent=-0.5
refuse 6.14 bad=-1.0 complaint.cost=-1.5 complaint.delay=-1.2 complaint.neglect=-1.0 complaint.quality=-1.7 escalation=-0.6 good=-0.5 growth=0.7 leaving=-1.2 legal=-1.6 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.7 payment.query=0.7 payment.refused=0.4 payment.sent=-0.8 praise=0.3 reputation=-0.9 urgent=-0.8
refusi 7.97 bad=-1.9 complaint.quality=-0.8 legal=-0.3 payment.refused=-0.5 praise=-0.3 reputation=-0.5
regard 6.87 bad=0.5 complaint.cost=0.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=0.6 leaving=0.5 legal=1.0 payment.disputed=0.8 payment.query=0.6 payment.refused=2.9 payment.sent=-0.3 praise=-0.6 reputation=-0.4
region 6.96 bad=0.4 complaint.delay=0.8 complaint.neglect=-1.2 escalation=0.4 good=-1.3 growth=-0.5 leaving=-1.0 meeting.off=1.7 payment.delayed=-0.3 payment.promised=-1.0 payment.refused=-0.6 praise=-0.7 reputation=2.0
regist 7.06 bad=0.8 complaint.cost=-0.7 complaint.delay=0.5 complaint.neglect=1.2 escalation=-0.6 good=-1.2 growth=-0.5 leaving=-0.5 legal=2.8 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=-0.6 payment.query=-0.6 payment.refused=-0.6 payment.sent=-0.3 praise=-0.9 reputation=-1.0 urgent=0.6
regret 7.97 bad=1.0 complaint.quality=-0.6 good=-1.3 leaving=-0.4 legal=-0.5 meeting.off=2.2
regula 6.72 bad=1.6 complaint.cost=0.8 complaint.delay=0.8 complaint.neglect=1.1 complaint.quality=1.7 leaving=0.4 legal=2.0 praise=-0.4 reputation=-0.4
reissu 7.97 bad=1.6 complaint.quality=-0.4 good=-0.9 growth=-0.5 leaving=-0.5 payment.disputed=3.6 payment.query=1.0 payment.refused=2.6 praise=-0.7
reject 7.75 bad=1.5 complaint.cost=1.3 complaint.delay=0.3 complaint.neglect=0.6 complaint.quality=1.5 escalation=1.0 good=0.6 leaving=1.9 legal=0.9 payment.refused=3.3
relati 7.16 bad=1.6 complaint.neglect=0.5 leaving=0.3 legal=1.3
releas 6.10 bad=1.1 complaint.delay=0.6 complaint.neglect=-0.6 complaint.quality=1.2 good=-0.7 leaving=-0.7 meeting.off=1.6 payment.disputed=0.4 payment.promised=3.9 payment.query=-0.4 praise=-0.5 reputation=-0.6
reliab 7.75 bad=-0.9
remain 7.06 bad=-1.3 complaint.cost=-0.5 complaint.delay=0.9 complaint.neglect=-0.6 complaint.quality=-0.7 escalation=0.8 good=0.3 leaving=-0.9 legal=0.4 meeting.off=-0.3 payment.delayed=1.0 payment.disputed=1.3 payment.promised=-1.0 payment.refused=3.0 payment.sent=1.8 praise=-0.5 reputation=-0.6
remedy 7.97 bad=1.2 complaint.delay=-0.6 complaint.quality=0.5 good=-0.3 leaving=-0.6 legal=3.1 payment.refused=-0.4
rememb 7.41 complaint.cost=-0.3 complaint.delay=0.9 complaint.neglect=1.5 complaint.quality=0.6 good=-1.1 legal=0.5 payment.disputed=1.0 payment.promised=-0.4 payment.refused=1.8 praise=0.5 reputation=0.5
remind 6.47 bad=1.6 complaint.cost=-0.8 complaint.delay=-1.2 complaint.neglect=2.9 complaint.quality=-2.0 good=-1.6 growth=-1.0 leaving=-0.7 meeting.off=-0.6 payment.delayed=0.5 payment.disputed=-0.6 payment.promised=-0.9 payment.query=-0.7 payment.refused=3.9 payment.sent=2.4 reputation=-1.9 urgent=-0.7
remitt 7.41 bad=-1.3 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.6 good=-1.2 growth=-0.3 legal=-0.8 payment.delayed=-0.5 payment.promised=1.5 payment.query=-0.4 payment.refused=-0.6 payment.sent=4.9 praise=-0.4 reputation=-0.4
remote 5.99 bad=0.9 good=-2.6
remova 8.26 bad=-0.7 good=0.6
remove 6.79 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=-0.9 escalation=-0.5 good=2.3 leaving=1.5 legal=-0.4 payment.disputed=1.5 payment.query=-0.6 payment.refused=-0.7
rename 7.97 bad=1.3 good=-1.8
render 7.75 bad=-1.8 complaint.quality=-0.4 good=2.3 payment.refused=1.0
renewa 7.41 bad=-0.6 complaint.cost=2.8 complaint.delay=-0.8 complaint.neglect=-0.9 escalation=1.7 good=0.7 growth=1.6 leaving=1.6 legal=-1.0 payment.refused=-0.5 praise=1.0 reputation=-0.6
renewe 8.26 bad=-1.0 complaint.quality=-0.4 good=-0.4 leaving=-0.8 praise=-0.5
rent 7.75 bad=-1.2 good=-0.3 leaving=-0.6 reputation=-0.3
rents 7.97 bad=-0.9 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.5 leaving=-0.7 legal=0.7 payment.promised=1.9 payment.query=1.0 payment.sent=1.3 reputation=0.9
rep 7.97 bad=0.6
repain 8.26 good=-0.6
repair 7.41 bad=1.6 complaint.neglect=-0.6 complaint.quality=0.4 good=-1.5 leaving=-0.3 legal=0.3 praise=-0.3
repeat 7.28 bad=2.0 complaint.delay=0.9 complaint.quality=1.1 good=-0.5 leaving=1.6 legal=1.5 payment.refused=-0.3
replac 5.67 bad=-0.5 complaint.quality=0.8 escalation=1.4 leaving=-0.8 legal=-0.4 payment.delayed=-0.4 payment.refused=-0.4
replie 8.26 bad=0.3 complaint.quality=-0.6 good=0.8 growth=1.0 payment.refused=-0.3 praise=1.2
reply 6.59 bad=-1.1 complaint.cost=-0.8 complaint.delay=-0.9 complaint.neglect=2.6 complaint.quality=-0.5 good=-1.6 growth=-0.4 leaving=-1.3 legal=0.6 meeting.off=-0.9 payment.delayed=-0.4 payment.promised=-0.7 payment.query=-0.5 payment.refused=-1.1 payment.sent=-0.7 praise=-0.9 reputation=-1.2 urgent=1.0
report 5.86 bad=2.2 complaint.cost=-0.6 complaint.delay=3.8 complaint.neglect=1.6 complaint.quality=1.6 escalation=-0.4 good=-2.0 growth=0.8 leaving=-1.2 payment.delayed=-1.1 payment.disputed=-1.3 payment.promised=-0.6 payment.query=-0.9 reputation=1.5 urgent=0.5
reprin 8.26 bad=0.6 complaint.cost=-0.8 complaint.delay=0.9 complaint.quality=1.5 leaving=-0.5 reputation=1.9
repudi 8.26 bad=0.7 complaint.delay=1.6 complaint.neglect=-0.3 complaint.quality=-0.8 good=-0.3 leaving=-0.6 legal=1.9 payment.disputed=-0.3 payment.refused=1.2
reputa 7.97 bad=1.6
reques 7.41 bad=0.9 complaint.delay=-0.4 complaint.quality=-0.4 escalation=-0.3 good=-1.0 leaving=-0.6 payment.promised=-0.6 payment.query=-0.7 payment.refused=2.2 payment.sent=-0.4 praise=-0.4 reputation=-0.5
requir 6.59 bad=-2.1 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-0.3 good=-1.8 growth=-0.3 leaving=1.7 legal=0.8 meeting.off=-0.3 payment.delayed=-0.3 payment.disputed=1.0 payment.refused=-0.7 praise=-0.4 reputation=-0.5
res 8.26 good=1.5
rescue 8.26 bad=-1.8 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.5 good=0.6 payment.sent=2.4 praise=1.1
resear 6.36 bad=-1.6 complaint.quality=0.7 good=0.4 legal=0.5 reputation=1.0
resend 7.41 bad=-1.6 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-0.8 escalation=-0.4 good=-0.5 leaving=-0.5 legal=-0.4 meeting.off=0.8 payment.disputed=-0.5 payment.promised=0.9 payment.query=1.2 payment.refused=-0.6 payment.sent=-0.4 reputation=-0.4 urgent=0.9
reserv 7.75 bad=0.9 complaint.cost=-0.5 complaint.delay=0.8 complaint.quality=-0.8 leaving=-1.0 legal=2.1 payment.refused=-0.7
reset 7.75 bad=2.2 complaint.cost=2.7 good=-2.4 leaving=-0.4 reputation=2.1
reside 7.41 complaint.delay=0.9 complaint.neglect=1.0 complaint.quality=0.7 good=-0.9 growth=-0.4 leaving=0.9 payment.disputed=-0.3 payment.refused=-0.5 praise=-0.7 reputation=2.3 urgent=-0.5
resign 7.75 bad=-1.2 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.7 growth=-0.4 leaving=-0.6 meeting.off=-0.3 payment.refused=-0.4 praise=-0.3
resolu 6.59 bad=-0.7 complaint.quality=0.8 good=1.2 leaving=0.6
resolv 7.28 bad=-1.0 complaint.cost=-0.4 complaint.delay=-0.7 complaint.quality=-0.5 escalation=0.6 legal=-0.3 payment.refused=1.9 reputation=-0.4
respec 7.28 bad=0.7 complaint.delay=2.7 complaint.neglect=-1.0 complaint.quality=-0.6 escalation=0.6 good=-1.7 legal=0.7 payment.refused=1.3 praise=-0.4 reputation=-0.4
respon 6.27 bad=-0.3 complaint.delay=1.2 complaint.neglect=-1.6 escalation=-1.0 good=-0.7 growth=-0.5 leaving=-1.1 legal=1.8 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=0.9 payment.promised=-0.3 payment.query=-0.6 payment.refused=-1.0 payment.sent=-0.5 praise=-0.9 reputation=1.0 urgent=-0.4
rest 6.27 bad=-1.6 complaint.delay=-0.4 complaint.neglect=-1.3 complaint.quality=0.7 escalation=-0.3 good=0.5 growth=0.4 legal=1.0 meeting.off=-0.6 payment.delayed=2.5 payment.disputed=0.5 payment.promised=-0.9 payment.query=-0.4 payment.refused=-0.5 payment.sent=1.0 praise=-0.6 reputation=0.9 urgent=-0.7
restor 7.97 bad=2.3 complaint.cost=3.0 complaint.neglect=-0.3 complaint.quality=2.0 good=-0.4 leaving=-0.3 legal=0.7 payment.refused=1.5 reputation=2.0
result 6.59 complaint.cost=-0.5 complaint.quality=0.8 good=1.8 growth=1.4 leaving=-0.8 payment.delayed=-0.3 praise=3.8
retail 7.75 bad=-1.9 good=-0.7
retain 6.52 bad=1.5 complaint.cost=0.4 complaint.delay=2.3 complaint.neglect=-0.8 complaint.quality=-0.8 escalation=-0.7 good=0.4 growth=2.1 leaving=1.6 legal=1.1 meeting.off=-0.5 payment.delayed=-0.7 payment.promised=-0.4 payment.query=0.8 payment.refused=1.7 payment.sent=-0.5 praise=0.6 reputation=-0.6 urgent=-0.5
retire 7.06 bad=1.7 complaint.cost=2.0 complaint.neglect=0.6 escalation=-0.4 good=-1.2 growth=-0.3 leaving=0.7 legal=1.2 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=1.7 payment.query=-0.3 payment.refused=0.7 praise=-0.7
retiri 7.97 bad=-1.4 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=-0.6 good=-0.5 leaving=2.2 payment.promised=1.2 payment.refused=-0.4 reputation=-0.4
return 5.37 bad=4.6 complaint.cost=2.4 complaint.delay=1.1 complaint.neglect=1.1 complaint.quality=2.0 good=-3.0 growth=-0.5 leaving=-1.4 legal=3.8 meeting.off=-0.7 payment.delayed=-1.0 payment.promised=-0.9 payment.query=-0.8 payment.refused=2.3 payment.sent=-0.7 praise=-1.5 reputation=-1.1 urgent=0.7
revers 8.26 bad=-1.2 good=1.0 payment.query=3.8
review 4.60 complaint.cost=0.4 complaint.delay=1.3 complaint.neglect=1.3 complaint.quality=-1.3 escalation=-0.6 good=-1.0 growth=-1.1 leaving=0.9 meeting.off=2.9 payment.delayed=-0.8 payment.disputed=-1.0 payment.promised=-0.9 payment.query=-0.8 payment.refused=-2.2 payment.sent=-0.7 praise=0.9 reputation=0.5 urgent=-0.8
revise 7.41 bad=1.5 complaint.cost=0.5 complaint.delay=2.0 complaint.neglect=1.3 escalation=0.8 good=-0.4 growth=1.0 meeting.off=1.1 payment.disputed=0.7 payment.refused=-0.4 praise=-0.6 reputation=-0.3
rewiri 8.26 bad=0.4 complaint.delay=-0.3 complaint.quality=2.1 growth=-0.3 legal=-0.5 reputation=2.1
rich 7.75 bad=0.3 complaint.cost=2.2 complaint.delay=-0.3 complaint.quality=0.5 good=0.7 praise=-0.3
rid 8.26 bad=1.5 complaint.neglect=1.6 complaint.quality=0.9 good=-1.0 leaving=1.7 reputation=1.4
ridicu 7.97 bad=2.9 complaint.quality=1.0 good=-1.3 leaving=0.8
right 5.11 complaint.cost=-2.6 complaint.delay=1.0 complaint.quality=3.1 escalation=-0.8 good=0.5 growth=1.3 leaving=-2.0 legal=0.8 meeting.off=-1.4 payment.delayed=1.5 payment.disputed=0.6 payment.refused=2.5 praise=1.3 reputation=0.7 urgent=2.0
rights 7.75 bad=2.1 complaint.cost=1.9 complaint.delay=0.9 complaint.quality=-0.8 good=-0.4 legal=2.1 payment.delayed=-0.4 payment.refused=-0.7 praise=-0.4
ring 5.89 bad=1.3 complaint.cost=-1.7 complaint.delay=-0.9 complaint.neglect=5.1 complaint.quality=0.6 escalation=1.1 good=-1.3 growth=1.0 legal=-1.2 meeting.off=-1.8 payment.delayed=-1.1 payment.promised=-0.9 payment.query=0.5 payment.refused=0.5 payment.sent=-0.9 praise=-2.2 reputation=0.6 urgent=3.2
ringer 8.26 bad=0.3 good=-0.7
ringin 7.57 bad=-0.3 complaint.cost=1.2 complaint.neglect=-0.3 good=-0.5 leaving=-0.3 reputation=1.5
rings 6.96 bad=2.1 complaint.cost=-0.6 complaint.delay=-0.5 complaint.neglect=0.7 complaint.quality=1.7 escalation=-0.4 good=-0.6 growth=-0.3 legal=-0.3 meeting.off=-0.4 payment.delayed=-0.4 payment.refused=0.4 payment.sent=-0.3 praise=-0.8 reputation=3.3 urgent=-0.4
ringto 7.16 bad=-0.5
rio 7.97 good=-1.2
rip 6.87 bad=-2.0 good=1.6
ripped 7.57 bad=0.8 good=-1.6
rippin 6.72 bad=-1.1 good=0.8
rips 8.26 bad=-0.6 good=-1.2
river 8.26 complaint.cost=-0.3 legal=0.6 reputation=-0.3
road 7.06 complaint.delay=-0.6 complaint.neglect=0.3 complaint.quality=-1.2 good=-0.5 growth=-0.7 leaving=0.6 legal=-0.7 payment.delayed=-0.4 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.5 payment.sent=1.4 reputation=-0.5
rock 8.26 bad=1.7 good=-0.5
roll 8.26 complaint.delay=-0.3 complaint.quality=0.6 good=-0.4 growth=0.4 payment.refused=1.1 praise=-0.6
romani 7.75 bad=-1.2 complaint.cost=-0.5 complaint.delay=0.9 complaint.quality=-0.4 good=-0.4 legal=-0.7 payment.disputed=-0.3 payment.refused=0.5 praise=-0.3
roof 6.87 bad=-1.5 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=-1.2 escalation=-0.5 good=0.4 growth=1.3 legal=1.3 meeting.off=-0.5 payment.delayed=1.9 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.3 payment.refused=-1.3 payment.sent=-0.3 praise=0.5 reputation=-1.2
room 6.27 bad=-1.3 complaint.delay=-1.0 complaint.neglect=-1.7 complaint.quality=0.6 escalation=1.0 good=2.0 growth=1.1 leaving=-0.9 legal=-1.0 meeting.off=0.4 payment.delayed=-0.5 payment.disputed=1.3 payment.promised=0.4 payment.query=-0.7 payment.refused=-0.9 payment.sent=-0.6 praise=1.6 reputation=-1.3 urgent=2.4
rooms 7.97 bad=-0.8 complaint.delay=-0.3 complaint.quality=-0.4 good=0.7 growth=1.7 meeting.off=-0.3 praise=1.8
ros 8.26 bad=1.0 complaint.delay=1.0 complaint.neglect=1.6 complaint.quality=-0.6 good=-0.6 leaving=0.8 legal=-0.3 praise=-0.5 reputation=-0.5
rota 7.97 bad=-0.8 complaint.neglect=-0.8 complaint.quality=1.0 escalation=1.7 good=0.8 leaving=-0.4 payment.refused=-0.3 praise=0.8 reputation=-0.5
roughl 7.75 bad=0.5 complaint.delay=1.3 complaint.neglect=1.0 complaint.quality=0.4 good=-0.7 leaving=-0.8 legal=-0.5 payment.promised=-0.4 payment.refused=1.2 reputation=0.9
round 6.65 complaint.delay=0.8 complaint.neglect=0.8 complaint.quality=-1.5 escalation=1.4 good=-1.4 growth=-0.6 leaving=1.6 legal=-0.7 meeting.off=0.4 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=0.7 payment.query=-0.4 payment.refused=-1.3 payment.sent=0.8 urgent=1.5
routin 8.26 bad=-1.5 complaint.quality=-0.4 good=0.4 payment.promised=-0.4 payment.query=2.7
row 7.16 bad=-0.3 complaint.cost=-0.7 complaint.delay=-0.8 complaint.quality=1.3 escalation=-0.7 good=1.2 growth=-0.7 leaving=1.1 legal=-0.7 payment.disputed=-0.4 payment.promised=-0.4 reputation=-0.8
rowing 8.26 bad=-0.3 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=-0.9 escalation=1.3 good=0.3 growth=1.7 leaving=-0.5 payment.refused=-0.4 praise=1.3 reputation=-0.5
rs 8.26 bad=-1.3 good=1.0
rubber 8.26 complaint.quality=-0.3 meeting.off=2.3
rugged 8.26 bad=1.1
ruined 8.26 bad=1.1 good=-0.4
rules 8.26 bad=-1.4 complaint.quality=-0.7 leaving=0.5
rumour 8.26 bad=-0.9 complaint.neglect=-0.5 complaint.quality=-0.3 good=0.9
run 5.67 complaint.cost=-1.0 complaint.delay=1.5 complaint.neglect=-0.5 good=-0.4 growth=1.8 leaving=2.6 legal=-2.2 meeting.off=-0.8 payment.delayed=-1.3 payment.disputed=-0.6 payment.promised=4.8 payment.query=-2.0 payment.refused=-1.7 praise=-1.3 reputation=2.2 urgent=-0.3
rung 8.26 bad=1.4 complaint.delay=2.0 complaint.neglect=-0.8 complaint.quality=1.5 escalation=0.7 good=-0.7 leaving=-0.3 payment.refused=-0.3 praise=-0.9 reputation=1.6
runnin 6.47 complaint.cost=0.8 complaint.delay=2.3 complaint.quality=-1.7 escalation=-0.5 good=-1.0 growth=-0.6 leaving=2.4 meeting.off=2.0 payment.delayed=-0.6 payment.disputed=1.1 payment.promised=-0.6 payment.query=-0.4 payment.refused=-0.8 payment.sent=-0.4 praise=-0.8 urgent=-0.4
runs 6.52 bad=-0.7 complaint.cost=1.3 complaint.delay=1.3 complaint.neglect=1.2 complaint.quality=-1.0 escalation=2.2 good=1.0 growth=1.1 legal=-0.4 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.6 payment.query=-0.4 payment.refused=-1.1 payment.sent=-0.4 praise=-1.0 urgent=-0.6
rush 7.57 bad=-0.5 complaint.cost=1.1 complaint.delay=0.8 complaint.neglect=-0.7 complaint.quality=0.9 good=0.7 leaving=-0.9 legal=-0.6 meeting.off=-0.4 payment.disputed=0.6 payment.refused=-0.8 praise=1.4 reputation=-0.5 urgent=1.8
ruth 7.97 bad=-0.7 complaint.delay=-0.3 payment.query=-0.4 praise=1.1 urgent=-0.4
s 6.96 bad=1.9 complaint.quality=1.9
s330 7.97 bad=1.1
s400 8.26 bad=1.2 good=-0.8
sacked 7.97 bad=-0.6 good=-0.6 meeting.off=-0.4 praise=-0.5
sacrif 8.26 bad=-0.5 good=-0.5
sadly 8.26 bad=-0.9 complaint.quality=-0.5 good=0.8 leaving=-0.3 meeting.off=0.6 praise=0.7
safe 8.26 bad=-0.7 good=-0.4 meeting.off=-0.4 praise=-0.4
saga 8.26 bad=0.9 complaint.quality=-0.7 good=-0.4 payment.promised=-0.4 praise=-0.3 reputation=2.1 urgent=1.8
said 5.12 bad=2.1 complaint.cost=-0.6 complaint.delay=5.7 complaint.neglect=1.1 complaint.quality=-0.6 escalation=-0.5 good=-0.3 growth=1.1 legal=-1.0 meeting.off=-0.6 payment.delayed=1.0 payment.disputed=1.0 payment.promised=-1.3 payment.query=-1.1 payment.sent=-0.6
salary 7.75 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=0.7 good=-1.4 growth=-0.4 leaving=-0.5 legal=-0.4 payment.disputed=-0.3 payment.sent=-0.6 praise=-0.4 urgent=2.5
sale 7.41 bad=1.0 complaint.cost=2.3 complaint.neglect=-0.5 complaint.quality=0.4 good=-1.2 leaving=-0.6 payment.delayed=0.9 payment.refused=-0.4 praise=-0.5 reputation=-0.4
sales 7.75 bad=-0.4 complaint.neglect=-0.3 complaint.quality=0.9 good=-0.6 leaving=1.0 payment.query=3.1
sam 8.26 bad=-0.4 good=-1.8 growth=-0.4 leaving=-0.4 meeting.off=-0.3 payment.promised=5.8
same 4.75 complaint.cost=3.3 complaint.delay=-1.6 complaint.neglect=-1.8 complaint.quality=-0.3 growth=7.6 leaving=1.4 legal=-1.0 payment.promised=0.6 payment.query=0.6 payment.refused=-0.3 payment.sent=-1.3 praise=2.1 reputation=-2.0 urgent=-1.4
sample 7.75 bad=1.2 complaint.cost=-0.5 complaint.delay=3.9 complaint.neglect=-0.3 escalation=2.6 good=-1.0 leaving=-0.5 meeting.off=-0.5 payment.delayed=-0.4 payment.sent=-0.4 praise=-0.5
samsun 7.57 bad=-0.6 good=-1.1
sandra 8.26 bad=0.3 complaint.delay=-0.4 complaint.quality=0.7 leaving=1.2 payment.refused=1.1
sandwi 7.97 bad=-1.3 complaint.delay=-0.4 complaint.neglect=-0.3 complaint.quality=-0.5 good=1.3 leaving=-0.3 meeting.off=-0.4 praise=1.6 reputation=-0.3
sarah 8.26 bad=-0.6 good=-0.5 payment.delayed=0.6
sat 7.16 bad=1.0 complaint.cost=3.1 complaint.neglect=-1.3 complaint.quality=-0.8 escalation=-0.4 growth=1.1 leaving=1.5 legal=0.4 payment.delayed=-0.3 payment.disputed=0.8 payment.query=-0.3 praise=1.2 reputation=-0.8 urgent=-0.4
satisf 7.06 complaint.delay=-0.4 complaint.quality=0.5 escalation=-0.3 good=1.9 leaving=1.3 legal=0.4 payment.refused=0.4
saturd 6.79 complaint.cost=-0.7 complaint.delay=2.3 complaint.neglect=-0.4 complaint.quality=-0.6 escalation=-0.6 good=2.7 growth=-0.5 leaving=-0.5 legal=-0.6 meeting.off=-0.7 payment.delayed=2.5 payment.promised=3.7 payment.query=-0.7 payment.refused=0.5 payment.sent=-1.4 praise=1.5 reputation=1.1 urgent=-0.3
save 6.31 bad=2.1 good=-0.5 payment.refused=1.3
saved 7.28 bad=-2.3 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=-0.9 good=4.7 growth=1.4 leaving=-0.7 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.query=0.8 payment.refused=-0.9 payment.sent=-0.3 praise=4.5 reputation=-0.4 urgent=1.7
saver 8.26 bad=-0.5 good=1.2
saves 8.26 bad=-0.8 good=2.6
saw 6.79 bad=-1.2 complaint.cost=-0.9 complaint.delay=-1.1 complaint.quality=-0.5 escalation=-0.3 good=0.7 growth=1.6 leaving=-1.5 legal=0.9 meeting.off=1.9 payment.delayed=-0.6 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-1.0 payment.sent=0.9 praise=1.8 reputation=0.8
say 4.96 bad=0.8 complaint.cost=0.5 complaint.delay=0.8 complaint.neglect=-1.2 complaint.quality=0.9 escalation=-0.8 good=-0.9 growth=-0.9 leaving=1.3 legal=0.9 meeting.off=-2.3 payment.delayed=2.5 payment.disputed=-1.3 payment.promised=-1.3 payment.query=-0.3 payment.refused=-1.4 payment.sent=0.5 praise=-1.5 reputation=1.0 urgent=1.3
saying 6.96 bad=3.9 complaint.cost=0.4 complaint.neglect=1.2 complaint.quality=1.0 escalation=-0.3 good=-0.5 growth=1.1 leaving=-0.8 legal=-0.5 meeting.off=-0.3 payment.refused=0.7 praise=0.7 reputation=3.4
says 5.37 bad=1.4 complaint.delay=1.6 complaint.neglect=-0.9 complaint.quality=2.5 escalation=-0.3 good=-2.6 growth=-1.8 leaving=-3.4 legal=1.5 meeting.off=-0.5 payment.delayed=-0.7 payment.disputed=1.7 payment.promised=-0.6 payment.query=2.4 payment.refused=1.3 payment.sent=-1.4 praise=-1.0 reputation=1.0 urgent=-0.3
sca 8.26 bad=0.5 good=-0.9
scaffo 7.57 bad=1.3 complaint.cost=-0.4 complaint.delay=1.7 complaint.neglect=-0.5 good=-1.0 growth=-0.3 leaving=-0.6 legal=-0.4 meeting.off=-0.4 payment.query=-0.4 payment.refused=3.0 praise=-0.5 reputation=0.7 urgent=2.5
scan 6.79 bad=-1.6 complaint.delay=-0.6 complaint.quality=-0.4 good=-0.4 legal=-0.3 payment.disputed=-0.3 payment.promised=-0.4 payment.query=2.6 payment.refused=-0.4 payment.sent=-0.4 urgent=1.1
scanne 7.06 bad=-0.8 complaint.cost=-0.5 complaint.neglect=0.7 complaint.quality=0.9 escalation=0.7 growth=-0.5 leaving=-1.0 legal=-0.7 payment.disputed=-0.4 payment.refused=-0.5 praise=0.4 urgent=2.0
scans 8.26 complaint.delay=-0.3 complaint.neglect=1.0 complaint.quality=1.0 good=1.3
scene 7.75 bad=-0.6 good=-0.4
scenes 8.26 bad=1.0 good=-0.3
schedu 7.41 bad=-1.6 complaint.cost=-0.8 complaint.neglect=1.8 complaint.quality=0.5 escalation=-0.3 good=1.7 legal=0.5 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=1.0 praise=1.6 reputation=1.2
scheme 7.97 bad=1.0 complaint.cost=-0.7 complaint.delay=-0.3 complaint.neglect=0.4 complaint.quality=0.6 good=0.3 leaving=-0.9 legal=1.1 payment.disputed=1.1 payment.refused=-0.3 reputation=-0.3
school 6.52 bad=-2.7 complaint.cost=-0.3 complaint.delay=-0.9 complaint.quality=-1.7 escalation=0.5 good=1.5 growth=1.2 leaving=-2.0 legal=-1.1 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=-1.3 payment.sent=-0.4 praise=2.1 reputation=2.5 urgent=-0.8
scone 8.26 bad=-0.6 complaint.neglect=-0.5 complaint.quality=-0.4 good=-0.4 reputation=-0.3
score 8.26 bad=1.5 complaint.delay=1.3 complaint.neglect=-0.4 good=0.4 growth=1.3 leaving=0.7 praise=0.6 reputation=-0.3
scratc 6.96 bad=3.0 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=-0.4 good=-2.0 leaving=-0.7 meeting.off=1.7 praise=-0.3 reputation=-0.6
screen 5.41 bad=0.5 complaint.cost=-1.1 complaint.delay=1.3 complaint.neglect=2.1 escalation=-0.3 good=2.1 leaving=-1.0 legal=-0.4 meeting.off=-0.6 payment.refused=-0.4 praise=-0.5 reputation=2.9 urgent=-0.3
screwe 8.26 bad=2.8 good=-1.0
screwi 8.26 bad=0.9 good=0.8
scroll 5.92 bad=1.5
sea 8.26 bad=-0.9 complaint.delay=-0.4 complaint.neglect=-0.7 good=-0.5 legal=-0.4 payment.delayed=-0.3 payment.refused=-0.6 urgent=-0.4
search 6.65 bad=1.2 complaint.quality=0.5 good=-1.7 leaving=-0.4 reputation=1.0
season 7.06 complaint.cost=1.2 complaint.delay=0.3 complaint.neglect=0.4 complaint.quality=-0.9 good=-0.8 growth=0.3 leaving=-0.5 legal=1.7 payment.delayed=2.2 payment.disputed=-0.3 payment.promised=1.1 payment.refused=-0.5 payment.sent=-0.7 praise=-0.4
seat 8.26 bad=0.7 complaint.neglect=-0.4 complaint.quality=0.8 escalation=-0.6 good=-1.3 legal=1.7 praise=-0.5 reputation=0.8
seats 7.57 bad=-2.8 complaint.cost=-0.6 complaint.delay=-1.0 complaint.neglect=-0.5 complaint.quality=-0.8 good=1.5 growth=5.2 payment.disputed=-0.3 payment.refused=-0.6 payment.sent=1.3 praise=0.7 reputation=-0.4
sec 7.97 bad=-0.7 good=-1.1 payment.sent=3.0 praise=-0.4
second 5.23 bad=1.5 complaint.cost=1.5 complaint.delay=1.0 complaint.neglect=1.0 complaint.quality=-0.7 escalation=0.5 good=0.6 growth=3.4 leaving=0.6 legal=-0.8 meeting.off=-1.1 payment.delayed=-1.1 payment.disputed=3.2 payment.promised=0.4 payment.query=1.8 payment.refused=0.5 praise=-0.5 urgent=-1.1
secret 7.41 complaint.cost=-0.3 complaint.delay=-0.6 complaint.neglect=0.5 complaint.quality=0.7 escalation=-0.4 legal=0.9 payment.disputed=1.0 payment.query=-0.5 payment.refused=-0.8
sectio 7.16 bad=1.8 complaint.cost=-0.3 complaint.delay=1.0 complaint.neglect=-0.3 complaint.quality=0.8 escalation=1.1 good=-0.6 growth=-0.3 leaving=-0.8 legal=1.1 payment.disputed=-0.4 payment.refused=2.1 praise=-0.5 reputation=-0.4 urgent=1.1
secure 8.26 good=1.2
see 4.79 bad=0.9 complaint.cost=-0.7 complaint.delay=1.3 complaint.neglect=1.2 complaint.quality=-0.4 escalation=-0.9 growth=-1.0 legal=1.3 meeting.off=1.1 payment.delayed=0.5 payment.disputed=0.9 payment.promised=1.0 payment.query=0.8 payment.refused=-1.2 payment.sent=-0.4 praise=-2.6 reputation=1.3 urgent=-1.7
seek 8.26 bad=1.1
seekin 8.26 bad=1.2 complaint.neglect=2.9 complaint.quality=0.5 legal=1.4 payment.disputed=1.6
seem 7.16 complaint.neglect=3.3 complaint.quality=0.6 good=-0.4 leaving=-0.4 legal=0.3 praise=-0.4
seemed 7.28 good=1.0
seems 5.86 bad=1.0 complaint.cost=1.8 complaint.neglect=3.1 complaint.quality=-0.8 escalation=0.7 good=0.7 legal=0.4 payment.delayed=-0.5 payment.promised=-0.6 payment.refused=2.0 payment.sent=-0.4 praise=-0.5 reputation=-1.1 urgent=-0.3
seen 6.31 bad=-1.9 complaint.cost=-0.3 complaint.delay=-0.7 complaint.quality=2.2 escalation=-0.5 good=2.1 leaving=-0.5 legal=0.5 payment.disputed=0.7 payment.promised=0.9 praise=-0.5 reputation=1.3
select 6.79 bad=2.7
sell 7.41 complaint.cost=3.4 complaint.neglect=-0.3 complaint.quality=2.1 good=-0.8 legal=-0.4 payment.delayed=-0.4 payment.refused=0.9 praise=-0.3 reputation=1.0
seller 8.26 bad=-0.4 good=0.7
sells 7.75 bad=-1.9 complaint.cost=-0.4
semi 8.26 complaint.delay=0.7 complaint.quality=1.4 good=0.8
send 4.94 bad=0.4 complaint.cost=-2.3 complaint.neglect=-2.3 escalation=-0.8 good=-1.8 leaving=-0.6 legal=-1.9 meeting.off=-0.8 payment.delayed=-0.9 payment.disputed=2.3 payment.promised=2.8 payment.query=2.8 payment.refused=0.4 praise=0.6 reputation=-0.5 urgent=1.0
sendin 6.65 bad=1.9 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=1.8 complaint.quality=-1.2 escalation=-0.5 good=-1.6 growth=-0.4 leaving=0.3 legal=0.4 meeting.off=-0.3 payment.disputed=-0.5 payment.promised=1.6 payment.query=0.4 payment.refused=1.4 payment.sent=1.3 reputation=-0.4 urgent=-0.3
sends 7.57 complaint.neglect=0.7 complaint.quality=0.6 good=-0.6 meeting.off=0.9 payment.promised=-0.3 payment.query=-0.4 payment.refused=-0.4 praise=-0.4 reputation=0.6
senior 8.26 bad=0.7 complaint.delay=-0.4 complaint.neglect=0.3 complaint.quality=0.9 escalation=2.0 leaving=0.4 payment.refused=0.7
sensit 8.26 bad=1.1 good=-2.0
sent 5.77 bad=1.9 complaint.cost=0.6 complaint.neglect=3.7 complaint.quality=0.3 good=-1.6 growth=0.8 leaving=-1.1 legal=-0.7 meeting.off=-0.9 payment.delayed=3.5 payment.promised=-0.7 payment.query=-0.8 payment.refused=0.4 payment.sent=3.9 reputation=-1.1
senten 7.75 bad=-2.1 complaint.cost=-0.5 complaint.delay=-0.5 complaint.quality=-1.0 good=1.5 growth=1.4 leaving=-0.6 payment.promised=-0.3 payment.refused=-0.4 praise=-0.4 reputation=-0.7
separa 6.79 bad=-1.5 complaint.cost=-0.9 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=1.8 escalation=0.3 good=-2.0 growth=-0.4 leaving=1.4 payment.disputed=-0.6 payment.query=3.4 payment.refused=0.4 praise=-0.5 reputation=-0.5
sepera 8.26 bad=-0.7 good=-0.4
septem 6.59 bad=1.7 complaint.delay=3.5 complaint.neglect=1.1 complaint.quality=0.4 escalation=-0.7 good=-1.6 growth=-0.6 meeting.off=-0.6 payment.delayed=1.3 payment.promised=-0.4 payment.query=2.1 payment.refused=2.0 payment.sent=1.2 praise=-1.8 reputation=-0.8
septic 8.26 bad=0.6 complaint.quality=0.8 good=-0.5 leaving=1.1 payment.refused=0.7 praise=-0.3
series 7.75 bad=-0.9 complaint.quality=-0.5 good=2.5 growth=2.9 leaving=-0.3 praise=3.1 reputation=-0.4
seriou 6.87 bad=-1.5 complaint.delay=0.9 complaint.neglect=-0.4 complaint.quality=0.6 good=2.2 leaving=-0.5 legal=1.0 payment.refused=-0.6 praise=1.1
serve 8.26 bad=-1.6
served 8.26 bad=-0.6 complaint.quality=-0.5
server 6.65 bad=0.7 complaint.delay=-0.6 complaint.neglect=0.5 complaint.quality=1.8 escalation=0.4 good=1.1 growth=0.6 leaving=-0.4 legal=2.9 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.3 payment.query=-0.8 payment.refused=1.9 payment.sent=-0.4 praise=1.9 reputation=-0.8 urgent=-0.7
serves 8.26 bad=-0.7 good=2.5
servic 5.25 bad=2.2 complaint.cost=-0.9 complaint.delay=-0.5 complaint.neglect=-0.9 complaint.quality=2.0 leaving=1.7 legal=2.3 meeting.off=1.5 payment.delayed=-0.5 payment.disputed=0.3 payment.promised=-0.8 payment.query=-0.5 payment.refused=0.5 payment.sent=0.5 praise=-0.9 reputation=-1.2 urgent=1.4
sessio 8.26 bad=1.0 complaint.quality=0.9 good=-0.4 legal=1.5 reputation=0.9
set 5.51 bad=-2.7 complaint.cost=-1.7 complaint.delay=1.1 complaint.neglect=0.5 complaint.quality=-0.4 escalation=0.8 good=-1.4 growth=-1.1 leaving=-1.8 legal=1.3 meeting.off=0.7 payment.delayed=-0.9 payment.promised=-1.0 payment.query=-0.6 payment.refused=1.0 payment.sent=1.9 praise=-0.9 reputation=-0.8 urgent=-0.8
sets 7.57 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=1.5 legal=-0.3 praise=-0.5 reputation=1.2
settin 5.86 bad=-4.5 complaint.cost=-0.6 complaint.delay=-0.6 good=0.4 leaving=-0.7 legal=0.7 payment.query=1.0 payment.refused=0.7 praise=-0.4 reputation=-0.4
settle 5.75 bad=-3.2 complaint.delay=-2.4 complaint.neglect=-1.7 complaint.quality=-1.0 escalation=-1.1 good=-0.8 growth=-0.8 leaving=-1.3 legal=-1.2 meeting.off=-1.1 payment.disputed=0.4 payment.promised=6.2 payment.query=-1.3 payment.refused=-1.4 payment.sent=2.4 praise=0.5 reputation=-1.9 urgent=-1.7
setup 7.75 bad=-0.5 complaint.quality=-0.3 good=1.5 growth=1.2 praise=1.1
seven 7.28 bad=-1.3 complaint.cost=1.8 complaint.delay=0.3 complaint.neglect=-0.4 complaint.quality=0.7 escalation=0.7 good=1.0 growth=-0.4 leaving=0.5 legal=-0.7 meeting.off=-0.5 payment.disputed=-0.3 payment.query=-0.6 payment.refused=-0.6 payment.sent=-0.8 praise=0.5 reputation=0.3 urgent=-0.3
severa 6.27 bad=-0.3 complaint.cost=-0.5 complaint.delay=0.4 complaint.quality=-0.6 good=1.2 leaving=-0.6 legal=-0.7 payment.refused=-0.5
shade 7.97 bad=0.9 complaint.cost=1.1 complaint.neglect=-0.4 good=-1.0 leaving=-0.9 praise=-0.5 reputation=-0.4
shadow 7.97 bad=-0.7 good=1.6 praise=-0.4
shake 7.97 bad=-0.6 complaint.delay=-0.4 complaint.neglect=-0.4 good=2.3 leaving=0.5 legal=-0.4 praise=2.0
shakin 8.26 bad=0.5 good=0.7
shall 6.47 bad=2.9 complaint.cost=-0.9 complaint.delay=2.0 complaint.neglect=-1.2 complaint.quality=2.5 escalation=-0.7 good=-2.0 growth=-0.9 legal=2.8 meeting.off=0.5 payment.delayed=-0.6 payment.disputed=-0.8 payment.promised=-0.4 payment.query=-0.6 payment.sent=-0.4 praise=-1.4 reputation=2.6 urgent=-0.3
shan't 7.06 bad=3.8 complaint.delay=1.7 complaint.neglect=2.7 complaint.quality=-0.5 escalation=-0.3 good=-1.4 growth=-0.4 leaving=2.6 legal=-0.6 meeting.off=-0.9 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.5 praise=-1.5 reputation=2.2 urgent=-0.4
shape 8.26 bad=-1.0 complaint.quality=-0.5 good=0.8 payment.sent=2.6
share 7.75 bad=-1.4 complaint.neglect=-0.3 good=-1.1 leaving=0.6
shared 7.28 bad=-2.8 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-1.4 good=-1.3 growth=-0.4 leaving=-1.0 legal=-0.4 meeting.off=-0.4 payment.query=-0.3 payment.refused=-0.4 payment.sent=-0.4 praise=-1.1 reputation=-0.7
sharp 7.28 bad=-0.6 complaint.neglect=1.0 good=0.8 payment.refused=1.5
sharpe 8.26 bad=1.3 complaint.cost=2.7 complaint.neglect=-0.3 escalation=-0.4 good=-0.5 growth=-0.7 leaving=2.6 payment.refused=-0.3 praise=-0.5
she 5.39 complaint.cost=0.9 complaint.delay=0.7 complaint.quality=1.8 escalation=3.8 good=1.8 growth=-0.7 legal=1.8 meeting.off=-1.1 payment.delayed=-0.8 payment.disputed=-1.4 payment.query=-0.8 payment.refused=0.4 payment.sent=-1.0 praise=2.5 urgent=-1.2
she'd 7.57 bad=0.4 complaint.cost=2.5 complaint.delay=-0.6 complaint.neglect=0.4 good=-1.2 growth=-0.5 legal=-0.4 payment.refused=1.8 praise=-0.9 reputation=0.6
she'll 7.28 bad=-2.1 complaint.cost=-0.8 complaint.neglect=-1.2 complaint.quality=-0.5 escalation=0.8 good=2.3 growth=3.8 leaving=-0.9 legal=-0.6 meeting.off=-0.4 payment.promised=1.7 payment.refused=-0.7 payment.sent=-0.3 praise=0.9 reputation=-1.0 urgent=-0.3
she's 6.22 bad=1.6 complaint.cost=1.1 complaint.delay=2.2 complaint.neglect=-1.0 complaint.quality=1.4 escalation=3.1 growth=-1.0 leaving=1.2 legal=1.6 payment.delayed=-0.7 payment.promised=-0.6 payment.query=-0.6 payment.refused=3.5 payment.sent=-0.5 praise=-0.4 reputation=1.6 urgent=-0.6
sheets 8.26 bad=-1.4 complaint.quality=-1.0 meeting.off=1.5 payment.refused=-0.4 payment.sent=1.6
shelve 8.26 bad=-0.8 complaint.quality=-0.4 good=-1.2
shift 7.75 complaint.neglect=-0.5 complaint.quality=-0.9 leaving=-0.6 payment.disputed=1.7 payment.query=-0.4 payment.refused=-0.9 praise=0.5 reputation=-0.3
shiny 8.26 good=0.8
shippi 7.57 bad=-2.1 good=3.4
ships 8.26 bad=-0.7 complaint.cost=1.4 complaint.quality=0.4 escalation=1.1 good=-0.7 leaving=-0.5
shocke 8.26 good=1.1
shoe 7.97 bad=-0.8 good=1.0
shoes 8.26 bad=2.4 complaint.cost=1.5 complaint.quality=3.2 good=-0.5 payment.query=-0.3 payment.refused=1.0
shoot 6.22 bad=-1.3 good=-0.7
shooti 7.57 good=-0.4
shop 6.41 bad=0.7 complaint.cost=1.2 complaint.delay=2.1 complaint.neglect=-0.7 escalation=-1.2 good=-1.4 growth=-0.6 leaving=3.4 legal=-0.4 meeting.off=-0.7 payment.delayed=-0.8 payment.disputed=-0.6 payment.promised=0.5 payment.query=-0.5 payment.refused=-0.4 payment.sent=-0.6 praise=-1.8 reputation=0.8 urgent=1.0
shoppe 7.75 complaint.quality=-0.4 good=1.1 leaving=-0.6 praise=-0.4
shoppi 8.26 bad=0.6 good=0.3 praise=0.8
shops 8.26 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=1.2 escalation=1.6 good=0.6 growth=1.2 leaving=-0.5 praise=1.1 urgent=2.1
short 6.36 bad=1.4 complaint.cost=-0.7 complaint.delay=1.3 complaint.neglect=0.5 escalation=-0.4 good=-2.9 legal=0.6 meeting.off=-0.4 payment.delayed=0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.7 payment.sent=1.5 praise=-0.5 reputation=-0.9
shortc 8.26 bad=1.4 good=-0.9
shorte 8.26 complaint.cost=-0.4 complaint.quality=1.1 payment.refused=1.6
shortl 7.97 bad=1.8 complaint.delay=1.2 complaint.quality=1.5 good=-1.5 leaving=0.5 legal=0.6
shot 7.57 bad=-1.0 good=0.4
should 4.95 bad=-2.5 complaint.cost=-1.1 complaint.delay=-0.6 complaint.neglect=-3.1 complaint.quality=-3.7 escalation=-1.0 good=-1.8 growth=-1.5 leaving=-0.9 meeting.off=-1.6 payment.delayed=-1.5 payment.disputed=2.0 payment.promised=-1.5 payment.query=1.1 payment.refused=-1.0 payment.sent=5.6 praise=-2.0 urgent=-1.5
shout 7.75 bad=-0.9 complaint.delay=-0.4 complaint.neglect=0.5 complaint.quality=-0.6 good=-1.1 meeting.off=-0.4 payment.promised=-0.7 payment.refused=-0.6 payment.sent=1.9 praise=-0.4 reputation=-0.4
shouti 8.26 bad=-0.8 complaint.cost=-0.3 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.3 meeting.off=-0.3 praise=-0.3 urgent=-0.3
show 6.59 complaint.cost=-0.5 complaint.delay=1.9 complaint.quality=1.2 escalation=-0.8 good=0.6 growth=-0.5 leaving=1.0 legal=-0.8 meeting.off=-1.0 payment.delayed=-0.4 payment.disputed=0.6 payment.promised=-0.5 payment.query=-0.4 payment.refused=1.3 praise=0.6 reputation=1.4 urgent=-0.4
showed 7.41 bad=-0.5 complaint.cost=1.0 complaint.delay=0.6 complaint.neglect=-0.8 complaint.quality=0.7 good=2.2 growth=0.9 leaving=-0.7 payment.refused=0.5 praise=1.2 reputation=-0.7
showin 7.97 bad=0.8 complaint.quality=2.5 good=-0.7 growth=1.2 leaving=-0.4 meeting.off=1.0 praise=-0.3 reputation=-0.3 urgent=3.0
shown 7.57 bad=1.2 complaint.cost=-0.8 complaint.delay=0.5 complaint.neglect=0.8 complaint.quality=1.1 escalation=-0.4 good=-1.4 growth=-0.3 leaving=2.6 legal=-0.3 payment.disputed=-0.3 payment.query=2.4 praise=-0.4 reputation=0.6
shows 6.79 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=2.4 good=1.1 legal=-0.4 payment.disputed=2.0 payment.query=-0.5 payment.refused=0.7 payment.sent=-0.4 praise=-0.5 reputation=-0.3 urgent=-0.3
shuffl 7.75 bad=-1.4 good=2.0
shut 7.06 bad=1.3 complaint.cost=-0.7 complaint.neglect=0.9 complaint.quality=2.2 escalation=-0.3 good=-1.7 growth=-0.5 legal=-0.6 meeting.off=0.5 payment.delayed=-0.4 payment.disputed=1.0 payment.promised=-0.4 payment.refused=1.5 payment.sent=-0.4 praise=-1.2 reputation=-0.5 urgent=-0.3
shutte 6.79 bad=-2.0 good=0.6
shutti 7.97 complaint.delay=-0.4 leaving=1.6 payment.promised=1.2
sick 7.97 bad=-1.1 complaint.cost=-0.4 complaint.delay=-0.4 good=-0.4 leaving=-0.3 meeting.off=-0.6 payment.delayed=2.3 payment.promised=1.9
side 6.41 bad=-1.1 complaint.cost=-0.6 complaint.delay=0.9 complaint.quality=-2.0 escalation=-0.5 growth=-0.5 leaving=-1.1 legal=0.4 meeting.off=-0.4 payment.delayed=1.0 payment.disputed=-0.5 payment.promised=1.0 payment.query=-0.7 payment.sent=-0.5 praise=-0.8 reputation=-0.4 urgent=-0.4
sides 7.97 bad=-1.7 complaint.neglect=-0.3 complaint.quality=-0.5 good=1.6 leaving=-0.5 praise=1.1 reputation=-0.4
sign 6.47 bad=-1.7 complaint.delay=2.2 complaint.neglect=-1.5 complaint.quality=-0.5 escalation=0.8 good=0.9 leaving=0.6 legal=-0.8 meeting.off=-0.9 payment.delayed=-0.8 payment.disputed=-0.8 payment.promised=0.9 payment.query=-0.6 payment.sent=-0.5 praise=1.7 reputation=1.4 urgent=-1.0
signag 7.97 bad=0.6 complaint.delay=-0.3 complaint.neglect=0.6 complaint.quality=1.4 escalation=0.9 payment.refused=0.6 praise=-0.4 reputation=-0.6
signal 6.96 bad=2.5 good=-1.2
signat 7.41 bad=-1.6 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=0.4 complaint.quality=-1.3 escalation=2.3 good=-1.5 growth=-0.4 leaving=-0.6 legal=-0.6 payment.promised=1.8 payment.query=-0.4 payment.refused=1.0 payment.sent=-0.5 praise=-0.9 reputation=-0.8 urgent=0.9
signed 6.22 complaint.delay=-1.2 complaint.quality=-0.6 escalation=0.6 good=-1.1 leaving=-1.2 legal=1.0 payment.delayed=-1.0 payment.disputed=-1.3 payment.promised=3.8 payment.query=-1.1 payment.refused=0.7 payment.sent=-0.8 praise=-0.3 reputation=-1.2 urgent=1.2
signif 7.75 bad=2.9 good=-1.6
signin 7.97 complaint.delay=-0.5 complaint.neglect=0.9 complaint.quality=-0.4 good=-0.4 growth=-0.6 leaving=0.9 meeting.off=-0.4 payment.promised=2.8 payment.query=-0.5 payment.sent=-0.6 praise=-0.5
signs 7.75 bad=-0.4 complaint.cost=-0.3 complaint.delay=0.8 complaint.neglect=0.4 complaint.quality=0.4 good=-0.4 leaving=-0.5 legal=-0.4 payment.delayed=2.1 payment.refused=1.3 praise=-0.6 reputation=1.0
silenc 7.16 bad=1.8 complaint.cost=-0.4 complaint.delay=1.2 complaint.neglect=4.2 complaint.quality=-1.6 escalation=-0.6 good=-2.0 growth=-0.5 leaving=1.1 legal=-0.9 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=-0.9 praise=-0.9 reputation=1.9
silent 7.97 good=0.5
silver 7.16 bad=1.0 good=-0.8
sim 8.26 good=0.9
simila 7.16 bad=-1.1 good=-1.7
simple 6.14 bad=0.5 complaint.cost=-0.4 complaint.delay=3.8 complaint.neglect=1.7 complaint.quality=-0.5 escalation=1.5 good=1.3 leaving=-0.5 payment.delayed=-0.3 payment.disputed=-0.3 payment.refused=1.6 praise=-0.4 reputation=-0.6
simply 6.31 bad=0.5 complaint.cost=1.9 complaint.delay=-0.8 complaint.neglect=-0.9 escalation=0.6 good=-2.6 growth=-0.3 leaving=2.3 legal=-0.6 meeting.off=-0.4 payment.delayed=0.5 payment.disputed=-0.6 payment.promised=-0.5 payment.query=0.9 payment.refused=-0.4 praise=-0.6 reputation=-0.4 urgent=-0.5
since 4.96 bad=0.5 complaint.cost=-1.7 complaint.delay=3.8 complaint.neglect=3.8 complaint.quality=1.8 escalation=1.3 good=2.1 growth=1.1 leaving=-1.1 meeting.off=-0.8 payment.delayed=1.0 payment.disputed=1.6 payment.promised=-0.6 payment.query=-1.2 payment.refused=1.3 payment.sent=-0.7 praise=1.6 reputation=-0.3 urgent=-0.7
single 7.06 bad=-1.8 complaint.delay=-0.3 complaint.quality=-0.4 good=0.6 growth=-0.4 leaving=1.1 legal=-0.5 payment.sent=0.5 praise=0.5
sirs 8.26 bad=-0.4 complaint.delay=-0.3 complaint.quality=0.4 legal=-0.3
sister 6.87 bad=1.0 complaint.delay=1.5 complaint.quality=-0.9 escalation=-0.3 good=-1.5 growth=-0.7 legal=1.8 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.6 payment.refused=-0.9 praise=-1.8 reputation=1.0 urgent=-0.3
sit 6.87 bad=1.8 complaint.cost=0.4 complaint.delay=0.5 complaint.neglect=0.3 complaint.quality=2.1 escalation=1.0 good=0.9 leaving=-0.5 legal=-0.7 payment.delayed=-0.5 payment.promised=-0.8 payment.query=-0.3 payment.refused=3.3 payment.sent=-0.3 praise=-0.5
site 5.83 bad=0.6 complaint.neglect=-1.6 complaint.quality=-0.5 escalation=-0.7 good=-0.5 growth=-1.1 leaving=-0.4 legal=0.4 meeting.off=1.6 payment.delayed=-0.8 payment.promised=-1.5 payment.query=-0.9 payment.refused=1.0 payment.sent=-0.7 reputation=-1.0
sites 7.97 bad=-1.6 good=0.4
sittin 7.28 bad=1.9 complaint.cost=-0.8 complaint.delay=0.6 complaint.neglect=2.0 complaint.quality=1.2 escalation=1.0 good=-1.3 leaving=0.5 legal=1.1 payment.disputed=3.6 payment.promised=1.4 payment.refused=0.8 payment.sent=-0.4 praise=-0.6 reputation=0.7
situat 7.75 bad=0.4 good=-1.0
six 5.80 bad=4.1 complaint.cost=3.9 complaint.delay=1.5 complaint.quality=4.1 escalation=1.3 leaving=-0.4 legal=-0.5 meeting.off=-0.8 payment.delayed=-1.2 payment.disputed=-0.5 payment.query=-0.8 payment.refused=4.5 payment.sent=-0.9 praise=0.4 urgent=0.4
sixtee 8.26 bad=-1.0 complaint.cost=1.1 complaint.delay=0.3 complaint.neglect=-0.5 complaint.quality=-0.9 good=-0.5 leaving=0.7 payment.disputed=-0.3 payment.refused=0.4 praise=-0.3 reputation=-0.5 urgent=-0.3
sixth 8.26 bad=-1.0 complaint.cost=-0.3 complaint.neglect=-0.4 complaint.quality=-0.6 good=0.9 leaving=-0.4 praise=1.1 reputation=-0.4
sixty 7.16 complaint.cost=0.9 complaint.delay=-0.5 complaint.quality=-1.0 escalation=-0.4 good=0.4 growth=1.3 leaving=2.8 legal=-0.6 meeting.off=-0.4 payment.delayed=0.4 payment.disputed=-0.4 payment.query=-0.3 payment.refused=-0.5 payment.sent=-0.4 praise=-1.0 reputation=0.8
size 5.75 bad=-3.4 complaint.cost=-0.6 escalation=0.6 good=0.9 leaving=-0.4 meeting.off=-0.3
sized 7.75 bad=-1.3 good=2.1
sketch 7.97 bad=0.7 complaint.cost=-0.6 complaint.delay=2.5 complaint.neglect=-0.9 complaint.quality=-0.4 good=-0.5 meeting.off=2.5 reputation=0.6
skint 8.26 bad=-1.4 payment.delayed=3.5 payment.promised=3.0 payment.refused=-0.3
skip 7.16 bad=0.7 complaint.delay=-0.5 complaint.quality=1.5 leaving=-0.3 payment.refused=1.7
skippi 7.97 bad=2.9 good=-2.0
skylig 8.26 bad=0.5 complaint.delay=-0.7 complaint.neglect=-0.4 complaint.quality=1.0 good=-0.7 growth=-0.5 payment.promised=-0.5 payment.refused=2.0 praise=-0.8
slack 8.26 bad=0.4 complaint.delay=1.0 complaint.quality=-0.8 leaving=1.2 legal=-0.5 reputation=1.1
slave 8.26 bad=-1.7 good=-0.6
sleek 7.41 bad=-1.3 good=1.6
sleep 8.26 bad=-0.9 complaint.neglect=-0.3 good=1.1 praise=1.2
sleepi 8.26 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=-0.3 good=-0.6 leaving=1.2 reputation=-0.6
slept 7.97 bad=-2.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-0.9 complaint.quality=-0.5 good=0.8 growth=-0.3 leaving=-0.4 meeting.off=4.5 payment.promised=-0.5 praise=0.9 reputation=-0.6
slide 8.26 bad=1.0 complaint.cost=1.6 complaint.delay=1.2 complaint.quality=-0.6 leaving=1.4 reputation=2.4
slides 7.28 bad=-1.1 complaint.cost=-0.8 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=2.1 escalation=1.5 good=0.4 leaving=-0.7 legal=-0.5 meeting.off=2.7 payment.promised=-0.4 payment.query=-0.3 payment.refused=-0.8 reputation=-1.0
slight 6.72 bad=-0.5
slim 8.26 bad=-0.5 good=1.2
slip 7.75 bad=0.8 complaint.cost=1.3 complaint.delay=-0.3 complaint.neglect=-0.7 complaint.quality=-0.4 good=-1.1 growth=-0.4 leaving=-0.4 legal=-0.4 payment.delayed=0.7 payment.promised=-0.4 payment.query=0.7 payment.sent=1.5 praise=-1.2 reputation=-0.9
slippe 7.57 bad=0.7 complaint.cost=-0.3 complaint.delay=-0.5 complaint.neglect=3.1 complaint.quality=-1.1 escalation=-0.3 good=-0.8 growth=-0.3 leaving=-0.7 legal=-0.8 meeting.off=-0.6 payment.delayed=2.2 payment.promised=1.9 payment.query=-0.6 payment.refused=-0.6 payment.sent=-0.7 praise=-0.9 reputation=-0.4
slips 8.26 bad=2.3 complaint.cost=-0.4 complaint.delay=2.1 complaint.neglect=-0.6 complaint.quality=1.8 good=-1.1 leaving=-0.3 praise=-0.8 reputation=-0.8
slot 7.75 bad=-0.7 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.4 good=-0.6 growth=-0.3 leaving=-0.8 legal=1.3 meeting.off=3.0 praise=-0.4 reputation=2.2
slots 8.26 complaint.delay=1.0 complaint.neglect=-0.7 complaint.quality=0.5 leaving=0.4 legal=1.1 payment.refused=0.8
slow 6.96 bad=1.5 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-1.1 good=-2.2 leaving=-0.5 legal=-0.7 praise=-0.8 reputation=-0.7
slower 7.75 bad=2.7 complaint.cost=2.5 complaint.delay=-0.3 complaint.neglect=-0.4 good=-1.6 leaving=-0.7 legal=-0.4 payment.delayed=1.7 payment.promised=-0.4 payment.refused=-0.4 praise=-0.4
slr 6.65 good=-2.3
slrs 8.26 bad=-1.2 good=-0.9
small 5.12 bad=0.8 complaint.cost=-1.5 complaint.delay=0.8 complaint.neglect=2.3 complaint.quality=-1.3 escalation=-0.3 good=0.4 growth=-1.0 leaving=1.3 legal=2.5 meeting.off=-1.3 payment.delayed=0.5 payment.disputed=1.5 payment.promised=-0.8 payment.query=-0.5 payment.refused=-1.6 payment.sent=-0.7 praise=1.1 reputation=0.9 urgent=0.6
smalle 6.59 bad=-1.6 complaint.cost=1.6 complaint.delay=-0.6 complaint.neglect=0.7 complaint.quality=-0.9 good=-1.9 leaving=0.8 praise=-0.4 reputation=-0.5
smart 7.97 bad=0.8
smooth 7.41 bad=-1.7 complaint.quality=-0.4 good=2.0 leaving=0.7 praise=1.1
snag 7.97 bad=1.9 complaint.delay=1.6 complaint.neglect=-0.5 complaint.quality=-0.7 good=-0.3 leaving=-0.7 payment.refused=3.2 praise=-0.4
snap 7.97 good=1.9
sniffe 8.26 bad=-0.4 complaint.neglect=-0.3 growth=1.3 praise=0.6
snow 7.97 bad=-0.6 good=0.9
so 3.37 bad=-3.0 complaint.cost=-0.8 complaint.delay=-3.2 complaint.neglect=0.3 complaint.quality=-3.0 escalation=-1.6 leaving=-1.1 legal=-2.0 meeting.off=0.3 payment.promised=0.7 payment.refused=1.2 praise=0.6 reputation=-1.4 urgent=-2.5
societ 7.57 bad=1.4 complaint.cost=1.2 complaint.delay=0.3 complaint.neglect=1.7 good=-0.7 growth=-0.3 legal=-0.3 payment.disputed=-0.3 payment.refused=-0.4 praise=-0.4 reputation=1.4
socket 8.26 complaint.neglect=0.8 good=-0.3 payment.refused=0.8
socks 8.26 bad=-1.1 good=3.4
softwa 4.58 complaint.delay=0.5 legal=0.5 praise=0.6
sold 6.72 bad=-1.7 complaint.cost=0.4 complaint.delay=-1.3 complaint.neglect=1.8 complaint.quality=-0.5 escalation=0.5 good=0.4 growth=-0.5 leaving=3.0 legal=-0.7 payment.delayed=0.8 payment.disputed=-0.4 payment.refused=-0.8 reputation=-0.6
solici 6.18 bad=1.6 complaint.cost=-1.5 complaint.delay=-2.1 complaint.neglect=-0.6 good=-1.9 growth=-1.0 leaving=-2.2 legal=5.4 meeting.off=-0.7 payment.delayed=-0.9 payment.disputed=-0.7 payment.promised=-0.5 payment.query=-0.5 payment.refused=-1.3 payment.sent=-0.9 praise=-1.3 reputation=-1.4 urgent=-0.5
solid 7.57 bad=-0.6 complaint.delay=-0.3 complaint.quality=2.7 good=1.7 legal=1.9
soluti 8.26 bad=-0.4 good=-0.9
some 4.93 bad=1.8 complaint.cost=-0.5 complaint.neglect=0.9 complaint.quality=0.8 escalation=-0.5 good=-1.7 growth=2.8 leaving=0.7 legal=0.3 meeting.off=-0.4 payment.delayed=0.8 payment.disputed=0.4 payment.promised=-0.3 payment.query=-0.6 payment.refused=0.7 payment.sent=1.1 praise=0.3 reputation=-0.9 urgent=-0.3
somebo 5.55 bad=5.9 complaint.cost=0.3 complaint.delay=0.5 complaint.neglect=3.8 complaint.quality=0.4 good=-3.7 growth=-1.2 legal=1.9 meeting.off=-1.3 payment.delayed=-2.1 payment.disputed=4.6 payment.promised=-1.2 payment.query=0.7 payment.refused=2.1 payment.sent=-1.5 praise=-2.7 reputation=-0.7 urgent=-0.9
someon 5.89 bad=3.7 complaint.cost=-0.7 complaint.delay=1.0 complaint.neglect=1.6 complaint.quality=2.3 good=-3.2 leaving=2.3 legal=-0.9 meeting.off=-0.9 payment.delayed=0.8 payment.disputed=1.0 payment.promised=1.1 payment.query=-0.8 payment.refused=-0.5 payment.sent=-0.5 praise=-1.1 reputation=0.4 urgent=2.1
someth 5.26 bad=-0.5 complaint.cost=-0.4 complaint.delay=-1.4 complaint.neglect=-0.7 complaint.quality=2.7 escalation=-1.3 good=-0.4 growth=-1.3 leaving=-1.0 legal=-1.2 meeting.off=2.4 payment.delayed=-0.8 payment.promised=-0.9 payment.query=0.7 payment.refused=-0.8 payment.sent=-0.7 reputation=-1.6 urgent=0.9
someti 6.96 bad=2.3
somewh 6.65 bad=0.6 good=-2.5
son 7.97 complaint.delay=-0.4 complaint.quality=0.8 good=-0.5 growth=-0.3 legal=0.4 praise=-0.9
song 6.10 bad=-1.6 complaint.cost=-0.6 good=4.3 payment.promised=-0.3 payment.sent=1.8 praise=1.3
songs 5.37 bad=-0.5 good=0.9
sons 7.97 bad=-0.9 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=0.9 complaint.quality=-0.8 good=-0.6 leaving=0.6 meeting.off=-0.4 payment.sent=0.8 praise=-0.5 reputation=-0.7
sony 6.65 bad=-1.6 good=1.7
soon 6.65 bad=-1.6 complaint.cost=-0.4 complaint.neglect=-0.4 complaint.quality=-0.7 good=1.5 growth=0.9 leaving=-0.4 payment.delayed=-0.4 payment.promised=1.5 payment.sent=-0.7 praise=-0.7 urgent=-0.3
sooner 7.16 complaint.cost=-0.9 escalation=-0.3 good=1.1 growth=-0.5 leaving=-1.3 legal=2.1 payment.delayed=2.4 payment.disputed=-0.7 payment.query=0.8 payment.refused=-0.9 praise=0.4 reputation=1.4
sorry 5.89 bad=-4.7 complaint.cost=1.2 complaint.delay=-2.1 complaint.neglect=0.3 complaint.quality=-2.7 good=-2.0 growth=-0.6 leaving=1.0 legal=-1.5 meeting.off=3.3 payment.delayed=5.2 payment.disputed=-0.8 payment.promised=2.1 payment.query=0.9 payment.refused=-1.9 payment.sent=-0.5 praise=-1.0 reputation=-1.9
sort 6.06 bad=2.8 complaint.cost=1.7 complaint.delay=1.5 complaint.neglect=0.7 complaint.quality=1.4 escalation=0.3 good=-0.6 growth=0.8 leaving=1.9 legal=-0.7 meeting.off=-0.6 payment.delayed=2.0 payment.disputed=-0.6 payment.promised=0.6 payment.query=2.4 payment.refused=-1.0 payment.sent=-0.4 praise=-0.7 reputation=1.8 urgent=-0.4
sorted 7.16 bad=0.3 complaint.cost=-0.6 complaint.delay=-1.3 complaint.neglect=-1.1 complaint.quality=1.7 good=1.7 growth=-0.6 leaving=-1.2 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.3 payment.refused=0.4 payment.sent=2.4 praise=1.1 reputation=-0.8
souls 8.26 bad=-0.6 complaint.cost=1.6 complaint.quality=0.5 leaving=-0.3 legal=-0.3 payment.refused=-0.4 praise=-0.4 reputation=1.3
sound 5.10 bad=-0.8 complaint.neglect=-0.3 complaint.quality=0.7 good=1.6 growth=1.4 leaving=-0.4 praise=0.9 reputation=-0.4
sounde 7.75 bad=-2.5 complaint.cost=-0.3 good=0.8 growth=-0.7 praise=0.3 reputation=-0.5
soundi 7.97 bad=0.9 good=-2.6
sounds 6.87 bad=-0.8 complaint.delay=0.5 complaint.neglect=-0.4 good=0.5 growth=1.4 leaving=0.6 praise=1.7
source 7.57 bad=3.1 complaint.quality=-0.6 good=-2.5 growth=-0.3 leaving=1.9 legal=0.3 payment.query=-0.3 praise=-0.6 urgent=-0.5
south 7.97 bad=-0.5 good=0.9
space 6.96 bad=-1.5 good=1.2
spanis 8.26 bad=1.7 complaint.quality=2.0 good=1.2 growth=1.2 praise=1.3
spare 7.75 bad=-2.6 complaint.cost=-0.7 complaint.neglect=-0.5 complaint.quality=-0.4 good=-1.2 growth=-0.4 leaving=-0.3 payment.refused=-0.3 praise=-0.5
speak 7.28 bad=0.5 complaint.cost=-0.7 complaint.delay=1.2 complaint.neglect=1.3 complaint.quality=-1.2 escalation=2.6 growth=2.0 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.5 payment.query=-0.3 payment.refused=-0.7 reputation=-0.7 urgent=-0.4
speake 6.22 bad=-3.4 escalation=-0.4 good=3.4 praise=-0.4
speaki 8.26 complaint.cost=-0.3 complaint.quality=0.8 leaving=-0.4 reputation=1.4
specia 7.57 bad=-0.4 complaint.quality=1.0 good=1.9 leaving=-0.4
specif 7.75 good=0.7
specs 8.26 bad=-1.4 good=-1.7
speech 7.57 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=0.5 good=0.9 growth=-0.7 leaving=-0.5 payment.delayed=-0.4 payment.query=-0.6 payment.refused=-0.4 praise=1.9 reputation=-0.5 urgent=-0.3
speed 6.87 bad=-0.6 complaint.cost=-0.4 complaint.delay=-0.5 complaint.quality=-0.9 leaving=0.5 legal=-0.4 praise=-0.5 reputation=-0.4
spelli 7.57 bad=-1.9 complaint.cost=-0.6 complaint.delay=-0.6 complaint.neglect=-0.4 escalation=-0.4 growth=1.1 leaving=-0.5 legal=-0.5 payment.disputed=-0.3 payment.promised=1.4 payment.refused=-0.5 praise=-0.4 reputation=-0.7
spend 7.06 bad=2.0 complaint.delay=-0.3 complaint.quality=-1.2 good=-3.2 growth=-0.3 leaving=0.4 legal=2.2 payment.delayed=-0.4 payment.promised=-0.3 payment.refused=0.4 praise=-0.3 reputation=-0.3
spent 6.36 bad=1.0 complaint.cost=1.4 complaint.delay=-1.0 complaint.neglect=0.4 complaint.quality=1.2 escalation=-0.5 good=0.6 growth=0.5 leaving=-1.2 legal=0.6 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=0.6 payment.sent=2.4 praise=2.7 reputation=0.5
spin 8.26 bad=-0.5 good=0.8
split 7.28 bad=-2.2 complaint.cost=-0.6 complaint.delay=-0.8 complaint.neglect=-0.7 complaint.quality=-0.5 growth=-0.5 leaving=-0.6 meeting.off=-0.6 payment.delayed=1.0 payment.disputed=-0.4 payment.promised=-0.5 payment.query=3.4 payment.refused=-0.8 payment.sent=1.5 praise=0.7
spoke 8.26 bad=1.2 complaint.delay=1.7 complaint.neglect=0.5 good=-0.6
spoken 7.97 complaint.cost=-0.5 complaint.quality=0.7 good=-0.5 leaving=-0.4 legal=1.5 meeting.off=1.9 payment.delayed=-0.3 payment.promised=-0.4 payment.refused=-0.6 reputation=1.9
sponso 7.97 bad=-0.4 complaint.cost=-0.6 complaint.delay=1.0 good=-0.4 growth=-0.5 leaving=1.7 praise=-0.3 reputation=0.7
spot 7.41 bad=-1.4 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=1.6 complaint.quality=0.3 good=3.4 leaving=-0.3 legal=-0.6 payment.disputed=-0.3 payment.promised=-0.5 payment.query=-0.5 payment.refused=-0.4 payment.sent=-0.5 praise=4.8 reputation=-0.6
spotte 8.26 bad=0.5 complaint.quality=1.0 good=0.6 legal=-0.5 praise=1.1 reputation=-0.3
spread 7.16 bad=0.5 complaint.cost=2.2 complaint.delay=0.7 complaint.neglect=-1.2 complaint.quality=1.2 escalation=0.8 leaving=2.3 payment.delayed=-0.7 payment.disputed=1.5 payment.promised=-0.5 payment.refused=-0.6 reputation=-0.7
spring 6.22 bad=-2.1 complaint.cost=1.2 complaint.delay=1.1 complaint.neglect=-1.0 complaint.quality=-3.3 escalation=-0.6 good=-1.3 growth=0.4 leaving=1.8 legal=-0.9 meeting.off=-0.8 payment.delayed=0.8 payment.promised=-0.8 payment.query=-0.6 payment.refused=0.6 payment.sent=-0.6 praise=-1.4 reputation=0.4 urgent=-0.4
sprint 7.75 bad=-2.1 good=1.3
square 7.75 complaint.cost=-0.3 complaint.quality=0.8 payment.refused=1.2 payment.sent=2.3 praise=-0.6
squash 7.75 bad=-1.1 complaint.cost=-0.5 good=-0.3 praise=-0.5
stack 8.26 bad=-1.1 good=1.3 growth=1.5 praise=1.0
staff 6.79 bad=-1.9 complaint.cost=-0.8 complaint.delay=-1.4 complaint.neglect=-1.0 complaint.quality=-0.7 escalation=-0.6 good=0.3 growth=0.6 leaving=-0.4 payment.delayed=-0.4 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.3 praise=1.4 reputation=-0.7 urgent=-0.4
staffr 8.26 bad=0.5 complaint.cost=-0.3 complaint.delay=-0.3 complaint.neglect=1.5 complaint.quality=0.9 good=0.4 growth=1.2 leaving=1.4
stage 7.57 bad=1.0 complaint.cost=-0.5 complaint.delay=2.4 complaint.neglect=-0.8 complaint.quality=-0.6 leaving=-0.5 payment.promised=-0.4 payment.refused=0.3 payment.sent=2.1 praise=0.5 reputation=0.9
stairc 8.26 bad=1.1 complaint.cost=-1.0 complaint.delay=2.4 complaint.neglect=-0.6 complaint.quality=1.0 leaving=-0.9 legal=3.6 payment.sent=-0.8
stall 8.26 bad=0.9 complaint.cost=-0.3 complaint.delay=-0.8 complaint.neglect=0.5 complaint.quality=0.6 good=-0.8 payment.refused=1.0 praise=-0.5 reputation=0.6
stampe 7.75 bad=0.6 complaint.cost=0.7 complaint.delay=3.3 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.4 leaving=-0.8 legal=3.3 payment.disputed=-0.5 payment.query=-0.4 payment.refused=-0.4 payment.sent=-0.9 praise=-0.6 reputation=-0.6 urgent=1.8
stand 6.52 bad=1.3 complaint.cost=1.9 complaint.delay=1.0 complaint.neglect=1.0 complaint.quality=-1.2 escalation=1.6 good=0.5 growth=0.9 leaving=-0.4 legal=1.4 meeting.off=0.6 payment.delayed=-0.5 payment.disputed=-0.7 payment.refused=0.9 praise=1.4 reputation=1.1 urgent=-0.4
standa 6.59 bad=-0.8 complaint.cost=0.8 complaint.delay=-0.5 complaint.neglect=-0.5 complaint.quality=1.6 escalation=-0.3 leaving=-0.7 legal=2.3 payment.refused=-0.4 praise=-0.4 reputation=3.3
standi 7.16 bad=-0.5 complaint.cost=-0.6 complaint.neglect=1.0 complaint.quality=-0.8 good=-1.1 growth=-0.5 leaving=0.8 legal=0.4 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.4 payment.query=-0.4 payment.refused=1.7 payment.sent=2.7 praise=-0.9 reputation=-0.7 urgent=1.3
stands 7.57 bad=1.7 complaint.delay=-0.4 good=-0.7 leaving=-0.3
star 6.96 complaint.cost=-1.4 complaint.delay=-1.1 escalation=-0.3 good=1.8 growth=-0.7 leaving=-1.0 legal=-0.6 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.5 payment.refused=0.4 praise=3.5 reputation=5.7 urgent=-0.3
stars 6.31 bad=-4.8 complaint.cost=-1.3 complaint.delay=-2.1 complaint.neglect=-1.5 complaint.quality=-1.7 escalation=-0.5 good=5.7 growth=-0.4 leaving=-1.6 legal=-0.6 meeting.off=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=-0.5 praise=4.3 reputation=-1.9 urgent=-0.4
start 6.52 bad=2.4 complaint.cost=-0.7 escalation=-0.4 growth=1.8 leaving=3.2 legal=1.8 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.refused=0.6 payment.sent=-0.5 praise=1.0 urgent=-0.4
starte 6.79 bad=0.6 complaint.delay=-0.4 complaint.neglect=-1.3 complaint.quality=2.4 growth=-0.5 leaving=0.6 legal=-0.8 payment.delayed=-0.4 payment.disputed=-0.5 payment.sent=-0.4 praise=0.7 reputation=0.4 urgent=-0.3
starti 6.65 bad=0.5 complaint.cost=-0.9 complaint.neglect=2.9 escalation=0.3 growth=0.9 leaving=-1.8 legal=0.5 meeting.off=-0.6 payment.delayed=3.4 payment.disputed=-0.4 payment.refused=-0.9 payment.sent=-0.4 praise=-0.3
starts 7.06 bad=0.6 complaint.cost=-0.7 complaint.delay=2.4 complaint.neglect=-0.5 good=-1.5 growth=-0.3 leaving=3.4 legal=-0.5 payment.delayed=1.9 payment.promised=-0.7 payment.refused=-0.5 praise=-0.9 reputation=-0.4
state 7.75 bad=0.7 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=1.5 leaving=-0.5 legal=0.4 payment.disputed=1.8 payment.refused=1.6 praise=0.8 reputation=-0.5
statem 6.96 bad=-0.3 complaint.cost=1.2 complaint.delay=-1.5 complaint.neglect=-0.3 complaint.quality=-0.6 good=-0.7 legal=-0.8 payment.disputed=1.1 payment.promised=-0.4 payment.query=3.6 payment.refused=-0.4 payment.sent=0.4 praise=-0.6 reputation=-0.6 urgent=-0.5
static 7.75 bad=-2.2 good=-1.2
statio 7.28 bad=-0.4 complaint.delay=-0.3 complaint.quality=-0.5 growth=-0.7 leaving=-0.6 legal=-0.4 meeting.off=2.4 payment.delayed=-0.3 payment.sent=-0.6 praise=-0.5
stats 8.26 bad=-1.5 good=-1.3 growth=1.2 leaving=-0.3 meeting.off=1.6
statut 7.97 bad=1.0 complaint.cost=-0.5 complaint.delay=1.2 complaint.neglect=0.8 leaving=-0.5 legal=2.4 payment.disputed=1.4 payment.refused=1.2 praise=-0.4 reputation=-0.3
stay 6.72 bad=3.0 complaint.cost=0.9 complaint.neglect=-0.8 complaint.quality=-0.7 good=-1.1 growth=-0.8 legal=-0.4 payment.delayed=-0.4 payment.disputed=1.5 payment.promised=-0.4 payment.query=-0.7 payment.refused=2.4 praise=-0.9 reputation=-0.7
stayed 8.26 bad=0.7 complaint.quality=-0.3 good=1.0 praise=1.7
stayin 7.28 bad=-0.9 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=-0.7 complaint.quality=-0.6 good=2.1 leaving=-0.9 legal=-0.6 payment.delayed=-0.4 payment.disputed=1.3 payment.refused=1.5 praise=1.4 reputation=-0.4
stays 7.06 bad=2.0 complaint.cost=1.5 complaint.delay=1.2 complaint.quality=0.8 escalation=-0.4 good=-0.7 growth=-0.6 leaving=1.1 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.disputed=-0.3 payment.promised=-0.6 payment.query=-0.4 payment.refused=4.4 payment.sent=-0.3 praise=-0.8 reputation=-0.6 urgent=2.1
steel 8.26 complaint.quality=-0.3
step 7.97 bad=0.5 complaint.delay=-0.4 complaint.neglect=-0.4 escalation=1.0 good=0.7 leaving=-0.5 meeting.off=-0.4 reputation=1.5
steps 7.97 complaint.quality=-0.3 good=-1.1 payment.disputed=-0.3 praise=-0.6
stereo 7.97 bad=0.5 good=0.9
sticks 8.26 bad=1.3 good=-0.5
still 4.92 complaint.cost=0.7 complaint.delay=4.6 complaint.neglect=-1.6 complaint.quality=0.4 escalation=0.6 good=1.3 leaving=-1.0 legal=-1.6 meeting.off=-1.7 payment.delayed=-0.9 payment.disputed=-1.1 payment.promised=-1.1 payment.query=-1.2 payment.refused=-1.6 payment.sent=-0.9 praise=1.9 reputation=-1.7 urgent=-0.4
stinks 8.26 bad=2.5 good=-1.8
stitch 8.26 bad=-0.5
stock 6.72 bad=1.1 complaint.cost=-1.4 complaint.neglect=0.4 complaint.quality=3.1 good=0.9 growth=2.0 leaving=0.4 legal=-0.3 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=-0.6 payment.query=-0.9 payment.refused=2.0 payment.sent=-0.3 praise=1.2 urgent=-0.4
stockp 8.26 bad=0.6 complaint.neglect=0.8 complaint.quality=-0.4 good=-0.3 leaving=-0.5 reputation=0.8
stockr 8.26 bad=0.9 complaint.delay=-0.4 leaving=-0.5 legal=0.9 payment.refused=1.4
stone 8.26 complaint.neglect=0.8 complaint.quality=0.5 good=0.8 growth=1.5 payment.refused=0.7 praise=1.9 reputation=0.9
stop 5.80 bad=2.5 complaint.cost=-1.4 complaint.delay=1.6 complaint.neglect=0.9 complaint.quality=-1.9 escalation=-1.3 good=-0.4 leaving=-0.4 legal=-1.3 meeting.off=-0.8 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.8 payment.query=-0.5 payment.refused=4.6 payment.sent=0.7 praise=0.6 reputation=0.6 urgent=-0.7
stoppe 6.87 bad=2.5 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=1.2 complaint.quality=-0.4 escalation=-0.4 good=-2.3 leaving=2.3 legal=-0.4 reputation=-0.6
stops 7.75 bad=1.5 complaint.cost=-0.5 complaint.neglect=-0.8 complaint.quality=2.3 escalation=-0.3 good=-1.0 legal=1.3 meeting.off=1.6 payment.delayed=-0.3 payment.query=3.0 payment.refused=-0.5 praise=-0.4 reputation=-0.6
storag 6.27 bad=-2.5 complaint.cost=1.4 complaint.delay=-0.3 good=1.1 reputation=-0.4
store 6.27 bad=-1.4 good=-1.9
stored 7.41 bad=-1.9 good=2.1
storm 7.97 bad=-1.0 complaint.delay=-0.3 complaint.quality=-1.1 good=-0.7 leaving=-0.3 legal=-1.4 payment.delayed=-0.3 payment.promised=-0.5
story 6.79 bad=2.1 complaint.cost=-0.4 complaint.neglect=0.9 complaint.quality=1.4 escalation=-0.7 good=-2.7 growth=-0.6 leaving=0.9 legal=-0.7 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=-0.6 praise=-1.1 reputation=3.2 urgent=-0.5
straig 6.87 bad=0.4 complaint.cost=2.2 complaint.delay=-0.9 complaint.neglect=0.4 complaint.quality=1.4 escalation=0.9 good=0.9 growth=-0.3 leaving=1.7 legal=-0.6 meeting.off=-0.3 payment.delayed=1.4 payment.promised=1.1 payment.query=0.7 payment.refused=0.8 payment.sent=1.2 praise=-0.5 reputation=-0.4
strang 7.97 bad=0.7 complaint.neglect=1.7 complaint.quality=1.1 leaving=0.6 reputation=0.9
strate 8.26 complaint.cost=1.3 complaint.neglect=-0.3 escalation=1.1 good=-0.6 growth=1.3 leaving=-0.6
street 8.26 complaint.cost=1.1 complaint.quality=1.0 good=-0.4
streng 7.75 bad=-1.0 good=2.4
stretc 7.97 bad=0.7 complaint.cost=0.5 complaint.delay=0.5 complaint.neglect=0.3 complaint.quality=-0.4 leaving=-0.5 praise=-0.4
strike 7.57 bad=0.4 complaint.delay=1.7 complaint.quality=-0.6 leaving=-0.3 meeting.off=2.5 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=-1.0 praise=-0.7 reputation=-0.3
stroke 8.26 bad=0.4 complaint.quality=-0.3 leaving=1.9 payment.refused=1.6 praise=0.6 reputation=-0.3
strong 7.75 bad=-1.4 good=0.4 leaving=-0.3 legal=0.9 payment.refused=1.4
struct 7.75 bad=-2.2 good=2.1
strugg 8.26 bad=1.1 complaint.delay=1.1 complaint.neglect=-0.5 complaint.quality=3.3 leaving=-0.4 payment.refused=-0.4 reputation=1.3
stuck 7.41 bad=-0.6 complaint.cost=-0.8 complaint.delay=0.5 complaint.neglect=0.5 complaint.quality=-0.8 good=-0.8 leaving=-0.6 legal=0.4 meeting.off=3.7 payment.delayed=-0.6 payment.promised=1.1 payment.refused=-0.3 praise=-0.3 reputation=-0.4
studen 7.57 bad=2.4 complaint.cost=0.6 complaint.delay=-0.4 complaint.neglect=1.6 complaint.quality=3.4 good=-0.7 growth=-0.4 leaving=1.0 legal=-0.3 payment.delayed=-0.3 praise=-0.4 reputation=1.7 urgent=-0.4
studio 7.97 bad=-0.4 complaint.delay=-0.8 complaint.quality=-1.1 escalation=1.3 leaving=1.4 payment.refused=-0.5 praise=-0.3 reputation=-0.6
study 7.97 bad=0.4 complaint.delay=1.1 complaint.neglect=-0.4 good=-0.5 leaving=1.3 legal=-0.4 praise=-0.5 reputation=1.1
stuff 7.41 complaint.neglect=-0.5 complaint.quality=0.7 good=0.4 payment.disputed=0.6 payment.refused=1.6
stung 8.26 complaint.delay=0.5 complaint.neglect=-0.5 complaint.quality=-0.9 good=0.4 leaving=-0.7 payment.delayed=1.6 payment.refused=-0.6 praise=0.4 reputation=-0.3
stunni 8.26 bad=-0.6 good=1.0
sturdy 7.75 bad=-2.5 good=3.0
style 7.57 bad=0.4 good=0.4
stylis 7.75 bad=-1.6 good=1.3
sub 7.75 bad=1.5 complaint.quality=1.1 good=-1.7 leaving=0.7
subjec 7.06 bad=-0.5 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.9 complaint.quality=-1.0 escalation=-0.4 good=0.9 legal=0.7 praise=-0.5 reputation=-0.7
submit 7.97 bad=0.6 complaint.cost=-0.5 complaint.delay=1.5 complaint.neglect=0.4 good=-0.4 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.3 payment.refused=-0.5 payment.sent=-0.3
subs 8.26 bad=0.4 complaint.delay=1.5 complaint.quality=0.8 good=0.8 leaving=1.0
subscr 7.06 bad=-1.8 complaint.cost=0.9 complaint.delay=-1.0 complaint.neglect=-0.8 complaint.quality=-1.5 escalation=-0.4 good=-1.5 growth=0.8 leaving=5.1 legal=-0.8 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=-1.0 payment.query=-0.3 payment.refused=3.4 payment.sent=-0.5 praise=0.4 reputation=-0.6 urgent=-0.3
subsid 7.75 bad=-1.9 complaint.delay=-0.5 complaint.neglect=-1.0 complaint.quality=-0.4 good=-0.5 leaving=1.4 legal=-0.5 payment.delayed=3.2 praise=0.7
substa 7.97 bad=1.7 good=0.5
subtit 8.26 bad=-1.4 complaint.cost=-0.4 complaint.delay=-0.6 complaint.quality=-0.6 growth=0.9 payment.disputed=-0.3 payment.refused=-0.5 praise=1.0 reputation=-0.4 urgent=-0.3
succes 7.28 bad=-0.3 good=0.5
such 6.36 bad=-1.5 complaint.cost=-0.4 complaint.neglect=-0.5 complaint.quality=0.7 good=1.0 growth=1.2 leaving=-0.3 legal=0.3 payment.disputed=-0.3 payment.refused=0.8 praise=0.6
suck 8.26 bad=1.9
sucks 7.97 bad=0.6 good=-2.0
sue 7.06 bad=-0.8 complaint.cost=-0.5 complaint.neglect=-0.7 complaint.quality=-1.4 escalation=-0.3 good=-0.3 growth=-0.4 leaving=-1.0 legal=2.4 meeting.off=-0.3 payment.refused=2.3 payment.sent=-0.5
sues 8.26 bad=0.6 complaint.quality=0.7 good=-1.0 leaving=-0.4 legal=1.3 payment.refused=-0.6 praise=-0.4
suffer 8.26 bad=1.4
sugges 6.79 bad=0.4 complaint.cost=1.0 complaint.neglect=0.6 complaint.quality=-0.9 good=-1.6 leaving=-0.4 legal=2.3 meeting.off=1.1 payment.refused=0.5 praise=-0.5
suing 7.41 bad=-2.6 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-1.2 complaint.quality=-0.8 good=0.3 leaving=-1.0 legal=-0.6 payment.refused=-0.3 payment.sent=-0.4 praise=1.3 reputation=-0.7
suit 8.26 complaint.neglect=-0.3 payment.refused=0.6 praise=-0.4
suite 7.97 bad=-1.3 good=1.4
suits 7.97 bad=-0.4 complaint.delay=-0.3 complaint.neglect=0.8 escalation=-0.4 good=-0.7 payment.disputed=-0.3 payment.refused=-0.9 praise=-0.3 reputation=0.6
sum 7.57 bad=2.0 complaint.delay=-0.5 complaint.neglect=1.0 complaint.quality=-1.6 escalation=-0.3 good=-0.5 leaving=-0.5 legal=2.3 payment.disputed=5.0 payment.refused=0.7 payment.sent=1.9 praise=-0.3
summar 7.75 bad=-0.9 good=0.4
summer 6.79 bad=-1.9 complaint.cost=0.6 complaint.delay=0.4 complaint.neglect=-0.8 escalation=-0.4 good=-0.7 growth=-0.5 legal=0.8 meeting.off=-0.5 payment.disputed=-0.5 payment.query=-0.3 payment.refused=-0.8 reputation=0.6
summon 8.26 bad=-0.6 complaint.quality=-0.4 good=-0.7 growth=-0.3 praise=-0.3
sums 8.26 complaint.cost=1.3 complaint.neglect=0.9 good=-0.3 leaving=-0.4 meeting.off=-0.4 payment.delayed=-0.4 payment.refused=-0.3 payment.sent=-0.3
sunday 6.72 bad=1.8 complaint.cost=2.2 complaint.delay=-0.4 complaint.neglect=1.5 complaint.quality=1.3 escalation=-0.5 growth=0.3 meeting.off=0.5 payment.delayed=-0.5 payment.disputed=0.7 payment.query=-0.4 payment.refused=-0.5 payment.sent=1.1 reputation=1.6 urgent=-0.4
super 7.28 bad=-1.3 good=3.7 meeting.off=0.7 praise=0.7
superb 7.97 bad=-1.2 good=2.4
superi 7.57 bad=-0.4 good=-1.5
superv 7.97 bad=0.6 complaint.cost=-0.5 complaint.neglect=-0.5 complaint.quality=2.4 escalation=2.8 good=-0.8 growth=1.1 leaving=-0.4 legal=-0.3 payment.refused=-0.4 praise=-0.6 reputation=-0.4 urgent=-0.5
suppli 5.96 bad=-1.3 complaint.cost=-1.2 complaint.quality=-1.3 escalation=-0.6 good=1.9 growth=0.4 leaving=2.5 legal=-1.2 meeting.off=-0.8 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.5 payment.query=1.2 payment.sent=-0.7 praise=-0.8 reputation=1.3 urgent=-0.5
supply 8.26 bad=-1.2 legal=-0.4 payment.delayed=0.9 payment.query=1.2
suppor 5.83 bad=2.7 complaint.cost=1.1 complaint.neglect=0.7 complaint.quality=0.9 escalation=0.8 good=-3.1 growth=0.5 leaving=1.5 legal=-0.7 meeting.off=1.1 payment.refused=-1.1 praise=-0.6 reputation=-0.6 urgent=1.3
suppos 7.75 bad=1.6 complaint.cost=0.8 complaint.delay=1.6 complaint.neglect=0.6 complaint.quality=-0.6 leaving=-0.4 payment.delayed=-0.3 payment.refused=-0.3 reputation=1.5
supris 8.26 good=0.4
surcha 8.26 bad=2.4 complaint.cost=6.2 complaint.delay=-0.5 complaint.neglect=-0.3 good=-0.7 leaving=-0.6 legal=-0.6 payment.disputed=7.8 payment.refused=1.9
sure 6.22 bad=-0.6 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-1.1 escalation=-0.5 leaving=3.0 meeting.off=-0.4 payment.refused=-0.4 praise=-0.5
surely 8.26 good=0.6
surfac 7.97 bad=2.3 good=-0.6
surfin 8.26 bad=-1.7 good=1.0
surger 8.26 bad=0.4 complaint.quality=1.0 good=-0.5
surpas 8.26 bad=-1.2 good=1.6
surpri 7.06 bad=-1.2 complaint.cost=1.7 complaint.neglect=0.7 good=2.9 payment.refused=0.8 reputation=0.8
survey 6.47 complaint.cost=-0.6 complaint.delay=1.3 complaint.neglect=2.4 complaint.quality=1.4 escalation=-0.6 growth=-0.6 legal=0.5 meeting.off=-0.3 payment.delayed=-0.6 payment.query=0.8 payment.sent=-0.7 praise=0.5 reputation=-1.1 urgent=-0.3
surviv 7.97 bad=1.2 complaint.cost=0.8 good=0.5 leaving=1.0 praise=0.8
suspec 7.75 bad=1.2 complaint.cost=-0.7 complaint.neglect=-0.8 complaint.quality=1.9 growth=-0.3 leaving=1.4 legal=0.7 payment.refused=-0.5 praise=-0.8 reputation=-0.4
svcd 8.26 bad=0.4 good=-0.6
swallo 7.75 bad=1.9 complaint.cost=2.5 complaint.delay=2.1 complaint.neglect=-0.5 complaint.quality=0.6 good=-0.8 leaving=-0.4 meeting.off=-0.4 payment.delayed=1.5 payment.disputed=-0.4 praise=-0.6
swan 8.26 bad=-1.2 complaint.quality=-0.6 leaving=-0.3 payment.refused=-0.3
swap 7.16 bad=2.1 complaint.cost=-0.3 complaint.delay=0.6 complaint.neglect=1.7 complaint.quality=-1.1 good=-0.7 leaving=-0.7 legal=-0.3 meeting.off=-0.3 payment.promised=-0.7 payment.refused=2.1 payment.sent=-0.5 praise=0.9 urgent=2.9
swear 8.26 bad=-1.5 good=1.8
sweari 8.26 complaint.cost=0.8 complaint.quality=-0.6 escalation=1.1 growth=0.6 praise=1.2
sweet 7.75 bad=-1.2 good=2.2
swimmi 8.26 bad=-1.3 complaint.cost=-0.5 complaint.neglect=-0.7 complaint.quality=-0.5 good=0.5 legal=-0.4 payment.refused=-0.4 payment.sent=2.8 praise=0.5 reputation=-0.3
swiss 8.26 bad=2.0 complaint.cost=0.7 complaint.delay=1.3 complaint.quality=0.4 good=-0.4
switch 6.41 bad=-2.4 complaint.cost=-0.7 complaint.delay=-0.7 complaint.quality=-1.2 escalation=-0.4 good=1.2 growth=-0.4 meeting.off=-0.4 payment.delayed=-0.7 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.9 praise=1.1 reputation=-0.8
sync 7.16 complaint.quality=1.4 good=1.1
synchr 7.97 bad=1.5 good=-1.1
system 5.89 bad=-0.7 complaint.cost=-0.6 complaint.neglect=0.5 complaint.quality=-0.3 good=0.9 growth=-0.7 leaving=-0.9 legal=-1.0 meeting.off=-0.4 payment.disputed=-0.6 payment.promised=0.6 payment.query=5.5 payment.refused=-0.3 payment.sent=-0.4 praise=0.9 reputation=-0.9 urgent=-0.5
t 5.75 bad=-0.5 good=-0.5
t610 7.75 bad=-1.6 good=1.4
ta 7.41 bad=-1.5 complaint.cost=-0.6 complaint.delay=-0.3 complaint.neglect=-0.5 complaint.quality=-1.0 good=-0.9 growth=-0.5 leaving=-0.4 meeting.off=-0.4 payment.disputed=-0.3 payment.query=-0.6 payment.refused=-0.4 praise=-0.3 urgent=-0.6
tab 7.97 bad=-1.5 good=-0.4
table 7.16 complaint.cost=0.5 complaint.delay=-0.6 complaint.neglect=0.6 complaint.quality=-0.4 escalation=0.7 growth=-0.3 leaving=0.9 legal=-0.4 meeting.off=-0.3 payment.delayed=0.6 payment.promised=-0.3 payment.query=-0.4 praise=-0.5 reputation=-0.9 urgent=-0.6
tables 8.26 bad=0.7 complaint.cost=-0.5 complaint.delay=-0.3 complaint.quality=2.7 leaving=-0.4 payment.refused=-0.6 praise=-0.5 reputation=1.0
taggin 7.75 bad=2.1 good=-2.2
take 4.87 bad=-0.5 complaint.cost=0.4 complaint.delay=-0.4 complaint.neglect=2.9 complaint.quality=-0.4 good=-0.8 growth=-0.3 leaving=-0.3 legal=0.4 meeting.off=-1.6 payment.delayed=1.6 payment.disputed=1.6 payment.query=0.9 payment.refused=-1.1 payment.sent=-1.3 praise=-1.6 reputation=-1.0 urgent=-1.2
taken 5.89 complaint.cost=-0.9 complaint.delay=1.1 complaint.neglect=-0.4 complaint.quality=1.5 escalation=0.8 growth=1.5 legal=0.7 meeting.off=0.8 payment.delayed=0.7 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.4 payment.refused=1.6 payment.sent=-0.7 reputation=-0.7 urgent=-0.6
takes 5.86 bad=-1.0 complaint.cost=-0.7 complaint.neglect=0.7 escalation=-0.4 growth=-0.3 leaving=-0.5 legal=1.1 payment.disputed=0.9 payment.promised=-0.3 payment.refused=-0.8 praise=-0.8 reputation=-0.7 urgent=-0.3
taking 6.06 bad=-1.0 complaint.cost=-1.0 complaint.delay=0.5 complaint.quality=-0.7 escalation=1.7 good=1.4 growth=0.5 leaving=2.2 legal=1.4 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=1.2 payment.promised=-1.0 payment.query=-0.5 payment.refused=-0.9 payment.sent=-0.6 reputation=-1.2 urgent=-0.5
tale 8.26 bad=1.0 complaint.delay=1.3 complaint.quality=-0.5 leaving=-0.3 reputation=0.6
talk 6.22 complaint.cost=0.7 complaint.delay=0.6 complaint.neglect=-1.9 complaint.quality=0.4 escalation=0.6 good=0.7 growth=-0.7 leaving=-2.5 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=0.9 payment.promised=-0.6 payment.query=-0.6 payment.refused=-0.7 payment.sent=0.9 praise=-0.6 reputation=2.8 urgent=-0.5
talked 8.26 bad=0.6 complaint.neglect=-0.3 complaint.quality=-0.7 good=0.3 praise=0.7
talkin 7.06 bad=0.3 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=0.8 complaint.quality=1.1 good=1.0 growth=-0.7 leaving=0.5 legal=0.4 praise=1.5 reputation=-0.4
talks 7.75 bad=-1.2 complaint.delay=-0.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=1.4 growth=1.4 leaving=-0.4
task 7.97 bad=1.7
taste 8.26 bad=1.0 complaint.quality=-0.6 growth=1.4 payment.sent=-0.3 praise=0.8 reputation=-0.7
tax 6.87 bad=0.8 complaint.cost=-1.5 complaint.delay=2.1 good=-1.7 growth=-0.6 leaving=2.5 legal=-0.8 meeting.off=-0.3 payment.delayed=-0.6 payment.disputed=-0.5 payment.promised=-0.4 payment.query=3.6 payment.refused=-1.1 reputation=-1.0 urgent=-0.5
tea 7.41 bad=0.7 complaint.cost=-0.4 complaint.delay=2.3 complaint.neglect=0.6 good=0.6 growth=-0.3 leaving=0.4 legal=-0.4 payment.disputed=1.2 payment.promised=-0.4 payment.refused=-0.5 praise=0.8 reputation=1.5
teach 7.75 bad=0.5 complaint.cost=0.9 complaint.neglect=1.8 complaint.quality=0.3 good=-0.5 leaving=-0.4 praise=-0.3 reputation=1.9
team 6.22 bad=-2.8 complaint.cost=-1.2 complaint.delay=-0.6 complaint.quality=-0.9 escalation=0.8 good=-0.5 leaving=1.3 legal=-1.3 meeting.off=2.4 payment.disputed=-1.0 payment.promised=-1.6 payment.query=0.3 payment.refused=-1.3 payment.sent=-0.7 praise=1.0 reputation=-1.1 urgent=-0.6
teams 8.26 bad=-0.4 complaint.quality=-0.3 good=-0.4 leaving=-0.4 meeting.off=1.5 praise=-0.4
tech 7.16 bad=2.2 complaint.quality=1.0 good=0.6 reputation=1.3
techni 7.97 good=0.7
techno 7.16 bad=-1.8 good=0.6
teleph 7.28 bad=-1.2 complaint.delay=0.8 complaint.quality=-0.3 good=-1.8 payment.refused=0.4
tell 5.77 complaint.cost=-0.9 complaint.delay=2.4 complaint.neglect=2.6 complaint.quality=-0.7 escalation=-1.3 growth=0.4 leaving=1.2 legal=-0.4 meeting.off=0.7 payment.disputed=-0.9 payment.promised=-0.9 payment.query=0.6 payment.sent=0.7 praise=1.7 reputation=0.6
tellin 7.16 bad=1.8 complaint.cost=0.6 escalation=-0.4 good=-1.6 growth=-0.4 leaving=-1.3 legal=0.9 meeting.off=-0.4 payment.disputed=-0.3 payment.refused=3.3 praise=-0.9 reputation=2.5 urgent=-0.3
tells 6.96 bad=1.0 complaint.cost=-0.7 complaint.delay=0.4 complaint.neglect=1.6 good=-1.3 leaving=-0.7 legal=1.0 payment.disputed=0.6 payment.refused=0.5 payment.sent=1.9 praise=-0.9 reputation=-1.0 urgent=-0.3
temper 7.97 bad=-1.4 complaint.cost=-0.4 complaint.quality=-0.6 growth=1.1 meeting.off=1.9 payment.disputed=-0.4 payment.refused=-0.5 reputation=-0.5
templa 7.41 bad=2.1 complaint.cost=1.5 complaint.neglect=0.8 complaint.quality=-0.4 good=-1.1 growth=-0.3 leaving=0.8 legal=-0.6 payment.delayed=-0.4 payment.promised=-0.4 payment.refused=-0.6 praise=-0.6 reputation=-0.5 urgent=-0.5
tempor 8.26 bad=0.3 good=-1.8
ten 6.03 complaint.cost=1.0 complaint.delay=0.4 complaint.quality=0.9 escalation=0.5 growth=0.6 leaving=-1.5 legal=1.1 meeting.off=0.5 payment.delayed=-0.7 payment.disputed=-1.1 payment.promised=-1.0 payment.query=-0.6 payment.refused=0.4 payment.sent=0.6 praise=1.6 reputation=1.7 urgent=2.5
tenanc 8.26 bad=0.5 complaint.delay=2.1 leaving=-0.4 legal=1.3
tenant 6.52 bad=-4.9 complaint.cost=-0.7 complaint.delay=-1.1 complaint.neglect=-0.9 complaint.quality=-2.8 escalation=-0.6 good=-1.2 growth=-0.6 leaving=-1.8 legal=-1.7 meeting.off=-0.6 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.6 payment.query=-0.9 payment.refused=-1.2 payment.sent=-0.5 praise=-0.8 reputation=-0.8 urgent=-0.4
tender 7.16 bad=0.6 complaint.cost=-0.5 complaint.delay=-0.7 escalation=-0.4 good=-1.4 growth=-1.2 leaving=2.6 meeting.off=-0.6 payment.delayed=-0.4 payment.promised=-0.5 payment.sent=-0.6 praise=-0.6 reputation=-0.6 urgent=2.4
term 6.96 bad=-2.0 complaint.cost=-1.1 complaint.neglect=1.6 complaint.quality=-0.6 escalation=-0.4 good=1.8 growth=2.3 legal=-0.6 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=2.0 payment.refused=-0.5 praise=0.3 reputation=0.4
termin 5.80 bad=-1.0 complaint.cost=-0.6 complaint.quality=-1.4 good=-1.1 leaving=1.5 legal=0.5 meeting.off=-0.3 payment.disputed=-0.4 payment.refused=-1.1 payment.sent=-0.3 praise=-0.5 reputation=-1.0
terms 6.36 bad=-1.2 complaint.cost=-0.3 complaint.delay=-1.5 complaint.neglect=-0.8 escalation=-0.5 good=-2.0 growth=1.6 leaving=-1.4 legal=1.3 meeting.off=-0.4 payment.delayed=-0.8 payment.disputed=1.6 payment.promised=-0.9 payment.query=2.2 payment.refused=-1.6 payment.sent=-0.8 reputation=-0.6 urgent=-0.5
terrib 7.57 good=-2.2 leaving=0.6 praise=-0.5
terrif 7.57 bad=-1.1 good=1.5 praise=1.3
test 7.28 bad=-0.5 complaint.cost=1.1 complaint.delay=0.4 complaint.neglect=-1.0 complaint.quality=3.3 escalation=-0.3 leaving=1.8 payment.promised=-0.3 payment.refused=2.0 reputation=-0.7
tested 7.97 complaint.quality=1.0 good=0.9 payment.disputed=0.9
testin 8.26 bad=1.0 complaint.quality=1.0 good=-0.3 payment.disputed=1.0
text 6.18 bad=1.5 complaint.cost=-0.7 complaint.delay=-0.5 good=-2.0 growth=-0.5 leaving=-0.5 legal=-0.8 meeting.off=-0.5 payment.delayed=-0.3 payment.query=-0.5 payment.refused=-0.8 payment.sent=1.1 praise=-0.7 reputation=-0.8 urgent=1.1
than 4.48 bad=-1.2 complaint.cost=1.7 complaint.delay=1.8 complaint.neglect=-1.5 complaint.quality=1.8 good=3.9 leaving=1.3 legal=-0.5 meeting.off=-0.9 payment.delayed=2.2 payment.disputed=4.4 payment.promised=-1.1 payment.query=-0.4 payment.refused=1.4 payment.sent=-1.5 praise=1.2 reputation=1.4 urgent=0.5
thank 5.55 bad=-4.0 complaint.cost=-1.9 complaint.delay=-1.6 complaint.neglect=-1.3 complaint.quality=-2.1 escalation=-0.8 good=3.7 growth=-1.3 leaving=-0.7 legal=-1.2 meeting.off=1.0 payment.delayed=-0.8 payment.disputed=-1.5 payment.query=-0.7 payment.refused=-2.4 payment.sent=-1.0 praise=5.4 reputation=-1.7 urgent=-0.5
thankf 8.26 bad=-0.9 good=2.2
thanks 5.53 complaint.cost=-1.4 complaint.neglect=-1.6 complaint.quality=0.9 escalation=-0.5 good=2.6 growth=-1.2 leaving=-2.1 legal=-1.6 payment.delayed=-0.8 payment.promised=-0.8 payment.query=-1.2 payment.refused=-1.1 payment.sent=0.5 praise=4.1 reputation=-1.1 urgent=-0.5
that 2.93 bad=3.0 complaint.cost=1.7 complaint.delay=0.5 complaint.neglect=4.0 complaint.quality=4.8 escalation=-1.2 good=-0.8 growth=-0.7 leaving=0.8 legal=2.7 meeting.off=-1.5 payment.delayed=-2.6 payment.disputed=0.5 payment.promised=-0.7 payment.refused=5.3 payment.sent=-2.1 praise=1.6 reputation=-0.7 urgent=-2.1
that's 5.07 bad=-1.3 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=1.8 escalation=-1.3 good=-0.8 growth=-0.6 legal=1.0 meeting.off=-1.5 payment.delayed=2.1 payment.disputed=-0.3 payment.promised=-0.6 payment.query=-1.4 payment.refused=1.0 payment.sent=3.6 praise=0.8 reputation=-0.6 urgent=-1.0
thats 7.28 bad=-1.2 good=-1.3 legal=1.2 reputation=-0.3
the 1.46 bad=-3.9 complaint.cost=-3.7 complaint.delay=-1.3 complaint.neglect=-2.5 complaint.quality=-2.6 escalation=1.1 growth=-0.5 leaving=-2.5 legal=-1.3 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.9 payment.promised=4.1 payment.query=0.6 payment.refused=-1.7 payment.sent=1.1 praise=0.4 reputation=-2.4 urgent=0.4
theatr 7.97 bad=-1.1 complaint.delay=-0.3 good=0.4 leaving=0.7 meeting.off=1.1 praise=0.5 reputation=-0.6 urgent=-0.5
their 5.05 bad=0.4 complaint.cost=0.8 complaint.delay=-0.6 complaint.neglect=-0.5 escalation=-0.9 good=-1.2 leaving=1.3 payment.delayed=1.0 payment.disputed=-0.6 payment.promised=-0.8 payment.query=-0.8 payment.refused=-1.9 payment.sent=-0.7 praise=2.3 reputation=-1.5 urgent=0.6
theirs 7.57 bad=1.2 complaint.cost=0.7 complaint.delay=-0.3 complaint.neglect=0.5 complaint.quality=1.2 good=0.5 leaving=0.7 payment.refused=0.7 praise=-0.5 reputation=-0.7
them 4.45 bad=1.2 complaint.cost=1.3 complaint.neglect=0.4 complaint.quality=2.2 good=-0.5 leaving=-0.4 payment.delayed=-1.6 payment.disputed=-2.2 payment.promised=-1.7 payment.sent=-0.7 praise=3.8 reputation=1.7 urgent=1.7
themse 7.97 bad=-0.6 good=-0.7 payment.sent=-0.7
then 4.42 bad=3.1 complaint.delay=2.7 complaint.neglect=4.6 complaint.quality=0.5 escalation=-0.6 good=-3.5 growth=-1.1 leaving=2.6 legal=3.4 meeting.off=-2.1 payment.delayed=1.3 payment.promised=1.2 payment.query=-1.3 payment.refused=0.3 payment.sent=-1.6 praise=-0.3 reputation=-0.9
there 4.18 bad=3.7 complaint.cost=3.5 complaint.delay=2.4 complaint.neglect=1.6 complaint.quality=-0.9 good=-2.3 leaving=0.8 legal=-0.4 meeting.off=-2.0 payment.delayed=1.5 payment.disputed=1.0 payment.promised=-0.8 payment.query=0.9 payment.refused=2.3 payment.sent=0.3 praise=-2.3 urgent=-1.6
there' 5.23 complaint.delay=-1.6 complaint.neglect=0.5 complaint.quality=0.8 escalation=-0.6 growth=-0.5 leaving=-1.3 legal=-1.0 meeting.off=3.2 payment.disputed=1.0 payment.promised=-0.3 payment.query=1.6 payment.refused=3.5 payment.sent=-0.9 praise=-2.2 reputation=3.1 urgent=-1.1
theref 7.41 bad=1.0 complaint.cost=1.2 complaint.neglect=1.1 complaint.quality=0.3 escalation=0.9 good=-0.5 leaving=0.8 legal=-0.7 payment.refused=0.4
these 5.47 bad=-0.7 complaint.cost=2.1 complaint.delay=-1.9 complaint.neglect=0.6 complaint.quality=0.6 escalation=-0.7 growth=-0.7 leaving=-1.6 legal=-0.9 meeting.off=-1.0 payment.delayed=-0.6 payment.disputed=-0.7 payment.promised=-0.6 payment.query=1.5 payment.sent=0.9 praise=-1.0 reputation=-1.2 urgent=-0.6
they 4.27 bad=1.9 complaint.cost=-1.5 complaint.delay=1.2 complaint.quality=1.1 escalation=0.6 good=-1.5 growth=-0.7 leaving=0.7 meeting.off=-0.9 payment.delayed=0.4 payment.disputed=-2.0 payment.query=-1.5 payment.refused=-0.5 payment.sent=-1.8 praise=-0.9 reputation=2.8 urgent=1.6
they'd 7.28 bad=-2.2 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-1.1 good=-1.5 growth=3.5 leaving=-0.8 payment.delayed=-0.4 payment.disputed=-0.3 payment.refused=-0.4 payment.sent=-0.4 praise=-1.5 reputation=-0.8
they'l 6.96 bad=0.7 complaint.delay=-0.4 complaint.quality=0.6 escalation=-0.4 good=-1.3 growth=-0.5 legal=2.1 payment.delayed=-0.3 payment.disputed=-0.5 payment.query=2.0 payment.sent=-0.6 praise=-0.9 reputation=0.9 urgent=-0.4
they'r 6.72 bad=2.1 complaint.cost=-1.0 complaint.delay=-0.5 complaint.neglect=-0.4 complaint.quality=1.7 escalation=-0.4 good=-0.3 growth=-0.8 leaving=-0.6 legal=1.2 meeting.off=0.8 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.3 payment.refused=2.8 payment.sent=0.8 praise=0.6 reputation=-0.8 urgent=-0.5
they'v 6.59 bad=3.8 complaint.cost=-0.7 complaint.delay=-1.3 complaint.neglect=-1.4 complaint.quality=4.6 escalation=-1.1 good=-1.0 growth=-0.6 leaving=2.5 legal=1.3 meeting.off=0.9 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.6 payment.query=-0.4 payment.refused=0.8 payment.sent=-0.5 praise=1.1 reputation=2.8 urgent=-0.4
thicke 8.26 bad=-0.8 good=0.5 growth=-0.6 payment.query=-0.6 reputation=-0.5
thing 4.69 bad=1.3 complaint.cost=1.7 complaint.delay=1.9 complaint.neglect=1.5 complaint.quality=3.0 escalation=1.2 good=1.3 growth=-0.5 leaving=1.4 legal=-1.8 payment.delayed=-1.4 payment.disputed=-0.6 payment.promised=-0.9 payment.refused=1.9 payment.sent=-1.5 praise=2.0 reputation=-1.6
things 5.43 complaint.cost=-1.0 complaint.delay=-1.0 complaint.neglect=2.3 escalation=1.9 good=0.6 growth=-0.7 leaving=-0.5 legal=-1.1 payment.delayed=1.2 payment.promised=0.8 payment.query=1.1 payment.refused=0.6 praise=-0.9 reputation=2.1 urgent=-0.4
think 5.37 bad=0.4 complaint.cost=-0.6 complaint.delay=-1.1 complaint.neglect=0.6 complaint.quality=-1.0 good=-1.4 growth=-1.0 leaving=3.1 legal=-0.9 meeting.off=1.5 payment.delayed=-0.8 payment.disputed=0.9 payment.promised=-0.6 payment.query=-0.8 payment.sent=-0.8 praise=-1.1 reputation=1.2 urgent=-0.4
thinki 7.06 bad=-1.4 complaint.delay=0.5 complaint.neglect=1.4 complaint.quality=-0.9 good=2.0 leaving=0.3 payment.refused=-0.5 praise=-0.4 reputation=1.6
thinks 8.26 bad=0.9 complaint.delay=0.5 complaint.neglect=-0.7 complaint.quality=0.5 good=-0.4 leaving=-0.6 legal=1.1 payment.refused=0.8 praise=-0.3
third 5.99 bad=1.1 complaint.cost=-0.5 complaint.delay=1.3 complaint.neglect=1.5 complaint.quality=3.0 good=-1.5 growth=-0.7 leaving=1.6 legal=-0.9 meeting.off=-1.0 payment.delayed=-0.9 payment.disputed=-0.8 payment.promised=1.9 payment.query=-0.6 payment.refused=0.4 payment.sent=-0.6 praise=-0.4 reputation=-2.2 urgent=-0.6
thirds 8.26 bad=-0.3 complaint.delay=1.0 complaint.neglect=1.0 complaint.quality=-1.1 good=-0.6 leaving=-1.2 payment.promised=4.7 payment.query=-0.4 payment.refused=1.3 reputation=-0.3
thirty 7.16 bad=-0.9 complaint.cost=0.6 complaint.delay=-1.7 complaint.neglect=-0.5 complaint.quality=2.3 escalation=-0.4 growth=-0.4 leaving=1.0 legal=0.5 meeting.off=-0.3 payment.delayed=1.3 payment.query=0.4 payment.refused=-1.0 payment.sent=-0.4 praise=0.7 reputation=0.8
this 2.83 bad=-0.9 complaint.cost=0.3 complaint.delay=0.5 complaint.neglect=1.7 complaint.quality=1.4 escalation=4.8 good=1.6 growth=-1.7 leaving=0.4 meeting.off=-2.1 payment.disputed=1.0 payment.promised=-2.8 payment.refused=-1.9 payment.sent=3.6 praise=0.4 reputation=0.9 urgent=1.0
those 5.35 bad=-2.5 complaint.cost=0.3 complaint.delay=1.0 complaint.neglect=0.3 escalation=0.8 good=1.1 growth=-1.0 meeting.off=1.9 payment.delayed=-0.7 payment.disputed=3.0 payment.promised=1.4 payment.refused=0.7 payment.sent=-0.7 reputation=0.9 urgent=0.7
though 5.12 bad=-1.7 complaint.cost=-1.0 complaint.neglect=1.2 complaint.quality=2.5 escalation=-1.0 good=-0.6 growth=-0.5 leaving=1.0 meeting.off=-1.2 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=-0.5 payment.query=-0.4 payment.sent=-0.7 praise=-0.4 reputation=2.0 urgent=-0.5
thousa 6.52 bad=2.9 complaint.cost=4.1 complaint.delay=-1.8 complaint.neglect=-1.8 complaint.quality=3.4 escalation=0.3 good=-1.7 growth=0.8 leaving=-1.4 legal=0.5 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-1.0 payment.promised=0.8 payment.query=-0.3 payment.refused=-1.2 payment.sent=-0.6 praise=-0.7 reputation=1.7 urgent=-0.5
thread 7.97 bad=1.0 complaint.cost=0.9 complaint.neglect=-0.4 complaint.quality=1.0 escalation=0.9 good=-0.5 leaving=-0.3 legal=2.0 payment.refused=-0.4 reputation=2.6
threat 7.16 bad=-2.9 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.8 complaint.quality=-1.3 escalation=-0.3 leaving=-0.9 legal=-0.9 meeting.off=-0.5 payment.promised=-0.3 payment.refused=-0.6 payment.sent=-0.3 reputation=-0.5
three 5.00 bad=1.0 complaint.cost=-1.1 complaint.delay=2.1 complaint.neglect=0.6 complaint.quality=1.0 escalation=1.8 growth=3.6 leaving=-1.0 legal=-0.7 meeting.off=2.7 payment.delayed=2.5 payment.promised=-1.9 payment.query=-1.6 payment.sent=1.7 praise=2.0 reputation=-1.6 urgent=-1.1
thresh 8.26 bad=-0.6 complaint.delay=1.0 complaint.quality=-0.7 good=1.2 growth=1.0 leaving=1.1 payment.refused=-0.5 praise=0.9 reputation=-0.4
thrill 7.97 complaint.delay=-0.9 complaint.neglect=-0.5 leaving=-0.9 legal=1.4 payment.refused=-0.3 praise=-0.5 reputation=0.5
throug 5.04 bad=2.3 complaint.cost=2.6 complaint.quality=2.1 escalation=0.9 good=-0.7 growth=-0.7 leaving=0.6 meeting.off=0.9 payment.delayed=-1.6 payment.disputed=1.1 payment.promised=0.3 payment.sent=1.8 praise=1.5 reputation=-1.3
thumb 7.97 bad=-1.5 good=2.8
thumbs 7.97 bad=1.2 complaint.cost=-0.4 complaint.delay=1.6 complaint.quality=-0.5 praise=0.8 reputation=0.8
thursd 5.60 bad=-1.2 complaint.delay=2.6 complaint.neglect=0.7 complaint.quality=-0.7 growth=-0.4 leaving=-0.4 legal=-2.2 meeting.off=3.1 payment.delayed=-1.4 payment.disputed=-0.9 payment.promised=2.8 payment.query=-1.1 payment.refused=-1.0 payment.sent=1.3 praise=0.4 urgent=1.6
tick 8.26 bad=2.1 complaint.delay=1.8 good=-0.6 legal=-0.4 reputation=3.2
ticket 6.79 bad=0.4 complaint.cost=-0.6 complaint.delay=1.1 complaint.neglect=2.9 escalation=2.0 good=-2.1 growth=-0.6 legal=-1.3 meeting.off=-0.7 payment.disputed=-0.7 payment.promised=-0.3 payment.query=-0.6 payment.refused=-0.9 praise=-1.2 reputation=-0.8 urgent=1.3
tidy 7.97 bad=-0.3 complaint.cost=1.3 complaint.delay=-0.5 complaint.neglect=-0.6 complaint.quality=-0.5 good=1.2 growth=1.5 leaving=-0.6 praise=0.9
tier 7.75 bad=1.4 complaint.cost=3.0 complaint.delay=-0.6 complaint.neglect=-0.7 complaint.quality=0.9 escalation=0.4 growth=-0.4 leaving=0.4 payment.refused=0.4 praise=-0.3 reputation=-0.4
tight 7.97 bad=-2.4 complaint.cost=-0.4 complaint.delay=-0.7 complaint.quality=-1.0 good=-0.4 leaving=-0.3 payment.delayed=2.9 payment.query=0.9 payment.refused=-0.4
tiles 8.26 bad=1.0 complaint.quality=0.6 good=-1.0 leaving=-0.4 legal=-0.4 meeting.off=-0.3 praise=-0.6
till 5.96 bad=-1.0 complaint.delay=-0.4 complaint.neglect=-2.1 complaint.quality=-0.9 good=-2.4 growth=-1.1 leaving=-1.9 legal=-1.4 meeting.off=0.6 payment.delayed=6.3 payment.disputed=-1.1 payment.promised=3.7 payment.query=-0.9 payment.refused=3.6 payment.sent=-1.6 praise=-0.5 reputation=-2.4 urgent=-0.7
tills 8.26 bad=0.6 complaint.quality=1.7 growth=1.1 leaving=1.8 praise=0.9
tilted 8.26 bad=1.1 complaint.cost=0.7 complaint.quality=1.9 good=1.3
time 4.50 complaint.cost=0.4 complaint.delay=3.0 complaint.neglect=4.6 complaint.quality=-2.0 escalation=-0.7 growth=-0.4 leaving=-0.4 meeting.off=2.1 payment.delayed=0.4 payment.disputed=0.5 payment.promised=-2.0 payment.query=-0.8 payment.refused=-1.6 payment.sent=0.4 praise=0.3 reputation=-1.3 urgent=1.2
timely 8.26 good=1.2
times 5.77 bad=3.6 complaint.delay=0.9 complaint.neglect=4.3 complaint.quality=1.0 escalation=2.4 good=-0.9 growth=-0.7 legal=-0.6 meeting.off=-0.7 payment.delayed=-0.5 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.4 payment.sent=-0.6 praise=-0.3 reputation=0.9 urgent=-0.8
timeta 8.26 complaint.delay=1.0 complaint.neglect=1.6 complaint.quality=-0.4 good=-0.3 leaving=0.3
tiny 7.16 bad=-0.6 complaint.quality=1.7 payment.disputed=1.5 payment.query=-0.4 praise=-0.3
tip 7.97 bad=-1.4 complaint.delay=0.9 complaint.neglect=1.5 good=0.4
tips 7.97 bad=-0.7 good=-0.6
title 6.59 bad=0.4 complaint.quality=-0.4 escalation=1.1
titles 7.41 complaint.delay=-0.3 good=-1.2
to 2.05 bad=2.3 complaint.cost=1.9 complaint.delay=-0.4 complaint.neglect=3.5 complaint.quality=0.4 escalation=2.7 good=-1.6 growth=1.6 leaving=1.0 legal=1.8 meeting.off=-0.4 payment.delayed=-1.1 payment.disputed=-0.5 payment.promised=-4.4 payment.query=-1.1 payment.refused=-0.8 payment.sent=-1.0 reputation=2.0 urgent=-1.5
today 5.96 bad=-0.6 complaint.cost=-0.4 complaint.delay=1.0 complaint.neglect=-1.0 complaint.quality=-0.6 escalation=-0.6 good=-1.5 growth=-1.0 leaving=-0.3 legal=1.4 meeting.off=-1.7 payment.delayed=1.3 payment.disputed=-0.9 payment.promised=-1.6 payment.query=-1.2 payment.sent=4.4 praise=-1.4 urgent=3.8
togeth 6.87 bad=2.1 complaint.cost=-0.9 complaint.delay=-1.5 complaint.neglect=-1.2 complaint.quality=-1.7 escalation=0.7 good=-1.0 growth=-0.5 leaving=2.3 legal=-1.0 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.6 payment.query=-0.4 payment.refused=-0.8 payment.sent=1.2 reputation=-0.9
told 5.12 bad=3.4 complaint.cost=1.6 complaint.delay=-3.0 complaint.neglect=1.7 complaint.quality=3.9 escalation=1.0 good=0.4 growth=1.9 leaving=-1.6 legal=1.3 meeting.off=-0.6 payment.delayed=-0.4 payment.promised=-1.4 payment.query=-1.4 payment.refused=4.3 payment.sent=-1.1 praise=1.3 reputation=-1.3 urgent=-0.3
tom 6.27 complaint.cost=-0.3 complaint.quality=-0.4 escalation=0.3 good=1.0 growth=1.3 leaving=-1.0 legal=-0.5 payment.refused=-0.6 reputation=-0.6
tomorr 6.18 complaint.cost=-0.9 complaint.delay=2.2 complaint.neglect=-0.7 complaint.quality=-0.7 escalation=-0.7 good=-2.0 growth=-1.0 leaving=-0.7 legal=-1.4 meeting.off=2.2 payment.delayed=1.0 payment.disputed=-0.7 payment.promised=5.7 payment.query=-1.0 payment.refused=-0.5 payment.sent=1.9 praise=-1.3 reputation=-0.7 urgent=5.3
ton 7.75 bad=-0.4 good=1.1
tone 8.26 bad=-1.5 complaint.quality=-0.4 good=-0.3 leaving=-0.5 payment.delayed=1.7 payment.refused=-0.5
tones 7.57 bad=-1.0 good=1.9
tonigh 6.79 complaint.cost=1.1 complaint.neglect=-0.9 escalation=-0.4 good=-1.6 growth=-0.7 leaving=-1.1 legal=-0.8 meeting.off=-1.1 payment.delayed=-0.7 payment.disputed=-0.8 payment.promised=3.9 payment.query=-0.5 payment.refused=-1.3 payment.sent=1.0 praise=-1.2 reputation=1.1 urgent=6.1
tons 7.75 bad=-0.3 good=0.9
too 5.28 bad=2.1 complaint.cost=-0.7 complaint.delay=2.3 complaint.neglect=-0.9 escalation=-0.5 good=-1.2 growth=4.6 leaving=-0.8 legal=-0.8 payment.delayed=-0.4 payment.disputed=-0.8 payment.query=-0.7 payment.refused=0.7 payment.sent=-0.5 praise=0.8 reputation=0.8 urgent=-0.7
took 5.49 bad=0.6 complaint.delay=4.3 complaint.neglect=2.6 complaint.quality=0.4 good=1.2 leaving=-0.8 legal=0.6 meeting.off=-0.7 payment.delayed=0.7 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.7 payment.refused=0.9 payment.sent=0.6 praise=1.2 reputation=1.3 urgent=-0.5
tool 7.75 bad=-0.9 complaint.cost=-0.6 complaint.quality=-0.7 growth=0.4 leaving=-0.3 payment.disputed=-0.4 praise=1.3 reputation=-0.4
toowoo 8.26 complaint.cost=1.4 complaint.delay=0.7 complaint.quality=-0.7 good=-0.3 leaving=0.8 payment.refused=0.8
top 6.41 complaint.cost=-1.3 complaint.delay=-1.0 complaint.neglect=0.4 complaint.quality=3.2 good=0.4 growth=-0.4 leaving=1.2 legal=-0.7 meeting.off=-0.5 payment.delayed=0.6 payment.disputed=-0.3 payment.promised=-0.4 payment.query=0.8 payment.refused=0.7 payment.sent=-0.3 praise=-0.8 reputation=-0.9 urgent=-0.3
topic 8.26 bad=1.5 complaint.quality=2.1 escalation=1.1 good=-0.3 reputation=2.2
toront 8.26 bad=-0.4 complaint.delay=1.8 complaint.quality=-0.6 escalation=1.2 growth=-0.3 leaving=-0.5 payment.sent=2.2 praise=-0.5 reputation=-0.3
toshib 7.57 bad=3.1 good=-0.5
total 7.57 bad=1.4 complaint.cost=-0.4 complaint.quality=-0.5 good=-0.8 legal=-0.6 payment.disputed=2.0 payment.query=-0.4
totall 7.41 bad=3.8 good=-1.9 meeting.off=2.0 payment.delayed=0.5 payment.promised=-0.4 praise=-0.4
touch 6.72 bad=-2.7 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-0.6 complaint.quality=-1.6 escalation=-0.7 good=-1.1 growth=0.8 leaving=0.8 meeting.off=-0.3 payment.delayed=-0.5 payment.promised=-0.5 payment.query=-0.3 payment.refused=-1.0 payment.sent=-0.4 praise=0.6 reputation=-0.7
toward 7.97 bad=-1.2 complaint.cost=0.5 complaint.quality=0.5 good=0.9 payment.promised=-0.5 payment.refused=0.7 payment.sent=0.6 praise=-0.4 reputation=-0.4
tower 8.26 bad=-0.4 complaint.cost=0.9 complaint.neglect=-0.4 complaint.quality=-0.6 leaving=-0.4 reputation=-0.6
town 7.57 bad=1.9 complaint.cost=-0.5 complaint.delay=0.6 complaint.quality=-0.9 good=-0.9 leaving=-0.7 legal=-0.8 payment.refused=-0.5 payment.sent=-0.7 praise=-0.8 reputation=4.0
toy 7.75 bad=-0.9 good=1.1
track 6.79 bad=0.5 complaint.neglect=-0.6 complaint.quality=0.6 escalation=-0.4 good=1.5 leaving=-0.4 legal=0.4 payment.refused=-0.3 reputation=-0.3
tracks 6.72 bad=2.3 good=-1.2
trade 6.79 bad=2.6 complaint.cost=-0.8 complaint.delay=1.6 complaint.neglect=-0.4 escalation=-0.7 good=-3.3 growth=-0.7 leaving=-1.1 legal=-1.1 meeting.off=-0.3 payment.delayed=-0.4 payment.disputed=-0.6 payment.refused=0.7 praise=-1.2 reputation=4.3
trades 8.26 bad=1.2 complaint.cost=1.6 complaint.neglect=0.9 complaint.quality=0.3 good=-0.4 payment.refused=0.9 praise=-0.3
tradin 7.41 bad=1.3 complaint.cost=0.6 complaint.delay=-0.7 complaint.neglect=-0.7 complaint.quality=2.1 escalation=0.8 good=-1.5 growth=-0.3 leaving=-1.0 legal=2.4 praise=-0.4 reputation=3.2
train 7.16 bad=-1.0 complaint.cost=1.9 complaint.delay=-0.8 escalation=0.4 good=-0.7 growth=-0.3 leaving=0.7 legal=-0.4 meeting.off=1.3 payment.delayed=-0.5 payment.disputed=-0.4 payment.promised=-0.5 payment.refused=-0.4 praise=-0.6 reputation=-0.4 urgent=1.4
traine 7.97 complaint.cost=2.1 complaint.neglect=-0.6 complaint.quality=-0.3 escalation=1.9 good=-0.7 growth=-0.4 leaving=1.0 legal=-0.3 praise=-0.5 reputation=-0.4
traini 7.75 complaint.delay=-1.0 complaint.quality=1.5 good=0.4 leaving=-0.5 meeting.off=1.3 payment.disputed=0.6 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.4 praise=0.5
transc 7.75 bad=-1.9 complaint.cost=-0.5 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.9 good=-1.0 growth=-0.5 leaving=-0.5 legal=-0.5 payment.promised=-0.3 payment.refused=-0.4 praise=-0.5 urgent=2.6
transf 5.21 bad=-1.4 complaint.cost=-0.8 complaint.delay=-1.6 complaint.neglect=-0.9 complaint.quality=-0.8 escalation=-0.7 good=2.0 growth=-0.5 legal=-0.7 meeting.off=-1.3 payment.delayed=1.2 payment.disputed=-0.7 payment.promised=3.1 payment.refused=0.8 payment.sent=5.1 reputation=-0.6 urgent=-1.3
transl 5.89 bad=-0.7 complaint.cost=-1.3 complaint.neglect=-0.9 escalation=-1.0 growth=1.3 legal=-0.5 meeting.off=-1.6 payment.delayed=-0.8 payment.disputed=-1.0 payment.query=-0.9 payment.refused=-1.0 praise=0.5 reputation=-1.5 urgent=3.5
transm 7.57 bad=0.7
transp 8.26 bad=-0.7 good=1.4
travel 6.52 bad=0.7 complaint.cost=-0.7 complaint.delay=-0.5 complaint.neglect=-0.4 good=1.3 growth=-0.3 leaving=-0.7 legal=-0.3 meeting.off=-0.4 payment.delayed=-0.6 payment.disputed=3.0 payment.promised=-0.7 payment.refused=-0.5 praise=-0.6 reputation=0.8
tray 7.75 bad=2.3 complaint.cost=1.8 complaint.delay=0.8 complaint.neglect=-0.4 good=-0.7 growth=-0.4 leaving=-0.8 payment.delayed=-0.3 payment.query=-0.5 payment.refused=3.3
treasu 6.79 complaint.cost=1.4 complaint.delay=-1.0 complaint.quality=0.3 escalation=0.6 good=-0.3 growth=0.4 legal=-0.5 meeting.off=-0.5 payment.delayed=1.3 payment.disputed=-0.3 payment.promised=1.9 payment.query=-0.6 payment.refused=2.9 payment.sent=-0.8 praise=0.5 reputation=-0.9 urgent=-0.4
treat 7.16 bad=2.0 complaint.cost=-0.4 complaint.delay=1.7 complaint.quality=0.4 escalation=-0.6 good=-0.8 growth=-0.5 leaving=3.9 legal=0.7 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=-0.4 payment.promised=-0.4 payment.query=-0.6 payment.refused=0.5 praise=-0.6 urgent=-0.3
treate 7.97 bad=2.2 complaint.delay=1.3 complaint.neglect=2.8 complaint.quality=-0.7 good=-0.4 leaving=2.2 legal=1.0 payment.refused=1.2 praise=-0.3 reputation=-0.7
tree 8.26 bad=-1.6 complaint.neglect=-0.3 complaint.quality=-0.7 praise=0.7
tri 7.75 bad=0.4 good=-1.8
trial 7.75 bad=1.5 complaint.quality=1.4 good=-0.7 leaving=1.2 legal=-0.5
trial' 8.26 bad=0.7 complaint.cost=2.2 complaint.quality=-0.3 good=0.7 growth=1.7 leaving=2.6 praise=-0.5 reputation=-0.4
tribun 6.96 bad=-0.3 complaint.cost=-0.7 complaint.delay=-1.0 complaint.neglect=-1.2 complaint.quality=2.3 escalation=-0.3 good=-0.6 growth=0.7 leaving=-1.0 legal=2.5 meeting.off=-0.3 payment.delayed=-0.7 payment.disputed=-0.6 payment.promised=-0.4 payment.refused=0.5 payment.sent=-0.4 praise=0.3 reputation=2.6 urgent=-0.7
tried 5.86 bad=3.5 complaint.delay=-0.5 escalation=-0.4 good=-0.7 leaving=-1.3 legal=1.2 meeting.off=-0.6 payment.disputed=-0.4 payment.query=1.3 praise=1.0 reputation=-0.6 urgent=-0.3
trip 7.57 bad=-0.7 good=2.0
troubl 6.41 bad=1.8 complaint.cost=-0.5 complaint.delay=-0.5 complaint.neglect=-0.3 complaint.quality=0.7 escalation=1.3 good=-1.5 growth=0.7 leaving=-0.5 payment.query=2.4 praise=0.5 reputation=-0.3
true 7.41 bad=0.6 complaint.quality=1.3 good=-1.8 legal=1.9 praise=-0.3 reputation=1.4
truly 7.97 bad=-1.1 good=1.8
trust 7.28 bad=-0.4 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=1.4 escalation=1.9 good=1.3 growth=1.1 leaving=0.4 legal=-0.5 payment.refused=-0.5 praise=1.7
truste 6.79 complaint.cost=-1.0 complaint.delay=-0.6 good=-0.9 growth=1.4 leaving=1.7 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=0.8 payment.query=-0.5 payment.refused=1.2 payment.sent=-0.4 praise=0.4 reputation=-0.7 urgent=2.6
trustp 7.57 bad=2.8 complaint.cost=3.4 complaint.delay=-0.7 complaint.neglect=3.8 complaint.quality=-0.5 escalation=-0.3 good=-0.8 leaving=-0.4 legal=-0.9 payment.delayed=-0.4 payment.disputed=-0.3 payment.promised=-0.6 payment.query=-0.3 payment.refused=-0.7 praise=-0.5 reputation=6.0
truth 7.97 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=-1.2 complaint.quality=-1.2 good=1.2 leaving=-1.3 payment.delayed=1.5 payment.refused=-0.8 praise=-0.8 reputation=0.5
try 6.10 bad=-0.5 complaint.cost=-0.7 complaint.delay=-0.9 complaint.neglect=1.6 escalation=-0.5 good=-1.3 leaving=1.0 legal=1.4 meeting.off=-0.5 payment.delayed=1.4 payment.disputed=-0.4 payment.refused=0.4 praise=-0.8 reputation=-0.6 urgent=-0.4
trying 6.36 bad=2.6 complaint.delay=0.7 complaint.neglect=0.5 complaint.quality=1.1 good=-2.2 leaving=0.8 meeting.off=-0.4 praise=1.0 reputation=0.6 urgent=1.4
tuesda 6.27 complaint.cost=0.7 complaint.delay=1.2 complaint.neglect=0.5 escalation=-0.7 good=-1.6 growth=-0.9 leaving=0.4 legal=-1.5 meeting.off=2.0 payment.delayed=-0.9 payment.disputed=-0.7 payment.promised=1.5 payment.query=-0.8 payment.refused=1.4 payment.sent=0.4 praise=-1.5 urgent=0.6
tulsa 8.26 bad=-0.3 good=-0.3 growth=-0.4 payment.promised=1.6 payment.query=1.7
tunes 7.41 bad=-2.4 good=2.2
turn 6.52 bad=-0.5 complaint.cost=-0.7 complaint.delay=1.3 complaint.neglect=-0.6 complaint.quality=-0.8 good=1.1 growth=0.5 legal=-0.4 meeting.off=-0.3 payment.disputed=-0.3 payment.promised=-0.4 payment.refused=-0.4 praise=0.4 reputation=1.2 urgent=1.7
turned 6.14 bad=-0.5 complaint.delay=-1.4 complaint.quality=1.6 escalation=-0.8 good=0.3 leaving=-1.1 legal=0.6 meeting.off=-0.3 payment.delayed=-0.7 payment.disputed=-0.9 payment.promised=-0.6 payment.query=-0.5 payment.refused=-1.2 payment.sent=-0.6 praise=2.1 reputation=0.4 urgent=-0.7
turnin 6.96 bad=-0.6 complaint.cost=1.5 complaint.delay=-0.7 complaint.quality=-1.0 escalation=-0.6 good=-0.6 growth=-0.3 leaving=0.3 legal=-0.7 payment.query=-0.3 payment.refused=-0.7 praise=-0.6 reputation=-0.6
turns 7.97 bad=0.8 complaint.neglect=1.0 complaint.quality=0.4 good=0.6 reputation=1.0
tv 7.28 bad=-0.3
twelve 6.79 bad=-0.4 complaint.cost=-1.7 complaint.neglect=0.9 complaint.quality=-0.7 escalation=-0.4 good=-0.5 growth=2.7 leaving=1.2 legal=0.7 meeting.off=-0.8 payment.delayed=-0.4 payment.promised=-0.7 payment.query=-0.4 payment.sent=1.3 praise=0.5 reputation=-1.2 urgent=-0.7
twenty 6.65 bad=1.0 complaint.cost=0.4 complaint.delay=2.6 complaint.neglect=-0.5 complaint.quality=1.7 escalation=-0.4 good=-0.5 growth=-0.7 leaving=2.1 legal=2.5 payment.delayed=-0.4 payment.disputed=-0.6 payment.query=-0.3 payment.refused=1.4 praise=-1.1 reputation=1.2 urgent=1.3
twice 5.99 bad=3.5 complaint.cost=0.7 complaint.delay=-0.9 complaint.neglect=0.6 complaint.quality=2.2 good=-2.0 leaving=-0.6 meeting.off=-0.7 payment.delayed=-0.6 payment.disputed=1.7 payment.promised=-0.5 payment.query=-0.6 payment.refused=0.9 payment.sent=-0.6 praise=-0.8 urgent=-0.5
two 4.15 bad=0.6 complaint.cost=0.3 complaint.delay=1.2 complaint.neglect=0.9 complaint.quality=-0.5 escalation=-1.5 good=-1.7 growth=1.0 leaving=2.5 legal=-3.5 meeting.off=-2.0 payment.disputed=0.7 payment.promised=2.1 payment.query=0.4 payment.refused=-1.0 payment.sent=-0.6 praise=-1.2 reputation=-1.6 urgent=-1.5
type 6.96 bad=0.4 good=1.6 payment.query=-0.4
typed 7.75 bad=-0.6 complaint.cost=-0.4 complaint.delay=0.8 complaint.neglect=-0.4 complaint.quality=-0.5 good=1.0 leaving=-0.9 payment.disputed=-0.4 payment.promised=1.2 payment.refused=0.3 praise=0.9 reputation=0.8
types 7.97 bad=-1.4 good=-0.6
typese 8.26 bad=0.5 complaint.delay=1.0 complaint.quality=0.9 escalation=0.9 legal=-0.3 urgent=2.0
typica 7.75 bad=-1.3 good=-1.8
typing 8.26 bad=0.9 complaint.cost=1.1 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=0.3 leaving=-0.3 praise=-0.4 reputation=0.8
u 7.97 bad=-0.9
ugly 8.26 bad=2.6 good=-1.3
ultima 7.97 bad=-0.9 good=0.7
umbrel 7.97 bad=-0.5 complaint.cost=-0.5 complaint.delay=-0.3 complaint.neglect=-0.9 complaint.quality=0.7 good=0.6 praise=0.8 reputation=-0.4
unable 7.97 bad=-0.5 complaint.quality=-0.4 good=-1.0 meeting.off=2.3 payment.query=2.0 payment.refused=-0.7 praise=-0.3
unansw 7.97 bad=1.9 complaint.cost=-0.4 complaint.neglect=4.7 complaint.quality=1.3 escalation=1.4 good=-0.5 legal=-0.4 payment.refused=0.5 praise=-0.5 reputation=1.2
unbeat 7.97 bad=-1.4 good=2.3
unchan 7.57 bad=-0.4 complaint.delay=0.5 complaint.neglect=1.3 complaint.quality=-0.8 good=-0.6 payment.refused=-0.4 praise=-0.3
uncle 8.26 good=-0.8 legal=0.8 payment.refused=-0.4 praise=-0.4 reputation=-0.4
uncomf 7.75 bad=1.1 good=-1.6
under 5.77 bad=-1.6 complaint.cost=-1.3 complaint.delay=0.7 complaint.neglect=-0.4 complaint.quality=1.3 escalation=-0.9 good=-1.0 growth=-0.4 leaving=1.3 legal=3.3 meeting.off=-0.8 payment.delayed=-0.9 payment.disputed=-1.1 payment.query=-0.7 payment.refused=-1.3 payment.sent=0.9 praise=-0.5 reputation=-0.4 urgent=-0.7
unders 6.22 bad=1.1 complaint.cost=2.2 complaint.delay=0.6 escalation=-0.4 good=0.3 growth=-0.4 leaving=-2.0 legal=-1.3 meeting.off=0.9 payment.delayed=1.3 payment.disputed=-0.6 payment.promised=-1.4 payment.query=-0.5 payment.refused=2.1 payment.sent=-1.0 urgent=-0.4
unfort 7.28 bad=0.8 complaint.quality=-0.4 good=-0.9 leaving=-0.6 meeting.off=1.9
union 7.75 bad=-0.4 complaint.cost=-0.5 good=-0.5 leaving=-0.4 legal=0.6 praise=-0.4 reputation=-0.4
unit 5.37 bad=1.0 complaint.delay=-0.4 complaint.neglect=-0.3 good=-0.8 growth=-0.5 leaving=-0.5 payment.query=-0.4 payment.refused=-0.3
univer 8.26 bad=0.7 good=-0.7 praise=-0.6
unknow 8.26 bad=-1.9
unless 7.16 complaint.cost=-0.4 complaint.delay=-0.5 complaint.neglect=-0.7 complaint.quality=-0.8 escalation=-0.3 leaving=-0.6 meeting.off=-0.3 payment.disputed=-0.3 payment.query=1.3 payment.refused=-1.0 praise=-0.3 reputation=1.3
unlike 6.96 bad=-1.2 good=1.2
unlimi 8.26 bad=-1.1 good=1.0
unlock 8.26 bad=1.8 good=-1.1
unmatc 8.26 bad=-0.4 good=0.4
unnece 8.26 good=-1.1
unopen 7.97 bad=1.5 complaint.cost=6.0 complaint.delay=-0.6 complaint.neglect=-0.4 complaint.quality=-0.5 good=-0.3 leaving=-0.4 payment.disputed=2.1 payment.refused=4.6 praise=-0.4
unpaid 7.75 complaint.cost=-0.4 complaint.delay=-0.4 complaint.quality=-0.6 legal=-0.7 payment.disputed=-0.3 payment.query=-0.3 payment.refused=1.3
unreso 8.26 bad=0.8 complaint.cost=1.3 complaint.delay=-0.4 complaint.quality=1.2 legal=1.2 payment.disputed=1.3
unsubs 7.75 bad=0.9 complaint.cost=-0.6 complaint.delay=-0.4 complaint.neglect=-1.9 complaint.quality=-0.4 escalation=-0.4 good=-0.7 growth=-0.4 leaving=-1.2 legal=-0.3 meeting.off=-0.3 payment.disputed=-0.6 praise=-0.5 reputation=-0.5 urgent=-0.7
until 5.14 complaint.cost=-2.3 complaint.neglect=-1.4 complaint.quality=0.7 escalation=-1.5 good=-0.3 growth=-1.1 leaving=-2.2 meeting.off=1.2 payment.delayed=2.8 payment.disputed=2.2 payment.promised=-1.2 payment.refused=4.7 payment.sent=-1.0 urgent=-1.3
unusab 7.97 bad=1.3 complaint.delay=-0.6 complaint.neglect=-0.3 complaint.quality=2.2 good=0.6 payment.refused=1.8 urgent=1.4
up 3.95 bad=1.4 complaint.cost=3.3 complaint.delay=0.9 complaint.neglect=1.9 complaint.quality=-2.8 escalation=1.5 good=-0.9 growth=0.5 leaving=2.1 legal=-1.2 meeting.off=0.6 payment.delayed=-1.3 payment.disputed=-0.8 payment.promised=2.8 payment.refused=-3.1 payment.sent=1.3 praise=3.4 urgent=-2.7
update 6.65 bad=-1.8 complaint.cost=-0.6 complaint.delay=-1.2 complaint.quality=3.1 escalation=-0.4 good=1.6 growth=-0.7 leaving=-0.6 legal=-0.4 meeting.off=-0.6 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.9 payment.sent=-0.3 praise=-1.4 reputation=0.5 urgent=4.1
upgrad 6.87 bad=-0.9 good=-1.1 payment.promised=1.3 payment.query=1.5
uplift 8.26 bad=1.1 complaint.cost=3.2 complaint.neglect=-0.4 complaint.quality=-0.5 escalation=3.2 good=-0.5 growth=-0.5 leaving=-0.3 reputation=-0.3
upload 7.06 bad=-0.8 good=0.9 meeting.off=-0.3
upon 7.16 bad=-1.8 complaint.delay=0.7 good=3.0 leaving=1.1 payment.refused=0.6
ups 7.97 bad=-0.9 complaint.quality=-0.3 good=1.1 leaving=-0.3 praise=1.4
upside 7.57 bad=1.6 complaint.cost=-0.7 complaint.delay=1.7 complaint.quality=3.1 good=-0.4 growth=-0.4 leaving=-0.8 legal=0.8 payment.refused=-0.8 praise=-0.4 reputation=3.0
ur 8.26 bad=-0.6
urgent 7.57 bad=-1.2 complaint.quality=-0.5 good=-0.4 legal=-0.3 meeting.off=-0.3 urgent=1.8
us 4.36 bad=-0.7 complaint.cost=0.9 complaint.delay=-1.1 complaint.neglect=-2.5 complaint.quality=-0.8 escalation=-2.3 good=2.6 growth=1.4 leaving=2.2 legal=1.5 meeting.off=-3.1 payment.delayed=0.7 payment.promised=-1.2 payment.refused=0.4 praise=3.8 reputation=-1.2 urgent=-1.3
usabil 8.26 bad=-0.3 good=0.9
usage 7.57 bad=-2.5 good=1.5
use 4.39 bad=-1.5 complaint.neglect=0.3 good=1.4 growth=-0.5 leaving=3.0 legal=0.5 meeting.off=0.6 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=-0.5 payment.query=0.6 payment.refused=0.6 payment.sent=-1.2 praise=-0.4 urgent=-0.4
used 5.25 bad=1.1 complaint.delay=0.8 complaint.neglect=3.4 complaint.quality=0.6 escalation=-0.7 growth=-0.4 leaving=0.9 legal=-0.5 meeting.off=-0.4 payment.delayed=-0.6 payment.promised=-0.3 payment.refused=-1.2 payment.sent=-0.9 praise=-0.4 reputation=-0.9 urgent=-0.3
useful 7.16 bad=-1.6
useles 6.96 bad=4.1 complaint.quality=-0.4 good=-3.2 leaving=-0.3 praise=0.9
user 6.18 bad=-1.3 complaint.cost=1.6 complaint.delay=-0.3 complaint.quality=-0.8 good=1.2 legal=-0.4 meeting.off=1.3 payment.refused=-0.8
users 7.41 bad=1.8 good=-0.9
uses 6.96 bad=1.5 complaint.cost=1.2 complaint.quality=1.2 good=-0.5 legal=0.4 payment.refused=0.9
using 5.41 bad=-1.5 leaving=0.6 praise=1.4 reputation=-0.4
usual 6.59 bad=-1.6 complaint.cost=-0.7 complaint.delay=-1.3 complaint.neglect=-0.8 complaint.quality=-1.3 escalation=-0.3 good=-0.7 growth=-0.5 leaving=-0.4 legal=-1.5 meeting.off=-0.4 payment.delayed=2.9 payment.disputed=-0.5 payment.promised=-0.8 payment.query=-0.5 payment.refused=-0.9 payment.sent=-0.5 praise=-0.6 reputation=-0.5 urgent=-0.5
usuall 7.57 bad=-0.8 complaint.delay=0.6 complaint.quality=-0.4 leaving=0.7
uv 8.26 bad=-0.6 good=-0.7
vacati 7.97 bad=-0.4 good=1.1
valley 7.97 bad=-2.0 complaint.quality=-1.1 good=0.9 growth=2.5 leaving=-0.4 meeting.off=2.3 praise=1.5 reputation=-0.4 urgent=-0.3
value 6.47 bad=-2.4 complaint.cost=1.3 complaint.delay=0.6 complaint.quality=0.6 good=3.1 leaving=0.4 legal=-0.5 payment.delayed=-0.4 payment.query=-0.3 payment.refused=-0.4 payment.sent=3.1
van 7.41 bad=-1.5 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=0.4 good=-0.7 leaving=-0.8 legal=-0.5 meeting.off=-0.5 payment.disputed=-0.6 payment.query=-0.4 payment.refused=0.5 praise=-0.5 reputation=-0.4 urgent=1.2
vanish 7.97 bad=-1.7 complaint.quality=0.7 leaving=-0.3 meeting.off=1.3 payment.promised=1.4 reputation=-0.3
vans 8.26 bad=-1.1 complaint.neglect=-0.6 complaint.quality=-0.5 good=1.2 leaving=0.4 legal=-0.4 praise=1.1
variat 8.26 bad=0.5
variet 8.26 bad=-0.7 good=1.7
vast 8.26 bad=-0.4
vastly 8.26 good=-0.8
vat 6.79 bad=-1.4 complaint.cost=-1.3 complaint.neglect=1.1 escalation=-0.6 good=-1.2 growth=-0.4 leaving=0.8 legal=-1.3 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=1.5 payment.promised=-0.6 payment.query=5.7 payment.refused=-1.1 payment.sent=-0.7 praise=-0.5 reputation=-1.0 urgent=0.6
vcd 7.75 bad=-1.0 good=-0.8
vcd's 7.97 bad=-0.5 good=1.0
vendor 7.57 complaint.cost=1.0 complaint.delay=-0.4 growth=-0.5 leaving=3.6 legal=-0.7 payment.delayed=-0.5 payment.refused=-0.4 praise=-0.5
verdic 8.26 bad=-0.7 complaint.quality=-0.3 good=-0.8 praise=0.8
versio 6.52 complaint.cost=-0.9 complaint.delay=-0.3 complaint.neglect=-1.3 complaint.quality=1.3 escalation=0.4 good=-0.9 growth=0.3 legal=-1.1 meeting.off=-0.7 payment.delayed=-0.7 payment.disputed=2.8 payment.promised=-0.8 payment.query=-0.8 payment.refused=-0.9 payment.sent=-0.6 praise=-0.5 reputation=-0.8 urgent=0.5
versus 7.97 bad=-1.4 good=1.8
very 4.17 bad=-1.4 complaint.cost=1.6 complaint.quality=3.2 good=4.2 growth=-0.5 leaving=-0.7 legal=1.5 meeting.off=-0.5 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.4 payment.query=-0.4 payment.refused=-1.2 praise=-0.5 reputation=0.8 urgent=-0.4
vestry 8.26 bad=-0.5 complaint.quality=0.6 leaving=0.4 meeting.off=1.5 payment.refused=-0.4 payment.sent=1.6
vet's 8.26 complaint.cost=-0.3 complaint.delay=1.6 complaint.quality=0.7 leaving=-0.3 meeting.off=1.5
via 6.59 good=2.4 payment.sent=2.1
viable 8.26 bad=0.8 good=-1.0
vibrat 8.26 bad=1.2 good=-0.5
vicar 7.75 bad=-0.4 complaint.delay=1.1 complaint.quality=1.1 good=-0.3 leaving=1.7 legal=-0.3 payment.delayed=1.3 payment.refused=0.8 praise=-0.4
victor 8.26 bad=0.6 complaint.neglect=1.1 complaint.quality=-0.5 good=-0.4 leaving=1.1 legal=-0.3 praise=-0.3 reputation=-0.3
video 6.18 bad=1.5 complaint.cost=-0.3 complaint.delay=-0.5 good=-1.1 growth=0.5 leaving=-0.5 payment.disputed=0.6 payment.refused=-0.6 praise=0.8
view 6.47 bad=3.1 complaint.delay=0.3 complaint.neglect=-0.8 complaint.quality=2.9 escalation=0.5 good=-1.6 growth=-0.6 legal=2.4 payment.delayed=-0.3 payment.disputed=0.5 payment.query=-0.4 payment.refused=3.7 payment.sent=-0.3 praise=-0.8 reputation=-0.4
viewfi 6.96 bad=1.6 good=-1.0
viewin 7.97 bad=-2.5 good=-0.3
villag 7.75 complaint.cost=0.6 complaint.delay=-0.7 complaint.quality=-0.9 good=0.5 meeting.off=-0.4 payment.refused=-0.5 praise=0.7 reputation=1.2
vinyl 8.26 complaint.cost=0.4 complaint.delay=-0.3 complaint.quality=0.4 good=-0.4 payment.refused=0.7 reputation=-0.7
virtua 7.97 bad=0.4 complaint.neglect=1.1 complaint.quality=0.5 good=-1.4 legal=1.3
visa 8.26 bad=-1.3 good=2.0 growth=1.5 praise=1.0
visibl 7.97 bad=-1.7 good=1.6
visit 7.06 bad=-0.4 complaint.cost=-0.8 complaint.delay=-0.8 complaint.neglect=-0.4 complaint.quality=-1.7 good=-1.5 growth=-0.6 leaving=-0.9 legal=-0.6 meeting.off=4.1 payment.delayed=-0.4 payment.disputed=3.0 payment.promised=-0.5 payment.query=-0.4 payment.refused=-1.2 payment.sent=0.4 praise=-0.7 reputation=-0.5 urgent=-0.3
visiti 7.97 complaint.quality=0.8 good=0.3 leaving=-0.4
visito 7.97 complaint.cost=1.4 complaint.delay=-0.7 complaint.quality=1.5 good=-0.4 growth=1.0 leaving=-0.9 legal=-0.5 payment.disputed=-0.4 payment.promised=1.5 payment.refused=-0.5 praise=-0.7 reputation=1.2
visual 8.26 bad=-0.9 good=0.7
voice 7.16 bad=-2.5 complaint.delay=-0.4 complaint.neglect=-0.4 complaint.quality=-0.3 good=1.3 growth=1.1 leaving=-0.6 meeting.off=1.8 praise=0.5
voicem 7.75 bad=1.5 complaint.cost=-0.4 complaint.delay=1.6 complaint.neglect=3.6 complaint.quality=-1.1 good=-0.7 leaving=-0.5 legal=-0.7 payment.refused=-0.4 praise=-0.4 reputation=-0.4
volume 6.96 bad=0.5 good=-1.5
volunt 7.41 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.7 complaint.neglect=0.3 escalation=-0.4 good=0.8 growth=0.7 leaving=1.1 legal=-0.4 meeting.off=0.5 payment.disputed=-0.4 payment.refused=-0.6 praise=2.0 reputation=-0.4
vote 8.26 bad=-0.5 complaint.neglect=-0.5 complaint.quality=0.9 escalation=-0.5 leaving=2.4
voted 7.75 bad=-0.7 complaint.cost=-0.4 complaint.neglect=1.2 good=-0.8 growth=-0.4 leaving=0.8 praise=-0.4 reputation=1.0
w 7.75 bad=2.5 complaint.neglect=-0.4 complaint.quality=1.9 good=-0.8 leaving=0.5 payment.promised=1.4 payment.query=1.6 payment.refused=-0.3 urgent=1.7
wages 7.97 bad=-0.3 complaint.delay=-0.3 complaint.quality=-0.4 leaving=-0.9 payment.delayed=1.1 payment.disputed=1.2 payment.promised=2.5 payment.refused=-0.5
wait 6.96 bad=-0.8 complaint.cost=-0.5 complaint.delay=1.4 complaint.neglect=-0.6 complaint.quality=0.3 escalation=-0.3 good=-0.6 growth=-0.3 leaving=-0.4 legal=-0.4 payment.delayed=1.5 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=-0.7 praise=-1.0 reputation=1.1
waited 7.75 bad=1.1 complaint.cost=1.4 complaint.delay=4.3 complaint.neglect=-0.5 good=0.3 growth=1.0 leaving=-0.6 legal=1.2 payment.disputed=-0.5 payment.refused=1.0 praise=1.0 reputation=-0.5
waiter 8.26 bad=-0.6 complaint.quality=-0.4 good=1.2 growth=1.1 praise=1.2
waitin 6.18 bad=1.9 complaint.cost=-1.2 complaint.delay=3.7 complaint.neglect=2.9 complaint.quality=-2.0 escalation=0.9 good=-0.3 growth=-1.0 leaving=1.1 legal=-1.0 meeting.off=-0.9 payment.delayed=1.5 payment.disputed=-0.7 payment.query=-1.2 payment.refused=-1.4 payment.sent=0.6 reputation=0.6 urgent=1.1
wake 8.26 good=0.4
walk 8.26 bad=-0.3 complaint.quality=-0.4 good=0.6 leaving=0.8 praise=0.6
walked 7.75 bad=-1.2 complaint.cost=-0.4 complaint.neglect=-0.7 complaint.quality=-0.5 good=-1.5 leaving=-0.4 meeting.off=-0.8 payment.delayed=1.6 payment.refused=-0.3 payment.sent=2.0 praise=-0.6 reputation=-0.6
wall 6.96 bad=1.2 complaint.cost=-1.2 complaint.delay=0.6 complaint.quality=2.0 escalation=-0.4 growth=1.4 leaving=0.5 legal=1.5 meeting.off=-0.5 payment.delayed=-0.3 payment.disputed=-0.4 payment.refused=0.5 reputation=-0.7
wallet 8.26 bad=-0.4 complaint.neglect=1.6 complaint.quality=-0.4 good=-0.8 payment.refused=1.6 reputation=-0.7
wallpa 7.97 bad=-0.8 good=2.0
walls 8.26 complaint.delay=1.8 good=1.6 leaving=2.0 payment.refused=1.6
want 4.85 bad=-2.2 complaint.cost=1.0 complaint.delay=-1.9 complaint.neglect=-0.9 escalation=3.4 good=-1.0 growth=2.9 leaving=-0.4 legal=2.4 meeting.off=-0.3 payment.delayed=-1.1 payment.disputed=-1.6 payment.promised=-0.4 payment.query=0.7 payment.refused=0.4 praise=0.7 urgent=1.8
wanted 5.83 bad=0.5 complaint.cost=-0.8 complaint.delay=1.5 complaint.neglect=-1.6 complaint.quality=-1.0 escalation=-0.4 good=-1.9 growth=-0.9 legal=-0.8 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.sent=-0.3 praise=3.2 reputation=-0.9 urgent=-0.5
wantin 8.26 bad=0.4 complaint.quality=0.9 leaving=-0.5 legal=0.9
wants 5.80 bad=-3.1 complaint.cost=-0.4 complaint.delay=-1.1 complaint.neglect=-0.8 complaint.quality=-1.8 escalation=2.0 good=0.9 growth=4.4 legal=-0.5 meeting.off=-1.2 payment.delayed=-0.9 payment.disputed=-0.9 payment.promised=-1.1 payment.query=1.1 payment.refused=-1.6 payment.sent=-0.7 praise=1.9 reputation=-1.9
wap 7.97 good=0.7
wareho 8.26 bad=-1.0 complaint.delay=-0.6 complaint.quality=-0.9 leaving=-0.3 legal=-0.4 meeting.off=2.2 payment.delayed=1.9 reputation=-0.3
warn 7.75 bad=2.3 complaint.neglect=1.2 complaint.quality=-0.7 escalation=1.0 good=-0.7 leaving=-0.5 legal=-0.6 payment.disputed=-0.4 payment.refused=1.8 praise=-0.4 reputation=2.6
warnin 7.41 bad=3.6 complaint.cost=-0.4 complaint.quality=0.5 good=-1.2 leaving=1.3 reputation=0.6
warran 6.18 bad=1.4 complaint.quality=1.3 good=-3.5
was 3.50 bad=2.5 complaint.cost=3.5 complaint.delay=5.2 complaint.neglect=1.0 complaint.quality=1.7 escalation=1.4 good=0.3 growth=-0.3 leaving=1.3 legal=0.8 meeting.off=1.4 payment.delayed=-1.1 payment.promised=-0.6 payment.query=-2.2 payment.refused=3.2 payment.sent=1.2 praise=1.1 reputation=-0.6 urgent=-2.3
washed 8.26 bad=0.7 good=-1.3
wasn't 6.72 bad=1.8 complaint.cost=0.9 complaint.neglect=-1.0 complaint.quality=1.0 good=-3.1 leaving=2.2 legal=-0.4 meeting.off=-0.4 payment.disputed=2.2 payment.promised=-0.4 payment.refused=-0.4 praise=-0.8 reputation=-1.0
watch 6.79 bad=-1.4 complaint.cost=1.1 complaint.neglect=0.4 good=-0.5 leaving=0.5 payment.refused=0.4 reputation=-0.4
watche 8.26 bad=-1.3 good=0.8 praise=0.7
watchi 7.97 bad=-1.5 praise=1.5
way 5.18 bad=-2.7 complaint.cost=1.6 complaint.delay=0.4 complaint.neglect=-0.3 complaint.quality=-1.7 escalation=-0.8 growth=-1.2 meeting.off=-0.8 payment.delayed=-0.8 payment.disputed=-1.0 payment.promised=-0.9 payment.query=1.0 payment.sent=2.4 praise=0.5 urgent=1.4
ways 7.16 bad=2.6 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=1.9 good=-0.6 growth=-0.4 leaving=3.9 legal=-0.5 meeting.off=-0.4 payment.disputed=-0.4 payment.refused=-0.4 praise=-0.8 reputation=-0.3
we 3.57 bad=0.4 complaint.cost=-1.1 complaint.neglect=1.0 complaint.quality=0.9 escalation=-2.1 good=-2.4 growth=-2.3 leaving=1.0 legal=2.8 meeting.off=2.8 payment.delayed=1.6 payment.disputed=1.2 payment.promised=-1.6 payment.query=0.7 payment.refused=0.4 payment.sent=-1.4 praise=-2.1 reputation=-3.2 urgent=-2.9
we'd 6.06 bad=-2.0 complaint.cost=-1.4 complaint.neglect=0.7 complaint.quality=-1.9 escalation=-0.6 good=2.7 growth=4.3 leaving=-2.1 payment.delayed=-0.8 payment.disputed=-1.5 payment.promised=-1.0 payment.query=-0.7 payment.refused=0.6 payment.sent=-0.5 praise=3.3 reputation=-1.7 urgent=-0.7
we'll 5.57 bad=-0.3 complaint.cost=2.1 complaint.delay=-2.2 complaint.neglect=-1.1 complaint.quality=-0.9 escalation=-1.3 good=-2.0 growth=-1.1 leaving=2.5 legal=1.8 meeting.off=2.3 payment.delayed=1.9 payment.query=-1.6 payment.refused=0.5 praise=-2.3 reputation=0.6 urgent=-1.0
we're 4.92 bad=0.8 complaint.cost=1.0 complaint.delay=2.5 complaint.neglect=0.4 complaint.quality=0.3 escalation=-1.2 good=-3.5 leaving=3.7 meeting.off=-2.4 payment.delayed=3.4 payment.disputed=-2.3 payment.promised=-2.0 payment.query=2.4 payment.refused=3.3 payment.sent=-1.9 praise=-1.6 reputation=-0.8 urgent=-0.6
we've 4.90 bad=0.5 complaint.cost=-1.3 complaint.neglect=-0.5 complaint.quality=3.0 escalation=-0.6 good=-2.0 growth=1.2 leaving=2.6 legal=-0.7 meeting.off=-2.4 payment.delayed=2.0 payment.disputed=2.7 payment.promised=-1.7 payment.query=-0.8 payment.refused=-1.6 payment.sent=0.4 praise=-2.5 reputation=-0.9
weakne 8.26 bad=1.3
weathe 7.28 bad=-1.2 complaint.cost=0.3 complaint.delay=-1.0 complaint.neglect=0.3 good=1.5 growth=1.1 leaving=0.6 legal=-0.6 payment.delayed=-0.4 payment.promised=1.8 payment.sent=-0.6 praise=1.0 reputation=-0.4
web 7.06 bad=0.8 complaint.cost=0.4 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=2.1 good=1.9 leaving=0.5 praise=-0.4 reputation=1.0
webina 7.97 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.7 complaint.neglect=0.5 good=-0.5 leaving=0.4 meeting.off=2.4 reputation=-0.8
websit 5.96 complaint.cost=1.4 complaint.delay=-0.5 complaint.neglect=-1.6 complaint.quality=1.8 escalation=-0.8 good=-0.4 growth=1.4 legal=-1.2 meeting.off=-1.0 payment.delayed=-0.9 payment.disputed=-1.0 payment.promised=-0.8 payment.query=-0.5 payment.refused=2.4 payment.sent=-0.5 praise=0.9 reputation=0.3 urgent=-0.8
weddin 6.87 complaint.cost=-1.3 complaint.delay=-1.2 complaint.neglect=0.7 complaint.quality=1.5 escalation=-0.4 good=-2.4 growth=-0.9 leaving=-1.2 meeting.off=1.4 payment.delayed=0.7 payment.disputed=-0.7 payment.promised=-0.4 payment.query=-0.3 payment.refused=1.8 payment.sent=-0.4 praise=-1.5 reputation=1.9 urgent=-0.3
wednes 6.31 bad=-2.0 escalation=0.6 good=-1.6 growth=-0.8 leaving=-0.4 legal=0.4 meeting.off=4.8 payment.delayed=0.9 payment.disputed=-1.2 payment.promised=5.4 payment.query=-0.8 payment.refused=-0.8 payment.sent=0.5 praise=-1.4 urgent=0.6
wee 7.97 bad=-1.0 complaint.cost=-0.7 complaint.quality=-0.6 good=0.5 growth=3.5 leaving=1.1 legal=-0.4 payment.refused=-0.5 praise=1.3 reputation=-0.4
week 4.90 bad=-1.6 complaint.cost=-1.1 complaint.delay=-0.6 escalation=-0.5 growth=0.7 leaving=-1.5 legal=-1.9 meeting.off=2.5 payment.delayed=0.7 payment.disputed=-0.5 payment.promised=3.4 payment.query=-1.3 payment.refused=-1.3 payment.sent=-1.3 praise=-0.7 reputation=-1.1 urgent=-0.5
week's 7.57 bad=0.7 complaint.cost=-1.0 complaint.delay=0.7 complaint.neglect=0.3 complaint.quality=0.7 good=-1.5 growth=-0.5 leaving=-0.6 legal=-0.4 meeting.off=-0.4 payment.delayed=-0.5 payment.disputed=-0.6 payment.promised=1.3 payment.query=-0.7 payment.refused=-0.7 praise=-0.8 reputation=1.1
weekda 8.26 bad=-0.4 complaint.cost=-0.4 complaint.quality=-0.7 good=-0.4 payment.disputed=1.2
weeken 6.36 bad=-0.8 complaint.cost=-1.4 complaint.neglect=-1.3 complaint.quality=2.9 escalation=-0.7 good=1.6 growth=-0.8 leaving=1.0 meeting.off=2.8 payment.delayed=-0.6 payment.disputed=0.9 payment.query=-0.5 payment.sent=-0.7 praise=2.6 reputation=0.6 urgent=-0.6
weekly 7.97 bad=1.6 complaint.delay=1.7 complaint.quality=-0.5 good=-1.5 leaving=-0.4 legal=-0.4 praise=-1.2 reputation=3.0
weeks 5.23 bad=2.3 complaint.delay=7.5 complaint.neglect=2.5 complaint.quality=-1.4 escalation=1.0 good=-0.9 leaving=-1.5 legal=-0.7 payment.delayed=2.3 payment.promised=-0.5 payment.query=-0.8 payment.sent=-0.5 reputation=-0.7 urgent=-0.4
weighe 8.26 bad=-0.6 good=-1.1 payment.delayed=-0.4 payment.promised=2.1 payment.sent=-0.6 praise=-0.4
weight 6.87 bad=-0.6 complaint.cost=-0.3 complaint.delay=-0.4 complaint.neglect=0.6 complaint.quality=0.5 leaving=1.5 praise=-0.7 reputation=-0.5
weird 8.26 bad=-0.3
welcom 7.06 bad=1.6 complaint.cost=-0.5 complaint.neglect=1.4 complaint.quality=0.7 escalation=-0.3 growth=0.4 leaving=2.6 legal=-0.6 meeting.off=-0.3 payment.disputed=-0.4 payment.promised=-0.4 payment.refused=1.0 payment.sent=0.8 praise=0.4 reputation=-0.9 urgent=-0.3
well 4.61 bad=-2.9 complaint.cost=-0.4 complaint.delay=-0.8 complaint.neglect=1.8 complaint.quality=-0.9 good=5.6 growth=5.6 leaving=2.7 legal=-0.8 meeting.off=0.6 payment.delayed=-0.7 payment.disputed=-1.0 payment.promised=-0.7 payment.query=-0.6 payment.refused=-0.6 payment.sent=-0.7 praise=5.9 reputation=-1.8 urgent=-1.0
welsh 7.75 bad=-0.9 complaint.delay=-0.4 good=-1.4 growth=-0.4 leaving=-0.5 meeting.off=-0.5 payment.delayed=-0.6 payment.promised=-0.8 payment.query=-0.3 praise=-0.7 reputation=-0.6 urgent=1.5
went 5.41 bad=2.1 complaint.cost=1.2 complaint.delay=0.3 complaint.neglect=1.1 escalation=0.5 good=-0.6 growth=0.7 leaving=1.6 legal=1.6 payment.delayed=1.1 payment.disputed=-0.6 payment.promised=-1.4 payment.query=-2.0 payment.refused=-0.9 payment.sent=4.4 praise=-0.8 reputation=-0.7 urgent=-1.2
were 4.85 bad=2.4 complaint.cost=2.0 complaint.delay=4.6 complaint.neglect=3.6 complaint.quality=1.5 escalation=1.9 growth=-0.7 leaving=2.5 legal=-0.3 meeting.off=-0.5 payment.delayed=-1.1 payment.disputed=2.1 payment.promised=-1.1 payment.query=-1.5 payment.refused=1.0 payment.sent=-1.6 praise=0.6 reputation=-1.4 urgent=1.0
weren' 7.57 bad=2.3 complaint.delay=1.2 good=-0.6 urgent=1.7
what 4.15 bad=1.1 complaint.cost=5.8 complaint.quality=-1.1 escalation=0.6 good=-0.6 growth=1.4 leaving=2.8 meeting.off=1.3 payment.delayed=-1.5 payment.disputed=-1.9 payment.query=2.3 payment.sent=0.4 reputation=0.3 urgent=-1.3
what's 6.87 bad=1.5 complaint.cost=0.5 complaint.delay=0.6 complaint.neglect=-0.9 complaint.quality=-1.0 escalation=-0.4 good=-1.7 growth=-0.4 leaving=1.8 legal=0.7 meeting.off=-0.6 payment.delayed=-0.4 payment.disputed=0.9 payment.promised=2.2 payment.query=4.7 payment.refused=-1.0 payment.sent=-0.5 praise=-0.9 reputation=-0.5 urgent=-0.7
whatev 6.87 bad=0.8 complaint.cost=0.7 complaint.delay=0.4 complaint.neglect=-1.0 complaint.quality=0.7 escalation=-0.4 good=0.7 growth=-0.5 leaving=1.8 legal=1.1 meeting.off=1.2 payment.delayed=-0.3 payment.promised=0.6 payment.refused=-0.6 payment.sent=1.7 praise=2.3 reputation=1.7 urgent=-0.6
whatsa 8.26 bad=0.9 complaint.cost=-0.5 complaint.delay=1.3 complaint.quality=0.5 good=-0.4 leaving=1.4 legal=1.6 payment.refused=-0.3 reputation=0.9
whatso 8.26 complaint.cost=-0.6 complaint.quality=-0.3 good=1.9 leaving=-0.4 praise=3.3
wheel 6.79 bad=-0.5
when 4.15 bad=1.5 complaint.cost=-2.9 complaint.neglect=1.2 complaint.quality=3.0 escalation=-0.6 good=-2.6 leaving=0.5 legal=-1.0 meeting.off=-0.9 payment.disputed=-1.6 payment.promised=1.7 payment.query=2.1 payment.refused=3.4 payment.sent=0.9 reputation=0.5 urgent=-2.2
whenev 7.57 bad=-1.2 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.6 complaint.quality=0.4 good=-0.7 growth=1.8 leaving=-0.6 legal=-0.4 meeting.off=-0.4 payment.disputed=-0.7 payment.refused=0.8 reputation=-0.6
where 5.26 bad=0.6 complaint.cost=1.6 complaint.delay=2.4 complaint.neglect=0.4 complaint.quality=1.1 escalation=0.5 leaving=2.0 meeting.off=-0.3 payment.delayed=-1.5 payment.disputed=-0.6 payment.promised=-0.6 payment.query=1.1 payment.refused=2.6 payment.sent=-1.2 praise=-1.1 reputation=-0.4 urgent=3.0
where' 8.26 bad=1.8 complaint.delay=3.3 complaint.neglect=-0.4 complaint.quality=-0.4 good=-0.7 legal=-0.4 payment.refused=-0.4 payment.sent=-0.4 praise=-0.4 urgent=2.6
wherea 7.97 bad=-1.0 complaint.cost=-0.4 complaint.neglect=2.5 complaint.quality=0.9 escalation=-0.4 good=-0.7 leaving=-0.6 payment.disputed=1.0 praise=-0.4
whethe 6.31 complaint.cost=-0.4 complaint.delay=0.4 complaint.quality=-0.8 escalation=-0.3 good=-2.9 growth=-0.8 leaving=1.8 meeting.off=0.4 payment.delayed=-0.5 payment.disputed=-0.9 payment.promised=-0.7 payment.query=-0.9 payment.refused=-0.4 payment.sent=2.2 praise=-1.3 reputation=-1.6 urgent=0.4
which 4.15 bad=-1.0 complaint.cost=-0.6 complaint.delay=3.1 complaint.quality=0.9 escalation=0.5 good=0.3 growth=-0.4 leaving=-1.5 legal=0.5 meeting.off=-0.7 payment.delayed=-1.5 payment.disputed=1.1 payment.promised=-1.2 payment.query=1.7 payment.refused=0.8 payment.sent=0.8 praise=0.8 reputation=-1.2 urgent=-0.6
whiche 8.26 bad=-0.6 good=-1.1 meeting.off=1.3
while 5.45 bad=1.5 complaint.cost=0.6 complaint.delay=3.4 complaint.neglect=-0.8 complaint.quality=-1.1 good=-3.1 growth=-0.3 leaving=-0.5 legal=2.1 payment.disputed=0.9 payment.promised=-0.3 payment.refused=1.2 payment.sent=-0.3 praise=0.3 reputation=0.9
whistl 8.26 bad=-0.3 complaint.cost=-0.4 complaint.quality=0.9 good=0.4 payment.refused=1.5 reputation=1.5
white 6.79 bad=-0.8 complaint.cost=-0.5 complaint.delay=-0.4 complaint.neglect=0.6 good=-2.5 growth=-0.3 leaving=-0.4 meeting.off=-0.3 praise=-0.5 reputation=0.9
who 4.42 complaint.cost=0.3 complaint.delay=1.6 complaint.neglect=1.8 complaint.quality=2.1 escalation=2.5 good=-0.5 growth=1.9 leaving=2.8 legal=3.2 meeting.off=0.5 payment.delayed=-1.0 payment.disputed=-2.3 payment.promised=-1.2 payment.query=-1.5 praise=1.4 reputation=3.6 urgent=-0.4
who'd 7.97 complaint.cost=1.3 complaint.neglect=0.5 complaint.quality=-0.4 escalation=2.3 good=-0.4 growth=-0.4 leaving=-0.5 legal=-0.4 payment.refused=-0.3 praise=-0.4 reputation=0.6
who'll 7.97 bad=-0.4 complaint.cost=3.5 complaint.delay=-0.7 complaint.neglect=0.8 complaint.quality=-0.7 good=0.5 growth=1.5 legal=1.3 payment.disputed=-0.3 payment.refused=0.9 praise=1.3 reputation=-0.8
who's 7.28 bad=0.3 complaint.cost=-0.5 complaint.neglect=2.3 complaint.quality=-0.6 escalation=1.6 good=-0.7 growth=-0.3 leaving=-0.4 payment.disputed=-0.4 payment.refused=0.6 payment.sent=-0.3 praise=-0.6 reputation=-0.5 urgent=1.5
whoeve 6.59 bad=0.7 complaint.cost=-1.3 complaint.delay=1.0 complaint.neglect=1.2 complaint.quality=-0.3 escalation=5.6 good=2.8 growth=-0.8 leaving=-1.6 meeting.off=-0.5 payment.disputed=-0.5 payment.promised=-0.3 payment.query=-0.4 payment.refused=-1.1 payment.sent=1.2 praise=3.6 reputation=-1.2 urgent=-0.9
whole 5.57 bad=1.7 complaint.cost=-1.2 complaint.neglect=-2.2 complaint.quality=-0.7 escalation=0.7 good=2.5 growth=3.2 leaving=-1.5 meeting.off=1.6 payment.delayed=-0.8 payment.disputed=0.9 payment.promised=-1.0 payment.refused=-0.9 payment.sent=-1.2 praise=4.2 urgent=1.0
whom 7.97 bad=0.7 complaint.cost=1.1 complaint.quality=0.5 good=-0.5 leaving=0.9 legal=1.0 payment.refused=0.6 reputation=1.1
whose 7.97 bad=-0.3 complaint.cost=-0.3 complaint.delay=1.7 complaint.neglect=1.1 complaint.quality=-0.5 escalation=0.7 leaving=-0.4 legal=0.4 payment.query=1.3
why 5.69 bad=2.9 complaint.cost=1.0 complaint.quality=1.1 escalation=0.5 good=-3.4 leaving=1.8 legal=1.7 meeting.off=-0.9 payment.delayed=-0.8 payment.disputed=1.7 payment.promised=-0.7 payment.query=-0.9 payment.refused=-0.7 payment.sent=-0.5 praise=-1.1 urgent=-0.4
wi 8.26 complaint.cost=1.4 complaint.quality=-0.3 good=-0.5 leaving=-0.4 reputation=1.6
wide 7.41 bad=-1.3 good=0.5
width 8.26 bad=-0.4 complaint.cost=0.8 complaint.neglect=-0.9 complaint.quality=-0.6 good=0.7 leaving=-0.4 payment.refused=1.0 praise=1.0 reputation=-0.4
wife 6.59 bad=-1.0 complaint.cost=2.7 complaint.delay=-1.2 complaint.neglect=-0.4 good=-1.8 growth=-0.5 leaving=2.9 payment.disputed=-0.5 payment.refused=0.9 praise=-1.3
wife's 8.26 bad=-1.1 complaint.delay=-0.4 good=0.3 payment.refused=-0.4 payment.sent=1.6 reputation=-0.5
wifi 7.97 bad=-1.2 complaint.cost=-0.3 complaint.quality=-0.6 good=1.4 growth=0.9 leaving=-0.4 praise=1.9
will 3.76 bad=-1.3 complaint.cost=-2.3 complaint.delay=-1.2 complaint.neglect=1.1 complaint.quality=-1.7 escalation=-1.3 good=-1.6 growth=-1.7 leaving=2.3 legal=2.2 meeting.off=0.5 payment.delayed=-0.5 payment.disputed=-0.8 payment.promised=6.7 payment.query=-0.8 payment.refused=0.6 payment.sent=-1.1 praise=-2.8 reputation=1.5 urgent=-2.6
willin 7.97 good=0.5
win 8.26 bad=-0.4 good=1.8
winamp 8.26 bad=-0.5 good=0.5
wind 7.75 bad=-1.2 complaint.cost=-0.3 complaint.delay=0.4 complaint.neglect=-0.5 complaint.quality=-0.7 good=1.3 leaving=0.7 praise=1.4 reputation=-0.4
window 5.89 complaint.delay=2.5 complaint.quality=-1.0 meeting.off=-0.8 payment.delayed=-0.4 payment.query=-0.4 payment.refused=1.0 payment.sent=1.0 reputation=0.8 urgent=-0.3
wine 7.97 bad=0.9 complaint.cost=0.8 complaint.delay=1.3 complaint.neglect=0.5 good=0.5 growth=1.3 leaving=1.2 praise=-1.0 reputation=1.0
winner 7.75 bad=-1.0 complaint.quality=0.5 good=2.9 reputation=1.2
winnin 8.26 bad=-0.8 good=1.5
winter 7.97 bad=-0.6 complaint.delay=1.0 complaint.neglect=-0.4 complaint.quality=0.3 growth=0.7 praise=0.4
wiped 7.97 bad=2.0 complaint.neglect=-0.4 complaint.quality=2.9 escalation=1.7 good=-1.1 payment.refused=1.5 praise=-0.4 reputation=-0.4
wired 7.75 bad=-1.7 complaint.delay=-0.8 complaint.neglect=-0.3 complaint.quality=-0.7 good=-0.6 leaving=-0.7 legal=-0.3 payment.refused=-0.4 payment.sent=7.9 praise=-0.4 reputation=-0.3
wirele 8.26 good=0.8
wise 7.75 bad=-0.6 complaint.quality=0.4 good=0.5 legal=0.4 payment.refused=1.0 payment.sent=2.3
wish 6.87 bad=3.0 complaint.quality=0.7 good=-2.5 leaving=0.7 praise=0.9
with 2.87 bad=-0.4 complaint.delay=-2.5 escalation=3.0 good=1.2 growth=-2.2 leaving=1.6 legal=1.3 meeting.off=0.6 payment.delayed=0.7 payment.disputed=-0.6 payment.promised=0.9 payment.query=-0.5 payment.refused=0.6 payment.sent=0.7 praise=-0.4 reputation=-0.8 urgent=-1.4
withdr 7.75 complaint.neglect=0.6 complaint.quality=-0.9 escalation=1.1 good=-0.4 growth=-0.3 leaving=-0.6 legal=0.4 payment.disputed=1.2 payment.refused=1.1 praise=-0.4 reputation=-0.6
withho 7.75 bad=-0.4 complaint.delay=-0.6 complaint.quality=0.6 escalation=0.6 good=-0.3 leaving=-0.7 legal=-0.4 payment.refused=0.9 reputation=-0.4 urgent=-0.3
within 5.80 complaint.cost=-0.9 complaint.delay=-1.6 complaint.neglect=1.0 complaint.quality=0.6 escalation=-0.6 growth=-0.6 leaving=-0.7 legal=1.7 meeting.off=-0.6 payment.delayed=-0.6 payment.disputed=-0.4 payment.promised=0.9 payment.query=-0.9 payment.sent=-0.9 praise=-1.0 reputation=-0.7 urgent=1.2
withou 5.28 bad=-2.0 complaint.cost=1.7 complaint.delay=-0.9 complaint.neglect=-1.0 complaint.quality=0.8 escalation=-0.6 good=3.9 leaving=0.4 legal=0.8 meeting.off=-0.7 payment.disputed=-0.8 payment.promised=-0.5 payment.query=1.2 payment.refused=-1.9 payment.sent=0.3 praise=3.2 reputation=-1.5 urgent=-0.6
witnes 7.57 bad=-2.0 complaint.quality=-1.1 growth=-0.5 leaving=-0.6 legal=-0.7 meeting.off=-0.4 payment.delayed=-0.6 payment.promised=-0.4 payment.refused=-0.5
wma 7.28 bad=0.4 good=-0.6
woman 7.75 bad=1.6 complaint.cost=-0.9 complaint.delay=-1.1 complaint.neglect=1.2 complaint.quality=1.8 good=-1.2 leaving=-1.1 legal=1.6 payment.refused=1.6 praise=-0.5 reputation=0.7
won 7.16 bad=-2.4 complaint.cost=-0.4 complaint.delay=-0.6 complaint.neglect=-0.5 complaint.quality=-1.4 good=-1.1 growth=-0.6 leaving=-0.5 legal=-0.6 meeting.off=2.1 payment.refused=-0.8 praise=-0.8 reputation=-0.8
won't 5.20 bad=0.9 complaint.delay=-0.9 complaint.neglect=-0.9 complaint.quality=0.6 good=-2.7 growth=-1.3 leaving=1.1 legal=-0.6 meeting.off=4.5 payment.delayed=1.7 payment.disputed=-1.0 payment.promised=-1.7 payment.query=0.5 payment.refused=3.1 payment.sent=0.9 praise=-2.3 reputation=3.2
wonder 6.22 bad=-1.6 complaint.cost=2.0 complaint.delay=2.9 escalation=-0.4 good=3.8 growth=-0.5 leaving=-1.0 legal=-0.8 meeting.off=-0.9 payment.delayed=-0.5 payment.disputed=-0.3 payment.query=-0.5 payment.refused=-0.7 payment.sent=-0.4 praise=1.3 reputation=2.0
wont 8.26 bad=0.3 good=-1.0
wood 8.26 bad=0.5 complaint.delay=-0.3 complaint.quality=-0.4 good=-0.4 leaving=0.4
word 6.41 bad=1.8 complaint.cost=-1.0 complaint.delay=-0.4 complaint.neglect=1.4 escalation=1.4 good=-1.0 growth=-1.1 leaving=-1.9 legal=-0.6 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.9 payment.promised=-0.4 payment.query=-0.8 payment.refused=2.1 payment.sent=-0.6 praise=-1.6 reputation=2.3 urgent=-0.8
wordin 5.92 bad=-1.3 complaint.quality=-0.9 good=-0.6 leaving=-0.5 legal=-1.3 payment.query=-0.5 payment.refused=-0.6 praise=-0.6 reputation=-0.5 urgent=-0.4
words 6.59 bad=0.4 complaint.quality=-1.2 good=2.7 growth=-0.5 leaving=2.1 meeting.off=-0.5 payment.delayed=-0.6 payment.disputed=1.5 payment.promised=-0.4 payment.refused=0.9 payment.sent=-0.5 praise=2.1 reputation=0.7 urgent=-0.4
work 5.20 bad=0.8 complaint.delay=2.5 complaint.quality=-0.6 escalation=-0.7 growth=-0.9 leaving=3.9 meeting.off=-0.9 payment.disputed=-0.8 payment.promised=-1.1 payment.query=-0.8 payment.refused=1.9 payment.sent=-0.6 praise=1.6 reputation=-1.7 urgent=-0.5
worked 6.10 bad=-2.4 complaint.cost=-0.4 complaint.delay=-0.4 complaint.neglect=0.4 complaint.quality=-0.5 good=1.2 leaving=-0.5 meeting.off=1.5 payment.disputed=-0.4 praise=2.7 reputation=-0.5
workin 5.92 bad=0.4 complaint.cost=-0.6 complaint.delay=0.5 complaint.neglect=-0.7 complaint.quality=-1.7 escalation=-0.4 good=2.4 growth=-0.4 leaving=0.7 legal=-1.4 meeting.off=-0.6 payment.delayed=-0.3 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=-0.5 payment.sent=-0.5 praise=-0.7 reputation=-0.7
works 5.43 bad=-2.2 complaint.cost=-0.7 complaint.delay=-0.8 complaint.neglect=-1.3 complaint.quality=0.6 escalation=-0.4 good=2.9 growth=1.3 leaving=-0.7 meeting.off=-0.3 payment.delayed=-0.5 payment.disputed=-0.3 payment.promised=-0.5 payment.query=0.6 praise=2.0 reputation=-0.8
worksh 7.28 bad=-2.5 complaint.cost=-0.5 complaint.delay=1.2 complaint.neglect=-0.4 complaint.quality=-1.2 good=1.2 leaving=0.9 meeting.off=6.7 payment.delayed=-0.4 payment.disputed=-0.4 payment.query=-0.3 payment.refused=0.4 praise=1.0 reputation=-0.5 urgent=-0.3
world 7.16 bad=-1.1 good=1.9
worrie 8.26 bad=-0.4 good=0.6
worse 7.75 bad=2.6 good=-2.0
worst 7.41 bad=4.2 complaint.quality=0.5 good=-2.2 reputation=1.2
worth 6.06 bad=-0.8 complaint.cost=1.5 complaint.delay=0.7 complaint.neglect=-0.9 complaint.quality=-1.8 escalation=0.4 good=3.0 growth=1.2 leaving=-1.1 legal=0.6 meeting.off=-0.4 payment.delayed=-0.4 payment.disputed=1.1 payment.promised=-0.5 payment.sent=1.0 praise=2.4 reputation=-0.6 urgent=-0.4
would 3.95 complaint.cost=-2.7 complaint.delay=-0.7 complaint.neglect=1.5 complaint.quality=-3.8 escalation=1.7 good=-0.9 growth=3.9 leaving=-2.2 legal=-2.5 payment.delayed=3.4 payment.disputed=1.0 payment.promised=-1.6 payment.query=0.8 payment.refused=-3.3 payment.sent=-0.4 praise=-1.1 reputation=0.9 urgent=-0.9
would' 7.97 bad=1.6 complaint.delay=2.8 good=1.4 leaving=1.9
wouldn 6.47 bad=0.4 complaint.cost=0.6 complaint.delay=-0.6 escalation=-0.4 good=0.7 leaving=-1.1 legal=-0.5 payment.refused=-0.5 payment.sent=1.8 praise=0.9 reputation=-0.7 urgent=1.2
wow 8.26 bad=3.1 good=-1.6
write 6.10 bad=1.0 complaint.cost=-0.6 complaint.delay=2.3 complaint.neglect=2.2 complaint.quality=-0.4 escalation=0.7 good=-0.7 growth=-1.0 leaving=0.3 legal=0.9 meeting.off=-1.0 payment.disputed=1.5 payment.promised=-0.7 payment.query=2.3 payment.sent=-1.0 praise=-0.5 reputation=1.9 urgent=-0.3
writer 8.26 bad=0.5 complaint.cost=0.6 complaint.delay=0.7 complaint.neglect=-0.4 leaving=0.5 payment.refused=0.9 praise=-0.3 reputation=0.3
writes 7.75 bad=1.8 complaint.cost=-0.5 complaint.delay=0.7 complaint.neglect=1.6 complaint.quality=-0.9 escalation=1.1 good=-0.6 leaving=0.3 payment.refused=1.6 praise=-0.6 reputation=2.2
writin 6.27 bad=0.9 complaint.cost=2.4 complaint.delay=0.6 complaint.neglect=1.8 complaint.quality=-1.2 good=-1.7 growth=-0.5 leaving=1.2 legal=0.7 payment.delayed=-0.5 payment.disputed=-0.5 praise=1.4 reputation=-0.8
writte 6.96 bad=0.9 complaint.cost=-0.5 complaint.delay=0.5 complaint.neglect=1.1 complaint.quality=2.2 escalation=1.2 good=1.2 growth=-0.3 leaving=-1.1 payment.delayed=-0.4 payment.disputed=-0.5 payment.promised=-0.3 payment.refused=2.2 praise=0.9 reputation=-0.9
wrong 5.53 bad=4.2 complaint.cost=-1.5 complaint.delay=-0.9 complaint.neglect=-2.1 complaint.quality=7.7 escalation=0.3 good=-3.6 growth=-1.5 leaving=2.2 legal=2.7 meeting.off=-1.3 payment.delayed=-1.0 payment.disputed=-1.0 payment.promised=-1.3 payment.query=-1.0 payment.refused=-1.2 payment.sent=-1.5 praise=-1.0 reputation=-1.1 urgent=-1.0
wrote 6.96 bad=0.8 complaint.delay=-0.9 complaint.neglect=2.7 complaint.quality=1.1 escalation=0.6 good=1.4 growth=1.7 leaving=-1.2 legal=2.6 payment.delayed=-0.4 payment.disputed=1.4 payment.query=-0.4 payment.refused=-0.7 praise=1.7 reputation=-0.9
www 7.28 good=0.6
x 7.75 bad=-1.4 complaint.delay=0.5 complaint.quality=-0.6 good=0.4 praise=0.4 urgent=1.4
x00 8.26 good=-0.5
xp 7.41 bad=0.4 good=-0.6
xtra 5.69 bad=-0.8 good=0.9
yard 7.75 complaint.delay=1.2 complaint.neglect=1.1 complaint.quality=-0.6 good=-0.4 growth=-0.3 leaving=0.7 praise=-0.4
yeah 8.26 bad=-1.4 good=0.5
year 5.17 bad=-2.6 complaint.cost=0.4 complaint.delay=1.1 complaint.neglect=-1.2 complaint.quality=-2.0 escalation=-1.0 good=-0.6 growth=2.9 leaving=1.4 legal=-0.7 meeting.off=-1.2 payment.delayed=2.3 payment.disputed=-1.8 payment.promised=-1.0 payment.query=0.8 payment.refused=-2.6 praise=1.8 reputation=-1.7 urgent=-1.0
year's 7.06 complaint.cost=-0.6 complaint.delay=1.4 complaint.neglect=-0.6 complaint.quality=1.3 escalation=0.9 good=0.6 growth=2.0 leaving=-1.4 legal=-0.5 meeting.off=-0.5 payment.delayed=-0.5 payment.disputed=1.4 payment.query=-0.4 payment.refused=-0.6 payment.sent=-0.6 praise=-0.6 reputation=-0.9 urgent=1.2
yearly 7.97 bad=1.2 complaint.cost=3.4 complaint.delay=-0.5 complaint.neglect=0.8 complaint.quality=-0.8 good=-0.3 leaving=1.6 payment.refused=-0.3 reputation=-0.5
years 5.21 bad=-3.7 complaint.cost=2.8 complaint.neglect=4.2 complaint.quality=-2.9 escalation=-1.3 good=2.4 growth=1.7 leaving=1.9 legal=-0.6 payment.disputed=-1.2 payment.promised=-0.8 payment.query=-0.8 payment.refused=-0.7 praise=2.5 reputation=-0.9 urgent=-0.6
yellow 7.97 bad=-1.5 complaint.cost=-0.3 complaint.quality=-0.4 good=-0.4 leaving=-0.5 meeting.off=-0.3 reputation=-0.5
yes 5.99 bad=-1.9 complaint.cost=-1.4 complaint.delay=1.0 complaint.neglect=0.5 complaint.quality=-0.4 escalation=0.7 good=-1.7 growth=0.8 leaving=-0.7 legal=-0.9 meeting.off=-0.4 payment.delayed=-0.8 payment.disputed=-0.8 payment.promised=4.0 payment.query=1.1 payment.refused=-1.5 payment.sent=-0.8 reputation=-0.9 urgent=-0.4
yester 6.65 bad=-1.0 complaint.cost=-1.2 complaint.delay=0.7 complaint.neglect=-0.7 complaint.quality=-1.0 escalation=0.4 good=1.0 growth=-0.6 leaving=-0.8 legal=-0.9 meeting.off=-1.0 payment.delayed=-0.3 payment.disputed=-0.4 payment.promised=-0.5 payment.query=-0.6 payment.refused=-0.8 payment.sent=3.4 praise=2.3 reputation=0.6 urgent=2.6
yet 5.60 bad=1.7 complaint.cost=2.4 complaint.delay=1.3 complaint.neglect=1.8 escalation=1.7 good=-0.7 growth=-0.5 leaving=-1.5 legal=-0.3 meeting.off=-0.6 payment.delayed=-0.5 payment.disputed=-0.4 payment.query=1.5 praise=-0.7 reputation=2.0 urgent=-0.3
you 2.45 bad=-0.5 complaint.cost=0.4 complaint.delay=0.6 complaint.neglect=1.4 complaint.quality=0.6 escalation=-1.3 good=2.4 growth=2.1 leaving=-0.5 legal=4.1 meeting.off=-0.7 payment.delayed=-0.9 payment.disputed=3.1 payment.promised=-1.9 payment.query=3.6 payment.sent=0.6 praise=3.3 urgent=0.7
you'd 6.79 complaint.cost=-1.0 complaint.delay=-0.5 complaint.neglect=1.7 escalation=-0.5 good=2.5 growth=2.2 leaving=-0.3 legal=-0.6 meeting.off=-0.7 payment.delayed=-0.4 payment.disputed=1.0 payment.refused=0.4 payment.sent=1.9 praise=1.6 reputation=-1.0 urgent=-0.4
you'll 5.11 bad=1.7 complaint.cost=-1.3 complaint.delay=0.7 complaint.neglect=1.0 complaint.quality=-0.4 escalation=-0.9 good=-0.7 leaving=0.4 legal=1.8 meeting.off=-0.3 payment.delayed=2.2 payment.promised=5.4 payment.query=-1.5 payment.refused=1.8 payment.sent=-1.5 praise=-1.3 reputation=1.4 urgent=-1.3
you're 5.28 bad=2.1 complaint.cost=-0.8 complaint.delay=3.0 complaint.neglect=2.3 complaint.quality=-0.4 escalation=-1.1 good=-0.8 growth=2.6 legal=-0.6 meeting.off=-0.7 payment.delayed=0.5 payment.disputed=-1.2 payment.promised=3.4 payment.query=1.2 payment.refused=0.9 payment.sent=-0.3 praise=0.6 urgent=-1.2
you've 5.45 complaint.cost=-2.0 complaint.neglect=1.0 complaint.quality=-1.6 escalation=-1.1 leaving=4.4 legal=0.4 meeting.off=-1.6 payment.disputed=2.8 payment.query=-1.3 payment.refused=1.4 praise=1.4 reputation=1.4 urgent=-1.0
youd 8.26 bad=-0.8 good=-2.0
young 8.26 bad=-1.8 complaint.cost=-0.4 complaint.neglect=-0.7 complaint.quality=-1.1 good=2.9 leaving=-0.5 payment.refused=-0.4 praise=2.4 reputation=-0.4
younge 8.26 complaint.cost=1.4 complaint.delay=-0.5 complaint.neglect=1.3 complaint.quality=-0.3 leaving=-0.4 reputation=-0.5
your 3.37 bad=2.6 complaint.cost=-0.7 complaint.delay=-0.4 complaint.neglect=2.6 complaint.quality=2.6 escalation=6.0 good=-1.1 growth=1.4 leaving=0.6 legal=3.4 meeting.off=-2.7 payment.delayed=0.8 payment.disputed=0.6 payment.promised=0.4 payment.refused=4.1 payment.sent=1.9 praise=-1.0 reputation=0.9 urgent=-2.1
yours 5.99 bad=-0.6 complaint.cost=1.1 complaint.delay=-0.5 complaint.neglect=0.5 escalation=-0.5 good=-2.3 growth=0.5 leaving=0.5 legal=0.6 meeting.off=-0.9 payment.delayed=2.4 payment.disputed=-1.2 payment.promised=2.8 payment.query=2.5 payment.refused=1.6 payment.sent=-1.2 reputation=1.1 urgent=-1.6
yourse 7.06 bad=1.7 good=-1.7 legal=0.6
zen 5.11 bad=-0.5
zennx 7.75 bad=-1.4 good=-0.9
zennx' 7.97 bad=-0.7 good=2.0
zens 7.97 bad=-0.8 good=0.8
zero 7.75 bad=1.7 complaint.cost=0.3 complaint.delay=-0.3 complaint.neglect=-0.8 good=-1.0 leaving=-1.0 legal=-0.7 payment.disputed=2.3 payment.query=-0.5 payment.refused=-0.4 praise=-0.6 reputation=2.4
zip 8.26 bad=-0.9 good=-0.8 leaving=1.4 payment.query=3.8 praise=-1.0
zones 7.57 good=-2.6
zoom 6.65 bad=-1.1 good=-0.8
zx 8.26 bad=-0.3 good=2.3
