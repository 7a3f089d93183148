# Made by tools/train out of 5121 labelled texts; change
# them, not this.  heed-lexicon(5) tells what the numbers are.
language en

[figures]
negative-from -1.1
phrases-feeling 0.5
trained-feeling 2.5

[trained]
* a:bad=-0.79 b:complaint.cost=-3.39 c:complaint.delay=-3.23 d:complaint.neglect=-3.53 e:complaint.quality=-2.83 f:escalation=-4.49 g:good=-1.18 h:growth=-4.31 i:leaving=-1.81 j:legal=-2.16 k:meeting.off=-4.29 l:payment.delayed=-3.98 m:payment.disputed=-4.06 n:payment.promised=-4.67 o:payment.query=-4.59 p:payment.refused=-1.52 q:payment.sent=-4.08 r:praise=-3.65 s:reputation=-1.69 t:urgent=-4.14
!a 4.2 a-0.6 b0.6 c2.1 d4.1 e0.5 f0.6 g1.6 h1.5 i-0.4 j-1.2 l-1.2 m0.6 n-0.5 o1.8 p2.8 q1.5 r3.4 s-0.4 t0.5
!able 7.1 d0.6 e-0.6 g-0.5 h0.4 i-0.6 k2.2 l0.4 o0.5 p-0.5 q0.5 r0.3 s-0.4
!abou 5.9 f0.8 g-0.6 h0.7 i-0.9 k1.6 l0.4 m0.5 n0.4 o0.9 p-0.4 q-0.5 r1.0 s-0.6
!about 5.9 f0.8 g-0.6 h0.7 i-0.9 k1.6 l0.4 m0.5 n0.4 o0.9 p-0.4 q-0.5 r1.0 s-0.6
!acce 6.8 a1.5 b1.4 c-0.4 e0.5 g-0.8 i-0.4 j0.4 k-0.4 m1.0 n-0.3 o-0.7 p1.0 q0.3 r-0.5 s0.5 t0.6
!accept 7.3 a0.4 b1.1 c-0.4 e0.8 i-0.4 j0.5 m0.9 o-0.6 p1.1 q0.3 s0.6 t0.6
!access 7.5 a1.2 b0.5 g-0.6
!acco 8.2 a0.5 b0.4 d0.3 p0.5
!accoun 8.4 a0.4 b0.4 d0.4 i0.3 p0.7
!accu 7.9 a1.0 d1.2 g-0.5 i0.4
!accura 8.4 a1.0 d1.3 g-0.5 i0.5
!ackn 8.2 a0.6 d1.1 m-0.4
!acknow 8.2 a0.6 d1.1 m-0.4
!acti 7.7 b0.3 g-0.5 l-0.3 n-0.3 p-0.3 q-0.4 t0.3
!action 8.2 a-0.6 b0.4 l-0.3 n-0.3 p-0.3 q-0.5 t0.4
!activa 8.4 a0.7 g-0.4
!addr 8.4 c0.7 f0.4 q0.3 r0.3
!addres 8.4 c0.7 f0.4 q0.3 r0.3
!adju 8.4 a0.6 b0.5 e-0.4 f0.6 g-0.5
!adjust 8.4 a0.6 b0.5 e-0.4 f0.6 g-0.5
!admi 8.2 a-0.4 b-0.3 f-0.3 j-0.5 l-0.3 o0.5
!admiss 8.4 a-0.4 b-0.3 j-0.5 o0.5
!adve 8.4 a0.4 c0.6 p0.6 s0.7
!advert 8.4 a0.4 c0.6 p0.6 s0.7
!affe 8.2 a-1.2 b-0.4 c-0.4 d-0.3 e-0.4 f0.4 j-0.3 m-0.4 q0.5
!affect 8.2 a-1.2 b-0.4 c-0.4 d-0.3 e-0.4 f0.4 j-0.3 m-0.4 q0.5
!afte 6.9 a1.1 b0.5 c0.4 f-0.4 g-1.0 h0.7 i0.3 k1.2 l0.4 m0.6 n-0.4 o-0.5 s-0.6
!after 7.0 a0.8 b0.5 c0.4 f-0.4 g-0.9 h0.7 i0.3 k1.2 l0.4 m0.6 n-0.4 o-0.5 s-0.6
!agai 6.8 a-0.5 b0.6 g-0.6 j-0.7 k0.6 p0.9 s0.5 t0.4
!again 7.2 a-0.6 e0.8 f-0.5 g-0.5 j-0.5 p0.9 s0.8 t0.3
!agains 7.7 b1.0 e-0.7 h-0.4 j-0.3 k0.5 q-0.3 s-0.3
!agen 8.4 b0.7 d-0.4 e0.4
!agre 7.5 a1.4 b0.7 f-0.4 g-0.4 i0.6 m1.2 n-0.5 p1.1
!agree 7.9 a0.5 c0.6 d-0.4 e0.7 h-0.3 i-0.3 m0.9
!agreed 8.4 a0.8 b1.0 i1.0 j0.5 p1.1
!alar 8.2 a-0.8 l-0.3 n-0.3 o0.4 q0.4 r0.3
!alarme 8.2 a-0.8 l-0.3 n-0.3 o0.4 q0.4 r0.3
!all 6.0 a0.7 b-0.3 c0.7 d-0.5 e0.4 f1.0 h0.6 i-0.5 k1.2 l0.4 m0.3 o0.6 q1.2 r2.0 s-0.3 t-0.3
!allo 8.4 a0.8 g-0.5
!allow 8.4 a0.8 g-0.5
!alte 7.7 a0.3 j0.7 o-0.3 p0.4
!altere 8.4 c-0.4 j0.4 p0.6
!altern 8.4 a0.7 j0.4
!alwa 8.4 a0.4 g0.3
!always 8.4 a0.4 g0.3
!amp 8.4 a-0.5 g1.2
!an 6.3 a-1.1 b-0.3 c1.1 f1.1 g0.6 i-0.9 j-0.6 l0.3 m2.3 o0.7 p0.4 q2.2 r0.7 s-0.7 t1.4
!and 5.2 a1.1 b0.3 c-0.6 d0.4 f-0.7 g1.6 j1.5 m2.1 o1.3 p0.9 r0.9 s-1.3
!anot 7.7 a0.5 b-0.4 h0.4 m-0.4 n-0.4 r0.5 t0.7
!anothe 7.7 a0.5 b-0.4 h0.4 m-0.4 n-0.4 r0.5 t0.7
!answ 6.3 a1.4 b0.5 d1.5 e-0.6 f0.9 g-0.8 h-0.4 i-0.4 j0.3 k0.4 l0.6 m1.1 o-0.6 p-1.1
!answer 6.3 a1.4 b0.5 d1.5 e-0.6 f0.9 g-0.8 h-0.4 i-0.4 j0.3 k0.4 l0.6 m1.1 o-0.6 p-1.1
!any 5.4 a1.3 e-0.5 g-0.7 h0.6 i0.8 k1.2 m-0.3 n1.1 o1.1 p-0.9 q-0.7 r1.1 s-0.6
!anyb 7.5 a-0.3 b-0.3 d-0.4 e0.6 g0.3 i-0.4 l0.9 m0.7 q-0.3 r0.4 s-0.4
!anybod 7.5 a-0.3 b-0.3 d-0.4 e0.6 g0.3 i-0.4 l0.9 m0.7 q-0.3 r0.4 s-0.4
!anyo 6.7 a1.7 b0.7 d1.6 f1.6 g-1.0 h-0.8 i0.6 k1.1 l0.8 m0.7 o0.4 p0.4 q-0.8 r-0.7 t0.5
!anyone 6.7 a1.7 b0.7 d1.6 f1.6 g-1.0 h-0.8 i0.6 k1.1 l0.8 m0.7 o0.4 p0.4 q-0.8 r-0.7 t0.5
!anyt 6.1 a0.6 b-0.4 e1.0 g0.5 i-0.6 j1.1 p1.3 q0.5 s-0.8 t0.9
!anythi 6.1 a0.6 b-0.4 e1.0 g0.5 i-0.6 j1.1 p1.3 q0.5 s-0.8 t0.9
!anyw 7.7 a-0.4 b-0.4 e-0.3 m-0.4 o-0.3 p0.5
!anywhe 7.7 a-0.4 b-0.4 e-0.3 m-0.4 o-0.3 p0.5
!apar 8.4 a-0.4 g0.6 j0.6
!apart 8.4 a-0.4 g0.6 j0.6
!apex 7.9 a0.8
!apol 8.4 c0.6 e0.4 f0.5 q0.4
!apolog 8.4 c0.6 e0.4 f0.5 q0.4
!appe 7.9 b-0.3 c-0.5 d-0.6 e-0.5 i0.5 j0.6 m-0.6 n-0.3 o1.2 t-0.3
!appear 8.2 c-0.5 d-0.4 e-0.4 i0.6 j0.7 m-0.6 o1.2 t-0.3
!appl 7.9 a0.4 b0.4 d0.6 l0.4
!apply 8.4 b0.5 d0.7 i0.3 j0.4 l0.5 o-0.3
!appr 7.2 a0.9 b0.8 e0.4 f1.2 i-0.5 m1.4 p1.0 s-0.4
!approp 8.4 a-0.4 g0.6
!approv 7.6 a1.1 b0.9 f1.2 g-0.7 i-0.5 k0.3 m1.5 p0.3 s-0.5
!are 7.6 a0.5 b1.8 e-0.4 f-0.3 g-0.5 i-0.6 m0.3 p0.6
!argu 7.3 e-0.7 g0.7 i0.6 j-0.3 k0.3 l1.0 m1.8 n0.7 p-0.5 q0.8 r0.9 s-0.6 t0.5
!argue 8.4 a-0.5 e-0.4 g0.9 h-0.3 r1.0
!argume 7.7 e-0.6 h0.5 i0.5 l1.2 m2.2 n0.6 p-0.4 q1.1 t0.6
!arou 8.4 b0.7 i0.5
!around 8.4 b0.7 i0.5
!arri 8.4 a0.3 c1.3 e0.6 p0.5 s0.7
!arrive 8.4 a0.3 c1.3 e0.6 p0.5 s0.7
!as 6.0 a0.9 c1.7 d1.8 f-0.4 g-1.5 i-0.9 j-0.7 k0.5 o0.9 p-0.3 q0.5 r0.5 s-0.7 t0.6
!ask 7.2 a-0.6 b-0.4 c0.5 d0.3 e-0.6 f0.6 g0.7 h1.4 i-0.7 k1.0 p-0.5 q-0.6 r1.3 s-0.4 t0.4
!aske 7.3 a0.4 d-0.5 e-0.4 g0.4 l-0.4 m1.7 n0.5 p-0.5 q-0.4 r0.5
!asked 7.3 a0.4 d-0.5 e-0.4 g0.4 l-0.4 m1.7 n0.5 p-0.5 q-0.4 r0.5
!aski 7.6 b-0.5 c-0.6 e-0.5 g-0.5 i-0.3 l1.2 o0.5 t-0.4
!asking 7.6 b-0.5 c-0.6 e-0.5 g-0.5 i-0.3 l1.2 o0.5 t-0.4
!at 5.7 a-1.5 b0.8 d0.8 e-0.9 g1.5 h0.5 i1.0 k0.5 l0.8 m0.7 o0.9 p0.6 q0.6 r3.2 s-0.8
!atta 8.4 e0.6 p0.9
!attach 8.4 e0.6 p0.9
!augu 8.4 c0.5 d-0.3 f0.9 s0.7
!august 8.4 c0.5 d-0.3 f0.9 s0.7
!automa 8.2 g0.4
!avai 7.5 a1.1 g0.3
!availa 7.6 a0.8 g0.5
!avoi 8.4 g-0.3
!avoid 8.4 g-0.3
!away 8.4 e-0.3
!back 6.6 a0.7 d1.6 e0.3 f-0.5 g0.6 h-0.7 i0.6 j-0.4 m-0.6 n0.4 p-0.7 s0.3
!backgr 8.4 a-0.8 g1.0
!bad 6.9 a-1.9 c0.3 d-0.4 g3.8 i-0.5 l0.4 m-0.3 p-0.7 r2.2 s-0.3
!bala 8.2 g0.4 i0.3 j0.6 l0.4 m0.4 p1.0 r0.8 s0.9
!balanc 8.2 g0.4 i0.3 j0.6 l0.4 m0.4 p1.0 r0.8 s0.9
!be 4.7 a2.5 b1.6 c1.0 d0.8 e1.2 f0.8 g-1.9 h-0.8 i3.7 k3.3 l-0.4 m-0.5 n1.0 p3.0 r-0.5 s3.7
!bean 8.4 a0.4 e1.3 j0.5 p1.2 s0.7
!beat 7.9 b0.7 g0.7 i0.6
!beca 7.1 a-1.4 b-0.6 c-0.6 d-0.5 e-0.6 h0.6 i-0.4 j-0.4 l0.4 p-0.4 r0.6
!becaus 7.1 a-1.4 b-0.6 c-0.6 d-0.5 e-0.6 h0.6 i-0.4 j-0.4 l0.4 p-0.4 r0.6
!been 6.0 b-0.7 c0.3 e1.4 f0.5 g1.0 i-0.5 k-0.4 q0.5 r1.0 t0.5
!befo 6.7 a-0.9 b-1.3 e1.2 g0.5 i-1.0 j-0.4 k-0.7 l1.1 m0.6 n0.9 t0.4
!before 6.7 a-0.9 b-1.3 e1.2 g0.5 i-1.0 j-0.4 k-0.7 l1.1 m0.6 n0.9 t0.4
!behi 8.2 a0.4 b-0.4 c0.8 f0.3 p0.9 q-0.3
!behind 8.2 a0.4 b-0.4 c0.8 f0.3 p0.9 q-0.3
!bein 6.8 b-0.7 d0.6 f-0.5 g1.1 h-0.3 j-0.3 n0.4 r0.7 s0.9 t0.5
!being 6.8 b-0.7 d0.6 f-0.5 g1.1 h-0.3 j-0.3 n0.4 r0.7 s0.9 t0.5
!beli 7.0 a0.6 b0.6 c0.7 d1.1 e0.5 f0.9 g0.4 h0.5 i-0.7 j-0.4 l0.5 m0.6 n-0.3 o0.5 p0.4 r1.2 s-0.5
!believ 7.0 a0.6 b0.6 c0.7 d1.1 e0.5 f0.9 g0.4 h0.5 i-0.7 j-0.4 l0.5 m0.6 n-0.3 o0.5 p0.4 r1.2 s-0.5
!best 8.2 a0.8 g-0.6
!bett 7.7 a-1.2 b0.7 d-0.3 e0.4 g1.8
!better 7.7 a-1.2 b0.7 d-0.3 e0.4 g1.8
!betw 8.2 g0.3 j1.4
!betwee 8.2 g0.3 j1.4
!beyo 8.4 i0.5
!beyond 8.4 i0.5
!big 6.8 a-0.8 c0.4 d0.6 i1.1
!bill 8.4 e-0.4 g-0.3 k-0.3 o1.8 p0.4
!bit 8.4 a0.5 g-0.4
!bite 8.4 a-0.5 c-0.5 f-0.4 g0.9 h1.1 o0.5 r0.8
!blac 8.4 b0.9 d0.4 k0.3 n0.4 s0.5
!black 8.4 b0.9 d0.4 k0.3 n0.4 s0.5
!book 7.9 a-0.6 c0.4 d0.3 f0.6 g0.4 i0.4 m0.7 r0.8
!both 6.8 c0.4 d-0.5 e1.0 g0.8 h0.9 i0.4 m-0.4 n0.4 o0.9 p1.1 t0.6
!bother 7.0 a-0.4 b-0.3 c0.7 d-0.3 e0.9 g1.2 h1.1 p1.2 t0.5
!bott 8.4 g0.8 l0.4 r0.7 t0.4
!bottom 8.4 g0.8 l0.4 r0.7 t0.4
!boug 8.4 a0.7 g-0.4 o0.5 t0.3
!bought 8.4 a0.7 g-0.4 o0.5 t0.3
!brai 7.9 a-0.4 e1.0 g1.4 h1.4 l0.5 p0.3 r1.2
!braine 8.2 a-0.7 e0.3 g1.5 h1.5 l0.5 r1.3
!brea 7.7 a0.3 c0.6 e0.4 g-0.6 k1.3 q0.4
!break 8.4 g0.4
!brin 8.4 a-0.4 g-0.5
!bring 8.4 a-0.4 g-0.5
!budg 8.4 a-0.5 b0.5 d0.4 e0.3 i0.6 q-0.4
!budget 8.4 a-0.5 b0.5 d0.4 e0.3 i0.6 q-0.4
!bulk 8.4 g-0.5
!bulky 8.4 g-0.5
!busi 8.4 e1.0 i0.4 o0.5 s0.7
!busine 8.4 e1.0 i0.4 o0.5 s0.7
!busy 8.4 a0.6
!butt 8.2 a1.5 g-0.7
!button 8.2 a1.5 g-0.7
!buy 6.9 a2.3 g-0.8
!buyi 8.2 b0.4 d0.4 g-0.4 h-0.3 m0.7 n1.4 o0.3 t0.6
!buying 8.2 b0.4 d0.4 g-0.4 h-0.3 m0.7 n1.4 o0.3 t0.6
!by 6.5 b-0.5 c0.8 d-0.7 e-1.1 f-0.6 g-0.5 i0.6 k-0.4 m-0.3 n-0.5 p0.3 r-0.4 s1.3 t0.7
!call 6.5 a-1.0 b0.5 d3.3 h-0.5 i-0.6 k1.4 m1.4 o-0.5 r-0.3 s0.8 t0.6
!called 7.7 a-1.2 d0.7 f-0.7 g0.7 h-0.4 i-0.4 j-0.3 l0.3 m1.5 n-0.4 p-0.3 q0.3 t0.8
!callin 8.2 a-0.6 q0.4
!calls 7.7 b0.4 c-0.4 d1.1 e-0.3 g-0.5 j0.7 n0.4 p-0.4 s0.4
!came 6.8 a0.4 c0.5 d1.5 e0.3 h-0.5 k0.5 l1.0 p-0.4 q0.9 r0.3 t0.4
!camera 7.1 a-0.5 g0.4 l0.3 o0.3 r0.5
!can 6.8 a1.7 d-0.5 e0.8 g-1.3 i0.8 j-0.4 l0.9 q-0.5 t2.3
!canc 8.4 m0.6 p0.4
!cancel 8.4 m0.6 p0.4
!cano 8.4 p0.4
!card 7.6 a-0.5 d0.4 g-0.7 i1.2 l0.8 n0.8
!care 7.5 a-0.7 c0.5 d0.5 e-0.4 g1.4 l0.3 t0.6
!carr 7.7 a0.9 e-0.4 g-0.4
!carry 8.2 a0.8 g-0.5
!carryi 8.4 i0.3
!case 7.6 a0.9 b-0.4 d1.5 f1.8 g-0.6 i-0.4 j-0.3 m-0.5 p-0.4 s-0.3
!catc 7.9 a-0.3 d-0.4 f0.3 k2.2 n0.5 o0.6 r-0.4
!catch 8.2 a-0.5 e-0.5 k1.9 n0.5 o0.7 q0.4 r-0.3
!cd 7.9 g0.6
!cent 8.4 a0.9 g-0.3 p0.7
!cert 7.9 a0.7 c1.7 e0.4 f0.6 j0.6 r-0.3 t0.5
!certif 8.2 a0.6 c1.8 e0.4 f0.7 j0.6 r-0.3 t0.5
!chan 6.5 a-0.8 b-1.1 c-0.5 e-1.0 f0.6 h0.6 j-0.8 k0.3 o0.6 p-0.7 r1.4 s-0.6 t0.8
!change 6.7 a-0.8 b-1.0 c-0.4 d0.3 e-0.9 f0.6 g0.3 h0.6 j-0.8 k0.4 o0.7 p-0.8 r1.6 s-0.6 t0.8
!char 7.1 a0.8 b0.4 c-0.4 e-0.3 f-0.4 i-0.4 m1.1 n-0.3 r0.4 s0.6
!charge 7.2 a0.9 b0.4 c-0.4 e-0.3 f-0.4 i-0.4 m1.1 n-0.4 r0.4 s0.6
!chea 7.7 a-0.6 b1.2 g1.8 h0.8 n0.5 r0.7
!cheap 7.9 a-0.5 b1.2 g1.4 h0.8 n0.5 r0.7
!chec 8.4 b0.8 g0.3 p0.5
!cheq 8.2 a0.4 b0.7 d0.6 f0.5 g-0.3 i-0.4 p1.1 s0.6
!cheque 8.2 a0.4 b0.7 d0.6 f0.5 g-0.3 i-0.4 p1.1 s0.6
!choi 8.2 a1.0 g-0.4
!choice 8.4 a1.0 g-0.4
!chri 8.4 d0.5 i0.8
!christ 8.4 d0.5 i0.8
!clai 8.2 a-0.6
!clea 8.2 a0.9 g-0.4 i0.8
!clear 8.4 a0.6
!cloc 8.4 d0.3 k1.2 l-0.4 n1.0 t-0.5
!clock 8.4 d0.3 k1.2 l-0.4 n1.0 t-0.5
!clos 7.6 a0.9 e0.4 g-0.3 i0.4 l0.4 o0.3
!close 7.7 a1.1 c0.3 e0.7 i0.4
!clue 8.4 g-0.5 i-0.3
!coll 8.2 c0.6 d0.4 e-0.5 f0.5 q0.8 s0.7
!collec 8.2 c0.6 d0.4 e-0.5 f0.5 q0.8 s0.7
!come 7.0 a1.7 c4.7 d0.5 e-0.4 g-0.3 i0.4 j-0.4 k1.1 l0.6 o0.7 r-0.8 s-0.5
!comi 7.6 b0.8 c0.3 d1.1 e0.4 i1.4 k1.9 n-0.3 p-0.3 q0.5
!coming 7.6 b0.8 c0.3 d1.1 e0.4 i1.4 k1.9 n-0.3 p-0.3 q0.5
!comm 7.5 l-0.4 n-0.3 p1.2 q-0.4 r0.8
!commen 7.7 n-0.4 p1.2 r1.0
!commit 8.4 h-0.3
!comp 6.1 a-0.3 c-0.6 d-0.3 e-0.4 g2.8 i-0.5 l0.4 n-0.4 r1.0 s-0.4
!compan 8.2 b0.4 g-0.5 p0.6
!compar 8.2 a-0.9 g1.8
!compat 8.4 a1.1 g-0.8
!compla 6.8 a-3.2 b-0.4 c-0.6 e-0.3 g3.3 i-0.4 l0.5 n-0.4 r1.2 s-0.3
!comput 7.7 a-0.7 g0.8
!conc 8.2 a-0.5 g1.2
!concer 8.4 g0.6
!conn 8.4 a0.6
!connec 8.4 a0.6
!cons 8.2 b-0.3 d-0.4 m0.8 o0.9 p0.3
!cont 6.9 b-0.5 g-0.5 h0.7 i-0.5 m1.1 p-0.5 r0.5 s-0.6
!contac 7.9 d0.3 g-0.5 l0.4 n0.3
!contra 7.9 a-0.8 b-0.6 g0.7 h0.8 j0.4 l-0.3 m1.4 n-0.4 r0.7
!contro 8.4 a0.5 g-0.5
!conv 8.4 a0.5
!copy 7.5 a-0.7 b-0.4 c-0.4 d-0.3 e0.6 f-0.3 g-0.7 o1.6 q0.4
!corr 8.4 a0.8 g-0.5
!correc 8.4 a0.8 g-0.5
!coul 7.7 a-0.6 c0.5 e-0.4 g0.7 h-0.4 l0.5 n0.3 t0.4
!could 7.7 a-0.6 c0.5 e-0.4 g0.7 h-0.4 l0.5 n0.3 t0.4
!coun 7.9 a-0.4 b0.7 c0.4 g0.4 i0.7
!cour 7.9 a-0.3 b1.7 c0.5 d-0.4 f0.3 g-0.6 i-0.4 n1.2 o0.9 p-0.4 q0.3
!courie 8.4 b1.6 e0.3 f0.4 n0.9 o0.5 q0.4 r0.3
!court 8.4 a-0.5 d-0.4 g-0.4 h-0.3 n0.3 o0.4 t-0.4
!cove 8.2 a0.5 b0.8 e0.4 h-0.3 i0.5 p-0.4 s0.8
!covere 8.4 b0.8 e-0.3 h-0.3
!crea 7.6 a0.7 o0.5
!create 8.2 a0.7 g-0.4 o0.6
!cros 8.4 a-0.3 b0.8 c0.9 g-0.4 i0.3 k2.0 m0.8 p-0.6 q0.7
!cust 8.4 r-0.3
!custom 8.4 r-0.3
!dama 8.4 a-1.1
!damage 8.4 a-1.1
!data 8.4 c0.4 r0.8
!date 8.2 a-0.3 c0.4 d0.3 h-0.3 l0.5 o0.6
!day 7.9 a0.6 e0.8 g-0.6 l0.4 n-0.3
!deal 7.2 a-0.9 f0.4 g-0.8 p0.6
!deci 7.9 c-0.5 d0.3 e-0.6 i0.4 t-0.3
!decide 8.2 c-0.5 d0.4 e-0.5 i0.5 t-0.3
!deli 7.7 c0.4 e-0.3 h0.4 j0.6 p0.4
!delive 7.7 c0.4 e-0.3 h0.4 j0.6 p0.4
!depa 7.9 a-1.2 b-0.4 c-0.6 e-0.5 f-0.3 h-0.5 i-0.4 j-0.3 k-0.4 p-0.4 r0.8 s-0.4 t0.5
!depart 7.9 a-1.2 b-0.4 c-0.6 e-0.5 f-0.3 h-0.5 i-0.4 j-0.3 k-0.4 p-0.4 r0.8 s-0.4 t0.5
!desi 8.4 a0.7 e-0.4 g-0.5 l0.9 m0.9 n0.5
!design 8.4 a0.7 e-0.4 g-0.5 l0.9 m0.9 n0.5
!devi 8.2 a1.2 g-0.4
!device 8.2 a1.2 g-0.4
!dial 7.7 k1.9 o0.5
!dialin 7.9 g0.4
!did 7.7 c-0.4 g0.7 h0.7 j0.4 s1.0
!diff 7.6 e1.0 i-0.4 j0.3 m0.5 n0.4 p0.5
!differ 8.4 g0.6 j0.5 m0.5
!diffic 7.9 e1.3 g-0.5 n0.5 p0.6
!dig 8.4 n1.4
!dire 8.4 a0.4 g-0.6 m0.4
!direct 8.4 a0.4 g-0.6 m0.4
!disa 7.9 a-1.4 g2.5
!disapp 7.9 a-1.4 g2.5
!disc 7.1 a2.0 e-0.4 f0.8 g-1.1 j0.6 k0.4 m-0.3 p-0.4 q0.4
!discs 8.4 a0.4
!discus 8.2 d-0.3 e-0.4 f0.9 j0.7 k0.4 m-0.3 p-0.5 q0.4
!disk 8.2 a0.8 g-0.5
!disp 8.2 g-0.4 i0.5
!displa 8.2 g-0.4 i0.5
!dist 8.4 a-0.5 g0.5
!distor 8.4 a-0.5 g0.5
!do 5.6 a-1.7 b0.7 c-0.5 e-0.8 f-0.4 g-2.0 i-0.7 j-1.0 k4.4 l0.5 n0.8 o-0.8 p0.4 q0.7 r-0.3 s-0.6 t-0.9
!docu 7.9 a0.5 i0.9 p0.7
!docume 7.9 a0.5 i0.9 p0.7
!does 7.3 a0.4 b0.5 e0.5 m0.4 p1.3
!doesn' 8.2 a0.8 e1.1 g-0.4 i0.3 p0.8
!don' 8.2 c0.7 d0.6 e-0.3 g0.6 s0.8
!don't 8.2 c0.7 d0.6 e-0.3 g0.6 s0.8
!done 7.3 a1.2 b0.6 c2.3 d0.4 e0.5 f0.8 g-0.6 h0.7 i-0.6 n-0.4 t0.6
!door 8.4 c0.8 e0.4 f1.0 q0.3 r-0.4 t-0.4
!doub 7.7 a-0.4 e-0.7 g-0.4
!doubt 7.9 a-0.4 e-0.5 g-0.4
!down 7.0 a-0.6 b1.2 c-0.6 d0.4 e0.6 g1.3 h1.2 i1.1 k-0.4 o-0.4 r-0.5 t0.9
!dram 7.5 d1.2 g-0.4 i0.9 j-0.3 m-0.6 n0.5 o0.6 p-0.7 q-0.4
!drama 8.2 d1.2 h-0.3 m-0.3 o0.4 p-0.5 q-0.4 s-0.4
!dramat 8.2 d0.4 h0.6 i0.4 n0.3 r0.3
!draw 7.9 a0.4 b-0.3 c1.4 j0.5 p0.7 q0.5 t0.4
!drawin 8.2 c0.9 p0.8 q0.5 t0.4
!drop 7.9 g-0.8
!droppe 8.2 g-0.7
!due 8.2 j0.6 l0.4 p0.7
!dvd 7.2 g-0.8
!dvds 7.7 a1.4
!easi 7.6 a-1.2 b0.6 c-0.4 e-0.4 g1.2 m0.5
!easily 7.9 b0.6 c-0.4 e-0.4 g0.8 m0.5
!east 8.2 c-0.3 g0.4 p0.3 r0.4
!easter 8.4 g0.5 o0.3 r0.5
!easy 7.5 a0.7 b-0.4 d-0.4 e-0.4 g-1.1 l0.7 r0.4
!eith 7.5 d-0.4 f0.3 i0.3 k0.7 m0.7 n0.3 o0.7 r-0.3 s0.4
!either 7.5 d-0.4 f0.3 i0.3 k0.7 m0.7 n0.3 o0.7 r-0.3 s0.4
!else 7.5 a-0.5 c-0.5 g0.6 h1.1 i0.3 j0.3 k0.5 l-0.3 m-0.4 o0.4 p-0.4 q0.5 r1.0 s0.6
!emai 7.3 b0.4 c0.5 g-0.5 l0.9 m0.5 n0.7 p-0.4 t1.3
!email 7.6 a-0.3 b0.4 c0.5 g-0.4 i-0.3 l1.0 m0.5 n0.8 p-0.5 t1.3
!end 7.7 a0.8 c0.6 f0.7 g-0.4 k0.5 m0.7 p-0.3 s0.6
!enjo 7.9 a0.6 d0.8 e-0.6 f0.9 i-0.5 l0.3 q0.3 r-0.4 s0.5
!enjoy 8.2 a0.6 d0.9 e-0.5 f1.0 i-0.5 l0.4 q0.4 s0.5
!enou 6.9 a1.9 o0.4 r0.4
!enough 6.9 a1.9 o0.4 r0.4
!erro 8.2 a0.5 c1.0 g0.4 m0.9
!errors 8.4 g0.4
!even 6.4 a-0.3 b0.6 c0.7 d0.6 e0.6 f0.9 g0.8 h1.2 i0.5 j-0.4 r0.6
!ever 7.3 a-0.4 e0.6 g-0.5 j0.4 s0.6
!everyt 8.4 a1.0
!expe 7.1 a-1.4 b1.5 c-0.3 e1.2 h0.4 j-0.4 m1.7 n0.4 p-0.9 q-0.6 r0.9 t-0.4
!expect 7.2 b1.7 e0.8 h0.3 j-0.4 m1.8 n0.5 o0.5 p-0.8 r0.8 s0.4 t-0.4
!expl 7.9 a0.8 d-0.4 f0.7 g-0.6 m1.1
!explai 7.9 a0.8 d-0.4 f0.7 g-0.6 m1.1
!exte 7.7 c-0.3 e-0.5 g-0.5 i1.3 j0.4 p-0.3
!extend 8.2 a-0.4 e-0.5 i1.5
!extr 7.7 a0.3 g0.4 m0.8 p0.7 r0.4
!extra 7.7 a0.3 g0.4 m0.8 p0.7 r0.4
!eyes 8.4 k0.8
!fact 8.4 a0.6 g-0.4
!factor 8.4 a0.6 g-0.4
!fall 8.4 a-0.7 g0.8
!fami 8.4 c1.0 f-0.3 h0.4 n-0.3 t0.7
!family 8.4 c1.0 f-0.3 h0.4 n-0.3 t0.7
!far 8.2 a0.8 e0.8 f0.4 g-1.1 h-0.3 m0.5 t0.9
!faul 8.4 a0.5 c0.4 e-0.4 f0.9 i0.7 p0.5 q0.4
!fault 8.4 a0.5 c0.4 e-0.4 f0.9 i0.7 p0.5 q0.4
!fear 8.4 a-0.6 d-0.3 e-0.4 i-0.4 l0.6 n0.5 o0.3
!feat 8.2 g0.8
!featur 8.2 g0.8
!fee 7.7 a1.2 c2.7 d1.0 e0.5 g-0.3 i-0.4 j0.6 m0.6 n0.4 p1.8
!feel 6.9 a1.3 b2.3 c0.9 d1.1 f-0.4 i1.9 j-0.4 o0.6 s-0.6 t-0.5
!feelin 7.2 a0.4 c0.4 h-0.3 i2.1 o0.5 p0.4 s-0.3
!ferr 8.4 k0.5 l-0.3 m1.0 t-0.4
!figu 8.2 a0.8 c0.4 e0.9 g-0.4 k0.4
!figure 8.2 a0.8 c0.4 e0.9 g-0.4 k0.4
!file 7.7 b-0.3 t0.9
!filed 8.4 c0.5
!film 8.4 a1.4 c2.1 g-0.4 p1.7
!fina 7.9 a0.6 c1.0 d-0.3 e1.0 g-0.3 i-0.3 p1.9 s-0.4
!final 8.2 a0.7 c0.7 d-0.3 e1.3 p2.0 s-0.3
!find 6.6 b0.9 c-0.5 h0.8 i2.0 j-0.6 l-0.5 n0.6 o2.9 q0.5 r0.6 s-0.6 t1.8
!fine 8.4 a0.6 e1.8 g0.6 i-0.4 q0.5
!finest 8.4 a0.6 e1.8 g0.6 i-0.4 q0.5
!fire 8.2 a-0.9 b0.5 q0.5 t-0.3
!firewi 8.4 a-0.6
!firm 8.2 a-0.5 c0.9 e-0.4 f1.2 h-0.3 l0.4 n0.8
!firs 7.7 a1.4 b-0.4 e0.3 g-0.7 m0.9
!first 7.7 a1.4 b-0.4 e0.3 g-0.7 m0.9
!fit 8.2 a0.7 g-0.3
!five 8.4 a-0.6 c0.4 f0.6 g0.9 o0.6
!fixi 8.4 a0.8 d0.8 e1.5 g-0.3 p0.8 q0.3
!flaw 7.7 a-0.7 g0.7
!flaws 8.4 g0.5
!flow 8.2 b0.8 c0.3 e-0.6 g0.3 i-0.3 r0.6
!flower 8.2 b0.8 c0.3 e-0.6 g0.3 i-0.3 r0.6
!focu 8.2 g-0.5
!focus 8.4 g-0.8
!fold 7.6 a1.1 g-0.7
!folder 7.6 a1.1 g-0.7
!foll 7.7 a-0.4 d-0.3 e-0.4 g1.1 k0.5
!follow 7.7 a-0.4 d-0.3 e-0.4 g1.1 k0.5
!for 5.0 a-0.7 b-0.9 c1.9 d-1.2 e1.7 f0.8 g0.6 h-0.3 i-1.1 j-0.7 k0.6 n1.5 p1.9 q0.7 r2.0 s-1.1
!forg 7.9 a-0.7 d-0.4 g0.9 i-0.3 k-0.4 l0.8 n-0.5 q0.8 r1.0
!forget 8.4 a-0.5 g1.0 q1.0 r1.2
!form 7.9 a0.5 r0.4
!format 8.2 a0.7 g-0.5
!forw 8.4 d0.5 f0.3 k-0.4 n0.5 q0.4
!forwar 8.4 d0.5 f0.3 k-0.4 n0.5 q0.4
!foun 7.5 a-0.4 e-0.6 f-0.3 g-0.6 m1.4 p-0.4 q-0.4 r-0.4 s-0.4 t-0.4
!found 7.9 d-0.4 h-0.3 j-0.3 m0.5
!founta 8.4 a-0.6 d0.3 e-0.4 r-0.4 s-0.3
!four 8.2 c-0.3 e0.8 h0.4 i-0.3 k1.3 n0.4 q-0.6 t0.9
!frid 8.4 d0.3 e-0.4 g0.7 i0.7 k1.2 r1.0 s0.5 t0.4
!friday 8.4 d0.3 e-0.4 g0.7 i0.7 k1.2 r1.0 s0.5 t0.4
!from 6.0 b-1.0 d1.9 f2.1 i0.7 j-0.6 k1.7 l-1.2 m-0.5 o0.3 p-0.5 t-0.4
!furt 7.0 b-0.5 c0.7 d-0.4 g-0.6 i0.7 j2.1 m-0.4 p1.0 q-0.4 r-0.4 s-0.5 t-0.4
!furthe 7.0 b-0.5 c0.7 d-0.4 g-0.6 i0.7 j2.1 m-0.4 p1.0 q-0.4 r-0.4 s-0.5 t-0.4
!gave 8.4 a-0.3 c0.4 d0.4 t0.4
!gene 8.2 a-0.9 b0.5 c-0.4 f0.4 l0.3 q0.6 r0.7
!genera 8.2 a-0.9 b0.5 c-0.4 f0.4 l0.3 q0.6 r0.7
!get 5.8 a3.3 b1.1 c1.0 d1.9 e0.5 f1.5 g-0.8 h-0.8 k0.3 n1.2 o0.6 s0.5 t1.7
!gets 8.4 p0.5
!gett 7.5 a0.9 b2.5 c0.7 d0.9 e0.4 g-0.5 j1.3 k-0.4 p1.5 r-0.6 s0.9
!gettin 7.5 a0.9 b2.5 c0.7 d0.9 e0.4 g-0.5 j1.3 k-0.4 p1.5 r-0.6 s0.9
!give 7.3 a-0.6 c-0.4 e-0.4 g1.6 h1.0 k0.6 l0.7 p-0.4 r0.6
!given 8.4 c-0.3 d-0.3 e-0.3 g0.5 h0.7 k0.6 r0.5
!givi 8.2 b0.6 k0.3 p0.6 s0.8 t0.4
!giving 8.2 b0.6 k0.3 p0.6 s0.8 t0.4
!go 6.7 a-1.1 c0.5 d-0.7 e0.7 f-0.5 g1.3 i0.7 j-0.5 k0.7 l2.1 o0.4 p-0.6 r0.4 s1.2 t0.4
!goin 6.3 a1.5 b-0.7 d-0.7 g-0.6 i1.0 j-0.4 o-0.7 p1.2 r-0.4 s-0.7 t-0.5
!going 6.3 a1.5 b-0.7 d-0.7 g-0.6 i1.0 j-0.4 o-0.7 p1.2 r-0.4 s-0.7 t-0.5
!gone 7.7 a0.4 b0.7 d-0.3 e0.7 g-0.4 i0.3 s0.3
!good 6.2 a2.0 b1.4 d-0.7 g-0.4 h-0.4 i0.9 j-0.4 k0.8 l0.6 m-0.7 n0.9 p0.7 q-0.4 r0.6 t0.6
!got 7.5 a1.2 b0.4 c-0.6 e0.4 f-0.3 g-1.4 j-0.4 k-0.3 l1.1 o-0.4 p-0.4 q-0.6 s0.5
!gott 8.2 a-0.9 g0.9
!gotten 8.2 a-0.9 g0.9
!guar 8.4 b0.7
!guaran 8.4 b0.7
!had 6.5 b-0.9 c1.3 d1.7 e0.6 g1.5 h0.3 j-0.4 k0.7 l-0.8 n-0.4 q-1.1 r0.6 s-0.4
!half 8.2 b0.5 e0.3 g0.4 p0.4 s0.5
!hand 7.5 a0.3 b-0.4 e2.0 g-0.9 p2.5 r-0.3 s-0.5
!handin 8.4 p0.8
!hang 8.2 a1.0 g-0.5 j0.4 p0.5 s0.7
!hangin 8.4 a0.9 g-0.5 s0.7
!happ 7.1 a-0.3 b-0.3 d-0.4 f-0.4 g0.6 k1.3 o0.5 r0.5 s0.8
!happen 7.3 b-0.4 c-0.4 d-0.4 e-0.4 f-0.4 k1.7 n-0.3 o0.5 p0.3 r0.5 s0.9
!hard 6.8 a1.5 c0.8 g-0.7 i2.4 o0.5 p0.9 r-0.7
!has 6.5 a-0.4 b0.4 c0.7 d2.0 f-0.6 i-0.6 j0.8 k-0.5 m0.5 n-0.8 o-0.5 p-1.0 r1.2 t0.4
!hass 8.4 a-0.9 g0.5
!hassle 8.4 a-0.9 g0.5
!have 5.4 a1.5 b-0.3 d1.0 e-0.8 f-0.5 g-1.0 h0.5 i0.8 j0.7 l0.5 n1.4 o0.5 q-1.0 r1.2 s0.9 t-0.5
!havi 7.7 a0.8 e0.5 j0.8 m0.8 p0.4 t0.4
!having 7.7 a0.8 e0.5 j0.8 m0.8 p0.4 t0.4
!hear 7.1 a1.5 b0.4 c-0.3 d1.1 e-0.7 g-0.9 k-0.4 r-0.3
!heard 7.5 a1.5 b0.3 d1.2 e-0.3 g-0.8 p0.5 s0.3
!heat 8.4 c0.3 f0.9 p0.3
!heatin 8.4 c0.3 f0.9 p0.3
!help 7.1 a1.5 b-0.4 d1.1 e0.5 f1.0 g-1.4 h0.5 q-0.4 r-0.4
!her 7.6 a1.1 c-0.6 d-0.5 f0.8 g-0.6 k-0.3 p0.4 r-0.7
!here 6.8 a0.4 b-0.4 c1.7 d-0.9 f0.5 g-0.3 h-0.4 j-0.8 k-0.5 l0.8 m2.8 n0.4 p0.5 r1.0 t0.5
!hesi 8.2 a-0.9 g1.3
!hesita 8.2 a-0.9 g1.3
!high 7.6 a-0.4 c-0.5 e0.8 f-0.3 g1.1 m0.4 r1.0 s-0.4
!highly 8.4 g0.6
!him 7.3 a-0.6 b-0.6 d0.6 e-0.3 g1.2 h0.8 j-0.4 n0.6 q0.3 r0.9 s-0.5
!his 8.2 c0.6 d0.6 f1.0 k0.4 r-0.4
!hitc 8.2 a-0.4 c-0.4 d0.5 e-0.3 g0.9 h1.1 l0.4 n-0.4
!hitch 8.2 a-0.4 c-0.4 d0.5 e-0.3 g0.9 h1.1 l0.4 n-0.4
!hold 7.9 a0.7 g-0.5 i0.7 j0.7 q0.8 s0.8
!hone 8.4 e0.5 o0.3 r-0.3
!host 8.2 b-0.5 d-0.4 f-0.4 g0.4 i0.7 j0.7 k0.4 l0.8 n0.7 o0.4 r0.7 s0.7
!hostag 8.4 g0.4 i0.7 j0.8 l-0.3 q0.4 r0.5 s0.8
!hour 8.2 a0.9 b0.4 e1.7 h-0.4 i-0.5 m0.9
!hours 8.4 d0.5 f-0.3 l-0.3 m0.7 o-0.3 q-0.4
!how 7.0 a-0.5 b-1.2 c-0.5 e-0.6 g0.8 h0.6 i0.5 k0.6 l1.5 m0.6 n0.8 p-0.6 q-0.5 r1.3 s-0.3
!hs 8.4 a-0.6 c-0.4 f0.3 k0.4 m-0.4 o1.6 q0.6 r-0.5
!hurr 7.6 a-0.7 e-0.5 g-0.4 k0.3 o-0.3 p-0.3 s-0.3 t0.5
!hurry 7.6 a-0.7 e-0.5 g-0.4 k0.3 o-0.3 p-0.3 s-0.3 t0.5
!hurt 8.4 a0.4 d0.4 e0.6 j1.2
!i 5.8 d-0.7 e-0.4 f-0.5 g1.3 h1.0 i-1.3 l0.6 n0.4 o0.5 p0.8 q1.6 r1.7
!i'd 8.2 a0.5 d1.0 f0.3 i0.8 r-0.6
!i'll 7.5 a0.8 b1.2 c0.3 f0.9 i0.4 k0.4 m0.9 p-0.4 r0.3 s1.4
!i'm 7.3 a-1.2 c-0.5 g0.5 i-0.5 k-0.9 l1.7 m-0.5 o0.4 s-0.5
!i've 8.2 e0.8 h0.9 i-0.4 l0.4 m0.3
!idea 7.5 a-0.4 d0.4 f0.4 g0.8 i-0.5 k0.4 l1.0 n0.8 p-0.3 q0.9 r0.8 s-0.3
!if 6.9 a0.3 b1.2 c-0.3 d0.5 e-0.5 f0.7 g-0.7 i-0.4 s0.8
!imag 8.2 a-0.5
!imagin 8.4 a-1.1 g0.6
!impo 8.2 a-0.4 g0.8
!import 8.2 a-0.4 g0.8
!impr 8.2 a1.2 b1.2 e-0.5 f-0.4 g-0.6 k-0.4 o-0.4 p-0.4 q-0.4 r0.4 s-0.4 t0.5
!improv 8.4 a0.5 b1.4 c-0.3 d-0.4 f-0.4 g-0.3 o-0.3 t0.7
!in 5.1 a-0.6 b0.5 c1.0 d-0.9 e3.0 f-0.8 g2.8 i0.3 j0.8 k1.1 l0.8 m2.3 o1.2 p2.3 s-0.4 t0.7
!incl 8.4 g-0.4
!inst 7.3 a1.5 c0.6 d0.4 e0.9 j0.9 m0.5 p1.6 s0.4
!instal 7.7 a0.9 b0.3 c0.7 e1.0 j0.5 p2.0 s0.5
!insu 8.2 a-0.7 d-0.4 g-0.4 t0.7
!inte 7.1 a-1.7 c-0.5 d-0.5 h0.3 i-0.5 k0.5 l-0.4 m-0.5 n0.4 o0.7 p-0.7 q1.5 r0.6 s-0.5 t0.8
!intend 8.2 d-0.3 e0.3 p0.3
!intern 8.2 a-0.8 d-0.3 g-0.3 l-0.4 o0.9 q1.2
!into 7.1 a1.6 b-0.4 c0.6 d-0.4 e0.8 f-0.4 g-0.7 h-0.4 i1.5 j0.4 r-0.4 s0.6 t0.7
!invo 7.1 a-1.0 d-0.3 f0.3 g-0.3 h-0.6 j0.5 k1.1 m-0.3 o2.4 q1.9 s-0.3
!invoic 7.2 a-1.1 b-0.7 e0.3 f0.4 g-0.3 h-0.6 i-0.6 j0.5 k0.4 m-0.3 o2.5 p0.3 q1.9 s-0.3
!is 6.3 a1.1 b0.7 c0.3 f0.4 g0.4 h-0.6 j0.3 l-0.5 m-0.5 o0.7 p1.7 r-0.4 s-0.5
!issu 7.3 a-1.1 g1.4
!issue 7.7 a-0.6 g0.7
!issues 8.2 a-0.6 g0.8
!it 4.5 a0.6 b1.4 c-1.6 d-0.6 e-0.4 g0.5 i-0.4 k1.0 m1.5 o2.3 p1.3 r1.3
!it's 6.8 b1.5 c-0.5 f0.4 g-0.6 h0.5 i-0.6 j-0.6 m0.5 n-0.7 p1.8 s-0.4
!item 7.9 a1.2 b0.8 d-0.3 g-0.6 i-0.4 m2.3 p1.0
!its 7.7 g-0.4 i0.3 l1.2 n0.4 r-0.4
!jack 8.4 a1.4 g-0.5
!job 8.2 b-0.3 c-0.4 e1.2 f0.4 i0.5 j-0.4 m-0.4 o0.8 s-0.5
!join 8.2 a-0.9 b-0.5 c-0.6 d1.4 e0.3 g0.6 h0.4 i-0.6 k2.4 l0.5 m-0.5 o-0.4 p-0.5 q0.6 s-0.8 t-0.4
!joke 8.4 r-0.3
!june 8.4 a-0.3 k0.3
!just 7.3 a-0.3 b0.4 e0.8 f0.3 g0.6 i0.4 j0.6
!keen 8.4 e0.4 p0.6
!keep 7.7 a1.7 b1.6 c-0.3 e0.7 g-0.7 i2.5 j0.5 r-0.4
!keys 8.4 c0.9 g-0.5 p0.6
!kind 8.4 a0.7 g-0.3 i-0.4 s1.3
!know 6.3 a-1.0 b-0.3 c1.0 d1.4 f0.6 g1.3 h0.7 j-0.5 m0.8 o0.6 p-0.6 r0.8 s-0.7 t1.2
!knowin 8.4 c0.6 q0.3
!land 8.4 f0.6 i0.3 l1.8 q0.4 r-0.3 t0.5
!larg 8.4 a-0.3
!large 8.4 a-0.3
!last 7.7 a0.5 c0.7 d0.4 j0.8 m-0.4 p0.4 s-0.3 t0.7
!late 7.6 b0.4 c0.6 d-0.4 i0.6 l1.1 n-0.4 o-0.4 r-0.4
!laug 7.7 b1.6 c-0.5 d-0.7 e-0.7 f-0.6 k-0.5 m0.4 n-0.5 o-0.4 p0.5 q-0.4 s-0.4
!laugh 7.9 b1.8 c-0.4 d-0.5 e-0.8 f-0.5 m0.4 n-0.3 p0.6 q-0.4 s-0.4
!lcd 8.4 a0.5
!leas 8.2 a-0.4 d0.8 f1.2 g0.7 q0.4
!least 8.4 a-0.8 g0.8
!leav 7.2 a-1.1 c-0.3 d-0.6 e-0.8 f-0.4 i-0.4 j-0.3 l0.5 m0.3 o0.4 p-0.5 s0.3 t-0.4
!leave 7.6 a-0.8 e-0.5 g-0.4 p-0.3 s0.5
!leavin 8.4 a-0.3 g0.4 m0.4 q0.3 r0.5
!left 8.2 a1.2 c0.5 g-0.4 i1.2 p0.6
!let 6.8 b-0.6 c-0.4 d0.3 e1.3 g1.2 i-0.6 j-0.3 l0.3 o-0.5 p-0.3 q0.3 s0.4 t1.2
!lett 8.4 a0.3 b0.4 d0.3 m0.9 n0.3 o1.0 s0.5
!letter 8.4 a0.3 b0.4 d0.3 m0.9 n0.3 o1.0 s0.5
!leve 8.4 d0.4 i1.2 j0.6 p0.5 s0.5
!level 8.4 d0.4 i1.2 j0.6 p0.5 s0.5
!ligh 8.4 g-0.4
!like 6.1 c0.3 e-0.7 f-0.7 g1.2 i-0.7 j-0.3 m0.5 o0.7 p-0.6 q0.4 r1.7 t0.7
!limi 8.4 a-0.5
!line 8.2 a0.4 c0.4 d0.4 f0.5 g-0.5
!link 8.2 c0.6 e0.5 k0.4 n0.6 p0.5 t-0.4
!list 7.0 a1.4 d1.0 e-0.4 g0.7 i1.4 r-0.6 s0.3
!listed 8.4 g0.6
!listen 7.7 a0.8 d1.6 i0.5 s0.7
!load 7.7 g-0.9
!lock 8.2 g0.6
!long 6.3 a-1.3 d0.7 e0.5 f0.4 i0.7 j-0.6 k1.5 p-0.7 q-0.4 s-0.8
!longer 6.6 a-0.8 c-0.6 f0.5 i0.5 j-0.6 k1.7 p-0.6 q-0.3 s-0.6
!look 6.8 a0.4 b-0.7 c0.6 d-0.5 e-0.6 f-0.5 g1.3 i-0.6 k-0.4 l0.6 n-0.5 q1.1 r0.4 s-0.4
!lookin 7.5 a-0.4 b-0.4 e-0.6 f-0.5 g1.4 i-0.3 m-0.4 n-0.3 o0.3 q0.6 r0.6
!looks 8.4 a0.4 g0.8
!lose 8.4 a0.5
!losi 7.9 a-0.7 d-0.4 f-0.3 g0.3 m-0.3 n-0.4
!losing 7.9 a-0.7 d-0.4 f-0.3 g0.3 m-0.3 n-0.4
!loss 8.2 a-1.1 g-0.5
!lost 8.4 d0.5 p0.5
!lot 7.9 a0.6 b-0.3 d-0.4 g-0.7 k-0.5 l1.6 n0.9 o-0.4 t0.3
!made 7.7 g0.6 h0.5 r0.6 s0.4
!mail 8.2 a0.4 g0.4 o0.5 r1.1
!majo 8.4 g0.4
!major 8.4 g0.4
!make 6.3 c-1.1 d0.7 e-0.8 f-0.6 g-0.5 i-0.3 j-0.6 k5.5 l1.7 m1.2 n1.6 p-0.8 r1.0 s-1.0 t-1.2
!maki 7.6 a0.3 e0.4 f0.4 h-0.4 j-0.3 k0.7 m-0.4 o0.4
!making 7.6 a0.3 e0.4 f0.4 h-0.4 j-0.3 k0.7 m-0.4 o0.4
!mana 7.7 b-0.6 c-0.3 d-0.4 f0.4 g-0.4 i-0.3 k-0.4 l1.5 o-0.5 p0.3
!manage 7.7 b-0.6 c-0.3 d-0.4 f0.4 g-0.4 i-0.3 k-0.4 l1.5 o-0.5 p0.3
!manu 8.4 a-0.7 g1.4
!manual 8.4 a-0.7 g1.4
!many 7.7 a-2.3 g2.3
!matc 7.7 c-0.4 e0.5 h0.3 i-0.5 k0.5 l0.9 m1.0 n-0.4 o0.8 t-0.7
!match 7.7 c-0.4 e0.5 h0.3 i-0.5 k0.5 l0.9 m1.0 n-0.4 o0.8 t-0.7
!matt 7.7 a1.0 e0.5 g-0.5 i0.4
!matter 7.7 a1.0 e0.5 g-0.5 i0.4
!may 8.4 c0.6 e-0.3 i1.5 p0.5
!me 5.5 b-1.0 c-1.3 d0.9 e0.7 g0.7 h0.9 i-1.6 j0.6 k3.3 n0.8 o1.5 q-0.5 r1.5 s-0.4
!mean 7.9 a-1.0 b-0.3 c0.5 d0.9 e-0.5 g-0.8 r-0.5
!meet 7.1 a0.7 b1.5 d1.0 e0.8 f-0.5 g-0.6 i0.3 j0.4 k2.1 l-0.6 m-0.3 n-0.7 q0.8 r0.3 s-0.4 t0.6
!meetin 7.6 a0.4 b1.7 c0.3 d1.1 e-0.4 f-0.4 g-0.4 i0.5 j0.6 k0.8 l-0.3 n-0.4 p-0.5 q0.4 s-0.3 t0.8
!ment 7.2 a0.8 b0.6 e-0.3 g-0.3 m0.7 p0.5
!mentio 7.2 a0.8 b0.6 e-0.3 g-0.3 m0.7 p0.5
!mess 7.2 a0.6 b0.3 d0.7 e-0.8 o-0.3 p-0.3 q1.0
!messag 7.5 a1.2 b0.4 d0.7 e-0.8 g-1.0 i-0.3 o-0.4 p-0.3 q1.0
!met 8.2 a0.5 b-0.3 m1.3 p0.6 r-0.3
!micr 8.2 a0.4 g-0.5
!micros 8.4 a0.6 g-0.4
!migh 8.2 g-0.4
!might 8.2 g-0.4
!mile 8.4 a0.5 c1.1 m0.9 p1.8
!mind 7.5 c0.5 d0.8 f0.5 g0.6 h0.3 i0.6 j-0.3 m-0.3 r-0.4
!minu 7.9 a-0.5 b-0.3 c-0.4 d-0.5 e-0.5 h0.4 i1.3 k0.6 o0.4 r0.3
!minute 7.9 a-0.5 b-0.3 c-0.4 d-0.5 e-0.5 h0.4 i1.3 k0.6 o0.4 r0.3
!miss 7.9 a-0.5 c0.5 g1.1 h0.3 r0.7 t0.5
!missed 8.4 c0.6 h0.3 r0.7 t0.6
!mode 7.9 a-0.8
!model 8.4 a-0.7 g0.4
!mome 8.2 c1.0 d0.3 h0.5 r0.8 t0.4
!moment 8.2 c1.0 d0.3 h0.5 r0.8 t0.4
!mond 8.4 a-0.4 b-0.6 c-0.4 e-0.4 h0.5 k1.9 o0.3 t0.4
!monday 8.4 a-0.4 b-0.6 c-0.4 e-0.4 h0.5 k1.9 o0.3 t0.4
!mone 7.2 a1.6 b0.3 c2.2 d-0.4 g-0.9 h0.4 i-0.4 j-0.4 p2.3
!money 7.2 a1.6 b0.3 c2.2 d-0.4 g-0.9 h0.4 i-0.4 j-0.4 p2.3
!moni 8.4 a-0.5 l0.5 o0.3 t0.3
!monito 8.4 a-0.5 l0.5 o0.3 t0.3
!mont 7.6 a-0.3 d0.3 g-0.6 i0.5 l1.2 m-0.3 n0.8 o0.5 r-0.4
!month 8.4 a0.4 p0.6
!months 8.4 o0.4
!more 6.4 a-1.6 e-0.5 f-0.3 g1.9 k0.9 l0.9 m-0.5 n1.0 o0.3 p-0.5 q0.7 r1.0 s-0.5
!move 8.2 a-0.5 b-0.3 c-0.3 d-0.5 e-0.3 g0.6 h0.4 m-0.4
!movi 8.2 a0.4
!mp3 8.4 a-0.6 g1.4
!much 6.5 a-0.4 c0.8 d1.2 f-0.4 g0.8 h0.3 j-0.4 k0.5 l-0.4 m0.3 n1.1 r1.2 s-0.5
!musi 8.2 a-0.7 c-0.3
!music 8.4 a-0.7 c-0.4
!my 5.6 a1.4 c0.5 d2.8 e1.9 f1.1 g0.8 i-0.7 k-0.8 m0.4 n0.7 o-0.7 s-0.5 t1.2
!name 7.9 b-0.3 d-0.4 e-0.6 g0.6 i0.3
!near 8.4 a-0.3 g0.8
!nearly 8.4 a-0.3 g0.8
!need 5.8 a-4.1 c0.6 d0.7 h0.5 i-0.3 j-1.3 k2.5 l0.6 n1.2 p-2.1 q0.4 r-0.4 s-1.1 t0.4
!needed 7.6 a-1.2 b-0.4 f0.5 g0.4 h0.7 i-0.6 j-0.3 k0.7 m-0.3 o1.5 p-0.4 q0.8 s-0.4
!needin 8.2 c0.8 e0.5 i1.1
!needs 8.4 a-0.3 f-0.3 t0.5
!new 7.7 a0.4 b-0.3 e0.3 f0.5 i-0.4 l-0.5 o1.1 r0.7
!news 8.4 a-0.5 d0.5 n-0.3
!next 7.6 b-0.4 e0.6 i2.0 j0.4 p0.9 s0.6
!no 7.5 c-0.3 g-0.8 p0.6
!nobo 8.4 d-0.4 e-0.3 g0.5 h0.6 r0.5
!nobody 8.4 d-0.4 e-0.3 g0.5 h0.6 r0.5
!noma 8.2 g-0.4
!nomad 8.2 g-0.4
!nor 7.9 a0.8 e0.6 g-0.5 i0.5 s0.7
!norm 8.4 g0.3 h0.4 o0.3 r0.4
!normal 8.4 g0.3 h0.4 o0.3 r0.4
!not 7.9 d0.5 f-0.4 l0.4 n1.1 r0.4
!noti 6.8 b-0.3 d0.6 e0.8 g1.1 j0.5 k2.0 l0.4 o-0.3 p-0.7 r1.9 s-0.5 t-0.8
!notice 6.9 a-0.3 d0.6 e-0.3 g1.3 h-0.3 j0.6 k2.0 p-0.7 r1.9 s-0.5 t-0.7
!now 7.9 a-0.3 c1.0 d0.8 e-0.6 k0.4 l0.4 s0.8
!numb 7.3 b0.6 d0.6 g-0.5 h-0.4 i-0.5 k-0.4 l1.0 m-0.4 o1.1 p-0.7 q1.1 r-0.4 s-0.4 t-0.4
!number 7.3 b0.6 d0.6 g-0.5 h-0.4 i-0.5 k-0.4 l1.0 m-0.4 o1.1 p-0.7 q1.1 r-0.4 s-0.4 t-0.4
!of 5.1 a0.7 b0.6 c-1.0 d0.9 e0.9 h0.6 i-0.8 m1.0 n1.4 p-0.9 r0.9 s-0.6 t2.1
!off 7.6 a-0.5 b0.6 d-0.6 e-0.4 g1.0 k1.2 m0.6 p0.8 r0.8 s-0.4 t0.6
!offe 7.5 a-0.5 b1.0 d-0.4 g0.5 r-0.4
!offer 8.2 a-0.5 b0.5 e0.3 s0.6
!offi 7.9 a0.4 b-0.4 c0.3 g-0.5 i0.4 j-0.3 k0.6 m-0.4 p-0.4 r-0.4
!office 7.9 a0.4 b-0.4 c0.3 g-0.5 i0.4 j-0.3 k0.6 m-0.4 p-0.4 r-0.4
!ofte 8.2 g0.7 k0.3 o0.6 q1.0 r1.8
!often 8.2 g0.7 k0.3 o0.6 q1.0 r1.8
!old 8.4 a-1.0 b-0.4 c0.7 g0.4 i-0.3 l0.3 p-0.7 q0.4 r0.8
!on 5.2 a1.1 b0.9 c1.1 d1.5 e0.8 f1.0 g-1.8 i2.1 k1.0 n-0.7 o1.7 p-0.4 q2.0 r1.4 s-0.9 t0.4
!once 7.3 a-1.1 c0.3 d-0.3 g2.3 i-0.5 j-0.3 k0.8 l0.7 m0.8 o0.4 q0.3 r2.6 t0.7
!one 5.4 a1.2 d1.8 e-1.0 f-0.5 h2.3 i0.4 k0.6 l0.4 m0.6 n1.6 o-0.5 r2.4 s0.5 t0.5
!ones 8.4 l0.5
!only 7.1 a-0.9 f0.3 g1.4 p0.6
!open 7.0 a1.8 b-0.4 c0.4 d0.6 e-0.3 g-1.3 k1.3 n0.6 o-0.4 q-0.4 r-0.7 s-0.3 t0.9
!opened 8.4 b-0.4 c-0.6 d0.3 i-0.3 k1.1 l-0.3 m0.3 q-0.3
!openin 8.4 a0.5 c0.6 j0.8 p0.7
!oper 8.4 a0.9 g-0.3
!operat 8.4 a0.9 g-0.3
!opti 7.7 a0.5 e0.6 g-0.9 i0.3 m1.3 p0.5
!option 7.9 e0.7 g-0.6 i0.3 m1.3 p0.5
!or 6.5 d-0.3 m0.7
!orde 7.1 a1.0 d0.4 g-0.8 i0.4 j0.4 l1.4 m2.6 o1.1 p2.0 r-0.4 s-0.5 t-0.5
!order 7.9 b0.5 c0.3 d0.5 e0.9 g-0.3 l0.9 n-0.4 o1.2 t-0.5
!ordere 7.6 a1.4 b-0.4 c-0.4 e-0.7 g-0.5 i-0.5 j0.5 l0.7 m2.7 n0.3 p2.4 r-0.4
!othe 7.1 a0.6 b-0.3 c-0.5 e0.7 h0.9
!other 7.2 a-0.8 b-0.3 c-0.5 e0.7 g0.7 h0.9
!our 6.8 a-1.3 b-0.4 e-0.9 k2.1 l-1.0 m-0.3 n1.8 o1.0 q-0.7 r0.9
!ours 8.2 a0.9 c-0.4 f0.6 j1.3 m1.1
!out 6.2 a1.6 b0.6 d0.8 f0.6 g-0.8 h-0.4 i-0.5 j-0.5 k-0.5 l2.0 m0.3 n-0.5 o0.8 r-0.6 s0.9 t1.0
!over 6.7 d1.2 f0.4 g0.7 i-0.3 j-0.6 k-0.7 m-0.3 n0.6 p2.5 s-0.7 t-0.4
!owe 8.4 a0.8 d0.5 e0.4 j0.8 m0.5 p1.3
!own 8.4 d0.6 j0.4
!page 8.2 b0.5 c0.5 d-0.4 i0.5 q-0.3 t1.7
!paid 6.8 a-0.8 c-0.3 g-0.5 i-0.4 j0.7 l1.2 o-0.7 p1.3 r-0.8
!pani 7.9 a-0.7 f-0.4 g-0.4 i-0.4 l-0.4 m0.4 n0.3 p-0.3 s-0.3
!panic 7.9 a-0.7 f-0.4 g-0.4 i-0.4 l-0.4 m0.4 n0.3 p-0.3 s-0.3
!pape 8.2 a0.5 c1.1 f-0.4 l-0.3 n-0.3 t1.3
!paper 8.4 a0.4 c0.6 t0.8
!part 7.6 a0.6 b0.5 c0.5 e0.7 f0.3 g-0.5 i-0.3 k1.1 l0.4 m0.6 n1.3 p2.4 q-0.4
!pass 7.7 d0.9 i-0.5 j0.5 p-0.5 r-0.3 s0.3
!passwo 8.4 i-0.3 s0.6
!past 8.4 a0.4 c0.4 i0.9
!pati 8.2 g0.4
!patien 8.2 g0.4
!pay 6.1 a-1.0 b0.9 c-0.6 d-0.4 e3.1 f-0.5 g-1.0 i-1.9 l3.6 m1.4 p2.5 q-0.4 r0.3 s-1.0
!payi 6.8 a2.3 b0.6 c0.5 e1.2 g-0.9 h-0.3 j1.3 p5.8 q-0.4 r-0.6 s2.3 t0.4
!paying 6.8 a2.3 b0.6 c0.5 e1.2 g-0.9 h-0.3 j1.3 p5.8 q-0.4 r-0.6 s2.3 t0.4
!payr 8.2 b0.6 c-0.4 g-0.5 i0.4 t1.3
!payrol 8.2 b0.6 c-0.4 g-0.5 i0.4 t1.3
!pc 8.4 a1.5 g-1.1
!penn 8.4 a0.4 c0.9 m0.9 p1.3
!penny 8.4 a0.4 c0.9 m0.9 p1.3
!peop 7.3 a1.0 d0.8 e1.4 f0.6 i-0.4 k0.7 n0.3 p-0.5
!people 7.3 a1.0 d0.8 e1.4 f0.6 i-0.4 k0.7 n0.3 p-0.5
!perf 7.7 a-0.7 d0.5 i0.7
!perfec 8.2 a-0.3 d0.6 g0.6 i0.8
!perfor 8.4 a-0.4 g-0.3
!perm 8.4 a0.4 g-0.7 p-0.6 q0.5
!pers 7.0 a0.5 b0.8 c-0.7 f-0.6 i0.6 l0.6 m-0.7 o1.2 p-0.7 q-0.6 r-0.4 s-0.5
!person 7.0 a0.5 b0.8 c-0.7 f-0.6 i0.6 l0.6 m-0.7 o1.2 p-0.7 q-0.6 r-0.4 s-0.5
!phon 6.8 b0.6 c-0.3 d-0.7 e0.5 f0.7 i-0.4 j0.5 n0.3 p-0.4 q-0.3
!phone 7.0 d-0.5 f0.4 g0.3 i-0.3 j0.6 n0.3 p-0.3 q-0.4 t0.4
!phones 8.4 b0.8 d-0.3 e0.3 f0.4 m0.5
!phot 8.2 c0.6 e0.4 g0.3 l-0.3 o0.3 q0.4 r0.5 s0.6
!photog 8.4 g0.4 l-0.3 o0.4 q0.5 r0.6
!pick 7.7 a0.7 b0.7 c-0.4 d1.8 e1.2 i0.5 p0.9 q-0.3
!pickin 8.4 d0.6 e0.4 g0.5 p0.7
!pict 6.8 a0.7 g-0.4
!pictur 6.8 a0.7 g-0.4
!plac 8.2 a-0.7 e-0.5 g0.6 h-0.4 i-0.3 k1.1 m0.9 q0.5
!place 8.4 e-0.5 g-0.3 h-0.4 i-0.3 k1.1 m0.9 q0.5
!plan 7.5 b-0.6 d1.5 e0.5 f1.2 g-0.4 i0.5 j-0.3 o-0.5 p-0.4 r0.5 s-0.6 t-0.4
!plas 8.4 a-1.1 g0.8
!plasti 8.4 a-1.1 g0.8
!play 6.2 a3.4 g-1.8
!playin 8.4 a-0.4 g-0.4
!plea 8.2 a0.4 j0.4
!plug 7.7 a0.8 d0.6 e0.3 g-0.6 q0.3 r-0.3
!po 8.2 a-0.8 b0.6 l-0.3 m-0.6 n-0.8 o2.4 p-0.9 r0.4
!poin 7.9 a0.6 e0.7 j1.3 k0.9 m0.4 n0.4
!point 8.2 a0.4 d0.3 e0.8 h0.3 j1.1 k1.0 m0.4 n0.4
!poli 8.2 c-0.4 d0.4 f0.7 h-0.3 o0.3 r-0.5
!politi 8.4 e-0.4
!posi 8.4 a0.3 c1.3 p0.6
!positi 8.4 a0.3 c1.3 p0.6
!poss 8.4 a0.4 e-0.3 h0.6 r0.5 s1.1
!possib 8.4 a0.4 e-0.3 h0.6 r0.5 s1.1
!post 7.7 a0.5 b0.9 d-0.5 g-0.3 o0.4 p0.6 r-0.4 s2.0
!posted 8.4 s0.7
!powe 8.4 a0.5
!power 8.4 a0.5
!prep 8.4 a0.3 d0.5 f0.5 p0.6 r0.5
!prepar 8.4 a0.3 d0.5 f0.5 p0.6 r0.5
!pres 7.7 d-0.3 g-0.7 q0.3
!presen 8.2 a0.4 g-0.4
!pret 8.2 e0.3 i0.4
!preten 8.4 e0.3 i0.4
!prev 8.4 g-0.4
!previo 8.4 g-0.4
!pric 7.9 e-0.4 q0.9
!price 8.2 k0.3 q1.0 r0.4
!prin 8.2 b-0.6 c-0.5 e0.7 f-0.4 g-0.4 h0.4 o-0.5 p-0.3 s-0.4
!print 8.4 a0.4 e0.9 l0.4
!prob 5.7 a-2.9 c-0.4 f0.4 g3.6
!proble 5.7 a-2.9 c-0.4 f0.4 g3.6
!proc 8.4 a-0.4 b-0.3 e-0.6 f-0.3 o1.3 r0.3
!proces 8.4 a-0.4 b-0.3 e-0.6 f-0.3 o1.3 r0.3
!prod 6.7 a2.5 e0.6 g-1.6 i0.8
!produc 6.7 a2.5 e0.6 g-1.6 i0.8
!prog 8.4 a-0.5
!progre 8.4 a-0.5
!proo 8.4 a0.7 b-0.4 d0.4 e1.7 m0.9 t0.4
!proofr 8.4 a0.7 b-0.4 d0.4 e1.7 m0.9 t0.4
!prop 8.2 a1.3 b1.7 g-0.4 i1.0 p0.4
!prov 8.2 g-0.6
!provid 8.4 g-0.6
!purc 7.3 a0.5 g0.4 o0.5
!purcha 7.3 a0.5 g0.4 o0.5
!push 8.4 a-0.5 g-0.4
!put 6.7 a1.0 b-0.8 e1.9 f0.5 j1.1 l0.5 n-0.3 p0.9 q0.6 s1.1
!qual 8.4 a1.6
!qualit 8.4 a1.6
!quar 8.2 a0.3 b-0.4 d1.3 e-0.3 f-0.3 k1.6 r-0.5
!quarre 8.4 c0.4 e-0.4 r-0.4
!quer 8.4 a-0.4 c-0.3 d-0.4 g0.7 h1.5 r1.1 t-0.3
!querie 8.4 a-0.4 c-0.3 d-0.4 g0.7 h1.5 r1.1 t-0.3
!ques 7.5 a-0.4 c-0.3 d0.8 f1.7 g0.3 h0.4 i-0.5 j-0.4 k-0.3 m-0.4 o1.1 p-0.6 r0.8
!questi 7.5 a-0.4 c-0.3 d0.8 f1.7 g0.3 h0.4 i-0.5 j-0.4 k-0.3 m-0.4 o1.1 p-0.6 r0.8
!queu 8.4 a-0.5 g0.4 h1.1 l0.3 r0.5
!queue 8.4 a-0.5 g0.4 h1.1 l0.3 r0.5
!quic 8.4 r1.1
!quit 7.7 b-0.4 e1.7 g0.3 h0.5 i-0.6 l1.3 n0.4 p-0.3 q-0.5 s-0.3
!quite 7.7 b-0.4 e1.7 g0.3 h0.5 i-0.6 l1.3 n0.4 p-0.3 q-0.5 s-0.3
!quot 8.2 b-0.4 d0.4 h0.6 k0.4 m1.4 o0.6 r0.8 t-0.4
!quote 8.4 a0.3 d0.6 f-0.3 k0.6 l-0.3 m1.5 o0.4
!rais 8.4 e0.4 f0.6
!raised 8.4 e0.4 f0.6
!rant 8.4 a0.3 e0.3 s0.5
!rate 7.7 a0.3 f0.3 g-0.6 i-0.3 m1.7
!rated 8.4 f0.4 i-0.4 m1.9 q-0.3 r0.3
!read 6.4 a1.2 b1.4 d0.6 f0.4 g-1.1 h-0.3 i-0.5 k-0.7 l0.5 m0.7 n0.4 t-0.4
!real 6.7 a1.0 e1.3 p0.4
!really 7.0 a0.8 b0.3 e1.0 g0.4
!reas 8.4 a0.5 c0.4 e-0.3 i0.4 p0.6
!reason 8.4 a0.5 c0.4 e-0.3 i0.4 p0.6
!rece 7.7 a-0.6 e0.9 g-0.4 h-0.3 i0.5 j-0.3 m-0.5 p0.5 s-0.3 t0.3
!receiv 7.7 a-0.6 e0.9 g-0.4 h-0.3 i0.5 j-0.3 m-0.5 p0.5 s-0.3 t0.3
!reco 6.5 a1.4 b0.5 c0.5 d-0.4 f0.8 g-0.9 i-0.7 j-0.3 l-0.3 m2.1 p-0.4 s0.6 t0.5
!recogn 7.6 a1.3 c0.3 g-1.0 m2.0
!recomm 7.1 b0.9 f1.2 i-0.5 k-0.4 s0.9
!record 8.2 h-0.3 k0.6 m0.6 o0.3
!refe 8.4 a0.4 e0.8 i0.5 j0.4 s0.7
!refere 8.4 a0.4 e0.8 i0.5 j0.4 s0.7
!refu 7.1 b1.0 c-0.5 d-0.8 e-0.6 f0.5 i-0.5 k-0.4 q-0.5
!refund 7.2 a-0.4 c-0.5 d-0.6 e-0.4 f0.4 i-0.4 k-0.4 p0.3 q-0.4 s0.4
!regi 8.2 a1.0 d0.7 e0.9 g-0.5 l0.4
!regist 8.2 a1.0 d0.7 e0.9 g-0.5 l0.4
!regr 7.9 a-0.8 g1.1 m0.3 n0.4 r0.8
!regret 7.9 a-0.8 g1.1 m0.3 n0.4 r0.8
!rele 7.1 c0.7 d-0.6 e-0.4 g-0.5 i-0.7 j-0.4 k0.6 l0.3 m-0.3 o1.0 p2.2
!releas 7.2 c0.5 d-0.3 e-0.4 g-0.4 i-0.6 j-0.4 k0.6 n-0.4 o0.9 p2.3
!reme 8.2 a-0.7 d-0.3 e-0.4 f0.4 h0.3 i0.3 o0.4
!rememb 8.2 a-0.7 d-0.3 e-0.4 f0.4 h0.3 i0.3 o0.4
!remo 7.5 a-0.7 g0.6
!remote 8.2 g-0.5
!remove 8.2 a-0.4 g0.5
!rene 7.3 a-1.0 b1.5 i1.9 j-0.3 m-0.3 n0.4 o1.3 p-0.5 q0.5
!renew 8.4 b1.5 i0.8 m-0.3 n0.5 o0.4 p-0.3
!renewe 8.4 a-0.4 i0.4 l0.3 r-0.3
!renewi 8.2 a-0.8 b0.4 e-0.4 g0.3 i0.6 o0.9 q0.4 r0.5 t-0.3
!repa 8.4 a0.7 g-0.4
!repl 6.5 a0.4 c2.0 d3.4 f0.3 g-0.8 h-0.5 i-0.7 j-0.5 m1.1 n-0.5 o-0.8 p-1.0 q0.4 s0.8
!replac 8.4 a0.4
!replie 8.2 b-0.4 d1.5 e-0.5 f-0.3 m0.8 n-0.6 p-0.3 s0.7
!reply 6.8 c2.2 d2.4 f0.6 g-0.5 i-0.8 j-0.3 m0.4 o-0.7 p-0.7 q0.5 s0.4
!repo 7.9 a-0.4 b-0.4 c0.4 e0.5 g1.1 l-0.4
!report 7.9 a-0.4 b-0.4 c0.4 e0.5 g1.1 l-0.4
!rese 8.4 c0.3 e1.3 m0.6
!reso 8.4 a-0.8 e-0.4 t0.4
!resp 7.1 a0.9 b-0.7 c0.4 d1.5 e-0.4 f1.2 g-0.6 h0.4 q-0.7
!respon 7.1 a0.9 b-0.7 c0.4 d1.5 e-0.4 f1.2 g-0.6 h0.4 q-0.7
!rest 8.4 a0.5 d1.1 f0.8 p1.4 s0.4
!retu 7.7 d0.7 e-0.6 g-0.3 i0.4 s0.5
!return 7.7 d0.7 e-0.6 g-0.3 i0.4 s0.5
!revi 7.3 a-0.5 f0.6 g0.8 k0.6 l0.4 m-0.4 n1.2 p-0.4 q-0.4 r0.5 s0.3 t-0.4
!review 7.3 a-0.5 f0.6 g0.8 k0.6 l0.4 m-0.4 n1.2 p-0.4 q-0.4 r0.5 s0.3 t-0.4
!righ 7.5 a1.7 d0.3 e1.2 g-0.8 i0.6 p0.7 s1.1
!right 7.5 a1.7 d0.3 e1.2 g-0.8 i0.6 p0.7 s1.1
!ring 7.9 b-0.4 c-0.3 g0.4 i0.6 o0.4 r0.6 t0.4
!roun 8.4 b0.7 c1.3 e-0.3 h-0.6 k0.6 l-0.4 m1.6 p-0.4 t-0.3
!rude 8.4 a-0.6 d-0.5 f-0.4 k-0.4 m-0.3 q-0.5 r0.5
!run 8.4 a0.6 c0.7 d0.4 e0.7 t0.9
!rung 8.4 e-0.4 g0.4 i0.8 l0.5 r0.6
!runn 8.4 a-0.4 g1.0
!rush 7.3 a-0.6 d1.0 f-0.5 g-0.6 i-0.6 j-0.3 k0.7 l1.4 m0.9 n0.7 p-1.2 q1.2 s-0.4 t-0.5
!said 7.6 a0.4 d0.8 e0.3 h-0.3 s1.0
!same 8.4 b-0.3 i0.6 l-0.4 o0.6
!sati 8.4 a0.5 d-0.3 f0.8 g-0.4 l0.3
!satisf 8.4 a0.5 d-0.3 f0.8 g-0.4 l0.3
!save 8.4 a-0.4 o0.8 r-0.3
!saw 8.4 a0.4 b0.7 e1.0 n0.4 s-0.3
!say 6.3 a-0.4 b-0.9 c0.6 e1.5 g0.9 h-0.7 i-0.7 l1.3 m0.4 o0.8 p-0.8 s1.0 t0.5
!sayi 7.9 a-0.3 b-0.4 c-0.6 e-0.6 f-0.5 g0.3 i-0.4 l-0.3 p-0.3
!saying 7.9 a-0.3 b-0.4 c-0.6 e-0.6 f-0.5 g0.3 i-0.4 l-0.3 p-0.3
!scan 7.9 c0.4 d0.5 e1.0 g-0.8 i0.3 k-0.5
!scanne 8.4 d0.7 e0.6 i-0.4 k-0.5
!scra 7.9 c0.4 d0.4 f-0.3 g0.3 q1.2 r0.6 t1.0
!scratc 8.2 a-0.5 g0.4 q1.2 r0.6
!scre 8.2 a0.5 e0.5 g-0.5 p0.9
!screen 8.4 a0.3 g-0.5
!seco 8.2 a0.5 b0.4 p1.2
!second 8.2 a0.5 b0.4 p1.2
!secu 8.4 a0.6 e0.5 r0.3
!see 6.8 a1.8 b1.2 c-0.3 d-0.7 e0.4 g-0.8 h-0.3 i1.5 j-0.3 l0.4 m-0.3 o0.3 p1.6 q0.5 r0.9 s-0.5
!seem 7.6 a1.9 d0.3 g-1.1 i0.5 m0.5 o0.7
!seen 7.6 a-0.9 b1.2 g0.8 h0.7 i-0.4 l0.7 o1.3 p0.3 r0.6 s-0.5 t0.7
!send 7.0 a1.5 b1.1 d0.6 e1.8 f0.6 g-1.1 j-0.7 k1.1 n0.8 p1.0 r0.3 t0.8
!sendin 8.2 b1.1 e-0.4 g0.4 i-0.4 k1.6 n0.7 p0.3 r0.6 s0.4
!sent 8.2 c0.4 e-0.5 h0.5 i0.6
!seri 8.4 g-0.9
!serv 7.9 a-0.7 b-0.3 c-0.4 h0.3 l-0.4 m0.4 q-0.5
!servic 7.9 a-0.7 b-0.3 c-0.4 h0.3 l-0.4 m0.4 q-0.5
!sett 7.9 e-0.4 j1.1 k-0.3 o0.4 p0.6 r0.4
!settle 8.4 e-0.3 g0.5 j1.3 k-0.3 o0.4 r0.5
!seve 8.4 a0.4
!severa 8.4 a0.4
!shar 8.2 e0.3 g-0.9 p0.6 s0.6
!she 8.4 c0.5 e-0.4 j0.7 p0.5
!ship 8.2 a-0.3
!shippi 8.4 a-0.7 g0.3
!shop 8.2 c0.5 f0.5 g-0.4 h-0.4 i0.4 k-0.3 r-0.3
!shou 7.3 a0.7 b0.6 c0.4 d0.7 g-0.5 i-0.6 l2.0 n-0.5 p1.2 q0.6 s-0.4
!should 7.9 a0.9 g-0.6 l1.6 p1.6
!shouti 8.2 b0.6 c0.4 e-0.7 h-0.4 i-0.3 q0.5
!show 7.2 a0.4 b-0.6 d0.6 e1.0 g-1.0 i-0.5 j-0.3 l-0.6 o2.4 q1.1 r-0.5 t0.3
!shown 8.4 a-0.6 c-0.3 g-0.5 l-0.4 o1.7 q1.3
!shows 8.4 d0.5 p0.8 s0.5
!shut 8.4 a-0.4 g-0.4 p0.5
!side 7.5 b0.8 g-0.6 j1.2 k1.0 l0.8 n-0.4 p-0.6 s-0.5
!sigh 8.2 a-0.9 c-0.3 f-0.3 g0.6 i-0.3 j-0.3 k0.4 m0.7 o1.6 q0.9 r1.3
!sign 6.8 b0.6 c-0.7 d-1.1 e-0.3 i0.9 j-0.6 k0.7 l0.9 n0.6 o-0.4 q-0.3 s-0.8 t2.1
!signal 8.2 a-0.7 g-0.4 j-0.3 k0.4 o-0.4 t0.7
!signed 7.7 a0.8 c-0.5 d-0.4 g-0.9 h0.3 s-0.5 t1.8
!signin 8.4 a0.5 b0.8 e-0.4 i1.4 p0.4
!simp 8.2 a1.3 g-0.9
!simply 8.2 a1.3 g-0.9
!sinc 6.5 c0.8 e1.0 f0.8 j-0.6 k-0.4 l0.8 n0.4 o0.3 q-0.4 r1.6 t1.0
!since 6.5 a-0.4 c0.8 e1.0 f0.8 j-0.6 k-0.4 l0.8 n0.4 o0.3 q-0.4 r1.6 t1.0
!sing 7.7 a-1.1 g0.8 i0.5
!single 7.7 a-1.1 g0.8 i0.5
!sini 8.4 a-0.5 d-0.3 f0.4 k1.3 q0.4
!sinist 8.4 a-0.5 d-0.3 f0.4 k1.3 q0.4
!site 7.3 a0.7 c1.1 e-0.3 g-0.7 h0.7 i0.6 k2.1 n0.4 s-0.4 t0.5
!smal 8.2 a0.5
!small 8.2 a0.5
!smel 8.4 a-0.5
!smell 8.4 a-0.5
!smil 8.4 a-0.8 c-0.3 e-0.3 g1.3 h1.5 j-0.4 l0.3 r1.4
!smile 8.4 a-0.8 c-0.3 e-0.3 g1.3 h1.5 j-0.4 l0.3 r1.4
!so 6.1 b-0.8 c0.3 d1.6 e0.7 f0.7 g1.3 j-0.7 k1.0 n1.0 o-0.5 q0.4 r0.3 s-0.4
!soft 7.5 c0.4 e0.5 m0.6
!softwa 7.5 c0.4 e0.5 m0.6
!solv 8.4 a0.9 g-0.4
!solved 8.4 a0.9 g-0.4
!some 7.3 a0.4 e0.4 g0.8 m0.6 p0.4 q0.9 r0.5
!somebo 8.4 a0.4 e0.4 m0.8
!someth 7.9 b0.3 g0.3 p0.6 q1.0 r0.6
!song 7.6 a1.0 g-0.3
!songs 7.7 a1.0
!soon 8.4 e0.7 r0.4
!sooner 8.4 e0.7 r0.4
!sort 7.9 a0.4 b-0.3 c-0.5 e1.2 h0.4 p0.3 s1.2
!soun 7.3 a-0.5 g0.5 l0.8 q0.5
!sound 7.5 l0.8 q0.5
!spac 8.4 a-0.4 c0.4 g0.9 r0.8
!spea 8.2 j0.4
!speak 8.2 j0.4
!spec 8.4 e0.4 p0.8
!spen 7.3 d0.3 e0.4 g0.3 q1.1
!spend 7.6 d0.3 e0.4 q1.1
!spok 8.4 d0.3 f0.4 g0.7 o0.7 q-0.3 r1.2
!spoken 8.4 d0.3 f0.4 g0.7 o0.7 q-0.3 r1.2
!spri 8.4 c1.1 i0.6 o0.3
!spring 8.4 c1.1 i0.6 o0.3
!stan 7.7 a1.7 b0.6 c0.8 d-0.5 e2.0 g-1.0 i-0.4 j0.6 p0.9 r-0.4 s1.3 t1.0
!stand 7.9 a1.5 b0.6 c0.8 d-0.5 e2.0 g-0.7 i-0.4 j0.6 p0.9 r-0.5 s1.4 t1.0
!star 7.9 a-0.9 g-0.4
!stay 8.4 a-0.6 c-0.3 g0.5 h0.5 r0.7 t0.3
!stil 8.2 b0.4 d0.5 f0.8 g0.9 r-0.3
!still 8.2 b0.4 d0.5 f0.8 g0.9 r-0.3
!stop 6.8 a2.0 b-0.4 e-0.3 f-0.4 i-0.5 l0.4 n-0.3 o-0.4 p-0.4 s1.5
!stoppe 8.4 a0.6 k0.6 q0.3 r0.5
!stoppi 8.2 d0.4 s1.2
!stor 8.2 a1.8 g-1.1
!storag 8.4 a0.8 g-0.5
!stra 8.4 c-0.4 d0.6 f1.3 m0.4
!stru 8.4 a0.4
!struct 8.4 a0.4
!such 7.7 a0.9 b0.7 d0.7 g-0.5 i-0.4 l0.3 m0.4 q0.8 r0.6
!suit 8.2 d-0.4 f-0.3 g-0.3 h0.7 k0.7 q-0.3
!sums 8.4 c0.5 j0.6 p1.4
!supp 7.2 a0.9 b-0.4 d1.2 f-0.3 g-0.9 j1.2 m0.8 o0.5 p0.3 r-0.7 s0.3
!suppor 7.7 a0.8 b-0.4 c-0.4 d0.5 e-0.4 g-0.5 j0.8 m0.5 p0.5
!suppos 8.4 a0.3 j0.7 s0.7
!sure 7.6 a0.6 b0.4 c-0.6 d0.3 f0.6 g-0.8 h-0.4 m0.6 n0.6 o0.6 r-0.4 t0.3
!surp 8.4 b1.1 s1.2
!surpri 8.4 b1.1 s1.2
!surv 7.9 b0.5 g-0.3 i0.8 r-0.3
!surviv 8.2 b0.7 i0.9
!swap 8.4 a-0.6 d-0.3 g0.3 k0.6 q0.5 r0.7
!syst 8.4 a0.5 d0.5 p1.5
!system 8.4 a0.5 d0.5 p1.5
!t 8.4 a-0.7 g-0.5
!take 6.2 a-1.7 b0.8 c0.4 e-1.3 g1.2 i-0.6 k1.8 m0.9 n0.4 o0.5 p-0.6 q1.3 r0.5 s-0.8
!taken 7.6 b-0.4 c-0.3 e-0.4 p-0.4
!takes 8.4 a0.4 b2.1 k0.7 m1.7 q0.9
!taki 8.2 i0.8 p0.5
!taking 8.2 i0.8 p0.5
!talk 7.5 g1.6 h1.2 i-0.4 k0.3 p0.5 q0.5 r0.6 s0.6
!talkin 8.4 g0.7 j0.5 k0.5 p0.7 q0.3 r0.5
!teac 8.2 a0.3 e0.7 k1.0 n0.4
!teachi 8.4 a0.3 e0.9 k1.0 n0.4
!tell 6.7 a0.5 b0.9 e-1.0 j0.3 k-0.3 l-0.4 n-0.4 o-0.3 p-0.5 r-1.0 s0.5
!tend 8.4 a-0.3 e-0.3 g0.7 h0.6 p0.5 q0.4 r0.5
!tender 8.4 a-0.3 e-0.3 g0.7 h0.6 p0.5 q0.4 r0.5
!test 7.9 a0.8 c0.4 e1.3 i-0.4 k-0.3 m0.9 p0.6 r-0.3 t0.6
!than 7.1 a-0.6 e-0.4 j-0.4 o1.6 p-0.4 q-0.3 r1.4 s-0.4
!thank 8.2 a-0.5 e-0.4 g0.9 i0.3 j-0.3 n0.5 o0.9 q-0.4 r1.1
!thanks 8.4 a-0.8 l-0.3 o0.3 r0.5
!that 5.5 a0.6 b1.5 d-0.3 e1.6 f0.4 h-0.5 j0.6 k1.2 l0.8 m1.6 n2.5 p1.3 r1.9 s0.8
!the 3.7 a1.6 b0.8 c0.5 d2.0 f1.0 g-3.2 j-3.0 k2.9 l1.3 m3.4 n0.3 o2.2 q0.6 s0.8
!thei 6.9 b0.3 c-0.4 d-0.5 e0.8 i-0.4 j-0.3 n1.0 o0.4 r-0.4 t-0.3
!their 7.0 b0.5 c-0.6 d-0.6 e0.7 g0.3 i-0.3 k0.4 o0.4 s0.3
!them 6.5 a2.8 b-0.7 c-0.5 d0.4 f0.8 g-1.1 h0.6 i-0.7 j-0.5 s1.6 t-0.4
!then 8.4 a-0.4 g1.0 j0.6 p0.5
!ther 6.7 a0.9 c0.9 e0.7 h-0.3 j-0.3 k1.1 p0.4 r-0.4
!there 6.9 a0.5 c1.0 e1.0 i-0.7 k1.2 p0.5 r-0.3 t0.3
!there' 8.2 e-0.4 i1.1
!thes 7.9 a0.8 c0.7 e0.6 g0.5 l-0.3 m0.3 q-0.3 t0.4
!these 7.9 a0.8 c0.7 e0.6 g0.5 l-0.3 m0.3 q-0.3 t0.4
!they 7.1 b-0.4 c0.6 g-0.7 k-0.8 l2.6 m0.5 n-0.4 o0.4 p-0.4 s0.4
!they'v 8.4 k-0.3 l0.3 m0.9 t-0.3
!thin 6.2 c0.8 d-1.1 e1.1 f-0.7 g1.8 h0.4 i1.4 j-0.6 k-0.5 l1.3 m0.4 n0.4 p-0.3 q0.3 r1.7 s-0.7 t-0.8
!thing 7.6 a-0.6 b-0.4 g1.2 h0.5 r0.7
!things 7.9 a-1.0 g1.6 q0.9 r0.5
!think 6.8 a1.3 b0.7 c1.0 d-0.7 e0.9 g-0.4 i1.5 j-0.4 k-0.4 l0.5 m0.8 n-0.4 o-0.3 q-0.5 r0.5 s-0.5 t-0.6
!this 5.4 a1.1 b1.3 c-0.8 e-0.6 f1.3 g0.8 h0.5 i-2.1 j1.0 k0.9 l2.1 n0.7 p2.4 q0.8 r0.9
!thos 7.7 a-0.3 c0.3 m0.6 n0.7 p1.1 r0.4
!those 7.7 a-0.3 c0.3 m0.6 n0.7 p1.1 r0.4
!thou 8.2 f0.4 r-0.3
!though 8.2 f0.4 r-0.3
!thre 7.3 a0.6 b-0.4 e0.9 f-0.3 g-0.8 j0.6 o0.4 q0.4 r-0.7
!threat 8.4 e0.6 g-0.4 j0.9 r-0.6
!three 7.6 a0.6 b-0.5 d-0.3 e0.4 g-0.4 m-0.4 q0.4 s0.4
!thro 7.5 g0.4 i-0.3 l1.2 r0.5 t0.3
!throug 7.6 g0.4 l1.2 r0.5 t0.3
!thur 8.4 a-0.7 b0.5 d-0.3 k0.6 l0.4 m0.6 q0.8
!thursd 8.4 a-0.7 b0.5 d-0.3 k0.6 l0.4 m0.6 q0.8
!till 7.1 a1.5 b1.4 c0.6 d-0.4 e0.5 f-0.4 g-0.5 j-0.3 l1.4 m0.9 n-0.3 p0.6
!time 6.6 a0.4 b-0.6 d0.5 e1.2 g1.0 h-0.4 i0.5 j-0.5 k0.7 l0.5 m0.8 n0.6 o-0.4 r-0.3
!to 3.9 a1.3 b0.9 c1.2 d0.5 e1.8 f1.0 g-0.7 h-1.0 i-1.2 j0.5 k1.3 l-0.4 o0.6 p0.9 r-0.8 s-0.7 t-0.4
!toda 7.9 a-0.6 b-0.3 c0.6 e-0.5 g-0.9 i-0.4 j-0.3 k3.4 o0.7 s-0.3 t0.7
!today 7.9 a-0.6 b-0.3 c0.6 e-0.5 g-0.9 i-0.4 j-0.3 k3.4 o0.7 s-0.3 t0.7
!told 7.9 a0.3 c0.4 d0.4 e-0.5 i-0.3 j0.6 p0.4 s0.5
!tomo 7.9 a-0.6 i0.8 k2.7 m0.5 n-0.3 o-0.4 p-0.4 s-0.4 t0.7
!tomorr 7.9 a-0.6 i0.8 k2.7 m0.5 n-0.3 o-0.4 p-0.4 s-0.4 t0.7
!too 6.8 b-0.5 c-0.3 d0.6 e0.3 g1.2 h0.4 k-0.4 o0.3 r0.7
!took 8.2 a0.5 c-0.3 d0.4 e-0.6 f0.7 g-0.6 h-0.5 i-0.5 k-0.4 m1.0 p-0.3
!touc 7.7 a-0.4 e-0.4 g0.6
!touche 7.9 a-0.4 e-0.4 g0.6
!trai 8.4 a0.8 b-0.3 e-0.4 f2.0 i-0.4
!tran 7.5 a1.5 c1.5 g-0.9 j0.4 o-0.3 p0.7 q0.5 r-0.4 t1.5
!transf 7.9 a1.5 c0.9 g-0.9 p0.9
!transl 8.2 b0.3 c0.7 j0.5 o-0.4 q0.5 r-0.3 t1.6
!tria 8.4 a-0.3 d0.7 e0.3 g0.3 l0.8 p-0.3 r0.6 t0.4
!trial 8.4 a-0.3 d0.7 e0.3 g0.3 l0.8 p-0.3 r0.6 t0.4
!trou 8.4 e-0.4 g0.6 n0.4 r0.6
!troubl 8.4 e-0.4 g0.6 n0.4 r0.6
!trus 8.4 a-0.4 k-0.4
!trust 8.4 a-0.4 k-0.4
!tues 8.4 a-0.4 d-0.4 g-0.4 h0.4 k1.6 n-0.4 q-0.3
!tuesda 8.4 a-0.4 d-0.4 g-0.4 h0.4 k1.6 n-0.4 q-0.3
!turn 7.9 c-0.3 e-0.3 g0.5 h0.4
!two 7.7 b1.1 c-0.4 d0.7 e1.1 g-0.8 j0.8 k0.7 o-0.3 q0.5 t-0.5
!type 7.9 b0.5 g0.6 i0.8 q1.0 r0.5
!typed 8.4 a0.5 b0.6 i0.9
!u 8.4 a0.5 e0.5 i1.4 p0.7 s0.7
!unde 7.2 a0.4 b0.4 c-0.7 g0.4 h0.5 j0.5 m-0.3 n0.3 o-0.4 q0.3 r1.0 s0.5 t0.3
!under 8.2 b0.3 c-0.4 e0.3 i0.5 j0.6 p0.4 q0.7 s0.7
!unders 7.6 c-0.3 e-0.3 h0.4 r0.8
!unit 8.4 a1.5 g-0.3
!unle 7.9 g1.1 k0.5 m0.3 n0.4 o0.6
!unless 7.9 g1.1 k0.5 m0.3 n0.4 o0.6
!unti 6.9 a0.9 b-0.7 e1.5 f0.7 g-0.9 i-0.8 l0.5 p3.3
!until 6.9 a0.9 b-0.7 e1.5 f0.7 g-0.9 i-0.8 l0.5 p3.3
!up 6.1 a0.3 b1.3 d0.6 f-0.8 j-0.6 k1.9 l-0.4 m-0.3 o1.7 q0.3 s-0.5 t0.5
!us 6.6 b-0.6 c-0.6 d-0.6 e1.2 g-0.8 i0.6 j1.2 m1.2 p-0.7 q-0.5 s-0.7 t0.9
!use 6.7 a-0.8 b-0.3 c0.9 g-1.9 i-0.6 p0.3 s0.5
!used 6.8 a-2.0 c0.4 d0.3 f0.5 g1.0
!usin 8.2 i0.7 p0.7 s0.7
!using 8.2 i0.7 p0.7 s0.7
!vari 8.4 a0.8 g-0.5
!variab 8.4 a0.8 g-0.5
!very 7.3 a1.3 g-0.6
!via 8.4 g0.6
!vide 7.7 a0.9 g-1.1
!video 7.7 a0.9 g-1.1
!visi 8.4 a0.6 d0.6 i0.9
!voic 7.6 e0.5 f0.6
!voice 7.6 e0.5 f0.6
!wait 7.6 b0.5 d-0.5 e2.1 f-0.3 k0.6 m0.3 o-0.3 q0.3 s0.7 t0.7
!waitin 8.4 a0.5 e0.8 s0.9
!walk 7.7 a-0.5 e-0.6 g0.4 h0.3 k1.2 m0.4 n-0.5 t-0.5
!want 6.5 c0.4 d-0.8 e0.6 g-0.4 h-0.6 j0.7 l-0.7 m0.5 n0.4 p-0.6 r-0.6 s-0.4
!wants 8.4 d-0.4 e-0.5 n0.3
!warr 8.2 a-0.4 g0.6
!warran 8.2 a-0.4 g0.6
!was 6.6 a1.0 c-0.4 e0.6 f0.5 g-0.5 h0.6 j1.9 k-0.4 l-0.3 m0.3 n0.3 p-0.9 q0.7 r0.4
!wast 7.9 g1.1
!waste 8.4 g0.6
!way 7.1 a1.8 b1.0 g-1.6 o-0.3 p1.5 r-0.4 s0.3
!we 6.9 a2.0 b1.5 d0.9 e1.6 g-0.6 i0.9 j-0.6 k0.3 l0.4 m1.6 s-0.6
!we'd 7.9 b-0.3 e0.6 f0.5 g0.6 h0.8 q-0.5 r0.9 s-0.4 t-0.3
!we'l 8.2 a-0.6 b-0.6 e-0.5 i-0.3 l1.3 n0.5
!we'll 8.2 a-0.6 b-0.6 e-0.5 i-0.3 l1.3 n0.5
!we'r 8.4 i1.0 q0.4
!we're 8.4 i1.0 q0.4
!we'v 8.4 g0.3
!we've 8.4 g0.3
!web 8.4 g0.4
!week 7.2 a0.4 d-0.4 e0.7 f1.0 g-0.4 i-0.7 k0.5 l1.2 m1.9 n0.6 o0.4 p-0.8 t-0.3
!weeken 8.4 a0.4 b0.4 m1.3
!weeks 8.4 d-0.4 e1.0 q0.3
!weig 8.4 g0.5
!weight 8.4 g0.5
!well 7.5 a1.8 g-0.9 l0.3 o0.6
!were 8.2 a1.1 e0.4 g-0.8 p0.5 s0.4
!what 5.9 b1.6 c0.5 d1.1 e2.3 g0.6 h0.7 i-1.3 j-0.3 k0.4 l2.5 m1.7 p-1.1 s-1.0 t1.4
!when 7.1 a1.3 e-0.4 i0.4 l0.6 t0.4
!wher 8.2 d-0.4 e0.4 i0.4 k0.4 l0.9 q0.8
!where 8.2 d-0.4 e0.4 i0.4 k0.4 l0.9 q0.8
!whet 8.4 a1.0 g-0.6
!whethe 8.4 a1.0 g-0.6
!whic 7.5 b0.6 f0.5 g0.4 h0.6 i0.6 n0.4 o0.8 s-0.4 t0.6
!which 7.5 b0.6 f0.5 g0.4 h0.6 i0.6 n0.4 o0.8 s-0.4 t0.6
!whil 8.4 a-0.3
!while 8.4 a-0.3
!who 7.7 b-0.5 c-0.3 d0.8 e0.9 i-0.5 m-0.3 o-0.3 r-0.3 s0.4 t1.0
!whol 8.2 e0.4 i0.3 k-0.4 l1.0 n0.8
!whole 8.2 e0.4 i0.3 k-0.4 l1.0 n0.8
!why 7.5 a0.4 g-1.1 p2.0 s0.3
!will 6.8 a0.9 b-0.4 c0.7 e0.6 g-0.8 j0.7 k-0.5 p3.5 r-0.5
!wind 7.9 a0.4 i0.5
!window 7.9 a0.4 i0.5
!wish 7.5 a-0.6 c-0.5 d0.3 e0.4 f2.4 g1.0 i-0.4 j-0.3 l0.6 n0.5 q-0.4 r1.5
!with 5.0 a-0.9 c-1.8 f3.0 g1.1 h0.4 i-0.9 j-0.8 l-0.4 n-0.6 o1.6 q0.7 s-1.4 t0.5
!within 7.9 a-0.5 d-0.4 f-0.3
!withou 7.0 a-0.9 b0.5 d-0.7 e0.4 g1.1 i-0.6 n-0.4 o1.6 p-0.7 q0.8 s-0.5 t1.3
!word 7.3 a-0.4 c0.5 g0.9 h0.7 i-0.5 j-0.3 o-0.4 p-0.5 q0.7 r0.5 s-0.5 t-0.5
!work 5.8 a3.1 b-0.7 d-0.4 g-2.3 j-0.4 k1.4 l-0.3 o0.8 s-0.4
!worked 7.9 a2.1 g-1.2
!workin 7.9 a0.5 i1.2
!works 8.2 d-0.3 h0.5 k0.3 o0.4 r0.6
!worr 7.6 a-1.6 b0.8 f0.5 i-0.4 k0.7 n1.0 p-0.7
!worry 7.7 a-1.5 b0.8 f0.5 i-0.4 k0.7 n1.1 p-0.7
!wort 7.7 b0.5 g-0.9 h0.4 k0.4 m1.2 n0.6 p-0.4 q1.5
!worth 7.7 b0.5 g-0.9 h0.4 k0.4 m1.2 n0.6 p-0.4 q1.5
!woul 7.0 a-0.8 d1.4 f1.3 g1.2 h-0.3 j-0.4 m0.4 p-0.5 r0.4 s-0.3
!would 7.0 a-0.8 d1.4 f1.3 g1.2 h-0.3 j-0.4 m0.4 p-0.5 r0.4 s-0.3
!writ 6.8 a-1.4 c-0.4 d-0.7 g2.2 i-0.8 k0.3 l-0.4 m-0.5 q-0.3 r1.3 s-0.7 t0.6
!write 6.9 a-0.9 c-0.4 d-0.4 e0.6 f-0.3 g1.6 i-0.6 l-0.3 m-0.3 o0.4 q-0.3 r1.2 s-0.5 t0.4
!writin 8.4 a-0.6 d-0.3 e-0.5 f0.3 g0.8 h-0.5 k0.6 n0.5 o-0.3
!wron 7.3 a-1.6 d-0.4 f-0.3 k0.4 l-0.3 r0.4 t0.3
!wrong 7.3 a-1.6 d-0.4 f-0.3 k0.4 l-0.3 r0.4 t0.3
!year 7.2 a-0.5 c0.3 e0.7 f0.5 g1.4 h0.9 i0.9 n-0.6 o0.4 r0.8 s0.4
!years 7.7 a-0.9 f0.6 g1.4 h0.6 i-0.3 l0.5 n-0.4 o0.6
!you 5.1 b1.3 c-1.1 d-1.8 e-0.4 f0.5 g0.5 i0.6 k0.9 l1.4 o1.2 p0.8 q0.4 r0.3 s1.4
!you' 7.6 g1.0 j0.5
!you're 8.2 g0.8
!your 5.8 a0.6 c0.6 d1.3 e1.7 f1.1 g-1.4 i1.3 j0.4 k0.7 l0.9 n0.6 p-1.0 q-0.5 r0.4 s-1.5 t0.6
!yours 7.9 b0.5 e-0.7 f-0.4 g-0.4 i1.1 l0.6 m-0.5 n0.9 p-0.4 q-0.3 s-0.3 t-0.3
!yourse 8.4 g0.4
!zen 8.2 a0.6
!zone 8.4 a-0.7 g-0.5
!zones 8.4 a-0.7 g-0.5
a 1.9 a2.3 b1.6 c0.5 d1.6 e1.0 f-0.7 g-1.0 h-1.4 i2.3 j1.5 k-1.5 l-1.3 m0.5 n-1.9 o-1.3 p1.2 q-1.6 r-1.5 s2.9 t-1.7
a+back 7.7 a-1.1 g1.3
a+bad 7.3 a-0.5 b0.7 d-0.4 e0.4 g0.5 h0.5 i-0.6 k0.7 m-0.4 q-0.6 s-0.4
a+badg 8.4 c0.7 e0.4 i0.6
a+bag 8.4 d1.1 g-0.4 k0.7 n0.5 r-0.4 t0.8
a+bake 8.2 i0.3
a+bank 7.6 a0.3 b1.5 d-0.5 e0.7 f0.3 l0.8 m0.7 o1.0 p-0.4 r0.4 t0.7
a+bann 7.7 b1.6 e-0.4 i-0.3 k0.6 m1.4 o-0.3 q0.6 r-0.4
a+bean 8.4 a0.4 e1.3 j0.5 p1.2 s0.7
a+beau 7.7 a-0.8 b0.5 e0.4 h0.5 i0.3 m-0.3 n1.0 o0.4 q-0.4 r1.6 s-0.4
a+begi 8.2 a-0.4 g0.8
a+bett 6.5 a0.8 b1.4 c1.0 d-0.4 f-0.4 h0.6 j-0.6 m-0.4 p-0.5 q-0.4 r1.5 s2.1
a+big 6.2 a-0.4 d0.9 g0.4 i1.1 p0.4 t0.3
a+bill 7.6 a0.5 b0.4 c-0.5 d-0.6 e1.3 f0.6 i-0.3 m0.6 o-0.4 p2.2
a+birt 8.4 c0.8 d0.8 f0.5 t1.0
a+bit 5.6 a0.6 b2.2 c-0.7 e-0.5 f0.6 h1.0 i-1.3 j-0.9 l3.7 p-1.5 q0.5 r1.3 s-0.3
a+blog 8.4 c0.4 d0.4 r-0.3 s0.7
a+blok 8.4 a0.4 b0.7 e0.3 i0.4 j0.8 p0.4 s0.3
a+book 7.9 e1.3 f0.5 h1.8 q0.5
a+boun 8.2 b0.5 g-0.3 i0.3 k-0.4 l0.4 p0.4 s0.6 t0.5
a+box 8.2 a-0.4 b-0.5 c-0.4 d-0.4 o-0.4 q0.7
a+boyc 8.4 e-0.4
a+bran 7.9 d0.6 e0.4 i0.6
a+brea 7.7 a0.7 b0.9 c-0.5 e-0.4 g-0.3 j0.8 m1.1 p-0.3 q0.3 r-0.4
a+bree 8.4 g-0.5
a+broc 8.4 a0.9 b2.5 d0.6 e1.2 g-0.7 q0.3 r-0.5 s0.4
a+brok 8.4 a0.7 e0.9 g-0.5
a+buck 8.2 a0.6 c0.5 e0.6 i0.3 p1.9 s-0.3
a+budg 8.4 c-0.4 k0.4
a+buil 8.4 c0.3 j0.4
a+bunc 8.2 a-0.5 b0.8 e0.4 f-0.4 h-0.3 l-0.4 n0.7 o-0.4 q-0.3 r0.7 t0.5
a+bus 7.7 a-0.3 c-0.3 d-0.6 i0.4 j0.5 k0.4 r-0.3 s0.6
a+butt 7.9 b0.5 d0.7 e-0.4 g0.8 i0.5 q1.1 s0.6
a+cabi 8.4 a-0.6 g1.0
a+cake 7.7 b-0.5 d0.4 e0.6 i0.6 l-0.4 p-0.3 r0.7 s0.6
a+cale 8.4 a0.8 c0.6 d1.3 e-0.3 g-0.3 j0.7 s0.9
a+call 7.0 a1.5 b1.6 d1.1 e0.9 f1.9 g-0.7 h-0.6 i0.7 k-0.8 l0.6 m0.5 p1.1 r-0.7 t0.3
a+came 7.0 e0.6 g0.6 j0.9 s0.7
a+canc 7.7 c0.3 d-0.4 e-0.4 g-0.4 h-0.6 i-0.3 j0.6 m1.2 o-0.5 q-0.4
a+car 7.7 a0.5
a+card 7.1 c1.6 e0.4 f0.9 g0.3 i0.5 j-0.3 l0.6 o0.5 p-0.5 q-0.4 s0.7 t1.3
a+case 7.6 a0.4 c0.3 d0.5 e0.9 j1.1 q-0.4 r-0.3 s0.9
a+cass 8.4 a-0.4
a+ceas 8.4 i0.6 j0.4 k0.4 p0.5
a+cell 7.7 g-0.7
a+cent 8.4 a0.7 e0.3 g-0.3 p0.7 s0.5
a+cert 7.5 a-1.6 b0.6 c-0.3 d-0.5 e-0.3 g0.3 i-0.4 j-0.4 k1.0 n-1.0 o0.8 p-0.3 r0.8 t0.5
a+chai 8.4 a0.7 b0.4 c1.0 i0.5 t0.5
a+cham 8.4 a-0.4 b0.4 g-0.5
a+chan 7.6 b-0.5 f-0.4 i1.0 k0.5 m-0.3 r-0.3
a+chap 7.9 a0.4 c0.8 g-0.5 i0.3 k0.4 n0.4 o0.5 p-0.3 r-0.4
a+char 7.3 e-0.7 f0.5 g-0.4 h0.4 i-0.8 j-0.6 l0.9 m1.3 p0.6 q-0.6 r0.4 s-0.4 t0.3
a+chat 7.7 a1.0 c0.9 d0.4 i0.6 j0.6 p0.3 s0.6
a+chea 8.2 a1.6 b2.4 f0.4 g-1.0 i-0.4
a+chec 8.2 a0.6 b0.6 e0.4 g-0.3 p1.5
a+cheq 7.9 d1.3 e-0.4 h-0.4 i-0.3 j-0.3 p0.8 q2.3 s-0.4 t-0.6
a+chil 7.9 a-0.5 c0.9 d-0.8 g1.2 i-0.3 l0.3 m0.4 n0.4 o0.5 q0.5 r0.7
a+chri 7.6 b0.8 g-0.8 i0.6 s0.7
a+clai 6.9 b-0.4 c0.3 g-0.5 i-0.7 j2.2 m0.9 p1.3 r-0.5 s-0.6
a+clas 8.2 a-1.2 c-0.5 g1.0 i-0.3 k1.6 m0.5 q-0.3 r0.4
a+clau 8.4 a-0.7 c-0.4 e-0.3 g0.4 h0.7 j-0.3 r0.6
a+clea 7.5 b-0.3 d-0.4 e-0.3 m0.3 p0.5 q0.6 r-0.3 t0.5
a+clie 7.9 a0.5 b0.8 d1.0 e-0.4 j-0.3 k0.3 o-0.5
a+clue 8.4 g-0.5 i-0.3
a+coac 8.4 a0.6 b1.0 e0.6 h0.5 q0.5 t0.9
a+coat 8.2 d1.1 e0.5 l0.5
a+coff 8.4 a0.5 c1.2 f0.3 p0.9
a+cold 8.2 a0.4 b-0.4 c1.1 d1.0 f1.1 q0.4
a+coll 7.7 a-0.3 d-0.3 f0.4 i-0.3 l-0.3 n-0.4 p0.8 s0.6
a+colu 7.7 a0.6 b-0.3 c0.5 e0.5 g-0.4 i-0.5 k0.4 s1.5
a+comm 7.5 a1.2 b-0.4 c1.1 d0.6 f-0.4 g-0.4 i0.9 l0.3 n0.8 p1.0 q-0.4 r-0.6
a+comp 6.5 a1.0 b0.6 c-0.6 d0.4 j2.1 m0.7 r-0.3
a+conf 8.2 a-0.9 b0.4 e-0.6 g0.3 h0.4 j-0.3 k-0.5 n-0.3 o-0.4 r0.4 s-0.3
a+cons 8.2 a0.5 b0.8 c-0.3 d-0.5 e1.3 f0.7 i-0.4 j-0.4 l0.5 m-0.3 n0.3 q0.4
a+cont 7.5 c-0.5 e-0.5 i0.6 n-0.5 o0.4 p0.6 s0.6
a+conv 8.2 a1.2 g-0.5 p0.3
a+cool 8.4 a-0.8 g-0.3
a+copy 7.1 b2.4 e0.4 f-0.5 g-0.5 h0.7 l0.5 m1.9 o2.7 r0.8 s0.5 t-0.3
a+corr 7.7 a1.0 e0.9 h-0.6 i-0.4 k0.6 m1.9 n0.6 o1.0 r-0.5 t-0.5
a+coun 8.2 a0.9 b0.7 c1.9 e-0.4 g-0.3 i0.7 s1.1
a+coup 6.7 a1.5 d-0.4 e0.8 g-0.4 i0.8 k0.6
a+cour 7.3 b0.4 c-0.4 d0.5 e0.5 f0.3 g-0.4 i0.9 j0.8 m0.5 s-0.6 t0.3
a+crea 8.2 a-0.8 g0.5
a+cred 7.7 a1.1 b-0.4 d-0.5 e0.5 f0.4 g-0.4 h-0.4 l-0.5 m1.7 n0.8 p1.0 s0.3
a+cros 8.4 g0.4
a+crow 8.4 c0.4 i0.4
a+cup 8.4 a-0.7 e-0.5 f0.3 g1.0 h-0.3 q0.4 r0.6 t-0.4
a+curr 8.4 d0.3 e0.3 h0.4 j0.7 l0.5 p0.4 s0.4
a+cust 6.8 a-2.3 d0.4 e-1.0 f-0.4 g-0.6 i-0.7 l-0.4 m-0.5 p-0.8 q-0.7 s-1.0 t1.0
a+cv 8.4 b0.5 s0.6
a+date 7.5 a0.6 b0.5 c2.6 d-0.8 e-0.9 f0.6 g-0.3 j0.6 k0.4 m-0.3 p0.8 q-0.5 s0.5
a+day 6.5 a0.4 b2.0 c0.6 d-1.4 e1.0 h-0.6 i-1.0 j-0.6 k1.0 l0.8 m-0.3 o0.4 p-0.6 q1.5 r0.4 s-0.5
a+dead 8.4 c0.4 d-0.3 g0.4 r0.7
a+deal 8.4 a-0.8 i0.5
a+debt 7.7 b-0.6 c-0.7 d-0.6 f-0.4 h0.5 i-0.5 j0.8 l-0.5 m-0.5 o0.4 s0.5
a+deca 8.4 g0.7 l0.5 m0.4 r0.9
a+dece 7.1 a-0.5 e-0.5 g0.4 j0.3 r-0.5
a+deep 8.4 e-0.3 t0.4
a+dent 7.9 g0.6 h0.7 m0.5
a+diff 6.6 b0.7 c-0.5 h0.6 i-0.5 k0.4 l-0.6 m0.9 o0.4 p-0.5 r1.0 s-0.4 t0.6
a+digi 7.3 g0.6
a+dire 7.7 a0.9 b1.2 c0.3 f1.6 g-0.6 h-0.4 i0.5 k0.5 l0.7 p1.1 r-0.3
a+disa 7.9 a1.1 g-0.7
a+disc 8.2 h0.8
a+disp 7.2 d-0.5 e0.5 g-0.9 i-0.3 j0.6 k0.5 m0.8 p-0.4 q0.3 s-0.4
a+dist 7.7 e0.4 g-0.8 j0.5 m0.6 s0.7
a+dog 7.9 a0.9 b1.2 c-0.4 d0.4 e-0.5 g-0.3 m0.5 p-0.5 s0.6
a+door 7.9 a0.4 b-0.4 c1.4 e1.7 f0.7 i-0.5 r-0.6 s0.5 t-0.4
a+draf 8.4 b0.7 c1.1 p0.6
a+draw 7.3 a0.5 c-1.0 e0.4 g-0.5 j0.4 l1.3 m1.3 n0.6 p0.5 q0.4 r-0.7 s1.7
a+dres 8.4 e0.3
a+driv 8.4 e0.4 p0.6 q0.4 r0.3
a+dvd 7.2 a-1.5 g0.6
a+fair 7.5 a0.7 b0.4 c-0.4 d1.3 e-0.4 g-1.2 m0.8 n-0.5 p1.2 q-0.3 r-0.5
a+fall 8.2 b0.6 e-0.6 f-0.3 g-0.3 m-0.4
a+fami 8.2 a-0.5
a+fant 8.4 a-0.4 g0.4
a+favo 8.4 a0.5 g-0.4
a+feat 8.2 e0.6 n-0.3 s0.5
a+fee 8.2 b-0.3 e-0.4 f-0.3 h0.4 l-0.4 n0.6 o1.0 q-0.4
a+feel 8.2 a0.9 d1.2 e-0.4 g-0.4 i0.4 o0.3
a+few 6.0 a-0.7 c-0.7 h-0.4 i0.3 l0.7 m0.5 n0.6 o1.1 q-0.4 s0.5
a+fiel 8.2 b0.5 e0.6 g-0.3 i-0.5 j0.7 m1.2 s1.3
a+figh 8.4 a0.5 c1.1 j0.7 t0.5
a+figu 8.4 j1.2 m0.5
a+file 7.7 b0.4 c-0.4 e0.7 h0.8 i-0.5 j0.7 m0.3 n0.3 p-0.3 q-0.4 r0.4 s-0.4
a+fina 8.2 i0.9 j0.5 o0.7 p0.3
a+fine 8.4 c0.5 e-0.5 g0.3 l0.7 n0.3 o0.3 p0.3 r0.8 t0.6
a+fire 8.2 a-0.6 c-0.4 d-0.4 e0.5 k2.0 o0.6 q0.4
a+firm 7.7 a0.3 b-0.4 e0.4 f0.4 g-0.3 i1.0 s0.3
a+firs 8.4 b0.5 e0.5 f0.7
a+fix 8.4 b-0.5 c0.5 e-0.7 f0.5 p1.2
a+fixe 8.4 a0.6 b-0.3 l0.8 m1.9 q-0.3
a+flas 8.4 g0.5
a+flaw 8.2 a0.3 g-0.7
a+flip 8.4 a-0.3 c0.8 d0.4 e-0.4 t0.7
a+floo 8.4 a0.7 c0.5 d0.9 e1.0 g-0.4 i1.6 s0.7
a+flow 8.4 a-0.5 g0.4 h0.3 r0.8
a+fold 7.6 a1.8 g-1.1
a+foot 8.4 a0.4 b0.4 e0.8 i0.5 k1.1 p-0.4
a+form 7.1 a0.4 b0.9 c-1.1 e-0.7 f0.9 h0.5 i1.1 j-0.9 k0.7 n-0.3 o0.5 p-0.4 r0.4 s-0.7
a+fort 7.3 a0.6 c1.3 d0.5 g-0.7 h0.8 i0.6 l0.8 m0.5 o-0.4 r-0.6 s-0.5
a+four 8.4 e-0.4 j0.4 m0.5
a+free 7.2 a0.7 b0.4 d0.5 e1.1 g-0.6 i0.5 k-0.7 l2.0 o0.5 p-0.5 r-0.4 s1.1
a+fres 8.4 d0.8 e0.6 l-0.4 m0.7 o0.6 q0.3 t-0.4
a+frid 8.2 c0.8 d0.6 e0.9 g-0.8 h-0.3 m0.5 n-0.5 o0.6 q0.6 r-0.4 s-0.4 t0.6
a+frie 7.1 a-0.7 b-0.3 c0.6 f-0.4 g-0.7 h0.9 l0.5 r-0.4 s-0.5
a+full 7.1 a0.8 b-0.5 c1.3 d1.2 g-1.6 i1.2 j-0.4 l0.8 m1.1 o-0.5 q-0.6
a+fune 7.9 a-0.8 d-0.5 j-0.3 k1.7 m1.0 t0.4
a+furi 8.4 a-0.4 c-0.4 d-0.4 e0.5 i-0.3 k0.6 o0.7
a+furt 7.9 a-0.4 b0.3 d-0.5 h1.8 i-0.4 k0.4 m0.8 n0.4 o-0.6 p-0.3 t0.5
a+fuss 8.2 d1.1 i0.4 k0.3 l0.5 o0.8 s-0.3
a+gap 8.4 p0.5
a+gara 8.4 a-0.4 c0.8 d0.6 e-0.4 f0.4 g0.6 o0.6 r-0.3
a+gard 8.4 a0.4 b0.7 s0.4
a+gave 7.9 c-0.3 d0.4 f0.7 g-0.4 h-0.4 j0.7 k-0.4 p0.5 q0.4
a+gent 8.4 a0.3 d-0.3 e0.3 o0.4
a+gift 7.9 a0.4 g-0.7
a+girl 8.4 a0.8
a+glas 8.4 f0.4 g1.1 h-0.3 k0.5 r1.8
a+go 8.2 b0.6 c-0.3 d-0.4 e-0.4 h0.5 i0.7 p0.5 r0.4
a+good 5.7 a-1.7 b1.3 c-1.1 d-0.5 e-0.5 g1.7 h1.0 i1.0 j-0.5 l-0.5 n0.6 q0.7 r0.7 s0.4 t0.8
a+gran 8.4 b-0.4 c0.6 d1.0 h0.5 l1.5 n-0.4
a+gray 8.4 a-0.5 g-0.7
a+grea 6.1 a-1.0 c-0.3 d0.3 e-0.4 g1.7 i0.3
a+gree 8.2 a0.8 d0.6 e0.7 m0.4 r-0.4 s0.4
a+grum 8.4 h0.5 m0.6 r0.5
a+gues 8.4 a-0.4 b-0.4 c-0.4 d-0.4 k0.7
a+half 7.3 b1.0 c0.4 d-0.5 f-0.5 g-0.7 i-0.3 l0.4 m1.6 n0.8 q-0.4 r-0.3 t0.4
a+hand 7.9 a-1.6 t0.3
a+happ 8.2 a0.4 e0.6 s0.8
a+hard 6.9 c0.5 g0.4 i1.0 p0.5
a+hass 8.4 a0.9
a+head 7.5 b-0.5 d0.5 e0.6 g-0.3 h-0.5 i1.3 r-0.5 s-0.3
a+hear 8.4 a-0.6 e-0.3 k0.7 t-0.6
a+heav 7.9 a-1.1 g0.4 i0.4
a+high 7.3 a-1.1 c-0.5 d-0.5 e-0.5 f-0.4 g1.4 i-0.5 k-0.6 l1.3 m0.8 n-0.5 p-0.4 q-0.4 r1.3
a+hint 8.4 b0.6 d0.6 g-0.5 i0.6
a+hitc 8.2 a-0.4 c-0.4 d0.5 e-0.3 g0.9 h1.1 l0.4 n-0.4
a+hole 8.4 i0.6 s0.8
a+hors 8.2 c0.6 e0.8 f0.6 k1.3 q0.5 s0.3
a+hosp 7.9 a0.5 c0.4 d0.8 e0.3 f1.7 o-0.5 q0.4 r-0.5 t-0.3
a+hot 8.4 a-0.5 g0.7 r0.6
a+hous 8.2 b-0.3 d0.6 e0.4 g-0.4 s1.1
a+huff 8.4 c-0.6 f0.3 h0.5
a+huge 7.9 a-0.3
a+huma 7.7 a0.8 b0.7 c0.5 d2.0 e1.0 g-0.6 h-0.3 i-0.3 j-0.3 p0.4 s-0.5
a+job 8.2 e1.2 f0.5 i-0.4 m0.7 r-0.5
a+join 8.4 a-0.6 g0.3 i0.5 j-0.4 o0.3 q0.8 r0.5
a+joke 8.2 a-0.6 b-0.4 f0.4 h0.4 q0.4 r0.3
a+jour 8.2 r-0.3 s0.4
a+joy 8.2 a-0.8 c-0.6 d-0.3 f0.6 g2.0 h0.3 i-0.4 m0.7 r1.4
a+judg 7.9 a0.4 b0.5 c1.1 e-0.5 j1.4 p0.5 r-0.4
a+kind 8.2 a0.4 e-0.5 i-0.4 q0.9 s1.3
a+kitc 8.4 g0.3 h0.6
a+lad 8.2 a0.6 c0.7 e-0.4 f0.4 i1.7
a+ladd 8.2 c-0.3 d-0.4 e0.4 k1.7 o0.7 p0.4
a+lady 7.7 b0.8 c0.5 d-0.3 j0.3 p0.8 r0.3 s0.3 t-0.4
a+land 8.2 a-0.6 d-0.4 j-0.3 m-0.4 n-0.4 o0.4 t0.4
a+larg 7.0 a-1.5 d0.3 e-0.3 g1.5 h0.4 m0.3 r1.1
a+law 8.2 d-0.3 i-0.3 m0.7 n-0.3
a+lawy 7.6 e-0.9 g-0.6 i0.4 j0.4 l0.6 o0.4 q-0.4 s0.8
a+leas 8.4 d0.7 j0.4 m0.3 t0.3
a+leat 8.4 a-0.6
a+leg 8.4 g0.3
a+lega 7.9 a-0.4 b0.4 c1.6 d-0.6 h0.4 i-0.3 k0.3 n0.3 o-0.4
a+lens 8.2 a-0.6 g0.6
a+less 8.4 a-0.4 b-0.4 e-0.3 q0.3
a+lett 6.7 a1.1 b-0.7 h-0.5 i0.9 l0.5 m0.3 o-0.4 q-0.4
a+libr 8.4 a0.3 d0.3 j0.8
a+lice 8.2 d-0.5 e0.5 g0.4 k0.4 n-0.4 r0.7
a+life 8.4 f0.4 g0.8 n-0.3 r1.1 s-0.4 t0.3
a+ligh 8.2 b0.4 i-0.3 s0.8
a+line 7.6 b1.7 c-0.6 g-0.3 h0.5 i-0.3 l-0.5 o1.0 p-0.3 q1.3 r0.5
a+link 8.4 n0.4 r-0.4
a+list 7.1 a-0.3 d1.0 e0.7 h-0.3 i-0.5 j-0.5 l-0.3 o0.5 p-0.3 s-0.7
a+litt 5.7 a1.0 b0.5 d0.9 e-1.1 j-0.4 l-0.4 m-0.4 p-0.3 q0.9 r0.6
a+livi 8.2 d-0.5 i0.5 j1.2
a+loca 7.9 a1.0 b0.7 c1.2 e0.7 f0.5 g-0.4 i0.7 s1.3
a+logi 8.4 a0.7 c1.1 e-0.3 h-0.3 o0.4 q-0.3 r-0.3 t0.5
a+logo 7.9 b1.1 d0.8 e-0.7 h0.4 i-0.5 k0.4 p0.4 r0.5
a+long 6.8 c0.8 e0.9 f0.4 g0.6 h-0.3 i0.5 m1.5 q-0.4 t0.9
a+look 7.2 a0.4 b0.5 d-0.3 e1.2 g-0.6 i-0.6 j0.8 l-0.3 m0.7 s-0.4
a+lorr 8.4 a0.4 e0.3 p0.7
a+lot 5.7 b1.3 d2.9 n0.5 p-0.7 q0.4 r-1.0 s1.1
a+love 7.3 b1.0 c-0.8 d-0.6 e-0.7 f-0.5 g-0.4 i-0.5 m1.2 o-0.6 q0.6 r0.4 s0.3
a+low 8.4 a0.7 g-0.3
a+m 7.6 c1.0 g0.6 k-0.3 p-0.3 q0.8 r1.2 s-0.4 t1.0
a+maga 8.4 a-0.4 d-0.4 g0.3 h0.6 r0.4
a+magi 8.2 b-0.5 c-0.4 d-0.4 g0.3 j0.8 p1.0 r0.5
a+majo 8.4 a0.6 g-0.6
a+man 6.7 a0.9 b0.6 e1.6 f2.0 g-0.8 h0.5 i-0.7 j-0.6 k-0.5 l-0.6 n0.5 q0.7 r-0.4 s-0.9
a+mark 7.9 a0.7 c1.1 g-0.3 j0.4 p0.5 r-0.3 s0.5
a+mass 8.4 c-0.4 e1.4 f0.5 i-0.3 n-0.3
a+mate 7.5 a1.1 b0.5 c1.2 e-0.6 g-0.6 h-0.4 i0.6 j0.8 p-0.6 r-0.3
a+matt 8.4 d0.4 j1.1 s0.7
a+medi 8.4 a-0.9 g0.7
a+meet 7.6 a0.5 b0.5 c0.5 d0.7 e1.5 f2.6 g-0.3 j-0.3 l-0.4 m1.1 o-0.6 q0.8 s-0.3
a+memb 7.9 a-0.3 b0.6 d0.8 f0.6 i0.5 j-0.4 m-0.4 n0.6 o1.0 r-0.6 t0.5
a+mess 7.5 a1.1 b-0.5 c0.3 d0.4 e0.8 g-0.8 h0.7 i-0.6 l-0.7 q-0.5
a+mete 8.4 a0.4 c-0.4 d1.3 e0.4 j0.7 p0.6
a+mill 8.4 d-0.3 n-0.3 o0.4
a+minu 7.6 a-0.5 c-0.9 d0.4 e-0.7 h1.5 i-0.4 k0.7 n-0.5 p-0.4 q0.7 s0.6
a+mist 8.2 a1.5 g-0.9 l0.3 r0.5
a+mobi 8.4 g-1.4
a+mont 5.7 a2.9 b3.9 c1.7 d0.3 e0.3 f1.4 g-0.9 h0.3 i2.0 j-0.6 l1.1 n0.4 o-0.4 p-0.4 q0.5 r0.6 s1.9 t-0.3
a+mood 8.4 b0.6 c-0.3 e-0.4 f0.5
a+moot 8.4 a-1.0 g-0.4
a+more 8.4 a-1.1 g1.9
a+moun 8.4 a-0.3 g0.4 h0.6 n0.6
a+movi 8.4 a1.0 g-0.4
a+mr 8.2 e1.2 g0.3 h0.7 j0.6 m1.1 p0.6 r0.3
a+mrs 8.4 a0.4 e0.8 q0.3 r-0.4 s0.4
a+much 7.9 a-0.3 g0.4
a+mult 8.2 a0.3
a+name 7.6 a1.5 d0.4 f0.3 g-0.8 i0.8 o0.4 r-0.5
a+nega 8.4 g-0.6
a+neig 8.2 a0.6 b0.7 c-0.4 d0.9 e-0.6 i-0.3 j0.9 m0.9 r-0.4
a+nerv 8.4 a-0.3 b-0.3 n0.4
a+new 5.9 a0.6 c0.3 e1.6 g-1.3 h-0.4 i1.4 j-0.8 m0.4 n-1.0 p-0.4 q0.8 r-0.4 s1.3
a+next 8.4 a0.3 d0.6 i0.6 p0.6 s0.5
a+nice 6.7 a-0.3 b1.1 c0.6 e0.9 i0.7 j-0.3 k-0.4 o-0.6
a+nigh 7.7 a-0.9 c-0.5 h1.8 i-0.5 j-0.3 n0.9 o-0.4 t-0.5
a+no 7.3 c0.5 d0.7 e1.3 f0.4 g0.8 h0.9 i-0.5 l0.7 o-0.3 p0.6 r0.9 s-0.3
a+noki 7.9 a-0.3
a+non 8.4 b0.9 g0.8 p0.5
a+note 8.2 f0.4 m1.0
a+noti 7.7 p0.3
a+numb 7.1 b1.1 d0.8 e0.8 j1.1 o-0.4 q0.3 r-0.3 s-0.4 t0.6
a+nurs 8.2 b-0.3 e0.6 f0.4 h-0.5 j0.4 p0.4
a+one 7.2 a-0.9 g-0.5 i-0.3 k0.4 p1.1 q0.4 r-0.6 s0.5
a+page 8.4 f0.3 g0.8 q0.4 r0.8 t-0.5
a+pain 8.2 a0.9 q0.5 r0.8
a+pape 7.9 a0.4 b-0.4 d-0.4 e-0.6 p1.1 r-0.4
a+para 6.3 j-0.5
a+part 7.9 a-0.4 b0.6 q1.1
a+pass 7.9 c-0.5 d1.0 g-0.4 k0.4
a+patc 8.2 e-0.3 r-0.3
a+pati 7.7 a0.3 c0.5 d0.7 e0.8 o0.6 s-0.3
a+pay 8.4 a1.1 e1.7 g-0.5 p0.8
a+paym 7.9 a-0.3 b-0.3 c-0.5 f-0.4 i-0.3 k-0.4 l1.6 n0.3 p1.1 r-0.3 t0.4
a+pdf 7.3 b1.4 d1.3 f-0.5 j-0.4 l-0.4 n0.4 o1.2 p-0.5 s-0.7 t-0.6
a+pena 8.4 a0.4 c1.3 e-0.7 j-0.4 m0.3 o0.5
a+penc 8.4 b1.3 d0.5 e-0.4 h-0.4 s0.4
a+penn 7.9 b-0.4 c1.1 g-0.3 m0.6 n0.3 o0.3 p1.1 r-0.4
a+perf 8.2 b0.7 e0.4
a+pers 7.2 a0.8 b0.5 c1.2 d1.2 e0.8 f0.5 j-0.3 k0.5 l-0.4 p-0.4 r0.4 s-0.4
a+phon 6.9 a-0.6 c-0.6 d0.7 e0.4 f-0.6 j-0.3 k0.4 l-0.5 n-0.5 s-0.4 t0.9
a+phot 6.8 a0.8 b0.4 c0.4 e0.8 f-0.3 g-0.6 i-0.4 l-0.4 m0.5 o0.5 s-0.3 t0.6
a+pict 6.7 a-0.4 b0.3 d0.5 g-0.4 h-0.3 i-0.5 j0.4 m-0.5 p0.5 s1.8
a+piec 7.3 a0.9 b-0.4 e0.8 g-0.8 h-0.4 s0.8
a+pile 8.4 a-0.3 c-0.3 d-0.4 e-0.4 k-0.3 l0.5 n0.5 o0.6
a+pity 8.4 a0.3 e0.8 n0.3 t0.4
a+plai 8.4 a-0.8 i0.5
a+plan 7.2 a0.9 e0.7 f0.4 i-0.5 k0.4 l0.8 m0.6 n0.6 p-0.4 q-0.4 r-0.4 t0.6
a+play 7.2 a0.7
a+plea 8.2 a-0.7 c-0.3 g0.4 i1.5 n0.8 o1.0 r0.5
a+plug 8.4 a1.0 b1.4 d0.4 f-0.3 g-0.6 p-0.4 s-0.4
a+plum 8.4 a-0.5 c-0.3 r-0.3
a+plus 7.9 a-0.7
a+po 8.2 a-0.8 b0.6 l-0.3 m-0.6 n-0.8 o2.4 p-0.9 r0.4
a+podc 8.4 a0.5 e1.1 i0.5 s0.9
a+poin 7.5 a-0.7 g-0.5
a+poli 7.7 b-0.4 c-0.5 d-0.3 r-0.4 s-0.4
a+port 7.5 a0.4 g-0.6 i0.4
a+posi 8.4 a0.3 c1.0 e-0.3 l0.6 n0.5 p0.6
a+post 7.6 d0.5 g0.4 h-0.5 i-0.3 j-0.3 k-0.8 l0.5 n0.9 o0.5 r0.6 s-0.3 t1.5
a+powe 8.4 a-0.5 g1.0
a+pret 8.2 a-0.4 g1.2
a+pric 7.1 a-0.5 b1.7 e-0.6 f-0.4 g0.9 h1.9 j-0.4 k0.7 m-0.4 n-0.6 p-0.4 q1.6 r1.0 t0.8
a+prin 8.2 d-0.3 e-0.5 g0.8 h0.6 j0.4 l0.3 r0.8
a+prio 8.4 k1.4 t0.6
a+prob 7.1 a1.2 g-1.1
a+proc 8.4 a0.5 d1.4 e-0.3 j1.7
a+prof 8.2 b0.8 e0.4 p0.7 s-0.5
a+prom 8.4 c0.7 d1.2 e-0.4
a+proo 8.4 a-0.4 e0.3 m0.5 q0.5 t0.3
a+prop 7.6 d0.5 g0.3 j0.4 k-0.5 m1.9 n0.8 p-0.4 r1.1 s-0.4 t0.6
a+prov 8.4 a0.3 e0.4 i0.5
a+purc 8.4 a-0.4 c0.5 h-0.4 o1.4 t-0.3
a+quar 8.2 a0.7 b1.5 i0.5 j0.5
a+ques 7.9 a-0.6 e0.6 g1.8 i0.3 l0.3
a+quic 7.6 a-0.8 b-0.6 e-0.6 g0.4 i-0.3 l0.5 n-0.3 r0.9
a+quot 7.7 c0.5 f0.3 g-0.4 l0.5 m-0.5 n-0.4 p0.4 s0.4 t-0.4
a+radi 7.9 a-0.6 g0.3 o1.5
a+rath 7.9 a0.3 b-0.4 c0.5 d0.8 e0.6 f0.4 h1.4 i-0.4 n0.8 r0.6 s0.7 t-0.3
a+raw 8.4 a0.4
a+read 8.2 c0.4 d0.5 q0.3 r-0.4
a+real 7.2 a-1.3 b0.4 d0.3 g1.5 n0.4 s0.5
a+reas 7.7 a0.7 b0.4 e1.0 i0.4 p0.7 s1.1
a+rebo 8.4 a-0.3 g1.1
a+reca 8.4 e-0.4 r0.6
a+rece 8.4 b0.4 f0.4 q0.9
a+reco 7.7 b-0.4 d0.9 e-0.6 f-0.3 h0.4 i1.6 j-0.3 k0.4 l1.2 p-0.5 r0.6 t0.4
a+red 8.2 a0.6 d0.3 e1.0 g-0.3 i0.4 p0.5
a+rede 8.4 b0.5 c-0.4 e0.8 i-0.3 q0.4 r-0.4 s0.5
a+refe 8.2 a0.5 e0.4 g-0.4 i0.9 s0.9
a+refu 7.5 a1.4 b0.9 f0.5 j0.5 m-0.3 r0.8 s-0.3
a+regu 7.9 a0.5
a+rela 7.7 b0.4 e0.5 g0.3 i1.0
a+remi 8.4 e-0.3 n0.3 o1.3
a+remo 8.2 a-1.4 g-0.5
a+repl 7.1 b-0.3 c0.4 d1.3 g-0.8 i-0.3 k-0.6 l0.4 o0.3 r0.3 t0.4
a+repu 7.9 c0.8 e-0.3 g0.3 i-0.4 j1.2 p0.6
a+rese 7.9 a1.8 b1.2 e0.3 g-0.9 j0.3 s1.6
a+reta 8.4 a-0.9 b-0.5 c0.4 f0.3 g0.8 h0.7 q0.5 r0.9
a+reti 7.6 a1.1 b2.0 c-0.5 d0.4 e0.6 g-0.6 j0.7 n0.9 p0.6 t0.4
a+revi 7.1 a0.9 b0.8 d0.4 e0.4 f0.7 g-0.3 h1.1 i0.6 j-0.3 m0.5 o-0.3 p-0.4 r-0.5 s1.4
a+ring 8.4 c0.5 d0.5 g0.8 h1.4 j1.0 l0.5 s-0.3
a+robo 8.4 r-0.4
a+roof 8.2 d0.4 e-0.3 g-0.3 i0.4 m0.5
a+roug 8.4 c0.9 d0.5 g-0.3
a+roun 8.2 a0.6 c0.8 d0.3 e-0.3 h-0.5 m1.2 n0.4 p-0.3
a+row 7.5 c-0.7 d-0.7 e0.5 f-0.4 g0.4 j-0.4 k0.4 s-0.5
a+rule 8.4 a0.6 c1.6 e0.3 h-0.4 m-0.5 n-0.3 r0.5
a+run 8.4 d-0.4 e0.4 m0.3 n0.5
a+runn 8.4 b0.9 g0.5 p0.7 s0.9
a+rush 8.2 b1.4 c1.0 e0.7 g0.7 k-0.4 m0.5 p-0.3 r0.8 t0.9
a+sain 8.4 g0.6 n0.8 r0.4
a+sand 8.4 a-0.4 e-0.3 k-0.5 m-0.4 o0.5 q0.7
a+sati 8.4 a0.4 e0.5 p0.7
a+scal 8.4 a0.4 d0.4 p0.8 s0.4
a+scam 8.2 a-0.5 h0.3 o0.8
a+scan 8.2 a0.3 c0.4 d0.9 e1.1 h-0.3 i-0.4 l0.4 q0.5 r-0.3 s0.5 t0.9
a+scen 8.4 s0.7
a+scra 8.4 c0.5 d0.4 f-0.3 g0.3 o-0.3 q1.3 r0.6 t1.1
a+scre 8.4 q0.4 r-0.5
a+seas 8.2 c-0.4
a+seat 8.4 a0.5 c0.3 e0.7 g-1.0 h-0.7 t0.9
a+seco 6.9 a-1.3 c0.6 e-0.7 g0.8 i-0.6 k-0.6 m0.8 n1.0 q0.5 s-0.4
a+secu 8.4 a0.3 e0.5 i0.5
a+sens 8.4 a0.4 e1.0 j0.5 m0.9 t0.5
a+sepa 8.2 a-0.4 b0.3 j-0.4 l-0.4 o0.5 q0.3 t1.0
a+seri 8.2 a-0.5 c0.6 f-0.4 g0.8 h1.6 i-0.4 j0.5 k0.3 o-0.5 r0.6
a+serv 7.9 e-0.6 g0.6
a+set 8.4 a-0.6 g0.6
a+sett 8.4 a-0.4
a+shad 8.2 a0.5 b0.6 e0.3 g-0.5 h-0.4 i-0.3 n-0.3 q0.4 t-0.3
a+shee 8.4 a0.5 b1.0 e-0.4 m1.1 t0.4
a+sher 8.4 e-0.4 j0.6 p0.4 s1.2
a+shop 7.9 b-0.5 c1.2 g0.7 m-0.3 r0.9 s-0.3
a+shor 7.9 g0.4 k0.4
a+show 8.4 a0.3 c0.9 e0.7 i0.8
a+sign 8.2 b0.7 e0.4 f0.3 h-0.3 i0.8 p1.3
a+sile 7.9 a0.5 g-0.3 i0.4 l0.6 o0.8 q-0.3
a+simp 8.2 a1.1 c1.9 d2.0 f1.2 g-0.4 i-0.3 k0.4 l-0.4
a+sing 7.2 a-0.8 e-0.4 g0.7 i0.7 k-0.3 q0.5
a+slot 8.2 b-0.4 e0.7 g-0.4 j0.7 k1.5 s0.5 t0.4
a+slow 8.2 a0.5 b1.2 g-0.3 h0.4 l-0.4 m-0.4 n0.5 o0.4
a+smal 6.2 a0.9 b0.8 d1.0 e-0.4 g0.3 h-0.8 i2.0 j-0.8 k0.4 l-0.6 m-0.4 p-0.4 r0.8 t-0.4
a+snap 8.4 a-0.5 g1.2
a+soli 7.5 a0.9 c0.5 d-0.5 e1.0 g-0.9 i0.4 j1.7 k0.5 l-0.3 m0.3 n-0.4 p-0.5 q0.5 r-0.4 s-0.4
a+some 8.4 a-0.4 g-0.3
a+song 7.3 a-0.7 c0.3 g0.7 q0.8 r0.8
a+sort 8.4 b0.8 e0.5 f1.0 i-0.3 n0.5 q-0.3 s0.7
a+span 8.4 c1.0 e0.7 f0.9 h-0.3 n0.4 o0.7
a+spec 8.2 a-0.4 g1.3
a+spel 8.4 e-0.3 h0.5 n0.5 r-0.4
a+spre 7.7 a0.5 b1.1 c0.8 e0.3 f0.5 g-0.3 i1.3 s0.3
a+stal 8.4 a0.8 d1.1 s1.2
a+stam 8.4 b1.4 m-0.3 q0.4 t0.8
a+stan 7.5 a-0.7 b-0.5 c1.3 e-1.1 f-0.4 g-0.5 k0.4 o0.8 s-0.3
a+star 7.7 a-1.1 b-0.6 e-0.4 g1.8 i-0.7 k-0.4 l1.0 n-0.3 p-0.4 q0.9 r2.4 s-0.5
a+stat 7.2 c-0.8 d0.6 h-0.5 i-0.6 j0.5 k0.5 l0.4 m-0.4 n0.4 o2.9 s-0.3 t-0.4
a+stoc 7.6 a0.5 c-0.4 e1.0 g-0.8 i0.3 j0.4 l0.8 m0.5 n0.4 p0.7 r-0.4 s1.2
a+stop 7.3 b-0.3 c0.6 d-0.3 e0.5 g-0.5 m0.8 p1.1
a+stor 7.2 a1.1 b0.5 d0.7 g0.4 h0.4 i0.4 q0.8 r0.3 s1.4
a+stra 7.2 a0.8 b1.3 c-0.5 d1.8 e0.9 f1.7 g-0.3 i1.4 k0.4 q-0.3 r-0.5 t0.3
a+stro 8.2 a-0.8 d0.6 i0.9 p0.8
a+styl 8.4 a-0.7
a+subs 8.2 a-0.4 d-0.3 e-0.3 f0.6 n0.6
a+summ 8.2 b0.6 c0.4 j0.7 l0.8 n-0.3
a+sund 7.9 b-0.4 c-0.4 d-0.3 e0.3 f0.5 g0.3 h0.3 i-0.4 p0.4 r0.5 s-0.5
a+supp 7.5 a-1.0 b-0.5 e-0.5 g0.6 h0.4 j-0.4 k-0.5 o0.7 r0.4 s-0.3 t0.9
a+surv 8.2 a0.5 d1.0 e0.3 j1.0 k0.3 m0.5
a+tabl 8.2 d1.4 e-0.6 g0.4 h0.8 m-0.4 n-0.4 o-0.4 q0.6 r0.6 t0.4
a+talk 8.4 c0.4 e-0.4 m0.3 s0.4
a+tech 8.4 a-0.5 b0.5 g0.4 n0.4 q0.5
a+temp 7.7 a0.5 b0.9 d0.5 e0.5 g-1.1 h0.3 i0.3 k1.4
a+tena 8.2 a-0.7 f-0.4 i-0.4 k0.4 l-0.3 o-0.3 q-0.4
a+terr 8.4 c1.1 h0.3 r0.7 s0.4 t0.6
a+the 8.4 a-0.3 g0.8
a+thin 7.2 c-0.7 d0.5 f-0.5 g0.6 h0.5 i0.3 k0.4 m-0.5 n0.3 q0.3 r0.5 s-0.4
a+thir 6.6 a0.4 b0.3 d1.2 g-0.7 h0.4 k-0.5 l-0.7 n1.2 p1.1 s-0.9
a+thou 8.4 a0.5 c0.7 i0.4 s0.5
a+thre 7.9 a0.7 e1.0 g-0.4 j0.3 k0.6 s1.0
a+thum 8.2 a-0.5 e-0.7 g0.3 k-0.5 m-0.4 o1.4 p0.5 q0.5 r0.5
a+tick 8.2 a0.5 c0.5 d0.6 e0.9 i0.5
a+tidy 8.4 a-0.4 c-0.3 d-0.3 f-0.3 g0.5 h0.9 i-0.3 l-0.4 n-0.5 r0.4
a+till 8.4 c-0.4 d-0.3 g0.3 o0.4 p0.3 r0.4
a+time 7.3 c0.6 d0.5 g1.1 i-0.3 l0.6 t-0.3
a+tip 8.4 c0.6 d0.9 m0.5
a+ton 7.9 g0.8
a+tool 8.4 e-0.3 g-0.7
a+torc 8.4 e0.3 p0.9
a+tota 8.2 a0.5
a+toy 8.4 g0.4
a+trai 7.3 a0.7 b2.0 c-0.6 e0.4 f1.4 i1.2 j-0.3 l0.4 q0.4 r0.3 s-0.3 t0.4
a+tran 8.2 e-0.3 g-0.9 k-0.3 l0.4 n1.4 o0.4
a+trav 8.4 e0.4 s0.6
a+trea 8.4 c0.4 g0.4 r0.7
a+true 8.4 g-0.4
a+try 8.4 a-0.7 g0.8
a+two 7.7 d0.4 m-0.4 o-0.4 q0.4 s0.4 t-0.4
a+usb 8.4 a0.7
a+vaca 8.4 g0.5
a+vari 8.4 a-0.4 g0.8
a+vega 8.4 j0.5 p0.9 s0.7
a+verb 8.4 a0.4 c0.7 e1.0 f0.6 i0.6 k0.4 l0.5 q0.3
a+vers 8.2 a-0.4 c0.9 k0.5 l0.4
a+very 6.1 a1.7 b0.5 c0.7 d0.7 e0.9 f0.4 g-1.0 h-0.3 i0.3 j0.8 l-0.3 q-0.4 r0.5 s1.1
a+vict 8.4 a0.3 d0.5 i0.4
a+vide 7.7 a0.8 d0.7 g-0.6 m0.8 n0.4 q-0.3 r-0.3
a+vill 8.2 a0.6 b1.2 d-0.3 g-0.5 i-0.9 p-0.3 s0.6 t0.5
a+voic 7.7 a0.7 e-0.5 f0.4 h0.4 i-0.4 j1.1 k-0.3 l0.5 m0.5 s-0.3 t0.5
a+vouc 8.4 c-0.4 d0.6 k-0.3 l0.4 m-0.4 r-0.4
a+w 8.4 e-0.3 n0.3 o1.3
a+wait 8.4 a0.6 c0.9 e0.7 h0.6 l0.3 q0.4 r0.4 t0.3
a+walk 8.2 a1.2 g-0.8
a+wall 8.4 c0.4 p0.4
a+wash 8.4 a-0.7 f0.6 g-0.4 i-0.4 l1.8 n0.3 q0.4 t0.5
a+wasp 8.2 a-0.6 f0.5 l0.4
a+way 7.9 a-0.7 g-0.4 m-0.3 n0.7
a+webs 8.2 e1.5 f0.4 h0.7 i-0.3 o0.5 r1.2 s-0.4
a+wedd 7.9 b-0.3 c0.9 p1.0 s0.8
a+wee 8.2 b0.4 c0.7 d0.6 h0.7 i0.3 m0.7 q0.4 r0.6 s0.4
a+week 5.9 a-1.4 b1.6 c1.0 d-0.9 f-1.0 g1.0 h0.9 i-0.7 k1.2 l-0.5 m0.3 n0.9 o-0.6 p-0.6 q-0.5 r2.2 s-1.3 t0.6
a+well 8.2 c1.0
a+what 8.4 a0.3 d0.4 e0.3 i0.8 s1.2
a+whil 7.0 c0.4 g-0.7 j0.5 r0.4 s0.4
a+whol 7.7 b0.4 c0.6 g-0.5 h0.7 j0.7 k-0.3 r0.5
a+wido 8.4 b-0.3 d-0.4 m0.9 o0.3 r0.6 s0.5
a+will 8.4 a0.7 b1.1 e0.3 g-0.3 p0.9 s1.4
a+wind 7.7 a0.7 b0.4 q0.4 s-0.4
a+wine 8.4 d0.3 s0.7 t0.3
a+winn 7.9 a-1.1 g2.0
a+woma 8.2 a-0.7 b-0.4 c-0.4 d-0.4 e-0.3 g0.3 i-0.4 m-0.4 o0.6 r0.5 s-0.4
a+word 6.9 a0.9 b0.8 c1.1 d2.0 e-1.6 f1.7 g0.3 j-0.4 m1.0 n0.7 q0.6
a+work 8.2 a-1.0
a+writ 8.2 d-0.3 i-0.6 s1.1
a+year 6.6 a1.0 b0.7 d-0.7 g-1.1 h0.9 k-0.4 n-0.3 q-0.3 r0.4
a+you 8.4 g-0.4 i0.6 j0.7
a+youn 8.4 d0.6 i0.5 r-0.4
a+zen 7.9 g-0.4
a3 8.4 a-0.5 b-0.6 c-0.6 e0.4 g-0.6 h0.9 k0.5 r-0.3 t0.4
a38 8.2 e0.8 h-0.4 k0.7 m0.6 n-0.4 p1.2 s0.5
a5 8.2 e0.8 f-0.4 t0.4
abbo 8.2 b-0.4 c0.6 e0.5 f0.8 h0.4
abbott 8.4 b-0.3 c0.8 e0.6 f0.8 h0.4
aber 7.9 b0.4 h-0.4 i0.7 l0.6 m0.8 n-0.4 r-0.5
aberne 8.4 a-0.3 k-0.3 l0.8 r-0.3 t0.4
abi 8.4 q0.5 t0.5
abig 8.4 d-0.4 k0.9 o-0.5 q0.9
abigai 8.4 d-0.4 k0.9 o-0.5 q0.9
abil 7.1 a0.8 g0.3 i0.7
abil+to 7.5 a0.7
abilit 7.2 a0.6 g0.4
able 5.9 a-1.2 b0.4 d0.4 f-0.3 g1.7 j-0.4 o0.5 r0.4 s0.5
able+to 5.6 a-1.3 d0.9 e-0.4 g1.2 i-0.4 j-0.5 k1.6 o0.8 p-0.6 q0.3 r0.7
abn 8.4 a-0.3 b0.8 d-0.6 f0.5 h0.5 l0.8 o1.4
abou 3.5 a-0.6 b-0.9 c-0.3 d1.2 f-0.4 g1.3 i-1.5 j-1.3 k-0.3 l-0.5 m-0.3 o0.5 q0.8 r1.7 s1.5
abou+a 6.4 a-0.8 b0.3 c0.8 d-0.5 e-1.3 g-1.2 i-0.6 j-0.6 k0.8 p-0.6 q0.4 r-0.4 s-0.4
abou+all 8.2 g-0.4
abou+an 7.3 b-0.5 c0.5 d-0.3 g-0.5 h-0.4 i1.2 j0.3 m0.4 n0.4 o1.0 s0.8
abou+and 8.4 a-0.9 d-0.7 f-0.3 i-0.3 l0.5
abou+anyt 8.4 a-0.4 g0.5 k0.3 r0.7 t0.6
abou+bein 8.4 d0.8 l0.4 p0.6 q0.3
abou+bill 8.4 g0.5 q0.8 r0.6
abou+comm 8.4 a-0.3 l0.9 n0.8
abou+digi 8.4 a-0.3 g0.4
abou+elev 8.4 j0.3
abou+ever 7.9 a0.5
abou+for 8.4 a0.4 b0.4 c0.4 d0.6 e0.9 j0.6
abou+half 8.2 g0.5
abou+his 8.4 a-0.3 b-0.4 c0.3 g0.4 h0.9 m0.9 q-0.4 r0.4
abou+how 8.2 e-0.4 g0.4 j1.0 o1.7 p-0.3
abou+in 8.4 a0.9 g-0.5 p-0.3 s2.2
abou+it 5.6 a2.2 e3.4 f1.5 g-0.9 h0.5 l-0.5 m-0.7 n0.6 p0.4 r-0.5 t0.6
abou+late 6.3 j-0.5
abou+my 7.9 a0.7 b0.3 d1.4 f0.5 h-0.4 k0.5 n0.6 p0.4 s-0.3
abou+nine 8.4 e0.4 s0.5
abou+one 8.4 l0.5
abou+page 8.4 b0.3 e0.9 f0.5 m0.4 o0.3
abou+park 8.4 m0.9 p0.4
abou+phot 8.4 d0.4 s0.3
abou+six 8.2 c0.7 g0.8 h0.5 r0.8 s0.6
abou+sixt 8.2 d-0.3 e0.7 i-0.3 k-0.3 l0.5 o-0.4
abou+some 7.9 a-0.6 b-0.5 g1.0 i-0.3 m0.7 t0.4
abou+supp 8.4 g-0.5 h-0.3 r-0.5 s0.5
abou+that 7.5 a-0.8 c0.8 d0.7 e-0.7 f1.1 h-0.4 i-0.4 j-0.4 k1.1 n1.6 o-0.6 p-0.4 q0.6 r0.4 s-0.5
abou+the 4.5 a0.4 c0.9 d3.1 e-0.7 f1.2 g0.7 h0.4 i-0.3 j-0.3 k1.1 n0.6 o0.4 p0.5 q1.5 r3.7 s-1.9 t-1.3
abou+thei 8.2 a0.5 h0.6 q0.5 t-0.4
abou+them 8.4 a0.4
abou+this 6.8 a0.5 d1.1 g-0.4 h0.4 s1.3
abou+thre 8.4 a-0.5 g0.5 q0.4 r0.3
abou+to 7.7 a0.3 c-0.6 d-0.7 e0.7 g-0.5 k-0.6 m-0.4 n1.2 t2.1
abou+two 8.2 a-0.4 e0.8 f0.4 t0.4
abou+who 7.9 a0.7 d0.8 e0.4 p0.4 s1.1 t0.6
abou+you 7.9 d0.5 e0.4 g0.6 j-0.3 k-0.4 p0.4 q-0.3 s1.1
abou+your 8.4 g0.5 s0.7
about 3.5 a-0.6 b-0.9 c-0.3 d1.2 f-0.4 g1.3 i-1.5 j-1.3 k-0.3 l-0.5 m-0.3 o0.5 q0.8 r1.7 s1.5
abov 6.2 a-0.5 b0.9 c0.9 d0.8 f1.5 g-0.7 h-0.9 i1.6 j-0.8 l0.5 m-0.3 n-0.6 o0.4 q0.5 r0.9 s-0.7
abov+and 8.4 a-0.6 e0.6 g1.2 i-0.9 k0.4 o0.5 r1.8
abov+i 7.9 a0.4
abov+in 8.4 c0.6 i0.5
abov+the 7.9 a1.2 b1.3 d0.8 g-0.5 i2.8 p1.0 r-0.5
abov+you 8.2 a1.1 d-0.7 f2.7 g-0.3 q0.5 r-0.3 s-0.3
above 6.2 a-0.5 b0.9 c0.9 d0.8 f1.5 g-0.7 h-0.9 i1.6 j-0.8 l0.5 m-0.3 n-0.6 o0.4 q0.5 r0.9 s-0.7
abro 8.4 a1.3 g-0.8
abroad 8.4 a1.3 g-0.8
abse 7.7 c0.9 d0.5 e-0.4 g-0.3 j0.7 m0.6
absenc 8.4 c0.6 d0.7 i0.4
absent 8.2 c0.4 j0.8 m0.5 p0.4
abso 7.1 a-1.2 e-0.3 g1.3 i-0.3 k0.3 m0.3 n-0.3 o0.4 r0.7
absolu 7.1 a-1.2 e-0.3 g1.3 i-0.3 k0.3 m0.3 n-0.3 o0.4 r0.7
abt 8.4 g0.4 h0.3 n0.4 r0.6
abus 8.2 f-0.3 n-0.3 o0.3 t0.3
abus+of 8.4 m0.4
abuse 8.4 m0.4
ac 8.2 g0.9
ac+adap 8.2 g0.9
acad 8.4 a-0.3 b0.4 c-0.4 e-0.5 i0.5 k-0.4 m0.5 r0.4
academ 8.4 a-0.3 b0.4 c-0.4 e-0.5 i0.5 k-0.4 m0.5 r0.4
acce 5.4 b-0.5 d0.9 e-1.4 f0.4 i-0.9 j0.8 k0.8 l1.1 n0.9 p1.3 r-0.6 t-0.4
acce+and 7.5 a-0.6 b0.7 c-0.6 e-0.4 g0.5 k0.4 l1.2 n1.3 r-0.4
acce+file 8.4 a0.5 g-0.5
acce+for 8.4 a-0.3 g1.0
acce+it 8.4 c0.5 p0.8
acce+serv 8.2 a0.8 g-0.3 i-0.7 j2.2 m0.6
acce+that 7.7 a0.5 b0.8 g-0.8 j0.3 m1.2 s0.9
acce+the 7.2 a0.4 f0.3 i-0.3 j-0.6 l0.3 n-0.5 o0.3 p1.0 t0.6
acce+them 8.2 d0.3 g0.6 r0.5
acce+to 6.8 a-0.6 d0.7 e-0.8 h0.4 i-0.3 j-0.5 l0.5 n0.5 o-0.5 q0.5 r-0.4 s-0.4
accept 6.4 a1.4 d-0.4 e-1.0 f0.3 i-1.2 j1.1 l1.1 n0.7 p1.8 q-0.5 s-0.5 t-0.5
access 5.8 a-1.6 b-0.6 d1.4 e-0.3 k0.5 n0.4 r-0.4
acci 6.9 a1.2 b0.3 d-0.3 g-0.9 k1.5 p0.6
accide 6.9 a1.2 b0.3 d-0.3 g-0.9 k1.5 p0.6
acco 4.5 a-1.0 b-1.2 c0.5 d1.1 e0.5 f0.7 g-1.2 h1.0 i0.9 j-0.8 l1.1 m0.4 n1.5 o2.8 p1.9 q3.7 r0.8 s-1.2
acco+and 7.5 a0.6 b0.7 c0.5 d0.8 h0.8 l-0.4 m-0.4 n-0.6 p0.4 q-0.7 t-0.4
acco+as 8.4 a-0.7 c-0.4 d-0.4 l-0.4 o0.6 p-0.3 q1.2
acco+befo 8.4 a-0.4 f0.4 l1.1 n1.7
acco+by 8.4 k0.6 l-0.5 n0.4 q-0.6 r-0.4 t0.7
acco+depa 8.4 a0.4 c0.4 e-0.3 p0.9
acco+endi 8.4 h0.4 m-0.3 o-0.4 p-0.6 q1.6 r0.5
acco+for 8.2 a0.8 d2.3 e0.8 m-0.4 o-0.4 q-0.5
acco+from 8.4 c0.5 e-0.3 r-0.3
acco+has 8.2 a1.2 c0.4 d0.8 i-0.4 p1.4
acco+have 8.4 a1.4 o-0.5 p1.4
acco+in 7.9 a-0.6 b-0.6 e0.3 g0.5 h-0.6 i-0.5 m0.4 n0.4 p-0.3 q1.4 r0.7
acco+is 8.4 a0.3 d0.5 j0.4 p0.6
acco+mana 7.9 a0.6 d0.6 f0.8 i0.8 m1.0
acco+numb 8.2 a-0.4 c-0.3 l-0.4 n1.2 o1.4 t-0.4
acco+page 8.4 c0.4 e-0.3
acco+paya 7.6 f0.4 g-0.3 i-0.3 j-0.4 k0.4 m0.4 n-0.4 q0.6 r0.3
acco+so 8.4 a-0.5 b0.4 f0.6 h-0.4 m-0.3 n0.4 o1.5 q0.5 r-0.3 t-0.3
acco+that 8.4 a-0.6 e-0.4 i-0.4 q2.2
acco+this 8.2 a-0.4 c-0.3 d-0.4 n-0.5 q0.9 r0.8
acco+to 7.3 c0.4 e0.5 l-0.3 o-0.4 p1.6
acco+toda 8.4 c-0.3 e0.9 i0.3 l1.8 q1.3
acco+unti 8.4 l-0.3 o0.6
acco+were 8.4 a0.7 c0.5 d-0.6 g-0.3 j1.0 m0.4 q-0.3 t1.1
acco+with 7.9 a0.7 e0.7 i1.1 j0.3
accord 7.2 b0.6 e1.3 i1.1 j0.5 p1.3
accoun 4.6 a-0.8 b-1.4 d1.3 e-0.4 f0.9 g-1.5 h1.2 j-1.2 l1.2 m0.4 n1.6 o2.9 p1.1 q3.7 r0.8 s-1.1
accu 7.2 a-0.8 d-0.5 f-0.3 g1.3 o0.4
accu+of 8.2 a-0.3 b-0.3 d-0.5
accura 7.7 g0.8
accuse 8.4 a-0.3 d-0.4 o0.3
ach 7.7 a-1.3 b-0.7 e0.7 h0.6 i-0.5 n0.9 o2.1 p-0.7 q2.9 r0.9 s-0.3 t-0.7
ach+for 8.4 a-0.3 d0.3 e0.5 q1.9 t-0.4
ache 8.2 d0.6 e0.6 i1.0 j0.4 k0.5 n0.4
achebe 8.2 d0.6 e0.6 i1.0 j0.4 k0.5 n0.4
achi 7.9 a1.2 c0.5 g-0.5 i0.5
achiev 7.9 a1.2 c0.5 g-0.5 i0.5
acht 8.4 d-0.4 f0.8 i0.3 r-0.4
achter 8.4 d-0.4 f0.8 i0.3 r-0.4
ackn 7.7 d0.6 e0.5 g-0.3 h-0.5 k0.7 l-0.7 n0.7 p-0.3 t-0.5
ackn+of 8.4 a-0.4 b0.5 d-0.3 e-0.3 k0.5 l-0.4 o-0.4 q-0.5
acknow 7.7 d0.6 e0.5 g-0.3 h-0.5 k0.7 l-0.7 n0.7 p-0.3 t-0.5
acro 6.5 a-0.7 b-0.8 c0.6 e1.4 f-0.4 l-0.6 n1.5 o1.1 q0.4 r0.5
acro+the 7.0 b-0.5 d0.4 e0.7 g-0.9 i0.8 l-0.3 n1.0 o-0.4 p-0.4 r-0.3
acro+to 8.2 b1.0 h0.8 i0.7 k0.5 n1.0 r0.4 s-0.4
across 6.5 a-0.7 b-0.8 c0.6 e1.4 f-0.4 l-0.6 n1.5 o1.1 q0.4 r0.5
act 7.0 a0.7 b0.3 e0.3 g-0.6 i-0.6 j1.1 l-0.4 m0.4 n0.6 q0.5 s-0.3 t-0.3
act+for 7.7 f0.4 h-0.5 n0.6 p-0.3 q0.6 r0.3
acti 6.1 a1.6 c-0.8 d1.2 e0.7 f-0.3 g-1.6 i-1.1 j2.7 k-0.6 l-0.4 m-0.5 n-0.6 p-0.4 r-0.6 s0.7
acti+dial 8.2 a0.4 g-0.5
acti+for 8.4 a-0.6 c-0.3 d-0.6 n-0.4 q-0.3 t0.3
acti+frau 8.2 a0.5 d0.4 j1.4 s1.0
acti+shot 8.4 a0.6
action 6.3 a1.2 b-0.4 c-0.7 f-0.6 g-1.3 i-0.9 j2.6 k-0.4 m-0.4 n-0.5 r-0.6 t-0.4
activa 8.4 e0.5 j0.4
active 8.4 a0.8 b0.4 d1.5 e0.3 f0.4 s0.7 t0.4
actu 5.7 a-0.4 d0.9 e1.4 g2.0 h1.6 i-0.5 l0.3 m-0.7 o0.6 p0.7 q0.6 r2.6 t-0.6
actu+find 8.4 g0.6
actu+not 8.4 e0.4 g0.5 p0.6
actu+prod 8.4 a-0.6 c0.4 d0.3 m0.3 o0.4 r0.7 t0.3
actu+spea 8.4 a0.7 d1.0 e1.4 g-0.3 p0.5
actu+the 8.4 a-0.6 g0.9
actual 5.7 a-0.4 d0.9 e1.4 g2.0 h1.6 i-0.5 l0.3 m-0.7 o0.6 p0.7 q0.6 r2.6 t-0.6
ad 6.6 a-0.8 b0.4 d-0.7 e-1.4 g0.5 i0.5 j-0.5 k0.5 o0.3 s-0.3
ad26 7.9 a-0.3
ad2600 7.9 a-0.3
adap 7.0 a-0.3 g0.3
adap+and 8.2 a-0.5 g0.3
adapte 7.0 a-0.3 g0.3
add 5.6 a-1.5 c0.9 d0.4 e-0.5 f-0.6 g0.5 h1.6 i-1.4 j-1.1 k-0.6 l-0.3 m0.3 n-0.4 o-0.4 q0.5 r2.1 s-0.8 t-0.6
add+a 6.1 a-0.4 g0.5 i-0.3 j-0.6 p-0.4 r0.9 s-0.3 t-0.4
add+on 8.4 a-0.8 b0.4 o0.3
add+them 8.4 a-0.7 d0.3 h0.5
add+to 8.4 a0.9 p1.5
add+up 8.2 b0.8 c-1.0 e0.4 f-0.4 g0.7 i-0.5 k0.4 q-0.3 r1.1 s-0.3 t-0.3
adde 7.6 a-0.5 b0.8 c-0.4 e-0.7 f-0.3 g-0.7 h1.0 i-0.6 m1.8 o0.4
added 7.6 a-0.5 b0.8 c-0.4 e-0.7 f-0.3 g-0.7 h1.0 i-0.6 m1.8 o0.4
addi 6.5 c-0.4 e0.9 g0.5 h0.7 i-0.3 n-0.6 o0.3 p0.3 q0.4 t0.4
addi+a 7.9 a-0.4 c-0.5 d-0.6 e0.5 f-0.3 g-0.4 m-0.3 o0.8
addi+it 8.2 g0.3
addi+to 8.4 t0.7
adding 7.5 a-0.5 c-0.4 e1.0 g0.4 h0.9 i-0.4 n-0.7 o0.4 p0.4 q0.4 t0.4
additi 7.1 a0.5
addr 5.7 a-1.4 b0.5 e-0.6 f1.4 g-1.8 h-0.5 i-1.4 j-0.3 k0.5 m0.6 n1.3 o2.4 q-0.8 r-1.0 s-1.4 t0.6
addr+and 8.4 o0.4
addr+belo 8.4 c0.5 j0.4 p0.6 r-0.3
addr+for 8.4 a0.5 d-0.3 e0.7 l0.4 n1.0 o-0.4 r-0.4 t0.7
addr+from 8.4 a-0.7 i-0.3 m0.4
addr+is 7.7 a-0.6 f0.6 i-0.3 k0.4 m-0.4 o0.9 p-0.5
addr+on 7.7 a-0.5 d-0.5 e0.3 l0.8 m0.4 n0.9 q0.4 t0.8
addr+to 7.6 a1.2 d2.0 g-0.4 i0.8 j0.4 l0.5 m-0.5 o1.0 p1.2 q-0.5
addres 5.7 a-1.4 b0.5 e-0.6 f1.4 g-1.8 h-0.5 i-1.4 j-0.3 k0.5 m0.6 n1.3 o2.4 q-0.8 r-1.0 s-1.4 t0.6
adds 8.4 a-0.3 g1.7
adeb 8.2 a-0.8 e-0.5 g1.0 h1.1 i-0.4 j-0.3 o0.9 q-0.5 r0.8
adebay 8.4 a-0.4 g0.3 h1.0 k0.5 m0.3 o0.7 r0.3 t-0.3
adeq 8.2 a-1.0 g0.3
adequa 8.2 a-1.0 g0.3
adey 7.9 d0.7 g-0.4 r-0.4
adeyem 8.2 e-0.3 r-0.3 t0.4
adjo 8.2 a-0.7 c-0.5 j-0.4 l-0.4 o0.6
adjour 8.2 a-0.7 c-0.5 j-0.4 l-0.4 o0.6
adju 6.7 a0.9 b0.4 d-0.6 e1.5 g0.3 i-0.7 j3.4 p1.3 r-0.3 s-0.3
adju+the 7.9 g-0.3
adjudi 7.7 a1.1 d-0.4 e1.1 i-0.7 j2.8 p1.2
adjust 7.0 b0.7 e0.6 g0.6 j1.0
admi 6.5 b-0.5 c-0.6 d0.7 e1.0 h0.4 i2.0 j-0.4 k-0.6 l1.0 m0.8 n-0.4 r-0.4 s0.8 t0.7
admi+of 8.4 b-0.3 d0.3 j-0.4 m0.4 s0.6
admi+pass 8.4 a-0.5 e-0.4 g-0.3 i0.9
admin 7.5 a0.6 c-0.5 d1.0 g-0.6 i2.2 m0.6 p0.3 s0.3
admini 7.5 b-0.6 c-0.4 d0.5 h0.5 i0.3 l1.1 m0.7 t0.6
admins 8.4 g0.7 o0.4
admiss 8.2 c0.5 d-0.4 i0.3 l0.4 s1.2
admit 8.4 c-0.3 d0.5 e0.9 i-0.5
adob 8.2 a-0.4 g0.6
adop 8.2 e-0.4
ador 8.4 e0.4 g0.3 i0.9 r0.3
adore 8.4 e0.4 g0.3 i0.9 r0.3
ads 7.9 a0.9 b1.2 c-0.5 e2.3 f0.4 g-0.4 i1.2 p0.6 r-0.4 s-0.3
adul 8.4 a-0.3 d0.8 e-0.3 g0.5 k0.4 r0.5
adult 8.4 a-0.3 d0.8 e-0.3 g0.5 k0.4 r0.5
adva 7.5 a-1.3 g1.4 i0.4
advanc 8.2 a-0.4 i0.4
advant 7.9 a-1.0 g1.7
adve 6.7 c1.0 d0.6 g-0.4 h-0.6 i-0.9 j1.0 k-0.5 p-0.4 q0.5 r-0.7 s2.0 t1.2
adve+and 8.4 a0.3 c0.5 d0.8 m0.4
advert 6.7 a-0.6 c0.6 h-0.6 i-0.8 j1.0 k-0.5 p-0.4 q0.6 r-0.6 s2.1 t1.2
advi 5.8 a0.9 b0.9 c-0.5 e0.7 g-1.2 i-1.0 j3.2 k-0.5 n0.3 q1.5 r-0.4 s-1.0 t-0.6
advi+and 8.2 a0.8 e-0.5 f1.1 j1.1 n0.4 p-0.3
advi+as 8.4 c0.3 d0.4 e-0.3 j0.5
advi+cent 8.4 c-0.3 d0.9 e-0.5
advi+on 8.2 b0.5 d0.7 e-0.5 j1.0 s-0.3
advi+that 7.7 c0.6 j0.7
advi+to 8.2 c0.3 l0.7 n0.5 p0.5 t0.5
advi+you 8.4 b1.0 f0.8
advice 6.2 a0.8 c-0.4 g-1.2 h-0.5 i-1.0 j2.3 p-0.5 q1.9 r-0.4 s-0.5
advise 6.7 b1.0 e1.1 f0.4 h0.5 j1.2 k-0.4 m-0.5 p0.6 s-0.6 t-0.4
affa 7.3 a1.3 c-0.5 e0.3 g-0.5 j1.0 r-0.5 s1.1
affair 7.3 a1.3 c-0.5 e0.3 g-0.5 j1.0 r-0.5 s1.1
affe 8.2 a1.8 e0.6 g-0.9 k0.5 m0.3
affe+the 7.9 b-0.3 c-0.4 d-0.3 e-0.4 f0.4 g-0.8 j-0.3 m-0.3 q0.5
affect 8.2 a1.8 e0.6 g-0.9 k0.5 m0.3
affo 7.3 b0.5 g0.4 m1.0 t0.4
afford 7.3 b0.5 g0.4 m1.0 t0.4
afra 6.5 a-0.3 c-0.9 e1.4 g-1.1 h-1.0 i1.1 j-0.7 k2.1 l2.5 n0.6 o-0.4 p-0.9 r-0.3 s-0.9 t1.0
afra+i 7.9 b-0.4 h-0.3 i1.0 k1.7 l-0.5 n-0.4 t-0.5
afra+the 8.4 e0.4 k1.1 l-0.4 n0.3
afra+we 8.4 c-0.3 e0.3 i0.5 l0.6 n0.6
afraid 6.5 a-0.3 c-0.9 e1.4 g-1.1 h-1.0 i1.1 j-0.7 k2.1 l2.5 n0.6 o-0.4 p-0.9 r-0.3 s-0.9 t1.0
afri 8.2 g0.7
africa 8.2 g0.7
afte 4.0 a1.6 b0.5 c0.6 d0.5 e-0.6 f0.9 g-1.4 h-0.8 i1.1 j-1.1 k3.0 l0.4 m-0.6 p-2.3 q3.4 r-0.6
afte+a 6.9 a1.9 b1.3 c-0.4 d1.1 g-0.8 h0.3 i-0.4 k-0.4 p0.3
afte+all 7.1 a-1.4 c-1.0 d-0.7 f-0.4 g-1.5 h0.8 i-1.0 j-0.4 k2.7 m-0.3 n-0.6 p-0.6 q0.8 s-1.1
afte+and 7.9 a-0.7 b0.7 e-0.4 i-0.4 l-0.3 q-0.5 r0.4 s0.6
afte+as 8.4 a-0.4 b0.3 e0.3 n-0.3 o0.8 q1.3
afte+by 8.4 b0.7 i0.7 s0.4
afte+chri 8.2 b0.6 f0.6 g-0.4 h-0.3 l1.7 q0.4 r-0.4 t0.5
afte+disc 8.4 a-0.7 g1.4
afte+elev 8.2 b-0.4 d1.0 e-0.4 g-0.3 h0.3 i-0.4 l0.4 m-0.3 n-0.3 o-0.6 p-0.4
afte+four 8.4 b0.3 c0.3 e0.4 g-0.4 k0.7
afte+havi 8.4 g-0.7
afte+i 7.2 g0.3 h0.3 k-0.4 n0.4 o0.5 q-0.4 r1.0
afte+in 8.4 a-0.4 i0.5
afte+inst 8.4 g0.7
afte+it 8.4 a0.9
afte+less 8.4 a0.6 g-0.5
afte+look 8.4 g1.3
afte+much 8.2 a-0.5
afte+nine 8.2 a0.4 b1.3 c-0.4 d1.5 e-0.4 n0.7 r-0.4
afte+purc 8.4 a0.6 g-0.3
afte+read 8.4 a-0.6 g1.3
afte+reba 8.4 a-0.5 g0.7
afte+rece 8.4 g0.7
afte+seve 8.4 g0.4
afte+six 7.9 c-0.4 d0.4 e-0.7 i-0.3 l-0.4
afte+so 8.4 a-0.6 i0.5
afte+that 6.8 c-0.7 e-1.3 f-0.3 g-0.9 j0.4 l0.8 m-0.4 n1.6 o0.3 p-0.7 r-0.7 s0.5 t-0.4
afte+the 5.4 a-0.9 b-0.5 c1.8 e1.4 f1.0 g-1.3 h-1.0 i0.5 j-1.2 k1.5 l1.7 m-1.0 n1.3 o0.6 p-1.2 q1.8 s-0.9 t-0.6
afte+they 8.4 e0.5 i0.5 l0.4 s0.5
afte+this 8.2 a0.5 e0.6 i0.7 s1.2
afte+thre 8.4 a0.6 c1.1 e0.5 i0.8 m1.0 s0.7
afte+two 7.9 a1.0 c0.4 g-0.5 k0.4
afte+us 8.4 c0.6 d0.8 e-0.3
afte+usin 8.2 a0.5 g0.5
afte+we 8.4 e0.5 f0.6
afte+you 7.9 a0.7 e1.0 j1.6 s0.5
after 4.1 a2.5 c-0.4 d1.1 f0.4 g-1.0 h-0.8 i1.6 j-0.5 k2.0 l0.8 m-0.6 n1.0 p-2.0 q2.4 r-0.6 s0.4 t-1.3
aftern 6.2 a-1.0 b0.6 c1.4 e0.6 f1.1 g-0.7 h0.6 i-0.7 j-1.0 k2.8 l-0.6 n-0.9 o1.2 p-0.6 q3.2 r0.9 s-0.6 t1.8
afterw 7.7 d-0.3 e-0.6 i-0.3 k-0.4 o0.4 r-0.4
agai 4.7 a1.5 c1.4 d0.3 e0.7 f1.3 g-1.1 h2.0 i-0.9 j-1.2 m2.1 n0.4 o0.7 q0.8 r0.9 s-1.6 t0.8
agai+a 8.4 f0.9 m0.7
agai+and 7.6 a1.2 b-0.4 d0.4 e0.4 h0.4 i-0.3 o0.4 p0.3 r0.3 s-0.3 t0.4
agai+as 8.2 e-0.3 h0.6 n0.5
agai+befo 8.4 d0.5 e0.8 r-0.4 s0.4
agai+for 7.9 a-0.6 b1.0 c-0.8 f0.4 g1.3 h2.5 i-0.3 n0.4 p-0.4 q0.6 r1.3 t-0.4
agai+i 7.9 a-0.6 d0.8 e0.6 i0.7 p0.6
agai+in 7.6 a1.0 c0.8 h0.6 j0.6 p0.5 r-0.3 s0.5
agai+it 8.4 g-0.8
agai+next 8.4 c-0.4 d-0.3 e-0.5 g0.6 h1.1 r0.7
agai+on 8.2 a0.7 c0.6 d1.1 j0.6 p0.5
agai+plea 8.4 d-0.4 f0.4 g0.4 h0.5 m0.6 r0.4 t-0.3
agai+that 8.4 c0.6 g0.8 j0.7 p0.6
agai+the 7.0 a-1.4 b-0.5 e0.3 g-1.4 h-0.6 l1.1 m-0.4 o0.3 p0.4 q0.9 s-0.4
agai+this 8.2 a0.7 g-0.4
agai+with 8.4 a0.3 c0.9 l-0.3 m0.9 p-0.3
agai+you 8.2 a0.6 b1.3 e-0.5 i0.5
again 4.9 a2.2 c1.8 e1.2 f1.4 h2.8 i-0.5 j-1.1 l-0.6 m2.8 n0.5 o0.6 p-0.6 r1.3 s-1.3 t1.0
agains 6.4 a-0.7 b-0.5 f1.2 g-1.4 h-0.7 i-0.8 l0.5 p0.7 q0.6 s-0.6 t-0.5
age 7.2 a-1.0 b1.3 c-0.8 d-0.4 e-0.7 g0.8 h0.9 i-0.5 j-0.4 n1.1 p0.4 q-0.5 r1.4
age+of 8.4 b0.3 n0.4
agen 6.0 a1.2 d0.4 e1.6 f0.6 g-0.8 h0.5 i2.7 j1.7 k-0.7 l-0.5 m0.3 o-1.1 p0.5 q0.5 s1.1 t-0.8
agen+and 8.4 d0.5 f0.4 s0.8
agen+for 8.2 e0.6 i0.4 r-0.5
agen+has 8.2 a0.7 e0.5 g-0.4 i0.4 j0.5 p0.6
agen+in 7.9 a-0.4 b0.3 d0.4 f0.5 i0.7 o-0.4 q0.4 s-0.3
agen+so 8.4 a-0.8 c-0.4
agenci 7.7 a0.9 b0.5 c-0.3 d-0.3 e1.9 f0.3 g-0.3 i1.3 r-0.4 s0.5
agency 6.5 a-0.5 c-0.6 d-0.4 e0.5 h0.9 i1.3 j1.6 k-0.6 l-0.4 o-0.7 p0.7 q0.5 r1.1 s-0.4 t-0.4
agenda 7.9 d1.4 e-0.4 f0.5 r-0.4 s1.0
agent 7.7 a1.1 c1.3 g-0.4 i0.6 j0.3 l-0.3 m0.7 p0.3 r-0.3 s0.5
agents 8.4 e-0.4
aggr 8.2 a0.7 e-0.4 f0.5 g-0.4 j0.6
aggriv 8.4 a0.5 g-0.4
agm 7.1 a0.3 b0.3 d0.9 e-0.6 g0.3 h0.9 i0.9 j-0.4 k0.6 m-0.3 p-0.5 q-0.3 s0.8
agne 7.9 a-0.7 d0.3 f0.4 g0.3 h-0.4 i-0.4 l0.4 n0.9 o0.8 p-0.3 q1.4
agnes 7.9 a-0.7 d0.3 f0.4 g0.3 h-0.4 i-0.4 l0.4 n0.9 o0.8 p-0.3 q1.4
ago 6.3 a-1.9 b-0.5 c1.8 d-0.6 g1.7 h0.6 i-0.8 j-0.4 k-0.5 q2.2 r0.5 s-0.5
ago+and 7.3 a-0.5 g1.2 n0.6
agre 5.4 a0.5 c1.6 e0.6 h1.4 i-0.8 j1.2 k-0.9 l1.2 m4.2 n2.0 p-1.6 q0.5 r0.3 s-1.1 t0.3
agre+a 8.4 c0.4 d0.6 i-0.3 m0.6 p0.5
agre+and 8.2 a-0.6 l-0.3 m1.2 n1.3 o-0.3 p-0.3 q0.3 r0.6 t-0.3
agre+date 8.4 a0.6 c0.5 e0.5 f0.5 j0.4 o0.3 q-0.3 t1.0
agre+on 7.7 b-0.5 g0.8 i-0.4 l1.0 m1.7 n-0.3 p-0.5 r1.2
agre+that 7.9 a0.6 b0.5 c0.7 e0.6 h-0.4 m0.6
agre+the 8.2 e-0.3 g-0.8 j0.5
agre+to 7.2 a-0.6 c-0.3 d-0.7 e0.4 f-0.6 i-0.4 j-0.4 k-0.3 l0.8 m0.7 p-0.4 q0.3 t0.4
agre+up 8.4 a0.3 e0.5 i1.4 s0.8
agre+we 8.4 a0.4 d0.7 e0.5 m0.4
agre+with 8.2 g1.3 m0.6 p0.5
agree 7.5 a-0.5 g0.9 k-0.4 m1.2 p-0.3 t0.4
agreed 6.1 c1.5 e0.3 f0.4 h1.2 i-1.3 j-1.4 l0.9 m3.2 n2.7 p-1.1 q0.6 r0.9 s-1.1 t0.3
agreei 8.4 a-0.4 c-0.3 l0.9 m0.5 r-0.5
agreem 6.5 a1.6 b-0.4 c0.8 g-0.4 h0.7 i0.8 j2.9 k-0.5 n-0.4 o-0.3
ah 8.2 a-0.4 b-0.7 d-0.4 e-0.4 h0.8 l1.1 m0.3 n1.7 o0.5 t-0.5
ahea 6.5 a-1.9 d0.6 e-0.4 f0.9 g0.9 h3.1 i-0.6 j-0.6 l1.0 n0.7 p-0.7 q-0.9 r1.2 s-0.6 t0.7
ahea+and 7.9 a-0.3 b0.5 d0.3 f0.4 h-0.6 l0.3 t0.9
ahea+of 7.7 a-0.7 e-0.3 g1.0 i0.4 l1.2 m0.5 o-0.5 q-0.3 r0.5
ahea+on 8.4 b-0.3 g0.4 h0.4 n-0.3 o0.3 r0.7 t0.6
ahea+with 8.2 b-0.4 c0.5 d0.5 f0.8 h2.3 m0.3 n0.3 r-0.4 t-0.3
ahead 6.5 a-1.9 d0.6 e-0.4 f0.9 g0.9 h3.1 i-0.6 j-0.6 l1.0 n0.7 p-0.7 q-0.9 r1.2 s-0.6 t0.7
aid 8.2 d0.4 g0.5 i0.3 r0.5
aida 8.4 i0.5 o0.8 s0.6
aim 8.2 a-0.8 b-0.3 c-0.3 j-0.4 k0.5 l-0.3 m0.4 q0.4
aim+to 8.4 a-0.5 b-0.3 c-0.3 j-0.4 k0.5 l-0.4 m0.4 q0.4
aisl 8.2 e-0.3 l0.7
al 8.4 b0.4 d0.5 e0.3 f-0.4 g-0.4 r-0.4
alan 8.2 a0.5 d1.4 f0.9 i0.4 j0.3 p0.5 q0.3 r-0.3
alar 6.7 a-0.3 b0.4 c-0.4 e0.8 f0.3 i-0.5 k0.5 m1.3 n-0.5 p0.5 q-0.4 r-0.4 s0.3 t1.8
alar+code 8.2 a-0.6 b-0.3 f0.4 i-0.6 m0.5 t0.7
alarm 6.9 a-0.5 e0.4 f0.5 j0.3 k-0.3 m1.1 n-0.4 p0.7 s0.5 t1.2
alarms 8.4 c-0.4 e-0.3 h-0.3 k1.1 m0.4
alas 8.2 b1.2 d-0.4 g0.4 i0.4 k0.7 q0.7 r0.7 t1.0
alasta 8.4 b0.7 d-0.3 e0.5 g0.4 n0.3 o0.3 q0.8 r0.8 t1.1
albe 8.4 a0.4 g-0.3
albeit 8.4 a0.4 g-0.3
albu 6.3 a-1.0 c0.6 e-0.3 g1.3 h0.3 k0.5 m-0.3 n0.4 r0.3 s0.4
albu+and 7.7 a-0.4 g-1.3
album 6.5 a-0.9 c0.6 e-0.3 g0.7 h0.4 k0.5 m-0.4 n0.4 r0.3 s0.5
albums 7.7 a-0.3 g-0.5
aler 7.9 i-0.5
alis 7.9 d-0.5 f-0.4 i0.6 k0.8
alison 8.2 a0.4 d-0.3 i0.8
aliv 7.9 b-0.4 c-0.6 d1.6 h1.2 i-0.4 l-0.5 m-0.4 n0.5 p-0.3 q-0.4 r0.6 s0.3
alive 7.9 b-0.4 c-0.6 d1.6 h1.2 i-0.4 l-0.5 m-0.4 n0.5 p-0.3 q-0.4 r0.6 s0.3
all 3.6 a-3.7 b0.7 c-1.3 e-1.8 f-0.7 g3.1 h1.4 j0.5 k2.1 n1.6 o-0.7 p-0.4 q1.8 r2.1 t1.2
all+a 8.2 a-0.5 d0.5 e0.3 g0.8 i0.4
all+afte 8.4 a0.6 b1.0 i1.1 p1.2
all+alon 8.2 a-0.8 c-0.3 e-0.3 f0.8 g-0.5 h0.4 i-0.6 l-0.3 q-0.3
all+and 7.9 a-0.4 h-0.3 k0.9 m0.6 n0.4 o1.8 r-0.4 t0.4
all+are 8.4 d0.7 f0.4 g-0.6 h0.4
all+at 7.7 a-0.9 e-0.5 f-0.3 g1.2 i0.6 n-0.4 r1.0
all+be 8.4 g0.6 m0.3
all+but 8.2 a0.8 b1.1 e-0.4 g-0.4 i0.9 p0.7
all+cont 8.4 a-0.5 b0.4 i-0.3 m0.3
all+corr 8.4 a0.3 b0.8 c0.5 i0.6 p0.5
all+day 7.2 a-1.1 g0.7 h0.3 i-0.6 j-0.5 k1.0 n-0.4 o0.3 p-0.4 q0.5 s-0.4
all+deli 8.4 f0.4 j0.4 s0.7
all+even 8.4 b-0.3 c1.4 d-0.5 t-0.4
all+four 8.4 b0.3 d0.4 e-0.4 h-0.4 q-0.3 t1.1
all+good 7.9 b0.7 g-1.7 h-0.4 i-0.5 k0.4 l0.5 m0.5 n5.2 o0.4 q-0.6 s-0.5
all+hand 8.2 a-0.7 c-0.5 i-0.3 k1.5 l1.0 n-0.3 q0.3 t-0.5
all+have 8.4 a-0.7
all+i 7.1 a0.4 b1.1 d-0.6 g-1.2 i-0.5 j0.6 m0.4 p-0.3 q-0.3 r-0.4
all+i've 8.4 c0.6 d0.8 g0.6 i-0.3 k0.3 s0.5
all+in 7.6 a-1.1 g0.8 i0.7 r-0.4
all+its 8.2 i0.5 j0.5
all+my 7.0 g0.6 m0.6 s0.7
all+need 8.4 a0.7 b1.1 c0.4 p0.9 s1.6
all+nine 7.9 a0.9 b-0.4 c-0.5 d0.6 e1.9 f0.8 g-0.4 i0.9 o0.5 r-0.5 s1.2 t1.1
all+of 5.9 a0.3 b-0.5 c1.5 e-0.6 f0.9 g0.5 l-0.6 m0.8 n0.8 p0.5 r1.0 s-0.3 t-0.5
all+on 8.4 d-0.3 g-0.6 q1.2
all+or 7.9 a-0.3 g1.1
all+othe 8.2 a-0.5 e-0.4 n-0.3 r0.7
all+our 7.3 a0.5 c0.8 h-0.3 j1.1 k-0.5 o-0.5 p-0.5 r0.6 s-0.3
all+poss 8.4 a-0.4 b0.4 e-0.4 g-0.4 t1.8
all+repl 8.4 g0.6 j0.4
all+righ 7.2 a0.8 b0.4 c1.0 d1.5 e1.1 g-0.5 i-1.0 j-0.6 l1.3 m0.6 p-0.6 q0.4 s1.0
all+roun 8.4 c0.6 l0.5 n-0.4 t0.6
all+stay 8.4 b0.7 c-0.3 o0.4
all+that 7.1 b0.3 d-0.4 e-0.5 k-0.6 o-0.5
all+the 5.5 a-2.1 d-0.6 f-0.5 g0.8 i-0.5 j-0.6 k1.4 m-0.5 n0.3 o-0.4 p-0.6 q0.8 r0.4 s-0.7
all+thes 8.2 a-0.4 g0.3
all+this 7.7 a0.3 c0.4 g0.4 h-0.4 i-0.6 l-0.6 m-0.3 n-0.5 q0.5 s-0.3 t0.3
all+thos 8.2 a-0.3
all+thre 7.5 a-0.5 d-0.8 g0.6 h0.7 j0.4 k0.9 m-0.3 p0.3 q-0.6
all+to 8.2 d-0.4 f0.5 g0.5 j-0.3 q0.6 r1.0 s0.4
all+twel 8.4 a0.4 d0.8 g0.4 h0.5 p0.9
all+very 8.2 a-0.9 g1.2
all+well 8.4 a-0.3 g-0.4 k0.6
all+with 8.4 i0.9 j0.6 s0.5
all+your 7.5 b-0.4 c-0.5 d-0.3 e-0.3 h1.1 i-0.4 l-0.5 q0.9 r1.0
alle 8.2 a0.6 d1.2 e1.1 i-0.3 l0.7 o-0.3 r-0.4 t1.0
allerg 8.2 a0.6 d1.2 e1.1 i-0.3 l0.7 o-0.3 r-0.4 t1.0
allo 5.8 a-2.4 d0.6 e0.8 f0.4 g2.1 h1.0 i-0.9 o-0.3 p-0.4 q3.2
allo+easy 8.4 g0.6
allo+for 8.4 c-0.4 d-0.3 e0.4 p0.4 q0.9
allo+me 7.5 g0.7 q0.5
allo+soci 7.9 a0.5 b0.6 c0.5 d0.7 m0.3 s0.8
allo+the 8.4 a-0.7
allo+to 8.4 a0.8 e0.7 g-0.4 j0.8
allo+you 7.2 a-1.2 g1.8
alloca 8.4 a0.3 e0.9 h0.3 j0.7 q0.5
allotm 7.2 a0.3 b0.5 c0.6 d1.4 e0.4 f0.5 g-0.4 i-0.5 j-0.4 l-0.6 o0.3 p-0.5 q1.1 r0.5 s0.5
allow 7.7 a-0.6 e0.5 g0.3 h0.4 q2.1
allowe 7.7 a-0.6 c-0.4 d-0.4 h0.4 t0.4
allowi 8.4 a0.4
allows 6.6 a-2.6 e-0.5 g2.5 h0.4 q0.4 r-0.4
almo 6.3 a-0.5 b0.4 c1.3 e1.0 g1.5 i-0.5 l0.9 o-0.3 p-0.3 q0.5 s-0.4 t0.5
almo+all 8.4 g0.4
almo+ever 8.2 a-0.6 g0.9
almo+half 8.4 a0.6 g0.5
almo+like 8.4 a-1.0 g1.1
almost 6.3 a-0.5 b0.4 c1.3 e1.0 g1.5 i-0.5 l0.9 o-0.3 p-0.3 q0.5 s-0.4 t0.5
alon 6.4 b0.8 c-1.0 g-1.5 i1.6 l-0.6 m-0.5 p-0.7 q0.7
alon+and 8.2 b0.5 d-0.3 e-0.4
alon+with 7.1 a-0.9 i0.3 j0.3 q1.2
alone 7.7 a2.3 b1.0 c-0.4 g-0.9 i1.4 o-0.4
along 6.7 a-2.0 b-0.4 c-0.6 f0.4 g-0.7 l-0.5 m-0.4 o0.4 p-0.5 q0.8 s-0.4
alot 7.9 a-0.8
alot+of 8.2 a-0.3 g-0.6
alph 8.4 a1.0 g-0.5
alph+orde 8.4 a1.0 g-0.5
alphab 8.4 a1.0 g-0.5
alre 5.4 a-0.4 b1.0 d-0.4 i1.6 j0.4 k-0.4 l-1.0 m1.5 n0.4 o-0.5 p0.5 r0.4 s1.8 t0.6
alre+been 8.4 a0.6 c0.5 k0.4 m0.8 r-0.6
alre+done 8.4 a-0.7 d-0.6 i-0.3
alre+had 8.2 b0.4 c-0.4 f0.6 i-0.3 j0.8 p0.5 s0.3
alre+have 8.2 a-0.4 g0.9 i0.6 r0.4
alre+love 8.4 g0.5
alre+on 8.2 e0.6 g-0.7 i0.7 s0.4
alre+paid 8.4 e-0.4 f0.3 h0.4 m1.1
alre+sent 8.4 b0.8 i-0.3 k-0.4 m1.0 n0.4 o-0.5
alread 5.4 a-0.4 b1.0 d-0.4 i1.6 j0.4 k-0.4 l-1.0 m1.5 n0.4 o-0.5 p0.5 r0.4 s1.8 t0.6
also 4.6 a-0.3 c-1.0 f-0.9 g3.5 h1.9 j0.5 l0.7 m0.5 n0.4 o0.6 p0.5 q-0.5 r0.6 s-0.4
also+a 7.9 a1.0 c0.4 g-0.7 j0.5 l0.4
also+aske 8.4 a0.5 d0.7 e1.0 j0.4
also+be 8.2 a0.4 g0.4
also+been 8.4 i0.6
also+does 8.4 a1.3 g-0.7
also+get 8.4 a-0.5
also+has 7.5 a1.2 g-1.0
also+have 7.6 a-0.3
also+if 8.2 a0.8 g-0.7
also+like 8.2 d0.3 f0.4 i0.4 p0.6
also+look 8.4 e1.1 g0.3 k0.4 o0.3
also+my 8.4 a0.6 j1.0
also+need 7.9 e-0.5 k-0.4 o-0.4
also+not 8.2 g-0.7
also+the 7.1 a0.4 d-0.3 e-0.4 g-0.5 h0.7 i-0.3 j0.3 p0.7 r-0.5 s0.6
also+very 8.4 a-0.5 g0.7
alt 8.4 a1.1 c-0.4 e2.2 h-0.4 k0.5 o0.5 t-0.4
alt+text 8.4 a1.1 c-0.4 e2.2 h-0.4 k0.5 o0.5 t-0.4
alte 7.0 e0.5 f-0.4 g0.9 h0.4 i0.8 n1.3 r0.5 s-0.4
alte+and 8.4 a0.4
alter 8.2 a-0.5 g1.0 h0.3 l0.5 r0.6 t0.3
altern 7.2 e0.4 i0.9 n1.3 s-0.4
alth 6.4 e0.5 g-0.4 p0.4
alth+it 8.4 a0.4 e0.3 g-0.5
alth+pict 8.4 a0.5 g-0.4
alth+the 7.7 a-0.7 e0.3
althou 6.4 e0.5 g-0.4 p0.4
alto 8.2 a-0.4 e-0.6 h-0.4 m-0.4 o0.7
altos 8.4 a-0.4 c0.4 e-0.5 h-0.4 m-0.4 o0.7 q0.3
alum 8.2 a-0.3 g-0.5 l0.4 s0.7 t0.6
alumni 8.4 g-0.3 l0.4 s0.8 t0.6
alwa 5.8 c-0.5 d0.8 e-0.3 g0.4 i-1.0 k-0.4 l0.3 m-0.8 n-0.4 o-0.4 p-0.4 q0.7 r1.6 s0.9
alwa+a 8.4 g-0.3 l0.7 q0.3
alwa+busy 8.2 a0.4
alwa+got 8.4 a0.4 j0.3
alwa+have 8.2 a-0.3
alwa+said 8.4 b0.5 d0.5 s0.5
always 5.8 c-0.5 d0.8 e-0.3 g0.4 i-1.0 k-0.4 l0.3 m-0.8 n-0.4 o-0.4 p-0.4 q0.7 r1.6 s0.9
am 4.8 b-0.9 d0.4 e0.9 f0.9 g0.6 i-1.0 m-0.4 p-0.4 s-0.5
am+a 7.0 a-1.2
am+disa 8.4 a0.8 g-0.6
am+extr 8.2 g0.3
am+gett 8.4 a0.4
am+goin 8.4 a-0.9
am+i 8.2 c0.8 m0.5
am+not 7.6 a-0.4 k0.4 r0.4 t0.4
am+on 7.9 a-0.5 g-0.4 k0.4 n-0.4 o-0.6 t0.3
am+out 7.9 a-0.4 h0.6 k-0.4 l0.6 n0.5 q0.3 r-0.5
am+quit 7.9 a-0.7 g1.0
am+retu 7.9 a1.2 g-0.8 m-0.4 p0.4
am+stil 8.4 a-0.4 g-0.4
am+told 8.2 a0.5 f0.7 j0.4 r-0.4
am+very 7.1 a-1.1 g2.2
amat 7.3 d0.4 e0.4 g0.4 i0.3
amat+dram 8.4 d0.5 e0.5 i0.4
amat+phot 8.2 g0.4
amateu 7.5 d0.4 e0.4 i0.3
amaz 5.5 a-1.2 g3.0
amaz+and 7.7 a0.4
amaz+at 7.9 a-0.7 g1.2
amaz+but 8.4 g0.6
amaz+com 8.2 a-0.3 g1.0
amaz+has 8.4 g0.7
amaz+i 8.4 g0.7
amaz+revi 8.4 a0.4
amaz+that 8.4 a-0.8
amazed 7.9 a-0.7 g1.2
amazin 6.9 a-1.9 g3.0
amazon 5.9 a0.6
amen 7.5 a0.7 b-0.4 d0.4 i-0.4 l0.4 m2.8 p-0.5 q0.5
amend 7.9 b-0.5 g-0.3 k-0.3 l0.3 m2.4 o0.3 p-0.3 q0.5 t0.3
amendm 8.4 a0.4 d0.5
amer 8.4 a-0.5 g1.3
americ 8.4 a-0.5 g1.3
ames 8.4 j0.6 n0.4 s0.5
amex 8.2 d-0.3 h0.7 j0.5 m1.2 n2.1 o0.7 p-0.3 q-0.3 s-0.4
amir 8.4 b0.9 c0.7 h-0.4
amit 8.4 a-0.6 b-0.4 d-0.6 f-0.4 g-0.4 k0.8 m-0.3 o1.5 q0.8
amon 7.6 a0.6 g-0.3
among 7.6 a0.6 g-0.3
amou 6.4 a-0.3 b-0.5 e0.6 f-0.4 g-1.4 h0.8 i-0.4 j0.4 l1.0 n0.9 o-0.3 p0.3 q3.5 r0.7 s-0.7
amou+of 7.2 a0.5 e-0.4 g-0.6 q0.6 r0.6
amount 6.4 a-0.3 b-0.5 e0.6 f-0.4 g-1.4 h0.8 i-0.4 j0.4 l1.0 n0.9 o-0.3 p0.3 q3.5 r0.7 s-0.7
amp 6.0 a-0.5 g0.5
amp+drop 8.4 a-0.4
amp+easy 8.4 a-0.3 g0.5
amp+t 8.2 g-0.9
amus 8.4 a-0.4 g0.9
an 3.9 a1.0 b2.8 c-0.3 d0.5 f0.6 g-0.6 i1.4 j0.8 l1.9 m0.8 n1.8 p0.4 q-0.4 s1.0 t2.2
an+acci 8.4 e0.5 k0.8 p0.8
an+acco 7.7 b-0.4 c-0.3 d1.0 e1.0 i1.0 o-0.3 p-0.3 q-0.4 s1.0
an+afte 8.4 c0.3 i0.4
an+answ 7.7 a0.8 e-0.5 g-1.0 i0.4 p0.7 r-0.7
an+apol 7.7 c0.7 e0.9 f0.8 g1.1 l-0.4 n1.3 p0.5 q0.5 r1.5 s-0.4
an+appe 8.4 a-0.4 i-0.4 l0.3 n0.5 r0.4
an+appl 7.7 a1.1 c-0.4 e-0.4 g-0.8 j1.3 m0.5 p0.3
an+appo 8.2 c0.9 d1.0 g-0.3 i0.4 l0.6 n1.0 r-0.4 s0.4
an+arbi 8.4 h0.4 j0.6 m0.5
an+argu 8.2 a-0.4 g0.4 m1.4 n0.5 o-0.3 q1.5 r1.1 s-0.3 t0.5
an+arti 8.2 a-0.6 g0.5 n0.7 r0.8
an+audi 8.4 c0.4 k0.7
an+auto 7.5 a-0.9 b1.0 d-0.8 g-0.6 h-0.5 i-0.4 o-0.3 q-0.6
an+aver 8.4 a-0.5 g1.6
an+awes 7.9 a-1.0 g1.3
an+awkw 8.4 e-0.4 l1.0
an+earl 8.4 a-0.5 c-0.3 g-0.6 l0.8 o0.9 r-0.3
an+easy 8.4 a-0.7 b-0.4 d-0.5 e-0.4 g0.4 l0.8 r0.5
an+emai 7.7 a1.2 c-0.4 d1.1 g-0.5 i1.6 p0.3 r-0.4 s-0.4 t1.0
an+end 8.2 f1.0 g-0.6 i0.9 m0.7
an+engi 7.9 a1.3 g-0.4 j0.4 p0.6 t1.8
an+epis 8.4 a0.3 e0.9 i-0.3 s1.2
an+esca 8.4 d-0.3 k0.3
an+even 7.7 c-0.4 e0.4 g-0.4 j0.6 m0.5 r-0.3 s1.1
an+exch 8.2 a1.0 g-0.4
an+expe 7.7 a-0.8
an+exte 7.5 a0.5 e-0.4 g0.4 p-0.4 r0.3
an+extr 7.2 a-0.5 b0.8 f0.5 h-0.3
an+hone 8.2 d-0.4 e0.5 i-0.5 o0.4 s1.2
an+hour 6.5 a1.3 b3.4 e-1.2 g-0.4 h-0.5 i1.1 j-0.6 k-0.5 l0.3 m-0.8 q0.5 r-0.3 t0.4
an+idea 8.2 a-0.7 d-0.3 f0.7 g-0.4 l0.3
an+inde 7.9 g-0.5 j0.5 m0.3 r-0.5 t-0.4
an+inex 8.4 a-0.4
an+inju 8.4 i0.6
an+insu 8.4 a-0.6 g-0.7 k0.3
an+inte 7.1 b0.8 f0.7 g0.4 i0.6 l1.1 n-0.5 p-0.4 s0.4 t1.2
an+invo 7.7 e0.5 h-0.4 j0.3 k-0.6 m-0.4 o1.2 p0.9 q1.5 t0.3
an+ipod 6.5 a-1.4 g2.8
an+issu 7.5 a0.5 g0.7 l1.3 r0.4 t-0.3
an+it 7.9 a-1.5 d-0.6 g1.9 h1.0 i-0.4 m0.4 n-0.3 o-0.5 p-0.3 r3.3 t0.3
an+mp3 8.2 a-0.5
an+offe 8.4 c-0.3 d-0.4 e0.8 g0.4 k0.4 n0.4 p-0.3 r0.7 s0.8
an+offi 8.4 a0.3 b0.7 m0.7 p0.7
an+old 8.4 g0.5
an+olde 8.4 a-1.0 g0.4
an+onli 8.2 a-0.6 e0.4 g-0.4 j0.4 o0.5 t0.3
an+opti 7.6 a0.5 g0.5
an+orde 8.4 a-0.7 b0.4 d0.4 e-0.7 g1.3 h1.9 i-0.4 m-0.3 n-0.4
an+outs 8.4 e0.5 g0.3 i0.6
an+over 7.5 c0.4 d-0.5 e-0.5 f0.3 g-1.0 h-0.4 m1.2 n0.5 r-0.3
an+upda 7.9 d0.8 f-0.4 g-0.3 h0.5 i-0.6 o-0.5 t2.1
anal 8.4 a0.6 g0.7 h1.1 n-0.4 q0.5
anch 8.4 p0.4
anchor 8.4 p0.4
and 1.8 a-1.6 g8.2 i5.7 j3.2 k-3.3 l-1.5 n-2.0 o-1.2 p1.0 q-2.1 r0.4 s2.3 t-0.6
and+a 4.9 a0.6 b3.6 c0.8 d0.7 e-0.6 f0.4 g0.4 h1.0 i-1.1 j-0.7 k-0.4 m2.7 n0.8 o1.0 p-1.3 r1.0 s0.7 t2.6
and+abou 7.9 a-0.7 g0.6
and+acce 8.2 c0.4 g0.3
and+add 7.9 d0.4 e-0.6 g0.6 h1.4 i-0.4 n-0.4 r0.6 t-0.4
and+afte 8.4 a0.8 b0.7 c0.6 s0.4
and+agai 7.6 d0.7 e0.5 g0.6 h0.6 j0.5 r-0.5
and+agre 8.4 b0.7 c0.5
and+albu 8.2 a-0.4 g0.9
and+all 6.7 a0.8 b0.9 d1.0 e-0.6 f-0.4 g-0.4 i1.5 j-0.4 m0.8 o0.4 p-0.5 r-0.7
and+alth 8.4 e0.3 g0.4
and+alwa 8.4 g0.5 l0.3 q-0.4 r0.5
and+am 7.1 d0.5 g0.6 j0.7
and+amaz 8.4 g0.4
and+an 7.2 a-0.9 e0.3 f0.4 g0.6 p0.5 r0.8
and+anno 8.4 a0.3
and+answ 8.2 a-0.8 n0.5 r0.5 t0.4
and+any 8.4 a0.4 d0.5 j0.6 p1.3
and+anyo 8.4 a0.5 g-0.4 i0.6 j0.7 p0.6 s0.5
and+anyt 8.4 a0.4 b1.0 i1.1 p1.2 q0.4
and+apol 8.4 f0.3 g0.5 r0.4 s0.5 t0.4
and+are 7.5 b0.3 h-0.3 l-0.3 p-0.3
and+as 7.5 a0.8 b0.4 c0.6 d0.7 f0.4 g-0.4 p0.3 s1.9
and+ask 7.9 f0.8 m0.6 q-0.3
and+aske 7.7 b0.4 g-0.8 i0.5 j0.6 m-0.3 p1.0 r-0.4 s-0.4
and+at 7.7 a-0.6 f-0.3 g1.3 i-0.3 k-0.4 o-0.3 r0.8 s0.4
and+back 8.2 b-0.4 j0.9 k1.2 m0.5
and+batt 8.4 a0.9
and+beca 8.4 a0.5 g-1.2
and+been 8.4 i0.7 s0.7
and+befo 8.4 d0.6 g-0.4 i1.0
and+beyo 8.2 a-0.8 e0.6 g1.4 i-0.9 k0.4 o0.5 r1.7
and+both 7.7 a1.6 b0.9 e0.7 g-0.6 j0.5 m0.8 s0.9 t0.4
and+brig 8.4 a-0.4 g0.9
and+brok 8.2 g-0.7 i-0.3 m0.4 p0.3 r-0.4 t0.3
and+burn 8.4 a0.9 g-0.3
and+buy 7.9 a0.5 g0.3
and+by 7.5 b-0.4 c-0.4 d-0.3 e-0.8 g0.4 i-0.4 s0.3
and+call 8.2 c-0.4 d-0.4 h-0.4 m0.7
and+came 7.9 a0.5 d0.7 f-0.4 g-0.3 i0.9 p0.5
and+can 7.5 a-0.6 g0.7
and+can' 7.6 a0.6 d0.5 i-0.4 m0.6 o-0.3 s0.4
and+cert 8.4 a0.5 e0.5 i0.6 j1.2
and+chea 8.2 a-0.9 g0.7
and+chec 8.4 b-0.3 c-0.4 d-0.5 g0.4 l0.6 n-0.3 q-0.3 r0.8
and+clea 8.4 a-0.6 g0.7
and+clos 8.2 e0.3 g-0.5 m0.6 p0.7
and+come 8.2 a0.3 c-0.3 e1.1 g0.3 i0.7 p1.4 s0.5
and+comp 7.6 c0.5 d-0.3 g0.6 m0.5 t0.9
and+cond 7.9 b-0.4 e0.7 g-0.3 j-0.4 k0.6 m-0.4 n-0.3
and+conf 8.2 a-0.3 b1.1 c-0.4 d0.5 l1.0 m-0.3 o1.1
and+conn 8.2 a-0.5
and+cons 8.2 e0.8 i0.7 p1.0
and+conv 8.4 a-0.4 g0.7
and+corr 8.4 g0.4
and+cost 7.9 d0.9 j0.8 m0.5
and+coul 7.2 a-0.5 b0.8 c-0.6 f0.4 g1.9 h0.6 j-0.3 m-0.5 n1.2 p-0.3 q0.6 r1.1 t-0.6
and+coun 7.7 b0.3 e0.8 f0.3 h-0.3 j0.8 m0.9 q0.4
and+crea 8.4 a-0.6 g0.8
and+cust 7.7 a-0.4 b-0.4 d0.4 g0.7 r0.4 s0.5
and+data 8.4 a0.4
and+date 8.4 c-0.4 d-0.4
and+deci 8.4 a-0.4 f0.4 g0.4 i-0.4 o0.4 q0.7 t0.3
and+deli 8.2 b1.4 c0.9 d-0.6 i-0.3 l0.3 n-0.3 r-0.3
and+desi 7.9 a-0.6 g0.9 i0.6 j0.4 k0.3 p0.5
and+didn 8.2 a0.9 g-0.6 s0.7
and+diff 8.2 a0.6
and+dire 8.2 a0.5 c0.5 d1.6 f1.3 g-0.3 h0.7 l0.4 m-0.4 o-0.3 r-0.4
and+disp 8.4 g0.3
and+do 7.2 c-0.6 d0.8 e0.5 f1.0 i-0.5 j-0.3 l0.5 n0.6 s0.4 t0.9
and+does 7.1 a-0.6 c-0.4 g1.3 i-0.3 l0.3 o-0.3 r0.6
and+don' 7.6 a0.3 b-0.4 g-0.5 i1.0
and+down 7.7 a-1.3 g1.2 q0.9 r0.4
and+drop 7.6 a-0.4 b-0.4 d-0.3 g-0.5 i0.4 l0.4 m-0.4 n0.6 r-0.4
and+due 8.4 a-0.4 o0.7 q0.4
and+dura 8.4 a-0.4 g0.4
and+dutc 8.4 a0.5 g-0.3
and+each 7.9 a0.6 b0.4 c0.8 d0.7 e1.4 f1.1 g-0.3 l0.4
and+easi 8.2 a-0.7 g0.9
and+easy 8.2 a-0.3 g0.6
and+elev 8.4 b0.4 c0.3 e-0.3 p0.6
and+enjo 8.2 a-0.6 d0.5 e0.3 g0.8 t0.3
and+enla 8.4 a-0.5 g0.7
and+even 7.5 a-0.5
and+ever 6.5 a0.5 b-0.6 c1.9 d0.4 f-0.5 h-0.6 i0.5 j-0.5 k0.8 l-0.8 m0.3 n-0.5 o-0.5 q0.9 s2.4
and+exce 7.9 a-0.4 g1.0
and+expe 8.4 c0.5 i0.5
and+expl 8.4 d0.5 i0.5
and+feat 7.6 g0.3
and+feel 8.2 a0.5 g-0.5
and+fift 8.4 b0.7 c-0.5 t0.4
and+figu 8.2 a-0.4 g0.4
and+fina 8.4 g0.4
and+find 8.4 s0.9
and+fini 8.4 c0.8 h0.4 i0.6 p0.4
and+for 6.7 a0.8 b1.1 c1.1 e-0.5 f0.6 g0.8 h-0.5 r0.4 s1.1
and+forg 8.4 e0.3 p0.6
and+fort 8.4 a-0.6
and+foun 8.2 a-0.6 e0.6 g0.3 m0.8
and+four 8.4 a0.5 c-0.3 d1.4 e0.5 f0.8 j0.8
and+fran 8.4 a0.6 b1.5 i1.7
and+from 7.7 c0.4 d1.8 e-0.5 g0.4 h0.5 i0.9 o-0.3 q-0.4 t0.6
and+get 7.1 a-0.7 b0.6 c-0.5 d0.8 g1.0 h-0.5 j-0.4 k0.4 l-0.6 n0.6 p-0.5 r1.0 s-0.5 t1.0
and+gets 8.4 i0.8 p0.7
and+gett 7.9 a-0.4 b0.4 f0.6 g0.6 r0.5
and+give 7.1 a-0.5 c-0.6 f0.6 g1.2 h1.1 i-0.4 t0.5
and+givi 8.4 a0.7 c1.5 d0.8 i0.9 s1.1
and+glad 8.4 a-0.3 g0.7 h-0.3 k0.4 n-0.4 o0.4 q1.9 r1.2
and+go 8.2 a-0.8 g-0.4 k0.5 l0.9 q0.8
and+god 8.2 h0.9 k0.7 o0.8 r0.5 t-0.4
and+gone 7.3 a0.7 c1.7 d-0.5 f1.2 g-0.6 h-0.4 k-0.4 l0.8 m1.2 n0.4 r-0.4 s-0.5
and+good 7.9 a-0.5 i0.5
and+got 6.9 b0.9 c0.4 d0.7 e2.0 h0.7 i-0.4 j-0.4 l0.8 n0.6 o-0.5 p-0.9 r2.0
and+had 7.3 a0.3 b0.9 c0.7 e1.2 f0.3 g0.5 h1.5 i-0.4 m0.9 r0.6
and+half 7.9 b-0.4 c0.6 e-0.6 h-0.4 i-0.6 l1.4 m0.6 p0.5
and+hard 8.2 g-0.7
and+has 6.1 a0.6 b-0.4 c-0.6 d0.4 e-0.5 j0.9 m1.0 n0.4 p0.5 q-0.4 r-0.6
and+hate 8.4 e0.8 f1.1 k0.6 l0.3 n0.5 r0.8 t0.3
and+have 6.1 a-0.5 b0.8 e0.6 g1.2 m0.4 n0.5 r0.4 t-0.3
and+he 6.5 b-0.7 c0.5 g1.0 h-0.9 k0.5 m0.6 n0.4 o0.5 q-0.4 r1.6 s-0.7 t0.6
and+he'l 7.9 a-0.5 c-0.4 d-0.4 e-0.3 g0.4 h0.7 n-0.4 r1.1
and+he's 6.5 a0.5 c-0.7 d0.8 e1.2 g-1.2 h-0.7 j1.0 l1.0 o1.6
and+head 8.2 a0.3 g-0.4 i0.6 l0.4 o1.0
and+here 8.4 a-0.4 b-0.3 f0.6 g0.8 o0.4 r0.6
and+high 8.4 a-0.6
and+his 8.2 e0.6 j0.8 p1.3
and+hold 8.4 g0.4
and+hone 8.4 c0.8 h0.4 k-0.4 l0.7 o0.8
and+hope 7.9 a-0.6 g-0.7
and+how 7.5 a-1.1 e-0.4 g-0.6 n0.4 o0.5 r0.4 t-0.4
and+i 4.2 a1.8 b1.2 c2.3 d1.1 e0.5 f-0.4 g0.5 h0.3 i0.9 j-1.4 k-0.3 l1.0 o-1.1 r1.8 s1.2 t2.4
and+i'd 6.5 a0.5 c-0.4 e0.4 h0.7 i0.6 j0.5 k0.3 m1.0 n-0.3 o-0.8 q-0.6 r-0.5 s0.6
and+i'll 6.3 a1.1 b0.4 c-0.5 d-1.1 e0.7 f-0.4 g-0.4 j1.4 k-0.7 l0.4 m1.9 n3.1 p2.1 q-0.4 r-0.5 t0.4
and+i'm 5.6 a-1.5 b0.8 c1.2 d-0.6 e-1.4 g1.0 h0.4 i0.8 k2.0 l1.3 m-0.5 n-0.6 p-0.4 q1.6 s1.0 t0.9
and+i've 5.6 a2.5 c1.5 d1.7 e1.2 f-0.7 g-0.7 j2.7 k1.1 l0.7 n0.3 p1.0 q0.3 s3.5 t1.1
and+if 6.2 b0.5 c0.8 d0.6 e-0.6 f0.9 g-0.6 i-0.5 j0.5 l0.9 n0.5 p0.6 q0.8 r-0.5
and+in 6.7 c1.0 d-0.3 f0.7 g1.0 i-0.7 j0.5 k0.7 m1.7 n-0.3 p-0.5 r0.8 s-0.5 t0.6
and+inst 8.4 a0.6 d0.7 f0.8 j0.9 p-0.3
and+invo 8.4 b0.4 e-0.3 k-0.4 r-0.4
and+is 6.5 a-1.9 c-0.6 d-0.8 g1.6 h1.3 l-0.3 m-0.5 p-0.9 s-0.4 t-0.4
and+it 5.2 a1.9 b0.5 d0.7 e1.1 f-0.5 g1.7 i1.6 j0.9 m2.2 n-0.5 q-0.5
and+it'l 7.6 a0.4 b-0.7 c0.5 d1.0 g-0.5 i-0.4 j1.0 l-0.5 m0.4 p0.7 q-0.5 r0.4
and+it's 6.0 a-0.3 b-0.6 c0.6 d1.8 e0.7 f0.6 g0.4 h1.0 i-0.7 k1.3 l0.8 n1.9 o-0.5 q0.4
and+item 8.4 a0.6 f0.4 m1.4 t0.3
and+its 7.7 d0.4 p0.4 s0.5
and+ive 8.4 a-0.3 g0.5 h1.0 l0.5 r0.8
and+just 7.6 a0.4 g-0.5 h0.3
and+keep 8.4 a0.4 g-0.6 m0.5
and+kind 8.4 a-0.6 b0.5 c-0.3 f0.3 g0.4 h0.7 k-0.3 q0.8 r0.4
and+last 8.4 k0.3
and+laug 8.4 a0.3 b1.1 c-0.5 e-0.3 i0.3 j0.6 m0.5 p0.4 s0.6
and+leav 7.7 a0.6 c-0.3 d-0.3 i1.1 n0.7 r-0.4
and+left 7.7 a1.3 d0.4 g-0.8 s0.5
and+less 8.4 g0.5
and+let 7.3 c0.7 d0.4 e0.7 f-0.4 p-0.4 r-0.3 t0.3
and+ligh 7.9 a-0.9
and+live 8.4 i0.4
and+look 7.6 a2.2 b0.6 d-0.4 e1.9 f-0.3 g-0.9 n0.5 q-0.4 s0.3
and+lost 8.4 a-0.4 i0.5
and+made 8.4 a-0.7 c0.4 m0.3 n0.4 q1.1 r0.5 t0.5
and+make 7.9 b-0.3 c0.4 g-1.0
and+marc 8.4 e0.5 f0.6 g-0.3 l2.0 r-0.3
and+me 8.4 j0.5 k0.5 n0.7 t-0.3
and+mine 8.4 a0.4 c0.5 d0.5 e1.1 i0.5 s0.6
and+more 7.5 a-0.6
and+most 7.9 a0.6 b-0.3 d-0.4 f-0.4 g-0.5 h-0.3 k0.6 m0.7 n0.6 o1.0
and+mr 8.2 n0.4 t0.3
and+mrs 8.2 a0.4 e0.3 j0.3
and+must 8.2 a-0.7 b-0.4 e-0.3 k0.9 l0.8
and+my 6.0 a-0.6 b1.1 c0.7 d0.8 e0.9 i1.8 j0.9 m-0.6 n0.6 o1.5 p-0.4 q0.7
and+need 7.3 a-0.8 b-0.4 d-0.5 g0.9 h0.4 l-0.5 r0.6
and+neit 8.4 a0.6
and+neve 7.9 f-0.4 h0.7 k0.5 m0.7 o0.4 r1.5 t0.9
and+no 6.7 a0.4 b1.0 c-0.7 d1.4 e-0.8 f1.1 g-0.9 i-0.6 j0.4 k0.4 l-0.7 m1.5 q-0.3 s1.0
and+nobo 6.8 a1.1 c0.5 d0.5 f-0.6 i1.8 k1.3 l-0.7 m0.6 n-0.5 o-0.5 r-0.3 s-0.5 t0.5
and+none 8.4 a0.5 g0.5
and+not 6.0 c0.5 e1.0 f2.1 g0.5 h0.4 i0.5 j0.5 k-0.5 l0.4 m0.8 n1.0 o0.4 p0.6
and+noth 7.6 a-0.6 d-0.5 e-0.9 g0.5 h-0.3 i-0.5 j-0.4 k0.4 m1.0
and+noti 8.4 j0.5
and+now 6.7 a0.6 e1.7 g-0.6 h1.3 j1.6 o1.0 p0.6 q0.4 r-0.6 t-0.6
and+numb 8.4 a1.0 d-0.6 f2.2 g-0.3 i-0.4 q0.5
and+octo 8.2 c-0.4 d0.6 e0.5 h0.5 i-0.4 m0.3 o-0.5 q1.0
and+of 8.4 g-0.4 p0.9
and+offe 7.7 g0.8 i0.4 k-0.3 p-0.3
and+on 7.1 a0.8 b0.9 c-0.7 d0.7 e0.7 f0.5 g-0.8 i-0.4 m0.8 o-0.4 p0.5 s-0.4
and+one 6.2 b1.7 d0.4 e1.0 f1.8 j-0.7 k0.6 l0.7 m-0.7 o1.5 p-0.8 r1.0 s-0.4 t0.9
and+one' 8.2 a-0.6 l0.4 q0.6
and+only 7.6 b0.7 c-0.5 e-0.5 g-0.4 j-0.3 p-0.3 q-0.4 s0.7
and+or 8.4 a1.3 g-0.3
and+our 6.9 a1.1 c-0.3 d-1.0 e1.6 g-0.7 i0.6 j1.1 m-0.6 n0.4 o0.5 r-0.3 s-0.7 t-0.4
and+out 8.4 e0.4 i0.6 j0.6
and+over 8.4 a1.0 g-0.4 i1.1
and+page 8.4 b0.5 c-0.4 j0.4 t1.1
and+pana 8.4 a-0.6
and+pay 8.4 a0.6
and+peop 8.2 a-0.6 c-0.3 e-0.3 g0.9 h1.4 k-0.4 o-0.4 q0.8 r0.9
and+play 7.1 g1.3
and+plea 7.7 b-0.3 c-0.4 e0.5 f0.5 g-0.4 m0.6 o0.6
and+poli 7.9 a-0.9 b-0.4 d-0.5 f-0.4 l0.4 n0.8 o0.7 t0.3
and+poor 8.4 a1.0 c0.8 e0.4 g-0.4 j0.6
and+port 8.4 a-0.4
and+powe 8.4 g0.4
and+pres 8.4 a-0.4
and+pric 7.7 a-0.6 g-0.8
and+prin 7.9 g-0.6
and+prod 8.4 g0.3
and+prof 8.4 a-0.4
and+prog 8.2 g-0.7
and+prom 8.2 d0.3 f0.6 o0.4 t0.3
and+prot 8.4 a-0.4 g-0.4
and+put 7.1 a0.3 b0.8 c0.6 d0.3 e0.3 g0.5 h2.1 j0.7 l-0.6 o0.7 r0.8 s0.3
and+qual 8.4 a-0.4 g-0.3
and+quic 8.2 c0.4 g0.8
and+rais 8.4 a0.4 b0.6 i0.8 r-0.3
and+rang 8.4 c0.6 d0.8 i0.6
and+re 8.4 k0.6 m0.4 n0.4 o0.6
and+read 7.2 a-0.5 b0.5 c-0.6 e-0.7 f0.4 g1.2 h1.3 i-0.5 j0.5 m1.1 p0.4 r0.4 s-0.3 t-0.3
and+reas 8.4 g0.4
and+rece 8.4 a-0.5 g0.5
and+reco 7.9 b0.8 e0.8 g-0.3 i-0.4
and+refu 7.3 a-0.4 b0.4 e-0.5 g-0.8 j-0.5 m0.5 n0.8 q-0.4
and+remo 8.4 a0.8 e0.9 i1.5
and+rese 8.4 e-0.3 h0.4 i-0.3 p-0.4
and+retu 7.9 a1.7 g-0.5
and+revi 8.4 a0.8 g-0.9
and+ring 7.7 a-0.7 g1.0 s0.5
and+rip 8.4 a-0.7 g0.9
and+said 7.1 c0.7 e0.4 g0.6 o0.3 q0.5 r0.5 s0.8
and+say 8.2 b0.4 d-0.3 f0.8 i0.3 k-0.4 l0.9 m0.3 r-0.5
and+see 7.6 a-1.0 b-0.4 e-0.5 k-0.3 m0.4 n0.4 r0.7
and+send 7.5 a0.8 e1.2 g-0.3 h-0.3 i-0.3 k0.5 l-0.3 m1.7 n-0.8 q0.4 t-0.7
and+sent 8.2 b0.7 c1.0 d-0.5 e-0.7 g0.3 i-0.4 k0.6 p-0.3 r0.7 s0.7
and+sepa 8.4 e0.4 p0.4
and+serv 8.4 m0.6
and+set 8.2 c0.9 f0.6 g-0.7 n0.4 t0.3
and+shar 8.4 g0.3
and+she 6.3 a1.5 b1.6 d1.1 e0.8 g0.5 i1.6 k-0.4 o-0.3 p1.2 r0.9 s0.6
and+she' 7.1 b0.3 e-0.5 f-0.4 g-1.1 h-0.4 i-0.5 j2.4 l1.0 n-0.8 p1.5 r-0.7 s-0.6 t0.4
and+shoo 6.9 a-0.3
and+shou 8.4 g-0.5 n0.7
and+shut 8.4 a-0.3 i1.1 n1.0
and+sign 8.4 a-0.5 b-0.3 i-0.3 j-0.3 k0.6
and+sinc 8.4 g0.5
and+smal 8.4 a-0.7 g0.9
and+so 6.4 a-0.4 c-0.4 d0.8 e0.7 h0.4 i0.7 j0.5 k-0.6 l2.2 m1.7 n-0.5 p0.8
and+soft 7.9 a-0.6 g-0.9
and+some 7.7 a-0.3 g-1.2 o0.3 s0.4
and+sony 8.4 g0.6
and+sort 8.2 g0.5 r0.3
and+soun 7.9 a-0.8 g0.9 m0.6
and+stan 8.4 b-0.3 c0.3 e-0.5 g0.4 m-0.3 n0.4 o0.5 r0.4 t0.6
and+star 8.4 g-0.6
and+stil 7.5 b0.4 c-0.8 d0.4 f0.5 h1.0 m-0.5 n0.8 p-0.3 r0.5 t-0.5
and+stop 8.4 a-0.3 g0.5
and+take 7.5 a-1.2 b-0.5 g1.0 k-0.3 p0.6
and+tell 7.2 b0.6 d-0.6 e-0.8 f-0.5 g0.5 j0.3 l-0.4 n-0.5 p-0.4 q0.9 r0.8 s0.8
and+term 6.3 j-0.5
and+terr 8.4 g0.5 h0.7 k0.4 l0.4 r0.4
and+than 7.9 a-0.6 g1.2 h0.4 l-0.3 m0.3 r0.9
and+that 6.2 a2.5 c-0.7 e0.7 f-0.8 g-1.4 i1.4 k-0.5 l1.2 p0.5 q0.4 s1.6 t-0.6
and+the 3.8 b0.9 c3.7 d-0.9 e2.5 f2.6 g-0.7 h-0.9 i1.7 j-0.5 k0.3 l1.4 m-0.7 n0.7 o1.5 p0.9 q0.6 r0.4 s-0.6 t2.5
and+thei 7.5 b0.7 d-0.5 e-0.6 f0.4 h-0.3 i-0.4 j0.3 l1.0 n0.4 r-0.4
and+then 5.5 a2.1 b0.5 c1.1 d0.7 h0.3 i0.4 k-0.5 m0.9 o0.9 p-0.7
and+ther 6.1 a2.4 b1.1 e1.5 g-1.3 j-0.7 k-0.4 l0.7 m-0.4 n-0.8 o0.6 p1.4 r-0.8 s0.8 t1.1
and+they 5.6 a1.2 b-0.4 c2.1 d0.7 g-0.7 h0.7 i0.8 l-0.3 m-0.7 n-0.6 o0.5 p0.6 q0.5 s1.0
and+this 6.5 a-0.6 b0.7 d0.5 e-0.6 i0.6 k0.3 o-0.4 p-0.3 q1.3 s-0.4 t0.3
and+thos 8.4 b0.7 c-0.4 t0.4
and+thou 8.4 g0.3
and+thre 7.6 a-1.0 c-0.3 d-0.4 e-0.5 g1.0 h1.0 i-0.6 j-0.3 q0.4 r1.0 s-0.3 t-0.3
and+time 8.4 g0.8
and+to 6.4 a0.6 b0.5 d0.7 e1.9 f-0.5 h0.4 i0.7 j0.9 k-0.3 l0.5 n0.3 p-1.0 r0.9 s1.1
and+told 7.5 b0.4 d-0.4 e-0.6 f0.9 g0.6 h1.2 j0.5 k-0.6 n0.5 o-0.5 q0.5 r-0.4
and+too 8.4 a1.0 g-0.6
and+took 8.2 a-0.6 l0.9
and+tran 8.2 a-0.9
and+trus 8.4 a-0.7 g0.7 r0.6
and+try 8.4 h0.5 n0.6
and+two 7.9 a0.6 e1.2 h1.0 i-0.3 l1.1 m0.5 o-0.5
and+uncl 8.4 a-0.4 b0.9 n0.4 t-0.3
and+unde 7.9 a0.6 b0.8 c-0.4 d0.4 e0.8 f0.4
and+unti 8.2 a-0.4 f0.6 h-0.3 k-0.3 l1.6 n-0.3 r-0.3 t0.8
and+uplo 8.4 b0.6 c-0.4 f0.3 g-0.3 k0.5 q1.4 t1.1
and+use 7.7 a-0.5 g0.4
and+used 8.2 a-0.8
and+uv 8.4 a-0.4 g-0.4
and+valu 8.4 a-0.4 g0.8
and+very 7.7 a-0.8 g0.7
and+visi 8.4 b0.6 e0.4 g-0.3 s0.9
and+wait 8.4 a-0.5 g0.5
and+walk 8.4 h0.5 q0.3
and+want 7.0 b-0.5 c0.7 d-0.4 f1.1 i-0.8 j-0.5 n-0.3 o0.8 p-0.5 r-0.4 s-0.5 t0.5
and+was 6.8 a-0.4 b0.3 d1.1 e0.4 i-0.5 j-0.4 n0.3 p-0.4 r1.0
and+watc 8.4 r0.6
and+we 6.0 a0.8 b1.0 c0.8 e1.0 i1.4 j0.7 l-0.6 m-0.4 n0.6 r-0.5 s1.1 t-0.6
and+we'd 8.2 i0.8
and+we'l 7.7 b0.7 e0.6 h0.8 i-0.4 k-0.3 m0.5 r0.5
and+we'r 7.2 a0.8 b-0.4 c0.5 d0.5 e-0.9 f-0.4 h0.9 i2.1 l0.9 m-0.4 o-0.8 p0.8 r-0.4 s-0.4 t1.0
and+we'v 7.6 c0.6 e0.3 i-0.6 l0.4 m-0.4 o0.9 q0.4 r0.7 t-0.5
and+weig 8.2 a-0.3 g0.5
and+well 7.5 a0.5 b0.4 e-0.3 i1.1
and+went 7.9 a0.7 b0.9 c0.6 e-0.7 g-0.4 i1.7 j0.4 p0.4
and+what 6.8 b0.6 d-0.5 e-1.5 f-0.4 g0.3 h0.4 i-0.4 j-0.4 l1.0 m0.4 o1.5 p-0.7 r-0.5 s-0.7
and+when 6.8 a1.4 b-0.3 d0.4 e1.0 f-0.4 g-0.6 i1.0 j0.4 n-0.4 o0.5 p-0.4 r-0.6 s1.5 t-0.4
and+wher 7.9 b-0.4 c-0.4 d0.5 g-0.5 h0.5 k1.0 n0.6 t-0.4
and+whet 8.4 g0.6 q0.4 r0.5
and+whit 7.9 c0.4 q0.8 r0.5
and+who 7.7 a1.0 c0.5 d1.0 e0.6 f0.6 g-0.3 h-0.3 l-0.4 q-0.3 r-0.5 s0.4
and+why 7.7 a0.5 d-0.3 e-0.3 r-0.3
and+will 5.7 a-1.8 b0.9 d-0.6 e-0.9 f-0.4 g0.5 h-0.4 i-1.6 j-0.4 k0.3 n2.6 o-0.4 p0.5 q-0.3 s-1.0 t-0.6
and+with 7.0 c1.1 d-0.6 i-0.5 j1.0 m1.0 n0.6 p-0.4 r0.3 s0.8 t-0.3
and+won 8.2 d-0.4 e-0.5 j-0.4
and+won' 7.6 a0.9 c0.8 e-0.6 f0.8 g-0.5 h-0.3 p1.5 r-0.4 s-0.4
and+work 7.5 b0.4 g-0.5 i0.5 j0.5
and+woul 6.7 a-0.7 b0.5 d1.1 e0.3 f0.7 g0.6 h1.4 i-0.5 k1.0 m0.5 o-0.7 p-0.3 t0.3
and+writ 7.9 a0.3 c-0.4 d-0.4 e0.4 h0.3 j-0.5 n-0.5 o0.3 t-0.3
and+yes 7.7 a-0.3 b0.3 c0.9 d-0.5 e-1.0 f0.3 i-0.6 j-0.3 n1.0 p-0.3 t-0.4
and+yest 8.4 h0.7 k0.4 l0.4 m0.3 r0.5
and+you 5.6 a0.8 b0.9 e-0.5 g1.2 i0.7 j0.6 k-0.3 l0.4 m0.5 o0.8 p0.6 q0.5 r2.4 t0.3
and+you' 6.5 c0.8 e1.2 g0.3 j0.5 k-0.5 m0.6 n0.6 o-0.4 p0.9 r0.8 s-1.1 t-0.6
and+your 6.3 c0.6 e1.7 h-0.6 i1.2 j1.1 l0.8 p1.1 q0.4 r1.2 s-0.5 t0.5
andr 7.9 a0.8 b0.8 c-0.4 e1.6 q0.3 r-0.3
andrew 8.4 a0.5 b0.9 c-0.4 e1.3 j0.5 q0.4
ange 7.9 a1.0 b-0.4 c0.3 d0.4 j1.0 n0.4 p0.5 r0.4
angela 8.4 d0.5 g0.6 j0.3 n0.4 r0.5
angl 7.7 a-0.3 g0.4
angle 7.9 g-0.5
angr 7.9 b-0.3 c-0.7 h-0.6 l0.5 m0.3 q-0.4
angry 7.9 b-0.3 c-0.7 h-0.6 l0.5 m0.3 q-0.4
anim 8.2 e0.9 n-0.3 o0.8 p0.5 q0.5 r0.5
animal 8.4 a0.4 c-0.3 d-0.5 e0.9 o0.4 p0.6
anit 8.4 d-0.4 e0.9 m-0.3 s0.4
anita 8.4 d-0.4 e0.9 m-0.3 s0.4
ann 8.2 a0.7 c0.5 e0.8 g-0.4 j0.6 p1.2 s0.6
anna 8.4 d-0.3 k-0.3 l0.7 r0.6
anne 7.6 d-0.6 e0.5 f0.6 g0.4 h1.3 i0.4 k0.9 l-0.3 n-0.4 o0.3 r1.2 s0.5
anneka 8.4 a-0.4 h0.5 k0.6 l-0.4 r0.4
anni 7.9 a-0.4 b-0.4 c-0.4 d0.6 h0.4 k0.9 l0.5 r0.5
annive 8.2 b-0.4 c-0.6 d0.5 h0.6 l0.5 o-0.4 r0.4 t-0.3
anno 6.3 a0.9 d0.4 e-0.4 g-1.0 h-0.5 s-0.3 t-0.4
anno+afte 8.2 i0.3
anno+at 8.4 a-0.4
announ 7.5 a-0.4 c-0.5 d-0.4 e-0.5 r-0.4
annoyi 6.8 a1.0 g-0.7 r0.4
annu 7.0 a-1.5 b0.3 c-0.7 d-0.5 e-1.0 f-0.9 g1.3 h2.4 i-0.9 j-0.7 k-0.3 l1.4 p-0.5 r1.5 s-0.5
annu+leav 8.2 a-0.5 b0.5 k-0.5 l0.5 n-0.7 r0.6
annu+repo 7.9 a-0.5 b-0.5 c-0.6 d-0.4 e-0.8 f-0.5 g0.3 h1.9 i-0.4 j-0.4 k-0.4 l0.5 o0.3 q0.3 r1.0
annu+revi 8.4 a-0.5 b0.3 g0.4 h0.5 l0.9 n0.8 r0.4
annual 7.0 a-1.5 b0.3 c-0.7 d-0.5 e-1.0 f-0.9 g1.3 h2.4 i-0.9 j-0.7 k-0.3 l1.4 p-0.5 r1.5 s-0.5
anon 8.4 e-0.3 r-0.4
anonym 8.4 e-0.3 r-0.4
anot 4.8 a2.1 b2.0 c2.1 e1.6 g-1.3 h1.9 i3.2 k2.1 l1.0 m1.1 n0.6 o3.2 p-0.7 q0.8 r-0.6 s-0.5
anot+and 8.4 o0.7
anot+apex 8.2 a0.9 g-0.5
anot+clie 8.4 a0.4 c-0.3 e1.2 i0.4 j0.4
anot+day 7.9 a-1.0 b-0.3 c-0.4 f-0.3 i-0.4 k1.9 m0.6 n-0.3 q-0.4
anot+firm 8.4 a0.4 c0.4 d0.7 i0.4
anot+go 8.4 a0.5 b0.7 c0.6 e0.8 q0.7
anot+matt 8.2 b0.7 f0.3 h-0.4 l0.7 m0.7 n0.3 p-0.3
anot+on 8.4 a-0.4 e0.3 q1.0
anot+one 8.2 a-0.5 c0.5 i-0.3 o1.0 s0.4 t-0.3
anot+song 8.4 a-0.7 g0.4
anot+stud 8.4 a0.4 b0.5 c0.5 e0.3 i1.2 s0.5
anot+twel 8.2 b-0.4 h0.4 i0.9 l0.4 m0.4 n-0.3 r0.3
anot+week 8.4 a0.5 b-0.4 c1.2 d-0.4 g-0.6 i-0.4 k0.6 m0.4
anot+year 8.2 a-1.3 b-0.5 c-0.4 d0.3 h1.8 q-0.3 r-0.3
anothe 4.8 a2.1 b2.0 c2.1 e1.6 g-1.3 h1.9 i3.2 k2.1 l1.0 m1.1 n0.6 o3.2 p-0.7 q0.8 r-0.6 s-0.5
anse 8.2 q0.5 r-0.3
anselm 8.4 q0.5 r-0.3
answ 5.4 a1.0 b-0.9 c1.2 d4.3 e-0.7 f1.4 g0.8 h0.5 k-0.8 m-0.3 o-0.8 p1.0 r0.8 s0.4
answ+all 8.2 a0.4 n0.5 r0.5 t0.4
answ+and 8.4 a-0.7 g1.2 r0.5
answ+from 8.4 c-0.3 d0.7 f1.3 g-0.3 m0.4
answ+i've 8.4 a0.4 c1.1 d1.6 e-0.6 f0.7 g-0.4 h0.5 i-0.3 j0.8 m0.5 p-0.4
answ+is 8.2 b0.7 f0.3 i0.6 p0.6
answ+it 8.4 a0.4 d1.7 f1.5 p0.5
answ+my 7.7 c0.7 d0.9 j1.0 o-0.3 r0.6 t0.4
answ+the 7.1 a-0.4 f0.7 g0.5 h0.6 i-0.4 p-0.7 r1.6 s-0.5
answ+thei 8.4 a0.5
answ+to 7.7 d-0.4 g-0.3 i-0.3 l0.8 m0.4 n-0.3 p0.4
answ+was 8.4 a-0.6 g-0.4 i0.7 j0.6 p0.6
answ+with 7.6 a-0.5 d-0.7 e-0.6 f-0.5 g-0.3 i-0.3 l-0.4 r-0.7
answer 5.4 a1.0 b-0.9 c1.2 d4.3 e-0.7 f1.4 g0.8 h0.5 k-0.8 m-0.3 o-0.8 p1.0 r0.8 s0.4
anth 8.2 e0.4 i0.5 t0.3
anthon 8.2 e0.4 i0.5 t0.3
anti 8.4 j0.4
any 4.8 a0.4 b0.9 c1.5 d0.6 e-1.9 f-0.4 g1.1 h-0.3 i0.8 j1.6 k1.6 l1.5 m0.6 n-1.0 p2.0 r-0.7 s-1.1
any+case 8.4 a0.4
any+chan 7.5 a-0.5 b0.4 c0.5 d-0.4 e0.5 h0.4 i-0.5 j-0.4 k1.0 l2.1 o-0.4 p-0.5 r1.1 t-0.4
any+comp 8.2 a-0.4 g0.4 n0.3
any+cont 8.4 a0.3 j0.5
any+docu 8.4 g0.3 i1.0 p0.7
any+doub 8.4 d0.7 g0.6 i0.6
any+draw 8.4 a1.0 g-0.8
any+dvd 8.4 a0.7
any+furt 7.7 a0.7 c0.5 f1.4 g-0.4 j1.0 m-0.5 p0.8 r-0.6 t-0.4
any+futu 8.4 a0.4 d0.6 p0.6
any+good 8.2 a1.3 d0.4 g-0.6 s0.7
any+hour 8.4 c0.4 t0.5
any+kind 8.2 i0.6 o0.8
any+long 8.4 a-1.3 i-0.6 k1.6 m0.3 n-0.3 o0.4 q-0.3 t0.5
any+more 6.8 a-0.9 b0.7 c-0.4 d0.4 f-0.4 g-0.3 i1.0 j-0.4 k0.9 l0.8 m-0.9 n1.5 o0.9 p-0.9 r1.1 s-0.6 t-0.5
any+news 8.4 a0.5 c2.0 i-0.5 o0.4 q0.7 r-0.4 s-0.4
any+of 6.8 a0.8 c-0.4 j0.4 k-0.5 m0.3 p-0.6 r0.5 s-0.5 t0.5
any+othe 7.0 b-0.4 g-0.6 p0.4 r-0.4 s0.5
any+prob 7.5 a-0.3
any+prod 8.4 a-0.6 g0.9
any+ques 8.4 c0.6 d0.7 l-0.3 n0.4 o0.4 r0.5 t-0.3
any+sign 8.4 a0.3 g-0.5
any+time 7.2 a-1.1 f-0.3 g-0.4 h-0.6 i-0.7 j-0.4 k1.8 l-0.5 m0.9 n-0.5 o0.7 p-0.4
any+use 8.4 a0.5 i1.7 j0.6 p0.7
any+way 8.2 a-0.3 b0.9 e-0.5 g-0.7 l1.0 o-0.4
anyb 6.5 a-0.4 c0.6 d1.5 e-1.7 f-0.8 g-0.7 j-0.7 m-0.6 n0.5 p-0.8 t-0.6
anyb+in 8.2 a1.0 c1.0 d1.6 i-0.4 k0.3 s1.2
anyb+who 8.2 d-0.4 e-0.5 r-0.3
anyb+who' 8.4 a-0.4 b1.2 c-0.3 d-0.4 g0.4 h0.8 n0.5 r0.7
anybod 6.5 a-0.4 c0.6 d1.5 e-1.7 f-0.8 g-0.7 j-0.7 m-0.6 n0.5 p-0.8 t-0.6
anyh 8.4 d0.8 g-0.5 i0.7
anyhow 8.4 d0.8 g-0.5 i0.7
anyo 5.9 a-0.8 b-0.4 c-0.3 d1.5 e0.4 g1.1 j0.3 k0.3 l0.5 o1.4 p-0.6 q0.6 r1.0 s-0.5 t1.9
anyo+at 8.2 c0.6 d0.9 e-0.4 f0.4 g-0.3 j0.6 o0.3 t0.8
anyo+has 8.2 a-0.7 r0.4
anyo+look 8.4 a-0.6 g0.5
anyo+read 8.4 a0.4 e0.6 j0.4 k0.5 m0.4
anyo+to 8.4 b1.3 e-0.4 k1.4 l0.3 p-0.3
anyo+who 7.9 i0.6 j0.7 p0.5 s0.5
anyone 5.9 a-0.8 b-0.4 c-0.3 d1.5 e0.4 g1.1 j0.3 k0.3 l0.5 o1.4 p-0.6 q0.6 r1.0 s-0.5 t1.9
anyt 5.8 a-1.0 b0.3 c1.1 e-0.3 h0.5 i0.8 j-1.1 l1.3 m-0.5 n-0.9 o0.9 q-1.1 r0.9 s-1.1
anyt+abou 7.9 a0.7 b0.3 f0.3 g-0.3
anyt+and 8.4 j0.8 p1.1 r0.7 t0.6
anyt+at 8.4 a0.8 b0.8 c0.7 d-0.3 g-0.5 i1.0 n-0.3 p1.0 r-0.3 t-0.3
anyt+else 7.7 a-0.8 e0.3 g0.8
anyt+from 8.2 a-0.3 e-0.4 f-0.3 r-0.4 t0.5
anyt+in 7.9 a0.7 d0.3 e0.9 h0.4 i-0.4 l0.4 o0.5 p-0.6 s-0.3 t-0.5
anyt+over 8.4 b0.6 i0.5 l1.2 n0.3 r0.4
anyt+the 8.4 g0.3
anyt+unti 8.4 j0.4 p0.6
anyt+urge 8.2 d0.5 h0.8 k-0.5 o-0.5 r-0.5
anythi 5.8 a-0.9 b0.3 c1.1 e-0.3 h0.5 i0.8 j-1.1 l1.3 m-0.5 n-0.9 o0.9 q-1.1 r0.9 s-1.1
anytim 8.4 g0.4
anyw 5.9 a-1.1 b-1.0 c0.5 e-0.7 g0.6 h1.2 i-1.3 k1.8 l1.2 m0.9 o0.7 p-0.4 q-0.5 s-0.7
anyw+i 7.9 e0.7 l0.8 m0.7
anyw+in 7.7 a-0.9 g0.8
anyw+on 8.4 a-0.5
anyw+that 8.4 a-0.4 e-0.4 i-0.4 k0.5 o0.4
anyw+the 8.4 a-0.4 g0.9
anyway 6.1 a-0.7 b-0.9 c0.4 d0.3 e-0.6 g-0.5 h1.0 i-1.0 j-0.5 k0.8 l1.3 m1.1 o0.9 p-0.7 q-0.5 s-0.6
anywhe 7.3 a-0.6 d-0.3 g1.3 i-0.4 k1.2 p0.4
aoif 8.2 a-0.7 c0.5 f0.4 g0.3 i-0.3 l-0.5 n0.4 r0.7 t0.7
aoife 8.2 a-0.7 c0.5 f0.4 g0.3 i-0.3 l-0.5 n0.4 r0.7 t0.7
ap 7.6 a-0.7 c0.3 e0.8 f0.4 g-0.7 i-0.4 j-0.3 l0.9 n0.8 o-0.3 p-0.4 q1.1 s-0.3
ap+team 8.4 b0.4 d-0.3 e0.7 n0.9
apar 7.3 a0.8 d0.5 h1.3 k0.3 m2.6 o-0.3 p-0.4 q-0.4
apar+from 7.9 a0.6 c0.3 e-0.8 f-0.4 g-0.5 h1.6 i-0.3 j0.4 k0.5 m0.9 n0.5
apart 7.5 a1.3 d0.5 g-0.8 h1.3 k0.3 m2.7 o-0.4 p-0.5 q-0.4 r-0.3
apex 5.5 a-0.8 g0.4
apex's 8.4 a0.7
apex+ad 7.2 a-0.7 g1.5
apex+ad26 8.4 a0.9 g-0.5
apex+and 8.4 g0.9
apex+com 7.9 a0.9 g-0.6
apex+digi 8.4 a0.7 g-0.4
apex+dvd 7.2 a-0.4 g-0.5
apex+play 8.4 a-0.8 g-0.6
apex+prod 7.7 a0.6
apexdi 7.9 a0.9 g-0.6
api 8.4 c0.7 f0.3
apol 6.4 a-0.8 e1.0 g0.7 i-0.5 j-0.7 k2.6 l1.6 n2.4 p-0.4 q-0.5 r0.7 t0.7
apol+for 7.7 b-0.5 c-0.4 e0.5 g-0.4 k0.8 l1.4 m-0.3 n0.3 q0.3
apol+from 8.4 c1.0 e0.6 f0.5 q0.4
apol+i 8.2 d-0.3 e0.4 k1.5 l-0.4 m-0.4 q-0.3 s0.4
apol+to 8.2 e-0.5 f0.3 g0.5 k-0.3 r0.3 t0.4
apolog 6.4 a-0.8 e1.0 g0.7 i-0.5 j-0.7 k2.6 l1.6 n2.4 p-0.4 q-0.5 r0.7 t0.7
app 6.9 a-0.9 b0.3 d1.0 e0.8 f-0.4 h-0.4 i0.4 j-0.4 n-0.8 o1.0 q2.0 r1.1 s-0.7 t0.4
appa 7.5 a0.6 b1.0 l-0.4 p-0.4 q0.4 t0.5
appare 7.5 a0.6 b1.0 l-0.4 p-0.4 q0.4 t0.5
appe 6.3 a-1.4 c-0.6 d-0.5 g-0.9 i-0.6 j-0.8 l0.6 m0.4 n0.7 o0.7 p-1.0 q1.1 r0.5
appe+agai 8.4 a-0.4 b-0.3 c-0.4 l-0.3 o0.3 q0.8 t-0.3
appe+in 8.4 a-0.4 d-0.3 f0.5 g-0.4 k-0.4 l-0.3 m-0.4 n-0.4 q0.7
appe+on 7.9 a1.0 c-0.4 e0.6 g-0.5 k0.5 m1.1 o0.5 p-0.4 s0.8
appe+over 8.4 d0.4 o0.3 t0.5
appe+to 7.9 a-0.7 c-0.3 e-0.4 g0.5 i0.6 j0.7 m-0.3 o0.7
appeal 7.0 a-1.6 c-0.5 g-0.4 i-0.6 j-0.6 l0.6 m-0.4 n0.7 o0.9 p-0.6 q0.9 s-0.4 t0.3
appear 7.1 a0.3 b-0.4 c-0.5 d-0.3 i-0.3 j-0.4 l-0.3 m1.1 n-0.4 p-0.4 s0.6
append 8.4 c0.3 l0.3 n0.6 r0.4
appl 5.7 a1.0 b0.4 d-0.5 e-0.7 f-0.3 g-0.6 i0.6 j2.2 m2.2 q-0.6 s-0.7
appl+char 8.4 a-0.7 g1.1
appl+for 7.6 g0.4 j0.7 m0.4 r-0.3
appl+ipod 8.4 g-0.4
appl+to 7.6 c-0.3 d0.5 e-0.5 g-0.4 j0.7 m1.0 p0.3
appl+will 8.4 m0.4
appl+with 8.4 a0.4
apple 7.1 g1.5
apple' 7.7 g-1.0
applic 6.5 a0.3 d-0.4 e-0.7 g-0.7 h-0.4 j1.5 m0.7 n0.7 p0.6 s-0.5
applie 7.7 a0.9 g-0.4 i0.7 j0.8 m0.6
apply 8.2 a0.9 c0.8 i0.4 j0.6 m1.1
appo 6.7 a1.3 c2.3 f-0.9 g-0.9 i2.1 k0.6 l0.3 m-0.6 q-0.4 t0.6
appo+a 8.4 a0.4 i1.1
appo+is 8.2 a0.6 c1.6 i1.2 p0.5 t0.5
appo+on 7.7 a-0.3 c1.0 d0.5 f-0.6 k1.0 l0.5 m-0.3 n0.5 p-0.3 s-0.4 t0.4
appoin 6.7 a1.3 c2.3 f-0.9 g-0.9 i2.1 k0.6 l0.3 m-0.6 q-0.4 t0.6
appr 5.6 a-1.2 b0.3 c1.5 d0.5 e-0.8 g-0.5 h0.3 i-1.7 j-0.8 k0.4 l1.3 m0.9 n5.8 p-0.7 q1.0 s-1.7 t1.0
appr+and 7.7 a-0.3 e-0.3 f0.4 g-0.4 h-0.5 k0.5 m0.8 n2.7 p-0.7 r-0.6 t-0.7
appr+for 8.4 a0.7 g0.7 h1.1 n-0.6 p1.4 q0.5
appr+in 8.2 a-0.5 d0.5 f0.9 k-0.3 l0.9 n1.2 o0.5 r-0.5
appr+it 7.9 a0.6 b0.8 c0.4 g-0.4 m1.9 n0.6 p-0.6 q0.9 t0.6
appr+list 8.4 a0.6 c0.8 i0.5
appr+on 7.9 a-0.5 c0.7 d-0.4 h0.7 i-0.3 l-0.3 m-0.4 n2.2 o1.3 p-0.3 r0.3
appr+that 8.2 a0.8 b0.9 c0.5 d1.3 g-0.4 h-0.4 m0.7 r-0.3
appr+the 7.9 a0.6 c0.9 g-0.6 h-0.4 l-0.5 m0.6 r0.8
appr+to 8.4 a-0.4 g0.6
appr+was 8.4 e-0.3 h0.6 j0.3 m0.4 n0.5
appr+you 8.4 a-0.7 b-0.5 c-0.5 g0.7 l0.8 o-0.3
appr+your 8.4 f0.3 i0.3 l1.2 o-0.3
apprec 6.9 a0.3 b1.2 c-0.5 d1.2 f1.2 i-0.6 l1.8 m0.4 n0.4 o-0.8 p-0.8 q0.8 r-0.9 s-0.7 t0.4
appren 8.2 b-0.4 f0.5 g0.4
approv 6.0 a-1.0 c1.8 d-0.6 e-0.6 f-0.7 g-0.7 h0.6 i-1.2 j-1.0 k0.5 m0.5 n6.3 o0.8 q0.7 r0.8 s-1.2 t1.2
apps 8.4 g0.3
apri 6.4 a-0.8 b0.6 c1.2 d0.5 e-0.8 g-0.6 h1.1 i1.7 k0.7 l0.3 n-0.5 p-0.4 q-0.4 s-0.9 t-0.6
apri+to 8.4 a0.6 c1.1 i-0.3 j1.3 p0.3
april 6.4 a-0.8 b0.6 c1.2 d0.5 e-0.8 g-0.6 h1.1 i1.7 k0.7 l0.3 n-0.5 p-0.4 q-0.4 s-0.9 t-0.6
aqua 8.4 g0.4 j0.4 m0.4 r0.5
arab 8.4 c-0.3
arabic 8.4 c-0.3
arbi 7.3 a-0.3 c-0.4 d-0.6 f-0.3 h1.0 i-0.6 j1.0 r0.4
arbi+in 8.4 d-0.3 e0.5 n0.3 o0.3
arbitr 7.3 a-0.3 c-0.4 d-0.6 f-0.3 h1.0 i-0.6 j1.0 r0.4
arch 6.2 a-1.1 c1.1 e0.9 g2.9 h1.3 i1.9 j0.5 l1.2 m-0.6 n0.4 o-0.5 r1.0 s1.1
arch+juke 8.4 g0.6
archde 8.4 c1.2 i0.9 l1.2 n0.3
archit 7.5 b0.9 d-0.9 e0.7 f0.5 g1.0 h1.7 i0.5 j0.7 l0.7 p0.6 r1.7 s0.6
archiv 7.5 b-0.4 g-0.3 h-0.3 i0.6 p-0.4 q-0.3 r-0.3 s0.5
archos 7.3 a-1.0 g2.2
are 3.4 c1.5 e1.1 f0.7 g0.8 j-0.4 m0.5 n0.5 o0.5 p0.8 q-0.4 s-0.7 t1.9
are+a 6.7 a-0.7 c0.7 d1.0 e-0.6 f1.7 g1.0 i-0.5 j-0.5 l1.3 o0.3 p-0.4 q-0.6 s-0.6 t0.5
are+abou 8.2 k-0.3 p0.3 s-0.3
are+actu 8.4 r0.5
are+all 7.7 a-0.6 b0.5 g1.1
are+alre 8.4 e0.6 g0.9 i0.8 s0.4
are+also 7.9 e0.3 g0.4 m0.6 p0.6
are+any 8.4 g0.5
are+as 8.2 m1.6 n1.4 q0.5 r0.4
are+aski 8.4 a0.5 c1.0 e0.7 h0.3 o0.5
are+at 8.4 a-0.3 b-0.3 i-0.3
are+beau 8.4 a-0.4 e-0.3 g0.9
are+bein 8.4 m0.3 n0.6 p0.5 s0.6
are+bril 8.4 a-0.4 g0.6
are+buyi 8.4 a0.5 g-0.5
are+comi 8.2 d0.9 e0.5 i1.0 q1.1 s0.8
are+comp 8.4 a1.0 g-0.8
are+conf 8.4 a-0.7 f0.3
are+doin 8.4 a-0.3 g0.5
are+down 7.9 b1.0 c-0.7 d-0.4 e0.4 f-0.4 g-0.6 l0.4 m-0.4 n1.8 p-0.3 s0.4
are+easi 8.2 a-0.7
are+easy 7.6 a-0.8 g1.4
are+elev 8.4 a0.5 e1.5 n0.5 s0.6
are+fast 8.4 a-0.4 g0.6
are+fine 8.4 d0.3 e0.7 f0.8 g-1.0 p0.6
are+five 8.4 a0.6 b0.5 e1.1 s0.6
are+flaw 8.4 a-0.9 g1.0
are+for 8.4 a-0.6 e-0.3 g-0.4 h-0.4 k0.5 m0.4
are+givi 8.4 a-0.7 c0.8 d0.8 e-0.3 t0.8
are+goin 8.2 a1.3 b1.4 g-0.4 s1.0
are+happ 8.4 a-0.5 c0.5 f0.5 g1.3 h0.6
are+here 8.2 a1.0 c1.4 e1.5 f0.6 i1.0 n-0.3 o0.6 t1.6
are+hold 8.4 a-0.8 g1.4
are+in 6.5 b-0.3 c1.2 d0.5 h-0.5 i-0.5 j1.2 m0.5 o0.5 q0.4 r0.9
are+inst 8.4 a0.3 j0.6
are+leav 6.7 f0.5 i-0.5 k0.6 n0.4 p-0.3
are+list 8.2 a0.3 g-0.7
are+look 8.2 a-0.5 g1.3
are+mino 8.2 a0.9 g-0.5
are+much 8.4 a0.5 g-0.7
are+nine 8.4 c1.0 j0.3 p1.2
are+no 8.4 a0.9
are+not 6.3 a0.9 b-0.5 c0.8 e1.2 i-0.8 l-0.6 o-0.4 p0.5 r0.5 t0.5
are+now 7.7 b0.3 e0.7 g0.6 j0.7
are+of 8.4 g-0.3 i0.6 p0.8
are+off 8.4 e0.7 p0.7 t0.3
are+ok 8.4 a-0.5 g-0.4
are+on 7.1 b0.8 e-1.0 f1.0 g1.3 h0.8 i-0.5 j-0.4 k0.4 l0.7 n0.4 p-0.5 q0.7 r0.7 s-0.5 t0.9
are+only 8.2 a0.8 c0.4 q0.8 r0.5
are+out 8.2 a0.6 c-0.4 d-0.3 e2.1 f0.8 k0.7 n-0.4 s-0.3 t0.4
are+over 8.4 a-0.4 g1.3
are+payi 8.2 a-0.6 b0.7 g0.6 h-0.4 l-0.4 n-0.4 r0.3
are+plen 8.4 a-0.5 g0.5 k0.4
are+pret 7.7 a-0.8 g-0.7
are+prob 7.9 g-0.5
are+requ 8.4 a-0.3 e0.4 j0.3
are+righ 8.4 b-0.4 k-0.3
are+sayi 8.4 a1.1
are+smal 8.4 a-1.2 g-0.7
are+so 8.4 a-0.4 g0.7
are+some 8.2 a0.5 g-1.0
are+spli 8.4 m0.3
are+star 8.4 a0.3 c0.3 g-0.3
are+stil 7.3 b-0.3 h-0.4 i-0.3 k0.5 l1.8 m0.4 n0.4 o-0.6 p-0.4 s-0.4 t0.4
are+talk 8.4 g-0.8 i0.7
are+term 8.4 i0.8 j0.7
are+the 6.4 c1.4 d0.5 e-0.9 i-0.7 j-0.5 k0.4 l0.7 m0.6 n0.7 o0.3 r-0.5 t1.5
are+they 8.4 a0.3 c1.3 h0.7 k0.3 o0.9 t1.4
are+thin 8.4 a0.4
are+thre 8.4 e-0.4
are+too 8.2 a1.6 g-0.7
are+two 7.7 a1.2 b-0.3 c-0.3 e0.7 i-0.4 k-0.6 m1.9 n-0.5 o-0.4 t0.5
are+up 7.9 b1.4 c-0.5 e-0.6 h0.3 i1.1 m0.3 n-0.3 r0.4 s-0.3
are+used 8.4 a0.8
are+very 6.7 a-1.7 g1.1
are+well 8.4 a-0.8 g1.4
are+with 8.2 b0.7 c-0.4 d0.5 p0.4
are+you 7.1 b1.6 d-0.8 e-0.3 f-0.5 g-1.7 h-0.6 j-0.5 k1.5 n-0.5 o0.7 s-0.6
are+your 8.2 a-0.4 i0.4 n0.4 o2.4 q-0.3 r0.4
area 7.7 a0.5 g-0.8
aren 6.6 a0.7 b1.5 c0.5 d1.6 f-0.3 g-0.3 h0.6 i0.8 n0.3 p0.7 r0.5
aren't 6.7 a0.9 b1.5 c0.5 d1.7 f-0.3 h0.6 i0.8 n0.3 p0.7 r0.5
aren+that 8.2 a-1.0 g1.1
argu 6.7 a-0.3 c-0.4 d-0.3 e-0.4 g1.0 h-0.5 i0.5 j-0.4 l0.5 m-0.7 n0.5 o0.8 p-0.3 q-0.3 r0.8 s1.5
argu+abou 7.9 a-0.7 g0.9 h0.6 k0.5 l0.5 m-0.4 n0.5 o0.5 p-0.4 r1.2 s-0.3 t0.7
argu+at 8.4 a0.6 b0.7 e0.4 i0.9 s0.6
argu+that 8.4 r-0.3
argu+with 8.2 a-0.4 b-0.4 e-0.7 f0.4 g0.8 h-0.5 i-0.4 l0.7 m0.7 n0.7 p-0.4 q-0.4 r0.9
argue 8.2 a0.5 s0.5
argued 7.9 a-0.5 b-0.5 d-0.4 e-0.7 g0.5 l-0.4 o0.7
arguin 8.2 d-0.5 h-0.4 l1.4 m-0.3 n0.7 o0.7
argume 7.7 a-0.5 e-0.4 f0.4 g1.1 i0.3 r1.3
argus 8.2 a0.4 b0.3 d0.4 s1.8
aris 8.4 a0.4
arju 8.4 c0.4 e0.4 i0.5 t0.5
arjun 8.4 c0.4 e0.4 i0.5 t0.5
arm 8.2 a-0.4 c-0.5 g0.7 q0.7
arou 5.8 a-2.2 b1.3 c0.3 d-0.4 f-0.5 g1.0 i1.0 j-0.6 k0.4 l-0.3 n0.5 p-0.6 q0.6 r0.4 s-0.6
arou+all 8.4 g0.5
arou+and 8.4 g0.4
arou+for 8.2 m0.4 q0.4 r0.5
arou+in 8.4 a-0.4 g0.6
arou+the 7.9 b1.2 e0.3 g-0.5 i0.4 n1.0 q-0.4 t0.3
arou+to 8.4 g0.7 i0.6
arou+with 7.7 a-0.4 g1.0
around 5.8 a-2.2 b1.3 c0.3 d-0.4 f-0.5 g1.0 i1.0 j-0.6 k0.4 l-0.3 n0.5 p-0.6 q0.6 r0.4 s-0.6
arra 6.8 a-1.0 f1.2 g-1.0 h-0.9 j-0.7 l1.2 m1.0 n1.5 o-0.4 q-0.6 r-0.4 s-0.4
arra+it 8.2 b0.4 e0.8 f1.9 h-0.6 i-0.3 n0.5 q-0.4 t0.3
arra+with 8.4 a-0.6 e-0.5 k0.5
arrang 7.0 a-0.9 f1.2 g-0.9 h-0.9 j-0.8 l1.3 m1.1 n1.6 o-0.4 q-0.6 r-0.4 s-0.4
arre 7.7 a-0.5 e0.6 f0.3 g-0.5 k0.4 l2.2 m1.3 p-0.3 t1.6
arre+and 8.4 l0.4
arrear 7.9 d0.4 e0.6 k0.4 l2.1 m1.1 t-0.4
arri 6.3 a1.3 b-0.4 c3.3 d0.5 e3.4 f1.0 g-0.7 h0.9 i-1.2 k0.9 l0.7 m0.4 n1.2 q1.3 r-0.6 s-1.2 t1.7
arri+at 8.2 a0.4 b-0.5 c0.6 e0.7 j0.6 k0.3 p0.5 r-0.4 t0.9
arri+on 8.4 c0.7 e0.6 f0.6 g0.4 o0.3 t1.1
arri+with 8.4 a0.3 d1.4 l0.4 r0.3
arrive 6.4 a1.3 c3.5 d0.6 e2.9 f1.1 g-0.4 h0.7 i-1.1 k0.8 l0.5 m0.3 n1.1 q0.9 s-1.1 t0.8
arro 8.4 p0.3
arrow 8.4 p0.3
art 8.4 b1.2 g0.4 p0.9 s0.8
arti 6.3 a-0.5 d1.1 g1.3 j0.3 l-0.4 n1.3 o-0.6 r1.3
arti+albu 7.9 a0.7 g-1.6
arti+and 8.4 a-0.3 g0.3
arti+or 8.4 a0.5
arti+song 8.4 a-0.4 g1.0
articl 7.1 d1.3 f0.3 g0.3 j0.4 l-0.3 n0.7 o-0.6 r0.7
artist 6.9 a-0.4 g1.1 n0.7 r0.7
artw 7.9 a-1.0 b0.7 c-0.7 e-0.4 i-0.4 k0.6 p-0.3 q0.5 t1.0
artwor 7.9 a-1.0 b0.7 c-0.7 e-0.4 i-0.4 k0.6 p-0.3 q0.5 t1.0
as 3.3 a0.4 b-0.6 d1.3 e2.3 f1.0 g-0.9 h0.6 i1.4 j1.6 m1.3 n0.5 o1.0 p-2.1 q1.0 r0.8
as+a 5.1 a0.9 b1.7 c2.1 d1.8 e-0.9 f0.7 i-0.5 j2.0 k0.5 l-0.8 m-0.3 n0.4 r-0.5 s0.7 t0.4
as+agre 7.5 a-1.3 d-0.4 e0.4 f-0.4 h0.7 j-0.5 n0.8 p-0.7 q0.6 s-0.4 t-0.7
as+all 8.4 a-0.3 g-0.5
as+alwa 8.2 a-0.7 b-0.3 c-0.4 e-0.4 g1.8 r2.1 s-0.4
as+an 7.3 a0.4 b0.5 c0.7 d1.3 f0.5 g-0.3 h-0.5 i-0.5 k0.5 l-0.3 q0.3 r-0.9 t-0.6
as+anot 8.4 g0.5
as+any 8.4 a0.7 g-0.6
as+befo 8.2 a-0.9 c-0.4 d-0.5 i-0.5 k-0.3 l0.6 q1.4 r0.3 t0.5
as+easy 7.9 a0.6
as+far 7.5 a0.8 c0.4 d0.5 g-0.6 i-0.4 l-0.3 m0.8 n-0.3 t0.4
as+for 8.4 j0.4 s0.4
as+good 7.6 g1.1 r0.6
as+high 8.4 a0.8 b0.5 g-0.5
as+i 6.1 a0.3 c1.8 e-0.5 f-0.5 g0.6 h0.5 k0.7 m0.3 r0.8
as+i'm 8.2 a-0.5 e-0.4 g0.9 k1.8 l-0.3 m-0.3 o-0.6 r0.4
as+i've 7.9 a-1.0 d0.6 k0.4 s0.5
as+if 6.8 a1.5 d0.4 e1.3 g-0.4 i-0.7 j-0.4 k0.3 p-0.4 t-0.3
as+in 8.4 c0.9 m0.5 t1.7
as+is 8.2 a-0.8 b-0.3 c-0.3 i-0.3 k0.6 l0.4 m-0.3 n0.4 q0.5 r0.3 t-0.3
as+it 6.1 a0.5 b1.5 c-0.7 d-0.4 e1.8 f0.4 g-0.5 i0.5 l-0.5 m1.7 n-0.7 o0.9 p0.9 r-0.4 t-0.5
as+it's 8.2 a0.4 c-0.5 e0.7 g-0.4 j1.7 m0.6 s0.8
as+its 8.4 g-0.4
as+last 7.9 b0.5 e1.1 g-0.3 i-0.5 k1.0 l-0.4 o0.7 r-0.7
as+ligh 8.4 a-0.5 g-0.6 m0.6
as+litt 8.4 a0.4 c0.6 e0.5 f0.5 o0.3 q-0.3 r-0.3 t1.0
as+long 7.3 e0.9 g0.3 m0.7 p0.6
as+many 7.6 a0.4 b0.5 d0.6 e0.5 g-0.4 i0.7
as+ment 8.4 a1.1 g-0.5 i0.6 o0.8
as+much 7.1 a0.6 b0.8 d0.6 e0.5 g-0.8 i0.8 k0.5 o-0.3
as+my 7.5 a-1.1 c-0.7 d-0.6 g1.3 i-0.5 l0.4 n0.4 q-0.4 r2.1 s0.4
as+nobo 8.4 a0.5 m1.4 o0.8 p0.8
as+norm 8.4 a-0.4 f0.5 j-0.4 k0.4 r0.4 t-0.3
as+of 6.6 c1.7 g-0.9 i1.6 k-0.6 n1.0 p-0.7 q0.7 t-0.4
as+one 8.2 g0.5
as+oppo 8.4 a0.8 g-0.4
as+othe 7.9 a-1.5 g-0.4
as+our 7.5 a0.6 b-0.4 c-0.6 e1.4 g-0.4 i1.8 q1.0 t-0.3
as+pdf 8.4 g-0.5 m0.4 r-0.4 t0.7
as+peop 8.4 g0.4
as+per 8.2 a-0.4 d-0.5 e-0.5 g-0.6 h-0.3 k-0.4 l0.8 m0.6 n0.4 r-0.6
as+plan 8.2 a-0.5 c-0.4 d-0.6 e-0.6 f-0.3 h-0.3 n0.3 q0.4 r-0.4
as+poss 8.4 m0.3 q0.4
as+pres 8.4 c-0.4 g-0.5 h-0.4 k0.6 m-0.4 r-0.3 t0.9
as+some 8.4 i0.5
as+soon 7.3 a1.0 b-0.3 d-0.4 f0.4 g-0.6 h-0.3 j0.5 m0.6 n1.2
as+such 8.4 b1.0 c0.7 d0.9 i-0.3 p0.7 t0.5
as+the 5.6 a-0.9 c0.8 d-1.5 e-0.7 f1.7 g-1.3 h0.4 i0.3 j0.6 k0.5 l-0.5 m-0.4 n0.8 o1.9 p1.2 s-0.7
as+they 6.8 b-0.5 d-0.4 e0.4 f-0.5 i0.6 j0.5 k-0.3 l0.9 o0.3 p-0.5 r-0.3
as+thin 8.4 a0.3 d1.2 e-0.3 f0.6 s1.7
as+this 7.9 a-0.3 f1.0 g-0.4 q0.5
as+thou 7.9 a0.6 c-0.3 d-0.3 m-0.4 o0.5 s0.5 t0.3
as+to 7.6 a0.4 c1.0 h-0.3 i-0.4 j0.8 l0.5 n0.4 t0.7
as+usua 7.7 a-0.7 f0.9 i-0.6 j-0.3 k0.8 l-0.4 n0.5 o0.7 q-0.3 t-0.4
as+we 7.7 b-0.4 c-0.5 e0.6 g-0.4 l0.4 m1.1 n1.5 o0.5 t-0.4
as+we'v 8.4 j0.3
as+well 5.6 a-1.9 b0.5 c1.2 d1.7 f0.5 g2.9 h3.0 i1.3 j-0.7 k1.1 m-0.6 o0.9 p-0.7 r2.6 s-1.0
as+with 7.9 a1.6 c0.6 d0.8 g-1.1 s1.1
as+you 6.5 a-0.3 d1.7 g-0.4 h-0.5 i-1.2 m0.6 n0.6 o-0.5 p-0.6 q0.4 r-0.7 t1.9
as+you' 7.6 a-0.6 c0.5 e-0.5 g-0.5 h-0.3 l-0.5 n-0.3 r-0.5
as+your 7.9 a0.5 b0.7 d1.3 f0.4 g-0.3 i1.0 l-0.4 p-0.3 q1.1 r0.5
asap 7.9 a-1.2 b0.4 f0.6 g1.2 l0.3 t3.7
ashb 8.2 a-0.5 b0.4 f0.4 g0.4 h0.5 k-0.5 l0.3 q0.3 r0.9
ashby 8.4 a-0.3 b0.3 f0.3 h0.5 q0.5
ashc 8.4 a0.6 c1.2 d0.5 i1.4 r0.6
ashcom 8.4 a0.6 c1.2 d0.5 i1.4 r0.6
ashe 7.9 b-0.3 c0.3 e-0.6 j0.5 r0.4 s1.3
ashes 8.4 c0.5 d0.4 e-0.4 m0.4 o0.3 r0.6 s0.6
ashw 8.4 e0.7 f0.7 h-0.5 k1.3 m-0.4 n0.5 t0.6
ashwor 8.4 e0.7 f0.7 h-0.5 k1.3 m-0.4 n0.5 t0.6
asid 8.4 a0.4 d0.6 j0.8 m1.2
aside 8.4 a0.4 d0.6 j0.8 m1.2
ask 5.6 a1.6 b1.7 c-0.7 f0.8 g-0.6 j-0.7 l0.3 m0.8 o0.5 p0.6 r-1.2 s2.5
ask+abou 8.4 b0.7 d0.5 s0.5
ask+for 7.1 a-0.3 c-0.5 d-0.5 e-0.8 g0.5 n-0.4 p-0.4 q-0.5 r0.3 s-0.5 t-0.4
ask+how 8.4 c0.6 p0.6
ask+if 8.2 c0.9 g-0.4 p0.6 r-0.4
ask+me 7.7 a0.8 b-0.3 c-0.3 d-0.3 e0.9 g-0.3 i1.5 p-0.5 s1.6
ask+the 7.7 p0.9 r-0.3 s0.4
ask+what 8.4 b0.5 d-0.4 g0.4 h0.5 n-0.3 p0.4
ask+whet 8.4 a-0.5 g0.8 r0.8 t0.3
ask+you 8.2 a0.5 b1.1 i-0.3 m1.0 s0.5 t0.4
ask+your 7.9 a0.9 d0.6 e-0.4 g-0.4 h0.5 i0.6 n0.5 r-0.3
aske 4.5 a2.5 b0.7 c2.4 d1.4 e3.3 f3.3 g-0.3 i2.3 j-0.9 l-0.8 m-0.9 n1.1 r0.3 s0.3
aske+a 8.4 d0.5 i0.5 p0.5 r0.3
aske+abou 8.4 i0.6 r-0.3
aske+agai 8.4 a0.4 d1.3 i0.5 p0.5
aske+and 8.4 d0.4 e0.6 g-0.3 l0.3 n0.4 o-0.4 r-0.4 t0.4
aske+by 8.4 b-0.3 c0.6 d0.7 e-0.4 i0.5 o0.4 r0.4
aske+for 5.5 a0.9 c0.7 d0.5 e2.1 h0.4 i-0.9 j-0.7 k-0.6 m1.1 n1.2 q0.4 r1.0 s-1.1 t1.2
aske+if 7.6 a-0.8 b-0.5 d0.8 e0.8 g1.7 i-0.6 j0.5 o0.5 p-0.3 q1.2
aske+me 6.3 a1.2 b1.2 c-1.1 d-0.7 e1.3 f1.8 g-0.6 i2.7 j0.3 o0.3 p-0.7 q-0.5 r-0.4 s0.3 t1.1
aske+my 8.4 b0.6 c0.7 e0.9 f1.4 h-0.4 i-0.3
aske+our 7.5 a1.1 b0.6 e0.4 f3.1 g-0.4 h0.6 i-0.8 j-0.4 l-0.4 n0.7 p1.0 q0.3 s-0.5 t-0.5
aske+the 7.7 d0.6 e-0.7 f0.9 i0.4 r-0.4 s0.6
aske+to 7.1 a0.4 b-0.4 c0.4 f-0.4 g-0.5 h-0.3 i0.4 j-0.4 k0.3 q-0.4 s0.8
aske+two 8.2 a0.5 b0.6 c0.8 e0.8 f0.3 i1.8 s-0.4
aske+us 8.2 a0.4 e0.7 p1.2
aske+whet 7.9 a-0.6 e-0.4 h0.3 i-0.7 l0.5 m-0.4 r0.6
aske+who 7.6 a-0.7 e-0.9 g1.9 h0.4 j-0.4 k0.5 l0.3 r1.5 t0.3
aske+who' 8.4 g0.6 q0.4 r0.5
aske+why 8.4 b0.8 i0.8
aske+you 8.4 d0.4 j0.7
asked 4.5 a2.5 b0.7 c2.4 d1.4 e3.3 f3.3 g-0.3 i2.3 j-0.9 l-0.8 m-0.9 n1.1 r0.3 s0.3
aski 5.9 a0.5 c1.5 d1.0 e-0.5 f0.7 g-0.3 h0.6 i0.9 j-0.8 l1.7 n0.3 o1.4 p-0.7 r-0.5 s0.4 t1.3
aski+abou 8.4 a-0.7 c0.8 f0.5 i-0.4
aski+anyo 8.4 a-0.4 c-0.4 d-0.3 e-0.4 l0.4 o0.7
aski+for 7.1 a1.0 b0.4 c1.3 d0.8 e0.4 g0.4 h0.5 i1.6 j-0.3 l0.7 n-0.4 o1.1 p0.3 q0.3 r-0.4
aski+i 8.4 b0.9 m0.7 n0.3 o-0.3
aski+me 7.7 a0.6 b-0.4 d0.7 e-0.8 g-0.4 n0.8 q0.8 r-0.3 s1.0
aski+whet 8.4 a-0.6 b0.3 c-0.3 e-0.4 n0.3
aski+you 8.2 e0.3 g-0.4 i0.4 k0.3 l0.9 r0.3
asking 5.9 a0.5 c1.5 d1.0 e-0.5 f0.7 g-0.3 h0.6 i0.9 j-0.8 l1.7 n0.3 o1.4 p-0.7 r-0.5 s0.4 t1.3
asks 7.0 b-0.6 c0.6 d-0.6 h-0.4 j-0.3 l-0.4 n0.4 p0.6 q-0.4 s2.2
asks+for 8.2 c-0.3 e-0.3
asks+if 8.4 a-0.5 g0.4 m0.4 n0.7 o-0.3 r0.7 t0.3
asks+me 8.4 a0.3 e0.8 p1.0 s0.9
asse 7.1 a1.1 b0.5 c0.7 d1.2 g-0.4 h0.4 j0.8 l-0.4 m0.4 q-0.5 r0.8 s0.4 t0.6
asse+regi 8.4 b0.5 m-0.3 n0.5 o0.4
assemb 8.4 a1.1 d0.7 f0.6 g-0.5 s0.9
assess 7.6 a0.4 b0.3 c0.7 d0.5 h0.3 i-0.3 j1.2 m0.9 r0.5 t0.6
asset 8.2 e-0.4 m-0.4 n0.6 q-0.4 r0.4
assi 7.1 a-0.9 c-0.8 d0.7 e-0.3 f1.2 i-0.5 j-0.4 o0.3 p0.8 q1.7 s-0.4
assign 8.4 a-0.7 b0.5 g0.6 n0.4 q0.5
assist 7.5 a-0.3 c-0.6 d0.8 e-0.5 f1.2 g-0.7 i-0.4 m-0.3 n-0.5 o0.4 p0.9 q1.4 r-0.4 s-0.4
asso 7.3 a0.5 c-0.6 d-0.5 e-0.4 g-0.9 i-0.4 j0.4 q0.4 s0.8
associ 7.5 a0.6 c-0.6 d-0.5 e-0.4 g-0.3 i-0.4 j0.4 l-0.3 q0.4 s0.8
assu 7.2 b-0.6 d-0.4 g-0.4 h1.0 i-0.5 k-0.5 l0.4 n-0.4 s0.3 t0.5
assu+they 8.4 a1.2 g-0.4 s0.6
assume 7.7 h0.8 t0.5
assure 8.4 i-0.3 k-0.4 s0.5
asth 8.4 a0.4 d0.4 j0.8
astr 8.4 b0.7 i0.6 r0.4
at 3.2 a0.4 b1.4 c1.4 f-0.5 g-1.2 h0.6 i0.6 j0.5 k0.9 l1.5 m-0.6 o-0.6 p-1.3 q0.5 r1.2 s-0.7 t5.1
at+a 6.5 a-0.7 c1.6 d0.3 f-0.6 i-0.4 n-0.3 o0.3 p-0.3 r-0.5 s-0.4
at+all 6.1 a1.7 b0.8 e-0.3 f-0.3 g0.7 h1.0 i0.6 n-0.3 o0.5 p1.1 q1.0 r1.6 t1.6
at+amp 8.2 g-1.7
at+any 7.7 a-0.6 e0.4 f-0.4 g0.7 i-0.5 j-0.3 o0.5 t0.6
at+anyt 8.4 a-0.7 g1.3 r0.9 t0.3
at+best 8.4 a0.4
at+both 8.4 e0.7 k0.7 o-0.3 q-0.5 t0.8
at+chri 7.9 a0.6 i1.1
at+each 8.2 b-0.3 c-0.3 d-0.4 r0.5 s0.4
at+east 8.2 c0.5 d0.3 e-0.5 i0.7 l1.1 n-0.3 r0.5
at+eigh 7.9 a0.6 c1.5 d0.9 e0.4 g-0.4 j0.3 p0.5 r-0.3 s1.5
at+elev 7.7 a-0.6 b1.0 c-0.4 d-0.3 i-0.5 j-0.3 k0.8 l-0.4 p-0.4 r0.9 s-0.6
at+ever 8.4 c0.7 g0.5 k0.5 n0.6 r0.7
at+firs 8.2 a0.6 r0.7
at+five 8.4 a-0.3 c0.4 e0.3 i0.9
at+four 7.7 c0.3 d0.6 g-0.4 j0.5 m-0.3 n0.4 o-0.4 r-0.3 s0.4 t-0.3
at+half 7.9 c0.4 d-0.5 e0.5 f-0.3 i0.4 o-0.3 p-0.4 t0.7
at+home 7.3 a0.7 b0.4 c0.8 d0.3 e-0.4 g-0.8 i0.3 k0.7 s0.5
at+it 7.0 a0.8 b2.8 c-0.6 d-1.1 e1.1 g-0.5 l0.7 m-0.4 n0.5 o0.8 p0.9 s-0.5 t1.5
at+last 8.4 a-0.9 j-0.3 l-0.3 t-0.4
at+leas 6.2 a0.6 c2.6 e0.9 f0.8 g0.4 l0.5 m0.5 r-0.4
at+lunc 8.2 a-0.8 c-0.4 k0.6 o-0.4 q2.0 t0.3
at+me 8.2 a-0.5 e-0.4 g0.6 k0.4 m0.5 r0.9
at+most 8.2 a-0.8
at+my 7.2 a-1.0 b-0.7 d-0.4 e-0.6 f-0.5 g1.7 h0.4 i-0.7 j0.4 l-0.4 m-0.3 n1.2 o-0.7 p0.6 q0.4 r0.9 s-0.6
at+nigh 8.2 c-0.3 d-0.4 g0.4 k0.4 n0.4 r0.7
at+nine 7.5 a0.6 c1.3 e0.7 g-0.4 i-0.7 j0.7 k-0.6 l1.2 m-0.3 p1.0 r0.6 t0.3
at+no 8.4 j0.6 k0.9 m0.4
at+noon 7.7 a-0.6 b0.7 e-0.5 g-0.5 h-0.6 i-0.5 t3.3
at+numb 7.9 a-1.0 d-0.6 e-0.8 f-0.3 g0.8 h0.6 k0.5 q0.4 r0.6
at+once 8.4 a0.4 d-0.3 e0.7 t0.8
at+one 8.2 a-0.4 b0.5 g0.4 h0.9 k-0.4 n-0.4 o-0.4 t0.8
at+our 6.8 a-0.5 b-0.6 d0.9 e-1.1 h1.6 i0.4 j-0.8 k0.4 l0.8 m-0.8 o0.3 p-1.0 q1.1 r1.0 s-0.6 t-0.8
at+ours 8.4 a-0.4 e0.4 f0.3 g0.5 h-0.3 l0.7 m0.4 r0.8 t0.4
at+pres 7.9 a-0.3 c-0.3 f-0.3 i-0.4 l0.8 o-0.3 s0.4
at+scho 8.2 a-0.5 b-0.3 d0.6 e-0.5 f1.1 g1.1 h0.5 i-0.5 m0.6 r1.7 s-0.5
at+sea 8.4 a-0.7 b0.4 e-0.5 f0.3 j-0.3 o0.4 p-0.5 q0.8
at+six 8.2 b-0.4 c0.8 d0.4 e-0.4 f-0.3 l0.5 n-0.3 q0.4 r0.6 t1.3
at+st 7.9 c0.9 d0.7 e0.5 f0.7 g0.5 h-0.3 k0.5 m0.4 n-0.4 q-0.5 r0.5 s-0.3
at+ten 7.5 a0.5 c1.4 d0.5 e1.1 g-0.9 h-0.4 j0.4 r-0.5 t2.4
at+that 7.9 a1.0 b0.7 g-0.7 i1.2 r0.5
at+the 4.2 b1.4 c0.4 d2.1 e0.6 g0.4 h2.2 j-0.6 k1.8 l-1.0 m-0.6 n1.2 o0.4 p-2.0 q1.8 r2.2 s1.7
at+them 8.4 a-0.4 b0.9 c0.6 e0.4 g-0.4
at+this 6.8 a0.9 i-0.7 j-0.4 k-0.4 l0.3 m1.4 n-0.7 q-0.4 s-0.3 t1.0
at+thre 8.4 a-0.6 c-0.3 i-0.4 k1.0 o1.0 q0.4
at+time 7.5 a-0.9 g0.6
at+two 7.9 c-0.3 k-0.3 t1.8
at+week 8.4 b1.2 c0.3 f0.4 h-0.4 k-0.4 l0.3 t0.4
at+what 7.9 a0.6 b1.2 e1.0 g-0.3 i0.3 j0.6 n-0.3 r-0.3 t0.3
at+whic 8.4 g0.5 j0.6 s0.6
at+work 7.9 a0.4 g-0.9 m0.4 t0.4
at+you 8.4 i0.3 m0.4
at+your 6.7 a1.7 b-0.4 c-0.6 d2.0 e0.5 g-1.4 i1.0 j2.5 n-0.4 o-0.5 p0.4 q-0.4 r-0.6 s-0.7 t-0.7
ate 7.2 a-1.2 d-0.7 g-0.7 j-0.4 k1.8 l0.5 p0.4 t0.5
ate+a 8.4 a-0.6 b-0.4 k3.2 n0.3 r0.5 t0.7
ate+the 8.4 a-0.3 b0.7 c0.4 k-0.5 l1.0 m-0.4
athl 8.4 a0.3 d0.4 e0.4 f1.1 i0.8 s1.8
atta 5.1 a-2.4 c0.3 e-1.1 f0.9 g-1.8 h0.5 i-1.4 j-0.6 l-0.4 n-0.4 o-1.0 p-1.7 q1.3 s-1.8 t-0.5
atta+a 8.4 a0.7 c1.0 e0.6 i0.9 k0.5 m0.3
atta+and 8.4 g0.4 h0.5 n0.6
atta+are 8.4 a-0.5 b0.3 q-0.5
atta+for 7.9 a-0.3 b0.7 c0.3 f0.7 g-0.3 h0.5 m0.3 n0.7
atta+is 8.4 f0.9 k-0.3 n-0.4 q0.7
atta+it's 8.4 a-0.4 i0.4
atta+lett 8.2 a-0.6 h-0.4 n0.6 q-0.3 t-0.4
atta+our 8.2 a0.4 c0.3 e-0.6 i-0.6 j1.6
atta+the 8.4 a-0.5 d0.5 e-0.5 r0.4
atta+two 8.4 a-0.7 k0.3 s-0.3 t1.0
attach 5.1 a-2.4 c0.3 e-1.1 f0.9 g-1.8 h0.5 i-1.4 j-0.6 l-0.4 n-0.4 o-1.0 p-1.7 q1.3 s-1.8 t-0.5
atte 6.3 a0.8 c-0.9 e0.6 g-0.9 j0.6 k1.1 m1.1 n-0.4 p0.5 q-0.7 r0.6
atte+a 8.2 a-1.1 b0.5 g-0.3 k-0.4 m0.3 n-0.5 o-0.3
atte+the 8.2 a-0.9 c-0.3 k2.7 n0.6 o0.6 r0.5
atte+to 7.6 a1.2 g-0.4 j0.7 p1.1
attemp 7.5 a1.2 g-1.2 j0.5 m0.5 p1.0
attend 7.1 a-0.4 c-0.8 f0.4 i-0.6 k1.3 m0.7 p-0.4 q-0.5 r1.0
attent 7.6 e0.3 i0.5
atto 7.2 a1.5 b0.9 e1.5 g-0.8 i-0.9 j3.7 m0.7 p0.8 q-0.4 r-0.4 s1.1 t-0.3
attorn 7.2 a1.5 b0.9 e1.5 g-0.8 i-0.9 j3.7 m0.7 p0.8 q-0.4 r-0.4 s1.1 t-0.3
attr 7.7 a0.4 b0.7 e0.6 i0.8
attrac 7.7 a0.4 b0.7 e0.6 i0.8
auct 8.4 a0.3 c0.3 e-0.3 i0.4
auctio 8.4 a0.3 c0.3 e-0.3 i0.4
audi 5.3 a-0.6 b-0.9 d-0.7 g1.3 h1.3 i-0.4 j-1.0 l0.8 o1.2 r2.2 s-0.9 t0.7
audi+aske 7.6 a-0.5 d-0.4 e-0.3 f-0.3 g1.5 i-0.3 m0.5 r1.5 t0.4
audi+have 8.4 a-0.3 b0.3 d-0.3 l-0.3 n0.6 o-0.3
audi+need 7.9 o1.5
audi+no 8.4 a0.7
audi+will 7.5 o0.3
audibl 8.2 c-0.4 e0.7 f0.5 g0.5
audigy 8.2 a0.4
audio 6.4 a0.4 b-0.4 c-0.4 f-0.4 h0.6 n0.3 r0.7 t0.4
audit 7.5 c-0.7 f0.8 g0.6 i0.6 j-0.5 l0.6 m0.5 n-0.8 o0.5 p-0.4 q-0.5 r0.8 t0.6
audito 6.1 a-1.4 c1.0 d-1.0 e-0.8 f-0.6 g0.6 i-0.8 j-0.7 k0.8 n0.4 o1.6 p0.5 q0.7 r0.6 s-0.7
augu 6.2 a0.6 c1.5 d0.6 g-0.9 i-0.3 j0.7 k0.8 m1.4 n1.0 o1.2 q0.7 s-0.6 t-0.8
augu+and 7.6 a-0.7 c-0.3 d1.0 e-0.3 f0.6 g-0.4 i-0.6 m1.6 n0.7 p-0.4 t-0.6
augu+for 8.4 a0.7 c0.4 d0.5 i0.4 m-0.3
augu+one 8.4 a-0.5 d-0.3 f-0.3 g-0.4 i-0.4 o1.3 q1.2
august 6.2 a0.6 c1.5 d0.6 g-0.9 i-0.3 j0.7 k0.8 m1.4 n1.0 o1.2 q0.7 s-0.6 t-0.8
aunt 7.1 a-1.1 b-0.9 c-0.3 d-0.4 g1.2 h1.4 i-0.9 j-0.4 l-0.5 o-0.6 p-0.5 r1.9 s-0.4
auntie 8.4 a-0.5 b-0.4 d-0.3 e0.4 g1.0 h1.3 i-0.3 r1.3
aust 8.2 c0.5 g0.9 h1.1 n-0.4 q0.5 s0.8
austra 8.4 c0.5 s0.9
auth 7.0 c-0.9 d-0.6 f0.3 g-0.5 i0.4 j1.1 p-0.6 q1.2 t-0.8
author 7.1 b-0.3 c-0.6 d-0.4 g-0.3 i0.5 j1.3 p-0.5 t-0.5
auto 5.6 a-0.7 b1.1 c-0.5 e-0.7 g0.4 h-0.4 i-1.2 j-0.6 l-0.5 m0.4 n-0.3 s-0.4
auto+ackn 8.4 a-0.4 b0.5 d-0.3 e-0.3 k0.5 l-0.4 o-0.4 q-0.5
auto+and 7.9 a0.5 c0.5 p0.6
auto+corr 8.4 a-0.8 d-0.5
auto+focu 8.2 a-0.6
auto+mode 7.9 a0.3
auto+repl 7.2 a-1.0 b0.4 c-0.5 e-0.9 g-0.3 i-0.4 j-0.6 k0.3 l-0.6 m0.3 p-0.5 q0.3 s-0.4
auto+sett 8.2 g1.3
autofo 7.7 a2.2 g-1.1
automa 6.2 a-1.3 b1.4 c-0.3 d0.6 e-0.3 h-0.6 i-0.9 j-0.8 k-0.3 l-0.5 m-0.4
autu 7.2 a-0.7 b-0.6 d0.5 h0.8 i1.8 j-0.4 m-0.5 o-0.6 p-0.4 q0.5 s-0.4
autumn 7.2 a-0.7 b-0.6 d0.5 h0.8 i1.8 j-0.4 m-0.5 o-0.6 p-0.4 q0.5 s-0.4
avai 7.1 a-0.5 g0.8 k0.9 l0.6 m0.3 n0.4 r0.6 t1.0
avai+for 8.4 h0.3 l0.5 r0.6 t0.3
avai+on 8.2 b0.4 f0.3 g-0.4 k1.0 l0.3 t-0.3
availa 7.1 a-0.5 g0.8 k0.9 l0.6 m0.3 n0.4 r0.6 t1.0
aver 6.8 b2.3 c-0.4 i-0.4 l-0.3 n0.4 o0.5 p0.6 q-0.3 s0.6 t-0.4
aver+age 8.4 a0.4 b1.6 n0.4 p0.9 s0.8
averag 6.8 b2.3 c-0.4 i-0.4 l-0.3 n0.4 o0.5 p0.6 q-0.3 s0.6 t-0.4
avi 8.4 a0.6
avoi 7.1 a2.0 d0.5 g-1.4 i0.4 j0.4
avoi+apex 8.4 a1.4 g-0.5
avoi+of 8.4 a0.4 d0.6 i0.5 j0.5
avoi+the 8.4 g0.4
avoid 7.5 a1.5 g-1.2
avoida 8.4 a0.4 d0.6 i0.5 j0.5
awai 8.2 d0.9 f1.3 k0.3 m-0.3 q0.6 t0.4
awaiti 8.4 d1.0 f1.4 k0.4 q0.6 t0.4
awak 8.4 g0.6 n0.9 r0.4
awake 8.4 g0.6 n0.9 r0.4
awar 7.3 a0.4 e-0.4 h0.3 i-0.5 k-0.4 l0.9 m-0.3 o1.4 s0.9
awar+of 8.4 a0.8
award 8.2 c0.5 d0.4 g0.3 h0.4 l0.5 m-0.4 o0.7 s0.3
awards 8.4 s0.7
aware 8.2 a0.6 l0.6 o0.6
away 6.1 a1.2 b0.4 c1.2 d1.0 g-1.6 h-0.8 j-0.9 k1.3 m-0.7 n0.7 o0.5 q1.3 r-0.9 s-0.3 t1.7
away+and 8.4 c1.3 e-0.3 g-0.4 o0.3
away+at 8.4 c0.7 d0.9 e-0.3 j-0.3 p-0.3 q0.4 s1.1
away+from 7.5 a1.7 d-0.5 e-0.5 g-0.7 i1.3 s-0.3
away+with 8.4 t0.3
awes 6.7 a-2.4 b0.4 g3.1
awes+and 8.4 g0.6
awesom 6.7 a-2.4 b0.4 g3.1
awfu 7.6 a2.2 b0.7 e-0.4 g-0.9 h0.9 i-0.4 l-0.4 r0.5
awful 7.6 a2.2 b0.7 e-0.4 g-0.9 h0.9 i-0.4 l-0.4 r0.5
awkw 7.2 a0.9 c0.5 g-1.0 l0.7 o-0.3 r0.4
awkwar 7.2 a0.9 c0.5 g-1.0 l0.7 o-0.3 r0.4
awni 8.4 a0.4 b0.7 c1.0 g0.8 m0.3 n1.0 r1.4
awning 8.4 a0.4 b0.7 c1.0 g0.8 m0.3 n1.0 r1.4
aye 8.4 d-0.5 e0.5 g2.1 m0.8 n1.4 p-0.4
b 6.5 a-0.7 b0.5 c0.5 e-0.6 m-0.5 o0.5 p0.4 q0.5 r0.8 s0.3 t-0.3
b+b 8.2 a-0.5 c0.9 e0.3 f0.4 g0.4 i-0.3 n0.4 p0.4 r0.6 s0.6
b+the 8.2 a-0.5
baby 7.1 a-1.4 b-0.4 e-0.4 g1.5 i-0.4 k0.9 l1.2 r0.8 s-0.4 t0.8
baby's 8.4 a-0.5 g-0.4 k0.7 t1.3
back 4.1 a0.7 b-1.7 c1.5 d3.8 e1.8 g-2.1 i-1.3 j-0.4 l1.7 m-1.0 n2.5 p1.4 q-0.5 s0.3 t2.6
back+a 8.2 a-0.6 c0.5 g0.7 j0.6 s0.6
back+abou 8.4 d1.0 p1.5 s-0.4
back+and 6.5 a1.2 b0.4 e0.7 f-0.4 i0.8 j-0.3 l0.4 m-0.6 o-0.4 p0.5 s0.6 t0.4
back+at 7.7 a-0.5 b-0.6 h-0.3 i-0.5 l1.2 n1.5 p-0.6 r1.0 s-0.4
back+befo 8.2 a-0.7 b-0.5 c0.3 e-0.6 f-0.3 l-0.4 m-0.4 n-0.5
back+by 7.6 c-0.5 d-0.5 i-0.4 k0.6 m0.4 s0.7
back+cove 8.4 a0.5 b0.4 e0.8 h-0.3 k0.3 r0.4 t1.0
back+ever 8.4 e-0.5 g0.4 r0.6
back+for 7.5 a0.6 d-0.7 f0.4 g0.8 h2.2 i-0.4 k-0.3 l0.6 r-0.6 s-0.4
back+from 7.3 a0.6 c0.6 e0.6 i-0.5 j1.1 l0.5 m0.4 n0.8 p-0.4 s-0.4
back+if 8.4 d0.4 f0.7 n0.6 p0.8 s-0.3
back+in 6.4 b-0.4 d1.1 f-0.7 j-0.4 l0.5 m-0.4 n0.4 p-0.5 t0.5
back+make 8.4 a-0.8 g1.2
back+of 7.9 c0.8 e-0.4 l0.3 s1.3
back+on 6.8 c1.3 d0.6 e0.7 f-0.5 g-0.7 h0.3 i-0.6 l0.5 m0.3 n0.8 t-0.5
back+scre 8.4 a-0.4
back+the 7.6 c-0.4 d-0.3 e2.1 g-0.4 j0.4 p1.0
back+to 5.8 a-0.5 b-0.4 c1.5 d3.0 e-0.3 f0.9 g-1.8 h0.3 i0.7 j-0.6 k0.6 l-0.5 m-0.3 o0.5 p-0.8 r-0.8
back+up 7.6 a-0.6 b1.3 c-0.3 e0.3 f0.6 p0.7
back+with 7.5 a0.4 c-0.6 d1.8 e1.6 f-0.5 g-0.7 j-0.3 m-0.3 n-0.4 p0.5 t1.8
backgr 7.7 a-0.7 b-0.3
backli 7.6 a-0.4 g1.3
backup 6.6 a-0.4 b-0.3 d-0.9 e0.6 f-0.3 g0.6 h-0.4 i-0.6 j0.5 n0.3 p-0.5 r0.3 s-0.4
backwa 8.4 e0.6 j0.8 p0.9 s0.4
bacs 7.9 a-0.7 c-0.4 i-0.5 m-0.4 n0.4 o0.4 q2.5 r0.8
bad 5.9 a3.4 b0.4 c-0.4 d-0.5 e1.0 f0.3 g-5.4 h0.9 i-0.6 k1.4 l0.7 s-0.7
bad+at 8.4 a-0.9 f0.4 g0.4 l0.3 p-0.4 r2.2
bad+for 8.4 e0.7 g0.4 i0.3 k0.3 r0.7 t0.6
bad+ones 8.4 h-0.3
bad+revi 7.5 a-1.4 f0.6 g0.5 h0.4 i-0.5 k0.8 q-0.5 s-0.3
bad+ther 8.4 a0.4 g-0.6 k0.5 l1.0 q0.9
bad+thin 8.2 a1.9 g-0.5
badg 7.2 a1.2 c1.1 d0.6 e1.3 f-0.3 h1.6 i0.8 n-0.5 p-0.5 r1.3 t0.6
badge 8.2 a0.4 c-0.3 d0.3 e0.4 i-0.4 j0.5 l0.3
badger 8.2 c0.6 e0.5 g0.7 h1.4 i0.5 l-0.4 q0.5 r1.3
badges 8.2 a1.1 c1.0 d0.4 e0.5 h0.6 i0.8 k0.6 l0.3 t1.1
badm 8.4 b1.1 d-0.5 g0.6 j-0.3 q-0.4 s-0.4
badmin 8.4 b1.1 d-0.5 g0.6 j-0.3 q-0.4 s-0.4
bag 7.3 a-0.5 b0.7 c-0.4 d0.8 g0.5 k0.5 n0.4 r-0.6 t0.7
bag+and 8.4 g-0.4
bag+of 8.4 d1.1 g-0.4 k0.7 n0.5 r-0.4 t0.8
bags 8.2 b-0.4 e-0.4 s0.3
bail 7.5 a-1.4 b-0.6 d0.4 f-0.4 g-0.5 i-0.6 j-0.3 k3.2 o0.5 p-0.4 q0.3 r0.5 s-0.4
bail+on 8.2 a-0.7 b-0.4 e0.6 g-0.3 i-0.4 k2.5 n0.4 o0.3
bailif 7.9 a-0.8 d0.4 e-0.6 f-0.3 i-0.3 k0.9 r0.5
bailin 8.4 a-0.4 e0.3 k1.9 n0.7
bair 8.4 a0.3 c0.6 d1.0 i0.8 s0.7
baird 8.4 a0.3 c0.6 d1.0 i0.8 s0.7
bake 6.7 b-0.5 f-0.6 i-0.3 j-0.5 k0.5 n0.6 o-0.4 p-0.6 q-0.5
baked 7.6 b-0.4 d0.6 e-0.3 f-0.3 h-0.3 i-0.4 l-0.4
bakery 7.7 e0.3 f-0.3 l0.8 n0.6 p-0.3 s0.5
bala 6.3 a0.8 b-0.4 d-0.9 e0.8 f0.9 g-0.6 j-0.8 m0.3 n-0.8 o-0.4 p2.9 q3.8 s0.5
bala+and 8.4 e0.4 g0.4 i0.7 p0.4
bala+is 8.2 a-0.3 c-0.4 d-0.4 f0.7 m0.7 n-0.3 p-0.6 q1.1
bala+of 8.4 c0.5 d-0.4 i0.5 p0.8
balanc 6.4 a0.7 b-0.4 d-0.9 e0.7 f1.0 g-1.0 h-0.7 j-0.7 m0.5 n-0.6 o-0.4 p2.5 q3.1 r-0.4 s0.6 t-0.5
ball 7.3 a-0.7 e0.9 f0.4 h0.9 j-0.3 k0.5 m-0.6 n-0.4 o1.7 t-0.5
ball+and 8.4 a0.4 b0.5 d0.5 e0.3 i0.5 p0.4 s0.5
ballym 8.4 d0.4 e-0.5 i0.5
band 7.2 a0.5 c0.9 g-0.8 k-0.4 p0.3 r1.1 s-0.3
bang 7.6 a-0.3 g1.3 h0.4 m0.4 r1.2
bang+for 7.9 a-0.6 g0.9
bani 8.4 e-0.4 g0.6 k-0.3 r0.4 t0.4
banist 8.4 e-0.4 g0.6 k-0.3 r0.4 t0.4
bank 5.2 a-3.6 b1.6 c-0.4 d-0.5 e-0.4 f-0.5 g-1.8 i-1.1 j-2.0 k0.4 l2.0 m-0.8 n1.7 o3.7 q3.3 r1.3 s-1.6 t1.0
bank's 7.7 a-0.7 b0.5 c0.3 d-0.5 h-0.3 i-0.3 k0.5 n0.7 o1.1 p-0.4 q0.8 r0.5
bank+and 7.9 c0.3 d0.6 e0.5 l0.7 o-0.4 t-0.5
bank+app 8.2 b0.6 g-0.8 i0.7 n-0.3 p0.5 q2.0
bank+deta 8.4 a-0.4 h0.3 k0.3 n-0.4 o1.4
bank+has 8.2 e-0.7 l0.9 p1.2
bank+holi 7.1 a-0.8 b-0.6 c-0.5 f1.2 g0.5 j-0.4 l0.6 m-0.4 n0.3 o-0.4 r1.2 s-0.4
bank+is 8.4 a-0.5 b0.8 d0.3 e0.3 f0.4 k-0.3 o1.1 t1.7
bank+of 8.4 a-0.3 b0.4 k-0.4 q0.7
bank+on 8.4 a-0.4 d0.3 g0.5 n1.0 q-0.3 r0.6
bank+refu 8.4 a-0.7 k0.5 o0.6 r0.5
bank+says 8.4 c-0.5 d-0.4 l0.9 n-0.4 o0.4
bank+so 8.4 a-0.3 h0.5 i-0.3 k0.4
bank+tran 7.9 e0.8 g-0.6 i-0.5 l-0.6 m1.2 o1.2 p-0.3 q0.5 t0.3
bank+want 8.4 a0.4 c0.8 n-0.5 p0.7 q-0.4 t0.7
bankin 8.2 b0.6 g-0.8 i0.7 n-0.3 p0.5 q2.0
bankru 7.3 a-1.2 f-0.5 g-0.5 i-0.7 j-0.5 k0.5 l-0.3 m-0.5 p-0.4 s-0.4 t-0.4
bann 6.4 b0.9 c0.7 e0.7 g-0.6 j-0.7 k0.6 l0.4 n1.1 o-0.3 q1.5 s0.5 t0.6
bann+off 8.2 a-0.6 b-0.4 e-0.5 i-0.3 k-0.6 m-0.4 n0.8 q1.1 t-0.5
bann+the 8.4 c0.4 i0.6
banner 6.5 b1.1 c0.8 e1.0 g-0.6 j-0.7 k0.7 l0.5 n1.2 q1.6 s0.6 t0.6
bar 6.8 d-0.7 e-0.8 g0.3 h0.6 i-0.5 j1.0 l0.4 m2.1 n0.9 q1.4 r1.2 s-0.4 t0.5
bar+asso 8.4 b0.5 f0.3 j0.8 m0.5 o0.3 q0.3
bar+is 8.2 a0.9 g-0.5
bar+the 8.2 a0.9 d-0.4 g-0.7 m2.3 n1.3 q1.3 t0.7
barb 8.2 a0.3 d0.9 e-0.4 g0.3 o-0.3 r0.5 s0.8 t0.3
barc 7.9 c-0.5 g-0.4 i0.3 o0.9 r-0.7 t-0.3
barcla 8.4 c-0.4 d0.4 g-0.3 i0.4 m0.4 o1.1 r-0.6
barcod 8.4 e-0.5
bare 7.9 a0.9 c0.7 i1.0 p0.9
barely 8.2 a0.6
barn 7.1 a-1.5 b-1.0 c-0.6 e0.6 f-0.4 h0.7 i-0.8 j-0.5 m1.3 p-0.7 q-0.4 r0.9 t0.4
barr 6.8 a0.3 b-0.7 d0.9 e0.3 g-0.4 h0.4 i-0.7 j1.0 o-0.5 p-0.7 q0.9 r0.7 s0.9 t0.7
barrel 8.4 a0.5 h0.9
barris 7.3 e0.6 g-0.6 h-0.6 i-0.5 j1.2 p-0.4 s0.4 t0.6
barry 8.2 b-0.4 c0.6 d0.7 h0.4 o-0.4 q0.9 r0.6 s0.8
bars 8.4 a0.5 g-0.5
bas 8.2 e0.4 g-0.4 i0.7 m0.3 n1.1 s0.4
base 6.5 d0.4 i0.3
base+on 7.3 a-1.0
based 6.9 a-0.7 d0.6 g0.6 i0.5
basi 6.8 e0.9 g-1.0 h0.5 i-0.4 l0.7 q-0.3
basic 7.9 a-0.7 g0.3
basica 7.7 a-0.7 l0.9 n-0.3
basis 8.4 a-0.5 g-0.5 h0.8 k0.7
bask 8.4 a0.8
basket 8.4 a0.8
bass 8.2 g1.0
bat 8.4 i0.6 k0.7
batc 7.6 a-0.9 b0.4 d0.4 e0.4 f0.4 g-0.5 i-0.9 j-0.3 k0.6 n3.2 p-0.5 t0.9
batch 7.6 a-0.9 b0.4 d0.4 e0.4 f0.4 g-0.5 i-0.9 j-0.3 k0.6 n3.2 p-0.5 t0.9
bath 7.3 a0.4 c-0.4 d-0.5 e0.6 g0.5 h1.3 j0.9 k0.4 m0.5 n-0.4 o-0.4 p0.7 q-0.4 s1.4
bathro 7.6 a0.4 c-0.3 e0.8 h1.0 j1.1 k0.6 p1.1 s0.8 t0.5
bats 8.4 c0.8 d-0.4 g-0.5 i0.9 l0.4 n0.3 r-0.4
batt 5.0 g1.7 k2.0 t0.4
batt+and 7.9 a-0.7 g0.6
batt+are 8.4 g-0.6
batt+cons 8.4 a-0.7 g0.7
batt+do 8.4 g0.7
batt+is 7.6 g1.3
batt+last 7.7 a-1.6 g1.9
batt+life 6.2 a0.8 g-1.0
batt+rech 8.2 a0.3
batt+repl 8.2 g0.4
batt+that 8.2 g0.4
batt+to 8.2 g0.9
batt+whic 8.4 a-0.5 g0.8
batt+woul 8.4 a-1.0 g-1.0
batter 5.1 g1.7 k2.1 t0.4
bay 8.4 a0.5 c0.5 i0.5 j0.4 m0.6 p0.5
be 3.2 a2.5 b0.7 c0.9 d-1.0 f0.4 g-2.6 i1.2 j2.3 k-0.4 l3.3 o1.6 p-0.6 q-0.5 s-1.2 t0.6
be+a 5.9 b-1.3 c-0.6 i0.4 l1.1 n-0.4 q-0.4 t0.6
be+able 6.5 b-0.7 d1.0 e-0.6 f-0.3 g-0.9 h0.4 i-1.1 j-0.5 k1.6 m-0.3 o0.4 p-0.6 q0.3 r0.9 s0.3
be+addr 8.4 d-0.3 j0.6 l0.4 o0.8 p0.7
be+advi 8.4 e-0.4 i0.5 p0.4
be+afte 8.4 a-0.5 h-0.3 k0.3 l1.3 n0.9 q1.3
be+alar 8.2 a-0.8 l-0.3 n-0.3 o0.4 q0.4 r0.3
be+an 7.9 a0.7
be+anno 8.4 a0.6
be+anot 8.4 a-0.3 b-0.3 c-0.4 e0.4 h0.5 k1.1 m0.4 r-0.5
be+aske 8.2 b0.5 c-0.4 e-0.5 i0.5
be+aski 8.4 a0.8 d0.5 g-0.3 j0.5 s1.0
be+at 8.2 b-0.4 g0.4 h0.6 m0.3 n0.6 q-0.5 r0.5 t0.9
be+awar 8.4 a0.8 g-0.5 k-0.3 l0.6 o0.7
be+back 6.6 a-0.7 e-0.3 i-0.6 l0.8 p-0.5
be+bett 7.7 a1.2
be+bill 8.4 b1.8 f0.3 m-0.4 o0.7
be+blue 8.4 b0.7 c0.5 d0.3 h0.3 k0.4 o0.4 q-0.4 t0.5
be+brin 8.4 i0.7 p0.8
be+by 8.4 d0.7 i0.6
be+call 8.4 d-0.4 e0.8 f1.0 g0.5 h0.8 o-0.3 q-0.4 r0.5 t-0.4
be+chec 8.4 b0.3
be+comp 8.4 a1.3 c0.9 g-0.4 i0.6
be+conf 8.2 a-0.5 g-0.3 k0.9
be+cons 7.9 e-0.5 i0.9 p0.5 s0.6
be+cont 8.4 a0.4 s1.0
be+cour 8.4 a0.4 c1.1 e0.6 f0.7 n-0.3 t0.8
be+cove 8.4 a0.9 e0.7 i0.7 s1.0
be+deal 7.7 f-0.4 i-0.4 n-0.3 t0.6
be+dedu 8.4 a0.9 p2.4
be+deli 7.9 c-0.3 f0.3 h1.0 m0.6 o-0.5
be+dest 8.4 a0.5
be+doin 7.6 b0.5 c0.3 e-0.8 g-0.7 i1.2 r0.6
be+done 7.7 a0.4 b1.4 c0.6 e-0.3 g-0.3 p-0.4 r0.7 s-0.3 t0.5
be+draw 8.4 b0.9 g-0.3 i0.4 j0.4 p0.3 s0.7
be+drop 8.4 g-0.8
be+ente 8.4 e0.4 r-0.3
be+exte 7.9 a-0.5 e-0.4 i1.4
be+fail 8.4 c0.6 d0.6 e-0.4 i0.5 s0.7
be+fair 7.7 a0.4 b0.6 c-0.4 e0.4 i1.1
be+file 8.4 c0.6 d-0.6 j0.3 m0.4 t1.0
be+fini 8.4 a0.4 d-0.4 e0.3 f0.7 p0.7 r-0.4
be+fixe 8.4 a-0.6 g0.8
be+foun 7.9 e-0.3 g-0.7
be+fran 8.4 a0.4 b0.3
be+from 8.2 a0.6 b0.5 d1.0 e0.7 i-0.6 j1.6 s1.0
be+gett 7.9 b0.5 e0.8 j0.9 k-0.4 p0.7 s0.4
be+give 8.4 e0.5 i0.4 k0.3 m0.3
be+glad 8.2 a-0.3 e-0.4 g0.8
be+goin 8.2 c0.4 g0.8 i1.1
be+good 8.4 a0.4 g0.6
be+gran 8.4 a-0.5 b-0.5 c-0.3 l-0.3 q0.6
be+grat 7.7 a0.3 c0.3 d-0.4 e1.0 f1.0 i0.4 k0.4 l0.5 o0.6 q0.9 t0.9
be+happ 7.9 e0.6 j1.3 s0.4
be+hard 7.9 c0.4 f0.7 g-0.7 n0.6
be+havi 8.4 a0.7 e1.4 j0.8 m0.9 t0.5
be+hear 7.5 a1.6 c-0.4 d-0.4 e0.5 h0.5 i-0.6 j2.4 p-0.3
be+help 8.4 d-0.4 e0.7 g0.3 h0.9 m0.3 r0.7
be+here 7.7 a0.9 b-0.4 c2.8 d0.7 g-0.4 i-0.4 l0.4 s1.2 t-0.3
be+hone 7.5 a1.0 b1.6 c1.5 e0.7 g-0.6 l0.4 p0.6 q0.4 s-0.5
be+i'd 8.4 a-0.4 d0.4 e-0.6 g0.7 i0.4
be+in 6.3 a-1.0 b1.2 c-0.8 d-0.4 e0.5 f-0.3 g-0.4 h0.8 j0.3 k2.5 m-0.5 n2.7 p-1.3 r0.6 s-1.0 t0.6
be+info 8.4 c0.8 e0.8 j0.5
be+inte 8.2 a1.2 b2.8 e-0.3 i-0.5 s1.3
be+inti 8.4 a-0.4 e0.4 i0.3
be+it 8.4 e0.4 r-0.4
be+join 8.4 a0.9 d1.3 e0.7 i-0.3 j0.8 k1.5 n0.4 p-0.4 q0.4
be+just 8.4 g0.5
be+kept 8.2 a-0.5 b0.7 c0.4 f1.1 h-0.4 k0.4 l-0.4 s-0.4
be+late 7.6 a-0.5 f0.9 g-0.5 k-0.4 l3.1 n-0.5 o0.4 q-0.5 t0.3
be+laun 8.4 a0.5
be+leav 8.2 a0.6 b0.3 e0.8 j0.6 p0.3 s2.0
be+less 8.4 e-0.3
be+lodg 8.4 a-0.3 j1.0
be+look 7.1 b-0.6 c0.9 e0.6 f-0.5 g-0.8 i1.8 j1.0 l0.5 n-0.6 q0.4 r-0.5 s-0.3 t0.9
be+made 7.3 a-0.9 b-0.7 c-0.6 d-0.6 f-0.6 i-0.3 j-0.3 m-0.6 o1.6 p-0.5 q-0.4 r-0.6 t-0.3
be+maki 8.2 d-0.3 e0.5 i-0.3 k0.9 o0.4
be+met 8.4 a0.6 j1.3 p1.7
be+move 8.4 d-0.3 k-0.3 l0.3
be+movi 8.4 e0.7
be+much 7.7 a0.7 c-0.4 l0.4 r0.4
be+my 8.4 a-0.3 d0.5 e1.1 f0.6 g0.5 o0.4 p-0.3 s-0.4
be+name 8.4 j1.0 p0.5
be+need 7.7 a1.3 c0.6 e0.4 i1.9 j0.8
be+nice 7.9 a1.5 c0.8 e0.6 g-0.5 i0.8
be+no 8.2 a-0.5 c-0.4 i0.9
be+obli 8.4 a0.4 d-0.5 f0.6 g-0.3 i0.5 r-0.4
be+on 7.3 b0.8 d0.4 e-0.3 i1.9 k-0.3 m0.3 o-0.7 p-0.4 q-0.7 r-0.3 s-0.5
be+one 7.5 a0.6 b1.1 c0.8 d0.7 g-0.5 h0.6 i1.4 k0.3 m0.4 o2.0 r-0.7
be+our 7.9 d-0.4 i1.7
be+out 7.6 a-0.5 b0.5 d-0.3 f-0.4 i-0.3 j-0.3 k-0.4 l0.6 n-0.3 p-0.3
be+over 8.2 b-0.3 d-0.5 e0.3 g0.5 m0.3 p0.6
be+paid 6.7 a-1.0 c0.7 g0.4 i-0.4 k1.4 l2.6 n3.7 o0.5 p0.4 q-0.6 r0.7 s-0.6
be+pass 7.6 b0.5 c-0.4 d1.3 e-0.6 f0.8 k-0.5 m0.5 o-0.3 r0.5
be+pati 8.4 g-0.3 k-0.4 l1.1
be+payi 7.1 a0.8 b0.7 d-0.6 g-0.6 j2.0 p3.2 s0.6
be+plac 8.2 a-0.5 g0.9
be+plea 8.2 a-1.0 c0.3 d-0.3 e-0.3 g1.9 h0.8 i-0.4 n0.4 o-0.4
be+poss 8.2 a-0.6 c-0.4 e-0.5 g-0.3 h0.4 l2.2
be+prin 8.4 i0.4
be+publ 8.4 a-0.6 b0.4 e-0.4 g-0.4 k0.3 r0.3 s-0.4 t0.7
be+put 8.4 a0.5 b1.1 p0.5 q1.0 t-0.3
be+re 8.2 a0.3 c-0.4 d0.8 e0.7 g-0.5 k0.6 o0.7 r-0.5 s0.5
be+read 7.6 a0.4 c1.0 e0.7 g-0.5 h-0.7 i0.3 l0.3 m0.4 t1.3
be+real 8.2 g0.6
be+reco 8.4 a0.5 i-0.3 j0.5 s1.2
be+rele 7.7 c1.0 e-0.9 f0.8 h0.4 i-0.4 n1.0 p1.7
be+rene 8.4 a-0.5 g0.4 i0.8 o0.7 r0.4
be+repl 8.2 a-0.3 g0.9
be+retu 8.2 e0.3 i0.5
be+said 8.2 b1.2 i-0.5 l1.2
be+seek 8.4 a0.4 d0.6 e0.5 j0.8 m0.6
be+send 8.4 a0.3 b1.3 e-0.5 k1.4 l0.3 p0.4 s0.4
be+sent 8.2 a-0.6 b0.4 f0.3 g0.4
be+sett 7.9 a0.5 g0.8 i-0.4 j1.1 n0.9 p0.5 r1.5
be+shar 8.4 c0.8 e-0.3 s0.7
be+slow 8.4 a-0.8 c-0.3 d0.3 e-0.4 j-0.4 l1.3 m0.3 n-0.5 o-0.3
be+so 7.9 a-0.4 g-0.3 i0.7 l0.4
be+some 7.9 d0.4 e-0.3 g0.7 j0.4
be+sorr 8.4 a-0.4 k1.0 m0.4 n0.3
be+stop 8.4 a0.9 g-0.6 s0.6
be+stra 8.4 a-0.5 e-0.3 l2.0 n0.7 o-0.3
be+subm 8.2 b-0.5 c1.1 e-0.8 i-0.7 j-0.3 k-0.4 o0.7 s-0.3 t1.0
be+sure 8.2 a-0.5 g-1.2
be+swit 8.4 d0.3 e0.4 i1.0
be+take 8.2 b0.6 e-0.4 j0.4 m0.4
be+taki 7.6 e-0.3 g0.9 h0.7 j0.5 l-0.4 p-0.4 r0.3 s-0.4
be+tell 8.2 a0.7 b0.7 d0.6 i-0.5 j0.8 s1.1
be+that 8.4 a0.6
be+the 6.6 a0.9 b-0.7 d2.3 e0.4 g-0.4 j-0.4 l1.1 m0.6 o0.8 r0.6 s0.6 t0.5
be+ther 8.2 a-1.5 d0.7 e-0.5 i-0.7 k2.0 l-0.4 n0.4 p-0.6 r0.5 s-0.7 t-0.3
be+thre 8.4 a-0.9 e-0.5 i-0.4 k-0.4 l1.9 r0.4 t-0.3
be+told 8.2 a0.6 b1.3 e-0.6 t0.6
be+tran 8.4 a-0.4 f0.3 g-0.4
be+trea 8.4 a0.3 c0.4 d0.6 i0.3 j0.6 p0.6
be+unde 8.4 c0.8 e-0.4 s0.7
be+used 7.3 g0.6
be+very 8.2 a1.1
be+with 7.1 b-0.4 e0.6 f-0.6 i-0.5 j-0.4 l0.4 n1.1 q3.1 r0.6 s-0.3 t0.6
be+writ 8.2 f0.6 i-0.4 j0.5 r-0.4
be+your 7.7 a-1.5 b-0.7 c-0.4 d-0.7 e-0.4 f-0.3 h0.6 i-0.6 j-0.4 k-0.5 l0.6 n-0.4 o-0.4 p-0.4 q0.3 s-0.3
bea 7.9 b-0.4 e0.3 k0.3
beac 8.2 d0.4 i0.8
bean 7.9 d-0.3 e-0.4 r-0.4
beans 8.2 e-0.3
bear 7.3 a-0.4 b-0.9 c0.5 e0.9 g-0.7 k-0.4 l2.9 n-0.3 s-0.4 t-0.4
bear+with 7.6 a-1.0 b-0.7 d-0.3 g-0.6 i-0.5 l3.1 n-0.4 p-0.4 r0.3
bears 8.4 a0.7 c0.5 e0.9 i0.8 p0.5
beat 7.2 a-0.9 d0.7 e-0.4 f0.7 g1.7 h-0.3 o-0.5 t0.5
beat+the 8.2 g0.4
beatri 8.4 d0.9 f0.9 g0.4 l0.3 q0.3
beats 7.9 a-0.4 g0.8 n-0.3 t0.3
beau 6.7 a-1.0 d-0.5 e0.7 f-0.4 g1.9 j-0.4 k-0.3 l0.6 m-0.4 n0.8 o0.6 p-0.5 q1.1 r2.5 s-0.9
beau+in 8.4 f0.4 n0.3 q1.4 r0.6
beauti 6.8 a-0.6 d-0.3 e1.0 f-0.4 g1.8 i-0.5 j-0.3 l0.4 n0.7 o0.7 p-0.4 q1.1 r2.2 s-0.7
beauty 8.4 a-0.5 e-0.4 h0.5 i0.6 r0.4
beca 4.4 a-1.0 b0.7 c0.3 d-1.0 e1.5 f1.2 g0.8 h0.5 i-2.0 l0.4 m1.4 n0.4 o1.5 p-0.4 q0.8 r0.7 s0.5 t-1.0
beca+a 8.2 a-0.6 g1.1
beca+i 6.6 a-0.8 b-0.5 c-0.6 g-0.4 i-0.4 l0.4 m-0.6 n0.5 o0.3 p0.8 q0.9 s-0.7 t-0.5
beca+i'm 7.7 a-0.6 e0.6 g-0.3 i0.5 k0.5 n0.4 o0.5 p-0.3 r-0.3 s0.4
beca+it 6.7 a-1.0 b-0.3 e-0.6 g0.8 p-0.3 q0.3
beca+it's 7.9 g0.5 k0.5 q0.6
beca+my 8.4 a-0.3
beca+of 5.9 b-0.3 c-0.5 d-0.7 e0.3 f0.7 i-1.1 j0.5 k-0.3 l1.0 m0.3 o0.6 p-0.8 s-0.7
beca+our 8.4 a0.5 b-0.3 c0.5 d0.5 e1.2 f0.5 h-0.3 j-0.4
beca+some 8.2 e-0.4 h0.4 l-0.3 o0.7
beca+that 8.2 a-0.4 e0.4 g1.2 p0.6 s0.5
beca+the 6.4 a0.9 b0.4 c2.3 e-0.5 f0.7 g-0.7 i-0.7 j0.7 k0.4 l0.7 o1.4 p-0.7 r0.5 t-0.7
beca+ther 8.4 a0.3 k0.3
beca+they 7.5 a0.5 c-0.3 d-0.4
beca+we 8.4 c0.5 j0.7 o0.7 p0.5
beca+you 7.1 a-0.8 c0.4 g1.5 q1.1 s-0.3
beca+you' 8.4 i0.5 o0.6 r0.3
beca+your 8.2 c-0.3 g0.5 h1.0 j0.4 l0.4 r0.7
beca+zero 8.4 a0.6 b0.5 s1.7
became 7.6 a0.9 b1.7 d-0.3 e0.3 i0.4 m0.8 s1.1
becaus 4.5 a-1.5 d-0.8 e1.4 f1.3 g0.7 h0.6 i-2.3 k0.3 l0.5 m1.0 n0.3 o1.8 q0.9 r0.9 t-1.1
beck 8.2 a-0.8 d-0.4 g0.7 i-0.3 k1.0 r0.7
beco 7.6 a0.8 r0.4
beco+a 7.9 a0.3 r0.6
become 7.7 a0.5 r0.4
bed 7.2 c0.4 d0.5 e1.0 f-0.4 h-0.5 i-0.5 k0.7 m-0.4 n0.5
bedr 7.9 a-0.8 e-0.5 g1.5 h0.9 t0.3
bedroo 7.9 a-0.8 e-0.5 g1.5 h0.9 t0.3
beds 8.4 a0.7 d-0.3 e1.4 g-0.3 h0.4 i0.6 m0.3 s-0.3
beec 8.4 e-0.6
beech 8.4 e-0.6
beef 8.2 g1.1
been 3.7 a2.2 b-0.9 c2.6 d4.1 e0.8 f0.7 g-1.8 h-0.6 i1.7 j1.0 m1.3 n2.0 p0.6 q3.1 s-0.4 t1.0
been+a 6.7 a0.4 c-0.7 e1.3 g0.3 i1.4 j-0.6 l0.4 m0.7 n1.3 o1.4 r0.8
been+advi 8.4 a0.5 e0.5 j0.9 p0.4
been+afte 8.4 a0.5 b0.5 d-0.3 e-0.4 m0.4 s0.4
been+an 8.4 a0.4 g-0.9
been+and 8.2 a0.4 d0.5 f0.6 i0.5 l1.0 m0.7 n0.3
been+answ 8.4 a0.4 d0.8 e-0.5 f0.8 h0.5 m0.6
been+appr 8.2 a-0.3 k0.7 l0.7 n1.5 o-0.5 p-0.5 q0.5
been+aske 7.5 a0.4 b-0.3 e-0.4 f-0.4 g-0.6 j-0.3 k0.4 q-0.4 s0.9
been+aski 8.4 e-0.5 f0.4 i-0.3 n1.0 q1.0 s0.3
been+back 8.4 d0.3 e0.4 p0.8
been+bitt 8.4 a-0.4 g0.7
been+call 7.9 a-1.0 b-0.3 c-0.6 e-0.4 f-0.5 i-0.4 k1.8 r0.5 t-0.4
been+canc 8.2 e0.7 k0.9 p0.7
been+char 7.9 c0.7 d-0.5 g-0.4 h-0.7 i-0.5 m3.0 n0.5 p-0.5
been+clea 8.4 a1.6 g-0.3 i0.8 p0.7
been+cred 8.4 a1.0 d0.4 e-0.3 k0.4 m2.0 p-0.4 r-0.4 t0.5
been+exce 8.2 a-0.7 e-0.5 g0.9 r1.3
been+forw 8.4 d0.5 f0.3 k-0.4 n0.5 q0.4
been+gene 8.4 d0.7 g-0.5 r-0.3 s0.7
been+ghos 8.4 d1.4 s1.1
been+good 8.4 j0.4 p0.7 s0.5
been+hand 8.4 g0.4 j0.9 r0.4 s-0.4
been+here 8.4 e0.4 f-0.3 m0.6
been+in 7.5 a-0.7 b0.5 c0.5 g0.6 h-0.4 i-0.4 k0.8 l-0.3 m0.6 p-0.3 r0.5
been+info 8.4 a0.8 b1.0 c0.7 d1.2 e-0.4 p0.8 s0.8
been+inst 8.4 e0.6 p0.7
been+look 8.2 a-1.1 e-0.9 i-0.4 o0.6
been+love 8.4 i0.5
been+made 8.2 l0.6 n-0.3 o-0.6 q0.7 r0.4 t0.4
been+marr 8.4 a-0.4 c-0.6 g0.9 q0.7 r1.2
been+mean 8.2 a-0.7 e-0.5 g1.5 h1.0 n-0.4 r0.4 t0.4
been+nice 8.2 a1.0 c1.2 g-0.4 i1.3
been+no 8.4 c0.5 d-0.4 e-0.5 i0.5 m0.8 o0.9 p0.3
been+on 8.2 b-0.3 c1.0 g0.5 l0.5 m0.6 n0.7 q-0.5
been+open 8.2 a-0.8 b-0.5 c0.6 d0.6 e-0.7 f-0.5 i-0.3 j-0.4 l0.4 n-0.5 o-0.6 p-0.4 r0.7 s-0.3
been+orde 8.4 c0.5 d-0.5 k0.7 q0.4 r-0.4
been+out 8.4 e0.6 i0.4
been+paid 7.5 a-1.4 b0.4 d-0.3 e0.4 g-0.5 i-0.8 j-0.6 l0.8 m-0.4 o1.3 p-0.6 q3.8 s-0.5 t0.5
been+pass 8.2 c0.7 e-0.4 f0.4 g0.4 j-0.3 k0.8 l-0.3 r0.8 t-0.4
been+pret 8.4 b0.5 c0.4 e-0.5 p0.6 s0.6
been+push 8.4 c0.9
been+read 8.4 a-0.5 s-0.3
been+rece 7.7 a-0.4 b-0.5 d1.0 f0.8 g-0.3 j-0.5 l-0.3 m-0.8 p-0.3 q-0.4 t1.0
been+rene 8.4 a-0.5 f0.4 l0.5 t0.8
been+repa 8.4 e-0.4
been+retu 8.4 a0.5 e0.6 m0.8 p1.4
been+sayi 8.4 a0.4 c1.0 g-0.4 s1.3
been+sign 8.4 b0.4 f0.7 n0.7
been+sinc 8.4 a0.3 c0.5 d0.4 e-0.4 f0.8
been+so 8.4 a-0.7 c-0.4 q0.7 r0.3
been+take 8.4 a-0.4 g1.2
been+tell 8.4 a0.6 d0.5 e0.7 p1.1 s1.0
been+thro 7.6 b-0.4 d0.5 h-0.3 i-0.5 j0.5 l-0.6 m0.8 n-0.5 p-0.3 s0.4
been+to 7.7 a0.3 b0.5 i0.3 j0.6 r-0.4
been+told 6.8 a1.9 d1.2 e1.5 f0.5 g-0.8 i-0.8 j0.9 k-0.4 l-0.3 m-0.3 n-0.4 o-0.3 p3.1 r-0.4 s-0.7 t0.6
been+tryi 8.2 a0.7 d1.0 e0.7 p0.7 s0.6
been+turn 8.2 e-0.4 i0.4
been+unde 8.2 e0.4 n0.6 p-0.4 q-0.4 r-0.4 s0.4 t-0.5
been+used 8.4 a-0.9
been+usin 7.7 a0.5 g-0.6
been+very 7.6 a-0.8 c-0.4 d0.5 g0.4 h-0.3 l0.5 m0.3 n1.0 r-0.5
been+with 7.5 a1.5 c1.5 e0.3 g-0.7 m0.6 q-0.4 r-0.5
been+wond 8.4 a-0.4 i0.9 r1.0
beep 8.2 a-0.3 d0.9 g-0.9 j0.6
beer 7.9 a-1.0 g2.3 h0.9 i-0.4 n1.1 r0.9
befo 4.2 b-0.3 c0.5 d0.8 e1.7 f1.5 g-1.1 k-0.4 l0.5 m0.7 n1.2 o1.8 p-1.4 q0.9 r-0.3 t2.5
befo+abou 8.4 a0.4 d0.7 e-0.3 f0.7 m0.4 p0.5 s0.6
befo+acti 7.3 a0.5 c-0.3 d0.5 i-0.4 j1.8 p0.3 q-0.4
befo+and 7.7 b0.9 d0.5 e-0.5 g0.4 i0.8 n0.3
befo+anyo 7.7 a-1.3 c-0.5 h0.6 k0.3 l0.8 m0.5 n0.5 o0.8
befo+buyi 7.6 a-0.4
befo+chri 8.2 a0.7 b-0.4 e0.8 f0.6 i0.3 o0.4 r0.6
befo+he 8.2 q0.5 r0.3
befo+i 6.2 e0.6 f0.3 g-0.5 i-1.0 j1.0 l0.6 m0.4 o1.4 p-0.3 s-0.8 t0.9
befo+i'd 8.2 a-0.4 c0.6 g1.0 h1.3 i0.8 o0.3 s-0.4
befo+i've 8.4 d-0.3 k-0.4 l0.9 n0.9
befo+it 7.5 a1.0 c-0.3 d0.8 g-0.5 r-0.3
befo+my 8.4 d-0.4 f-0.3 g0.3 l-0.4 n0.4 r0.7 t0.6
befo+noon 8.2 a0.3 c-0.6 e0.4 f0.4
befo+she 8.2 d0.3 e0.3 i-0.3 j0.6 p0.3 s0.5
befo+spri 8.4 a-0.9 b-0.4 d0.7 e0.4 i-0.4 q-0.5 t0.3
befo+that 8.4 d0.4 g-0.3 i0.9 o0.3
befo+the 5.8 b-0.4 d1.3 e0.8 f0.9 j-1.3 l0.9 n2.0 o1.3 p-1.3 q1.3 r-0.4 s1.5 t-0.5
befo+then 6.9 c0.4 e0.4 f1.0 h-0.6 i1.0 j-0.4 k-0.7 l-0.5 m1.1 o0.3 p-0.3 s0.5 t1.8
befo+they 7.6 a-0.9 b-0.5 e1.0 g-0.6 h-0.5 i-0.6 m-0.7 n-0.3 o1.0 q0.9 r-0.6 t0.7
befo+this 8.4 a-0.4 g0.9
befo+we 7.9 a-0.6 b0.5 c-0.3 e-0.3 i0.9 t-0.3
befo+you 6.7 a-0.9 b-0.4 c-0.6 d-0.3 f0.6 j0.5 r-0.5 s-0.4 t-0.4
before 4.2 b-0.3 c0.5 d0.8 e1.7 f1.5 g-1.1 k-0.4 l0.5 m0.7 n1.2 o1.8 p-1.4 q0.9 r-0.3 t2.5
bega 7.9 a1.1 b0.8 c0.5 d0.3 f0.7 g-0.8 h-0.4 o-0.4
began 7.9 a1.1 b0.8 c0.5 d0.3 f0.7 g-0.8 h-0.4 o-0.4
begi 6.7 a-0.6 b-0.3 c-0.7 d-0.4 e0.4 g0.9 h1.3 l-0.3 m-0.4 n1.3 o-0.5 p-0.4 r0.9 s-0.5 t-0.3
begi+with 8.4 b-0.4 g0.4 h0.7 i0.4 k0.4 r1.1
begin 7.6 a-0.4 c-0.4 h1.4 k0.3 o-0.3 r0.9 t-0.3
beginn 7.3 g0.5 n1.5
begins 8.2 e0.6
begu 8.2 c-0.4 d-0.3 f0.3 g0.8 n-0.4 r0.9 t0.3
begu+to 8.4 a0.4 c0.7 p0.7
beha 7.7 a1.4 d-0.3 j0.5 m1.6 o0.4 r0.5 t0.4
beha+of 8.2 a-0.4 d-0.3 g0.5 o0.4 r0.6 t0.4
behalf 7.9 d-0.3 g0.4 j0.5 m1.7 o0.4 r0.5 t0.4
behi 6.5 a-0.5 c1.0 d-0.5 f1.4 g-0.3 h-0.4 i-1.1 j0.4 k-0.4 l2.8 m-0.9 n2.5 o3.0 r-0.3 t0.9
behi+a 8.4 a-0.6 b0.5 c-0.5 i-0.4 n1.2 o1.7 t0.6
behi+the 7.7 a-0.8 b0.3 e0.4 f-0.5 k-0.5 l1.9 m-0.5 n1.4 o1.3 p-0.3 q0.4
behi+them 8.2 a0.6 c1.0 g-0.3 p0.4 t0.7
behi+with 8.4 f0.5 p0.5
behind 6.5 a-0.5 c1.0 d-0.5 f1.4 g-0.3 h-0.4 i-1.1 j0.4 k-0.4 l2.8 m-0.9 n2.5 o3.0 r-0.3 t0.9
bein 5.4 a1.4 c2.2 d2.1 f-0.5 h-0.4 i-1.1 j0.5 k1.2 l0.6 m0.5 o-0.7 p1.3 q0.6 r1.3 t0.3
bein+a 8.2 a-0.7 d0.3 g1.1 r0.5 s0.7
bein+able 7.9 a-0.6
bein+aske 8.4 c0.3 d-0.3 g0.4 r0.7
bein+slig 8.4 a-0.4 g0.6
bein+so 7.9 e0.5 g1.1 q1.7 r1.5 s0.6
bein+take 7.9 a-0.4 b-0.6 c-0.4 d-0.4 f-0.4 i0.4 o-0.4 q-0.4 s-0.3 t0.7
bein+the 8.4 a0.4 d0.4 i0.5 j0.4
bein+used 8.4 c0.3 m0.4 r0.5
bein+with 8.4 g1.0
being 5.4 a1.4 c2.2 d2.1 f-0.5 h-0.4 i-1.1 j0.5 k1.2 l0.6 m0.5 o-0.7 p1.3 q0.6 r1.3 t0.3
belf 8.4 a-0.5 f-0.3 g0.9 h0.5 k-0.4 l0.4 o0.5 r1.2 t0.4
belfas 8.4 a-0.5 f-0.3 g0.9 h0.5 k-0.4 l0.4 o0.5 r1.2 t0.4
beli 6.5 a0.5 c0.7 e0.7 f0.8 h0.7 i-0.9 j0.3 k0.4 l0.9 n-0.8 p-0.7 q0.6 r0.4 t-0.4
beli+anyo 8.4 c0.5 d1.0 f0.5 p0.7
beli+in 8.4 a-0.5 b-0.4 c-0.3 d-0.4 e-0.6 g0.4 o0.4 r0.4
beli+it 8.4 a-0.3 e-0.3 g0.3
beli+it's 8.4 a-0.7 c0.4 f0.7 g1.1 h0.6 n-0.3 o0.4 r0.5
beli+me 7.7 a0.5 b0.7 c0.5 e0.5 h0.9 i-0.3 r0.8 s0.7
beli+that 7.9 c0.4 d0.3 f0.4
beli+the 7.9 a0.7 g-0.8 m0.9 p-0.3 r0.6
beli+you 8.4 c0.6 d0.4 h0.5 r-0.5
believ 6.7 a0.4 c0.6 e0.7 f0.8 g0.4 h0.6 i-0.8 j0.4 k0.4 n-0.7 p-0.6 q0.7 r0.5 t-0.6
belive 8.4 a0.6
belk 8.4 a0.5 g-0.4
belkin 8.4 a0.5 g-0.4
bell 7.2 a-0.3 b1.1 e-0.3 g0.7 k0.5 p-0.3 q1.1 r0.6 s0.5
bell+ring 8.4 a0.3 b1.0 s1.1
bello 8.4 b0.7 d0.3 e-0.5 i0.4 k0.9
bells 8.4 a-0.4 e-0.4 g0.7 i-0.3 k-0.3 q0.9 r0.4
belo 6.5 a-0.4 c-0.8 d0.3 e0.6 f0.3 g-1.5 h0.4 i-0.9 j0.4 k0.5 m1.0 n-0.5 q0.4 t0.8
belo+to 7.9 a0.5 c-0.6 d0.4 e0.5 f0.3 i-0.4 j0.4 m1.2 o0.6 p-0.4 r-0.3 s0.4
belong 7.9 a0.5 c-0.6 d0.4 e0.5 f0.3 i-0.4 j0.4 m1.2 o0.6 p-0.4 r-0.3 s0.4
below 6.8 a-0.8 c-0.3 g-1.4 h0.6 i-0.6 k0.4 n-0.4 o-0.6 q0.7 r0.4 t0.7
belt 8.4 g-0.7
ben 8.2 b-0.4 c0.4 f0.3 i-0.3 p0.4 t1.0
benc 7.5 a0.4 b1.0 c-0.8 e-0.6 i0.9 q0.5
bench 7.9 b-0.3 c-0.6 g0.4 q0.5
benchm 8.4 a0.6 b1.4 i1.2
bend 8.4 a0.4 b0.3 o0.6
bene 7.5 c-0.5 d-0.4 e-0.7 g1.0 p0.4 s0.6
beneat 8.4 c-0.4 e-0.4 s0.7
benefi 7.9 a-0.4 g1.1 j0.4 p0.5
bere 8.4 a0.3 c0.5 e0.4 f0.7 k0.4 l0.5 q0.3 s0.7
bereav 8.4 a0.3 c0.5 e0.4 f0.7 k0.4 l0.5 q0.3 s0.7
bern 7.2 a-0.6 b1.4 d-0.4 e-0.8 g-0.7 h-0.5 i-0.4 k0.7 m1.3 n1.4 p-0.5 r-0.4 s-0.4
bernad 8.2 a-0.4 b0.5 g-0.3 l0.6 n1.9 q0.3
bernar 7.9 a-0.6 b0.3 d-0.3 e-0.4 p-0.3
besi 7.3 a-2.3 c-0.3 e-0.5 g1.3 k0.5 r0.6
besi+you 8.4 a-0.5 g-0.8
beside 7.3 a-2.3 c-0.3 e-0.5 g1.3 k0.5 r0.6
best 5.0 a-4.3 b-0.8 e-1.5 f-0.5 g6.7 i0.7 j-0.7 m-1.2 p-1.2 q1.9 r3.3 s-1.2 t-0.7
best+buy 8.4 g0.7
best+dvd 8.2 a-0.5 g0.8
best+in 8.4 a-0.3 g0.5
best+part 8.4 c0.4
best+phon 8.2 a-0.5 g0.6
best+play 8.2 g0.4
best+rega 7.9 a-0.3 c-0.5 e-0.4 h0.6 m-0.4 n0.3 o0.6 r0.3
best+thin 8.4 a-0.4 e-0.4 r0.4
best+wish 7.5 a-0.5 b-0.3 f-0.5 k1.2 r0.6 t-0.7
bet 8.2 a-0.4 g0.9 r0.6
beth 7.7 b-0.4 e-0.4 g-0.4 k0.5 m-0.5 p0.7 r-0.7 t-0.3
bett 4.9 a0.9 d-0.5 e-0.5 g1.3 h0.6 i-1.5 j-0.8 k0.6 l0.5 m-0.8 o-0.4 p-0.3 q0.6 r2.8 s2.3
bett+and 7.9 a-1.6 g1.1
bett+beca 8.2 a-0.5 g-0.8
bett+busi 8.4 a0.4 c0.3 j0.6 s1.6
bett+but 8.4 a-0.8 g0.9
bett+buy 8.2 a-0.8 g0.8
bett+choi 8.4 g0.6
bett+comp 8.4 e0.3 s0.5
bett+desi 7.9 a2.1 g-1.1
bett+off 8.4 a0.9 f0.4 i-0.4 o0.4 q0.7 t0.3
bett+one 8.4 a0.5 b0.6 c0.5 g-0.5 i0.5
bett+part 8.4 a-0.9 b-0.4 g1.3 h0.3 n0.4 r1.7 s0.4
bett+qual 8.4 a0.5 g-0.5
bett+than 6.3 a-2.7 g3.0 n-0.4 p0.7 r0.7
bett+then 8.4 a-1.2 g0.6
bett+to 8.4 k0.9
bett+with 8.2 a-0.5 g0.5
better 4.9 a0.8 d-0.5 e-0.7 g1.3 h0.6 i-1.4 j-0.7 k0.6 l0.5 m-0.8 o-0.4 q0.6 r2.8 s1.9
betw 6.0 a-0.6 c-0.9 e0.4 f1.3 g-1.6 h-0.4 j1.0 k0.4 l1.1 m-0.4 n-0.4 p-0.3 r-0.4 t-0.3
betw+inte 8.4 a-0.3 g-0.5
betw+ours 7.9 a0.8 c-0.4 e0.8 i0.8 j1.8
betw+song 8.4 a-0.7 g0.8
betw+the 7.2 a-0.5 f0.4 g-0.7 k0.3
betw+us 7.9 b0.9 c-0.3 d-0.4 g-0.4 p0.4
betwee 6.0 a-0.6 c-0.9 e0.4 f1.3 g-1.6 h-0.4 j1.0 k0.4 l1.1 m-0.4 n-0.4 p-0.3 r-0.4 t-0.3
bev 7.9 b0.5 d0.8 f-0.3 k-0.7 l0.4 n0.5 r0.7
bex 8.2 a0.4 b-0.7 c1.2 d-0.5 e0.6 m-0.3 q0.6 s0.5 t0.7
beyo 7.7 a-0.6 d-0.4 e0.6 g1.2 o0.4 r1.4
beyo+the 8.4 i1.1
beyond 7.7 a-0.6 d-0.4 e0.6 g1.2 o0.4 r1.4
bhat 8.2 c-0.3 d-0.3 f0.4 g0.6 h0.7 r0.7
bhatt 8.4 p0.3
bid 7.7 d0.3 g0.5 h0.4 i1.6 j-0.3 q0.3 r1.2 s-0.3
big 5.8 a0.7 c-0.6 e1.2 g1.9 h0.5 k-0.5 l0.3 o-0.3 p0.7 r1.2 s1.1 t0.3
big+and 8.4 g0.7
big+deal 7.5 a-0.6 g-0.6
big+four 8.4 b0.8 e0.5 f0.5 g0.3 i-0.3 q0.6 r0.3
big+hass 8.4 a-0.9 g0.3
big+impr 8.4 a-0.4 g0.8
big+plus 7.7 a-0.8 g1.2
big+prob 8.4 a0.6 g-0.8
big+red 8.2 a0.7 d0.5 e0.4 f0.3 i0.7 l-0.3 m-0.3 o-0.3 p0.6 t0.5
bigg 6.5 a-1.2 b-0.4 c-0.8 d-0.5 e-0.5 g-0.5 h2.6 i-0.9 j-0.3 k0.4 l2.0 m-0.3 s-0.4
bigg+but 8.2 a-0.7
bigg+cust 8.2 a-0.9 b-0.3 c-0.6 h0.5 i-0.5 l1.3 n0.4 t0.3
bigg+pack 8.4 e-0.4 f0.3 g0.4 h2.7 i-0.5 k0.4 l0.3
bigg+stoc 8.4 a-0.6 d-0.5 f-0.3 l0.9 n-0.5 o0.4
bigg+than 7.7 a0.6 g-1.0
bigger 7.0 a-0.9 d-0.4 e-0.4 h2.2 i-0.4 k0.3
bigges 7.3 a-0.5 b-0.4 c-0.6 f-0.4 h0.6 i-0.6 l1.9 o0.3
bike 8.4 b0.8 c-0.3 i0.9 p-0.4 t0.3
bill 5.1 b1.5 c-1.6 d-1.3 f1.3 g-1.8 h1.1 i-2.1 j-0.3 k1.2 l3.4 m8.8 n3.2 o4.4 p2.3 q1.1 r1.0 t0.8
bill's 8.2 b1.1 d-0.3 e-0.3 g-0.4 l-0.5 m0.5 n0.9 o-0.3 p0.5 q-0.4 r0.4
bill+and 7.9 a0.9 b0.4 c-0.3 g-0.5 n0.3 p1.4 r0.4
bill+came 8.4 a-0.7 b-0.5 e-0.4 g0.8 i-0.4 k-0.6 l1.5 m-0.4 q-0.3 r1.1
bill+for 7.1 a1.4 b2.6 c0.5 e2.8 f0.6 g-0.5 h-0.7 i-0.6 j-0.4 l0.6 m1.7 n0.6 o1.2 p1.0 r-0.4
bill+has 7.9 a-0.7 c-0.9 d-0.4 h-0.4 j-0.3 l0.4 m1.2 n0.4 o1.3 p-0.7 q1.1 r-0.3
bill+in 8.2 a-0.5 b0.4 c-0.3 d0.5 f1.1 g-0.5 h0.3 k1.6 l-0.5 m-0.4 n2.1 o1.2 t0.4
bill+is 8.2 a1.1 b-0.5 d0.5 e-0.6 g-0.7 i-0.4 m1.2 p1.4
bill+on 8.2 a-0.3 b0.4 d-0.4 e-0.6 h0.8 l1.2 m-0.5 n1.3 o0.3 r0.9
bill+says 8.4 e0.5 m2.2 o0.4 q0.4 r-0.4 t-0.4
bill+to 8.4 b0.4 e0.3 g0.5 h1.0 p0.6 r0.4
bill+us 7.6 a0.5 f0.4 g-0.6 j-0.4 k0.4 m2.0 o1.2 p0.4
bill+was 7.9 a-1.0 c-0.3 e-0.4 j0.6 n0.8 p0.4 r0.5 s0.3
bill+will 8.2 a-0.7 c-0.5 g1.0 l1.8 n0.8 r1.8
billed 6.8 a1.7 b2.6 g-0.8 h-0.3 i-0.6 j0.5 k0.5 l0.5 m4.6 o0.5 r-0.8
billin 8.4 f0.4 j0.6 o0.6 s0.6
bills 7.7 f0.4 i0.5 j0.4 k-0.3 l-0.3 o1.2 q0.8 r0.4
bin 7.3 a0.8 b1.5 c0.5 d-0.6 e0.5 g-0.6 i2.0 p1.4 q-0.4
bind 7.7 a0.7 c0.6 d0.5 e0.4 j1.7
bind+arbi 8.4 e0.7
bindin 8.2 a0.5 e0.5 j0.7
bins 7.6 b-0.3 c1.6 d0.4 f1.6 g-0.7 h-0.4 i-0.6 j-0.3 k-0.3 o0.7 t0.3
bird 8.2 a-0.5 d-0.3 k0.8 m0.7 o-0.3 q1.0
birt 7.1 a1.1 c0.8 d2.5 e0.9 g-0.3 h-0.6 j0.5 k0.6 m0.3 t1.3
birt+cert 7.9 a0.4 b0.5 c0.5 d0.9 e0.4 h-0.6 k0.5 r0.4 t1.5
birth 7.6 a0.6 b0.4 c0.7 d0.7 e0.9 h-0.6 i-0.3 j0.8 k0.5 t1.4
birthd 7.9 a0.5 b-0.6 d1.4 i-0.4 s0.3
bisc 7.1 a-1.2 c-0.8 g1.1 h1.2 j-0.5 m-0.5 o-0.4 p-0.6 r-0.5 s-0.7 t0.5
biscui 7.1 a-1.2 c-0.8 g1.1 h1.2 j-0.5 m-0.5 o-0.4 p-0.6 r-0.5 s-0.7 t0.5
bish 7.6 a-0.4 b-0.6 i-0.4 k1.2 m0.5 o0.4 q0.4 r0.8 t-0.4
bishop 7.6 a-0.4 b-0.6 i-0.4 k1.2 m0.5 o0.4 q0.4 r0.8 t-0.4
bit 5.2 b1.3 e-0.7 f0.5 g-0.3 h1.0 i-0.7 j-1.1 l4.9 n1.4 o-0.5 p-1.4 q0.4 r1.6 s-0.7
bit+bigg 8.2 a0.8 g-1.4
bit+more 7.9 a1.3 g-1.0 l1.4
bit+of 6.7 a1.3 b0.7 c1.4 d0.4 e1.0 j-0.5 k0.4 l0.6 o-0.4 r0.6 s-0.7
bit+rate 8.4 g-0.7
bit+rich 8.4 a0.8 b2.2 c-0.4 f0.3 g-0.3 m0.3 q0.3
bit+skin 8.4 a-0.3 c0.3 d0.5 l1.2 m-0.4 n1.6 o-0.4
bit+the 8.4 i0.4
bit+tigh 8.4 a-0.4 e-0.5 f0.5 h0.4 k-0.4 l1.9
bits 7.6 a-0.6 f0.6 g0.9 h0.4 k0.9 m-0.4 n-0.4 q1.0 r1.0 s-0.4
bitt 8.4 a-0.4 g0.7
bitten 8.4 a-0.4 g0.7
blac 6.7 b-0.5 c0.5 e1.2 f0.5 h0.4 i-0.7 j0.3 k-0.3 l-0.3 n-0.4 o-0.4 p1.3 r0.7 s0.3 t1.6
blac+and 7.9 c0.4 q0.8 r0.5
blac+frid 8.4 b-0.4 e0.5 f0.5 g-0.3 k-0.4 n-0.5 s-0.3 t2.2
black 7.0 b-0.4 d0.3 e0.9 f0.6 h0.5 i-0.4 n-0.4 o-0.4 p0.5 r1.0 s-0.6 t1.7
blam 8.4 a0.7
blan 7.5 b-0.8 c1.9 g-0.4 i-0.6 j-0.3 k0.9 n0.7 o1.3 p-0.4 s-0.5 t1.5
blan+sinc 8.4 b-0.4 c0.6 e-0.4 n0.4 q-0.3 r0.3 t0.6
blank 7.6 b-0.6 c1.5 g-0.6 h0.4 i-0.5 k0.5 o1.5 p-0.3 q-0.5 s-0.3 t1.7
blas 8.4 a0.6 e0.4 j0.5 p0.8 s1.4
blee 7.9 g-0.5 k-0.4 n-0.6 o-0.4 t1.5
bleed 8.2 a-0.5 k-0.4 n-0.6 o-0.4 t1.5
bles 7.0 a-1.2 c0.6 e-0.6 g1.2 i0.7 j-0.5 k1.0 m0.3 n0.9 o2.0 r1.5 s-0.7 t-0.7
bless 7.7 a-0.9 b-0.5 c0.4 d0.4 g1.5 h0.4 m0.3 n0.7 o1.7 q0.4 r2.1 t-0.3
blessi 7.5 a-0.4 c0.3 d-0.4 e-0.5 h-0.5 i0.8 j-0.3 k0.8 n0.3 o0.5 r-0.5 s-0.5 t-0.4
blin 7.7 b1.3 e-0.4 f-0.4 i0.4 l-0.4 n0.6 t0.4
blind 8.4 b0.6 e0.3 g-0.3 i0.7
blink 8.4 b1.0 c-0.3 e-0.7 h0.3 k0.4 n0.7 r0.5
blip 8.4 b0.5 e-0.4 r0.8 t0.5
bloc 7.1 a1.7 b0.8 c1.5 d0.5 e0.5 f0.8 g-0.3 i-0.6 j-0.5 l0.4 n0.9 p1.1 q-0.4 s0.8
block 7.7 c1.2 d-0.3 e0.5 f0.9 h0.5 i-0.4 j-0.3 r0.5 s0.4 t0.3
blocke 7.9 a1.7 d0.9 l0.5 n0.9 o-0.4 p1.2 q-0.4 s0.4
blog 7.2 b0.7 e0.8 g-0.3 i-0.5 j-0.6 n-0.4 o0.3 p-0.5 s1.3
blog+post 8.2 b0.9 d-0.3 e0.4 f0.4 l0.6 o0.5 r-0.4 s-0.3
blok 7.6 a0.8 b0.3 c-0.3 e1.2 g-0.4 i0.6 j0.6 s1.4
blok+from 8.4 a0.4 e1.1 j0.9 p0.5 s0.4
bloke 7.6 a0.8 b0.3 c-0.3 e1.2 g-0.4 i0.6 j0.6 s1.4
bloo 7.9 d0.6 e0.9 g0.5 i0.7 r0.3
blood 8.4 a0.4 d0.7 e1.1 q0.3
blow 7.9 a0.7
blue 6.2 a-1.4 b1.1 c-0.6 d0.3 e-0.5 g0.3 h-0.4 j-0.6 k1.6 l-0.7 p-0.5 q-0.3 r-0.4
blue+and 8.4 g-0.6
blue+back 8.2 a-0.5 g0.8
blueto 7.7 a0.7 g-1.3
blur 7.7 a1.3 b-0.5 e1.3 g-0.9 h0.3 m-0.4 n0.6 t-0.3
blurry 7.9 a1.1 b-0.5 e1.4 g-0.8 h0.3 m-0.4 n0.6 p-0.3 t-0.3
boar 5.7 b0.3 c1.2 d0.4 e1.0 f2.4 g-0.5 h1.2 j-0.9 k0.8 l-1.1 p-1.0 q0.9 r0.6 s0.6 t2.1
boar+has 8.4 a-0.7 e-0.3
boar+is 8.4 a0.9 e2.1 g-0.3 q0.5 s-0.3 t1.6
boar+meet 8.4 b0.5 f0.4 i0.5 k-0.4 t0.3
boar+of 8.4 c0.7 d0.9 e0.4 f0.8
boar+on 8.4 a0.9 c1.6 d0.6 f1.5 o0.5
boar+want 8.4 a-0.7 c-0.4 d-0.3 e-0.5 g0.4 h1.2 i0.5 r0.9 t0.5
boar+went 8.4 a-0.4 c-0.4 h-0.4 k1.0 n0.4 o0.4 q0.6 r0.4 t-0.5
board 5.9 a1.0 b0.8 c1.5 d0.4 e2.0 f3.0 g-0.5 h1.1 i0.5 j-0.7 k0.8 l-0.9 m-0.4 n0.4 p-0.8 q0.8 r0.4 s0.7 t1.5
boards 7.7 a-0.6 b-0.3 c0.4 d0.3 e-0.8 f-0.4 n-0.4 s0.3 t0.8
boat 7.0 b0.5 c-0.4 d-0.5 f-0.4 g-0.4 i0.8 j-0.4 n-0.5 o-0.5 p1.3 q-0.6 r-0.6 s-0.7
boatho 8.4 h0.8 k0.6
boats 8.2 a0.3 b0.8 d-0.4 g-0.5 i0.7 l0.4 t0.5
body 7.0 a0.9 e0.4 i0.8 j0.7 l-0.4 s0.5 t-0.6
body+and 8.4 e-0.4 j0.5 m0.7
body+cons 8.4 a0.7
boil 7.1 c0.8 d-0.5 e0.6 g0.8 i-0.6 j-0.4 k0.6 p0.5 q0.5 r1.3 s-0.4
boil+and 8.2 c0.7 e-0.5 f-0.3 g0.3 q-0.3 r0.6
boiler 7.2 c0.5 d-0.3 e0.7 g0.5 i-0.6 j-0.4 k0.7 m-0.4 p0.5 q0.7 r0.6 s-0.4 t-0.5
bolt 8.4 b1.4 h1.0 i0.5 l0.4 r0.7
bond 8.4 b-0.3 c0.6 e-0.4 l0.3 p0.5
bonj 8.4 c-0.3 l0.7 o1.3
bonjou 8.4 c-0.3 l0.7 o1.3
bonu 7.9 c0.7 d-0.4 e0.9 i-0.4 m1.2 p-0.4 r0.3 t0.3
bonus 7.9 c0.7 d-0.4 e0.9 i-0.4 m1.2 p-0.4 r0.3 t0.3
book 5.1 a-0.9 b1.5 c0.4 d1.1 e1.5 g1.8 h3.6 i2.2 j-0.8 k2.6 l-1.0 m-0.4 n-0.4 o1.5 p-1.5 q0.5 r1.9 s-0.7 t1.0
book+a 8.2 b0.4 d-0.4 e1.1 h-0.6
book+and 7.9 a0.8 b1.0 c1.2 g-0.6 p0.6 r-0.5 s0.6
book+as 7.7 a-0.9 d0.5 g0.7 h0.6 i-0.4 j0.5 o-0.5 q-0.3 t0.4
book+for 7.9 c0.7 d0.4 o0.3 r0.4
book+from 8.4 d0.5 j0.4 r0.6
book+page 8.2 d-0.3 e0.4 h-0.6 i0.4 n0.4 o-0.4 q-0.4
book+plea 8.4 b0.4 o0.3
book+syst 8.4 c0.7 d-0.4 e0.9 f0.5 g0.5 m0.4 o0.4 r1.0 t0.5
book+tool 8.4 g0.4 h0.5 m-0.4 q0.5 r0.5 t0.5
booked 7.7 a0.4 b0.8 e0.6 f1.0 g-0.7 h-0.4 i0.3 j-0.4 k2.4 r-0.4 s-0.4 t-0.4
bookin 6.3 a-1.1 b-1.1 c0.9 d1.2 e0.7 g1.3 h1.1 k0.4 l-0.3 m0.3 o-0.6 p-0.8 q0.3 r2.2 s-0.9 t0.8
bookke 6.8 b1.9 g-0.3 h1.2 i1.1 j-0.6 l-0.5 o3.1 p-0.8 q1.7 t0.5
bookle 8.4 a-0.8 b-0.4 g1.0 i-0.5 k0.4 n0.6
bookma 8.2 a0.4 b0.4 d0.4 i0.4 j0.5 s0.7
books 6.8 a0.6 b1.0 d0.5 e0.5 g-0.3 h0.5 i2.4 j-0.4 k0.8 m-0.4 s-0.6
booksh 8.4 c-0.3 k0.3 s0.3
boos 8.4 a0.6
boot 8.2 a-0.3 c-0.4 g0.8 r0.7 t0.3
boots 8.4 a-0.5 c-0.3 g0.8 r0.8 t0.3
bord 8.4 a0.5 d0.4 e0.3 p0.6
border 8.4 a0.5 d0.4 e0.3 p0.6
bore 7.6 a1.2 g-0.6 i-0.3 j1.5 p2.3 r0.5 s0.6
bored 7.7 a1.8 g-0.5 i-0.3 j1.5 p2.3 r0.5 s0.6
born 7.7 b0.5 c0.7 f1.0 g0.6 k-0.3 l0.4 n0.5 r0.4
borr 7.7 g-0.9
borr+it 8.4 a0.7 g-0.3
borrow 7.7 g-0.9
bose 8.4 d0.6 e0.6 f0.7 h-0.3 o0.4 r-0.4
boss 6.9 a0.3 b1.0 d0.3 f1.7 g-0.6 h-0.3 j-0.6 l0.5 n1.4 o-0.3 p-0.4 q-0.7 r-0.5 t-0.9
boss+is 8.4 b0.5 g-1.3
boss+want 8.4 a-0.4 b0.4 e-0.6 f-0.3 h-0.3 n0.9 o-0.3 t-0.3
bot 8.4 a0.4 d0.6 e-0.3 i0.7
both 5.2 c-1.5 d-0.7 e0.6 f1.3 g-0.4 h0.9 k1.7 l1.1 m0.3 o-1.1 p-0.9 q1.3 r1.1 t1.8
both+a 8.2 a-0.3 b-0.5 c-0.5 f-0.3 h0.4 t1.1
both+in 8.4 a0.3 e-0.4
both+of 7.0 a1.1 b0.7 d-0.6 e1.9 f1.0 h-0.6 i-0.4 m0.6 o-0.4 p0.3 r-0.5 s-0.5 t0.9
both+side 7.7 a-1.0 c0.3 d-0.6 e-0.6 g1.0 h0.7 i-0.5 l1.3 n0.8 o-0.6 r0.5 t-0.4
both+time 8.4 f0.5 m1.1
both+to 7.9 a-0.6 c-0.3 l0.4 r0.5
both+with 8.2 a-0.5 c-0.5 d-0.3 f0.4 g0.6 h1.2 i0.4 j0.4
bother 7.7 a0.5 g-0.5 l0.4 p0.8 r0.4
bott 5.9 b0.8 d0.5 e0.9 f0.3 g-0.6 j-0.6 o0.7 s-0.6 t-0.9
bott+line 7.5 g0.4
bott+of 6.4 a-0.3 b0.6 d0.8 g0.3 o0.4 p-0.4 q-0.6 r0.7 s-0.4
bottle 8.2 a0.7 b0.6 c0.5 e1.3 f0.5 i0.6 p0.7 q0.3
bottom 5.9 a-0.6 b0.4 c-0.5 d0.6 g-0.5 i-0.7 j-0.5 o0.9 q-0.4 s-0.5 t-0.8
boug 5.1 a-0.6 b0.4 c0.6 d-0.4 e-0.8 f-0.5 h0.5 i0.4 l-0.5 n-0.4 r0.6 s-0.4
boug+a 6.8 a0.7 b0.4 c0.9 d-0.4 g-0.8 i1.0 o0.3 r-0.3
boug+an 8.2 a-0.3
boug+it 7.9 a-1.2 g-0.5
boug+one 7.9 g0.9
boug+the 6.5 a0.6 b-0.4 c0.5 e-0.3 h1.1 i-0.4 p0.3 r0.9
boug+this 6.6 a-1.6 g0.5
bought 5.1 a-0.6 b0.4 c0.6 d-0.4 e-0.8 f-0.5 h0.5 i0.4 l-0.5 n-0.4 r0.6 s-0.4
boun 6.8 a-1.0 e0.4 f0.9 g0.6 i0.4 k-0.9 l1.1 m0.5 o0.4 q1.0 t0.5
boun+disp 8.4 e-0.3 k-0.3 m0.4
boun+off 8.4 m0.4 t0.4
bounce 7.6 a-1.0 g1.1 n-0.4 o0.8 r0.3
bouncy 8.4 d0.5 e-0.4 f0.5 i0.4 l1.3 n0.4 q1.1 t0.3
bounda 7.5 b0.5 d-0.4 e0.5 f0.4 g-0.3 j0.6 k-0.6 m0.4 n0.3 s0.5
bout 8.4 a0.6 c0.4 i0.7 p0.7 s1.4
bow 8.2 a-1.0 b0.8 d-0.4 e-0.3 g-0.3 i-0.4 k1.7 o0.3 r0.5 t0.8
bow+out 8.4 a-0.7 e-0.5 h-0.3 k1.6 t0.9
bowl 8.2 b0.7 e-0.3 i0.7
box 6.0 a-1.2 b-1.2 c-0.4 f-0.3 g0.8 k0.5 o0.4 p-0.5 q1.4 s0.4 t-0.8
box+and 8.4 e-0.4
box+for 8.4 b-0.3 c0.3 j0.6 q0.4 s0.5
box+i 8.4 a1.1 g-0.5
box+in 8.4 a-0.4 b-0.4 e-0.3 f-0.3 n0.8 o0.9 r-0.5
box+offi 8.4 c-0.3 e0.5 i0.5 l0.7 r0.4
box+on 8.4 a-0.3 k0.4 q0.4
box+to 8.2 e0.5 i0.6
boxe 7.6 d0.9 e0.8 g-1.0 i1.2 j-0.5 k0.9 o0.5 p-0.4 q-0.4 s-0.6 t0.8
boxes 7.6 d0.9 e0.8 g-1.0 i1.2 j-0.5 k0.9 o0.5 p-0.4 q-0.4 s-0.6 t0.8
boxi 8.4 a-0.5 b-0.3 c-0.3 e-0.3 g0.4 h1.0 k0.3 r0.4
boxing 8.4 a-0.5 b-0.3 c-0.3 e-0.3 g0.4 h1.0 k0.3 r0.4
boy 7.7 a0.6 b0.4 d-0.4 f0.3 g-0.4 i0.5 r-0.4
boyc 7.9 a-0.4 d0.3 h-0.4 i-0.3 n0.3 r-0.4
boycot 7.9 a-0.4 d0.3 h-0.4 i-0.3 n0.3 r-0.4
boys 7.7 c0.5 e-0.4 g0.5 h-0.3 p0.4 s-0.3
brac 7.9 b-0.6 c-0.4 d1.1 e0.3 h1.2 i0.5 j0.4 n0.6
bracke 8.2 a0.3 b-0.4 d1.1 e0.3 h0.5 i0.6 j0.5 n0.6
brag 8.2 d0.6 g0.6 i0.6
brai 8.2 a-0.7 d-0.5 e-0.6 f-0.4 k0.4 n-0.3 o0.5 q0.3 r0.4
bran 6.0 c0.3 g1.1 h2.7 i0.8 k0.7 m0.3 o0.5 q-1.0 r1.9 t0.6
bran+and 8.4 e0.5 g-0.3 i0.6
bran+in 8.2 c-0.5 d0.6 h1.7 l0.4 m0.5 r0.3
bran+name 8.2 a-1.2 g1.8
bran+of 8.4 b-0.4 e-0.4 g0.7 h1.4 n0.4
bran+that 8.2 g-0.5
branch 6.9 a-1.0 b-0.4 c0.3 g1.6 h3.7 i0.3 j-0.4 k0.5 m0.4 o0.7 p-0.5 q-0.3 r1.8 s-0.6 t0.7
brand 7.0 a0.8 e0.4
brands 8.4 g-0.5
brandv 8.4 e-0.5 i0.7 j0.5 p0.5
bras 7.7 a0.9 c0.4 e0.6 f0.4 h-0.6 k0.3 m0.4 n0.3 o0.7 p0.6 r0.8 t-0.4
bras+for 8.4 e0.6 k0.6 m0.3 n0.4 o0.6 p0.7
brass 7.7 a0.9 c0.4 e0.6 f0.4 h-0.6 k0.3 m0.4 n0.3 o0.7 p0.6 r0.8 t-0.4
brav 8.4 a0.5 c0.7 e0.4 i1.4 p0.9
bray 8.4 a-0.5 b0.3 g0.5 r1.1
brayde 8.4 a-0.5 b0.3 g0.5 r1.1
brea 5.6 a1.1 b0.7 c0.6 d1.2 f0.6 g-0.5 j2.4 k0.6 m0.4 n-0.7 o-0.3 p-0.7 q0.6 t-0.6
brea+and 7.6 c-0.5 e-0.6 g0.8 h1.4 k-0.4 l-0.3 o-0.4 p-0.5 r1.1 s-0.4
brea+of 7.2 a1.0 b1.1 c0.4 f0.9 g-0.5 h-0.5 i-0.7 j1.4 l-0.5 m0.6 p-0.5 q0.6 t-0.5
brea+the 7.9 a1.3 b0.3 d1.4 o-0.3
breach 6.8 a1.6 b0.4 c1.3 d-0.4 f1.0 g-0.8 h-0.4 i-0.8 j3.3 l-0.5 m0.6 p0.6 q0.5 t-0.5
bread 7.9 a0.4 b0.6 e-0.5 i0.9
break 6.9 a1.1 b-0.3 d2.8 h-0.4 i0.5 j0.8 k-0.5 l0.5 n-0.3 p-0.5
breakd 7.9 b2.0 g-0.8 i0.4 m0.8 n0.3 o-0.4 r-0.3 s-0.4
breakf 7.3 a-1.2 c0.3 d-0.4 e0.8 g0.9 h1.1 i-0.7 j-0.7 k1.8 p-0.4 q0.7 r1.6
breaks 7.9 c-0.3 g-1.5
breath 8.4 a-0.6 g2.2
bree 7.6 a0.3 e0.7 g-0.7 i-0.3 k0.7 l0.6 o0.5 s0.5
breede 8.4 a-0.4 d-0.4 k0.6 l0.5
breeze 8.4 g-0.5
bren 7.9 a1.3 c-0.3 d-0.5 e1.0 f-0.3 i-0.3 j1.0 k-0.3 n0.4 o0.4 p1.5 t0.7
brenda 8.2 a0.8 e0.6 i-0.3 j1.1 o0.5 p1.5
bret 8.4 h0.7 i0.7 j0.6 r0.3
brew 8.2 a0.4 e0.3 i0.5 p0.6 s1.2
brewer 8.4 a0.4 e0.5 i0.6 p0.7 s1.2
bria 8.2 b-0.5 d0.4 l0.4 s0.9
brian 8.4 b-0.4 l0.4 p0.4 s0.4
bric 7.7 d-0.4 e-0.3 g-0.4 k-0.3 r-0.4
bric+and 8.2 d-0.3 g-0.4 l0.4 n0.3 r-0.3
brick 7.9 a0.4
brid 6.7 a0.7 b0.4 d-0.5 f-0.4 h0.4 i-1.1 j0.5 l1.1 m0.4 n1.2 p1.4 q-0.5 r-0.3 s3.0
brid+club 8.2 a0.7 b0.9 e0.7 g-0.4 i-0.3 j0.4 p0.8 s2.1
brid+the 8.4 b0.6 p0.7
bride 8.2 a0.8 c0.5 e0.5 g-0.4 p1.2 s1.8
brides 7.9 a-0.5 b-0.3 c-0.7 g0.4 h0.6 i-0.3 l0.9 n0.5 o-0.3 p0.4 q-0.5 r-0.5
bridge 7.7 a0.8 b1.3 e0.5 g-0.5 i-0.5 p0.6 s2.4
brie 7.2 b0.9 d-0.5 e1.8 f1.1 g0.4 i-0.8 m0.6 n0.4 p-0.5 r0.3 s-0.6
brief 7.6 b1.0 e1.3 f0.9 g0.7 h0.4 i-0.5 j0.5 n0.5 o-0.3 p-0.4 s-0.5 t0.3
briefi 8.4 a0.5 e1.1 o0.6
brig 6.4 a-0.6 c1.2 d1.4 g0.3 i0.4 k0.3 l-0.3 q0.4 t-0.3
brig+and 7.6 a-0.8 g1.3
brig+lit 8.4 g-0.9
bright 6.5 a-0.6 b0.3 c0.6 d0.8 e-0.8 f-0.3 g0.4 i0.5 o-0.6
brigid 8.4 c0.8 d0.8 e1.0 f0.7 k0.5 o0.6 q0.7
bril 7.5 b0.5 c-0.4 e1.2 g2.0 n1.0 q0.3 r1.9
bril+and 8.4 a-0.4 g0.5
brilli 7.5 b0.5 c-0.4 e1.2 g2.0 n1.0 q0.3 r1.9
brin 6.0 d-0.7 e1.3 f0.6 g-1.2 h-1.1 i-0.5 j1.0 l-0.4 m0.6 n0.5 p0.3 q0.9 r-0.9
brin+a 8.2 c0.9 s0.4
brin+back 8.2 a-0.8
brin+the 7.1 b1.1 c-0.5 d-0.3 e0.4 f0.9 g-0.3 j0.7 k0.3 m0.7 n0.9 q1.2 r-0.5 t-0.6
brin+your 7.9 c-0.4 j0.5 t0.3
bring 6.1 a0.9 d-0.9 e1.3 f0.6 g-1.1 h-0.8 i-0.8 j1.2 l-0.6 m0.4 n0.7 p0.5 q1.0 r-0.8
bringi 7.6 a-0.3 e0.5 h-0.5 i0.5 p0.7
bris 7.6 a-0.6 b0.4 c-0.6 d-0.5 g0.9 h0.4 s-0.4
bristo 7.9 b0.6 c-0.3 r-0.4 s-0.3
brno 8.4 b0.3 c0.6 d0.5 f0.6
bro 8.4 a0.4 b1.1 c0.6 e0.6 p0.6 s0.5
broa 8.2 d-0.3 e0.4 i0.5 n0.4
broadb 8.4 e0.5 i0.6 n0.4
broc 6.2 a1.6 b2.1 c1.6 d0.9 e2.4 f0.4 g-0.6 i-0.9 j-0.6 k0.5 m0.5 n0.5 o-0.4 p-0.7 s0.9
brochu 6.2 a1.6 b2.1 c1.6 d0.9 e2.4 f0.4 g-0.6 i-0.9 j-0.6 k0.5 m0.5 n0.5 o-0.4 p-0.7 s0.9
brok 6.4 a2.5 e1.2 g-1.4 h-0.5 j-0.4 k1.6 m0.4 n-0.4 o0.4 p0.6 q0.5 r-1.1 s-0.4
brok+logi 8.4 c0.3 d0.3 e0.4 i0.3 p0.8
brok+the 7.9 a1.2 e0.4 p0.5
broke 7.1 a2.3 d-0.3 e0.6 g-0.6 r-0.3
broken 7.1 a0.6 d0.4 e0.6 g-0.9 i-0.5 k1.6 m0.8 o-0.4 p0.4 q0.3 r-0.6
broker 8.4 o1.1 q0.3
bron 7.9 b-0.6 d0.5 e0.4 f-0.5 g0.8 h1.2 i-0.4 m-0.3 r0.7
bronwe 8.4 d0.8 g0.5 h0.8 q0.4 r0.4
brot 6.2 a-0.5 b0.3 c0.9 d-1.5 e-0.9 h1.3 i0.7 k0.4 l-0.4 p-0.6 r0.7
brot+in 7.2 a1.0 b1.4 e0.4 i1.3 j-0.3 l-0.3 p-0.4
brothe 6.2 a-0.5 b0.3 c0.9 d-1.5 e-0.9 h1.3 i0.7 k0.4 l-0.4 p-0.6 r0.7
brou 7.1 b0.4 c-0.8 d1.3 f-0.5 g1.0 h1.0 l0.4 p-0.3 q-0.8 r0.6 s-0.5 t0.5
brou+a 8.4 d0.9 e0.9 g-0.4 l0.3 m0.4 q-0.3
brou+in 7.9 b0.4 e-0.4 g0.8 h1.2 i0.5 k-0.4 r1.1
brough 7.1 b0.4 c-0.8 d1.3 f-0.5 g1.0 h1.0 l0.4 p-0.3 q-0.8 r0.6 s-0.5 t0.5
brow 7.7 a-0.5 c0.5 e0.3 g1.2 r0.4
browse 8.4 a0.4 b0.4 c0.5 e0.4
browsi 8.4 a-0.6 g1.1
bruc 8.4 a0.3 g0.4 h0.9
bruce 8.4 a0.3 g0.4 h0.9
brus 8.4 a-0.8 h0.5 i-0.3 n2.0 o0.3 q-0.3
brut 8.4 a-0.7 j0.4 l1.5 p0.5
brutal 8.4 a-0.7 j0.4 l1.5 p0.5
btw 8.2 a-0.5 d0.5 e-0.4 q0.8
buck 6.6 a-0.4 b1.7 d-0.4 e0.7 f0.3 g0.8 h-0.5 m2.0 o0.3 p1.0 r0.3
bucket 8.2 a0.6 c0.5 e0.6 i0.3 p1.9 s-0.3
bucks 7.3 a-0.6 b1.8 f0.3 h-0.4 i-0.3 j0.4 m1.3 p-0.5 r0.8 s0.5
budg 6.7 a-1.4 d-0.3 e-0.4 f-0.3 g1.2 h2.0 i-0.5 k0.4 n-0.8 p-0.3 s-0.3 t0.5
budg+meet 8.4 b0.8 c-0.4 i0.9 k0.4 r0.3
budget 6.7 a-1.4 e-0.3 f-0.3 g1.2 h2.0 i-0.4 k0.4 n-0.8 p-0.3 q0.3 s-0.3 t0.5
buff 8.4 a0.5 g-0.5
buffs 8.4 a0.5 g-0.5
bug 8.2 a1.1 b-0.4 c-0.3 e1.8 i-0.7 l0.3 p0.9 q0.4 t0.5
buge 8.4 g0.4
buget 8.4 g0.4
bugs 8.4 a0.4 e0.5 m0.8
buil 5.4 b-0.3 c0.8 d1.0 f0.6 g0.3 i-1.3 m0.6 o0.8 p-0.5 q1.1 r1.6 s1.1 t0.4
buil+cont 8.4 e1.0 g0.5 h-0.3 r0.7 t0.8
buil+in 7.0 a1.6 b0.5 e0.5 g-1.4 i0.4 s0.7
buil+it 8.4 a-0.4 c0.5 e0.4 g0.6 h0.9 r1.0
buil+on 8.4 c0.4 j0.4
buil+qual 7.6 a0.6
buil+the 8.2 a-0.4 c0.4 e-0.3 g0.6 i0.4 s0.4
buil+to 8.2 a-0.5 c-0.4 g-0.4 j-0.4 l0.4 n0.4 q0.3 r-0.4 s-0.3 t-0.4
buil+who 8.4 a0.4 d0.6 s1.3
build 7.1 b-0.3
builde 7.0 a0.8 c1.2 d1.1 e-0.8 g-1.0 h-0.5 j0.3 l0.8 n0.8 p-0.7 q0.3 r-1.0 t0.3
buildi 6.7 a-0.7 b0.6 d1.0 e0.6 f0.6 i-1.1 k1.5 m1.4 n-0.5 p0.5 q1.4 r1.0 s0.7 t0.5
built 6.5 c0.8 d-0.6 g1.2 h1.2 i-0.3 l-0.4 o0.5 r2.1 s0.7
bulk 7.9 a1.2 g-0.4
bulky 8.2 a1.3 g-0.5
bull 7.6 a-0.6 c0.4 d0.6 f0.5 j-0.4 k0.5 l-0.4 m-0.4 o0.3 s0.5 t-0.4
bullet 7.7 a-0.5 c0.4 d0.6 f0.5 g0.6 j-0.4 k0.5 l-0.4 m-0.4 o0.3 s0.5 t-0.4
bunc 7.7 a-0.9 b0.7 c0.6 e0.4 n0.5 o-0.4 s0.5
bunc+of 8.2 a-1.5 g0.6 k0.3 r0.7 t0.6
bunch 7.7 a-0.9 b0.7 c0.6 e0.4 n0.5 o-0.4 s0.5
bund 7.1 e0.4 i-0.7 j-0.6 o0.7 q0.9 r0.9
bundle 7.1 e0.4 i-0.7 j-0.6 o0.7 q0.9 r0.9
bure 8.4 a0.4 c0.3 j0.6 s1.6
bureau 8.4 a0.4 c0.3 j0.6 s1.6
buri 8.4 a0.6 k0.4 m0.3
buried 8.4 a0.6 k0.4 m0.3
burn 7.1 a-0.5 f-0.5 m0.4 q0.3 r-0.4
burn+nigh 8.4 c0.4 d0.5 i0.4 m0.3 q0.3 r-0.4
burner 8.4 a-1.1
burns 8.2 a0.4 c0.4 d0.5 i0.4 m0.3 q0.3 r-0.4
burs 7.2 c0.7 d-0.6 e0.6 f1.3 g-0.7 h0.9 i-0.7 k0.4 l-0.5 m0.6 n-0.8 o1.0 q0.7 r-0.6 t0.3
bursar 7.6 a0.6 c0.7 d-0.5 e0.9 f1.6 g-0.3 i-0.4 k0.8 m0.6 n-0.5 o0.8 p0.3 q0.7 t0.5
burst 8.4 a-0.7 e-0.3 j0.3 k-0.5 o0.5
bus 6.8 a-0.7 c1.0 d-0.5 e-1.4 g1.2 h1.4 l0.6 p-1.0 r1.3 s0.9 t1.1
bus+stop 7.7 a-0.3 b-0.4 c1.1 d-0.4 e-0.8 g0.6 h1.3 i-0.4 l0.7 p-0.5 q0.5 r0.9 s0.8
buse 8.2 b-0.4 s0.6
buses 8.2 b-0.4 s0.6
busi 5.9 a0.6 d1.4 f-0.5 g-1.4 h-0.9 i0.9 k0.4 m-0.5 p-0.9 q1.0 s3.2
busi+acco 8.4 b-0.3 d0.5 e-0.3 g-0.4 i0.5 l0.7 r-0.3
busi+bure 8.4 a0.4 c0.3 j0.6 s1.6
busi+days 7.7 a-0.4 g-0.4 h-0.4 l-0.3 q1.6 t-0.4
busi+has 8.4 b0.9 e0.3 g-0.3 i-0.3 j-0.3 k0.6 n0.4 q0.6 s-0.8 t0.3
busi+owne 8.4 a0.3 b-0.4 e-0.4 i1.1 s0.4
busi+part 8.2 a-0.6 c-0.4 e-1.0 f-0.3 i-0.5 j-0.3 k0.5 n0.4 q-0.4 r0.9 t0.4
busine 5.9 a0.4 c-0.6 d0.5 f-0.5 g-1.3 h-0.9 i1.0 k0.4 m-0.4 p-0.8 q1.0 s2.5
busy 7.1 a1.3 d0.8 g-0.7 i-0.4 k-0.4 n0.4 r-0.4 s0.4
busy+and 8.4 d-0.3 n0.4 o0.3
but 3.4 a0.4 b1.4 c2.1 d1.6 e1.4 f0.7 h-0.7 i1.1 j-0.4 m1.3 o1.8 p-1.8 q1.1 s0.4 t0.5
but+a 7.1 c0.5 e1.1 f0.4 h-0.4 l0.3 m0.9 n0.5 o0.4 r-0.6 t0.5
but+afte 8.2 g0.3
but+at 8.2 a-0.4 g0.7
but+can 7.9 a2.0 e0.4 g-0.9 j0.7
but+can' 8.4 l0.8 t0.4
but+comp 8.4 a-0.7 g-1.4 k0.3
but+coul 8.4 c-0.5 f-0.3 l0.4 m1.5 q1.3 r-0.3
but+does 8.2 a0.4 g0.5
but+don' 8.2 a-0.4 c-0.3 d-0.4 g0.6
but+ever 8.4 a1.3 g-0.5
but+for 7.1 a-1.2 c-0.4 e-0.6 f0.4 g1.5 h0.5 m-0.4 n0.6
but+he 8.4 b-0.3 e0.4 j0.5
but+here 8.4 d0.3 p0.4 s0.5
but+his 8.4 d-0.3 f0.5 r-0.3
but+i 5.7 a0.6 b0.6 c-0.4 g-1.9 h-0.5 j-0.3 l0.3 n0.5 o0.6 q1.0 r-0.4 s0.5 t0.4
but+i'd 7.9 a-0.7 d-0.6 l-0.3 o0.5 t-0.3
but+i'm 7.3 a-0.7 e0.6 f0.3 g2.0 i0.3 o0.5 p0.8 s-0.3
but+i've 7.1 a-1.2 b0.9 d1.1 e-0.4 g1.2 h0.6 j-0.3 k0.8 l-0.5 m-0.3 n1.4 o1.0 p-0.5 q0.7 r1.0
but+if 7.1 b-0.3 c0.5 e-0.5 g1.5 s0.5
but+in 8.2 a-0.7 c-0.4 d-0.3 e-0.4 h0.6 r0.5
but+is 8.4 a-0.6
but+it 6.0 a-1.3 b1.5 c-0.5 d0.5 f-0.4 g0.9 j-0.4 l1.0 n-0.3 o-0.3 p-0.5 s-0.5
but+it's 7.2 c0.5 f0.4 g0.5 q0.3 s0.7
but+its 7.7 a-0.8
but+let' 8.4 e0.6 j0.6 p0.8
but+make 8.4 a-0.5
but+my 8.4 e0.5 f0.5 g-0.4 j0.9 k0.5 q0.6 r-0.7
but+no 7.6 a1.3 m0.6 p-0.3 s0.8
but+nobo 8.4 c-0.4 d0.9 e0.4 h0.4 j1.1 s-0.3 t0.4
but+not 6.2 e0.5 g-1.4 j-0.3 k-0.3 l0.5 m0.7 p-0.5 s-0.4 t0.5
but+one 8.4 a0.6 c0.5 g-0.3 i0.4 s0.4
but+only 8.2 a-0.7 g0.3 q0.4 r-0.3
but+othe 8.4 a-1.0 g-0.5
but+she' 8.4 d0.6 f0.5 i0.8 r0.5
but+stil 7.6 a-0.6
but+take 8.4 a-0.5 g-0.7 l0.9 n0.3 r-0.4
but+that 6.9 a-1.3 d0.5 e0.3 g-0.6 i0.5
but+the 5.7 a0.9 b1.1 c1.5 d1.1 e-0.5 g0.8 h-0.9 i0.5 m0.3 n-0.6 q1.0 r0.3
but+then 7.3 c0.7 d0.5 e0.7 g-0.3 r-0.3
but+ther 7.1 a-1.2 c0.4 g1.4 s0.7
but+they 6.9 a2.1 b-0.3 c0.6 d0.6 e0.7 g-0.7 i1.1 s0.6 t0.9
but+this 7.0 a2.4 b1.0 c1.2 d-0.3 e1.3 f0.6 g-1.6 h-0.5 i-0.6 l-0.4
but+was 8.2 a-0.4
but+we 7.3 a1.0 b-0.4 c0.4 d0.6 e0.6 g-0.5 m2.1 o-0.3 p-0.4 r-0.5 t-0.5
but+when 7.2 a0.3 b-0.4 c-0.4 e-0.5 f0.5 g0.8 m0.4
but+who 8.2 a-0.3 e0.8 g-0.5 o0.6
but+with 7.5 a0.8 g-0.9
but+wort 8.4 a0.4 c1.3 e0.5 h0.4 m0.3
but+you 6.9 a1.7 b0.4 c2.1 d-0.6 g-0.3 i1.5 k1.1 r0.8
but+your 7.7 a-1.0 g1.5 h0.5 i-0.6 k-0.5 l0.6 n-0.5 o1.0 p-0.4 r1.9 s-0.4 t1.0
butc 8.4 a0.6 e0.6 g-0.4 o0.5 s0.6
butche 8.4 a0.6 e0.6 g-0.4 o0.5 s0.6
butt 5.3 a0.5 b1.1 c0.6 d0.4 e1.0 f1.2 g-0.6 h-0.6 j-0.5 l-0.5 o0.5 p-0.6 q0.5 s0.9 t0.3
butt+and 7.7 g0.4
butt+are 8.2 a-0.8 g-1.0
butt+befo 8.2 a0.9 g-0.4
butt+but 8.4 g-0.5
butt+for 8.4 d0.7 i0.7
butt+in 8.4 a0.4 b1.1 d0.4 e1.1 f1.2 g-0.3 h-0.4 m0.3 o0.4 r-0.5
butt+is 8.2 a0.6 c0.7 d-0.5 m0.4 t1.1
butt+on 7.7 g-0.7
butt+swit 8.4 a-0.6
butt+that 8.2 a-0.5 g1.1
butt+to 8.4 c0.4
butt+woul 8.4 a0.5
butt+you 8.4 a0.5 g0.4
butter 8.4 b0.5 e0.6 f1.1 g0.4 i-0.3 m0.3 o0.4 r0.5
button 5.3 a0.6 b0.8 c0.6 d0.4 e0.7 f0.7 g-0.9 h-0.5 j-0.5 k0.4 l-0.3 o0.3 p-0.6 s1.0 t0.4
buy 5.2 a-1.8 b0.7 c0.8 d-0.5 e-0.3 f-0.3 g4.0 h0.5 i-0.4 m-0.4 n0.8 q-0.3 s0.4 t-0.4
buy+a 6.7 g0.9
buy+an 7.7 a1.0 g-0.4
buy+and 8.4 g0.4
buy+it 8.2 a-0.6 g0.9
buy+new 8.4 a-0.7 g1.5
buy+one 8.4 a0.3 g0.5
buy+the 7.1 g0.4
buy+this 7.1 a1.3 g-1.1
buye 7.6 a0.3 b0.4 e-0.4 q0.3
buyer 7.9 b0.4 e-0.4 q0.3
buyers 8.4 a0.6 g-0.3
buyi 6.5 g0.9 h0.6 r0.5
buyi+a 7.9 g-0.5
buyi+one 8.4 a-0.4 g1.7
buyi+the 8.2 a-0.5 e-0.4 g1.1 h0.8 k0.3 r0.8
buyi+this 8.2 a-0.8
buying 6.5 g0.9 h0.6 r0.5
buzz 8.2 c0.3 h0.7 m0.5 r0.4
by 3.6 c1.7 d1.6 e0.8 f1.4 g-1.4 h0.7 i0.6 j0.8 l-0.7 m0.6 n1.3 p-1.1 q2.4 r-0.4 s1.5 t5.1
by+a 6.1 b1.2 c0.7 f1.9 g0.4 h0.7 i1.2 l1.0 o-0.5 r0.5 s-0.4 t0.4
by+abou 8.2 a0.3 c-0.3 d-0.3 e0.9 f0.4 j0.5 n-0.3 s-0.3 t0.4
by+acci 8.4 a-0.4 g0.6
by+all 8.4 a0.8 d0.5 e-0.4 p0.7 s-0.3
by+arti 7.9 a0.6 g0.6
by+bacs 8.4 b0.5 n0.7 q1.1
by+card 7.9 a-0.7 b0.5 g-0.6 h-0.5 j-0.3 k0.3 n0.5 q3.0 r-0.5
by+clos 8.2 a-0.8 b0.5 c0.3 d-0.4 e0.4 g-0.6 i-0.4 l-0.5 n2.2 p-0.4 q-0.8 t1.6
by+desi 8.4 g0.3
by+e 7.6 c-0.3 d-0.4 e-0.4 h0.5 j0.6 k0.7 p-0.4 t-0.3
by+each 8.4 c-0.3 d0.7 e0.5 h0.4 n0.3
by+east 8.2 c0.5 i0.5 r-0.3 s0.6
by+emai 7.9 a0.4 c-0.4 f0.9 h-0.4 i0.7 o0.9 q0.5 r-0.6 s0.8
by+far 7.9 a-0.3 g0.8
by+fold 8.4 g-0.5
by+frid 7.6 c-0.5 g-0.3 i-0.5 k-0.5 o0.4 p0.4 r-0.4 s1.1
by+hand 8.2 b-0.6 c-0.3 e1.4 f-0.5 m0.3 q1.2 t0.5
by+his 8.4 d0.5 i0.5
by+its 8.4 a-0.4 g0.7
by+itse 8.4 a0.7 d0.7 e0.5 g-0.6
by+line 8.2 a0.7 b0.7 g-0.3 i0.8 m0.8 p1.1
by+look 8.4 g0.4
by+lunc 8.2 b0.6 e0.6 f0.8 g0.3 h-0.6 j-0.5 l-0.5 m-0.5 n0.5 r1.2 t0.4
by+me 8.4 a-0.4 g-0.7 l0.7 o0.7 q-0.4
by+mist 8.2 a-0.6 e-0.7 f0.5 g0.7 h2.1 i-0.4 l-0.4 m1.0 o-0.4 r0.9
by+mond 7.3 a1.1 c0.9 d-0.5 f1.0 h-0.4 i-0.4 l-0.5 m0.5 n-0.4 s0.8 t-0.3
by+much 8.4 b0.7 g-0.6 i0.6
by+my 7.7 a0.9 d-0.7 e0.4 f0.4 g-0.7 i0.6 m1.8 p0.4 r-0.5 t0.4
by+name 7.7 b0.3 d0.7 h-0.3 p0.6 s1.1
by+new 8.4 a-0.4 b0.4 c-0.4 d-0.4 g0.5 h0.7 r0.6
by+next 7.7 d-0.4 l0.4 o0.8
by+nine 8.2 a-0.6 c-0.6 q-0.3 s-0.4
by+noon 7.9 c0.6 i-0.3 s-0.4 t1.9
by+one 8.2 q0.3
by+open 8.2 c0.6 j0.8 p0.6
by+othe 8.4 a-0.6 c0.4 g1.1 i0.6 p0.6
by+our 7.3 a-0.3 b-0.4 c1.0 e0.3 i0.5 l-0.5 n-0.3 o-0.4 p0.6 q0.9
by+phon 7.9 d-0.7 f0.7 g-0.4 j0.4 k1.0 o0.5 p0.4 q0.5
by+post 7.9 c-0.4 d-0.5 e0.5 f-0.3 j-0.5 m0.3 n-0.5
by+reco 8.4 d0.6 i1.2
by+regi 8.4 d0.4 j0.5
by+retu 8.2 a0.5 c1.4 e0.5 j0.4 m0.8 p-0.4
by+sayi 8.2 b0.7 e-0.5 i0.5 r0.3
by+some 7.1 a0.5 b0.5 c1.0 f0.8 i0.8 j1.5 l-0.4 s-0.6
by+sund 8.4 a0.3 b1.1 s1.2
by+the 5.0 b-1.0 c1.0 d1.8 f0.7 g-1.2 h1.3 j2.1 k0.8 n0.8 p-1.0 q0.4 s2.1
by+them 8.2 a-0.4 i-0.3 k0.9 m-0.5
by+then 7.9 c0.9 e-0.4 p0.5 s0.4
by+this 8.2 a0.8 g-1.4
by+thur 7.9 a0.7 c1.3 g1.0 n1.1 p0.9 r1.5 t1.9
by+tomo 7.7 b-0.5 c0.3 g0.6 h-0.6 i-0.4 k-0.5 m0.3 n0.5 o0.8 r0.4 t3.3
by+toni 8.4 b0.4 g-0.3 h0.4 n1.2 s0.5 t0.7
by+two 8.2 b0.4 c0.6 d0.5 g-0.3 h0.6 k0.9
by+us 8.4 c0.6 i0.6 p0.5
by+usin 8.2 a-0.5 g0.9
by+wedn 8.4 a-0.4 e-0.4 f-0.3 k-0.4 l1.4 n1.0 o0.3
by+whic 8.4 a0.4 b0.7 s0.4
by+whom 8.4 c0.8 d0.3 e-0.4 t0.6
by+you 8.2 a-0.3 l0.5 m0.9 n0.8
by+your 7.6 f1.3 g0.5 i-0.4 k0.4 m0.9 o0.5 r0.7
by+zell 8.4 b0.7 f0.5 g-0.4 h0.4 l-0.3 q2.4
c 7.1 a-0.5 b0.5 c-0.6 f0.4 g1.0 h0.3 l0.8 m-0.6 n-0.4 s-0.3 t0.6
c+i 8.4 g0.4 h0.4 l0.7 p-0.3
cabi 8.2 a-0.4 g0.9 p0.4
cabine 8.4 a-0.4 e0.4 g0.9 p0.5
cabl 6.8 a0.4 e-0.4 g-0.7 i-0.4 o-0.3 q-0.3 r1.1 t0.8
cabl+and 8.4 a0.6 g-0.4
cabl+befo 8.4 a-0.4 c-0.4 h0.3 i-0.3 t1.0
cable 7.0 e-0.4 g-0.6 r1.0
cables 8.4 a0.4
cafe 7.9 c-0.3 e-0.4 g0.4 h0.3 i-0.3 r0.4
cake 6.5 a-1.1 b-0.5 c0.6 d0.7 g0.9 h-0.8 k0.7 l-0.6 m0.4 p-0.8 r1.1 s0.4
cake+on 8.2 c1.2 d0.6 e-0.5 g0.6 h-0.3 o-0.3 q0.5 r1.0
calc 7.9 b0.9 c-0.5 e-0.4 f-0.5 g-0.5 i0.3 m0.8 o-0.3 p-0.5 q0.3
calcul 8.2 a0.6 b1.1 c-0.4 e-0.4 f-0.3 g-0.3 h0.3 i0.4 m0.5 p-0.4
cald 8.4 h0.4 l0.7 o0.9 q-0.3
calder 8.4 h0.4 l0.7 o0.9 q-0.3
cale 6.5 a-0.3 d0.7 f-0.5 g-0.4 h1.6 k-0.4 l0.8 n1.2 p-0.8 r0.4 t-0.5
cale+and 8.2 c0.6 d0.8 e-0.4 g-0.5 s1.2
calend 6.6 b-0.6 d0.5 f-0.4 g-0.4 h1.5 j0.4 k-0.4 l0.9 n0.8 p-0.8 r0.4 t-0.3
call 4.3 a3.0 b1.5 c2.4 d2.5 e0.7 f2.8 g-1.8 h1.0 i0.6 j-0.9 k3.9 m0.7 q-0.5 s0.5 t0.8
call+a 7.5 d-0.8 e-0.8 i-0.4 k0.6 r-0.3 t0.4
call+abou 8.4 c0.3 d1.4 i-0.5 p0.6 s0.6
call+apex 8.4 a0.3
call+at 8.4 a0.5 b0.5 d1.2 e-0.4 i0.4 j0.9
call+back 8.2 d1.3 f-0.4 g0.6 p-0.3 t0.7
call+cent 8.4 a-0.3 d0.4 e-0.4 i0.5 q0.4
call+ever 8.4 c0.3 d0.9 f0.5 i0.5 t0.7
call+for 7.9 c-0.4 e0.4 i-0.3 j-0.3 k0.6 n0.4 p0.4
call+from 7.2 a-0.5 c0.6 d1.2 e0.7 f0.4 i0.7 k1.0 r-0.6
call+in 7.5 a-1.0 b0.9 e-0.4 f-0.3 g-0.5 h-0.3 k-0.8 l0.3 m0.9 p-0.5 s-0.5 t1.3
call+it 7.1 a1.3 b0.6 g-0.5 h-0.3 i2.1 k0.6 l-0.3 o-0.3 p-0.4 r-0.6 s-0.6
call+me 7.0 a1.2 b-0.8 e0.9 f1.6 g-0.7 i-1.0 j0.7 l0.5 n-0.8 p0.6 q-0.4 t2.9
call+my 7.9 a-1.5 b-0.8 g1.0 i-0.3 j-0.6 k0.9 o0.7 p-0.5 s-0.5 t0.7
call+of 8.4 b0.3 f0.3 k0.3
call+off 7.7 a-0.4 c-0.5 e0.3 i0.4 j-0.3 k0.8 l-0.3 m0.4 p-0.4 q-0.3 t-0.3
call+on 8.2 c-0.6 f-0.4 g0.4 i-0.4 l-0.5 q0.5 r0.6
call+our 8.4 b-0.3 d0.7 e0.5 i0.4 n0.5
call+out 7.6 a0.7 b1.3 c0.4 e-0.8 f0.5 g-0.3 i-0.8 j-0.3 l0.9 m1.7 n0.6 q0.7 r0.3 s1.9
call+that 7.7 a0.6 b0.6 c0.8 d0.5 e0.9 f0.3 i0.9 p0.9
call+the 7.2 a0.4 b0.3 c0.7 e0.4 i1.1 k0.4 n-0.6 r0.6 s-0.5 t0.4
call+this 8.4 c-0.4 k0.8 m0.4 n0.5 q-0.4
call+to 7.5 a-1.5 b-0.5 e-0.3 g0.3 k0.8 o0.3 p-0.5 r1.4 s-0.5
call+with 7.7 a0.6 b-0.4 c-0.5 f0.9 l0.4 o0.4 q-0.4 t0.3
call+woul 8.4 a0.7 c1.3 d0.4 f0.6 h-0.5 i-0.3 n0.8 o-0.3 q0.4
call+you 8.2 c0.3 d1.3 g0.4 h0.7 n-0.4 q-0.3 r0.6 s0.4 t0.6
called 5.4 a1.5 b-0.4 c0.5 e2.6 f-0.4 g-1.7 h1.0 j-0.3 k1.6 l-0.6 m-0.5 o-0.8 p-0.3 r0.4 s2.2 t1.4
caller 8.4 c-0.4 d-0.5 e0.6 k0.5 l-0.4 m-0.3
callin 7.1 b-0.3 d-1.1 e0.5 f0.7 g1.0 h0.5 k-0.3 l0.3 n0.5 p-0.4 q-0.6 t0.4
calls 6.2 c0.6 d2.4 e-0.9 f1.3 g0.9 l-0.6 n-0.4 p0.5 q-0.5 s0.4
callum 7.6 a0.7 c1.5 e-0.4 f1.6 h0.5 i-0.4 m0.5 n0.8 p-0.3
calm 7.7 a-0.8 b0.5 c-0.4 g0.7 h-0.3 i-0.3 l0.5 q-0.3 r0.4
calmed 8.4 a-0.4 b0.3 c-0.3 f0.3 r-0.4
came 3.9 a-0.4 b1.3 c1.5 d2.4 e1.1 f0.6 g1.6 i1.7 j1.4 k0.4 m0.4 q-0.4 r1.9 s1.1
came+acro 8.4 a-0.4
came+afte 8.4 a0.4 j0.6 s0.7
came+and 6.5 c0.7 g-0.7 i0.5 j0.4 p0.3 s0.5
came+are 8.4 g-1.0
came+as 8.2 a1.4 b1.1 g-0.8
came+at 8.2 c1.1 d0.4 e0.5 g0.4 k0.4 n0.6 p0.5 r0.4
came+back 6.9 a0.9 c-1.0 d2.2 e0.4 f0.8 g-0.5 i0.9
came+befo 7.9 a-0.6 g1.2
came+but 7.9 a-0.5 g-0.3
came+down 8.2 b0.8 i1.0 j0.5
came+firs 8.4 k-0.7 l1.7
came+for 7.1 a-0.9 g0.5
came+from 8.4 a-0.6 h-0.4 k0.9 l1.2 m0.3 n0.3 q0.7
came+has 7.1 a0.6 s0.6
came+i 7.1 a-0.8 g0.5
came+i've 8.2 a0.4
came+in 6.8 a1.2 b0.8 c1.6 d1.5 g-0.8 h-0.6 i0.4 k0.6 n-0.6 r0.4 s-0.4
came+is 6.8 g1.3
came+its 8.4 a-0.4 g0.7
came+of 8.2 a-0.3 g0.8
came+on 7.3 a-0.6 b-0.4 c0.5 d0.4 g1.9 h0.7 i-0.4 j0.5 p0.4 r0.7 s0.3 t-0.4
came+out 7.1 b1.0 d-0.3 g1.0 j0.6 r0.7 s0.4
came+phon 8.2 a-0.5
came+plus 8.4 g0.3
came+sinc 8.4 b0.3 l0.4 o0.4 r0.6
came+so 8.4 a-0.5 g0.7
came+that 7.2 g-0.4
came+the 7.7 a-0.4 c0.6 g0.7 p0.5
came+they 8.2 g-0.5
came+thro 7.9 a-0.5 b1.0 d-0.4 f0.4 h0.6 i-0.3 l-0.4 n1.1 r0.3
came+to 6.6 a1.0 d2.4 e-1.0 g-1.3 j-0.3 p-0.5 q-0.8 r0.4 s0.3
came+up 7.7 b-0.6 c-0.8 e0.8 f0.8 g0.6 h0.5 m-0.4 n-0.6 o0.4 q0.7 r0.9 t0.4
came+whic 8.4 a-0.5 g0.9
came+with 6.9 a0.6 d0.7 g-1.3 i0.6
came+you 7.7 a1.0 g-0.9
camera 4.2 a-2.7 g2.3 j0.5 s0.7
cami 8.4 c0.8 f-0.3 l1.2 t0.6
camp 7.1 b0.6 c-0.8 d-0.4 e0.8 f0.8 g-0.5 h0.5 j-0.4 l1.2 m-0.4 n-0.5 o0.5 p-0.4 s-0.7 t-0.3
campai 7.6 a1.1 c-0.5 e0.9 g-0.6 l-0.4 r0.3 s-0.4
can 3.4 a-4.3 b0.4 c-0.6 d-0.8 e-0.4 f1.2 g2.2 h0.9 i-1.3 j-4.0 k1.9 l2.3 m0.9 n1.4 o2.8 p-0.7 r-1.2 s-2.5 t2.5
can' 4.5 a1.5 b2.2 d-0.5 e1.4 f0.8 g-1.2 h0.6 j-0.8 k4.1 l3.6 m0.8 o2.2 p-1.9 r0.4 s-1.1 t1.9
can'+acce 8.4 g-0.3
can'+be 7.0 a1.1 b0.7 c0.5 d-0.7 e-0.5 f1.3 g-1.1 i-0.5 j-0.5 m-0.5
can'+beat 8.4 a-0.3 g0.5
can'+beli 8.2 c0.4 f0.7 g0.7 h0.6 n-0.3 o0.4 r0.5
can'+comm 8.4 a0.4 g-0.6
can'+comp 8.4 a-0.9 g1.5 l0.5 n-0.3
can'+do 7.1 a-1.5 c0.4 d-0.6 e-0.3 h0.8 i-0.6 j-0.3 k2.7 l0.8 n0.8 o-0.4 p-0.4 q0.4 r-0.8 s-0.5
can'+find 7.1 a-1.3 c-0.8 e-0.4 g0.3 h0.4 i0.9 j-0.4 l-0.5 n0.7 o3.4 q0.6 s-0.5 t2.0
can'+get 7.2 a2.4 d2.0 f0.8 g-1.5 h-0.3 k-0.4 q0.4 t0.6
can'+go 8.2 c0.8 g0.5 i0.6 k0.9
can'+imag 8.2 a-0.5
can'+in 8.4 a0.4 e1.0 o0.3 p0.6 r-0.4
can'+keep 7.9 a1.5 b1.7 e0.3 g-0.6 i1.8
can'+make 7.1 a-1.0 c-0.7 e-0.4 g1.0 i-0.6 j-0.4 k4.4 l-0.3 m1.0 n0.6 q0.7 r1.2 s-0.4 t-0.6
can'+mana 8.4 a-0.8 b-0.6 c-0.3 d-0.3 k-0.3 l1.6 o-0.6 p-0.3
can'+open 8.2 c0.6 f0.6 h-0.4 k0.6 m-0.4 n0.7 o-0.3 t0.5
can'+pay 7.9 a-0.3 d0.8 e0.4 f-0.4 h0.4 i-0.3 l3.9 m0.9 o-0.6 p-0.3 t0.4
can'+play 8.4 a0.7 g-0.3
can'+put 7.9 a-0.8 c0.6 g0.9 i0.4 q0.9
can'+say 7.9 d-0.4 f-0.4 l1.5 m0.5 n-0.7 o-0.4 t0.5
can'+see 7.7 a0.6 b0.8 d-0.4 g-0.9 l1.1 m-0.4 o0.4 q0.6 r0.5 t0.6
can'+simp 8.4 a1.1 g-0.8
can'+stan 8.4 a1.1 b1.2 e1.6 g-0.5 s1.6
can'+thin 8.4 a-0.5 e-0.5 g0.8 k-0.3 m0.6 r1.2
can'+wait 8.2 a0.3 b0.6 d-0.4 e1.5 f-0.3 g0.4 k0.6 m0.4 o-0.4 q0.4 t0.7
can't 4.5 a1.5 b2.2 d-0.5 e1.4 f0.8 g-1.2 h0.6 j-0.8 k4.1 l3.6 m0.8 o2.2 p-1.9 r0.4 s-1.1 t1.9
can+actu 8.4 a-0.5 g1.1
can+also 7.2 a-1.1 g2.3
can+be 5.9 d-0.5 g0.9 i0.9 j-0.4 k-0.5 r-0.7 t-0.4
can+buy 8.4 g0.9 h1.1 n1.2 t-0.3
can+canc 8.2 a-0.5 c-0.4 e-0.4 k0.4 m0.5 o-0.3 p-0.3 q-0.3
can+carr 7.9 f0.3 g0.4 i0.9 l0.4 t0.7
can+chan 8.2 g-1.0
can+chas 8.4 a0.9 c0.8 g-0.6 p1.5
can+clos 8.2 d-0.5 l-0.3 m-0.4 n-0.6 q2.0 r0.4
can+come 7.9 a-0.3 d-0.4 e0.3 o0.3
can+crea 8.2 a0.4
can+do 7.0 b-0.3 c-0.4 d0.7 e0.3 f0.6 h-0.6 i-0.4 l2.4 m0.5 n2.6 o-0.4 p0.3 r-0.5 s0.4 t0.9
can+even 7.7 a-0.8 g1.7
can+fina 8.4 b-0.4 c-0.5 d0.4 g0.4 h0.4 l0.5 m0.3 o-0.4 r-0.6
can+find 8.4 g0.6 n0.4 o0.3 r0.6
can+foll 8.2 a-0.4 g0.4 k-0.4 m0.6 o-0.3 r0.6
can+get 7.0 a0.4 c1.0 d-0.4 e-0.7 g-0.7 i-0.5 k0.5 n0.4 p0.7 t1.0
can+go 6.6 a-0.5 c0.5 e-0.9 g-0.5 i-0.4 j-0.3 l1.5 o0.5 p-0.6 s-0.3 t0.7
can+gues 8.2 a0.7 b0.4 c0.5 g-0.4 i1.0 j0.4
can+have 7.5 e1.0 g1.0 i0.3 j0.5 p1.0 s0.5
can+hear 8.2 a1.1 d0.6 e0.6 f0.7 g-1.0 o0.4 r-0.3
can+hold 8.2 c0.8 g1.3 t-0.3
can+i 6.6 a-2.0 c-1.0 d1.1 g-0.5 h1.3 i-0.9 j-0.5 k-0.5 l0.8 m-0.4 o1.6 p-1.0 q-0.4 r1.4 s-0.7 t0.8
can+imag 8.4 a0.6 e1.0 g-0.7 q-0.5
can+it 8.4 a-0.6 e-0.3 g0.5 i-0.3 l-0.5 r0.7
can+just 8.4 b0.4 g0.5 i0.4
can+leav 8.2 g0.6 k1.0 l0.4 q-0.4 r0.8 t0.6
can+list 8.2 a-0.5 g0.6
can+live 7.7 a0.5 b0.7 g0.5 i0.9 m0.4 p0.7
can+mana 7.9 a-0.8 g1.4 l0.7
can+not 8.2 g-0.5
can+only 7.1 a1.7 b-0.5 e0.5 f-0.5 k0.6 l0.9 m-0.5 p-0.3
can+pay 7.7 a-1.0 d0.6 k0.4 l2.4 n1.3 r0.4 t-0.4
can+play 8.4 a-0.5
can+put 7.3 a1.1 b1.2 c-0.5 e1.2 i1.0 l-0.3 o-0.5 p1.6
can+read 8.4 e0.4 g-0.6 p0.6
can+reco 8.4 a-0.3
can+ring 8.4 f0.8 p0.6 s0.6
can+say 7.9 g0.5 i0.4 r0.3
can+see 6.8 a1.2 b1.0 d1.9 e0.8 g-0.3 h-0.3 i0.9 o1.7 r-0.6 s0.6 t-0.7
can+send 8.4 e0.7 o1.1 q0.7 t-0.3
can+sign 8.4 a-0.5 d0.4 f0.8 g-0.3 l0.9
can+some 7.5 b-0.9 c1.2 e0.6 i-0.7 j-0.3 l-0.4 m0.6 o1.4 p-0.7 q0.4 r0.4 s-0.4 t3.3
can+stan 8.2 a-0.3 b-0.4 e0.5 g0.3 k0.8 m0.9
can+star 8.4 a0.4 c0.7 i1.0
can+stay 8.2 b0.4 g-0.4 i-0.4 k0.3 o-0.4 p1.0 q0.4
can+take 7.1 a1.3 b1.6 c0.5 d0.7 i0.7 m-0.4 n0.3 p0.4 s0.6
can+tell 7.5 a-0.3 c1.1 d-0.6 e-0.8 k2.1 l-0.4 m-0.3 s-0.4
can+the 7.7 a-0.8 b-0.4 c-0.4 e-0.4 g-0.7 i-0.4 k0.7 l1.0 p-0.4 s-0.3 t-0.6
can+they 8.2 c-0.4 f0.8 g0.3 k-0.4 m-0.3 n0.3 o0.5 r0.5
can+trus 8.4 a-0.8 g0.9
can+use 7.1 a-0.3
can+wait 8.4 a-0.4 c-0.4 f-0.3 l0.4 n0.4 q-0.4 t-0.3
can+we 7.0 a-1.4 d0.3 e-0.4 g-0.6 h2.3 i-1.5 j-0.4 k2.2 l1.0 m-0.4 n-0.6 p-0.6 q0.6 s-0.7
can+whis 8.4 a0.5 c0.6 e0.4 p1.3 s1.0
can+you 5.3 a-3.3 b1.1 d0.7 f1.3 g-2.6 i-0.8 j-1.6 k1.8 m1.0 n0.9 o3.3 p-2.2 q2.0 r0.7 s-1.8 t3.7
cana 7.6 a-0.5 b-0.6 g0.5 h0.4 i-0.3 k1.0 l-0.4 m-0.4 n1.4 q0.4
canal 7.9 b-0.4 c-0.4 e-0.3 k1.2 n1.5 q-0.5 r0.3
canc 5.5 d-0.7 e-0.7 f-0.4 g-0.9 h-0.3 i-0.3 j-0.5 k3.7 l-0.5 m0.9 o-0.5 p1.6 q-0.3 s-1.6 t-1.4
canc+and 8.4 c-0.3 e-0.3
canc+any 7.9 b-0.3 r-0.3
canc+fee 8.4 a0.4 j0.8 m1.3 p0.4
canc+free 8.4 a-0.4 e-0.4 n0.4
canc+in 8.4 b0.5 f0.9 k0.5 m0.6 p-0.4
canc+it 8.4 f0.5 k0.4 q0.5 r-0.7
canc+our 7.9 a-1.2 c-0.4 e-0.4 f-0.6 g0.9 i0.5 k1.8 n-0.3 p-0.4 r1.3
canc+so 8.4 e0.8 k1.1 p0.8
canc+the 7.1 a1.3 b0.9 d0.6 g-1.1 h0.4 i0.8 j-0.5 k2.3 s-0.4
canc+thei 8.2 a-0.6 c-0.6 e0.4 f-0.4 i-0.4 k-0.4 m0.6 o0.3 r-0.3
cancel 5.5 d-0.7 e-0.7 f-0.4 g-0.9 h-0.3 i-0.3 j-0.5 k3.7 l-0.5 m0.9 o-0.5 p1.6 q-0.3 s-1.6 t-1.4
cand 7.1 a-1.0 b-0.6 c0.3 d-0.4 e-0.6 f-0.4 i0.6 l-0.3 n0.5 o0.7 p-0.3 q-0.3 r0.4 s-0.4 t-0.4
candid 8.4 a-0.4 d-0.5 e-0.5 i-0.4
candle 7.6 a-0.6 b-0.5 c0.4 f-0.3 h0.7 i1.0 l-0.4 n0.7 q-0.5 r0.5 t-0.4
cann 6.8 a1.7 b-0.4 c0.4 e0.4 g-1.0 l0.7 o1.0 p0.4
cann+be 7.9 a0.8 c0.4 d0.4 g-0.5 o0.6
cannot 7.0 a1.8 b-0.4 c0.4 e0.4 f-0.3 g-1.2 l0.7 o1.0 p0.4
cano 5.8 a-1.3 c0.5 f0.3 g2.1 h0.4 i0.4 k-0.4 l0.8 n-0.3 q0.3
cano+g3 7.9 a-0.5 g0.5
cano+powe 7.9 a0.7 g-0.5
cano+webs 8.4 g-0.4
canoes 8.2 c-0.3 d-0.3 k-0.4 l0.9 n-0.3 p0.3 r0.4
canon 6.0 a-0.8 c0.8 g1.4 h0.6 i0.6
canon' 7.6 a-0.6 g0.9
cant 7.3 a0.4 b-0.4 g-0.8 h0.4 k2.9 t0.5
cant+do 8.4 b-0.3 e0.3 g-0.6 h0.5 k3.4 n0.4 t0.6
canv 8.4 f0.4 n0.4 q0.4 r-0.6 s0.4
canvas 8.4 f0.4 n0.4 q0.4 r-0.6 s0.4
cap 7.3 a2.7 g-0.5 h1.0 n-0.3 q0.4
capa 6.6 a-1.0 d0.3 g2.2 h0.8
capa+of 8.4 a-0.5
capabi 7.9 a-0.8 g1.5
capaci 7.0 a-1.2 b0.3 d0.3 g2.0 h0.8
capi 7.7 a-1.1 b-0.3 g0.7 i-0.4 r1.1 s-0.3
capita 7.7 a-1.1 b-0.3 g0.7 i-0.4 r1.1 s-0.3
capt 7.0 a2.0 c-0.5 d0.4 e1.7 f0.7 g-1.0 h-0.5 i-0.6 l-0.3 n-0.5 p-0.6 s1.8
capt+the 8.4 r0.5
captai 8.4 b0.3 h-0.3
captio 7.6 a1.2 b-0.6 c-0.5 d0.6 e2.0 f1.0 g-0.5 i-0.4 l-0.3 n-0.5 o0.4 p-0.5 s1.5
captur 8.2 a1.0 r0.5
car 6.3 a0.6 b-0.5 c-0.5 d-0.3 f0.7 g0.3 i-0.6 j-0.5 m0.4 n-0.5 s-0.4 t1.3
car+adap 8.4 a0.4 g-0.6
car+park 7.9 a0.3 b-0.4 c-0.4 d-0.7 l0.4 m1.0 o0.5
car+radi 8.4 a0.3
car+wash 8.4 c-0.3
cara 8.4 a0.4 d0.3 i0.5 r-0.4
carava 8.4 a0.4 d0.3 i0.5 r-0.4
card 5.1 a-0.6 b0.5 c1.1 e0.4 f0.8 h1.6 i-0.9 j-1.0 k-0.7 l1.9 n0.7 o2.6 p0.7 q1.3 r0.4 s-1.4 t0.7
card+and 7.5 a-1.0 b0.4 g1.0 h1.5 q0.4 r-0.4 s-0.3
card+at 8.4 a-0.4 g-0.7 k0.4 l0.3 o-0.4 r0.3 t0.3
card+came 8.4 d1.5 e-0.3 g-0.9 h0.3 i-0.4 o0.4
card+comp 8.4 a0.6 b0.7 e0.6 g-0.3 m-0.3 p2.1 s-0.3
card+for 8.4 h0.8 k0.7 r0.6
card+in 8.4 g0.7
card+mach 8.4 a0.8 c-0.5 e1.5 f1.0 g-0.7 o0.7 r-0.5 t1.1
card+on 8.2 a0.5 d-0.3 e0.5 i0.6 l0.6 p1.5
card+over 8.2 a-0.6 b0.8 g-0.6 h-0.5 k0.5 l0.4 n0.7 q2.6 r-0.6
card+read 7.5 a-1.0 c0.4 e-0.4 g0.8 k-0.5 l1.8 n0.6 o0.3
card+that 8.4 a1.5 g-0.5
card+to 8.4 b0.4 c0.6 h0.7 o-0.3 r0.7
card+whic 8.4 a-0.4
card+with 8.2 a-1.0 d0.3 g-0.7 l1.1
card+you 8.2 c0.6 i0.7
cardif 8.2 a-0.6 h0.6 k0.5 o0.4 r0.4
cards 6.5 a-1.9 c1.2 g0.6 h0.8 j-0.5 k-0.9 l0.5 n1.1 o1.8 p-0.8 q0.3 s-1.0
care 5.8 b-0.9 d0.5 e1.3 f0.6 g-1.3 h0.3 i-0.7 k0.5 l-0.8 m0.6 o0.7 p-0.5 q-0.3
care+abou 8.2 a0.9 g-0.7
care+for 8.4 g0.5
care+home 7.9 a0.3 b-0.4 c0.5 d0.5 e0.4 i0.4 l-0.4 m0.6 q-0.4
care+if 8.4 a-1.1
care+of 7.7 a1.2 c-0.3 e0.7 g-0.4 j0.5 m0.9 o0.4 r-0.5 s0.7
carefu 8.2 a0.8 b-0.3 d-0.4 g-0.5 l-0.4 o0.6
cares 7.9 a-0.6 g-1.0
careta 6.5 a-0.5 g0.6 h0.4 i-0.5 k0.5 p-0.3 r1.1
carl 8.2 a0.9 d0.7 f0.4 g-1.4 m-0.3 q-0.4 r-0.3 t-0.4
caro 7.7 b-0.3 c1.1 d1.0 i-0.4 l-0.4 p0.4 q0.5 r0.4 s1.4
carol 8.2 c0.6 h-0.3 p0.6 r0.5 s0.6
carp 7.6 i-0.3 k-0.5 q0.3 r-0.5
carpet 7.6 i-0.3 k-0.5 q0.3 r-0.5
carr 5.7 a-1.1 c1.2 e-0.3 f0.7 g1.2 h1.0 i-0.5 j-0.9 k1.2 l-0.9 m-0.4 o-0.9 p-0.9 q1.3 r0.6 t-0.3
carr+a 8.2 a-0.6 f0.3 g-0.5
carr+arou 8.4 g0.5
carr+case 7.7 g-0.4
carr+it 8.2 g0.7
carr+on 6.6 a-0.8 c0.5 d-0.6 g0.4 h0.3 j-0.5 k1.1 l-0.4 n-0.3 o-0.7 p-0.7 q0.4 r-0.8 s-0.9
carr+the 7.7 a-0.4 d-0.7 e-0.6 n0.8 r1.2
carr+this 8.2 a1.1 g-1.0
carr+your 8.4 g0.4
carrie 7.0 b-0.4 c0.8 d0.7 g0.9 k0.7 m-0.7 n0.5 o-0.5 p-0.3 q1.3 r1.4
carry 6.2 a-1.2 c0.4 g0.3 h1.2 i-0.3 j-0.8 k0.7 l-0.6 o-0.7 p-0.6 q0.4 r-0.3 s-0.7
carryi 7.6 f0.4 m0.5
cars 8.4 e0.5
cart 8.2 a-0.4 b-0.3 c-0.4 d-0.7 k0.6 m-0.3 o-0.4 p0.3 q0.8
cartoo 8.4 a-0.4 b-0.3 d-0.4 k0.6 o-0.4 q0.8
carv 8.4 g0.6 i0.5 n0.4 r0.5
case 5.3 a-1.6 b-0.5 c1.1 d0.5 e0.6 f0.9 h0.6 i-0.9 j1.0 k0.4 l-0.8 m-0.5 p-1.1 r1.5
case+and 7.6 c-0.3 g0.5 j0.4 m0.3 s0.6
case+for 8.4 a0.5
case+is 7.6 c0.7 d0.5 g0.6 k0.4
case+it 8.2 a-0.5 g1.1 h0.9 m0.3 r0.7
case+numb 7.9 a1.2 c1.0 d1.8 f1.8 g-0.4 i-0.5 j0.8 p-0.3 q-0.4 r-0.3
case+so 8.4 a0.9 g-0.4
case+stud 8.2 c0.5 d-0.5 e0.4 i0.4 j-0.3 s0.5
case+the 7.7 a-1.3 f-0.3 g-0.5 n-0.4
cases 7.7 g0.4
casewo 8.4 d0.6 i0.4 j0.4 r0.5 s0.7
cash 6.8 a0.9 b-0.7 g-1.3 j-0.5 k-0.4 l1.9 n-0.6 p0.5 q-0.3 s-0.4
cash+flow 8.4 a-1.2 b-0.4 c-0.4 d-0.4 h0.3 i-0.3 l1.2
casi 7.7 a0.3 g0.5
casing 7.7 a0.3 g0.5
cass 7.6 e-0.3 f1.1 r-0.3
cass+adap 8.4 g0.9
casset 8.2 a-0.4 g0.3
cast 7.7 a-0.3 d0.6 e-0.3 g0.7 i0.8
castle 8.2 d0.7 i0.3 q0.3 r-0.4
cat 7.1 a-0.5 b-0.3 f0.7 g-1.2 i-0.5 j-0.4 q-0.4 s-0.6 t-0.5
cat+has 8.4 r-0.4
cata 7.0 a0.8 c1.9 d-0.4 i2.2 m0.4 p0.5 s0.5
cata+and 8.4 c0.6 g-0.5 i0.4 s0.6
catalo 7.0 a0.8 c1.9 d-0.4 i2.2 m0.4 p0.5 s0.5
catc 7.3 d-0.6 g-0.7 h0.4 j-0.3 k2.4 l-0.7 o0.4 q0.6 s-0.5
catc+is 8.4 a1.2 g-0.5
catc+up 7.3 a-0.9 d-0.7 e-0.5 g-0.5 j-0.3 k4.2 l-0.4 n0.6 o0.6 q0.8 s-0.5
catch 7.3 d-0.6 g-0.7 h0.4 j-0.3 k2.4 l-0.7 o0.4 q0.6 s-0.5
cate 6.8 d1.0 e0.9 k-0.4 n0.5 p-0.4
catego 7.3 a-0.4 d0.4 g0.4 s0.5
catere 8.2 c0.6 d1.2 h-0.3 k-0.6 m0.3
cateri 8.2 b-0.3 c-0.4 d-0.3 e0.8 h0.5 n0.4
caug 7.9 a-0.6 c0.6 d0.3 g0.7 i-0.4 k0.9 n0.5 r1.1 t0.4
caught 7.9 a-0.6 c0.6 d0.3 g0.7 i-0.4 k0.9 n0.5 r1.1 t0.4
caus 6.8 a2.4 b-0.3 c-0.4 e1.1 g-1.3 i0.6 j1.5 p-0.3
caus+by 8.2 a0.8 e0.9 j0.4
caus+you 8.4 a0.8 g-0.4
cause 7.3 a1.6 g-0.6 i0.9 j0.9
caused 7.6 a0.6 c-0.3 e1.5 g-0.6 j0.7
caut 8.2 a0.8 c0.5 g-0.5 j0.3 s0.4
cautio 8.2 a0.8 c0.5 g-0.5 j0.3 s0.4
cd 5.9 a1.5
cd's 7.3 a-2.0 g2.7
cd+and 8.2 a-1.3
cd+coll 7.9 a-0.4 g1.1
cd+play 7.9 a1.7 g-2.2
cd+qual 8.4 a-0.5
cd+r 8.2 a0.3 g0.3
cd+ripp 8.2 a-0.6 g0.6
cd+that 8.4 g0.4
cd+to 8.4 a-0.7 g0.9
cddb 8.4 a-0.4 g0.8
cds 6.4 a0.5 g0.7
cds+and 7.9 g0.8
cds+from 8.4 a0.6
cds+in 8.4 g0.4
ceas 7.7 a-0.6 b0.5 c-0.3 d-0.3 g-0.4 i0.8 l-0.3 p0.4 s-0.5
ceas+and 8.4 i0.6 j0.4 k0.4 p0.5
ceas+to 8.4 i0.5
cease 7.9 c-0.3 i1.1 p0.5
ceil 7.7 d-0.4 e0.7 j0.8 l0.3 p0.3 s0.5
ceilin 7.7 d-0.4 e0.7 j0.8 l0.3 p0.3 s0.5
cell 6.7 a-1.1 b-0.5 d0.3 h0.6 k-0.6 m-0.4 n-0.4 o0.4 r0.4 s-0.4 t0.4
cell+numb 8.4 d0.6 g0.5 i0.6 s-0.3
cell+phon 7.7 g-1.3
cellar 7.9 a-0.9 g0.7 h0.6 k-0.5 n-0.3 q-0.3 r0.6 t-0.4
cellph 8.2 a-0.4 g1.4
ceme 8.2 d-0.4 e0.9 k0.7 o0.5
cemete 8.4 d-0.3 e1.0 k0.8 o0.5
cent 6.1 c-0.6 e1.3 f-0.4 h0.4 k0.6 o1.2 p-0.7 r-0.6 t0.4
cent+is 8.4 e0.5 m0.9 t0.5
cent+of 8.4 g0.3
centim 8.2 e1.1 f0.4 k0.4 m0.3
centre 6.8 c-0.4 d0.5 e1.5 f-0.5 g-0.6 h0.4 k0.5 o1.7 p-0.9 s-0.5 t0.9
ceo 8.2 a1.1 b0.8 c0.6 e0.8 f1.4 g-0.4 i0.5 p0.6
ceo' 7.9 a1.0 b0.6 c0.7 d-0.4 e0.9 f0.9 g-0.4 i-0.4 m-0.5 n0.5 q-0.3 r-0.6 t1.0
ceo's 7.9 a1.0 b0.6 c0.7 d-0.4 e0.9 f0.9 g-0.4 i-0.4 m-0.5 n0.5 q-0.3 r-0.6 t1.0
cert 5.8 a1.4 b0.5 c1.5 g-2.2 i-1.0 j2.0 l0.4 n0.4 o0.7 p0.3 r0.4 t3.0
cert+and 8.4 a0.3 c-0.4 d0.6 e0.4 m-0.3 t0.4
cert+of 7.7 d-0.5 e0.6 j0.9 k0.5 m-0.4 n-0.7 o0.9
cert+that 8.4 a0.5 c0.5 j0.5 p0.7
cert+tran 7.7 b0.3 c1.1 l0.4 q-0.4 t2.8
certai 6.8 a1.4 c0.9 e-0.4 g-1.7 h0.5 i-0.7 l0.4 m1.5 n1.3 o-0.3 p0.3 s0.7 t0.7
certif 6.1 b0.4 c0.8 e0.5 g-0.8 h-0.7 i-0.4 j2.1 k0.3 m-1.1 n-0.8 o1.0 r0.3 s-0.7 t2.5
cf 7.2 g-0.3
cf+card 8.2 a-1.1
cfo 7.9 a0.9 b1.5 c-0.3 d-0.4 f2.6 g-0.3 i0.5 j-0.3 k-0.4 l0.3 r0.4 s-0.3 t0.8
cfo+has 8.4 a0.7 b0.6 f1.1 i0.4 l0.6 r0.5 t0.5
chai 5.9 a0.9 c0.6 d1.0 f2.9 g0.3 h1.7 i-0.7 k-0.6 m0.4 r0.6 s2.8
chai+and 8.4 a0.7 c1.1 e0.4 g-0.3 j0.8 s0.5 t0.5
chai+is 8.4 a-0.5 e-0.4 g0.7 h0.6 q0.3 r0.4
chai+on 8.4 f0.9 s0.8
chai+the 7.7 a0.9 b-0.4 c0.8 e0.9 g-0.5 p0.3 s2.3
chai+to 7.9 a0.3 d1.1 e-0.8 f1.4 g-0.4 i-0.3 l-0.5 m0.5 o0.3 p0.8 q0.4 r-0.4 s-0.4
chai+who 8.2 b0.7 e-0.3 g0.8 h0.9 j-0.3 k-0.3 l0.5 r1.2
chai+will 8.4 e0.3 f0.3 i0.7 j0.6
chain 7.9 a0.6 b-0.3 d-0.3 e-0.5 f0.6 h0.3 s1.5
chair 6.5 c1.0 e0.6 f0.8 g0.5 h1.0 i-1.0 j0.6 k-0.7 l-0.5 o0.9 p-0.4 s1.8 t0.5
chair' 8.2 g0.3 h-0.3
chairm 7.1 b0.5 d1.9 e-0.3 f2.6 h0.9 i0.4 k0.3 l0.4 m0.4 p0.3 r0.7
chal 8.2 c0.5 e-0.3 j0.7 p0.6
cham 6.9 a-1.3 c-0.7 d-0.5 e-0.5 g0.4 i-0.8 j-0.6 p-0.7 r1.5
cham+of 8.4 c-0.4 h0.3
chambe 7.1 a-1.0 c-1.1 d-0.4 e-0.3 f0.4 g0.9 i-0.8 j-0.6 p-0.6 r1.6
champa 8.4 a-0.4 c0.4 g-0.6
chan 5.0 a-0.8 c0.7 d-0.3 f-1.5 h0.6 i0.3 k1.0 l0.7 n0.3 o0.9 p-1.1 r1.2 s1.0 t-0.9
chan+a 8.4 a0.3 b0.5 c1.2 e0.4 i1.2
chan+and 7.7 a-0.4 b-0.5 d-0.4 h0.5 l0.9 m0.3 o1.0 r0.6 s-0.4 t0.5
chan+as 8.2 a-0.6 e-0.4 i-0.3 q-0.4
chan+his 8.4 r-0.3
chan+it 8.2 c0.3 d-0.4 e0.5 g-0.4 i0.3 k0.6 o-0.3 r-0.3 t0.6
chan+of 7.1 a-1.1 d0.8 f-0.3 h0.4 j-0.5 k0.8 l2.1 m-0.5 o-0.8 p-0.6 q-0.4 r0.9 s-0.4
chan+on 8.4 a0.4 g-0.4 k0.4 q0.5 r0.4
chan+one 8.4 d0.8 g0.6 m0.4 n0.7 o-0.3 r0.6 s0.5
chan+our 8.4 a-0.3 b-0.4 g0.6 h0.8 k-0.3 r0.6
chan+that 8.4 a-0.5 g0.5 o0.7
chan+the 6.8 a-0.7 d1.0 e0.7 f-0.5 h-0.4 m0.5 n1.1 o0.3 p0.4
chan+thei 8.2 a-0.3 g0.6 q0.4 r0.5
chan+this 8.4 a1.0 g-0.4
chan+to 7.1 a0.5 c-0.9 d-0.5 g-0.4 h0.3 i0.6 j0.4 m-0.5 p-0.4 t-0.7
chan+your 7.9 g0.9
chance 6.5 b0.6 c0.3 d-0.4 e0.8 g-0.8 i1.4 j0.8 k0.8 l1.6 n-0.4 p-0.7 q-0.4 r0.5 t-0.6
change 5.4 a-0.8 c-0.9 f-1.3 g0.3 h1.0 j-1.4 l0.3 n0.5 o1.4 p-0.9 q-0.4 r0.7
changi 8.4 a-0.3 c0.3 d-0.3 i0.4 p-0.3
channe 7.9 c0.4 e0.4 g-0.3 j1.1 q1.2 s1.1
chante 8.4 a0.4 c1.2 p0.6 s1.3
chap 6.1 a-0.9 b0.4 c0.3 e0.5 g0.5 h2.2 i-0.3 k2.3 n0.5 o0.5 p-1.7 q0.6 r1.4 s-0.4 t0.5
chap+at 8.4 c0.3 j1.0 s0.5
chap+in 8.2 b1.1 g0.7 i1.2
chap+nine 8.4 h0.4 l0.5 m-0.3 n0.4
chap+on 8.4 b-0.4 c-0.4 e0.5 f0.9 g-0.4 h0.3 n0.4 o1.0 r-0.6 t1.1
chap+who 8.4 a-0.5 g0.3 h1.2 j-0.5 q0.4
chapel 8.2 b-0.4 c1.0 e1.0 g0.5 i-0.3 k0.7 m0.3 n0.4 r1.3
chapla 8.4 k1.0 m0.3 n0.3
chaps 8.2 a-0.6 k0.8 l-0.5 q1.2 r0.4
chapte 7.1 a-1.3 g-0.9 h0.9 i-0.5 j-0.7 k0.4 l0.5 n0.5 p-1.0 r-0.5 s-0.6 t-0.3
char 4.9 a1.3 b5.0 c0.5 d-0.5 e-1.3 f0.5 g-0.8 i-0.5 j-0.3 k0.4 l1.2 m4.0 o1.0 p1.3 q0.7 r0.8 s-0.4 t0.5
char+a 7.7 a0.3 b2.1 c0.9 e1.2 h0.5 i-0.3 j-0.4 m1.1 s0.3
char+and 7.2 b-0.9 c1.2 d1.3 f0.7 i-0.6 j-0.3 p-0.5 q0.6 s-0.3 t0.8
char+as 8.4 a-0.4 g-0.3 o0.5
char+at 8.4 b-0.4 d-0.4 e0.4 h-0.4 m0.4
char+by 8.2 a1.1 b1.0 c0.4 g-0.3 j0.7 s1.1
char+for 7.0 a1.0 b1.5 c1.0 f-0.3 i-0.9 m2.5 n-0.8 p0.7 q0.4 r0.8
char+in 8.2 i0.5 l0.7
char+it 8.2 a-0.7 g1.2
char+me 8.2 a-0.4 b-0.5 g1.0 j-0.4 m0.7 p-0.6 s0.4
char+of 8.2 a0.8 b-0.6 c-0.5 e-0.4 f0.8 l0.4 m1.1 o0.3 p-0.4 t0.4
char+so 8.2 a-0.5 d-0.3 e-0.3 n-0.3 o0.4 q0.7
char+the 7.6 a0.6 g-1.4 l0.9
char+us 7.6 b1.2 c0.5 d0.9 g-0.6 j1.4 m1.8 p-0.5
char+with 8.4 p1.3
charge 5.2 a1.3 b4.8 c0.6 e-0.5 g-0.7 h-0.5 i-0.5 k0.6 l0.5 m4.8 n0.4 o0.9 p2.0 s0.4
chargi 7.3 a1.2 b0.4 e0.3 g-0.5 j0.5 k0.3 p0.3 r-0.4 t0.8
charit 6.9 a-0.9 b-1.3 c0.8 d0.3 f0.8 g-0.5 h0.4 i-0.8 j-0.8 k-0.4 l0.5 m1.4 n-0.9 o0.7 p-0.6 q0.4 r0.5 s-0.4
charm 8.4 b0.5 e-0.4 i0.7 l0.6 r0.7
chart 8.4 c0.9 d0.5 e-0.6 t0.7
charte 8.2 b1.3 d-0.4 g0.4 h0.6 i0.6 r0.3
chas 7.5 a1.1 c2.1 d1.2 e-0.4 g-0.7 i-0.5 l0.5 n-0.5 p0.8 s-0.4 t0.8
chas+me 8.4 a0.9 c0.8 g-0.6 p1.5
chase 7.9 a1.1 c1.0 e-0.4 g-0.6 i-0.4 l0.6 p1.0 t0.6
chasin 8.4 c0.9 d1.1 t0.3
chat 6.5 a1.1 b0.4 c1.0 d0.5 e0.7 g-0.8 h-0.4 i1.6 m0.4 n-0.6 p-0.3 r-0.6 s1.2
chat+with 8.4 a0.5 d0.4 g-0.3 i0.4 j0.9 p0.5 r-0.3 s0.4
chatbo 7.7 b-0.4 g0.3 l-0.4 m0.4 n-0.3 s0.3
chea 6.0 a1.5 b2.2 c0.9 d0.6 f1.1 g-0.7 i1.2 n-0.6 p-0.5 r1.0 s-0.7 t-0.5
chea+and 7.9 a-0.3 b1.2 g0.5 h0.8 n0.5 r0.7
chea+in 8.4 a-1.4 g-0.5
chea+than 7.5 b0.3 c0.5 e-0.4 f0.3 g0.7 i2.0 p-0.4 r1.1 s-0.5
cheap 6.9 a-0.6
cheape 6.6 a2.1 b2.6 f0.5 g-1.0 i1.5 k-0.3 n-0.6 o-0.5 p-0.5 r1.1 s-0.7 t-0.4
chec 5.5 a-1.6 b2.0 d-1.3 e0.4 f0.3 g-1.5 i-1.7 j-0.8 k-0.5 l2.4 m1.8 n0.5 o1.5 p-0.4 q1.2 r0.3
chec+and 8.4 q1.5
chec+for 8.4 a0.6 b0.7 e0.7 g-0.3 p1.5
chec+in 8.2 c-0.3 d-0.5 e0.5 f0.7 l1.0 n0.3
chec+is 8.4 m0.3 n1.1 o1.2
chec+my 8.4 a0.7 i0.8 j0.7 s0.8
chec+out 7.3 a-1.5 b0.4 f0.4 g1.0
chec+that 8.4 a-0.4 b0.3 e-0.3 f0.3 l-0.3 o-0.4 q-0.3
chec+the 7.3 a-1.1 b0.4 c0.8 i-0.5 j-0.3 k-0.6 l0.9 o0.4 p-0.4 r0.9 s-0.3 t0.3
chec+them 8.4 a-0.4 b-0.4 f0.3 l0.3 o0.7
chec+whet 8.2 a0.6 b0.3 c-0.5 d-0.3 g-0.4 l0.4 m-0.4 n-0.3 q1.7
check 6.1 b0.8 c-0.8 d-0.4 e0.5 g-1.6 h0.5 i-0.4 j0.3 l0.7 m2.3 n0.4 o1.4 p0.6 q1.3 r-0.3 s0.4
check' 8.4 a-0.5 f0.5 g0.5 h-0.4 l0.7 n1.0 r0.6
checke 6.8 a-1.2 b0.7 d-0.6 f0.7 i-0.8 j-0.8 k-0.6 l0.9 n0.5 o0.3 p-0.6 q0.4 r0.4 s-0.5
checki 7.9 c1.2 e-0.4 i-0.3 s-0.3
checko 8.2 a-0.8 b-0.5 e-0.5 k0.3 m-0.4 n-0.6 t0.3
checks 8.2 e0.5 k-0.5 l1.3 m-0.4 n-0.6
chee 6.0 a-1.4 b0.3 d-0.3 e-1.3 f-0.4 g0.9 h0.5 i-0.6 j-0.9 k0.9 m-0.9 n1.0 o0.4 p-0.6 q0.8 r3.8 s-1.0
chee+and 8.4 a0.9 g-0.4
chee+for 7.9 b1.3 c-0.4 d-0.3 e-0.5 g0.7 h0.3 i0.5 l0.5 n0.5 o-0.3 p0.3 r2.1 s-0.4 t-0.4
cheers 6.4 a-1.9 b0.5 d0.3 e-0.8 f-0.4 g1.9 h0.4 i-0.5 j-0.6 k0.3 m-0.7 n0.9 p-0.3 q1.0 r3.7 s-0.9 t0.6
cheese 7.6 a-0.8 d-0.6 e-0.6 g-0.5 j-0.3 k0.8 l0.4 o0.7 p-0.3 r0.5 t-0.4
chef 7.9 b1.1 d-0.4 h0.4 i-0.3 k-0.3 o0.5
chel 8.4 a-0.3 b0.4 d-0.4 g0.3 h1.1 l0.5 n0.9 q-0.4 r0.9
chem 8.4 c0.3 d0.7 e0.5 f0.7 h-0.3 i0.5 o0.3 r-0.6
chemis 8.4 c0.3 d0.7 e0.5 f0.7 h-0.3 i0.5 o0.3 r-0.6
cheq 6.5 a-1.6 g-1.3 h0.8 i-1.0 j-0.9 k0.5 l2.3 n3.4 o2.4 p1.0 q4.4 s-1.0 t-0.7
cheq+in 7.7 b1.7 f0.5 g-0.5 i-0.3 m0.4 n1.6 o0.5 p0.4 q0.4 s0.5 t-0.7
cheq+is 8.2 e0.6 g-0.3 l0.8 n-0.4 o-0.5 q2.3 r-0.3
cheq+thro 8.4 a-0.6 e-0.5 n-0.4 p-0.4 q2.7
cheque 6.5 a-1.6 g-1.3 h0.8 i-1.0 j-0.9 k0.5 l2.3 n3.4 o2.4 p1.0 q4.4 s-1.0 t-0.7
ches 7.9 a-0.7 g1.1 i-0.4 r1.1
chess 8.4 g0.3
chew 8.4 a-0.4 b-0.5 k1.2 n0.9 o0.4
chic 7.9 a-0.4 c0.7 d0.3 g0.4 k-0.3 l0.9 n0.8 s0.8
chick 8.4 d-0.4 k-0.3 l1.0 n0.9
chie 6.8 b1.0 c0.6 e1.1 f3.6 g-0.5 h-0.4 i-0.9 q-0.3 r-0.4 s-0.4 t-0.6
chie+and 8.4 a-0.4
chie+exec 7.3 b0.3 c0.8 d0.7 e0.8 f3.2 i-0.8 j0.4 p-0.5
chief 7.0 a0.4 b1.0 c0.7 e1.2 f3.8 h-0.4 i-1.0 q-0.3 r-0.3 s-0.5 t-0.6
chil 6.9 c1.0 d0.4 e-0.8 g1.2 i-0.6 o0.5 q0.3 r0.6 t0.7
child 7.9 a-0.5 c0.9 d-0.8 g1.2 i-0.3 l0.3 m0.4 n0.4 o0.5 q0.5 r0.7
childr 7.6 c-0.3 d0.3 e-0.5 s0.5
chim 7.9 a0.6 c0.9 d0.4 e1.0 i-0.4 j0.4 l-0.3 p0.6 s-0.3
chimne 7.9 a0.6 c0.9 d0.4 e1.0 i-0.4 j0.4 l-0.3 p0.6 s-0.3
chin 8.4 c0.5 g-0.6 p0.7
chines 8.4 c0.5 g-0.6 p0.7
chip 7.6 a0.9 c1.4 d1.1 e0.6 f-0.3 g-1.0 i1.1 l0.4 m0.3 n-0.4 r-0.5 s-0.4 t0.4
chippy 8.4 a0.6 c1.0 d0.6 e1.1 g-0.3 i0.8 r-0.4
chlo 8.4 c0.7 d0.5 f0.4 h-0.4 k0.4 o-0.4 q0.8
chloe 8.4 c0.7 d0.5 f0.4 h-0.4 k0.4 o-0.4 q0.8
choi 6.7 a-1.1 c0.5 g-0.7 h0.4 k-0.4 l1.0 o0.3 p-0.4 r0.4 s-0.5
choi+neve 8.4 e-0.3 g-0.4 l1.3 n0.4 r-0.4
choice 7.0 a-0.5 c0.4 e0.3 g-0.4 h0.8 r0.5
choir 8.4 e-0.4
choir' 8.2 a-0.5 k-0.4 l1.3 o0.4 r-0.3
choo 7.0 a-1.2 b-0.5 c-0.4 e-0.4 f-0.4 g0.5 h-0.3 i-0.4 j-0.4 o-0.4 p-0.3 r0.5 t-0.3
choo+the 8.4 g-0.4
choose 7.1 a-0.8 b-0.5 c-0.6 e-0.3 f-0.4 o-0.3 r-0.4 s0.4
chop 8.4 g-0.6 h-0.4 q1.9
chos 7.1 a-0.5 b-0.3 c0.6 f1.3 g0.5 i-0.3 s-0.4
chos+not 8.2 f0.7 g-0.4 p0.3
chos+the 7.9 e0.6 g0.7 s0.5
chos+to 8.4 g0.4
chose 7.6 c1.0 e-0.4 f0.7
chosen 8.2 a-0.4 b-0.3 c-0.4 f0.7 p0.3 s-0.4
chri 5.4 a-0.3 b0.7 c-0.4 d2.2 e-0.7 g-0.6 h0.9 i1.5 j0.4 k0.7 l0.5 m-0.6 o0.4 p-1.3 q1.6 r0.5 s0.5
chri+and 7.7 b-0.3 f0.5 i1.0 o0.3 r0.5
chri+card 7.7 a0.9 b0.6 d2.3 e-0.4 f-0.4 g-0.5 j0.8 l0.6 p-0.4 r-0.6
chri+gift 7.7 g0.3
christ 5.4 b0.6 c-0.3 d2.3 e-0.6 g-0.6 h0.9 i1.7 j0.4 k0.7 l0.6 m-0.5 o0.4 p-1.2 q0.7 r0.5 s0.6
chro 7.7 a-0.4 d0.4 e-0.4 g1.0 j0.5 k-0.3 o0.4 r0.3
chro+and 8.4 d0.4 g0.6 j0.8
chrome 8.2 a-0.4 g0.8
chrono 8.4 d0.5 e-0.3 g0.4 j0.6 k-0.3 n0.3 o0.4 r0.4
chuc 8.4 b0.6 c-0.4 f0.3 g0.4 h0.5 k0.5 o0.4
chuck 8.4 b0.6 c-0.4 f0.3 g0.4 h0.5 k0.5 o0.4
chur 7.1 a-0.6 b0.7 c0.9 d-0.8 e-0.7 g-0.6 h0.4 i1.3 k-0.4 l0.9 m-0.3 o1.0 r-0.4 s-0.7 t-0.6
chur+roof 8.4 l0.9
church 7.1 a-0.6 b0.7 c0.9 d-0.8 e-0.7 g-0.6 h0.4 i1.3 k-0.4 l0.9 m-0.3 o1.0 r-0.4 s-0.7 t-0.6
circ 6.9 a0.6 b-0.8 d1.1 f0.5 h0.9 i-0.6 k0.7 l0.5 m-0.3 n-0.4 p-0.5 r0.5
circle 7.7 a-0.4 b-0.5 d0.9 e0.3 g0.5 h0.7 i-0.4 k0.5 r0.6
circli 8.4 a0.4 c0.6 f0.9
circul 8.2 a0.8 d0.7 s0.9
circus 8.4 c-0.5 d-0.4 e-0.3 h0.4 i-0.3 k0.7 l0.7 n-0.3 r0.3
citi 8.2 j0.4 m0.7
citi+advi 8.4 j0.4 m0.7
citize 8.4 j0.4 m0.7
civi 7.3 a1.2 c1.0 d0.4 e2.0 f0.7 g-0.5 i1.1 j0.9 o-0.3 p-0.5 r-0.6 t-0.3
civil 7.5 a1.0 c1.2 d0.5 e2.1 f0.7 g-0.4 i1.2 j0.3 o-0.3 p-0.4 r-0.6 t-0.3
clai 5.3 a1.1 b0.6 c0.5 d-0.9 f0.4 g-2.3 i-2.0 j4.8 l0.3 m0.8 o0.9 p0.8 r-0.7 s-1.8 t0.9
clai+and 7.6 d-0.4 e0.5 g-0.3 h0.4 i-0.4 j0.6 l0.9 m-0.5 n-0.5 p1.9 t0.3
clai+for 7.7 d-0.4 i-0.3 j0.8 l-0.3 n0.4 p0.9
clai+has 8.2 a0.4 c-0.3 e0.8 i0.3 j0.6
clai+in 7.3 c0.8 e-0.3 f0.4 g-0.3 h-0.6 i-0.5 j1.0 k-0.5 l-0.5 p-0.5 s-0.4
clai+team 8.4 a-0.4 c0.7 d0.5 j-0.4 n-0.4
clai+to 7.9 g-0.5
clai+with 8.4 a-0.6 d0.4 h0.4 l0.5
clai+you 8.4 a0.3 b0.4 j0.8 n0.3 p1.3
claim 5.8 a2.1 b-0.6 c1.6 d0.5 e1.2 f0.8 g-1.3 h-0.5 i-0.8 j5.1 k-0.4 m0.4 n-0.5 o0.4 p1.8 r-0.4 s-1.1 t1.4
claima 8.4 a-0.4 f0.4 j-0.3 m0.3
claimi 7.9 a0.3 g-0.3 l-0.3 o0.5
claims 6.3 a-0.9 c-0.6 d-1.0 e-1.0 g-0.8 i-1.1 j0.5 m0.7 o0.5 p-0.6 s-0.9
claire 8.4 a-0.4 b0.6 d-0.3 e-0.4 h0.4 l0.8 n1.0 o-0.3
clap 8.4 a-0.4 d-0.4 g0.7 h0.7 k0.3 m0.5 n-0.4 o-0.4 r0.9
clar 7.6 a-0.8 e-0.5 g0.6
clar+and 8.4 g0.4
clarit 7.9 a-0.5 g0.7
clas 6.1 a-1.4 c-0.8 d-0.3 f-0.6 g1.3 h0.8 i-1.0 j-0.7 k3.3 l-0.6 m0.4 n0.4 p-0.7 q-0.4 r0.5 s0.5
clas+as 8.4 a1.2 g-0.5
clas+is 8.4 a-0.4 d-0.4 m-0.4 q-0.3
clas+with 8.4 a-0.7 e0.3 k2.9 l-0.4 n0.8 o1.1 p-0.3
clashe 8.4 a-0.7 e0.3 k2.9 l-0.4 n0.8 o1.1 p-0.3
class 6.7 a-0.9 c-0.3 d-0.3 f-0.6 g0.8 h0.7 i-0.7 j-0.5 k0.4 o-0.5 p-0.5 r0.8 s0.9 t0.4
classi 7.3 a0.5 g1.0
clau 6.5 a1.1 c1.9 e-1.6 f0.4 g-0.5 i1.8 j3.7 k-0.5 o-0.6 p0.5 s-0.5 t-0.5
clause 6.5 a1.1 c1.9 e-1.6 f0.4 g-0.5 i1.8 j3.7 k-0.5 o-0.6 p0.5 s-0.5 t-0.5
clea 5.3 a0.4 d0.5 f0.6 g1.0 h-0.6 i1.2 j-1.2 k0.8 l1.0 n0.6 p0.9 q1.5 r1.2 t0.6
clea+and 7.3 a-0.4 b0.6 c0.7 e0.4 g0.4 h-0.3 i-0.5 l0.6 o-0.3 q0.8 s0.3
clea+cont 8.4 c0.8 d0.7 e1.0 f0.6 i0.4
clea+forg 7.9 a-0.8 c-0.3 e0.5 g-0.4 i-0.4 k3.5 l0.9 m0.5 n1.1 o1.0 p-0.3 s-0.3 t-0.3
clea+goin 8.4 a0.9 b-0.3 f1.0 g-0.4 i0.4 k-0.3 l-0.3 q0.5 r-0.4
clea+has 8.4 a0.3
clea+have 8.4 d0.9 f0.6 g-0.4 i-0.4 k-0.4 l0.5 t0.7
clea+it 8.4 a-0.5 g0.5 n-0.3 q-0.3 r1.1
clea+the 8.2 g0.6
clea+up 8.4 e0.5 g0.4 r0.5 s0.4
clean 6.7 a-0.7 b-0.6 c-0.6 d-0.7 e0.4 f-0.6 g-0.8 h-0.3 i-0.5 j-0.5 k2.5 l1.0 m0.6 n0.4 o0.5 q0.4 t0.6
cleane 7.5 a-0.4 c-0.6 d0.4 g0.7 i0.7 j-0.3 k-0.4 n1.2 p0.7 r1.6 s-0.5 t0.5
cleani 7.5 a0.6 b1.0 c0.8 d0.9 e1.0 f0.7 h-0.4 i0.7 l-0.3 m0.6 p0.4 q-0.3 r-0.4 s0.4
clear 6.5 a-0.7 b-0.5 d0.6 g1.7 h0.4 i-0.5 l0.3 m-0.4 n-0.4 o-0.5 p0.4 r0.6 s1.0 t-0.4
cleara 8.2 a0.5 c1.1 i2.3
cleare 7.6 c-0.3 j-0.4 k-0.7 l-0.7 o0.5 q0.8 r0.3 s-0.3
clearl 7.2 a1.1 d0.4 f0.8 l-0.3 q0.3
cler 6.6 a0.4 c0.9 d0.7 e0.5 f0.9 i-0.5 j-0.5 m0.4 n-0.7 o0.3 r0.8 s-0.6 t-0.3
cler+of 8.4 b-0.4 d-0.4 e0.4 k-0.4 p0.8
cler+to 8.4 b0.4 c0.5 d1.4 f0.6
clerk 6.8 a0.7 c0.9 d0.6 e0.6 f0.7 i-0.4 j-0.4 l-0.3 n-0.5 o0.4 r0.7 s-0.5 t-0.4
clerks 8.2 a-0.4 l0.4 m0.6
clev 8.4 a-0.4 b-0.3 c0.4 d-0.4 g0.5 m-0.3 q0.4 r0.7
clever 8.4 a-0.4 b-0.3 c0.4 d-0.4 g0.5 m-0.3 q0.4 r0.7
clic 6.6 b0.4 d-0.6 e0.6 g1.8 i0.8 k-0.5 m-0.4 o-0.4 p-0.4 q0.4 s-0.4
clic+the 7.9 r0.5
click 7.1 b0.6 c-0.4 d-0.3 g0.8 i0.4 q0.5 r-0.4
clicke 8.4 a-0.3
clicki 8.2 a-0.5 c0.4 d-0.4 g1.0 r0.7
clicks 8.4 e1.0 g0.4 i0.8
clie 5.9 b0.9 c-0.3 d2.2 e-0.5 f-0.3 g-1.8 i0.5 k0.7 n-0.4 o-0.4 p-1.1 q-0.6 t1.5
clie+and 8.4 a0.6 b0.6 d1.8 e-0.6 i0.7 r0.4
clie+disp 8.4 d0.7 j0.6 p0.5
clie+is 7.9 a-0.7 b-0.5 c0.4 d-0.4 f-0.5 g-0.3 k-0.4 l0.4 n-0.4 r0.4 t1.7
clie+of 7.9 b0.7 c-0.4 k1.0 r0.4 t-0.6
client 5.9 b0.9 c-0.3 d2.2 e-0.5 f-0.3 g-1.8 i0.5 k0.7 n-0.4 o-0.4 p-1.1 q-0.6 t1.5
clim 7.9 a0.3 b0.7 d-0.5 h0.5 i0.6 p0.6 r0.6
climbi 8.4 a0.5 b0.9 i0.7 p0.7
clin 7.7 b-0.7 c-0.7 d0.6 f-0.6 g-0.4 i0.4 j1.0 k0.6 l0.5 o0.7 p-0.3 r-0.3 s0.7
clinic 7.7 b-0.7 c-0.7 d0.6 f-0.6 g-0.4 i0.4 j1.0 k0.6 l0.5 o0.7 p-0.3 r-0.3 s0.7
clip 7.2 a0.6 b1.5 e-0.4 g-0.4 h1.2 i0.8 k-0.3 l0.3 p0.4 r1.3 s1.4
clipbo 8.4 c0.6 e-0.5 i0.5 r0.3
clips 8.2 a-0.4 b0.7 g0.5 h1.4 i0.5 l0.5 r1.2 s0.9
cliv 8.2 e0.7 f0.3 h0.8 i0.4 l0.4
clive 8.2 e0.7 f0.3 h0.8 i0.4 l0.4
cloc 6.9 a-0.3 c0.6 e1.1 i-0.8 j-0.5 k2.3 l0.9 n-0.3 o1.5 s0.5 t-0.3
cloc+went 8.4 a0.6 d0.7 e0.6 l1.2 m0.6
clock 7.1 a-0.5 c0.8 d-0.6 e0.4 i-0.6 j-0.3 k2.3 o1.3 s0.6 t-0.3
clocks 8.2 d0.7 e0.8 l1.2 m0.4 o0.3 p-0.3
clos 5.2 a-0.9 b0.8 d0.7 e1.2 g-0.6 j-1.0 k0.5 m0.8 n1.5 o1.3 p-0.9 q0.9 s-1.1 t3.3
clos+a 8.4 a0.7 d0.8 e0.5 g-0.3 q0.3
clos+and 8.2 b0.6 h-0.4 i-0.5 j0.5 l-0.4 n-0.3 p0.4 s0.5
clos+at 7.7 a-0.4 d0.4 e0.4 f0.3 i-0.3 k-0.4 l0.5 n-0.4 o-0.4 q0.4 r-0.7 t3.2
clos+date 8.4 e-0.3 o0.5
clos+for 8.2 b-0.3 o0.3
clos+in 8.4 d-0.3 e0.7 i-0.3 m1.0 t0.8
clos+of 7.6 a-0.5 d0.4 e-0.4 l-0.6 n1.8 o-0.3 p-0.5 q-0.9 r0.5 s-0.4 t1.4
clos+on 7.6 c0.6 e0.4 i0.4 k0.4 l0.5 n0.8 r0.4
clos+the 7.1 b0.4 d0.7 e0.4 f0.8 g-0.4 h0.6 i0.9 l-0.5 o1.3 p-0.3 q1.8 s-0.3
clos+this 8.4 g0.6
clos+to 7.5 a-0.4 g1.2
close 6.1 e-0.6 g0.5 j0.6 l-0.5 n1.0 p0.4 q0.6 t1.6
closed 6.5 a-0.4 e2.4 f0.3 g-0.4 i-1.0 j-1.0 m0.8 n-0.5 o0.8 p-0.7 q0.7 r0.7 s-0.7 t0.5
closes 7.2 a-0.3 b1.0 d0.5 e0.6 g-0.7 h-0.7 j-0.4 k0.7 l1.7 n1.0 o-0.3 p-0.4 q0.3 r-0.7 t3.1
closin 6.7 a-0.3 b0.7 d0.8 e0.6 f-0.4 h0.9 i0.4 j-0.6 k-0.4 n0.4 o0.9 p-0.7 s-0.5 t0.5
clou 8.4 g0.5 h0.7 k0.4 l0.4 r0.4
club 6.4 b1.2 c1.0 g0.6 h1.1 j-0.4 m-0.6 o0.9 r0.6 s1.0
club's 7.9 e0.7 g0.3 h0.3 i0.4 o1.0 q0.7 r0.4
club+and 8.4 c1.0 d0.4 h0.7 r0.6
club+is 8.4 b-0.3 c-0.4 e0.7 h-0.3 j0.5 s0.7
clus 8.4 c0.3 e0.4 g0.5 h0.6 i0.4 s0.5 t0.4
cluste 8.4 c0.3 e0.4 g0.5 h0.6 i0.4 s0.5 t0.4
clut 8.4 f0.5 l1.3 n0.5 q1.1 t0.4
co 6.5 b0.8 e1.0 g0.9 h1.9 i0.9 j-0.6 k-0.4 m0.9 n-0.6 q-0.5 r0.6 s-0.5
co+dire 8.4 a0.4 b0.7 c-0.3 e0.3 i0.5
co+foun 8.2 a0.3 i0.7
co+op 7.6 a-0.4 c0.7 e0.4 f0.5 g0.8 h1.5 i-0.4 k-0.4 p0.5 r1.0
co+oper 7.9 a0.4 b0.9 c-0.3 e-0.5 i1.2
coac 7.1 b0.3 c-0.7 d-0.7 e1.6 h0.9 j-0.4 k-0.3 l0.4 n-0.5 o-0.4 q0.4 s1.2
coac+part 8.4 b-0.7 e0.6 g0.4 h1.1 l0.3 r0.4 t0.9
coach 7.1 b0.3 c-0.9 d-0.4 e1.9 h1.0 j-0.3 l0.6 m0.5 n-0.3 o-0.7 s1.2
coas 7.9 b0.4 c0.3 i0.3 l0.4 o-0.3 s0.8
coast 8.4 b0.6 i0.4 r-0.3 s0.8
coasta 8.4 l0.5
coat 7.2 b0.4 d1.5 e0.6 f-0.4 l0.6 m-0.4 n-0.5 o-0.4 s-0.4
coax 8.4 a-0.9 g1.0
code 6.4 b-0.9 c-0.5 g-1.3 i1.2 j0.7 l-0.6 n-0.8 o2.5 p-0.6 q0.6 r-0.6 s0.4
code+and 7.6 a-0.6 b-0.5 c-0.6 g-0.3 h-0.4 i0.6 l-0.3 n-0.5 o1.7 p-0.5 q0.6 r-0.3
codes 7.6 a0.8 b-0.4 c-0.4 d-0.4 e0.3 g-0.6 i0.6 o1.0 p-0.4 t0.6
coff 6.7 a-0.7 b-0.6 c0.4 e-0.6 g1.5 h0.6 i0.4 j-0.9 k0.3 m1.7 q0.8 r1.4 s-1.0 t0.3
coff+and 8.2 e0.5 g0.5 k0.6 l-0.3 m0.9 q-0.4 r1.0
coff+mach 8.2 e-0.3 i0.4 k-0.3 m0.5 n0.5 r0.4
coffee 6.7 a-0.7 b-0.6 c0.4 e-0.6 g1.5 h0.6 i0.4 j-0.9 k0.3 m1.7 q0.8 r1.4 s-1.0 t0.3
coin 8.4 c-0.3 l0.3 o0.3 r-0.4
col 7.9 a-0.6 d-0.4 e-0.4 f-0.5 i-0.3 j-0.3 l1.0 n-0.5 q-0.5 r0.5
cold 7.9 a-0.3 b-0.5 c0.9 d0.8 e-0.6 f1.0 g-0.3 i-0.4 l-0.4 n0.5 q0.4 r-0.4 t0.4
cole 7.9 c-0.4 d-0.3 e-0.6 i0.4
colett 8.4 e-0.5
coli 7.9 a-0.4 d0.7 f-0.4 k-0.4 n0.5 q0.3 r0.7
colin 7.9 a-0.4 d0.7 f-0.4 k-0.4 n0.5 q0.3 r0.7
coll 5.5 c-0.8 d1.0 e0.4 f1.4 h0.5 i-0.8 o-0.4 p0.8 r-0.8 t0.4
coll+agen 7.9 a-0.4 b0.4 c-0.4 j0.3 l-0.3 n-0.4 p0.9
coll+and 7.9 p0.8
coll+from 8.2 e-0.3 r-0.3
coll+in 8.2 e0.6 m0.7 t0.9
coll+is 8.4 a-0.3 g0.4
coll+of 8.2 g0.4
coll+the 8.4 a0.5 d1.0 g-0.5 h0.4 i1.0 n1.4 r-0.5
coll+with 7.9 a0.5
collea 7.0 a0.4 d0.9 e1.2 f0.4 g-0.4 h-0.5 i-0.8 j-0.3 l0.4 m0.6 p0.4 s-0.5 t0.6
collec 5.9 a-1.3 b-0.4 d0.6 e-0.9 f0.4 g0.6 h0.9 k-0.5 l-0.3 n0.4 o-0.7 p0.7 r-0.6 s-0.4
colleg 7.6 a0.4 b0.4 c-0.5 e0.8 f1.1 k0.4 n-0.4 q0.3 s0.7
colo 5.9 a-1.4 c-0.6 e0.7 f0.7 g2.0 h0.6 i-0.8 j-0.6 n0.8 p0.6 r1.0 s-0.4
colo+and 8.4 g0.5 h0.7 r0.7
colo+are 7.9 a-0.3 d0.4 e0.3 f0.4 g-0.3
colo+scre 7.6 a-1.1 g1.4
colo+the 8.4 g0.4 n0.9 r0.5
color 6.7 a-0.3 g2.0
colors 7.7 e0.4 g0.8 p0.7
colour 7.0 a-1.4 c-0.7 e0.5 g-0.5 h0.7 i-0.9 j-0.7 n0.9 p-0.8 r1.3 s-0.3
colu 6.8 a0.3 b0.7 e-0.4 f-0.5 i-0.9 j-0.7 k0.5 o-0.4 p-0.6 q-0.6 r0.4 s2.9
colu+for 8.2 b-0.3 c-0.3 e1.3 i-0.4 k0.3 m0.9 s0.8
colu+goes 8.4 a0.9 b1.1 e-0.3 s1.5
column 6.8 a0.6 b0.9 e-0.3 f-0.6 h-0.5 i-0.8 j-0.6 k0.4 m0.4 o-0.5 p-0.5 q-0.7 s2.9
com 6.5 a-1.2 g0.6 h0.4 i-0.6 k0.3 m0.5 q0.6 t0.3
com+and 8.2 g-0.8
comb 7.2 c0.5 e-0.3 g0.6 i0.5 p0.3
comb+of 7.9 a-0.4 g0.7
combin 7.5 g0.6
come 4.4 b0.6 d-0.6 e3.1 f0.5 g-0.8 h0.9 i-0.9 j-0.8 l0.4 m0.3 n1.8 o0.6 p1.7 s-1.8
come+and 7.1 a1.0 b0.7 c1.8 d-1.0 e1.2 f0.5 h-0.5 i-0.4 k-0.5 n1.3 p0.3 r0.8 s-0.5
come+back 6.7 a-0.4 b-1.0 c0.5 d2.3 e1.3 f1.4 g-0.9 i-1.3 k0.6 m-0.6 n1.6 o0.6 r-0.9 s-0.5 t-0.4
come+down 7.5 a-0.6 b0.3 c0.4 d-0.5 g0.4 h-0.4 k0.5 n-0.3 o-0.3 r-0.4
come+from 7.7 c-0.4 d-0.4 e-0.3 f0.5 g-0.5 h-0.4 i-0.5 m1.0 o-0.4 p0.9
come+in 7.1 a-0.9 b-0.5 c0.3 g0.6 h0.8 i-0.4 l1.8 m-0.5 n-0.8 o-0.5 p0.8 t-0.5
come+off 7.3 a0.4 c0.8 k-0.6 m1.5 n-0.4 p1.0
come+on 7.2 d-0.5 e-0.3 f-0.5 g-0.7 i-0.7 j-0.4 m-0.3 n-0.6 o0.6 p-0.6 s-0.4 t-0.6
come+out 6.8 a-0.5 b0.8 d0.7 e0.5 g1.6 i-0.5 j-0.3 m-0.3 n-0.3 o0.6 p0.8 q0.6 r-0.6 s-0.3 t0.7
come+roun 8.2 a-0.6 b0.3 c-0.5 d-0.4 e-0.9 h0.5 k0.3 l0.4 m0.3 t0.6
come+thro 8.4 a0.8 e1.3 l1.1 m0.6 n0.4 o-0.3 r-0.3 t0.8
come+to 6.6 a0.6 b0.4 d-0.6 g-1.0 i1.5 j0.5 p-0.9 q-0.7 r-0.5
come+up 7.2 a0.8 c0.3 e0.9 f-0.3 g-0.4 j-0.3 k1.0 l-0.5 n0.4 q0.5 s-0.4 t-0.5
come+with 6.1 a-1.1 c-0.3 f0.3 g0.7 h0.6 p0.6
comes 5.5 a0.4 d-0.6 e-0.5 g0.7 j0.4 n-0.5 p3.0 q-0.6 r-0.9 s-0.4
comf 7.2 a-0.7 b0.5 g2.0 i0.7
comf+with 7.9 a-0.7 g1.3
comfor 7.3 a-0.6 b0.5 g2.0 i0.7
comi 6.0 a1.0 b-0.6 c0.7 d0.4 e1.3 f-0.9 h-0.4 i1.3 n-0.5 o-0.9 p-0.6 q1.5 s1.4 t1.8
comi+and 8.4 c1.2 e-0.9 i-0.3 s0.4
comi+at 8.4 b-0.3 k-0.3 q0.5 t0.5
comi+in 7.7 b0.7 c0.4 g0.7 i0.4
comi+on 8.4 a0.7 e0.6 g-0.4 j1.1 r-0.3 s0.9
comi+to 8.4 b0.5 c0.5 i1.1 k0.8 p0.5
comi+up 8.4 a0.8 g-0.5
coming 6.0 a1.0 b-0.6 c0.7 d0.4 e1.3 f-0.9 h-0.4 i1.3 n-0.5 o-0.9 p-0.6 q1.5 s1.4 t1.8
comm 5.1 a0.8 c1.1 d0.4 e1.0 f-0.8 h1.2 j0.7 l0.8 n0.4 o-0.6 p0.7 s2.7
comm+and 7.7 a-0.4 e-0.3 m0.3
comm+dire 8.4 a0.4 c-0.4 f1.4
comm+for 8.2 c-0.3 e0.7 g-0.5 h0.5 i0.8 s0.9
comm+has 8.4 b0.3 f0.3 q0.8
comm+of 8.2 e-0.4 s0.6
comm+on 7.5 a-0.6 b-0.3 c-0.4 d1.5 e0.7 g0.5 h0.3 i-0.4 m-0.4 n-0.6 p-0.3 q0.5 r1.4 s0.4
comm+page 8.4 c0.5 d0.7 j0.9 p0.7 s1.0
comm+the 8.4 e-0.3
comm+to 8.2 c-0.3 p1.7
comm+vote 7.9 d1.2 e0.7 h0.6 i0.6 l0.5 s0.6
comm+woul 8.2 a-0.3 c-0.5 e-0.4 f-0.4 g0.9 h1.4
comma 7.9 a0.6 b0.9 c1.1 e0.4 f-0.4 g-0.5 i0.9 l0.6 m1.1 n1.1 q-0.3 r-0.3 s-0.5
commas 8.4 a-0.3 l0.9 n0.8
commen 6.3 a1.1 b-0.4 c0.6 d1.5 e-0.3 f-0.6 h-0.6 i-1.4 j1.3 m-0.4 n-0.8 q0.8 r0.7 s2.5
commer 7.9 c-0.4 f1.3 g-0.5 p0.8
commis 7.5 b-0.6 c0.6 e0.6 f-0.5 g0.3 h1.2 i-0.5 j1.0 m0.6 q-0.4 r0.4
commit 6.2 a-0.3 b0.4 c-0.5 d-0.6 e0.3 f-0.5 g0.5 h1.4 i1.6 j-0.8 k0.5 o-0.6 s1.3 t-0.4
common 8.4 g0.4
comms 8.4 b0.3 e0.7 t0.9
commun 7.2 b-0.5 f-0.4 g-0.6 i-0.4 j0.6 m-0.3 p0.4 r-0.4 s1.1
comp 3.9 a-2.1 b0.4 c-0.3 d-0.5 e-0.8 f0.4 g0.8 i-0.8 j0.8 k0.4 m1.6 n-0.6 o1.2 p-0.4 q0.4 r1.1 s0.8
comp+abou 6.2 a-1.7 c-0.6 d-1.3 e-0.7 f0.9 g-0.4 h0.3 i-0.5 j-0.5 k-0.6 l-0.5 n-0.5 p-0.6 r-0.8 s-0.6
comp+and 6.7 a-0.4 c-0.4 e-0.8 f-0.3 g0.8 i-0.4 j-0.4 k-0.7 l0.3 m0.6 p1.3 q-0.3 r0.3
comp+are 8.4 g0.5
comp+beca 8.4 a0.7 g-0.3
comp+came 8.4 c0.7 e0.4 g0.3 p0.6
comp+cert 8.4 b-0.4 c0.3 e-0.4 g-0.4 j0.6 n-0.3 t-0.5
comp+comp 8.4 a-0.4
comp+conn 8.4 a1.0 g-0.4
comp+does 8.4 a0.7 g-0.6 j0.9 s0.5
comp+flas 7.7 a-0.3 g0.9
comp+for 7.9 a0.4 d0.5 e0.6 i0.7 s0.6
comp+form 7.7 a0.6 d1.1 i0.3 j0.4 l0.5 n0.4 p0.4 r0.3 s1.6
comp+from 8.4 n0.4
comp+hand 8.4 e-0.3 o0.5
comp+hous 8.2 b-0.5 c0.7 d-0.5 i-0.4 j0.4 n-0.3 r0.5 t0.9
comp+i 7.6 a-0.5 g-0.4 k0.3 l0.4 r0.3
comp+if 8.4 a0.6 g-0.4
comp+in 7.7 a-0.9 e-0.3 g1.0 i0.5 l0.4 r0.4
comp+is 7.6 b0.9 d-0.5 e-0.6 g-0.4 i-0.5 j-0.3 k0.3 n0.3 p0.5
comp+like 8.4 a-0.7 g0.4
comp+name 8.2 a0.5 e1.5 g-0.3 i0.3 o0.6
comp+of 6.8 n0.4 s0.5
comp+on 8.4 b-0.3 c-0.4 d-0.3 g0.3 h0.6
comp+or 7.9 a-1.0 g1.5 j-0.3 k0.4 t0.3
comp+plus 8.4 a0.5 c1.0 g-0.3 p1.1
comp+proc 7.9 a-1.0 b-0.3 c-0.3 h0.7 j-0.5 l-0.4 n0.5 o-0.4 r0.3 t0.5
comp+secr 7.7 c-0.3 j0.3 k-0.4 m0.4 p-0.4 t-0.4
comp+sinc 8.2 a-1.0 m0.5 n0.6 q0.3 r0.7
comp+that 7.5 a-0.4 d-0.4 f-0.3 o0.8 r0.6
comp+the 7.6 a-0.4 b0.6 c0.4 g1.2 i0.4 m-0.3 o0.7 p0.4 r0.9
comp+ther 8.4 a-0.3 g0.7
comp+this 8.4 a0.5
comp+to 6.4 e-0.4 f-0.3 g0.9 p-0.4 r0.5
comp+via 8.4 a-0.6 g1.0
comp+vide 8.4 g-0.4
comp+whic 8.4 g-0.3
comp+will 8.2 a-0.9 d0.3 e-0.5 g0.4 h0.3 n-0.3 r0.7 t0.4
comp+with 7.1 a1.2 b0.4 d0.4 e0.4 f0.3 g-1.4 i-0.4 j1.6 m1.1 p-0.3 s-0.5
comp+yest 8.4 d0.7 g0.4 i1.4
compac 6.5 a-1.7 g2.4
compan 5.5 a2.0 b0.9 c-0.5 e1.6 f0.4 g-1.9 h0.4 i-0.8 j-0.3 l0.9 m1.1 n-0.7 o1.1 p1.0 q0.8 r0.9 s0.6 t0.4
compar 6.5 g0.4 h-0.3 m0.3 q-0.3
compel 8.4 e0.4 g0.6 i0.6
compen 7.9 b0.4 d0.7 e0.6 k0.5 n0.3
compet 6.7 a-1.3 b1.1 c-0.8 e-0.8 h-0.5 i0.9 l-0.6 o0.4
compil 7.7 a-0.6 c-0.3 d-0.3 f0.4 g1.0 i0.3
compla 5.1 a0.5 c-0.9 d0.5 e-1.5 f1.2 g-2.6 i-1.0 j1.3 k-0.3 l-0.3 m0.4 n0.3 o-0.4 p-1.4 r-1.0 s0.5
comple 6.3 a-0.6 b-0.7 c2.5 e-1.3 h-0.6 i0.7 j0.7 k0.8 l0.3 n-0.5 o-0.3 p0.5 q0.7 s-0.6
compli 6.9 a-0.9 b-0.7 c-0.8 d-0.6 e-0.9 f-0.8 g0.9 h1.3 i-0.7 m0.5 n-0.4 o0.8 q-0.4 r3.3 s-0.5
compon 8.4 g-0.5
compos 8.2 b-0.3 e0.3 j0.5 s0.7
comput 5.7 a-0.8 c0.9 g1.0 s1.3
con 7.7 a1.6 c0.6 g-0.8 p0.5
conc 6.0 a0.7 b0.7 d0.6 e1.5 f1.0 g-0.7 h-0.4 i1.6 l1.0 m-0.4 n0.9 o-0.5 r-0.5 s0.7
conc+an 8.4 a-0.5 d-0.4 f0.6 j-0.3 m-0.3
conc+on 8.4 a-0.6 g1.0
conc+that 7.9 a1.1 e0.3 g-0.7 j0.3
conc+the 8.2 e0.8 f1.0 i-0.4 j0.6 p0.5
conc+you 8.4 e1.2 h0.4 i-0.3 o0.3
concer 6.4 b1.0 c-0.4 e0.5 f1.0 g-0.6 j0.4 l0.5 m-0.4 n1.1 p0.6 q-0.3 s0.3 t-0.5
conclu 7.2 a1.2 d0.6 e0.4 g-0.9 h-0.3 i2.2 k-0.3 l0.6 r-0.5 s0.6
cond 6.7 b-1.0 c0.9 d0.4 e-0.5 f0.3 i-0.9 k0.4 m0.4 o-0.5 p-0.5 r-0.3 t-0.4
condit 7.0 b-0.6 c1.0 d0.6 g-0.3 i-0.5 k0.5 m-0.4 o-0.4 r-0.5 s-0.4
conduc 8.4 a-0.5 e-0.7 g0.5 n0.5 r0.4
conf 5.4 a0.3 b1.3 c-0.6 e-0.3 f0.9 g-0.4 h1.3 i1.6 k-0.3 l0.9 n2.2 o2.5 p-0.9 r0.9 t1.0
conf+and 8.4 a-0.6 f0.4 o0.6
conf+by 7.9 d-0.7 k0.9 l-0.7 m0.3 o0.7 t1.0
conf+in 8.2 a0.9 b1.0 e-0.4 i1.1 j0.4
conf+that 7.9 a-0.5 b0.6 d0.8 e-0.4 j0.8 m0.6
conf+the 7.9 b0.4 c-0.4 f-0.4 g-0.4 h-0.3 o0.9 q0.5 r0.3 t-0.5
conf+toda 8.4 a0.5 c1.2 d0.7 e-0.7 t0.7
conf+what 8.4 a0.6 m0.6 o0.9
conf+your 8.4 a-0.4 b0.5 c-0.4 d-0.4 f0.3 l1.0 m-0.3 o1.1
confer 7.1 a-0.9 b0.9 c-0.7 d-0.3 f1.2 g1.7 h2.5 i-0.3 j-0.6 k-0.5 l0.6 p-0.3 q-0.7 s0.7
confes 8.4 a-0.3 e-0.6 g0.5 h0.5 r0.4
confid 7.9 g-0.4 i1.7 j0.4
config 8.2 a1.1 g-0.4
confir 6.0 b1.7 e0.3 f0.8 g-1.0 h-0.4 i0.9 j0.5 k0.3 l0.8 n2.1 o3.0 p-0.4 q0.9 t1.8
confus 7.6 a0.8 d0.6 g-1.0 l0.4
cong 7.1 a1.4 b0.5 d0.5 e1.9 f-0.5 g-0.6 i0.3 j-0.5 n0.8 p0.7 q-0.4 s0.6
cong+has 8.4 a0.3 b0.6 c0.6 i0.6 p0.4 s0.7
cong+on 8.4 a0.6 d0.5 e1.1 k0.5 s0.5
cong+to 8.4 c0.4 p0.9
congra 7.5 a1.1 d0.6 e1.7 f-0.5 g-0.5 n0.7 p0.6 q-0.4 r0.3
congre 7.9 a0.4 b0.4 e0.3 i0.4 r-0.3 s0.5
conn 6.4 a1.1 c0.8 e0.4 f0.6 g-0.7 o0.3
conn+and 8.4 a0.5
conn+it 8.2 a-0.4 g0.7
conn+to 7.7 g-0.5
connec 6.5 a0.7 c0.8 e0.4 f0.6 g-0.6 o0.3
cons 4.8 a2.0 b1.7 d-0.5 e1.4 f0.3 h0.8 i-0.3 j2.3 m1.1 n1.2 o-0.4 p1.7 q0.9 s1.5 t1.5
cons+a 8.4 a0.4
cons+and 7.9 c0.4 e-0.3 g0.6 j0.3
cons+i 8.4 a0.4 b0.7 d-0.6 p-0.4
cons+in 8.2 b0.5 f0.4 l0.4 r-0.4
cons+it 8.2 b0.5 g-0.6 n2.6 o0.4 p0.9
cons+of 8.2 a0.6 j0.3 p0.6
cons+on 8.2 e-0.4 j0.3 p0.5 s0.6
cons+repo 8.4 g-0.5
cons+says 8.4 f1.1 j0.6
cons+some 8.4 a-0.4 l0.9 n0.3 r-0.4
cons+that 8.2 a0.7 b-0.4 d-0.4 e0.3 i0.3 m0.8 o0.9 p0.5
cons+the 7.6 c0.9 g0.7 m0.9
cons+thei 8.4 a1.2 g-0.7 k0.3 n0.3
cons+this 7.2 a0.6 b1.2 c-0.3 d1.1 g0.4 h0.8 i2.0 j0.5 p0.4 r0.8
cons+was 8.4 e0.3 p0.9
consen 7.7 a-0.9 b-0.5 e-0.5 f-0.3 i-0.4 l0.4 n-0.5 s-0.4 t1.1
conser 7.6 d-0.7 e0.6 f-0.5 g-0.3 i-0.5 j-0.4 m-0.4 q-0.3 s0.3
consid 5.9 a0.3 b1.6 e0.3 g-0.7 i1.5 j0.6 k0.4 l0.7 m1.3 n2.4 p2.4 q-0.6 s-0.6
consis 7.6 a0.5 b-0.4 c1.7 e1.7 i-0.4
consol 8.4 a-0.6 i0.5 j-0.3 l0.3
consta 7.9 b0.3 e-0.4 g0.6 h0.5 n-0.3 q1.3 r0.5 t0.6
consti 8.4 a-0.6 c-0.4 e-0.4 f0.9 g0.7 h1.0 o-0.3 r-0.4 t-0.3
constr 7.1 a1.4 g-0.6 j0.3 k0.3
consul 6.9 a-0.5 b1.4 e0.7 i-0.9 l-0.6 m-0.5 q0.6 r0.6
consum 6.6 a2.6 c-0.6 e0.9 f0.7 g-1.4 i-0.7 j2.6 m1.3 r-0.5 s3.5 t0.8
cont 4.3 a2.4 b-0.6 c1.0 d0.8 e1.9 f2.7 g-1.8 h0.7 i2.2 j1.4 l0.5 m1.5 n-0.5 o0.8 p-0.6 q-1.0 r-0.4 s-0.5 t0.7
cont+a 7.9 e0.3 f0.6 g0.4 k0.4 l0.5 m0.5 q0.3
cont+amaz 8.2 a-0.5 g-0.4
cont+and 6.9 a1.5 c1.3 g-0.4 h1.3 i0.7 j0.4 k0.6 l1.1 n-0.7 o0.7 p-0.8 q-0.4 s-0.4
cont+apex 7.7 a0.9
cont+are 6.8 e0.9 t0.5
cont+boar 8.4 a0.6 e0.5 j0.6 s0.7
cont+by 8.4 a-0.4 e-0.3 i-0.3 k-0.3 l0.4 m0.4
cont+ends 8.4 g-0.3 i0.5
cont+for 7.6 e-0.6 g-0.5 t0.5
cont+from 8.4 c0.7 d0.9 g0.5 i0.5
cont+give 8.4 a0.5 c1.2 m1.0
cont+here 8.4 a0.4 h0.4 r0.3
cont+in 8.2 a0.8 d0.5 e0.8 g-0.3 m0.5
cont+is 7.7 a0.5 b-0.5 e0.4 f0.5 h1.0 i0.9 k-0.4 m-0.4 n1.0 p0.6
cont+it 8.4 a0.4
cont+laps 8.4 b0.3 j-0.3
cont+me 8.4 a-0.6 d1.0 f-0.3
cont+of 8.2 a-0.5 b0.6 c-0.3 g0.8
cont+out 8.4 a0.3 b0.6 d0.8 e0.6 i0.6
cont+over 8.4 a-0.4 e-0.6 f1.1
cont+prob 8.4 a0.8 g-0.7
cont+says 8.2 a0.4 c0.5 e0.3 g-0.5 j0.5 o0.6 p0.4
cont+that 7.9 c0.3 i0.5 j0.8 m0.7 p0.3
cont+the 7.2 b0.7 d0.6 h-0.3 i-0.4 k-0.3 l0.3 m0.8 n-0.4 o-0.6 s0.5
cont+to 7.3 a-0.7 g1.1 j0.4 m0.5
cont+was 8.4 a0.4 c1.2 r-0.3
cont+with 7.7 c-0.4 d-0.5 g-0.4 j0.9 l1.0 q-0.3 s0.7 t0.6
contac 5.9 a0.4 d0.9 e-0.5 f0.7 g-1.4 h1.5 i-0.4 j-1.2 m-0.4 n1.3 o-0.5 p-0.7 r-0.4
contai 7.7 e0.8 f0.6 g0.6 h0.6 j-0.4 l0.6 p0.5 r0.5
conten 8.2 b-0.3 f0.7 g-0.4 t0.4
contes 7.9 a0.9 b-0.5 c0.8 d-0.3 e0.3 g-0.4 i-0.3 j0.6 k-0.5 m1.1
contin 6.8 d-0.3 m0.4 r-0.4
contra 5.1 c1.7 d0.8 e1.5 f1.5 g-0.7 h0.6 i3.2 j2.5 k0.6 l0.6 m0.6 n-1.1 o1.0 p-0.5 q-1.1 r0.4
contro 5.7 a1.7 d0.3 e1.1 f0.9 h-0.4 m1.5 o0.7 r0.5 t0.3
conv 5.9 a0.5 b-0.5 c0.9 e1.0 f0.9 h-0.7 i0.4 j0.7 m0.8 n1.4 q0.9 r-0.5 s1.2
conv+of 8.2 a-0.5 b0.5 g0.3 l0.8 n0.9
conv+so 8.4 d0.4 e0.7 i0.3 t0.5
conv+to 8.2 e0.4 g0.4 s0.6
conv+with 8.2 a0.6 e0.9 f0.3 g-0.3 j0.7
conven 6.9 a-0.4 e0.7 g0.8 k0.4 l0.5 n0.8 p0.4 q0.7 s1.1
conver 6.7 a1.0 c0.7 d-0.9 e0.8 f1.3 g-0.7 h-0.7 i0.3 j1.4 l-0.5 m0.7 n0.5 q0.3
convey 7.9 c0.7 g-0.5 i-0.4 m0.4 n0.4 r-0.3 s0.4 t0.4
convin 7.7 d0.4 g0.7 i0.8
coo 8.2 c1.1 d0.4 e-0.6 f1.5 g-0.3 i0.5 j0.4 p0.4
cook 7.6 b0.5 c1.2 g-0.4 i-0.3 m-0.4 o0.5 p0.3 s-0.4 t0.5
cookie 8.2 b0.8 c0.8 d0.4 e0.6 g-0.4 j-0.4 m-0.4 o0.6 r0.4 t0.6
cool 6.1 a-2.5 g3.6 o0.4
cool+and 8.4 a-0.3
cool+too 8.4 a-1.1
coolpi 7.1 g0.8
coop 8.4 d0.4 e0.5 g-0.4 k0.4 q1.4
cooper 8.4 d0.4 e0.5 g-0.4 k0.4 q1.4
copi 6.8 a0.7 b-0.8 d0.6 e1.1 f2.4 g-0.9 h2.1 i-1.1 j-0.4 m-0.3 n-0.5 o0.4 p-0.9 s-0.7 t1.3
copi+here 8.4 a-0.5 c0.7
copi+in 7.6 a0.8 b-0.5 d1.4 e0.8 f3.2 g-0.5 h0.6 i-0.5 j-0.6 n-0.5 o0.5 p-0.3 r-0.3 s-0.4 t1.1
copi+of 8.4 a0.8 j0.3
copied 7.3 a0.7 b-0.5 c0.3 d1.1 e0.7 f3.0 g-0.6 h0.7 i-0.7 j-0.5 n-0.4 o0.4 p-0.5 q-0.3 s-0.5 t1.0
copies 7.5 b-0.3 d-0.5 e0.4 f-0.5 g-0.3 h1.6 i-0.5 p-0.4 t0.4
copp 8.4 f0.3 h0.5 n0.3 r0.4
copper 8.4 f0.3 h0.5 n0.3 r0.4
copy 5.9 a-1.7 b2.0 c-1.1 e0.5 g0.4 h2.2 i-1.1 k0.3 l0.3 m1.7 o1.9 p-1.2 r1.1 s-0.5 t0.3
copy+atta 8.2 a-0.4 b0.5 c-0.5 f1.5 g0.6 h1.2 i-0.4 k0.4 m0.7 o-0.4 p-0.4 t-0.5
copy+for 8.4 a-0.4 b0.5 c0.6 m0.3 o0.3
copy+of 7.2 a-0.7 b-0.3 c-0.3 d0.5 e0.5 f-0.6 h0.9 i0.3 o2.3 p-0.5 q0.3 s-0.3
copy+on 8.4 a-0.7 b0.4
copy+the 8.4 f0.5 j0.8
copy+to 8.2 a-0.5 d-0.4 g0.4 l0.8 m-0.4 p0.6 r1.2 s0.4 t-0.4
copyin 8.2 a-0.3 b0.5 f0.7 j0.6 o0.4
corb 8.4 e0.4 i0.6
cord 7.7 c0.7 d-0.4 e0.5 f-0.4 g-0.9
cork 8.4 a-0.6 g0.9 h1.4 i-0.3 n0.4 o-0.4 q0.6
corn 6.8 a0.4 c-0.4 d-0.3 e0.6 f0.5 g-0.4 h0.6 l-0.6 m-0.5 o-0.5 q-0.5 s-0.4 t-0.4
corner 7.1 a0.5 f0.5 g-0.4 p-0.3 q-0.4 t-0.3
cornis 8.4 e0.7 h0.6 p0.8 r0.4
coro 7.9 a0.8 b1.5 g-0.8 k0.9 m-0.3 s-0.3 t2.4
corone 8.4 a-0.4 e-0.5 k0.9 n-0.3 t1.5
corp 7.7 a-0.6 b0.3 c-0.4 e1.0 h-0.3 i0.3 j0.4 p0.3
corp+emai 8.4 a-0.6
corpor 7.7 a-0.6 b0.3 c-0.4 e1.0 h-0.3 i0.3 j0.4 p0.3
corr 5.7 a1.6 b1.3 d-0.5 e1.1 f-0.7 g-0.4 i-1.1 m2.5 n0.7 o1.1 p0.8 s-0.9 t1.0
corr+and 7.9 a0.5 b1.0 d-0.3 m0.4 p0.5
corr+bill 8.4 a0.6 c-0.3 e0.4 m1.3 n0.3 o0.4 p0.4 r-0.4
corr+is 8.4 a-0.4 g0.4 h0.4
corr+shou 8.4 a0.4 j1.5 p1.2
corr+that 8.4 s0.8
corr+the 8.4 b-0.4 d0.4 e0.9 f0.6 o0.4 p-0.4 s-0.5
corr+this 8.4 e-0.5 g-0.5 l0.4 o0.3 t0.5
corr+to 8.2 c1.0 i0.6 p0.5
corr+vers 8.2 a0.8 c0.3 e1.4 h-0.4 k0.6 m0.6 n0.3 o0.7 p0.6 q-0.4 t-0.4
correc 5.9 a1.1 b1.4 c-0.4 d-0.3 e1.8 f-0.6 h0.3 i-1.3 j-1.0 m3.0 n0.7 o1.0 s-0.6 t1.3
corres 7.3 c0.8 e-0.5 j1.4 m-0.4 p1.4 t-0.3
cost 5.2 a1.2 b5.0 d-0.4 e1.6 f-0.3 i-0.8 j2.3 k0.4 l-0.8 m1.0 n-0.8 o1.6 p1.1 r-0.4 s-0.6 t1.2
cost+and 7.9 a1.0 b-0.5 c-0.4 e0.9 k0.4 s0.4
cost+cent 8.4 a-0.4 b-0.4 d-0.4 g-0.6 k0.4 l-0.4 o2.9 t0.5
cost+less 8.4 g-0.5
cost+me 8.4 b-0.3 c0.5 d0.4 e-0.6 i-0.3 j0.6 m0.6
cost+more 8.4 a1.4 b1.3 g-0.4 n0.6 o0.4 q0.4
cost+of 7.3 a1.0 c0.5 e0.3 i0.7 j0.7 p2.6 s-0.3
cost+or 8.4 a-0.5 d0.4
cost+us 7.6 a0.9 b1.9 c1.4 d-0.6 e0.8 h0.8 i-0.7 j0.7 p0.9 s0.5
cost+you 8.2 a-0.6 g1.2 j0.7 m0.6
costin 7.9 b0.8 d-0.6 e-0.9 i-0.4 n0.4 o0.5 q0.7 s-0.4 t1.4
costs 6.3 a0.6 b1.5 c-0.7 d1.2 g0.3 i-0.5 j2.3 l-0.5 m1.5 n-0.6 o-0.4 p-1.1 s-0.6 t0.4
coug 8.2 a-1.0 c-0.3 f0.8 h-0.5 k0.8 l2.1 n0.3 p-0.3 t0.4
coug+up 8.2 a-1.0 c-0.3 f0.8 h-0.5 k0.8 l2.1 n0.3 p-0.3 t0.4
cough 8.2 a-1.0 c-0.3 f0.8 h-0.5 k0.8 l2.1 n0.3 p-0.3 t0.4
coul 3.9 a-2.6 c-1.5 d-1.6 e-2.1 f0.7 h0.9 i-2.0 j-2.5 k1.4 l2.1 m1.4 n0.8 o0.7 p-3.1 r0.5 s-2.6 t1.9
coul+and 8.4 a0.6 e0.7 g-0.5 p1.1 s0.7
coul+be 6.6 a-1.3 b-0.5 g1.5 h0.7 i-0.4 k0.8 l0.6 m0.9 n0.5 p-0.3 q-0.6
coul+do 8.4 a-0.6 g-0.4 k0.7 n-0.3 q0.6
coul+find 8.2 a0.6 b1.3 c0.5 e0.4 g0.3 i1.2 r0.5
coul+get 7.7 a0.7 g-0.4 j0.7 n0.9
coul+give 8.2 a1.1
coul+go 7.9 a0.5 b1.3 d-0.4 g-0.4 i0.6 p0.3
coul+have 6.9 a1.9 b1.7 d0.5 e1.8 g0.5 j-0.5 k0.3 l-0.4 m0.8 o0.9 p-0.4 r1.3 s0.8
coul+help 8.4 e1.0 g-0.4 h0.5 l0.4 n0.6 o-0.3 t-0.4
coul+hire 8.4 a0.6 b1.9 r-0.4
coul+i 7.2 c0.9 d-0.6 e-0.4 f0.4 g-1.0 i0.6 j-0.4 l1.9 m-0.5 o1.6 p-0.5 q-0.4 r-0.3 t-0.7
coul+it 8.4 a0.4 e0.5 f0.5 m1.5 t0.9
coul+make 8.2 g0.9
coul+neve 8.4 g1.0
coul+not 7.3 a-0.5 g0.8 h0.4 k-0.6
coul+some 7.2 a-0.8 b-0.4 c-0.8 e-0.8 g-0.5 h-0.3 i-0.5 j-0.5 l0.6 m2.2 p-0.4 q-0.8 r-0.6 s-0.5 t0.6
coul+tell 8.4 a0.8 b0.5 e-0.4 g-0.4 i1.2 r-0.3
coul+the 7.3 a-0.4 d-0.7 e0.8 h0.7 i-0.4 k0.7 n-0.5 o1.2 p-0.3 q0.5 r0.9 s-0.4 t0.4
coul+we 6.8 a-2.2 d-0.6 e-0.7 g0.7 i-1.1 j-0.5 k2.9 l2.3 p-0.6 q0.9 r1.5 s-0.4
coul+you 4.6 a-5.5 b-0.5 c-0.5 e-1.1 f0.5 g-0.9 h2.6 i-2.3 j-2.3 k1.1 l0.6 m1.8 n0.7 o1.5 p-2.0 q1.0 r0.8 s-2.4 t3.5
coul+your 7.7 a-0.4 d0.6 f0.9 q0.6 s0.7
could 3.9 a-3.1 b-0.7 c-1.5 d-1.5 e-2.5 f0.9 g-0.8 h0.9 i-2.9 j-2.7 k1.8 l2.1 m1.5 o0.9 p-2.8 s-2.3 t2.2
couldn 6.4 a1.3 b0.8 e0.9 f-0.3 g1.0 h0.8 i1.3 l0.4 n1.5 p-0.6 q-0.6 r1.4 s-0.5
coun 4.7 a0.5 b0.7 c1.6 d-0.8 e1.4 f1.6 g-1.4 i-0.5 j4.9 k1.3 l0.4 m1.4 n0.4 o0.5 p0.3 q0.7 s0.5 t-0.5
coun+and 7.5 a-0.8 c-0.4 j-0.5 k0.4 p0.3 s0.9
coun+as 8.4 d0.5 f0.3 h0.4 m0.5 o0.6
coun+cour 6.9 a0.3 d-0.5 f0.6 h-0.4 i-0.7 j1.3 l-0.4 m-0.5 p1.3 r-0.3
coun+for 7.2 a0.3 c-0.4 d-0.3 e-0.8 h-0.4 i0.8 j0.9 m0.6 o-0.3 s-0.4
coun+has 7.3 a1.0 b-0.4 c1.2 d-0.4 e-0.3 g-0.5 i1.7 j1.9 p-0.5 s-0.3
coun+i 8.4 c-0.3 f0.4 g-0.3 q1.2 s0.4
coun+is 8.4 c-0.4 e0.7 l0.8 o0.9 p0.9 r-0.4
coun+me 8.4 a-1.2 d-0.4 f0.4 h0.3 i-0.4 j-0.3 k2.8 m0.4 n-0.3 o-0.3 s-0.6
coun+now 8.4 a-0.4 e-0.4 g0.5 h1.0 k-0.4 l0.4 n-0.4 o-0.4 q0.4
coun+of 8.2 c-0.4 e1.5 j0.4 o0.9 p1.2 r-0.3
coun+on 8.2 c0.5 i0.5
coun+that 7.9 c0.8 e-0.5 i-0.6 j0.6 m0.4
coun+the 7.9 d-0.4 e0.3 f0.8 i-0.3 j-0.4 k0.4 m1.5 p-0.4 q0.3 s-0.3
coun+will 8.2 d0.4 e-0.4 f0.5 m0.5 s0.7
coun+woul 8.4 k-0.3 n0.4 q0.5
counci 6.0 a-1.2 c1.3 d0.6 e1.1 f1.7 h0.8 j-1.0 l0.5 n-0.5 q-0.3 r0.5 s-0.5
counse 6.4 a2.4 b0.3 c1.1 d-0.8 e0.6 g-1.0 h-0.3 i1.1 j5.4 k-0.4 l0.4 m1.0 o-0.3 s-0.9
count 7.1 a-1.4 b0.3 c-0.4 d-0.4 e1.2 f0.7 g0.4 i-1.2 k2.6 l-0.5 m0.6 n0.8 o1.4 p-0.6 r1.4 s-1.1
countd 8.4 c1.6 g-0.6 s1.3
counte 6.5 b0.9 d-0.4 e-0.4 g-1.2 h0.9 i-0.9 j-0.3 k0.3 l0.6 m1.3 n1.1 o-0.9 p-0.4 q2.0 r-0.4
counti 8.2 g0.4
countr 7.5 a-0.9 b-0.3 e0.4 g1.0 j0.5 o0.9 r-0.3
counts 8.4 h0.3 i0.7
county 6.3 a1.6 b0.6 d0.4 f0.7 g-0.7 h-0.7 j2.5 o0.6 p1.8 r-0.9 s2.1 t-0.4
coup 6.4 a0.9 c-0.3 d-0.5 e1.1 g-0.6 i1.2 k0.6 r0.3
coup+of 6.8 d-0.4 e0.8 i0.9 k0.6
couple 6.5 a1.2 c-0.3 d-0.5 e1.2 i1.2 k0.6 r0.3
cour 4.8 a-0.9 b-0.7 d-0.9 f1.1 g-2.5 h0.4 i-1.0 j2.4 l0.5 m1.3 o0.7 r-0.9 s-1.9 t1.1
cour+and 7.7 e0.3 h-0.3 i-0.4 j0.9 m0.5 o0.3 s-0.3
cour+at 8.4 h0.3
cour+book 8.4 a-0.3 b-0.3 k0.4 m0.3 q-0.3
cour+but 8.4 a0.4 l0.4 m1.0
cour+by 8.4 d-0.3
cour+from 8.4 a0.3 e0.5 j0.9
cour+has 7.9 a-0.7 c0.4 d-0.3 j-0.3 k0.4 q0.3 t0.5
cour+i 8.2 a-0.6 c0.4 h-0.3 r-0.5
cour+if 8.2 a0.4 b0.4 d0.4 e0.3 i0.5 j1.2 p0.4 s0.6
cour+of 8.4 a-0.5 k-0.4 l0.6 o0.3
cour+on 8.2 j0.5 t-0.4
cour+over 7.7 a-0.4 e-0.4 j-0.5 k1.2 m0.4 q-0.3 t0.7
cour+so 8.2 a-0.4 g-0.5 m-0.3 o-0.5 q0.5 r-0.3
cour+the 8.4 c0.5 e-0.3 j0.7 p0.5
cour+to 7.9 a0.8 b1.2 c0.6 e0.8 f1.4 g-0.4 i-0.4 l-0.3 n0.4 o0.7 t0.7
cour+with 8.2 g0.5 j0.5 q0.4 r0.8
courie 7.1 b-0.9 c1.6 e0.4 f0.7 g-0.4 h0.3 l0.7 m1.0 n1.0 p-0.3 q0.4 s-0.4 t1.8
course 6.3 b-0.4 g-0.4 i0.5 j1.2 l0.5 m1.5 r-0.5 s-0.5 t0.4
court 5.4 a-1.1 c-1.1 d-1.0 e-1.0 g-1.6 h0.4 i-1.9 l-0.5 m-0.4 n-0.7 o0.4 q0.3 s-0.8
courte 7.3 a0.6 b0.4 c0.3 d0.6 e1.0 f1.2 g-0.5 i0.9 j1.0 k-0.3 s-0.6 t0.5
courtr 8.4 c-0.5 h-0.3
courts 8.2 j0.6 l0.4
cous 7.0 b-0.4 c-0.5 d0.4 e-0.8 g1.3 h2.5 n-0.4 p0.4 r0.9 s0.6 t-0.4
cous+in 8.4 d0.6 h0.8 i0.4 m0.4 r0.8
cousin 7.0 b-0.4 c-0.5 d0.4 e-0.8 g1.3 h2.5 n-0.4 p0.4 r0.9 s0.6 t-0.4
cove 5.9 a0.4 b1.0 c0.4 e1.3 f0.5 h0.9 i-1.1 k0.3 l0.3 m0.4 n-0.4 o0.6 q1.0 r0.6 s-0.4 t0.4
cove+and 8.2 a1.1 b0.4 e0.4 f0.5 p0.5 s0.8
cove+the 7.9 a-0.6 b0.7 c0.5 e-0.3 g0.4 h-0.5 m0.4
cove+whic 8.2 a-0.4 g0.8
cover 6.4 a1.4 b0.7 c-0.5 d-0.3 e0.9 h0.8 i-0.6 j0.5 m1.0 n-0.5 p0.7 q-0.4 t0.7
covera 8.4 a-0.4
covere 7.7 b1.0 c0.3 g-0.6 k-0.5 m-0.4 q1.1
coveri 7.9 a-1.1 b-0.8 g0.7 j-0.3 k0.4 n-0.4 o0.6 p-0.4 r0.7 t-0.3
covers 7.9 a0.3 c0.9 d0.3 e0.9 g-0.4 k0.4 n0.4 q0.4
covi 8.4 a-0.7 b0.4 d-0.4 e-0.3 i-0.4 l1.2 m0.4 n0.5 o-0.3
covid 8.4 a-0.7 b0.4 d-0.4 e-0.3 i-0.4 l1.2 m0.4 n0.5 o-0.3
cows 8.4 g-0.3 k0.8 n-0.4 p0.6
crab 7.9 a-0.8 f1.2 h0.4 k0.5 n1.3 o0.6 p-0.3 t-0.4
crac 7.9 d-0.7 e0.8 g0.7 i-0.4 k0.5 q-0.5 r0.9 t0.4
crack 8.2 d-0.7 e0.5 g0.7 i-0.4 k0.5 p-0.4 q-0.4 r0.9 t0.5
craf 8.4 a0.4
crai 7.9 a-0.3 d-0.4 e-0.3 f0.8 g0.4 h1.0 i-0.3 l0.6 m-0.4 n-0.5 o0.9 r0.7 t-0.4
craig 7.9 a-0.3 d-0.4 e-0.3 f0.8 g0.4 h1.0 i-0.3 l0.6 m-0.4 n-0.5 o0.9 r0.7 t-0.4
cran 7.9 a-0.7 d-0.3 g0.7 i0.4 j0.4 q0.3
crane 8.4 e0.6 i0.5 j0.4 q0.4
crap 7.2 a2.8 g-1.8
cras 7.9 a0.7 c-0.7 d-0.6 e0.9 k1.1 l-0.3 n0.7 q0.5 r0.7 t-0.4
crashe 8.2 a0.7 c-0.7 d-0.6 e1.1 k1.2 l-0.3 m0.4 n0.7 q0.5 r0.9 t-0.4
crat 8.4 e-0.4 i0.7 k0.7 p0.7 s0.6
crate 8.4 e-0.4 i0.7 k0.7 p0.7 s0.6
crea 5.2 a0.5 b1.0 g2.1 j0.8 p0.4 s0.3
crea+a 7.9 a1.3 g-0.7
crea+has 8.2 g0.5
crea+is 8.2 g-0.4
crea+labs 7.9 g0.6
crea+medi 7.6 a-0.4
crea+mp3 8.4 a-0.3
crea+noma 8.4 g-0.4
crea+offe 8.4 g0.6
crea+play 7.6 a-0.6 g1.0
crea+prod 7.9 g0.4
crea+soft 7.9 a1.9 g-0.8
crea+tech 8.4 g0.8
crea+the 8.4 e0.3 g0.6
crea+will 8.4 a0.4 g-0.5
crea+with 8.4 a-0.4 g0.4
crea+you 8.4 o0.6
crea+zen 8.4 g-0.4
cream 8.2 a0.4 b0.8 c0.6 j1.3 p0.8 s0.6
create 7.1 a-0.3 g1.2
creati 5.4 a0.5 b0.5 g1.5 i0.3 r0.3
cred 6.2 a1.7 b-0.5 d0.3 e0.8 f1.7 g-0.6 h0.4 j-1.1 k0.6 l-0.4 m4.7 n0.9 o0.4 p0.4 q1.0 s-0.5
cred+cont 7.7 a0.4 c0.5 d0.6 e0.5 f0.9 i0.5 m1.6 o0.7
cred+for 8.4 g0.6 l0.3 m-0.3 p0.8 q-0.4 r0.4
cred+note 7.9 a1.1 d-0.4 e0.5 f0.9 g-0.3 h-0.4 l-0.3 m3.0 n0.9 p-0.4 s0.4
cred+the 8.4 a0.5 d0.7 e0.4 p1.1
credit 6.2 a1.6 b-1.1 d0.4 e0.4 f1.3 g-0.5 h0.4 j-1.1 k0.6 l-0.4 m4.7 n0.9 o0.4 p0.4 q1.1 s-0.5
cree 8.4 b0.8 e-0.6 g0.4 n0.9 p0.4 r0.5
crem 8.4 a-0.4 d-0.4 m0.3 o0.5 r0.3
cremat 8.4 a-0.4 d-0.4 m0.3 o0.5 r0.3
crep 8.4 b0.8 e-0.6 f0.3 h0.4 m1.1 p0.4
crept 8.4 b0.8 e-0.6 f0.3 h0.4 m1.1 p0.4
cres 8.2 a0.5 b-0.4 e1.4 f1.1 j0.7 k0.7 l-0.3 m-0.4 q0.5 r0.7 s0.3
crest 8.4 a0.7 c-0.4 d-0.3 e1.3 f1.3 j0.7 n-0.3 s0.4 t0.4
crew 6.9 a0.5 b-1.0 e0.5 f0.6 g0.7 h2.2 i1.5 k-0.4 l-0.4 m-0.4 n0.5 p-0.6 q-0.3 r0.6
cric 7.9 b-0.3 d-0.5 g0.5 h0.5 i-0.3 p1.0
cric+club 8.4 d-0.3 g0.6 h0.6 r0.4
cricke 8.2 b-0.3 d-0.4 g0.6 h0.5
crie 7.1 b-0.3 c-0.5 e1.5 f-0.7 g1.5 j-0.5 l-0.4 m-0.4 p0.3 q0.4 r2.9 s1.1
crie+and 8.4 e0.4 p0.6 s0.5
crie+in 8.4 a-0.4 e-0.4 g0.9 i0.6 o0.4 r1.1
crie+when 8.4 c-0.4 g0.4 q0.6
cried 7.1 b-0.3 c-0.5 e1.5 f-0.7 g1.5 j-0.5 l-0.4 m-0.4 p0.3 q0.4 r2.9 s1.1
crim 8.2 e0.5 f0.3 h0.5 o1.0 q0.9 s-0.3
crime 8.2 e0.5 f0.3 h0.5 o1.0 q0.9 s-0.3
cris 7.9 e0.4 f0.6 g0.9 i-0.3 k1.1 m0.6 o-0.4 p0.7 q-0.3 r1.1 s0.5 t-0.3
crisps 8.4 a0.3 e0.5 p1.1 s0.7
crit 7.6 c0.4 e-0.5 g0.8 i0.7 p0.8 t1.5
critic 7.9 c0.4 e-0.5 g0.5 i0.8 p0.8 t1.6
crm 8.4 d-0.3 e-0.5 h0.3 m0.5 q-0.3 t0.6
crof 8.4 a0.7 b0.6 e0.4 t0.6
croft 8.4 a0.7 b0.6 e0.4 t0.6
crop 7.6 a-0.6 d-0.7 e-0.4 f0.4 g0.4 l1.1 m1.1 n1.2 o0.5 r-0.3
crop+and 8.4 a-0.5 g0.7
cros 6.9 c-0.5 e-0.4 g-0.9 i-0.6 j0.5 l-0.4 m-0.5 n1.4 q1.7 r-0.8 s-0.6 t-0.6
cros+and 8.2 a-0.4 b-0.3 c-0.4 e-0.3 q0.4 s-0.3
cros+my 8.4 f0.5 g-0.4 n1.7 q0.4
cros+with 8.4 a0.5 j1.1
cross 7.5 a-0.7 b0.3 f0.5 g-0.4 i-0.4 l-0.4 n1.4 q1.6 r-0.7 s-0.4 t-0.5
crossi 8.4 a0.4
crossw 8.4 a-0.4 q0.4
crow 7.6 b-0.4 c1.4 d0.7 g-0.6 i0.8 k1.6 p-0.3
crowd 8.4 a0.4 c1.1 d0.8 i1.1
crown 8.4 a-0.5 c0.5 e0.4 k1.8 o0.3
croy 8.4 a-0.3 e-0.4 k0.6 t-0.4
croydo 8.4 a-0.3 e-0.4 k0.6 t-0.4
crui 8.4 d0.8 j0.4 n1.2
cruise 8.4 d0.8 j0.4 n1.2
cry 7.7 a-0.9 b-0.4 e0.4 f-0.3 i-0.4 k1.3 q0.5 r0.4 s-0.3 t0.5
cry+off 8.4 a-0.5 b-0.5 f-0.3 k1.2 t0.7
cryi 8.4 a-0.5 c0.4 l0.3 m0.7
crying 8.4 a-0.5 c0.4 l0.3 m0.7
csr 8.2 a-1.0 g-0.8
ct 8.2 a-0.7 g0.9
cumb 7.9 a1.4 g-0.5
cumber 7.9 a1.4 g-0.5
cup 8.2 c0.6 d-0.4 e0.6 f0.7 i-0.4 m0.9 n0.5 p-0.3 q0.4
cup+of 8.2 c0.3 d-0.5 g0.9 i-0.4 m0.6 p-0.4 r0.6 t-0.3
cupb 8.4 a-0.4 n1.5 o0.4 r0.6
cupboa 8.4 a-0.4 n1.5 o0.4 r0.6
cura 8.4 a0.6 d1.1 e0.6 o0.3 s0.5
cure 8.4 a0.3 c0.5 j0.6
curi 8.2 e0.8 g-0.5 i0.6
curiou 8.4 g-0.3
curr 6.5 a-1.5 d0.4 e-0.6 g1.3 i1.1 l0.4 m-0.7 n-0.5 o-0.5
curr+conv 8.4 a-0.6 g0.7
curr+on 8.4 a-0.5 b0.3 c0.5 d-0.5 e-0.5 j-0.3 m-0.3
curren 6.6 a-1.5 e-0.5 f0.4 g1.1 h-0.4 i1.2 m-0.7 n-0.4 o-0.4 r-0.3
curv 8.2 a-0.4
cust 4.9 a1.4 b0.3 d1.8 e0.6 f0.9 g-1.8 h0.6 i-0.6 j-1.7 k-0.4 l2.1 m-0.5 n0.6 p-0.5 q-0.5 s-0.6
cust+and 7.9 b-0.4 o0.4 p0.7
cust+are 8.2 a0.5 b-0.3 c0.3 d1.1 e-0.4 h-0.3 i0.9 q0.4 r0.5 t-0.3
cust+for 8.2 a0.5 b0.7 d0.9 f1.5 i1.1
cust+have 7.7 d-0.5 e0.4 h0.6 i-0.5 l2.0 r0.4 s-0.3
cust+is 8.2 a-0.5 d0.5 e-0.5 i0.7 k-0.5 l1.0 o-0.6 t-0.4
cust+of 8.4 a-0.6 c0.4 e-0.4 h-0.3 q-0.4
cust+offi 8.4 b0.8 d-0.3 f0.8 l0.6 o-0.5 t1.2
cust+refu 8.4 a-0.5 n0.6 q0.5
cust+serv 6.8 a2.0 g-1.4
cust+supp 7.9 a0.8 g-0.4
cust+to 8.2 d-0.3 g1.1 r0.7
cust+want 8.4 c0.3 d0.3 f0.4 p0.7
cust+went 8.4 a-0.6 b0.4 e-0.3 h0.5 k-0.3 l1.3 t0.5
cust+who 7.7 a-0.9 g-0.3 k-0.5 o0.3 r-0.4
cust+woul 8.4 d-0.5 s0.9
custom 4.9 a1.3 c-0.4 d1.5 e0.5 f1.0 g-1.7 h0.6 i-0.5 j-1.7 k-0.5 l2.0 m-0.7 n0.7 p-0.5 q-0.7 s-0.5
cut 7.0 d-0.3 g-0.5 l0.6 m-0.5 n-0.3 o2.1 t-0.6
cut+a 8.4 c0.5 e0.5 i0.6
cut+off 7.7 a-1.1 b0.4 f0.6 h0.3 i-0.4 k-0.3 l1.9 m-0.6 n0.7 o2.6 p-0.4 t-0.4
cute 8.4 a-0.9
cutt 8.4 a-0.5 b-0.4 c0.4 i-0.3 t0.5
cuttin 8.4 a-0.5 b-0.4 c0.4 i-0.3 t0.5
cv 8.4 b0.5 s0.6
cycl 7.7 n0.8 r0.5
cycle 8.4 e-0.3 g0.4 n0.9 r0.7
cycles 8.4 e0.4 g-0.4 i0.3
d 7.3 a1.3 b-0.5 c1.4 e1.0 g-0.5 h-0.5 t1.6
dad 7.2 a0.8 c0.4 d0.9 g-0.9 i0.3 n0.4 p0.4
dad' 7.7 d0.4 g-0.4 q1.2 r-0.5 t0.8
dad's 7.7 d0.4 g-0.4 q1.2 r-0.5 t0.8
daft 7.7 c0.9 g0.8 i-0.4 k-0.4 n0.3 q0.6 r1.4 t0.9
daft+ques 8.4 a-0.4 g0.8 h-0.4 n0.4 q0.7 r1.4 t0.5
dail 8.4 d-0.4 e-0.5 n0.3
daily 8.4 d-0.4 e-0.5 n0.3
dair 8.2 b0.5 e0.4 h0.4 l0.3 m-0.3 o-0.4 q1.2
dairy 8.4 b0.5 e0.3 h0.4 n-0.4
dale 8.4 l0.5 m0.6 t0.6
dalg 8.4 i0.5 o0.5 s-0.5
dalgle 8.4 i0.5 o0.5 s-0.5
dama 6.5 a1.9 b0.5 c1.6 e0.6 f0.5 g-1.1 i-0.3 j2.0 m-0.4 q-0.4 s-0.5
dama+and 8.4 b0.5
dama+caus 8.4 a0.5 e0.9 j0.5
dama+for 8.4 a0.6 c0.7 j1.1
dama+from 8.4 a0.4 g-0.3
dama+the 8.4 c0.8 d0.6 j-0.3 k0.4
dama+to 8.4 b0.3 f0.6 h0.3
damage 6.5 a1.9 b0.5 c1.6 e0.6 f0.5 g-1.1 i-0.3 j2.0 m-0.4 q-0.4 s-0.5
damn 8.4 r0.8
damned 8.4 r0.8
damp 7.7 a0.4 c0.6 d0.9 e0.9 g-0.8 i0.7 p1.9
dana 8.2 c0.5 e0.4 i0.3
danc 8.2 a-0.6 b0.3 c0.6 g0.9 n-0.3 s-0.7
dance 8.4 a-0.3 b0.3 c0.4 d-0.3 g1.0 i0.3 s-0.6
dang 8.4 a0.7 c0.5 p0.4
danger 8.4 a0.7 c0.5 p0.4
dani 7.7 a0.5 b1.0 c0.4 d-0.4 e0.7 g-0.4 n0.5 p0.6 r0.4 s1.0
daniel 7.9 a0.4 b1.1 c0.5 d-0.3 g-0.3 n0.5 p0.7 r0.5 s1.1
dare 8.4 c0.4 d0.5 e-0.6 r-0.4
dark 7.5 a-1.1 g0.9 l0.4 p-0.3
darl 8.4 a0.5 c-0.3 d-0.4 t0.9
darr 8.4 a0.5 c-0.4 d0.5 e1.4 f0.8 g-0.3 s0.8
darren 8.4 a0.5 c-0.4 d0.5 e1.4 f0.8 g-0.3 s0.8
dash 8.4 b1.2 e0.3 f0.9 t-0.3
dash+or 8.4 b1.2 e0.3 f0.9 t-0.3
dashbo 8.4 b1.2 e0.3 f0.9 t-0.3
data 6.0 b-0.4 c-0.4 d0.3 e1.0 f-0.4 g1.1 h-0.5 i0.7 j1.2 k-0.4 p0.5 r-0.5 s-0.7
data+and 8.2 d0.8 l0.3 p0.4 s-0.3
data+cabl 8.4 g0.4 t0.8
data+expo 8.4 a0.7 e0.3 i0.8
data+file 8.4 g0.7
data+from 8.4 i0.5
data+prot 8.4 a0.3 d0.6 e0.8 j0.8
data+stor 8.4 a0.4
data+to 8.4 a-0.6 c0.4 g1.0 r0.8
databa 7.3 a-0.9 f-0.4 g-0.7 i0.8 p-0.4 r-0.4 s-0.4
date 5.1 b-1.5 c5.8 d0.4 e-2.2 g-1.7 h0.6 j1.1 k0.4 l1.9 m2.4 n0.7 o2.7 p-1.2 q1.4 t0.6
date+and 7.9 a0.5 b1.2 c1.1 d1.1 g-0.3 j1.0
date+for 7.9 a0.7 b-0.4 c1.8 f1.5 h0.4 l-0.4 m0.9 n-0.4 p0.5 q-0.6 t0.7
date+in 7.9 a0.7 c1.6 e-1.1 j0.6
date+is 8.4 a-0.4 d-0.4 j-0.4 k0.5 n-0.6 t0.4
date+of 8.4 j0.4
date+on 7.9 c0.5 d-0.4 e-0.5 f-0.4 l0.5 m0.6 o2.7 p-0.4
date+once 8.4 k0.9
date+the 8.2 a-0.6 d-0.4 e-0.6 n0.8 o1.4 p0.8 q-0.4
date+to 7.7 a-0.6 h-0.3 i-0.3 k0.7 l0.9
date+we 8.4 a0.6 c1.3 d-0.5 e0.8 k-0.3 m-0.3
dated 7.0 c0.4 d1.0 e-0.7 f0.6 g-0.6 i-1.2 j1.3 m1.2 n0.4 o1.7 p0.7 r0.4 s-0.5
dates 6.9 b-0.4 c-0.7 d0.3 f0.4 g-0.6 h0.4 k0.7 l0.4 m1.5 n-0.5 o-0.7 p-0.4 r0.3 t-0.5
daug 6.7 c-0.7 f0.4 h0.7 j1.5 m0.6 n0.5 p-0.8 q0.7 r0.4
daug+soli 8.4 d0.5 f0.4 h0.4 o0.6 t0.5
daught 6.7 c-0.7 f0.4 h0.7 j1.5 m0.6 n0.5 p-0.8 q0.7 r0.4
dawn 8.2 c-0.9 e0.7 f-0.3 g-0.3 h0.6 i-0.5 j-0.3 k0.4 n-0.4 p0.4
day 4.6 b2.0 c2.7 d1.3 e0.6 f-0.8 g-0.7 h0.5 i-1.6 j-0.9 k5.8 l0.8 m0.8 n2.2 o1.4 p-1.2 r1.2 t2.3
day' 8.4 a1.0 d0.4 i0.6 k-0.4 m1.1 s0.7
day's 8.4 a1.0 d0.4 i0.6 k-0.4 m1.1 s0.7
day+afte 8.4 e0.4 i0.4 k0.5 l0.9 q0.8
day+and 7.0 b-0.6 f-0.4 g-0.4 i-0.6 j0.5 l0.6 m0.7 n0.4 q0.8 r0.4
day+at 8.4 f0.5 n0.4
day+but 8.4 l-0.3 o0.3
day+in 7.9 b0.3 c-0.4 e0.5 g0.4 h0.9 j0.3 l-0.3 p0.3 r0.4 s1.4
day+of 7.9 a-0.5 o-0.4 q0.3 r-0.5
day+one 8.2 a-0.3 g1.1 h0.6 i-0.4 l0.3 p0.3 r1.6
day+or 8.4 a-0.6 g1.1
day+rate 7.9 c-0.3 d0.4 f-0.3 g-0.3 h0.9 i-0.5 k-0.4 m0.4 n1.0 o0.9 t0.6
day+shan 8.4 b0.5 i0.3 k0.6 n-0.3 q0.6
day+so 8.4 a-0.5 k1.1 m0.4 o0.8 q0.5
day+the 7.5 a0.6 d-0.3 f-0.3 g-0.4 h-0.6 k-0.6 o-0.4 q0.9 r-0.4 s-0.3
day+to 8.2 c0.7 e0.4 i-0.3 r-0.4 t0.5
day+what 8.4 b0.9
day+with 7.9 b0.7 e0.5 g0.8 r1.0
day+you 8.4 e0.5 g-0.4 p0.8
day+you' 8.4 a-0.6 b-0.4 c-0.5 g0.8 q-0.3 r1.1
days 4.6 a2.0 c5.9 d3.1 e-0.6 g-1.7 h1.1 i-1.2 j1.1 k-0.4 l1.0 m-0.5 o3.0 p-1.0 q1.3 r0.5 s-0.7 t-1.0
days+afte 8.2 a1.1 c1.0 e0.4 g-0.4
days+ago 8.4 g0.3
days+and 6.9 a-1.0 b-0.8 c0.6 d-0.6 e-0.8 g-1.0 h0.4 j-0.6 k-0.5 l0.8 m-0.5 n-0.5 o0.8 p-0.5 q0.7 s-0.7 t-0.4
days+for 7.9 a-1.0 h0.4 k-0.4 l0.9 o-0.4 q1.4
days+from 8.4 a-0.6 d-0.4 h0.4 i-0.7 j0.7 o1.0
days+is 8.4 a0.9
days+late 7.7 b1.0 c2.1 e0.3 f-0.3 g0.6 k0.5 m-0.4
days+of 7.7 a0.7 d0.7 e0.6 g-0.8 i0.5 n0.4
days+or 8.2 a-1.3 b-0.4 i-0.4 n0.4 o3.0 p-0.6 q-0.4 s-0.4 t-0.3
days+sinc 7.7 a1.0 b0.6 c2.8 d1.0 e-0.5 f-0.3 g-0.6 h-0.4 i-0.3 k-0.3 m-0.4 r-0.8 s0.4
days+the 8.2 a1.3 e0.4 g-0.9 m0.4 p0.8
days+to 7.2 a0.3 b-0.4 c0.9 d-0.7 f-0.4 h0.8 j0.8 o-0.5
days+we 7.9 a1.0 b-0.3 c-0.6 d1.1 j0.9
days+with 8.2 b-0.4 c0.4 d0.6 e-0.6 g-0.3 i-0.4 j-0.3 l0.7 m-0.4 o0.5
dazz 8.4 a0.3 c0.5 d0.8 e0.3 p1.4 s0.5
dazza 8.4 a0.3 c0.5 d0.8 e0.3 p1.4 s0.5
deac 8.2 a0.4 c0.4 i1.1 p0.4
deacon 8.4 c0.4 i1.1 p0.4
dead 6.8 a0.6 b0.3 c3.7 d2.9 e1.3 f2.6 g1.1 i-0.6 j-0.7 k0.3 m-0.7 n0.3 o1.1 p-0.8 r2.2 s-0.6 t2.1
dead+for 8.4 a-0.5 c0.7 g-0.3
deadli 7.7 b0.3 c1.4 f1.6 g0.3 i-0.4 l1.0 o0.9 p-0.6 r1.9 t0.4
deaf 8.2 e0.4 f0.6 g0.3 r0.8 s0.4
deal 6.0 a-0.7 c-0.6 d0.4 e-1.1 g0.8 i0.6 j-0.7 n-0.3 p-0.5 s-1.0 t0.4
deal+for 8.2 a-0.7
deal+of 8.4 a0.4 d-0.3 e0.4 m0.5 t0.9
deal+to 8.4 g0.3
deal+with 6.3 a-0.3 c-0.6 e-1.2 h-0.4 i0.4 j-1.0 p-0.3 s-0.8
dealin 8.2 c-0.4 d-0.4 f-0.3 g-0.3 h-0.3 k0.3 m-0.3 q0.6
deals 8.4 d-0.3 f0.7
dealt 7.2 d1.7 f-0.7 i0.5 j-0.3 p-0.4 q-0.4 s-0.3 t0.6
dean 7.9 a-0.6 c0.6 g0.8 h0.7 i-0.4 k0.6 l0.3 o0.3 r1.6
dear 5.1 a-0.4 c0.6 d1.2 e-0.6 g1.9 h1.2 i1.5 j-1.5 k1.5 l-0.7 m-0.5 n-0.4 p-1.1 q0.3 r1.6 s-1.6
dear+acco 8.4 a-0.4 e-0.4 g0.5 k0.4 m0.4 r0.5
dear+all 7.2 e0.6 f-0.4 g1.2 i0.3 j-0.3 l-0.5 r0.4 s-0.4
dear+mr 7.3 a0.3 c0.6 d0.5 e1.6 f0.5 i1.5 j-0.6 k0.9 m0.7 o0.4 q-0.4
dear+ms 7.5 c0.6 e0.3 f0.6 g0.5 h0.4 i-0.6 j-0.5 l-0.6 p-0.4 q-0.4 r1.0 t1.1
dear+sir 7.7 c-0.4 d-0.6 l0.4 n-0.5 r-0.3
dear+sirs 7.9 g0.4 h-0.3 l-0.3 r0.8
dear+supp 8.2 c1.2 e-0.4 i0.4 k0.4 o0.5 q1.0
dear+team 7.9 a-0.3 c-0.4 d0.4 h-0.4 i0.4 o0.8
deat 8.4 d0.4 p0.4 s0.6
deb 8.4 e0.3 f0.5 i0.3
deba 8.4 a-0.3
debi 7.0 a1.1 b1.0 e-0.6 f-0.6 g-0.7 h-0.4 i0.4 j-0.3 k-0.5 m-0.4 p2.7 r-0.7 s-0.5
debit 7.2 a1.0 b0.7 c-0.4 f-0.5 g-0.5 i0.3 p2.9 s-0.4
debo 8.4 b0.6 s0.3
debora 8.4 b0.6 s0.3
debt 7.1 a-1.4 b-0.6 c-1.0 d-0.4 f-0.9 g-0.4 h1.0 i-1.0 k0.6 l-0.4 m0.3 o0.8
debt+disp 8.4 m0.5
debtor 8.2 a-1.0 f-0.4 h0.3 i-0.3 j-0.9 k0.5 m-0.3 n-0.3 o0.4 q-0.6
dec 8.2 a-1.0 b-0.3 e-0.4 f0.3 i-0.5 m0.4 o0.7 p-0.4 t-0.4
deca 7.9 g0.6 i-0.4 l0.4 m0.4 p-0.3 r0.6 s0.3
decade 8.4 g0.7 l0.5 m0.4 r0.9
dece 5.6 a-1.8 b0.3 c-0.5 d-0.4 f-0.5 g0.4 i-0.3 k1.9 l1.5 m0.5 n1.2 o0.4 p-1.1 q0.8
dece+abou 8.2 c-0.3 g-0.6 n0.6 o-0.3 r-0.5
dece+and 8.4 a-0.4 b0.5 k0.7 r0.3 t0.5
dece+size 8.2 a-0.5 g0.4
decemb 6.2 a-1.0 b0.6 c-0.4 f-0.5 g-0.4 h0.4 k2.4 l2.0 m0.8 n1.3 o0.6 p-0.9 q-0.5 s0.4
decent 6.4 a-1.0 d-0.3 g0.9 p-0.4 q1.4 s-0.4
deci 5.3 a-2.3 f1.3 h1.0 i1.9 j-0.5 m0.7 n-0.8 o-0.4 p-1.0 q1.3 r-0.8 s-0.6
deci+agai 8.4 a-0.6 e-0.5 i-0.3 l0.4 n-0.3
deci+is 8.4 b-0.3 g-0.3 m0.3
deci+on 7.6 a-0.7 g1.5 i-0.4 r0.3
deci+that 7.9 b0.4 d0.3 f0.6 g0.3 h0.8 i-0.4 k-0.3 l0.3 o-0.4 p0.4 r-0.4 t0.4
deci+to 6.2 a-1.0 b-0.6 c-0.8 e0.3 f-0.4 g-1.0 i1.8 j-0.6 m-0.5 o0.3 p-0.4 t-0.3
deci+whet 8.4 c0.5 j0.6
decide 5.6 a-1.9 b0.5 e-0.8 f1.1 h0.7 i1.8 m0.5 n-0.5 p-0.8 q0.8 r-0.7 s-0.7
decidi 8.2 c0.9 s0.5
decisi 7.1 a-0.4 b-0.8 d-0.4 e1.4 g-0.6 h0.4 i0.4 j-0.4 n-0.4 p-0.3 q0.8 s-0.4
deck 8.2 a0.5 b0.8 c0.5 i1.3 p0.6 s0.9
decl 7.0 b0.8 c1.1 e-0.6 g-0.7 h-0.6 i-0.8 k2.0 m0.4 n0.4 o0.5 p0.7 q0.6 r-0.7 t-0.7
decl+to 7.9 j0.3 p0.7 s0.5
declar 8.4 i-0.3 p0.5
declin 7.2 b0.4 c0.9 g-0.5 i-0.5 k2.0 m0.3 o0.5 p0.3 r-0.5 t-0.5
dedi 8.4 a-0.8 g1.2
dedica 8.4 a-0.8 g1.2
dedu 8.2 a1.3 c1.1 m0.9 o-0.4 p2.2
deduct 8.2 a1.3 c1.1 m0.9 o-0.4 p2.2
deed 7.6 a0.4 b0.4 c0.4 d1.4 f-0.6 g-0.6 j0.8 r-0.3 t1.3
deed+will 8.4 c0.4 e0.4 g-0.4 i0.5
deeds 7.7 a0.7 c0.5 d1.6 e0.5 f-0.3 g-0.5 j0.9 l-0.3 n0.3 r-0.5 t-0.4
deep 7.9 c-0.5 d0.5 e-0.5 h-0.3 s0.4 t0.3
defa 7.5 a0.7 c0.4 g0.5 i-0.4 j1.3 s0.3
defa+unde 8.4 a0.4 c0.5 e-0.3 j1.0
defaul 7.5 a0.7 c0.4 g0.5 i-0.4 j1.3 s0.3
defe 6.5 a2.2 e1.4 g-1.5 h-0.5 i-1.2 j2.8 m0.6 p1.4 s-0.6
defe+unio 8.4 e0.7 j0.3
defect 7.2 a2.2 c0.3 e0.7 g-1.0 i-0.4 j1.1 p1.0
defenc 8.4 e0.7 j0.3
defend 7.2 f0.4 g-0.6 h-0.4 i-0.7 j1.7 m0.9 o-0.3 p0.7 s-0.4
defi 6.7 a-1.3 r0.6
defi+more 8.4 a-0.9 g1.6
defici 7.9 a-0.8 e-0.3 g-1.1 r0.7
defini 7.3 a-0.5 g0.9
degr 7.7 a-0.4 b0.7 d0.8 g1.0 i-0.4 j-0.3 n0.4 p-0.3 r0.6 t0.9
degree 7.7 a-0.4 b0.7 d0.8 g1.0 i-0.4 j-0.3 n0.4 p-0.3 r0.6 t0.9
dela 7.0 c2.1 d-0.5 e0.5 g-0.6 j0.5 m0.8 n1.0 p-0.4
delay 7.9 a0.5 c1.9 d-0.5 i-0.5 j0.4 l0.8 n0.7 o-0.3 t0.4
delaye 8.2 a-0.9 c0.8 m0.5 n0.5 o0.5
dele 6.7 a0.6 b-0.5 c-0.6 d0.9 e0.3 i-0.5 k-0.4 l0.8 m0.9 n0.3 o-0.5 p-0.4 r0.4 s0.7 t0.3
dele+it 8.2 a1.6 d1.2 g-0.7 s1.2
dele+my 8.4 a-0.8 l0.4 n0.3
dele+song 8.4 a0.7 g-0.3
delega 7.9 b-0.5 i-0.4 k-0.3 l0.7 m1.1 o-0.6 r0.9
delete 7.0 c-0.4 d1.2 e0.6 p-0.3 r-0.4 s0.8
delg 8.2 a0.4 d0.4 i0.4
delgad 8.2 a0.4 d0.4 i0.4
deli 5.6 b0.7 c1.4 g-0.3 h0.7 i-1.7 j0.4 k1.3 l-0.7 m0.9 n0.4 o-0.5 p-1.2 q-0.9 r1.7
deli+by 8.2 f0.3 i-0.4 j0.8 p0.4
deli+date 8.4 a0.6 c1.6 j0.6 m1.0 s0.6
deli+has 8.4 a-0.7 b0.4 k0.3
deli+of 8.2 e0.5 f0.7 i-0.5 o0.6 r0.3 s-0.4
deli+to 7.5 b0.4 d0.8 h0.9 i-0.4 j-0.4 o-0.4 p0.4 s-0.5 t0.4
delibe 8.4 a0.4 d0.5 i1.0
delica 8.4 a1.1 g-0.7
deligh 7.5 a-0.3 e-0.7 f-0.5 g1.3 h1.1 i-0.5 n-0.6 o-0.6 p-0.5 r1.5 s-0.5 t0.4
delive 5.9 b1.0 c1.9 e0.7 g-0.7 i-1.8 k-0.4 l-0.5 m1.0 n0.6 p-0.7 q-0.7 r0.9 s0.6
dell 8.4 a-0.4 g0.5
dema 6.8 a0.4 b-0.5 f0.6 i-0.7 j2.2 k0.6 m3.2 n-0.5 p0.6 q-0.4 r-0.3 s-0.5 t-0.7
dema+for 8.4 a0.3 f1.0 j0.5 k0.3 m1.5 p-0.3
demand 6.8 a0.4 b-0.5 f0.6 i-0.7 j2.2 k0.6 m3.2 n-0.5 p0.6 q-0.4 r-0.3 s-0.5 t-0.7
deme 8.2 a0.5 b0.6 d0.8 g0.3 j0.4 m0.5 n0.4 o0.3 p0.6 r0.5
dement 8.4 d0.8 g0.4 j0.5 n0.4 o0.3 r0.6
demi 8.4 d0.3 h0.3 k0.8 q-0.5
demo 7.1 a-0.5 b-0.5 g-0.7 h-0.4 i-0.8 j-0.5 k4.7 l-0.8 n1.4 o0.5 p-0.5 q0.4 r0.5 s-0.6
den 8.4 a0.6 e1.3 p0.9
deni 7.5 a-0.4 b-0.5 d-0.5 g0.3 h1.2 i-0.6 j0.4 k0.4 m-0.4 p-0.4 q0.5 s0.3
denise 7.6 b-0.4 d-0.4 g0.3 h1.4 i-0.5 j0.4 k0.3 m-0.5 p-0.3 q0.6 s0.4
dens 8.2 a-0.3 g0.5 l-0.3 o0.8 t0.3
dense 8.4 a-0.9 g0.5 l-0.3 o0.8 t0.3
dent 6.8 a-0.6 b-0.4 c1.4 e-0.7 f-0.6 g-0.9 h0.7 k2.4 p-0.6 q0.7 r0.4 s-0.6 t0.4
dent+has 8.4 a-0.3 c-0.5 h0.4 k1.1
dent+on 8.4 a0.4 c0.3 h0.8 m0.5 r0.4
dental 7.6 a-0.5 b-0.6 c1.0 d-0.6 e-0.7 f-0.4 g-0.4 i-0.5 q0.5 r0.4
dentis 7.5 a-0.7 c0.5 d0.5 f-0.3 g-0.3 h1.0 i0.4 k2.6 p-0.4 s-0.5 t0.4
denv 8.2 a0.3 e0.5 j0.8 k0.7
denver 8.2 a0.3 e0.5 j0.8 k0.7
deny 8.2 a0.4 j0.5 m0.6 p0.7
depa 6.7 a1.1 d1.1 e0.4 f1.0 i0.6 j1.3 k0.6 l-0.5 m1.2 p1.3 q-0.4 r-0.4 s0.4
depa+has 8.2 c0.3 e-0.5 g0.3 p0.8 r0.9
depa+will 8.4 a0.9 e0.5 j1.2 m1.7
depart 6.7 a1.1 d1.1 e0.4 f1.0 i0.6 j1.3 k0.6 l-0.5 m1.2 p1.3 q-0.4 r-0.4 s0.4
depe 7.3 a-1.0 b-0.3 c-0.5 e-0.4 g-0.4 h-0.3 l0.3 r-0.5 t0.9
depe+on 7.6 a-0.9 g-0.3
depend 7.3 a-1.0 b-0.3 c-0.5 e-0.4 g-0.4 h-0.3 l0.3 r-0.5 t0.9
depo 6.1 a-1.0 c0.7 e-0.7 f0.3 g-0.6 h1.8 i-1.8 j1.1 k0.6 l-0.6 o0.9 p-0.4 q2.5 r-0.3 t0.5
depo+and 8.2 e-0.4 m-0.3 t0.5
depo+back 8.2 b0.4 d-0.5 j-0.3 m-0.4 p-0.3 s0.6
depo+for 7.9 c0.5 f0.5 g-0.4 h-0.5 i-0.3 j0.6 k0.6 n0.4 p0.8 q1.5 r-0.6 s0.4 t-0.4
depo+on 8.4 a-0.8 c-0.5 g0.6 h0.6 i-0.3 m1.8 o0.3 r0.3 t-0.3
depo+paid 8.4 j0.3 q1.4 t0.5
deposi 6.3 a-0.4 b0.4 c0.7 e-0.8 f0.5 g-1.1 i-1.4 j1.3 l-0.3 q2.8 t0.6
depot 8.2 a-0.6 h1.8 i-0.6 k0.6 o1.3 r-0.4
depr 7.7 a0.9 d-0.3 g-0.4
depres 7.9 a0.9 g-0.4
dept 7.6 a0.4 j0.5
depth 8.2 g0.3
depu 8.2 e0.4 g0.4 k0.8 r0.5 s0.5 t0.4
deputy 8.2 e0.4 g0.4 k0.8 r0.5 s0.5 t0.4
derb 8.2 e0.4 o0.4 s0.5
derby 8.2 e0.4 o0.4 s0.5
dere 7.6 c-0.5 d-0.9 e-0.7 g0.7 h0.7 i-0.3 l0.7 m0.8 n0.6 o-0.4
derek 7.6 c-0.5 d-0.9 e-0.7 g0.7 h0.7 i-0.3 l0.7 m0.8 n0.6 o-0.4
desc 7.1 a1.2 b-0.5 c0.6 d1.0 e1.0 f-0.3 h-0.5 j-0.6 k0.5 l0.7 m-0.4 p-0.4 q0.8 r1.1
desc+a 8.2 a0.7 b-0.5 e1.9 g-0.4 i-0.4 k0.4 m-0.4 o0.4
descri 7.2 a1.6 b-0.6 c0.4 d0.9 e1.2 f-0.4 g-0.4 j-0.5 l0.4 m-0.5 o0.5 p-0.4 q1.0 r0.4
dese 7.7 a-1.1 g2.0 h1.0 i-0.5 k-0.4 q1.2 r3.1 s-0.4
dese+it 8.4 a-0.5 b0.5 e0.3 g0.8 o0.7 q1.3 r1.8
deserv 7.7 a-1.1 g2.0 h1.0 i-0.5 k-0.4 q1.2 r3.1 s-0.4
desi 5.8 b0.7 c0.5 e1.4 g0.9 k1.5 l0.7 m0.3 q0.3 r0.7 s-0.5
desi+and 7.6 a-0.3 d0.6 e-0.5 g0.6 i0.5 j0.4 p0.4 r0.5 s0.4
desi+is 7.9 b0.7 g-0.4 h0.3
design 5.9 b0.5 c0.6 e1.5 g0.7 k1.3 l0.8 m0.4 p-0.7 q0.5 r0.7 s-0.4 t0.3
desist 8.4 i0.6 j0.4 k0.4 p0.5
desk 6.0 b1.4 c-0.6 e-1.1 g-0.6 h0.9 i0.6 j-0.6 k-0.4 l-0.7 m1.2 n1.2 o0.4 p-0.9 q3.2 r1.7 s-1.2 t1.2
desk+and 8.4 e-0.5 h0.5 r0.3
desks 8.4 b1.0 e-0.4 g0.5 h0.4 n0.5 o0.3 q1.2 r0.8
desm 7.7 d0.7 e-0.3 f1.5 g0.6 h-0.5 p0.7 r0.3 t-0.4
desmon 7.7 d0.7 e-0.3 f1.5 g0.6 h-0.5 p0.7 r0.3 t-0.4
desp 7.0 g0.9 h0.9 k0.4
desp+what 8.4 g0.6
despit 7.1 a0.4 g0.4
dest 7.6 a1.6 g-0.9 i0.3 j0.6
destro 7.7 a1.4 g-0.9
deta 6.5 b0.9 d-0.6 e1.6 g-0.4 j0.7 l0.9 m-0.6 o0.5 q0.9 r-0.4 s-0.3 t-0.4
deta+for 8.4 a0.6 g-0.4 i0.4
detail 6.5 a0.6 b0.9 d-0.6 e1.6 g-0.8 j0.7 l0.9 m-0.6 o0.5 q0.9 r-0.4 s-0.3 t-0.4
dete 7.1 c0.4 i0.7 j0.7 n0.5 p0.8 q0.3
dete+the 8.4 a0.3
detect 8.2 l0.3
determ 7.5 c0.5 i0.9 j0.8 p0.9 q0.4
dev 7.7 c1.2 g0.6 i0.4 j0.6 k-0.3 m0.4 q0.3 r1.0 s0.5
deve 7.0 c2.0 d-0.6 e0.3 i1.5 m0.6 p0.7
deve+in 8.2 c0.8 e0.4 g-0.5 i0.9
develo 7.1 c2.1 d-0.5 e0.5 i1.6 m0.6 p0.7
devi 6.0 a-1.2 g0.8
devi+for 8.4 g-0.7
devi+i 8.4 a-0.4
devi+is 8.2 a-0.5 g0.8
device 6.0 a-1.2 g0.8
diag 8.4 a0.4 g-0.3
diagno 8.4 a0.4 g-0.3
dial 7.0 a-1.0 h-0.3 r-0.7
dial+and 8.4 a-0.3 g-0.9
dialin 7.6 a-1.1 g1.1
dialog 8.4 e-0.3 r-0.3
diar 7.7 c-0.4 d0.8 e0.4 g-0.5 i0.5 j0.7 k0.4 l0.4 m0.4 s0.8 t0.4
diary 7.7 c-0.4 d0.8 e0.4 g-0.5 i0.5 j0.7 k0.4 l0.4 m0.4 s0.8 t0.4
did 4.6 b2.9 c-1.0 d3.0 e-0.5 f0.4 g1.1 h1.7 i0.7 j-0.6 k0.7 l0.4 m-0.4 n0.6 o1.4 p-1.0 r3.0 s0.5 t0.5
did+a 7.5 b1.4 c0.7 g1.3 h-0.3 i1.1 m0.3 r0.3 s-0.4
did+and 7.9 a-0.9 b-0.5 c-0.4 f-0.4 g0.7 h0.9 i-0.4 r1.2
did+ask 8.4 a0.5 b0.4 d1.3 e-0.4 i0.6 s0.5
did+but 8.4 a-0.3 g0.8 i0.4 r0.6
did+buy 7.9 a-1.1
did+expe 8.4 a0.4 b0.8 e0.8 g-0.4 n0.5 q-0.3
did+exte 8.4 g0.9
did+have 7.9 a-0.8 g0.7
did+i 7.7 a-1.1 g-1.6 j0.5 s0.7
did+it 7.2 a0.5 b-0.7 c-0.4 d1.1 e0.6 g-0.3 i0.6 r0.5 t0.3
did+lock 8.4 a-0.5 g-0.4
did+my 8.4 a0.5 d1.2 f0.3 g-0.8 k0.3 t0.4
did+not 6.5 a2.6 b0.3 g-0.8 p0.4 r-0.4
did+quit 8.4 a-0.4 g0.7
did+that 8.2 a-0.4 g0.7 k0.4 r0.5
did+the 7.3 b1.1 c-0.3 d0.8 e-0.4 g-0.3 i0.4 j-0.3 p-0.5
did+this 7.9 a1.4 e-0.3 g-0.8 h0.6 j0.7 l0.4
did+to 8.4 b1.1 d-0.6 g0.5 l0.4 n0.8 o0.6 r1.4
did+try 8.2 a0.9 d1.9 g-0.4 i0.8 j0.8 l1.1 m0.4
did+was 8.4 a0.5 b0.6 s0.9
did+you 7.6 b1.1 c-0.4 e-0.7 f0.6 g-1.1 j-0.3 m-0.3 n0.4 o1.5 p-0.5 q0.4 s-0.4
didn 5.5 a1.3 c0.6 e-1.2 h0.4 j-0.7 k-0.4 l1.7 n2.4 p-0.4 r2.6 s-0.5 t-0.4
didn't 5.5 a1.5 c0.6 e-1.2 g0.5 h0.4 j-0.7 k-0.4 l1.7 n2.4 p-0.4 r2.6 s-0.5 t-0.4
didn+ask 8.4 a-0.7 e-0.3 g1.0 h0.9 l0.4 m-0.3 r1.3 t-0.4
didn+even 8.2 a0.8 e0.4 g-0.4 s0.5
didn+expe 8.4 b1.3 c0.4 g0.3 n0.5 o0.3 r0.8
didn+have 8.2 a0.9 b0.3 c-0.3 e-0.4 g-0.5 l-0.4 n0.6 p1.3 r0.3
didn+know 8.4 e-0.4 g0.5 r0.4
didn+like 7.9 a1.1 g-1.2 m0.3 r-0.3
didn+make 8.4 a-0.6 c-0.3 g0.3 l1.2 n1.4 o0.4 r0.4
didn+read 8.4 a-0.6 g1.2
didn+say 8.2 c1.2 d0.8 f0.5 h-0.3 n0.5 o0.6
didn+work 8.4 a0.6 g-0.4
didnt 8.2 a-0.5
die 7.9 g2.2
died 6.8 a0.6 e-0.3 g-0.3 h0.3 k1.1 l-0.5 m0.5 p0.5 q-0.3 r1.4 s0.5
died+at 8.4 c-0.3 g0.6 h0.4 r0.3
died+in 8.2 a0.6 e0.3 i0.5
diet 8.4 a0.5 e0.5 g-0.3
diff 5.2 a1.1 b0.9 c0.5 e1.1 h1.1 i-1.3 j0.8 k0.5 l-0.7 m1.1 n0.9 o0.9 p0.4 r1.2 s-0.8
diff+as 8.4 j0.5 m0.6 n0.4
diff+betw 8.4 a-0.5 g-0.8
diff+came 8.4 a-0.6 g-1.0
diff+colo 8.4 g0.8 h0.9 n0.3 o0.3 r1.3
diff+head 8.4 g0.5 h0.7 r0.7
diff+in 7.7 a-1.1 g0.6
diff+is 8.2 a1.0 b1.7 c1.6 g-0.4 l0.3 m0.5 p1.2
diff+it's 8.4 d0.6 e0.5 g0.4 p0.7
diff+name 8.4 g-0.6
diff+navi 8.4 a0.7 g-0.5
diff+of 8.2 a0.6 j0.5 m1.0
diff+to 7.3 a1.1 g-0.7 r0.6
diff+type 8.2 a-0.8 g0.9
diff+ways 8.4 a0.4 b0.3 c-0.4 e0.8 g-0.3 h-0.3 o0.5 q0.5 r-0.4
differ 5.4 a-0.5 b0.6 c0.5 d-0.4 e1.4 g0.8 h1.4 i-1.2 j0.9 k0.4 l-0.7 m1.3 n0.8 o1.1 p0.5 r0.9 s-0.8
diffic 6.8 a2.0 b0.4 g-1.1 r0.5 t0.4
dig 8.4 a-0.4 b-0.4 e-0.4 f-0.3 q-0.4 t0.6
dige 8.4 e-0.3
digest 8.4 e-0.3
digg 8.4 a-0.7 d-0.3 g0.7 h0.3 i-0.4 k1.5 t0.3
digi 5.3 a-1.4 g1.4 i0.6
digi+and 8.4 a0.3
digi+came 6.0 a-1.3 g1.5
digi+imag 8.4 g-0.3
digi+phot 7.9 a-0.3 g0.8
digi+pict 8.2 g0.4
digi+zoom 8.2 a-0.3 g0.6
digica 7.6 g-0.4
digita 5.4 a-0.7 g1.6 i0.6
dign 8.4 a-0.5 c-0.5 h0.6 i-0.4 m-0.3 o0.5
dinn 7.5 b-0.5 d-0.4 e-0.6 f1.2 g-0.7 i-0.5 j-0.3 p0.3 s0.8
dinner 7.5 b-0.5 d-0.4 e-0.6 f1.2 g-0.7 i-0.5 j-0.3 p0.3 s0.8
dioc 7.2 b0.6 c0.5 d0.8 f0.4 h0.6 i0.3 k-0.4 l1.1 r-0.5
dioc+has 8.2 f0.3 i0.3 j0.5 p0.6
dioces 7.2 b0.6 c0.5 d0.8 f0.4 h0.6 i0.3 k-0.4 l1.1 r-0.5
dire 5.0 a0.9 c1.0 d-1.1 e2.5 f7.5 g-1.3 i-0.8 k0.8 l-0.3 m-0.4 n1.0 p2.2 s-1.1 t1.0
dire+and 8.4 k0.4 q0.5 r0.4
dire+debi 7.1 a1.2 b1.1 e-0.5 f-0.6 g-0.7 h-0.4 i0.4 j-0.3 k-0.5 m-0.4 p2.7 r-0.6 s-0.4
dire+for 8.2 g0.4
dire+from 7.9 a-0.4 g0.9
dire+has 7.7 a0.6 b-0.3 c0.3 d-0.3 f1.1 i-0.4 j0.3 k0.3 o0.4 p0.6
dire+into 8.4 a0.7 f0.5 j0.9
dire+line 7.9 a0.6 c0.4 d1.5 f1.7 g-0.3 h0.6 l0.3 m-0.4 o-0.3 r-0.4 t-0.3
dire+on 8.4 a0.6 c-0.4 e0.7 f1.9 o0.6 r-0.4 s0.8 t1.2
dire+this 8.4 b-0.3 c0.4 e0.4 f0.4 g0.5 h0.6 r0.6
dire+to 7.3 a1.1 b-0.3 c-0.3 d-0.4 e1.1 f2.9 j-0.5 k0.7 n0.6 p0.6 r0.4 s-0.5 t-0.4
dire+who 8.4 c1.2 d-0.7 f0.6 l1.1 o-0.3
direct 5.0 a0.9 c1.0 d-1.1 e2.5 f7.5 g-1.3 i-0.8 k0.8 l-0.3 m-0.4 n1.0 p2.2 s-1.1 t1.0
disa 6.1 a3.2 b0.3 e1.3 f1.0 g-2.8 i-0.5 p0.5 q0.4 r-0.7 s0.3
disa+abou 8.4 e-0.3
disa+and 8.4 a0.3
disa+in 8.4 a-1.2 g0.5
disa+with 7.9 a0.6 g0.3 s-0.4
disabl 8.2 c0.7 e1.0 f1.4 g-0.7 s0.4
disagr 8.2 a0.5 e0.4 j0.8 p0.9
disapp 6.4 a2.8 b0.7 g-2.5 h-0.4 q0.4 r-0.3
disc 5.8 a0.3 b1.3 e1.7 f1.0 h0.6 i-0.6 l1.8 n-0.4 o0.6 q-0.4 r-0.9 s0.5 t-0.5
disc+and 7.9 a-0.6 g0.7
disc+it 8.4 e-0.4 f1.1 j-0.3 r-0.4
disc+of 8.4 a0.4 e0.4 i0.6
disc+or 8.4 c-0.3 l0.8 o0.9 r-0.3
disc+that 7.9 a1.0 g-0.9
disc+the 7.9 a-0.5 b1.4 d-0.4 f1.4 g0.8 h0.4 l0.4
disc+this 8.2 a0.8 g-0.3 j0.9
disc+you 8.4 a-1.0 g0.4
discon 8.4 a-0.8 e0.4 g-0.4 i0.6
discou 7.7 a0.6 c-0.5 h0.6 l0.6 o0.7 r-0.3
discov 6.9 a0.7 b0.9 e1.1 p0.7
discs 7.5 a0.4
discus 7.6 a0.6 b0.8 e0.7 f1.4 g-0.6 h0.3 i-0.9 k-0.4 l2.0 m0.4 p-0.4 r-0.5 t-0.4
disk 6.8 a1.3
disks 8.4 g0.3
dism 7.7 a-0.3 b-0.5 c-0.4 o-0.5 q0.7 r-0.4
dismis 7.7 a-0.3 b-0.5 c-0.4 o-0.5 q0.7 r-0.4
disn 8.4 a0.5
disn+movi 8.2 a0.9 g-0.4
disney 8.4 a0.5
disp 5.5 a1.7 b-0.4 f-0.5 g-1.7 h-0.8 i-1.3 j1.3 m2.9 p0.7 r-0.6 s-1.1
disp+abou 8.2 a-0.6 e-0.5 o0.4
disp+and 7.9 a-0.3 c0.3 n0.7 o0.7 t-0.4
disp+it 8.4 a0.4 b0.9 e0.5 j0.6 m1.3 p0.7
disp+of 8.4 g-0.4
disp+the 7.7 d0.6 g-0.3 p0.9
disp+with 7.7 a0.5 f-0.3 g-0.6 j0.5 l0.3 m0.9 o-0.4 p-0.4 q0.4 r-0.3
displa 6.5 a1.3
disput 6.1 a0.6 e-0.3 f-0.4 g-1.5 h-0.8 i-1.3 j1.5 k0.4 m3.4 p0.8 q-0.4 r-0.5 s-1.1
disr 7.9 g-0.4 i-0.4 j0.6 l0.4 q0.4
disrep 8.4 d0.3 j0.8 l0.3 q0.4
diss 7.3 a-0.5 c-0.4 g0.3 h-0.3 n0.4 r0.5 t0.3
diss+with 8.4 a0.5
dissap 7.9 g-1.0
dissol 8.4 o0.4
dist 6.6 b0.8 c-1.0 d-0.3 e1.6 g-1.2 j0.4 m1.5 o-0.5 p-0.4 q1.0 r0.4 s0.8 t0.5
dist+to 8.4 a-0.4 b0.8 e0.5 g-0.3 q0.3
distan 7.7 a0.7 g-0.8 m0.6 p-0.3 s0.7
distil 8.4 e0.6 g0.5 k-0.3 m0.7 p-0.4 q1.0 r0.7 t0.6
distor 8.4 a-1.5
distra 8.4 a-1.0 k0.3
distri 7.9 a0.5 c-0.4 d-0.3 e0.8 i0.4 j0.4 m0.4 o-0.4 q0.3 s0.6
divo 7.7 a-0.9 g1.2 h0.4 i0.3 l-0.4 o-0.3 p-0.4 r1.1 s-0.4
divorc 7.7 a-0.9 g1.2 h0.4 i0.3 l-0.4 o-0.3 p-0.4 r1.1 s-0.4
diwa 8.2 a0.8 c1.0 g-0.6 j-0.3 k0.3 m0.3 p1.1
diwali 8.2 a0.8 c1.0 g-0.6 j-0.3 k0.3 m0.3 p1.1
do 3.9 a-1.4 b0.9 c-1.2 d0.3 e1.1 f1.0 g-0.7 h1.6 i0.6 j-3.1 k3.8 l1.8 n2.2 o1.9 p-3.1 q0.7 s0.6 t1.8
do+a 7.0 a-1.8 b-0.4 e-0.5 g-0.5 h-0.6 i-1.2 j-0.4 k1.1 l0.8 m-0.5 n3.0 p-0.6 s-0.6 t0.7
do+abou 8.4 e0.8 i0.4 k0.8 n-0.3
do+and 7.9 a1.2 b1.2 c0.6 d0.6 g-0.6 i1.3 m0.6 p1.1 r-0.4
do+anyt 7.5 a1.0 g-0.6 l-0.3 o-0.4 t0.3
do+at 8.4 a0.5 e0.5 o0.3 p0.9
do+don' 8.4 c0.4 g0.3 h0.6 m0.4 r0.4
do+get 8.2 d0.6 f0.7 g1.2 p1.0
do+half 8.4 a-0.4 f0.6 g0.4 l0.9
do+have 7.9 a0.6 b0.7 d0.5 e-0.3 q1.0 s1.5
do+i 6.7 d-0.7 e-0.4 f1.6 g-1.0 j-0.7 k0.7 l-0.5 m0.9 n0.8 o1.0 q0.7 s-1.1 t-0.4
do+if 8.4 a0.4
do+in 8.4 g-0.5 l1.2 m-0.4 o-0.3
do+is 8.2 a-0.3 c-0.4 d-0.4 t0.3
do+it 6.5 a-1.2 b-0.5 c0.9 d-0.4 e0.7 f0.5 g0.6 h1.7 i-0.5 k1.5 l1.6 m0.5 n2.2 o-0.4 q-0.4 r0.7 s-0.4 t2.5
do+know 8.4 f-0.4 m0.6 r0.3
do+like 8.4 a0.9 g-0.6
do+love 8.4 e0.4 g0.3 i0.9 s0.6
do+mond 8.2 a-0.4 b-0.6 c-0.5 e-0.4 h0.4 k0.9
do+nice 8.4 b0.8 d-0.3 g0.6 i0.5 q0.5 r1.2
do+not 6.2 a-1.7 c-0.8 d-1.2 e1.1 f-0.6 g0.9 i0.5 j-0.6 k0.4 l0.9 m0.7 n-0.6 p-0.5 s-0.6 t1.5
do+our 8.2 b0.9 c0.3 i0.5 k0.9 l-0.4 r0.7 s0.9
do+revi 8.2 f0.5 l0.7 n0.5 r0.7 s0.5 t-0.3
do+send 8.4 e0.5 i0.3 m0.5 s0.5
do+so 7.6 a1.0 g0.6
do+some 8.4 a0.7 b0.5 d1.2 e0.7 g-0.3 l0.5 t0.4
do+that 7.5 a-0.9 c-0.5 d-0.3 e-0.6 g0.7 m-0.3 n0.6 o0.3 r1.0
do+the 6.2 a-1.3 f-0.6 h2.6 i-0.7 j-0.6 k3.7 l1.5 n1.9 p-1.0 r0.7 t-0.6
do+this 7.9 b1.0 d0.4 g-0.6 p0.3 s0.4
do+us 8.2 c-0.4 d0.7 h-0.3 i0.4 l0.4 m-0.3 o0.3 q0.4
do+we 8.2 a-1.0 b-0.8 c-0.6 e-0.5 g-0.6 h0.8 i-0.6 l-0.5 o2.5 q-0.3 t1.8
do+what 8.4 a0.5 b0.6 g-0.3 i0.7 s0.6
do+with 6.7 a-1.2 c-0.5 d0.7 g0.4 h-0.8 i0.6 j-0.4 k-0.6 n-0.5 p-0.6 q0.7 s-0.5 t-0.3
do+wond 8.4 a0.8 b1.6 c0.5 e0.3 i-0.5 n0.4 s0.3
do+you 6.3 a-1.7 b0.6 c-1.0 e-0.8 f0.9 g-1.1 h1.3 i-0.9 j-1.1 k0.4 m-0.3 n1.3 o2.9 p-1.0 q-0.8
do+your 7.9 a0.8 g-0.7
doc 8.4 b-0.4 d0.7 e0.6 g-0.6 l0.3 q1.2
dock 7.7 a-0.8 b-0.3 h0.5 i-0.4 l0.3 n-0.3
doct 8.2 c-0.3 e1.0 i-0.3 t0.6
doctor 8.2 c-0.3 e1.0 i-0.3 t0.6
docu 6.9 a0.4 b1.1 c1.3 e-0.6 h0.7 i0.5 m1.7 o-0.4 q0.8 r-0.5 s0.5
docume 7.0 a0.6 b1.3 c1.5 e-0.7 g-0.7 h-0.3 i0.7 m1.6 q0.7 r-0.3 s0.6
does 4.2 a2.7 b0.8 d2.2 f-1.0 i2.0 k1.1 l-0.4 o3.3 p-0.7 r-1.6 s0.7 t-0.6
does+a 8.2 a0.4 g0.5
does+affe 8.4 a-0.6 q0.3
does+anyo 7.9 a0.8 b-0.3 d1.1 g-0.5 h-0.7 i-0.4 j-0.4 p-0.4 q0.9 r-0.5
does+care 8.4 a-0.4
does+come 8.2 g0.5 p0.5
does+cons 8.4 c0.4 j1.4 s0.5
does+do 8.4 g-0.7
does+feel 8.4 a0.8 b0.6 c0.3 d1.4 i0.3 n0.3 r-0.4
does+have 7.1 a-0.7 g-0.8 n1.2 s0.5
does+he 8.4 a-0.3 g0.6 q0.5 r0.5
does+help 8.4 g-0.5
does+hold 8.4 e0.4 q0.9
does+it 7.1 a-0.6 b1.8 d-0.4 e-0.5 g-0.4 i0.7 l0.4 m0.5 o0.3 p0.7 s-0.5
does+look 8.4 a0.4 g-0.4
does+make 8.2 a1.1 b1.9 e-0.4 g-0.4 i0.5
does+my 8.2 a1.1 b0.4 c0.6 d1.2 g-0.6 i1.1 m0.7 r-0.6
does+need 8.4 a-0.7 g0.7
does+not 6.1 a2.0 g-1.7 o0.8
does+our 8.2 d0.7 f0.4 g0.6 h1.3 k-0.3 o-0.4 q0.4 r0.3 s-0.3
does+play 8.2 a1.4 g-0.7
does+regi 8.4 a0.5 d0.8 e0.9 g-0.3 l0.4
does+say 8.2 a1.1 b0.8 c1.2 e-0.4 g-0.4 i0.7 p0.6 r-0.3
does+seem 7.9 g0.6
does+send 8.4 a0.5 d0.4 e1.4 g-0.4 p0.5
does+smel 8.4 a-0.5
does+soun 8.4 a-0.6 k-0.3 l0.8
does+suit 8.4 a0.6 h0.7 k0.9
does+supp 8.4 a0.6 g-0.3
does+that 8.4 g-0.5 l-0.3 o0.8 t0.3
does+the 6.9 a-1.5 c0.6 e-1.3 j-0.6 k0.9 l-0.5 m-0.7 n0.5 o2.0 q-0.5 t-0.6
does+what 8.2 a0.4 c0.5 d0.7 i0.9 s0.5
does+work 7.3 a-1.2 e0.6 g0.7 i-0.4 k1.3 o0.4 p0.5 t0.5
does+your 8.2 a-1.4 e-0.5 g-0.5 i0.8 o1.2 q0.4 t0.3
doesn' 5.1 a2.1 b1.2 c-0.7 d1.1 e2.0 g-1.9 h1.3 i-0.4 j-0.4 k0.9 l0.4 m1.0 o-0.4 r-0.9
doesnt 7.3 a1.8 g-1.3
dog 6.4 a0.7 b2.3 d-0.3 e-0.7 f-0.7 g-1.0 i-0.5 j-0.7 k0.4 n1.2 o1.0 p-0.4 q-0.6 r-0.7 s-0.7
dog+groo 8.4 b0.7 d0.5 i0.5
dogs 7.5 e0.4 i-0.5 j-0.3 k-0.3 l-0.3 s-0.4
doin 6.0 a-0.3 c0.5 d1.0 e0.4 f0.5 g-0.5 h0.7 j-0.3 k-0.5 m0.5 n0.6 p-0.8 r0.4 s0.4 t0.5
doin+a 7.7 a0.9 c-0.3 e0.5 g-0.3 j0.7 m1.2 s0.5
doin+it 7.6 a0.7 b0.6 c-0.7 d0.8 e0.3 g0.6 h0.8 i1.6 r0.4 s-0.4
doin+the 7.3 a-0.9 d-0.4 g-0.7 h0.6 i-0.3 k-0.5 r0.3 t0.4
doin+this 8.4 e0.3 f0.5 n0.4
doing 6.0 a-0.3 c0.5 d1.0 e0.4 f0.5 g-0.5 h0.7 j-0.3 k-0.5 m0.5 n0.6 p-0.8 r0.4 s0.4 t0.5
doll 6.8 b2.9 c-0.4 e1.2 i1.2 j-0.3
doll+for 7.9 b1.9 e-0.4 g0.4 i0.6 o0.3 p-0.3 s0.7
doll+more 8.4 a-1.0
doll+to 8.4 b0.4 p0.7
dollar 6.8 b3.0 c-0.4 d-0.5 e1.3 i0.9 r0.3 s0.3
doma 7.3 a0.4 b0.4 c-0.5 e-0.8 i2.5 j-0.3 o1.0
doma+tran 8.4 i1.3
domain 7.3 a0.4 b0.4 c-0.5 e-0.8 i2.5 j-0.3 o1.0
domi 8.2 a-0.6 l1.0 o0.5 q-0.4
domini 8.4 a-0.4 l1.0 o0.5 q-0.4
don' 4.0 a0.6 b0.9 d0.7 f0.5 g-1.1 h0.7 i-0.5 j-0.9 k0.5 l0.9 m0.5 n0.4 o0.8 r1.2 s-1.3 t0.4
don'+acce 8.2 a0.6 b0.8 m1.2 s1.0
don'+agre 8.4 m0.6 p0.5
don'+appe 8.4 c-0.3 e-0.4 i0.6 j0.7 m-0.4 o0.7
don'+ask 8.2 a-0.5 d0.3 h0.5 k1.4 q-0.4 r0.7
don'+be 7.9 a-0.4 b0.8 g-0.3 n-0.3 o0.4 q0.4 r0.3 s1.0
don'+beli 7.5 b0.3 d0.9 e0.5 f0.4 g-0.4 i-0.4 j-0.3 m0.5 p0.7 s-0.3 t-0.5
don'+both 7.9 a0.6 b-0.4 c0.8 d-0.3 e1.2 i0.4 j0.5 n-0.3 p1.2 t0.9
don'+buy 8.2 a1.1 g-0.7
don'+care 7.9 c0.5 d0.5 e-0.5 g0.9 l0.3 r-0.3 t0.7
don'+chan 8.4 a-0.7 b-0.4 d-0.4 g0.3 h0.5 i-0.4 l0.3 m0.6 q-0.4 r0.7 t1.0
don'+come 8.4 d0.3 p0.5
don'+do 7.7 a-0.5 c0.5 d0.5 i-0.4 k1.3 l0.6 m-0.3 o-0.3 q0.6 r0.9 t-0.4
don'+doub 8.4 d0.3 e-0.5
don'+enjo 8.4 a0.4 d1.0 f1.1 l0.4 q0.4
don'+even 8.4 a-0.7 c-0.4 f0.5 g1.3 h1.6
don'+expe 8.4 a-0.6 b-0.3 k0.4 m-0.3 n0.4 o0.8 r0.4 t-0.4
don'+get 7.6 a0.3 b0.6 c0.9 d0.5 e-0.3 i0.6 s0.4
don'+have 6.8 a0.9 b0.3 d0.8 e0.3 g-1.7 i-0.4 j-0.3 k0.6 m0.8 n-0.5 s0.5
don'+inte 8.4 d-0.3 e0.3 p0.3
don'+know 6.8 a-0.4 c0.5 d1.9 e1.3 f0.6 h1.2 j-0.3 m0.5 p-0.3 r0.6 s-0.6 t1.1
don'+leav 8.4 s0.7
don'+let 7.9 a-0.6 b-0.4 e-0.3 g0.6 m-0.3 r0.6
don'+like 7.3 a1.1 d0.6 s0.7
don'+matc 8.4 b0.5 e0.8 f0.3 h0.4 l0.9 o0.6 t-0.4
don'+mind 8.2 a-0.5 g0.9 h0.6
don'+need 7.2 a-1.3 g-0.7 k2.2 n0.6 r-0.4
don'+owe 8.4 a0.8 d0.5 e0.4 j0.8 m0.5 p1.3
don'+pani 7.9 a-0.7 f-0.4 g-0.4 i-0.4 l-0.4 m0.4 n0.3 p-0.3 s-0.3
don'+reco 8.4 a0.5 b0.8 c0.4 d-0.3 f1.4 i-0.4 m2.1 p-0.3 s-0.3 t0.7
don'+see 7.7 a0.9 d-0.3 e-0.4 i2.3 p1.4
don'+send 8.2 a-0.3 b0.5 c0.4 d0.8 k-0.4 n0.7 p0.7 t0.3
don'+stop 8.4 a1.0 g-0.3
don'+supp 8.4 a0.3 j0.7 s0.7
don'+take 7.6 a-0.8 b-0.5 d-0.4 e-0.8 f0.3 g-0.7 k-0.5 l0.4 m-0.3 q-0.4
don'+tell 7.7 d-0.5 e-0.5 r-0.3
don'+thin 7.0 a1.3 c0.9 d-0.5 e1.5 g-0.9 i1.3 l0.3 m0.4 p-0.5 q-0.3 r-0.4 s-0.3 t-0.5
don'+unde 8.2 r0.4 t0.3
don'+use 8.4 a-0.9
don'+want 7.1 c1.1 d-0.7 e1.5 h-0.5 j0.4 l-0.4 n0.3 p-0.4 t0.3
don'+wast 8.2 a0.5 g0.5
don'+worr 8.4 a-0.8 b0.3 d-0.3 h-0.3 k-0.3 p-0.3
don't 4.0 a0.6 b0.9 d0.7 f0.5 g-1.1 h0.7 i-0.5 j-0.9 k0.5 l0.9 m0.5 n0.4 o0.8 r1.2 s-1.3 t0.4
dona 7.7 a0.8 b0.4 c-0.6 d-0.5 e1.2 i2.0 o0.3 p0.4
donati 8.2 a0.7 d-0.3 e1.6 i1.2 o0.4 p0.9
done 5.3 a-1.7 b0.7 c0.8 d0.4 e0.9 g2.8 h2.0 i-0.9 j-0.9 k0.3 l0.7 n1.1 p0.5 q5.7 r5.1 t-1.3
done+a 8.4 a-0.5 r1.1
done+and 8.2 h-0.3 i0.4 q1.0 r0.3 s0.4
done+as 8.4 a0.6 c0.9 e0.3
done+by 7.9 b0.6 c1.2 h0.7 n2.3 o0.3 q0.7 r0.5
done+for 8.2 c0.5 d0.6 e-0.7 g0.5 k-0.3 r0.9 s0.6
done+it 7.7 a-1.2 d-0.4 e-0.4 h0.3 i-0.3 l-0.4 m0.5 p-0.4 t-0.3
done+on 7.9 b0.9 g-0.7 m1.2 q0.9 s0.7 t0.4
done+so 8.2 a0.6 b0.8 e1.2 g-0.4 i0.7 l0.6 r-0.6 s0.5
done+that 8.2 a-0.4 b-0.3 d-0.3 e2.0 g-0.6 k0.5 o0.5 q0.4 r-0.4 s-0.4
done+the 8.2 a-0.6 b-0.4 c-0.5 g0.7 i0.3 j-0.3 q2.0 r0.9 t-0.4
done+to 8.4 b-0.4 e-0.5 g0.4 h-0.3 m0.3 r0.9 t-0.3
done+with 8.4 a0.6 c1.0 d0.3 g-0.3 i0.7 r-0.4 s0.7
donk 8.4 a0.3 b0.9 c1.4 s0.9
donkey 8.4 a0.3 b0.9 c1.4 s0.9
dono 7.7 b1.1 d0.3 e0.3 f0.9 k0.5 l0.6 m0.6 n1.3 o-0.5 p0.3 r0.3 t-0.4
donor 8.4 a0.3 b1.1 d0.5 f0.9 p0.5
donors 8.2 k0.5 l0.6 m0.5 n1.2 o-0.4
dont 7.0 a-0.8 c-0.3 g0.4 h-0.3 q1.1 s0.4
dont+know 8.4 a-0.9 g1.0
door 5.5 a0.5 b0.8 c0.9 e1.0 f0.4 g-0.7 h1.7 i-0.4 j-0.8 k-0.5 m-0.5 n1.4 o1.0 p0.4 r0.8 s-0.6 t0.8
door+and 7.7 a-0.6 c0.6 f0.8 g0.6 h0.8 i-0.3 l-0.4 n0.4 r0.4
door+came 8.4 s0.7
door+in 8.2 a-0.5 b-0.3 d0.3 e-0.6 g0.4 n0.6 o0.4 q-0.3 r0.3
door+on 8.2 a-0.6 c-0.4 h-0.3 i0.3 l-0.5 n0.5 p-0.4 q1.2 t-0.6
door+open 7.9 a0.9 b1.3 c2.1 e1.3 g-0.5 h0.5 j0.4 k-0.3 n0.6 t1.3
door+to 8.2 a0.6 c0.7 e0.5 f0.8 r-0.3
door+woul 8.4 a1.2
doorbe 8.2 a0.4 s0.7
doors 7.9 c1.0 h1.1 n0.4 o0.3 r0.9 s-0.4 t1.2
doro 7.9 c-0.4 d-0.3 e-0.3 f0.7 g1.0 l0.4 q0.5 r0.7 s-0.3 t-0.3
doroth 7.9 c-0.4 d-0.3 e-0.3 f0.7 g1.0 l0.4 q0.5 r0.7 s-0.3 t-0.3
dot 8.2 a0.4 b0.9 e1.5 g0.3 h0.7 i-0.3 k0.3 l0.3 p0.5 r0.4 s0.4
doub 6.2 a-1.5 b0.8 c-0.4 e-0.6 g2.1 h2.2 i-0.8 k1.6 m1.2 o-0.7 q1.1 r2.5 s-1.1 t-0.4
doub+abou 7.7 a-0.7 g0.5 i0.3 l0.4 n0.5 r1.5
doub+book 8.4 a-0.3 f0.4 g-0.7 k2.5 n-0.4 r-0.4 s-0.3
doub+for 8.4 e-0.4 m0.6 t-0.4
doub+in 8.4 e-0.4
doub+is 8.4 b0.4 c0.4
doub+the 8.2 b0.5 g1.3 h1.0 i-0.3 p0.9
double 6.5 a-1.3 b0.6 d-0.7 g1.4 h2.5 i-1.4 j-0.6 k1.5 m1.5 n-0.7 o-0.9 q1.0 r1.5 s-0.9 t-0.3
doubt 7.7 d0.5 e-0.4 g-0.4 i0.4 j0.4
doubts 8.4 a-0.7 d-0.5 g1.5 k0.3 l0.5 n0.6 r1.6
doug 8.2 b-0.4 d-0.4 e0.6 i0.6 p0.9
dove 8.4 b-0.4 d-0.4 l0.5 o-0.4 t1.4
down 4.6 a0.6 b0.8 c1.8 e1.9 f-0.3 h2.1 i-0.5 j-0.8 n0.3 o-0.7 p-0.7 q2.0 r1.4 s-0.5 t1.2
down+a 7.9 a0.4 c1.9 e-0.5 g0.3 h0.7 i-0.4 j0.4 l0.4 q1.0 r0.3
down+and 7.2 a1.2 b0.3 c0.3 d0.4 e1.7 f0.4 g-1.5 i1.2 n0.4 p-0.3 r-0.4 t1.1
down+by 7.6 a0.6 b-0.4 c1.2 h0.4 l-0.3 p0.8 s0.4 t1.7
down+for 6.7 a-1.3 b-0.6 c-0.4 e0.8 g1.3 h3.2 i-0.7 k-0.5 l-0.4 m1.2 n0.5 p-1.0 q0.7 r0.5 s-0.8
down+four 8.4 c-0.4 e-0.3 g0.4 q1.2 r0.5
down+from 8.4 g-1.0
down+in 8.4 a-0.8 g0.7
down+musi 8.4 a0.6 g-0.6
down+my 8.4 a-0.4 f0.4 r0.5 t0.5
down+of 8.4 e0.3 s0.7
down+on 7.1 a1.1 b0.5 c0.4 e1.8 f0.5 g-1.1 i0.6 n-0.3 o-0.5 r-0.4 s-0.5
down+or 8.4 a0.3 e0.9 o0.6
down+the 7.3 c-0.3 d1.8 g0.7 h0.4 i-0.5 l0.4 r0.4
down+thou 8.4 a1.3 g-0.4
down+to 7.1 b0.5 g2.2 h2.5 i0.6 j-0.4 l1.2 o-0.6 p0.3 q0.7 r1.2 s-0.5
down+with 7.3 a-0.5 b0.5 d-0.7 h-0.5 i-0.5 k2.0 n-0.4 o-0.4 s-0.4
downlo 6.4 a-2.0 g0.7 n0.3 s0.4
downsi 7.7 a1.3 g-1.0
dr 6.5 a0.6 d1.6 e-1.1 f-0.4 g-0.5 h0.4 i-0.9 j0.9 k1.1 n-0.5 q0.4 r-1.0 s0.5 t1.3
dr+s 8.4 a-0.3 c0.3 g0.4 h0.6 m0.4 r0.4
draf 6.2 a0.9 c1.2 e1.3 g-0.9 i-0.9 j1.2 k-0.7 l0.5 m0.7 n-0.6 o0.7 p0.8 q0.4 s-0.8
draf+a 7.7 a-0.7 b-0.5 e-0.4 g-0.3 k-0.4 l0.5 m0.9 r-0.4
draf+for 8.4 e-0.4 f0.4 g0.5 j0.5 r0.6
draf+to 8.4 e-0.5 g0.4 h0.6 j0.3 l0.4 m0.4 r0.3
draft 6.6 a0.6 b0.4 c0.7 d0.4 e1.5 f0.3 g-0.9 i-1.1 k-0.5 l0.6 n-0.5 o0.7 p0.5 q0.3 s-0.5 t0.3
drafte 7.5 b-0.6 c0.3 h-0.4 j0.6 m0.7 r0.4
drafts 8.4 a0.5 e-0.4 j1.2 m0.5
drag 7.3 c1.4 g-0.7 h-0.4 i-0.5 l1.2 m-0.6 s-0.3 t0.7
drag+amp 8.4 a-0.4
drag+and 7.9 a-0.6 i-0.4 l0.6 n0.4
draggi 8.4 l0.9 t0.4
drai 7.1 b0.6 c0.6 d-0.4 e0.6 f-0.3 h0.7 i-0.5 j0.3 k0.6 l-0.3 m-0.5 p0.9 r1.0 s-0.4
drai+the 8.4 a-0.7 e-0.4 o0.4 r0.6
drain 8.2 b0.8 c0.9 g-0.3
draina 7.7 a0.6 e1.1 g0.3 h0.8 i-0.3 j0.6 k0.4 l-0.3 p1.3 r0.8
drains 8.4 a-0.7 e-0.4 o0.4 r0.6
dram 8.2 g-0.3 h0.4 i0.3 l-0.3 q-0.3
dramat 8.4 d0.5 e0.5 i0.4
draw 5.6 a1.4 c1.7 e1.2 g-0.5 i0.3 j1.5 k0.3 l2.1 m0.5 n0.6 o0.6 p1.5 q0.4
draw+a 8.4 e0.4 g0.4 p0.5 r0.6
draw+and 7.7 a1.2 e0.7 g-0.5 j0.5 k-0.4 l0.8 n-0.4 p0.8
draw+as 8.4 b0.5 d-0.5 g-0.6 h-0.4 q0.5 r-0.4
draw+no 8.4 a0.7 c1.8 g-0.4 j0.6 p0.8
draw+our 8.4 a0.3 e0.9 i0.7 r-0.3
draw+the 8.4 e-0.4 g-0.3
draw+till 8.4 a0.4 e0.3 p0.7
draw+up 7.9 d0.6 f-0.3 h0.7 i-0.4 j0.6 k1.0 m0.3 o0.7 q-0.4
draw+were 8.2 a0.4 d0.6 e1.2 i0.3 j0.4 l0.3
drawba 7.9 a0.4
drawer 7.2 a0.9 c-0.6 e0.7 g-0.6 k-0.8 l1.8 n0.4 p1.3 r-0.7 s-0.3
drawin 6.3 c2.3 d-0.5 e-0.6 g0.4 j1.0 l0.9 m0.6 n0.6 o0.4 q0.9 r1.2 s0.6
drawn 7.3 a0.7 b0.5 c-0.7 e1.5 g-0.6 h-0.4 j1.1 m0.6 p1.1 r-0.6 t-0.4
drea 8.2 a-0.4 b1.0 e0.6 g0.5 p0.4
dream 8.4 a-0.5 b1.1 e0.7 g0.5 p0.6
dres 7.5 a0.7 b0.8 d-0.7 e0.6 f-0.3 i-0.4 k0.5 m0.9 q0.7 s-0.3
dres+gown 8.2 a0.5 d-0.4 e0.9 m0.7
dresse 8.2 a0.5 b0.7 e-0.4 p0.5
dressi 8.2 a0.5 d-0.4 e0.9 m0.7
drew 7.3 a-0.6 b-0.4 e-0.4 f-0.5 g0.6 l-0.3 n-0.4 o0.4 q0.4 r1.3 s-0.8 t0.4
drew+up 8.4 a0.6 c0.6 d0.8 i0.4 j0.5
dril 8.4 a-0.5 c-0.4 e0.5 k1.7 o0.6 q0.4 t1.0
drill 8.4 a-0.5 c-0.4 e0.5 k1.7 o0.6 q0.4 t1.0
drin 7.6 e1.0 f-0.4 g0.8 i0.6 k1.8 m1.0 n1.0 o0.4 p-0.4 r1.7 s-0.3
drink 8.2 d-0.5 e0.6 g0.8 i0.4 m1.2 r0.9
drinks 8.2 b-0.3 e0.5 k1.7 n1.1 o0.5 r1.0
drip 8.4 a0.5 e1.0 i0.4 p0.8
driv 5.4 a-1.0 c0.4 e0.5 f-0.8 i-1.0 j-0.6 k0.7 m-0.4 n-0.3 q0.6 s0.9
driv+and 7.7 a0.3 c-0.4 d1.1
driv+etc 8.4 a0.7 g-0.4
driv+in 8.2 a0.7 d0.4 e0.6 p0.8
driv+so 8.4 a-0.6 g0.8
driv+that 8.4 g0.6 p0.6 q1.1 r0.7
drive 5.9 a-1.9 c0.6 e-0.5 f-0.3 g0.8 i-0.4 o-0.4 q0.8 r0.4 t0.8
driver 6.8 b0.4 c-0.5 g0.5 h-0.3 i-0.5 j-0.3 k0.9 l-0.4 m-0.6 o0.4 t-0.5
drives 7.9 b-0.3 c0.5 g-0.8 s0.7
drivew 8.2 a0.9 e1.4 p0.6 s1.0
drivin 8.2 a0.3 f-0.3 n-0.5
dron 8.4 g0.6 h0.6
drone 8.4 g0.6 h0.6
drop 5.8 a0.8 c-0.7 d0.5 e0.3 f0.5 g-2.5 h0.7 i1.0 j-0.8 k0.4 m0.6 n1.1 p-0.5 q1.6 r-0.5
drop+in 8.4 a0.6 b1.0 i0.8
drop+it 7.3 a0.5 c-0.4 g-1.0 k0.4 m1.2 n0.4 o-0.3 q1.0 r-0.4 t0.3
drop+me 8.2 c0.6 f0.5 h0.4 i-0.3 o0.4 q2.3 t-0.3
drop+off 8.2 a0.6 b-0.3 c0.6 d1.2 f0.5 i0.5 k-0.4 p0.4
drop+the 7.6 a0.5 c-0.5 e0.4 g-0.5 i0.8 m-0.3 s0.4
dropbo 8.4 b0.5 c-0.4 h0.7 k-0.4 n0.8 t-0.3
droppe 7.0 a1.4 b-0.4 c-0.6 d2.3 e0.7 g-1.3 i1.0 j-0.4 k0.3 m0.5 p-0.4 q-0.4 s0.9
droppi 8.2 a0.5 g-0.3 p0.6
drops 7.9 b1.1 d-0.5 f0.4 i0.5 n0.7 q-0.4
drov 7.7 a1.0 c-0.4 i-0.4 o0.6 q0.6 r0.9 s-0.3
drov+me 8.4 a0.9 g-0.6
drov+out 8.4 a-0.6 f-0.3 g1.1 h0.3 i-0.3 q-0.4 r1.5
drove 7.9 a0.3 f-0.3 g0.5 i-0.3 q-0.5 r1.2
drum 8.2 i-0.4 k0.6 n0.4 p0.3
drummo 8.4 c0.4 i-0.4 k0.6 n0.4 p0.6
dry 8.4 a-0.7 d0.3 f0.5 g0.5 r0.5 t0.4
dsc 8.4 g0.6
dubl 7.7 a-0.7 b1.0 e-0.8 g-0.6 i0.5 o0.5 t0.3
dublin 7.7 a-0.7 b1.0 e-0.8 g-0.6 i0.5 o0.5 t0.3
duck 8.2 a0.4 b-0.3 r0.5
due 5.7 a0.7 c3.1 d1.0 g-1.5 i-0.4 j1.4 l3.5 m0.9 n0.7 o3.7 q-0.3
due+and 8.4 f0.6 j0.6 l0.9 p0.6
due+at 7.7 a0.8 b-0.4 c1.5 d1.0 e-0.4 g-0.5 l-0.3 m0.5 o-0.4 p0.4 q-0.6 r-0.4 s1.0 t0.6
due+cour 7.9 a0.7 c0.4 i0.9 j1.1
due+date 7.5 a-0.6 c-0.4 e-0.7 f-0.5 g-0.4 i-0.5 j-0.3 l3.5 m0.9 n1.9 o2.9 p-0.6 s-0.3
due+in 8.2 a0.5 c0.3 e1.5 j0.6 p0.5
due+on 7.7 a1.0 c2.0 d0.9 e-0.8 h-0.4 j0.5 l-0.4 m0.8 p-0.5 s-0.3 t-0.4
due+to 7.3 a-0.7 b0.3 d-0.5 h0.3 i-0.3 j0.3 k1.0 l1.8 p0.3
due+unti 8.4 i0.6 l0.4 p0.6
dull 8.2 a-0.6 b-0.4 f0.4 h0.8 k0.4 n-0.4 r0.5
dulu 8.4 b0.3 f0.5 g0.7 m0.4 r1.2
duluth 8.4 b0.3 f0.5 g0.7 m0.4 r1.2
dumb 8.4 q1.3
dump 8.2 g-0.3 l0.7
dunc 7.9 b0.9 e0.9 g-0.4 h-0.4 n0.7 r-0.4 s0.7 t-0.3
duncan 7.9 b0.9 e0.9 g-0.4 h-0.4 n0.7 r-0.4 s0.7 t-0.3
dund 7.9 b1.6 h0.6 n0.4 r0.4 s0.4
dundal 8.4 d0.6 s0.5
dundee 8.4 b1.8 h0.8 i0.5 n0.5 r0.7
dunm 8.4 a-0.3 d-0.4
dunmor 8.4 a-0.3 d-0.4
dunn 7.7 a-0.4 b-0.5 e-0.4 f0.5 h0.3 m-0.5 q0.9 t-0.5
dupl 7.7 a-0.7 f0.3 g0.4 h0.3 m0.4 p0.6 t0.5
duplic 7.7 a-0.7 f0.3 g0.4 h0.3 m0.4 p0.6 t0.5
dura 7.7 g0.4
durabi 8.4 a-0.4 g0.4
durabl 8.4 a0.6
duri 7.0 a1.0 c0.3 p0.4
duri+the 7.7 c0.4 g0.3 p0.5
during 7.0 a1.0 c0.3 p0.4
dust 8.4 a-0.5 g-0.5
dutc 7.7 a0.4 e-0.4 l-0.4
dutch 7.7 a0.4 e-0.4 l-0.4
duty 7.9 c0.9 d0.8 e0.4 g-0.3 h-0.5 i-0.3 j0.4 k1.1 l-0.3 q-0.4 r0.3 t1.0
dvd 5.1 g-0.4
dvd' 7.1 a0.9
dvd'+woul 8.4 a0.5 g-0.3
dvd's 7.1 a0.9
dvd+and 7.9 a-0.6 g0.5
dvd+but 8.4 a0.4
dvd+i 8.4 g-0.7
dvd+play 5.4 a0.6 g0.7
dvd+r 7.9 a-1.3 g-0.3
dvd+r's 8.4 a-0.6 g0.9
dvd+that 8.4 a-0.9
dvds 6.3 a1.2 g1.0
dvds+and 7.9 a0.3 g-0.7
dvds+i 8.2 g0.6
dyin 8.4 a0.8 j1.2 m0.8 p0.9
dyin+to 8.4 a0.8 j1.2 m0.8 p0.9
dying 8.4 a0.8 j1.2 m0.8 p0.9
e 6.1 a1.0 b1.3 c-0.4 e0.4 h0.7 i1.2 j1.7 k1.1 l-0.6 m-0.4 n0.8 p-0.6 s-0.4 t-0.8
e+f 8.4 a0.4 e0.8 i0.9
e+mail 6.7 b-0.5 d0.6 h1.0 j1.8 k1.2 l-0.5 m-0.5 n0.8 o-0.5 p-0.3 r0.3 t-0.7
each 5.5 a1.6 b2.3 c2.9 d2.8 e1.2 f0.8 g-1.6 i-0.9 j-0.7 m1.1 o-1.3 p-0.5 q1.4 r1.6
each+of 7.6 a1.2 b-0.3 c0.8 d1.3 e0.6 g-0.7 p0.6 s1.4
each+one 8.2 a-0.5 b-0.3 c-0.6 f-0.3 g1.3 h0.6 l0.7 q-0.4 r1.8 s-0.4
each+othe 7.2 a0.6 b-0.7 d-0.6 e0.9 g-0.6 i0.5 j0.4 o-0.6 r-0.6 s-0.5
each+time 7.6 b0.7 c1.7 d1.9 f1.0 g-0.7 h-0.4 k-0.4 m0.4 o-0.3 r-0.4 t0.5
ear 7.6 b0.6 d-0.3 g1.0 k0.5 l-0.4 r1.5
earb 7.1 g0.4
earb+are 8.4 a0.9 g-1.0
earbud 7.1 g0.4
earl 6.4 e1.1 g-0.7 k0.7 l0.9 m-0.5 n-0.4 o0.7 p-0.6 r0.6 s-0.8
earl+and 8.4 c-0.3 e0.7 g-0.4 i0.5 j0.6 t1.4
earl+on 8.4 b0.4 i-0.3
earlie 7.7 d-0.3 e-0.4 g-0.4 h0.3 k0.6 l0.9
early 6.7 d0.4 e1.5 g-0.3 k0.4 l0.6 m-0.5 o0.9 p-0.6 r0.7 s-0.7
earn 8.2 a-0.5 d0.7 e0.4 r0.7
earp 7.3 e-0.3 g0.4
earpho 7.9 a1.3 g-1.2
earplu 8.2 e-0.4 n0.3 p-0.3
ears 7.6 a-0.6 b0.9 g-0.4 h0.3 k0.8 n0.6 o0.4 q0.4 s-0.4
ease 7.3 a-0.5 g1.1 l-0.4 m0.5 q0.4 r0.8
easi 5.7 g2.0 q-0.3 r0.3
easi+acce 8.2 g0.3
easi+and 8.2 g0.4
easi+but 8.4 g0.4
easi+scra 8.4 a1.2 g-0.6
easi+to 7.5 a-0.9 g0.5 t0.3
easier 7.0 g1.2 r0.4
easily 6.0 g1.1
east 6.6 a1.5 b0.9 c2.8 d1.0 e0.5 g-0.4 h-0.5 i1.8 j-0.5 l1.5 m-0.4 q-0.5 t0.4
east+for 8.4 c0.8 d0.8 e0.7 g0.6 n0.3 o0.3
easter 6.8 a0.7 b1.0 c2.3 d1.1 e0.6 g-0.7 h-0.4 i1.4 j-0.5 l1.6 m-0.4 q-0.5 t0.4
easy 5.1 a-3.9 d0.5 f0.4 g6.0
easy+and 7.7 a-0.4 g1.1
easy+as 8.4 a0.9 g-0.5
easy+enou 7.9 a-0.9 g1.2
easy+one 8.4 b-0.3 d0.9 e0.4 f0.5 g-0.6 l0.7 r-0.5
easy+to 5.4 a-2.2 g4.0 q0.3 r0.4
eat 7.7 b1.2 h0.3 i0.8
eate 8.4 a0.5 d0.8 i1.2
eaten 8.4 a0.5 d0.8 i1.2
eati 8.2 b-0.6 d0.8 e0.8 f1.1 g0.4 i0.5 r0.5
eating 8.2 b-0.6 d0.8 e0.8 f1.1 g0.4 i0.5 r0.5
eax 6.8 a-1.4 g0.4
eax+feat 8.2 a-0.5 g1.1
eax+off 8.4 a-1.2 g-0.3
eax+on 8.4 a-0.6
ebay 8.4 a1.1 g-0.7
ed 8.2 c-0.3 e0.5 g-0.3 i0.4 s0.5
edge 8.2 g-0.4 p0.5
edit 6.4 a-1.5 b-0.4 c-0.8 e0.6 g1.5 h0.7 i-0.4 j-0.4 l-0.4 m-0.4 n0.9 p-0.5 q-0.5 r0.7 s1.3 t-0.6
edit+and 8.4 g0.5 i0.3 n0.9 r0.6
edit+of 8.4 b0.5 d0.5 g0.4 s0.6
edit+the 7.9 a-0.7 g1.4
editin 7.6 a-1.2 g1.0 h0.7 k0.4 r0.7
editor 7.1 a0.5 c-0.4 e1.4 h0.4 j-0.3 k-0.3 m-0.5 o0.4 p-0.3 q-0.4 s1.6 t-0.3
effe 7.0 a0.9 c0.3 d0.8 e-0.6 i2.2 j0.7 p1.1 s0.4
effe+from 8.2 a0.4 c0.6 i0.9 p0.4
effect 7.0 a0.9 c0.3 d0.8 e-0.6 i2.2 j0.7 p1.1 s0.4
eigh 6.0 a1.4 b1.1 c2.7 d1.1 e1.3 g-1.4 h-1.0 i0.9 k-1.1 l0.6 m0.3 p-0.5 q0.7 r-0.8 s1.2 t-0.8
eigh+days 8.2 a0.5 c2.1 f0.4 i-0.5 j0.8 l0.3 q0.4
eigh+hund 8.4 a0.3 b0.8 e0.7 f0.5 j0.4 m0.5 s0.4
eigh+mont 8.4 c0.5 d0.4 i1.0 p0.4
eigh+week 8.2 n0.5
eigh+year 8.2 b-0.3 e0.3 f0.6 r0.6
eight 6.2 a1.1 b1.5 c2.9 d0.7 e0.4 f0.4 g-1.6 h-0.8 i0.9 k-0.8 l0.7 o-0.4 p-0.8 r-0.8 s1.0 t-0.6
eighte 7.9 a0.5 d0.4 e0.9 h-0.3 j0.4 k-0.4 m0.7 p0.5 q0.5
eighty 8.2 b-0.4 e0.4 g0.4 m0.4 s0.5
eith 6.1 a0.8 b0.6 c0.8 d0.8 f-0.9 i-0.3 k1.2 l0.8 m0.5 n1.2 o1.0 t0.6
eith+the 7.7 c0.8 g-0.4 i1.0
eith+way 8.2 f-0.3 h0.7 l0.4 m-0.4 n0.6 o1.7 q-0.6 s0.5
either 6.1 a0.8 b0.6 c0.8 d0.8 f-0.9 i-0.3 k1.2 l0.8 m0.5 n1.2 o1.0 t0.6
elde 7.9 g0.4 h1.0 n-0.4 q-0.4 t-0.4
elderl 8.2 c0.3 t-0.3
elec 6.8 a-1.1 b-0.5 e0.5 g-0.8 h-0.3 i-0.4 j0.3 l-0.3 n0.6 s0.4
electi 8.4 b-0.3 c0.7 d0.6 f0.3
electr 7.0 a-1.4 e0.9 g-0.7 j0.5 n0.7 s0.5
elev 5.6 a0.6 b1.0 c0.7 d0.5 e1.8 f1.1 g0.4 h0.5 i-0.4 k0.4 l0.9 m0.5 o-1.2 p0.4 r1.4 s0.3 t-0.6
elev+and 8.2 a0.5 c0.5 e0.4 i0.5 l0.9 m0.7 p-0.4 r-0.4 s0.6
elev+days 8.2 a0.6 b-0.4 c1.6 d1.5 e0.4 g0.4 i0.5 k0.5 o-0.4 r0.5
elev+gran 8.4 b1.1 c0.9 e-0.4 p0.8
elev+hund 8.4 b1.1 c-0.4 e0.3 p0.6 t0.4
elev+minu 8.4 j0.9 s0.4
elev+thou 7.9 a0.5 b0.7 c0.5 d-0.4 e1.1 g-0.5 h-0.3 n0.5 r-0.3 s0.5
elev+time 8.4 a-0.6 b-0.3 e-0.5 g0.6 k-0.3 n0.6 o-0.3 r0.9
elev+week 8.4 c0.8 d0.6 i0.5
elev+year 7.6 a0.5 b-0.6 c-0.4 d0.6 e-0.7 g-0.5 i-0.5 j0.6 m-0.4 n-0.4 o-0.6 s-0.4
eleven 5.6 a0.7 b0.9 c0.9 d0.4 e2.0 f1.1 i-0.3 k0.5 l0.8 n0.3 o-1.1 p0.4 r0.5 s0.4 t-0.5
elim 8.4 g0.6
elim+my 8.4 g0.6
elimin 8.4 g0.6
elle 8.4 a0.4 d0.6 m0.4 s0.4
ellen 8.4 a0.4 d0.6 m0.4 s0.4
elli 8.2 l0.3 n-0.4 o0.3 r0.4
ellie 8.4 l0.4 n-0.3 o0.4 r0.4
elm 7.9 e0.4 f-0.5 j0.5 r0.3
elm+cour 8.4 e0.4 f-0.3 r0.5
elph 8.4 a0.3
else 5.4 a2.0 b0.6 d0.5 e1.6 f-0.6 g-1.8 h-0.8 i5.1 k-0.9 m0.7 o0.6 p-1.1 q0.6 r-0.6 s0.9 t0.3
else's 7.2 a1.0 b1.0 e1.4 g-0.7 i-0.6 j1.7 l0.8 q0.9 r-0.6 s1.5 t-0.4
else+and 7.6 a1.0 d-0.3 e1.9 g-0.4 i2.1 j0.5 p-0.4 r-0.3 s0.7
else+can 8.2 d-0.3 e0.4 k-0.3 l0.5
else+does 8.2 a0.7 c0.5 d0.9 e-0.5 g-0.4 i2.2
else+in 8.4 a-0.4 o0.4
else+is 8.4 k0.3
else+on 8.2 a-0.9 l-0.3 m1.1 n0.5 p-0.3
else+the 7.9 d-0.4 m0.5 n0.3 s0.5 t1.9
else+to 8.4 d0.8 f0.7 s0.8
elses 8.4 a0.3 g-0.4
elsewh 7.1 a1.7 b0.5 c0.9 d1.1 e0.9 g-1.1 i2.6 j-0.3 r-0.4 s0.4
em 7.7 b-0.4 c1.0 d0.6 g0.8 h1.1 p0.6 q-0.4 r0.3 s0.9 t-0.5
emai 5.2 a-0.8 b1.2 d1.5 e-1.2 f1.2 g-1.6 h-0.4 k-1.5 l-0.4 m-1.1 p-0.5 q1.0 r-0.3 s0.4 t1.7
emai+abou 8.4 c0.9 d0.7 l-0.3 s-0.3
emai+and 7.6 a0.7 b-0.5 e-0.4 f-0.4 g-0.4 i-0.4 j0.9 l-0.4 t-0.3
emai+chai 8.4 a0.7 f0.8 s1.6
emai+have 8.4 a0.3 d1.7 f0.9
emai+just 8.4 b-0.4 o0.4 t1.0
emai+me 8.2 a0.7 b0.9 e-0.4 g-0.6 h0.3 i0.5 q0.7 s0.5 t0.5
emai+so 8.4 e-0.5
emai+that 8.4 d-0.4 e-0.4 f1.0 k-0.4
emai+to 8.2 a0.4 b0.8 j0.4 m0.3 o-0.4 p0.4
email 5.6 a-1.5 c0.5 d0.5 e-0.7 f0.5 g-0.9 i0.4 j-0.6 k-1.2 m-1.4 n0.6 p-0.8 q1.3 t1.4
emaile 8.4 a-0.3 b0.7 g0.8 j0.5 s0.4
emaili 8.4 a0.7 b0.5 e-0.3 g-0.5 i0.6 p0.3 s0.5 t0.7
emails 6.7 a0.5 c-0.5 d2.4 f2.1 g-1.2 i-1.1 j0.6 k-0.5 l-0.3 n-0.6 r-0.3
emba 7.3 a1.2 b-0.3 d-0.5 f-0.6 g-1.0 i-0.4 k-0.4 l1.2 n-0.6 o0.8 p-0.3 t1.0
emba+lift 8.4 f-0.4 m0.3 t1.5
emba+to 8.4 c-0.4 j0.3 l0.4 m-0.3 o0.7
embara 8.4 a1.4 g-0.7
embarg 8.4 f-0.4 m0.3 t1.5
embarr 7.9 c-0.4 d-0.4 l1.3 m-0.5 n-0.4 o0.8 r0.4 t-0.3
emer 8.4 p0.9 r0.3
emerge 8.4 p0.9 r0.3
emoj 8.4 a0.4 b0.3 c0.6 d0.6 f0.6 i0.6 j0.5 p0.5
emoji 8.4 a0.4 b0.3 c0.6 d0.6 f0.6 i0.6 j0.5 p0.5
empl 6.7 a0.6 c0.4 d-0.7 e1.1 f0.5 g-0.8 j1.2 l0.3 m0.3 r-0.6 s-0.5 t-0.5
employ 6.7 a0.6 c0.4 d-0.7 e1.1 f0.5 g-0.8 j1.2 l0.3 m0.3 r-0.6 s-0.5 t-0.5
enab 7.9 g1.2
enab+you 8.2 g0.8
enable 8.2 g0.4
enam 8.4 a-0.4 b-0.3 c0.3 d-0.4 g-0.3 h0.4 l0.4
enam+mugs 8.4 a-0.4 b-0.3 c0.3 d-0.4 g-0.3 h0.4 l0.4
enamel 8.4 a-0.4 b-0.3 c0.3 d-0.4 g-0.3 h0.4 l0.4
encl 7.0 b-0.4 c0.5 d-0.7 g-0.8 j1.4 k-0.4 m-0.4 p1.9 q-0.4 r-0.6 s-0.4
encl+a 8.4 a-0.4 e-0.3
enclos 7.0 b-0.4 c0.5 d-0.7 g-0.8 j1.4 k-0.4 m-0.4 p1.9 q-0.4 r-0.6 s-0.4
enco 7.5 g-0.3
enco+at 8.4 a-0.6 g-0.5
encode 7.9 g-0.3
encoun 8.2 a0.3
end 5.0 a-1.9 b-0.7 c-1.1 d0.7 e-0.4 f0.5 g-0.6 i2.6 j-0.8 k-0.5 l1.8 m-0.9 n0.6 o1.0 p-0.5 q1.7 s-0.9 t0.9
end+in 8.4 a-0.5 d0.5 g0.5 h-0.3 l0.7 p-0.4 q1.1 r0.6 t0.5
end+of 5.5 a0.7 c0.4 d0.3 e0.4 f-0.4 h0.9 i0.9 l1.9 m-0.9 n0.8 o0.4 p-0.6 q0.9 r0.8 s-0.4 t1.5
end+the 7.9 a0.8 b-0.4 d-0.4 i0.5 l0.6 s0.6
end+to 8.4 f1.0 g-0.5 k0.3 m0.7
end+up 7.9 a0.9 e0.6 s0.6
ende 7.5 a-0.4 b0.5 d-0.4 e0.5 g-0.9 m0.4 t-0.4
ende+up 8.4 a-0.5 g-0.6
ende+with 8.4 b0.7
ended 7.5 a-0.4 b0.5 d-0.4 e0.5 g-0.9 m0.4 t-0.4
endi 7.5 b-0.4 e1.0 g-0.4 i1.2 l-0.4 m-0.3 n0.9 p-0.7 q1.3 s0.6
ending 7.5 b-0.4 e1.0 g-0.4 i1.2 l-0.4 m-0.3 n0.9 p-0.7 q1.3 s0.6
endl 8.4 a-0.3 g0.6
endles 8.4 a-0.3 g0.6
ends 7.2 a-0.5 f-0.4 g-0.7 j-0.3 k0.5 l-0.5 m-0.3 n1.5 o0.7 p-0.4 s-0.3
ends+in 7.6 a-0.4 b0.3 e0.4 f-0.4 g-0.4 k0.6 l-0.5 n1.6 o0.7 p-0.3
ener 8.2 a-0.8 e-0.3 i-0.3 m-0.3 q0.4
ener+supp 8.4 a-0.3 q0.3
energy 8.2 a-0.8 e-0.3 i-0.3 m-0.3 q0.4
enga 7.3 a0.4 d-0.5 e0.9 f0.7 g-0.3 h-0.4 i-0.6 j0.8 k1.3 m1.6 n0.5 o1.1
engage 7.3 a0.4 d-0.5 e0.9 f0.7 g-0.3 h-0.4 i-0.6 j0.8 k1.3 m1.6 n0.5 o1.1
engi 6.8 a1.2 c0.8 d-0.5 e0.6 f-0.3 i-0.7 k0.6 p-0.3 q-0.6 r0.5 s-0.6 t2.3
engi+and 8.2 j0.5 p0.7
engine 6.8 a1.2 c0.8 d-0.5 e0.6 f-0.3 i-0.7 k0.6 p-0.3 q-0.6 r0.5 s-0.6 t2.3
engl 6.5 a-2.2 b0.5 d-0.9 e-1.1 g1.2 h0.7 i-0.7 j-0.9 k-1.0 l0.4 m0.4 n0.6 p-0.6 q0.6 r2.3 s-0.6 t1.8
engl+and 7.9 a-0.5 k-0.5 l0.3 m0.9 q1.3 r0.7
engl+for 8.4 b0.4 d0.3 h-0.4 n0.6
englis 6.6 a-2.0 b0.5 d-0.7 e-1.0 g1.3 h0.6 i-0.7 j-0.9 k-0.9 n0.6 p-0.6 q0.8 r2.3 s-0.5 t1.8
enha 8.4 a0.7
enhanc 8.4 a0.7
enjo 6.7 a-1.5 b1.2 d0.6 e0.5 g3.0 j0.7 k0.4 n0.3 s1.7
enjo+it 7.9 a-1.7 g2.3
enjo+the 7.7 a0.4 b0.9 e0.7 i0.5 k0.4 s0.6
enjo+your 8.2 d0.9
enjoy 7.1 a-0.9 b0.7 c-0.3 d0.7 g1.3 j0.3 r-0.3 s1.5
enjoye 7.7 a-0.7 b0.7 e0.5 g1.7 j0.5 k0.5
enla 8.2 a-0.6 g0.9
enla+the 8.4 a-0.5 g0.7
enlarg 8.2 a-0.6 g0.9
enni 8.4 a0.4 d0.5 j0.3 s0.6
ennis 8.4 a0.4 d0.5 j0.3 s0.6
enou 6.0 a-0.4 b-0.5 c1.4 d1.2 f0.5 g1.9 o0.9 t0.5
enou+for 7.5 h0.7 o0.6 q-0.3 r0.6
enou+in 8.4 g0.4
enou+revi 8.4 g-0.4
enou+to 6.9 a-0.5 g0.7 l0.5 p0.6 s0.4
enough 6.0 a-0.4 b-0.5 c1.4 d1.2 f0.5 g1.9 o0.9 t0.5
enqu 7.3 b1.6 c-0.6 e1.4 g-0.5 i-0.6 j-0.8 k0.8 m0.5 n0.5 o0.7 p-0.3 r-0.4 s-0.3 t0.5
enquir 7.3 b1.6 c-0.6 e1.4 g-0.5 i-0.6 j-0.8 k0.8 m0.5 n0.5 o0.7 p-0.3 r-0.4 s-0.3 t0.5
ensu 8.4 a-0.7 g0.3
ente 7.1 a1.3 c-0.4 d1.8 e0.3 j0.7 p-0.3 r-0.4 s0.6
enter 8.2 a0.5 e0.4 j0.5
entere 8.4 c-0.3 e-0.3 t0.4
enteri 8.4 e0.5
enterp 8.4 a0.4 b0.6 d1.3 i0.4 s0.5
entert 8.4 a0.7 d0.5 g-0.5 j0.6 s0.5
enth 7.9 g0.5
enthus 7.9 g0.5
enti 6.4 a0.7 b0.4 e1.0 g1.0 h1.9 j1.0 k0.4 p1.4 q0.4 r1.6
enti+to 8.2 d0.7 e0.9 j0.6 p0.4 q0.9 r0.3
entire 6.7 a0.6 b0.5 d-0.6 e0.5 g0.9 h2.1 i-0.7 l-0.5 o-0.5 p1.3 q-0.3 r1.4
entitl 7.9 a0.4 d0.6 e0.7 i0.7 j1.2 p0.4 q0.9
entr 7.9 d0.3 g0.3 o0.4 s0.3
entrie 8.4 g0.6
entry 7.9 d0.3 g0.3 o0.4 s0.3
enve 7.7 a0.9 b0.6 c-0.4 e1.0 g-0.5 i2.0 j0.3 p2.6 r-0.4
enve+and 8.4 a0.3 b0.9 i1.2 j0.6 p0.4 s0.4
envelo 7.7 a0.9 b0.6 c-0.4 e1.0 g-0.5 i2.0 j0.3 p2.6 r-0.4
envi 7.0 a-0.8 b-0.3 c0.4 f0.3 i-0.4 j0.8 k0.7
envi+heal 8.2 a0.6 c0.4 d0.5 e0.7 f0.6 j1.2 s0.6
enviro 7.1 a-0.7 b-0.3 c0.4 f0.3 g0.3 i-0.4 j0.9 k0.7 p-0.3
epis 7.3 a0.7 c0.5 e1.2 g-1.1 h0.9 n0.3 o0.4 r0.7 s1.2 t1.0
episod 7.3 a0.7 c0.5 e1.2 g-1.1 h0.9 n0.3 o0.4 r0.7 s1.2 t1.0
eq 8.2 a0.8
equa 7.6 a-1.4 g1.2
equali 8.2 a-0.6 g1.1
equall 8.4 g0.5
equi 7.3 a-0.9 b1.3 d-0.3 f1.3 g0.7 h0.3 l0.4
equipm 8.2 a-0.8 g0.4
equiva 8.4 a-0.6 g0.5
eric 8.2 g-0.8
ericss 8.2 g-0.8
erp 8.2 c-0.5 e0.5 f0.7 k0.7 l1.6 m0.6 o0.3 q-0.4 t0.7
erro 6.6 a2.0 c1.3 e2.8 g-1.0 i-0.8 k-0.3 o-0.5 s-0.5 t1.2
erro+in 8.4 c-0.3 d1.3 e1.5 f0.6 i-0.4
error 7.0 a0.6 b-0.6 c-0.5 d0.6 e1.3 k-0.3 o-0.5 p-0.3 q-0.5
errors 7.9 a1.0 b0.8 c1.5 e2.1 g-0.8 h-0.4 i-0.6 p-0.4 q0.7 r-0.3 t0.3
esca 7.5 c0.4 d1.2 e1.0 f2.9 g-0.6 i-0.6 j-0.5 k0.4 l-0.4 m0.5 o0.4 p-0.5 s-0.4 t0.3
esca+room 8.4 d-0.3 k0.3
escala 7.7 b-0.4 c0.6 d1.5 e1.1 f3.0 g-0.6 i-0.5 j-0.4 m0.6 p-0.5 s-0.3 t0.5
escape 8.4 d-0.3 k0.3
escr 8.4 a0.6 c-0.3 e0.8 i0.6 j0.6 p0.7
escrow 8.4 a0.6 c-0.3 e0.8 i0.6 j0.6 p0.7
espe 6.4 b-0.4 d-0.3 e-0.3 q0.4 r0.4
espe+if 7.9 g0.6
espe+in 8.4 a-0.6
espe+the 8.2 b-0.4 h0.4 q0.5 r0.8
especi 6.4 b-0.4 d-0.3 e-0.3 q0.4 r0.4
essa 8.4 a-0.4 g0.5 r0.3
essay 8.4 a-0.4 g0.5 r0.3
esse 7.7 a1.0 b1.2 c1.0 d-0.3 g-0.7 i-0.4 j1.3 p0.4
esse+a 8.4 a0.5 b1.3 g-0.5
essenc 8.2 a0.6 c0.8 i-0.3 j1.5 p0.6
essent 8.4 a0.5 b1.3 g-0.5
esta 6.9 d-0.4 g-0.4 i0.6 j1.1 m0.5 o1.3 q1.0 s0.5 t-0.5
estate 6.9 d-0.4 g-0.4 i0.6 j1.1 m0.5 o1.3 q1.0 s0.5 t-0.5
esti 7.6 b2.3 g-0.4 h-0.6 i-0.4 l-0.4 n0.4 p-0.3 r-0.4
esti+was 8.4 a0.5 b1.4 l-0.3 n0.3 q-0.3
estima 7.6 b2.3 g-0.4 h-0.6 i-0.4 l-0.4 n0.4 p-0.3 r-0.4
etc 6.2 a-1.3 g2.2
etc+are 8.4 a0.6
euro 7.3 a-0.5 b0.9 c0.3 f0.3 g-0.4 i-0.7 j-0.4 m0.6 o0.5 p-0.5 q2.7
europe 8.2 a-0.6 g1.0
euros 7.9 b1.0 g-1.1 i-0.8 l0.4 m0.6 o0.3 p-0.5 q1.8
evac 8.4 e0.3 q0.5 t0.5
evacua 8.4 e0.3 q0.5 t0.5
eve 8.4 a-0.5 e-0.5 f-0.4 g0.4 h0.6 k0.8 l-0.4 q-0.5 r0.7 t-0.3
even 4.8 a-0.9 c1.9 e-0.5 f-0.3 g3.7 h1.5 j-0.8 k0.9 l-0.7 m0.4 n0.5 o-0.4 p-0.4 q0.3 r2.2 s1.4
even+a 7.6 a0.9 c1.7 d1.2 e-0.5 g-0.8 r-0.4 s-0.4 t0.4
even+and 8.4 c0.6 i1.2 p0.5
even+at 8.4 g-1.1
even+bett 7.9 a0.5 g-1.0
even+clas 8.4 b0.5 d1.1 e0.3 s1.3
even+for 8.2 g-0.7
even+gave 8.4 a-0.3 g-0.7
even+gott 8.4 a-0.5 g0.4
even+if 7.3 c0.3 d0.4 g1.1
even+in 8.2 a0.3
even+news 8.4 c0.4 f0.7 p0.6 s1.2
even+noti 8.4 a-0.9
even+take 8.4 a-0.6 g1.1 q0.3 r0.9
even+that 8.2 g-0.8 j0.8 m0.6
even+the 7.9 a-0.7 g0.8 h0.4 r1.2
even+thou 7.5 a-1.0 h0.3 n0.3 r0.6
even+used 8.4 a0.6
even+usin 8.4 a-0.5 g0.9
even+with 7.3 c-0.4 q0.6 s0.5
evenin 6.1 a1.1 b0.5 g-0.9 j-0.9 k1.2 l-0.7 r-0.8 s2.4
event 7.9 e-0.4 g-0.3 i0.3 j0.6 m0.6
events 8.4 e0.4 f0.3 p0.4 s0.4
eventu 7.7 g-0.9
ever 3.9 c-0.7 d1.2 e1.3 f-0.8 g3.0 h-0.3 j-1.2 k-0.5 l1.2 n0.6 p-1.7 q0.8 r4.2 s2.6 t0.7
ever+and 8.4 i0.4
ever+aske 8.4 a-0.6 b-0.3 c-0.5 f-0.4 g0.6 h0.9 l0.4 r1.0 t0.4
ever+at 8.2 a-0.8 c-0.5 e-0.6 f-0.4 g0.6 h0.4 o1.1 q0.4 r1.8 s-0.3
ever+bran 8.4 e0.4 i1.1
ever+but 7.6 a0.8 d1.0 g-0.7 i0.5 s-0.4
ever+day 7.7 a-0.3 d1.3 f0.6 g-0.7 h-0.3 k-0.3 t0.5
ever+else 6.8 a-1.5 c-0.3 g0.4 h-0.5 i0.4 j-0.4 m0.7 n0.6 o0.9 p-0.5 q0.4 r0.4 s-0.5
ever+even 8.4 a-0.5 b0.3 e-0.3 k0.3
ever+few 8.4 g0.6
ever+from 7.9 a-0.6 d-0.4 f-0.4 g0.4 h0.4 i-0.3 k0.5 l0.3 n0.3 o0.3 r0.4 t-0.6
ever+had 7.9 a-0.3 d0.4 i0.4 r0.6
ever+hour 8.4 a0.8 b-0.5 c0.8 e0.6 f1.2 g-0.3 k-0.3 q-0.3 t1.5
ever+i 7.3 a-0.7 g0.8
ever+in 7.1 a-0.6 b-0.6 c0.7 d0.5 e-0.6 g0.7 h-0.4 i-0.6 j-0.5 l-0.5 n0.3 o0.3 p-0.5 q-0.4 r0.5 s0.3 t0.8
ever+is 8.2 a-0.7 e0.4 g0.3 m0.3 p0.7 q-0.3 t0.4
ever+it 8.2 e-0.3 n0.4 r0.7
ever+made 8.4 a-0.4 d-0.4 e-0.3 o0.4 r0.3
ever+mont 8.2 a1.2 d1.1 e-0.4 g-0.5 i0.5 k0.5 m1.1
ever+name 8.4 a0.5 d0.9 s1.4
ever+nigh 8.4 a-0.5 e-0.4 g0.8 h-0.5 k0.7 r1.0
ever+on 7.6 a0.3 c-0.3 d-0.4 g-0.6 i1.2 m0.3 p0.7 r-0.4
ever+one 7.6 a0.9 b-0.3 c0.4 d-0.7 e0.6 f0.3 g-0.3 i-0.4 j-0.4 n-0.3 r-0.4 s2.6
ever+othe 8.2 b-0.3 d-0.3 f0.3 h0.4 l0.3 r0.7
ever+over 8.4 a0.4 g-0.3 i0.4 o-0.3
ever+penn 7.3 a-0.9 e-0.3 g1.1 h0.3 i-0.5 j0.4 l0.7 m-0.3 q1.4 r1.3 s-0.3 t0.3
ever+put 8.4 e0.4 q0.4 s0.3
ever+rece 7.9 a0.5 c-0.3 d-0.4 e0.7 g-0.4 j0.6 p-0.3
ever+righ 8.4 a0.6 h0.4 l0.7 p-0.3
ever+room 8.4 a0.5 d0.6 e0.7 j1.1 p0.8 s0.6
ever+seen 7.7 e0.7
ever+sinc 7.7 a0.4 c-0.3 d-0.4 e1.1 f-0.4 h0.5 i-0.3 r-0.3 t0.9
ever+sing 7.6 b-0.7 c0.6 i-0.3 k0.4 n1.0 r0.5 t0.5
ever+spri 8.4 c0.4 s1.1
ever+supp 8.4 b0.4
ever+that 7.9 a0.4 b1.3 c-0.4 e0.7 i0.3 j0.8 l0.6 o0.8 r-0.5
ever+time 7.3 a2.1 b0.5 c1.5 e1.6 g-1.2 h-0.4 i-0.5 j-0.3 s-0.5 t-0.5
ever+to 8.2 a0.8 c-0.4 d0.4 e0.4 f0.7 g-0.6 j1.3 p-0.3
ever+used 8.4 a-0.5 g0.8
ever+way 8.4 a-1.3 g-0.5
ever+with 7.7 a-0.6 c-0.3 d-0.5 f-0.4 h-0.3 i0.6 j-0.3 o-0.4 p0.7 r-0.4
ever+year 8.4 i0.6 o0.5
ever+you 7.6 a0.5 d0.5 e0.4 j0.3 o1.4
evergr 8.4 g0.4 h0.5 o0.3
everto 8.4 c0.4 e-0.7 g0.3 h0.5 k-0.3 l0.6 r0.5
every 4.8 a2.5 b0.4 c2.1 d0.5 e1.7 k-0.3 l0.7 m-0.6 o-0.9 p-0.7 r2.1 s3.8 t1.0
everyb 6.7 a-2.3 b-1.0 d0.6 e-0.3 f-0.3 g-0.8 i-0.6 j-0.8 m0.8 o0.4 p-0.7 r2.2 s-0.6
everyo 6.1 a0.4 c-0.8 e-1.2 f-0.5 j-0.9 k0.4 l0.4 n-0.4 p-0.3 q1.1 r2.1 s1.2
everyt 5.0 a-1.5 b0.6 c-1.5 d1.0 e1.1 f-0.3 g2.4 h-0.8 i0.4 k0.6 l0.9 m1.1 n0.9 o1.7 r1.2 s-2.0 t-0.5
everyw 8.2 e0.6 g0.7
evic 8.4 c0.4 e-0.5 l0.7 n0.4 o0.4 t0.4
evid 7.7 a0.7 b0.6 c0.3 e0.4 g-0.6 i-0.4 k0.9 m1.1 r-0.4 s-0.3
eviden 7.7 a0.7 b0.6 c0.3 e0.4 g-0.6 i-0.4 k0.9 m1.1 r-0.4 s-0.3
ex 7.5 b0.5 d-0.5 g-0.3 h0.7 i-0.6 j-0.3 p-0.3 r1.5 t0.4
exac 6.5 a-0.4 c-0.5 d-0.4 e0.4 f-0.9 g1.0 h0.6 k0.7 l-0.6 m0.4 n-0.4 o1.8 q0.3 r2.1 s0.6 t-0.9
exac+as 7.7 b-0.3 c-0.4 d-0.7 k0.4 n-0.3 o0.4 p0.3 r0.3
exac+how 8.4 c0.6 d0.6 j0.6 s0.5
exac+is 8.4 a-0.9 c0.5 e-0.3 g-0.4 n-0.3 o2.3 p-0.7 q0.5
exac+what 7.7 a-0.6 b-0.8 c-0.5 f-0.4 g1.5 i-0.3 l-0.6 o-0.6 r1.6
exactl 6.5 a-0.4 c-0.4 e0.4 f-0.8 g1.0 h0.7 k0.7 l-0.6 m0.4 n-0.3 o1.8 q0.4 r2.2 s0.6 t-0.9
exag 8.4 b0.7 g0.4 i0.6
exagge 8.4 b0.7 g0.4 i0.6
exam 6.1 a-0.8 b0.5 d0.5 e0.4 f0.6 g-1.5 i-0.9 j-0.8 k0.6 l0.6 m1.0 o0.9 q0.4 r-0.7 s-0.6 t0.5
exam+and 8.2 a-0.3 d0.6 f0.5 h-0.4 i-0.3 m-0.3 n0.4 q0.5 r-0.4
exam+com 7.9 a-0.5 g-0.5 h0.5 i-0.7 k0.4 m0.6 q0.8 t0.4
exam+coul 8.4 f0.3 h0.4 l0.4 m0.3 n0.4
examin 8.2 a0.4 c0.6 e0.4 f0.6 k0.7 m0.5 o0.9 q-0.5 r-0.5 t1.1
exampl 6.3 a-1.3 b0.7 c-0.5 d0.5 g-1.4 i-0.7 j-0.8 l0.7 m0.8 o0.4 p-0.9 q0.8 s-0.6 t-0.3
exce 5.3 a-3.0 b-0.4 e-0.3 f0.3 g5.6 h0.4 l-0.6 m0.4 o0.5 p-0.4 r0.4 s-0.4
exce+as 8.4 a-0.3 g0.4 o0.3 r0.3
exce+but 8.4 a-0.5 g1.1
exce+for 7.9 e-0.4 g0.4
exce+prod 8.4 a-0.9 g1.2
exce+resu 8.4 g0.3
exce+the 8.2 h0.5 n0.6
exceed 7.7 a-0.5 b-0.3 d0.6 f1.0 g0.4 h0.5 m0.4 n0.6
excel 8.4 b0.3 o0.6
excell 5.7 a-3.0 g4.7 r0.5
except 6.6 b-0.8 g1.3 h-0.3 n-0.3 s-0.3
excess 8.4 e-0.4 j0.3 m0.3
exch 7.6 a1.1 g-0.5 s0.8
exchan 7.6 a1.1 g-0.5 s0.8
exci 7.5 a0.3 d0.3 f-0.5 o0.7 r-0.4 t-0.4
exci+abou 8.2 a0.8 h0.6 o0.3
excite 7.7 g0.4 h0.4 o0.3
exciti 8.4 c0.3 d0.5 m-0.3 o0.4 t-0.3
excu 8.2 c0.7 d-0.3 s1.3
excuse 8.2 c0.7 d-0.3 s1.3
exec 6.9 a0.7 b0.4 c0.4 d0.3 e1.9 f2.8 g-0.6 i-1.0 j2.0 p-0.7 q0.6 r-0.3
exec+and 8.2 a0.3 b0.8 d0.4 e1.2 f1.4 h-0.4 i-0.4 q-0.4 r-0.5 t0.3
execut 7.2 a0.6 c0.3 e1.8 f1.2 g-0.3 i-0.6 j1.8 m-0.3 p-0.5 q0.9 t-0.4
exem 8.4 b0.3 e0.5 m0.3
exempt 8.4 b0.3 e0.5 m0.3
exer 7.7 a0.8 b0.3 c0.6 i0.6 j1.1 p1.5 s0.4
exer+our 8.4 a0.5 c0.9 e0.4 i-0.3 j0.5 p1.9
exerci 7.7 a0.8 b0.3 c0.6 i0.6 j1.1 p1.5 s0.4
exhi 7.2 c1.0 f0.4 g0.8 i0.4 j0.5 k0.9 p1.5 q0.5 r1.3 s-0.4 t0.3
exhi+stan 8.4 c0.9 g0.4 j0.9 k0.7 p1.1 r0.7
exhibi 7.2 c1.0 f0.4 g0.8 i0.4 j0.5 k0.9 p1.5 q0.5 r1.3 s-0.4 t0.3
exis 7.5 a0.3 c-0.3 d0.7 g-1.1 i1.4 j-0.5 p0.7
existi 7.7 d0.7 e-0.3 g-0.7 i1.5 j-0.5
exit 7.9 a0.4 b0.5 c-0.3 e0.9 i0.4 o0.5 t0.5
expe 4.8 a1.2 b1.3 c1.0 e2.4 f0.9 g0.7 h0.4 i-0.8 j0.6 k-0.6 m-0.4 n1.0 p-1.8 r0.8 s0.4 t0.6
expe+a 7.3 a0.4 b-0.4 h0.9 l-0.5 m-0.4 p-0.3 q0.3 r0.6 s0.5
expe+and 7.3 a0.8 d0.4 e-0.4 f0.8 g-0.9 o-0.3 s0.7 t1.1
expe+bett 8.4 a1.3 b0.8 c-0.3 e0.7 g-1.4 j-0.4 q0.9 r-0.3 s-0.5
expe+but 8.4 a1.1 g-0.6
expe+for 8.4 a-0.5 c0.4 g0.9 r0.9
expe+from 8.2 d0.6 e0.4
expe+in 8.2 c0.5 i0.5
expe+it 7.9 b0.7 e-0.5 g0.3 m1.0 r-0.3
expe+much 8.4 a0.9 g-0.8
expe+than 8.4 g0.7
expe+that 8.2 a0.7 g-0.4
expe+the 7.3 b1.8 c1.0 d0.4 e0.5 f-0.4 g1.0 i-0.6 m-0.4 n1.3 q-0.6 r0.6 s-0.4
expe+to 7.7 c-0.4 d-0.4 f0.6 h0.5 i-0.5 j0.7 l1.1 n0.4 q-0.5 s0.4
expe+with 7.5 a-0.9 g1.7
expect 5.4 a0.7 b0.9 d-0.6 e2.9 h0.7 i-0.9 j0.6 k-0.4 l0.8 n1.3 o-0.5 p-1.3 r0.9 s-0.6
expedi 8.4 g-0.4 o-0.3 q0.4 t1.5
expens 6.4 a-0.4 b0.7 c0.8 d0.4 e0.8 g0.9 h-0.4 i0.5 j0.9 l-0.3 o0.3 p-0.4 r-0.4
experi 6.2 a1.6 c0.3 f0.8 g-0.4 i-0.4 s1.5
expert 7.9 a-1.0 d0.4 e-0.8 f0.3 g1.0 h0.3 j-0.6 k-0.5 m-0.3 q-0.3 r0.6
expi 7.6 f0.4 g-0.5 i1.2 j0.5 p0.4
expi+on 8.4 e0.3 f0.4 i1.4
expire 7.7 a0.4 e0.3 f0.4 g-0.4 i0.6 j0.8 p0.5
expl 5.6 a0.6 b1.3 c1.1 d1.8 e1.2 f1.8 i-0.9 j-0.6 l0.7 m0.8 q0.3 r1.4 s-0.4
expl+and 8.4 e-0.3 g0.4
expl+ever 8.4 a-0.6 d-0.5 e-0.3 g0.6 o0.4 r0.8
expl+how 8.4 a0.7 c0.5 g-0.5 l0.4
expl+it 7.6 b-0.3 c-0.7 d1.3 j-0.4 k0.3 o-0.7 q0.6 r0.4
expl+the 7.3 a1.0 b1.4 d1.7 e1.2 f0.5 k-0.4 m0.5 n-0.4 o-0.5 p0.8
expl+to 7.5 a0.6 b-0.3 c1.5 f0.8 p0.5 r0.7
expl+why 7.9 a-0.3 b-0.4 c-0.3 d-0.3 e0.6 g-0.3 i-0.4 j0.5 k0.4 l0.4 m0.5
explai 6.0 a0.7 b1.0 c1.3 d2.1 e1.3 f1.6 h0.3 i-0.8 j-0.5 l0.6 m0.9 n-0.4 q0.4 r1.7 s-0.7
explan 8.2 a0.3 b0.5 f0.4 r-0.3
explor 7.1 a-0.3
expo 6.9 c-0.3 e-0.4 h-0.3 i1.3 j-0.6 k-0.3 n-0.3 s-0.4 t0.6
expo+of 8.4 e-0.3 i0.7
expo+with 8.4 a-0.4 g0.7
export 7.1 a0.4 c-0.3 e-0.4 h-0.4 i1.4 j-0.6 k-0.3 n-0.3 s-0.4 t0.6
expose 8.4 a-0.6
expr 8.4 b0.6 c1.2 g-0.4 p-0.3 q0.4 s0.7
expres 8.4 b0.6 c1.2 g-0.4 p-0.3 q0.4 s0.7
exte 5.9 a-0.4 b-0.8 c-0.4 d-0.6 e-1.0 f0.3 h3.4 i-1.2 j-0.8 l0.4 m0.4 o-0.9 p-1.0 r1.7 s-0.6
exte+and 8.4 e-0.3 i0.4
exte+flas 7.6 g-0.3
exte+rese 8.4 g0.9
exte+the 7.7 a-1.2 b-0.4 c-0.4 e-0.5 g-0.8 h3.3 k0.7 o-0.7 p-0.3 s-0.3 t-0.6
exte+warr 7.6 a0.4 g-0.8
exte+you 8.4 a-0.5 b-0.4 c-0.4 g1.2 h0.7
extend 6.7 a-1.7 b-0.8 c-0.6 d-0.4 e-0.8 h4.5 i-1.0 j-0.4 n-0.4 o-0.5 p-0.6 r1.1 s-0.5 t-0.4
extens 7.1 a-1.7 e-0.6 g0.9 h-0.4 i-0.4 j-0.6 l0.3 m0.6 n0.6 o-0.6 p-0.6 r0.6
extern 7.2 a0.4
extr 5.6 a-0.8 b1.2 c-0.9 d-0.7 e-0.7 f0.7 g0.6 h1.1 i-1.1 j-0.6 l-0.4 m0.6 o1.3 q0.8 s-0.6
extr+batt 7.9 a0.9 g-0.7
extr+call 8.4 a-0.5 l-0.4 n-0.3 o0.7 q0.6 t0.4
extr+feat 7.9 a0.6 g-0.4
extr+hour 8.4 a0.5 m1.5 p0.6
extra 6.2 a0.4 b0.6 c-0.5 f0.5 g-1.3 h1.5 i-0.7 j-0.4 k0.4 l-0.5 m1.0 o0.9 q0.8 r0.5 s-0.4 t0.5
extrac 8.2 d-0.3 o0.6
extras 7.9 a0.3 b1.1 c-0.3 f0.4 g-0.4 i-0.4
extrem 6.9 a-1.6 g2.4
eye 7.9 c-0.4 d0.6 e-0.3 h0.5 l0.8 m0.6
eye+and 8.4 a-0.4 l0.8
eyes 7.6 a1.5 e1.5 f0.7 g-0.7 h-0.4 i-0.4 m0.9 p-0.3 r-0.3 t1.2
eyes+shut 8.4 a0.7 c0.4 e1.5 m0.7 o-0.4 t0.5
f 7.2 e1.0 i1.2 r-0.4
f+stop 8.4 a-0.5
face 6.1 a1.4 b0.9 c-0.5 d1.3 g-0.4 h0.3 j-0.7 k-0.4 n-0.3 q-0.3 r-0.3 s1.1
face+grou 8.2 a0.5 b-0.4 e-0.4 i-0.6
face+it 8.4 a0.5 g-0.4
face+of 8.4 b1.2 e0.4 o0.7 p-0.4 q0.4
face+page 8.2 d0.3 i0.7
face+plat 7.9 a0.3 g0.5
face+than 8.4 a0.5 d0.4 i0.4 s0.3
facebo 7.1 a0.8 b-0.8 d0.7 g-0.8 h-0.4 i0.4 j-0.4 k-0.4 n-0.3 p0.6 r-0.4 s1.5 t-0.4
faces 8.2 c-0.4 d1.4 f-0.4 h0.3 n0.4 s0.3
faci 7.2 c1.0 e0.7 i-0.6 j-0.5 m0.5 n-0.5 p0.5 r-0.5 s1.3 t-0.4
faci+the 8.4 a0.8 c1.4 e0.8 p0.6 s2.1
facili 7.5 a-0.7 i-0.5 j-0.4 m0.6 n-0.5 o0.3 r-0.5 s-0.4 t-0.4
facing 8.4 a0.8 c1.4 e0.8 p0.6 s2.1
fact 6.2 a-0.9 b0.7 c-0.3 e-0.6 g2.0 o-0.3 s0.4
fact+in 8.4 g0.7
fact+on 8.4 a-0.6 g0.8
fact+that 6.9 a-0.6 g1.0
factor 7.5 a-0.4 d-0.3 e-0.5 g0.7 r0.4
fail 5.9 a3.8 d0.7 e2.8 f1.0 g-2.2 h-0.5 i1.6 j1.5 k0.7 m1.0 n-0.4 p-0.7 q-0.8 r-0.4 s0.7
fail+that 8.4 a0.4 e0.7 m0.8 o0.6
fail+to 6.8 a0.3 c0.8 e-0.6 g0.7 h-0.4 i1.3 j1.3 k0.4 m0.4 p-0.6 s-0.3
fail+too 8.4 a0.5
fail+whic 8.4 e0.7 j0.4
failed 6.7 a1.9 c-0.6 d0.6 e2.6 f1.3 g-1.6 j-0.4 k0.8 l0.4 s0.6
failin 7.6 a0.7 d0.3 e1.0 j0.5 m0.6 o0.5 p-0.4 s0.5
fails 8.2 a0.5
failur 7.1 a0.6 c0.5 i2.1 j1.6 p-0.5 r-0.4
fair 6.0 a0.4 b0.7 c-0.8 d1.2 e1.3 f0.4 k-0.7 l-0.5 m1.1 n-0.6 p1.6 q-0.6 r0.3 s1.0
fair+in 8.4 i-0.4 m0.4 s0.6 t0.4
fair+sure 8.4 a-0.8 c-0.4 e-0.5 h0.7 i-0.4
fair+to 8.4 a0.6 b0.7 e0.6 i0.7 s0.6
fair+trad 8.4 e0.4 g-0.3 j0.9 p0.5 s0.5
fair+warn 8.4 a0.5 e0.4 i0.9 s0.6
fairly 7.2 a-0.9 c-0.3 e-0.5 g0.6 h0.6 i-0.3
fait 7.1 a0.9 b-0.3 c-0.3 d0.4 e1.0 i1.2 m0.4 o-0.4
fait+in 8.4 a0.6 e1.2 i1.1
faith 8.2 a0.7 e1.0 i1.3
faithf 7.5 a0.3 d0.3 m0.5 o-0.4 r0.5
fake 8.4 a-0.3 k0.4 o0.5 q-0.3
fall 6.8 b0.4 c-0.4 e0.4 g0.3 h0.5 k0.9 m-0.7 n1.2 o1.5 p-1.0 q-0.4 t-0.4
fall+and 8.4 e0.4 g0.3 i0.7 s0.8
fall+due 8.4 a-0.4 c-0.8 h0.4 i-0.4 j0.4 o1.0
fall+in 8.4 a-1.2 g1.1 i-0.4 o1.1
fall+out 8.2 c-0.3 i0.5
fallin 8.4 a-0.4 b0.6 e-0.6 f-0.3 m-0.4
falls 7.7 a0.4 b0.3 c-0.5 e0.5 j0.4 k1.1 m-0.4 n1.3 p-0.6
fals 7.9 a0.6 e-0.5 g-0.5
false 8.2 a0.7 g-0.5
fami 6.3 a0.5 b-0.5 d-0.3 e0.6 f1.0 j-0.4 l0.7 o0.7 p-0.6 r1.3 s-0.4
fami+plan 8.4 g-0.5
fami+that 8.4 a-0.4 d-0.4 f0.7 g0.7 k0.7 l0.6 q0.5 r0.9
family 6.4 a0.5 b-0.5 e0.8 f1.0 j-0.4 l0.7 o0.8 p-0.6 r1.4 s-0.4
famo 8.4 m0.3 r-0.3
famous 8.4 m0.3 r-0.3
fan 8.4 a-1.1
fanc 8.2 a0.5 b0.6 c0.3 i1.5 j0.6 p0.3 r-0.3 s0.6
fancy 8.2 a0.5 b0.6 c0.3 i1.5 j0.6 p0.3 r-0.3 s0.6
fans 8.4 d1.0 l0.3 t1.1
fant 6.8 a-1.4 b-0.3 d-0.3 e0.5 g2.6 i-0.3 k0.3 q0.5 r0.7
fantas 6.8 a-1.4 b-0.3 d-0.3 e0.5 g2.6 i-0.3 k0.3 q0.5 r0.7
far 5.5 c1.3 d0.6 g2.7 h-0.6 i-0.7 k0.3 l-0.5 m0.5 n-0.4 o-0.6 p-0.6 s1.2
far+as 7.3 a0.9 c0.3 d0.5 g-0.6 i-0.4 l-0.3 m1.4 n-0.3 p-0.3 t0.4
far+bett 8.4 a-0.5 g0.6
far+i 8.4 g-0.6
far+i've 7.7 a-0.5 d0.3 e0.6 g0.6 s0.8 t0.6
far+it 8.2 a1.7 g-0.7
far+it's 8.4 c0.5 g1.0 s0.6
far+the 7.6 g0.4
far+too 7.9 a1.2 b0.6 c1.5 g-0.5 m-0.3 s-0.3
farm 6.9 a0.6 c-0.5 d1.2 e0.6 g-0.6 j0.3 k-0.5 s1.2
farmer 7.9 d0.8 j0.5 s0.7
farr 8.4 a-0.4 j-0.3 l-0.3 m0.3 q0.5
fast 6.2 a-2.7 c-0.4 d-0.3 g2.1 h0.4 i-0.5 k0.4 n0.5 p-0.4 q1.5 r1.4 s-0.3
fast+and 7.9 a-0.6 g1.0
fast+paym 8.4 a-0.4 c-0.4 d-0.5 f-0.3 h0.4 k0.5 l-0.3 m0.3 q1.5
fast+tran 8.4 a-0.5 g0.7
faster 7.9 a-0.5 c-0.5 d-0.5 f-0.3 g0.5 h0.3 k0.5 l-0.3 q1.4
fat 8.4 e-0.3 h0.4
fath 6.8 b-0.6 d-0.4 e-1.0 g1.3 h0.9 j0.7 k0.5 n-0.6 p-0.8 q0.6 r1.4 s-0.7
fath+in 8.4 a-0.3 b-0.3 f0.9 g0.7 h0.6 o0.3 r0.5
father 6.8 b-0.6 d-0.4 e-1.0 g1.3 h0.9 j0.7 k0.5 n-0.6 p-0.8 q0.6 r1.4 s-0.7
faul 6.8 b0.3 c0.8 d0.6 f0.5 g-1.0 l0.5 m0.5 n1.9 p-0.8 q-1.0 r-0.8 t0.9
faul+for 8.4 r-0.3 t0.7
fault 7.1 a-1.0 b-0.4 c0.9 d0.8 e-0.8 f0.6 g-0.8 j-0.6 k0.4 n1.8 p-0.6 q-0.8 r-0.6 t0.3
favo 7.0 g0.7
favo+and 8.4 a0.5 g-0.4
favo+is 8.4 g1.1
favor 8.2 a0.9 g-0.7
favori 7.3 a-0.6 g1.4
fax 8.4 a-0.4 c-0.3 e-0.5 g0.4 o0.6 r0.3
fd 8.2 a0.3 b1.2 f0.8 i0.7
fear 7.7 b-0.3 c0.8 d0.6 e-0.4 g0.9 r0.9 s0.5
feas 8.2 a-0.3 c-0.6 d-0.5 e-0.7 g0.5 h0.7 n0.3 r0.5
feasib 8.4 a-0.3 c-0.5 d-0.5 e-0.5 g0.6 h0.7 n0.4 r0.6
feat 4.8 a-2.6 e0.3 g3.8
feat+and 7.3 a-0.6 g0.4
feat+are 7.9 g0.3
feat+but 8.2 a0.7 g0.4
feat+i 7.9 a-0.8 g0.7
feat+in 8.2 a0.7 g-0.5
feat+is 7.9 g0.7
feat+it 8.2 a-0.3 g0.5
feat+of 8.2 g0.4
feat+rich 8.4 a-0.4 g0.8
feat+such 8.4 g0.4
feat+that 7.1 a-0.9 g1.9
feat+the 7.9 g0.4
feat+to 8.2 g0.6
feat+you 8.2 a0.6
featur 4.8 a-2.6 e0.3 g3.8
feb 8.2 e0.4 f0.7 g-0.4 h-0.4 l1.8 o-0.3 r-0.4
febr 6.3 a0.4 b-1.3 c1.3 d0.6 e0.4 g-0.7 h0.4 i0.9 j-0.5 l1.6 m0.6 n-0.8 q-0.4 s-0.4 t-0.3
febr+and 7.6 b-0.5 c1.0 e-0.3 f-0.3 h1.0 m-0.4 o0.6 p0.7 r0.6
febr+in 8.4 e0.4 f0.8 i-0.3 m1.2
februa 6.3 a0.4 b-1.3 c1.3 d0.6 e0.4 g-0.7 h0.4 i0.9 j-0.5 l1.6 m0.6 n-0.8 q-0.4 s-0.4 t-0.3
fede 7.7 b0.5 d1.0 g-0.4 j0.4 o0.4 p-0.3 s1.0
fede+of 8.2 a1.0 d1.4 g-0.3 j0.5 s1.3
federa 7.7 b0.5 d1.0 g-0.4 j0.4 o0.4 p-0.3 s1.0
fee 5.7 a2.4 b4.4 c1.5 e-0.3 f0.8 g-1.7 j2.3 l2.5 m2.4 o2.7 p2.3 s-0.8
fee+and 7.9 a0.6 b1.0 c1.4 d0.4 g-0.3 h0.3 m-0.4 p1.2 s0.8
fee+for 7.9 c0.4 e0.7 f0.3 j0.5 m1.4 o0.9 p-0.3
fee+goes 8.4 b1.2 d0.9 i0.4 t0.5
fee+in 8.4 a-0.4 e-0.4 f-0.4 i-0.3 l0.9 q-0.4
fee+is 8.2 b-0.6 c1.2 i-0.3 j0.6 o0.5 p1.1 t0.9
fee+note 7.9 b1.4 c-0.4 d-0.5 e-0.4 g-0.3 i-0.6 j1.4 m1.0 o0.9 p-0.5
fee+on 8.4 f0.4 m0.8 n0.3 p0.4 q1.4 r0.6
fee+unti 8.4 a0.8 d0.8 e0.3 p1.5
feed 6.8 a-0.6 c-0.8 d-0.5 e-0.4 i-0.3 j-0.7 k-0.9 l2.3 m-0.7 n-0.3 p-0.4 r0.4
feed+suff 8.4 a0.8
feedba 7.3 a0.9 c-0.5 r0.5 s0.4
feel 5.6 a1.6 b0.7 c-0.9 d2.2 e1.2 g0.4 h0.7 i2.1 j-0.5 k-0.5 l-0.4 o0.5 p-0.3 r0.6 s-0.9
feel+a 8.4 a1.1
feel+and 7.9 a0.9 g-0.4 i0.5
feel+like 7.3 a0.6 b1.3 d1.0 f0.6 i-0.4 k-0.6 l-0.5 o-0.6
feel+soli 8.4 a-0.4 g0.4
feel+that 7.6 a-0.6 b0.4 d1.0 i0.8 k0.4 m0.5 r-0.3
feel+to 8.4 a-0.5 d0.4 g0.5 i0.5
feel+very 8.4 a0.8 g-0.6
feel+we 8.4 a0.7 b2.0 c0.4 e0.6 g-0.3 j-0.3 p-0.5
feelin 7.1 a1.1 b-0.3 c-0.5 d0.9 f-0.6 g0.8 h0.7 i0.7 o1.0 p-0.3 q-0.7 s-0.5 t-0.3
feels 6.9 a1.3 b1.3 e0.5
fees 7.3 b1.0 c0.5 d0.7 f0.3 g-0.4 i-0.5 j-0.4 m-0.3 p-0.4 s-0.4
feet 7.5 a0.5 c0.4 i0.4 l0.8 t0.3
feet+away 7.9 a0.5 c0.5 g-0.4 i0.5
feld 8.4 e0.4 j0.5 m0.4 p0.7 r0.4
feldma 8.4 e0.4 j0.5 m0.4 p0.7 r0.4
feli 8.4 d0.8 f1.1 q0.5 r0.7
fell 7.1 d-0.6 f0.6 h1.5 i1.3 j-0.4 k-0.5 r0.8 t-0.3
fell+off 8.4 h0.9 m0.4 r0.8
fella 7.9 b0.6 c-0.4 e0.8 i0.5 p0.7 r-0.4 s-0.3
felt 7.2 a1.0 d1.6 i0.4 p0.4 r-0.4 s1.1
felt+bett 8.4 a-0.6 g0.6
femi 8.4 d0.8 e0.5 f0.4 q0.5 t-0.5
fenc 7.2 a0.5 c-0.5 d1.8 e0.8 f1.0 g0.4 h0.4 i-0.6 j0.9 k0.8 n0.8 q-0.9 r1.3 s-0.6 t0.4
fence 7.6 a0.8 c-0.6 d1.2 e1.1 f0.8 i-0.4 j0.6 q-0.5 r1.0 s-0.5 t0.7
fencin 8.2 a-0.3 d0.7 e-0.3 g0.5 h0.7 j0.4 k0.6 l-0.3 m0.3 n0.8 o0.3 q-0.5 r0.5 t-0.3
fene 8.4 a0.4 c1.0 d1.4 e-0.3 m0.4 o0.6
fenell 8.4 a0.4 c1.0 d1.4 e-0.3 m0.4 o0.6
fenl 8.4 c-0.3 i0.5 j0.6 k0.8
fenlan 8.4 c-0.3 i0.5 j0.6 k0.8
fenn 8.4 c-0.3 d-0.3 e0.8 k0.6 r0.4
fenw 8.2 d-0.4 e1.0 j1.1 q-0.3 r0.5 s0.6 t0.3
fenwic 8.2 d-0.4 e1.0 j1.1 q-0.3 r0.5 s0.6 t0.3
ferg 8.2 f-0.3 k0.5 n0.4
fergal 8.4 b0.4 i0.4
fern 7.9 a-0.5 c-0.6 h0.4 k0.7 p0.5
ferr 7.1 a-0.7 b-0.4 c-0.3 f0.5 g-0.3 i-0.8 k1.7 n-0.4 p-0.4 q-0.3
ferris 8.4 m0.5
ferry 7.9 c-0.4 d-0.4 r-0.3
ferry' 8.4 a-0.9 c-0.5 f-0.3 i-0.5 k2.7 r0.4 s-0.3
fest 7.7 f0.8 h0.6 i0.8 q-0.3 r0.3 t1.6
festiv 7.7 f0.8 h0.6 i0.8 q-0.3 r0.3 t1.6
fetc 8.2 b1.3 f0.3 g-0.3
fetc+it 8.4 a-0.3
fetch 8.4 b1.4 f0.3 g-0.3 q0.3
few 5.7 a-2.4 c-0.5 g2.6 h-0.5 l0.6 m0.3 n0.4 o0.9 q-0.5 r-0.3 s0.4 t-0.3
few+days 8.4 a-0.7
few+mino 8.4 a-1.1 g0.6
few+thin 8.4 a-0.4 g-0.4 n0.8 o0.8 r-0.3
few+time 8.2 a-0.9 g0.4
few+week 8.2 a-1.0 g0.9 l0.6
few+word 7.7 a0.5 c-0.3 g-0.4 i0.7 j0.4 m1.0 o0.8 s0.9
few+year 8.2 a-0.3
fewe 7.6 a-0.6 b-0.6 e-0.9 f0.5 i-0.4 k0.4 l0.3 p-0.3 q0.3 r0.7
fewer 7.6 a-0.6 b-0.6 e-0.9 f0.5 i-0.4 k0.4 l0.3 p-0.3 q0.3 r0.7
fi 8.4 a-0.5 c-0.4 e0.3 f0.3 g-0.4 m0.3 q-0.5
fiel 7.1 a-0.9 b0.3 f-0.3 g0.5 h0.4 i-0.5 j0.4 m1.2 q-0.3 r0.3 s1.0
fiel+day 8.4 a0.5 b0.8 e0.4 j0.8 m1.4 s1.5
field 7.2 a-0.4 b0.3 f-0.3 g0.7 h0.4 i-0.5 j0.4 m1.3 q-0.3 r0.3 s1.0
fift 6.8 a0.7 b0.3 d0.4 f0.4 h-0.4 i-0.4 j-0.4 n-0.4 o-0.5 p1.0 s1.1
fifth 7.6 c0.5 d0.5 f0.5 g0.4 i-0.4 r0.4 s1.7
fifty 7.6 a0.4 b0.5 c-0.6 d0.4 g-0.4 i-0.4 l0.6 p1.4 s-0.5
figh 8.2 a0.5 b0.7 c0.9 e-0.4 g-0.3 h-0.3 i0.4 r0.6 t0.5
fight 8.2 a0.5 b0.7 c0.9 e-0.4 g-0.3 h-0.3 i0.4 r0.6 t0.5
figu 5.8 a-0.4 b0.9 c-1.0 g-0.4 h0.5 i0.9 j0.5 m-0.4 n1.6 o-0.5 q-0.8 t0.9
figu+befo 8.4 j0.8
figu+by 8.2 e-0.4 m0.7 q-0.4 t0.8
figu+for 8.4 a-0.3 e-0.6 i-0.3 k0.4 l0.3 m-0.4 r0.4
figu+i 8.4 b0.7 d-0.4 e0.5 g0.6
figu+in 8.4 a0.5 e1.4 i0.5 j0.4 k0.4
figu+it 7.7 a0.9
figu+on 8.2 b0.4 c-0.4 e-0.7 f0.5 m-0.3
figu+out 7.1 a-0.7
figu+that 8.4 a0.8 g-0.5
figu+were 8.4 a-0.4 b-0.3 d0.8 f0.4 g-0.3 i0.3
figu+you 8.4 b0.5 i0.5 k0.8
figure 5.8 b0.9 c-1.0 g-0.7 h0.5 i0.9 j0.5 m-0.4 n1.6 o-0.5 q-0.8 t0.9
file 4.6 a0.4 b0.5 c1.7 d0.6 e1.0 g0.8 h0.6 i2.4 j2.8 k0.7 l-0.5 m0.9 p1.4 q0.5 r-1.2 s-1.2 t0.7
file+a 8.2 c0.4 j0.9 m1.1
file+and 7.7 a-0.4 c-0.3 d0.4 g0.3 k0.3 m0.4
file+befo 8.4 a-0.6 g0.4
file+but 8.4 a0.5
file+for 7.6 a-1.0 d-0.7 h0.8 p-0.7 q0.7 r0.5
file+from 8.2 a-0.3 g-0.3 h0.3 l0.3
file+in 7.7 b0.6 c0.4 e-0.4 g0.5 j0.3 p0.5
file+incl 8.4 b1.6 j0.8
file+is 8.4 a-0.3 g-0.8
file+mana 8.4 a-0.8 g0.9
file+name 8.2 a-0.9 h0.6 k0.5
file+on 7.7 c1.0 e0.6 g1.2 i0.5 m0.9
file+this 8.2 d0.6 g0.4
file+to 7.5 a1.6 g-0.7 j0.9
file+tran 7.6 g-0.8
file+when 8.4 a-0.6 b0.4 i0.7 n0.4
file+with 7.7 a0.6 e0.9 g-0.6 j1.3 s0.4
filed 7.0 a1.9 b-1.3 c0.9 d0.6 e1.8 f0.4 g-0.7 h0.6 i2.0 j2.0 k0.5 l0.4 m0.3 o-0.4 p2.1 q0.8 r-0.4 t1.3
files 5.4 a-0.9 c0.8 e-0.3 g1.7 i1.8 l-0.4 m0.8 p-0.6 q0.8 r-0.3
fili 7.0 a0.8 b0.3 c1.6 d-0.7 e0.6 f0.4 g-0.5 h0.4 i1.1 j1.0 m0.4 n0.5 p-0.5 q-0.5 t0.7
filing 7.0 a0.8 b0.3 c1.6 d-0.7 e0.6 f0.4 g-0.5 h0.4 i1.1 j1.0 m0.4 n0.5 p-0.5 q-0.5 t0.7
fill 6.5 a0.4 e0.6 g1.5 j2.3 m1.0 n-0.4 p-0.4 s1.0
fill+in 7.1 a1.2 j2.6 m1.1 n-0.4 o0.3 p-0.4 s0.8
filled 7.3 a1.2 e0.5 g-0.3 i0.4 j2.7 m1.2 n-0.4 o0.3 p-0.4 s0.5
film 7.3 e0.3 i-0.4 k-0.4 p0.4 q0.9 s0.9
filt 7.5 g-0.9
filt+for 8.4 a0.3 g-0.6
filter 7.5 g-0.9
fina 5.1 a-0.9 b-0.6 h1.8 i-0.9 j-1.6 k1.3 l0.5 m-0.4 n1.7 o0.6 q0.9 r0.5 s-0.4 t0.5
fina+acco 8.4 h0.4 j0.4 l0.7 p0.5 s0.6
fina+assi 8.4 c-0.4 k0.3 n-0.4 q1.4 t0.3
fina+deci 7.9 a-0.4 g0.7
fina+dema 8.4 c-0.4 e0.4 j0.3 p0.3
fina+dire 8.2 e0.7 f1.2 i-0.5 j-0.3 p0.5
fina+got 8.4 b0.4 c1.1 e0.6 g-0.3 h0.4 k-0.4 l-0.4 o-0.5 p-0.3
fina+has 8.4 b-0.3 g0.5 h1.0 l0.3 n1.1
fina+have 8.2 c-0.4 e0.7 g0.4 h0.7 l0.7 q0.3 s0.6 t0.3
fina+inst 8.2 a1.1 c0.7 e2.1 i-0.3 j-0.4 p2.0
fina+invo 8.4 c0.5 i0.4 o0.7 p0.7
fina+lady 8.4 d-0.3 f0.6 i-0.4 l1.4 m0.9 n1.1
fina+word 8.4 e-0.5 h0.3 p-0.3 s1.0
fina+year 8.4 i1.2 l0.6
final 6.1 a0.5 b0.7 c0.8 d0.7 f-0.3 g-1.6 h0.4 i0.8 j-0.5 k0.3 l-0.4 o-0.4 p0.8 q-0.9 r-0.3 s0.6 t0.6
finall 6.0 c0.4 f-0.4 g1.8 h1.6 i-1.3 j-0.6 m-0.5 n-0.3 o-0.7 p-0.9 q1.4 r1.5 s-0.4
financ 6.3 a-1.6 b-1.6 c-1.4 d-0.4 e0.5 f0.7 h0.7 i-0.6 j-0.8 k1.7 l1.4 n2.4 o1.9 q0.9 r-0.6 s-0.7
finc 7.9 d-0.4 f-0.3 h0.8 m-0.3 o0.3
finch 7.9 d-0.4 f-0.3 h0.8 m-0.3 o0.3
find 5.1 a2.5 e1.6 f0.5 g-0.6 k1.7 l-0.4 m-0.3 n-0.4 o1.3 r0.3 s2.8
find+a 6.9 b0.4 d-0.6 e0.4 f0.3 i0.4 k0.3 o0.9 p0.4 q0.4
find+anot 8.2 b-0.3 g-0.8 i-0.4 k1.3 m0.5
find+any 8.4 a0.4 b1.5 i0.6
find+anyt 8.4 c-0.5 e1.0 g1.0 i-0.3 m0.4 o0.6 p-0.3 t0.4
find+atta 8.2 a1.0 c1.2 i0.9 j1.0
find+it 7.2 d0.4 g-0.5 i-0.4 l-0.4 m-0.6 o1.0 r0.7
find+my 8.4 e0.3 q0.5 s0.4 t0.5
find+our 8.4 q1.1 s0.8
find+out 6.8 c0.3 f0.7 i-0.5 k0.4 l0.4 n-0.4 o0.6 r1.0 s0.8
find+that 7.7 b0.5 c-0.4 e0.4 i0.3 k0.4 m-0.3 o1.2 r-0.3 s0.8
find+the 6.6 a1.3 b-0.6 d0.9 e0.6 h0.5 k0.7 n0.5 o1.2 q-0.5 s1.2 t-0.4
find+your 8.4 a0.6 i1.1 p0.8
finder 8.4 a1.0 g-0.6
findin 7.7 b-0.3 c-0.4 d0.3 f0.4 h-0.3 i-0.3 q0.5
finds 8.4 a0.3 e-0.3 s0.8
fine 5.3 a-3.7 c-0.8 e0.6 g1.7 h-0.4 i-0.4 j-0.9 k-0.6 m-0.3 n-0.8 p-1.1 r0.3 s-1.6 t2.8
fine+all 8.4 a-0.7 b-0.4 d0.3 i-0.5 n-0.3
fine+and 8.4 a-0.5 b-0.3 g0.6 o0.5 t1.0
fine+but 7.9 g0.5 j0.5
fine+for 8.4 g-0.3
fine+just 8.4 a-0.3 k-0.4 o-0.4 q0.4 r0.4 t1.5
fine+with 8.4 a-0.4 b0.6 g-0.4
fined 8.4 a0.5 e0.7 i0.5 j0.9
fines 8.2 k0.4 l-0.3
fing 7.1 a0.4 e-0.5 g-0.7 p-0.3 s0.9
finger 7.1 a0.4 e-0.5 g-0.7 p-0.3 s0.9
fini 6.0 a1.1 b-0.4 c2.3 d0.5 e1.0 f0.7 g-0.3 h0.6 i3.4 j-1.0 k-0.7 l-0.6 p1.0 r-0.4 s1.0 t0.9
fini+and 8.4 a0.4 d-0.4 e0.3 f0.7 p0.7 r-0.4
fini+is 8.4 a-0.4 g0.6
fini+it 8.2 a0.7 c0.5 d0.8 i1.4 p0.6 s0.7
fini+on 7.9 a0.4 c1.8 e0.5 f0.9 h0.3 i0.3 k-0.3 l-0.4 m0.5 n0.3 o0.4 p-0.5 t-0.4
fini+the 7.6 a-0.4 b-0.4 f-0.4 g0.9 h1.3 i0.4 k-0.3 p0.4 s-0.5 t0.7
finish 6.1 a0.8 b-0.4 c1.8 d0.5 e1.1 f0.8 h0.6 i3.5 j-1.0 k-0.7 l-0.6 p0.6 r-0.3 s1.2 t0.3
fion 7.6 a0.4 c1.5 d-0.3 f-0.3 g-0.4 i-0.5 j0.4 m-0.5 n-0.5 p0.9 q-0.4 t0.5
fion+has 8.4 c0.4 e-0.5 j0.7 l0.4 o0.6 p0.4 r-0.3
fiona 7.7 b-0.3 c0.7 d-0.6 e-0.3 f-0.4 i-0.4 j0.4 l0.4 m-0.5 n-0.4 p1.0 q-0.3 t0.3
fire 6.3 a0.6 b1.8 d0.4 e1.8 f0.4 i-0.9 j-0.3 k2.1 o-0.4 p0.9 s-1.0 t2.2
fire+alar 8.2 a0.5 f0.4 k-0.4 p0.6 q-0.3 t0.5
fire+dril 8.4 a-0.5 c-0.4 e0.5 k1.7 o0.6 q0.4 t1.0
fire+offi 8.4 q0.5 t0.5
firewo 8.4 a0.6 b1.9 c0.6 e1.4 k0.5 l-0.3 o-0.4
firm 5.6 a0.5 b1.3 c1.9 d-0.6 e-0.6 f0.5 g0.4 i2.7 j1.0 k-0.3 l0.3 m-1.3 o-0.6 p-1.5 r1.4 s1.3 t-0.7
firm+and 8.2 c-0.3
firm+but 8.4 a-0.6 k-0.4
firm+has 8.2 c1.6 f0.4 h-0.3 i0.3 j-0.3 l0.4 o-0.4 p-0.6 q0.5
firm+in 7.9 a0.3 c0.7 d-0.3 e-0.4 h0.5 i1.3 r0.6 s-0.4
firm+of 8.2 b-0.3 r-0.3 s0.5
firm+that 8.4 a-0.4 c0.7 d-0.4 g0.6 h0.3 i0.9 p-0.4 q0.5 r2.1
firm+to 8.2 c0.5 g-0.3 i0.3 s0.5
firm+we 8.4 h0.3 i0.4 j-0.5 n-0.3
firms 7.2 a1.3 b1.5 c0.7 d-0.7 i0.5 j-0.5 l-0.5 n0.3 o-0.3 p-0.5 q-0.3 r-0.4 s0.6
firmwa 7.9 a-0.8 g1.1
firs 4.6 a-1.8 c-0.4 d-1.1 f0.5 h1.5 i-0.8 j-0.7 k-0.5 l2.2 n3.1 o0.3 q1.8 r2.5 s-0.9 t0.4
firs+and 7.6 a0.3 d-0.4 e0.5 i0.4 n0.6 r-0.5
firs+but 8.2 c0.6 d0.6 i-0.3 l0.7 r0.4 s0.4
firs+clas 8.4 a-0.4 g0.8 h1.1 r0.7
firs+day 8.4 a0.4 g-0.5
firs+digi 7.6 a-0.4 g-0.5
firs+dvd 8.4 a-0.5 g0.5
firs+go 8.4 a-0.4 c-0.4 e-0.3 g1.0 h0.7 l-0.4 n-0.3 q-0.4 r1.3
firs+i 8.4 a0.9 g-0.4
firs+in 8.2 a-0.4 b0.4 d-0.3 f-0.3 g-0.4 l0.7 n2.5
firs+is 8.4 a-0.6 d-0.4 e-0.4 l0.3 m-0.3 o0.6
firs+it 8.4 a0.5
firs+let 8.4 a0.8
firs+mont 8.2 a-1.2
firs+of 7.1 a-0.4 b-0.5 c-0.4 d0.9 e-0.3 h1.0 i-0.5 j-0.3 m0.4 p-0.3 q1.3 s0.3
firs+one 7.3 a-0.4 b0.9 h-0.4 i-0.4 k0.3 m0.6 p0.5 q2.1
firs+the 7.5 g0.7 h0.4 m0.4 r-0.5
firs+thin 7.7 a-1.1 c-0.4 e-0.4 g-0.3 k0.4 m0.4 n0.8 o0.8 q-0.5 r0.4 t1.0
firs+thre 8.2 a3.0 g-1.1 q1.1 r0.7
firs+time 6.7 a-1.5 b-0.6 d-0.5 e0.6 g1.5 h1.0 k0.4 m0.4 p-0.5 q0.3 r1.5 s0.4 t-1.0
firs+week 8.4 e-0.4
firs+with 8.4 a0.5
firs+year 8.4 b0.5 e0.4 f0.7 r-0.3
first 4.6 a-1.8 b0.4 c-0.4 d-1.1 e-0.3 f0.6 h1.2 i-1.1 j-0.6 k-0.4 l2.2 n2.8 o0.3 q1.9 r2.6 s-0.8 t0.4
fish 7.2 a-1.1 c-1.0 i-0.5 l0.4 p0.6 q-0.3 r0.5
fish+is 8.4 a-0.3 c-0.6 g0.4 h-0.5 q-0.3 r0.4 t0.3
fisher 8.4 a-1.0 g-0.4
fit 6.8 a-1.1 c0.9 d-0.3 e1.2 f0.6 g0.5 i1.4 l-0.3
fits 7.2 a-1.0 c0.3 e0.9 g2.1 j0.6 l0.3 p0.4 s0.5
fits+in 7.9 a-1.2 c0.4 g1.6 l0.4
fitt 7.1 a0.6 c0.8 d-0.5 e0.7 g0.4 i-0.9 j0.9 k-0.6 m-0.4 p1.9 q1.0 r0.4
fitted 8.2 a0.3 c0.8 i-0.4 j0.9 p-0.4 r-0.3
fitter 7.7 a0.3 c0.4 e0.6 g0.6 i-0.5 k-0.5 m-0.3 p2.1 q1.1 r1.0 t0.3
fittin 8.4 c-0.3 p0.4
five 5.5 a0.3 b1.1 c1.4 d1.2 e1.3 f0.8 g0.3 h1.6 i0.7 j-0.6 k-0.4 l2.0 m1.6 n0.6 q0.4 t-0.9
five+days 8.4 m0.9 n0.3 o1.0
five+hund 8.4 a-1.0 b-0.5 e-0.4 f-0.3 g1.4 h1.9 l1.1 n0.4 p-0.5
five+minu 8.4 a0.6 b1.0 g-0.3 m0.7 n0.3 o-0.3
five+of 7.9 b0.6 d-0.5 e1.0 f0.5 h-0.4 n0.5 o-0.3 r0.4
five+star 7.5 a-2.1 c-0.5 f-0.3 g2.1 i-0.6 k-0.4 o-0.4 p-0.3 q0.3 r1.3 s-0.8
five+time 8.2 a0.3 b-0.5 d1.8 e0.3 f0.5 h0.3 i-0.3 j0.4 m-0.4 q0.4
five+week 7.3 a1.1 c2.6 d1.3 f0.6 g-0.5 h-0.5 l-0.4 m0.6 p-0.4 q0.4 t-0.4
five+year 7.5 b1.5 c0.6 d0.7 e-0.4 f0.5 h0.5 i2.1 j0.7 l0.3 m-0.3 n-0.3 o0.4 p1.0 r-0.4
fix 6.5 a1.7 c0.6 d-0.5 e3.7 f1.3 g0.5 i-1.2 j-0.9 k-0.4 l0.6 n-0.7 q-0.4 r0.6 s0.7 t1.4
fix+for 8.4 a0.5
fix+it 7.9 a0.5 d-0.5 e2.1 f0.3 i-0.3 m0.6 p-0.4 s-0.3 t1.1
fix+the 7.7 a1.1 b0.9 e1.1 f0.8 g-0.4 s1.2
fix+this 8.4 e0.9 f0.6 g-0.4 t1.7
fixe 6.7 d-0.7 e0.7 g2.0 h-0.5 i-0.4 l0.4 m0.9 q-0.6 r1.8 s-0.5 t0.6
fixe+by 8.4 a-0.6 c0.4 g1.0 r0.9
fixe+it 8.2 b0.4 e-0.5 g0.4 r0.6 t0.5
fixe+the 8.4 e0.8 j0.6 r0.3 t0.4
fixed 6.7 d-0.7 e0.7 g2.0 h-0.5 i-0.4 l0.4 m0.9 q-0.6 r1.8 s-0.5 t0.6
fixi 8.4 a0.5 b0.9 p0.5
fixing 8.4 a0.5 b0.9 p0.5
flag 7.2 c-0.5 d1.6 e0.6 f-0.4 g-0.4 i1.2 j-0.5 k-0.4 l-0.5 o0.3 p-0.3 s0.3 t-0.4
flag+it 8.2 d0.7 e0.5 f-0.3 i0.6 j-0.4 m0.3 s0.7
flagge 7.9 a0.3 c-0.5 d1.3 e1.1 i0.5 l-0.3 o0.4 s0.6 t-0.4
flas 5.8 a1.2 g-1.6
flas+and 8.4 g0.4
flas+are 8.4 a0.9
flas+card 7.6 a0.4
flas+head 8.4 g0.7
flas+on 7.7 a2.0 g-1.2
flas+phot 8.4 a0.4 g-0.6
flas+that 8.2 g0.3
flas+unit 7.9 a-1.2 g-0.4
flash 5.9 a1.0 g-2.3
flashe 7.5 a0.3 g1.1
flat 6.5 c0.8 d-0.7 f0.5 g0.5 h0.8 k-0.3 m0.6 o-0.5 p0.5 q-0.6 r1.7
flat+out 8.2 d-0.4
flats 8.4 c0.9 e0.6 f0.3 g0.4 h1.0 r0.6 s0.7
flaw 6.7 a3.7 g-1.6
flaw+and 8.4 a-0.9 g1.4
flawed 8.4 a1.4 g-0.8
flawle 8.4 a-0.8 g1.0
flaws 7.3 a1.0
flew 8.4 a0.9
flex 7.7 a-0.6
flexib 7.7 a-0.6
flig 7.7 a-1.0 c-0.8 d-0.4 f-0.4 g1.3 h0.3 k0.6 q1.0 r0.6 t0.9
flight 7.7 a-1.0 c-0.8 d-0.4 f-0.4 g1.3 h0.3 k0.6 q1.0 r0.6 t0.9
flim 7.5 a1.8 g-0.6
flim+and 8.4 a0.3
flimsy 7.5 a1.8 g-0.6
flip 7.3 b-0.3 c0.5 d0.5 g-1.8 h-0.4 t0.5
flip+phon 7.7 g-1.5
floa 8.4 a0.4 e0.3 p0.5
floo 5.4 a0.9 c0.9 d0.6 e3.3 g0.3 h0.7 i0.7 k-0.7 l2.0 m-1.0 p0.6 q1.2 r1.2 s1.3 t0.6
floo+and 8.4 a-0.3 c-0.4 k1.3 q0.5 t-0.3
floo+plan 6.5 a1.0 c1.4 d0.7 e0.8 g-0.5 i-0.4 j0.6 l-0.3 p-0.5
floo+the 8.4 a-0.5 b1.1 c-0.5 d-0.4 g0.3 h1.1 k-0.5 l0.9 o-0.3 r0.7
flood 7.7 a-0.9 b0.5 d0.4 h0.4 j-0.6 l2.6 n-0.6 p-0.4 s-0.3 t0.9
floode 7.2 a0.5 b1.1 c-0.4 d-0.9 e2.0 f-0.4 h0.6 i0.5 j0.4 k0.7 l0.5 p0.7 q0.4 r0.3 s1.0
floor 5.9 a1.6 b-1.5 c1.1 d1.2 e2.6 f0.5 g0.4 h0.4 k-0.9 l0.5 m-0.9 n-0.4 p0.7 q0.4 r0.6 s0.4 t-0.4
floors 7.9 e-0.4 g0.4 i0.4 n0.4 q0.4 r0.4 s0.6
flor 7.9 b1.4 c1.2 f-0.4 g-0.5 i-0.3 o1.1 q0.7 s-0.4 t0.3
flor+and 8.4 a-0.3 d-0.4 h0.3 n0.4 o0.3 q0.3 r0.3
floris 8.2 a-0.5 k0.4 n0.3 o0.6 q0.4
flou 7.9 a-0.4 b-0.4 e-0.5 i-0.3 o-0.3
flounc 8.4 a-0.4 c0.4 m0.3 o-0.3
flow 6.9 a-1.5 b0.6 e-0.8 f-0.5 g0.5 i-0.9 j-0.6 l1.7 n0.7 p0.4 q-0.4 r0.5 t0.3
flow+in 8.2 b0.3 c0.9 d0.7 e-0.5 g0.6 h0.4 l0.4 r0.6 t0.7
flow+show 8.4 a-0.7 b-0.3 e-0.5 g0.5 k0.5 n0.3 r0.8
flower 7.2 a-0.7 b0.9 g0.6 i-0.5 j-0.4 l0.8 n1.0 p0.6 q-0.4 r0.6 t-0.5
flown 8.4 c0.6 d0.6 e-0.4 t0.8
flu 8.2 a-0.6 b-0.4 c-0.3 g0.6 h-0.5 k1.3 r1.0
fly 7.9 g0.5
flye 7.5 b0.4 c1.0 d-0.6 e1.4 g-0.6 h-0.5 j-0.4 n-0.5 p-0.3 s-0.6 t0.3
flyer 8.2 b0.6 c0.5 g-0.4 h-0.4 q0.3 t0.4
flyers 7.9 a0.4 c0.5 d-0.4 e1.8 i0.4 j-0.3 m0.5 n-0.4 o-0.3 s-0.4
flyi 8.2 a-0.8 d-0.4 e-0.8 f-0.4 h0.5 i-0.3 l-0.4 m0.7 s-0.4 t0.8
flyi+in 8.4 a-0.4 d-0.4 e-0.7 f-0.3 h0.7 k0.4 q-0.5 t1.0
flying 8.2 a-0.8 d-0.4 e-0.8 f-0.4 h0.5 i-0.3 l-0.4 m0.7 s-0.4 t0.8
fm 6.9 a2.0 c0.4 g-0.8 s0.8
fm+radi 7.6 a-1.0 g0.9
fm+rece 8.2 a2.2 g-1.1
fm+tran 8.2 a1.0 g-0.7
fob 8.4 b0.6 e-0.3 g-0.3 i0.9 p0.6
focu 6.7 g1.5
focu+lock 7.7 g0.7
focu+perf 8.4 a-0.5 g0.4
focus 7.2 a-0.4 g0.8
focusi 7.7 a0.4 g0.3
fold 6.2 a1.3 b-0.7 c-0.3 e1.2 g-2.2 h0.6 j-0.4 m0.7 p-0.6 r-0.7 s-0.8
fold+and 8.4 a-0.4
fold+on 8.2 a1.3 e1.1 g-0.4
fold+stru 8.4 a0.4
folded 8.4 e0.6 i0.4
folder 6.4 a0.8 b-0.4 c-0.4 g-1.9 h0.5 i-0.5 k0.5 m0.7 p-0.4 r-0.7 s-0.5
folk 6.5 a-1.5 c0.4 d0.6 e1.9 g0.5 i-0.5 j-0.4 k-0.9 l1.1 n0.5 o1.1 r0.3
folk+are 8.4 a0.4 c-0.3 e0.4 f-0.3 k-0.5 l0.3 m-0.3 r0.4 t0.6
folk+have 8.4 a-1.1 d0.5 p0.4 s0.6
folks 7.0 a-1.3 b0.7 d-0.4 e1.2 g0.4 h-0.8 k-0.5 l0.9 m0.5 n0.4 o0.7 p-0.4 s-0.3 t0.4
foll 5.6 a1.1 b1.2 e-0.3 f-0.4 g-0.4 h0.5 i2.2 j0.5 l0.5 m0.7 n1.8 o-0.4 p-0.6 q1.6 r0.4 s1.2 t-0.7
foll+a 7.9 c-0.5 d-0.4 e-0.7 g0.4 h0.6 i0.6 j0.4 n0.3 r0.6
foll+an 8.4 a0.4 b1.0 i1.0 p0.7
foll+and 8.4 d0.7 e0.4 j0.4
foll+by 8.2 d0.6
foll+my 8.4 g1.0
foll+on 8.2 d0.5 f0.9 i-0.4 n1.9 q0.7 s0.5
foll+that 8.4 p0.4
foll+the 7.2 a0.5 b1.3 g-0.6 i2.8 j-0.7 k-0.3 m0.4 n0.5 p-0.5 r-0.3 s-0.4 t-0.3
foll+thei 8.4 g0.5
foll+who 8.4 a0.7 b0.7 c0.4 e-0.5 g-0.3 i-0.3 q1.1 s1.3
follow 5.6 a1.1 b1.2 e-0.3 f-0.4 g-0.4 h0.5 i2.2 j0.5 l0.5 m0.7 n1.8 o-0.4 p-0.6 q1.6 r0.4 s1.2 t-0.7
font 7.3 a0.6 b0.6 e1.0 f-0.3 h0.5 i0.7 j0.8 k0.6 r0.7
font+and 8.4 g0.3 i0.7 r0.6
fonts 7.7 b0.8 e0.9 f-0.4 g-0.5 k0.6 r0.4 s-0.3 t-0.5
food 7.5 c0.8 d-0.7 e-0.6 g-0.3 m-0.5 n0.5 o-0.6 p0.6 s0.5
fool 8.4 a0.4 e0.6 i0.7
foot 6.7 b0.6 d-0.5 e1.5 g0.9 k0.7 n-0.8 o1.0 r0.5 s1.1 t-0.8
foot+of 8.2 a0.3 b0.9 h0.7 i0.5 s0.6
footba 8.2 g0.4 i-0.4 r0.5 s0.5
footer 7.6 b0.6 c-0.3 d-0.8 e0.7 j-0.4 m0.5 n-0.4 o0.8 p-0.5 t-0.7
for 2.3 a-0.3 b1.6 c-1.2 d-3.1 e-2.0 f-1.7 g0.7 h1.0 i-0.6 j-0.7 k-1.7 l-1.1 m1.0 n-0.5 o-1.4 p1.1 q-1.4 s-1.6 t-2.0
for+a 4.4 a2.6 b2.2 c0.9 d0.3 e2.1 f1.3 h1.8 i-1.2 k-0.8 l0.8 m3.6 n0.3 o-0.9 p2.6 q-0.4 r1.3 s0.8 t0.6
for+abou 7.0 a-3.0 g-0.4 i-0.3 l0.5 n0.4
for+acti 8.4 a0.6
for+all 6.9 b-0.7 c1.5 d-0.6 f1.6 g0.9 h0.8 k0.8 n0.3 o0.8 q-0.6 r0.8 t0.8
for+an 6.4 b0.5 c0.6 d0.4 e-1.0 h-0.7 i-0.7 m0.4 o-0.4 p-0.6 s-0.4 t-0.4
for+and 7.9 a-0.9 g1.4 r0.6
for+anot 7.1 a-0.5 b-0.8 c0.5 e-1.0 h2.4 m0.3 o1.9 p-0.6 q-0.5 r0.8 t0.3
for+any 7.2 a-0.6 d-0.4 f-0.3 l0.3 n-0.4 o-0.4 p-0.4 q-0.3 t0.6
for+anyt 7.7 a-0.6 d0.3 h0.9 o-0.4
for+as 8.4 a0.4 d-0.3 e0.6 m0.9
for+aski 8.4 a-0.7 e-0.4 g0.7 i-0.3 m0.5 n-0.3 q-0.5 r0.8 t1.0
for+augu 8.2 a-1.0 c-0.7 d-0.6 e-0.7 g-0.4 h0.4 i-0.6 k0.5 m1.4 r0.4
for+bein 8.2 d-0.4 e0.6 g1.2 k0.3 q1.8 r1.8
for+both 7.6 a-0.4 b0.5 g0.8 i-0.4 k0.7 l0.4 m-0.4 o0.5 p-0.3 q2.0 r0.9
for+by 8.4 e0.4 j0.4
for+caus 8.4 a0.3 i1.1 j1.1
for+chap 8.4 a-0.7 p-0.6
for+chri 6.5 a-1.1 g-0.3 h0.3 j0.4 k0.4 q0.8
for+clea 8.4 a0.5 b1.5 e0.3 m0.7 p0.5 s0.6
for+comi 8.4 i0.5 j0.4
for+comp 8.2 a-0.4 b-0.3 d-0.3 n0.5 o0.4 r-0.4 t-0.4
for+cont 7.9 a-0.6 b-0.3 c0.3 e0.4 g-0.7 h0.7 j-0.6 k0.7 l-0.3 o0.3 r-0.5 t0.9
for+each 7.6 b0.5 c1.4 d0.6 g-0.5 i0.5 k0.5 p0.4 q0.5 r-0.4
for+eigh 8.2 c0.4 e0.5 j0.4 l0.4 r0.6
for+elev 7.6 a0.3 b-0.3 d-0.3 e0.5 j1.5 l1.2 m0.7 o-0.4
for+ever 7.1 a1.2 b-0.7 c0.8 d0.6 e0.4 f-0.3 g-0.3 i2.5 j0.3 s-0.7 t-0.4
for+exam 7.7 a1.5 g-0.4
for+expe 8.4 a0.4 c0.4 j0.7 s0.6
for+fort 7.9 a0.4 b-0.4 d1.2 h0.5 i-0.4 k1.1 m-0.4 n0.6 p0.4 q0.5 r0.6 s-0.3
for+four 7.5 c0.6 e1.3 g0.6 j-0.4 k0.4 m2.2 o0.5 q0.4 r1.0 s-0.3 t0.4
for+frid 8.4 a0.3 b0.4 c1.0 k1.4 m0.3 n1.8 o-0.7
for+gett 8.2 a-0.5 b-0.5 n0.8 t-0.3
for+good 8.4 a0.6
for+half 8.4 b0.6 i0.7
for+help 8.2 a-0.6
for+her 8.2 e0.8 f-0.4 g0.5 h0.4 k0.6 r0.5
for+his 7.9 d-0.5 r-0.3
for+in 8.2 a-0.3 b-0.3 c0.4 d0.3 e-0.5 l0.6 m1.2 o-0.4
for+inde 8.2 a0.7 c0.6 e0.9 i0.6 m0.5 s0.9
for+invo 8.4 a-0.7 f0.6 h0.4 k-0.4 l1.2 o-0.6 p-0.6 q1.5 r0.4
for+ipod 8.4 a0.4 g-0.5
for+it 5.6 a-0.9 b1.0 c0.6 d0.7 e1.5 g1.9 i-0.7 j0.5 k-0.7 m-0.3 n0.7 p2.2 r0.5 s-1.3 t1.7
for+janu 8.4 d-0.4 e0.5 h-0.3 i0.4 l-0.3 o0.6 q0.7
for+just 7.6 e0.5 g0.4 m1.0 n0.3 o0.4 r-0.3
for+late 8.4 l1.1 m0.3 n1.0
for+leav 8.4 b-0.4
for+lett 8.4 e0.4 k-0.3 p0.5
for+life 8.2 a-0.6 e-0.5 g0.9 i0.3 k0.3 r1.0
for+long 8.4 c1.1 e0.6 g-0.4 t0.3
for+maki 7.9 a-0.4 d-0.3 g0.9 h0.9 o-0.5 q0.5 r1.3 s0.4
for+me 5.8 a-1.4 b-0.4 f-0.6 g2.3 h-0.3 i-0.8 j1.0 k0.8 r1.1
for+miss 8.4 d-0.3 f0.5 k1.0 n-0.4 q0.4
for+mond 8.2 b0.4 c1.7 d1.8 e-0.7 k0.8 n-0.3 s0.8 t1.0
for+most 7.7 g0.5
for+movi 8.4 a1.0 b0.4 i0.5 j0.6 p0.5 s0.7
for+musi 7.9 a1.2 g-0.8
for+my 6.1 a-2.4 b0.4 d0.4 e-0.5 g-0.9 h-0.4 j-0.5 k0.5 m0.6 p-0.7 r-0.6
for+myse 8.2 g1.1
for+new 8.4 a-0.5 g0.6 k-0.4 l1.1
for+next 7.2 a-0.6 b1.4 c-0.5 d-0.4 e-0.5 f0.5 g1.0 h1.7 m-0.4 n0.8 o0.7 p-0.4 q-0.3 r0.6 s-0.4
for+nine 7.7 a0.7 b1.9 c-0.5 d-0.8 e1.3 g-0.3 s-0.6 t-0.4
for+not 7.9 a-0.5 b0.6 d1.1 g0.4 i-0.4 l-0.6 n0.6 p-0.4 q-0.3 r1.3
for+noth 7.9 a4.0 b0.7 e0.4 g-2.3 p0.5
for+now 7.3 a-0.6 b-0.7 c-0.4 e-0.5 g-1.3 i-0.5 k-0.4 l0.5 n-0.4
for+once 7.9 b0.6 d-0.4 e-0.4 g0.3 i0.4 q-0.4 r0.5 s0.6 t0.3
for+one 7.5 a1.4 b1.4 d-0.6 i-0.5 l-0.3 n0.4 o-0.3 p-0.4 r0.7
for+only 8.4 a-0.5 g-1.0
for+our 6.3 a-1.9 b1.2 d1.4 e-0.7 f0.4 g-0.7 h1.1 i-1.0 j-1.2 k1.0 n1.6 o1.6 p-1.2 q-1.1 r1.0 s-0.5
for+over 7.7 a0.6 g-0.8
for+part 7.9 l0.4 r0.5
for+peop 7.7 a-0.7 c-0.4 g0.9 h0.3 q0.3
for+pers 8.4 c0.4 j0.3 s0.9
for+phot 8.4 p0.7 s0.5
for+plea 8.4 b0.8
for+poin 8.4 a0.3
for+prin 8.4 a-0.4 k0.4 r-0.6
for+prob 8.2 c0.7 e0.3 f-0.3 j0.4 n-0.4 r-0.3 t0.4
for+prof 8.4 c1.2 i1.8
for+reas 8.4 b-0.4 d0.6
for+repa 8.4 a1.1 g-0.6
for+sale 8.4 a0.4
for+send 8.4 a0.7 j0.5 p0.6
for+six 7.9 b0.4 d0.4 h0.4 i0.5 n-0.4 r-0.4 s-0.3
for+sixt 8.2 a-0.3 b1.0 c0.3 d0.5 e-0.4 p0.6 q0.4 r0.3 t0.4
for+smal 8.4 b-0.4 d0.6 i0.5 s0.4
for+some 6.4 a1.3 c0.9 d0.4 e1.4 f1.3 g-1.1 i0.8 l0.3 p0.8 q0.3 r-0.3 t-0.3
for+sort 8.2 a-0.5 e-0.4 g0.9 h0.3 n1.1 o-0.4 r1.6
for+soun 8.4 a-0.5
for+spec 8.4 g-0.6 i0.8 j0.8
for+stay 8.2 a-0.6 c-0.7 d0.4 e-0.9 f-0.4 g1.3 h1.0 l0.3 m-0.4 n0.8 o-0.4 p-0.3 r1.6 t0.4
for+stor 8.4 b0.4 e-0.4 n0.3
for+ten 8.2 c0.5 d0.3 h0.6 s0.6
for+that 6.4 b1.0 d-0.4 e2.4 f0.3 g0.5 h1.9 i-1.3 j1.0 l0.9 m0.5 p1.4 r0.3 s-1.3 t0.9
for+the 3.4 a-0.8 b0.5 c1.7 d-0.4 e-1.6 f-1.2 g1.9 h2.6 i-1.6 j-0.8 k1.5 l0.4 m2.0 n1.7 o0.9 p-2.3 q1.3 r2.5 s-0.6
for+thei 7.7 b-0.6 e-0.4 f-0.4 g0.6 h1.7 j-0.3 n0.9 q-0.6 r0.7 t0.6
for+them 8.4 a-0.6 d0.3 h0.5
for+thir 7.9 b-0.5 e0.6 f0.5 l0.7
for+this 6.5 a1.6 b0.4 e0.8 g-1.8 i-0.5 k1.2 l0.6 n-0.3 o-0.4 p1.0 s0.3
for+thos 6.6 g-0.4
for+thre 6.8 a-0.5 c0.3 e1.8 f-0.5 h1.0 i-0.5 j0.3 k0.3 l-0.6 o-0.3 s-0.5 t0.5
for+thur 8.4 d0.4 m0.3 r-0.4
for+trac 8.4 a1.0 g-0.5
for+trai 8.4 l0.4 r-0.3
for+trav 8.2 a0.3 b0.4 g0.5 m0.8
for+twen 8.4 a0.4 e0.7 i1.3 s0.5
for+two 6.6 a-1.0 b2.5 c-0.5 d-0.7 g0.3 h1.1 i-0.6 k-0.4 l-0.4 m-0.5 n1.7 p-0.6 q1.1 r1.0 s-0.7 t-0.7
for+unpa 8.4 c0.3 f0.4 g-0.3 k-0.4 p-0.3 r-0.4
for+us 6.4 a0.5 b-0.3 c-0.9 d1.9 e0.5 g1.3 i1.3 m-0.4 o1.3 p-0.9 q-0.4 r2.0 s-0.8 t-0.8
for+week 8.2 a-0.9 b-0.5 c-0.3 g1.0 l-0.3 m0.5 t0.7
for+what 7.2 a1.9 b2.8 d-0.6 e-0.4 g-1.0 m-0.4 p0.3 q0.4 s-0.5
for+whom 8.4 a0.4 c0.6 g-0.3 i0.4 s0.6
for+year 7.3 a-0.8 d-0.5 g0.8 j0.4 m0.5 p-0.3 r-0.3
for+you 6.2 c1.0 d-0.6 e2.1 g0.8 h0.8 i2.3 j-0.6 n0.3 o-0.5 p-0.6 r0.6 s0.9 t0.4
for+your 5.8 d1.5 e-0.7 f1.4 g-0.5 h0.4 j-1.4 l0.4 o0.5 p-0.4 r-0.5 t-1.1
fore 7.1 a1.7 i0.5
fore+with 8.4 a-0.5 c-0.3 k0.7 l-0.5 o1.1
forema 8.2 d0.7 e0.4 i0.7 r-0.3 t0.3
forf 8.2 c0.5 e-0.4 j0.7 p0.6
forfei 8.2 c0.5 e-0.4 j0.7 p0.6
forg 6.1 a1.8 b1.0 d1.0 g-1.8 h-0.5 j-0.6 k2.4 l0.6 m0.4 n0.5 r0.6 t0.5
forg+abou 7.7 a1.0 e0.4 g-0.5 k0.7 m0.3 n0.4 p0.4 q-0.4
forg+it 8.4 a0.7 r0.6
forg+me 8.2 a-0.4 c-0.3 g0.4 k0.3 l-0.3 m-0.3 q0.4 r0.8
forg+that 8.4 a0.6 b0.7 d0.7 i0.7 m0.7 p0.6
forg+the 8.4 g-0.8
forg+to 8.4 a0.4 g-0.3 t0.7
forg+you 8.2 c0.4 e-0.3 f0.6 l0.5 r-0.4
forget 7.2 a2.2 b0.7 g-1.7 m0.7 n-0.3 p1.1 t0.6
forgiv 7.3 b0.5 d0.5 f-0.3 l-0.4 m-0.4 o-0.3 p-0.4 r0.6 s0.6
forgot 7.1 a-0.5 d0.7 f0.4 g-0.5 j-0.4 k3.0 l0.9 n0.9 o0.7 p-0.5 r0.4 s-0.5
fork 7.6 a-0.9 c0.7 d0.7 e-0.9 f-0.4 g0.3 h-0.3 i-0.5 k0.9 l0.4 p-0.4 q1.5 r1.6 s0.4
forkli 7.9 a-1.2 e-0.5 f-0.3 g0.5 i-0.5 k0.9 l0.5 p-0.3 q1.6 r1.8 s-0.4 t0.4
form 5.0 a-0.8 c0.4 d1.4 e0.7 f0.3 g-1.4 j2.1 k-0.5 l0.7 m1.7 n-0.4 o1.5 p-2.0 q1.1 r0.8 s-0.7 t1.8
form's 8.2 a-0.8 b-0.4 c-0.3 e-0.4 h0.3 i-0.5 j0.5 k-0.6 l0.5 m0.9 t1.1
form+and 8.4 q0.3 r-0.3
form+for 7.7 a1.3 b-0.5 d0.7 g-0.9 i0.3 j0.8 k-0.3 m1.5 n-0.3 s-0.4
form+i've 8.4 c0.6 e0.3 i0.7
form+in 8.2 e-0.6 i-0.5 j1.2 m0.8 t1.0
form+is 7.7 a0.9 b0.8 c-0.4 e-0.5 g-0.3 h-0.4 i-0.3 j0.8 r0.6 s-0.4
form+noti 8.2 a0.9 c0.6 j1.2
form+on 8.2 a-0.4 d-0.4 l0.4 q0.5 r0.6
form+the 8.4 a0.6 e0.3 g-0.3
form+went 8.4 b0.5 e-0.4 i0.5 j0.3 m0.4
form+whic 8.2 a0.4 c0.4 j0.7 s0.6
form+you 8.4 c0.4 i0.3 j-0.5
formal 6.8 a0.3 d0.3 f1.8 i1.3 j0.6 k0.9 o0.5 p-0.5 r1.0 s-0.8 t-0.6
format 6.6 a-1.5 g1.3 h0.5 j-0.4 r0.6
former 7.6 a-0.5 h-0.3 i-0.5 k-0.4 r-0.3
forms 7.9 b-0.5 c0.4 d0.7 e0.7 f-0.3 g0.5 h-0.5 r0.7
fort 5.6 b1.8 c1.2 d0.4 h1.7 k1.0 l1.3 m1.1 n0.7 p-0.7 r0.6 s1.0 t0.9
fort+five 8.4 a0.4 b1.9 m2.1 n0.3 o-0.3 p-0.4 s0.9
fort+for 8.4 a-0.6 f0.4 l1.4
fort+mill 8.4 a0.4 e1.1 i0.7 j0.9
fort+minu 7.9 d1.1 e-0.7 g0.4 i-0.5 k0.9 m-0.5 n0.3 o0.6 p-0.3 q0.8 r1.0 t-0.6
fort+one 8.4 d-0.4 o0.4 t0.3
fort+year 7.9 a0.3 c-0.3 d-0.5 h0.5 i-0.3 j-0.3 l0.4 p0.5 s0.3
fortni 7.1 a0.4 b-0.3 c1.7 d0.9 g-0.9 h0.6 j-0.4 k-0.3 l1.9 m0.6 o-0.8 r-0.7
fortun 8.4 a-0.6 g1.0
forty 6.0 b2.2 e0.3 g0.5 h1.3 i-0.8 k1.3 m0.8 n0.7 o0.7 p-0.8 r1.3 s1.2 t1.1
foru 7.1 a0.6 c-0.5 d-0.6 e0.6 g-0.6 i-0.6 p0.4 r-0.5 s1.8
forum 7.3 a0.6 c-0.4 d-0.6 g-0.3 i-0.6 p-0.6 r-0.4 s1.3
forums 8.4 e0.7 g-0.4 p1.1 s0.7
forw 6.5 a-0.9 c-0.7 d-0.5 e0.5 f-0.3 g0.8 h0.4 i0.9 j-0.4 l-0.4 m0.3 p-0.3 q-0.5 r0.6 s0.6 t0.3
forw+the 8.4 a-0.5 f-0.3 g0.4 k0.4 r1.0 t0.4
forw+to 7.2 b0.4 c-0.7 g0.4 j-0.4 l-0.3 m0.7 p-0.3 q-0.5 r-0.5 s0.6 t0.3
forwar 6.5 a-0.9 c-0.7 d-0.5 e0.5 f-0.3 g0.8 h0.4 i0.9 j-0.4 l-0.4 m0.3 p-0.3 q-0.5 r0.6 s0.6 t0.3
foug 8.4 f0.5 i1.0
fought 8.4 f0.5 i1.0
foul 8.4 d-0.4
foun 5.1 b0.8 c-0.7 e2.0 g0.4 i3.0 j-1.1 k0.4 l-0.7 n0.9 q1.4 r1.4 s-0.5
foun+a 7.9 c0.7 i1.0 k-0.4 n-0.3 o0.4 r-0.4
foun+and 8.4 i0.4
foun+anot 8.4 h0.5 i0.6 j0.7 n0.5 p0.6 s0.5
foun+for 8.4 a-0.4 g1.0 k-0.3 m0.3 q-0.3
foun+in 7.7 a0.8 c0.4 j0.4 k0.4 m0.7 s0.4
foun+it 7.3 b0.4 d-0.5 e-0.5 f-0.5 h-0.4 i-0.6 j-0.4 k1.0 l0.4 m-0.5 n0.4 p0.6 q0.7 r1.0 s-0.6 t0.8
foun+my 8.4 a-0.4 c-0.6 d-0.5 e-0.4 g1.1 h0.5 i-0.5 k0.5 r1.4 t0.3
foun+myse 8.4 d0.3 g-0.9 s0.5
foun+on 8.4 a0.6 g-1.0
foun+one 7.9 a-0.3 b0.4 c1.0 i0.7 p0.7
foun+out 8.4 d0.5 i0.5
foun+some 7.7 a0.4 b0.4 c-0.3 e0.4 f-0.3 g-0.3 h0.5 i1.0 j-0.3 p-0.3 r-0.5 s0.3
foun+that 7.3 a0.4 g0.4
foun+the 6.9 a-1.0 b0.5 d0.4 e0.5 f-0.3 g0.8 k0.4 m-0.4 o-0.8 q0.9 r0.8 s-0.4
foun+to 8.4 a-0.5 g-0.6
foun+usin 8.4 g1.1
found 5.2 a-1.2 c-0.5 e0.8 f-1.4 g0.7 h0.5 i2.2 j-0.6 l-0.4 n0.4 p0.7 q1.2 r1.4 s-0.4
founde 7.1 a1.5 b1.0 c-0.4 e1.6 f1.6 g-0.6 i0.5 j-0.6 k0.3 l-0.3 m0.3 n0.5 o0.5 p-0.5 r-0.4 t-0.5
four 4.7 a2.9 b1.2 c1.7 d2.9 f2.4 g-0.5 h1.1 i-1.7 k-0.9 l0.9 m0.7 n-0.7 p-0.6 q0.5 r-0.3 s-0.4 t0.6
four+and 8.4 j0.7
four+days 7.7 a0.3 c0.5 d1.4 g0.5 i0.8 j1.3 p-0.4 r0.6 s-0.4
four+floo 8.4 b-0.3 c0.5 f0.4 g0.9 h0.9 n0.4 r0.5
four+hour 7.9 a0.6 b-0.3 c-0.4 l0.4 m0.7 n0.5 r-0.4
four+hund 7.6 a0.7 b2.4 c0.4 e-0.4 g-0.5 h-0.3 i-0.5 k-0.3 s0.3
four+mess 8.4 a0.4 c0.4 d0.8 s1.1
four+minu 7.7 i-0.3 l-0.3 m-0.7 p0.9 q1.7 r0.4 s0.3 t-0.5
four+mont 7.5 a0.9 b-0.5 c1.6 g-0.5 j-0.4 l0.6 o0.8 r-0.3 s0.4
four+of 7.6 a0.4 c0.7 e0.6 f0.4 k0.6 n-0.6 t0.8
four+page 8.2 c-0.4 e-0.8 j0.3 m0.4
four+peop 8.4 a0.3 e0.9 k1.0 n0.4
four+scho 8.4 a-0.4 c0.5 e-0.4 g0.8 h1.3 n-0.3 r0.6 t0.5
four+time 7.3 a0.9 d1.7 e1.3 f1.8 i0.4 j-0.3 m0.5 p-0.4 s-0.4
four+year 7.6 a-0.3 e-0.5 f-0.4 g0.9 h1.3 j-0.3 r-0.4
fourte 7.1 a0.7 b0.4 c0.5 d1.1 f0.8 g-0.4 i-0.6 j0.8 l-0.4 m0.4 o1.1 t0.4
fourth 6.8 a0.8 b0.6 c0.5 e0.9 f1.0 g-0.6 j-0.5 m1.4 n-0.4 r-0.9 s-0.5
foye 8.4 a-0.6 g0.4 j-0.4 m0.4 o0.3 r0.7
foyer 8.4 a-0.6 g0.4 j-0.4 m0.4 o0.3 r0.7
fr 8.4 a-0.4 b-0.3 g0.7 l1.1 r1.0
fram 6.7 b0.5 c0.4 d-0.4 e-0.9 i1.4 j-0.6 m-0.6 n-0.3 o-0.5 p-0.8 r1.9 s-0.7 t0.5
fram+it 8.2 a-0.3 b-0.3 c-0.5 h0.6
frame 7.3 a0.5 b1.0 c-0.6 e-0.4 m-0.4 o-0.4 p-0.5 q0.4 r1.8 s-0.3 t0.8
framed 8.4 a-0.7 b-0.3 c0.4 e-0.3 i-0.3 r0.6
framew 7.7 c0.6 e-0.3 g-0.3 i2.0
fran 6.8 a1.4 b2.0 c0.7 d-0.4 e0.4 f0.8 g-1.1 h-0.7 i0.8 k0.5 l2.3 m-0.4 o0.9 p-0.7 s-0.5 t0.4
fran+i'm 8.2 a1.3 b0.6 c0.5 d-0.4 g-0.5 h-0.6 k0.5 l-0.4 q0.4 s-0.3
franch 8.4 a0.3 c0.7 d0.8 f0.3 i0.7 j0.6 l0.4 t0.7
frank 8.2 b0.3 o0.8
frankl 7.6 a1.5 b2.1 d-0.4 f0.8 g-0.7 h-0.7 i0.5 j-0.4 l2.1 p-0.5 s-0.6
frau 7.7 f-0.4 i-0.3 j1.3 l0.5 m-0.5 n-0.3 o0.4 p-0.3 s0.9
frau+and 8.4 d0.7 e-0.4 j0.4 l1.0
fraud 7.7 f-0.4 i-0.3 j1.3 l0.5 m-0.5 n-0.3 o0.4 p-0.3 s0.9
free 5.2 a-1.1 b-0.4 c-1.3 d-1.3 f-0.5 i-1.7 k1.3 l1.1 n0.4 o0.4 p-0.5 q0.7 s0.3 t-0.4
free+advi 8.4 l0.8 n0.5 q0.4 t0.4
free+afte 8.4 d0.9 s0.8
free+and 7.6 a1.7 b-0.4 d-0.4 e-0.3 f-0.4 g-1.0 j0.5 m1.0
free+in 8.4 b0.5 e0.4 g-0.4 i0.6 k1.1 t0.5
free+of 7.9 i-0.3 p-0.3 s0.5
free+on 7.6 a-1.3 g-0.5 i-0.6 k0.4 l2.0 m0.3 n-0.6 o0.9
free+ship 8.4 a-0.6 g1.0
free+spea 8.4 g0.3
free+to 8.2 n0.3 p1.1
free+webi 8.4 a-0.4
freela 8.4 a0.6 b0.8 e0.4 i0.7 j0.3
freeze 6.9 a1.0 b-0.3 c0.4 d-0.4 f0.7 g-0.8 h0.5 i-0.8 j0.5 l2.0 o0.5 q0.8
freezi 8.4 a1.0 g-0.7
frei 8.4 c-0.3 e0.3 k0.8
freigh 8.4 c-0.3 e0.3 k0.8
fren 7.5 b0.8 c0.6 i-0.4 j-0.3 m-0.5 n0.4 o-0.7 q-0.4 r0.4 t0.3
french 7.6 b0.8 c0.6 i-0.4 j-0.3 m-0.5 n0.4 o-0.7 q-0.4 r0.4 t0.3
freq 7.7 a0.8
freque 7.7 a0.8
fres 8.4 d0.8 e0.6 l-0.4 m0.7 o0.6 q0.3 t-0.4
fresh 8.4 d0.8 e0.6 l-0.4 m0.7 o0.6 q0.3 t-0.4
frid 5.1 b0.7 c2.7 e0.5 f0.7 i-1.1 k3.1 l-0.3 m0.3 n3.2 o-1.1 p-2.2 r0.6 s0.5 t2.2
frid+afte 8.4 b-0.4 c0.9 e0.7 t1.3
frid+and 7.5 a0.6 b0.8 c1.0 d0.7 h0.8 n-0.5 o-0.3 p-0.4 s-0.4
frid+for 8.4 c0.4 s0.6
frid+i 8.4 b0.5 d0.4 j0.5 s1.3
frid+run 8.4 g-0.3 m1.0 n1.5 p-0.3
frid+so 7.9 a-0.3 f0.6 g0.3 i-0.5 n1.0 r-0.6
frid+the 8.4 a0.4 c0.3 e0.4 i0.4 s0.6
frid+with 7.9 a-0.3 c-0.4 d0.4 e0.4 f0.4 g0.4 h0.5 i0.4 l-0.4 n1.2 q-0.5 t0.4
friday 5.2 b0.9 c2.0 d-0.4 e1.1 f0.9 g-0.9 i-1.3 j0.4 k2.7 l-0.5 m0.7 n3.5 o-1.1 p-1.9 s0.3 t2.3
fridge 7.2 a-0.6 b0.6 c1.3 e-0.4 g0.9 h-0.6 j-0.4 p-0.4 q0.9 r1.0
frie 5.7 a-1.8 b-0.7 d-0.4 e-0.4 f-0.3 g1.6 h0.8 i0.4 j-0.6 l0.7 o-0.5 p-0.5 r0.7 t-0.5
frie+at 8.4 c0.3 j0.7
frie+hous 8.4 a-0.4 g0.3
frie+of 8.4 a-0.4 e-0.3 g0.8 n0.9 r0.7
frie+to 8.2 g0.9 p0.5
frie+who 8.2 c0.5 d0.8 g1.1 h1.3 i0.4 l0.5
friend 5.8 a-2.1 b-0.7 d-0.3 e-0.4 f-0.3 g1.8 h0.8 i0.4 j-0.6 l0.7 o-0.5 p-0.5 r0.8 t-0.5
frig 8.4 a0.7 e0.7 g-0.6 j0.9 p0.5
fright 8.4 a0.7 e0.7 g-0.6 j0.9 p0.5
froc 8.4 g-0.3 i0.6
frock 8.4 g-0.3 i0.6
from 3.3 a0.7 c1.7 d2.4 e-2.3 f0.6 g-1.4 h2.7 i2.6 j1.6 k-1.6 l-0.5 m0.6 n-0.7 p-2.3 q0.4 r0.9 s-0.7 t0.5
from+a 5.8 b2.3 c0.9 d1.3 e0.4 f0.8 g0.9 m3.0 n1.0 o-0.6 p-0.9 q0.9 r1.3 s0.4
from+amaz 7.3 a-1.0 g-1.2
from+an 8.4 g0.3
from+anot 8.4 a0.5 d0.5 e0.6 i0.4
from+any 8.4 a0.3
from+apri 7.6 c1.0 d0.3 e-0.5 g-0.5 h0.8 i0.4 j0.9 o0.3
from+cano 8.4 a-1.0 g0.4
from+comp 7.7 a1.0 b-0.4 c1.2 e-0.4 g-0.7 i-0.3 j0.3 s2.1
from+crea 7.9 a-0.4 g-0.9
from+ever 8.4 a-0.6 c-0.5 d-0.4 e-0.5 g0.5 h0.6 k0.4 n0.3 r0.5
from+four 8.4 a-0.4 d-0.4 q-0.4 t0.8
from+frid 8.4 d0.6 h-0.4 i0.8 s0.5
from+frie 8.2 g0.9
from+here 7.0 a1.2 b0.5 c1.4 f1.0 g-1.0 i1.1 j1.7 o-0.3 p0.6 s0.5
from+him 8.4 a0.4 c0.6 d0.9 j0.4
from+his 8.2 a-0.7 b-0.3 e-0.4 g1.0 h0.4 k0.3 r0.9
from+its 8.4 g0.5
from+janu 7.7 d1.0 g-0.5 h1.8 i0.6 j0.8 r0.4
from+leed 8.4 b-0.4 e0.5 g0.3 i0.6 k0.3 t0.9
from+may 8.2 c0.6 g1.0 h1.2 i0.4 r-0.3
from+me 6.8 a-0.4 b-0.7 c0.8 d0.6 f-0.4 h0.3 i1.3 k1.0 m-0.4 o-0.3 p0.5 s0.6 t-0.6
from+mess 8.4 a0.6 d1.4 j1.4
from+mond 7.6 a-1.0 g-0.4 h1.0 i-0.6 n0.9 q-0.4 r-0.7
from+my 6.5 a-0.5 d-0.4 e0.5 f-0.5 h-0.4 i-0.6 j0.6 l0.4 n-0.4 p-0.6 q0.5 r0.4 s-1.0
from+now 7.2 a-1.1 b0.3 d-0.4 f-0.4 g-0.3 i0.7 j-0.4 l1.4 n-0.3 o1.8 p-0.4 s0.4 t-0.5
from+offi 8.4 g-0.5
from+one 8.2 f0.6 g0.3 k0.3
from+our 6.8 a-0.9 c-1.1 e-1.1 f-0.4 g-0.7 h-0.3 i-0.5 p-0.6 q0.4 t-0.5
from+scra 8.4 a0.6 d0.7 g-0.3 k0.4 s-0.6
from+some 8.4 a-0.3 e-0.4 i0.4
from+t 8.2 a-0.5 g0.3
from+that 8.4 j0.3 m0.6
from+the 4.6 a-0.7 b-0.9 c-0.9 d2.0 e-0.7 f2.0 g-0.4 h2.9 i-0.5 j-0.4 k0.9 m0.7 n0.8 p-1.4 q1.4 r1.4 s-1.4 t-0.4
from+thei 8.2 d-0.4 e0.6 g0.5 h0.6 i-0.5 j0.9
from+them 8.2 a-0.3 c-0.6 d-0.3 g0.8 i-0.4 j0.4 m-0.3 r1.0
from+then 8.4 c0.5 i0.7 l0.6 m0.4 n0.4
from+ther 7.9 a-1.0 g0.5 h0.6 q0.3 r0.5
from+this 7.1 a-0.4 c-0.4 d0.5 g0.3 h-0.4 i0.7 m0.4
from+thre 8.4 c0.8 d0.7 f1.0 h-0.3 r0.3 t0.6
from+toda 8.2 b0.5 c-0.4 d0.6 e-0.4 i-0.4 k-0.3 p0.4
from+tomo 8.4 a-0.3 c0.6 k1.3 p0.5 s-0.3 t0.6
from+two 8.4 a0.4 c1.1 d0.6 e0.5 i0.4 m0.7 s0.7
from+us 7.5 a-0.5 b-0.4 c-0.6 d-0.4 e0.3 j-0.4 l0.4 s0.4
from+what 7.7 g-0.3 p1.3
from+you 6.3 a1.5 b-0.4 c1.0 e0.9 f-1.2 g-1.9 h-0.4 i0.4 j0.5 k0.4 l-0.8 n0.4 o1.6 p-0.7 q0.7 r-0.8 s-1.0
from+your 6.2 a2.1 b1.6 c0.9 d2.7 e0.3 f1.4 g-1.3 h-0.5 i-0.9 o-0.3 p-0.5 q-0.9 r-0.9 s0.8 t0.4
frome 8.2 b1.6 i1.6 j0.5 p0.3 s0.4
fron 5.9 a0.7 c1.7 e1.2 f0.6 h0.6 i-0.5 m0.3 r0.6 s-0.7 t1.4
fron+cove 8.2 g0.3
fron+desk 7.7 a-0.3 g-0.4 h0.6 l0.5 q0.4 r-0.7 t1.3
fron+door 8.4 a0.7 c1.0 g-0.3 p1.1
fron+of 6.8 a0.5 c1.0 d0.8 e0.9 f0.6 i-0.3 j0.7 m0.7 n0.5 o0.5 p-0.3 q-0.4 r0.5
fron+pane 8.4 a0.5
fron+row 8.4 a-0.3 g-0.4 h-0.4 i0.4 r0.3
front 5.9 a0.7 c1.7 e1.2 f0.6 h0.6 i-0.5 m0.3 r0.6 s-0.7 t1.4
fros 7.9 s0.4
frost 7.9 s0.4
froz 7.1 a2.1 b0.8 c-0.3 d1.0 e0.4 g-1.1 p1.3 r-0.3 s-0.4 t0.9
froz+and 8.4 d0.5 e0.3 p0.6
froze 7.7 a1.2 g-0.8
frozen 7.7 a1.1 b0.9 c-0.3 d1.1 e0.5 g-0.4 p1.5 r-0.3 s-0.4 t1.0
frui 8.4 a0.7 b-0.3 e1.5 g-0.3 m1.1 p0.5
fruit 8.4 a0.7 b-0.3 e1.5 g-0.3 m1.1 p0.5
frus 7.1 a2.4 g-1.4
frustr 7.1 a2.4 g-1.4
fry 8.4 e-0.3 f0.4 q0.5
fuel 8.2 a1.0 b3.5 g-0.5 j-0.3 m3.5 o-0.5 p-0.5
full 5.6 a-2.4 b0.7 c2.0 d0.7 e1.2 f0.8 g1.2 h-0.5 j-1.2 l1.2 m1.7 n1.4 p-0.7 q0.8 r0.8 s-1.3 t0.8
full+and 8.2 a-0.7 g0.3 h-0.5 j-0.4 q1.1 r0.7 t-0.4
full+expo 8.4 e-0.3 i0.7
full+moon 8.4 a-0.8 g-0.6
full+of 8.4 a-0.3 c1.5 e1.5 g1.5 i-0.4 m0.4 q0.4 r-0.3
full+pric 8.4 c0.4 e0.6 g0.5 m0.7
full+rech 8.4 a0.3
full+time 7.9 a0.4 b1.5 e-0.5 n0.4 o0.6 q-0.4 r-0.6
full+week 8.4 l0.5 m1.4 o-0.4 q-0.6 r0.6 t0.5
fully 7.9 a0.3 g0.3
fun 7.5 a-1.1 c0.4 g1.0 j0.5 s0.5
fun+of 8.4 c0.4 j0.7 s0.6
fun+with 8.4 a-0.7 g0.8
func 6.3 a0.7 g0.3
func+and 7.6 a-0.7 g-0.6
func+on 8.4 a-0.4 g0.7
functi 6.3 a0.7 g0.3
fund 6.7 a-1.1 e-1.2 f0.8 h-0.4 i1.1 j-0.7 l0.6 n1.9 q0.5 r0.5
fund+is 8.4 a-0.3 g0.4 l0.5 r0.6 t-0.3
fund+will 8.4 e-0.5 h0.4 n1.2
fundin 8.2 d0.4 f0.7 i0.8 l0.4 n0.4 t0.9
funds 8.4 a-0.6 e-0.4 h0.5 n2.3 t0.4
fune 7.3 d0.8 e0.7 g-0.7 h0.3 i-0.5 j-0.6 k1.3 m0.6 n0.4 q-0.4 s0.4
fune+dire 8.4 a-0.3 d-0.4 m0.6 n0.4 s0.4 t0.5
funera 7.3 d0.8 e0.7 g-0.7 h0.3 i-0.5 j-0.6 k1.3 m0.6 n0.4 q-0.4 s0.4
funn 7.2 d0.7 e0.5 g-0.6 h0.7 m-0.3 p0.6 q0.4 s1.1
funn+thin 8.2 c0.4 e-0.4 g0.3 h1.0 i-0.3 p0.5 s1.1
funnie 8.4 a0.5 p0.7 s0.9
funny 7.5 a-0.3 d0.9 g-0.3 h0.8 i0.4 m-0.3 q0.4 s0.4
furi 8.2 a-0.5 c-0.3 d-0.4 e0.5 i-0.4 k0.5 o0.6 t-0.3
furiou 8.2 a-0.5 c-0.3 d-0.4 e0.5 i-0.4 k0.5 o0.6 t-0.3
furt 6.7 b0.3 c0.5 d-0.7 e-0.3 f1.0 g-0.4 h1.3 i-0.9 j0.9 k0.5 m0.5 n0.6 o-0.8 p1.0
furt+corr 8.2 a0.5 c0.5 j1.6 p1.1
furt+noti 8.2 a0.4 e-0.3 f0.4 j0.4
furt+to 7.5 b-0.4 f0.4 g0.6 h-0.3 i-0.4 k0.3 l-0.3 p0.6 q-0.5 s0.3
furthe 6.7 b0.3 c0.5 d-0.7 e-0.3 f1.0 g-0.4 h1.3 i-0.9 j0.9 k0.5 m0.5 n0.6 o-0.8 p1.0
fuse 8.4 c-0.4 f0.4 g-0.4 i-0.3
fuss 7.9 a0.8 b-0.3 d0.9 e1.0 i0.3 l0.3 o1.0 s-0.4
futu 7.2 a0.6 c0.6 d0.4 e0.5 g-0.7 m0.7 n1.0 o-0.6 p0.4
futu+invo 8.4 d0.6 n0.7 p0.5
future 7.2 a0.6 c0.6 d0.4 e0.5 g-0.7 m0.7 n1.0 o-0.6 p0.4
fyi 8.2 d0.7 e-0.4 g-0.4 i0.4 l-0.4 m0.4 o-0.4 q-0.4
g 7.7 a-0.3 e-0.4 j0.4 s0.6
g2 7.2 a-1.3 g-0.5
g2+was 8.4 a-0.7 g-0.9
g3 5.8 a-2.4 g3.8
g3+and 8.2 g-0.3
g3+has 7.9 a-0.6 g1.0
g3+is 7.6 a0.6
gadg 8.4 a-0.3 g1.0
gadget 8.4 a-0.3 g1.0
gain 8.4 a-0.5 g0.8 h0.3 l0.5 r0.6 t0.3
gala 8.2 a0.4 d0.4 e1.2 g-0.3 h-0.5 n0.5 t0.6
gall 7.9 a0.3 c0.5 e0.7 h-0.5 k0.3 n0.6 t-0.4
galler 8.4 b-0.4 d0.5 e0.8 h-0.4 k0.4 n0.7 r0.3 t-0.4
galw 8.4 g0.6 h0.8 m0.4 p0.5 r1.1
galway 8.4 g0.6 h0.8 m0.4 p0.5 r1.1
game 6.9 a0.7 c0.4 e0.3 g-1.3 k0.4 s0.5
game+it 8.4 g-0.8
game+on 8.4 g-0.9
gap 7.9 a0.3 p0.5
gaps 8.4 a0.5 e0.7 g-0.3 j0.6 p0.5 s-0.3
gara 7.5 i-0.6 k0.4 m-0.7 o0.9 p-0.4 q-0.5 s0.8
garage 7.5 i-0.6 k0.4 m-0.7 o0.9 p-0.4 q-0.5 s0.8
gard 7.1 a0.3 b1.1 c0.6 d-0.4 e0.4 i0.7 j-0.4 k0.7 o-0.3 s0.7 t0.3
gard+cent 8.4 c-0.3 d-0.3 g0.4 h1.1 i0.4 k0.4 s0.4
gard+with 8.4 e0.4 i0.5
garden 7.1 a0.3 b1.1 c0.6 d-0.4 e0.4 i0.7 j-0.4 k0.7 o-0.3 s0.7 t0.3
gare 7.7 a-0.6 d0.4 f-0.4 g1.4 h0.4 k1.1 l0.3 n0.3 p-0.4 q0.7 r2.0 s-0.4 t0.5
gare+pugh 8.4 b0.4 g0.5 h0.7 k0.4 r0.5
gareth 7.7 a-0.6 d0.4 f-0.4 g1.4 h0.4 k1.1 l0.3 n0.3 p-0.4 q0.7 r2.0 s-0.4 t0.5
gars 8.2 a0.6 d0.5 e0.5 i0.7 s0.5
garsid 8.2 a0.6 d0.5 e0.5 i0.7 s0.5
gary 8.4 d-0.3 e0.4
gas 8.4 c-0.4 e0.3 p0.3
gate 6.7 a1.4 b0.6 c0.6 d1.3 e2.1 g-1.1 h-0.4 i1.4 k-0.4 m1.0 n-0.5 o-0.3 q-0.9 r-0.6 s1.0 t0.5
gate+code 8.4 c0.7 d0.9 i0.4
gate+open 8.2 a0.9 b-0.3 c0.5 d0.4 e1.4 i1.6 m0.8 p-0.3 t0.8
gath 7.6 a0.7 b1.2 f0.7 h0.4 i1.0 j0.3 m0.5 n0.4 p-0.3
gather 7.6 a0.7 b1.2 f0.7 h0.4 i1.0 j0.3 m0.5 n0.4 p-0.3
gav 8.4 a-0.4 c-0.3 d0.6 o0.8 p0.4
gave 5.7 a1.1 c0.4 d0.4 f-0.5 h0.8 i0.5 j0.9 k-0.4 m-0.6 n-0.8
gave+him 8.2 g0.4 h1.3 o-0.3 r-0.5
gave+it 7.1 a1.1 c0.7 e1.1 j1.0 p-0.4 r-0.4 s0.3
gave+me 7.7 b0.5 d0.8 e-0.4 g-0.9 i0.4 s-0.3 t0.3
gave+the 7.9 g0.7 m0.5 p0.4 q0.5 r0.6
gave+up 8.4 a0.5 c0.8 e0.5 i0.7
gave+us 7.5 a-0.7 c-0.6 d-0.7 f-0.3 h1.1 i-0.5 j-0.6 m-0.6 q0.4 r0.8 s-0.4 t0.4
gave+you 7.9 b-0.3 d-0.5 e-0.7 j0.4 o0.4
gavel 8.2 c-0.4 d0.3 f0.7 g-0.4 j0.7 p0.5
gavi 8.4 a0.6 e1.1 l0.4 o-0.4
gavin 8.4 a0.6 e1.1 l0.4 o-0.4
gaz 8.4 a-0.7 c0.3 e-0.7 g0.4 k-0.3 l0.9 n1.4 r0.3
gaze 7.7 a0.5 e1.4 g-0.3 i0.4 m0.4 p-0.3 s1.9
gazett 7.7 a0.5 e1.4 g-0.3 i0.4 m0.4 p-0.3 s1.9
gb 6.3 a-1.1 g1.0
gb+ipod 8.4 g-0.8
gb+is 8.2 a0.6 g1.9
gb+of 7.5 a-0.6 g-0.9
gb+play 8.4 a-0.5 g-0.6
gb+zen 8.4 a-0.6 g0.6
gemm 8.4 b0.8 f0.5 j-0.4 m-0.3
gemma 8.4 b0.8 f0.5 j-0.4 m-0.3
gene 6.1 a0.7 d0.3 e0.5 f0.3 g0.7 j0.8 k-0.4 l-0.5 m1.1 p-0.9 q-0.5 s1.7
gene+a 8.4 e0.6 g-0.5 s0.8
gene+coun 7.7 a1.3 c0.3 e0.4 i0.5 j1.3 m0.6 p-0.3
genera 6.3 b-0.5 g1.0 j1.1 l-0.4 m1.4 p-0.7 q-0.4
genero 8.2 a0.8 b0.5 d0.7 g-0.4 i-0.3 s2.5
genr 7.1 a-0.4 g1.3
genres 7.7 a-0.6 g1.4
gent 7.1 b-0.8 d-0.7 f-0.4 g0.7 h0.6 l0.3 m-0.4 n-0.4 o0.5 p-0.8 r-0.4 s-0.4 t-0.5
gent+in 8.4 a0.3 d-0.3 e0.3 o0.4
gentle 7.3 a-0.5 b-0.4 c-0.3 g1.0 h0.4 i0.4 j0.3 o0.5 p-0.5 s-0.3
gently 8.4 c0.6 d-0.4 n-0.3 p-0.4 t-0.3
genu 8.2 b0.8 d-0.4 l-0.4 m-0.4 o0.5 r0.6
genuin 8.2 b0.8 d-0.4 l-0.4 m-0.4 o0.5 r0.6
geof 8.2 b-0.5 c1.0 d1.1 e-0.6 i-0.4 k-0.4
geoffr 8.4 a0.4 b-0.4 c1.2 d1.3 e-0.7
gera 7.9 c0.7 d0.7 e-0.4 f0.9 g0.4 i-0.5 r0.6 s0.6
gerald 8.2 c0.8 d0.8 e-0.3 f1.0 g0.4 i-0.3 r0.7 s0.7
germ 7.6 a0.7 b0.8 e1.2 g-1.0 i0.4 q0.4 t-0.3
germ+and 8.2 e0.3 g-0.4 k0.4 n0.5 r0.3
germ+vers 8.4 a0.4 d0.3 e0.5 g-0.5 h-0.4
german 7.6 a0.7 b0.8 e1.2 g-1.0 i0.4 q0.4 t-0.3
get 4.1 a1.1 b1.4 c1.4 d3.7 e2.0 f1.8 g-0.5 h-0.4 i-0.8 j-0.8 l0.8 m-0.6 n2.4 o0.7 p2.6 r-0.8 s1.5 t2.7
get+a 6.0 a2.4 b-0.5 c0.5 d3.6 f1.0 g-0.9 h-0.5 i0.4 j0.5 k-0.4 l-0.5 n-0.5 p0.6 r-0.3 t0.6
get+an 7.7 b0.3 g1.6 m0.3 o-0.3
get+any 8.4 c0.5 g1.0 s0.6
get+anyo 8.4 a0.5 d0.9 f0.8 j0.8
get+back 7.6 a-0.7 d-0.5 g-0.5 q0.5 s0.4 t1.3
get+bett 8.4 a0.7 g-0.8
get+for 8.2 a0.8 b0.6 e1.2
get+goin 8.4 a-0.3 f0.4 g-0.4 k-0.3 l1.1 q0.4 r-0.4
get+him 8.4 b0.7 e0.3 f1.0 i0.6
get+into 8.4 a0.7 g-0.3 k0.4 t1.2
get+it 6.4 b0.4 f0.5 g-1.0 i-0.6 j-0.7 k0.5 n2.1 o1.4 q-0.4 r-0.3 s-0.7 t0.4
get+lost 8.4 a1.1 d1.2 f0.3 g-0.5 k0.3 t0.4
get+me 7.6 a0.7 c0.6 d0.6 e1.1 f1.7 g-0.8 h-0.4 i-0.3 k0.3 l-0.4 n0.9 o0.4 q0.6 s0.3 t1.2
get+my 7.9 a1.0 e0.5 f0.3 g-0.5 s0.5
get+one 8.4 a-0.7 g1.9
get+our 8.4 c0.4 d-0.4 o0.5 t0.3
get+out 7.9 a0.8 b0.8 c0.5 i1.6
get+over 8.4 a0.7 b0.3 d1.5 g-0.5 k-0.3 q0.3
get+paid 8.4 a-0.6 g-0.4 l2.8 m0.3 n2.3 o0.4 p-0.3 t0.6
get+read 8.4 b0.7 c1.4 k0.5 m0.4 s0.7
get+some 7.1 a0.8 b0.4 d2.1 e0.9 g-0.9 h-0.4 i-0.5 j0.4 k0.4 o-0.4 p0.6 t1.0
get+that 8.4 b0.4 c-0.4 d1.1 e-0.8 i0.7
get+the 6.0 a-2.2 b1.6 e1.4 f1.6 g-0.8 h-0.3 i-1.1 n0.9 p1.7 q-0.5 r0.6 s0.8 t-0.4
get+them 8.4 g0.4
get+this 7.1 a-1.3 g2.1 j0.4 p0.7 s0.7
get+thro 7.7 a0.8 c0.8 g-0.4 i-0.4 p1.0 t0.6
get+to 7.0 b0.6 c0.6 g-0.8 h-0.3 i0.4 k0.6 l0.3 n0.7 o0.7 q-0.4 r0.3 s-0.3 t0.6
get+two 8.2 a-1.1 b-0.3 k-0.5 l0.9 n1.0 o-0.3 t0.9
get+used 7.9 a-1.2
get+what 7.3 a0.6
get+you 8.2 a-0.6 c0.4 e-0.6 k-0.5 l-0.5 n-0.3 o0.6
get+your 7.5 a0.9 e0.9 g-0.4 i-0.4 l0.9 n-0.5 p1.1
gets 6.1 a1.3 b0.4 c0.9 d0.3 e-0.5 f-0.7 h1.4 i0.3 j-0.4 l0.8 p0.4 r0.3 s2.6 t0.4
gets+a 8.4 a0.5 b0.5 d0.5 e-0.3 i1.3 p0.7
gets+abou 8.4 a0.9 g-0.5 p-0.3 s2.2
gets+paid 8.4 k0.3 l0.9 m0.5 p0.4
gets+the 8.4 a0.6 s0.6 t1.3
gets+to 8.4 b0.7 c1.2
gett 5.7 a0.8 b2.1 c1.2 d0.6 f0.9 g-0.8 h0.6 i-0.6 j-0.5 m-0.3 n0.6 q-0.4 t0.4
gett+a 7.9 a-0.4 b0.5 f0.5 g-0.5 k-0.4 r-0.3
gett+an 8.4 a0.3
gett+back 7.9 a-1.7 q-0.4 r0.6
gett+in 8.4 a-0.5 b-0.4 n0.4 o0.3
gett+it 8.4 b0.7 i0.3 j1.1 p0.4 s-0.5
gett+the 7.2 a0.8 b-0.4 c0.6 d0.4 g-0.4 i-0.3 n0.3 p1.0 s1.5
gett+used 8.2 a0.4 c1.5 d-0.3 m0.4
gettin 5.7 a0.8 b2.1 c1.2 d0.6 f0.9 g-0.8 h0.6 i-0.6 j-0.5 m-0.3 n0.6 q-0.4 t0.4
ghen 8.4 q1.4
ghent 8.4 q1.4
ghos 7.9 d1.0 g-0.4 m0.5 p0.6 s1.0
ghost 8.4 c-0.3 d-0.4 e0.3 m0.6 p0.8
ghoste 8.4 d1.4 s1.1
gift 6.8 a1.3 c-0.4 d0.4 e0.7 f0.7 g-1.1 p0.5
gift+and 8.4 a1.5 g-0.3
gifts 8.2 a0.6 g1.4
gig 7.6 a-0.5 g0.7
gig+ipod 8.4 g-1.0
giga 7.9 a0.5
gigaby 8.2 a-0.3 g0.6
gigs 8.2 e0.4 g0.7 p0.5 s0.4
gill 7.6 c-0.5 f-0.5 g-0.4 h-0.3 i-0.5 j0.4 k0.5 l0.6 n1.0 o0.4 s1.1
gillia 7.9 j0.5 k0.7 n0.8 r0.3 s0.6
gin 8.2 b1.6 i0.6
girl 6.7 a0.8 b-0.7 c-0.8 d2.3 f0.9 g-0.3 i0.5 j-0.4 n-0.3 p-0.6 q0.9 t0.3
girl's 8.4 a0.8 d0.5 e-0.3 f1.1 g-0.3 s0.9
girl+on 8.2 b-0.3 d0.3 e-0.5 k0.5 l-0.4 p-0.3 q0.7 r0.6
girlfr 7.9 g0.9
give 4.9 a1.4 b-0.5 d-0.5 e1.7 h2.2 j1.1 k0.4 l0.8 n1.1 o0.4 p-1.3 q0.9 s0.9 t1.1
give+a 7.7 d-0.6 e0.8 i-0.3 j0.8 k0.3 n0.3 r0.6
give+an 8.2 a0.7
give+her 7.9 b0.3 c-0.7 d-0.6 g0.8 h1.5 k0.3
give+him 8.4 h0.6
give+it 6.9 a-1.7 g2.0 j0.5 q0.8 s0.4
give+me 7.1 a1.2 c0.6 d-0.6 f0.4 g-0.9 l2.1 n1.3
give+my 7.9 c0.6 d0.3 e-0.5 i0.9 r-0.4
give+noti 8.2 a-0.7 i-0.5
give+our 8.4 a0.5 c1.2 d0.7 i0.6
give+that 8.4 d0.4 i-0.3 j0.3 s0.8
give+the 7.0 a-0.9 c-0.9 f0.5 g-0.5 j-0.3 r-0.5 t0.5
give+them 7.6 a0.7 e0.8 m0.4 t0.8
give+this 7.9 c0.5 d0.4 f0.5 g0.3
give+up 7.9 a1.1 c0.9 d1.1 m0.3 o0.4
give+us 8.4 g0.3 h0.9 t0.4
give+you 6.5 b-1.0 c-0.7 e0.7 h1.6 i-0.5 j1.0 k0.5 l0.5 m-0.4 n-0.4 o0.7 p-0.9 q1.2 r0.9 s-0.5 t0.3
given 6.1 a-0.5 d0.6 e1.3 g1.6 h1.3 i-0.3 j1.2 o0.3 p-0.6 q0.7 r1.2 t1.1
gives 6.6 a-0.7 c1.0 d-0.7 e-0.3 f-0.6 g1.1 i-0.5 m0.6 n0.7 s-0.3 t0.3
givi 6.8 a0.4 c1.5 d0.5 g-0.9 i0.8 j-0.5 l0.3 p1.1 q-0.3 s0.7 t0.5
givi+it 7.9 b-0.3 c1.2 d0.6 g0.4 i0.8 p-0.3 s1.0 t0.3
givi+you 8.2 a0.9 b0.7 e1.1 g-0.4 p2.3 s0.6
giving 6.8 a0.4 c1.5 d0.5 g-0.9 i0.8 j-0.5 l0.3 p1.1 q-0.3 s0.7 t0.5
glad 6.9 a-2.2 c-0.6 d-0.9 e-0.4 g4.4 h-0.7 i-0.7 j-0.3 l-0.4 o0.6 p-0.3 q2.5 r3.3 s-0.3 t-0.4
glad+i 8.4 a-0.8 g1.3
glad+that 8.4 g0.5 r0.6
glad+to 7.9 a-0.8 b-0.3 c-0.4 d-0.6 g1.7 h-0.4 i-0.4 q0.5 r1.2
gladly 8.4 a-0.5 g1.1 h-0.3 n-0.4 o0.4 q2.5 r2.2 t-0.4
glas 7.5 a-0.9 b0.5 f1.0 g1.4 i-0.7 j-0.3 k1.0 m0.3 o-0.4 p-0.4 q0.4 r2.6 s-0.4
glas+and 8.4 a-0.4 e-0.4 g-0.8 h0.5
glass 8.2 a-0.3 f0.4 g0.5 h-0.3 k0.5 r1.8
glasse 7.9 a-0.6 b0.7 e-0.3 f0.7 g1.0 i-0.6 k0.5 o-0.4 q0.4 r1.0 s-0.4 t-0.6
glen 8.4 a-0.5 c0.3 e-0.6 g0.4 h0.5 i-0.4 k-0.4 n-0.3 o-0.3 q0.5 t0.5
glit 7.9 a1.0 g0.3
glitch 8.2 a0.3 g0.5
glob 8.4 a-0.4 i0.6 r0.3
global 8.4 a-0.4 i0.6 r0.3
glor 8.4 i0.7 s0.7
glorio 8.4 i0.7 s0.7
glov 8.4 l0.4 q1.3
gmai 8.4 j0.4
gmail 8.4 j0.4
go 4.5 a-1.4 b0.5 e0.8 f1.1 g0.5 h3.1 i0.7 j-0.9 n2.7 o1.5 p-0.6 r0.3 s-0.8 t1.3
go+ahea 7.1 a-0.9 c0.3 d0.9 f0.8 h3.7 i-0.8 j-0.4 k0.7 n0.5 o0.4 p-0.5 r1.2 s-0.4 t0.8
go+and 7.2 a-0.3 b-0.8 f-0.6 g0.7 h-0.4 i-0.4 m0.5 o-0.4 p-0.3 q-0.5 t0.4
go+at 8.2 a0.6 b1.5 c-0.5 g-0.4 h-0.4 i0.7 p0.6 r-0.5
go+back 7.9 d1.3 e0.4 g0.7 i1.1 o0.3 r-0.3
go+down 8.4 c0.8 d0.7 g0.3 s0.9
go+for 7.7 c0.5 g1.9 h1.2 r1.1 t0.8
go+get 8.4 a-0.9 g2.5
go+in 7.5 e-0.7 h0.5 i-0.6 k0.5 l0.6 o0.5 p-0.5 q0.4 t-0.4
go+into 7.5 f-0.4 g-0.5 h-0.4 i1.4 n0.3 s0.7 t0.9
go+on 6.5 a0.6 g-0.4 j-0.5 l-0.3 n0.9 o0.7 p-0.4 q-0.3 r-0.8 t0.5
go+out 7.1 a-0.4 b0.7 e0.6 f0.6 h-0.5 i1.4 j-0.5 l0.4 m-0.5 n1.0 s-0.4
go+over 8.2 b0.5 c0.7 d1.3 f1.8 h-0.5 i-0.3 k0.7 l1.2 q1.2 r-0.4 t0.3
go+thro 7.5 b0.4 j0.8 l1.1 s-0.3
go+to 6.6 a-2.5 c-0.5 e-0.6 f0.6 h1.0 i-0.7 l0.5 n0.4 q-0.5 r0.4 s-0.5 t-1.0
go+up 7.9 b1.1 c1.0 e1.3 g-0.4 l-0.5 n-0.3 o-0.6 s-0.4
go+with 7.3 a-1.2 b-0.3 c-0.4 d-0.4 g-0.9 l-0.4 n0.3 o0.4 r0.5
go+wron 8.4 a-0.4 g0.9
goal 8.2 a-0.6 c-0.3 e-0.3 h0.4 i-0.4 n1.3 q0.8 r0.6
goalie 8.4 a-0.5 e-0.4 n1.1 q0.8 r0.4
goat 7.9 a-0.4 e-0.5 j-0.3 r0.4
god 7.1 a-1.0 b-0.6 g1.1 h0.6 k0.5 m0.6 n0.7 o2.8 p-0.5 q0.8 r1.3 s-0.4 t-0.5
god+bles 7.9 a-0.9 b-0.3 c0.5 g1.1 k0.4 m0.4 o1.4 q0.6 r1.6
god+help 8.4 g0.3 h0.8 m0.3 n0.7 o0.9 r0.5 t-0.3
god+know 8.4 o0.8
goes 5.3 a1.1 b2.3 c1.3 d2.1 e0.5 g-2.8 h-1.5 i1.2 k-0.5 l0.6 o0.3 p-0.4 q-0.6 r-0.5 s1.0 t2.2
goes+ahea 8.2 a-0.5 o-0.4 q-0.4
goes+back 8.2 i0.4 j0.6 s0.5
goes+in 7.7 a-0.5 c0.4 e-0.5 f-0.3 g-0.3 i0.5 l0.5 p-0.3
goes+live 8.4 a0.4 d0.9 e0.7 i1.0
goes+on 8.2 e0.8 p1.0 s0.6
goes+out 7.2 a-0.6 b0.5 d-0.5 g-0.5 h-0.5 j-0.3 l-0.4 n1.2 o0.3 s-0.5 t1.7
goes+to 6.9 a2.2 b2.3 c0.7 d0.6 e0.5 f1.0 g-0.6 h-0.4 i-0.6 j0.9 k-0.5 m0.7 p-0.5 q-0.5 r-0.4 s1.8 t0.7
goes+up 7.6 a0.7 b2.1 d0.5 g-0.6 i0.8 n0.4 q-0.4 t0.6
goin 4.9 a1.1 b2.4 c1.2 e0.6 i0.4 j-0.4 k1.3 l0.9 m-0.7 n0.4 p0.6 s2.0
goin+anyw 8.4 a-0.9 d-0.6 i-0.4 k1.5 l-0.3 o-0.4 p-0.4 r0.4
goin+back 7.7 a0.4 b0.4 c-0.6 d0.7 g-0.4 i0.9
goin+for 8.4 g0.3
goin+in 8.4 a0.6 e-0.4 n0.9 p1.6 r0.6
goin+nowh 8.4 b-0.4 f0.8 i-0.4 k-0.7 n-0.4 q0.5
goin+on 7.9 b1.1 c0.8 d-0.4 i0.5 k-0.3 m-0.5 o0.6 s0.8
goin+out 8.4 a0.8 e-0.4 f0.4 i0.5 p0.3
goin+past 8.4 a0.4 c0.4 i0.6
goin+thro 8.4 a0.5
goin+to 5.2 a1.6 b1.4 c2.1 d-0.8 e-0.6 f-0.7 g-0.8 j-0.6 k1.9 l0.8 m-0.7 o-0.7 p1.7 r-0.9 s2.3 t-0.4
goin+up 7.9 a0.7 b1.7 e0.5 f0.3 g-0.4 p0.6 s0.4
goin+with 8.2 b-0.3 d0.3 e-0.7 g-0.3 i1.0 m0.6 o-0.3 s-0.5
going 4.9 a1.1 b2.4 c1.2 e0.6 i0.4 j-0.4 k1.3 l0.9 m-0.7 n0.4 p0.6 s2.0
gold 8.2 b0.6 c0.4 e0.7 g-0.5 o-0.3 q1.4 r-0.4 t0.5
golf 7.6 a0.6 b-0.8 d0.3 g-0.6 h-0.3 i0.3 r-0.5 t0.3
golf+club 8.2 a0.8 b-0.4 c0.5 d0.5 i0.6
golf+day 8.4 a-0.4 l0.5
gone 5.4 a0.8 b0.4 c1.5 e-0.6 f1.3 h0.6 i1.6 k0.8 l0.9 m1.5 n1.4 o1.7 p0.4 q1.4 r1.1 s-0.6 t-0.8
gone+and 8.2 b-0.3 d-0.4 e0.3 i1.0 l-0.4
gone+by 8.4 g0.5 r1.0 s0.4
gone+down 8.2 g0.5 h0.7 i0.4 q0.8 r0.5 t0.3
gone+for 8.4 a-0.5 b0.3 e-0.3 g-0.4 o0.3
gone+in 8.4 a0.9 b0.6 e0.4 i0.5 p1.0
gone+out 8.2 a-0.6 e-0.8 f0.6 j0.4 o2.0 p-0.3 q0.4 s-0.3
gone+quie 8.4 c-0.4 l0.6
gone+thro 7.3 a1.6 b-0.8 c-0.5 d1.0 e2.1 g-0.7 j0.4 k0.5 l0.6 m0.9 o-0.5 p1.5 q-0.3 r-0.4 s0.3 t-0.3
gone+to 7.7 a-0.3 b-0.4 c1.0 e-0.6 f0.5 g-0.3 i0.6 j0.3 o0.4 p0.5 s-0.3
gone+with 8.4 c-0.3 d0.5 e-0.4 h0.6 i0.5 r-0.4
gonn 7.7 c0.9 d-0.4 e0.4 i0.9 k0.6
gonna 7.7 c0.9 d-0.4 e0.4 i0.9 k0.6
good 4.2 a-3.1 b1.1 c0.8 d1.6 f-0.7 g4.6 h1.2 i0.7 j-0.6 k0.4 l0.4 n3.9 o0.7 p0.4 q0.9 r0.4 s0.5 t0.4
good+afte 7.5 a-0.6 e-0.6 f0.4 h0.8 l0.4 m-0.5 q1.0 r0.8 s-0.4 t-0.3
good+and 7.5 b0.9 h-0.4 n0.3 q-0.4 r-0.3
good+as 7.7 g0.8 r0.6
good+at 7.9 a0.8 e-0.3 g-1.3
good+buil 8.4 a-0.4 d0.4 g0.5 s0.4
good+but 7.9 a-1.1 g-1.2 k0.4 r0.5 t0.4
good+came 8.2 g-0.5
good+chan 8.4 a-0.5 g0.3
good+day 8.2 a-0.4 c-0.4 d0.4 e-0.3 g-0.6 k0.7 m0.6 o0.5 q0.8 r-0.5
good+deal 7.9 d0.5 e0.3 g0.4 i0.5 m0.4 t0.9
good+enou 7.9 j0.4 p0.7 s0.6
good+even 8.4 e0.8 p0.5 s0.4
good+for 7.3 a-0.6 g-1.0 k0.8 l0.4
good+grou 8.4 d-0.3 e0.5 i-0.3 j0.5
good+head 8.4 g0.4
good+i 8.4 a1.0 g-0.5
good+if 8.4 a1.1 g-0.6
good+it 8.4 a-0.4 g-0.4
good+job 8.2 a-0.6 c-0.3 e-0.4 g1.1 h1.3 r0.9 t0.5
good+look 8.4 a-0.7
good+luck 8.2 a0.9 b0.9 c1.2 e-0.4 g-0.4 i1.2 p0.6 r-0.4 s0.5
good+morn 7.0 d0.4 e0.7 g-0.6 h-0.5 k0.8 o1.5 q-0.4 r-0.7
good+news 7.9 a-0.5 c-0.5 e0.3 f-0.6 g0.7 h1.3 i-0.4 l0.6 m0.6 q-0.5 r-0.9
good+on 8.4 b0.4 g0.7 i0.4
good+one 8.4 b0.7 e-0.4 p0.5 r-0.3
good+ones 8.2 a-0.9 d-0.4 g-0.6 l0.4 n0.3
good+part 8.4 a0.4 e0.3 m0.4
good+phon 8.4 a1.7 g-0.5
good+pict 8.4 g0.4
good+play 7.9 a-1.2 g-1.7
good+prod 7.9 a-0.7 g1.1
good+prog 8.4 a-0.4 g0.9
good+qual 8.2 a-0.8 g1.6
good+reas 8.4 a0.8 c0.6 g-0.4 i0.5
good+reso 8.4 g0.6
good+revi 7.9 g0.8
good+soft 8.4 g0.3
good+soun 8.2 a-0.7 g-0.4
good+thin 7.3 a-1.5
good+to 8.4 a1.2 c0.6 g-0.4
good+valu 8.4 g0.9
good+week 8.4 c-0.3 g-0.3 l-0.4 n1.3 o-0.4 r0.7
goodby 8.4 a0.6 b0.4 d0.9 e0.4 g-0.3 i1.4 s0.8
goods 8.4 e0.6 n0.4 p0.5
goog 6.0 c-0.5 d-0.4 e2.3 f-0.7 g-0.8 i-1.1 s2.2
goog+and 8.4 e0.6 g0.4 p0.5 r0.5
goog+revi 6.5 a0.3 e0.6 i-0.5 s0.3
google 6.0 c-0.5 d-0.4 e2.3 f-0.7 g-0.8 i-1.1 s2.2
goos 8.4 a-0.3 i0.4
goose 8.4 a-0.3 i0.4
gord 8.4 a-0.5 c-0.3 e-0.3 f0.6 g0.5 n0.9 q0.9 r0.6
gorg 7.9 a-0.6 d-0.3 e-0.7 g1.6 i0.3 k1.2 l-0.4 n0.7 o-0.4 q0.6 r2.1 s0.4
gorgeo 8.2 a-0.8 e-0.6 g1.8 k1.2 l-0.4 n0.8 o-0.4 q0.7 r2.4 s-0.3
got 4.2 a-1.1 c1.7 d0.7 e2.9 f0.5 g2.4 h2.1 i-1.4 j-2.7 k1.7 n1.1 o0.3 r2.9 s1.9 t0.7
got+a 5.9 b1.9 c1.3 d0.7 e0.8 g-0.9 h0.6 i0.8 j-0.4 k0.9 n0.7 o-0.6 q-0.8 r0.4 s1.2
got+an 7.7 i0.6 j0.7 l0.5 n1.1 s0.6
got+ever 8.4 a-0.7 c0.4 g1.6 r0.8
got+four 8.4 c1.4 e0.5 f0.8 p0.5
got+her 8.4 d0.4 p0.4 r-0.4 s0.5
got+home 8.4 a-0.6 r0.6
got+into 8.4 a0.7 c1.1 g-0.4 t0.5
got+it 7.1 c0.4 d1.1 f0.4 g0.8 i-0.4 k-0.3 m0.6 n0.4 p-0.4 q0.5 r0.5 t1.1
got+its 8.4 a-0.4 i-0.3 l1.1 n0.9
got+me 8.4 a-0.6 g1.0 i0.6 r0.4
got+mine 8.4 a-0.5 g0.8
got+my 7.6 h0.5 i1.0 s0.7
got+on 8.4 a0.5 s0.3
got+one 7.9 b-0.3 c-0.3 d-0.5 e0.8 g-0.6 p0.6
got+so 8.4 g0.6 h0.4 k0.5 n-0.4 o-0.5 r-0.5
got+some 8.2 a-0.3 b-0.4 d0.7 e0.6 g0.4 h0.3 m-0.4 o0.7 r0.7 t-0.4
got+the 5.9 b0.4 c-1.3 e1.7 g-0.5 h1.0 i-0.8 j-1.0 k0.3 m1.1 n0.5 p-1.0 q0.5 r1.2
got+this 7.3 a-1.3 g0.9
got+to 6.8 a-0.5 e-0.8 g1.8 i-0.7 j-0.3 k1.7 n0.6 p-0.3 q0.4 r0.9 s-0.7 t-0.4
got+two 8.2 a0.5 g-0.4 i0.8 s1.2
got+your 8.4 b0.3 d0.4 l0.5 m-0.3
gott 7.5 g0.8 k0.5 n-0.4 q0.6 r0.7
gott+to 8.4 a-0.5 g0.4
gotta 8.4 a-0.5 b-0.3 g0.3 i-0.3 k0.5 n-0.4 q0.7 r0.7
gotten 7.7 a0.5 g0.6
gove 7.7 a-0.5 e-0.8 g0.5 k-0.4 r0.5
gove+will 8.4 e-0.3
govern 7.7 a-0.5 e-0.8 g0.5 k-0.4 r0.5
gown 8.2 a0.5 d-0.4 e0.9 m0.7
gprs 8.2 a0.6 g-0.7
grac 8.2 a-0.7 b0.3 c0.6 d0.3 f0.4 h-0.4 k0.9 n0.6 q1.5 r0.3
grad 8.4 a-0.5 i0.4 k0.5 m0.4 n0.4 o0.6
grah 7.7 d0.5 e-0.4 f0.5 g0.4 h0.5 i-0.4 j-0.3 l1.0 m0.7 p-0.3 r0.7
graham 7.7 d0.5 e-0.4 f0.5 g0.4 h0.5 i-0.4 j-0.3 l1.0 m0.7 p-0.3 r0.7
grai 7.9 a-0.5 c0.8 d0.6 g0.6 k0.5 o-0.3 q2.1 r0.6
grain 8.4 c0.4 d0.5 k0.4 q1.4
gran 5.3 a-2.1 b1.3 c0.4 d-0.7 f1.0 h0.4 j-1.3 k0.5 l2.5 m0.9 n2.1 o2.2 p-0.5 q0.6 r2.1 s-1.0
gran+and 8.4 a-0.4 c-0.4 d-0.3 e-0.6 f-0.4 k0.6 l-0.4 o0.4 r0.8
gran+for 8.4 p1.7
gran+i 8.4 b0.7 e0.7 n0.5 q-0.3 s-0.3
gran+in 8.2 d0.8 e0.4 g-0.7 i1.0 s0.7
gran+is 8.4 e0.5 j0.4 l0.9 s0.6
gran+on 8.2 b1.1 d-0.4 e0.9 f0.4 i-0.3 l0.6 m0.8 n0.6
gran+repo 8.4 a0.5 c0.5 d0.8 m0.4 r-0.3
gran+the 8.4 b0.5 c0.7 k-0.6 m-0.3 r-0.4 t1.0
gran+to 8.2 a-0.3 h0.5 l1.5 n-0.4
gran+you 8.4 a0.6 b1.2 g-0.4 h-0.3 k0.4 m1.4
grand 6.8 b3.4 d-1.2 e1.0 f0.6 g-1.4 i0.6 j-0.6 l0.7 n1.3 p1.4 q0.4 r-1.3 s-0.7
granda 7.9 a-0.3 i-0.4 k-0.4 o0.7 q0.3 r0.3 s-0.3
grandd 8.4 a-0.5 b-0.3 d-0.4 e-0.5 h0.3 k0.5 n-0.4 r0.9 t-0.3
grandf 8.4 e-0.4 h0.7 r0.4
grandm 7.9 a-0.4
grands 8.2 a0.4 b-0.5 c0.6 d0.5 j0.3 s0.5
granny 8.2 b-0.3 e-0.3 g0.5 l-0.3 n-0.3 q1.2 r0.9
grant 6.3 a-1.9 e-0.4 f0.5 g1.0 i-0.4 j-1.0 k0.8 l1.3 m1.0 n2.4 o2.3 p-1.0 q-0.4 r2.4 s-0.6 t0.6
grante 8.2 a-0.5 g1.0 r0.3
grap 8.2 a-0.7 g1.3
graphi 8.2 a-0.7 g1.3
grat 6.9 a-1.1 c-0.5 d-0.6 f0.7 g2.2 j-0.5 k0.7 l1.2 n1.7 p-0.5 q0.4 r2.6 s-0.5 t1.1
grat+for 8.2 d-0.3 e0.3 f0.6 i0.6 k0.3 l0.5 q0.3
grat+if 8.2 c0.4 e0.7 f0.6 g0.3 l0.4 m0.3 n-0.4 o0.4 q0.5 r0.4 t0.7
gratef 7.1 a-0.6 c-0.4 d-0.4 f0.9 g1.5 j-0.4 k0.7 l1.3 n1.8 p-0.5 q0.5 r1.8 s-0.4 t1.2
gratit 8.4 a-0.6 c-0.3 d-0.4 g1.0 r1.1
grav 8.2 a0.6 e0.4 j0.9 p1.3
gray+card 8.4 a-0.5 g-0.7
grea 4.5 a-4.5 b-0.4 d0.3 g6.1 l0.5 q0.4 r0.6
grea+and 7.7 g-0.3
grea+as 7.9 a-0.7 g0.3
grea+came 7.6 a-0.5 g1.3
grea+deal 8.2 g1.1
grea+feat 7.6 g-0.7
grea+for 7.3 a2.1 g-0.3
grea+it 8.2 g0.4
grea+job 8.4 g0.4
grea+phon 7.1 a-0.9 g0.9
grea+phot 8.2 a-0.4 g0.9
grea+pict 7.9 a-0.3 g0.3
grea+play 7.9 g-1.5
grea+prod 8.4 a-0.4 g0.7
grea+soun 7.5 a-0.5 g0.7
grea+to 7.9 a-0.3 g1.0
grea+when 8.4 g-0.5
grea+with 8.2 g0.4
great 4.6 a-4.6 b-0.4 d0.3 g6.0 l0.5 q0.4 r0.6
greate 8.2 g0.3
gree 6.6 b0.8 c1.5 e0.8 h0.7 j-0.7 l0.8 m1.3 q-0.5 r0.9 s-0.4 t1.7
green 6.8 b0.8 c0.4 g-0.8 h-0.7 j-0.4 l1.0 r0.5 t0.6
greeti 8.4 c0.9 g0.4 h0.8 j-0.3 m1.4 o-0.4 q-0.3 r0.6
greg 8.4 d1.4 f1.2 r-0.4
gret 8.2 a-0.8 d-0.3 e-0.4 f-0.4 g1.0 h1.0 m-0.5 o0.7 q-0.4 r1.5
greta 8.2 a-0.8 d-0.3 e-0.4 f-0.4 g1.0 h1.0 m-0.5 o0.7 q-0.4 r1.5
grey 7.6 b0.4 g-0.6 h0.3 i-0.3 j-0.3 k0.4 s-0.4
grie 7.7 f1.1 g0.6 j0.4 l0.4 m0.4 o0.8 q0.4 t0.4
grip 7.7 g0.5 r0.6
grip+abou 8.4 a0.5 r0.6
gripe 8.2 g0.4 r0.6
groo 7.7 b0.5 c0.4 d0.3 g1.8 i0.4 p1.1 s0.3
groome 8.4 b0.7 d0.5 i0.5
gros 8.4 c0.4 d0.5 k0.4 q1.4
grou 5.6 a0.8 b2.8 d0.4 e0.9 f1.6 g-0.9 i0.8 j-0.3 o-0.8 p-1.0 q-0.5 r-0.7 s1.4 t-0.5
grou+and 7.7 a0.4 b0.3 g-0.5 i0.4 s1.6
grou+as 8.4 m0.4 q0.5
grou+chat 8.4 c0.5 s0.5
grou+for 7.9 a0.7 d0.4 g-0.4 s1.3
grou+has 8.4 a-0.5 i0.7
grou+is 8.4 a0.5 e1.0 s0.4
grou+that 8.4 a-0.4 f-0.5 g1.0 h0.3 k1.3 o-0.3 r1.2
grou+to 8.4 d-0.3 e0.5 i-0.3 j0.5
grou+with 8.4 a0.4 b-0.3 d0.4 i-0.5 s0.8
ground 7.1 b0.9 c-0.4 e0.4 g0.5 i-0.8 j0.3 k1.1 m1.2 o-0.7 p-0.5 q-0.5 s-0.6
group 6.1 a1.2 b2.4 c0.3 d0.8 e0.5 f1.8 g-1.5 i0.8 j-0.4 k-0.7 m-0.8 p-0.7 q-0.3 r-0.7 s2.0
group' 8.2 a-0.7 b-0.3 d-0.3 e-0.3 g0.4 h0.5 i1.2
groups 8.4 a-0.4 c0.4 e-0.4 q0.5
grout 8.4 a0.5 e1.0 s0.4
grow 7.1 b0.7 c1.5 f2.3 g0.5 i-0.5 j-0.4 k0.5 l-0.4 o-0.4 p-0.4 q0.6 r0.7 s0.4
grow+into 8.4 g0.4
grown 7.9 c1.3 d-0.3 f1.7 i-0.4 k0.4 n0.3 q0.8 r1.1
grum 7.7 a-0.4 c0.5 e-0.6 f0.3 g0.4 h0.5 i-0.4 j-0.3 k-0.5 l-0.3 n0.5 o-0.4
grumbl 7.9 a-0.4 c0.7 e-0.4 f0.3 i-0.4 k-0.4 n0.4 q0.4 r-0.4
gsm 7.9 a-0.8 g0.6
gsm8 8.4 g-0.4
gsm850 8.4 g-0.4
gst 7.9 a-0.5 m-0.5 o2.4 p0.3
guar 7.5 a0.4 d0.9 e0.7 i-0.4 j2.3 p1.6 s0.7
guaran 7.7 a0.5 d0.3 e0.9 j1.9 p1.7 s0.9
guardi 8.4 d0.6 j0.4
gues 5.8 a1.3 b0.4 d-1.3 e2.6 g-1.2 i0.8 j-0.5 k1.6 l0.4 m0.5 o0.5 p0.7 q0.8 r0.5 s0.3 t0.9
gues+are 8.4 c0.5 g0.8 p0.6 r0.7 s0.6
gues+that 8.2 g-0.4
gues+wher 8.4 a0.6 c0.6 i0.5
gues+who 8.4 b-0.3 e0.7 g-0.4 k1.5 p1.0 s0.4
gues+why 8.4 a0.5 i0.3 j0.4
gues+you 8.2 a0.5 g-0.5
guess 6.5 a2.1 b0.5 c0.5 d-0.5 e1.0 g-1.5 i0.8 k1.1 r-0.3 t0.7
guesse 8.4 i0.9
guessi 8.2 a-0.4 b-0.4 h-0.4 k0.6 o0.6 q0.9 r-0.3
guest 7.7 a-0.5 b-0.6 c-0.9 d-0.8 h1.0 i-0.4 k1.0 l0.4 n0.5 s-0.3 t0.4
guests 7.1 b0.6 e1.9 f-0.4 h-0.8 j-0.4 k-0.5 l0.4 o-0.3 p1.3 r0.3 s1.2
guid 7.5 a0.4 b0.5 c0.8 f-0.4 h0.7 i-0.3 j-0.3 l0.4 m-0.5 o0.5 q0.6 r1.1 s1.0 t1.1
guide 7.7 a0.8 b0.8 c0.8 f-0.3 g-0.4 h0.4 l0.4 m-0.3 r0.4 s1.2 t0.4
guil 7.9 c-0.6 d-0.4 h0.9 j0.7 r0.5 s0.4
guild 8.4 a0.3 e0.7 g-0.3 j0.8 m0.3 s0.5
gutt 7.7 b0.8 e0.8 g-0.3 i-0.4 j0.9 p1.1 q0.6
gutter 7.9 b0.8 e0.7 i-0.4 j0.6 p1.1 q0.6
guy 7.9 a0.3 b0.4 e-0.4 i0.6 l0.6 p0.5 r0.4 s0.6
guys 7.7 a-0.6 b-0.4 c0.6 d0.4 g0.9 j-0.3 o0.4 p-0.7 q0.4 r1.9 t0.7
gwen 7.6 b-0.5 e-0.4 k0.6 l1.0 m1.0 p-0.3 q0.4
gym 7.5 b1.0 d0.3 f-0.5 g-0.9 o-0.3 q1.0
gym+floo 8.4 e0.6 n0.4 p0.5 s0.5
h 8.2 c0.5 e0.4 f0.6 h-0.5 m0.4
ha 7.7 a-1.3 c-1.0 d-0.4 e0.9 g1.5 i-0.6 j-0.6 k0.4 l0.5 o0.7 p0.5 r0.6
habi 8.2 a1.0 b0.4 d1.5 g-0.3 o-0.3 t0.3
habit 8.2 a1.0 b0.4 d1.5 g-0.3 o-0.3 t0.3
hack 8.2 a0.3 g-1.1 l0.7 q0.3
had 3.7 a0.9 b1.2 c1.6 d2.0 e1.1 f2.1 g-0.4 i1.3 j0.4 m2.5 n0.8 q1.6 r2.8 s-0.8 t-1.1
had+a 5.4 a0.3 c-0.6 d0.6 f-0.7 g0.7 i2.6 k1.1 l-0.6 m0.7 o-0.4 p1.0 t0.4
had+all 7.9 a0.6 g-0.6 j0.3 p0.8 q1.0 r0.6
had+alre 8.4 a0.9 c0.3 g-0.6 i0.6 s0.7
had+an 7.3 a-1.2 b-0.3 c0.3 d-0.4 e0.5 h0.3 k0.3 p1.0 r0.7 s0.3
had+and 8.4 a1.2 d0.7 g-0.9 i0.4 r0.6
had+any 7.6 a0.5 d0.6
had+been 6.8 a-0.3 d-0.6 e-1.0 f0.4 g0.6 j-0.5 k-0.3 m0.6 n-0.3 o0.9 p-0.6 r0.4 s-0.4
had+boug 8.4 a0.8 g-0.5
had+done 8.2 a0.7 q0.9 r0.4
had+fini 8.4 c0.5 e-0.3 g0.4 r0.4 s0.4
had+four 8.2 a0.3 d0.9 e0.4 f2.4 i-0.3 k-0.4 p-0.3 r-0.3 t0.3
had+from 8.2 a0.5 b-0.3 c1.4 e-0.3 g0.4 i-0.6 j1.2 r0.6
had+gone 8.4 a0.9 e1.2
had+in 7.7 b-0.8 c-0.6 d-0.4 e1.9 g0.4 i-0.8 j-0.3 l-0.6 m1.3 n0.5 o0.5 p-0.6 q1.7 r0.9 s-0.3
had+it 6.7 b-0.4 c0.9 d-0.6 e0.6 g-0.5 i-0.4 m0.5 p0.4 r0.7
had+its 8.2 d0.8 g0.6 i-0.5 j0.4
had+made 8.4 r0.4 t0.3
had+more 8.4 c0.4 d0.3 g0.5 m0.3 o0.4 r0.7 t0.3
had+my 7.6 a0.4 b-0.4 c0.7 d0.5 g0.4 i-0.6 j-0.3 l0.4 n0.4 r1.2 s0.7
had+neve 8.4 a-0.6
had+no 6.5 a-1.4 c0.9 d0.7 f1.0 g2.2 h-0.3 i-0.5 o-0.4 p0.6 r-0.6 t-0.3
had+noth 8.2 b0.5 g-0.3 i0.6 r-0.3
had+one 7.5 a0.4 b0.7 d-0.7 e-0.4 f-0.4 g0.7 i-0.4 k0.9 m1.9 o1.5 p-0.4 q0.4 r0.6 s-0.3 t0.4
had+our 8.2 c0.8 d-0.4 g0.5 h0.4 i0.6 r0.4
had+prob 8.2 a0.5 g-0.4
had+rath 8.4 a0.3 b0.4 c-0.3 d1.1 e-0.6 l-0.4 s0.8
had+sent 8.4 c-0.3 e0.5 j0.6 k0.4 q0.5
had+six 8.2 c0.7 e0.3 p0.8
had+so 8.4 c0.5 d1.4 e0.6 n0.3 o0.3 p0.6
had+some 8.4 a-0.5 g0.9
had+the 6.1 a-1.5 b2.2 c-0.9 d-0.4 e-0.4 g0.6 h0.7 i0.8 j-0.4 l0.5 m1.3 o-0.3 p-0.7 q-0.5 r1.3 s-0.9
had+thei 8.4 a0.3 b0.6 n0.3 p0.7 r-0.4 s-0.3
had+this 7.1 g-1.3
had+thre 7.9 a1.0 b0.8 c-0.3 e0.5 f1.4 g-0.5 i1.1 k0.6 l0.5 m0.6 p-0.3
had+time 8.2 a0.4 d0.7 g-1.0 i0.6
had+to 5.6 a1.9 c0.4 d0.5 e3.1 f0.8 g-3.4 i-0.6 j0.3 k1.3 m1.4 n0.4 p-0.7 r-0.3 s-1.2 t-0.9
had+two 7.5 a0.6 b1.1 c0.9 e0.8 f0.4 g-0.3 h-0.4 o-0.4 p0.4 r-0.4
had+your 8.2 b-0.3 c1.2 d1.4 f0.4 h0.5 i0.5 r-0.4 s0.6
hadd 8.4 a0.5 c1.0 d0.7 e0.5 h-0.4
hadn 6.8 c-0.5 d-0.7 e-0.8 h0.4 l0.4 m1.4 o-0.5 p-0.4 r0.9 s-0.7
hadn't 6.8 c-0.5 d-0.7 e-0.8 h0.4 l0.4 m1.4 o-0.5 p-0.4 r0.9 s-0.7
hair 7.5 b0.6 c1.0 d0.4 e-0.4 h-0.5 k0.6 l-0.4 m0.4 p-0.5 q-0.6 s0.3 t-0.5
hair+and 8.4 a0.5 b0.8 c0.7 i0.4
haircu 8.4 b0.7 g0.4 k0.4 r0.6
hairdr 8.2 b-0.4 c0.5 d0.6 e-0.5 q-0.5 r-0.4 s0.6
hal 8.4 i0.4 p0.9
hald 8.4 p0.5 q0.3
hale 6.8 e0.4
half 5.1 a1.1 b1.6 c1.4 d-0.9 e0.5 f0.4 g-1.6 i0.3 j-1.6 k1.7 l1.4 n0.4 p0.7 q1.2 r0.5 s0.9 t-1.0
half+a 8.2 a0.7 d1.3 e0.6 g-0.5 i0.9 o0.3 s1.6
half+an 7.9 d0.3 f0.7 g0.3
half+as 8.4 a0.5 b1.3 d0.3 e0.4 i1.5 r-0.3
half+day 8.4 b0.9 m1.1
half+hour 8.2 a0.3
half+now 8.4 a-0.5 e-0.3 i-0.5 l2.0 m0.4 q-0.4
half+of 6.5 a1.0 b2.4 d-1.0 f0.6 h0.5 i-0.5 j-0.7 k0.8 m-0.7 n-0.4 o-0.4 p1.5 q0.8 r1.2 s0.5 t-0.7
half+past 8.2 a-0.8 b-0.6 c0.4 e-1.0 f-0.3 h0.6 i-0.4 p-0.7 r0.6 s-0.4 t-0.3
half+term 7.6 a-0.5 b-0.5 c0.7 d0.6 e-0.8 g0.5 h-0.4 i-0.4 j-0.4 k-0.8 n0.3 t-0.4
half+the 6.5 a-0.3 b0.3 c-0.6 d-0.6 e1.7 g-0.5 h-0.8 i-0.5 j-0.7 k2.7 l0.8 m-0.4 o0.6 p-0.5 q-0.3 r0.8 s-0.3 t-0.7
halfwa 8.2 e0.3 p0.6 s0.6
hali 8.4 a-0.3 c-0.4 g0.5 h0.8
halifa 8.4 a-0.3 c-0.4 g0.5 h0.8
hall 6.4 a-0.3 b0.7 c0.4 e0.6 g0.4 h0.4 j1.5 l-0.4 m-0.9 o1.3 p0.5 q-0.4 r0.9 s-0.5 t-0.7
hall+and 8.4 e0.8 i1.1
hallam 8.2 c-0.4 d-0.4 j1.0 m-0.4 o0.7 p1.3 s0.6
hallow 7.9 a0.9 b0.5 c1.5 d0.4 g-0.6 i1.3 j1.8 p-0.8
halv 8.2 b1.0 d-0.5 i0.4 l1.3 n-0.4 q-0.3 r0.5
hami 7.7 a-1.2 e-0.5 f-0.4 g0.9 h0.9 i-0.5 j-0.3 l0.4 m-0.5 n0.7 o0.5 p-0.3 s-0.4
hamish 7.7 a-1.2 e-0.5 f-0.4 g0.9 h0.9 i-0.5 j-0.3 l0.4 m-0.5 n0.7 o0.5 p-0.3 s-0.4
hamp 8.4 a0.3 b0.7 c-0.4 d0.9 e-0.5 h0.5 j0.7 k-0.4
hamper 8.4 a0.3 b0.7 c-0.4 d0.9 e-0.5 h0.5 j0.7 k-0.4
hamz 8.4 a-0.7 b-0.4 i-0.4 k0.4 o-0.3 q-0.3 r0.5
hamza 8.4 a-0.7 b-0.4 i-0.4 k0.4 o-0.3 q-0.3 r0.5
hand 4.8 a-1.5 b0.8 c0.9 e-0.6 g1.8 h0.6 j0.6 k0.8 l0.4 m-0.5 n-0.6 o0.6 p-1.3 q2.0 r1.7 s-0.8 t0.5
hand+and 7.0 b-0.6 c0.6 d0.7 f0.5 j-0.3 k1.0 q0.3 r-0.8 t0.9
hand+as 8.4 a-0.8 b-0.4 c-0.5 d-0.3 l-0.4 n-0.5 p-0.4 q1.4
hand+down 8.4 g0.6
hand+free 8.4 g0.3
hand+full 8.4 e-0.3 o0.5
hand+in 7.3 b-0.4 c-0.8 d0.4 g0.6 h0.4 j-0.4 l-0.5 m-0.3 o0.7 p0.3 s-0.3 t0.3
hand+is 8.4 c0.6 i-0.6 j0.5 l0.3 n0.5 r0.4
hand+it 7.5 c0.6 d-0.6 e-0.4 f0.5 i-0.5 k-0.3 l-0.3 r1.0 s-0.4
hand+now 8.4 a0.4 c0.3 d0.5 i0.4 p0.7
hand+of 8.4 a0.6 e0.3
hand+on 7.3 a-0.8 b-0.3 c0.4 e0.4 f-0.4 h-0.4 i0.7 k-0.4 l1.2 m0.9 n0.5 q0.7 r0.5 t-0.3
hand+out 7.9 a0.5 b0.8 c0.4 e1.0 h0.8 i-0.4 m-0.3 p0.7 r0.4 s0.5
hand+over 7.3 a0.5 b0.3 e0.6 g-0.7 p1.4 s-0.5
hand+the 7.6 a-1.2 c-0.4 e-0.3 g0.5 i0.4 o0.5
hand+this 8.4 a-0.4 f0.6 k0.3
hand+to 7.9 a-0.6 b0.6 c-0.7 e-0.5 g0.3 i0.7 j-0.4 k1.4 l0.9 n-0.4 r0.5 t-0.5
handbo 7.7 a-1.5 b-0.7 c0.3 d-0.4 e-1.0 g-0.6 h-0.4 i-0.7 j-0.4 l0.6 n0.3 o0.3 q0.7 s-0.3 t-0.3
handed 7.3 d-0.7 e-0.5 f-0.4 i0.5 j1.0 m-0.3 n-0.3 p0.5 r0.6 s-0.4
handin 7.9 a-1.0 b1.1 f0.4 g-0.4 h0.3 i-0.6 j-0.4 n-0.4 p-0.4 s-0.4
handle 6.8 a-0.6 b-0.5 c-0.3 e0.4 i-0.8 j0.4 l0.5 n0.6 o1.5 t0.3
handov 7.1 a1.3 c1.3 e-0.6 g-0.4 i2.3 k0.6 l-0.6 m-0.6 n-0.5 q1.2 s-0.4
hands 6.2 a-0.5 b-0.4 c0.4 d-0.3 e0.5 f-0.6 h0.4 i0.7 k1.2 l1.1 m0.9 n-0.8 o-0.6 t-0.6
handwr 7.7 g-0.4 j1.0 r-0.3 s0.3
handy 7.7 a-0.9 d0.7 g1.1 j0.5 t0.7
hang 7.0 c-0.8 e1.3 g1.0 h0.4 j-0.4 l0.5 n-0.5 p1.0 s-0.4
hang+in 8.4 c-0.5 d0.5 e0.5 i0.4
hang+of 8.4 a-0.6 g1.0
hang+on 8.2 d-0.3 e0.6 l0.6 p0.6
hangin 8.4 e0.6 g0.3 h0.7 i-0.3 l-0.3 p0.6 r0.3
hangs 7.7 b-0.3 c-0.5 d0.4 e0.4 h-0.3 i0.3
hank 8.2 g0.4 h0.6 o-0.3 r0.5
hann 7.9 a0.4 b-0.5 c-0.4 d-0.4 i0.7 l0.7 q0.7 t-0.3
hannah 8.2 a0.4 b-0.4 c-0.4 d-0.3 i0.8 l0.8 q0.7 t-0.4
happ 5.1 a-1.1 b1.3 d-0.4 e1.9 f0.9 g2.2 h1.4 i-0.9 j1.5 k0.4 l-0.8 m1.4 n1.8 q-0.9 r1.4 s1.3 t0.8
happ+agai 8.4 a0.5 i0.7 k0.3 t1.2
happ+and 7.7 a-1.0 c0.3 g1.5 h0.5
happ+in 8.4 e-0.3
happ+next 8.4 b0.5 j0.3 p0.7 s0.4
happ+to 6.3 c-0.8 e0.7 g-0.6 h1.0 i-1.1 j1.0 l-0.4 m1.2 n1.4 o0.3 r0.8
happ+with 6.7 a-1.0 f-0.4 g1.0 h0.5 i-0.5 j-0.3 l-0.6 m-0.5 n0.6 o0.4 r1.3
happen 6.1 a0.5 b0.4 e0.4 f0.4 g-0.3 h0.5 i0.5 j1.1 k0.5 l-0.7 p1.1 q-0.4 r1.8 s1.0 t0.8
happie 7.7 e0.8 g1.5 j0.4 s0.8
happil 8.2 a0.3 b0.9 c0.3 e0.6 k-0.3 m1.5 o-0.5
happy 5.8 a-1.7 b0.5 d-0.3 e1.2 f0.5 g1.7 h1.5 i-1.2 j0.7 k0.4 l-0.4 n2.1 o0.6 p-0.5 q-0.6 r0.5 t0.3
harb 7.7 c-0.7 d-0.4 l0.5 o0.5 p-0.3 q0.3 r-0.4 t0.9
harbou 7.7 c-0.7 d-0.4 l0.5 o0.5 p-0.3 q0.3 r-0.4 t0.9
hard 5.2 a1.8 b1.0 h0.6 i1.3 j-0.8 m1.1 n0.5 p-0.9 q0.8 r1.7
hard+and 7.9 g0.6
hard+disk 7.9 a-0.3
hard+driv 6.5 a0.7 g-1.0 q0.9 r0.6
hard+feel 7.3 a0.6 b0.3 c0.4 g-0.6 i2.1 o0.5 p0.4 r-0.7
hard+is 8.2 a1.0
hard+one 8.4 a0.5 c0.5 e0.4 i1.0 p0.6
hard+to 6.5 b0.5 d-0.3 e-0.4 f0.4 g0.9 h-0.3 i0.9 n0.6 r0.4 s-0.4
harddr 8.4 a-0.5
harder 7.7 a0.8
hardes 8.4 a-0.4 c-0.3 f0.4 g0.9 h1.4 l0.8 r0.9
hardin 8.4 a0.6 c0.5 i0.4 l0.3 s0.6 t0.7
hardly 8.4 e0.6 g-0.4 m1.7 p-0.6
harg 7.9 a0.4 c-0.3 e0.4 i-0.3 p0.3 t0.5
hargre 8.2 t0.5
harl 8.4 g0.6 h0.6 i0.7 j0.5 q1.0 r0.6
harm 8.4 r-0.3
haro 8.4 m0.4
harold 8.4 m0.4
harp 7.9 a-0.6 b0.7 c0.6 d0.3 g-0.6 i-0.3 k0.6 l-0.5 n0.6 r-0.5 s-0.3 t-0.5
harr 7.6 b-0.5 c0.9 d0.3 e0.4 f-0.3 i-0.6 j1.0 l0.5 m1.3 n-0.6 o-0.5 p-0.4 r0.4
harrie 8.2 b-0.4 c0.8 d0.4 e-0.4 j0.7 n-0.4 r0.5
harrog 8.2 e0.9 i-0.4 j0.4 l0.4 m1.6 n-0.3 t0.4
hart 7.7 a-0.6 b-0.5 c-0.6 h0.7 i-0.4 l0.7 m-0.3 o0.4 p-0.5 q0.4 r0.7
hartle 8.4 a-0.4 b-0.4 c-0.3 h0.4 o0.7
hartwe 8.4 c-0.4 h0.7 l1.2 p-0.3 r0.8
harv 7.5 a-0.5 b0.4 c-0.3 d0.8 e-0.3 f0.8 h0.4 i-0.7 j-0.4 l2.2 n0.8 p-0.3 r0.4 s-0.5 t0.4
harv+supp 8.4 l0.9
harves 7.5 a-0.5 b0.4 c-0.3 d0.8 e-0.3 f0.8 h0.4 i-0.7 j-0.4 l2.2 n0.8 p-0.3 r0.4 s-0.5 t0.4
has 3.3 a0.7 b-0.5 c3.0 d0.5 e2.7 f2.3 g-0.6 h0.5 i0.6 j2.9 k1.0 l0.8 m1.5 r-1.9 s-1.3 t0.5
has+a 5.6 a-1.9 c1.6 d-0.6 e1.3 g1.1 h0.9 i0.6 j1.0 k0.6 l-0.3 m0.8 n-0.5 p-0.5 s1.8
has+acce 8.4 d0.8 p0.5
has+all 7.3 a-0.3 g1.5 k0.4 n0.4
has+alre 7.9 a0.6 b0.9 f0.4 i-0.4 j0.7 k0.4 m0.9 n0.4 p-0.4 r-0.5 t0.5
has+also 8.4 e0.3 i0.5 j0.5
has+an 7.6 a-1.0 g1.5 l0.3 n0.5 r0.4
has+answ 8.4 a0.5 d1.8 e-0.3 f1.4
has+anyo 8.2 e-0.3
has+arri 8.2 a0.5 b0.6 d-0.5 e0.5 g-0.3 l0.6 m0.9 q1.4
has+aske 7.0 b0.6 e0.8 f1.3 g-0.5 h-0.5 i0.6 n0.5 p1.5 s0.7 t-0.3
has+been 4.9 a0.6 b-1.0 c2.0 d1.4 e1.8 f-0.5 g-0.8 h0.3 i-1.0 j-0.8 k0.8 l0.4 n0.6 o-0.5 p1.9 q1.5 s-1.5
has+bett 8.4 c0.3 h0.8 r0.5
has+brou 8.4 a-0.4 c-0.4 e-0.3 k0.4 m0.3 q-0.3 t0.6
has+call 8.2 a-0.4 b0.4 f-0.4 i-0.4 k0.7 l0.6 n-0.4 q0.4 t1.3
has+chan 8.2 a-0.4 e0.3 m0.5 n0.3
has+come 7.2 a0.4 c2.6 d1.4 e0.9 f0.4 i-0.6 k0.8 l-0.4 m0.3 o0.3 p-0.5 s-0.3
has+deci 7.3 a-0.9 c-0.6 d-0.6 e-0.8 h1.0 i1.0 j-0.4 m-0.3 p-0.3 s-0.4
has+ever 7.9 a-0.9 e-0.4 g1.0 r1.3
has+fail 7.9 p0.6 s0.5
has+fina 8.4 a-0.5 f-0.3 k1.0 t0.8
has+floo 8.4 a-0.4 c-0.5 d-0.3 k0.9 l1.0 n-0.4 q0.5
has+foun 8.2 d0.4 h0.7 i0.9 r-0.5
has+give 8.2 a0.6 c0.4 d0.5 m0.5 t0.7
has+gone 7.1 a-0.4 d0.5 e-0.7 f0.3 g-0.4 h0.5 i-0.4 j-0.8 k0.7 l0.3 m0.3 n0.4 q0.8 r0.4 t0.5
has+good 8.4 a-0.3 g0.4
has+got 8.2 a-0.5 c0.3 d0.4 g0.7 k-0.4 t-0.3
has+had 7.1 a0.4 d0.5 e0.3 i-0.7 j0.6 k-0.5 n-0.3 p0.6 r0.4
has+impr 8.4 a0.4 b1.4 e-0.5 i-0.3 o-0.3 t0.7
has+inst 8.4 a0.6 e0.9 f1.0 p1.4
has+it 8.2 b-0.3 g0.7 h1.0 n1.2 s0.6
has+just 8.2 b-0.6 c-0.5 e1.1 f1.3 g-0.5 i-0.3 k0.6 m0.3 o0.6 t3.0
has+last 8.4 a-0.4 c0.9 e0.5 g0.8
has+left 7.2 b0.7 c-0.4 d0.8 e-0.5 f0.5 g-0.4 i-0.9 l0.5 o0.8 q-0.4 r-0.8 s-0.6 t0.4
has+made 7.7 a0.4 b0.3 c-0.3 d0.5 g-0.9 m0.4 r-0.5
has+many 8.2 g0.6
has+more 8.4 a-0.4 g0.6
has+move 7.0 a-0.7 c-0.3 d-0.3 e1.5 g-0.7 k1.5 l0.5 o0.6 p-0.4 s-0.3
has+movi 8.4 g-0.6
has+my 7.6 a0.6 b1.3 d1.6 f1.3 g-0.4 j1.0 k1.0 n0.7 o-0.3 t-0.4
has+neve 7.6 b0.4 e-0.5 i0.4 q0.4 r0.9
has+no 7.1 a1.4 d-0.3 f0.6 g-0.8 h-0.3 m1.2 n0.8 o0.3 r-0.7 s-0.3 t-0.6
has+none 8.4 a0.7 g0.4
has+not 7.3 c-0.4 d0.6 e-0.8 f0.4 i-0.4 l0.5 o0.5 t0.5
has+noth 8.4 d1.0 r0.3
has+now 7.7 a1.0 b-0.5 c0.4 e0.7 f1.4 l0.5 n-0.4 t0.3
has+offe 7.9 i0.4 t-0.3
has+only 8.4 a-0.4 g-0.3
has+open 8.4 a0.4 e0.6 j1.1
has+pass 8.4 a0.8 c1.1 f1.4 h0.4 l0.3 n-0.4 o0.5
has+put 7.5 a0.7 b0.5 c0.6 d-0.3 e0.6 h-0.4 i1.0 j-0.3 p0.5 r-0.3
has+quit 7.9 b0.4 g-0.5 h-0.4 k-0.3 q0.8 r-0.6
has+reac 8.4 e-0.4
has+refu 8.4 a0.4 b-0.4 k0.3 t0.4
has+repl 8.4 d0.4 s0.8
has+resi 7.9 a-0.6 h0.4 n0.4 o0.5 r0.6
has+revi 8.4 a0.4 c0.5 e0.5 i0.7 j0.9
has+run 8.2 a-0.3 c0.8 g0.7 i1.1
has+rung 8.4 e-0.4 g0.4 i0.8 l0.5 r0.6
has+seen 8.2 a0.8 c0.4 e1.1 f0.7 g-0.3 i0.4 j0.5 s0.7
has+sent 8.4 d-0.3 e-0.4 l1.2 n-0.3
has+seve 8.4 g0.7
has+show 8.4 a0.8 e0.3 g-0.4 i0.7 s0.6
has+sign 8.2 a0.4 g-1.1 i-0.3 n1.8
has+sinc 8.2 e-0.3 g-0.3
has+so 8.4 a-0.6 g0.8
has+some 7.7 a0.5 b-0.3 c0.4 d0.5 j1.8
has+star 8.4 a0.4 e0.5 s0.7
has+take 7.5 a0.9 b-0.3 c0.6 d-0.4 e0.9 f0.4 g0.4 h0.4 i0.4 j1.2 m-0.3 n-0.4 p-0.4 r0.5
has+the 6.5 b0.4 c0.4 e0.3 f1.3 g-0.6 h0.6 i-0.3 j0.4 k0.5 l-0.5 m-0.4 n-0.5 o2.5 p-0.5 q-0.6 s-0.4 t-0.4
has+thre 8.2 a-0.5 c-0.6 f0.4 l0.4 q-0.5
has+to 6.9 b0.6 e0.5 g-1.4 h-0.8 j-0.7 k0.9 l0.3 m0.6 n1.0 p-0.8 r-0.4 s-0.4
has+told 8.2 i0.5 j0.4 p0.7
has+turn 8.2 a1.1 e1.8 g-0.5 l0.4 m0.6 o1.0 r-0.3 t0.3
has+two 8.4 d-0.3 e-0.5 h0.3 m0.4 q-0.3 t0.5
has+us 8.4 c0.9 e0.4 f0.6 h-0.4 m2.1 p-0.4
has+work 8.4 a-0.6 g1.2
has+writ 8.2 c0.4 d0.3 e-0.4 q-0.4 t-0.4
hasn 5.9 a-1.2 b-0.5 c1.8 d0.9 e1.6 f1.5 g1.2 h0.8 i0.4 j-0.7 k0.8 l1.1 n0.8 p0.8 q1.2 r1.3 s-1.1
hasn't 5.9 a-1.0 b-0.7 c1.6 d0.9 e1.5 f1.4 g1.1 h0.7 i0.4 j-0.6 k0.8 l0.8 n1.0 o-0.4 p0.8 q1.3 r0.9 s-1.0
hasn+been 7.0 b-0.5 c0.8 e0.3 f1.0 g0.3 i0.8 j-0.4 k-0.5 p0.9 r-0.6
hasn+come 8.4 a0.9 c2.0 f0.4 p0.4
hasn+paid 7.9 a-0.9 d0.5 i-0.4 k0.5 n0.4 o-0.4 r-0.4 t-0.4
hasn+spok 8.4 d0.3 f0.4 g0.7 o0.7 q-0.3 r1.2
hass 7.9 a1.3
hassle 7.9 a1.3
hat 8.2 a-0.8 b-0.7 f0.4 g1.5 i-0.5 l-0.3 m-0.4 n0.5 o0.7 r1.6
hate 6.9 a0.9 e0.4 f0.8 j-0.4 l1.1 m-0.6 n0.9 o-0.5 p-0.5 r2.0
hate+ever 8.4 a-0.7 c-0.3 f-0.4 g0.7 l0.4 q0.5 r1.0 t0.5
hate+it 8.2 a0.4 c-0.5 e-0.3 m-0.4 n0.5 o-0.5 q-0.3 r0.6
hate+to 8.4 a0.7 b0.4 i0.4
hated 8.4 q0.4 r0.3
hats 8.2 a-0.8 b-0.3 g1.4 i-0.4 j-0.3 m-0.4 q0.6 r2.4 s-0.4
hats+off 8.2 a-0.8 b-0.3 g1.4 i-0.4 j-0.3 m-0.4 q0.6 r2.4 s-0.4
have 2.9 a1.6 b-0.7 c0.9 d1.5 e0.5 f0.9 g-0.6 h0.4 i-1.3 j3.3 k2.2 l0.6 o0.8 p-1.3 q0.6 s0.4
have+a 5.3 a-1.3 b2.0 c-1.3 e2.1 i-1.8 j0.5 k0.5 l0.3 m0.7 n0.6 o1.6 r0.4 s0.4 t0.5
have+acce 8.2 a0.5
have+alre 8.2 a1.1 e0.4 g-0.4 i1.2 s0.4
have+also 8.4 p0.4
have+an 7.5 a-1.3 d1.2 e0.7 g1.1 i0.4 q-0.4 r0.3
have+and 8.4 a-0.3
have+anot 7.6 a0.6 b0.3 e1.0 f0.5 g-0.6 i-0.4 k-0.3 l1.3 q0.6 t-0.5
have+answ 8.2 e-0.4 s0.6
have+any 7.6 a0.4 i0.5
have+appr 8.4 i0.4
have+aske 7.1 a1.0 c1.4 d-0.5 e0.7 f1.7 h-0.7 k0.4 l-0.3 m-0.4 n1.0 p-0.5 q0.4 s0.8 t-0.7
have+at 8.4 g0.7
have+been 5.3 a2.3 d1.1 e1.4 f1.4 g-1.9 i-1.1 j2.5 l1.2 m0.8 o0.8 r-0.6 s-0.5 t0.9
have+bett 8.4 a0.5 g-0.3
have+boug 7.9 a0.4 b0.7 e-0.3 g-0.8 o0.4 r0.6 s0.3
have+call 8.4 a-0.4 d0.8 f0.4 k-0.5 l-0.5 o-0.3 r0.5 t0.9
have+chec 8.4 a-0.4 g0.3 q0.4 r-0.3
have+clea 8.4 a-0.5 g0.5 o0.4
have+come 7.9 a1.5 b0.5 c3.1 d-0.5 f0.7 g-0.5 h-0.5 i0.7 k1.2 l0.5 m0.4 n0.6 o-0.4 r-0.6 s-0.3
have+comp 7.6 a-1.1 b0.4 f0.5 g0.9
have+date 8.4 a-0.4 b0.6 c-0.4 d-0.3 e-0.5 h0.5 l-0.3 q0.4 r0.6
have+deci 7.9 a0.8 b0.7 i1.7 s0.6
have+diff 7.9 a-0.4 g1.4
have+done 7.2 c0.6 d1.2 e1.2 f-0.5 g-1.2 h-0.6 i-0.6 j-0.4 k0.6 m0.7 o0.6 p-0.4 r-0.3
have+even 8.2 a-0.6 g0.9
have+ever 7.6 a-0.4 g0.5 i0.7
have+foun 7.3 f-0.4 g0.5 h0.7 n0.6
have+give 7.2 a-1.3 e-0.3 g1.1 i-0.4 j0.3 n0.3 q0.9 r1.1 s-0.6
have+gone 7.6 a0.4 b0.6 c1.9 d-0.6 f0.6 g-0.8 j0.4 n0.3 p-0.4 q-0.5 r-0.3 s-0.4
have+good 7.9 a-0.6 e0.7 j0.5
have+got 7.6 a0.8 c0.6 e0.8 g-0.5 j-0.7 k0.3 m0.4 o-0.6 p-0.3 q-0.7 r0.5 s0.4
have+had 5.9 a-0.4 b-0.3 c1.2 d1.1 e-0.4 f1.6 i1.0 l-0.5 m-0.4 n-0.4 o0.4 p-0.4 r0.4 s-0.6
have+hear 7.6 a1.8 b0.8 d1.1 g-1.0 q0.4 s1.0
have+id3 8.4 g-0.9
have+inst 8.4 a0.9 d0.5 j0.6 p0.5
have+is 7.9 a1.0 d0.6 i0.8 j0.7 s0.8
have+it 6.5 a-0.8 b-0.4 g-0.3 h-0.4 i-0.7 k-0.3 n2.6 o-0.3
have+kept 8.4 e0.4 j0.5 r0.4
have+left 7.7 a-0.7 b0.3 d-0.5 e-0.5 h-0.4 m-0.4 o-0.3 q-0.4 t-0.3
have+like 7.7 a2.1 d0.8 g-1.3
have+live 8.2 a0.8 b1.1 d0.9 l1.2 n-0.3
have+load 8.4 a-0.3 g0.4
have+lost 8.4 a1.3 e1.2 i2.4 j-0.3
have+made 7.9 a1.1 g-0.5
have+miss 8.4 a-0.4 c-0.6 g-0.3 i-0.3 k2.1 l-0.4 m0.6 n0.3 q0.7 t-0.4
have+more 8.2 a0.7 g-0.3
have+move 8.4 a-0.3 d0.4 g1.5 r2.4
have+mult 8.4 g-0.6
have+my 7.9 a-0.9 c-0.4 d-0.4 e-0.5 g-0.4 h0.7 k1.0 n0.9 q-0.5 r0.8
have+neve 7.9 a-0.7 c0.3 e0.3 g1.4 h0.6 m0.4 r0.3 s0.5
have+no 7.2 a-0.9 d-0.4 e0.5 g1.4 o0.4 q-0.3
have+not 6.8 a-0.6 g0.7 l0.4
have+noth 8.4 a0.7 c0.5 e0.6 s0.7 t0.6
have+noti 7.7 a1.5 b0.4 d0.4 g-0.7 i1.2 p0.5
have+now 7.6 h-0.4 i0.4 j0.4 l-0.3 q0.4 r0.4 t-0.3
have+one 7.7 c0.4 e-0.3 o-0.4 q0.3
have+only 8.4 a-0.9 g-0.5 p0.4
have+open 8.4 c-0.3 e0.8 g-0.4 j0.7 k0.8 s0.5
have+our 8.4 e0.5 k0.4 o0.4 s0.7
have+owne 7.6 a-0.8
have+paid 7.9 e0.6 g-0.3 l0.7 m0.4 p0.6 t0.3
have+pass 8.4 a0.5 j0.7 q1.0
have+plen 8.4 a-0.6 g0.9
have+pref 8.2 a1.0 e1.2 g-0.6 j0.4 s0.3
have+put 7.9 d1.4 f0.5 g0.5 i0.8 l0.7 r0.3 t0.4
have+reac 7.9 a-0.5 c-0.5 h0.3 j-0.5 k0.4 o0.4 r0.4 s0.8
have+read 7.9 a0.5 d0.9 e0.4 i-0.3 r-0.3
have+rece 8.2 a-0.6 c-0.4 d-0.4 h-0.4 m0.6 n0.5 o-0.4 r0.7
have+repo 8.4 a0.4 d1.0 e0.8 j1.3
have+reso 8.4 a-0.4 b0.5 d0.8 m0.5 q0.5 t0.3
have+reta 8.4 e0.7 f0.4 i0.7 j1.1 p0.7
have+said 7.3 g-0.3 h-0.3 m0.3 s0.3
have+seen 7.1 a-0.7 c-0.4 g0.3 h1.3 m-0.3 n-0.4 o1.4 s0.6
have+seve 8.4 a-0.7 c0.5 d0.3
have+sign 8.4 c-0.4 g-0.5 t1.3
have+sinc 8.4 d0.3 e0.8 g0.5 q0.7 r0.6 t-0.3
have+some 7.2 a-0.6 e0.3 g0.6 j0.7 m0.8 s0.3
have+spok 8.4 a-0.3 c-0.4 h-0.4 j0.3 k1.6 s0.5 t0.5
have+stop 7.9 a-0.8 d0.4 g1.2 i-0.4 j-0.4 k0.8 p-0.4 q0.7 r0.4 s-0.3
have+take 7.5 a-0.6 c-0.4 d-0.5 e-0.6 g1.4 i-0.4 k-0.4 l1.1 r0.9
have+that 8.2 a0.7 b-0.5 c0.4 g-0.6 s0.7
have+the 5.6 a-0.8 c1.1 d0.9 e-1.2 f3.0 h-0.7 i-0.6 j-0.6 k-0.5 n1.0 q1.9 r-1.0 t1.0
have+thei 8.2 d-0.3 f0.7 g-0.4
have+them 7.3 b-0.5 c1.3 d-0.5 e-0.5 f-0.4 g1.0 h1.3 i-0.4 k0.3 l-0.4 n-0.4 p0.7 q0.5 r1.3
have+thes 8.4 a-0.5
have+this 7.7 c0.5 g-0.9 q0.3
have+thos 8.4 d0.6 j0.6 m1.6 n1.4 q0.5 r0.3
have+thou 8.4 a0.6 e0.4 i0.5
have+thro 8.4 a0.5 e-0.4 n0.6 r0.5
have+till 8.4 a-0.5 c-0.4 d-0.4 e-0.4 i-0.3 l1.1
have+to 5.0 a0.8 c-1.1 d-0.9 e-1.1 g-3.7 h0.3 i-1.1 j0.6 k3.5 l1.3 n2.0 p-1.5 q0.4 t-0.5
have+told 7.9 a0.8 b0.9 c0.7 d0.6 e0.4 g-0.3 h-0.4 i0.4 j0.4 k-0.3 l-0.5 p0.3 q0.3 t0.7
have+trie 7.6 a0.4 g-0.9
have+two 8.2 a0.4 c0.7 d0.8 g-0.3 t-0.3
have+unti 8.4 e-0.5 j1.0 l0.8 t0.5
have+used 7.7 a-1.2 g1.9
have+vani 8.4 a0.9 e0.6 h0.5 l0.3 p0.5 s-0.4 t0.9
have+voic 8.2 a0.5 g0.7
have+we 8.4 a-1.0 d-0.5 i-0.3 l1.3 o1.4 q-0.4 r0.5
have+writ 8.4 a-0.3 g0.4
have+yet 7.9 b0.7 c0.8 d1.6 e-0.4 f-0.3 g0.3 i-0.3 o0.4 s-0.4 t0.3
have+you 7.1 a-1.6 c1.0 d-0.3 e-0.8 f0.5 g0.5 h1.7 i-0.8 j-0.4 k0.6 l0.6 m-0.6 n-0.5 o1.6 q-0.4 r-0.6 s-0.5 t0.4
have+your 7.1 a1.1 c0.5 e1.4 g-1.3 h-0.3 i1.0 j1.5 l-0.4 m0.5 n0.9 p0.9 r-0.7
haven' 5.6 c0.5 d2.5 e0.9 h-0.3 i-0.5 j-0.8 k1.0 l0.9 m-0.7 o0.5 p-1.5 r0.3 t1.4
havent 7.7 e1.0 g1.0 p0.6 s1.5
havi 6.0 b0.8 c0.9 d0.4 e1.5 g1.1 j0.8 l-0.3 m-0.5 n0.7 q-0.5 s0.3
havi+a 7.1 a0.7 b0.7 d-0.4 e0.4 i-0.4 j0.9 p0.4 s0.8
havi+been 8.4 a-0.4 c-0.4 r0.6
havi+gone 8.4 a0.5 b-0.3 e1.3 h0.6
havi+had 8.4 a0.5 b0.7 d-0.4 e0.5
havi+the 8.4 a-0.3 g0.5
havi+to 7.7 g0.9
havi+trou 8.2 a-1.2 g1.8
having 6.0 b0.8 c0.9 d0.4 e1.5 g1.1 j0.8 l-0.3 m-0.5 n0.7 q-0.5 s0.3
haze 8.4 d0.3 g0.3 i0.8
hd 8.2 a-0.8 e-0.5 g-0.4 p-0.4 s0.7 t0.4
hd+with 8.4 g-0.3 s0.7
hdd 8.4 a-0.4 g0.4
he 4.8 a-0.5 c-0.4 f0.8 g0.7 h-0.3 l-0.7 n1.2 o1.8 p0.3 q0.5 r2.7 s-1.3
he'd 6.7 b-0.8 c1.2 d-0.7 e0.5 f0.4 g0.6 j0.8 k1.1 m0.4 o0.4 p0.3 q0.7 r1.1
he'd+be 8.4 j0.5 k1.0 m0.3 n0.3
he'd+have 8.4 a-0.6 e-0.4 g0.8 n0.4 o0.3 q0.8 r0.9
he'd+like 8.4 e0.8 j1.1
he'l 6.5 a-1.4 b-0.9 c-0.7 d-1.2 e-0.7 f0.8 i-0.4 j-0.6 k-0.5 l0.7 n-0.4 p0.4 q-0.4 r0.8 s-0.7
he'l+be 7.6 a-0.8 d-0.4 e-0.6 h0.6 k-0.4 l0.8 n-0.8 p-0.3 q-0.5 r1.3
he'l+sign 8.4 a-1.0 c-0.4 d-0.5 f0.5 h-0.4 n0.6 o0.4 p-0.3 q0.7
he'll 6.5 a-1.4 b-0.9 c-0.7 d-1.2 e-0.7 f0.8 i-0.4 j-0.6 k-0.5 l0.7 n-0.4 p0.4 q-0.4 r0.8 s-0.7
he's 5.5 c0.9 e0.7 f0.4 g-0.6 h0.9 i-0.7 l1.7 m-0.4 n0.6 p-0.6 q-1.0 r0.5 t0.7
he's+a 7.5 b0.4 c0.9 d0.7 e-0.4 g0.6 i0.8 k-0.4 m0.5 p-0.3 r1.0 s-0.4
he's+alre 8.4 e-0.5 f0.3 j0.5 r-0.3
he's+been 8.2 a1.0 c-0.4 d1.1 e1.4 i0.5
he's+comi 8.2 e-0.4
he's+fine 8.4 e0.4 j0.5 k0.8
he's+got 8.4 b-0.4 c0.5 s0.7
he's+had 8.4 a0.4 d0.7 e0.4
he's+off 8.4 h0.3 m-0.4 n0.6 o0.6
he's+put 8.4 a0.5 e0.6 p1.3
he's+the 8.4 a-0.4 d-0.3 e-0.4 l1.1 m0.4
he+call 8.4 j0.5
he+came 7.6 a-0.4 g0.5 h-0.5 i-0.4 m-0.4 n-0.3 q0.8 r0.7 s0.4 t-0.5
he+can 7.6 a1.3 b1.0 c1.1 e0.8 g-0.6 i2.1 l-0.4 n-0.4 o0.3 p0.4 r-0.4 s-0.4
he+coul 8.2 a1.0 b0.6 e-0.3 g-0.3 i0.9
he+did 8.4 a-0.9 b0.5 d-0.4 f0.5 h-0.3 q0.5
he+does 7.7 a0.4 c-0.3 d0.7 p0.5
he+foun 8.4 c-0.5 d-0.4 g0.4 i0.4 k0.6 q-0.3 r0.7
he+got 8.4 a-0.3 b0.3 f0.4 l0.3 o0.8 r0.5 t0.3
he+had 8.2 p0.7
he+has 7.6 b0.4 c-0.7 d0.6 e0.5 f0.6 g-0.6 i-0.3 k0.6 l0.4 n0.7 p0.6 s-0.3
he+hasn 8.2 e0.5 p0.9 t0.3
he+is 7.3 b0.5 c0.4 d-0.4 i-0.5 k0.4 l0.5 m0.7 n0.5 q-0.3 r0.5 s-0.3 t-0.4
he+laug 8.4 p0.6
he+left 8.4 d1.1 h0.4 k-0.3 n0.5 r0.5
he+meas 8.4 a0.4 e0.7 p1.0
he+pick 8.4 d0.6 g0.5 i0.4 l0.3 q-0.4 r0.5
he+refu 8.4 r-0.3
he+said 7.6 b-0.4 c-0.5 d-0.5 e-0.7 h0.5 k-0.3
he+saw 8.4 a-0.5 g0.9 h1.2 q0.8 r0.7
he+says 7.6 b0.6 c-0.7 d-0.6 e0.3 i-0.4 j0.3 m0.5 o0.5
he+shou 8.2 a-0.3 b-0.3 e-0.3 q-0.4 t0.5
he+star 8.4 b0.3 e0.3 f0.4 i0.4 k-0.3
he+thin 8.4 e0.4 i0.6
he+was 7.2 b-0.5 c-1.0 d-0.5 f0.4 h0.4 i-0.4 j0.8 m0.9 p-0.4 q-0.5 r-0.3 s0.5
he+won' 8.4 a-0.4 c-0.4 e0.4 o0.6 q-0.4
head 4.9 a1.5 b1.6 c0.9 d1.9 e1.4 f4.0 g-0.8 i1.6 j-1.2 k0.5 o2.6 p-0.3 q1.7 r0.4 s-0.5 t0.5
head+and 7.6 a-1.2 b0.9 c0.3 d0.5 f0.3 g-0.5 p1.1 q0.4 s0.4
head+as 8.2 b0.3 c0.6 d0.6 f0.6 g-0.8
head+can 8.2 g1.1
head+jack 7.1 a2.0 g-1.2
head+of 6.9 b-0.6 c0.4 d0.3 e0.6 f3.2 g-0.4 h-0.5 j0.5 m0.3 p-0.4 r-0.5
head+offi 7.2 a0.7 b-0.4 d-0.9 f1.6 h0.6 j-0.3 l0.5 m0.7 n0.7 o0.8 p0.4 r-1.0 s-0.4
head+so 8.4 a0.4 b-0.3 c0.3 h0.6 i0.4 m0.5
head+teac 8.4 a-0.3 b0.9 c0.3
head+to 8.2 a-0.9 g0.6
head+up 7.5 b0.4 d-0.3 g-0.4 i1.3 j-0.3 o0.4 r-0.4 s-0.4 t0.7
head+you 8.2 a0.5
headed 8.2 a-0.4 b0.4 c-0.6 d-0.6 e-0.5 g-0.3 i-0.4 m-0.4 n0.4 o2.2
headin 7.7 a0.5 b1.1 c0.7 d0.4 f0.4 g-0.5 i1.9 j-0.4
headli 8.2 a-0.7 b-0.3 c0.4 d0.7 e-0.4 i-0.3 m-0.4 o-0.4
headph 6.2 a2.1 g-1.4
heads 7.1 a-0.6 e0.7 i1.5 j-0.4 l0.3 o0.4 p-0.6 q-0.5 t0.7
headse 7.9 a-0.8 g0.6
headsh 8.2 d1.0 e0.4 g0.9 h0.8 l-0.4 m0.8 q0.4 r1.1
headst 8.4 a0.3 d1.4 e0.8 p0.4 q0.3 s0.5
heal 7.3 a0.5 c0.3 e1.6 f0.4 g-0.3 h-0.5 j1.2 p-0.4 t0.6
heal+and 8.4 e0.5
health 7.3 a0.5 c0.3 e1.6 f0.4 g-0.3 h-0.5 j1.2 p-0.4 t0.6
hear 4.9 a1.7 b-0.4 c1.3 d1.1 f1.8 g-2.3 h1.0 j0.3 m-0.4 n1.3 o1.2 p-0.7 q0.4 r0.7 t-0.6
hear+abou 7.6 a0.8 b-0.3 c-0.4 e1.1 f0.4 g-0.5 i-0.4 k1.1 l-0.4 m-0.4 n0.4 s0.6
hear+and 8.4 h0.5 k0.3 m0.5 o-0.3 r-0.4
hear+but 8.2 a2.1 g-1.6
hear+from 6.5 a1.6 d0.9 e1.7 f2.0 g-1.1 i-0.5 j1.8 l-0.7 m0.4 p-0.5 q0.4 r-0.4
hear+in 8.2 a-0.7 c0.5 e-0.4 g0.9 h1.5 l0.4 n-0.3 r1.3
hear+is 8.2 a-0.7 b-0.4 d-0.3 f-0.4 g-0.4 o0.6
hear+it 7.2 a-1.3 c-0.6 d-0.8 f-0.5 h-0.4 i0.9 l0.4 m0.6 n0.4 o1.1 p-0.3
hear+it's 8.4 a-0.9 c0.5 d0.3 g-0.4
hear+myse 8.4 a0.5 c0.8 d0.9 i0.5 r-0.3
hear+noth 8.4 c1.1 d1.1 g0.4 h0.7 j0.4 l-0.3 r0.4
hear+of 7.7 a0.6 b0.4 c-0.4 g-0.3 i0.4 j1.0 p1.2 s1.0
hear+the 7.6 a2.2 g-1.1
hear+this 7.9 a1.1 b-0.3 d-0.3 f1.8 i0.4 r0.4
hear+when 8.4 h0.6 l0.4 r0.4
hear+your 7.7 d0.5 e0.9 f0.5 g-0.4 h-0.4 j-0.3 l-0.5 m-0.4 o0.8 p0.4 q-0.3 s-0.3
heard 6.4 c0.6 d0.6 e-0.4 f-0.5 g-0.4 h1.2 l-0.4 n-0.3 o0.6 s1.0
hearin 6.1 d-1.2 g-1.1 h0.9 i-1.5 j1.7 k0.8 l-0.5 o0.5 r1.0
hears 8.4 i0.5 s0.5
heart 7.6 a-0.6 d-0.6 e-0.7 j-0.3 l1.1 m-0.3 n2.4 p-0.4 q1.2 r1.4 s-0.5
heat 7.5 a-0.6 d0.7 e0.4 f-0.4 g0.8 h-0.4 i-0.5 j-0.3 m-0.5 p-0.3 q-0.3 r1.1 s-0.3 t-0.3
heatin 7.9 a-0.3 b-0.3 d0.7 e0.7 g0.4 i-0.3 m-0.4 n-0.4 r0.3
heav+and 7.9 g0.7
heaven 8.2 a-0.8 g-0.7 h0.3 l-0.3 q-0.3 t0.3
heavie 7.9 g1.5
heavil 8.4 a0.3 g-0.7
heavy 7.7 i0.4
hebd 8.4 b0.5 e-0.3 i0.4 s0.5
hebden 8.4 b0.5 e-0.3 i0.4 s0.5
heck 8.2 a-1.6
hedg 7.3 a-0.3 d0.3 e-0.4 g0.6 i-0.6 j-0.4 l-0.3 n-0.4 p-0.5 r1.9 s-0.3
hedge 7.6 a-0.5 d0.4 e-0.8 g0.8 i-0.4 j-0.3 m0.4 n-0.4 p-0.4 r1.6 t0.4
heig 8.4 c-0.3 d-0.3 l0.3 r-0.3
height 8.4 c-0.3 d-0.3 l0.3 r-0.3
held 7.2 b0.6 c0.4 d-0.6 e-1.0 g0.6 l-0.3 p0.4 r0.5 s-0.4 t-0.5
held+it 8.4 a-0.5 e-0.7 g0.4 h0.3 q0.4 r0.7
hele 7.7 a0.4 b-0.3 d2.5 h0.6 i-0.5 m-0.4 o-0.4 s-0.4 t1.0
helen 7.9 d2.0 h0.6 i-0.4 o-0.4 s-0.3 t0.8
hell 5.4 b0.8 c1.0 f0.6 g-1.1 i1.5 j-1.0 k0.4 l3.1 n1.1 o1.9 q1.6 r0.7 s-0.9
hell+acco 8.4 h-0.4 k-0.3 o1.4 q0.9 t0.4
hell+agai 8.4 a-0.5 g0.8 h-0.3 l-0.3 r0.9
hell+from 8.2 h-0.3 n0.4 t0.3
hell+the 8.2 a-0.3 c-0.5 d0.5 k1.1 l0.4 n0.9 o0.6 q-0.3 r-0.3
hell+ther 8.4 a-0.4 f0.6 o0.7
hell+we'v 8.4 l-0.3 m0.5
hello 5.5 a-1.7 b0.9 d0.3 e-0.5 f0.7 g-0.6 i0.7 j-1.4 k0.5 l3.2 m0.3 n1.2 o2.0 p-1.5 q1.7 r0.6 s-1.6
help 5.6 a-2.0 b-0.7 d-0.6 e-0.4 f-1.1 g0.6 h1.3 i-0.8 j1.0 n0.6 p-1.0 q0.7 r1.1 s-0.8 t-0.6
help+at 8.4 a0.8 g-0.5
help+desk 8.4 d1.5 f0.9 m0.4 q-0.3
help+i 8.4 d0.5 e0.7 g-0.4
help+me 7.9 a-0.7 c0.4 e-0.4 g0.5 l0.6 m0.4 n0.4 q0.4
help+of 8.4 g-0.5
help+us 8.4 g0.3 h0.8 m0.3 n0.7 o0.9 r0.5 t-0.3
help+with 7.7 c-0.5 e-0.4 g0.4 o-0.4 q0.7
help+you 8.2 a-0.8 g-0.7
helpde 7.7 b-0.6 c0.6 d0.5 e0.3 h0.7 i-0.4 j0.5 m-0.5 o-0.4 q1.0 r0.6
helped 7.6 a-1.3 d-0.4 g0.4 h0.7 r0.5
helpfu 7.7 a-0.5 e0.5 g1.4 h0.3 n0.3 r0.5
helpli 7.7 a0.4 b0.7 e0.4 f-0.4 j0.7 l-0.3
helps 7.7 a-0.9
henc 7.6 a-0.4 b-0.8 g-0.8 h0.4 m-0.3 n-0.5 o-0.5 t0.4
henc+all 8.4 b-0.5
henc+the 8.4 a-0.3 b-0.4 h0.4 o-0.5 r0.5 t0.4
hence 7.7 a-0.6 b-0.8 g-0.6 h0.4 i-0.3 m-0.3 n-0.5 o-0.5 t0.4
hend 8.2 a1.0 g-0.4 i0.5 m0.6 p0.6 s1.0
hender 8.4 a0.4 i0.5 m0.6 p0.7 s1.0
hens 7.9 a0.3 b0.6 c-0.6 j0.4 s-0.3 t0.4
her 5.2 a-2.6 b-0.4 c-1.3 f1.2 g2.8 h2.9 i-1.3 j-1.0 k-0.6 l0.3 p-1.5 r2.4 s1.4 t-0.4
her+a 8.4 a0.3 e0.9 f0.5 i0.3 m0.6 s0.4
her+buil 8.4 g-0.3 l0.5 t-0.3
her+cons 8.4 s0.5
her+for 8.2 g0.5 h1.0 r0.4 s0.5
her+head 8.4 b0.4 e0.4 g0.5 p0.4 r0.6 s0.5
her+how 8.4 e0.3 g0.3 i0.5 r0.3
her+name 7.7 a-0.5 d0.3 f0.5 h0.7 l-0.3 m0.6 r0.4 t-0.4
her+own 7.9 a-0.3 b-0.4 c-0.3 d-0.4 e-0.6 f0.3 h0.4 k-0.3 l0.3 n0.5
her+the 7.9 b0.7 c0.5 f0.5 k-0.6 n1.6 q0.9 r0.5
her+to 7.9 e0.7 g-0.4 i0.6 j0.6 r-0.4 s0.6
her+you 8.2 a-0.8 c-0.7 e-0.5 f-0.5 g0.5 h1.3 r0.6 s-0.4
her+your 8.4 a-0.6 b-0.3 c-0.6 d-0.5 f-0.3 g0.9 h1.7 k0.4 r0.4
hera 7.9 b-0.3 e0.4 f0.3 g-0.3 j0.5 p0.3 s1.3
herald 7.9 b-0.3 e0.4 f0.3 g-0.3 j0.5 p0.3 s1.3
here 4.7 a0.6 b1.4 c3.6 d0.7 f0.3 g0.7 h0.8 i0.8 j0.5 l0.8 m-1.2 n0.6 o0.5 p1.6 q-0.6 s-0.8 t0.6
here's 6.5 a-1.1 b-0.5 c0.6 h0.8 i0.4 j0.4 p0.7 q-0.8 r0.5 s-0.6 t0.4
here+and 7.3 a-0.4 d-0.4 e0.6 f1.1 i-0.5 j-0.4 m0.5 n0.7 p-0.4 q-0.4 r-0.6 t0.7
here+are 7.9 c-0.3 g-0.3
here+as 8.4 g0.8
here+dete 8.4 c0.9 i1.2 p0.5
here+for 8.4 a0.4 b-0.5 e0.8 m0.8 t1.2
here+goes 8.2 a0.3 d0.3 e0.6 i0.3 p0.4 r-0.4 s0.5
here+has 8.4 a-0.6 g-0.4 h0.5 p-0.3 q-0.3 t-0.4
here+i 7.9 a-0.3 f0.4 g1.1 i-0.3 l-0.3 n0.9 o0.5 r1.0
here+is 7.6 a-0.4 b-0.3 c0.8 d-0.4 e-0.3 i0.3 q0.4 r0.4
here+like 8.4 b0.8 c0.5 f0.3 h0.8 k0.4 o1.1 q-0.3 t0.6
here+on 7.2 a0.4 b0.7 c0.6 d-0.4 f0.4 i1.1 j1.9 p-0.5 r-0.3 s-0.4 t-0.3
here+that 8.4 a0.4 d0.7 e0.5
here+the 7.0 a-1.4 c0.7 d1.2 e-0.8 f0.4 g1.2 h0.8 i-0.8 l-0.4 n-0.3 o0.4 s-0.4 t0.8
here+this 8.4 a0.3 b0.4 d-0.3 f1.2 m1.3 s0.4
here+to 7.7 b0.6 c1.0 d-0.6 e0.3 g0.6 h0.4 i-0.5 j-0.3 p1.9 r1.4 t0.4
here+wher 7.9 a0.8 c0.3 g-0.4 i0.4
here+who 8.4 a-0.3 g-0.3
here+with 8.4 c0.5 g-0.5 p0.7
here+woul 8.4 a-0.7 c-0.4 g0.6 h0.3 l1.9 m-0.4 n-0.4
hereby 7.7 a0.7 c0.5 e1.0 i0.8 j0.8 p0.3
hern 8.4 c0.5 i0.5 p0.6
hero 8.2 a-0.6 c-0.5 l0.5 q0.4 r0.8 t1.7
hers 7.3 d0.4 g0.6 h0.8 i0.6 j-0.3 k-0.6 n0.9 p-0.3 q0.7 r1.1
hersel 7.6 a-0.3 b-0.6 c-0.3 d0.4 e-0.3 k-0.4 m0.4 n1.1 r0.6
hesi 8.4 a-0.5 g1.0
hesita 8.4 a-0.5 g1.0
hexh 8.4 a0.4 b0.5 c0.6 i1.1
hexham 8.4 a0.4 b0.5 c0.6 i1.1
hey 6.4 b0.7 e1.0 g-0.8 h-0.7 i-0.7 j-0.5 k1.4 l1.8 m-0.3 n2.8 o-0.5 q-0.4 t1.0
hi 4.5 a-3.7 b0.5 c-0.6 d-1.8 e-1.6 f-0.9 g-0.7 h2.1 i-0.7 j-2.0 k1.4 l1.6 m-1.3 n2.8 o1.9 p-3.5 q1.4 r0.7 s-1.8
hi+all 8.2 c0.5 d0.6 g-0.3 i0.8 n-0.3 r-0.3 s0.5 t0.6
hi+both 8.4 b-0.4 k0.3 t0.6
hi+can 8.4 a-0.6 c0.4 d-0.4 m-0.3 o0.7 q-0.4 t-0.3
hi+fran 8.4 a-0.6 b-0.3 d-0.4 e-0.5 k0.7 l0.3 m-0.3 o0.6
hi+guys 8.4 b-0.5 c0.4 k-0.4 o0.5 t0.9
hi+i'm 8.4 r-0.3
hi+it's 8.4 a0.5 c0.5 e0.6 j0.8 s0.6
hi+jess 8.2 a0.3 b1.2 c-0.4 e0.7 h-0.3 i0.8 k0.9 q0.3 r-0.5
hi+nat 8.4 b-0.4 l-0.3 q0.6
hi+our 8.4 e0.4 k0.7 o0.3
hi+res 8.4 f0.4 g0.8 n0.4 q0.4 r-0.5
hi+sam 8.4 e-0.4 g-0.9 h-0.3 n2.7 q0.4
hi+stev 8.4 a0.3 e0.7 i0.5 n0.4
hi+team 7.9 a-0.5 b-0.3 e-0.5 g0.3 h0.5 l-0.4 o0.3 r0.7 t-0.4
hi+the 8.4 c-0.3 h0.4 k-0.4 l0.4 o-0.3
hi+ther 7.6 b0.5 d-0.8 f-0.6 g-0.3 i-0.3 j0.3 l-0.6 n0.6 o1.1 p-0.3 q-0.6 t0.3
hi+tom 8.2 a-0.4 c-0.4 d-0.3 f-0.3 g0.5 h1.0 m-0.3 o0.3 r0.3
hi+we 8.4 a0.3 l0.3 m1.0 r0.6
hidd 7.9 b0.5 g0.5 p0.5 s0.7
hidden 7.9 b0.5 g0.5 p0.5 s0.7
hide 7.5 a-0.9 i-0.3 l0.9 n0.9 r-0.4
hide+the 8.2 a-0.5 g0.5 r-0.3
hides 8.2 a-0.4 g0.4
high 5.5 a-1.3 c-0.7 d-0.8 e-0.8 g2.0 i-1.2 k-0.4 l1.0 m0.4 n-0.8 o0.4 p-0.9 r2.3 s-0.7
high+comp 8.4 b0.3 c-0.4 e-0.4 g0.4 k-0.3 m0.6 r1.3
high+cour 8.4 a-0.7 d-0.3 f0.4 g-0.3 h0.3 j-0.4 l0.5 p-0.3 t0.4
high+end 8.4 a-0.6
high+qual 7.2 a-0.4 g-0.4
high+reco 7.1 a-1.4 g2.1
high+reso 8.4 g-0.3 q0.5 r0.6
high+than 8.2 a0.4 b-0.4 c-0.4 g0.4 m1.3 r0.4
higher 7.3 a0.6 b-0.3 c-0.4 l1.0 m1.0 n-0.3 r0.6
highes 7.9 a-0.6 f0.3 g0.6 n-0.3 r1.1 t0.3
highli 7.9 a0.5 e-0.4 i-0.3 j0.4 k-0.4 o0.5
highly 6.8 a-0.5 g1.1
hila 7.7 b-0.4 d-0.5 g0.5 h1.4 i-0.4 j0.3 m0.9 o0.6 p-0.3 s-0.4
hilary 7.9 a-0.4 d-0.3 e-0.6 g0.6 h1.3 j0.4 m0.9 o0.4 p-0.3
hill 7.9 b0.7 h-0.4 i0.7 n0.5 q-0.5 r-0.4 s-0.3
him 5.4 a-1.7 d-0.6 e-1.0 f1.1 h1.5 i-1.1 k-0.4 l-0.5 n-0.6 o0.4 p-0.3 q1.0 s-0.9
him+a 8.2 f-0.3 g-0.8 h-0.4 r-0.4
him+abou 7.9 a-0.5 d0.4 f0.7 g0.8 h1.3 i-0.4 k-0.5 r0.6 t0.3
him+and 7.7 b-0.3 c-0.3 d-0.5 e-0.5 g-0.5 i-0.4 j1.2 k-0.3 p-0.4 s-0.3
him+at 8.4 g-0.3 i-0.5 m0.4 o0.3 r-0.3
him+for 8.4 d0.5 j0.4 n0.4 o0.3
him+in 8.4 c-0.4 d0.6 f0.7 g0.4 p1.0 r0.6
him+sinc 8.4 a-0.5 c-0.3 d-0.3 f-0.4 g0.4 r0.7
him+so 8.4 a-0.6 c-0.3 k0.7 l0.7 n-0.3 q0.7 r0.4
him+that 8.2 b-0.5 g-0.4 r-0.6
him+the 7.9 j0.4 r-0.4
him+to 7.9 b-0.4 d0.5 f0.5 m0.6 r-0.4 s0.7
him+your 8.4 a-0.3 g0.6 h2.0 q0.4
hims 7.5 d0.9 e-0.5 f1.3 g0.8 i0.8 m0.5 o0.4 q0.6 r0.7 s-0.4
hims+to 8.4 d0.7 f0.6 i0.4 o0.4 t0.4
himsel 7.5 d0.9 e-0.5 f1.3 g0.8 i0.8 m0.5 o0.4 q0.6 r0.7 s-0.4
hint 8.4 b0.6 d0.6 g-0.5 i0.6
hip 7.9 c-0.4 d1.2 g0.6 i0.4 r-0.6
hire 7.1 a0.5 b1.8 g0.5 h-0.4 i0.8 j-0.5 n0.6 p-0.5
hire+a 8.4 a0.3 b1.2
hire+some 8.4 a0.6 b1.4 e0.6 r-0.4 s0.4
hired 8.4 e0.3 g0.3 i0.6 r0.3
hiri 8.4 a0.8 c0.9 i1.2
hiring 8.4 a0.8 c0.9 i1.2
his 5.0 a-2.4 d-0.8 e0.6 f1.1 g1.6 i-0.9 j-1.3 k1.3 l-0.4 p0.8 q1.3 r3.0 s-2.1 t1.3
his+acco 8.2 a-0.6 c0.4 f-0.4 l-0.4 r-0.3
his+atto 8.4 b0.6 c-0.3 f0.3 g-0.3 m-0.3 q-0.4 t-0.3
his+foot 8.4 c0.6 g0.4 p0.6 r0.5 s0.7
his+hand 8.2 a0.5 b0.4 i0.4 j0.5
his+line 8.4 b0.5 c0.4 d0.4 f0.6 p0.4 r-0.3
his+mone 8.4 b0.4 e-0.3 n0.3
his+moth 8.4 c0.6 p0.6
his+mum 8.4 b0.4 e0.4 g0.3 k0.6 l-0.3 m0.7 r0.6 t0.4
his+name 8.2 a-0.4 c-0.4 d-0.3 k0.4 q0.6
his+own 7.6 c0.8 d-0.4 e-0.6 f-0.4 h0.3 i1.0 n-0.3 r0.8
his+phot 8.4 b0.3 d-0.4 f0.7 o-0.5 r-0.4 t-0.4
his+repo 8.4 e0.5 j0.9 p1.3
hist 7.7 a0.6 e-0.4 g-0.7 k0.3 n0.5 r-0.4
histor 7.7 a0.6 e-0.4 g-0.7 k0.3 n0.5 r-0.4
hit 7.3 a0.4 c0.4 g-1.3 k0.5 l0.5 p-0.3 q1.4
hit+by 8.4 i0.5 l1.0
hitc 8.4 c0.7 e0.3 p0.5 s1.2
hitche 8.4 c0.7 e0.3 p0.5 s1.2
hits 8.4 g0.4
hitt 8.4 g-0.4
hitt+the 8.4 g-0.4
hittin 8.4 g-0.4
hiya 6.8 a-1.5 b-0.9 e-1.6 g0.9 h2.0 i-0.6 j-0.5 l0.6 m1.2 n-0.4 o1.0 p-0.9 q0.8 r1.4 s-0.8 t1.3
hiya+can 8.4 b-0.4 f-0.4 h-0.4 l0.6 m0.8 o1.2 p-0.3
hiya+just 8.4 a-0.4 e-0.6 k-0.4 o0.9 q0.7
hmrc 7.7 a0.5 b0.3 c0.4 i0.8 j1.2 n0.5
hmrc+has 8.4 c0.8 f0.4 j0.9 n0.3
hobb 8.4 l0.6 n0.6
hold 5.2 b-0.5 c1.9 e1.8 g-0.6 h0.7 i-1.2 k-0.3 l1.8 m0.6 n-0.8 o0.5 p3.5 r-0.5 s-0.4 t0.4
hold+a 7.5 a0.9 c1.4 i0.6 j0.6 s1.8
hold+back 8.2 a1.2 c0.3 e1.9 i-0.3 j-0.4 p1.7
hold+for 8.4 g0.4 k0.4 m-0.3 n0.4 q0.3 r0.5
hold+musi 8.4 f-0.3 j0.6 k0.4 m1.0 n0.5 q0.4 r0.6
hold+of 7.9 a0.7 e0.9 f0.4 g-0.3 i-0.3 p2.2 s-0.3
hold+off 8.4 a-0.9 b-0.5 f0.5 l2.2 p-0.4
hold+on 7.9 b0.4 e1.1 p0.8 s0.3
hold+some 8.4 a-0.8 g0.8
hold+the 7.2 a-0.9 d-0.6 e-0.9 g1.0 h1.0 l0.8 m-0.3 n0.4 r0.4
hold+unti 8.4 a0.4 e-0.4 m0.8 p0.5
hold+up 8.2 j-0.5
hold+you 8.2 a0.8 c0.6 e1.3 j1.4
holder 8.2 f0.8 h0.7 o0.3 t-0.4
holdin 6.5 a1.0 b-0.6 c0.5 e0.9 g-1.0 n-0.6 o1.2 p1.4 q-0.5 r-0.3 s1.1 t0.9
holds 7.3 a-0.9 j-0.4
holdup 8.4 c0.6 d0.4 f0.5 q1.4 r-0.4 t0.3
hole 7.9 a-0.5 b-0.4 d-0.5 g0.6 i0.5 o0.4 r0.5 s0.7
hole+wher 8.4 i0.6 s0.8
holi 6.0 a-0.4 d-0.3 e0.9 f1.4 g1.2 h0.5 i-0.5 j-0.8 l0.9 m-0.6 p-0.6 q0.5 r0.6 s-0.8
holi+and 8.4 c0.6 d0.6 l0.3 o-0.5
holi+mond 8.4 a-0.6 c-0.6 f0.6 i-0.4 l-0.4
holi+on 6.8 i-0.4
holida 6.0 a-0.4 d-0.3 e0.9 f1.4 g1.2 h0.5 i-0.5 j-0.8 l0.9 m-0.6 p-0.6 q0.5 r0.6 s-0.8
holl 8.2 a-0.6 c0.4 e0.4 i0.6 l0.4
holt 8.4 g0.5 i-0.4 r0.6
home 5.6 a0.6 b-0.6 c1.1 d0.9 f-0.4 g-1.2 h-0.4 i-0.5 j1.9 k0.6 l0.7 p0.3 s-0.3 t-0.5
home+agai 8.4 j0.6 k1.2 n0.5 p0.5 q0.5
home+and 8.2 a-0.3 g0.7
home+with 8.4 a-0.5 g-0.6 k0.6 q0.5
homepa 8.2 b-0.3 e0.4 i-0.4 j0.7 k-0.5 p-0.3
homes 7.7 c0.8 d1.0 i0.7 j-0.4 r0.5 s0.3
hon 7.9 b-0.5 c-0.4 d-0.3 e0.4 g0.6 h1.2 i0.4 n-0.3 r0.8 t0.4
hone 6.0 a1.3 c3.0 d0.9 e0.4 g-0.8 i1.0 j-1.0 k-0.5 l1.0 m-0.4 n-0.5 o0.6 p-0.7 q1.6 r1.0 s0.3 t-0.6
hone+i 8.2 a-1.0 h0.4 l0.7 o0.9
hone+revi 8.4 d-0.4 o0.4 s0.4
hone+the 7.9 a1.0 b0.3 c0.7 e-0.4 g-0.6 h0.3 l0.5 p0.7
honest 6.0 a1.4 b0.4 c2.8 d1.0 e0.6 f0.3 g-1.1 i1.1 j-0.9 k-0.5 l0.9 m-0.4 n-0.4 o0.7 p-0.6 q0.9 r0.3 s0.5 t-0.6
hono 7.9 b-0.4 d-0.3 f0.4 g0.9 r1.5 s-0.3
honour 7.9 b-0.4 d-0.3 f0.4 g0.9 r1.5 s-0.3
hook 7.2 a-1.1 g1.0
hook+up 7.7 a-1.6 g0.5
hooked 7.7 a-1.2
hoor 8.2 a-1.0 d-0.3 g1.9 l0.4 n0.3 r-0.3
hooray 8.2 a-1.0 d-0.3 g1.9 l0.4 n0.3 r-0.3
hoov 8.4 e0.5 p0.6 t0.3
hoover 8.4 e0.5 p0.6 t0.3
hope 5.7 a1.0 b0.8 c0.9 d1.1 e0.8 f0.8 g-2.5 i-0.4 j-0.5 k-0.7 l2.5 n0.7 o0.5 p-0.7 r-0.5 s0.7
hope+for 7.9 a0.6 e1.4 i-0.3 n-0.5 r0.4 t0.4
hope+it 8.2 a0.7 e1.1
hope+that 7.1 a0.4 c1.4 d1.6 k-0.6 l0.6 n0.7 q0.8 r-0.3 s-0.5
hope+this 7.7 a-0.7 g-0.6 l0.6 n0.6
hope+to 7.9 a0.7 c0.4 d0.4 e-0.4 g-0.5 l0.8 r-0.3 s1.2
hope+you 7.7 g-0.9 i0.3 l0.6 s0.6
hope+you' 7.9 a0.5 b0.4 d-0.4 e-0.3 i-0.6 r-0.5 s0.4
hoped 7.2 a1.4 d1.5 e1.3 f0.4 i-0.4 j-0.4 k-0.5 l-0.5 m-0.3 p-0.4 s0.6 t0.5
hopefu 7.9 a-1.7
hopes 8.4 a-0.4 g-0.4
hopi 8.2 g-0.4
hoping 8.2 g-0.4
horo 8.4 a0.3 b0.4 e1.7 i-0.5 l0.5
horosc 8.4 a0.3 b0.4 e1.7 i-0.5 l0.5
horr 7.5 a2.1 g-1.3
horrib 7.6 a1.3 g-1.0
hors 7.7 a0.7 b-0.3 c0.5 d-0.4 e1.9 f0.6 g-0.5 i-0.3 j-0.3 k1.2 m-0.3 p1.2 q0.4
horse 8.2 c0.6 e0.8 f0.6 k1.3 q0.5 s0.3
horses 8.4 a0.6 e1.2 g-0.3 p1.5 s-0.4
hosp 6.5 b-0.3 d1.2 e0.5 f1.3 g0.4 h1.3 j-0.7 l2.0 m-0.3 n0.8 o-1.0 p-0.6 t1.0
hosp+trus 8.4 a-0.4 b-0.3 d-0.3 e-0.4 g0.8 h1.3 n0.3 q-0.3
hosp+with 8.4 a-0.4 e0.3 f-0.3 k0.6 l0.8 n0.4 q-0.4 r0.3
hospic 7.7 a-0.4 b0.4 c1.0 d0.5 e-0.7 f0.9 g1.0 h0.9 i-0.3 n0.8 o-0.8 r1.0 t-0.5
hospit 6.8 b-0.6 c-1.1 d0.8 e1.1 f0.6 g-0.5 h0.6 j-0.5 l2.0 o-0.4 p-0.5 q-0.5 r-0.8 t1.5
host 6.8 a1.2 b0.7 c1.1 d0.4 e0.6 g-1.0 h0.3 i1.4 j-0.4 k1.0 m0.9 o0.4 p-0.6 r-0.6 s1.4 t-0.4
host+and 8.4 a0.5 b0.5 i0.5 s0.7
host+the 8.2 a0.9 c1.1 i0.9 s1.0
hostin 7.3 a0.7 b0.4 c0.3 d0.9 e-0.5 g-0.7 h0.5 i0.9 k1.2 m1.1 o0.5 p-0.4 r-0.3 s-0.4 t-0.3
hot 7.5 a0.7 b-0.4 e1.6 k-0.4 q-0.3 r0.7
hot+shoe 8.4 g0.5
hote 6.8 b-0.7 d-1.1 e1.2 h0.8 i-0.4 j-0.7 k0.7 l1.0 m1.0 n-0.5 o-0.3 t1.7
hote+by 8.4 a0.5 e0.3 q-0.4 t1.8
hote+grou 8.4 a-0.7 b-0.3 c-0.3 d-0.5 e-0.4 g0.5 h0.6 i-0.4 l0.7 o0.6 t-0.3
hotel 6.8 b-0.7 c-0.4 d-1.1 e1.0 h0.8 i-0.4 j-0.6 k0.7 l1.0 m1.0 n-0.5 o-0.3 p-0.4 s-0.7 t1.7
hour 4.8 a1.6 b2.5 d-1.1 f0.9 g-2.0 h0.4 i-0.8 j-0.4 k-0.5 l-0.7 m4.4 n-0.4 o-0.4 p-0.7 q1.2 r0.7 s-1.5 t5.3
hour+a 8.4 a-0.6 b-0.7 c0.6 g1.7 h1.3 m-0.4 q0.5 r1.8
hour+and 7.2 a2.4 d0.3 g-1.0 h-0.4 i0.7 t0.5
hour+at 8.4 a-0.4 g0.4 j0.5 m0.5
hour+befo 7.7 a-0.9 e-0.5 g0.7 h-0.5 i-0.3 l-0.4 q0.5 r0.9
hour+for 8.2 a0.9 b0.7 c-0.5 d0.4 e-0.3 g0.5 m1.5
hour+in 8.2 b0.5 j0.7
hour+it 8.4 a0.8 g-0.5
hour+of 7.2 a1.4 b1.1 d-0.4 l0.3 m2.4 o-0.5 p-0.7 r-0.6 t-0.4
hour+on 7.5 a0.5 c-0.4 d-0.4 e0.5 h-0.3 m1.2 n-0.4 s0.4 t-0.3
hour+or 8.2 a0.5 b-0.8 c2.0 d-0.5 m-0.5 n-0.5 t1.5
hour+rate 8.2 a0.4 c-0.3 d-0.3 e0.3 j0.4 m1.0 p0.7
hour+so 8.4 a-0.7 c0.4 h0.3 n0.3 t0.5
hour+to 7.9 a1.0 b3.0 g-0.4 h-0.4 k1.0 m1.5 q0.8 t0.6
hour+we 8.4 b1.5 i1.6
hour+with 8.2 a0.6 f0.8 g-0.5
hour+you 8.4 b2.1 g0.4 k0.5 m1.6 q0.8 r0.4
hourly 7.9 g-0.4 i-0.4 j0.3 m0.8 n0.5 o-0.4 p0.6 q0.4 r-0.5 t1.7
hours 5.3 a-0.9 d-1.2 e-0.4 f-0.8 h0.6 i-1.3 j-0.3 l-0.4 m5.8 p-0.4 r1.8 s-1.4 t0.6
hous 5.4 a-0.4 b-1.1 c-0.5 d-0.7 e1.2 f0.6 j0.8 l0.5 m0.8 p-0.6 q0.5 r0.9 s1.2 t1.3
hous+and 7.3 a0.4 b-0.7 g-0.5 n-0.4 r0.4 t-0.4
hous+by 8.4 a-0.4 i0.5
hous+coun 8.4 a0.5 e0.4 i0.5 j1.2 m0.5
hous+from 7.9 b-0.5 d-0.4 e0.3 i0.7 t0.3
hous+has 8.4 d0.4 e0.5 p0.8
hous+serv 8.4 a0.5 c0.6 e0.9 f0.5 i0.5 q0.4
hous+team 8.4 q0.4
hous+that 7.9 a0.4 c-0.3 d0.5 e-0.3 j0.4 s1.0
house 5.7 a-0.5 b-1.0 c-0.5 d-1.2 e0.6 g0.8 i0.5 j1.0 k-0.7 l0.5 m0.9 o0.7 r1.4 s0.3 t1.5
househ 7.7 a0.4 e0.6 k1.1 r-0.3 s1.0
housek 8.4 b-0.4 e0.4 i0.5 k0.3 t0.4
houses 8.4 a-0.5 b0.4 e-0.4 f0.7 j-0.3 q0.5 r0.4
housin 7.5 b-0.5 c0.5 f0.5 g-0.4 i-0.4 j0.4 o-0.8 q0.5
hove 7.9 a0.3 b0.5 d0.4 e0.5 g-0.4 i-0.3 k0.3 r-0.3 s1.0
hove+over 8.4 a0.6 d0.5 e0.6 s1.2
hoveri 8.4 a0.6 d0.5 e0.6 s1.2
how 4.9 a0.6 c1.6 f0.5 g-1.0 i-0.9 j-0.4 k-0.6 l-1.1 n-0.6 o0.5 q1.0 r1.4 s1.7 t-1.1
how+can 8.2 a-0.6 g-0.3
how+did 8.4 a1.3 g-1.1
how+do 7.7 b-0.5 e0.7 g-0.4 h-0.4 i-0.4 l-0.4 m0.6 p0.5 q0.5
how+easy 8.4 a-0.6 g-0.3
how+i 7.9 a0.4 g-0.8 j0.4
how+it 7.3 a-0.8 b-0.4 c0.4 d-0.5 e-0.7 g0.9 h0.6 j-0.4 m-0.3 r0.9 s0.5 t-0.3
how+it's 8.4 c-0.4 e0.4 f0.5 g0.7 i0.7 k0.3 r1.2 s-0.4
how+long 7.5 a-0.6 b0.5 c0.4 d-0.6 g-0.4 p0.3 s0.7
how+many 7.3 a0.8 b0.5 c0.5 f0.5 g-0.4 i-0.4 j-0.4 l-0.5 p-0.4 q0.7 r0.3 s0.6 t-0.7
how+much 7.6 b-0.4 c0.9 e-0.3 g-0.3 n0.6 q-0.5 r0.5 s-0.4 t-0.3
how+ofte 8.4 a0.4 i0.6
how+one 8.2 a-0.3 k0.4 m0.4
how+soon 8.4 a0.3 e0.5 f0.3 h0.7 m0.4 n-0.3 q-0.4
how+that 8.4 c0.8 d0.5 l0.4 s0.5
how+the 8.2 a-0.3 g-0.7 j1.0
how+they 8.4 a-0.6 f0.6 g-0.4 k0.3
how+to 6.5 a-1.7 b-0.6 c-0.4 d-0.5 g2.6 l-0.6 o1.7 p-0.4 s-0.3
how+we 7.7 b-0.4 d-0.5 e-0.6 g0.3 h0.4 i1.2 j-0.3 k-0.3 o0.7 q-0.6 s-0.4
how+you 8.4 a0.5 j0.3 s0.6
howd 7.7 a0.7 c-0.3 e1.5 f0.3 h0.4 m1.1 p0.7 s-0.4 t-0.5
howdy 7.7 a0.7 c-0.3 e1.5 f0.3 h0.4 m1.1 p0.7 s-0.4 t-0.5
howe 6.1 a0.6 c0.4 g-0.3
howe+i 7.6 g0.3
howe+it 7.7 a0.7 b0.3 c0.6 e0.6 g-1.0 n0.3
howe+the 7.5 g1.6
howeve 6.1 a0.6 c0.4 g-0.3
hr 7.0 a-1.2 b-0.5 e-1.0 g-0.7 h0.8 i-1.0 k0.4 l0.5 p-0.6 r0.4 s-0.4
hrs 8.4 c-0.3 g0.4 t1.8
http 8.4 a-0.6
http+www 8.4 a-0.6
huff 8.4 c-0.6 f0.3 h0.5
huge+disa 8.4 a0.6 g-0.4
hugg 8.4 a-0.6 e-0.4 g0.6 h0.4 r0.7
hugh 8.2 b0.3 c0.5 e1.2 n0.3
hugo 8.2 b0.8 d-0.7 g-0.6 m0.4 n0.7 o-0.4 q0.5 s-0.4 t1.0
hull 7.6 a0.7 b-0.5 e0.4 i-0.5 m0.8 p-0.4 s1.0
hum 8.4 a-0.5 g0.6
huma 7.3 a0.7 b0.8 c0.7 d2.6 e0.7 h-0.5 i-0.5 j-0.4 p0.9 q0.5 s-0.6
huma+bein 7.7 a0.8 b0.7 c0.5 d2.2 e0.7 g-0.6 h-0.3 i-0.3 j-0.3 p0.4 s-0.4
human 7.3 a0.7 b0.8 c0.7 d2.6 e0.7 h-0.5 i-0.5 j-0.4 p0.9 q0.5 s-0.6
humb 8.4 f0.8 j0.4 p0.6 s1.4
humber 8.4 f0.8 j0.4 p0.6 s1.4
humo 8.4 e0.4
humour 8.4 e0.4
hums 8.4 b-0.3 d0.6 e0.8 f0.7 p0.8
hund 6.2 a1.0 b4.1 c0.4 d1.0 e2.4 g0.5 h0.9 i-0.7 l1.0 m0.3 n1.0 p0.7 q0.4 r0.5 s1.6
hund+and 8.2 a0.6 b1.3 c-0.5 g-0.3 p0.8 s0.3
hund+doll 8.4 a0.8 b1.6 d-0.4 g-0.3 o0.4 p0.4 s-0.4
hund+for 8.4 a0.5 b0.6 d0.6 e1.0 f0.5 m0.6 o0.3 q0.5 t-0.4
hund+of 7.9 a-0.8 c0.5 g0.4 s0.6
hund+quid 8.2 a0.6 b1.2 e1.1 p0.9 s0.4
hundre 6.2 a1.0 b4.1 c0.4 d1.0 e2.4 g0.5 h0.9 i-0.7 l1.0 m0.3 n1.0 p0.7 q0.4 r0.5 s1.6
hunt 7.9 d-0.4 e0.6 h-0.3 i-0.3 k0.3 l-0.5 r0.3 s-0.4
hunt+for 8.4 a-0.4 c0.4 g0.3 n0.3 r0.5
huntin 8.4 a-0.4 c0.4 g0.3 n0.3 r0.5
hurt 8.2 a-0.5 d-0.4 g-1.0 k0.7 o1.9
husb 6.5 a-0.7 c-0.3 f0.6 g1.5 l-0.4 n0.7 p-0.4 q0.9 r2.0 s-0.4
husban 6.5 a-0.7 c-0.3 f0.6 g1.5 l-0.4 n0.7 p-0.4 q0.9 r2.0 s-0.4
hymn 7.7 a0.4 e1.5 h0.5 i0.4 l-0.4 n-0.4 o-0.4 p1.0 q0.6 t1.2
hype 8.4 a-0.4 g-0.3
i 2.1 a1.5 b1.3 d4.2 e0.4 f0.9 h-1.8 i0.9 m0.7 n-0.5 q-1.1 r0.6 s4.6 t-1.3
i'd 4.3 a4.4 b1.6 c1.6 d2.8 e3.5 f4.8 g-1.1 i2.7 j2.5 k-1.0 l0.8 m2.4 n0.3 o-0.7 p-1.4 r-0.5 s2.8
i'd+a 8.2 a0.8 d1.6 e-0.7 g-0.4 i0.6 o0.3
i'd+advi 8.4 b1.0 f0.8
i'd+also 8.4 d0.6 i0.5 k-0.3
i'd+alwa 8.4 g0.4
i'd+ask 8.2 a0.4 b0.5 d-0.4 m1.0 t0.4
i'd+be 6.8 a0.4 d-0.5 f0.9 g0.5 k0.4 m-0.4 n0.3 p-0.5 q0.8 r0.4 s0.3
i'd+been 8.4 e-0.4 g0.4 n-0.3 r0.7
i'd+call 8.2 a0.5 b0.6 c0.3 g-0.3 i1.3 m0.9 p0.4 r-0.4
i'd+expe 7.9 a0.7 b-0.3 c-0.5 e1.0 g-0.4 s0.5
i'd+get 8.4 b0.7 e0.6 f0.4 i0.7
i'd+give 8.4 e0.3 g-0.4 j0.6
i'd+have 6.5 a1.0 b0.7 c-0.6 d1.2 e0.5 g0.5 h-0.8 i0.9 j0.4 l0.8 n0.5 o-0.6 p-0.5 s1.0
i'd+hope 7.7 a0.4 c0.4 e2.1 f0.6 g-0.3 l1.0 n-0.3 o0.4 p-0.3 r-0.4
i'd+just 8.4 b0.7 e-0.4 h-0.4 j0.7 m0.9
i'd+like 5.7 a0.8 b1.1 c1.0 f4.8 g-0.8 i-0.9 j-0.4 m2.2 n0.3 p-0.5 t0.3
i'd+love 7.7 c1.8 d1.2 g-0.4 k0.3 m0.7 t0.7
i'd+need 8.2 c-0.4 d0.4 i1.1 o0.5 r-0.3
i'd+not 7.9 a0.4 e0.3 p0.3 s1.8
i'd+now 8.4 a0.5 c0.4 e-0.5 f1.6 g-0.3 h0.4 k-0.4 t-0.3
i'd+pref 7.6 a1.0 e1.3 f0.7 g-0.4 r-0.3 s1.1
i'd+put 8.4 a-0.5 c-0.3 e-0.3 o0.6 t-0.4
i'd+rath 7.1 a1.1 c-0.3 e0.4 f0.5 g-0.3 h-0.3 i1.3 j1.1 m-0.4 n-0.4 o-0.3 p-0.5 r-0.8
i'd+say 8.4 g0.4 r0.5
i'd+soon 7.6 a-0.5 c-0.8 i-0.6 l1.0 m-0.3 n0.6 o0.8 r0.3 s0.4
i'd+sugg 7.9 b0.5 j1.1 m0.4 s0.3
i'd+take 8.4 a0.5 b0.4 e0.6 j0.7
i'd+want 8.2 a-0.9 d0.3 g-0.8 h0.5 o0.9 q0.9 r-0.3
i'd+writ 8.2 g0.4 h0.5 r0.3
i'll 4.7 a1.4 b1.9 c-0.7 e1.5 f-0.4 g-3.4 i0.9 l1.1 m2.4 n5.8 p1.1 q-0.6 r-1.1 s0.8
i'll+be 6.1 b1.8 c1.1 d-0.3 e0.7 f-0.8 j0.4 k-0.4 l0.4 n0.5 o-1.0 s2.6 t-0.5
i'll+brin 7.7 a0.6 c0.6 d-0.4 e1.2 f0.7 i-0.5 j0.6 m1.0 s0.9
i'll+do 7.7 a-1.4 c-0.6 e-0.4 g-0.3 h0.4 i-0.4 l0.6 m-0.4 n2.4 o1.4 p-0.3 q-0.6 r-0.6 t-0.6
i'll+get 7.6 a-0.9 b0.3 c0.3 d-0.4 g-0.5 i-0.4 k-0.5 l-0.6 n1.3 p-0.4 q0.5 s-0.3
i'll+give 8.2 a0.6 b-0.3 e0.9 i-0.4 s0.5
i'll+go 8.4 a0.8 e0.6 j0.9 p0.6 s0.4 t0.7
i'll+happ 8.4 a0.4 b0.9 c0.3 e0.6 k-0.3 m1.5 n0.3 o-0.5
i'll+have 7.7 c0.5 d-0.7 f0.8 g0.8 l0.6 m1.0 t-0.3
i'll+just 8.4 a0.5
i'll+keep 8.2 a0.4 b-0.4 e0.7
i'll+need 8.4 a-0.4 i0.8 o1.1
i'll+not 7.9 a1.2 d0.9 e-0.3 f-0.3 g-0.5 k2.0 l-0.3 m0.6 n1.4 q0.3
i'll+pay 8.4 a-0.6 c-0.3 i-0.3 n1.7 t0.4
i'll+rais 8.4 a-0.4 c0.5 h0.8 m-0.3
i'll+save 8.4 a0.5 g-0.7
i'll+say 8.2 a0.7 b0.6 s0.8
i'll+see 8.4 h0.3 j0.5 n1.6 o0.5
i'll+send 8.2 a-0.4 b-0.4 f0.6 h0.3 t-0.3
i'll+sett 7.7 a0.5 b-0.6 g-0.4 h1.1 i0.7 m1.2 n1.8 p0.9 r0.5
i'll+shou 8.4 a-0.5 d0.4 g-0.7 l1.1
i'll+sort 8.4 c-0.4 i0.5 l1.7 n1.1 o-0.4 r-0.5
i'll+take 7.7 a0.9 c-0.5 d1.4 g-0.5 h-0.4 i0.7 k0.6 m0.8 o0.5 p-0.3 r-0.3 s-0.4
i'll+tell 8.2 b-0.3 c0.6 e0.6 p1.0 s0.3
i'm 3.7 a3.5 b1.9 c1.9 d3.5 e2.3 f2.5 g-2.3 h-1.3 k2.4 l2.4 m-0.8 n1.0 p1.6 q-0.4 r-2.9 s4.2 t0.4
i'm+a 6.8 a1.7 b2.9 c1.0 e2.1 f0.5 g-0.6 h-0.5 i-0.4 j0.5 o0.4 p0.4 q0.4 s2.2
i'm+abou 8.2 c0.3 d-0.4 e-0.4 i0.9 l-0.4 m-0.3 n0.9 q0.3 t1.4
i'm+afra 6.7 c-1.0 e1.2 g-0.8 h-0.5 i1.1 j-0.5 l2.3 n0.7 p-0.8 r-0.4 s-0.7 t1.0
i'm+all 8.4 b1.0 d-0.3 e0.6 f0.3 l0.3
i'm+also 8.4 g0.3
i'm+at 7.6 b-0.6 c-0.3 d-0.3 g-0.7 i-1.0 j-0.4 k-0.8 l1.1 n0.9 o1.1 p-0.5 q0.6 r0.3
i'm+away 8.4 a-0.6 e-0.4 p-0.3 r-0.3
i'm+bein 8.2 a-0.5 b-0.4 d-0.7 f-0.3 g0.7 h0.4 k1.2 l-0.5 n-0.3 o0.4 p0.3 r1.0 s0.3 t0.4
i'm+brin 8.4 e0.5 s0.4
i'm+canc 8.4 d0.7 e0.8 g0.9 h0.5 i-0.3 k2.0 n0.6 q-0.5 r1.3
i'm+conc 8.2 a0.6
i'm+conv 8.2 g0.3
i'm+doin 7.7 a-0.5 b-0.8 e0.4 f0.7 h0.4 i-0.4 n0.5 s-0.3
i'm+done 8.2 a0.3 c0.5 d-0.3 e1.1 i0.4 j0.8 p1.5
i'm+fair 8.4 a-0.8 c-0.4 e-0.5 h0.7 i-0.4
i'm+gett 8.2 c0.6 d1.3 f0.8 t0.9
i'm+givi 8.2 b-0.5 d-0.4 e-0.3 k0.7 p0.7
i'm+goin 6.8 a0.9 c-0.7 d0.8 e-0.7 g-0.5 i0.3 j-0.5 k0.6 m-0.4 p0.4 r-0.8 s1.4
i'm+gues 8.2 a-0.4 b-0.4 h-0.4 k0.6 o0.6 q0.9 r-0.3
i'm+hand 8.2 a-0.7 e0.3 f0.6 i-0.3 s-0.3 t-0.4
i'm+happ 8.4 b0.6 g0.3 m1.1 t0.4
i'm+hold 8.4 a0.9 e0.4 g-0.5 p0.6 s0.5
i'm+hone 8.2 a0.7 b-0.5 c-0.4 e0.8 g-0.5 i1.1 k0.4 l0.5 p-0.5
i'm+in 7.6 c0.4 e0.6 f0.6 h-0.4 j-0.3 k-0.7 l0.4 n0.4 p1.0 q-0.3 t1.1
i'm+incl 8.4 a0.3 d0.5 i0.7 j0.3 s0.3
i'm+keep 7.7 c-0.4 d-0.4 e1.2 g0.9 i0.4 j0.6 p1.4
i'm+leav 7.7 a-0.6 b-0.4 c-0.7 d-0.3 f0.4 l-0.4 o0.7 s-0.4 t-0.8
i'm+look 8.4 a0.7 c1.9 d-0.3 e-0.6 g-0.3 j0.7 o0.3 p0.5 r-0.3
i'm+movi 8.4 c-0.3 d-0.3
i'm+not 5.6 a2.5 b3.0 c-0.6 d1.5 g-1.5 i-1.1 j-0.5 k1.1 l0.6 n-0.4 p3.0 q1.0 r-0.5 s-0.7 t0.4
i'm+off 8.4 o0.3 r-0.3
i'm+on 7.2 a-0.8 d-0.4 h-0.4 j-0.3 k-0.3 m0.4 n-0.6 p-0.4 q-0.6 r0.6 s0.4 t0.9
i'm+one 8.4 a-0.6 e-0.3 g1.0
i'm+only 7.3 b0.6 c2.0 d1.1 e-0.7 f0.6 g-0.5 i-0.5 j-0.4 k0.4 n0.4 p-0.7 s-0.6 t0.5
i'm+payi 8.2 b1.0 c-0.5 e-0.6 f-0.4 g-0.4 i0.5 k0.4 n1.1 r0.5
i'm+putt 8.4 a0.8 c1.5 f0.8 s2.2
i'm+reti 8.4 a-0.5 i1.6 n1.0
i'm+runn 8.4 c0.8 f0.3
i'm+sayi 7.9 b-0.3 c-0.5 f-0.5 i0.4 j1.1 s0.3
i'm+send 8.4 a1.2 g-0.8
i'm+sorr 7.1 b0.5 c0.6 d0.7 f1.3 g-0.5 i0.9 k1.2 l0.6 n-0.4 o-0.4 p-0.4 r0.3 s-0.4 t-0.5
i'm+star 8.2 a0.4 d0.7 e0.8 f0.3 o0.7
i'm+stil 8.2 l0.3 r-0.3
i'm+stru 8.4 a0.8 b0.8 c-0.3 e1.6 h-0.3 k0.4 m0.4 o0.6 s-0.3
i'm+supp 8.2 b-0.4 e-0.5 m0.4 r0.3 s1.0
i'm+sure 7.9 a-0.3 b0.4 d-0.3 e-0.5 i-0.4 n0.3
i'm+taki 7.7 a1.4 c1.5 f1.3 g-0.5 i0.9 k-0.4 o0.4 p0.3 q-0.4
i'm+the 6.9 a1.1 c0.5 d1.1 e1.0 f2.1 g-0.5 o-0.3 q-0.6 s1.0 t0.6
i'm+thin 8.4 c0.6 d0.8 g0.7 s1.2
i'm+told 6.6 b0.5 c1.5 d1.8 f1.3 g-0.7 i-0.6 j0.7 l1.8 n0.6 p-0.9 q-0.7 s-0.6 t0.8
i'm+unde 8.4 e-0.5 j0.5 p0.5
i'm+very 7.7 a-0.9 g1.3
i'm+wait 8.2 c-0.3 d0.8 h0.5 l1.5 n-0.4
i'm+writ 6.8 a0.6 d0.9 f-0.9 i0.6 j0.5 l0.3 r0.5 t0.4
i've 3.4 a3.3 b1.5 c2.6 d3.6 e1.7 f2.8 i1.1 j2.1 k2.7 l-0.4 m3.5 n2.1 o-0.7 p1.1 q0.4 s5.4 t0.8
i've+a 6.7 a0.5 b0.7 c0.5 d0.8 e-0.7 f1.4 g-1.3 h-0.5 i1.0 j-0.8 k1.8 l1.2 m2.0 n-0.3 p-0.6 q-0.7 r-0.6 s0.8 t1.1
i've+alre 7.5 a-1.6 b-0.6 g0.6 h-0.3 i-0.6 j0.6 k-0.3 n0.7 q0.8 r0.5
i've+also 8.4 d-0.4 g0.4 h0.9 m0.3 r0.7
i've+alwa 8.2 a0.6 c0.3 d0.3 r-0.3 s1.6
i've+an 8.2 a0.7 c0.6 d0.8 e0.4 g-0.4 s1.1
i've+appr 8.4 c-0.4 g-0.4 h-0.4 k0.4 n0.5 r0.7 t1.3
i've+aske 6.7 a1.4 b-0.7 c2.9 d1.6 e0.7 f3.4 g-0.9 i0.9 l-0.3 m-0.4 n0.5 r-0.4 s0.8 t-0.6
i've+atta 8.2 a-0.3 b-0.4 c-0.5 d0.5 i-0.3 j-0.5 n-0.4 r0.3 t-0.4
i've+been 5.5 a0.8 c1.5 d2.6 e-1.0 g-0.4 h-0.6 i0.4 j1.8 l-0.4 p-0.5 q0.9 r-0.4 s2.1
i've+boug 7.6 a-1.0 b0.6 c-0.4 g1.4 t0.4
i've+call 8.4 a0.4 c0.7 d0.8 l0.4 t0.7
i've+canc 8.2 a0.4 b0.4 g-0.4 i0.6 m-0.4 p1.0
i've+chec 8.2 a-0.6 f0.5 n0.9 o0.5 q0.4
i've+come 8.4 b0.4 e0.5 i0.5 k0.6 r-0.3
i've+copi 8.4 a0.8 c0.4 e1.4 f1.9 k0.5 l-0.4 n-0.5 o0.4 t1.5
i've+disp 8.4 a0.8 b-0.3 e-0.3 g-0.4 j0.5 m1.0 p1.2
i've+done 8.2 b0.7 e-0.3 g0.4 p0.5 r0.8 s-0.5 t-0.4
i've+draf 8.2 d0.4 i0.5 m0.4
i've+even 8.4 a-0.8 g0.9 l1.0 n0.9
i've+ever 8.2 a0.5 e0.8 g-0.4
i've+expl 8.4 a0.6 c-0.4 d1.6 g-0.3 m0.7 r-0.3 t-0.4
i've+fill 7.9 a1.2 d-0.3 e-0.3 g-0.4 j2.4 m1.4
i've+foun 7.3 b0.9 c1.0 d-0.6 f-0.3 g-0.7 h-0.5 i1.4 j0.4 k0.4 m-0.4 o0.6 p0.8 q0.5
i've+give 7.5 a0.3 c0.8 d0.4 e0.8 f-0.5 g0.5 h1.3 j0.5 q0.4 r0.3
i've+gone 8.4 d0.6 g-0.3 i0.5 k0.4
i've+got 5.9 a0.8 b0.3 c0.4 e1.3 f-0.7 g-0.8 i0.4 j-0.5 k0.7 l1.3 m1.4 n1.8 o0.5 p-0.6 s1.4 t1.8
i've+had 5.7 a1.1 b0.9 c2.0 d0.9 e0.8 f0.8 k1.3 m-0.5 o0.7 q1.9 s1.1 t-0.3
i've+hand 8.4 a0.7 g-0.5 j1.4
i've+hear 8.2 a-1.0 d-0.3 o0.6
i've+just 7.9 a-0.4 b0.4 c-0.6 d0.6 e-0.3 f-0.4 i-0.4 l-0.6 m-0.4 n1.1 q0.3
i've+kept 7.3 a0.9 c-0.6 d0.4 f0.3 g-0.5 i-0.4 j1.4 m1.4 n-0.4 p-0.5 s1.4 t0.6
i've+know 8.4 e0.4 s0.5
i've+left 8.2 a-0.6 c0.3 e-0.8 f0.4 g-0.4 h0.6 l0.5 m-0.3 o-0.4 t0.7
i've+look 8.4 a0.7 b1.7 c-0.3 e0.6 p0.6 q0.3
i've+lost 8.2 c0.3 d-0.3 e-0.3 g0.8 i0.3 r1.0 s0.6
i've+made 8.4 a-0.4 k0.4 m0.4 o0.5 r0.4 t0.5
i've+mark 8.2 d-0.4 e0.8 f0.4 i-0.4 l0.5 m-0.4 q0.6
i've+neve 7.3 b-0.5 d-0.6 g0.8 k0.4 n-0.5 p-0.4 r0.5
i've+no 7.3 a-0.7 b-0.5 c-0.7 d0.9 f1.2 g0.5 i-0.6 l0.7 m0.6 o0.9 p-0.7 q0.7 r0.9
i've+not 7.7 a0.7 c0.3 d1.3 h0.4 i-0.5 s1.0 t0.9
i've+noth 7.7 b0.9 f0.3 g0.5 h-0.4 j-0.4 q-0.3 s0.3
i've+noti 8.4 a-1.0 e-0.5 g0.9 l0.4 o0.3 t0.5
i've+now 7.6 a0.3 b-0.4 c0.8 d1.8 e-0.6 f1.1 j0.5 n0.6 p-0.3 q0.4 s0.8 t-0.3
i've+only 7.6 a-1.8 d-0.3 e-0.4 h0.3 k0.6
i've+owne 8.4 a-0.5 g1.0
i've+paid 7.9 a0.8 b1.0 f0.4 g-1.1 k0.6 l-0.3 m-0.8 o0.5 p-0.4 q2.6 r-1.0 s-0.5 t0.3
i've+pass 8.2 a-0.4 c0.5 d-0.4 e-0.5 f0.6 g0.7 h1.3 i-0.3 l0.5 n1.3 p-0.4 s-0.4
i've+put 7.0 e0.4 f0.4 g-0.8 h-0.4 i0.7 k1.2 m0.5 n0.5 p0.4 q-0.7 r-0.8 t-0.4
i've+read 7.5 a0.9 b0.4 d-0.4 e-0.6 j1.0 k0.6 m0.9
i've+run 8.2 c0.6 e0.6 f0.8 o-0.4 q-0.4 r0.3
i've+rung 8.4 c0.4 d0.6 s0.6
i've+said 7.9 a0.6 d0.5 e0.7 i-0.4 l1.3 m0.5 o-0.4 r-0.4 t1.0
i've+sat 8.2 b0.5 g0.4 j0.3 r0.5
i've+seen 7.3 a-1.1 e0.7 g1.6 h0.8 j0.6
i've+sent 7.6 b-0.4 d1.1 f-0.3 i-0.4 j0.5 l-0.4 p1.1 t-0.5
i've+spen 7.9 a-0.3 b-0.3 e-0.3 g0.6 j-0.4 l0.4 n-0.3 p-0.4 q0.7 r1.4 s0.7 t-0.3
i've+spok 8.2 a0.3 c0.5 j0.4 s0.7
i've+stop 8.2 a0.4 d1.3 i0.6 p0.9
i've+take 7.7 c-0.4 d-0.4 e1.8 g0.3 i0.6 j-0.5 n0.8 p1.6 q-0.3 s-0.6
i've+to 8.2 b-0.3 c1.3 d-0.4 e0.5 i1.0 k0.8 n-0.3
i've+told 6.5 a1.0 d0.3 e2.0 f0.3 h1.4 i-0.6 m1.0 p2.7 q-0.7 r-0.6 s1.2 t-0.4
i've+trie 7.1 a0.6 i-0.5 k-0.3 n-0.3 r0.8
i've+used 7.7 a-0.6 g0.4
i've+wait 7.9 b0.3 c0.3 d-0.6 f-0.3 g0.7 h1.5 i-0.3 k0.3 r1.0
i've+work 8.4 a0.4 b0.3 d0.7 f0.3 t0.5
i've+writ 7.7 d1.6 e0.3 f-0.5 h0.3 m0.5 p0.4 s-0.4
i+actu 7.7 h0.6 r0.3
i+agre 8.2 a-0.7 g0.5
i+alre 7.9 a-0.7 g1.2
i+also 7.1 a-0.4 d1.0 i0.4
i+alwa 7.5 b0.7 c-0.5 f0.4 g-0.5 m-0.4 q0.9 t0.4
i+am 5.0 b-0.8 c0.4 d0.6 e1.2 f1.2 i-1.2 j-0.8 m-0.5 o-0.5 q-0.3 t0.5
i+appr 7.9 a1.2 b0.8 d1.8 f0.6 g-0.5 m0.8 r-0.5 s-0.3
i+ask 7.9 b0.9 c-0.5 d-0.6 e-0.5 i0.4 r-0.5 s-0.4
i+aske 6.7 a1.9 b0.3 c1.0 d3.1 e1.4 g-0.7 o-0.3 p0.8 q0.4 r-1.0 s-0.5 t0.5
i+assu 7.9 g-0.6
i+atta 8.4 a0.7 c0.5 d-0.4 i-0.4 j0.9
i+beli 7.3 a-1.1 e0.4 g0.3 n-0.3 q0.5
i+boug 5.7 a-1.5 c0.3 g-1.5 i0.4 m0.3 n0.4
i+brin 8.4 b-0.3 e0.5 m0.5 s0.4
i+brok 8.4 a0.9
i+brou 8.2 d1.1 e0.9 g0.5 l0.3
i+buy 8.4 a-0.3 g-0.5
i+call 7.9 a1.0 d0.6 g-0.6 i0.5
i+came 7.9 a-0.8 b-0.5 e-0.4 f-0.3 g0.9 h0.6 n-0.5 r0.7
i+can 5.2 a-0.5 b-0.8 c0.8 d1.2 e-0.5 f0.8 g0.9 i-1.0 j-1.1 k0.4 l3.9 m-0.4 n1.4 o1.1 p1.6 q1.3 s0.4 t-1.0
i+can' 5.3 a-0.4 b1.6 e1.3 g-0.4 h0.7 j-1.1 k2.8 l2.7 n1.1 o1.5 p-0.5 q0.9 r0.5 s-1.6 t0.5
i+canc 8.2 a1.6 e-0.3 g-0.5 i-0.3 m0.3
i+cann 8.4 a-0.4 e0.4 g0.4 m0.4 p0.8
i+cant 8.2 g-0.9
i+chai 7.7 a0.9 b-0.4 c0.8 e0.9 g-0.5 p0.3 s2.3
i+chan 8.2 a0.7 d0.7 g-0.5 l-0.4 o0.6 s0.5
i+char 8.4 m0.5
i+chec 7.9 b0.6 c0.5 k-0.5 l0.8 m-0.4 o0.9 t0.3
i+chos 8.2 e0.6 g0.5 s0.6
i+clea 7.9 a-0.8 c-0.3 e0.5 g-0.4 i-0.4 k3.5 l0.9 m0.5 n1.1 o1.0 p-0.3 s-0.3 t-0.3
i+come 8.4 a-0.6 d-0.4 g0.5 h1.1 l0.4 r0.8
i+cons 7.6 a1.6 b0.9 c1.2 g-0.6 m1.5 n0.4 o-0.5 p0.9 q-0.4
i+cont 7.9 a-0.7 g-0.4 j0.8 m0.9
i+coul 6.0 a4.4 b1.6 c0.9 e1.7 f1.5 g-0.9 h-0.4 i0.6 j0.5 k0.5 m0.5 n0.5 p0.5 q-0.7 r-0.4 s0.4
i+coun 7.9 a1.5 b3.2 d-0.4 e1.6 f0.4 g-0.6 i-0.6 l0.5 q1.3
i+crie 7.9 b0.4 f-0.4 g0.5 k0.7 n0.4 r1.0 s0.3 t-0.4
i+curr 8.4 g0.9
i+deci 6.8 a-1.3 c0.3 i-0.5 j0.3
i+did 5.5 a1.7 b1.7 d3.1 e0.4 g-1.3 i0.9 j0.4 l0.8 m0.3 o-0.4 q-0.6 r-1.0 s0.7 t-0.3
i+didn 6.4 a0.6 b-0.6 d-0.3 e-0.4 g-0.3 h0.5 k-0.4 p0.8 r0.5 t-0.3
i+do 6.0 a1.0 b0.9 c0.8 d1.5 e1.4 f-0.4 h-0.7 i0.4 j-0.6 k1.1 l0.7 m0.4 n0.8 o0.4 q0.5 r-0.9 s2.3 t1.0
i+don' 5.0 a2.2 b1.8 c1.1 d3.4 e1.1 f2.1 g-1.1 j-1.0 k0.6 l1.3 m1.8 n0.4 o1.9 p-0.8 q-0.5 r1.6 t-0.3
i+dont 7.9 a-0.7 g0.5 p0.4 r-0.4 s0.5
i+drop 8.4 a0.7
i+e 7.9 a0.3 b0.5 g0.4 i0.5
i+encl 8.4 e-0.4 r-0.3
i+end 8.4 a0.9
i+ende 8.4 a-0.5 g-0.6
i+ever 7.7 a1.0 j0.5 s0.6
i+expe 6.5 b-0.4 e-0.4 f0.7 g2.3 h0.5 i-0.3 m0.3 p-0.4 r1.1 s-0.8
i+expl 8.4 a0.6 d1.8 e1.4 f0.6 g-0.3 l0.4 r-0.4
i+fear 8.4 c0.7 d0.7 g0.3 i0.5 s0.7
i+feel 7.7 a-0.6 d0.3 i0.5
i+felt 7.9 a-0.8 e0.3 g1.1 p0.6
i+figu 7.9 e0.4 p0.5 s0.5
i+fill 8.4 a0.6 d0.5 e0.7
i+fina 7.7 a0.9 d0.9 e-0.3 p-0.3
i+find 6.7 a-0.5 b0.3 c-0.5 d-0.8 e0.6 g1.1 h0.5 i-0.5 k0.7 l-0.3 t-0.3
i+firs 8.4 a-0.6
i+foun 6.4 a-0.4 b-0.5 d0.5 e0.4 h0.4 m-0.3 p0.8
i+gath 7.9 a0.5 d0.3 e0.5 f0.8 h0.5 j0.4 m0.5 n0.4 s0.4
i+gave 6.8 c1.2 d0.8 e-0.3 g0.9 h1.0 i0.4 j0.3 n-0.4 r-0.4 s1.2
i+gene 8.4 a-0.4 b0.7 f0.6 g1.1 k-0.4 m-0.4 q0.7 r1.1 t0.6
i+get 6.7 a-0.4 b-0.5 d2.2 e-1.1 f0.6 g-0.5 j-0.5 l1.8 n1.6 o-0.5 p1.0 s-1.0 t0.3
i+give 8.4 a-0.5 g0.8 h0.7 r0.4
i+go 7.7 d1.2 f0.9 l0.3 p0.5 q0.3 r-0.4
i+got 5.9 a-1.6 c1.1 d0.5 e0.4 n-0.4 s0.7
i+gues 7.5 a-0.7
i+had 5.4 a-0.6 b0.7 d1.6 e-1.3 g-1.0 i1.3 j-0.6 m-0.3 o0.7 p-0.4 q-0.4 r1.4 s-1.0
i+hadn 7.9 a-0.7 b0.4 c-0.6 d-0.5 e-1.1 i-0.5 m0.7 o-0.5 s-0.5
i+hand 8.2 c-0.3 d0.6 e0.9 i-0.3 j0.5 l0.4 o0.6 r-0.3 s0.6
i+happ 8.4 e0.6 m0.6 s0.6
i+hate 7.6 c0.4 d0.3 e-0.4 i0.4 l1.1 r0.6 t-0.3
i+have 4.2 b0.9 c1.5 d3.0 e0.7 f2.4 g1.1 h-0.9 i-1.4 j0.6 k1.4 o1.1 p-0.4 r0.9 s1.7 t0.9
i+hear 7.6 c0.7 d1.4 e-0.6 g-0.7 i1.2 l0.8
i+high 7.3 a0.5 g0.5
i+hook 8.4 a0.4
i+hope 6.8 a1.6 b0.5 c1.7 d0.7 g-1.6 j-0.3 l0.9 n0.6 r-0.5
i+imag 7.7 a0.7 b1.1 c1.1 e0.7 j1.3 k-0.3 o0.5 p0.6 s0.4
i+init 8.4 a-0.5
i+inst 8.4 a0.6 g-0.6
i+just 6.1 a-1.3 c-0.9 d-0.6 f-0.4 g0.7 h0.7 l0.6 m0.5 o0.8 p-0.6 q-0.6 r-0.6 s-0.6
i+keep 7.9 a-0.5 c0.3 g-0.4 p0.6
i+kept 7.9 a0.9 c1.5 d1.4 e-0.6 g-0.3 l-0.4 m-0.3 s0.4 t0.3
i+kind 8.4 e0.3 g0.3 h0.3 n0.4 r0.6
i+knew 7.2 e0.3 j0.5
i+know 5.9 a1.2 b0.9 c-1.3 d0.4 f0.4 g-1.3 i-0.8 j-0.8 k0.4 l2.0 m0.5 n1.1 o0.6 q1.5 s-0.6 t0.5
i+laug 8.4 a0.4 b0.8 c1.1 e1.0 s0.5 t0.3
i+lear 7.9 d1.4 e-0.6 g0.3 m0.3 r-0.5
i+leav 8.4 a-0.4 g-0.4 q0.5 t0.5
i+left 7.5 d1.8 e-0.6 i-0.3 p-0.4 q-0.4 r-0.7 s1.0 t-0.3
i+let 8.4 e-0.3 g-0.4
i+like 6.4 a-3.4 c-0.5 d-0.5 e1.1 g3.3 j0.8 n-0.3 o-0.3 q0.7 s1.0
i+look 7.1 a0.7 b1.4 c-0.4 d0.4 e0.7 g0.3 h-0.6 i0.5 j0.9 n0.5 o-0.5 p0.5 q0.3 r0.7 s-0.6 t0.4
i+love 6.4 a-2.6 g3.2
i+make 7.9 a0.8 b2.1 c0.7 e0.3 g-0.8 k0.9 l1.2 m3.8 p-0.4 q0.8
i+mana 8.4 a0.5 d0.6 g-0.4 s0.6
i+may 7.6 b0.5 c0.8 d0.8 e-0.3 g1.6 j0.4 s0.6
i+mean 7.2 a-1.2 b1.0 c-0.6 h0.4 j-0.4 k0.3 m0.5 o-0.4 p-0.5 r0.9 s-0.4
i+ment 7.6 a-0.3 b-0.4 c1.2 d0.3 e-0.3 g0.5 h1.1 i-0.4 j0.9 r0.7
i+migh 7.9 d0.8 i1.1
i+miss 7.6 c0.5 h-0.4 k0.8
i+move 8.4 r-0.4
i+must 7.1 a-0.8 c-0.5 e0.4 g1.8 h0.4 j-0.4 k1.0 p-0.6 q0.3 s-0.4
i+near 8.4 g0.6 h0.8 r0.6
i+need 6.5 c0.9 d-0.7 g-0.5 j-0.6 k0.6 l0.6 n1.8 o2.9 p-0.6 r-0.8 s-0.8
i+neve 7.1 a2.6 b1.3 e-0.6 f0.7 g-1.2 i-0.7 j0.8 m1.3 o-0.5 p1.8 r-0.3 s0.5 t0.4
i+no 8.2 a-0.9 f0.4 g-0.5 i-0.5 p-0.4 q0.6 t-0.4
i+noti 7.6 a1.0 b0.6 c-0.4 e-0.4 g-0.7 i-0.4 j-0.3 m1.0 o-0.4 q-0.3 s0.5
i+only 6.8 c-0.5 d-0.6 g-1.1 i-0.8 j-0.4 k0.6 m-0.4 o1.8 p-0.4 q0.4 r0.4 s-0.3 t0.3
i+open 7.7 c0.9 g0.9 i0.8 j0.4 p0.3 r0.8 s0.5
i+orde 7.7 a-0.6 g0.7 h0.6 r0.4 s0.4
i+owe 7.3 a-0.8 b-0.4 c-0.4 d-0.6 e-1.0 g0.4 h0.8 i0.6 m-0.4 n1.8 o0.8 p0.6 q0.6 r0.6 s-0.4 t0.5
i+own 7.6 b0.9 e0.8
i+p 7.7 a-0.8 g0.8
i+paid 7.0 a1.7 b3.0 c1.4 d0.5 e0.9 f-0.4 g-1.2 i-0.4 k1.2 o0.4 p0.3 q0.9 r-0.3
i+pay 8.2 a1.0 b0.6 e0.4 g-0.5 i0.7 p0.7
i+pers 8.4 a1.3
i+phon 8.2 c0.3 d1.3 e0.5 k0.3 q1.1 s0.4
i+pick 8.4 a-0.6 g0.6
i+play 8.4 a-1.1 g1.5
i+pod 7.3 g0.5
i+pres 8.4 a0.7 g-0.4
i+prob 8.4 a0.4
i+prom 7.9 b0.6 c-0.4 d-0.5 e0.5 i0.5
i+purc 6.4 a-0.4 g-0.5
i+put 7.0 a-1.9 b0.3 e-0.3 i-0.8 j-0.3 k0.7 l1.7 o0.9 q0.7
i+quic 8.4 a0.4
i+quit 8.2 a-0.8 c-0.5 e-0.4 h-0.5 m0.8 q0.5
i+rang 7.5 b-0.6 d2.3 e0.5 f0.8 g0.5 h-0.6 i-0.6 j0.3 l0.3 q0.8 r0.4 s-0.6
i+read 6.8 a-1.3 b0.5 e-0.7 h0.6 i-0.4 k-0.3 l0.3 m-0.4 o-0.3 p0.8 r1.0 s-0.3
i+real 6.9 a0.3 d0.4 f0.5 g-0.9 m0.7 p0.7
i+rece 7.3 c1.0 g0.4 m0.9
i+reci 8.4 a0.4 g-0.8
i+reck 8.4 a0.9 b0.7 c0.5 e0.5 g-0.4 i1.6 r-0.5
i+reco 7.3 a-0.5 g1.6
i+refu 8.4 a0.6 g-0.5
i+repo 8.4 a0.4 d1.3 e1.0 j1.2 r-0.3 t-0.3
i+resi 8.4 h-0.3 k-0.3
i+retu 7.5 a0.4 e0.5 g-0.7
i+revi 8.2 a-0.3 g0.6
i+ring 7.9 b-0.4 c0.5 d1.6 e-0.3 f0.4 h-0.3 k0.4 o1.1 p-0.4 s-0.7 t-0.6
i+ripp 8.4 a0.8
i+run 7.1 a1.6 b0.4 c1.4 d1.1 e0.8 i0.8 j-0.4 p-0.3 s2.6 t-0.4
i+said 6.5 b-0.6 c-0.4 e0.3 f-0.4 g1.1 h0.7 j1.1 l-0.4 n0.8 r0.6 s0.7 t-0.5
i+sat 7.7 a-0.5 d-0.3 e-0.4 g0.6 i-0.6 j0.7 n-0.6 p0.4 r0.5 t-0.3
i+saw 7.5 a-0.4 c-0.4 d0.4 e-0.7 k0.3 l-0.3
i+say 7.6 c-0.4 d-0.5 g0.4 i-0.4
i+see 7.1 a1.1 b0.7 c2.2 e0.5 g-1.1 j0.7 k1.8 m0.6 n0.5 r-0.4 s0.3 t-0.5
i+send 8.2 a-0.3 d-0.3 g-0.5 i0.3
i+sent 7.1 a1.2 d2.4 e1.2 f1.2 g-0.4 i0.6 j-0.4 m-0.4 o-0.4 p0.3 q-0.5 s-0.5 t0.7
i+set 7.9 g-0.7
i+shal 6.8 a0.8 c-0.6 e-0.9 f0.4 h-0.5 i0.6 j1.5 p-0.5 r-0.9 s2.0
i+shan 7.2 a1.7 d2.0 g-1.0 i0.9 j-0.3 r-0.6 s2.7
i+shop 8.4 g-0.5
i+shou 6.5 a2.1 b-0.6 c2.0 d0.8 e-1.1 g-1.0 h-0.4 k0.5 p0.9 q-0.6 r-0.7 s1.5 t-0.4
i+show 7.9 a-0.6 c0.5 e0.3 g1.4 h0.5 i-0.3 m0.8 p0.4 r1.2
i+sign 8.2 a0.3 b0.5 c-0.3 e-0.3 j0.5 m0.6
i+simp 8.2 a-1.0 m-0.3 n0.5 o1.0
i+sit 8.4 a0.5 e0.5 i0.8 s1.6
i+spen 7.2 a0.3 b-0.4 d0.8 e0.7 f0.4 j1.4 o0.3 s-0.9
i+star 8.4 a0.4 p0.4
i+stil 6.8 a-1.5 b-0.3 c0.3 e-0.5 g2.5 h-0.5 i-0.4 k-0.3 m-0.3 n-0.7 o-0.6 t1.6
i+stop 8.4 a0.4 d0.5 j0.4 p1.7 s0.6
i+sugg 8.4 e0.6 g-0.7 p0.6
i+supp 7.6 b0.9 d0.4 h-0.4 i-0.3 l0.4 n0.5 r-1.0 s-0.4
i+susp 7.7 a1.0 e1.4 g-0.7 i0.5 j0.3 p-0.4 r-0.3
i+take 7.6 a-0.5 d-0.4 g0.6 h-0.3 i-0.4 l-0.5 r0.7 s-0.3
i+talk 8.4 g0.5
i+teac 7.7 c-0.6 d0.5 e0.6 f-0.4 i-0.4 o-0.4 q0.5 s1.5
i+tell 7.9 a0.8 b1.0 d1.0 e0.6 g-0.4 i-0.4 j0.4 l0.7 n0.9 s1.6
i+thin 5.8 a0.4 e-1.6 g0.7 h0.6 i1.7 j-0.8 k-0.6 m1.7 n-0.4 o-0.5 p-1.1 q0.8 r0.5 s0.9
i+thou 6.5 a-1.0 b-0.9 c0.3 d0.5 e-0.5 f-0.3 g1.0 i1.4 k-0.4 m0.3 n0.9 o0.4 p-0.6 r1.4 s-0.3 t0.4
i+told 6.5 a-1.3 b-0.5 c-0.5 d0.8 f-0.6 g1.4 h1.9 i-1.3 j-0.5 l-0.7 o0.8 p-0.9 q0.4 r2.1 t-0.4
i+took 7.1 a0.4 b-0.3 c0.7 d0.4 e0.4 g-0.3 p1.1 s1.0
i+trav 8.4 g-0.7
i+trie 6.5 a1.0 b-0.3 c-0.4 d0.4 g-0.5 h-0.4 i-0.6 j0.5 l0.7 q0.5 r-0.6 s-0.4
i+try 8.2 a0.6 g-0.8
i+turn 8.2 a-0.7
i+unde 7.7 b1.0 d0.8 g0.6 i-0.6 m-0.5 o0.3 p0.4 r0.6 s-0.4
i+upgr 8.4 a-0.7 g-0.5
i+use 6.7 a-1.7 b0.4 e-0.4 s0.5
i+used 7.0 a0.5 b-0.5 c-0.7 d1.6 g0.3 i0.8 j-0.4 k0.4 l-0.5 m0.6 o-0.3 p-0.4 t-0.4
i+wait 8.4 c0.5 d0.4 j0.6
i+walk 8.2 a-0.5 e-0.6 g-0.4 q1.3
i+want 5.7 a0.4 b0.9 c0.4 e0.3 f1.8 g-1.8 i0.5 m-0.3 n0.7 o-0.7 r0.9 t-0.4
i+was 4.9 a-2.3 c-0.5 d1.2 f1.0 g2.8 i0.4 j-1.3 k2.5 l-0.8 m0.5 n0.7 o0.4 p-1.1 q1.3 r3.0 s-0.5 t0.3
i+wasn 8.4 g0.4
i+went 7.0 a0.5 b-0.5 c-0.5 g0.8 l0.4 n-0.3 p-0.4 q-0.4 r0.3
i+were 8.2 b0.5 d-0.4 e1.2 f0.4 i0.4 j0.6 o0.4 r0.4 s-0.3
i+will 6.0 a0.5 b-0.7 c0.3 d0.6 g-2.0 h-0.3 j-0.4 l0.5 m0.7 n1.3 s3.1
i+wish 7.1 a1.0 e0.7 f0.8 g-0.9 r0.5
i+won' 6.5 a-0.4 d-0.8 e1.9 g-0.9 h0.6 k2.7 l1.0 m1.1 n0.5 o0.3 p0.7 q0.7 s0.8
i+wond 8.4 a0.4 d-0.3 g-0.4 s1.5
i+work 7.9 a-0.4 b0.5 c0.7 d-0.5 g0.3 i-0.4
i+woul 5.3 b1.8 c1.1 d1.3 e1.0 f2.1 g2.1 h-0.5 j-0.6 p-0.5 q0.8 r0.8 t0.4
i+writ 7.0 a0.4 c1.0 d1.2 e-0.8 i-0.9 j-0.5 l0.6 m1.4 o-0.6 p-0.6 s0.9
i+wrot 7.7 a0.5 d1.2 i-0.3 j1.5
ian 7.9 a0.5 b0.4 c0.3 e0.9 g-0.5 h-0.6 l0.5 n1.1 o0.8 q0.5 r-0.5
ice 7.9 a1.0 b0.7 c0.6 g-0.4 j1.8 p0.7 s0.6
ice+crea 8.4 a0.6 b0.7 c0.6 j1.3 p0.8 s0.8
ico 8.2 a0.4 e1.1 j1.3
id 8.2 a-0.7 c-0.3 e-0.4 f0.8 g0.8 h0.5 q1.0 r0.5 t-0.3
id3 6.6 a0.5 g-0.6
id3+tag 8.2 a0.7
idea 6.5 a-0.5 b-1.2 c0.5 j-0.4 m1.4 q-0.4 r0.6 s-0.6
idea+and 8.4 a-0.3 b-0.4 g0.9 n0.5 o-0.3 r1.0
idea+but 8.4 b0.7 d-0.4 e0.5 g-0.3
idea+for 8.4 a-0.7 g1.5
idea+how 8.2 a-0.7 b-0.3 g0.4 h0.5 k0.4 n0.6 o0.3 q-0.4 r0.5
idea+in 8.4 b-0.4 c0.4 e0.5 i0.4 m0.6
idea+of 8.2 d-0.3 e0.4 f0.7 p0.7
idea+to 8.2 a0.6 g-0.6
idea+what 8.2 e-0.4 g0.4 r0.6 t0.4
ideal 7.7 a-0.4 g0.9 m0.9 n0.3 o0.9
ideas 8.4 a-0.5 g0.7 i0.4 m0.4 n0.7 o-0.3 r0.6
iden 7.6 a0.4 b0.7 c-0.4 d0.8 g0.4 h0.3 k-0.3 m0.7 o-0.4
identi 7.6 a0.4 b0.7 c-0.4 d0.8 g0.4 h0.3 k-0.3 m0.7 o-0.4
if 3.5 b0.6 e-1.3 g0.3 h0.6 i1.0 j0.5 k-0.8 l0.5 m0.6 o0.7 p-0.8 q0.9 r-0.4 s0.5 t0.3
if+a 7.5 a1.0 b-0.5 f-0.4 h0.7 i0.7 j-0.4 k0.9 m1.1 n-0.5 q-0.5 r0.5
if+anyb 8.4 a-0.6 d0.7 i0.6
if+anyo 7.9 b0.6 c-0.4 d0.6 f0.7 g0.5 r1.1
if+at 8.4 a-0.4 b0.4 e-0.4 g-0.4 t1.8
if+he's 8.2 h0.5 n0.5 r-0.3 s0.5
if+i 5.8 a1.5 c0.9 d0.8 e-0.3 g0.7 h-0.6 i0.7 j0.3 l-0.4 m-0.4 n-0.4 p1.0 s0.4 t0.4
if+i'd 7.7 a0.9 b1.0 c0.4 d0.6 e0.4 g-0.5 h-0.4 i-0.6 j0.6 l1.1 o-0.3 p-0.3 r-0.4 s0.7
if+i'm 7.6 a0.9 c-0.5 e0.4 g-1.0 h0.4 i0.9 k0.7 p-0.6
if+i've 8.2 a-0.3 b-0.4 g0.6 k-0.3 n0.8 r0.6
if+it 6.2 a-0.4 b-0.3 c1.0 d1.0 e0.5 f-0.6 i-0.6 o-0.5 p-0.7 q1.4 s0.4 t-0.5
if+it's 6.7 a0.7 b-0.6 c0.6 e-1.1 g-0.6 m1.2 o0.8 r-0.6 t0.4
if+its 8.4 a1.2 g-0.7
if+nece 8.4 a-0.8 f0.4 g0.8 o0.6
if+nobo 8.4 a0.6 b0.3 c-0.3 d0.4 f0.8 k-0.3 r-0.3
if+not 7.3 b0.9 e-0.6 i0.7 l1.1
if+only 8.4 a0.8 c0.4 d0.4 g-0.6
if+poss 8.4 a-0.4 e0.3 m0.3 t0.3
if+she 7.9 a-0.6 b-0.4 e-0.4 i-0.3 r0.4
if+so 8.4 a-0.4 b0.4 h-0.3 k0.4 l0.7 n1.6 o0.7 q0.9
if+some 7.9 a-0.3 e-0.3 g0.7 p0.3 r-0.4
if+that 7.1 a0.4 b1.2 d-0.5 g-0.7 h-0.5 j-0.4 k0.4 l-0.4 p-0.4 r-0.6 s0.9
if+the 6.2 b1.0 c-0.7 d-1.6 f0.7 g-0.8 j0.5 k-0.6 m0.4 n0.7 o0.6 r-0.4 s0.8
if+ther 6.9 a0.7 c0.5 d0.4 g0.6 i1.1 j0.7 l-0.5 m-0.3 n-0.4 o0.4 p1.1 q0.3 r-0.5
if+they 7.1 a1.6 d-0.3 e-0.6 g-0.8 s0.8
if+this 7.1 a1.2 b1.3 c0.6 d0.8 g-0.8 i1.0 k-0.4 o0.4 s0.4
if+we 7.3 b-0.4 d-1.0 g1.9 j0.9 m0.4 r0.6 s-0.3
if+you 4.5 a-2.1 e-0.7 f1.0 g0.7 h0.6 i-1.3 j0.7 k-0.6 m0.6 o-0.6 p0.7 q1.2 s0.4 t-0.6
if+you' 6.1 a0.4 b-0.4 c0.6 g0.6 h0.8 j-0.5 l1.3 m-0.3 n-0.3 o-0.6 p-1.0 s-0.8 t-0.5
if+your 6.8 a-0.8 c1.1 d-0.3 e-0.5 f0.6 h1.4 i-0.5 k0.5 l-0.4 q-0.7 r-0.5 s-0.3 t0.3
ife 8.4 a0.5 c0.6 e0.5 f0.9 h-0.3 k0.3 l0.6 n0.4 o0.4 t0.9
igno 7.0 a1.1 b-0.6 c-0.6 d3.8 f1.3 g0.6 m-0.5 o0.4 q0.3 r-0.4 s1.8 t-0.3
igno+my 8.4 d0.5 s0.5
igno+the 8.2 d0.7 e0.5 g1.5 i0.9 k0.3 o0.3 s0.6 t-0.3
ignore 7.2 a0.4 b-0.5 c-0.6 d2.2 f0.7 g0.8 i0.3 m-0.5 o0.4 p-0.4 q0.4 r-0.4 s0.6 t-0.3
ignori 8.4 a1.0 d2.0 f0.7 j-0.6 p0.8 s1.5
ihp 8.2 a-0.6
illu 7.7 b0.4 e0.8 i0.5 q0.6 s0.3
illust 7.9 a0.3 b0.4 e0.9 i0.5 q0.7 s0.4
im 7.2 a-0.4 b-0.4 c0.8 e-0.4 g0.3 i-0.4 p0.9 r0.3 s1.3
im+not 8.4 a-0.4 b-0.3 d0.3 f0.4 g0.4 h0.4 l0.3 p0.4 r0.6 s0.3
imag 5.7 a0.4 b0.3 c0.9 e2.9 h-0.5 i-0.9 j0.5 m-0.5 o0.4 p0.8 r-0.5 t0.7
imag+and 8.4 d0.8 e0.5 g-0.5 q0.3
imag+as 8.4 a0.4 j0.4 p0.8 s0.6
imag+at 8.4 a1.4 g-0.7
imag+i 7.9 a0.3 e0.6 g-0.6 p1.1
imag+libr 8.4 a-0.5 d-0.5 e-0.4 k-0.5 m-0.3 o0.4
imag+qual 7.9 a-0.5 g1.1
imag+take 8.4 a0.5 g-0.9
imag+that 7.7 e0.3 g-0.5 s0.6
imag+to 8.4 a-0.5 g1.0
imag+with 8.4 a0.5
image 6.5 e2.0 g-0.3 h-0.5 i-0.5 o0.3 p0.5 q0.4 t1.1
images 6.6 a0.9
imagin 6.9 a0.6 b1.0 c1.6 e1.1 i-0.6 j0.8 m-0.4 o0.5 p0.4 r-0.6
imme 7.2 b-0.3 e0.5 f0.5 g0.7 j1.0 s0.4 t1.4
immedi 7.2 b-0.3 e0.5 f0.5 g0.7 j1.0 s0.4 t1.4
imo 8.4 a-0.5 g0.6
imog 8.2 d0.5 f0.4 h-0.4 k-0.4 l-0.3 q0.5
imogen 8.2 d0.5 f0.4 h-0.4 k-0.4 l-0.3 q0.5
impa 8.4 a1.0 g-0.6
impati 8.4 a1.0 g-0.6
impo 7.0 c0.6 d-0.5 e-0.5 f-0.3 k0.6 p0.5 t0.5
impo+to 8.4 a1.1 g0.6
import 7.2 a-1.1 c0.6 e-0.4 g0.6 m0.3 p0.6 q-0.3 t0.4
imposs 8.4 a1.8 g-0.6
impr 6.3 a-1.6 e0.9 g3.7 h-0.5 i-0.3 n0.4 q0.8 r0.6
impr+by 8.4 a0.4
impr+for 8.4 b0.4 c-0.3 e0.9 h-0.3 o0.5 q0.5
impr+i 8.4 a0.7 e-0.4 g-0.5 q0.5 r0.7 t0.3
impr+upon 8.4 g0.4
impr+with 8.2 a-0.9 g0.9
impres 6.8 a-1.1 e0.5 g2.4 h-0.5 i-0.3 n0.5 q0.9 r0.6
improv 7.1 a-0.7 e0.5 g1.8 j0.3
in 2.4 a-0.5 b-1.6 c-1.5 d-1.3 e0.8 f-0.5 g0.7 i1.5 j0.5 k-1.6 l0.4 n0.6 o-1.3 p-1.5 q-0.5 r1.1 s0.4
in+a 4.9 a1.2 b-0.6 c-0.4 d0.8 e0.9 f0.3 g1.6 h1.0 i1.9 j0.4 k0.8 l0.9 n0.8 p-0.7 r0.4 s-0.7 t1.1
in+abou 8.2 d0.7 g0.8 i0.6
in+acco 7.7 c0.3 d-0.3 e0.5 i0.9 p1.5 r-0.3
in+addi 8.2 g0.6
in+adva 8.4 e-0.3 g-0.3 i0.5
in+all 6.8 a-1.7 c-0.7 d0.3 e0.6 g3.2 j-0.3 l-0.6 m-0.4 q-0.6 s-0.6 t1.2
in+almo 8.2 a-0.3 g0.6
in+alph 8.4 a1.0 g-0.5
in+an 7.3 a-0.4 b0.6 e0.6 j0.4 k0.7 p0.6
in+and 7.3 d1.0 i1.7 j0.4 k0.6 m-0.4 p-0.3 q-0.5 s0.5 t-0.3
in+any 7.2 a0.7 d-0.4 e-0.5 g-0.6 i1.0 p0.5
in+apri 8.2 b0.8 f0.9 i0.9 o0.6
in+arre 8.4 f0.3 l1.4 m0.4
in+as 7.7 c0.9 d1.5 g-0.6 h-0.3 i-0.4 k-0.3 l0.4 n0.7 q1.5 r-0.7 t1.6
in+at 7.9 i0.3 k0.3 q0.4 r0.4 s0.5 t-0.3
in+augu 7.5 b-0.3 c0.8 d-0.7 e0.3 m0.8 p0.9 r-0.3
in+ball 8.4 d0.3 g-0.4 i0.3 k0.7 o2.0
in+befo 8.4 a-0.4 b-0.4 d0.6 e0.3 h0.4 l1.4 n-0.4 o0.5 q0.5
in+bits 8.4 a-0.3 f0.5 g0.6 n-0.4 o0.5 q0.9 r1.3
in+both 8.4 a-0.3 e-0.5 k0.3 l0.5 o-0.3
in+brea 7.7 a1.0 c0.9 g-0.4 i-0.4 j1.7 p0.6 s0.7
in+bris 8.2 r-0.4
in+by 8.2 a-0.5 c0.7 d0.6 e-0.6 f0.8 h0.4 i-0.4 k-0.4 m1.3 t1.6
in+capi 8.2 a-0.7 b-0.3 g1.0 i-0.3 r1.2
in+case 7.3 a-1.3 b-0.5 e-0.3 f0.5 h0.6 i-0.7 j-0.4 k0.4 l-0.3 n0.4 p-0.4 q0.9 r0.7 s-0.6
in+chap 8.4 a0.5 e0.7 g-0.4
in+char 8.2 a0.4 b-0.5 c-0.3 d1.0 f2.4 g-0.4 h0.3 i-0.4 l0.6 n-0.4 t0.5
in+comp 8.4 a-0.7 g1.0
in+cons 8.4 a0.4 j0.3 p0.6
in+cont 8.4 e0.4 g-0.4 j0.4
in+cour 7.9 a0.7 b0.4 d-0.8 e-0.4 h-0.3 j0.5 l-0.4 n-0.4 o0.5 p0.4 s0.5 t-0.5
in+dece 7.6 a-0.5 b0.3 d-0.3 e0.5 f-0.5 i-0.4 k2.5 l0.5 p-0.6 s0.5 t-0.4
in+denv 8.2 a0.3 e0.5 j0.8 k0.7
in+disp 8.2 d0.8 e-0.4 j0.4 k-0.5
in+dubl 8.4 a-0.6 d-0.3 e-0.4 i0.7 n0.3 o0.3
in+due 7.9 a0.7 c0.4 i0.9 j1.1
in+dund 8.4 a0.4 b0.5 d0.7 i0.5 s0.5
in+engl 7.7 a-0.5 g0.5 h-0.4 m0.5 n1.0 q0.9 r0.6 t0.7
in+euro 7.7 a-0.9 g1.2 l0.4 o0.6
in+ever 7.2 b0.4 d1.2 e1.7 g-0.9 j0.7 l0.3 p1.0 r-0.5 s1.4
in+fact 7.7 g0.3
in+febr 7.2 b-0.5 d0.4 f-0.5 h0.5 i-0.4 l1.6 m0.4 n-0.4 p-0.4 r0.6
in+five 8.2 a0.5 c0.6 e1.3 f0.7 l-0.4 n0.4 o-0.3 q0.6
in+flas 7.9 a1.1 g-0.7
in+for 7.5 c1.5 e-0.7 f0.7 g1.0 h0.9 k2.6 n1.1 o-0.5 r0.6 s-0.6
in+four 7.2 b-0.8 c1.1 d-0.5 e1.2 f0.7 h0.5 i-0.4 j-0.4 l1.0 n-0.8 p0.8 s-0.3 t1.1
in+frid 8.4 d-0.3 e-0.3 g0.4 i0.5 m0.9 n1.1 r0.6 t0.3
in+from 7.9 b1.1 c1.0 d0.5 e-0.5 i0.9 j0.4 r0.4 t0.7
in+fron 6.9 c0.5 d1.0 f0.6 m0.9 o0.4 r0.4
in+full 7.9 a-0.6 b0.3 d-0.4 f0.8 h-0.7 i-0.4 j-0.6 l-0.6 n1.1 o0.3 q0.9 r0.7 t-0.5
in+func 8.2 g-0.6
in+good 7.9 a0.7 b-0.3 e0.5 m0.3 p0.5 r-0.5
in+half 8.4 a1.7 d0.6 g-0.4 s0.9
in+harr 8.4 a-0.3 l0.4 m1.7 n-0.3 o-0.3 t0.4
in+her 8.2 b0.4 f0.6 m0.6 n1.3 r0.6
in+hexh 8.4 a0.4 b0.5 c0.6 i1.1
in+his 7.2 a-0.3 e0.4 g0.7 j0.5 k0.3 l-0.5 m-0.4 n-0.5 o0.7 q0.9 r1.0 s-0.4 t-0.5
in+hosp 7.9 a-0.8 d-0.3 f-0.4 i-0.3 k0.4 l1.8 p-0.3 q-0.7
in+hous 7.3 a-0.3 d-0.4 e0.5 g-0.4 i2.4 j0.7 k-0.3 p-0.4 s-0.3
in+hove 8.4 b0.6 k0.4
in+hull 8.4 a0.6 e0.3 f0.4 m1.1 s0.6 t0.3
in+inst 8.4 b0.4 i0.5 j0.6 p0.5 s0.7
in+it 6.0 a1.8 b-0.6 c0.7 d1.1 e2.9 f0.8 g-1.2 h0.5 j0.6 m1.1 n-0.6 o0.5 q-0.5 s3.1 t1.3
in+its 7.1 a0.8 g-0.5 h0.6 k-0.4 l0.6 n-0.3 p0.5
in+janu 6.9 a-1.2 b-0.3 d0.4 e-0.5 f0.4 g0.9 h0.3 k-0.5 l0.6 m1.0 n0.6 o0.7 p-0.4 q-0.5 r1.2 s-0.5 t-0.4
in+july 7.7 a0.5 c0.4 i0.6 j0.6 m0.4 p0.4 r-0.4 s0.9 t-0.3
in+june 7.1 a1.0 d0.5 e1.8 g-0.5 i1.2 j-0.5 n-0.6 p-0.6
in+just 8.4 a0.4 g-0.3 n0.5
in+late 8.2 a1.0 c2.7 d0.5 e-0.3 f0.7 g-0.3 i-0.4 j0.5
in+law 6.6 a0.6 b0.6 d-1.0 e0.9 h0.8 m-0.5 r0.5 s0.9
in+law' 8.2 a0.6 b0.4 h0.4 i0.9
in+leed 7.5 a-0.3 b0.4 c0.8 e0.5 f1.2 g0.5 h0.9 i0.6 n0.5 o0.4 p-0.3 t0.5
in+line 8.2 l0.9 n0.5
in+lisb 8.2 a0.4 b0.5 e0.9 m0.4 p1.0 s-0.3 t0.8
in+love 8.4 a-0.6 g1.3
in+ludl 8.4 g0.5 h0.7 k0.4 l0.4 r0.4
in+marc 6.7 c-0.4 g-0.7 h0.3 i1.4 j-0.5 k0.5 q-0.3 s-0.6
in+may 6.8 a-0.8 b0.7 d-0.9 i0.7 j-0.8 l0.6 m1.6 n-0.4 p-0.7 r0.6 s0.6
in+menu 8.4 a0.6 g-0.4
in+mind 7.9 b-0.7 e1.7 g1.2 i-0.6 l-0.6 o0.3 p-0.3 q-0.6 r2.1 t0.5
in+my 5.5 c0.7 d-1.1 e1.3 g0.7 i-1.1 j-0.5 k1.3 m0.6 n-0.4 o-0.6 p2.3 q0.6
in+nine 8.4 c0.5 e0.6 g0.6 l0.6 m1.0 o-0.5 r0.7 t0.5
in+norw 7.9 a0.6 e0.6 i0.8 s0.4
in+nove 7.6 a0.5 b1.3 c0.6 d-0.4 g-0.3 h-0.3 i-0.4 j0.8 l-0.3 p0.4 q-0.3
in+octo 7.6 c0.8 f-0.6 i0.8 j-0.4 l1.0 m-0.4 o-0.5 p-0.4 r-0.5 t0.5
in+ohio 8.2 g0.6 h0.7 i1.2 k0.4 r0.9
in+on 7.5 a-0.4 b-0.6 d0.6 f-0.5 g0.3 h0.4 k1.6 n1.2 r0.5 s-0.4
in+one 6.8 a-0.9 c-0.9 d-1.1 j0.5 l1.4 n0.5 p-0.5 q0.9 r1.4 s-0.9
in+or 8.4 e-0.3 k0.7
in+orde 7.2 a-0.4 c-0.6 g0.6 h0.8 i-0.3
in+our 6.3 a0.6 b-1.0 c0.7 d0.6 f1.8 h0.4 i-1.4 k-0.6 l0.3 m-0.9 p-1.1 q0.5 r1.5 s1.7 t0.9
in+over 8.4 e-0.4 g0.3 i0.5 n0.3 o0.4 r0.3 s0.7
in+para 8.4 a-0.5 b0.5 c0.3 f0.9 m0.8 n0.4
in+part 7.9 a-0.3 b-0.3 e-0.5 f0.4 g0.3 h0.4 i0.4 o0.4 q-0.4 r0.7
in+perf 8.4 a-0.3 g0.5
in+pers 7.5 a0.5 d0.9 e0.7 g-1.3 h-0.6 j-0.3 m-0.4 n1.2 p0.5 r0.3 t0.9
in+pert 8.4 c-0.3 d-0.3 k0.4 m0.6 o0.4 r0.3
in+plac 8.2 a-0.5 g0.8
in+plai 8.2 b-0.3 o-0.3
in+poli 8.4 c0.4 e0.6 j0.5 p0.4
in+port 8.2 b-0.3 d-0.3 g-0.3 h-0.4 i0.6 m0.3 p0.8
in+proc 8.4 a0.5 f0.3 j0.9
in+q1 8.4 a0.3 b1.2 e-0.4 i0.7 l0.5
in+ques 8.4 c-0.5 e0.7 f0.5 g0.7
in+rath 8.4 b0.5 s0.5 t0.3
in+real 7.9 a-0.8 b0.8 g0.5 l-0.4 n-0.3 o0.7
in+rece 7.7 e-1.0 g-0.4 j0.7 n0.3 o0.4 p0.9 r-0.3
in+red 7.7 a0.7 b1.1 c0.3 d1.1 e0.5 f0.7 g-0.4 h-0.5 i0.4 m-0.4 p-0.5 q0.8
in+resp 8.4 c0.7 e-0.4 i0.5 k0.3 q0.9
in+roma 8.4 f0.3
in+sept 7.6 a0.5 c0.4 d0.7 f0.5 l-0.4 m0.6 p-0.5 s0.5
in+sett 8.4 a-0.3 g-0.5 q0.4 r-0.3
in+seve 7.9 a-0.4 d0.6 e-0.5 g0.6 i0.5 j-0.4 q-0.4 s-0.3
in+shor 8.2 g-0.9
in+sing 8.4 f0.4 o0.6
in+six 8.2 b0.5 f0.4
in+smal 8.2 a1.9 e-0.4 g-0.4 h0.3 j1.6
in+so 8.4 g0.5 m0.7
in+some 8.4 a0.8 g-0.4
in+sout 8.4 g0.6
in+spri 7.3 a-0.5 b0.3 d1.4 e-0.8 h1.5 i-0.4 j-0.5 k0.4 l0.5 m1.0 o0.6 p-0.4 r0.3
in+stoc 7.9 a0.8 b-0.4 d0.5 g-0.8 i0.5 l0.3 r-0.3
in+summ 8.2 d0.9 e-0.5 i0.4 r-0.3
in+tear 8.4 a0.6 d0.8 s0.4 t0.5
in+ten 8.4 d0.7 f0.7 g0.6 r1.0
in+tene 8.4 a-0.4 h-0.3 l1.1 n1.0 p-0.3
in+term 7.7 a-0.4 g-0.4
in+that 6.7 b-0.5 c1.3 d0.9 g0.9 i0.4 j0.4 l-0.3 n-0.6 p1.0 r0.8
in+the 3.6 d0.8 f0.7 g-0.8 h-0.4 i-1.5 j-0.6 k0.9 l-0.6 m1.9 n1.5 o0.6 q2.1 r-0.7 s-1.0 t1.0
in+them 8.4 a1.0 g-0.3
in+ther 7.5 a1.0 e-0.5 f0.6 g-1.4 h-0.4 n0.5 o0.6 r-0.8 t-0.4
in+this 6.1 a-1.2 f-0.4 g0.6 i-1.4 j0.3 l-0.3 o0.7 p-0.5 q0.3 r1.6 s0.5 t-0.4
in+thos 8.2 b0.6 c-0.3 d0.6 r-0.4
in+thre 7.7 b1.0 c-0.3 e-0.6 f0.6 g-0.5 j0.5 l2.9 p-0.3 r-0.5 s-0.5 t0.7
in+thur 8.4 a-0.4 c-0.4 l0.4 n2.7 r-0.4 t0.6
in+to 7.7 a1.2 g-0.5 i0.9 r-0.4
in+toda 8.2 a-0.3 c0.9 i-0.4 j-0.4 k1.7 m0.4 r0.3 s-0.3 t1.4
in+tota 8.4 a-0.5 d0.5 e0.3 f0.4 n0.4
in+touc 6.8 a-1.1 e-0.4 f-0.4 g0.4 h1.2 k0.6 m0.5 n0.3 o0.5 p-0.8 q0.5 r1.1 s-0.7
in+trur 8.2 a0.8 b0.8 c0.5 d0.4 e0.8 j1.1 o0.3
in+turn 8.2 a0.4 c-0.4 d0.6 h0.4 j0.4 s0.6
in+twen 8.4 b0.3 e1.0 g0.3 r0.5 t1.0
in+two 6.3 a-0.5 b0.5 g-0.6 i-0.3 j-0.8 l0.6 o1.6 p-0.6 q1.1 r-0.5 s-0.5
in+view 8.4 a0.7 e1.3 j-0.5 p1.4
in+wels 8.4 e-0.4 g-0.5 k0.3
in+whic 7.1 b0.9 c-0.4 d-0.4 e0.5 f-0.4 i-0.5 j0.9 m1.3 n0.4 o-0.6 p0.8
in+wint 8.4 l0.5 r0.4 t0.3
in+with 8.4 a-0.4 e-0.3 g0.8 n0.9 r0.7
in+word 8.4 c0.4 d0.4 f0.6 i0.4 s0.7
in+writ 6.6 a0.7 b1.3 c-0.3 d0.6 e0.5 f1.3 h-0.6 j0.4 m0.5 o0.4 p0.8 q-0.6 s-0.4 t-0.6
in+year 7.9 c0.4 f0.8 g1.0 r0.4 s0.4
in+your 6.4 a0.5 b0.4 c0.4 d0.9 e-0.7 f1.7 g-0.5 i-0.6 j-1.2 l0.5 n1.7 o0.7 p-0.7 q0.5 r0.6 s-0.6 t0.6
inac 8.2 e0.6 f0.3
inacti 8.4 a-0.4 b0.3 f0.4 m0.4 o-0.3
inbo 7.5 a-0.7 d1.2 f1.2 g-0.6 i-0.7 j-0.5 k-0.5 l0.5 m0.4 n0.5 o0.7 p-0.4 q0.5 s-0.3 t1.2
inbo+is 8.4 a-0.5 l0.5 o0.3 t0.3
inbox 7.5 a-0.7 d1.2 f1.2 g-0.6 i-0.7 j-0.5 k-0.5 l0.5 m0.4 n0.5 o0.7 p-0.4 q0.5 s-0.3 t1.2
inc 8.4 a0.3 j0.5
inch 7.7 a0.8 e1.0 j1.1 p1.0
inches 7.9 a0.9 e1.0 j1.1 p1.1
inci 7.7 a0.7 b0.3 e0.9 g-0.5 j0.5 m0.4 t0.4
incide 7.7 a0.7 b0.3 e0.9 g-0.5 j0.5 m0.4 t0.4
incl 5.3 a0.8 b1.6 c0.6 d-0.3 e0.9 g1.3 i-0.7 j1.2 k0.5 l0.6 m0.8 n-0.7 o3.5 q2.0 r0.9 s-0.4 t0.6
incl+a 8.2 a0.5 b0.7 m0.7 p0.5
incl+and 8.4 b0.5 d0.5 s0.6
incl+earb 8.4 a0.6 g-0.4
incl+gst 8.4 a-0.6 e-0.4 m-0.4 o2.0 q0.3
incl+the 6.7 a-0.4 c0.7 d-0.5 g1.4 h0.8 i-0.8 k-0.4 l0.3 m0.4 n-0.6 o-1.0 q0.4 r1.6 s-0.3
incl+to 8.2 a0.6 d0.5 g-0.4 i0.7 j0.3 s0.3
incl+your 8.2 a0.8 b1.4 g-0.4 h-0.3 i0.4 j0.7
inclin 8.4 a0.3 d0.5 i0.7 j0.3 s0.3
includ 5.3 a0.7 b1.7 c0.8 d-0.6 e1.0 g1.7 i-1.1 j1.0 k0.6 l0.8 m1.0 n-0.6 o2.4 q1.8 r0.9 s-0.6 t0.5
inco 6.9 a1.0 b0.9 c-0.3 d-0.6 g-1.3 i-0.3 k0.6 l0.4 m-0.4 q-0.6 r-0.4 s-0.3
inco+but 8.4 a-0.9 g-0.7
inco+is 8.4 b1.5 d-0.4 k0.8 q-0.4 t0.4
income 7.9 a0.4 b1.0 d-0.4 r-0.4
inconv 7.5 d-0.3 g-1.0 k0.8 l0.6 q-0.4
incorr 8.4 a0.9 e0.5
incr 6.9 a-0.6 b3.5 c-0.5 d1.5 f1.5 g1.0 h1.8 i0.6 o-0.5 p0.4 s-0.5
incr+the 8.2 a-1.3 e0.4 h2.0 k0.3 l0.3
increa 7.2 a0.3 b3.6 c-0.5 d1.6 f1.6 g-0.6 h1.9 i0.7 o-0.5 p0.5 s-0.6
incred 7.9 a-1.0 g1.8
incu 8.4 a0.4 i0.6
inde 6.4 a0.8 b-0.4 d-0.6 e1.7 g-1.0 h-0.5 i-0.6 j2.1 l-0.3 o0.3 p-0.7 q0.9 r-0.6 s0.9 t-0.4
inde+insu 8.4 a-0.3 c0.3 e-0.4 j0.5
indeed 8.4 a0.3 g-0.3
indemn 7.2 a0.6 d-0.5 e1.3 f-0.5 g-0.6 h-0.3 i-0.6 j2.5 p-0.5 s-0.4
indepe 7.5 a0.8 c0.3 e1.1 f0.9 r-0.4 s1.5
indesi 8.4 b0.4 g-0.6 o0.4 r-0.5
index 8.4 a-0.4 b-0.3 g0.4 q1.3 r0.6
indi 7.1 e-0.4 g0.6 k1.0
indi+and 8.4 a0.4 b0.4 g-0.4 k1.3 n0.3
indi+from 8.4 a-0.4 g0.9
indica 8.4 a0.5 g-0.4
indist 8.4 a-0.4 g0.9
indivi 8.4 a0.5
indo 7.1 a0.9 e0.9 g-0.7 i0.7
indo+shot 7.7 a0.5 g-0.6
indoor 7.2 a0.5 g-0.6
indu 7.9 a-0.5 c0.3 f-0.3 g-0.3 i0.3 j-0.3 k1.7 l-0.4 m0.4
indu+acti 8.4 b0.4 l-0.3
induct 8.4 a-0.3 c0.4 i0.5 k1.6 m0.4
indust 8.4 b0.4 l-0.3
ines 8.4 b-0.3 c0.7 e0.7 g0.5 h1.0 i0.5 m-0.3 n1.2 t-0.3
inex 8.2 g-0.6
inexpe 8.2 g-0.6
infe 7.9 a1.6 g-0.8
infe+to 8.4 a1.0 g-0.6
inferi 7.9 a1.6 g-0.8
info 6.2 a0.9 b1.0 c1.2 d0.5 e0.5 g-1.0 h0.3 j0.4 k0.7 n0.7 o-0.8 t-0.4
info+i 8.4 a-0.4
info+that 8.2 a0.5 c0.7 e1.2 i0.7 j0.4
info+the 8.4 a-0.8 k0.8 t0.3
inform 6.5 a1.3 b1.0 c1.2 e0.7 g-1.0 i0.4 j0.6 k0.8 m-0.3 o-0.6 p0.5
infr 7.5 e-0.4 g0.6 i1.0 j1.0 p0.4
infrar 8.2 a-0.3 g0.7
infrin 8.2 a0.4 e-0.4 i1.2 j1.1 p0.4
ingr 8.4 e-0.5 g0.4 r0.5
ingrid 8.4 e-0.5 g0.4 r0.5
inhe 8.4 a-0.3 g-0.4 k-0.3 l0.6 o0.7
init 7.1 a-0.9 c0.4 e0.5 i-0.7 l-0.3 m-0.5 o-0.3 q2.9 r1.0 s-0.3
init+it 8.4 a0.5 c0.5 e0.3 j0.5 p0.8
initia 7.1 a-0.9 c0.4 e0.5 i-0.7 l-0.3 m-0.5 o-0.3 q2.9 r1.0 s-0.3
inju 8.2 i0.5 m0.4 t0.4
injunc 8.4 i0.6
inn 8.4 a-0.5 d-0.4 e-0.5 l0.6 n0.4 r-0.3
inno 8.4 a-0.6
innova 8.4 a-0.6
inpu 8.4 a0.9 g-0.6
input 8.4 a0.9 g-0.6
inse 7.7 a-0.7
insert 7.7 a-0.7
insi 6.9 a1.4 d0.5 e-0.4 f0.7 g-0.8 i-0.5 m0.6 n-0.4 s0.5
insi+on 8.4 o0.4
insi+that 8.2 a1.0 g-0.4
insi+the 8.4 c-0.3 d0.4 e-0.5 f1.1 s0.8
inside 7.3 a0.5 d0.5 f1.0 i-0.3 m0.8 s0.6
insist 7.7 a1.1 c0.3 e-0.3 g-0.6 j0.5 o0.4
inso 8.2 a-1.2 c-0.5 i-0.6 k0.4 l1.3 m0.4 n0.5 o0.6 q0.5 t-0.5
insolv 8.2 a-1.2 c-0.5 i-0.6 k0.4 l1.3 m0.4 n0.5 o0.6 q0.5 t-0.5
insp 6.5 a-1.3 c-0.9 d-0.6 e0.5 g2.6 h1.7 j-0.9 k1.1 m-0.5 n0.9 o-0.9 q0.7 r2.8 s-0.9 t0.8
insp+and 8.4 a-0.4 g0.4 i0.5 k0.5 n0.4 r0.5
insp+of 8.4 e0.6 h0.8 i0.4
inspec 6.6 a-1.5 c-0.9 d-0.6 g2.7 h1.7 j-0.8 k1.1 m-0.4 n0.9 o-1.0 q0.7 r2.9 s-0.9 t0.8
inst 4.9 a1.4 c0.8 d0.5 e2.7 f0.4 g-1.4 h-0.6 i-0.4 j1.5 k2.4 n-0.5 o0.9 p3.2 q1.1 r0.4 s0.3 t0.8
inst+and 7.9 d0.8 g1.1 m0.7 s0.7
inst+due 8.4 a-0.8 c-0.3 g-0.3 o2.5 p-0.6
inst+i 8.2 a-0.3 b0.8 e0.5 g-1.1 q0.3
inst+it 8.4 a0.8 g-0.4
inst+me 8.4 a0.6 e0.9 f1.0 p1.4
inst+not 8.4 b0.4 i0.5 j0.6 p0.5 s0.7
inst+of 6.6 a-0.3 c-0.5 d-0.4 e0.7 i-0.6 j-0.3 k-0.4 m-0.5 n-0.5 o0.3 p-0.5 q0.4 r0.9 t1.1
inst+or 8.4 a0.3 e0.6 g-0.4 k0.6 s0.8
inst+the 7.1 a1.4 b0.7 c0.3 e0.4 g-0.3 i0.9 m0.6 p1.0
inst+to 7.6 a0.7 c0.4 d-0.4 i-0.4 j1.2 p0.8
inst+you 8.4 a0.4 d0.3 j0.3
instag 8.4 a0.4 c0.5 e0.5 l0.4 s0.8
instal 5.9 a0.4 b-0.4 c1.0 e2.5 g-0.9 h-0.4 i-1.1 l0.5 o1.4 p2.4 q1.2 r-0.5 t1.1
instan 7.9 a-0.4 g1.1
instea 5.9 a-0.9 c-0.8 d-0.4 e0.4 f-0.3 g-0.9 i-1.2 j-0.7 k3.6 l-0.7 n-0.7 p-0.9 q0.7 r1.3 s-0.6 t-0.4
instru 6.4 a1.8 b0.4 c0.6 d0.6 e0.4 f1.1 i1.7 j2.5 p3.4 q-0.5 r-0.5 s-0.4
insu 5.6 a0.7 b-0.9 c0.8 d-0.4 e2.1 g-1.4 h-0.8 i-1.1 j4.8 k0.7 l1.9 o0.3 p0.6 q0.4 r-0.8
insu+and 7.7 a0.3 c-0.5 d-0.4 j0.5 n-0.5 o0.4
insu+are 8.2 b-0.3 e0.5 f0.5 l0.7
insu+deta 7.9 a0.5 e0.4 j1.3
insu+have 8.2 c-0.4 e0.8 l1.0 n0.4 p-0.4 q-0.4 t0.3
insu+loss 8.4 e0.5 j0.9
insu+that 8.4 a0.9 e0.5 g-0.4 j0.5
insu+to 8.4 a0.5 t0.7
insu+want 8.4 a0.3 d0.5 e0.4 j1.0
insult 8.4 f0.3 q1.4 r0.5
insura 7.0 a-0.7 b0.4 c-0.6 d-1.2 g-0.8 i-0.7 j0.5 l1.5 o0.4 r-0.7 s-0.5
insure 6.0 a1.3 b-1.3 c0.9 d0.7 e2.3 f-0.5 g-0.9 h-0.5 i-0.4 j4.8 k0.9 l0.7 q-0.6 r-0.6 t-0.3
inte 4.8 a0.6 b2.2 c-0.6 e1.7 f1.1 g-0.7 h1.1 i-0.7 j0.5 m0.4 n-0.4 p-0.9 q0.6 r0.4 s1.2 t0.9
inte+and 7.1 a-0.4 f0.9 l0.5 t0.4
inte+as 8.4 g0.4
inte+char 8.4 c-0.4 d-0.3 l1.1 o-0.4
inte+feat 8.4 a-1.0
inte+for 7.7 b0.7 c1.1 d1.1 f0.4 h0.9 k-0.5 t0.8
inte+in 7.3 a0.3 b1.9 c-0.4 i-0.8 j0.8 l-0.4 s1.9
inte+of 8.4 a-0.8 g-0.5 q0.4
inte+on 8.2 t0.6
inte+so 8.4 a-0.5 p-0.6
inte+soft 8.4 a1.1 g-0.4
inte+that 8.4 a0.8 b0.4 g-0.4 i0.7
inte+the 8.4 e0.4 j0.6
inte+to 7.2 a0.9 b0.7 i-0.4 j0.8 m0.4 r-0.3
inte+with 7.7 a0.6 d0.5 g-1.2 m0.5
inte+you 8.4 a-0.6 g1.2 h1.1 r0.7
integr 7.7 g0.6
intend 7.6 a0.5 e-0.3 g0.4 j0.6 m0.6
intera 8.4 e-0.3 f0.4 g-0.3 n1.0 q1.0
intere 6.7 a0.5 b2.1 c-0.5 e0.6 f0.9 i-0.5 j0.7 k-0.4 l1.2 m0.6 n-0.5 o-0.4 p-0.5 r-0.3 s1.8
interf 6.2 a1.7 g1.1
interi 8.2 d0.4 f-0.3 h1.2 i-0.5 k-0.4 p0.8 r0.5
interl 8.4 a-0.3 g-0.5
intern 6.1 a-0.7 b0.4 c-0.3 e1.1 g-1.9 i0.6 k0.3 o0.3 p-0.4 q0.4 r0.3 s-0.5 t-0.3
interp 7.5 b0.9 c1.3 e0.8 f1.1 h0.6 i-0.7 j-0.5 l0.4 p-0.4 r0.4 s0.5 t1.0
interv 7.5 c-0.7 d0.5 e0.3 g-0.4 i0.3 l-0.5 m-0.3 p-0.3 s0.4 t1.2
into 5.1 a0.6 b0.4 d1.5 e2.6 f0.8 h1.3 j-0.7 l1.4 m0.4 n0.8 o0.4 p-0.7 s-0.5 t0.9
into+a 6.9 a0.6 b0.5 c1.6 d1.8 e0.6 f-0.5 g-1.4 j-0.5 k1.1 n-0.5 p-0.4 s1.1 t0.3
into+an 8.4 g-0.5 p0.6
into+engl 8.2 a-0.3 b0.3 c0.4 j-0.3 l-0.5 o0.4 r0.7
into+four 8.4 a-0.5 b-0.3 l0.8 n-0.5
into+fren 8.4 c0.3 d0.3 o-0.4
into+it 7.6 a0.5 c0.6 e0.4 i1.0 r-0.4 s0.9
into+its 8.2 a0.7 b-0.3 c-0.4 d-0.5 e1.3 h1.0 m0.6 o0.8 r0.5
into+my 8.4 a-0.4 g0.7
into+one 8.4 a0.4 b0.7 i0.9
into+the 6.4 a0.9 b-0.9 e1.1 f-0.6 g0.5 h0.6 j-0.5 l0.3 m-0.3 n1.0 o0.9 p0.8 s-0.7 t1.3
into+this 8.2 a0.4 b0.5 f1.0 i0.5 j0.8
into+trou 8.4 a0.4 e0.7 f1.8 l0.4 m0.3 q-0.3
intr 7.2 b0.3 d1.0 e-0.6 f-0.4 i0.7 p-0.6 s0.8 t0.4
intr+the 8.4 a-0.4 i0.9
introd 7.5 b0.5 c0.4 d1.2 e-0.5 h-0.3 i0.8 j0.4 m0.4 p-0.5 s1.0 t0.5
intu 7.0 a-1.7 g2.3
intu+and 8.4 a-0.3 g0.3
intu+to 8.4 g0.5
intuit 7.0 a-1.7 g2.3
inv 7.7 c-0.4 e-0.4 f0.8 k-0.4 l0.3 o0.3 q1.5
inve 7.0 a-1.1 b0.3 d-0.4 g0.7 i1.0 j-0.4 l0.7 m-0.5 r0.4
invent 8.2 b0.5 f0.6 i0.4 j-0.3
invern 8.4 a0.3 g0.5 h0.5 i1.0 r0.8
invest 7.5 a-1.2 e-0.4 g0.4 l0.9
invi 6.8 b-0.8 d0.8 e0.7 g-0.9 k2.4 n0.3 o0.4 s1.1
invi+peop 8.4 a0.6 d0.4 e0.6 i0.6 s0.4
invi+to 8.4 c0.6 d0.6 g-0.6 k1.4 q0.4 r-0.3 s0.4
invita 8.4 a-0.4 b-0.4 c0.7 d0.3 e0.6 g-0.5 k1.5 q0.4
invite 6.9 b-0.5 c-0.7 d0.6 g-0.5 i0.4 j0.4 k1.2 n0.5 o0.4 q-0.3 s1.2
invo 4.5 a-0.6 d-0.8 e-1.2 f-0.7 g-2.6 h-0.4 i-2.6 j-2.3 l1.5 m4.2 n3.4 o7.6 p3.8 q1.6
invo+and 8.2 e1.1 f0.4 g0.6 k0.3 m0.5 o-0.3 p-0.3 r1.0
invo+are 8.4 d0.5 m-0.3 o-0.3 p0.5
invo+as 8.2 c-0.4 d1.0 e-0.8 f-0.4 i-0.4 k0.4 m0.4 n-0.5 o1.1 p-0.4 s0.5
invo+date 8.2 b-0.4 c0.8 d0.6 h-0.3 l-0.4 o1.1 p0.7 q0.5 t-0.3
invo+for 7.7 a-0.3 e0.4 h-0.6 l-0.4 m-0.4 n-0.3 o1.2 q2.0
invo+from 8.4 c0.3 k0.9 n0.6 o0.3 t-0.4
invo+has 7.9 c1.0 e0.3 h-0.6 l-0.5 m0.3 n0.8 p-0.3
invo+i 8.4 a-0.4 c-0.5 d-0.4 e0.3 k0.3 l0.5 m-0.3 n-0.3 q0.6 r0.8
invo+in 7.7 c-0.5 d-0.3 g-0.4 i0.8 l0.7 m-0.3 o0.8 p0.8 r-0.3 s-0.4
invo+is 7.7 a-0.7 c-0.4 d0.8 e-0.4 g0.3 h-0.4 m-0.4 n1.6 o1.2
invo+numb 8.4 k0.8 m-0.3 o0.5 q-0.3
invo+on 7.9 d-0.4 e-0.5 g0.6 m1.1 n0.5 o-0.4 p1.2 r0.5
invo+or 8.4 a-0.5 c0.4 f0.6 h1.0 j-0.3 k0.8 l-0.4 o0.9 t0.3
invo+rece 6.7 n0.8 p-0.3
invo+says 7.9 a-1.0 d-0.8 e-0.4 i-0.4 j-0.3 l-0.4 n-0.5 o2.7 p-0.5 t0.5
invo+shou 8.4 k-0.5 o0.4
invo+to 8.4 a-0.5 c-0.4 n1.1 p-0.3
invo+was 8.4 a-0.5 e0.4 h-0.3 k-0.5 l-0.3 m0.8 n0.7 o-0.6 q0.8
invo+will 8.4 a-0.3 c-0.4 g0.6 k0.5 n1.2 q-0.4 r0.8
invo+with 7.6 d-0.3 e1.3 g-0.3 i-0.4 m0.4 n-0.9 o3.3
invoic 4.5 a-0.3 d-0.8 e-1.2 f-0.7 g-2.4 h-0.4 i-2.6 j-2.3 l1.5 m4.2 n3.4 o7.6 p3.8 q1.6 t0.3
involv 8.2 a-0.6 g-0.4
ipho 8.4 a-0.5
ipod 4.9 a-1.3 g1.3
ipod's 7.6 a1.3 g0.4
ipod+and 7.5 a0.6 g-0.6
ipod+but 7.7 g1.0
ipod+com 8.4 a-0.5 g0.4
ipod+has 7.9 a-0.6 g-0.4
ipod+i 7.9 g-0.7
ipod+is 7.3 a-1.5 g-0.6
ipod+itse 8.4 a0.3 g0.4
ipod+not 8.4 a0.4
ipod+of 8.4 a-0.3
ipod+or 7.9 g-0.9
ipod+that 8.4 a0.9 g-0.5
ipod+to 8.4 a0.7 g-0.9
ipod+user 8.4 a0.3
ipod+uses 8.4 g-0.7
ipod+with 8.4 a0.9
ipods 7.5 a-1.0 g0.8
ipodsd 8.4 a-0.5 g0.4
irel 8.2 a-0.4 f-0.3 n0.9 o0.7 q0.7
irelan 8.2 a-0.4 f-0.3 n0.9 o0.7 q0.7
iren 8.4 a-0.5 b0.3 c0.4 k0.6 q1.0 r0.4
iriv 7.6 a-1.1 g-0.6
iriv+ihp 8.2 a-0.6
iriv+rca 8.4 a-0.4
iriver 7.6 a-1.1 g-0.6
is 2.4 a-0.8 c0.6 d-0.7 e1.9 g1.3 h-0.6 i-3.2 j0.6 l0.6 m0.4 n-0.4 o3.3 q-0.7 r-1.1 s-1.6 t2.0
is+a 4.7 a-1.6 b2.1 d1.0 e0.8 g2.2 i-0.5 j1.3 m1.0 n0.4 o1.5 p0.4 q0.6 r0.5 t-0.5
is+abou 7.5 a0.6 b-0.4 c-0.4 d-0.6 e1.0 f-0.5 g-0.4 j-0.3 q-0.3 t0.8
is+abov 8.4 a0.5 f1.6 k-0.3 n-0.3 q0.5
is+acce 8.4 a-0.4 g0.7 l0.6 n0.6
is+acco 8.4 a0.5 d0.4 e0.6 j0.7 p1.3
is+accu 8.2 o0.3
is+actu 8.4 a-0.6 g0.9
is+all 8.2 a-1.2 g-0.6
is+almo 8.4 a1.6 g-0.8
is+also 7.0 a0.6 b1.0 c-0.4 g0.6 j1.3 k0.4 m1.1
is+alwa 7.7 a0.4 d0.4 g-0.7 s0.3
is+amaz 7.5 a-1.0 g1.4
is+an 6.5 a0.6 b0.6 d-0.7 g0.5 h-0.3 m-0.4 q-0.4
is+and 8.2 d0.3 f0.8 g0.4
is+anno 8.4 g-0.4
is+anot 7.9 a0.5 c1.3 e1.2 g-0.4 i-0.4 m0.3 q0.4 r-0.4
is+appr 7.9 a-0.7 b-0.3 e-0.3 g0.5 h1.1 n0.3 o0.7 p-0.3 q0.4
is+as 8.4 a-0.4 g0.3 k0.3
is+aski 8.2 a-0.4 b-0.5 e-0.3 m-0.3 n-0.3 o1.0 q0.4 r-0.7 t0.4
is+at 7.9 a0.7 e0.9 h0.7 k-0.3 o-0.4 q0.3 t1.3
is+atta 5.9 a-0.8 d0.4 e-0.7 g-0.5 j-0.4 l-0.4 m0.3 n-0.5 q0.7 s-0.6 t0.6
is+aver 8.2 a-1.1 g-1.4
is+awes 7.3 a-1.2 g1.7
is+awfu 8.4 a1.2 g-0.8 n0.3 q0.4
is+back 8.2 d-0.3 e1.0 g-0.4 l0.9 m0.6 n1.1 p0.8 q-0.5
is+base 8.4 a-0.5 g-1.4
is+basi 8.4 a1.1
is+beau 8.2 a-0.4 g0.6 q0.3 r0.5
is+bein 7.0 c1.1 f-0.4 j0.8 m0.5 o-0.5 p0.4 q-0.5 r0.6 s-0.4
is+belo 8.4 f-0.3 g-1.1
is+bett 7.2 a-1.7 g1.0
is+brig 8.4 a-0.5 g0.7
is+by 7.6 a-0.7 i0.6
is+call 7.5 a0.6 b1.3 c0.6 d-0.4 e1.5 f0.4 g-0.4 i-0.4 j0.4 k0.6 l-0.3 m-0.5 n0.5 o-0.5 p-0.3 q0.3 s0.5
is+char 8.4 b-0.5 c-0.4 d-0.4 e0.4 k0.3 n0.3 r-0.3 t0.7
is+chea 7.7 a-1.3 g1.5 i0.6
is+clea 8.2 a0.4 f1.0 q0.5
is+clos 7.9 a-0.6 e-0.7 i-0.4 k-0.3 n-0.4 o0.8
is+comi 7.5 b-0.3 c0.6 e0.9 f-0.4 i-0.5 j0.7 m0.7 o-0.4 q0.9 r0.5 s0.4 t0.3
is+cons 8.4 g-0.3
is+cont 8.4 a0.3 m0.3
is+cool 8.4 a-0.4 g0.7
is+crap 8.4 a0.9 g-0.4
is+deal 8.4 a-0.4 c-0.4 d-0.4 f-0.3 h-0.3 k0.4 m-0.3 q0.6
is+defi 8.2 a-0.8 g1.4
is+deli 8.4 a0.6 j0.4
is+doin 7.9 a0.4 e1.1 f0.4 i-0.5 k0.6 n0.3 q-0.3 r0.4 s1.0 t0.8
is+done 8.4 g-0.3 i0.5 k-0.3 l0.6 o0.6
is+down 7.5 a0.6 b-0.4 d0.3 e1.7 f1.1 g-1.2 i-0.6 j-0.3 k1.4 m-0.3 p-0.4 q-0.5 s-0.3 t1.7
is+due 7.7 a0.5 e1.0 g-0.4 j0.8 m0.6 s0.4
is+easi 8.2 a0.9 g-0.4 h0.3 l0.3
is+easy 6.8 a-1.5 g1.6
is+encl 8.4 i0.6
is+espe 8.4 a1.0 g-0.7
is+esse 8.4 a0.5 b1.3 g-0.5
is+exac 8.4 a-0.6 g1.4 i-0.3 l-0.3 r1.9
is+exce 7.0 a-1.4 g1.8
is+fant 8.2 a-0.4 g1.0
is+fast 8.4 g0.5
is+fina 7.9 a-0.6 c-0.5 e-0.4 g0.8 h0.5 n-0.4 t0.3
is+fine 7.0 a-1.8 c-0.5 f0.4 g0.4 i-0.6 j-0.5 k-0.4 l0.6 p-0.7 q-0.8 s-0.6 t0.7
is+fini 8.4 h-0.3 k0.4 r0.5 t0.4
is+firm 8.4 f0.5 h0.4 s0.4
is+for 7.6 a0.5 b-0.4 c-0.3 d0.7 e0.4 g-0.6 h0.5 l0.3 s1.6
is+free 8.4 e-0.4 f-0.3 j0.6 k0.6 m1.3
is+full 7.7 a-0.8 d0.4 f0.7 g0.4 i-0.4 n0.4 r0.5
is+gett 8.2 a1.4 b2.4 e-0.4 g-0.8 h-0.4 i0.5 l-0.3 m-0.4 q0.3 s-0.4
is+goin 6.7 a1.1 c0.3 e-1.2 g-0.6 i-0.8 k0.5 l0.4 m0.5 n0.5 p1.4 r0.3 s0.6 t0.5
is+good 7.2 a-1.8 g-0.5 l0.8 r-0.3
is+grea 6.6 a-1.1 g1.5 r0.5
is+happ 7.9 a-0.6 d-0.4 e-0.6 f-0.4 g0.8 h-0.3 k0.5 o0.4 q-0.3 r1.0 t0.4
is+hard 7.5 a0.3 g0.4 i0.4 r0.4
is+head 8.2 a1.0 b0.7 g-0.5 i1.7
is+here 8.4 i0.5 j0.5 p0.6
is+high 7.9 b-0.4 c-0.3 g0.6 m1.3 r0.4
is+horr 8.4 a0.8 g-1.2
is+how 8.4 a0.6 d0.9 g-0.8 i1.2
is+i 8.2 a-0.4 k0.3 q1.5
is+i'm 8.4 a-0.4 b1.1 e0.7 f0.3 g1.1 l0.4 o0.3
is+in 6.3 e0.5 f0.7 g-1.2 h0.4 i-0.8 j-0.5 k1.2 l0.9 n1.8 o0.6 p-0.5 q1.5 s-0.5 t-0.6
is+incl 8.2 a-0.6 g1.3
is+indi 8.4 a-0.4 b0.4 g0.3 k1.3 n0.3
is+it 6.3 a-1.8 b-0.6 c-0.4 d-0.4 g-0.8 j-0.7 l1.0 m0.3 o5.2 p-1.0 r-0.5 t-0.6
is+it's 8.4 a1.9 g-0.8
is+just 7.6 g-0.7
is+know 8.4 g0.4
is+larg 7.9 a-0.3 g1.4
is+leav 8.2 a-0.7 b0.5 i-0.4 l-0.3 o-0.4 q0.6 t0.4
is+low 8.4 a1.1 g-0.5
is+made 8.4 a-0.8 g-0.5 o0.4
is+me 8.4 a0.4 d1.1 f1.6 j0.5 p0.6
is+miss 8.2 b-0.4 c-0.4 g-0.4 l0.5 o0.7 t1.0
is+more 7.6 a1.5 c0.4 d0.4 e0.9 f0.4 s0.9
is+most 8.4 g0.4
is+much 8.2 a-0.6 g0.5
is+my 6.8 c0.6 d0.5 e-0.3 g-1.0 i-0.3 j-0.3 l-0.4 q1.0 s-0.4
is+near 8.4 k-0.4 l0.5 o0.5
is+next 8.4 a0.3 b0.5 d0.5 i0.5 s0.6
is+nice 7.7 a-1.1 g0.7
is+nil 8.4 a0.4 e0.8 f1.0 j0.5 m0.7 p0.6
is+no 6.6 a1.6 b0.4 c0.8 e-1.0 g-0.6 i0.5 j0.3 l-0.3 p0.4
is+not 5.6 a2.1 c-0.8 e1.0 g-3.1 j0.5 k0.7 m-0.5 o0.9 p0.8 q0.6 r-0.3 t0.4
is+noth 8.4 e-0.4 f0.4 p0.3
is+now 7.1 b-0.6 c1.0 e0.8 i-1.2 j1.9 k0.6 m0.5 p-0.4 s-0.4
is+of 7.3 a1.0 c0.6 e0.8 f0.3 g-0.6 i-0.6 j1.7 m0.7 s-0.4 t0.3
is+off 8.4 m0.4 t0.4
is+ok 7.6 a0.8 g-0.6
is+on 6.4 b0.3 c1.5 d1.8 e-1.5 f1.6 i-1.0 j-0.8 l1.3 m0.7 p0.6 s1.1 t1.3
is+one 7.3 a1.4 c1.4 d0.8 e1.6 f-0.4 g-0.8 h-0.3 i-0.7 o-0.4 p1.3 r-0.4 s-0.4 t0.3
is+only 7.9 a0.8 g-1.0 j1.0 s-0.3
is+open 8.2 d-0.3 q-0.3 r-0.3
is+our 8.4 b0.5 e0.8 n0.4 q0.5 r0.3
is+out 7.5 a-1.1 c-0.4 d0.3 e-0.3 g-0.6 h0.6 k1.1 n1.0 p-0.4
is+over 8.2 a-0.7 b0.7 d0.3 g1.0 k1.9 m0.7 p-0.6 q0.5 r1.0
is+part 8.4 a1.3 g-0.5
is+payi 8.4 f0.5 l1.2 m0.7 o-0.4 q-0.4 r-0.3
is+pend 8.4 a-0.7 m-0.4 o-0.3 p-0.3 q0.3 s-0.4 t0.6
is+perf 8.2 a-0.5
is+pink 8.2 a1.1 c-0.3 d1.1 e2.0 g-0.5 p0.6 s0.4
is+play 8.4 a-0.5 g-0.6
is+pret 7.3 g0.4
is+prob 7.6 b0.7 e0.5 f0.4 g1.1 i0.6
is+quic 8.2 a-0.3 g0.6
is+quit 8.2 a-0.4 g0.7
is+real 7.1 a-0.8 g1.4 q0.4 r0.4
is+refu 8.2 e-0.7 j0.3
is+repl 8.2 a-0.7 g1.3
is+requ 8.2 j0.4 m0.3 n-0.4 p-0.3
is+resp 8.2 c0.4 j0.5 k0.4 m-0.3 n0.4 r0.5
is+ridi 8.4 a1.6 e0.5 g-0.7 i0.4
is+sati 8.4 a0.7 e0.6 g-0.4 i0.7 j0.7
is+set 8.4 a-0.6
is+sett 7.9 a-0.4 c0.9 d0.3 g-0.4 j-0.5 k0.4 m-0.4 n-0.3
is+show 8.4 a0.5 b-0.3 c-0.5 e1.5 k-0.3 t1.6
is+shut 8.4 c0.6 p0.6
is+simp 8.4 g-0.5
is+slig 8.4 g-0.7
is+slow 8.2 e-0.3
is+smal 7.7 a-0.9
is+so 7.9 a0.4 g0.4
is+some 7.5 a-0.7 d0.6 e1.0 g-0.7 i-0.3 k0.8 l1.3 m0.4 n-0.4 o-0.4 p-0.3 q0.5 r-0.4
is+sort 8.4 a0.7 g-0.3
is+soun 8.4 a0.6 g-0.8
is+spot 8.4 a-0.6 b0.4 c0.3 d0.3 e-0.6 g1.0 o0.5 q0.3 r2.0 t0.3
is+stay 8.4 a-0.4 c0.8 i-0.3 p0.4 r-0.3
is+stil 7.2 c-0.4 d-0.3 f0.3 g0.7 l0.8 m-0.5 n-0.5 s-0.3
is+suin 8.4 k0.3
is+supe 7.7 a-1.1 g1.5
is+talk 8.4 g-0.3
is+term 8.4 a-0.3 c0.6 i0.4 m1.0
is+terr 8.4 a-0.3 g0.6
is+that 5.8 a1.1 c1.2 d-0.4 e-0.6 g-1.0 h1.2 i-0.6 j-0.6 k0.5 l0.3 n0.4 o1.2 p1.3 s-0.5 t0.4
is+the 5.0 a0.6 b1.0 c0.7 e0.9 f0.7 h-0.8 j-0.9 k0.6 l0.5 m-0.6 o4.7 p-1.6 q0.5 r-0.4 s-1.0 t-0.7
is+then 8.4 a1.0 b0.5 d1.6 g-0.5 i1.6 s-0.3
is+ther 6.5 a0.5 b3.5 c1.0 d1.5 e-0.7 f1.3 g-0.8 h1.4 i-0.6 j-0.7 k0.7 l1.9 m-0.8 n1.2 o1.5 p-0.6 r0.4 s-1.0 t-0.4
is+this 7.5 c0.8 g-0.8 m0.3 o0.8 s-0.5
is+to 6.5 a-1.3 b0.5 c0.7 f0.9 g-0.7 h-0.7 i-0.6 k0.8 n0.4 o-0.4 p-0.3 q1.6 r-0.5 t-0.5
is+tom 8.4 o0.3 r-0.4
is+tomo 8.4 b-0.4 c0.6 l-0.3 n-0.3 o0.7 t1.5
is+too 7.1 a3.0 g-2.0 k0.4 n0.6 s0.8
is+tota 8.4 a0.8 g-0.5
is+tran 8.4 e0.6
is+tryi 8.4 a-0.6 g0.7
is+unab 8.2 a-0.3 d-0.3 e0.4 k1.5 o0.4 p0.7 r0.4
is+unch 8.4 a-0.5 k-0.4 l0.4 m0.4 q-0.3
is+up 7.7 a-0.7 b-0.3 e0.5 g-0.9 i0.3 j1.2 m1.4 p0.7 r-0.3 s0.9
is+used 8.4 a0.7 b-0.4 c1.0 d0.8 e0.6 m1.2
is+usel 8.4 k0.5 m0.7 r0.7
is+very 6.3 a-0.8 g1.2
is+we 8.4 b-0.4 f0.7 g0.8 h0.4 i-0.6 l0.5 p-0.4 q0.8
is+welc 8.4 a-0.4 e-0.5 g0.5 k0.4 r0.5
is+well 8.4 a0.6 g-0.3
is+what 7.0 a-0.8 b-0.4 c-0.4 d1.3 e0.4 f0.4 g-1.1 i-0.5 p0.6 q-0.4 r-0.3 s0.7
is+wher 8.4 d0.4 e0.3 j0.6 o0.3 r-0.3
is+why 8.4 a-0.6 d0.5 g0.4 h0.9 i-0.4 l-0.4 r0.4
is+with 7.3 c-0.7 f-0.5 i1.1 l-0.4 n0.3 o-0.4
is+wond 7.6 a-1.2 g2.1
is+wort 8.4 a-0.4 g0.5
is+wron 7.9 b-0.5 e0.6 g0.5 n-0.5 o-0.5
is+your 7.9 a-1.0 c-0.5 e-0.4 g-0.4 l0.3 o1.0 p-0.5 r0.4
ish 8.2 a-0.4 e-0.4 l1.4 m-0.3 n-0.4 q-0.4
ish+and 8.4 a-0.4 e-0.3 l1.5 m-0.3 n-0.4 q-0.3
isla 8.2 e0.4 m0.9 t0.4
isle 8.2 a-0.3 d-0.3 e-0.3 g0.4 k0.6 l-0.5 m0.4 r0.5
isle+of 8.4 a-0.3 g0.4 k0.7 l-0.5 m0.5 r0.6
isn' 5.1 a1.0 d-0.6 e1.7 f1.8 g-0.7 j-1.0 k0.4 l1.1 m2.2 n-0.8 o1.0 q0.8 s-0.8
isn'+a 6.9 a-0.5 c-0.6 d-0.6 e-1.3 f0.5 h-0.4 i-0.6 l-0.6 p-0.5 q0.5 s-0.4
isn'+abou 8.4 d0.5 e0.4 p0.6
isn'+an 8.2 a-0.6 c-0.4 d-0.6 e-0.8 f0.5 g0.3 i-0.4 l1.0 r0.3
isn'+comi 8.4 c0.6 e0.8 i1.2
isn'+goin 8.4 b-0.3 c0.9 e0.4 k0.4 p0.6
isn'+in 8.2 a-0.5 b-0.3 d0.7 e-0.6 g0.4 h0.3 i-0.4 m0.6 o0.4 q0.4 r0.8 t0.7
isn'+one 7.9 a-0.4 b0.4 e0.6 g0.4 i0.9 l0.9 m-0.4 n-0.4 o0.9 q-0.4 r0.4
isn'+ours 8.4 a0.5 c-0.3 e0.3 f0.6 i0.3 m1.1 t0.3
isn'+the 7.5 d0.5 e-0.9 f-0.4 g-0.4 i-0.6 l-0.3 m0.4 n-0.4 o0.5 p-0.5 q0.3 s-0.3 t0.3
isn'+what 7.9 a0.3 c-0.3 d-0.3 e0.5 f0.5 g-0.4 h-0.5 i-0.4 l0.6 m1.1 n0.9 p-0.4 q-0.4
isn't 5.1 a1.0 d-0.6 e1.7 f1.8 g-0.7 j-1.0 k0.4 l1.1 m2.2 n-0.8 o1.0 q0.8 s-0.8
iso 8.2 a1.3 g-1.8 t0.8
isob 8.4 a0.6 b0.6 c0.6 e0.3 h-0.3 m0.9 t0.7
isobel 8.4 a0.6 b0.6 c0.6 e0.3 h-0.3 m0.9 t0.7
issu 5.8 a0.9 c0.8 d0.6 e-0.5 g-1.1 i0.4 k0.5 l0.8 m0.7 o1.0 q-0.5 r0.6 s-0.9
issu+a 7.7 c-0.5 d-0.5 i-0.4 j0.7 p1.0
issu+as 8.4 a-0.4 g-0.6
issu+by 8.4 c0.4 i0.4 k0.4 m0.3
issu+has 8.4 a-0.8 n-0.4 t0.7
issu+i 8.2 a1.1 g-0.7
issu+in 8.4 d0.6 i0.5 p0.5 s-0.3
issu+it 8.4 c1.5 d0.3 h-0.4 l-0.5 m0.9 o0.6 p-0.4
issu+with 8.2 a-0.4 g1.1
issue 6.0 a1.8 b0.5 c0.7 d0.9 e-0.3 g-1.0 i0.3 j0.6 k0.4 l1.0 m0.8 o0.8 q-0.4 r0.4 s-0.8
issued 7.7 a-0.9 b-0.4 f-0.3 j-0.8 n-0.4 o0.5 p-0.3 r0.3
issues 7.7 g0.5
it 2.2 a0.3 b0.8 c1.4 d0.4 e2.2 g3.0 h-1.7 i1.6 j-0.8 k-2.0 l-1.3 m1.8 n0.7 p1.5 r-0.8 s0.6 t-0.8
it'd 7.7 a0.3 b0.6 d0.8 f0.5 i0.5 o0.6 p-0.5 r0.4 s0.5
it'd+be 8.2 d0.5 r0.4 s0.6
it'l 5.7 a-0.4 b-0.3 c1.4 d1.6 i-0.9 j0.9 k0.4 l1.9 m-0.3 n2.6 p0.9 q0.9 r0.7 s-0.6
it'l+be 6.7 a0.6 c1.8 d0.9 e-0.5 f-0.5 g-0.9 h0.5 i0.3 k0.6 l3.2 n1.2 q0.6
it'l+do 8.4 a-0.9 d-0.4 e0.7 g3.0 i-0.4 p-0.3 q0.4 r1.2 s-0.4
it'l+go 8.2 a-0.5 b-0.5 c-0.3 d0.6 e0.5 g-0.4 h0.4 i-0.6 j-0.3 k0.5 l-0.4 n2.6 r0.7
it'l+have 8.2 d-0.3 i-0.3 j1.4 l0.4 n1.2
it'l+need 8.4 b0.8 f0.3
it'l+take 7.9 d0.5 j0.6 p0.3 s0.4
it'll 5.7 a-0.4 b-0.3 c1.4 d1.6 i-0.9 j0.9 k0.4 l1.9 m-0.3 n2.6 p0.9 q0.9 r0.7 s-0.6
it's 3.6 b3.0 c3.5 d2.3 e0.8 g-0.7 h-1.0 l-0.5 m-0.5 n2.3 o2.5 p0.4 q0.7 r-1.6 t1.5
it's+a 5.6 a0.5 b3.8 d0.6 e0.8 g0.7 h0.4 i0.7 j-0.4 k0.4 l0.6 m0.4 p-0.9 q-0.4 r0.5 s-0.8
it's+abou 7.3 a-0.7 d-0.5 e-0.6 g-0.4 i-0.3 j-0.6 p-0.4 q0.6 r-0.4 s-0.4
it's+all 7.5 c-0.7 d0.8 e0.7 f-0.4 g-0.7 i-0.6 j0.6 k1.1 l1.1 p-0.4 q0.7 r-0.5 s0.5
it's+appr 8.2 b0.8 g-0.4 n2.1 q-0.5
it's+at 8.2 a-0.8 b0.5 e0.4 p0.4 s0.5
it's+beca 8.2 g-0.5
it's+been 6.2 c1.2 e0.4 f0.5 g-1.5 h0.5 i1.2 j-1.1 k0.3 l-0.9 n2.0 o0.6 p0.4 s-1.0 t-0.5
it's+bigg 8.4 a1.1
it's+done 7.7 a-0.6 b0.3 c0.7 f0.4 g1.2 p0.5 r1.1
it's+down 8.4 a0.4 n1.0
it's+easy 7.9 g-0.5
it's+fine 8.4 b0.9 d1.1 k-0.3 o0.3 q0.3
it's+for 7.1 a-1.1 b-0.4 c-0.8 f0.4 g-0.8 h0.4 i-0.6 j-0.4 m-0.4 p0.4 q0.4 r-0.8 s-0.7 t-0.4
it's+gett 8.4 d0.6 s0.3
it's+goin 7.9 c0.3 e0.6 i0.5 p1.5 s-0.6 t0.5
it's+gone 7.9 a0.7 b1.5 e-0.5 f0.4 j0.4 p1.4
it's+grea 8.2 g-0.5
it's+hard 8.4 g0.8
it's+in 7.5 a1.0 b-0.4 d0.6 f-0.4 g-0.4 i0.3 l-0.4 m0.5 n1.4 p0.7
it's+just 7.6 a0.9 c0.4 e1.4 f0.3 g-0.7 k0.4 o0.9 t0.9
it's+like 8.4 d1.3 e0.4 g-0.3 l0.5
it's+me 8.4 c-0.3 d0.6 e0.5 l0.7 o-0.4
it's+nice 8.4 a-0.4 g0.7
it's+no 8.4 c0.8 p0.8
it's+not 6.3 a-0.3 b2.5 d1.2 e-0.4 f1.0 g0.9 h0.7 i-0.5 j0.5 l-0.7 o0.6
it's+now 7.6 a1.5 b-0.4 c2.9 d0.9 g-0.3 h-0.6 i-0.4 l-0.3
it's+on 7.5 b1.0 d1.1 e0.6 h0.4 i0.9 j-0.4 l1.1 n0.9 q0.3 s0.5
it's+only 7.6 a-0.6 b0.3 f0.5 i0.7 l0.5 n0.8 o1.1 q0.3 r-0.5
it's+over 8.2 b0.7 c0.4 f0.5 t-0.5
it's+paid 8.2 a0.5 b1.2 c-0.4 e-0.7 i0.7 p-0.5 q1.0 s0.6
it's+pret 8.4 a-1.0 g1.3
it's+pric 8.4 g0.7
it's+prin 8.2 e-0.4 l0.7 o0.9 q-0.3
it's+rath 8.2 d0.4 j0.5 p0.7 t1.7
it's+sett 8.4 a-0.4 d0.4 e-0.3 f0.5 m-0.3 t0.4
it's+smal 8.4 c0.4 d0.4 s0.7
it's+stil 7.9 c0.7 e-0.5 g0.5 k-0.4 o0.4 p0.5 q0.3 s0.4 t0.9
it's+that 7.9 b2.2 d3.1 e0.3 g0.3 h0.5 i-0.5 n0.8 p0.3 s-0.3
it's+the 5.9 b-0.7 c3.4 d2.6 e0.9 h0.5 j-0.4 k1.4 l-0.5 n0.4 o-0.4 p-1.0 q1.1 r1.3 s1.6 t1.5
it's+time 8.4 g-0.4 i0.3
it's+up 8.4 a-0.7 c-0.3 d-0.4 g0.8
it's+very 8.2 a-0.7 g0.8
it's+with 7.9 c0.8 f0.4 r-0.3
it's+wort 7.6 a0.5 d-0.5 f0.5 g-0.4 i-0.3 m-0.4 o0.3 p0.6
it+a 6.7 a-0.3 b-0.6 g0.5 h0.7 j0.8 l-0.3 o-0.4 p-0.4 q0.5 r0.4 s-0.5 t-0.4
it+abou 8.4 a-0.5
it+acro 8.4 c0.3 e0.4 g-0.4 h-0.4 l-0.4 n1.0 o0.9 q0.7
it+actu 8.2 a-0.7 g0.9
it+afte 8.2 a-0.7 b-0.3 e-0.4 i-0.3 r-0.5
it+agai 7.0 a1.1 b0.3 e1.3 f1.0 g-0.9 h-0.4 i-0.5 j0.3 l-0.5 m1.4 o1.1 p0.7 r-0.6 s0.6 t-0.4
it+all 6.6 a-2.4 b-0.4 c-0.4 d-0.9 e-0.8 g1.8 h0.5 i-0.6 j-0.6 l1.4 n0.4 o0.6 q0.9 r2.1 s-0.7
it+allo 7.7 a-0.6
it+also 7.0 a0.5 g0.4
it+an 8.4 c0.4
it+and 5.5 b-0.6 c-0.6 d1.3 e1.0 f0.3 g0.6 h1.8 j1.3 k-0.6 m0.6 n1.2 o-1.1 p1.3 q0.4 r1.2 s-0.4
it+anyw 8.2 a-0.5 b-0.4 g1.1 h0.8 k-0.3 r0.6
it+appe 8.4 a0.9 g-0.5
it+as 6.8 d-0.8 e-1.1 f-0.4 g0.3 h-0.3 i-0.9 l1.1 m0.6 o0.6 p0.3 q0.5 t0.9
it+at 6.9 a-0.4 d-0.3 h0.5 i0.4 k0.6 l-0.4 p-0.3 q-0.6
it+auto 7.9 a0.8 c0.5 p0.6
it+away 8.4 a0.7 c0.6 d0.8 e0.3 p0.7 s1.2
it+back 6.8 a0.6 b0.4 c0.3 e0.4 f0.4 g-0.9 i-0.6 k-0.4 r0.4 s-0.4 t0.7
it+be 7.3 a-1.3 b-0.4 f0.9 g0.8 h0.3 i-0.6 j-0.4 l1.2 m-0.4 p-0.4 q-0.4 r1.2 s-0.3 t0.5
it+beca 7.5 b-0.7 e1.3 g-0.7 i-0.4 j-0.5 n0.7 p-0.4 q1.1 s-0.5
it+befo 7.2 a-1.2 c-0.7 d-0.4 e0.3 g0.5 h1.0 i-1.0 j-0.6 k-0.6 m0.5 n0.5 o1.6 p-0.4 q0.4 t2.0
it+bett 8.4 e0.7 g0.3 p1.1 s0.7
it+betw 8.2 j0.4
it+brea 8.4 a0.8
it+but 7.5 c0.8 e1.2 i0.5 k0.3 l0.3
it+by 7.1 a0.4 b0.7 c2.7 e0.6 h0.4 j-0.4 k1.6 l-0.3 m0.8 n0.5 o-0.6 p-0.6 s2.4
it+came 7.6 b0.6 c-0.4 g-0.3 i1.1 j0.6
it+can 7.6 a1.8 b0.9 g-0.4 p0.9
it+can' 7.9 a1.3 b1.3 e-0.4 g-0.4 t0.6
it+clos 7.9 d0.3 l0.9 n0.5 s0.3
it+come 6.5 a-0.6 b-0.5 c0.6 e-0.7 g2.4 i0.5 j0.7 l0.4 m0.7 p0.5 r-0.3 t0.4
it+conc 8.4 a0.4 e0.8 f1.1 j0.7 p0.6
it+conf 8.4 a-0.5 d0.7 l0.4 r-0.3
it+cont 8.4 a-0.8 c0.4 g1.1 h0.6 m0.4 r0.4
it+corr 8.2 a1.0 b0.7 g-0.4 m0.6 p0.7 s0.8
it+cost 7.2 b2.1 c-0.5 g1.0 j0.5 p-0.4 s0.6 t0.5
it+coul 8.2 a0.5 g-0.8
it+did 7.2 a-1.6 b1.1 e-0.3 g1.0 j0.5 n0.5 o0.4 q0.3
it+didn 7.9 g-0.3
it+died 8.4 a1.0 g-0.6
it+does 5.5 a1.0 b1.0 c0.7 d1.7 f-0.5 g-2.1 i0.9 j-0.6 k-0.4 m-0.5 n-0.7 o0.4 r-0.6 s-0.3 t-0.6
it+don' 8.4 g0.5
it+done 8.4 a-0.6 b1.2 i-0.3 k0.4 m-0.3 n2.6 o0.3 p-0.4 r0.8 t0.5
it+down 7.7 e0.6 g0.5 r0.7
it+eith 8.2 a1.3 c-0.3 g-0.3 k0.4 m1.3 s0.6
it+elev 8.4 a-0.8 e-0.5 g1.1 h1.1 n0.5 r1.1
it+even 7.5 a0.4 h0.6 r0.6
it+ever 7.9 c0.5 e0.4 s0.4 t0.3
it+feel 8.4 h-0.3
it+fell 8.4 h0.9 m0.4 r0.8
it+firm 8.2 a-0.8 c-0.3 d-0.6 g0.5 i-0.5 n-0.3 p-0.4 r2.1
it+fits 8.2 c0.4 e0.6 j0.8 l0.4 s0.5
it+for 5.4 a-0.8 b0.7 c0.4 d0.7 e-0.4 f0.4 g-0.6 h-0.4 i0.9 j-0.5 k-0.5 m-0.4 n2.5 o1.3 r1.1 s0.4
it+four 8.4 f0.7 o0.3
it+from 6.5 b-0.5 c-0.8 g-1.4 h1.6 i0.5 j-0.6 l0.4 n0.8 o1.2 p0.5 q0.8 s-0.8 t0.7
it+func 8.4 g0.3
it+gets 8.4 a-0.3 g-0.6
it+give 8.4 a0.4
it+go 8.2 a0.4 r0.7
it+goes 7.0 a0.7 b1.5 c0.8 d0.8 e2.0 f-0.3 i1.3 j-0.4 l0.5 n0.5 p0.4 q-0.5 s0.6 t0.9
it+got 7.9 a0.9 b0.8 g-0.3 p0.7 s0.8
it+had 6.8 a0.7 c-0.4 d-1.1 e1.5 h-0.3 i-0.7 j-0.4 m1.0 n0.3 o0.7 p-0.5 t-0.4
it+happ 7.5 a-0.8 b0.5 d-0.4 e0.3 f0.4 g-0.9 i0.5 j-0.4 m0.5 p0.4 r0.4
it+has 5.5 a-0.5 d0.8 e0.8 f-0.4 g0.9 h-0.7 i-0.6 j0.5 m0.8 o0.3 q1.1 s-0.6 t1.0
it+hasn 7.3 a-1.1 b-0.6 c-0.5 f-0.6 g0.5 h0.9 i0.6 m0.6 o0.4 q1.5 r0.8
it+he 8.4 e0.6 k1.0 m0.3 n0.3 p0.6
it+i 6.9 a1.4 b-0.4 c0.8 d1.2 e1.1 f0.7 g-0.6 i-0.6 m-0.3 p2.2 r-0.4 s0.8
it+i'm 8.2 a0.5 b0.9 o0.3 p0.4
it+if 7.2 b-0.5 e1.5 i-0.5 j0.5 m-0.4 p0.5 s-0.3
it+in 5.6 b-0.4 c0.6 d0.8 e0.5 f0.5 g-1.1 h0.6 i-0.5 j-1.0 l1.6 m-0.7 n1.9 o1.9 p1.9 q0.3 r0.5 s-1.0
it+into 7.9 a-0.4 b0.6 e-0.5 i0.7 l1.1 r-0.3 t-0.4
it+is 4.8 a-1.8 c1.8 d1.0 e0.4 f0.9 g2.0 i1.9 m0.9 n0.5 o-0.6 p1.7 r1.3 s-0.5 t0.5
it+isn' 6.5 a1.6 d1.5 e1.4 g-0.5 i1.4 j-0.6 m0.3 o-0.3 p-0.5 q-0.3 s-0.9
it+it 8.2 g0.5
it+it's 8.2 a0.6 b0.7 g-0.4 h-0.3 i-0.4 j0.5 m1.0 n1.1 p-0.3 q0.4
it+just 7.3 a1.8 b0.5 g-1.5 r-0.3
it+lack 8.4 g-0.6
it+land 8.4 b0.3 c0.3 g0.4 k0.4 n-0.4 o-0.5 q2.2 r0.8
it+last 7.3 a1.5 g-0.9 i1.2
it+like 8.2 a0.5 b0.5 d-0.3 e1.9 g-0.7 i0.4 k0.6 o0.5 q0.4 s-0.4
it+live 8.4 e0.5 j-0.3 o0.5 p0.5
it+load 8.4 a0.8
it+lock 8.4 a1.5 g-1.1
it+look 6.7 a-0.6 b-0.8 c-0.5 d-0.4 e0.5 g1.2 h0.6 i-0.6 j-0.3 k0.5 o-0.5 p0.8 r0.7 s-0.5
it+made 8.4 a-0.5 c-0.3 g0.6 k0.4 n0.8 r1.0 t-0.4
it+make 7.9 g-0.7
it+may 7.2 a0.4 b1.2 d0.5 e0.4 g0.3 i0.8 j0.5 k0.4 m0.4 p0.6 r-0.4
it+mean 7.6 a-0.9 b-0.5 c-0.9 d-0.4 h0.4 o-0.3 p-0.3 q0.4
it+migh 7.7 b-0.4 d-0.5 e0.5 g0.4 k-0.3 l-0.4 m0.4 n0.3 r-0.5
it+mond 8.4 c-0.5 d-0.5 e-0.4 h0.4 n1.5 o0.8 q0.4
it+much 8.2 a-0.4 b0.4 r0.4
it+my 8.2 a0.8 b0.4 c0.4 i0.4 j0.7 p0.3 s1.3
it+myse 8.4 a1.1 d0.8 e0.5 i1.1 m0.8
it+need 7.6 a-0.4 c1.0 i-0.3 l-0.4 m-0.5 n1.2 o-0.5 q0.5 s0.4 t0.8
it+no 8.4 a0.6 g-0.5
it+not 8.2 a-0.4 d0.3 k0.3 l-0.4 m-0.3 n0.7
it+now 7.7 a-0.6 b0.5 d-0.4 f1.0 g1.6 k0.3 l-0.5 m0.7 q-0.5
it+off 6.9 a-0.4 b0.5 c-0.5 e0.8 f-0.5 g-0.6 h0.3 j-0.6 k-0.4 l0.4 m4.3 n1.6 o0.6 q-0.6
it+on 5.6 b0.9 d2.6 e-0.3 g0.4 h0.7 i-0.8 k0.9 l0.4 n2.2 o-1.0 p-1.8 s1.1 t0.3
it+one 8.2 a-1.2 b0.5 e0.3 g-0.6 s0.6
it+only 7.2 a1.1 c0.7 g-0.5 j0.9 q0.5
it+open 8.4 e0.5 g0.4 r0.3
it+or 7.5 b1.0 c-0.4 d-0.4 e0.6 g0.7 h-0.4 i0.8 m0.6 p0.6 r-0.5 s-0.3
it+out 6.5 a0.9 b0.8 d0.8 e0.7 f-0.5 g-0.5 h-0.3 l1.1 n1.1 o-0.4 p-0.3 r-0.6 s-0.4
it+over 6.7 a-0.6 b-0.9 c-0.4 e-0.9 g1.3 h1.4 i0.9 j-0.4 k0.6 l0.8 o-0.4 p-0.4 q0.9 s-0.7 t0.4
it+owes 8.2 a-0.7 b0.4 c-0.3 h-0.3 k0.6 l0.5 m0.4 o0.6 t-0.4
it+paid 8.4 b0.3 d-0.4 k-0.4 n1.8
it+pass 8.2 b-0.6 c1.0 d-0.4 e-0.6 f0.4 s0.6
it+peop 8.4 d-0.3 e0.3 s0.4 t1.0
it+pers 8.2 a-0.3 c0.5 e-0.4 f0.9 l0.3 r-0.3
it+play 6.7 a-1.1 g1.8
it+plea 8.4 b-0.3 e0.3 h-0.3 m-0.3 o1.7 t-0.3
it+pret 8.4 a-0.4 g-0.4
it+prin 8.4 c0.3 e0.4 m0.7
it+quit 8.4 b0.5 e-0.4 f0.4 g0.4 i0.3 k1.0 r-0.4
it+rain 8.4 c-0.4 d-0.4 g-0.3 p0.7
it+reac 8.4 b0.5 c-0.4 d0.3 g0.3 q1.0 r0.7
it+read 8.4 a1.1 e1.3 g-0.4
it+real 8.2 k0.3 q1.5
it+refe 8.4 a0.3 m0.7
it+righ 7.3 b-0.7 c-0.6 e0.4 h0.3 i-0.6 n-0.4 o1.1 p0.5
it+roun 8.4 k-0.3 m0.6 q0.4
it+runs 7.7 b0.7 d1.0 e0.5 g-0.4 i0.8 j0.5 o-0.3
it+said 8.4 a0.6 e0.5 g-0.3 j0.4
it+says 7.0 a0.7 c1.1 d0.5 e0.4 g-0.5 h-0.3 k-0.3 m0.5 o1.4 p1.5 q0.9 r-0.5
it+seem 7.1 a-0.5 b0.7 e-0.4 g0.7 j0.5 m0.4
it+send 8.4 a0.7 e0.5 t1.0
it+set 8.4 a0.8 g-0.3 m0.6
it+shor 8.2 a-0.7 b-0.3 g0.6 m0.4 q1.1
it+shou 6.7 d-0.4 e0.9 f0.3 i-0.7 j-0.7 l0.5 m2.0 o0.3 p0.7 s-0.5 t0.6
it+show 7.9 a-0.4 c0.7 d1.5 e-0.5 g-0.4 h-0.3 o1.1 p-0.4
it+sinc 7.6 a-0.6 g-0.9 s0.5
it+slip 8.4 b-0.4 c1.6 e-0.4 k-0.4 q-0.5 s-0.4 t-0.3
it+so 7.9 b0.8 c0.6 e-0.4 g-0.4 h0.3 i-0.4 n0.3 o0.4 q0.8 t0.5
it+some 8.4 a0.5
it+sort 8.4 a0.5 e0.4 p0.8 r0.7
it+soun 7.6 a-1.1 r0.4
it+stan 8.4 a0.9 b0.7 g-0.4 i0.6
it+star 8.2 a1.0 e0.8 g-0.6 i0.7
it+stic 8.4 a0.7 g-0.3
it+stil 7.1 b1.0 e0.8 g-0.4 h-0.4 l-0.3 o1.1 q0.8 r1.1
it+stop 8.2 a1.1 e1.0 g-0.6 k1.2 p-0.4
it+stra 8.4 a-0.5 g0.8
it+supp 8.4 c0.4 d-0.3 g0.6 r0.9
it+take 6.7 c0.3 f-0.3 g-0.8 j0.5 k0.4 m0.7 p-0.5 s-0.5
it+that 7.5 a-0.7 m-0.6 n2.5 o0.8 p-0.5 q0.6 r1.1 s-0.4 t-0.3
it+the 6.7 a-0.6 b0.6 c1.3 f-0.5 g1.2 i0.8 l0.9 m-0.3 n-0.4 o0.4 q-0.6 r0.5 s-0.4 t-0.3
it+ther 7.9 a0.4 g0.4 i0.7
it+they 7.9 a0.3 e0.5 g-0.7 o0.6 s0.6
it+thre 8.4 d0.3 s1.6
it+thro 8.4 a-0.7 h-0.3 l-0.4 o1.6 t-0.3
it+till 7.7 a0.9 d-0.5 e0.4 f-0.3 g-0.6 j-0.3 l0.5 n-0.4 p1.3 s0.3
it+to 5.3 a0.9 b1.2 d0.5 f3.3 g-0.4 i-1.2 j0.3 k0.4 n-0.4 o0.4 p-0.3 q1.6 r0.7 s-0.5 t1.3
it+told 8.4 a-0.3 g0.3 i0.5 q0.4
it+tomo 8.4 a-0.6 b-0.4 d-0.4 h0.4 k1.4 n-0.3 q-0.5 r0.3 t-0.6
it+too 8.2 g0.5 j0.7
it+took 6.9 a1.3 c1.4 d1.2 e1.1 g0.6 i-0.4 m0.4 o-0.5 p-0.3 s1.3 t0.4
it+tran 8.4 a-0.5 g-0.9
it+turn 7.9 a1.1 d0.4 g-0.4 s0.5
it+twic 8.2 a1.0 e0.5 f0.8 g-0.8 m1.2
it+unde 7.9 a-0.6 c-0.7 d0.6 h0.6 i-0.4 j-0.6 m-0.5 n0.6 o0.4 q-0.4 s-0.3 t0.5
it+unti 8.2 a0.9 c1.0 d1.3 e0.3 f0.7 g-0.6 j0.8 p1.4 s-0.4
it+up 6.2 a0.8 b1.4 c1.0 d0.8 f0.8 g0.4 i-0.3 j1.2 m-0.5 n0.3 q0.6 r0.9 s-0.5
it+used 8.4 c-0.3 e0.7 m0.4 o1.1 p0.8 r-0.4
it+uses 8.4 a-0.3 g0.8
it+was 4.9 a0.5 c0.8 e0.9 g-0.6 h-0.5 i1.3 j-0.7 m1.6 n-0.8 q1.5 r0.8 s-1.3 t1.1
it+wasn 7.3 a-0.6 b-0.4 d0.4 e0.4 g-0.6 i0.7 k-0.4 p-0.4 q0.4 r-0.4 s-0.4
it+went 7.6 a1.0 b-0.4 d1.2 e1.0 h-0.3 l-0.3 r0.3 s0.7
it+were 7.5 a-0.7 b0.5 e0.9 f1.0 g0.7 h-0.3 m1.0
it+when 7.9 a0.6 f0.3 p0.7 r0.4 t0.4
it+whic 7.9 c0.4 e0.4 g0.6 i0.4 p0.7
it+whil 8.2 a0.5 b-0.3 q0.3 r0.4
it+will 6.5 a0.8 c-0.3 g0.8 h1.0
it+with 6.0 a0.3 b1.9 c1.0 d-1.5 e2.0 f1.1 g-0.4 h0.4 i-0.5 j-0.6 l-0.9 m0.5 n1.7 o1.5 p-0.8 r0.5 s-1.2 t1.0
it+won' 7.5 a1.0 b0.8 c-0.3 d1.2 e-0.6 g0.4 i-0.3 l0.8 n-0.4 p-0.5 s0.9
it+work 6.5 a-1.3 e-0.4 g-0.4 h0.6 k0.7 r1.4
it+wort 8.4 a0.7 g-0.6 j0.6 m1.3
it+woul 6.3 a1.4 d0.7 g-0.6 n0.8 r0.3 s-0.3 t-0.3
it+yet 8.2 a0.6 g0.5 s0.7
it+you 7.6 a-0.4 b-0.4 d0.3 e0.7 g0.3 i-0.4 o1.5
it+your 8.2 a1.1 b0.7 e0.9 g-0.6 p1.4
item 6.6 b-0.6 c-0.4 e1.1 f0.8 g-0.5 i-0.5 j-0.7 k0.3 m3.7 n-0.4 p-0.3 r0.4 s0.7
items 7.6 a0.4 e-0.5 f0.3 g0.3 m1.2 p0.8
its 4.8 a-1.3 b-0.4 d-1.0 e1.4 g4.3 h0.8 i0.6 k0.3 m0.6 n-1.0 q1.2 r0.7 t0.4
its+a 8.2 a0.6
its+abil 8.4 g0.6
its+case 8.2 c-0.3 g-0.4
its+easy 8.4 a-0.3 g0.5
its+far 8.4 a1.3 g-0.8
its+feat 8.4 a-0.5 g0.9
its+got 8.4 d0.5 p0.4 s0.6
its+not 7.6 a0.6 e0.5 g-1.0 i0.6
its+own 7.3 a0.4 e0.9 g0.4 h-0.6 j0.9 l-0.4 n0.3 o-0.4 q0.8 r0.7
its+the 8.4 e0.5 i0.6
its+very 8.4 a1.0 g-0.7
its+way 8.2 b-0.3 c0.5 d-0.4 g0.4 r0.4
itse 6.5 a0.6 b1.2 c0.8 e1.3 g-0.6 h-0.4 i0.4 k-0.3 p-0.6 r-0.4
itse+and 8.2 a0.6 e0.6
itself 6.5 a0.6 b1.2 c0.8 e1.3 g-0.6 h-0.4 i0.4 k-0.3 p-0.6 r-0.4
itun 7.9 a-0.5 g1.1
itunes 7.9 a-0.5 g1.1
ive 7.3 a-1.4 g2.0 h0.8 i0.6 l0.4 p0.5 r0.7 s0.5
ive+ever 8.4 a-0.7 g0.9
ive+read 8.4 a-0.7 g0.9
j 7.5 a0.4 b0.7 g-0.5 n-0.5 o0.3 q0.4 r-0.4 s0.4
jack 6.7 d-0.4 e-0.3 g-0.5 k0.4 q0.5 r0.3
jack+for 8.4 a-0.7 g0.5
jacks 8.4 a-0.7 g0.5
jam 8.4 a-0.7 d-0.4 e-0.8 f-0.3 g0.5 h0.7 l1.4 o0.4 r0.9
jan 7.9 a-0.9 c-0.4 e-0.7 f0.8 g-0.5 h-0.3 l2.2 m0.3 p-0.4 q-0.4 r-0.4
jane 8.2 g0.3 i-0.3 q-0.5 r0.4 s-0.4
janet 8.4 d0.6
jani 8.4 a-0.5 b0.7 e0.3 k0.8
janine 8.4 a-0.5 b0.7 e0.3 k0.8
janu 5.6 a-1.1 b0.6 d0.9 e-1.1 f0.3 g-0.3 h1.0 i2.1 k-0.7 l2.9 m0.4 n1.4 o0.4 p-1.5 q0.4 r1.3 s-1.5
janu+and 8.2 b1.2 e-0.4 i0.8 l-0.3 r0.8
janu+for 8.4 a-0.4 l1.8 n1.5 o-0.5 t0.9
janu+onwa 8.4 a0.5 g0.3 j1.1 r0.4
janu+so 8.4 e-0.3 h0.4 m1.3 t0.5
janu+with 8.4 a-0.5 q0.4 r-0.3
januar 5.6 a-1.1 b0.6 d0.9 e-1.1 f0.3 g-0.3 h1.0 i2.1 k-0.7 l2.9 m0.4 n1.4 o0.4 p-1.5 q0.4 r1.3 s-1.5
japa 8.4 a-0.4 b-0.4 d0.5 e-0.3 g1.1 h2.0 q-0.4 r1.6 t-0.4
japane 8.4 a-0.4 b-0.4 d0.5 e-0.3 g1.1 h2.0 q-0.4 r1.6 t-0.4
java 8.4 g0.4
java+apps 8.4 a-0.4
jaz 8.4 a0.7 b-0.3 c-0.4 d-0.3 e1.3 f-0.3 g-0.6 k0.6 m0.3 r-0.5 t0.8
jean 7.6 a-0.9 b-0.5 d0.3 f0.6 g0.3 h-0.5 i-0.5 j0.4 l-0.6 n0.5 o1.0 q0.8 r1.2
jers 8.2 a-0.4 c0.7 e0.4 o0.8 q1.0 s0.5 t-0.3
jersey 8.2 a-0.4 c0.7 e0.4 o0.8 q1.0 s0.5 t-0.3
jess 7.9 a0.5 b1.0 c-0.4 e1.0 h-0.3 i0.7 j0.6 k0.9 q0.3 r-0.5
jill 8.4 a-0.7 n0.4 o1.4
jill+on 8.4 a-0.7 n0.4 o1.4
jo 7.5 a-0.3 b-0.5 d0.5 e-0.6 f-0.4 g0.7 h0.5 i-0.7 j-0.3 k1.0 l0.5 m-0.4 n0.4 p-0.4 q0.9 r1.8 s-0.4
joan 7.5 b1.2 f1.4 h-0.3 i-0.5 m1.0 o0.3 p-0.4 q0.4 s-0.3 t0.4
joanna 8.4 b1.0 f0.8
joanne 8.4 c-0.3 f0.4 k-0.3
job 5.8 a-0.6 b1.0 c1.2 d0.5 g2.4 i1.3 l0.8 m0.3 n1.7 r2.8 s-0.6 t1.9
job+adve 8.4 d0.5 e-0.5 l0.3 m-0.3 n0.6 o-0.3 q0.5 r-0.3 t1.9
job+and 8.4 a0.8 c0.7 e0.7 i0.9 j0.7 p0.4
job+in 8.4 b-0.3 c-0.4 t0.8
job+on 8.2 a-0.6 c-0.5 e-0.4 g2.6 h1.0 i-0.3 n0.8 o0.3 q0.4 r3.2 t1.8
job+titl 8.4 b-0.4 c-0.4 e0.7 k0.5 m0.3 n-0.3 t-0.3
jobs 8.4 g0.4
joel 8.4 t0.8
jog 8.4 a-0.8 g1.9
join 6.8 a-0.6 b0.5 c-0.5 d0.3 e1.3 f0.7 g-0.9 h-0.9 i0.4 k0.8 n0.8 o1.1 p-0.5 q1.6 s-0.6 t-0.4
join+and 8.4 c0.5 d0.8 f0.8 k0.6 l-0.3 n0.4 q-0.3
join+the 8.4 a0.4 d1.3 g-0.6 k1.5 n0.4 q0.4
joined 8.4 b0.4 i0.4
joiner 7.7 b0.5 c-1.0 d-0.3 e1.1 h-0.5 j-0.3 k0.8 m0.4 n0.6 o1.6 p-0.4 q1.4 t-0.5
joinin 8.2 c0.5 d0.8 e0.7 f0.8 g-0.4 i-0.4 j0.7 k0.6 n0.4 p-0.4 q-0.3
joint 8.4 a-0.5 e-0.4 i0.5 j-0.3 q0.9
joke 7.5 a-0.9 b-0.8 d-0.6 e-0.4 h0.6 i-0.8 l-0.5 o0.5 p-0.4 q0.6 r0.6
jokes 8.4 m0.5 s0.7
joki 8.4 a1.0 b-0.3 e2.3 m1.0 p1.7
joking 8.4 a1.0 b-0.3 e2.3 m1.0 p1.7
jone 8.2 d0.6 e0.3 i0.5 j0.5 s0.7
jones 8.2 d0.6 e0.3 i0.5 j0.5 s0.7
jord 8.4 a-0.3 g0.8 h1.0 k0.5 l0.8 q0.5
jordan 8.4 a-0.3 g0.8 h1.0 k0.5 l0.8 q0.5
josh 8.4 b0.4 c0.4 n0.4 r0.3
jour 7.5 a-0.3 b-0.5 c-0.3 f0.4 i-0.4 j0.3 k-0.3 s0.6 t-0.4
journa 7.6 b-0.5 c-0.3 f0.4 g-0.3 i-0.4 j0.3 k-0.3 s0.6 t-0.4
joy 7.6 e0.6 f1.1 g1.3 h0.3 i-0.7 j-0.4 k0.7 m0.6 o0.4 p-0.5 r1.2 t0.4
joyc 8.4 b0.3 g0.3 i0.5 q0.3 r0.4
joyce 8.4 b0.3 g0.3 i0.5 q0.3 r0.4
jpeg 7.3 g0.4
jpegs 8.2 g0.5
judg 6.1 a-0.8 b-0.6 c1.3 d-0.6 f-0.6 g1.2 h1.4 i-1.5 j0.4 k1.3 n-0.4 o0.4 r2.2 s-1.2 t1.1
judg+and 8.2 b-0.3 c0.5 f0.3 q0.5
judg+deci 8.4 b-0.3 g-0.3 m0.3
judg+has 8.4 a-0.3 b0.8 h-0.5 k1.1 t0.3
judg+in 8.4 a0.4 b0.6 c1.3 e-0.3 j1.6 p0.6
judge 6.4 a-1.0 c1.0 d-0.9 f-0.3 g1.2 h1.0 i-1.1 j0.7 k1.1 m-0.6 r1.8 s-0.9 t0.6
judges 7.6 a-0.8 b-0.5 c0.7 d0.4 g0.8 h0.7 i-0.4 j-0.3 l-0.6 m0.4 o0.7 q0.6 r0.9 s-0.4 t0.8
judgme 8.4 a-0.3
judi 7.7 b-0.4 c0.9 e-0.6 f0.4 i0.7 k-0.5 n0.4 o1.1 q-0.5 t-0.4
judi+revi 8.4 a-0.4 c-0.4 k-0.3
judici 8.4 a-0.4 c-0.4 k-0.3
judith 8.2 a0.3 c1.4 e-0.5 i0.9 o0.9 q-0.4 t-0.4
judy 8.4 e-0.3 i0.5 j0.5 o0.8 p0.4
juke 6.4 a-0.3 g0.7
juke+and 8.4 a-0.5
juke+is 8.4 a-0.3 g0.7
juke+it 8.4 g-0.4
juke+play 8.4 a-0.5 g0.6
juke+zen 7.7 a1.2 g-2.0
jukebo 6.4 a-0.3 g0.7
juli 8.4 c-0.3 l0.9 r-0.5
july 6.5 a0.6 b1.1 c1.2 g-0.9 h0.4 n1.2 o1.4 p-0.6 s0.7 t-0.7
july+afte 8.4 c0.3 e-0.4 i0.4 r-0.3 s0.4
july+bill 8.4 a-0.3 e-0.4 h1.2 m-0.5 n1.1 r0.8
july+the 8.4 j0.7 p0.5 s0.6
jump 7.5 a0.6 b0.3 c1.2 d0.8 e-0.6 i-0.4 k0.3 l-0.4 m-0.5 n0.5 q-0.6 r0.9 s1.0 t-0.3
jumper 8.4 c0.6 d0.4 e-0.3 s0.4
jumpin 8.2 b-0.4 c0.9 d0.7 f0.3 k0.6 m-0.3 n0.5 p-0.3 q-0.4 r0.7
june 5.9 a0.7 b0.6 c1.9 d1.0 e0.7 f-0.5 g-0.8 h0.7 i1.2 j-1.0 k-0.4 n0.6 o2.1 p0.6
june+and 7.2 a-0.3 c1.5 f-0.5 g-0.5 h0.5 n-0.4 o0.5 p0.7 q-0.6 r-0.9 s-0.4
june+as 8.4 a-0.3 b-0.4 g0.9 h1.7 m-0.4 n1.7 q-0.4 r0.7 t-0.3
june+i 8.4 d0.3 e-0.3 j0.5
june+the 8.4 a0.9 b0.6 d0.6 e0.7 i0.5 s0.9
june+with 8.4 a-0.4 b0.4 e-0.3 g0.5 m0.3 n-0.3 o-0.4
juni 8.4 a0.4 c0.8 d0.9 e0.4 f0.8
junior 8.4 a0.4 c0.8 d0.9 e0.4 f0.8
junk 7.7 a2.0 g-0.3
jury 7.2 a-1.9 c0.4 e-0.4 g0.5 h1.5 i-0.9 j-0.6 k2.6 l-0.9 n0.6 p-0.5 q-0.6 r1.6 s-0.5 t0.4
jury+serv 7.7 a-1.3 c0.6 g-0.3 h0.7 i-0.4 j-0.5 k2.0 l-0.3 n0.9 p-0.3 q-0.5 s-0.3
just 4.0 a-0.7 b1.4 d0.3 e-2.4 g-0.9 h0.7 i-1.8 j-1.4 k1.2 n1.1 o1.5 p-2.8 q3.1 r1.2 t1.8
just+a 6.5 a-1.5 c1.4 e-0.9 g0.6 h-0.4 i0.6 j-0.4 k0.4 l0.3 m-0.4 o0.8 p-0.4 s0.5
just+as 7.7 f0.6 j0.6 m0.3 n1.2 q-0.3
just+aske 8.4 e1.0 f0.9 i-0.3 k0.4 o0.6 r0.4 t1.8
just+back 8.4 c-0.3 e0.3 g0.6 q0.9 r0.6
just+be 8.4 a1.4 g-0.6
just+been 8.4 a-0.7 c-0.4 d-0.4 g0.3 h0.8 r0.6 t2.0
just+befo 8.4 a-0.4 q0.5 t0.5
just+boug 7.9 g1.2
just+buy 8.2 g1.3
just+can' 7.9 a0.7 g-0.8 l1.2 o-0.3 t0.4
just+do 8.4 g0.9 s0.7
just+for 7.9 a0.3 c0.4 j0.6 s0.5
just+get 8.4 a-1.1 g0.3
just+have 8.4 a1.2 g-0.5
just+hope 8.4 g0.5
just+how 8.4 a-0.5 g-0.9
just+in 8.4 b0.7 f0.5 h-0.3 k0.7 m-0.3
just+keep 8.4 a-0.4 c-0.3 d-0.3 e-0.3 g0.4 m-0.3 o-0.4 r0.4
just+lett 8.4 l1.1
just+like 7.3 a-1.0 b0.3 d0.4 e-0.5 g-0.5 h-0.5 i-0.4 o1.1 p-0.4 s-0.5
just+now 7.9 c-0.5 d-0.4 e0.6 g-0.4 h0.4 i-0.3 l-0.3 n0.6 q2.8 s0.4
just+over 8.4 a0.4
just+ping 8.4 b-0.3 d0.4 g-0.5 o0.4 q2.1
just+put 8.4 e0.4 g0.6 j0.8
just+rece 8.4 g0.3
just+retu 8.4 a0.5 d0.8 i0.7
just+righ 8.4 g0.4
just+say 7.9 a0.4 c0.4 d0.6 g0.8 h0.7 k0.5 p-0.3
just+so 7.3 c-0.4 d0.7 f-0.4 g-0.6 i-0.4 l-0.4 n-0.5 s0.4
just+take 8.4 g0.4
just+that 7.3 a1.4 c-0.6 d0.7 e1.0 g-0.7 i0.9 q0.5 t1.4
just+the 6.8 a-0.8 d-0.4 g-0.4 i-0.5 k0.6 m1.0 o1.1 p-0.4 q-0.5 t0.8
just+to 6.7 a-0.6 d0.9 e-0.5 h0.8 i-0.7 n1.0 o-0.5 p-0.5 q0.4 r0.4 s-0.5 t0.6
just+told 8.4 a-0.6
just+want 7.2 a-0.9 b-0.4 c-0.4 g0.7 i-0.4 n0.7 o1.9 p-0.3 q-0.3 r0.7 s-0.3
just+work 8.4 a-0.3 c0.6 g0.4 q0.3
justif 7.9 a0.8 b2.8 e-0.3 g-0.4 h-0.4 i0.9 j-0.4 o-0.3 p-0.3 s-0.3
k 7.7 b0.6 i-0.3 l0.4 o0.6 r-0.4 s1.1
kam 8.4 a-0.7 b0.4 e-0.4 g0.3 r0.4
kare 8.4 d0.8 g0.3 r0.6
karen 8.4 d0.8 g0.3 r0.6
karm 7.7 a-0.8 g0.4
karma 7.7 a-0.8 g0.4
kath 8.4 a-0.5 b-0.5 c-0.4 d-0.3 f-0.4 g0.7 h0.4 k0.7 l-0.3 o0.4 q0.3
kaya 8.4 a0.3 e0.7 i0.7 p1.0
kbps 8.2 a0.9
kbps+wma 8.4 a0.4
kc 8.4 b-0.4 g0.3 q0.7 r0.7
keen 7.9 a-0.4 c0.7 d0.9 f0.5 h0.7 i-0.5 k-0.4 r0.6
keen+to 8.4 a0.4 d1.1 p0.4 q0.4
keep 5.2 a1.7 b-0.9 c-0.4 d1.2 e1.0 g-0.9 i-0.6 j-0.9 k-0.6 m-0.5 p3.0 s0.8 t0.4
keep+aski 8.4 n0.3 s0.4 t0.4
keep+ever 8.2 d-0.3 j0.7 s0.4
keep+hold 8.2 a0.5 d0.3 e1.2 g-0.3 i-0.3 p2.0 s-0.3
keep+it 7.0 a-0.5 d-0.7 e-0.3 m-0.3 p0.4 r1.0
keep+my 8.4 a-0.8 c-0.5 e-0.3 g1.1 t0.8
keep+the 6.7 a-1.4 b-0.5 c-0.5 d-0.3 e0.3 f-0.4 h-0.4 k-0.6 m0.4 r-0.3 s-0.7
keep+this 8.2 a0.6 b-0.4 d2.0 e1.4 f0.5 g0.5 h0.7 i-0.5 n0.7 p-0.4
keep+up 8.4 a0.5 f0.3 l0.5 r0.7
keep+you 7.9 a0.9 b1.1 g-0.6 i1.6 o-0.4
keep+your 8.2 a1.1 c0.4 d0.4 j0.7 p1.2
keepin 6.9 a0.8 c-0.5 d1.1 e2.8 g0.3 h0.4 i-0.4 j0.8 m-0.3 n0.6 p2.7 q0.4 s0.8 t0.5
keeps 7.2 a1.1 d0.4 e-0.5 g-1.1 p0.4
keit 8.2 g0.3 j0.7 m0.9 r0.4
keith 8.2 g0.3 j0.7 m0.9 r0.4
kell 7.9 a0.5 b0.7 d1.5 f-0.3 g-0.5 h0.4 i-0.4 j0.5 m0.5 p0.4 r-0.4 s-0.4
kell+ann 8.4 a0.6 d0.3 e0.6 g-0.4 j0.7 p0.7
kelly 7.9 a0.5 b0.7 d1.5 f-0.3 g-0.5 h0.4 i-0.4 j0.5 m0.5 p0.4 r-0.4 s-0.4
kemp 8.2 a0.8 e1.9 f-0.3 t1.5
ken 8.2 a-0.9 c-0.3 g1.1 n0.8 o0.5 p-0.3 q-0.4 r0.9 t-0.3
kenn 8.2 a-0.5 c0.6 d0.6 i0.9 r0.3 s0.7
kept 6.0 a1.5 c1.0 d1.4 e-0.4 f1.3 h-0.5 i-1.2 j0.5 k-0.8 l-0.6 m0.5 q1.0 r0.6 s1.7 t1.0
kept+a 7.6 a0.8 b-0.3 c-0.4 d1.4 g-0.4 i-0.4 j0.7 l-0.4 m0.7 q-0.5 s1.2
kept+all 8.4 f0.4 q1.3 r0.5
kept+quie 8.2 a1.0 c0.5 d0.5 s2.1 t0.6
kept+the 7.9 c0.6 g-0.3 i-0.3 j0.4 m0.7 p0.3
kept+your 8.4 a0.5 c1.1 e0.4 g-0.4 j0.5 t0.5
kerr 8.4 c0.5 d0.5 s0.7
kess 8.4 b0.5 e1.0 f1.1 i0.6 j0.5
kessle 8.4 b0.5 e1.0 f1.1 i0.6 j0.5
kest 8.4 e0.7 h-0.3 m0.4 n0.3 o0.4 t0.8
kestre 8.4 e0.7 h-0.3 m0.4 n0.3 o0.4 t0.8
kett 7.1 b0.7 d0.9 e-0.9 g0.8 i0.4 j0.3 m1.1 p-0.4 q-0.5 r1.3 s-0.3 t0.5
kett+on 8.4 d0.8 e-0.3 i0.4 t-0.3
kettle 7.2 b0.8 d0.9 e-0.9 g0.8 i0.5 j0.3 m1.2 p-0.4 q-0.5 r1.3 s-0.3 t0.5
kev 8.4 e0.6 i0.6
key 7.2 a1.5 e-0.3 f-0.4 g-0.4 i0.5 m1.3 n0.7 o1.0 p-0.3 q0.4 r-0.5 s1.2
key+for 8.4 a0.9 g-0.5 n1.0
keyp 7.7 a1.2
keypad 7.7 a1.2
keys 6.8 a0.8 d0.4 f0.6 g-1.7 i1.2 j-0.5 m-0.3 q1.2 r-0.6 s-0.7
keys+and 8.4 a-0.5 b0.5 f-0.4 g-0.3 i-0.3 k0.3 n0.4 q0.3
keys+to 8.2 c0.7 d-0.3 g0.4 i1.1 p0.5 r0.3
kia 8.2 a-0.7 b-0.4 g1.0 h2.1 r1.2
kia+ora 8.2 a-0.7 b-0.4 g1.0 h2.1 r1.2
kick 7.7 a-0.7 c-0.9 d-0.6 g-0.3 i-0.4 k3.0 l-0.4 o0.3 q-0.4 t0.4
kick+off 7.7 a-0.7 c-0.9 d-0.6 g-0.3 i-0.4 k3.0 l-0.4 o0.3 q-0.4 t0.4
kid 8.2 a-0.8 b1.0 e0.5 i-0.4 p0.5 q1.0 r0.4
kids 6.5 b-0.5 c-0.5 h0.4 i0.7 n0.9 q0.4 r1.7 s0.5
kids+are 7.9 c-0.5 d-0.4 e-0.4 f-0.3 g-0.4 i-0.3 m-0.3 n1.9 p0.3
kids+at 8.4 a-0.5 f0.3 g1.1 n-0.4 r1.8 s-0.3
kier 8.4 a-0.6 f0.3 g0.5 l1.3 n0.4 q0.9 t0.4
kieran 8.4 a-0.6 f0.3 g0.5 l1.3 n0.4 q0.9 t0.4
kill 8.4 a0.9 e0.8 g-0.7
kill+the 8.4 a0.9 e0.8 g-0.7
kim 8.4 b-0.5 d-0.6 k-0.3 m0.8
kind 5.1 b-0.5 c1.1 f0.5 g1.0 h2.1 i-0.7 j0.3 k1.0 l-0.6 m2.3 n0.4 o1.1 p-0.8 q1.2 r1.5 s-0.9
kind+advi 8.4 a-0.5 c-0.6 f-0.3 h0.6
kind+and 7.9 b1.0 h0.7 n0.4 r0.4 s0.5
kind+be 8.4 c0.8 e0.8 j0.5
kind+brin 8.4 a-0.5 b0.3 e-0.3 f0.3 h-0.4 k0.3 q1.4 t-0.4
kind+let 8.4 c0.4 d0.3 j0.4 p0.6
kind+of 7.0 a0.6 g0.5
kind+pres 8.4 a0.6 j1.1
kind+quot 8.4 a-0.5 c-0.5 g0.4 h1.0 t0.4
kind+rega 6.8 a-1.2 e-0.5 g1.1 h1.1 i-0.9 j-0.6 l0.4 n-0.5 o0.7 p-0.5 q1.2 r0.7 s-0.4
kind+remo 8.4 a0.7 e-0.4 j0.5 k0.4 m0.8 p-0.3 r-0.4 s0.6
kinda 8.4 a1.4 g-0.4 h0.4 n0.4 r0.6
kindly 5.9 c0.6 d0.4 e0.5 f1.2 g-0.8 h1.8 i-0.7 j1.4 k1.3 l-0.4 m1.9 n-0.6 o0.8 p-0.4 q0.4 r-0.4 s-0.8
king 7.9 a0.3 f0.5 i0.4 j1.0 l1.2 n0.4 q1.0 t0.3
kirk 8.2 d0.7 f0.4 m-0.3 n0.4 p-0.3 q1.2 r0.7 s0.8
kirkby 8.4 a0.4 d0.9 q0.4 s0.8
kirs 7.6 a-0.6 b0.3 f0.5 k0.7 m-0.5 o0.7 s-0.4 t0.3
kirste 8.2 b0.8 c-0.4 e0.6 f0.9 k0.3 n0.7 r0.4
kirsty 8.2 a-0.6 b-0.4 c0.4 e-0.4 f-0.4 k0.5 m-0.4 n-0.4 o0.8 q0.3 t0.4
kit 7.7 a-0.3 b-0.5 c-0.3 e0.4 g0.5 i-0.3 r0.4 s0.5
kitc 6.6 a0.9 b0.8 d-1.1 e1.2 f0.5 g0.4 h0.5 o-0.3 r0.5 s0.7 t-0.5
kitc+and 8.4 d-0.3 i0.5
kitc+draw 8.4 a-0.4 c0.3 e-0.5 f0.5 j0.5 p0.4
kitc+is 8.4 g0.6 h0.6 r0.9
kitc+with 8.4 a-0.3 g0.6
kitche 6.6 a0.9 b0.8 d-1.1 e1.2 f0.5 g0.4 h0.5 o-0.3 r0.5 s0.7 t-0.5
knee 7.7 e0.6 f-0.3 g0.4 i0.8 k0.3 l0.6 n-0.4 o0.7
knees 8.4 i0.5 o1.1
knew 6.8 a0.7 e0.3 h0.5 i0.5 s0.7
knew+i 7.7 e0.4 s0.5
knew+our 8.4 d0.4 i1.0
knif 8.4 a0.4 g-0.8
knife 8.4 a0.4 g-0.8
knit 8.2 s-0.3
knob 8.4 c-0.3 h0.6
knoc 7.1 f0.5 k0.5 l0.5 m1.5 n-0.6 o0.3 p0.4 r-0.5 t-0.3
knock 7.7 a-1.0 b-0.4 k0.5 m0.8 r-0.6
knocke 7.9 a0.9 b0.3 c0.4 g-0.6 l0.5 m0.9 n-0.4 p0.7 q-0.3
knocko 8.4 a0.4
know 4.4 a0.7 b0.7 c0.3 d1.8 f0.6 g-1.9 h-0.6 j-1.0 k0.9 l1.6 n0.9 p-1.5 q0.9 r0.6 s0.6 t0.5
know+abou 7.6 a0.6 e1.0 g-0.6 m0.9 s0.3
know+and 8.4 a0.5 m0.6 s0.3
know+as 8.4 k0.8 n-0.3 t0.3
know+beca 8.4 a0.4 b1.1 c-0.5 d0.9 h0.4 m1.1 s-0.3 t-0.3
know+for 8.4 g0.4
know+how 7.2 a-0.8 b-0.4 c-0.4 d-0.7 e-0.7 g1.8 h0.7 l-0.4 q-0.4 r0.7 s-0.3
know+i 8.4 g-0.4 l0.6 p-0.3
know+i'm 8.2 e0.6 s1.1
know+if 7.5 a-0.6 b0.6 d0.4 e-0.8 f0.6 h-0.3 i-0.4 o-0.5 p-0.4 q2.6 s-0.4
know+it 8.4 a-0.9 e-0.4 g0.4 n0.4
know+it's 8.4 b-0.5 c-0.4 d0.5 e0.4 l-0.4 o0.4 q0.6
know+my 8.4 a-0.4 h0.6 l0.4 r0.4
know+noth 8.4 a-0.7 g-0.9
know+of 8.2 a-0.9 d-0.4 e-0.4 m0.9 o0.9
know+so 8.4 a-0.4 f0.6 o0.7
know+that 6.7 b-0.7 d0.6 f0.4 g2.0 h-0.3 i0.3 j-0.6 k-0.5 l1.6 m-0.3 n0.4 q1.1 r2.3 s1.1 t0.7
know+the 6.9 a0.4 c1.4 d-0.5 e0.4 g-1.0 i-0.7 j0.5 p0.5 q-0.7 s-0.4
know+them 8.4 a0.5 b0.6 c0.6 i0.7
know+they 7.9 a-0.4 c-0.5 e-0.4 f0.9 g1.1 s0.8
know+what 6.4 a0.7 b-0.3 c1.4 d0.3 e0.5 g0.4 h1.1 i2.9 n-0.3 p-0.6 r0.4 t0.4
know+when 7.7 c0.3 e0.8 g-0.4 n0.3
know+wher 7.7 c0.3 d1.0 e-0.6 g-0.4 i0.5 k0.4 m0.5 o0.7 r-0.3 t-0.4
know+whic 7.7 a-0.9 c-0.4 d-0.5 e-0.7 f-0.5 g-0.5 h0.4 k0.8 l-0.5 m-0.3 o0.7 q-0.6 s-0.4 t0.4
know+who 7.3 c-0.5 d1.0 e0.8 f-0.4 g-0.6 j0.6 n0.4 p-0.3 q-0.4 t0.3
know+why 7.9 c0.4 e0.9 f0.7 g-0.4 n0.4 o-0.4 r-0.5 t-0.3
know+you 8.4 a0.4 d-0.3 e1.0 k0.3 o0.3
know+you' 7.9 a-1.1 b0.4 c-0.3 e-0.3 i-0.3 k0.3 l0.5 t0.7
know+your 8.2 c-0.5 e0.7 f0.9 o0.5 s0.3 t-0.3
knowin 8.2 b-0.4 c1.1 g-0.5 h0.4 i0.4 m0.3
knowle 7.9 a-0.6 b0.5 f0.4 q0.4
known 7.1 a0.7 p0.5 s0.4
knows 6.9 a-1.0 c-0.6 e0.7 f0.4 g-0.7 i-0.7 k1.0 n-0.6 o0.4 p-0.4 r-0.5
koda 8.4 a-0.4 g0.5
koda+pict 8.4 a-0.4 g0.5
kodak 8.4 a-0.4 g0.5
kowa 8.2 a0.6 b0.4 c0.9 d-0.3 f0.3 i1.0 p0.6 t0.4
kowalc 8.4 a0.4 b0.5 c0.4 d-0.3 f0.3 i0.5 t0.5
kulk 8.4 a-0.4 b0.3 c-0.4 k0.8 l0.3
kulkar 8.4 a-0.4 b0.3 c-0.4 k0.8 l0.3
l 8.4 a-1.0 g-0.4
lab 8.2 a-0.6 d0.8 e0.4 g1.1 q0.3
labe 6.8 a-0.3 c-0.5 d1.2 e0.8 f0.5 g2.0 h1.3 i-0.5 l0.4 n-0.3 o-0.7 p0.6 q0.4 r2.1 t0.6
labe+and 8.2 c-0.4 d0.4 e0.7 g0.6 h0.8 p0.5
label 8.2 c-0.4 d0.4 g0.6 h0.8 p0.5
labell 8.4 g0.3 r0.3 t0.4
labels 7.1 d0.7 e0.5 f0.5 g1.3 h0.9 l0.5 m0.4 n-0.4 o-0.4 q0.5 r2.1 t0.5
labl 8.4 a-0.5
labled 8.4 a-0.5
labr 8.2 b0.3 c0.4 e0.3 h-0.4 k1.0 m1.1 n0.4 r0.6 t0.5
labrad 8.2 b0.3 c0.4 e0.3 h-0.4 k1.0 m1.1 n0.4 r0.6 t0.5
labs 7.9 g0.6
lack 6.8 a3.6 g-2.5
lack+of 7.6 a2.2 g-1.0
lacks 8.2 g-0.6
lad 7.1 a0.6 b0.4 c1.0 f1.3 i1.4 j-0.4 k-0.3 n1.3 o-0.5 r0.5 s-0.5 t-0.6
ladd 7.2 a-0.7 e-0.6 j-0.3 k1.4 n-0.5 o0.7 p0.4 q1.1 s-0.5
ladd+in 8.4 p0.6
ladder 7.2 a-0.7 e-0.6 j-0.3 k1.4 n-0.5 o0.7 p0.4 q1.1 s-0.5
ladi 8.4 b0.5 c-0.4 n0.6
ladies 8.4 b0.5 c-0.4 n0.6
lads 6.6 a-2.5 b-0.4 e-1.0 g3.9 h0.8 i-0.4 j-0.7 m0.4 o0.3 p-0.5 q1.6 r5.5 s-1.1 t1.0
lads+a 8.4 m0.5 n0.6 q0.3 r0.6
lads+on 8.4 a-0.9 c-0.6 d-0.4 e-0.5 g1.3 h0.7 i-0.4 m-0.4 o0.5 r1.4 t-0.3
lads+who 8.4 a-0.3 g1.0 n0.3 q1.3 r1.4 t0.5
lady 6.3 a-0.6 b1.0 c0.7 d0.5 e-0.3 f0.9 g0.8 h0.7 i1.0 k0.8 l0.8 m0.6 n1.5 o0.7 q0.3 r0.7 t-0.8
lady+in 8.2 a0.8 b0.9 d0.4 e0.5 i1.0 j0.6 p1.0 s0.6
lady+was 8.2 a-0.7 e-0.6 g-0.3 l1.6 m-0.5 n1.5
lady+who 8.4 a-0.3 b0.4 c0.6 d-0.3 e-0.3 g0.4 h-0.4 k0.4 m0.5 r0.4
lag 7.7 a0.6
lag+time 7.9 a0.6
lago 8.4 d0.6 f0.6 g0.5 h0.7 j-0.3 k-0.4 r0.7 t0.7
lagos 8.4 d0.6 f0.6 g0.5 h0.7 j-0.3 k-0.4 r0.7 t0.7
laid 7.6 d-0.4 e0.5 i-0.4 j-0.3 k0.6 o-0.4
lake 7.9 a0.5 d0.4 h-0.4 l-0.5 m0.6 s0.4
lal 8.2 b-0.4 c-0.4 f-0.3 h0.4 l-0.4 o0.3 p-0.3 t0.3
lamb 7.1 a-1.6 b-0.6 c-0.5 d-0.4 e-0.4 i-0.9 j-0.5 k1.2 l1.3 n1.0 o0.9 p-0.6 q2.0 s-0.6 t-0.4
lambin 7.7 a-1.4 c-0.5 e-0.5 h0.4 i-0.6 k0.5 l-0.4 n1.2 o0.4 p-0.3 s-0.4
lame 8.4 a3.0 g-1.1
land 5.7 a-2.1 b-1.2 c0.3 f0.7 h0.9 i-1.0 j-0.7 k1.3 l0.6 m-0.7 n1.0 p-0.5 q2.9 r0.6 s-0.6
land+in 8.2 a0.4 f-0.3 j-0.3 k0.3 o0.5 s0.6
land+of 8.4 d0.4
land+on 8.4 a0.8 l1.0 n0.6
land+page 8.4 c1.3 e0.5 i-0.3 l0.4 n-0.3 t1.3
land+so 8.2 b0.3 n-0.5 q1.0
land+the 8.4 f0.7 m0.6
land+to 8.4 e0.3 p0.6 s0.6 t0.3
landed 7.7 b-0.4 c1.2 d0.5 e-0.5 g1.1 h0.5 i0.3 p-0.3 q1.9 r1.1
landin 7.5 c1.1 d-0.4 e0.8 f0.3 i0.4 m-0.6 n1.7 r0.6 t0.9
landlo 6.4 a-1.5 b-0.7 c-1.0 e-0.9 h1.3 i-1.1 j-0.4 k1.5 m-0.4 n-0.5 o-0.4 p-1.1 q-0.7 r-0.8
lands 7.9 a-0.5 d-0.4 e-0.4 f0.4 l0.7 n0.4 o-0.5 q1.2
landsc 7.7 d-0.4 e1.0 h-0.3 k-0.3 p1.1 q-0.4
lane 7.7 a0.6 b1.0 c0.7 e-0.5 f-0.4 g-0.5 j0.5 k-0.5 m-0.4 n-0.3 o0.5 q0.6 t0.4
lang 7.7 a0.5 d-0.5 e-0.5 m0.9 p0.4 q-0.4 r0.3
lang+that 8.2 a0.3 d-0.4 e-0.4 m0.3 q-0.4 r0.4 t0.3
langua 7.9 a0.3 d-0.4 e-0.5 q-0.4 r0.4
laps 7.7 a0.4 c0.3 g-0.3 i1.1 p-0.3 s-0.3
lapse 8.2 b0.3 i0.4 j-0.4
lapsed 8.4 a0.4 d0.4 i0.8 j0.3
lapt 7.5 a-0.3 b0.6 c0.6 i0.3 n0.4 q-0.5
lapt+emai 8.4 c0.6 d0.3 e-0.4 h0.4
laptop 7.5 a-0.3 b0.6 c0.6 i0.3 n0.4 q-0.5
larg 5.9 a-1.3 e0.4 g0.7 h0.7 i0.5 j-0.4 m0.4 o-0.5 q-0.4 r1.5 s-0.3
larg+and 8.2 a-0.7 g1.3
larg+but 8.4 g-1.3
larg+capa 8.4 g0.8
larg+cf 8.4 a-0.4
larg+coll 8.4 a-0.6
larg+prin 8.2 a-0.5 e-0.4 g0.7 h0.3 k-0.3 m0.4 q-0.3 r1.2
large 6.5 a-0.6 e0.6 g0.8 h0.7 m0.4 o-0.3 q-0.5 r0.8
larger 6.7 a-0.9 i0.8 r0.8
lars 8.4 j0.4 s0.4
last 4.2 a1.0 c1.3 d1.2 e1.8 f0.3 g-1.0 i3.9 j-2.0 k0.3 l1.0 m-0.7 n-0.9 o0.6 p1.2 q3.1 r0.7 s-2.1 t2.2
last+abou 8.4 a0.4
last+agen 8.4 a-0.4 h0.3 l-0.4 q0.3 r0.7
last+day 7.7 b-0.6 c1.3 d0.7 e-0.3 h-0.4 l0.4 m0.5 o0.3 p-0.3 r-0.6 t1.7
last+for 8.4 a-1.1
last+frid 8.4 b0.3 c0.3 e-0.4 k0.3 n0.3 o-0.3 q0.5 r-0.6 t0.5
last+inst 7.9 a0.4 c0.5 d0.3 i-0.5 j0.6 p1.7 s0.7
last+invo 7.7 a1.2 c0.8 d-0.6 e-0.8 i2.4 j0.5 m0.7 o0.4 p1.4
last+job 8.2 a-0.5 b-0.4 r-0.3
last+less 8.4 a0.6
last+lot 7.9 a-1.6 b-0.7 c-0.6 g1.3 h1.6 i-0.8 k0.4 l0.3 o-0.4 p-0.5 q0.7 r2.6 s-0.3 t0.5
last+mess 8.4 a-0.5 b0.4 c0.9 f0.5 i-0.3 k0.4 l-0.3
last+mont 7.1 b-0.9 c-0.6 e1.0 f-0.4 g-0.8 i0.4 k0.5 l0.4 m-0.7 n-0.5 o0.7 s-0.6
last+nigh 6.8 a0.3 b-1.0 c-0.3 d0.3 e0.8 h0.6 j-0.4 l1.0 n-1.0 o0.4 q0.4 r0.6 s0.7 t1.0
last+of 8.4 i0.3
last+one 7.6 e0.3 h-0.3 i0.8 p-0.3 r-0.4 s0.4
last+quar 8.2 b1.1 c-0.6 d-0.5 e0.6
last+thre 7.9 e0.4 i0.6 l-0.3 p0.5
last+thur 8.2 c0.5 d0.7 g-0.4 i-0.3 n-0.4 o0.6 q1.9
last+time 7.2 a0.3 c-0.3 d1.1 e-0.3 g0.4 h-0.8 i-0.6 j-0.3 k1.3 l-0.4 p-0.4 s-0.4 t0.8
last+two 7.7 a0.4 b0.7 c-0.4 d0.3 e-0.3 f0.4 h0.3 i1.1 j1.3 l0.8 o0.6 p1.0
last+week 6.7 b-0.9 c-0.5 d0.5 e-0.4 g0.4 i0.5 j-0.4 p-0.7 q0.9 r1.1 s-0.7
last+with 8.4 a-0.5 g0.4 r0.4
last+year 6.1 a-0.7 b-0.5 c2.1 d-0.3 e2.0 f0.5 g-1.0 h-0.7 i-0.4 j-0.7 m0.5 n-0.4 o0.4 p-0.6 r-0.4 s-1.1 t0.9
lasted 7.5 a1.3 g-0.5 i0.4
lastly 8.4 a0.4 g0.4
lasts 7.6 a-1.9 g0.6
late 5.0 a0.7 b-0.7 c6.2 d0.6 e1.2 f0.6 g-1.0 j-0.7 k1.8 l4.8 n1.0 p-0.6 q0.3 r0.5 s-0.5 t0.4
late+and 7.5 a2.0 b0.8 c3.3 e3.0 f-0.4 g-1.1 h-0.4 i0.5 k0.5 m0.5 o-0.4 p-0.4 q0.4 r-0.4 s0.4 t0.3
late+deli 8.4 d0.4 n0.8
late+fath 7.9 a0.6 g-0.5 i0.4 j0.8 r-0.5
late+husb 7.7 c-0.3 d1.2 e-0.4 f0.9 g0.6 h-0.3 i0.7 k-0.5 q0.6 r0.7 s-0.3 t0.4
late+i 8.4 e0.8 l0.9 n-0.4 s0.4
late+on 8.2 a-0.8 b-0.5 e-0.6 k1.5 l0.8 q0.3 r0.5
late+paym 6.2 j-0.6 l1.0 n0.8 p-0.5
late+than 8.4 d-0.3 e0.5 f0.5 l1.9 m0.5 n-0.5 t0.6
late+the 8.2 c0.8 e0.6 g0.5 i0.9
late+they 8.4 c-0.3 e-0.4 g-0.3 k0.4
later 6.7 a0.8 b-0.4 c0.6 d-0.3 e0.5 f0.6 g-0.3 h-0.4 j-0.5 k1.5 l1.4 m0.5 n-0.5 q-0.5 r-0.4 t0.3
latt 8.2 a-0.8 c-0.3 g0.6 l0.8 o0.9 r-0.3
latter 8.2 a-0.8 c-0.3 g0.6 l0.8 o0.9 r-0.3
laug 6.5 a1.8 b3.5 c0.6 d-0.7 e1.7 g-1.2 i-0.6 l-0.5 n-0.5 p1.7 r-0.5 s0.9
laug+at 8.4 a-0.6 g0.6 i0.3 k-0.4 r0.3
laug+for 8.4 a-0.4 c-0.3 h0.3 p0.4
laug+out 8.2 a0.4 b0.4 c1.0 e0.6 i0.4 j0.5 s0.5
laug+then 8.4 b0.7 e0.4 f0.4 s0.5
laugh 7.7 b1.0 d-0.4 e-0.9 h-0.3 o0.4 p-0.5 r0.4 s-0.7
laughe 7.0 a1.8 b2.4 e1.9 g-1.1 h0.3 i-0.4 l-0.4 n-0.6 o-0.4 p1.9 q-0.5 r-0.5 s1.8
laughi 8.4 b0.4 c0.5 e0.4
laun 7.5 a-0.5 b-0.4 g0.5 h-0.3 k0.7 m0.3 r1.0
laun+from 8.4 a0.5
launch 7.9 b-0.4 c0.4 g0.8 k0.8 m0.4 r1.2
laundr 8.4 g-0.3
laur 7.9 a0.3 b1.8 c-0.5 d-0.5 e-0.3 f0.8 g0.4 h0.9 i-0.5 k0.6 m-0.3 p-0.4
lauren 8.2 a0.4 b1.9 c-0.4 d-0.3 f0.9 h0.5 i-0.4 k0.7 p-0.4 r-0.4
law 6.0 a0.5 b0.4 c-0.7 d-1.1 e1.7 g-0.7 h0.9 i-0.6 j2.2 o-0.4 s1.4 t-0.6
law' 8.2 a0.6 b0.4 h0.4 i0.9
law's 8.2 a0.6 b0.4 h0.4 i0.9
law+and 8.2 b-0.3 j0.7 r-0.4
law+cent 8.4 a0.3 d0.7 e0.3 j0.5
law+firm 8.4 a-0.6 b0.5 c-0.3 d-0.3 h0.5 j-0.5 r0.4
law+has 8.4 c-0.3 e0.4 g0.5 h0.8 r0.7 s0.5
law+in 8.4 b0.5 i0.9
law+is 8.4 a0.4 e1.2 g-0.3 j0.5 s0.5
law+on 8.4 e0.6 j0.8 p0.4 s1.2
law+soci 8.4 b-0.3 c0.3 e0.5 j0.5 s0.7
law+who 8.2 c0.3 d-0.5 g0.5 h0.5 j0.4 l0.4 q0.3 r0.4
lawn 8.2 a0.8 c-0.3 d-0.4 e1.7 g-0.5 i-0.5 j0.7 p0.3 s1.0
laws 8.2 e0.4 h-0.4 q-0.4 s0.5
laws+agai 8.4 h-0.4 q-0.4
lawsui 8.4 h-0.4 q-0.4
lawy 5.5 a0.6 b-0.8 c-0.9 d-1.2 g-0.4 h-0.4 i-0.4 j3.2 k-0.5 l0.5 o0.5 p0.4 r-0.4 s0.7 t0.4
lawy+and 7.9 e0.7 f0.4 g-0.9 j0.9 l0.4 o0.6
lawy+as 8.4 j0.5 s0.7
lawy+is 6.3 j-0.5
lawyer 5.5 a0.6 b-0.8 c-0.9 d-1.2 g-0.4 h-0.4 i-0.4 j3.2 k-0.5 l0.5 o0.5 p0.4 r-0.4 s0.7 t0.4
lay 8.4 c-0.3 e0.7 j0.7 o0.3 q0.8 r0.5 s0.5
laye 8.4 c0.7 d1.2 e-0.4
layer 8.4 c0.7 d1.2 e-0.4
layo 7.2 b0.4 d1.1 f0.3 g-0.4 i-0.5 j-0.3 m0.5 n0.5 p-0.3 q0.7 r0.7 s-0.3
layo+is 8.4 a0.5 b0.8 c-0.3 e0.3 q0.4 r-0.3
layout 7.2 b0.4 d1.1 f0.3 g-0.4 i-0.5 j-0.3 m0.5 n0.5 p-0.3 q0.7 r0.7 s-0.3
lcd 6.8 a-1.0 g0.9
lcd+scre 7.9 a-0.6 g1.0
lead 6.7 b1.5 e0.8 f0.3 g1.2 h1.5 i-0.5 j-0.5 k0.7 m-0.5 n0.4 p-0.6 q1.3 r0.5 s-0.7
lead+has 8.4 a0.4 b0.8 c-0.5 d0.3 e1.0 i0.5 q0.4
lead+to 8.2 a0.8 c0.7 d0.7 e0.7 g-0.5 o0.3
leader 8.2 a-0.6 g1.5 h1.3 n-0.4 o-0.3 q0.9 r0.8
leadin 8.4 g0.6
leads 7.7 a0.6 b1.4 d0.5 e1.0 g-0.4 h-0.4 k0.5 s-0.3
leaf 6.5 a0.5 d0.3 e1.3 g-0.8 i-1.0 j-0.7 k1.0 m0.7 n0.5 o0.4 p-0.8 q1.0
leaf+to 8.4 c0.8 d0.7 k0.4 m0.6 r-0.5 t0.4
leafle 6.5 a0.5 d0.3 e1.3 g-0.8 i-1.0 j-0.7 k1.0 m0.7 n0.5 o0.4 p-0.8 q1.0
leag 7.6 b0.3 c0.3 e0.3 f0.7 i-0.4 l-0.4 n-0.3 o0.4 s0.4
league 7.6 b0.3 c0.3 e0.3 f0.7 i-0.4 l-0.4 n-0.3 o0.4 s0.4
leak 7.3 a1.2 b-0.4 c0.4 e1.2 g-0.4 h-0.5 i-0.6 j1.2 l-0.3 o0.3 p1.5 s0.5 t-0.3
leakin 8.4 c1.0 d0.4 h-0.5 o0.5
leaks 8.4 e0.8 j0.8 p0.9 s0.3
lean 7.6 b-0.7 c1.3 d1.1 e-0.7 g-0.7 l-0.4 p-0.3 q-0.6 r-0.6 s0.9 t-0.4
leaned 8.4 c1.0 e-0.6 i0.4 s0.5
leanne 8.2 b-0.3 c0.6 d1.0 g-0.4 l-0.3 n0.5 s0.6 t-0.3
leap 8.4 b0.8 e0.7 n0.5 q-0.3
lear 6.7 b0.5 c0.4 d1.7 e-0.4 g1.1 i1.3 j-0.4 k-0.4 n-0.4 o-0.3 r-0.4 s-0.4
lear+how 8.4 a-0.7 g1.5
lear+the 8.4 c0.5 i0.5
learn 7.7 b0.5 c0.8 e-0.3 g0.4 h0.4
learne 7.6 a0.6 d1.9 e-0.6 i0.9 j-0.3 p0.5 r-0.6
learni 7.6 a-0.4 e0.5 g0.8 i0.3
leas 5.6 a0.6 b1.0 c2.3 e0.9 f0.6 i-0.7 j0.8 m1.9 o-0.5 p-0.6 q0.3 s0.6 t0.3
leas+a 8.4 a0.8 b1.9 e1.4 g-0.7 r-0.4
leas+on 7.7 a-0.6 b0.8 g-0.3 h0.6 i-0.6 k0.4 r0.4 t-0.6
leas+so 8.4 a-0.9 g1.0
leas+to 8.4 a0.7 m1.9 s1.7
leas+you' 8.4 a0.7 b-0.4 c1.9 e1.9 g-0.4 i-0.5 l0.3
lease 6.5 a-1.3 d0.3 e-0.6 h0.7 i-0.8 j0.5 k0.4 p-0.8 r0.6 t0.5
least 6.0 a1.2 b1.3 c2.4 e1.7 f0.7 h-0.4 j0.4 l0.4 m0.4 r-0.7 s-0.5
leat 7.9 a-0.8 g0.5
leat+case 8.4 a-0.4 g0.9
leathe 7.9 a-0.8 g0.5
leav 4.8 a-1.5 d-0.4 e-1.3 f0.9 g-2.8 i-1.0 j-0.9 k0.8 n1.0 p-1.3 q-0.3 r-1.2 s-1.1 t0.5
leav+a 7.2 c-0.4 e0.4 f0.4 j0.4 l0.5 n-0.3 o-0.3 s0.3 t0.3
leav+an 8.2 d-0.4 e0.5 i-0.5 o0.4 s1.2
leav+and 7.9 a-0.5 e-0.4 f-0.4 h0.5 i-0.4 l0.4 n-0.3
leav+at 7.6 b-0.5 d0.6 g-0.3 k-0.4 m-0.4 q0.5 t2.1
leav+for 6.7 i-0.4 m0.5
leav+it 6.8 a-0.4 b-1.0 e-0.9 g-0.6 h0.5 i0.6 j-0.5 k0.4 l-0.5 m-0.8 n1.6 o0.5 r0.4 s-0.6 t-0.4
leav+me 8.4 a1.1 c-0.3 n0.3 p-0.4 r0.4 s0.7
leav+our 8.2 e-0.3 f0.8 h-0.4 i-0.4 j0.7 k0.3 l1.2 m0.7 o-0.4
leav+the 7.1 b-0.5 c-0.4 e-0.4 g-0.6 i0.3 l-0.3 n0.7 p-0.6 r-0.7 s-0.5
leav+unti 7.9 a-0.7 d0.7 e-0.3 f0.5 n-0.7 o-0.7 p-0.5 q-0.3
leav+us 7.1 a-0.5 b1.2 c-0.4 f0.4 g-0.6 i0.3 k0.4 n0.5 p-0.4 q0.6 r-0.5 s-0.3 t0.4
leav+you 7.6 a-0.9 b0.4 c-0.4 d-0.5 e-0.6 f-0.3 g0.4 h-0.5 k0.7 m0.9 n0.4 r0.3
leave 5.5 a-1.9 b-0.8 c-1.3 d-0.5 e-2.0 g-1.2 h0.6 j-1.0 k0.5 m0.4 n0.6 o-0.4 p-1.2 q-0.8 r0.3 s-1.8
leaves 7.1 a1.7 b0.4 c1.6 d-0.3 e0.3 g-0.8 i0.9 j0.4 k-0.4 m-0.4 p0.5 q0.6 r-0.8 s-0.5 t1.1
leavin 5.8 a-1.4 f1.0 g-1.3 h-0.4 i-1.6 j-0.4 k1.0 n0.8 o0.3 p-0.8 r-1.0 s0.5
lect 8.4 a-0.3 c0.4 g0.5 h1.0 l-0.3 o0.6 r1.4
led 8.2 a0.6 d0.3 e1.8 f0.3 h0.5 i-0.3 r0.3 s0.6
led+to 8.4 a0.5 c0.3 e1.6 f0.4 h0.5 r0.4
ledg 6.9 a0.6 c0.4 d0.5 e0.8 g-0.4 h-0.5 i0.7 j-0.5 k-0.5 l0.8 m-0.7 n-0.4 o1.1 r-0.5 s-0.4 t-0.3
ledger 6.9 a0.6 c0.4 d0.5 e0.8 g-0.4 h-0.5 i0.7 j-0.5 k-0.5 l0.8 m-0.7 n-0.4 o1.1 r-0.5 s-0.4 t-0.3
leed 6.9 a-0.6 b-0.3 d-0.7 e0.6 f1.2 g0.7 h1.6 i0.6 j-0.4 k1.3 p-0.5 q0.5 r0.9 t1.2
leeds 6.9 a-0.6 b-0.3 d-0.7 e0.6 f1.2 g0.7 h1.6 i0.6 j-0.4 k1.3 p-0.5 q0.5 r0.9 t1.2
left 5.2 a1.7 b1.1 d3.3 e2.3 f0.7 g-1.5 i-1.8 j-1.0 k-0.3 l0.5 n0.9 o0.5 p0.3 q1.5 r0.5 s-0.3 t1.5
left+a 7.3 a2.3 b0.4 d1.8 g-1.2 i-0.4 s0.6 t0.4
left+and 8.4 g0.4
left+for 7.9 a-0.7 b-0.4 c-0.4 g0.8 h1.0 i-0.4 k-0.3 r0.4
left+him 8.4 j0.5
left+in 8.2 c-0.8 d1.4 e1.3 f1.0 g-0.4 h0.8 t-0.4
left+it 8.4 a0.7 b0.4 g-0.3 i0.4
left+my 8.2 a-0.5 e-0.4 h0.4
left+on 8.2 a-0.3 c1.0 d0.7 e0.4 f0.7 h-0.3 k0.3 l-0.3 q-0.4 t-0.4
left+our 8.2 a-0.3 c-0.5 d-0.6 g0.5 i-0.4 l-0.6 m0.5 r1.0
left+out 8.4 c0.3 d-0.5 k-0.3 o0.6
left+over 8.2 b0.4 c-0.4 d0.7 i-0.3 k-0.4 n0.4 q-0.4 r0.7
left+the 6.8 c-0.5 d-1.0 e1.5 f0.3 g-0.3 h0.4 i0.6 j-0.9 k-0.7 l1.3 n0.7 o-0.5 p1.2 t2.3
left+this 8.4 a0.9 b0.4 c0.6 d0.5 f0.5 g-0.6
left+us 7.7 a-0.8 g0.3 h-0.3 i-0.4 n0.3 o0.6 q0.8 t0.3
leg 8.4 g0.3
lega 5.7 b-0.5 d-0.8 e-0.6 f0.6 g-0.7 h0.9 i-1.1 j3.8 k0.6 l-1.1 m1.0 n-0.4 o-0.4 p-1.0 s-1.1 t-0.4
lega+acti 8.4 c-0.4 d-0.4 e-0.3 h0.3
lega+advi 7.7 a0.3 d0.4 e-0.6 g-0.4 j0.5 p-0.3
lega+and 7.9 c-0.3 i-0.3 j0.5 l-0.4
lega+cove 8.4 a0.5 e0.4 j0.8 p0.9
lega+depa 7.7 a1.1 e0.4 j2.1 m1.4
lega+help 8.4 j0.3
lega+noti 8.4 a-0.3 c0.9 j0.5 k-0.3
lega+ombu 8.2 a0.6 b0.6 c1.0 d0.9 j1.4 m0.3 s0.5
legal 5.8 b-0.4 d-0.7 e-0.5 f0.6 g-1.3 i-0.9 j3.4 k0.5 l-1.0 m1.2 p-0.9 s-0.8 t-0.4
legall 8.4 j0.7
lege 8.4 a-0.4 c0.5 d0.5 g0.9 o0.3 r1.8
legend 8.4 a-0.4 c0.5 d0.5 g0.9 o0.3 r1.8
leig 8.2 a-0.5 b-0.6 c0.3 d0.5 g1.0 h1.7 r0.3
leigh 8.4 a-0.3 b-0.4 d0.5 g0.5 h1.0 m-0.3 t-0.4
leis 8.4 a-0.5 f0.4 o1.0
leisur 8.4 a-0.5 f0.4 o1.0
leit 8.4 l0.3 r-0.4
leith 8.4 l0.3 r-0.4
lemo 7.9 p0.5
lemon 8.2 a0.3 e0.3 p0.5
len 7.9 c-0.4 d-0.3 e-0.4 f0.3 j0.7 n0.4 p0.4 r-0.4
lend 8.2 a-0.5 g-0.3 h-0.4 k-0.4 l0.7 n-0.3 r-0.3 t0.7
lender 8.2 a-0.5 g-0.3 h-0.4 k-0.4 l0.7 n-0.3 r-0.3 t0.7
leng 7.7 a-0.5 e0.7 f-0.3 g-0.8
leng+of 8.4 d0.3 e0.7 f-0.4 l-0.3 m0.3 t-0.3
length 7.7 a-0.5 e0.7 f-0.3 g-0.8
lenn 8.2 c0.3 d0.7 q0.3 r-0.4
lenn+who 8.4 j0.3
lennox 8.4 c0.4 d0.9 j0.3 m0.3 q0.3 r-0.4
lens 6.0 a0.7 g-1.0
lens+cap 7.6 a1.5 g-1.0
lens+filt 8.4 a-0.3
lens+is 8.2 a-0.5
lens+the 8.2 a-0.4 g-0.5
lense 8.2 a-0.4 g0.8
lenses 7.5 a-0.4 g0.6
lent 7.7 a0.3 b-0.4 c-0.4 d0.3 i1.2 j0.4 m0.5 s-0.4
leo 8.4 b0.5 f0.4 o0.3 q0.3
leon 8.4 k0.5 l-0.3 p0.7 s0.5
less 5.6 a0.6 b2.3 c-0.8 d1.9 k0.9 l-0.4 o-0.5 p0.7 q1.0 r1.3 t-0.3
less+and 8.4 b0.8 e-0.3 i-0.4 j1.0 p0.4 s-0.5
less+expe 8.4 g0.7
less+for 8.2 a1.4 b3.1 d1.2 g-0.6 i0.7 t0.5
less+in 8.2 a-0.5 b-0.3 g-0.4 q0.4
less+than 6.7 b-0.3 g0.8 h-0.3 p0.5 r0.7
less+that 8.4 a0.4 b0.9 p0.5
less+the 8.4 e0.4 n-0.3 q1.3
lesson 7.6 a-0.6 b-0.5 c-0.6 d-0.6 e-0.4 g0.5 l-0.3 m0.5 o-0.4 p-0.5 r0.6
let 5.1 a0.8 c0.4 d0.4 g-1.3 h0.4 i0.8 j0.5 k0.6 l0.8 o0.9 p-0.5 q0.4 s1.2
let' 6.4 a0.4 b0.3 c-0.5 e1.2 g-0.7 h2.4 k3.2 n1.0 o0.4 q1.2 r0.3 s-0.3
let'+do 8.4 a-0.3 g0.5 h1.4 i-0.3 k0.8 q0.9 r0.7
let'+face 8.4 a0.5 g-0.4
let'+get 8.4 a-0.4 g0.9 h1.0 k0.3 o0.7 q1.2
let'+not 8.4 a0.4 e1.0 i0.5 k1.2 p-0.5
let'+star 8.4 e0.6 j0.6 p0.8
let'+talk 8.2 a-0.7 d-0.4 g-0.6 h0.6 k-0.3 p0.5 r0.3
let's 6.4 a0.4 b0.3 c-0.5 e1.2 g-0.7 h2.4 k3.2 n1.0 o0.4 q1.2 r0.3 s-0.3
let+down 8.4 a0.4 e0.4 s0.7
let+go 8.2 e0.4 i0.5 j0.4 o1.0 r-0.4
let+it 7.2 b-0.4 c-0.7 e0.4 f0.5 g0.8 p-0.4 t0.6
let+me 5.9 a2.1 c1.9 d0.4 e2.1 f-0.4 g-1.3 h1.0 j1.1 k1.3 l-0.4 m-0.6 o0.7 p0.4 q1.6 s1.4
let+the 7.3 a-0.8 b-0.3 c0.3 h-0.4 j-0.4 k-0.4 m0.4 n0.4 p-0.3
let+them 8.4 g-0.4 j0.6 s0.6
let+us 7.0 b-0.5 c-0.7 d0.7 f0.4 g-0.5 i0.8 j-0.4 k-0.6 m-0.3 p-0.6 s-0.5 t0.4
let+you 7.2 a-0.4 c-0.4 d-0.7 e-0.4 f-0.4 g0.3 i-0.4 j-0.3 k0.4 l-0.5 n0.3 o-0.4 q-0.6 r0.6 t0.7
let+your 7.9 a0.3 d0.6 f-0.3 g0.5 k-0.3 l0.6 m0.8 p0.6 q-0.6 r0.4
lets 7.1 a-1.7 b-0.3 d-0.4 e1.3 g1.8 i0.3 j1.1 m0.6 p0.7 r0.7
lets+us 8.4 a0.8 e1.4 i0.6 j1.5 p1.0
lets+you 7.7 a-1.1 g1.7
lett 5.0 b-0.7 c0.7 d0.6 e-1.3 f0.4 h-0.7 j2.3 k0.8 n0.7 o0.9 p-1.0 q0.8 r0.6 t-0.9
lett+and 8.4 o0.8
lett+befo 7.2 c-0.3 d0.5 i-0.4 j1.7 q-0.4 r-0.4
lett+for 8.2 a-0.3 j-0.4 s0.6
lett+from 7.5 a-0.5 b-0.5 c0.9 e-0.6 g0.7 h-0.5 i0.5 j-0.5 l0.7 r0.4 s-0.4
lett+in 7.7 a-0.7 b-0.4 d-0.3 e-0.4 f-0.5 i-0.3 j-0.4 n0.5 o0.7
lett+of 7.3 c0.9 d1.3 f-0.4 g0.3 h-0.5 i-0.4 j0.8 l-0.3 m-0.3 n0.4 o-0.4 p-0.5 s-0.5
lett+on 8.2 b-0.3 e0.3 i0.5 l0.3 p0.4 q1.2 s0.4
lett+so 8.2 a0.4 d0.6 j0.8 m0.9 o1.0
lett+that 8.4 a0.5 f0.5 j0.6 p0.6
lett+to 7.9 c-0.4 s0.5
lett+you 8.4 l1.1
letter 5.1 a0.8 b-0.8 c0.7 d0.8 e-0.8 f0.4 h-0.4 j2.8 k1.0 n0.7 o1.0 p-0.7 q0.4 r0.5 s-0.5 t-1.1
lettin 7.1 a-0.9 c0.4 h-0.7 i-0.4 j-0.7 p-0.5 q1.0 r0.3 s0.8
leve 6.3 a3.6 b1.2 c1.1 d0.5 e-0.5 f0.3 g-1.7 h-0.3 i1.0 j0.5 k-0.4 l-0.4 m-0.5 o-0.3 s0.4
leve+of 8.2 a0.4 d0.4 i0.6
leve+the 8.4 a0.8 g-0.4 i0.6 j0.7 p0.6 s0.5
level 6.6 a2.9 b1.3 c1.2 d0.6 e-0.4 f0.4 g-2.0 h-0.3 i0.6 k-0.4 l-0.4 m-0.6 o-0.3 s0.5
levels 7.9 a0.6 i0.5 j0.3
lever 8.2 a0.5
lewi 8.2 b-0.3 c0.9 e-0.6 i-0.3 j0.6 p1.1 s0.3 t0.7
lewis 8.4 e-0.4 j0.7 p0.5 s0.6
lexa 8.2 g1.3
lexar 8.2 g1.3
liab 7.0 a0.8 c0.5 d-0.3 e1.2 h0.5 i-0.6 j2.4 n-0.4 q0.5 r-0.6 s-0.4
liab+for 8.2 a0.6 c0.6 e0.8 j1.3
liabil 7.3 e0.3 g0.4 h0.6 i-0.4 j0.8 n-0.4 q0.6 r-0.5
liable 7.9 a0.7 c0.8 e1.0 j1.8 p-0.3
liam 8.4 i0.7 k1.6 p0.6 q0.7 s0.7
libr 6.4 d-0.5 e-0.5 g0.7 i-0.7 j0.6 l-0.6 n-0.5 p-0.5 q0.4 r0.7 s0.3
librar 6.4 d-0.5 e-0.5 g0.7 i-0.7 j0.6 l-0.6 n-0.5 p-0.5 q0.4 r0.7 s0.3
lice 6.9 a-0.7 b-0.6 c-0.6 d-0.3 f0.7 h1.3 i-0.4 l0.5 m1.2 n-0.8 o0.9 r0.7
lice+it 8.4 j0.6 s0.8
licenc 7.1 a-1.1 b-0.5 c-0.4 f0.7 g0.3 h1.4 i-0.3 j-0.5 l0.6 m1.2 n-0.7 o1.0 p-0.6 r1.0 s-0.4
licens 8.2 a0.5 j0.6 p0.3 s0.7
lie 8.2 a1.6 c0.4 d0.4 g-0.4 s0.9
life 5.7 b0.4 d-0.3 e-0.8 g1.9 h0.4 k0.8 m-0.5 o0.3 p-0.5 q0.7 r1.6 s-0.5
life+and 8.4 g0.4 o0.3 q0.8 r0.5
life+is 7.2 a-0.5 g1.4
lift 6.7 a1.3 b-0.8 c1.0 d0.3 e1.6 g-1.3 i0.3 j-0.6 k0.9 n-0.5 p-0.6 q1.0 t1.3
lift+in 8.4 b-0.3 c-0.3 e0.5
lift+is 8.4 a-0.5 e-0.4 h0.5 k1.6 n-0.3 o-0.4 r0.3
lifted 8.4 a1.6 g-0.6 i0.5
lifts 7.9 b-0.5 c0.7 m0.3 o-0.4 q0.8 t1.1
ligh 5.4 a-0.6 b0.3 c-0.3 d0.5 g2.1 h-0.3 i-0.7 j0.8 m0.6 p-0.5 r0.3 s1.6
ligh+and 6.7 a-1.5 c-0.3 g1.6 m0.5
ligh+in 8.2 a0.9 g-0.6 r0.6
ligh+situ 8.4 a0.4 g-0.9
ligh+weig 8.2 a-0.6 g1.0
light 5.8 a-0.4 d0.5 g1.7 j0.4 s0.8
lighte 8.2 g-0.4
lightf 8.4 a0.4 b0.6 c0.7 d0.7 j0.4 m0.4 s0.8
lighth 8.4 b0.5 s0.8
lighti 7.9 a-0.6 g0.8 j0.5
lights 8.4 a-0.4 c-0.3 m1.1 n-0.3 o-0.4
lightw 8.2 g1.3
like 3.8 a-1.6 c-0.5 d-0.7 e0.7 f3.3 g3.9 h5.3 i-2.0 k0.4 l-0.3 m1.2 n-1.0 p-0.5 q0.7 r1.8 s1.0 t-1.2
like+a 5.8 c0.5 d0.5 e0.5 g-0.3 i-1.2 k1.8 m1.2 n-0.5 p-0.4 q2.0 r1.2 s-0.4 t-0.5
like+abou 8.2 a-0.3
like+all 8.4 a-0.4 g0.3 r0.6
like+an 8.4 a-0.4 e-0.3 g-0.6 i0.8 j-0.3
like+and 8.4 d-0.3 f0.6 g0.5 h0.6 r0.5
like+any 8.4 a-0.3 b-0.3 g-1.1 m0.3 r-0.4
like+by 8.4 c0.5 d0.3 i0.4
like+ever 8.4 a0.6 b0.7 d0.4 g-0.3 i0.5 j0.8 r0.5 s-0.4
like+havi 8.2 a1.0
like+her 8.4 a-0.4 b-0.3 i0.7 q-0.3
like+i 8.2 a-1.0 b-0.3 g0.8 q0.4
like+it 6.4 a-1.2 b-0.4 d0.9 e-0.8 f1.5 g0.6 h-0.4 i-0.9 j-0.7 l0.3 o0.8 p0.6 s-0.6
like+it's 8.4 a-0.5 l0.6 n1.2
like+me 7.6 a0.4 f0.3 r0.4 t0.4
like+my 7.5 a-1.4 b-0.6 c-0.4 d-0.5 e-0.5 f-0.4 g1.7 h0.5 k0.7 r0.8
like+on 8.4 l0.4
like+one 7.9 a0.6 b1.0 c0.3 f0.7 g-0.7 h0.6 k0.9 m1.5 n-0.3 o0.9 q-0.4 s0.4 t0.6
like+othe 8.2 a1.4
like+some 7.6 b0.5 c-0.9 g0.9 m-0.4 n0.3 o0.4 q1.1 r-0.5 s-0.3 t-0.4
like+that 7.2 a0.4 b0.4 p0.4 s0.5
like+the 5.8 a-0.7 c0.5 d-0.8 e1.0 g1.9 h2.2 i-1.1 j-0.6 m1.1 p0.5 r0.5 s1.4
like+this 7.5 a2.3 e1.5 f-0.3 g-1.3 i1.8 k0.6 o0.9 r0.7 s-0.5
like+to 5.2 a-0.7 b1.0 c-0.7 f2.6 g1.0 h4.0 i-1.0 k0.4 p-1.3 q-0.5 r0.7
like+us 8.4 c0.5 d-0.4 q0.3
like+what 8.2 a-0.7 e-0.8 g1.0 h1.4 i-0.3 k-0.4 q-0.4
like+you 7.2 a-0.6 d-0.7 g1.6 h2.5 i-0.7 k0.7 l-0.4 p-0.4 r2.3 s0.4 t0.4
like+you' 8.4 a0.5 g-0.3
like+your 7.6 a0.3 b-0.4 c0.5 d0.4 e0.5 f0.7 g0.3 h1.1 i-0.4 j0.7 q-0.3 r-0.4
liked 6.9 a1.3 b0.3 c0.4 d1.3 e-0.5 f-0.5 h2.0 i-0.6 j-0.3 q-0.6 r0.5 s-0.5 t0.4
likely 7.7 g-0.7 h-0.3 j0.8
likes 7.6 b-0.6 c0.8 d0.4 f-0.6 g-0.5 i-0.4 j0.7 k0.9 l0.5 n0.4 p0.3 s1.0
liki 8.4 g-0.4
liking 8.4 g-0.4
limi 6.9 a-0.5 b-0.8 c0.3 f0.6 g-1.1 h0.3 i-0.7 j-0.5 k0.4 l0.3 m0.3 n1.4 p-0.4 t-0.4
limi+acce 7.9 a-0.5 b-0.4 f0.4 h0.5 j-0.4 l0.3 m-0.3 n1.0 p-0.3 q0.4 r-0.4
limi+i 8.4 a0.4 g-0.7
limit 8.2 a-0.9 b-0.7 d0.4 f0.4 i-0.7 m0.9 n1.2
limita 7.9 g-0.9
limite 7.6 b-0.4 f0.4 h0.4 j-0.3 m-0.3 n1.0 p-0.3 q0.4 r-0.4
linc 8.4 c1.0 e0.5 h0.4 l1.0
lincol 8.4 c1.0 e0.5 h0.4 l1.0
lind 7.3 g-0.5 i0.9 l0.3 o1.1 p-0.4 s0.5 t1.2
lindqv 8.2 a0.4 d0.4 i0.4 j0.4
lindsa 8.4 a-0.4 c-0.3 d-0.3 l-0.3 o0.3
line 5.1 a0.5 b1.3 d0.8 f2.4 g-2.1 h0.6 i-0.9 j-1.5 k-0.9 l0.7 m2.8 n1.3 o0.9 p-1.0 q0.3 r-1.0 s-1.0 t0.4
line's 8.4 d1.0 l1.5 m1.7 o-0.4 q-0.4
line+and 8.4 b0.5 e-0.4 f0.6
line+by 8.2 a0.7 b0.7 g-0.3 i0.8 m0.8 p1.1
line+for 7.9 b1.0 e-0.4 h-0.4 i0.7 m0.9
line+i'll 8.4 g-0.3 l1.0 n0.6
line+i've 8.4 d-0.3 m0.6 p0.7
line+if 8.2 a0.9
line+in 8.2 a1.2 b0.9 e1.9 f0.9 g-0.7 i0.7 n0.3 o0.3 r-0.6 t1.3
line+is 7.9 e0.9 m0.9
line+of 7.9 a0.3 c0.4 d1.5 f1.3 h0.6 l0.4 m-0.4 o-0.3 r-0.4
line+on 8.2 a-0.4 b0.7 c-0.6 d-0.5 f-0.4 i0.3 j0.5 o0.9 p0.3 s0.6
line+out 8.2 a0.4 g-0.6
line+that 8.4 b-0.5 c-0.4 g-0.3 k0.3 l-0.4 n-0.4 o0.4
line+to 7.9 a-0.8 k-0.3
line+two 8.4 a-0.4 b-0.3 c-0.4 d-0.4 e-0.4 l0.4 m-0.3 o0.7
line+with 7.7 e0.5 f0.5 g0.5 h0.7 i-0.3 n0.5 o-0.3 r0.5 s0.4
lines 7.5 a-0.5 c-0.5 e-0.4 f0.6 i-0.5 k-0.9 l0.7 m1.7 n0.8 o0.5 p-0.4 q0.7 r0.4
ling 8.4 a0.3 c0.4 f0.4 o0.6 p0.7 t-0.3
link 5.9 a1.7 b0.7 c1.8 d1.4 e0.5 g-0.8 h-0.5 i-1.2 j-1.0 n1.0 p-1.0 s1.6 t0.7
link+to 6.4 a-0.4 c0.5 d-0.4 f-0.6 i-0.5 j-0.3 m-0.4 n0.4 p-0.4 q-0.3 r0.4 s-0.5
linked 7.5 a1.3 b1.3 d1.6 e-0.6 f1.3 g-0.4 h0.4 i-0.4 j-0.4 k-0.3 m0.3 o-0.3 p-0.5 s3.1 t-0.5
linu 8.4 b-0.3 f-0.3 g0.5 h1.0 m-0.3 n1.2 t-0.3
liqu 7.7 a-0.8 c1.0 d-0.4 f-0.4 g-0.3 j0.5 m0.8 q0.6 t0.3
liqu+dama 8.4 a0.3 c1.1 i0.5 j1.2 p0.5
liquid 7.7 a-0.8 c1.0 d-0.4 f-0.4 g-0.3 j0.5 m0.8 q0.6 t0.3
lisa 8.4 a-0.4 b0.5 g0.5 o-0.4 q0.6 r1.0
lisb 7.7 a0.3 d-0.4 e0.9 h0.8 i-0.3 j-0.4 n1.0 p0.8 q-0.4 r0.3 s-0.5 t0.5
lisbon 7.7 a0.3 d-0.4 e0.9 h0.8 i-0.3 j-0.4 n1.0 p0.8 q-0.4 r0.3 s-0.5 t0.5
list 4.9 a-0.8 b-0.3 c0.9 d0.5 f-0.7 h1.7 i-0.8 j-1.3 k-0.4 l0.8 n-0.5 o0.7 p-0.8 q1.1 r1.1 t0.6
list+and 8.2 g0.5 h0.6 i-0.4 q1.0 r0.6 s0.3
list+but 8.4 a0.6
list+for 7.5 c-0.7 d0.4 f0.4 g0.4 i1.0 j-0.5 k-0.4 o0.3 q0.5
list+is 7.7 c0.6 e-0.6 p0.7 r-0.3
list+of 7.1 a0.4 b-0.5 d1.2 e0.5 g-0.5 i-0.7 k-0.4 l-0.5 p-0.4 r0.5 s-0.6
list+re 8.4 e-0.4
list+the 8.4 a0.7
list+to 6.5 a-0.7 c-0.4 d0.7 e-0.4 g2.5
list+with 7.9 a0.9 c0.8 d-0.4 e0.8 f0.5 g-0.4 i0.3 o0.4 s0.8
listed 7.2 d-0.4 i-0.4 j0.5 k-0.5 l0.9 n-0.4
listen 6.4 a-1.5 c-0.5 d-0.4 e0.4 g1.8 s0.5
listin 7.6 b0.4 c-0.6 d-0.4 f0.5 j-0.5
lists 7.6 a0.5 c1.7 d-0.3 e0.4 f-0.3 g0.8 h0.9 k-0.3 l-0.3 m0.9 o0.5 p-0.3 s0.4 t0.4
lit 7.3 a1.2 e1.5 g-1.1 p0.6
lit+envi 8.4 a-0.3
lite 8.2 d0.8 s0.7
litera 8.2 d0.8 s0.7
lith 8.4 g-0.5
lithiu 8.4 g-0.5
liti 7.7 c-0.4 e0.7 g-0.7 i0.5 j0.9 o0.8
liti+team 8.4 a0.4 d0.5 f0.4 h0.4 i0.7 j0.5 o0.6 t0.5
litiga 8.2 a0.5 d0.4 e0.5 f0.4 h0.4 i0.6 j1.0 o0.6 r-0.3 t0.5
litt 5.1 a-0.6 b0.9 c0.6 e0.4 f0.7 g0.7 j-0.7 k1.8 l-0.6 o0.4 p-0.9 q0.7 r2.0 t1.0
litt+bit 7.7 g-0.7
litt+came 7.9 a-0.4 g0.6
litt+extr 7.9 a0.3 g0.5 q1.1 r0.5
litt+inco 8.4 g-0.6
litt+less 8.4 a-0.3 g0.4
litt+one 8.2 a-0.8 k1.0 n-0.4
litt+over 8.2 b0.6 f0.5 i0.5
litt+work 8.4 a-0.5 g-0.7
little 5.1 a-0.8 b0.9 e0.5 f0.8 g0.8 i-0.4 j-0.9 k1.8 l-0.6 o0.4 p-0.8 q0.7 r2.0 t1.0
live 6.0 a2.2 b1.3 c1.2 d0.7 e2.5 g-1.5 h-0.8 i1.1 j-0.6 l0.7 n-0.3 o-0.4 r-0.5 s-0.5
live+albu 8.4 g-1.5
live+in 7.7 a0.5 b0.6 e1.0 g-0.5 m0.5 n0.4 p-0.4 r-0.4
live+on 8.4 b-0.4 c0.8 e1.0 n-0.4 t1.0
live+with 7.1 a0.9 b1.6 c-0.5 f0.4 h-0.5 i0.9 l1.7 m0.3 o-0.3 p0.4 r-0.6
lived 8.2 a0.4 b1.0 c-0.3 d0.7 h-0.3 l1.2 n-0.3
lives 7.6 a0.4 d0.8 e0.8 h-0.4 m0.5 r-0.5
livi 8.2 d-0.5 i0.5 j1.2
living 8.2 d-0.5 i0.5 j1.2
llc 8.4 c0.4 o1.3 r-0.4
llp 7.5 d-0.3 f0.3 j0.7 m1.3 o0.3 p-0.6 q1.0
load 6.5 d0.4 e0.9 n-0.4 p0.3 r0.4
load+any 8.4 a0.5
load+cds 8.4 g-0.4
load+of 8.4 a-0.9
load+on 8.4 a0.9 e0.9 g-0.4 p0.5
loaded 7.2 a0.7
loadin 8.2 a0.6 c0.4 d0.3 m0.3 o0.4 r0.7 t0.3
loan 8.2 c0.3 j0.7
lobb 8.4 e0.3 i0.5
lobby 8.4 e0.3 i0.5
loca 6.4 a0.7 b0.8 c0.9 e0.8 f0.5 g-0.7 h0.3 j-0.6 m-0.3 p-0.6 q-0.4 r-0.4 s2.6
loca+i 8.4 a-0.7 g1.0
loca+pape 8.4 h0.4 s0.3 t0.6
local 6.7 a1.8 b0.7 c1.1 e0.7 f0.6 g-1.3 j-0.6 m-0.4 p-0.5 s2.8
locate 8.4 a-0.3
locati 7.9 a-0.5 g1.2 h0.5 o0.3
lock 6.7 e-0.4 g0.4 h0.4 l0.5 m-0.3 n0.6 r1.0
lock+the 8.4 a-0.5 e-0.4 l1.0
lock+up 7.6 a0.6 g-0.4
locked 8.2 b0.5 g-0.3 l0.8
lockin 8.4 a0.3
lodg 7.1 c0.4 d0.4 f-0.4 g-0.5 h0.4 i0.5 j1.2 m-0.4 o0.6 p-0.5 s0.5
lodg+a 8.4 d0.6 j0.7
lodge 8.2 f-0.3 h0.7 k0.5 m-0.4 q-0.5
lodged 7.7 a0.3 d0.6 e0.6 i0.5 j0.7 o0.9 p-0.3 q0.8
lodgin 8.4 a-0.5 j0.3
loft 7.7 b0.3 c0.7 d1.2 f0.5 g-0.6 i-0.6 k0.8 l-0.4 o0.4 p-0.3 s-0.3 t-0.3
log 7.1 b-0.6 c-0.4 e0.9 g-0.3 h-0.3 j0.9 k0.5 o0.4 r0.5 s-0.5
log+in 7.9 a0.8 c-0.5 e2.1 f0.6 k0.7 l0.5 p-0.4 r1.1 t1.4
logg 7.2 a1.3 b0.5 c0.3 g-0.7 i-0.5 j1.2 o-0.4 p-0.3 r-0.4 t-0.3
logg+this 8.4 a0.6 c0.5 d0.6 f0.5
logged 7.2 a1.3 b0.5 c0.3 g-0.7 i-0.5 j1.2 o-0.4 p-0.3 r-0.4 t-0.3
logi 7.0 b-0.6 c1.3 d0.5 g-1.0 h-0.4 i0.7 j-0.4 k0.4 l-0.4 m-0.4 o0.9 q-0.3 r-0.8 s-0.5
logi+deta 8.4 a0.6 g-0.4 i0.4
logi+for 8.2 a-0.9 d-0.5 g-0.5 h0.5 i0.5 k0.5 l-0.3 m-0.4 t-0.4
logi+page 8.4 a0.7 c1.1 e-0.3 h-0.3 o0.4 q-0.3 r-0.3 t0.5
login 7.2 a0.6 b-0.4 c1.2 d0.3 g-0.8 j-0.4 k0.4 m-0.5 o0.6 p0.4 q-0.7 r-0.9 s-0.5
logo 6.2 a1.9 b1.4 d1.3 e2.4 f0.5 g-1.5 i-0.4 j-0.9 l-0.4 m-0.4 o-0.4 q-0.4 r0.4 s0.9 t0.5
logo's 8.4 a-0.4 b0.3 d0.5 g-0.3 h-0.4 k-0.4 o-0.3 q0.3 r0.4 t1.3
logo+on 8.2 s0.6
logo+so 8.4 a-0.4 h0.5 r0.4 t0.4
logs 8.4 a0.5 c0.3 e1.0 j0.6 o0.3
lol 7.6 a-0.4 d0.4 f-0.3 g-0.3 i-0.3 k-0.5 o0.8 p0.4 q0.4 s1.3 t0.4
lond 8.2 d0.6 f0.5 h-0.3 o0.5 p-0.4 t0.9
london 8.2 d0.6 f0.5 h-0.3 o0.5 p-0.4 t0.9
lone 8.4 a1.4 g-1.1
lonely 8.4 a1.4 g-1.1
long 5.2 a1.0 b0.6 c3.9 d-0.9 e1.3 f0.6 g-0.3 h-0.4 i-0.5 j-0.5 k-0.4 l0.4 m1.3 n-0.8 o-0.7 p0.6 q-0.3 s0.5 t1.1
long+answ 8.4 c0.3 s0.8
long+as 7.3 a0.7 d-0.3 e1.6 j0.8 m0.7 p0.5 s0.6
long+batt 8.4 g0.3
long+day 8.4 a0.5 c1.0 g0.3 p0.7 r0.7
long+enou 8.4 a0.5 e-0.3 g-0.5 i0.5
long+it 8.4 a0.3 c0.4 i0.4
long+it'l 8.4 e0.4 p0.6 s0.5
long+memo 8.4 f0.4 i0.7
long+name 8.4 i-0.5 r0.4
long+on 8.4 d0.5 i0.4
long+run 8.2 a0.8
long+sinc 8.4 a-0.7 g-0.5
long+stor 8.2 c1.0 e0.3 i0.9 l1.0 s-0.3
long+than 8.2 c0.4 e0.6 i0.6 m0.6 o-0.4 r-0.4
long+time 7.5 j0.3 m0.5
long+to 8.4 a0.3
long+week 8.4 a0.4 c0.6 e1.6 p0.7 t1.1
long+when 8.4 a-0.4
long+work 7.9 a-0.8 g-0.6 i-0.4 o0.5 p-0.3 r-0.3 t-0.4
longer 7.1 a-0.9 c1.1 d-0.5 f0.6 g1.6 j-0.4 n-0.4 o-0.6 p-0.4 s-0.7 t-0.4
longes 8.2 c1.1 d0.6 f0.5 g0.8 p0.7 t0.7
look 4.2 a0.6 b1.3 c-0.9 d-0.6 e4.7 f-0.5 g0.7 k0.9 l-0.6 m1.7 n0.5 o1.1 q1.7 s-1.7 t0.4
look+afte 6.1 a-0.7 b-0.4 d0.4 e0.4 g-0.8 i1.0 j-0.8 k0.3 l-0.5 o1.0 p-0.6 s-0.5
look+and 7.7 a0.4 g0.7
look+as 7.7 b-0.4 c-0.5 k0.4
look+at 5.4 a0.7 b1.5 d-0.5 e2.6 f-0.7 g-1.0 i-0.9 j0.5 k1.1 m1.0 n0.4 o0.7 q0.6 s-1.3 t0.9
look+else 8.4 c0.4 e0.4 i0.4
look+for 6.4 b0.8 d0.6 e-0.7 g1.2 i1.7 k-0.7 l0.3 m-0.3 n-0.4 q0.4
look+forw 7.3 c-0.4 g0.5 k-0.6 l-0.4 m0.7 q-0.4 r-0.4 s0.7
look+in 8.2 b0.3 d0.7 g-0.4 m-0.3
look+into 8.4 j0.7
look+it 8.2 a0.3 b0.4 j1.4 p-0.3
look+just 8.4 a-0.4 g0.5 o0.8
look+like 6.7 a0.5 b-0.7 c1.4 d-0.6 e2.0 g-0.4 i-0.5 j-0.6 k2.2 l-0.9 m-0.7 n-0.6 p0.8 q1.4 r0.8 s-0.3
look+over 7.9 d-0.4 g0.9 k-0.4 q-0.3 r1.0 t0.7
look+pret 8.4 a-0.3 g-0.6
look+the 8.4 a-0.6
look+to 7.7 c0.7 g0.5 j1.7 p0.4
look+up 8.4 a0.5 b0.7 e-0.4 p0.6
looked 5.9 a1.0 b2.2 c-0.8 d-0.6 g-0.5 h0.3 i0.6 j0.6 m-0.5 n0.5 r0.6 s-1.0 t0.6
lookin 5.6 a-1.6 b-1.0 c1.0 e1.2 f-0.3 g2.8 h0.5 j0.8 k0.8 o0.5 p-0.4 r0.4 t-0.6
looks 5.7 a-0.6 d0.3 e0.7 f0.6 g1.8 i0.6 j-0.6 k0.4 l-0.3 o-0.3 q0.4 t-0.6
loop 8.2 c0.4 d0.6 h-0.4 i0.4 l0.8 n0.4
loos 8.2 a0.9 e0.3 g-0.8 p0.3
loose 8.2 a0.9 e0.3 g-0.8 p0.3
lorn 7.6 a-0.4 b0.4 c-0.3 e0.5 f0.5 i-0.6 j-0.3 m0.5 n0.6 q0.4 r-0.4 t0.3
lorna 7.7 c-0.3 d-0.4 e0.4 f0.5 i-0.5 n0.6 t0.5
lorr 7.5 a1.0 c0.3 e1.5 g-0.4 h-0.5 i-0.5 j-0.3 m0.9 p0.7 q-0.4 r-0.7
lorrai 7.9 a0.7 e1.0 i-0.4 k0.4 l0.5 m1.1 o-0.4 q-0.4 r-0.4
lorry 8.4 a0.4 e0.3 p0.7
lose 7.1 a-0.7 c1.5 d-0.5 e-0.7 f0.5 g-1.2 h-0.6 j0.4 m-0.5 n0.4 o0.4 p-0.4 q-0.5 s-0.6
lose+a 8.2 c1.5 d-0.4 e-0.5 f0.6 m-0.3 n0.5 q-0.5 s-0.5
lose+that 8.4 b0.4 j0.7
losi 7.9 a1.2 d0.8 e1.2 f0.4 i0.5 r0.4 t1.9
losi+the 8.2 a-0.5 g0.7 l0.4 r0.4 t0.6
losing 7.9 a1.2 d0.8 e1.2 f0.4 i0.5 r0.4 t1.9
loss 6.9 a1.0 b-0.7 c0.3 d0.5 e1.5 g-0.7 i-0.4 j3.0 l-0.3 m-0.4 p-0.7 q0.3 r-0.4 s-0.5 t-0.5
loss+adju 8.2 a0.4 e0.9 j1.2
loss+is 8.4 c0.8 d0.3 e-0.4 j0.7
loss+of 8.4 a0.3 e0.3
lost 5.8 a0.6 b-0.9 e-0.6 g-0.7 i1.0 k-0.4 m-1.0 n-0.6 o0.9 p-1.1 q0.8 r0.7 s-0.4 t0.5
lost+a 8.4 a-0.4 f-0.3 g-0.4 h-0.3 l-0.4 q0.4 r-0.4
lost+and 8.4 d0.5 p0.6
lost+our 8.4 b0.3 c-0.4 i0.5
lost+the 7.2 a-1.1 b-0.3 f0.6 g-0.8 h0.5 i-1.0 j-0.3 l1.1 m-0.5 n-0.5 o1.4 p-0.3 q0.5 r0.7 s-0.5 t0.4
lost+with 8.2 a-0.7 b-0.4 e-0.4 g1.2 i-0.3 q1.0 r0.9 t0.3
lot 5.3 a-1.3 c-0.3 d1.4 e0.7 f-0.3 g2.3 h1.8 i-0.8 j-0.6 l0.7 q1.0 r2.3 t0.8
lot+and 8.4 a-0.6 f0.3 g0.4 i-0.5 k-0.3 l1.4 n-0.5 p-0.3 q-0.4 r1.9 t-0.4
lot+bett 8.4 a-0.3 g0.4
lot+have 8.4 a-0.7 c-0.3 d-0.3 g0.8
lot+in 8.2 a-0.7 b-0.6 g-0.4 k-0.5 l0.8 o-0.4 q0.3 t0.4
lot+is 8.4 a-0.4 b-0.3 k0.4
lot+less 8.4 d1.6 s1.2
lot+more 8.4 g-1.2
lot+of 6.2 b1.5 c0.6 d1.1 e0.5 f0.3 g0.4 h-0.3 i-0.4 j-0.5 m0.6 n0.6 p-0.6 r-0.9 s0.5
lots 6.9 a-0.4 e-0.6 g1.1 l0.5 n1.7
lots+of 7.1 e-0.4 g1.4 n0.5 r0.3
lott 8.4 l0.7 m0.5
lotter 8.4 l0.7 m0.5
lou 7.7 b1.1 c0.7 d0.6 e-0.4 g-0.3 i0.3 k0.5 s0.4 t0.5
loud 6.8 a0.7 c0.6 d0.9 e1.2 g0.7 j1.0 m0.6 t0.4
love 5.0 a-1.8 b2.5 c0.6 d1.0 e0.8 g5.3 h1.9 i-0.8 j-1.4 k0.7 o-0.8 p-0.9 q2.2 r2.9 s0.5 t0.6
love+a 7.9 a0.4 b0.6 c-0.4 i0.7 q1.1 s1.5
love+and 8.2 e-0.3 g0.3
love+but 8.4 a0.5 c0.8 e0.7 i0.4
love+comm 8.4 a0.8 b1.9 c-0.4 e-0.3 g-0.6 h-0.3 k0.4 m1.4 s0.8
love+from 8.4 g0.3 r0.5
love+havi 8.4 a-0.3 g0.5
love+it 7.3 a-1.4 g1.8
love+job 8.4 d0.3 f-0.3 g1.3 k0.8 l0.3 r1.4
love+the 6.9 a-0.9 c0.8 e0.9 f-0.4 g1.2 h1.2 i-0.4 r2.4 s-0.4 t0.4
love+this 6.9 a-0.6 b1.1 g1.5 s0.9
love+to 7.1 a0.7 b0.9 c2.1 d2.1 f0.6 h0.6 i0.5 j-0.4 k-0.5 r-0.3 t0.9
loved 7.5 a-0.9 g0.7 h1.6 m-0.3 r1.1 t0.6
lovely 6.3 a1.7 b0.6 d1.8 e2.1 f0.7 g-0.4 i-0.5 j-0.9 k0.8 m0.5 n-0.5 o-1.2 p-0.8 q0.9 r1.8 s-0.4
loves 8.2 a-0.7
low 6.7 a2.1 c-0.5 d-0.4 g-2.5 n-0.4 r0.4 t-0.5
low+and 8.4 a1.1 g-0.4
low+ligh 8.2 a1.3 g-1.4
low+pric 8.2 a0.4
lowe 7.1 a0.5 b0.6 c0.3 d1.1 e-0.4 f0.5 g0.4 i-0.4 l1.1 m0.7 o-0.3 r0.4 s0.6 t0.4
lower 7.5 a0.5 b0.5 c0.4 d0.3 l0.5 m1.0 o-0.3
lowest 8.4 s1.0
loya 8.4 a0.7 d-0.3 e0.6 f0.3 g-0.3 h0.3 i0.4 l0.4
ltd 6.9 a0.4 b-0.3 c-0.5 d0.8 g-0.7 i-0.8 k0.4 m1.6 o1.8 s-0.4 t0.5
luck 7.1 b0.6 c0.9 i0.7 k-0.4 l0.9 p0.7 r0.8 t0.6
luck+star 8.4 a-0.3 c0.5 g0.3 h0.5 l1.0 n0.8 r0.8
luck+to 8.4 a0.5 b0.8 c0.4 i0.7 p0.4
luckil 8.4 a-0.5 c-0.3 g-0.7 l0.4
lucky 8.2 a-0.3 g0.3 h0.3 l1.0 n0.8 r0.6
ludl 8.2 e0.5 h0.7 i0.5 k0.3 l0.4
ludlow 8.2 e0.5 h0.7 i0.5 k0.3 l0.4
luke 8.4 n0.4 r0.9 t-0.4
lumi 8.4 a-0.6 g-0.4
lumix 8.4 a-0.6 g-0.4
lunc 6.2 a-0.9 b0.8 c1.1 d0.4 e-0.5 f0.5 g0.7 h-0.5 i0.4 j-0.5 k0.4 o0.9 p-1.0 q2.4 r1.4 t3.2
lunc+and 8.2 a0.8 b0.5 d0.4 e0.3 g-0.3 r-0.5 s0.8 t0.8
lunc+by 8.4 d0.3 i0.7 k0.7 m0.4 q1.0
lunc+is 8.4 a-0.6 c-0.4 g0.5 k0.5 l0.4 r0.8
lunch 6.5 a-1.1 b0.8 c1.2 d0.6 e-1.1 f-0.4 g1.0 h-0.5 i0.8 o0.7 p-0.8 r1.7 t2.2
luncht 7.6 b0.5 d-0.3 e0.8 f0.9 g-0.4 i-0.4 j-0.5 k0.9 q3.1 t1.2
lund 8.2 f0.3 m0.4 r-0.4 s0.6 t-0.4
lundy 8.4 a-0.4 c-0.3 d-0.3 f0.4 m0.4 t-0.4
lydi 8.4 b0.7 d0.3 e-0.4 i0.6 k0.6 q0.5
lydia 8.4 b0.7 d0.3 e-0.4 i0.6 k0.6 q0.5
lyin 7.6 a0.9 c-0.5 d-0.4 e0.4 g-0.4 i-0.3 p0.4 r-0.5
lyin+in 8.4 p0.6 r-0.4
lying 7.6 a0.9 c-0.5 d-0.4 e0.4 g-0.4 i-0.3 p0.4 r-0.5
lyle 8.4 r-0.3
lynn 8.2 a0.4 c1.5 e0.6 f0.8 n0.7 r-0.6 t-0.5
lynne 8.4 a0.5 c1.2 e0.3 f0.7 o0.3 r-0.3 t-0.3
lyns 8.4 i0.4 r-0.3
lynsey 8.4 i0.4 r-0.3
lyon 8.4 b0.4 g0.3 h0.8 i0.9 k-0.3 r0.6
m 6.7 b1.1 d0.3 f-0.3 j0.4 k1.8 q0.5 r0.8 s-0.9 t0.5
mac 8.4 a0.5
macc 7.9 a-0.3 b0.4 h0.7 k0.7 m-0.4 o0.4 p-0.3 r-0.3
macca 7.9 a-0.3 b0.4 h0.7 k0.7 m-0.4 o0.4 p-0.3 r-0.3
mach 6.0 a-0.6 c-0.7 e0.8 f0.6 g1.9 j0.6 m0.3 n0.3 r-0.4 s0.9 t0.6
mach+and 7.9 a0.8 d0.6 s0.8
mach+but 8.4 a0.9
mach+is 7.9 e0.8 f1.0 g-0.4 o0.5 t1.1
mach+to 8.4 e-0.3 j0.5 p0.9 s0.8
machin 6.0 a-0.6 c-0.7 e0.8 f0.6 g1.9 j0.6 m0.3 n0.3 r-0.4 s0.9 t0.6
mack 8.4 a0.7 b0.6 c0.5 e-0.6 p0.6 t0.7
macr 7.5 a-0.9 g0.5
macro 7.6 a-0.5 g1.1
mad 8.2 a-0.9 f-0.3 g1.0 h-0.4 i-0.3 k0.6 r1.8 t0.5
mada 7.6 d-0.6 e-0.5 i-0.4 j0.6 m0.3 o0.3 r-0.5
madam 7.7 d-0.5 e-0.4 i-0.3 j0.6 m0.3 o0.4 r-0.4
made 5.4 a-1.3 b0.4 c-1.4 d-0.9 f0.5 g0.9 i-0.7 j-1.7 k0.8 l0.3 m0.4 n0.5 o1.5 p-1.1 q1.6 r2.4 s-1.5 t1.2
made+a 7.2 a-0.7 b-0.5 d-0.9 f-0.4 i-0.5 j-0.4 k0.5 m0.4 p0.8 q-0.7 s-0.4 t1.0
made+and 8.4 a-0.4 g0.3 k0.6 q0.5
made+for 8.2 a-0.5 b-0.3 e-0.4 g1.0 h0.3 r0.9 t0.5
made+it 7.9 c-0.5 g0.3 k0.4 m0.3 p0.3 r1.4 s0.4
made+me 7.7 a-0.5 b1.5 f0.6 g0.4 h0.6 i-0.3 k0.5 m0.5 n0.8 p-0.4 q1.3 r1.1 s-0.3
made+my 8.4 b0.8 h-0.4 k0.6 l0.5 n0.5 o-0.3
made+of 8.2 a-0.8 e0.5 g-0.5 h-0.4 l0.5
made+on 8.2 a-0.8 g0.5 m0.3 q1.2
made+out 8.2 a-0.6 b-0.3 c-0.5 f-0.5 k-0.3 m-0.5 o2.4 p-0.4
made+the 7.5 a2.6 b-0.3 c0.5 e0.7 f0.6 g-1.0 i0.3
made+us 7.9 a-0.6 b1.1 c-0.3 g0.7 h-0.3 i-0.4 m-0.3 o0.4 q-0.4 r-0.5
made+with 8.4 j-0.3 n0.4
madeir 8.4 k0.6 m0.3
maga 7.1 a0.9 b1.6 c0.8 d-0.6 e0.8 g-0.3 h0.4 m-0.4 o-0.4 p-0.4 s2.8
maga+has 8.4 a0.5 c1.3 s0.5
magazi 7.1 a0.9 b1.6 c0.8 d-0.6 e0.8 g-0.3 h0.4 m-0.4 o-0.4 p-0.4 s2.8
magi 7.6 a-0.3 c-0.6 d-0.8 f-0.4 i-0.6 j1.1 m-0.3 p0.7 r0.7 s0.5
magist 7.9 c-0.3 d-0.5 f-0.3 g-0.4 i-0.3 j1.3 l0.4 n-0.3 p0.4
magn 7.9 a-0.8 f-0.3 h-0.3 l-0.3 q0.9 r0.4
mail 5.6 a-0.8 c-1.1 d-1.3 e1.7 h0.6 j1.2 k1.8 m0.4 n1.3 o-0.3 p-1.0 q0.8 r1.2 s-0.9 t-0.4
mail+from 8.4 i0.6 j0.7 p0.6 s0.5
mail+is 8.2 a-0.4 b0.5 d0.4 f0.3 l0.6 n0.4 o-0.3
mail+list 7.5 b-0.4 c-0.5 d-0.6 e1.2 g-0.3 h-0.3 k0.5
mail+me 8.4 a-0.9 d0.6 j-0.3 k1.1 n1.1 t-0.8
mail+to 8.2 h0.4 i0.4
mailbo 7.2 a-1.7 c0.4 e-0.4 i-0.6 j-0.6 p-0.6 r0.6 s-0.4 t0.5
mailin 7.2 c-0.6 d-0.7 e0.9 h-0.4 j0.5 k0.6 r0.8
mails 7.6 a0.4 b-0.4 c0.3 f0.4 g-0.3 h0.3 i-0.5 j0.5 o-0.3 r-0.4 t0.3
main 6.4 a1.5 b0.3 c-0.5 d-0.9 e0.5 g-1.0 i-0.4 j1.3 k0.3 l1.1 n-0.4 s-0.8 t0.9
main+swit 8.4 a-0.4 c-0.4 g0.5 h0.5 q-0.4 r0.5
mainly 8.4 a0.9 g-0.7
mainta 7.9 a-0.5
mainte 7.9 b0.4 d-0.4 e-0.3 f-0.3 i-0.5 j1.1 l0.4 t1.0
majo 7.2 a1.5 g-1.1 p0.6
majo+comp 8.4 a0.4 g0.4
major 7.5 a2.0 g-0.9 p0.6
majori 8.4 a-0.4
make 4.9 a1.6 b1.1 c-0.6 d0.5 e1.5 f1.5 i-1.5 k0.7 l0.3 m1.1 n0.7 q0.8 r0.7 t-0.3
make+a 7.2 a1.4 d2.1 e-0.5 f1.9 g-0.4 h-0.4 j-0.5 m-0.4 o0.3 t-0.4
make+any 8.4 a0.7 g-0.6
make+good 8.4 a0.4 d0.5 i-0.3 j1.0 p0.6 s-0.3
make+it 6.1 a0.9 b0.3 c0.3 e0.4 g-1.0 h0.4 i-1.2 j-0.7 k1.2 l0.8 m2.6 o-1.0 p-0.4 q1.4 r0.5
make+me 8.2 a-0.4 c-0.5 e-0.3 g0.5 h0.5 i0.4 n0.7 r0.9
make+of 8.2 d-0.4 h-0.3 k0.5 n0.6 s0.9 t-0.3
make+one 8.2 a0.4 b1.0 h-0.3 j0.5
make+our 8.4 k0.6 n0.4 o0.6
make+sens 8.4 a0.9 g-0.4
make+sure 7.7 a0.6 l0.3 q-0.3 r0.5
make+the 6.7 a-0.4 b-0.5 c-0.9 e0.8 f-0.4 h1.0 i-0.9 k1.6 l2.0 n0.8 r0.5
make+this 7.7 a-0.9 d0.6 g0.5 j0.5 k-0.3 l1.1 n0.9
make+up 8.4 a-0.4 d-0.3 g0.7 r0.8
make+us 8.4 a-0.3 b-0.4 c-0.3 g0.8
make+you 8.2 a0.8 b1.0 i0.7
make+your 8.2 a-0.7 g0.8
maker 7.9 e-0.3 g0.4
makes 6.0 a-0.8 e0.9 f0.6 g1.6 h0.7 j-0.5 k-0.3 l0.6 m-0.4 o0.6 r1.0 s-0.5 t0.8
maki 6.9 a-0.5 c0.4 d0.3 g0.9 h0.9 i-0.4 o-0.6 p-0.3 q0.3 r1.3 s0.7
maki+a 7.7 a0.3 e0.5 f0.5 i0.4 s0.4
maki+it 7.6 a-0.7 c-0.6 d-0.5 g0.6 h1.1 i-0.5 k0.9 l0.4 r1.2 s-0.4
maki+play 8.4 a1.1 g-0.5
making 6.9 a-0.5 c0.4 d0.3 g0.9 h0.9 i-0.4 o-0.6 p-0.3 q0.3 r1.3 s0.7
malp 8.4 a0.9 e1.6 f0.4 i0.5 j1.3
malpra 8.4 a0.9 e1.6 f0.4 i0.5 j1.3
mam 8.4 d0.6 i0.5
man 5.7 a1.7 b3.2 d0.6 e1.9 f1.9 g0.8 h0.5 j-1.1 l-0.7 m-0.9 n0.9 p-0.6 q1.6 r1.9 s-1.1
man+and 8.4 n0.3 s0.5
man+call 8.2 c-0.6 d-0.3 e0.9 h0.3 n0.4 o0.5 q0.6 t-0.3
man+from 7.9 a0.7 c1.4 d0.5 g-0.4 h-0.4 r-0.3 t0.6
man+i 7.9 b0.9 d-0.6 e0.9 f0.5 h0.5 i-0.3 l0.6 p0.5 s-0.4
man+who 7.3 a0.6 b1.5 c-0.6 d0.8 e1.6 f1.6 g-1.0 h0.4 i-0.5 j-0.3 l-0.5 m0.6 r-1.0
man+with 8.2 f0.6 t0.4
mana 5.1 a2.5 c1.0 d2.9 e1.8 f6.5 g-1.2 h-0.5 i1.1 j-0.7 l1.5 m0.6 n0.9 p-0.8 q-0.6 r-0.6 s-0.9 t1.5
mana+and 7.7 a-0.5 g-1.1 j0.5 k0.5 l-0.3 m0.9 q-0.4 s-0.3 t0.5
mana+dire 7.5 a0.7 b0.6 c-0.7 d-0.5 e-0.6 f3.0 g-0.4 h-0.5 k0.9 l-0.3 m1.1 n0.5 r0.4 s-0.4 t-0.5
mana+has 8.2 a0.5 c0.7 e1.2 i0.7 j0.4
mana+in 8.2 a0.6 b0.5 c1.5 d1.0 e0.4 f1.3 i0.4 k0.3
mana+musi 8.4 a-0.6
mana+part 7.3 d2.0 f3.3 g-0.4 i0.3 k-0.4 l0.8 n-0.5 o-0.5 p-0.7 r-0.6 s-0.4
mana+prin 8.4 a0.6 d0.9 e0.3 i1.0
mana+the 8.4 a-0.8 b-0.6 c-0.3 d-0.3 k-0.3 l1.6 o-0.6 p-0.3
mana+to 7.7 a0.6 d-0.3 e1.5 k-0.4 l0.4 m0.5 t1.1
mana+what 8.4 b0.4 f0.6
mana+your 8.4 a-0.6 g1.1
manage 5.2 a1.9 b-0.8 c1.7 d2.3 e2.6 f3.5 g-0.7 i0.6 j-0.8 l1.9 n0.6 q-0.5 r-0.9 s-0.5 t1.8
managi 6.7 a1.1 b0.4 c-0.6 d1.5 e-0.3 f5.8 g-0.9 l-0.5 m1.4 o-0.4 p-0.6 s-0.6 t-0.3
manc 8.4 a-0.3 p0.6
manche 8.4 a-0.3 p0.6
mand 8.2 a0.5 b0.9 c-0.3 d0.3 e-0.6 f0.7 h0.7 i0.9 n0.4 p0.9 r0.6 s-0.3
mand+and 8.4 c-0.3 d0.3 e-0.4 f0.8 g0.5 h0.7 n0.4 p1.0 r0.7
mann 8.2 a0.6 c-0.3 e-0.4 h0.7 n0.4 p0.5 r0.8
manner 8.4 a0.5 e-0.4 h0.8 n0.4 r0.8
manu 5.6 b0.5 c0.6 d0.6 f0.3 g0.4 h0.7 i-0.4 o0.8 r0.8
manu+and 8.2 a-0.5 g0.7
manu+befo 8.4 a-0.5 g0.5
manu+cont 8.4 a-0.3 g0.4
manu+is 7.9 a0.3 c1.1 d0.5 f0.6 g0.5 p0.7
manu+mode 8.4 a-0.6 g0.4
manual 5.9 b0.7 c0.5 d0.8 g0.8 h0.8 i-0.4 o0.7 r1.0
manufa 7.6 a0.6 g-0.7
manusc 8.4 r-0.3
many 5.3 a1.1 b0.5 f0.3 j-0.6 l-0.8 n-0.5 p-0.6 t-0.3
many+days 8.2 a0.7 c1.0 r0.5 s1.2
many+of 7.5 a1.3 g-0.5
many+opti 8.4 a-0.4 g-0.4
many+othe 7.6 e0.5 g1.2 o0.3
many+peop 8.2 a1.0 g-1.1
many+prob 8.4 a0.5 g-1.1
many+revi 7.9 a1.1 g-0.3
many+than 7.7 l-0.5 n-0.6 r-0.4
many+ways 8.4 g0.4
map 7.2 a-0.9 b0.8 c-0.5 d-0.3 e-0.4 f0.3 g-0.7 h0.4 i0.4 k0.7 m0.5 n0.4 p-0.4 q-0.3 s-0.6 t-0.3
map+and 8.4 c0.6 d0.6 i0.4 s0.7
marc 5.6 a0.5 c0.4 d0.7 e-0.6 f0.4 g-0.6 h0.6 i0.6 k-0.9 l1.7 m1.3 n-0.3 o1.4 q-0.5 s-1.7
marc+and 7.3 a-0.5 h0.9 k0.4 m1.0 p-0.5 q-0.4 s-0.3
marc+invo 8.2 a0.5 b-0.3 m0.9 n-0.3 o1.7
marc+is 8.4 g0.3 h0.7 r0.3 t0.5
march 5.7 d0.4 e-1.2 g-0.6 h0.6 i1.0 k-0.4 l1.4 m1.1 n-0.3 o1.6 q-0.6 s-1.4
marche 8.2 a0.3 b0.9 e0.4 l0.3 m0.6
marcus 7.9 d0.7 h-0.4 k-0.5 o-0.4
mare 8.4 a-0.5 b-0.4 c0.6 e-0.4 k-0.5
marek 8.4 a-0.5 b-0.4 c0.6 e-0.4 k-0.5
marg 7.3 a-0.4 b0.3 c0.3 d-0.4 g1.0 h0.8 i0.4 j-0.3 m-0.6 n1.6 p-0.5 q-0.4 r0.9
margar 8.2 d-0.4 i0.4 m-0.3 n1.6 q-0.4 r0.3
marge 8.4 a-0.4 g0.8 h0.9 k-0.3 r0.3
margue 8.4 b0.5 c0.5 e0.5 i0.4
mari 7.0 a-1.0 b0.5 c1.2 d0.4 e0.4 g1.1 h1.1 i-0.8 j-0.4 l0.7 m0.5 n0.7 o2.3 p-0.5 q1.2 r1.4 s-0.5
marian 8.2 b0.4 d0.5 e0.4 l-0.3 n0.8 o0.9 q0.8 r0.3 t-0.5
marine 8.4 c0.3 e0.4 m0.5 n0.4 o0.5
marion 8.2 a-0.5 c0.3 f-0.3 g1.2 h0.9 o0.4 q-0.5 r0.8 t0.3
mariso 8.4 c1.1 f0.7 k-0.4 q1.7 r0.5
mark 5.9 a1.0 c1.6 d0.8 e0.4 g-2.0 i0.6 k-0.7 n-0.3 p1.4 r-0.4 t0.7
mark+for 8.4 a0.5 c0.4 i0.6 p0.6
mark+on 8.4 a-0.4 b0.4 g-0.4 i0.7
mark+stal 8.4 e0.6 p0.7
marked 7.1 a0.8 c0.7 g-0.7 i0.3 m-0.6 o-0.4 p1.6 s-0.4 t0.7
marker 8.4 a0.4 c1.3 d0.3 j0.5 s0.7
market 6.5 d1.0 g-1.0 j-0.4 k-0.4 t-0.5
marks 8.4 a0.5 c0.4 e0.5 i0.5 j0.7 m0.7
marl 8.4 a0.5 d0.9 e0.4 i1.0 s0.8
marq 7.6 c0.9 i-0.5 j-0.3 l-0.3 n0.7 o1.0 p0.9 q1.7 t0.7
marq+peop 8.4 c0.5 f-0.3 m0.8 o-0.5 t0.7
marque 7.6 c0.9 i-0.5 j-0.3 l-0.3 n0.7 o1.0 p0.9 q1.7 t0.7
marr 7.1 a-1.0 b-0.5 c-0.6 d-0.5 g1.3 h0.5 i-0.6 m-0.6 n0.7 p-0.4 q0.5 r1.5 s-0.5 t0.3
marrie 8.2 a-0.6 c-0.4 d-0.3 g0.7 m-0.4 o0.3 q0.6 r0.9
marrow 8.2 n0.4 r0.4 t0.3
marry 8.4 a-0.5 g0.3 h0.8 r0.5
mars 7.7 a0.9 e0.7 g-0.5 j1.0 m0.4 s0.4 t0.4
marsh 7.9 a0.6 g-0.4 j1.0 m0.4 t0.4
mart 7.2 a-1.0 g-0.4 h-0.5 i-0.6 m-0.6 o-0.4 p0.4 q0.3 r-0.4 t0.4
martin 7.6 a-1.0 c0.3 d-0.4 h-0.3 i-0.5 m-0.5 o-0.4 q0.3 r-0.3
maso 8.4 c0.5 i0.4 s0.5
mass 7.5 c-0.4 d0.6 e1.2 f0.4 i-0.4 n-0.3 s0.4
massag 8.4 c-0.4 e1.4 f0.5 i-0.3 n-0.3
massiv 8.2 a-0.4 g1.1
mast 7.6 a0.6 c0.4 d1.3 e-0.4 j0.7 s1.1
master 7.6 a0.6 c0.4 d1.3 e-0.4 j0.7 s1.1
matc 7.2 a-0.3 b1.1 c-0.6 d-0.6 e-0.8 g-0.5 h0.9 i1.0 j-0.4 k0.4 l-0.3 m0.4 o-0.3 s-0.7 t0.4
matc+it 8.2 b0.4 c-0.5 d-0.5 e-0.4 i0.4 l0.4 m-0.3 o0.7
matc+the 7.7 a0.6 c-0.6 e0.5 g-0.4 h0.9 i-0.3 k0.7 l0.5 m2.1 t-0.6
match 7.5 a-0.5 b1.3 c-0.5 d-0.5 e-0.7 g-0.4 h1.0 i1.1 j-0.4 k0.5 m-0.4 p-0.4 s-0.6 t0.5
mate 6.2 a1.7 b1.5 c2.2 e0.8 f-0.5 g-1.0 i2.7 j1.1 l0.7 n0.4 p0.7 q-0.5 r0.3 s0.7 t-0.5
mate+brea 7.9 a0.9 c0.4 e0.3 g-0.3 j1.5 p-0.4
mate+in 8.4 a0.5 d0.6 i0.9
mate+leav 8.2 g-0.3 i-0.3 l0.4 o-0.7 r-0.5
materi 7.5 a1.3 c0.9 g-0.5 i0.4 j2.2 p-0.5 s-0.3
matern 7.9 a-0.8 e0.4 g-0.4 i-0.4 k0.4 l0.4 o0.8 r-0.6 t-0.3
math 8.4 a-0.4 l0.5 o0.6 r0.6
matr 8.2 a-0.6 e0.3 f0.8 l0.4 r0.4 s-0.4
matron 8.4 d-0.3 e0.9 f1.1 g0.3 l0.3 r0.6 s-0.3
matt 6.1 b-0.3 c0.9 g-0.4 h0.5 i-1.3 j1.2 l0.4 m0.5 n0.4 s-0.4 t0.8
matt+and 8.4 e0.3 g-0.4 o-0.3 q0.3
matt+is 8.4 e0.5 j0.7 p0.5
matt+of 8.4 d0.4 j1.1 s0.7
matt+to 8.2 a0.3 c1.2 d1.3 j0.8 o0.3 q0.3 s0.5
matter 6.2 c0.9 e0.4 g-0.8 h0.8 i-1.2 j1.3 l0.6 n0.8 p-0.4 r-0.7 t0.4
maur 7.5 a0.6 c0.5 e-0.3 f0.6 i0.9 j0.6 p0.9 s0.7
mauree 7.7 b-0.4 e-0.6 f0.6 i0.4 m0.3 p0.4 r0.4 s0.3
mauric 8.4 a0.6 b0.6 c0.6 i0.6 j0.9 p0.5 s0.4
maxi 8.2 b0.4 c-0.3 e-0.5 g-0.5 i-0.3
maximu 8.4 b0.5 g-0.4
may 4.9 b1.8 c1.4 d-0.7 e-0.4 f0.7 g-0.8 h-0.4 i0.8 j-1.2 l2.8 m1.5 n0.9 o1.3 p-1.5 q0.5 r-1.4 t-0.4
may+and 7.7 a0.4 c1.1 d-0.5 f-0.3 h0.6 n-0.5 p0.6 q-0.3 r0.4
may+be 7.0 a1.3 b1.0 i0.4 m0.5 r-0.4
may+buy 8.4 a-1.0 g2.2
may+conc 7.9 a0.7 b0.9 d0.7 e0.4 i1.2 j0.7 p0.7 s0.5
may+have 7.6 g0.8 s0.6
may+i 7.5 b0.5 c-0.3 d-0.8 f0.9 l0.8 m-0.4 n1.3 o0.5 p-0.6 q1.2 s-0.6 t-0.4
may+is 8.4 b0.5 e-0.5 g0.4 j0.4 r0.8 t0.5
may+know 8.4 a0.3 d0.9 e0.5 f1.0 l0.3 q0.4
may+not 8.4 a0.5
may+reca 8.4 a0.4 c0.4 d1.1 i0.4
may+trea 8.4 a-0.4 c0.5 j0.4
may+want 8.4 b0.9 i0.8
may+we 8.2 a-1.0 c-0.4 d-0.5 e-0.7 i-0.5 l2.5 o-0.4 p-0.5 q-0.3
mayb 6.9 d1.4 g-1.2 s1.3
mayb+that 8.4 g-0.7
maybe 6.9 d1.4 g-1.2 s1.3
mayo 7.9 c-0.4 d0.8 e0.5 f-0.3 g-0.3 o-0.3 t0.8
mayor 8.2 a-0.3 b0.3 d0.9 f-0.3 o-0.3 r0.3 s-0.3
mb 7.0 a-1.1 g-1.3 h0.4 n0.5
mb+card 8.2 a-0.3 g-0.7
mb+per 8.4 a-0.5 g0.3
mb+play 8.4 a0.4
mccr 8.4 c0.6 g-0.4 p0.7
me 3.4 a2.3 b-0.3 c2.0 d2.7 e0.5 f3.4 g-0.4 h0.5 i0.6 j1.1 k1.8 l-0.8 m-0.8 n2.2 o-0.5 p1.2 q1.0 r2.9 s3.4 t1.7
me+a 5.7 b0.5 c1.3 d2.0 e-0.6 f-0.3 h0.6 i0.8 j-1.2 k1.5 l-0.6 p0.7 q1.9 r2.2 t1.3
me+abou 7.3 a-0.7 b-0.5 c0.3 e-0.6 f1.2 g1.1 i-0.5 j0.5 k-0.3 l0.5 n0.7 q1.3 r0.7 t-0.5
me+agai 8.4 a-0.3 c-0.4 d1.1 e0.8 g-0.3 l0.4 n0.5 t0.5
me+all 8.4 a0.4 c1.1 d0.7 g-0.4 j0.9 p-0.4
me+an 8.4 d1.0 g-0.5 l0.3 t1.1
me+and 6.2 a0.8 b-0.9 d-1.0 f-0.6 g-0.9 i1.7 k0.4 l-0.4 n0.8 o-0.4 q-0.4
me+as 8.4 a-0.5 g0.6 o0.5 r0.5
me+at 7.3 b-0.3 c0.8 e1.0 f-0.4 g0.8 h-0.4 j0.3 p-0.4 r0.4 s0.8 t1.1
me+back 7.7 a1.0 d2.4 e-0.7 g-0.4 i-0.3 p1.2 s0.9 t-0.4
me+beca 7.9 e0.9 f0.4 i0.5 o1.0 q1.2 r0.6
me+befo 7.7 e-0.5 f0.9 g-0.4 k-0.3 p0.5 s0.8
me+but 8.4 l0.4 o0.9
me+by 8.2 a0.3 c-0.6 d0.5 g0.8 i-0.3 l0.5 m0.4 p0.7 q-0.4 r1.2 t1.4
me+do 8.4 c0.5 s0.6
me+for 6.7 c-0.5 d-0.8 e-0.6 g1.9 h0.6 i0.6 m0.8 o-0.3 p-0.3 s1.7
me+from 7.2 b-0.8 c1.4 f-0.4 g0.9 i-0.4 j0.5 p1.1 q-0.4 s-0.7 t1.9
me+get 8.4 g-0.4 j0.5 p0.9 s0.8
me+have 7.2 a-1.0 b-0.5 c0.8 d0.3 e-0.4 f0.7 g-0.6 h1.0 i-0.4 j1.3 l0.4 m-0.4 o-0.3 p-0.4 q-0.4 s-0.3 t-0.4
me+how 7.9 c0.4 d-0.4 g-0.4 l-0.3 s0.6 t-0.3
me+i 7.3 b-0.4 d1.2 m0.5 s1.3
me+i'll 7.9 a1.1 e-0.3 g-0.5 h0.9 l-0.4 m-0.5 n2.1 o0.5 p-0.4 r0.4 s0.9
me+if 7.6 a-1.2 b0.4 g1.1 j-0.4 k0.4 l-0.5 p-0.3 r0.8 s-0.5
me+in 7.1 a-1.1 c-1.1 d0.4 e-0.8 f0.5 i-0.6 j-0.3 n0.3 q0.5 r-0.4 s-0.5 t0.7
me+is 7.3 a-1.2 b-0.3 o0.5
me+it 7.9 a0.8 c0.4 d0.5 e1.7 g-0.5 j0.7 o0.6 s0.4
me+it's 8.2 c0.3 d0.4 e-0.6 f0.4 g0.4 n0.8 r0.4 t-0.3
me+know 7.0 b-0.3 c1.4 e-0.6 f-0.7 g0.5 h0.5 i0.5 j-0.4 k-0.3 l-0.7 m-0.5 n0.7 o0.8 p-0.5 q1.8 r0.7
me+next 8.2 a-0.6 b-0.6 o0.8 r0.9
me+not 8.2 a0.7 j0.5 p0.7
me+nuts 8.4 a1.5 g-0.7
me+off 8.2 a0.3 f-0.3 i-0.4 k0.7 m-0.4 n1.0 q-0.3 t-0.4
me+on 7.0 a-0.6 b-0.5 c-0.4 d0.8 e0.4 f1.2 g0.9 i-0.8 j-0.4 k0.9 n0.5 q1.3 r1.2 s0.4
me+once 7.9 a-0.3 e0.5 g-1.6 i0.7
me+one 8.4 a0.4 e0.3 f0.6 m0.9 p0.3 s0.5
me+or 8.2 c0.7 h-0.4 k-0.3 l0.4 o1.8 q0.7 s0.4
me+out 7.5 a-1.5 b-0.4 c0.3 d-0.8 e-0.6 g-0.5 i-0.6 j-0.4 k2.1 l-0.4 n-0.4 p-0.4 s-0.7
me+over 8.4 c-0.3 e-0.4 k0.4
me+pain 8.4 a0.4 b0.5 c0.7 d0.7 e0.3 p0.4 s1.5
me+pers 8.2 a-0.7 b-0.4 c-0.3 f-0.3 g0.4 m-0.3 o2.0 p-0.3
me+put 8.4 a1.7 e2.1 g-0.5 k0.6 o0.6 q0.4 s-0.3
me+righ 8.4 a0.4 e1.2 f0.6 l0.5 t1.5
me+say 8.4 a-0.4 c0.5 g0.4 p0.4
me+smil 8.4 a-0.6 g1.1 h0.5 i0.5 r1.2
me+some 7.9 a0.6 c0.9 d0.4 e1.4 f-0.4 h0.7 k0.9 l0.5 n-0.4 p0.5 q-0.5 r0.5 t0.6
me+stra 8.4 i0.3 n0.6 o0.8 q0.7
me+that 7.1 a1.3 b0.3 c-0.5 f0.7 g-0.8 j1.0 l0.8 m0.6 n-0.4 o0.4 s-0.5
me+the 5.9 b-0.6 c1.2 d0.5 f1.1 h0.4 i-0.8 k-0.8 l-0.6 m-0.5 n0.8 o-0.6 p-0.7 q1.0 r0.9 s-0.4 t1.5
me+they 8.4 a-0.6 b0.4 d-0.3 n0.4 q-0.3
me+this 7.9 a-0.4 c1.7 d-0.4 e0.5 f1.3 g-0.5 l-0.4 o0.3 r-0.4 t0.6
me+thro 7.5 a1.1 b2.5 d0.8 f1.7 h-0.4 k0.5 n0.3 p-0.6 s-0.7
me+to 5.8 a-0.3 b1.7 c-1.0 e1.8 f1.5 h-0.5 i1.5 j1.2 l0.6 m-0.8 o-0.7 p1.0 q-0.8 r0.8 s0.4
me+toda 7.9 c1.2 d-0.3 e0.4 g-0.3 i-0.4 j-0.3 k1.4 p-0.4 q-0.4 s1.0 t0.5
me+tomo 8.4 a-0.7 b-0.5 e-0.7 k0.9 l0.5 m-0.4 q0.4
me+what 7.2 a0.5 c-0.4 e1.2 f0.8 h0.6 i1.1 o0.5 p-0.4 t1.1
me+when 7.5 c0.7 h0.7 i0.4 k0.3 l0.4 n-0.4 p0.5
me+wher 7.7 c0.4 h0.4 j0.4 k-0.4 m1.6 n1.0 o-0.4 s-0.3 t0.4
me+whet 8.2 a0.6 c0.3 d-0.7 g-0.5 h-0.3 i2.4 l0.7 n0.4 o0.6 r-0.4
me+whic 8.4 a-0.3 d0.3 m-0.4 n0.4 r0.6
me+who 8.2 a0.5 d-0.3 e0.9 i-0.3 j0.6 p0.4 s1.7
me+why 8.2 c-0.4 d0.8 e0.5 g0.4 h0.7 i0.7 k0.3 p0.5 r0.4 s0.4
me+with 7.6 d-0.4 h-0.3 j0.6 k0.4 n0.5 r-0.5 t-0.4
me+you 8.4 d0.7 e0.4 j0.7
me+your 7.7 e0.5 f0.8 k1.7 o-0.5 p-0.4 q0.4 r0.4
meal 8.2 a-0.4 b-0.4 f0.4 g0.3 h-0.5 k-0.5 q-0.4 r0.4
mean 5.2 a-0.5 b1.6 c1.7 h1.4 i-0.3 p0.6 r0.5 t0.8
mean+for 8.4 c-0.5 d-0.4 e0.6 f0.4 k0.4 o0.4 r0.3 t0.5
mean+i 8.4 g-0.3
mean+it 8.4 a-0.4 b0.8 i1.0
mean+that 7.7 a0.3 e0.5 g0.4 i0.4
mean+the 7.2 a-1.0 b0.5 c-0.9 e-0.5 g-0.6 h0.3 j-0.3 k-0.4 l-0.4 m0.5 o-0.4 p-0.4
mean+to 6.5 a0.9 b0.8 c2.9 d2.1 e-1.2 g-0.4 h0.6 i-0.4 l-0.5 n-0.6 p0.5 r-0.3 t1.2
meanin 8.4 a-0.5 c-0.4 g1.1 h0.4 t0.6
means 6.2 b0.4 c-0.9 f-0.4 g0.7 i0.5 j0.8 k0.4 l-0.7 o-0.5 p0.8 q0.4
meant 6.3 a1.0 b1.4 c2.4 d1.0 e-0.4 h1.2 i-1.4 l0.8 o-0.7 r1.5 s-0.6 t1.0
meanti 7.5 d-0.5 f0.5 h0.7 i-0.3 j-0.3 n0.3 p-0.3
meanwh 8.4 c-0.4 e0.7 p0.8 s0.7
meas 7.5 a1.2 c-0.6 d-0.4 e1.4 h0.6 i-0.3 o-0.4 p0.7 r-0.4
meas+are 8.4 a0.4 e1.0 f0.3 k0.5 m0.4
measur 7.5 a1.2 c-0.6 d-0.4 e1.4 h0.6 i-0.3 o-0.4 p0.7 r-0.4
mech 8.2 a0.5 g-0.6
mech+are 8.4 a0.8 g-0.6 t0.3
mechan 8.2 a0.5 g-0.6
medi 5.8 a-0.8 d-0.3 e0.9 h-0.8 i-0.6 j0.7 k0.4 m0.7 p-0.5 r0.4 s-0.5
medi+and 7.7 a-0.7 g-0.4 h-0.3 k0.5
medi+is 8.4 a1.2 e0.7 g-0.9 j0.8
medi+play 8.4 a-1.0
medi+soft 7.9 a0.5 g0.4
medi+to 8.4 g0.3
media 7.3 a-0.9
medias 6.5 g0.3
mediat 7.3 b-0.6 g-0.7 h-0.5 i-0.6 j0.6 k0.8 l0.6 m0.8 p-0.4 s-0.4
medica 8.4 e0.6 j0.5
meet 5.6 a-0.7 b0.7 c-0.8 d0.8 e0.7 f1.5 g-1.3 h-1.3 i0.3 j-0.8 k2.8 m1.2 n-0.7 p-1.5 q0.9 r-0.4 s-0.3 t0.8
meet+abou 8.2 c-0.3 d-0.4 e0.7 f-0.3 g-0.6 k1.4 l-0.3 n-0.5 o0.6 p-0.5 s-0.3
meet+and 8.2 a0.5 b1.5 e-0.4 i1.7 s0.8
meet+for 8.4 a-0.4 o0.4
meet+i 8.4 a0.6 c-0.4 d1.6 e1.2 g-0.4 i0.4 l0.3
meet+on 7.3 a-0.8 b1.0 e-1.0 g0.8 h-0.4 k0.7 m-0.5 n-0.3 q0.4 r0.7 s-0.4
meet+the 7.9 b-0.3 d0.4 e-0.3 f0.4 h0.6 k1.5
meet+with 7.9 c0.3 e0.5 f1.1 i-0.5 l-0.4 m1.1 n0.3 o-0.3 q0.6 t1.0
meetin 5.9 a-1.1 b0.3 c-1.1 e0.9 f0.3 g-1.2 h-1.4 i-0.5 j-0.8 k3.0 m1.4 p-1.3 q1.1 s-0.8 t1.0
meets 8.2 a0.3 b0.4 c0.8 d0.7 e0.4 f1.3 i0.4
mega 6.8 a-0.6 b0.3 g1.4 l1.0
mega+came 8.4 g0.4
megan 8.4 b0.4 g0.4 h0.3 l1.2 m0.3
megapi 7.2 a-1.0 g1.5
mel 8.4 a0.4 b-0.4 c0.3 d0.3 k0.4 n0.6 r0.3 t0.5
melb 8.4 a-0.4 f0.8 n0.5 o0.8 q0.5 r0.3
melbou 8.4 a-0.4 f0.8 n0.5 o0.8 q0.5 r0.3
memb 5.9 b0.4 c0.4 d0.8 f1.1 g-0.3 h-0.7 i0.4 j-0.7 l-0.8 m-1.3 n0.7 o0.5 p-0.4 q0.6 s2.0
memb+and 8.2 b0.4 c-0.4 j0.6 s0.4
memb+have 7.7 c-0.4 d-0.3 e-0.5 r-0.4
memb+is 8.4 a-0.4 e0.4 k0.7 o0.3 q0.7
memb+of 7.6 a-0.6 b-0.4 c-0.3 d0.6 f0.4 g0.4 i-0.4 j-0.4 m-0.5 n1.0 o0.7 t0.5
member 5.9 b0.4 c0.4 d0.8 f1.1 g-0.3 h-0.7 i0.4 j-0.7 l-0.8 m-1.3 n0.7 o0.5 p-0.4 q0.6 s2.0
memo 6.2 a-0.5 c-0.4 e-0.5 g-0.4 h-0.4 q0.3 t-0.4
memo+is 8.4 a0.7 g-0.8
memo+we 8.4 b-0.3 m-0.3 o0.3 q0.3 t-0.3
memori 8.2 a-0.5 g0.9 q0.3 r0.4
memory 6.4 e-0.4 f0.3 g-0.8 i0.4 o0.3
men 7.6 a-0.4 b-0.9 c-0.5 g0.7 h0.5 i-0.5 j0.5 l0.3 m-0.5 p-0.3 s-0.5
men+have 8.4 b-0.3 c-0.3 g0.7 h0.8
mend 8.2 a-0.4 c0.6 f-0.3 g0.3 h0.7 q-0.4 r0.5 t0.3
mend+the 8.4 c0.6 d0.6 e0.4 g0.5 h0.4 n0.4 o0.3 r0.6
mended 8.4 c0.6 d0.6 e0.4 g0.5 h0.4 n0.4 o0.3 r0.6
ment 6.1 a-2.1 d-0.5 e-0.6 g1.1 h2.2 i-1.0 o0.8 p-0.7 r2.6 s-0.4
ment+in 8.4 a-0.3 g0.6
ment+it 7.1 b0.4 d-0.5 g-1.1 h-0.4 i-1.0 j0.5 k0.7 o0.8 p-0.5
ment+the 7.5 a-1.6 e-0.5 g0.4 h0.4 k-0.8 o0.8 q-0.4 r0.7 s-0.4 t-0.3
ment+you 7.7 a-0.7 b0.4 d-0.3 e0.4 g1.7 h2.0 i-0.3 r1.4 s0.4
mentio 6.1 a-1.8 c0.3 d-0.3 e-0.4 g0.7 h1.5 i-0.9 l-0.3 o0.9 p-0.6 r2.0 s-0.3
menu 5.7 a0.5 b0.4 c0.7 d1.7 h1.6 i-0.7 k-0.4 l0.8 m0.8 n-0.3 p0.4 q0.5 r0.8 s-0.4
menu+and 7.6 a1.0 b0.5 g-0.4 p0.9
menu+are 7.9 g0.4
menu+boar 8.4 c0.3 d0.5 g0.3 r0.3 s0.7
menu+card 8.4 n0.9
menu+of 8.4 a-0.7 g-0.3
menu+opti 8.4 a1.0 g-0.4
menus 6.5 b-0.4 c1.1 d0.6 g1.5 h1.7 i-0.7 j0.4 l0.6 m0.5 n-0.7 p1.0 r0.4 s-0.4
merc 7.7 b0.4 d0.7 g-0.5 h-0.4 l0.5 n1.0 o0.7 p0.9 t-0.4
mercha 7.9 d0.5 g-0.4 o0.9 p1.0
mere 7.9 b0.5 c0.5 d-0.4 e0.6 f0.4 h0.9 i-0.3 o0.3 p-0.4 r0.6
merely 8.2 a0.4 b0.8 e0.4 g-0.6 o0.4 p-0.3 s0.3
merg 7.1 a-0.7 b0.5 c0.3 f0.8 g-0.6 h0.4 i1.1 j-0.6 l1.1 m0.4 p-0.7 q-0.6 r0.3 s-0.6 t0.3
merg+with 8.4 e0.6 f1.3 i0.4 k0.5 n0.5 o0.6
merged 8.4 e0.6 f1.3 i0.4 k0.5 n0.5 o0.6
merger 7.3 a-0.7 b0.5 d0.5 g-0.5 i0.7 j-0.5 k-0.4 l1.4 n-0.3 p-0.4 s-0.4
mess 5.4 a0.3 d1.9 g-2.3 h0.6 i-1.5 k1.1 l0.3 n-0.5 p-1.0 q-0.8
mess+abou 8.4 a0.8 d0.5 j0.8
mess+arou 8.4 g0.4
mess+conc 8.4 a-0.5 d-0.4 f0.6 j-0.3 m-0.3
mess+has 8.2 a-0.4 e-0.5 h0.6 j-0.3 k0.3 m0.6
mess+of 8.4 a-0.3 d-0.3 t0.3
mess+sinc 8.4 d0.5 l1.1 m0.4
mess+to 7.7 a-0.9 d-0.4 e0.4 f0.3 h0.5 i-0.3 j-0.3 m0.7
mess+up 8.4 a0.4 e0.8 i0.5 s0.8
mess+was 8.2 b0.5 d0.6 f0.4 l-0.3 q0.5 t0.5
mess+with 7.7 a0.5 d0.8 g0.8
messag 5.6 a-0.5 b0.3 d1.5 e-1.3 g-2.2 h0.3 i-1.8 j-1.1 k0.7 l0.9 p-1.2 q-0.4
messed 8.4 a0.4 e0.8 i0.5 s0.8
messen 8.4 a0.5 b0.5 e-0.4 f0.6
messin 8.2 a0.4
messrs 7.9 a0.9 d1.1 g-0.4 i0.6 j1.8 p0.6
met 6.8 a0.7 b0.8 c-0.7 d0.6 g0.5 i1.2 j1.1 m0.7 p0.9 s-0.5
met+and 8.2 a-0.4 g0.8
met+on 8.2 a-0.5 i1.7
met+with 8.2 a0.8 d0.3 j1.7 p1.6
meta 7.9 a0.9
metal 8.4 g0.5
mete 7.7 d0.5 e0.4 j0.6 n0.9
mete+and 8.4 d0.7 e0.4 j0.7
meter 8.4 d0.6 e0.5 j0.7 n1.0
meteri 8.2 a-0.3 g0.5
meth 7.7 a-0.4 g0.6 r0.4
meth+hall 8.4 a-0.3 g0.5 r0.5
method 7.7 a-0.4 g0.6 r0.4
metr 7.6 a-0.7 e0.7 f0.6 g-0.5 o-0.3 p0.7 r0.4
metr+by 8.4 a-0.5 f0.5 l0.5 r0.4
metres 7.9 e0.8 f0.4 l0.4 p0.8
metz 7.7 a0.3 g-0.3
metz+flas 8.2 a0.7 g-0.4
metz+modu 8.4 a-0.4 g-0.5
mic 8.4 e0.6 i0.6 q0.5
mich 7.9 a-0.3 c0.5 g0.7 i-0.3 n0.8 o-0.4 r0.6
michel 8.2 a-0.4 d-0.4 e0.4 g0.7 n0.8 o-0.4 q0.3 r0.7
micr 7.5 b0.4 f0.4 g-0.9 h-0.4
microd 8.2 a-0.5 g-0.5
microp 8.2 a-0.4 b0.5 f0.4 h-0.4
mid 7.5 a-0.5 b0.4 c-0.3 d0.4 f0.8 g-0.8 h-0.4 k-0.4 l1.4 m0.6 n-0.3 o-0.4 r-0.3 t-0.4
mid+janu 8.4 d0.6 l1.2 m0.5
mid+shif 8.4 b0.5 c-0.4 f0.8 g-0.3 o-0.3 r-0.4 t-0.3
midd 7.0 a0.6 b-0.6 c-1.1 d0.9 e1.3 f-0.5 j-0.4 k0.5 m-0.4 n0.3 o0.3 p-0.3 q0.4 s-0.4 t0.9
midd+of 7.7 a0.7 d-0.4 e1.2 f-0.3 g-0.4 h-0.5 i-0.3 k0.5 n0.4 r-0.3 t0.3
middle 7.1 a0.7 b-0.5 c-0.9 d0.7 e1.2 f-0.5 h0.3 j-0.3 k0.5 l-0.4 n0.4 o0.3 s-0.4
midl 8.4 b0.4 i0.3
midlan 8.4 b0.4 i0.3
midn 7.6 a0.4 b-0.6 c1.9 e-0.4 j-0.3 m0.5 n-0.6 o-0.8 p-0.3 q-0.8 s-0.3 t2.7
midnig 7.6 a0.4 b-0.6 c1.9 e-0.4 j-0.3 m0.5 n-0.6 o-0.8 p-0.3 q-0.8 s-0.3 t2.7
migh 6.0 a0.5 b2.1 d0.9 e-0.5 g-1.9 h-0.5 j-0.4 k1.8 l1.3 m0.6 n0.6 o-0.3 p-0.6 s1.2 t-0.3
migh+be 7.7 b1.9 c-0.7 d-0.5 e-0.6 g-0.4 i-0.5 k0.6 l2.2 p-0.4 r0.5 s0.9
migh+get 8.2 a-0.5 b0.6 e0.5 p0.4 s0.6
migh+have 8.2 a0.6 b-0.4 c0.9 e-0.5 k-0.3 l-0.3 m0.3 t0.5
migh+like 8.2 a0.7 d0.7 j0.5 s0.9
migh+not 8.4 a0.5 g-0.9
migh+want 8.4 b0.7 s0.4
migh+we 8.4 a-0.5 e-0.4 g0.3 k1.4 m0.4 o-0.3 q0.3 t-0.4
might 6.0 a0.5 b2.1 d0.9 e-0.5 g-1.9 h-0.5 j-0.4 k1.8 l1.3 m0.6 n0.6 o-0.3 p-0.6 s1.2 t-0.3
migr 7.6 c-0.8 d-0.6 e1.2 f-0.4 g0.4 h0.4 i0.4 j-0.3 k-0.3 l0.6 p-0.4 r0.8 s-0.3
migr+the 8.4 a0.4 e0.9 i1.0
migrat 7.6 c-0.8 d-0.6 e1.2 f-0.4 g0.4 h0.4 i0.4 j-0.3 k-0.3 l0.6 p-0.4 r0.8 s-0.3
mild 8.4 a0.9 e0.5 g-0.4 i-0.3 p0.4 s0.5
mile 7.3 b0.5 c0.8 d-0.5 e-0.4 g0.6 i-0.9 l0.5 m1.0 n-0.6 p0.9 q-0.4 r1.2 s-0.4 t-0.5
miles 7.7 b0.8 c-0.8 e-0.3 f0.4 g0.9 i-0.7 l0.4 m1.2 n-0.5 o-0.3 p-0.3 q-0.3 r1.3 t-0.5
milest 8.4 a0.4 c1.8 p1.4
milk 7.9 b2.1 c0.8 f0.6 g-0.4 i-0.5 k-0.6 n0.3 o-0.3 p-0.3 q0.7 s-0.3
mill 6.8 a0.4 b1.0 c-1.0 d-0.7 e1.1 f-0.8 g-0.5 j0.8 l-0.5 n-0.4 r-0.3 t0.7
mill+lane 8.4 c-0.4 d-0.3 e-0.4 h0.4 q0.4
millim 8.4 a0.3 b1.1
millio 8.2 b0.5 c-0.3 d-0.4 e0.8 n-0.3 o0.3 p0.4 s0.5
minc 8.4 a0.4 b0.9 i0.5 s0.6
minc+pies 8.4 a0.4 b0.9 i0.5 s0.6
mince 8.4 a0.4 b0.9 i0.5 s0.6
mind 6.1 a-0.8 b-0.4 c-0.5 d-0.8 e0.8 g1.7 h-0.4 i0.9 j-0.4 k-0.8 l-0.6 m-0.4 n1.7 o0.6 p-1.2 r1.1 s-0.6 t0.4
mind+addi 8.4 c-0.4 d-0.4 o0.5
mind+and 8.4 d0.5 i0.8
mind+at 8.4 a-0.3 b-0.4 g0.8
mind+bein 8.4 g0.3
mind+if 8.4 b-0.3 e1.1 m0.5 r0.5 t0.5
mind+send 8.2 a-0.5 f0.4 i0.7 k-0.4 l0.5 n1.4 r-0.4
mind+the 8.2 b0.6 g0.5 i0.5 r0.7
mind+to 8.4 a0.6 e0.5 i0.5 j0.6 s0.6
minded 8.2 a0.6 i0.4 j0.6 s0.5
minds 8.4 e-0.5
mine 5.8 a1.8 b0.8 c0.4 d1.3 e1.1 f0.6 g1.3 h0.4 i2.8 j0.6 k0.5 n-0.3 p0.4 q0.8 r-0.4 s1.7 t0.7
mine+back 8.2 a1.6 g-0.8
mine+for 7.9 a-1.4 g1.6
mine+in 8.2 a0.7 c0.4 i0.4
mine+on 8.4 d0.5 e0.5 s1.4
mine+says 8.4 a0.4 c0.3 e0.5 j0.7 s0.5
mine+was 8.4 c0.5 e0.4 i0.5
mine+work 8.4 g0.5
mini 6.8 b0.6 e0.4 f0.5 g0.8 h-0.8 j-0.4 m-0.6 o-0.3 q-0.6 s-0.3 t0.6
minima 8.2 a-0.9 g1.6
minimi 8.4 a0.5 g-0.4
minimu 8.2 a0.4 b0.5 d0.4 e-0.3
minist 7.6 c0.4 e0.8 f0.6 h-0.8 j-0.4 m-0.5 p0.4 q-0.5 s-0.3 t0.8
mino 6.6 a1.2 g-0.9 h0.6 k0.4 n0.5 t-0.3
mino+issu 8.4 a-0.5 g0.8
mino+prob 8.4 a-0.4 g0.7
minor 6.8 a1.0 g-0.8 h0.6 k0.4 n0.5 t-0.3
mins 8.2 f0.6 g0.8 n-0.5 o0.6 r1.7 t0.5
minu 5.2 a0.6 b0.7 c0.3 d1.4 e1.4 f0.4 g-0.6 i-1.2 j-0.7 k0.9 n0.6 o-1.0 p-1.2 q2.0 r1.1 s-0.7 t3.7
minu+ago 7.9 a-0.8 e-0.5 f0.3 g-0.4 h0.4 i-0.4 n0.4 o-0.5 q2.3
minu+and 7.5 a-0.3 b-0.6 d0.9 e-0.5 g0.4 i0.5 k0.4 m-0.5 n0.7 q0.7 r0.5 t0.7
minu+i 7.9 a0.3 e1.0 h0.5 l1.1 o-0.4
minu+of 7.1 a-0.4 d1.1 g-0.7 i-0.5 k-0.3 o0.5 q-0.4 r-0.7 t0.7
minu+read 8.4 a-0.4 i0.8
minu+to 8.4 a-0.6 g1.2 t0.8
minu+with 8.2 b1.1 e0.4 f0.9 g0.9
minus 8.4 a2.3 g-1.4
minute 5.2 a-0.8 b0.7 c0.3 d1.4 e1.4 f0.4 i-1.2 j-0.7 k0.9 n0.6 o-1.0 p-1.2 q2.0 r1.1 s-0.7 t3.7
mira 8.2 g0.4 j0.5 o0.4 r0.6 t0.4
miracl 8.4 g0.4 j0.6 o0.5 r0.7 t0.4
mirr 7.7 d0.4 e0.5 g0.4 i-0.4 j-0.3 p-0.4 s0.9
mirror 7.7 d0.4 e0.5 g0.4 i-0.4 j-0.3 p-0.4 s0.9
mise 8.4 g0.4 m0.3 n0.4 q-0.3 r0.6
misery 8.4 g0.4 m0.3 n0.4 q-0.3 r0.6
miss 5.5 c-0.6 d-0.9 e2.0 g-0.5 h1.3 j0.6 k3.4 l2.8 n0.9 o1.2 p-0.9 q0.8 r1.9 s-0.4 t0.8
miss+a 8.4 a-0.4
miss+date 8.4 a0.6 b0.7 c1.3 e-0.6 i0.6 s0.4
miss+from 7.9 a-1.1 c-0.6 d-0.3 e-0.3 h0.9 k0.3 n0.6 r0.7 t1.1
miss+it 8.4 b-0.3 h0.3 k1.2 l1.0 p-0.4
miss+or 8.4 a0.9 e0.7 g-0.4 i0.9 s0.9
miss+our 8.4 d-0.3 e0.9 i-0.3 k0.3
miss+page 8.4 a-0.4 b-0.3 g0.4 h0.3 l0.7 t0.9
miss+the 7.1 a-0.9 b-0.4 c-0.5 d-0.7 g-0.6 h0.4 i-0.4 k2.8 l1.2 m0.6 n1.1 p-0.5 q0.7 t0.5
miss+you 8.4 c-0.5 k1.3 n0.5 q0.5
missed 6.8 a0.6 b0.6 c1.3 d-0.9 e0.7 f-0.3 g-0.3 i1.0 j1.1 k1.6 l1.0 m0.3 n2.0 p-0.5 q0.4 s-0.5 t-0.9
missin 6.5 a-0.6 b-1.0 c-1.0 d0.9 e1.0 f0.4 g-0.7 h1.1 i-0.5 j0.5 k0.9 l0.9 m-0.6 n-0.6 o1.4 q0.4 r1.0 t1.1
mist 6.8 a1.6 b-0.3 c-0.5 e2.1 f0.7 g-0.9 h1.2 i0.4 k0.5 l-0.4 m2.3 p-1.2 q0.3 r1.0 s-0.6 t-0.3
mist+on 8.4 a0.6 e1.3 i-0.4 j1.0 n0.6
mistak 6.9 a1.6 b-0.3 c-0.5 e2.2 f0.7 g-1.0 h1.2 i0.4 k0.5 l-0.4 m2.3 p-1.2 q0.4 r1.1 s-0.6 t-0.3
mix 8.4 e1.0 g0.6 p0.8
mixe 8.4 a-1.0 g1.7
mixed 8.4 a-1.0 g1.7
mm 7.9 e1.2 g-0.4 k-0.4 t0.6
mo 8.4 a-0.3 c1.1 g-0.4 t0.5
moan 7.9 b-0.6 c1.4 f-0.4 g0.9 h0.6 k0.4 m0.6 r0.8 s0.4
moan+abou 8.2 a-0.8 b0.8 f-0.4 g1.2 h1.5 k0.3 m0.6 r1.5
mobi 5.8 a-0.8 g1.2 n-0.4 r0.5 t0.8
mobi+devi 8.4 g-1.4
mobi+is 8.2 g0.7
mobi+phon 8.2 a-0.4 g-0.4
mobi+serv 7.6 a-1.0 g1.2
mobi+was 8.4 a-0.5 g1.1
mobile 5.8 a-0.8 g1.2 n-0.4 r0.5 t0.8
mode 5.3 d-0.3 g0.8 i-0.5 n0.5 p-0.4 q0.4 r0.8 t1.0
mode+and 7.7 a-0.6 g-0.7
mode+are 8.4 a-0.3 g-0.5
mode+for 8.2 a0.9
mode+in 8.2 a-0.6 g0.3 m0.3 t2.1
mode+is 7.9 a-0.6 g1.1
mode+it 8.4 a0.4
mode+or 8.4 a-0.5
mode+whic 8.4 g0.3
model 6.6 f0.4 g0.4 h-0.3 r0.7 t1.4
models 7.1 a1.0 g-1.5
modem 8.4 a-0.4 b0.4 e-0.4 l-0.3 n0.8 r0.5
modera 7.6 a-0.5 b-0.3 e0.5 g0.6 i-0.6 o0.4 p-0.3 q0.7 s0.4
modes 7.5 a-0.9 g0.6
modu 7.9 a-0.6 g0.4 h1.1 n-0.4 q0.5
module 7.9 a-0.6 g0.4 h1.1 n-0.4 q0.5
moir 7.6 a0.5 b-0.6 d0.8 g-0.6 h0.3 i0.6 l0.4 n-0.5 o-0.4 r-0.6 s0.4
moira 7.6 a0.5 b-0.6 d0.8 g-0.6 h0.3 i0.6 l0.4 n-0.5 o-0.4 r-0.6 s0.4
mome 7.6 a0.8 b0.6 d0.4 g-0.9 i0.3
mome+and 8.2 c0.6 h0.4 r0.8 t0.6
moment 7.6 a0.8 b0.6 d0.4 g-0.9 i0.3
monc 8.4 a-0.4 g0.8 h0.6 n-0.4 o-0.3 r0.7
mond 5.0 c3.8 e-0.7 f1.5 g-1.2 h1.5 i0.4 j-1.3 k3.0 l-0.8 m-0.3 n3.2 p-1.3 q0.4 s-0.5 t1.7
mond+and 7.1 b-0.4 c0.5 e-0.5 i1.2 j0.3 n0.5 p0.7 s-0.4
mond+as 8.4 a-0.4 d-0.4 e-0.4 f-0.4 k1.4 n-0.3 q0.3
mond+at 7.6 a-0.7 b-0.5 c0.3 d1.5 f-0.4 i-0.5 j0.5 o-0.4 r0.4 s0.5 t0.9
mond+call 8.4 a0.4 c0.4 e0.8 f0.5 i1.0
mond+catc 8.4 a-0.5 e-0.4 k1.3 n0.7 t-0.4
mond+i 8.2 e-0.6 h0.4 r-0.4 s0.7
mond+morn 8.4 c0.5 d-0.5 f-0.3 l0.9 n0.8 t0.6
mond+that 8.4 a0.5 e1.5 g-0.3 i0.4
mond+to 8.2 d-0.4 i0.4 k0.3 m0.8 o-0.4 q1.3
mond+week 8.2 c0.8 d-0.3 f1.1 k-0.3 l-0.4 q0.6
mond+when 8.2 a-0.6 b-0.4 c-0.5 d-0.4 g1.2 h0.4 l-0.3 m0.5 n2.6 r1.0
mond+with 8.4 a0.6 b1.1 d0.6 f1.4 j0.6 k-0.3 t0.3
monday 5.0 c3.8 e-0.7 f1.5 g-1.2 h1.5 i0.4 j-1.3 k3.0 l-0.8 m-0.3 n3.2 p-1.3 q0.4 s-0.5 t1.7
mone 5.2 a0.6 b3.1 c0.6 d-0.6 e1.7 f-0.5 g0.4 i-1.1 l0.8 m-0.6 n2.9 o-0.4 p1.9 q0.8
mone+and 8.2 a-0.6 g1.5
mone+back 7.9 d-0.4 f-0.4 i0.6 o-0.3 r-0.4 s0.5
mone+but 8.2 a1.6 g-0.7
mone+for 7.6 b1.3 e0.5 g0.7 k1.0 l-0.4 n0.7 o0.4 p-0.3 r0.3
mone+from 8.4 e-0.4 f0.3 l0.5
mone+i 8.4 b1.5 r-0.3
mone+in 8.2 g0.5 n0.9 r0.4
mone+on 7.9 a0.4 e-0.6 g-0.3 j0.9 l-0.4 n1.4 p-0.5
mone+to 7.9 e0.4 i0.7 p0.3
mone+when 8.2 a1.2 c0.3 e2.1 g-0.8 p1.6 s0.5
money 5.3 a0.3 b1.8 c-0.4 d-0.6 e2.0 g0.4 i-0.7 l1.1 m-0.5 n2.7 o-0.6 p2.0 t0.4
money' 7.7 b1.5 c1.3 i-0.5 j-0.4 l-0.4 n0.4 o0.4 q0.9 s-0.3 t-0.4
moni 7.2 a1.1 d0.7 e0.4 f0.7 g-1.1 i-0.4 m0.7 p-0.3 r-0.3 t0.7
moni+on 8.4 g-0.4
monito 7.2 a1.1 d0.7 e0.4 f0.7 g-1.1 i-0.4 m0.7 p-0.3 r-0.3 t0.7
mont 4.3 a2.6 b3.4 c1.3 d2.0 f0.3 g-3.0 h2.7 i1.4 j-0.4 l3.7 m0.9 n1.3 o2.0 p-0.8 q0.6 r-0.9 s0.4 t-1.0
mont+ago 7.7 a0.4 c1.4 g0.8 i-0.3 o0.4 q0.3
mont+and 6.5 a0.3 b-0.9 c-0.4 d0.7 e-0.5 f1.2 g0.5 h1.6 i-0.4 l-0.6 m-0.4 n-0.6 o1.2 p-0.6 s-0.5
mont+are 8.4 a-0.5 i0.6
mont+as 8.2 a0.6 b0.6 d1.0 j0.5 r0.3
mont+back 8.4 a0.4
mont+befo 8.4 a0.6
mont+behi 8.2 a0.4 b-0.6 c2.1 e-0.5 f2.4 g-0.3 h-0.5 l0.9 m-0.4 n0.6 o0.9 t-0.4
mont+cut 8.4 a-0.7 b0.6 c-0.3 f0.7 h0.3 k-0.4 l2.3 n0.9 o0.9
mont+for 7.6 a0.6 b1.2 c1.2 d0.6 g-0.5 n0.5 p0.9 s0.8
mont+i 7.6 b0.5 c-0.5 d1.5 g-0.6 i0.7 k0.6 m0.9 n-0.3 q0.4 s-0.6
mont+is 8.4 b1.8 m0.4 o-0.3 s0.4
mont+it 8.4 a0.4
mont+late 8.4 a0.8 g-0.6
mont+no 8.4 d0.9 k0.5 m1.2
mont+noti 7.9 d-0.5 e0.5 i1.0 m0.3
mont+now 7.7 a-2.4 g1.5
mont+of 7.9 a1.4 c0.8 d0.7 g-0.8 s0.9
mont+one 8.4 a0.5 c0.4 d0.5 e0.7 i0.6 p0.6
mont+or 7.6 c-0.4 d-0.7 e-0.7 f-0.4 g-0.5 h0.4 i-0.4 m-0.6 n-0.4 o1.5 p0.5
mont+repo 8.2 c0.5 i0.6 m-0.3 p0.8
mont+sinc 8.4 b0.5 c-0.3 d-0.4 e-0.5 i0.9 n0.3 o0.3 p-0.4
mont+so 7.7 a-1.7 c-0.3 d0.3 f-0.4 i-0.5 k0.5 m-0.4 p-0.3
mont+to 7.6 c-0.5 g-0.3 h0.6 i-0.4 j0.3 l-0.4 m1.2 q0.4 s0.6
mont+warr 7.7 a0.6
mont+whic 8.4 a-0.5 b-0.4 d-0.3 g0.4 m0.7 r0.6
mont+with 8.4 e0.6 h0.7 i0.3
month 4.8 a1.8 b2.5 c0.4 d0.9 g-2.6 h1.0 j0.4 k0.5 l2.5 m1.5 n1.4 o0.6 p-1.3 q1.4 r-0.4 s0.6
month' 6.7 b0.5 c-0.9 e0.9 g-0.5 h0.7 k0.4 l1.5 o2.6 q-0.4
monthl 7.5 a1.4 b1.8 c0.5 d2.3 e-0.7 f-0.4 i0.8 k-0.4 m-0.3 p1.4 r0.5
months 5.4 a0.8 c2.3 d0.9 f0.8 g-0.4 h3.0 i0.9 j-0.8 l0.8 m-0.7 r-0.6 t-0.3
mood 7.9 b0.4 c-0.6 e-0.6 h0.4 n0.4 o0.3 q-0.5 s-0.3
moon 7.9 a-1.0 c-0.4 d0.5 i-0.4 m-0.4 n0.5 o0.4 r0.9
moot 7.9 a-0.9 g-0.4
mop 8.4 a-0.3 c-0.3 k1.2 q0.4 r-0.3 t-0.3
mora 8.2 d0.5 i0.9 l0.4 q0.7 r-0.6
morag 8.2 d0.5 i0.9 l0.4 q0.7 r-0.6
more 4.6 a1.6 b2.7 d0.6 f0.8 h2.3 i1.2 j-0.4 k0.3 l0.9 m0.5 n0.6 p-1.9 r0.6 s-0.6 t-0.4
more+and 7.7 a0.8 b-0.4 d1.1 e-0.6 i1.4 r-0.3
more+comf 8.4 a0.6
more+comm 8.4 a-0.5 c0.4 d0.3 g0.8 m0.3 o0.4 r0.7 t0.3
more+diff 8.4 a0.4 g-1.2
more+feat 8.2 g-0.8
more+for 8.2 a0.9 b0.6 g-0.7 i0.6
more+i 8.4 a-0.4 g0.7
more+of 7.9 a0.6 c0.6 d-0.5 e0.5 g-0.9 n0.4 q-0.4
more+on 8.4 b1.7 e0.4 i0.7 p0.3
more+or 8.4 a0.4 b0.8 c0.5 d0.4 e0.4 f0.5 i0.7
more+powe 8.4 g0.9
more+so 8.4 a-0.5 h0.8 k0.9 l0.4 n0.6 r0.4 t-0.4
more+than 6.4 a0.9 b-0.6 c0.7 d0.7 g-0.5 h-0.6 j0.5 l-0.3 m0.6 p-0.4 r0.3 s0.5 t-0.5
more+thin 8.2 a1.2 g-1.0
more+time 8.4 a-1.1 d-0.4 g0.6 h1.1 i-0.4 l1.5 r0.4
more+to 8.2 a-0.6 b1.3 n0.6 o0.4 q0.4
more+trou 8.4 a1.1 g-1.2
more+week 8.4 a0.3 e1.2 h0.6 i1.2 n-0.3 r0.3
more+with 8.2 a-0.5 g1.0
morn 5.0 a-1.2 b-0.5 c0.7 e-0.8 g-0.5 h0.9 i-1.1 j0.9 k2.0 l0.4 p-1.0 q4.5 r0.9 s-0.5 t2.5
morn+and 7.2 a0.7 c1.4 d1.3 e-0.9 f-0.4 i-0.4 m-0.4 p-0.3 t2.1
morn+by 8.4 a-0.5 k2.2 l0.3 q1.2 r-0.4 t-0.4
morn+i 8.4 d1.0 e0.6 j0.5 p0.7
morn+inst 8.4 a-0.3 c-0.3 k0.9 l-0.5 n-0.5 o0.3 r0.3 t-0.4
morn+our 8.4 e0.7 i0.5 o0.3
morn+we'v 8.4 d0.3 h-0.3 r-0.4
morn+with 7.7 e0.6 g0.7 j0.5 p0.9 q1.5 r1.3
mornin 5.0 a-1.2 b-0.5 c0.7 e-0.8 g-0.5 h0.9 i-1.1 j0.9 k2.0 l0.4 p-1.0 q4.5 r0.9 s-0.5 t2.5
morr 8.4 d0.4 e0.7 q0.4
morris 8.4 d0.4 e0.7 q0.4
mort 7.6 a-1.2 e0.6 f0.9 g0.4 i-0.6 j-0.3 k1.0 l0.7 o0.5 p-0.4 r0.3 s-0.3
mortif 8.2 a-0.9 d0.6 f0.4 g-0.4 i-0.3 k0.9 m0.4
morw 8.4 b-0.4 g-0.4 m0.3 r-0.4
morwen 8.4 b-0.4 g-0.4 m0.3 r-0.4
moss 7.7 a0.6 d1.0 e1.3 f0.6 h0.3 i-0.6 j0.6 l-0.4 m-0.4 r0.4 t-0.4
most 5.1 a-1.1 b1.2 c-0.8 f0.4 g1.1 h-0.8 j-0.8 k1.2 l-0.8 m-0.3 n0.6 o0.7 p-0.3 q-0.4 r0.7 s0.8 t0.7
most+bang 8.4 a-0.4 g1.1
most+disc 8.4 g-0.5
most+of 6.2 a0.7 d-0.6 e0.4 g0.5 h-0.3 k0.7 m0.7 n1.0 o0.9 p-0.4 s0.6 t0.6
most+peop 7.6 a-0.9 g-0.3 r0.8 t0.3
mostly 6.9 b0.4 c-0.6 d-0.7 e-0.6 g-0.6 h-0.3 i-1.0 j-0.3 k0.5 l-0.6 m-0.5 p0.5 s0.7
moth 6.2 a0.3 b-0.4 c0.7 d0.6 e0.4 k0.7 l-0.4 m-0.9 n0.5 q0.7 r1.1
moth+and 8.4 b0.9 e0.3 g-0.6 i0.8 j-0.3
moth+has 8.2 a-0.3 b-0.4 c0.7 f0.6 n0.9 p0.5 q0.7
moth+in 7.9 a0.3 c0.9 d-0.4 e0.5 p1.0 s1.0
mother 6.3 b-0.9 c0.8 d0.6 g0.4 i-0.4 k0.7 l-0.4 m-0.9 n0.5 q0.8 r1.3
moti 8.2 a-0.5 g-0.5 i0.4
motion 8.4 i0.4
moto 7.1 a-0.5 d0.4 g-0.8 j0.5
motoro 7.5 a-0.9 g-0.8
moul 8.4 a0.3 d0.6 e0.3 j0.7
mould 8.4 a0.3 d0.6 e0.3 j0.7
moun 7.7 a0.4 e-0.4 h0.4 n0.5
mounta 8.2 a-0.3 e-0.4 g0.4 h0.5 n0.5
move 5.3 a-0.5 b1.4 c-0.8 d-0.8 e-0.8 h0.8 i-0.6 j-0.7 k0.7 l0.8 n0.4 o0.4 p-0.8 r2.5 s-1.7
move+a 8.2 b1.8 e-0.7 g0.5 i-0.3 p0.5 r0.5 t0.7
move+fort 8.4 a0.4 e1.1 i0.7 j0.9
move+in 7.9 a-0.5 b0.4 d0.4 g1.4 k-0.4 l-0.4 r2.5
move+my 8.4 a-0.3 b0.3 c0.3 e0.4 g-0.5 k0.7
move+on 7.9 a-0.7 d-0.4 e-0.3 g-0.4 i0.8 k0.6 l-0.4 q0.7 r-0.5
move+the 7.1 a-0.3 b1.3 d-0.5 g0.3 j-0.4 k0.5 l-0.3 n0.3 s-0.4
move+to 7.0 c0.4 e-0.8 g-0.4 h-0.4 j-0.4 k-0.3 l0.9 m-0.5 n-0.4 o0.6 p-0.4 q-0.6 r-0.6 s-0.3 t-0.3
move+us 7.9 a-0.8 b-0.4 c-0.4 d-0.4 e-0.8 g0.8 i-0.3 l0.7 m0.3 q0.5 r1.3
moved 5.8 a-1.4 b1.1 c-1.0 e-0.4 g1.0 h-0.8 i-0.7 j-0.7 n0.4 o0.5 p-0.8 q-0.5 r2.6 s-1.3 t0.3
moves 8.4 i1.0
movi 5.8 a0.5 b1.0 d-0.4 e0.3 g-1.0 l0.6 m-0.3 o0.3 p-0.5 q1.1 r-0.5 s0.7 t-0.8
movi+mode 8.4 g0.4
movi+part 8.2 g-0.6 o0.4
movi+the 7.7 a-0.8 c0.4 h-0.3 l0.8 n0.4 q0.4 r-0.5
movi+to 8.4 e0.6 i0.3
movi+you 8.4 a0.7 g-0.6
movie 7.5 a0.7 g-0.4 o0.3
movies 7.0 a1.3
moving 6.4 a-0.7 b1.2 d-0.3 e0.4 f-0.3 g-1.0 l0.7 p-0.5 q1.3 r-0.6 s0.8 t-0.8
mp 7.9 g-0.8
mp+came 8.4 a0.5
mp3 5.6 a-1.4 g-0.3
mp3' 7.7 a-1.3 g-0.9
mp3's 7.7 a-1.3 g-0.9
mp3+file 8.4 a1.4 g-0.5
mp3+play 5.9 a-2.4
mp3+tags 8.4 a0.5 g-0.6
mp3s 6.8 a-0.3 g0.5
mp3s+and 8.2 a-1.0 g0.7
mpeg 7.9 a-1.2 g1.6
mpeg+file 8.4 a-0.5 g0.5
mr 5.5 a-0.4 b-0.5 e0.4 f1.7 g1.2 h1.5 i-0.4 j1.2 k1.1 l1.2 m2.0 o0.7 p-0.7 q-1.0 r2.2 s-1.2 t1.0
mr+adeb 8.4 a-0.7 g1.2 h1.1 i-0.3 j-0.3 k-0.4 l0.4 q-0.4 r1.1
mr+and 8.2 a0.4 e0.3 j0.3
mr+bell 8.2 a-0.4 c0.4 k0.9 q0.3
mr+pett 8.4 c1.4 d0.6 f0.6 j1.1 s0.6
mr+tan 8.4 e0.3 g0.4 h0.3 l1.3 n1.0 q0.5 r0.5
mrs 5.8 a1.3 b0.9 c0.7 d0.6 e2.2 i-0.7 j1.2 m-0.5 o0.7 q1.3 r0.4 s1.4
mrs+a 8.4 a0.3 e0.8 j1.1 p0.4 s0.7
mrs+d 8.4 a0.5 e0.9 i0.6
mrs+pett 8.4 d0.4 l0.4 q0.7
ms 6.5 b0.7 c0.4 d-0.4 e1.4 f1.2 g-0.6 h-0.3 i-0.6 j0.6 k0.9 l-0.3 m-0.5 p0.4 r0.5 s-0.5 t0.6
much 5.2 c0.9 d0.9 e-0.3 f-0.5 g1.9 h1.3 i0.6 k0.6 l1.3 o1.1 p-0.5 r2.1 s-0.8 t-0.6
much+and 8.4 a1.1 b0.7 e0.6 g-0.8 i0.9
much+as 7.1 a0.6 b-0.7 c0.8 d2.2 e0.4 f-0.5 g-0.4 j0.6 k1.1 p0.8 q0.3
much+bett 7.5 a-1.2 g0.8
much+easi 7.9 a1.0 b0.4 g-0.3 r0.3
much+for 8.2 a-0.5 b-0.3 g0.8 h-0.3 l0.5 m-0.4 r1.8 t-0.4
much+less 8.4 a-0.7 g0.9
much+more 7.6 g1.3
much+obli 8.4 a-0.6 e-0.5 g0.9 h0.9 l0.6 p-0.3 r1.5 t-0.4
much+of 8.2 g-0.6
much+that 8.4 c0.4 g1.3 h1.4 k0.4 l-0.3 n0.7 o0.4
much+time 8.4 a-0.6
mud 8.4 g0.3 r0.5
mug 8.2 a-0.5 c-0.4 g0.5 n1.1 r0.6
mugs 7.9 b-0.6 e1.3 g-0.6 h0.6 i-0.3 l0.6 p-0.3 q-0.6 s-0.5
mull 8.4 c0.3 d0.6 e-0.5 i0.4 k1.0
mult 6.9 a0.8 g1.3
mult+of 8.4 g0.4
mult+play 8.4 a-0.5 g0.7
multip 7.3 a0.5 g1.2
multit 8.4 g0.4
mum 7.2 c-0.5 d-0.5 g0.4 k0.5 l-0.6 p-0.6 r0.7 s-0.5 t0.3
mum' 8.4 a0.6 b0.4 c0.5 d0.7 g-0.3 i0.5 s0.7
mum's 8.4 a0.6 b0.4 c0.5 d0.7 g-0.3 i0.5 s0.7
mums 7.6 a0.4 b0.4 d0.7 g0.5 i-0.4 m-0.4 o-0.4 p0.8 r0.7 s2.2
mura 8.2 e0.9 p1.0 r0.6 s-0.3
mura+you 8.4 a-0.5 r0.7
mural 8.4 e1.0 p1.0 r0.6 s-0.3
muse 7.5 a0.8 c0.8 d1.5 e0.6 f0.5 g-0.4 i-0.5 l0.3 m0.6 p-0.4 s-0.3 t-0.4
museum 7.5 a0.8 c0.8 d1.5 e0.6 f0.5 g-0.4 i-0.5 l0.3 m0.6 p-0.4 s-0.3 t-0.4
musi 5.4 a-0.9 g2.3 j0.4 m0.6
musi+but 8.2 g-0.7
musi+by 8.4 g0.4
musi+coll 7.6 g1.0
musi+file 7.6 a0.5
musi+is 7.6 a0.4 g0.3
musi+libr 8.2 a-0.4 g0.8
musi+on 8.4 a-0.4
musi+or 8.4 a-0.6
musi+to 8.2 g-0.9
music 5.4 a-0.7 g2.1 j0.4 m0.6
musicm 7.7 a-0.3 g-0.4
must 5.8 a-1.0 c-0.3 e0.9 f0.6 h0.5 i-0.7 j-0.9 k1.1 l0.4 m0.5 n0.4 q0.7 r0.5 s-0.8 t0.3
must+be 6.8 b-0.4 d-0.3 e0.7 g-0.3 i-0.4 j-0.5 k-0.4 m-0.4 p1.2 q-0.5 s-0.3 t0.6
must+have 7.9 q0.9
must+say 8.2 i0.8
must+wait 8.4 l0.8 m0.8 o0.4 t0.6
my 2.9 a-0.6 b2.6 c0.4 e1.6 f0.4 g2.1 h1.5 i1.3 j2.1 k0.8 l-1.2 o0.4 p2.1 q0.6 r4.9 s3.8 t0.6
my+acco 7.6 b-0.6 c0.6 d1.4 o1.1 p0.4 q0.4 s-0.3 t0.9
my+alia 8.4 g-0.4
my+arch 7.9 e-0.4 g1.6 h0.8 k0.3 r0.8
my+area 8.4 a1.0 g-0.5
my+aunt 7.7 a-0.5 c-0.3 h0.6 i-0.5 m0.6 o-0.5 r0.8
my+back 8.4 a-0.6 o-0.3 q0.4 t1.5
my+bank 8.2 a-0.3 b0.9 g-0.5 i0.7 l-0.4 n0.4 o1.0 p0.4 q0.9
my+bill 8.4 b-0.3 c0.5 m0.8 p-0.4 s0.8
my+birt 8.4 e-0.3 f-0.4 k0.6 m0.4 t0.6
my+boar 8.2 b1.1 c-0.4 f0.6 g0.6 h0.4 i0.3 q0.6 r0.5
my+book 7.5 b0.7 c0.5 d0.9 f-0.4 i1.2 o1.4 r-0.4 s-0.3
my+boss 7.5 a-0.5 b1.1 c-0.4 g-0.8 h-0.5 j-0.4 k0.3 n0.7 o-0.7 p-0.6 q-0.6 r-0.4 s-0.7 t-0.8
my+brid 7.9 a0.6 b0.9 e0.4 h0.4 i-0.4 j0.4 p0.7 r-0.4 s2.0
my+brot 6.7 b0.3 c0.4 d-0.8 g-0.9 h0.5 i0.5 k0.3 p-0.3 t0.5
my+busi 8.2 e-0.6 i-0.4 j-0.4 n0.5 q-0.3 r0.6 s0.5 t0.5
my+cale 8.4 a0.8 b0.5 c-0.4 d-0.4 e0.9 i0.6 j0.6 n0.3
my+call 7.9 d1.3 e-0.4 g0.8 i0.6 p0.4 r0.7
my+came 7.9 a0.6 g-0.7
my+cano 8.4 g0.4
my+car 8.4 a-0.6 g1.2
my+card 7.9 a1.0 b1.2 c-0.4 g-0.5 i0.8 j-0.3 m-0.3 p1.5 s-0.3
my+case 8.2 a-0.8 c0.4 h-0.3 k0.7 l-0.5 r0.6
my+cd 8.4 g-0.4
my+cds 8.2 a0.8 g-0.9
my+cell 8.4 a-0.3 b-0.3 o0.5 t1.0
my+chai 8.2 a-0.5 b0.6 c-0.4 e-0.6 f0.7 g0.9 h1.0 i-0.4 j-0.3 l0.7 q-0.3 r1.1
my+clie 7.9 c0.7 d-0.4 e-0.5 j0.8 s0.5
my+co 7.5 b0.6 c-0.7 e0.6 f-0.4 g0.7 h1.2 i0.7 j-0.3 o0.5 q-0.3
my+coll 7.7 d0.4 e0.8 g-0.4 i-0.4 j-0.4 l0.4 n0.3 p-0.5 q0.7 t-0.3
my+colu 8.4 a0.9 b1.1 e-0.3 s1.5
my+comm 8.4 b-0.3 g0.5 h0.7 m0.5 r0.4
my+comp 7.0 a-0.7 b-0.5 d-0.5 f0.4 g1.8 j1.2 o0.3 r0.8 s0.8
my+cont 8.4 a0.4 e-0.3 f0.4 i1.5 j0.7 s0.8
my+copy 8.4 a-0.3 b-0.5 c-0.3 f-0.4 q0.8 t1.7
my+corp 8.4 a-0.6
my+cous 7.6 c-0.4 e-0.4 g0.8 h1.8 j-0.3 p0.9 r1.1 s1.0 t-0.3
my+cust 7.9 d0.8 i1.3 n0.4 p0.6
my+dad 7.9 a-0.4 e0.4 g-1.0 p0.7
my+daug 7.1 b-0.4 c-0.5 d-0.5 e0.5 j1.7 m0.9 n0.5 p-0.7 q0.8 r0.6 t-0.6
my+deci 8.2 a-0.5
my+dent 8.4 g-0.4 i0.3 q0.6 r-0.3
my+desk 7.2 a0.5 b1.3 c-0.3 e-0.4 f-0.3 g-0.8 h-0.4 i1.5 l-0.4 n1.0 p-0.6 q0.5 r-0.4 t-0.5
my+dire 7.9 c1.1 f0.6 g0.4 h0.6 i0.6 k-0.4 m-0.5 p0.5 r0.4
my+doub 8.4 a-0.4 d-0.5 g1.0 k0.3 l0.5 n0.6 r1.6
my+draw 8.4 a0.4 p0.7
my+dvds 8.2 a1.5 g-0.9
my+emai 7.6 c0.7 d1.4 f0.8 g-0.3 i-0.4 j-0.3 p-0.3 t0.5
my+ex 8.2 a-0.3 d-0.6 e-0.5 h0.7 i-0.4 k0.4 l0.6 q-0.3 r0.8
my+expe 7.7 b0.4 c0.4 d-0.3 e0.3 g0.4 r0.8 s0.5
my+fath 7.5 a-0.7 b-0.5 c0.5 e-0.8 f0.5 g1.6 h1.1 i-0.6 k0.6 l0.4 n-0.3 p-0.6 r1.7 s-0.4
my+faul 7.6 a-1.6 d0.7 g-0.4 i-0.8 j-0.6 k0.7 l0.4 m0.3 n2.1 o0.4 p-0.5 q-0.6 r-0.4 s-0.4 t0.6
my+favo 7.3 a-0.6 g1.0
my+file 7.6 a0.4 b2.0 d0.7 e-0.5 f-0.5 g-1.4 i-0.8 j0.3 k0.4 l-0.5 m0.7 r-0.4 s-0.3
my+fing 8.4 g-0.6
my+firs 7.1 a-0.6 g-0.6
my+flow 8.4 a0.3 b0.9 e1.0 p1.4
my+girl 7.9 g0.9
my+good 8.4 a0.9 e-0.4 g-0.5 h0.9 t0.4
my+gran 7.3 d0.3 e-0.3 f-0.4 h0.4 i0.5 l-0.4 r0.9 s0.3
my+hair 8.4 h-0.4 k0.4 m0.7
my+hand 7.1 a0.4 b-0.5 c0.8 d0.9 f1.3 g0.8 h0.4 i-0.9 p0.8 r-0.5 s0.3 t0.4
my+hat 8.4 a-0.6 b-0.5 f0.4 g1.2 i-0.3 n0.6 r1.1
my+head 7.9 a-0.7 b0.6 e0.6 h-0.3 i-0.4 k0.8 o1.8 q0.6 r0.6
my+hear 7.9 a-0.4 b-0.3 e-0.5 f0.3 g-0.3 n1.4 q1.3 r0.8 s-0.3
my+home 7.9 e0.4 j0.4
my+hous 8.2 j0.4 p0.9
my+husb 7.1 d-0.6 e0.4 i-0.8 k0.4 l-0.5 m0.6 n0.6 q0.4
my+in 8.4 s0.5
my+insu 7.9 a0.5 e1.6 i-0.3 j1.6 p-0.3
my+job 8.2 b0.4 d1.1 e0.6 f1.1 g-0.6 j-0.3 k0.5 l0.5 p-0.4 r-0.4 s-0.5
my+jpeg 8.4 a1.0 g-0.6
my+kids 8.4 g-0.5
my+knee 8.4 g0.6 i0.4 k0.3 o1.0
my+last 7.5 a1.7 c1.7 d2.1 e-0.3 g-1.0 i-0.5 j1.0 k-0.3 m-0.3 r-0.4 t0.4
my+late 7.0 a-0.7 c-0.6 d0.5 e-0.6 f0.3 g0.7 h0.4 i0.9 j0.4 k-0.3 l-0.3 m-0.4 p-0.5 r1.1 s-0.6 t0.7
my+lawy 7.6 a0.5 b-0.4 c-0.4 d-0.5 e0.5 g0.8 j2.4 k-0.4 p0.5
my+lett 7.6 a0.7 b-0.4 c1.6 d2.1 f1.0 i-0.3 s0.3
my+love 8.4 h0.6 i0.5
my+luck 8.4 a-0.4 g1.3 k-0.4 l-0.4 n-0.4 r1.4 t1.1
my+mana 7.9 a-0.6 d0.3 f-0.5 g-0.7 i0.4 k0.4 r-0.5 t0.4
my+mess 8.4 a1.1 d1.1
my+mind 8.4 a0.5 b0.5 f0.3 g-0.5 k-0.4 n0.9
my+mone 7.9 c-0.4 g0.4 i0.7
my+moth 6.8 a0.7 b-0.7 d1.3 f-0.7 g0.4 m-0.6 q0.5 r1.2 s0.8
my+musi 7.3 a-1.1 g0.6
my+name 8.2 c1.1 d0.8 e-0.5 f0.4 r-0.4 s0.4
my+nan 8.2 a0.5 c0.5 e0.3 f0.4 g-0.5 n0.4 p1.3 q0.3 r-0.6 s0.3
my+need 8.2 a-0.4 g0.8
my+neig 7.6 a-0.8 e-0.6 g1.5 h1.4 i-0.7 j-0.5 l0.5 n0.4 p-0.5 q0.6 r1.9 s0.3 t0.6
my+neph 7.6 a0.4 b0.6 c-0.7 d-0.6 e1.0 g-0.3 h-0.3 i0.5 j1.2 p1.2 r0.3 s0.7
my+new 7.6 a0.7 g-0.6
my+next 7.9 a2.1 e0.4 g-1.1 j0.6 s0.7
my+niko 7.6 a-0.4
my+noma 8.4 a-0.5 g0.4
my+note 7.7 a0.8 b0.7 c-0.4 d3.1 e0.5 f2.2 g-0.3 h0.3 i-0.8 j-0.5 k0.5 l-0.5 n0.7 o-0.4 p-0.5 q-0.6 s-0.6 t0.6
my+numb 8.4 b0.4 c0.7 d0.6 f0.6
my+offi 7.9 a0.4 c0.9 e0.6 g-0.6 t1.1
my+old 7.6 a-1.4 g1.4
my+one 8.4 a0.9
my+only 7.6 a0.9 g-0.6
my+opin 7.6 g0.7 h0.4 m0.5
my+own 6.1 b-0.3 d-1.6 e-1.0 f0.4 g-0.4 h0.6 i-1.6 j-0.8 k0.9 m1.3 o0.3 p-0.4 t-0.5
my+pare 8.2 g0.5
my+part 7.5 b0.7 d0.4 f-0.5 g0.5 i0.6 j-0.4 k0.3 l1.4 n-0.5 q0.3 r-0.3 s-0.5 t-0.4
my+pati 8.4 a0.4 c0.7 e-0.3 i1.0 j0.5 s0.8
my+pc 7.6 a1.4 g-1.2
my+pda 8.4 a-0.6 g1.0
my+peac 8.4 c-0.3 g0.3 r0.3
my+pers 8.2 a-0.3 g0.5 m0.3
my+phon 7.1 a-0.4 b0.3 c1.2 e1.2 i-0.8 j-0.3 k0.6 m0.5 n0.6 o-0.3 p-0.3 q0.7 r0.3 s-0.6
my+phot 8.2 s0.7
my+plac 8.4 f0.4 k1.6 m-0.3 q0.8 r-0.5 t0.4
my+pock 7.6 a-0.4 e0.3 m0.6 p1.3
my+prev 7.9 a-0.5 g0.4
my+purc 8.4 a-0.7 g1.3
my+ques 7.7 c0.5 g0.5
my+real 8.4 a0.8 b0.9 e0.7 o0.5 p0.7 s0.8
my+reco 8.2 a0.7 b1.2 i1.1 j0.6 p0.4 s0.5
my+regi 8.4 a0.6 c0.5 e0.7 f0.7
my+regu 8.4 b1.0 f0.5 m0.7 q0.4 t-0.3
my+rese 8.4 a-0.3 g0.6
my+retu 8.4 a-0.5 b0.3 c0.5 d-0.5 e-0.5 j-0.3 m-0.3
my+revi 8.2 a-0.7 b0.9 c1.4 g-0.6 s0.9
my+seco 8.4 a-0.4 g-1.0
my+serv 8.2 a-0.8 g0.3
my+sist 6.5 a0.4 b0.9 c0.4 d0.5 h0.8 i-1.0 j0.6 m-0.8 q0.9 s1.2 t-0.4
my+soli 7.9 a0.4 b-0.3 i-0.3 j1.4 n0.3 o0.4 p-0.3 q-0.4 r0.3 s-0.5
my+son 8.2 d0.8 e0.5 g-0.4 h-0.3 j0.4 r-0.5
my+song 7.9 a0.7 g-0.9
my+sony 8.4 a-0.4 g0.5
my+supe 8.4 a-0.5 b-0.4 c-0.4 e-0.4 g0.6 h0.6 m0.6 n0.6 o-0.4 r0.3
my+tax 8.4 c0.8 d0.9 g0.6 h0.5 i0.5 r0.7
my+teen 8.4 a-0.3 b1.1 e0.7 f0.3 g-0.6 l0.4 o0.3
my+tena 8.2 c1.1 d-0.5 e0.6 f0.8 i0.3 o0.5 s0.5
my+thir 8.2 b-0.3 c1.2 d1.3 e-0.5 f-0.3 g-0.5 i-0.3 o0.4 p0.6 s-0.5
my+trip 8.4 g0.5
my+uncl 8.2 a0.4 j1.0 p0.8 s0.7
my+unit 8.2 a1.5 g-0.7
my+voic 8.2 b-0.4 e0.4 f0.5 h-0.4 i-0.3 j-0.4 k1.2 p0.7
my+wait 8.4 c-0.4 e-0.4 h-0.3 j0.6 k0.4 r0.4 s0.7 t0.3
my+wall 8.4 d0.4 e-0.6 g0.5 n0.8 p0.6 r0.8 s-0.5
my+whol 8.4 e-0.4 g0.4 r0.5
my+wife 6.3 a-1.3 b1.2 c-0.8 d-0.4 h-1.0 i0.8 m0.3 q-0.7 r0.5
my+will 8.4 b-0.5 d0.8 k0.4 l0.6
my+wind 8.4 a-0.6 g0.7
my+word 8.4 a-0.5 g1.0 h0.6 n1.0 o0.4
my+work 7.9 a-0.4 g-0.6 n0.8 r0.8
my+zen 7.9 a-1.1 g-0.5
myse 6.1 a0.6 d1.9 f0.3 g0.3 h-0.4 i0.8 k-0.5 l0.5 m1.3 n-0.5 o-0.6 p-0.5 q0.8 s-0.4 t0.4
myse+and 8.2 g1.1
myse+say 8.4 a0.5 c0.8 d0.9 i0.5 r-0.3
myse+with 8.4 e-0.4
myself 6.1 a0.6 d1.9 f0.3 g0.3 h-0.4 i0.8 k-0.5 l0.5 m1.3 n-0.5 o-0.6 p-0.5 q0.8 s-0.4 t0.4
n 7.7 b0.6 d-0.3 e0.8 g-0.6 i0.6 p0.5 s1.0
nadi 8.4 a0.4 e0.5 i0.8 r-0.4
nadia 8.4 a0.4 e0.5 i0.8 r-0.4
nag+but 8.4 a0.9 c1.8 e-0.4 h-0.3 n-0.4 o-0.3 r0.3
nah 8.2 a0.4 b0.9 c0.7 e0.4 g-0.7 i1.8 p0.6
nail 8.4 a-0.7 e-0.4 g1.1 h0.9 i-0.3 o-0.3 q1.0 r1.3 t-0.4
nair 8.4 g0.3 h0.5 k0.3 m0.4 o-0.3 r-0.5
nairob 8.4 g0.3 h0.5 k0.3 m0.4 o-0.3 r-0.5
nama 8.4 a-0.5 c-0.6 d-0.4 e-0.4 g0.4 h0.4 k1.0 m0.4 r0.5
namast 8.4 a-0.5 c-0.6 d-0.4 e-0.4 g0.4 h0.4 k1.0 m0.4 r0.5
name 4.7 a1.8 c1.1 d2.3 e2.2 f2.2 g-0.5 h1.4 i-1.3 j0.9 l0.8 o2.0 q1.1 r0.3 t-0.5
name's 7.6 c0.7 d0.7 e-0.3 f0.6 g0.7 h1.8 i-0.6 j0.8 o0.7 p1.1 r0.8
name+a 8.4 a-0.4 g0.7 q1.1 r0.7
name+all 8.4 j0.6 s0.5
name+and 6.7 a1.0 d1.9 e-0.7 f3.0 i1.0 k-0.5 l0.6 m-0.5 o-0.7 p-0.6 r-0.6 t-0.6
name+as 7.7 a-0.3 b-0.5 c1.0 e0.6 g-0.4 i-0.3 l-0.3 m0.7 n-0.3 p0.8 q1.3
name+badg 8.2 a1.0 c0.8 e1.2 f-0.3 h0.4 i-0.5 k0.4 l0.7 r0.5 s-0.4 t0.9
name+came 8.4 g0.4 h0.6 r0.4 s0.4
name+for 8.2 a-0.8 e0.5 g-0.4 j0.3
name+in 7.9 a-0.7 c-0.4 d-0.4 e-0.8 i-0.5 s0.5
name+of 6.9 a1.6 b-0.3 c0.6 e-0.3 f0.9 g-0.5 h0.7 i-0.6 j0.4 k-0.6 o-0.4 r-0.4 s0.5 t-0.3
name+on 7.2 a1.0 c-0.6 d-0.5 e1.8 f-0.6 h0.9 i-0.6 j0.4 l0.6 p0.5 s-0.6 t0.4
name+one 8.2 a-0.9 f0.4 g0.9 o0.9
name+so 8.4 g0.4 l0.6 o-0.5 r0.6
name+the 7.9 c1.0 d-0.4 f1.3 g0.5 h-0.5 i-0.4 j0.5 k0.3 n0.8 o0.5
name+to 8.4 a-0.4 g-0.5 t0.3
name+with 8.2 a0.6 b1.5 g-0.3 p0.5 s1.5
name+wron 8.4 a0.4 d0.7 e1.0 i0.6 q0.3
named 6.8 c-0.6 d0.3 f-0.4 g0.8 i-0.4 j0.9 k-0.6 l-0.3 m0.7 o-0.6 q1.2 r0.3
names 6.3 a0.5 b-0.7 c0.6 d-0.5 f-0.4 g-2.0 h-0.6 j0.4 k0.4 l0.4 m0.8 o0.4 p-0.7 q0.3 s0.3
nan 7.7 c0.4 g0.6 i-0.5 j-0.3 m-0.4 n0.5 p1.0 r1.0
nana 8.4 c0.4 d0.4 k0.4 n0.7 r0.5 s-0.3
naps 8.4 a0.3 g-1.2
napste 8.4 a0.3 g-1.2
nat 7.9 a-0.7 b-0.4 e0.4 g-0.4 k0.4 l-0.5 n0.6 o0.4 q0.4 s-0.4 t0.4
nati 8.2 a-0.4 i0.4
nation 8.2 a-0.4 i0.4
natu 7.5 a-0.7 e-0.3 g0.9 i0.5 j-0.3 k0.3
natu+ligh 8.4 a-0.5 g1.0
natura 7.5 a-0.7 e-0.3 g0.9 i0.5 j-0.3 k0.3
navi 6.5 a0.7 g0.5
navi+by 8.4 g-0.5
navi+syst 8.2 a1.5 g-0.9
naviga 6.5 a0.7 g0.5
near 6.3 a0.5 b1.0 c0.7 d1.8 e-0.8 h0.3 i-1.2 j-0.5 k-0.6 o-0.4 p-0.3 q0.4 s-0.9 t-0.8
near+as 8.4 a-0.3 g0.8
near+ever 8.4 e-0.4
near+the 7.6 a-0.7 b-0.4 e-0.6 g-0.4 i-0.4 l0.4 o0.3 r-0.3
near+ther 8.4 c1.0 h-0.3 p0.6
nearly 6.9 a0.8 b0.4 c1.2 d0.6 h-0.7 i-0.6 l-0.4 o-0.5 q0.5 r-0.3 s-0.6
neat 8.4 a-0.5 g0.7
nece 8.2 a-1.2 f0.4 g0.5 o0.6
necess 8.2 a-1.2 f0.4 g0.5 o0.6
need 4.2 a-2.1 d-0.5 e-1.1 f1.1 g-1.5 h0.9 i-1.0 j-2.1 l0.7 m-0.9 n1.0 o3.9 p-2.3 r-0.4 s-1.8 t5.2
need+a 6.1 a-1.6 b-0.5 d0.4 e-0.6 f0.5 g-0.9 h1.2 j-1.0 k-0.6 l1.8 m-0.9 o1.2 p-0.4 q0.8 t1.4
need+an 8.2 c0.3 g0.4 h1.3 j-0.3 k0.6 m-0.3 t1.4
need+and 8.2 a-0.4 f0.3 g0.6 n0.3
need+anyt 8.4 a-0.3 f-0.3 t0.5
need+befo 8.4 a-0.5 b-0.4 h-0.4 m0.4 n0.4 o0.6
need+for 7.6 e-0.3 g0.5 h0.4 i1.1
need+from 7.3 a-0.8 b-0.4 c-0.3 d-0.6 e-0.3 g0.7 h1.1 i-0.4 j-0.5 k0.5 l0.7 m-0.5 n0.8 o0.9 p-0.4 q-0.5 s-0.5 t-0.4
need+help 8.4 b0.3
need+in 8.2 a0.5 j1.0
need+is 8.4 a-0.3
need+it 6.2 a0.4 e-0.7 f-0.4 g-0.7 h-0.3 i-0.5 k-0.4 n-0.5 o2.4 p-0.4 s-0.4 t0.6
need+lapt 8.4 c0.6 d0.3 e-0.4 h0.4
need+of 8.4 g1.1
need+one 8.4 a-0.4 m0.3 n1.4 o-0.4 q0.5 t0.6
need+our 8.4 a-0.3 b0.4 c-0.4 f0.3 h-0.4 t1.3
need+some 8.2 e0.4 f1.1 h0.4 i-0.4 m-0.3 n0.5 o-0.5 t0.8
need+t 8.4 a-0.5
need+the 6.1 a-1.5 c0.3 d-0.7 e-0.5 f0.5 g-2.0 j-1.3 k2.4 m1.1 n0.4 o0.6 p-1.3 s-1.0 t3.1
need+them 7.9 a-0.5 b0.6 g0.3 n0.6 o-0.3
need+to 5.4 a1.8 c0.4 d1.0 e1.8 f0.5 g-1.8 h-0.4 j-0.7 l1.2 m1.8 o1.6 p-1.5 r0.3 s-1.0 t1.1
need+your 8.2 b-0.4 c-0.4 e0.8 f1.1 g-0.4 h0.4 k-0.3 o1.2 r-0.3 t1.0
needed 7.6 a0.4 b-0.4 c0.5 e-0.4 f0.4 i-0.5 j0.7 l1.0 o0.6 p0.3 q1.1 t1.7
needin 8.4 a0.9 b1.1 i1.0 p0.9 s0.7
needle 7.9 a0.8 e-0.3 g-0.3 i1.3
needn' 7.7 c0.5 e0.4 h-0.4 i-0.4 k1.3 m0.3 n1.4 r0.3 s0.5
needs 5.4 a-1.4 c1.5 e0.4 g0.8 h2.1 i-1.7 j-0.7 k-0.6 l0.9 p-1.4 q0.7 s-0.7 t2.3
nega 7.1 a2.0 e-0.4 g-1.2 h-0.3 p0.4
negati 7.1 a2.0 e-0.4 g-1.2 h-0.3 p0.4
negl 8.2 c0.6 d-0.3 j0.6 n-0.3 p0.5
neglig 8.2 c0.6 d-0.3 j0.6 n-0.3 p0.5
nego 8.4 a-0.5 e-0.6
negoti 8.4 a-0.5 e-0.6
neig 6.0 a-0.9 e-0.6 f0.8 h0.4 i-1.4 k-0.5 l0.3 m0.8 o-0.4 p-0.7 q0.4 r0.4 s-0.5 t0.4
neig+who 8.4 b0.8 d-0.4 e-0.6 f0.3 g-0.6 k-0.4 l0.4 m1.2 o-0.3 r-0.7
neighb 6.0 a-0.9 e-0.6 f0.8 h0.4 i-1.4 k-0.5 l0.3 m0.8 o-0.4 p-0.7 q0.4 r0.4 s-0.5 t0.4
neil 7.9 a-0.5 b-0.3 c-0.3 d-0.6 f-0.4 g1.1 m-0.4 o-0.6 r0.9
neit 6.8 a1.7 c-0.6 f0.8 g-0.5 h0.4 i1.8 j0.4 k-0.5 p1.0 r-0.3 s0.8
neit+of 8.4 c-0.3 g0.5 h0.9
neithe 6.8 a1.7 c-0.6 f0.8 g-0.5 h0.4 i1.8 j0.4 k-0.5 p1.0 r-0.3 s0.8
neph 7.0 a1.7 b1.4 c-0.3 d1.0 e0.6 g-1.0 h-0.4 i2.1 j0.9 l-0.4 n-0.4 p1.2 q0.9 s0.7 t-0.5
neph+has 8.4 e0.4 i1.0 r0.6
nephew 7.0 a1.7 b1.4 c-0.3 d1.0 e0.6 g-1.0 h-0.4 i2.1 j0.9 l-0.4 n-0.4 p1.2 q0.9 s0.7 t-0.5
nerv 7.9 a0.4 c0.5 l-0.4 m-0.4
nervou 7.9 a0.4 c0.5 l-0.4 m-0.4
nery 8.2 d0.7 e-0.6 g0.8 h0.8 i0.4 k-0.3 q0.8 r1.1
nerys 8.2 d0.7 e-0.6 g0.8 h0.8 i0.4 k-0.3 q0.8 r1.1
nest 8.2 c-0.5 d-0.3 e0.6 f0.3 m1.2 r-0.4
net 7.3 a-0.7 h0.4 i-0.6 j-0.3 k0.8 m1.0 n0.6 o2.0 p-0.5 q-0.3 t0.4
netw 7.0 a-0.5 e-0.4 f-0.5 h1.5 j-0.4 n0.4 p-0.4 r1.0 s1.5 t-0.4
networ 7.0 a-0.5 e-0.4 f-0.5 h1.5 j-0.4 n0.4 p-0.4 r1.0 s1.5 t-0.4
neve 4.9 a0.9 b1.6 c-0.3 d-0.9 e0.5 f-0.5 g1.9 i-0.8 j0.9 k0.5 m1.9 n0.9 o0.4 p1.3 r4.0 t1.2
neve+been 7.6 a-0.6 e0.5 g1.0 i-0.6 j-0.3 l-0.4 m-0.5 p-0.5 q1.0 r1.4
neve+befo 8.4 g0.6 h0.6 r0.8 s0.5
neve+buy 8.4 a0.7 g-0.4
neve+do 8.2 a-0.8 b0.7 g0.4 m0.5 o0.4 p0.6 r0.5
neve+got 8.4 a1.8 g-1.1
neve+had 8.4 a-0.9 c0.4 g1.1 h0.6 m0.4 r0.4
neve+have 8.4 e0.4 g-0.4 j0.9 l0.5
neve+hear 7.9 a0.6 b0.5 c-0.3 i0.5 j0.3 p0.7 s0.5
neve+met 8.2 a0.5 b-0.3 m1.3 p0.6 r-0.3
neve+mind 8.4 a0.4 d0.6 i0.9
neve+once 8.2 a-0.7 b0.4 g1.4 i-0.4 k0.4 l0.5 m0.7 q-0.6 r1.9 t0.5
neve+orde 7.9 a1.0 e-0.3 g-0.5 j0.6 m1.2 p2.0
neve+saw 8.4 a0.4 b0.7 e1.0 n0.4 s-0.3
neve+seen 8.4 a0.4 b1.2 p0.8
neve+sent 8.4 e-0.4 h0.5 r0.5
neve+thou 8.4 f0.4 r-0.4
neve+to 8.2 a0.8 b0.7 g-0.4 i0.9
neve+use 8.4 a-0.5 g-0.4
neve+work 8.2 a1.8 g-1.4
never 4.9 a0.6 b1.5 d-1.1 e0.5 f-0.5 g1.9 i-0.7 j0.9 k0.4 m2.1 n0.9 o0.5 p1.3 r4.1 s0.3 t1.2
nevert 8.4 a0.4 d0.5 m-0.3
new 4.2 a-1.3 b0.5 c-0.9 d-0.8 e1.1 f-0.9 g0.4 h0.7 i2.0 j-2.6 k0.5 l2.3 n-1.5 o2.8 p-2.6 r1.2 s-1.4 t-0.5
new+acco 7.7 d-0.5 f-0.4 k0.6 l-0.5 o0.7 p-0.3 r0.7
new+addr 7.9 b0.4 h0.6 i-0.4 k0.4 n0.3 o-0.7 q0.4 t-0.4
new+and 8.4 a0.6 d0.7 g-0.3 k0.4 s-0.6
new+bank 8.4 a-0.3 d0.4 l0.4 o0.5
new+batt 8.4 a-0.7 g0.8
new+book 8.2 a-0.5 b-0.4 c0.4 e-0.3 f0.8 g0.4 i-0.6 k0.8 l-0.5 o2.1 r0.6
new+date 8.4 k1.9 m-0.3 q-0.4
new+fina 8.2 c-0.4 l0.6 n-0.4 q1.3
new+form 7.9 c-0.4 e1.1 g-0.4 i-0.4 l0.4 o-0.3 q0.6
new+gene 8.4 a0.4
new+girl 8.2 a0.8 c-0.3 d1.5 e1.3 g-0.6 i0.7 l0.5
new+head 8.4 a-1.3
new+ipod 8.2 a1.2 g-0.5
new+labe 8.4 c-0.3 e1.0 g0.6 h0.8 o-0.3 p0.7
new+menu 8.2 b0.9 f0.3 h-0.3 k-0.4 t-0.4
new+mp3 8.4 a-0.4
new+offi 8.4 b0.4 c-0.4 d-0.3 e-0.3 f0.5
new+one 7.1 a1.4 b0.4 e2.1 g-0.7 i-0.5 l0.8 m0.8 n0.6 p0.5 t0.5
new+ones 7.9 g0.8 k-0.4 l1.0 n-0.3
new+owne 8.2 d0.5 e-0.4 i1.2
new+peop 7.9 a1.0 c0.3 d1.2 e0.6 g-0.4 i2.2 r-0.5 s0.7
new+phon 8.2 k0.4 m-0.4
new+play 8.4 g0.7
new+port 8.4 h-0.3
new+roof 8.4 a-0.6 f0.6 i-0.3 k0.3 l1.4
new+rota 8.2 a-0.8 d-0.6 g0.8 h0.6 k0.4 o0.6 q-0.6 r1.2 t0.9
new+site 8.4 a0.6 c0.8 d-0.5 e1.1 h-0.4 n0.3 o-0.4
new+soft 8.4 g1.3
new+star 8.2 c0.9 d0.7 f-0.4 h-0.3 i-0.3 o-0.3 t-0.3
new+supp 7.9 b-0.6 c-0.5 d-0.7 e0.6 g-0.4 k-0.5 l0.5 o1.6 s0.3 t-0.3
new+syst 8.2 a-0.4 b-0.4 c0.7 e0.4 i-0.4 o1.5 q-0.5 r-0.7
new+tax 8.2 b-0.3 h0.7 i0.5 r1.1
new+tech 8.4 a-0.5 g1.0
new+till 8.4 b0.4 d0.3 e0.9 r0.3
new+user 8.2 a0.8 c0.3 g-0.5
new+year 7.1 a-0.4 c-1.0 d-0.6 g-0.3 l1.3 n-0.3 p-0.4 q0.8 s-0.4
newb 7.9 a-0.9 b0.3 c-0.5 d-0.4 f-0.3 k1.7 l-0.5 n0.6 r0.7 t-0.4
newbie 8.4 g0.4
newbor 8.4 a-0.9 b0.4 c-0.5 d-0.5 f-0.3 k1.8 l-0.5 n0.7 r0.8 t-0.4
newe 8.4 a-0.3 e-0.4 h0.4 m0.5 q-0.3 t0.6
newp 8.4 a-0.4 c-0.6 d-0.4 g0.4 h0.9 k0.5 r0.8
newpor 8.4 a-0.4 c-0.6 d-0.4 g0.4 h0.9 k0.5 r0.8
news 5.8 a-0.4 b1.4 c0.8 d1.8 e-0.6 g-1.2 i0.9 j-1.3 k1.0 l0.5 p-1.0 r-0.7 s1.6 t0.5
news+and 7.9 d0.8 g-0.4 h0.5 i-0.4 k1.1 l1.0 q0.6 s0.5
news+have 8.4 c0.4 f0.7 s0.7
newsle 6.2 a-0.4 b2.0 c-1.0 d1.4 g-1.1 i2.2 j-0.9 k0.6 l-0.7 m-0.6 o0.5 p-1.0 q-0.5 r0.3 s1.6
newspa 7.9 a-0.3 b-0.3 e-0.3 l-0.3 m-0.4 q-0.4 t-0.3
newt 8.4 c-0.4 g0.4 h0.9 q0.3 r0.7
next 4.6 b0.8 c-0.6 d0.7 g-0.7 h5.5 i-0.6 j-0.8 k1.9 l1.9 m-0.7 n2.2 o1.0 p-2.4 q0.4 r-0.4 s1.4 t1.1
next+call 8.4 a0.3 e0.4 j0.6 k-0.4 l0.3 s0.7
next+come 8.4 n1.0
next+day 8.2 a0.3 c1.5 d0.4 f0.3 h-0.3 i0.7 t-0.3
next+door 6.8 a-1.2 e-1.4 f0.8 h1.7 i-0.5 j-0.6 l0.4 o0.9 p-0.7 q-0.6 s-0.6 t-0.6
next+i 8.4 a-0.3 g0.6
next+is 8.4 a0.5 b0.8 m1.4 p0.5 s1.7
next+june 8.4 e-0.4 g0.3 h0.6 n0.4 r0.4
next+meet 8.2 e-0.3 r-0.3
next+mont 7.3 a-1.2 c0.3 e-0.4 g-0.5 h0.5 i-0.5 j-0.4 l1.4 n1.4 o0.5 p-0.4 q0.5 r-0.9
next+one 8.4 a0.5 d1.5 j1.0 s0.7
next+phas 8.4 a0.9 i1.2 j0.4 p0.5
next+summ 8.4 i0.4
next+the 8.4 c0.8 e0.6 g0.5 i0.9
next+thre 8.4 a-0.7 c-0.5 d0.6 g1.1 h1.4 i-0.5 o0.4
next+time 7.7 b1.1 c0.4 n0.4 o0.7 r0.5 s-0.4
next+to 7.1 a0.3 d1.1 f-0.3 g0.5 h0.4 i0.3 m0.4 s1.1
next+week 5.9 a-1.7 b-0.3 d0.4 e-0.6 f-1.0 h2.1 i-1.3 j-0.5 k2.7 l1.2 m-0.7 n1.6 p-1.1 q0.6 r0.4 s-0.6 t0.8
next+year 7.2 c-0.6 d-0.5 f0.6 g1.0 h2.0 i1.1 j-0.4 k-0.3 l0.4 m-0.4 p-0.4
nextdo 8.4 a0.5 b0.8 d0.7 m1.4 p-0.4 s1.6
ngoz 8.4 a-0.4 g0.3 h1.0 k0.5 m0.3 o0.7 r0.3 t-0.3
ngozi 8.4 a-0.4 g0.3 h1.0 k0.5 m0.3 o0.7 r0.3 t-0.3
nhs 8.2 c0.4 f0.7 i0.4 j0.5 o0.3 t0.5
nhs+trus 8.4 a0.5 c0.5 i0.5 j0.6 t0.7
niam 8.2 a-0.7 b-0.6 d-0.4 g1.5 h1.8 i-0.4 k-0.3 m0.6 n1.1 q-0.3 r0.6 t0.3
niamh 8.2 a-0.7 b-0.6 d-0.4 g1.5 h1.8 i-0.4 k-0.3 m0.6 n1.1 q-0.3 r0.6 t0.3
nice 5.2 a0.4 b1.3 c1.0 d1.4 e1.6 f0.9 g3.4 i1.8 j0.5 k-0.6 o-0.5 p0.7
nice+and 8.2 a-0.4 g0.9
nice+but 8.4 g-0.3
nice+colo 8.4 a-0.6 g0.4
nice+feat 7.9 a-0.6 g0.5
nice+for 8.4 a-0.5
nice+one 8.4 a-0.7 g0.4
nice+thin 8.4 a-0.7 c0.6 g0.8 q0.3
nice+to 7.7 a-1.0 g0.9
nice+try 8.4 a0.5 e1.2 p0.4
nice+with 8.4 a-0.5 g0.8
nicely 7.1 a-0.7 b0.4 c-0.5 d0.6 f0.9 g1.4 m-0.3 q0.7 r0.9 s0.4
nicer 7.9 a1.0 j1.0
nico 8.4 i0.5 o0.8 s0.5
nicola 8.4 i0.5 o0.8 s0.5
nige 7.9 b0.5 c-0.3 d-0.6 i-0.3 j-0.3 l1.3 m1.3 n0.5 o0.3
nigel 7.9 b0.5 c-0.3 d-0.6 i-0.3 j-0.3 l1.3 m1.3 n0.5 o0.3
nigh 5.5 a0.8 b-0.3 c0.3 d1.1 e0.4 f0.9 g0.3 h1.2 i-0.6 j-0.8 k1.0 l1.1 p-0.7 q0.7 r2.1 t0.6
nigh+and 7.5 b-0.5 c-0.3 d-0.3 f-0.4 g0.3 l0.6 n-0.3
nigh+by 8.4 a-0.5 g0.3 k0.6 r0.4
nigh+crew 8.4 a-0.5 c0.4 f0.5 h2.1 i-0.4 n0.3 t-0.3
nigh+shif 8.2 a-0.8 b0.8 e-0.4 i-0.4 k1.1 m0.5 o0.4 r0.6 t0.7
nigh+to 8.4 d0.8 e0.5 i0.9 o0.5 r0.5 s0.6
nigh+when 8.4 c-0.3 d-0.3 e0.3 g0.5 i0.3 k0.4 n0.4 r1.2
night 5.6 a-0.9 b-0.3 c0.6 d1.2 e-0.4 f0.4 g1.1 h1.4 i-0.4 j-0.6 k1.0 l0.9 p-0.5 q0.8 r2.2
nightm 8.4 a1.9 g-0.9 k0.3
niko 6.0 a-1.0 g1.7
niko+cool 7.3 a-0.7 g1.2
niko+slr 8.2 a0.6 g-0.4
nikon 6.1 a-0.9 g1.1
nil 7.7 a1.1 c-0.4 e1.7 f0.9 i-0.4 j1.2 m0.6 p2.8
nine 5.2 a2.7 b3.7 c3.6 d1.9 e2.7 g-0.5 j-0.6 l1.4 m1.7 n0.9 o-0.5 p0.6 q1.0 s1.3 t0.4
nine+and 8.2 c0.8 i0.5
nine+days 7.1 a0.5 c2.5 d1.5 f0.4 g-1.0 j-0.8 l1.7 m-0.6 o-0.4 s0.7
nine+hour 8.4 a0.6 b2.0 k0.8 m2.6 q1.0
nine+of 7.5 a0.3 b-0.5 e0.7 k-0.4 p0.6 r0.4 s-0.3
nine+thou 7.9 a1.0 b2.0 d-0.4 e2.0 g-0.4 i-0.6 k0.4 n-0.3 q0.4 t-0.3
nine+time 8.2 c0.7 d0.5 g0.6 s0.5
nine+week 8.4 c0.8 j0.6 p0.7
nine+year 7.5 a-0.4 b0.9 c-0.5 d1.4 e-0.4 g0.9 h0.9 n0.6 o-0.4 p-0.4 r0.7 s-0.4 t0.4
ninete 7.1 a1.0 b1.9 c0.9 e0.6 f-0.4 h-0.6 i-0.9 j0.5 k0.5 o-0.4 q-0.4
ninety 7.3 b0.8 c0.6 e-1.0 f0.4 i1.1 j-0.5 k-0.6 l1.9 o-0.5 p-0.5 q0.5 r0.4 s-0.4 t-0.6
nish 8.4 j0.3 o0.4
nisha 8.4 j0.3 o0.4
no 3.7 a1.4 c2.8 d1.5 e-0.9 f1.6 g-1.0 h-0.3 i-1.3 k1.1 l0.6 m3.3 n0.5 o0.9 p4.3 s-0.6 t-0.9
no+acce 8.4 b0.5 d0.3 k-0.3
no+acti 8.2 a-0.6 b0.4 l-0.3 n-0.3 p-0.3 q-0.5 t0.4
no+admi 8.4 a-0.4 b-0.3 j-0.5 o0.5
no+alte 8.4 a0.7 j0.4
no+brai 8.2 a-0.7 e0.3 g1.5 h1.5 l0.5 r1.3
no+call 7.9 d1.5 e-0.5 f0.7 i-0.5 k1.4 r-0.3 s-0.3
no+chan 8.2 c-0.3 d-0.4 e-0.4 h0.5 m-0.4 q0.5 t-0.5
no+cheq 8.4 a0.6 b1.1 f0.6 p1.3 s0.7
no+comm 8.4 a-1.5 g1.0 r1.3
no+comp 7.6 a-0.8 g2.0 m0.4 r1.7
no+cont 8.2 r-0.3
no+disc 8.2 a0.9 g-0.7
no+disk 8.4 a0.5 g-0.3
no+dram 7.9 b-0.3 d1.0 e0.5 g-0.3 h-0.3 i0.6 m-0.3 o0.4 p-0.6 q-0.4
no+draw 8.4 a0.7 c1.8 g-0.4 j0.6 p0.8
no+even 8.4 c0.8 g-0.3 i0.3 p0.7
no+furt 8.4 c0.9 i0.6 j0.4 p1.4
no+hard 7.5 a0.7 b0.4 c0.5 g-0.6 i2.2 o0.5 p0.5 r-0.6
no+heat 8.4 c0.3 f0.9 p0.3
no+help 8.4 a0.8 g-0.5
no+hurr 7.6 a-0.7 e-0.5 g-0.4 k0.3 o-0.3 p-0.3 s-0.3 t0.5
no+i 7.9 a0.5 b0.6 e-0.5 m1.2 s1.4
no+idea 7.7 b-0.5 d0.4 e-0.5 g0.8 h0.4 k0.4 n0.5 r1.0
no+inte 8.4 a-0.5 c-0.4 e-0.5 g-0.3 m-0.4 o0.4 p-0.4 q0.7
no+long 6.7 b0.4 c-0.5 d0.4 f0.3 i0.9 j-0.4 k0.5 m-0.4 p-0.6 r0.3 s-0.5 t-0.3
no+matt 8.4 a0.4
no+mone 8.2 a0.8 c2.2 g-0.4 p2.3
no+more 7.5 a-2.1 g1.4 i0.3 k0.4 l0.8 q0.7
no+need 7.3 a-0.7 d1.1 f-0.3 g0.7 i0.6 k-0.3 l-0.5 n0.4 p-0.8 q0.5 r0.3
no+news 8.4 a-0.5 d0.5 n-0.3
no+one 7.1 a1.3 c0.8 d2.4 e-1.0 j0.7 m1.1 o-0.3 p-0.6 s-0.4
no+othe 7.9 c-0.5 g0.8 h1.0
no+pict 7.5 a2.2 g-1.3
no+plea 8.4 j0.4
no+poin 8.4 a0.4 d0.6 e0.9 h0.3 j0.6 k1.0 m0.5 n0.4
no+prob 6.5 a-1.3 g2.7
no+real 8.4 a0.5 b0.4 e1.2 h-0.3
no+refu 7.9 a-0.4 b0.4 d-0.6 q-0.4
no+repl 8.2 a0.7 b-0.3 c2.1 d1.8 e0.9 f1.3 i-0.4 s1.1
no+resp 8.4 o0.3
no+rush 7.5 a-0.6 d1.1 f-0.3 g-0.5 i-0.5 j-0.3 k0.6 l0.9 m0.6 p-1.2 q1.4 s-0.4 t-0.4
no+show 8.4 d0.5 p0.8 s0.5
no+sign 8.4 a-0.9 d-0.3 j-0.3 k0.4 o-0.4 t0.7
no+such 8.4 a1.4 g-0.6 j0.3 m0.6
no+test 8.4 a0.4 c0.6 t0.7
no+to 8.2 a-0.6 d-0.5 e0.8 h-0.3 i-0.4 l0.4 m0.7 p0.8 s-0.3 t0.5
no+voic 8.4 a-0.3 g0.5
no+way 7.7 a1.3 g-0.6 p1.6
no+we 8.2 a-0.8 c-0.4 d-0.4 f-0.4 i-0.3 q0.5 r0.5
no+wish 8.2 a0.5 c-0.4 d0.3 e0.5 f1.5 s0.7
nobo 5.1 a1.7 c0.4 d4.1 e1.2 f1.2 h1.4 i1.3 k0.8 m2.8 p0.6 r2.0 s-1.9 t2.2
nobo+aske 8.4 a0.6 c-0.3 k0.4 m1.3
nobo+at 8.4 a0.4 c0.4 e-0.3 i1.5
nobo+came 8.2 a1.1 d2.0 e0.4 f-0.4 g-0.3 h-0.4 i0.5 o-0.4 q0.4
nobo+can 8.2 a1.2 d-0.5 e1.6 f0.4 g-0.3 t2.6
nobo+else 8.4 a-0.4 c-0.4 d-0.4 g0.8 h1.3 o0.3 r0.9
nobo+had 8.4 a-0.4 c0.5 r-0.4
nobo+has 7.7 c0.5 d1.0 f0.4 h-0.4 i-0.4 r0.6 s0.7
nobo+here 7.5 b-0.6 c0.3 d-0.7 i0.4 j-0.3 k-0.4 l0.4 m1.1 n0.5 p0.5 s-0.4
nobo+in 7.9 a0.8 b-0.5 c0.4 e0.7 i-0.4 m0.7 p1.1 r0.7
nobo+is 8.4 c-0.4 d0.5 p0.7
nobo+leav 8.4 b0.8 c-0.3 e0.4 m0.4 n0.7 o-0.3 r-0.3
nobo+noti 8.4 c-0.5 d1.2 e-0.3 f-0.4 g0.7 i-0.3 k1.1 m0.3 r1.2
nobo+on 8.2 a0.9 b2.0 d1.0 i1.0 k0.8 m1.6 q0.9
nobo+read 8.4 c-0.4 d0.5 e0.6 f0.8
nobo+sent 8.4 c1.1 d0.5 i0.5
nobo+told 8.4 c0.5 d0.5 i0.3 j0.7 p0.5 r0.5
nobo+took 8.4 a0.3 d0.4 e-0.3 f0.8 g-0.5 n0.4 r-0.4
nobo+was 8.2 a0.7 d0.4 e1.1 j1.7
nobody 5.1 a1.7 c0.4 d4.1 e1.2 f1.2 h1.4 i1.3 k0.8 m2.8 p0.6 r2.0 s-1.9 t2.2
noel 8.4 a0.3 b0.7 c0.7 d0.4 p0.3 s0.4
nois 6.1 e0.3 f1.0 g0.4 i-0.3 j-0.4 p-0.4 q-0.4 r-0.3 s-0.3
nois+in 8.4 a-0.8
noise 6.2 a0.3 f0.8 g-0.3 j-0.4 k-0.3 p-0.3 q-0.3 r-0.4
noki 6.1 a-1.0 g1.6
noki+and 8.4 g0.4
noki+phon 8.2 a-0.4
nokia 6.1 a-0.9 g1.4
noma 5.6 g0.5
noma+expl 7.7 g0.5
noma+is 7.6 g1.4
noma+juke 7.1 g0.5
noma+net 8.4 a-0.4 g0.8
noma+zen 7.9 a-0.4 g-1.2
nomad 5.7 a0.4 g-0.4
nomad' 8.4 g0.5
nomadn 8.4 a-0.4 g0.8
non 6.8 a-1.0 b0.6 d0.6 f0.3 i-0.4 k-0.3 q0.6 r-0.4
non+prog 8.4 g-0.9
non+work 8.4 a-0.6 d0.4 h0.4
none 6.7 a1.5 d0.9 e1.2 f0.6 g-0.4 i-1.0 j-0.4 k0.3 l0.3 s-0.7
none+of 7.1 a-0.4 d1.2 e0.9 f0.7 i-0.7 j-0.6 k0.6 n0.3 q0.5 r-0.4 s-0.5
nons 8.4 a-0.5 d-0.5 m0.8 r0.5
nonsen 8.4 a-0.5 d-0.5 m0.8 r0.5
noon 6.8 a-0.4 g-0.8 h-0.4 i-0.9 l-0.5 m0.5 o-0.3 p-0.5 q-0.3 s-0.7 t5.0
noon+and 8.4 c-0.4 e0.7 f0.7 g-0.3 t0.7
noon+toda 8.4 c0.5 f-0.3 h0.4 t2.2
noor 8.4 c-0.3
nope 8.4 a1.5 e1.8 g-0.6 p3.6
nor 7.7 a0.3 d-0.4 f0.6 g-0.5 j0.4 k-0.5 l0.4 p0.9 s0.5
nor+the 8.4 g-0.4 l0.5
nord 8.4 e-0.4 g0.4 r0.5
nore 8.4 a-0.5 b-0.5 d-0.5 f-0.4 h0.4 q-0.4
norm 6.7 a-1.1 b1.3 c-0.5 d0.7 e-1.3 f0.6 g0.7 h-0.5 j-0.7 p-0.7 r0.8 s-0.4 t0.6
normal 7.0 a-1.5 b0.4 e-0.7 f0.7 g0.5 h-0.8 i-0.4 j-0.6 p-0.3
norman 8.4 d0.5 i0.4 r0.5
noro 8.4 a-0.4 g-0.4 h0.4 k1.9 n-0.3 t0.6
norovi 8.4 a-0.4 g-0.4 h0.4 k1.9 n-0.3 t0.6
nort 6.9 a-0.5 c-0.6 e-1.3 h0.7 i0.6 j-0.9 l-0.7 m-0.7 n-0.6 p0.3 q0.6 t-0.5
northe 8.2 k0.3 o0.4 s0.6
northf 8.4 a-0.8 e-0.4 f0.3 g0.7 h0.4 k-0.3 q1.2 r0.4
northg 8.4 a0.6 d0.4 e-0.5 i0.9 j-0.4
norths 8.2 c0.3 e-0.7 i0.5 p1.1
norw 7.6 a0.4 c0.6 e0.8 i0.6 r-0.6
norway 8.2 d-0.4 e0.4 i0.4 r-0.4
norwic 8.2 a0.5 c0.9 e0.4 l0.3 s0.5
not 3.1 a5.9 b2.5 c0.7 d1.5 e2.8 f2.0 g-4.8 h0.5 i-1.6 j-0.6 k2.4 l0.5 m1.0 o0.5 p5.2 s0.8 t0.8
not+a 5.9 b0.8 c0.9 d1.6 e0.8 f1.3 g-1.6 k-0.7 l-0.6 m1.0 n-0.7 p2.3 r-0.4
not+able 8.4 a1.0 g-0.4
not+afte 8.4 a0.6 b0.7 c0.9 d0.9 e-0.4 h0.5 i0.9 k-0.4 s-0.3
not+all 8.2 a-0.5 e-0.4 g1.0
not+allo 8.4 a0.8 g-0.5
not+an 7.6 a-0.9 c0.6 e0.4 f0.5 g0.7 q0.4
not+answ 7.9 a-0.3 d0.9 j1.1 p-0.5 r0.5
not+appl 8.4 b0.5 d0.7 i0.3 j0.4 l0.5 o-0.3
not+as 7.7 a-0.7 g-0.4
not+aski 8.4 l0.9
not+at 8.2 b0.5 d-0.3 g0.5 h0.7 i0.4 j0.5 p0.4 s0.6
not+auto 8.4 a0.9
not+bad 8.4 a-1.1 d-0.4 e0.4 g1.8 h-0.4 i-0.4 k0.5 n0.3 p-0.6 r2.9 t0.5
not+be 6.2 a0.6 b1.5 c-0.5 d1.0 e-1.3 g-1.2 h-0.7 k2.5 m0.5 n1.3 p0.9 t0.3
not+been 7.7 a-0.4 c-0.3 d0.6 e-0.4 f0.3 g0.5 t0.3
not+befo 8.4 d0.3 e0.6 l0.9 n1.4 p0.4 t0.3
not+bein 7.6 b-0.4 g-0.4 s0.5
not+both 8.4 c0.6 p0.6 s0.7
not+buy 8.2 a0.9 g-0.4
not+by 7.9 b0.5 c1.1 d0.4 e-0.4 g-0.7 i1.2 p0.3 s0.5
not+come 8.4 o0.8 t0.8
not+comi 8.2 b0.4 d1.1 k1.2 m0.3 n-0.3 q0.6
not+disa 8.4 a-0.6 g1.2
not+easy 8.4 g-0.9
not+even 7.3 a0.8 b1.2 d0.7 f0.3 m-0.3 p-0.3 q0.4 r0.9 s-0.3
not+expe 8.4 a-0.3 g0.4
not+for 7.2 c0.7 e1.6 g-0.5 h0.4 i-0.4 k-0.5 p1.3 q-0.3 s-0.4
not+from 7.9 c-0.5 d-0.5 f1.6 i0.6 m-0.3 q0.6 t-0.5
not+get 7.9 g-0.5
not+gett 7.9 a0.4 c0.5 d1.0 i0.8 j0.6 p1.0 r-0.3 s1.1
not+give 8.2 g0.6
not+givi 8.4 b0.6 k0.3 p0.7 s0.8 t0.4
not+go 8.4 a0.6 e-0.4 i1.0 s1.0
not+goin 6.7 a0.9 b-0.3 c-0.6 d-0.4 i0.3 o-0.7 p0.8 s-0.6 t-0.3
not+had 7.7 c0.4 d1.2 e0.6 g0.6 h0.4 k0.3 p0.5
not+have 6.8 d-0.3 e-0.4 g0.8 j0.6 p-0.4 s0.7
not+i'll 8.4 b1.0 i1.0 k0.7
not+in 7.1 a2.4 b0.5 c2.2 d-0.8 g-0.7 i0.5 j0.7 k-0.6 o0.3 p0.9 q-0.3
not+inte 8.4 a-0.3 p-0.6
not+just 7.9 a-1.0 g1.0
not+know 8.4 a0.6
not+leav 8.4 a-0.3 g0.4 m0.4 q0.3 r0.5
not+let 7.9 a0.9 e0.5 t1.0
not+like 8.4 a-0.8 f0.4 g1.5 r0.5 t0.5
not+list 8.4 a0.4
not+load 8.4 a0.5
not+look 8.2 e-0.7 f-0.4 h-0.3 k-0.3
not+many 8.4 a-1.6 g2.7
not+me 8.4 a0.4 m0.7 p0.6
not+ment 8.2 a-0.6 g0.7
not+moni 8.4 a-0.5 l0.5 o0.3 t0.3
not+my 8.4 d0.4 g-0.4 k-0.4
not+need 7.9 a-1.8 c-0.3 d-0.4 i-0.6 j-0.3 k1.5 n-0.5 o0.8 p-0.3
not+offe 8.4 a-0.6
not+on 8.4 a0.9 g-0.4
not+one 7.0 b-0.5 c-1.5 f-0.7 g1.1 h2.2 i-1.2 j0.3 l-0.4 m-0.6 n0.3 o-1.0 p-0.5 r1.4
not+only 7.1 a-0.5 f0.3 g1.5 p0.6
not+pay 8.2 a0.4 b1.8 e0.3 g-0.3 p1.2 r-0.4
not+payi 7.2 a1.9 b1.0 c0.3 e1.4 g-0.8 j-0.4 p3.9 r-0.4 s1.8 t0.5
not+play 7.7 a0.8 g-0.4
not+pres 7.9 g-0.7 m0.3 q0.3
not+prov 8.4 g-0.6
not+quit 8.2 e1.0 g0.5 k0.4 m0.3
not+read 7.6 a2.1 g-1.0
not+real 7.2 e0.4 p0.5
not+reco 7.5 a0.3 g-1.2
not+refu 8.2 a0.4 b1.0 f1.0 o0.3 p0.4 s0.4
not+rele 8.2 a-0.8 k0.8 l0.6 o0.6
not+repl 7.9 a-1.0 b0.7 c-0.5 d-0.8 e-0.5 f-0.4 j-0.3 k0.6 m0.3 o-0.3 p-0.3 q0.7
not+resp 8.4 a0.5
not+sayi 8.4 a-0.4 c-0.5 d0.4 f-0.5 g0.3 m0.3 p-0.3
not+seem 8.4 a0.9 g-0.7
not+send 7.9 b-0.5 d-0.4 e1.0 f0.3 h0.4 i0.8 j-0.4 k0.4 n0.5 p-0.3 q-0.4 t0.5
not+show 8.4 a-0.7 b-0.4 c-0.5 g-0.4 k0.3 l-0.3 m-0.3 n-0.3 o2.7 q0.6
not+so 7.9 a0.6 e0.5
not+some 8.4 a-0.5 b0.4 g0.9 p0.7
not+spen 8.4 d0.5 e0.3 g0.3 i0.4
not+stop 8.2 b-0.3 m0.3 n-0.3
not+sure 7.6 a0.6 b0.4 c-0.6 d0.3 f0.6 g-0.8 h-0.4 m0.6 n0.6 o0.6 r-0.4 t0.3
not+talk 8.4 j0.5 p0.7
not+the 6.3 a1.1 b1.0 c-1.0 d1.2 e2.8 f-0.5 g-1.7 h0.9 i-0.5 j-0.6 k0.5 o-0.5 q0.6 r-0.5 s0.4
not+this 8.4 a1.1 e-0.4 g-0.6 p2.3 s-0.4
not+to 6.0 a1.2 b-0.6 c-0.8 d-0.7 e2.1 f1.2 g-1.3 i-0.6 j2.7 k-0.8 m-0.7 n-0.4 o1.4 p0.5 t0.5
not+too 7.6 a0.7 d0.5 e0.4 g-0.3 i-0.3 q-0.3
not+us 8.4 a-0.6 f0.4 k0.4
not+use 8.4 a-0.8
not+used 8.2 a-0.8 c0.5 d0.5 f0.6
not+very 8.2 g-1.0
not+want 7.9 a-0.4
not+with 8.4 a1.5 d0.6 e0.7 f0.8 g-1.3 o0.4 r-0.3
not+work 7.1 a0.8 g-0.7
not+wort 8.2 a0.5 b0.6 g-0.6 n0.4 p-0.4 q0.4
not+yet 7.5 a-0.7
not+your 7.9 d-0.5 e1.8 i-0.6 j-0.4 k0.5 l0.9 n1.1 p-0.5 s-0.4 t-0.3
nota 8.4 a-0.4 b0.9 e-0.4 l1.3 o-0.5 t1.7
notc 8.4 a-0.5 g1.0
notch 8.4 a-0.5 g1.0
note 5.3 a1.1 b1.2 c-0.8 d2.4 e0.8 f2.4 g-1.7 i-1.7 j2.6 m2.5 o-0.3 p-0.8 q0.5 r0.4 s-1.1 t0.3
note+abou 7.9 a1.0 b-0.3 d2.8 e1.1 f0.4 g-0.5 i-0.4 j0.4 m-0.4 n0.3 p-0.4 q-0.7 s-0.3
note+and 8.2 e0.4 g-0.5 j1.3
note+are 8.4 a-0.4 e-0.5 k0.6 q-0.4 r0.6
note+for 7.6 d-0.6 f-0.3 g-0.4 h-0.5 i-0.6 l-0.6 m1.5 n0.6 o1.4 p-0.4 s0.3 t0.4
note+from 8.2 e-0.5 k-0.3 l0.7 m-0.3 q0.4
note+i 8.4 a0.5 d1.0 f1.1 l0.4 q0.4
note+in 8.2 a-0.5 c-0.7 d-0.6 e-0.7 g1.0 h0.9 l-0.3 m0.4 r1.1
note+of 7.9 a0.3 b-0.3 f0.3 i-0.3 j0.3 m1.6
note+on 7.9 b1.9 f2.4 k-0.5 m-0.3 q0.5
note+that 7.1 a0.5 c0.3 e1.3 f0.3 g-1.0 h0.6 k-0.4 m-0.6 n-0.4 o-0.6 p2.0 r-0.6 t-0.5
note+the 7.9 a0.3 d-0.4 e-0.7 i0.4 j0.6 l0.7 m-0.3 q-0.3 t0.4
note+to 8.4 d0.7 e-0.7 f0.7 h0.4 m0.5
notebo 8.4 g-0.7
noted 7.9 a0.4 c0.8 d1.6 f0.9 g0.3 j1.0 l0.4 q0.3
notes 6.2 a-0.3 b-0.7 d0.4 e0.6 g-0.4 i-0.6 j0.7 k0.3 l0.4 p-0.9 q-0.4 t-0.4
noth 4.7 a0.6 b-0.4 c2.2 d0.8 e-0.6 g-1.3 h0.4 j-0.3 k1.4 l0.6 m0.5 o1.2 p1.0 r-0.5 s-1.4
noth+abou 7.7 a-0.3 g-0.8 m0.8 p0.3
noth+agai 8.2 b1.2 c-0.3 e-0.6 i0.4
noth+at 7.9 f-0.3 g0.5 h0.6 i-0.5 m0.8 o0.4 p0.7 q1.1 r0.4
noth+but 8.2 a1.2 c1.1 d1.1 e-0.4 g-0.5 s0.5
noth+chan 8.2 a-0.9 b-0.4 e-0.4 g0.4 i-0.3 n0.4 q-0.5
noth+dram 8.4 a-0.4 h0.6 n0.4 o0.3 r0.4
noth+else 7.7 d0.6 f0.3 i0.5 j0.4 k0.5 l-0.4 q0.4 s0.7
noth+for 8.4 a-0.5 e-0.3 g-0.4 n0.4 t0.5
noth+from 8.2 a-0.6 e-0.3 f-0.3 g0.4 h0.6 i-0.3 k0.5 l-0.5 r0.3
noth+happ 8.4 e-0.5 g0.4 r0.5
noth+has 8.2 a-0.7 c0.6 f-0.3 h0.3 o0.4 q-0.3 r0.3
noth+in 7.9 a0.3 c1.0 d0.7 e-0.4 j0.8 s-0.3
noth+is 8.4 f0.4 g0.6 p0.3
noth+leav 8.4 l1.8 o0.3 t-0.3
noth+on 7.9 b-0.5 e0.5 f0.6 i-0.5 n0.4 o1.3 p-0.4 r-0.4
noth+pers 8.2 a0.7 b0.5 i0.7 j0.6 l0.5
noth+sini 8.4 a-0.5 d-0.3 f0.4 k1.3 q0.4
noth+to 6.4 a-0.8 b-0.8 c-0.8 d0.6 e0.8 f-0.5 g0.4 h-0.6 i-0.8 k0.6 l0.4 m0.5 n0.4 s0.4
noth+unti 8.2 c-0.4 d-0.3 e0.7 j0.4 p1.1
noth+will 8.2 a0.5 c0.9 e0.4 p1.1
noth+woul 8.4 a0.3 d1.1 f0.6 i0.7 o0.4 t0.4
noth+wron 8.2 c-0.3 d-0.3 k0.4 q0.4
nothin 4.7 a0.6 b-0.4 c2.2 d0.8 e-0.6 g-1.3 h0.4 j-0.3 k1.4 l0.6 m0.5 o1.2 p1.0 r-0.5 s-1.4
noti 4.9 a1.8 b0.7 c1.1 d1.3 e1.6 f-0.3 g-1.4 i2.9 j1.6 l-0.7 m1.3 n-0.7 p-0.8 q0.8
noti+a 8.2 a0.4 e1.3 h0.7 l0.6 q-0.4 r0.6
noti+and 8.2 a-0.3 h0.4 j-0.3 l-0.5 n-0.3 t-0.4
noti+befo 8.4 a0.4 b1.1 e1.2 i0.4 j0.4 p0.5
noti+has 8.4 a0.6 d0.5 e0.6 j0.4 m-0.3
noti+in 7.7 c-0.5 d-0.4 e0.7 f-0.3 j0.4 o0.7 p0.7
noti+is 8.2 a0.4 c0.9 i-0.3 j0.9 m0.5 o0.8
noti+of 7.3 b-0.4 c0.4 d-0.7 e0.9 f-0.3 g-0.4 j1.4 k0.3 m-0.3 n-0.4 q0.6
noti+on 8.2 c-0.4 f-0.4 i0.3 k0.3 q0.4 r0.4
noti+peri 7.7 a-0.4 b-0.4 c-0.3 d0.5 f-0.3 i1.0 j-0.4 k0.3 l0.5 n0.4 r0.5 s-0.4 t-0.3
noti+requ 8.4 a-0.3 i0.3 m0.6 p0.4
noti+that 7.1 a-0.6 b0.9 c0.8 d-0.3 e-0.7 i-0.3 j1.0 n0.8 s-0.3 t0.5
noti+the 7.5 a-1.2 d0.3 e-0.4 f-0.4 g1.4 h0.5 i0.4 j-0.3 m1.0 p-0.3 q-0.6 r1.3
noti+to 7.6 b0.5 c-0.4 f0.4 j-0.5 k-0.4
noti+unde 7.9 e-0.5 i0.9
noti+we'v 8.4 a0.6 d1.3 i0.9
noti+you 8.4 a-0.3 e0.4 k0.3 q0.9
noti+your 8.2 a0.5 c0.4 e0.7 j1.1
notice 5.0 a2.7 b0.5 c1.2 d1.8 e0.8 g-1.5 i3.4 j1.3 k-0.4 l-0.8 m1.2 n-0.3 p-0.4
notifi 7.7 a-1.2 e0.9 h-0.4 i-0.4 j-0.6 k0.5 m0.5 n-0.7 o0.3 q0.4
notify 7.7 d-0.3 e1.1 j1.2 p-0.4 q0.8
notm 7.1 a-1.3 g0.7
notm+expl 8.2 a-0.7
notmad 7.1 a-1.3 g0.7
nov 8.4 a-0.3 d0.3 f0.4 k-0.3 l0.4 m0.4 o0.5
nove 6.2 b0.4 c1.3 d0.7 f0.4 g-1.6 i-1.1 j1.3 l0.9 m1.7 n1.1 p-0.5 q0.8 s-0.9 t-0.4
nove+and 8.4 b0.8 c0.5 d0.7 e0.3 p0.5
nove+with 8.4 c0.3 j0.4 n0.4
nove+your 8.4 d0.7 e0.7 q1.1
novel 8.4 a-0.4 b0.4 e0.4 f0.6 g-0.6 m0.4 n0.5 o-0.3
novemb 6.3 a0.4 c1.4 d0.9 g-1.2 i-0.9 j1.4 l1.0 m1.5 n0.8 p-0.4 q0.9 s-0.8 t-0.4
now 4.1 c3.7 d1.7 e1.9 f2.3 g-1.3 i-0.9 j0.8 k-1.2 l2.4 m-0.5 n1.0 o1.1 p-0.5 q1.5 r-0.7 s0.6 t0.6
now+and 6.7 a-1.6 g2.1 h-0.5 l1.4 m0.8 n1.1 q-0.5 r-0.3 s-0.3
now+aski 8.2 a-0.3 f0.5 g0.7 h1.3 n-0.4 r0.3 s-0.4 t0.8
now+been 8.4 a0.3 c1.1 d0.7 f0.3 s0.5
now+but 8.4 a-0.5 g-0.3
now+come 8.4 a0.3 c0.3 i0.4
now+for 8.2 a-0.6 g1.1
now+had 7.9 a0.6 b0.5 e0.5 f1.2 g-0.3 m0.8 p-0.3
now+i 6.8 d1.4 g0.5 h-0.4 i0.3 p-0.3 q0.5 s0.4
now+i'm 8.2 g-0.3
now+i've 7.9 a0.8 c0.3 d0.5 g-0.3 s1.2
now+in 8.4 b0.5 e-0.3 i0.5 j0.4
now+ish 8.4 a-0.4 e-0.3 l1.5 m-0.3 n-0.4 q-0.3
now+it 7.5 a1.6 g-0.9 i0.5 m0.4 o1.0 r-0.5
now+it's 8.4 a0.4 d0.7 e0.5 f-0.3 k0.4 p0.7
now+know 8.2 a0.5 d0.5 e1.3 r-0.3 s1.1
now+like 8.4 a0.5 c0.4 e-0.5 f1.6 g-0.3 h0.4 k-0.4 t-0.3
now+offe 8.4 a-0.4 g1.0
now+on 7.5 a-0.8 b0.5 c0.5 d-0.3 e0.5 g-0.3 i0.9 j-0.3 l0.7 o2.0 p-0.3 q0.3 s0.6 t-0.3
now+play 8.4 d-0.3 e0.6 k0.4
now+pls 8.4 b0.3 g-0.4 k0.5 l-0.4 q1.3 t1.1
now+rece 8.4 e0.7 q0.5
now+so 8.4 a0.7 d0.4 g-0.4 i0.5 s0.4
now+that 7.2 a-1.7 b-0.3 e-0.7 g1.7 i-0.3 k-0.4 o0.4 q0.4
now+the 7.2 a0.8 b-0.4 c0.6 d0.6 e-0.3 g0.3 h1.1 j-0.5 k1.0 l0.9 n0.6 o0.8 p-0.3 q-0.3 r1.6 s-0.3 t0.5
now+ther 8.4 a0.3 j0.9 s0.5
now+they 8.2 a-0.4 c0.8 d0.5 e-0.4 h0.4 n-0.5 o0.5 q0.3 r-0.4 s0.6 t-0.4
now+too 8.4 a-0.8 o0.4
now+unti 8.4 a-0.4 c-0.3 l0.9 n-0.4
now+with 7.9 a-0.3 e0.5 i-0.4 j1.2 p-0.3
now+writ 8.4 a0.5 e0.9 f0.4 j0.5 p0.7
now+you 8.2 a1.3 b0.4 e0.6 g-0.5
nowa 8.4 a-0.5 e-0.8 f-0.3 g-0.4 i-0.3 k0.7 o2.0 r-0.9 t0.5
nowh 7.5 a0.6 c-0.6 d0.8 e-0.8 f1.9 g-0.6 j-0.5 l-0.5 m0.9 q0.7 s-0.4
nowher 7.5 a0.6 c-0.6 d0.8 e-0.8 f1.9 g-0.6 j-0.5 l-0.5 m0.9 q0.7 s-0.4
nudg 8.2 a-0.5 b0.5 f0.6 l0.5 n0.7
nudge 8.4 a-0.4 b0.4 n0.7
numb 4.9 a-0.8 b1.4 c1.0 d0.3 e0.8 f2.7 g-1.4 h2.1 j-0.6 m0.9 o4.6 p-2.2 q-0.4 r0.3 s-1.6 t2.1
numb+and 7.6 a1.2 b1.1 c0.6 d1.0 e-0.5 f1.4 g-0.6 i-0.5 j-0.3 k-0.4 m0.8 n-0.4 p-0.4 s-0.4 t1.3
numb+as 8.4 a-0.4 k0.3 o0.7 r-0.3
numb+by 8.4 b0.4 d0.4 e-0.3 g0.4 h0.7 i0.5 m0.5 r0.4
numb+for 7.9 a0.7 b0.5 d-0.3 e0.4 g-0.4 i0.9
numb+in 7.5 a-1.0 b0.4 d-0.5 g-0.3 h-0.6 j-0.4 k0.3 l-0.4 o0.3 r-0.6
numb+is 7.9 b-0.6 c0.5 e0.8 g-0.5 m-0.6 o0.8 t0.3
numb+of 7.0 a0.9 b-0.5 e1.5 f1.7 g-1.3 i0.4 o-0.4 r-0.5 s-0.3 t-0.4
numb+on 7.6 b0.5 c1.0 d0.5 f0.5 h-0.4 i-0.4 j0.6 o0.6 p-0.4 r0.5 t1.9
numb+stay 8.4 b0.6 e-0.4 i0.4
numb+to 8.4 a1.0 c1.3 i-0.3 j1.3
numb+with 8.4 a-1.0 c-0.3 d-0.4 e-0.5 f1.6 n-0.3 t1.4
number 4.9 a-0.5 b1.4 c1.0 d0.3 e0.8 f2.7 g-1.2 h2.1 j-0.6 m0.9 o4.6 p-2.2 q-0.4 r0.3 s-1.6 t2.1
nume 8.2 a0.9 g-0.5
numero 8.2 a0.9 g-0.5
nurs 7.1 a0.3 b-0.9 c-0.6 e1.4 g-0.4 h-0.7 j0.9 l0.6 m0.5 n0.5 r-0.5 t0.5
nurse 8.4 e0.4 f0.6
nurser 7.6 a0.6 b-0.5 c-0.4 e1.5 g-0.3 h-0.3 j1.1 l0.7 m0.7 n0.3 s0.4 t0.5
nuts 7.9 a2.0 d1.0 e0.9 g-1.0 l0.5 p0.4 s-0.3
nx 7.3 g0.5
o 8.4 a1.0 g-0.5 n0.8 o0.8 r-0.3
oak 7.9 e0.5 f0.3 g-1.1 h0.3 i-0.6 o-0.4 q0.4 r0.4 s-0.4
obi 8.4 a-0.5 c0.3 j-0.3 k0.4 m0.7 n-0.3 o0.3 t0.4
obje 7.3 a-0.7 d-0.4 e-0.4 g-0.6 h-0.3 n0.4 o-0.3 r-0.4
obje+have 8.4 d-0.4 g-0.4 k-0.3 l0.3 n0.3 r-0.4
obje+to 8.4 e-0.3
object 7.3 a-0.7 d-0.4 e-0.4 g-0.6 h-0.3 n0.4 o-0.3 r-0.4
obli 7.2 b0.5 f1.1 g0.6 h0.5 l0.6 n0.6 o1.2 p-0.6 r1.7 s-0.3 t-0.4
obli+for 8.4 d-0.5 e-0.5 f0.7 l1.0 n0.6 p-0.4 q0.4 r0.5
obli+to 8.2 c0.8 d0.6 e0.4 f0.7 i-0.3 m0.5 q-0.5 r0.6
oblige 7.2 b0.5 f1.1 g0.6 h0.5 l0.6 n0.6 o1.2 p-0.6 r1.7 s-0.3 t-0.4
obsc 8.4 a0.6
obscur 8.4 a0.6
obse 8.4 a0.7 b0.9 g-0.4
observ 8.4 a0.7 b0.9 g-0.4
obst 8.4 g0.3
obstru 8.4 g0.3
obta 7.7 a-0.6 d0.3 e-0.3 g1.1
obtain 7.7 a-0.6 d0.3 e-0.3 g1.1
obvi 7.1 d-0.3 e0.3 i1.0 k0.4 q-0.4 r0.6 s0.6
obviou 7.1 d-0.3 e0.3 i1.0 k0.4 q-0.4 r0.6 s0.6
occa 7.7 a1.2 g-0.6
occasi 7.9 a0.7 g-0.5
octo 6.0 b-0.4 c2.0 d0.9 e-0.6 f0.3 g-0.8 i1.0 j-0.3 l3.6 m1.2 n0.4 o-0.7 q0.7 r-0.8 s-0.8 t0.7
octo+and 7.9 a0.4 i0.5 j0.5 m0.4 s0.4
octo+bill 8.4 a-0.9 f0.8 l1.8 m1.1 o0.7 q-0.3
octo+invo 8.2 c-0.4 h0.4 l0.6 m0.3 n-0.5 o-0.4 t-0.4
octobe 6.0 b-0.4 c2.0 d0.9 e-0.6 f0.3 g-0.8 i1.0 j-0.3 l3.6 m1.2 n0.4 o-0.7 q0.7 r-0.8 s-0.8 t0.7
odd 7.6 b-0.3 g-0.6 i0.6 n-0.4 o1.1 s-0.3
oduy 8.4 b0.4 d-0.4 e0.6 f0.9 l0.8
oduya 8.4 b0.4 d-0.4 e0.6 f0.9 l0.8
of 2.3 a2.2 b-1.4 d1.1 e1.0 g0.8 h-1.1 i0.8 j1.1 k-1.1 m-0.6 n-0.8 o-1.1 p-0.6 q-1.1 r-0.9 s1.0 t-1.3
of+a 5.2 a-0.7 b1.3 c1.0 d1.1 e1.0 f-0.4 h-0.9 k0.3 m-0.5 n0.4 p-0.8 q0.6 r1.3
of+abou 8.4 a0.4 j0.4
of+acco 8.4 h-0.3 n0.3 o1.3 q0.8 r-0.4
of+all 6.8 c-0.4 i-0.5 k0.4
of+an 7.1 b1.3 d-0.3 e-0.8 f-0.5 g-0.6 h-0.4 i-0.5 j-0.4 k-0.4 l1.4 m-0.5 o0.4 q1.0 r-0.5 t1.6
of+any 7.7 a-0.3 d0.6 i1.1 o0.7
of+anyt 8.2 a-0.3 b-0.3 f-0.3 j-0.4 m0.3
of+at 8.4 a0.4
of+atte 8.4 a0.7 d0.4 g-0.4 i0.6
of+audi 8.4 i0.6
of+batt 8.4 a-0.6 g0.9
of+birt 8.4 e0.6 j1.1
of+both 8.4 a-0.6 c-0.3 d-0.4 e-0.8 g0.4 i-0.4 k0.6 m0.4 o-0.3 r1.1
of+cash 8.4 c0.6 p0.6
of+cds 8.4 a-0.4 g1.0
of+char 7.9 i-0.3 p-0.3 s0.5
of+clai 8.2 e0.4 j0.5 o0.5
of+colo 8.4 a0.6 g-0.3
of+comp 8.2 c0.7 d0.3 g0.5 i0.4 k0.3 n0.5 p0.5
of+cont 8.4 a-0.5 b0.3 f0.6 j-0.4 o0.3
of+cour 6.8 a-0.9 c-0.5 d-0.4 g-0.7 p0.5 r-0.4
of+crea 8.4 a0.8 g-0.6
of+date 8.4 d0.4 i0.4 m0.3
of+dece 7.9 a-0.7 b0.4 c-0.5 h-0.3 l1.0 n0.8 q0.4
of+defa 8.4 g0.3 j0.8
of+defe 8.2 a0.5 e1.0 j0.9 p0.6
of+diff 7.7 a-1.0 g1.5
of+disc 8.4 a1.0 g-0.5
of+doll 8.4 a-0.9 g-0.8
of+each 7.7 a0.3 b0.8 c-0.4 e0.6 f0.3 h0.4 i-0.4 k0.3 l0.6 m0.8 o-0.6 r0.5 s-0.5
of+em 8.4 c0.7 d0.8 g0.5 h0.8 i-0.3 p0.8 r0.7 s0.5
of+empl 7.9 a-0.7 b0.4 c-0.5 d-0.3 h-0.3 i-0.3 m-0.3 q0.3
of+eq 8.4 a-0.5 g0.7
of+esta 8.4 e0.3 f0.8
of+ever 7.2 a-1.1 b-0.4 f-0.5 g-0.4 k-0.4 n-0.4 o1.3 q-0.4 t0.6
of+expe 8.4 a0.7 d0.5 e-0.3 f1.1 g-0.5 s0.9
of+feat 7.3 a-0.9 g1.3
of+febr 8.2 a0.5 c0.5 d0.8 e-0.5 i0.6
of+file 8.4 a-0.8 g1.5
of+five 8.4 a0.3 e1.0 f0.7
of+four 8.4 a0.7 d1.0 e0.3 f0.5 g-0.6 r-0.6
of+gett 8.4 g0.8
of+gin 8.4 b0.8 i0.7
of+good 7.9 a0.8
of+hand 7.9 a0.6 b1.1 c0.5 d-0.4 e0.4 f0.3 g-0.5 i1.2
of+hard 8.2 a0.4 g-0.4
of+head 7.9 a-0.9 b-0.3 e-0.4 g1.3 h1.3 n0.4
of+hear 8.4 b0.3 c0.8 e-0.3 f-0.3 h0.7 r0.4
of+her 7.9 b-0.4 e-0.4 f0.3 n0.3
of+high 8.4 a-0.6 g-0.6
of+him 7.9 a-0.3 b0.8 c0.3 d0.4 f0.4 n-0.3 r0.4 s0.6 t0.4
of+his 7.5 c0.8 e0.4 i-0.3 m-0.3 n1.3 p-0.3 r0.3 t0.4
of+hour 8.2 c-0.4 e-0.4 h0.8 l-0.4 q-0.5 r0.7
of+imag 8.4 a0.8 e1.5 g-0.6 k0.6 r0.5
of+insu 8.4 e0.4 j0.5 n-0.5 o0.5
of+inte 8.2 a-0.7 g1.1
of+it 5.8 a0.5 c1.8 f0.7 g0.8 i-0.5 j1.1 m0.7 n0.3 o0.3 p1.0 r0.9 s-0.4 t0.9
of+it's 7.9 a-0.5 b1.2 g0.4 i0.4 m0.5 q0.5 r-0.3 t-0.5
of+its 6.9 a1.4 c-0.4 e0.6 j0.8 m0.3 s0.4
of+janu 7.2 a-0.6 b-0.3 d-0.6 g-0.5 i0.3 j-0.3 l2.5 m-0.8 n0.5 o-0.7 p-0.5 q0.7 s-0.3 t0.7
of+july 7.9 a0.5 b1.0 d-0.4 e0.6
of+june 8.4 c0.4 d0.4 j0.4
of+junk 8.2 a1.6 g-1.3
of+last 8.2 a1.0 c1.1 g-0.5 i0.3 s0.5
of+lens 8.4 a-0.5 g0.9
of+lett 8.4 a-0.4 b-0.5 o0.3 q0.7
of+ligh 8.4 g0.6
of+linc 8.4 c1.0 e0.5 h0.4 l1.0
of+mach 8.4 a-0.9 g0.9
of+many 8.2 a0.3
of+marc 8.4 a-0.4 d-0.4 e-0.3 g0.4 h0.5 k-0.6 m-0.4 o0.7 q0.3 r0.7
of+mast 8.4 a1.0 d1.5 g-0.3 j0.6 s1.4
of+me 7.6 a-0.7 b0.4 d-0.4 e-0.5 f-0.4 g0.4 i-0.4 k0.6 l-0.5 n0.4 p0.5 q1.2 r1.2 s-0.4
of+memo 7.5 a1.0 g-0.8
of+mine 8.2 a0.3 b1.0 e-0.3 i1.7 p0.6
of+mone 7.9 a0.4 b1.1 d-0.3 l-0.3 q0.4
of+mont 8.4 e0.8 k0.4 n1.3
of+musi 7.5 g0.6
of+my 6.0 a0.7 b-0.4 d0.5 g-1.1 l-0.7 m1.1 n1.1 o0.6 p-0.5 q0.7 r1.2 s-0.6 t0.6
of+next 7.2 c0.3 d-0.4 e-1.1 f-0.3 j-0.4 k-0.5 l1.6 n1.2 q0.5 r-0.8 s-0.4 t0.5
of+no 8.4 d-0.3 j0.7
of+offi 8.2 a0.3 b0.6 c0.7 d1.6 e-0.5 h-0.4 l-0.3 q0.5
of+one 7.6 c0.8 d0.6 i0.7 k-0.5 m-0.4
of+oper 8.2 a0.3 d1.0 f1.9 i-0.5 p0.3
of+orde 8.2 e-0.4 g-0.5 h0.5 k1.6 n-0.3 o-0.4 r0.3
of+othe 8.4 a0.5 e0.6 i1.4
of+our 5.3 a-2.0 c-0.4 f0.9 h1.2 k1.3 l1.9 m-0.4 n-0.3 o1.0 p-1.4 q-0.4 r1.1 t0.6
of+ours 7.5 a-1.3 d-0.5 e-0.8 i-0.4 j-0.5 k1.1 p-0.5 s-0.5 t-0.6
of+pain 8.4 a0.4 d0.3 e0.8 p0.5 s0.5
of+pape 7.7 a-0.4 c0.8 h0.8 l-0.3 n-0.5 t0.7
of+payi 8.4 a-0.5 h0.4 l2.1
of+peop 8.2 a-0.6 g0.9
of+pict 8.2 a-0.6 g1.2
of+plas 8.2 g-0.7
of+play 7.6 a-0.8 b0.4 d-0.5 i-0.5 l-0.5 n2.0 p-0.4 q-0.8 s-0.3 t1.5
of+re 8.4 e0.3
of+repe 8.4 a0.4 e0.8 i0.9
of+rese 7.9 g-0.4
of+retu 8.4 a-0.5 g0.7
of+revi 8.4 a0.7
of+sale 8.4 a-0.4 c-0.3 e-0.5 g-0.5 k-0.5 o1.9 q0.4
of+seco 8.4 a-0.4 g-0.4
of+serv 7.7 a0.8 c0.4 e1.2 i0.4 j-0.5 k-0.3 p1.1
of+shot 8.4 a-0.7 g0.5
of+sign 8.4 a0.4 d0.7 e0.4 f0.8 h0.3 q-0.4 t-0.4
of+soft 8.4 a-0.6 g1.1 q0.4 r0.3
of+some 7.1 a0.6 c1.2 d1.0 e-0.6 f0.3 i-1.0 j0.9 k-0.7 o0.8 q0.6 r0.7 s-0.6
of+song 7.9 a1.1 g-0.4
of+soun 8.2 a0.9 g-0.5
of+stor 7.7 a-1.2 g2.2
of+tea 8.2 c0.3 d-0.5 g0.9 i-0.4 m0.6 p-0.4 r0.6 t-0.3
of+ten 7.6 a-1.2 d-0.8 e-0.5 g0.4 h0.6 i-0.6 j-0.4 n-0.4 o-0.3 p-0.4 q1.3 r1.0 s0.3
of+tena 8.4 a-0.3 h-0.5 t0.6
of+term 8.2 d0.4 h0.5 j-0.4 t0.7
of+that 7.1 a1.1 b1.9 c-0.8 e-0.8 f0.5 g-0.4 i1.2 j-0.4 k0.8 l0.5 m0.4 n1.2 p-1.0 s-1.0 t-1.0
of+the 3.6 a1.1 c-0.4 d-0.8 e4.1 f0.9 g-2.0 h0.5 i-1.0 j0.8 k2.3 l0.4 o0.9 p0.7 q1.2 r-1.0 s0.9 t0.7
of+thei 7.6 a0.5 b1.0 i0.9
of+them 5.4 a0.7 b2.4 c-0.5 d-0.6 e3.1 f1.8 g0.7 h0.7 i-1.4 j-1.4 k0.5 m0.7 n-0.4 o-0.8 p-0.7 q-0.8 r0.5 t-0.6
of+thes 6.4 d-0.5 g0.3 h0.3 m0.6 n0.3 o-0.4 p-0.3 s0.8 t0.4
of+thin 7.6 a-0.8 d0.4 g1.1
of+this 6.0 a0.8 b-0.3 c0.8 d0.5 f1.5 g-1.2 i-0.4 j0.4 l-0.6 m1.0 p-0.8
of+thos 6.7 a1.4 b1.2 d1.1 f0.7 h-0.4 j-0.4 k0.3 m2.4 n0.5 o0.7 p0.5 q-0.4 r-0.5 s0.9 t1.6
of+time 7.2 a0.7 b0.5 d-0.5 e0.7 i0.7 k0.6 l0.7 q-0.4 r0.5
of+toda 8.2 c1.2 e-0.6 i-0.7 j-0.4 q0.4
of+tomo 8.4 a-0.6 b0.8 c-0.4 k1.2 n1.0 o0.3 t-0.5
of+trad 8.4 a0.3 d0.3
of+two 8.4 e-0.4 n0.6
of+us 6.4 a0.9 b-0.3 c1.0 d0.6 e1.7 f1.1 h-0.3 l-0.7 o-0.5 q0.5 r0.7 s2.3
of+use 7.3 a1.1 g-0.7
of+usin 7.9 i0.4
of+vide 8.2 a-0.3
of+what 6.8 a0.4 b0.6 c0.7 d-0.4 e-1.1 f-0.6 h0.7 i1.3 j-0.4 k-0.5 l-0.5 n-0.7 q-0.6
of+when 8.4 a0.3 b-0.3 d-0.4 e0.4 f0.7 p0.8
of+whic 7.3 a-1.1 b-0.5 c-0.7 e-0.9 f-0.5 g0.4 h0.4 i-0.3 j-0.3 l0.4 m0.5 n0.9 p-0.3 q-0.4 s-0.3
of+whoe 7.9 a0.4 d1.2 f2.0 h1.1 k-0.4 l-0.3 m-0.4 n-0.4 o-0.4 q0.4 t-0.5
of+whom 7.5 b-0.5 d0.8 e-0.5 g-0.3 s0.3
of+wigh 8.4 a-0.3 g0.4 k0.7 l-0.5 m0.5 r0.6
of+work 8.4 e0.5 p0.9
of+year 7.9 i0.3
of+you 6.1 a0.6 b-1.1 d1.8 f-0.3 g-0.4 k-0.4 o-0.6 p0.5 s0.9
of+your 5.6 f1.3 g-0.6 h-1.0 j1.6 k0.6 l-0.5 m-0.7 o0.5 p2.7 q0.7 r-0.8 s0.9 t-0.7
off 4.3 a2.5 b1.1 c-0.6 d0.7 e1.2 g-3.4 h-0.4 i2.5 j-0.6 k2.3 l1.5 m3.7 n2.7 o1.5 p1.0 q1.5 s-1.3 t-0.6
off+a 8.2 c0.4 e-0.4 g0.6 j0.7 p0.5
off+and 6.9 a0.6 b0.4 c-0.6 d-0.7 e0.6 f0.6 g-0.8 j-0.3 k0.5 l0.4 m2.0 o1.2 q-0.4 r-0.7 t-0.9
off+as 8.4 a-0.3 d0.3 g0.7 h0.4 k1.0 o-0.4 q-0.3 r1.0 t0.5
off+at 8.2 d0.4 k0.6 m0.4 q1.0 r0.8
off+butt 8.4 a1.0
off+by 7.9 a1.3 b0.4 c-0.3 d0.6 e0.8 g-1.0 l-0.4 m0.4 n0.7 o-0.3 p0.4
off+ever 8.2 a0.5 b1.3 c0.7 e-0.3 f0.5 i0.6
off+for 7.7 a-0.6 d-0.3 e-0.4 i0.3 r-0.3
off+him 8.4 e0.4 i-0.3 p0.4 q0.8 r0.4
off+my 7.6 a0.6 d-0.3 f0.5 i-0.3 k0.8 l-0.3 m0.5 n-0.5 s1.4
off+on 7.7 a-0.6 b-0.8 c-0.4 d-0.4 e-0.7 i-0.5 k0.7 l0.8 m-0.3 p0.4
off+sick 8.4 l1.4 n1.7 t0.4
off+so 8.2 d-0.6 g-0.3 i-0.4 k0.5 m0.5 o-0.3
off+the 5.9 a-0.7 b-0.6 c-1.1 d0.5 e2.1 f-0.5 g-1.6 h-0.3 i-0.6 j1.5 k0.8 l-1.2 m-0.6 n0.5 o1.2 q0.3 s-1.1 t-0.3
off+this 7.9 a0.7 b0.6 d0.6 i-0.3 l0.3 m0.9 p-0.4 q-0.4 t-0.3
off+to 7.1 a-1.2 b0.3 d-0.3 f-0.4 i-0.7 j-0.5 k-0.5 l-0.5 o-0.4 p-0.7 q0.9 r1.2 s-0.6
off+unti 8.4 a-0.7 b0.7 g-0.4 k1.9 l0.7 m0.7 p-0.7 q0.8 t0.7
off+us 8.4 b0.8 c0.3 e-0.3 h-0.5 k0.4 m0.4 o0.3 s-0.4
off+writ 8.4 c0.3 d-0.3
off+your 7.5 a1.1 b1.1 c-0.3 d2.2 e-0.5 i2.9 j-0.3 p-0.6 s0.5
offb 8.4 i1.7 p0.7
offboa 8.4 i1.7 p0.7
offe 5.8 a-0.6 b0.7 c-0.6 e0.4 g0.6 h-0.8 i1.1 k0.6 n0.4 p-1.0 t-0.6
offe+a 8.2 a0.7 d0.5 g-0.9 i0.5
offe+and 8.4 g-0.7
offe+by 8.2 a-0.4 b0.4 g0.6 i0.4
offe+his 8.4 a0.4 b-0.3 e0.7 m1.0
offe+me 8.2 p-0.3
offe+thou 8.4 g0.5 j0.6
offe+to 7.9 a-0.7 b0.4 g-0.7 i0.4
offer 6.7 a0.7 b0.6 d-0.4 e0.8 g-1.6 h-0.5 k1.2 m0.6 n0.6 p-0.6 s0.3 t-0.3
offere 6.8 a-0.5 b-0.4 c-0.5 d0.4 e-0.3 h-0.4 i1.0 k-0.5 l-0.4 m-0.3 p-0.5 q-0.3 s-0.3 t-0.3
offeri 7.9 a-0.3 b0.7 g1.1 i0.7
offers 7.6 a-0.8 g1.7
offi 4.7 a-1.1 c-0.3 d0.5 e0.6 f1.9 h1.7 i-0.8 j0.7 k2.0 l0.5 m0.7 n1.1 o0.5 p-0.5 q1.0 r1.4 s-1.3 t0.7
offi+and 7.9 d-0.5 e-0.4 f0.6 j0.6 p0.4 r-0.4 s0.5
offi+at 8.2 a-0.5 c-0.3 d-0.5 e-0.6 k1.1 l0.6 p-0.3 t1.3
offi+has 7.5 c-0.8 d-0.7 e0.8 g-0.3 j0.8 l1.4 o-0.3 q-0.4
offi+i'm 8.4 e0.4 j0.7 o0.3
offi+in 7.9 b0.3 c0.3 d0.5 f0.3 g0.4 i-0.4 m-0.3 o1.1 q0.3 t0.4
offi+is 7.7 b-0.4 c0.6 h-0.3 i-0.5 j-0.3 l-0.6 m-0.8 n0.6 o1.4 p-0.4 r1.2
offi+mana 8.2 b-0.4 e-0.5
offi+on 7.9 b0.9 d-0.6 e0.6 f1.5 h0.9 i-0.5 j-0.3 k0.8 o0.9 p0.4 q-0.5
offi+so 8.4 b0.5 i0.5
offi+the 8.4 a-0.4 f0.3 r0.4
offi+to 8.2 a-0.5 b-0.5 c-0.3 e-0.5 g0.7 h0.5 j0.5 o0.5 r1.0 t0.4
offi+unti 7.9 a-0.4 h0.6 k-0.4 l0.6 n0.5 q0.3 r-0.5
offi+woul 8.2 a0.7 c-0.3 d0.6 e-0.4 f-0.5 g0.5 h1.3 i-0.3 n0.6 q-0.5
office 4.8 a-1.0 c-0.6 d0.7 e0.6 f2.0 h1.8 i-0.7 j0.4 k1.9 l0.6 m0.5 n1.2 o0.6 p-0.4 q0.8 r1.4 s-1.2 t0.7
offici 8.4 c0.5 d-0.3 j0.5
ofte 7.5 a-0.5 e0.3 g-0.4 i1.1
ofte+i 8.4 a0.5
often 7.5 a-0.5 e0.3 g-0.4 i1.1
oh 7.3 a0.6 c-0.4 d0.4 e1.6 r-0.3 s1.5
oh+and 8.2 a-0.6 i0.5
ohio 8.2 g0.6 h0.7 i1.2 k0.4 r0.9
ok 6.2 a-1.3 c0.7 d0.6 e-0.6 f0.5 g-2.0 h0.4 i-0.6 j-0.4 k0.6 l0.7 n0.7 o-0.4 p-0.5 q1.1 r-0.5
ok+but 8.4 a0.5 g-0.6
ok+for 8.4 a0.4 g-0.7
ok+i 7.7 a-1.3 d0.8 g1.1 s0.7
ok+so 7.9 a0.4 b0.5 c0.6 d0.6 h-0.6 i-0.3 n0.7 r0.3
okaf 7.6 a0.4 b0.8 e1.2 h0.6 l0.9 m0.8 n0.5 s0.6
okaf+who 8.4 a0.4 b0.7 e0.6 i0.4 n0.5 q-0.3 s0.9
okafor 7.6 a0.4 b0.8 e1.2 h0.6 l0.9 m0.8 n0.5 s0.6
okay 7.3 a-1.4 b0.8 e-0.6 m0.8 q0.8 s-0.3
okay+so 8.4 a0.3 b0.7 m0.7 p0.5
okon 8.4 a0.6 e0.9 f0.6 s1.1
okonjo 8.4 a0.6 e0.9 f0.6 s1.1
old 5.4 a-2.6 c-0.6 f-0.7 h0.5 i-0.8 j-0.9 l-0.4 m0.8 n0.6 p-0.9 r0.6 s-1.0 t-0.7
old+mail 8.4 c0.3 d-0.3 g0.4 r0.7
old+mr 8.2 c-0.7 d0.5 e0.3 g0.6 h1.1 i0.8 o-0.4 q0.8 r0.6
old+one 7.2 a0.4 b1.2 c-0.4 d-0.9 e0.9 f-0.7 j-0.3 m-0.3 o1.4 p-0.4 s-0.4 t-0.6
old+one' 8.4 n0.7 o0.6
old+ones 8.4 c-0.4
olde 7.2 e0.3 i1.0 j0.6 s1.2
olde+than 8.2 i0.7 j0.8 k-0.3 o0.5 s0.8
older 7.3 i0.6 j0.7 s1.2
olga 8.4 e0.7 p0.5
oliv 8.4 b0.7 c0.8 f0.3 k0.6 q0.9 r0.3
olu 8.2 a-0.5 f-0.5 g-0.5 h0.4 k-0.3 m-0.5 q0.4
oluw 8.2 e0.5 f-0.4 m0.5
oluwas 8.2 e0.5 f-0.4 m0.5
olym 8.4 a-0.7 g1.0
olympu 8.4 a-0.7 g1.0
ombu 6.8 a1.4 b2.0 c0.6 d2.1 e-0.5 g-0.8 h-0.5 i-0.7 j3.0 k-0.3 m0.7 o0.3 p-0.9 q0.3 s1.5
ombuds 6.8 a1.4 b2.0 c0.6 d2.1 e-0.5 g-0.8 h-0.5 i-0.7 j3.0 k-0.3 m0.7 o0.3 p-0.9 q0.3 s1.5
on 2.4 b-1.6 c-0.6 d-1.4 g-1.9 h-0.9 i-2.1 j-0.9 k-1.6 l-0.9 n2.6 o0.5 p-0.5 q-0.8 s1.0 t0.5
on+a 5.1 a0.8 b0.4 c0.9 d0.4 e1.5 f0.9 g-1.3 h0.8 i0.4 k-0.4 l0.8 m0.6 n0.3 o0.8 p0.9 r0.7 s-0.3 t1.9
on+abou 8.4 a0.5 b0.6 c1.2 d0.5 e-0.3 i0.7
on+acco 8.4 a-0.7 b0.3 h-0.4 i-0.6 l1.7 q1.1 r-0.4
on+all 7.0 a-0.9 d0.5 f0.4 h-0.6 i-0.4 k-0.3 l1.5 m0.4 p0.5 t1.0
on+amaz 7.9 a-1.2 g0.6
on+an 8.4 a-0.3 c-0.3 d0.6 g1.0 p0.6
on+and 7.3 g-0.5 h0.5 i-0.4 k0.4 o0.7
on+annu 8.2 a-0.5 b0.5 k-0.5 l0.5 n-0.7 r0.6
on+anot 8.4 g-0.6
on+any 8.2 a-0.7 n0.3
on+as 7.2 a-1.8 b-0.5 c-0.6 d-0.6 e-0.4 g1.1 i-0.9 j-0.5 k0.5 m-0.4 n0.4 o0.5 p-0.6 r1.8 s-0.7
on+at 8.4 a0.9 b0.3 c0.6 e0.6 g-0.5 n0.4
on+back 8.4 a0.6 c0.8 e0.9 j0.8 p0.5 s0.4
on+beha 8.2 a-0.4 d-0.3 g0.5 o0.4 r0.6 t0.4
on+both 8.2 b0.4 e0.5 i0.5 l0.8 n0.4 q0.4
on+but 8.2 a-0.8 g1.2
on+buyi 8.4 g0.5
on+comp 8.2 a-0.4 e-0.4 g-0.7 m0.4 n0.3 o0.4
on+day 8.4 e0.4 g0.5 l0.5 m0.3 p0.4 r0.8
on+dvd 8.4 g-0.6
on+each 8.4 d0.7 e-0.4 m0.4
on+ebay 8.4 a1.1 g-0.7
on+eith 8.4 a-0.5 b0.4 e-0.3 k1.7 t-0.3
on+ever 7.2 a-0.4 b-0.5 c-0.5 d-0.3 e1.4 f-0.8 i-0.4 j-0.6 l0.9 m-0.3 o1.3 p0.6 s-0.4 t-0.5
on+face 8.2 c0.5 d0.6 f0.4 g-0.4 s1.5
on+file 7.5 a1.0 b-0.4 c0.7 d0.8 g-0.8 i0.4 l-0.4 n-0.4 p1.2 t0.9
on+fire 8.2 b0.9 d0.3 f0.6 k1.6 n1.0 t0.6
on+for 7.5 a-1.7 b-0.3 c-0.9 d0.7 g1.5 h2.8 i-1.1 k-0.7 l1.5 o0.8 p-0.4 q-0.4 r0.4 s-0.5 t0.4
on+four 8.4 f0.5 p0.5
on+frid 6.2 a-0.7 b0.5 c1.0 f0.5 j0.6 l-0.6 n2.3 o-0.4 p-1.0 r0.8
on+good 8.4 c0.7 d0.3 l0.6 o0.8
on+goog 7.7 a-0.7 b0.4 c-0.4 e-0.7 i-0.6 l-0.3 p-0.5 r0.5 s0.6 t0.4
on+her 8.4 a-0.3 i0.8
on+here 8.2 g0.6
on+his 7.7 a-0.5 e-0.4 g-0.4 h0.3 j0.4 n-0.3 o-0.4 q-0.5 r0.6 t1.5
on+hold 7.5 b-0.5 c-0.7 l0.5 m0.6 o-0.4 p2.0 t-0.5
on+how 7.6 a-0.4 b-0.4 d-0.4 e-0.4 g0.7 h0.4 i-0.4 k0.5 m-0.4 n-0.5 o-0.6 q1.5 r0.7 t-0.4
on+id3 8.2 a-0.4 g-0.5
on+in 7.9 a-0.5 h-0.3 m1.1
on+invo 7.7 a0.3 c-0.7 i-0.4 k0.4 m2.8 o1.5
on+it 5.6 a0.8 b1.2 c0.9 d-0.4 e2.3 f1.5 g0.5 i0.8 k-0.3 m1.7 o2.6 p1.5 q-0.4 r-0.9 s1.2 t1.4
on+its 7.5 b0.6 c0.6 d-0.4 e-0.5 g0.8 i0.5 l-0.3 o-0.4 p0.3 q0.8 r0.7
on+jury 8.4 a-0.5 c0.4 d-0.4 l-0.3 n0.7 o-0.5
on+last 8.2 a0.5 b-0.4 c0.4 d0.9 f-0.5 j0.7 q0.4 t-0.3
on+leav 8.4 d0.4
on+line 8.4 c-0.3 l0.4 o0.7
on+link 7.9 a0.9 b0.4 c-0.6 d0.6 e-0.7 f0.5 g-0.3 h0.4 k-0.4 p-0.4 s1.7
on+mate 8.2 a-0.7 d-0.4 g-0.3 o1.0 q-0.4 r-0.4
on+me 7.2 a-0.6 c0.5 d0.8 e0.6 f0.4 h-0.3 l0.4 m0.5 o0.4 q1.3 r1.6 t0.5
on+mond 5.8 a0.4 b0.7 c1.5 d0.5 e1.0 f0.7 i0.5 k1.7 l-0.5 m-0.9 n2.0 p-1.7 r1.7 s-1.1 t2.3
on+my 5.7 a2.1 b1.0 c1.9 d0.4 e-0.4 g-0.6 j-0.3 l-0.7 m0.6 n0.4 o-0.6 s-0.8 t1.1
on+off 8.4 a1.0
on+one 7.6 a0.5 e0.9 f0.3 g0.3 n0.5 p0.4
on+or 8.4 a-0.3 d-0.3 k1.0 l0.6 o-0.4 q0.4
on+othe 7.9 a0.8
on+our 6.2 b-0.4 c0.8 d-1.3 e1.5 f-0.9 g-0.8 h0.8 j0.5 k0.7 l-0.3 m0.6 n1.2 o0.3 p0.7 r1.0 s0.6 t-0.8
on+over 8.4 a-0.8
on+page 7.7 b0.4 e-0.3 i-0.3 n-0.4 o0.5 s-0.4
on+pape 7.7 b0.5 c0.7 e0.8 h0.4 i-0.3 l-0.3 p0.8 q-0.3
on+pare 8.4 a-0.5 d0.4 k0.3 n-0.3
on+prin 8.4 a-0.6 g0.8 k0.4 l0.6 r1.1 s-0.4
on+prod 8.4 c0.5 d0.8 p0.8 s0.5
on+radi 7.9 a0.8 d-0.3 f0.8 g-0.3 j0.4 p0.5 s1.4 t1.1
on+rece 8.4 o-0.3
on+satu 6.9 a-0.6 c0.5 d-0.7 e-0.9 h0.3 i0.3 j-0.4 k0.3 n0.8 o-0.7 p-0.8 q1.3 r0.5 s1.0
on+site 7.2 a0.7 b-0.5 c1.6 f-0.5 g0.3 j-0.5 k-0.4 l0.6 s-0.6 t0.5
on+some 8.2 g-0.6
on+stri 8.4 a0.7 c1.2 e0.4 h0.4 m0.3 q-0.3
on+sund 6.6 a0.6 c0.3 d1.4 h-0.8 j0.4 m0.5 o-0.4 q0.3 t-0.4
on+supp 8.4 a0.6 c-0.3 e1.3 f1.1 g-0.4 i-0.3 o0.6 r-0.4 s0.5 t1.2
on+that 7.7 g-0.4 p0.5 q0.9 s0.5
on+the 3.4 a1.0 b-1.3 d1.4 e1.9 f1.7 g-1.5 h0.9 i-1.7 j-1.7 k1.0 l0.5 m2.2 n3.7 o1.8 p-0.4 q2.1 r0.6 s0.6 t0.4
on+thei 7.6 a1.2 b0.4 g-0.8 h0.3 o-0.4 t1.1
on+them 7.6 a1.5 b-0.5 c-0.3 d0.6 e3.0 f1.3 g-0.6 h0.5 i-0.4 m-0.4 n-0.8 s-0.4 t0.4
on+ther 7.6 a-0.8 c-0.5 d0.3 g0.8 h0.5 l-0.5 m1.2 o-0.4 p0.5 q0.7 r1.0 t-0.5
on+this 6.0 a-0.5 b-0.8 c-0.8 d-0.7 g0.4 h0.7 i-0.8 j-0.4 l-0.6 o3.1 q0.6 s-0.5
on+thos 8.2 e-0.3 g1.0 h0.4 m0.3 r1.3
on+thre 8.2 e0.6 f0.5 h0.5 m0.4 p0.8
on+thur 6.1 a-1.0 b-0.7 c-1.3 i-0.4 j-0.7 k1.3 n1.2 o0.5 p-0.8
on+time 7.2 a-0.6 b-0.5 c0.9 e-0.8 f-0.5 g1.6 h1.3 j-0.4 l1.2 m0.3 o-0.5 p-0.5 q0.5 r2.6 s-0.6
on+to 6.4 b0.6 c0.4 f1.0 g0.8 h0.8 i-1.0 k1.0 m-0.5 n0.9 o-0.6 p0.6 q-0.5 r-0.3 s-0.5 t0.5
on+top 7.7 e1.5 g0.3 l0.8 p0.3
on+trus 8.2 a0.9 b0.4 d0.9 p-0.5 s2.6
on+tues 6.6 a0.8 b0.7 d0.9 e-0.5 i1.5 k-0.7 l-0.4 n1.3 o-0.4 p0.5 q0.6 t-0.8
on+two 8.4 a1.0 b-0.3 e0.9 g-0.5 l0.3 m0.3 s-0.3
on+upsi 8.4 a0.4 c0.9 e0.5 s1.4
on+us 7.5 a-0.9 d0.4 e-0.4 f-0.8 h-0.4 i-0.6 j-0.3 l0.5 o0.7 p-0.4 r1.0 s-0.6
on+wedn 6.6 b-1.2 d-0.4 f-0.3 g-0.3 h1.2 i-0.7 j1.0 k1.9 m0.6 n1.9 p-0.7 q0.5 s0.4 t1.3
on+what 8.4 a-0.7 g-0.5 i0.5
on+wher 8.2 f0.5 g0.4 j0.7 p0.4 s-0.3
on+whet 8.4 c0.5 e0.5 i0.6
on+whic 7.9 a0.3 c0.4 j0.7 k0.3 r-0.3
on+why 8.4 a-0.3 g0.6
on+with 6.5 a-0.9 f0.6 h0.9 i-1.0 j-0.5 k1.1 m0.6 n-0.7 o1.1 p-0.4 r-0.7
on+you 7.6 b-0.4 e0.7 g0.6 j1.2 l0.6 s0.5
on+your 5.9 a0.5 b0.4 c1.8 d1.0 f1.4 g-0.5 j0.4 k-0.3 l0.6 p2.3 q-0.7 s0.7 t0.3
onbo 8.4 c-0.3 g0.4 h0.4 o0.7 q-0.3 r0.9
onboar 8.4 c-0.3 g0.4 h0.4 o0.7 q-0.3 r0.9
once 5.5 a-0.5 b0.4 c-0.7 f0.5 g1.2 h0.9 j-1.0 l0.5 m0.5 n1.6 o-0.9 q-0.9 r-1.0 s0.5
once+a 8.4 d0.8 g0.9 s0.7
once+abou 8.4 e-0.3
once+agai 8.4 a0.5 e1.0 g0.6 q-0.5
once+been 8.4 d-0.4 g0.3 q-0.3 r0.4
once+in 8.4 a0.4 g0.7
once+it's 8.4 e-0.4
once+more 8.4 e-0.3
once+the 7.7 a-0.5 d-0.7 e-0.6 g0.5 h0.7 n-0.4 o-0.4 r0.6
once+they 8.4 b0.5 f0.6 l0.9
once+you 7.9 a-0.5 d0.5 e0.5 g1.1 p0.6
one 3.3 a1.4 b3.1 c1.6 d0.9 g-1.8 i-0.3 j-1.7 k0.5 l0.7 n-0.6 o4.3 p-1.0 q1.1 s1.5 t0.8
one' 7.0 b1.3 c-0.3 d0.3 f-0.4 g-0.8 h0.8 i0.4 m0.3 o0.4 p0.3 r-0.6 t-0.5
one'+for 8.4 b0.4 p1.0
one'+goin 8.2 a0.5 b1.3 e-0.3 i1.0 s0.9
one'+in 8.4 a-0.3 b-0.3 l0.6 n0.9 o0.8 r-0.3
one's 7.0 b1.3 c-0.3 d0.3 f-0.4 g-0.8 h0.8 i0.4 m0.3 o0.4 p0.3 r-0.6 t-0.5
one+abou 8.2 g0.5 h0.3 m0.5 q1.6 r0.6
one+afte 8.2 a0.5
one+and 7.0 b0.7 f0.4 g-0.7 h0.6 j-0.4 n-0.4 o1.7 q0.4 r0.4 s-0.4 t0.9
one+anot 8.2 q1.0
one+as 7.9 a0.3 c-0.3 d0.9 e0.3
one+at 7.9 b0.8 c0.6 e-0.7 f0.3 i0.5 l1.3 r-0.4 s-0.3
one+beca 8.4 b0.5 e0.3 g0.6 s0.6
one+befo 8.4 b0.6 c1.0 d0.4 f0.7 h-0.3 l0.8 n0.5 q0.6 t0.5
one+by 8.4 c-0.3 e0.9 o1.0 q0.3 r-0.3 s0.4 t0.5
one+call 8.4 c-0.4 d1.1 e-0.4 h0.6 l-0.3 o-0.3 p-0.3 q-0.5 r0.7
one+can 7.9 a-0.7 c0.4 g0.7 k-0.4 m-0.3 o0.5 q0.9
one+comp 7.9 a0.9
one+con 8.4 a0.7 g-0.3
one+coul 8.4 b1.1 o0.4
one+day 7.5 a1.7 b0.3 c-0.4 d0.7 e0.4 g-1.1 h-0.6 k1.2 l-0.4 s-0.3
one+disk 8.4 a1.3 g-0.5
one+fewe 8.4 b-0.3 l0.4
one+for 6.7 a0.3 b-0.9 c-0.9 d0.7 e2.3 f0.9 g-0.4 h-0.6 i-1.1 j0.3 k0.4 l0.5 m0.4 o0.9 q0.3 r0.8 t-0.5
one+from 7.6 c-0.5 d0.3 g-0.6 i0.5 o0.5 s0.3
one+go 8.4 a-0.8 b-0.6 c-0.3 d-0.3 k-0.3 l1.6 o-0.6 p-0.3
one+has 7.5 a0.4 b-0.6 c1.8 d1.1 f-0.3 j-0.3 k0.7 l-0.3 n-0.9 o-0.7 p-0.4 r0.4 s-0.5
one+he 8.4 i0.4 p0.7
one+hour 8.4 a0.3 b1.3 c0.5 d-0.4 e0.3 p-0.4
one+i 8.4 g0.4
one+i'll 7.9 b-0.3 c0.4 d1.2 o0.6 p1.1 q0.3 s0.5
one+i'm 8.2 a0.5 c0.3 d0.4 j0.4 p0.8
one+in 6.7 c0.7 f-0.4 h0.4 i-0.4 k0.8 l1.3 o-0.7 p0.4 q1.1 r0.6 t-0.5
one+is 7.5 g-1.0 i-0.5 k1.3 l-0.5 n0.4 o2.7 s-0.3
one+it 8.2 a0.4 i0.6
one+last 8.4 e0.6 i0.7 o0.8 s0.3
one+leav 8.4 d0.3
one+like 8.4 a-0.5 g0.5
one+mont 8.4 d-0.4 i0.3 l0.4 m0.4
one+more 7.2 a1.4 e0.8 g-1.7 i3.0 k-0.3 n1.1
one+need 8.4 b0.4 c0.5 o0.3 s0.6
one+of 5.1 a0.4 b3.3 c-0.4 d0.9 e0.7 f1.6 g-0.6 h-0.6 i0.5 j-1.7 k0.6 l0.5 m1.0 n0.8 o0.7 p-1.5 q0.5 r0.4 s0.5 t0.3
one+off 8.2 b-0.3 d-0.3 e1.1 f0.3 l0.4 m2.0 n-0.3 o0.4
one+on 7.2 a-0.7 b-0.8 c0.8 d-0.3 f-0.5 i-0.6 j0.7 k0.6 l-0.5 n0.4 o0.4 p-0.5 q0.7 r0.5
one+or 8.2 b-0.5 c-0.4 e-0.7 h0.8 n0.8 o1.2 q-0.3
one+othe 8.4 a0.6 g-0.3
one+out 7.9 a1.1 b1.2 c0.3 e0.4 i1.1 p0.7
one+page 7.9 a-0.5 b-0.8 c-0.4 d-0.7 g0.5 h0.7 i-0.3 k0.5 l0.4 m-0.4 n-0.6 o-0.4 t1.3
one+paym 8.4 b0.4 c-0.5 d-0.5 q1.2
one+pers 8.4 a0.6 b0.6 c-0.4 d1.5 e-0.4 r-0.3
one+phon 8.2 a0.3 d-0.4 e-0.5 m0.7 n0.4 o0.6 p-0.3 r0.7 t0.5
one+piec 8.4 m0.4 r1.7
one+ques 8.4 d-0.4 h0.9 r0.3 s0.8
one+repl 8.4 d0.7 k0.7 m1.3 s-0.3
one+said 8.2 a0.5 c0.6 d0.3 e0.3 i1.1 r-0.4
one+sent 8.4 a-0.5 c-0.4 k0.5 n0.7 q-0.3
one+shou 7.9 b0.5 d0.6 h-0.4 r-0.3
one+sign 8.4 a-0.3 l0.3 t1.1
one+sinc 8.4 c0.6 i0.7 p0.5
one+sing 8.4 a-0.5 g0.5
one+smal 8.2 a-0.4 c0.7 g0.7 q0.5 r0.3
one+star 6.9 a0.8 e0.5 f-0.4 g-1.4 h-0.6 i-0.7 j-0.5 n0.4 o0.3 p0.7 r-0.8 s4.0
one+stil 8.2 a1.4 c-0.4 e0.7 g-0.8 h-0.3 i0.5
one+stop 8.4 a0.9 d0.6 g-0.5 s0.6
one+that 7.5 b0.5 c-0.3 e0.7 i1.1 m0.7 r-0.4
one+the 7.6 b0.5 d0.5 e0.8 f-0.3 g0.7 h0.8 i0.5 l-0.3 n-0.5 o-0.3 r1.2 s-0.3
one+thin 7.3 a-1.7 b-0.4 c1.5 d-0.4 e1.2 g0.8 h0.6 i-0.9 j-0.3 k1.3 m0.6 n-0.4 o0.9 p-0.4 q0.8 r0.9 s-0.3
one+to 7.6 a0.7 b0.7 c1.7 d-0.4 e0.4 g-0.6 h0.5 i1.1 l0.7 m-0.4 o-0.4 p0.8 s-0.3 t-0.3
one+too 8.2 a-0.6 b-0.3 c0.6 e-0.6 f0.8 g0.4 h0.6 i-0.3 k0.7 l0.3 r0.9 s0.5
one+was 7.5 a-0.6 j0.4
one+way 8.4 a-0.6
one+we 7.7 a0.7 c1.3 d0.8 g-0.3 m1.0 p1.0
one+went 8.4 a-0.4 g0.8 h0.9
one+whic 8.4 a0.4 g-0.4 i0.5
one+who 7.6 c1.0 d0.8 f0.9 i-0.3 l0.9 p-0.3 r-0.4
one+with 6.9 a-0.5 b0.4 c0.4 e0.4 f1.4 g-0.4 h0.4 j1.2 l1.1 m0.8 o-0.4 q-0.6 r-0.6 s-0.4
one+work 8.4 d-0.3 e-0.6 n0.5
one+woul 8.2 a-0.5 g0.6 k0.7
one+you 8.2 a0.6 c0.6 d1.0 e-0.4 g-0.4 s0.9
ones 6.0 a0.8 b-0.7 c0.5 d1.2 e1.0 f0.5 h1.4 i-0.6 j-0.8 k-0.7 l1.2 n1.1 o-1.0 r0.9 s-0.6
ones+are 8.4 a0.3
ones+that 8.4 e-0.3
ones+you 8.4 c-0.5 g0.5 h0.7 i0.5 n0.4 r0.7
onli 6.5 c0.5 g-1.0 i-0.4 j0.9 s-0.3
onli+form 8.2 a0.5 c1.0 d0.6 e0.4 g-0.5 j1.2 p-0.4
online 6.5 c0.5 g-1.0 i-0.4 j0.9 s-0.3
only 4.2 a2.7 b0.6 c0.8 d1.3 f-1.1 g-4.3 h0.8 i-1.8 j-0.8 k1.1 l1.5 m0.7 o1.6 p-1.7 q0.7 r1.1 s-0.3 t1.2
only+a 7.6 a1.0 b0.7 d0.8 g-0.4 r-0.6 s0.4
only+acce 8.4 a-0.4 k0.5 m0.4
only+afte 7.9 a0.4 b0.3 g-0.4 l1.4 n0.7 r0.3 t-0.3
only+ask 8.4 o0.8
only+beca 8.2 g-0.8 s1.1
only+come 8.4 g-0.5
only+comp 7.9 a0.6 e-0.4 g-0.3 n0.5
only+do 8.4 a-0.6 c0.3 g0.5 k0.6 n-0.4 r0.5 t0.8
only+draw 8.4 g0.4
only+for 8.2 c-0.4 d-0.4 m0.3
only+goin 8.4 a-0.3 g0.8 h0.8 k0.4 r0.7
only+grip 8.4 a0.3
only+had 7.9 a-1.5 g-0.6
only+have 8.4 a1.1 g-0.5
only+hear 8.2 a1.7 h0.6 l0.4 r0.4
only+is 7.9 a-0.9 g1.6
only+ment 7.7 a-1.1 b-0.4 e-0.5 g-0.4 i-0.8 j-0.4 k0.5 o0.8 r0.3
only+need 8.2 a-0.5 b0.6 h0.3 l0.4 o0.7 t0.7
only+one 7.1 a0.4 c0.4 d0.4 e0.9 g-0.4 h0.9 l1.7 o0.5 p-0.4 r0.5
only+pers 8.4 a0.5 d1.1 e-0.3 s1.3
only+play 7.9 a1.0 g-1.2
only+read 8.2 a-0.6 g-0.4 h0.4 l0.4 q-0.4 r0.3 t0.6
only+slig 8.4 a0.5 g-0.6
only+so 8.2 a0.5 b-0.4 c0.4 d1.0 e0.3 f1.0 g-0.4 o1.5 t0.7
only+the 7.6 a1.2 b0.6 d-0.5 f0.5 g-0.6 i-0.3 j0.3 k0.3 m-0.5 n0.8 p-0.4 q-0.4 s0.5
only+thin 6.9 a0.5 b1.1 c0.7 e1.0 f0.4 g0.7 i-0.3 n-0.6 r0.7 t1.0
only+to 8.2 a0.8 c0.4 d0.4
only+tran 8.4 a0.7 c1.2 d0.3 e-0.3
only+two 8.2 g0.5 j1.1 s-0.4
only+used 8.4 a0.5 g0.4
only+want 8.2 a-0.7 c-0.4 d-0.4 g0.3 k0.4 l-0.4 n-0.3 q0.6
only+way 8.2 b0.4 g-0.5 i0.4
onto 6.9 a-0.4 b0.7 e1.6 g1.6 h0.7 j0.6 k-0.5 l0.4 n0.3 s0.4
onto+it 8.4 g1.0
onto+the 7.1 b0.8 e1.6 g0.7 h0.7 j0.6 k-0.5 l0.5 n0.4 s0.5
onwa 8.4 a0.5 g0.3 j1.1 r0.4
onward 8.4 a0.5 g0.3 j1.1 r0.4
op 7.6 a-0.4 c0.7 e0.4 f0.5 g0.8 h1.5 i-0.4 k-0.4 p0.5 r1.0
open 5.0 a2.8 b1.0 c2.5 d2.9 e3.6 f-0.3 g-1.0 h1.0 i0.5 j1.9 k-0.9 m-0.6 n-1.0 p0.9 q0.4 r0.9 t1.6
open+a 7.6 a0.4 b0.4 c-0.7 e1.1 f-0.4 g-0.5 h1.5 i-0.6 j2.2 k-0.4 m0.4 p-0.4
open+and 8.4 a0.4 e0.7 i1.5 t0.8
open+at 8.2 a0.5 c1.2 d-0.3 h0.6 t1.3
open+by 8.2 a0.7 d0.6 e0.4 g-0.5
open+day 8.4 k0.4
open+hour 7.9 a-0.7 b-0.4 g-0.3 k-0.3 n-0.4 o0.3 p-0.3 r-0.5 t-0.6
open+in 8.2 a-0.4 c-0.6 d0.5 e-0.4 g-0.3 i-0.3 l0.7 n-0.5 s0.4 t1.5
open+it 7.1 a0.9 b-0.4 d1.0 e0.4 f0.7 h0.5 i-0.4 j-0.3 k0.4 o-0.4 s-0.3
open+nigh 8.4 c1.0 d0.3 j0.7 p0.6 s0.7
open+on 8.2 d0.4 e-0.4 k-0.3 p0.5 t0.8
open+onto 8.2 a0.6 b0.8 c0.6 d-0.5 e1.5 g-0.5 h-0.4 j0.5 k-0.5 n0.4 p0.4 q0.3 s0.3
open+sour 8.4 e0.6 i0.4
open+the 6.9 a0.6 b0.6 h-0.3 i1.0 j1.0 m-0.4 n0.6 t1.1
open+to 8.2 a0.5 e1.1 j1.3 s1.7
open+up 7.9 c0.5 d0.6 g0.5 m0.3 q0.4
open+with 8.2 d-0.5 e0.4 f-0.5 h0.3 l0.4 q-0.4 t0.7
opened 6.7 b-0.3 e1.7 f0.4 j2.5 m-0.4 n-0.5 o-0.4 r0.4 t-0.3
openin 6.5 a-0.3 c0.3 d0.6 e0.7 h1.0 i-0.9 k0.7 m-0.5 o-0.4 q-0.3 r0.5 t-1.3
opens 7.1 a0.7 b0.7 d1.3 e1.7 g-0.8 i1.0 k-1.2 l0.8 m-0.3 p1.4 q0.3 s-0.4 t2.4
oper 6.1 a0.7 b0.7 d0.9 e0.5 f2.5 m-0.3 p0.4 r-0.8 s-0.4 t0.5
oper+syst 8.4 a0.5
operat 6.1 a0.7 b0.5 d0.7 e0.3 f2.3 p0.5 r-0.7 s-0.4 t0.6
opin 7.1 a-0.4 c0.5 d0.3 e0.3 f0.4 j0.6 m0.6
opin+the 8.4 a0.9 g-0.5 j0.3
opinio 7.1 a-0.4 c0.5 d0.3 e0.3 f0.4 j0.6 m0.6
oppo 7.7 a1.2 c-0.4 d-0.4 e0.8 f1.1 g-0.5 j-0.4 l0.4 m0.6 o0.5 r-0.4
oppo+to 8.4 a0.8 g-0.4
oppose 8.4 a0.8 g-0.4
opposi 8.2 a0.5 c-0.4 d-0.5 e0.9 f1.2 j-0.4 l0.4 m0.6 o0.5 r-0.4
ops 7.9 a-0.6 b-0.4 d-0.4 e-0.4 f0.4 n-0.5 o0.4 p-0.4 r0.5 t-0.4
opt 8.4 a-0.6 c0.7 e-0.4 k-0.3 q0.4
opti 5.5 a-1.1 b1.0 g2.3 i-0.4 l-0.4 m-0.4 n0.4 o0.3
opti+and 7.9 a-0.3 g0.6 m1.4 p0.5
opti+for 7.7 a0.4 b1.4 n0.6 o0.3
opti+i 8.4 a-0.4
opti+lens 8.4 a-0.4 g0.6
opti+out 8.4 g0.5
opti+to 7.3 a0.9
opti+view 8.4 a0.8
opti+zoom 7.6 a-0.6 g-0.3
optica 6.8 a-1.2 g1.4
optimi 8.4 b0.6
option 5.9 b0.7 g0.9 i-0.3 m-0.3
or 4.0 a-0.7 b0.3 c0.9 d-0.8 e-2.6 f1.4 g-1.4 h0.4 i-1.6 j-1.9 k2.1 n-0.5 o6.9 p-1.2 r-1.4 s1.8 t1.5
or+a 7.1 c0.3 e-0.8 g1.0 h-0.4 i-0.3 j-0.7 k0.6 o0.4 p-0.3 r-0.9 t-0.3
or+albu 8.4 g0.3
or+any 7.9 a0.6 b0.4 p1.0
or+at 7.7 b0.9 c0.5 f0.8 g-1.4 k0.7
or+buy 8.4 a1.9 g-0.9
or+by 7.7 a0.4 d0.5 o0.7 s0.8
or+do 8.2 a-0.5 b0.3 d0.5 e-0.5 f0.5 h0.5 o-0.4 r-0.7
or+does 7.9 g-1.1 i0.8 n0.4
or+from 8.4 a-1.2 c-0.8 i-0.6 o0.8 q-0.3 s-0.3
or+i 8.4 e0.4 j0.6
or+i'm 8.4 a0.3 b0.7 f0.8 i0.7 p0.5 s0.5
or+i've 8.4 b0.9 e0.8 i0.7 k0.7 m0.4 q1.0
or+if 8.4 a0.6 g-0.3
or+in 8.4 a-0.5 g-0.5 l0.4 o0.7
or+is 7.5 a-1.0 b-0.4 e0.4 f-0.4 g-0.8 i-0.3 o2.1 p-0.3 q0.9
or+it 8.2 g0.5 o0.8 r-0.4
or+just 8.2 a0.5 g0.6
or+keep 8.4 a1.1 g-0.7
or+look 8.4 b0.8 c-0.3 e0.3 g-0.4 q0.4 r-0.3
or+mada 8.4 j0.4 m0.6
or+more 8.4 e-0.3 n0.4
or+no 7.9 a1.0 d1.1 f1.2 g-0.4 k0.4 m0.7 o-0.5 q0.4 r-0.3
or+not 7.9 h0.8 p0.9 r0.5
or+obvi 8.4 a0.4 e0.7 i0.9 s0.9
or+othe 8.4 g0.4 o0.3
or+prob 8.2 a-0.9 g1.6 n0.4
or+shal 8.4 a0.3 e0.6 g-0.4 k0.6 s0.8
or+so 7.2 a1.5 c0.4 e-0.5 f0.8 g-0.7 h0.4 l1.6 o-0.5 t-0.4
or+some 7.2 a0.8 c0.9 e0.4 i0.9 m0.7
or+tell 8.2 a0.4 b-0.4 c1.2 d-0.7 e-0.4 t1.7
or+the 6.5 b0.7 d-0.9 e-1.3 f0.3 g-0.6 h0.9 i-0.3 j-0.4 l-0.3 m-0.4 o2.6 p0.5 q-0.6 r0.4 s0.8 t2.0
or+they 8.4 a0.4 c0.5 s0.8
or+this 8.2 a-1.5 c-0.3 g-0.7 l0.4 o0.7
or+thur 8.4 b0.8 c-0.4 d-0.3 e0.5 i0.6 k0.4
or+tosh 8.4 a1.0
or+two 7.7 a1.1 g-0.7 h1.0 k0.5 o1.0 q-0.3 t0.4
or+we 8.4 d0.4 k0.5 t0.9
or+your 8.4 o-0.3
ora 8.2 a-0.7 b-0.4 g1.0 h2.1 r1.2
oran 7.7 a1.3 b0.8 e2.0 g-1.0 m0.3 s-0.8
orange 7.7 a1.3 b0.8 e2.0 g-1.0 m0.3 s-0.8
orch 7.6 b-0.4 c0.8 d1.1 e-0.5 g0.5 i1.0 j0.5 m0.4 s-0.3
orchar 7.7 a0.4 b-0.4 c0.8 d1.1 e-0.5 i1.0 j0.5 m0.4 s-0.3
orde 5.2 a-1.1 b-0.9 c1.3 d0.5 f-0.9 g1.6 h5.4 i0.9 j-1.5 l1.6 m-1.2 n-0.4 o0.8 p1.5 q1.5 r1.3
orde+and 7.7 e-0.5 g-0.4 l1.7 p1.3
orde+anot 8.4 a-0.5 g0.7
orde+as 8.4 n0.3 q0.4
orde+for 8.2 a-0.8 c-0.4 g-0.8 h1.2
orde+from 8.2 c0.3 i1.5 r-0.4
orde+it 8.4 b-0.5 e-0.3 f0.3 g0.6 h0.6 l1.0 m1.0 n0.4 q-0.3 r0.6
orde+numb 8.2 a-0.4 b-0.4 c0.4 o2.2 p-0.3 r-0.3
orde+of 7.9 a0.7 c0.6 e0.6 i0.6 p1.3
orde+shou 8.4 a-0.5 b0.4 c0.5 d0.5 g0.4 h0.6 i-0.3 l0.3 o-0.4 s-0.3
orde+the 7.5 a1.0 b0.4 f-0.3 h1.3 k-0.5 m0.8 n0.5 p0.3 r0.5 t-0.6
orde+this 8.4 g-0.9 m-0.4 p0.4
orde+to 7.6 a0.5 e0.5 g-0.9 h1.9 i-0.3 n0.3 o-0.4 s0.4 t-0.3
orde+two 8.4 a-0.4 g1.1
orde+will 8.4 g0.5 i0.8
orde+with 8.2 a-0.7 g1.3
order 5.5 b-0.8 d0.7 e-0.5 f-0.8 g0.6 h5.1 j-1.2 l0.9 m-1.0 o1.2 p2.3 r0.7 s-1.2
ordere 7.2 a-0.9 b-0.5 c1.2 d-0.7 f0.6 g0.5 h0.4 k0.3 s0.9
orderi 8.2 c0.5 g0.9 i0.7
orders 7.1 e1.0 f-0.5 g0.3 h1.1 i0.3 k-0.6 l1.2 m-0.6 n-0.4 o-0.4 q-0.4 r0.6 s0.9 t-0.4
ordi 8.2 a0.5 b1.3 c1.6 e0.4 g-0.4 m0.8 o0.5 t0.4
ordina 8.2 a0.5 b1.3 c1.6 e0.4 g-0.4 m0.8 o0.5 t0.4
orga 6.4 b0.7 c-0.3 d0.8 e0.8 g-1.0 j-0.4 m0.3 n0.5 o-0.6 p-0.4 q0.7 r0.6 s1.9
orga+a 8.4 d0.4 s0.6
orga+is 8.4 a-0.3 g-1.0
organ 8.2 a0.5 b1.5 c-0.4 e0.3 q0.4 s0.6
organi 6.5 a-0.6 b-0.4 d0.8 e0.5 g-0.8 j-0.3 n0.5 o-0.5 p-0.3 q0.4 r0.8 s1.5
orig 6.9 a-1.4 b1.2 e-0.6 g-1.1 i-0.4 m-0.3 n-0.4 o0.6 r0.5
orig+zen 8.4 a-0.4 g-0.7
origin 7.0 a-1.4 b1.2 e-0.6 i-0.4 m-0.4 n-0.4 o0.6 r0.6
orme 8.2 a0.6 b1.1 c0.5 e-0.4 q0.9 s0.4 t-0.4
ormero 8.4 a0.4 b1.1 q1.0 t-0.4
os 7.7 a1.0
osbo 8.4 b0.5 e-0.5 f0.9 j0.5 q0.4
osei 8.2 a-0.7 c0.5 f0.3 h0.5 i-0.4 j-0.3 k0.9 l0.8 m0.5 n0.3 r0.3 t-0.3
oste 8.4 e0.4 g0.5 h0.7 j0.5 k0.4 l0.4 p0.7 r0.5
othe 4.2 a0.8 b0.4 e0.4 h0.5 i1.4 j-1.1 m0.4 n1.9 o0.7 r0.4 s2.0 t-0.5
othe+agen 8.2 b-0.4 c-0.3 f0.3 g0.4 h0.3 i1.2 l0.3 r0.5 s-0.4
othe+and 8.4 a-0.7 e0.4 g0.9 j0.3
othe+busi 8.2 c-0.3 e0.3 o0.5 p0.5 s0.5
othe+came 8.2 a0.9
othe+comp 7.5 a-0.9 g0.5
othe+cust 8.2 a0.9 g-0.7 s0.9
othe+devi 8.4 a-0.5 g1.1
othe+feat 7.7 a-0.6 g1.5
othe+firm 7.7 b2.0 d-0.3 e-1.1 g0.9 j-0.3 k0.5 l-0.4 n0.4 o-0.4 p-0.4 q-0.3 r0.6 s-0.8
othe+four 8.4 a-0.4 c0.5 e-0.4 g0.8 h1.3 n-0.3 r0.6 t0.5
othe+half 7.9 a0.6 b-0.3 c0.6 e0.6 g-0.5 h-0.4 i-0.6 k-0.5 l0.4 p1.0 q0.7
othe+hand 8.2 b1.0 g-0.4 h-0.4 r-0.6
othe+have 7.9 a-1.2 e0.4 g0.4 m0.4 p0.8
othe+i 8.4 f0.4
othe+in 8.4 a0.4
othe+it's 8.4 a0.5 b1.0 e-0.4
othe+kind 8.4 a-0.4 b1.3 c-0.4 d-0.3 g0.4 h0.8 n0.5 r0.7
othe+mode 8.2 a0.5
othe+mp3 8.4 a-0.4
othe+over 8.4 c-0.3 m0.3 r-0.4
othe+peop 7.5 a-1.0 g-1.4 i0.7 s0.6
othe+play 7.5 a-0.6 g0.4
othe+revi 7.1 a0.9 g0.4
othe+side 8.4 a-0.9 g0.6 j-0.3 q-0.3 r0.4
othe+t 8.4 a0.3 g-0.8
othe+than 7.9 g0.4
othe+thin 7.9 a0.8 g-1.1 i0.5
othe+this 8.4 g0.7
othe+two 7.3 a0.4 e-0.4 h0.3 i-0.5 m1.0 n1.3 o0.9 q-0.4 s-0.3
othe+way 7.9 a0.5 e0.8 i0.3 j0.4 s0.3
othe+word 8.2 a0.5 h0.8
other 4.4 a0.4 b0.4 c-0.4 e0.8 f-0.6 g0.4 h1.0 i1.3 j-1.0 k0.6 n2.1 o0.9 r1.0 s1.5
other' 8.4 j0.7
others 6.5 b-0.4 d0.7 e0.4 f0.5 g1.0 i0.3 m-0.4 s0.6
otherw 6.2 a0.7 b0.5 c-0.6 d-0.6 e-0.5 f0.6 g-0.8 h-0.6 j-0.7 o0.8 t-0.7
otte 7.9 a-0.6 b-0.4 c-0.3 d-0.4 e0.5 h0.5 i-0.3 k0.4 m0.6 n-0.3 p0.4 q0.4 r0.5 s-0.5 t-0.4
otter 8.4 c-0.3 d-0.4 e0.4 g0.4 h0.9 p0.6 q0.4 r0.7
otters 8.4 a-0.5 h-0.3 k0.4 m0.6 s-0.3
otti 8.4 e-0.6 l0.3
ottili 8.4 e-0.6 l0.3
otto 8.4 b0.8 c0.6 d-0.5
ottoli 8.4 b0.8 c0.6 d-0.5
ough 7.1 a-0.4 b-0.5 c-0.6 g0.3 i-0.3 l0.4 o0.7 p-0.6 r0.5 s-0.7
ough+to 7.1 a-0.5 b-0.4 c-0.4 d-0.5 e-1.0 f-0.4 g0.5 i-0.3 l0.4 o0.4 p-0.3 q-0.3 r0.5 s-0.5
ought 7.1 a-0.4 b-0.5 c-0.6 g0.3 i-0.3 l0.4 o0.7 p-0.6 r0.5 s-0.7
ounc 8.4 a-0.6 g-0.6
ounces 8.4 a-0.6 g-0.6
our 3.2 a0.6 b-1.0 c-0.7 d0.4 e2.9 f3.0 g-5.4 h-0.6 i2.7 j1.9 l1.2 m-1.3 n-0.3 o0.3 p-1.6 q-0.4 s-1.2 t-0.6
our+acce 8.4 c0.5 d0.3 s1.4
our+acco 7.3 d1.2 e-0.6 j-0.4 k0.8 l0.4 o-0.4
our+agm 8.4 a-0.4 d-0.3 g0.5 h0.4 i-0.4 r0.4
our+agre 8.4 c0.7 j0.6
our+appe 8.4 a-0.3 c-0.4 h0.7 n-0.3 t0.3
our+appo 8.4 a-0.7 c-0.4 d-0.4 f-0.3 i-0.3 k1.0 n-0.5
our+atto 8.4 a0.9 e1.4 i-0.3 j1.0
our+audi 6.4 b-0.4 c1.2 d-0.4 f-0.6 g-0.5 i-0.7 j-0.3 k-0.4 l-0.3 m-0.4 n-0.4 o2.7 p0.6 q0.7 s-0.5
our+bank 7.7 c-0.5 d-0.8 e-0.6 i-0.3 l1.4 n0.5 o0.4 p0.8 q-0.3 t-0.5
our+barr 8.2 a-0.5 e-0.3 q0.5
our+bigg 7.7 a-1.4 b-0.4 c-0.7 f-0.5 h0.6 i-0.7 l2.0 o0.4 s-0.3
our+book 8.4 c-0.4 e0.3 i0.4
our+brie 8.4 a0.7 e1.5 j0.5 o0.6
our+burs 8.4 a0.3 c0.5 e1.0 f0.4 h0.4 k0.5 n-0.3 o0.6 q0.6 t1.0
our+bus 8.4 a-0.6 b0.4 d0.4 e-0.7 l0.4 m-0.3
our+call 7.7 a-0.9 f-0.5 i-0.4 k2.2 l-0.4 q-0.4 s-0.3 t-0.4
our+cfo 8.4 a0.6 e0.4 f1.3 l0.6 t0.5
our+chai 7.9 d0.5 f0.9 g-0.9 i0.4 j0.3 k0.8 m0.4
our+chie 7.9 c0.5 f1.7 i-0.4 j0.7
our+clai 8.4 e0.8 j0.7 m0.4 t0.4
our+clea 8.4 d-0.4 e0.6 l0.4 t0.8
our+clie 7.6 b-0.3 c-0.4 e-0.4 i-0.4 j0.7 k-0.4 l0.3 m0.6 q-0.5 t0.4
our+coll 8.4 a0.4 e0.3 m0.5 t0.9
our+comm 8.4 a0.4 c-0.4 f1.4
our+comp 7.3 a-1.7 d-0.5 e-0.3 f-0.4 i-0.8 j-0.6 k0.3 l-0.3 m-0.3 r0.7 s-0.4 t0.5
our+cong 8.4 a0.3 b0.5 e0.8 s0.7
our+cont 7.7 a1.1 b0.5 c0.7 d1.0 e0.7 f0.8 g-0.4 j-0.5 k-0.4 l-0.4 m1.4 n-0.3 o-0.8 p-0.5 q-0.4 r-0.5 s-0.3
our+conv 8.4 c-0.5 d-0.5 e-0.4 f0.5 j0.3 k0.6 n0.8 q0.4 s0.6
our+coo 8.4 c1.1 d0.5 e-0.4 f1.6
our+coun 7.6 b-0.3 c0.6 f0.9 g-0.4 j1.6 k-0.4 l-0.3 m0.4 p0.7 s-0.3
our+curr 8.4 a-0.3 f0.5 i0.7
our+cust 7.1 a-0.7 b-0.6 c-0.5 d-0.6 e1.0 g-0.4 h0.8 i-0.4 j-0.4 k-0.4 l1.4 m-0.7 o0.3 r0.4 s-0.4 t-0.5
our+data 8.4 e0.3 i0.5 j0.5
our+derb 8.4 o0.4
our+dire 8.4 d-0.5 m0.3 p0.4
our+dono 8.2 b1.5 d0.7 f1.0 k0.3 l0.8 n1.1 o-0.3 p0.5 t-0.4
our+driv 7.9 a-0.9 b0.4 d-0.8 i-0.3 k1.2 l-0.4 m-0.4 o0.6 t-0.6
our+end 7.5 a-0.4 b-0.7 c-0.7 f0.6 g-0.5 i-0.7 j-0.4 k0.4 m-0.5 n-0.4 p-0.4 q1.2 r-0.4 s0.4
our+expe 8.2 b-0.4 c0.7 o0.6 q0.4 s0.6
our+face 8.2 d-0.4 i-0.3
our+file 8.4 a0.7 i1.1
our+fina 8.2 c-0.5 d-0.4 f0.4 i-0.4 l1.5 m-0.5 n1.0 o0.8 p0.5 q0.4 r-0.4
our+gene 7.7 a0.9 b0.5 c1.1 e1.2 f0.5 h-0.4 i-0.3 k-0.3 m0.4 p-0.4 s0.5
our+goal 8.4 a-0.4 d0.3 n0.4 r0.6
our+goog 6.6 s-0.3
our+gran 8.2 d-0.6 k0.5 n0.7 o2.3 r0.3
our+grou 7.7 b2.6 c-0.4 e0.4 f2.3 h-0.4 i0.3 j-0.4 l-0.4 s-0.3
our+gues 8.2 a-0.4 h-0.4 i0.4 m0.6 p-0.3
our+head 7.7 a0.4 c0.9 d-0.5 e1.3 f2.2 g-0.3 h-0.3 l-0.3 n-0.3 r-0.4
our+home 8.4 a0.6 e0.9 j1.3 p0.4
our+hous 8.4 b-0.3 i-0.3 q0.4
our+in 8.4 a0.5 e0.4 i0.5 j1.2 m0.5
our+insu 7.1 b-0.7 c0.5 d0.6 e0.9 i-0.4 j0.6 m0.5 n-0.3 o0.6 q-0.4 s-0.4 t-0.4
our+kids 8.4 a0.6 d0.6 i0.8
our+land 8.4 a-0.3 m-0.3 o-0.4 q0.4
our+last 7.2 a0.9 f-0.4 i2.7 j-0.4 k-0.3 l-0.6 o-0.4 p0.3 r0.4 s-0.3
our+lawy 6.1 a1.0 c-0.3 j1.2 p0.7 s-0.4
our+ledg 8.4 a0.7 c0.4 e1.2 i0.4 k0.4 l0.4
our+lega 7.7 a0.4 d-0.4 j1.4 m1.4
our+lett 8.4 a1.1 j1.8
our+liti 8.4 a0.4 d0.5 f0.4 h0.4 i0.7 j0.5 o0.6 t0.5
our+litt 8.2 b-0.3 c0.3 e0.4 i0.4 m0.6 s0.8
our+logo 7.7 a0.7 d1.5 e-0.3 f-0.4 i0.9 n-0.4 o-0.3 s0.5
our+main 8.4 a-0.5 c-0.3 f0.4 g0.5 l0.9 r0.3
our+mana 8.2 a0.6 c0.4 d-0.5 f1.2 i-0.4 j1.1 k0.5 n0.7 p-0.4
our+memb 7.5 c0.9 d1.1 f0.6 g-0.5 j-0.3 m-0.5 s1.6
our+mone 8.4 a0.5 b1.9 c0.4 e0.3 i0.5 j-0.3 p-0.5 s0.6
our+moth 8.4 c0.6 j0.7
our+name 8.2 a0.6 b0.3 d0.4 e1.2 i0.4 n0.5
our+netw 8.4 g0.6 h1.3 i-0.5 r0.8 s1.2
our+new 6.9 a-1.2 b0.8 d-0.6 i1.2 j-0.5 k0.8 o1.6 p-0.6 r-0.3 s-0.5 t-0.5
our+noti 7.9 a0.5 c0.8 d0.8 e-0.4 i1.3 j0.8 p0.3
our+offi 8.4 d-0.5 g-0.5 k-0.5 l-0.3 m-0.3 o0.6
our+old 8.4 d-0.3 m0.4 n0.4 r0.9
our+othe 8.4 a0.7 c0.7 e0.5 i0.7
our+own 6.8 b0.5 c0.4 e0.3 f-0.4 h0.3 i1.7 j-0.7 l0.5 n0.9 o-0.7 q-0.4 r0.9
our+pare 8.4 a0.3 b0.5 d0.5 f0.6 s1.1
our+pati 7.9 b-0.4 d-0.6 e1.0 i0.5 j1.1 o0.4
our+poli 8.2 a-0.5 c-0.3 e0.8 f-0.4 h-0.5 i-0.6 n0.5 r-0.3 t0.3
our+posi 8.4 a0.3 e0.4 f0.4 i0.8 j1.2 p0.7
our+prev 8.2 a-0.6 e-0.4 f-0.3 g-0.3 i0.4 m0.3 t0.6
our+prin 8.4 d-0.4 e0.8 f1.5 l-0.3 q0.6 t0.4
our+proc 8.4 a0.3 b0.4 i0.4 j0.7
our+purc 8.4 a-0.5 i0.4 l0.4 m0.5 o0.8
our+qual 8.4 d0.7 i0.5 n0.4
our+refe 8.4 e1.1 h0.3 j0.6 q0.5
our+regi 8.2 b-0.4 c0.5 d-0.4 i0.9 k0.4 t-0.4
our+retu 8.4 a-0.4 e-0.5 o0.4
our+righ 7.7 a1.1 c1.0 i-0.7 j1.7 p1.4
our+serv 8.4 e0.9 g-0.4 i-0.3 p0.8 t0.4
our+shop 8.4 a0.5 c1.7 g-0.3 s1.1
our+side 7.5 a-1.2 d0.4 e-1.0 f-0.4 g-0.7 h0.9 i-0.5 j-0.5 n1.1 o0.5 p-0.5 q0.6 s-0.6
our+site 7.9 c-0.4 d-0.5 e-0.4 j0.3 l0.5 m-0.5 p-0.3 r0.4
our+sixt 8.4 a1.1 e0.3 i2.0 j-0.4
our+slot 8.4 c0.6 d1.0 k-0.3 o-0.3 t0.8
our+soli 7.1 a1.5 b0.5 c-0.5 d0.3 f-0.5 g-0.4 h-0.3 i-0.3 j2.3 m-0.4 p0.4 s-0.3
our+sort 8.4 c0.3 d0.4 i0.8
our+staf 8.4 a-0.5 c-0.5 f-0.3 g0.4 i-0.4 n0.8 r1.0
our+stan 7.9 a-0.9 c-1.0 g0.3 i0.4 j-0.3 k0.7 r0.7 s-0.4 t0.9
our+summ 8.4 d-0.3 f0.5 n0.4 t-0.5
our+supp 8.4 h0.5 i0.9
our+syst 8.4 a-0.4 c-0.3 d-0.4 i-0.4 m-0.3 o1.7
our+team 8.2 a-0.6 b-0.4 e-0.6 k0.6 m-0.4 n1.3 o0.5 q1.2
our+tena 7.5 a-1.1 c-0.3 e-0.4 g-0.5 i-0.7 j-0.4 l-0.6 m-0.4 o-0.6 p-0.5 q0.7 s-0.4
our+term 8.2 e0.6 j-0.3 k-0.3 p0.4 r-0.3
our+thre 8.4 a0.5 c0.7 d1.9 e-0.4 j0.4 m0.5
our+trea 7.9 b1.4 e-0.4 f0.6 g-0.4 i-0.4 l2.1 n-0.4 o0.4 p1.3 q-0.4
our+tria 8.4 m0.4
our+trus 8.2 e0.4 f1.1 k0.7 n0.7 s-0.3 t0.3
our+unde 8.4 c-0.3 h0.3 j0.6 t0.6
our+usua 8.4 b-0.3 c-0.4 h0.4 o-0.3
our+vat 8.4 b-0.4 d-0.4 e-0.3 f-0.3 o1.1 r0.3
our+volu 8.4 a-0.4 e-0.7 f-0.3 g0.4 o-0.4 r0.4
our+webs 8.2 a-0.5 d-0.7 g0.9 m0.6 r1.3
our+wedd 8.4 c0.7 s1.2
ours 6.0 a0.6 b-0.9 c0.5 d0.9 e2.1 g-0.6 h0.6 k0.9 m-0.8 p0.5 q-0.9 s0.6
ours+a 8.4 a-0.3 b0.6 c0.3 d-0.3 e-0.4 f-0.3 n0.6 o-0.3 t-0.3
ours+and 8.2 b-0.3 c-0.5 f0.7 g0.4 j-0.3 l0.4 m1.0 o0.4 p-0.4 q-0.4 r1.2 t0.8
ours+has 8.4 c0.3 d-0.4 e-0.4 s0.5
ours+is 7.7 a1.2 b-0.7 c1.8 d0.5 e1.2 g-0.7 j-0.4 k1.0 m-0.4 p0.8 r-0.4 s-0.4
ours+was 8.4 a0.3 b0.6 j0.5 n0.3 r-0.3
ours+who 8.4 a-0.5 c-0.3 d-0.4 e0.4 h-0.3 k0.7 l-0.3 t-0.5
oursel 7.6 a1.0 b-0.4 c-0.6 d1.4 e2.2 f-0.4 i1.5 j0.8 o-0.3 q-0.5 s0.3
out 3.7 a0.6 b2.6 c-0.6 d-1.3 e3.0 f0.7 g-0.5 h1.2 i2.1 j-0.3 k2.8 l0.5 m-1.1 n1.2 o1.2 p-0.4 q2.6 r0.9 s-1.0
out+a 7.9 a1.5 d0.7 g-0.4 i0.5 l0.3 m1.0 s0.4
out+afte 8.4 s0.6
out+and 6.7 a-0.8 b0.5 c0.9 d-0.5 e1.2 f0.8 g1.0 j-0.4 k0.4 l1.9 m0.6 n-0.3 p0.6 q-0.3 r-0.3 s-0.7
out+as 7.9 a0.9 b0.4 c0.8 e0.3 f0.4 t1.1
out+at 7.2 b2.3 c0.8 d-0.5 g0.5 h-0.5 i1.3 n-0.4 o-0.4 p0.5 s-0.6 t1.1
out+befo 8.4 a-0.4 c-0.5 d-0.5 h0.4 k0.7 l-0.3 n0.3 r0.8
out+but 8.4 g0.5
out+by 7.6 a0.7 d-0.4 e1.1 j0.3 k0.4 l0.5 m0.3 n-0.3 o-0.4 p0.5 t-0.3
out+for 7.7 d-0.7 f-0.3 h0.4 l0.7 m-0.4 n-0.4 r0.6 t0.5
out+how 7.6 e0.5 g0.5 o0.3
out+i 8.4 k0.5 m0.3 n0.4 o0.6
out+in 7.1 a-0.6 b-0.6 e0.4 g-1.3 h-0.4 i0.3 j0.5 k2.0 l-0.7 m1.0 n0.4 s-0.4
out+jack 8.2 a0.4 g-0.6
out+loud 7.7 a1.2 b0.3 c0.7 d1.1 e1.3 g-0.6 j1.2 m0.7 t0.5
out+mid 8.4 b0.5 c-0.4 f0.8 g-0.3 o-0.3 r-0.4 t-0.3
out+most 8.2 a-0.5 b0.4 g0.4 r-0.3
out+of 5.1 a0.9 b2.6 c0.6 d-0.3 e-0.7 f0.7 g-0.6 h0.9 j-0.4 k4.6 l-0.5 p-0.4 q0.7 r1.4 s-1.8
out+on 6.8 c-0.6 d-0.6 e0.5 f0.6 h0.7 i-0.4 j-0.4 m-0.5 q0.6 t-0.5
out+our 8.4 d0.6 e0.6 g-0.5 s0.7
out+refu 8.4 a-0.7 d-0.4
out+so 8.2 b-0.3 d-0.5 e-0.4 f-0.3 m0.7 n1.0 t0.3
out+some 8.4 a0.8 g-0.5
out+that 7.7 a0.9 d-0.3 g-0.3 s0.4
out+the 6.4 a-0.5 b0.3 c-0.3 d0.8 e-0.9 g0.9 i0.6 j-0.5 k-0.4 o-0.3 p-0.5 q0.6 r1.3 t0.6
out+ther 6.8 g1.0
out+this 8.2 a-0.7 c-0.5 e-0.6 g1.5 h1.3 m-0.3
out+to 6.2 a1.1 b1.5 c-1.2 e1.9 f-0.6 g-1.0 i2.3 k0.4 l1.3 m-0.7 n-0.5 o1.4 p-1.2 q1.2 r0.5 s1.3
out+was 8.4 a0.6 c0.8 e0.7 f0.8
out+what 8.2 c0.4 d-0.3 e0.5 k0.6 l-0.4 p0.4
out+whet 8.4 a-0.4 m0.3
out+whic 8.2 b0.5 g1.0 r-0.3
out+who 8.4 c0.3 d0.6 f0.9 g0.6 l0.5 q-0.4 r0.7 t0.5
out+with 6.7 a0.4 c-0.9 d-0.7 e1.1 g-0.8 i0.7 j-0.7 l-0.4 m-0.7 n1.4 o0.4 q0.5 r0.7 s-0.4
out+yet 8.2 a0.4 g-0.8 o1.8
outa 7.9 a1.0 c0.5 e2.3 f0.8 g-0.3 i1.4 j0.4
outage 7.9 a1.0 c0.5 e2.3 f0.8 g-0.3 i1.4 j0.4
outc 8.2 e-0.5 f0.5 j0.5
outcom 8.2 e-0.5 f0.5 j0.5
outd 7.6 a-0.9 g0.7
outdoo 7.6 a-0.9 g0.7
outf 7.6 a-0.3 b0.6 c-0.5 g0.8 h0.6 i1.2 l0.4 r0.8 s-0.5 t0.4
outf+for 8.4 b0.5 d-0.3 i0.3 l0.6 m-0.3 n0.4 o0.3
outfit 7.6 a-0.3 b0.6 c-0.5 g0.8 h0.6 i1.2 l0.4 r0.8 s-0.5 t0.4
outg 8.4 b0.5 c0.5 i-0.5 l1.4 m0.4 r0.3
outgoi 8.4 b0.5 c0.5 i-0.5 l1.4 m0.4 r0.3
outl 7.7 a-0.8 i0.4
outloo 8.2 a-0.5
outp 6.8 a1.0
outp+fail 8.4 a0.7 g-0.5
outper 8.4 a-0.3 g1.0
output 7.0 a1.3 g-0.6
outs 6.2 b-0.6 c1.0 d0.4 k1.0 n0.9 o0.5 p-0.8 q1.1 s0.5 t1.6
outs+are 8.4 a-0.6 e-0.4 h-0.5 m0.5 o0.3 r0.4
outs+came 8.4 g0.5
outsid 7.0 a1.2 b-0.6 c1.1 g-0.7 k0.9 n-0.6 o0.4 p-0.5 s0.9 t1.6
outsta 6.9 a-1.3 d0.6 g1.1 i0.4 n1.6 p-0.4 q1.3 r0.4 s-0.4
outw 8.2 a-0.9 g1.5
outwei 8.2 a-0.9 g1.5
oven 7.7 a1.3 b0.3 c-0.4 d-0.4 e0.5 g-0.5 i0.8 m0.7 s0.5
over 4.0 a-1.7 b0.5 c0.4 f1.0 g2.9 i0.8 j-0.9 k1.5 l1.0 m1.1 n1.0 o0.5 p-1.8 q2.6 r1.3 s-1.9 t1.2
over+a 6.3 e0.4 g1.0 h0.7 j-0.4 l0.5 n-0.5
over+all 8.2 a-0.8 g1.4
over+and 7.1 a0.9 b1.0 c0.3 d-0.7 e1.3 f0.4 g-1.5 h-0.3 i0.4 j-0.3 k-0.6 m0.4 n0.7 p-0.4 q0.6 r-0.4 s-0.6 t0.4
over+as 8.4 e0.6 h0.6 n0.3 o0.5
over+at 8.4 c0.4 i-0.4 p0.5
over+by 8.2 a0.3 b-0.4 d-0.4 e0.4 f-0.4 k-0.6 q-0.5 t1.3
over+elev 8.4 a0.3 b1.0 c0.8 d-0.4 e0.4 g-0.4 h-0.3 n0.6
over+five 8.2 b-0.4 f-0.4 l1.4 m0.8 n0.7 o0.9 q-0.4
over+four 8.4 b0.5 c-0.3 d0.6 e-0.3 r-0.4
over+from 7.9 a1.0 c-0.6 d0.8 e0.3 f0.9 g-0.4 i0.5 k-0.4 q-0.4
over+her 8.4 b0.4 d-0.3 e0.9 p1.1 s0.5
over+here 8.2 a0.5 b1.6 d0.9 e0.5 p0.6
over+i 7.7 a-0.8 b-0.4 c0.4 e-0.8 g0.6 m0.8 n0.5 o0.4
over+i'm 8.4 g0.5 j0.5 p0.5
over+in 8.4 d0.5 e-0.3 i0.5
over+ipod 8.4 g0.5
over+it 7.3 a-0.4 b-0.5 c1.3 e-0.5 g0.6 h-0.6 i-0.3 p0.4
over+lunc 8.2 c0.8 d-0.3 e-0.7 i0.7 l0.4 n0.3 o0.4
over+on 7.9 d-0.4 l-0.4 n0.5 q1.2 r0.6 s-0.3
over+our 8.4 a0.5 i0.5
over+pric 8.4 g0.5
over+so 8.4 b-0.4 h0.4 l1.9 n0.9
over+ten 8.4 e-0.5 f1.1 i0.4
over+the 5.4 a-2.4 c-1.1 e0.6 f-0.3 g1.1 h-1.2 i-0.3 j-0.6 k2.0 l-0.9 m-0.3 n0.7 o1.4 p-1.8 q2.2 r2.4 s-0.3 t0.9
over+this 7.9 a-0.4 g0.4
over+thre 8.2 a-0.6 b-0.3 e-0.3 g-0.5 h0.5 l0.9 n-0.3 t-0.4
over+to 7.2 a-1.1 b0.4 f-0.7 g-0.5 j-0.5 k-0.8 l0.5 s-0.6 t1.0
over+what 7.9 c0.7 d-0.4 h-0.3 i0.5 k0.4 l0.8 q0.8
over+with 8.2 a1.0 c0.8 g-1.3 i1.0
over+your 8.2 a0.3 b0.3 c0.6 d1.5 f1.6 h-0.3 o-0.4 q0.3 r-0.5
overal 6.7 a-0.7 g2.0
overch 8.4 a0.6 e-0.4 g-0.4 j0.9 m1.8
overdr 8.4 a-0.4 c-0.4 l0.5
overdu 7.3 a-0.4 b-0.3 c0.5 e-0.6 f0.8 g0.4 i-0.6 j-0.4 k0.6 m-0.5 n0.6 o-0.6 p-0.8 r0.5 t-0.3
overhe 8.4 a-0.3 c-0.3 i0.4
overni 7.5 b-0.4 f0.3 g-0.6 h-0.4 i-0.5 j-0.3 m0.9 p0.6 q0.6 t1.5
overpr 8.4 a-0.5 g1.2
overri 8.4 a0.8 g-0.4
oversi 8.4 b-0.4 c0.3 d-0.3 e-0.4 g-0.5 l0.4 m0.9 n0.4 o0.4 t0.3
overwr 8.4 g-0.5
owai 8.4 c-0.4 i0.4 o0.3
owain 8.4 c-0.4 i0.4 o0.3
owe 7.1 a-0.7 b-0.7 c-0.4 d-0.5 e-1.2 g0.7 h0.7 i0.3 k0.4 m-0.6 n1.7 o0.7 p1.7 q0.5 r1.0 s-0.5 t0.4
owe+you 7.5 b-0.4 c-0.3 d-0.3 e-1.0 g0.4 h0.8 j0.4 m-0.4 n2.0 p1.4 q0.6 r0.7 s-0.3 t0.5
owed 7.7 c0.7 d0.9 e-0.4 g-0.5 j1.0 l-0.4 p0.8
owen 8.2 a-0.9 c-0.4 j-0.3 k-0.5 l0.7 p-0.3
owes 8.2 a-0.7 b0.4 c-0.3 h-0.3 k0.6 l0.5 m0.4 o0.6 t-0.4
owes+us 8.4 a-0.4 g-0.4 k0.3 l0.7 o0.8 r-0.5 t-0.3
owin 7.5 a-0.8 c-0.4 i-0.3 j-0.5 k1.0 l1.0 p-0.4 t0.5
owin+to 8.2 a-0.6 c-0.5 f0.6 i-0.4 k1.4
owin+us 8.4 a-0.5 b0.4 e-0.3 k-0.5 l1.0 q0.3 r-0.5 t0.3
owing 7.5 a-0.8 c-0.4 i-0.3 j-0.5 k1.0 l1.0 p-0.4 t0.5
own 4.8 a0.5 c0.3 d-0.9 f-0.4 g0.6 h0.5 i2.0 k0.4 m1.6 n0.4 o-0.6 q0.4 r0.9
own+a 7.9 d0.5 g-0.8 j0.4
own+acco 7.9 a-0.5 c0.4 e-0.6 g0.8 h0.8 i-0.3 m-0.4 o-0.3 p-0.3 q-0.4 r0.8 t-0.4
own+affa 8.4 d0.3 e-0.4 i0.3
own+an 8.4 a-0.6 g0.5
own+and 8.4 c0.6 d0.8 e-0.3 i0.8 r0.7
own+comp 8.2 a0.3 b-0.5 c-0.5 d-0.5 e1.4 f-0.4 h0.5 i-0.6 j0.3 k0.4 m0.5 n-0.4 s0.6
own+conc 8.4 a0.5 d0.7 i1.5
own+cust 8.4 a-0.5
own+expe 8.4 a0.3 j0.3
own+fili 8.4 b0.8 d0.5 i0.6 n0.3 s0.9
own+it 8.4 a-0.7 g1.4
own+mist 8.4 a0.5 b0.3 c-0.4 e1.8 j-0.4 m2.7 p-0.7 q0.4
own+wedd 8.4 a-0.3 b-0.4 c-0.3 g-0.3 k1.5 s-0.3
own+word 8.4 a0.3 b0.6 c0.6 j0.7 p0.6
owne 6.0 a-0.4 b0.7 c-0.4 e-1.5 f2.0 g0.8 i1.5 j-0.7 k0.5 q-0.3 s1.7 t-0.3
owne+a 8.2 a-0.4 g0.9
owne+and 8.4 a0.8 f2.0 i-0.3
owne+can 8.4 f0.9 g0.6 p0.6 s0.6
owne+in 8.4 b-0.3 c0.5 f0.7 i-0.4 s0.9
owne+it 8.4 a-0.4
owne+manu 8.4 a0.5 g-0.4
owne+want 8.4 b0.8 h0.8 i0.5 k0.6
owned 7.0 a-1.8 b0.4 e-0.3 g1.5 r0.7 t0.4
owner 7.7 a0.8 d-0.6 e-0.5 f3.1 g-0.4 i-0.5 p0.4 s0.9 t-0.4
owner' 8.4 a1.2 d0.6 g-0.5 i0.6
owners 6.7 a-0.4 b0.7 c-0.5 e-0.8 f-0.4 i1.9 j-0.5 k0.5 p-0.5 q-0.6 s1.2 t-0.5
owns 7.9 a0.9 b0.7 c1.9 d-0.7 e0.4 f0.6 h-0.3 i0.3 j0.4 n0.3 p0.6
owns+a 8.4 a0.3 b0.4 c1.0 i0.8 p0.8
oyel 7.7 b-0.4 e-0.5 g-0.5 i-0.4 j0.9 q0.4
oyelar 7.7 b-0.4 e-0.5 g-0.5 i-0.4 j0.9 q0.4
p 6.7 a-1.4 c0.6 e-0.7 g0.9 h0.9 i-0.7 k2.9 l-0.5 m0.3 n0.5 r-0.5 t-0.3
p+butt 7.9 a-0.7 g1.0
p+m 8.2 e-0.5 g-0.3 h0.4 i-0.4 k2.5 m0.3 n0.3 p-0.3
p+n 8.4 a-0.8
pa 8.2 a0.8 b0.7 c-0.5 d0.8 h0.5 i-0.3 k-0.4 p0.4 t0.5
pack 6.0 a0.8 b0.9 c0.8 d0.7 e-0.5 f-0.4 g0.4 h0.8 i1.9 k-0.4 m0.4 p-0.4 q0.4 r0.7
pack+and 8.4 a-0.6 g0.6
pack+from 8.4 h2.1 i-0.3
pack+is 8.4 a0.4 g-0.3 h-0.3
pack+the 8.4 a0.5 h0.5
pack+up 8.4 e0.9 h-0.4 r0.5
packag 6.7 a0.4 b1.1 c0.3 d0.7 e-0.9 f-0.3 g0.3 h2.0 i0.8 j0.5 l0.6 m0.6 n-0.4 o-0.4 r0.3 s0.7
packed 7.6 a-0.4 c-0.3 e0.7 g1.0 h-0.3 i-0.4 l-0.4 m-0.3 n0.4 r1.0 t0.4
packie 8.4 c0.7 i0.3 o1.0 q1.0
packs 8.4 a-0.5 f0.5 g0.4 n0.4
page 4.7 a-2.0 c0.3 d1.1 e1.2 f-0.6 g-1.1 h0.9 i-0.9 j-1.4 l-0.7 m-1.0 o0.7 p-1.0 q0.4 r1.1 s-0.8 t3.1
page+abou 8.4 a-0.7 b-0.4 e-0.6 g1.1 h0.5 q0.4 r1.2
page+and 7.1 b-0.8 c0.8 d-0.6 e1.4 g-0.4 j1.6 r0.4 t-0.4
page+are 8.4 a0.3 c-0.4 d-0.4 e0.7 h0.5 p0.7 t1.3
page+for 7.9 c1.0 d0.4 e0.5 g0.5 i-0.3 m-0.3 n0.4 r0.7 s0.6
page+is 7.6 d0.6 e0.3 g-0.4 h0.9 j-0.4 l0.4 m-0.6 o-0.4 p-0.3 r0.3 s-0.5 t0.6
page+numb 8.4 a-0.7 d-0.3 f0.4 t1.5
page+of 7.6 b0.7 c-0.3 e0.4 f0.3 g-0.5 i0.4 j-0.4 k-0.7 l0.4 n0.4 p-0.3 q0.4 s0.4
page+to 8.4 c0.6 d0.7 e0.7 t-0.3
page+took 8.4 e0.6 i0.5 n0.4 r0.9 t0.4
page+two 8.4 a0.6 b0.7 c0.9 e0.4 f0.5 h0.4 q0.4
page+with 8.2 a0.6 b-0.4 d0.6 e-0.3 h0.3 i0.6 m-0.3 s0.4 t-0.3
pages 6.2 a-1.8 b-0.7 c-0.7 f-0.4 g0.6 h2.1 i-1.3 k-0.5 l-0.5 m-0.8 n0.7 q0.6 r1.2 s-1.2 t0.6
paid 5.1 a-1.4 b3.2 c1.5 d-1.1 e0.6 g-1.2 h-1.1 i-2.7 j-1.1 k2.1 l3.3 m0.9 n5.2 o1.2 p-1.6 q13.9 r3.2 s-2.1
paid+and 8.2 g0.3 q1.0 r0.4
paid+as 8.4 a-0.4 d-0.3 g0.4 n0.8 q1.4 r0.8
paid+but 8.4 c0.7 e0.6 l0.8 m0.5 t1.3
paid+by 7.7 a-1.1 b0.6 c-0.7 f-0.4 g-0.6 h-0.4 i-0.6 j-0.5 l-0.4 m-0.3 n0.6 o0.7 q2.6 s-0.4 t-0.6
paid+for 6.7 a1.0 b2.7 c1.4 d0.4 e1.1 g-1.9 h0.4 j1.0 m0.3 p0.7 s-0.7 t-0.3
paid+in 7.9 a-0.3 c0.5 d-0.6 f1.1 h-0.5 i-0.5 j-0.3 l1.7 m-0.3 n1.1 p-0.4 s0.6
paid+on 7.3 a-1.0 c0.4 g0.7 h-0.7 i-0.5 k1.4 l-0.4 n3.1 p-0.4 q1.9 r0.6 s-0.3 t-0.4
paid+sinc 8.4 a-0.4 b0.3 d-0.3 f0.3 r-0.4 t-0.4
paid+the 7.7 a0.6 e0.9 f0.5 g-0.6 k0.6 m1.1 n0.3 o-0.5 q1.2 r-0.9
paid+this 7.6 a-0.6 b-0.3 d1.0 e-0.8 f0.9 h-0.9 i-0.4 j-0.4 l-0.6 n1.5 p-0.5 q3.1
paid+to 8.4 b0.6
paid+with 8.4 g0.5 l-0.4 n0.8 q1.7 r1.2 t0.3
paid+you 8.4 a-0.6 c0.3 g0.4 k1.7 m0.5 q1.5 r0.4 t-0.3
pain 6.5 a-0.3 b1.0 c-0.3 d0.4 e1.3 g0.5 i-0.7 j-0.4 k-0.5 l-0.4 m-0.6 n0.7 p1.1 r0.8 s1.6
pain+a 8.4 b1.4 e1.0 p0.8 s0.5
pain+at 8.4 a-0.4 d-0.3 g0.6 q0.4 r0.7
painle 7.9 a-1.3 g1.0 r0.5
paint 7.2 a0.8 b1.2 d0.4 e1.6 g-0.5 i-0.5 j-0.3 p1.6 r-0.6 s2.2
painte 8.4 k-0.4 n0.4 q-0.4 r0.5
pair 7.3 a1.5 b0.4 d-0.5 h1.1 i0.5 k0.5 l0.4 n-0.4 r0.9 t0.9
pair+of 7.7 a0.8 e0.4 g-0.6 i0.7 m0.4 t0.9
pall 8.2 c-0.5 d-0.5 e0.5 f0.4 l0.8 m-0.4 n0.5 o-0.4 t1.8
pallet 8.2 c-0.5 d-0.5 e0.5 f0.4 l0.8 m-0.4 n0.5 o-0.4 t1.8
palm 7.7 a-1.3 g2.0
palm+of 8.4 a-0.7 g1.2
pam 7.7 b0.3 d-0.6 k-0.3 l-0.4 m-0.3 n-0.5 o1.0 q0.9
pan 8.2 h0.6 i0.5 j0.7 p0.5 s0.5
pana 7.7 g-0.4
panaso 7.7 g-0.4
panc 8.4 b0.5 e-0.4 f0.5 i0.5
pancak 8.4 b0.5 e-0.4 f0.5 i0.5
pane 6.5 a0.6 b-0.6 e0.7 f-0.5 g-0.9 h0.5 i0.4 j0.4 l-0.4 m-0.6 n0.3 p0.3 q0.5 s1.0
panel 6.7 b-0.4 c-0.4 d-0.6 e0.7 f-0.6 g-0.6 h0.5 j0.7 l-0.5 o0.5 s1.3
panels 7.9 a0.7 d0.9 g-0.4 i0.7 j-0.3 k0.3 m-0.5 o-0.6 p0.6 q0.3 s-0.4
pani 7.7 a-0.4 b0.4 d0.8 f0.6 h0.5 i-0.4 m0.3 q-0.7 t0.7
panic 8.2 b0.3 d0.9 e0.3 f0.6 g-0.3 l-0.3 q-0.4 r-0.4 t1.0
panick 8.4 h0.3 n0.3 q-0.4 r0.6
pant 7.9 b0.9 g0.6 i0.9 p0.4 r0.4
pape 5.8 a2.5 b1.2 c0.5 d-1.8 e0.9 f0.8 g-1.4 h2.0 i-0.5 n0.3 o1.7 q-0.9 s1.2 t0.9
pape+and 8.4 c-0.4 e0.6 g0.6 h0.8 i0.5 j0.4 r0.7
pape+in 8.2 a-0.8 b-0.4 g1.0 h1.5 m0.4 r0.5 t0.5
pape+when 8.4 a-0.6 b-0.3 e0.5 f0.5 h0.9 i-0.4 l0.5 m0.4 o0.8 r-0.4
pape+will 8.4 j0.6
pape+you 8.4 c0.6 e0.5 f0.5 i0.4 o0.3 q-0.3 t1.0
paper 6.3 a1.1 b1.6 d-1.7 e0.4 g-1.1 h0.6 i-0.8 j-1.1 k0.4 m-0.6 o1.3 p0.8 q-0.5 r-0.7 s1.4 t0.6
papers 7.2 a1.2 b0.4 c1.0 e0.9 f0.4 h0.5 i0.3 j1.8 n-0.5 p-0.4 q-0.5 t0.6
paperw 7.2 a0.6 b-0.7 c-0.3 f0.3 g-0.7 h1.4 j-0.5 k-0.3 l0.4 m0.5 n0.8 o0.5 p-0.3 r0.6
par 8.2 a1.9 g-1.3
para 6.0 c0.5 e0.4 f0.5 g-0.8 m0.5 n0.4 r-0.3 s-0.5
para+abou 6.3 j-0.5
para+in 8.4 g-0.5 i0.6 r-0.4
para+thre 8.4 e-0.6 h0.4 i-0.4 m0.5 s0.6
paragr 6.1 c0.6 e0.5 f0.5 g-0.5 m0.5 n0.4 r-0.3 s-0.4
parc 8.2 a-0.4 e-0.5 g-0.3 h-0.3 m-0.4 n0.6
parcel 8.2 a-0.4 e-0.5 g-0.3 h-0.3 m-0.4 n0.6
pare 6.5 c-0.7 d0.4 g-0.5 i-0.4 n-0.6 o0.6 q-0.3 s2.2
pare+comp 8.2 a-0.3 g0.5 i0.4 o1.0 r0.3
pare+leav 8.4 a-0.5 d0.4 k0.3 n-0.3
parent 6.5 c-0.7 d0.4 g-0.5 i-0.4 n-0.6 o0.6 q-0.3 s2.2
pari 7.2 a0.8 b1.0 c1.3 e1.0 f-0.4 g-0.8 h-0.5 j-0.3 l-0.4 o0.5 r-0.5 s1.4
pari+coun 7.9 c0.6 e0.7 h-0.3 p0.4 s0.4
pari+maga 7.9 a1.1 b1.1 c1.1 e0.6 s1.4
parish 7.2 a0.8 b1.0 c1.3 e1.0 f-0.4 g-0.8 h-0.5 j-0.3 l-0.4 o0.5 r-0.5 s1.4
park 6.3 a-0.6 b-1.0 d-0.3 e0.4 f-0.7 g-0.5 h-1.2 i-1.3 j-0.9 l-0.4 n-0.5 o0.9 r0.4 s-0.7 t2.9
park+and 8.4 m0.9 p0.7
park+in 8.4 a0.4 d-0.4 e-0.4 g-0.5 m1.3 o0.6 r-0.4
park+lot 8.4 a0.4 c-0.4 d-0.5 k-0.4 r0.5 t0.8
park+spac 8.4 a0.5 c0.8 d0.6 p0.6 t0.5
parked 8.2 d0.4 g-0.4 p0.4 s0.5
parkin 6.7 a-0.8 b-0.8 c0.5 d0.5 e-0.6 g-0.5 h-0.9 i-0.9 j-0.6 k-1.1 l-0.8 m-0.6 n-0.6 o0.5 r0.7 s-0.8 t1.4
parr 8.2 a-0.4 e-0.3 s-0.3 t0.3
parrot 8.2 a-0.4 e-0.3 s-0.3 t0.3
part 4.8 a1.7 c-0.8 e1.9 f3.0 h1.0 i1.9 k0.3 l1.6 m0.7 n0.3 p-1.6 r1.3 s-2.1 t0.7
part+and 7.2 a-0.3 b0.4 f-0.6 g-0.6 h-0.6 i0.9 k0.3 m0.4 p0.4 q-0.4 t0.5
part+aske 8.4 a-0.8 b-0.3 d-0.3 g1.2 o0.5 s-0.3
part+call 8.4 a0.3 b0.5 d0.9 e-0.4 f0.5 i0.5 p0.3
part+can 8.4 b0.5 d-0.3 e-0.4 f0.4 i0.5
part+dire 8.4 d-0.3 h0.3 i0.7 j0.6 m0.5 q-0.3 t0.6
part+from 8.4 b-0.7 e0.6 g0.4 h1.1 l0.3 r0.4 t0.9
part+i 8.4 c0.5 d1.2 g0.3 h0.5 l-0.3 m0.5 r0.6
part+in 7.6 a-1.1 b-0.9 c-0.6 d0.8 f1.8 g0.5 h0.5 i-0.6 j-0.4 l0.4 m0.5 p-0.3 r1.8 s-0.3
part+of 7.1 b-0.5 d-0.7 e0.5 f-0.3 g-0.3 l1.7 m-0.7 o-0.3 q0.3 r-0.7
part+that 8.4 a0.8 g-0.3
part+this 8.4 c0.5 d0.6 f0.6 g0.5 t0.7
part+wall 8.4 d-0.3 e0.6 g-0.4 j0.9 l0.4 o0.8
part+want 8.4 a0.5 b-0.4 g-0.5 i0.5 l-0.3 n0.6 r0.4
part+ways 8.4 e1.3 g-0.3 i1.1
part+who 8.2 a0.3 b0.5 c0.8 e0.7 f0.3 i0.5 r-0.3
parted 8.4 e0.5 i0.7 o0.3 p1.0
partia 8.2 a1.1 g-0.7
partic 7.0 c-0.3 e0.4 h0.3 l-0.4 n0.5 r0.4
partie 8.2 g0.5 h0.3 j0.5 l0.4 r0.6 t0.3
partin 8.4 d-0.3 l0.4
partne 5.9 a0.7 b2.0 d2.3 e-0.3 f5.4 h0.9 i1.4 j-0.4 k0.5 l1.2 m0.4 n-0.3 p-1.3 q-0.6 r1.2 s-1.2 t1.0
parts 7.5 d-0.4 e-0.6 f-0.3 g-0.5 i-0.3 o0.4 q-0.4 t0.6
party 6.5 a-1.1 b-1.1 c-0.5 d-1.1 g1.8 h0.4 i-0.5 j1.4 m0.3 n0.9 r1.1 s-0.7 t0.6
pass 5.6 a-0.5 b-1.0 c0.7 d0.5 e-2.1 f2.6 g0.6 h1.5 i-1.2 k0.6 l0.3 n0.9 p-0.3 q1.1 r2.1 s-0.9 t-0.5
pass+and 7.9 d0.5 g-0.3 h-0.4 i1.2 j0.4 m0.3
pass+for 8.2 c-0.4 f-0.4 h0.3 n0.6 t0.4
pass+from 8.4 g0.6 i0.5 q0.5 r0.6
pass+it 7.9 a0.6 c-0.3 d1.5 f0.4 h0.7 i-0.3 j0.9 p0.9 t-0.4
pass+on 7.9 a-0.8 g0.7 h0.4 p-0.3 r1.1
pass+the 7.7 a0.6 c0.7 e-0.4 f0.4 h0.4 i-0.4 j0.5 k-0.4 s-0.3
pass+them 8.4 g0.5 k0.6 r0.6
pass+this 7.6 a1.3 c0.9 d0.4 e-0.5 f1.2 g-0.6 h-0.4 i-0.4 j0.6 k0.5 m0.5 n0.3 o0.6 r-0.4 t-0.4
pass+to 7.7 a0.6 b0.5 c0.5 d0.4 e-0.5 f1.2 g-0.4 h0.3 i-0.3 j-0.4 m0.8 o-0.5 q-0.7 s0.5
pass+your 8.2 a-0.6 b-0.4 d-0.6 g0.7 h1.3 l0.3 n1.0 p-0.3 s0.4
passag 8.4 a-0.7 d0.3 e-0.7 g-0.8 h0.5 k0.4 m-0.4 p-0.4 q0.8
passed 6.7 a1.0 b0.3 c1.8 d0.7 e-0.4 f2.3 g0.6 h1.8 i-0.6 l0.5 m0.4 n0.8 p-0.8 s-0.8
passen 8.2 e-0.4
passes 8.4 b-0.4 e0.8 p0.7 s0.7
passin 7.7 a-0.6 c-0.3 e-0.7 g0.7 h-0.3 j0.4 k0.8 l-0.3 n-0.4 p-0.3 q0.6 r1.2 s0.4
passwo 7.3 a-0.8 c-0.8 f-0.5 i0.8 l0.4 n0.6 r0.7 s-0.3 t0.3
past 6.2 b-0.4 c1.3 d-0.7 g-0.8 h0.7 i-1.1 j-0.7 l0.4 n1.2 o-0.4 p0.3 s-0.3
past+the 7.2 a0.4 b-0.4 c0.9 d-0.5 g-1.2 h0.6 o-0.3 p1.0 s-0.3
past+two 8.4 a1.2 b-0.3 c1.0 e-0.3 g-0.9 p-0.4
pastor 8.4 a0.3 b0.5 e0.8 s0.7
pat 8.2 a-1.1 b0.4 c-0.5 d-0.3 h1.0 m0.3 t0.5
patc 7.6 d-0.4 e-0.6 r-0.4 s-0.3
patch 7.7 d-0.4 e-0.6 r-0.4 s-0.3
pate 8.4 m0.3 p0.7 q-0.4 r0.5 t0.3
patel 8.4 m0.3 p0.7 q-0.4 r0.5 t0.3
pati 5.9 a1.0 c1.4 d0.6 e1.2 f0.6 g-0.4 i0.5 j2.7 l1.4 m-0.4 n-0.5 p-0.9 q1.0 r1.1 s-0.6 t0.9
pati+are 8.4 d-0.4 e0.7 h-0.3 t0.7
pati+for 8.4 a0.5
pati+has 8.4 b-0.4 c0.6 i1.0
pati+is 8.4 a0.4 c1.3 d0.4 e-0.4 f0.5 i0.9
pati+man 8.4 a0.5 c0.9 d0.6 e0.5 f0.3 i0.5 o0.3
pati+with 7.7 b0.7 c-0.9 d-0.5 f0.7 g0.7 h1.1 i-0.3 j-0.4 l0.9 q0.9 r1.6
patien 5.9 a1.0 c1.4 d0.6 e1.2 f0.6 g-0.4 i0.5 j2.7 l1.4 m-0.4 n-0.5 p-0.9 q1.0 r1.1 s-0.6 t0.9
patr 8.4 c1.0 e0.4
paul 7.7 d-0.5 e0.4 i0.8 m-0.4
paula 8.4 a0.3 e0.3 i0.5
paus 7.5 c0.7 i0.7
pause 7.6 c0.3 i0.8
pave 8.4 a0.5 c0.8 s1.3
paveme 8.4 a0.5 c0.8 s1.3
pay 5.0 a1.4 b2.2 e2.5 f-0.4 g-3.1 i-1.5 j-1.7 k0.8 l3.3 n4.3 o1.7 p2.6 q0.9 r-0.4 s-1.9 t-0.7
pay+a 8.4 a-0.6 c0.3 e-0.3 l0.9 m-0.3
pay+and 8.4 e1.0 j0.7 n-0.3 p0.5
pay+anyb 8.2 b-0.4 e0.8 h-0.4 k0.6 l2.2 m0.6 n0.6 p0.3 t-0.3
pay+at 8.4 a-0.9 e-0.3 n3.1 r-0.4
pay+by 8.4 a-0.9 b-0.7 e0.3 i-0.5 l0.4 o1.5
pay+for 6.1 a2.4 b0.9 c1.3 e2.7 g-1.6 h-0.6 i-0.5 j-1.2 k0.7 l-0.5 m1.9 n1.0 o-0.9 p3.5 q-0.5 r-1.0 s-0.8 t-0.3
pay+in 8.2 e-0.4 l1.3
pay+on 8.4 d0.6 l1.0 m0.4 q-0.4
pay+the 6.7 a-1.3 c-0.9 d0.3 e0.4 f-0.4 i-1.0 j-0.4 l-0.8 m0.6 n1.6 q1.1 r0.6 t0.4
pay+thei 8.2 a-0.5 f0.4 l1.2 p-0.4 r0.4
pay+what 7.9 d-0.3 h0.5 l1.2 m-0.3 p0.7 r0.7
pay+with 8.2 b0.3 e0.4 o0.5 p0.7
pay+you 7.9 a0.6 b0.6 d0.5 e0.8 g-0.4 i0.8 l1.6 o-0.3 p-0.4 q0.4
paya 7.2 a-0.3 c1.0 f0.8 g-0.4 h-0.6 i-0.5 j-0.5 l0.7 m1.1 o0.4 s-0.3
payabl 7.2 a-0.3 c1.0 f0.8 g-0.4 h-0.6 i-0.5 j-0.5 l0.7 m1.1 o0.4 s-0.3
payd 8.4 a-0.4 b0.7 g-0.4 n2.4 o-0.4 q0.5 r-0.5 t-0.3
payd+the 8.4 a-0.4 b0.7 g-0.4 n2.4 o-0.4 q0.5 r-0.5 t-0.3
payday 8.4 a-0.4 b0.7 g-0.4 n2.4 o-0.4 q0.5 r-0.5 t-0.3
paye 8.4 a-0.4 d-0.3 l0.4 o0.5 q1.0
payee 8.4 a-0.4 d-0.3 l0.4 o0.5 q1.0
payi 6.0 a-1.7 b2.3 d0.3 e0.5 i-0.7 l2.8 p0.6 r0.3 s-1.1 t-0.6
payi+and 7.9 d0.3 i-0.4 j1.2 k0.5 l-0.4 n-0.4 p0.3 q0.7 r0.4 s0.5
payi+atte 8.2 a-0.5 g0.6
payi+for 7.5 d-0.4 e0.6 g1.1 i-0.3 j0.3 l0.4 o-0.3 p1.1
payi+half 8.4 b0.7 d0.5 i0.6
payi+in 8.4 a-0.4 g-0.4 l2.1
payi+it 8.2 b1.1 c-0.3 g-0.3 l-0.3 n0.8 p0.5 r0.5 s0.5
payi+noth 8.4 a0.3 b0.9 j0.4 p0.9
payi+the 7.7 a0.6 b0.9 d0.7 g-0.5 i1.3 j0.4 p1.8 s0.9
payi+this 8.4 a0.5 j0.8 p0.8
payi+us 8.4 a-0.6 b0.4 f0.4 l1.1 m0.4 o-0.4
paying 6.0 a-1.7 b2.3 d0.3 e0.5 i-0.7 l2.8 p0.6 r0.3 s-1.1 t-0.6
paym 5.3 a-2.1 b-0.4 c-0.8 e-0.4 f0.3 g-1.0 h0.6 i-1.8 j-1.8 k-0.3 l4.2 m-0.4 n3.2 o1.7 p1.6 q5.2 r0.9 s-1.5 t0.6
paym+and 6.2 a-0.3 j-0.6 k0.6 p-0.4 q0.7
paym+for 8.2 a-0.4 b0.7 c-0.6 f0.5 m0.4 o0.4 p-0.4 q2.2 r-0.5
paym+has 8.4 e0.6 o-0.3 p0.6 q0.8 r0.5
paym+in 8.4 a-0.4 e-0.5 k0.3 p0.7 q0.8
paym+is 8.4 a-0.5 g0.5 h0.5 k-0.3 l0.5 n0.8 o0.9 r0.9
paym+plan 8.4 a-0.6 b-0.3 c-0.4 e0.4 f-0.3 k-0.4 l1.8 n0.4 t0.4
paym+run 8.4 a-0.4 e-0.3 h-0.4 l-0.4 m-0.3 n2.6 o-0.4 p-0.6 q-0.4 r0.3 t-0.3
paym+unti 8.4 k-0.4 l0.6 o0.6
paymen 5.3 a-2.1 b-0.4 c-0.8 e-0.4 f0.3 g-1.0 h0.6 i-1.8 j-1.8 k-0.3 l4.2 m-0.4 n3.2 o1.7 p1.6 q5.2 r0.9 s-1.5 t0.6
payr 6.1 a-0.5 c-0.7 d-0.5 e0.9 g1.2 h0.3 i1.2 j-1.0 k1.3 l1.0 n0.5 p-1.0 q0.3 r1.9 s-0.8 t1.3
payr+on 7.7 d0.4 f0.6 k1.3 n1.0
payrol 6.1 a-0.5 c-0.7 d-0.5 e0.9 g1.2 h0.3 i1.2 j-1.0 k1.3 l1.0 n0.5 p-1.0 q0.3 r1.9 s-0.8 t1.3
pays 6.9 b0.7 d0.3 e0.7 f0.6 h0.9 i0.9 j1.1 n0.8 o0.4 p-0.4 q0.7 r-0.4 s-0.6 t0.4
paysli 8.2 a0.6 c0.8 d0.6 e1.3 f0.6 j1.1 t1.1
pc 6.5 f0.4 g0.8 o0.5
pc+in 8.4 a-0.9 c0.4 f0.6 o0.6
pc+suit 8.2 a-0.5 g0.4
pda 8.2 a-0.6 g1.2
pdf 6.8 a-1.4 b1.5 c-0.4 d1.4 e0.4 f-0.5 g-0.5 i-0.4 j-0.6 l-0.7 o1.6 p-0.7 q0.4 r-0.4 s-0.8 t0.3
peac 8.2 c-0.4 h-0.3 l0.4
peac+with 8.4 d0.4 h-0.3 l0.4
peace 8.2 c-0.4 h-0.3 l0.4
peas 8.2 d0.7 e-0.4 r-0.5 t1.1
peel 8.4 d-0.4 h0.5 s0.4
pemb 8.4 m0.6 q0.4
pember 8.4 m0.6 q0.4
pen 7.7 a0.4 c0.7 d0.3 e0.4 g-0.5 h-0.4 k-0.3 p0.6 s0.5
pena 7.5 a1.6 c2.7 e-0.3 g-0.5 h-0.3 i0.4 j0.8 p0.4
penalt 7.6 a1.2 c2.3 g-0.5 h-0.3 i0.5 j0.9 p-0.3
penc 7.1 a0.6 b3.0 e-0.4 i1.2 j-0.4 k0.9 l0.5 m0.3 o-0.5 p-0.4 q-0.3 r0.4 t-0.3
penc+in 7.7 b0.6 d-0.3 k0.8 l0.8 q-0.3
pencil 7.1 a0.6 b3.0 e-0.4 i1.2 j-0.4 k0.9 l0.5 m0.3 o-0.5 p-0.4 q-0.3 r0.4 t-0.3
pend 8.4 a-0.7 m-0.4 o-0.3 p-0.3 q0.3 s-0.4 t0.6
pendin 8.4 a-0.7 m-0.4 o-0.3 p-0.3 q0.3 s-0.4 t0.6
peng 8.4 a0.6 b0.5 c0.5 d0.7 e0.5 i0.7
penn 6.8 a-0.9 b-0.5 c0.6 d0.5 e-0.3 f-0.3 g0.6 k-0.4 l0.8 m-0.8 n1.0 p-0.4 q1.4 r0.8 s-0.6 t0.5
penn+and 7.9 a-0.4 b-0.5 h0.5 m-0.4 t-0.4
pennin 8.4 l0.5 n0.7 t0.4
penny 7.0 a-0.8 b-0.6 c0.7 d0.7 e-0.4 g0.7 l0.5 m-0.6 n0.4 p-0.4 q1.2 r0.8 s-0.5
penr 8.4 c0.4 d1.1 i0.6 p0.8 s0.5
pens 7.2 b0.5 c-0.6 d0.4 e0.6 f-0.5 h0.4 i0.5 j-0.5 k0.9 l0.5 m0.4 o-0.4 p0.4 s0.3
pensio 7.3 b0.7 c-0.4 d0.5 e0.5 f-0.5 h0.5 i0.8 j-0.4 k1.0 l0.6 m0.4 o-0.4 p0.5 s0.5
pent 7.9 g0.9 i0.4
pentec 8.4 i0.4
pentiu 8.4 a-0.3 g1.0
peop 4.6 a-1.1 b0.6 c-1.6 d0.3 f-1.0 g0.8 h1.8 i0.8 o-1.0 p-0.9 q-0.5 r0.5 s1.9 t2.2
peop+and 7.9 b1.7 c-0.4 d0.3 e-0.3 i0.3 o-0.3
peop+are 7.7 a1.3 b0.5 c-0.5 e0.5 f0.3 i0.9
peop+came 8.4 a0.5 d-0.5 e1.0
peop+can 8.4 a0.4 g-0.6 k0.9
peop+comp 8.2 a-0.7
peop+for 8.4 d-0.3 g0.3 q-0.3 r0.3
peop+have 7.1 a-1.7 g1.3
peop+i 8.4 a-0.9 g0.4
peop+in 7.9 a0.9 e-0.5 g-0.3 i-0.5 r-0.3 s1.3
peop+not 8.4 e0.3 g-0.4 p0.6 s0.6
peop+off 8.4 c0.5 d0.4 e-0.4 j0.7 p0.6 s0.8
peop+on 8.4 a0.3 d0.4 i0.4
peop+that 7.6 a-1.0 g0.8 r0.4
peop+they 8.2 d-0.3 m0.6
peop+to 7.3 a0.8 c-0.8 d0.7 e1.5 f0.4 g-0.5 h0.6 k0.6
peop+want 8.4 d0.4 j0.5
peop+who 7.0 a-0.4 b-0.3 d0.6 f0.3 g0.9 h-0.5 i0.3 j-0.3 l-0.4
peop+with 7.7 a-0.6 f0.3 g-0.6 h-0.4 k0.4 m0.4 r-0.6 t0.7
people 4.6 a-1.1 b0.6 c-1.6 d0.3 f-1.0 g0.8 h1.8 i0.8 o-1.0 p-0.9 q-0.5 r0.5 s1.9 t2.2
per 6.0 a0.6 b0.3 c1.4 d-1.4 f-0.4 i-0.4 m1.6 o-0.4 p1.9 q-0.3 r-1.1 s-0.3
per+cd 8.4 g0.8
per+cent 7.5 a0.4 b0.5 d-0.5 e-0.9 p0.4 r-0.4 s0.4
per+the 8.4 a0.7 g-0.3 i0.5 p0.9
per+week 8.2 c1.0 g-0.8 m1.0
perc 7.3 a1.0 b1.4 e-0.3 g0.5 i1.5 k0.5 p-0.3 s-0.6
percen 7.7 a1.0 b1.4 e-0.6 g-0.5 i1.9 r-0.4 s-0.5
pere 8.4 c-0.4 e0.4 f1.3 k0.6 m0.5 o0.9
perf 5.6 a-2.5 b0.8 e-0.4 f0.6 g4.0 h0.8 i0.6 j0.3 l-0.5 o-0.3 q0.6 r0.6 s-0.6
perf+and 7.9 a-0.4 h0.9 i-0.4 l-0.4 r1.5
perf+for 8.2 a-0.6
perf+of 8.4 a-0.3
perf+on 8.4 i0.8 j0.8
perf+pict 8.4 g0.4
perfec 6.0 a-2.0 b1.2 c-0.7 f0.8 g3.1 h0.5 l-0.4 o-0.3 q0.6 s-0.4
perfor 6.7 a-0.8 b-0.4 c0.6 e-0.6 g1.7 h0.4 i1.0 j0.7 r0.5 s-0.3 t0.3
perh 6.9 a1.8 b-0.4 c1.3 d1.6 e0.3 f0.4 g-1.4 h-0.5 i-0.6 j-0.4 m-0.4 p0.4 r-0.4
perhap 6.9 a1.8 b-0.4 c1.3 d1.6 e0.3 f0.4 g-1.4 h-0.5 i-0.6 j-0.4 m-0.4 p0.4 r-0.4
peri 6.8 b-0.4 d0.7 g-0.3 h-0.3 i0.7 j-0.5 l0.4 p1.0 r0.4 s-0.5 t-0.3
peri+in 8.4 a-0.8 c-0.4 e0.3 i-0.6 k0.4 l0.6 n0.4 r0.7
peri+of 8.2 a0.9
period 6.8 b-0.4 d0.7 g-0.4 h-0.3 i0.7 j-0.5 l0.4 p1.0 r0.4 s-0.5 t-0.3
perm 7.6 a-0.6 c1.7 d0.4 e-0.6 g-0.5 i-0.7 j-0.3 k-0.8 l0.6 m-0.4 n0.4 o-0.3 p-0.4 s-0.5
permit 7.9 b-0.3 c1.9 e-0.3 g-0.4 i-0.6 k-0.7 l0.7 m-0.4 s-0.4
pers 5.3 a1.8 b1.6 c1.5 d3.3 e0.4 f3.3 g-0.9 j-0.4 n0.4 p-0.7 q0.8 r0.3 s1.2 t0.4
pers+and 8.2 b0.9 c0.6 d0.8 e0.4 t0.4
pers+but 8.4 a0.5 b1.1 c0.4 d0.8 e-0.5 n0.3
pers+from 8.2 a0.8 b0.9 c-0.5 d2.3 e-0.3 f-0.5 g-0.4 m-0.3 n0.4 q-0.4 s-0.3
pers+i 7.5 a-0.7 g0.3
pers+in 8.4 a1.0 d0.7 j0.7 m1.6 s1.2
pers+that 8.4 a-0.5 l0.5
pers+to 8.2 a0.4 d0.6 g-0.3 i0.5
pers+who 7.6 a0.5 c-0.4 d0.4 f1.1 g-0.5 h0.8 i-0.3 k-0.6 o0.7 s-0.6
pers+with 8.2 a-1.2 c-0.5 d-0.4 e-0.5 m-0.4 n-0.3 o1.0 p-0.5 q-0.4 r0.4
persis 8.4 a0.7 j1.0 m1.7
person 5.4 a1.4 b1.6 c1.8 d3.3 f3.5 g-0.9 j-1.0 m-0.7 n0.5 o-0.4 p-0.5 q0.8 s0.8 t0.4
persua 8.4 e0.7 r0.4 s0.8
pert 7.9 a0.4 b0.8 d0.8 l-0.6 m0.6 n-0.8 r0.6 t1.0
perth 7.9 a0.4 b0.8 d0.8 l-0.6 m0.6 n-0.8 r0.6 t1.0
pete 7.3 a-0.4 e-1.0 f-0.3 g-0.5 i-0.6 j-0.6 m1.8 r0.3 s-0.4 t-0.5
peter 8.4 a0.4 c0.4 i0.4 m0.7 p0.3
peti 7.9 c-0.5 e1.0 f0.3 h0.4 i-0.8 k0.4 m-0.4 o-0.4 q0.4 s-0.5
petiti 7.9 c-0.5 e1.0 f0.3 h0.4 i-0.8 k0.4 m-0.4 o-0.4 q0.4 s-0.5
petr 7.9 c-0.5 e-0.8 g0.4 k0.4 n0.4 o-0.5 q-0.4 r0.6 t0.5
petrol 8.2 d-0.3 e-0.4 k0.4 o-0.4
pett 7.7 a0.4 c1.4 d0.9 f0.5 i0.3 j0.8 l0.3 q0.5 s0.3
pettig 8.2 a0.3 c1.3 d0.8 f0.7 j1.0 r-0.4 s0.5
phar 8.2 b0.3 c-0.3 d0.5 p0.6 q-0.3 t-0.4
pharma 8.2 b0.3 c-0.3 d0.5 p0.6 q-0.3 t-0.4
phas 7.7 a0.6 b-0.5 d0.3 e-0.8 h1.9 i1.4 s-0.3
phas+two 8.2 b-0.5 d0.5 e-0.5 f0.4 h2.3 i0.4 n0.3 p-0.3 r0.4
phase 7.7 a0.6 b-0.5 d0.3 e-0.8 h1.9 i1.4 s-0.3
phil 7.1 b-0.4 c-0.6 d0.3 e-0.6 f0.6 h0.3 j0.6 k0.6 m0.5 n0.6 o-0.5
philip 7.6 a0.4 c-0.4 d0.6 f0.8 h0.5 j0.3 n0.5 o-0.4 q-0.4
philom 8.4 a0.4 d-0.3 j0.5 m0.7 s0.8
phoe 8.4 d0.7 k-0.3 l0.9 n-0.4 r0.5 t0.4
phoebe 8.4 d0.7 k-0.3 l0.9 n-0.4 r0.5 t0.4
phon 4.1 a-1.0 d1.8 e2.6 f0.7 g3.0 h0.3 i-1.3 j-0.5 k1.6 m0.6 o-0.5 p-0.5 q2.4 r0.8 s-0.8 t2.9
phon+a 8.2 a-0.3 g0.6
phon+and 6.7 e0.6 g0.9 i0.4 p0.7 q-0.3 r-0.4
phon+are 7.7 a-0.8
phon+at 8.2 a-0.7 g1.1
phon+beca 8.4 a0.9 g-0.4
phon+but 7.6 a-1.9 g0.5
phon+call 6.9 d1.1 e-1.2 g0.3 i0.3 j-0.5 k1.0 l-0.3 m0.6 n-0.4 o0.4 q0.4 r0.5
phon+can 8.4 g1.0
phon+does 7.9 a-0.7 g1.6
phon+for 7.2 a-1.5
phon+grea 8.4 g0.5
phon+has 7.5 a-1.3 g0.7
phon+have 8.2 a-0.3 b0.4 e0.4 f-0.3 n-0.3 t1.0
phon+i 7.5 d1.6 e1.3 f-0.3 g0.8 l0.4 r-0.4
phon+in 7.2 a-1.2 c0.9 d0.6 g1.0 q1.1 s0.4
phon+is 6.8 g1.5
phon+it 8.2 a-0.4 d-0.4 o0.5
phon+keyp 8.4 a0.4 g0.4
phon+next 8.4 a-0.5 g-0.5 k1.2
phon+now 8.4 f-0.3 i-0.4 t1.3
phon+numb 7.1 a0.7 b0.6 c0.7 d0.3 e0.4 f-0.4 g-0.6 m1.2 q-1.0 t0.5
phon+on 8.2 a-0.6 b0.3 c0.5 d0.4 l0.3 q1.1
phon+out 8.2 a-0.6 b0.9 e0.4 f0.5 g0.5 m0.5
phon+over 8.4 a0.5 g-1.2
phon+so 8.2 a-0.3 j0.5 p0.7
phon+syst 8.2 d0.9 m-0.5 o-0.3 q0.5 t0.3
phon+than 8.4 a-0.4
phon+that 7.5 a-0.5 b-0.3 d-0.5 f0.6 i-0.3 k-0.4 m-0.4 n-0.3 p-0.3 r-0.5 s0.3 t-0.3
phon+the 7.3 a-0.4 e0.8 h0.6 k0.6 r0.5
phon+to 7.7 g-0.5
phon+was 8.4 a-1.0 f0.3 g1.5 l0.5 r0.7
phon+with 7.7 b0.3 c-0.4 g-1.0 n0.4 o0.4 q0.9
phone 4.2 a-0.6 c0.4 d2.1 e2.2 f0.9 g2.0 h0.7 i-0.9 k1.6 m0.7 p-0.4 q2.4 r0.8 s-0.6 t2.9
phone' 8.2 a-0.8 e-0.4 g1.5
phoneb 8.4 a-0.5 g0.3
phoned 8.2 c0.3 d1.3 e0.5 k0.3 q1.1 s0.4
phones 5.8 a-0.6 b0.6 c-1.0 d-0.9 e0.5 g0.5 h0.3 i-0.4 j-0.4 k0.3 o-0.3 p-0.4 r0.4 s-0.5 t1.2
phot 4.7 a-0.9 c-0.4 e3.3 g0.9 h-0.4 i-0.5 k0.6 l-0.4 m0.6 n-0.8 p1.2 r0.6 s1.4
phot+a 8.4 d0.4 j0.8
phot+and 7.7 a0.9 b-0.4 e1.2 h0.4 i0.4 j0.5 m-0.3 n0.4 q-0.3 s0.4 t-0.3
phot+are 8.4 a0.6 g-0.6 q0.5 r0.6
phot+at 7.6 b1.0 f0.8 g-1.5 k0.6 m1.2 s-0.3
phot+but 8.4 g-0.3
phot+from 8.2 a0.3 d0.4 g-0.8 s0.3
phot+of 6.6 b-0.7 e2.0 g-0.6 i-0.6 j-0.9 n-0.8 o0.7 p-0.9 q0.4 r-0.4 s2.1 t0.9
phot+off 8.4 j0.6
phot+on 7.9 a0.7 b-0.3 e1.8 i-0.3 o0.7 s0.3
phot+qual 8.4 a-0.6 g0.7
phot+the 8.2 a0.4 e0.8 p0.4 s0.5
phot+were 8.4 g0.5
phot+with 8.2 g0.6 i0.4 l-0.3 q0.4 r0.6
phot+you 8.2 a0.7 c-0.4 e1.5 k0.9 p0.5 r0.6 s-0.4 t-0.4
photo 6.1 a-1.5 d0.4 e1.2 g0.4 h-0.3 j-0.6 k0.8 l-0.6 n-0.4 o0.6 p-0.8 q-0.6
photoc 7.9 a1.0 b1.2 d0.5 e-0.4 g-0.4 i0.3 m1.3 p0.7 t0.4
photog 5.8 a2.1 b-0.4 e1.3 f-0.6 g-1.1 i0.3 j1.5 k-0.5 n0.5 p1.4 q-0.5 r-0.8 s0.6 t-0.6
photos 5.5 a-1.8 b-0.6 c-0.4 d-0.7 e2.4 f0.3 g1.6 i-1.2 j-1.2 k1.0 m-0.5 n-0.7 q1.3 r1.7 s1.4
phra 7.6 b-0.6 c-0.6 d-0.3 e0.5 f-0.3 g-0.4 i-0.3 j0.3 m-0.5 p0.9 q0.4 s-0.4
phrase 7.6 b-0.6 c-0.6 d-0.3 e0.5 f-0.3 g-0.4 i-0.3 j0.3 m-0.5 p0.9 q0.4 s-0.4
phys 8.2 g0.4 h0.5 r-0.3
physic 8.4 g0.4 h0.5
pian 7.6 c-0.4 e0.9 f0.3 i-0.5 n0.4 o0.6 p1.3 q0.5 s-0.3 t0.3
pian+with 8.4 n0.6 o0.8 q0.7
piano 7.6 c-0.4 e0.9 f0.3 i-0.5 n0.4 o0.6 p1.3 q0.5 s-0.3 t0.3
pic' 8.4 a-0.7 g1.2
pic's 8.4 a-0.7 g1.2
pick 6.2 a-0.5 b1.2 c-0.8 d0.5 e1.6 g0.9 h1.4 i0.4 j-0.6 k2.1 l0.9 n0.4 p-0.4 q1.0 r1.0 s0.3 t0.7
pick+a 8.4 e0.4 i0.4 k0.5 l1.0 q0.9 s0.5
pick+and 8.4 a-0.7 b0.9 k2.0 m0.9 p-0.5 q0.7 t0.3
pick+it 8.4 a-0.6 g0.7
pick+one 8.4 b0.7 e0.6 f0.4 g0.5 i0.7
pick+up 6.7 a0.9 c-1.0 d1.9 e0.3 f-0.4 h1.7 i-0.4 j-0.4 k0.7 m-0.6 n0.7 r1.5 t0.6
picked 7.1 a-1.5 b0.5 d-0.5 e0.9 g2.1 h1.1 i0.6 k0.4 l0.3 m-0.7 n0.7 o0.5 p-0.4 r1.8 t-0.4
pickin 8.2 a0.4
picks 8.4 d0.3 i0.5
picn 8.4 a-0.3 d-0.3 o0.4
picnic 8.4 a-0.3 d-0.3 o0.4
pics 6.8 a-2.1 g1.0
pics+and 8.2 a-0.3
pics+as 8.4 a-0.3
pics+you 8.4 a-0.6 g0.8
pict 4.9 a-0.4 c-0.5 e1.5 g2.6 h-0.6 i-0.9 m-0.4 p1.1 s0.9
pict+and 8.2 a0.8 b0.7 c-0.3 e0.3 q0.4 r-0.3
pict+are 7.2 e0.6 g0.9 p0.6
pict+as 8.4 a-0.3 g0.6
pict+for 8.4 a1.3 g-0.5
pict+i 8.4 a-0.3 g0.4
pict+of 7.1 a-1.4 c-0.5 e-0.4 i-0.3 j0.5 m-0.4 r0.3 t0.4
pict+on 7.9 g-0.8
pict+prod 8.4 a0.8 g-0.6
pict+qual 6.9 a-0.8 g0.9
pict+taki 8.4 a-0.3 g0.6
pict+that 8.4 a-0.6 g0.9
pict+to 8.4 e0.4 s0.6
pict+with 7.6 a-0.9 g-0.8
pict+yet 8.2 a0.4
pictur 4.9 a-0.4 c-0.5 e1.5 g2.6 h-0.6 i-0.9 m-0.4 p1.1 s0.9
pie 8.4 g0.4 r0.4
piec 6.3 b-0.6 g0.7 i-0.6 j-0.4 l-0.4 m0.9 p-0.4 r1.1 s0.9
piec+of 6.9 a1.3
piec+on 8.2 a-0.4 b-0.4 e0.4 m0.6 o0.3 s0.4
piece 6.3 b-0.6 g0.7 i-0.6 j-0.4 l-0.4 m0.9 p-0.4 r1.1 s0.9
pier 8.2 b0.7 c0.4 h0.5 j0.7 l-0.3 t0.3
pies 7.9 a0.7 b1.4 e-0.4 i1.0 s0.4
pige 8.2 a0.5 b-0.4 c1.2 d1.3 h1.0 k0.6 r0.6
pigeon 8.2 a0.5 b-0.4 c1.2 d1.3 h1.0 k0.6 r0.6
pike 8.2 e-0.4 t-0.4
pile 7.6 c-0.6 e-0.9 h0.7 i-0.4 l1.2 m-0.4 n1.6 o0.8 p-0.5 q-0.7 r0.5
pilo 8.2 a-0.5 g1.2 h1.8 n-0.3
pilo+was 8.4 e-0.4 g0.7 h1.2 i0.4
pilot 8.2 a-0.5 g1.2 h1.8 n-0.3
ping 8.2 a-0.4 b-0.5 f-0.4 g0.5 h1.3 i-0.4 q2.1 r-0.4 t0.3
ping+you 8.4 a-0.3 b-0.3 d0.4 e-0.4 g0.9 h1.3 k-0.5 l0.3 q0.9 r-0.5
pinged 8.2 a-0.4 b-0.5 f-0.4 g0.5 h1.3 i-0.4 q2.1 r-0.4 t0.3
pink 7.9 a1.1 c-0.4 d1.0 e1.8 g-0.5 p0.6 r-0.3 s0.4
pink+and 8.4 a0.4 e0.5 s0.6
pion 8.2 a-0.8 g1.3
pionee 8.2 a-0.8 g1.3
pip 8.4 d0.5 e0.3 h-0.4 o-0.4 t0.9
pipe 8.2 b0.6 d-0.4 f0.6 k-0.6 m-0.4 o0.4
pipe+and 8.4 k-0.5 m-0.3 o0.5
pira 8.2 e0.9 g-0.5 p0.8
pirate 8.4 g-0.4
pitc 7.3 a0.3 d0.5 f0.9 h1.4 i0.7 k-0.3 p-0.5
pitch 7.6 d0.7 e0.4 f0.9 g0.8 h1.2 i0.8 o0.3 p-0.4
pitche 8.4 a0.6 g-0.6
pity 8.4 a0.3 e0.8 n0.3 t0.4
pix 8.4 a-0.3 g0.7
pixe 8.2 a-0.5 g1.4
pizz 8.2 d-0.3 k0.6 q0.4
plac 5.7 a-1.7 b-1.1 d0.5 g1.3 h-0.3 i-0.7 k0.4 l-1.0 m-1.0 o0.8 p-0.7 q0.9 s-0.6 t0.5
plac+and 8.2 a-0.6 b-0.4 e-0.4 g0.6 i-0.4 k-0.3 m0.9
plac+card 8.2 c0.4 e0.7 f0.5 l-0.3 n0.3 q0.6 r0.4 s-0.4 t0.5
plac+in 7.9 a0.6 e0.8 g0.6
plac+the 8.2 a-0.5 b-0.3 d-0.3 o1.6
plac+to 8.4 c0.5 d0.5 e-0.4 j1.5 p0.3
plac+wher 8.2 a-0.5 g0.8
place 6.1 a-0.6 b-1.0 c-0.3 d1.0 e-0.6 g-0.4 i-0.8 j0.6 k0.9 l-0.6 m-0.6 o-0.4 p-0.4 q1.0 s-0.4 t0.5
placed 7.5 a-0.7 b-0.3 d-0.5 g0.7 o1.4
places 7.2 e0.4 g0.8 t0.3
plai 7.0 a-0.4 b-0.8 e0.4 f0.4 g-1.1 j-0.4 m0.4 p-0.5 q0.9 r-0.7 s-0.4
plai+engl 8.2 f0.4 k-0.5
plain 7.3 a-0.4 e-0.3 f0.3 g-0.6 k-0.5 r-0.4
plainl 8.4 a0.4 b-0.3 e0.6 m1.0
plan 5.0 a1.0 c1.8 d2.6 e2.6 f-1.2 g-0.4 h2.1 i-2.1 j-0.7 k0.6 l1.0 m1.1 o-0.5 p-0.7 q0.5 r1.4 s-0.7 t2.5
plan+and 7.6 a0.4 b0.4 c0.4 d0.5 e-0.6 f-0.6 g0.4 h1.1 i-0.3 j0.4 k0.4 l-0.4 n-0.4 o0.6
plan+appl 8.4 c0.3 f0.4 t0.4
plan+at 8.4 a-0.4 c-0.5 e-0.6 g1.1 h1.6 k0.5 l-0.4 q-0.4 r1.5 t-0.4
plan+by 7.9 a0.3 c0.7 d0.3 t0.8
plan+draw 8.4 a0.4 c0.9 d0.7 j0.4
plan+for 8.4 b0.4 c0.5 e0.3
plan+from 8.4 a-0.4 b-0.4 f-0.3 h1.2 j-0.3 m0.6 o-0.4 q-0.5 r-0.3 t0.4
plan+insp 8.2 a-0.4 d-0.3 e-0.3 g-0.6 n0.6 r-0.4
plan+is 8.2 d0.4 e0.5 o0.3 t0.5
plan+mana 8.2 a0.9 c0.3 d0.9 e0.8 f0.3 i0.5 r-0.3 t0.7
plan+on 7.6 a0.5 i0.5
plan+the 8.4 c0.4 p0.6 q0.4
plan+to 7.7 a0.8 c-0.3 g-1.5 m0.3
plan+whic 8.2 a-0.3 l0.9 p0.6 r-0.4
plan+with 8.2 a1.5 e1.4 f0.3 g-0.6 h-0.4 j1.1 s0.8 t0.7
plan+you 8.4 e0.5 i0.5 q0.5 t0.5
plane 8.4 a0.4 c0.7 d0.8 l0.4 t0.7
planne 7.2 a-1.1 c-1.4 d0.3 e-0.7 f-0.6 g0.5 h1.3 i-0.5 j-0.6 k2.3 m0.4 n0.8 o-0.3 p-0.6 r1.0 t0.5
planni 6.8 a0.4 b-0.7 c1.4 e-0.5 f0.6 g-0.7 i-0.7 k-0.6 l-0.4 n0.8 q0.8 s-0.6 t0.3
plans 7.6 b-0.4 c0.3 d1.3 e0.5 f-0.5 j-0.4 l0.4 n-0.6 o0.4 p-0.3 q-0.4 s-0.4
plant 7.3 a0.6 b-0.4 c0.3 d0.7 g-0.4 h-0.5 i0.4 k0.8 l0.6 m0.4 n0.6 p-0.4 q-0.4 r-0.6 t0.4
plants 8.4 a0.6 e1.5 i0.4 p1.1
plas 6.8 a0.6 g-1.6 m0.6 n0.4 o1.2 p0.3 r-0.4 s0.4
plaste 8.2 a-0.6 c0.3 m0.6 n0.3 o1.1 p0.5 r-0.5 s0.6
plasti 7.1 a1.2 g-1.5
plat 7.1 a0.5 e0.7 i0.5 j0.5 m0.6
plate 7.5 g0.4
play 3.6 a-0.5 b0.5 e0.3 g1.1 i-0.6 k0.7 l-0.7 n1.1 p-0.5 q0.3 t0.9
play+a 7.7 a-0.5 g0.4
play+afte 8.4 g0.6
play+all 7.1 a-1.4 g0.9
play+and 6.3 a1.8 g0.6
play+any 8.2 a0.5
play+are 8.2 a-0.5
play+at 8.2 a0.6 g-1.3
play+back 8.2 c0.5 d0.3 g0.4
play+but 7.7 a-1.2 g-1.4
play+can 8.2 g0.3
play+can' 8.4 g-0.5
play+cont 8.2 a1.2 g-1.3
play+coul 8.4 a-0.6 g0.5
play+crea 8.4 g-0.5
play+does 7.9 a0.5 g0.3
play+dvd 7.9 a-0.9 g-0.4
play+dvds 7.9 g1.2
play+etc 8.4 a-0.3 g0.8
play+ever 7.3 g1.0
play+free 8.4 g-0.7
play+from 7.7 a0.5 g-1.2
play+froz 8.4 a0.8 g-0.4
play+grea 8.4 a-0.5 g0.7
play+has 7.7 a-0.9 g1.0
play+have 8.2 a0.5
play+i 7.5 a-1.7 g1.6
play+i'd 8.2 g-0.3 q0.5
play+i've 8.2 a0.5
play+in 7.6 a1.2 g-1.1
play+is 6.4 a1.2
play+it 7.2 d0.5 e0.6 f0.7 g0.4 o0.3
play+jpeg 7.9 g0.4
play+just 8.2 a1.4 g-0.6
play+like 8.4 a-0.3 g0.4
play+list 8.2 a-1.2
play+mode 7.9 g0.5
play+most 8.4 a-0.7 g-0.4
play+mp3s 8.4 a-0.7 g1.0
play+mpeg 8.2 a-1.0 g1.3
play+musi 8.2 a-0.4
play+my 7.9 a1.2 g-0.5
play+of 8.4 a-0.5 g-0.7
play+on 7.7 b0.6 n2.5 o0.4
play+only 8.2 a0.6 g-0.8
play+opti 8.4 a-0.4 g1.1
play+out 8.2 a0.8 g-0.5
play+over 8.4 a0.8 g-0.9
play+play 8.4 a-0.3 g0.3
play+qual 8.4 a-0.6 g0.6
play+sinc 8.4 a-0.8 g0.9
play+so 8.2 g0.5
play+some 8.4 a0.5
play+that 7.1 a-1.3 b0.4 d0.4 s0.5
play+the 7.1 a0.9
play+they 8.4 a0.8 g-0.6
play+to 7.1 a-0.8 c0.3 r0.9
play+toda 8.2 d-0.3 k0.3 q-0.3 t0.9
play+up 8.4 a1.4 g-0.8
play+well 8.4 a0.3 g0.4
play+when 8.4 a-0.3
play+whic 8.2 g0.4
play+with 6.7 a-0.5 g1.8
play+work 8.2 a-0.9 g1.1
play+woul 8.4 a0.5
play+you 7.7 a0.8 g-0.5
playba 7.5 a-0.6 g-0.4
played 6.8 a1.4 g0.4
player 3.9 g-0.6
playin 6.5 a-0.3
playli 6.1 a-0.3 g1.0
plays 6.5 a-0.5 c0.3 e0.4 g2.4 k0.4 l-0.5 q1.0
plea 3.7 a-1.5 b-1.2 d-0.6 f1.4 g-1.3 h2.2 i-2.2 j-1.6 l-1.3 m0.8 o1.9 p-2.5 q2.5 s-2.9 t4.5
plea+acce 8.4 a-0.3 d-0.3 g0.7 h0.8 l0.3 o0.5 q-0.5
plea+add 6.3 j-0.5
plea+addr 8.4 a-0.4 d-0.3 e-0.4 h0.5 j-0.3 k-0.4
plea+amen 8.4 a0.5 b-0.4 m1.5 o0.7 t0.6
plea+and 7.9 b1.0 c-0.4 d-0.4 f-0.4 g0.4 h0.6 k-0.4 l-0.4 m0.5 n0.5 r0.6 t-0.4
plea+arra 7.9 e0.8 f0.7 h-0.5 k0.3 q-0.5
plea+be 7.7 a-0.3 d-0.3 e-0.4 i0.4 k-0.4 l0.5 o0.5 p0.6
plea+befo 8.4 a1.3 c1.9 d0.9 e0.6 h0.4 n0.3 o-0.3 p1.6
plea+call 8.2 b-0.4 c-0.6 e1.5 f0.9 g-0.4 i-0.3 k-0.4 l0.3 n-0.6 t1.9
plea+can 8.4 c-0.4 e0.5 k0.5 m0.3 n-0.5 o0.8 t-0.5
plea+canc 8.2 c-0.4 e0.8 f0.7 h-0.3 k3.1 n0.8 q0.9 t-0.4
plea+chan 8.2 a-0.6 f-0.4 g-0.4 i-0.3 k0.8 l0.4 n0.4 t-0.7
plea+chec 8.4 a0.4 m0.5
plea+come 8.2 b0.9 d-0.4 h1.0 n0.3 q-0.4 t0.7
plea+conf 7.9 a0.3 b0.6 f0.4 i0.7 m0.4 o0.8 q0.9
plea+cont 7.5 a-0.8 f0.4 g-0.4 j-0.4 l0.4 o-0.6 p-0.6 r-0.4
plea+corr 8.4 a1.0 d-0.5 e0.5 h-0.3 m1.0
plea+coul 7.1 c0.5 d1.0 f0.5 g-0.8 h0.5 i-0.5 j-0.3 l-0.3 n0.4 o1.1 p-0.3 t-0.4
plea+cred 8.4 a0.4 b-0.3 d-0.4 e0.4 n0.3 p1.0
plea+dire 8.2 a-0.5 c-0.5 i-0.3 j0.3 o0.3 q0.6
plea+do 7.9 a-0.7 d-0.7 e-0.4 f-0.5 k0.4 l0.4 o-0.5 q1.0 t0.3
plea+don' 6.5 b-0.8 c-0.6 d-0.4 e-0.4 g-0.5 h-0.7 k-0.7 m-0.8 n-0.5 o-0.4 r-0.8 s-0.6
plea+emai 8.4 b-0.3 c-0.4 f-0.3 o0.4 t1.0
plea+find 7.6 a0.9 c0.9 e-0.4 f0.5 i0.7 j0.8 q0.5
plea+give 8.4 a0.4 c0.6 d0.5 e-0.4 f1.5 q0.6 r-0.3 t-0.3
plea+go 7.7 d0.4 e0.4 f0.5 g-0.7 h1.2 i-0.4 m0.7 s0.4 t0.9
plea+have 8.2 a0.3 b-0.5 c-0.3 d-0.4 e1.1 k-0.4 q1.3 s0.4
plea+i 8.4 k0.6 o0.8 r-0.4
plea+if 8.4 a-0.7 c0.6 f0.3 g1.2 h0.9
plea+leav 8.2 a0.9 d0.3 e-0.5 h0.5 m0.4 n0.5 o-0.4 r0.3
plea+let 7.9 a0.8 b-0.6 c-0.4 e0.3 f1.5 g-0.3 h0.6 k-0.4 o-0.3 t-0.4
plea+note 7.0 a-0.7 b0.6 c-0.5 g-1.3 j0.4 l0.5 m-0.4 q0.7
plea+noti 8.4 e0.8 j0.4
plea+pass 7.7 c1.0 d0.8 e-0.5 f1.5 g0.9 i-0.4 l-0.5 m-0.3 n0.4 o-0.4 p-0.3 q0.3 r0.8
plea+pres 8.2 a1.2 c0.5 j1.9
plea+prov 8.4 a0.6 e0.3 j0.7
plea+put 8.4 d-0.4 e0.8 f0.9 k0.6 l0.3
plea+quot 7.6 a-1.2 b-0.4 d-0.3 g-0.5 h0.5 j-0.5 k0.5 l-0.3 m0.6 q0.5 t0.5
plea+read 7.9 a0.4 c-0.4 d0.5
plea+redo 8.4 a0.4 e1.0 f0.4 n-0.3 s0.6 t0.4
plea+reis 8.4 a0.6 b0.7 e-0.3 p1.1
plea+remo 8.2 b-0.4 m0.9 p0.4 s0.9
plea+ring 7.9 a0.5 d1.5 e0.3 f0.4 s1.1 t-0.3
plea+see 7.9 a0.5 d0.4 e0.4 f0.5 q1.4
plea+send 6.7 b0.6 c0.6 e0.8 g-0.4 h-0.4 i0.9 j-0.6 k-0.4 l-0.6 r0.3 s-0.4 t0.8
plea+set 8.2 a-0.4 c0.4 e-0.5 q1.0
plea+stop 8.4 a-0.4 g-0.5 k0.4 m0.3
plea+take 6.9 a0.4 b-0.5 c-1.0 d1.1 e1.6 g-0.4 h0.8 j-0.5 k0.6 l-0.9 m1.5 n1.1 o1.4 p-0.6 q0.9 r0.7 s-0.5 t-1.3
plea+tell 8.2 a0.3 e0.5 j0.3 l0.3
plea+the 8.4 a-0.4 c-0.3 g0.5 h0.3 l0.3 r0.9
plea+to 7.9 a-0.9 b-0.4 g1.1 h0.9 i-0.3 k0.7 o0.8 q0.6 r-0.3 t0.9
plea+trea 7.9 a0.4 b-0.4 i1.2 j0.5 l0.3 p-0.4 r-0.3 t0.9
plea+unsu 8.4 a-0.6 b-0.6 c0.3 n-0.3 o0.4 t0.5
plea+use 8.2 d0.6 e0.6 f0.5 l-0.3 r-0.4
plea+with 6.7 a-1.0 b-0.6 d0.7 e-0.6 g2.7 i-0.5 j0.8 m0.7 r0.6
plea+writ 8.2 b-0.4 g-0.3 i-0.3 q0.6
please 3.7 a-1.0 b-1.6 d-0.4 e0.3 f1.4 g-1.9 h2.4 i-2.8 j-1.7 l-1.2 m0.8 n-0.6 o1.4 p-2.3 q1.6 r-1.0 s-3.0 t4.3
pleasu 7.5 a-0.4 b1.1 c-0.5 d-0.4 f0.6 g1.1 i1.1 j-0.4 n0.8 o1.1 p-0.4 q2.0 r2.2 s-0.4 t1.0
plen 7.5 a-1.3 g1.7 k0.4
plen+of 7.7 a-0.9 g1.4
plenty 7.5 a-1.3 g1.7 k0.4
plot 7.7 a-0.4 g-0.5 i0.9 j0.5 k0.5 p0.8 q-0.3 s0.5 t-0.3
plots 8.2 b0.5 f0.4 g-0.3 i1.1 j0.6 p0.9 s0.6
pls 7.6 a0.5 d-0.9 f-0.6 g-0.9 i-0.5 k0.7 l0.8 m1.2 n0.9 o1.1 p-0.6 q0.6 s-0.4 t0.9
plug 6.5 a-1.2 b0.8 c-0.9 d-0.8 e1.2 g-0.6 i0.6 j-0.4 o0.7 p-0.8 r0.5 s-0.7
plug+and 8.4 a0.8 g-0.5
plug+in 7.1 a-1.1 d0.6 e0.4 g1.0
plug+it 8.4 a-0.8 e-0.3 g-0.7
plugge 7.6 a-0.7 b0.3 g-0.4 i0.3
plum 7.1 c-0.7 e0.6 f0.4 g-0.5 h-0.5 i-0.6 p0.7 r-0.6
plumbe 7.5 b-0.4 c-0.5 e0.9 f0.4 g-0.3 i-0.4 p0.9 r-0.5 s0.4
plumbi 8.4 b0.5 h-0.4 k0.4
plus 6.0 a-2.8 b-0.8 c0.5 e-0.7 g3.4 h2.1 i-0.8 j-0.4 m-0.3 p0.4 q0.3 s-0.4 t0.9
plus+a 8.2 a-0.3 h0.5 l-0.5 m-0.3 n-0.5 q0.4
plus+for 8.4 a-0.3 g0.4
plus+in 8.4 a-0.4 g0.8
plus+it 8.4 g0.3
plus+the 8.2 a-0.3 b-0.4 g0.9 h1.3 k-0.3 o0.4 t1.1
plusse 8.4 a-0.3 g0.5
pm 7.5 b-0.5 e-0.5 k-0.4 l-0.4 o0.3 r-0.3
po 7.5 a-1.0 c0.4 e1.0 h0.4 i-0.4 l0.4 n0.4 o3.3 p-0.7 r0.4
po+numb 8.4 a-0.7 b0.3 c0.9 d0.3 h-0.3 k-0.4 m-0.3 o1.9 p-0.6 q0.4
pock 6.8 a-0.7 b-0.4 g1.0 l0.6 m0.7 p1.1
pock+and 8.4 g0.5
pock+or 8.4 a-1.0 g1.4
pocket 6.8 a-0.7 b-0.4 g1.0 l0.6 m0.7 p1.1
pod 7.2 g0.4
podc 7.1 a-0.6 c0.9 d-0.7 e1.3 f-0.3 g0.4 h2.4 i-0.3 j-0.3 l0.4 n0.6 p-0.5 q-0.5 r1.6 s1.3 t0.4
podc+for 8.2 a0.6 c0.5 e1.5 i0.4 s1.4
podcas 7.1 a-0.6 c0.9 d-0.7 e1.3 f-0.3 g0.4 h2.4 i-0.3 j-0.3 l0.4 n0.6 p-0.5 q-0.5 r1.6 s1.3 t0.4
poem 7.9 e-0.4 r-0.4
poems 8.2 e-0.4
poin 5.6 a1.2 b-0.4 d0.6 e2.0 f0.8 h0.5 j-0.4 k0.9 p-0.5 r0.4 s-0.4
poin+and 6.8 a-0.4
poin+are 8.4 a-0.6 g-0.4 k0.4
poin+in 8.4 a1.0 c-0.3 e1.2 f0.4 k1.2 n0.9 q0.4 r0.4
poin+is 8.2 a-0.3 b0.3 g-0.3 j0.5 l0.5 p0.4 q-0.4
poin+me 8.4 c0.6 d0.4
poin+out 7.7 a0.6 e0.5 s0.4
poin+the 8.2 a-0.3 g1.0
point 5.9 a0.5 e1.1 f0.6 g0.6 h0.4 j-0.3 k0.5 m0.4 p-0.3 r0.5
pointe 7.7 g0.4 i0.3
points 7.3 a0.7 b-0.4 d0.8 e1.0 g-1.0 i-0.5 k0.6 m-0.3
poli 6.1 b-0.5 c-0.4 d-0.7 e1.1 f-1.0 g-1.6 h-0.8 i0.9 j1.0 k0.4 m0.9 n0.7 r-1.0
poli+and 8.4 m0.4
poli+numb 8.4 a-0.3 e0.3 j0.7
poli+vers 8.4 a0.6 d-0.3 i1.5 o0.3
police 7.9 d-0.3 e0.5 j0.7 m0.3 p0.5 r-0.4 s1.0
polici 8.4 d0.4 i0.5
policy 6.9 a-0.3 d-0.7 e1.1 f-0.6 g-0.7 h-0.7 l-0.4 n0.6 r-0.4
polish 7.6 a-0.5 b-0.4 c0.4 d-0.4 e0.4 f-0.4 i-0.3 k0.6 n0.6 o0.5 q0.7
polite 7.7 a0.4 c-0.6 e-0.7 g-0.7 i1.2 j0.3 m0.9 p-0.4 r-0.5 s-0.4
poll 8.2 e-0.4 g0.3 o0.4
poly 7.6 a-0.8 g1.0 k0.9 o0.4
poly+ring 8.4 g0.4
polyph 8.2 a-0.3 g0.5
pool 7.7 a-0.4 b0.6 c1.0 f0.4 h-0.6 i-0.3 k0.4 l-0.3 m0.3 n0.3 s0.6 t0.5
poole 8.4 c0.5 n0.6 t0.8
poor 6.4 a3.6 c0.4 f0.3 g-2.9 h-0.4 i-0.5 n0.7 r-0.7 s-0.5 t-0.4
poor+and 8.2 c-0.3 g-0.5 p0.4 r-0.4
poor+qual 8.2 a1.7 g-1.1
poorly 8.2 a1.1 g-0.7
pop 7.0 a-0.5 b0.4 c0.4 h0.4 k0.7 l0.8 m0.5 n0.5 q-0.5 t0.9
pop+it 8.4 a-0.6 c0.5 g0.3
pop+off 8.4 g0.4
popc 8.4 c-0.4 g-0.3 h-0.3 j0.4 p0.8 s0.8
popcor 8.4 c-0.4 g-0.3 h-0.3 j0.4 p0.8 s0.8
popp 7.6 a0.3 i0.8 q1.3
popp+in 8.4 c0.4 i0.6
popped 8.2 e-0.4 i0.5 n-0.3 q1.4
poppin 8.4 a0.4
pops 8.4 a1.1 g-0.6
popu 8.2 a0.4 g-0.6
popula 8.2 a0.4 g-0.6
porc 8.2 a1.0 e1.9 i0.6 p1.8
porch 8.2 a1.0 e1.9 i0.6 p1.8
port 5.7 c0.5 d0.8 f0.7 g-1.1 h-1.0 k0.4 l0.4 o1.5 q0.6 t1.9
port+and 8.2 c0.6 d1.0 e-0.3 i0.5 j0.7 o0.9 t-0.3
port+cd 8.4 a1.1 g-0.7
port+hard 8.2 a-0.5 g0.7
port+shut 8.4 a0.4 b-0.3 c0.7 d0.6 f0.4 h-0.3 k-0.3 l-0.3 n-0.5 o-0.4 r0.3 t1.1
portab 7.0 a1.0 g-0.8
portal 6.8 c1.0 d1.6 e0.8 f1.2 g-0.8 h-0.5 i0.4 j-0.7 k-0.7 l0.8 m-0.4 o1.0 t1.6
porter 8.2 a-0.4 c-0.4 d-0.3 o0.6
portra 7.9 b0.8 e-0.4 f0.5 j0.5 k1.1 o-0.3 q1.0 r-0.4 s0.7 t-0.4
portug 7.5 a-0.4 d-0.4 i-0.6 j0.3 k0.6 o0.6 p-0.3 r0.8 t1.4
posi 7.0 c-0.6 e0.5 f0.7 g1.6 i0.4 j0.8 l0.5 m0.8 n0.4 p0.8 q-0.3 t0.4
posi+the 8.4 e0.6 p0.6
posi+thin 8.4 a-0.3 g0.4
posi+to 8.2 a0.4 c1.0 f0.5 i0.6 j0.4 l0.5 n0.5 p0.5
positi 7.0 c-0.6 e0.5 f0.7 g1.6 i0.4 j0.8 l0.5 m0.8 n0.4 p0.8 q-0.3 t0.4
poss 6.4 a-1.5 c-0.9 d-0.4 e-0.4 f0.4 g1.3 j-1.0 k0.4 l1.1 n-0.3 o0.3 p-0.7 q-0.3 t1.1
poss+to 7.9 a-0.7 e-0.5 f0.4 h0.4 l1.3 q-0.4
posses 8.2 a-0.5 b0.4 j-0.6 k0.5 l-0.5 m-0.5 o0.4 q-0.3
possib 6.5 a-0.9 c-0.6 e-0.6 g1.5 i0.5 j-0.4 l1.6 n-0.3 p-0.5 t1.2
post 5.2 a-0.4 b0.6 c-1.0 d-1.0 e0.8 f0.7 g-0.5 i-0.7 j-0.9 k2.0 m0.9 n0.5 o1.2 p-1.0 q2.8 r1.4
post+a 7.6 a0.3 d-0.4 e0.3 i1.1 p0.4 t-0.4
post+and 8.4 q1.5
post+as 8.4 a-0.3 b0.4 n1.1 q-0.4
post+beca 8.4 a-0.4 d-0.3 k-0.4
post+by 8.4 g0.9 k-0.4 n-0.4 q0.5 r0.8 t0.9
post+for 8.4 a-0.5 c-0.4 l0.6 m-0.3 o0.4 q0.3 r-0.3
post+has 8.4 a0.7 b0.4 e0.8 g-0.4 s2.2
post+it 7.6 a0.9 d0.5 e0.3 f0.4 i-0.4 j0.7 m1.2 o0.3 p-0.4 r0.5 s1.2 t-0.4
post+of 8.4 s-0.3
post+offi 8.4 c-0.5 e-0.5 f-0.4 k0.5 q1.3 r0.5
post+on 8.4 f0.6 g0.3 h0.6 n-0.3 o-0.4 r0.7
post+the 7.9 c0.7 h-0.5 q-0.3 r0.8 s0.5
post+to 8.2 a-0.6 d-0.3 e-0.3 f0.4 l0.4 m-0.3 o0.8
post+whic 8.4 a-0.3 c0.4 e-0.6 k0.5 l0.8 n0.5 t0.5
post+with 8.4 b-0.3 c-0.4 h-0.3 s-0.3
posted 7.0 a0.5 b-0.4 c-0.8 d-0.6 e0.7 g-0.5 h0.6 j-0.4 m-0.6 o0.6 p0.3 q0.8 t-0.5
poster 7.1 a-0.6 c0.5 h-0.4 j-0.6 l0.9 o0.4 q0.5 r0.9 s-0.4 t1.5
postin 8.2 a0.7 b-0.3 g-0.3 i0.6 j0.8 m1.5 s0.5
postpo 7.7 a-0.8 b0.4 c-0.4 d-0.4 e-0.4 f0.7 i-0.3 k2.9 m-0.6 q-0.7 r0.6 s-0.3
posts 8.2 b0.5 c-0.6 e-0.8 f-0.3 i-0.3 m0.4
pot 8.4 d0.4 e0.5 p0.8
pote+buye 8.4 a0.3
poun 7.1 a0.7 b3.1 e1.1 f-0.4 g-0.9 h-0.4 i-0.6 k0.3 l0.9 m-0.7 o0.4 p-0.6 q1.1 r-0.4 s-0.7
poun+and 7.9 a0.3 b0.8 e1.1 f-0.3 g-0.5 l1.0
poun+of 8.4 q1.2
pound 8.4 q0.9
pounds 7.2 a0.9 b3.2 e1.0 f-0.6 g-0.8 h-0.4 i-0.5 k0.4 l0.9 m-0.6 o0.5 p-0.6 q0.3 r-0.4 s-0.6
powe 6.2 a-1.0 e-0.4 g0.5 k1.5 o0.3
powe+butt 8.4 a0.6 g-0.3
powe+s400 8.4 a0.8 g-0.6
powe+spea 8.4 g0.4
powe+to 8.4 a0.5
power 7.3 g-1.0
powere 7.9 a-0.5
powerf 7.3 a-1.3 g2.6
powers 7.6 a0.5
prac 6.1 c0.9 d1.2 f1.6 g0.9 h0.5 i0.4 j0.5 k-0.5 l0.6 m0.5 o1.3 q0.8 r-0.6 s-0.8 t1.7
prac+and 8.4 b0.5 f0.7 j0.5 o1.4 r-0.4 s0.3 t0.5
prac+comp 8.4 a0.4 c1.5 e-0.4 p0.9
prac+for 8.4 e0.5 f0.4 h0.7
prac+mana 7.3 a0.6 b-0.5 d1.0 e1.1 f0.9 g-0.8 h-0.4 i-0.9 j-0.4 l0.5 n0.4 o0.5 p-0.3 q0.8 s-0.4 t1.7
practi 6.1 c0.9 d1.2 f1.6 g0.9 h0.5 i0.4 j0.5 k-0.5 l0.6 m0.5 o1.3 q0.8 r-0.6 s-0.8 t1.7
prai 7.9 a-0.6 e-1.2 f-0.4 g0.9 k0.3 l0.4 p-0.4 r0.9 t-0.5
prairi 8.4 d0.5 e-0.7 m0.4 t-0.3
praise 8.4 a-0.6 d-0.3 e-0.6 g1.1 r0.9
praw 8.4 a-0.5 g0.8 m0.3 r0.9
prawn 8.4 a-0.5 g0.8 m0.3 r0.9
pray 8.2 b-0.4 c1.3 e-0.9 i0.5 t0.6
pre 8.2 d0.7 g0.7 h1.5 j0.7 l0.5 r1.1
prec 7.6 a0.3 c1.1 d0.8 e0.3 f-0.3 h-0.3 j1.1 o0.5 p-0.4 q0.6 s-0.3
preced 8.4 c0.5 j0.7 o0.7 q0.4
precio 8.4 a0.3 d0.7 j0.7
precis 8.4 b0.3 c0.8 f-0.3 l0.3 q0.3
pred 7.9 a0.4 c0.4 d0.5 e0.8 i1.1
predec 8.2 a0.4 c0.4 d0.6 e0.9 i1.1
pref 6.3 a1.2 b0.6 c-0.5 d1.4 e2.2 f0.8 g-1.2 j-0.5 k0.8 l-0.5 m-0.8 o-0.6 p-0.6 q0.4 r-0.5 s2.0
pref+a 8.4 a0.6 b0.5 f0.4 g-0.4 q0.4
pref+not 8.4 e0.5 s0.4
pref+to 7.6 a0.8 e1.5 f0.6 g-0.4 j-0.4 r-0.4 s1.5
prefer 6.4 a1.3 b0.8 c-0.5 d1.5 e2.1 f0.8 g-1.2 j-0.5 k0.6 l-0.4 m-0.7 o-1.0 p-0.6 q0.5 r-0.6 s2.1
prem 7.2 a0.4 b0.4 c1.0 d-0.6 e-0.7 g-0.9 h0.9 k0.3 o-0.4 p1.1 r-0.3 t-0.5
premiu 7.6 a-1.0 c-0.7 d-0.4 e-0.5 g-0.5 h1.1 i0.5 n-0.4 r-0.3 t-0.4
pren 7.9 d0.6 f0.9 m0.4 o0.3
prende 8.4 d0.4 f0.6 o0.3 t0.3
prenti 8.4 f0.3 i0.3 t-0.4
prep 7.5 a-0.9 b0.5 c-0.4 d-0.6 e-0.4 i-0.5 j0.6 k0.4 m0.5 n-0.3 q-0.3 r0.9
prep+to 8.4 a0.3 d0.5 f0.5 p0.6 r0.5
prepai 8.4 a-0.7
prepar 7.7 a-0.4 b0.3 c-0.5 d-0.5 e-0.3 g0.4 i-0.4 j0.7 k0.3 m0.7 n-0.4 r0.7
pres 5.2 d-0.6 f1.1 g-1.9 h-0.6 i-1.5 j1.3 k0.6 m-0.5 p-1.2 q0.5 r-1.2 s2.0
pres+a 8.4 a1.0 b2.1 e-0.4 q1.1 s1.8
pres+all 7.9 a1.5 c0.4 e-0.4 g-0.4 i-0.4 j2.6
pres+and 8.2 e-0.5 l0.9
pres+but 8.4 a0.4 d0.7 f0.6 s0.9
pres+ever 8.4 e0.8 j0.8
pres+it 8.2 a0.7
pres+offi 8.4 e-0.4
pres+on 8.2 a0.8 f0.4 g-0.5 k1.4
pres+rele 8.4 c0.4 e-0.6 t0.7
pres+the 7.3 a0.5 g-1.0 l0.4 t1.0
pres+to 7.9 c0.7 e0.5 g0.4 i0.6
presen 6.4 b-0.4 e0.6 f0.6 g-0.7 h-0.3 i-0.3 j-0.5 k0.9 m-0.5 o-0.5 p-0.5 r-0.6 s0.5 t-0.6
preser 7.3 a1.7 d-0.3 g-0.5 i-0.6 j3.0 p-0.3 s-0.3
preset 7.9 a-0.5 g1.1
presid 8.2 c0.4 e0.4 f1.7 s0.4
press 6.1 a-1.2 b0.8 d-0.7 e-1.5 f-0.4 g-1.5 i-0.8 j-0.8 l-0.3 p-0.7 q0.6 s1.9
presse 8.2 a-0.4 g0.5 m0.4 o1.1 r-0.3
pressi 7.6 a-0.4 g-0.7 l0.4 t1.0
pressu 8.2 a1.1 e0.5 g-0.5 i0.4
pret 5.8 a-2.0 b0.6 d-0.5 f-0.3 g2.2 h0.4 p0.6 q0.4
pret+cool 8.2 a-0.6 g0.5
pret+good 7.5 a-1.2 g1.6
pret+stur 8.4 a-0.8 g0.9
preten 8.4 b0.6 c-0.3 d-0.4 e-0.4 h0.4 p0.4
pretty 5.9 a-1.4 g1.3 p0.4 s0.3
prev 6.5 a-1.4 b-0.6 d0.6 e-0.4 g0.8 h0.5 j-0.3 m0.6 o0.4 p-0.4 q-0.3
prev+acco 8.4 a-0.4 i0.4 q-0.3 t0.3
prev+mode 8.4 g0.3
prev+owne 8.4 o0.5
prev+play 8.4 g0.5
previo 6.7 a-1.7 b-0.6 d0.6 e-0.4 g1.3 h0.5 j-0.3 m0.6 o0.4 p-0.4 q-0.3
pric 4.7 a-0.4 b4.7 c0.4 d-0.5 e1.3 g1.6 h1.0 i-0.5 j-0.7 l0.6 n-0.3 o1.0 q0.8 r0.5 s0.5 t0.6
pric+and 6.9 a0.8 b0.5 h-0.6 k-0.4 m1.3 n-0.4 s0.3
pric+but 8.2 a-0.6 g1.2
pric+diff 8.4 a-0.6 g-0.5
pric+for 7.7 b-0.5 d-0.5 e0.7 f0.3 h0.8 i-0.3 n-0.4 r0.8 s0.5
pric+head 8.4 g-0.5
pric+i 8.2 a-0.3 b0.4 c0.5 e0.4 g0.5
pric+in 8.2 a0.6 c0.7 d-0.5 e1.3 f-0.3 g-0.4 n-0.3
pric+incl 8.2 a-0.6 b0.3 d0.3 e-1.0 g-0.7 i-0.4 k-0.4 m-0.4 o3.0 q0.7 s0.4 t0.4
pric+list 8.4 b1.1 d0.3 g-0.6 l0.4 o0.6 q0.8 s-0.5 t-0.4
pric+of 7.7 a-0.3 b-0.5 c0.4 h-0.3 n0.4 s0.6 t0.3
pric+on 7.7 a-0.8 c0.4 g0.6 k0.3 l0.4 q0.7
pric+perf 8.4 a-0.4 g0.8
pric+sinc 8.4 a-0.6 g1.0
pric+up 8.2 a0.9 b1.9 c-0.4 e-0.6 g-0.5 t0.5
pric+very 8.4 a-0.3 g0.6
pric+with 8.4 g-0.9
price 4.8 a-0.9 b3.9 e-0.4 g2.3 h0.9 j-0.5 l0.4 o1.2 p0.4 q0.7 r0.8 s0.5 t0.6
priced 7.3 a-1.3 g1.5
prices 7.1 a2.3 b1.2 d-0.5 e2.7 g-1.2 i-0.6 l0.3 n-0.5 o-0.3 r-0.6
pricin 7.9 a-0.7 g-0.6
prim 7.7 b0.6 d0.6 g0.6 h0.5 j0.3 r-0.3
prim+scho 8.4 a0.4 b0.5 d0.5 e0.4 j0.5 s0.5
primar 7.7 b0.6 d0.6 g0.6 h0.5 j0.3 r-0.3
prin 5.0 a-0.9 b-0.5 c0.9 d-0.5 e2.1 f2.7 h1.6 j-1.1 k0.7 l1.4 m0.6 n0.4 o0.3 p-2.2 q1.2 r3.1 s1.0 t1.4
prin+a 8.4 a-0.4 f0.6 g0.8 r0.9
prin+and 7.9 a-0.7 c-0.4 h1.3 k0.5 m0.6 n-0.4 q0.5 r0.6 t-0.5
prin+are 8.4 a-0.6 g1.3
prin+as 8.4 c0.3 l0.4 o0.8 r0.6
prin+for 7.9 a-0.4 b0.8 e-0.5 g0.6 h0.5 k-0.4 r1.2
prin+in 8.2 d0.3 i-0.3 q0.4 s0.4
prin+it 7.7 a0.9 d0.3 e1.5 i0.4 s0.8
prin+on 7.6 a1.2 c-0.3 d-0.5 e0.6 g-0.4 h0.6 i-0.5 l0.5 o0.3 s1.2 t0.6
prin+the 7.2 a-0.5 b0.4 c0.4 d0.4 e1.0 l-0.3 m0.4 o-0.3 q-0.4 r-0.4 s0.6
prin+them 8.4 g1.1 k0.6 q0.3 r0.5
prin+want 8.4 b0.6 d0.5 g-0.5 h-0.5 m0.5 t0.7
prin+with 8.4 j0.5
prin+work 8.4 a-0.5 c-0.5 d-0.4 e-0.6 g0.9 h1.4 m-0.4 n0.5 r1.2 t0.3
princi 7.3 a0.7 b-0.3 c0.4 d0.9 e1.5 f4.2 h-0.3 k0.4 l-0.4 p-0.3 q0.4 r0.7
print 6.0 a-1.1 b0.6 d-1.1 f0.5 h1.0 i0.9 j-0.8 k0.7 m-0.3 o-1.0 p-0.7 q0.4 r1.8 s1.3 t-1.0
printe 5.8 a-0.4 b-0.4 c1.2 e0.9 g-1.0 h1.0 i-0.6 j-0.9 k-0.5 l1.7 n0.4 o1.1 p-1.2 q0.5 r1.1 s-0.6 t2.6
printi 7.5 b-0.4 c-0.4 g0.5 h0.5 j0.3 l0.5 m0.9 p-0.5 r0.7
prints 7.7 a-0.3 c0.7 e0.5 g1.5 m0.6 s0.5
prio 7.2 a-0.4 b1.3 c0.6 d-0.6 g-0.7 i-0.4 j-0.3 k0.6 m-0.3 o0.4 p-0.3 q0.6 s-0.3 t0.4
prio+to 8.4 a-0.5
prior 7.9 f0.4 g-0.7 k1.4
priori 7.7 a-0.4 b1.4 c0.8 d-0.5 h0.3 i-0.3 k-0.7 l0.3 q0.4 t0.6
pris 8.2 a-0.6 b-0.6 g0.4 n-0.3 q1.2 r0.4 t-0.4
prisci 8.4 a-0.6 b-0.5 g0.4 n-0.3 q1.3 r0.6 t-0.4
prit 8.4 c-0.4 e0.7 g0.4 h0.8 j0.9 r0.4
priv 7.2 a1.6 b1.7 c1.2 d0.7 f0.3 g-0.7 j-0.4 l-0.4 m-0.8 n-0.4 p-0.3 q-0.4 s0.6 t0.4
priv+noti 8.4 a0.4 d0.5 m-0.3
privac 7.7 a1.2 b1.4 c0.5 d0.5 e-0.4 g-0.5 i-0.4 j-0.3 m-0.7 q-0.3 r-0.4
privat 7.9 a0.5 b0.4 c0.8 f0.5 i0.3 r0.4 s0.4
priy 7.6 a-1.2 c-0.3 g-0.3 h0.4 i-0.5 j-0.4 k0.9 l0.9 n1.1 o-0.4 p-0.4 q-0.3 s-0.4
priya 8.4 a-0.7 b0.3 m0.4 o-0.5
priyan 7.9 a-0.6 c-0.5 h0.4 k1.1 l0.8 m-0.4 n1.0
priz 7.9 c-0.5 h0.4 q-0.3
prize 7.9 c-0.5 h0.4 q-0.3
pro 7.7 a-0.3 g1.7
prob 4.9 a3.0 b0.3 d-0.7 g-2.2 h0.5 k0.5 l-0.3 p-0.3 q0.3 s-0.5
prob+and 7.9 a0.5 g-0.3
prob+at 8.4 k0.9
prob+for 7.9 a0.6
prob+go 8.4 a-0.8
prob+if 8.4 a-0.7 g-0.7
prob+not 8.4 a0.3 b0.7 e0.6 f0.4 i0.7
prob+of 7.9 a-0.8 g1.6 r0.6
prob+on 8.2 a1.0 n0.4
prob+the 8.2 g0.7
prob+to 8.4 g-0.5
prob+with 6.2 g1.6
probab 6.5 a-0.5 b0.7 e0.5 f0.5 i0.5 k0.7
probat 7.6 a-1.3 c0.4 d-0.6 f-0.5 g0.3 i-0.7 n-0.5 p-0.3 q1.0 r0.5 s-0.6 t0.4
proble 5.2 a5.1 g-2.2 h0.5 m0.4
proc 5.6 a1.3 b1.1 d0.4 h0.5 i0.7 j2.7 l-1.1 m-0.7 p-0.4 s-0.8
proc+and 8.2 e0.3 g-0.4 n0.4
proc+as 8.4 a-0.9 c0.4 d0.4 o0.6
proc+for 8.4 a0.9 g-0.6 j0.3 p0.6
proc+in 7.9 f0.3 j0.4
proc+is 8.4 a0.4 g-0.7
proc+serv 8.4 a0.5 d1.4 e-0.3 j1.7
proc+with 8.2 a0.3 g-0.4 j0.3
proced 7.9 a-1.0 b-0.3 c-0.3 h0.7 j-0.5 l-0.4 n0.5 o-0.4 r0.3 t0.5
procee 7.1 a1.7 c0.4 g-0.6 j2.1 l-0.5
proces 6.3 a0.6 b0.3 d0.8 h-0.3 j2.1 n-0.3 o0.7 p-0.7
procur 7.1 b1.2 c-0.5 d-0.4 g0.9 h0.6 i1.0 j-0.6 k0.4 l-0.4 m-0.5 r-0.4 s-0.4
prod 5.1 a0.9 c0.7 f0.3 h0.5 n0.3 o0.4 p0.4 r0.4 t0.4
prod+and 7.6 c0.4 d0.7 g0.9 i0.3 p0.7 s0.4
prod+but 8.4 g0.6
prod+by 7.9 a0.4
prod+exce 8.4 a-0.3 g0.6
prod+from 8.4 a-0.5 g-0.6
prod+i 8.4 g-0.4
prod+in 8.2 a0.4 g-0.4
prod+is 8.2 a0.5 e0.5 g-0.3 i0.5
prod+page 8.4 a-0.9 b-0.4 i-0.5 l-0.4 n0.7 s-0.3
prod+supp 8.4 a0.4 g-0.3
prod+with 8.4 a-0.4 g0.9
produc 5.2 a0.8 c0.7 f0.3 g0.3 h0.5 i-0.5 n0.3 o0.5 p0.5 r0.4 t0.4
prof 6.3 a0.5 b1.1 c0.8 e-0.5 f-0.7 g-0.6 i1.1 j1.3 k-0.4 l-0.3 q-0.5 r-0.8 t0.4
prof+body 8.4 a0.6 i-0.4 j1.6 m0.6 s-0.4
prof+clea 8.2 a0.5 c1.1 i2.3
prof+inde 7.9 a-0.3 d-0.3 f-0.4 j0.7
profes 6.6 a0.9 b0.7 c1.1 d0.3 e-0.4 f-0.6 g-1.3 i1.4 j1.6 l-0.4 n-0.3 q-0.4 r-0.3 t0.6
profil 8.4 a-0.9 g0.9
profit 8.4 b0.9 p0.5
prog 5.8 a-1.6 e-0.8 f-0.6 j-0.5 k0.8 m-0.4 n0.4 o0.3 q0.6 r0.7 t1.1
prog+and 8.2 c0.5
prog+for 8.4 g0.5 i0.5 r0.4
prog+from 8.4 a-0.5 g0.6 q0.4
prog+scan 7.2 a-0.6 g-0.8
prog+to 8.4 g-0.5
progra 6.2 a-0.8 e-0.6 f-0.5 g1.3 h0.4 j-0.5 m-0.4 n0.5 o0.4 p-0.5 r0.8 s0.3 t1.1
progre 6.8 a-1.0 e-0.4 g-1.1 k0.7 q0.5
proj 6.7 b-0.6 c0.6 d1.7 e-1.0 f1.5 g-0.3 i1.7 j-0.6 l0.6 m0.3 n0.7 p-0.8 s-0.9
projec 6.7 b-0.6 c0.6 d1.7 e-1.0 f1.5 g-0.3 i1.7 j-0.6 l0.6 m0.3 n0.7 p-0.8 s-0.9
prom 6.0 a0.5 b0.9 c2.7 d0.8 e-1.4 f0.5 h-0.6 j-0.4 l0.4 n2.1 o-0.5 p-0.9 q-0.4 r1.5 s-0.9 t0.4
prom+and 8.4 a-0.4 c-0.3 e-0.4 g0.4 h0.4 l0.3 n-0.4 q-0.5 r1.1
prom+for 7.9 a0.5 c1.9 d0.4 e-0.6 f-0.4 i-0.4 t0.5
prom+me 7.9 a1.0 c0.9 d0.3 f1.3 g-0.5 i0.4 m0.4 o0.3
prom+of 8.4 c0.7 d1.2 e-0.3
prom+the 8.4 c0.4 d0.4 e-0.4 f0.4 g0.5 n0.4 r0.3
prom+you 8.4 b1.3 e0.4 f0.5 i0.6 l0.8 n0.9
promis 6.1 a1.2 b1.1 c2.8 d0.9 e-1.2 f0.6 h-0.7 j-0.4 l0.5 n1.8 o-0.3 p-0.9 r1.2 s-0.9 t0.3
prompt 8.2 g0.7 n0.4 r0.5
pron 7.9 a1.7 e1.0 g-1.1
pron+to 8.4 a1.0 g-0.5
prone 8.2 a1.5 g-1.1
proo 6.2 a-0.9 b0.9 c1.6 e0.6 f0.3 g-0.4 i-1.0 j-0.8 k0.7 l-0.4 m1.2 n-0.4 o-0.4 p-0.5 q2.2
proo+and 8.4 a0.7 c0.5
proo+appr 8.4 c0.3 d-0.4 n-0.9 o0.5 q0.4
proo+has 8.4 a0.4 b-0.3 d0.8 e0.8 j0.4 p0.8 s0.6
proo+of 8.4 a-0.8 b-0.5 d-0.5 h0.5 l0.3 m0.5 q0.3 t0.4
proof 6.8 a-1.5 c0.5 f0.4 g-0.5 h-0.5 i-0.5 j-0.7 k-0.5 l-0.4 m0.5 n-0.5 p-0.7 q1.9 t0.6
proofr 8.2 a-0.4 b0.7 d0.7 e-0.6 f0.5 m0.6 n0.4 q0.4 r0.4
proofs 7.3 a0.8 b0.9 c1.2 e0.8 i-0.5 j-0.4 k1.5 m0.5 q0.6 r0.3 s-0.3
prop 6.1 a0.9 b-0.4 c0.6 e1.6 f-0.4 i-0.4 j0.3 k-0.6 m0.9 n0.5 o0.9 p-0.3 s0.6
prop+to 7.9 a0.5 b1.5 e0.8 i0.8 p0.3 s0.5
proper 6.5 a0.6 c0.5 e1.6 h0.5 k-0.4 m1.2 n0.7 o0.7 r0.3
propos 7.2 a0.4 m-0.4 r-0.4 s1.0
pros 6.8 a-1.6 g2.8 h-0.3
pros+pric 8.4 a-0.5 g0.9
prosec 8.2 c-0.4 d-0.3 e-0.4
prot 6.8 a-0.9 d0.6 g0.8 i-0.4 j1.3
prot+case 8.4 a-0.4 g0.5
prot+offi 8.4 a0.3 d0.6 e0.8 j0.8
prot+the 8.4 a-0.5
protec 6.9 a-1.2 c0.3 e0.4 g1.0 i-0.3 j0.7
prou 8.2 b-0.3 c-0.4 d0.7 r-0.4
prov 6.1 c0.7 d-0.5 e0.8 g1.0 h-0.4 i1.8 j0.3 l-0.4 p0.3 t-0.4
prov+a 8.4 e0.4 g-0.6 i0.3
prov+and 8.4 c0.4 d-0.3 g0.5 k0.4 n0.5 r0.7 s0.5
prov+in 8.4 b0.6 g0.6 i0.3
prov+it 8.4 m0.7 p0.5
prov+you 8.4 g0.5
prov+your 8.2 a0.5 e0.8 j0.4 p0.4
provid 6.3 c0.4 d-0.4 e1.1 g0.9 h-0.3 i1.7 j0.4 l-0.4 m-0.4 o0.3 s-0.4 t-0.4
provin 8.4 c0.5 i0.4 s0.5
ps 8.4 a-0.4 b-0.3 g-0.7 k1.4 n1.0 o0.3
ps2 8.4 g-0.5
pta 8.2 b0.7 f1.0 g-0.4 l0.9 q0.7 r-0.3 s0.4
pub 7.9 a0.4 g-0.7 h0.7 i-0.3 k-0.4 q-0.4 s0.7
publ 6.5 a-0.6 e0.4 f-0.7 g-0.8 i-0.8 j1.5 k0.3 l-0.4 m-0.5 o-0.5 p-0.8 r0.6 s1.3 t1.2
publ+and 8.4 a0.9 e1.1 g-0.4 j1.3 s1.7
public 6.9 f-0.4 g-1.1 h-0.6 i-0.4 j1.9 m-0.3 p-0.6 s1.1 t0.8
publis 7.3 a-0.6 b-0.5 f-0.4 i-0.5 j-0.4 o-0.3 p-0.3 r0.5 t0.5
pudd 7.9 a0.9 b-0.5 e1.0 h0.6 i-0.3 j0.6 k-0.3 m0.9 p0.8 r0.5
puddin 8.2 b-0.5 g0.4 h0.7 j0.7 k-0.3 m1.0 r0.5
pugh 8.2 b0.3 e0.5 g0.5 h0.7 k0.4 p0.5 r0.5
pull 6.9 a0.4 d-0.6 e1.6 g-0.6 i2.1 j-0.4 k0.8 n-0.6 p-0.4 s-0.4
pull+out 7.7 a-0.9 c-0.5 i-0.3 k1.2 t-0.4
pull+the 7.9 a1.5 c0.6 e1.9 g-0.3 i2.9
pulled 7.7 a0.4 b-0.3 c-0.4 e1.3 g-0.6 i1.1 q-0.3
pullin 8.2 a1.0 c0.8 e0.5 g-0.3 i1.6
pump 7.5 d-0.4 e0.7 h0.5 j-0.4 l1.4 m0.4 p-0.5 r0.7 s-0.4 t0.6
pumps 8.2 a0.5 b0.3 e1.1 g-0.4 i0.3 o0.3 t1.0
punc 8.2 g-0.5 j0.5 k0.3 q-0.3 r-0.5 s0.5 t0.5
punctu 8.2 g-0.5 j0.5 k0.3 q-0.3 r-0.5 s0.5 t0.5
pupp 7.9 a-1.0 b-0.5 c-0.4 d-0.3 e0.4 g1.5 k3.9 n0.4 t0.6
puppie 8.2 a-0.7 g2.0 i0.4 k0.7
purc 5.4 e0.8 g-0.3 h-0.3 k-0.4 n-0.4 o1.9 p0.4 q-0.4
purc+a 7.5 a0.4 g-1.0
purc+an 8.4 a1.1 g-0.6
purc+it 7.6 a-0.4 g-0.6
purc+ledg 8.2 d0.5 o0.3 p0.8
purc+orde 7.7 b-0.4 e1.0 k-0.5 l0.4 n-0.4 o2.3 t-0.4
purc+the 7.0 g1.0
purc+this 7.2 a-0.9
purcha 5.4 e0.8 g-0.3 h-0.3 k-0.4 n-0.4 o1.9 p0.4 q-0.4
pure 8.2 c0.5 e-0.3 n0.4 p0.5
purely 8.4 c0.5 e-0.3 n0.4 p0.6
purp 7.3 a0.8 c1.4 p0.9 q-0.3
purpos 7.6 a1.0 c1.5 f0.3 g-0.6 p1.0 q-0.3
purs 7.5 a0.5 c-0.3 e0.9 j1.0 m0.5 n1.5
purs+to 8.2 a0.8 e1.0 j0.7
purser 8.4 n1.7 p0.5 q0.3
pursua 8.2 a0.8 e1.0 j0.7
push 6.7 c0.8 d-0.4 g-1.0 j-0.6 k4.1 l1.7 n-0.3 o1.1 p-0.8 s-0.7 t-0.5
push+butt 8.4 a0.9 g-0.4
push+it 8.4 a-1.2 o0.6
push+the 7.7 b-0.3 c0.7 g-0.6 i0.4 j-0.3 k1.1 l2.3 p-0.4 r0.4 s-0.4
push+to 8.4 e0.4 g-0.4 k2.0 o0.7 q0.5
pushed 8.2 a0.7 c0.8
pushin 8.4 a0.8 c0.8 i1.1
put 4.4 a0.8 b2.4 d0.6 e2.0 f0.9 g0.3 h3.9 k1.1 l0.6 o0.4 q1.8 r1.5 s-0.6 t0.6
put+a 6.5 b0.8 c1.2 d-0.4 e0.9 f0.8 g-0.5 h-0.7 i-0.6 k0.5 m0.4 o-0.6 p0.8 q1.6 r-0.3 s0.6 t-0.6
put+anyt 8.4 j0.4 o0.8
put+him 8.4 b0.6 c-0.4 g0.4 k-0.3 n0.7 o-0.5 r0.7
put+his 7.9 a0.8 b0.5 c0.7 e1.1 i-0.3 k0.3 p1.5 r-0.6 s0.6
put+in 6.8 a1.4 b0.8 c0.6 f-0.3 h0.4 j1.5 k-0.5 l-0.4 m-0.3 n0.5 p-0.4 r1.1 s-0.5
put+it 6.5 a1.1 b1.0 d1.4 e1.0 f0.4 h1.0 k0.5 n-0.7 o0.7 p-0.5 r0.4 s1.1
put+me 7.9 a0.4 c0.5 d1.1 e0.7 f1.6 g-0.4 h0.3 i-0.5 j0.6 k0.7 n-0.5
put+off 8.2 a1.1 d-0.3 g-1.0
put+on 7.7 a-0.7 e0.6 g-0.7 j0.7 k0.4 n0.4 p-0.3 q0.3 r0.5
put+our 8.2 a0.7 b-0.3 c-0.4 d-0.4 e0.5 g-0.4 o0.5 p0.8 s0.7
put+righ 8.2 a0.6 d0.4 e1.3 i-0.3 p0.6 s1.2
put+some 8.2 a-0.4 c0.4 g1.1 h0.6 m0.4 r0.4
put+that 7.6 d0.3 e1.0 g-0.8 h-0.4 k0.7 n0.4 p0.6 q0.3 s0.4
put+the 5.7 a1.3 b0.4 c-1.1 d0.5 e0.9 f-0.3 g-1.4 h1.4 i1.5 k0.4 l1.2 o0.8 p-1.3 r-1.0 s-1.4 t1.7
put+them 8.2 d-0.3 e-0.5 s0.5
put+thro 8.4 a0.3 e0.9 i0.4 p0.6
put+up 7.9 b0.4 d0.8 g-0.5 i0.7 k-0.4 r-0.3 s0.6
put+us 7.2 a-1.5 b-0.7 c-1.0 d-0.5 e-0.5 f-0.4 g2.0 h3.9 i-0.9 l-0.4 n0.4 p-0.4 q0.5 r1.1 s-0.5
put+you 7.7 a-1.1 b-0.7 d-0.4 e-0.5 g1.2 h2.0 i-0.6 j-0.4 m-0.7 n-0.3 o0.4 q0.5 r1.9
put+your 6.7 a-0.6 b0.9 c-0.4 d-0.7 g1.3 h0.6 i0.7 j-0.4 k0.9 l0.5 n0.8 o-0.5 p0.5 q-0.3 r0.3 s-1.0 t-0.3
puts 7.6 b0.7 d-0.3 e1.1 f0.6 g-0.6 h-0.3 k0.5 m0.6 r0.5
putt 7.6 a1.9 b0.4 c1.0 d-0.3 e1.3 f0.6 g-0.5 i-0.6 j1.1 m1.4 p0.8 s1.7
putt+righ 8.4 a0.9 e1.4 j0.6 m1.7 p0.5
puttin 7.6 a1.9 b0.4 c1.0 d-0.3 e1.3 f0.6 g-0.5 i-0.6 j1.1 m1.4 p0.8 s1.7
pym 8.2 a1.0 b0.7 d1.6 e-0.6 f0.9 g-0.4 i-0.4 j0.9 m1.0 p0.8 r-0.4 s-0.4
q 8.4 a-0.4 d-0.4 e-0.6 q-0.4
q1 8.2 b1.0 e-0.5 g-0.4 h-0.3 i0.7 l0.3 m0.3
q2 8.2 c0.5 h-0.3 i0.3 l0.3 m0.3
q3 7.7 a-0.4 b-0.3 e-0.7 f-0.5 g-0.4 h-0.6 m0.3 o-0.3 p-0.3 q1.3 r0.5
qual 4.9 a0.4 d1.0 e0.4 g1.0 s0.3 t0.6
qual+and 7.0 a-1.2 g2.1
qual+are 8.4 a0.4
qual+colo 8.2 a-0.4 g0.5
qual+cont 8.4 a0.5 g-0.6
qual+dvd 8.4 a0.9 g-0.4
qual+exte 8.4 a-0.4
qual+feel 8.4 a-0.3 g0.4
qual+imag 8.4 a-0.8 g-0.6
qual+is 6.9 a-1.9 g1.6
qual+phot 8.4 a-0.4
qual+the 7.9 a-0.5
qual+was 8.4 g0.5
qualit 4.9 a0.6 d0.9 e0.3 g1.2 s0.3 t0.5
quan 7.9 a1.0 c1.0 e1.1 i0.3 j0.7 p1.5
quan+surv 8.2 a0.8 c0.4 e1.2 i0.4 p1.7
quanti 7.9 a1.0 c1.0 e1.1 i0.3 j0.7 p1.5
quar 6.2 a0.6 b2.2 d0.7 e1.3 f-0.7 g-1.5 h-0.4 i1.0 j0.3 k0.3 l1.5 m-1.2 n-0.5 p-0.9 r-1.0 s0.5
quar+in 8.2 c0.4 e-0.3 l0.3
quar+of 8.4 b1.6 c0.3 e-0.4 g-0.3
quar+revi 7.7 a0.3 b0.4 c-0.4 d1.7 e0.5 g-0.6 k2.6 m-0.4 n0.6 s0.3 t-0.3
quarri 8.4 e-0.5 j0.5 l0.9
quarte 6.4 a0.7 b2.2 d0.7 e2.0 f-0.6 g-1.5 h-0.4 i1.2 k0.4 l0.9 m-1.0 n-0.5 p-0.8 r-1.0 s0.6
quay 7.9 d-0.3 f0.6 i-0.3 k0.4 m0.6 n0.8 o-0.3 r-0.3
quaysi 8.4 c0.3 m0.8 n0.7
quee 8.4 e0.5 o0.3 r-0.3
quer 7.3 a-0.5 b-0.4 c-0.6 g-0.5 i-0.5 j-0.4 k0.8 l-0.4 m2.5 n1.0 o1.4 p-0.4 q-0.6 t-0.7
querie 7.9 b-0.4 h0.4 k0.4 m1.8 n0.7 o1.1
query 7.9 a-0.4 c-0.4 f-0.4 h-0.3 i-0.3 k0.4 l-0.3 m0.9 n0.3 o0.5 p-0.3 q-0.5 s0.4 t-0.5
ques 5.8 b-1.2 c0.6 d0.4 g0.7 h-0.7 i-0.5 k1.2 m-0.4 n0.7 o-0.8 q1.7 s-0.7
ques+abou 7.9 a0.8 d0.6 g-0.4 h-0.4 i-0.3 j0.9 p1.1
ques+on 7.7 b-0.3 c-0.4 h0.8 p0.4
ques+to 8.4 a-0.6 d0.4 e0.4 g-0.4 i-0.3 k0.5 q1.7
ques+was 8.4 a0.4 e0.5 f0.5
ques+whet 8.4 e-0.4
questi 5.8 b-1.2 c0.6 d0.4 g0.7 h-0.7 i-0.5 k1.2 m-0.4 n0.7 o-0.8 q1.7 s-0.7
queu 7.3 c1.0 e1.1 h1.7 i-0.5 j-0.4 k0.3 m-0.3 n1.6 o-0.4 p-0.3 r1.3 s-0.5 t1.1
queu+at 8.2 b-0.4 c0.4 g0.4 h1.0 q0.4 r0.5
queue 7.6 c1.2 e0.5 g0.4 h2.0 i-0.4 n1.5 o-0.3 r1.4 s-0.4 t0.5
quic 5.4 a-2.4 b-0.6 c0.8 d0.6 e-0.6 f-0.5 g1.6 i-0.6 k0.4 n1.4 o0.9 p-0.9 q0.5 r1.8 s-0.5 t1.0
quic+and 7.5 a-1.5 c0.4 g2.1
quic+as 8.4 a-0.5 d0.3 e-0.3 g-0.3 k-0.4 l0.4 m-0.4 n0.8 o-0.4 q0.6 t2.9
quic+one 7.9 a-0.5 e0.3 f-0.3 g-0.8 i-0.4 o2.7
quic+revi 8.4 g0.7
quic+turn 8.4 h-0.3 l-0.4 n0.7 r1.1
quick 6.1 a-1.3 b-0.3 e-0.6 f-0.7 g-0.5 h0.4 i-0.4 j-0.8 n1.6 o1.4 p-0.6 q0.5 r1.4 t1.5
quicke 8.2 c1.1 d0.7 g0.5 j0.8 p-0.3
quicki 8.4 a-0.5 e-0.4 f0.3 g0.5 k0.5 n-0.4 o-0.3 q0.4 r0.8 t-0.3
quickl 6.4 a-1.1 g1.7
quid 7.6 a1.0 b1.6 c-0.6 d0.5 e0.6 g-0.4 i-0.6 j0.4 m0.5 p1.3 q1.0 s0.8
quid+for 8.2 a0.6 b1.2 e1.1 p0.9 s0.4
quie 6.5 b-1.0 d0.5 e1.3 l1.2 m-0.3 p-0.7 r-0.3 s1.7 t0.5
quie+abou 8.4 a0.7 c0.6 d0.6 e0.6 i0.4 s1.2 t0.7
quie+on 8.2 a-0.5 b-0.5 c-0.7 e0.5 f-0.3 g-0.4 l2.0 n0.4 s-0.4
quiet 6.8 a-0.6 b-0.9 d0.8 e1.1 j0.3 l1.3 p-0.5 s1.1 t0.6
quiete 8.4 a0.9 c0.6 g-0.4 i0.5
quietl 8.2 e0.4 g0.6 s0.8
quil 7.9 c0.5 g0.4 h0.5 k0.8 n0.4 o-0.5 p0.4 t-0.3
quill 8.4 i0.5 p0.6
quit 5.7 a1.5 b0.6 h-0.5 j-0.6 m0.3 n0.3 o-0.4 p-0.6 q0.9 s-0.4
quit+a 7.2 b-0.3 d0.5 e0.3 g-0.4 n0.4 r-0.3
quit+afte 8.4 a0.7 g-0.8
quit+happ 8.4 a-0.3 g0.4
quit+on 8.4 a-0.5 f0.7 h-0.4 m-0.4 o-0.3 r-0.5 t-0.3
quit+smal 8.2 a-0.5 g0.6
quit+work 8.4 a1.2 g-0.8
quite 6.2 b-0.4 d0.3 g1.1 n0.3 r-0.5
quits 8.4 b0.5 e-0.4 f0.4 g0.4 i0.3 k1.0 r-0.4
quiz 8.2 a-0.4 c-0.4 g0.4 l0.5 q0.4
quot 5.4 a0.5 b3.8 c0.4 d-0.6 e-1.4 h2.5 j-1.5 k0.6 m2.0 n0.8 o0.5 p-0.4 q0.5 t0.6
quot+and 8.4 c0.4 f0.7 m0.9 s0.7
quot+beca 8.4 b-0.5 c-0.4 d-0.4 g0.4 h0.5 m0.8 n0.3 r0.6
quot+befo 8.4 a-0.6 e-0.4 i0.5
quot+for 7.0 a-0.6 f-0.3 g-0.7 h4.4 j-0.6 n0.5 p-0.5 r-0.5 s-0.5 t0.7
quot+it 8.2 a-0.4 b-0.4 e-0.3 g0.8 r1.0
quot+said 8.2 a0.6 b1.6 e-0.5 f0.3 g-0.3 h-0.4 k-0.3 m1.8 o-0.4 r-0.4
quot+the 8.4 h-0.3
quot+us 8.4 b0.8 h0.6 i0.8 r0.6
quotat 8.2 e-0.5 f-0.3 h0.4 m-0.4 n-0.3 o0.3
quote 5.9 a0.8 b2.4 c1.1 e-0.3 f0.7 g-1.1 h2.6 j-1.3 k0.4 l0.6 m1.2 n1.5 p-0.7 q0.8 r-0.5 s-0.4 t0.4
quoted 7.2 a0.7 b2.4 d-0.5 g0.4 h0.5 i0.5 m1.8 p0.4 q-0.4 r0.9 t0.8
quotes 7.6 a-0.5 c-0.7 f-0.4 g0.9 h-0.3 i0.3 r-0.4
quotin 8.2 a-0.4 d0.3 e-0.4 n-0.4 o0.5 r0.5 t-0.4
r 6.7 a0.7 d-0.9 e-0.9 g-0.6 j-0.4 k-0.4 m1.2 n-0.4 p-0.6 q-0.5 t1.4
r's 8.4 a-0.6 g0.9
rach 8.2 c0.9 e0.7 g0.3 h0.6 k0.4 o0.5 t1.2
rachel 8.2 c0.9 e0.7 g0.3 h0.6 k0.4 o0.5 t1.2
rack 8.2 a-0.3 b-0.4 c-0.4 d0.3 e-0.5 g-0.4 k0.9 l1.1
rackin 8.4 a-0.6 b-0.4 c-0.4 d0.3 e-0.5 k0.9 l1.1
radi 6.0 c-0.7 e1.0 f0.7 g1.0 j0.4 o1.0 r-0.4 s3.7 t0.8
radi+and 8.4 e0.5 s0.6
radi+but 8.4 g0.4
radi+humb 8.4 f0.8 j0.4 p0.6 s1.4
radi+in 8.4 g-0.4
radi+is 8.2 a-1.4 g2.6
radiat 8.4 a-0.3 o1.6
radio 6.0 a0.4 b-0.4 c-0.5 d0.4 e1.1 f0.8 g1.2 j0.5 r-0.4 s3.8 t0.8
raff 8.2 a-0.3 i-0.4 j0.5 l1.1 n0.9
raffle 8.4 a-0.4 i-0.3 l1.1 n0.9
rahm 8.4 a0.5 d0.8 e1.0 h0.4 j0.5 n0.4 p0.4
rahman 8.4 a0.5 d0.8 e1.0 h0.4 j0.5 n0.4 p0.4
rail 8.2 a-0.4 f0.4 g0.5 h-0.4 m0.4 r0.6 t-0.4
railwa 8.2 a-0.4 f0.4 g0.5 h-0.4 m0.4 r0.6 t-0.4
rain 7.1 a0.6 c-0.4 d-0.4 e0.8 f-0.4 g-0.5 h-0.5 i-0.4 j-0.4 l-0.5 o-0.7 p0.8 s1.4 t1.1
rain+and 8.4 b0.3 e0.7 p0.8
rained 8.4 c0.4 d-0.3 g-0.3 p0.5 s0.6
rains 8.4 a0.4 e1.0 p0.8 s0.4
rais 6.6 a0.3 b1.7 c-0.7 d1.1 f1.1 g0.7 h0.9 j-0.4 k0.3 l-0.7 m1.6 n0.4 p-1.0 q0.3 r-0.5 s-0.9
rais+an 8.4 b0.7 c-0.4 e-0.3 g0.6 h1.2 i0.6 r-0.3
rais+in 8.4 g0.7
rais+it 8.2 a-0.4 b0.6 f1.1 g-0.5 m1.0 n1.0 s-0.3 t0.4
rais+the 7.9 a0.4 b0.8 e0.8 f0.8 r-0.4 t-0.4
rais+this 8.4 b-0.4 c-0.6 d1.1 m0.4
raise 7.3 c-0.3 d0.8 f1.1 g0.6 h0.5 i-0.4 k0.5 l-0.4 m1.8 n-0.4 p-0.5 s-0.4
raised 7.3 a0.6 b1.9 c-0.4 d0.5 e0.4 h0.5 i0.5 j-0.4 n0.9 p-0.5 r-0.4 s-0.4
raj 8.2 g0.4 m0.3 q0.3 r0.4
ramb 8.4 a0.3 c0.6 d1.0 i0.9 s0.6
ramble 8.4 a0.3 c0.6 d1.0 i0.9 s0.6
ramp 7.9 a-0.3 b0.8 c0.5 e0.8 f0.3 g0.9 n0.3 q0.5 r0.9 s-0.4
ran 6.8 c-0.7 d-0.3 e0.9 f0.5 g1.1 h1.3 i1.2 j-0.5 k-0.5 l0.6 m-0.5 p1.0 r0.5 t-0.4
ran+a 8.2 a0.4 d-0.3 e0.9 h0.5 l0.4 p0.6
ran+out 8.4 a-0.6 g0.5 h0.6 r0.5 t-0.4
rand 7.9 a0.7 b0.4 c0.6 e-0.5 f0.6 g-0.7 i0.9 p0.4
rand+kowa 8.4 a0.4 b0.5 c0.5 f0.5 i1.1 p0.6
random 8.4 g-0.6 k0.3
randy 8.4 a0.4 b0.5 c0.5 f0.5 i1.1 p0.6
rang 5.9 b-0.8 c-0.5 d3.7 e1.0 f0.5 g0.9 j1.1 k0.4 l0.6 o0.7 r1.7
rang+and 8.4 d0.8 e0.9 g-0.3 l0.4
rang+back 8.4 a0.6 d1.1 i0.8 s1.3
rang+in 8.4 b-0.4 g0.3 q0.3 r0.5 s0.4
rang+me 8.4 a-1.0 c-0.5 e-0.4 f0.6 g1.3 i-0.4 l0.4 r1.6 s-0.3
rang+of 8.2 a-0.4 g0.4
rang+the 7.9 a0.8 c0.3 d1.8 g-0.3 j0.4 m0.4 r-0.4 t1.0
rang+this 8.4 a0.3 e0.5 j0.8
range 6.7 a-0.5 d0.4 g0.3 h1.0 r0.6
rao 8.4 c0.6 e-0.3 f0.5
rare 7.9 a0.5
rarely 8.4 g-0.7
rate 5.9 a0.3 b2.8 e0.8 h1.5 i0.3 k-0.5 l0.4 m3.1 n0.4 o1.1 t1.9
rate's 8.4 b-0.4 c-0.4 m0.8 n0.5 o0.9 t0.7
rate+and 8.2 a1.0 b2.2 e0.9 f0.6 g-0.5 i1.7 p1.1 r-0.3
rate+card 8.4 a-0.5 b-0.4 e-0.5 h0.3 l0.5 m1.2 n0.3 o0.4
rate+i 8.4 d-0.4 e0.6 n-0.3 p0.8
rate+it 7.9 a-0.5 g0.3
rate+our 8.4 c-0.5 e0.4 g-0.3 h0.5 i-0.5 k0.4 l0.4 n-0.3 r0.4 t0.4
rated 8.4 a-0.5 g1.4
rates 7.9 a0.3 b1.1 c0.3 f0.6 g-0.6 i0.4 s0.8
rath 5.4 b-0.5 c1.2 d0.7 e1.0 f1.7 g-1.9 h-0.3 i-0.6 j0.5 k0.6 m2.2 o-0.6 q-0.6 r-0.4 s0.7 t1.7
rath+good 8.2 c0.9 d1.4 e-0.7 g0.4 h0.9 q-0.3 r0.6 s0.7
rath+have 7.7 c1.4 e0.4 f0.6 h-0.4 j1.1 t-0.5
rath+hope 8.4 a0.3 b0.4 c-0.3 d1.1 e-0.6 l-0.4 s0.8
rath+more 7.9 a0.5 b0.6 c-0.5 d1.0 e0.9 g-0.4 i-0.8 j0.4 m0.7 p-0.3 s0.9
rath+not 7.6 a0.6 e-1.0 f0.8 h-0.4 i0.5 m-0.4 n0.5 o-0.4 p-0.5 r-0.4 s0.5 t-0.4
rath+than 6.7 a-0.9 b-0.6 c0.3 d-0.5 e1.1 f1.1 g-0.8 i-0.5 j-0.5 l0.6 m2.9 n-0.4 p0.8 q-0.9 t1.0
rath+the 8.4 c-0.5 d-0.3 e0.6 n-0.5 r0.4 s-0.3 t0.8
rather 5.4 b-0.3 c1.3 d0.9 e1.0 f1.8 g-1.8 i-0.5 j0.5 k0.6 m2.3 o-0.6 q-0.5 r-0.5 s0.7 t1.6
rati 7.5 c-0.4 e0.3 g0.6 s0.5
rati+of 8.4 d0.4 g0.5 s0.8
rati+on 8.4 a-0.4 g0.6
rating 7.7 c-0.4 e0.3 g-0.4 m0.3 s0.5
ratio 8.4 a-0.4 g1.1
ravi 7.7 a1.3 c0.6 d0.5 f-0.6 h0.4 i-0.4 l0.5 o0.4 r0.6
raw 7.1 a-0.7 e-0.5 g0.7
ray 8.4 a-0.7 b0.5 f0.4 i0.7 k0.4
razo 8.4 a-0.4
razor 8.4 a-0.4
rca 7.6 a-0.5
re 6.0 a0.5 c-0.6 e-0.9 f-0.4 g-1.4 h-0.5 i-0.8 k1.7 n-0.6 o1.8 s-0.7 t1.0
re+inst 8.4 a0.5
re+is 8.4 e-0.3
re+issu 8.4 a-0.3 c0.5 d0.5 h-0.4 k0.6 m0.3 n0.3 o1.2
re+re 8.4 e-0.3
reac 6.5 b1.4 d0.9 e0.6 h0.6 j-0.7 l0.5 n0.4 o1.1 p-0.7 q0.8
reac+the 7.5 b0.5 c-0.4 d-0.5 e0.9 g-0.3 i0.5 j-0.6 l0.5 o0.3 s0.6
reac+us 8.4 b0.4 c0.4 d1.0 n0.5 t-0.4
reac+you 8.4 g0.4 h0.7 i0.4 t0.4
reach 7.3 a-0.4 b0.9 c1.4 d0.4 e1.2 f-0.5 g0.3 h0.5 i-0.5 n0.3 o0.4 r-0.3 s-0.5
reache 7.2 a-0.5 c-1.0 f-0.4 h0.3 i0.4 j-0.7 k0.3 o0.6 p-0.3 q1.1 r0.9 s0.6
read 4.6 a-0.3 b1.4 c0.4 d1.9 e0.7 f0.4 g0.8 h0.6 i-1.5 j-0.5 k1.5 l0.8 m1.7 n0.5 o-0.9 p0.3 q0.9 r1.2 s-0.4 t0.5
read+a 7.9 e1.0 g1.0 s1.2
read+abou 8.2 a-0.5 c0.3 d0.3
read+all 8.4 c-0.4 e-0.5 g0.5 n0.9 r0.6
read+and 7.7 a-1.0 g0.7
read+by 8.2 a0.5 c0.7 d-0.3 e0.9 i0.6 m0.4 t0.9
read+eith 8.4 d0.5 e0.3 l0.5 m0.3
read+for 8.2 g-0.5 q0.3
read+glas 8.4 b0.9 h0.3 i-0.4 r-0.5
read+in 8.4 a0.4 g-0.3
read+is 8.4 a-0.7 g1.2
read+it 7.6 a0.6 e-0.6 g0.6 h1.1 i-0.3 p1.0 q0.8
read+most 8.2 a-0.4 g1.2
read+my 8.2 a1.0 d1.5 g-0.5
read+of 8.4 b1.0 e0.4 m0.6 n0.3 o-0.3
read+on 8.2 e-0.4 f-0.3 h-0.4 t0.5
read+only 8.4 e-0.3 k0.5 m0.4
read+rece 8.4 a0.4 b0.5 c0.7 d2.1 m0.4 q0.7
read+revi 8.4 a-0.6 g-0.9
read+that 8.4 j0.8 m0.6
read+the 6.0 d0.7 e-0.6 g-0.7 i-0.4 j-0.5 k1.1 l-0.6 n-0.4 o-0.4 r0.7 s-0.7 t-0.7
read+this 7.7 c0.5 e0.5 f1.1 i-0.4 l0.3 p0.3 q-0.5 r0.4 t1.6
read+to 7.7 b-0.3 d0.6 p1.3 r-0.3 s0.8
read+your 7.6 b0.4 c-0.5 e-0.4 f0.5 j0.9 k0.3 m0.9 o-0.3
readab 8.4 a-0.6 g1.0
reader 6.8 b-0.4 g1.0 h1.0 i-0.5 j-0.4 k-0.4 l0.6 n-0.4 p-0.4 q-0.5 r-0.6 s1.0
readin 6.5 b1.1 d0.9 e0.5 f1.5 h0.4 j-0.8 m0.5 n0.8 o-0.9 r-0.9 s-0.4 t0.8
reads 6.7 a-0.5 c-0.4 d-0.5 e0.4 f0.5 g-0.6 j-0.7 k0.4 l0.6 p-0.8 q-0.3 r0.3 s-0.6 t-0.9
ready 7.1 a-0.3 b-0.8 c1.0 g0.6 l0.3 p0.9 r0.4 s0.5
real 5.0 a-0.4 b0.5 e1.2 g1.5 i-0.9 k0.5 l-0.3 m1.5 n-0.4 o0.4 p0.7 q0.8 r0.7 s1.0
real+and 8.4 r-0.3
real+appr 8.4 a-0.4 g0.6
real+comp 8.2 a-0.9
real+does 8.4 a0.4 g-0.5
real+good 7.7 g0.8
real+invo 8.4 a0.3 b0.5 d0.4 e0.4 s1.1
real+is 8.2 a-0.5 k0.3 q1.5
real+life 8.4 a-0.3 b0.6
real+look 8.2 a-0.5 c-0.4 d-0.3 g1.6 i-0.4 l-0.3 m0.6 n0.3 o0.5 q-0.5
real+name 8.4 a1.0 b0.8 e0.7 p0.7 s1.8
real+need 8.4 g-0.7
real+nice 8.4 a-0.6 g0.6
real+that 7.7 a0.9 g-0.7 m0.4 n0.3
real+this 7.9 g0.4
real+very 8.4 a-0.5 g0.9
real+want 8.4 a1.0 g-0.9
realis 7.7 d0.6 e0.4 f0.6 k0.4 l0.7 m0.3 n-0.3 o-0.3 p0.8 q0.6
realit 8.4 a-0.6 g0.8
realiz 7.3 m0.4
really 5.5 a-1.1 d-1.0 g0.8 i-1.0 k0.7 m1.2 n-0.5 o0.3 p-0.6 q0.7 r1.1
reap 8.4 e0.3 f0.3 g0.6 h1.7 l0.5 n-0.3 o-0.3 q0.4 r0.4
reappo 8.4 e0.3 f0.3 g0.6 h1.7 l0.5 n-0.3 o-0.3 q0.4 r0.4
rear 8.4 a0.4
reas 6.1 a-0.6 c1.2 d1.0 g-0.6 h-0.5 i1.8 n-0.3 r-0.8 s0.9 t0.5
reas+for 8.4 a-0.7 b-0.3 c0.4 g-0.5
reas+i 8.4 g0.7
reas+in 8.2 a0.8 c0.6 d1.1 f0.6 o0.4 s0.6 t0.4
reas+pric 8.4 a-0.4 g0.7
reas+to 8.4 a0.4 c1.0 i0.4 p0.6
reas+we 8.4 a-0.6 g-0.3 j0.5 m0.5 r-0.4 t0.3
reason 6.1 a-0.7 c1.2 d0.7 g-0.6 h-0.6 i1.9 n-0.3 r-0.9 s1.0
reba 7.9 a0.4
rebate 7.9 a0.4
rebe 8.4 k-0.4 t0.4
rebo 7.9 g0.8 k0.9
reboot 8.2 g0.9
rebr 8.4 a-0.8 b-0.4 f-0.3 g0.3 h1.1 i-0.3 m-0.5 n1.6 o0.3
rebran 8.4 a-0.8 b-0.4 f-0.3 g0.3 h1.1 i-0.3 m-0.5 n1.6 o0.3
reca 7.6 a1.0 c0.7 d0.8 j0.4 t0.9
reca+that 8.4 a0.4 c0.4 d1.1 i0.4
recall 7.6 a1.0 c0.7 d0.8 j0.4 t0.9
rece 4.8 a-1.3 d1.4 h0.4 i-2.0 j-0.4 k0.5 m1.3 n0.6 p-1.7 q1.4 s-0.4 t0.5
rece+a 7.6 a-0.6 b-0.4 e-0.5 f-0.4 g-0.4 h0.4 i-0.4 l0.7 o0.7 p-0.3
rece+an 8.4 a-0.5 n0.4 r-0.3
rece+and 7.6 c-0.4 d0.8 e0.7 j-0.5 l-0.3 m-0.5 n1.0 o0.5 r-0.4 t0.5
rece+are 8.4 m0.3 r-0.3
rece+but 8.4 e-0.3 o0.4
rece+by 8.4 a-0.3 d0.3 h-0.4 m-0.4 t0.5
rece+for 8.2 a-0.3 c1.0 d0.7 f-0.4 g-0.4 i-0.4 m0.4 q1.2
rece+i 8.4 a-0.8 g-0.5
rece+is 7.9 e-0.4
rece+it 8.2 a1.2 e0.6 g-0.3 k0.4
rece+my 8.4 a-0.4 g1.3
rece+of 8.2 a0.3 j0.9 m0.5 p1.2
rece+that 8.4 b0.3 d1.5 k-0.3 q0.3
rece+the 7.2 a0.4 c0.6 g2.1 m1.4 n0.6 o-0.7 p-0.3 q-0.6 r0.9 s1.0 t0.7
rece+this 7.7 a-1.0 g-0.3
rece+with 8.4 a-0.4 h0.3 q0.9
rece+your 8.2 a-0.6 b0.5 c-0.5 d-0.5 m0.6 n0.3 q0.9 r0.4
receip 6.5 a1.6 c0.4 d1.0 e0.7 f-0.4 g-1.5 h-0.3 i-0.5 j0.9 m0.9 q2.1 r-0.4 s-0.4
receiv 5.3 a-2.1 e-0.4 f-0.5 g1.1 i-1.4 j-0.9 l0.4 m1.2 n0.9 p-1.6 r0.6 s-0.5 t1.4
recept 6.4 a-0.9 b-0.7 d0.9 f0.3 g0.5 h0.8 i-0.5 j-0.4 k0.9 l0.4 o0.3 p-0.6 q-0.7 s0.4
rech 6.8 g1.1
rech+batt 8.2 a-0.4 g-1.6
rech+it 8.4 a0.4
rechar 6.8 g1.1
reci 6.8 a-1.1 b0.5 d0.4 e0.4 f0.5 g-0.8 i-0.7 j-0.6 m1.6 n0.3 p-0.5 q0.6 r0.7
reci+mail 8.2 a-0.7 b0.7 h-0.4 k0.4 l0.7
reciev 8.4 a0.4 g-0.8
recipe 7.9 b-0.3 d-0.3 e0.5 m0.9 q0.9 r0.4 s0.4
recipi 7.5 a-1.5 b0.8 d0.8 f0.4 i-0.4 j-0.4 m0.9 n0.3 p-0.3 r0.5 s-0.4
reck 7.1 a0.3 b0.3 d-0.6 e0.9 f-0.4 i1.4 j0.8 k0.3 m1.3 n-0.4 o0.4 r0.4 t0.3
reck+he 8.4 a0.6 b0.7 e0.6 i1.0
reck+it's 8.4 a-1.0 b-0.4 c-0.7 e-0.3 g1.1 i-0.4 o0.5 r1.1
reckon 7.1 a0.3 b0.3 d-0.6 e0.9 f-0.4 i1.4 j0.8 k0.3 m1.3 n-0.4 o0.4 r0.4 t0.3
reco 4.9 b0.6 c0.6 d2.1 e1.6 f0.4 g1.6 i1.4 j1.6 l0.4 m-0.6 o-0.4 p-0.8 r0.9 s1.2
reco+a 7.9 e0.3 p0.8
reco+agai 8.4 a0.7 g-0.8
reco+and 7.9 a1.0 d0.4 e0.6 f0.6 j0.6 m0.5 p0.5 s-0.3
reco+for 8.4 a-0.5 b-0.5 h0.4 i-0.5 n-0.4 r0.3
reco+from 8.4 e0.4 j0.5
reco+it 7.1 a-1.4 c0.4 g1.2
reco+repl 8.4 g-0.6
reco+that 7.7 a1.3 b1.2 c-0.3 d-0.3 e0.9 f0.6 g-0.9 j0.3
reco+the 7.1 a-0.5 d-0.4 f-0.3 g0.5 h0.4 i-0.7 j0.7 m1.7 p-0.5 r0.7 t1.0
reco+them 8.4 a0.9 b-0.3 r0.4
reco+this 7.1 a-0.5 g1.4
reco+to 8.2 i0.9
reco+were 8.4 c-0.4 g0.5 h0.4 l0.3 n-0.4 o-0.4 q0.7 r1.0 t-0.4
reco+you 7.6 a1.0 b-0.3 c0.8 e0.9 i-0.7 j-0.4 p-0.3 s4.1
recogn 7.9 a1.4 g-0.9
recomm 5.6 a-1.7 b0.9 c0.3 e0.3 f0.4 g2.4 i1.1 j-0.4 m-0.3 p-0.6 s2.4 t-0.4
record 5.8 a0.4 d2.3 e1.0 f0.3 g0.5 h0.5 i1.2 j0.9 l0.8 n-0.4 q0.4 r1.3 s-0.7 t0.7
recove 7.5 a0.7 e1.0 g-0.6 i-0.8 j1.9 n0.4 p-0.6 s-0.3
recr 7.9 a0.4 c0.6 d1.0 h0.7 i1.0 l-0.3 m-0.3 p-0.3 t-0.4
recrui 8.2 a0.6 c0.6 d1.0 h0.7 i1.0 l-0.3 m-0.4 p-0.3 t-0.4
rect 8.2 a0.6 c0.3 d0.3 e0.6 j0.5
rector 8.4 c0.3 d0.4 e0.6 j0.5
recy 7.7 a0.4 b-0.3 c-0.4 g0.4 h1.3 k0.4 l-0.4 o0.4 p2.0 q0.3 r-0.3 s-0.5 t-0.3
recycl 7.7 a0.4 b-0.3 c-0.4 g0.4 h1.3 k0.4 l-0.4 o0.4 p2.0 q0.3 r-0.3 s-0.5 t-0.3
red 6.5 a1.9 b0.4 c-0.4 d0.7 e2.0 f0.9 h-0.4 i1.2 j-0.5 m-0.7 n0.8 p0.3 r-0.3
red+chai 8.4 g0.4
red+lett 8.4 b-0.3 g0.5 l-0.3 n1.5 r0.5
rede 7.9 a0.3 b0.4 e1.3 h-0.3 i0.4 q0.3 r-0.4 s0.4
redesi 8.4 b0.7 c0.4 e0.8 h-0.3 i0.6 q0.4 r-0.4
redi 8.4 a-0.7 e0.4 g0.6 k0.3 o0.5
redo 7.2 c-0.7 e1.4 f0.8 g-0.4 h0.4 i-0.6 j-0.3 k0.7 l0.5 m0.5 r1.0 t0.8
redo+the 8.4 a0.4 e1.0 f0.4 n-0.3 s0.6 t0.4
redone 7.9 a-0.3 c-0.7 h0.7 k0.3 l0.8 p0.3
redu 7.9 b-0.3 e-0.3 h0.5 l0.6 m0.6 n0.6 o1.2 q0.9
redu+the 8.4 b-0.3 c0.3 d0.4 f0.3 h0.5 m0.8 n0.6 o0.8
reduce 8.4 b-0.3 c0.3 d0.4 f0.3 h0.5 m0.8 n0.6 o0.8
redund 8.4 a-0.5 d-0.4 k0.4 l0.9 o0.5 q0.9
ref 7.6 a-0.9 f0.7 g-0.8 i-0.4 j-0.9 l-0.5 n-0.3 p-0.4 q2.4
refe 6.0 a1.3 d1.0 g-1.9 i-0.9 j2.4 k0.4 l-0.8 m1.5 n0.5 o0.5 p-0.7 q2.4 r-0.3 s-0.4
refe+and 8.4 a0.3 e0.6 i0.4 s1.0
refe+is 7.9 b-0.4 e0.7 g-0.4 j0.4 q1.7 t-0.5
refe+this 8.4 f1.0 k0.3 m0.7
refe+to 7.1 a1.7 d0.4 e0.8 g-0.4 j1.7 m0.8 p0.8
refe+was 8.4 e-0.4 m0.7
refer 7.6 a1.0 f0.9 i0.3 j0.5 m1.7
refere 6.5 a-0.5 b0.4 c-1.4 f-0.6 g-1.5 i-0.8 k0.3 l-0.7 n0.6 o0.8 p-0.6 q2.9
referr 7.6 a1.1 c1.3 d1.2 e0.4 g-0.4 i-0.5 j2.4 s-0.4
refl 7.3 b0.4 c-0.5 d0.6 e1.0 f0.5 i1.0 j-0.3 l-0.4 q1.1 r-0.5 s-0.3
refl+on 8.4 d0.4 e-0.4 g-0.3
refl+the 8.4 a-0.6 g0.5 i0.5
reflec 7.3 b0.4 c-0.5 d0.6 e1.0 f0.5 i1.0 j-0.3 l-0.4 q1.1 r-0.5 s-0.3
refr 8.2 a0.4 c-0.5 e0.5 f0.5 i0.7
refres 8.4 g0.4 i0.8
refs 8.4 a-0.6 e0.3 j-0.4 l0.4 o-0.3 q2.2
refu 5.1 a-1.1 c-0.6 d-1.1 e-2.7 g-0.8 h0.4 i-1.8 j-1.5 k0.7 l0.8 m-0.6 n0.4 p-1.4 q-0.7 s-0.5 t-0.3
refu+a 8.4 e-0.3
refu+and 8.2 f0.4 g0.7 r1.1 s-0.3
refu+at 8.4 a-0.3 n0.4 t-0.3
refu+my 8.4 g0.6
refu+the 7.7 a-0.7 b-0.4 c0.4 i-0.4 j-0.3 k0.5 o0.7 p-0.5 r0.5 s0.4 t0.5
refu+to 6.0 a-0.3 b-0.4 d-0.7 e-1.0 f-0.7 i-1.1 j-1.2 k0.9 n0.4 s-0.9 t-0.4
refu+us 8.2 b-0.4 c-0.5 h1.1 r0.5 s0.6 t0.6
refu+with 8.4 b0.4 j0.4
refund 6.1 a0.8 c-0.8 e-1.2 g-1.1 i-1.0 l0.6 n1.3 p-1.0 q-0.7 s0.5
refusa 8.2 a-0.7 b-0.4 c-0.3 f0.4 m-0.4 n-0.5 t-0.4
refuse 5.7 a-0.9 b-0.3 c-0.4 d-1.0 e-1.5 f-0.4 h1.1 i-0.8 j-1.5 k1.0 n0.5 o0.5 q-0.3 s-0.7
refusi 7.9 a-1.0 c0.5 e-0.7 k0.4 n0.4 p-0.4 q-0.3
rega 5.2 a-0.7 b-0.3 c0.6 e0.9 g0.7 h1.1 j-1.1 k0.7 l0.8 n1.3 o1.2 p0.6 q1.2 r1.7 s-0.7
rega+cliv 8.4 a0.4 e0.5 i0.5
rega+know 8.4 b0.5 f0.4 i0.3 q0.4
rega+paul 8.4 a0.4 d-0.4 e0.9 i0.5 m-0.3
rega+tess 8.4 o0.4
rega+the 7.3 a1.3 c-0.4 e0.5 f-0.3 i1.1 j1.0 l-0.3 o-0.5 p0.7 q-0.4 s0.5
rega+your 7.9 a0.6 b-0.3 c0.6 d0.7 e0.4 f0.8 i-0.4 p1.1 q-0.3 t-0.3
regard 5.2 a-0.8 e0.8 g0.8 h1.2 j-1.0 k0.7 l0.8 n1.3 o1.3 p0.6 q1.3 r1.9 s-1.4
regi 5.8 a0.8 b0.5 c1.0 d-0.4 e1.8 f1.3 g-1.3 i-0.5 j1.0 l0.5 m-1.4 o1.6 p-1.0 t1.8
regi+clos 8.4 c-0.3 e0.4 l0.3 o-0.3 q0.6 r-0.4 t2.0
regi+desk 8.4 d-0.3 g0.4 r0.7
regi+dire 8.4 b-0.4 c0.6 e0.6 f0.6 k0.6 l-0.5 t-0.4
regi+for 8.4 d-0.4 o0.6
regi+mana 8.2 a0.8 b-0.3 e0.7 f0.9 p0.6 t0.8
regi+numb 8.4 a-0.4 c-0.3 m-0.4 o0.9
regi+offi 7.7 a0.5 b-0.3 c0.4 d0.3 e0.9 i0.6 j1.3
region 6.7 a1.2 b0.4 c1.2 e0.9 f1.6 g-0.6 i-0.9 j-0.4 k0.9 l-0.3 o-0.4 q-0.4 s0.9 t0.5
regist 6.2 d-0.3 e1.1 g-0.8 j1.4 k-0.8 l0.8 m-1.3 n0.5 o2.0 p-1.2 s-1.0 t1.5
regr 7.1 a0.6 c-0.4 d-0.5 e0.9 g-0.9 j-0.6 k1.4 l0.6 r-0.4
regr+it 8.4 a-0.4 d-0.3 g1.6 m0.4 n0.4 r0.9
regr+that 8.4 e0.7 i-0.3 j-0.4 p0.7
regr+the 8.4 e0.3 s0.4
regret 7.1 a0.5 c-0.3 d-0.3 e0.5 g-0.8 j-0.6 k1.4 l0.6 r-0.3 s-0.4
regu 6.7 a0.9 b0.3 c0.9 d0.6 e0.7 h-0.4 j0.9 l-0.4 n-0.4 p-0.4 q0.6 s-0.3 t0.7
regula 6.7 a0.9 b0.3 c0.9 d0.6 e0.7 h-0.4 j0.9 l-0.4 n-0.4 p-0.4 q0.6 s-0.3 t0.7
rehe 8.4 a-0.3 b-0.3 g-0.3 k1.5 s-0.4
rehear 8.4 a-0.3 b-0.3 g-0.3 k1.5 s-0.4
rein 7.9 a1.0 b-0.3 c1.3 e0.6 f0.7 h0.8 m-0.3 q0.3 r-0.3
reinst 8.4 a0.7 g-0.4
reis 7.3 a0.8 b0.6 c-0.3 d-0.3 e-0.5 g-0.5 h-0.6 i-0.5 l-0.3 m2.0 o1.5 p1.6 q-0.4 r-0.5
reis+it 8.4 a0.3 m1.2 o0.8 p0.5 r-0.4
reissu 7.3 a0.8 b0.6 c-0.3 d-0.3 e-0.5 g-0.5 h-0.6 i-0.5 l-0.3 m2.0 o1.5 p1.6 q-0.4 r-0.5
reje 7.5 a0.5 b0.3 d0.4 e1.2 f0.5 h-0.4 i0.6 j0.4 o0.7 p2.0
reject 7.5 a0.5 b0.3 d0.4 e1.2 f0.5 h-0.4 i0.6 j0.4 o0.7 p2.0
rela 6.8 a0.7 b0.6 c-0.4 d0.4 f0.4 i0.7 j0.4 n-0.4 o0.5 p0.3 r-0.3 s-0.3 t-0.4
rela+to 7.9 a0.9 c-0.3 d-0.3 e-0.4 g-0.7 i-0.4 j0.7 m-0.4 o0.7
relati 7.1 a0.9 b0.5 e0.5 i0.8 j0.5 r-0.4
rele 6.0 a0.7 b-0.7 c1.1 f0.3 g-0.5 k0.9 n2.0 s-0.6 t0.3
rele+for 8.4 a0.5 c0.5
rele+it 6.7 o0.6 p-0.5
rele+so 8.4 a0.4 d0.4 f0.6 i0.8 j0.7 k1.4 n1.1
rele+the 7.5 a0.5 b-0.3 c0.7 e-0.8 f0.4 i-0.4 l-0.3 n1.3 o0.6 p1.6 q-0.3 s-0.4 t-0.3
rele+to 8.4 a-0.7 b0.3 d-0.4 l0.8 o0.3 r0.6
releas 6.0 a0.9 b-0.8 c1.1 e0.3 f0.4 g-0.5 k0.6 n2.0 s-0.6
reli 7.6 g-0.7
reli+on 8.4 a0.7
reliab 7.9 a-0.5 g-0.5
rema 6.4 a0.6 b1.4 c1.7 e0.3 g-0.6 i-1.0 j0.7 k0.9 l0.5 m0.3 n-0.3 p2.5 q0.7 t0.5
rema+in 8.4 a0.6 b0.7 p1.3
remain 6.5 b0.5 c1.2 d-0.5 e-0.4 i-0.8 j0.9 k0.6 l0.6 m0.5 o-0.3 p2.7 q0.7 t0.7
remark 8.2 a1.0 b1.1 c0.4 d0.8 e1.3 g-0.5 k0.7 n-0.3 t-0.3
reme 6.7 a1.2 b-0.6 c1.6 d0.8 f0.7 g-0.6 h-0.4 i0.4 j1.2 k-0.5 l0.5 m0.8 p1.1 q-0.3
reme+that 8.4 a-0.3 g0.5 r0.5
reme+the 8.2 a0.6 i-0.4 j1.4 p-0.3
reme+what 8.4 d0.5 i1.3
remedy 8.2 a0.6 i-0.4 j1.4 p-0.3
rememb 7.0 a0.7 b-0.6 c1.9 d0.9 f0.8 g-0.4 h-0.3 i0.9 k-0.4 l0.6 m0.9 p1.0 q-0.3
remi 5.8 a0.6 b-0.3 d1.4 g-2.1 i-0.8 j-0.7 n1.6 o0.4 p1.5 q4.5 r0.4 s-1.6 t-0.4
remi+abou 8.4 a-0.4 e-0.4 g0.3 h0.3 l1.0 m-0.4 p-0.4 r0.8 t-0.3
remi+advi 8.2 a-0.7 e0.5 g-0.4 j-0.5 m0.3 p-0.5 q2.8
remi+and 8.4 g-0.3 j0.9 p0.5 q1.0
remi+lett 8.4 a-0.8 e-0.5 f-0.4 p-0.3
remi+me 8.2 a-0.7 c0.4 d-0.3 e-0.4 h-0.4 k-0.5 m-0.5 o1.2 p-0.3 r-0.4 t-0.4
remi+to 8.4 e-0.3 n0.3 o1.3
remind 6.1 a1.4 c0.3 d1.8 e-0.7 g-1.1 h-0.4 i-0.3 k-0.6 l0.4 m-0.4 n0.5 p2.3 q0.6 s-1.3
remit 8.4 e-0.3 n0.3 o1.3
remitt 7.2 a-1.5 e0.8 g-0.9 h0.5 i-0.5 j-0.7 k0.3 n1.5 o-0.6 p-0.9 q5.1 r0.5 s-0.4 t-0.3
remo 5.6 a0.6 b-0.7 c0.9 d-0.7 e0.4 g-0.5 h-0.4 i1.1 l-0.3 m1.9 s0.7
remo+batt 8.4 a-0.4 g0.4
remo+cont 7.6 a0.9 g-0.6
remo+for 8.4 a1.5 g-0.5
remo+is 7.7 a1.2 g-1.1
remo+it 8.4 a0.8 e-0.4 k0.4 m1.6 r-0.4
remo+my 8.4 j0.5 s0.6
remo+serv 8.4 a-0.8 h-0.3 j-0.3 m0.6 o0.3
remo+the 7.7 a-0.8 g1.2
remo+you 8.4 e1.0 g0.4 i0.8
remote 6.1 a0.3 c0.4 e0.3 g-1.9 m0.5
remova 8.2 c0.4 g0.5 j0.8
remove 6.6 a0.6 b-0.5 c0.3 d-0.6 e0.4 f-0.5 g1.1 i1.5 m1.8 q-0.4 s0.9
rena 7.6 a0.4 b0.6 g-0.9 i0.6
rename 7.9 a0.5 g-0.5
rend 7.7 a-1.1 e0.4 g1.0 h0.7 k0.7 l-0.3 m-0.4
render 7.7 a-1.1 e0.4 g1.0 h0.7 k0.7 l-0.3 m-0.4
rene 6.5 b1.6 d0.7 e0.6 f0.9 h2.5 i0.9 j-0.4 k0.5 l0.7 m0.9 o-0.6 p-0.5 r0.9 s-0.4 t0.5
rene+for 8.2 a-0.5 b-0.4 d0.8 h1.5 i-0.5 l-0.4
rene+quot 7.7 a1.3 b2.1 c0.6 e0.4 f0.5 g-0.4 h-0.3 i1.3 k0.4 l0.3 n0.4 r-0.6 s-0.3
rene+so 8.2 a-0.7 c-0.4 f0.4 l0.8 t0.8
renew 7.9 b-0.5 d0.6 h1.5 i-0.6 l-0.3 m-0.4 r0.4
renewa 6.8 a0.6 b2.3 e0.6 f0.6 g0.5 h1.5 i1.7 k0.7 l0.7 m1.0 o-0.6 q0.4 r0.6
renewe 8.4 a-0.5 f0.4 i-0.3 l0.3 t0.7
renn 8.4 b0.8 c-0.3 d-0.4 f0.5 g0.4 l-0.4 m0.5 q0.9 r0.5
rennie 8.4 b0.8 c-0.3 d-0.4 f0.5 g0.4 l-0.4 m0.5 q0.9 r0.5
rent 6.7 a-0.7 b1.7 d-0.4 f0.4 h-0.7 i-0.7 k-0.3 n0.5 p-0.6 q0.7 r-0.4 s0.6
rent+from 8.4 a-0.3
rent+is 8.4 b0.3 m0.3 o-0.4
rent+the 8.4 c0.6 j0.6 m0.3 o-0.4 s0.6
rental 8.2 b0.7 e0.4 s0.6
rents 8.2 c0.5 h-0.3 j0.6 n0.9 o0.5 q0.6 s0.5
reop 8.2 a-0.6 c-0.5 d0.5 i-0.4 j-0.3 p-0.4
reopen 8.2 a-0.6 c-0.5 d0.5 i-0.4 j-0.3 p-0.4
rep 7.7 a0.7 b1.0 f1.3 j0.4
repa 6.9 a0.4 c-0.5 d-0.9 g-0.6 m0.5 o-0.6 p-0.5 r0.4 s-0.3 t0.9
repa+the 8.4 f0.3
repair 7.1 a0.4 d-0.7 f-0.5 g-0.3 h0.4 l-0.4 m0.4 n0.4 o-0.5 p-0.5 r0.4 t0.9
repe 7.2 a1.5 c0.6 e1.3 g-0.4 i1.4 j0.5
repe+fail 8.4 i0.8
repeat 7.2 a1.5 c0.6 e1.3 g-0.4 i1.4 j0.5
repl 5.1 a-0.9 c-0.7 d0.9 e0.6 f1.7 g-0.4 h0.4 i-1.2 n0.8 o0.7 p-1.3 q0.3 s-1.0
repl+all 8.4 f0.7 g0.5 s0.5
repl+an 8.4 a-0.5 g-0.6
repl+and 7.9 a0.7 d0.6 e1.1 f0.9 i1.1 j0.4 k0.8 l0.7 m1.0 q0.4
repl+as 7.9 a-0.4 b-0.5 d0.9 f0.5 g0.4 k-0.4 n-0.3 s-0.4
repl+batt 7.6 a-1.2 g1.2
repl+by 8.2 e0.6 f1.2 g0.9 k0.5 n0.5
repl+from 8.4 c0.8 d0.9 e0.5 f0.8
repl+i 8.2 a0.4 g-0.3 k0.7 q0.4
repl+i'm 8.4 b0.6 e-0.4 l-0.4 o0.5
repl+it 8.4 a-0.4 g1.0
repl+that 8.4 a-0.6 k-0.3 l0.8
repl+the 7.3 a0.3 e-0.3 g-0.7 r-0.3
repl+them 8.2 a2.0 g-1.9
repl+to 7.2 a-0.4 b0.5 c0.9 g-0.4 i-0.6 l-0.6 m0.3 p-0.5 q1.0 s-0.5 t0.7
repl+was 8.4 d0.5 e0.5 g0.6 m0.6
repl+with 7.7 d0.8 j0.8 r-0.6
replac 5.7 a-0.7 b0.4 e0.7 f1.0 n0.7 t-0.4
replie 7.5 a0.5 c-0.6 d-0.4 f1.0 i-0.5 k0.3 p-0.3 q0.5
reply 6.4 a-1.0 d1.9 f0.5 g-1.0 h0.3 i-1.2 j-0.4 k-0.6 l0.4 m1.1 o0.8 p-1.0 s-0.9 t0.4
replyi 8.2 e-0.4
repo 5.4 a0.9 b-0.4 c1.4 d1.1 e2.5 f-0.6 g-1.3 h0.6 i-1.5 j0.8 m-1.0 o0.4 q0.4 r-0.8 s0.6 t1.7
repo+for 8.4 b0.7 c-0.5 e0.4 h0.3 k0.4 q0.5 s-0.3 t0.5
repo+from 8.2 b0.6 c1.5 g-0.8 s1.7
repo+is 8.2 a0.4 c-0.4 d-0.4 e0.5 i-0.3 j0.8 p0.6
repo+that 7.7 b-0.3 c-0.6 e-0.5 h1.0 i-0.3 q1.2 r0.4 t0.8
repo+the 7.9 a0.5 d1.2 e1.7 h-0.3 i-0.5 j1.1 n0.4 p-0.3 s0.5 t-0.5
repo+them 8.4 d0.8 e0.8 j1.2 o0.5
repo+this 8.2 a0.7 e0.7 g-0.4 i0.6 s0.7 t0.7
repo+to 7.7 a-0.5 f0.4 h0.7 k-0.5 o0.6 q-0.4 s-0.3
repo+was 8.2 a0.7 b-0.4 c1.7 d0.8 e-0.5 j-0.3 n-0.4 q-0.5 t-0.6
report 5.5 a1.5 c1.7 d1.0 e2.6 f-0.6 g-1.0 h0.6 i-1.3 m-1.0 o0.4 q0.5 r-0.6 s0.8 t1.8
repr 7.2 a0.6 b-0.7 e1.0 h0.5 k0.4 p-0.3 q-0.6 r0.3 s0.6
repr+the 8.4 c-0.4 d-0.4 g0.5 h0.8 n0.4 r0.7 s0.4
repres 8.2 i0.5 j0.5 m-0.3 o0.4 t0.3
reprin 7.7 a0.7 b-0.6 e1.3 h0.5 i-0.4 k0.6 m0.6 o-0.3 q-0.5 r0.5 s0.8 t-0.4
repu 7.3 a0.9 b0.4 c0.8 e-0.4 g-0.5 i-0.4 j1.0 o0.3 p0.5 q0.3
repudi 7.9 b0.4 c0.8 e-0.4 f0.3 i-0.4 j1.1 p0.6 q0.4
reputa 7.9 a0.7 g-0.3 o0.4 t0.3
requ 6.1 a-0.7 b0.5 c-0.6 d-0.5 g-1.7 i0.8 m0.9 o-0.6 p0.5 r-0.4 s-0.8 t-0.5
requ+a 8.2 a-0.5 f0.3 g1.0
requ+and 8.2 a-0.7 b0.7 c-0.4 e0.3 m0.3 q0.6 t-0.3
requ+for 8.4 a-0.9 c-0.3 h0.5
requ+in 8.4 m0.6 p0.5
requ+the 8.4 a0.6 c0.5
requ+to 8.4 a0.4 e0.8 i0.4
requ+unde 8.4 d0.4 i0.4 j0.6 s-0.3
reques 7.0 a0.9 b0.5 c-1.0 f-0.3 g-0.9 l-0.5 o-0.4 p0.7 r-0.5 s-0.5 t-0.3
requir 6.6 a-1.6 d-0.7 g-1.0 h0.6 i0.9 m1.0 o-0.4 q-0.4 s-0.4
res 8.2 f0.4 g1.2 n0.4 q0.4 r-0.5
resc 7.7 a-0.8 c-0.6 d-0.6 f-0.3 i-0.4 k1.7 n-0.4 p-0.3 q1.3 r0.6
resc+the 8.4 a-0.7 c-0.4 d-0.4 e-0.4 g0.6 k1.7 q1.3 r1.0
rescue 7.9 a-0.6 c-0.3 d-0.5 g0.4 q1.2 r0.6
rese 5.9 b1.2 c0.6 e0.4 g-1.0 i-0.8 j0.8 l0.4 n0.4 o1.2 p-0.8 q-0.3 s0.7 t1.0
rese+all 7.9 a0.3 g-0.4 i-0.4 j1.3 p-0.4
rese+and 8.4 a0.4
rese+befo 7.9 a-0.3
rese+butt 8.4 b1.4 g-0.4 s1.1
rese+i 8.4 g1.2
rese+on 8.4 e0.5 g0.7 j0.4 s0.6
rese+the 7.6 a-0.6 b0.3 g-0.4 n0.5 o1.4 p-0.4
rese+this 8.4 a0.4 g-0.5
rese+to 8.4 e1.2 f0.5 h0.6
resear 6.5 a-0.9 e0.4 g0.4 j0.3 s0.5
resend 7.3 a-0.9 c1.0 e0.7 f0.5 g-0.3 h0.5 i-0.4 j-0.4 l0.5 n0.5 o1.6 p-0.4 q-0.4 r0.4 s-0.3 t1.1
reserv 7.7 a0.5 e-0.6 i-0.5 j1.2 p-0.5
reset 7.9 a0.9 b1.3 g-1.0 s1.0
resi 6.3 a-0.5 b0.8 c0.9 d0.6 e0.4 f-0.7 g-1.0 j-0.7 m1.2 p-0.9 t0.6
resi+as 8.4 k-0.3
resi+in 8.4 c-0.3
resi+meet 8.4 a-0.4 o0.4
reside 7.1 c1.2 d0.6 e1.1 g-0.5 i0.9 j-0.4 l-0.4 p-0.5 q-0.4 s0.9
resign 7.1 a-0.9 e-0.6 f-0.6 g-0.6 i-0.8 p-0.4 q0.5 s-0.5 t0.7
resize 8.4 a0.4 b2.2 c0.8 d0.4 k0.9 l0.4 m1.9 n-0.3 o-0.4 q0.8 t0.6
reso 6.0 a-0.8 c0.4 d0.4 f0.5 g0.6 i0.7 j0.4 m0.5 o-0.3 p1.1 q0.8 t0.3
reso+and 8.2 d0.6 e0.9 f0.8 p0.6 s0.6
reso+for 8.2 a0.4 g-0.7 q0.5 r0.6
reso+to 7.7 a-0.5 d0.6 e-0.6 i1.0 j0.3 m0.7 p-0.5 t0.6
reso+virt 8.4 g-0.4
resolu 6.7 a-0.6 e0.3 g1.3 q0.4 r0.4
resolv 6.8 a-0.6 d0.6 f0.7 i0.5 j0.5 m0.5 p0.8 q0.6 s-0.6 t0.4
resort 8.4 a0.8 c0.6 g-0.4 p0.6 s0.7
resp 5.7 a0.5 c1.3 e0.4 f1.1 g-1.4 h-0.4 i-0.6 j1.0 l-0.3 m0.3 n0.5 p-0.5 q1.3
resp+call 8.4 a0.4 c0.8 f1.4 t-0.5
resp+for 8.2 b-0.4 d0.4 e0.6 g0.4 h-0.3 m-0.3 n0.4 r0.5
resp+from 8.4 a-0.5 d-0.3 e0.7 f0.7 h-0.4 j-0.4 k0.5 l0.4 m0.4
resp+in 8.4 d0.5 e0.3 f0.4 h0.4 o0.6 t0.5
resp+of 8.4 c0.7 e-0.4 i0.5 k0.3 q0.9
resp+on 8.4 a0.3 f0.4 j0.4 m1.5
resp+time 8.4 a1.4 b0.4 c1.9 e0.4 g-0.4 r-0.3 s1.9
resp+to 7.5 a0.6 b-0.4 f0.5 g-0.5 i0.3 j0.8 k-0.5 l0.5 s-0.4
respec 6.8 a0.6 b0.7 c1.0 d0.8 f0.5 g-0.7 l-0.3 m-0.4 n-0.5 o-0.4 q0.8 r0.6 s-0.5
respon 6.0 b-0.6 c0.5 d-0.4 e0.6 f0.7 g-0.8 h-0.3 i-0.7 j1.2 m0.7 n0.9 o0.5 p-0.7 q0.7 r-0.4
rest 5.8 a-1.0 c-0.6 d-1.0 e0.6 f-0.5 g0.6 h-0.4 i-1.1 k-0.5 l2.5 m1.7 n0.8 o0.5 p-0.6 q1.7 r0.7 s0.5
rest+assu 8.4 i-0.3 k-0.4 s0.5
rest+is 8.2 a0.7 d-0.6 e0.8 f-0.4 g-0.3 k0.5 p-0.4 q0.4 r0.6 t-0.3
rest+of 7.1 a-0.7 d0.6 f-0.4 g-0.6 h0.8 l-0.3 m0.4 n-0.3 o1.0 q0.5 r0.5 s0.3
rest+once 8.4 a-0.3 b0.3 f0.7 h-0.5 l0.7 t0.4
rest+the 8.4 a0.7 b0.7 e0.5 j0.5 p0.7
restor 7.7 a0.8 b1.1 d-0.3 e0.4 j0.4 p0.6 r-0.3 s1.0
resu 6.5 c-0.4 e0.9 g0.8 h0.7 i-0.7 k0.4 l0.3 n-0.4 o1.1 r1.4 s-0.3 t-0.3
resu+are 8.4 a-0.4 g0.9 h0.3 r0.3
resu+in 8.4 g-1.3
result 6.6 a0.3 e1.1 f-0.4 g0.9 h0.5 i-0.7 k0.5 o0.6 r1.4 s-0.3
reta 6.1 a0.8 b0.9 c1.5 d-0.6 g-0.5 h1.1 i2.4 j1.7 k-0.6 m0.5 n-0.6 o0.7 p1.2
reta+and 8.2 e-0.4 g0.5
reta+in 8.4 a0.5 b0.7 c0.7 e0.4 i0.5 s0.6
reta+to 8.4 b0.6 c0.4 d0.4 e-0.4 s0.6
reta+wall 8.4 a0.3 e0.7 i0.7 j1.0
retail 7.6 a-1.4
retain 6.3 a2.0 b1.1 c1.5 d-0.8 g-0.4 h1.4 i2.6 j1.9 k-0.4 m0.6 n-0.8 o0.7 p1.3
retd 8.4 a0.5 g-0.4 j0.8 p0.5 s0.5
reti 6.7 b1.1 c-0.4 d0.7 f-0.4 g-1.0 h-0.3 i1.8 j0.4 l0.3 n1.4 r-0.8 t0.5
reti+and 8.4 i1.7 n1.0
retire 6.9 a0.7 b1.3 c-0.4 d0.8 g-0.9 i0.6 j0.5 n0.4 p0.4 q0.5 r-0.5 t0.6
retiri 8.2 a-0.9 e-0.6 i1.4 n1.2
retu 5.3 a3.4 b1.5 c1.9 d1.1 e1.8 f0.3 g-2.4 i0.4 j2.2 k0.6 l-0.7 m1.0 n-0.3 p1.3 q-0.7 s-1.0 t0.4
retu+and 8.2 a-0.5 b0.7 c-0.4 d0.5 g-0.3 i0.5 t0.4
retu+call 8.4 b0.4 d0.4 e-0.4 s0.5
retu+has 8.4 a-0.3 c0.6 g0.6 h0.5 l0.3 p-0.3 r0.8
retu+it 6.8 a2.4 g-1.4
retu+on 8.4 b0.4 e0.4 l0.4 n-0.5
retu+ship 8.4 a-0.9 g1.3
retu+the 7.3 a0.7 d0.6 g-0.9 p0.6
retu+to 8.2 a-0.4 g0.7
retu+unpa 8.4 a0.5 e0.6 m0.8 p1.4
retu+went 8.4 a0.4 c1.3 d0.5 f0.6 j0.9
retu+your 8.4 a0.4 m0.5 p0.8
return 5.3 a3.4 b1.5 c1.9 d1.1 e1.8 f0.3 g-2.4 i0.4 j2.2 k0.6 l-0.7 m1.0 n-0.3 p1.3 q-0.7 s-1.0 t0.4
revd 8.2 c1.0 h0.7 i1.4 o0.7
revd+cano 8.4 c1.1 h0.8 i0.9
reve 7.0 b1.6 c1.0 e1.1 f-0.4 g0.5 h-0.3 i-0.7 k0.6 l0.5 m0.5 o1.1 q0.7 r0.4 s-0.6 t1.6
reveal 8.4 b1.1 c0.9 e0.7 n0.6
revenu 8.4 a-0.7 g0.4 l1.0
revers 7.9 a-0.5 c-0.3 d-0.4 g0.5 j0.6 k0.7 m0.5 o1.8
revert 8.4 c0.8 d0.9 e-0.3 o-0.4 q0.3 t2.3
revi 4.5 b0.6 c1.4 d1.0 e-0.5 f0.4 g-0.9 j-0.9 k1.8 l1.4 n0.4 p-1.5 r0.7
revi+abou 7.9 a-0.8 l0.4 m0.4
revi+all 8.4 b0.5 i0.8
revi+and 8.2 a-0.5 g-0.4 l0.8 t0.4
revi+as 8.4 a-0.5
revi+at 6.5 i-0.4 s-0.3
revi+befo 8.4 a-0.5 g0.5 q0.4 r-0.3
revi+but 7.9 a-1.0 q0.4 r-0.3
revi+comp 8.2 a0.4 g-0.7
revi+figu 8.4 b0.5 e-0.4 f0.6 g0.5
revi+for 7.6 a-1.4 g-0.9 o-0.4
revi+has 8.4 a0.6 g-1.1
revi+have 7.9 d-0.4 i-0.3
revi+i 7.9 a0.5 g1.2
revi+in 8.4 c1.0 k1.7 l0.3 m0.6 n0.5 s-0.4
revi+meet 8.4 a-0.6 b0.3 e-0.5 h-0.3 k1.7 n0.9 o0.6 q-0.4 t0.3
revi+of 7.1 c-0.5 d-0.7 e-0.6 f0.4 g0.5 i-0.3 q0.3 t-0.5
revi+on 7.1 a0.3 c0.7 d-0.4 g-0.9 i-0.4 j-0.4 k0.8 m-0.5 n1.0 p-0.4 q-0.5 r1.0 s0.9
revi+so 8.4 i0.8 s0.7
revi+that 7.3 a-0.9 g-0.5 r-0.4 s0.4
revi+the 7.9 c0.5 e0.4 g0.5 i0.6 j0.8
revi+with 8.4 d-0.4 g0.5 h0.6 r0.5
review 4.6 a-0.5 b0.3 c0.9 e-0.4 g-0.7 j-0.8 k1.8 l1.5 n0.6 o-0.4 p-1.3 r1.2 s0.5
revise 7.1 a0.8 b0.7 c1.2 d1.6 f0.4 h0.7 k0.5 o0.7 p-0.3 r-0.6 s-0.4
revisi 8.4 d-0.5 e-0.4 g-0.4 l0.4 n0.3 r-0.4
revo 8.4 c0.4 g0.5 i0.8 p0.7 q0.8 r0.5
rewa 8.4 o0.3
reward 8.4 o0.3
rewi 7.9 c-0.4 d0.6 e1.3 f0.8 h-0.4 i-0.4 j-0.7 k0.6 m-0.4 p-0.5 q-0.4 s0.5 t0.4
rewi+the 8.4 a-0.5 k0.4 o-0.3
rewire 8.4 d0.9 e0.6 f0.9 h-0.5 k0.5 n0.5 q-0.4 t0.5
rewiri 8.4 e0.8 j-0.6 l0.4 p-0.4 s0.7
rewr 8.4 a-0.4 b-0.3 d-0.4 e-0.4 g0.3 m0.5 q0.3 r0.7
rhon 8.4 a1.0 b0.7 c0.6 i1.0
rich 7.6 b2.1 c-0.5 f0.3 g0.8 h-0.3 i-0.4 o0.3 q0.4 r1.1
rich+and 8.4 b0.9 e0.4 f0.5 g0.6 m0.5
rick 8.2 c-0.4 e-0.3 n0.3
rid 8.4 a1.0 d1.0 e0.5 g-0.6 i1.0 s0.8
rid+of 8.4 a1.0 d1.0 e0.5 g-0.6 i1.0 s0.8
ridg 8.4 g-0.5 i0.8 j0.8
ridi 8.2 a1.6 e0.5 g-0.8 i0.4
ridicu 8.2 a1.6 e0.5 g-0.8 i0.4
righ 4.9 b0.3 c1.0 d0.7 e1.5 f0.4 g0.5 h1.9 i-1.2 j1.0 l0.4 n0.8 o0.9 p1.4 q0.5 r1.6 s0.5 t1.1
righ+and 7.9 a0.4 d0.5 g-0.4 m0.4
righ+away 7.9 b-0.3 c0.6 e0.7 f0.5 g0.5 l0.4 t2.0
righ+by 8.2 a0.4 g-0.3 i0.6 s0.7
righ+corn 8.4 g-0.3
righ+here 8.4 a-0.3 k0.3
righ+hone 8.4 c1.0 d1.1 e-0.3 q0.4
righ+i'm 8.4 c1.0 d1.1 e-0.4 q0.4
righ+incl 8.4 a0.6 c0.7 j1.1
righ+now 7.9 g-0.9
righ+on 8.4 e0.4 g0.5 p0.6
righ+out 7.6 a-0.7 g1.8
righ+so 8.2 a0.7 c0.5 d0.4 i0.6
righ+the 7.9 a0.6 c0.4 d0.6 e1.0 f-0.3 g0.5 h0.4 i-0.5 j0.6 p0.7 r1.1 t0.6
righ+ther 8.4 k0.8 n0.8 o0.4 q-0.3
righ+thin 8.4 c0.5 p0.4
righ+to 7.5 a0.8 b0.4 f0.5 g-0.5 i-0.6 j0.8 l0.7 m-0.4 n0.3 o-0.5 p1.1 q0.5
righ+you 8.4 j0.7 n1.0 p0.4 s0.6
right 4.9 c0.8 d0.9 e2.0 f0.7 h1.8 i-1.2 j0.6 l0.6 n0.7 o1.1 p1.9 q0.5 r1.7 s0.6 t1.0
rights 7.6 a1.0 b1.0 c0.4 e-0.6 g-0.4 j1.2 p-0.5 r-0.3
ring 5.1 a1.8 b-0.4 c-0.5 d4.8 e1.7 f2.3 g-1.6 h1.2 j-0.9 k1.7 l-0.8 n-0.6 o0.5 p-0.4 q0.7 r-0.3 s2.0 t1.4
ring+abou 8.4 a0.5 d0.4 e0.6 f0.8 i0.6 s0.9
ring+and 8.2 d0.9 g0.3 i0.5 s0.4
ring+are 8.4 a0.7 g-0.5
ring+from 8.4 g0.7
ring+him 7.7 b-0.3 c0.4 f0.5 i1.6 n-0.3
ring+i 8.4 d0.6 k0.3 s-0.3
ring+it 8.2 c0.4 e1.1 g-0.4 h-0.6 l-0.4 n0.4 o0.7
ring+me 6.7 a1.2 c0.4 d1.8 e-0.4 f1.5 g-0.7 h-0.4 i-0.5 j-0.4 k-0.4 l-0.5 o1.3 p1.0 r0.5 s1.5 t1.7
ring+that 8.4 a0.9 g-0.6
ring+the 7.7 a0.6 c0.5 e0.9 g-0.3 h-0.3 k-0.5 l-0.5 t1.2
ring+tone 8.2 g0.4
ring+you 7.7 a-0.3 b-0.3 c0.3 d0.9 e-0.8 h0.7 i0.6 k1.9 l0.7 p-0.3 q0.3 r0.7
ringer 8.2 a0.3 g-0.3
ringin 7.6 b0.8 c0.5 d-0.3 g-0.3 i0.8 n-0.4 s0.9
rings 7.0 a1.7 c-0.4 d0.4 e1.1 f0.6 g-0.6 h-0.4 j-0.4 m-0.4 q-0.5 r-0.7 s2.1
ringto 7.3 a-0.8 g0.4
rink 8.4 e-0.4 f0.4 n0.9 q1.0
rio 8.2 g-0.7
rio+karm 8.4 a0.6 g-0.4
rip 7.1 a-1.2 g1.2
rip+your 8.4 a-0.5
ripp 6.5 a-0.4 g0.4
ripp+at 8.4 g-0.6
ripp+your 8.4 a-0.5 g0.8
ripped 7.7 a0.5 g-0.7
rippin 6.9 a-0.7 g0.9
rips 8.4 g-0.6
rise 8.4 a0.4 b1.4 e-0.5 g-0.3 i-0.4 o-0.3 t0.7
risk 8.2 c0.4 f0.5 j1.0
riva 8.4 b0.7 c-0.3 h0.3 i0.5 s0.7
rive 7.7 f-0.3 g-0.5 l0.4 n-0.4 s-0.3 t0.4
river 8.4 b0.6
rivers 8.2 d-0.4 g-0.5 l0.5
road 6.7 b0.4 c0.8 d0.3 e-0.4 g-0.5 i0.6 j-0.7 k0.9 l-0.5 n-0.4 o-0.4 q1.5 s0.3 t0.9
road+from 8.4 a-0.6 c-0.4 d-0.4 i-0.5
roam 8.4 a-0.7 g-0.4
roas 8.4 f0.4
roaste 8.4 f0.4
rob 7.7 a-0.4 b0.5 c-0.3 e-0.4 f-0.4 g0.8 h1.4 i-0.5 l1.0 m-0.3 o-0.3 q0.3
robb 8.4 d1.0 g-0.5 i0.6 m0.3 n1.1
robe 8.2 a-0.3 b-0.4 e-0.3 k0.3 n0.7 q0.4 t1.2
robert 8.4 b-0.4 c-0.4 h0.3 n0.6 t1.0
robi 8.4 b0.6 c0.6 d1.2 f0.6 g1.5 l-0.4 r2.3
robo 8.2 a0.6 i0.7 j0.7 r-0.4
robot 8.4 r-0.4
roby 8.4 a-0.3 b0.7 c-0.3 d-0.4 e-0.4 k0.4 l-0.6 n0.7 o0.5 r0.7 t-0.3
robyn 8.4 a-0.3 b0.7 c-0.3 d-0.4 e-0.4 k0.4 l-0.6 n0.7 o0.5 r0.7 t-0.3
roch 8.4 j0.4
rock 7.9 a0.6 g0.5
roge 8.2 d-0.4 e0.3 g0.5 i-0.4 q-0.4
roger 8.2 d-0.4 e0.3 g0.5 i-0.4 q-0.4
role 8.4 d-0.3 q0.5 r-0.3
roll 7.1 b-0.7 d-0.6 e0.7 h0.5 i0.6 j-0.3 l0.4 m0.3 o0.5 p0.5 q-0.4 r-0.6 t0.3
roll+of 8.4 a-0.4 g0.7
roll+the 8.4 a-0.7 d-0.4 e0.5 h0.9 i-0.4 l0.5 m0.4 n-0.4 o0.6
roller 8.4 a0.4 c0.4 e0.4 p0.3 s0.6
rolls 8.4 a-0.6 g0.6 o0.4 t0.3
roma 7.7 a-0.6 h-0.4 j-0.4 k-0.3
romani 7.9 a-0.6 h-0.4 j-0.4
roof 6.2 a-1.7 b-0.4 d-0.8 g1.4 i-0.8 j1.2 l1.7 m0.8 n-0.5 p-0.4 r2.0 t-1.0
roof+and 8.4 a-0.3 h-0.3 k0.3 m0.4 r0.5
roof+in 8.4 a-0.3 c0.5 d0.4 e-0.4 g0.5 q0.3 r0.9
roof+the 8.4 c-0.3 e-0.4
roofer 7.7 a-0.6 c0.4 e-0.4 g0.5 k0.3 m0.4 r0.4
room 5.8 a-0.6 b1.8 c-0.8 d-0.6 e1.1 f0.9 g0.6 h2.0 i-0.7 n0.9 p-0.7 q0.5 r2.1 s-0.4 t2.1
room+and 8.2 a-0.4 b0.4 k0.8 l-0.3 m-0.3 n0.7 t-0.5
room+for 7.9 a-0.9 g0.7 l0.4 m0.9 q0.6
room+in 8.4 c0.4 e0.3 i0.5
room+is 7.9 a0.8 d0.6 g-0.6 n0.5 o0.5 t2.2
room+when 8.4 c-0.3 d-0.5 e0.4 f1.8 l-0.4 n-0.4 r0.3 t0.7
rooms 7.9 a-0.6 c-0.4 d-0.4 g0.4 h1.6 i-0.3 m-0.7 n0.6 o0.5 q-0.5 r1.3 t-0.7
rory 8.4 d1.0 e-0.5 g-0.5 h-0.3 o0.3 r-0.3 t1.4
ros 8.2 a0.3 b-0.4 c0.6 d0.8 i0.5 k0.5
rosa 7.7 a0.5 c0.8 d-0.6 e1.0 f0.9 g-0.4 i0.5 j0.7 p-0.3
rosali 8.4 k-0.3
rose 7.9 a-0.3 c0.8 e0.3 g0.7 h0.9 i-0.4 n-0.5 q-0.6 r0.7 s-0.4 t0.5
rosema 8.4 a-0.4 b-0.4 g0.9 h0.8 n-0.3 q-0.3 r0.8
rota 7.1 e1.2 f1.9 g0.6 h0.3 i-0.5 j-0.3 o0.4 p-0.3 q-0.9 r1.0 t0.8
rota+soft 8.4 a-0.5 d-0.3 g0.9 h0.6 k0.3 o0.5 q-0.4 r1.1 t0.6
rotary 8.4 a0.4 c0.5 d0.8 f0.9 s0.7
roug 7.2 b0.4 c1.8 d0.4 e0.8 f0.5 g-0.8 i-0.6 j-0.4 k-0.3 l-0.4 p0.4
rough 8.4 c0.9 d0.5 g-0.3
roughl 7.6 b0.9 c0.9 e0.7 f0.5 g-0.5 h-0.4 i-0.5 j-0.3 p0.5 s0.4 t-0.5
roun 6.0 a0.5 b1.1 c0.7 d1.4 f1.1 g-1.1 j-1.0 k1.0 l0.4 m0.4 n0.6 o-1.2 p-0.3 q1.0 r-0.4 t1.3
roun+by 8.4 f0.3 t-0.4
roun+in 8.4 c-0.3 g-0.4 i-0.9 m0.3 s0.8
roun+the 7.5 b0.6 c0.3 d-0.7 f-0.4 g-0.4 h-0.5 i0.8 k1.0 l0.4 s-0.3 t0.3
roun+way 8.4 d0.4 e-0.3 i0.4 m0.4
roun+with 8.4 h0.9 p0.8 t0.4
round 6.2 c1.1 e-0.3 f0.5 g-0.6 h-0.3 i0.3 j-0.8 k1.1 l0.6 m0.8 n0.4 o-0.9 q0.9 s-0.3 t1.3
rounda 8.2 d0.4 e-0.4 i0.3 m0.3
rounds 8.2 e0.3 f0.6 g-0.3 m-0.3 n-0.4 s0.4 t0.4
rout 7.6 a-0.8 c0.4 i-0.4 j-0.3 l0.7 m0.4 n0.6 o1.2 q-0.5 s-0.3
route 8.4 c0.6
router 8.4 g-0.3 n0.3 t-0.3
routin 8.4 a-0.9 b-0.3 g0.4 l0.7 m0.3 n0.4 o1.6
row 7.0 b-0.3 c-0.5 d-0.5 e0.4 f-0.4 i0.5 j-0.6 n0.4 o-0.4 q0.3 r0.7 s-0.8 t-0.4
row+of 8.4 e0.3 p0.5
row+with 8.4 a0.7 e1.1 h0.3 i0.5 l0.4
rowe 8.4 a0.7 c1.2 d0.4 i0.9 s0.6
rowi 8.4 d0.5 e-0.4 f0.6 h1.2 i-0.3 m0.5 n0.3 r0.5
rowing 8.4 d0.5 e-0.4 f0.6 h1.2 i-0.3 m0.5 n0.3 r0.5
roy 8.4 b0.5 e-0.3 f0.3 i0.3 r-0.4
roya 8.4 d0.8 r-0.3
royal 8.4 d0.8 r-0.3
rs 8.4 a-0.7 g0.8
rubb 7.9 a-0.4 b-0.4 c-0.4 e-0.3 f-0.3 k1.0 l0.5 o-0.5
rubb+plan 8.4 a-0.5 b-0.3 e-0.4 k0.9
rubber 8.2 b-0.3 e-0.4 k0.8
rude 7.7 a-1.1 b0.6 e-0.7 f-0.5 g0.3 i-0.4 j-0.3 l0.5 p-0.3 r0.8 s-0.3
rude+and 8.4 a-0.4 b0.9 e-0.5 g-0.4 l0.3 r-0.4
rugg 8.4 a0.8 g-0.3
rugged 8.4 a0.8 g-0.3
ruin 7.6 a2.8 g-2.2 o-0.3
ruined 8.2 d0.4
ruiz 8.4 c0.5
rule 7.1 b1.5 c0.7 d-0.3 e-0.6 f-0.4 h-0.4 i0.6 m-0.7 r0.7
rules 7.9 a-0.6 b0.9 c-0.4 e-0.7 i0.5 j0.5 p0.3 s0.4
rumo 7.9 a-0.7 b-0.4 e-0.6 f-0.4 g0.6 i-0.4 k0.3 m-0.3 o0.4
rumour 7.9 a-0.7 b-0.4 e-0.6 f-0.4 g0.6 i-0.4 k0.3 m-0.3 o0.4
run 5.4 a-0.9 c0.5 e1.1 g-1.0 h0.6 i1.5 j-2.1 m-0.5 n3.5 o-0.8 p-1.7 s0.5 t0.7
run+a 7.1 a0.4 c0.9 d0.8 e0.6 g-1.0 h-0.5 i0.7 j-0.4 l1.0 n-0.7 o-0.4 p-0.4 r-0.6 s1.0 t-0.4
run+an 8.4 c0.8 d0.5 e-0.4 o0.4 t1.2
run+and 8.4 a-0.5 g0.9 r0.6
run+by 8.4 a0.3 b0.5 c0.4 d0.3 e0.3 i1.0
run+of 8.4 a-0.4 b-0.4 n1.0 p-0.4
run+out 7.7 c0.8 f0.8 g1.0 h1.1 i0.7 j-0.3 r-0.4 t-0.4
run+so 8.2 a-0.4 b-0.6 c-0.5 g-0.5 i-0.4 l0.4 m-0.4 q0.7 r1.2
run+the 7.5 a1.1 b0.4 e-0.3 i0.4 o0.4 r0.6 s1.3
run+to 8.4 a-0.6 i0.4 j-0.4
run+well 8.4 a-0.5 g0.9
rung 7.5 a1.0 c1.3 f1.7 i-0.4 j-0.5 l-0.4 m0.4 p-0.3 r-0.4 s1.7 t-0.5
rung+me 8.4 d0.5 g0.3 l0.5 r0.6 s0.9
rung+nine 8.4 a-0.3 c0.8 d0.6 e-0.4 g0.7 s0.6
runn 6.2 a0.6 b1.0 c1.8 d0.9 g-0.9 i1.6 k1.3 l-0.7 m1.4 t-0.4
runn+a 8.4 b-0.3 c0.7 i0.4 m0.3
runn+and 8.4 e0.5 s0.7
runn+it 8.4 a0.4 b0.6 e0.5 i0.8 r-0.4
runn+orde 8.2 a-0.4 c0.4 n0.7 q0.4 r0.4
runn+wind 8.4 a-0.6 g1.3
runnin 6.3 a0.6 b1.1 c1.9 d1.0 g-0.9 i1.6 k1.4 l-0.6 m1.5 r0.3 s0.3 t-0.4
runs 6.4 b2.0 c2.0 d1.8 f1.7 g0.5 h0.7 j0.4 n-0.5 o-0.7 p-0.3 r-0.4 t-0.5
runs+out 8.2 a-0.7 g0.4 i0.9 r0.3
runs+the 7.6 a0.5 b0.7 d1.8 e-0.6 f1.2 g0.6 h1.6 i-0.6 j-0.3 l0.4 n-0.3 o-0.3 p-0.3 r-0.4 s0.4 t-0.3
runs+to 8.2 c1.0 i-0.3 p0.5
rupe 8.4 a-0.5 c-0.4 e-0.3 g0.4 h0.7 k0.8 l-0.4 n0.7 r0.6
rupert 8.4 a-0.5 c-0.4 e-0.3 g0.4 h0.7 k0.8 l-0.4 n0.7 r0.6
rush 7.5 a-0.4 b0.8 c1.5 e0.4 g0.4 i-0.4 j-0.3 k-0.8 n-0.4 p-0.4 q0.3 r1.0 s-0.3 t2.0
rush+fee 8.2 a0.3 b1.2 c1.1 e0.7 g-0.3 h0.6 j-0.3 k-0.3 m0.5 o0.4 p-0.4 t0.8
rush+to 8.2 a-0.3 c0.3 d0.6 e0.3 g-0.5 l0.8 m0.6 q0.9 r-0.5
ruth 7.6 a-0.6 d-0.3 e0.3 f0.3 h0.7 i0.4 k-0.4 l1.2 n0.3 o-0.7 q1.0 r1.0 s-0.3
s 6.9 a0.8 b-0.4 d-0.3 e1.4 g0.4 h0.3 i0.9 j0.4
s+vide 8.2 a0.4 g-0.6
s330 8.2 a0.6
s400 8.4 a0.8 g-0.6
sack 7.3 a-0.5 b0.7 c-0.6 d-0.5 e1.0 g-0.3 j-0.4 k0.7 l0.5 q0.6 s-0.4 t1.6
sacked 7.6 b0.6 d-0.4 e0.9 g-0.6 h-0.3 i0.5 k0.4 m0.4 n-0.3 q0.8 r-0.4 s-0.3 t1.4
sadd 8.4 b0.4 e0.9 i0.4 k0.4 n0.5
saddle 8.4 b0.4 e0.9 i0.4 k0.4 n0.5
sadl 8.4 a-0.7 g0.7 i-0.3 k0.5 l0.3 m0.5 q0.4
sadly 8.4 a-0.7 g0.7 i-0.3 k0.5 l0.3 m0.5 q0.4
safe 7.2 a-0.6 c1.1 e0.8 f0.5 g-0.5 i-0.6 m-0.4 n-0.5 q0.3 r-0.4 s-0.3
safegu 8.4 a-0.6
safety 7.9 a0.4 c1.0 d0.4 e0.6 f0.4 p0.3 r-0.3
saff 8.4 a-0.4 b-0.3 c-0.5 e-0.4 f-0.3 g0.4 h0.4 m0.7 n-0.4 r0.7
saffro 8.4 a-0.4 b-0.3 c-0.5 e-0.4 f-0.3 g0.4 h0.4 m0.7 n-0.4 r0.7
saga 8.4 a0.9 g-0.3 s1.5 t1.3
said 4.7 a1.3 b0.6 c4.1 d1.3 e-0.9 f-0.5 g0.7 h1.3 i-0.6 j-0.6 l1.1 m1.1 n0.4 o-0.6 p-0.9 q0.7 r1.5 s-0.5
said+he 8.4 c0.8 r-0.4
said+he'd 8.4 c1.3 e0.8 i0.7 p0.6 s0.7
said+i 8.4 a0.7 c-0.4 g-0.6
said+i'd 8.4 a0.3 e0.8 g-0.4 i0.3 j0.8 s0.5
said+in 7.7 d-0.3 e-0.4 j0.6 p0.5 s0.5
said+it 7.2 a0.4 b-0.6 c-0.5 d1.6 e0.7 f-0.4 g0.5 i-0.4 l0.9 n0.6 o-0.4 q-0.5 r0.9 s-0.5 t0.4
said+it'd 8.4 c0.3 d0.6 r0.5 s0.6
said+it's 8.4 e-0.3
said+that 7.0 g-0.9 i-0.5 l-0.5 n0.5 s-0.5
said+the 7.7 a0.4 c0.7 i0.9 r0.4
said+ther 8.4 a0.3
said+they 7.7 a-0.8 b-0.4 d-0.4 e-0.7 g0.5 h0.6 l0.3 r0.6
said+we 8.4 b0.9 c-0.5 e0.4 f0.3 k-0.3 n0.6 t-0.4
said+we'd 8.4 a0.9 b0.5 c1.1 d-0.5 e0.4 l-0.4
said+what 8.2 a-0.7 c-0.5 d-0.4 g1.1 o0.4 r-0.3
said+who 8.4 h0.6 l0.4 p0.4 s0.5
said+yes 7.5 a1.0 b0.4 c1.0 e0.9 g-0.9 h0.3 k0.4 m0.6 n-0.3 q0.4 r-0.8 s0.6 t0.8
said+you 8.4 b0.4 d0.5 h0.5 i0.5 k0.3 m0.4 o-0.3 r-0.4
said+you' 8.4 a0.5 c0.7 d0.4 e0.5 f0.3 p0.8 q0.3 t-0.3
sail 7.9 e-0.5
sailin 8.4 e-0.3
sain 8.4 g0.6 n0.8 r0.4
saint 8.4 g0.6 n0.8 r0.4
sal 8.4 a0.5 b1.0 e0.6 f0.3 g-0.4 j0.4 l0.4 o0.3 p0.8 s0.6
sala 7.7 b0.4 c0.4 f0.8 g-0.8 i-0.6 j-0.4 k-0.6 l0.8 m-0.3 n1.0 p-0.3 q0.6 r-0.5 t1.2
salary 7.9 c0.4 f0.5 g-0.7 i-0.5 j-0.3 k-0.5 l0.8 n1.0 r-0.4 t1.5
sale 6.5 a0.3 b2.2 c0.6 d-0.5 e1.0 g-0.9 i-0.7 j-0.6 k-0.3 l1.3 o2.2 p-1.0 q-0.5 s-0.7
sale+of 8.4 b0.3 c0.4 e0.6 g0.5 l0.5 o0.6 r0.4
sales 7.5 b0.8 e0.5 g-0.7 l-0.5 o1.2 r0.4 t-0.4
salo 8.2 a0.4 b0.7 g-0.4 i1.0 o1.0 s1.4
salo+owne 8.4 a0.6 b0.8 d0.3 g-0.3 i0.5 s1.5
salon 8.2 a0.4 b0.7 g-0.4 i1.0 o1.0 s1.4
sam 8.2 d-0.3 e-0.4 g-1.0 i-0.4 n2.8 s-0.3
same 4.5 a-0.7 b2.0 c-1.3 d-0.4 e0.3 g1.2 h7.8 j-1.2 k1.7 l1.3 m0.6 n1.7 o1.0 p-0.8 q0.6 r2.6 s-1.9 t0.8
same+acco 8.4 a-0.4 i0.4 q1.3
same+agai 7.7 a-1.8 b0.6 c-1.0 d-0.7 e-0.6 g2.9 h5.0 i-0.5 l-0.4 m-0.5 n1.2 o0.5 p-0.7 r1.1 t-0.6
same+amou 8.2 a2.0 g-0.5 o0.8 r-0.4
same+as 7.6 d-0.5 e0.4 g-0.5 i-0.4 k0.4 l0.8 m0.7 o1.4 p0.4 q0.4 r-0.5
same+day 7.7 a-1.6 b-0.6 c0.5 f-0.5 g0.8 i-0.5 k0.6 l1.9 n3.0 p-0.8 q-0.4 r1.6 t0.4
same+erro 8.4 e0.3 i0.4
same+for 8.2 g0.9 h0.6 r0.4
same+in 8.4 g0.4 h0.7 r0.5
same+man 8.4 d0.8 e0.5 h0.4 n0.4
same+mont 8.4 a0.4 b0.9 d0.9 p0.3 r0.3
same+numb 8.2 a-1.4 g-0.8 m-0.3 n0.5 o1.0
same+orde 8.4 n0.3 q0.4
same+set 8.4 c0.4
same+size 8.2 g-0.8
same+term 8.4 a-0.4 b-0.5 d0.5 h1.9 i-0.3 k0.3 m-0.4 o0.5 r0.6 t0.6
same+thin 7.7 a1.0 b1.4 i0.5 m-0.3 p0.8 r0.7
same+time 7.5 a-1.6 b0.3 h-0.6 k2.2 m0.6 o-0.4 t-0.3
same+titl 8.2 g0.7
same+two 8.4 a0.3 b0.6 i0.5 j0.6 s0.5
same+way 7.9 a-0.6 e-0.3 g0.5 h0.3 k0.4 q-0.5
same+with 8.4 e0.4 j0.3
samp 7.3 b-0.8 c1.9 d-0.5 f1.9 g-1.1 i-0.5 l0.5 m-0.3 o1.1
sample 7.5 a0.4 b-0.8 c1.9 d-0.5 f1.9 g-0.8 i-0.5 l0.5 m-0.3 o1.2
sams 7.7 a-0.6
sams+and 8.4 g-0.4
sams+phon 8.4 g-0.5
samsun 7.7 a-0.6
sand 6.5 b0.4 c1.7 d-0.5 f-0.4 j-0.6 k1.0 l0.3 m0.6 n0.7 o0.7 q0.3 r1.4 s-0.4 t0.6
sand+in 8.4 a0.5 d0.7 i1.3 p0.7
sandra 7.7 b-0.3 f-0.4 h0.5 i0.4 n-0.3 p1.1 q-0.5 s0.5
sandwi 7.2 a-0.9 b0.9 c0.4 e-0.7 g0.3 i-0.3 j-0.4 k0.4 l-0.5 n0.7 p-0.4 q0.4 r1.0 s-0.7
sandy 8.4 c0.8 k0.8 n-0.3
sanj 8.4 b-0.4 c0.5 e-0.5 f0.8 g0.4 l0.4 o-0.3 q-0.4 r0.8 t-0.4
sant 8.2 c-0.3 d-0.4 e-0.5 n0.6
santa 8.2 c-0.3 d-0.4 e-0.5 n0.6
sara 8.2 d0.5 g-0.4 k-0.3 l1.0 m0.3 o-0.4 q-0.4 t0.4
sarah 8.2 d0.5 g-0.4 k-0.3 l1.0 m0.3 o-0.4 q-0.4 t0.4
sat 6.5 a0.5 b0.7 d0.6 f-0.5 g0.4 h0.5 i1.9 j0.5 l-0.6 m0.4 p0.7 r1.2 s-0.8 t-0.3
sat+down 7.9 a0.6 b0.6 c0.5 d0.5 g-0.3 h-0.4 j0.3 m0.7 p0.4
sat+on 8.4 c0.5 g0.4 h0.6 l-0.3 p0.6 r0.3
sat+unde 8.4 d-0.3 e-0.3 n0.6
sat+with 8.4 b0.4 i0.9
sati 7.0 a-0.4 c-0.4 e0.5 g0.9 i0.4 p0.6
sati+with 7.5 a0.6 d-0.4 e-0.3 f0.6 g-0.3
satisf 7.0 a-0.4 c-0.4 e0.5 g0.9 i0.4 p0.6
satu 6.2 b-0.5 c1.1 d-0.7 e-0.6 g1.1 i-0.6 j-0.9 l1.5 n2.2 q0.9 r1.1 s0.6
satu+and 8.2 a0.3 d-0.5 h0.6 i0.5 r0.4 s0.7
satu+i 8.2 a-0.8 d-0.4 h0.4 k-0.4 l2.9 n2.4 o0.3 p-0.4 r0.3 t0.4
satu+you 8.4 a-0.9 b0.4 d-0.4 e-0.6 g-0.6 l2.5 n3.1 o0.3 p-0.4 q-0.3 r0.4 s-0.3 t0.3
saturd 6.2 a-0.6 b-0.5 c1.1 d-0.7 e-0.6 g1.6 i-0.6 j-0.9 l1.5 n2.2 q0.9 r1.1 s0.6
save 5.9 d-0.8 e-1.3 g2.3 h1.8 i-0.8 j-0.6 n-0.3 o0.5 q1.0 r3.8 s-0.5 t0.8
save+a 8.4 a1.0 c0.4 g-0.7 o0.8 t0.3
save+me 7.9 a-1.2 c0.4 e-0.3 g1.1 r0.8
save+our 8.4 c-0.4 g0.3 l0.5 m-0.4 o0.4 q1.0 r1.2
save+the 8.4 a0.8
save+us 7.5 a-1.2 b0.4 c-0.5 d-0.4 e-1.1 g2.9 h1.8 i-0.6 j-0.5 l0.5 p-0.5 r2.7 t0.7
save+you 8.2 a-0.6 g0.5
save+your 7.7 a1.9 c0.3 g-1.1 h0.7 m0.5 r0.4
saved 6.9 a-2.5 d-0.9 e-1.2 g3.8 h2.1 i-0.9 j-0.7 l0.3 n-0.3 o0.7 p-0.9 q1.2 r4.6 s-0.5 t1.0
saver 8.4 a-0.3 g0.5
saves 8.4 a-0.4 g1.0
saw 6.5 a-0.7 b0.4 c-1.1 d-0.4 e-0.4 f0.3 g1.2 h1.1 i-0.4 k1.4 l-0.6 p-0.7 q1.1 r1.7
saw+a 8.4 b-0.4 c-0.4 e0.9 h0.3 k0.9 n0.4 o0.3 s-0.3
saw+it 8.2 b0.8 h0.5 p0.4 r0.5
saw+that 8.4 c-0.5 g0.4 q0.7
saw+the 7.9 c-0.5 f0.6 g0.3 i-0.4 k1.1 o0.4 q0.4 r0.9 s0.8
saw+what 8.4 e0.5 h1.0 j0.9
say 4.7 a0.8 b0.9 c0.9 e1.0 h1.2 i1.0 k-1.0 l1.7 n-0.6 p-1.1 q0.8 s0.6 t0.7
say+a 8.4 g0.4 s0.7
say+abou 7.9 a0.3 b0.9 e1.2 g0.4 p0.5 s0.6
say+and 8.4 a-0.8 g1.0
say+anyt 8.4 c0.9 d1.0 m0.4 o0.4
say+have 8.4 a-0.4 d-0.4 e-0.5 h0.4 k-0.3 l1.3 r0.5
say+how 8.2 a-0.6 e-0.4 f-0.4 g0.3 l1.1 r0.4 t0.6
say+i 7.5 a0.4 d-0.3 g0.3 o0.5
say+in 8.4 b0.7 c-0.5 d-0.4 e-0.3 i0.9 m0.5 p0.6 r0.3
say+is 8.4 a-0.5
say+it 7.3 a0.6 b-0.6 c-0.4 e-0.6 g-0.5 k-0.3 l1.2 o0.4
say+noth 8.2 c-0.4 d-0.4 e0.7 i0.5 j0.5 o0.5 r-0.4
say+so 7.7 c-0.4 d-0.4 e-0.6 h0.7 i0.4 m0.5 q-0.3 r-0.4
say+than 8.2 c-0.5 d0.3 g0.5 h0.7 l0.7 n-0.6 r0.6 t-0.3
say+that 6.7 b0.5 e-1.4 i0.4 m0.4 n0.6 p-0.6 r-0.3
say+the 7.1 a-0.5 d-0.3 f0.6 g1.2 h0.6 j-0.4 k0.3 m0.4 n0.6 q-0.3 r1.6 s-0.5 t0.6
say+ther 8.4 c0.8 d1.1 e-0.7 r-0.3 t-0.4
say+they 7.9 e0.4 h0.6 i0.6 s-0.3 t0.4
say+this 7.9 a-0.7 e0.4 g0.4 s0.4
say+to 8.4 e0.5 s0.7
say+what 7.9 a0.3 c-0.4 g-0.5 j1.0 k-0.3 r-0.6 s0.5
say+when 8.4 l0.8 t0.4
say+yes 8.2 c-0.4 i-0.4 j0.4 s0.3 t1.7
say+you 8.2 a0.6 e0.4 i1.2 j0.5
sayi 6.2 a2.1 c-0.3 d0.4 f0.8 g-0.3 i-0.4 m0.4 q-0.3 s1.8 t0.7
sayi+i 8.4 a-0.4 c-0.5 d0.4 f-0.5 g0.3 m0.3 p-0.3
sayi+that 7.9 b-0.5 c-0.4 d0.4 e-0.5 i-0.4 r-0.4 s-0.3
sayi+the 8.2 a0.4 b1.3 c-0.3 d-0.4 e0.4 f0.9 i0.4 m0.7 r0.5 s0.4
saying 6.2 a2.1 c-0.3 d0.4 f0.8 g-0.3 i-0.4 m0.4 q-0.3 s1.8 t0.7
says 4.9 a2.1 b-0.8 c2.5 d-1.3 e3.6 f0.7 g-2.8 h-1.0 i-2.6 j1.7 k0.8 m1.3 o3.5 r-0.9 s0.5 t-0.8
says+a 8.4 a-0.5 b0.3 e-0.3 f0.4 m-0.4
says+he'l 8.4 a-0.4 d-0.3
says+hi 8.4 c-0.3 k0.5
says+i 7.9 a0.6 e0.4 j0.6 s0.4
says+it 7.6 b0.5 c-0.5 d0.3 e1.0 j0.4 l-0.5 n-0.4 o0.4 p-0.4 q-0.4 s0.5
says+it's 8.2 a0.3 b0.5 c0.6 e-0.3 f0.8 g-0.4 k-0.6 q0.8 t-0.3
says+no 8.4 a-0.5 b0.3 c-0.6 m0.3 n0.4 o1.2 r-0.4
says+on 8.4 a0.8 c0.9 e1.1 j-0.5 p1.9 s-0.6
says+one 8.2 a-0.3 d0.4 h-0.3 i0.3 o1.5 p-0.3 r-0.4
says+so 7.9 a-0.4 c-0.6 g0.3 j0.6 l0.8 m0.7 n0.5 o0.3 p-0.4 r0.6
says+ten 8.4 c0.8 g-0.3 i-0.4 k-0.4 l1.1
says+that 7.0 b-0.4 c-0.4 d-0.4 f0.7 g-0.5 h-0.5 i-0.5 j-0.6 o0.5 q-0.6 r-0.8 s-0.6 t-0.4
says+the 7.2 a-0.3 b-0.3 c1.2 d-0.5 g-0.3 h-0.3 j0.9 k0.3 l-0.5 m-0.4 o0.6 q-0.3 r-0.4 s0.5 t-0.7
says+they 8.4 b-0.3 c0.9 d-0.4 g0.4 k0.3 r0.7 t1.0
says+to 8.4 a0.4 b0.6 e0.6 j0.6 s0.7
says+you 8.2 g0.4 j0.7
says+you' 7.9 c0.8 d1.1 e-0.5 h0.4 k1.5 l-0.5 n1.2 p-0.4 q0.3 r0.7 s-0.3
sca 8.4 g-0.3
scaf 7.5 a0.7 c1.4 e0.6 f0.6 g-0.5 i-0.5 k-0.5 l0.3 p1.3 s0.3 t1.7
scaffo 7.5 a0.7 c1.4 e0.6 f0.6 g-0.5 i-0.5 k-0.5 l0.3 p1.3 s0.3 t1.7
scal 7.9 b0.5 d0.5 p0.7
scale 8.2 b0.5 d0.6 p0.8
scam 8.2 a-0.6 b-0.5 d-0.4 h0.5 n-0.4 o0.8
scan 6.2 a-1.8 b-0.6 d0.6 e0.4 f0.8 g0.7 h0.4 i-0.9 j-0.8 l-0.4 m-0.6 n-0.6 o1.0 p-0.7 r0.5 t2.5
scan+cut 8.4 a-0.4 l-0.6 o2.0 t-0.5
scan+it 8.4 a-0.6 b-0.4 c-0.6 d-0.4 e-0.6 f-0.3 h0.5 k0.6 l-0.3 t0.6
scan+mode 8.4 a0.6 g-0.5
scan+stil 8.2 c0.5 d0.5 e0.4 f1.4 g-0.3 k-0.6 o-0.3 q-0.3
scan+to 8.2 c-0.4 d0.7 e0.6 o-0.5 q0.4 t1.1
scanne 7.0 a-0.4 b-0.4 c0.6 d1.2 e0.7 f1.3 g0.7 h0.5 i-0.7 j-0.5 k-0.5 n-0.5 p-0.3 r0.9 t1.0
scans 8.2 d0.7 e0.4 g0.6
scar 7.7 a0.4 c0.9 d1.2 f-0.4 g-0.5 i-0.3 j0.9 k0.5 o0.8 s-0.3 t1.0
scare 8.4 a-0.3 d-0.4 e-0.4 o0.9
scat 8.4 b0.3 c0.6 d0.8 f0.4 g-0.3 k0.3 s0.6
scen 7.1 a0.9 c-0.4 d-0.3 e0.5 g-0.6 o0.3 p0.4 q0.9 r-0.6 s0.4
scen+mode 8.2 a-0.3 g-0.3
scene 7.6 a0.3 c-0.3 g-0.4 o0.4 q1.0 r-0.5 s0.5
scenes 8.2 a0.5
sche 6.7 a-0.4 b-0.8 d1.3 e0.8 f-0.7 g0.8 h0.6 i-0.5 j0.5 k0.3 m0.3 n-0.5 q-0.4 r1.4
sche+for 8.4 e0.5 i0.3
schedu 7.1 a-0.5 d1.1 e0.7 f-0.3 g0.4 h-0.5 p0.5 q-0.5 r0.8 s0.5
scheme 7.7 b-0.6 d0.4 e0.4 f-0.4 g0.5 h1.3 i-0.6 j0.5 k0.4 l0.7 n-0.3 r0.8
scho 5.9 a-0.8 b-0.3 f0.6 g1.4 h1.0 i-1.1 j-0.7 l-0.5 m-0.4 q0.7 r1.9 s1.9
scho+in 8.4 a-0.4 c0.5 e-0.4 g0.8 h1.3 n-0.3 r0.6 t0.5
scho+is 8.4 e-0.4 r-0.3
scho+phot 8.4 a0.3 i0.7 s0.8
scho+run 8.4 b0.6
school 5.9 a-0.8 b-0.3 f0.6 g1.4 h1.0 i-1.1 j-0.7 l-0.5 m-0.4 q0.7 r1.9 s1.9
scon 8.2 a-0.5 d-0.4 g0.4 i-0.3 r0.6
scop 8.4 b0.7 g0.9 h1.3 l0.3 p0.4 r-0.4
scope 8.4 b0.7 g0.9 h1.3 l0.3 p0.4 r-0.4
scor 7.3 a0.6 b-0.3 d-0.6 e0.7 f0.7 i1.9 l0.5 o-0.4 s0.4
score 8.4 a0.4 c0.7 h0.6 i0.4 l0.4 r0.3
scoreb 8.4 e0.8 i0.7 k0.4 s0.8
scored 8.2 g0.3 i0.6
scou 8.4 a-0.3 g0.6 q0.5 r0.6
scout 8.4 a-0.3 g0.6 q0.5 r0.6
scra 6.8 a1.5 b0.3 c-0.5 g-1.3 h-0.3 i-0.4 j-0.4 k0.7 o-0.4 p0.4 s-0.7 t-0.3
scra+but 8.4 a1.2 g-0.4
scra+on 8.4 g-0.6
scratc 7.1 a1.6 b0.6 d0.5 g-1.3 k0.8 s-0.6
scre 5.4 a1.2 b-0.9 c1.3 d1.1 g1.7 i-0.8 j-0.4 k-0.5 m-0.6 n0.5 o0.4 r0.3 s1.4 t0.4
scre+is 6.8 a0.4 e0.9 g0.9
scre+of 8.4 q0.4 r-0.4 s0.4
scre+was 8.4 g0.4
scre+with 8.4 e-0.6 g-0.3 k-0.3 o1.0 q0.4
screen 5.5 a-0.4 b-0.9 c1.3 d1.1 g1.9 i-0.8 j-0.4 k-0.5 m-0.6 n0.5 o0.4 r0.3 s1.4 t0.4
screwe 8.4 a2.2 g-0.8
screwi 8.4 g0.4
scro 6.1 a1.3 c0.3 g-0.5
scro+bar 8.2 a1.0 g-0.7
scro+butt 7.3 a0.7 g0.4
scro+in 8.2 g-0.4
scro+thro 8.4 a0.6
scroll 6.1 a1.2 g-0.5
sea 7.7 a-1.1 b0.5 c-0.3 d-0.4 e-0.7 g0.4 h0.7 j-0.4 k-0.3 m-0.5 n0.4 p-0.6 q0.8 t-0.4
sea+unti 8.4 a-0.7 b0.4 e-0.5 f0.3 j-0.3 o0.4 p-0.5 q0.8
seal 8.4 a0.3 e0.7 h0.5 o0.6 r0.4
seam 8.4 a-1.4 g2.3 o1.0 q1.0
sear 6.8 b-0.3 g-1.0 s0.4
sear+for 7.6 a0.8 g-0.4
search 6.8 b-0.3 g-1.0 s0.4
seas 6.5 b-0.3 c0.6 e-0.8 f0.5 h0.6 i-0.4 j0.5 k-0.9 l2.4 n1.9 p-0.7 q0.3 r0.4
seas+with 8.4 c1.0 d0.8 h0.3 i0.3 r0.3 s0.7
season 6.5 c0.7 e-0.7 f0.5 h0.7 i-0.4 j0.5 k-0.8 l2.4 n1.9 p-0.7 q0.4 r0.5
seat 6.8 a-0.9 c-0.5 d0.5 e1.0 g1.5 h3.4 i-0.5 l-0.4 n-0.4 o-0.4 p-0.6 q1.2 r0.6 t1.5
seatin 8.4 a1.0 b0.4 d1.0 e0.6 f0.7 h-0.4 k-0.4 m-0.3 t1.3
seats 7.3 a-1.4 b-0.4 c-0.7 f-0.3 g1.8 h4.4 l-0.3 m0.4 o-0.6 p-0.3 q0.6 s-0.4 t0.5
sec 8.2 a-0.4 e0.4 k0.4 q1.2
seco 5.1 a0.3 b0.8 c1.7 e0.4 g0.6 h2.1 j-0.7 l-0.4 m1.6 n-0.4 o1.5 q0.9 r0.4
seco+apex 8.4 a0.3 g0.8
seco+batt 8.4 a-0.5 g1.0
seco+clas 8.4 q0.9
seco+digi 8.4 a-0.4 g-1.0
seco+dvd 8.4 a-0.3 g-0.6
seco+half 7.3 a0.9 c0.6 d-0.7 e1.7 f0.6 g-0.5 i-0.7 m-0.4 n-0.3 p2.5 q0.6 s0.9
seco+inst 8.4 a-0.9 c-0.4 o2.4
seco+line 8.4 c1.0 f0.4 l0.3 m1.1 q-0.4
seco+one 7.5 c0.3 d-0.4 e0.4 g0.6 h0.3 i0.5 k0.5 l-0.4 n-0.5
seco+the 7.7 b-0.3 h1.0 n0.3 o-0.4 p0.8 r-0.5
seco+time 7.7 a0.4 b-0.5 d1.4 e0.5 l-0.4 n0.4 q0.3 r-0.4 t-0.6
seco+to 8.4 a-1.3 g0.7
second 5.1 a0.3 b0.8 c1.7 e0.4 g0.6 h2.1 j-0.7 l-0.4 m1.6 n-0.4 o1.5 q0.9 r0.4
secr 6.7 b-0.4 e0.3 f-0.4 g-0.4 i0.5 p-0.6 s1.0 t-0.5
secret 6.7 b-0.4 e0.3 f-0.4 g-0.4 i0.5 p-0.6 s1.0 t-0.5
sect 6.8 a0.8 b-0.5 c1.2 d-0.5 e0.4 g-0.8 h-0.3 i-0.8 j0.9 k-0.4 m0.9 p0.6 q-0.6 s-0.5 t1.0
sectio 6.8 a1.1 b-0.4 c1.3 d-0.5 e0.5 g-0.7 h-0.5 i-0.8 j0.9 k-0.5 l0.4 m0.7 n0.4 p0.7 q-0.5 s-0.4 t0.8
secu 7.1 a0.5 b-0.3 d-0.3 g0.3 k-0.3 m0.3
secu+and 8.4 g0.5
secure 8.4 g0.5
securi 7.3 a0.5 b-0.4 d-0.4 k-0.3 m0.3
see 4.6 a1.0 b1.2 c3.0 d1.2 e0.5 g-0.7 i-0.5 j0.4 k1.3 l-0.6 m0.9 n1.6 o1.1 p-0.7 q1.1 r-0.4 s0.4 t-0.4
see+a 7.3 a1.9 b0.9 c1.0 d0.4 f0.5 g-0.9 h-0.3 i-0.8 j-0.3 k-0.4 m0.9 p0.6 q0.4 r-0.3
see+an 8.4 a-0.4 c0.4 d-0.3 k-0.4 l-0.3 o0.5 q0.7
see+and 8.4 a-0.4 g0.5 h0.9 m0.4 r0.8
see+from 8.2 d1.4 e-0.3 g0.7 j0.5 k-0.3 q0.3 s0.5
see+how 7.1 b-1.1 d0.7 f0.5 i0.8 j-0.3 l1.0 m0.3 o-0.3 r0.7
see+i 8.4 a0.7 c0.4 d0.4
see+if 7.5 a-1.1 g1.1
see+in 7.9 a-0.6 d-0.4 g-0.4 i-0.3
see+it 7.1 a1.7 b0.5 c1.9 d-1.1 g-0.4 i-0.5 m-0.6 o0.7 p1.7 q1.5 r-0.3
see+me 8.4 a0.5 c0.8 s1.2
see+my 8.4 a-1.1 b-0.3 e-0.4 f0.4 g1.7 h0.4 l0.4 r0.7
see+that 7.9 e0.4 m0.5 q1.1 r0.4
see+the 6.4 a1.5 b1.6 c1.8 d1.6 e-0.4 g-0.7 i2.3 k1.1 l0.4 p-0.5 q0.7 s-0.3
see+ther 8.4 b0.9 e-0.3 g-0.4 k0.4 m-0.4 n0.3 q0.4 s-0.4
see+to 8.2 a-0.4 d0.8 f0.7 i-0.4 k0.4 l-0.4 n2.5 o0.4 t-0.4
see+us 7.9 b-0.3 c-0.6 d-0.4 i1.6 l0.3 m-0.3 o0.6
see+what 7.0 b1.7 c-0.3 h0.4 i-0.5 k0.3 o0.7
see+wher 8.4 a0.9 b1.5 e0.3 g-0.5 i1.8
see+why 8.4 a0.4 m0.6 p1.5
see+you 6.8 b-0.7 c-1.0 d-0.8 e1.3 g1.0 i-1.2 j2.4 k0.6 l-0.5 m-0.5 n0.8 o0.7 p-0.7 q-0.8 r-0.4 s0.3 t-0.9
see+you' 8.4 d1.0 g-0.3 i-0.4 l-0.3 t0.3
see+your 8.2 b0.9 e0.6 f0.5 h-0.4 i-0.4 j0.5 k0.3 l-0.3 p-0.3 q-0.3
seed 8.4 d0.3 p0.4
seei 8.2 a0.3 d0.4 e0.5 j1.2 m0.6 s0.9
seei+as 8.4 d0.4 j0.8 m0.6 s0.5
seeing 8.2 a0.3 d0.4 e0.5 j1.2 m0.6 s0.9
seek 7.5 a1.1 d0.9 e0.6 i0.4 j1.1 m0.4
seek+an 7.9 a0.8 e0.3 i0.5 j0.4
seekin 8.2 a0.6 d1.2 e0.9 j1.2 m0.5
seem 5.7 b1.4 d2.6 g0.9 h0.3 i-0.4 j0.4 l-0.6 p0.9 q-0.5 s-0.6
seem+ok 8.4 a-0.6 g0.9
seem+to 6.0 a1.3 b0.8 d1.8 h0.4 l-0.4 m-0.4 n0.3 s-0.3
seemed 7.5 g0.7
seems 6.0 a1.0 b1.6 d1.5 e-0.8 l-0.4 n-0.4 o-0.4 p1.2 s-0.5
seen 6.0 a-0.4 b-0.5 e1.6 g1.4 h1.8 i-0.4 j0.7 l0.6 m0.4 n0.9 o-0.3 p-0.5 q-0.4 s0.6 t-0.3
seen+it 7.5 b-0.3 e-0.6 g-0.8 i-0.5 j0.3 m0.6 n2.0 o1.9 s0.8
seen+the 7.1 a0.5 d-0.5 e1.2 f0.7 g0.3 h0.8 i0.3 j0.6 l0.9 m0.3 n-0.4 o-0.5 p-0.3 q-0.6 r1.0 s-0.5
sees 8.2 d1.0 e0.5 k-0.4 m-0.4 n0.6
sees+it 8.4 d1.0 e0.6 k-0.3 m-0.3 n0.6
sele 7.0 a1.1
sele+you 8.2 a1.1 g-0.6
select 7.0 a1.1
sell 6.3 a-0.5 b2.1 d-0.9 e1.4 h0.5 l0.8 o-0.3 p0.7 r-0.4
sell+the 8.2 a-0.3 g0.3
seller 8.2 c0.4 g0.5 j0.8
sellin 7.9 b-0.4 e-0.4 h0.4 i-0.4 l0.4 n-0.4
sells 7.6 a-0.7 b0.4 e0.5 i0.6 l0.3 t0.4
semi 8.2 c0.7 d0.4 e0.9 g0.6 h1.0 k0.6 l-0.3 m-0.4 o0.6 r1.2
send 4.5 a0.4 c0.5 e1.0 g-1.0 i-1.0 j-1.9 k0.6 m2.3 n2.4 o3.2 q0.6 r1.3 s-0.9 t1.5
send+a 7.5 a0.3 c0.6 d-0.3 e1.6 g-0.4 h-0.7 i-0.5 k0.7 m0.9 n0.6 o0.8 p-0.4
send+an 8.4 a0.4 h0.5 l0.5 o-0.4 q0.4 t0.6
send+anyo 8.4 a0.4 b1.3 e0.5 i0.9 k1.4 l0.3 p-0.4 t1.1
send+anyt 8.4 e1.3 i-0.3 m0.4 n0.3 o-0.3
send+file 8.4 a-0.4
send+her 7.7 b-0.5 e0.9 g-0.5 k-0.4 l-0.4 m0.8 n1.3
send+it 6.5 a-0.6 b0.7 c0.3 d-0.4 e0.3 f-0.3 g-0.9 i-0.9 j-0.3 k-0.6 m0.6 n0.7 o1.4 p1.5 s-0.7 t0.9
send+me 5.7 c0.8 d0.5 e0.5 g0.4 h1.4 i0.4 j-0.5 k0.9 l0.6 m0.7 n0.7 p0.6 q0.6 r1.3
send+one 8.2 a-0.5 b-0.4 d0.3 g0.4 i-0.3 n1.6 o0.8 q1.5 r0.7
send+over 7.6 c0.6 h0.5 i0.8 l-0.6 n-0.4 o0.8 t-0.4
send+the 6.8 a-0.6 b0.5 f0.6 h0.9 j-0.4 k-0.6 l1.0 n0.4 o0.4 r0.4 t0.8
send+them 7.6 c0.6 f-0.4 g0.8 k0.6 l0.5 p-0.4 q-0.4 r1.3 t0.7
send+to 8.4 e0.7 o0.6 q0.3 t-0.3
send+us 8.2 a0.6 d-0.4 h-0.5 l-0.4 m1.2 n0.8 o0.4 p-0.4 t0.3
send+you 7.7 a-0.6 f0.7 g1.2 h0.6 i-0.4 j-0.4 m0.5 o-0.3 r1.1 t-0.5
sendin 6.7 a0.4 d1.3 e-0.6 g-0.5 h0.5 k-0.4 l0.5 n1.1 p0.5 r0.7 s-0.3
sends 7.6 d0.7 e0.4 g-0.5 k1.2 l-0.4 o0.8 p-0.3 r-0.8
seni 7.2 a0.8 b-0.4 e0.4 f1.7 h-0.3 l0.8 m0.4 o-0.5 p1.0 q-0.3 s-0.4 t0.6
seni+mana 8.4 d-0.6 f0.8 l0.3
seni+part 8.2 a0.4 f1.2 i0.3 j0.5
senior 7.2 a0.8 b-0.4 e0.4 f1.7 h-0.3 l0.8 m0.4 o-0.5 p1.0 q-0.3 s-0.4 t0.6
sens 7.2 a1.5 d-0.5 e1.0 g-1.7 m0.7 p-0.5 t0.4
sens+and 8.4 a0.3 e0.5 r0.3
sens+of 8.4 e0.5 m0.9 p-0.4 t0.5
sense 7.9 a1.0 e0.4 g-0.3 m0.8 p-0.4 t0.4
sensit 8.4 a0.6 g-1.1
sensor 8.4 e0.5 g-0.5 r0.3
sent 5.1 a0.6 b0.9 c-0.8 d3.5 e1.0 g-0.5 h0.4 i-1.1 k0.8 l1.8 o0.7 q4.1 r0.7 s-2.2 t0.6
sent+a 7.2 a0.8 b1.3 d1.1 e0.5 i0.4 j-0.3 k-0.8 m-0.3 r0.7 s-0.5 t0.6
sent+back 7.7 d1.0 e0.5 f-0.3 i0.6 j0.6 l1.4 m0.4 n-0.5 p0.5
sent+home 8.4 k0.6 q0.5 r-0.4
sent+it 7.2 a0.6 b0.4 c0.7 d0.8 i-0.4 j0.8 k0.4 m-0.4 o-0.3 r0.3 s0.9
sent+me 7.6 a1.0 b-0.4 e0.5 f-0.4 g-0.4 h0.3 i-0.5 j-0.3 k0.6 l0.3 p0.9 q-0.5 s-0.4 t0.9
sent+my 8.2 a0.7 d0.5 h1.0 j0.3 r0.4
sent+the 7.7 a0.6 b0.4 c0.5 h-0.4 i0.3 n0.5 q1.3 r0.6 t1.0
sent+them 8.2 a-0.6 b-0.4 h-0.4 k-0.4 m0.7 q0.7 t-0.4
sent+to 8.2 g0.4 h1.1 i0.7 r0.5
sent+two 8.4 a0.4 d1.1 p0.8 q-0.3
sent+us 7.7 c0.4 d-0.6 f-0.3 h0.5 i1.0 j0.9 p0.4
sent+you 7.6 a-0.6 b0.6 d1.1 f1.2 g-0.5 h-0.6 i-0.7 j-0.5 k-0.4 l1.3 m0.4 n0.7 o-0.5 p-0.5 q2.4 s-0.5 t0.5
senten 7.6 a-1.1 b-0.3 c-0.7 e-0.8 f-0.5 g0.9 h0.8 i-0.6 j0.5 k0.3 m0.4 o0.4 p-0.3 q-0.3 s-0.6
sepa 6.5 a-0.5 b-0.4 c-0.5 d-0.9 e0.9 g-1.3 j-0.4 k0.6 m-0.4 n-0.6 o2.3 q0.8 s-0.5 t0.8
separa 6.6 a-0.5 b-0.4 c-0.4 d-0.9 e0.9 g-1.3 i0.3 j-0.4 k0.7 m-0.3 n-0.6 o2.4 q0.8 s-0.5 t0.9
sepe 8.4 a-0.4
sepera 8.4 a-0.4
sept 6.2 a1.1 b-0.6 c1.9 d1.9 e0.9 g-1.0 i0.7 l1.1 m-0.3 n-0.4 o0.7 p0.8 q0.4 r-1.2
sept+and 7.7 b-0.7 d0.4 e-0.3 h0.6 i-0.5 k-0.3 n-0.5 o-0.5 q0.8 s0.5
septem 6.4 a0.7 b-0.4 c1.7 d2.2 e0.5 g-0.9 l1.2 m-0.3 n-0.3 o0.8 p0.6 q0.5 r-1.0 s-0.8
septic 8.4 a0.4 e0.7 i0.7 p0.5
seri 6.4 a-1.6 d-0.8 f-0.7 g2.9 h1.5 i-0.9 j0.4 k0.6 l0.5 n0.6 p-0.8 r2.5 s-0.7 t1.2
seri+a 8.4 a0.4 l1.0 n0.6
seri+abou 8.4 a-0.7 g0.9
seri+and 7.9 a-0.7 b0.4 c-0.5 d-0.4 e-0.4 g0.8 n-0.4 r0.7
seri+as 8.4 c0.4 d-0.4 e-0.3 h1.2 r1.1 t0.8
series 7.6 a-0.5 d-0.3 e-0.4 f-0.5 g1.0 h1.6 k0.7 l0.9 m-0.3 n0.8 r1.6 s-0.3 t0.7
seriou 6.8 a-1.1 c0.5 d-0.3 f-0.4 g1.7 i-0.5 j0.7 p-0.4 r0.9 t1.0
serv 4.8 a1.0 b-0.5 c0.8 d0.7 e3.0 f1.0 g-0.5 h0.4 i0.6 j2.7 k1.1 l-0.5 m1.2 o-0.8 p0.7 q0.4 r0.3 s-1.7 t0.8
serv+afte 8.4 a-0.4
serv+agre 8.2 a0.5 c0.5 e0.6
serv+and 7.9 c0.4 e-0.5 f0.4 g-0.4 l-0.3 o-0.4
serv+as 7.9 a-0.5 e0.4 g0.7 i0.3
serv+at 8.4 a0.4 j0.5 p0.6
serv+by 8.4 c0.4 i1.2 p0.5
serv+char 7.9 a-1.0 c-0.3 e-0.3 f-0.4 i-0.3 p-0.3
serv+dire 8.4 a0.4 b-0.3 c0.6 e1.0 f1.5 g-0.3 q-0.4
serv+for 8.2 b0.9 i0.4 m0.6 n0.3 o-0.3 q-0.4
serv+from 8.2 a-0.8 g1.4
serv+has 8.4 k0.7 t0.5
serv+i 8.4 g0.4
serv+in 8.2 e1.3 p0.9
serv+is 7.9 a1.2 e1.1 g-0.4 t1.6
serv+it 8.4 g0.4 m0.6
serv+leve 8.4 i1.0 j1.0
serv+no 8.4 g0.4
serv+noti 8.4 a-0.4 f-0.3 l-0.3 q0.6 r0.4
serv+on 7.7 a0.4 c-0.5 e-0.4 j0.4
serv+prov 8.4 a-0.4
serv+room 7.9 b1.2 d0.9 e0.3 g0.4 h1.1 j-0.4 l0.6 n0.6 r0.7 t0.9
serv+that 8.4 j0.4 p0.6
serv+the 8.4 a0.7 d0.7 e0.4 j0.7
serv+to 8.4 a0.4 d0.6 f0.7 j0.7 s0.5
serv+visi 8.4 c-0.5 m0.9 n0.4 q0.4 t-0.4
serv+will 7.9 d0.5 e-0.5 i0.7 j0.5
serv+with 7.9 g0.5 j0.7
serv+you 8.4 e-0.4 g0.4 r0.4
serve 8.2 a-0.3 e0.4 i0.3
served 7.6 a0.4 f-0.4 j1.7 l-0.3 q0.5
server 6.5 b0.6 c-0.4 d1.0 e0.8 h0.6 j1.1 l0.6 p0.6 r1.0 s-0.8 t0.4
serves 8.4 a-0.4 g1.3
servic 5.1 a1.9 b-0.8 c1.2 d-0.4 e2.6 f1.4 g-1.1 i0.7 j0.7 k1.2 l-0.7 m1.0 o-0.8 q0.6 r-0.5 s-1.1 t0.7
servin 8.4 a-0.4 g-0.4 m0.6
sess 7.5 b0.5 c0.3 e0.6 f0.8 i-0.4 j0.4 k-0.6 l-0.6 m-0.4 o-0.4 q2.1 s0.3
sessio 7.5 b0.5 c0.3 e0.6 f0.8 i-0.4 j0.4 k-0.6 l-0.6 m-0.4 o-0.4 q2.1 s0.3
set 5.5 a-1.8 b0.5 c1.3 d1.4 e1.2 f1.4 g-0.8 i-1.6 j0.5 k1.6 l-0.3 m1.5 n0.3 p-0.4 q1.9 s-0.7
set+for 8.4 a-0.7 g0.4 k0.3
set+it 7.5 c0.5 d0.6 e-0.5 f0.6 g-0.6 m0.6 o0.8 p-0.3
set+of 7.9 a-0.7 g0.8
set+out 8.2 a0.5 e0.9 j1.5 p1.3
set+the 7.9 g-1.1
set+to 8.4 a-0.6
set+up 6.6 a-0.7 b0.7 c0.5 e0.6 f0.4 h-0.3 i-0.6 j-0.4 m0.4 o-0.4 p-0.6 q2.8 s-0.5 t0.5
sets 7.7 e1.0 k0.4 m0.4 n-0.3 r-0.4 s0.4
sets+of 8.4 e0.7 i0.4 s0.5
sett 5.1 a-3.9 c-0.6 d0.6 g0.4 h-0.3 i-1.4 j-0.4 l1.1 m0.6 n4.0 o0.9 q2.3 r0.7 s-1.6
sett+are 8.4 a-0.9 g-0.5
sett+but 8.4 a-0.3 g-0.7
sett+by 8.2 g1.1 i-0.3 j1.2 n1.0 r1.5
sett+in 8.2 a0.4 k0.3
sett+is 8.4 g1.2
sett+it 8.2 a-0.5 c-0.6 d-0.4 e-0.7 k0.3 l0.4 n1.5 o-0.3 p-0.3 q-0.5
sett+on 7.9 d0.5 e0.3
sett+the 7.7 a0.7 b-0.3 c0.6 e0.5 g-0.5 h0.9 i-0.4 k-0.5 m1.7 n1.0 o-0.5 q1.0 t0.5
sett+this 8.4 a0.8 g-0.3 j1.4 p0.6
sett+to 8.4 g-0.9
sett+up 7.6 a-1.3 d0.7 e-0.5 g-0.4 i-0.5 j-0.5 n2.3 o1.0 q1.4 r0.8 s-0.5 t-0.8
sett+what 8.4 b0.6 e-0.3 i1.0 m1.1 n1.1 t0.3
sett+will 8.4 e0.4 f0.5 n1.0
sett+with 8.4 a-0.4 f-0.4 j-0.4 q1.2 r0.6
sett+your 8.2 b1.5 l0.7 o0.3 p0.5 q0.8 r0.4
settin 6.0 a-2.7 e0.3 g0.8 i-0.4 j0.5 n-0.3 o0.6 p0.5
settle 5.6 a-1.7 c-0.3 d0.7 e-0.5 f0.4 g-0.5 h-0.4 i-1.3 j-0.9 l1.3 m0.5 n4.8 o0.7 p-0.7 q2.2 r1.1 s-1.5
setu 7.7 c-0.4 g0.7 h0.5 k0.5 r0.5
setu+and 8.4 a-0.6 g1.1
setup 7.7 c-0.4 g0.7 h0.5 k0.5 r0.5
seve 5.6 a0.4 b0.6 c2.1 d1.1 g0.4 i-0.6 j0.6 k-0.7 m-0.5 p-1.0 s-0.4 t0.6
seve+and 8.4 g0.5 h0.7 k0.4 l0.3 r0.5
seve+days 7.7 e0.5 f-0.4 g-0.6 i-0.3 j0.5 k-0.3 q-0.4
seve+diff 8.2 a0.7 g-1.0
seve+mont 8.2 a0.3 d0.5 i0.6
seve+of 8.2 a0.4 e-0.4 o-0.3 r0.4
seve+peop 8.2 a-0.4 g1.0
seve+time 7.9 a0.5 c0.4 d0.4 g-0.3 j0.7 m0.6
seve+week 7.7 c1.1 d0.8 e-0.5 f0.9 g1.1 j0.4 s-0.4
seve+year 7.9 g0.6
seven 6.5 a0.4 c1.5 d0.9 e0.6 g-0.4 h-0.4 j0.5 k-0.7 m-0.7 n-0.4 p-0.6 q-0.3 r-0.5 t0.8
sevent 7.9 c1.3 d1.2 e-0.6 g0.3 h0.6 i-0.3 l0.6 q0.3
severa 6.2 e-0.6 f-0.4 g0.5 i-0.4 l-0.5 p-0.4
sewe 8.2 c-0.4 i1.0 o0.8
sewell 8.2 c-0.4 i1.0 o0.8
sex 8.4 a1.0 e1.8 g-0.5 h-0.4 r-0.3 s0.6
shad 7.5 b0.9 d0.3 h-0.5 k0.3
shade 8.2 a0.5 b0.6 e0.3 g-0.5 h-0.4 i-0.3 n-0.3 q0.4 t-0.3
shadow 8.2 a-0.6 g0.8 n0.3
shak 7.6 d-0.3 g1.1 i0.3 r0.9 t0.3
shake 8.2 c-0.3 d-0.3 g1.0 i0.4 m0.3 n-0.3 r0.9 t0.3
shal 6.1 a2.1 c0.5 e1.7 g-1.2 j2.3 k1.1 m0.4 q-0.5 r-0.5 s2.4 t-0.4
shal+be 7.6 a0.7 c0.6 e0.8 j1.6 s-0.7
shal+tell 8.4 e-0.4 i1.3 p-0.3 s0.5
shal+we 7.5 a0.5 b-0.5 c-0.3 d0.5 e2.6 g-0.8 h0.4 i-0.8 j-0.5 k1.9 m0.4 n0.5 o-0.4 q-0.4 s0.5 t-0.6
shall 6.1 a2.1 c0.5 e1.7 g-1.2 j2.3 k1.1 m0.4 q-0.5 r-0.5 s2.4 t-0.4
sham 8.2 a1.2 d-0.3 e1.1 g-0.7 h-0.3 r-0.3
shame 8.2 a1.2 d-0.3 e1.1 g-0.7 h-0.3 r-0.3
shan 6.5 a1.5 b0.6 c1.0 d1.3 e0.7 g-0.8 i2.1 j-0.6 k0.9 l-0.5 n-0.4 o0.4 q0.5 s1.8 t-0.4
shan't 6.7 a1.9 c0.9 d1.6 e0.5 g-1.3 i2.0 j-0.5 l-0.4 o0.4 r-0.8 s2.1 t-0.4
shan+be 7.0 a1.2 b-0.4 c1.1 e0.3 g-0.6 i1.4 j-0.4 k-0.3 o0.6 r-0.5 s1.4
shane 8.4 b0.5 i0.3 k0.6 n-0.3 q0.6
shanic 8.4 a-0.4 g0.7 p0.4 r0.9
shap 7.9 q1.0 r-0.3 t0.4
shap+of 8.2 a-0.4 g0.4 q1.0 r-0.3 t0.4
shape 8.2 a-0.4 g0.4 q1.0 r-0.3 t0.4
shar 5.9 a-1.4 b0.3 g-0.4 i0.8 j-0.9 l1.2 m1.7 n-0.4 p-0.4 q-0.6 r-0.7 s1.3
shar+and 8.2 a0.6 e0.3 g-0.4 p0.6 s0.6
shar+driv 8.2 a-0.5 c0.5 g-0.5 l0.3 m0.4 o-0.4 t0.4
shar+fold 7.6 a-0.9 d-0.3 i-0.4 m1.0 r-0.6
shar+one 8.4 a-1.0 g-0.4 i0.5
shar+the 8.4 b0.4 c-0.3 f-0.3 i0.4 l0.4 r-0.4
shar+your 8.2 b1.3 g-0.4 i1.1
share 7.5 c-0.4 e1.1 g-0.8 h-0.3 i1.0 r-0.5 s1.2
shared 6.9 a-1.2 b-0.8 c0.5 g-0.7 i-0.9 j-0.4 l0.3 m1.7 p-0.4 r-0.5 t0.6
shareh 8.4 a-1.0 c-0.4 e-0.4 g0.5 h1.0 i-0.4 j-0.4 k-0.3 l1.4 m0.3 o-0.3 p-0.3 r0.7
sharp 7.5 a-0.3 d0.4 g0.8 p0.8
sharpe 8.2 a0.7 b1.8 i1.7
shaz 8.4 a0.7 b0.9 d0.4 g-0.4 i0.5 s1.1
she 5.0 b0.7 d-0.4 e0.7 f1.7 g1.7 h0.4 i-0.4 j1.0 k-1.3 l-0.6 o-0.5 p0.4 q0.6 r2.7
she' 5.4 b0.9 c0.6 d0.3 e0.5 f2.6 g0.8 h1.5 i0.5 k0.7 l0.6 m0.9 n0.6 p1.5 t0.4
she'+aske 8.4 a0.6 b0.7 c-0.3 d1.4 i0.4
she'+be 7.7 b0.5 c0.9 e0.9 f2.0 g0.7 h1.3 i-0.5 l0.9 p-0.4 q-0.5 r0.5 s-0.4 t0.4
she'+had 8.4 g0.4 r0.4
she'+in 8.2 c0.6 e-0.5 k1.2 o0.6 r-0.7
she'+like 7.9 a-0.9 d-0.3 e-0.4 h-0.3 j-0.3 o-0.4 q0.3 r0.7
she'+my 8.2 b-0.3 m0.5 s0.4
she'+off 8.4 c-0.4 d0.8 e-0.5 i0.4 r0.4
she'+on 8.4 a0.5 e1.2 o0.6 p0.6 s0.6
she'+read 8.4 c-0.4 f0.5 g0.5 n0.9 p0.4 r0.6
she'+the 8.2 b0.9 c1.1 e-0.5 f0.7 i-0.5 j0.9 l1.2 p0.3 s-0.6
she'+writ 8.4 a0.4 e0.4 f0.5 p0.6
she'd 7.1 b0.9 c-0.6 e-0.6 g-0.4 h-0.5 k-0.4 m0.7 o-0.4 p0.6
she'll 6.8 a-1.7 b-0.5 c0.5 d-0.8 e0.6 f1.3 g1.9 h3.5 i-1.2 j-0.8 k0.6 l1.5 n0.6 p-0.7 q-0.4 r0.4 s-1.0 t0.5
she's 5.7 a1.5 b0.9 c1.0 d1.2 e0.3 f1.6 g-0.6 h-0.5 i1.4 j0.9 k0.5 m1.0 n0.7 o0.4 p1.6 s0.6
she+aske 7.7 d0.5 g0.4 h0.5 i0.4 j0.4 l0.4 r0.6
she+coul 8.4 g0.4 r0.6
she+did 8.4 b0.4 d0.6 h-0.4 n-0.4
she+died 8.4 d0.4 p0.4 r-0.3 s0.5
she+does 7.6 d1.1 e-0.8 f0.3 i-0.6 j-0.3 m0.4 n1.6 p-0.4 q-0.6 r0.4 s0.6
she+foun 8.4 a-0.5 b-0.4 d-0.5 f-0.3 g0.5 i-0.3 o0.5 r0.7
she+gave 8.4 a0.5 c0.7 d0.8 i0.5
she+gets 8.4 a0.4 b0.4 d0.5 i0.4 j0.7
she+had 7.9 b-0.6 d-0.4 e1.0 g0.9 i-0.4 j0.5 p0.4 q0.7 r1.3 s0.5
she+has 7.2 a1.1 b-0.3 e1.4 f0.7 g-0.7 i-0.7 j2.1 k-0.3 o0.7 p0.8 q-0.4 s0.7
she+is 8.2 d0.4 e0.6 j0.5
she+isn' 8.2 c1.3 p1.3
she+know 8.4 c-0.4 e0.3 f0.8
she+love 8.4 a-0.6 g0.8
she+need 8.4 b-0.4 f-0.5 g0.5 l-0.4 q0.3 r0.5
she+refu 8.4 a-0.3 c0.5 n0.5 r-0.3 t-0.4
she+said 8.2 a0.3 e-0.4 r-0.5
she+says 7.6 b-0.5 c-0.7 e0.6 h0.5 i0.5 j1.0 p-0.4 t0.4
she+shou 8.2 b0.4 d0.6 e0.4 f0.5 i1.0 m0.5 n0.6 r1.2
she+want 7.9 a-0.5 b0.8 c-0.5 g0.8 m0.4 q-0.3 r0.6 s-0.4
she+was 7.2 b-0.7 c0.5 d-0.5 e1.2 f1.7 i-0.7 j-0.3 l-0.3 p0.6 q0.4 t0.6
she+woul 8.2 b0.4 c-0.4 f0.5 i-0.3 p0.5 r-0.4 s0.4
shea 8.2 e0.6 g0.4 h0.8 i0.3 l0.5 q-0.3
sheari 8.2 e0.6 g0.4 h0.8 i0.3 l0.5 q-0.3
shed 7.5 b0.7 f-0.3 k0.7 m-0.3 o-0.3 p0.7 r0.6 s0.4
shed+and 8.4 a-0.3 k0.8 n-0.3
shee 6.9 a0.3 c-0.4 d0.6 e0.5 g0.3 j0.4 m1.1 p-0.5 r0.8 t0.3
shee+a 8.4 a0.4 d0.5 e1.6 h-0.3 q0.3 t0.5
shee+and 8.4 b0.5 e-0.4 g0.4 i0.3 r0.6
sheep 8.2 g0.8 k-0.4 o0.3 r1.2
sheer 8.4 d0.5 j0.6 s0.5
sheet 7.7 a0.8 b0.8 c-0.4 e1.0 h-0.5 m1.0 o0.4 s-0.3 t0.8
sheets 8.2 a-0.3 b-0.4 n-0.3 q0.4
shei 7.7 b-0.5 k-0.4 l-0.4 m0.9 n1.5 p-0.4
sheila 7.9 a-0.6 e-0.8 k-0.5 n1.6
shel 7.3 a-0.8 h0.8 k0.3 l0.6 m-0.5 n-0.5 p-0.4 r1.4 s-0.4
shel+and 8.4 a0.5 i0.5 l0.6
shelf 8.4 a0.5 i0.5 l0.6
shelte 8.4 a-0.5 e-0.4 f0.5 h0.4
shelve 8.4 a-0.4 b0.4 g-0.7 i-0.3 o0.6
sher 8.2 e-0.3 i-0.3 j0.4 n0.4 p0.4 s1.1
sherif 8.4 b0.4 j0.6 n0.4 p0.5 s0.6
shif 7.2 b1.4 f0.4 h-0.3 i-0.6 j-0.4 k1.3 l-0.4 m2.0 n-0.4 o0.3 q-0.5 s-0.6 t0.9
shift 7.6 b1.2 c-0.4 f0.5 i-0.5 j-0.3 k0.4 l-0.5 m1.7 o0.5 p-0.5 q-0.4 r0.4 s-0.4
shin 7.9 g0.7
shiny 8.4 g0.7
ship 6.8 a-1.0 b0.4 e1.0 f0.3 g1.6 h0.5 i-0.5 j0.4 k-0.4 l0.4 p0.9 q-0.3 r0.4 s0.4 t0.4
ship+with 8.4 a-0.4 g-0.6
shippi 7.7 a-1.0 g1.9
ships 8.4 a-0.3 b0.6 f0.4 g-0.7
shir 7.5 a-0.3 b0.8 c0.4 d1.0 e-0.8 g0.4 h0.4 i-0.3 k-0.4 l1.0 n0.9 o-0.3 p-0.5
shire 8.4 b0.8 d1.1 g0.5 h0.8 n-0.3 r0.3
shirt 8.2 a-0.4 e-0.5 n0.5
shoc 8.2 a0.9 b1.1
shocke 8.4 a0.3 g0.4
shoe 7.1 e1.6 f-0.4 g0.5 h0.4 i-0.3 l-0.5 o0.4
shoes 7.9 a0.8 b0.4 c-0.3 d-0.4 e1.4 p0.5
shon 8.2 a-0.4 f-0.4 g0.5 h0.4 k0.9 m-0.4 n0.3 o0.4 q0.3 r0.7
shona 8.4 a-0.4 k0.7 n0.6
shoo 6.0 a-0.7 f0.6 g-0.3 h0.4 i-0.6 j-0.3 k1.3 m0.6 q-0.6
shoo+a 8.4 a0.6
shoo+and 8.4 g0.9 h0.5
shoo+came 8.2 a-0.7 g-0.4
shoo+hand 8.4 m1.1 q-0.3
shoo+the 8.4 a-0.4 g-0.5 k0.8
shook 7.9 a0.3 c0.9 d0.6 f0.5 g-0.5 i-0.4 m1.3 o0.5 p0.5
shoot 6.3 a-0.8 c-0.4 d-0.3 k1.2 m-0.3 q-0.4
shop 5.7 b0.5 c2.4 d0.5 e0.8 f0.4 i0.7 j-0.8 l-0.7 m-0.7 n1.3 p-0.8 q2.2 r1.3 t1.3
shop+and 7.9 a0.5 b-0.4 c1.3 d1.0 e1.4 f0.8 i-0.6 k0.4 n0.4 o0.7 q0.5 s0.4 t0.9
shop+arou 7.7 b1.0 g0.4 i0.4 l-0.3 p-0.4 q1.0
shop+can 8.4 a0.5 b0.8 i1.0
shop+clos 8.4 a-0.6 f0.4 i0.4 k-0.3 q0.5
shop+in 8.2 e0.7 p0.5 s0.6
shop+with 8.2 c0.4 g0.4 o0.4 r0.4
shoppe 7.6 a-0.3 b-0.3 f0.5 g0.3 i-0.4 k-0.3 l-0.3 n0.3 o0.3 q0.5
shoppi 7.9 a0.6 e-0.3 r0.3
shops 8.2 c-0.6 e0.5 f0.7 g0.7 h1.0 i-0.4 k0.5 q0.5 r0.8 t1.2
shor 5.8 a1.6 c1.1 e1.2 g-2.6 i-0.5 k0.4 l0.7 m0.4 n0.4 o0.5 q1.1 r-0.8 s-0.5 t-0.4
shor+of 7.5 c0.8 d1.3 e0.8 g-0.6 i-0.4 j0.5 o-0.4 r-0.5
shor+on 8.4 a0.8 e1.7 o0.6 p1.0
shor+the 7.9 c0.7 d-0.3 i0.9 r-0.3
shor+this 8.4 a-0.6
short 6.1 a0.6 b-0.5 f-0.6 g-1.8 k0.6 l0.4 o0.7 p-0.7 r-0.7 t-0.6
shorte 7.9 a0.6 c0.8 d0.4 e0.8 f0.5 g-0.4 h-0.5 l0.6 n0.4 p0.8 q0.8 t0.3
shortl 7.7 a0.6 b0.4 c0.5 e0.8 g-0.7 j0.3 q0.4
shot 6.5 e-0.7 h0.5 k0.4 n0.4 q0.5 r0.9
shot+and 8.4 a-0.6 e-0.8 g0.4 h0.8 k0.4 n0.5 r0.6 t-0.3
shot+are 8.4 a-0.4 h0.6 k0.5
shot+that 8.4 a-0.8 g1.6
shot+with 7.9 a0.3 g-0.7
shots 6.7 a0.4 g-0.6 h0.5 k0.4
shou 4.6 a-2.4 b0.9 c-0.3 d-0.5 e-1.3 f0.4 g-1.7 i-1.0 j-0.6 l0.6 m1.6 o2.1 p-1.0 q4.0 s-0.4 t-1.2
shou+at 8.2 d0.3 e-0.5 l0.3 q0.3
shou+be 6.0 a-0.9 b-0.6 e-0.3 f0.6 g-1.6 i-0.7 j-0.7 k0.3 l0.8 m2.3 n-0.7 o1.2 p-0.7 q2.5 s-1.0 t0.6
shou+come 7.7 a-0.6 b-0.5 e-0.3 i-0.4 k-0.4 n0.4 o-0.5 p-0.4 q0.9 r0.7
shou+get 8.4 a-1.1 g1.2 i-0.7 k0.5 o0.4
shou+go 7.7 a-0.5 b0.3 g-0.4 j0.7 k-0.6 n-0.4 p0.3
shou+have 6.9 a1.9 f-0.5 h0.8 i-0.4 m0.4 n0.7
shou+hear 8.4 a-0.5 g0.4 i1.1 r0.4
shou+i 8.2 a-0.5 f0.4 g0.7 h-0.3 i0.3 r0.6 t-0.3
shou+if 8.4 b-0.3 c-0.4 f0.3 g-0.8 k-0.5 l0.5
shou+know 7.9 a0.6 e0.4 h-0.3 i0.4 m0.4 r0.3 s1.2
shou+let 8.4 s0.5
shou+put 8.4 a0.4 c0.5 d0.6 g-0.3 s1.6
shou+read 8.2 b0.7 c-0.3 f-0.3 g-0.6 p0.6
shou+say 7.9 e1.3 p0.7
shou+see 7.9 a-0.5 b0.5 c-0.3 e-0.6 i-0.4 m-0.4 n0.4 o0.4 q1.8
shou+the 8.4 e-0.4 l1.0
shou+we 7.9 c-0.7 d-0.4 e-0.4 h0.5 j0.5 o1.3 q-0.5
shou+you 7.9 a0.5 c-0.3 i0.3 j0.8 p0.6
should 4.7 a-1.2 b1.1 d-0.5 e-0.5 g-0.7 h0.3 i-0.7 m1.9 o2.1 p-0.5 q3.8 r0.8 t-0.9
shout 7.7 a-0.7 c-0.4 d0.6 g-0.9 k-0.4 l1.1 p-0.4 q0.8
shoute 7.9 c-0.3 h-0.3 r-0.5
shouti 7.9 a-0.8 c-0.4 e-0.7 f0.7 g-0.4 k0.6 m-0.7 n0.6 o0.6 p-0.3
show 5.4 b-0.6 c2.9 d0.5 e1.5 f-0.9 h0.4 i1.5 j-0.4 k1.0 m1.6 n-0.4 o0.4 p1.4 q-0.5 r0.7 s1.5 t0.9
show+but 8.4 c0.4 o0.3 t0.8
show+ever 8.4 c0.6 e0.6 n0.4
show+for 8.4 a0.3 b0.7 j0.4 m0.4 p0.4
show+her 8.2 a-0.5 e0.3 g0.9 i0.3 l0.5 m0.4 r1.2
show+in 8.4 d-0.4 k0.6 s0.3
show+me 8.4 j0.8 m0.8
show+of 8.4 a0.3 c0.9 e0.7 i0.8
show+on 8.2 c0.9 s1.3
show+that 8.4 a0.3 e0.8
show+the 7.9 a0.3 c0.4 e1.1 i0.5 o1.0 p0.6 r-0.4
show+them 8.2 a0.3 b0.4 f0.5 g-0.3 i0.4 p0.7 r-0.3
show+you 8.4 b-0.4 c0.8 d0.7 k0.8 m0.3 n-0.4
show+your 8.4 a-0.4 c-0.4 d-0.4 e-0.5 g0.3 h1.1 k-0.3 q0.5 r0.4 t0.4
showed 7.5 a-0.9 b0.3 c0.7 g1.4 h0.9 i-0.6 l0.4 m0.4 r1.2 s-0.4 t0.4
shower 8.4 a0.6 b0.7 p1.0
showin 7.7 b-0.6 c-0.9 e0.8 g-0.4 h1.0 i-0.5 l0.4 m-0.7 n-0.4 o0.5 p-0.4 t1.4
shown 7.5 a0.8 b-0.5 c0.4 e0.8 f-0.4 g-0.6 i1.4 k-0.3 m-0.3 o1.1 p0.5 r-0.6
shows 6.9 c0.4 d1.4 e0.7 h-0.7 k0.8 l-0.5 m1.9 s0.3 t-0.8
shre 8.4 d0.8 e0.4 g-0.4 o0.7
shro 8.4 s0.6
shrops 8.4 s0.6
shru 8.4 b0.3 i0.6 j0.5 k0.7 m0.4 p0.5 q1.0
shuf 7.9 a-0.9 g1.3
shuffl 7.9 a-0.9 g1.3
shut 6.0 b-0.7 c1.0 d1.0 e1.8 g-0.4 h-0.6 i1.3 k0.5 m0.3 n0.6 p0.8 s-0.8 t1.5
shut+and 7.9 b-0.3 p0.7 t-0.3
shut+down 8.4 g-0.5
shut+it 8.4 a0.6
shut+spee 7.9 a-0.6 g-0.5
shut+the 8.2 c0.4 d0.5 g-0.3 i0.4 p0.4 r-0.3 s-0.3
shut+with 8.4 a-0.6 g0.6 k0.9 t0.3
shuts 8.2 a0.4 b-0.4 c0.7 d0.5 f0.4 h-0.4 k-0.4 l-0.3 n-0.5 o-0.4 t1.0
shutte 6.9 a-1.7 d0.3 g1.0
shutti 8.2 i1.1 n1.0
sian 8.4 e0.6 f0.4 h1.0 k0.6 m0.4 n-0.3 o1.0 t1.5
sick 7.7 a-0.7 b-0.5 d-0.5 g-0.6 l0.9 n1.2 o0.4 t1.2
sick+and 8.4 c0.5 l-0.3 n0.4 t1.1
side 5.8 a-1.8 b-0.3 c0.8 e-2.1 f-0.5 g1.0 h0.4 i-0.8 k-0.9 l1.5 m0.9 n1.7 p-0.7 q0.9 r1.2 s-1.1 t0.8
side's 8.4 a-0.9 g0.6 j-0.3 q-0.3 r0.4
side+and 8.4 a-0.5 c-0.3 d-0.4 e-0.9 g0.9 h0.8 k0.4 r1.3
side+gate 8.4 e0.8 i1.1 t0.9
side+of 7.7 b1.7 e0.5 i-0.7 j0.3 l1.1 n-0.4 p-0.5 s-0.3
side+over 8.4 a0.5 c1.0 i0.4 p0.9
side+the 8.4 a-0.4 g0.6
sides 7.5 a-1.2 c0.4 d-0.4 e-0.5 g1.4 h0.5 i-0.5 k-0.3 l1.2 n0.6 o-0.7 r0.7 t0.5
sigh 8.2 c-0.4 f0.6 o1.4 r-0.5 t0.5
sign 4.8 a0.4 c-1.1 d1.1 e-0.3 f2.3 g-1.6 h2.3 i-1.1 k-0.4 l0.9 m-0.9 n3.4 o-0.6 p1.1 q-0.5 r0.6 s-0.6 t1.4
sign+a 8.4 b0.7 e-0.4 p0.5
sign+and 7.3 a-1.0 b-0.5 e-0.5 f1.2 g-0.3 j-0.4 k-0.8 n1.6
sign+by 8.4 a0.7 b1.5 d-0.4 f1.5 h0.4 l0.4 p0.6
sign+cheq 8.4 a-0.4 l1.2 m-0.4 n1.4 q-0.5 t0.4
sign+for 7.2 a-0.4 b0.4 c-0.3 e-0.6 f1.0 g-1.3 h-0.5 i0.8 k0.5 l-0.6 m-0.5 o-0.4 r-0.4 s-0.4 t-0.7
sign+form 8.4 a-0.6 b0.6 f0.4 k-0.4 l0.5 t2.8
sign+from 8.2 d0.3 f0.6 g-0.4 k0.3 p0.9 q-0.3 t0.8
sign+in 8.2 e-0.3
sign+it 8.4 e0.5 i-0.4 j0.8 n1.9 r-0.3
sign+my 8.4 a-0.3 e-0.4 g0.5 r0.5 t0.5
sign+noth 8.4 a0.4 e0.6 p1.0
sign+of 8.4 g1.1 i1.0 p0.7
sign+off 7.1 a-0.6 c0.5 i-0.9 j0.5 k1.3 m-0.6 n1.5 o-0.7 p0.6 q-0.6 r0.8 s-0.5
sign+on 7.9 c0.6 d0.3 e-0.4 m-0.4 n1.7 p-0.5 q-0.5 r0.4 s0.9 t-0.7
sign+out 8.4 a-0.3 b0.4 n1.1 q-0.4
sign+stre 8.4 a0.7 g-0.4
sign+the 7.6 a-1.3 b-0.3 c-0.4 d-0.4 e-0.5 f-0.5 g0.6 i-0.4 m-0.5 p-0.3 q0.5 t1.2
sign+to 7.7 c0.7 d-0.3 e0.5 i0.5 m0.4 n0.3
sign+up 7.9 a0.6 b0.9 c-0.5 e-0.6 g-0.4 i-0.4 p-0.5 q-0.4 t0.5
sign+with 7.7 a1.7 b-0.4 c-0.3 d1.1 g-0.5 i2.1 j0.4
signag 7.5 a0.8 b-0.3 c0.3 d0.7 e1.9 f1.1 j-0.3 k-0.4 n-0.3 o0.7 p1.2 q-0.4
signal 7.1 a1.8 d0.4 g-0.5 s0.7
signat 6.8 a-0.9 b-0.5 c-0.4 d0.8 e-0.6 f1.7 h1.6 j-0.5 l-0.6 m-0.8 n0.6 o-0.7 p1.2 s-0.7 t2.0
signed 5.8 c-1.8 f0.7 h1.2 i-1.1 j1.4 k0.5 m0.5 n2.0 o-0.4 q-0.4 s-1.5 t2.7
signif 7.9 a2.4 g-1.5
signin 8.2 n2.1 q-0.5
signs 7.2 b-0.4 c0.4 e0.9 f-0.3 h-0.3 i-0.6 j-0.5 k-0.4 l2.1 o-0.4 p1.0 q-0.3 s0.4 t-0.3
sile 6.6 a1.4 b-0.7 c1.2 d3.9 e-0.4 g-1.0 j0.6 o0.7 r-0.6 s0.8 t-0.3
sile+and 8.4 c-0.5 d-0.4 e0.3 i0.4 o0.5
sile+movi 8.4 g0.3
silenc 6.8 a1.3 b-0.8 c1.2 d3.9 e-0.5 g-1.1 j0.6 k0.4 l-0.5 r-0.6 s0.8 t-0.5
silent 7.9 h0.4 l0.7 o0.9
silv 7.2 d0.6 g-0.3 s0.5
silver 7.2 d0.6 g-0.3 s0.5
sim 8.4 g0.4
sim+card 8.4 g0.4
simi 7.2 a-1.0 g-0.7 l0.8 r-0.3
simila 7.2 a-1.0 g-0.7 l0.8 r-0.3
simo 7.7 c-0.4 e-0.3 f-0.3 g0.4 k0.4 l-0.3 m-0.4 n0.4 q0.3 r0.7 s0.5
simon 7.9 a0.4 c-0.5 d-0.4 e-0.4 h0.3 s0.6
simp 5.7 a1.1 b0.9 c1.6 d0.9 e0.4 f1.2 i0.8 j-0.6 m-0.6 p0.7 s-0.6
simp+and 8.4 a-0.4 g0.5
simp+can' 8.4 b1.4 c-0.3 e-0.3 i1.6 m-0.3 n0.5 o1.0
simp+to 7.5 a-1.3 g1.8
simple 6.3 a0.9 c3.0 d1.4 f0.9 g0.9 i-0.3 k0.3 l-0.3 p1.0
simply 6.4 b1.3 c-1.3 d-0.4 e0.3 f0.4 g-1.2 i1.2 j-0.4 m-0.6 o0.4 s-0.4
sinc 4.5 a1.2 b-0.7 c2.5 d4.4 e0.8 g1.6 h0.7 i-0.7 j-0.6 m1.9 o-0.7 p-0.5 r2.3 s-0.4 t1.2
sinc+and 8.4 e-0.5 i0.4
sinc+augu 8.2 e0.4 j0.8 r-0.4 s0.4
sinc+east 7.9 b-0.3 d1.8 e0.4 n0.7 o0.6 p0.5 r0.6 s-0.3
sinc+hall 8.2 a0.5 b0.5 c0.5 d-0.4 i1.4 j1.0 p-0.5
sinc+i 7.1 a-1.3 c0.4 d1.2 e-0.5 f0.9 g1.4 r-0.5
sinc+it 7.6 a-0.6 d0.4 f0.9 i-0.3 m0.4 o0.4 q0.3 r0.6
sinc+june 8.4 d0.4 e0.5 l-0.3 m0.8 o-0.4 t-0.5
sinc+last 8.2 a0.7 b0.7 d-0.3 e0.8 f0.5 h-0.5 i-0.3 l0.3 m0.4 n-0.3 t1.4
sinc+lent 8.4 d0.7 e-0.4 i0.7 j0.6 m0.6
sinc+marc 8.4 d0.5 j0.5 m0.6
sinc+may 8.4 c0.6 e-0.3 i0.7 p0.5
sinc+my 8.4 a0.4 c1.8 d1.2 e-0.5 k-0.3 q0.3 t0.5
sinc+our 8.4 a0.3 c-0.4 f0.5 i0.4 k0.6 n0.8 q0.3
sinc+that 8.2 a-0.8 e-0.5 g0.7
sinc+the 6.0 a2.4 c2.1 d2.5 e0.3 f-1.4 g-0.4 h1.3 i-1.2 k-0.8 m-0.8 n-0.7 r1.3 s0.8 t0.6
sinc+then 7.9 a0.4 c0.7 d1.1 g-0.3 i0.6 q0.3
sinc+we 7.7 b-0.4 c1.0 d1.1 e-0.7 f0.6 h0.6 i-0.4 j-0.3 k-0.6 l-0.4 m0.3 q0.4 r0.8
sinc+you 7.0 a-1.1 b0.3 g1.8 h0.4 i-0.3 j-0.5 k0.7 l1.1 o0.5 r1.6 t0.5
sinc+your 7.7 a0.4 b-0.4 d-0.6 e1.1 f0.5 h0.6 i-0.6 m0.9 o-0.5 r0.4 s0.4
since 4.5 a1.5 b-0.6 c2.7 d4.6 e1.0 f0.3 g1.0 h0.6 i-0.6 j-0.5 k-0.4 m1.8 o-0.5 q0.5 r1.5 t1.4
sincer 7.1 a-0.5 c-0.4 d-0.4 g0.8 h0.5 m0.6 n-0.3 o-0.7 p-0.4 q-0.7 r1.7 s-0.4
sing 6.5 a-1.1 b-1.1 d-0.8 e-0.8 g0.8 j-0.8 k0.7 m-0.4 n0.9 o0.9 p-0.5 q1.0 r1.5 t0.4
singap 8.4 f0.3 h-0.3 l-0.4 o0.6 q1.2
single 6.7 a-0.7 b-1.0 e-0.3 f-0.3 g0.7 i0.4 j-0.5 n0.8 q0.9 r0.8 t0.5
siob 8.4 b0.3 c0.5 m0.4 n0.6 q0.4
siobha 8.4 b0.3 c0.5 m0.4 n0.6 q0.4
sir 7.1 b0.6 e-0.4 f0.5 h-0.4 l0.6 m0.4 o-0.4 p-0.6 s-0.5 t0.3
sir+or 8.4 j0.4 m0.6
sirs 7.7 g0.3 h-0.4 j0.3 l-0.3 o-0.3 p0.5 r0.7 s0.4
sist 6.1 b0.7 c1.0 d0.4 e-0.7 h0.9 l0.6 m-0.7 q0.8 s0.4 t-0.6
sist+agne 8.4 d0.5 f0.6 h-0.4 l0.6 o0.7 r-0.6
sist+in 7.5 b1.3 d-0.5 e0.5 h0.4 j0.3 s0.4
sister 6.1 b0.7 c1.0 d0.4 e-0.7 h0.9 l0.6 m-0.7 q0.8 s0.4 t-0.6
sit 6.6 a0.7 b0.6 d0.5 e1.6 f0.8 h-0.3 j-0.7 k0.3 l-0.4 m-0.3 n0.4 p1.9 q-0.7 r-0.6 s0.5 t-0.6
sit+back 8.4 a-0.5 g1.1
sit+down 7.9 a0.3 b1.4 c-0.4 f0.3 l-0.4 n0.5 p0.5 q-0.3 r-0.5 t-0.3
sit+in 8.4 a-0.4 k0.6 n0.4
sit+on 7.3 a1.6 b-0.3 c0.4 d0.8 e1.8 f0.5 g-0.7 j-0.4 l-0.4 p1.9 r-0.3 s0.9
site 5.5 a0.8 b1.2 d-0.8 e1.1 g-0.4 i-0.5 k0.9 l0.4 m1.7 o-1.0 q1.1 r0.9 s-1.1 t1.1
site+and 8.2 a-0.4 g1.1
site+for 7.7 a0.5 b0.3 c0.4 e0.5 g-0.5 h0.4 i0.5 o-0.4 p-0.3 q0.4 r-0.3 t-0.4
site+is 8.4 a1.4 e1.0 g-0.5 q-0.3 r-0.4 t0.5
site+mana 8.4 a0.4 e0.4 f0.4 p1.6
site+meet 8.2 a-0.4 h0.3 i-0.5 j0.5 k1.3
site+visi 7.2 a-0.5 b1.0 c-0.5 d1.5 e-0.5 g-0.8 h-0.4 j-0.4 k2.5 m1.1 n-0.4 o-0.6 p-0.7 q0.4 s-0.5 t0.7
sites 7.9 a-0.5
sits 7.9 a0.5 c0.3 d0.7 f0.9 g-0.3 l0.3 r-0.5
sitt 6.8 a0.5 c1.2 d1.3 f0.4 g-0.4 h-0.5 k1.0 l-0.6 m1.7 n0.8 t0.8
sitt+in 7.7 a0.6 b-0.3 c1.7 d1.0 e0.6 f0.3 g-0.3 h-0.3 i0.4 k-0.3 n0.4 p0.3 r-0.3 t0.9
sitt+on 8.2 a0.9 d-0.3 g-0.7 j0.9 m1.6 n0.8 o0.3
sittin 6.8 a0.8 c1.1 d1.2 f0.5 g-0.3 h-0.6 k0.5 l-0.4 m1.4 n0.9 t0.8
situ 7.9 g-0.6
situat 7.9 g-0.6
six 5.5 a2.1 b2.6 c1.4 d0.6 e2.8 f0.6 h1.0 i-0.3 j-0.5 l-0.6 m-0.5 n-0.3 o0.4 p2.1 q-0.3 r1.3 s-0.6 t1.3
six+hour 8.4 b-0.3 d-0.3 g0.6 h0.5 r0.8
six+hund 8.4 a0.7 b0.4 c0.4 e0.6 s0.6
six+in 8.4 a0.7 b0.9 c0.8 d0.5 l0.4 t0.8
six+mont 7.6 b0.5 d-0.4 f0.4 h-0.6 i-0.6 r0.3
six+thou 8.2 a0.4 b1.6 e1.5 g-0.6 h0.5 m-0.3 o0.4
six+time 8.2 a0.8 b0.9 c-0.4 d0.9 e1.3 f1.5 g-0.3 i0.5 p0.6
six+week 7.6 a0.3 b0.3 c1.2 d-0.4 e-0.7 i0.5 j0.5 p0.5 r-0.4
six+year 7.5 b0.7 c-0.5 d0.9 e-0.5 h-0.4 i0.3 k-0.3 l-0.5 p-0.3 s-0.3 t0.4
sixt 6.5 b0.9 d1.1 h0.7 i0.9 j-0.3 k-0.8 l0.6 m-0.6 n0.7 p-0.3 q-0.5
sixt+days 8.2 a0.7 b0.5 c-0.4 i1.8 j-0.4
sixt+time 8.4 a0.5 d1.3 e1.1 f0.7 h-0.3 j0.6 o0.4 r-0.4
sixtee 8.2 a-0.5 b0.4 e-0.6 g-0.4 p0.5 s-0.3
sixth 7.7 d1.1 e1.0 f1.0 h-0.7 i-0.4 j0.5 m-0.4 n0.5 o0.4 r0.3 s-0.5
sixty 6.9 a0.4 b0.4 d0.3 e-0.3 f-0.7 h1.2 i1.3 j-0.6 k-0.8 l0.7 o-0.6 p-0.5 q-0.3 s0.9
size 5.7 a-3.5 b-0.6 d0.5 f0.9 g2.1 h0.3 i-0.4 l-0.3 n0.6 p-0.3 q-0.5
size+and 7.3 a-0.8 g1.8
size+is 7.7 d0.4 e0.3 f0.4 g-1.1
size+of 8.2 b-0.4 d0.5 f1.0 h0.5 m0.4 n0.6 q-0.3
sized 7.9 a-0.8 g1.4
skel 8.4 a0.5 b1.4 c1.8 e-0.4 k-0.3 o0.5
sket 8.2 a0.3 c1.3 k1.4 l0.4 m0.4 r-0.4 s0.5
sketch 8.2 a0.3 c1.3 k1.4 l0.4 m0.4 r-0.4 s0.5
ski 8.4 c0.4 p0.6 s0.7
skin 7.9 a-0.3 e-0.4 f0.4 g-0.3 j-0.3 l2.0 m-0.5 n1.4 p-0.5 r-0.5 s0.4 t0.5
skint 8.2 a-0.6 d0.4 f0.4 l2.1 m-0.5 n1.5 p-0.4 r-0.4 t0.6
skip 6.7 a1.7 b-0.5 c0.6 d-0.3 e0.7 f0.4 g-0.5 h0.9 i-0.7 j0.4 m-0.4 p1.4 s0.5
skip's 8.4 a0.4 c0.6 j0.8 p1.1 t0.8
skip+stil 8.4 c0.4 e0.3 f0.7 j0.8 p0.5 s1.2
skip+the 8.4 g-0.4
skippi 8.2 a2.0 g-1.5
skir 8.4 a0.5 e0.6 g-0.4 i0.7 p0.5
skirti 8.4 a0.5 e0.6 g-0.4 i0.7 p0.5
sky 8.4 e0.6 i0.9 s0.9
skyl 8.4 b0.4 c-0.5 g-0.5 h-0.3 k0.4 m0.3 n0.4 p0.7
skylig 8.4 b0.4 c-0.5 g-0.5 h-0.3 k0.4 m0.3 n0.4 p0.7
slac 8.4 a0.4 c0.6 e-0.3 i0.6 s0.5
slack 8.4 a0.4 c0.6 e-0.3 i0.6 s0.5
slav 8.4 a-0.8 g-0.4
slave 8.4 a-0.8 g-0.4
slee 6.9 a-1.6 b-0.3 c-0.3 d-0.5 e-0.5 g1.7 l-0.3 n0.5 r0.8 s-0.4 t0.4
slee+and 7.7 a-0.7 g0.9
slee+bett 8.4 b-0.3 k-0.3 n0.5
sleek 7.6 a-0.7 g1.0
sleep 8.2 a-0.7 d-0.4 g0.6 n0.8 o0.5 r0.8 t0.4
sleepi 8.4 i0.5
slep 7.9 a-1.1 c-0.7 d-0.6 g0.4 h-0.6 i-0.3 k2.5 n-0.3 p-0.3 q0.6 r0.9 s-0.3
slep+thro 8.4 a-0.7 b0.4 c-0.6 d-0.4 h-0.4 k2.6 m0.3
slept 7.9 a-1.1 c-0.7 d-0.6 g0.4 h-0.6 i-0.3 k2.5 n-0.3 p-0.3 q0.6 r0.9 s-0.3
slic 8.4 a-1.0 g-0.3
slid 6.9 c0.9 d1.0 e0.4 f0.8 i-0.3 j-0.4 k1.6 l0.7 n-0.4 o-0.8 p-0.6 q0.6 r0.4 s0.4 t1.4
slide 8.2 a0.5 b0.6 c0.5 e-0.7 i0.5 k-0.4 s1.4 t0.3
slides 7.2 a-0.5 b-0.5 c0.6 d1.2 e1.1 f0.9 i-0.8 j-0.3 k1.9 l0.8 n-0.3 o-0.7 p-0.5 q0.7 r0.7 s-0.8 t1.5
slig 6.8 c0.5 i0.4
slig+bett 8.2 a0.6
slig+larg 8.4 a-0.4 g-0.7
slim 8.4 a-0.4 g0.5
slip 6.7 a0.6 b0.8 d1.1 e0.5 h1.6 i-1.5 j-1.0 l2.6 m-0.3 n0.8 p-0.9 r0.7 s-1.0
slip+in 8.4 b-0.5 e0.6 f-0.4 j-0.4 k0.4 m0.7 t-0.4
slip+to 8.4 a0.3 b0.5 c-0.4 d0.4 h0.6 l0.7 m-0.3 o0.4 q-0.4 t-0.3
slippe 7.5 d2.0 f-0.4 g-0.6 i-0.7 j-0.6 k-0.3 l1.5 m0.3 n1.3 o-0.5 p-0.5 q-0.8 s-0.4 t-0.7
slips 8.4 a1.0 b-0.4 c1.4 e1.2 g-0.4 h0.7 l0.4 o-0.3 q-0.6 s-0.4
slot 7.2 b-0.4 c0.8 d0.6 e1.4 g-0.5 i-0.4 j1.0 k2.4 l-0.7 m0.5 n-0.4 s1.0 t1.5
slots 8.4 c0.5 e0.3 i0.3 j0.7 p0.5
slow 6.3 a1.0 b2.2 d-0.6 e-0.8 g-1.3 i-1.0 j-0.9 k0.4 l0.7 n0.6 o-0.3 q0.4 s-0.8
slow+and 8.2 a-0.3 g-0.4 i-0.3 m0.5 r-0.4 t0.3
slow+but 8.4 g0.6
slow+than 8.4 a0.8 g-0.5 h0.4 l1.1 r0.4
slow+with 8.4 e-0.3 g0.3 k0.3 q1.0
slower 7.9 a1.2 b1.3 g-0.5 h0.6 k0.3 l0.9 n0.4 r0.3
slowly 7.6 b0.8 c0.8 d-0.4 g0.5 n0.6 q1.0 s-0.3
slr 6.8 g-0.9
slr+with 8.4 a-0.5
slrs 8.4 a-0.6 g-0.6
smal 4.9 b0.5 c1.0 d2.2 f0.6 h-1.0 i1.1 j1.1 l-0.4 m0.4 o-0.4 p-1.3 r0.7 s0.9 t0.5
smal+and 7.0 c0.7 g-1.1 s0.6
smal+busi 8.2 a0.6 b-0.4 i0.4 j0.7 s1.5
smal+but 8.4 a-0.6 g0.5
smal+came 8.4 a0.7 g-0.6
smal+char 8.4 b-0.4 c0.4 d0.4 e0.4 f0.5 g0.5 o0.3 q0.9 r0.5
smal+clai 7.1 a1.1 b0.7 c-0.5 e-0.9 g-0.7 h-0.3 i-0.6 j2.0 k0.3 l-0.3 m0.8 n0.3 p-0.3 q-0.3 s-0.6
smal+dog 8.4 b0.7 c0.6 d-0.5
smal+ligh 8.2 a-0.8
smal+scra 8.4 g-0.6
smal+size 8.2 a-0.7 g1.1
smal+thin 7.9 a1.1 b-0.3 c-0.3 d1.8 g-0.5 i1.9 r-0.4
small 5.1 a0.9 c1.1 d2.0 f0.5 g0.6 h-0.9 i0.7 j1.3 l-0.4 m0.6 n-0.4 p-1.2 r0.8 s1.2 t0.8
smalle 6.8 a-1.2 b0.9 d0.4 g-1.7 i0.6 s-0.3 t-0.4
smar 8.2 a1.1
smart 8.2 a1.1
smel 7.9 a-0.6 e0.4 g-0.5 i0.6 m0.8 p0.5 s0.6 t0.5
smel+like 8.4 i0.8 p0.7 s0.8
smell 8.2 a-0.9 e0.5 g-0.5 m0.9 t0.5
smil 7.7 d1.3 e-0.7 g0.6 h0.7 j-0.5 r1.2
smil+face 8.4 a0.4 d1.3 f-0.3 k0.3 s0.4
smiley 8.4 a0.4 d1.3 f-0.3 k0.3 s0.4
smok 8.4 a0.9 h0.6 r0.5
smoke 8.4 a0.9 h0.6 r0.5
smoo 7.6 a-1.1 g1.2 l0.4 m0.4 r0.7
smooth 7.6 a-1.1 g1.2 l0.4 m0.4 r0.7
snag 7.7 a0.7 c1.3 d-0.6 e-0.8 f1.0 h-0.3 i-0.6 j-0.3 n0.4 p1.3 r-0.6
snag+list 8.2 a0.9 c1.1 e-0.4 i-0.3 p1.6
snap 7.6 b-0.3 e1.2 g1.2 h0.4 n0.4
snee 8.4 b0.8
sneeze 8.4 b0.8
snif 8.2 a-0.7 b0.4 c-0.5 e-0.7 h0.9 k-0.5 l0.5 m0.3 r0.7
sniffe 8.4 h0.6 l0.4 r0.4
snow 7.9 b0.7 c-0.3 d1.0 e-0.3 g0.5 h0.5 k-0.3 m0.3
so 3.2 a-4.5 c-2.6 d-1.1 e-2.6 g0.3 h1.3 j-1.0 k0.5 l1.8 m1.0 n1.4 o1.8 r1.9 s-0.4 t-0.9
so+a 8.4 a0.5 b1.1 e-0.3 g-0.5 h-0.4 k0.5 m1.6 n0.8 o0.6 r-0.5
so+and 7.7 a-0.7 c-0.5 d-0.7 f-0.5 g0.4 h0.4 i-0.3 l0.5 n0.3 o1.0 p-0.4 q-0.3 r0.8
so+any 8.4 o0.3
so+bear 8.4 a-0.5 d-0.4 n-0.4
so+call 8.4 a-0.5 g1.0 j0.4 p0.8 s0.6
so+clea 8.4 a0.5 d0.4 h0.4 l0.6 r0.3
so+cons 8.4 a-0.5 b0.5 d0.5 g-0.4 i0.5
so+coul 7.6 b0.5 e0.6 h1.2 i-0.3 j-0.4 k0.5 l-0.3 m0.5 n-0.4 o0.6 q-0.6 t0.7
so+do 7.9 a0.8 d-0.4 g-0.5 i0.8 l0.5 m1.7 r-0.3 s0.4
so+does 8.4 i0.8 n-0.3
so+don' 7.5 a-0.7 b-0.5 d-0.6 e0.5 f0.4 h0.5 i-0.4 k-0.6 l0.4 p0.3 q1.0 r0.5 s-0.3
so+easy 8.4 a-0.3 g0.8
so+even 8.4 a0.4 f0.3 m0.4 r0.4
so+ever 8.4 a-0.5
so+expe 8.4 a-0.5 b0.3 g0.6 h0.7 n1.0 r0.6 t0.4
so+far 5.9 a-1.1 e0.5 g2.0 i-0.4 m0.4 p-0.5 s0.8 t0.5
so+fast 8.4 a-0.3 b0.4 n0.7 r1.1 t-0.3
so+for 8.2 e0.3 i0.4
so+forg 8.2 a-0.4 c-0.3 g0.4 k0.3 l-0.3 m-0.3 q0.4 r0.8
so+fram 8.4 a-0.5 g0.8 h0.4 i-0.4 q0.6 r1.6
so+from 8.2 a-0.9 b-0.4 l0.9 o0.3 t-0.3
so+glad 8.4 d-0.4 g0.9 i-0.4 m0.3 n0.4 r1.5
so+good 7.9 c0.6 g0.9 h0.8 k0.3 m-0.3 o0.4 p0.5 r1.6 s0.3
so+grat 8.4 l0.7 r0.5
so+has 8.4 a0.4 b0.8 i0.5 s0.7
so+here 7.1 b-0.7 g0.8 h0.5 i1.1 j0.4 l-0.4 m-0.3 p0.5 q-0.4 r-0.3 s-0.4 t-0.3
so+i 5.4 a-0.5 c0.5 d2.2 e0.7 f1.2 g-0.5 h0.5 i0.6 j0.7 k1.7 l-1.2 m1.8 n0.9 p-0.7 q0.3 r0.9 s1.4 t-0.4
so+i'll 7.6 a-0.4 g-0.3 i0.6 l-0.4 m0.9 n0.6 o0.8 p-0.5 r-0.4 s-0.5
so+i'm 6.5 c0.5 d0.7 f0.6 g-0.4 h0.7 i-1.2 j-0.8 k1.3 m-0.4 o0.9 r1.2 t0.6
so+i've 6.9 b0.5 d0.4 e0.6 g0.6 h1.0 i0.6 m0.8 n-0.5 p1.2 r-0.6 s-0.7
so+if 7.9 a-0.4 d-0.5 g-0.5 k-0.4 t1.0
so+it 7.3 c0.4 g-0.6 l0.3
so+it'l 7.6 a-1.4 b0.4 c-0.6 e0.4 g-0.4 i-0.4 j-0.4 l2.1 n1.6 p-0.3 r0.8
so+it's 7.3 a-0.4 b0.5 d0.3 e-0.6 f0.6 i-0.6 j-0.4 o1.4 p1.0 r0.5 s-0.6
so+let 8.4 a0.8 i0.8 j1.2 p0.8 s0.8
so+let' 7.9 a-0.6 e-0.6 g0.4 h1.1 k0.9 n0.4 o-0.4 p-0.3 q0.7 r0.8
so+long 7.9 a0.3 c0.7 e1.1 g-0.6 j1.0 s0.8
so+loud 8.4 a0.3 g-0.3
so+many 7.5 a-0.9 g1.9
so+may 8.4 b0.4 i0.4 l0.7 n0.9
so+much 6.5 a-0.6 b-0.8 c1.1 d2.1 g1.9 h0.6 k0.5 m0.4 r0.8 s-0.5 t-0.3
so+my 8.4 d0.6 f0.6 o1.6 q0.4 t0.4
so+next 8.4 a-0.6 c-0.5 d-0.3 k0.9 l-0.3 m-0.3 n1.6 q-0.4 s-0.4 t-0.4
so+no 8.2 a0.6 b1.1 d-0.3 e-0.4 p0.7 r-0.4
so+noth 7.6 a-0.4 c0.6 g-0.5 i-0.3 k-0.4 l3.2 o0.6
so+now 7.7 a1.1 e0.4 g-1.5
so+ofte 8.4 a0.6 e0.5 i0.6
so+on 7.9 a-0.4 d-0.4 o0.5
so+our 7.9 h0.3 i0.7 j-0.5 k0.8 n-0.4 q0.4 t0.5
so+pati 8.2 b1.0 c0.3 e-0.4 f1.0 g0.4 q-0.3 r0.4
so+plea 6.8 a-0.4 b0.8 c-0.5 d-0.4 e0.5 f1.0 g-0.8 h-0.3 i-0.7 j-0.5 k1.0 m0.6 o-0.4 p-0.5 q1.1
so+she' 8.4 c0.9 e-0.7 f1.1 g0.5 h0.5 n0.3
so+smal 8.4 a0.7
so+sorr 8.4 g0.5 k0.6 l-0.3 n0.7 r0.7 t-0.3
so+take 8.4 a-0.6 c-0.4 e-0.5 m-0.3 q0.4
so+that 6.2 a0.6 b-1.3 d1.3 f1.1 g-0.3 h-0.3 i0.9 j0.3 k1.0 o2.0 p-1.0 q0.6 r-0.8 t0.5
so+the 5.7 a0.5 b0.8 c0.4 d-1.4 e1.3 f1.2 g-1.4 i-0.7 j-1.6 k1.0 l0.5 m1.4 n-0.9 o0.3 p1.5 q0.9 t-0.6
so+ther 7.1 a-2.2 b-0.6 d-0.5 i0.9 j-0.5 k0.6 l1.2 m0.9 o-0.4 p-1.1 r-0.4 s-0.4 t-0.5
so+they 8.2 a-0.9 b0.4 d-0.5 e0.5 f0.5 g-0.3 h0.4 l1.0 o0.7 s0.5
so+this 7.5 d0.6 e0.4 i0.5 j1.2 p0.5 s0.3
so+thos 8.4 e0.5 g0.8 s0.6
so+to 8.4 g0.4 h1.0
so+tues 8.4 a-0.6 b-0.3 e-0.3 k1.8 q-0.3
so+was 8.4 a0.9 b3.1 g-0.3 i-0.6 j0.4 p2.1 s0.5
so+we 7.1 a-0.8 c-0.7 f-0.5 g0.9 j0.3 k0.8 o0.5 r0.5 s-0.3 t0.7
so+we'l 7.9 c0.4 d-0.8 e-0.7 g-0.5 j0.6 l-0.3 r-0.4
so+we'r 7.1 a-0.6 b-0.7 c0.8 d-0.4 e-1.3 g-0.7 i-0.9 k-0.3 l0.4 p1.2 q0.8 r-0.5
so+we'v 7.9 a0.5 b0.3 d1.7 e-0.4 i0.7 j-0.4 k0.5 l-0.4 o-0.4
so+well 8.2 a-0.5 c-0.3 d0.4 e-0.5 f-0.3 g1.6 h1.0 q-0.3 r1.6
so+what 8.2 g-1.0
so+when 8.2 a0.4 f0.5 i0.7 p0.7
so+why 8.2 a1.8 g-1.5 k0.4 m0.9 r-0.4
so+with 7.9 a0.4 g-0.6
so+woul 7.9 a0.6 d0.8 e0.5 g-0.4 j0.9 s0.9
so+yes 8.2 a0.3 d-0.5 e-0.5 h0.6 n0.4 o0.3
so+you 6.3 a0.9 d0.7 e-0.4 g-1.2 i-0.9 j-0.3 k1.0 l-0.5 m-0.5 n1.4 p-0.5 q0.6 r0.6
so+you' 7.7 a-0.6 b0.3 f0.3 g-0.6 h-0.6 i-0.4 l-0.5 n2.0 o-0.6 p-0.5 r-0.7
so+your 7.9 a-0.6 h0.4 l1.5 o-0.4 p-0.3 s-0.5
soci 7.0 c0.6 d0.9 e0.4 f0.4 g-0.4 k-0.5 l-0.4 p-0.4 s1.2
soci+has 8.4 d0.4 g-0.4 i0.4
soci+medi 8.4 g0.4
social 8.4 g0.4
societ 7.1 a0.5 c0.6 d0.9 e0.4 g-0.7 k-0.4 l-0.4 p-0.4 s1.2
sock 7.7 a-0.6 d0.4 g1.3 p0.7
socket 8.4 d0.5 e0.4 p0.8
socks 8.2 a-0.6 g1.5
sofa 7.3 a0.8 b-0.4 c0.4 d-0.7 e1.0 g-0.7 i0.5 j-0.5 n0.4 r-0.3
soft 4.7 a-0.5 o0.3 r0.6 t0.4
soft+a 7.9 a-0.6 g0.7
soft+and 7.7 a-0.8 g1.4 h0.6
soft+but 8.4 g0.7
soft+can 8.4 a-0.6 g1.4
soft+for 7.9 g-0.7
soft+is 6.5 a2.4 g-1.2
soft+it 8.2 g-1.2
soft+lets 8.4 a-0.8 g1.2 o0.5 r0.8 t0.4
soft+on 7.9 a0.6
soft+prob 8.4 g0.8
soft+the 8.4 a1.6 g-0.7
soft+to 7.9 g-1.1
soft+used 8.4 a0.4
soft+very 8.4 g0.4
soft+whic 7.9 a1.1 g-0.4
soft+you 8.4 a-0.4 g0.6
softwa 4.7 a-0.5 r0.6 t0.4
sold 6.7 a-1.7 c-0.4 d0.5 e-0.5 h-0.4 i1.9 l0.6 m-0.4 n-0.3 o0.5 p-0.5 q-0.6 s0.7
sold+the 8.2 a-0.9 g0.6 i0.4 l0.6
sold+to 8.4 i0.4 j0.6 s0.8
sold+up 8.4 g0.4 i0.5 s0.6
sole 7.7 d0.4 k0.8 n0.4 r-0.3 s0.4 t0.9
solent 7.9 a0.5 d0.4 g-0.6 k0.8 n0.4 r-0.3 s0.4 t0.9
soli 5.6 b-0.3 c-0.8 d-0.3 g-0.6 i-1.2 j4.6 k0.9 l-1.2 n0.9 o0.4 p-0.8 q-0.4 r-1.6 s-1.1
soli+has 8.4 b0.6 d0.9 j0.7
soli+is 8.2 a-1.0 c-0.3 h-0.4 j-0.6 k0.5
soli+lett 8.4 a0.3 e-0.4 g-0.3 j1.0 k0.3
soli+who 8.2 a0.6 b0.5 g-0.5 j0.4 o-0.4 t0.3
solici 5.7 a0.8 c-0.7 d-0.3 e-0.9 g-1.8 i-1.1 j4.2 k0.9 l-1.2 n0.9 o0.4 p-0.7 q-0.4 r-1.6 s-1.0
solid 7.7 a-0.5 e1.0 g1.1 j0.6
solu 8.4 g-0.6
soluti 8.4 g-0.6
solv 8.4 a-0.8 c0.3 j0.7
soma 8.2 a-0.3 b-0.5 d-0.3 e-0.3 k-0.3 l0.4 o0.4 q0.4 t0.6
soma+and 8.2 a-0.3 b-0.5 d-0.3 e-0.3 k-0.3 l0.4 o0.4 q0.4 t0.6
somali 8.2 a-0.3 b-0.5 d-0.3 e-0.3 k-0.3 l0.4 o0.4 q0.4 t0.6
some 3.7 a5.4 b0.5 c1.0 d3.8 e3.9 f0.7 g-4.2 j-0.6 k0.8 l-0.6 m2.7 n-0.3 o1.0 p0.8 r-2.0 s-0.6 t2.2
some+a 8.4 e0.6
some+abou 8.2 a-0.7 o1.0
some+adva 8.4 a-0.6 g0.8
some+amaz 8.4 a0.4
some+and 8.2 b0.4 e-0.6 g0.8 h1.0 i-0.4 j0.4 n0.6
some+aske 8.4 s0.6
some+at 8.2 d0.5 g0.3 i-0.4 j0.7 k0.5 m1.4 p-0.3 r0.6
some+chea 8.4 a-0.7 g0.9
some+come 8.2 a-0.4 e0.6 g0.5 k0.5 n0.4 s0.4
some+conf 8.4 c0.8 d0.5 e-0.5 h0.5 l-0.4 m-0.4 n-0.4 o0.6 t0.9
some+dece 8.4 a0.5 g-0.9
some+else 6.4 a2.3 b0.7 d-0.6 e1.2 f-0.3 g-1.4 i2.6 j0.9 k-0.3 m0.6 n-0.3 p-0.6 q0.6 r-0.5 s1.1 t-0.9
some+expe 8.4 a-0.3 g0.5
some+expl 7.9 a0.7 b-0.6 d-1.0 e1.2 g-0.3 h-0.4 i-0.3 m1.1 n0.4 o0.7 p0.7 t0.3
some+feat 8.4 a0.5
some+for 8.2 a-0.6 c-0.3 e0.4 g1.3 h0.3 s0.3 t0.5
some+from 8.2 a-0.7 c-0.6 e-0.5 h0.9 m0.3 n0.3 r0.3 s-0.4
some+grea 8.4 a-0.4 g0.9
some+has 7.7 a-0.4 b1.2 d-0.5 g0.4 h-0.3 i0.5 k1.1 m1.0 p0.5 r0.5 s-0.3
some+have 8.4 c-0.3 d0.6 e0.5 q0.4
some+i 7.6 a-1.2 b1.0 e-0.4 f0.7 g1.1 i0.3 m0.3 n-0.3 p0.4 q0.8 r1.1 t-0.5
some+in 7.9 a0.7 c0.3 d0.4 e-0.5 i1.3 j1.3 l-0.4
some+is 8.4 d0.3 f0.8
some+kind 8.4 d0.7 e0.5
some+like 7.9 a0.4 g-0.6 m0.4 o-0.3
some+mode 8.4 g-0.9
some+more 8.2 g0.8
some+need 8.4 a0.7 c0.8 e0.3 r0.4 t0.9
some+new 8.2 a-0.8 b-0.5 c-0.5 d1.2 f-0.4 k0.7 m0.5 o-0.3 s-0.7 t-0.3
some+nice 8.4 a-1.4
some+of 6.9 b-0.4 d-0.4 e-0.4 g0.9 h0.5 k-0.4
some+on 7.6 c0.8 e1.1 f0.8 h0.3 i-0.5 j-0.3 k0.9 p-0.5 r0.4 t0.7
some+othe 7.6 a0.9 g-0.9
some+plea 7.7 a1.1 d1.2 e0.4 f-0.4 g-0.4 k-0.3 m1.3
some+prob 8.4 a-0.5 g0.8
some+reas 8.4 g0.6
some+ring 8.2 a0.4 p0.4 s0.8
some+said 8.4 c0.3 i0.4
some+shor 8.4 g-0.6
some+sort 8.4 a0.5 b0.4 i0.4
some+tell 8.4 e-0.4 m0.9
some+that 7.0 a1.1 c-0.8 e2.3 f0.4 g-1.2 i-0.4 k1.8 m-0.5 n1.1 o0.5 t-0.4
some+thin 8.4 a0.7 d0.4 e0.3 g-0.4 p0.6
some+time 7.6 d0.7 e0.5 g-0.9 i0.4 p0.9
some+to 6.8 a0.4 c-0.9 d1.1 e0.6 f-0.3 h0.5 i-1.1 n0.7 o-0.4 p0.7 r-0.8 s0.4 t0.6
some+usef 8.4 b1.2 d0.3 g-0.4 q1.0 t-0.3
some+whic 8.4 c0.4 e0.6 g-0.5 m0.7
some+who 6.9 b-0.4 c0.5 d1.5 g-0.4 h0.3 i1.6 r0.5 s-0.6
some+will 7.7 a0.5 c1.3 d1.1 e0.4 m-0.4 p1.6 q-0.4 s-0.4
some+with 7.5 a0.4 c1.4 e1.2 f1.9 g-1.0 i-0.5 k0.4 n0.5 o0.3
some+woul 8.4 c-0.6 d1.2 e-0.7 f-0.4 l-0.5 m0.5
some+wron 7.9 a0.9 b0.4 d0.9 f0.5 k-0.4
some+you 7.9 a-1.3 g-0.4 t1.3
somebo 5.1 a4.7 b1.3 c0.6 d4.6 e1.8 g-2.5 i-0.9 j1.6 l-0.9 m3.7 n-0.9 o0.5 p1.6 q-0.4 r-1.5 t1.2
someho 8.4 a0.4 c0.5 d0.6 m0.3 q0.4
someon 5.5 a2.2 b-0.9 c1.4 d1.4 e2.8 f1.2 g-1.8 i0.6 j-1.0 k0.5 l0.4 n0.9 o1.1 p-0.5 q-0.5 s1.1 t3.2
someth 5.1 a-1.1 b1.3 c-0.7 d1.2 e2.0 g0.5 h-0.4 i-0.8 j-1.5 k2.3 l1.0 m1.0 n0.6 o1.2 p-1.1 s-1.3 t0.5
someti 7.0 a1.4 c-0.4 d0.8 e0.9 g-0.6
somewh 6.5 a-0.3 e-0.6 g-1.3 h-0.4 m0.5 p-0.4 s-0.3
son 7.5 b-0.5 c-0.5 d0.7 e0.8 g-0.6 l0.4 p0.5 r-0.4 s-0.4 t-0.4
son' 8.4 b0.3 f0.5 k0.6 m0.4 q0.6
son's 8.4 b0.3 f0.5 k0.6 m0.4 q0.6
son+in 8.4 b-0.3 j0.5 l0.4
song 5.2 a-1.3 g3.2 q0.6 r0.6
song+and 7.2 a0.3
song+at 8.4 a0.6 g-0.5
song+from 8.4 a-0.5 g0.6
song+i 7.9 a0.5 g1.0
song+in 7.7 c0.4 g0.7 q0.9 r0.9
song+on 7.7 a-0.8 g1.0
song+that 8.4 a-0.7 g0.4
song+titl 8.4 a-0.4 g1.0
song+to 7.5 a-1.0 g-0.7
songs 5.6 a-0.3
sons 7.6 b0.3 c1.0 d0.6 g-0.5 i0.7 j0.7 m-0.4 n0.3 o0.5 p0.9 q0.6 r-0.3 s-0.6 t-0.3
sony 6.7 a-0.4 g1.0
sony+dsc 8.4 g0.6
sony+eric 8.2 g-0.8
sony+phon 8.4 g-0.4
soon 6.2 a-0.5 b-1.0 c-0.6 g1.1 h0.8 i-1.1 j1.2 l1.8 m0.7 n1.3 p-0.8 q-0.5
soon+as 7.5 a0.8 d-0.3 f0.5 g-0.6 h-0.3 n1.2
soon+can 8.4 a0.3 e0.5 f0.3 h0.7 m0.4 n-0.3 q-0.4
soon+not 8.4 a0.7 d0.4 j1.0
sooner 7.1 b-0.6 c-0.5 d0.5 h-0.3 i-0.8 j1.0 l1.8 n0.5 o0.6 p-0.4 s0.5
soph 8.2 b0.6 g0.4 n0.4 r0.6
sore 8.4 a0.4 c-0.4 d1.4 e-0.3 m0.4 s0.5
sorr 5.3 a-2.8 b0.6 c-0.8 e-0.6 g-1.9 h-1.1 j-1.3 k3.7 l4.3 n3.9 o0.4 p-1.3 q0.5 s-2.2 t1.0
sorr+abou 8.4 c0.5 d-0.4 n0.6 r0.8
sorr+but 8.2 a0.6 c1.2 d0.7 e0.6 i0.4 k0.6 o0.5
sorr+for 7.1 a-1.2 b-0.9 c-0.6 d-0.8 g-0.6 i-0.7 j-0.3 l1.6 m0.6 n1.7 o0.4 q-0.3 r0.4 s-0.3 t-0.5
sorr+i 7.6 a-0.9 c-0.7 f-0.4 i-0.5 k1.1 o-0.3 p0.5 q-0.5 r-0.3
sorr+if 8.4 b0.4 d0.4 i0.6
sorr+the 8.2 c-0.5 k-0.5 n0.6 t0.9
sorr+to 6.5 b0.6 d0.4 e-0.3 f0.8 i0.5 j-0.4 k3.0 l0.6 n-0.8 o1.2 p-1.0 q0.7 r0.8 s-0.7
sorry 5.3 a-2.8 b0.6 c-0.8 e-0.6 g-1.9 h-1.1 j-1.3 k3.7 l4.3 n3.9 o0.4 p-1.3 q0.5 s-2.2 t1.0
sort 5.6 a1.6 c0.4 d1.0 e1.4 f0.3 j-0.7 k0.7 l0.8 n0.9 p-0.3 q0.7 r0.8 s0.4
sort+code 8.2 a-0.7 b-0.4 d0.4 f0.4 h0.6 l-0.4 m-0.5 n-0.7 o1.9 p-0.4
sort+it 7.6 a-0.5 b-0.6 c0.5 e1.1 g0.4 i0.4 l1.4 n0.3 o-0.4 p-0.4 q0.3 r0.4 t1.0
sort+of 6.6 a2.2 b1.0 d1.0 f0.7 g-0.9 i0.3 q-0.4 r-0.5
sort+out 7.9 e-0.7 p0.5
sort+the 8.2 a-0.4 g0.7 k0.6 n1.1 q0.5 r1.7 t-0.5
sort+them 8.4 g-0.3
sort+your 8.2 a-0.9 g0.5
sorted 7.1 b-0.3 d-0.4 e1.1 g0.8 i-1.0 k1.0 l-0.8 q1.4 r1.8 s-0.7
sortin 8.2 a-0.5 e-0.4 g0.9 h0.3 n1.1 o-0.4 r1.6
soul 8.4 a-0.3 b0.4 e0.4 s0.5
souls 8.4 a-0.3 b0.4 e0.4 s0.5
soun 5.0 a-0.4 e0.4 f-0.5 g0.6 h0.8 l-0.4 p-0.4 q-0.6 r0.8 s-0.6
soun+and 8.4 a1.1 g-0.9
soun+as 8.4 a-0.6 l0.6 m-0.3 q0.4
soun+but 7.7 a1.5 g-1.0
soun+exce 8.4 a-0.4 g1.0
soun+from 8.4 a-1.0
soun+good 7.9 a-0.7
soun+grea 7.7 a-0.5 g0.7
soun+is 7.1 a-1.9 g3.2
soun+like 7.5 a-0.4 b-0.5 c0.4 f-0.4 k-0.4 r0.4 t0.4
soun+of 8.4 c0.3 g0.4 h0.8 r0.5
soun+qual 6.4 a-1.0 g0.7
soun+whic 8.4 a0.7 g-0.5
sound 5.2 c-0.4 d-0.4 f-0.4 g0.9 h0.3 i-0.4 m0.4 n0.4 o-0.3 p-0.3 r0.3 s-0.3
sounde 7.9 a-0.9 d0.3 g0.6 h-0.4 l-0.4
soundi 8.2 a0.6 g-1.5
sounds 7.1 c0.3 g0.7 h1.2 q-0.3 r0.9
sour 7.1 a1.7 b0.7 c-0.5 d-0.6 e0.4 g-1.2 h-0.3 i1.0 k0.6 l-0.3 r-0.3 s-0.6
sour+code 8.4 a0.6 j0.7
sour+file 8.2 b0.3 g-0.4 i1.2 q0.4
source 7.3 a1.4 c-0.3 d-0.4 e0.4 g-1.0 i1.2 q0.3
sourdo 8.4 k0.3 r-0.3
sout 7.6 a-0.5 c0.6 f0.4 g0.9 h-0.3 j-0.4 k0.4 l-0.3 o0.3 p0.4 r0.7 s0.4 t0.3
sout+afri 8.2 g0.7
south 8.2 g0.7
southe 8.4 c0.9 k0.3 p0.5 r0.7 s0.4 t0.6
spac 6.9 a-0.9 c0.8 d0.4 p0.4
spac+for 8.2 c1.3
space 7.0 a-0.6 c0.8 d0.4 g0.4 p0.4
spam 8.2 a0.8 b1.0 f1.1 n0.5 o-0.5 q-0.4 r0.6
span 7.6 a0.8 c0.5 d-0.5 e1.8 f0.8 i-0.3 o0.6 p-0.4 r0.9 s-0.3
spanis 7.9 b-0.4 c-0.4 d-0.4 e1.4 g0.4 h0.3 p-0.3 r1.0 t-0.4
spar 7.2 a-2.3 c-0.3 e-0.3 f0.5 g-0.4 i-0.7 j-0.3 n0.3 p-0.4 t0.7
spar+batt 8.4 a-0.7
spare 7.6 a-1.4 f0.6 i-0.5 j-0.3 n0.3 p-0.4 q-0.5 r0.5 t0.8
spea 5.7 a-0.9 b-0.6 d0.6 e0.8 f1.7 g2.0 i-0.7 m-0.4 n0.8 q-0.7 r-0.3
spea+as 8.4 e-0.4 h0.6 r0.4
spea+for 8.2 a-0.5 g0.5
spea+func 8.4 g0.6
spea+opti 8.4 g0.5
spea+to 6.9 a0.9 c0.8 d0.6 e0.7 f2.2 g-1.0 h-0.8 j0.7 m-0.7 n0.9
spea+with 8.2 e-0.9 f0.9 i-0.3 j0.3
speak 6.7 a0.5 b-0.4 e-0.4 f2.5 h0.4 i-0.4 m-0.6 n0.8 o-0.4 p-0.3 q-0.7 s-0.6 t-0.4
speake 6.3 a-2.0 g2.4 h-0.3
speaki 7.7 a0.6 b-0.3 c-0.3 d0.8 e1.2 f-0.3 g-0.6 i-0.4 j0.3 k0.4 l0.5 n0.3 s1.1
speaks 8.4 p0.5
spec 6.5 a-0.6 b-0.6 c-0.6 d-0.5 e1.8 f-0.4 g-0.5 h0.7 i0.9 j0.4 k1.5 l0.3 p0.3 s0.3
spec+and 8.2 g-1.0 i0.5
specia 7.7 e0.7 g1.2 h0.3 l0.4 r0.3
specif 7.5 a0.4 e0.5 i1.1 j0.6 k0.4 n0.4
specs 8.4 a-0.8 g-0.8
spee 6.4 a-0.6 b0.4 c0.8 d0.5 e0.7 g0.8 h-0.5 j-0.4 l-0.4 m-0.4 p-0.5 r0.5
spee+and 8.4 a-0.5
spee+is 8.4 a1.0 c0.3 g-0.5
spee+it 8.4 a-0.4 g0.5
speech 7.5 c0.8 d0.3 e1.1 i-0.6 j-0.3 k0.3 l-0.4 m-0.5 o-0.4 p-0.6 r1.1 t0.3
speed 7.0 a-0.4 b0.4 g0.4 h-0.3 i0.6 r-0.5
spel 6.9 a-0.9 c-0.8 d0.5 e0.9 f-1.0 i-0.8 j-0.7 l-0.4 m-0.4 n1.1 o0.7 q0.9 r0.8
spel+of 8.4 a-0.9 c-0.5 e-0.3 f-0.3 q0.4 r0.4
spell 8.2 b-0.3 d0.6 e0.9 g0.5 l-0.4 o0.4 p0.5 r0.8 s0.4
spelle 8.4 c-0.5 e0.5 g-0.4 h-0.4 l0.4 n0.5 o0.9 q0.7 r-0.6
spelli 7.5 a-0.9 c-0.7 f-0.5 i-0.4 j-0.4 n1.0 p-0.4 q0.4 s-0.5
spen 5.8 a2.1 b2.8 c-0.9 e0.9 g-1.4 j0.9 l0.3 m-0.7 o0.3 q1.6 r0.6 t-0.4
spen+a 8.2 b0.8 e0.5
spen+more 8.4 a0.6 b0.8 g-0.5 i0.8
spen+much 8.4 a-0.6
spen+on 8.2 h0.5 n0.5
spen+the 7.6 a1.7 d-0.4 g-0.8 j0.6 p0.9 r-0.4 s1.0
spend 6.8 a1.6 b1.2 c-0.4 e-0.9 g-2.1 h-0.4 i0.8 j1.1 k-0.4 m-0.4 r-0.8 s-0.4
spent 6.3 b1.3 c-0.6 d0.5 e2.1 f0.4 g0.7 i-1.1 m-0.5 o0.5 q2.0 r1.3 s0.5 t-0.4
spir 8.4 a0.3 d0.7 m0.9 p1.0
spirit 8.4 a0.3 d0.7 m0.9 p1.0
spli 7.0 a-1.1 b-1.0 c-0.5 f0.9 g0.5 i-0.6 j-0.4 k0.8 l0.9 n-0.5 o1.6 p-0.6 q1.3 r0.3 s-0.4 t0.4
spli+it 8.4 a-0.4 b-0.3 l0.7 o-0.3
spli+the 8.4 e0.6 f0.6 g-0.4 k0.4 n0.4 o2.8 r-0.3 t0.9
split 7.1 a-1.0 b-1.1 c-0.6 f0.9 i-0.6 j-0.4 k0.8 l0.9 n-0.5 o1.6 p-0.6 q1.3 r0.3 s-0.4 t0.4
spok 7.0 c0.5 d0.5 g0.7 h0.9 j0.8 k1.3 m-0.3 o0.4 q0.3 s1.2 t0.4
spok+on 8.4 c1.2 d0.6 f0.6 o0.5 r0.6
spok+to 7.7 b-0.3 c-0.3 d0.3 o0.4 r0.4
spok+with 8.4 j0.9 s1.3
spoke 8.2 b-0.3 c0.8 d0.4 f0.4 o0.6 q0.4 r0.5
spoken 7.3 h0.6 i0.5 j1.0 k1.5 o-0.4 s1.6 t0.4
spon 7.5 b-0.3 g-0.3 i0.9 r-0.5
spon+was 8.4 c0.4 s0.6
sponge 8.4 a0.3 d0.5 i0.4
sponso 7.7 i0.6 r-0.3 s0.3
spor 8.4 e0.5 g-0.4 o0.4
spot 7.1 c0.8 d0.8 f-0.4 g1.8 i-0.8 j-0.8 l-0.6 p-0.6 q-0.6 r4.0
spot+it 8.4 a0.3 e0.7 j-0.4
spot+on 8.2 a-0.8 b-0.4 c0.6 e-0.6 g1.9 o0.4 r3.3 s0.4
spotte 8.4 c0.5 e0.7 j-0.4 m0.6 r0.5
spra 8.2 a0.4 c-0.4 d-0.3 e0.6 g-0.4
spray 8.2 a0.4 c-0.4 d-0.3 e0.6 g-0.4
spre 6.8 b1.1 c0.3 d-1.2 f0.5 h0.6 i1.0 k0.4 l-0.7 m1.1 n-0.4 p-0.5 q-0.6 r0.5 t0.6
spre+in 8.4 b0.6 d-0.3 e-0.5 h0.3 i0.9 m0.5 q-0.3 t0.6
spre+with 8.2 b0.4 c-0.4 k0.3 m0.4 s-0.3
spread 6.8 b1.1 c0.3 d-1.2 f0.5 h0.6 i1.0 k0.4 l-0.7 m1.1 n-0.4 p-0.5 q-0.6 r0.5 t0.6
spri 5.9 a-0.9 b0.7 c0.9 d0.7 e-1.5 g-0.4 h1.3 i2.4 j-0.8 l1.0 m0.8 n0.3 q-1.0 r-0.9 s0.8
spri+and 7.7 a-0.5 d-0.4 e-0.5 f0.5 g0.4 h0.8 i0.9 r0.6 s-0.3
spri+cata 8.2 a0.6 c1.2 e0.3 i1.5
spri+i 8.4 a0.4 c0.4 d0.6 e-0.3 i1.0 r-0.3 s0.4
spring 6.0 a-0.4 b0.8 d0.9 e-1.9 f-0.4 g-0.9 h1.5 i2.2 j-0.8 l1.1 m0.8 n0.4 o0.3 q-1.0 r-0.7 s0.9
sprint 7.6 a-0.7 c1.1 e0.4 g0.6
spro 8.4 a-0.4 e-0.4 g0.6 h0.6 r0.5
sprout 8.4 a-0.4 e-0.4 g0.6 h0.6 r0.5
squa 7.1 a-1.0 d0.6 e0.9 f0.5 i-0.7 j-0.5 l0.8 n0.9 o0.7 p0.4 q0.7 s-0.5
square 7.6 b-0.4 e1.1 f0.6 h-0.5 i-0.5 j-0.4 k-0.5 l0.8 n0.9 p0.7 q1.1 r-0.4 s-0.3
squash 7.9 a-0.7 c0.4 d0.8 o0.5 p-0.3 q-0.4 t-0.3
st 6.8 b-0.6 c1.3 e2.0 f0.9 g0.3 h0.5 k1.0 l0.5 m1.2 n-0.4 o1.3 q-0.4 r0.9 s-0.8
st+brig 8.4 c0.8 d0.8 e1.0 f0.7 k0.5 o0.6 q0.7
st+jude 8.4 c-0.4 e0.4 l0.7 o0.9 p0.7 r-0.4
stab 8.4 g0.4 h0.8 r0.4 t0.5
stable 8.4 g0.4 h0.8 r0.4 t0.5
stac 8.2 a-0.4 g0.7 h0.8 r0.7
stac+of 8.4 g0.6 h0.8 r0.7
stack 8.4 a-0.4 g0.7 h0.8 r0.7
staf 5.9 a-0.4 b-0.8 c-1.3 d0.4 f-0.6 g0.9 h1.7 i0.6 j-0.8 k0.9 m-0.5 n0.8 o0.7 p-0.9 q-1.0 r1.8 s-1.0 t1.3
staf+are 7.9 a0.5 b0.5 e0.7 f0.4 g-0.3 i-0.4 k0.7 n0.3 o0.5 q-0.4 t0.5
staf+from 8.4 g0.3 h0.6 i0.6
staf+hand 8.4 a-0.8 i-0.5 l0.8 n0.7
staf+in 8.4 e0.3 h0.5
staf+news 8.4 c-0.4 g0.5 r0.5
staf+page 8.4 b-0.4 c-0.4 f-0.3 k0.5 n0.3
staff 6.1 b-0.6 c-1.1 e0.6 f-0.5 g0.4 h1.6 i0.3 j-0.7 k0.9 m-0.8 n0.8 o0.7 p-0.8 q-1.1 r1.7 s-0.9 t1.3
staffi 8.4 d-0.4 e-0.4 n0.3 o0.3
staffr 8.2 d1.1 e0.3 g0.9 h0.3 i0.6 l0.5 m0.5 r0.7
stag 7.1 c1.1 d-0.5 f-0.5 g1.5 j-0.3 l-0.3 n-0.5 o-0.3 q0.7 r0.6
stag+paym 8.2 c0.7 p0.5 q0.9 r0.4
stage 7.6 a0.5 c1.3 d-0.4 f-0.4 n-0.4 p0.4 q0.7 r0.5 s0.5
stagin 7.9 b0.3 g-0.4 i0.3 s-0.4
stai 6.9 a0.8 c1.5 d-0.4 e1.0 f0.6 h-0.4 j1.2 l-0.6 m0.5 r0.5 t0.7
stairc 8.4 a0.6 c1.2 e0.3 i-0.4 j2.0
stairl 8.4 a0.7 e1.3 i0.8 p0.5 s0.6
stairs 7.7 b0.4 c1.1 f1.0 g0.5 i-0.4 j-0.3 l-0.7 m0.8 p-0.4 r0.9 s-0.3 t0.5
stal 7.6 a0.4 d0.8 g-0.5 i-0.3 p0.4 s0.8
stal+at 8.4 a0.8 d1.1 s1.2
stall 7.7 a0.4 d0.8 e0.3 g-0.5 i-0.3 p0.4 s0.9
stam 7.1 a-0.4 b1.4 c1.0 d-0.3 e-0.3 f0.7 h0.4 i-0.8 j1.3 m-0.5 p-0.6 q0.9 s-0.8 t0.3
stamp 8.4 b1.1 o0.4
stampe 7.5 a-0.5 b0.6 c1.1 f0.6 h0.6 i-0.8 j1.4 m-0.3 o-0.5 p-0.5 q1.0 r0.4 s-0.6 t0.4
stan 5.1 a1.4 b1.5 c0.8 d2.9 f-0.5 g-0.5 h0.4 j1.7 k1.1 l-0.6 m0.4 o0.6 p1.4 q0.5 r0.5 s2.0 t1.1
stan+and 7.9 a0.8 c0.8 e1.4 i0.4 j0.8 p0.8 s1.5
stan+at 7.9 c-0.3 o-0.4 p0.3 q0.3 r-0.3 t0.8
stan+behi 8.4 a0.6 c0.5 e-0.4 g-0.3 t0.7
stan+for 8.4 a0.3 d0.3 j0.5 m0.9 n0.3 o1.0 s0.4
stan+in 8.4 b0.6 k0.9
stan+orde 7.7 b0.5 c0.6 d1.5 g-0.6 k0.4 m0.4 o-0.4 p1.4 q2.1 r-0.5 s-0.5
stan+remi 8.4 a-0.8 e-0.5 f-0.4 p-0.3
stan+ther 8.2 a0.4 c0.8 j0.9 p1.1
stan+up 7.7 a0.8 b0.5 c1.4 d1.0 f-0.4 g-0.5 i-0.4 k0.6 o-0.3 r-0.5 t1.6
stand 6.2 a1.5 b0.7 c1.3 d1.4 e-0.7 h0.4 i-0.8 j0.5 k1.7 m1.1 n0.4 o0.9 p0.5 q-0.6 r1.0 t0.9
standa 6.3 a-1.0 c-0.5 e1.1 f-0.3 g0.5 j1.4 l-0.4 n-0.5 p-0.7 q-0.5 r-0.5 s2.4 t0.3
standi 6.8 b0.5 c0.6 d2.5 e-0.5 f-0.5 g-0.5 l-0.4 n-0.4 o-0.3 p0.7 q1.8 r-0.4 s0.4
stands 7.1 a1.3 b1.0 c-0.5 e-0.7 g-0.8 h-0.3 k-0.4 m-0.6 p0.7 s-0.3
stanle 8.4 c0.4 g0.3 i0.3 n0.4 o0.3 r0.5 s0.5
star 4.7 a-0.3 b-1.2 c0.7 d1.2 e1.0 g2.1 h2.4 i1.1 j-0.6 k-0.7 l2.6 n0.5 o0.6 p-0.8 q0.3 r3.1 s1.1 t-1.0
star+a 8.4 a-0.6 b-0.4 c-0.4 d-0.5 g0.8 h1.6 l0.4 r1.2
star+afte 7.9 e1.0 f0.7 g-0.4 i0.4 l1.6 q0.4 r-0.5 t0.5
star+and 7.6 d-0.6 g1.0 h-0.4 i-0.6 l0.6 o-0.3 p0.8 r1.5
star+beca 8.4 a-0.5 g0.5
star+but 8.2 a-0.7 g1.1
star+by 8.4 b0.8 i0.5 r0.3
star+date 8.4 q0.5
star+from 8.4 a0.3 e-0.4 g-0.4 n0.5
star+in 7.9 c-0.4 e0.8 l0.4 q0.4
star+inst 8.4 a-0.4
star+is 8.2 a1.5 e1.0 g-0.6 s3.1
star+of 8.4 h0.5
star+on 6.8 b-0.6 c0.7 d-0.7 e-0.3 h0.5 i0.9 j-0.5 l-0.6 n0.8 o-0.5 p-0.5 q-0.6 r0.4 t-0.4
star+rati 8.4 a-0.4
star+revi 7.7 a-0.4 b-0.4 e-0.4 h-0.4 o0.5 p0.7 t0.4
star+the 8.2 a0.6 e0.7 h0.5 i0.6 r0.5
star+to 7.2 a0.6 c0.4 d1.9 e0.6 f0.3 g-1.3 i-0.4 m-0.5 n0.5 o0.9 p-0.4 s-0.3 t-0.3
star+with 7.3 c0.9 d0.9 f0.5 g0.5 i0.7 j0.8
stars 6.4 a-3.3 c-0.7 d-0.5 e-0.3 g3.1 i-1.0 j-0.4 k-0.4 o-0.7 p-0.4 r2.0 s-1.2
start 6.1 a2.5 b-0.5 c1.1 d0.7 e-0.5 g-0.8 h2.0 i3.1 j0.6 l-0.6 r0.7 s-0.8 t-0.6
starte 6.5 a0.5 c-0.4 e0.8 f-0.5 h0.4 l-0.9 n-0.5 o-0.8 q-0.4 r0.8
starti 6.5 b-0.3 c0.4 d1.7 e0.9 f1.1 g0.6 h1.9 i-1.4 l2.0 m-0.6 n0.7 o0.7 p-0.7
starts 7.1 a0.7 c0.8 d-0.6 e0.6 g-1.2 h-0.4 i1.8 j-0.4 l1.1 m0.8 n-0.4 p-0.4 r-0.6 s-0.3
stat 5.5 a-0.4 c-0.9 e1.3 f0.5 g-1.7 i-1.2 j0.4 k1.8 m2.8 o1.3 p0.4 q0.8 r-0.7 s-0.5 t0.9
stat+and 8.4 a0.3 b0.6 i0.8
stat+are 8.4 g0.5 q0.4
stat+date 8.4 a0.7 e0.5 f0.4 m1.0 p0.5 t0.3
stat+dema 8.2 a0.7 c0.8 d0.5 j1.7 m1.1 p1.0
stat+in 8.4 e0.9 f0.3 j-0.7 p1.4
stat+of 8.4 h-0.3 n0.3 o1.3 q0.8 r-0.4
stat+road 8.2 c-0.4 d-0.3 e0.5 g-0.3 m-0.3 t0.6
stat+wher 8.4 a0.6 i0.4
stat+with 8.2 d0.3 g-0.3 p0.5
state 7.5 a1.5 b-0.5 e1.1 i0.4 j0.5 m1.0 p0.9 s0.8
statem 6.4 b1.0 c-1.7 e0.9 f0.8 g-0.6 h-0.3 i-0.6 j-0.8 m2.0 o2.1 q0.9 r-0.6 s-0.7 t-0.3
static 7.9 a-1.1 g-0.5
statio 6.8 a-0.4 e-0.5 i-0.8 j-0.5 k1.2 l0.4 m-0.5 o-0.6 p-0.6 s-0.4 t1.7
stats 8.4 a-0.7 g-0.6 h0.7 k0.9
status 8.2 a-0.6 c0.7 d0.4 h-0.5 j-0.4 p-0.4 q-0.4 t0.7
statut 7.9 a0.7 c1.0 d0.4 j1.9 m1.0 p0.9
stay 5.5 a2.1 b0.5 c-0.4 g-1.1 h-0.4 i-0.3 j-1.2 k-0.9 l-0.3 n-0.3 o-0.4 p4.4 q-0.6 s-1.0 t0.9
stay+as 7.9 b0.5 c-0.4 d-0.5
stay+at 8.4 a1.3 g-0.9
stay+in 7.9 a0.6 k-0.3 m1.4 p1.5 r-0.4
stay+on 8.2 b-0.4 c-0.5 d-0.4 e-0.7 g0.4 h0.7 m0.4 n0.4 p0.5 r0.5
stay+the 7.7 a-0.4 e-0.5 g-0.6 k0.6 n-0.5 o-0.4 t-0.6
stay+up 8.4 a0.5 e-0.4 g0.4 n0.6 r0.5
stay+wher 7.9 a1.4 b0.6 c1.1 d-0.4 f0.6 i0.3 p1.9 s0.4 t1.5
stay+with 7.3 a-1.0 b-0.4 c0.3 g0.5 i-0.4 p0.3 r-0.4
stayed 7.6 d-0.4 e-0.5 k-0.5 r0.4
stayin 7.2 a-0.6 e-0.5 f-0.6 g1.0 h0.7 i-0.6 j-0.4 n0.7 p1.3 r1.0 s-0.3 t0.3
stays 6.8 a1.5 b0.6 c0.4 e0.7 f0.4 g-0.7 h-0.5 i0.3 j-0.4 k-0.3 l-0.4 n-0.5 o0.4 p2.9 r-0.5 t1.8
stea 7.7 a-0.6 g0.4
stee 8.2 a0.4 o0.5 s0.9
steel 8.4 o0.5
step 6.5 b-0.4 g0.6 h1.2 i-1.1 k-0.6 l0.5 m-0.4 n-0.5 q-0.6 r1.2 s2.3
step+and 8.4 g0.4 i-0.3 s1.4
step+in 8.4 f0.8 k-0.5 m-0.3 o0.6
steph 7.7 c0.5 e-0.4 g0.7 h1.5 l0.8 m0.4 n-0.5 o-0.4 p0.3 q-0.5 r1.0 s0.6
steps 7.7 d0.5 g-0.5 t0.4
ster 8.2 a0.4 g0.7
ster+head 8.4 g0.8
stereo 8.2 a0.4 g0.7
stev 7.9 d-0.5 i0.3 m0.5 n0.8 r0.5
steve 8.2 d-0.5 i0.4 m0.5 n0.8 r0.5
stic 7.3 a-0.4 b0.4 c1.0 e0.3 f0.7 g-1.1 h-0.4 k0.7
stick 8.4 a-0.5 b0.4 g-0.5
sticke 8.4 c0.9 e0.5 f0.8 o0.4
sticks 8.4 a0.7 g-0.3
stif 8.4 d0.3 e0.4 i0.3
stil 4.7 a0.6 b0.9 c3.6 d-0.5 e1.1 f0.7 g0.7 h-0.4 i-1.6 j-1.3 k-0.8 m-1.2 n0.5 o0.6 p-1.3 r1.5 s-0.9 t1.5
stil+at 8.2 c-0.5 e0.5 h1.2 l0.5 o-0.4
stil+can' 8.4 a0.7 b1.3 e1.1 g-0.7
stil+don' 8.4 c0.3 k0.4 r0.3 t1.1
stil+hang 8.4 c-0.5 d0.5 e0.5 i0.4
stil+has 8.4 a-0.5 b0.4 f0.4 n0.5
stil+have 7.7 a-0.5 g1.2 t0.3
stil+i 8.4 a0.4
stil+in 7.9 a-0.6 b-0.4 e-0.8 g0.6 k-0.5 m-0.3 n-0.4 q1.0
stil+make 8.4 a-0.3 d-0.4 e-0.3 g0.8 i0.5 r1.1
stil+need 7.9 a-0.4 b-0.6 c-0.3 g-0.5 i-0.3 k-0.8 n-0.5 t0.8
stil+no 8.4 a0.6 c0.6 t0.7
stil+on 7.6 c0.5 d-0.4 e0.6 g-0.4 h-0.4 j0.6 k-0.5 l0.4 n-0.4 p0.8 r-0.3 t0.9
stil+play 8.4 a0.5
stil+read 8.4 a0.6 b0.3 c-0.3 d0.4 e-0.3 f0.8 r-0.4
stil+talk 8.4 c0.6 d-0.3 e0.3 f0.8 g0.7 h-0.3 r0.6 t0.5
stil+the 8.4 d0.8 e0.5 g0.4 h0.4 n0.4 r0.6
stil+ther 8.4 c-0.3 e-0.4 s0.8
stil+to 8.4 a-0.4 i0.5 o1.8 q1.0
stil+tryi 8.4 a-0.4 g-0.4
stil+up 8.4 d0.4 g-0.4 r-0.4
stil+wait 8.2 a0.9 c0.9 f-0.5 h-0.5 m0.3 n-0.6
stil+want 8.2 c-0.4 e-0.6 g-0.4 h-0.4 k0.3
stil+work 7.9 a0.6 g-1.0
still 4.7 a0.5 b0.9 c3.6 d-0.5 e1.1 f0.7 g0.8 h-0.4 i-1.6 j-1.3 k-0.8 m-1.2 n0.5 o0.6 p-1.3 r1.5 s-0.9 t1.5
stin 7.6 a1.0 b-0.5 e-0.7 k0.8 l0.7 n0.4 r1.2 s-0.3
stinke 8.4 a-0.7 e-0.4 g1.0 h0.4 l0.4 r1.1
stinks 8.4 a1.6 g-1.1
stit 8.4 a-0.6 b-0.4 i-0.5 k0.4 n0.6
stitch 8.4 a-0.6 b-0.4 i-0.5 k0.4 n0.6
stoc 6.1 a0.3 b-0.6 e1.2 g0.4 h0.9 l2.1 m0.4 o0.6 p0.7 q0.4 r0.9 t-0.3
stoc+and 8.4 a0.4 b0.3 c0.5 d1.1 f0.4 i0.6
stoc+has 8.4 a-0.6 d-0.5 f-0.3 l0.9 n-0.5 o0.4
stoc+imag 8.4 a0.5 e1.0 p1.2 s0.6
stoc+phot 8.4 a0.8 e1.3 g-0.5 o0.6 p0.5
stock 6.7 a0.5 d-0.5 e2.0 g0.7 h1.5 i0.4 o0.4 p0.6 r1.1 s0.5
stocki 8.2 a-0.6 d-0.7 e-0.5 f-0.3 h0.5 i-0.3 l1.2 m-0.3 n-0.3 o0.4
stockp 8.2 b-0.3 d0.9 g-0.3 i0.4
stockr 7.9 d0.6 g0.4 h-0.6 i-0.5 k0.4 l1.0 m1.0 n0.4 p0.5 q0.3
stok 8.4 d-0.4 j0.3 n0.3 s0.6
stokes 8.4 d-0.4 j0.3 n0.3 s0.6
stol 8.4 a0.5 h0.8 r0.6
ston 7.9 d0.5 e0.7 g0.3 h0.7 m0.3 r0.8 s0.8
stone 7.9 d0.5 e0.7 g0.3 h0.7 m0.3 r0.8 s0.8
stoo 7.7 b0.3 i0.6 k1.2 n0.8 r-0.4
stoo+up 8.4 b0.8 i0.7
stood 7.9 b0.4 i0.6 k1.2 n0.9 r-0.4
stop 5.2 a2.9 b-1.1 d1.4 e-0.4 g-0.4 h0.5 j-0.9 l-0.5 p2.4 q1.1 t0.7
stop+at 8.2 a1.0 b0.4 d-0.3 e-0.5 f0.4 i2.2
stop+butt 7.7 a0.5 g-0.9
stop+half 8.4 g0.3 h1.0 l0.5 p0.5 r0.7 s0.5
stop+it 8.4 a0.8 g-0.3
stop+me 8.4 a-0.9 g1.6
stop+on 7.9 a0.8 c0.8 e0.5 n-0.3 p1.3
stop+payi 7.9 a-0.5 c0.3 d0.7 f-0.3 g-0.4 h-0.3 i-0.4 k0.4 l-0.5 n-0.3 p0.6 q0.8 s-0.4 t-0.4
stop+play 8.2 a0.6 g-0.7
stop+the 7.5 a1.2 d0.5 e-0.7 g-0.4 i-0.9 p3.2 q-0.4 r-0.3 s0.5
stop+to 7.9 a-0.7 d-0.3 g1.4 n0.7 r0.9
stop+unti 8.4 a0.3 c0.7 d0.3 p0.3
stop+work 7.9 a1.4 d0.5 g-1.1 i1.0
stoppe 6.5 a0.9 d1.4 f-0.5 h-0.3 i0.5 j-0.3 l-0.4 n0.3 o0.4 p0.8 q0.4 r0.9 t-0.4
stops 7.6 a0.4 b-0.3 e1.7 f0.4 g-0.4 h0.3 j0.5 k1.0 m-0.4 o1.4 r-0.4 t0.5
stopwa 8.4 b-0.3 m1.0 t0.3
stor 5.1 a-1.5 b1.7 c0.3 d1.5 f-0.9 g0.5 h0.3 i-0.5 j-1.1 k1.0 l0.6 n0.4 p-0.7 q0.8 r0.6 s1.1
stor+abou 7.9 a0.7 b0.5 i0.6 s1.2
stor+and 7.6 a-0.9 g-0.7 l1.0
stor+arou 8.4 a-0.3
stor+capa 8.2 a-0.5 g0.7
stor+dama 8.4 a-0.3 b0.4 c0.6 d0.5 j-0.5 k0.5 l-0.4
stor+data 8.2 a-0.4 g0.9
stor+devi 8.4 a0.8 g-0.5
stor+on 7.9 a-0.8 g0.5
stor+shor 8.4 a0.3 c0.9 i1.0
stor+spac 8.4 g0.5
stor+that 8.4 g-0.3
stor+to 8.2 a-0.3 g-0.7
stor+whic 8.4 a0.8 d0.9 g-0.3 s0.8
storag 6.4 a-1.4 b0.9 g1.5 n0.4
store 6.3 b0.6 d0.3 e0.6 g-1.4 i-0.3 m0.3 q0.4 r0.7 t0.6
stored 7.6 a-1.2 g1.6
stores 7.6 g0.7
storie 8.4 b0.4 n0.3
storm 7.7 a-0.9 b0.4 c0.6 d0.8 e-0.5 i-0.4 j-0.7 k1.1 p-0.4 q0.8 r0.5
story 6.8 a0.7 c0.4 d0.8 e1.0 f-0.4 g-1.0 h0.4 i0.6 j-0.5 l0.5 n-0.5 p-0.5 s1.5
stot 7.9 b-0.3 c0.7 d0.4 e-0.5 j1.3 l0.3 p-0.4 s-0.3
stott 7.9 b-0.3 c0.7 d0.4 e-0.5 j1.3 l0.3 p-0.4 s-0.3
stra 5.9 a1.3 b0.6 c1.1 d0.6 e0.9 f0.6 g-0.9 h1.0 i0.9 j-0.3 l1.0 n0.6 p1.4 t1.3
stra+answ 8.4 b0.6 c-0.4 d0.5 e0.6 f1.7 i0.4 m0.4
stra+for 8.4 a-0.4 b0.6 f0.4 g0.7
stra+in 8.4 a0.3 d0.5 s0.6
stra+to 8.2 c0.8 h0.8 k-0.4 m0.3 n-0.3 p0.5 s-0.3 t1.0
stra+with 8.2 a-0.7 e-0.4 i-0.3 l1.8 n1.3 o0.5 p-0.3 q0.7
straig 6.5 b0.5 c0.6 d0.4 e0.5 f0.5 g0.4 h0.7 i0.5 j-0.3 l1.2 n0.5 p1.4 q0.4 t1.1
strand 8.4 a-0.4 c-0.4 d-0.4 e-0.3 g0.5 r0.5
strang 7.6 a0.5 d1.0 e0.8 i0.7 j0.3
strapl 8.4 a-0.4 b-0.3 m0.6 o0.4 q-0.3 t0.3
strate 8.2 b1.2 c0.4 f0.5 g-0.3 h0.8 k0.5 q-0.3
stre 6.5 a0.6 b0.5 c0.4 f-0.6 g1.3 h0.6 p-0.5 s0.9
stre+and 8.4 j0.9 s0.5
stre+over 8.4 c0.8 g0.7 i1.1
street 7.1 a0.7 c0.6 f-0.4 h0.6 i0.3 j0.4 m-0.4 p-0.5 s0.7
streng 7.7 e0.5 g1.3 s0.5
stretc 8.2 b0.6 d0.3 e-0.7 m0.5 q-0.3 t-0.4
stri 6.7 a0.5 b0.8 c0.5 d-0.6 e0.6 f0.7 h0.7 i-0.8 k1.7 l-0.3 m1.2 p-0.6 q0.4 s-0.9 t0.5
stri+and 8.4 a0.3 b1.0 e-0.4 o0.3
strike 7.1 c0.6 e0.7 f-0.3 g0.4 h1.1 i-0.5 j-0.4 k1.5 m1.4 n-0.4 p-0.8 q0.5 r0.4 s-0.5 t0.8
string 7.9 b0.9 d-0.4 e-0.6 r-0.4 s-0.3
stro 7.2 d0.4 h-0.3 i1.5 p1.4 s0.4
stroke 8.4 d0.4 h-0.3 i0.8 m0.4 p0.7 r0.4
strong 7.7 a-0.9 j0.4 p0.8
stru 7.3 a-0.5 b0.4 d-0.4 e1.8 g1.2 i-0.4 k0.5 m0.5 p-0.4 q1.2 r0.4
stru+to 8.2 a0.9 b0.7 d-0.3 e1.9 g-0.3 h-0.3 i-0.3 k0.3 m0.4 o0.6 s0.4
stru+with 8.4 g1.1 q0.9 r0.5
struct 7.9 a-1.3 g1.4 m0.3 q0.3
strugg 7.9 a0.8 b0.6 d-0.3 e1.9 i-0.4 k0.5 p-0.3 q1.0 r0.4 s0.4 t-0.4
stu 8.2 b1.3 d-0.4 e0.8 f-0.3 h-0.6 k0.8 m0.8 o-0.5 r0.3
stub 8.2 b0.4 c-0.4 d-0.5 f0.7 n0.4 o0.4 p0.5 q0.6 s0.6
stubbs 8.4 b0.5 c-0.4 d-0.5 f0.8 n0.5 o0.4 p0.5 q0.7 s0.6
stuc 6.9 a-1.0 f1.0 g-0.7 h0.4 i-0.9 k3.2 l0.7 m-0.5 n0.6 o0.7 p-0.4 q0.5 s-0.6
stuc+in 8.4 a-0.5 b0.4 d-0.3 f0.5 k0.6 l1.1 o0.9
stuc+on 7.9 b-0.4 c0.4 f0.4 i-0.3 k0.9 l-0.4 t-0.4
stuc+with 8.2 c0.8 d0.4 h-0.4 j0.5 k0.5 l0.5 r-0.3
stuck 6.9 a-1.0 f1.0 g-0.7 h0.4 i-0.9 k3.2 l0.7 m-0.5 n0.6 o0.7 p-0.4 q0.5 s-0.6
stud 6.5 a1.0 b-0.6 c-0.5 e1.9 f0.8 g-1.0 h0.5 i2.2 j-0.9 l-0.6 n-0.8 p-0.9 s1.4 t-0.3
stud+so 8.4 b-0.3 d-0.4 e0.6 f0.4 h0.5 k0.4 n-0.4 r0.4
studen 7.3 a1.4 b-0.4 c-0.5 d0.4 e2.8 f0.7 g-0.6 i0.6 j-0.3 l-0.5 m-0.4 n-0.7 s1.1
studio 7.3 e-0.7 f0.4 g-0.3 h0.8 i1.6 j-0.3 m0.6 o0.4 p-0.6 t-0.4
study 7.9 c0.4 d-0.3 i0.4 s0.4
stuf 7.2 c0.3 d-0.5 g0.8 m0.4 o0.4 p0.6 s0.6
stuf+but 8.4 c0.5 g-0.3 s1.0
stuff 7.3 c0.3 d-0.6 m0.4 o0.4 p0.6 s0.6
stun 7.5 a-0.3 c0.5 d0.7 e-0.3 f0.5 g1.2 i-0.4 k0.5 l0.6 p-0.5 q0.4 r1.0
stun+a 8.4 c0.4 h0.3 l0.7 o-0.4 p-0.3 q0.4 r0.3
stung 8.2 c0.5 d0.6 f0.5 i-0.3 l0.9 m-0.3 p-0.4 r0.3 t0.4
stunni 8.2 a-0.5 g1.2 k0.7 r0.7
stur 7.9 a-1.4 g1.9
sturdy 7.9 a-1.4 g1.9
styl 7.1 a-0.9 g0.7 q0.4
style 7.6 q0.4
stylis 7.9 a-0.8 g0.6
sub 7.9 a1.2 e0.5 g-1.4 i0.4
sub+par 8.4 a1.2 g-0.8
subc 8.4 a1.0 e0.4 g-0.4 p0.8
subj 6.5 a-0.5 c-0.4 d-0.4 h-0.4 l-0.4 n-0.4 o-0.7 p-0.3 r-0.6 t-0.3
subj+line 7.7 a-0.8 b0.5 d-0.4 f0.4 l-0.4 o-0.6 t-0.4
subjec 6.5 a-0.5 c-0.4 d-0.4 h-0.4 l-0.4 n-0.4 o-0.7 p-0.3 r-0.6 t-0.3
subm 7.5 a0.7 b-0.7 c0.9 g-0.5 i0.4 k-0.5 n-0.3 o0.4 s0.4 t1.2
submit 7.6 a0.4 b-0.5 c0.7 g-0.4 i0.5 k-0.4 o0.7 r-0.4 s0.5 t0.9
subr 8.2 a0.5 e0.5 j1.5 p0.7 s0.6
subrog 8.4 e0.6 j1.0
subs 6.1 c0.3 d-0.4 e-0.8 g-0.9 h-0.4 i3.8 j-0.8 k-0.4 l1.0 m0.3 n0.5 p2.2 r-0.4 s-0.8
subs+and 8.2 b1.2 e-0.4 h0.7 i1.0 k0.4 r0.5
subs+to 8.4 i0.5
subs+with 8.4 a-0.6 g-0.6 i1.1
subscr 6.7 a-0.7 e-1.1 g-0.6 i3.1 j-0.7 k-0.3 m-0.5 n0.5 p2.6 q-0.4 s-0.7
subsid 7.7 a-1.0 f0.4 g-0.7 h-0.4 i0.7 l1.6 q0.3 t0.5
substa 7.7 a1.2 m0.5
subt 8.2 a-1.0 d-0.4 e-0.4 g0.5 h1.0 l-0.3 m-0.3 p-0.4 q-0.5 r1.4
subtit 8.4 a-0.7 c-0.5 e-0.5 h1.0 p-0.3 q-0.3 r0.5
succ 7.1 e-0.3 g0.5
succ+with 8.4 a-0.5 g1.2
succes 7.1 e-0.3 g0.5
such 6.5 a-0.7 c0.8 e1.2 f0.3 g0.5 h0.4 l-0.4 r0.9 s-0.3 t1.0
such+a 7.7 c-0.3 d-0.3 e0.5 f-0.4 g-0.4 h0.9 i-0.3 r0.8 t0.8
such+as 7.1 a-0.9 g1.3
such+thin 8.2 c0.5 e1.1 f0.6 g0.4 h-0.4 i0.3 q0.8 r0.5
suck 7.3 a0.8
sucks 7.9 a0.4 g-0.9
sue 6.9 a-1.2 d-0.8 e-0.8 g-0.5 i-0.9 j1.1 k0.6 p0.9 q-0.4 r0.7 t-0.6
sue+the 8.4 a-0.4 b0.3 e-0.3 g-0.4 k0.4 m0.6
sue+us 8.4 a0.3 j1.1 p1.7
sued 7.5 a-0.5 b-0.5 i-0.5 m0.3 p-0.3 q-0.4
sued+the 8.4 r-0.3
sues 7.9 d-0.3 e0.4 g-0.6 h0.5 i-0.3 j0.4 m-0.4 p-0.5 q0.4
sues+the 8.4 h0.5 m-0.4 n0.4 t-0.4
suff 8.2 a0.7 g-0.3 l0.4 t1.1
suff+from 8.4 a0.8
suffer 8.4 a0.8
sugg 6.7 a0.5 c-0.4 e0.6 g-1.3 i-0.5 j1.8 k0.6 p1.0
sugg+i 8.4 a0.5 g-0.3
sugg+is 8.4 a-0.9
sugg+you 7.9 a0.7 b0.6 e0.3 g-0.8 j0.9 p1.1 s0.3
sugges 6.7 a0.5 c-0.4 e0.6 g-1.3 i-0.5 j1.8 k0.6 p1.0
suin 7.5 a-1.5 d-1.0 i-0.6 j-0.4 l0.6 r0.9 s-0.4 t0.8
suin+the 8.4 k0.3
suing 7.5 a-1.5 d-1.0 i-0.6 j-0.4 l0.6 r0.9 s-0.4 t0.8
suit 6.8 a-0.6 b-0.4 c-0.6 f1.0 g-0.5 h0.4 i-0.5 j-0.5 k0.3 n-0.5 o-0.4 p-0.5 q0.6 r-0.4 t-0.3
suit+and 8.2 g-0.4
suite 8.2 a-0.5 g0.4
suits 7.7 c-0.6 f1.1 g-0.5 h0.6 i-0.4 k0.7 p-1.0 q0.9 t-0.5
sum 6.8 a1.8 b-0.4 h-0.3 i-0.5 j2.0 k-0.4 l0.5 m4.5 p0.4 q1.2 s-0.3
sum+in 8.4 a0.7 d0.4 e-0.4 j0.4 l0.6 m1.9
sum+is 8.2 a0.8 c1.1 j0.8 m1.7 o-0.3 p0.4
sum+of 7.7 a0.5 j0.7 m0.4 p0.4
summ 5.9 a-1.2 c-0.5 e-0.6 f-0.5 g-0.8 m-0.6 s-0.4 t-0.4
summ+and 8.4 a-0.4 f0.4 g0.6 i-0.4 o0.4 q0.7 t0.3
summ+camp 8.2 a-0.5 c-0.3 g0.4 l0.8 n-0.4
summ+i 8.2 d0.7 g-0.4 i0.6
summ+on 8.4 d-0.4 g0.7 h0.6 r0.4
summar 7.2 b-0.6 c-0.5 d0.3 e-0.5 g0.6 i-0.3 n0.3 p0.7 r0.5
summer 6.3 a-0.6 d-0.5 g-0.5 i0.6 k-0.6 m-0.4 p-0.8 r-0.8
summon 8.2 a-0.5 d0.6 g-0.3 k1.0 l0.3 t-0.4
sums 8.4 b0.5 c-0.5 d0.9 i-0.3 t0.6
sums+will 8.4 c0.5 j0.6 p1.4
sund 5.8 a1.4 b1.9 d0.8 f1.0 h-0.6 k1.0 l0.9 m1.5 n0.8 o0.4 q0.5 r0.5 s1.6 t-0.6
sund+afte 8.2 a-0.7 b-0.3 e-0.3 f-0.4 h-0.5 k2.2 q0.9
sund+nigh 8.4 c-0.3 d1.2 e-0.5 g0.4 n0.6 r0.5 s0.5
sund+ther 8.4 c0.7 d0.4 e-0.3 s0.4
sund+to 8.2 a-0.5 b-0.4 c-0.4 d-0.4 e-0.6 f0.3 g0.5 l0.3 r0.5
sunday 5.9 a1.0 d0.9 e0.5 f1.0 h-0.4 i-0.7 k0.8 l0.9 m0.9 n0.9 q0.4 s1.2 t-0.7
sundri 8.2 a1.0 b2.5 e-0.5 i0.6 m0.9 o0.5 s0.7
suni 7.9 b0.4 d0.5 e0.4 f0.8 h-0.3 i-0.3 k0.8 l0.4 o0.3 q-0.4 r-0.5 t1.0
sunita 7.9 b0.4 d0.5 e0.4 f0.8 h-0.3 i-0.3 k0.8 l0.4 o0.3 q-0.4 r-0.5 t1.0
sunn 7.9 d-0.4 e-0.4 r-0.3 s0.7
sunny 8.2 c0.3 d-0.4 e-0.3 s0.8
supe 6.1 a-1.6 c-1.1 d-1.1 f1.4 g2.6 h1.2 i0.6 j-0.4 m0.8 n1.2 o-0.9 p-0.5 q0.6 r2.2 t-0.3
supe+has 8.4 h0.7 i0.6 r-0.4 s0.7
super 7.1 a-1.2 b-0.4 d-0.4 e-0.4 f-0.4 g2.7 i-0.4 k0.3 n0.7 r1.4
superb 7.7 a-0.4 b1.1 e-0.4 g1.3 h0.6 i0.5 r0.9
superi 7.5 a0.4 e0.5 f0.8 g-1.3 i0.5 m0.6 s0.7
superm 8.2 a-0.4 e-0.5 f0.3 i0.5 n0.9 q0.9
superv 7.9 b-0.4 c-1.0 e1.1 f1.2 h0.7 m1.0 n0.4 o-0.7
supp 4.8 a1.0 c1.4 d0.4 e-0.4 f-0.7 g-0.6 h0.7 i1.0 j-2.1 l0.9 m-1.1 o1.3 p-1.9 q0.3 s0.9 t0.6
supp+abov 8.4 b0.4
supp+and 7.9 a0.5 g-0.9 j0.9 p0.6
supp+any 8.4 i0.3
supp+are 8.4 c0.4 g0.3 r0.9
supp+by 8.4 a-0.3 f0.3 g0.6
supp+cont 8.2 a-0.9 e0.4 g-0.6 i-0.4 j-0.4 m0.4 o-0.5 t0.4
supp+earb 8.2 a-0.4 g1.0
supp+fold 8.4 g-0.8
supp+for 8.2 d-0.3 o0.6
supp+form 8.2 a-0.4 b-0.3 c-0.6 d-0.6 f-0.3 i-0.3 k-0.4 o1.2
supp+has 7.9 a0.3 b-0.6 c-0.7 e1.2 f0.9 g-0.6 h0.5 i-0.6 m-0.3 o1.1 t1.7
supp+i 8.2 g0.4
supp+is 8.2 a-0.3 g0.5 r-0.4
supp+it 8.4 b0.6 k0.4 n0.3 r-0.5
supp+list 8.2 a0.7 d0.8 e0.4 s1.0
supp+numb 8.2 a0.6 c0.5 g-0.3 p0.6
supp+soft 8.4 a-0.3 g0.7
supp+this 8.4 a-0.6 e-0.4 i0.9 k0.3 q0.9
supp+to 7.1 a1.2 b-0.6 c2.6 e-0.4 f-0.5 h-0.4 p-0.5 q0.4 s1.3 t0.7
supp+was 7.9 b1.3 g0.5 k1.4 l0.3
supp+who 8.4 e0.4 g-0.4 s0.4
supper 8.2 d-0.4 l0.9
supple 8.4 f-0.4
suppli 5.6 a-0.4 b-0.6 c0.4 d-0.3 f-0.8 g0.8 h0.5 i1.7 j-1.2 k-0.7 m-1.3 n-0.6 o1.4 p-0.9 q0.5 s1.2 t-0.5
supply 8.4 a-0.6 o0.7 r0.3 t-0.4
suppor 5.8 a1.4 b0.9 d0.8 e0.9 g-1.6 h1.3 j-0.6 k0.9 n0.4 p-0.6 q-0.5 r0.8 s-0.8 t1.4
suppos 6.8 a1.0 c2.4 e-0.9 f-0.5 h-0.7 i-0.5 j-0.4 l0.6 n0.6 p-0.6 q0.5 r-0.9 s0.9 t0.6
surc 8.2 a1.8 b3.1 g-0.5 i-0.4 m3.5 p1.4
surc+and 8.4 a0.6 j0.3 p2.0
surcha 8.2 a1.8 b3.1 g-0.5 i-0.4 m3.5 p1.4
sure 6.1 a-1.5 b0.8 c-0.8 e-1.0 g0.7 h0.5 i1.7 k-0.5 l0.3 m-0.4 p-0.9 q-0.4 s0.9 t-0.3
sure+how 8.4 b-0.3 g-0.4 m1.0 t0.3
sure+if 8.4 a0.6
sure+it's 8.4 a-0.7 g-1.0
sure+that 8.4 a0.4
sure+ther 8.4 b0.6 e-0.4 n0.3 r-0.3
sure+to 7.9 g-1.2
suresh 8.4 j0.5 s1.3
surf 7.6 a0.7
surf+and 8.4 a0.7
surf+the 8.4 a-0.5 g0.4
surfac 8.2 a1.4 g-0.4
surfin 8.4 a-0.5 g0.4
surg 7.5 b-0.4 c-0.4 e1.7 h0.4 i-0.7 j-0.4 n0.5 o0.4 p-0.3 r0.6 s-0.3 t1.5
surger 7.6 c-0.3 e1.8 h0.5 i-0.6 j-0.3 n0.5 o0.4 p-0.3 r0.8 t1.5
surn 8.4 a-0.6 e-0.6 o0.5 t0.8
surnam 8.4 a-0.6 e-0.6 o0.5 t0.8
surp 7.1 a-0.7 b0.7 d0.4 g1.7 p0.4 s0.5
surp+by 8.4 a-0.4 d0.5 g0.9 s0.6
surp+my 8.4 a-0.6 g0.7
surp+to 8.4 a-0.4 g0.5
surpas 8.4 a-0.6 g0.7
surpri 7.2 b0.7 d0.4 g1.1 p0.4 s0.5
surv 6.0 a0.7 b0.6 c1.0 d1.1 e1.5 f-0.9 h-0.4 i0.6 j0.5 k0.8 m0.3 o0.9 p0.4 q-1.4 r1.1 s-0.6 t-0.6
surv+a 8.4 a0.5
surv+for 8.4 b0.5 c-0.3 e-0.5 l0.4 t-0.4
surv+of 8.2 b-0.3 c0.7 e0.4 i0.5 j0.6 m0.6
surv+repo 8.4 a0.4 d-0.4 e0.7 p0.7 s0.6
surv+the 7.9 b1.0 e-0.3 g0.4 i1.1 r0.6 s-0.4
surv+you 8.4 b0.3 c0.6 e0.5 n0.4
survey 6.1 c0.9 d1.2 e1.8 f-0.8 g-0.4 h-0.4 j0.6 k1.0 m0.4 o1.0 p0.6 q-1.3 r0.7 s-0.3 t-0.4
surviv 7.7 a0.6 b0.8 e-0.3 i0.9 r0.5 s-0.4
susp 7.1 a1.2 c-0.3 e1.8 f0.5 g-0.6 i0.8 m-0.4 r-0.5 s-0.4
susp+the 8.2 d-0.4 e0.7 g-0.4 l1.0 n0.7 q-0.4 t-0.4
suspec 7.6 a0.9 e1.4 g-0.5 i0.5 j0.3 p-0.4 r-0.3
suspen 8.2 f0.4 p0.7
svcd 8.2 a-0.4
swal 7.7 a1.0 b1.3 c2.0 f0.7 g-0.6 i-0.4 l0.6 n0.4 r-0.4
swallo 7.9 a1.2 b1.4 c2.1 e0.6 f0.9 g-0.5 i-0.4 l0.5 m-0.3 q-0.3 r-0.5
swan 7.9 a-0.4 c0.7 e-0.5 h0.6 i-0.5 k0.4 o0.3 p-0.3 r0.4 t0.7
swan+and 8.4 a-0.4 d-0.3 e-0.4 h0.5 k0.7 o0.4 r0.5
swap 7.0 a1.6 b0.5 d1.2 e-0.4 g-0.9 i-0.7 j-0.4 k-0.3 l-0.5 o0.6 p0.7 q-0.6 r0.8 t1.9
swap+it 8.2 a1.5 g-0.6
swap+the 7.9 a-0.5 b-0.5 c0.4 g-0.5 i-0.4 t1.8
swar 8.4 e-0.3
swea 7.6 a-1.0 b0.4 e-0.9 f1.2 g0.6 h0.6 i-0.5 l0.7 n0.5 q-0.3 s-0.3
swea+word 8.4 a-0.3 c0.7 f0.4 g-0.3 h0.4 m0.8
swear 8.4 a-0.6 d0.3 e-0.3 g0.7 h0.4 m0.6
sweari 8.4 b0.5 c-0.4 d-0.3 e-0.6 f0.6 h0.7 m-0.4 n0.3 q-0.3 r0.4
swears 8.4 a-0.6 f0.4 h-0.4 l0.8
swee 7.6 a-0.5 g1.2 p0.7 r-0.3
sweet 7.7 a-0.8 g1.3
swep 8.4 c-0.3 e0.3 g0.5 h0.4 o0.3 p0.8 r0.4
swept 8.4 c-0.3 e0.3 g0.5 h0.4 o0.3 p0.8 r0.4
swim 7.9 a-1.0 c0.6 d-0.5 f0.4 h-0.4 i-0.3 m0.6 p-0.4 q0.9 r0.6 s-0.3 t-0.4
swimme 8.4 a-0.4 d-0.4 f0.5 n0.4
swimmi 8.4 a-0.6 c0.5 h-0.4 k0.4 m0.6 n-0.4 o-0.4 p-0.3 q1.2 r0.5
swin 8.2 e-0.6 g-0.4 h0.9 k0.5 o0.4 r-0.6
swindo 8.2 e-0.6 g-0.4 h0.9 k0.5 o0.4 r-0.6
swis 8.4 a0.9 b0.4 c0.5 e0.4
swiss 8.4 a0.9 b0.4 c0.5 e0.4
swit 6.3 a-1.6 e-0.4 g0.5 h-0.5 i0.4 o0.9 p-0.6 r0.8 s-0.6
swit+betw 8.4 a0.6 g-0.6
swit+from 8.4 a0.4
swit+off 7.9 i1.5 o1.0
swit+the 8.4 a-0.4 c0.5 g-0.4 q0.4 r0.3
swit+to 7.5 a-1.0 b-0.3 e-0.4 g0.5
switch 6.3 a-1.6 e-0.4 g0.5 h-0.5 i0.4 o0.9 p-0.6 r0.8 s-0.6
syll 8.4 a0.9 b-0.7 e1.0 l-0.4 m1.6 o-0.4
syllab 8.4 a0.9 b-0.7 e1.0 l-0.4 m1.6 o-0.4
symb 8.4 l0.4 o0.7
symbol 8.4 l0.4 o0.7
symp 8.4 a-0.8 b0.4 f0.4 g0.6 k0.3
sync 7.1 a0.6 e0.7 f0.4 g0.9 t0.4
sync+whic 8.4 a-0.3
synchr 8.2 a1.1 g-0.5
syno 8.4 c0.8 f0.3 g0.4
syst 5.7 c0.8 d1.1 e1.1 j-0.9 m0.3 n0.4 o2.6 p0.3 q-0.5 r0.5 s-1.0
syst+and 7.5 d0.3 g0.8 i0.3 p0.8
syst+is 8.4 a-0.3 g0.4
syst+that 7.9 a0.3 b0.4 c0.7 d0.9 e0.4 f0.8 k0.4 l0.4 n0.3 p0.5
syst+the 8.4 a0.6 g-0.7
syst+want 8.4 d-0.4 h-0.3 k-0.3 m-0.3 o1.8 q-0.3 r-0.4
syst+you 8.4 c-0.5 d1.2 e0.9 p0.6
system 5.7 c0.8 d1.1 e1.1 j-0.9 m0.3 n0.4 o2.6 p0.3 q-0.5 r0.5 s-1.0
t 5.7 a-0.4 b0.8 d-0.7 f0.4 g-0.9 j-0.3 l-0.3 o0.7 p0.6 s-0.3
t+mobi 6.2 g1.4
t+shir 8.4 d-0.3 e-0.5 n0.5
t+zone 7.5 a-0.8 g-1.5
t610 7.9 a-0.9 g1.0
t720 8.4 a-0.4 g0.8
ta 6.8 a-1.7 b-0.9 c0.5 d-0.4 e-0.4 f-0.4 g-1.3 i-0.7 j-0.5 k0.6 l0.4 n0.8 o1.5 p-0.8 r0.3 s-0.8
tab 8.2 a-1.0 t0.4
tabl 6.5 a0.6 b0.4 d0.4 e0.7 f0.8 g0.3 h0.5 j-0.8 k-0.7 m-0.6 n0.6 p-0.3 r0.4 s-0.5 t0.6
tabl+and 8.4 a0.6 b0.8 e0.3 g-0.4 i0.9 s0.5
tabl+is 8.4 h-0.4
tabl+of 8.4 e-0.3 g0.6 h0.6 q1.0 r0.6
table 6.7 b0.7 d0.6 e-0.5 f0.9 g0.6 h0.4 i0.4 j-0.6 k-0.7 m-1.0 n0.3 o-0.5 r0.7 s-0.7 t0.6
tables 7.9 a0.9 e2.2 g-0.4 i-0.4 m-0.3 n0.6 p-0.3 r-0.3 t0.5
tablet 8.4 m0.5 o0.8
tag 7.5 b0.4 h0.3 m0.4 p0.4 s0.5 t0.5
tagg 7.7 a1.6 g-1.6
taggin 7.9 a1.0 g-1.3
tags 6.7 a-0.4 g-0.4
tags+and 7.9 a-0.9 g-0.4
tags+whic 8.4 a0.6
tait 8.4 c0.9 d-0.3 e0.6 f0.6 g0.5 m0.4 n0.3 q0.6 r0.6
take 4.2 c0.4 d1.5 f0.4 g-0.7 h0.8 j0.5 l1.1 m1.6 n1.8 o1.3 p-0.5 q-0.4 s-0.4 t-0.8
take+a 6.4 a0.5 b0.9 d1.0 g1.2 h0.6 i-0.4 j0.8 k1.2 m0.5 o0.4 r1.3 t0.5
take+abou 8.2 a-0.5 g1.4 h0.5 r0.8
take+advi 8.4 a0.5 e-0.3 f0.7 j0.6
take+amex 8.4 d-0.3 h0.7 n2.2 o0.7 q-0.3
take+an 8.4 a0.3 f1.1 l0.6 t0.5
take+as 8.4 c0.6 d0.8 s1.2
take+by 8.2 a-0.7 g1.0
take+card 8.4 a-0.3 h0.5 k-0.3 m0.4 n0.3 o2.9 q-0.5
take+care 8.4 a0.5 c-0.3 e1.0 j0.5 m1.0 n0.3 o0.4 r-0.5 s0.7
take+down 7.9 a-0.8 d-0.5 e-0.6 k0.4 r-0.4 s-0.4
take+ever 8.4 g0.3 l0.9 n0.3 r-0.4
take+grea 7.9 a-0.3 g0.4
take+in 8.4 a-0.5 g-0.5 h1.0
take+it 6.2 a2.2 b0.7 c0.9 d1.2 e1.4 f1.1 g-1.5 i-0.8 k-0.5 l1.0 m1.7 n0.6 o0.8 p0.6 s0.3
take+me 7.5 c-0.5 e-0.4 g-0.3 i-0.5 k0.6 l-0.5 n0.5 r0.8 s-0.5
take+more 8.4 a-0.4 g-0.3
take+my 7.9 a-0.9 b0.6 g0.4 i1.0 p-0.4
take+no 7.9 c0.5 g0.3 j0.3
take+noti 8.2 a0.5 c0.4 i0.3 j0.9 p-0.3
take+on 7.7 a-0.5 b-0.3 g-0.4 h1.8 j0.3 k-0.3 n0.4 q-0.3 r-0.3 t-0.5
take+our 8.2 a0.8 d1.2 i1.1
take+out 8.2 a-0.7 e-0.5 g0.8
take+over 7.3 b-0.3 d-0.4 f-0.3 g-0.4 i0.3 k-0.6 l-0.3 p-0.3
take+some 8.2 a0.3
take+that 8.4 e0.3 h0.5 m0.8 p-0.4
take+the 6.4 a1.1 c-0.4 d-0.7 e-0.5 g-0.4 k-0.7 l0.7 m0.5 p-0.9 r-0.6 s0.4 t-0.5
take+them 8.4 a-0.5 e0.5 h-0.3 k0.7 l-0.4 n0.4 q0.4 r0.4 t-0.4
take+this 8.2 b-0.3 c-0.5 d0.4 e0.3 f0.5 k0.6 l-0.4 n1.0 o0.4 q0.7 t-0.4
take+time 8.4 a0.7 p0.4
take+to 7.2 a-0.3 d-1.3 g-0.4 h0.4 i-0.7 k-0.8 l1.5 m1.2 n-0.4 o-0.3 p-0.5 q-0.9 r0.6 s-0.3
take+up 8.2 a-0.6
take+us 8.4 a0.4 c0.5 f0.6 o-0.3 r-0.3
take+very 8.2 a-1.2 g1.9
take+with 8.4 a-0.3 g1.0
take+you 7.5 a0.6 c0.4 d-0.4 e2.0 f-0.3 j-0.6 p2.2 r-0.5
take+your 7.7 a-0.7 c0.4 g-1.2 h-0.4 k0.7 n0.5 o0.4 r-0.3
taken 5.6 b-0.6 c0.9 d-1.5 e1.2 f0.7 g-0.3 h1.4 k0.4 l1.0 q-1.1 r0.5 s-1.0 t0.4
takes 5.8 a-1.2 b-0.7 g1.0 h-0.3 i-0.4 j0.6 k-0.7 m0.7 n-0.5 q-0.4 t0.5
taki 6.1 a-0.7 b-0.5 c0.6 f0.8 g0.6 h0.5 i1.3 j0.7 k-0.4 l-0.4 m1.1 n-0.3 s-0.9
taki+advi 8.2 a0.3 e0.3 i-0.4 j1.8 s-0.4
taki+it 7.9 b0.4 c0.7 f1.2 i0.5 k-0.5 l0.4 m1.7 n-0.4 o0.3 q-0.3 r0.4
taki+pics 8.4 a-0.3 g0.5
taki+the 8.4 a0.4 e0.6 i0.7
taki+up 8.4 i0.8 p0.5
taking 6.1 a-0.7 b-0.5 c0.6 f0.8 g0.6 h0.5 i1.3 j0.7 k-0.4 l-0.4 m1.1 n-0.3 s-0.9
tale 8.4 a0.6 c0.6 e-0.5 s0.5
talk 5.3 a-0.3 c-0.6 d-1.4 e1.4 g1.6 h2.0 i-1.1 k-0.5 m-0.7 n0.6 p-0.6 r1.0 s1.0
talk+a 8.4 a-0.5 g0.3 h1.1 k0.5
talk+abou 6.7 b0.5 d-0.8 f0.3 i-0.7 j-0.4 k0.8 o-0.3 p0.5 s-0.4 t0.4
talk+and 8.4 a0.4 s1.1
talk+me 8.2 a0.5 b2.0 d-0.4 e-0.8 g-0.3 h-0.5 k0.3 n0.4 q0.6 s-0.3
talk+on 7.9 a0.4 e0.3 i0.8
talk+our 8.4 b-0.3 d-0.3 f-0.3 g0.3 h1.0 i-0.3 k-0.3 m-0.4 n1.2 o0.4 t-0.4
talk+to 6.7 b-0.4 e0.5 f0.3 h-0.4 j0.4 k-0.4 o0.7 p-0.4 q0.4 r0.6
talk+when 8.4 d-0.4 g0.5 h0.6 k-0.3 p0.5 r0.3
talked 7.6 a0.6 b-0.4 g0.7 h1.4 m-0.5 n1.3 p0.4 s-0.3
talkin 6.9 b-0.6 c-0.7 d0.6 e0.8 f-0.5 j0.9 m-0.3 o-0.5 q-0.4 r0.4
talks 7.5 b0.5 e0.5 g0.5 h0.6 i0.3 j-0.4 k0.7 m-0.4 o0.6 p-0.4 s-0.7
tall 8.2 b0.4 d-0.4 g0.3 i0.4 p0.6 s-0.4
tama 8.4 f0.3 k-0.6 l1.1 q1.4 r0.6
tami 8.4 c0.4 d-0.3 f0.5 l0.9 p0.3
tams 8.2 a-0.4 c0.4 d-0.3 g0.8 h0.4 i-0.4 q-0.3 r0.9 s0.4
tamsin 8.2 a-0.4 c0.4 d-0.3 g0.8 h0.4 i-0.4 q-0.3 r0.9 s0.4
tan 8.2 d0.6 e0.3 k0.3 l1.1 n0.9 q0.4 r0.4
tank 8.2 a-0.6 g0.6 r0.5
tape 7.6 a0.7 c-0.4 d-0.4 e0.5 h0.8 j-0.3 p1.3 r-0.4
tape+and 8.4 a0.3 e0.5 p0.6
taped 8.4 a0.7 e0.4 i0.3 p0.9
tari 8.2 b-0.3 e-0.5
tariff 8.4 a-0.5 b-0.3 e-0.4
tash 8.4 d-0.4 e-0.6 h-0.3 l0.4 m0.6 n0.6 o0.6 p-0.3 r-0.5
tasha 8.4 d-0.4 e-0.6 h-0.3 l0.4 m0.6 n0.6 o0.6 p-0.3 r-0.5
task 8.2 a0.8
tast 7.6 b1.3 c-0.4 d-1.1 h1.3 i-0.4 n0.3 r1.0 s-0.6 t-0.4
taste 8.4 a0.5 b0.7 d-0.3 h0.7 k0.4 r0.6 s-0.4
tastin 8.2 a-0.5 c-0.5 d-0.6 e-0.9 g0.4 h0.8 m-0.3 r0.6
taug 8.2 d-0.6 e-0.5 g0.6 r0.5
taught 8.2 d-0.6 e-0.5 g0.6 r0.5
tax 6.5 a-0.4 b-0.3 c0.9 f0.9 h0.7 i2.2 k-0.3 l0.3 m-0.5 o1.8 p-0.9 q1.7 r1.6 s-0.7
tax+retu 7.9 c1.0 d-0.4 g0.5 h0.4 i0.8 p-0.4 r0.7
tax+year 7.9 a-0.7 b-0.4 e-0.3 h0.6 o0.9 r1.0
tea 6.8 c1.2 d-0.4 e-0.6 g0.7 i-0.5 j-0.5 l-0.3 p-0.8 r-0.5 s0.9 t-0.4
tea+and 8.2 a0.4 c0.5 d0.6 g0.4 h0.7 m0.7 q-0.4
teac 6.8 a-0.7 b0.9 h0.8 i-0.9 j-0.5 k-0.5 l0.3 m-0.3 n-0.4 o-0.5 p-0.7 q1.0 r0.8 s0.8
teach 7.5 c-0.5 d0.5 e0.6 i-0.4 m0.3 o-0.5 q0.4 s1.3 t-0.3
teache 7.6 a-0.6 b0.9 c0.5 e-0.4 g0.4 h1.0 i-0.5 k-0.4 m-0.5 p-0.4 q0.8 r0.8 s-0.4
teachi 8.4 a-0.3 e-0.3
team 5.4 a-2.7 b-1.1 c-0.5 d0.7 e0.5 g0.8 h2.0 i0.8 j-1.2 k3.1 m-1.4 o1.4 p-1.3 q0.6 r2.1 s-1.0 t-0.4
team's 8.2 g0.4 h-0.4 i0.4 k1.2 r0.8
team+and 8.2 a0.9 e-0.3 g-0.3 h0.5 i1.1 j0.4 p0.8 s0.7
team+at 8.4 c0.7 d0.5 j-0.4 k0.4
team+been 8.4 g0.4 i0.5 k0.6 r0.7
team+for 8.4 b0.3 c0.3 n0.4
team+has 8.4 e-0.4 j0.4 k0.9
team+is 8.2 a-0.7 i-0.3 k1.6 t0.5
team+kind 8.2 c-0.6 d0.9 e0.6 f1.5 o1.1 r-0.4
team+lead 8.4 g0.9 h1.1 n-0.4 q0.5
team+quic 8.4 a-0.3 e-0.4 g0.5 h0.7 q-0.3 r0.5
team+will 8.4 a-0.3 d0.4 h-0.5 l0.3 n0.4 o0.5 r-0.3
team+woul 8.4 b-0.3 e0.4 f-0.4 h0.7 m-0.4 o0.3
teams 7.9 b-0.5 c-0.6 f-0.4 g-0.3 i-0.4 k0.9 m0.4 o0.3 t-0.3
tear 7.3 c0.4 d0.9 g0.5 h0.6 i-0.6 j-0.3 k1.0 l0.6 m-0.5 n-0.4 p-0.4 q0.6 r0.8 t0.9
tearoo 8.4 a-0.4 g0.9 h1.0 l0.8 q1.1 r1.3 t0.6
tears 7.6 c0.5 d0.8 g-0.3 i-0.4 k1.1 p-0.3 q-0.3 r-0.3 t0.3
teas 8.2 a-0.5 b-0.3 c-0.4 d-0.4 e0.4 g0.6 h1.1 k0.4 l0.5 n-0.4 q0.3 r0.5
tech 6.3 b1.2 d1.1 e0.5 g1.2 i-0.5 k-0.4 l-0.5 n0.4 p-0.3 r1.8 s0.5 t0.3
tech+is 8.4 a-0.5
tech+supp 7.6 a1.0
techni 7.9 b0.4 n0.3 q0.4
techno 7.3 a-1.0 g0.4
ted 7.7 a0.5 b-0.3 d0.3 e0.8 h-0.3 n0.4
teen 8.4 a-0.3 b1.1 e0.7 f0.3 g-0.6 l0.4 o0.3
tele 6.9 b-0.4 c0.4 d0.7 e-0.6 f0.3 g-0.9 k0.4 q-0.5
tele+and 8.4 c0.5 i0.4 s0.4
telegr 8.4 c0.4 i0.4 s0.4
teleph 7.1 b-0.3 d0.9 e-0.4 f0.4 g-0.9 k0.4 m0.3 q-0.5
tell 4.9 a1.3 c1.3 d1.2 e-0.5 f-0.8 g-0.9 h-0.5 k0.8 l0.3 n-1.1 o0.6 p1.2 q1.4 r0.6 s1.5 t-0.7
tell+a 8.4 c0.4 d0.4 e-0.4
tell+ever 8.2 a0.4 r-0.3 s0.8
tell+her 7.9 b-0.4 c-0.3 d0.3 e-0.4 n-0.3
tell+him 8.2 d-0.3 e-0.4
tell+marc 8.4 b-0.3 c0.9 g0.6 h0.8 i0.6 k-0.4 r0.7
tell+me 5.9 b0.5 c1.5 d-0.3 e1.0 g-0.9 i0.8 j0.3 l0.4 n-0.5 o0.8 p0.3 q0.9 r0.4 s-1.0 t0.4
tell+some 8.2 a-0.4 c-0.3 i-0.3 p0.6
tell+that 8.4 a-0.5 g1.3
tell+the 7.1 a1.1 c0.4 d2.7 e-0.4 g-0.6 h-0.6 i-0.5 l0.6 n0.3 p-0.5 q0.4 r-0.6 s1.1
tell+them 7.1 a0.9 d0.8 f0.5 g-0.6 i0.5 j-0.5 p0.4 r-0.5 s3.5
tell+us 7.3 a0.3 b-0.4 c-0.4 d-0.6 e-0.5 h-0.3 i-0.4 j0.8 r-0.7
tell+whoe 8.4 a-0.7 c-0.4 d-0.4 e-0.5 f-0.3 g1.1 o0.4 q1.2 r1.4
tell+you 6.5 b0.7 e-0.3 g-1.0 h0.3 i-0.7 j0.6 k1.4 p1.7 q-0.5 s-1.4 t-0.8
tellin 6.9 a0.9 c0.8 d0.6 g-0.8 i-1.0 j0.9 p1.6 r-0.5 s1.8 t-0.4
tells 6.8 a0.9 b0.6 d0.8 e0.9 f0.3 g-0.9 j0.7 l-0.3 m0.4 n-0.4 o-0.3 p0.3 q0.9 r-0.5 s-0.6 t-0.4
telly 7.9 d-0.4 e-0.5
temp 6.6 a0.4 b1.1 e-0.3 f-0.9 g-1.3 h0.6 i0.3 j-0.6 k0.9 l-0.7 m0.9 p-0.7 q-0.5 s-0.8 t-0.3
temp+and 8.4 c-0.3 h0.9 m0.3
temp+in 8.4 b0.3 m0.3 o-0.4
temp+you 8.4 a0.5 c0.4 d-0.7 e-0.5 l-0.4 m0.4 o0.4
temper 7.9 a-0.6 h1.0 i-0.3 k1.1 m0.5 s-0.3
templa 7.2 a0.7 b0.9 c0.6 d0.5 f-0.6 g-0.4 j-0.5 l-0.5 m0.4 p-0.5 q-0.4 s-0.4
tempor 8.4 g-0.7
ten 5.7 b0.3 c1.8 d1.2 e0.6 f0.7 g0.8 h2.6 i-1.6 j0.9 k0.6 m-1.1 n-1.0 o-0.5 p-0.4 q0.4 r2.4 s1.0 t3.2
ten+and 8.2 a0.7 b-0.3 c0.4 d0.9 e-0.4 i0.3 j0.8 t0.6
ten+days 7.9 a0.3 c1.2 d0.9 e-0.9 i-0.4 j-0.3 k-0.8 l1.2 m-0.4 o-0.6 q0.5
ten+gran 8.4 a1.1 b1.2 e1.0 g-0.4 i0.3 m0.4 r-0.5
ten+minu 7.5 a-1.1 d-0.6 e-0.6 f0.5 j-0.4 p-0.4 q1.3 r1.0 s-0.5 t2.1
ten+thou 8.2 a0.4 b0.4 e0.5 f1.0 j0.5 s1.1
ten+work 8.2 a0.5 c0.9 d0.6 e0.5 g-0.4 i-0.4 j0.8 m-0.3 o-0.3
ten+year 8.4 b-0.3 c1.0 d0.4 f0.3 g0.3 h1.0 r0.6 s0.6
tena 6.2 a-2.2 b0.4 c1.3 e-0.7 f0.4 g-1.3 h-1.2 i-1.2 j-0.9 k-0.3 l-0.5 m-0.6 n-0.4 o-0.5 p-1.2 t0.5
tena+give 8.4 a-0.6 k0.4
tena+hasn 8.4 a-0.3 q0.4
tena+in 7.9 a-0.3 c0.6 f0.7 h-0.4 i-0.3 o0.4 q0.4 s-0.3 t0.3
tena+on 8.2 b0.5 h-0.4 k-0.4
tena+with 8.4 s0.5
tenanc 7.9 a-0.5 c0.8 d0.4 e-0.4 h-0.6 j0.4 r0.6 t0.8
tenant 6.4 a-1.9 b0.4 c0.6 d-0.6 e-0.4 f0.4 g-1.2 h-0.8 i-1.0 j-1.3 l-0.3 m-0.5 p-1.0 q0.4 r-0.3
tend 6.9 b0.6 c-0.4 d1.0 e0.7 f0.5 g-1.2 h-0.6 i2.1 l-0.4 n-0.5 s-0.4 t2.5
tend+and 8.4 b0.6 d0.9 j0.7 p0.5
tender 7.0 a0.4 b0.6 c-0.4 d1.0 e0.8 f0.5 g-0.9 h-0.6 i2.2 l-0.4 n-0.5 s-0.4 t2.5
tene 8.4 a-0.4 h-0.3 l1.1 n1.0 p-0.3
teneri 8.4 a-0.4 h-0.3 l1.1 n1.0 p-0.3
tenn 8.2 b-0.3 k0.3 m0.3 r-0.4 s0.4
tenner 8.4 s0.5
tent 7.7 a0.9 d1.1 k-0.3 r-0.3 s0.5 t0.3
tenth 8.4 a0.9 d1.4 t0.4
term 5.1 a-1.3 b-0.6 c-0.7 d1.0 e-1.0 f0.4 g-0.6 h2.4 i0.3 j0.9 l0.4 m2.5 n-0.6 o1.3 p-0.8 q-0.8 s-1.0 t0.5
term+and 7.6 e0.5 g-0.3 k0.6 m0.6 n-0.3 p0.6 s-0.3
term+for 8.4 a0.3 i0.9 j1.1
term+of 7.3 e0.7 g-0.6 j-0.4 k-0.4
term+over 8.4 b-0.3 g-0.4 j0.8 m0.7 q0.4
term+that 8.4 a-0.3 d-0.3 e-0.4 h-0.3
term+the 8.4 e-0.4 i0.4 j0.3
term+to 6.3 j-0.5
termin 5.9 a-0.4 c-0.6 e-0.8 g-0.6 h0.3 i2.0 j1.0 k0.4 m-0.4 n-0.4 p-0.9 r0.6 s-0.7
terms 6.0 c-0.8 e0.8 f1.0 g-1.5 h0.9 i-1.4 j0.6 l0.4 m2.6 o2.3 q-0.8 s-0.4 t0.3
terr 6.8 a-0.7 c0.4 h0.9 i0.4 k0.9 m0.3 p-0.4 q-0.3 r1.0 t1.1
terr+coff 8.4 m0.4 r0.4 t0.8
terrib 7.3 c-0.4 e-0.5 g-1.2 k0.4 q-0.4 t0.6
terrif 7.6 a-0.7 c0.5 e0.4 g1.6 h1.0 k0.5 l0.3 r1.2 t0.5
tess 7.9 a-0.6 b-0.4 c0.8 d-0.4 f-0.5 g-0.4 i-0.3 o0.3
tessa 8.4 o0.4
test 6.5 a0.4 b0.7 d-0.7 e2.1 i0.5 k0.5 o-0.4 p1.2 q-0.3 r-0.4
test+driv 8.4 a-1.0 g0.8
test+envi 8.4 a-1.0 e-0.6 k0.8
test+on 8.4 a0.4 e0.5 m0.8
test+the 8.4 a0.4 b0.7 c-0.4 f0.5 p0.6 t0.4
tested 8.2 e0.6 g0.5 m0.8
testin 8.2 a0.9 b0.7 e0.5 g-0.4 m0.8 t0.5
text 6.0 a1.3 b-0.8 e0.4 f0.3 g-1.1 i-0.8 j-1.0 k0.4 m0.6 n-0.9 p1.2 q1.4 s-0.9 t0.7
text+by 7.9 l0.3
text+is 8.4 a-0.5 e-0.3 i0.5
text+me 8.2 a-0.5 c-0.3 d0.4 f0.5 i-0.3 n-0.3 p0.5 t1.5
text+on 7.9 c0.5 f0.5 p0.6 r-0.4
text+you 8.4 b-0.3 e0.6 g0.4 h0.6 m0.4 o0.4
texted 8.4 c0.3 g0.5 h0.7 m0.5 r0.4
than 3.6 a-3.3 b-0.4 c-1.6 d-1.8 e-0.7 g4.3 h-0.4 i-1.1 j-2.3 k0.3 l1.2 m0.9 n0.6 o0.6 p-1.6 q0.7 r5.2 s-1.4 t0.4
than+a 7.0 c0.3 f-0.6 i-0.3 l-0.7 n0.3 q-0.6
than+amaz 8.2 a-0.9 g1.9
than+an 7.5 a-1.2 g1.0
than+any 7.5 a-0.4 c0.9 d0.8 g0.9 j0.8 p-0.3 r0.3
than+anyt 7.9 a-0.5 e-0.5 i0.4 m0.3
than+cano 8.4 a1.0 g-0.4
than+for 6.2 a2.2 d-0.4 f-0.4 j-0.7 k0.6 l-0.8 n1.6 o-0.9 p0.6 q0.8 r2.5 s-1.0 t0.6
than+from 8.4 a-0.6 d-0.3 f0.4 g0.4 h0.5 n-0.4 r0.6
than+have 8.4 a-0.3 l0.4 m-0.4 o0.7 p0.4
than+heav 8.4 a-0.5 h0.3 l-0.3 q-0.3 t0.3
than+i 7.6 b-0.4 g0.4 n-0.3 p0.9 r0.4 s0.3
than+i'd 7.7 b-0.4 e0.5 g0.3 h-0.5 q-0.3 r0.6 s0.8
than+in 8.2 a-0.5 b0.8 c0.4 h0.9 i0.4 r0.5 s-0.3
than+iren 8.4 a-0.5 b0.3 c0.4 k0.6 q1.0 r0.4
than+it 7.9 b1.2 g-0.4 n0.6 o0.4 q0.4
than+me 8.2 b-0.5 d0.6 e1.0 i-0.6 k0.3 o0.4 s0.4
than+most 8.2 a-0.6 f0.4 g0.7 i0.7
than+my 8.4 a-0.3 g0.7 h0.3 r0.6
than+on 7.9 a0.6 b1.1 d-0.4 e0.6 g-0.5 i0.6 p0.7
than+one 8.2 a0.4
than+that 8.2 a-0.4 g0.7
than+the 5.9 a-1.7 b0.7 c0.5 e1.4 g2.7 h-0.8 i-0.9 j-0.5 l0.8 o-0.5 q0.4 r1.6
than+this 8.2 a0.5 b0.9 c-0.3 e0.8 g-1.2 q0.4
than+to 7.6 b-0.4 c0.8 f0.6 g2.0 i-0.4 l-0.5 o0.3 r2.1 t1.4
than+two 8.2 g-0.4
than+usua 8.2 a-0.4 b-0.4 c-0.3 d-0.3 f0.4 h0.5 i-0.3 l3.0 m0.4 n-0.7 q-0.4 t0.4
than+what 8.2 a0.7 g-0.5
than+with 8.4 a0.5 g-0.4
than+you 5.1 a-1.7 e-1.2 g2.8 h1.3 i-0.8 j-1.8 k1.6 l0.6 m-0.5 n1.1 o1.5 p-2.2 q0.6 r4.2 s-1.0 t0.7
than+your 8.4 a0.3 b0.4 i1.4 j1.4 p0.4 s1.6
thank 5.1 a-3.4 b-1.4 c-1.2 e-0.5 g2.6 h1.0 i-2.2 j-1.2 k1.8 l0.6 n1.0 o1.3 p-2.1 q1.1 r4.4 s-2.0 t0.8
thankf 8.4 a-0.6 g1.2
thanks 4.8 a-1.3 b0.5 c-1.2 d-1.5 f0.6 h-0.4 i-1.7 j-1.9 k1.8 l-0.4 m-0.8 n2.7 o0.7 p-0.8 q1.4 r2.9 s-1.8
that 2.6 a3.5 b1.0 d1.7 e3.6 f-0.7 g-0.6 i1.8 j2.8 k-0.4 l0.7 m1.5 n-0.8 o0.9 p4.0 r1.3 s-1.8 t-1.0
that's 4.7 a-2.2 b1.0 d0.4 e1.5 f0.7 g0.4 k1.2 l3.1 m1.7 n-0.6 q3.1 r1.5 s-0.9
that+a 6.2 a0.3 b1.4 d0.4 e0.9 g-0.5 h-0.5 k-0.3 m0.7 p0.5 r-0.4 s-0.8
that+abou 8.2 a1.0 d0.8 g-0.3 s0.9
that+afte 8.4 a0.6 b0.3 c-0.5 d1.3 e-0.6 l-0.5 q0.4 t0.3
that+all 7.1 a-0.6 b-0.3 c0.6 g-0.5 j0.7 k0.3 l-0.4 p-0.3 r0.3 s-0.7
that+allo 7.9 a-0.7 g0.9
that+almo 8.4 d0.4 e1.2 f0.3 g0.4
that+amaz 8.4 a0.8 g-0.4
that+and 7.7 a0.4 b1.1 c0.5 d-0.3 e-0.5 f0.4 i0.4 j0.6 k-0.5 o-0.4 q-0.5
that+answ 8.2 a-1.0 g1.5 h0.3 p0.5 q0.4 r2.0
that+any 8.4 a0.6 b0.6 i0.8 m0.7
that+anyb 8.4 e-0.4
that+anyt 8.4 a0.4 b0.7 i0.6 j0.4 p0.6 r0.5
that+appe 8.2 a0.3 g0.5 k0.4 m1.4
that+are 7.2 a0.6 g0.9 p0.5
that+as 8.2 d0.6 e-0.6 h0.3 p0.5
that+bad 7.7 a0.4 e0.5 j0.4
that+be 7.6 a-0.7 b1.5 e-0.4 h1.2 i-0.8 k1.0 l2.3 m0.3 o0.5 p-0.4
that+been 8.4 c-0.3 e-0.5 h0.4 l0.8 m0.8 n1.1 o0.3
that+call 8.4 d0.4 j0.5 p0.3 s0.5
that+came 7.3 a0.9 b0.6 c0.8 d-0.3 g-1.2 h-0.4 i0.5 j0.7 k0.8 l1.0 q0.6 s-0.3
that+can 7.3 a-0.7
that+cate 8.4 g0.3
that+clea 8.4 c0.5 p0.5
that+come 6.9 a0.4 g0.4
that+comp 7.9 a-0.3 e0.4 g-0.6 j0.5 s0.7
that+cont 7.9 e-0.4 f1.1
that+cost 7.7 b0.6 e0.6 g-0.8 i0.5 j0.4 k-0.4 m0.5 p-0.3 q-0.4 r-0.6 t0.7
that+coul 8.4 a-0.4
that+coun 8.2 a-0.4 g0.4 i0.8
that+date 8.4 j-0.3
that+day 7.7 a-0.9 c0.3 i-0.4 k0.9 n1.2 p-0.3 t0.4
that+did 8.4 a0.6 d1.4 e0.3 i1.2
that+does 7.3 a-0.6 b-0.6 g0.6 k-0.6 l1.4 o0.6 q0.5
that+down 8.4 a-0.4 b-0.4 g1.0 h0.7 k0.3 q0.7 r1.4
that+effe 8.4 p0.5
that+even 8.4 g0.4
that+ever 8.4 a-0.4 i0.4
that+fail 8.4 a0.6 c-0.4 e1.3 i-0.5 k0.5 l0.5 p-0.6
that+fold 8.4 c0.3 d0.3 g-0.3
that+foll 8.4 e0.4 i0.5 j-0.5 p0.8
that+for 7.3 b1.1 i1.0 r-0.8 s0.8
that+goes 8.4 b-0.3 c0.3 g-0.3 p0.6
that+good 7.9 b1.0 c0.8 e0.6 g0.4 n0.6
that+had 7.9 a-0.7
that+hard 8.4 a-0.5 g0.7
that+has 7.9 a-0.8
that+have 8.2 c0.5 g-0.4 i0.4
that+he 7.7 a0.7 e-0.4 f0.4 p0.6
that+he'l 8.4 f0.5 p0.6
that+he's 8.2 e-0.4 r-0.3
that+how 8.2 b0.3 e0.7 f0.4 g0.6 j0.4 p0.3 r1.1
that+i 5.2 a-0.7 b0.4 d1.1 e-0.5 f-0.7 i1.4 j-0.3 k0.7 l1.0 m1.1 o0.5 r-1.2 t-0.6
that+i'd 7.5 a0.6 c-0.3 d0.8 i0.8 j0.6 r-0.5 s-0.3
that+i'm 7.6 d0.8 e0.6 g0.4 j0.5 s0.4
that+i've 7.1 a-1.0 b-0.3 c0.4 d-0.7 g1.7 j-0.3 k-0.4 n-0.3 p-0.5 q0.5 r0.8 s-0.4 t-0.5
that+if 7.7 e-0.3
that+in 7.3 a-0.7 b-0.5 g0.6 l1.1 m0.5 p-0.4 r0.8
that+incl 8.2 a-0.5 e-0.3 k-0.3 l0.6 m-0.4 o0.3 q0.7
that+invo 7.6 a1.2 b-0.3 c1.5 d-0.3 e0.5 g-0.6 h0.3 m-0.3 o-0.4 p2.7 q0.3 s0.5
that+is 6.5 a0.9 b0.5 c-0.3 d-0.3 e-0.9 g-0.4 j-0.3 k0.9 l-0.3 m-0.4 o0.4 p-0.3 r0.6 s0.5
that+isn' 7.2 b0.8 c-0.4 e-0.4 f0.4 g-0.5 l-0.4 n-0.7 p-0.5
that+issu 8.4 a0.8 e0.4 g-0.3 j0.5 p0.4
that+it 5.8 a-1.0 b1.5 c-1.3 e-0.6 g-0.4 i-0.6 k-0.6 l0.7 m0.4 n1.1 o1.1 p-0.7 q0.9 r0.8 s-0.7
that+it'l 8.4 b1.2 d0.3 g-0.8 q1.0 t-0.3
that+it's 6.7 a-0.8 e-0.6 g1.3 j0.8 l0.5 m-0.5 n0.7 o0.9 p0.3
that+just 8.4 a-0.5
that+last 8.2 a0.3 b-0.4 e0.4 h0.4 i0.5 l0.7 p0.6
that+like 8.4 a-0.7 g0.4
that+line 8.2 e0.5 f0.4 h0.6 l-0.4 m2.5 n0.4 p-0.4
that+litt 8.4 a-0.4 b0.5 e-0.4 r0.8 t0.5
that+look 7.9 a-0.8 e0.5 o0.7 p0.7
that+loss 8.2 a0.4 e1.0 i-0.6 j2.0 p-0.3
that+made 7.9 a0.8 b1.3 g-0.6 n0.6 o0.3
that+make 7.9 a0.6 d0.6 e0.8 g-1.1 o0.6
that+mana 8.2 e0.8 i0.9
that+mean 7.5 b-0.5 f-0.4 j0.5 l-0.6 m-0.5 n0.6 o0.9 q-0.3 r0.5 t0.4
that+migh 8.2 g-0.6
that+mome 8.4 a0.5 g-0.6
that+mone 7.9 a0.9 b1.7 e0.4 g-0.4 p0.5 r-0.4
that+mr 8.4 a-0.4 g0.7 l0.3 q-0.4 r0.5
that+much 8.2 c0.8 d1.0 i0.6
that+my 7.2 a-0.4 b-0.5 g0.4 j-0.4 l-0.3 m1.3 n0.8 r0.9 t0.5
that+need 7.9 a-0.6 e0.4 g0.6 i-0.3 o0.4 r-0.3
that+neve 8.2 a0.5 b-0.4 d0.4 e-0.4 g-0.4 i-0.4 j0.5 m0.9 p-0.5 s1.0
that+nigh 8.4 a-0.7 f0.4 g-0.7 n0.4 q0.4 r-0.5
that+no 8.4 c0.6 d0.5 e-0.5 f0.4 k0.6 l0.7
that+nobo 8.2 e0.3 i0.9 o0.3 r-0.3 s0.7 t0.8
that+not 7.1 a-0.9 b0.4 c0.8 e-0.4 f0.6 h-0.4 i0.4 k-0.3 l0.7 m0.6 n0.6 p0.9 q0.8
that+noth 8.4 d0.4 f0.6 o0.4 t0.4
that+now 8.4 e0.6 j0.5
that+off 8.4 a0.8 b0.7 e0.5 g-0.3 p1.3
that+ok 8.2 d0.7 e-0.3 f0.5 h-0.3 l0.8 n0.9 o-0.4 q0.6 r-0.7 s0.6
that+on 7.3 d0.7 e-1.1 f-0.6 i-0.4 k0.9 m0.7 n0.5
that+once 8.2 a-0.5 d0.5 e0.4 p0.7
that+one 6.8 a2.3 b1.0 c1.2 d-0.6 g-1.2 i-0.6 j-0.4 k1.0 l0.6 m1.2 n0.5 o0.4 s-0.5 t1.1
that+one' 8.4 a0.6 b0.8 e0.4 i0.6 j0.5 s1.0
that+orde 7.7 a0.4 b-0.3 c0.7 d0.8 g-0.3 h-0.4 i1.2 m0.6 p1.6 s-0.4
that+our 6.8 d1.5 e-0.8 g0.7 i-1.1 j0.6 k-0.5 m0.7 n-0.5 o0.4 p-0.9 r1.1 s-0.6 t0.4
that+over 8.4 e-0.4 j0.8 p0.5
that+part 8.2 a0.3 d0.4 f0.6 g-0.4 k1.3 m0.5 n1.1 p0.4
that+paym 8.4 k0.3 p0.6 q0.9
that+peop 8.2 a0.5 e-0.3 s1.0
that+pers 8.4 c0.5 d0.7
that+play 8.4 a1.5 g-0.7
that+pric 8.4 a-0.5 e-0.4 o1.8 q0.3
that+refl 8.4 a0.6 e1.3 f0.6 o0.5 p0.4
that+reso 8.4 g-0.4
that+righ 8.4 c-0.4 e-0.5 i0.4 j0.6 n0.4
that+said 7.9 a-0.5 g0.8
that+says 7.9 a-0.3 c0.6 f1.0 i-0.4 n0.7 p-0.3 s-0.3 t-0.3
that+seem 8.4 a0.5 g-0.6
that+send 8.2 a0.7 d0.4 e1.0 o0.6 s0.5
that+she 7.7 a-0.3 b-0.3 c-0.5 d-0.5 i-0.3 j0.4
that+she' 7.6 a0.5 c-0.4 d0.9 e0.4 p-0.5 s0.4
that+simp 8.4 a0.8 c1.2 g-0.5 p1.0
that+sinc 8.4 d0.7 g0.3 i0.5 r0.3 t0.4
that+some 7.6 a-0.4 b-0.5 c-0.7 d0.8 g0.3 i-0.3 m0.6 n-0.3 q-0.4 r-0.4 t1.0
that+sort 8.4 c0.4 d0.4 e-0.4 f0.5 r-0.3
that+stop 8.4 e0.4 g0.6 j0.7
that+that 8.4 a-0.4 f0.4 g0.5 i-0.4 o0.4 q0.7 t0.3
that+the 4.6 a2.8 b-0.3 e2.1 f-0.3 g-0.9 i0.5 l0.4 n0.3 p-0.5 q1.0 r0.9 t-0.3
that+ther 7.2 b0.5 e-0.5 f-0.3 g1.3 k1.3 l0.6 o0.4 r1.0
that+thes 8.4 d-0.3 l0.4 p0.3
that+they 6.8 a0.7 b0.4 c0.3 d-0.4 g-0.7 h0.6 j-0.4 l-0.4 n-0.5 q-0.3 r-0.5 s0.6
that+this 6.7 a-2.3 t0.3
that+time 8.4 b-0.3 c0.7 d0.6 f0.3
that+to 7.9 a0.8 c1.0 d-0.4 e1.7 f0.4 g-0.5 i-0.4 n-0.4 o-0.4 r-0.3 t0.9
that+too 8.4 a-0.6 c-0.5 e-0.4 h1.0 l0.5 o-0.3 r0.5
that+two 8.4 a0.5 e0.5 i1.4
that+us 7.5 a1.0 b0.3 c1.2 g-0.3 i3.6 j-0.4 k-0.3 p0.7 q1.0 r-0.4 s0.4
that+want 8.4 a-0.4 g-0.4 m0.8 n0.3 q-0.5 r-0.3 t0.3
that+was 6.6 a1.2 b-0.4 c0.6 d1.4 e0.7 f1.4 g-0.9 i0.8 j-0.6 k0.4 l0.4 m0.3 n-0.9 o-0.7 p-0.9 q0.4 r0.9 s0.5
that+way 8.4 b0.7 c0.4 k0.4 n0.3 r-0.3
that+we 6.5 a1.4 b1.9 d1.0 e1.1 f0.8 h-0.5 i0.6 j0.5 l-0.8 m-1.1 o0.8 p2.0 s-0.5
that+we'l 8.4 b0.9 d0.4 j0.4 p0.4
that+we'r 7.7 d-0.6 f-0.4 i-0.4 j0.5 n0.3 o0.8 p1.0 t-0.3
that+we'v 8.4 e0.3
that+went 7.9 a0.3 c0.9 e0.9 f0.5 h0.3 i-0.4 j0.7 l0.6 n-0.4 r-0.3 s0.3
that+were 7.9 a0.8 g-0.4
that+what 7.3 b1.0 c0.9 d0.6 e-0.3 g-0.7 i-0.7 j1.6 k0.4 m-0.3 n0.5 p-0.6 r-0.3 s-0.4
that+when 7.6 a0.8 b-0.4 c0.7 e-0.3 g0.4 h0.6 k0.3 q0.8 r0.7
that+why 7.7 c-0.5 d-0.3 e-0.7 g-0.7 h0.3 i-0.4 k0.3 m-0.4 r0.3 t-0.4
that+will 7.5 a0.4
that+wind 8.4 g0.3 q0.3 r0.9
that+won' 8.4 a0.3
that+work 7.5 a-0.6 g0.4 h-0.3 r-0.3
that+woul 7.6 g-0.4 h0.8 m0.3 r0.5
that+you 5.8 a1.7 b2.1 d1.9 e0.5 f0.6 h0.6 i-1.0 j1.7 l-0.3 m0.5 n0.8 o-0.5 p-0.5 r0.7 s-0.8 t-0.7
that+you' 6.8 a0.8 b-0.6 c1.1 d0.9 e-1.0 j0.7 l-0.6 m0.7 n-0.5 p1.0 q0.4 r-0.5
that+your 7.1 a0.8 b-0.3 c-0.8 d1.0 e0.4 g-0.5 m1.6 n-0.6 o0.6 p0.3 s0.4
thats 7.3 a-1.3 c0.3 d0.3 g-1.0 j0.4 k0.4 n0.5 r0.4 s-0.5
the 1.4 a-4.2 b-3.6 c-1.9 d-2.8 e-2.6 f-1.8 g-0.6 h-2.1 i-0.9 j-0.6 k-2.1 l-2.1 m-2.2 n-0.6 o-1.8 p-0.9 q-1.5 r-1.9 s-0.9 t-1.4
the+a38 8.2 e0.8 h-0.4 k0.7 m0.6 n-0.4 p1.2 s0.5
the+a5 8.4 a-0.5 h0.3 n-0.4 r-0.4 t0.6
the+abil 8.2 a-0.4 g0.7
the+abov 7.9 a-0.9 c0.4 d0.4 g0.9 o0.6
the+acce 8.4 a0.3 d0.6 i1.0
the+acco 6.8 a-0.6 c1.4 f0.9 g-0.5 h1.1 j-0.5 n0.8 o0.9 q1.4 s-0.3 t-0.8
the+actu 7.9 a-0.4 b0.3 c0.3 e0.5 g1.1 m0.3 o0.4 r0.6
the+ad 7.9 g-0.9 i0.8
the+addr 7.2 a-1.0 c0.5 d-0.8 e-0.3 f0.5 g-0.4 i-0.4 l0.5 o0.8 q0.4 s-0.3 t0.6
the+adju 8.2 a0.3 e0.8 j1.2
the+admi 7.6 b-0.4 d0.5 e-1.2 g-0.4 h0.3 m0.7 p0.5 t0.5
the+adve 8.2 a0.4 b-0.5 c0.4 j0.5 s1.9
the+afte 8.2 b0.5 c1.0 e0.4 f1.0 i-0.3 m-0.3 s0.8
the+agen 7.6 a0.7 b0.4 c0.3 d0.6 e0.5 h0.5 i-0.6 j1.0 m-0.4 p-0.3 s0.9 t-0.4
the+agm 7.3 a0.7 b0.5 d1.2 e-0.5 h0.6 i1.2 k0.7 n0.4 p-0.4 s0.9
the+agre 7.1 a1.3 d0.8 e1.0 f0.4 g-0.5 h0.6 j1.3 l-0.3 m0.6 n0.6 p-0.5 r-0.4 s0.5
the+alar 7.3 d-0.4 e1.4 g-0.7 j0.4 m1.3 s0.5 t1.5
the+albu 8.4 a-0.4 h0.5
the+alle 8.4 c-0.4 d1.1 e1.0 h0.3 l0.8 n-0.4
the+allo 7.5 a0.5 b0.7 c0.7 d1.5 e0.6 f0.3 g-0.4 h-0.5 i-0.5 j-0.3 l-0.6 o0.5 p-0.5 q1.1 r0.5 s0.6 t-0.3
the+alt 8.4 a1.1 c-0.4 e2.2 h-0.4 k0.5 o0.5 t-0.4
the+amaz 8.4 g0.5
the+amou 7.2 a-0.6 e-0.3 f-0.6 h0.6 i-0.4 l0.6 m0.5 n0.5 o-0.4 p0.6 r0.4 s-0.4
the+and 8.4 c0.4 e0.6 g0.4 m0.7
the+angr 8.4 e-0.4 h-0.3 m0.3
the+anni 8.4 a-0.5 b-0.4 c-0.5 e0.3 h0.6 i-0.4 l0.5 o-0.4 r0.5
the+anno 8.4 i0.4
the+annu 7.6 a-0.8 c-0.9 e-1.2 f-0.5 g0.5 h2.3 i-0.5 j-0.5 l1.1 n0.8 q0.4 r0.7 s-0.3
the+answ 7.3 a-0.7 b-0.3 d1.2 g1.9 h0.5 i-0.6 n0.5 p0.8 s-0.4
the+apex 7.1 a-1.1 g1.5
the+apol 8.4 d0.8 e0.4 g0.5 i0.6 n0.9 r0.4
the+app 7.9 c0.3 g0.5 h-0.3 m0.4 o0.7 r0.9
the+appe 7.7 a-0.6 c0.7 g-0.7 k-0.4 l-0.4 m-0.3 o0.4 p-0.4 q0.4 t0.6
the+appl 7.9 a0.8 g-0.9 m0.4
the+appo 8.4 a0.4 c1.2 i1.2 j0.3 p0.5
the+appr 8.2 c0.6 h0.4 i0.4 k-0.4 l1.1 n1.5 r-0.4
the+apri 8.4 b-0.3 d0.5 l1.2 n0.3
the+arch 7.6 a-0.5 b-0.8 c0.8 e-0.5 g-0.7 i0.9 l1.0 m-0.5 o-0.3 p-0.4 s-0.3 t-0.4
the+argu 8.2 a0.3 b0.4 d0.3 s1.1
the+arti 7.7 c0.3 g0.8 r0.5
the+aski 8.4 b0.9 i-0.3 m0.7 n0.3 o-0.4
the+atta 7.0 a-1.0 f0.6 g-0.6 i-0.6 k0.5 o0.5 p-0.5 q-0.5 r0.7 s-0.3 t-0.5
the+audi 6.6 b0.4 c-0.8 d-0.8 f0.6 g1.2 h1.6 i-1.1 j-0.7 k0.6 l1.6 m0.6 n0.8 o-0.7 p-0.5 q-0.7 r2.2 s-0.5 t0.7
the+augu 8.2 b1.4 d-0.3 f-0.3 g-0.4 i1.3 o1.2 q1.1
the+auth 8.2 a-0.4 f0.4 k0.3 q0.4 r0.3 t-0.4
the+auto 6.9 a-0.3 c-0.5 d1.0 g1.7 j0.5 m0.5 p0.4 r-0.4
the+autu 7.9 a-0.8 b-0.4 g0.9 h1.0 i-0.5 l0.4 m-0.4 o-0.6 q0.6 r0.6 s-0.3
the+avoi 8.4 a0.4 d0.6 i0.5 j0.5
the+awar 8.2 i-0.3 s1.2
the+awni 8.4 a0.4 b0.7 c1.0 g0.8 m0.3 n1.0 r1.4
the+back 6.2 a0.8 c1.0 e1.2 f-0.4 g-0.8 h-0.3 i-0.9 k0.7 n0.9 o0.5 p-0.8 q-0.3 r1.2 s0.9 t1.3
the+bad 7.5 d-0.4 e-0.4 h0.5 i-0.4 k0.8 l1.4 m-0.3 q0.4 s-0.3
the+badg 8.2 d0.5 g0.6 h1.5 j0.5 l-0.3 q0.5 r1.3 s0.4
the+bail 8.4 a-0.5 e-0.3 k0.8 m0.3
the+bake 8.4 a0.4 e0.5 s0.7
the+bala 6.7 a1.6 c0.3 d-0.7 e1.1 f1.2 g-1.1 h-0.5 i0.6 l-0.3 m0.6 n-0.4 p4.0 q2.5 r-0.5 s1.6 t-0.4
the+ball 8.4 a-0.5 b-0.3 f0.4 g0.4 h0.8 i-0.4
the+band 8.4 a-0.3 c0.9 g0.4 n0.5 p0.5 r0.4
the+bani 8.4 e-0.4 g0.6 k-0.3 r0.4 t0.4
the+bank 5.9 a-1.6 b0.3 c1.3 d1.0 e-0.5 f-1.1 g-0.3 i-0.5 j-0.7 k0.4 l0.9 m-0.8 n0.8 o0.9 p0.4 q1.8 r1.1 s-0.6 t2.4
the+bann 7.3 a0.5 c0.8 e0.6 h0.3 i0.7 k0.4 l0.7 n1.4 o-0.4 t1.0
the+barn 8.2 a-0.6 g-0.6 h-0.4 m0.4 t0.6
the+barr 8.4 a-0.5 g0.4 h0.7 k-0.3 r0.4 t0.5
the+base 8.2 a-0.5
the+bath 7.7 a0.5 c-0.3 e0.9 h0.8 j1.1 p1.2 s0.9
the+batt 5.9 a0.9 g0.8
the+bedr 8.4 a-0.5 e-0.4 g0.9 h0.9 t0.4
the+beds 8.4 a0.7 d-0.3 e1.4 g-0.3 h0.4 i0.6 m0.3 s-0.3
the+befo 8.4 a0.6 b1.4 s1.4
the+begi 7.9 a-0.8 g0.5 n1.7
the+belk 8.4 a0.5 g-0.4
the+benc 8.2 e-0.4 r-0.3
the+best 5.5 a-2.1 d0.3 e-0.5 g4.2 k-0.5 m-0.3 p-0.4 r0.8
the+bett 7.6 d-0.6 i-0.5 k0.7 l0.7 q0.5 s1.9
the+big 7.9 a-0.9 b-0.4 c-0.6 d-0.5 e-0.6 g0.7 h0.6 m-0.4 o0.7 r0.6
the+bigg 8.2 a-0.4 e-0.4 f0.3 g0.7 h2.6 i-0.4 k0.4 l0.3
the+bill 6.5 a-0.9 c-1.1 e0.7 i-1.2 l0.8 m4.0 n1.0 o1.4 q0.5 r0.6 t0.3
the+bin 8.2 a-0.4 b0.8 d-0.4 l0.4 o0.3 q-0.3 r0.3 s0.4
the+bins 8.4 f0.8 o0.5 p0.6 s0.6
the+bisc 8.2 a-0.6 g0.9 h1.6 i-0.3 l-0.5 m-0.4 s-0.4
the+bish 7.9 a-0.6 b-0.4 e-0.4 h0.3 k1.3 m0.5 r0.8
the+bit 7.9 c0.6 e-0.5 g0.3 n0.4 p0.4 r0.7
the+blac 7.9 a0.4 c0.9 p0.5 q0.8 r0.4 s0.5
the+blan 8.4 a-0.4 f0.4 k0.4 l1.0 n0.6 o0.5 r0.6 t-0.4
the+blee 8.4 a-0.5 h0.3 n-0.4 r-0.4 t0.6
the+blog 8.2 a-0.5 b0.4 e-0.4 k-0.4 m-0.3 r0.3
the+blok 8.2 e1.1 i0.4 s0.5
the+blue 7.5 a-0.4 c-0.3 d0.4 e-1.1 k1.4 m-0.3 n0.5 o-0.4 t0.3
the+boar 6.5 a-0.4 b-0.4 c2.4 d0.7 e-0.4 f1.9 h0.9 i1.7 j-0.9 k0.7 l-0.4 o0.5 p-0.6 r0.7 s-0.4 t0.9
the+boat 7.9 h0.4 i0.5 k0.4 q-0.4
the+body 8.4 a0.7
the+boil 7.7 a0.3 b-0.4 c0.3 d-0.5 e1.1 i-0.4 k0.6 p0.9
the+book 6.3 a-1.1 b0.4 c0.5 d-0.6 e-0.3 g-0.3 i1.1 j-0.7 l-0.3 m-0.8 o-0.9 q0.4 r0.4 s-0.9 t0.5
the+boss 8.4 a0.6 b0.7 c0.4 i0.6 s0.9
the+bott 6.0 a-1.3 c-0.6 d0.8 g0.5 i-0.7 j-0.5 l0.4 o1.1 r0.6 s-0.5 t-0.3
the+boun 8.2 a0.3 e0.5 j0.4
the+box 6.7 a-0.4 e-0.4 g1.1 j0.4 q1.1 s0.3
the+boxe 8.4 a0.9 d1.1 g-0.5 i1.9 r-0.3
the+boys 8.2 a-0.4 d-0.3 e-0.5 f0.4 g0.6 i-0.4
the+bran 7.9 a-1.3 b-0.4 g2.0 h1.3 k0.4 m0.7 r0.8
the+brea 7.1 b0.5 c0.3 d0.5 f-0.4 g-0.9 h-0.5 i1.1 k-0.4 m0.8 p-0.4
the+bree 8.4 a-0.4 d-0.4 k0.6 l0.5
the+brid 7.5 a-0.3 f-0.5 h0.3 i-0.4 j0.4 m-0.4 n0.5 r0.4 s0.6
the+brie 8.2 a-0.4 e0.4 g0.8 h0.5 i-0.3 t0.6
the+broc 6.6 a0.3 c1.4 n0.6 p-0.4 q-0.4 t-0.3
the+brot 8.4 c0.6 i0.4
the+buck 7.6 a-0.7 g1.5
the+budg 7.5 a-1.1 b0.5 c0.3 d0.4 g0.8 h1.4 n-0.6 p-0.4 s-0.4 t0.7
the+buil 6.5 a0.3 b0.5 c1.0 d1.2 g-0.7 i-0.4 k1.0 m1.0 o0.4 p-0.4 q1.5 s0.3 t0.6
the+bund 7.9 b0.3 f0.4 h-0.3 o0.4 r0.6 t-0.6
the+bus 7.5 b0.4 c1.9 e-1.0 g1.2 h1.4 j-0.3 l0.4 p-0.6 r1.9 s0.6 t1.6
the+busi 7.9 d0.9 g-0.5 i0.7 l0.5 o-0.4 q0.4 s-0.5
the+butt 6.6 a1.8 b-0.6 c0.8 e0.8 g-0.6 i-0.3 k0.4 n-0.3 s-0.3 t0.7
the+cafe 8.4 d-0.3
the+cake 7.6 a0.7 e0.3 j0.4 r-0.5 s0.4
the+cale 7.3 a-0.8 b-0.9 g0.4 h1.1 i-0.3 j-0.5 l1.5 n0.6 p-0.5 q-0.3 r0.4 s-0.4 t-0.6
the+call 7.7 a0.8 c0.8 d0.3 e1.0 g-0.4 p0.6
the+came 5.8 a2.0 g-1.0
the+camp 8.4 a0.7 c-0.4 d0.4 e0.7 g-0.5
the+cana 8.2 c-0.4 e-0.6 g0.5 n0.6 q-0.3 r0.4
the+cand 8.4 a-0.6 d-0.5 e-0.3 f-0.3 i-0.4 l-0.4 o0.6 r0.7
the+cano 7.1 a-0.5
the+capa 8.4 a0.4
the+capt 7.9 a0.6 b-0.4 c-0.6 d0.6 e1.8 f0.9 g-0.3 i-0.3 j-0.4 m-0.4 n-0.4 o0.5 p-0.4 s0.9 t0.4
the+car 7.2 b-0.6 f0.7 g0.4 i-0.5 j-0.3 m0.8 n-0.4 o0.4 s-0.3 t1.7
the+cara 8.4 a0.4 d0.3 i0.5 r-0.4
the+card 7.0 a0.6 c-0.4 d-0.7 g-0.7 h0.4 j0.5 l1.2 o0.7 p0.5 q-0.3 r0.5 s-0.6
the+care 6.5 c0.3 e0.5 g0.5 h0.3 i-0.6 j-0.3 k0.5 p-0.4 r0.9 s-0.4
the+case 6.5 a0.4 c0.6 g-1.1 i0.3 j-0.5 m-0.4 n-0.5
the+cash 8.4 a0.7 g-0.4 l-0.3 o0.3
the+casi 8.4 a0.4
the+cast 8.4 g0.5 i0.5 r0.4
the+cat 7.5 a-0.3 b-0.5 g-0.7 i-0.4 j-0.3 l-0.7 m0.4 r-0.7 s-0.4 t-0.7
the+cata 8.4 a0.6 c0.8 i0.4 p0.9
the+catc 7.9 a0.5 d-0.3 e-0.3 g-0.6 k1.3 o-0.3 q0.5 s-0.3
the+cate 7.7 a0.3 c0.5 d1.1 e1.2 f-0.4 h0.4 i-0.4 n0.7 p-0.4 r0.4
the+cd 7.2 a-0.5 g1.3
the+cddb 8.4 a-0.4 g0.8
the+ceil 7.9 c0.3 e0.8 j0.8 p0.5 s0.6
the+cell 8.2 a-0.5 c-0.5 g0.5 k-0.3
the+ceme 8.4 d-0.3 e1.0 k0.8 o0.5
the+cent 8.4 a0.4 e0.8 t0.8
the+ceo' 8.4 a0.7 c0.5 e1.6 f0.6 g-0.4 n0.5 q-0.3
the+cert 7.3 a0.7 c1.7 d-0.6 f-0.6 g-0.3 i-0.4 j1.0 m-0.4 p0.4 t1.8
the+chai 7.2 b0.6 e0.4 f0.6 i-0.4 j-0.4 k-0.4 l-0.4 n0.6 p1.1 q-0.8 s-0.5
the+cham 7.7 a-0.6 b0.4 c-0.9 g0.8 h0.4 i-0.3 j-0.3 k-0.4 m0.3 r1.1 t-0.4
the+chan 7.3 a0.8 b1.0 c-0.6 d1.2 e-0.5 g-0.5 j0.5 l-0.8 m-0.5 q1.1 s-0.4
the+chap 7.1 a-0.5 e0.7 f0.8 g1.1 h1.3 i0.6 m0.4 o0.5 p-0.4 r0.4 t1.1
the+char 7.6 b-0.5 d0.8 f-0.3 m-0.5 p1.0
the+chat 7.7 a-1.2 b-0.4 d-0.6 e-0.7 f-0.3 i-0.6 l-0.3 m1.0 p-0.4 r0.4 s-0.5 t0.5
the+chea 7.9 a0.9 e0.4 j0.7
the+chec 7.7 a-0.5 c-0.4 d-0.6 e-0.4 f0.9 i-0.3 k0.4 l1.1 m-0.3 o0.4 p0.6 s0.5 t-0.4
the+chee 7.9 c0.4 d-0.4 e-0.3 g-0.3 s0.4
the+chef 8.4 b0.3 k-0.4 o0.5 q0.3
the+chem 8.4 c0.3 d0.7 e0.5 f0.7 h-0.3 i0.5 o0.3 r-0.6
the+cheq 7.7 b-0.6 c-0.5 e0.6 g-0.3 h0.7 k-0.6 l0.6 n0.9 o2.0 p0.8 q-0.4
the+chie 8.4 d0.4 f0.7 t-0.4
the+chil 8.4 b0.5 c0.6 d0.7 e-0.4 r0.5 t0.7
the+choi 7.7 a-0.7 e-0.6 g-0.3 h-0.3 l1.2 m-0.4 o0.5 p-0.3 s-0.4
the+chri 7.2 a0.7 c0.3 d1.4 e-0.8 f-0.5 j0.4 k-0.5 m-0.6 p-0.4 s1.1
the+chur 7.3 a-0.5 b0.8 c-0.3 d-0.6 h0.5 l1.0 o0.7 p-0.4 r-0.4 s-0.5 t-0.5
the+clai 7.2 a-0.9 b0.3 c0.4 d0.8 e-0.5 h-0.3 i-0.4 j-1.2 k0.4 n-0.4 p-0.4 q0.3 r0.3 t-0.5
the+clar 8.4 g0.3
the+clea 7.7 a1.1 c-0.5 d0.4 h-0.4 i1.6 l-0.3 n0.8 p1.0
the+cler 7.3 a0.4 b-0.4 c0.9 d0.5 e1.0 f0.8 g-0.3 i-0.4 j-0.4 k-0.4 m-0.4 o0.3 p0.5 q-0.4
the+clie 7.5 a-1.1 c0.4 e0.5 f-0.4 g-0.8 h0.4 i-0.6 j-0.4 k1.2 l-0.5 s-0.5 t-0.4
the+clin 8.4 b-0.4 e0.4 j0.4 k0.3 t0.4
the+cloc 7.6 b-0.6 e0.6 h0.4 i-0.5 l1.3 m0.6 o0.9 p-0.4 q-0.4 s-0.3
the+clos 7.9 d0.9 e-0.6 g0.6 i0.5 n-0.4 o-0.3 r0.9 s-0.3
the+club 8.4 a-0.6 o1.1 q1.0 t0.9
the+clus 8.4 c0.3 e0.4 g0.5 h0.6 i0.4 s0.5 t0.4
the+co 7.7 c0.6 d0.7 f0.6 g0.8 h1.5 k-0.4 o0.3 p0.5 r1.1 s-0.3
the+coas 8.4 c0.4 i0.6
the+coff 8.4 b-0.3 c0.5 i0.4 l0.4 r0.3
the+colo 7.1 c-0.3 g0.5 k-0.3 n0.6 p0.6 r0.3
the+comb 8.2 a-0.4 g0.6
the+comm 6.4 a0.6 d-0.8 e0.8 f-0.5 g0.7 h2.3 i-0.9 k0.7 o-0.6 p0.9 q-0.5 s0.4 t0.3
the+comp 5.6 a1.2 c-0.4 d0.8 g-1.1 i-0.8 j-0.4 k0.3 l1.2 p-0.4 q1.1 s0.5
the+conc 8.2 c0.5 e0.7 g-0.3 i0.3
the+cond 7.9 a0.3 e-0.6 i-0.4 s0.6
the+conf 7.3 a0.4 e0.9 f0.9 i-0.8 j-0.4 k0.6 m-0.8 n1.0 r0.9 s0.3 t-0.3
the+conn 8.2 a0.6 g-0.5
the+cons 6.7 a1.3 b0.8 e1.0 g-0.5 i-0.9 j1.1 l-0.5 q0.5 r0.6 s0.8 t0.7
the+cont 5.5 a1.3 b-0.7 c1.4 e1.1 g1.6 i0.8 j1.6 k-0.4 l0.5 n-0.4 o0.3 p1.0 q-0.3 r0.7 s-1.0 t-0.6
the+conv 8.4 c1.1 d-0.7 f0.8 g0.3 t-0.3
the+cook 8.2 b0.9 e0.7 j-0.4 m-0.3 o0.7 t0.5
the+cool 8.4 g0.4
the+copy 7.9 a-0.9 c0.7 k0.4 m0.3 n-0.4 o1.6 q-0.4 r-0.5
the+corn 7.9 a0.5 e0.7 p0.5
the+coro 8.4 a-0.4 e-0.5 k0.9 n-0.3 t1.5
the+corr 7.5 b0.4 c0.5 e-0.3 l-0.4 m1.5 n0.4 p-0.5 q-0.5 r0.6 s-0.3 t0.5
the+cost 6.7 a0.5 b1.3 d-0.7 e0.9 f0.4 g-0.6 i0.9 j0.7 k0.5 l-0.5 m-0.5 n-0.7 o0.7 p1.7 q0.5 s-0.6 t0.8
the+coun 5.6 a-1.5 d1.1 e0.9 f1.7 g-1.1 h0.6 i-0.7 l1.3 n0.5 o1.6 p0.4 q0.3 r-0.9 s1.1 t0.7
the+cour 6.7 b0.6 c1.6 e1.2 f1.6 g-1.0 i-0.7 k-0.9 m0.8 n0.7 o1.0 q0.6 s-0.7
the+cove 7.5 a0.8 g-0.8 h0.5 o0.6 r-0.6 s0.6
the+cows 8.4 g-0.3 k0.8 n-0.4 p0.6
the+crea 6.8 a-0.7 b0.7 g1.0 i0.5 r0.4
the+cred 8.2 a0.6 b0.3 d-0.3 f1.1 m1.1 t-0.3
the+cric 8.2 b-0.3 d-0.4 g0.6 h0.5
the+cros 7.9 a-0.4 b-0.3 c-0.5 e-0.5 q0.3 s-0.3
the+crow 8.4 c0.5 d0.7 i0.6
the+curr 8.4 d0.8 g0.8 i0.7
the+cust 7.3 a1.5 b0.4 c0.7 d1.4 f1.2 g-1.2 m-0.3 r-0.3 s0.4
the+dama 8.4 a0.4 d-0.3 e0.9 f0.8 l0.3
the+damp 8.4 d1.1 p1.4 s-0.3
the+dark 8.4 a-0.4 o0.4 r-0.3
the+data 7.2 b-0.5 c-0.3 e0.9 g-0.4 i-0.7 j1.1 k-0.4 p0.6 t0.6
the+date 6.8 a0.8 b-0.5 c2.7 d-0.4 e-0.5 g-0.3 h1.1 m0.8 o1.1 p-0.8 q-0.3 t1.1
the+day 6.8 d0.9 e1.4 f-0.7 h0.9 i0.3 j-0.4 m-0.6 n0.8 o-0.7 p0.8 q-0.5 s-0.6
the+dayl 8.4 a-0.4 g0.5
the+dead 7.7 b0.3 c1.4 f1.6 g0.3 i-0.4 l1.0 o0.9 p-0.6 r1.9 t0.4
the+debt 8.2 m0.5 q-0.4
the+dece 8.4 a0.5 d0.8 n-0.5 o0.4 p0.9
the+deci 8.4 a-0.3 g0.4 k0.3 q0.8
the+deed 7.9 b0.4 c0.6 d0.6 e-1.0 f-0.5 g-0.3 t1.5
the+defa 8.4 g0.4
the+defe 7.6 a-0.9 d0.3 f0.3 g-0.4 h-0.4 i-0.5 j-0.3 n0.3 p-0.7 q0.4 r0.4 s-0.3
the+deli 7.9 a-0.7 c-0.6 d-0.8 n0.6 o0.8 r0.9 t0.4
the+demo 7.7 a-0.7 b-0.4 d0.4 e-0.4 g-0.5 i-0.4 k1.5 l-0.6 m0.3 n0.5 r0.4 s-0.4 t-0.4
the+dent 7.9 a-0.4 b0.4 c-0.5 e-0.4 h0.4 k0.9 l0.5 n0.4 r0.4
the+depo 6.8 a-0.3 d-0.8 e-0.5 f-0.5 h0.6 i-0.9 j0.4 m0.6 p-1.1 q1.2 s-0.3
the+desi 7.6 a1.0 c0.4 e0.9 h-0.4 i0.6 j-0.4 k1.4 l1.5 m1.1 n0.7 p-0.3 r-0.5
the+desk 8.2 a-0.7 b-0.6 d-0.4 e-0.4 f0.5 g0.4 h0.7 l-0.4 n1.3 o0.5 r0.8
the+deta 7.7 a0.6 k0.5 l0.3 r-0.4 t-0.3
the+deve 8.4 e0.6 g-0.3 m0.8
the+devi 7.1 a-0.3 g-1.1
the+dial 8.4 g-0.6
the+diar 8.2 k0.4 l0.4 m0.5 s0.4 t0.4
the+diff 7.6 a0.9 b1.4 c1.4 d-0.3 e0.6 g-0.7 i-0.4 j1.3 m1.0 p1.0 r-0.3
the+digi 7.5 g1.2
the+dioc 7.3 b0.6 c0.5 d0.8 f0.4 h0.6 k-0.4 l1.1 r-0.5
the+dire 6.6 c0.8 d-0.7 e0.5 f-0.4 g-1.1 h-0.6 j-0.8 l0.8 m-0.3 p2.2 q1.0 r-0.5 s-0.6 t0.4
the+disa 8.4 a0.3 c0.7 e1.0 f1.4 s0.4
the+disk 8.4 a0.4 g-0.6
the+disp 7.1 a0.6 e0.4 g-0.6 j0.5
the+dist 8.2 a-0.7 b0.7 c-0.3 e0.6 m0.6 o-0.4 q0.7
the+dock 8.2 b-0.4 h0.5 i-0.4 l0.4 n-0.3
the+docu 7.9 b0.6 c0.5 m0.6
the+dog 7.1 b0.8 f-0.5 g-0.5 h-0.6 k0.4 r-0.8
the+doma 7.5 a0.5 b0.5 c-0.4 e-0.8 h-0.4 i2.6 j-0.3 n0.3 o1.0
the+door 6.3 a0.9 b1.1 c-0.4 d-0.4 e0.7 g-0.8 h-0.7 i0.8 j0.4 n1.6 p0.4 r-0.6
the+down 7.9 a0.9 g-0.7
the+draf 7.6 c0.6 d0.9 e1.2 f0.3 g0.5 i-0.6 k-0.4 m-0.8 p-0.4 q0.3 r1.0 s-0.4
the+drai 7.5 b0.8 c0.9 d-0.5 e0.7 g0.5 h0.8 i-0.5 j0.4 k0.7 l-0.3 m-0.4 p0.5 r1.3 s-0.3
the+draw 7.2 a0.6 b-0.4 c1.0 g0.5 i0.5 j-0.4 l0.9 o0.3 p-0.4 r0.5 s-0.4 t0.9
the+dres 8.4 a0.5 b0.8 e-0.3 p0.6
the+driv 7.2 a-0.6 f-0.4 g0.5 h0.4 n-0.3 s0.3
the+due 7.5 a-0.6 c-0.4 e-0.7 f-0.5 g-0.4 i-0.5 j-0.3 l3.5 m0.9 n1.9 o2.9 p-0.6 s-0.3
the+dutc 8.4 e-0.3
the+dvd 6.7 a1.6 g1.1
the+dvd' 8.4 g-0.5
the+dvds 7.7 g0.3
the+ear 7.9 a0.8 b0.3 e-0.3
the+earb 8.4 a-0.9 g0.3
the+earl 8.2 c0.4 h0.5 i0.5 l1.1
the+ease 8.2 a0.5 f0.3 m0.4 r0.4
the+easi 8.4 a-0.7 g-0.3
the+east 8.4 d-0.3 p0.4
the+easy 8.4 a0.5 d1.1 e0.5 f0.5 g-0.4 r-0.4
the+eax 7.9 a0.4
the+edit 7.7 d0.4 f0.3 g-0.4 m-0.3 n0.4 r-0.5 s0.8
the+eigh 8.4 a0.3 b0.9 c-0.4 d0.8 e1.0 q0.3
the+elde 8.4 g0.4 h0.8
the+elec 8.4 e0.5 j0.6 n1.0 s0.7
the+emai 7.5 a-0.4 c0.5 d-0.4 f-0.5 g1.1 i-0.8 k-0.6 l1.2 m0.4 n0.8 p0.9 q0.4 r1.8 s-0.4
the+empl 7.7 c0.6 d-0.5 e0.7 i0.8 j0.7
the+enam 8.4 a-0.4 b-0.3 c0.3 d-0.4 g-0.3 h0.4 l0.4
the+encl 7.9 e0.7 g-0.5 j0.5 p0.7
the+end 5.5 c0.9 e-0.6 f-0.7 i0.4 l1.6 m-0.9 n0.5 o0.6 p-0.5 q0.8 s-0.3 t0.4
the+enga 7.9 b0.6 d-0.4 f0.5 i-0.5 j0.5 m1.3 p-0.3
the+engi 8.2 g0.3 l0.4 m-0.4 o0.6 r0.7
the+engl 8.4 a-0.4 c-0.4 e-0.5 g0.5 h0.5 m0.4 n0.3 r0.8
the+enti 7.2 c-0.6 d-0.4 f0.5 g0.8 h1.9 i-0.3 o-0.3 p0.9 r0.9
the+envi 8.2 a0.5 e0.3 j0.6
the+equi 8.4 b1.5 d-0.4 f1.5 g0.3 h0.4 l0.4
the+erro 8.4 b-0.4 d1.2 e0.8 g-0.4 k-0.3 n-0.3 o-0.4 q-0.3
the+escr 8.4 a0.6 c-0.3 e0.8 i0.6 j0.6 p0.7
the+esse 8.2 a0.6 c0.8 i-0.3 j1.5 p0.6
the+esta 8.2 b0.5 c0.5 d0.5 e-0.4 g-0.5 j0.8 o0.3 q1.5 s0.3
the+esti 7.9 a1.0 b2.4 c0.3 g-0.4 h-0.3 i-0.4 l-0.5 m1.9 p-0.5 q-0.6 r-0.3 t0.5
the+even 7.2 a1.1 c1.5 d-0.4 e1.3 g-0.5 i0.6 j-0.4 l-0.3 p-0.4 q-0.4 r-0.6 s1.1
the+exam 8.2 a0.6 c1.1 e0.5 f0.6 k0.8 m0.3 o0.8 p0.9 q-0.4 r-0.4 t1.1
the+exce 8.2 j0.5 m0.4
the+exec 8.4 a0.3 e1.2 j0.7 s0.6
the+exhi 7.6 c1.1 e-0.6 f0.3 i0.5 j0.4 k0.7 o-0.3 p1.3 r1.2 s-0.4 t0.5
the+exis 8.2 a-0.5 g-0.6 i0.6 j-0.5
the+exit 8.4 i0.6
the+expe 8.4 a-0.6 g1.1
the+exte 7.6 a-1.2 c-0.3 e-0.3 i-0.3 l-0.3 r-0.6
the+extr 6.9 a-0.4 g-0.6 h0.6 k0.4 l-0.4 m0.8 n-0.6 o1.4 q0.6 r0.5
the+face 7.2 a1.7 b0.8 c-0.5 d0.6 e1.0 g-0.8 i0.4 o0.6 p0.5 q0.3 s0.4
the+fact 6.8 a-0.7 g1.2
the+fami 7.3 a1.5 b-0.3 e0.5 g-0.9 i0.8 r-0.6 s0.3
the+farm 7.7 a-0.9 b0.4 i-0.5 k-0.4 r0.5 s-0.5
the+faul 8.4 a0.6 e1.0 j1.1
the+fax 8.4 a-0.4 c-0.3 e-0.5 g0.4 o0.6 r0.3
the+feat 6.5 g1.1
the+fede 7.9 b0.6 d1.1 g-0.4 j0.5 o0.4 s1.1
the+fee 6.8 a0.5 b2.5 d-0.5 e1.0 f1.0 g-0.9 i0.5 l1.1 m-0.7 o1.4 p1.4 r-0.5 t-0.4
the+feel 8.2 a0.6 i0.3
the+fell 8.2 g0.5 h0.7 i0.5 r0.5
the+fenc 7.7 c-0.6 d0.9 e0.6 f1.0 i-0.3 k1.1 n1.0 o0.4 p-0.6 q-0.8 r0.9 s-0.4 t0.6
the+ferr 8.4 a-0.9 c-0.5 f-0.3 i-0.5 k2.7 r0.4 s-0.3
the+few 8.2 g0.7
the+fift 7.9 c0.6 d0.6 f0.6 g0.5 i-0.4 r0.7 s1.8
the+figu 7.2 a0.5 b0.9 d-0.6 e0.9 i-0.7 k0.4 m-0.5 n-0.5 p0.4 q-0.5 t-0.5
the+file 6.0 c1.4 e0.8 f0.3 g-0.5 h-0.3 i-0.4 l-0.4 m0.6 q0.5 r-0.7 t0.8
the+fili 8.4 c1.4 e-0.7 i-0.4 j-0.5 m0.8 r0.4 t0.9
the+fina 6.8 a1.1 b0.5 c0.7 d0.8 e1.1 f-0.6 g-0.5 i0.9 l-0.5 n1.8 p2.3 q-0.7 r-0.4
the+fine 7.7 c1.1 g1.1 i0.9
the+fing 8.4 g0.4
the+fini 8.4 e0.8 g0.5 s0.8
the+fire 7.0 a0.3 d0.4 e0.5 f-0.3 g-0.5 h0.7 i-0.6 k-0.9 m0.4 n-0.5 p-0.3 q0.5 s-0.4 t1.2
the+firm 7.5 c0.4 i0.8
the+firs 5.4 a1.3 e1.6 f0.7 i0.7 k0.7 l-0.7 m1.9 n0.4 o0.4 p0.4 q1.3 r2.0 s0.5 t-0.6
the+fitt 8.4 c0.7 e-0.6 g0.4 i-0.3 j0.7 p0.4 q0.4 r0.6
the+five 8.4 a0.5 b0.9 g-0.3 i0.9 p0.6
the+flas 7.7 a-0.4
the+flat 8.2 c0.7 e-0.4 p0.4
the+flip 8.4 g-1.2
the+floo 6.1 a1.0 c0.8 d1.1 e1.7 g-0.6 i-0.4 k-0.4 l2.1 m-0.4 n-0.8 o0.7 q1.0 s1.0 t0.9
the+flow 7.9 b1.4 e-0.4 h-0.3 i-0.4 l0.4 s-0.4 t-0.3
the+fly 7.9 g0.5
the+flye 8.2 c1.4 e0.4 g-0.3 h-0.4 i0.8 s-0.3 t-0.4
the+fm 8.2 a-0.7 g0.6
the+focu 7.7 g0.7
the+fold 8.2 a0.6 b-0.4 e0.9 o0.6
the+foll 7.2 a-0.5 c0.4 d0.7 f-0.4 h0.6 i0.9 k1.7 m0.5 r0.8 s-0.5
the+font 8.2 a-0.3 i0.5 m0.4
the+food 7.9 d-0.4 f-0.3 h-0.4 j0.3 m-0.4 n0.7 o-0.5 p0.8 r0.4 s0.6
the+foot 7.3 b0.5 c-0.3 d-0.8 e0.6 g0.3 j-0.4 m0.5 n-0.4 o0.7 p-0.5 s0.8 t-0.6
the+fore 8.4 a-0.4 d0.4 k0.7 o0.6 r-0.5
the+fork 8.2 a-1.0 e-0.6 g0.6 h-0.4 k1.1 o0.4 q1.7 r1.9 s-0.3 t0.3
the+form 6.8 c-0.4 d0.8 g-1.0 h-0.6 n0.3 p-0.7 r-0.6 s-0.5
the+fort 8.4 c0.6 d0.3 e0.3 s0.5
the+foru 8.4 e-0.3
the+foun 8.4 a-0.6 d0.3 e-0.4 r-0.4 s-0.3
the+four 6.8 a0.6 b0.7 c0.5 e1.4 f0.9 g0.6 h0.5 j-0.5 m0.4 n-0.6 r0.3 s-0.5 t-0.7
the+foye 8.4 a-0.6 g0.4 j-0.4 m0.4 o0.3 r0.7
the+fram 8.4 a-0.7 i0.9
the+free 7.6 a-0.7 c-0.4 e-0.5 m-0.3
the+frid 7.6 b0.4 c1.3 i-0.5 o-0.4 p-0.3 q0.6 r0.3 s0.5
the+fron 6.6 a0.4 c0.6 d-0.3 e1.9 h0.7 i-0.5 k0.3 p-0.6 s-0.8 t1.3
the+full 7.2 a-1.2 b-0.5 d-0.5 e0.4 f-0.4 g0.7 h-0.4 l1.0 m0.5 q0.7
the+func 7.7 g0.5
the+fund 8.4 c0.6 d0.7 f0.7 h-0.4 k0.3 o0.5 t0.8
the+funn 8.4 a0.5 p0.7 s0.9
the+futu 7.9 a0.5 g-0.4
the+g2 7.6 a-1.1
the+g3 6.2 a-0.8 g2.3
the+gala 8.2 a0.4 d0.4 e1.2 g-0.3 h-0.5 n0.5 t0.6
the+gard 7.6 b1.2 c0.7 h0.6 i0.6 k0.5 m-0.4 o-0.4 s0.5
the+gate 7.6 a0.7 b-0.3 c0.8 e1.3 f-0.4 g-0.4 j-0.4 m0.6 q-0.5 r0.3
the+gaze 7.7 a0.5 e1.4 g-0.3 i0.4 m0.4 p-0.3 s1.9
the+gene 8.2 c-0.3 e-0.5 h0.5 j0.3 n0.4
the+gent 8.4 e0.6 g0.7
the+germ 8.4 a0.4 d0.3 e0.5 g-0.5 h-0.4
the+girl 7.9 a0.5 d0.8 e-0.4 g-0.6 i0.4 l-0.3 o-0.4 p0.3 q0.5 r-0.3
the+glov 8.4 l0.4 q1.3
the+goat 8.4 g0.3 r0.5
the+gold 8.4 b0.6 c0.4 e0.7 g-0.4 o-0.3 q1.4 r-0.4 t0.5
the+golf 7.9 a0.7 b-0.4 c0.4 d0.4 i0.5
the+good 7.0 a-0.6 c0.4 d0.4 f-0.3 h0.7 j-0.3 k0.3 m-0.6 o-0.4 r0.5 s0.4
the+gove 8.2 a-0.4 e-0.9 g0.5 n0.4 r0.3
the+gprs 8.4 g-0.4
the+gran 6.9 a-1.8 c-0.5 d-0.4 e-0.8 f0.9 h-0.6 j-0.6 k0.8 l0.4 n2.7 o1.8 p-0.5 r1.4
the+grea 8.2 e0.4 g0.6 p0.5 s0.4
the+gree 7.9 b0.9 c0.8 d0.4 f0.4 g0.4 i-0.6 l0.9 n-0.6 o0.7 q-0.3 r0.8 s-0.3 t1.0
the+grie 8.4 e-0.5 f0.4 j0.6
the+groo 8.4 a0.3 c0.6 p1.3 s0.5
the+grou 6.8 a0.5 b0.5 c-0.4 d0.7 e1.9 i1.5 k1.0 o-0.5 q-0.4 r0.4 s0.7
the+guar 8.2 d0.5 j0.9 p0.5
the+gues 7.7 b0.7 c-0.6 d-0.6 e0.9 g0.7 i-0.5 l0.3 m-0.5 n0.6 p-0.4 q-0.5 r1.0 t-0.4
the+guil 8.4 a0.3 e0.5 j0.8 s0.6
the+gutt 8.4 d0.3 e-0.3 q0.7
the+gym 7.7 a-0.4 d0.5 f-0.4 g-0.4 i-0.3 m0.3 q0.5
the+habi 8.4 a0.9 b0.4 d1.6 o-0.3 t0.3
the+hair 8.4 a0.3 c0.4 i0.3 s0.7
the+half 8.2 c0.5 d-0.3 g0.5
the+hand 6.7 a0.3 c1.9 e-0.7 f-0.8 g-0.4 i0.6 k0.9 l-0.5 m-0.8 p0.6 q0.5 s-0.5
the+hang 8.4 a-0.6 g1.0
the+harb 8.4 d-0.3 e-0.5 o0.6 q0.3
the+hard 7.1 a1.6 b-0.4 c-0.4 d0.5 e-0.3 g-0.3 h0.9 l0.6 m0.3 q1.1 r1.9
the+harv 8.4 l0.9
the+head 6.5 a1.5 c0.7 d1.1 f1.2 g-1.0 i-0.5 k0.7 l-0.5 m0.6 q0.7 r0.4 s-0.4
the+heal 8.4 e0.6 g-0.4 j0.4
the+hear 7.6 a-0.3 c0.5 e-0.4 i-0.4 k0.4 o0.7 p0.9 s0.4 t0.9
the+heat 7.9 a-0.3 b-0.3 d0.7 e0.7 g0.4 i-0.3 m-0.4 n-0.4 r0.3
the+heck 8.4 a-0.8 g0.4
the+hedg 7.7 g0.5 i-0.5 j-0.3 m0.4 n-0.6 p-0.4 r1.8
the+help 7.2 b-0.7 d1.2 f0.3 g-0.5 h0.5 i-0.4 k-0.4 p-0.3 s-0.3
the+hens 8.4 e0.3 j0.5
the+hera 8.2 f0.4 j0.5 p0.4 s0.9
the+high 7.1 c-0.6 e1.4 g-1.0 h0.3 i-0.4 m-0.3 n0.4 p-0.5 s-0.4 t-0.5
the+hill 8.4 a0.6 b0.6 e-0.4 i1.0 n0.3 r-0.3
the+hold 7.5 a0.8 b-0.4 c1.5 d0.3 i-0.4 j0.4 k0.3 m0.7 o-0.3 p0.7 q1.5
the+hole 8.4 a-0.3 b-0.4 d-0.4 e-0.5 g0.4 o0.4 r0.5 s0.9
the+holi 6.5 c0.4 e0.4 g1.2 h0.9 k0.3 n-0.4 p-0.4 q0.4
the+home 7.9 a-0.4 e-0.3 k-0.4 m-0.3 r-0.3
the+hone 8.4 c0.8 e-0.5 g0.3 i0.3 q1.0 r0.9 s-0.4
the+hosp 7.6 d-0.6 e0.5 f-0.4 g0.3 h1.4 i-0.6 l0.6 m-0.3 q-0.3 s0.5 t1.3
the+host 7.7 a0.5 c-0.5 d0.4 f-0.3 g-0.5 h0.6 i0.8 k1.0 o0.7 p-0.5 s0.3 t-0.4
the+hot 8.4 e0.4 p0.4
the+hote 7.5 a-0.3 d-0.6 e0.9 h0.4 i-0.6 j-0.4 k0.4 l0.4 m0.5 n-0.5 o-0.7 p-0.5 q-0.3 r0.6 s-0.5 t1.4
the+hour 7.1 a0.9 b-0.4 c0.4 d0.5 e1.2 f0.7 g-0.5 j0.8 m0.3 p0.9 s0.3 t2.7
the+hous 6.8 c-0.6 e-0.6 f0.4 i-0.8 j0.5 l0.5 m0.9 n0.3 o0.6 p-0.7 r0.6 s-0.6 t1.2
the+hymn 8.4 e1.0 k0.3 q0.8 t1.5
the+i 7.6 a-0.6 g1.1
the+ico 8.2 a0.4 e1.1 j1.3
the+id3 7.7 a-1.0 g1.0
the+imag 7.6 c0.3 d-0.3 k-0.4 o0.4
the+in 8.4 g0.6
the+inbo 8.4 c0.5 d0.4 f0.6
the+incl 6.8 a1.6
the+incr 8.2 a1.0 b3.1 f2.0 g-0.3 h-0.4 i0.7 j-0.3 l-0.4 p1.0
the+inde 7.9 b-0.4 d-0.6 j0.7 q1.2 r0.4
the+indu 8.4 a-0.3 c0.4 i0.5 k1.6 m0.4
the+info 8.2 j0.7
the+infr 8.4 g0.3
the+insp 7.9 a-0.3 c-0.6 g0.9 h0.7 k0.4 o-0.4 q0.6 r1.2 t0.6
the+inst 7.2 e1.4 g-0.5 m0.6 p1.0
the+insu 7.3 a-1.8 b0.4 c-0.9 e-0.4 g-0.5 h-0.6 i-0.5 k0.6 l2.2 n0.3 p-0.8 s-0.5 t0.4
the+inte 6.0 e0.9 f0.4 g-1.2 h1.1 i-0.7 k0.5 o0.3 p-0.5 q0.9 r0.4 s-0.5
the+invi 7.9 a-1.2 b-0.8 c0.7 d0.8 e0.3 f-0.4 g-0.5 i-0.3 j-0.3 k3.3 m0.4
the+invo 5.9 a-1.1 b2.6 d-0.4 e1.2 g-0.6 h-0.6 i-1.2 j-1.1 k1.0 m1.4 n2.5 o4.3 p0.6 r1.0
the+ipod 5.6 g-0.6
the+iriv 8.4 a-0.4 g-0.7
the+isle 8.4 a-0.3 g0.4 k0.7 l-0.5 m0.5 r0.6
the+item 8.4 a0.4 d0.5 f0.5 m2.2 s0.7
the+jam 8.4 a-0.7 d-0.4 e-0.8 f-0.3 g0.5 h0.7 l1.4 o0.4 r0.9
the+janu 8.4 e0.5 i0.4
the+jers 8.2 a-0.4 c0.7 e0.4 o0.8 q1.0 s0.5 t-0.3
the+job 7.1 a0.4 c2.5 d0.5 e-0.4 h-0.4 i1.6 j0.5 k-0.6 m-0.7 n0.4 p0.4 q0.3 r0.4 s-0.4 t2.0
the+join 8.2 e1.1 h-0.4 i-0.3 m0.7 n0.4 o0.9 q1.0
the+jour 8.4 j0.6 s0.5
the+judg 6.8 a-1.2 b-0.7 c1.1 f-0.4 g2.1 h2.0 i-0.9 j-0.7 k1.0 l-0.7 m0.4 o0.8 p-0.6 q-0.7 r1.6 s-0.7 t0.4
the+july 8.2 a-1.1 e-0.6 h1.3 m-0.7 n1.2 o1.7 p-0.5 r1.0 s-0.4
the+karm 8.4 a-1.3
the+kett 7.7 d0.8 e-0.4 l-0.4
the+key 7.9 a1.1 g-0.6 i0.8 n0.8 r-0.3
the+keys 7.1 a0.7 d0.4 g-1.5 i1.1 j-0.3 o0.3 q0.8 r-0.3 s-0.5
the+kick 7.7 a-0.7 c-0.9 d-0.6 g-0.3 i-0.4 k3.0 l-0.4 o0.3 q-0.4 t0.4
the+kids 7.1 a-0.9 c-0.7 e-0.7 g0.7 h0.5 i0.4 l0.3 n1.2 o0.3 p-0.4 r1.4
the+kind 8.4 g0.7 r0.5
the+kit 8.4 c-0.3 e0.6 h0.3 s0.6
the+kitc 7.1 b1.5 c0.7 d-1.0 f0.4 i0.7 k-0.3 n0.5 p0.7 q0.5 r0.6 s-0.5 t-0.5
the+labe 8.2 d1.2 e0.9 f0.3 g0.8 i-0.3 p0.4 q0.4 r0.9 t-0.3
the+lack 8.2 a0.5
the+lad 7.9 b0.9 c-0.4 d-0.6 e0.7 f1.1 h-0.4 i0.3 n1.2 r0.6 s-0.5
the+ladd 8.4 d0.5 f0.3 p0.5 q0.8
the+lads 8.4 a-0.4 g0.9 m0.4 n0.6 o-0.3 q0.8 r1.4
the+lady 7.9 a-0.4 c0.3 d0.8 f-0.4 g0.3 h0.4 k0.3 m-0.3 q-0.4 r-0.5 s-0.3 t-0.6
the+lamb 7.9 d-0.5 h0.6 l1.5 m-0.4 o0.3 q1.3 s-0.3
the+land 6.5 a-0.5 b-0.6 c-0.7 e0.9 g-0.9 j0.4 k1.5 o0.4 s-0.7 t0.3
the+lapt 8.4 g0.5 n0.6 p0.5 r0.4
the+larg 8.4 a-0.5 g0.6 i0.6 j-0.3
the+last 5.5 a0.5 b2.2 c0.7 e0.5 h-0.8 i2.2 j-1.2 m0.5 o0.4 p1.7 q2.0 s-1.1 t1.1
the+late 8.4 c-0.4 j0.3 l1.5 m-0.3 n1.2 s0.6
the+latt 8.2 a-0.8 c-0.3 g0.6 l0.8 o0.9 r-0.3
the+laun 7.9 a-0.4 b-0.4 g0.5 r0.4
the+law 7.6 b-0.6 e0.4 j0.3 r-0.4 s0.6
the+lawy 7.7 a-0.7 b0.4 d-0.8 e-0.3 g-0.4 i-0.4 j-0.4 l0.5 o0.4 t0.3
the+layo 7.7 b0.8 c0.5 d1.3 g-0.3 h-0.7 i-0.5 j-0.3 k0.4 n0.5 q1.2 r0.3 t-0.6
the+lcd 6.9 a-0.8 g0.7
the+leaf 7.5 a-1.2 c0.3 d0.3 e-0.4 i-0.4 j-0.4 k0.5 l-0.5 m0.4 n-0.4 o0.4 r0.7 s-0.4
the+leag 8.4 c0.4 s0.6
the+leak 8.2 a0.8 c0.8 d0.4 e1.2 f0.3 q0.3 t-0.3
the+leas 6.9 a-1.2 e-0.4 f0.6 g1.0 h0.4 m-0.5 n0.6 p-0.4 r0.6 s-0.4 t-0.5
the+ledg 8.2 a0.4 c-0.3 d-0.3 i1.0 k-0.4 l0.5 o0.6
the+left 8.4 a0.4 b1.0 d0.6 s0.6
the+lega 7.3 a0.9 b0.6 c0.9 d0.5 f-0.4 g-0.3 j1.7 m1.4 p-0.3 r-0.3 s0.4
the+leng 8.4 d0.3 e0.7 f-0.4 l-0.3 m0.3 t-0.3
the+lens 6.8 g-0.4
the+less 8.4 a-0.5 g-0.6
the+lett 7.0 d-0.7 e-0.7 g-0.3 j0.4 m-0.5 n-0.5 o1.4 p0.6 r0.4 s0.5 t-0.4
the+libr 7.2 a-0.6 c-0.4 g0.3 i-0.4 j-0.3 l-0.3 m0.5 q0.6 r0.6
the+lice 8.4 a-0.4 c-0.5 h1.3 i-0.4 l0.6 r0.7
the+life 8.2 b0.7 e-0.3 j0.5 s0.3
the+lift 7.1 b-0.8 d0.7 e1.6 g-0.7 h0.4 j-0.4 k1.0 n-0.5 o-0.4 p-0.5 q0.8 r0.5 s0.3
the+ligh 7.5 c-0.5 d-0.3 g0.4 l0.6 r0.9
the+line 7.0 a0.5 c1.0 d1.1 f2.1 g-0.4 h1.2 i-1.1 j-0.6 m-0.4 o1.1 p-0.5 r-0.3 s-0.6 t1.5
the+link 6.2 a0.5 c1.5 d0.3 h-0.9 i-0.6 j-0.3 k0.7 n0.9 p-0.5 q0.5 s-0.6 t0.5
the+liqu 8.4 a-0.3 c0.4 i0.4 p0.4
the+list 7.0 a1.5 c0.4 d1.0 e-0.5 g-0.6 i0.9 k-0.4 l0.7 m-0.3 o-0.4 q-0.3 s-0.5
the+lite 8.4 a-0.8 g0.9
the+litt 7.1 a-1.8 d-0.3 f0.8 g2.1 i-0.7 k1.6 q-0.4 r1.7 s-0.7
the+loca 7.2 a1.4 e0.4 g-0.8 j-0.4 s2.0 t0.4
the+lodg 8.4 f-0.3 h0.8 k0.5 m-0.3 q-0.4
the+loft 8.2 a-0.7 b0.5 c-0.6 d-0.3 g-0.5 i-0.4 k0.8 o0.3 q-0.3
the+logi 7.6 a-0.4 d-0.3 f-0.4 g-0.9 i0.8 m-0.3 p-0.3 r-0.3 t-0.4
the+logo 7.5 a1.1 d-0.3 e3.0 f0.9 g-0.7 i-0.6 k1.4 m-0.4 n0.3 o0.3 q-0.4
the+long 7.1 a1.2 b-0.3 c1.5 h-0.3 j-0.3 k-0.3 n-0.3 o-0.3 p0.5 s0.5 t0.5
the+loop 8.4 c0.5 d0.7 i0.4
the+loss 8.4 n0.5
the+lost 8.2 a0.6 c0.6 j1.0
the+lot 7.1 b-0.7 c0.5 d-0.7 e1.3 h0.5 k0.3 l1.6 m0.4 o-0.4 p1.4 q0.9 r0.7 s-0.4 t0.6
the+lott 8.4 l0.7 m0.5
the+lowe 7.9 a-0.3 l0.3 m1.2 s0.9
the+mach 7.5 a-1.1 e-0.3 g1.8
the+macr 8.2 g0.4
the+magi 8.4 a-0.6 b-0.3 d-0.4 e0.4 l0.4 n-0.3
the+mail 7.5 a-0.4 b0.4 c-0.8 d-0.5 f0.3 g0.7 h-0.3 k0.5 n1.1 p-0.4 q0.3 r1.5 s-0.4
the+main 7.7 a1.0 c-0.3 e-0.4 g-0.9 i0.4 j0.6
the+majo 8.4 a-0.4
the+man 7.3 b0.5 g-0.6 h-0.5 n-0.4 q-0.4 r-0.8
the+mana 7.3 a0.3 c0.5 d1.1 e0.6 f1.4 h1.0 i0.9 j-0.3 m0.6 o-0.5 p-0.4 s0.4
the+manu 6.8 a-1.1 g0.7
the+map 8.4 b0.6 k0.4 o0.4
the+marc 7.7 d-0.4 f-0.5 h-0.3 i-0.3 m0.4 o2.5 p-0.4
the+mark 7.6 a-0.3 b0.4 i0.6
the+marq 7.6 c0.5 i-0.5 j-0.3 l-0.5 m0.6 n0.5 p0.9 q0.9 r0.3
the+mast 8.4 c0.4 e-0.4
the+matt 7.1 a0.9 c0.7 d0.5 e1.5 f-0.4 i-0.5 j1.9 l-0.4 n-0.3 p0.5 q-0.4
the+may 8.4 a-0.9 b0.3 g-0.3 o0.6
the+mayo 7.9 c-0.4 d0.8 e0.5 f-0.3 g-0.3 o-0.3 t0.8
the+mean 7.5 d-0.5 f0.5 h0.7 i-0.3 j-0.3 n0.3 p-0.3
the+meas 8.2 a0.4 c-0.3 e1.3 f0.3 k0.4 m0.3
the+medi 7.7 g-1.0 l0.7
the+meet 7.6 a0.4 b0.6 d1.5 e0.4 f-0.6 g-0.5 h-0.4 i-0.5 k-0.6 q0.6 s-0.4 t1.9
the+memb 7.9 d0.5 f0.3 g1.3 l-0.5 o-0.4 r1.3 t-0.4
the+memo 8.2 a-0.3 g1.6
the+menu 6.5 a-0.6 c-0.4 d-0.4 e-0.4 g-0.5 h-0.4 j0.4 n0.6 o-0.4
the+merc 8.2 a0.8 g-0.4 p1.2
the+merg 7.3 a-0.7 b0.5 d0.5 g-0.5 i0.7 j-0.5 k-0.4 l1.4 n-0.3 p-0.4 s-0.4
the+mess 7.7 a-0.9 e-0.5 f0.7 g0.6 i-0.3 n0.7 o0.3 s-0.4
the+metz 7.9 a0.5
the+micr 8.4 a-0.4 b0.5 f0.5 h-0.4
the+mid 8.4 e0.3 i0.4 l0.4
the+midd 7.1 a0.5 b-0.3 c-0.9 e0.9 f-0.5 h0.5 j-0.3 k0.5 m-0.4 n0.4 s-0.3
the+migr 8.2 a-0.6 b1.0 c-1.2 d-0.5 e0.5 f-0.5 g1.1 h0.4 i-0.6 k-0.6 m0.4 n0.4 o-0.4 r1.9 s-0.3
the+milk 8.2 b1.1 e-0.5 f0.4 i-0.4 k-0.4 q0.5
the+mill 7.7 j0.4 r-0.5
the+minc 8.4 a0.4 b0.9 i0.5 s0.6
the+mini 7.6 c0.4 e0.8 f0.6 h-0.8 j-0.4 m-0.5 p0.4 q-0.5 s-0.3 t0.8
the+minu 7.5 a0.5 c1.2 d0.3 e1.4 f-0.4 i0.4 k0.4 l0.7 q-0.4 s-0.3 t-0.4
the+miss 7.2 a1.4 b0.6 c0.4 d0.8 e1.4 h0.4 i0.7 j1.4 l0.3 o-0.5 p0.4
the+mobi 8.4 b0.3 g0.6 t1.0
the+mode 7.7 a-0.5 c-0.3 d-0.3 e-0.7 f0.3 i-0.5 n0.9 p-0.4 r1.2 s0.4 t1.4
the+mome 8.2 b0.6 c-0.3 d0.5 g-0.3 i0.4 n0.3 r-0.3
the+mond 7.3 b-0.5 c1.1 e0.6 f0.4 k1.0 l-0.5 m-0.5 p0.4 q0.5 s-0.4 t-0.4
the+mone 6.7 a-0.8 c0.8 d0.7 e-0.5 g1.1 h-0.4 i-0.7 k0.7 l-0.5 m-0.4 n2.4 o0.5 p0.9 q-0.4 s-0.7
the+moni 8.4 g-0.4
the+mont 6.0 a-0.9 c-0.4 e0.7 f-0.7 g-0.4 h1.4 i-0.5 j1.0 k0.5 l-1.0 m0.4 o2.5 q0.6 t0.6
the+mop 8.4 a-0.3 c-0.3 k1.2 q0.4 r-0.3 t-0.3
the+more 7.7 a-0.5 g0.6 r0.4
the+morn 7.1 a0.4 c1.1 d0.6 e1.0 f0.8 i-0.5 k0.4 l-0.5 q-0.3 r-0.4 s-0.4
the+most 7.1 b0.9 d-0.3 g0.7 h0.3 i0.5 r0.4
the+moto 7.5 d0.4 j0.6
the+move 8.2 a-0.6 b-0.3 d0.3 g0.6 h0.3 l0.9 r0.7
the+mums 8.4 a0.7 b0.8 d0.4 g-0.4 p0.7 s1.2
the+muse 7.9 a0.6 b0.3 c0.5 d1.7 e-0.7 f0.9 g-0.4 i-0.4 l0.3 o-0.4 q-0.3
the+musi 7.2 g1.1
the+nair 8.4 g0.3 h0.5 k0.3 m0.4 o-0.3 r-0.5
the+name 6.2 a1.5 c2.3 d0.6 e-0.7 f2.8 g-1.0 h0.5 i-0.5 l0.6 m-0.6 p-0.5 q0.4 t0.4
the+navi 8.2 a-0.6 g0.5
the+need 8.2 a0.7 g-0.4
the+nega 8.2 a-0.3 p0.5 r0.4
the+neig 6.5 a-0.6 c0.4 d-0.7 f0.7 g-0.9 i-0.4 j-0.5 o-0.4 r-0.6 s-0.5
the+netw 8.2 a-0.8 b0.4 h0.6 i-0.4 s-0.4
the+new 4.9 c-0.4 e2.5 f0.4 g1.4 h1.2 i0.4 j-1.5 l2.1 m0.4 n-0.9 o0.5 p-2.3 r3.1 s-1.4
the+newe 8.4 a-0.3 e-0.4 h0.4 m0.5 q-0.3 t0.6
the+news 6.9 a-1.1 b1.3 c0.4 g-0.7 i0.6 j-0.4 k0.8 l-0.8 m-0.6 p-0.4 r0.4
the+newt 8.4 c-0.4 g0.4 h0.9 q0.3 r0.7
the+next 6.2 a1.8 c-0.7 d1.1 e1.3 f0.6 h1.0 i0.7 k-0.3 m-0.5 n0.5 q0.7 s0.3 t2.3
the+nhs 8.4 c0.6 f0.7 o0.3 t0.5
the+nice 8.2 c0.4 d0.4 e-0.4 f1.1 g0.4 p0.7 s0.8
the+nigh 7.6 e1.4 f1.0 g1.0 i-0.4 j-0.3 l0.7 m0.5 q-0.4 r1.5 s-0.4 t0.6
the+niko 7.1 g1.0
the+nine 8.2 a0.7 b0.9 c0.5 e0.8 g-0.3 i0.7 l0.8 m0.6 q0.4
the+nois 6.8 a-0.5 d-0.3 f0.4 g-0.4 m0.5 r-0.4
the+noki 7.6 a-0.8 g1.3
the+noma 5.8 g0.5
the+norm 8.4 g0.3 m0.3
the+nort 7.9 b-0.3 o0.4 s0.6
the+note 8.2 d-0.5 e-0.4 j-0.3 p0.9 q-0.3 r0.5
the+noti 7.3 b0.4 c-0.4 d1.6 e-0.4 f-0.3 g-0.6 h-0.3 i1.0 l0.4 m2.4 o-0.4 r0.4 s1.0 t-0.3
the+notm 8.4 a-0.6
the+nove 8.2 a-0.6 c-0.4 d-0.6 e-0.4 g-0.5 i-0.3 m0.4 n0.9 o0.7 p-0.4
the+numb 6.7 a1.0 b1.6 d1.2 e0.5 f0.9 g-0.8 h-0.8 i1.9 j-0.4 k-0.5 l-0.6 m0.4 n-0.8 p-0.5 s0.7
the+nurs 8.2 a0.5 c0.4 d0.4 e0.8 f0.5 j0.7 s0.5
the+obje 8.2 a-0.4
the+octo 7.3 a-0.4 c0.7 d-0.3 e-0.4 f0.7 g-0.4 i-1.0 l2.0 m1.2 n-0.5 o0.4 p1.0 q-0.4 s-0.5 t1.2
the+odd 8.4 a-0.5 i1.1 o1.1
the+offe 8.4 b0.4 c0.3 e-0.3
the+offi 6.4 a-0.3 b-0.6 c0.6 d0.8 g0.3 h0.6 i-0.7 j-0.4 l0.4 m-0.3 p0.4 r0.8
the+old 5.9 a-1.9 b1.0 c-0.6 d-0.4 f-0.6 g-0.3 h0.4 i-0.9 j-1.1 k0.5 n0.8 o0.9 p-0.4 r0.6 s-1.3 t-0.9
the+olde 8.4 a0.5 e0.4 s0.6
the+ombu 7.3 a0.5 b1.7 d0.9 e-0.4 g-0.5 h-0.4 i-0.5 j0.8 m-0.5 o0.4 p-0.5 q0.5 s0.6
the+on 8.4 a1.0
the+one 5.6 b0.7 c1.5 d1.0 e-1.5 f2.0 g0.9 h0.6 i-0.9 n0.8 o1.0 p-0.4 q0.8 r0.8 s-0.4 t0.5
the+ones 7.5 a-0.3 b-0.3 d0.6 e0.5 h0.7 m0.6 n-0.4 o-0.4 r1.6 s-0.4 t-0.4
the+only 5.8 a0.5 b0.5 d2.5 e1.0 f-0.5 h1.3 i-0.5 j-0.6 k-0.4 l0.9 n-0.5 o0.7 p0.6 t0.9
the+open 7.2 a-1.0 d0.7 g0.3 i-0.7 j-0.4 m-0.3 p-0.7 r0.9 t-0.7
the+oper 8.2 a-0.8 g0.7
the+opti 6.9 a0.5 g-0.4
the+orde 7.5 a1.0 b-0.6 d-0.9 e0.4 g-0.6 h2.9 i-0.7 l2.0 m-0.4 o1.3 q0.4 r0.4
the+ordi 8.4 a0.8 b1.2 c1.3 e0.6 g-0.4 m0.9 o0.5
the+orga 7.7 a0.7 b0.5 d0.4 e1.1 s2.0
the+orig 7.3 a-0.7 b1.2 e-0.4 g-1.0 r0.3
the+othe 5.3 a2.6 b0.4 c-0.4 d1.4 e0.9 g-1.4 h0.9 j-0.6 k-0.5 l0.5 m0.8 n2.8 o1.8 p0.8 q-0.5 r1.3 s1.1 t0.3
the+otte 8.4 a-0.6 b-0.4 f-0.4 h0.7 m0.5 q0.4 r0.7 s-0.3 t-0.3
the+out 8.4 a-0.6 c-0.4 e-0.4 g0.5 h0.8 l-0.4 q-0.5 r0.7
the+outs 7.9 a-0.7 c0.4 g-0.4 i-0.4 j-0.3 k0.4 m-0.4 n0.7 q2.0 t0.4
the+oven 8.4 a0.5 b-0.4 e0.3 m0.8 p0.3 t0.3
the+over 7.5 a-0.6 b-0.3 c-0.4 f0.5 g0.3 i-0.3 l0.4 m-0.6 n0.6 p-0.3 t-0.6
the+owne 7.6 b0.5 c-0.4 e-0.5 f1.5 g-0.4 h0.9 k0.5 s-0.5 t-0.5
the+p 8.4 a-0.8
the+pack 7.6 a-0.3 b-0.5 d0.5 e-0.6 i1.0 m-0.3 n-0.5 s0.3
the+page 6.3 c-0.5 g-0.3 i1.1 j-0.3 k0.5 l-0.4 s-0.7 t0.8
the+pain 7.7 a-0.5 c-0.3 e0.5 g-0.4 p0.6 r-0.4 s0.5
the+palm 8.4 a-0.7 g1.2
the+pan 8.4 i0.5 j0.7 p0.6 s0.5
the+pane 7.7 a0.7 e0.5 g-0.7 i0.4 s0.7
the+pape 7.0 c0.4 e1.0 g0.6 h1.2 i-0.6 j0.7 l0.3 o1.1 p-0.6
the+para 8.4 e0.8 k0.5
the+pare 7.7 o0.9 p0.4 s0.9
the+pari 7.3 a0.6 c1.4 e1.2 f-0.4 g-0.8 h-0.5 l-0.4 o0.5 r-0.5 s1.0
the+park 7.5 a-0.7 c-0.4 d-0.3 h-0.7 o0.3 p-0.4 q0.7 r-0.7 s-0.3 t0.4
the+parr 8.4 a-0.4 q0.4 t0.3
the+part 6.6 a1.5 d0.6 f0.4 g-0.7 h-0.8 i0.7 j0.5 k0.3 n0.3 p-0.7 r0.8 s-0.7
the+pass 7.9 a-0.9 c-0.7 d-0.5 e-0.9 g-0.3 h0.6 i-0.5 k0.6 l0.5 n0.4 p-0.5 r0.6
the+past 7.9 g0.4 p0.7
the+pati 8.2 g0.7 q0.6 r1.1
the+pave 8.4 a0.5 c0.8 s1.3
the+paym 7.5 a-1.3 b-0.8 c-0.4 d0.3 e-0.7 f0.4 g-0.6 h0.4 i-0.5 j-0.3 l3.2 n2.2 o1.5 p-1.0 q0.6 s-0.4
the+payr 6.6 a-1.2 b-0.6 c-0.4 e-0.5 f-0.8 g1.5 h0.9 i-0.3 j-0.4 l-0.5 p-0.3 q0.6 r1.8 s-0.4 t1.7
the+pc 7.6 g0.8
the+pena 8.4 a0.5 c0.6 e0.3 i0.5 j1.5
the+penc 8.4 b0.7 i0.5 m0.3 r0.5
the+pens 8.2 a-0.6 b-0.5 c-0.3 d0.6 f-0.3 g-0.3 k0.8
the+peop 7.5 a-0.5 d1.1 e-0.4 f0.5
the+perf 8.2 a-0.4 g0.5
the+pers 6.8 a1.0 b1.3 d1.0 e-0.3 f2.8 g-0.9 i-1.0 j-0.5 l1.4 o0.3 p-0.5 r-0.7 s-0.9
the+peti 8.4 a0.3 b-0.3 c-0.5 e1.2 i-0.5 j-0.3 k0.4 l0.4 p-0.6
the+phon 5.2 a1.4 b0.6 c-1.2 d1.8 e1.3 f1.0 k0.5 o-0.5 p-0.5 q2.4 r0.3 t2.2
the+phot 6.0 a1.0 b-1.3 c0.8 e1.7 f-0.5 g1.1 h-0.4 i0.7 j0.7 l-0.4 n-0.6 p0.3 q0.9 r0.9 s0.4 t0.3
the+phra 8.2 c-0.3 d-0.4 e0.9 j0.6 p0.5
the+phys 8.4 e-0.4
the+pian 8.2 c-0.4 e0.9 i-0.3 n0.6 o0.8 p0.7 q0.7
the+picn 8.4 a-0.3 d-0.3 o0.4
the+pics 8.4 a-0.4 g1.1
the+pict 6.0 a-0.8 d0.3 g1.7 p0.3
the+pier 8.4 b0.8 c0.6 j0.8 r-0.3
the+pile 8.4 a-0.4 b0.5 l1.4 m-0.4 n1.5 o0.5 p-0.3 q-0.4
the+pilo 8.2 a-0.5 g1.2 h1.8 n-0.3
the+pitc 8.2 b0.5 c-0.4 f0.6 i0.5 r-0.3
the+plac 7.2 b-0.3 d0.5 e0.5 h0.3 j-0.4 k-0.3 l-0.4 m-0.5 n0.8 r1.1 t0.5
the+plan 6.3 b0.8 c1.2 d0.9 g0.4 i-0.7 j-0.3 k0.6 m0.9 n0.4 o-0.6 p-0.4 q-0.4 r1.2 s-0.7 t1.5
the+plas 8.4 a-0.4 b0.3 c-0.4 m0.3 n0.5 o1.2 r-0.4
the+play 5.1 a1.4 b0.4
the+plug 7.9 a0.7 b-0.3 d-0.3 e2.1 i1.1 o0.5 t-0.4
the+plus 8.4 a-0.6 g-0.4 l0.7
the+podc 7.7 a-0.8 b0.5 d-0.8 f-0.4 h2.1 i-0.5 l0.5 m-0.3 n0.3 p-0.4 r1.3 t0.3
the+poin 8.2 a1.9 g-0.3
the+poli 7.6 a1.1 c-0.4 d0.7 e1.1 f0.5 g-0.3 h-0.4 i1.7 j0.5 p0.4 q-0.4 r-0.6 s0.7
the+poly 8.4 a-0.4 e-0.3 k1.0 o0.4
the+porc 8.4 a1.0 e2.2 i0.6 p1.9
the+port 7.1 a0.8 c0.9 d0.8 f1.3 g-0.6 h-0.5 k0.7 n0.5 t0.8
the+posi 7.9 a-0.7 g1.6
the+post 6.5 b1.6 c0.4 e-0.3 f0.4 g-0.8 k1.0 m0.9 n1.1 p-0.4 q4.0 r1.0 s-0.4 t-0.3
the+powe 7.9 g-0.4
the+prac 7.6 a-0.7 c0.4 e-0.8 f0.7 l0.9 m-0.4 n0.5 s-0.3
the+prem 7.5 c1.1 d-0.4 e-0.5 g-0.6 h1.1 i0.5 n-0.4 o-0.4 p1.2 r-0.4 t-0.4
the+pres 6.8 a-1.2 b-0.3 d-0.7 e-1.7 f1.2 h-0.4 i-0.5 j-0.4 k1.4 l-0.4 p-0.6 t-0.5
the+prev 7.5 a-0.3 b-0.5 d0.8 g-0.3 h0.3 i-0.3 m0.4 o0.4 t-0.4
the+pric 5.8 a-0.3 b3.1 g2.4 h-0.9 m-0.5 n0.7 p0.5 q0.5 r1.3 s1.3
the+prin 6.5 a0.8 c1.5 d0.4 e1.0 g0.6 h0.7 i-0.5 j-0.6 k0.4 l1.6 m1.3 n1.1 o0.6 p-1.0 q0.7 r1.3 s-0.8 t1.7
the+prio 8.4 a1.3 b1.4 c1.3 g-0.7 k-0.3 o0.6 q0.3
the+priz 8.2 c-0.5 h0.4 q-0.3
the+prob 6.8 a0.4 b-0.4 d-0.5 g0.3 h0.6 r0.9
the+proc 7.9 g0.4 i0.5
the+prod 6.8 c-0.5 d-0.5 h0.5 m-0.3 n0.4 s-0.3
the+prog 7.2 a-0.9 e-0.5 n0.7 o0.3 q0.3 r1.0 t-0.4
the+proj 7.9 c-0.4 d0.6 f1.2 g-0.3 i0.6 k0.5 m0.6 o0.6 r-0.3 t0.3
the+proo 7.5 b0.9 c0.5 e1.4 f0.8 g-0.6 i-0.5 j-0.3 m1.3 p-0.5 q0.4 t-0.5
the+prop 7.7 c0.8 d-0.4 e0.5 g-0.4 i-0.4 j0.3 l0.3 m-0.4 o0.4 s0.5
the+pros 7.9 a-0.5 g1.2
the+prov 8.2 c0.6 g0.4 i0.4 s0.6
the+pub 8.4 g-0.4 h0.7 k-0.4 q-0.4
the+publ 7.6 a0.7 e0.7 h0.6 i-0.3 j1.5 p-0.4 r0.4 s1.2
the+pump 8.2 b-0.4 c0.6 e0.4 h0.5 l1.2 p-0.3
the+pupp 8.4 a-0.4 g0.5 i0.4 k0.8
the+purc 7.7 a-0.5 d0.4 e0.3 p0.6
the+purp 8.2 c0.5 e0.4 n0.4
the+qual 7.0 a0.6 g0.6
the+quar 7.2 a0.8 b0.6 c0.7 d1.6 f-0.6 g-0.6 i0.9 j-0.4 k1.8 l-0.5 m-0.9 n0.5 o0.6 p-0.4 r-0.4 s-0.5
the+ques 7.9 b-0.4 c0.5 d-0.6 e-0.5 n-0.3 r-0.5 t-0.3
the+queu 8.2 b0.3 c0.6 e0.4 h1.2 l-0.6 m-0.4 n1.9 o-0.4 r0.7 t-0.4
the+quic 7.7 g1.0 k-0.4 l0.3 r1.6 t-0.3
the+quot 7.5 a0.5 b0.4 c0.7 e-0.3 f-0.5 g-0.9 h-0.7 i-0.6 k0.4 m2.8 p-0.3 q0.3 r-0.7 s-0.3
the+rack 8.4 a-0.6 b-0.4 c-0.4 d0.3 e-0.5 k0.9 l1.1
the+radi 7.2 a0.4 e0.6 f0.4 g-0.9 s0.9
the+raff 8.4 a-0.4 i-0.3 l1.1 n0.9
the+rain 8.4 a0.5 e1.2 g-0.3 s0.4 t0.8
the+ramp 8.4 b1.0 c0.5 d-0.4 e0.7 n0.3 q-0.4 r0.6
the+rate 7.9 a-0.3 c0.4 f-0.4 g-0.4 i0.6 l0.6 m1.9 n0.3 q0.6
the+raw 7.7 e-0.5 g0.4
the+read 7.6 a0.7 b1.0 d0.8 e0.3 g-0.5 h-0.4 j-0.4 k-0.6 m0.5
the+reas 7.2 a-0.6 d0.9 e-0.5 i1.2 s0.5
the+rece 7.7 a-0.6 b0.8 c0.4 g0.4 i-0.3 k-0.4 p-0.3 t0.4
the+rech 8.2 a-0.5 g0.9
the+reci 7.9 a-0.5 c0.3 h0.4 k0.5 l0.5 m0.6 n0.4 o-0.5 q-0.6
the+reco 7.3 a-0.6 b-0.7 e-0.9 g0.8 h1.1 j-0.3 n-0.4 o-0.5 p-0.3 r1.2 s-0.3
the+recr 8.4 a1.0 c0.8 d0.8 e0.6 h0.4 i1.2 n0.3
the+recy 8.2 a1.5 e0.9 g-0.5 p2.5
the+red 8.2 c-0.5 d-0.6 e0.5 n0.5
the+refe 8.4 d0.6 f0.3 j-0.3 o0.7 q0.6 r-0.4 t0.5
the+rega 8.4 a0.3 c0.5 i0.3 s1.1
the+regi 7.1 b-0.5 c0.5 d-0.6 e0.8 f0.3 g-0.4 h0.4 i-0.8 m-0.6 n-0.3 o-0.5 p-0.5 q0.4 s0.9 t2.0
the+regu 7.9 d0.9 e0.8 h-0.4 j1.0 k0.5 m-0.4 q0.3
the+rema 7.2 a-1.2 b-0.5 c0.3 d-0.9 e0.4 f0.4 g0.5 i-0.5 j0.7 l0.6 m-0.4 o-0.4 p1.1 q1.1 s-0.4 t0.4
the+remi 8.2 a0.5 b-0.3 d0.7 e0.5 g-0.4 i0.7 n1.4 p1.3
the+remo 6.6 a0.7 g-1.3 j0.4 m0.3
the+rene 7.3 b1.9 c0.7 d-0.6 e0.8 g-0.5 h-0.6 i1.5 j-0.6 k0.5 l0.3 m0.8 o-0.4 p-0.4 s-0.4
the+rent 7.7 a-0.8 h-0.5 i-0.4 j-0.4 n0.7 o0.8 q0.8 t-0.4
the+repa 8.4 a0.4 j0.3
the+repe 8.4 a0.3 c0.8 e0.9 j0.4
the+repl 7.3 a0.7 d0.8 e0.6 i0.4 l-0.3 m0.4 t-0.4
the+repo 7.1 a1.6 c2.5 d-0.8 e0.3 f-0.5 g-0.6 i-0.8 j-0.3 n-0.8 o-0.4 p-0.5 r-0.4 s1.1 t0.9
the+resi 7.9 a0.4 d0.7 e0.9 g-0.4 i0.8 o0.4 s1.4
the+reso 8.4 a-0.4 g-0.4
the+resp 8.2 a-0.5 d-0.5 e0.4 f0.7 i-0.4 m0.4 p-0.3 q-0.4 t-0.3
the+rest 6.1 a-1.0 e0.4 g-0.8 h-0.3 i-0.5 l2.7 m2.0 n1.0 o1.0 p-1.1 q2.2 r0.8
the+resu 7.5 a0.3 b-0.6 e0.7 g0.8 h0.7 i-0.5 k0.5 l-0.3 n-0.3 o0.3 r0.9
the+reta 6.9 b0.7 g-1.3 i1.2 j0.9 m0.6 o1.1 p-0.8 r-0.8 s0.6
the+retu 7.5 a-0.5 b-0.3 c1.9 d-0.3 e0.3 j1.8 k0.3 l-0.4 p-0.5 q-0.4 t0.9
the+revi 6.6 a0.4 c0.5 d1.1 e-0.7 g0.5 h-0.4 j-0.3 k1.1 n0.4 p-0.4 q-0.4 s-0.5
the+righ 6.7 a0.4 b1.1 c0.6 d0.5 e-0.3 g-0.8 i1.1 j0.7 k-0.4 l-0.4 m-0.5 n-0.3 o1.1 r0.4 t0.3
the+ring 7.7 a-0.5 b-0.4 c0.3 d0.4 g-0.9 j0.9 m0.4 p-0.3 s-0.3
the+rio 8.4 a0.6 g-0.4
the+rive 8.4 b0.6
the+road 7.1 b0.5 c0.9 d1.1 h0.3 i0.6 j-0.5 l-0.6 m0.3 q1.1 r0.7 t0.5
the+role 8.4 d-0.3 q0.5 r-0.3
the+roll 7.9 a0.8 b-0.4 i1.3 s0.5
the+roma 8.4 p0.4
the+roof 7.1 g0.6 h-0.8 i0.4 j1.2 m0.3 r1.3 s-0.7 t-0.5
the+room 7.3 a-0.5 d-0.7 f1.1 i-0.5 k0.3 l-0.8 m0.8 n0.6 p-0.3 q-0.3 r0.6 s-0.5 t0.8
the+rota 8.4 a0.5 c0.7 d0.5 e0.6 f0.9 s0.8
the+roun 8.4 b0.4 e0.7 f0.4 k0.3 s0.4 t0.6
the+roya 8.4 d0.8 r-0.3
the+rule 8.4 j0.7 p0.5 s0.6
the+rumo 8.4 a-0.3 d-0.3 g0.7 k0.3 o0.3 t-0.4
the+rush 8.4 a-0.6 b-0.3 g-0.4 o0.5 t1.0
the+s330 8.2 a0.6
the+safe 8.2 a-0.4 b0.3 c0.9 d0.4 f0.4
the+sale 8.2 a-0.6 e-0.3 f-0.3 g0.6 h0.7 i-0.4 k-0.6 l1.0 m-0.3 n-0.3 o0.5 q-0.7 r0.5
the+salo 8.4 b0.8 i1.2 o1.1 s0.7
the+same 4.8 a1.7 b2.8 c-0.7 d1.1 e0.8 f0.5 g-0.4 h2.8 i1.9 j-0.6 k1.3 l-0.3 m0.4 o0.6 q1.2 r1.6 s-1.3 t0.9
the+samp 8.4 a1.0 b-0.6 c2.7 d-0.5 e0.3 f1.9 l0.3 n0.6 q-0.5 r0.4
the+sca 8.4 g-0.3
the+scaf 8.2 a-0.5 c0.4 e-0.7 f0.4 i-0.3 j-0.3 k-0.5 p-0.3
the+scan 7.3 a-0.5 c-0.3 d1.2 e1.5 f0.8 g0.4 i-0.7 j-0.3 k-0.7 n-0.4 o1.3 p-0.4 r0.9 s-0.5
the+scen 8.2 a-0.4
the+sche 8.4 a-0.4 g-0.4 h-0.4 j-0.4 t-0.4
the+scho 6.8 a-1.0 e-0.7 f-0.4 g0.8 i-0.3 j-0.5 k0.6 l0.5 m-0.4 n0.3 p-0.6 q0.4 r1.1 s0.6 t-0.4
the+scor 8.4 e0.8 i0.7 k0.4 s0.8
the+scou 8.4 a-0.3 g0.6 q0.5 r0.6
the+scre 6.4 a0.8 d-0.3 g0.4 h0.4 i-0.3 p0.6 s0.4
the+scro 6.4 a1.0 g-0.5
the+sea 8.4 b0.4 n0.3
the+seco 5.8 a3.1 b2.1 d0.6 e2.1 g-1.2 h0.7 j-0.7 k0.9 m1.8 n-1.5 o1.3 p0.7 q0.5 r0.8 s1.0
the+secu 8.4 j0.5 p0.3 s0.4
the+sent 8.2 a-1.1 b-0.4 c-0.6 d-0.4 e-0.7 g1.1 h1.1 i-0.5 q-0.5 s-0.4
the+sept 7.6 a0.4 b-0.4 e1.3 g-0.4 h0.4 i1.4 k-0.4 n-0.3 o-0.4 q1.0
the+seri 8.4 a-0.5 b0.4 c-0.4 d-0.3 e-0.4 g0.7 r0.6
the+serv 6.3 a-0.8 b0.7 d-0.5 g0.9 h0.8 i1.2 l-0.5 o-0.5 p0.3 r0.5 s-0.7 t-0.7
the+sett 8.2 a-0.3 g0.3
the+setu 8.4 g0.3
the+shap 8.2 a-0.4 g0.4 q1.0 r-0.3 t0.4
the+shar 7.0 a-2.1 b-0.5 e-0.6 h0.5 i-0.9 j-0.6 l1.5 m1.4 o-0.5 p-0.6 s-0.4 t0.3
the+shed 8.2 d-0.3 i0.6 k0.7 n-0.3 p0.6 s0.7
the+shee 7.7 b-0.6 c0.3 d0.6 j0.4 k-0.5 l0.3 m0.4 r0.5
the+shel 8.4 g-0.6
the+shir 8.2 a-0.5 c0.4 d-0.4 g0.5 h0.5 l1.1 n0.7 r-0.4
the+shop 7.1 a0.6 b0.5 c0.5 d0.8 e0.4 f0.7 g-0.4 h-0.3 i0.5 k-0.7 l-0.3 r-0.5 t1.2
the+shor 7.9 c-0.5 d-0.3 e-0.4 g-0.4 k0.3 n-0.3
the+show 7.9 a0.6 b0.6 p0.9
the+shut 7.7 a-0.9 g1.1
the+side 7.3 a1.1 d-0.5 e0.5 i0.8 j0.7 k-0.3 m1.4 n0.6 s-0.3 t0.8
the+sign 6.7 a-0.8 d-0.8 e-0.3 j-0.5 l-0.4 m-0.4 n-0.6 o0.5 p0.8 q-0.4 s-0.4 t3.0
the+sile 8.4 b-0.4 c-0.4 d0.5 i-0.4 m0.7 o-0.3
the+silv 8.4 a1.4 g-0.5
the+site 6.8 a-0.3 b1.3 c-0.3 d-0.6 e1.0 f0.6 g-0.7 h0.7 j0.6 k2.9 n-0.6 o-0.6 p1.0
the+sixt 8.4 a0.5 d1.3 e1.1 f0.7 h-0.3 j0.6 o0.4 r-0.4
the+size 7.1 b-0.3 d0.4 f0.8 g0.6 h0.5 m0.3 n0.5
the+sket 8.4 a0.6 c1.5 k1.5 l0.4 m0.5 r-0.3 s0.5
the+skip 8.4 c-0.4 e1.1 g0.6 h0.8 p1.0
the+skir 8.4 a0.5 e0.6 g-0.4 i0.7 p0.5
the+skyl 8.4 b0.4 c-0.5 g-0.5 h-0.3 k0.4 m0.3 n0.4 p0.7
the+slid 7.5 b0.4 c0.6 d0.4 e0.8 f1.1 j-0.3 k2.2 m-0.5 o-0.3 p-0.6 q0.7 r0.8 s0.7 t0.5
the+smal 6.8 a0.9 d0.6 g-0.8 i0.6 j1.6 m1.3 n-0.3 o-0.3 p-0.4 q-0.5 t0.5
the+snag 7.9 a1.1 c1.0 d-0.4 e-0.6 f0.6 g-0.3 i-0.4 p1.4 r-0.3
the+sock 8.2 d0.4 p0.7
the+sofa 7.7 a1.0 b-0.3 d-0.5 e1.1 g-0.5 h0.3 j-0.3 s0.3
the+soft 5.6 a0.6 e0.6 g1.2 j0.4 m0.4
the+soli 7.9 a0.5 e1.3 j0.3 n0.4 o-0.5 r-0.3 s-0.4
the+song 6.7 a0.8
the+sony 7.5 g-0.5
the+sort 8.2 a-0.7 b-0.4 d0.4 f0.4 h0.6 l-0.4 m-0.5 n-0.7 o1.9 p-0.4
the+soun 6.2 a-1.0 b0.3 d-0.4 e0.6 g1.5 h0.9 n0.4 q-0.3 r0.7
the+sour 7.9 b0.3 g-0.4 i0.4 j0.5 q0.4
the+spac 8.4 a0.7 g-0.5
the+spea 7.1 a-1.3 g1.0
the+spee 8.2 a1.3 c0.8 g-0.6 t-0.3
the+spel 8.4 b0.4 c-0.4 e-0.5
the+spon 8.4 c0.5 s0.6
the+spre 7.6 d-0.7 e0.5 f0.3 g-0.5 k0.4 m1.7 n-0.6 s-0.5
the+spri 6.6 c1.7 d-0.9 e-1.7 f-0.7 g-0.5 h-0.5 i2.6 j-0.3 l0.9 n0.4 p0.5 q-0.5 r-1.0 s0.7
the+squa 8.4 a-0.7 d0.5 g-0.3 n0.3 t-0.4
the+staf 6.9 a-1.1 c-0.7 d0.5 e0.7 f-0.3 g0.6 h0.6 k0.8 l0.3 o0.5 q-0.7 r1.1 s-0.4
the+stag 8.2 b0.4 g-0.4 i0.4 s-0.4 t0.3
the+stai 7.6 a0.6 b-0.3 c1.1 e1.0 i-0.4 j0.4 l-0.6 m1.0 n-0.3 p0.3 r0.5
the+stam 8.4 q1.1 r-0.3
the+stan 7.6 b-0.3 d0.5 i1.1 p0.9
the+star 7.6 a0.6 c1.0 e-0.3 g-0.5 p0.5
the+stat 6.7 d0.4 e1.5 g-0.6 h0.9 j0.4 k2.2 l-0.4 m2.0 n0.4 p0.4 r-0.8 s0.5 t-0.5
the+step 8.2 d0.6 g-0.4 t0.5
the+ster 8.4 g0.8
the+stic 8.4 e-0.4 k0.7
the+stoc 7.6 a0.3 d0.5 e1.7 g0.4 h-0.5 i0.6 l0.6 p-0.4 q0.4 r0.3
the+ston 8.2 d0.5 e0.9 g0.3 h0.8 m0.4 r0.9 s0.9
the+stor 6.5 a0.4 b1.0 d0.4 e0.3 g-1.6 h-0.4 i-0.7 j-0.6 k0.9 n0.8 p-0.5
the+stra 8.2 b1.2 e0.3 f0.6 i1.1 k0.9 o0.3
the+stre 8.4 e0.6 s0.6
the+stud 7.7 b-0.4 d0.5 e0.6 f0.6 h0.3 i0.6 m0.4 r-0.3
the+stuf 8.2 e0.4 g-0.4 m0.4 p0.8
the+subj 7.2 a-0.6 b0.3 d-0.3 e0.5 j-0.3 l-0.3 m-0.3 o-0.7
the+subs 8.4 a0.3 f0.6 g-0.4 i-0.4 l1.8 n0.3 q0.4 t0.5
the+sum 7.5 a1.2 b1.2 c-0.5 d2.0 g-0.3 h0.3 i-0.3 j1.6 m0.9 n0.7 p0.8
the+summ 7.0 a-0.5 h-0.3 i0.6 j-0.4 k-0.5 l-0.6 p-0.3 r-0.5 s-0.4
the+sund 8.2 b1.0 e-0.3 h-0.3 k0.7 m0.9 q0.3 s0.5 t0.5
the+supe 7.5 b-0.5 c-0.4 d-0.5 i1.0 l-0.3 n1.3 q0.8 r0.6 s0.6
the+supp 6.5 b-0.8 c0.3 d1.1 f-0.4 g1.0 h0.6 i-0.5 j-0.3 l-0.4 m0.7 n-0.5 o-0.6 q-0.4
the+surg 8.4 d-0.3 e0.6
the+surv 7.5 a-0.5 c0.4 e1.0 f-0.6 g-0.6 j-0.4 o1.0 p-0.4 s-0.4 t-0.4
the+swea 8.4 a-0.3 c0.7 f0.4 g-0.3 h0.4 m0.8
the+syst 7.0 a-0.9 e-0.4 f-0.5 g0.4 h0.4 i-0.7 m0.4 o0.4 p1.3 q-0.5 s-0.3
the+t 7.7 b0.8 g0.4 i0.9 p0.6
the+t610 8.4 a-0.5
the+tabl 7.5 b-0.6 d-0.5 e0.8 f0.6 l0.4 m-0.5 n0.4 q-0.5 s-0.5 t-0.4
the+task 8.2 a0.8
the+tast 8.4 e-0.3 f0.4 k0.5 q0.5 r-0.6
the+tax 7.7 c1.3 f0.4 i0.6 p-0.4 q0.7
the+team 6.8 b-0.8 c0.9 d-0.5 e0.7 g-0.9 h-0.8 k1.6 m-0.4 n0.4
the+tear 8.4 c-0.3 g0.3 l0.4 r0.5 t0.3
the+tech 8.2 b0.9 c-0.4 d1.1 g1.3 k-0.3 l-0.3 o-0.4 r1.0 t0.5
the+tele 7.9 c0.5 d0.3 e-0.3 f0.8 g-0.4 i0.3 s0.3
the+tell 8.2 d-0.3 e-0.4
the+temp 8.2 a-0.7 c0.4 e-0.5 h-0.4 m0.4 n0.6
the+tena 7.6 a-0.7 c0.4 e-0.5 f-0.4 g-0.4 i-0.3 j-0.4 m-0.3 t0.3
the+tend 7.9 a-0.7 b-0.5 c-0.6 d0.4 f0.6 i0.8 n-0.3 t1.3
the+tenn 8.4 a-0.6 d0.5 e-0.3 h0.6 m0.3 q-0.3
the+tent 8.4 a0.3 d0.5 i0.4
the+term 7.3 a0.4 b1.1 e1.1 f0.4 g-0.7 h0.4 i-0.5 k-0.4 l0.3 m1.1 n-0.6 q-0.4 r0.3 s-0.4
the+test 7.9 a-0.4 b-0.4 c0.9 d-0.4 e0.5 i0.4 k0.6 m0.6 o-0.4
the+text 8.2 c0.3 f0.4 k0.6 m-0.4 p0.6 q0.5 r-0.5 t-0.4
the+thea 8.4 a-0.5 f0.5 g0.4 i0.4 n0.4 r0.6
the+thin 6.5 a0.3 b1.5 c-0.8 d-0.3 e1.9 f0.4 g1.7 j-0.3 o-0.3 p1.1 r-0.4 s-0.5
the+thir 6.6 a0.5 c1.0 e1.8 f0.5 h-0.5 i0.8 j0.6 k-0.4 m-0.3 o-0.8 p-0.6 q0.4 r0.8
the+thre 7.1 a-1.3 c-0.9 e-1.5 h0.4 i-0.8 k-0.4 l-0.8 n0.5 p-0.7 q1.3 s-0.5
the+thur 7.9 a0.7 c1.9 d-0.4 e-0.4 g-0.4 i-0.3 k1.4 l-0.3 n-0.4 o0.5 r-0.5 s0.3
the+tick 7.6 b-0.4 h0.8 i-0.4 m0.6 n-0.3 p-0.3 r0.7 s-0.4 t1.7
the+tide 8.4 r-0.3
the+till 7.5 a1.1 d-0.7 e2.3 g-0.5 h-0.4 i1.1 k0.7 l-0.6 p0.6 q0.4 r0.5 s-0.5
the+time 6.2 a-0.9 c-0.6 d0.4 g0.5 i-0.4 m-0.4 p0.4 r0.4
the+titl 7.3 a-0.7 e-0.4 g-0.5 r-0.4
the+toil 8.4 g0.5 n0.4 o0.3 r0.6
the+top 6.8 a-0.4 c-1.0 g-0.8 i0.4 j-0.6 k0.6 m0.9 p-0.5 q0.4 r0.8 s-0.5 t0.6
the+topi 8.4 a0.8 e1.2 f0.6 s1.4
the+tota 8.2 e-0.4 g-0.5 k0.4 l-0.4 m1.1 o1.4
the+tour 8.2 e-0.6 h0.5 k-0.3 l0.8 m-0.4 n1.7 o-0.4 t0.3
the+towe 8.4 h0.7
the+town 8.2 a-0.8 b-0.4 d0.7 h-0.4 q0.5
the+toy 8.4 b1.1 e0.9
the+trac 7.3 g-0.5 l0.4 m0.4
the+trad 7.0 c-0.3 e-0.5 f-0.6 g-0.7 j-0.7 k-0.5 l0.5 m0.9 p0.5 r-0.4 s1.0 t1.2
the+traf 8.4 k-0.4 t0.4
the+trai 6.9 b0.7 c-0.4 d0.7 e0.3 f1.7 g0.3 h1.3 i-1.0 j-0.5 k1.4 n1.6 o0.5 p-0.6 q-0.6 r0.7 s-0.7 t0.6
the+tran 6.3 a-0.3 d1.0 e-0.3 f1.0 g0.9 h0.4 i-0.7 j-0.9 l1.3 n1.2 p1.3 q0.7 r1.0 s-0.6 t1.6
the+trav 8.4 a-0.3 g0.7
the+tray 7.9 a1.2 b0.7 c0.3 g-0.4 p2.1
the+trea 7.5 b-0.4 c-0.7 d-0.3 e0.4 f-0.4 g0.5 h1.0 k-0.4 q-0.3 r0.6
the+tree 8.4 e0.4 j0.5
the+tria 7.3 b1.1 d0.8 e0.3 h0.5 i0.8 j-0.4 l0.6 m0.5 p-0.5 r0.5 s-0.4
the+trib 7.1 d-0.4 e0.8 f-0.3 h0.6 i-0.5 j0.7 p-0.4 q0.6 r1.0 s0.9 t0.7
the+trou 8.2 l0.3 r0.5
the+true 8.4 a-0.6 g-0.4 o0.4 t0.3
the+trus 6.5 b-0.9 c-0.4 e0.4 f0.9 h1.9 i0.8 j-0.3 k0.3 m-0.7 n1.3 p0.6 r1.4 t-0.7
the+tues 8.2 m0.8 r-0.6
the+tv 8.4 a0.4 g-0.4
the+twel 8.2 e1.0 g0.4 h0.4 i0.5 o0.4 p0.7
the+two 6.4 b-0.4 f-0.6 g0.9 h1.2 i0.8 j-0.7 k-0.3 o0.6 p-0.4 q1.3 r1.2 s-0.6 t0.5
the+typo 8.4 a0.4 b-0.3 c0.5 d0.6 e1.3 f0.3 i0.4 o0.6
the+unde 8.4 o0.3 q0.8 r0.5
the+unio 8.2 a-0.5 b-0.4 d-0.3 n-0.5 o-0.3
the+unit 6.2 d0.3 g0.8
the+unpa 8.4 o0.3 r-0.4
the+upgr 8.2 a-0.3 g0.3
the+usb 8.4 g0.4
the+use 8.4 g0.6
the+user 7.1 g0.5 o0.4
the+usua 7.1 c-0.4 e-0.5 g-0.5 i0.5 j-0.7 m-0.3 t0.6
the+valu 8.2 a-0.5 g1.5
the+van 7.7 a-0.9 b0.3 f0.5 i-0.7 j-0.4 l1.3 m-0.4 n0.8 o0.5 p-0.3 q1.1 r0.5 t0.5
the+vat 7.3 a-0.5 b-0.4 d0.8 e1.1 g0.4 j-0.4 k1.1 l-0.5 m-0.5 o0.7 p-0.6 q0.4 r1.0 s-0.4 t0.6
the+vend 8.2 a0.6 b1.2 e0.7 g-0.5 i1.5 k-0.3 n0.4 q0.4 s0.8
the+venu 8.4 c0.9 e-0.4 f0.5 k0.5 q0.6 r-0.5 s0.7
the+verd 8.4 a-0.3 e-0.4 g0.5 k-0.3 n0.3 o0.4 r0.3
the+verg 8.4 a0.5 e1.1 t1.7
the+very 7.7 a1.4 b1.8 e1.8 g-0.7 i0.3 r-0.5
the+vest 8.4 c0.4 i0.4 k0.4 q0.6
the+vet 8.4 a-0.4 b-0.3 e0.7 f0.5 h0.4 k0.8 m-0.3 o1.3 r-0.4 t0.8
the+vet' 8.4 c0.7 e0.6 k0.9 q0.4
the+vibr 8.4 a0.6
the+vica 7.6 e1.3 f-0.5 g-0.3 i0.7 j-0.3 l0.6 o0.4 q-0.4 s-0.3
the+vide 7.6 a1.5 b0.5 d0.4 e1.1 g-0.8 p0.7 s0.4
the+view 6.7 a1.6 c-0.3 e0.4 g-0.9 j1.2 k0.5 p1.1
the+vill 7.6 a-1.2 b-0.7 c-0.4 e-0.5 g1.4 h0.3 j-0.4 k0.4 m-0.4 o0.6 p-0.3 r0.9
the+visa 8.4 c0.3 e-0.6 f-0.3 l0.4 o0.3 r-0.4 t1.2
the+visi 7.9 b-0.3 c-0.6 d-0.5 e0.3 g-0.4 k0.6 m0.4 n0.4
the+voic 7.9 a-0.4 e1.2 i-0.4 l0.4
the+volu 7.1 c0.3 d0.3 f-0.4 g-0.4 h0.6 k0.6 l0.5 o-0.4 q0.7 r0.4
the+vote 8.2 i1.3
the+wage 8.2 b-0.4 h1.2 i-0.4 l-0.4 m0.6 n1.9 o0.7 p-0.3 r0.4 t0.5
the+wait 8.2 b-0.4 e0.6 g0.4 h0.7 k-0.3 r0.4 s0.7
the+walk 8.2 g0.3 i0.5
the+wall 7.5 a0.4 c-0.4 e1.0 g1.2 h0.3 k-0.4 m0.3 p1.1 r0.8
the+warr 7.6 g-0.8
the+wate 7.6 a-0.3 b0.4 d-0.5 e0.3 g0.3 i-0.5 j0.4 l-0.4 m1.1 o-0.3 p-0.4 q1.6 r1.2 s-0.4 t-0.5
the+way 6.1 a-1.4 b-0.8 c1.5 d1.6 e-0.5 g1.4 i-0.7 k0.9 l0.6 m0.4 n-0.9 o0.8 q2.6 r1.9 s0.6 t0.3
the+weat 7.6 c0.4 e0.3 f0.4 g0.5 h0.4 i0.3 j-0.3 n1.1 r0.4
the+web 7.9 a-0.7 b0.4 c0.5 e0.4 g1.5
the+webs 6.5 a-1.3 b-0.6 c-0.3 d0.5 e-0.4 g-0.6 h0.6 j-0.8 l-0.6 m-0.6 o0.4 p-0.5 r0.5 t0.6
the+wedd 7.1 a-0.4 c-0.5 d0.7 e0.8 g-0.8 h-0.7 i-0.6 l1.0 m0.7 n0.6 o-0.5 p0.3 q1.8 s0.3 t0.5
the+wedn 8.4 c0.7 d0.3 f0.6 k1.3 n1.1 p0.5
the+wee 8.4 a-0.4 b-0.3 d0.4 f-0.3 h0.8 m0.7
the+week 6.1 a-1.7 c-1.5 e-0.5 g-0.6 h0.3 i1.0 j-0.6 k3.5 l-0.8 m0.8 n3.2 o1.1 q-1.2 r0.4 s-1.1
the+wels 7.9 a-0.3 d-0.4 e0.4 f-0.4 g0.4 h0.4 i-0.4 m0.9 p0.4 q0.8 r0.8 t1.7
the+whit 8.4 b0.3 f0.4 h0.4 o0.4
the+whol 5.7 a1.2 b-1.2 c0.3 d0.4 e1.0 f1.0 i-0.4 j-0.8 k1.3 l0.7 m1.1 n0.9 p-1.0 q-0.7 r1.0 s0.7 t0.8
the+wi 8.4 b1.1 q-0.3 s1.0 t0.4
the+wide 8.4 a-0.9 g-0.5
the+wifi 8.4 b-0.3 c0.4 d-0.4 e0.4 g0.8 h0.3 l0.3 m0.4 n0.6 q-0.4 r1.7
the+wind 7.0 a-1.0 c-1.0 d0.3 e-0.8 g-0.7 j-0.3 k-0.6 p-0.5 q1.0 r-1.0 s-0.8 t-0.4
the+wint 8.4 f0.3
the+wire 7.9 a-0.6 b0.5 c0.4 e0.4 g-0.6 i-0.5 l-0.3 m-0.3 n1.8 p-0.3 q0.8
the+witn 8.2 a-0.6 c0.5 h0.7 k-0.4 q0.6 r0.7
the+woma 8.2 d0.5 j0.5 s0.5
the+wool 8.2 a-0.8 f-0.4 i-0.3 l0.8 m-0.4 n-0.3 p-0.4 q0.9 t-0.4
the+word 5.6 b-0.3 c-0.6 d-0.3 e1.5 f0.5 g-0.8 h1.5 i-0.8 j0.9 k0.7 m1.6 n-0.4 p-0.5 r-0.4 s-0.6
the+work 6.8 c1.2 e0.9 g-1.0 i-0.7 k2.4 m0.4 n-0.5 o-0.4 p0.4 r-0.5
the+worl 7.3 a-0.5 b0.4 d0.5 g1.2 i0.4
the+wors 7.9 a1.2 g-0.7 s0.6
the+wron 6.0 a1.2 b-0.5 c-0.4 d-0.9 e3.7 f0.5 g-2.1 h-0.3 i0.8 j1.4 k0.4 m0.7 n-0.8 p-0.4 q-0.9 r-0.6 s-0.6
the+xtra 8.2 a-0.7 g1.0
the+yard 8.2 c0.3 d0.5 i0.6 n0.5 r-0.3
the+year 6.8 b0.7 c-0.9 e-0.5 g-1.3 i0.8 m-0.5 o1.4 p-0.5 q0.4 r-0.8 s0.7 t-0.4
the+youn 7.7 a-0.4 c-0.9 d-0.7 e-0.7 f1.0 g0.7 i-0.4 k0.3 l-0.4 n0.4 o0.3 q0.6 r0.9 s-0.3 t-0.3
the+zen 5.8 a1.5 g2.0
the+zens 8.4 a-0.5
the+zoom 7.9 g0.4
thea 7.7 a-0.8 d-0.3 e-0.4 f0.4 k0.9 l0.9 o0.7 r0.5 s-0.5 t-0.4
theatr 7.7 a-0.8 d-0.3 e-0.4 f0.4 k0.9 l0.9 o0.7 r0.5 s-0.5 t-0.4
thef 8.2 e-0.4 r-0.4
thef+and 8.4 e-0.3 r-0.4
theft 8.2 e-0.4 r-0.4
thei 4.8 a0.3 b0.4 c-1.0 d-0.4 e0.4 g-0.6 h1.5 i0.7 l2.2 m1.0 o-0.3 p-0.5 q-0.5 r1.5 s-1.6 t1.3
thei+cust 7.6 a1.6 g-0.5
thei+eyes 8.2 a0.4 b-0.3 e1.8 i-0.4 k0.7 m0.6 n0.3 o-0.3 t0.5
thei+is 8.4 b0.7 e-0.4 n0.4
thei+mind 8.4 e-0.3
thei+musi 8.4 a0.4
thei+numb 8.4 g0.5 h0.8 r0.7
thei+on 8.4 d0.5 e0.6 p0.8
thei+own 7.1 a-1.1 b-0.3 c-0.6 e-0.7 h0.3 i2.6 j-0.3 o0.4 q-0.3 t0.5
thei+part 8.4 a0.6 b0.9 i1.0 j0.8 m0.6
thei+phon 8.4 a0.7 b0.9 e0.4 f0.5 g-0.3 m0.5
thei+rece 8.4 a0.7
thei+soft 8.2 a-0.5 g1.3
thei+soli 8.4 a-0.5 c-0.3 e-0.6 j-0.3 l0.5 m0.5 n0.4 q-0.6 t0.3
thei+subs 8.2 a-0.3 c0.4 e0.8 f-0.3 i0.3 o0.4 r-0.4
their 4.8 c-0.9 d-0.6 g-0.7 h1.5 l2.2 m1.0 o-0.3 p-0.9 q-0.4 r1.6 s-1.4 t1.3
theirs 7.6 a0.8 b0.9 e0.6 i0.8 p0.6 r-0.5 s-0.3
them 4.1 a2.2 b1.1 c1.5 d1.2 e3.3 f0.3 g-0.6 h0.4 i-1.6 j-0.4 k1.0 l-0.7 m-0.7 n-0.5 o0.5 r3.5 s0.9 t0.8
them+a 8.2 a0.8 e0.4 g-0.4 m0.4 t0.9
them+abou 8.4 a0.4 e0.9 s1.0
them+all 8.4 a-0.4 o0.5 t0.3
them+and 7.3 a0.8 c-0.4 d-0.6 e0.6 f-0.5 h-0.3 m0.7 s0.5
them+anyw 8.4 a0.9 g-0.4
them+are 7.7 c-0.3 f0.3 g0.8 p1.0
them+as 7.9 c0.4 e-0.4 h-0.5 i0.6 k-0.4 l-0.4 m-0.3 n-0.3 o-0.4
them+befo 8.4 a0.4 c1.7 d-0.4 e0.7 m0.6 t2.2
them+by 7.9 a-0.5 d0.4 h0.5 o0.8
them+dire 8.4 e0.6 g0.5 k0.5 m0.3
them+down 8.2 e-0.3 f0.3 r-0.5
them+for 7.9 a0.6 e-0.4 g0.4 k0.4 q0.3 r0.4
them+i 8.4 a-0.4 g0.5
them+in 7.2 b0.8 c-0.5 d0.6 e0.6 f0.4 h-0.8 i-0.5 m-0.3 p-0.3 s-0.4 t-0.5
them+into 8.4 c0.6 d0.8 g-0.3 s1.2
them+is 7.9 a0.4 c0.5 e1.0 i0.4 n0.5
them+myse 8.4 b0.5 c-0.5 e-0.7 m0.5
them+now 8.4 a1.0 c1.0 l0.7 n0.3 s0.6 t1.3
them+on 7.1 b-0.4 f-0.3 g-1.5 i0.3 o0.3 r-0.4 s0.3
them+out 8.2 a-0.8 d-0.5 g0.8 i-0.3 k0.8 q0.3 r1.1 t-0.4
them+over 7.9 c0.9 e-0.5 h0.6 k-0.3 o-0.3 q-0.4 r0.4 t1.4
them+said 8.4 a-0.6 b-0.5 g0.9 h0.8 n-0.4 o-0.4 r1.2
them+so 8.2 d1.1 s1.3
them+the 7.3 a0.5 b-0.5 c0.6 d-0.5 f-0.5 g-0.7 i-0.3 j-0.3 n-0.4 r-0.5 s0.4 t-0.5
them+to 6.3 a-1.0 b0.7 c1.1 d2.0 e1.2 f0.5 g1.5 j0.5 q0.5 r1.2 s-0.7
them+twic 8.2 b-0.4 g-0.5
them+up 8.4 e1.0 m-0.3 o1.5 p0.8
them+was 7.9 a1.5 b2.0 e2.8 f0.9 g-0.7 i-0.5 k0.3 m0.4 q0.5 r-0.3 s-0.3
them+what 8.4 a-0.3 b0.6 e0.3 i0.5 s0.9
them+who 8.4 e0.6 p0.5 s0.4
them+with 7.6 a0.6 d0.5 g-1.0 h-0.4 p0.7 t-0.3
them+work 8.4 a0.6
them+your 8.4 j0.3 n0.3
theme 8.4 c0.6 e0.3 s0.6
themse 7.7 g-0.6 j0.5 s0.4
then 4.3 a2.5 b0.4 c2.4 d4.3 f1.2 g-4.3 i2.1 j1.3 k-1.0 l1.9 m0.6 o0.4 p-0.3 q-1.1 r-1.0 s-0.5 t0.4
then+a 7.7 a-0.5 b-0.5 d0.7 g-1.0 i0.5 m0.4 t-0.4
then+agai 8.4 a-0.6 g-0.7
then+and 7.9 a0.3 d0.8 i0.9 j0.4 p0.3 r0.5
then+anot 8.4 a0.4 c0.3 i1.0
then+at 8.4 d-0.4 e0.5 k0.3
then+call 8.4 b0.5 i1.2 k0.8
then+come 8.2 a1.2 g-0.6 j0.5
then+do 8.4 a0.6 n-0.3 t0.3
then+he 7.5 a-0.6 f0.3 g-0.4 i-0.4 l-0.3 m0.3 q-0.4 t-0.5
then+i 6.9 a0.8 c0.5 d-0.7 e0.4 g-0.7 i-0.7 j0.4 l1.5 n1.1 o0.3 r-0.5 s1.0
then+i'm 8.2 b0.6 i0.3 s-0.4
then+in 7.9 a-0.4 c-0.5 e-0.8 r-0.4
then+it 7.1 b-0.4 f0.4 r0.6
then+my 7.9 a0.4 e-0.5 h0.7 j0.7 k0.3 p0.4 r0.4
then+no 8.4 c0.3 d0.6 i0.8 l0.6 m0.3 n0.4
then+or 8.4 a-0.7 b-0.3 c-0.4 l0.7 o0.4 r-0.3
then+so 8.4 a0.3 b0.5 i0.5
then+some 8.4 c0.4 e0.6 m0.7
then+that 8.4 d0.9 i0.3 j0.7
then+the 6.7 a-0.8 c1.6 d2.6 e-0.4 i-0.7 j-0.5 k-0.8 l1.4 m-0.4 n-0.6 o0.5 q0.5
then+to 8.4 a-0.5 e0.4 j0.6 s0.8
then+tran 8.4 a0.9 g-0.3
then+you 7.6 b0.4 c-0.6 d0.3 g-0.4 i-0.4 l1.7 s0.5
then+you' 8.4 a-0.3 c0.5 f0.8 l1.0 m0.4
theo 7.9 b0.3 c-0.7 d-0.5 e-1.0 g0.3 m0.8 o-0.5 q-0.4 s-0.4
theodo 8.4 b0.6 c-0.6 d-0.3 e-0.6 g0.4 m0.9 o-0.5 q-0.4 r0.4
ther 3.7 a1.8 b1.7 c2.5 d1.8 f0.4 g-1.4 i-0.8 j-1.0 k0.5 l1.2 m1.6 o2.2 p2.8 q0.8 r-1.4 s0.9
ther+a 5.4 a1.4 b2.4 c-0.6 d-0.4 e0.9 f1.0 g-1.7 h1.6 j-1.6 l-0.7 n1.0 o1.1 q-0.5 r-0.5 s1.9 t-0.6
ther+abou 8.2 c0.5 g-0.3 s0.5
ther+an 7.6 a0.3 b0.4 d0.7 e-0.6 f-0.5 g-0.4 i-0.4 j0.9 l1.5 m0.4 o0.4 r-0.6 s-0.4 t0.6
ther+and 7.6 c0.8 e-0.5 f0.5 k-0.3 m-0.3 n0.4 p0.4 s-0.4
ther+anot 8.4 a-0.6 o1.0
ther+any 8.2 b0.5 g-0.4 h-0.3 l1.8 o-0.7 p-0.4 q0.3
ther+are 5.6 a1.6 b1.3 c1.5 d0.4 e1.6 h-0.9 i-0.8 j-0.3 k-0.9 l-0.4 m1.4 p-0.5 q1.0 r-0.9 s1.5
ther+as 8.4 a0.4 e0.4 i0.7 n0.8 o0.7 r-0.4
ther+be 7.1 a-1.3 b-0.4 c0.3 d0.5 e-0.3 g-0.4 h-0.6 i0.6 j-0.5 m0.8 o1.4 p-0.6 r-0.4 s-0.5
ther+been 8.2 b-0.4 d-0.4 l0.3 m1.2 o0.8 p-0.3
ther+but 8.4 a-0.4 g0.4
ther+for 8.4 m0.7 p0.7
ther+has 8.4 c0.4 i0.6 p0.5
ther+hasn 8.4 c0.6 i0.7 p0.5
ther+have 7.9 a0.8 g-0.5
ther+is 5.8 a0.9 b-0.3 c0.6 d0.9 f-0.5 g-1.4 i-0.7 j0.6 p0.8 s-0.4
ther+isn' 7.9 a-1.1 b0.5 g0.9 i0.3 k0.3 l0.9 m-0.4 o1.0 q-0.4 r0.4
ther+it 8.2 a1.3 b0.6 e0.4 g-0.4 p1.5
ther+no 6.5 a-0.9 d-0.4 g1.8 h0.9 i-0.8 j-0.4 k1.1 l1.7 n-0.4 o-1.0 p0.9 q0.8 r0.3 s0.5 t-0.5
ther+noth 7.2 b-0.6 e-0.3 f-0.5 k2.2 m0.4 n0.7 o1.6 p0.7 r-0.4 s-0.3
ther+on 8.4 c-0.3 e-0.4 s0.8
ther+one 7.7 c0.3 d0.5 h-0.5 n-0.3 q0.4 t1.1
ther+some 7.9 a-0.8 c0.6 d0.7 e-0.8 f0.3 h-0.3 p-0.3
ther+too 8.4 c0.8 e-0.4 g0.6 h0.6 p0.5 q0.3 r0.5
ther+was 6.5 a2.2 c0.8 d0.6 f0.4 g-1.1 h0.4 j0.5 m0.4 n0.4 p0.5 s-0.5
ther+were 7.3 c-0.3 d-0.4 e0.4 f0.5 i-0.4 p0.3 r-0.4
ther+with 8.2 b-0.4 c-0.3 m0.9 t0.3
ther+won' 7.9 a-1.1 b-0.5 c0.4 d0.4 i0.8 k1.4 s-0.5
therap 8.4 g0.4 h0.6 o0.3
there 4.1 a1.8 b2.4 c2.7 d0.7 e0.5 f0.6 g-1.0 i-0.6 k-0.5 l1.5 m1.7 n0.5 o2.0 p1.2 q1.1 s-0.7
there' 4.8 c0.7 d0.9 e1.4 f-0.4 g-0.6 i-0.4 j-1.3 k2.1 l1.1 m0.9 o0.7 p2.2 q0.5 r-0.8 s2.6 t0.5
theref 7.5 a0.9 b0.5 c-0.3 d1.3 e0.5 f0.8 g-0.3 j-0.4 p0.9
theres 8.4 a0.6 d-0.4 e-0.4 g-0.5 m0.9 o0.9
thes 5.4 a-0.5 b1.9 d1.0 e0.7 f0.4 g-0.3 h0.4 i-1.5 j-0.7 n0.6 o0.6 q1.6 s-0.6 t0.3
thes+are 8.2 g0.6
thes+befo 8.4 a0.6 b-0.5 e1.2 f0.3 h-0.4 k0.3 m-0.4 n-0.4
thes+but 8.4 g-0.4 j0.5 s0.7
thes+came 8.4 g-1.0
thes+days 7.3 a0.6 b0.8 d0.8 e-0.9 g-0.4 h1.1 i-0.7 j-0.3 o1.5 p-0.4 r0.4 s-0.6
thes+othe 8.4 a-0.8 g1.3
thes+phon 7.9 a-0.8 g0.6
thes+reci 8.4 a-0.7 b0.4 k0.3
thes+thin 7.9 a0.5 b0.7 g-0.6 k0.3 p0.3 r-0.4
thes+to 8.4 a-0.6 g-0.8
these 5.4 a-0.4 b2.0 d0.9 e1.0 f0.5 i-1.4 j-0.6 n0.7 o0.7 q1.6 s-0.5 t0.4
they 3.8 a3.3 b-1.1 c0.3 e1.7 f0.4 g-1.8 h1.2 i1.0 j1.7 k-0.9 m-1.3 n-1.6 o0.5 p0.4 q-1.0 r-0.6 s3.3 t0.7
they'd 6.9 a-1.7 b-0.6 c-0.4 d-1.3 e-1.2 h2.3 i-0.8 j-0.4 l-0.6 n-0.3 o0.7 p-0.5 r-0.4 s-0.8
they'l 6.7 d-0.6 g-1.0 j1.5 k-0.7 l1.0 m-0.5 n-0.4 o1.5 r-0.8
they'r 6.3 a1.4 b-0.4 d0.4 e0.9 f-0.3 j0.6 m-0.6 p0.9 s0.7 t-0.4
they'v 6.0 a2.7 b0.8 e3.2 g-0.4 h0.6 i1.8 j1.4 k0.3 l0.3 n-0.6 p1.6 r0.7 s1.9 t0.4
they+a 7.9 b0.3 c-0.5 f0.5 k0.3
they+all 7.2 c0.4 d-0.5 e0.7 g0.4 i0.5 j-0.4 k-0.3 q-0.3 s2.1
they+are 6.4 a-0.4 b-0.3 d0.7 g-0.8 p0.4 r-0.3
they+ask 8.2 a0.6 b0.4 d0.5 e0.3 p0.8 s0.5
they+aske 7.6 a0.9 b0.8 c-0.4 e1.1 g-0.9 i1.0 j0.9 p-0.4 s1.3
they+be 7.6 a0.9 d0.3 e0.5 g-0.6 h-0.3 j1.1 s0.7
they+been 7.9 a0.5 b-0.3 c0.8 e1.5 g0.5 m0.9 o0.4 p0.9 s0.5 t0.9
they+call 8.4 a-0.4 c0.4 g0.6 i0.4
they+came 8.4 d0.5 e-0.3 f1.1 s0.9
they+can 7.9 a-0.3 e-0.4 n0.4
they+cann 8.4 o0.6
they+clai 8.4 a0.7
they+come 8.2 a-0.7 e-0.3 f0.8 m-0.4 n1.1 o0.5 q-0.4 r0.7
they+coug 8.2 a-1.0 c-0.3 f0.8 h-0.5 k0.8 l2.1 n0.3 p-0.3 t0.4
they+coul 8.2 a0.9
they+did 8.4 a0.4 d0.4 e0.9 t0.4
they+do 7.5 e0.4 f0.5 i0.5 s1.2
they+don' 7.7 b-0.4 c1.7 d0.8 g-0.3 n-0.4 o0.4 s0.7 t0.6
they+foun 8.4 a-0.4 e-0.5 g0.4 q0.5 r0.6
they+free 8.4 a0.8 g-0.4
they+get 7.9 a-0.5 c0.5 e0.6 l1.0 r-0.3 t0.5
they+go 8.4 a0.5 e0.4
they+gone 8.4 c-0.5 d-0.4 e-0.5 g0.5 h0.7 j0.5 n0.3 r0.7
they+got 8.2 a0.5 c1.0 d0.7 s0.5
they+had 7.6 e-0.6 f0.6 g0.9 m-0.3 p0.3 r0.7 s0.4
they+have 7.0 c-0.5 j0.5 o-0.3 r-0.7
they+just 8.2 a0.7 d0.7 i0.7
they+left 8.4 a-0.4 e-0.5 g0.4 q0.5 r0.6
they+like 7.5 a-0.7 c-0.4 d-0.7 e-0.6 f-0.5 g0.4 h2.7 i-0.7 j0.6 k0.3 l-0.4 m0.5 n-0.8 o0.8 p-0.4 s-0.7
they+look 8.2 b-0.4 j0.6 k-0.3
they+love 8.4 a-0.5 b-0.3 d0.4 g0.6 h0.4 o0.4 r1.4 t-0.4
they+make 7.9 a1.0 c0.7 d1.7 e-0.5 g-0.3 p0.6 s0.6
they+neve 8.4 g0.5 j0.4 o0.4 p0.7 r0.6 s0.6
they+not 7.9 a-0.6 b0.3 c0.3 d0.4 k0.3 p0.3
they+offe 8.2 a0.6 g-0.9
they+pay 8.4 h0.4 j0.5 l0.7 p-0.4
they+put 8.2 b-0.3 d0.4 k0.5 n-0.4 q0.5
they+said 7.6 a1.2 g-1.0 h0.7 k0.5
they+say 8.2 a0.7 c0.4 e0.8 i0.6 p0.3
they+seen 8.4 a-0.4 d-0.3 g0.4 h1.1 l0.9 r0.9 t-0.3
they+sent 8.2 a0.4 d-0.4 e0.6 i0.4 j1.1 k0.5 p0.4 r-0.4
they+shou 7.9 a-0.9 b-0.3 g-0.4 h0.5 l1.6 q0.8
they+stay 8.4 d-0.3 k-0.3
they+stil 7.9 c0.5 f0.7 t0.6
they+told 8.4 a-0.6
they+want 7.1 d-0.3 g-0.4 i-0.4 o-0.3 p-0.4 r-0.5 s-0.4
they+were 6.5 c1.1 d0.8 e-1.2 g-1.0 i-0.4 l-0.6 n-0.5 p-0.6 r0.3 t1.2
they+will 6.9 a0.7 c-0.3 d-0.3 e0.5 i-0.3 j0.5 n0.8 p-0.4 s0.4
they+won' 7.6 a0.5 b0.4 g-0.4 m-0.3 p0.7 q0.6 r-0.4 t0.6
they+work 8.2 b0.9 c-0.4 d-0.5 g0.3 o0.4 r0.6 t-0.3
they+woul 7.6 a1.3 d-0.3 e-0.6 g-0.9 i0.9
they+writ 8.4 c0.3 i0.6 r-0.4
thic 8.2 a-0.8 d0.6 e0.3 f0.6 n-0.4 o1.0 q0.4 r-0.3 s-0.4
thicke 8.4 a-0.5 m0.3 s-0.3
thin 3.9 b0.9 d1.9 e1.4 f0.9 h0.7 i1.3 j-2.0 k1.9 m0.4 o1.0 p0.6 q-0.5 r0.4
thin+a 8.2 a-0.7
thin+abou 6.5 a-1.6 c-0.3 d-0.3 f-0.4 g0.5 i-0.7 l0.7 o0.5 p0.7
thin+and 7.7 b-0.3 c-0.6 d-0.6 f-0.3 h1.1 i-0.6 o1.3 r0.6
thin+anyo 7.9 b0.4 c0.7 d-0.4 e0.9 g0.7 m-0.4 n-0.4 p-0.3 r1.0 t1.3
thin+are 8.4 a-0.5 h0.3 l1.4
thin+back 8.4 a0.6 b0.9 e0.7 p0.8
thin+beca 8.2 a-0.6 g0.5
thin+but 8.4 c-0.3 g-0.3 i1.1
thin+for 7.9 a-0.6 b-0.3 h0.4 k0.4 m-0.3 r0.7
thin+from 8.2 a1.0 i0.6 o0.6
thin+happ 8.4 g0.4 h1.0 r0.4
thin+i 6.6 a2.2 c1.0 e0.8 g-1.6 h0.4 i-0.7 n0.4 p-0.3 r-0.4 s0.8 t-0.4
thin+in 7.6 b-0.6 c-0.4 d-0.3 f0.8 g0.4 h-0.3 i-0.3 m0.4 o0.3 r0.6
thin+is 7.1 a0.6 g0.3
thin+it 7.9 a1.5 d-0.5 e-0.5 i1.4 r0.5
thin+it's 7.1 a0.9 e0.5 g-0.3 h0.4 i-0.7 j0.4 m-0.4 n-0.5 o-0.3 p1.3 q0.4 t-0.4
thin+its 8.2 a0.6 e1.1 g-0.4 i0.6
thin+miss 8.4 g-0.7
thin+of 7.3 c0.3 d1.3 e-0.9 g0.5 i1.1 j-0.3 k-0.6 m0.6 p-0.3 r0.8 s0.6
thin+so 7.7 b0.7 d-0.4 l0.6 m-0.4 n0.8 o-0.4 p0.7
thin+stan 8.2 a0.4 d1.0 f1.1 p0.4 s1.6
thin+that 6.2 b0.6 e0.5 f0.3 g-0.5 h0.3 m0.5 n-0.4 r-0.7 s-0.4 t-0.3
thin+the 6.8 a0.5 b-0.3 d-0.3 e1.0 g0.8 i-0.6 k-0.4 m0.5 o0.4 p-0.4 s0.5
thin+ther 8.2 a-0.4 b-0.3 g-0.4 i0.5 q0.3
thin+this 7.6 a0.9 g0.4
thin+thou 8.4 g-0.3
thin+to 7.2 a-1.6 b-0.4 d0.7 e0.6 g-0.5 h0.8 i-0.4 k-0.4 l0.5 o-0.3 q-0.3 r0.7
thin+tomo 8.4 a-0.4 c-0.4 d0.5 f0.4 g-0.3 n0.8 o0.6 q-0.5 t1.0
thin+up 7.9 a0.4 c1.0 e-0.4 f0.8
thin+we 7.9 a0.9 i1.0 s0.5
thin+we'l 8.4 a0.8 i0.8
thin+we'r 8.4 a0.3 b-0.3 f0.6 i1.1 p0.4
thin+what 7.7 b0.6 c1.0 d0.7 g1.0 o-0.3 p0.4 q0.7 r0.9
thin+with 7.9 b0.8 e-0.5 g0.4 i0.6 p-0.4
thin+you 7.3 a-0.4 b1.4 c0.3 d-0.3 e-0.3 i0.5 k-0.4 l0.4 p0.3 r-0.3
thin+you' 7.9 a0.4 b-0.3 d1.5 f0.4 g-0.8 i-0.6 m0.7 n0.5
thing 4.7 a1.3 b1.4 c0.9 d1.0 e1.8 f1.1 h0.6 i0.9 j-1.4 k0.9 n-0.7 o0.6 p1.2 r1.4 s-1.6 t0.4
things 5.4 a-0.3 c-0.9 d0.8 e1.0 f1.1 g0.5 j-0.8 k0.7 l0.8 n0.5 o1.0 q-0.5 r-0.4 s0.6
think 5.3 a-0.7 b-0.3 c-0.6 d1.1 e-1.2 f0.3 g-1.3 h0.5 i1.2 j-0.4 k0.9 m0.9 o-0.6 q0.4 s0.3
thinki 6.8 a-1.4 b1.0 d0.4 g1.7 h-0.5 i0.3 j-0.4 l-0.6 p-0.4 r-0.5 s0.5 t-0.6
thinks 7.1 a1.5 d-0.4 e1.1 f-0.4 g-1.0 i-0.3 l-0.4 p0.6 r-0.6 s1.0
thir 5.3 a0.6 b0.6 c1.4 d1.0 e2.9 g-1.1 h0.4 i1.7 j0.5 k-0.4 l0.4 m-0.6 n1.7 o0.6 s0.7 t0.4
thir+and 8.4 c0.5 d0.7 e-0.3 h0.6 i-0.4 p0.7 r0.5
thir+apex 8.4 a-0.9
thir+day 8.4 c-0.3 e0.5 k0.9
thir+days 7.6 a-0.4 b-0.6 e1.0 f-0.4 h0.5 i0.9 j-0.3 l0.5 n-0.4 o1.5 p-0.3 s-0.3
thir+eigh 8.4 a0.5 b0.7 e0.4 f0.6 i0.5 s0.7
thir+floo 8.2 b-0.4 c-0.5 f-0.4 g0.7 i-0.3 n-0.4 o-0.6 r1.5 s-0.4 t0.4
thir+miss 8.4 c0.9 f0.3 i1.4 j0.5 s-0.3
thir+of 7.1 b0.7 d0.4 e-0.9 g-0.5 h-0.3 i0.4 j0.6 k-0.3 l0.6 n0.6 r-0.6 s0.5
thir+on 8.4 a-0.5 e-0.3 i-0.4 m0.4 n1.8
thir+part 7.6 g0.4 j0.4 p0.5
thir+the 8.2 e-0.5 r-0.4
thir+year 7.7 a-0.6 c-0.3 e-0.6 f-0.3 g1.0 i-0.6 k0.4 p0.6 q-0.5 r0.5 s0.8 t-0.5
third 5.6 a0.6 c1.6 d1.6 e2.1 g-0.7 i1.3 k-0.6 l-0.4 m-0.6 n0.8 o-0.6 q0.3 r0.6 s-0.6
thirdl 8.4 e-0.4 h0.5 n0.5
thirds 7.9 a-0.6 c0.5 e-0.6 h-0.4 i-0.6 l1.0 m0.5 n2.6 p0.3 r-0.5 s-0.4
thirte 8.4 c-0.3 e-0.4 k0.9
thirty 6.7 a0.5 b1.0 e2.0 g-0.5 i0.7 j0.5 l0.4 o1.3 s1.7
this 2.8 a-0.7 b1.3 d2.0 e1.7 f3.1 g1.6 h-0.4 i0.4 l0.8 m1.3 o1.4 p-2.2 q4.3 r0.6 t2.3
this+a 7.3 a-0.6 b0.4 d0.9 g0.5 j0.3 q0.8
this+addr 8.2 a-0.8 b-0.4 h-0.3 m0.6 o1.1
this+afte 7.5 c0.6 d0.4 e0.6 f0.7 g-0.9 i-0.4 k2.3 l-0.4 m0.4 n-0.3 o0.8 q1.1 t1.1
this+agai 8.4 a-0.7 e-0.7 l0.4 m1.6
this+and 7.5 c1.7 d-0.3 e-0.7 f0.9 i1.6 k-0.5 r-0.3 t-0.4
this+apex 7.9 g0.6
this+appl 8.2 g-0.4
this+as 7.3 a-1.0 e0.7 g-0.7 i1.9
this+autu 8.2 a-0.4 d0.3 g-0.4 i1.9
this+baby 7.7 a-0.6 g1.6
this+beca 8.2 e-0.3 g0.4 r0.4
this+befo 8.2 a1.1 g-1.0
this+bill 8.4 a0.6 g-0.4 m0.6 p0.4
this+buil 8.4 a0.3 f0.4 m0.6 p1.0
this+but 7.7 a0.5 d0.8 e1.0 g-0.6 p0.3 s0.4 t0.4
this+by 8.4 d0.4 f0.7 m0.3 o0.4 t0.4
this+came 5.4 a-1.7 g4.5
this+can 8.4 a0.3 g-0.7
this+cate 8.4 a-0.3
this+comp 7.9 a1.0 b0.4 g-0.4 p0.6
this+does 8.2 a-1.6 g-0.5
this+dvd 7.0 a2.0 g-1.6
this+emai 7.7 a-0.5 c-0.4 d-0.5 e1.0 i1.0 j0.5 n0.4 p-0.4 q0.7
this+end 8.4 a0.5 i-0.3 p1.4
this+feat 8.4 a-0.3 g-0.4
this+for 7.2 a-0.4 d-0.3 e0.9 j0.6
this+frid 8.2 a-0.6 c-0.7 e-0.8 g1.3 h1.0 n0.4 q-0.4
this+from 8.2 a0.8 b-0.3 d-0.3 f1.8 i0.4 r0.4
this+g3 8.2 a-0.4
this+grea 8.4 g0.4
this+has 7.6 b0.3 d0.4 g1.7 s-0.4
this+i 7.7 a1.4 g0.3
this+in 7.2 b-0.6 c-0.8 d0.4 e-0.3 f0.8 g0.6 h1.0 i-0.5 j-0.4 m0.3 q-0.5 r0.6 s0.4
this+inbo 8.2 b0.4 c-0.4 d0.6 f0.9 g-0.5 k-0.3 l0.7 r-0.6 t0.4
this+invo 8.4 a1.0 g-0.4 j0.8 m1.9 p0.4 s1.6
this+is 4.8 a-0.5 b1.4 c0.9 d2.1 e0.3 f1.2 g0.8 h-0.9 i1.7 k1.0 l-0.4 m-0.4 p-0.7 q1.5 s-0.6 t-0.4
this+isn' 7.6 b-0.5 c-0.5 d-0.5 e1.1 i-0.6 l0.4 o-0.4 p-0.4 q-0.3 s0.6
this+issu 8.4 a-1.2 e-0.4 g1.0 t0.4
this+item 7.9 a0.4
this+kind 8.4 g-0.4
this+lett 8.4 c0.7 i-0.3 j0.6
this+leve 8.4 a0.6 b0.6
this+list 8.4 a0.6 f-0.3 k0.3
this+litt 7.6 a-0.9 g1.4
this+mach 7.7 a-0.8 g0.7
this+mail 8.2 a-0.6 c0.7 i-0.4 k-0.4 m-0.4 n-0.5
this+may 7.7 a0.6
this+mean 8.2 a0.4 g0.6
this+mess 7.9 a-0.8 b0.4 e-0.6 k0.4 q0.8
this+minu 8.4 h0.3 l0.4 n-0.4 o-0.7 q0.4 t2.4
this+mode 7.2 a-0.5 g0.6
this+mont 6.7 a-1.4 b1.0 c-0.5 d-0.4 e-1.2 g-0.5 i-1.2 j-0.6 k-0.3 l2.9 n0.9 o1.6 p0.8 r-0.3 s-0.5
this+morn 5.8 a-1.3 b-0.4 c-1.0 d0.6 e-0.5 f0.9 h0.3 i-0.7 j2.4 k0.6 l0.8 n-0.6 p-0.9 q7.5 r1.2 t0.7
this+mp3 8.4 a-0.6 g0.9
this+need 8.4 a0.5 b0.4 d0.3 e1.1 f1.0 k0.5 n0.4 t0.7
this+noti 8.4 a-0.3 j-0.4
this+offi 8.4 i0.6 j0.4
this+on 7.3 a0.6 c0.6 d1.9 e-0.4 f1.3 g-0.6 h-0.7 j0.5 l-0.5 n1.4 o0.8 q0.8 r-0.7 s-0.3 t-0.3
this+one 6.2 a-1.3 b0.9 c1.1 g0.4 i-0.4 l0.4 o0.3 p0.9 q-0.3 r0.6 s-0.5 t0.6
this+one' 8.4 b0.4 p1.0
this+over 8.4 d0.9 e0.6 q0.3
this+phon 5.8 a-0.9 g0.9
this+play 5.8 a-0.6 g1.2
this+prob 7.9 a-0.5 g-0.8
this+prod 6.6 a1.9 g-1.7
this+proj 8.4 a0.7 c-0.4 d1.7 g-0.3 h0.5 n0.6 t0.3
this+quar 8.4 a-1.0 b-0.6 i-0.5 l1.3 p-0.3 t0.3
this+rate 8.4 a0.4 e0.8 g-0.4 i-0.4 k0.4 l0.3 t0.8
this+resp 8.4 a-0.5 g-0.9 r-0.3
this+reve 8.4 b1.0 d-0.5 e1.0 g-0.3 i-0.3 k1.0 l-0.3 o1.8 q0.4 r0.4 t-0.3
this+side 8.4 b1.1 c-0.4 i-0.5 l0.9 n0.4 o0.8 q-0.5
this+sort 8.4 a0.4 h0.4 o0.3 r0.4
this+the 7.6 e0.4 g0.4 h1.0 i1.2 m-0.3 o0.4 r1.0 s0.4
this+ther 8.4 a0.6 g-0.4
this+thin 6.5 g1.3
this+thre 7.6 a0.9 c0.5 d0.7 e0.5 f0.8 g-0.5 h-0.6 j0.4 r-0.4 s-0.4
this+time 7.1 c1.4 d-0.4 e0.5 h0.8 l0.4 n-0.6 p0.4 q0.7 r0.4 s-0.6
this+to 6.8 a-0.5 b0.5 c0.3 f2.0 g0.4 h-0.4 i0.9 k0.5 m0.7 o-0.3 s0.4
this+town 8.2 a0.7 c0.3 g-0.3 i-0.3 s1.7
this+unit 7.2 a2.6 g-1.0
this+up 8.2 a-0.6 c-0.4 d-0.4 f0.5 g0.4 k0.6 n0.8 q0.4
this+was 7.6 r0.5
this+week 6.4 a0.8 c-0.3 d0.6 e1.4 f2.3 g-0.6 h-0.4 i0.4 j-0.9 k-0.5 l0.8 m1.3 n1.0 p-0.7 r-0.3 t-0.8
this+whol 8.4 b0.5 g-0.6 k0.5 s-0.4
this+will 7.5 a-0.9 i0.6
this+with 7.9 c1.3 d0.7 e-0.4 f0.6 g0.6 i-0.4 m-0.5 r0.3 s0.5
this+writ 8.4 d0.5 g-0.5
this+year 6.8 a-0.7 b1.2 c0.4 d0.4 e-0.7 f-0.3 g0.5 i-0.8 j-0.7 l1.8 m0.6 p-0.7 q0.4 r2.6 s-0.4
thom 8.4 a0.5 b-0.6 k0.4 m1.6
thomas 8.4 a0.5 b-0.6 k0.4 m1.6
thor 7.2 a0.6 b0.6 d-0.9 e0.8 f0.6 i-0.6 j-0.5 l-0.3 m-0.5 r0.5 s-0.4 t0.4
thornb 7.9 c-0.3 f0.4 h0.4 n0.5 o-0.3 q-0.5 r0.4 t0.5
thorou 8.4 c-0.4 d-0.5 f-0.4 n-0.4
thos 5.2 a-0.7 b0.5 d0.5 e-0.4 h-0.6 i-0.7 j-0.4 k1.2 l0.4 m3.2 n0.5 o0.8 t0.7
thos+are 8.4 a-0.3 e-0.3 m-0.3
thos+extr 8.4 a0.5 m0.7 p1.2
thos+of 7.6 a-0.9 g0.6
thos+on 7.9 b-0.3 c0.4 d1.1 h-0.4 m1.7 n1.8 o0.4 q0.3 s0.4
thos+that 8.2 a-0.4 g0.4
thos+who 7.1 a0.4 b-0.4 g-0.4 k1.1 r-0.6
thos+will 8.4 e-0.4 r-0.3
thos+with 8.4 a-0.3 g-0.3
those 5.2 a-0.7 b0.5 d0.5 e-0.4 h-0.6 i-0.7 j-0.4 k1.2 l0.4 m3.2 n0.5 o0.8 t0.7
thou 4.8 b1.8 c0.4 e2.5 f1.0 g-0.5 h0.7 j-0.3 k-0.9 m-0.5 n0.9 p-1.3 q0.7 r1.6 s0.8
thou+a 8.2 c-0.4 e-0.5 i0.5 r-0.5
thou+abou 8.4 g0.4
thou+and 7.9 b0.5 g0.4 h0.5 j0.7 n0.5
thou+but 8.4 a0.7
thou+he 8.4 a-0.4 b0.4 f0.6
thou+i 7.0 b-0.5 d1.2 g1.3 h0.5 o0.5 r1.0 s-0.5
thou+i'd 7.5 a-0.5 e0.4 i0.4 j0.7 r-0.6
thou+it 7.5 a-1.1 g-0.7
thou+it's 8.4 a-0.5 g-0.3
thou+of 8.2 b-0.4 c-0.6 e0.5 i-0.3 s0.7 t0.8
thou+poun 8.2 a0.8 b1.9 c-0.4 e1.6 g-0.5 k0.4 l-0.3
thou+that 8.4 a0.4 d-0.4 e0.9
thou+they 8.2 a-1.0 e1.0 p1.1
thou+was 8.4 a0.3 h0.3 r0.3
thou+we 7.6 d0.7 e-0.7 i1.3 s0.4
thou+you 7.6 a-0.7 c-0.3 d0.5 g0.4 i1.0 j0.3 q-0.4 r0.4 s-0.4
though 5.0 a-1.9 b-1.5 c0.7 d1.0 f0.4 g0.6 i0.9 j-0.3 k-0.9 m-0.5 n0.5 p-0.6 q0.5 r1.6
thousa 6.5 a2.1 b4.9 c-0.3 d-1.4 e3.5 f0.7 g-1.5 h0.4 i-1.2 n0.6 p-1.0 q0.4 s0.9
thre 4.3 a0.4 b1.2 c0.4 d1.1 e0.7 f1.9 g-1.1 h2.0 k1.0 l0.6 m1.1 o-0.5 q1.0 r1.1 s-0.4 t-0.7
thre+a 8.4 a-0.8 k-0.6 m1.4 n1.3 q0.9 r0.3
thre+and 7.5 a1.0 b0.9 d-0.4 e0.8 f1.0 g-0.5 h-0.4 i0.4 j-0.3 m0.7 o-0.5 p0.6 r-0.3 s-0.5 t0.5
thre+days 8.4 b1.4 c1.2 d-0.3 e-0.4 h0.4
thre+hour 7.9 a2.8 c0.4 g-1.9 h0.3 i0.4 r0.4 t0.5
thre+i 8.4 c0.5 d0.6 e1.3 p0.5
thre+in 8.4 d0.5 s0.5
thre+inst 8.4 a-0.9 e-0.6 g-0.4 k-0.4 l1.1 m-0.3 n0.7 p-0.4 q1.5 t0.5
thre+lega 8.4 c-0.4 d-0.4 e-0.3 h0.3
thre+mont 7.3 a-0.6 c0.3 e-0.4 g-0.4 h0.3 j0.5 l0.6 m-0.4 r-0.4 t-0.4
thre+more 8.4 a-0.3 c0.4 e-0.4 g-0.3 h1.6 i-0.5 k0.4 o0.5 r-0.4
thre+no 8.2 a-0.4 b-0.3 d0.8 e-0.6 g0.7 h0.6 i-0.3 p0.7 q0.3 r0.4 s0.4
thre+of 7.1 a1.0 b-0.3 c-0.9 e2.6 g-0.6 k0.4 p1.1 r-0.5
thre+othe 8.2 c-0.4 e-0.3 g0.7 j0.4 s0.4
thre+peop 7.6 a-0.6 b0.4 c-0.5 g0.3 h0.8 m1.2 s-0.4
thre+quot 8.4 a0.7 d0.4 i0.9
thre+remi 8.4 a0.8 c1.2 j0.9 m1.0 p0.5
thre+smal 8.4 a-0.7 d-0.4 f0.6 g0.7 h-0.4 j-0.5 q0.6 r1.4
thre+that 8.4 e-0.3
thre+the 8.2 b-0.4 d0.8 f0.8 h-0.5 k-0.5 t0.6
thre+time 6.9 a0.9 c0.4 d1.4 j-0.6 k-0.4 m-0.4 o-0.3 p-0.4 s0.7 t0.3
thre+to 7.1 a-1.3 e-0.6 f-0.3 g-0.4 h-0.4 i-0.6 j-0.4 k0.5 s-0.5 t-0.4
thre+week 6.7 a0.5 b-0.9 c0.6 d0.7 e1.1 h0.4 i-0.5 l1.2 n-0.4 o-0.3 p0.5 q0.4 r0.5 t-0.5
thre+year 7.3 a-0.4 b-0.6 c0.5 e-0.5 g0.4 h1.0 i-0.3 m0.9 n-0.5 o-0.4 p-0.3 q0.8 r0.8
thread 7.1 a1.1 b0.7 d0.9 e-0.4 g-0.5 i-0.6 j0.8 m-0.4 n-0.3 o-0.4 r-0.5 s1.9
threat 6.3 a-1.8 b-0.4 c-1.2 d-1.0 e-1.0 f-0.4 g-0.5 h-0.4 i-1.1 j-0.9 k0.4 l-0.3 m0.4 n-0.4 o0.3 p-0.7 r-0.4 s-0.9
three 4.6 a1.4 b1.0 c1.6 d1.2 e1.6 f2.0 h2.9 i1.1 k1.0 l1.1 m0.6 n0.4 o-0.6 p0.5 q0.9 r2.0 s-1.0 t-0.4
thresh 8.4 a-0.3 e-0.4 g0.6 h0.6 i0.5 q0.3 r0.3
threw 8.4 b0.4 k-0.4 o0.4 q0.3
thri 8.2 d0.4 i-0.5 j0.7 s0.3
thrill 8.2 d0.4 i-0.5 j0.7 s0.3
thro 4.8 a1.5 b2.3 d0.9 e2.5 f0.5 g-0.7 h-0.6 i0.3 k1.5 l-0.4 m1.8 o1.1 q2.5 r2.1 s-0.8 t0.6
thro+a 8.2 a0.3 g-0.5 i0.4 n-0.4 t0.5
thro+in 7.9 g0.7 k-0.6 o1.3 q0.7 r1.0 t0.4
thro+it 7.9 b1.0 g-0.3 h-0.6 k1.1 m1.2 n-0.3 o-0.4 p0.5
thro+my 8.2 a0.5 c1.4 i0.4 j0.6 p1.0 s0.7
thro+on 7.9 b0.6 d-0.6 e-0.7 h1.2 n-0.4 r0.5
thro+our 8.4 a-0.4 c-0.3 d-0.3 j0.7 k1.4 p0.3
thro+so 8.2 c0.4 e0.6 g-0.5 h-0.3 l0.6 m0.9 n1.5 o-0.3 p-0.5 r-0.5
thro+the 5.8 b1.1 c-0.6 d0.3 e1.7 f-0.8 h-0.9 i-0.6 k1.4 n0.7 p-0.5 s-0.9 t0.9
thro+thei 8.4 a0.6 g-0.3
thro+to 7.2 a0.9 c0.6 d1.0 e0.3 f1.6 g-0.7 h-0.3 j0.5 k0.6 l0.7 o0.9 p-0.4 q0.3 s-0.3
thro+two 8.4 a-0.5 i0.6 r0.4
thro+what 8.4 a0.6 b1.7 e0.3 i0.9
thro+with 8.4 a-0.4 b-0.4 d0.6 g0.8 h0.3 l0.3 n-0.4 o-0.3 r0.7
thro+your 7.7 a-0.8 b-0.3 f-0.4 h-0.5 m0.5 o0.9 p-0.7 q2.4 t-0.5
throug 4.8 a1.2 b2.4 d0.7 e3.0 f0.8 g-0.4 h-0.3 i0.5 k1.8 l-0.3 m1.9 o0.7 q2.2 r1.9 s-0.6
thrown 7.9 d0.3 e-0.4 h-0.3 n0.7 o0.8 q0.6 r0.4 t0.4
throws 8.4 a-0.7 e-0.4 n-0.4 t0.5
thum 7.1 c0.7 e-0.7 g0.7 i-0.4 k-0.4 o1.1 p0.4 q0.4 t0.5
thum+down 8.4 a0.9 c0.9 s0.5
thum+up 8.4 c0.7 g0.4 o0.5 r0.6 s0.5
thumb 7.7 a-1.2 e-0.5 g0.8 o0.7 q0.4 r-0.4 t0.5
thumbs 8.2 a0.7 c0.7 o0.5 r0.6 s0.5
thur 5.3 a-1.5 b-0.4 c1.2 f0.5 g-0.3 h-0.6 i-1.3 j-2.0 k3.6 l-0.6 n2.5 o1.4 p-1.3 q1.2 r0.7 s-0.7 t2.0
thur+afte 8.2 c1.2 d-0.5 h-0.5 k0.8 n-0.5 t-0.3
thur+and 7.5 l0.4 r-0.3 t1.0
thur+call 8.4 a-0.4 g-0.4 h1.0 i-0.4 k2.3 o0.4 r-0.6
thur+morn 8.4 a-0.3 c-0.3 k0.9 l-0.5 n-0.5 o0.3 r0.3 t-0.4
thur+run 8.4 b-0.4 c-0.4 d-0.4 n1.3 o-0.4 r0.5 t0.4
thur+so 8.4 a0.3 c0.3 e0.8 f0.3 m0.5 o0.5 t1.0
thursd 5.3 a-1.5 b-0.4 c1.2 f0.5 g-0.3 h-0.6 i-1.3 j-2.0 k3.6 l-0.6 n2.5 o1.4 p-1.3 q1.2 r0.7 s-0.7 t2.0
thx 7.7 a-0.6 c-0.7 d-0.4 h0.4 i-0.5 k0.8 l-0.4 n0.5 o0.9 q0.8 r0.5 t-0.4
tick 6.1 a2.4 b-0.7 c1.5 d2.1 e0.4 f1.2 g-1.7 h0.5 i0.9 j-0.5 k-0.5 n-0.8 o-0.5 p-0.7 q-0.5 s1.2 t1.4
tick+clos 8.4 c0.4 d0.7 e0.6 g0.5 r0.8
ticket 6.3 b-0.5 c1.0 d2.2 f1.3 g-0.9 h0.5 i-0.8 j-1.1 k-0.3 n-1.0 o-0.6 p-0.6 q-0.4 s-0.9 t1.7
tickle 8.4 a0.7 e0.7 g-0.4 j1.1 s0.8
tide 8.4 r-0.3
tidi 8.4 b0.4 f0.4 i0.5 j0.6 p0.4 s0.6
tidy 7.9 b0.4 c-0.4 f-0.4 h0.5 i-0.4 k-0.4 l-0.5 m0.6 n-0.6 q0.3 r0.4 s0.3 t-0.3
tie 8.4 a0.5 b0.8 c0.3 e0.8 k0.4 l-0.3
tier 7.9 a0.6 b1.8 f0.4 i0.5
tiff 8.4 a0.6 e-0.4 g-0.5 n0.5
tigh 7.9 a-0.6 c-0.5 d-0.3 e-0.8 f0.3 h0.4 i-0.3 j0.5 k-0.4 l2.2 o0.6 p0.4 q-0.4
tight 8.2 a-0.8 c-0.5 e-0.7 f0.4 h0.4 i-0.3 k-0.4 l2.3 o0.6 q-0.4
tikt 8.4 a0.7 d0.7 e0.7 s1.6
tiktok 8.4 a0.7 d0.7 e0.7 s1.6
tile 7.7 a0.6 b1.1 c0.8 e1.7 f1.0 h0.7 i-0.5 j-0.4 r-0.4 s-0.4
tiles 7.9 a0.3 c0.6 e1.1 f0.7 h0.8 i-0.4 j-0.3 k-0.3 t-0.4
till 5.4 a-0.7 c-0.5 d-0.9 e1.6 f0.4 g-1.2 h1.1 i-1.5 j-1.9 k1.2 l5.6 m-0.5 n2.4 o0.4 p2.1 r1.8 s-2.0 t0.7
till+and 8.4 c-0.4 d-0.3 g0.3 o0.4 p0.3 r0.4
till+i 8.4 a0.6 c1.0 p1.1
till+it's 7.7 b1.4 e-0.5 m0.4 p1.0
till+sund 8.4 d-0.4 i0.6 k-0.3 l1.0 n0.9
till+the 6.6 a-1.2 g-0.4 i-1.2 j-0.7 k1.4 l3.7 n1.4 o-0.4 p1.0 q0.7 r0.5 t1.3
till+then 7.7 a0.7 b0.7 d0.3 g-1.1 k-0.4 l1.6 m-0.3 n-0.6 q-0.3
till+to 8.4 a-0.3 c0.4 l-0.3 q0.3
tills 7.6 b-0.4 d-0.4 e0.5 g1.1 h2.0 i1.3 k0.5 m-0.4 r1.5
tilly 8.4 g0.3 h0.8 l0.5 n-0.3 o-0.4 q0.5 r0.6
tilt 8.4 b0.8 e1.4 g0.7 r0.3
tilted 8.4 b0.8 e1.4 g0.7 r0.3
tim 8.4 a-0.4 d-0.4 g-0.3 l0.3 t0.5
time 4.0 a1.2 c3.1 d4.6 f0.9 h0.7 i-1.0 j-0.5 k1.6 l0.7 m1.7 o-0.3 p-1.5 q1.3 r1.7 s-1.1
time+a 8.2 e-0.3 h-0.4 k0.4 r0.4 s0.6 t0.4
time+and 6.3 a-1.4 d-0.3 g2.0 h-0.6 j-0.5 l0.3 m1.6 r1.1 s-0.4 t0.8
time+arou 8.4 g-0.9
time+befo 7.9 g-0.6 h-0.6 k1.3 l-0.6 m0.6 n-0.6 o0.3 r0.3 t-0.6
time+but 7.9 a1.0 c1.2 e0.5 h0.4 m0.3
time+by 8.4 a-0.6 e-0.4 g0.9
time+cons 8.2 a0.3
time+for 7.1 a1.8 c0.4 d1.8 f0.7 g-1.0 i2.6 j-0.4 k1.6 l-0.4 m-0.5 n1.3 p-0.5 q-0.4 r-0.5 s-0.4
time+from 8.4 a0.5
time+i 7.0 a-1.3 b0.7 c1.0 d1.6 g0.9 i-0.5 j-0.3 k1.3 n0.7 o-0.4 p-0.4 q0.9 r0.5 s-1.0 t-0.5
time+i'm 8.4 a0.5 b-0.3 c0.5 d0.6 e0.6 f0.6 s0.5 t0.7
time+i've 7.9 a0.4 d1.1 e0.6 f1.1 h0.4 k-0.4 r0.4
time+in 7.7 a-0.8 b-0.6 c0.5 d0.5 e-1.0 g1.0 i-0.4 l-0.3 o-0.4 p-0.4 r0.9 t-0.6
time+is 7.7 a0.9 c1.6 e-0.3 g-0.4 i-0.4 j1.9 p0.5
time+it 7.3 a1.6 c1.1 f0.4 g-1.1 k0.5 m1.2 o-0.4 q1.2 s-0.5 t-0.3
time+no 8.4 c-0.3 d-0.3 g0.6 h0.8 r0.6
time+now 8.4 a0.5 c-0.4 d1.2 e-0.4 g-0.4 i0.4 r-0.4
time+on 7.1 a0.5 c1.3 d0.5 e-0.7 g-0.4 h-0.5 j0.3 k1.7 l-0.3
time+sinc 8.4 a-0.7 d-0.4 g1.2 h1.0 m0.4 o-0.3 r0.6
time+so 7.7 a-0.3 b-0.4 c0.5 d1.4 g1.5 l-0.4 m-0.3 r0.6 s0.6 t0.8
time+some 8.2 d-0.3 e1.0 g0.5 k0.3 o0.3
time+that 7.7 d2.0 e0.9 f0.5 h-0.4 n0.4 o0.7 p-0.3 r-0.7
time+the 7.3 c-0.5 d0.7 e1.1 f0.3 g-0.7 i-0.3 l-0.4 m0.9 o0.4 r-0.3
time+they 8.4 e-0.4 q0.5 r0.7 t0.3
time+this 8.2 a0.5 d0.5 e1.4 f0.3 g-0.7 r-0.5 t-0.3
time+to 6.9 a0.4 d0.9 g-1.0 j0.8 m0.4 p0.5
time+we 8.2 a0.4 d0.8 e0.4 i0.5 k0.5 m1.2
time+when 8.4 d0.8 k0.3
time+with 7.5 a-0.7 c-0.5 d0.3 e0.4 f0.6 g-0.3 h0.3 i-0.3 k-0.3 l1.3 r-0.6 s0.4
time+you 7.7 k0.3
time+you' 7.9 b-0.4 c0.4 d0.6 f0.8 g-0.4 h0.3 n-0.3 q0.3
timely 8.4 g0.7
timer 8.4 b-0.6 m0.8 n0.7
times 5.4 a2.1 b-0.5 d3.6 e1.8 f2.8 h0.7 j-0.6 n0.3 o-0.6 q-0.4 r0.9 s0.6 t0.6
timeta 7.7 a0.3 d0.6 e-0.4 j0.4 k-0.4
tin 8.2 b-0.3 d0.5 g-0.4 l0.7 s0.6
tins 8.4 d0.3 j0.7 p0.6
tiny 7.2 a-0.9 e0.6 m0.8 o-0.4
tiny+thin 8.4 e0.8 f0.3 m0.9 o-0.5 r0.3 s-0.3
tip 8.2 a-0.7 c0.6 d0.9 m0.4
tipp 8.4 c0.6 d0.3 p0.3
tips 8.2 a-0.4 f0.6 g-0.3
tire 7.5 a0.5 b0.4 c-0.5 e-0.7 g-0.4 h0.7 i-0.5 m0.5 o-0.6 q-0.4 t0.5
tired 7.9 b0.5 c-0.4 e-0.6 h0.8 i-0.3 s0.5
titl 6.3 b-0.5 e0.6 f1.1 h-0.7 i-0.4 p-0.3 q-0.4 s-0.3
titl+is 8.4 a-0.4 h-0.3 l0.4 o0.6 t0.5
titl+of 8.2 g-0.4
title 6.5 d-0.3 f1.4 h-0.5 n0.4 q-0.4 r-0.3
titles 7.5 a0.4 b-0.3 c-0.4 e0.6 g-0.3 k0.5
to 1.9 a2.1 b-0.7 c-1.2 d0.5 e-1.1 g-1.9 h-1.2 i2.0 j2.0 k-1.3 l-1.7 m-1.7 n-3.0 o-1.7 q-1.6 r-1.8 s1.7 t-1.5
to+a 5.4 a0.6 c-1.1 d0.8 e1.9 f0.8 g-1.4 h0.7 i1.4 j0.3 k1.4 l0.5 p0.6 q-0.8 s0.8
to+acce 7.5 a1.2 g-0.6 m0.6 p1.1
to+acco 7.7 a-1.1 b0.4 c-0.4 e-0.4 f0.4 i-0.4 k0.3 m-0.5 n0.5 o-1.0 p-0.4 q0.9 r0.4 s-0.3
to+act 8.4 e-0.3 k0.6
to+actu 8.2 a1.0 g-0.7
to+add 7.5 c1.2 g-1.0 h0.6 i-0.5 n0.4 o-0.5 p1.0 q0.8 t0.4
to+addr 8.4 e-0.3 n0.3 o1.3
to+adju 8.4 a1.2 g-0.7
to+all 7.1 b-0.5 d-0.6 e-0.4 f-0.4 g1.4 l-0.3 m0.6 n-0.4 p-0.4 r0.4 s0.6
to+amaz 8.2 g1.1
to+an 7.3 c-0.6 g-0.7 i1.1 l1.1 n0.4 p0.3 r0.7 s-0.4
to+and 7.6 c-0.3 d0.9 e-0.4 i0.4 m-0.3 o0.7
to+anot 7.1 a0.9 b-0.3 d0.3 e1.1 i2.3 p0.6 r-0.3 s0.4
to+answ 7.7 a0.7 c0.3 e1.3 i0.3 l0.8 m0.6 r-0.7
to+anyb 8.2 b1.2 c-0.4 d-0.4 g0.4 h0.8 i-0.4 k-0.4 n0.5 r0.6 s1.2
to+anyo 7.5 a-0.9 g2.0
to+appe 8.2 a0.5 e0.3 s0.8
to+argu 8.4 i0.3
to+ask 7.3 c1.3 e-0.4 g0.9 h0.3 i-0.5 r0.6 s-0.4 t0.6
to+at 8.2 a0.6 i0.4 j0.6 s0.5
to+atte 7.9 c-0.3 g-0.6 k2.6 n0.5 o0.6 r0.5
to+augu 8.2 a1.1 b-0.4 c1.0 d0.5 i-0.4 j1.2 m0.6
to+avoi 7.9 a1.3 g-0.7
to+be 4.4 b1.2 c3.1 d1.3 e0.7 f1.1 g0.9 h-0.3 i1.6 j-0.8 k-1.2 l1.4 m-0.5 o1.8 p-0.9 s-0.3 t1.3
to+beat 8.4 a-0.6 g0.8
to+begi 8.4 b-0.4 g0.4 h0.7 i0.4 k0.4 r1.1
to+beli 8.2 a0.4 e-0.4 g0.3 h0.8 k0.3 r0.8
to+bid 8.4 d0.5 i0.8
to+bill 8.2 c0.5 f0.4 i0.7 j0.6 o0.8 p0.6 s0.5
to+book 8.2 h0.6 k0.4 r0.8 t1.3
to+both 7.7 g-0.4 m0.5 q0.4
to+bow 8.2 a-1.0 b0.8 d-0.4 e-0.3 g-0.3 i-0.4 k1.7 o0.3 r0.5 t0.8
to+brin 7.3 a0.8 b0.9 c0.8 e0.9 h0.3 n0.3 p-0.4 r-0.4
to+buil 8.2 b-0.4 g-0.4 n0.5
to+buy 6.4 a-1.1 b0.5 g1.0 s0.3
to+call 7.7 a-0.4 g-0.4 i-0.7 j-0.3 k0.7 m0.5 n0.5 o0.6 r-0.4 t-0.4
to+canc 7.5 a-1.0 c-0.8 d-0.7 e-0.4 f-0.6 i0.5 j-0.4 k0.6 n-0.7 p-0.3
to+carr 7.0 g0.4 h1.0 i-0.4 l-0.4 m0.4 n-0.3 t-0.3
to+chan 7.1 a1.8 b1.0 c0.3 d-0.6 e1.5 h-0.4 i0.9 q0.3 s1.3
to+char 8.2 a-0.4 r-0.3
to+chas 8.4 c0.3 h0.3 k0.4 l0.6 p-0.3 t0.6
to+chec 7.7 b0.6 c0.3 n1.2
to+choo 8.4 e0.4 s0.5
to+clai 8.4 a0.4 j0.8
to+clic 8.4 a0.4 q0.6 r-0.4
to+clip 8.4 a0.7 c0.4 i0.6
to+clos 7.9 g-0.3 k0.5 n0.4 o0.6 r-0.3
to+coll 7.7 b-0.4 d1.0 e-0.4 k-0.5 p0.5 q0.9 r-0.3
to+come 6.7 e1.0 g-0.4 i-0.9 j-0.6 k-0.9 l1.7 m1.3 n-0.3 o0.9 p-0.4 q0.5 r0.4 t0.9
to+comm 7.9 e-0.5 j0.5 p-0.3
to+comp 7.2 b0.4 c-0.6 f0.6 g0.8 i0.6 r0.3 s-0.4 t0.5
to+conf 7.7 a0.9 b-0.5 f0.3 g-0.3 j0.3 o-0.3 p1.1 q-0.3 s0.5
to+conn 8.2 a-0.7 g-0.6
to+cont 7.2 a1.0 g-0.4
to+copy 8.2 a-0.7 b0.3 g0.7 r-0.3
to+cour 6.8 a-1.3 d-0.5 e-1.0 i-0.6 j-1.0 l1.0 n0.5 o-0.4 p-0.6 q0.5 s-0.6
to+cove 8.4 l0.7
to+crea 8.2 a0.7
to+cred 8.4 a0.4 d0.7 e0.4 m1.1 o0.7
to+cry 8.2 a-0.5 b-0.5 f-0.3 k1.1 t0.7
to+cure 8.4 a0.3 c0.5 j0.6
to+cust 8.2 a-0.9 g0.4
to+cut 8.4 a1.1 c0.5 e0.5 i0.6
to+dama 8.4 a0.7 c0.9 g-0.4 j0.5
to+date 7.7 a-0.6 c0.5 g1.4 i0.7 q0.4
to+deal 7.9 f0.6 h0.3 i-0.3 p0.5 r0.6
to+deci 8.2 a-1.0 g-0.3
to+dete 8.2 a-0.5 b-0.3 q0.5
to+disc 7.9 a0.7 b1.1 c-0.4 d-0.5 f1.2 g-0.4 h0.6 j0.8 p-0.4
to+do 5.5 a0.5 b1.1 c-1.1 d0.5 e0.5 g-1.8 h2.1 i1.1 j-0.9 k0.8 l0.7 m0.6 n0.4 o-0.7 p-0.9 q0.8 r1.0 s-1.0 t-0.8
to+doin 8.4 a0.5 d0.7 e-0.3 h0.6 i1.1 l0.4 r0.3
to+down 7.7 a-0.6 n0.4 r0.5 t0.3
to+draw 8.2 a0.6 c1.2 i0.9 j1.1
to+drop 8.2 e-0.6 i-0.6 k1.0 m-0.4 o0.3
to+easi 8.4 g0.3
to+eat 8.4 a-0.5 g0.5 h0.6 r0.4
to+emai 7.5 a-1.3 e-0.9 h-0.3 i-0.4 j-0.6 k-0.7 n0.8 o-0.5 p-0.4 q0.6 r-0.3 s-0.3
to+enco 8.4 a-0.6 g-0.5
to+end 8.2 a1.6 d0.7 e0.4 i1.5 s0.5
to+enjo 8.4 a-0.3 g-0.3 j0.5 s0.7
to+ente 8.4 e0.4 j0.5
to+even 8.4 a-0.4 b0.4 f0.3 g0.9
to+ever 7.3 a0.7 b-0.4 e1.4 g-0.4 i-0.6 j-0.3 m0.4 p-0.4 q-0.4 s2.1
to+expe 7.5 c0.4 e1.3 f0.4 g-1.0 i0.4 k-0.4 q-0.4 s0.4
to+expl 7.7 a0.5 b1.0 c0.8 d0.5 e0.8 f0.4 i-0.5 q0.5 r-0.4 s0.3
to+exte 8.4 h0.7 k0.9
to+feel 8.2 d0.6 e1.4 g-0.5 i0.6 o0.6
to+fetc 8.4 b1.4 f0.3 g-0.3 q0.3
to+figu 7.5 g-0.7
to+file 8.2 b0.6 c0.4 e-0.5 i-0.3 j0.8
to+fill 7.7 a-1.0 d0.3 g2.2 s0.3
to+find 6.6 a1.1 c0.9 d2.3 e1.4 g-0.8 i-0.4 j0.6 k0.4 l-0.5 o0.5 p0.5 s1.0
to+fini 7.7 a0.6 b-0.4 c0.9 e0.8 f0.6 g-0.4 i1.3 k-0.3 m-0.3 p0.4 r-0.3 t0.6
to+fit 8.4 g0.3
to+fix 7.6 a-0.7 b0.9 c0.7 e1.0 f0.8 g0.9 s1.0
to+foll 7.5 b-0.3 c0.8 e0.5 g-0.3 i-0.6 j1.7 p-0.5 q0.9
to+forg 8.2 a1.0 b0.5 c0.4 d0.5 s1.1
to+form 8.4 a-0.6 c-0.4 g0.9 k0.6 m0.9 q-0.3 r1.3
to+fort 8.4 a0.4 b1.4 s1.0
to+frie 8.4 g0.6 p0.5
to+get 5.3 a1.2 b-0.3 c-0.6 d2.1 f1.1 g-2.9 i1.3 k-0.3 n0.4 o0.9 r-0.6 s0.8
to+give 7.0 b-0.6 c0.3 e1.1 f0.6 g-0.8 h0.4 i0.7 j0.5 k0.4 l0.4 n-0.5 o-0.6 p-0.6 s0.7
to+go 6.1 a1.0 b0.4 f-0.4 h-0.6 i0.5 j-0.6 k0.4 l-0.8 m1.7 n1.2 o0.5 r-0.6 t1.0
to+grow 8.2 b0.8 c0.6 e0.4 g0.3
to+gues 8.4 d-0.4 e0.6 g-0.3 l0.4 m0.8 n0.3 t1.1
to+half 8.4 a-0.4 b-0.3 c-0.3 e-0.3 h0.4
to+hand 7.3 c-0.5 d1.1 e0.4 f-0.5 g0.7 h1.6 l0.3 r1.5
to+have 5.5 a1.1 b0.5 c-1.0 d1.0 e-0.5 g-0.9 h1.0 i0.5 j0.5 k1.7 m1.6 o0.5 p-0.8 q1.0
to+hear 6.2 a0.8 b-0.4 c0.7 d0.4 e1.0 f3.2 g-0.8 m0.5 n0.5 o1.0 q0.3
to+her 7.9 a0.8 b0.3 c0.8 e1.4 f0.6 g-0.4 i-0.4 l-0.3 n-0.4 q-0.5 r-0.5 s0.6 t1.0
to+him 7.0 a0.4 c-0.4 d0.5 e-1.2 f0.5 g0.6 h1.3 i-0.3 j0.8 k-0.4 p0.3 r0.5 s-0.6
to+hire 8.4 a-0.3 g0.8 s0.4
to+his 7.5 a-0.4 b0.9 c-0.5 d-0.5 f0.5 i-0.3 n-0.3 o-0.4 p-0.4 q-0.7 r0.5 s-0.3 t2.0
to+hit 8.4 a0.6 g-0.8
to+hold 7.1 a-0.3 b1.3 c0.7 e0.5 h0.6 l0.5
to+impr 8.2 a-0.7 g0.9
to+info 8.4 h0.5 i0.5 n0.6
to+inst 7.6 a1.3 g-0.8
to+inte 7.9 d0.8 e0.5 i0.7 s0.6 t0.3
to+intr 8.4 c0.7 d0.4
to+it 6.8 b-0.4 c1.6 d1.4 f1.3 g0.5 j-0.4 l0.5 m0.8 n1.9 p-0.6 r-0.3
to+its 7.9 a-1.0 d-0.4 e-0.3 g-0.3 j-0.4 k1.4
to+join 7.9 a-0.8 c-0.5 e0.4 g-0.5 h0.5 i-0.5 k1.2 s-0.6
to+just 8.4 a0.5 b1.6 e-0.6 f-0.4 g-0.3 i0.8
to+keep 6.5 a0.5 c-0.6 d-0.5 e0.4 g0.6 i0.6 j0.7 l-0.4 m-0.4 o0.4 r-1.1 s0.6 t0.4
to+knoc 8.4 a-0.4 k0.8 q0.3 r-0.3
to+know 6.5 c0.5 d1.8 e0.6 f0.4 h-0.6 i-0.6 j0.6 m-0.8 n0.9 p-0.9 q-0.9 s-0.3
to+lear 7.9 a0.3 b0.5 c0.8 e-0.4 h0.4
to+leav 6.8 a-0.5 b-0.4 c-0.6 d-0.6 e-1.0 g-0.4 i-0.3 j-0.3 k0.4 n-0.4 p0.9 q-0.6 r-0.5 s-0.5 t-0.8
to+let 7.2 a-1.2 c-0.3 e-0.3 g1.0 h-0.3 i0.6 j-0.5 n1.5 p-0.5 q-1.2 r1.0 s-0.7
to+list 7.3 g0.5 q0.7
to+live 8.4 a0.4
to+load 8.2 g0.6
to+log 8.4 c-0.3 i0.5 o0.3
to+look 6.5 a0.3 b0.7 c0.6 e0.6 g-0.5 i0.6 j-0.4 l-0.5 m0.7 q0.4 r0.3 s-0.5
to+lose 8.2 a-0.5 g0.5
to+make 6.2 a3.8 b0.5 c-0.8 d0.5 e1.5 f1.2 g-1.9 h-0.5 i-0.5 j1.0 k0.5 m-0.5 n0.4 p-0.6 q0.5 r-0.3 t-0.3
to+mana 7.9 a0.5 g-0.9 k0.8 n0.8 o0.4
to+manu 7.3 a0.3 g-0.6
to+mark 8.4 a-0.4 d0.5 e0.3 i0.4
to+matc 8.2 b1.0 i0.8
to+me 5.6 a-1.7 b0.7 c1.2 d2.0 f0.8 g2.3 i-0.3 j0.6 m-1.4 n0.5 o2.1 p-0.7 q0.9 r1.3 t0.7
to+meet 7.7 a-0.5 b-0.4 d0.8 e-0.3 f0.4 l0.7 n-0.6 o-0.5 p-0.3 q0.9
to+ment 7.6 a0.6 b0.6 e0.4 g-1.1 s0.6
to+mess 7.9 a-0.3 b-0.4 e0.9 g0.4 h0.4 i0.5 k0.5 n-0.3 q-0.5 t-0.4
to+mini 8.4 a0.5 g-0.4
to+miss 7.7 a-0.3 e0.8 f-0.4 i-0.5 j-0.3 k2.7 p-0.3 r0.9 s-0.5
to+more 8.2 a-0.3 d0.5 g0.8 m0.6
to+move 7.6 a-0.3 b1.6 c-0.6 e-0.5 g-0.5 i-0.5 k0.7 m0.4 p0.4 s-0.3
to+mp3 8.4 a-0.5
to+mr 8.2 a1.0 c0.7 d0.5 e-0.3 f0.4 g-0.6 i-0.4 j2.5 p0.4
to+musi 7.7 a-0.9 g1.3
to+my 5.7 a0.9 b1.3 c0.7 d0.6 e1.5 g-0.8 h1.3 j0.4 o-0.3 p0.9 q-0.7 t-0.6
to+name 8.4 a-0.5 g1.1
to+navi 7.7 a0.7 g0.4
to+need 8.2 d0.5 e0.3 p0.6
to+niko 8.4 a0.3 g-0.6
to+noki 8.4 g-0.5
to+norm 7.9 b0.5 c0.5
to+now 8.2 a0.7 c0.4 d0.6 e-0.5 g-0.5 i-0.4 s2.2
to+obta 8.2 a-0.3 d0.4 g0.5 i0.3
to+on 8.4 a-0.4 g0.8
to+one 7.9 b-0.3 c-0.3 e-0.5 i-0.4 k-0.4 l0.4 n0.9
to+open 7.3 a1.8 d0.9 g-0.8 j0.6 s0.4 t0.6
to+oper 7.7 a-0.6 g0.7
to+orga 7.9 a0.5
to+othe 7.9 a-0.8 g-0.4
to+our 5.8 a1.2 c0.7 f2.8 g-0.8 h0.4 i-0.4 j1.1 m-0.6 n-0.5 o0.4 p1.0 q-0.4 t-0.7
to+over 7.9 a-0.6 c0.5 g0.6 p0.6
to+own 8.4 a-0.6 g1.1
to+page 8.4 b0.7 e0.4 p0.5
to+pass 8.4 a0.5 j0.6 p1.2
to+pay 5.6 a-0.8 d-1.5 e1.7 f-0.3 g-1.4 i-1.4 k0.6 l1.2 m0.9 n1.0 o1.2 p1.9 q0.3 s-0.7
to+pc 8.4 a0.9 g-0.8
to+peop 8.4 c0.3 e-0.5 l0.7 n0.5 t0.5
to+perf 8.2 g0.4 j0.3
to+phot 8.4 a-0.6 e-0.3 g0.3 m0.3 n0.6
to+play 6.4 a-1.7 g0.7
to+port 8.4 c0.5 i-0.3 j0.7
to+post 8.2 c0.5 f0.3 g0.4 k1.0 q-0.4 r0.7 s0.6
to+pres 7.2 a0.9 b1.7 e0.5 g-0.6 q0.9 s1.4
to+prin 7.2 a0.7 d-0.5 f0.5 h0.3 i-0.5 k0.7 m-0.5 o-0.6 q1.0 s2.5 t-0.4
to+proc 7.9 a-0.6 b0.6 c0.7 d-0.4 f-0.4 m-0.4 n-0.4 o1.5 p-0.6 q0.7
to+prod 7.9 c0.5 p0.4
to+prog 8.4 a-0.3
to+pull 8.4 a-0.6 b0.6 c-0.4 d-0.4 k1.3 n-0.4
to+purc 7.5 g0.7
to+push 7.9 a0.8 g-0.5 k0.7
to+put 6.2 a0.8 b0.8 c2.3 f0.6 g-0.4 h1.4 i-0.3 j1.5 l-0.5 o-0.6 p-0.8 r1.2 t0.6
to+quot 8.4 a1.8 g-0.5 k0.3
to+rais 8.4 a0.4 b0.3 c-0.5 d0.4 e0.5 f1.3 m1.1 q0.3 r-0.4
to+rate 7.9 a0.3 d-0.4 e0.9 s0.4
to+re 8.2 a0.7
to+reac 7.5 b1.3 d0.6 e0.8 i0.7 j-0.3 m0.9 n0.4 q-0.4 r-0.4 s-0.5
to+read 6.7 g-0.6
to+rece 7.9 a-1.1 d-0.9 g-0.3 h-0.5 i-0.3 k0.6 l0.8 n0.6 o0.6 p-0.3 r0.8 t-0.4
to+rech 8.4 a0.4
to+reco 7.1 a0.7 i-0.3 j0.9 m-0.3 p-0.5 r0.4 s0.4
to+refu 7.7 g-0.5 i-0.4 o0.3 p-0.3 q-0.3 r-0.3 s0.3
to+regi 8.4 e0.5 l0.3 t-0.3
to+reje 8.4 a0.9 b1.0 e0.7 i1.0 j0.7 p1.8
to+rele 7.9 c-0.4 e0.8 i-0.4 p2.0
to+reme 7.9 c0.4 g-0.3 j0.6 p0.3
to+remo 7.7 g0.4
to+rena 8.2 a0.5 g-0.6
to+rene 8.2 b0.5 d0.7 h1.6 i0.6 l-0.3 r0.5
to+repl 6.9 a-0.7 d1.0 f-0.3 g-0.7 j-0.4 m0.4 n-0.4 o-0.4 t0.3
to+repo 7.6 a-0.9 b-0.7 c-0.6 e-0.6 g1.0 i-0.3 j0.3 k0.9 p-0.6 q0.8 s-0.4 t0.4
to+resp 7.6 a-0.4 c-0.9 d0.3 e-0.5 f0.4 g-0.4 h1.0 i-0.4 n0.7 s-0.3 t0.8
to+retu 7.7 g-0.5 j0.6
to+ring 7.1 a1.0 b-0.8 c-0.3 d3.2 f2.0 g-0.7 i1.2 j-0.4 l-0.4 p0.4 s0.4
to+rip 7.7 a0.4 g0.4
to+roll 8.4 a-0.7 d-0.4 e0.5 h0.9 i-0.4 l0.5 m0.4 n-0.4 o0.6
to+run 8.2 a-0.8 c-0.4 d0.4 g0.5 h1.3 n-0.4
to+save 7.9 a0.8 g-1.0
to+say 5.4 b0.7 e1.2 g1.1 h1.8 j0.8 k-0.7 l1.8 n-0.6 o1.2 p-1.3 q0.4 r1.5 s0.9 t0.6
to+scro 7.7 a0.5
to+sear 8.4 a0.4
to+seco 8.4 c0.7 f0.5 g-0.5
to+sect 8.4 a0.5 e0.6 j0.9
to+see 5.6 a1.1 b1.6 c2.0 d1.5 f0.8 g1.5 h0.3 j-0.4 m1.1 n-0.5 o-0.4 p-0.7 r1.3 t1.2
to+sele 7.7 a0.9
to+send 6.9 a2.5 d0.8 g-1.2 i-0.6 j-0.3 m-0.8 n1.0 o-0.4 p1.1 r-0.5 s-0.5
to+sept 8.2 a-0.3 c-0.6 d-0.3 f-0.4 l1.0 o1.7 p0.3 r-0.6
to+serv 8.4 a-0.6
to+set 7.0 a-1.0 b0.4 e-0.3 f-0.4 g-0.5 h-0.3 k0.5 l-0.5 m0.9 o0.5 p-0.3 q0.7
to+sett 7.6 b1.9 c-0.4 e-0.7 f0.5 g-0.5 h0.4 i-0.5 j-0.4 l1.1 m0.6 n1.5 p0.4 r-0.6
to+shar 8.2 a0.3 b1.2 c-0.3 h-0.3 i1.0 l0.3 r-0.4
to+shoo 7.9 g-0.4
to+show 7.7 a0.5 b0.7 g-0.5 h-0.3 m0.9 t0.6
to+sign 7.9 c1.1 d0.6 g0.4 i0.4 m-0.3 r0.4
to+sit 7.2 a0.6 b0.3 d0.5 e0.4 f0.6 g-0.5 i-0.5 j-0.5 l-0.3 p2.5 r-0.4 s-0.5
to+skip 8.4 g-0.4
to+smal 8.4 a-0.5 n0.4
to+so 8.4 d0.4 j0.8
to+some 7.3 a1.3 b-0.4 c0.6 d1.1 e0.4 f0.5 g-0.6 i1.0 l-0.4 m0.8 o0.6 p-0.3 s-0.3 t-0.5
to+sort 8.2 a-0.4 g0.4 h1.0 i-0.3 k0.6
to+soun 8.2 a-0.6 b-0.5 c-0.4 k-0.4 o0.3
to+sout 8.4 c0.7 p0.7 s0.5
to+spar 8.2 a-0.5 f0.3 h-0.4 i-0.4 t0.8
to+spea 7.5 b-0.3 c-0.4 d-0.3 f1.0 g0.6 h0.5 i-0.5
to+spen 7.6 a0.4 g0.5
to+spot 8.2 a0.5 d1.4 e1.0 q-0.3
to+stan 8.2 a0.7 g-0.4
to+star 7.9 c0.4 h0.9 r0.6
to+stay 8.2 b0.5 i0.4 r0.6
to+stee 8.4 c-0.3 d0.4 k2.5 l0.4 n0.5 p-0.4 s0.9
to+step 8.4 c-0.3 e0.4 f0.9
to+stop 7.5 a1.6 e0.3 g-0.7 i-0.7 o-0.4 p1.6 r-0.5
to+stor 8.4 a-0.3 g-0.9
to+sue 7.5 a-1.2 d-0.6 e-0.4 g-0.5 i-0.6 j-0.3 k0.7 m-0.3 p-0.3 r0.4 s-0.4 t-0.3
to+surv 8.4 b0.4 g0.5 r0.8
to+swap 8.4 a1.2 g-0.4
to+swit 7.6 k0.4 n0.4 r0.7
to+t 8.2 g-0.8 o0.6
to+take 6.3 a-0.8 c2.0 d-0.7 e0.3 f1.7 h0.3 j0.6 n0.4 o-0.4 t-0.4
to+talk 6.9 a0.4 b0.9 c-0.3 e1.3 f-0.4 g-0.6 i-0.7 j0.6 n-0.4 r-0.6 s1.3
to+tell 6.7 a1.2 b-0.4 c1.2 d2.8 e0.7 f0.6 g-0.4 h-0.9 i-0.6 m0.6 n-0.3 p1.0 s0.8
to+ten 8.4 a0.3 b0.4 e-0.4 i0.4 j0.7
to+tend 7.7 a1.1 b0.3 d0.5 g-0.6 h-0.3 i1.9 r-0.3
to+term 8.4 b0.5 c-0.5 d0.3 e-0.4 i0.5 j0.6
to+than 7.6 a-0.7 l-0.3 m0.4 o0.3 r0.9 s-0.3 t0.6
to+that 7.7 a1.4 e0.7 g-0.4 i-0.7 k0.4 l0.4 n-0.4 p1.2 r-0.3
to+the 3.9 a-1.3 b0.8 c1.2 d3.8 e0.9 f1.5 g-2.9 h1.8 i-3.1 j0.6 k1.8 l2.1 m-0.4 o-0.5 p-1.7 r0.4 s0.4 t1.7
to+thei 7.7 d0.3 e-0.3 m0.5 n0.7 q-0.4
to+them 7.1 a1.5 d-0.6 f-0.6 g-0.7 h0.4 i1.3 j1.4 m-0.4 n-0.5 p1.6 t-0.3
to+thes 8.4 a-0.7 b0.4 k0.3
to+thin 7.0 a1.1 b0.7 c0.4 d1.5 e0.9 f0.7 g-0.6 h-0.6 l-0.3 p1.1 q-0.5
to+this 6.7 a-0.5 c0.9 d0.7 e-1.0 f-0.4 g-0.8 i-0.3 l-0.5 n0.3 p-0.5 q1.1 r0.8 t0.4
to+thos 8.4 c0.6 g-0.6 k1.4 q0.4 r-0.3
to+thre 8.4 c0.5 e0.9 k0.3 p0.6
to+thur 7.9 a-0.6 b-0.3 h-0.4 i-0.4 k-0.4 l0.4 m0.4 n-0.4
to+trad 7.7 a0.5 d-0.4 e1.1 i0.3 p-0.3 s1.4
to+trai 8.4 h0.3
to+tran 7.2 a-1.2 g2.3 r0.4
to+trav 8.4 b0.5 i-0.3 m0.3 q0.6
to+try 7.5 a-0.5 g0.5 p0.8
to+turn 7.0 a0.9 c1.8 e0.6 p-0.4 r-0.4 s1.5
to+two 8.2 e0.6 i1.6 r-0.3
to+type 8.4 c0.7 e0.6 f0.6 g0.5 o0.3 t1.1
to+unde 7.6 a0.7 b0.7 e0.4
to+unit 8.4 c-0.5 d-0.4 e0.4 n0.5 q0.4 r-0.3
to+upgr 8.2 a0.4
to+us 6.7 a0.4 c-0.3 d-0.8 e1.2 g-0.9 i0.8 m0.7 n-0.5 p0.4 q-0.6 r0.8 s-0.8
to+use 5.1 a-1.0 b-0.4 e0.7 f0.6 g1.6 k0.9 q0.7 r1.0 s0.5
to+wait 7.5 e0.9 g-0.6 i-0.3 k-0.5 l1.5 n0.5 p-0.4 s0.5 t-0.4
to+warn 8.4 a0.7 d0.4 i-0.3 s1.5
to+watc 7.3 j0.7 s0.5
to+what 7.6 a1.5 b0.7 c0.4 e0.7 i0.8 p-0.3
to+whic 7.7 a0.4 g-0.3 i0.5 m0.6 s0.4
to+whit 8.4 a-0.3 e-0.3 i0.5
to+whoe 7.5 a0.7 c0.3 d0.8 f2.7 i-0.5 j-0.4 k-0.4 m0.5 o0.7 p-0.4 q-0.5 r0.6 t-0.4
to+whom 7.7 a0.9 b0.9 d0.6 e0.7 i1.1 j0.6 p1.4 s0.4
to+with 7.5 a0.4 i1.0 m-0.3
to+wond 8.4 a-0.5 g-0.6
to+work 6.8 a0.5 h0.5 k0.4 l-0.4 n0.5 q-0.3
to+worr 8.2 a-0.6 b0.6 c0.5 d0.6 e-0.5 f0.6 h0.6 m0.3 p-0.4 t-0.3
to+writ 6.5 b-0.5 c0.3 e1.8 f0.8 i1.4 n-0.5 o-0.7 p0.9 r0.3 s0.4
to+you 5.6 a-1.2 b1.3 c0.9 e1.5 f0.6 g1.7 h1.7 i0.6 j2.7 k1.2 l1.3 m1.0 n1.1 o0.3 q1.2 r3.1 s-0.9 t1.3
to+youn 8.4 e-0.3 m0.3 q-0.3 r0.5 t0.3
to+your 5.8 a-0.4 d0.6 e1.5 f3.3 g2.2 i-1.1 j0.9 k1.4 l-0.4 m0.7 o0.4 p1.2 r0.9 s0.5 t-0.5
toas 8.2 a-0.5 b0.3 d-0.3 g0.4 l-0.3 n0.5 o0.6 r0.8 s-0.3
toast 8.4 b0.6 f-0.3 n0.6 r0.3
tobi 8.4 c0.7 e0.5 t1.1
tobin 8.4 c0.7 e0.5 t1.1
toda 5.4 c1.1 d0.6 e0.5 f0.4 g-0.7 h-1.0 l1.5 n-1.1 p-1.0 q4.2 r0.4 s-0.7 t5.4
toda+and 7.3 a0.8 e1.3 f-0.4 h-0.4 m0.5 n-0.5 o-0.5 p-0.4 t1.1
toda+at 8.4 c0.5 t0.5
toda+for 8.2 a-0.7 b-0.5 c-0.5 g0.7 h0.4 n-0.4 q1.6 r1.0
toda+or 8.4 a1.0 c0.5 d-0.4 e-0.4 i0.7 j0.8 n-0.3 s0.8 t-0.3
toda+plea 8.4 c0.6 d1.0 e-0.8 k-0.3 l0.4 m-0.4 r-0.3 t1.3
toda+so 8.2 a-0.8 b-0.3 c-0.5 f0.6 i-0.5 l-0.4 m-0.3 o0.7 t-0.8
toda+the 8.2 a-0.5 c0.8 e-0.5 i-0.8 l1.6 q1.1 t0.8
today 5.4 c1.2 d0.7 f0.5 g-0.7 h-1.0 i-0.5 l1.5 n-1.0 p-1.0 q4.3 r0.4 s-0.6 t4.8
toge 6.7 a1.6 b-1.2 c-0.8 d-0.5 e-0.8 f1.3 g-1.1 h1.0 i1.6 j-0.8 k-0.7 m-0.3 o0.4 p-0.6 q1.1 r0.4 s-0.7 t-0.5
toge+and 8.4 a0.6 i0.6
toge+with 8.2 a0.6 b-0.3 d-0.4 e-0.3 f0.7 i0.4
togeth 6.7 a1.6 b-1.2 c-0.8 d-0.5 e-0.8 f1.3 g-1.1 h1.0 i1.6 j-0.8 k-0.7 m-0.3 o0.4 p-0.6 q1.1 r0.4 s-0.7 t-0.5
toil 7.6 a0.5 b-0.4 c1.8 d1.6 e1.1 f1.3 o0.6 q-0.4 s-0.3
toilet 7.6 a0.5 b-0.4 c1.8 d1.6 e1.1 f1.3 o0.6 q-0.4 s-0.3
told 4.6 a2.3 b1.8 c-0.7 d3.1 e3.0 f2.0 g0.7 h2.2 i-1.2 j1.7 m-0.4 n0.3 o-0.8 p2.0 q0.8 r2.2 s-1.7 t1.1
told+a 8.4 d-0.5 f0.6 g0.4 h-0.4 k0.4 l0.3 r0.7 t0.3
told+by 8.2 d-0.6 f0.6 j0.5 r-0.4
told+ever 8.2 a-0.9 c-0.4 e-0.6 h-0.4 i0.4 k0.5 o0.4 q0.6 r0.9 s-0.4 t-0.4
told+her 7.3 a-1.4 c-0.9 e-0.7 g1.5 h2.9 i-0.8 j-0.4 k-0.4 l0.4 n-0.4 p-0.5 r1.9 s-0.6
told+him 7.5 a-0.6 b-0.6 c-0.6 h1.2 i-0.4 j-0.4 l-0.4 p-0.3 q0.4 r-0.9 t0.6
told+i 8.4 d-0.3 e-0.5 g-0.4 s0.5
told+it 8.4 l1.0 n0.5
told+me 6.5 b0.6 c-0.4 d0.7 e0.8 h-0.6 i2.2 j1.4 l-0.3 m-0.4 n0.6 p-0.4 q0.5 r0.8 s-0.5
told+my 8.4 b0.6 f0.4
told+some 8.4 b-0.4 d0.8 e-0.5 f-0.5 h0.3 m0.4 q-0.4 t-0.4
told+that 7.1 a1.0 b1.6 c0.4 d0.8 f1.0 g-0.6 j-0.5 k-0.5 l-0.4 s-0.6 t1.3
told+the 6.7 a-0.3 d1.1 e1.7 g1.9 h1.3 i-0.6 j0.4 n1.3 o0.7 r1.4 s0.8 t-1.0
told+them 7.3 b-0.4 c0.4 d1.8 i-0.3 j0.5 s1.6 t-0.4
told+this 8.2 e1.1 f0.8 i-0.4 k0.3 o0.3 p0.5 s-0.3 t0.3
told+to 7.5 a1.9 c-0.4 d0.6 e1.2 f0.6 g-0.8 i-0.4 j-0.4 n-0.3 p2.5 r-0.4 t-0.3
told+us 7.0 a1.7 b0.5 c0.5 d1.5 e0.9 g-1.0 j0.5 k-0.6 l-0.8 m-0.4 n-0.7 o-0.4 p0.4 q0.5 s-0.6 t1.2
told+you 7.5 a1.3 b0.5 c0.5 d1.3 e0.8 f0.8 g-0.4 i-0.5 j0.3 l-0.3 m0.7 p0.7 r-0.7 s-0.3
told+your 7.7 a0.8 d1.8 e1.2 g-0.4 h-0.4 l-0.3 o-0.4 p1.1 q0.9 s-0.3
toll 8.2 b-0.3 m0.4 o0.5 t0.9
tom 6.2 a-0.5 c-0.4 d0.8 h0.7 j-0.4 k1.1 m-0.6 n0.7 o0.6 p-0.5 q-0.3 s-0.5
tom+will 7.9 o0.3 r-0.3
tomo 5.6 c3.2 e-0.8 g-1.8 h-1.4 i-1.1 j-1.1 k2.6 l0.6 n4.8 o0.7 p-1.0 q1.2 s-1.0 t6.7
tomo+and 7.6 a0.8 b-0.7 c1.5 e-0.9 f-0.7 g-0.6 i-0.4 j0.4 k-0.5 m-0.5 n-0.8 o-0.3 p-0.3 s0.5 t0.9
tomo+at 7.7 a-0.4 b0.6 d0.4 f-0.4 g-0.4 h-0.5 i-0.4 j-0.3 o1.0 q0.7 t3.3
tomo+demo 8.4 a-0.5 b0.3 h-0.3 k2.0 q0.6
tomo+lunc 8.4 a0.8 c0.5 e0.7 s0.4 t1.3
tomo+morn 8.2 a0.5 c1.3 h0.5 r0.4 t1.7
tomo+the 8.4 c0.8 d0.7 e-0.3 h0.3 k1.2 n-0.4 o-0.4 q-0.6 r-0.3 t0.8
tomorr 5.6 c3.2 e-0.8 g-1.8 h-1.4 i-1.1 j-1.1 k2.6 l0.6 n4.8 o0.7 p-1.0 q1.2 s-1.0 t6.7
ton 7.9 g0.8
ton+of 7.9 g0.8
tone 7.2 a-1.1 b-0.4 g0.6 h1.4 k0.6 l0.3 n-0.4 o0.7 p-0.3
tone+are 8.4 a-0.4 g0.6
tone+of 8.4 a-0.6 h0.4 l0.7 p-0.3
tones 7.7 g1.0
toni 6.3 b0.5 c1.6 d0.6 e0.9 f0.4 g-0.7 i-0.5 j-0.7 k0.8 n2.9 o0.6 p-0.8 q1.2 r1.2 s0.7 t6.1
toni+and 8.2 b-0.6 c1.5 d0.5 e1.4 f0.5 i-0.4 m0.5 n-0.7 t1.6
toni+when 8.4 a-0.9 e-0.5 f-0.3 g-0.3 l0.4 m-0.4 n2.6 o0.3 p-0.5 q0.3 s-0.4
tonigh 6.3 b0.5 c1.6 d0.6 e0.9 f0.4 g-0.7 i-0.5 j-0.7 k0.8 n2.9 o0.6 p-0.8 q1.2 r1.2 s0.7 t6.1
tons 7.7 g0.6 k0.5 n0.7 r0.3
tony 8.4 c1.1 e0.4 i0.8
too 5.2 a0.9 c0.8 d-0.6 e-0.8 h4.0 i-1.1 j-0.8 k0.8 l1.3 r2.2 t-0.7
too+and 8.4 a-0.4
too+easi 8.4 a0.6 g-0.5
too+expe 8.4 d0.5 e0.5 g-0.5 i-0.3 q-0.3
too+from 8.4 f0.6 g0.4 h0.8 r0.5 s0.7
too+if 8.4 a-0.5 d-0.3 g1.2 h1.3 l0.4 n-0.3 r0.3
too+long 7.6 a1.6 b0.5 c1.5 d0.5 g-0.7 i0.6 m-0.3
too+many 8.2 g-0.8 o0.4
too+much 7.1 a0.8 b-0.5 d-0.5 e-0.4 g0.3 l0.5 m0.7 n0.6 o1.4 r0.7
too+smal 7.7 a1.3 g-0.8
took 5.2 b0.9 c3.3 d1.7 e-0.9 g1.3 h-0.9 i0.7 j0.5 l0.9 m-0.5 o-0.9 p0.5 q1.2 s1.0 t-0.5
took+a 7.9 a0.5 c0.8 d0.4 i0.4 j1.0 s0.3
took+five 8.2 a0.3 c0.9 e0.3 i0.4 m0.6 s-0.4
took+her 8.4 g-0.3 l0.5 t-0.3
took+it 7.7 a-0.5 g0.7
took+me 7.5 c0.9 d2.2 e-0.3 g1.2 j0.6 p-0.5 s0.9
took+out 8.2 b0.3 d0.6 e-0.6 h-0.3 r0.7 s0.4
took+over 8.2 c-0.6 d1.0 f0.7 i0.6 k-0.5 l0.5 q-0.4
took+the 7.1 d-0.6 g-0.4 i-0.5 j-0.5 k1.3 l0.9 o-0.4 p0.7 q0.4
took+them 8.2 g0.3 r0.9
took+us 8.4 g0.5 r0.3
took+you 8.2 a0.4 c1.0 d-0.3 e0.4 p0.3 s0.5
tool 7.1 a-0.8 b-0.5 e-0.6 g-0.3 i-0.4 o0.5 p-0.3 q0.6 s-0.3
tools 8.2 r-0.4
toow 8.4 b0.6 p0.8
toowoo 8.4 b0.6 p0.8
top 6.2 b-0.3 c-0.7 e1.9 j-0.8 l0.8 m1.1 o0.5 r0.4 s-1.0 t0.5
top+notc 8.4 a-0.5 g1.0
top+of 7.2 e0.8 f0.7 g-1.0 h-0.3 i-0.6 j-0.3 k0.3 l0.7 m1.2 q-0.4 r0.3 s-0.3 t-0.3
topi 8.2 a0.8 e1.0 f0.5 s1.3
topic 8.2 a0.8 e1.0 f0.5 s1.3
torc 7.9 p0.8 r-0.3
torch 8.2 p0.8
toro 8.4 c0.9 e-0.6 f0.7 n0.4 q1.1
toront 8.4 c0.9 e-0.6 f0.7 n0.4 q1.1
tort 8.4 a0.8 c0.4 e0.7 f0.3 o0.3
tosh 7.7 a1.3
toshib 7.7 a1.3
toss 8.4 a-0.7 g-0.5
tota 6.7 a2.1 d0.9 f0.7 g-1.4 h-0.6 i-0.5 k1.0 m2.2 o1.0 p-0.5 r-0.4 s-0.5 t-0.6
tota+of 8.4 a0.9
total 7.1 a0.8 d0.9 f0.5 g-0.8 h-0.4 i-0.4 k0.3 l-0.5 m1.7 o1.3 p-0.4 s-0.4 t-0.5
totall 7.6 a1.5 b0.4 g-0.7 k0.8 l0.6 m0.7 o-0.3
touc 6.4 a-1.7 b-0.3 e-0.6 f-0.5 g0.5 h1.4 k0.6 n0.4 o0.3 p-0.8 q0.7 r1.1 s-0.7
touc+for 8.4 c0.5 i1.1
touc+the 8.4 a-0.5 g0.7 k0.3
touc+when 8.4 a-0.9 f-0.3 i-0.4 k0.9 l0.4 p-0.3 q0.5
touc+with 8.4 n0.3
touch 6.6 a-1.5 e-0.5 f-0.4 h1.1 k0.6 m0.5 n0.3 o0.4 p-0.8 q0.5 r0.9 s-0.7
toug 8.4 a-0.4 l0.9 n0.9
tough 8.4 a-0.4 l0.9 n0.9
tour 7.5 a-0.7 b0.3 e-1.2 g0.8 h0.6 j-0.4 k-0.3 l1.0 m-0.8 n1.4 p-0.5 r0.5 s-0.6 t0.5
touris 7.9 a-0.4 e-0.7 g0.7 j-0.3 l1.3 m-0.4 n1.6 p-0.3 s-0.4 t0.6
towa 7.7 a-0.5 b1.1 i-0.4 l-0.4 o0.4 p0.4 q2.1 s-0.4
toward 7.7 a-0.5 b1.1 i-0.4 l-0.4 o0.4 p0.4 q2.1 s-0.4
towe 7.5 b1.7 d-0.7 e-0.6 h0.5 i-0.6 l0.3 m-0.3 n0.4 p-0.4 r-0.4 s0.6 t-0.4
tower 7.9 b0.6 d-0.4 e-0.5 h0.3 i-0.5 l0.5 n0.5 r-0.4 s-0.3 t-0.3
town 7.2 a1.3 b-0.5 d0.4 g-0.7 h-0.4 i-0.6 j-0.4 r-0.5 s2.7
town+hall 8.2 a-0.7 d0.5 e-0.4 h-0.4 q0.4
toy 7.7 b1.0 e0.8 g0.9
trac 6.1 b0.5 d0.6 g-0.6 h-0.4 m0.3 n1.7 p-0.6 q0.5 s-0.5 t-0.4
trac+are 8.4 a1.0 g-0.7
trac+by 8.4 g-0.3
trac+in 8.4 a-0.5 g0.8 m0.5 n0.6 q0.3 r0.7
trac+list 8.4 a0.3 g-0.4
trac+name 8.4 a0.4 g0.4
trac+when 8.4 a0.3 g0.3
trac+with 8.4 g-0.5
trace 8.4 a-0.3 b0.3 d0.7 e0.4 g-0.6 k0.6 q1.3
track 6.9 g1.2 j0.5 q-0.3 r-0.3
tracks 6.9 a1.1 g-0.5
tracto 8.2 b0.9 c-0.4 d0.3 e-0.4 i1.0 n1.1 q-0.4
trad 5.7 a1.5 b0.3 e1.0 f-0.6 g-3.1 i-0.4 j1.6 k-1.0 l1.1 p1.0 q-0.9 r-1.0 s4.6 t1.1
trad+and 8.2 a-0.3 i-0.5 m-0.4 o-0.3 p-0.4 t0.6
trad+body 8.2 a0.5 e0.9 p0.5 s1.3
trad+pres 8.4 e-0.3 s0.8
trad+stan 7.2 a1.0 b0.3 e1.3 g-0.7 j1.5 p-0.5 q-0.4 r-0.5 s2.5
trade 6.5 a1.2 b-0.5 c0.6 f-0.6 g-1.8 j-0.5 k-0.6 l0.3 m0.8 p0.6 q-0.3 r-0.4 s2.4 t1.1
trader 8.4 a0.5 d0.5 j0.6 s0.8
trades 7.9 b0.5 d0.4 g-0.4 h-0.3 k-0.4 m-0.4 n-0.5 p0.5
tradin 6.7 a0.6 d-0.5 e1.5 g-0.9 i-0.6 j2.3 l0.9 n0.3 q-0.4 r-0.3 s2.7
traf 8.2 a0.3 d1.1 k-0.4 s0.5 t0.4
traffi 8.2 a0.3 d1.1 k-0.4 s0.5 t0.4
trai 5.9 a-1.7 b1.5 c-1.6 f0.8 g0.5 h2.2 j-1.1 k2.3 n0.8 o0.7 p-1.2 r1.4 s-1.3 t0.7
trai+and 8.4 a1.0 b1.5 d-0.4 f1.5 g-0.6 h0.4 l0.4
trai+as 8.4 h0.3
trai+day 8.4 a0.5 c-0.3 d0.9 e1.5 k1.1 m0.4 n0.5 q-0.3
trai+on 8.4 l0.4 r-0.3
trai+sess 8.4 e-0.4 g0.5 o-0.3 r0.4
trai+to 8.4 c-0.3 e-0.4 k0.8
trai+was 8.4 a-0.8 d-0.4 f0.4 h0.6 k1.1 t0.7
train 6.8 a-0.8 b0.4 c-0.4 h1.0 j-0.5 k1.0 o0.5 p-0.5 r0.5 s-0.6 t1.3
traine 7.5 b2.0 c-0.6 d-0.6 e-0.4 f1.5 g-0.6 h0.4 i0.9 j-0.3 k0.4 l0.9 r-0.4 s-0.4
traini 7.0 a-0.6 c-0.8 d0.7 e0.7 g0.9 h0.4 i-0.8 j-0.4 k1.6 p-0.5 q-0.6 r1.3 s-0.4 t-0.4
tran 4.6 a-0.9 b0.7 d-1.1 e0.6 f0.7 g1.3 h1.1 i-0.7 j-0.9 l2.5 m0.8 n1.5 p-0.6 q3.9 r1.8 s-1.9 t1.8
tran+a 7.9 a-0.8 c0.8 f0.3 g0.9 p0.8
tran+and 8.4 a-0.4
tran+are 7.9 a-0.4 g0.8
tran+cert 8.2 a-0.8 b0.4 c-0.5 e-0.7 h-0.6 j-0.4 l0.3 n0.5 t0.8
tran+code 8.2 e-0.3 g-0.3 i2.1 j0.7 s0.8
tran+firs 8.4 a-0.4 c-0.4 f0.4 g0.4 h0.8 k0.3 l-0.3 n0.8 o0.5 q-0.5 r0.5 t-0.5
tran+for 8.4 a-0.5 c-0.4 l1.7 m0.4 n2.4 q-0.4 t-0.5
tran+from 8.2 b-0.4 d0.3 e0.4
tran+has 8.4 a1.0 e1.6 j0.5 l0.4 m0.5 o0.7
tran+i 8.4 a0.5 b0.6 m1.1 t0.4
tran+into 8.4 l-0.4 q0.3
tran+issu 8.4 a0.8 g-0.5
tran+of 7.3 a0.4 b0.4 c0.8 d0.3 f0.7 g-1.0 h-0.5 i-0.3 k0.8 n-0.6 q1.8 t1.2
tran+the 7.9 a-0.6 b1.0 c-0.5 g0.3 h-0.3 m-0.4 q2.2 t-0.3
tran+to 7.7 e-0.3 g-0.9 h0.7 r-0.3
tran+was 7.9 a-0.9 d-0.5 g0.7 m-0.3 q0.5 r0.7
tran+with 8.4 a0.3 e0.9 g-0.3 h0.3 o-0.4 q0.4 t0.8
tran+woul 8.4 g0.5
tran+you 8.4 a1.3 g-0.6
tran+your 8.4 a-0.4
tranch 8.4 d-0.3 f0.8 g-0.3 l2.4 q-0.3
transc 7.6 a-0.9 f0.7 g-0.6 h-0.3 i-0.4 k-0.7 q0.4 t1.3
transf 5.3 a-0.9 b0.5 c-0.9 g2.0 i0.5 l1.1 m0.7 n2.0 o0.8 q4.2
transi 8.4 a0.5 i0.6
transl 5.6 b0.5 c1.3 d-0.3 e1.5 g-0.4 h1.8 i-0.9 j-0.9 l0.3 o-0.8 p-0.4 r2.2 s-1.8 t2.0
transm 7.7 a0.9 g-0.3
transp 8.2 a-0.5 g1.6 n0.4 r0.5
trav 6.4 a0.4 b0.3 c-1.0 g0.3 h-0.4 i-0.7 m2.9 o-0.5 p-0.6 r-0.8 t-0.3
travel 6.5 b0.4 c-1.0 g0.5 h-0.4 i-0.7 j-0.5 m2.5 o-0.4 p-0.5 r-0.8 t-0.3
tray 7.6 a1.4 b0.8 c0.6 d-0.5 e0.7 g-0.5 h-0.3 i-0.4 l-0.3 o-0.4 p1.8 q-0.4 s0.5
trea 5.9 a0.5 b1.8 d0.7 e0.5 h1.4 i2.1 k-0.5 l1.8 m-0.5 o-0.6 p0.8 s-1.3 t1.3
trea+has 8.4 c-0.3
trea+the 8.4 a0.6 d0.6 i1.2 p0.4
trea+this 7.7 c1.0 d-0.3 e0.7 i1.2 j0.7
treasu 6.4 a-1.1 b0.9 c-0.8 d-1.0 e0.3 f-0.3 g0.7 h1.2 i-1.0 j-0.9 l1.6 n1.0 p1.3 r0.8 s-0.9 t0.6
treat 7.0 a0.9 c0.6 d0.4 e0.3 g-0.6 h-0.3 i2.3 m-0.3 n-0.4 o-0.4 r-0.6 t0.9
treate 8.2 a1.0 c0.3 d1.5 e-0.3 i1.5 j0.6 p0.6 s-0.3
treatm 8.4 b0.5 c0.5 d0.8 f-0.4 h0.6 n-0.4 r-0.3 s-0.3
tree 7.5 a-0.5 b0.6 c0.3 g-0.4
trees 8.4 b0.8 c0.6 e0.4
trev 7.9 a1.0 b-0.3 c1.2 d-0.5 e0.7 g-0.3 h0.4 i0.8 m-0.3 o0.6 p0.4 q1.0
trevor 8.2 a1.2 c1.3 d-0.3 e0.8 g-0.5 i0.9 o0.4 p0.4 q1.0 r-0.5
tri 7.9 g-1.0
tri+band 7.9 g-1.0
tria 7.1 a0.6 b0.8 c-0.6 e1.1 f0.4 h0.9 i1.4 j-0.6 m0.4 p-0.3 r-0.3 s-0.5 t-0.6
tria+bund 8.4 d0.6 e0.3 n0.3
trial 7.6 a0.7 e1.1 f0.3 g-0.5 h-0.3 i1.0 j-0.4
trial' 7.9 b0.9 c-0.4 d0.4 g0.8 h1.3 i0.5 o0.3
trib 6.8 a-0.4 c-0.6 d-0.7 e1.4 h0.4 i-0.8 j1.1 k-0.4 q0.7 r0.9 s0.8 t0.6
trib+has 8.4 e0.7 j0.6 p0.5 t0.6
tribun 6.8 a-0.4 c-0.6 d-0.7 e1.4 h0.4 i-0.8 j1.1 k-0.4 q0.7 r0.9 s0.8 t0.6
tric 8.4 a-1.3 d-0.3 g1.2 r0.7
trie 5.8 a1.6 b-0.4 c-0.5 d0.5 e-0.4 f-0.4 h-0.6 i-0.5 k-0.4 l0.6 o0.6 q0.5
trie+call 8.2 a0.6 g-0.4
trie+it 8.4 d0.4 e-0.4 i-0.5 j0.9 l0.6 n0.5 o0.3
trie+play 8.4 g0.3
trie+the 7.7 a1.2 g-0.7
trie+to 6.8 a1.6 c0.3 d0.4 h-0.3 i0.3 m-0.3 o0.7 p0.6 s0.4
tried 5.8 a1.5 b-0.3 c-0.5 d0.5 e-0.3 f-0.4 g-0.5 h-0.6 i-1.1 k-0.4 l0.6 o0.7 p-0.3 q0.5
tries 8.2 g0.4 i0.8 p0.7
trim 8.4 a0.8 e0.9
trimme 8.4 a0.8 e0.9
trin 8.4 a-0.7 b-0.4 c0.5 d-0.3 g0.4 h0.6 k1.0 m0.8 q-0.4 r0.5
trip 7.2 a-0.9 g1.0 p0.4 s0.4
trip+to 8.4 g0.5
tripad 8.4 e0.4 n0.3 p0.5 s0.4
tris 7.9 a-0.5 e0.6 g0.8 h0.7 i0.7 k-0.4 m-0.3 p-0.3 s-0.4 t0.5
trish 7.9 a-0.5 e0.6 g0.8 h0.7 i0.7 k-0.4 m-0.3 p-0.3 s-0.4 t0.5
trou 6.4 a1.6 c-0.4 d-0.3 e1.1 f1.0 g-1.0 h0.3 k0.3 o1.3 p-0.4 q-0.5 r0.6 s-0.4
trou+payi 8.4 a-0.6 g1.0
trou+with 8.2 a-0.7 g1.1
trou+you 8.2 a-0.3 c-0.4 e1.0 i0.4 k-0.3 o1.6 r0.5
troubl 6.5 a1.2 c-0.4 e0.5 f1.0 g-1.0 h0.3 i-0.5 k0.4 o1.4 p-0.4 q-0.5 r0.7 s-0.3
truc 7.7 b0.8 c-0.4 d-0.4 e-0.4 g0.4 h0.7 i-0.4 k0.4 p1.3 q0.4 r0.8 t0.5
truck 8.4 a0.7 j0.3 p1.8 s0.7
trucks 8.4 b0.9 g0.4 h1.0 k0.5 r0.6 t0.3
true 7.3 e0.7 g-0.8 h0.6 j1.0 o0.5 s0.6
true+crim 8.4 a-0.5 g0.5 h0.7 o0.6 r0.4
true+line 8.4 g-0.4
trul 7.7 a-0.5 g1.1
truly 7.7 a-0.5 g1.1
trur 8.2 a0.8 b0.8 c0.5 d0.4 e0.8 j1.1 o0.3
truro 8.4 a0.6 d0.4 e0.9 j0.3 o0.4
trus 5.8 a0.6 b1.8 d1.2 e-0.4 f0.7 g0.5 h2.0 i0.4 j-0.6 l-0.4 m-0.5 n0.7 r1.3 s2.3 t1.6
trus+and 8.4 s0.5
trus+have 8.2 e0.7 h0.3 n0.6 o0.4 r-0.4
trus+met 8.4 i1.2
trus+on 8.2 b0.3 c1.0 d0.3 f0.5 q-0.4 t2.7
trus+the 8.4 a-0.6 d-0.3 g0.4 k-0.4 r0.4
trus+will 8.4 d-0.3 e0.6 i0.4 p0.4 r0.3
trust 6.8 b0.5 d-0.5 e-0.4 f0.8 g1.4 h1.3 j0.5 k0.4 l-0.5 n0.5 p0.3 r0.9 s-0.4 t0.7
trust' 8.4 c0.7 e0.9 f1.6 g0.4 h1.0 k0.4 n0.6 r0.9
truste 6.7 a-0.3 b-0.3 c-0.5 e-0.3 g-0.5 h0.7 i1.1 j-0.5 m-0.7 n0.8 s-0.8 t1.0
trustp 7.3 a1.6 b2.1 d2.3 g-1.0 i-0.6 j-0.6 l-0.3 p-0.7 r-0.5 s4.3 t0.4
trut 8.2 b-0.4 f0.6 g0.6 h0.4 i-0.7 l0.5 p-0.5 q0.8
trut+is 8.4 b-0.4 f0.7 g0.8 h0.4 i-0.6 l0.5 p-0.4 q0.8
truth 8.2 b-0.4 f0.6 g0.6 h0.4 i-0.7 l0.5 p-0.5 q0.8
try 6.0 a-0.8 c-0.4 d1.4 e-0.5 g-1.4 j0.4 k-0.6 l0.5 m0.7 p0.4 q-0.3 r-0.7 s-0.8
try+agai 7.9 b-0.3 h0.4 n0.6
try+an 8.4 g-0.4
try+the 8.2 a0.4 d0.5 e-0.6 j1.1 o0.6 p0.6 q0.3
try+to 7.3 a-0.3 d0.9 e-0.3 g-0.7 i0.6 l0.9 m0.3 r-0.4
tryi 6.5 a1.2 c0.5 d0.8 e1.3 g-1.2 h-0.3 i0.5 o0.3 p0.4 r0.4 t0.6
tryi+for 8.4 a0.6 d0.6 e0.4 p0.7
tryi+it 8.4 e0.7 g0.5 p0.8
tryi+to 7.0 a2.3 c0.6 e0.8 g-2.1 i0.7 o0.4
trying 6.5 a1.2 c0.5 d0.8 e1.3 g-1.2 h-0.3 i0.5 o0.3 p0.4 r0.4 t0.6
tues 5.8 a0.6 b0.5 c1.3 f0.4 g-1.1 i0.7 j-0.8 k2.2 n1.4 r-0.5
tues+afte 8.4 a-0.4 d-0.4 g-0.4 h0.4 k1.6 n-0.4 q-0.3
tues+and 8.2 e-0.3 i0.8
tues+at 8.4 a0.4 i0.8 j0.6
tues+so 8.4 c-0.4 i0.5
tues+with 8.2 a0.6 c0.7 d1.0 e0.5 g0.3 i0.4 n0.6 p0.8 r0.4
tuesda 5.8 a0.6 b0.5 c1.3 f0.4 g-1.1 i0.7 j-0.8 k2.2 n1.4 r-0.5
tuls 8.2 b0.6 c-0.4 g-0.3 h-0.3 i-0.3 k0.8 m0.4 n0.6 o0.6 r-0.4 s-0.3
tulsa 8.2 b0.6 c-0.4 g-0.3 h-0.3 i-0.3 k0.8 m0.4 n0.6 o0.6 r-0.4 s-0.3
tund 8.2 a-0.5 g0.3 l-0.3 r1.2
tunde 8.2 a-0.5 g0.3 l-0.3 r1.2
tune 7.3 a-1.2 g0.8
tunes 7.6 a-1.4 g1.6
turk 8.2 b0.3 c0.9 d0.5 f-0.3 h0.4 r0.4 t-0.3
turkis 8.2 b0.3 c0.9 d0.5 f-0.3 h0.4 r0.4 t-0.3
turn 5.2 a-0.4 b0.8 c-0.6 d-0.6 e1.0 i-1.4 k-1.0 l-0.5 n-0.4 p-1.7 r1.6 s1.1 t-0.4
turn+and 8.4 c-0.3 d0.7 e0.5 h0.4 n0.3
turn+down 8.4 c-0.3 e-0.3
turn+eax 8.4 a-1.2
turn+into 8.2 a0.9 b0.7 c-0.6 d0.6 e-0.4 i0.4 k-0.5 n0.4
turn+it 7.6 c-0.5 e-0.5 f0.4 g0.3 h0.6 k-0.4 l0.5 m0.3 q0.4
turn+off 7.9 a1.3 b1.5 g-0.6 i0.6
turn+on 7.3 g0.3 h-0.3 j0.5 l-0.3 n0.6 r0.9 s0.4
turn+out 7.2 a0.7 b0.4 e0.6 i-0.5 j0.4 s1.4
turn+over 8.4 b0.6 e0.4 s0.5
turn+roun 8.4 e-0.4 i0.3 t1.3
turn+the 7.7 a-1.3 d-0.6 e-0.3 f-0.3 i-0.4 k-0.3 l-0.4 n-0.3
turn+up 7.0 b-0.9 c2.0 e0.3 f0.3 i-0.3 j-0.4 l-0.4 m0.4 o-0.5 p-0.6 r1.4 s-0.3 t-0.3
turn+us 7.9 b-0.6 d-0.4 g-0.5 h-0.3 m-0.3 n-0.5 s0.7
turnar 8.2 h-0.3 l-0.4 n0.7 r1.1
turned 6.0 a-1.0 c-0.8 d-0.9 e1.0 h0.5 i-0.9 l0.4 n-0.9 o0.8 p-0.9 q-0.5 r1.5 s-0.5 t-0.7
turnin 7.0 b1.8 c-0.3 d0.4 e-0.3 g-0.6 h-0.5 i0.5 j-0.3 l-0.3 n0.6 o-0.8 p-0.4 q-0.3 s-0.6
turns 7.7 a0.8 d0.4 e0.6 j0.5 s1.1
tv 7.5 g-0.3
twel 6.5 b-1.4 c0.5 d2.1 f0.5 g0.7 h2.3 j0.3 k0.5 n-0.4 p0.3 r1.2 s-0.4 t-0.7
twel+minu 8.4 a0.5 c1.1 d1.2 g-0.5 j0.9 p-0.3 s0.7
twel+mont 7.6 a-1.0 b-0.7 f0.6 h1.8 i1.2 l0.5 o0.4 p-0.5 s-0.3
twel+year 8.4 d0.9 g0.4 q0.4 r0.4
twelve 6.5 b-1.4 c0.5 d2.1 f0.5 g0.7 h2.3 j0.3 k0.5 n-0.4 p0.3 r1.2 s-0.4 t-0.7
twen 6.4 a1.0 b1.6 c1.1 d0.9 e1.3 f0.5 i1.3 j1.5 m-0.6 p0.9 q-0.4 r0.5 t2.0
twen+minu 7.7 a0.6 b1.0 c-0.4 d1.0 e0.4 f0.6 g-0.5 i0.3 j-0.5 k0.5 n0.4 p-0.4 s-0.6 t2.4
twen+six 7.9 b0.5 d0.5 e0.7 j0.4 r0.4 s1.0
twen+two 8.4 d0.5 e0.5 i0.4 s0.6
twenty 6.4 a0.9 b1.0 c1.2 d1.1 e0.9 f0.6 i1.4 j1.6 m-0.5 o-0.5 p0.9 q-0.4 r0.5 s0.3 t2.1
twic 5.7 a2.2 b1.3 c-0.4 d1.7 e1.2 g-0.6 h0.4 i-0.3 j-0.9 m2.0 n0.8 o-0.6 q0.9 r0.6 s-0.6 t0.6
twic+and 7.3 b0.9 c0.4 d1.1 g-0.7 i-0.5 j-0.4 m0.9 o-0.6 p0.4 r-0.8
twic+for 8.4 d0.4 e0.4 g-0.5 i0.5
twic+or 8.4 a1.0 b1.5 d-0.3 e-0.4 g-0.6 s0.7 t0.5
twic+toda 8.4 a0.3 d0.8 e0.4 f0.9 l0.3 n0.4 t0.3
twic+what 8.4 b1.0 c-0.5 g0.3 l-0.3 m0.4 n1.0 q0.3 r0.5
twic+with 8.4 a-0.5 b-0.3 c-0.4 d-0.4 e-0.7 g0.4 o0.4 r0.5
twice 5.7 a2.2 b1.3 c-0.4 d1.7 e1.2 g-0.6 h0.4 i-0.3 j-0.9 m2.0 n0.8 o-0.6 q0.9 r0.6 s-0.6 t0.6
twin 7.9 a-0.3 r-0.5 s0.4
twins 8.2 e0.3 f0.5 o-0.3 r-0.4 s0.5
two 3.8 a1.2 b1.6 c3.1 d2.0 f0.3 g-2.1 h2.7 i1.5 j-2.6 k-0.8 m1.5 n1.3 o1.1 p-0.7 q0.8 s-2.1 t1.0
two+afte 8.4 b1.2 d0.3 q1.0 t-0.3
two+and 7.3 a0.6 b1.0 c-0.5 d-0.5 e0.3 g0.4 h1.4 i-0.7 j0.5 k-0.3 n0.4 p-0.4 r0.9 s-0.4 t0.9
two+apex 8.4 a-0.6 g-0.6
two+busi 8.4 a-0.5 e0.3 h-0.5 l-0.4 q1.8 t-0.4
two+comp 8.2 a-1.3 f0.4 g-0.3 o0.8
two+days 7.3 c0.9 f0.6 g1.1 i-0.3 j0.3 k-0.6 l-0.4 m-0.4 p-0.4 q1.7 r0.5
two+emai 8.2 b-0.4 d0.9 j0.4 l-0.5
two+gran 8.4 e-0.5 l0.8 n0.9 p1.0
two+have 8.4 b0.4 d-0.6 f0.5 h0.4 l1.0 o0.7
two+head 8.4 c0.3 d0.3 g0.6 t0.3
two+hour 7.6 b-0.3 g0.5 i0.8 m1.1 n-0.4 r0.6 s-0.3 t0.3
two+hund 7.9 a0.7 b-0.6 c0.4 d-0.3 e1.3 g-0.4 i0.6 j0.3 p0.3 s0.6
two+lads 7.9 d0.6 e-0.5 g1.3 i0.8 k-0.4 q1.0 r1.6 t0.9
two+lett 8.4 d0.9 j1.0
two+line 7.9 b-0.6 c-0.4 e-0.8 f0.7 g-0.3 i-0.3 k-0.8 m2.2 n1.2 o-0.5 q1.0 t-0.4
two+lots 8.4 c0.5 f0.5 g-0.4 n1.7 q0.4
two+metr 8.4 a-0.3 q0.4
two+minu 8.2 d0.6 e-0.3 h-0.4 n1.0 q0.3 r-0.3 t-0.3
two+mont 7.9 a0.7 b1.1 c0.6 e0.5 g0.3 i-0.3 n0.6
two+more 8.2 a-0.6 d-0.4 e-0.4 f-0.4 g0.3 h1.8 k0.3 n-0.6 r0.9 t0.7
two+of 6.1 a-0.6 d0.5 g1.1 h1.0 i-1.4 j-0.9 k-0.3 l0.6 m1.7 n-0.9 o-1.0 p-0.4 r0.9 s0.4 t0.4
two+othe 7.7 c1.4 d0.5 g-0.4 i2.1
two+page 8.2 b0.4 h-0.4 j0.9 k-0.4 n0.5 q0.6 r0.5 s-0.5
two+payr 8.4 a0.7 b0.5 e0.5 i1.1
two+peop 7.7 b0.6 c-0.6 g0.5 i-0.4 k-0.4 m-0.3 o-0.4 r0.4 t0.9
two+phon 7.7 a0.5 b0.4 f0.4 g-1.0 k0.3
two+phot 8.4 a-0.7 k0.3 s-0.3 t1.0
two+resi 8.4 c0.8 e0.4 f0.4 q0.4
two+sist 8.4 b0.5 c0.9 i1.1 s-0.3
two+so 8.4 n-0.5 o0.4
two+stud 8.4 a0.7 d0.5 e1.4 i0.7 s0.6
two+thin 7.9 a-0.5 b-0.4 c-0.5 d-0.3 g0.8 h0.6 k0.3 o0.4
two+thir 8.2 a-0.6 c0.6 d0.3 e-0.5 h-0.3 i-0.6 l1.0 m0.6 n2.7 p0.4 r-0.4 s-0.4
two+we 8.4 a0.3 d-0.3 e0.7 p1.0
two+week 6.3 a0.7 c1.3 d0.8 g-0.5 i-0.5 j-0.3 m-0.4 p-0.5
two+work 8.2 a-0.4 b-0.4 d0.5 g-0.3 h0.6 j-0.4 o0.9 r-0.6
two+year 7.0 a-0.8 b1.3 c-1.0 f-0.7 h0.8 i0.8 k0.4 l-0.3 m-0.6 n0.7 p-0.4 q-0.5 r0.6 s-0.5 t-0.3
type 6.2 a-0.4 b-0.4 c1.1 g0.4 i-0.6 j-0.5 k-0.3 m-0.4 p0.6
type+in 8.4 a-0.6 c0.4 g1.1 r0.8
type+of 7.7 a-1.6 g1.5
type+syst 8.4 e-0.3
type+up 8.2 c0.8 d0.5 f0.6 j-0.5 o0.3 p0.7 s1.0
typed 7.2 a-0.4 b-0.4 c1.0 e-0.6 g0.3 i-0.6 k-0.4 l0.4 m-0.5 n0.8 p0.9 s0.5 t-0.5
types 7.9 a-0.7 g-0.5
typese 8.2 c0.7 e0.8 f0.4 h0.4 n-0.4 t1.2
typi 7.3 b1.0 d1.3 g-1.5 k-0.4 n-0.3 s0.9 t0.9
typica 7.7 a-0.9 g-1.2 n-0.4 q-0.3 t0.7
typing 8.2 a0.9 b1.2 c-0.4 d1.4 g-0.3 s1.1
typo 7.9 a0.5 b0.4 c0.4 d0.8 e1.3 f0.3 g-0.3 l-0.4 o1.2 q0.5
u 7.5 c0.8 i0.4 k0.5 n0.4 p1.1 q1.5 r0.5 s0.9 t-0.3
u+can 8.4 c0.7 g-0.6 p0.7 s0.5
ugly 7.9 a1.5 c0.6 d0.6 e-0.3 g-0.8 l0.3 t0.7
ukra 8.4 c0.6 e0.4 g0.3 q0.3 r0.4
ukrain 8.4 c0.6 e0.4 g0.3 q0.3 r0.4
ulti 8.2 a-0.5 g0.7
ultima 8.2 a-0.5 g0.7
umbr 8.2 l-0.3 o-0.3 q-0.3 t-0.4
umbrel 8.2 l-0.3 o-0.3 q-0.3 t-0.4
unab 7.6 a-0.4 e0.4 g-0.7 i-0.4 j-0.5 k1.6 m-0.4 n0.4 o1.7 r0.6 s-0.3
unab+to 7.7 a-1.1 e0.4 i-0.4 j-0.5 k1.6 m-0.4 n0.4 o1.8 r0.6 s-0.3
unable 7.6 a-0.4 e0.4 g-0.7 i-0.4 j-0.5 k1.6 m-0.4 n0.4 o1.7 r0.6 s-0.3
unac 8.4 a0.7 g0.3
unan 7.5 b-0.6 d1.9 e1.1 f0.6 g0.7 h1.3 i-0.6 j-0.4 n-0.6 o-0.5 r0.8 t-0.4
unanim 8.4 e0.3 f0.3 g0.6 h1.7 l0.5 n-0.3 o-0.3 q0.4 r0.4
unanno 8.4 a-0.4 g0.4 k0.5 r0.7 t-0.4
unansw 8.2 a0.7 b-0.3 d2.7 e0.7 f0.4 q-0.4 s0.4
unbe 7.9 a-0.8 g1.2
unbeat 8.2 a-0.8 g1.2
unch 7.6 a-0.4 b0.5 c0.7 d0.4 e-0.3 g-0.4 k-0.9 o0.4 p-0.3
unchan 7.6 a-0.4 b0.5 c0.7 d0.4 e-0.3 g-0.4 k-0.9 o0.4 p-0.3
uncl 7.3 b0.6 c-0.4 d-0.4 i-0.4 j0.6 l-0.3 n0.3 p0.5 t-0.3
uncle 7.5 b0.6 c-0.4 d-0.4 g-0.5 i-0.4 j0.7 l-0.3 n0.3 p0.5 t-0.3
unco 7.3 a0.8 b-0.4 c0.9 d0.9 g-0.7
uncomf 7.9 a0.6 g-1.0
unde 4.9 b0.7 c0.7 d0.9 e1.5 f-0.3 g-1.1 h-0.4 i-1.0 j1.9 k0.8 m-0.5 o-0.7 p1.1
unde+and 8.2 e0.4 g0.3
unde+arti 8.4 a0.7 d1.2 j1.2 s-0.3
unde+clau 7.7 a0.8 c1.0 e-0.5 i2.3 j1.1 p-0.4
unde+ever 8.4 b1.0 c-0.4 h-0.3 i-0.4 k-0.3 l-0.4 r0.6
unde+it 7.9 e0.4 f-0.4 h-0.4 i-0.3 j-0.3 p0.4
unde+my 7.7 a0.7 b0.5 d-0.3 e-0.6 j-0.3 m-0.4 p0.4 q-0.3 s1.2
unde+of 8.4 o0.3 q0.8 r0.5
unde+our 8.4 b0.4
unde+sect 8.2 c0.5 e-0.4 j0.3 m0.5
unde+that 7.9 a0.6 b1.1 d0.7 e0.3 h-0.3 i-0.7 l1.1 n-0.4 p1.5
unde+the 6.4 b0.4 c0.4 d0.9 e0.6 j1.4 k1.1 l-0.9 n0.9 o-0.6 r0.9 s-0.8
unde+what 8.4 b-0.4 c0.6 d0.4 g0.5 h0.7 k-0.3 r0.6 s0.6
unde+why 8.4 a0.5 g-0.4
under 5.4 a-0.3 b-0.6 d0.4 e0.8 f-0.8 g-1.1 i0.9 j2.4 k0.7 l-0.9 m-0.4 n0.7 o-0.4 r-0.8 s0.5 t0.4
unders 6.1 a0.4 b2.0 c0.4 d0.8 e0.9 f0.4 h-0.7 i-1.9 j-0.7 k0.4 l0.8 m-0.4 n-0.4 o-0.3 p1.4 r1.0
undo 8.4 a0.9 g-0.3
unfa 8.4 a0.3 j0.8 m0.8
unfair 8.4 a0.3 j0.8 m0.8
unfi 8.4 c1.1 d0.8 e0.3 f0.7 h-0.3 k0.4 t-0.4
unfo 7.2 a0.9 g-0.8 i-0.4 k1.7 m0.3 n-0.5 o0.6 t0.3
unfo+i 8.2 a0.9 c-0.3 g-0.7 k0.4 r0.3
unfo+it 8.4 a1.0 g-0.4
unfo+the 8.2 a0.4
unfort 7.3 a0.4 g-0.3 i-0.4 k1.7 m0.3 n-0.5 o0.6 t0.3
unhe 8.4 h0.7
unio 7.2 a-0.3 b-0.6 d-0.5 i-0.6 j0.6 m-0.3 n-0.7 p-0.4 s-0.4
union 7.5 b-0.5 c-0.5 d-0.4 f0.3 i-0.4 j0.7 l-0.4 n-0.5 q0.4
uniq+to 8.4 g-0.4
unit 5.4 b-0.5 h0.3 m0.3 n0.6 p-0.4 r0.5
unit+as 8.4 g0.5
unit+at 8.2 e0.3 g-0.4
unit+has 8.4 a-0.4 g0.5
unit+is 7.6 g1.0
unit+itse 8.2 a-1.3
unit+to 7.9 g-0.7
unit+was 8.2 a0.9 g-0.7
unit+work 8.4 a0.6
units 8.4 a-0.4 c0.4 f0.4 g0.7 h1.0 r0.7
univ 8.2 a0.7 g-0.6
univ+remo 8.4 a1.2 g-0.5
univer 8.4 a0.6 g-0.6
unki 8.4 c0.4 d0.3 e-0.5 f0.9 l0.3 n0.5 q0.4 t-0.4
unkind 8.4 c0.4 d0.3 e-0.5 f0.9 l0.3 n0.5 q0.4 t-0.4
unkn 8.2 a-1.1 b0.3 d0.4 j-0.4 l-0.3 m0.7
unknow 8.2 a-1.1 b0.3 d0.4 j-0.4 l-0.3 m0.7
unle 6.6 a0.5 c-1.2 d-0.7 e-0.6 h0.6 i0.8 j0.6 m0.3 o0.3 p-0.8 q-0.5 s0.6
unle+the 8.4 a0.3 j0.8
unle+we 8.2 d-0.3 e-0.5 j0.6 m0.5
unle+you 7.5 a-1.4 c-0.5 g1.7 h0.7 i-0.4 o0.7 p-0.4
unle+you' 8.4 a1.2 g-0.6
unless 6.6 a0.5 c-1.2 d-0.7 e-0.6 h0.6 i0.8 j0.6 m0.3 o0.3 p-0.8 q-0.5 s0.6
unli 6.8 a-0.3 e0.5 g0.5
unli+my 8.4 g0.6
unlike 7.1 a-0.4 g0.8
unlimi 8.2 e0.6
unlo 8.4 a1.3 g-0.6
unlock 8.4 a1.3 g-0.6
unma 8.4 g0.4
unmatc 8.4 g0.4
unne 8.2 a1.2 g-1.3
unnece 8.4 g-0.7
unop 8.2 a0.8 b2.7 c-0.5 g-0.3 i-0.6 j-0.4 m0.7 p2.4 t-0.3
unopen 8.2 a0.8 b2.7 c-0.5 g-0.3 i-0.6 j-0.4 m0.7 p2.4 t-0.3
unpa 6.8 a-0.5 c-0.6 d-0.4 g-0.5 i-0.9 j-0.7 k-0.6 l0.5 m-0.5 n1.1 o0.5 p0.8 s-0.5 t-0.5
unpa+bill 8.2 o0.5 q-0.4
unpack 8.4 k-0.4 l0.8 n0.8 r0.3
unpaid 7.0 a-0.3 c-0.8 e-0.3 g-0.5 i-0.7 j-0.7 k-0.3 m-0.4 n0.4 o0.5 p0.9 r-0.4 s-0.4 t-0.4
unre 8.2 b0.7 e0.7 j0.7 m0.4
unre+the 8.4 e0.8 j0.3
unreso 8.4 a0.4 b0.7 e0.7 j0.7 m0.4
unsa 8.4 a0.7 g-0.5
unse 8.4 g0.3 m1.6 p0.5 r0.5
unsu 7.5 a0.5 c0.4 d-0.5 e-0.3 f-0.7 g-0.5 h0.7 i-0.7 j-0.3 p-0.3 q-0.5 s-0.5
unsu+me 8.4 a-0.6 b-0.6 c0.3 n-0.3 o0.4 t0.5
unsubs 7.5 a0.5 c0.4 d-0.5 e-0.3 f-0.7 g-0.5 h0.7 i-0.7 j-0.3 p-0.3 q-0.5 s-0.5
unti 4.8 a0.8 b-0.5 d-0.5 e0.5 f-0.7 g-1.0 i1.0 j-0.3 k1.2 l3.7 m0.9 n-0.4 o0.4 p4.4 s-1.4
unti+a 8.4 a0.3 p0.4
unti+afte 8.4 a-0.3 d-0.4 k0.5 l0.4 q0.3
unti+i 7.9 a0.5 c0.7 d1.3 g0.5 h-0.4 i-0.4 m0.3 p0.9 r0.6
unti+i'm 8.4 d-0.3 k-0.3 l0.9 n0.9
unti+i've 8.4 b0.3 e0.6 o0.5 t0.9
unti+it 8.2 a0.5 d-0.3 e0.6 k1.1
unti+it's 7.7 c-0.3 d-0.5 e1.1 p1.6
unti+mond 8.2 b0.4 d0.4 e-0.5 i0.4 k-0.5 o-0.4 r-0.4
unti+my 8.4 a-0.5 g0.8 k0.5 l1.0 q0.9
unti+some 7.9 a0.4 c-0.4 d-0.5 e0.6 m1.8 p2.0
unti+that 8.2 b0.8 e-0.4 j0.4 l0.7 n-0.3 p1.1 r-0.3 t0.4
unti+the 6.1 d-0.5 g-1.1 h-0.7 i-0.9 j0.7 k0.6 l2.2 m0.4 o0.7 p1.1 r-0.6 s0.5
unti+then 6.5 d0.3 h0.4 j0.6 k0.3
unti+ther 7.5 b-0.4 c0.6 e0.4 f-0.3 g-0.3 j-0.3 m0.3 n0.7 p1.7 q-0.3 t-0.5
unti+they 8.2 a-0.7 b-0.6 c-0.4 e-0.4 f0.5 k1.0 l1.9 m-0.4 p-0.6 q0.4 t0.4
unti+we 8.4 a0.7 c1.5 p1.7
unti+you 7.9 a1.1 b-0.3 e0.4 l-0.3 m1.1 p1.1 q0.4 r0.4
unti+you' 8.2 a0.6 e1.0 p0.6 r-0.3 s0.8
unti+your 8.2 a0.8 b-0.5 d0.4 e0.4 f0.5 g-0.3 i0.6 j0.5 k0.3 p1.5 r-0.4 t0.9
until 4.8 b-0.5 d-0.3 e0.6 f-0.7 g-0.8 i-1.9 k1.2 l3.8 m0.9 n-0.4 o0.4 p5.1 s-1.1
unus 7.6 b0.7 e1.1 h-0.4 l-0.3 n0.4 o1.1 p0.5 t0.5
unusab 8.2 a0.7 e1.4 m0.5 p0.8 t0.9
unusua 8.4 a-0.3 b0.6 d0.4 l-0.4 n0.4 o1.1 t-0.3
up 3.7 a1.0 b3.5 c1.5 d1.0 e-1.2 f0.7 h1.5 i2.3 j-1.8 k1.0 m-1.2 n1.6 o0.5 p-2.0 q1.9 r4.3 s0.9
up+a 6.5 b1.3 c1.0 d0.6 f-0.5 g-1.8 h1.2 i-1.1 j-0.7 k1.6 l-0.9 m-0.7 o0.7 s-0.6 t0.5
up+afte 8.2 c-0.4 f-0.4 g0.4 h0.7 r0.9
up+all 8.4 a1.2 g-0.5
up+and 6.0 b2.5 c-0.6 d1.0 e0.7 f-1.0 g-0.3 k0.5 l1.6 m0.7 o-0.5 p-0.9 q2.2 s-0.4 t0.4
up+at 7.5 a-0.7 b0.8 c0.4 d0.4 e-0.3 j-0.3 k1.2 m-0.5 n1.3 p-0.4 q1.1 r0.8 t-0.7
up+befo 7.9 a0.9 c1.1 d-0.6 e0.4 f0.4 h-0.5 i0.8 k0.4 l-0.4 t-0.6
up+by 7.6 d0.3 e-0.4 g0.7 h1.1 i0.8 n-0.3 s-0.3
up+for 6.7 c-0.6 d1.1 g0.9 h1.4 i-1.0 m-0.6 n0.8 p-1.0 q-0.4 r1.0
up+i 7.7 a1.5 b0.9 c0.9 f1.7 g-0.8 h-0.3 i0.4 m-0.5 n0.5 p0.3 q-0.4
up+i've 8.4 d0.3 j0.5 p0.5 s0.7
up+in 6.7 a1.6 b0.4 c0.6 d0.7 e1.2 f-0.7 g-1.5 h-0.5 i1.3 j-0.5 k-0.4 m-0.3 o-0.3 p-0.5 q0.7 r-0.4 s0.8 t0.6
up+it 8.4 a0.8 g-0.5
up+my 7.6 c0.6 d0.4 g0.5 i0.6 p0.6 s1.1
up+on 6.5 a1.2 c1.6 d1.5 e1.1 f-0.6 g-0.8 i0.9 j-0.5 k0.8 l0.4 o-0.7 p0.7 q0.3 r1.3 s0.8
up+our 8.4 a0.4 c0.7 d0.8 e0.6 i1.0 s0.7
up+that 7.9 a-0.7 e-0.5 k0.8 q-0.5 r0.4
up+the 6.2 a-0.4 b1.3 c-2.1 h1.2 i-1.2 j-0.6 m0.4 o1.0 q0.3 r-0.3 t1.2
up+this 8.2 a-0.6 c0.9 e-0.5 g1.3 q0.9 r0.8 s0.3
up+to 5.9 b-0.6 c-0.4 e-0.6 h1.7 k-0.5 l0.7 m1.8 o-0.4 r-0.4 s1.6 t-0.8
up+two 8.2 a0.8 b0.8 c0.9 e1.4 o0.4 r0.7 t-0.3
up+what 8.4 b0.6 e-0.4 f0.3 g0.4 l0.5 p0.6 q-0.3 r0.6
up+when 7.7 a0.7 b1.1 c-0.4 d0.4 f-0.3 i0.7 p1.1 r0.4
up+with 6.5 a1.1 c1.0 d0.5 e1.2 f1.3 h-0.6 j0.5 k0.7 m-0.9 q-0.6 r0.6 s-0.7 t0.8
up+your 7.7 a0.5 b0.5 e0.8 g-1.0 i0.7 j0.4 p0.6
upda 6.2 a-1.1 c-0.4 d0.9 e2.2 g0.4 h0.7 i-1.1 j-1.0 k0.4 l0.4 m-0.8 n0.7 p-1.0 q-0.4 r0.4 s-0.5 t2.4
upda+from 7.7 a-0.6 c-0.7 e0.7 i-0.4 j-0.5 o0.4 p-0.3 q-0.6 t-0.6
upda+on 8.4 b-0.4 h0.6 k0.6
upda+the 7.9 b-0.5 c-0.4 e1.1 h0.5 l0.4 n0.4
upda+to 8.4 a-1.5 b0.5 g1.2 n0.5
upda+your 8.4 b0.6 k0.4 n0.6 t0.4
update 6.2 a-1.1 c-0.4 d0.9 e2.2 g0.4 h0.7 i-1.1 j-1.0 k0.4 l0.4 m-0.8 n0.7 p-1.0 q-0.4 r0.4 s-0.5 t2.4
upgr 6.9 a-0.8 n0.7 o0.6 r-0.4
upgr+the 8.4 a-0.4
upgr+to 8.2 a-0.8 g-1.2
upgrad 6.9 a-0.8 n0.7 o0.6 r-0.4
upli 7.9 a1.0 b1.6 c-0.5 e-0.4 f1.8 g-0.5 k0.3 l0.8 m0.5 n0.4 o1.3 q-0.4 s-0.3
uplift 7.9 a1.0 b1.6 c-0.5 e-0.4 f1.8 g-0.5 k0.3 l0.8 m0.5 n0.4 o1.3 q-0.4 s-0.3
uplo 7.1 a-0.8 c-0.6 g0.7 i-0.3 k0.4 q1.1 t0.9
uplo+and 8.4 a0.5 g-0.4
uplo+the 8.2 a-0.5 g0.7 q1.4
upload 7.1 a-0.8 c-0.6 g0.7 i-0.3 k0.4 q1.1 t0.9
upon 7.1 a-0.6 g1.4 i0.9 j0.5 l0.3 p0.4 t0.9
upon+the 8.2 a-0.5 g0.7
uppe 8.4 a0.6
upper 8.4 a0.6
ups 8.2 a-0.7 g0.6 k-0.4 m0.3 n-0.3 r0.6 t0.4
upsi 7.7 a1.1 b-0.5 c0.7 e1.7 g-0.4 i-0.3 j0.4 p-0.3 s1.4
upsi+down 7.7 a1.1 b-0.5 c0.7 e1.7 g-0.4 i-0.3 j0.4 p-0.3 s1.4
upside 7.7 a1.1 b-0.5 c0.7 e1.7 g-0.4 i-0.3 j0.4 p-0.3 s1.4
upst 8.4 d0.4 m0.3
upstai 8.4 d0.4 m0.3
ur 7.3 a-0.7 b-0.4 d-0.6 f0.7 g1.1 i0.8 j-0.3 l0.7 m0.4 o1.3 r2.1 t0.5
urge 7.5 e-0.4 g-0.3 h0.5 i0.5 j0.5 l0.6 p-0.4 r-0.3 t0.7
urge+plea 8.4 b0.3 d0.4 h0.6 k-0.3 n-0.4 o-0.4 r-0.4
urgent 7.6 a-0.6 e-0.4 h0.6 l0.6 p-0.4 t0.7
us 3.9 a-0.8 b0.3 c-0.8 d-1.2 e0.6 f-1.3 g1.7 h2.2 i2.7 j1.0 k-1.8 l0.8 m0.4 n-0.9 o1.3 q0.3 r3.2 s-1.4 t-0.7
us+a 6.7 b0.6 d-1.1 g0.4 j1.5 k-0.6 l1.2 m1.0 n1.0 o0.5 p-0.5 q-0.3 r0.5 s-0.6
us+abou 7.7 c-0.4 f-0.4 k-0.3 m-0.4 p0.5
us+and 6.9 a-0.4 b0.7 c0.9 d-1.1 e-0.4 f-0.5 g0.8 h0.4 j0.6 o-0.6 p0.5 s-0.6
us+as 7.9 a0.3 b0.5 d-0.4 i0.3 m1.0 p0.5 t0.4
us+at 7.5 a0.8 b0.4 c-0.5 d1.4 e0.6 g-0.4 i1.3 j-0.4 m1.0 p-0.3 q0.3 s-0.5
us+beca 8.4 c1.0 e-0.4 j1.0 k-0.4 m-0.3 o0.5
us+befo 8.2 c0.4 d0.5 e-0.5 k-0.5 l0.4 o0.5 r-0.3 t-0.4
us+by 7.9 a0.6 e0.5 j0.4 p0.5 s0.6
us+done 8.4 a0.9 b0.7 c0.5 e0.5 g-0.4 i1.6 r-0.5
us+down 6.9 a-2.3 b-1.0 c-0.5 d-0.6 e-0.8 f0.3 g1.3 h3.1 i-1.2 j-0.5 k-0.6 l-0.3 m1.4 p-0.8 q0.7 r0.8 s-0.6 t0.7
us+for 6.8 a-1.3 d-0.4 e0.9 f-0.3 g0.5 h2.1 i-0.3 k0.8 m1.7 p-0.8 q-0.5 r0.4 s-0.5 t0.9
us+from 8.2 a-0.3 c-0.3 e-0.4 g0.8 h0.8 i0.6 j-0.3 m0.3 r0.9 s1.0
us+had 8.4 d-0.3 e0.7 n0.5
us+has 8.4 b-0.4 c0.6 d0.4 e-0.4 n0.3 o0.4
us+have 7.7 b-0.5 g-0.3 i0.8 m-0.3 o-0.4 s0.8
us+in 7.0 b-0.3 e1.2 f-0.4 g-0.4 h1.0 i-0.8 j-0.6 l-0.5 n0.4 o1.7 p-0.5 q0.7 r1.0
us+know 7.7 c-0.4 d0.5 o0.4 q0.6 r-0.4
us+not 8.2 e0.4 j0.8 p1.2
us+on 7.1 a0.7 b0.5 c0.5 d0.4 e0.9 g-0.4 i1.6 j0.7 k-0.6 l1.1 m-0.5 n0.7 t-0.5
us+over 8.2 c0.5 g-0.3 h-0.4 s0.4
us+so 8.2 c-0.4 n0.7 o0.9 q-0.3 r-0.4 t-0.3
us+sorr 8.4 k-0.4 l1.0 n-0.3
us+than 8.4 a-0.4
us+that 8.2 e0.5 g0.6 i0.5
us+the 7.5 a0.5 b-0.5 c0.4 e1.0 h1.8 i-1.1 p1.6 q0.4 r1.6 s-0.5 t0.3
us+then 8.4 a0.6 d-0.3 e0.5 i-0.3 j1.1 k0.4 p1.6
us+this 7.9 b0.6 e1.4 g0.5 h-0.3 i-0.3 j0.4 n-0.5 q-0.5 r1.2 t0.8
us+to 6.5 a0.6 c-0.7 d-1.1 e0.6 g0.6 h0.7 i0.5 k0.6 m1.6 n-0.4 p-0.7 s-0.6
us+two 7.9 a-1.0 c-0.4 f0.6 h0.6 i-0.5 j-0.4 k0.5 l-0.4 q0.4 r0.7
us+vat 8.4 f0.4 i-0.4 m1.9 q-0.3 r0.3
us+want 8.4 a0.5 e0.5 j0.5
us+what 8.2 a0.6 d0.5 e-0.6 g-0.3 i1.1 r0.4
us+whic 8.4 a-0.4 d0.7 h0.5 r0.4
us+with 8.2 a-0.4 b-0.5 c-0.3 g0.5 h0.8 k0.4 l-0.3 t-0.4
usab 8.4 g0.4
usabil 8.4 g0.4
usag 7.7 a-1.3 g0.7
usage 7.7 a-1.3 g0.7
usb 6.4 a-0.7
usb+cabl 7.9 a0.6
use 4.4 a-1.2 c-0.6 e-0.9 f0.3 g1.6 i1.8 j-0.4 k0.6 l-0.7 m-1.0 n0.6 o1.1 q0.7 r0.7 s-0.3
use+a 7.1 a1.1 b0.5 d0.8 e-0.4 g-1.0 s0.5
use+all 8.2 a-0.7 j0.3
use+an 8.4 g0.3
use+and 6.5 a-0.4 r0.5
use+but 8.4 a-0.4 g0.6
use+for 8.2 c0.5 p0.6
use+if 8.2 a1.2
use+it 6.2 e-0.9 g-0.5 h-0.3 p0.7 s-0.5 t-0.3
use+mine 8.4 d0.6 e0.7 f0.8 g0.6 o0.4 r-0.3
use+my 7.9 e0.4 g-1.3 o0.4 q1.0 r-0.4
use+of 8.4 i0.6 j0.7
use+some 8.2 a0.4 e0.7 k1.0 n0.4
use+than 8.4 a-0.4 g0.7
use+the 6.4 a-1.3 b-0.6 c0.7 g-1.9 h0.8 k0.4 l-0.4 o1.0 p-0.5 r0.4 s0.4 t-0.3
use+thei 8.4 a-0.3 g0.6 i0.6 r0.3
use+to 7.7 a-0.4 g0.7 i1.0 p0.7
use+with 7.9 a-0.9 g0.4
used 5.1 a1.5 b0.5 d2.0 e0.6 h-0.9 j0.9 l-0.7 m1.3 n-0.4 p-0.4 q-0.5 r-0.8 s-0.7
used+a 7.9 e0.5 g0.4 j0.5
used+by 8.4 a-0.4 c0.3 g0.7 m0.4 r0.5
used+for 8.2 q0.4
used+it 7.6 a-0.9 g1.6
used+the 7.1 a-0.7 e-0.4 g-1.1 j1.6 r-0.4 s0.4
used+this 8.2 a-0.7 g1.5
used+to 5.8 a0.5 b-1.5 c0.7 d3.0 f0.4 h-0.6 i1.0 j-0.8 l-0.5 m1.9 q-0.6 r-0.8 s-0.9
usef 7.2 a-0.8 b1.0 q0.9
useful 7.2 a-0.8 b1.0 q0.9
usel 7.1 a2.2 c-0.3 g-1.6 m0.8 r0.5
usel+and 8.2 a0.8 g-1.1
useles 7.1 a2.2 c-0.3 g-1.6 m0.8 r0.5
user 5.8 a-0.6 b0.7 c0.4 d-0.4 g0.8 i-0.7 j-0.5 k1.0 m0.4 o1.0 p-0.5 r-0.5 s-0.5
user+and 8.4 m0.6 o0.9
user+frie 7.9 a-0.6 g1.0
user+inte 7.7 a0.9 g-0.6
user+repl 8.4 a-0.5 g0.7
user+who 8.4 a-0.4 g-0.3
users 7.0 a1.3 b-0.3 c0.5 f0.7 g-0.6 i-0.4 o0.8 r-0.4
uses 7.1 a0.5 b0.6 e0.9 g-0.8 n0.4 p0.5
uses+a 7.9 a-0.5 g-0.7
uses+the 8.4 b0.8 e1.0 j0.3 n0.5 p0.5 q-0.4
usin 5.5 a-0.8 d-0.3 h0.7 i0.4 j-0.4 m-0.3 n0.7 r1.0 t-0.3
usin+a 7.9 g0.9
usin+an 8.4 e0.5 g-0.9 i0.6
usin+eax 8.4 a1.1 g-0.9
usin+it 7.6 a-1.3
usin+medi 8.4 a-0.7
usin+my 8.4 a-0.9 g-0.3
usin+notm 8.4 g-1.0
usin+the 6.5 g-0.3
usin+this 7.9 a-0.7 g1.1
usin+you 8.4 a-0.5 d-0.3 f-0.3 g1.7 h1.1 m-0.4 n1.1 r1.8 t-0.4
using 5.5 a-0.8 d-0.3 h0.7 i0.4 j-0.4 m-0.3 n0.7 r1.0 t-0.3
usua 6.1 a-1.8 b-0.6 c-0.7 d-0.6 f1.0 h0.8 i-0.4 j-1.4 k0.6 l1.9 n-0.4 o0.5 p-0.9 q-0.5 r0.3 s-0.8
usual 6.3 a-1.5 c-0.8 d-0.5 e-0.3 f1.2 g-1.0 h0.5 i-0.5 j-1.3 k0.6 l1.7 n-0.5 o0.5 p-0.8 q-0.4 s-0.6
usuall 7.5 a-0.4 b-0.4 g1.0 h0.4
utte 8.4 a1.1 m0.4 q0.4 r0.5
uv 8.4 a-0.4 g-0.4
v 7.9 b1.3 d0.4 k-0.3 l-0.4 o0.7 q1.4 t0.6
vaca 7.9 g0.9
vaca+in 8.4 g0.4
vacati 8.2 g0.9
vagu 8.4 c0.4 e-0.4 i0.4 s0.4
vague 8.4 c0.4 e-0.4 i0.4 s0.4
vale 7.9 d-0.4 k-0.3 l0.8 n0.8 r-0.4 s0.5
vall 7.5 a-0.7 e-0.5 h1.1 j-0.3 k1.6 o1.3 r1.0 t-0.5
valley 7.5 a-0.7 e-0.5 h1.1 j-0.3 k1.6 o1.3 r1.0 t-0.5
valu 6.4 a-1.3 b0.5 c0.8 d1.4 e1.0 g2.0 i-0.4 j-0.6 l0.4 q2.8 r0.5 s-0.3
valu+date 7.9 a-0.7 c0.4 d0.6 e0.6 g-0.7 i-0.3 j-0.6 n0.5 o-0.6 p-0.4 q3.8 r0.3
valu+for 8.2 a-0.6 g1.6
value 6.6 a-1.5 b0.7 c0.9 d0.3 e1.1 g1.9 j-0.4 k0.4 n0.4 o-0.5 p-0.5 q3.2 r0.6
valv 8.4 e-0.4 g0.6 k-0.3 m0.5 n0.5 o-0.4 r1.3
valves 8.4 e-0.4 g0.6 k-0.3 m0.5 n0.5 o-0.4 r1.3
van 7.0 a-0.4 c1.0 d0.4 e0.7 f0.3 g-0.6 i-0.9 k-0.5 l0.8 n0.9 q0.9 r0.5 t1.5
van+and 8.4 j0.6 m-0.3 s0.5
vand 8.4 a0.4 b0.5 e0.5 i0.8
vane 8.4 e0.9 i-0.3 j0.9 l0.4 r-0.3 t1.1
vani 7.7 a-0.4 c0.5 e0.8 i-0.3 k0.4 n0.6 o-0.3 p0.9 t0.5
vani+and 8.4 a0.4 c0.6 p1.1 t0.8
vanish 7.7 a-0.4 c0.5 e0.8 i-0.3 k0.4 n0.6 o-0.3 p0.9 t0.5
vans 8.2 a-0.8 d-0.6 e-0.3 g0.4 l-0.6 n-0.3 o0.4 r0.6
vape 8.4 s0.6
vape+shop 8.4 s0.6
vari 7.7 a-0.5 g0.7
vari+of 8.4 a-0.4 g0.8
variet 8.4 a-0.4 g0.8
vast 7.9 g-0.6
vast+supe 8.4 g-0.6
vastly 8.4 g-0.6
vat 6.6 a-1.5 b-1.1 c-0.5 e0.5 g-0.3 h0.4 j-0.9 k1.6 l-0.7 m0.8 n0.5 o5.4 p-1.1 r1.3 s-0.8 t0.9
vat+insp 8.4 g0.8 i0.6 o-0.3 q0.8 r0.9
vat+numb 8.2 a-0.6 b-0.6 e-0.3 i-0.4 m0.3 n0.3 o1.9 t0.4
vat+on 8.4 a-0.7 i-0.4 k0.8 m0.8 o1.7 r0.7
vat+regi 8.4 a-0.4 c-0.3 m-0.4 o0.9
vcd 7.9 a-0.7 g-0.4
vcd' 8.2 g0.5
vcd's 8.2 g0.5
vega 7.9 j0.4 n0.5 p0.8 s0.6
vegan 8.4 j0.5 p0.9 s0.7
vend 7.1 a0.5 b0.5 e1.6 f0.6 g-0.8 i2.5 j-0.4 p-0.5 q1.5 s0.9
vendor 7.1 a0.5 b0.5 e1.6 f0.6 g-0.8 i2.5 j-0.4 p-0.5 q1.5 s0.9
vent 8.2 b0.5 c0.3 d0.7 j0.6 k-0.3 r-0.4
ventil 8.4 a0.3 d0.6 e0.3 j0.7
venu 7.7 a-0.5 b0.3 c1.0 d-0.3 f0.4 g-0.6 h-0.4 i-0.5 j-0.3 m-0.6 o0.7 p-0.3 q0.5 r-0.3 s0.9
venue 8.2 c1.2 e-0.6 f0.4 h-0.3 m-0.5 q0.8 r-0.4 s0.6
venues 8.4 b0.4 e0.5 g-0.4 i-0.3 o0.3 s0.4
verb 8.4 a0.4 c0.7 e1.0 f0.6 i0.6 k0.4 l0.5 q0.3
verd 8.2 a-0.4 e-0.4 g-0.4 k-0.3 n0.3 o0.4 r0.3
verdic 8.2 a-0.4 e-0.4 g-0.4 k-0.3 n0.3 o0.4 r0.3
verg 8.4 a0.5 e1.1 t1.7
verger 8.4 a0.5 e1.1 t1.7
veri 8.2 e0.7 h0.3 r0.5 t-0.4
verity 8.2 e0.7 h0.3 r0.5 t-0.4
vers 6.0 a-0.8 b-0.7 c1.1 d0.4 e0.4 g1.0 h0.6 i-0.7 j-1.1 k0.4 l0.6 m1.8 n-0.8 o0.8 p-0.6 q0.5 r0.4 s-0.6 t1.5
vers+in 8.4 c0.4 e-0.6 l0.5 r-0.3 t0.6
vers+of 7.9 a-0.3 c0.5 e-0.7 g0.3 m-0.5 q0.9 r0.5 s0.6
vers+the 8.2 e0.5 g0.7 p0.7
versio 6.1 b-0.7 c1.1 d0.4 e0.4 g-0.4 h0.6 i-0.7 j-1.1 k0.4 l0.6 m1.8 n-0.8 o0.9 p-0.6 q0.5 r0.4 s-0.6 t1.5
versus 8.2 a-0.9 g1.4
very 4.3 a-2.0 b1.2 d0.5 e2.4 f-0.4 g4.7 h-0.3 j1.3 l-0.5 n0.5 o-0.8 p-0.8 s0.6
very+affo 8.4 a-0.5 g0.7
very+awkw 8.4 a-0.4 c0.5 m0.4 r0.5
very+bad 8.2 a2.5 g-1.1
very+clea 8.2 d0.4 e-0.3 g-0.3 j0.6 s0.3
very+cool 8.4 a-0.3
very+dece 8.2 c-0.3 g-0.6 n0.6 o-0.3 r-0.5
very+disa 8.2 a1.1 g-0.7
very+easi 7.7 a0.7 g-1.1
very+easy 6.6 a-0.8 g1.6
very+expe 7.9 a0.4 b0.8 c0.5 e1.1 j0.7
very+fast 7.9 a-0.6
very+few 8.2 a-1.2 g0.6
very+flex 8.4 a-0.4 g0.5
very+good 6.7 b-0.3 d0.4 f-0.3 g0.9 i0.7 n0.4 r-0.4
very+happ 7.2 a-1.1 g2.1 r0.6
very+help 8.4 a-0.3 g0.8
very+inte 8.4 j1.2 s0.8
very+intu 8.2 a-0.7 g0.8
very+larg 8.4 a-0.5 g-1.2
very+ligh 7.6 a-1.1 g1.2
very+litt 7.9 a0.4 g-0.6
very+long 7.7 a0.4
very+much 8.2 e0.4 o-0.3 r0.4
very+nice 7.3 a-1.8 g1.8
very+plea 7.1 a-0.9 g2.4 j0.4 s0.6
very+quic 8.4 a-0.5 g1.3
very+quie 8.4 e0.4 g-0.3 j0.9
very+simi 8.4 g-0.9
very+simp 7.7 a-1.5 g2.0
very+smal 7.7 c0.5 d0.5 f0.6 g-1.1
very+soli 8.4 g0.4
very+user 8.2 a-0.5 g1.0
very+well 7.7 g0.7
vest 8.4 c0.4 i0.4 k0.4 q0.6
vestry 8.4 c0.4 i0.4 k0.4 q0.6
vet 8.4 a-0.4 b-0.3 e0.7 f0.5 h0.4 k0.8 m-0.3 o1.3 r-0.4 t0.8
vet' 8.4 c0.7 e0.6 k0.9 q0.4
vet's 8.4 c0.7 e0.6 k0.9 q0.4
vete 8.4 a0.7 b0.4 g-0.4 n0.7
via 6.7 b0.4 c0.4 d0.3 g1.1 l-0.3 q2.8 r0.3
via+the 8.2 a-1.0 g0.8 q1.4 t0.5
via+usb 7.7 a0.7
viab 8.4 a0.4 g-0.6
viable 8.4 a0.4 g-0.6
vibr 8.4 a0.6
vibrat 8.4 a0.6
vica 7.5 a-0.3 c0.6 e1.2 f-0.3 g-0.4 i0.7 j-0.3 l0.6 o0.7 q-0.5 s-0.4
vicar 7.5 a-0.3 c0.6 e1.2 f-0.3 g-0.4 i0.7 j-0.3 l0.6 o0.7 q-0.5 s-0.4
vict 7.7 b-0.4 d0.8 e0.4 f-0.3 g-0.4 k-0.3
vict+spon 8.4 a0.3 d0.5 i0.4
victor 7.9 a0.4 b-0.3 d0.6 e0.3 g-0.4 h-0.4
vide 6.0 a1.0 c1.1 d0.4 e0.7 f1.0 g-0.4 h0.4 i-0.8 k-0.5 n0.4 p0.5 q-0.4 r0.5 s0.6 t-0.3
vide+and 8.2 a0.8 c0.4 e0.5 f0.7
vide+call 8.4 a0.4 e-0.3 l0.4 m1.0 n0.5 r-0.3
vide+of 8.4 d0.8 e0.7 f0.6 k-0.3
vide+outp 7.6 a1.7 g-1.5
vide+was 8.2 d0.7 h0.4 n0.4 r0.5
vide+with 8.4 a0.7 b0.6 e0.5 g-0.4 p0.5 s0.6
video 6.0 a0.8 c1.1 d0.5 e0.4 f1.0 g-0.6 h0.4 i-0.8 k-0.5 n0.4 q-0.4 r0.5 s0.6 t-0.3
view 5.9 a1.6 b0.8 c0.4 d-0.8 e2.1 f0.7 j0.9 k0.8 p2.4 s0.5 t0.7
view+and 8.4 b0.6 s0.9
view+find 8.4 a1.0 g-0.6
view+is 7.9 a1.1 c0.4 f0.4 g-0.7 t0.4
view+not 8.4 a0.9 g-0.5
view+of 7.9 a0.9 c0.5 e1.3 j0.5 m0.3 p1.2
view+that 7.9 a0.7 b0.3 e0.8 g-0.3 j1.0 k0.6 p1.4
viewfi 7.1 a0.7 g-0.3
viewin 8.2 a-1.3
views 8.2 b1.1 e0.4 f0.4 g0.6 i-0.3 p0.3 r0.7 s1.4 t-0.3
vill 7.1 a-0.6 b0.4 c-0.4 d-0.3 e-0.6 f-0.4 g0.9 i-0.8 j-0.5 k0.4 m-0.5 o0.4 p-0.6 q-0.4 r0.7 s0.6
vill+hall 7.9 a-0.5 b0.8 d-0.6 g1.1 h0.5 i-0.6 j-0.4 q-0.6 r0.4 s-0.4
villag 7.2 a-0.5 b0.4 c-0.3 d-0.3 e-0.6 f-0.3 g1.0 i-0.8 j-0.5 m-0.4 o0.5 p-0.6 q-0.4 r0.7 s0.6
viny 8.4 c-0.3 n0.3 p0.6
vinyl 8.4 c-0.3 n0.3 p0.6
virt 7.9 d0.4 g-0.4 j0.6
virt+all 8.4 g-0.4
virtua 7.9 d0.4 g-0.4 j0.6
visa 7.7 a-0.4 c0.5 d-0.3 e-0.4 g0.9 h0.8 j-0.3 m-0.4 n-0.3 o0.3 r0.5 t1.5
visa+appo 8.4 a0.4 c0.9 d-0.4 f-0.3 t1.3
visi 6.0 b1.6 c-1.3 d-0.3 e1.6 g-0.7 h-0.9 i-0.7 j-0.6 k3.3 m3.3 n-0.5 p-0.5 q0.8 r-0.4 s0.5 t0.4
visi+and 7.9 a0.6 b0.6 e0.9 f0.4 g-0.4 h-0.4 k0.5 m1.5 o0.5 q0.6 r-0.3 s-0.3
visi+note 8.4 a-0.4 b0.6 d0.4 l0.3 m0.4 o-0.4 r-0.5 t0.4
visi+on 8.2 a0.6 c-0.3 l0.5
visibl 8.2 a-0.9 g1.0
visit 6.7 a-0.7 b0.6 c-0.7 d-0.6 e-0.5 g-1.0 h-1.5 i-1.1 j-0.6 k4.4 l0.4 m2.5 n-0.4 o-0.8 p-0.9 q1.1 r-0.6 s-0.8
visiti 7.9 b-0.5 c-0.5 d-0.5
visito 7.7 a0.5 b1.1 e2.3 g-0.3 h0.6 i-0.5 k-0.3 m0.7 o0.7 p-0.4 s0.5 t0.7
visits 8.2 a0.6 e0.3 i1.3 j0.4 m0.6 p1.0 s1.3
visu 8.4 a-0.3
visual 8.4 a-0.3
viva 8.2 c-0.5 d0.7 g-0.4 h0.6 k0.6 r-0.7 s-0.3 t0.9
vivald 8.4 a0.4 b0.4 d0.7 e0.4 k0.4 n0.3 r-0.3 t1.1
voic 6.4 c1.1 d2.8 e0.7 f0.8 g0.3 h0.4 i-1.2 k1.7 l0.5 m0.7 o1.1 q1.1 r0.7 s-0.9 t0.4
voic+acti 8.2 a0.4 g-0.5
voic+dial 7.6 a-0.9 g1.3
voice 6.8 a-1.4 e0.7 g1.0 h0.7 i-0.6 j0.3 k1.5 l0.5 m0.6 o0.9 p-0.5 q0.9 r1.0 s-0.4
voicem 7.2 a1.8 c1.5 d3.1 f0.7 g-0.7 i-0.7 k0.3 p0.8 s-0.6 t0.4
void 8.2 b0.7 e0.9 i-0.3 p1.5 s-0.3
void+it 8.4 a0.4 b1.0 e1.2 p1.6
volu 6.3 d0.7 f-0.9 g-0.4 h0.3 j-0.5 k0.5 l0.8 o-0.5 p-0.4 q0.7 r0.3 s-0.5
volu+for 8.4 i0.4 l0.5 r0.4
volu+leve 8.4 a1.4 g-1.0
volume 7.1 a0.4 e0.4 g-1.3 l0.5
volunt 6.9 a-0.6 b-0.3 d0.6 f-0.8 g0.8 h0.6 j-0.4 k0.7 l0.4 m0.4 o-0.7 p-0.4 q0.7 r0.5 s-0.4
vote 6.4 a-0.6 b-0.5 g0.6 h0.9 i1.2 j-0.5 l0.6 n-0.6 t-0.6
vote+and 8.2 e-0.3 r-0.3
vote+on 8.2 c0.5 e-0.5 i0.5 p0.3
vote+to 7.7 a-0.9 c-0.5 e-0.4 h-0.3 i-0.9 k0.7 r-0.3 s-0.3
vote+was 7.9 d-0.3 i1.2 r-0.3
voted 7.2 a-0.3 d0.4 e0.7 h0.7 i0.7 j-0.4 k0.3 l0.5 t-0.4
votes 8.2 d-0.4 e-0.4
vouc 8.4 a-0.5 c-0.4 f0.5
vouche 8.4 a-0.5 c-0.4 f0.5
vp 8.2 a0.8 c0.3 e1.4 f1.2 i0.6
w 7.0 a1.5 b-0.3 d-0.7 e1.0 g-0.7 i1.3 o0.9 q0.9 t0.5
w+e 8.4 a0.4 e0.8 i0.9
wage 7.5 a-0.7 h0.8 i-0.6 j-0.4 k-0.4 l1.0 m0.9 n1.1 o0.7 p-0.5 s-0.3 t0.6
wages 7.6 a-0.7 h0.9 i-0.6 j-0.4 k-0.3 l1.0 m0.9 n1.2 o0.8 p-0.4 s-0.3 t0.6
wait 5.4 a1.0 c5.2 d1.0 e-1.2 f0.8 h0.7 i-0.9 k-0.8 l2.5 m0.7 n0.7 o-0.6 p-0.8 q-0.6 s0.8 t1.2
wait+a 8.4 g0.4 h0.9 m0.3 r0.7
wait+for 6.5 a0.4 b0.5 c2.7 d1.2 f1.2 g-0.8 h0.5 k-0.9 l2.2 p-0.7 t1.2
wait+on 7.9 a0.5 c0.8 f0.4 h-0.4 m0.5 n-0.4 q0.5 r-0.5
wait+room 8.4 e-0.4 g-0.6 j0.6 k0.3 s0.8
wait+to 7.1 a-1.3 b0.7 c0.8 d0.8 e0.4 f-0.5 i-0.4 p0.4 r0.5 s0.6 t-0.3
wait+unti 7.6 b-0.6 c-0.6 d-0.5 e0.9 f-0.6 g0.3 l1.2 n1.4 p-0.4 r-0.4 s0.5 t0.6
waited 7.1 a1.0 b0.8 c3.2 h1.2 i-0.7 j0.9 m-0.3 p0.4 r0.5
waiter 8.2 a-0.6 c-0.4 d-0.4 f0.6 g0.9 h0.4 o-0.5 q-0.3 r0.9
waitin 6.1 a1.5 b-0.4 c3.2 d2.3 e-1.0 f0.7 g-0.7 k-0.5 l0.5 o-0.5 p-0.4 q0.6 r-0.6 s1.0 t1.6
wake 8.2 a-0.4 g0.9 r0.6
walk 6.2 b0.8 c-0.9 d-0.4 g-1.2 h0.5 i-0.3 j-0.6 l1.5 m-0.6 o-0.9 p-1.0 q1.0 s-1.2 t-0.4
walk+in 8.4 g0.5 i0.6
walk+out 7.3 a-0.7 c-0.7 e-0.5 f0.6 g-0.4 i-0.4 l0.7 o-0.6 t-0.8
walk+roun 8.2 a-0.6 b0.4 c0.5 h-0.6 k1.3 m0.5 n-0.7 o-0.4
walk+the 8.2 l1.1
walked 7.1 a-1.1 c-0.9 e-0.8 f0.5 g-0.5 h0.7 i-0.7 l0.6 n-0.4 o-0.5 p-0.4 q1.1 s-0.6
walkin 8.2 a0.4 b0.5 e1.0 i0.5 l1.1 n0.6 r-0.5 t-0.3
wall 6.2 b-0.8 d0.3 e1.3 g0.9 h0.9 i1.2 j1.1 n0.6 o0.4 p1.9 q-0.4 s-1.0 t-0.3
wall+and 8.2 a-0.4 c0.3 g0.7 n0.8 p0.3 r0.8
wall+behi 8.4 a-0.4 g0.8
wall+for 8.4 a0.4
wall+has 8.4 a0.4 e1.1 i0.7 j0.9
wallet 8.4 a-0.3 d0.5 e-0.4 g-0.6 p0.7 s-0.3
wallpa 7.9 a-0.7 g1.4 n0.8 r0.8
walls 7.9 c0.6 g0.6 i0.9 p1.6
walt 8.2 d0.6 e-0.4 g0.9 h-0.4 i0.6 n0.9 r1.3
wanj 8.4 g0.3 h0.5 k0.3 m0.4 o-0.3 r-0.5
wanjir 8.4 g0.3 h0.5 k0.3 m0.4 o-0.3 r-0.5
want 4.1 a-3.0 b0.7 c-0.6 d-2.0 e-0.4 f1.4 h4.2 i-1.0 k-0.6 m-0.7 n0.6 o1.2 p-1.7 q0.5 r3.6 s-2.0 t1.5
want+a 6.1 b-0.6 c0.4 d0.4 f1.3 g-2.2 h0.4 i-1.2 j0.6 k-0.5 l0.4 n1.0 o1.2 p-0.8 s-0.9
want+ever 7.9 a-0.8 e-0.5 g0.4 h-0.6 i1.0 l1.0
want+for 7.9 a0.8 b0.4 c0.6 d-0.4 e0.4 g-0.5 i0.5
want+it 6.8 a-0.7 b-0.9 c-0.4 d-0.5 f-1.0 g-1.4 h-0.4 i-0.6 j0.8 k-0.5 l-0.7 o0.7 q2.0 r-0.7 s-0.5
want+my 8.4 a-0.3 b0.7 i0.6
want+one 8.2 a-0.7 e-0.3 g0.8 h1.1 q0.3 r0.6 t-0.7
want+payi 8.4 a0.5 d0.5 e0.7 j1.2 p0.4
want+some 7.6 a-1.0 h1.0
want+that 8.4 a0.4 c-0.3 e1.2 i0.4 p0.7
want+the 6.5 a-0.5 b0.7 e-0.9 g0.4 h3.2 j0.5 k1.1 n-0.5 o0.4 q-0.8 r1.4 s-0.4 t0.7
want+to 4.9 a0.3 b1.1 d-1.1 e0.6 f1.8 g0.6 h0.4 i-0.3 j-0.5 l-0.4 m-0.8 n0.6 o0.7 p-1.3 r2.0 s-1.3
want+us 8.4 e-0.3 j0.7
want+you 7.7 a-0.6 c-0.4 e-0.7 g1.4 h2.2 i-0.3 k0.9 n-0.4 q-0.4 r1.1
want+your 8.4 f1.1 s0.9 t0.8
wanted 5.6 a-0.5 b-1.0 c0.5 d-1.5 e-0.6 f-0.8 g-0.5 j-0.8 l-0.4 p-0.5 r3.0 s-0.9
wantin 8.4 e0.5 j0.6
wants 5.5 a-2.7 c-0.4 e-0.8 f1.1 g1.0 h4.3 i-1.3 j-1.1 k-1.2 l0.7 o0.4 p-1.2 r1.2 s-1.7 t1.4
wap 8.2 a0.7
ward 7.7 b-0.3 e0.4 m0.8 q-0.4 r-0.4
warden 8.4 m1.2 q-0.3
ware 7.6 c0.8 e0.6 f1.3 i-0.5 k0.8 l0.5 q0.5 r-0.4 t0.5
ware+has 8.4 a-0.5 c-0.5 k1.2 l0.6 q0.6 t-0.4
wareho 7.6 c0.8 e0.6 f1.3 i-0.5 k0.8 l0.5 q0.5 r-0.4 t0.5
warm 7.5 a-1.6 b-0.4 c-0.4 e-0.6 g2.2 h0.8 i-0.5 j-0.4 l-0.7 m-0.8 o0.3 p-0.5 q0.4 r1.7 s-0.5 t-0.4
warm+rega 8.4 k-0.4 r-0.4
warn 6.8 a2.8 b-0.3 c-0.3 d0.5 e-0.4 f0.5 g-0.9 j-0.4 p0.6 r-0.4 s1.4
warn+ever 8.4 s0.6
warnin 7.3 a2.2 g-0.9 i0.7 s0.4
warr 6.2 a1.3 e1.0 g-2.1 l0.3 o0.8
warr+expi 8.4 a0.4 g-0.4
warr+is 8.4 a-0.8
warr+on 8.2 a0.3 g0.5
warran 6.3 a0.8 e1.0 g-2.0 l0.3 o0.8
was 3.3 a3.1 b2.4 c5.0 d-0.5 e1.1 f1.8 g0.7 h0.3 j0.9 k-0.4 l-0.4 m1.4 n0.4 o-0.5 p1.4 q1.1 r3.7 s-2.4
was+a 5.7 a-0.5 b0.5 c-0.4 d0.6 e0.5 f1.4 h0.6 i-0.5 k0.8 l0.7 n0.4 q1.5 r1.4 s-0.7
was+able 6.8 a-1.5 g2.0
was+agre 8.2 b0.5 e-0.4 m1.0 t0.3
was+alre 8.4 a-0.5 e-0.3 f0.3 h0.4 m1.1
was+also 8.4 a-0.5 d-0.3
was+an 7.5 a0.6 c0.3 f0.4 g-0.6 i-0.4 j0.9 m1.1 p0.4 r-0.4
was+anno 8.4 a0.3
was+as 8.4 b-0.3 e0.5 g0.4 p0.7 r0.6
was+aske 7.9 b-0.3 c1.1 d0.6 i1.0 o0.4 r0.4
was+aski 8.4 d-0.5 g-0.6
was+at 8.2 a-0.7 b-0.6 e-0.4 f0.6 g0.3 h0.4 m-0.6 n-0.6 q1.2 t0.7
was+beca 8.4 c0.3 r-0.3
was+bett 8.4 a-0.8 r0.7
was+born 8.2 b0.5 d0.4 i0.5 p0.3 s0.5
was+boug 8.4 a0.8 d0.4 g-0.4 i0.6 r-0.3
was+call 8.2 a-0.4 c-0.3 d0.6 e0.4 m0.7 q0.3 t-0.4
was+canc 8.4 c0.5 f0.8 i0.7 k0.3 m0.7 p0.4
was+char 8.2 b1.0 d0.5 f0.5 i-0.3 j0.5 k-0.3 m0.7 t0.4
was+clea 8.4 a-0.4 e-0.3 f-0.3 g0.7 o-0.3 r1.0 t-0.4
was+comi 8.4 b0.8 g0.3 i-0.3 k0.8 q-0.4 r0.7
was+cons 8.4 a-0.6 g1.0
was+daft 8.4 a0.3 c0.9 t0.6
was+deli 8.4 a0.6 d0.5 i1.0
was+diss 8.4 a0.8 g-0.9 o0.4
was+done 7.9 b-0.5 e-0.4 g0.6 h-0.4 i-0.5 m0.9 o-0.3 q0.8 r0.7
was+due 7.5 a2.0 b-0.6 c3.9 d1.1 e-0.3 f0.8 g-0.6 h-0.4 i-0.7 j0.3 k-0.3 l-0.4 n-0.5 p1.2 q-0.5 r-0.6
was+easy 7.9 a-0.8 g1.3
was+exce 8.4 a-0.8 g1.1 o0.3 r0.3
was+expe 7.9 a-0.5 b1.0 e0.5 h-0.4 k0.3 q0.3 r-0.4 t-0.4
was+file 8.4 c0.5 d0.6 j0.6
was+fini 8.4 a0.4 d1.1 e0.8 g-0.3
was+for 7.9 a0.7 b0.5 c0.8 d-0.4 g-0.6 j0.6 q-0.4 s0.5
was+foun 8.2 e-0.5
was+goin 7.1 a-0.4 b-0.4 c1.8 e-0.4 h0.3 i-0.7 k-0.3 m-0.3
was+good 8.2 b0.8 d-0.3 e0.3 f0.4 p0.3
was+gran 8.2 a0.3 b0.5 e0.5 i0.7
was+grea 8.4 g1.2
was+here 7.9 f-0.3 h0.3 i0.6 n0.9 o0.4
was+hurt 8.4 a0.4 d0.4 e0.6 j1.2
was+i 8.2 a1.2 g-0.5 m0.5
was+in 7.1 a1.2 d-0.7 e2.6 f2.2 g-1.1 i-0.6 k-0.4 l0.9 m0.3 n-0.6 p0.3 r0.5 s-0.6 t0.8
was+incl 8.4 b1.2 k1.6 l0.5 m1.6 o-0.3 p-0.3 q1.1 t0.6
was+it 7.9 a-0.5 b-0.3 c-0.4 d-0.4 e-0.5 g-0.7 i-0.3 j0.5 m0.8 o0.7 p-0.3 s0.5
was+just 7.7 a-0.8 f0.4
was+like 8.4 a0.3 e1.0 g-0.7 q-0.5
was+look 8.4 a-0.6 g0.9
was+lost 8.2 c-0.3 d-0.3 e-0.4 r-0.3 s0.8
was+made 8.4 b0.3 m0.4 q1.3
was+mean 7.3 a0.9 c1.2 d1.3 e-0.7 h0.5 j-0.4 p0.7
was+my 7.2 b1.9 d-0.4 e0.8 g-0.5 h-0.5 i-0.5 j-0.3 m0.5 n-0.3 o-0.3 p-0.4 q0.9 s-0.4
was+neve 8.2 a1.0 b0.9 g-0.3 i1.8 j0.8 m0.7 p1.0
was+nice 8.2 a1.5 g-1.1 j1.5 p0.5
was+no 7.3 b-0.4 c0.6 e0.8 i-0.3 j0.8 m0.8 p0.8 r0.4
was+not 7.5 a-0.8 c0.8 d0.3 e-0.3 g0.9 s0.6
was+noth 8.2 i0.9
was+off 8.4 l1.4 n1.7 t0.4
was+on 7.2 a1.1 b-0.5 c0.4 d1.3 e1.0 g-0.6 h0.9 i0.6 k1.0 l-0.4 m-0.6 o-0.4 p-0.3 s-0.3 t0.3
was+only 8.4 a-0.8 g1.1
was+our 7.7 a-0.3 d0.8 i-0.5 n-0.4 p-0.4 q0.4 t0.6
was+out 8.4 i0.5 l0.6
was+paid 8.2 a-0.8 b-0.3 d0.4 h-0.6 l-0.5 n0.6 o0.4 q2.3 t-0.4
was+perf 8.2 a-0.3 g-1.8
was+poor 8.2 a0.8 g-0.8 p0.4
was+prob 8.4 a0.5
was+prom 8.4 a0.3 c1.0 e-0.3 t0.7
was+put 8.2 a1.4 b0.6 c0.4 e-0.4 g-1.1 i-0.4 j0.5 s0.9
was+rece 8.4 a-0.3 d-0.3 o0.3
was+refu 8.4 a-0.3 h-0.3 n0.4 t-0.3
was+reje 8.4 a-0.3 c0.6 d0.5 f0.6 g0.5
was+reso 8.4 a-0.4 b-0.4 q0.3
was+retu 8.4 a-0.6 d0.3 g1.0 j0.3
was+righ 8.2 a-0.9 c-0.4 g0.9
was+sitt 8.2 a0.6 c0.9 d0.7 g-0.5 i0.6 m0.4 n0.5
was+so 7.6 a0.5 d-0.3 f0.7 h-0.3 l0.6 t0.3
was+soun 8.4 a0.3 g-0.3
was+stil 8.4 b-0.3 g-0.5 q0.4 r0.5
was+stuc 8.2 a-0.6 d-0.5 f0.4 i-0.3 k1.8 n0.6 q0.3 t0.6
was+supe 8.4 b0.7 h0.3 i0.4 n0.4 q-0.3 r1.2
was+supp 7.9 a0.8 c2.4 f-0.3 g-0.3 h-0.5 l0.5 n0.3 p-0.4 q0.4 s-0.4 t0.9
was+surp 7.9 a-0.6 g1.1
was+take 7.9 c0.4 i0.3 r-0.5
was+that 7.7 a0.3 g-0.4 h-0.4 k-0.5 o1.5 q1.6 t0.4
was+the 5.8 a-0.3 b3.0 c1.3 d0.5 e0.8 f0.6 g1.6 h-0.3 i1.0 j1.2 n-0.5 o0.6 p1.3 r1.5 s0.4 t1.1
was+ther 8.2 a0.7 b-0.5 d-0.5 e0.5 m0.8 p0.4 s0.5
was+to 7.6 a0.5 c1.2 d-0.5 e1.5 f0.6 m-0.4
was+told 7.1 a1.1 b0.5 c-0.6 d1.1 e0.4 f0.5 g-0.6 j-0.3 p-0.8 r-0.6 t-0.7
was+too 8.2 b-0.5 d-0.3 f-0.3 h0.5 k0.3 l-0.3 n0.6 r0.8 t0.6
was+up 7.6 a-0.3 d-0.8 f-0.4 h0.6 k2.1 l-0.4 o0.5 r0.4 s-0.3
was+used 8.4 e0.3 g-0.4 q0.4
was+very 7.1 a1.2 c-0.7 d-0.4 e-0.6 g-1.0 i-0.4 j0.9 n0.6 o-0.4 q-0.5 s0.5
was+when 8.4 e0.6 p0.6
was+with 8.4 e-0.4 g0.3 j0.5 q0.5 r0.7
was+work 8.4 f0.3 l0.5 r0.7
was+writ 8.4 d-0.3 e-0.4 l0.3
was+wron 7.7 a-1.6 b0.4 c0.4 d-0.3 g1.2 h0.4 i0.4 n1.1 p-0.3 r1.6 s-0.4 t-0.4
was+you 8.4 a-0.5 e-0.4 g0.5 n0.4 r0.7
was+your 8.2 e-0.5 g0.7 h0.8 i0.7 n-0.3 q0.4 r1.0
wash 7.6 b0.3 c-0.3 d0.4 e0.5 f0.7 g-0.9 h-0.4 l1.7 o-0.3 r-0.4
wash+my 8.4 a-0.8 g0.8
washed 8.4 g-0.6
wasn 6.4 a0.7 e0.7 g-1.0 i1.5 j-0.5 k-0.3 m1.5 p-0.6 r-0.3 s-0.8
wasn't 6.5 a0.9 d-0.3 e0.7 g-1.5 i1.5 j-0.5 k-0.3 m1.5 p-0.6 r-0.3 s-0.8
wasn+a 7.9 b0.7 d0.6 i1.4
wasn+clos 8.4 a0.3 c0.4 e0.9 i0.6
wasn+in 8.4 a0.3 c0.4 m2.3 t0.3
wasn+ther 8.4 a0.5 d-0.5 e0.8 p-0.3
wasn+you 8.4 a-1.1 i-0.3 q0.6
wasp 7.6 c-0.4 d-0.3 f0.4 h-0.4 l0.3 m1.2 p-0.3 r-0.5
wasp+nest 8.4 c-0.5 e0.7 f0.4 m1.3 o0.3
wasps 8.4 e-0.3
wast+time 8.4 a-0.8 g1.6
wast+your 8.4 a0.9 g-0.4
watc 6.2 a-1.8 c0.6 f0.7 i-0.5 k-0.5 r1.0 s0.7
watc+it 7.9 a-0.7 d0.7 f0.9 g1.1 h0.6 i-0.3 k-0.6 l-0.3 m-0.3 n0.4 r1.2 s-0.3
watc+the 7.7 a-0.9 g-1.3
watch 6.7 a-0.6 b0.4 c0.7 g-0.6 k-0.4 p0.5 r-0.5
watchd 8.4 a0.4 e0.8 g-0.4 j0.8 s1.1
watche 7.7 a-1.3 c0.4 e-0.7 f0.7 g1.1 i-0.3 n0.3 q0.4 r1.4
watchi 7.9 a-0.7 r0.5
wate 7.2 a-0.4 c-0.8 d-0.5 i-0.5 k1.0 m0.9 o-0.3 p-0.4 q2.1 r0.4 s-0.4 t-0.6
water 7.6 c-0.6 d-0.4 i-0.4 j0.5 k-0.4 m0.7 r0.6 t-0.3
wave 7.9 a-0.7 b0.4 c-0.6 d0.4 g2.3 h0.5 i-0.3 m0.4 p0.4 r2.7
way 5.1 a-1.9 b1.5 d1.6 e-0.8 j-0.5 k1.1 l1.0 m1.7 o1.4 p-0.7 q1.0 r2.1 t1.2
way+abou 8.4 d0.4 e0.6 j0.5 p0.4 s0.5
way+appl 8.4 a-0.6 g0.5
way+bett 8.4 a-0.5 g1.0
way+down 8.2 a0.4 g-0.8
way+for 8.4 a0.5 h0.7
way+i 8.4 a0.4 d0.5 i0.8 s0.5
way+in 8.2 o-0.3
way+it 8.2 a0.4
way+less 8.4 a-0.3 g1.0 h0.4 n0.4 r0.6
way+my 8.2 j0.9 s-0.3
way+the 7.9 a-0.7 b-0.4 c0.6 e-0.6 f-0.3 g1.6 h0.7 i-0.4 l0.8 n-0.4 o-0.3 q1.2 r1.3
way+to 6.5 a0.4 b2.6 c0.8 d0.5 e-0.7 g-1.2 i-0.7 j-0.4 k0.7 l0.3 n-0.4 o-0.6 p-0.6 q1.7 r0.3 s-0.7 t1.4
way+you 7.9 a0.3 c0.3 d0.8 g0.3 i-0.4 p0.6 r0.7 t0.4
ways 6.9 a1.6 c-0.5 d-0.6 e1.5 g-0.8 h-0.4 i2.3 j-0.5 o0.3 p-0.4 r-0.7 s-0.4
we 3.3 a1.2 b1.0 d1.4 e1.1 f-1.1 g-3.1 i2.1 j1.6 k2.3 l1.6 m1.1 o2.0 p0.8 r-1.1 s-3.6 t-1.5
we'd 5.5 a-1.3 b-0.5 c0.5 d-0.5 f0.4 g1.6 h4.0 i-1.7 j-0.9 l-0.4 m-0.3 o1.6 p0.9 q0.8 r2.6 s-1.4
we'd+be 8.2 h0.7
we'd+have 7.9 a0.8 b1.0 c1.3 d-0.5 e0.8 g0.4 h-0.4 i-0.3 l-0.5 p0.3 q-0.4 r0.9
we'd+like 6.4 a-1.9 b-0.7 d-1.0 g1.5 h4.9 i-0.4 j-0.8 k0.7 m0.4 n-0.6 p-0.6 r2.4 s-0.3
we'd+rath 8.2 a-0.3 e-0.3
we'l 5.3 a0.3 b2.0 c-0.4 d-0.7 e0.4 f-0.4 g-1.1 h1.0 i1.9 j0.7 k1.7 l1.3 m0.7 n-0.5 q-0.5 r-0.8
we'l+appl 8.4 j0.7 m1.1
we'l+be 6.9 a0.4 b0.5 d0.4 e0.6 f-0.5 h0.4 i1.0 j0.8 k-0.6 n-0.5 o0.9 p1.2 s-0.6
we'l+do 8.4 b0.8 c-0.3 e-0.5 i0.6 k1.0 s0.9
we'l+have 7.7 a-0.9 c-0.3 d-0.6 f0.4 g0.4 i-0.5 j-0.6 k0.7 m-0.4 o0.5 t-0.4
we'l+leav 8.4 b0.3 i0.8
we'l+neve 8.4 g0.5 r0.6
we'l+not 8.4 b1.3 c0.4 d-0.3 e-0.3 i-0.6 k2.9 o-0.3 p-0.4 t0.6
we'l+pass 8.4 a-0.7 d-0.4 g-0.4 k-0.3 q-0.4
we'l+pay 7.6 a-1.2 b-0.3 c-0.4 d-0.4 g-0.6 i-1.1 l2.5 m0.8 n1.7 q1.0 r-0.5 t-0.6
we'l+see 7.7 a0.4 b0.6 d-0.3 e-0.5 g0.6 i1.8 k0.7
we'l+talk 8.4 b-0.3 c0.4 f0.3 g0.4 h1.0 m0.9 r0.7
we'll 5.3 a0.3 b2.0 c-0.4 d-0.7 e0.4 f-0.4 g-1.1 h1.0 i1.9 j0.7 k1.7 l1.3 m0.7 n-0.5 q-0.5 r-0.8
we'r 4.5 a0.6 b1.8 c1.7 d1.2 e1.7 f-0.5 g-2.2 h0.5 i1.2 j-1.1 k0.8 l1.8 m-1.0 n-0.7 o1.8 p1.4 q1.2 s-1.4 t0.8
we'r+a 6.5 b1.2 c-1.0 d1.6 e0.6 g-0.6 i-0.5 j-0.9 m0.4 n-0.8 o-0.4 p-1.2 q0.9 s0.8 t1.0
we'r+all 7.9 a-0.5 c-0.4 e-0.4 g-0.4 i-0.4 m0.3 q0.5
we'r+at 7.7 b0.3 c1.3 d0.7 g-0.4 h-0.5 i1.4 n0.5 p-0.4 s0.4
we'r+exer 8.4 a0.5 c0.9 e0.4 i-0.3 j0.5 p1.9
we'r+gett 8.4 a0.8 b1.6 c0.5 e0.3 i-0.4 n0.4 p0.5
we'r+goin 7.3 b-0.8 c-0.5 d0.4 e1.3 f-0.3 i1.5 k0.6 l0.9 m-0.6 n-0.3 p-0.4 s-0.5
we'r+hold 8.4 a0.8 e0.7 i0.6 j0.5 p1.4
we'r+in 7.9 a-0.4 d-0.7 e0.6 g-0.4 h-0.5 i-0.5 k0.9 m-0.4 n0.5 o1.3 p-0.3 q0.9 r-0.5 s-0.3 t-0.5
we'r+keep 8.4 c0.5 d0.4 e0.3 j0.7 p1.2
we'r+leav 8.4 a-0.5 e-0.3 f0.4 i-0.3 k0.9
we'r+look 8.4 a-0.6 d0.4 g-0.5
we'r+not 7.5 c-0.6 d-0.6 e1.2 f-0.3 g-0.7 i0.4 j-0.3 o-0.6 p1.3 s1.0 t0.6
we'r+now 8.2 a0.7 c1.6 e-0.6 i-0.4 j0.4 p0.6
we'r+on 7.7 a-0.4 b0.8 c0.9 e-1.0 f0.3 g-0.5 k0.7 o1.9 p-0.3 s-0.3 t0.4
we'r+only 8.4 b0.7 c0.4 d1.1 m0.3 q0.3 r-0.4 s0.5
we'r+open 8.4 a-0.4 d0.8 e-0.4 g-0.4 h1.0 k-0.3 q-0.3 t-0.3
we'r+out 8.4 c0.6 e-0.4 h0.4 j0.7 p0.5
we'r+payi 8.4 b0.4 d-0.3 e0.5 f0.5 i-0.4 o1.2
we'r+pull 8.4 a0.7 c0.8 e0.5 i1.6
we'r+shor 8.2 e0.6 i-0.3 l0.7 m1.0 n0.6 o0.7 p-0.3 r-0.4
we'r+so 8.4 g0.5 h0.4 i-0.3 o0.4 r1.5
we'r+sorr 8.4 c-0.4
we'r+swit 8.2 b0.8 h-0.6 l1.0
we'r+the 7.9 b-0.4 c0.5 d0.8 f-0.3 g-0.3 i0.7
we're 4.5 a0.6 b1.8 c1.7 d1.2 e1.7 f-0.5 g-2.2 h0.5 i1.2 j-1.1 k0.8 l1.8 m-1.0 n-0.7 o1.8 p1.4 q1.2 s-1.4 t0.8
we'v 4.5 a0.7 c1.1 d0.5 e2.3 f0.7 g-1.5 h1.6 i2.4 j-1.0 k-1.0 l1.5 m1.8 n-0.3 o1.1 p-0.8 q0.9 s-1.2 t-0.5
we'v+a 7.1 a-0.9 c0.7 d0.5 e0.7 f0.4 h-0.5 i-0.5 l1.9 o0.4 q0.5 s-0.4 t-0.5
we'v+been 7.0 a0.6 b-0.7 c0.3 d0.3 e0.4 f-0.7 g-0.8 h-0.9 i0.5 j1.6 l0.7 m1.5 n0.4 r-0.3 s-0.4 t0.5
we'v+boug 8.4 h1.6 q-0.4 r0.5
we'v+chos 8.4 a-0.5 f0.8 p0.3
we'v+deci 7.7 b-0.3 d0.7 e0.9 f-0.3 g-0.3 i0.4 j-0.3 m-0.4 o0.8
we'v+ever 8.2 a0.5 d0.5 e0.3 r0.4 s0.4
we'v+gone 7.9 a-0.4 b-0.4 c-0.5 g-0.3 s0.8
we'v+got 6.7 a-0.7 b-0.7 c0.5 e0.3 g0.5 h1.5 j-0.5 k0.9 l-0.7 m-0.5 n-0.5 o1.3 q-0.7 r-0.8 t-0.4
we'v+had 6.5 b-0.4 d0.3 e0.5 f0.6 g-0.4 h-0.3 i0.3 r-0.4 s-0.6 t-0.6
we'v+move 8.4 c-0.4 d-0.4 k-0.4 l0.4 m-0.4 n0.6
we'v+no 8.4 m0.6 p0.7
we'v+not 8.4 a-0.4 c0.8 d0.8 e0.7 g0.8 n0.3 o0.3
we'v+now 8.4 a0.3 b0.7 e0.4 f1.4 m0.9
we'v+only 8.4 b0.5 g0.5
we'v+paid 8.4 a1.2 b1.2 h-0.6 k0.6 m1.5 o-0.3
we'v+put 7.9 a0.7 b0.7 e1.0 f0.6 g-0.4 i1.3 k-0.4 m-0.3 n0.5 o-0.4 q0.4 r-0.4 t1.7
we'v+rece 8.2 a-0.7 c-0.6 d-0.5 i-0.4 n0.3 o0.5 q0.6 r0.4
we'v+repo 8.4 a0.5 e1.0 s0.8
we'v+sent 8.4 a-0.7 d-0.3 h-0.4 i-0.6 l1.6 m-0.3 o0.8 q2.1
we'v+sign 8.2 a1.1 d0.7 e-0.3 i1.4 r0.5
we'v+sold 8.4 a-0.4 g-0.4 i0.4 l0.7
we'v+spen 8.2 b1.9 c-0.4 d0.4 e0.7 g0.4 h-0.4 i-0.3 o0.4 q1.5 r0.8
we'v+take 7.7 c0.7 h1.7 t-0.4
we'v+two 8.4 a-0.3 b0.7 d-0.3 f-0.3 g0.3 h0.7 n0.3 r0.4
we've 4.5 a0.7 c1.1 d0.5 e2.3 f0.7 g-1.5 h1.6 i2.4 j-1.0 k-1.0 l1.5 m1.8 n-0.3 o1.1 p-0.8 q0.9 s-1.2 t-0.5
we+act 7.9 a-0.4 f0.5 h-0.5 n0.7 p-0.3 q0.6 r0.4
we+agre 7.1 a1.1 b-0.9 c1.2 f0.5 g-0.6 h-0.5 i-0.7 k-0.6 m2.3 n0.9 o-0.3 s-0.4
we+aim 8.4 a-0.5 b-0.3 c-0.3 j-0.4 k0.5 l-0.4 m0.4 q0.4
we+all 8.2 a-0.4 e0.5 g-0.5 i0.4
we+are 5.7 a1.7 b0.7 d0.6 e0.4 f0.4 g0.4 h-0.3 i0.4 j1.7 l-1.0 m0.5 n-0.5 p2.3 r-0.6 s-0.4 t0.5
we+aren 8.4 b0.5 d1.5 e-0.3 i0.4 q0.5 t-0.3
we+aske 7.7 a1.3 c0.8 d0.5 e2.2 g-0.8 l0.7 n-0.4 o0.3 p-0.6 s-0.5
we+beli 8.4 a0.4 m0.5
we+came 8.2 a-0.5 b0.4 g-0.5 h-0.3 i0.4 m0.4 r-0.7
we+can 6.9 a-0.4 d0.6 e-0.7 f0.5 i0.3 j-0.3 k0.5 l0.6 m0.4 n1.4 o1.0 p-0.7 q-1.0 r-0.6 s-0.5
we+can' 7.3 a0.4 d0.5 e1.6 g-0.6 h-0.3 i-0.7 j0.9 k-0.5 l2.2 m0.8 o0.4 p-0.5 r-0.5 s1.2
we+carr 8.4 a-0.3 q-0.3
we+coul 7.5 a-1.2 c-0.4 e0.5 g1.2 j0.5 m-0.5 r1.5 s-0.4
we+deal 8.4 a-0.6 d-0.4 e-0.4 g-0.3 h0.4 j-0.5 k-0.3 l0.5 o0.4
we+deci 8.4 a-0.4 g0.6
we+deny 8.4 a0.4 j0.6 m0.7 p0.7
we+did 7.7 a-0.5 c-0.5 d-0.4 g1.1 i0.4 k-0.3 m-0.4 n0.8 o0.4 q0.6 r-0.5 s0.7 t0.6
we+disc 8.4 a0.4 c0.5 e1.1
we+do 7.0 b1.4 d-0.5 e0.5 g-0.5 i-0.8 k1.6 m0.3 n0.4 p0.5 q-0.6 s-0.4
we+don' 7.1 a0.3 b-0.8 c-1.0 d1.1 f-0.3 i-0.5 j1.1 k2.3 l0.5 m1.6 p1.1 s-0.4 t-1.0
we+drew 8.4 c0.6 d0.6 i0.4 p0.6
we+expe 7.7 d0.5 e-0.4 i-0.5 l0.6 n0.6 o-0.3 q-0.4
we+find 7.9 a-0.4 b-0.4 c-0.4 g-0.6 k1.2 m0.5 n-0.3
we+gave 8.4 a0.3 d0.7 m0.6 p0.3
we+get 7.5 a1.2 b1.4 d0.8 e0.5 g-0.7 i2.1 j-0.4 m-0.3 p-0.5 s-0.5
we+go 8.4 c0.4 f0.4 h0.6 r-0.3
we+got 7.2 a-1.3 b0.5 d0.5 e-1.1 g2.3 h0.4 i-0.5 k-0.5 p-0.5 r1.5 s-0.6
we+had 6.1 b-2.0 d-0.5 e0.8 f-0.8 h1.1 i-0.3 j-0.6 k0.4 m2.2 o0.7 q1.1 s-1.0
we+hadn 8.4 g0.5 h0.7 k0.3 l0.4 r0.4
we+have 5.6 a1.6 b1.7 d1.1 e2.8 g-0.9 i1.6 j0.7 k-0.9 l1.0 p0.5 r1.2 s-1.0
we+hire 8.4 b0.6 c-0.3 i0.3
we+hold 7.7 a-0.3 c0.7 d-0.5 i-0.5 j0.8 l1.3
we+inst 8.4 a0.6 d0.3 j0.3
we+know 8.2 e-0.4 r-0.3
we+left 8.4 d-0.4 g0.6 i-0.3 l-0.4 m0.5 n0.5 r0.9
we+like 8.4 c0.4 d-0.4 e-0.3 g0.5 h0.6 j0.7 p0.5 r0.5
we+list 8.4 r0.4
we+look 8.4 a-0.5 b0.4 e-0.4 g-0.4 o0.3
we+lose 8.2 c1.7 f0.7 h-0.3 k-0.4 n0.3 q-0.6 r0.6 s-0.5 t0.7
we+lost 7.3 a-1.0 d0.5 f0.5 j-0.5 l1.1 m-0.5 n-0.6 q1.6 r0.8
we+made 8.4 d0.5 i0.6
we+make 8.4 d0.4 i0.6
we+may 7.9 b-0.4 c-0.5 g-0.3 i-0.4 l0.6 o0.8 r-0.5 s0.6
we+miss 8.2 a-0.4 l1.8 m0.3 n1.9 t-0.4
we+move 7.6 a-0.9 d-0.5 e-0.9 g-0.5 h2.1 i-0.8 k0.4 o0.9 p-0.3 r0.9 s-0.3 t-0.7
we+need 6.7 a-1.2 d0.9 g-0.9 h-0.5 i-0.3 j-0.8 k0.4 l0.6 m-1.1 n0.6 o0.9 p-0.5 q-0.4 r0.4 s-0.5 t1.3
we+neve 8.2 a0.4 p1.1
we+no 8.4 b-0.4 d0.8 e0.7 g-0.4 i-0.4 t0.4
we+noti 8.2 c-0.3 d1.6 g0.6 r0.6 s0.6
we+offe 8.4 b0.3 k1.2
we+only 8.2 a0.7 c-0.5 d-0.4 e0.4 f-0.3 m1.7 o-0.5 q0.4
we+orde 8.4 e-0.4 g-0.5 l0.9 m0.9 n0.5
we+paid 8.4 a0.5 b-0.5 e1.7 g-0.6 h0.3 n0.5 o1.5 p-0.3 q-0.5 t-0.5
we+part 8.4 a0.6 e1.4 i1.2
we+pay 7.3 a1.0 b2.3 c0.5 d0.7 e1.5 f0.4 g-0.5 i0.3 j-0.5 l0.4 m0.3 n0.6 o1.0 r0.5 s-0.3
we+play 8.4 a0.5 g-0.4
we+post 8.4 d0.6 k0.7 s0.6
we+prop 8.2 a0.4 b0.7 e0.4 j0.5 p0.5
we+publ 8.4 a-0.5 d-0.4 t0.5
we+push 8.2 a-1.4 f-0.4 i-0.6 k2.3 l0.9 m0.4 r0.4
we+put 8.2 b-0.4 c-0.5 d-0.5 g0.4 i0.4 m0.4 r0.3
we+ran 8.4 e0.5 i0.4
we+rece 8.4 a0.7 d0.6 j0.7 m0.6
we+refe 8.4 a0.3 c0.3 i0.5 j0.5 m0.6 p0.5
we+refu 8.4 k0.3 p1.4
we+rega 8.4 a0.4 c0.5 j0.8 m0.7 p0.7
we+repr 8.4 a-0.3 o0.4 t0.4
we+rese 8.2 a0.3 b0.5 c0.3 d0.3 e-0.4 j1.0
we+run 7.6 a-1.2 c-0.3 e-0.4 i-0.4 l0.5 n-0.4 o0.4 s-0.4
we+said 8.4 b0.8 e0.4 p0.4
we+saw 8.4 a0.4
we+say 7.9 b-0.4 e2.0 f0.6 g-0.5 h0.7 i-0.5 j-0.3 k0.6 n0.6 p-0.4 s-0.6 t1.1
we+seem 8.4 a0.6 b-0.3 d2.2 h0.5 n0.6 t0.3
we+sell 7.7 a1.1 b2.2 e2.1 g-0.4 i0.4 k0.3 o-0.3 p1.7 r-0.4 s0.5
we+shal 8.2 a0.7 c0.3 e0.4 i0.4 j1.2
we+shan 7.6 a0.5 c1.0 d-0.4 i1.4 o0.8 s-0.3
we+shar 8.4 b-0.4 e0.6 i0.8 k-0.3 s0.8
we+shoo 8.4 c1.1 g-0.3 l0.4 m1.2 p0.7
we+shou 7.9 b1.3 c-0.5 d-0.8 e0.3 g1.0 h0.4 j0.4 k0.4 l-0.3 m-0.3 n-0.4 o0.6 p-0.5 t-0.3
we+shut 8.4 d0.5 e0.3 i0.5
we+sign 7.5 a1.7 d1.3 e1.2 g-0.6 j1.6 s-0.3
we+simp 8.4 b1.0 d0.5 e0.4 i1.4 o-0.4 q-0.4
we+sort 8.4 a0.6 e0.7 j0.5 s0.8
we+spen 8.4 a0.4 b0.6 e0.3 i0.5 s0.4
we+star 8.4 d0.8 h0.5 i0.5 r0.4
we+stop 7.9 b0.4 c-0.3 d-0.4 e-0.5 f0.4 i0.4
we+told 8.4 a0.3 e0.6 j0.6 p0.6
we+took 7.7 d-0.6 f-0.3 l-0.3
we+use 8.2 e-0.5 f-0.4 h0.5 n0.4 o1.1
we+wait 8.2 b0.9 c0.6 e-0.4 f0.3 j0.7 l0.5
we+want 7.7 a0.5 c1.8 d-0.4 e-0.5 g0.7 h1.3 i-0.4 j0.6 l0.8 n0.4 o0.4 p0.8 q-0.3 r0.5 t0.5
we+went 8.2 e-0.4 i0.5
we+were 6.4 b1.6 c-0.5 d1.2 e0.8 f0.7 g0.4 h1.1 i-0.3 j-0.8 k1.3 m1.4 n0.7 o0.8 p-0.7 q0.3 r0.5 s-0.9 t-0.6
we+will 7.3 a1.4 b-0.4 c-0.4 d0.3 e0.8 g-0.3 i2.0 p0.6 s-0.4
we+won 8.4 b0.4 h-0.3
we+won' 7.2 a-1.1 b0.5 d-0.5 e-0.8 i0.5 j-0.4 k1.1 m-0.6 n0.9 o0.5 p-0.7 r0.8 s-0.3
we+woul 7.6 a-0.5 b1.2 c-0.4 d-0.8 e0.8 f0.6 g1.3 h1.7 i-0.5 l1.4 n-0.3 o-0.5 q0.7 r0.7
we+writ 8.4 a-0.8 c-0.3 d-0.5 e-0.6 h0.6 k-0.4 n0.3 o2.4
we+wrot 8.4 i0.5
weak 8.2 a0.7
weakne 8.4 a0.7
wear 7.9 d0.3 s0.3
wear+out 8.4 a-0.4
weat 7.1 a-0.7 d-0.4 f0.3 g1.1 j-0.4 n1.0 q-0.4 s-0.3
weathe 7.1 a-0.7 d-0.4 f0.3 g1.1 j-0.4 n1.0 q-0.4 s-0.3
web 7.1 a0.3 b0.4 c0.4 e1.2 g0.9 r-0.5 s0.5
web+and 8.4 a-0.6 g1.1
web+site 8.2 a0.6
webi 7.7 a-0.8 c-0.5 f0.4 k1.6 m0.3 p-0.4 s-0.4
webina 7.7 a-0.8 c-0.5 f0.4 k1.6 m0.3 p-0.4 s-0.4
webs 5.7 b1.4 e2.3 f0.5 h1.1 i-0.7 j-0.6 l-0.4 o0.3 q0.5 r2.2 s0.5 t0.4
webs+and 7.9 a-0.6 b-0.5 g-0.7 i-0.3 k-0.4 o-0.5 q0.5
webs+for 8.2 a0.4 b0.5 e1.0 h-0.4 n-0.4 o0.6 p-0.4 q0.6 r0.6 s-0.4
webs+from 8.4 a-0.4 b0.3 d0.4 f0.6 g0.5 h0.6 m0.3 r0.7
webs+is 8.4 a0.9 g-0.4
webs+that 8.2 d-0.3 e1.3 j0.4 p0.5 s0.7
webs+was 8.2 a-0.5 b0.7 d-0.4 h-0.4 i0.5 k0.4 l0.3 m0.8 t0.5
webs+will 8.4 a-0.5 c-0.4 i0.4
websit 5.7 b1.6 d-0.3 e1.4 f0.3 h0.9 i-0.4 j-0.5 l-0.7 o0.5 p0.6 q0.4 r2.3 s0.6 t0.5
wedd 6.4 a0.5 b-1.2 d0.8 e1.8 g-1.7 h-0.8 i-1.3 j-0.4 k0.8 l1.6 o-0.7 p0.6 q1.4 r-0.8 s2.1 t0.4
wedd+cake 8.4 a-0.3 c0.3 e-0.5
weddin 6.4 a0.5 b-1.2 d0.8 e1.8 g-1.7 h-0.8 i-1.3 j-0.4 k0.8 l1.6 o-0.7 p0.6 q1.4 r-0.8 s2.1 t0.4
wedn 5.9 a-1.1 b-0.6 c1.2 d-0.6 f0.8 g-1.3 h0.5 k3.2 l1.0 n3.8 p-0.9 q1.1 t1.1
wedn+and 7.9 a-0.4 f-0.4 h0.4 j0.3 k0.4 l0.4 n0.9 p-0.4 s-0.5
wedn+at 8.2 a0.8 c1.2 e0.5 f0.7 m0.4 o0.5 q-0.4 r-0.6 t1.7
wedn+from 8.4 b-0.3 k-0.4 m0.3 q1.0
wedn+or 8.4 b0.8 c-0.4 d-0.3 e0.5 i0.6 k0.4
wedn+with 8.4 a0.6 c-0.3 e0.9 g-0.7 j1.1 r-0.3 s0.9
wednes 5.9 a-1.1 b-0.6 c1.2 d-0.6 f0.8 g-1.3 h0.5 k3.2 l1.0 n3.8 p-0.9 q1.1 t1.1
wee 7.6 c0.8 d0.8 h1.4 i1.1 j-0.3 m1.3 n-0.4 p-0.4 q0.4 r0.7
week 4.0 b-0.8 c5.0 d0.9 e0.4 f-0.4 g-1.0 h0.5 i-0.9 j-1.8 k2.4 l0.7 n2.8 o-0.8 p-2.0 q-1.3 r2.0 s-0.9 t1.0
week's 7.6 a0.9 b-0.9 c1.0 e0.6 g-0.9 h-0.5 i-0.6 j-0.3 k-0.4 m0.7 n1.4 o-0.4 p-0.4 q1.3 s0.8
week+a 8.4 f0.4 i0.7
week+afte 7.5 e-0.6 g-0.5 k0.4
week+ago 7.6 a-0.8 g0.6 p0.7 q0.3
week+and 5.9 a1.3 b1.4 c1.6 d1.6 e0.5 f-0.7 g0.8 h0.4 i0.9 j-0.5 k-0.7 l-0.6 n-0.3 p-0.5 r0.6 t0.7
week+befo 7.9 a0.7 b-0.3 d0.7 i0.8 m0.9 q-0.3 r-0.4
week+behi 8.4 d-0.5 e0.4 l0.5 m-0.3
week+earl 8.4 a-0.7 e-0.4 f0.4 g0.8 k0.5 r1.1
week+for 7.7 b-0.5 d0.4 e0.5 f-0.3 h-0.4 i-0.3 j0.4 l0.6 m0.7 n0.5 o0.5 p0.5 r-0.6 s-0.3
week+from 8.4 a-0.5 l0.7
week+i 7.7 g0.5 h0.7 r0.5
week+i'll 8.4 a0.3 b0.4 d-0.3 f1.2 m1.3 s0.4
week+i've 8.4 b0.3 c0.4 d0.7 f0.4 k0.7 n0.9 t-0.4
week+in 7.5 a0.3 b1.0 c-0.4 d0.5 e-0.6 h0.5 j0.4 p-0.4 s-0.4 t0.6
week+is 8.2 d0.4 f0.5 n1.9 o0.3 q-0.4 s0.4
week+it 8.4 d0.3 g0.9 k0.9 r1.2
week+late 8.4 c0.8 i-0.3 j0.6 l0.5 o-0.3
week+not 8.4 a0.9 c2.1 f0.5 i-0.3 q0.4
week+of 7.1 c0.9 d0.6 f-0.6 j-0.3 k0.8 l0.6 m-0.7 n-0.5 r0.8 s-0.4
week+over 8.4 a0.3 b0.3 c1.2 d0.6 f0.6 p0.8
week+sinc 8.2 a0.4 b-0.4 c1.5 d1.0 e-0.5 i0.4
week+so 7.9 a-0.5 b0.5 e0.7 g-0.6 m0.3 o-0.3 r-0.3 s0.4
week+the 8.2 a1.1 e0.3 g-0.5 i0.7 j0.6 r-0.3
week+to 6.8 d-0.5 g1.1 i-0.3 l-0.4 n0.3 r0.5
week+when 7.9 a0.6 b0.4 f-0.3 g-0.7 i-0.4 m1.4 n0.8 p0.5 s-0.4
week+with 8.2 a1.3 e1.2 g-0.4 i1.5 r-0.3
weekda 7.9 b-0.5 d-0.4 e-0.6 g-0.3 l0.3 m0.8 n0.3 o0.3
weeken 6.0 a-0.3 b0.7 c0.4 e1.7 f-0.5 g0.6 i0.3 j-0.5 k1.2 m0.9 n1.1 p-0.4 q-0.8 r2.4 s-0.7 t1.6
weekly 7.5 a0.9 b-0.4 c1.0 g-0.8 h-0.5 j-0.3 n-0.4 r-0.7 s1.6 t-0.3
weeks 5.0 a2.6 c6.9 d2.3 e-0.9 f0.5 g-0.7 i-0.3 l0.8 m-0.4 o0.7 t-0.6
weig 6.8 b-0.4 e0.7 f0.4 g-1.1 i0.7 l0.4 m-0.3 n1.1 s-0.4
weig+a 8.4 a1.1
weig+and 8.4 g-0.4
weig+in 8.4 a-0.8 g-0.5 i0.5
weighe 8.4 a-0.3 c0.4 f0.7 g-0.6 n1.3 q-0.3
weight 7.1 b-0.3 e0.9 i0.8 l0.4 r-0.4 s-0.4
weir 8.2 a0.5 g-0.4
welc 6.8 b-0.5 d0.4 g0.5 h0.5 i1.2 j-0.6 m-0.4 n-0.3 p0.4 q0.6 r0.6 s-0.6
welc+to 7.5 a0.4 b-0.3 c0.5 d0.9 h-0.3 i1.8 j-0.4 p0.7 s-0.5
welcom 6.8 b-0.5 d0.4 g0.5 h0.5 i1.2 j-0.6 m-0.4 n-0.3 p0.4 q0.6 r0.6 s-0.6
well 4.5 a-2.0 d0.8 f1.2 g5.3 h4.0 i1.3 j-1.3 k1.4 l0.7 o1.5 p-1.2 q1.1 r4.0 s-1.8
well+and 7.9 c0.5 e0.5 f0.8 g0.7 j0.5
well+as 6.7 a-1.1 b0.9 c0.6 e-0.3 k0.6 l0.4 t-0.6
well+but 8.2 c0.9
well+done 7.9 a0.5 d0.5 e0.8 f0.3 i-0.4 k0.5 n-0.3 r0.8
well+enou 8.2 a-0.5 g0.9 h0.6 k0.4
well+for 8.2 a-0.7 g1.3
well+i 7.7 a-0.7 g-0.6 r0.8
well+in 8.2 a-0.6 g1.1 n0.4
well+know 8.4 m0.6
well+not 8.4 a1.4 g-1.2
well+on 8.2 a-0.3 l0.4 o0.6
well+orga 8.4 g1.2 k0.3 o-0.5 q0.7 r1.2
well+plea 8.2 c1.3 g0.8 h1.6 q0.5 r1.4 t0.6
well+that 8.2 d0.6 e-0.4 g0.4 h1.2 r0.9 t-0.3
well+the 7.7 b-0.6 e-0.4 g0.7 h0.8 k-0.3 m0.6 q-0.4 r1.0
well+with 7.9 a1.1 h0.8
well+wort 7.9 a-0.6 g0.6
well+you 8.2 a0.4 e0.4 i0.5 k0.4 m0.9 q0.8
wellie 8.4 c-0.3 k0.7
wels 7.5 a-0.6 d-0.6 f-0.6 i-0.6 m0.6 q1.1 r0.7 s-0.4 t1.5
wels+vers 8.4 a-0.4 g0.5 h0.5 m0.4 n-0.4 q1.1 r0.6 t1.1
welsh 7.5 a-0.6 d-0.6 f-0.6 i-0.6 m0.6 q1.1 r0.7 s-0.4 t1.5
wend 8.2 d1.3 g0.3 i-0.4 l0.5 o0.6 p-0.3 r0.7
wendy 8.4 a-0.6 d-0.3 e-0.4 g0.4 l0.6 m-0.4 o0.9 r0.8
went 5.1 a1.4 b0.8 c1.0 e1.8 f0.3 h2.6 j0.7 k0.6 l1.5 m-0.5 o-1.3 p-1.4 q3.9 r1.6 s-0.6 t0.6
went+and 7.9 a0.3 b-0.3 c-0.5 d-0.5 l0.5 n-0.3 q-0.4 r0.6
went+back 7.6 a0.3 b-0.5 l1.6 m0.4 n-0.4 o-0.3 p-0.4 q-0.4 r-0.5 s-0.3
went+down 8.4 a0.3 c0.5 e0.8 l0.4 p0.9
went+home 8.4 j0.6 k1.2 n0.5 p0.5 q0.5
went+in 7.5 a-0.3 b-0.6 c1.7 e-0.5 f0.4 g0.9 h0.6 i-0.6 j0.3 k0.8 l-0.4 m0.4 n1.2 p-0.4 r0.5 s-0.4 t0.4
went+into 8.4 a-0.6 f-0.3 g0.3 h0.9 i-0.5
went+off 8.4 b1.1 j0.4 k0.6 m0.9 q1.0
went+on 8.4 a0.7 b1.2 g-0.3 i0.8
went+out 7.0 a-0.8 b-1.0 e1.5 g-0.6 h1.6 j-0.6 m-0.6 o-0.6 p-0.7 q4.0 r0.5 t0.9
went+over 8.4 c-0.4 d-0.4 h1.2 n-0.4 o-0.4 q0.4
went+thro 7.7 b-0.4 c-0.6 f-0.4 g0.4 h0.9 i-0.3 l0.6 p-0.3 q0.4 r0.9 t0.4
went+to 6.9 a0.4 b1.5 e0.8 f1.0 g0.6 h-0.4 i0.6 j0.8 o-0.3 p0.3 q0.6 r0.5
went+up 7.6 a0.7 e-0.7 g-0.5 i0.7
went+well 8.2 d-0.4 g0.4 h0.6 j0.5
were 4.5 a3.2 b2.7 c3.1 d2.0 e1.7 f1.9 h0.7 i1.4 j-0.8 m1.7 n-1.0 r1.6 s-1.7
were+a 8.2 a-0.5 o0.4 r0.5
were+all 8.2 a1.2 e-0.3 g-0.9 j0.5 s0.6
were+char 8.4 a0.5 b0.6 e0.6 m1.1 r-0.4
were+clos 8.2 a-0.8 b0.6 c-0.5 h0.6 k-0.4 m1.1 n0.6
were+due 7.9 a0.4 c1.8 d1.2 h-0.3 l-0.4 p0.3 q0.6 r0.5 s0.4
were+here 8.4 a0.4 b-0.3 e0.6 m0.9
were+in 7.9 b0.4 c-0.5 d-0.4 e-0.7 i0.6 k0.3 m-0.3
were+kind 8.4 p0.6
were+mean 8.2 a0.5 c1.7 d0.6 m0.4 o-0.3 s0.5 t0.9
were+no 8.4 e0.3 p0.5 s0.4
were+not 7.9 a-1.5 g1.1
were+on 8.2 b0.6 e-0.5 q0.4 r0.7 s-0.3 t0.7
were+prom 7.7 a0.9 c1.6 d1.6 e-0.6 g-0.3 i0.4 k-0.3 m-0.5 n-0.3 o-0.5
were+righ 8.4 a-0.5 b0.4 c-0.4 d-0.4 e-0.4 g0.7 r0.6
were+sent 8.4 d0.7 e0.8 l0.4
were+sitt 8.4 c0.4 d0.4 f0.6
were+so 7.9 a0.4 b-0.3 d1.3 e-0.4 g0.5 i-0.3 j-0.3 k-0.3 l0.3 q0.9 r0.9
were+the 7.3 c-0.5 d-0.6 g0.5 h0.3 k-0.7 l0.7 n-0.3 r0.4
were+ther 8.4 a0.4
were+thre 8.4 b0.5 c-0.3 e-0.3 i0.6
were+to 7.7 e0.5 f0.6 i0.7 o0.9 q-0.4 t0.8
were+very 8.4 a0.7 c0.6 e0.4 i0.8
were+you 8.4 a0.5 b0.7 e1.3 f0.4 i0.5 j0.7
weren' 7.3 a1.3 c0.6 g-0.6 i0.4 m0.5 r-0.3 t0.9
west 8.2 b0.4 c-0.4 d-0.4 l-0.3 o0.7
wet 8.2 a0.5 i0.4 m0.9 s0.6 t0.4
weth 8.4 e0.6 j0.4 p0.5 s0.3
wether 8.4 e0.6 j0.4 p0.5 s0.3
wexc 8.2 c-0.4 e0.7 q1.0
wexcom 8.2 c-0.4 e0.7 q1.0
whar 8.2 c0.8 d-0.3 e0.3 g0.4 h0.9 i0.4 k-0.4 r0.8
what 3.8 a1.5 b5.6 c0.6 e-1.1 h2.1 i2.9 j-0.9 k1.3 l-0.8 n1.3 o3.1 p-1.6 q0.6 r2.1 s0.5
what's 6.7 a0.7 b1.2 c1.4 d0.6 e1.3 g-1.3 h-1.2 k0.4 l1.8 m1.3 n2.4 o3.5 p-0.9 q0.4 s-0.7 t0.3
what+a 6.2 a-0.7 b1.7 d0.4 e1.0 f1.0 g3.4 h0.8 i-1.0 j-0.7 l-0.4 m-0.5 q0.3 r1.7 s-1.1
what+abou 8.4 a1.2 d1.1 e0.5 f0.5 g-0.7 r-0.4
what+an 8.4 a-0.9 g0.8 m1.6 n1.5 q0.5 r0.4
what+and 8.4 a0.4 c0.5 e0.3 i0.9 j0.6 s0.6
what+are 8.4 b0.3 c0.9 k1.3 m0.3 n0.7 o2.4 p-0.4
what+can 8.2 b0.9 e-0.4 g0.4 i0.6 r0.5
what+did 8.4 a0.8 b1.3 e1.2 i-0.3 s0.4
what+do 7.7 a-0.7 c-0.4 e-0.8 f0.4 h1.0 i-0.5 l1.3 m-0.4 o-0.6 s-0.4 t-0.3
what+does 8.2 a-0.6 b-0.7 c-0.5 d-0.4 e-0.6 f-0.5 i-0.4 k1.1 m0.5 o1.5 q-0.4 t-0.5
what+ever 8.4 g0.3 i0.6
what+exac 8.4 a0.9 b1.5 c0.6 d0.3 i-0.5 s-0.3
what+had 8.4 b0.3 e0.3 h0.6 j0.9 n-0.3
what+happ 7.5 d0.4 f-0.3 g-0.4 j0.5 p0.5
what+has 8.4 a0.9 b1.3 d-0.4 e-0.7 g-0.5 i-0.4 k-0.4 l0.6 m1.3 q-0.4 t0.6
what+he 7.9 d-0.4 e-0.6 g-0.4
what+i 5.8 d1.5 f0.6 g-1.2 h1.1 k-0.6 n0.7 o1.0 p-0.5 r0.4 t-0.5
what+i'd 8.2 a0.7 d1.3 e-0.4 i1.5 s0.4
what+i'm 8.4 b0.5 c-0.3 d0.6 r-0.4
what+i've 8.2 b-0.3 c0.5 g-0.4 s0.7
what+is 7.5 b1.2 d-0.5 f-0.4 g-0.9 k0.3 o0.7 r0.6
what+it 7.0 a0.6 b0.9 c0.8 d0.5 f0.6 g0.6 i-0.3 j-0.4 m0.9 o-0.4 p-0.7 r0.5 t-0.5
what+it's 7.9 d-0.5 f0.5 i-0.3 m-0.5 o0.3 p0.6
what+ive 8.4 a-0.7 g0.9
what+kind 8.2 a0.5
what+my 8.4 a0.8 e0.9 g-0.3 q-0.5 r-0.3 s0.7
what+noti 8.2 a0.4 i1.0 m0.5 o0.7
what+othe 7.9 a-0.5 g1.1
what+she 8.2 a0.3 c0.6 e0.5 p1.2 r-0.4 s0.6
what+that 8.4 e-0.5 j0.8 l0.4 q0.3
what+the 6.2 a2.1 b3.4 d-1.0 f0.4 g-1.4 h-1.2 i2.3 m0.7 n0.6 o0.7 s-0.4 t0.3
what+they 7.2 a-0.5 c0.7 d-0.3 e-0.8 g-0.4 i1.7 j-0.3 k-0.6 l1.5 p-0.4 q0.6 s-0.6
what+to 7.9 e0.3 i0.7 s0.6
what+up 8.4 a0.4 c-0.3 d1.0 e0.8 g-0.3
what+was 7.5 a0.5 b0.6 d-0.8 e0.6 g-0.5 i-0.5 j-0.3 l0.4 m0.5 q-0.5
what+we 6.3 a2.2 b2.0 c-0.6 d0.6 e1.5 g-0.9 h0.4 i1.5 j-0.5 k1.3 n0.6 o-0.6 q1.9 s-1.0
what+we'r 8.4 a0.4 b1.3
what+we'v 7.9 a-0.4 b0.4 g1.3 h1.6 i-0.6 k0.5 l-0.5 o-0.4 r-0.4 t-0.3
what+woul 7.1 a-1.9 b-0.7 c-0.4 e-0.6 f0.9 g0.5 h1.8 i-0.7 j-0.6 k-0.6 l-0.3 o-0.8 p0.4 r1.0 s-0.9
what+you 5.9 b1.7 e0.4 h0.8 i0.8 j0.4 k0.4 n1.2 p-0.4 q-1.2 r1.4 t0.5
what+you' 7.0 a0.3 b0.5 d-0.4 f-0.5 h2.2 i-0.9 n-0.8 o-0.6 p-0.5 r0.6 s1.1 t0.9
what+your 7.6 a-0.7 b-0.5 c0.8 d0.4 e-0.6 f-0.3 g0.4 i-0.9 k0.9 l0.8 m0.4 n0.6 o2.0 p-0.3 q-0.6 r1.0 s1.8
whatev 6.4 a0.3 b-0.3 d-1.0 e0.5 g1.0 i0.7 k0.8 l0.8 m1.1 n1.0 p-0.9 r2.6 s0.5
whatsa 7.5 b-0.4 c0.5 f-0.4 g-0.4 i0.5 j0.4 p-0.3 s0.8 t0.6
whatso 8.4 g0.9 r1.3
whee 6.7 a0.3 c2.0 e0.9 f0.6 k-0.4 l-0.4 m-0.4 q0.4 r0.3 t0.6
whee+and 8.2 n0.5 r0.5 t0.4
whee+is 7.9 a-0.7 g1.1
wheelb 8.4 c0.6 e0.7 n0.4 r0.4 t0.4
whel 8.2 a-0.7 b-0.5 d-0.5 e-0.4 g0.5 h0.7 n0.4 q0.7
whelan 8.4 a-0.4 d-0.5 e-0.5 n0.5 o0.5 q0.6
when 3.9 a1.3 b-1.1 c0.4 d1.3 e3.1 g-1.9 h2.0 j-2.1 k0.6 m-0.7 n3.1 o1.8 p3.8 q1.3 r1.5 t-0.9
when+a 7.7 d0.9 f-0.3 h-0.3 s-0.3
when+can 7.9 a1.1 c0.9 d1.6 f-0.4 g-0.4 i-0.3 o-0.4 q-0.4 s0.5
when+he 8.2 a-0.6 c-0.7 d-0.4 g0.3 h0.3 l-0.3 m-0.3 o1.2 p-0.4 q0.8 r0.6 t0.5
when+hell 8.2 a0.6 c1.2 e0.6 i0.8 j0.7 p2.0 s1.1
when+i 5.4 a-0.5 b0.4 c-0.4 d1.5 e-1.0 f0.3 g1.0 h0.5 i-0.7 j-0.7 k0.5 m0.5 n1.9 p0.8 q0.5 s-1.0 t-1.0
when+i'm 7.9 a-1.0 b-0.7 c-0.3 h0.6 i-0.4 l-0.5 n3.1 o0.3 r0.7 t-0.6
when+i've 8.2 b0.7 d-0.4 e-0.5 h-0.3 k0.8 o0.3 p-0.4 s-0.3
when+it 6.3 a-1.9 c-0.6 d-0.5 e0.5 g-2.2 h0.6 i0.9 m-0.3 n-0.6 o-0.7 p0.4 q1.4 s-0.4
when+it's 8.2 a0.8 c1.5 d0.4 g-0.5 p0.7 s0.4
when+my 7.7 a0.7 d-0.3 q-0.4 r0.7
when+othe 8.4 a0.7 g-0.3
when+some 7.6 a0.9 b0.5 e1.5 g-0.3 i-0.5 k0.4 l-0.3 m-0.4 p1.1 q-0.4 s0.7
when+the 5.8 a0.4 b-1.4 c0.7 d-0.8 e1.6 f1.0 g0.5 h0.6 j-1.0 k-0.5 l1.5 m-0.4 n3.4 o0.8 p0.9 q1.5 r1.8 s0.9
when+ther 7.9 a-0.4 b0.4 e0.6 f0.6 g0.3 k-0.3 n-0.4 o-0.4 p0.6 s-0.3 t0.8
when+they 7.3 c0.4 d-0.3 e0.8 l0.8 p0.3 r-0.5 t0.5
when+this 8.4 a0.9 d1.1 m0.6 s1.5
when+to 8.2 a0.6 c0.7 p0.8 s0.5
when+we 7.3 a0.9 d-0.8 e0.6 g-0.5 i0.8 l-0.4 o0.3
when+work 8.4 a0.5 g0.5
when+you 6.0 a0.6 c-1.7 d1.4 f-0.5 h1.3 j-0.7 l-0.4 m-0.3 q0.4 r0.9 s-0.9 t-0.3
when+you' 7.3 c-0.8 d-0.7 e-0.5 h0.7 i-0.5 k0.4 n-0.6 o-0.4 q0.3 s-0.4
when+your 7.9 a1.3 e0.8 g-0.4 i0.6 p1.6
whenev 7.1 a-0.9 b1.0 c-1.4 e0.4 f0.7 h2.1 j-0.3 k0.4 l0.3 n-0.5 o0.8 q0.4 r0.4 s-0.6 t-0.7
wher 4.9 a1.3 b1.1 c3.5 d1.3 e1.4 f1.3 g-0.7 h0.4 i1.3 j-0.8 k-1.1 l-0.8 m0.5 n1.3 o0.7 p1.7 r-0.6 s0.3 t2.9
wher+a 7.9 b0.5 e0.6 g0.4 p0.4 r-0.4 s0.4
wher+are 8.2 a1.4 c2.7 e-0.4 h0.5 i-0.3 l0.9 n0.5 o0.4 s0.3 t2.6
wher+did 8.4 a-1.2 c-0.4 f0.4 g-0.6
wher+do 8.4 a-0.4 b-0.3 c-0.4 e0.3 g-0.4 h0.5 i-0.4 k0.7 n0.4
wher+i 7.5 a-0.9 b0.6 i0.6 r0.5
wher+it 7.1 a2.0 c1.3 e0.4 f0.6 g-1.0 j0.4 m0.5 o-0.4 p2.4 r-0.6 t1.8
wher+my 7.9 c0.4 g0.6 i0.6 s1.4
wher+some 8.2 a-0.9 c0.5 i0.5 p0.8
wher+the 6.7 a0.8 b-0.3 c2.5 d-0.7 g0.6 i-0.7 j-0.7 m1.2 o0.7 q-0.5 r0.8 t1.4
wher+ther 8.4 e-0.4
wher+they 7.9 a0.5 b-0.4 d1.2 e-0.6 g-0.3 i0.3 r-0.3
wher+this 7.9 a1.3 b1.9 c0.4 g-0.7 i2.1
wher+to 7.9 a-0.4 c-0.4 e0.4 g-0.4 h0.7 j-0.4 k-0.5 m-0.4 n1.0 o-0.3 q0.7 r-0.4
wher+we 7.7 b0.6 c-0.4 e0.8 g0.6 i-0.7 j0.6 p0.9 q0.6 r-0.3 s-0.4
wher+you 7.5 c-0.6 d1.3 e1.3 g0.8 h1.1 i-0.5 k-0.3 o0.4 p0.5 r0.4 s-0.5 t-0.4
wher+your 8.4 a0.4 c-0.3 d0.4 e0.7 i0.7 j0.6 p0.3
where 5.0 a0.6 b1.4 c2.5 d1.0 e1.6 f1.5 h0.6 i1.4 j-0.5 k-0.7 l-0.6 n1.5 o1.0 p2.0 t2.1
where' 8.4 a1.2 c2.1 g-0.4 k-0.4 m0.5 r-0.4 t1.5
wherea 7.9 a-0.9 b-0.6 c-0.4 d1.1 e0.4 g-0.3 l-0.4 m0.4 o0.5
wherev 8.2 i0.4
whet 5.7 d0.7 e-0.6 f-0.7 g-0.6 j-0.7 l0.5 m-0.4 o0.7 p-0.6 q0.8 r0.6 s-1.5 t1.8
whet+i 7.7 a1.2 b-0.3 d-0.4 e-0.4 f-0.3 g-0.8 i2.2 o0.4
whet+i'd 8.4 e-0.3
whet+it 8.4 b0.4 c-0.4 q1.7
whet+she 8.2 c-0.4 d0.5 g0.3 r0.3
whet+the 7.1 a-0.5 b-0.5 d-0.5 e-0.5 f-0.4 g-0.7 i-0.9 k-0.5 l0.8 p-0.3 r0.4 s-0.4 t1.0
whet+ther 8.2 a0.6 c0.6 d0.7 e-0.4 t0.8
whet+to 8.2 a0.6 c1.9 d1.0 e0.3 i0.3 j0.5 k-0.3 m0.3 o0.4
whet+we 7.9 b0.9 e0.4
whet+you' 8.4 a-0.4 g0.8
whethe 5.7 d0.7 e-0.6 f-0.7 g-0.6 j-0.7 l0.5 m-0.4 o0.7 p-0.6 q0.8 r0.6 s-1.5 t1.8
whic 4.0 a-1.0 b-0.8 c1.1 d-1.0 e-0.5 f0.3 g0.9 i-2.0 j0.7 l-0.7 m1.7 n0.4 o2.0 p-0.3 q0.6 r1.1 s-1.0
whic+a 8.4 a0.7 c0.7 i0.9 j0.5 p0.9
whic+allo 7.9 a-0.5 g0.8
whic+are 7.7 a0.8
whic+by 8.4 c0.5 g0.3 p0.7
whic+can 8.2 a-0.8 g0.3
whic+cost 8.4 a-0.4 o1.6 q0.3
whic+enti 8.4 a-0.3 b0.4 f0.6 k0.4 o1.4
whic+has 7.7 g0.6
whic+he 8.4 c-0.3 g0.5 r0.5
whic+i 6.0 a-0.7 b1.1 c-0.7 d-0.4 e0.6 k-0.3 o0.6 p0.4 r-0.5 t-0.4
whic+i'd 8.2 a-0.3 e-0.6 g0.4 n-0.3 r0.5
whic+i'm 8.4 a-0.9 c-0.6 d-0.5 e-0.6 g1.9 h0.9 l-0.4 n0.6 p-0.4 r0.8
whic+i've 7.9 b0.5 c-0.4 h0.8 j0.3 p-0.4 q0.9
whic+in 8.4 g0.3 h0.7
whic+is 5.4 b-0.7 d1.4 e1.9 f0.7 h0.8 i-0.6 j-0.4 m1.0 n0.4 p-0.6 q-0.4 r0.7 s-0.9
whic+isn' 8.4 f0.5 g0.8 l-0.4 m-0.3 q1.9 r1.3
whic+it 7.7 c0.4 g1.1 j0.8 m0.6 p-0.5
whic+mean 7.7 g0.4
whic+must 8.4 b-0.3 c0.3 f0.4 g0.5 h0.4 k-0.4 r0.7 t0.8
whic+my 8.4 c1.0
whic+of 7.5 a-1.1 c-0.4 d-0.3 e-0.4 j-0.4 k0.4 m-0.4 o0.7 p-0.5 q0.4 r0.4 s-0.6
whic+one 8.4 c0.7 k0.7 s0.4
whic+our 8.4 c-0.3 f-0.3 m-0.4
whic+plug 8.4 a-1.2 c-0.6 d-0.3 g-0.4 i-0.5 m0.3 p-0.5
whic+read 8.4 d-0.3
whic+the 7.7 h0.3 i-0.4 j1.0 m0.5 p-0.4 s-0.3 t0.5
whic+they 8.4 a1.1 g-0.4
whic+was 6.9 a0.8 b0.3 c0.7 d0.5 e-0.4 f-0.4 k-0.4 l-0.5 n-0.4 p1.1 s0.4
whic+we 7.7 a1.0 b0.8 c0.8 h-0.9 l-0.3 m1.4 n-0.4 o-0.4 q-0.4
whic+we'd 8.4 i0.4
whic+will 7.7 a-0.9 b-0.3 c0.5 f0.4 g1.3 l-0.3 t0.5
whic+work 7.9 a-0.3 g-0.3
whic+woul 8.2 d0.6 e-0.4 f0.3 n0.3 s0.7
whic+you 7.3 a-0.5 b0.6 c0.7 d-0.3 g0.8 i-0.3 j0.5 k0.5 m0.3 q-0.5 t0.4
whic+you' 8.4 a-0.6 c-0.3 i0.4 m1.4 q1.3 t0.3
which 4.0 a-0.8 b-0.8 c1.2 d-1.0 e-0.4 f0.3 g1.1 i-2.0 j0.8 l-0.6 m1.7 n0.4 o2.0 p-0.3 q0.6 r1.1 s-1.0
whiche 8.2 a-0.6 b-0.3 g-0.5 k0.5
whil 5.4 a0.5 b0.8 c1.8 e-1.2 f0.7 g-1.2 h-0.5 i0.5 j0.8 k-0.3 l1.2 p0.7 r0.4
whil+i 7.6 a-0.3 g0.5 q0.3 r0.4
whil+it 7.6 a0.7 e-0.4 g-0.6 i0.3 l0.9
whil+look 8.4 a-0.6
whil+play 8.2 g0.4
whil+the 7.3 a0.8 c0.7 e-0.6 g-0.7 n0.4 p0.5 q-0.3
whil+ther 8.4 p0.5
whil+to 8.4 g0.4 q0.3 r0.5
whil+we 8.4 b0.9 c0.7 f0.3 j0.8 l0.5
whil+you 8.4 a0.7
whil+you' 7.9 b0.9 c0.4 d-0.6 e-0.4 f0.5 h0.3 i0.6 l0.9 o0.6 p-0.5 s0.4
while 5.4 a0.5 b0.8 c1.8 e-1.2 f0.7 g-1.2 h-0.5 i0.5 j0.8 k-0.3 l1.2 p0.7 r0.4
whip 8.4 b0.4 e1.0 i1.1 t0.8
whis 7.6 b-0.3 c0.4 e0.6 i-0.3 p1.6 r-0.3 s0.8
whis+for 8.2 a0.8 c0.5 e1.0 g-0.3 p1.9 s1.0
whistl 7.7 c0.5 e0.8 i-0.3 p1.8 s0.8
whit 6.0 b1.4 c-0.5 d0.8 f0.6 g-1.0 i-0.5 j-0.4 m0.8 n0.7 o0.3 p0.8 s0.5 t0.4
whit+and 8.4 a-0.6 e-0.3 g0.4 i1.0 r0.4
whit+on 8.4 b-0.5 d0.4 e0.6 k0.3 s0.7 t0.4
whit+only 8.4 a1.0
whitby 8.2 b1.0 e-0.6 i0.4 p0.5
whitco 7.9 b0.3 e-0.4 g0.5 k-0.3 m0.3 t0.3
white 6.7 c-0.3 d0.3 e0.4 f0.5 g-1.4 i-0.6 j-0.4 k0.4 l-0.3 n0.7 q0.7
whitlo 7.9 c-0.4 e0.3 f0.4 g-0.4 i-0.3 j-0.4 m0.9 o0.7 p0.5 r-0.3 s0.5 t0.8
whitsu 8.4 c0.3 d0.7 e0.4 l1.2 n0.3 s0.6
who 4.1 b-0.5 c1.4 d1.7 e2.2 f2.8 h1.3 i1.4 j1.7 k-1.0 l0.6 p-1.0 q0.4 r1.5 s3.1 t0.7
who' 5.9 a1.1 b1.7 d1.9 f1.6 g-0.4 h0.4 i-0.6 j1.3 k-0.9 l-1.2 m-0.4 n-0.3 o-0.5 p0.9 q1.0 t0.6
who'+a 7.9 c0.4 i1.2 j0.8 p0.4 s0.5
who'+be 7.7 b0.7 c-0.4 d-0.4 f0.9 i-0.5 j1.3 p0.4 s-0.5
who'+been 7.9 e0.3 o-0.3 p0.7 r-0.3 s0.5
who'+do 8.4 d0.7 i0.5 s0.5
who'+got 8.4 a0.6 c0.4 d0.8 q0.5 t0.6
who'+in 8.4 c-0.3 d-0.4 e-0.3 h0.5 t1.3
who'd 7.6 b0.6 c-0.7 f1.3 h-0.5 i-0.4 j-0.4 l-0.3 o-0.4 q0.3 t-0.3
who'll 7.6 b2.2 c-0.6 h0.7 j1.3 k-0.3 n0.4 p0.3 r0.5 s-0.6
who's 6.4 a1.2 c1.4 d2.5 f1.1 g-0.8 j0.5 k-0.9 l-0.8 n-0.5 p0.3 q0.7 r-0.5 s-0.3 t1.2
who've 7.9 b-0.3 p0.7 s0.5
who+actu 8.4 a0.4 b0.3 e0.6 i0.5 j0.6 p1.0 s0.7
who+alre 8.4 i0.6 r0.4
who+answ 8.2 a-0.7 d-0.3 e-0.4 g0.8 m0.3 q-0.4 r0.5 t0.3
who+are 8.2 a0.7 g-0.6 i0.9
who+aske 8.4 b0.5 e0.8 f0.9
who+at 8.4 g-0.4 j1.4 p-0.5
who+ate 8.4 a0.3 e0.6 p1.1 s0.7
who+buil 8.4 c0.5 i0.4 s0.4
who+came 8.2 a0.6 i0.4 j0.6 s1.7
who+can 7.5 a0.9 b-0.5 c1.3 d1.0 e0.6 f1.4 g-0.5 h0.4 k-0.4 l0.8 p-0.4 q0.4 r-0.4 s-0.4 t-0.4
who+care 8.2 a-1.4 g-0.5
who+carr 8.2 a-0.7 c-0.4 d-0.4 g1.5 n0.7 q1.3 r2.1 s-0.4
who+comp 8.4 a-0.6 g-0.6
who+did 7.5 b-0.6 e-0.8 g0.5 h0.9 i-0.9 j-0.4 p-0.3 q-0.4 s1.3
who+do 8.2 a0.5 c0.3 e0.3 f1.7 g-0.5 h-0.4 i0.3 j-0.3 k1.5 m-0.4 o0.9 q0.5 s-0.4
who+does 6.8 a0.8 c1.1 d1.0 e0.8 h1.5 j1.2 k-0.6 n-0.3 o-0.5 s1.3
who+don' 8.4 g-0.5
who+else 8.2 b-0.4 c-0.5 d0.8 g-0.3 i0.9 k-0.4
who+ever 8.4 c-0.4 d0.4 h0.5 s1.3
who+has 7.0 a-0.9 b0.3 c0.7 d1.3 e-0.8 g0.6 h0.5 i0.6 j-0.5 r0.8 s-0.8 t-0.7
who+hasn 8.4 a-0.4 f0.3 g0.4 n0.4 q-0.3 r0.4
who+have 7.9 d-0.4 e0.7 h0.8 j0.4 m0.3 r0.6
who+is 7.2 a2.1 c0.8 e1.1 g-0.8 i-0.4 j1.1 k-0.5 o0.3 r-0.4 s-0.4 t0.6
who+know 8.2 q0.3 r-0.4
who+left 8.4 a0.5 b0.5 d1.5 e0.5 f1.2 k-0.4 t0.6
who+let 8.4 c-0.3 s-0.3 t0.8
who+live 8.4 d0.8 j0.3
who+need 8.2 d-0.4 e0.5 f-0.4 g0.8 h1.2 i0.5 l0.4
who+neve 8.4 a-0.8 d-0.3 g0.4 k0.4 o0.5 q-0.3 r0.9 t0.7
who+own 8.4 p0.4
who+owns 8.4 a0.5 b0.8 c1.5 d-0.6 f0.7 h-0.3 n0.4 p0.7
who+prin 8.4 a0.6 e1.2 s1.1 t0.6
who+ran 8.4 e-0.4 g0.4 h0.6 l0.4
who+refu 7.9 b0.4 k-0.3
who+rent 8.4 c0.6 j0.6 m0.3 o-0.4 s0.6
who+said 8.4 a-0.5 e-0.7 g0.5 n0.5 r0.5
who+took 8.4 e-0.3
who+uses 8.4 b0.8 e0.8 g0.4 n0.5 q-0.3
who+want 7.0 a-1.1 b-0.3 c-0.4 d-0.4 e-0.5 f-0.3 r-0.5
who+was 7.2 a1.1 b1.0 c0.6 d0.3 e1.2 f0.3 h0.5 j-0.3 l-0.4 n-0.4 p0.8
who+were 8.4 d1.1 e-0.5 q0.4
who+will 7.7 a0.9 e0.5 g-0.5 j0.6 p-0.3
who+wrot 8.2 c-0.3 d0.4 h0.6 j0.6 t0.4
whoe 6.3 c0.5 d0.7 e0.6 f3.3 g1.8 h1.0 i-1.3 m1.0 n-0.8 p-0.9 q0.4 r2.8 s-1.0 t-0.9
whoe+did 8.2 a-0.9 b-0.4 e-0.7 g1.2 k0.4 l0.3 o0.5 r1.9
whoe+is 8.2 b-0.4 e-0.4 f0.7 h0.4 k-0.3 n-0.3
whoe+runs 8.4 a0.5 c1.2 d0.8 f1.8 q-0.3
whoeve 6.3 c0.5 d0.7 e0.6 f3.3 g1.8 h1.0 i-1.3 m1.0 n-0.8 p-0.9 q0.4 r2.8 s-1.0 t-0.9
whol 5.4 a0.4 b-0.9 d-0.3 f1.5 g1.4 h1.4 i-1.3 j-0.5 k1.3 m0.9 p-1.3 q-0.6 r3.0 s0.7 t0.6
whol+crew 8.4 a-0.5 e-0.3 g0.7 h-0.4 k-0.4 r1.2
whol+emai 8.4 a0.7 f0.8 s1.6
whol+fami 8.4 a-0.3 c0.4 f0.9 g0.5 o0.7 r0.7
whol+of 7.5 d0.5 e-0.6 i0.5 j-0.4 k0.4 l-0.3 m1.1 p0.3 q-0.3 s0.6 t-0.4
whol+thin 7.9 b-0.4 c0.6 d-0.4 e0.6 f0.9 o0.4 p-0.3 s-0.3 t-0.4
whole 5.5 a0.4 b-0.8 c0.4 f1.6 g1.5 h1.5 i-1.2 j-0.5 k1.4 m1.0 p-1.3 q-0.6 r3.2 s0.8 t0.7
whom 6.7 a1.6 b0.5 c0.7 d1.4 f0.7 g-0.7 h-0.3 i1.3 m-0.5 p0.9 r-0.5 s1.0 t0.3
whom+it 7.7 a0.9 b0.9 d0.7 e0.4 i1.1 j0.7 p0.7 s0.5
whos 7.3 a-0.4 c0.9 d0.8 g-0.4 h-0.5 i-0.5 l0.6 n0.6 o0.7 p-0.3 r-0.7 s0.5 t-0.5
whose 7.3 a-0.4 c0.9 d0.8 g-0.4 h-0.5 i-0.5 l0.6 n0.6 o0.7 p-0.3 r-0.7 s0.5 t-0.5
why 5.5 a2.2 e0.8 f0.7 g-2.7 h0.6 i2.0 j0.8 k0.7 m0.8 o-0.7 r-1.0 s1.0 t-0.9
why+i 7.2 a-0.4 b-0.4 c-0.3 d0.9 i0.4 j0.4 m0.5 p1.3 r-0.5 s-0.3
why+i'm 8.2 a-0.7 c-0.5 h0.3 k0.6 q-0.5
why+the 7.3 a1.5 c1.2 e1.4 f1.1 g-0.8 j-0.4 k0.3 m-0.5 n0.5 o-0.4 p-0.4 s0.9
why+ther 8.4 b-0.3 e0.5 m0.6 s0.4
why+they 8.4 e-0.4 p0.9
why+was 8.4 m0.5
why+we 8.2 d0.5 g0.5 h0.8 r0.4
why+you 7.9 a-0.3 b0.7 g-0.7 j1.0 p0.5 s-0.4
wi 8.4 b1.1 q-0.3 s1.0 t0.4
wick 8.2 a-0.7 b0.6 e0.4 g2.0
wide 7.1 a-0.6 g0.8 r0.6 s0.6
wide+angl 7.7 a-0.3 g0.4
widely 8.4 d0.4 s0.8
widg 8.4 b-0.5 c-0.4 e0.5 i-0.3 l0.3 t1.1
widget 8.4 b-0.5 c-0.4 e0.5 i-0.3 l0.3 t1.1
wido 7.9 b-0.5 d-0.5 e0.5 j0.4 m0.8 r0.4 s1.1
wido+with 8.4 e0.3 j0.5 s0.7
widow 8.4 e0.5 m0.5 s0.5
widt 8.4 b0.7 d-0.3 g0.4 m0.4 p0.6 r0.5
width 8.4 b0.7 d-0.3 g0.4 m0.4 p0.6 r0.5
wife 6.1 a-1.5 b1.3 c-1.4 d-0.4 e-0.3 h-0.9 i1.2 j-0.4 k1.2 m0.3 o-0.5 r0.4 s-0.4
wife's 7.7 a-1.0 b-0.3 g0.6 i-0.5 k1.5 m0.4 p-0.3 q1.1
wife+and 8.2 a0.4 b0.6 e0.4 g-0.9 i1.3
wife+says 8.2 a0.4 d0.4 i0.4 j0.3
wifi 7.7 a-0.4 b-0.4 d-0.3 g0.8 h0.9 i-0.4 k0.7 l0.5 m0.3 q-0.3 r1.8
wigh 8.4 a-0.3 g0.4 k0.7 l-0.5 m0.5 r0.6
wight 8.4 a-0.3 g0.4 k0.7 l-0.5 m0.5 r0.6
wilf 8.4 b-0.3 e-0.3 j0.5 s0.5
will 3.6 a-0.9 b-0.9 d0.9 g-2.3 i0.9 j2.2 k3.5 l0.3 m0.5 n6.3 q0.4 r-0.9 s0.4 t-0.9
will+allo 8.2 g0.7
will+and 8.2 c-0.3 e0.4 i0.3 k-0.4 q0.3 r0.5
will+be 4.6 a0.3 c-0.7 d0.5 e0.9 f0.5 g-0.7 h-0.7 i0.9 j2.7 k1.1 m-0.3 n2.5 p1.1 r0.5
will+call 8.4 a0.3 c0.4 d1.0 e-0.4 j0.9 t-0.3
will+coll 8.4 a0.4 d1.3 e-0.5 g-0.7 h0.5 i0.9 r-0.4
will+come 7.7 a-0.5 c0.5 e0.5 n0.3
will+defi 8.4 a0.6 g-0.5
will+do 7.6 a-0.9 c-0.5 d-0.4 e-0.4 g-0.8 i-0.3 l0.6 m0.6 n0.8 r-0.4 s-0.3
will+find 7.9 g0.4
will+fix 8.4 g0.8
will+foll 8.2 a-0.5 c-0.3 d-0.6 f0.8 h0.5 i-0.4 m-0.4 n2.0 q0.9 t-0.4
will+get 7.1 a-1.1 c0.8 d-0.3 e0.3 f-0.3 g-0.8 h-0.4 n0.9 s0.3
will+give 8.2 a-0.9
will+go 7.6 f0.5 h0.6 j-0.5 k0.5 m-0.4 n2.1 o0.9 p-0.5 r-0.5 t-0.8
will+have 7.0 b-0.5 f0.7 g-0.8 i0.6 j0.5 k-0.4 l2.1 m-0.4 n0.4 p0.4 q0.7 r-0.4 s0.4
will+in 8.4 o0.5
will+issu 8.4 a0.6 j0.5 p0.6
will+look 7.9 c-0.4 d0.6 e-0.4 i0.3 k0.4 l-0.3 o0.3 r-0.3
will+make 8.4 a0.3 s0.7
will+need 8.2 a0.9 h0.5
will+not 6.2 a0.5 c-0.5 g0.9 h0.5 i0.5 k0.7 l-0.4 n-0.3 o0.6 q-0.4 s-0.4
will+only 8.2 a1.0 g-0.5
will+pay 7.7 a-1.3 b-0.4 c0.6 d0.4 g0.5 i-0.4 j-0.5 k0.6 n3.0 o-0.5 p-0.6 r0.3 s-0.4
will+pick 8.4 d1.1 e1.0 p1.4
will+prob 8.4 g0.6
will+read 8.2 a-0.6 d0.5 g0.4 i-0.4 k1.8 p-0.4 s-0.3
will+rema 8.4 k0.9 m1.4 p0.5
will+remo 8.4 a-1.4 g1.1
will+resp 7.9 e-0.4 f0.3 h-0.7 k0.4 m1.4 n0.4 q0.3 t-0.5
will+ring 8.2 b0.4 f-0.3 i-0.3 k1.5 m0.4 p0.7 q1.2 s-0.3
will+say 8.2 a-1.2 b0.6 d-0.4 f0.5 g-0.6 h-0.3 m0.3 q0.9 r-0.3 t-0.4
will+sett 8.4 a-0.6 c-0.4 n2.7 p-0.4
will+some 8.4 a0.4 d0.5 e0.7
will+stay 7.7 a1.0 c0.3 p0.4
will+stop 8.4 a0.8
will+take 7.6 a-0.3 d1.5 f0.7 j-0.6 s1.5
will+that 8.4 b1.0 h1.1 k0.5 n-0.3 o1.1 p0.9 q-0.4 s0.8 t0.4
will+thin 8.4 a0.6 e0.8 g-0.4 h0.3 i-0.3 k0.3 l0.4 r0.4
will+to 7.6 e0.4 g0.5 j0.4 m0.3 s0.6
will+work 8.4 a0.7 g-0.4
will+writ 7.9 a0.4 c0.8 e0.4 h0.7 i1.3 j0.7
will+you 7.6 a1.1 b0.9 c0.5 e1.6 f0.8 g-0.5 i-0.4 j0.7 o-0.3 p-0.5 s-0.4
willin 7.7 g0.5 m0.4 r0.3
wills 7.9 a0.8 b0.9 d-0.4 e0.5 g-0.4 i0.4 j0.4 p0.8 r-0.4 s1.4
win 8.2 a0.3 g0.7
win+a 8.4 h-0.3
wina 8.4 a-0.4 g0.5
winamp 8.4 a-0.4 g0.5
winc 8.4 a0.5 b1.5 e0.5 j0.4 n0.6 o0.4 s0.4
wind 5.6 a-1.0 b0.7 c0.8 g0.6 h-0.4 i0.6 j-0.5 k-0.4 m0.3 q1.8 s-0.4 t-0.6
wind+comp 8.4 a-0.4 g0.6
wind+expl 8.4 a0.6
wind+medi 8.4 g-0.8
wind+seat 8.4 a-0.3 c-0.6 g0.7 q1.5 r0.9
wind+that 8.4 a-0.7 g-0.5 n0.3
wind+up 8.2 a-0.8 b0.4 g-0.5 i0.8 q0.4 s-0.4
wind+xp 8.2 a0.5 g0.4
window 5.8 c0.7 d0.6 g0.4 i-0.4 l0.4 m0.3 q1.2 r-0.6 t-0.5
wine 7.6 a0.5 b0.5 c0.7 d0.4 e-0.5 f-0.5 g0.7 h1.4 i0.9 l0.7 n-0.5 q0.8 s0.4 t0.8
wine+list 8.4 c0.6 e-0.6 g1.3 h1.9 n-0.3 q0.9 r0.4 t0.6
wing 8.4 d-0.3 s0.7
wini 8.2 e0.4 f0.3 m1.0 s0.5
winifr 8.2 e0.4 f0.3 m1.0 s0.5
winn 7.2 a-0.8 d0.3 e0.4 g2.0 i-0.3 l-0.3 q0.3 r0.8 s1.0 t0.4
winner 7.7 a-0.7 e0.5 g1.6 n0.4 r0.4 s0.6 t0.3
winnie 8.4 d0.5 o0.4 r0.4 s0.7
winnin 8.4 a-0.4 g0.3
wint 7.5 a-1.1 b-0.4 h0.6 r0.4
wint+and 8.4 c0.7
winter 7.5 a-1.1 b-0.4 h0.6 r0.4
wipe 7.6 a1.5 d-0.3 e1.2 f0.8 g-1.2 p0.6
wipe+out 8.4 a1.3 g-1.1
wipe+the 8.4 d-0.3 e0.6 f0.9
wiped 7.9 a1.1 d-0.3 e1.3 f0.9 g-0.8 p0.7
wire 6.8 a-1.0 b0.4 d-0.5 e1.2 g-0.7 i-1.0 m-0.5 n1.9 o-0.4 p-0.4 q5.3 r0.7
wire+it 8.2 a-0.5 c-0.4 g-0.7 q3.1
wire+the 8.2 e0.8 g-0.3 l0.8 n0.7 o-0.4 q1.3
wire+tran 8.4 g0.4
wired 7.5 e1.0 g-1.0 i-0.5 l-0.5 o-0.4 q5.2 r0.4 s0.3
wirele 8.4 g0.4
wirr 8.4 i0.4 l0.9
wise 7.9 a-0.4 g0.4 p0.5 q1.1
wish 6.1 a1.2 b-0.5 c-0.3 e0.5 g-0.6 i1.0 j-0.5 k0.9 l-0.7 m-0.4 p-0.4 r1.0 s-0.7 t-0.5
wish+i 8.4 a0.6 g-0.7
wish+it 7.9 e0.3 g-1.0 i0.5 r0.3
wish+ther 8.4 a-0.9 g1.1
wish+to 6.8 a0.4 d0.5 e0.8 f2.9 g-0.4 h-0.5 i-0.3 j-0.6 k0.9 o-0.4
wishes 7.1 a-0.4 b-0.6 e0.5 f-0.7 g0.5 k1.4 l-0.5 m-0.5 q0.4 r1.0 s-0.4 t-0.6
with 2.6 a-1.3 b-0.9 c-2.0 d-0.8 f1.6 g2.1 h-0.8 i0.4 j1.5 l0.8 m-0.5 n1.0 q-0.9 r1.7 s-0.7 t-0.9
with+a 4.6 a0.6 b0.8 c0.8 d-0.9 e1.6 f1.1 g-0.4 i-0.6 j2.1 k1.3 l-0.9 m-0.5 n0.5 o1.5 p0.8 q2.0 r0.6 s0.9 t0.4
with+all 6.9 a2.8 b1.1 g-1.5 i-0.5 q0.4 s-0.3 t0.4
with+amaz 8.2 a0.4
with+an 6.8 a-0.5 b-0.5 c0.5 d-0.5 e0.9 f0.7 g-0.3 i-0.5 k0.4 o-0.4 s0.4
with+and 8.4 c0.6 e1.0 f1.4 k0.4 n0.4
with+anot 7.6 a-0.3 b0.6 c-0.5 d-0.5 e0.8 f1.4 g-0.5 i0.7 k1.6 l-0.4 n-0.6 o0.4 s-0.4 t0.8
with+any 7.2 g1.2 r0.4
with+aski 8.4 a-0.4 c-0.4 d-0.3 e-0.4 l0.4 o0.7
with+big 8.4 g0.6 m0.4 n0.7 o-0.3 r0.7 t0.3
with+both 7.9 a-0.5 b0.4 f0.3 g0.5 q0.4
with+cake 8.4 c-0.4 g0.3 k0.4 m0.7 r0.6
with+cano 8.4 a-0.7 g1.2
with+comp 8.4 e-0.3 k0.5 o0.7 r-0.4
with+cont 8.4 a0.5
with+crea 8.4 a0.4
with+cust 8.4 a0.4
with+digi 8.2 a-0.6 g1.1
with+eax 8.4 a-0.4 g0.7
with+effe 8.2 a0.4 c0.6 i0.9 p0.4
with+elev 8.2 c-0.3 d0.3 m0.5
with+ever 7.1 a-1.4 b-0.5 e-0.6 f0.5 g0.7 j-0.5 k-0.3 l0.5 m-0.3 n0.7 o0.3 p-0.4 q0.7
with+feat 8.4 g0.4
with+flu 8.4 a-0.5 b-0.3 h-0.3 k0.7
with+fort 7.9 a-0.5 b0.6 c-0.5 d-0.5 e-0.4 f-0.4 h0.5 i0.4 k1.1 o0.8 q-0.3 r0.5 s-0.4
with+four 8.2 d0.5 g-0.5 i-0.5 j0.9 l0.3 n0.3 r-0.4
with+free 8.4 a-0.4 g0.6
with+furt 7.9 a0.4 g-0.9 j0.9
with+good 8.4 g0.6
with+havi 8.2 a0.7 j0.9 p0.6
with+her 7.7 b0.5 c-0.7 d0.7 e-0.5 g-0.7 r-0.7 t-0.5
with+him 8.4 a-0.3 b-0.3 l0.8
with+his 7.5 a0.3 b-0.4 c0.7 e-0.7 f0.6 i0.6 l0.7 n-0.4 p0.6 s-0.4
with+how 8.4 a0.5 s-0.4
with+in 8.2 a0.9 g-1.0 p0.5
with+inte 8.4 a-0.3
with+is 7.9 a-0.8
with+it 5.5 c-0.6 d0.4 e-0.4 g1.5 h-0.6 l0.4 n0.5 q-0.4 r-0.4 s0.8 t-0.5
with+its 7.6 a-0.4 c0.6 i0.9
with+itun 8.4 a0.4
with+last 8.2 a1.0 b-0.3 c-0.5 d-0.6 e1.0 f-0.3 g-0.4 i-0.3 l0.6 t0.8
with+limi 8.2 a-0.3 b-0.4 h0.6 l0.5 n0.8
with+losi 7.7 d0.7 e0.5 f-0.3 g0.6 i0.5 l0.3 t0.5
with+me 6.5 a-0.4 d-0.6 f-0.6 i-0.3 k1.4 l-1.4 m0.3 n1.7 r0.4 t1.0
with+mine 8.2 a0.7 d0.4 e0.5 g-0.4 s1.4
with+miss 8.4 a0.6 h0.8
with+more 7.7 b0.6 f1.7 g-0.6 k0.6 m-0.4 n0.6
with+my 5.6 a-1.3 b0.8 d0.4 e0.6 f1.1 g1.2 h0.4 i-0.3 k1.4 l-0.7 m-1.3 n1.5 p1.3 q-0.6 r1.0
with+no 6.4 a2.1 c1.9 f-0.5 g-0.9 h0.4 l0.6 m0.9 n0.5 o0.8 p-0.4 s1.9
with+nobo 8.4 d-0.4 m0.4 o0.3 p0.5
with+noki 8.4 a0.5
with+noth 8.4 a0.9 c0.4 d0.6 e-0.4 s0.9
with+one 6.9 a0.4 b0.4 d0.7 e-0.8 f1.3 i0.3 j-0.4 k-0.3 l0.5 n-0.4 o1.2 p-0.6 q-0.8 r0.4 s0.7
with+othe 8.4 a-0.3 g-0.5
with+our 6.7 b1.3 c-0.5 d-0.7 e2.0 f1.0 h-0.3 i-0.6 j-0.6 k0.6 l1.0 n0.6 o-0.6 p-0.3 q-0.6 s-0.4
with+phot 8.2 a0.6 g-0.4 j0.5 p0.8 r-0.3
with+play 7.9 a0.6 g-0.7
with+plea 8.4 a-0.3 b0.4 g1.1 l-0.3 m-0.3 q2.5 r2.0
with+plen 8.4 a-0.3 g0.6
with+prob 7.9 g0.6
with+real 8.4 g0.4 r0.4
with+regr 8.4 a-0.7 i-0.3 k-0.4 l0.6
with+resp 7.7 a0.7 b-0.3 c0.5 d0.8 f1.2 g-0.4 i-0.5 p0.8 q0.3 r-0.3 s-0.3 t-0.5
with+room 8.4 a-0.5 g0.6 r0.6
with+s 8.4 a-0.6
with+sett 8.4 j0.6
with+seve 8.2 j0.7
with+six 8.4 e0.7 h0.6 p1.0 r0.3
with+smil 8.4 a0.4 d1.3 f-0.3 k0.3 s0.4
with+some 6.8 c-0.4 d-0.7 f-0.5 h-0.4 i0.9 j-0.4 k0.6 n-0.6 p-0.4 q1.0 r-0.6 s0.4 t-0.4
with+spri 8.2 a-0.8 g1.4
with+t 8.4 a-0.3
with+tech 8.4 a0.4
with+ten 8.4 d0.7 e0.6 j0.7 o-0.3
with+that 7.3 a-0.6 b0.4 c0.3 d-0.6 e0.5 f0.5 g1.2 j-0.4 l0.4 m-0.5 p-0.4 q-0.6 r1.9 s-0.3
with+the 3.9 b1.4 c-0.4 d0.5 e0.8 f1.3 h0.7 i0.8 k0.8 m1.8 n1.1 o0.8 r1.6 s-1.3 t1.9
with+thei 7.2 b0.4 e2.4 f0.5 g-0.6 h-0.3 i0.4 j0.6 l0.5 m0.9 p-0.3 t0.3
with+them 7.2 a-0.6 b-0.5 c-0.4 e-0.3 o0.7 t-0.4
with+thes 7.9 a-0.4 c0.4 d-0.4 f0.5 t0.4
with+thir 8.2 b0.7 g0.5 j0.5 s0.4
with+this 6.3 a0.5 g1.8
with+twen 8.4 a0.5 d0.7 i0.7 j0.5 p0.4
with+two 7.1 a0.5 b-0.5 c0.7 e-0.4 g-0.4 h-0.5 j-0.3 l-0.4 n-0.5
with+us 6.9 a-1.2 c0.3 g-0.8 h0.3 i-0.3 j-0.4 k-0.4 l3.0 o-0.3 s-0.5 t-0.4
with+very 8.4 a-0.6 e-0.3 g0.5
with+vide 8.4 a-1.5 g-0.7
with+what 7.7 a0.4 d1.3 e-0.7 g-1.1 i0.5 o-0.4 s0.3
with+you 5.7 a-0.7 b0.3 e-0.5 f1.7 g0.4 i1.0 k0.7 l1.3 m0.4 n1.6 o1.2 p-1.8 q2.8 s-1.4
with+your 5.8 a2.6 b1.9 d-0.6 e2.0 f6.1 g-1.7 i-0.3 j1.4 l1.3 m2.7 n1.0 q0.8 s-0.5
withdr 6.9 a1.1 c0.5 e-0.4 g-0.6 i1.0 j1.7 k0.5 m1.6 n0.3 q-0.4 r-0.4
withhe 8.2 e0.5 p0.6 r-0.3
withho 7.3 a0.3 b0.6 c-0.8 d0.6 e0.3 f1.0 g-0.5 i-0.7 j-0.6 k-0.6 l0.6 m-0.6 p2.0 s-0.3
within 5.5 b-0.4 c-0.7 d1.4 e1.2 f-0.8 g-1.1 h-0.6 i-0.6 j1.0 k0.7 l-0.7 n1.7 p-0.8 r-0.6 s-1.0 t2.3
withou 5.0 a-2.3 b0.6 d-1.2 e-0.7 f-0.5 g3.4 i-1.1 j0.6 m-0.7 o2.4 p-1.8 q0.7 r2.2 s-1.7 t0.7
witn 7.5 a-1.2 b0.8 c0.5 h0.5 i-0.4 j-0.6 q1.1 r0.4 s-0.3
witnes 7.5 a-1.2 b0.8 c0.5 h0.5 i-0.4 j-0.6 q1.1 r0.4 s-0.3
wive 8.4 a0.5 b0.4 c0.5 e0.8 h0.4 k-0.3 n0.4 r0.6 t0.6
wives 8.4 a0.5 b0.4 c0.5 e0.8 h0.4 k-0.3 n0.4 r0.6 t0.6
wma 7.5 g-0.4
wma+file 7.9 g0.4
woma 7.1 b-0.5 c-0.9 e0.7 f0.8 h0.4 i-0.9 j1.0 l-0.3 o0.7 p0.4 q0.4 r0.6
woma+who 8.2 a0.3 c-0.3 d0.4 j0.5 s0.5
woman 7.1 b-0.5 c-0.9 e0.7 f0.8 h0.4 i-0.9 j1.0 l-0.3 o0.7 p0.4 q0.4 r0.6
wome 7.9 a0.9 c-0.3 d0.9 e1.2 f1.4 g-0.4 h0.4 i-0.4 k-0.5 l-0.4 n0.6 s-0.3
women 7.9 a0.9 c-0.3 d0.9 e1.2 f1.4 g-0.4 h0.4 i-0.4 k-0.5 l-0.4 n0.6 s-0.3
won 6.6 a-1.9 c-0.4 d-0.8 e-0.8 f0.5 i-0.9 j-1.1 k1.3 l0.7 p-0.6 q0.3 s-1.0
won' 5.0 a0.6 b1.0 c-0.5 d-0.7 e2.0 g-2.1 i0.9 j-1.2 k4.3 l1.8 m0.7 o1.5 p1.7 q0.5 r-0.7 s1.2
won'+answ 8.2 a0.4
won'+be 6.0 a0.9 c-0.8 e1.7 f-0.4 g-1.1 i3.5 k3.1 l1.0 o-0.5 p1.1 s1.4 t0.3
won'+get 8.2 b0.7 k0.8 n0.8 o0.4 p1.1 q-0.3 r-0.3 s0.4
won'+go 8.4 a-0.4 e-0.3 l1.5 r0.4 t-0.4
won'+let 8.4 a0.5 e1.2 g-0.3 s1.0
won'+make 7.9 a-0.9 e-0.5 f-0.5 g-0.3 i-0.6 k1.6 l1.4 m0.3 n-0.3 p-0.4 s-0.4 t-0.5
won'+need 8.4 a-0.8 b0.4 e-0.4 j-0.4 l0.4 m0.3 n0.4 p-0.5 r0.4 t0.4
won'+pay 7.7 b0.6 d-0.4 f-0.4 h0.5 i-0.3 l-0.5 m0.4 n-0.5 o0.9 q-0.3
won'+play 8.4 a1.3 g-0.4
won'+regr 8.4 a-0.7 g0.5
won'+take 8.4 g0.3 k0.6 m0.4 n0.4 o0.6
won'+tran 8.4 a0.8 c1.0 g-0.6 p0.9
won't 5.0 a0.6 b1.0 c-0.5 d-0.7 e2.0 g-2.1 i0.9 j-1.2 k4.3 l1.8 m0.7 o1.5 p1.7 q0.5 r-0.7 s1.2
won+and 8.4 a-0.5 d-0.5 f0.6 n0.4
won+the 7.9 a-0.5 d0.4 g0.9 h1.0 i-0.4 k0.3 l0.7 m0.4 n-0.4 q0.3 s-0.3 t0.6
wond 6.3 a-0.8 b1.2 c1.6 d0.8 e0.7 f-0.4 g1.9 i-0.3 j-0.4 l0.4 m0.5 p-0.5 r0.7 s0.8
wond+to 8.4 a-0.6 g1.0 i0.3 r0.7
wond+what 7.9 a1.0 b1.4 e-0.3 i-0.5 n0.3 s1.2
wond+whet 7.9 a0.4 b0.5 c0.5 d1.8 e1.4 g-0.5 l0.4 o0.7 s-0.3 t0.4
wonder 6.3 a-0.8 b1.2 c1.6 d0.8 e0.7 f-0.4 g1.9 i-0.3 j-0.4 l0.4 m0.5 p-0.5 r0.7 s0.8
wont 8.2 a0.4 g-0.5 i0.7 p0.7 s0.7
wont+be 8.4 a0.5 i0.8 p0.7 s0.8
wood 8.2 b-0.4
wool 7.9 a-0.8 d-0.3 f-0.4 i-0.4 k0.4 l0.7 m-0.5 n-0.4 o0.6 p-0.4 q0.8 t-0.4
word 4.9 a1.2 c0.6 e1.1 f1.5 g-1.0 h0.8 i-1.0 m1.9 o0.9 p1.4 q-0.6 s2.0
word+and 8.4 a-0.5 g1.1
word+for 7.7 a-0.3 d0.6 i-0.6 j0.8 m-0.4 n-0.3 p-0.4 r-0.4 s-0.4 t-0.3
word+from 8.2 b-0.4 c0.8 d0.7 g1.1 i-0.5 j-0.4 k0.4 m-0.4 p-0.4 q0.7 r1.2
word+gets 8.2 a1.1 g-0.7 i-1.0 p-0.5 s3.0
word+i 8.4 c-0.4 g0.4 n0.4 q1.1 r0.5
word+in 8.4 b1.2 c0.5 e0.4 f0.6 m0.6
word+of 6.2 i-0.3 j-0.6 m0.5 o1.1 p-0.4 r0.5 s-0.3
word+on 7.9 c-0.3 d-0.7 e0.8 g-0.4 n-0.4 p0.6
word+so 8.4 j-0.4 m-0.3 o0.4 t0.5
word+then 8.4 a0.5 d0.5 i0.5 s0.8
word+to 8.4 a0.4 j0.4 p0.6
word+with 7.7 b0.4 c0.6 e-0.8 f1.6 g-0.3 h0.5 i-0.6 l0.5 n0.4 p-0.3 s0.3
wordin 6.0 a-1.1 b0.6 c0.3 g-0.5 i-0.6 j-0.6 n-0.4 s-0.5
words 6.2 a0.7 b0.5 c0.5 d-0.6 e0.4 f0.8 j0.4 k-0.6 l0.7 m1.4 n-0.7 o1.0 p0.4 q0.6 r1.3 s0.9
work 4.2 a-1.5 c1.2 e0.3 g1.9 h0.9 i0.9 j-0.6 k2.8 l-0.7 n0.4 o0.4 p1.1 r2.3 s-2.2
work+and 7.1 h0.4 m0.5 o0.3 r0.4
work+any 8.4 a-1.5 b-0.4 h0.4 i-0.5 k2.0 l-0.4 o0.5 q-0.4 t0.4
work+as 8.2 a1.3 c1.8 g-0.6 m-0.3
work+at 8.4 a-1.1 c-0.4 e0.5 k0.4 o0.7
work+bett 8.4 a-0.3 g0.5
work+but 7.6 a1.5 b0.5 f0.4 g-1.0 h-0.4 i0.5 q0.7 r-0.5
work+comp 8.2 g-0.7
work+days 7.1 a-0.4 b-0.6 c0.7 d1.3 e0.5 g-0.4 h0.3 i-0.9 j0.6 k0.7 l-0.5 o0.6 p-0.4 r-0.6 s-0.3
work+fine 7.1 g2.1
work+for 7.3 c0.6 d0.6 e-0.4 f0.3 h0.4 i-0.5 k-0.4 m-0.3 p0.5 q0.4
work+from 8.4 b0.5
work+grea 7.1 a-0.4 g1.1
work+in 7.7 g0.5 i0.6
work+is 7.9 c-0.4 e-0.5 h0.4 i1.3 l0.6 n-0.3 p-0.3
work+isn' 8.4 k0.8 p0.9
work+it's 8.4 a-0.4 g-1.2
work+like 7.7 a-0.7 g1.1 l0.6 r0.8
work+of 8.4 a-0.4 g0.7
work+on 6.9 a0.7 b-0.4 g-0.4 i0.6 k0.4 p0.8 s-0.4
work+orde 8.4 a-0.7 e0.3 g1.0
work+out 7.3 a1.3 b1.2 d0.8 e0.4 i1.0 m-0.3 s-0.3 t0.3
work+perf 7.6 a-0.5 b0.4 g1.5 r0.3
work+righ 8.2 a-0.3 g1.2
work+so 8.4 a-0.4 g0.9
work+that 8.4 a0.8 d-0.5 e1.0 j0.4 p0.4
work+the 7.6 a0.4 b-0.6 e1.3 g0.9 h0.9 i0.3 j-0.3 l0.4 m0.4 p0.5 r1.2 s-0.5
work+this 8.2 a-0.8 e-0.3 g-0.3 i0.9 n0.3 o0.3 r-0.3
work+to 8.4 a0.4 c0.7 i0.6
work+well 7.1 a-1.0 g1.1 n0.4
work+with 7.0 n0.8 o0.5
worked 6.2 a-1.3 d1.0 g0.4 i-0.5 k0.5 m-0.5 n0.7 r2.0 s-0.5 t1.0
workin 5.9 a0.8 b-0.5 c0.5 d1.1 f0.4 g1.0 h0.7 i-0.5 k0.8 l-0.6 o0.5 p-0.7 s-0.6
works 5.5 a-2.0 d-1.2 e0.5 f-0.4 g2.8 h0.4 i-0.3 m-0.4 n0.7 o0.7 p0.6 q-0.4 r1.1 s-0.6
worksh 7.1 a-1.1 c1.1 d0.5 e-0.6 f0.9 g0.3 j-0.5 k4.1 m0.3 n-0.4 q0.9 s-0.5
worl 7.1 a-0.6 d0.5 g1.0 r-0.3
world 7.2 a-0.8 g1.1 r-0.3
worr 7.7 a-0.7 d0.6 e-0.5 f0.6 g0.7 m-0.5 r0.4 t0.5
worr+abou 7.5 a-1.1 b1.0 c0.9 d1.0 e-0.4 f1.2 i-0.4 j-0.3 k0.8 n1.1 p-0.5 s-0.3
worrie 8.2 a-0.5 g0.3 h-0.4 m-0.3
wors 6.7 a3.3 c0.3 d0.3 g-1.7 i-0.3 m0.4 r-0.7
wors+than 8.4 a0.5 g-0.4
worse 7.2 a1.3 c0.4 d0.4 g-0.6 m0.4 r-0.5
worst 7.5 a2.4 g-1.3 s0.6
wort 6.1 a-0.7 b1.1 c0.5 d-0.4 e-0.4 f0.3 g1.6 h0.5 i-0.9 m0.9 n0.5 q1.4 r1.8 s-0.7
wort+ever 7.5 a-1.1 e-0.4 g1.7 h0.9 q1.9 r1.9 t-0.3
wort+it 8.2 j0.6 m1.3
wort+that 8.4 a0.6 g-0.4 j0.3 p0.9
wort+the 7.6 a-1.4 g1.8 n0.5
worth 6.2 b1.1 c0.5 d-0.4 e-0.4 f0.3 g1.9 h0.6 i-0.9 m1.0 n0.5 q1.4 r1.8 s-0.7
woul 3.7 a-0.5 b-0.8 c-0.8 d1.4 e-1.1 f1.3 h2.7 i-1.8 j-2.5 k0.3 l2.2 m0.6 n0.8 o0.9 p-2.9 q1.0 r1.9 t-0.5
woul+ask 8.4 a-0.5
woul+be 5.8 a1.5 b-0.8 c0.4 d-0.4 e0.8 f0.6 g-2.9 j-0.5 k0.9 m0.8 n-0.6 p-0.6 r-1.2 s-0.7 t0.4
woul+buy 8.4 a0.7
woul+chan 8.2 a0.3 d0.9 f0.6 i0.7 o0.3 t0.4
woul+char 8.2 g0.7 i0.6
woul+cost 8.4 a-0.8 g1.4 h0.9 m0.4 r0.6
woul+do 7.7 a1.6 c0.3 d1.2 g-0.5 i1.1
woul+esti 8.4 a-0.7
woul+expe 8.2 e0.6 i0.9 s0.9
woul+give 8.4 a0.4
woul+happ 8.4 d0.3 f0.6 g0.5 p0.9 r0.6
woul+have 5.8 a2.1 c1.1 d3.5 e-0.4 g-1.5 h-0.9 i-0.6 k0.6 l-0.3 p-0.4 r0.7 s-0.7
woul+i 8.4 e0.8 j1.1
woul+it 7.9 a-1.0 e-0.5 f0.6 h0.5 i-0.4 l1.7 m-0.5 n0.5 o0.4 q-0.4 r0.7
woul+just 8.4 d0.8
woul+know 8.4 d0.6 g0.6 j0.5 m0.6
woul+let 8.2 a-0.4 q0.3
woul+like 6.0 a-1.2 b1.7 c-1.0 f1.2 h3.5 i-1.0 l0.6 m-0.3 n0.6 p-0.8 s-0.3
woul+look 8.4 d0.8 k0.4
woul+love 8.4 b1.8 c1.2 d-0.4 f0.6 g0.9 h1.4 k-0.4 l0.3 m-0.3 o0.7
woul+not 6.7 a1.5 b0.9 e0.4 p0.4
woul+only 8.4 a0.7 g-0.6
woul+play 7.9 a-0.9 g1.2
woul+put 8.2 c-0.4 d-0.3 f0.6 m0.7 n-0.3 o-0.4
woul+reco 7.2 g-0.9
woul+say 8.2 a0.7 d0.4 e0.4 g-0.4 i0.4 p0.5 s1.1
woul+some 7.9 a0.8 d1.7 e0.9 g-0.4
woul+surv 8.4 a0.5
woul+take 7.6 a-1.2 d0.7 e-0.4 g1.1 q0.9 r0.9
woul+that 7.6 a-1.1 b0.4 d0.4 f0.4 g-0.4 h0.6 i-0.3 l1.5 n0.5 o-0.5
woul+the 7.9 a-1.1 b-0.3 f-0.4 i-0.3 n0.4 r0.6 s-0.3
woul+thur 8.4 a-0.4 c-0.4 d-0.3 k1.2 l0.3 n-0.4 o-0.3 q-0.4 t-0.3
woul+want 7.9 g0.7
woul+work 8.4 a1.2 g-0.8
woul+you 5.4 a-2.0 b-1.0 d1.1 e-1.9 f1.4 g-0.4 h1.5 i-1.4 j-1.9 k-0.5 l2.2 m1.3 n0.8 o3.3 p-2.2 q1.5 r1.8 s1.0
would 3.8 a-0.8 b-0.8 c-1.1 d1.7 e-1.1 f1.7 g-0.7 h2.8 i-2.4 j-2.1 k0.6 l2.5 m0.3 n0.9 o1.0 p-2.7 r1.3 s-0.3 t-0.7
would' 7.7 a0.6 c0.7 g1.0 h1.0 i0.7 o-0.4 q0.7 r1.0
wouldn 6.5 b0.5 e0.8 f-0.5 g0.6 h-0.6 j-0.6 k0.8 m0.8 n0.4 p-0.4 q1.7 r1.5
woun 8.4 h0.6 r0.3
woun+up 8.4 h0.6 r0.3
wound 8.4 h0.6 r0.3
wow 8.4 a2.5 g-1.4
wrap 8.4 c0.3 d-0.4 g0.4 i-0.4 r0.5 s0.6
writ 4.7 a1.5 b-0.4 c0.4 d1.9 e1.9 f1.7 g-0.9 h-0.4 i0.4 j1.2 l0.3 o0.4 p1.2 q-0.7 s1.3 t-1.3
writ+a 7.5 a-0.3 c-0.4 e0.7 i-0.3 j-0.4 m-0.4 n0.5 p0.6 r0.3 s0.3
writ+abou 7.3 a0.6 c0.8 d1.0 e0.6 i1.1 j0.7 m0.4 r-0.5 s1.0
writ+and 8.2 e0.4 g-0.4 i0.6 p0.7
writ+as 8.2 b-0.4 c0.6 d-0.5 g-0.5 l0.7 m0.3 q-0.3 r-0.5 t-0.4
writ+befo 8.4 c-0.4 d0.5 m0.6 n-0.3 o0.6
writ+by 8.4 f1.1 l0.3 m0.5
writ+cons 8.4 b0.5 d0.5 i0.4 k-0.3 l0.8 t0.4
writ+down 8.4 j0.7
writ+for 7.9 a0.6 b1.1 e1.0 f0.5 h-0.4 i0.6 p0.5 r-0.3
writ+in 8.4 e-0.4 f0.4 g0.6 r0.4 t0.4
writ+it 7.9 b-0.4 c0.9 d-0.4 p0.3 s0.3
writ+it's 8.4 a0.5 b0.4 c1.0 d0.5 p0.4
writ+of 8.4 d0.3 g-0.4 s0.6
writ+on 7.9 a-0.9 e-0.4 g0.4 h0.4 n0.5 o2.5 q-0.6 r0.7
writ+that 8.2 j0.3
writ+the 7.6 a0.5 e0.5 g-0.4 i-0.4 m0.3 r-0.6 s1.1
writ+them 8.4 g0.6 q0.4 r0.5
writ+this 7.1 a-0.9 b-0.7 c0.4 e-0.4 g1.2 i0.4 r0.5 s-0.4 t-0.3
writ+to 6.1 a1.2 b-0.6 d0.4 e0.9 f1.7 i-0.8 j0.7 k-0.3 m-0.7 o-0.5 p0.4 q0.7 r-0.8 s-0.6
writ+up 8.4 a0.5 p-0.3 s1.5
writ+with 8.4 a-0.4 c-0.3 d-0.3 g0.5 r0.7
writ+you 8.4 d0.3 g0.4 h0.5 p0.7 r0.4
write 5.5 a1.4 b-1.0 c1.1 d0.8 e1.0 f1.1 g-0.8 h0.6 i1.2 j1.0 k-0.4 l1.1 m0.3 o0.8 q0.5 r-1.2 s0.9 t-0.8
writer 7.9 c0.4 d-0.5 p0.6 r0.3
writes 7.5 a1.3 d0.6 f0.5 g-0.6 j0.3 p0.7 r-0.5 s2.5
writin 5.7 c-0.7 d0.7 e0.5 f0.3 g-0.6 h-1.0 i0.6 j0.5 o0.5 p0.4 q-0.8 r0.5 s-0.8 t-0.3
writte 6.3 b-0.4 c0.4 d1.2 e1.0 f0.4 g0.7 h0.4 i-1.3 l0.3 m0.4 o-0.5 p1.1 r0.4 s-0.5 t-0.4
wron 5.3 a2.4 b-0.7 e5.6 f0.7 g-1.8 h-0.4 i1.0 j1.4 l0.6 m-0.6 n-0.5 p-1.0 r0.7 s-1.3 t0.5
wron+abou 7.9 a-0.6 b0.4 c-0.5 d-0.5 e-0.5 g1.2 i-0.4 n0.6 r1.0
wron+addr 8.4 a-1.1 d-0.3 l0.4 m0.6 p-0.3 t0.4
wron+agai 8.2 a0.4 b-0.5 c1.4 e1.8 h-0.4 j-0.3 k0.7 m-0.4 q0.7
wron+and 8.2 a0.4 c0.9 i0.8 n0.5 r0.5
wron+butt 8.4 a0.5 g-0.5
wron+chim 8.4 a0.3 d0.3 e0.5 j0.5 p0.8
wron+coun 8.4 e0.6 i0.7 j0.5
wron+empl 8.4 a0.3 f1.0 j1.5
wron+for 8.4 b-0.4 d0.9 e0.7 m0.4
wron+in 8.2 a0.3 b-0.4 e0.8 i-0.4 j0.9 k-0.4 m-0.4 t0.8
wron+name 8.2 c-0.3 e0.7 k0.3 o0.9 p-0.3 q-0.3 s-0.4 t-0.4
wron+the 8.2 b0.4 e0.4 g-0.6 i0.5 j1.0 p0.3 s0.6
wron+thin 8.4 a-0.7 d0.3 e-0.6 q0.4
wron+with 8.2 k0.4 q0.5
wrong 5.3 a2.4 b-0.7 e5.6 f0.7 g-1.8 h-0.4 i1.0 j1.4 l0.6 m-0.6 n-0.5 p-1.0 r0.7 s-1.3 t0.5
wrot 6.4 a0.6 b-0.8 c-0.9 d1.1 e0.7 g1.3 h1.0 i-0.9 j1.5 k-0.3 l-0.3 m0.6 n-0.5 o-0.4 r0.8 s-0.4
wrot+it 8.4 a-0.5 g0.8 h0.7 r1.1 t0.4
wrot+that 8.4 e-0.4
wrot+the 8.4 d0.5 j0.7
wrot+to 7.9 a0.7 d1.6 e0.4 j1.4 r-0.3 s-0.4
wrote 6.4 a0.6 b-0.8 c-0.9 d1.1 e0.7 g1.3 h1.0 i-0.9 j1.5 k-0.3 l-0.3 m0.6 n-0.5 o-0.4 r0.8 s-0.4
www 7.5 g0.6
www+apex 8.2 a0.6 g-0.6
www+ipod 8.4 a-0.5 g0.4
www+noma 8.4 a-0.4 g0.8
x 7.1 a-0.9 e-0.6 g0.5 h0.4 i-0.5 k-0.6 m-0.5 n0.7 q1.2 r0.9 s-0.5 t1.4
x00 8.4 g-0.4
xero 8.4 b0.8 i1.0 n0.5
xp 7.6 a0.5 g-0.3
xtra 5.9 a-0.8 g0.8
xtra+a 8.4 a-0.6
xtra+and 8.4 a0.9 g-0.6
xtra+as 8.4 a-0.4 g-0.4
xtra+for 8.2 a-0.7 g0.3
xtra+is 8.2 g-0.4
xx 8.4 e-0.4 g0.6 n0.9 p-0.3 r0.8
yard 7.6 d0.3 f0.3 g-0.4 m0.5 o-0.6
ye 8.2 c0.6 d0.7 f-0.3 g-0.3 h-0.4 k-0.4 o1.1 q1.0 s0.3 t0.6
yeah 8.2 a-0.8
year 4.1 a-2.4 b2.5 c-0.3 d0.5 e-2.1 f0.5 g0.7 h3.7 i1.6 j-0.7 l0.7 m-0.6 o0.6 p-1.5 r2.6 s-0.8
year's 6.8 c0.8 d0.3 e1.8 f1.2 h0.8 i-1.0 j-0.4 k-0.8 l0.7 m0.6 p-0.5 r-0.3 s-0.6 t0.5
year+ago 7.5 a-0.8 g1.4 h1.4 l0.3 o0.4 r1.1
year+and 6.1 a0.5 b0.5 d-1.3 e-0.5 f-0.6 h0.6 i1.7 j-0.9 k-0.6 l-0.5 m-0.4 n-0.6 s-0.8 t0.6
year+as 7.9 a0.3 c0.4 d0.5 f-0.3 h0.4 i-0.4 m0.5 p0.7 r0.3 s0.6 t0.6
year+at 8.2 a0.7 l0.4 r0.5 t0.4
year+beca 8.4 p0.5 s0.5
year+befo 8.4 d-0.3 g0.4 h0.8 r0.7
year+end 7.6 a-0.4 f0.6 i1.0 k-0.3 o0.7 p-0.4 q0.7 r0.7
year+from 8.4 b-0.3 d0.4 f-0.3 k0.3 m0.4
year+i 7.5 b1.2 c-0.7 d1.0 e-1.4 g0.3 h-0.4 j0.5 n0.4 p-0.4 r-0.8
year+in 8.4 a-0.4 d-0.4 e-0.7 g0.7 i-0.5 s0.3
year+now 8.2 a-0.4 g0.6
year+of 7.2 a-0.5 d-0.6 g1.0 h-0.4 l-0.3 m0.6 p-0.5 q-0.4 r1.4 s-0.4
year+old 7.9 e0.4 g-0.8 j0.6 s0.7
year+on 8.4 a-0.7 b-0.4 c-0.3 d0.5 h1.2 i-0.3 n0.3 q1.0 r0.5
year+or 7.9 a-0.6 b-0.6 g-0.8 h-0.4 i-0.8 k-0.4 n-0.3 o1.2
year+sinc 8.4 a-0.7 c0.4 f0.7 g1.1 h0.6 n-0.3 o0.4 r0.5
year+so 8.4 a-0.4 c-0.4 g0.4 h0.5 n0.3 r0.4
year+some 8.4 a0.6 b0.3 c-0.5 d1.3 e-0.6 l-0.5 q0.4 t0.3
year+that 7.9 e0.3 f0.3 o0.6 p0.5 q-0.3
year+the 7.5 a-0.4 b0.9 e-0.6 h0.4 i1.0 r0.6 s-0.5
year+ther 8.4 g-0.3
year+thre 8.4 i1.5 p0.6
year+to 7.6 a-0.7 g0.6 i0.5 l0.6 o1.4
year+two 8.4 a0.4 j0.8 m0.9
year+we 8.4 a0.3 e-0.5 i0.4
year+with 8.4 b0.9 c-0.6 e0.4 h-0.4 p0.4 q0.3 r-0.5
yearly 8.2 a0.8 b1.9 e-0.3 i1.0 r-0.4
years 4.9 a-2.5 b1.4 c-0.4 d2.0 e-1.6 g2.4 h2.1 i1.3 j-0.3 l-0.6 m-0.9 o-0.7 r2.8 s-0.8
yell 7.7 a0.7 b0.6 d0.4 e-0.7 g-0.7 k-0.5 m-0.5 o0.7 s-0.4
yellow 7.9 a-0.6 b0.7 d0.4 e-0.7 g-0.4 k-0.5 m-0.5 o0.8 s-0.4
yep 8.2 a-0.7 d0.3 g0.3 h1.5 i-0.4 m0.3 n2.3 o0.7 p-0.5 q-0.7 s-0.3 t-0.5
yes 5.7 a-2.2 b-0.7 c0.5 d0.8 e-0.8 f0.7 g-1.5 h2.0 i-1.1 j-1.0 k1.3 l-0.6 m0.6 n4.1 o2.6 p-1.7 r-0.5 s-1.0 t1.2
yes+i 7.9 g0.6
yes+it 8.4 a0.7 c1.4 e-0.4
yes+or 8.2 a0.3 c0.8 d1.9 f1.0 h-0.4 i-0.3 n0.3 o-0.3 q0.6 r-0.4 t-0.4
yes+the 7.6 d-0.4 e-0.3
yes+to 7.7 a-0.3 c0.3 e-0.4 g-0.4 h0.6 l0.4 p-0.4 r0.4 t0.3
yes+yes 8.4 a-0.7 c-1.0 e0.8 f0.8 h0.6 i-0.3 j-0.3 k0.4 l-0.4 n3.7 o0.5 q0.4 t-1.5
yest 6.3 a-0.7 b-0.5 c0.7 d1.1 f0.7 g0.9 h1.0 i-0.7 j-0.5 l-0.3 o1.1 p-1.0 q2.4 r2.6 s-0.5 t0.9
yest+and 7.7 a-0.7 c1.0 e-0.4 g1.6 k-0.5 n-0.4 o0.4 r2.0 s-0.4 t1.0
yest+it 8.2 a0.8 g-0.4 n0.4
yest+was 8.4 a0.7 c0.5 e0.5 f0.5 j0.6 o0.3 q-0.3 t1.0
yester 6.3 a-0.7 b-0.5 c0.7 d1.1 f0.7 g0.9 h1.0 i-0.7 j-0.5 l-0.3 o1.1 p-1.0 q2.4 r2.6 s-0.5 t0.9
yet 5.6 a1.4 b1.2 c0.6 d1.4 f0.9 h-0.3 i-1.3 j-0.6 l0.7 m-0.7 o1.5 p-0.4 r-0.4 s2.1 t0.7
yet+anot 8.2 a0.4 b1.4 e-0.4 g-0.7 i-0.3 t0.7
yet+been 8.4 b1.0 d1.0 t0.5
yet+but 8.4 g0.7
yet+so 8.4 g-0.7
yet+to 8.4 c0.8 d0.7 e-0.3 o0.4
yoga 8.4 a-0.5 c-0.3 f-0.3 g0.4 h0.5 l0.5 o0.8 r0.5
york 8.4 a-0.9 b-0.3 d-0.5 e-0.4 g1.2 i-0.3 o0.4 q0.6 r1.9
yorksh 8.4 a-0.9 b-0.3 d-0.5 e-0.4 g1.2 i-0.3 o0.4 q0.6 r1.9
you 2.3 a-1.5 b-0.7 c-1.6 f-1.7 g2.5 h1.1 i0.5 j3.0 k-1.2 l-1.2 n-1.4 q-1.2 r1.4 t-0.9
you' 3.9 a2.5 b-0.5 c1.9 d2.8 e0.4 f-0.4 g-1.5 h1.5 i2.1 j0.7 l2.9 m1.3 n4.6 p1.1 r1.2 s1.7 t-0.6
you'+a 7.3 a-0.4 b-0.5 c-0.8 g1.1 h1.3 l0.7 p-0.6 r2.0 s0.5
you'+alwa 8.2 d0.7 f0.5 g1.0 q0.7
you'+an 8.4 g0.4 n0.9 r0.9
you'+answ 8.4 a0.9 d1.9 p-0.6 s1.6
you'+aski 8.4 a1.0 b0.5 c0.4 g-0.5 p0.8
you'+at 8.4 b1.1 c-0.4 d-0.5 f0.5 h0.4 i0.9 l1.0 o0.7 p-0.4
you'+back 8.4 c0.9 d0.8 e-0.3 g0.5 h0.4 r0.6
you'+be 6.5 c-0.4 d-1.1 e0.7 f-0.3 g0.8 h0.3 i0.6 j0.9 k0.8 l1.7 m0.5 n1.1 p0.7 q-1.1 r-0.6 s-0.6
you'+been 7.2 a0.6 c-0.4 i4.3 j-0.8 l-0.3 m-0.3 n0.3 o0.3 p-0.8 q1.4 r0.7 s-0.4 t-0.5
you'+bill 7.6 a0.9 d0.5 f0.3 g-0.4 i-0.7 k0.7 l0.6 m4.1 o-0.5 p-0.4 r-0.3 s-0.3
you'+char 7.7 c-0.5 e1.4 i-0.5 j0.5 m2.8 p0.5 s0.6
you'+cons 8.4 a0.7 b-0.4 c1.9 e1.9 g-0.4 i-0.5 l0.3
you'+deci 8.4 a0.3 c0.9 s0.5
you'+doin 8.4 a-0.5 g0.4 h0.4 i-0.4 m0.3 r-0.3 t-0.3
you'+done 8.2 a-0.8 d-0.3 e-0.6 f-0.3 g1.3 h1.6 r0.8 t0.3
you'+find 7.7 a1.9 d-0.3 g-1.1 i1.4 j-0.4 p0.6 s1.2
you'+firs 8.4 a-0.4 b0.4 e0.3 g-0.4 l0.7 n2.6
you'+get 7.0 a0.8 b-0.5 c-0.6 e1.0 i-0.8 j0.8 l2.1 p2.3 q-0.3 s0.5
you'+goin 7.7 a-0.7 b0.8 c-0.3 e0.5 q0.4
you'+gone 8.4 e0.4 g0.7 k0.4 o0.5 r1.6
you'+got 7.3 b-0.6 g-0.3 h0.4 i-0.6 j-0.3 l0.3 m-0.6 n-0.4 o-0.6 p0.4 q-0.4
you'+had 7.5 a0.5 b0.5 c2.0 d0.7 e-0.7 g-0.4 i0.3 n-0.5 p1.6 r-0.4
you'+have 6.2 a-2.7 b0.8 c-0.7 d-0.8 e-0.9 f0.5 h1.3 j-1.0 m0.5 n5.1 p-1.1 q0.4 r0.4 s-0.8
you'+hear 8.2 a-0.6 e-0.4 f-0.3 g0.5 h0.9 i-0.3 o0.4 r0.4
you'+in 7.7 a-0.5 c-0.7 d-0.4 g-0.6 h-0.3 i-0.3 k0.4 n1.5 o1.6 p-0.3 s0.4
you'+invi 8.4 n0.4 o0.3
you'+know 7.7 a0.9 c1.4 e-0.5 f0.7 i0.6 j0.6 r-0.4
you'+like 7.9 a1.2 d0.3 e-0.5 g-0.7 i0.9 j0.5 r-0.3 s0.4
you'+neve 8.4 r0.5
you'+next 8.4 a-0.3 f0.6 k0.5 n-0.3 o-0.4 q0.6 t-0.3
you'+no 8.4 a-0.4 b-0.3 g0.9 m-0.3 n0.8 r0.8
you'+not 7.5 a0.5 b0.9 d1.3 g0.6 i1.1 j0.7 n0.3 p0.4 t1.3
you'+on 7.7 a-0.4 d0.4 e-0.4 g0.5 h1.4 i-0.6 l1.0 o0.6 p-0.3 q-0.4
you'+prom 8.2 c0.8 d-0.9 e-0.6 f0.6 g0.3 m0.4 n-0.4 q-0.6 r0.9
you'+put 8.4 j0.5 s0.7
you'+rath 8.2 n0.3 p-0.3
you'+read 8.4 d0.4 s0.3
you'+rece 8.4 a-0.4 m0.5 q0.5 t0.3
you'+reme 8.4 a0.3 c0.4 d0.5 i-0.3 j0.5 p0.6
you'+said 8.4 a-0.7 b-0.4 c-0.5 d-0.4 g0.3 m1.4 n0.5 o-0.4 q1.1 r0.5 t0.4
you'+see 7.5 a-1.1 c0.9 d-0.7 e0.4 f-0.6 g-1.0 i-0.9 j-0.5 l-0.7 n-0.5 q-0.4 s0.7
you'+sent 8.2 a0.6 b-0.3 c0.7 d-0.4 e0.7 g-0.4 j0.6 n-0.3 p1.1 r-0.4 s0.5 t-0.3
you'+some 8.4 p0.5
you'+the 7.9 a-0.4 d-0.3 e-0.4 f0.8 h0.6 i-0.4 o0.3 r0.8 s0.4
you'+turn 8.4 k0.9
you'+unde 8.2 e0.5 i-0.3 k1.4 p1.1 s-0.3
you'+unti 8.4 a0.3 d0.4 j0.6 s1.1
you'+want 8.2 a0.6 e0.4
you'+welc 7.9 e0.6 h0.9 i0.3 p0.9
you'+with 8.4 m0.9
you'+wort 8.4 a-0.4 c-0.3 e-0.4 g0.8 h0.3 m0.6 n0.9 r0.8 t-0.5
you'd 6.4 a0.7 b-0.8 c0.6 d2.5 e0.6 g0.9 h1.3 i-0.5 j-0.8 k-0.7 m1.0 o-0.9 q1.2 r1.1 s-1.2
you'll 4.9 a0.7 d0.4 e0.3 g-0.3 h0.6 j1.2 k1.4 l1.9 m0.4 n4.3 o-0.8 p1.2 s0.5 t-0.5
you're 5.0 a1.2 b1.6 c1.7 d1.8 e0.7 f0.7 g-0.4 h1.8 i0.9 j-0.9 l1.9 m-0.3 n2.2 o1.5 p0.4 r1.1 s-0.6 t0.4
you've 5.0 a1.3 b-1.3 d1.1 g-0.8 h1.2 i1.7 j0.9 l1.1 m2.6 n-0.5 o-0.5 p0.5 q0.5 r0.5 s2.4 t-0.5
you+a 6.8 b-0.6 c0.7 d2.4 f0.5 g0.9 h2.1 j-0.7 k-0.5 l1.2 m-0.4 n-0.5 o0.8 r0.8
you+able 8.4 b1.2 i0.9 k0.3 r-0.3
you+abou 7.3 d1.0 i0.5 k0.7 n-0.5 p-0.3 q-0.4 s0.4 t-0.5
you+acce 8.4 j-0.3
you+add 7.6 a-0.6 c0.7 g0.6 i-0.4 j-0.3 k-0.3 n-0.3 o-0.4 r1.3 t-0.6
you+agai 8.4 c-0.4 g0.5 h0.7 o-0.3 q0.9 r0.9
you+all 7.7 a0.5 b-0.4 c-0.6 d0.4 e1.1 f0.3 g-0.6 i-0.7 j-0.4 k0.6 l-0.4 m0.6 n0.9 q0.6 r-0.3 s1.4
you+alon 8.4 a0.4 e0.4 i0.9 s0.5
you+also 7.9 a0.5 c-0.6 e1.2 g-0.8 h2.1 k0.4 m-0.7 n0.6 q0.4 r0.4
you+amen 8.4 a-0.4 h0.4 l0.4 m1.1 o-0.3 q0.5 t-0.3
you+an 7.9 a-0.6 c-0.4 e-0.3 g0.9 h0.5 m-0.3 n0.9 r0.3
you+and 6.3 a0.8 b1.1 c0.3 d0.4 f0.7 g0.5 h-0.7 i0.8 k0.7 m0.6 p-0.5 q0.3 r0.7
you+answ 7.7 b-0.3 c-0.3 d0.3 f0.5 g0.5 i-0.4 m-0.3 q0.3 r0.8 s-0.4
you+any 8.4 a0.7 f1.1 g-0.4 r-0.3
you+anyt 8.4 a0.9 c0.8 g-0.4 j0.8 n-0.3 p1.1 t-0.3
you+are 5.6 c0.3 d-0.3 f-0.6 i-0.4 j1.6 l-0.6 m-0.4 n0.8 p0.8 t-0.4
you+aren 8.4 a-0.7 b1.3 h0.9 n0.5 r0.8
you+argu 8.4 r-0.3
you+arou 8.4 c0.3 e-0.4 k0.7
you+as 7.1 a1.4 b-0.4 c-0.5 d0.8 e1.3 f0.4 i0.4 j1.9 o-0.3 p-0.6 q0.6 s-0.4
you+ask 7.5 b-0.5 c0.3 f0.9 i-0.4 l-0.4 n0.3 o0.4 p0.4
you+aske 7.0 a-1.0 b1.0 i-0.9 j-0.7 m0.8 n1.0 p-0.5 r-0.3
you+at 7.2 a0.6 e2.1 h1.0 i-0.3 j0.5 k-0.5 p1.3 r0.5 s1.4
you+back 8.2 a-0.5 b0.4 f0.6 g1.5 h2.1 i-0.3 l0.6 s0.3
you+be 7.7 c0.4 g0.6 i0.7 l-0.6 o0.9 r1.1
you+befo 8.4 c-0.3 e0.8 j0.4 m0.4 o1.1 r-0.4
you+bill 8.4 i0.5 j0.7 m-0.3 o1.6 p0.5 s0.5
you+brin 8.4 a0.3 g-0.3 j0.8 n1.0 p1.3
you+buil 8.4 a-0.4 c0.3 e-0.4 g1.1 h0.6 l-0.3 r1.5
you+but 8.2 c-0.4 d0.8 e0.7 g-0.3 j1.2 o0.5 r-0.3 t-0.3
you+buy 7.7 a-0.5 g-0.8
you+by 7.6 a1.4 c1.1 f-0.3 h0.4 i0.7 j0.7 k-0.4 l1.4 m-0.4 n0.8 p1.0 r-0.5 s2.0 t0.5
you+came 8.4 a1.0 b1.0 d1.5 e-0.5 g-0.4 h0.3 i0.4 o0.4
you+can 4.6 a-0.8 b2.2 c0.5 d-0.4 e3.5 f0.4 g4.6 i1.1 j-0.9 k-0.6 n0.9 p1.8 q0.6 r-0.9 t1.2
you+can' 6.7 a1.9 b-0.5 d-0.3 e-0.4 g-0.5 i0.4 j1.2 o-0.3 q0.8 s0.6
you+canc 8.2 a0.5 e-0.3 j0.6 m1.3 p0.4
you+cann 8.4 a1.3 g-0.5
you+cant 8.4 a0.3 g0.5
you+caug 8.4 b-0.5 c0.5 d0.6 f0.5 g0.5 k0.3 n0.7 r0.7
you+chan 7.5 a0.6 c-0.4 d0.4 e0.8 g-0.3 h-0.4 i-0.3 k-0.4 n1.0 p0.5 q-0.3 t1.1
you+char 7.1 a1.0 b4.1 c1.8 d-0.6 e0.7 h0.8 j-1.0 k0.4 l0.5 m1.1 p-1.2 q-0.6 r0.5 s1.2
you+chec 8.4 b0.5 k0.4 l0.5 m1.0 n-0.3 o-0.4 q1.6
you+choo 8.4 c-0.4 e-0.6 h-0.4 m0.4
you+clea 8.4 d1.2 f0.4 k-0.4 r0.5
you+clos 8.4 a1.7 d0.6 e2.0 g-0.4 i-0.6 l0.3 p0.5 q0.3 t0.5
you+come 8.4 j0.8
you+conf 7.6 c0.4 d-0.6 g-0.5 h-0.7 i0.7 l-0.6 m0.5 o1.8 p-0.3 t0.5
you+cons 8.4 a-0.9 l0.9 n0.3 r-0.4
you+coul 6.8 a-0.5 c-0.9 e-1.2 g1.8 h0.7 i-0.4 k0.5 l1.0 n1.0 o-0.3 p-0.3 s0.5 t0.9
you+deal 8.2 d-0.3 g0.5 r0.5
you+deci 8.2 a-0.5 g0.7
you+dele 8.4 d0.9 g-0.3 s0.8
you+deli 8.2 a0.6 d0.3 e1.1 p0.7 s1.4
you+desi 8.4 e0.6 g0.3 j0.3 m0.4 r-0.5
you+did 7.1 a-1.0 c-0.7 d-0.9 g1.8 h2.6 n0.7 r3.2 s-0.8 t0.6
you+didn 8.4 a-0.5 c-0.5 d-0.3 e-0.4 g0.5 l-0.4 n1.5 o-0.4 r1.2
you+dig 8.4 a-0.4 b-0.4 e-0.4 f-0.3 q-0.4 t0.6
you+disc 8.2 a0.8 b1.2 e1.0 g-0.4 p0.8
you+do 5.9 a-0.5 b1.3 c1.4 d0.4 f1.0 i-0.3 j-1.0 k1.1 l1.0 m1.5 n-1.1 o-0.8 p-0.9 r0.6 s-0.7 t1.6
you+don' 6.1 a-0.9 b1.4 c0.4 f-0.4 h0.7 i0.6 m-0.5 p0.4 r-0.3
you+dont 7.7 g-0.5
you+doub 8.4 a-0.4 b-0.3 c0.4 e-0.5 g0.4 m2.0 q0.5 r0.3 t0.4
you+down 8.4 a-0.5 k0.5
you+draf 7.7 a-0.3 b-0.4 c-0.5 d-0.4 e-0.5 i-0.3 l0.3
you+drew 7.9 a-0.3 d-0.3 g0.5 n-0.3 q0.4 r1.1 s-0.4 t0.6
you+drop 8.4 c-0.3 d-0.3 e0.3 g-0.3 h0.7 k0.4 m1.3 o-0.5 q2.6
you+emai 8.2 a-0.4 b0.7 c-0.4 f0.3 h0.6 n-0.3 o-0.4 q1.3 r-0.4 t0.8
you+ever 7.7 d0.5 g0.6 q0.7 r0.3 s0.5
you+expl 8.4 d0.5 f0.3 j0.6 m1.0 r0.4
you+feel 7.9 a-0.5 c-0.4 e-0.7 g0.6 i0.8 p0.6 t0.4
you+find 8.2 a-0.9 g0.5 i-0.3 l0.8 n-0.4 o0.4 q-0.4 r1.0 t0.3
you+firs 8.4 c0.5 d0.7 s0.7
you+for 5.6 a-2.6 c-1.1 d-0.3 e0.8 f-0.4 g2.8 h2.4 i-1.3 k1.9 l0.8 n3.1 o0.8 p-0.9 r3.9 s-1.3 t-0.4
you+free 7.9 a-0.6 d-0.3 f-0.4 k0.9 o0.7 r0.5
you+from 7.7 a-0.6 b0.6 c-0.5 g1.0 h-0.5 k0.8
you+gave 8.2 e0.8 g-0.3 i0.3 j-0.5
you+get 6.4 b-0.5 d-0.3 e0.7 g0.4 i-0.4 k-0.5 l2.2 m0.4 n1.9 q-0.4 r-0.4 s-0.4 t1.5
you+give 8.2 a0.7 e0.5 g-0.4 p0.8 s0.9 t0.3
you+go 7.5 a0.6 g0.3
you+got 7.1 a0.7 b0.6 e0.6 h0.7 i0.9 k1.0 l-0.4 q-0.4 r1.3 t0.4
you+gues 8.4 c0.4 i0.4 p0.4
you+had 7.3 c0.6 d-0.5 e1.0 j0.9 m0.6 o-0.3 p-0.4 q0.4 r0.4 t0.4
you+hand 8.4 a-0.3 m0.5 o0.4 r0.4 t0.4
you+happ 7.7 a0.6 e-0.4 r0.8
you+have 5.1 a1.2 c0.9 f-0.6 g-0.7 h1.3 j1.7 k0.4 l-0.4 o0.5 p-0.7 s-0.7 t0.8
you+hear 8.4 a-0.3 b-0.4 e0.5 i0.5
you+hold 7.7 a0.3 d0.5 l0.8 t0.3
you+how 8.2 a0.4 c-0.3 i0.5 p0.8
you+i 7.9 c0.5 d0.4 g-0.5 i0.9 j-0.3 q0.4 r-0.5
you+if 7.9 a0.6 g-0.5 i1.1 r-0.3
you+in 6.8 b-0.8 c-0.3 d-0.6 e-0.5 g0.7 h1.1 i-1.1 j0.8 m0.6 n-0.4 o0.4 p-0.6 q0.5 r0.4 s-0.8
you+inse 8.4 a0.5
you+inst 8.2 d0.3 e1.1 h-0.4 k0.6 m0.7 n-0.4 p0.6 r-0.3
you+inte 8.4 a0.4 j0.7 m0.7
you+is 7.7 b-0.4 c0.4 e0.3 f-0.3 g0.4 j0.5 k0.4 n1.2 o0.6 p0.6 t-0.3
you+it's 7.9 a0.8 b1.7 c-0.6 d-0.4 f0.3 h-0.5 k0.4 m1.8 q-0.3 r-0.5
you+just 7.6 a1.1 e0.7 g-0.6 j0.6
you+keep 8.2 a1.2 c1.7 d1.1 g-0.3 i0.9 j-0.7 s1.4
you+kept 8.2 c0.5 d0.5 f1.0 g0.4 p0.9 q1.2 r0.8
you+kind 8.2 f1.4 k0.7 m0.5 n-0.3 p-0.4 q0.5 t-0.5
you+know 6.1 a-1.5 b1.8 c0.4 d-0.7 e-1.9 f0.4 g-0.8 h0.4 i-1.2 j-0.7 k0.7 o-0.5 p-0.6 q-0.6 r1.2 t0.4
you+leav 8.4 b0.4 i0.4 r-0.3
you+left 8.4 a0.3 d-0.4 e0.8 g0.6 m1.1 r0.7
you+let 6.8 a-1.3 b-0.5 e-0.7 h1.3 l0.7 m-0.7 n-0.5 o-0.3 p-0.6 q0.6 s-0.5
you+liab 8.4 a0.6 c0.6 e0.9 j1.3
you+like 6.8 a0.4 b-0.7 d0.3 e-1.0 h0.9 j-0.4 k-0.4 l-0.3 m1.1 n-0.4 o-0.3 q-0.4 s1.4 t-0.7
you+list 8.4 a-0.7 g-0.7
you+load 8.2 g-0.6
you+look 7.3 a-1.0 b-0.4 c-0.4 d-1.0 e-0.7 f-0.5 g-1.0 i-0.4 k-0.3 l0.5 m1.7 n0.3 o0.8 q-0.4 t1.8
you+lot 7.9 a-0.3 b-0.4 c-0.5 g0.3 i-0.4 m-0.3 o0.4 p-0.3 r0.5 s0.5
you+made 7.9 a-1.1 b-0.5 c-0.4 e-0.4 g1.8 h0.4 i0.3 r1.3
you+mail 8.4 e0.4 j0.4
you+make 7.6 b1.9 c-0.4 g-0.4 i-0.4 k0.9 m1.4 o-0.5 p0.4 q1.0 s-0.5 t0.6
you+may 6.5 d1.0 g-0.6 h-0.4 i1.5 j-0.6 n0.4 o0.7 p-0.5 q0.4 r-0.7
you+mean 7.9 a0.5 b1.3 e-0.4 f0.6 g-0.6 i-0.3 m-0.3 o0.6 t0.5
you+migh 7.2 b0.7 c0.7 d0.4 g-0.8 s0.6 t0.4
you+mind 7.6 a-0.9 c-0.4 d-0.5 e0.3 i0.5 m-0.3 o1.0 p-0.4 r0.6 s-0.3
you+move 7.7 b0.6 d-0.3 g0.6 i-0.4 l0.8 p0.4 q0.4 r1.4
you+must 7.6 a1.3 b0.3 e1.7 f0.3 g-0.6 p1.6 q0.4
you+need 6.2 b0.6 f0.8 g-0.6 h0.8 i-0.8 j-0.4 k1.5 l0.6 m-0.5 n0.8 o-0.6 p-0.4 q-0.8 r0.5 s-0.5
you+neve 8.4 g0.3 q0.3 r0.5
you+next 7.7 a-0.6 c-0.6 d-0.4 e0.4 h0.6 i-0.3 j0.6 k0.8 m-0.3 n1.0 p-0.4 r0.7 s-0.4
you+noti 8.4 a0.3 c0.4 e0.4 i1.0
you+of 7.9 e0.8 g0.4 m0.3
you+offe 8.4 e-0.6
you+on 6.4 a-0.9 b1.6 c-0.5 e-0.4 f-1.0 g2.5 h4.6 i0.8 l-0.5 m-0.4 n0.5 o0.4 p-0.8 r2.3 s-0.8
you+open 8.2 d1.4 e-0.4 k-0.3 q0.3
you+or 8.2 b0.6 d-0.5 e-0.3 h0.9 i0.7 l0.5 n-0.3 o0.8 r0.7 t-0.3
you+ough 8.4 d0.5 g0.3 i0.6 l0.4 r0.6
you+out 8.4 k-0.3 l0.6 o0.6
you+over 8.4 a0.5 c-0.3 g0.5 h1.0 j0.9 m1.7 r-0.3
you+paid 8.4 a-0.8 b0.8 g-0.5 p0.6
you+pay 7.5 a2.2 g-0.7
you+penc 8.4 a-0.3 c-0.3 d-0.4 h0.4 k1.0 l-0.3 m-0.4 n0.5 q-0.4 r0.3
you+peop 7.7 e0.5 j0.5 q-0.3 r0.4 s0.5
you+pers 7.7 a0.4 b1.1 d-0.3 h-0.3 i0.9 j0.5 m1.4 r0.5 s-0.3
you+pick 8.4 a-0.4 c-0.3 d-0.4 f0.4 g0.5 n0.4 r0.9
you+plea 7.5 b-0.3 d0.6 e-0.4 f1.3 g-0.4 i-0.4 n1.0 q1.2 s-0.3 t1.9
you+pop 8.2 a-0.5 c0.4 g0.6 h-0.3 k0.5 m0.7 n0.9 o0.4 q-0.4
you+post 7.9 b-0.5 e0.5 g-0.4 n-0.5 r-0.3 s-0.4
you+pref 8.2 a0.9 d1.9 e-0.4 k0.6 s1.5
you+prin 8.2 c0.7 e-0.3 i1.1 r0.3
you+prom 8.4 a0.8 c1.5 d0.3 e-0.3 i0.5
you+purc 8.4 g-1.0
you+put 6.0 b0.3 c-0.7 d0.5 e0.4 f0.9 g0.4 h0.9 i-0.7 j-0.3 m-0.3 o1.3 q0.7 r1.2 s-0.7
you+quot 7.5 a-0.7 c0.6 g0.6 h1.3 j-0.3 p0.5 r0.5 t-0.4
you+ran 8.4 g0.7 h0.6 i0.3 l0.5 q0.3 r0.5
you+rath 8.4 g0.5 j0.7 m0.6
you+read 8.4 j0.5 p0.6
you+real 8.2 c0.4 g-0.4 j0.9 m1.3 r0.4
you+reco 8.4 d0.5 e0.9 f1.0 o0.4 r-0.4
you+redo 8.4 a-0.4 k0.4 m0.8 r0.7
you+reis 8.4 a0.3 m1.3 o0.4 p0.5
you+remo 8.4 a-1.0 g1.1
you+rese 8.2 a-0.3 e0.4 k0.4 n0.5 o1.6 t-0.4
you+ring 7.6 a-0.4 b0.3 c-0.6 d-0.6 i-0.3 j0.6 o0.7 t1.4
you+said 6.6 a2.2 b0.6 c6.8 d1.9 h-0.4 i-0.5 j-0.8 k0.4 n0.7 p-0.3 r1.0 s-0.7 t0.9
you+save 7.7 a-0.6 c-0.3 e-0.3 g1.5 k-0.4 l0.7 m-0.3 n-0.4 r1.7 t0.9
you+say 8.4 g0.4
you+see 7.3 c-0.4 d-0.4 e-0.5 g-0.7 h0.8 i-0.4 k0.7 q0.8 t0.6
you+send 5.7 a-1.7 c-0.6 d-0.4 f-0.9 g1.2 h1.0 i-0.5 j-0.6 k0.5 n0.4 o3.2 q0.7 r2.2 s-0.8 t-0.5
you+sent 7.1 b1.5 g1.3 h1.6 i-0.4 j-0.5 k0.7 m1.2 p0.4 r1.8 s-0.7 t0.7
you+serv 8.4 e0.5 j0.5
you+set 7.5 a-0.5 d0.5 e1.2 f1.4 g0.4 h0.9 i-0.5 n-0.6 o0.3 p-0.3 t0.4
you+shou 6.4 a-0.5 c-0.5 d-0.4 f0.4 g-0.6 h0.4 i0.5 j-0.6 l-0.5 n0.7 o0.8 p-0.4 q1.0 r0.9 s0.8
you+show 8.4 l-0.3 n0.4 r0.4
you+sign 8.4 a0.3 d0.7 j0.7
you+sinc 8.2 d0.4 g-0.3 p0.4
you+so 7.9 a0.7 c1.2 d0.5 f1.0 h-0.3 n0.5 p0.4 r0.6
you+sold 8.4 i0.4 j0.6 s0.8
you+star 8.4 g0.4 n0.9
you+stil 7.9 a-0.6 e-0.4 g0.3 h-0.4 i-0.4 k0.4 r1.3
you+stop 8.4 i0.3
you+take 6.6 a-1.4 b-0.6 d0.7 g-0.5 h0.6 i-0.8 j-0.5 k-0.5 l2.1 m1.0 n1.7 o2.8 p-0.7 r-0.9 s-0.7 t-0.4
you+tell 7.1 a-1.1 c0.3 e-0.3 h-0.6 j-0.5 m-0.6 n0.7 o1.2 p-0.6 r0.8 s-0.5 t-0.5
you+than 8.4 b-0.5 c-0.3 d0.5 e0.6 i-0.3 m-0.5 o1.4 t-0.3
you+that 7.1 a0.9 b1.8 c1.0 d0.7 e0.8 f0.4 g-1.1 i0.7 j-0.6 l-0.4 o-0.4 p1.5 q1.1 s0.3
you+the 6.8 a0.3 c-0.4 e-0.8 g-0.8 h0.6 k1.1 q0.8 s-0.9 t0.8
you+thin 7.7 a-0.4 b0.7 c0.4 e-0.4 g-0.7 i0.6 j0.6 p0.5
you+this 7.7 a-0.9 b-0.5 g0.7 i-0.6 k1.8 l0.8 m0.3 n1.0 o0.6 q1.2 r1.0 s-0.4
you+thou 8.2 c1.1 d0.4 e0.4 g0.7 n-0.3 r0.5
you+thro 7.9 g0.5 h0.5 s0.6
you+to 5.9 b1.3 c0.6 e0.5 f0.5 g1.7 h1.3 i-1.7 k0.5 l-0.4 m0.9 p-0.6 q-0.7 r0.8 s1.8 t0.3
you+told 7.3 a1.0 c-0.6 e1.9 i0.5 l-0.3 o-0.3 p-0.5 r0.3 s-0.4 t0.6
you+took 7.3 a0.6 c1.4 d1.1 h-0.3 i0.9 j1.6 k-0.4 m-0.4 p0.6 r0.4 s-0.4
you+tran 7.2 b-0.3 e1.3 g-1.2 i-0.3 j0.8 l0.6 m0.8 n-0.4 o-0.8 p-0.4 s-0.3 t1.1
you+trea 8.4 a0.4 c0.4 d0.6 e-0.4 i-0.4 p0.6 s0.4
you+tues 8.4 b-0.4
you+turn 8.4 a-0.4 c-0.3 f-0.3 g0.3 h0.5 k-0.3 n0.4 o-0.3 r0.3
you+twic 7.9 b0.7 d0.7 e0.6 i-0.3 j0.4 m0.5 o-0.3 p0.6 r-0.4 s-0.4
you+type 8.4 n-0.3 t0.3
you+unde 8.4 c0.5 d0.6 f0.5 p0.6 s0.6 t0.7
you+upda 8.4 d0.5 e0.5 i0.5 n0.7 r-0.3
you+use 7.7 a0.5 h0.3
you+used 8.4 a0.7 e1.0 i-0.3 j1.2 s0.7
you+want 6.2 a0.6 c-0.5 e0.7 f-0.3 g-1.3 j0.7 o-0.4 q0.9 s-0.3
you+watc 8.4 a-0.7 g0.5
you+we 8.2 a-0.3 e-0.5 g1.1 i-0.4 l0.9 r1.6 t0.3
you+were 6.4 a1.0 b1.1 c2.7 d-1.0 g0.7 h0.5 i2.1 j-0.5 k0.4 l-0.6 m0.8 n-0.6 o0.3 p0.7 q-0.8 t0.6
you+what 7.9 a-1.9 c-0.6 d-0.7 e-1.0 h0.6 i-0.8 k2.1 m-0.3 n0.5 p-0.6 q2.0
you+when 8.2 a-0.7 b-0.5 f-0.4 g-0.7 i-0.3 k1.3 l-0.4 n0.7 o1.8 p-0.4
you+whic 8.4 b0.4 g0.5 i0.4
you+who 8.2 g-1.1
you+will 6.2 a1.7 b-0.4 c0.7 d-0.6 f-0.4 g-0.7 i-0.6 k1.5 l-0.4 n0.5 o0.5 q0.5 r-0.4 s1.3 t-0.5
you+with 6.9 c0.5 i-0.7 j0.5 k3.0 l-0.6 m1.6 n-0.7 o0.7 p-0.4 r0.5 s-0.7 t0.8
you+won' 7.0 a0.5 b0.8 c-0.3 e0.8 g0.7 i0.8 j0.5 p2.4 s0.6
you+woul 6.8 a-2.8 e0.5 g3.3 h1.0 m0.7 n-0.3 q1.0 t-0.4
you+wrot 8.2 b-0.8 d0.4 e0.9 g0.7 h0.6 i-0.3 j-0.4 k0.3 m1.2 q0.3 r0.8 t-0.4
youd 8.4 a-0.6 g-0.7
youn 7.0 a-0.6 b0.5 c-0.8 d0.5 e-1.2 f1.0 g0.9 i-0.4 j-0.6 k0.6 l-0.3 p-0.4 r1.3 s-0.7
youn+man 8.2 c-0.3 d0.4 g0.5 i0.3 k0.4 n0.4 r0.4
youn+woma 8.4 c-0.5 e-0.5 f0.9 h0.4 o0.3 q0.5 r0.4
young 7.2 a-0.6 b-0.5 c-0.9 e-1.1 f0.9 g1.1 j-0.5 l-0.4 p-0.3 q0.5 r1.5 s-0.5
younge 8.2 b1.1 d0.8 i-0.4 k0.4 q-0.3
your 2.9 a3.0 b0.4 d2.0 e1.7 f4.8 g-0.8 h1.1 i1.0 j3.3 k-1.2 l1.3 m1.3 n-0.7 o1.1 p3.8 q0.4 r0.7
your+abn 8.4 a-0.3 b0.8 d-0.6 f0.5 h0.5 l0.8 o1.4
your+acco 6.5 d0.3 e1.0 f1.6 g-0.5 i-1.4 j-0.9 k0.6 l-0.5 m1.0 n2.6 o0.6 p1.4 q0.8 r0.7 s-0.8 t-0.3
your+and 8.2 b-0.3 d0.3 e0.9 j0.3 s1.2
your+best 8.2 a-0.5 i0.6
your+bill 7.1 c-0.9 d0.4 e-0.4 g-0.9 h0.7 i-0.7 k1.4 m1.4 n2.1 o0.7 p0.4 q0.5 r0.3 s-0.4 t-0.3
your+book 8.4 d0.5 g0.4 h-0.4 n0.5 q1.3 r0.8 t0.3
your+boss 8.4 a0.4 b-0.4 d1.2 f2.0 g0.5
your+bran 8.4 c0.8 d-0.3 e0.6 f0.8 o0.7
your+came 8.4 e0.5 i0.4
your+car 8.4 a0.9
your+card 8.4 g0.4 h1.3 o-0.3 q0.3 r-0.4
your+cds 8.4 a-0.6
your+ceo 8.4 a0.6 c0.6 e1.0 f1.4 i-0.3 p0.6
your+chai 8.2 a0.6 c0.4 d1.9 f2.0 p0.8 s0.6
your+chap 8.4 a-0.6 e-0.4 g1.0 k0.7 q-0.4 r1.2 t-0.3
your+chat 8.4 a-0.5 i0.3 k-0.3
your+chie 8.4 b1.3 d0.5 e1.1 f1.7 k0.3 n0.5 q-0.4
your+chri 8.4 a0.8 d1.3 i0.4 j0.9
your+clea 8.4 a0.5 c0.9 d0.9 e1.0 f0.8 i0.7
your+co 8.4 a0.3
your+coll 7.9 a0.5 d0.7 e0.6 f0.6 h-0.3 j0.8 p1.5 q-0.3 r-0.4
your+comm 8.4 c0.4 e-0.4 j0.5
your+comp 6.7 a-0.4 b0.7 c-0.6 d1.1 g-0.5 i0.6 j0.4 m-0.6 o0.6 p-0.4 r-0.6 s1.1
your+cons 8.4 a0.4 b0.8 e0.3 g-0.3 p0.7
your+cont 8.2 a-0.7 b-0.3 i-0.6 k-0.4 m0.4 o-0.3 p-0.3 s-0.3
your+cost 8.4 a0.7 b-0.4 c1.4 i-0.3 p1.4 s0.5
your+cove 8.4 a-0.6 b-0.4 g1.2 h1.5 k0.4 q0.6 r1.7
your+cred 8.4 c0.5 f0.8 i0.7 k0.3 m0.7 p0.4
your+crew 8.4 d-0.3 h0.6 n0.4 r0.4 s0.6
your+day 8.4 a0.3 i0.5 j0.5 m0.9 n0.3 o1.0 p0.4 s0.6
your+desi 8.4 d0.7 e0.4 r-0.3 s0.5 t1.0
your+digi 8.4 a-0.5 g0.7
your+dire 7.7 f2.0 s1.1
your+draw 8.4 g-0.4 i0.4
your+driv 8.4 a0.5 d0.8 s0.6
your+e 8.4 g0.7 h0.6 i-0.3 j0.5 q0.3 r0.5
your+ears 8.4 a-0.4 o0.3 r0.3
your+edit 8.4 a-0.5 c-0.3 e-0.6 f-0.3 g1.0 h0.6 i-0.3 k0.6 n1.1 o-0.3 r1.4 t-0.4
your+emai 7.9 a-0.3 c0.3 d0.5 e0.5 f0.4 g-0.4 m-0.5 o-0.7
your+end 8.4 a-0.5 d-0.3 e-0.3 i0.9 q0.4 t0.3
your+engi 7.7 a0.6 c0.7 d-0.3 e1.0 h-0.4 i-0.4 k0.4 m0.5 o-0.3 p-0.7 s-0.4 t0.8
your+enqu 7.7 a-0.7 b-0.3 d0.3 g-0.6 j-0.7 k0.3 m0.3 n0.5 o0.7 r-0.5 t0.4
your+expe 8.2 a-1.2 d0.5 e-0.7 f0.4 h0.4 j-0.6 k-0.5 o0.3 q-0.3 r0.7
your+eyes 8.4 a0.5 g-0.3
your+fail 8.4 c0.4 i0.4 j0.6
your+fait 7.6 i-0.3 m0.5 o-0.4
your+fee 7.7 a0.7 b2.2 c0.4 d-0.5 g-0.6 i0.5 j0.9 l0.3 o0.6 s-0.4
your+figu 8.4 a-0.4 b-0.3 d0.9 e-0.3 f0.4
your+file 8.2 a-1.1 g0.3 i0.7 o0.5
your+fina 7.9 a0.6 d-0.4 f1.5 i-0.5 m1.1 s1.0
your+firm 6.9 a1.9 b0.4 c1.6 d0.9 e-1.1 i0.9 j2.9 k-0.3 m-0.4 q-0.5 s0.5
your+firs 7.9 a-0.6 g1.0 l0.6 n-0.7 o0.3 t0.5
your+fitt 8.4 a0.7 e1.3 j-0.5 p2.1
your+foun 8.2 a0.3 b0.5 c-0.4 d0.7 e0.6 f2.1 h0.6 m0.5 s-0.4
your+gran 8.4 a0.5 c0.5 d0.8 m0.4 r-0.3
your+hand 7.7 b1.2 d-0.5 e-0.5 g0.4 i-0.3 k0.3 m0.5 o-0.4 s0.3
your+hard 8.4 a-0.3 g0.7 h0.5 r0.4
your+head 7.5 a0.5 b0.5 c0.5 d1.0 f3.7 h-0.3 i-0.5 j-0.4 l0.5 m0.8 p-0.4
your+help 8.4 b-0.4 c0.5 f0.7 h0.3 o-0.4 q0.7 r0.6 t-0.3
your+hous 7.9 b0.8 f0.5 i0.4 k1.1 q0.6
your+if 8.4 b0.7 e0.6 g0.3 h0.9 p0.3 q0.4 r0.8
your+in 8.4 a0.3 d0.3 e-0.3 j0.6 p0.5
your+info 8.4 a-0.7 b0.4 c0.4
your+inst 8.2 a0.9 d0.8 e0.8 j0.3 s2.0
your+insu 7.5 a0.8 c0.9 j2.8 p0.6
your+invo 6.2 a0.8 d-0.5 e1.3 f0.4 g-0.4 h-1.0 i-1.2 j-1.0 k-0.6 l0.9 m1.1 n2.8 o2.3 p2.3 r-0.5 s-1.1 t0.6
your+is 7.1 a-1.0 c-0.5 d0.6 e-0.3 f0.4 g-0.8 h-0.3 j-0.4 l2.7 m-0.6 n2.3 o1.7 r-0.8 t-0.5
your+lads 7.5 a-1.0 c0.6 g0.6 h0.4 i-0.6 j-0.3 k0.6 m0.4 q-0.4 r1.3 s-0.6 t0.7
your+last 7.1 a-0.3 b0.9 e-1.3 f0.8 g-0.4 h0.7 i0.6 j0.6 l1.7 m-0.6 n-0.5 p2.3 q-0.4 r-0.6 s-0.5 t-0.3
your+lett 7.5 e0.3 h-0.5 i1.0 l0.7 p0.6 q0.8 t0.5
your+line 8.4 a0.4 b0.9 e-0.4 f1.1 i0.9 j-0.3 r-0.3
your+man 8.4 a-0.7 g1.2 q0.8 r1.6 t-0.4
your+mana 7.2 a1.0 b1.0 c-0.8 d1.4 e-0.3 f3.3 g-0.5 i0.3 m1.8 n-0.4 s-0.4 t-0.5
your+memb 8.4 b0.5 c-0.3 d0.4 e-0.3
your+mess 6.8 a-2.4 d-0.7 e-0.5 f0.3 g-0.7 h0.8 i-0.7 j-1.1 p-0.8 q0.4 r0.4 s-0.5 t0.6
your+mind 7.7 a-0.8 b-0.3 g1.1
your+mone 7.0 a2.0 c0.4 e2.1 g-2.1 h0.4 i-0.4 j-0.4 k-0.3 n0.7 o-0.3 p1.7 q-0.5 r-0.4 s0.5
your+mp3 8.4 g-0.3
your+mr 7.9 a-0.5 b0.4 c-0.5 e-0.6 f1.1 h0.7 i-0.4 j-0.4 k0.3 m1.4 o-0.4 p-0.4 r0.8
your+musi 7.3 g0.7
your+name 7.0 a-0.6 c-0.5 e0.8 f-1.1 g1.1 h1.6 i-0.4 q-0.6 r0.4 s-0.7
your+new 8.4 b0.6 i0.6 o0.8
your+nove 8.4 a-0.8 b-0.5 c-0.4 e-0.4 f0.6 h0.4 l2.0 o-0.5 p-0.3
your+numb 7.7 a-0.9 b-0.4 d-0.5 e-0.6 f-0.6 g1.8 h3.3 i-0.5 q0.7 r1.4 s-0.4
your+octo 8.4 k1.1 m0.4
your+offi 7.2 a1.0 c0.8 d1.5 e-0.5 i-0.8 j0.5 k0.9 m0.6 p-0.5 q-0.4 r0.5 t-0.6
your+oper 8.2 a0.8 c-0.4 e1.4 f1.0 g-0.3 i-0.4 o0.6 p0.5 r-0.4 t1.2
your+othe 8.4 a0.4 d-0.3 g-0.4 s1.5
your+own 6.2 a2.8 b0.4 c0.4 d0.9 e1.4 g-1.2 h-0.4 i-0.7 j0.9 m1.7 n-0.3 o-0.6 p1.2 q0.6 r-0.5 s0.3
your+owne 8.4 c0.5 f1.6 p0.5 s1.4
your+part 8.4 f2.0 g-0.3 i-0.3 l0.5 m0.3 t0.6
your+pati 8.4 h-0.4 k0.3 l2.0 o0.6 r-0.4
your+penc 8.4 a0.4 b1.4 i1.2
your+peop 8.4 a0.6 e1.2 j0.5 p-0.3
your+phot 7.9 a-1.2 d0.3 g0.5 h0.4 l0.5
your+plac 8.4 a0.3 d1.1 e-0.4 j0.8
your+plan 8.2 a0.6 e1.0 p0.6
your+play 7.3 a-1.0 g1.4
your+pock 8.2 a0.5
your+port 8.4 a-1.0 d0.4 g0.8 h-0.4 i-0.3 k0.4 o0.9 r1.1
your+prac 8.4 c0.7 d1.1 f1.1 g0.4 h0.6 i-0.3 o-0.3 q0.6 s-0.3
your+pric 8.2 a-0.8 b-0.5 c0.4 e-0.6 h1.2 o1.3 q0.4 r-0.8
your+prof 7.5 d-0.4 f-0.4 g0.6 j1.3 p-0.4 s-0.5
your+quar 8.4 a0.7 d0.6 e1.0 i0.5 s0.6
your+ques 7.9 a-0.9 c-0.4 g-0.4 h-0.3 k1.3
your+quot 8.2 a0.9 b1.8 c0.4 d0.9 e-1.0 f0.4 g-0.6 l0.3 m0.9 o-0.5 r-0.6 s0.6
your+rate 8.4 a0.3 b0.7 h0.4 i0.7 m0.3
your+rece 8.2 a1.5 d1.4 g-0.7 i0.5 s1.2
your+reco 7.9 b1.1 c0.4 g-0.3 h-0.3 k0.3 m0.7 n0.6 r-0.4
your+refs 8.4 a-0.6 e0.3 j-0.4 l0.4 o-0.3 q2.2
your+regi 7.5 a0.8 c0.9 d0.3 e0.7 f1.3 j1.2 n0.5 p0.3 s-0.3
your+remi 7.3 a0.8 b0.8 c-0.7 e-0.5 f-0.4 i-0.5 k0.4 m-0.4 n0.9 p1.3 q0.3 r1.1 s-0.3 t-0.4
your+repl 8.4 e0.5 f0.7 i0.6 j0.5
your+requ 8.4 a-0.6 d-0.5 h-0.3 m0.5 r-0.3
your+resp 8.4 a0.5 e0.9 j1.3
your+reta 8.4 a0.4 b0.4 c0.5 e-0.3 i0.7
your+seni 8.2 a0.4 d-0.4 f0.7 j0.5 p0.4
your+serv 8.2 e0.8 f0.8 g-0.3 j-0.3
your+side 7.2 a1.3 b-0.5 c1.8 d0.8 g-0.7 h-0.3 j2.2 m-0.5 o-0.4 q0.5 r-0.5
your+sile 8.4 a0.3 c1.4 d1.2 j1.1 s0.6
your+sinc 7.3 b-0.3 c-0.4 d-0.6 e-0.4 j-0.5 k0.7 o-0.3 p-0.3 r1.0 s-0.4
your+site 8.4 i0.6 m0.4
your+song 7.1 a-0.4 g-0.7
your+staf 8.2 a0.7 f0.4 i1.9
your+stat 7.6 a0.9 c0.5 g-0.3 i0.5 m0.4 o-0.3 q-0.5 t0.4
your+subs 8.4 b1.3 e-0.4 i0.5
your+supp 7.9 a0.3 b0.6 c0.7 d0.5 e0.4 i0.4 p0.4 q0.4
your+surv 8.2 a-0.5 d0.4 e-0.4 g0.8 k0.3 p-0.3 q-0.4 r1.2
your+syst 8.4 a0.4 b0.6 e-0.3 i1.8 p0.4
your+team 7.7 a0.3 b0.3 f1.0 h-0.4 i0.9 l-0.3 o0.4 r0.9
your+tech 8.4 a-0.5 c0.3 d0.5 g0.5 i-0.3 r1.2
your+term 7.6 a0.9 c-0.3 f0.5 g-0.5 i-0.4 j0.9 l0.3 m2.6 o-0.5 p0.7
your+tick 8.4 a-0.7 g-0.5 n-0.3 t0.7
your+time 8.4 c0.4 e-0.6 q0.4 s0.4
your+trad 8.4 a0.6 e1.2 p0.6 s1.4
your+tran 7.6 a0.7 d-0.8 e2.0 h1.1 i-0.5 j0.4 k-0.5 o0.6 p-0.4 r0.5 t0.3
your+two 8.4 d0.7 f0.4 g0.4 i1.0 t0.4
your+van 8.4 a0.3 d1.0 e0.6 j0.6 p0.7 s0.4
your+vat 8.2 a-0.8 h-0.4 i-0.4 o1.7
your+voic 8.4 f0.6 l-0.3 o1.0
your+webs 8.2 a1.0 c0.8 e1.0 p1.7
your+week 8.4 d0.5 r-0.4
your+work 7.9 a-0.3 c-0.3 d-0.4 i1.0 l0.5 n-0.3 o-0.3 r0.3
your+writ 8.4 d-0.3 g0.3 m0.3 o0.3 r0.6
yours 5.3 a-1.7 c-0.9 f1.1 g-1.4 h0.9 j-0.6 k0.4 l3.1 m-0.7 n2.1 o0.5 p0.3 q0.4 r0.4 t-0.4
yourse 6.7 a1.0 b0.8 c-0.4 f-0.4 g-0.6 h0.4 q0.5 s-0.4
yout 8.2 a-0.4 c-0.5 d-0.5 h0.4 l1.3 m0.4 n-0.3 o-0.5
youth 8.4 c-0.4 d-0.3 l1.1 o-0.4
yr 8.4 c-0.4 d-0.3 e0.6 g0.4 n-0.4 o0.3 r0.9 s-0.4
yusu 8.4 a-0.6 f0.4 g0.4 h-0.3 q1.1 r0.5 t-0.4
yusuf 8.4 a-0.6 f0.4 g0.4 h-0.3 q1.1 r0.5 t-0.4
yvon 7.6 b-0.4 c-0.7 d-0.4 e0.5 j-0.3 m-0.4 o1.1 s-0.3 t-0.3
yvonne 7.6 b-0.4 c-0.7 d-0.4 e0.5 j-0.3 m-0.4 o1.1 s-0.3 t-0.3
zell 8.4 b0.7 f0.5 g-0.4 h0.4 l-0.3 q2.4
zelle 8.4 b0.7 f0.5 g-0.4 h0.4 l-0.3 q2.4
zen 5.3 a-1.2 g0.7
zen+does 8.2 a0.6 g-0.4
zen+has 8.4 a-0.7 g1.2
zen+it 8.4 a-0.3
zen+nx 7.7 a0.5
zenn 7.7 a-0.8
zennx 7.9 a-0.6 g-0.8
zennx' 8.2 a-0.4 g1.3
zens 8.2 a-0.8 g0.7
zero 7.2 a1.3 b1.4 d0.6 g-0.3 m1.3 n-0.3 p-0.7 s1.5
zero+rate 8.4 f0.4 i-0.4 m1.9 q-0.3 r0.3
zeros 8.4 a0.5 b0.7 i0.5 j0.4 s0.4
zip 8.4 i0.7 m-0.3 o1.5
zone 7.6 g-1.1
zones 7.6 g-1.1
zoom 6.7 a-0.8
zoom+imag 8.4 a-0.3
zoom+is 8.4 g0.6
zoom+leve 8.4 g0.3
zoom+whic 8.4 g-0.7
zx 8.4 g1.1
