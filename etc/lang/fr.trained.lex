# Made by tools/train out of 1836 labelled texts; change
# them, not this.  heed-lexicon(5) tells what the numbers are.
language fr

[figures]
negative-from -1.1
phrases-feeling 0.5
trained-feeling 2.5

[trained]
* a:bad=-0.50 b:complaint.cost=-3.15 c:complaint.delay=-2.84 d:complaint.neglect=-3.14 e:complaint.quality=-2.30 f:escalation=-3.56 g:good=-1.62 h:growth=-3.93 i:leaving=-1.80 j:legal=-2.07 k:meeting.off=-3.42 l:payment.delayed=-3.84 m:payment.disputed=-3.24 n:payment.promised=-3.34 o:payment.query=-3.70 p:payment.refused=-2.05 q:payment.sent=-3.57 r:praise=-2.84 s:reputation=-1.96 t:urgent=-3.76
!a 3.9 a-2.2 b-0.7 e0.4 f0.8 g1.4 i-0.7 j-0.7 k1.7 n-0.4 o0.7 q0.8 r2.0 s0.3 t0.4
!acce 7.1 a-0.4 c0.5 e-0.4 f0.6 h0.4 i-0.3 l0.4 m-0.4 n0.4
!accept 7.4 a-0.7 d0.3 e-0.4 f0.7 l0.4 m-0.4 n0.4
!acco 6.7 a0.7 b-0.3 c0.4 e-0.5 j1.4 m0.7 r-0.3 s-0.3
!accord 6.9 a0.6 e-0.4 i-0.4 j1.5 m0.7 r-0.3
!acom 7.4 c0.7 i0.6 n1.4 o0.4 p0.6
!acompt 7.4 c0.7 i0.6 n1.4 o0.4 p0.6
!acti 7.4 a-0.4
!action 7.4 a-0.4
!adre 7.4 a0.5 e0.4 j0.4 m0.7 p0.4
!adress 7.4 a0.5 e0.4 j0.4 m0.7 p0.4
!ai 7.4 b0.3 c0.4 d-0.3 p0.4
!aill 6.7 a-0.4 c0.6 e-0.3 f1.2 g0.7 h1.2 i0.3 s-0.3
!ailleu 6.7 a-0.4 c0.6 e-0.3 f1.2 g0.7 h1.2 i0.3 s-0.3
!alle 7.4 a0.6 b0.8 i1.7
!alor 7.4 a0.6 b0.8 c0.6 e0.4 i0.4
!alors 7.4 a0.6 b0.8 c0.6 e0.4 i0.4
!anne 7.4 a0.3 i1.8 p-0.3
!annee 7.4 a0.3 i1.8 p-0.3
!anno 7.4 b0.9 e0.9 m0.4 o0.3 q0.6 r0.5
!annonc 7.4 b0.9 e0.9 m0.4 o0.3 q0.6 r0.5
!annu 7.4 b-0.3 c0.7 n0.3
!appe 7.4 c0.5 g0.4 i0.6 r0.4
!apre 6.6 c0.9 d0.5 f0.4 h-0.4 i-0.4 j0.3 k1.7 p1.2 t0.4
!apres 6.6 c0.9 d0.5 f0.4 h-0.4 i-0.4 j0.3 k1.7 p1.2 t0.4
!arge 7.1 e-0.5 g-0.4 n1.1 p1.3 r-0.3
!argent 7.1 e-0.5 g-0.4 n1.1 p1.3 r-0.3
!arre 7.4 a-0.4 d-0.3 e-0.4 o0.3 q0.3
!arri 6.6 d0.7 e0.4 h-0.3 j0.5 m-0.3 n1.1 o0.4 q0.3
!arrier 7.4 a-0.4 g0.4 r0.4
!arrive 6.9 d0.8 e0.5 g-0.3 j0.6 m-0.3 n1.2 o0.4 q0.4 r-0.3
!arti 7.1 e0.7 g-0.4 j0.8 l0.3
!articl 7.4 e0.8 j0.9
!asse 7.4 e0.6 g0.8 p0.9 r0.8
!assi 7.1 a-0.5 c0.6 f0.9 j-0.4 k2.0
!assist 7.1 a-0.5 c0.6 f0.9 j-0.4 k2.0
!atte 7.4 a-0.5 j-0.3
!attend 7.4 a-0.5 j-0.3
!au 5.4 b2.0 c0.9 e0.4 f0.4 g0.9 k2.1 l-0.6 m-0.6 p1.2 q-0.5 r1.8 s-0.5
!aucu 6.2 a0.5 c0.3 d1.1 e0.9 i-0.5 j0.4 n0.5 p-0.3 q0.3
!aucun 7.4 c0.4 d0.3 f0.5
!aucune 6.4 a0.4 d0.8 e1.1 i-0.3 j0.5 n0.5 q0.3
!aura 7.4 a0.7 b0.9 i0.6
!auss 6.4 a-0.7 d-0.6 e-0.6 g2.2 h1.9 i-0.5 j-0.3 m-0.4 p0.5 q0.3 r2.7 s-0.3
!aussi 6.4 a-0.7 d-0.6 e-0.6 g2.2 h1.9 i-0.5 j-0.3 m-0.4 p0.5 q0.3 r2.7 s-0.3
!auto 7.4 a-0.4 l1.6
!autr 6.4 a0.3 c0.5 e0.6 f0.5 j0.4 p-0.3 r0.4
!autre 6.4 a0.3 c0.5 e0.6 f0.5 j0.4 p-0.3 r0.4
!aux 6.9 a-0.8 e-0.5 g0.6 i-0.4 l0.4 m0.5 p-0.3 r0.9 s0.5
!avai 7.4 a0.5 m1.2 p1.7
!avait 7.4 a0.5 m1.2 p1.7
!avan 5.5 c1.9 d0.4 e-1.1 f0.6 g-0.5 i-0.9 j-0.7 m-0.4 p2.2 q-0.4
!avant 5.6 c2.0 d0.5 e-1.1 f0.6 g-0.4 i-0.9 j-0.7 m-0.4 n-0.3 p2.3 q-0.3
!avec 5.6 c0.4 d-0.5 e-0.4 f0.9 g-0.3 h-0.6 j-0.6 p-0.8 q-0.6
!aven 7.4 a0.8 e-0.4 h0.8 m1.0 r0.4
!avenan 7.4 a0.8 e-0.4 h0.8 m1.0 r0.4
!avez 6.9 a-0.8 d-0.3 e-0.3 g-0.5 i0.4 m0.5 p-0.3 q0.5
!avis 7.1 a0.6 c0.3 e0.3 j1.1 m0.7
!avoi 6.9 a-0.9 g1.5 i-0.8 j0.5 n-0.4 o1.5 p-0.4 q1.8 r1.7
!avoir 6.9 a-0.9 g1.5 i-0.8 j0.5 n-0.4 o1.5 p-0.4 q1.8 r1.7
!beau 7.1 a0.6 b0.5 d1.3 h0.5
!beauco 7.4 a0.8 b0.6 d1.4 g-0.5 r-0.5
!beso 6.6 a-0.9 c-0.3 d-0.3 g-0.3 i1.3 o0.5 r-0.3
!besoin 6.6 a-0.9 c-0.3 d-0.3 g-0.3 i1.3 o0.5 r-0.3
!bien 7.1 a-0.9 b-0.5 c-0.5 d-0.6 g0.8 l-0.3 r1.1 s-0.3
!bles 7.4 t0.4
!blesse 7.4 t0.4
!bleu 7.4 e0.7 k0.4 p0.6 t0.5
!bloq 7.1 g-0.4 l0.9 m0.7
!bloque 7.1 g-0.4 l0.9 m0.7
!boit 7.4 a0.6 c0.6 d1.2 e0.3 f1.1 h0.4 o0.4 p-0.4
!boite 7.4 a0.6 c0.6 d1.2 e0.3 f1.1 h0.4 o0.4 p-0.4
!bon 7.1 c0.8 e-0.3 f0.5 h0.3 i-0.3 k0.4 l0.9 m0.6 n0.3 p0.4 r0.4
!boug 6.2 b0.4 d0.9 h1.2 i1.4 j-0.3 o0.8 q0.3 r0.4 s-0.3
!bouge 6.4 b0.6 d1.0 h1.6 i1.6 o1.3 p-0.5 r0.6 s-0.3
!bouger 7.4 e0.6 m0.4 o0.3 p0.9 q0.6 r0.3
!budg 7.4 a-0.6 c-0.3 f0.4 g0.4 k0.6 m0.4 r0.8
!budget 7.4 a-0.6 c-0.3 f0.4 g0.4 k0.6 m0.4 r0.8
!ca 6.2 b-0.4 d0.7 e0.8 f0.6 g1.0 h-0.4 j-0.4 m0.8 n-0.4 s1.3 t0.3
!cach 7.4 a0.6 b0.6 c-0.4 d-0.3 e-0.3 l0.4
!cache 7.4 a0.6 b0.6 c-0.4 d-0.3 e-0.3 l0.4
!cale 7.1 c0.4 d0.6 f0.4 i1.1 k0.4 m0.3 p-0.4
!calend 7.1 c0.4 d0.6 f0.4 i1.1 k0.4 m0.3 p-0.4
!cart 7.1 e0.4 l0.6 p0.5
!carte 7.1 e0.4 l0.6 p0.5
!cas 7.4 d1.1 i1.0 q0.8
!cass 6.9 a-0.4 b-0.5 d0.5 g1.2 h-0.3 i0.4 r1.4 t0.4
!casse 7.1 a-0.7 b-0.4 g1.4 k0.3 r1.6 t0.4
!ce 5.5 b0.4 d-0.6 g0.7 i0.4 j-0.7 l1.3 m-0.3 n1.3 p-0.5 r1.2 s-0.9
!cela 7.4 f0.7 s0.7
!celu 7.1 a0.4 d0.5 m0.9
!celui 7.1 a0.4 d0.5 m0.9
!cent 6.9 a0.6 i0.6 p1.3
!centim 6.9 a0.6 i0.6 p1.3
!cert 7.1 e0.9 i-0.3 j0.5 l1.6 p1.1
!certif 7.1 e0.9 i-0.3 j0.5 l1.6 p1.1
!ces 6.7 a1.3 b-0.4 d0.3 g-0.4 i-0.6 j1.2 k-0.4 m4.6 p-0.7 q0.5
!cet 7.1 a-0.8 f0.6 h-0.3 j-0.3 k1.1 t0.4
!cett 6.3 b0.3 e-0.4 f0.3 g-0.5 i-0.6 j-0.4 l1.6 n-0.5 p1.2 r-0.3 s-0.4
!cette 6.3 b0.3 e-0.4 f0.3 g-0.5 i-0.6 j-0.4 l1.6 n-0.5 p1.2 r-0.3 s-0.4
!chan 5.7 a-1.2 d0.3 e0.4 g-0.8 h0.4 i-1.2 j-0.9
!change 5.7 a-1.5 d-1.0 g-0.8 i-1.0 j-0.7 r-0.3
!chat 7.4 c0.3 d0.4 f0.5 i0.4
!chau 7.1 a1.0 c1.6 e1.4 f0.6 g-0.3 r-0.3 s1.0 t0.8
!chauff 7.1 a1.0 c1.6 e1.4 f0.6 g-0.3 r-0.3 s1.0 t0.8
!cher 7.1 b0.3 f0.4 i0.5 n0.8
!cherch 7.1 b0.3 f0.4 i0.5 n0.8
!chez 6.1 a-0.5 d1.3 h1.2 i0.8 j-0.5
!choi 7.4 g0.6 i0.3 r0.4
!ci 7.4 a-0.3 l1.8 n1.7
!claq 7.4 a0.4 d0.6 i0.7
!cliq 7.4 a0.6 d0.4 e0.3 s1.3
!clique 7.4 a0.6 d0.4 e0.3 s1.3
!comm 5.7 a0.5 b0.5 c-0.4 d-0.9 e0.4 f1.9 g0.8 h-0.4 i0.7 j-0.6 k-0.5 m1.2 n-0.4 p1.4 r1.2 s-0.8
!comman 6.9 a1.0 e-0.4 g-0.4 i-0.3 j-0.3 m2.0 p2.2 r-0.4
!comme 7.1 b-0.4 c-0.5 d-0.4 e0.5 f0.4 i0.5 l0.3 q0.3
!commen 6.7 a0.4 b0.6 c0.4 g0.8 i1.3 j-0.3 o0.5 p0.4 r0.8
!commer 7.4 a-0.6 b0.6 f1.1 i-0.5 p-0.5
!comp 5.5 a-0.5 b0.4 c0.4 d-0.5 e-0.7 g1.2 h-0.6 i-1.0 m1.7 n0.5 o0.5 p-0.4 q0.5 r1.5
!compli 7.4 a-0.6 g1.0 n0.7 r1.1
!compor 6.9 a0.3 g-0.3 j1.3 m0.8 o1.4 r-0.3
!compte 6.0 b0.9 c0.5 g0.7 h-0.5 i-0.5 j-0.5 l0.3 o-0.4 r1.0
!conc 7.1 a0.5 d0.7 i1.3 k1.0
!conf 7.1 a0.6 e1.6 j1.0 m-0.3 p1.5
!confor 7.1 a0.6 e1.6 j1.0 m-0.3 p1.5
!conn 6.2 b-0.5 e1.4 f0.3 g0.9 i-1.1 k0.4 l0.9 m-0.5 p0.5 r1.6 s0.7
!connai 6.7 a0.6 e0.5 f0.4 i-0.5 l1.1 p0.7 r0.8 s1.1
!connec 7.4 d-0.4 e0.9 g-0.4 k0.7 r-0.4
!cons 7.4 b0.7 i0.6
!cont 6.4 a1.0 b-0.4 c1.2 f1.4 g-0.5 i1.8 j0.3 m0.6 r-0.4 s-0.3
!contin 7.1 a0.5 c0.5 f0.3 i0.8
!contre 7.4 a0.4 c0.5 e0.5 f0.8 i1.5
!conv 7.1 a0.7 b0.5 e1.2 i-0.3 j0.3 m0.7 p-0.4
!convai 7.4 a0.6 e1.4
!corr 6.6 a1.3 c0.5 e2.8 g0.4 j-0.3 k0.8 m-0.4 p1.5 q0.4 r0.8 s-0.4
!corres 7.1 a0.7 e0.7 f0.5 i0.3 p0.5
!corrig 7.4 c0.7 e1.2 g0.7 k1.0 q0.5 r1.1
!cote 7.1 a0.9 c0.5 i0.5 p1.1
!coul 7.1 e1.2 g0.5 j0.5 p0.8
!couleu 7.4 e0.6 g0.5 p0.4
!coup 6.6 b0.7 c0.6 d1.0 h-0.4 i-0.5 j-0.3 l1.0
!cour 6.7 b-0.3 d-0.8 g1.2 j0.4 o0.3 p-0.4 q0.4 r1.6 s-0.4
!courri 7.4 c-0.4 d-0.4 e-0.3 h-0.3 k-0.4
!cout 7.4 c0.4 e-0.3 g0.3 j0.8
!crie 7.1 a0.3 e-0.3 i0.5
!croi 7.4 a-0.7 i-0.4
!croy 6.9 e0.4 g1.2 p0.5 q0.9 r1.3 t0.4
!croyai 7.1 a-0.6 g1.3 q0.9 r1.4 t0.4
!d'un 6.9 b-0.3 g0.5 h0.9 p-0.6 r0.5
!dans 5.8 a0.6 b1.5 d-0.5 e-0.3 i0.3 j1.0 l0.4 m1.5 o0.6 p-0.7 q0.5
!date 7.1 a-0.6 c-0.5 l1.5 m0.4
!de 3.6 a0.5 c2.6 d1.5 e1.2 f0.9 g-2.3 h-0.3 i-0.3 j0.8 k1.4 l0.5 m1.1 o1.1 q-0.4 r-1.2 s0.9
!debo 7.4 a-0.3 g0.5 r0.5
!dedu 7.4 a0.9 c0.6 e-0.3 h-0.6 j0.5 m2.6 p0.6
!dela 7.4 a-0.9 b0.6 e-0.4 g1.3 j-0.5 l0.3 r1.5
!dema 6.1 a0.4 b-0.4 c1.1 d1.2 f0.6 g-0.4 i-0.5 k1.4 m-0.3 p-0.6 q0.6 s-0.4
!demain 7.1 a-0.4 c-0.3 f0.3 k1.7 q0.4
!demand 6.6 a0.9 b-0.3 c1.5 d1.3 f0.3 i-0.4 p-0.3
!deme 7.1 a0.5 d-0.4 e0.8 g-0.4 r-0.3 s1.5
!dement 7.4 a0.4 e0.9 s1.6
!depa 7.4 d0.4 g0.4 r0.5
!depo 7.4 c0.4 j0.8
!depu 6.2 a0.8 b0.4 f0.8 i0.9 p-0.5
!depuis 6.2 a0.8 b0.4 f0.8 i0.9 p-0.5
!des 5.6 a0.5 b0.4 c0.5 d0.8 f-0.9 g0.8 h0.5 i-0.4 j-0.7 k1.5 l-0.6 o0.4 p0.7 q0.5 r0.4 t0.8
!dess 7.4 a0.3 e0.4 m0.9 p0.7
!dessus 7.4 a0.3 e0.4 m0.9 p0.7
!deto 7.4 a0.5 d1.0 i1.4 s0.9
!detour 7.4 a0.5 d1.0 i1.4 s0.9
!deux 6.9 a0.8 i-0.5 l0.4 m1.2 n0.4 p1.3 s0.5
!devi 7.4 j0.8 m0.8 o0.6 q0.6 s-0.4
!devis 7.4 j0.8 m0.8 o0.6 q0.6 s-0.4
!diff 7.1 c0.5 f0.7 s0.4
!dima 7.4 c-0.4 g0.8 h0.4 m0.4 o0.5 r0.7
!dimanc 7.4 c-0.4 g0.8 h0.4 m0.4 o0.5 r0.7
!dire 6.1 b1.5 c0.5 d0.6 e0.5 g0.9 i-0.3 j-0.4 l-0.4 n-0.3 p-0.4 r0.8 s1.5 t0.4
!disc 6.9 a-0.4 c0.5 f0.5 g1.5 n-0.4 q1.4 r1.4 t1.2
!discut 6.9 a-0.4 c0.5 f0.5 g1.5 n-0.4 q1.4 r1.4 t1.2
!disp 7.4 k0.9 p0.8
!dit 7.4 c0.4 g0.4 r0.3 s0.4
!dix 7.4 j0.4 m0.6 q0.7
!doit 7.4 a-0.4 c0.3 f0.3 n0.3
!donc 6.1 a-0.5 g-0.7 i0.7 l0.5 r-0.5
!donn 6.6 a0.8 b3.3 e0.5 g-0.6 i0.7 j-0.3 l0.6 m-0.3 n0.5 p0.4 r-0.6 s-0.5
!donner 6.9 a-0.4 b0.9 c-0.3 g-0.3 i1.1 l0.8 p0.7 s-0.3
!dons 7.4 i0.4
!dout 6.9 a0.4 b-0.3 c-0.3 d0.5 e1.2 i-0.4 l0.5 n0.3
!doute 6.9 a0.4 b-0.3 c-0.3 d0.5 e1.2 i-0.4 l0.5 n0.3
!dram 7.1 b-0.5 d0.7 f0.6 g-0.3 h0.4 i0.4 m-0.4 n-0.3 o0.8 r-0.4
!dramat 7.4 b-0.5 c0.4 f0.6 h0.5 m-0.4 n-0.3 o0.9
!droi 6.7 c-0.3 e0.7 k0.4 m0.6 p0.3 s0.3
!droit 6.7 c-0.3 e0.7 k0.4 m0.6 p0.3 s0.3
!du 5.4 a0.8 c0.6 d1.2 e3.2 f-0.6 g0.5 h0.3 j0.4 l1.2 m-0.5 n0.6 r1.1 s-0.5
!echa 7.1 g0.9 r0.9
!eche 7.4 a0.4 i0.5 j0.4 m0.7
!echean 7.4 a0.4 i0.5 j0.4 m0.7
!echo 7.4 a0.3 b0.5 d1.0 e0.3 i0.3 j0.3
!ecri 7.4 a0.5 c0.9 d0.6 i0.8 j0.8
!effe 7.4 a-0.4 b0.5 o0.3 q0.7
!effect 7.4 a-0.4 b0.5 o0.3 q0.7
!elle 7.4 a0.7 e0.4 f1.4 l1.0 m0.8
!en 4.9 a-0.6 c1.5 d0.9 f-0.6 h1.0 i1.3 j-0.3 l-0.4 n0.4 o1.2 q-0.6 r0.6 s-0.7 t-0.4
!enco 6.4 b0.4 c1.0 d0.6 f-0.4 g-0.5 i-0.5 l1.7 p-0.4 s0.6
!encore 6.4 b0.4 c1.0 d0.6 f-0.4 g-0.5 i-0.5 l1.7 p-0.4 s0.6
!enga 6.9 a-0.7 e-0.4 o1.7 p-0.4
!engage 6.9 a-0.7 e-0.4 o1.7 p-0.4
!entr 7.1 c-0.4 e-0.4 o-0.3
!entre 7.4 c-0.3 e-0.4 o-0.3
!envi 7.4 a0.6 d0.8 e0.6 f1.1 i0.6
!envie 7.4 a0.6 d0.8 e0.6 f1.1 i0.6
!envo 7.1 d0.4 f0.8 i0.5 r0.4
!envoye 7.4 d0.5 f0.9 i0.6 r0.5
!erre 7.4 a-0.4 c-0.3 d1.0 f0.3 g0.4 o0.6 p-0.4 r1.0
!erreur 7.4 a-0.4 c-0.3 d1.0 f0.3 g0.4 o0.6 p-0.4 r1.0
!est 5.6 a0.8 b1.7 d1.2 g-0.5 j-1.1 k-0.3 l-0.4 m-0.5 q-0.3 s0.6
!et 5.1 a0.6 b-0.3 c-0.4 e1.3 f2.1 g0.3 m0.6 p-0.4 r1.0 s1.1 t1.0
!etai 6.7 a0.7 b0.9 d1.0 e1.3 g-0.4 o0.3 p0.3
!etait 6.9 a0.4 b0.7 c0.3 e1.0 p0.5 r-0.3
!ete 5.5 a0.4 b-0.4 c-1.0 e0.6 f0.6 g0.9 i-0.5 j0.4 l1.8 m1.8 n-0.7 o-0.3 p1.0 r1.3 s-0.3 t-0.6
!etes 7.1 a0.8 c0.9 d1.7 i0.5 s1.1 t1.0
!etre 5.4 a-0.6 c-0.8 d0.4 e0.7 f1.4 h0.9 i-0.6 j-0.5 k1.9 l1.6 m0.6 n0.7 o0.8 r0.4 s-0.8
!eu 6.0 c1.8 d0.8 e-0.8 g1.1 i-0.4 j1.6 k-0.4 l-0.4 m0.7 n-0.4 o0.4 p0.4 r0.7 s0.7 t0.7
!euro 6.9 e0.9 g-0.4 j0.9 o1.4 p1.7 r-0.3 s0.5
!euros 7.4 d0.4 e-0.3 j0.4 o1.5 p0.5
!excu 6.9 a0.4 d0.5 i0.4 s0.3
!excuse 6.9 a0.4 d0.5 i0.4 s0.3
!expl 7.4 a0.4 b0.6 d0.7 f1.0 i-0.4
!fact 6.1 d-0.8 h0.3 i-0.5 j-0.5 l-0.4 m0.5 o1.5 p2.0 q-0.5 s-0.4
!factur 6.1 d-0.8 h0.3 i-0.5 j-0.5 l-0.4 m0.5 o1.5 p2.0 q-0.5 s-0.4
!fair 6.0 a0.8 c-0.4 d1.1 e0.9 f0.3 g-0.7 h-0.4 p-0.5 r-0.6 s2.9
!faire 6.0 a0.8 c-0.4 d1.1 e0.9 f0.3 g-0.7 h-0.4 p-0.5 r-0.6 s2.9
!fais 7.1 a-0.5 b0.4 g0.6 o0.8 r0.8
!fait 6.2 a0.5 e0.7 g-0.5 i-0.8 k-0.3 l1.0 m0.8 n0.6 o-0.3 p1.6 r-0.5 s0.7
!faut 7.4 d0.7 e-0.3 s0.8
!faute 7.4 d0.7 e-0.3 s0.8
!fera 7.4 c0.4 d0.8 i0.6 s0.4
!ferai 7.4 c0.4 d0.8 i0.6 s0.4
!fich 7.4 b-0.3 c1.1 f0.4 h0.4 k-0.3 m0.5 q0.6
!figu 7.4 b0.7 e0.4 i1.5
!figure 7.4 b0.7 e0.4 i1.5
!fil 7.4 b0.3 d1.2 h-0.3 k0.5 l1.3 p0.5 s0.4
!fin 7.1 c-0.4 q0.5
!fina 7.1 a-0.6 g-0.3 k2.5 m-0.4
!finale 7.1 a-0.6 g-0.3 k2.5 m-0.4
!fini 7.4 a0.3 c1.3 s0.8
!fois 6.9 a0.7 c0.3 d0.4 e1.2 g-0.4 i-0.4 p0.5 r-0.4 s0.5
!fonc 7.4 a0.3 c0.4 e0.7 i0.5
!foncti 7.4 a0.3 c0.4 e0.7 i0.5
!frai 6.9 a-0.5 j0.4
!frais 6.9 a-0.5 j0.4
!fran 7.4 d1.0 g0.6 i-0.3 j1.1 q1.0 r0.7 s-0.4 t0.5
!gard 7.1 b0.7 f0.4 g0.5 j0.6 m0.7 p0.5 r0.4
!garde 7.4 f0.4 g0.6 j0.7 m0.8 p0.6 r0.5
!genr 7.4 e0.3 g0.6 r0.6 s0.4
!genre 7.4 e0.3 g0.6 r0.6 s0.4
!grav 7.1 a-0.5 f0.4 g-0.3 k0.4 t0.3
!grave 7.4 h0.4
!hesi 7.4 a-0.4 g0.7 h1.2 r0.9
!hesite 7.4 a-0.4 g0.7 h1.2 r0.9
!heur 7.4 a0.6 e0.5 i-0.3 m2.3 p0.5
!hist 7.4 b0.5 h0.4 i0.4 q0.4
!histoi 7.4 b0.5 h0.4 i0.4 q0.4
!homm 7.4 d0.3 i0.3
!homme 7.4 d0.3 i0.3
!hono 6.9 a1.1 b1.1 e-0.6 g-0.4 i-0.4 j0.3 m1.4 p2.4 r-0.4 s-0.3
!honore 7.1 a1.1 b0.6 e-0.5 g-0.3 m0.7 p2.6
!ici 6.4 a0.9 b1.1 c-0.4 d1.1 e-0.7 h1.0 i-0.7 j0.5 k-0.4 m-0.5 n-0.3 o-0.3 q0.8 s-0.4
!il 7.4 s0.5
!inqu 7.1 e0.4 k0.3
!inquie 7.1 e0.4 k0.3
!inst 7.1 c0.4 d0.4 i0.7 p0.4
!instal 7.4 a-0.3 d0.5 e-0.5 i0.9 p0.4
!inte 6.6 a0.6 c1.2 d0.4 f1.1 g-0.4 h-0.4 j0.9 l0.7 m-0.3 p0.3 r-0.3 t-0.3
!intern 7.4 d0.8 e0.7 h-0.4 n0.4 p0.8 q0.3 t-0.3
!interv 7.1 a0.3 c0.6 i0.3 j1.1 l0.7
!j'ai 7.4 a0.4 b0.4 d1.0 f0.5 i0.9
!jama 5.1 a-1.0 d-0.5 e-0.7 f0.6 g3.4 h2.4 i-0.5 j1.3 k-0.3 m1.5 n0.8 o0.4 p0.8 r3.6 s-1.0
!jamais 5.1 a-1.0 d-0.5 e-0.7 f0.6 g3.4 h2.4 i-0.5 j1.3 k-0.3 m1.5 n0.8 o0.4 p0.8 r3.6 s-1.0
!je 6.6 b-0.5 e0.4 i-0.4 m0.6 p0.7 s0.3
!jeud 7.4 a-0.4 g0.7 k0.8 r0.6
!jeudi 7.4 a-0.4 g0.7 k0.8 r0.6
!jour 6.4 b-0.4 c-0.5 i-0.5 k1.0 m0.5 p-0.4 s-0.3
!jours 7.1 j0.4 m0.6
!juge 7.1 c-0.4 f0.5 i-0.3 n0.6
!l'a 7.1 a0.4 e0.7 j0.5 m1.0 q0.6 r0.4
!l'ai 7.4 a0.3 b0.9 i0.8
!la 4.0 a0.8 b0.6 c2.8 d0.5 f0.5 g-0.9 i0.5 j0.5 k2.2 l0.5 o2.5 p0.8 q1.2 r-0.6 t-0.7
!lach 7.4 h0.8 i0.4 r0.9
!lais 6.7 a-1.2 b-0.5 d-0.4 e-0.3 g1.1 i-0.3 l0.5 n1.8 p-0.4 r1.2 s-0.4
!laisse 6.7 a-1.2 b-0.5 d-0.4 e-0.3 g1.1 i-0.3 l0.5 n1.8 p-0.4 r1.2 s-0.4
!le 4.1 a-0.6 b-0.4 c0.9 d1.1 e1.2 f1.4 j-0.4 k2.2 m0.6 n0.4 o1.8 p2.3 r0.4 s-1.3 t1.3
!les 4.9 a1.2 b0.9 c1.0 d-0.7 e1.8 g-0.7 j0.5 k-0.5 m-0.5 o0.5 p1.6 q0.3 r-0.4 s-0.4 t-0.5
!leve 6.9 a0.6 c-0.3 e0.9 i0.3 j-0.4 p1.6 s-0.3
!levees 7.4 e0.6 p1.1
!lieu 6.6 a1.1 b1.5 c0.7 e-0.4 g-0.4 h-0.3 j1.4 k1.9 l0.4 n0.3 p0.8 s0.9
!logi 7.4 a0.4 e1.0 i0.5 p1.1
!logici 7.4 a0.4 e1.0 i0.5 p1.1
!lui 6.7 c0.5 e-0.6 h-0.4 n0.4 p-0.3 t-0.4
!lune 7.4 a0.4 b0.6 d0.4
!ma 6.4 a0.5 c-0.3 d1.0 e0.9 i-0.4 k0.7 n0.7 s-0.4
!mail 6.3 a-1.4 d-0.4 e-0.4 i-0.4 j-0.4 m-0.4 o1.5 p-0.5 s0.4 t0.6
!mails 6.9 o0.6 s0.6
!main 7.4 b1.1 l0.4 n0.6 p1.6
!mal 7.4 a-0.9 b0.5 e0.4 f-0.4 g1.9 k0.6 r2.1 t0.4
!mala 7.4 a-0.6 e-0.4 g0.5 r0.5
!mand 7.4 i0.8 l1.2 p0.7
!mandat 7.4 i0.8 l1.2 p0.7
!mani 7.4 a0.9 d2.3 e-0.4 g-0.3 j1.1 s-0.4
!manife 7.4 a0.9 d2.3 e-0.4 g-0.3 j1.1 s-0.4
!manq 7.1 a0.6 d0.4 e0.5 j-0.4 s1.9
!manque 7.1 a0.6 d0.4 e0.5 j-0.4 s1.9
!maqu 7.1 a0.8 c1.3 d0.4 p0.7
!maquet 7.1 a0.8 c1.3 d0.4 p0.7
!marc 6.6 a0.3 c-0.5 e1.2 g-0.5 h0.7 n0.4
!marche 6.6 a0.3 c-0.5 e1.2 g-0.5 h0.7 n0.4
!mari 7.4 b-0.4 d-0.4 f1.3 l0.3 m0.5 q0.4
!mauv 7.4 e0.4 g0.3 p0.4 r0.3
!mauvai 7.4 e0.4 g0.3 p0.4 r0.3
!me 5.5 a1.3 b0.5 d1.9 g-0.4 i-0.4 j0.6 k0.4 l1.1 p1.3 s1.6
!meme 6.3 a0.6 b2.2 c-0.6 d0.7 g0.5 h1.3 i1.4 j-0.4 p-0.6 q0.3 r0.6 s-0.3
!mena 7.4 a0.7 e0.5 g-0.3 i-0.3 j0.6 s1.6
!ment 6.6 a0.9 b1.0 c-0.3 d-0.3 i-0.4 j0.8 o0.3 s0.5 t0.5
!mentio 7.4 e0.6 o0.4 t0.6
!mentir 6.9 a0.8 b1.1 i-0.4 j0.6 s0.5
!merc 7.1 d-0.3 e1.1 k0.6 l0.5 p1.0
!merci 7.4 e1.2 p1.1
!mes 6.4 a-0.4 b0.4 c-0.3 d-0.4 f-0.3 g-0.3 n0.5 o1.3 p-0.4
!mess 6.7 a-0.7 d0.8 e-0.4 g-0.3 i-0.4 j-0.3 p-0.4 r-0.3 s-0.4
!messag 6.7 a-0.7 d0.8 e-0.4 g-0.3 i-0.4 j-0.3 p-0.4 r-0.3 s-0.4
!mesu 7.4 a-0.5 e-0.4 l0.9
!mesure 7.4 a-0.5 e-0.4 l0.9
!mett 6.7 a1.0 b1.6 c0.8 d-0.4 e0.7 j0.4 p1.3 s1.8
!mettre 7.4 a0.4 b0.7 c0.4 e0.5 s1.2
!midi 7.1 f0.6 h-0.4 i0.4 k1.7 t0.4
!mien 7.1 i0.8 o0.5
!minu 7.4 a-0.4 g0.7 h0.3 r0.6
!minute 7.4 a-0.4 g0.7 h0.3 r0.6
!moi 6.2 c-0.7 d0.8 e1.7 f0.6 i-0.4 j-0.4 k0.7 l-0.3 r0.7 s1.5
!moin 6.9 a0.9 b0.4 c1.6 d1.3 e-0.4 g-0.3 i0.5 p-0.4
!moindr 6.9 a0.9 b0.4 c1.6 d1.3 e-0.4 g-0.3 i0.5 p-0.4
!mois 7.4 a-0.3 l1.8 n1.7
!moit 7.4 a0.4 b0.6 c0.5 e-0.5 q0.3 s0.7
!moitie 7.4 a0.4 b0.6 c0.5 e-0.5 q0.3 s0.7
!mon 5.9 a0.9 d1.7 f0.7 g-0.8 h0.4 k1.1 m0.8 n-0.5 p-0.4 s0.5
!mot 6.9 a0.5 c0.7 d1.4 g0.6 r0.6 s0.5
!moye 7.4 a0.6 b1.5
!n'a 7.4 c0.6 e0.4 g1.3 j0.6 r1.4
!ne 5.3 d-1.0 e0.7 g-0.3 h0.7 i-1.0 j0.6 k1.0 l1.2 m1.8 o-0.3 p2.3 r0.4
!ni 5.7 d0.8 e-0.4 g0.7 i0.3 k0.6 l-0.3 o0.7 r0.7
!noel 7.4 a-0.4
!nom 6.7 a1.1 c-0.4 d-0.4 e2.0 g-0.7 j0.5 p0.8 r-0.6 s1.8 t0.7
!non 6.7 c-0.3 d0.8 j0.9 r-0.3
!norm 7.4 j0.4 o0.3
!nos 6.6 a-0.6 b0.7 g-0.5 l-0.3 p-0.4 s-0.4 t0.5
!notr 6.4 a0.6 c0.7 d1.2 g-0.6 j-0.3 r-0.5 s0.3
!notre 6.4 a0.6 c0.7 d1.2 g-0.6 j-0.3 r-0.5 s0.3
!nous 5.3 a0.5 b-0.5 c-0.6 d-0.3 f-0.9 g-1.0 h0.8 i2.0 j-0.7 k1.4 o-0.5 p-1.1 q0.6 t-0.3
!nouv 6.3 a1.2 c1.8 d3.2 e0.7 f-0.5 g-0.5 i0.4 k-0.5 l-0.4 n-0.4 p-0.4 r-0.5 s0.5 t0.7
!nouvel 6.3 a1.2 c1.8 d3.2 e0.7 f-0.5 g-0.5 i0.4 k-0.5 l-0.4 n-0.4 p-0.4 r-0.5 s0.5 t0.7
!null 6.9 a0.6 b1.4 j0.6 m2.6 o0.6 s-0.5 t0.4
!nulle 6.9 a0.6 b1.4 j0.6 m2.6 o0.6 s-0.5 t0.4
!nume 6.7 a-0.5 d-0.3 e0.3 g-0.3 m-0.3 o1.5 p-0.4 t0.4
!numero 6.7 a-0.5 d-0.3 e0.3 g-0.3 m-0.3 o1.5 p-0.4 t0.4
!on 6.9 d-0.5 e-0.4 g0.8 h1.4 i0.7 m-0.4 p-0.4 q0.4 r0.9 t0.3
!opti 7.1 a0.5 d0.4 e0.7 f0.4 i0.6 j0.9 m1.3
!option 7.1 a0.5 d0.4 e0.7 f0.4 i0.6 j0.9 m1.3
!ou 6.9 b-0.4 c0.9 e-0.6 h0.6 i-0.4 k-0.6 l0.5 m1.4 p-0.3 q0.4
!oubl 6.2 a-0.6 b1.1 c-0.5 d-0.6 g1.4 n1.3 o0.4 p-0.4 q-0.3 r2.1 s-0.4
!oublie 6.2 a-0.6 b1.1 c-0.5 d-0.6 g1.4 n1.3 o0.4 p-0.4 q-0.3 r2.1 s-0.4
!ouvr 6.9 b0.5 p0.4 s0.6 t0.8
!ouvre 7.1 a0.3 b0.6 p0.4 s0.7 t0.9
!page 7.4 a-0.5 e-0.4 h0.3
!paie 5.3 b-0.8 d-1.0 f-0.3 g-1.4 i-1.7 j-0.3 k-0.4 m1.7 n-0.5 o-0.6 p3.0 q-0.4 r-1.1 s-0.6
!paieme 6.9 c-0.4 i-0.5 m1.2 p0.8
!paient 7.1 a-0.4
!paiera 6.1 a1.0 b-0.6 c-0.4 d-0.5 g-0.9 i-0.8 j-0.4 m0.5 o-0.4 p2.2 r-0.8
!pani 7.4 a-0.6 b-0.3 d-0.3 f0.5 l0.3 q0.4
!paniqu 7.4 a-0.6 b-0.3 d-0.3 f0.5 l0.3 q0.4
!pann 6.9 a-0.6 d-0.4 f0.3 g1.3 h1.0 i-0.4 k0.7 r1.2
!panne 6.9 a-0.6 d-0.4 f0.3 g1.3 h1.0 i-0.4 k0.7 r1.2
!par 6.1 a2.1 c-0.5 d3.0 e0.7 f2.5 g-1.1 i-0.4 j0.4 l0.8 m0.8 o0.7 p-0.9 r-0.7 s0.3
!para 7.1 a1.0 b0.5 c1.3 e-0.4 j0.8 k0.5 l0.6 m0.9
!parait 7.4 a0.6 b0.5 c1.5 e-0.4 k0.5 l0.6
!parl 6.2 a0.5 c-0.4 d-0.5 e0.9 g-0.5 i0.5 j-0.4 o-0.3 p-0.7 r-0.4 s0.6
!parlai 7.4 a0.6 b0.9 e0.9 f0.6 i0.4
!parle 6.4 b-0.5 c-0.3 d-0.4 g-0.4 j-0.3 o-0.3 p-0.6 s0.6
!part 5.1 a-1.0 b1.1 e0.6 f-0.3 h1.0 j-0.4 k1.8 l0.8 m1.6 n-0.5 o1.2 p-0.9 r0.4 t2.3
!partic 7.1 a-0.5 e-0.3 i-0.5 k2.5 o0.8
!partie 6.7 i0.9 l0.5 n-0.3 p-0.4 s-0.4 t0.8
!partir 7.1 b-0.3 e0.8 l1.7 m0.3 o0.4 p0.5 s0.6
!pas 2.5 a2.7 b1.8 c0.3 e2.1 f-0.9 g-0.8 h-0.7 i1.4 j0.3 k1.4 m3.4 o1.7 p2.0 q-0.5
!pass 6.9 a0.7 c0.8 e-0.4 g-0.5 i-0.3 m2.1 o-0.4 p0.7 q0.3 r-0.3
!passe 7.4 a0.4 c1.1 g-0.3 m0.7 r-0.3
!passer 7.4 a0.4 m1.5 p0.8 q0.4
!paye 5.9 b-0.5 c1.4 d1.3 i-0.9 j-0.6 l1.5 m-0.4 n0.7 p2.6 s-0.5 t0.5
!payer 6.2 b-0.3 c1.3 d0.3 e0.3 f0.4 g-0.4 i-0.6 j-0.4 l1.7 n0.8 p1.2 s-0.4 t0.6
!pend 7.4 g0.4 n0.7 r0.3
!pendan 7.4 g0.4 n0.7 r0.3
!pens 7.4 a-0.4 g0.4 r0.4
!pensee 7.4 a-0.4 g0.4 r0.4
!perd 6.7 a-0.9 b-0.5 c-0.4 e-0.3 g1.0 l-0.5 m0.4 p-0.4 q1.0 r1.1
!perdu 7.4 a-0.4 b-0.4 f-0.3 g0.9 k0.3 o0.3 r0.9 t0.4
!pers 6.2 b-0.3 j-0.4 l0.9 m0.4 p-0.6 s0.9
!person 6.2 b-0.3 j-0.4 l0.9 m0.4 p-0.6 s0.9
!pese 7.4 b0.6 i0.4
!peti 7.1 a0.3 d1.3 e0.4 k0.8 l0.4
!petite 7.4 d1.0 e0.6 l0.5
!peut 6.2 b0.3 c-0.3 d-0.4 e0.8 f1.9 g-0.5 h0.7 i-0.6 j-0.5 o0.4 r-0.3
!peux 6.6 a-0.7 l2.4 m0.4 p-0.6 r-0.3 s-0.4
!phot 7.4 e0.5 i0.7
!plai 6.2 b-0.5 c-0.6 f0.6 j0.6 l0.7 m1.2 p-0.6 s-0.5 t0.5
!plaint 7.4 j1.1
!plaisa 7.4 t0.8
!plaisi 7.1 c-0.3 f0.8 g0.3 i0.4 l1.0 m0.7 r0.5
!plan 6.7 a0.8 b0.4 c1.3 d-0.3 e1.1 f0.7 k0.7 p0.8 r0.6 t0.7
!plans 7.4 a0.4 b0.6 c1.0 e1.7 k0.9 q0.3 t0.9
!plus 3.9 a0.9 b0.7 c0.4 d2.3 f1.6 g-0.4 h1.1 i2.2 j1.3 k0.8 m-0.4 o0.3 p0.8 r0.8 s1.3 t0.8
!port 6.7 a0.4 b1.5 c-0.4 d-0.3 i-0.5 j0.7 m-0.3 p1.2 q-0.4
!porte 7.1 b1.0 p1.5
!pose 6.7 c0.6 d-0.3 e-0.3 i0.7 j0.5 r-0.3
!poss 7.1 b0.5 d0.5 l0.7 s0.8
!possib 7.4 b0.6 d0.8 l0.8 s0.9
!pour 4.4 a-0.7 b-0.7 c-0.8 d-0.4 e1.2 f-0.3 i0.9 j1.2 k3.3 l2.4 m0.7 n0.6 o-0.6 p0.4 r0.4 s-0.5 t0.5
!pourqu 7.4 a0.3 m0.9 p-0.4
!pourra 5.5 a-1.6 c-0.4 e-0.5 k3.8 l1.5 n0.7 p-1.1 q0.3 r0.3 s-0.3
!pourro 7.4 b0.4 e-0.4 s0.8
!pouv 6.6 a-0.8 d-0.4 e0.8 g1.1 i-0.7 k0.9 l-0.4 r1.5 s-0.4
!pouvez 7.1 e0.5 g1.0 j0.4 r1.1
!pouvon 7.4 c0.3 e0.5 i-0.5 l-0.3 p0.5 r0.6
!prec 7.1 a-0.7 e-0.4 l0.7 o0.7 p-0.3
!precis 7.4 a-0.6 l0.7 o0.8 p-0.3
!prem 7.4 g0.4 r0.3
!premie 7.4 g0.4 r0.3
!pren 6.7 a-0.6 c-0.4 d-0.3 e1.2 f0.6 i0.3 j-0.3 k1.3 o1.1 p-0.5 r0.5 s-0.3 t1.0
!prend 7.4 e0.7 f1.0 o1.4 p-0.3
!pres 6.0 a-1.0 c-0.7 e-0.5 g-0.5 j-0.4 k1.4 n-0.5 p-0.5 s-0.4 t0.7
!presen 7.4 a-0.3 g0.5 k1.3 q0.4 r0.5
!presse 6.6 a-0.7 c-0.5 f0.4 g-0.6 k0.4 n-0.4 o-0.4 p-0.4
!pressi 7.4 d0.5 g-0.3 i0.7 t1.0
!prev 6.0 a0.7 b0.9 d0.8 g-0.6 i1.1 j1.9 l0.6 m1.3 p0.5 q-0.4 r-0.6 s0.4 t-0.4
!preven 6.6 a0.7 b0.5 d1.1 g-0.4 i0.9 j1.2 p1.0 q-0.4 r-0.4 s0.7
!prevu 7.1 i0.5 j0.6 m0.7
!prevue 7.4 l0.9 m0.4 o0.4
!proc 7.1 a1.2 d0.3 e0.5 i1.7 p0.5 s0.3
!prom 6.9 c0.5 d-0.3
!prop 7.4 e0.5 h0.3 j0.4
!pu 6.9 a-0.8 k1.0 n0.4 o-0.3
!publ 7.4 a0.4 s0.6
!publie 7.4 a0.4 s0.6
!puis 7.4 b0.4
!puisse 7.4 b0.4
!qu'a 6.6 a0.6 b0.5 c-0.4 g-0.3 i-0.4 p0.4 s1.6
!qu'o 7.1 a0.7 b0.4 d-0.3 i-0.4 l0.4 n0.4 q0.5 r0.3 t0.4
!qu'on 7.1 a0.7 b0.4 d-0.3 i-0.4 l0.4 n0.4 q0.5 r0.3 t0.4
!qu'u 6.9 a-0.3 b1.8 c-0.3 e-0.3 g0.5 j-0.5 o0.5 r0.8
!qu'un 6.9 a-0.3 b1.8 c-0.3 e-0.3 g0.5 j-0.5 o0.5 r0.8
!qual 7.4 a-0.5 i1.4
!qualit 7.4 a-0.5 i1.4
!quan 7.1 a0.6 b2.5 d-0.3 f-0.3 g0.6 i-0.4 n0.8 p-0.3 r0.4 t0.3
!quand 7.1 a0.6 b2.5 d-0.3 f-0.3 g0.6 i-0.4 n0.8 p-0.3 r0.4 t0.3
!que 4.7 b1.2 d0.9 e-0.7 f-0.3 g2.2 h0.6 i0.8 k-0.8 l-0.9 n-0.8 p-1.5 r2.2 s-0.4
!quel 7.4 a0.4 d1.8 h0.3 o0.4 s0.5
!ques 7.1 k0.7 p-0.4
!questi 7.1 k0.7 p-0.4
!qui 6.3 a0.5 d1.4 f1.5 g0.4 h-0.3 i-0.4 j-0.5 k0.4 l0.5 p0.7 r-0.3 s-0.5 t-0.6
!quoi 6.6 a0.5 b1.2 c0.6 d-0.3 e-0.5 g-0.4 i-0.4 j0.7 p-0.4 r-0.4 s0.4
!raco 7.4 b0.6 i0.4 k0.5
!racont 7.4 b0.6 i0.4 k0.5
!rale 7.4 a-0.4 g1.3 r0.7
!ranc 6.9 f0.4 i0.8 n0.4
!rancun 6.9 f0.4 i0.8 n0.4
!rapp 6.2 a1.2 b0.7 c0.8 d2.6 g-0.5 k-0.4 l-0.4 p1.3 r-0.4 s-0.9
!rappel 6.6 a0.7 b-0.3 d3.0 g-0.4 h0.4 i-0.5 k-0.4 l-0.3 p1.6 s-0.8
!rappor 7.1 a0.6 b1.1 c0.6 i0.5
!rece 6.6 a-0.5 c0.6 d-0.4 e-0.3 g-0.3 i-0.5 s-0.3
!recevo 6.9 a-0.8 i-0.4 p-0.4
!reco 6.0 a1.0 b1.8 f-0.3 g-0.7 i1.4 j1.0 p-0.6 r-0.7 s0.6
!recomm 6.9 a0.5 d0.3 e-0.5 i-0.4 j1.1 s0.5
!recond 6.9 a0.7 b1.0 i2.4
!recu 6.4 a1.2 b-0.4 c2.8 e-0.6 f0.8 i-0.3 j-0.3 t0.5
!redi 6.7 a-0.8 c-0.3 e-0.4 g1.1 o0.5 r1.0
!redire 6.7 a-0.8 c-0.3 e-0.4 g1.1 o0.5 r1.0
!refe 7.4 d0.5 e0.4 o1.2 q1.6 s0.6
!regl 6.7 a0.9 b0.4 c0.4 e1.1 g-0.5 j0.7 l1.9 p1.7
!regler 7.1 b0.5 c0.5 l1.2 p1.2
!regr 7.4 a-0.8 g1.8 h1.0 i-0.7 n0.5 r2.0
!regret 7.4 a-0.8 g1.8 h1.0 i-0.7 n0.5 r2.0
!rela 6.9 a-0.5 c-0.6 e0.3 l0.7 q0.4 t0.3
!relanc 7.1 a-0.5 c-0.5 e0.5 k0.3 l0.7 p-0.3 q0.4 t0.4
!rele 7.4 a-0.4 o0.3 q-0.3
!releve 7.4 a-0.4 o0.3 q-0.3
!reli 7.4 a-0.4 d0.6 f1.0 p-0.3
!rema 7.1 a-0.5 d0.4 e-0.5 h0.3 i0.3 r0.4
!remarq 7.1 a-0.5 d0.4 e-0.5 h0.3 i0.3 r0.4
!remb 7.1 j-0.4 s0.5
!rembou 7.1 j-0.4 s0.5
!remi 7.4 a-0.5 h0.4 n0.5 o-0.3 r0.4
!remis 7.4 a-0.5 h0.4 n0.5 o-0.3 r0.4
!rend 6.7 c-0.4 d-0.5 e0.8 i-0.3 j0.5 l1.6 m0.3 o0.9 p-0.4 t-0.4
!rendu 7.4 e-0.6 g0.5 r0.3
!rendue 7.4 d-0.3 e0.9 j0.7 l1.3 m-0.4 o0.4
!repa 7.1 a-0.6 d-0.4 g-0.6 i1.8 p-0.4 r-0.3 s0.4
!repo 5.0 c1.0 d4.3 e-1.2 f-0.3 g-0.9 i-1.6 j0.5 o-0.3 p-0.5 q0.4 s0.3
!repond 5.6 a-1.0 c-0.3 d1.2 e-1.3 h0.5 i-1.1 j0.5 m-0.7 o-0.4 p-1.1 s0.6
!repons 5.8 a1.0 c1.7 d3.8 f-0.3 g-0.8 i-0.7 m0.4 p0.6
!repr 6.6 a0.6 c-0.3 e1.1 f0.4 g-0.4 p1.4 r-0.5
!repris 7.4 a0.4 e0.5 p1.3
!resi 6.9 a-0.9 g-0.5 i-0.4
!resili 6.9 a-0.9 g-0.5 i-0.4
!reso 7.4 a0.4 c0.3 e0.6 i0.7 j0.5
!resp 7.4 a0.4 e0.8 j0.7
!rest 6.9 b0.6 c0.5 d-0.4 e-0.4 g-0.4 h1.1 n0.4 p0.6 s0.4
!reste 6.9 b0.6 c0.5 d-0.4 e-0.4 g-0.4 h1.1 n0.4 p0.6 s0.4
!resu 7.4 g-0.3 r-0.3
!result 7.4 g-0.3 r-0.3
!reta 7.1 a-0.7 e-0.6 f-0.3 g1.4 h0.6 r1.6 t0.3
!retard 7.1 a-0.7 e-0.6 f-0.3 g1.4 h0.6 r1.6 t0.3
!rete 7.4 a-0.7 d-0.3 i0.4
!retenu 7.4 a-0.7 d-0.3 i0.4
!reto 6.4 a0.9 c0.4 d2.6 g-0.4 i-0.5 p-0.4 s1.0 t0.5
!retour 6.6 a1.1 c0.5 d2.8 g-0.4 i-0.5 p-0.3 s1.1 t0.6
!retr 6.4 a-0.8 d-0.4 e-0.5 l-0.3 m-0.5 o2.6 p-0.4 q1.0
!retrou 6.4 a-0.8 d-0.4 e-0.5 l-0.3 m-0.5 o2.6 p-0.4 q1.0
!reun 6.9 a-0.5 c0.6 e0.7 f-0.5 g-0.3 k1.6 p-0.4 q0.5 s-0.4 t0.4
!reunio 6.9 a-0.5 c0.6 e0.7 f-0.5 g-0.3 k1.6 p-0.4 q0.5 s-0.4 t0.4
!reus 7.4 a-0.5 e-0.3 g0.8 r0.7
!reussi 7.4 a-0.5 e-0.3 g0.8 r0.7
!reve 6.9 a0.6 e0.7 i0.8 j0.3 p0.4
!revi 7.4 g0.5 n0.6 r0.5
!revien 7.4 g0.5 n0.6 r0.5
!rien 4.5 a0.8 b-0.4 c1.9 d0.6 e1.1 f2.0 h-0.9 i-0.8 j0.8 n-1.0 o0.4 p2.4 r0.3 s0.6 t1.0
!roug 7.4 a-0.5 e-0.4 g0.4 r0.4
!s'en 7.1 e1.3 m0.8
!sa 7.1 a-0.5 i0.8 j-0.4 l0.3
!sais 6.1 b1.3 c0.4 d1.2 e0.8 g0.6 h0.4 i1.0 n-0.5 p-0.5 s0.8 t-0.3
!sait 7.4 d0.5 g0.6 i0.6 o0.6 r0.4
!salo 7.4 d0.9 e0.7 g-0.3 k0.7 p0.8 r-0.3
!salon 7.4 d0.9 e0.7 g-0.3 k0.7 p0.8 r-0.3
!sans 7.1 a-0.6 b0.4 g1.1 i-0.3 n1.4 r1.2
!sava 7.1 a0.8 b0.9 d1.1 g-0.4 o0.4 s0.5
!savais 7.4 a0.5 b0.7 s0.6
!savo 7.1 d0.6 g1.1 r1.1 s0.3
!savoir 7.1 d0.6 g1.1 r1.1 s0.3
!se 5.9 b0.4 c0.4 d-0.4 e0.8 f1.1 g0.5 h-1.0 i0.4 j0.8 k1.3 n-0.3 q0.7 r0.9 s-0.6
!seco 7.4 g0.4 j0.5 o0.3 p0.4 r0.3 t0.4
!second 7.4 g0.4 j0.5 o0.3 p0.4 r0.3 t0.4
!sema 6.9 a-0.6 e-0.4 k0.5 l0.4 n0.4 p-0.3 r0.3
!semain 6.9 a-0.6 e-0.4 k0.5 l0.4 n0.4 p-0.3 r0.3
!sent 7.4 e0.3 h0.4 s0.7
!sera 6.1 a0.5 c0.7 e0.6 f-0.3 g-0.5 i0.6 k1.0 m1.1 n-0.3 p2.3 r-0.4 s0.8
!sero 6.9 a-0.5 d-0.4 n0.4
!seront 6.9 a-0.5 d-0.4 n0.4
!serv 6.7 a-0.4 e-0.7 f-0.3 g0.8 i1.0 j0.4 m0.7 q-0.3 r0.9
!serveu 7.4 a-0.4 e-0.6 g1.1 r1.2
!servic 7.1 i1.2 j0.5 m0.6
!ses 7.1 c-0.3 j0.4 l0.3
!seul 6.2 a-1.4 b-0.4 e-0.4 g3.3 h3.2 i-0.6 j-0.4 m-0.6 n0.6 r4.1 s-0.5
!seule 6.7 a-0.8 b-0.4 c-0.4 g1.3 h0.7 o0.4 r1.8
!si 6.3 a-1.3 e-1.0 g1.2 j-0.3 o0.4 p-0.4 q0.4 r1.4
!sign 5.8 b-0.5 c0.9 d0.5 e-0.7 f1.0 g-0.4 i1.0 j-0.4 k0.4 l-0.4 m0.8 n0.5 p0.5 s-0.5
!signal 6.7 a-0.7 c-0.4 p-0.3 q-0.4 r0.4
!signe 6.3 a1.1 b-0.4 c1.4 d0.5 e-0.6 f1.1 g-0.4 i1.0 j-0.3 m0.9 o0.4 p0.9 q0.4 r-0.4
!site 7.4 a0.5 c0.8 e0.6 i1.9 p-0.3
!sold 6.9 a0.3 c0.6 e0.8 j0.4 o0.6 p1.6
!solde 7.1 a0.4 c0.6 e0.9 j0.5 p1.7
!solu 7.4 e0.3 f1.2 j0.5
!soluti 7.4 e0.3 f1.2 j0.5
!somm 6.7 a0.9 c-0.3 e1.1 g-0.4 i-0.4 l0.6 p0.6 r-0.5
!sommes 6.7 a0.9 c-0.3 e1.1 g-0.4 i-0.4 l0.6 p0.6 r-0.5
!son 6.9 a0.4 c0.9 d0.4 e1.1 g-0.3 p1.8 r-0.3
!sont 6.1 a0.9 b1.8 c0.9 e-0.6 j-0.5 n-0.4 p0.4 s0.4 t0.4
!sort 7.4 b-0.4 c0.3 e-0.3 k-0.5 l1.4 m1.7 q0.6
!souc 7.4 a-0.7 i-0.3 n1.4 o0.4 p-0.5
!souci 7.4 a-0.7 i-0.3 n1.4 o0.4 p-0.5
!souh 7.1 a-0.4 e-0.3 p-0.3 s0.6
!souhai 7.1 a-0.4 e-0.3 p-0.3 s0.6
!sous 6.7 a0.7 c0.4 d-0.4 i-0.3 j0.7 m0.5 p1.0
!spec 7.4 a-0.5 f0.3
!specia 7.4 a-0.5 f0.3
!stri 7.4 a-0.4 g0.7 q0.3 r0.9
!strict 7.4 a-0.4 g0.7 q0.3 r0.9
!su 7.4 b1.1 d0.9 e-0.3 i0.3 s0.5
!suis 6.4 a0.6 c-0.4 d1.9 e0.5 g-0.4 i0.8 r-0.3 s0.7 t-0.4
!suit 7.1 a-0.4 b0.3 i1.3
!suite 7.1 a-0.4 b0.3 i1.3
!supp 6.6 a0.4 c0.3 d-0.3 e-0.5 f-0.3 g0.3 h-0.3 i-0.6 l-0.3 m2.3 r0.3 t0.3
!supple 6.9 a0.4 c0.5 e-0.4 g0.3 i-0.5 m2.5 r0.5 t0.4
!sur 5.4 a1.1 b-0.4 d0.9 e1.7 h-0.4 i-0.6 k0.3 m1.3 n0.4 o1.7 p1.1 q-0.4
!surp 7.4 a-0.5
!surpri 7.4 a-0.5
!tant 7.4 a-0.3 g0.3 r0.3
!tele 6.7 a0.9 c0.6 d1.9 e0.4 j0.8 p0.4 s0.7
!teleph 6.7 a0.9 c0.6 d1.9 e0.4 j0.8 p0.4 s0.7
!temp 7.4 l-0.3 m0.3 t-0.3
!temps 7.4 l-0.3 m0.3 t-0.3
!tene 7.4 a-0.5 t0.5
!tenez 7.4 a-0.5 t0.5
!tenu 7.4 b0.6 d0.8 e-0.4 g1.3 j0.3 l0.3 r1.5
!terr 7.4 e0.4 f0.7 s0.4
!tick 7.4 e0.6 f0.9 n0.3 o0.4 t1.0
!ticket 7.4 e0.6 f0.9 n0.3 o0.4 t1.0
!toi 7.1 b0.5 c0.5 f0.8 g1.1 i1.3 r1.4
!tomb 6.7 a-1.2 b-0.5 d-0.4 h0.5 i-0.5 k0.8 l3.9 m-0.3 n0.7 p-0.4 r0.6 s-0.3
!tombee 7.4 a-0.6 g-0.4 l2.2 n-0.4
!tomber 7.4 a-0.5 b-0.5 d-0.4 l2.1 n1.1 r0.3
!tota 7.4 l0.5 n1.3 o0.7
!touc 6.6 e0.7 i0.4 m0.6 q-0.5 r-0.4
!touche 6.6 e0.7 i0.4 m0.6 q-0.5 r-0.4
!touj 6.1 a1.6 b0.3 c3.0 d0.4 e-0.6 g-0.4 o-0.6 p-0.5 t1.0
!toujou 6.1 a1.6 b0.3 c3.0 d0.4 e-0.6 g-0.4 o-0.6 p-0.5 t1.0
!tour 7.1 a-0.6 f0.5 i-0.3 l0.7 n0.5 o0.3 p-0.3
!tourne 7.4 e0.4 l0.8
!tous 7.4 c0.4 j0.8 k0.4 s0.4 t0.5
!toussa 7.4 c0.4 j0.8 k0.4 s0.4 t0.5
!tout 6.1 b0.5 d1.3 e0.9 g0.7 h0.6 j-0.3 q0.6 r1.3 s-0.6
!trac 7.4 a-0.6 b-0.3 j0.6 m0.7 o1.2 s-0.4
!trace 7.4 a-0.6 b-0.3 j0.6 m0.7 o1.2 s-0.4
!trai 7.1 a-0.9 d-0.3 e-0.7 f-0.3 h0.4 j-0.4 k1.4 n0.4 o0.4 t1.2
!traite 7.4 a-0.6 c0.4 e-0.4 h0.4 k0.3 n0.5 o0.5 t0.4
!tran 6.9 d0.3 f0.7 m-0.4 n-0.4 p0.3
!transm 7.4 e-0.3 p0.4
!trav 7.4 i0.4 s0.9
!travai 7.4 i0.4 s0.9
!tres 7.4 e0.7 l0.9 m0.4 o0.4
!troi 6.7 a-0.8 c-0.6 d-0.5 g0.9 n1.3 o0.3 r1.0 t0.5
!trois 6.7 a-0.8 c-0.6 d-0.5 g0.9 n1.3 o0.3 r1.0 t0.5
!trop 6.9 a0.5 b0.5 e1.0 g-0.4 i1.0 r-0.4
!trou 6.6 b0.5 c-0.4 e-0.4 i0.4 j1.3 m0.3 o1.0 p-0.5 s-0.6
!trouve 6.7 b0.5 c-0.4 e-0.3 i0.5 j0.4 m0.4 o1.1 p-0.5 s-0.6
!tu 7.1 d-0.4 e0.7 f0.7 g0.4 i-0.4 l1.2 o1.0 r0.8
!un 4.9 b1.4 d1.6 e0.6 f1.8 g1.7 h0.8 i-0.5 j-0.9 l0.5 m-0.4 n0.6 o0.4 p2.4 q0.4 r2.3 t0.6
!une 5.1 a-0.7 b1.5 d1.5 g2.1 h0.5 j-0.9 l0.4 m-0.7 n-0.5 o-0.6 p0.5 r3.0 s-0.5 t0.3
!urge 6.7 a-0.8 b0.8 c-0.5 d0.4 g-0.4 i-0.3 j-0.3 k-0.3 l0.4 m-0.5 r-0.4 t0.4
!urgenc 7.4 a-0.7 c-0.5 m-0.3 t0.6
!urgent 7.1 b0.6
!util 7.1 f0.5 h0.4 i-0.4 j-0.4 n0.5 p0.4 q0.3 t0.3
!utilis 7.4 c0.4 h0.4 k0.3 n0.5 p0.6 q0.4 t0.4
!va 6.4 c0.5 d-0.3 e-0.7 f-0.3 i-0.6 j0.5 k1.8 l0.6 q0.3 r0.5 s-0.3
!vais 6.7 a0.6 b0.5 c-0.4 d0.9 e0.7 g-0.5 i0.7 l0.7 p-0.3 r-0.3 s0.5
!vend 6.7 a0.7 b-0.3 c1.5 d0.3 e-0.4 g0.4 h0.5 i2.2 k0.5 p-0.4 r0.3 s0.3
!vendre 6.9 a0.6 c1.6 d0.4 e-0.3 g0.4 h0.6 i1.7 k0.6 p-0.4 r0.4 s0.4
!veni 6.3 b1.0 d-0.5 k2.5 l0.7 p-0.5 q0.7 r0.7
!venir 6.3 b1.0 d-0.5 k2.5 l0.7 p-0.5 q0.7 r0.7
!venu 7.4 a0.6 d0.6 e1.1 p1.0
!verr 7.1 e0.7 f0.6 g-0.3 h-0.3 i-0.3 k1.9 t0.4
!verra 7.4 a-0.4 f0.6 h-0.3 k2.0 t0.5
!vers 6.3 a0.5 b0.6 e-0.5 g-0.5 l0.9 p2.5 r-0.3 s-0.5
!verse 7.4 c0.7 i0.7 l1.2 p0.8
!verser 6.6 c0.3 e-0.5 g-0.4 j0.4 p2.7 s-0.5
!veut 6.4 a-0.9 g-0.5 h0.9 j-0.5 m0.7 n0.6 p-0.5 s-0.4 t-0.5
!veux 7.1 e1.7 f2.0 k0.8 l0.5 m0.9 o0.6 p-0.4 r0.6 t0.7
!vien 6.6 a0.8 c1.2 d1.7 e1.2 g-0.5 i-0.4 j-0.4 k1.5 l0.5 m0.4 p1.6 q0.7 s-0.4
!viendr 7.4 a0.6 c0.8 d0.4 e1.2 k1.8 q0.6
!vient 7.4 a0.5 d1.2 e0.4 p1.6
!virg 7.4 a0.5 b1.8 e-0.4 o-0.3
!virgul 7.4 a0.5 b1.8 e-0.4 o-0.3
!viru 7.4 a-0.6 g0.9 h0.9 r1.0
!virus 7.4 a-0.6 g0.9 h0.9 r1.0
!vise 7.4 j0.5 l0.4 m1.0
!voir 6.6 b-0.3 c0.8 d-0.5 h0.6 i1.6 j-0.4 p-0.4 s-0.5 t-0.3
!vois 6.3 a0.6 b0.6 d-0.7 g-0.4 i0.8 j-0.3 m1.3 p-0.8 s-0.5
!vos 6.7 a-1.0 c0.3 g0.3 i0.7 k-0.3 l-0.3 m0.7 n-0.3 o0.7 p-0.4 r0.4 s-0.5 t1.1
!votr 5.0 c-0.6 d1.4 e1.3 g-0.8 i0.6 j0.7 k1.5 l0.5 m-1.1
!votre 5.1 a0.5 c-0.4 d1.3 e1.4 g-0.7 i0.7 j0.8 k0.5 l0.5 m-0.9 o0.4
!votres 7.4 a-0.6 k1.6 m-0.4
!voud 7.4 c1.2 k0.4 l0.5 m-0.3 o1.5 p-0.3 q1.2
!voudra 7.4 c1.2 k0.4 l0.5 m-0.3 o1.5 p-0.3 q1.2
!voul 6.9 a1.5 b1.9 d0.5 e1.1 g-0.4 i-0.3 p0.7
!vouloi 7.4 a0.8 b2.1
!vous 4.5 a0.9 b2.0 d1.0 e-1.5 h-1.2 i2.8 j1.2 m-0.7 n1.5 p-0.8 q-0.9
!vu 6.2 b1.2 c0.4 d1.7 f0.3 h0.7 j-0.4 k-0.4 m0.7 n-0.3 s-0.5
!y 6.7 d-0.5 e1.1 h0.3 i-0.4 j1.1 q0.8 r0.5 s0.8
!zero 7.1 a0.6 b1.4 c0.3 d0.5 e0.4 s2.0
a 1.7 a2.0 b-0.7 e1.1 g-0.4 h-1.4 i1.0 j1.1 k-0.4 l-1.4 m-0.5 n-0.9 o-1.0 p-0.8 q-1.6 r-1.7 s1.0 t-1.2
a+accu 6.7 a-0.7 b0.7 f0.5 g0.4 h0.9 i-0.4 j-0.4 n-0.7 o0.5 r0.8
a+air 7.4 a0.5 b0.9 c0.8 e1.2 g-0.3 s1.3
a+anci 7.4 a-0.4 o0.6
a+anne 7.1 i1.4 j0.4
a+annu 7.4 a-0.4 o1.0 t0.7
a+appu 6.9 a0.4 c-0.4 d-0.3 o0.7 p-0.4 q0.5 r-0.3 s0.6
a+arre 7.4 a0.4 c0.9 d0.5 e-0.4 p0.5
a+arti 6.7 c-0.5 d-0.3 i0.6 j0.3
a+asse 7.1 d-0.4 i-0.3 k0.7 q0.5 r0.5 s0.7 t0.4
a+atel 7.4 d0.3 k1.7
a+atte 7.1 a0.8 b1.1 c0.8 d1.1 g-0.4 q0.3
a+aucu 6.9 j0.3 r-0.3
a+autr 6.9 a0.9 c1.4 e2.6 g-0.3 h-0.4 j0.3 n0.7 o0.5 p-0.4
a+aven 7.4 f0.3 m0.8 n0.8 p0.7
a+beau 7.1 a0.7 e1.6 r-0.3 s1.6
a+beso 5.5 a-0.7 g0.5 h0.8 i-0.3 m0.3 o0.6 t0.5
a+bien 5.9 a-1.4 c-0.5 e-0.7 f-0.4 g-0.5 h-0.7 i-0.5 j-0.6 k-0.3 m-0.4 n0.5 p-0.4 q0.9 s-0.7 t-0.3
a+bon 7.4 a0.7 b0.7 c0.7 e0.5 s0.7
a+cafe 7.4 d1.0 e-0.4 m0.5 n-0.3 s0.7
a+caus 6.0 a-0.7 b0.5 c0.7 d0.3 e0.3 i0.8 j-0.6 l1.7 m-0.5 n0.5 p-0.5 r1.0 s-0.8 t0.4
a+ce 5.2 a2.6 b3.7 c1.8 e0.7 f-0.3 g-1.2 h-0.5 i0.9 j1.3 k-0.3 m0.3 p0.4 r-0.6 t-0.4
a+cet 7.4 a-0.6 d-0.5
a+cett 6.7 b0.6 c-0.6 d0.7 f0.4 g-0.5 j1.0 k-0.5 l1.4 m0.3 n-0.3 o0.7 p-0.6 r-0.5 s-0.4
a+chac 7.4 a0.4 c0.6 j1.0
a+chan 6.3 a-0.9 c0.6 e-0.6 g1.3 i-0.5 j-0.3 l0.7 n1.7 o0.8 q-0.3 r1.2 s0.4
a+chaq 6.2 a0.4 b0.8 d1.3 h0.3 i0.3 m-0.3 r0.3 s-0.6
a+choi 7.4 a-0.7
a+cinq 7.4 a-0.5 e-0.3 f0.6 g-0.3 h0.3 m0.4 q1.9
a+claq 7.4 e-0.3
a+comp 5.9 a1.0 b1.9 c0.3 d0.7 f0.7 g-0.6 h0.3 i0.9 s-0.4 t0.4
a+cont 7.1 e-0.5 j0.7 l0.8
a+conv 7.4 b-0.3 c-0.3 e0.5 i0.7 k-0.3 o0.3
a+cote 6.9 a0.9 c0.5 d0.9 e-0.3
a+coup 7.4 a0.7 b1.5 t1.1
a+cout 7.1 a0.4 e1.7 i0.3 j1.3 s0.6
a+de 6.6 a0.8 b1.1 c-0.5 d1.5 e0.9 f1.0 g-0.7 k0.9 r-0.6
a+deci 7.1 c1.0 e-0.4 i1.0 p0.4
a+decl 7.1 a-0.7 e-0.3 j-0.4
a+deco 7.1 a0.3 b1.7 k1.3 l0.5 n0.5 s-0.4
a+defa 6.4 a1.0 b-0.3 d-0.3 e1.2 j1.4 m0.9
a+deja 6.0 a0.6 b-0.3 c-0.8 d-0.6 e1.0 g0.6 h0.7 k0.4 m1.5 n0.6 o0.6 p-0.4 r0.9 t0.6
a+dema 6.6 a0.8 c-0.3 d-0.5 f0.8 j0.3 m-0.3 s1.7
a+depo 6.9 b0.4 c-0.5 e0.4 g-0.3 i-0.3 j0.5 k0.6 l0.6 r-0.4 s-0.3
a+des 6.6 a0.5 b0.9 d1.2 f-0.4 h-0.6 k0.3 s1.0
a+desi 7.1 a0.6 e1.5 f0.3 i-0.3 j0.9 l0.3 m1.2
a+deux 6.1 a-0.5 b0.5 c1.2 d-1.0 e0.4 g0.4 i-0.9 j-0.3 n0.3 p-0.4 r0.5
a+dijo 7.4 a-0.4 h0.4 k1.0
a+dire 6.9 a-0.6 b-0.5 d-0.4 e0.6 g2.0 i-0.3 r2.3
a+disp 7.1 b0.4 c0.5 d0.9 e-0.3 i0.5
a+dist 6.9 p0.7 t0.8
a+dit 6.4 a-1.1 d-0.4 g0.6 h0.5 i-0.7 m-0.3 r0.9
a+donn 7.1 a-0.5 j-0.3
a+doub 7.4 d-0.4 e-0.4 k0.3 l0.3 o0.4 q0.4 r0.5
a+droi 7.4 b0.6 c-0.3 e0.7 o0.6 q0.4
a+du 6.7 a0.9 c-0.6 d1.3 e1.3 f0.9 h0.8 i0.7 j-0.4 q-0.3 r-0.3 t-0.5
a+eche 6.7 a-0.5 i0.6 l-0.4 m0.6
a+ecri 7.1 e-0.4 h0.4 j1.1
a+enco 6.9 a0.5 c0.8 d-0.4 e0.5 f0.4 g-0.4 i1.1 k-0.3
a+enve 6.4 a1.5 c0.9 e2.4 f0.9 g-0.5 j-0.5 k0.4 m0.4 p0.8 s1.4 t1.1
a+envo 7.4 a0.4 e-0.3 i-0.4 m1.4 p0.9
a+etag 7.4 d0.4 e0.4 g-0.3 h-0.4 k0.3 m0.4 n0.4
a+etal 7.4 e0.3 s0.5
a+ete 4.7 a-0.3 c0.4 d-0.4 e2.0 f1.4 g0.9 h0.3 i-1.1 j1.6 k-0.6 l1.1 m0.9 o0.7 p0.4 q2.5 r1.6 s-0.8
a+etra 7.4 n0.6
a+eu 5.8 a-0.9 c-0.6 d-0.4 e1.7 f0.9 g0.9 j-0.6 n0.5 o-0.7 p-0.7 q0.5 r0.9 s-0.7
a+evit 7.4 c-0.6 d0.5 g0.9 h1.3 m0.4 o0.6 r1.2 s0.7
a+expi 7.4 e0.5 j0.9 t0.9
a+expl 7.4 e-0.4 g0.4 j0.4
a+fair 6.3 a-0.6 b-0.3 c-0.3 e0.4 f-0.3 g0.5 h1.1 m-0.4 n0.3 p-0.4 r-0.5 t-0.3
a+fait 5.6 a-1.3 b0.9 e-0.8 g1.9 h1.1 l0.7 m-0.4 n0.7 p-0.7 r1.7 s-0.6
a+ferm 7.4 a-0.4 b-0.5 l0.7 n0.9
a+fini 7.4 b0.5 f0.3 n0.3
a+gagn 6.6 a-0.6 b0.4 e0.4 f0.4 g-0.5 h0.3 j-0.3 k0.3 o-0.3 p-0.3 q-0.5 t0.4
a+gard 7.1 b0.7 g0.4 l0.4 m0.7 r0.6
a+gauc 7.1 b0.6 c-0.3 e0.5 g0.4 n0.8 o0.5 p-0.3 r0.6 t0.8
a+gele 7.1 a0.3 c0.9 d-0.3 e0.4 f0.6 i0.4 k0.4 l0.4
a+heur 6.7 d0.9 e0.8 g1.5 h0.7 l0.3 m0.3 n-0.5 o0.3 p0.5 q1.7 r1.7
a+hono 7.4 a0.4 b0.3 l0.5 m0.5 p0.9
a+impr 7.1 d0.6 i0.6
a+jour 5.9 a0.6 c-0.8 d-0.8 e2.2 g-1.0 h0.5 i-0.6 j-0.4 k0.5 l-0.6 o0.8 p-0.7 q0.8 s-0.7 t1.4
a+la 3.6 a-0.9 c0.6 d-1.2 e0.7 f2.3 g-0.5 h0.5 i-0.5 k3.3 m-0.9 n1.9 o0.7 q1.5 r0.7 s1.5 t-1.5
a+lach 7.1 a0.3 d-0.7 e1.1 g-0.4 h0.4 l0.5 m0.5 n0.9 q0.3
a+lais 6.4 b0.7 c-0.4 d0.4 e0.9 f-0.4 g-0.6 h-0.5 i-0.5 n0.4
a+le 7.1 e0.3 f1.0 j-0.4 k0.5 n0.7 r0.4
a+les 6.9 a-0.4 g-0.3 p0.5
a+leur 7.4 d0.9 e-0.5 s0.8
a+lill 7.4 a-0.5 k0.9
a+lu 7.4 g0.8 r0.7
a+lui 7.1 a-0.4 b-0.4 d0.3 f0.4 g0.5 r0.7 t0.4
a+lyon 7.4 d0.8 i0.4 s0.7
a+ma 5.7 a0.4 d0.3 e0.6 f1.9 g0.7 h0.7 i-0.8 j-0.4 k1.1 l-0.4 n-0.6 p0.7 r0.8 s-0.4
a+mand 7.4 q0.7
a+me 7.1 d0.4 e0.4 i0.4 j0.6 p0.5 r-0.3
a+meme 7.4 a-0.5 g0.5 r0.5
a+mes 6.6 a-0.3 f0.3 i0.5 s-0.5 t0.4
a+mett 6.7 a-0.5 b0.4 f-0.5 g0.4 i-0.3 r0.5
a+metz 7.4 a-0.6 d-0.3 g0.5 h0.5 r0.4
a+midi 6.7 a-0.6 b-0.5 g-0.4 i-0.5 k0.4 m-0.4 n-0.4 s-0.3 t2.3
a+mis 6.3 b-0.3 c-0.5 d-0.3 e0.8 i-0.4 p-0.4
a+moi 7.1 c-0.3 d-0.4 g0.5 h0.3 j0.7 m0.4 o0.5 r0.6 s0.3
a+moin 7.1 a0.7 b1.4 d1.4 e0.4 f1.2 i-0.5 n-0.4 o0.5 s0.4 t0.6
a+mon 5.5 a-0.7 c0.4 d0.8 e-0.7 f0.9 g0.6 i0.5 j1.7 k-0.4 n0.4 p0.8 r0.9 t-0.4
a+mont 6.9 e0.5 h0.3 j0.4
a+namu 7.4 a-0.4 g0.4 h0.6 o0.9
a+nant 7.4 i0.7
a+noel 7.1 c0.3 g-0.3 i0.5 j0.6 p0.5 r0.4
a+nos 6.4 a-0.4 d-0.4 f-0.4 j0.8 k0.5 l0.8 m-0.4 n0.3 o-0.3 q-0.3
a+notr 5.7 a0.4 d-0.3 e0.4 f0.9 h0.9 j0.9 l0.6 m2.7 n0.9 o-0.5 q0.5 r0.4 s0.3 t-0.4
a+nous 7.1 c-0.4 e-0.3 h0.4 k0.5
a+occa 7.4 d0.6 i0.5 o0.6
a+ordr 7.4 a0.5 c1.0 f1.3 i0.5
a+orei 7.4 a0.8 e0.5 i0.7 s1.6
a+ouve 6.9 j0.4 m0.6
a+pari 7.4 j0.7 k0.8 s0.5
a+part 5.9 a-1.3 c-0.8 d-0.5 e0.4 f-0.5 g-0.3 h1.9 k0.5 l1.3 m-0.3 n0.4 s-0.5
a+pas 6.9 a-0.4 c-0.4 g1.1 j0.5 m0.5 p-0.4 r1.0 t0.5
a+pass 7.1 b0.4 c0.6 e0.5 g0.7 i1.2 r0.6
a+paye 6.4 a0.5 b-0.3 c1.4 h-0.4 j-0.4 l0.4 m-0.3 n0.7 o-0.4 p1.7 s-0.4 t0.8
a+perd 6.6 c1.1 d-0.4 f-0.4 n0.4
a+pleu 7.4 a-0.4 r0.4
a+plie 7.1 b0.7 c0.9 e0.4 g-0.4 k0.4 p-0.3 s0.6
a+plus 7.1 a0.3 d0.5 e0.7 o0.5 s0.5
a+pose 7.1 b0.4 e0.3 g0.4 p0.5 r0.5 s0.7
a+pris 6.0 a-0.3 b-0.7 c0.8 d-0.6 f-0.5 g0.3 h0.5 l0.3 m-0.4 n0.7 q0.8 r0.5 s-0.5
a+quat 7.1 c1.0 i0.5 m-0.3 p0.5
a+quel 6.9 a0.6 b-0.3 c1.9 d0.5 g-0.3 i0.7 k0.9 o0.8
a+qui 7.4 a0.9 c0.4 f2.1
a+quit 7.1 m0.3
a+quoi 6.9 a1.7 b0.9 c1.7 d1.4 e0.8 g-0.6 k1.1 p0.3 r-0.3 s0.4
a+rais 7.1 a-0.3 l0.3
a+rapp 7.4 a-0.5 c-0.3 f0.4 k0.3 m0.4 o1.1 q1.4
a+rece 7.1 c0.9 g-0.4 n2.0 p0.7 q-0.5
a+reco 7.4 h0.3 p0.4 s0.4
a+recu 6.3 a-0.6 b0.8 c0.8 d-0.5 e0.3 g0.9 h-0.6 i-0.6 j-0.5 m-0.5 n0.5 o-0.3 p0.9 q0.6 r1.1 t0.3
a+redi 6.1 a-0.8 c-0.6 g1.7 h0.7 m-0.4 n-0.4 o0.4 p-0.4 r1.5
a+refa 6.4 a0.6 c0.6 d-0.3 e1.8 g0.5 h1.3 o0.8 p-0.4 r1.1 s-0.4 t0.4
a+refu 6.7 f0.4 g-0.5 j0.6 l1.7 m0.3 o-0.3 p-0.4 q-0.5 t-0.3
a+rega 7.1 a0.7 d1.2 e-0.8 i0.5 k0.9
a+remp 7.4 d0.6 j0.6
a+rend 6.9 a-0.5 c0.4 d0.5 e-0.4 f0.4 k1.0 l0.7 t0.8
a+renn 7.4 a0.4 d0.4 e0.9 f0.5 g-0.3 i0.5 r-0.4
a+renv 7.1 a-0.6 m0.3 n0.7 o1.3
a+repr 6.4 a0.3 b0.4 c0.3 e1.0 g1.0 i0.7 p0.3 r0.9
a+rete 7.4 a-0.5 g0.4 h0.4 i0.4 r0.3
a+ri 7.4 c0.5 e0.6 g0.3 q1.0 r0.6
a+sa 7.4 c0.9 d0.4 i0.5 p0.7 r0.4
a+se 6.6 a0.9 d0.9 i0.4 j0.6 s0.4
a+ses 6.9 b-0.3 c-0.4 d-0.3 e0.5 g0.4 i2.5 p0.8 r0.3
a+sign 6.4 a-0.6 b0.6 c-0.5 d0.6 e-0.4 g-0.3 i0.6 p-0.4 q-0.4 s-0.3
a+son 6.3 a-0.8 b0.5 f-0.3 g0.5 i0.3 m-0.3 r0.5 s-0.5
a+suiv 7.4 a-0.3 c0.5 g0.4 i0.6 q0.9 r0.6
a+supp 7.1 a0.4 c1.2 d1.0 e-0.6 j0.7 m1.0
a+t 7.1 e-0.3 i1.0 k0.8
a+tabl 7.4 a-0.4 r0.3 t0.4
a+tape 7.4 a-0.5 c-0.3 g1.3 h0.4 m0.4 o0.5 r1.3
a+tire 7.4 e0.5 h0.4
a+titr 7.1 a1.1 c-0.3 d0.5 e0.3 f1.1 i0.4 p0.7
a+touj 7.4 c0.3 e-0.4 g0.4 i0.6 r0.4
a+tour 6.9 a-0.4 b0.7 c-0.4 d0.9 h-0.7 i-0.4 k1.2 m0.4 n-0.6 o0.3 q1.0 t-0.3
a+tous 6.2 c-0.3 d-0.4 e-0.7 f-0.4 g-0.7 k0.7 p-0.3 r-0.6 s1.3
a+tout 5.7 a-1.0 b0.6 c-0.5 d0.7 e0.4 f-0.3 g1.7 h1.0 j-0.6 p-0.7 q0.4 r2.0 s-0.5
a+trad 6.7 e0.4 r0.5 s1.0
a+troi 6.3 a0.7 c0.8 d-0.3 e1.6 g0.8 h1.3 i-0.6 p0.9 r-0.5
a+trou 6.9 c2.3 d-0.3 e-0.4 f-0.3 i1.9
a+un 5.1 a1.2 b0.3 c0.8 d2.5 e0.8 f-0.4 g-0.5 h0.3 j0.5 k-0.5 m0.7 n0.6 q-0.5 s0.4
a+unan 7.1 a-0.6 e-0.4 g1.3 h1.7 r1.2
a+une 5.4 a0.6 b0.4 c-0.4 e0.9 f-0.6 i1.0 j-0.4 k1.3 q0.9 s1.4
a+vali 7.4 a-0.4 n0.4 q-0.5
a+velo 6.9 a-0.5 c-0.4 d-0.4 n0.5 p-0.4
a+vend 7.4 g-0.4 k0.7 l-0.4 n0.4 r-0.5
a+vers 7.1 a-0.3 j-0.3
a+vide 7.4 a-0.4 g0.5 l1.9 o-0.3 r0.5
a+vill 7.4 a0.4 e0.5
a+voir 6.9 b-0.4 g-0.5 h-0.3 m2.0 p-0.3 q-0.3 s-0.4 t-0.3
a+vos 6.4 a1.0 d-0.3 i0.8 j1.9 p0.8
a+vote 6.6 a1.0 c0.6 e1.4 h0.9 i1.0 p1.0
a+votr 5.0 a2.0 b-0.4 c1.5 d3.0 e-0.4 f2.3 i-1.1 m0.4 p1.6 q0.5 r0.3 s1.3 t-0.4
a+vous 4.9 a-0.6 b1.4 c0.5 d-0.7 f0.4 g1.5 h0.4 i1.8 j-1.1 k1.7 l-0.4 m-0.4 n0.9 p-0.4 q0.4 r2.0 t-0.3
a+vu 7.1 b0.4 c0.4 e0.4 g1.2 i0.7 r1.3 t0.6
a+y 7.4 b-0.4 d-0.4 r0.3
aban 7.1 a0.5 b0.7 c0.9 f-0.4 j1.0 r0.4
abando 7.1 a0.5 b0.7 c0.9 f-0.4 j1.0 r0.4
abei 7.4 e0.4 m0.7
abeill 7.4 e0.4 m0.7
abon 5.4 a0.6 b-0.5 c-0.9 e0.8 f-0.6 g-0.5 h0.9 i1.8 j-0.8 k0.8 l-0.3 m-0.4 n-0.3 o-0.4 p0.5 r-0.9 s2.2 t-0.3
abon+a 7.4 a-0.7 i0.9
abon+de 7.4 a-0.6 i-0.4
abonne 5.4 a0.6 b-0.5 c-0.9 e0.8 f-0.6 g-0.5 h0.9 i1.8 j-0.8 k0.8 l-0.3 m-0.4 n-0.3 o-0.4 p0.5 r-0.9 s2.2 t-0.3
abor 6.7 b-0.4 c-0.3 d-0.3 i0.4 r-0.4 s0.4
abord 6.7 b-0.4 c-0.3 d-0.3 i0.4 r-0.4 s0.4
abse 5.7 a-1.3 f0.5 g-0.3 h0.3 j-0.5 k1.7 l-0.5 m-0.3 n-0.7 p-0.7 s-0.7
abse+a 7.4 a-0.5 g0.5 h0.7 k1.8 r0.4
abse+de 7.4 c0.7 e0.6
abse+du 6.9 a-0.8 c-0.4 k-0.5 l-0.3 n-0.4 o0.4 p-0.3 r0.3
absenc 6.3 a-0.6 b-0.4 d-0.3 f0.4 g-0.4 h-0.4 i0.5 j-0.3 k0.4 p-0.4 s-0.3
absent 6.2 a-1.0 b0.4 h0.8 i-0.6 k1.4 l-0.4 n-0.5 o0.3 p-0.4 s-0.4
abst 7.4 a0.3 e0.5 p1.1
abus 6.4 a1.0 e0.6 g-0.4 i-0.6 j2.4 s-0.4 t0.3
abus+de 7.1 a1.0 c0.4 e0.5 i-0.3 j2.6
abusiv 7.1 e0.3 p0.4 t0.4
acce 5.1 a-1.7 c-0.7 g0.6 h0.9 i0.3 j-0.8 l1.5 n-0.7 o1.1 p-1.0 q0.8 r0.9 s-1.0 t0.8
acce+a 7.1 c-0.3 f0.6 k-0.4 l0.4 m-0.5 n0.4
acce+du 7.4 a-0.5 g0.4 h0.7 r0.4
acce+ftp 7.4 a0.5 i1.1
acce+pas 7.4 a-0.6 c-0.3 d-0.6 e0.3 f-0.3 h0.7 k0.4 l0.4 o1.5
acce+vous 7.1 a-0.6 k0.3 l2.1 t0.3
accent 7.4 g0.5 h0.7 r0.3
accept 6.0 a-1.5 f-0.6 g0.3 h0.8 i-0.5 j-0.7 k0.3 l1.5 n-0.7 o1.3 p-0.6 q0.5 r0.6 s-0.6 t0.6
acces 5.8 a-0.3 c-0.5 d0.5 f0.4 i1.0 j-0.4 k-0.6 o0.4 p-0.5 q0.5 s-0.5 t0.7
access 7.4 c0.4 j0.3
acco 5.3 a-1.7 d-0.5 e0.5 f-0.5 g0.4 h2.1 i-0.6 k0.7 l0.9 n1.1 o0.9 p-1.2 q0.3 r0.6 t1.5
acco+amia 7.1 c-0.3 d0.4 i-0.4 j1.2
acco+lors 7.4 b0.4 g0.9 h0.5 r1.2
acco+pour 6.9 b-0.3 d0.4 e0.5 g-0.8 h0.8 l0.4 m-0.6 n0.6 o0.3 r-0.3 s0.8 t0.3
acco+sur 7.4 b-0.3 c0.6 e-0.6 h0.3 j0.6 m0.8 q0.3
accomp 7.4 b0.4 g0.9 h0.5 r1.2
accord 5.3 a-1.6 b-0.5 d-0.4 e0.5 f-0.3 h1.7 i-0.4 k0.8 l1.0 n1.0 o1.0 p-1.1 q0.5 t1.4
accu 5.1 a-1.2 c0.6 d-0.3 f1.2 g0.5 h1.5 i-1.2 j-0.7 k-0.4 m0.7 o0.6 p-0.8 q1.4 r1.5 s-0.9
accu+de 7.1 a-0.7 j-0.6
accu+et 7.4 h0.4
accu+ont 7.4 g0.6 h0.9 n0.4 r0.6
accu+rece 7.4 a0.4 c0.8 j1.0 q0.7
accuei 5.3 a-0.9 b0.3 e0.5 f1.5 g0.8 h1.6 i-1.1 j-0.9 m0.9 o0.8 p-0.6 q1.1 r1.7 s-0.8
accuse 6.7 a-0.4 c0.4 d-0.3 e-0.4 q0.5
acha 6.0 a-0.4 b1.2 c0.4 d-0.5 e-0.6 f0.9 g-0.4 h-0.4 i0.7 j-0.5 l0.7 m-0.4 p-0.4 r-0.5 s-0.5
acha+a 7.4 l0.6 o0.4
achat 7.4 a-0.4 l0.6
achats 6.1 b1.3 c0.5 d-0.4 e-0.5 f1.0 g-0.3 h-0.4 i0.7 m-0.3 n0.3 p-0.4 r-0.4 s-0.4
ache 6.3 a0.8 b1.0 e2.2 g-0.4 i-0.4 j1.0 r-0.3 s-0.4
achete 7.1 b1.3 e1.2 j-0.4 p-0.5
acheve 6.9 a1.0 c0.3 e1.4 j1.6 p0.3
acom 5.3 a-0.5 b-1.1 c1.2 d0.7 e-0.5 f-0.4 g-1.0 j0.3 k0.7 l-0.4 m1.0 o1.5 p0.4 q2.1 r-0.4 t-0.3
acom+de 6.4 b-0.4 c-0.6 d0.4 e0.4 f0.3 g-0.4 i-0.6 j-0.4 k0.5 m1.8 o-0.5 q0.7 r0.3
acom+et 7.4 c0.4 d-0.4 e-0.4 g-0.3 h0.5 i0.6 o0.7 p0.7
acom+le 7.4 a0.8 m-0.4 p1.1 s0.5
acompt 5.3 a-0.5 b-1.1 c1.2 d0.7 e-0.5 f-0.4 g-1.0 j0.3 k0.7 l-0.4 m1.0 o1.5 p0.4 q2.1 r-0.4 t-0.3
acqu 6.6 b-0.5 c1.3 e-0.3 h0.6 i-0.3 j1.2 k0.3 l-0.4 n-0.8 o2.5 p0.5 q2.0 r0.9
acquit 6.7 a-0.4 b-0.4 c0.8 g0.3 h0.7 j0.4 k0.3 l-0.3 n-0.8 o2.5 p0.6 q2.1 r0.9 t0.4
acte 6.2 c0.3 e-0.4 g-0.6 i1.8 j1.2 p-0.3 s-0.3 t0.9
acte+de 7.4 c0.7 i0.9 j0.5
actes 7.4 a-0.3 b0.4 e0.5 f0.3 k0.4 q0.4 t0.5
acti 6.0 b1.9 e0.4 f1.8 g-1.1 h1.2 j-0.3 l-0.3 m-0.4 n0.5 o0.9 p-0.7 q0.8 t-0.5
acti+est 7.4 a-0.4
action 6.9 a0.9 b2.3 d-0.4 f2.5 j-0.4
active 7.1 c0.5 d0.4 h0.6 j0.4 s0.6
activi 7.4 g-0.3 i0.7 n0.9 r-0.3
actu 6.2 a-0.9 g-0.5 h1.2 i-0.7 j-0.4 l0.3 r-0.5
actu+abse 7.4 a-0.3
actuel 6.2 a-0.9 g-0.5 h1.2 i-0.7 j-0.4 l0.3 r-0.5
adap 7.4 e0.3 j0.4
adapte 7.4 e0.3 j0.4
adhe 6.1 a-1.0 b-0.7 f0.4 g-0.7 h-0.6 i-0.7 n0.4 p-0.4 s0.5 t-0.5
adhere 6.3 a-0.7 b-0.7 c0.3 f0.4 g-0.5 h-0.6 i-0.6 n0.4 p-0.4 s0.6 t-0.5
adhesi 7.4 a-0.3 e-0.4
adie 7.4 g0.7 i0.6 r0.4
adjo 7.4 g0.7 h0.8 r0.6
adjoin 7.4 g0.7 h0.8 r0.6
admi 5.8 a-0.6 g-0.5 i1.3 j0.6 k0.7 l1.5 m-0.6 o0.6 q0.5 s-0.5 t0.5
admi+a 7.1 a-0.4 i0.6
admi+de 7.4 e0.5 f0.9 i0.8 n0.3 o0.5 p0.6 t1.0
admini 5.8 a-0.6 g-0.5 i1.3 j0.6 k0.7 l1.5 m-0.6 o0.6 q0.5 s-0.5 t0.5
adop 7.4 d0.6 i0.5
adop+a 7.4 d0.6 i0.5
adopte 7.4 d0.6 i0.5
ador 6.0 b-0.5 e-0.5 f-0.3 g1.3 i-0.6 j-0.5 m0.3 p-0.6 r1.7 s2.0
adore 6.7 a-0.7 b-0.4 e-0.6 g2.5 k0.5 r2.6 s-0.4
adoren 6.7 a0.5 d-0.3 g-0.8 m0.6 p-0.4 r-0.6 s1.0
adre 4.5 a-1.5 d0.5 e-0.6 f2.5 g-2.0 h2.0 i-1.5 j-0.8 l-0.4 o0.8 p-1.2 q0.6 r-1.1 s-0.3 t0.4
adre+a 6.3 d0.5 f0.7 g-0.5 i-0.3 j-0.3 p-0.4 r-0.3 s0.7 t0.3
adre+atte 7.4 a-0.3 q2.0
adre+de 6.3 a-0.8 d0.6 f1.4 g-0.6 i-0.5 j-0.6 k-0.3 n-0.3 o0.6 p-0.3 q-0.3 s-0.5
adre+et 7.4 b0.4 c-0.4 e0.3 j0.9 s0.7
adre+le 7.4 i1.3
adre+mail 7.4 h0.8 i-0.3
adre+par 7.4 e-0.3 h0.5 j-0.4
adre+pour 7.4 h0.7 k0.6 l0.3 q0.7
adre+vos 7.4 a-0.4 b0.5
adress 4.5 a-1.5 d0.5 e-0.6 f2.5 g-2.0 h2.0 i-1.5 j-0.8 l-0.4 o0.8 p-1.2 q0.6 r-1.1 s-0.3 t0.4
adve 7.4 a-0.4 j-0.4
advers 7.4 a-0.4 j-0.4
affa 5.4 a0.5 b1.3 c-1.1 d0.5 f1.3 g-0.9 h-0.4 i0.8 j1.2 k-0.7 m1.8 n-0.5 o-0.5 r-0.6 s-0.7 t0.6
affa+a 7.1 a0.4 b0.4 d0.4 e-0.4 f0.7 i0.6 m0.5
affa+deva 7.4 j0.4 m1.3
affa+et 7.4 e0.3 j0.5 p0.5
affair 5.4 a0.5 b1.3 c-1.1 d0.5 f1.3 g-0.9 h-0.4 i0.8 j1.2 k-0.7 m1.8 n-0.5 o-0.5 r-0.6 s-0.7 t0.6
affi 5.4 a-1.2 c0.5 g-0.7 i-0.4 j-0.6 l-0.7 o-0.6 p-0.7 q-0.6 r-0.5 s0.6 t1.1
affi+a 7.4 b0.4 g0.4 r0.7
affi+en 7.4 a-0.6 e-0.4
affich 5.4 a-1.2 c0.5 g-0.7 i-0.4 j-0.6 l-0.7 o-0.6 p-0.7 q-0.6 r-0.5 s0.6 t1.1
afin 7.4 e-0.3 o0.6 p0.5
afin+de 7.4 e-0.3 o0.6 p0.5
age 7.1 a-0.8 c-0.4 d-0.3 g-0.5 l0.4 m0.6 p-0.3
age+et 7.4 a-0.6 g-0.5 l0.4 m0.7
agen 5.1 a-0.8 c-0.6 e1.0 h1.2 i2.1 l-0.7 o0.4 p-1.0 q1.0
agen+de 7.4 e0.3 i1.7 s0.5
agen+immo 7.4 g0.7 h0.7
agen+la 7.4 a0.4 c-0.4 i0.7
agence 5.1 a-0.7 c-0.6 e1.0 h1.2 i2.1 l-0.6 o0.4 p-1.0 q1.0 r0.4
agir 7.4 c1.2 e-0.3 j0.5 p0.8
agit 6.7 d-0.3 e-0.5 h-0.5 j0.9 n0.3
agit+just 7.4 t0.6
agne 6.7 a-0.7 g1.3 h0.7 m0.4 n0.6 r1.2
agnes 6.7 a-0.7 g1.3 h0.7 m0.4 n0.6 r1.2
agra 6.7 b-0.4 c-0.3 g1.0 i-0.3 m0.5 n-0.3 p0.7 r1.3 t-0.5
agra+un 7.4 b-0.3 e-0.3 f0.4 g1.5 h-0.5 m0.6 r1.7 t-0.5
agrand 6.9 a-0.5 b-0.4 c-0.3 e-0.4 g1.1 i-0.3 m0.5 r1.3 t-0.5
agre 7.1 a0.3 b1.2 j0.5 m0.6
agre+mons 7.4 b0.6 e0.3
agreer 7.1 a0.3 b1.2 j0.5 m0.6
agri 7.4 e0.6
ah 6.9 a0.6 b1.0 c0.6 g-0.3 m1.0 p0.8 s0.5
ai 5.1 a-0.7 c-0.5 d2.1 g0.6 h1.4 i-1.3 j-1.0 k0.7 l1.1 p-1.0 q0.4 r1.0 t0.9
ai+dit 6.9 a-0.4 d-0.3 g1.2 h1.2 r0.5
ai+donn 6.7 s0.8
ai+ecri 7.4 a0.8 d2.1 s-0.4 t0.8
ai+lais 7.4 a0.4 c0.7 d0.4 e0.5 j0.4 s0.5
ai+parl 7.4 g0.4 r0.5 t0.4
ai+pass 7.4 a0.4 d1.4 e-0.6 g0.3 h0.3 i-0.3 k1.0 m0.3 r0.4
ai+rien 7.4 b0.3 c0.4 d-0.3 p0.4
aich 7.4 a0.4 d0.7 e0.4 g0.4 h0.4 r0.8 t1.3
aicha 7.4 a0.4 d0.7 e0.4 g0.4 h0.4 r0.8 t1.3
aide 6.2 a-0.4 b-0.4 g0.7 i-0.4 j1.2 l0.4 n0.3 p-0.3 q0.8 r1.1 t0.7
aide+a 6.9 b-0.5 c-0.3 g0.4 j0.8 r0.7 t1.0
aide+et 7.4 c0.7 d-0.4 f0.3 g0.6 j0.7 l0.3 q0.7 r0.4
aien 7.4 e-0.4 g0.4 l0.4 r0.6
aient 7.4 e-0.4 g0.4 l0.4 r0.6
aill 6.0 b-0.5 d1.3 f-0.3 g0.7 i2.8 j-0.5 k0.6 p-0.6 t0.7
aill+en 7.4 d0.8 g0.5 i0.5 k1.1 r0.7
ailleu 6.0 b-0.5 d1.3 f-0.3 g0.7 i2.8 j-0.5 k0.6 p-0.6 t0.7
aima 7.1 e0.7 g0.4 m0.9 r0.4
aima+et 7.4 g0.6 r0.5
aimabl 7.4 g0.6 r0.5
aime 5.3 a-0.4 b0.3 e-0.4 f2.8 g0.7 h2.5 i-0.3 l0.3 n0.8 p-0.9 r1.8 s0.5 t-0.6
aime+une 7.4 c0.6 f0.8 i0.7
aime+vous 7.4 a-0.5 g1.0 h1.3 r1.1
aimera 5.6 e-0.5 f2.9 g0.4 h1.7 i-0.5 j-0.6 l0.6 o0.3 p-0.6 r1.0 s-0.9 t-0.3
aimeri 7.4 g0.4 h1.4 r0.5
ains 6.2 c0.5 d0.9 g0.4 h0.5 k1.0 m-0.3 o0.5 p-0.5 q1.9 r0.7 s0.9 t0.6
ains+que 6.6 d0.4 e0.7 f0.3 g-0.5 i0.3 k0.3 m-0.3 o0.6 p-0.5 q2.1 s1.0 t0.7
ainsi 6.2 c0.5 d0.9 g0.4 h0.5 k1.0 m-0.3 o0.5 p-0.5 q1.9 r0.7 s0.9 t0.6
air 6.4 b0.7 c1.2 d-0.3 e0.7 j-0.4 l1.0 p-0.4 r0.3 s0.9
ait 6.7 a-0.4 b-0.3 c-0.3 d0.6
ajou 4.9 a-1.6 b-0.7 c0.3 d-0.5 e-1.1 f-0.5 g0.6 h3.3 i-0.8 m-0.4 o-0.3 r0.5 s-0.7
ajou+au 7.4 a-0.5 g-0.3
ajou+de 7.4 a-0.6 h1.7
ajou+la 7.4 a-0.3 g1.0 h1.3 r0.9
ajou+un 5.6 b0.5 j-0.4 p0.4
ajoute 4.9 a-1.2 b-0.6 c0.4 d-0.5 e-1.0 f-0.4 g0.3 h1.6 i-0.7 m-0.3 o-0.3 s-0.7
alar 7.1 a0.5 c0.4 d0.8 e1.4 g-0.6 j0.5 r-0.4
alarme 7.1 a0.5 c0.4 d0.8 e1.4 g-0.6 j0.5 r-0.4
albu 7.4 c0.5 s0.6
album 7.4 c0.5 s0.6
aler 6.6 b0.5 c0.8 d-0.4 g-0.4 i-0.3 j0.9 q-0.6 s1.0
aler+la 7.1 a0.3 b0.6 c1.2 j1.2 q-0.5 r0.5 s1.3
alerte 6.6 b0.5 c0.8 d-0.4 g-0.4 i-0.3 j0.9 q-0.6 s1.0
alle 5.7 a-0.7 b0.6 c-0.5 d0.5 e0.4 g1.4 h2.5 i-1.1 j0.4 k-0.3 m-0.3 p0.7 r1.3 s-1.0 t-0.4
alle+au 7.4 a-0.5 c-0.4 d0.5 e0.4 f0.6 g0.5 h0.5 k-0.4 r0.6
alle+et 7.4 g-0.3 h0.6 k0.3 q0.4 r-0.3
alle+voir 7.4 e-0.4 g0.5 i1.0 r0.8 s-0.3
allema 6.4 a-0.7 b-0.3 f-0.4 g0.4 h0.8 i-0.3 r0.7
aller 6.7 a-0.4 c-0.3 d0.8 e0.6 f0.3 g0.4 h0.7 i-0.5 n-0.3 r0.9 s-0.4 t-0.4
allez 6.9 b0.9 g0.9 h1.4 i-0.4 j0.6 k-0.4 n0.4 p0.8 s-0.6
allo 6.6 a0.9 b1.4 g-0.5 i1.4 j0.3 r-0.3 s-0.3
allo+donc 7.4 e0.5 i0.6
allons 6.6 a0.9 b1.4 g-0.5 i1.4 j0.3 r-0.3 s-0.3
alor 5.0 a2.3 b0.9 c0.4 d0.8 e0.9 j0.5 k-0.4 m2.9 n-0.8 p2.9 r0.4
alor+je 6.9 c0.4 e0.4 g0.3 h1.0 p0.4 r0.4 s0.9
alor+la 6.6 a1.0 b1.2 c0.5 d-0.5 g0.3 p1.2 s-0.3
alor+qu'i 7.4 l0.8 m0.3
alor+que 5.7 a2.2 b1.0 c0.4 d0.6 e1.8 f-0.4 g-1.1 h-0.3 i0.9 j-0.4 k-0.3 l-0.3 m3.0 p0.8 r-0.9 s-0.4
alors 5.0 a2.3 b0.9 c0.4 d0.8 e0.9 j0.5 k-0.4 m2.9 n-0.8 p2.9 r0.4
alte 7.1 e0.3 i0.5
alte+en 7.4 e0.4 i0.6
altern 7.1 e0.3 i0.5
amab 7.4 a0.6 e0.9 f1.3 m0.3 o0.4
amab+de 7.4 a0.6 e0.9 f1.3 m0.3 o0.4
amabil 7.4 a0.6 e0.9 f1.3 m0.3 o0.4
aman 7.4 e0.4
amandi 7.4 e0.4
ame 7.4 k0.8
amen 6.4 a0.7 c0.4 d-0.7 e0.5 g0.6 h1.2 i0.8 j0.4 m-0.3 q0.3 r0.6 s1.1
amende 7.1 a0.4 i0.5 j0.6 p0.6
amene 7.1 a0.4 c0.3 d-0.5 e0.4 g0.8 h1.5 i0.5 q0.5 r0.9 s1.4 t0.3
ami 7.1 b0.5 c0.4 g0.4 i0.5 q0.9 r0.5 s0.5
amia 6.6 a0.4 c1.6 i-0.6 j1.9 m0.6 p-0.4
amia+ici 7.4 a0.6 d0.6 e0.4 i-0.3 j1.4
amiabl 6.6 a0.4 c1.6 i-0.6 j1.9 m0.6 p-0.4
amic 6.9 a0.4 b0.4 h0.4 n0.3 p0.5 s0.6
amical 6.9 a0.4 b0.4 h0.4 n0.3 p0.5 s0.6
amie 7.4 a-0.5 b0.6 e-0.4 g0.8 h1.6 k0.6 s-0.4
amis 6.4 c-0.5 d0.9 f0.6 i0.4 o0.4 r0.6
amit 7.4 i0.6 n0.6
amitie 7.4 i0.6 n0.6
amus 7.4 k1.0
an 6.2 a-0.5 b0.5 d1.0 e-0.4 g0.4 h2.0 i-0.7 m-0.7 o0.4 r0.8 t0.6
anci 4.8 a-2.9 b-0.5 c-1.3 d-0.5 e-1.1 f-0.4 h1.4 i-0.8 j-1.2 k1.0 l0.5 o1.1 p-1.1 q0.5 r0.4 s-1.2
anci+comp 7.4 e0.3 f-0.3 h0.7 m0.3 n1.0 q0.4
anci+est 7.4 g0.7 k0.7 r0.6
anci+grap 7.4 b0.5 g-0.4 i0.4 r-0.5
anci+loca 7.1 a-0.3 f0.4 g0.3 h1.1 l0.4 m0.8 q-0.3 r0.5
anci+prop 7.4 a-0.4
anci+sala 7.4 a-0.5
ancien 4.8 a-2.9 b-0.5 c-1.3 d-0.5 e-1.1 f-0.4 h1.4 i-0.8 j-1.2 k1.0 l0.5 o1.1 p-1.1 q0.5 r0.4 s-1.2
ange 6.4 a-0.9 c-0.3 e-0.3 g2.2 h1.3 j-0.5 k0.4 l0.7 n0.8 p-0.5 r1.8 s-0.3
angers 7.4 e0.4 g0.4 i0.7 r0.4
anges 7.4 g0.5
angl 6.0 b0.5 c-0.3 d-0.4 h0.8 j-0.4 m0.9 p0.6 s0.7
angl+et 7.4 g0.5 h0.5 r0.4
anglai 6.0 b0.5 c-0.3 d-0.4 h0.8 j-0.4 m0.9 p0.6 s0.7
ango 7.4 c0.6 d0.5 k-0.3 m0.5 t1.1
anim 6.9 a0.7 d0.9 e0.5 g-0.3 r-0.3 s2.5
animat 7.4 a0.4 b0.4 d0.6 s1.1
anime 7.4 a0.4 d0.4 s1.5
anne 4.9 c0.4 d0.8 f0.7 h0.6 i2.8 l-0.4 n-0.7 p-0.6 q0.3 s1.3
anne+a 7.4 a0.3 c0.5 e0.9 h0.3 s1.2
anne+de 7.4 a0.4 e0.4 j1.2 p0.3
anne+et 7.4 e-0.3 h-0.3 l0.4 r0.4
anne+je 7.4 g1.0 h1.1
anne+laur 7.4 i0.4 k-0.3 o0.3
anne+proc 7.4 a1.3 b1.1 i1.9 o0.3 t0.3
annecy 7.1 i1.4 j0.4
annee 5.4 a0.6 b0.7 c1.2 d1.0 e0.4 h1.2 i0.4 k0.4 l-0.6 m-0.6 n-0.5 p-0.5 q-0.3 s2.0
annees 6.6 a-0.7 d-0.4 e-0.6 i1.9 r0.5
annexe 7.1 c-0.4 d0.8 f0.5 m0.4 o-0.6 p0.6 q1.1
anni 6.6 d0.8 h-0.4 i0.5 j-0.3
annick 7.4 c0.5 i0.7
annive 7.1 d0.7
anno 5.2 a0.6 b0.7 c1.3 d-0.6 f1.3 h0.4 i1.4 j-1.3 l-0.5 n-0.7 o-0.5 p-0.7 q0.6 t-0.6
anno+est 7.4 c0.9 e-0.5 f0.9 i-0.3 l0.4
anno+une 7.4 a0.3 b1.3 c0.3 f0.4
annonc 5.3 a0.7 b0.8 c1.4 d-0.6 f1.4 g-0.5 i1.5 j-1.3 l-0.5 n-0.7 o-0.5 p-0.7 q0.6 r-0.5 t-0.6
annu 4.7 a-0.8 c-1.2 d-0.6 e-0.4 f0.7 g-1.3 j-1.5 k3.5 l1.2 m1.2 n-0.8 p0.6 q1.0 r-0.3 s-1.1
annu+de 7.4 q1.0
annu+du 7.4 o1.0 t0.7
annu+en 7.4 d0.4 o0.4 q0.4
annu+et 7.4 d0.4 f0.4 l1.3 s0.4
annu+il 7.4 k0.9 m0.4 n-0.5 q0.9
annu+la 6.7 a0.6 d-0.4 e0.7 f0.6 g-0.4 i-0.3 k0.9 m0.9 o-0.3 p0.5 r-0.4
annu+le 6.9 a-0.6 c-0.3 i0.7 k0.8
annu+notr 6.7 c-0.5 d0.7 h0.6 i-0.5 k3.1 l0.5 n-0.6 o0.4 q0.6 r0.4 s-0.3
annu+par 7.4 a0.4 b-0.3 h0.4 m1.2
annu+tout 7.4 c0.8 i1.0
annuel 6.4 b1.2 i0.6 j-0.4 l0.6 q0.8
annula 7.1 a-0.3 o0.9 t0.6
annule 5.0 a-0.4 b-1.0 c-0.8 d-0.3 f1.0 g-1.3 h0.4 i-0.7 j-1.2 k3.5 l0.9 m1.6 n-0.7 p0.9 q0.7 s-1.0 t-0.4
ans 4.7 b1.8 c-0.7 d1.6 f-0.4 g2.4 h2.8 p-0.5 q-0.5 r0.5 s1.7
ans+a 7.4 p0.4 s0.4
ans+de 6.3 a0.5 c-0.4 d1.0 e0.3 h-0.6 i-0.3 j0.9 l1.0 m-0.3 p0.3 s0.6
ans+et 7.4 b1.5 d0.5 e-0.3
ans+il 7.4 c0.6 e0.6 j0.5
ans+que 7.4 g0.4
ans+si 7.4 g0.7 h0.7 o0.7
anto 7.1 d0.4 g0.3 h0.9 i0.5 r0.4
antoin 7.1 d0.4 g0.3 h0.9 i0.5 r0.4
aout 6.0 c1.4 d0.4 g-0.5 i-0.9 k-0.5 l0.6 m-0.3 p0.4 q0.5
aper 7.1 a0.4 e0.5 i1.3 s0.4
aplo 7.4 b0.8 c0.5 e-0.5 g0.3 p0.7 r0.3
aplomb 7.4 b0.8 c0.5 e-0.5 g0.3 p0.7 r0.3
appa 5.4 a0.4 b1.1 c-0.4 d-0.7 e0.6 f-0.7 g-0.9 h-0.4 i-0.7 j1.1 m0.7 o1.4 p-0.4 q0.5 r-0.9 s-0.9 t0.8
appa+a 7.1 a0.4 e0.7 j1.0
appa+pas 7.4 a1.0 e1.2 p0.6 t0.6
appara 6.2 a0.7 b2.1 e1.0 f-0.4 g-0.8 i-0.4 k-0.3 l-0.4 m1.3 o1.3 q0.5 r-0.7 s-0.4 t0.8
appare 7.1 b-0.3 e-0.4 j1.1 t0.4
appart 6.2 a-0.4 b-0.4 d-0.4 g-0.4 j0.5 k0.3 l0.3 o0.5 p-0.4 r-0.4 s-0.3
appe 4.2 a0.3 b0.3 d1.1 e0.5 f1.9 h2.0 j-0.7 k1.1 m-0.6 n-0.7 o-0.3 p-1.9 q0.5 r0.7 t1.3
appe+a 6.7 b-0.4 e-0.5 g-0.4 h-0.3 i1.3
appe+cett 7.4 a-0.4 g0.9 h0.9 n0.4 r1.0
appe+dans 7.4 d0.3 f0.7 g-0.4 i0.4 r-0.4
appe+de 6.7 a-0.7 b-0.5 c-0.7 d0.3 e-0.7 g0.5 h1.0 i-0.6 k1.8 n-0.4 o-0.4 s-0.5
appe+en 7.1 a0.5 d0.3 e1.0 g-0.4 h-0.5 j1.2 k0.3 r-0.5
appe+je 7.1 a0.4 b-0.4 c-0.4 d1.8 e0.6 g0.5 i-0.5 r0.8 s-0.4
appe+le 7.4 d0.6 f1.0
appe+offr 6.6 d-0.3 e0.7 g-0.3 i1.3 r-0.3 s0.6 t0.6
appe+on 7.4 a0.3 c0.4 d0.7 s0.4
appe+pour 6.7 g0.4 j-0.3 q1.0 r0.6 s-0.3
appel 5.5 b-0.8 d1.2 e-1.2 f0.5 g-1.2 h-0.4 i0.9 j-0.6 k0.6 m-0.5 n-0.5 p-0.7 r-1.0 s0.4
appele 5.6 b0.5 c-0.5 d0.8 e0.5 f0.8 g1.3 h0.9 i-0.3 o-0.6 p-1.0 q0.3 r0.9 s0.9 t1.2
appell 5.2 a-0.9 d0.3 f1.6 g0.9 h2.2 j-1.1 k0.4 p-0.9 r1.3 s-1.0 t0.8
appelo 7.4 a0.6 e1.0 j1.4
appels 6.3 a0.6 d-0.5 e0.8 g-0.8 h-0.7 j-0.4 n-0.6 p0.3 r-0.3 t-0.4
appeti 7.1 a0.8 b1.5 k1.2
appl 5.6 a1.3 b0.6 c1.8 f0.4 g-0.5 j1.0 k0.6 m2.7 n-0.8 o0.6 p-0.5 q1.7
appl+de 6.7 a0.3 i-0.4 j0.7 k0.8 m0.9 n-0.4 q0.9 s0.5
applau 7.1 b0.6 e0.8 g0.5 h0.5 n-0.3 o0.7 q1.7 r0.8
appli 7.1 c0.3 f0.9 g-0.3 i0.6 k0.8 n-0.5 q1.0 s0.6
applic 6.9 j0.7 m0.6
appliq 6.3 a1.1 c1.4 e-0.6 g-0.5 i-0.6 j0.7 m2.4 r-0.4
appo 6.0 a-0.6 e-0.4 j-0.4 l-0.4 m-0.3 n0.8 p-0.3 q0.8 r0.3 s-0.5
appo+les 7.4 a-0.3 d0.4 q0.4
appo+votr 7.4 g0.6 n1.0 r0.5
apport 6.0 a-0.6 e-0.4 j-0.4 l-0.4 m-0.3 n0.8 p-0.3 q0.8 r0.3 s-0.5
appr 5.3 a0.9 b0.4 d1.6 e0.7 g0.5 h0.8 i1.1 k0.5 m0.5 o1.2 p-0.4 q0.4 r0.9 s1.0 t0.4
appr+a 7.1 a0.4 b0.8 c0.3 e0.8 i-0.3 s1.3
appr+la 7.4 a0.3 c0.5 p0.6
appr+le 7.4 a0.4 d1.3 g-0.5 o1.6 r-0.3
appr+votr 7.4 a-0.9 g1.3 h0.9 i-0.4 r1.4
apprec 6.3 c-0.5 d0.9 e1.0 g1.4 h1.1 i-0.8 m1.0 o1.5 p-0.4 q0.4 r1.9 s0.6 t0.4
appren 6.4 a0.4 b0.5 c-0.6 d0.9 g-0.3 j-0.3 p-0.3 s0.4
appris 7.1 a0.5 c0.4 d0.6 i0.5 k1.1 p0.5
approc 7.4 a-0.6 b0.5 c0.3 e-0.6 i1.5
appu 6.9 a0.4 c-0.4 d-0.3 o0.7 p-0.4 q0.5 r-0.3 s0.6
appui 6.9 a0.4 c-0.4 d-0.3 o0.7 p-0.4 q0.5 r-0.3 s0.6
apre 4.4 a0.9 b0.5 c0.9 d0.8 g-1.0 h-0.3 i1.4 j0.4 k1.3 n0.3 o-0.4 r-0.4 t0.8
apre+ca 7.4 g-0.3 i0.9
apre+dema 6.9 c0.7 d0.5 e-0.4 h0.6 o-0.3 t2.0
apre+la 7.4 a-0.5 i0.5
apre+le 6.4 a-0.7 c-0.4 e0.6 g0.9 h0.9 i-0.8 m0.4 p-0.4 r1.0 s0.8
apre+les 6.9 a-1.0 c-0.5 h0.4 i-0.4 j-0.5 k0.5 l0.4 r0.6
apre+ma 7.4 a-0.4 g0.3 r0.4
apre+midi 6.4 a-0.6 d-0.3 h-0.3 i-0.5 j-0.4 k1.6 m-0.4 n0.9 p-0.4 s-0.3 t0.7
apre+mure 7.4 a0.4 d0.5 i0.7
apre+troi 7.1 a0.4 e0.4 j0.7
apre+un 7.4 d0.8 i0.8
apre+une 7.4 a0.4 e1.0 m0.9 p0.4 q0.3 t0.4
apre+votr 7.4 a1.2 f0.6 j0.6 p2.2 q-0.4
apres 4.4 a0.9 b0.5 c0.9 d0.8 g-1.0 h-0.3 i1.4 j0.4 k1.3 n0.3 o-0.4 r-0.4 t0.8
aqua 7.4 e0.4 h1.0 q0.9 s0.7
arbi 7.4 d-0.4 e0.6 h0.4 j0.4 k0.3
arbitr 7.4 d-0.4 e0.6 h0.4 j0.4 k0.3
arch 5.7 a-0.7 c0.7 d-0.6 e-1.4 g0.8 h2.2 i0.5 j-0.3 k0.5 p-0.7 r0.5
arch+des 7.4 t0.6
arch+inte 7.4 b0.7 g0.4 r0.5 s0.8
arch+la 7.4 a-0.3 c0.4 f0.3 n0.3
archit 6.2 a-0.3 b0.4 e-0.7 g0.9 h1.6 i0.7 k0.4 o-0.4 p-0.4 r0.3 t0.5
archiv 6.6 a-0.3 b-0.4 c0.7 d-0.4 e-0.8 g-0.4 j-0.3 m0.4 o0.4 p-0.3
arge 6.2 a0.8 b2.1 d-0.4 e-0.5 i-0.7 j2.4 l-0.3 m-0.3 n2.0 o0.5 p0.9 q1.2 r0.9 s-0.6 t0.6
arge+a 7.4 a0.5 b0.7 c0.7 j1.6
argent 6.2 a0.8 b2.1 d-0.4 e-0.5 i-0.7 j2.4 l-0.3 m-0.3 n2.0 o0.5 p0.9 q1.2 r0.9 s-0.6 t0.6
argu 7.4 a0.6 b1.0 d0.4 g-0.3 i1.7 r-0.3
argume 7.4 a0.6 b1.0 d0.4 g-0.3 i1.7 r-0.3
arma 7.1 b0.6 d0.3 m1.6 r0.3
armand 7.4 b0.7 d0.4 m1.6 r0.4
arna 6.9 b0.5 e-0.7 g-0.4 h0.3
arna+aux 7.4 g-0.3 s0.4
arnaqu 7.4 g-0.3 s0.4
arnaud 7.4 b0.6 d-0.3 e-0.5 o0.3 q0.3
arra 6.7 d0.5 g0.3 h-0.4 i-0.3 k0.4 r0.5
arrach 7.4 c0.4 g0.5 h-0.3 r0.7
arrang 7.1 c-0.3 d0.7 e0.3 k0.5
arre 5.3 c1.3 e-1.0 f-0.4 g-1.0 i3.7 j-0.7 k-0.5 l1.8 m-0.6 n1.0 p-0.4 r-0.5 s-1.0 t0.5
arre+donc 7.4 i0.9
arre+fin 7.4 b0.9 i0.8
arre+les 7.1 a1.2 c1.7 g-0.4 i1.9 s-0.3
arre+mala 7.4 a-0.4 i-0.3 l1.4 n1.5
arre+tout 7.4 e1.1 g-0.5 i1.1 r-0.5
arret 6.3 b-0.3 d0.6 e-0.8 l2.0 n0.9 r-0.4
arrete 5.7 a0.5 c1.2 d-0.6 g-0.4 i4.2 j-0.5 m-0.4 p-0.6 s-0.9 t0.6
arri 4.5 a-1.1 b-0.7 c1.8 d0.7 e0.5 f-0.8 g-0.6 h1.0 i-0.5 j-1.0 k0.5 l0.7 m0.5 n0.5 o1.3 p-0.4 r-0.4 s0.5
arri+a 6.3 c-0.4 d1.0 e1.6 f-0.4 g-0.6 i-0.6 l-0.4 o0.5 p0.5 r-0.6
arri+avec 7.4 e0.4 g-0.3 i0.8 r-0.4 s0.8
arri+elle 7.4 c0.3 m1.1
arri+en 7.4 b0.6 d0.4 e-0.4 s0.4 t0.8
arri+la 7.1 a0.5 d1.1 e0.3 j1.3
arri+le 6.7 a0.7 b-0.5 c2.1 d-0.6 e-1.2 g-0.3 m0.4 n-0.3 p-0.4 r-0.4 s-0.3
arri+lund 7.4 a-0.4 b0.5 i-0.4 l0.5 o0.7
arri+mais 7.4 e0.4 k0.3 p0.6 q0.5
arri+pas 7.1 a-0.6 b-0.8 e0.3 l1.0 m0.4 n1.1 o1.4
arri+pens 7.4 a-0.4 g0.4 r0.4
arrive 4.6 a-1.1 b-0.7 c1.8 d0.8 e0.5 f-0.8 g-0.7 h1.0 i-0.5 j-1.0 k0.5 l0.7 m0.5 n0.5 o1.3 p-0.4 s0.5
arro 7.1 a-0.5 g0.7 q1.0 r0.7 t0.4
arrond 7.4 a-0.5 g0.7 q1.0 r0.8 t0.5
art 6.9 a-0.9 d-0.3 e-0.5 g2.2 r2.1
art+de 7.4 a-0.6 e-0.4 g1.1 r0.9
arti 5.1 a0.6 b-0.7 c1.6 d-0.7 h0.8 i0.9 j0.9 n-0.7 o0.6 p0.4 r-0.5 s1.2
arti+de 7.4 a0.7 c1.2 e0.4 i0.6 s0.7
arti+en 7.4 c0.5 s0.6
arti+sur 7.1 a-0.5 f0.4 s-0.4
articl 5.3 a0.3 b-0.3 c1.5 d-0.8 e-0.6 g-0.8 i1.2 j0.8 n-0.5 o0.8 p-0.4 r-0.5 t-0.6
artisa 6.6 b-0.4 c-0.4 g0.7 h0.7 i-0.4 p1.0 s1.8
asce 6.6 d0.8 e-0.5 h0.7 i-0.4 k1.7
asce+est 7.4 c0.4 d0.5 k1.2 p0.5
ascens 6.6 d0.8 e-0.5 h0.7 i-0.4 k1.7
asse 5.6 a-0.9 b-0.8 d-0.9 g0.5 i1.1 j-0.9 k0.4 m-0.4 o-0.4 p-0.8 q0.7 r1.1 s0.9 t2.4
asse+a 7.1 a-0.4 e-0.3 i0.7 q0.3
asse+de 7.4 e0.4 g0.5 h0.6 i0.6 k0.7 r0.4
asse+il 7.4 a-0.4 b-0.4 e0.5 q0.4 r0.6 t0.8
asse+pour 7.4 b0.4 n-0.3 t1.3
assemb 6.1 b-0.9 c0.5 d-0.5 e0.6 h0.4 i0.7 j-0.5 k0.6 m-0.4 n0.3 o-0.4 p-0.5 q0.5 r0.5 s0.8 t0.4
asseoi 7.4 a-0.4 c-0.3 e-0.4 g1.2 r1.1
asserm 7.4 b0.4 n-0.3 t1.3
assez 6.9 a-0.8 c-0.4 g-0.4 i0.7 s0.3 t1.5
assi 5.1 a-0.3 b-0.8 c1.3 d0.6 e0.5 f-0.4 h-0.7 i-0.6 j2.7 k1.5 m-0.6 p0.8 s-1.1 t0.3
assi+a 7.4 a-0.7 g0.4 k1.2 r0.4
assi+de 7.1 j0.8 k0.9 t0.8
assi+en 7.4 a0.5 c0.8 d0.5 j1.0
assi+est 7.4 a0.9 c0.6 e1.1 j1.6 p0.7
assi+et 7.1 a-0.4 e-0.3 j0.3
assign 5.9 a0.8 b-0.4 c0.9 d0.9 e1.1 g-0.5 h-0.4 i-0.7 j2.6 r-0.5 s-0.6
assise 7.1 c1.0 k0.4 n0.6
assist 6.0 a-1.0 b-0.5 e-0.4 g0.5 j0.6 k1.4 m-0.3 p1.0 r0.5 s-0.4 t0.7
asso 4.7 a0.8 b1.7 c0.6 d0.3 e-0.7 f3.3 h0.7 j-0.5 k0.9 l1.7 p-0.8 q0.6 r0.8 s0.4
asso+a 7.4 b1.1 h0.5 l0.9 n1.0 r0.4
asso+de 6.7 a0.7 d0.8 s2.0
asso+des 7.4 f0.6 j1.1 s0.6
asso+est 7.4 a-0.4 d0.3 f0.6 h0.4 k0.5 l1.1 q0.4
asso+et 7.4 a0.4 c0.3 e0.4 f0.5 i0.6
asso+les 7.4 f0.4 o0.6 t0.5
associ 4.9 a0.9 b1.8 c0.4 e-0.6 f2.3 g-1.4 j-0.4 k0.7 l1.2 p-0.7 q0.5 r-0.5 s0.7
assomp 7.4 c0.8 d0.9 f1.3 g0.5 l1.0 r0.5
assu 4.5 c-0.3 e1.5 g-0.3 h-0.3 i-1.4 j2.5 k-0.5 l0.7 m0.5 n-0.7 q0.5 s-1.2 t0.7
assu+dece 7.1 a0.5 c0.4 d0.5 e1.0 j1.1
assu+du 7.1 a-0.5 d-0.3 q1.7 t2.2
assu+pren 7.4 j0.5 p0.4
assu+prot 7.4 e0.3 j0.6
assu+resp 7.4 a0.7 e-0.7 j1.5
assura 5.5 a-0.9 b-0.7 c-0.4 d-0.7 e0.4 g-0.9 i-0.7 j1.0 k-0.4 l1.0 m-0.7 n-0.5 p-0.3 r-0.7 s-0.8 t1.2
assure 4.9 a0.5 c-0.4 d0.8 e1.8 f0.4 g0.5 i-0.9 j1.9 k-0.4 n-0.4 p-0.5 q0.4 r0.6 s-0.6 t-0.4
astr 6.6 a1.4 c0.6 d-0.4 e1.1 f0.7 j1.9 o0.3 q-0.4 t1.1
astrei 6.9 a1.3 c0.9 e0.8 f0.8 j1.1 o0.4 q-0.4 t1.2
atel 5.6 a-1.3 g1.1 h1.4 j-0.8 k2.6 p-0.7 q1.0 r1.7
atel+de 7.4 c0.3 e-0.3 g-0.4 i0.5 k1.7 l0.6
atel+du 7.4 a-0.4 k1.5
atel+sont 7.4 b-0.3 e-0.3 g0.3 h0.4 r0.4 t0.4
atelie 5.6 a-1.3 g1.1 h1.4 j-0.8 k2.6 p-0.7 q1.0 r1.7
atta 6.2 e0.7 g-0.8 h0.8 j0.9 l-0.4 m0.7 p-0.4 q-0.4 r-0.3 s-0.3
atta+en 7.4 a-0.3 h-0.3
attaqu 6.3 a-0.4 e0.4 g-0.8 h0.9 j0.6 l-0.4 m0.7 p-0.4 q-0.4
atte 4.0 a1.6 b-0.4 c4.4 d2.7 f0.8 g-0.8 h0.6 i-1.0 j-1.1 l3.3 m-0.9 n1.1 o-0.4 p1.6 s0.4 t0.5
atte+a 7.1 a-0.4 e1.6 g0.6 i-0.6 n0.8 o0.5 p-0.4 r1.2
atte+assu 7.4 c0.5 e0.4 j0.3 q1.0
atte+au 7.4 a-0.4 d-0.3 g0.5 h0.6 r0.7
atte+de 6.2 a-0.5 b0.9 e-0.4 g-0.4 i-0.3 j-0.3 l-0.3 m-0.4 n-0.3 o-0.3 p0.3 q-0.4 s-0.4 t1.6
atte+depu 7.4 a0.7 c1.6 p1.4
atte+et 7.4 a-0.7 d-0.3 g0.9 h1.3 r0.9
atte+fisc 7.4 a0.5 c1.5 o0.4 q0.7
atte+la 6.4 b-0.4 d0.9 g0.4 h-0.6 j-0.5 l0.6 m-0.4 o-0.3 p-0.4 q0.4 r0.4
atte+le 7.4 a0.8 c1.0 p1.2
atte+ma 7.4 a0.5 c1.0 d0.9 r-0.4 s0.5
atte+mieu 7.4 b0.5 i0.8 p0.4 s0.7
atte+pour 6.7 b-0.3 c1.7 e-0.4 g-0.3 h0.9 i-0.3 l0.3 n-0.3 s1.0 t0.5
atte+que 7.4 a-0.4 l0.5 n1.5
atte+un 6.9 f0.6 l0.5 s0.6
atte+une 7.1 d0.8 e-0.3 f0.5 i0.8 l1.3 p0.3
atte+vos 7.4 a0.5 c0.6 p0.4
atte+votr 7.4 a0.7 c2.1 f0.4 q0.4
attend 4.5 a1.2 b0.4 c3.4 d1.7 g-1.0 h-0.5 i-0.7 j-0.5 l3.0 m-0.9 n1.2 o-0.6 p1.6 q-0.4 r-0.5
attent 5.3 a0.8 b-0.9 c1.2 d0.9 e-0.6 g0.6 h1.2 j-0.5 l0.8 n0.3 p0.9 r0.9 s1.1 t-0.5
attest 6.0 c1.0 d0.5 e0.6 f0.7 g-0.6 h0.5 i-0.4 j-0.4 k-0.3 l-0.6 m-0.3 n-0.4 p-0.7 q1.0 s-0.5 t1.1
attr 6.6 c-0.3 d0.4 e0.4 i1.1 k0.7 n-0.5 q0.7 r0.3
attrib 6.7 e0.5 g0.4 i1.2
au 2.9 a-0.3 b-1.3 d0.9 e1.0 g-2.1 i0.7 j1.1 k0.9 m0.5 n1.7 o0.6 r-1.9 s-1.6 t1.3
au+bon 7.1 e0.4 g0.4 m0.8 p-0.3 r0.5 t0.4
au+bout 6.3 b0.6 c0.6 d0.6 e1.6 g0.5 i-0.6 j-0.4 n-0.3 o0.6 p-0.4 q0.9 r0.8 s-0.5
au+bure 7.4 a0.5 e0.6 g0.5 r0.5 t0.6
au+cabi 7.1 c0.5 d-0.4 g-0.4 i-0.3 n-0.5 t1.7
au+cas 7.1 d1.2 i-0.4 j-0.3
au+ccap 7.4 a0.3 c1.1 m0.6 p0.4
au+cent 7.4 a-0.5 d-0.3 e-0.3 h0.5 o0.4 q1.1
au+chau 6.9 a0.6 e1.2 k0.5 n0.6 p0.8 s0.7
au+chef 7.4 a0.3 d0.5 k1.0 n-0.3 q1.1
au+comp 6.9 b-0.4 c-0.3 d-0.3 e1.0 f0.8 i-0.4 l1.5 m0.8 n-0.4 p-0.4 q0.8 s0.6 t-0.3
au+conc 7.4 a-0.4
au+cons 7.1 a0.4 c0.6 e0.7 s0.7
au+cont 6.2 a0.4 d0.5 e-0.4 g-0.6 h1.1 i0.4 j0.7 k0.3 l0.9 m-0.5 o-0.3 p0.6 r-0.3 s-0.3
au+cour 6.6 a-0.8 d-0.6 f0.5 h0.4 i-0.5 j-0.4 l0.6 n1.8 p-0.6 q0.5 t-0.3
au+cray 7.4 e0.7 f0.9 o0.5 p-0.3 t0.9
au+dela 7.4 i0.9 j-0.4
au+depa 7.4 c0.8 g0.9 h0.4 r1.0
au+dess 6.4 a0.7 c-0.4 e0.3 f2.0 j-0.3 k-0.3 n-0.5 o0.6 p-0.4 q0.7 r0.3
au+devi 7.4 c0.5 d0.7 m0.9 o0.6
au+fait 7.4 c0.4 d0.5 s0.6
au+fond 7.4 a0.7 b2.2 g-0.6 r-0.5 t0.4
au+gref 7.1 d0.7 j0.5
au+just 7.4 a0.4 c0.7 d-0.4
au+labo 7.4 a0.4 c0.7 e0.6 i1.0
au+lieu 6.0 a-0.5 c1.1 d-0.3 f0.4 g0.5 h3.1 i-0.9 j0.3 l0.5 n0.9 o0.3 p0.5 r0.3 s-0.7
au+marc 6.7 d0.4 e0.6 h0.9 i-0.5 j-0.4 m0.4 p0.8 r0.3 t-0.4
au+mati 7.4 g-0.4 k0.5 n0.9 r-0.3
au+moin 6.6 a1.0 b0.5 d1.2 e1.2 i0.8 s0.4 t0.3
au+mur 7.1 a0.4 b0.9 e0.6 p0.9
au+nom 6.6 a-0.4 d-0.4 e1.0 g0.4 i0.6 j-0.3 o3.3 p-0.5 q0.9 r0.5 s-0.3
au+paie 7.4 n0.6 p0.6
au+papi 7.4 a0.5 e1.4 f0.9 i0.8 j1.0 n0.3 o0.4 t1.0
au+pass 7.4 a-0.3 g0.4 n0.6 q1.0 r0.3
au+plus 6.9 a-0.6 c-0.4 l1.0 n2.3
au+post 7.4 e0.5 f0.6
au+pot 7.4 a-0.5 g0.5 r0.4
au+prel 7.4 a0.8 e0.4 p1.8
au+prem 6.9 a-0.4 b-0.5 d-0.4 e-0.5 i-0.3 k-0.3 o0.6
au+pres 7.4 e0.6 f0.5 s0.6
au+prin 6.6 a-0.9 h0.6 i-0.5 j-0.3 k0.6 o0.7 q0.6 r0.4 s-0.5
au+proc 7.4 e-0.4 l1.0 n0.9 p0.5
au+rach 7.4 a-0.3 i0.7
au+regr 7.4 e-0.3 j0.7 k1.1
au+salo 7.4 k0.8
au+seco 7.1 a0.3 e1.4 g-0.4 h0.3 i0.5 o0.4 t2.3
au+serv 7.4 a-0.4
au+site 7.4 d0.6 i0.7
au+suje 5.7 c0.3 d0.9 j-0.3 s-0.5
au+tele 6.1 a0.7 b-0.3 c1.4 d1.7 e0.3 j0.7 n-0.5 t0.3
au+term 7.4 a0.5 b0.6 i0.9
au+trai 7.4 a0.7 e1.2 h0.4 o0.4 t1.4
au+trib 6.0 b-0.3 c-0.7 d-0.5 h0.8 i-0.8 j2.3 k-0.6 m-0.3 n-0.3 q-0.4 t-0.4
au+vers 7.1 c-0.3
au+webi 7.4 a-0.7 f0.6 h0.3 k3.1 m0.4 q-0.3
aube 6.6 b0.6 f0.8 h0.4 i0.5 n0.3 o0.4 p-0.3
auberg 7.4 b0.5 i0.8
aubert 6.9 d0.5 f0.8 h0.4 j0.4 n0.4 o0.4 r0.5
aubr 6.7 a0.6 c0.3 e0.3 f0.5 i-0.3 j0.8 p0.7
aubry 6.9 c-0.4 d0.3 e0.3 f0.5 p0.8
aucu 5.5 b-0.5 c1.0 d0.4 f-0.3 g-0.9 i-0.5 j1.2 k-0.6 l0.4 m1.3 p1.5 q-0.3 r-0.6 s-1.1
aucu+acti 7.4 a-0.4
aucun 6.1 c0.5 d0.9 g-0.5 h0.6 i-0.7 j0.4 k-0.5 l0.7 m0.5 n0.4 p0.7 s-0.8
aucune 6.2 c0.6 d-0.4 g-0.5 j0.9 m0.9 p1.1 r-0.6 s-0.4
audi 4.9 a-0.5 b0.5 c-1.2 d-0.7 f0.8 g0.5 m0.5 n-0.4 o0.9 p-0.8 r0.7 s-0.6
audi+a 7.4 a0.9 b1.2 f0.5 i1.3
audi+de 6.9 a-0.6 e-0.4 g-0.4 r-0.3
audi+est 7.1 a-0.4 g0.5 o0.5 r0.4
audien 6.3 a-0.9 b-0.4 c-0.6 d-0.7 e-1.0 g0.3 h-0.4 i-0.5 m0.5 o-0.3 p-0.4 r0.5
audit 6.9 a0.6 b1.5 c-0.5 e0.9 f1.0 i0.9 l0.4 m0.4 n-0.3 o0.7 r0.4
audite 5.5 o0.4
augm 6.6 a0.5 b3.0 d-0.5 e-0.7 f1.8 g0.5 h-0.5 j-0.6 m-0.4 p0.4 r0.6 s-0.3 t-0.4
augmen 6.6 a0.5 b3.0 d-0.5 e-0.7 f1.8 g0.5 h-0.5 j-0.6 m-0.4 p0.4 r0.6 s-0.3 t-0.4
aujo 6.1 b-0.3 c-0.5 d1.1 g-0.4 i0.4 j-0.4 l-0.5 n0.4 o-0.6 p-0.6 q1.8 s-0.4 t1.5
aujo+je 7.4 g0.4 i0.8 r0.4
aujour 6.1 b-0.3 c-0.5 d1.1 g-0.4 i0.4 j-0.4 l-0.5 n0.4 o-0.6 p-0.6 q1.8 s-0.4 t1.5
auln 7.4 a0.3 p0.6
aulnes 7.4 a0.3 p0.6
aupr 6.2 a0.8 b1.3 c0.5 d-0.8 e2.1 f-0.3 g-0.6 j0.9 m-0.4 r-0.3 s-0.8 t0.4
aupr+de 6.6 a0.7 b1.9 d-0.6 e0.5 i0.3 m-0.3 p0.5 s-0.5 t0.5
aupr+du 7.4 c0.6 e0.5 j0.3
aupres 6.2 a0.8 b1.3 c0.5 d-0.8 e2.1 f-0.3 g-0.6 j0.9 m-0.4 r-0.3 s-0.8 t0.4
aura 4.9 a1.6 b1.7 c1.7 d1.5 e1.1 f-0.4 g-1.5 i-1.4 j0.6 k1.6 l1.1 m-0.7 n0.4 o0.4 q0.6
aura+beso 7.4 a-0.6 d-0.5 k0.7 l0.4 o0.4 r0.4
aura+donc 7.1 a-0.4 d-0.3 e-0.4 l0.3 n0.4
aura+du 6.9 a0.8 c2.3 e0.5 f0.4 j0.6 l-0.4 n-0.3 o0.8 r0.3 s-0.3 t0.8
aura+pas 6.7 a1.1 b2.4 g-0.5 h-0.4 i0.4 k2.0 l0.5 n0.4 p0.6 s-0.5
aura+pu 7.4 a0.8 b1.5 e0.6 i-0.3
aura+quel 7.4 c-0.6 e0.3 l1.1 n-0.4 s0.5
aura+suff 7.4 a0.8 c0.9 d2.1 e-0.5 f-0.4 g-0.4 h0.6 n-0.3
aurai 6.3 a0.6 b-0.4 c0.6 d0.7 e-0.8 g-0.5 n-0.5 r-0.5 s1.6
auraie 7.4 a1.0 c2.2 e0.4 f0.3 o0.4 t0.8
aurais 6.4 a0.5 b1.0 c0.6 d-0.4 e1.0 g-0.7 i-0.5 j0.8 k0.5 l0.4 m-0.4 p-0.5 s-0.5
aurait 6.3 a0.7 c1.0 d1.4 e1.0 g0.3 h0.4 i-0.8 o-0.4 p-0.5 r1.2 s-0.5 t-0.4
aure 5.7 c0.6 e-0.8 g-0.7 h-0.6 i-0.6 j1.3 m-0.5 n1.4 p1.1 q-0.4 r-0.4 s0.8
aure+un 7.1 a-0.6 m-0.3 t0.5
aureli 7.1 d0.4 e-0.3 s0.5
aurez 6.0 c0.5 e-0.5 g-0.6 h-0.6 i-0.5 j1.4 m-0.4 n1.5 p1.2 q-0.4 s0.4
auri 5.1 a-1.0 b0.4 d2.2 e-0.3 f1.1 g-1.1 h1.0 i-1.0 j-1.1 k0.5 l-0.3 o0.8 p-1.0 q0.9 s-1.4 t0.4
auri+appr 7.4 a0.6 d2.5 f0.3 i0.5 j-0.3 k1.0 o0.4 q0.4
auri+beso 7.4 o0.4
auri+enco 7.4 a-0.5 c-0.4 e-0.3 k0.4
auri+une 7.4 a-0.4
auri+vous 6.0 a-0.7 d1.1 e0.4 f1.4 g-0.7 h1.2 i-0.7 j-0.8 k-0.4 m0.5 o1.0 p-0.6 s-0.7 t-0.6
auriez 5.3 a-1.3 b0.3 c-0.4 d1.2 f1.0 g-1.0 h0.9 i-0.8 j-1.2 k0.8 p-0.8 q0.7 s-1.3 t0.6
aurion 6.9 a0.3 d1.4 i-0.3 o0.7
auro 6.3 a-0.5 c-0.5 e-0.5 g-0.5 i0.7 j0.4
auro+donc 7.4 a-0.4 f0.4 k0.3 m0.4
auro+plus 7.4 a-0.3 i1.3
aurons 6.7 a-0.7 c-0.3 i0.9
auront 7.4 a0.3 e-0.3 j0.9
auss 4.6 a-1.2 b-0.4 c-0.5 d0.4 e0.3 g2.5 h4.2 i-1.6 l0.7 m0.4 o0.4 p1.1 q0.3 r2.8 s-0.3 t-0.3
auss+bien 7.1 a-0.4 g1.1 p-0.4 r1.1 s0.3
auss+des 7.1 a-0.9 b-0.4 l0.6 n0.8 s-0.4
auss+la 6.4 a-0.4 d-0.4 e-0.5 g1.0 h2.1 i-0.3 j0.3 p-0.3 r1.3
auss+le 6.9 c0.6 d0.7 f0.5 g0.7 l0.4 n0.4 r0.7 s0.5
auss+les 7.4 h0.3 q0.3
auss+prop 7.4 a-0.4 d-0.3 g1.0 h1.5 k0.5 r0.9 t0.6
auss+simp 7.1 a0.9 e0.7 g-0.4 p1.9 r-0.4
aussi 4.6 a-1.2 b-0.3 c-0.4 d0.5 e0.4 g2.5 h4.3 i-1.5 l0.8 m0.4 o0.4 p1.2 q0.4 r2.9 t-0.3
auta 6.6 a0.9 b1.6 d0.4 g-0.4 j0.4 m0.6 p1.2
auta+que 7.4 a0.6 b1.1 e0.4 m0.9 p0.6
auta+vous 7.4 a0.5 c0.6 e-0.4 j0.7 p1.1 s0.3
autant 6.6 a0.9 b1.6 d0.4 g-0.4 j0.4 m0.6 p1.2
aute 7.1 i-0.4 s0.4
auteur 7.1 i-0.4 s0.4
auto 4.7 a-0.5 b0.3 c-0.6 e0.8 f-0.5 g-2.0 h0.4 j-0.5 k0.3 l-0.3 m-0.8 o0.4 p-0.9 q0.4 r-0.8 t0.8
auto+a 7.4 a1.1 c0.9 e1.6 g-0.3
auto+de 6.4 b1.3 c-0.5 e-1.0 g-0.4 p-0.4 r-0.4 s1.3 t0.6
auto+le 7.4 b0.4 e-0.3 h0.4 l0.9 m0.6 r0.3
autoli 7.1 a-0.5 l-0.3 m-0.4 o1.8
automa 5.5 a-0.9 b0.5 d-0.9 e0.8 f-0.7 g-0.9 i-0.9 k0.3 p-0.6 s-0.7
automn 7.1 b-0.3 i0.9
autori 6.7 a-0.5 c-0.4 e-0.5 g-0.4 h-0.4 i0.4 j-0.5 s-0.3 t0.7
autour 6.4 a0.7 b0.7 c-0.4 g-0.5 h-0.3 i0.3 m-0.3 p-0.4 r-0.5 s1.2
autr 4.3 a2.6 b0.4 c-0.3 d2.2 e1.9 g-1.7 h0.5 i3.6 j-0.8 k1.3 l0.5 m0.5 o0.4 p0.8 r-0.6 s1.2 t-0.9
autr+agen 6.9 c-0.4 d-0.3 e0.4 f0.5 g0.4 h0.7 i1.0 r0.4
autr+avis 7.4 a0.4 c0.4 e0.4 j0.7
autr+chos 6.7 a0.9 c0.7 d0.4 e2.0 g-0.3 h-0.3 i1.0 n0.7 o0.4 s-0.4
autr+cren 7.4 a-0.6 k1.4
autr+equi 7.4 i1.0
autr+et 7.4 a0.6 d1.0 i-0.4 s0.7
autr+jour 7.4 a-0.7 c-0.4 d-0.5 e-0.6 h0.7 i-0.4 k1.9
autr+pour 7.1 b0.7 c0.4 l0.4
autr+qui 7.4 d0.6 i0.7
autre 4.7 a1.5 b-1.0 c0.5 d1.9 e1.7 f-0.8 g-1.6 i2.9 k1.6 l0.8 n0.4 o0.5 p0.5 r-0.6 t-0.6
autrem 7.4 a0.9 b1.0 e-0.5 m1.1 p1.1
autres 5.4 a1.0 b0.8 c-0.5 d0.6 e1.0 f0.7 h1.0 i1.1 j-0.8 m-0.4 n-0.6 p-0.3 s1.9 t-0.5
aux 4.7 a-1.0 c-1.1 e-0.4 f0.4 g0.9 h2.2 i-0.7 k0.4 l0.7 m-0.7 o1.3 p-0.8 q1.1 r0.9
aux+ange 7.4 g0.5
aux+comp 7.1 a-0.6 b-0.4 d0.3 f0.3 g0.8 o1.6 r1.2
aux+cond 7.4 g0.6 h1.1 r0.5
aux+frai 7.4 e-0.3 i0.7 p0.6 q1.5
aux+homm 7.1 a0.5 g-0.3 j1.2
aux+lett 7.4 b0.7 e1.1 i-0.4 n0.8 o0.6
aux+mail 7.4 c0.3 d0.9 e-0.3 s1.2
aux+peti 7.4 f0.3 g0.4 h1.0 q1.1 r0.7
aux+trav 7.4 g0.4 h0.8 r0.5 s0.7
avai 4.4 a-1.1 c0.5 d1.9 e-1.5 g2.1 h1.5 j-1.5 l0.8 m-0.4 n0.5 p-0.6 q1.1 r2.7
avai+dit 6.7 a0.3 c1.2 d1.4 e-0.6 g-0.9 h1.5 i-0.4 r-0.9 s-0.3
avai+ete 6.7 a-0.9 e-1.2 g0.7 i0.4 p-0.7 q0.6 r0.8 s-0.3
avai+fini 7.4 a-0.7 d-0.3 i-0.4 j-0.3
avai+jama 7.1 d0.4 f0.4 g0.5 i0.7 p-0.3 q0.3 r0.5
avai+mis 7.4 a-0.3 n0.9
avai+pas 6.6 a-0.8 c-0.3 d-0.4 e-0.4 g0.6 j0.3 r0.6 s-0.4
avai+prev 7.1 a-0.6 b-0.3 c-0.3 e-0.6 f0.5 g1.0 h0.9 i-0.3 k-0.6 m-0.4 o0.3 r1.1 t-0.3
avai+sign 7.4 a-0.3 g0.4 l0.8 m0.3
avaien 7.4 a-0.4 g0.9 h0.4 r0.9
avais 5.4 a-0.9 b0.6 c-0.4 d1.5 e-1.1 j-0.5 m-0.6 n0.4 p-0.5 q0.3 r0.4 s1.2 t-0.3
avait 4.8 c1.3 d1.0 e-0.6 g1.5 h1.3 j-1.1 l0.9 q1.0 r1.9 s-0.8
aval 7.4 a0.5 b0.7 c-0.3 d-0.3 e0.8 i-0.3 t0.5
avan 4.0 b0.5 c1.0 d0.5 f0.8 g-1.3 h-1.0 j-0.8 k0.7 l-0.6 m0.3 n1.1 p-1.9 q-0.5 r-0.7 s-0.5 t4.1
avan+a 7.4 l-0.4 m0.4 t-0.3
avan+ce 6.9 a-0.5 b0.5 c0.6 e-0.6 o-0.3 t3.3
avan+de 6.0 c-0.4 d0.6 e-0.6 f0.8 m0.6 o0.7 p-0.5 s1.2
avan+envo 7.4 d0.6 f1.0
avan+je 7.4 b0.4 c-0.4 d0.6 o0.5 s0.6
avan+la 5.7 a0.8 b0.3 d-0.4 e-0.9 f1.0 g-0.6 j-0.5 l-0.4 q-0.3 r-0.4
avan+le 6.1 b0.5 d-0.3 f-0.5 j0.5 k-0.3 l-0.3 n-0.4 r-0.6 s-0.3 t0.6
avan+les 6.7 a0.7 b0.5 c1.6 e0.6 g-0.4 h0.4 i0.4 k0.4
avan+lund 7.1 a-0.6 k-0.4
avan+nous 7.1 a0.3 d0.5 e0.6 i0.4
avan+ouve 7.4 e0.5 g0.9 r0.8 t0.8
avan+que 6.4 b0.9 c-0.3 d1.5 g-0.3 i-0.5 j-0.5 l0.7 m1.5 o0.9 p-0.5 s-0.4 t-0.4
avan+sur 7.4 c0.5 g0.4 q0.9 r0.5
avan+vend 7.1 a-0.7 d-0.3 h-0.4 j-0.7 n1.5 o0.4 s0.6
avance 5.5 a-1.3 b0.3 c-0.7 d0.9 e0.3 g0.6 j-0.5 k1.3 n0.5 o0.4 p-0.6 q0.6 r1.4 s-0.7 t1.1
avant 4.2 a1.0 b1.0 c1.6 d0.4 e0.3 f0.9 g-1.9 h-1.0 j-0.5 l-0.4 m0.5 n0.8 o1.0 p-1.5 q-0.6 r-1.6 t3.8
avec 3.1 a0.6 b3.5 f2.7 h1.4 i0.6 j-1.6 k-0.6 l0.7 m0.4 n1.1 o0.5 q-0.6 r0.6 s1.5
avec+ces 7.4 f0.4 n0.3 o1.1 t0.3
avec+des 6.1 a-0.5 b-0.4 c0.7 d-0.6 e-1.0 g1.0 h0.4 m-0.3 n-0.3 p-0.4 r0.9 s-0.5
avec+deux 6.4 a0.8 b-0.4 d-0.6 e1.9 i-0.4 n0.8 p-0.5 q-0.3
avec+douz 7.4 a0.7 c1.2 e1.0
avec+elle 7.1 a-0.5 f0.8 g-0.4 i1.3 k-0.4 l0.4 m-0.3 n0.3
avec+la 5.4 a-0.5 b0.3 c1.0 d0.6 e-0.7 f0.8 g-1.1 h1.3 i-1.1 j-0.4 l-0.4 m-0.6 n1.0 o0.7 p-0.4 q-0.4 r-0.5 s0.3
avec+le 5.3 a0.4 b1.4 c0.5 f2.3 g-0.9 h-0.9 i-0.8 j-1.0 l1.0 o0.9 q0.7 s-0.4 t0.6
avec+les 5.5 a-0.9 b1.9 c-0.7 h0.5 j-0.5 l0.8 n-0.6 o1.8 s0.6 t-0.4
avec+leur 7.4 a-0.9 g1.4 m0.4 p-0.3 r1.4
avec+ma 6.6 a1.0 b0.9 g-0.4 i0.4 j1.1 p0.8 r-0.4
avec+mes 6.9 b1.6 e-0.6 f-0.3 i0.7 m2.2 p0.9 r0.4 s-0.4
avec+mon 7.4 a0.6 e0.3 i0.6 p1.2
avec+nos 7.1 a0.4 c0.6 d0.5 e-0.3 l0.9 n0.9 p0.7 s0.7 t1.2
avec+notr 6.2 a-1.1 e-0.6 f-0.4 i-0.8 j-0.3 m-0.4 o0.4 q1.4 t0.3
avec+nous 7.4 a-0.3 b-0.4 f0.3 h1.0 i-0.3 m0.7 o0.6
avec+plai 7.4 a-0.6 g1.7 k0.3 n-0.4 q1.7 r1.9 s-0.4
avec+sa 7.4 a0.5 c1.5 e0.5 g-0.4 i0.7 p0.8 s0.5
avec+son 6.4 b1.2 g-0.5 i0.5 o0.4 p-0.4 s-0.5 t0.3
avec+tout 7.4 a0.8 d0.5 e1.0 f0.3 g-0.3
avec+un 5.4 c0.4 e1.1 g-0.8 h0.8 j-0.6 k-0.5 l0.6 n0.6 p1.3 r-0.5 s-0.6
avec+une 5.7 d0.5 e1.0 f0.4 h0.8 i0.3 j0.6 p-0.9 q0.9 r0.6 s-0.5
avec+vos 7.1 a0.7 b-0.4 e0.8 f0.3 k0.8 n0.5 s2.0
avec+votr 6.3 a0.5 b1.8 d-0.8 f1.3 h0.5 i-0.5 l0.7 m0.5 p-0.3 s1.1 t1.3
avec+vous 5.3 a-0.7 b-0.3 c-0.6 d-0.9 e-0.8 f-0.9 g0.4 h0.7 j1.6 l-0.4 p-0.8 q-0.5
aven 6.2 a0.4 b0.5 f1.3 h0.3 j-0.3 l0.3 m0.9 n0.8 o0.4 r0.8 s0.6 t0.9
avenan 6.7 b0.5 f1.1 l0.3 m0.9 p0.5
aventu 7.1 i0.4 r0.7 s0.9 t0.8
aver 7.1 a0.6 c1.5 i1.5 j0.7 p-0.3
averti 7.4 a0.3 c0.8 i1.0
avez 3.8 a-0.4 d0.6 e2.1 f-0.6 g3.4 h1.1 i-1.4 j0.6 k1.0 m0.4 n0.5 o0.9 p0.9 q0.7 r4.4
avez+coup 7.4 d0.5 g0.3 i1.0 p0.4 r0.3
avez+de 7.1 a0.8 b0.8 c-0.5 d2.1 e-0.5 h0.7
avez+dema 7.4 c0.4 s0.6
avez+ecri 7.4 a-0.7 d-0.4 e-0.3 h0.3 j-0.3 k0.3 n0.5 q0.4 t0.4
avez+enco 7.4 a-0.3 h1.0 q0.9
avez+envo 6.6 a0.9 e2.0 j-0.3 o0.7 p-0.4 q-0.3 t-0.3
avez+epar 7.4 a-0.5 g0.5 i0.4 k0.8 l0.6 o0.5 r0.6
avez+fait 6.9 d-0.3 i0.4 j-0.4 p0.5 r0.4
avez+la 7.4 a-0.4 e-0.7 g1.1 r1.0 t0.8
avez+le 7.4 r-0.3
avez+livr 7.1 e0.8 g1.0 m0.8 p-0.3 r1.1
avez+pas 6.3 a0.6 e0.7 g-0.9 i1.1 j1.0 m0.4 q0.4
avez+recu 7.4 g-0.3 r-0.3
avez+remi 7.4 a0.3 e0.5 p1.1
avez+repr 7.4 a-0.4 e-0.3 g0.6 r0.5
avez+sauv 7.4 a-0.3 b0.5 d0.5 g1.0 r1.8
avez+sign 7.4 d0.6 f0.9 j0.3
avez+un 7.4 b1.0 d-0.3 g-0.4 i0.9 k0.3 l0.5 o0.4
avez+vend 7.1 a0.5 b0.4 c0.5 d0.4 e0.8 j1.1 s0.4
avez+vous 6.9 a-0.8 b-0.4 c-0.5 i-0.3 k0.9 m0.4 o1.9 r-0.4
avie 5.6 a-0.6 b-0.5 c0.8 g1.3 h0.7 i-0.7 m0.6 o-0.3 p0.4 q0.8 r1.2 s-0.7
avie+fait 7.4 a-0.3 g-0.4 r-0.5
avie+pas 7.4 a0.3 d0.3 i0.5 m0.6 p0.6
avie+tout 7.4 g0.6 q1.1 r0.8
aviez 5.6 a-0.6 b-0.5 c0.8 g1.3 h0.7 i-0.7 m0.6 o-0.3 p0.4 q0.8 r1.2 s-0.7
avio 6.2 a-0.4 b-0.5 g0.7 h0.6 i0.4 j-0.3 k-0.5 m1.3 p-0.6 q0.5 r0.9 s0.4 t-0.3
avions 6.3 a-0.5 b-0.5 e-0.4 g0.8 h0.7 i0.5 j-0.3 k-0.4 m1.4 p-0.5 q0.5 r0.9 s-0.3
avis 4.6 a-1.1 b-0.5 d-0.5 e-0.4 f-0.4 i-0.7 j-1.0 m-0.6 n0.8 o-0.6 p-1.0 q1.4 r0.5 s1.5
avis+a 7.1 k0.4 l0.3 n0.3 s0.3
avis+cinq 7.4 a-0.3 g1.0 r0.9 s-0.5
avis+de 6.9 a-0.7 d-0.4 h0.4 p-0.3 q2.1
avis+goog 5.7 a0.4 c0.5 g-0.4 q-0.3 s0.6
avis+nega 7.4 b-0.4 d-0.4 e0.4 r0.3 s0.4
avis+sur 7.4 e0.4 s0.5
avoc 4.4 b0.4 c-0.6 d-0.6 e0.7 f-0.5 g-0.8 h-0.4 i-1.4 j4.1 m-0.5 o-0.6 q0.7 s-0.4 t0.5
avoc+a 6.7 e0.6 g-0.4 j0.8 p-0.3
avoc+de 7.1 e0.7 f-0.4 g-0.4 h-0.7 j0.3 p0.8 q0.6 s0.8 t0.6
avoc+du 7.4 a-0.4 g-0.3 j-0.3
avoc+est 5.7 c0.7 p0.5
avoc+me 7.4 a-0.5
avoc+pour 7.1 e0.5 j0.7
avocat 4.4 b0.4 c-0.6 d-0.6 e0.7 f-0.5 g-0.8 h-0.4 i-1.4 j4.1 m-0.5 o-0.6 q0.7 s-0.4 t0.5
avoi 4.9 a-0.3 d0.6 f0.4 g1.7 h-0.8 i-1.0 j-1.6 m2.5 o0.9 p-0.6 q1.1 r1.7 s-0.7 t1.0
avoi+de 7.4 a0.5 b0.4 e0.4 h0.4 m1.1 p0.9
avoi+et 7.1 a-0.8 e-0.7 g1.2 m0.7 n-0.3 q1.2 r1.2
avoi+le 7.4 a0.7 b0.3 c0.6 m1.1 n0.7 q-0.3 r0.4
avoi+un 6.7 c-0.4 d1.2 e0.6 g-0.4 h-0.6 r-0.5
avoi+votr 7.4 e0.6 f0.7 o0.9
avoir 4.9 a-0.3 d0.6 f0.4 g1.7 h-0.8 i-1.0 j-1.6 m2.5 o0.9 p-0.6 q1.1 r1.7 s-0.7 t1.0
avon 4.5 a0.5 b1.4 d0.5 e2.0 g1.1 i2.0 l0.6 m0.6 r1.2 s-1.3
avon+beso 7.4 a0.4 d1.5 f0.4 i1.0 o0.7
avon+chan 7.4 d0.7 f0.4 i-0.4 n0.6 o1.0
avon+deci 7.4 a0.6 b0.5 d0.6 i0.8
avon+fait 7.1 b0.6 e0.8 g0.4 i1.6
avon+mis 7.4 g-0.4 i-0.7 p0.8 r-0.3
avon+obte 7.4 b0.4 g0.9 r1.0
avon+perd 7.4 a0.6 b0.5 e0.5 i0.5 j0.5 m0.8
avon+recu 7.1 a0.4 h0.7
avon+refu 7.4 b0.5 f0.3 n0.3
avon+tran 7.4 i0.5 j0.8
avons 4.5 a0.5 b1.4 d0.5 e2.0 g1.1 i2.0 l0.6 m0.6 r1.2 s-1.3
avou 6.3 a0.7 b0.6 d0.4 e1.8 g0.6 h-0.4 i-0.8 j0.3 l0.5 m0.7 n0.3 p-0.6 r1.2
avou+que 6.6 a0.7 b0.6 d0.6 e1.3 h-0.4 i-0.7 j-0.6 l0.7 m0.8 n0.4 p-0.6 r0.5
avoue 6.6 a0.3 b0.7 c-0.4 d0.6 e1.6 g0.8 h-0.4 i-0.7 j0.5 l0.6 n0.4 p-0.6 r1.4 s-0.4
avouez 7.4 a0.5 c0.3 e0.4 m1.1 s0.5
avri 5.7 b-0.8 c1.3 d-0.4 e-0.6 h1.3 i-0.8 l1.0 m0.7 n0.4 q0.3 s0.6
avril 5.7 b-0.8 c1.3 d-0.4 e-0.6 h1.3 i-0.8 l1.0 m0.7 n0.4 q0.3 s0.6
ayan 6.9 b-0.4 d-0.3 e0.8 f1.2 g-0.4 j-0.4 k-0.4 l1.7 m0.5 p-0.3
ayan+ete 7.4 l1.7 m0.6
ayant 6.9 b-0.4 d-0.3 e0.8 f1.2 g-0.4 j-0.4 k-0.4 l1.7 m0.5 p-0.3
b 6.0 a-0.6 b-0.5 c0.3 d0.7 e0.3 g-0.7 j-0.5 k-0.4 n-0.3 o1.3 q0.4 r-0.3 s0.6 t1.9
bac 7.4 a0.3 c0.9 e0.5 k0.8
bach 6.6 b0.3 c1.1 d0.4 g0.6 h0.8 m0.7 p-0.4 r0.7 s-0.3
bache 7.1 a0.4 c1.4 d0.6 e0.4 m0.9
baches 7.4 a-0.4 g0.5 h1.0 r0.5
badg 6.6 b0.5 d1.2 f0.4 g-0.3 i-0.3 k0.6 o0.4 p-0.4 t0.6
badge 6.9 b0.6 d1.4 f0.4 k0.7 o0.5
badges 7.4 c0.5 t0.7
bail 5.6 a-1.2 c0.6 d-0.6 e-0.5 g-0.3 h0.4 i-0.9 l-0.4 m-0.3 o-0.3 p0.8 q0.4 s-0.5
bail+comm 7.1 a-0.4 e0.4 n0.4
bail+de 7.4 a-0.4
baille 6.2 a-0.8 c0.6 d-0.4 e-0.4 h0.8 i-0.4 k-0.4 p0.4 q0.6 r0.4
bain 7.4 g-0.5 r-0.4 s0.6
bains 7.4 g-0.5 r-0.4 s0.6
bais 6.9 a0.6 b1.1 c0.5 e0.7 h0.8 i-0.4 k0.7 l-0.3 m-0.4 r0.6 t0.4
baisse 7.1 a0.4 b1.3 g0.4 h0.9 i-0.3 k0.9 n0.4 r0.4
bala 6.7 b-0.5 c0.4 d0.3 f0.9 g0.4 i0.4 l0.3 m-0.3 q0.5 r0.6 s0.8
balade 7.4 a0.4 c0.5 d0.9 f0.7 i0.7 s0.6
balanc 7.1 b-0.4 d-0.6 e0.5 g0.6 l0.4 m-0.3 q0.6 r0.9 s0.3
ball 6.6 a1.0 b0.7 e1.3 f1.5 g-0.4 i0.3 j-0.3 m0.5 p1.9 q-0.4 s-0.5
balles 6.9 a1.0 b1.0 c-0.3 e0.3 i0.5 p2.1 r-0.3 s-0.4
banc 7.1 e0.6 g0.8 h1.0 m-0.3 o0.3 p-0.3 r0.3
banco 7.4 a-0.5 g0.9 h1.0 o0.4 r0.4
band 6.7 a1.1 b1.1 m1.1 p0.9 q0.3 s1.8
bandea 7.4 a0.4 b1.3 d0.4 f0.3 m1.3 o0.4 p1.2 q0.4 r0.3
banq 5.0 a-1.1 e0.6 h0.8 i-0.9 j-0.6 k1.5 l2.1 n1.5 o2.0 p0.7 q1.0 r0.8 t0.9
banq+a 6.7 a-0.9 e-0.6 g-0.4 k0.7 l2.2 n-0.7 p-0.9 q1.2
banq+de 7.1 a0.8 c0.5 d-0.3 p1.5
banq+en 7.4 a-0.3 k1.1 l1.7 n0.9
banq+post 7.4 a-0.3 q1.5
banque 5.1 a-1.3 g-0.6 h0.5 i-0.7 j-1.0 k1.6 l2.3 m-0.4 n1.8 o1.7 p0.3 q0.7 r0.6 s-0.8 t0.9
banqui 6.7 c-0.4 d-0.3 e0.7 g0.4 h0.3 i-0.4 j0.5 n-0.3 o0.4 p0.5 q0.5 r0.4 s0.8
bapt 6.6 a0.7 c1.2 g-0.5 h-0.3 i-0.4 j0.4 k1.1 m0.3 n0.4 p1.1 r-0.4 s-0.4
baptem 6.9 a1.0 c1.3 g-0.3 j0.4 m0.4 n0.5 p1.2
baptis 7.4 k1.5
bar 7.4 c0.6 f0.4 l-0.3 p0.6
barb 6.9 e-0.4 j0.4 r-0.3
barbie 7.4 j0.5
barr 6.1 d0.6 e0.4 f-0.3 h-0.5 j1.1 s-0.3
barr+de 6.9 d0.4 i-0.4 j0.8 p0.5
barre 7.4 g0.6 n0.5 o-0.4 r0.7 t0.4
barrea 6.4 c0.3 g-0.4 j1.3 p0.3 r-0.5
bas 5.3 a-1.7 d-0.3 g1.5 h0.6 i-0.7 j-0.5 k1.1 l1.0 m0.5 o1.0 p-0.7 q0.9 r2.3 s-0.7
bas+de 5.7 a-0.4 i-0.3 s-0.4
basc 6.9 d0.6 e0.7 g-0.4 h0.4 i0.9 j0.7 o0.4
basc+chez 7.4 e0.7 i1.1 j0.8
bascul 6.9 d0.6 e0.7 g-0.4 h0.4 i0.9 j0.7 o0.4
base 7.4 a0.4 i0.8
bast 6.7 c0.4 d0.4 e-0.3 j-0.5 m0.8
bastid 7.4 c0.5 d0.7 j-0.5 m0.9
bastie 7.4 a-0.3
bat 7.4 d0.4 h0.3 k0.5 s0.3 t0.3
bate 7.1 a0.8 c1.7 d0.6 e0.3 i1.2 j0.4
bateau 7.4 a0.5 c1.4 e0.4 i0.3 j0.5
bati 7.1 t0.6
bati+de 7.4 t0.6
batime 7.1 t0.6
bato 6.9 a0.6 b0.3 c1.2 e-0.4 g-0.3 j1.4 m0.6 n0.4 p0.6 q-0.5
batonn 6.9 a0.6 b0.3 c1.2 e-0.4 g-0.3 j1.4 m0.6 n0.4 p0.6 q-0.5
batt 6.9 a-0.9 c-0.4 g1.9 h0.7 n0.4 p-0.4 q0.4 r2.4
batt+pour 7.4 a-0.4 g1.2 m0.4 o0.3 q0.6 r1.4
baux 7.4 a-0.4 c0.4 g0.6 h1.2 n0.3 o0.3 r0.7
beat 7.4 g0.7 r0.6
beatri 7.4 g0.7 r0.6
beau 4.8 b1.3 c0.7 d0.5 e0.8 g2.4 h1.3 j-0.6 m0.8 o1.2 p-1.0 q0.7 r2.9 s1.1 t0.3
beau+de 7.4 a0.4 b0.9 e-0.4 s1.7
beau+frer 6.6 c0.9 d0.4 i0.9 k-0.4 o0.8
beau+moin 7.4 a0.5 g-0.3 i0.5 r-0.3
beau+pare 7.4 a-0.6 g1.1 h0.7 r1.2
beauco 5.5 a0.9 b1.6 c-0.8 d-0.4 g0.7 h0.6 j-0.8 m0.5 o0.6 p-0.7 q0.3 r1.3 s1.8 t0.5
beaute 7.1 a-0.6 b-0.3 c1.2 d-0.3 e0.7 g1.2 i-0.3 j-0.3 m1.2 n0.5 r1.6 t-0.5
beaux 7.4 a-0.6 g1.1 h0.7 r1.2
bebe 6.6 a0.6 c0.8 d0.5 e0.3 i-0.4 j0.7 k0.7 n-0.5 o0.7 p0.4 q0.8 r0.4 s1.1
bebe+est 7.4 c0.4 d0.5 g0.7 o0.6 r0.6 s0.6
belg 7.1 a-0.5
belge 7.4 a-0.5
bell 5.5 a-1.6 d-0.6 e-1.0 f-0.5 g0.9 h1.2 i-0.6 j-0.4 k-0.4 o0.3 r1.4 s-0.8
bell+jour 7.4 d0.9 f-0.3 g-0.4 k-0.3 m0.6 q0.5
bell+mere 6.7 a-0.7 i-0.4 p-0.3
bell+sœur 7.1 a-0.6 b0.3 g0.5 h1.0
belle 5.6 a-1.2 c-0.4 d-0.5 e-0.7 g1.0 h1.3 i-0.5 j-0.3 k-0.3 m0.3 o0.4 r1.5 s-0.8
belo 7.4 b0.3 c0.9 f0.9 l0.5 n0.4
belote 7.4 b0.3 c0.9 f0.9 l0.5 n0.4
ben 7.4 a0.6 b0.8 j0.7 m1.0 p0.8
bena 7.4 b0.3 c0.6 d0.6 f0.4 l0.7 t1.1
bene 6.6 b1.2 d0.3 h-0.3 i0.6 m0.5 n-0.3 o0.5 p-0.5 q1.0 s-0.4
benevo 6.9 a0.4 b1.0 e0.6 g-0.3 i0.7 o0.5 q0.3 s-0.3
benn 7.4 c0.5 f0.7 g-0.4 t0.8
benne 7.4 c0.5 f0.7 g-0.4 t0.8
beno 6.9 a-0.3 c0.8 d-0.3 e-0.5 k0.4 n0.5 t0.4
benoit 6.9 a-0.3 c0.8 d-0.3 e-0.5 k0.4 n0.5 t0.4
bern 6.9 a0.7 b0.5 d0.4 e-0.3 f0.5 i0.4
bernad 7.4 d0.6 i0.5
bernar 7.4 a0.5 b0.6 c0.3 f0.6
bert 7.1 a-0.5 k0.6
bertra 7.4 a-0.5 k0.6
besa 7.1 a0.5 d0.5 e1.3 i-0.3 j0.4 p-0.4 s1.1
besanc 7.1 a0.5 d0.5 e1.3 i-0.3 j0.4 p-0.4 s1.1
beso 4.9 a-1.3 d0.6 e-0.8 g-0.3 h1.0 i-0.3 k0.5 o1.5 p-0.8 r0.5 s-0.8 t2.7
beso+d'un 7.1 d0.8 e-0.3 i0.9
beso+de 6.0 a-1.5 c-0.6 d-0.6 g-0.5 h0.4 i0.9 j-0.4 k0.6 l-0.4 m-0.4 p-0.5 q-0.4 s-0.4
beso+du 7.1 a-0.7 c0.5 e-0.3 k0.4 n0.6 o1.5 q0.3 t2.6
beso+une 6.6 d0.5 g-0.4 i-0.3 l0.3 n-0.4 o1.1 p-0.3 s-0.4 t1.8
besoin 4.9 a-1.3 d0.6 e-0.8 g-0.3 h1.0 i-0.3 k0.5 o1.5 p-0.8 r0.5 s-0.8 t2.7
bete 6.4 b1.2 c-0.4 d0.8 e1.4 g1.0 h0.7 i-0.5 j-0.4 m-0.4 o0.9 p-0.5 r1.3 s-0.3
bete+la 7.4 g0.6 o0.7 r0.5
beteme 7.4 b1.3 e1.5 g0.4 h0.7 r0.4
bibl 7.4 b0.5 f0.3 g0.3 n0.9 r0.5
biblio 7.4 b0.5 f0.3 g0.3 n0.9 r0.5
bien 3.4 a-2.5 b1.8 c-1.2 d-0.3 e-0.4 f-1.3 g0.3 h-0.3 i0.5 l-0.5 m-0.5 n2.2 o1.3 p0.3 q-0.4 r1.0 s-1.1
bien+a 5.5 a-0.3 b1.1 c-0.5 d-0.8 e0.5 g0.4 h0.4 i0.5 l-0.7 n1.2 o0.4 r1.1 s-0.7
bien+arri 6.9 a-0.5 e-0.4 g-0.3 i0.4 r-0.4
bien+au 7.4 a0.7 e1.6 p1.3
bien+comp 7.4 d0.8 e0.3 h-0.4 r0.6 t-0.4
bien+cord 6.3 a-1.0 b-0.4 e-0.8 f-0.5 h0.3 i-0.4 j-0.4 k0.6 l-0.4 n0.3 o0.5 p-0.3 q-0.3 r0.3
bien+de 6.9 a-0.7 d-0.5 g1.9 i-0.4 l1.1 n0.8 o0.5 q0.5 r2.2 s-0.4
bien+ete 6.7 a-0.7 c-0.4 d-0.4 e-0.4 h-0.4 j-0.3 k-0.4 o-0.4 q1.2
bien+etre 7.4 e0.6 j1.5 m0.4 s-0.3
bien+fait 7.1 g0.5 n0.9 p0.3 r0.4 s0.4
bien+joue 7.4 a-0.5 g0.6 h1.3 r0.7
bien+la 7.1 b0.4 i0.4 n0.6 r-0.3
bien+le 7.1 a0.4 c0.5 d0.7 p0.5 s0.6
bien+les 7.1 a-0.6 i-0.4 l1.1 r0.4
bien+meri 7.4 a-0.5 e-0.3 g1.0 h0.5 r0.8
bien+nous 7.4 p0.5
bien+parv 7.1 a-0.5 b0.3 i1.3 j-0.5
bien+paye 7.4 a0.6 b0.6 e0.4 m1.6 p0.6 t0.4
bien+pour 7.4 e-0.3 g0.7 k0.6 l0.5 n0.5 o0.4 r0.7
bien+que 7.4 d0.4 e0.7 j0.4 s0.4
bien+recu 5.2 a-0.9 b0.8 f-0.4 g-0.5 i-0.7 j-0.6 k0.8 l-0.5 m-0.3 n2.9 p-0.7 q-0.5 s-0.4 t1.1
bien+ri 6.7 b0.7 c-0.4 d0.5 e-0.4 g-0.5 h-0.5 i1.0
bien+sur 7.1 a-0.4 e-0.4 m0.9 p0.5
biento 6.2 a-0.8 b-0.4 d-0.5 e-0.9 g0.7 i-0.5 j0.4 k-0.3 l-0.4 m-0.3 p-0.4 q0.5 r0.6 s-0.4
bier 7.4 g0.8 h1.0
biere 7.4 g0.8 h1.0
biha 7.1 m0.7 s0.6
bihan 7.1 m0.7 s0.6
bila 5.7 b0.5 d-0.9 e2.0 f-0.5 i0.7 l1.0 m-0.5 n0.4 o-0.4 r0.5 s-0.8
bila+de 7.1 c0.4 e0.3 g0.4 i-0.4 j0.6 r0.4
bila+en 7.1 a-0.7 e-0.5 i0.5 l0.7
bilan 5.7 a0.4 b0.5 d-0.8 e2.1 f-0.5 i0.7 l1.0 m-0.5 n0.4 o-0.4 r0.5 s-0.7
bill 6.9 g-0.3 i-0.3 p-0.3 s1.1
billet 6.9 g-0.3 i-0.3 p-0.3 s1.1
bise 6.6 a-0.8 e-0.5 g0.9 h0.9 l0.3
bises 6.6 a-0.8 e-0.5 g0.9 h0.9 l0.3
biso 6.7 c0.8 d0.5 e0.3 g1.1 i0.3 o0.4 q0.3 r0.9 s0.9
bisous 6.7 c0.8 d0.5 e0.3 g1.1 i0.3 o0.4 q0.3 r0.9 s0.9
blag 7.4 e0.4 g0.5 r0.5
blague 7.4 e0.4 g0.5 r0.5
blan 6.0 a0.8 b0.5 e0.4 h-0.3 i0.3 m-0.3 n0.5 p0.7 s-0.3
blan+est 7.4 a0.3 b0.5 d-0.4 i1.0
blanc 6.6 c-0.3 d-0.5 g0.3 i-0.4 l0.4 n0.6 r0.4
blanch 6.9 a0.8 e0.6 g-0.3 p0.7 r-0.4
bles 7.4 b0.8 e0.9 f-0.4 j1.0 r0.6
bleu 6.0 a-0.6 b-0.4 d-0.6 e-0.3 g-0.5 h0.9 j-0.4 k-0.4 n-0.6 o0.4 p-0.6 q2.2
bleu+pour 7.4 a1.0 e0.5 g-0.4 p0.6 r-0.3 s0.9
bleue 6.6 a-1.1 c-0.3 d-0.4 e-0.7 g-0.4 h0.3 i-0.6 n-0.5 o0.5 p-0.3 q1.7 s-0.4
blin 7.4 a0.7 f0.3 m1.1 n0.4 o0.8 q0.4
bloc 7.4 a-0.5 g0.4 i0.5 o0.3 r0.3 t0.4
blog 6.7 a0.8 d-0.6 e1.0 g-0.4 i0.3 j-0.3 n0.6 p-0.4 s1.9
bloq 5.3 a0.9 b-0.4 c0.8 d1.5 f0.8 g-0.7 i-1.1 j-0.9 k1.7 l1.0 m1.1 n-0.5 p3.8 s-1.0 t1.1
bloq+a 7.4 a-0.6 k1.1
bloq+chez 7.4 a0.6 c0.9 e-0.3 p1.3
bloq+la 7.1 c0.4 d0.7 f0.8 l0.3 m0.9 p0.5 t0.8
bloq+le 6.6 d1.2 e0.5 f-0.3 g-0.4 i-0.5 j-0.4 k1.0 l-0.3 p1.1 t0.5
bloq+par 7.4 l1.4 m0.7 p0.4
bloq+votr 7.4 a0.6 e0.4 p1.0
bloque 5.3 a0.7 b-0.4 c0.8 d1.5 f0.8 g-0.7 h0.4 i-1.1 j-0.8 k1.7 l1.0 m0.6 n-0.5 p3.3 s-0.9 t1.1
bni 7.4 a1.0 b0.7 d1.8 g-0.4 s1.8
bois 6.9 a-0.9 c-0.3 e-0.5 g-0.4 i-0.3 k0.5
boit 5.6 a-0.9 e0.9 g-1.3 i1.4 j-0.8 l0.7 m0.4 n1.5 p1.2 r-0.5 s-1.0 t0.3
boit+aux 7.4 b0.7 e1.1 i-0.4 n0.8 o0.6
boit+de 6.9 a-0.7 b-0.4 d0.4 n1.3 o-0.4 p-0.3 r0.3 s-0.3
boit+et 7.4 e-0.5 i-0.3 m1.4 p0.9
boit+voca 7.4 a0.5 c0.7 d0.4 f1.0 i0.6
boite 5.9 a-1.0 b-0.4 e-0.8 g-0.6 i0.8 j-0.6 l0.9 m0.5 n1.7 o-0.7 s-0.7
bon 4.6 b0.4 c-0.4 e0.4 f-0.7 g1.0 h1.0 k1.4 l-0.4 m1.9 n1.3 o1.3 r1.5 s-0.6 t-0.4
bon+a 7.1 a0.5 c0.4 e0.4 h0.4 p0.5
bon+appe 7.4 d0.3 k1.3
bon+cœur 7.4 a-0.5 g1.0 q0.5 r1.0
bon+de 6.2 a-0.7 c-0.4 d-0.4 e-0.6 g-0.6 h1.6 i-0.4 j0.6 m0.5 n-0.5 o1.5 p-0.4 r-0.5 s-0.4
bon+dima 7.4 b0.4 m0.6
bon+le 7.4 d-0.4 e-0.3 g0.4 k0.3 l0.3 o0.4 q0.4 r0.5
bon+pour 7.1 a-0.5 g-0.3 n2.0 p-0.4 q-0.9 r-0.4 t-0.3
bon+sign 7.1 g0.9 h-0.6 m0.3 p0.5 r1.2
bon+week 7.4 a0.3 p0.6 r-0.3
bonh 7.4 a-0.4 e-0.4 g1.0 r0.9
bonheu 7.4 a-0.4 e-0.4 g1.0 r0.9
bonj 3.0 a-2.8 b-1.7 c-0.9 d-2.3 e-1.5 f-0.8 g1.2 h1.5 i-1.0 j-2.4 k0.7 l0.9 m-1.1 n1.2 o1.6 p-1.2 q1.3 r0.8 s-2.1 t1.4
bonj+a 6.2 a-0.7 b-0.3 e-1.0 f-0.4 i0.6 j-0.3 k0.7 m-0.3 o0.4 p-0.3 s-0.4
bonj+bien 7.1 c0.6 d0.6 g0.3 k0.7 n2.1 q-0.5
bonj+est 7.4 c0.4 o0.9 s0.8
bonj+fina 7.4 h0.5 k0.9 t1.1
bonj+hugo 7.4 b1.1 k1.2 n-0.3 t0.3
bonj+il 7.4 a1.1 e0.8 m1.1 n0.5
bonj+j'ai 6.4 c-0.4 d0.4 h0.3 i-0.4 m0.3 o-0.4 p0.8 q-0.3 t0.8
bonj+je 5.1 a-0.8 c0.3 e0.3 h0.4 k1.3 m-0.5 o0.9 q0.9 r0.7 s-0.5 t-0.5
bonj+kari 7.4 h0.5 n0.3 r0.3
bonj+la 6.0 e-0.4 g-0.8 h0.3 j-0.4 k0.9 l0.6 m-0.5 n1.6 p-0.4 q0.6 s0.7 t0.6
bonj+le 5.7 a-0.4 b-0.3 d-0.4 e-0.6 g-0.3 i-0.5 j0.4 k-0.3 l0.9 o0.6 p-0.4 q1.4 r-0.4
bonj+les 7.1 a0.9 c0.6 l0.3 r0.4 t1.1
bonj+ma 7.1 a0.4 c0.6 e-0.4 g-0.3 k0.5 p1.0 t0.7
bonj+mada 6.0 b0.6 c0.8 d0.5 g-0.5 i-0.6 j-0.3 l1.3 n0.5 p-0.4 q0.3 r-0.6 s-0.4 t0.6
bonj+mait 7.1 a-0.4 d-0.3 f0.3 g0.6 l0.3 q0.7 r0.4
bonj+merc 6.9 b0.3 g1.5 n0.5 o-0.4 r1.5 t0.9
bonj+mons 6.1 a-0.5 c-0.4 i1.3 k0.9 l-0.4 n0.3 p-0.3 q0.4
bonj+notr 7.1 a-0.4 c1.2 d0.3 e0.7 k0.4 o2.1 q0.8 r0.8 t0.7
bonj+nous 5.7 a-0.4 b-0.5 e-0.4 f-0.3 h1.6 i-1.0 j-0.3 k0.4 l1.0 m0.9 n-0.5 o-0.7 p-0.5 q0.5 s-0.3 t-0.4
bonj+on 7.4 c0.6 e-0.5 q0.3
bonj+peti 7.1 c-0.3 l0.3 m0.3 n0.5
bonj+pour 5.6 o0.4
bonj+pouv 6.7 a-0.5 f-0.3 h-0.5 m0.5 o0.4 r0.7
bonj+suit 7.4 c0.8 e0.4 i0.8
bonj+sur 6.7 d0.3 n-0.3 o2.1 t0.4
bonj+thib 7.4 e0.3
bonj+thom 7.1 d-0.3 e0.4 i-0.3 k-0.3 m0.3
bonj+un 6.7 a-0.6 c-0.5 g-0.4 h-0.4 i-0.4 m1.1 t-0.4
bonj+une 7.4 a-0.3 g0.3 o0.7
bonj+votr 6.9 a-0.5 f1.0 i-0.4 r-0.3
bonj+vous 7.4 a-0.7 l1.0 n0.9
bonjou 3.0 a-2.8 b-1.7 c-0.9 d-2.3 e-1.5 f-0.8 g1.2 h1.5 i-1.0 j-2.4 k0.7 l0.9 m-1.1 n1.2 o1.6 p-1.2 q1.3 r0.8 s-2.1 t1.4
bonn 4.8 a-0.4 b0.9 c-1.1 e0.3 f1.0 g-0.6 h1.0 j-1.0 k1.1 m-0.5 n0.8 o-0.6 q1.0 t-0.5
bonn+cont 7.1 a0.6 d0.6 g-0.4 i1.2 r-0.4
bonn+jour 6.3 a-0.8 b0.4 e-0.3 g-0.3 m-0.4 r-0.4
bonn+rece 6.6 a-0.6 c-0.4 g-0.3 i-0.4 l-0.3 p-0.4 q1.6
bonn+soir 7.1 a-0.4 h0.3
bonne 5.0 a-1.0 c-1.2 e0.5 f1.2 h1.2 i-0.3 j-0.9 k1.2 m-0.7 n0.9 o-0.5 p-0.3 q1.3 s-0.5 t-0.4
bonnes 6.9 a0.5 d-0.3 e-0.7 i0.4 r-0.4 s1.1
bons 5.4 a-0.3 b-0.7 c-0.4 d0.5 j-0.6 k0.4 l0.6 m1.3 n0.8 o0.8 q-0.3 t-0.4
bons+de 7.4 e-0.4 h-0.3 m0.6 n0.7 o0.7
bons+je 7.1 a-0.6 c-0.4 f0.4 k0.4 l1.1 m0.6 n0.8 p-0.4
bonsoi 5.8 a-0.6 b-0.5 c-1.0 h0.5 i-0.7 j-0.4 k0.4 l0.9 m0.9 n0.3 o0.5
book 7.1 b0.6 e-0.4 h0.4 i0.3 m0.4
bookin 7.1 b0.6 e-0.4 h0.4 i0.3 m0.4
bord 6.4 g-0.6 h0.5 i-0.3 p-0.3 q1.3 s0.9
bordea 7.1 e0.4 g-0.4 s0.4
border 7.1 a-0.4 h0.4 q1.6
boss 6.9 f0.9 g0.8 h1.1 i1.3 o0.3
bouc 6.2 a-0.4 f-0.5 g-0.7 j-0.3 k0.3 q0.5 r-0.5 s1.1 t2.4
bouc+a 7.4 a0.8 e0.5 i0.7 s1.6
bouche 6.6 a0.7 b-0.3 e0.6 g-0.5 i0.4 r-0.4 s1.6 t-0.3
boucle 7.4 a-1.0 o0.4 q0.6 s-0.4 t3.2
boug 7.1 i0.4
boug+pas 6.7 c0.4 d1.2 e0.5 f0.4 g-0.4 h0.8 i1.0 o1.4 p0.5
boul 6.0 c-0.7 e1.0 g1.4 h1.1 j-0.4 k0.5 m-0.4 o-0.4 p-0.5 q0.3 r1.6 s-0.6
boul+du 7.4 a-0.4 q0.4
boulan 6.3 a1.0 e1.6 g-0.4 m-0.3 q0.3 r-0.4 s-0.4
boulot 7.1 a-1.2 c-0.5 d-0.3 e-0.5 f0.3 g2.2 h1.7 i-0.3 k0.4 r2.6
bouq 7.4 a0.3 e0.4 s0.7
bout 5.0 b1.0 c-0.6 d-0.5 e0.9 g1.2 h0.4 i-0.7 j-0.9 l1.0 m-0.8 n-0.8 p-1.2 r1.3 s-1.4
bout+a 7.1 a-0.3 i0.5
bout+de 6.3 a-0.9 d-0.3 e-0.7 g0.6 h0.9 j-0.3 k0.3 p-0.4 q0.8 r0.9
bout+du 6.9 c0.5 d0.7 e0.8 i-0.4
boutei 7.4 a-0.5 e-0.5 g0.6 i0.6
boutiq 5.8 a-1.3 b-0.5 c-0.6 d-0.5 e-0.8 g0.5 j-0.3 l1.3 m-0.4 n-0.4 o-0.4 p-0.6 r0.4 s-0.4 t0.6
bouton 6.6 b1.4 c-0.4 d-0.4 e1.0 f0.4 m-0.3 p-0.3 s-0.3 t-0.3
box 7.4 a-0.5 d-0.3 g0.6 k1.7 l0.6 o0.5 r0.6
box+a 7.4 a-0.5 d-0.3 g0.6 k1.7 l0.6 o0.5 r0.6
bran 7.4 a0.5 c0.5 d0.7 e0.3 p0.5 s0.6
branch 7.4 a0.5 c0.5 d0.7 e0.3 p0.5 s0.6
bras 6.9 a-0.3 c-0.4 g0.7 q1.2 r0.6 s0.3
brasse 7.4 e-0.5 g0.4 q1.4 r0.4
brav 6.1 a-0.8 b-0.7 e0.5 f0.3 g3.2 h1.2 i-0.6 j-0.3 k-0.3 p-0.4 q1.1 r3.5 s-0.7
brav+a 7.4 a-0.7 e-0.3 g1.2 r1.4 s-0.4
brav+et 7.4 a-0.3 b-0.3 g0.6 r0.7 t0.4
brav+pour 6.9 a-0.5 e-0.5 f0.4 g1.8 h1.3 l0.3 q1.1 r1.8
bravo 6.1 a-0.8 b-0.7 e0.5 f0.3 g3.2 h1.2 i-0.6 j-0.3 k-0.3 p-0.4 q1.1 r3.5 s-0.7
bred 7.4 g0.6 h0.5 r0.9
bredou 7.4 g0.6 h0.5 r0.9
bref 6.3 a0.4 b-0.3 c2.5 e0.6 g-0.6 i1.3 j-0.4 l1.2 m-0.5 n-0.3 p-0.5 s-0.4
bref+je 7.4 a-0.4 d-0.3 l1.4 m-0.5 o0.4
bres 6.9 a-0.4 d-0.3 e-0.4 g-0.3 i-0.3 n1.3 o0.3 t1.3
brest 7.1 a-0.4 d-0.3 e-0.3 i-0.3 n1.3 o0.4 t0.9
bret 7.1 e0.4 g1.0 h0.5 r0.9 s0.5
breton 7.4 a-0.4 g1.1 h0.6 r1.0
brev 7.4 d-0.3 e0.3 f0.9 g0.8 l0.5 r0.9
bria 7.4 b0.5 c0.4 e-0.4 g0.5 k0.3 r0.4 t0.6
brianc 7.4 b0.5 c0.4 e-0.4 g0.5 k0.3 r0.4 t0.6
bric 7.4 d-0.3 e0.5 o0.3 q0.3 s0.8
bric+a 7.4 d-0.3 e0.5 o0.3 q0.3 s0.8
brie 7.4 e-0.3 f0.5
briv 7.1 a0.5 b0.6 c0.4 e0.8 i1.1 s1.0
brive 7.1 a0.5 b0.6 c0.4 e0.8 i1.1 s1.0
broc 6.1 a-0.8 c-0.5 d-0.5 h0.7 i0.7 l-0.3 s-0.5
brochu 6.3 c-0.5 d-0.3 h0.7 i0.8 p0.4
bron 7.4 a0.4 c0.3 d0.5 m1.0 p0.5
brou 6.9 a-0.4 c-0.3 e0.5 s0.3
brouil 7.1 s0.3
brui 5.6 a-0.3 b0.5 j-0.4 q-0.4 s-0.4
bruit 5.6 a-0.3 b0.5 j-0.4 q-0.4 s-0.4
brun 6.9 a0.8 c0.9 m0.4 p1.7 q-0.3
bruno 7.4 g0.3 m0.5 p0.6
brut 7.1 a0.4 c0.5 e-0.4 j0.6 p0.9
brutes 7.4 e-0.3
budg 6.0 a0.5 b1.0 c-0.6 e-0.6 f0.6 h-0.4 i1.5 j-0.4 l-0.4 n0.5 p-0.6 s-0.5 t0.4
budg+de 7.1 a1.1 b0.8 d0.5 f0.4 i1.4
budg+est 7.4 b0.4 f0.5
budget 6.0 a0.5 b1.0 c-0.6 e-0.6 f0.6 h-0.4 i1.5 j-0.4 l-0.4 n0.5 p-0.6 s-0.5 t0.4
buff 7.4 e1.0 i-0.4 p-0.4
buffet 7.4 e1.0 i-0.4 p-0.4
bug 7.1 a0.6 c0.8 d-0.4 e0.9 j0.8 l0.8
bull 5.5 a-0.4 b-0.3 c0.8 e0.6 f-0.3 g0.8 i0.6 j-0.7 l-0.5 m-0.5 n-0.5 o0.3 q-0.4 r1.0 s-0.7 t0.7
bull+de 6.2 c-0.4 e1.6 i0.9 p-0.3 q-0.4 t0.7
bull+muni 7.4 a-0.3 g0.6 k0.4 q0.3 r0.6 t0.4
bull+que 7.4 a0.6 c1.0 d0.6 i0.5 p0.8
bullet 5.5 a-0.4 b-0.3 c0.8 e0.6 f-0.3 g0.8 i0.6 j-0.7 l-0.5 m-0.5 n-0.5 o0.3 q-0.4 r1.0 s-0.7 t0.7
bure 5.2 b0.4 c0.5 e0.5 h0.4 j-0.4 k0.8 n-0.3 p0.9 q0.7 r1.2 s0.5 t0.3
bure+de 6.7 a0.3 c-0.3 d0.5 j0.5 p0.4 s1.1
bure+des 7.4 a-0.4 d0.3 e-0.5 k0.7 o0.4 q0.8
bure+et 7.4 b0.5 i0.4
bure+etud 7.1 a-0.3 b0.4 c1.1 e-0.5 i-0.3 j-0.3 k1.3 l0.3 n1.0 q0.5 s0.7 t0.3
bureau 5.2 b0.4 c0.5 e0.5 h0.4 j-0.4 k0.8 n-0.3 p0.9 q0.7 r1.2 s0.5 t0.3
bus 7.4 a-0.3
c 6.7 b-0.3 l1.2 m0.4 p0.4 q0.7
ca 3.8 a0.7 b1.4 c1.6 e2.9 f-0.3 g1.0 j-0.8 m-0.7 n0.4 o0.5 p0.9 q0.6 r1.7
ca+a 6.7 a-0.7 c1.0 d-0.4 e0.5 g0.7 i-0.5 o0.8 p-0.3 r1.0 s1.0 t-0.4
ca+comm 7.4 a0.7 e1.2 i0.8 j1.1
ca+dans 7.4 e0.7 h0.5 o0.5 t1.0
ca+devi 7.4 a0.7 b1.6 d0.7 m0.5 p0.5
ca+en 7.4 c0.5 d-0.3 h-0.3 n0.4 q0.4 t-0.4
ca+est 7.4 a-0.5
ca+fait 6.4 a0.7 c0.4 e0.5 g-0.6 h-0.4 n0.3 r-0.8 s-0.4
ca+je 6.9 a-0.3 d1.1 r0.4
ca+le 7.4 a0.3 b0.7 d1.1 i1.1
ca+leur 7.4 d0.6 e0.3 s0.3
ca+m'a 7.4 d1.3 e0.3 g0.3 h0.3 n0.6 o0.4 r0.5
ca+marc 7.1 c-0.7 e0.5 p-0.4 r-0.3
ca+me 6.9 a0.6 b1.1 c0.7 d-0.4 e-0.9 h0.3 i-0.4 n-0.3 p0.4 r0.5 t-0.4
ca+meri 7.4 b0.5 c0.4 e0.3 g0.3 j0.7 k0.3 p0.9 r0.4 s1.1 t0.6
ca+ne 6.6 e0.6 f-0.5 o0.6 t0.7
ca+nous 6.9 a0.9 b1.4 c-0.4 d-0.4 i0.5 j0.5 r-0.3
ca+se 6.9 a-0.8 c0.4 g1.1 h0.5 i-0.3 l0.9 o0.6 p-0.3 r1.5
ca+suff 7.1 a0.7 c1.3 f0.6 g-0.3 i0.7 m0.5
ca+un 7.4 d0.5 f0.5 i0.8
ca+va 7.4 d1.2 o0.3 r0.3 s0.8 t0.4
ca+vous 7.1 a-0.7 b-0.5 l1.4 n0.8 p-0.3
cabi 4.8 a-1.0 b0.6 c-0.3 d1.3 e-0.7 f-1.0 g1.2 h2.7 i1.0 j-0.5 k0.4 n0.5 p-0.5 r1.4 s-0.8 t1.3
cabi+avoc 7.1 g0.6 r0.4
cabi+de 7.4 a0.5 b0.8 e0.4 i1.5
cabi+oste 7.1 a-0.4 d0.3 r-0.6
cabi+pour 7.1 c1.3 d1.0 e-0.6 i0.6
cabi+qui 7.4 d1.1 e-0.5 i1.0
cabine 4.8 a-1.0 b0.6 c-0.3 d1.3 e-0.7 f-1.0 g1.2 h2.7 i1.0 j-0.5 k0.4 n0.5 p-0.5 r1.4 s-0.8 t1.3
cach 6.9 a0.6 e1.8 f0.4 i0.6 j1.9 o0.6 p-0.3
cach+pas 7.4 a0.6 b0.6 c-0.4 d-0.3 e-0.3 l0.4
cache 7.4 a0.4 e1.1 j0.9
cadr 6.4 a-0.4 e0.8 f1.7 k0.9 p-0.4 q0.5 s-0.5 t1.1
cadr+de 7.4 c0.6 f0.5 g0.3 o0.3 r0.3 t1.2
cadre 6.7 b-0.3 e1.0 f2.3 i0.4 k0.5 p-0.4 q0.6 r0.4 s-0.5 t1.2
caf 7.1 d-0.3 j0.7 l0.4 n1.0 o-0.4 q0.8 t-0.4
caf+a 7.4 c0.5 j0.8 l0.6
cafe 5.8 a0.5 c-0.5 d1.1 e0.4 h0.8 i-0.6 j-0.5 k0.5 l-0.3 m0.9 p-0.5 t0.4
cahi 6.9 a0.5 b0.5 d1.0 g-0.3 i0.5 m0.6 r-0.3
cahi+des 7.4 i0.6
cahier 6.9 a0.5 b0.5 d1.0 g-0.3 i0.5 m0.6 r-0.3
cais 5.5 b-0.6 d-0.8 e1.7 f1.6 h0.8 i-1.0 k0.5 l1.1 n-0.4 p0.8 q1.5 r0.9 s-0.8
cais+de 7.4 g0.5 q0.5 r0.3
cais+enre 7.4 e0.5 p0.5
caisse 5.6 b-0.6 c0.3 d-0.8 e0.9 f1.7 h0.8 i-1.0 k0.5 l1.1 n-0.4 p0.9 q1.5 r1.1 s-0.8
calc 7.1 b0.9 e-0.6 m0.4
calcul 7.1 b0.9 e-0.6 m0.4
cale 6.1 a0.8 b0.9 c2.8 d0.6 e-0.6 g-0.8 i0.8 k0.4 m-0.4 o0.4 q0.3 r-0.6 s-0.5
cale+des 7.4 a0.4 c1.1 i0.4
calend 6.4 b1.0 c1.8 d0.8 e-0.3 g-0.5 i1.1 j-0.4 k-0.3 m-0.4 o0.5 p0.4 q0.4 r-0.4 s-0.4
calm 6.4 i0.3 q-0.3 s0.3 t0.5
calme 6.6 a-0.6 e-0.3 i-0.4 q-0.3 t0.6
came 7.4 e0.5 i0.6 q0.4 t0.3
camera 7.4 e0.5 i0.6 q0.4 t0.3
cami 6.1 a-1.4 b-0.4 c-0.6 d-0.6 e-0.8 g0.6 h1.4 i-0.5 j-0.4 k0.4 l1.3 p-0.5 s-0.5
cami+de 7.4 a-0.4 k0.6
camill 7.4 e-0.3
camion 6.3 a-1.4 b-0.4 c-0.5 d-0.5 e-0.6 g0.8 h1.6 i-0.4 k0.5 l1.4 p-0.5 s-0.4
camp 5.7 b0.4 d-0.3 g0.6 h0.5 i1.3 j-0.6 k0.4 l0.5 m-0.7 n2.2 p-0.7 q-0.8 r0.6 s-0.8 t-0.4
camp+de 6.9 a-0.5 b-0.4 e-0.6 g-0.3 h-0.5 m-0.5 n2.3 p-0.3 q-0.7 r-0.3
campag 6.0 a-0.4 b-0.5 g0.7 h0.4 i0.5 j-0.4 k0.5 m-0.6 n1.7 p-0.5 q-0.8 r0.7 s-0.8 t-0.3
campin 6.7 a0.3 b1.0 i1.0 l0.8 n0.7
cana 6.6 b1.3 e0.4 m0.4 p0.4 q1.2 s1.3
canadi 7.4 b0.7 e-0.3 m0.7 p0.7
canape 7.4 g0.5 q1.0 r0.4 s0.8
cand 6.3 a-0.5 b0.8 c-0.5 d-0.5 f0.5 g-0.3 j-0.3 s-0.3
candid 6.3 a-0.5 b0.8 c-0.5 d-0.5 f0.5 g-0.3 j-0.3 s-0.3
cant 6.7 b0.5 c-0.3 d0.5 e0.3 f0.9 i-0.4 j0.7 s1.6
cantal 7.4 b0.7 d0.7 j1.1 s0.6
cantin 7.1 e0.5 f1.0 s1.2
capt 6.6 a0.4 b0.5 c-0.5 d0.8 e0.8 f0.9 g0.3 i-0.3 j-0.3 p-0.4 r0.6 s0.9 t1.1
capt+ecra 7.1 b0.8 g0.5 r0.6 s0.3
captur 6.7 a0.4 b0.5 c-0.5 d0.8 e0.9 f0.9 g0.4 i-0.3 p-0.3 r0.7 s0.9 t1.1
car 6.3 a0.3 b-0.4 e1.0 g0.6 i-0.4 l0.7 m0.6 p-0.3 r0.4 s0.7
cara 7.1 a-0.6 g0.4 h1.1 r0.4
caract 7.1 a-0.6 g0.4 h1.1 r0.4
carn 6.0 b-0.5 c-0.5 d0.4 e0.8 h0.5 i-0.5 m0.8 n-0.4 p-0.4 s0.9
carn+de 6.9 a0.3 f0.3 g-0.3 m0.7 o-0.3 s0.7
carnet 6.2 b-0.4 c-0.4 d0.5 e0.4 f0.4 h0.6 i-0.4 m0.8 n-0.4 p-0.4 s0.4
caro 7.1 a-0.4 g0.7 i0.3 r0.6
caron 7.4 g0.8 r0.8
carr 6.3 a0.3 e0.3 h-0.5 i-0.5 l-0.4 m1.1 s0.4
carrel 6.6 a0.6 e0.4 g-0.6 h-0.5 l-0.4 m1.2 p0.3 r-0.4 s0.5
cart 4.9 a-2.3 b-0.8 d-0.5 e-0.6 g-0.4 h0.8 i-0.6 j-1.1 k-0.4 n1.3 o0.9 p-1.2 q0.8 t-0.7
cart+a 7.1 a-0.3 g0.5 h0.6 r0.8
cart+bleu 7.4 e0.4 p0.6
cart+de 6.7 g-0.4 n0.7 r-0.5
cart+du 7.1 d0.3 e-0.3 s0.6
cart+sur 7.1 a-0.8 b-0.4 c0.3 f0.6 h0.3 l0.9 n0.9 o-0.4 q1.8 s-0.3
carte 5.6 a-1.1 b-0.4 e-0.4 g-0.6 i-0.3 j-0.5 k-0.3 o1.3 p-0.7 q1.2 s0.5 t-0.5
cartes 6.6 a-0.6 b-0.5 d-0.4 g-0.4 j-0.3 l0.5 n0.7 p-0.3 r-0.4 s-0.3
carton 6.2 a-0.8 d-0.4 e-0.7 h1.6 i-0.4 j-0.4 n0.3 p-0.4 s-0.4 t-0.3
cas 5.7 a1.3 c0.5 g-0.6 i-0.5 k-0.4 m0.4 p1.9 q-0.5 r-0.6 s-0.4
cas+de 6.6 a0.5 c0.4 d-0.3 e-0.6 p1.1
cas+ou 7.4 d1.3 i-0.3 j-0.3
cas+urge 7.4 a-0.3
case 7.4 a-0.6 e-0.4 g0.4 h-0.3 k0.8 n0.3 r0.7 s-0.3
cass 6.2 a-1.0 e-0.6 f-0.4 g0.3 j-0.3 k1.2 l0.8 n-0.4 p-0.4 q0.7 r0.7 s-0.3
cass+la 7.4 k0.7 l0.6
cass+le 7.1 d1.0 e-0.4 i0.6 k0.6 q0.8
cass+rien 7.4 a-0.4 b-0.4 g1.0 k0.3 r1.2 t0.4
casse 6.4 a-0.6 e-0.4 f-0.3 k1.3 l0.8 n-0.4 p-0.3 q0.8 r0.4
cast 6.9 b-0.4 c0.9 d0.4 i-0.4 j1.1 l0.7
castai 7.4 c0.4 d0.5 j0.4 p0.4
cata 6.3 a-0.4 b-0.3 c0.8 e-0.6 f-0.3 j-0.4 l0.6 n0.9 p-0.5 r0.5 t-0.4
cata+de 7.1 c1.4 e-0.4 g0.5 i-0.3 k-0.3 o0.4 p-0.3 r1.0 t-0.3
catalo 6.6 c1.0 e-0.4 j-0.3 p-0.4 t-0.5
catast 7.4 a-0.7 g0.4 l0.9 n0.9 r0.4
cath 7.1 e-0.5 g0.5 h0.7 r0.6
caus 5.6 a0.5 b0.6 c0.5 e1.2 i1.2 j0.7 k-0.4 l1.4 m-0.6 n0.4 p-0.7 q-0.3 r0.7 t0.3
caus+d'un 7.4 a-0.4 e-0.5 l1.8
caus+de 6.7 c0.8 g0.7 i0.8 m-0.3 r0.9 s-0.4 t0.4
caus+des 7.1 c0.6 e0.7 l0.5 n0.7 q0.4 r0.4
caus+du 7.4 b0.6 q-0.5 t0.3
cause 5.7 a0.3 b0.4 c0.8 e1.0 i1.4 j0.8 k-0.3 l1.5 m-0.6 n0.4 p-0.6 r0.8 s-0.9 t0.4
caut 6.9 b-0.4 c-0.3 d-0.3 e0.8 j0.6 k0.5 l1.4 n-0.3
cautio 6.9 b-0.4 c-0.3 d-0.3 e0.8 j0.6 k0.5 l1.4 n-0.3
cave 6.7 e0.4 f0.3 m1.2 n-0.5 o0.5 p1.0 r0.4 s0.5
caze 7.4 p0.5 r0.4
ccap 7.4 a0.3 c1.1 m0.6 p0.4
cci 7.4 d0.6 k0.9 s0.8
cdi 7.1 e0.4 s0.8
ce 2.9 a1.3 b1.3 d-0.8 e1.6 f0.5 g-1.7 i1.2 j1.4 k1.0 l1.5 m-0.3 o-0.4 p-1.1 q1.3 r-1.0 s0.5 t1.2
ce+chan 7.4 g0.5 j0.4 r0.5 s0.6
ce+cour 7.1 a0.4 c-0.4 d-0.3 e0.6 f0.4 h-0.3 j0.7 k-0.4 p0.9 s1.0
ce+dela 7.4 a0.8 c0.8 j1.3
ce+doss 7.1 a0.7 c0.6 d-0.5 e0.5 f2.5 h0.4 i-0.4
ce+elle 6.9 a0.3 c-0.5 e-0.4 g-0.3 h-0.5 j0.8 s-0.4
ce+est 5.1 a-0.8 b-0.7 d0.4 e-2.2 f0.3 h0.4 i0.8 j-0.5 k1.0 l0.9 o0.5 p-0.5 q0.8 r0.9 s-0.7 t-0.6
ce+etai 7.4 a-0.4 e-0.4
ce+genr 7.1 g0.5 j0.5 m0.7 r0.5 s0.6
ce+jour 5.9 a0.7 c0.3 e1.9 g0.6 h0.9 i1.7 j1.3 k0.5 l-0.3 m0.7 n-0.6 o0.4 p1.1 q2.0 r0.9 s-0.5
ce+mati 4.8 b-0.7 c0.4 d0.7 e0.9 f0.8 g-0.9 h-0.3 i0.5 j-0.5 k1.5 m-0.6 n-0.7 o-1.0 p-0.6 q2.7 r-0.8 t0.4
ce+mess 6.3 f1.2 g-0.4 i0.5 j-0.5 p-0.3 q0.4 r-0.4 s0.6
ce+mois 6.0 a-1.1 b-0.7 c-0.6 d-0.5 g-0.6 i-0.8 j0.4 l4.4 n2.1 r-0.6 s-0.4
ce+mome 6.7 a-0.7 i-0.5 k0.5 l0.7 n-0.4
ce+ne 7.1 e1.3 i0.4 l0.7 p-0.5 s1.2
ce+prix 6.7 a1.1 b3.4 g-0.3 j0.5 p1.2 s-0.4
ce+qu'i 6.2 b0.6 c0.8 d0.5 e-0.4 g-0.5 i0.3 k-0.3 o-0.4 q0.5 s-0.3
ce+qu'o 5.8 a0.6 b2.5 c0.7 i-1.2 k-0.5 l0.8 o0.5 r0.5 s0.5 t-0.5
ce+que 4.5 a-1.4 c-0.7 d-1.4 e-0.8 g1.1 h0.7 i-0.6 j-1.1 k0.9 l1.1 m-0.4 o0.7 p-0.3 r1.9 s-0.7 t0.9
ce+qui 5.1 a1.5 b3.2 c-0.8 d-0.9 e2.8 g0.6 h0.8 i0.5 k0.4 l-0.6 m1.0 o-0.7 r1.0 s1.0 t0.5
ce+sera 5.4 a-0.6 b-0.5 c0.6 e-0.9 f0.7 g-0.5 h0.7 i0.8 j0.5 k1.8 l2.0 m0.6 n1.5 p0.3 q0.7 s-1.0 t-0.5
ce+soir 5.6 b0.4 c1.3 d-0.6 g-0.6 h0.3 i-1.0 j-0.6 l-0.3 m-0.6 o-0.6 p-0.7 q0.7 r-0.4 s1.0 t5.1
ce+soit 6.9 a-0.7 o0.4 p-0.4 r-0.3
ce+sont 7.1 a-0.4 e-0.4 r-0.3
ce+stad 7.4 a0.4 j0.3
ce+tari 7.4 a0.9 b2.4 i1.9 j-0.4
ce+vend 7.4 c0.3 d1.1 q0.3 s0.8
ce+week 6.7 a-0.3 e-0.6 g0.8 n0.7 p0.5 r1.0 s-0.5
ceci 6.4 a-0.6 b0.6 d0.4 e-0.6 f0.7 h1.0 i-0.4 j-0.3 k0.9 r0.4 t0.8
ceci+est 7.4 a-0.4 b0.5 o0.3
cecile 7.1 e-0.3 f1.0 g0.3 h1.0 l0.3 r0.5
cela 5.3 a0.6 b1.0 c1.7 d1.0 e0.4 f-0.5 h0.4 i-1.1 j0.7 l1.4 m0.9 n0.6 o-0.4 p-0.5 r0.9 s-1.0
cela+aux 7.4 b0.7 e0.6
cela+fait 6.4 a0.3 c1.1 d1.5 g0.6 h1.0 j-0.3 k0.3 l0.4 p0.4 r0.9 s-0.4
cela+ne 7.1 f0.5 i-0.3
cela+vous 7.4 l0.5 n1.2
cell 5.6 a0.6 b0.5 d0.4 e1.2 f0.6 h0.3 i1.0 j-0.5 k-0.3 m1.5 o1.2 p1.2 r0.4 s-0.6
cell+de 6.4 a0.6 b-0.6 e1.7 f0.7 g-0.5 i1.1 k-0.3 p0.7 s-0.3
cell+du 7.1 b0.5 o1.1
cell+qui 7.4 d0.4 e1.2 f0.9
celle 6.0 a0.7 b0.6 d0.6 e1.2 f0.8 g-0.3 h0.4 i0.9 j-0.4 m1.1 o1.0 p1.5 s-0.6
celles 6.9 g0.4 m0.6 o0.5 r0.3
celu 5.6 a-0.5 b-0.5 c0.8 d-0.5 f1.0 g-0.4 h1.2 i-0.9 j-0.6 m0.3 n0.5 o1.9 p0.6 q0.5 s-0.7 t0.3
celu+de 6.4 a0.4 b-0.5 c0.6 e0.8 h1.0 i-0.5 l-0.3 m1.6 n0.5 o1.2 r0.4 t0.7
celu+du 7.1 d0.6 k0.6 l0.5 o0.6
celu+que 7.1 a-1.0 e-0.3 o0.4
celu+qui 7.1 a0.7 d-0.3 e0.4 f1.0 g-0.3 k-0.3 p0.8 q0.4 s-0.4
celui 5.6 a-0.5 b-0.5 c0.8 d-0.5 f1.0 g-0.4 h1.2 i-0.9 j-0.6 m0.3 n0.5 o1.9 p0.6 q0.5 s-0.7 t0.3
cent 5.1 a-0.8 b1.0 c-0.5 d-0.8 e0.3 h0.7 i-0.8 j-1.0 k0.4 l0.8 n0.6 q2.3 r0.9 s1.1
cent+de 6.9 e-0.4 g0.4 i-0.4 k0.5 l-0.3 n1.0 o-0.4 p0.3 q0.8 r0.4 s-0.3 t-0.4
cent+et 7.1 d-0.3 h1.2 i0.7 n0.4 p0.8
cent+ving 7.1 a0.5 b0.8 c0.4 e1.0 g-0.3 s1.4
centim 6.9 a-0.4 g1.0 n-0.4 q2.0 r1.2
centra 7.1 a-0.4 i0.4 l0.6 q0.5
centre 6.4 a-1.3 b-0.4 c-0.6 d-0.6 e-0.7 g0.7 h0.3 i-0.4 k0.5 l0.6 n0.8 p-0.4 q1.2 r0.7 s-0.3 t-0.5
cents 6.2 a0.3 b1.1 f0.4 g-0.7 h1.0 i-0.4 j-0.4 m0.4 n0.6 q-0.6 s0.4 t0.6
cert 6.0 a1.2 c0.5 d0.5 e0.6 f-0.3 g-0.6 h-0.4 j-0.6 r-0.7 s1.7
cert+de 7.4 a0.3 e1.4 s1.2 t0.5
certai 6.4 a0.8 c-0.4 d-0.4 e0.6 g-0.3 i-0.3 j-0.4 r-0.5 s2.2
certif 6.9 a0.5 c1.0 d1.0 g-0.3 p0.4 s-0.4 t0.4
ces 5.5 c0.9 d-1.2 e-0.6 g0.5 h0.5 i0.8 j0.4 l0.5 m2.0 n0.6 o0.6 p0.6 r1.0
ces+quat 7.4 c0.6 q0.4 s0.8 t0.3
ces+trav 7.4 a-0.5 g0.6 m0.7 p0.5 r0.7
ces+troi 7.1 g0.4 i0.8 p0.4 r0.3
cess 6.9 c0.4 d1.1 g-0.3 i0.7 j0.4 k0.4 l1.1 p0.7 q0.4 s-0.3
cet 6.6 a-0.6 c-0.4 e0.4 g0.5 j0.8 n1.0 p-0.3 r0.6 t0.4
cet+apre 7.1 a-0.6 b0.7 f0.5 h-0.3 i-0.4 k1.0 l-0.3 n1.3 q-0.3 t1.0
cett 4.6 a1.8 c1.2 d-0.5 e-0.6 g-0.3 h0.7 i0.5 j2.2 k-0.6 l1.1 m2.6 n1.1 o0.5 p0.4 q-0.5 r0.4 s1.3
cett+affa 7.4 a0.4 f0.7 g-0.3 j0.8 m0.6 p-0.3
cett+anne 6.7 a-0.3 c0.7 d0.4 e0.3 g-0.4 j-0.4 p-0.6 s1.1
cett+date 7.1 b0.6 d0.4 f0.5 j0.5 k-0.5 l1.5 m0.4 p-0.4 r-0.3
cett+fact 6.9 a1.4 g-0.4 i-0.3 j1.0 l0.4 m2.3 n0.9 o0.4 p1.0 r-0.3
cett+fois 6.7 b-0.4 c0.3 d-0.4 e0.7 m-0.5 p-0.5 s1.5
cett+hist 7.4 a0.9 g-0.4 i-0.5 j-0.4 s0.9
cett+lign 7.4 a0.4 e-0.3 i-0.3 m1.3
cett+note 7.4 a0.9 p2.1
cett+sema 6.0 a-1.4 b0.7 c-0.8 e-0.4 f0.4 h1.1 l2.3 m-0.4 n1.1 p-0.7 r0.3 s-0.7 t-0.4
cette 4.6 a1.8 c1.2 d-0.5 e-0.6 g-0.3 h0.7 i0.5 j2.2 k-0.6 l1.1 m2.6 n1.1 o0.5 p0.4 q-0.5 r0.4 s1.3
ceux 6.4 a0.7 c-0.3 d0.7 g-0.3 r-0.5 s1.8
ceux+qui 6.6 a0.5 d0.8 e-0.7 i-0.4 r-0.4 s1.4
chac 6.3 a0.9 c0.7 d0.5 e0.4 f0.4 g-0.4 i0.9 j0.3 o0.4 r-0.5 s0.4
chac+y 7.4 b0.6 d0.4 e-0.3 s0.5
chacun 6.3 a0.9 c0.7 d0.5 e0.4 f0.4 g-0.4 i0.9 j0.3 o0.4 r-0.5 s0.4
chai 6.6 b1.0 f0.6 g0.7 i0.4 j-0.5 m-0.4 p-0.3 q0.4 r0.9 s-0.4 t0.5
chai+de 7.1 e0.5 f0.4 g0.3 i0.3 q0.5 r0.6 t0.5
chaise 6.9 b1.1 j-0.4 m-0.4 q0.4 r0.7 t0.6
chal 7.4 e0.9 g0.4 h0.3 r0.7 s0.5 t0.4
chaleu 7.4 e0.9 g0.4 h0.3 r0.7 s0.5 t0.4
cham 5.5 a1.4 c0.4 e2.5 f0.6 i0.4 j0.5 m0.6 n-0.7 o0.4 p0.3 q0.6 s0.8
cham+de 7.1 g0.5 j0.4 q0.9 r0.7 s0.5 t0.4
cham+des 7.4 a0.3 e0.3 f0.7 i0.4 s1.5
cham+du 7.4 a0.8 c0.9 e0.9 g-0.4 p0.9 r-0.4
cham+hote 7.4 d0.8 e0.4 i0.7
chambr 5.6 a1.7 c0.5 e2.9 g-0.5 i0.5 j0.5 n-0.6 o0.4 p0.4 q0.5 s0.9
chan 4.1 a-1.6 c1.3 d0.6 e-1.0 f0.4 g0.6 i-0.7 k1.1 l1.3 m-0.9 n1.8 o0.3 p-1.9 r1.8 s0.8 t0.7
chan+a 6.4 c0.6 e0.9 g-0.7 i1.6 j-0.4 k1.6 l0.7 m0.3 r-0.4 s-0.5
chan+au 7.4 a-0.4 c0.4 d-0.3 k0.4 n0.6 o0.9 t0.4
chan+de 5.4 a-0.6 c-0.6 d0.5 e-0.4 f0.4 g-0.9 l2.0 o0.3 p-0.7 q-0.5 r-0.4 s0.9
chan+deva 7.4 c0.7 j0.8 s0.5
chan+du 7.4 a-0.5 b0.5 e-0.3 h1.0 q1.2
chan+est 7.1 a0.5 c1.5 e-0.4 h0.4 j1.0 k1.0 l0.3 n1.0 r0.3 t0.4
chan+et 7.4 j0.4
chan+la 6.9 a-0.7 b0.5 d-0.5 g0.7 i-0.4 q-0.4 r0.8
chan+les 7.4 c0.5 d-0.3 q0.7 s0.6 t2.3
chan+pas 6.9 b-0.4 h-0.4 k-0.3 p0.6
chan+prop 7.4 a-0.6 b0.5 g1.7 n0.6 r1.7
chan+rien 7.4 a-0.5 b0.4 t0.6
chance 6.7 b-0.4 c0.4 d1.2 e0.7 g0.8 i0.6 k1.8 m0.4 p-0.4 r0.8 s0.3
change 4.8 a-1.2 b0.9 c-0.5 d1.2 e-1.4 h-0.6 j-0.7 l0.7 m-0.4 n0.9 o0.7 p-1.2 q-0.8 r0.5
chanta 7.1 a-0.6 c-0.4 d-0.5 f0.4 g0.4 o0.6 r0.5
chanti 5.1 c2.0 d-1.1 f0.7 h0.6 i-1.0 j0.7 k1.1 l1.3 n1.6 o-0.6 p-0.6 q0.8 r0.9 s1.2 t1.3
chap 6.1 a-0.4 c0.9 d-0.6 e1.4 g2.4 i-0.6 l-0.4 q0.5 r3.1 s-0.5
chap+bas 7.1 a-0.4 c0.4 g1.5 q0.8 r1.6
chape 7.4 e0.6 j0.6 m0.4 p0.5
chapea 6.4 a-0.6 c0.3 d-0.4 g2.8 i-0.4 j-0.3 n0.5 o0.3 p-0.4 q0.5 r3.1
chaq 5.2 a1.5 b2.7 c1.8 d1.0 e0.7 g1.0 i-0.4 j-0.8 m-1.0 n0.7 p-0.6 q1.2 r2.0 s0.5 t1.2
chaq+appe 7.4 a0.6 c0.6 d1.4 e-0.3
chaq+fois 6.9 b1.2 c-0.5 d1.1 f0.5 h0.5 i0.4 s-0.4
chaq+mois 6.9 a0.7 b2.5 c-0.4 e0.8 f-0.4 g-0.4 h-0.3 l-0.4 n0.7
chaq+sema 7.1 a1.6 b0.3 c3.0 e-0.7 g-0.6 s0.4 t0.8
chaque 5.2 a1.5 b2.7 c1.8 d1.0 e0.7 g1.0 i-0.4 j-0.8 m-1.0 n0.7 p-0.6 q1.2 r2.0 s0.5 t1.2
char 5.1 d-0.4 f0.9 g0.5 h0.9 i0.7 j0.5 k0.6 l-0.3 p-0.4 q-0.4 r0.6 s0.3 t0.6
char+de 6.9 c0.4 i0.4 j1.0
charge 5.6 d-0.7 f1.2 g0.7 h1.1 i0.4 j0.5 k0.3 o-0.3 r0.8 s-0.7 t0.6
charpe 6.9 b-0.5 e-0.6 f-0.3 g0.4 k0.6 r0.5 s0.8
chartr 7.4 b0.7 g-0.3 r-0.3 s0.7
chat 6.4 b0.9 d0.7 k1.0 m0.9 n0.7 o0.6 p-0.5 r0.4 s-0.7
chatea 7.4 k1.3 n0.9 o0.5
chau 5.2 c0.4 e1.7 g0.4 i-0.7 j-0.9 m-0.7 n0.7 p0.5 r0.9 s0.9
chau+a 7.4 a0.5 c0.7 d0.6 i0.6 s0.6
chau+de 7.4 b0.7 d0.5 e-0.4 s0.4
chau+est 7.4 a-0.7 e-0.5
chau+et 6.9 a0.8 e1.6 g-0.3 h0.8 o0.7 q0.3 s-0.3 t-0.4
chau+que 7.4 c0.4 f0.7 t0.8
chaud 6.7 a0.5 b0.3 e1.2 g-0.3 k0.7 n0.8 o-0.4 p0.7 s0.6
chaude 7.4 c-0.4 e1.2 g0.8 h0.9 l0.3 o0.8 p-0.4 q0.4 r1.3 t-0.4
chaudi 6.9 a0.8 c0.5 d0.5 e1.1 i0.4 p0.4 s0.5
chauff 6.1 a0.3 c0.7 e1.2 g-0.4 h-0.5 i-0.4 j-0.4 m-0.4 p0.6 r-0.5 s0.9
chauss 6.7 a-0.9 e-0.7 g0.8 i-0.4 r1.0 s-0.6
chauve 7.4 p0.4
chef 5.5 a0.7 d0.8 e2.0 f3.3 k0.8 l0.5 m-0.8 n-0.3 o-0.6 p-0.7 q1.7 r0.4 s-0.4
chef+de 6.4 d0.5 f2.0 g-0.3 i0.4 j-0.3 k-0.3 l0.5 m-0.4 r-0.3
chef+equi 6.9 e0.7 f-0.3 g0.3 i-0.3 j0.6 k0.6 m-0.3 n-0.3 q0.4 r0.7 t0.4
cheffe 7.4 a0.4 e0.4 f1.2
chem 6.7 a0.5 c0.4 d-0.5 e-0.7 g-0.5 i0.8 l1.9 p-0.4 r-0.4 s-0.3
chemin 7.1 e-0.3 g-0.4 i1.0 l1.9
chemis 7.4 a0.4 b0.5 c0.6 e-0.5 h0.3 q0.3
chen 7.4 e0.3 m0.5
chene 7.4 e0.3 m0.5
cheq 5.4 c0.4 d-0.8 e1.6 g-0.5 h0.4 i-1.0 j-0.7 l0.7 n2.8 o0.4 p2.4 q3.9 s-0.8 t-0.8
cheq+de 7.1 a0.5 c0.5 e1.0 n0.7 p1.4
cheq+est 6.9 a1.2 b1.1 e1.6 g-0.3 n-0.5 p2.4 q1.6
cheque 5.6 b-0.8 c0.6 d-0.7 e1.8 f0.3 g-0.4 h0.4 i-0.7 j-1.0 n2.2 o0.4 p1.6 q4.1 s-0.7 t-0.8
chequi 7.1 b1.2 i-0.3 j0.3 l0.9 n0.8 p1.1
cher 4.2 b5.0 e-0.7 f-0.4 g1.0 h0.7 i1.6 j-0.8 m0.8 n-0.4 o-0.6 p-1.3 q0.5 r0.7 s0.6 t0.5
cher+agne 7.4 g1.1 h0.9 i0.4 r0.9
cher+ami 7.4 b0.4 d-0.3 i0.6 s0.6
cher+amis 7.4 f0.4 k0.3 m0.4
cher+dans 7.4 a-0.7 l0.4 m0.3
cher+des 7.4 a0.6 c1.2 e0.4 s1.3
cher+enco 7.1 b0.9 c-0.5 d1.3 e0.4 g0.3 l-0.3 r0.5 s0.3 t0.4
cher+equi 7.4 b-0.3 c0.5 i-0.3 q0.3 s0.5 t0.4
cher+la 7.4 b0.5 e-0.5 m0.6 r0.4
cher+le 6.9 b0.5 g-0.3 i0.8 q0.8
cher+les 7.4 e0.6
cher+mada 6.9 a0.3 b0.6 f-0.4 i0.5 k0.3 m1.1 q1.0 r0.4
cher+mons 6.9 a0.4 d-0.4 g-0.3 j0.4 p0.3 r-0.4
cher+pas 7.4 b0.6 f0.4 n0.8
cher+quel 7.4 a-0.5 g0.4 h1.1 r0.5
cher+un 6.4 a-1.1 c-0.5 d0.3 e0.3 g1.2 h2.1 i-0.3 j-0.5 k0.8 p-0.3 s-0.7
cher+une 6.9 a-0.3 b-0.4 c0.3 f0.5 g0.6 i0.5 n0.5 r0.9 t1.4
cherch 4.9 a-0.9 b1.9 c-0.4 d0.5 g1.0 h1.4 i-0.4 j-0.8 k0.6 l-0.3 m0.7 o-0.5 p-1.4 q0.8 r0.6 s0.7 t0.9
chere 5.6 a-0.4 b0.8 e-0.7 g1.5 i0.8 j-0.7 l1.0 m0.5 o-0.5 p-0.5 q0.7 r1.5
chers 6.7 c-0.4 d0.6
chev 7.1 b0.6 i0.4
chev+dans 7.4 a0.3 b0.7 e0.4 i0.5
chez 4.1 a1.3 b0.4 c2.1 d1.5 e-0.7 f0.6 g-2.0 h-0.9 i2.5 m2.0 n1.1 p2.0 r-0.8 s-0.8 t0.4
chez+la 7.4 c0.6 i0.4 j0.7
chez+le 5.9 b-0.5 c0.6 d-0.5 g-0.6 i-0.9 j0.6 k1.2 n0.7 p1.4 s-0.5
chez+moi 6.3 a0.8 c0.6 d2.7 e-0.4 f0.4 g-0.4 h0.4 i0.4 j0.3 k-0.5 l0.7 m0.5 n0.5 p1.5 s-0.7 t0.9
chez+nous 5.7 b-0.6 c0.7 e0.5 g-0.8 i0.4 j-0.7 m1.5 n0.5 p0.3 r-0.3
chez+oran 7.4 b0.6 i0.7 q-0.4 r-0.3
chez+son 7.1 p-0.4 q-0.3
chez+toi 7.4 r-0.3
chez+un 6.2 a0.7 b0.7 c-0.3 g-0.4 i2.4 j0.8 m-0.3 r-0.4 s-0.4
chez+vous 5.5 a1.1 b0.5 c1.6 d3.6 e-0.5 f0.5 h0.5 i0.8 j-0.8 k0.3 m-0.8 p1.7 q1.2
chie 5.9 a-0.4 c-0.5 d0.4 f0.6 g-0.7 h1.0 m0.5 o1.2 p1.2 s-0.6
chie+a 7.1 e0.4 o1.5 p0.6
chien 6.1 a-0.4 c-0.3 d-0.4 e0.6 f0.5 i-0.5 j-0.5 m0.7 o1.2 p0.9 s-0.4 t0.3
chienn 7.4 d0.9 e-0.3 i0.8 j0.4 p0.6
chif 5.6 c0.7 d1.1 e1.3 f-0.6 h0.7 i-0.7 j2.1 l-0.6 n-0.4 o-0.3 q-0.3 s-0.5 t1.0
chif+affa 7.4 a0.5 d0.8 t1.3
chiffr 5.6 c0.7 d1.1 e1.3 f-0.6 h0.7 i-0.7 j2.1 l-0.6 n-0.4 o-0.3 q-0.3 s-0.5 t1.0
choc 6.9 a-1.0 g-0.4 h-0.4 i-0.6 m0.4 o1.4 s-0.4
chocol 7.1 a-0.9 i-0.6 m0.4 o1.5 s-0.3
choi 5.6 a0.6 b-0.7 d2.2 f0.4 h-0.4 i1.1 j0.5 k-0.4 m-0.4 s1.6 t0.7
choi+de 7.1 b-0.3 g0.6 i1.0 r0.7 s0.3
choi+le 7.1 d0.6 e-0.3 g0.5 r0.4 s0.5
choi+les 7.1 a-0.3 g0.3 n0.5
choisi 5.9 b-0.6 d1.0 f-0.3 g-0.4 h-0.3 j0.3 k-0.3 m-0.3 n0.4 p-0.6 r-0.4 s1.6 t0.8
choix 6.7 a0.8 c0.5 d1.5 e-0.4 f0.8 g0.4 i1.5 p0.6 r0.5
chol 7.4 e0.5 g0.3 h0.5 i0.7 n0.4 r0.4
cholet 7.4 e0.5 g0.3 h0.5 i0.7 n0.4 r0.4
chor 6.4 a-1.0 f0.3 h0.8 i-0.3 j-0.3 n0.8 o1.7 p-0.5 q0.5 r0.8 t0.5
chor+pro 7.4 a-0.4 c0.5 e0.4 o1.5 q0.6 r0.3 t0.3
choral 6.9 a-0.5 e-0.3 f0.5 g0.4 h1.1 n0.8 p-0.3 r0.6 t0.3
chorus 7.1 a-0.6 c0.4 e0.3 m-0.3 o2.2 q0.5
chos 5.3 a0.8 b1.0 e1.7 f-0.7 h1.5 i1.0 m0.7 p0.4 q1.3 r0.9 s1.2 t0.7
chos+a 7.4 d0.8 e-0.4 g0.5 h1.2 r0.6 s0.8
chos+comm 7.4 d0.3 s0.6
chos+de 7.1 b0.6 i0.4 s0.3
chos+est 7.4 b0.6 e1.2 i0.7 p0.9
chos+pour 7.4 b1.0 d-0.4 g0.5 h0.7 i0.5 k0.5 r0.6 t0.6
chose 5.6 a0.5 b0.9 c0.5 e1.5 f-0.5 g0.6 h1.8 i1.6 r1.2 t0.5
choses 6.4 a0.4 d0.5 e0.4 g-0.5 i-0.6 j-0.4 m0.6 p0.4 q1.5 s1.6
chou 7.4 a-0.5 g0.9 h0.5 r0.7
chri 6.7 d0.7 e-0.4 g0.4 l0.6 m0.4 p1.2 r-0.3
christ 6.7 d0.7 e-0.4 g0.4 l0.6 m0.4 p1.2 r-0.3
chro 6.9 a1.0 d1.5 e0.8 g-0.5 r-0.5 s1.8
chroni 7.1 a0.3 e0.8 g-0.3 r-0.4 s0.8
chut 7.4 d-0.3 e0.4 h-0.3 n0.4 q0.4 s0.5 t-0.3
chute 7.4 d-0.3 e0.4 h-0.3 n0.4 q0.4 s0.5 t-0.3
ci 5.5 a-2.0 b-0.7 c-1.0 d-0.3 e-0.4 g-0.8 h-0.5 i-0.8 k-0.3 l2.5 n0.4 p-1.0 q0.6 r-0.8 s-0.6
ci+join 6.3 a-0.9 e0.4 g-0.5 k-0.4 n-0.4 p-0.4 q0.6 r-0.4
cie 7.4 a-0.3 g0.4 r0.5 t0.3
ciel 7.4 a-0.4 g0.7 r0.8
ciel+de 7.4 a-0.4 g0.7 r0.8
cinq 5.3 a-0.5 b0.6 c2.0 d0.6 e-0.8 f0.5 g1.1 h0.9 i0.6 j-0.7 k-0.4 m-0.4 p0.8 q1.0 r1.6 s-0.7 t-0.8
cinq+ans 7.4 a-0.7 b-0.4 e-0.5 f0.3 g0.6 o0.5 p-0.4 r0.8
cinq+etoi 6.6 a-0.9 b-0.4 c0.4 e-0.7 f0.4 g1.9 k-0.4 q0.4 r2.0 s-0.9
cinq+minu 7.4 a-0.5 e-0.7 f0.6 l0.4 m0.4 q1.6 r0.6
cinq+mois 7.4 c0.8 e0.5 s0.5
cinq+sema 7.1 a0.4 c1.8 d0.5 e-0.3 i0.7 p0.7
cinqua 7.4 b0.8 c0.6 h1.2 n0.5 p0.8
circ 7.1 a0.4 c0.3 f0.5 o0.6 s1.1
circul 7.4 o0.6 s1.2
cita 7.4 a-0.4 b0.3
cite 7.1 a-0.6 g0.5 h0.8 o0.8 r0.5 t0.4
civi 7.1 i0.9 j1.4
civile 7.4 e-0.6 i0.3 j0.5
clai 5.7 a-1.8 c-0.7 e-1.1 f-0.3 g2.1 i-0.8 j-0.5 k0.9 n-0.4 p-0.5 q0.5 r2.4 s-0.5 t-0.5
clair 6.6 a-1.0 c-0.4 e-0.6 g0.8 i-0.5 k1.0 r0.9
claire 6.4 a-0.4 c-0.3 e-0.5 g0.9 l-0.3 q0.8 r0.9 t-0.4
claq 6.9 a0.4 c0.5 e1.2 g-0.3 i1.0 r-0.4 s-0.3
claq+la 7.1 d0.5 e-0.4 i0.6
claque 6.9 a0.4 c0.5 e1.2 g-0.3 i1.0 r-0.4 s-0.3
clar 7.4 a-0.6 g1.0 h1.3 i-0.3 r1.1
clar+de 7.4 a-0.6 g1.0 h1.3 i-0.3 r1.1
clarte 7.4 a-0.6 g1.0 h1.3 i-0.3 r1.1
clas 6.2 a-0.8 b0.4 d0.5 f-0.3 g0.6 h-0.5 j-0.5 k0.8 l0.5 n0.6 o0.3 p-0.5 r1.3 s-0.5
clas+et 7.4 d0.6 i0.4
classe 6.2 a-0.8 b0.4 d0.5 f-0.3 g0.6 h-0.5 j-0.5 k0.8 l0.5 n0.6 o0.3 p-0.5 r1.3 s-0.5
clau 5.7 e0.6 f1.1 g-0.6 h-0.4 i-0.8 j1.3 k-0.5 l0.3 m0.8 n0.3 p0.3 q0.4
clau+abus 7.4 p0.4
clau+de 6.9 a-0.4 e-0.3 f0.6 l0.4 n0.4
clau+pena 7.1 d0.3 e-0.3 j0.3 p0.5
claude 7.4 a0.3 e0.4 f0.7 j0.4 m0.7 s0.4
clause 5.8 d0.3 f0.5 g-0.5 h-0.3 i-0.7 j1.4 k-0.5 l0.3 m0.8 n0.3 p0.4 q0.5 s-0.6
clav 7.4 b0.9 e0.6 n0.8
clavie 7.4 b0.9 e0.6 n0.8
cle 6.2 a-0.7 b1.1 d-0.4 e-0.4 j0.7 m-0.4 p0.9 s-0.5 t0.8
clem 7.4 g0.6 n0.7 r0.4
clemen 7.4 g0.6 n0.7 r0.4
cler 6.9 b0.3 e-0.3 i0.5 j0.5 k0.8 s0.3
clerc 7.1 a0.5 b0.4 i0.5 j0.5 s0.5
cles 6.4 a-0.5 e-0.6 g-0.3 i0.5 k1.0 l0.4 n-0.3 p-0.4 s-0.4
cles+du 7.4 d0.5 h0.4 i0.6 n-0.3
clic 7.4 a0.4 e0.9 i-0.3 p0.6
clie 4.2 a-2.0 b-0.4 c-1.3 d1.6 e-0.8 g-1.1 h0.5 i-1.1 j-1.5 l1.2 m-0.8 p-1.8 q0.8 t0.5
clie+a 6.9 g-0.4 j0.6 r-0.5 s0.4
clie+dans 7.1 c-0.4 k0.4 o0.4 t0.9
clie+de 6.9 a-0.9 i-0.4 s-0.4
clie+en 7.1 a0.5 d-0.3 e-0.3 s1.3
clie+fina 7.4 h0.8 l0.8 n1.3
clie+me 7.4 c0.7 g0.8 h0.4 r0.9
clie+ne 7.1 a-0.8 e-0.6 n-0.3 p-0.4 t0.8
clie+nous 6.7 a-0.3 d-0.3 e0.4 i-0.4 l0.4 n0.4 r0.4 s-0.4
clie+qui 6.7 a-0.4 b-0.6 d0.7 f1.0 i-0.3 l0.5 o0.3
clie+se 7.4 g0.3 m0.4 q0.6 r0.5
clie+une 7.4 b-0.3 e-0.4 h0.4 l0.8 n-0.4 q0.6
client 4.2 a-2.0 b-0.4 c-1.3 d1.6 e-0.8 g-1.1 h0.5 i-1.1 j-1.5 l1.2 m-0.8 p-1.8 q0.8 t0.5
clin 7.1 e0.6 f0.7 k0.4 o0.5 q0.6 r0.5 t1.3
clin+sain 7.4 c0.4 e0.7 f0.7 g0.4 k0.4 m0.3 n0.5 o0.8 r0.6 t1.4
cliniq 7.1 e0.6 f0.7 k0.4 o0.5 q0.6 r0.5 t1.3
cliq 6.4 a0.9 d0.7 g-0.5 i0.6 p-0.3 r-0.6 s0.8
cliq+sur 6.6 a1.1 d0.8 e-0.7 g-0.5 i-0.5 r-0.5 s1.6
clique 6.4 a0.9 d0.7 g-0.5 i0.6 p-0.3 r-0.6 s0.8
clos 6.9 a-0.5 d-0.7 e-0.3 h-0.3 m0.3 n0.4 p0.4 q0.3 t-0.4
clot 5.7 e0.5 g0.6 h1.8 i1.0 j-0.6 k-0.5 m1.7 o1.6 p-0.6 q0.3 r0.8 t1.3
clot+de 7.4 a0.5 c1.0 m0.7
clot+dema 7.4 o1.0 t1.5
clot+du 7.1 a0.3 c-0.4 e0.4 i0.7 m0.5 o0.5 s0.5
clotur 5.7 e0.4 h1.0 i1.0 j-0.5 k-0.4 m1.4 o1.3 p-0.6 q0.4 r0.3 t1.1
club 6.0 a-0.5 b0.8 e-0.3 g1.2 h0.4 j-0.5 m0.4 n-0.5 p1.0 r1.0 s0.7
club+de 6.7 b1.4 i0.5 j-0.4 p1.3 q0.8 r0.4 s1.0
code 5.5 a0.8 f-0.3 g-1.1 h-0.6 i1.3 j1.3 m0.4 o3.2 r-0.4 s-0.8
code+de 6.9 a0.7 e-0.4 i0.6 j1.3 m1.3
code+serv 7.1 a-0.5 c0.5 m-0.4 o1.7 q0.5 r0.3
codes 7.1 a0.3 e-0.3 i0.4 j0.3 p0.7
coff 7.4 a-0.4 n0.9
coffre 7.4 a-0.4 n0.9
coif 7.1 i2.0 s1.3
coiffu 7.4 a0.5 i2.1 s1.4
coin 6.0 a-0.6 b0.7 c-0.3 d0.9 e-0.3 f0.9 g-0.8 i0.3 j-0.5 k3.7 l1.1 n0.6 p-0.6 q0.4 r-0.4 s0.7
coin+a 7.4 a-0.6 f0.7 h-0.3 k2.1 t0.4
coince 6.4 a-0.7 b0.8 d0.6 e-0.7 f0.8 g-0.4 j-0.3 k2.1 l1.5 n0.8 o-0.4 p-0.3
col 7.4 a-0.4 b0.4 h0.4 k1.6 r0.4 t0.7
coli 6.4 a0.7 c2.0 d-0.4 g0.6 i-0.5 o0.5 r0.7 s0.5
colin 7.4 a-0.3 o0.7
colis 6.7 a1.0 c2.2 d-0.4 g0.8 i-0.4 r0.9 s0.6
coll 4.9 a-0.4 c0.6 e0.8 f1.0 i0.7 j-1.3 k0.4 o-0.4 p-0.5 r0.7 s0.6
coll+a 7.4 c0.7 e0.5 i0.4
coll+de 7.4 b0.5 c0.8 e-0.4 g0.6 h1.3 i-0.3 r0.7 s0.7
collab 6.4 f0.7 i-0.5 j-0.5 m0.7 n-0.4 p-0.4 q0.7 s-0.5
colle 6.7 a-0.4 c0.3 d-0.3 k0.6 n0.4 p-0.3
collec 7.1 a0.5 d0.6 e1.0 f0.9 i0.8
colleg 5.6 a-0.9 c0.6 d-0.5 e-0.7 f-0.3 g1.2 j-0.6 m-0.4 p-0.6 r1.4 s1.7 t0.3
coller 7.4 a0.3 e0.5 p1.1
collin 7.4 a0.4 e0.5 i0.6
colo 6.4 a-0.3 b-0.4 c-0.5 e-0.7 l0.7 n0.7 p-0.4 s0.8
colomb 7.4 g-0.3 i0.5 l0.9 n0.9 r-0.3
colonn 7.1 e-0.3 i-0.3 s1.1
com 7.4 e0.3 i0.7 s0.6
comb 6.0 a-1.4 e-0.8 g1.1 h1.3 i-0.7 j-0.5 l-0.4 m-0.4 o-0.3 p-0.4 r1.2 s-0.6 t0.6
comb+de 6.9 c-0.3 g-0.4 h-0.3 r-0.4
combie 6.2 a-1.4 c-0.5 d-0.4 e-0.6 f-0.3 g0.8 h1.6 i-0.6 j-0.4 p-0.4 r0.9 s-0.5
come 7.4 a-0.4 g0.5 h0.5 r0.3
comedi 7.4 a-0.4 g0.5 h0.5 r0.3
comi 5.5 a0.8 b0.6 c1.4 f0.4 i1.1 k0.8 n0.4 t0.7
comi+a 7.4 a0.5 i1.4
comi+de 6.6 a-0.4 b0.5 c0.7 d-0.4 e-0.8 f1.0 g-0.4 h1.0 k1.0 n0.4 p-0.4 s-0.5 t0.5
comi+des 6.9 h-0.3 l0.4 t0.6
comi+entr 7.4 a0.7 b0.4 c0.9 e1.2 p1.4 s0.8
comite 5.5 a0.8 b0.6 c1.4 f0.4 i1.1 k0.8 n0.4 t0.7
comm 3.2 a-1.0 b-1.2 c1.0 d0.6 e1.1 g-0.6 h0.6 i1.5 j-0.6 k-0.9 l-0.4 m-1.0 n1.3 o0.9 p-2.3 q-1.4 s0.4 t-0.6
comm+a 6.1 a0.9 b-0.3 c0.6 e-0.5 f0.4 g-0.7 h-0.3 i2.5 j-0.4 r-0.6
comm+aux 7.1 a-0.6 b-0.4 d0.3 f0.3 g0.8 o1.6 r1.2
comm+avan 6.6 b0.4 c0.6 d-0.4 e0.8 g-0.4 p0.4 q-0.4 r-0.4
comm+ca 6.2 a0.8 b-0.4 c2.4 d-0.5 e0.9 g1.3 h0.8 i1.2 r1.4
comm+conv 6.6 a-0.8 c0.6 d0.4 h0.4 i-0.7 o0.9 q0.6 r-0.3 s-0.3
comm+dans 7.1 a-0.7 c-0.3 g1.1 h0.9 k0.4 n-0.4 r1.3
comm+de 5.6 b1.2 d-0.4 f-0.4 g-0.3 h-0.4 i-0.7 j0.5 k0.7 m-0.4 q0.3 s-0.7
comm+dema 7.4 a-0.5 k0.3 t2.0
comm+du 6.9 a-0.7 b0.3 e-0.6 g0.6 h-0.4 m-0.4 r0.9 s-0.4
comm+est 6.9 e-0.4 g-0.4 i0.3 k0.6 l0.4
comm+et 6.7 a1.5 d0.4 e0.5 f1.0 g-0.4 j0.3 m0.6 p0.4 r-0.4
comm+habi 7.1 a-0.4 c-0.3 n2.2 o-0.5 q-0.5
comm+il 7.4 c0.3 d0.4 g0.6 h1.1 r0.5 s0.5
comm+je 6.3 c0.6 g-0.5 h-0.4 i0.7 k0.3 p0.4 q0.3
comm+la 7.1 i-0.3 l0.5 m0.3
comm+le 6.3 a0.8 b-0.3 d-0.5 e1.0 f0.7 h0.6 i1.3 j0.5 k-0.3 m1.0 p-0.4 s-0.3
comm+les 6.7 b0.3 d0.7 e-0.3 f0.4 g-0.5 r-0.5
comm+nous 6.9 e0.7 i0.4 j-0.3 l0.8 m0.4 n0.3 p0.6
comm+on 6.3 a0.3 b0.6 c0.7 d0.3 g0.5 i0.3 l-0.4 n0.5 p-0.7 r0.4 s-0.4
comm+pour 6.9 a-0.7 e-0.4 h2.0 j-0.4
comm+prev 6.3 a-0.4 c-0.4 d-0.5 e0.4 f-0.4 g-0.5 m-0.3 n0.9 p-0.3
comm+se 7.4 h0.8 s0.5
comm+si 7.4 a-0.4 e-0.5 f0.3 g0.6 o0.3 r0.7
comm+son 7.4 a0.7 p1.1
comm+tu 7.4 f0.4 g0.6 k0.7 o0.5 q0.5 r0.7
comm+un 6.7 a-0.5 e-0.3 g-0.4 h-0.4 i0.3 m-0.4 n0.3 r-0.4 t-0.3
comm+une 6.9 c0.6 g1.2 i-0.4 r1.5 s-0.4
comm+vous 6.7 a1.1 d0.4 e1.3 g-0.4 i1.2 j0.6 s1.5
comman 5.2 a-0.9 b-0.8 c1.2 d0.4 e-0.3 g-0.4 h1.6 i-1.2 m0.8 o1.1 p0.5 q-0.4 s1.1 t-0.4
comme 4.1 a-1.8 c1.6 d0.5 e0.6 f-0.5 g1.9 h0.6 i1.7 j-0.8 l-0.4 m-1.4 n1.7 o-0.4 p-0.7 r2.4 s-1.2 t-0.6
commen 4.7 a0.7 b-0.8 c0.6 d-0.5 e1.5 g-1.6 h-0.4 i0.6 j-1.1 k-0.6 m-0.3 p-1.5 q-0.5 r-1.0 s1.8 t0.6
commer 5.6 a0.7 c-1.0 d0.9 f0.8 g-0.3 h0.6 i0.7 l0.8 m0.7 p-0.7 q-0.3 s1.0 t-0.3
commis 5.6 a-0.6 c-0.7 e0.4 g-0.9 i-0.6 j0.9 l-0.3 m-0.7 o1.2 p-0.7 s-0.7 t1.0
commun 5.0 a0.5 e0.5 f1.8 g-0.6 h-0.4 i0.9 m-0.8 n1.5 p-0.9 s-0.5
comp 3.1 b1.1 c-1.2 d-0.6 e1.1 f0.6 g-1.0 h-1.5 i0.9 j-1.7 l1.7 n3.2 o1.0 p0.9 q0.6 s-0.4 t-1.2
comp+a 6.7 d0.8 e-0.8 h-0.5 j-0.3 l0.5 m-0.4 r0.4 s-0.4
comp+auss 7.4 a-0.3 c0.4 g0.8 h-0.3 o0.5 q1.7 r1.1 t0.5
comp+avan 7.4 a-0.4 o0.3
comp+avec 7.1 a0.6 b2.2 d0.4 f0.6 g-0.4 i-0.6 k-0.4 l0.6 n-0.4 q1.0
comp+ca 7.4 a-0.5 c-0.3 g0.5 l0.5 n0.5 r0.5
comp+dans 7.1 m0.9 o0.6
comp+de 5.6 a0.7 b-0.4 e-1.4 f-0.3 i1.2 k0.5 n-0.6 p2.6 q0.3 s-0.8 t-0.5
comp+dema 7.4 a-0.5 c0.6 f0.4 m0.8 o-0.3 q2.0
comp+des 6.6 a0.8 c0.5 e0.8 g-0.4 j0.4 m0.4 s-0.4 t0.4
comp+deux 7.1 b1.0 e-0.5 g-0.4 m1.0 q0.4 r-0.3
comp+du 6.6 a-0.3 b0.4 d0.5 i0.7 j-0.3 m-0.3 n-0.4 o1.5 p-0.3 q1.1
comp+en 7.1 e1.0 i1.4 s0.4
comp+est 6.9 a-0.7 c-0.8 e-0.3 i-0.4 j-0.3 l1.9 n0.5
comp+et 6.2 b0.8 d-0.3 e0.9 f1.2 g1.3 i0.4 j-0.4 k-0.4 l-0.4 m-0.3 q-0.4 r1.2 s-0.4
comp+goog 7.4 a0.4 e1.3 s0.6
comp+je 7.4 a-0.5 i0.5 o0.6 q0.6
comp+la 6.7 c1.4 d0.9 e-0.5 i1.1 k0.3 l0.8 m0.6 o-0.3 t0.3
comp+le 6.6 b-0.6 d0.4 e0.5 f0.4 g-0.3 i-0.5 j0.5 l0.4 n0.5 o-0.3 p0.5 s-0.3
comp+les 6.7 b0.9 c0.6 d0.9 e-0.3 j0.6 m0.6 p-0.4
comp+me 7.4 e0.3 o1.0 p0.7
comp+pas 6.4 a0.7 d-0.3 e1.1 g-0.5 i-0.6 j1.0 k-0.4 m2.1 o0.4 p1.1 q0.4 r-0.4 s-0.5
comp+plus 7.4 a0.6 b0.8 e0.3 i0.8 s1.7
comp+pour 6.7 e-0.5 g-0.3 i-0.5 p0.5 r-0.3
comp+que 6.3 a-0.4 b0.4 e-0.7 g0.4 i0.8 j-0.5 l0.9 m1.0 n-0.4 p-0.4 s-0.3
comp+qui 7.1 h1.2 n0.5
comp+rend 6.3 c-0.4 e-0.7 f0.5 g-0.4 i-0.3 k0.4 n-0.3 r-0.5 t0.6
comp+rest 7.4 b0.4 e-0.4 f0.3 p0.5
comp+sort 7.4 c0.4 i0.6 k1.3
comp+sur 6.9 a1.0 e0.6 n0.6 p1.2 s0.4
comp+tenu 7.4 a0.5 d0.4 e0.9 f1.4 k0.4 q0.6
comp+une 7.1 e0.6 m-0.3
comp+vous 7.1 a0.7 b0.7 c0.7 d-0.3 e0.6 g-0.4 k0.4 s1.4
compag 6.7 a-0.3 b0.8 c-0.5 d0.6 f0.4 m0.4 p0.4
compar 6.6 a1.2 b3.7 d1.1 f0.4 g-0.5 i0.5 k-0.3 l0.4 m1.0 n-0.4 p-0.4 s-0.3 t0.5
compen 7.1 e-0.4 j-0.3 p1.4 q1.0 r-0.3
compet 6.9 c0.5 d0.3 e1.4 j-0.5 n0.3 o0.5 p0.3 r0.5
comple 5.4 b-0.7 d0.8 e-1.5 g0.4 h-0.4 i0.6 j-0.9 k2.5 l0.4 r0.7
compli 6.6 a-1.4 b-0.3 d-0.6 e-0.8 g1.2 i-0.5 l0.9 q-0.3 r1.8 s-0.5
compor 6.9 a0.6 d0.4 e1.5 f0.4 j0.7
compos 7.4 k0.3 l0.3 m0.3 n0.9
compre 5.6 b0.3 g-0.5 h-0.7 i0.5 j0.4 k-0.4 l0.5 m-0.4 n0.6 o1.3 p-0.7 r-0.3
compri 5.3 b0.9 c-0.6 d0.5 e0.6 f-0.3 g1.7 j-0.8 k0.4 l1.4 m1.0 o-0.4 p0.7 q0.8 r2.2 t0.5
compta 4.7 a-1.8 b-0.7 c-0.4 d-0.7 g-0.6 h0.7 i0.8 j-1.3 l1.5 m-0.7 n4.0 o1.4 s-0.9
compte 4.1 a1.3 c1.3 d-0.6 e2.0 f1.1 g-1.5 h-0.5 i0.6 j-0.5 k0.4 l0.5 m1.9 n1.2 o0.7 q1.5 r-0.7 t-0.3
compto 6.7 b-0.4 d-0.4 e0.4 f1.1 i-0.5 j0.7 m-0.4 p-0.5 s0.5
conc 4.7 b0.9 e-0.5 f-0.7 g-0.7 h0.3 i2.2 j1.0 k-0.7 n-0.3 o-0.5 p-0.5 s-1.0
conc+de 5.9 a1.1 c-0.4 e0.7 f-0.5 g-0.6 h-0.4 i0.9 j2.1 m-0.3 r-0.5 s-0.5
conc+des 7.4 a0.4 c-0.3 i0.7
conc+du 7.4 e-0.4
conc+et 7.1 e-0.3 g0.3 i0.6 r0.3
conc+le 7.4 j0.4
concer 6.1 a-1.4 b-0.4 d-0.4 e-0.9 h0.6 i-0.6 k-0.4 o-0.3 p-0.5 q0.6 r0.4 s-0.5
concil 6.7 a0.9 e0.8 i-0.4 j2.7 p0.5
conclu 6.7 b0.6 e0.7 j-0.5 p0.6
concou 6.7 a-0.5 g-0.5 h-0.4 j-0.5 l0.4
concur 5.6 a0.6 b1.0 c-0.5 d0.4 e-1.0 f-0.5 g-0.6 i3.1 j-0.7 k-0.3 l-0.4 m0.3 n-0.4 p-0.6 r-0.3
cond 5.6 a-0.8 b-0.3 e-0.7 h1.8 j-0.8 n-0.4 o1.0 q0.8 r0.5 s-0.6
cond+de 6.7 c-0.4 e-0.7 j-0.3 k0.3 m0.7 q0.5
cond+gene 7.1 c0.6 e0.5 n0.4 o0.6 r0.5
condam 6.9 d-0.4 e-0.6
condit 6.1 a-0.6 d0.5 g-0.3 h1.4 j-0.6 o0.7 q0.4 r0.4 s-0.3 t0.4
conduc 7.1 e-0.3 k0.4 m0.7 q0.4
conf 4.2 b1.4 d0.4 e-0.4 g2.0 h4.0 i1.7 j0.5 k0.4 n-0.5 o0.3 q1.2 r2.6 s0.7
conf+a 7.1 a0.8 b1.1 i1.1 j0.3
conf+au 7.1 e-0.5 k0.7 m0.8 o0.4 p0.5 q0.8
conf+auss 6.7 a-0.5 d-0.3 g1.6 h3.1 i-0.3 m0.5 n0.8 q0.4 r1.8
conf+avoi 7.4 f0.6 q0.4
conf+de 6.9 a0.6 b0.5 d-0.3 j1.4 p0.8 s0.9
conf+je 7.4 b1.1 f0.3 j-0.3 l0.4 m0.5 s0.7
conf+la 6.2 a-0.4 b0.6 c0.6 d1.0 h0.8 j-0.5 k-0.4 m-0.3 n-0.4 o-0.3 p-0.5 q1.3 r0.4 t0.3
conf+le 7.1 a0.5 b0.9 e0.4 i0.7 j0.4 o0.7 p0.4
conf+me 7.4 c-0.3 d0.3 e0.5 j-0.4 k0.3 l0.4 q0.3 s0.9
conf+par 7.1 a-0.3 i-0.3 o0.6 q-0.4 r-0.3 s0.7
conf+que 6.4 b-0.4 c0.5 h-0.4 i-0.4 j0.5 k0.4 n0.7 p1.3 q-0.4
conf+qui 7.4 e0.4 h0.5 j0.5 r0.3
conf+sa 7.1 a-0.3 f0.3 g0.4 h1.0 i-0.4 r0.6
conf+sur 7.4 j0.6 p0.6 s-0.4
confer 7.4 a-0.3 s-0.4
confia 6.2 a1.4 b0.4 d0.5 g-0.6 j1.3 k0.4 p-0.4 q0.6 r-0.6
confid 7.4 a-0.3
confie 5.8 b1.5 g0.7 h1.8 i1.8 k-0.4 r1.0 s0.5 t0.3
confio 7.1 a-0.4 d-0.3 g1.3 h2.6 i-0.4 n0.3 r1.5
confir 5.3 a-1.0 b-0.8 c0.3 g-0.4 i-0.9 j-0.3 k0.8 l-0.4 m-0.5 o0.9 q0.8
confor 6.7 a0.4 d0.6 i0.6 m0.9 o0.8 p0.4 q0.5
confre 5.8 b1.4 d-0.7 g1.8 h1.9 i2.0 p-0.7 r1.9 s0.4
cong 5.5 a-1.7 b-0.4 c0.3 e-1.1 f0.4 g-0.8 i-0.9 j-0.6 m0.3 p-0.7 r-0.7 s-0.6 t0.5
cong+du 7.4 c0.3 n-0.3 t0.5
cong+et 7.4 a-0.5
cong+mate 6.9 a-0.4
cong+pare 7.4 a-0.3 m0.5 n-0.3
conge 6.1 a-1.2 e-0.8 g-0.5 i-0.6 j-0.3 n-0.3 p-0.5 r-0.6 s-0.4 t-0.3
conges 6.7 a-0.8 e-0.4 l0.4 n0.5 t0.4
congre 6.9 c0.4 f0.3 t0.6
conn 5.3 b1.3 d0.3 e0.3 f1.5 g0.6 h-0.4 i0.4 j1.7 o-0.3 r1.0 s-0.4 t-0.3
conn+a 7.4 k0.8
conn+de 7.4 a1.0 b2.8 f2.4 i-0.3 m0.7
conn+la 7.4 e0.6 j0.8
conn+le 6.6 c-0.5 d0.7 e0.3 i1.0 s-0.3
conn+pas 7.4 a0.9 d0.8 e1.0 p1.1 s0.7
conn+rien 7.4 c1.1 e0.6 g0.3 h-0.3 r0.7
conn+votr 7.1 a0.6 c0.6 e-0.7 f0.6 i0.4 j0.5 p0.8 s0.5
connai 5.4 a0.7 b1.4 c0.4 d0.6 e0.5 f1.6 i0.7 j1.9 o-0.3 s-0.6
connec 7.4 g0.6 r0.7 s0.4
cons 3.9 a4.3 b1.2 c1.0 d2.1 e2.9 g-1.3 h0.9 i1.7 j6.6 l-0.9 m2.2 n-1.0 o-0.3 p0.9 r-0.9 s1.2 t-0.5
cons+a 6.7 c-0.4 d0.4 e1.3 j0.9 m0.6
cons+admi 7.1 a-0.4 i0.6
cons+ce 7.4 a0.3 b0.4 c-0.4 i0.8 j-0.3 t0.4
cons+de 5.7 a1.0 b0.7 c1.4 d-0.3 e1.7 g-0.7 h-0.5 j0.4 k0.8 m1.0 p0.9 s1.6
cons+deux 7.1 a0.6 b0.6 e0.3 i0.6 r-0.3
cons+elle 7.4 a0.5 g-0.4 j0.9 s0.5
cons+ense 7.4 b0.7 i0.5 j0.8
cons+la 6.7 a1.1 b0.8 c-0.3 d-0.3 e0.3 i0.4 m0.5 p2.3
cons+les 7.1 a0.3 e0.4 j0.5
cons+muni 7.4 e0.7 f1.2 g0.6 h0.8 j-0.3 r0.6 s1.4
cons+nous 7.1 c1.0 d1.1 e-0.4 j0.4
cons+que 7.1 a0.3 c0.6 d0.4 e-0.5 i-0.3 j0.8 p0.4
cons+sur 7.1 a0.5 b1.0 j1.5 m0.8 p0.8 s-0.5
cons+synd 6.9 a0.4 b0.8 c0.3 d0.9 e0.9 g1.0 h1.2 j-0.3 m0.4 n-0.3 o0.4 r1.1 s-0.3
cons+un 7.4 a0.4 c1.4 j0.7
cons+une 7.4 a-0.4 c-0.3 o0.7 p-0.3 q0.6 s-0.6
cons+vous 6.9 h0.3 i0.8 j0.9
consac 7.4 a-0.5 d-0.4 j-0.4 o0.7 q0.6 s-0.6
consei 4.9 a1.6 b1.2 d1.2 e3.6 f0.5 h1.3 j3.8 l-0.4 m0.3 n-0.7 p-0.7 r0.6 s0.7
conseq 7.4 a0.8 d1.2 i1.0 m0.7 p0.6
conser 6.3 a0.7 b0.9 e0.5 f-0.3 g0.4 h0.3 i0.7 j1.8 m0.3 p-0.4 r0.5 s-0.3 t0.4
consid 6.6 a0.3 b1.0 e-0.9 i1.1 p0.5 s-0.3
consig 6.7 a0.7 c0.3 d-0.3 h1.1 i-0.5 j-0.3 n0.4 p2.0
conso 7.4 c0.3 e-0.4 m0.7 p0.5 s0.8
consom 6.0 a1.4 b-0.6 e0.3 f-0.4 g-0.5 i-0.6 j2.2 m1.5 p-0.6 r-0.4 s3.1
consta 6.0 a2.1 b0.5 c0.9 e1.7 g-0.8 i-0.7 j2.6 m-0.3 r-0.7 s-0.5
consti 7.4 c0.6 i0.5 j0.3
consul 5.6 c-0.6 d1.1 e-0.5 f0.5 g-0.6 k-0.5 l-0.6 n-0.4 q0.5 r-0.5 s-0.8
cont 3.2 a-0.8 b-0.5 c-0.3 d-1.5 e-0.4 f0.9 h1.1 j4.0 l0.5 m1.5 o-0.8 p-1.5 r0.8 s-2.4 t-0.8
cont+a 6.3 a1.3 c0.9 d0.8 e0.8 i1.4 j1.4 l0.7
cont+accu 7.4 a-0.3 b0.6 c0.4 e-0.5 f-0.3 h0.8 k0.6 m0.5 n0.4 q0.5 r0.6
cont+arre 7.4 a-0.3 r-0.3
cont+au 7.4 a0.5 b0.4 i0.4 j0.9 m1.5
cont+avec 6.6 a0.5 c-0.3 f1.1 g-0.4 h0.5 i-0.6 j1.4 r-0.3 s-0.3
cont+comm 6.7 a-0.8 b0.7 c-0.4 d-0.5 g0.9 h-0.4 i-0.9 m-0.3 n0.5 q-0.4 r0.9
cont+de 5.4 a-0.9 c-0.3 g-0.3 h1.2 j-0.4 l0.4 m0.5 p-0.7 s-0.7
cont+du 7.1 d0.7 e0.4 f0.9 h0.7 i-0.3 n0.4 r0.7
cont+entr 7.1 c0.5 d0.8 l0.5 n0.4 p0.4
cont+est 6.3 a-0.3 b-0.4 d-0.6 e0.9 g0.9 h1.1 k-0.3 n0.7 r1.2 s0.5
cont+et 6.0 a0.9 c0.4 d-0.5 e0.7 g-0.4 h0.5 i0.4 j1.3 m-0.5 s-0.3
cont+fisc 7.4 g1.1 n0.7 r1.0
cont+form 7.4 a1.0 l0.4 m2.6
cont+info 7.1 b0.6 i1.1 j-0.4
cont+je 7.1 b0.5 j0.8 m0.7
cont+la 6.0 a-0.6 b0.4 d-0.3 g-0.3 h0.4 i-0.5 j-0.6 k0.4 l-0.3 m0.6 n0.8 p-0.4 q-0.4 r0.4 s-0.4 t0.3
cont+le 6.2 a-0.4 j-0.4 m-0.3 n-0.4
cont+les 7.1 a-0.4 b-0.3 c0.5 d-0.4 e-0.3 o0.5
cont+mon 7.4 b0.5 l0.3
cont+notr 6.9 a-0.4 g-0.4 j-0.4 r-0.3
cont+pour 6.7 d0.5 e-0.4 h0.5 k0.5 l0.4 q1.0 r0.6
cont+rele 7.4 i0.8 j1.0 p1.4
cont+sign 7.4 a-0.4 h0.4 j-0.4 r0.4
cont+son 6.9 a-0.4 d0.5 g-0.4 h-0.4 k0.6 l0.5 m0.4 t-0.3
cont+toi 7.4 a0.4 c0.5 e0.5 f0.8 i1.5
cont+un 6.7 c-0.4 g-0.4 i0.5 k-0.3
contac 5.4 a0.3 c-0.5 e0.5 f1.8 g-0.6 h0.5 o-0.5 p-0.8
conten 5.8 a0.4 e1.9 f2.3 g0.6 h1.6 i-0.5 j1.3 k0.7 l0.7 m-0.5 p-0.6 r0.7
contes 5.5 a0.4 b0.6 c-0.5 d-0.6 e-1.1 g-0.8 i-0.5 j1.0 k0.7 l0.8 m4.2 n0.5 p-0.5 s-0.7
contin 5.0 a-1.1 c-0.4 e-0.9 f-0.5 g1.3 i-0.4 j-0.4 k0.5 l-0.6 m-0.4 p-0.7 q-0.3 r1.5 s-0.8
contra 4.2 b0.8 c2.6 d0.4 e0.7 f-0.5 g-1.0 h2.0 i2.4 j3.1 k-0.5 l-0.9 m0.4 n-0.3 q-0.4 s-1.3 t-0.4
contre 5.1 a-0.7 d-0.6 g-1.4 h-0.4 i-0.4 k0.7 l1.1 m-0.4 n0.4 o0.7 p-1.0 r-0.5 s-0.7
contro 5.7 a-0.8 c-0.4 d-0.5 e0.5 g1.7 h-0.3 i-1.0 j0.7 k0.6 l0.6 n0.7 o-0.5 p0.4 q0.4 r2.2 s-0.4 t0.3
conv 5.0 a0.6 b1.1 c0.8 d0.6 f0.4 g-1.5 i-0.4 l0.6 m1.8 n0.9 o0.5 q0.6 r-0.6 s-0.7
conv+a 7.1 a-0.4 e-0.3 i0.6
conv+au 7.4 s0.5
conv+coll 7.4 b0.4 d0.7 f0.9
convai 7.4 b-0.3 c-0.3 e0.5 i0.7 k-0.3 o0.3
conven 5.7 b1.1 c1.3 d1.4 e-0.4 f0.9 g-0.9 h0.4 j-0.9 m2.6 o0.8 p-0.8 q0.7 s-0.7 t0.7
conver 6.9 a1.1 b1.2 g-0.5 j0.8 p1.6 s0.4
convie 6.4 a-0.5 b-0.4 c-0.4 d-0.4 e-0.5 l0.4 n1.2 r-0.4
convoq 7.4 b-0.3 c0.7 n0.3
coop 6.7 a-0.5 c-0.5 d0.3 f0.9 h0.6 i-0.4 j-0.3 k0.4 l-0.3 n-0.3 p-0.5
cooper 6.7 a-0.5 c-0.5 d0.3 f0.9 h0.6 i-0.4 j-0.3 k0.4 l-0.3 n-0.3 p-0.5
coor 6.6 d0.4 e0.4 f0.3 g1.0 h1.8 i-0.4 j0.9 r1.1 s-0.7
coor+de 6.9 a0.7 d0.4 e0.6 f0.4 j1.1
coordo 6.6 d0.4 e0.4 f0.3 g1.0 h1.8 i-0.4 j0.9 r1.1 s-0.7
copi 5.3 a1.5 b1.8 e1.6 f3.5 g-1.4 h-0.7 i-0.5 j0.3 k-0.4 m0.9 n-0.5 o0.9 p1.7 r-1.2 s0.9
copi+de 6.2 a1.1 b0.5 c-0.5 e1.6 f1.0 g-0.5 j1.2 p0.4 r-0.4 s1.7
copie 5.6 a0.4 e0.6 f3.9 g-0.9 h-0.6 i-0.4 k-0.3 l0.5 n-0.3 o0.5 p-0.8 r-0.9 s-0.3
copies 7.4 a0.3 e0.6 j0.7 o0.7 p0.9 s1.1
copine 7.4 a0.6 b1.8 e0.6 m0.9 p0.7 s0.7
copr 6.4 e0.9 g-0.5 i-0.6 m-0.4 p0.6 s0.5 t0.6
copr+a 7.4 c0.4 d0.5 p0.4
coprop 6.6 a0.5 b0.3 c0.3 e0.7 g-0.5 h-0.6 i-0.5 p0.7 q0.4 s0.5 t0.4
coqu 7.1 a0.7 b0.7 c1.0 d-0.3 e1.5 f-0.3 i-0.3 j0.5 p0.8 s0.6 t0.3
coquil 7.4 a0.4 b0.7 c0.3 d-0.3 e1.7 f-0.3 i-0.3 s0.6 t0.3
cora 7.4 a0.3 b0.7 i0.9 p0.4
corali 7.4 a0.3 b0.7 i0.9 p0.4
corb 7.1 e0.8 j1.3 o0.4
cord 4.9 a-0.4 b-0.6 c-0.5 f-0.7 g0.6 h1.1 j-1.0 k1.3 l0.4 m0.4 p0.3 q2.3 r0.9 s-0.8
cord+flor 7.4 p0.5
cord+la 7.4 a-0.4 b0.3 e-0.3 g0.3 h0.4 l0.6 m0.5 r0.5
cordia 5.0 b-0.7 c-0.5 f-1.0 h1.2 j-1.0 k1.3 l0.3 p0.4 q2.3 r0.5 s-0.7
cori 6.7 b0.5 c0.7 d1.1 e-0.5 f1.3 j-0.3 k0.3 n1.5 o-0.4 r0.6 s-0.3
corinn 6.9 b0.6 e-0.4 g0.4 k0.4 n1.6 o-0.4 r0.6
corp 7.4 e0.3 j0.6 p0.6
corps 7.4 e0.3 j0.6 p0.6
corr 4.9 a2.7 b0.6 c0.4 d0.5 e2.7 f-0.4 g-1.0 i0.8 j-0.7 l-0.5 m3.0 n-0.6 p-0.6 r-0.6 s1.7 t1.9
corr+a 7.4 a-0.5 q0.9
corr+de 7.4 a0.6 b0.8 e0.5 s1.4
corr+en 7.4 a0.4 d0.7 e0.7 i1.2
corr+et 7.1 a0.6 c0.4 e1.2 s1.5 t0.7
corr+moi 7.4 a0.3 e0.6 h0.5 m0.3 o0.4 t1.0
corr+pas 7.4 a0.4 e0.8 f0.6 p0.6
correc 5.7 a0.3 c-1.1 d0.5 e0.5 i1.3 j-0.6 l-0.4 m0.5 n-0.5 p-0.5 s0.6 t0.5
corres 6.6 a0.5 b0.8 d0.4 e-0.6 g-0.4 h0.6 j0.3 m0.4 q0.7 r-0.4 s0.8
corrig 5.7 a2.3 c1.5 e3.1 g-1.0 j-0.5 m2.6 o-0.4 p-0.4 s0.6 t1.8
cost 6.7 b1.3 c-0.3 d0.3 g0.5 i0.8 p-0.3 r0.3 s0.4
costa 7.4 g0.7 r0.5
cote 5.0 b0.3 c-0.6 d0.5 e-0.8 f0.4 g-1.1 i-0.8 j-1.1 k-0.3 m1.2 n0.9 p0.5 q0.4 r-1.4 s-1.0
cote+du 7.4 c0.7
cote+le 7.4 l0.4 n0.6 p0.5
couc 6.2 a-0.4 f-0.3 i0.8 k1.4 p-0.5 t0.5
coucou 6.2 a-0.4 f-0.3 i0.8 k1.4 p-0.5 t0.5
coul 5.9 b-0.7 c0.5 d-0.5 e1.2 f1.1 g1.0 h1.0 i-0.8 l-0.4 m1.0 r1.6 s-0.6
coul+des 7.4 g0.5 r-0.3
couleu 6.3 a-0.9 b-0.5 d-0.4 e0.5 f1.1 g0.6 h1.2 i-0.5 j-0.3 n0.3 p-0.4 r1.1 s-0.4
couloi 7.4 a0.7 e0.4 m0.9 p0.6
coup 4.7 b1.5 c-0.6 d1.4 e-0.4 f0.7 g0.5 h1.2 i0.4 j-1.1 l0.9 m-0.5 n-0.8 p-0.6 q0.6 r1.4 s-0.4 t1.5
coup+au 7.4 c0.4 s0.8
coup+de 6.1 a0.9 b1.3 d1.8 e-0.7 i-0.4 j-0.4 l0.8 m-0.4 p0.8 r0.5 s0.7 t0.8
coup+le 6.9 a-0.6 d0.5 h0.8 i-0.4 o0.4 q0.4 t1.3
coup+on 7.1 d0.3 g0.4 h0.5 m-0.3 r0.4 t0.5
coup+œil 7.4 g0.3 h0.6 m0.3 n-0.4 o0.7 q1.0 r0.6
coupe 6.4 a0.5 b1.3 i0.5 n0.4 o-0.4 t1.0
coupee 6.7 d1.9 e1.2 f0.6 h0.7 i0.4 n-0.5 o1.0 r0.8 t0.5
couper 7.4 b0.9 i0.9
couple 7.4 a0.3 d0.4 i0.5 s0.8
coups 7.1 c-0.4 e0.7 f0.9 g-0.4
coupur 7.4 a-0.4 g1.2 r1.3
cour 4.1 a-0.7 b1.0 c0.8 d1.2 e-0.7 g-0.9 i1.3 j0.9 l0.3 n0.4 o-0.6 p0.7 q1.2 r-0.4 s-0.8 t0.8
cour+anno 7.4 a0.6 b1.3 i1.2
cour+de 6.1 a-0.3 b-0.8 e0.7 f0.5 g-0.6 h-0.7 i-0.7 j0.7 k-0.4 l-0.3 m0.5 n2.0 q0.5 r-0.4 s-0.5
cour+du 6.9 c0.3 d0.3 g0.7 h0.7 i-0.4 p0.6 r0.7
cour+est 6.9 f0.4 i0.4 j-0.4
cour+par 7.4 a0.6 b0.3 e-0.4 i1.5 s0.3
cour+qui 7.4 c0.5 d0.6 m0.9
cour+reco 7.4 a0.3 d0.4 e0.3 i0.6 j0.9 p0.5
couran 6.3 a-0.8 g-0.4 l0.4 o-0.4 q0.5 r-0.4 s-0.4 t1.0
courbe 7.4 g0.4
courir 7.1 a0.7 b1.6 e0.6 h0.4 m-0.5 o0.4 p1.6 t0.9
courri 5.0 a0.6 d1.5 g-0.4 i0.8 j0.7 k-0.5 l-0.3 n1.2 p1.0 q1.4 r-0.3 t-0.8
cours 6.2 b-0.4 c0.3 d0.3 e-0.4 g-0.6 i1.7 j-0.5 l1.1 p-0.5
course 7.1 a0.4 b1.1 d0.3 i0.3 s0.6
court 6.4 c1.2 e0.4 f0.3 t0.7
courte 7.4 a-0.4 h-0.3 n0.4 q0.4 t-0.3
cous 6.2 a-0.8 c-0.3 g0.8 h1.1 i1.2 j-0.3 k0.7 p-0.3 q0.7 r1.1 s-0.4
cousin 6.2 a-0.8 c-0.3 g0.8 h1.1 i1.2 j-0.3 k0.7 p-0.3 q0.7 r1.1 s-0.4
cout 5.9 a1.3 b2.5 c-0.6 d-0.4 e1.0 f-0.5 g-0.6 h1.0 j0.5 k-0.4 l-0.3 m-0.5 o-0.3 p-0.6 q-0.6 s1.0 t0.7
cout+plus 7.4 a0.6 b1.7 e-0.4 g-0.4 q-0.5
cout+une 7.1 e1.3 s0.9 t1.7
coute 6.3 a1.5 b2.9 c-0.5 d-0.5 e0.9 f-0.3 g-0.8 h-0.4 j0.9 m-0.4 p-0.5 q-0.5 r-0.5 t0.9
couter 7.1 h1.6 j-0.3 s1.2
couv 6.0 b0.7 e1.2 g-0.5 h2.2 i-0.6 l0.5 n0.3 p0.4 t1.0
couver 6.2 b0.5 d-0.3 e0.8 h2.6 i-0.5 t0.9
couvre 7.4 d0.3 e0.6 l0.5 n0.4 p0.8
craq 7.4 a-0.5 e-0.4 g1.0 h1.3 r0.9
craque 7.4 a-0.5 e-0.4 g1.0 h1.3 r0.9
cray 7.4 e0.7 f0.9 o0.5 p-0.3 t0.9
crayon 7.4 e0.7 f0.9 o0.5 p-0.3 t0.9
crea 7.4 a-0.5 h0.5 j-0.4
crec 6.9 c1.1 f0.3 j0.6 q1.0
crec+et 7.4 c0.4 d0.3 f0.6
creche 6.9 c1.1 f0.3 j0.6 q1.0
cred 6.9 c0.8 d0.5 m0.7 q1.0 t0.7
credit 7.1 c0.8 d0.5 q1.0 t0.7
crem 7.1 d0.4 e-0.3 i0.6 r-0.3
cren 6.3 a-0.9 e-0.3 h0.5 k1.7 o-0.3 q-0.3 s-0.3 t-0.3
crenea 6.3 a-0.9 e-0.3 h0.5 k1.7 o-0.3 q-0.3 s-0.3 t-0.3
crep 7.1 c0.4 e-0.3 g0.3 h0.5 q0.3 r0.5
crie 7.4 e-0.3
crit 7.4 e-0.5 f-0.3 g0.6 h-0.4 k0.4 o0.3 q0.4 r0.7
critiq 7.4 e-0.5 f-0.3 g0.6 h-0.4 k0.4 o0.3 q0.4 r0.7
croi 5.6 a0.6 b0.6 c1.3 d0.9 g-1.1 h-0.3 i1.2 j-0.3 m-0.4 o0.4 q1.7 r-0.7 s-0.5
croi+bien 7.4 b0.8 e1.1 i-0.3 o0.6
croi+que 6.6 a0.6 c-0.3 d0.8 g-0.5 i1.5 j-0.4 p-0.3 r-0.4 s-0.4
croire 7.1 b0.4 f0.5 j0.5
crois 6.0 a0.7 b0.5 c0.8 d0.8 e0.4 g-0.8 i1.6 j-0.6 k0.6 o0.6 p-0.5 q1.2 r-0.5 s-0.7
croy 6.7 a1.5 c-0.4 e2.0 f0.3 g-0.5 h0.4 i0.4 r-0.5 s0.3 t-0.4
croy+moi 7.4 a0.8 e-0.4 g-0.3 m0.4 s0.6
croy+pas 7.1 e0.5 g0.9 p0.6 q0.9 r0.9 t0.4
croyez 6.9 a1.2 e0.7 g-0.4 i0.6 m0.3 r-0.3 s0.4
cru 7.4 a-0.8 c-0.3 p-0.6
cuis 5.9 a-0.4 b0.3 c0.5 d-0.6 e-0.5 g1.1 h0.8 i-0.7 p-0.5 q-0.6 r1.2 s0.4
cuis+a 7.4 e-0.3
cuis+et 7.4 e0.4 r-0.3 s0.5
cuisin 5.9 a-0.4 b0.3 c0.5 d-0.6 e-0.5 g1.1 h0.8 i-0.7 p-0.5 q-0.6 r1.2 s0.4
cult 7.4 a-0.4 k0.5
cultur 7.4 a-0.4 k0.5
cure 7.1 c-0.3 e0.5 f0.3
cybe 7.4 a-0.4 l2.1
cybera 7.4 a-0.4 l2.1
cycl 7.4 a0.4 j0.9 l1.6
cycles 7.4 a0.4 j0.9 l1.6
cœur 6.3 b-0.3 d1.4 g0.6 h-0.4 i1.4 k-0.4 p-0.5 q0.3 r0.5 s-0.3
cœur+n'y 7.4 a0.5 d1.0 i1.2
d'a 6.7 b0.9 c-0.4 e-0.4 h0.4 m0.7 n1.5 p-0.3
d'a+cote 6.7 b0.9 c-0.4 e-0.4 h0.4 m0.7 n1.5 p-0.3
d'en 6.7 a-0.3 d0.8 g-0.3 i0.7 j-0.5 q0.7 r-0.3
d'en+face 7.1 a0.3 d1.0 i0.9
d'or 7.1 e0.6 o0.4 q0.4
d'un 4.5 a0.9 b0.9 d1.3 e2.4 f0.7 g-0.7 h1.6 i-0.5 j0.8 k-1.1 l1.6 m1.9 n-1.0 o0.7 p-0.5 r-1.2 s1.4
d'un+an 7.4 d0.5 h1.4 i-0.3 m-0.6 o0.6 r0.4 t0.4
d'un+cote 7.1 a0.3 i0.5
d'un+de 7.4 b0.3 d0.3 f0.3 j-0.3 l0.4 m0.6 o0.4
d'un+maga 7.4 d0.6 s0.9
d'un+mois 7.1 b0.7 c-0.4 d0.5 j0.8 l0.5 m0.5 s0.5
d'y 7.4 c0.4 f0.5 i0.5 r0.3
da 6.9 a-0.7 e-0.3 g0.5 k0.8 n0.4 r0.3
da+cost 7.4 g0.7 r0.5
da+silv 7.4 a-0.5 k0.9 n0.4
daf 7.4 b0.5 i0.4 l0.4
daig+me 7.4 a0.5 d1.1 j0.4 s1.0
dame 6.6 a-0.5 c-0.6 d0.7 g2.0 i-0.5 m0.5 r2.0
dame+du 7.1 c-0.4 d0.3 e-0.6 g1.2 m0.6 r1.1
dani 7.4 d0.4 i0.5 o0.6
daniel 7.4 d0.4 i0.5 o0.6
dans 3.2 a-1.5 b-1.1 c-0.6 e1.0 f-0.3 g-1.4 i-2.9 j-0.5 k0.8 n1.9 q-1.3 r-1.0 s1.3 t1.9
dans+atte 7.4 i0.4
dans+autr 7.4 d1.2 s0.6
dans+deux 5.5 b0.5 f0.3 i-0.3 j-0.3 s-0.3
dans+dix 7.4 a-0.6 c-0.3 e-0.4 l0.3
dans+espa 7.4 f0.4 h-0.3 m0.5 r0.6 t-0.3
dans+heur 6.7 a-0.4 c0.9 e0.7 f0.4 g0.3 h0.6 o0.8 r0.8 s-0.3 t3.5
dans+la 4.5 a-0.4 c-0.6 e1.5 f0.7 h1.6 i-1.0 j1.2 m-0.4 n1.3 o0.4 p-1.3 r0.4 t1.7
dans+le 4.6 a-1.2 b0.7 e-0.4 f0.9 g-0.7 i-1.6 j-0.6 k0.9 m1.8 n1.5 o-0.5 r0.5 s-0.8
dans+les 5.6 a0.7 b0.7 e1.9 g-0.7 h0.7 j-0.8 k0.4 l1.4 o0.4 p0.4 t1.0
dans+ma 7.1 a0.5 d0.7 h0.7 p-0.3 s1.2
dans+mes 6.9 l-0.3 m-0.3 o0.9 p-0.3 s0.4
dans+mon 6.7 a1.1 e1.3 i0.4 p2.1 s1.4
dans+notr 7.4 a1.1 c0.8 d0.5 e-0.3 g-0.3 s1.8
dans+ses 7.4 a-0.3
dans+un 5.7 a-0.5 d0.9 e-0.3 h-0.3 i0.5 k-0.3 p-0.4 q-0.4 s-0.7
dans+une 7.4 k0.7 l0.6
dans+vos 6.6 c-0.4 f-0.4 g-0.3 i-0.3 o0.9 q-0.3 s0.6 t-0.4
dans+votr 7.4 a-0.8 c-0.5 e-0.4 n0.9
date 4.8 a0.9 b-0.8 c4.1 d0.9 e0.5 g-1.5 h0.5 i-0.5 l0.9 n-0.7 o2.9 q0.8 r-0.6 s0.6
date+de 6.2 c0.6 d0.4 i0.6 m-0.3 o-0.4 q1.2 s0.5
date+du 7.1 c0.6 h0.3 i-0.4 l-0.3 o0.6
date+eche 7.1 a-0.6 o0.4 t0.6
date+et 7.4 c0.3 f0.4 o0.6 s0.8
date+limi 7.4 c1.1 d0.7 m0.5 o1.5
date+pour 7.4 a0.5 e0.3 p0.4 s0.8
date+que 7.4 e0.4
dava 6.9 c-0.4 d1.1 f1.3 g-0.3 i0.8 j-0.3 l0.4 s-0.4
davant 6.9 c-0.4 d1.1 f1.3 g-0.3 i0.8 j-0.3 l0.4 s-0.4
de 1.5 a1.5 c-1.1 d-1.2 f-1.5 g-2.2 h-1.2 i0.6 j2.1 l-1.9 m1.7 n-1.8 p1.1 q-2.4 r-4.3 s1.0 t-0.8
de+abon 7.4 a-0.6 i0.4
de+accu 6.9 f0.6 g0.7 h0.8 i-0.4 m0.4 r0.7
de+acom 6.9 a0.3 c0.9 d0.4 i1.4 j0.8 o0.5 p-0.4 s-0.3
de+admi 7.4 b0.4 d-0.4 e0.6 f0.8 k0.4 l1.2 o0.3 q-0.4 r0.6 t1.2
de+agen 6.7 j0.7
de+anne 6.7 b0.4 e-0.4 f0.7 i0.4 s0.3
de+appe 7.4 a-0.5 b-0.4 c-0.3 g0.9 r1.0 t0.5
de+arti 6.4 b-0.4 c0.9 d-0.5 i0.6 j1.7 o1.2 p0.6 q0.3 s0.5
de+asso 6.9 a-0.5 g0.3 j0.4 k0.6 l1.1 q0.8 r0.6 s0.3
de+atel 6.7 b0.5 d-0.3 e0.8 h0.7 i0.4 s0.5
de+audi 7.4 b0.4 c-0.5 e0.9 f1.0 g0.7 i-0.4 k-0.5 l0.5 r0.7
de+auto 7.1 a0.5 c0.4 d1.1 e0.8 o0.7 p0.8 s0.4
de+autr 7.1 a0.3 i0.5
de+banq 7.1 a-0.6 d0.4 f0.3 h0.5 i-0.5 k0.4 l1.5 o0.8
de+beau 7.4 e0.8 m1.1 n0.3
de+bien 7.4 b0.6 l0.4
de+blog 7.4 a0.7 e0.4 i0.6 s0.8
de+bloq 7.1 a0.7 d0.3 p1.5
de+bon 6.7 a-0.4 e-0.4 g0.8 n0.5 r0.5
de+bonn 7.4 g0.4 h1.1 q0.9 r0.3
de+bons 7.4 a0.3 c1.1 d0.3 e0.5 h-0.4 i0.9 n0.7 o0.7
de+bres 7.4 a-0.4 n1.4 o0.4 t0.9
de+bria 7.4 b0.5 c0.4 e-0.4 g0.5 k0.3 r0.4 t0.6
de+briv 7.1 a0.5 b0.6 c0.4 e0.8 i1.1 s1.0
de+cais 7.1 a0.6 c0.4 e0.4 i-0.3 j0.5 p1.6
de+cale 7.1 a0.3 c0.5 d0.5 i1.2 o0.7
de+ce 5.6 a1.3 b-0.8 e2.8 f1.6 g-0.7 h-0.4 j1.3 k2.2 m-0.4 p1.4 q0.9 s1.0 t0.5
de+ces 7.1 c0.4 d0.7 e0.4 q0.4 s0.7
de+cett 6.9 a0.6 c0.6 d0.5 p1.2 t0.9
de+cham 7.4 b0.4 c0.4 g0.7 i0.5 q1.0 r0.8 t0.4
de+chan 5.9 c1.4 d0.4 e-0.8 g-0.5 i-0.6 j0.6 k1.8 n0.3 s-0.7
de+chaq 7.4 e0.7 n0.9 s0.6
de+char 7.4 b0.4 h-0.4 n0.4 s0.7 t-0.3
de+chau 7.4 i0.6
de+cher 7.4 a0.3 b0.7 c0.5 f0.8 i0.7 s0.6
de+chez 6.7 a0.7 b-0.4 c0.7 d1.1 e-0.5 g-0.5 i0.9 p1.3 r-0.4
de+chif 6.9 a0.5 d0.5 j0.6 t1.2
de+clas 7.4 a-0.4 b0.3 d0.4 e0.4 g1.2 k1.3 l0.7 n0.7 o0.6 r1.7 s-0.3
de+clie 7.4 o0.7
de+clot 7.1 a0.7 c1.1 h0.3 m1.2 o-0.4
de+coif 7.4 a0.5 i2.1 s1.4
de+comm 5.5 a-0.7 c-0.7 e-1.3 g-0.4 h1.6 i-0.8 j0.6 k-0.4 m0.7 n-0.7 o1.6 p-0.7 r-0.4 s0.4 t-0.3
de+comp 6.7 b1.0 c-0.4 d0.8 e0.7 j-0.3 m0.4 n0.5
de+conf 6.4 a0.9 c-0.4 d0.9 i0.9 j1.5 p-0.4 r-0.5 s-0.5
de+cong 7.4 a-0.3 e-0.4 m0.5 n-0.3
de+cons 6.0 a1.3 b1.4 c0.7 d0.5 e0.5 g-0.4 j1.9 m-0.4 r-0.3 s2.2
de+cont 6.4 a-0.3 b0.5 e0.7 h0.6 i-0.4 j0.7 m1.2 r0.5
de+corr 6.7 a1.4 b-0.4 c-0.7 d-0.4 e0.4 f0.5 i-0.3 l-0.4 m3.7 p-0.5 r0.5 s-0.4
de+cote 7.1 e-0.4 i0.5 l0.9 m0.7
de+coup 7.1 b0.8 g0.3 i0.7
de+cour 6.9 i-0.3 m0.6 n0.4 o0.4 r-0.3
de+couv 7.4 j0.4
de+date 7.4 c-0.4 l0.7 p0.4
de+deca 6.7 d0.4 l1.3 m0.4 n1.0
de+dece 7.1 b-0.4 c0.4 l0.6 n0.8 o0.8 t0.6
de+dema 6.2 b-0.3 c1.2 d-0.8 e1.2 f-0.3 i-0.3 j-0.4 k2.7 l0.4 n1.3 o0.8 r0.3 s-0.4 t0.3
de+depa 6.9 a-0.3 b0.5 g0.8 r1.0
de+depo 7.1 c0.7 j0.5 o0.5
de+desi 7.1 d0.4 e0.3 i0.5
de+deux 5.4 a0.3 c0.6 d0.7 e2.1 g0.9 h2.0 i-0.7 l0.5 m-0.3 o0.4 p1.2 q0.3 r0.5 s1.0
de+devi 7.1 a0.9 c1.3 d1.1 f0.5 g-0.3 p0.4 r-0.5
de+diff 7.4 a-0.4 f0.4 m0.5 o0.8 q-0.4
de+dima 6.9 b0.3 e0.6 g0.4 i0.5 r1.2 s0.3
de+dire 6.9 b0.4 c0.8 e-0.5 f1.3 k0.7 t0.8
de+disc 7.1 e0.5 i-0.4 j0.4 p0.6 s-0.3
de+dix 7.4 a0.4 q0.4 s1.3 t0.3
de+doma 6.9 a0.8 i1.7
de+donn 7.1 c0.3 e-0.5 g-0.4 j0.8 l0.8 p-0.3 r-0.3
de+doss 6.9 e0.4 j0.6 m0.6 p1.3
de+douz 7.4 b0.7 e-0.4 p0.7
de+droi 6.6 a0.6 b-0.3 c-0.4 d-0.4 e0.6 g-0.4 i0.4 j1.5 m0.7 r-0.4
de+ecol 6.4 b0.7 e0.8 h0.7 i-0.4 n-0.3 p-0.3 s0.5 t0.3
de+ecri 7.4 c0.5 j0.5
de+envo 7.4 e-0.4 g0.4 i-0.3 p0.6 r0.3
de+equi 7.1 c0.4 e-0.5 k1.5 l0.5 n0.9 r0.4
de+esca 7.4 c0.3 g0.4 n0.5 p0.6 r0.4
de+etat 7.4 d0.4 f0.7 g0.7 i0.5 r0.5 t0.9
de+etud 7.4 g0.3
de+exer 7.4 b0.7 h0.6 i0.6 r0.4
de+expe 7.4 b0.4 e0.3
de+fact 7.4 o0.7
de+fair 6.4 a1.4 c1.2 d-0.6 e1.0 g-0.4 i-0.7 j2.6 m0.5 r-0.4 s1.1
de+fami 6.9 c0.5 i0.8 j-0.3 q0.4
de+fevr 6.7 d1.1 l1.2 m0.6
de+fil 6.7 a0.8 b1.6 d1.4 e-0.3 h0.3 k0.4 l1.0 o-0.3 s0.9 t1.1
de+fin 6.9 c0.3 e0.8 p0.3 s0.9
de+fond 7.4 a0.4 b0.5 e0.7 i0.4 m0.7
de+four 7.4 c0.3 i-0.4 l-0.3 m0.8
de+frai 7.4 a-0.4 b0.5 c-0.4 j0.4 m0.7 p-0.5
de+fran 6.9 g-0.3 t0.6
de+gagn 7.4 d0.6 p0.6
de+gara 6.6 a1.1 e-0.6 g-0.4 i-0.3 j-0.5 m0.7 p2.1 r-0.4
de+gard 6.9 e1.2 f0.8 k0.9 o0.4 p0.7 r0.5 s-0.4 t0.9
de+gaz 7.4 c0.3 i-0.4 l-0.3 m0.8
de+gest 7.1 e0.4 g0.3 i0.5 j0.4 l0.9 m0.7 p-0.3 r0.5
de+grav 7.4 c0.5 f0.7 t0.8
de+grev 7.4 a-0.4
de+gros 7.4 a0.5 b0.8 d1.3 f0.4 g-0.5 h1.2 n0.7 t-0.3
de+hote 7.4 a-0.3 d-0.4 g0.7 l0.3 r1.2
de+inte 7.1 b0.3 c1.3 e0.6 h0.7 j0.4 q0.3 s0.7 t0.4
de+janv 6.4 a0.5 b0.5 c-0.5 d-0.4 e0.4 h1.8 i-0.4 m0.5 o0.5
de+jeud 6.3 a-1.0 c-0.5 d-0.4 h0.6 i-0.3 j-0.4 k2.9 p-0.3 r0.8 s-0.4
de+jour 6.7 c0.8 g-0.3 h0.4 i-0.3 k0.8 l2.3 n0.3 p-0.4
de+juge 7.4 n0.7
de+juil 6.9 m-0.3 o0.6 r-0.3
de+juin 6.4 a0.4 d1.0 e0.5 f-0.3 g1.3 h-0.3 i1.5 n0.5 p-0.4 q0.4 r1.2 s-0.4 t0.5
de+jume 7.4 a-0.6 e-0.3 g0.5 h1.2 n0.5 r0.7
de+just 6.0 a1.1 c-0.8 e0.7 g-0.6 h-0.3 i-0.6 j3.0 r-0.4 s-0.6 t-0.4
de+l'an 6.7 a-0.8 c-0.8 f-0.3 j-0.3 o0.5 p-0.4 q0.6
de+la 3.1 b1.3 c2.5 e-0.3 g-0.3 h0.7 i1.4 j1.8 k0.7 n-0.5 o1.9 p-0.8 q2.0 r0.5 s1.3 t-0.7
de+le 6.7 c0.3 d1.1 e-0.4 k0.8 r-0.3
de+les 6.9 e0.3
de+lett 7.4 b-0.3 h-0.4 n0.3 t-0.4
de+lice 7.4 b0.6 c0.9 e-0.4 t1.5
de+lill 7.4 a-0.5 g0.4 h0.6 j-0.3 r0.6
de+limo 7.1 a0.7 b0.6 c0.5 d0.5 e0.9 i1.1 j0.5
de+lisb 7.4 n0.6 q0.4 r0.4 t0.3
de+livr 6.4 a0.7 c3.1 e-0.7 g0.5 h-0.4 i-0.6 j1.6 n0.5 o0.5 p0.5 q-0.3 r0.4
de+lui 6.9 d0.9 g-0.3 i1.2 k0.6 s0.7
de+lund 7.1 a-0.5 b0.5 c0.4 i-0.3 k1.9 l0.5 q-0.3 r0.3 t0.4
de+lyon 7.1 a-0.4 g0.6 i0.4 r0.4
de+m 6.7 a-0.8 g-0.3 k0.7 n0.6 p-0.4 t0.9
de+ma 5.2 d-0.7 e2.0 f-0.4 g0.4 h1.6 j0.7 k0.6 o-0.5 p0.3 s0.9 t0.3
de+mai 6.6 d0.5 h0.4 i-0.4 l-0.3 m0.7 o0.8 p-0.4 q0.4 r0.6 s-0.5 t0.3
de+main 6.3 a0.4 b0.6 h-0.6 i1.7 j0.3 p0.5
de+mama 7.1 a0.3 b0.6 c-0.3 d0.6 g-0.3 h-0.5 i0.5 s0.8
de+marc 7.4 a-0.3 e-0.3
de+mard 6.6 a0.5 c-0.4 d-0.3 e2.0 f-0.4 g-0.5 i0.8 k0.7 q0.4 r-0.3 s-0.4
de+mari 6.9 a0.5 e0.6 j0.6 r-0.4 s1.0
de+mars 6.0 a-0.5 c-0.3 e0.9 f0.4 g-0.8 h1.1 i1.2 j-0.4 n-0.7 o2.3 p-0.7 r-0.6 s-0.3 t0.6
de+mauv 7.4 a-0.4 g0.7 r0.9
de+me 5.5 a1.5 b0.3 c1.9 d1.9 f2.3 g-0.7 h0.6 i-0.8 j0.5 k-0.6 l0.3 m0.3 o1.1 q1.2 s-0.7
de+meau 7.4 d0.5
de+mena 7.4 c-0.3 d0.4 e0.5 g0.6 p0.9 r0.4
de+mes 6.2 b1.7 c0.4 d1.0 e-0.9 f-0.3 i-0.7 j-0.4 l0.7 m-0.5 o-0.4 q0.5 r0.6 s1.4 t1.5
de+mess 7.4 a-0.6 g1.2 l1.0 r1.3
de+mett 7.1 p0.8
de+micr 7.4 b0.4 e0.4 k0.3 t0.9
de+mme 6.3 a-0.8 c0.4 g0.3 i-0.6 j-0.4 l-0.3 p-0.4 r1.0 s-0.4 t0.4
de+moi 6.9 a0.6 d0.5 e0.6 i-0.4 m-0.4 p-0.5 s2.2
de+moin 6.9 b0.5 c-0.3 e-0.4 g-0.3 h-0.5 i1.0 s-0.3
de+mois 6.3 a-0.9 b-0.6 c-0.5 f0.3 i-0.6 m0.6 n0.7 o3.3 p-0.4 q-0.5 t-0.4
de+mon 5.1 b0.8 c-0.4 d0.7 e-1.0 f0.5 g0.5 i-0.9 j0.7 l0.3 o0.6 p-0.4 q0.9 r1.1 s-0.4 t0.5
de+mont 6.4 c0.4 g-0.6 h0.9 i0.8 k0.8 m0.5 r-0.5
de+mots 7.4 a0.5 c1.1 g-0.4 m0.8 r-0.4
de+musi 7.4 a-0.4 b0.6 c0.4 e-0.4 g0.3 k0.3 r0.4 t0.6
de+nant 6.9 d-0.4 f0.4 h0.4 k0.4 q0.3 r0.4
de+ne 5.6 a-0.4 b0.5 d-0.5 e-0.7 g-0.4 i1.1 j-0.5 k0.7 p-0.6 q0.8 s0.6
de+noel 6.9 a0.5 b-0.4 c2.7 e0.9 f0.3 n0.6 o0.6 p1.0 r1.0
de+nos 5.4 b0.7 d1.0 e-0.7 f0.8 g-0.8 h-0.8 i0.5 k-0.5 m0.6 n-0.4 p-0.6 r-0.3 s-0.6
de+notr 4.5 a0.4 b2.4 d0.8 f1.5 i-0.6 j-0.6 l1.4 m-1.2 n0.3 p-0.5 q-0.4 t0.8
de+nous 5.4 a1.3 c-0.3 d1.1 f0.6 g-1.0 h0.3 i1.7 l-0.5 m0.3 p0.7 r-0.9 t-0.5
de+nouv 6.7 a1.0 d1.5 e1.0 g-0.3 m0.9 n0.4 o0.7 q-0.3 s0.4
de+nove 6.9 a0.6 c0.6 g-0.4 m0.5 n1.2 o0.5 r-0.4
de+nuit 6.4 b0.4 c0.5 d-0.3 f1.1 g0.5 i-0.3 m0.6 o0.6 p-0.4 r0.6 s-0.4 t1.8
de+ordr 7.4 a0.6 c0.7 d0.7 e1.1 s1.2
de+oues 7.1 e-0.4 m0.7 s0.7
de+page 6.9 c-0.4 g-0.3
de+paie 4.9 a-1.9 b-1.0 d-0.8 e0.3 f1.2 g-0.4 h0.5 i-1.0 j-1.1 k-0.5 l0.9 m0.7 n0.3 o1.7 p-1.3 q1.7 r0.6 s-0.7
de+paqu 6.9 b-0.4 e0.4 g-0.3
de+parf 7.4 a0.6 e0.5 j1.4
de+parl 6.9 a0.4 c0.6 d1.5 e0.3 g-0.5 i0.6 l1.5 n0.4 o0.5 s-0.6
de+part 6.4 a-0.5 b-0.3 f-0.3 k1.4 n-0.4 o0.4 p-0.4 q1.7 r0.3 s0.4
de+pass 5.9 a-0.5 b-0.4 c0.5 d-0.6 e-0.5 g-0.4 h-0.6 j-0.4 m1.1 o0.5 r-0.4 s-0.5 t1.7
de+pau 7.1 a0.5 c-0.4 d0.7 i0.7 j1.0 p0.5
de+paye 5.9 c-0.4 e0.4 g-0.5 h-0.6 i-0.4 n-0.4 p0.7 s-0.5
de+pena 7.4 c0.4 j0.4 m0.8
de+perm 7.4 d0.5 e-0.4 f0.4 k0.3 o-0.3
de+phot 7.4 a0.5 e0.9 j1.4 s1.0
de+piec 7.4 a-0.4 k1.0
de+plai 6.9 a0.9 c0.9 g-0.4 j1.0 p0.9 r-0.3
de+plan 7.4 a0.7 c0.7 e-0.4 f1.0 p1.3
de+plui 7.4 e0.4 f0.3 g0.5 m1.8 q0.5 r0.6 t0.4
de+plus 5.6 b1.6 c-0.9 d0.7 g0.4 h2.7 i0.4 k0.3 m0.7 p0.7 q0.7 r1.3 s-1.0 t0.8
de+poli 7.1 a-0.5 d-0.3 g0.6 q0.6 r0.8 s-0.3 t2.1
de+port 6.7 c-0.3 e-0.6 i-0.3 j0.8 p-0.3
de+pose 7.4 c-0.4 e0.5 j0.7 l-0.3 m0.3 p0.6
de+pren 7.4 m0.7 p0.5
de+prep 7.4 i0.6 r-0.3
de+pres 6.7 b-0.3 c0.5 g-0.3 k0.3 m0.5 s-0.3
de+prev 7.1 d0.5 i1.4
de+proc 6.9 d0.3 e0.6 i-0.4 o0.5
de+proj 7.1 b0.9 c0.4 e-0.4 f1.1 l0.4 m-0.4 n0.4 s0.5
de+prop 7.4 c-0.4 d0.3 f0.7 l0.4 m-0.4 n0.4
de+prox 6.9 a0.5 d0.4 j1.3 m0.5 p1.1
de+publ 6.9 b-0.4 d1.1 e0.7 f0.5 g-0.4 h-0.4 j-0.3
de+quar 7.1 a0.5 c-0.4 d0.6 e0.7 s0.8
de+quat 7.4 b0.7 e-0.4 m1.3
de+quel 7.1 a0.7 d0.7 e0.6 p0.6 s0.7
de+ques 7.1 a0.8 d0.4 e0.9 i0.5 p1.1 r-0.4
de+quim 7.4 e0.4
de+quoi 6.4 a1.1 c1.1 f1.2 i-0.5 j2.1 p0.5
de+raco 7.4 g-0.4 k0.6 s0.9
de+rece 6.4 a-0.8 h0.9 i-0.4 n0.4 o-0.4 p-0.5 t0.6
de+recl 7.1 a-0.5 j-0.4
de+reco 6.6 a-0.7 b0.3 c-0.6 e-0.4 g-0.3 h-0.4 i0.7 j-0.4 s0.5 t-0.3
de+redi 7.4 a0.3 c0.5 s1.0
de+rega 7.4 a-0.4 b-0.5 d-0.4 e-0.5 h0.5 m-0.3 q0.7 r0.3
de+regl 6.4 a0.8 b-0.3 c0.6 e1.1 g-0.4 h-0.3 i-0.4 j0.9 n1.1 o0.9 p0.6 q-0.5
de+rela 7.4 b1.0 d0.6 p0.6
de+remb 6.9 c-0.4 e0.4 f0.5 h0.4 k-0.4 m0.5
de+reme 7.4 a0.4 d0.5 f0.5 i0.7
de+remi 7.4 c0.5 p0.5
de+remp 6.9 a-0.7 e-1.0 f-0.5 g1.0 h1.3 i-0.4 m0.3 r1.3 t0.5
de+rend 7.4 a-0.6 e-0.3 g1.1 r1.0
de+repo 6.4 c0.3 d1.6 e0.4 g-0.4 i-0.5 j-0.4 k1.2 p1.0 t0.5
de+repr 7.1 a0.5 c0.5 e0.8 i0.4 j0.5
de+rese 6.6 a0.3 c0.5 d-0.4 e1.0 g0.6 h0.7 i-0.5 k0.3 l0.4 n0.6 q0.7 r1.0 s0.5
de+resi 6.2 a-0.9 c-0.6 d-0.3 f-0.4 o-0.4 p-0.4 s-0.4
de+reta 5.3 a1.1 b-0.8 c2.9 d-0.8 e1.8 f-0.9 g-0.4 h-0.6 i-0.8 l0.6 m0.6 n-0.4 o-0.4 p0.6 s-0.8 t0.7
de+reti 7.4 e0.3 f0.4 m1.0 o0.6 q-0.4
de+reto 5.3 d0.3 i-0.4 j-0.4 p-0.3
de+retr 7.4 a-0.3 q0.9
de+reun 7.4 a-0.9
de+reve 6.9 c0.6 d1.0 e-0.3 i0.4 k1.8 p-0.3
de+rien 7.4 a-0.4 e-0.5 g0.4 o0.7 r0.4
de+roug 7.4 b0.7 e0.6
de+roul 7.4 a0.4 e0.4
de+rung 7.4 d0.7 f1.0
de+sain 6.7 c-0.3 e0.4 g-0.4 m0.7 p0.5 q0.9
de+sais 7.1 f0.4 m0.6 r0.6
de+sala 7.1 e0.3 i1.4 t0.5
de+same 6.6 a-0.3 d0.4 f0.5 g0.5 i-0.4 k1.6 m0.5 o0.6 p-0.4 q1.2 r0.8
de+sant 7.1 c0.5 f0.4 g0.3 t1.2
de+sarl 7.4 b0.7 e0.3 g0.6 h0.7 i0.5 r0.5
de+savo 7.4 a0.4 e1.3 s1.2
de+se 6.9 b-0.4 e-0.4 i0.4
de+seco 7.4 g0.7 k0.8 r0.6
de+secu 6.9 b0.4 c0.7 e0.3
de+sema 7.1 e0.3 h0.6 n0.5
de+sept 6.4 a-0.6 d0.5 e-0.4 g-0.3 j-0.4 l0.6 o0.7 q1.3
de+serv 6.3 c-0.4 d-0.5 g0.4 i-0.4 l-0.3 m0.5 n0.8 o-0.4 q0.6 r0.4 s0.3 t-0.5
de+ses 7.4 b0.5 c0.4 g0.4 k0.3 r0.5 t0.6
de+sete 7.1 a0.3 c0.6 m0.7
de+sign 7.1 e-0.4 f0.7 i-0.3 m0.6
de+sile 7.4 d1.2 i0.3 s0.7
de+sini 7.4 j0.8
de+six 7.4 d0.6 h1.0 q1.1 s0.3
de+son 6.2 a0.9 c-0.6 d1.1 f0.5 i-0.5 j0.9 k-0.4 p1.4 s-0.5
de+sort 6.7 a-0.3 d-0.4 i0.3 j0.5 t0.3
de+soum 7.4 a-0.3 f0.7 i0.7 m0.6
de+sous 7.4 c0.7 o0.9 p0.5
de+spec 7.4 a-0.5 f0.3
de+spor 6.9 b-0.4 c-0.4 d0.3 f0.4 m0.5 q0.3
de+stra 7.4 b1.0 e0.8 f0.3 i0.4 n0.9 o0.3
de+subv 6.9 a0.3 b0.4 c1.0 f1.3 o0.7
de+suit 6.9 a0.6 d-0.5 e1.8 f1.0 h0.7 m0.3 q-0.5 r0.5 t2.9
de+suiv 7.4 a0.7 c0.7 d0.5 e0.5 i1.2
de+supp 7.1 a-1.1 b-0.4 d-0.3 e-0.3 g0.4 h1.5 j-0.3 r0.6 t0.4
de+surv 7.4 a-0.4 k0.7 t0.8
de+tabl 7.4 a-0.6 g0.9 h0.4 n0.6 r1.2
de+tart 7.4 k0.6
de+tele 6.7 a0.7 d0.3 e0.8 f0.4 g-0.5 p0.6 r-0.4 t1.1
de+temp 6.9 a-1.0 c0.8 g0.7 h-0.5 l-0.5 m0.4 o0.6 r1.2 t-0.6
de+test 7.4 a-0.6 d-0.3 f0.3 g0.6 i-0.7 l0.4 r0.9
de+tour 6.6 g-0.4 s0.4
de+tous 7.1 b0.5 g0.5 h1.0 r0.4
de+tout 6.0 d-0.6 e0.9 i0.3 j-0.4 k0.4 p-0.6 r0.3 s-0.4
de+trad 7.1 e0.5 g-0.3 i0.5 r-0.4
de+trai 7.4 a-0.6 c-0.4 d-0.4 h-0.3 k0.5
de+tran 6.7 e-0.3 f0.5 h0.6 i0.3 j-0.4 t0.4
de+trav 5.9 a0.6 c-0.5 d0.8 h-0.3 j-0.4 m0.8 n-0.3 r0.5 s0.5 t-0.3
de+tres 6.7 b1.0 c-0.3 k0.5 l2.4 m0.7 n0.5 p-0.4
de+troi 6.1 a1.1 b0.6 c1.0 e-0.6 f0.4 g-0.5 h-0.4 i0.9 j-1.1 l1.2 m-0.5 n0.5 o-0.4 p-0.3 s-0.4
de+trop 7.4 a0.6 b1.2 g-0.3 i1.7
de+turq 7.4 a-0.5 i-0.3 j-0.4 k0.5 n0.8 r0.5
de+tva 6.3 a-0.7 d0.7 e0.5 f0.3 g-0.5 h0.9 i-0.5 j-0.5 k0.6 m0.4 n-0.5 o3.0 p-0.4 s-0.4 t0.3
de+urss 7.4 a-0.5 g1.0 q1.0 r1.1
de+vale 7.4 a-0.3 h0.5 n0.3 q1.7
de+vend 6.7 e0.9 f-0.3 i-0.4 k2.5 n0.9 o-0.5 p-0.3 q0.5
de+veni 6.9 a0.4 b0.8 c-0.3 d0.4 g0.3 i0.3 j0.5 k1.8 l0.5 o0.5 p-0.3 r0.4 s-0.3
de+vent 7.1 a-0.6 b0.3 c-0.6 f0.4 h0.4 i-0.3 l0.4 n-0.4 o1.4 q0.6 r0.3
de+vigi 7.4 a-0.4 k0.3 t0.5
de+vire 6.7 d1.4 g-0.4 h0.6 i-0.3 j-0.3 n0.7 o-0.4 p1.5 q1.5
de+visi 7.1 c0.4 e0.4 g-0.3 r-0.4
de+vive 7.4 o0.4
de+voir 7.4 c0.7 s1.1
de+vos 5.3 a0.9 b2.0 d-0.3 e1.5 g0.4 i2.2 k-0.7 m1.3 n-0.5 p-0.4 q1.3 s0.9 t0.4
de+votr 4.3 a1.5 c-0.6 d1.3 e2.4 f1.9 g-1.3 i0.5 j2.1 l0.5 m0.7 n0.5 o0.7 p-0.4 q-0.6 r-0.9 s1.1 t0.4
de+vous 5.2 a1.6 d2.2 e1.4 f1.2 g0.4 h1.5 i-0.4 j1.0 k-0.3 l0.7 m-0.7 p1.8 q1.6 r1.4
de+vue 7.4 a0.3 d0.4 f0.8 i0.4 p0.6
deba 7.4 g0.5 r0.3
debi 7.1 a-0.5 c-0.5 j-0.4 k0.4 n0.5 q0.3
debite 7.4 n0.3 t0.5
debl 6.9 c0.3 d1.8 l0.8 p0.9 s-0.3 t-0.3
debloq 6.9 c0.3 d1.8 l0.8 p0.9 s-0.3 t-0.3
debo 6.7 a1.1 b0.5 e0.6 g-0.5 h-0.4 i0.4 m0.5 p0.4 r-0.3 s1.8 t0.4
debo+et 7.4 b0.4 g0.4 i0.5 r0.6 s0.6
debord 7.4 d0.3 e0.9 f0.4 h-0.4 m0.6 p0.6 t0.5
debr 6.6 a0.4 b1.6 d-0.5 f-0.3 i1.8 k0.6 l0.4 m-0.3 n-0.4 o0.4 p-0.3 s-0.3
debr+avec 7.4 a0.9 b2.1 c0.6 e-0.4 i1.3 q0.3
debran 7.4 a-0.4 g0.4 i0.8 k0.9 l0.6 o0.5 r0.4
debrou 7.1 a0.8 b2.0 c0.5 e-0.5 i1.2 t0.3
debu 6.1 b0.7 d1.0 e-0.3 f1.0 g0.6 i-0.4 j-0.5 k0.4 n0.9 p-0.4 r0.6 s-0.4
debu+juil 7.4 d0.6 i0.4 k0.8
debut 6.2 b0.7 d1.1 f1.0 g0.6 i-0.3 j-0.5 k0.4 n1.0 p-0.4 q0.3 r0.7 s-0.4
deca 5.7 a-1.0 c-1.0 d0.4 e0.5 i-0.4 j-0.5 k1.8 l2.3 o-0.3 p-0.7 q0.5 r0.4 s-0.5
deca+a 7.1 f0.3 g-0.4 k0.6 l-0.4 q0.3 r-0.3
deca+de 7.4 a0.3 e0.6 l0.3
deca+donc 7.4 a-0.4 l0.8 n1.2
deca+la 7.1 a-0.4 g1.1 k1.7 r1.3
decala 6.9 a-0.3 b0.6 c-0.3 d0.7 e0.5 f0.4 k-0.6 l2.7 m0.4 n0.8 p-0.4 r-0.4
decale 6.1 a-0.3 c-0.6 g0.4 i-0.3 k2.4 n-0.5 o-0.4 q0.4 r0.7 t-0.5
dece 5.1 a0.6 b-0.8 d0.9 f-0.7 g-1.0 h-0.8 i1.0 j1.4 l0.5 m-0.7 n1.2 p-1.1 r-0.8 s-0.4
dece+ains 7.4 c0.4 j0.4 o1.0 t0.7
dece+au 7.4 a-0.3
dece+de 7.4 c0.4
dece+et 7.1 a0.3 e0.8 j0.9 q0.4
dece+nous 7.4 d0.4 i0.5
decemb 5.6 a-0.9 b-0.6 d-0.4 e-1.5 f-0.4 g-0.7 h-0.5 i1.7 l0.8 m-0.5 n1.6 o0.5 p-0.8 r-0.7 s-0.6
decenn 6.6 a1.1 e1.8 i-0.4 j2.5
deces 7.4 c0.4
dech 7.1 a1.6 e2.5 g-0.3 i-0.3 p2.7 q-0.4
dechir 7.4 a1.9 e2.5 p2.9 q-0.7
deci 5.6 a0.4 b1.2 c0.6 d0.9 e-0.7 f1.5 g-0.8 h-0.9 i2.5 j-0.8 l1.1 m-0.5 n-0.3 o-0.4 p-0.5 s-0.5
deci+de 6.4 a0.4 b1.1 c0.7 d0.7 e-0.8 f-0.3 g-0.3 h-0.5 i1.8 j-0.5 l0.8
deci+est 7.4 e0.4 i0.8
decide 6.3 a0.9 b0.7 c1.3 d0.4 e-0.8 f1.7 g-0.5 h-0.3 i1.3
decisi 6.2 a-0.5 b0.6 c-0.6 d0.6 g-0.4 h-0.7 i1.6 j-0.6 k0.5 l1.4 m-0.4 o-0.3 p-0.4
decl 5.2 a-0.4 b-0.5 c0.8 d1.2 e1.1 g-0.6 i-0.5 j0.8 k2.5 l-0.3 m-0.5 n0.3 o-0.5 p-0.9 q0.5 s-1.1
decl+aupr 7.4 e0.4
decl+de 6.7 a1.3 c1.7 d2.0 e0.9 f0.5 g-0.4 h0.5 j0.4 k0.4 l-0.4 q-0.4 r-0.5 s-0.4 t0.7
decl+le 6.9 h-0.4 i-0.4 j0.8 n0.4 q0.3 t-0.3
decl+pour 7.4 k1.5
declar 5.4 b-0.4 c1.2 d0.5 e0.5 j1.0 l-0.7 m-1.0 n0.5 o-0.6 p-0.8 q0.5 r0.3 s-0.8 t0.5
declin 6.9 a-1.1 c-0.3 f0.3 g-0.5 i-0.5 k3.4 l0.4 m0.6 s-0.3
deco 5.2 a2.2 b1.7 d0.5 e3.5 f-0.6 h0.5 i-0.8 j0.3 k0.9 m1.7 p1.4 r-0.6 s1.5
deco+avan 7.4 a0.4 d0.6 i0.4 m0.7
deco+form 7.4 j0.7 p0.6
deco+le 7.4 d0.5 e0.3 f0.5
deco+que 7.4 a0.5 b0.6 c0.3 e0.7 m0.6 o0.6 p-0.4 q0.4
decoll 7.1 a0.3 d-0.4 e1.0 p1.5 s0.6
decomp 6.6 a0.9 d-0.3 g-0.3 m3.0 p0.8
decons 7.4 a0.5 j0.6 p0.5 s1.0
decoup 7.1 a-0.3 e-0.5 o-0.4
decouv 6.3 a1.0 d1.2 e2.8 g-0.5 h-0.3 j0.4 m-0.4 o0.4 p-0.4 t0.5
decr 6.4 a0.6 b1.2 c-0.6 d1.9 e1.1 g1.0 h0.6 k1.0 p-0.3 r1.3 s-0.4
decroc 6.7 b1.1 c-0.5 d2.2 g1.2 h0.8 k0.9 r1.2
decu 7.4 c0.4
deda 7.1 a0.7 b0.5 e0.3 p1.1 s0.3
dedans 7.1 a0.7 b0.5 e0.3 p1.1 s0.3
dedi 7.4 a-0.3 j-0.4
dedo 7.4 d0.4 e0.4 h-0.3 n0.4 q0.4 s0.5 t-0.3
dedomm 7.4 d0.4 e0.4 h-0.3 n0.4 q0.4 s0.5 t-0.3
defa 6.1 a1.0 b-0.4 c0.6 e1.4 g-0.4 i-0.4 j2.0 m0.8 p-0.4 s-0.4
defa+de 7.1 c0.7 d0.7 e-0.5
defa+je 7.1 a0.4 e0.8 j1.0 m1.2
defaut 6.2 a1.3 b-0.4 c0.7 e1.5 i-0.3 j2.1 m0.8 p-0.4 s-0.3
defe 6.3 a0.4 b0.3 e1.1 g-0.4 h-0.3 j-0.8 n-0.3 o0.4 p-0.3 r-0.5 s1.3
defe+des 7.1 c0.5 e-0.3 s1.9
defe+votr 7.4 a0.6 b0.7 e1.8 i0.5 o0.6
defend 6.7 b0.4 d0.4 e1.5 g-0.4 h-0.3 j-0.5 n-0.3 o0.4 r-0.4 s-0.3
defens 7.1 a0.4 c0.5 e-0.4 j-0.4 s1.8
defi 6.2 b0.6 d-0.5 e-0.5 g-0.4 j-0.4 m-0.3 o0.4 p1.0 q0.3 r-0.4
defini 6.2 b0.6 d-0.5 e-0.5 g-0.4 j-0.4 m-0.3 o0.4 p1.0 q0.3 r-0.4
dega 6.7 g-0.3 j1.4 l0.9 r-0.3
dega+des 6.7 g-0.3 j0.6 l1.0
degat 6.9 j0.7 l1.1
degr 6.9 b0.4 d0.3 e0.3 i-0.4 j0.5 q0.4 s0.4
degre 7.4 b0.6 d0.5 s0.5
degu 7.4 d0.5 k1.8 l0.4 m0.5 n-0.3 q1.2 r0.4
degu+de 7.4 d0.5 k1.8 l0.4 m0.5 n-0.3 q1.2 r0.4
degust 7.4 d0.5 k1.8 l0.4 m0.5 n-0.3 q1.2 r0.4
deho 6.6 e0.6 g-0.3 k0.9 l1.1 n0.4 p0.4
deho+et 7.4 k0.9
dehors 6.6 e0.6 g-0.3 k0.9 l1.1 n0.4 p0.4
deja 4.8 a-0.4 b-1.5 d0.4 e2.7 g2.7 h1.3 i-1.0 j-0.6 l-0.9 m1.1 n0.4 o0.7 p-0.9 q0.5 r3.5 t1.3
deja+du 7.4 a-0.3 e-0.3 g0.4 h0.5 r0.3
deja+ecri 7.4 c0.4 g0.4 p0.7 r0.3
deja+ete 7.4 a-0.4 m0.7 o0.7
deja+fait 7.4 a0.6 b-0.3 e0.6 f-0.4 j0.6 l0.4 m1.4 o0.4 s0.4
deja+le 7.4 a0.4 d0.6 e0.4 f1.0 s0.8
deja+redi 7.4 a0.6 d0.4 e0.3 s1.3
deje 6.7 a-0.3 b-0.5 d0.8 e-0.6 g-0.3 i0.8 k2.1 o-0.3 q0.4 s-0.3 t-0.3
dejeun 6.7 a-0.3 b-0.5 d0.8 e-0.6 g-0.3 i0.8 k2.1 o-0.3 q0.4 s-0.3 t-0.3
dela 5.1 a-0.5 b-0.7 c1.7 d-0.3 e-0.4 f0.4 i-0.4 l1.5 m-0.3 o1.0 p-0.7 q-0.5 r0.8 s-1.1
dela+anno 7.4 a0.9 c2.6 e-0.7 f0.9 j-0.6 l0.3
dela+de 6.9 a-0.6 d-0.3 f0.4 i-0.3 l-0.5 m0.4 o1.9 q-0.4
dela+et 7.4 c0.4 d0.4
dela+pour 7.4 c-0.3 d1.0 e-0.3 i0.9 t1.2
dela+tenu 7.4 a-0.7 b0.5 f0.3 g1.7 k0.3 n0.6 r1.7
delai 5.4 b-0.8 c1.8 d-0.3 f0.4 g-0.8 j0.6 l1.8 m-0.6 n-0.6 o1.1 p-0.8 s-0.8
delais 6.6 a-1.2 b0.3 g1.3 i-0.7 j-0.6 n0.4 r1.2
dele 6.9 e0.3 i0.5 r-0.4
dele+gene 7.4 a0.4 e0.6 i0.7
delegu 7.1 e0.5 i0.6 r-0.3
deli 6.6 b0.3 e-0.4 n0.4 o-0.3 r0.4 t0.9
delibe 7.4 b0.5 d0.3 i0.4 t1.0
delm 7.4 a0.5 e0.6 g0.4 t0.6
delp 6.9 a0.4 b0.9 i0.5 t0.3
delphi 6.9 a0.4 b0.9 i0.5 t0.3
dema 3.4 a0.8 c1.2 d-0.7 e0.6 f1.3 g-2.0 h-0.6 j0.4 k0.5 m0.9 n1.0 o0.4 q-0.9 r-1.4 s1.4 t4.4
dema+a 5.6 c0.4 d-0.5 f0.6 g-1.0 i-1.1 j0.5 k1.0 m1.0 n0.6 p0.5 q1.0 s-0.5 t1.5
dema+avec 7.1 a-1.0 i-0.5 j-0.3 k0.5 n1.7 s-0.4 t-0.3
dema+ce 7.1 a0.9 b2.1 e0.9 f0.4 i0.5 o0.3 q0.3 s-0.5
dema+de 6.1 b1.4 c1.1 d0.4 g0.5 j0.8 m0.9 n0.5 q-0.4 r0.4 s-0.5
dema+et 6.9 a0.7 c0.7 d0.4 e0.5 f0.7 t1.4
dema+je 7.1 b0.4 c0.6 d0.4 e-0.3 f-0.5 h-0.3 i-0.5 m0.3 o0.4 q0.3 s0.8 t0.9
dema+la 6.9 a0.4 c0.3 e0.4 i0.6 j1.3
dema+le 6.2 a0.4 c1.1 d0.9 f0.7 g-0.5 k0.6 r-0.5 s1.2 t0.6
dema+mati 6.3 a0.3 e1.5 h0.4 i-0.4 j-0.3 k0.3 m-0.3 n1.5 p-0.4 q-0.6 r0.7 t3.3
dema+midi 6.7 b0.3 c-0.4 h-0.3 n-0.4 o-0.3 r-0.4 t3.0
dema+n 7.4 a-0.4 c-0.3 d-0.3 h-0.3 k-0.4
dema+ou 7.1 a-0.5 g0.5 h0.6 o-0.4 q0.9 r0.5 t0.4
dema+pas 7.4 d0.4 g0.3 r0.3
dema+pour 6.7 c-0.4 g-0.5 i0.3 k0.8 r-0.5 s0.8
dema+que 7.4 d0.9 e0.5
dema+qui 6.6 e-0.4 f-0.4 g1.6 h0.8 i-0.5 k0.3 r1.5 s1.3 t0.4
dema+si 6.7 c0.8 f-0.3 g-0.5 i0.6 m-0.3 o0.4 p-0.4 s-0.6
dema+souv 7.4 a0.6 c1.3 d0.6 e-0.4 s1.9
dema+un 6.1 a-0.4 b-0.5 d0.4 i0.5 j-0.5 m0.6 n0.5 o-0.3 p-0.5 s0.6 t0.3
dema+une 6.2 b0.4 d-0.4 e-0.4 f1.4 g-0.5 j-0.7 k0.3 l-0.5 m0.3 n-0.6 o0.4 p-0.4
dema+vos 7.4 a-1.2 g0.9 h1.7 j-0.4 r1.1 s-0.6
demain 4.6 a-0.8 c1.3 d-0.9 e1.5 f0.4 g-1.5 h-0.4 i-1.4 k2.1 l0.9 n2.2 o0.4 p-1.1 q0.4 r-0.5 s-0.9 t8.7
demand 3.8 a1.4 b1.9 c0.6 f1.6 g-0.8 h0.4 i0.8 k-0.7 m1.3 n-0.7 o0.5 p1.0 q-0.9 s2.6
demarc 7.1 a0.5 e-0.4 i0.9 j0.4 s-0.6
demarr 6.9 e0.9 i-0.3 k1.5 n0.9 r-0.4
deme 5.1 a-0.3 d-0.8 f0.7 g-0.4 h-0.5 i-1.2 j0.8 k-0.5 l-0.4 n-0.6 o-0.3 p-0.5 q0.5
deme+a 7.1 s0.7
deme+de 6.4 a0.6 c0.5 d-0.3 e0.9 f0.6 i-0.4 j1.1 k-0.3
demena 6.0 a-0.8 d-0.5 f0.6 g0.3 h-0.4 i-0.6 j-0.5 k-0.3 n-0.4 p-0.6 q0.7 r0.4 s0.3
demeur 5.6 a0.4 d-0.4 g-0.7 i-0.7 j1.4 o-0.3 r-0.4 s-0.6
demi 6.3 a-0.3 c0.8 e-0.9 f0.3 g-0.3 i-0.4 j-0.3 k0.3 m-0.4 n0.4 p-0.4 s-0.4
demiss 7.4 e-0.4 f0.4
demo 6.3 a0.8 c-0.4 d-0.5 e2.3 k0.9 m0.9 q0.5 r0.6 s-0.6
demont 6.7 a0.4 b0.5 c-0.4 e1.0 f-0.3 g-0.5 j-0.3 m1.2 o0.4 s-0.4
deni 7.4 b-0.4 e-0.4 g0.6 i-0.3 k0.3 p0.6 r0.7 t0.4
denis 7.4 b-0.4 e-0.4 g0.6 i-0.3 k0.3 p0.6 r0.7 t0.4
deno 7.1 b0.6 d0.6 i1.0
deno+le 7.4 a0.4 b0.6 d0.7 e0.4 i1.0
denonc 7.1 b0.6 d0.6 i1.0
dent 6.9 a-0.6 c0.8 d-0.3 e-0.4 g1.0 h0.6 i-0.6 n1.5 r1.2
depa 5.0 b1.1 c1.1 e-1.4 f1.0 g1.7 h1.1 i-1.1 l1.3 m1.1 n1.4 p-1.3 q-0.5 r2.3 s-0.9 t0.7
depa+de 6.4 a0.9 c0.7 d1.2 f1.1 h0.4 j0.3 q-0.3
depa+du 7.4 h0.6 n0.9
depa+le 7.4 g0.4 j0.9 m1.4 r0.5
depann 6.4 b0.7 c1.3 d-0.4 e-0.3 g1.1 j-0.3 n1.2 o0.7 r1.5 t1.2
depart 5.6 d1.1 e-0.4 g1.2 h0.8 i-0.5 m0.4 n-0.3 p-0.8 q-0.4 r1.1 s-0.6
depass 6.4 a0.3 b0.5 c0.4 d-0.9 e-1.0 f1.6 h0.4 i-0.7 j0.4 k-0.5 l1.3 m1.1 n0.9 p-0.4 s-0.3 t-0.3
depe 6.9 a0.7 b2.3 d0.4 i1.0 j-0.4 s0.4
depens 6.9 a0.7 b2.3 d0.4 i1.0 j-0.4 s0.4
depl 6.4 a1.1 b1.3 d-0.3 e-0.9 f0.3 g-0.5 i-0.4 m2.6 o-0.4 p0.5 r-0.4
deplac 6.4 a1.1 b1.3 d-0.3 e-0.9 f0.3 g-0.5 i-0.4 m2.6 o-0.4 p0.5 r-0.4
depo 4.9 a-0.8 b-0.3 c1.6 e0.4 g-1.0 i-1.0 j1.9 l0.6 m-0.5 o0.6 p-0.9 r-0.5 s-1.2 t0.5
depo+au 7.4 d0.8 e0.4
depo+de 6.4 b-0.4 c0.5 e-0.5 f-0.3 i-0.3 j0.7 l0.4 o-0.4 s-0.3
depo+le 6.9 b0.4 c0.5 d-0.4 e-0.5 f0.4 i-0.3 j0.5 l0.6 p-0.3
depo+plai 7.4 a0.5 c1.5 e0.6 j1.3
depo+sur 7.1 a-0.5 c0.5 e0.4 o0.8 q0.5
depo+une 7.1 a0.5 e0.9 j0.8 q0.5
depose 5.4 a-0.5 c0.8 e0.4 f0.5 g-0.6 i-1.0 j1.3 l0.6 p-0.5 r-0.6 s-0.8
depot 6.1 a-0.6 b-0.3 c0.8 f-0.4 g-0.4 h-0.3 i-0.5 j0.4 k0.3 o0.3 p-0.4 q0.4 s-0.4 t0.5
depots 7.4 e0.4 i0.7
depu 4.3 a0.9 b-0.4 c1.0 d1.3 e1.1 f0.4 g3.2 h2.8 i-0.4 j-1.0 k0.5 l0.7 m0.8 n0.8 p-1.2 q0.9 r3.3 t1.9
depu+ce 7.4 d0.5 e0.4 g-0.4 l1.0 n1.0 r-0.4
depu+la 6.3 e1.4 f-0.4 g0.7 h-0.5 i-0.6 j-0.3 l0.5 p-0.4 q0.6 r1.2 s-0.4 t1.7
depu+le 5.6 a0.8 b0.6 c1.2 d1.2 f1.4 k0.4 o-0.5 p0.4 s-0.5 t-0.5
depu+lund 7.4 a0.4 c0.6
depu+mars 7.4 k0.5 n-0.5 o0.9 q-0.3
depu+que 6.2 d1.6 e-0.5 f0.8 g1.7 h0.6 i-0.7 j-0.4 k-0.3 l-0.3 n-0.4 o0.3 p-0.3 r1.6 s-0.6 t1.3
depu+sept 7.4 h0.7 r0.3
depu+un 7.4 a0.7 e0.8 f1.4 i0.5 m0.4 o0.4
depu+votr 6.7 c-0.3 e0.8 g0.4 h1.0 i-0.3 k0.4 n0.3 r0.3 s0.9
depuis 4.3 a0.9 b-0.4 c1.0 d1.3 e1.1 f0.4 g3.2 h2.8 i-0.4 j-1.0 k0.5 l0.7 m0.8 n0.8 p-1.2 q0.9 r3.3 t1.9
dern 4.7 a1.9 c3.5 d2.2 e1.6 f-0.5 g-0.8 h-0.5 i3.3 j0.8 l-0.4 m-0.5 n-0.4 p1.3 q-0.4 r-0.3 t0.4
dern+et 7.1 a1.0 c1.0 d1.0 e-0.5 g-0.7 i0.6 r-0.6
dern+fois 6.3 a0.5 b0.3 d0.7 g-0.6 h-0.3 i1.4 j0.4 n0.7 p-0.5
dern+poin 7.4 c0.6 e0.5
dernie 4.7 a1.9 c3.5 d2.2 e1.6 f-0.5 g-0.8 h-0.5 i3.3 j0.8 l-0.4 m-0.5 n-0.4 p1.3 q-0.4 r-0.3 t0.4
derr 6.9 e1.1 i1.4 k0.5
derr+vous 7.4 e1.0 h0.4 i1.2
derrie 6.9 e1.1 i1.4 k0.5
des 2.8 a1.2 c2.3 d-0.7 e1.0 g-1.7 i2.0 j-1.1 k0.6 l1.1 n2.6 o-1.1 r-0.6 s2.6 t1.0
des+acha 7.1 a0.4 b0.5 c1.1 e-0.5 f0.9 j-0.3
des+adre 7.4 d0.6 h0.8 i-0.4 s0.8
des+affa 7.4 a-0.6 j-0.5
des+anci 7.4 e-0.3 k0.7 q0.9
des+auln 7.4 a0.3 p0.6
des+bati 7.4 t0.6
des+char 6.9 a-0.5 i0.5 r-0.3
des+chev 7.4 a0.3 b0.7 e0.4 i0.5
des+chos 7.1 a0.6 b0.5 e0.4 p0.8 s1.2
des+comm 7.1 i0.4 s0.9
des+comp 7.1 c0.6 e0.5 g1.0 n0.7 r0.8
des+cont 6.7 f0.6 g-0.3 h-0.5 j0.6 k1.0 t0.4
des+cour 7.1 a1.0 b0.8 c0.5 d0.6 e0.7 i0.4 m0.9 t0.3
des+dema 7.4 n0.6
des+deux 6.3 a1.2 b0.7 c0.3 d0.5 e-0.8 g0.4 h-0.4 i1.2 m1.8 n-0.3 p1.0 q0.5 r0.5 s-0.3
des+diff 7.4 b0.3 l0.6 m0.5
des+eaux 6.6 i-0.3 j0.5 l1.0
des+excu 7.4 a-0.4 g0.8 r0.7
des+faut 7.4 a0.8 b0.6 d0.3 e0.9 f1.4 o0.4
des+fete 6.9 h-0.3 l0.4 t0.6
des+fich 7.1 a0.5 b1.3 c0.4 i-0.4 m0.6 q0.3
des+fleu 7.1 a0.9 c-0.3 d1.0 e0.4 r-0.3 s0.6
des+fond 7.4 e0.4 i0.5 j0.4 l0.8
des+frau 7.4 a0.5 c0.9 j1.4 s1.5
des+gens 6.9 a-0.5 b0.7 e-0.5 f-0.4 g1.6 h-0.3 i-0.4 k0.4 r1.8 s0.4 t0.4
des+impo 6.9 c0.9 d0.5 i-0.3 m-0.3 o0.5 p-0.3 q0.6 s-0.4 t-0.3
des+le 7.1 a0.4 c-0.3 i0.6 n1.7 q-0.3
des+lieu 6.7 e0.8 h0.7 j1.0 k0.6 m0.3 p-0.3
des+lund 7.1 a-0.4 c-0.4 g0.3 h0.5 n1.2 r0.4
des+mauv 7.4 g0.7 h0.4 q0.4 r0.6
des+meti 7.4 a0.3 e0.3 f0.7 i0.4 s1.5
des+note 7.4 d0.6 e0.3 k1.1
des+nouv 7.4 a1.3 i0.5 j1.5 p-0.4
des+part 7.4 e0.5 i0.6
des+pena 7.1 a0.7 c1.6 e-0.4 j1.4 m0.9 p0.6
des+phot 6.9 p0.4 s0.8
des+piec 7.4 g-0.4 j0.4 r-0.3
des+pied 7.4 d0.7 i0.6
des+plan 7.1 d0.7
des+pme 7.4 a0.8 c0.6 e0.7 i-0.4 s1.9
des+prix 7.4 a0.6 b0.6 e0.7 f1.2 i-0.4 p-0.4
des+que 5.6 a-1.3 c-1.0 d-0.9 e1.1 f-0.6 g-1.0 i-1.2 j-0.7 k1.2 l0.6 m0.8 n4.4 o0.4 s-0.8 t2.4
des+rese 7.4 a0.6 e-0.4 p1.3
des+sala 7.4 a-0.5 b-0.4 l0.7 n0.9
des+serv 7.1 a0.5 b0.8 c-0.3 i0.7 m0.6 p0.5 s0.6
des+stag 7.4 b0.5 d0.6
des+temo 7.4 a0.6 c1.2 e0.4 s1.3
des+tier 7.4 a-0.5 l1.0 n0.9
des+trav 6.9 b-0.5 c0.7 j0.9 l0.6 n0.8 p1.2
des+troi 7.1 a-0.8 d-0.5 g-0.5 p-0.4 q1.5 t0.4
des+tute 7.1 c0.3 l0.7
des+vois 5.7 a0.4 c0.4
des+vole 7.4 g0.5 r-0.3
des+votr 7.4 a-0.6 k1.6 m-0.4
desa 6.9 c0.7 j0.5 l0.6 n0.8 p0.8 q-0.4
desact 7.4 q-0.3
desc 6.9 d0.7 e0.5 g-0.3 r-0.4
descen 6.9 d0.7 e0.5 g-0.3 r-0.4
dese 7.4 d1.0 i0.9
desh 7.4 b0.5 f0.3 n0.3
desher 7.4 b0.5 f0.3 n0.3
desi 6.3 a1.1 d0.4 e2.0 f0.7 g-0.5 j0.8 m1.0 p-0.4 s-0.3
design 7.1 a0.5 e1.5 j1.2 l0.4 m0.4
desins 7.1 d0.4 i0.6
deso 5.0 c-0.9 d-0.7 e1.2 f2.1 h0.8 i-0.8 j0.3 k0.9 l2.5 n1.5 p0.5 q0.5 r1.1 s0.5 t0.4
deso+cons 7.4 e0.7 f0.5 j0.5
deso+de 7.1 e0.5 g0.9 h1.3 m0.4 q0.5 r0.9 t0.4
deso+pour 6.6 a-0.6 e-0.6 f0.4 i-0.4 k1.2 l0.6 n2.0 p-0.4 t-0.3
deso+vos 7.4 a-0.5 o1.1 t0.3
deso+votr 7.4 g-0.3 l1.3 n0.6 p-0.3 s0.9
desole 5.7 a-0.6 b0.6 c-0.7 e0.4 f0.5 i-0.8 j-0.6 k1.3 l2.3 n1.8 p1.3 q0.4 r0.6 s-0.7 t0.7
desord 7.4 e0.7 f0.5 j0.5
desorm 5.7 a0.5 b-0.7 c-0.5 d-0.4 e0.5 f1.5 h0.9 j0.6 l0.5 m0.6 p-0.6 r0.7 s0.7
dess 5.2 a0.7 b0.4 e2.1 f1.2 g-1.0 i-0.6 j-0.9 n2.4 o1.5
dess+de 6.7 a0.8 b0.4 c-0.6 f2.3 g-0.4 m-0.3 n-0.5 o0.4 s-0.3
dess+le 7.4 c0.4 e0.5
dess+pour 7.4 a-0.9 d-0.3 g0.5 m0.5 n4.4 p-0.4 q0.8 r0.8 t0.4
desser 7.1 a0.8 e1.4 s0.4
dessin 6.7 a-0.6 b0.5 c-0.4 d-0.4 g-0.5 j-0.3 k0.6 l0.4 n-0.4 s-0.4
dessou 7.4 a0.4 e1.1 g-0.3
dessus 5.7 c0.8 d0.6 f1.4 i-0.5 j-0.4 k-0.4 l-0.4 n3.0 o1.6 p0.3
dest 6.7 a-0.9 b-0.4 e-0.5 h-0.5 m-0.3 p-0.4 r-0.3 t-0.4
dest+a 7.4 a-0.6 b-0.3 h-0.4 n0.4 t-0.3
destin 6.7 a-0.9 b-0.4 e-0.5 h-0.5 m-0.3 p-0.4 r-0.3 t-0.4
deta 6.7 b0.5 d0.6 e-0.4 m0.4 n0.8 o0.5 p0.5 r-0.3
deta+de 7.4 d0.8 m0.6 n0.9 p0.6
detail 6.9 b0.5 d0.7 e-0.4 m0.4 o0.6 p0.6
dete 7.1 a-0.5 b-0.3 g0.8 r0.7 t0.3
detest 7.4 a-0.5 b-0.3 g0.9 q0.3 r0.9 t0.4
dett 7.4 a-0.3 b0.5 l1.4 m0.7
dette 7.4 a-0.3 b0.5 l1.4 m0.7
deux 3.2 a2.2 b1.4 c1.6 d1.3 e3.6 f0.8 g0.7 h4.7 j-2.4 n-0.4 p-0.3 q1.1 r0.4 s1.7
deux+ans 6.0 a0.3 b1.2 c-0.6 f-0.3 g1.2 h1.6 i0.7 j-0.3 k-0.5 p-0.6 q-0.4
deux+appa 7.4 a-0.4 e-0.4 i0.4 k0.6 l0.5 o0.7
deux+appe 7.1 a1.0 c-0.3 e1.5 g-0.5 h-0.4 p0.6 r-0.4 s-0.5
deux+autr 6.7 c-0.4 d-0.4 e0.5 g-0.3 h-0.3 i1.1 j-0.4 r-0.4
deux+cent 6.4 a0.4 b0.6 e0.7 f0.5 g-0.5 j-0.3 m0.6 p-0.4 q-0.5 s0.8 t1.0
deux+chos 7.4 e0.5 m0.9 p-0.3 q1.9 t0.4
deux+colo 7.4 s1.1
deux+conf 7.4 a0.5 b1.1 h0.4 i1.2
deux+cote 7.4 p0.5
deux+cren 7.4 a-0.3 k0.5
deux+dern 6.9 a1.1 c1.2 d1.9 i0.7 k0.9
deux+etag 7.4 o-0.3
deux+fact 7.4 c0.3 p0.8 q0.8
deux+fois 5.7 b2.1 d0.8 e-1.0 i-0.7 j-0.3 l0.5 o-0.4 p-0.6 q-0.3
deux+heur 6.4 a0.5 b0.5 c1.8 e0.6 h0.9 i-0.4 l0.5 p-0.3 q1.1 r0.6 s0.6
deux+jour 6.6 a-0.8 c-0.5 d-0.3 e-0.6 g1.1 h-0.4 o-0.7 q0.8 r1.2
deux+mill 7.1 a0.7 e1.0 p1.3 s0.7
deux+mise 7.4 b0.8 e-0.3
deux+mois 6.1 a1.0 b-0.4 c1.8 d2.1 e0.3 g-0.6 h-0.5 j0.4 l0.8 m-0.4 p0.9 q-0.5 r-0.5 s-0.6
deux+page 7.4 b0.6 e-0.4
deux+sema 5.4 e0.5 i-0.4 j-0.4 p-0.4
deux+sess 7.4 a-0.3 e-0.3 g1.5 h1.3 r1.7
deuxie 5.5 a0.5 b-0.4 c1.3 e1.8 f0.5 g0.9 h2.4 i-0.8 j0.5 m-0.4 n-0.5 o-0.5 p1.8 q-0.4 r1.3
deva 4.6 a3.2 b0.8 c6.4 d1.6 f2.1 g-1.0 h-0.9 i-1.0 j2.3 m1.0 n-0.6 o-0.6 q1.4 r-0.5 s1.6 t1.5
deva+etre 6.0 a1.7 c4.1 e-0.4 f0.8 g-0.5 j0.5 r-0.5 s1.4 t1.0
deva+la 6.9 a0.3 d0.5 e0.7 j0.7 r0.3 s0.3
deva+le 5.9 a0.6 b-0.8 c-0.4 e-0.7 f-0.4 g-0.5 h-0.4 i-0.5 j2.5 l0.3 m1.7 o-0.4 r-0.4 s-0.7
deva+nous 7.4 a0.4 c0.6 e0.5 i0.5 j-0.4 p-0.3
devaie 6.7 a0.8 c2.1 s0.8 t0.6
devait 5.5 a2.9 b-0.5 c6.7 d2.2 e-0.8 f2.5 g-0.9 h-0.6 l-0.4 m-0.5 n-0.3 o-0.3 q-0.5 r-0.7 s1.4 t0.7
devant 5.3 a0.9 b1.0 c-0.5 e0.5 f-0.3 h-0.5 i-1.0 j2.5 m1.8 t0.5
deve 6.4 a0.7 c1.0 e1.2 f-0.5 g-0.4 i-0.5 l-0.3 p-0.3 s0.3
devenu 6.7 a0.7 c1.2 d0.5 e0.8 f-0.4 g-0.3 i-0.4 l-0.3 s0.4
devi 4.5 a1.8 b3.8 c2.1 d2.6 g-0.8 i-0.8 j-0.8 l-0.5 m1.1 n-0.4 o0.3 q-0.6 r-0.6 s0.7 t1.1
devi+a 7.1 d1.1 i0.6 s0.6
devi+de 7.1 a0.9 b0.9 c0.5 d-0.4 s0.4
devi+disa 7.1 a1.1 c0.5 e-0.5 g-0.3 m1.5 o-0.5 p0.6
devi+est 7.1 a0.4 b-0.5 c1.4 d1.4 f0.5 g-0.4 o1.0 q-0.4
devi+la 7.4 i1.1 o0.3
devi+pour 6.9 a-0.7 b-0.4 d0.4 g-0.4 h0.8 q0.3 r-0.4
devi+sign 6.9 c-0.5 e-0.3 j0.6 m1.1 o1.1 q0.6 t-0.4
devien 6.4 b1.9 c-0.6 d0.3 e-0.3 f0.4 g-0.4 i-0.4 k0.5 n-0.3 o-0.3 s-0.3
deviez 7.1 a0.4 c1.5 e1.3 i-0.3 t0.6
devine 7.1 c0.5 d0.7 e-0.4 g-0.4 i0.8 r-0.4 s0.6
devis 4.8 a1.4 b3.3 c1.2 d1.9 f0.7 g-0.3 h0.6 i-0.9 j-0.6 l-0.5 m1.0 o0.6 q-0.5 s0.8 t0.9
devo 6.3 a-0.5 b-0.3 c0.7 d-0.6 e-0.6 f-0.4 g0.6 k0.6 q1.6 r0.7 t0.6
devoir 7.4 g0.8 j0.5 r0.8 s0.6
devons 6.9 c0.6 k0.7 q1.0 t0.7
devoue 7.4 a-0.3 d-0.4 j-0.4 q0.9
devr 6.0 a-1.0 b-0.5 e-0.6 i-0.4 j-0.5 k-0.3 m1.1 n-0.3 o-0.9 p-0.6 q3.1 s-0.5
devr+etre 6.7 a-0.5 c-0.4 j-0.4 m1.1 o-0.3
devrai 6.6 a-0.4 c0.7 d0.9 e-0.3 h0.5 m1.1 o-0.7 p-0.3 q0.9
devrie 6.9 a-0.7 c0.4 m0.6 o-0.5 p-0.3 q3.0
dg 7.4 a0.5 f1.1 g-0.3 r-0.3
dgcc 6.7 a1.0 c1.1 e-0.5 g-0.4 j1.8 m0.8 r-0.3 s1.5
dgccrf 6.7 a1.0 c1.1 e-0.5 g-0.4 j1.8 m0.8 r-0.3 s1.5
diag 6.9 e-0.4 g0.4 h0.7 j0.7 n1.0 p-0.3 r0.5 t1.3
diagno 6.9 e-0.4 g0.4 h0.7 j0.7 n1.0 p-0.3 r0.5 t1.3
diap 7.1 a0.6 c0.4 e0.5 r-0.4 s1.4
diapos 7.4 c0.5 e0.7 s0.6
dieu 7.4 e0.6 g0.5 i0.8 l1.0 r0.5 s0.5
diff 5.8 a-0.3 b1.6 f0.9 g0.7 j-0.6 m0.8 n0.5 o0.6 p-0.5 q-0.8 r1.2 s0.5 t0.9
diffam 7.4 e-0.3
differ 6.7 a0.3 b0.9 f0.3 g-0.4 i0.5 r-0.4 s1.2 t1.4
diffic 6.7 a-0.6 b0.9 c-0.5 e-0.6 g1.3 h0.3 i-0.5 l0.4 m0.4 n0.9 p-0.3 r1.6 s-0.3
diffus 7.4 e0.7 f1.0 i0.4 m0.5 o0.6 q-0.4
dijo 7.1 a-0.6 e-0.3 h0.3 k1.0
dijon 7.1 a-0.6 e-0.3 h0.3 k1.0
dima 5.4 b0.5 c0.6 d1.2 g0.6 i0.7 l-0.4 n-0.6 p-0.3 q0.5 r0.9 s0.3
dima+et 7.1 a0.5 b0.7 c0.6 e0.4 k-0.3 m0.3 p0.3 r-0.4 t1.0
dima+soir 7.4 c0.9 d0.9 i0.6 s0.5
dimanc 5.4 b0.5 c0.6 d1.2 g0.6 i0.7 l-0.4 n-0.6 p-0.3 q0.5 r0.9 s0.3
dioc 7.4 c0.7 d0.9 f1.3 i0.8
dioces 7.4 c0.7 d0.9 f1.3 i0.8
dira 6.4 a0.9 e0.6 j0.6 s0.9
dirai 7.1 a0.3 e-0.3 g-0.4 i0.5 r-0.4 s1.1
dirait 7.4 g0.7 r0.6
dire 3.8 a1.7 b-0.5 c2.2 d1.2 e1.7 f6.1 g1.9 h1.2 i-0.4 k0.8 m-0.8 p-0.7 r2.7 s-0.9 t0.5
dire+a 6.9 a-0.7 b0.4 e-0.4 f-0.3 p-0.3 r0.5
dire+ce 6.9 a0.5 c0.9 d0.4 k-0.3 m0.3 q0.5
dire+comb 7.1 a-0.8 d-0.3 g0.9 r0.9
dire+comm 7.1 d1.3 f1.0 h0.7 i0.4
dire+de 6.6 a0.5 b1.6 e0.7 f0.9 i0.8 m0.5 s1.1
dire+des 6.7 a0.7 b0.4 c1.7 e-0.6 f0.7 i0.9 p1.4
dire+du 7.4 k0.3 n1.1 o-0.3 q1.0 t-0.4
dire+en 6.9 a0.3 c0.5 f0.7 j0.6 s0.4
dire+fina 7.4 c0.4 p0.8
dire+gene 6.9 d1.0 f1.6
dire+je 7.4 c0.4 d0.3 f0.5 g0.3 r0.3
dire+juri 6.9 c-0.5 e1.3 f1.9 i-0.3 k-0.6 l0.6 m-0.6 q0.5
dire+le 7.4 b0.6 d1.2 i0.6 j0.4 s0.5
dire+ou 7.1 a0.7 e0.5 j0.8
dire+que 6.0 b0.3 d-0.3 f-0.4 g1.4 h0.5 i-0.6 j0.3 k1.1 l-0.3 m-0.3 p-0.6 q0.7 r1.4 s0.5 t0.5
dire+regi 7.1 c-0.3 d0.6 e-0.4 f1.5 i-0.3
dire+si 7.1 a0.3 c0.8 f0.3 o0.8 r-0.4
dire+souh 7.4 a-0.5 f-0.3 i1.1
dire+tech 7.4 b0.8 c0.6 d-0.3 e1.0 f1.4 n0.3 o0.5 t1.0
dire+vali 7.4 a-0.5
direct 4.4 a2.0 b0.8 c1.5 d1.7 e2.2 f8.5 g-1.4 h-0.7 i1.1 j-0.5 m-0.8 n0.8 o-0.3 p0.6 r-1.1 s-0.3
diri 6.7 a1.7 b0.4 c1.1 e0.7 g-0.4 j0.4 l0.7 s3.0
dirige 6.9 a0.9 b0.4 c1.2 d0.3 e0.9 j0.6 l0.8 s0.9
dis 6.1 b1.6 c0.5 e-1.0 g-0.7 h0.7 i0.7 j-0.3 l0.9 m0.5 n0.4 p0.7 r-0.5 s0.5 t-0.3
disa 6.1 a1.2 b0.8 d0.5 e0.9 g-0.3 h-0.4 j-0.3 m1.1 n-0.4 p1.0
disait 6.6 a1.5 g-0.5 i0.5 m1.3 o-0.5 p1.3 r-0.5
disant 7.1 c-0.3 d0.4 g0.3 l0.6 r0.5 s0.5
disc 5.7 a1.1 e1.4 f0.4 h-0.4 i-0.4 j0.6 m0.6 p1.5 q-0.3 r0.5
disc+avec 7.1 a0.8 b0.3 e0.4 f1.1 p1.2
disc+de 7.4 a-0.3 g0.5 r0.5
disc+et 6.9 a-0.5 g1.2 j0.4 r1.3 s-0.3
discou 6.9 c-0.3 d-0.5 e0.8 m0.4 n0.4 o0.4
discre 7.4 a-0.4 g1.0 r1.1
discus 7.4 a-0.3 e-0.4 i-0.4 p1.2
discut 6.6 a1.3 b0.8 d-0.3 e1.2 f0.9 g-0.4 i0.3 j0.6 m0.4 p1.2 r-0.4
dise 7.1 e-0.3 j0.6
disent 7.1 e-0.3 j0.6
diso 7.4 a0.9 b1.5 d0.4 e0.5 f0.7 i1.0 k-0.4 l0.7 m0.4
diso+que 7.4 a0.9 b1.5 d0.4 e0.5 f0.7 i1.0 k-0.4 l0.7 m0.4
disons 7.4 a0.9 b1.5 d0.4 e0.5 f0.7 i1.0 k-0.4 l0.7 m0.4
disp 5.5 e0.9 h0.5 i0.5 j1.3 l1.0 m-0.3 n0.9 o-0.5 p-0.6 r0.4 s-0.4 t-0.4
disp+de 7.1 a-0.3 e0.5 j0.6
disp+la 7.4 c0.6 i0.4 k0.6
dispar 6.4 a0.7 e0.7 g-0.5 i0.7 j0.6 l0.8 n0.7 r-0.4
dispon 6.3 a-0.8 d-0.6 f0.7 g1.1 h1.1 k0.3 p-0.3 q0.4 r1.0 s-0.4
dispos 7.1 a0.7 c0.5 d0.4 e0.5 h-0.4 j0.8 n0.3
dist 6.0 a-0.4 b0.9 h0.7 k0.4 l-0.4 o-0.3 r0.4 s-0.5 t1.1
dist+des 7.1 p0.8 r-0.3 s-0.3 t0.9
distan 6.9 a-0.8 t0.8
distin 7.1 a0.3 b1.2 j0.5 m0.6
distri 6.9 g0.4 h1.0 k0.6 p0.7 r0.8 s-0.4 t0.5
dit 4.5 a-1.0 c0.4 d1.3 e0.6 f-0.3 g2.0 h2.0 i-0.6 j-1.2 l0.5 m1.2 o0.8 p-0.6 q0.9 r2.1 s-0.7 t0.5
dit+de 7.4 a0.5 e1.3 f0.9 n0.3 o0.4 p0.6 t1.0
dit+non 7.4 c0.6 d0.6 n0.3 r-0.5
dit+oui 7.4 d0.3 p-0.3
dit+qu'i 7.4 g0.8 h0.9
dit+que 5.7 a-0.6 b-0.5 c0.9 e-0.3 f-0.5 g0.4 h0.6 i-0.7 m-0.5
dite 5.4 a-0.5 b-0.4 c1.5 d-0.9 i-0.4 j-1.0 k1.3 l0.5 m-0.6 n1.9 o-0.3 q1.4 r1.1 s-1.0
dite+moi 5.9 a-0.8 b-0.5 d-0.5 j-0.5 k0.5 l1.1 n0.5 q1.5 s-0.5 t-0.3
dites 5.5 a-0.5 b-0.3 c1.6 d-0.8 i-0.4 j-1.0 k1.4 l0.6 m-0.6 n1.9 o-0.3 q1.4 r1.2 s-1.0
dix 5.3 b-0.3 c0.9 d1.0 h1.0 i-0.6 j0.5 k0.5 m-0.6 n0.7 p-0.8 s2.0
dix+jour 6.1 a0.7 c1.7 d1.2 e0.6 g-0.7 j1.1 k0.4 m0.3 n0.9 o0.3 p-0.5 q0.6 s-0.5
dix+minu 6.7 c-0.4 d-0.4 e-0.5 g0.7 p-0.3 r0.5 s1.7
dix+sept 7.4 d-0.4 f0.4
diza 6.9 a-0.5 e-0.4 k1.1 l2.6 n0.4
diza+de 7.1 a-0.4 e-0.3 h0.4 k1.2 l2.7 n0.4
dizain 6.9 a-0.5 e-0.4 k1.1 l2.6 n0.4
doct 6.9 a-0.6 b-0.4 d-0.5 g0.7 i-0.4 m0.3 o0.7 r0.8
docteu 6.9 a-0.6 b-0.4 d-0.5 g0.7 i-0.4 m0.3 o0.7 r0.8
docu 6.6 b-0.4 d-0.4 e0.7 f-0.4 g-0.4 i-0.5 n0.5 o-0.4 p-0.3 q0.4 s0.5 t-0.3
docu+a 7.4 a-0.4 c-0.4 i-0.3 q0.5
docume 6.6 b-0.4 d-0.4 e0.7 f-0.4 g-0.4 i-0.5 n0.5 o-0.4 p-0.3 q0.4 s0.5 t-0.3
dois 5.5 a-0.5 d1.1 f0.5 g-0.3 h1.3 i-0.9 j-0.8 k1.4 l1.0 m-0.4 o1.4 p-0.8 r-0.4 s-0.9 t0.4
dois+annu 7.4 a-0.5 b-0.4 d-0.5 h0.4 k1.4 l0.5 o0.4 t-0.3
dois+je 6.7 a-0.3 c0.8 e-0.3 f-0.3 g0.5 h0.5 i-0.4 o1.5 t0.9
dois+malh 7.4 a-0.4 d-0.3 h0.4 k1.0 t0.4
doit 5.4 a-1.6 b-0.4 c0.4 d0.4 e-0.5 f-0.4 g-0.6 h-0.5 i-0.8 j-0.9 l0.4 m-0.6 n0.5 o1.3 s-0.4 t1.9
doit+avoi 7.4 a0.4 d1.4 e0.9 g-0.5 h-0.5 k0.3 r-0.6
doit+etre 6.4 a-1.3 d-0.3 e-0.3 g-0.5 o0.6 p-0.4 s-0.6 t2.4
doma 6.3 a0.6 c0.3 e0.3 g-0.3 i2.2 j-0.4 r-0.3
domain 6.3 a0.6 c0.3 e0.3 g-0.3 i2.2 j-0.4 r-0.3
domi 7.4 e0.6 h0.3
domm 6.3 b0.4 d1.2 e-0.7 g-0.5 j-0.5 p0.3 r-0.5 s0.8
domm+et 7.1 a-0.8
domm+je 7.4 a0.8 d1.9 s1.5
dommag 6.3 b0.4 d1.2 e-0.7 g-0.5 j-0.5 p0.3 r-0.5 s0.8
donc 4.0 a-3.1 b0.9 d-1.1 e-1.8 f-0.5 g-1.3 h0.3 i1.6 k0.5 l1.2 m1.9 n3.0 q-0.5 r-0.5 s-1.9 t0.4
donc+a 6.7 a-0.7 b-0.4 c-0.4 e-0.5 k-0.3 l0.6 n-0.3 p-0.4
donc+avec 7.4 g-0.5 i1.4 r-0.4
donc+ce 7.4 b0.4 c-0.4 h0.3 l1.3 m0.4 n1.1
donc+de 7.4 f0.4 k0.3 m0.4
donc+est 7.1 a-0.5 j-0.3 n1.5 t0.4
donc+je 6.7 b1.1 f-0.4 i-0.6 k0.4 l1.1 m1.4 n0.6 p0.5
donc+la 6.4 c-0.4 e-0.6 g0.6 h1.1 m0.3 n-0.3 p0.9 r0.5
donc+le 6.4 a-1.3 b1.0 c-0.4 e-0.3 h0.4 i-0.5 j-0.4 k0.4 m-0.5 n0.7 o0.5 p-0.5 r0.3
donc+les 6.7 a-0.5 d-0.4 e-0.6 h1.1 i-0.4 m0.8 n0.4 p0.3
donc+notr 7.4 a-0.5 g0.6 i1.1 r0.4
donc+pas 6.6 a0.6 b0.4 g-0.4 i0.9 j0.7 l0.6 m0.7 r-0.4 s0.3
donc+plus 7.1 a-0.4 e-0.4 p-0.3
donc+rien 7.4 c0.5
donc+sans 7.4 b0.6
donc+un 6.9 a-0.3 f0.3 k0.4 l0.5 o-0.4
donc+une 7.1 e0.5 m0.8 n0.6 t0.4
donc+vous 7.4 a-0.6 c0.3 e-0.4 f0.5 g-0.3 i-0.3 n0.4
donn 4.6 a1.3 b-0.4 c2.4 d-0.4 e0.7 g0.7 h2.1 i1.3 j0.5 l0.6 m-0.7 o-0.8 q0.4 r0.4
donn+a 7.4 a0.7 e0.4 g-0.3 i0.6 j0.8
donn+la 7.1 c0.6 d-0.3 g0.3 h1.0 i0.4 r0.4 s0.6
donn+le 6.7 c0.8 g-0.4 i0.5 p0.6 r-0.4 s0.7
donn+moi 6.9 a1.1 c1.0 d1.1 f1.3 g-0.4 i-0.3 j0.5 r-0.3 s-0.3
donn+ordr 7.4 a-0.3 b0.4 d-0.4 k0.5 l1.2 n0.3 q0.7 r0.6
donn+pas 7.4 b0.4 i1.4
donn+rais 7.4 a-0.3 j-0.3
donn+son 7.4 a-0.7 i-0.4
donn+un 7.4 a0.5 c1.1 e0.8 f-0.3 t0.4
donn+une 6.9 a0.5 b-0.4 c1.6 d-0.4 g-0.6 i0.8 j-0.3 l0.9 p-0.4 r-0.5 s0.8
donn+votr 6.9 a-0.7 c-0.4 d-0.4 e-0.5 g1.5 h2.4 i-0.4 k0.7
donne 5.3 a0.5 b-0.8 c0.8 d-0.8 e0.9 f-0.7 g1.1 h2.2 i1.1 j-0.6 l-0.6 n-0.6 o-0.5 p1.1 r0.4
donnee 6.2 a-0.7 b-0.4 c-0.4 g0.5 i1.1 j-0.3 s-0.3
donner 6.1 a0.8 c1.8 d-0.6 e-0.4 f-0.3 g-0.4 j1.4 l0.5 m-0.4 n0.5 p-0.7 r-0.4 s1.2
donneu 7.4 a-0.3 b0.4 d-0.4 k0.5 l1.2 n0.3 q0.7 r0.6
donnez 6.9 a1.1 c1.0 d1.1 f1.3 g-0.4 i-0.3 j0.5 r-0.3 s-0.3
dont 5.7 b-0.5 c0.4 d-0.8 g-0.6 h-0.4 i0.3 j1.6 l0.5 m0.4 r-0.7 s1.0
dont+je 6.7 a0.6 b-0.4 c0.6 d-0.4 j1.6 m0.7 s1.3
dont+le 7.1 c0.4 e-0.4 s0.3
dont+quat 7.4 a0.4 e1.0 j0.6 p0.6
dore 7.4 c0.4 d0.5 e-0.4 p0.6
dorm 7.1 d0.4 e-0.3 j0.4
dors 6.9 a-1.1 b-0.3 d-0.7 g1.3 i-0.3 q0.4 r1.2 s-0.3 t0.8
dort 7.4 c1.2 d-0.4 e-0.3 f1.1 r0.5
dos 6.6 a-0.5 b-0.3 c0.5 e0.5 f-0.3 g-0.4 i1.0 q0.7 s-0.4
doss 4.0 a0.6 b-0.4 e0.5 f2.5 g-0.8 i-1.5 j0.4 k1.0 l-0.4 m0.4 n0.7 o0.3 p-0.6 q0.8 t0.6
doss+a 7.1 a0.8 d0.7 e0.6 i-0.3 j0.9 p0.5 t0.8
doss+comp 7.4 a0.4 c-0.3 e1.1 f1.4 o0.7
doss+de 6.0 a-0.3 b0.6 c0.6 e-0.7 f1.3 g-0.5 i-0.5 j-0.5 k0.6 m0.7 o0.6 p-0.5 q0.7 r0.4 s-0.4
doss+est 6.7 e-0.5 h-0.4 j0.6 k-0.3 t-0.3
doss+et 6.9 a0.4 c-0.4 e-0.7 g-0.4 i1.3 s1.0
doss+le 7.4 m0.7 p1.2
doss+soit 7.4 c0.9 f1.3 i-0.3 l0.4
dossie 4.0 a0.4 b-0.4 d0.3 e0.4 f2.5 g-0.7 h0.3 i-1.5 j0.4 k1.1 l-0.3 m0.5 n0.7 o0.3 p-0.6 q0.9 r0.4 t0.4
doub 5.9 a-0.8 d0.4 f1.2 g2.4 h2.1 i-0.6 j-0.5 k-0.4 l1.1 m0.7 n0.8 o0.6 p-0.6 r1.0
doub+depu 7.4 a-0.4 g0.6 h0.7 i-0.3 l-0.3 r1.0
doub+et 7.4 d-0.4 e0.3 k0.3 l0.3 o0.4 q0.4 r0.6 s0.8
doub+la 7.1 f1.1 g1.3 h1.6 k-0.3 m0.9 o0.7 q-0.4
double 6.0 a-1.4 d0.5 f1.0 g2.3 h1.7 i-0.6 j-0.5 k-0.4 l1.1 n0.4 o0.5 p-0.6 q0.4 r0.8 t-0.3
doublo 7.4 a0.7 f0.3 h0.6 m1.2 n0.5
douc 6.0 a0.6 e1.5 f-0.3 g0.9 h-0.7 p0.8 q0.4 r0.8 s-0.5
douceu 7.4 a-0.4 d0.4 h-0.4 k0.3
douche 6.3 a1.1 e2.0 g0.4 j0.5 p1.0 r0.3 s-0.4
dout 6.7 e-0.5 g-0.3 i0.4 r-0.5 s0.4
dout+sur 7.4 a-0.4 e-0.3
doute 6.9 c0.4 e-0.5 s0.4
douz 5.5 b0.4 c0.7 e1.3 g1.2 h2.1 i0.4 j-0.8 l-0.3 m0.3 n-0.5 p0.8 q-0.4 r1.3 s0.9 t-0.6
douz+jour 7.4 a0.7 c1.2 e1.0
douz+minu 7.4 a0.7 b0.6 c1.0 e1.3 g-0.3 p2.3 r-0.4
douz+mois 7.4 a-0.6 c-0.4 h1.7 i-0.3 k0.4 p-0.4 r0.6
douz+page 7.4 r-0.3
douze 5.5 b0.4 c0.8 e1.5 g1.3 h2.1 i-0.5 j-0.6 l-0.3 m0.3 n-0.5 p0.9 q-0.4 r1.3 t-0.6
dr 6.1 a1.0 c0.7 d1.5 h0.6 i0.6 k-0.5 p0.8 r0.5 t-0.4
dr+salo 7.4 a1.4 c0.9 d0.9 e0.9 g-0.5 p1.3 r-0.4
dres 7.1 d0.5 e0.9 j1.0
dresse 7.4 a0.3 d0.6 e1.0 j1.1
drh 7.1 a-0.3 d0.7 f0.7 j-0.3 m0.5
droi 5.1 a1.6 b0.5 c0.9 d0.8 e0.6 f-0.6 g-1.1 h-0.7 i1.5 j3.6 l-0.6 p0.5 r-0.5 t-0.4
droi+a 6.9 a0.5 b0.4 c-0.3 d1.9 e-0.6 i-0.5
droi+de 6.9 g-0.3 i-0.6 j0.7 k1.0 n0.7 p-0.4
droi+sur 7.4 a0.4 c0.9 e0.3 i0.9 j0.4
droit 5.3 a1.0 c0.4 d1.2 e-0.7 f-0.4 g-0.7 h-0.5 i-0.3 j3.1 l-0.4 p0.9 q-0.4 s-0.5
droite 7.1 a0.5 b0.6 c-0.3 e1.3 g-0.3 i0.7 o0.5 q0.3
droits 6.7 a0.4 c1.0 d-0.3 e0.5 i1.7 j0.9
drol 6.4 b-0.4 d-0.5 g0.3 h-0.3 i0.4 j-0.3 l0.4 r0.8 s0.9 t-0.3
drol+de 7.4 a0.6 s0.9
drole 6.4 b-0.4 d-0.5 g0.3 h-0.3 i0.4 j-0.3 l0.4 r0.8 s0.9 t-0.3
dsi 7.4 i0.8
du 2.4 a-1.2 d-0.7 f-0.9 g-0.8 i0.8 k-0.5 l-0.5 m0.8 n1.6 p-0.7 q-0.4 s-1.0 t1.2
du+bail 7.1 a-0.6 g-0.3 r-0.4
du+barr 6.9 a-0.4 i-0.4 p0.5 r-0.3
du+bien 7.1 a-1.2 b-0.5 d-0.6 e-0.3 g2.9 i-0.3 o0.5 q0.5 r3.4 s-0.6
du+brui 5.6 a-0.3 b0.5 j-0.4 q-0.4 s-0.4
du+bure 6.2 c-0.5 d0.6 e0.6 g-0.5 j0.4 k-0.5 n-0.7 p1.0 q0.3 s0.3
du+cabi 6.7 a-0.7 b-0.4 c-0.8 e0.5 f-0.4 g1.3 h1.0 i-0.4 n0.6 o-0.4 r1.7 s-0.3
du+cafe 7.4 n0.6
du+camp 7.4 a0.3 b1.2 i1.0
du+cata 7.4 a-0.3 i0.5
du+cent 7.1 a-0.4 c-0.3 g0.7 n1.0 o-0.4 q0.9 r0.6 t-0.4
du+chan 6.7 c0.4 d-0.4 q0.5 s-0.4 t2.0
du+club 6.9 a-0.3 b0.8 d-0.4 e-0.5 g0.7 i0.5 j-0.3 p0.6 r1.0
du+code 7.4 a0.4 c0.3 e0.7 i0.6 j1.4
du+coff 7.4 a-0.4 l1.0 n1.8
du+coin 7.4 d0.8 e0.5 i0.6 q0.4
du+comi 7.4 a-0.4 g0.6 r0.7
du+cons 7.4 c0.4 d0.6 e-0.3 p0.5
du+cont 5.7 a0.9 b-0.4 c0.7 d-0.3 e0.9 f-0.5 g-0.9 h-0.5 i-0.5 j2.1 m-0.4 p-0.4 r-0.9
du+coul 7.4 a0.7 e0.4 m0.9 p0.6
du+coup 6.1 a-1.4 c-0.7 f0.6 h0.3 i-0.5 l0.3 n-0.4 p-0.5 q0.4 s-0.5
du+cour 7.1 c0.5 m0.7 p-0.3 t0.9
du+cred 7.1 c0.8 d0.5 q1.0 t0.7
du+debu 7.4 d-0.3 e-0.4 f0.4 g0.9 l0.3 q0.7 r0.7
du+deme 7.4 e0.4 s0.8
du+depa 7.4 b0.6 d0.4 i0.3 l0.9 m0.4 o0.4
du+deux 7.1 c0.5 g-0.3 j-0.3 p0.7 r-0.4
du+devi 6.9 a-0.3 k0.4 l-0.3 m-0.6 n0.7 p-0.3 q-0.4
du+diag 7.4 c0.5 j0.8 t1.4
du+doss 6.3 a0.4 b-0.5 c0.4 f0.4 m0.4 o0.4 q0.8 s-0.4
du+droi 6.7 e-0.5 i-0.3 j0.5
du+etre 7.4 a0.3 c0.4 f0.6 j0.8
du+fich 7.1 a-0.4 b0.3 c0.4 e0.5 g-0.3 k0.4 m1.1 n0.6 o0.8 q0.4 t2.6
du+fil 7.4 d0.9 e0.4 g0.4 r0.6
du+fond 6.9 c-0.4 e0.9 f0.4 g0.3 i0.6 k0.5 n-0.3 o0.4 q1.1 r0.8 s0.3
du+from 7.4 a-0.3 e-0.3 g0.5 r0.5
du+genr 7.1 a-0.5 d-0.3 g0.7 r0.8 s0.4
du+gers 7.4 g0.5 h0.7 p0.4 r0.5 s0.4
du+gran 7.4 a-0.4 g1.2 r1.3
du+grou 7.4 a-0.3 i0.7
du+haut 7.4 d0.3 l0.5 n0.4
du+jard 7.4 a0.4 b0.6 e1.0 i0.4 m0.7
du+jour 6.7 c0.7 e-0.5 f1.1 i0.3
du+lavo 7.4 a-0.4 k1.0 l0.3
du+livr 7.4 a-0.5 g0.5 l1.0 r0.7
du+loca 7.1 d0.4 h0.4 i0.5 n-0.3
du+logi 7.4 e0.5 i1.2 j0.8
du+mair 7.1 a1.3 d-0.4 e2.5 g-0.4 m1.4 n0.4 o0.4 p0.5 r-0.3
du+mal 7.4 b2.4 c0.4 d-0.3 e-0.6 k0.5 s-0.4 t0.6
du+mand 7.4 a-0.6 e-0.4 g0.4 h0.7 j-0.4 k0.7 r0.4
du+marc 7.1 a0.3 b0.6 d0.5 i1.2 j0.6 p0.6
du+mati 7.4 a0.8 d0.9 e1.3 g-0.3 p0.3
du+medi 7.1 d1.1 e-0.4 f1.0 j0.3 s-0.4
du+mini 7.4 b0.3 e0.5 n0.4
du+mois 5.5 b-0.4 c-0.5 e-1.0 f0.4 g-0.6 h-0.5 i0.4 k-0.4 m0.6 n0.4 o0.3 q-0.4 r-0.8
du+mond 6.9 a-0.5 c-0.4 d-0.4 h1.0 n0.5 t0.4
du+nom 7.1 a0.7 e-0.4 i1.5
du+nord 7.4 a0.9 c1.2 g-0.3 s1.6
du+nota 7.4 b1.1 f0.4 k0.4 q0.5 s0.9
du+part 7.4 a1.0 c2.2 e0.4 f0.3 o0.4 t0.8
du+peti 7.4 a0.8 c0.9 e0.9 g-0.4 p0.9 r-0.4
du+plan 7.1 c-0.3 k-0.5 q0.4
du+port 6.9 a-0.5 e-0.4 g-0.4 h0.9 n0.7 q0.9 r-0.4
du+prea 6.9 a0.5 b0.5 c0.5 i1.6 j-0.6
du+prej 7.4 a0.3 e1.0 j1.0
du+prix 7.1 a-0.7 b1.4 h0.5 i1.2
du+proj 7.4 a-0.7 f-0.3 o0.5
du+quar 7.1 d0.5 e0.4 g-0.5 i0.6 q0.5 r-0.4
du+rapp 6.9 a-0.5 c0.4 e-0.3 j-0.4 p0.4 q0.8
du+rest 7.4 q1.0
du+resu 6.9 b0.3 d0.4 e1.1 f1.0 g0.6 i-0.3 k-0.3 l0.5 r0.6
du+reta 6.7 a-0.4 c-0.5 h1.5 k0.9 l1.9 m0.7 n0.3 o0.4 p-0.4 q1.1 r0.5
du+sabl 7.4 c0.4 e0.8 f-0.3 t0.3
du+salo 6.6 a0.7 c-0.4 e0.5 g-0.5 h-0.3 i0.8 j1.2 r-0.4 s1.4
du+secr 7.4 d-0.4 e0.5 f0.4 o0.4 r0.3
du+serv 6.9 d0.8 e-0.5 s0.7
du+site 6.4 b0.7 d-0.3 e0.5 g-0.6 h0.8 i-0.4 k0.4 q0.4 r-0.3
du+soir 7.4 g0.4 h0.9 r0.4
du+sold 7.4 c0.5 e0.8 p1.0
du+synd 7.4 g0.4 r0.3
du+temp 6.9 a0.6 d0.9 i0.8 j0.6
du+tiro 7.4 s0.6
du+tour 7.4 g0.5 h0.6 r0.3
du+tout 6.4 b0.4 e0.6 g1.0 h0.4 k0.4 m-0.3 p-0.5 q0.4 r1.4 s-0.5 t0.3
du+tran 7.4 g-0.3 r-0.4
du+trav 7.1 e0.3 k0.3
du+trib 6.9 d0.7 i0.6 j0.4 p0.4
du+trim 7.4 e0.4 i0.6 k0.4
du+vent 7.4 b1.5 j0.4 m0.4 p0.9 q-0.3
du+vire 7.4 c0.5 h-0.5 n1.4 o0.6 t-0.3
due 7.4 a0.9 c0.6 e-0.4 f2.1 j0.7 s0.4
duma 7.4 c-0.3 d0.7 e-0.4 i0.4 m0.3 q0.3
dumas 7.4 c-0.3 d0.7 e-0.4 i0.4 m0.3 q0.3
dupl 7.1 a-0.4 b-0.3 f0.4 m-0.4 o2.7
dupl+de 7.4 a-0.4 b-0.3 f0.5 o2.6 r0.4
duplic 7.1 a-0.4 b-0.3 f0.4 m-0.4 o2.7
dur 7.4 a-0.4 g0.3 l1.2
dure 6.9 a-0.7 e-0.4 i0.4
duree 7.1 a-0.8 e-0.4 i0.4 s-0.3
e 6.9 a0.5 c0.7 d1.1 e0.7 g-0.4 n0.4
e+mail 7.4 a-0.5 d-0.6 r-0.4
eau 6.2 e1.7 g0.6 h0.6 i-0.6 j-0.3 o0.5 p0.7 r0.9 t-0.4
eau+chau 7.4 c-0.4 e1.2 g0.8 h0.9 l0.3 o0.8 p-0.4 q0.4 r1.3 t-0.4
eaux 6.6 i-0.3 j0.5 l1.0
echa 5.6 a1.4 d1.4 e0.7 f1.5 g-1.0 h-0.5 i-1.1 j0.9 m-0.4 n-0.3 r-0.6 s1.0 t0.7
echa+a 6.9 a0.8 b0.8 c-0.4 e0.3 f0.7 g0.5 h-0.4 i-0.4 j0.8 o0.5 p-0.3 q0.4 r0.9 s-0.4
echa+de 7.1 c0.6 k-0.4 s0.5
echa+par 7.4 d0.4 j0.9 p0.6
echafa 7.4 b0.4 e1.1 m-0.3 o0.4 r0.4
echang 6.0 a1.8 d0.4 f1.9 g-0.5 h-0.4 i-0.8 j1.0 p-0.5 r-0.5 s1.7 t0.9
echant 7.1 a-0.4 k-0.3
eche 5.3 a-1.3 b0.6 c-0.6 e-0.5 g-0.8 h-0.4 i-0.4 j-1.0 l4.9 m1.4 n0.4 o1.5 p-0.5 s-0.7 t0.4
eche+de 7.1 a-0.7 o0.3 t0.5
eche+du 7.1 a0.4 p0.5
eche+le 7.4 b0.4 l1.0 m0.5
echean 5.5 a-0.9 b0.9 c-0.7 d0.4 e-0.4 g-0.9 j-0.8 l3.9 m1.8 n0.5 o1.8 p-0.8 s-0.6 t0.5
echell 7.4 g0.4 p0.6
echelo 6.9 a-0.6 b0.4 e-0.4 l2.5 m0.4 o-0.4 p-0.3
ecla 7.4 e0.4 g0.4
eclair 7.4 e0.4 g0.4
ecol 5.8 c0.5 e1.3 g-0.4 h0.4 i0.5 m-0.3 n-0.4 s1.2
ecol+de 7.4 s0.6
ecole 5.8 c0.5 e1.3 g-0.4 h0.4 i0.5 m-0.3 n-0.4 s1.2
econ 6.9 c0.5 d1.6 f1.0 i0.5 k0.4 n0.8 q0.3
econom 6.9 c0.5 d1.6 f1.0 i0.5 k0.4 n0.8 q0.3
ecou 6.9 g0.7 i-0.3 k0.8 p0.5 r0.9
ecoute 6.9 g0.7 i-0.3 k0.8 p0.5 r0.9
ecra 6.6 a-0.3 b1.3 c-0.7 e0.4 h0.5 i-0.4 j-0.3 o0.7 p-0.4 r0.5 s0.8 t0.9
ecran 6.9 b0.7 g0.4 r0.5 t1.0
ecri 4.4 a1.1 c2.2 d1.6 e0.4 f-0.7 h-0.3 i-0.9 j2.5 n1.0 o-0.4 p-0.8 q-0.7 s0.7
ecri+a 6.3 a0.5 c1.5 g-0.6 i-0.4 j0.8 m1.0 o-0.3 p-0.4 r-0.4 s1.0
ecri+dans 7.4 d0.5 e-0.4 s0.6
ecri+en 7.1 c0.6 g0.6 o0.3 r0.7
ecri+la 7.4 b0.4 c-0.3
ecri+mard 7.4 a0.5 b0.4 d1.1 g-0.3 h0.5 t1.0
ecri+parc 7.4 a-0.3 d-0.3 g0.4
ecri+sur 7.4 a0.6 d0.6 e0.7 i0.6 j0.7 s1.1
ecri+un 7.4 g0.5 r0.3
ecrira 7.1 b1.3 c0.6 i0.3 j1.3
ecrire 5.7 g0.4 i-0.8 j1.7 l0.4 m-0.4 p-0.5 r0.5
ecris 5.9 c0.5 d0.8 e-0.8 g0.4 h-0.4 j-0.4 m0.7 o-0.3 p-0.6 s1.7 t-0.3
ecrit 5.5 a0.8 c1.6 d1.5 e1.8 f-0.6 g-0.9 i-0.5 m-0.4 n0.6 p0.3 q-0.4 r-0.6 s-0.4 t0.7
ecrite 6.9 c0.5 g0.5 j1.5 r0.6
ecrive 7.1 a-0.3 e-0.3
edit 6.2 b-0.3 c1.3 d-0.6 f-0.5 g0.5 h1.0 i-0.7 j-0.4 k-0.5 l-0.3 n-0.3 p-0.4 r-0.3 s0.8
edit+de 7.1 c0.8 e-0.4 s0.7
edit+du 7.4 c0.5 e0.8 f-0.3 t0.4
editeu 7.1 c0.3 i-0.4 s0.4
editio 6.7 c0.7 d-0.3 e0.4 f-0.4 g0.7 h1.1 i-0.3 j-0.3 k-0.3 s-0.3
edmo 7.4 c0.7 e-0.3 j0.5 k0.6 l0.5 o0.7
edmond 7.4 c0.7 e-0.3 j0.5 k0.6 l0.5 o0.7
effa 6.3 a0.5 b-0.5 c-0.6 d-0.4 e2.5 f0.6 g-0.5 i-0.6 j1.6 m1.1 p-0.4
efface 6.3 a0.5 b-0.5 c-0.6 d-0.4 e2.5 f0.6 g-0.5 i-0.6 j1.6 m1.1 p-0.4
effe 6.1 a-1.0 c-0.4 e-0.7 i0.5 j-0.8 l1.2 m-0.5 n1.6 o-0.6 p-0.5 q2.1 s-0.3
effe+au 7.1 i0.9 j-0.4 l0.7 n0.8
effe+ce 7.4 a-0.4 c-0.3 e-0.3 n-0.8 o-0.7 q1.4
effe+le 7.4 c0.3 k0.5 n0.7 q0.3 t0.4
effect 6.4 a-1.0 d0.3 e-0.4 j-0.5 l1.3 m-0.4 n1.7 o-0.6 p-0.4 q2.3
effet 7.1 e-0.4 i0.9 j-0.4
effi 6.9 a-1.0 c-0.4 e-0.4 f0.3 g2.4 k0.4 n0.6 p-0.4 q0.4 r3.2 s-0.5
effica 6.9 a-1.0 c-0.4 e-0.4 f0.3 g2.4 k0.4 n0.6 p-0.4 q0.4 r3.2 s-0.5
effo 7.4 e-0.4
effond 7.4 e-0.4
egal 6.9 a0.8 e2.1 f2.2 i0.4 j1.3 t0.5
egalem 7.1 a1.1 e2.3 f1.8 i0.5 j1.4 o0.3 t0.5
elec 6.3 a-0.8 c-0.3 d-0.4 f1.0 h0.5 i-0.6 j-0.5 k0.5 l-0.5 m0.3 o-0.3 p-0.3 r-0.3 t0.7
electr 6.3 a-0.8 c-0.3 d-0.4 f1.0 h0.5 i-0.6 j-0.5 k0.5 l-0.5 m0.3 o-0.3 p-0.3 r-0.3 t0.7
elev 6.2 a-0.3 b0.9 d1.5 f-0.4 g0.8 h0.7 i-0.5 k0.4 o-0.5 p-0.4 q0.5 r1.3 s-0.5
eleves 6.7 a-0.4 c0.3 d1.5 f-0.4 g0.5 k0.6 n-0.3 o-0.4 q0.6 r1.1
elis 7.4 a0.6 c0.7 f0.4 n0.3
elise 7.4 a0.6 c0.7 f0.4 n0.3
elle 3.6 a0.4 b-1.5 c1.8 e1.0 f1.7 h0.8 i-0.7 j2.1 k0.9 l-0.6 m0.4 n2.1 q-0.6 r0.4 s-0.4 t0.4
elle+a 5.5 a-0.9 b-0.4 c-0.8 d0.7 e0.7 f1.2 g0.8 i-0.5 j-0.6 k-0.3 l0.4 n-0.3 o0.7 p-0.3 r0.8 t-0.6
elle+appe 7.4 a-0.4 c0.4 g0.4 h0.4 n0.3 o0.3 r0.7
elle+avai 7.1 a-0.5 e-0.5 g1.0 r1.0
elle+comp 7.4 a1.0 b0.9 c1.3 e-0.3 j1.1 s0.9
elle+dema 7.4 a-0.5 c-0.3 h-0.4 j-0.5
elle+dit 7.4 e-0.3 g0.7 r0.6
elle+en 7.1 c0.3 g0.9 p0.7 r1.2 t0.3
elle+est 5.3 a1.1 b-0.5 e0.5 f1.2 g-0.4 h-0.8 j0.4 k0.4 l-0.4 o0.7 s1.3
elle+etai 7.4 a-0.4 n0.7
elle+fera 7.4 e0.8 i1.2 s-0.3
elle+l'a 7.4 c-0.4 e-0.4 k0.5
elle+m'a 7.1 c0.8 e-0.3 f0.5 p0.8
elle+meme 7.1 a0.4 e0.6 g-0.4 i1.7 j-0.4 m1.0
elle+n'a 7.4 c0.9 d0.5 p0.7
elle+ne 6.4 a1.6 b0.8 c1.8 d-0.5 e0.6 g-0.3 h0.5 j-0.4 k0.9 l0.9 m1.4 p-0.5 q0.3 s1.3 t0.9
elle+nous 7.4 a0.4 e1.4 i1.4 j0.7
elle+part 6.6 a-0.7 c0.4 g-0.5 h-0.4 i-0.3 j0.5 k0.3 n2.0 p-0.5 t0.6
elle+prep 7.4 a0.6 s1.3
elle+qui 6.9 a0.5 c-0.3 e1.2 f0.8 i0.5 j0.4 m0.9
elle+rest 7.1 b0.3 f0.5 g-0.3 k0.3 m1.0 o-0.4 p0.6
elle+se 7.4 c0.7 e0.7 j0.7 n0.9 p0.5
elle+sera 6.9 b0.3 d0.6 g0.9 h0.6 k1.0 n2.6 r1.2 t0.4
elle+va 7.1 a-0.5 g1.2 h0.3 r0.5
elle+veut 7.1 e-0.3
elle+voud 7.4 a-0.4 h-0.3 n0.4 q0.4 t-0.3
elle+vous 6.3 b-0.3 d-0.3 e0.7 f-0.5 h1.4 i0.7 k0.4 m0.4 n-0.4 p0.8 s-0.6
elle+y 7.4 c0.5 e0.3 p0.6
elles 5.6 b0.4 c0.6 d-0.5 g-0.6 j1.2 l-0.4 m-0.3 n1.4 p-0.7 s-0.3 t1.2
elod 7.4 g0.6 o0.6 r0.6
elodie 7.4 g0.6 o0.6 r0.6
elu 7.4 e0.5 s0.5
elus 7.4 g0.6 k0.3 q0.3 r0.7 t0.4
emba 6.6 a0.4 b1.2 h0.4 l0.9 r0.4 s-0.3
embauc 6.9 a0.6 b1.0 h0.7 i0.5 r0.3
embr 6.7 a-0.7 d-0.4 g1.4 p-0.3 r1.4
embras 6.7 a-0.7 d-0.4 g1.4 p-0.3 r1.4
emma 7.1 m1.0 n0.5 r0.4
emmanu 7.4 a0.5 f0.3 m1.1 n0.5 r0.5
empe 6.9 b0.4 c-0.6 d1.3 g-0.4 h0.4 i-0.5 k2.2 l1.0 m-0.3 s-0.4
empech 6.9 b0.4 c-0.6 d1.3 g-0.4 h0.4 i-0.5 k2.2 l1.0 m-0.3 s-0.4
empl 7.4 a-0.5
empo 7.4 a0.6 c0.7 e-0.5 i2.3 j0.7 s1.4
emport 7.4 a0.6 c0.7 e-0.5 i2.3 j0.7 s1.4
emus 7.4 g0.4 o0.5 q0.6 t0.6
en 2.3 a-0.9 c1.0 e-0.5 f0.4 h0.9 k-1.6 l1.4 m-0.9 n-1.0 p-1.1 q-0.6 r0.4 s-0.8
en+a 4.8 a-0.7 b-0.6 c-0.3 d-0.9 e1.3 g2.5 h1.5 i-0.5 j-0.8 m-0.5 r2.6 s-0.6 t0.8
en+alle 7.4 e0.4 k0.3 q0.4
en+angl 6.7 b0.8 g0.3 m1.0 p0.9
en+aout 7.1 c0.5 d-0.4 l1.2 p0.4
en+appe 7.4 a-0.5 d-0.3 e-0.4 g-0.4 o0.3
en+arre 6.9 a-0.5 c-0.7 e-0.3 l2.3 n1.1
en+arri 6.9 a0.5 d1.1 j1.2
en+atte 6.6 a0.3 b-0.5 c-0.3 e0.5 i0.6 l0.5 m0.6 n0.7 p1.3 s-0.3
en+avri 6.6 a1.0 b-0.3 c1.7 e0.3 h0.8 i-0.5 j0.5 s1.3
en+bas 5.5 a-1.2 b0.4 c-0.5 d-0.4 e0.4 g0.5 i-0.5 j-0.4 k0.4 m0.5 o0.5 p-0.4 q0.4 r0.9 s-0.6
en+cart 6.9 c0.6 e-0.3 f0.3 g0.4 h0.7 r0.4
en+cas 6.2 d-0.4 e-0.5 k-0.3 p0.5 r-0.4
en+caus 7.1 a0.4 d-0.3 f0.5 i0.3 j0.7
en+ce 7.1 a-0.7 g0.3 r0.3
en+char 6.7 a0.6 b-0.4 f1.3 g-0.3 h0.5 i-0.5 j-0.3 m0.6 p0.4 r-0.3 t0.5
en+chen 7.4 e0.3 m0.5
en+cher 7.1 r-0.4
en+comm 7.4 e0.4 i0.6
en+comp 7.1 a-0.6 e-0.4 h0.5 s-0.3
en+conc 7.1 a0.5 b0.5 i1.9
en+cong 6.3 a-1.0 e-0.4 g-0.5 i-0.4 j-0.3 l-0.4 p-0.3 r-0.4 s-0.3
en+copi 6.6 a0.4 c-0.4 e0.7 f2.8 g-0.4 i-0.6 j-0.3 k-0.3 l0.6 p-0.4 r-0.5
en+cour 6.3 b-0.4 c0.4 d0.4 e-0.4 g-0.5 i1.8 j-0.4 k0.4 l1.2 p-0.5
en+dece 7.4 a-0.3 e-0.3 i0.8
en+deme 5.7 a0.3 d-0.4 g-0.6 i-0.6 j1.5 o-0.3 p-0.4 r-0.4 s-0.5
en+deux 6.3 b0.4 c-0.5 g-0.4 i0.7 l0.6 p-0.4 s-0.4
en+diff 7.4 e-0.3
en+dire 7.4 e0.6 h0.4 p0.8 s0.8
en+disa 7.4 a-0.5 e-0.4 g0.4 l0.7 r0.5
en+disc 7.4 a0.4 b0.4 e0.5 f1.1
en+dix 7.1 a-0.6 c1.1 d0.4 e0.7 g0.9 n0.5 o0.5 r1.4 s-0.4
en+douz 7.4 a-0.6 g1.2 h1.0 r1.2
en+droi 7.1 b0.7 i0.4
en+espe 7.1 j-0.3 q0.8
en+est 6.4 a1.5 b0.3 c2.9 e-0.7 h0.5 i-0.5 k-0.5 n-0.4 o-0.4 q0.4 t0.3
en+etat 6.7 a0.4 e0.3 i-0.3 o0.7 p1.9
en+etes 7.4 a0.6 d0.6 i0.7
en+excu 7.4 l0.4
en+face 7.4 c0.6 e-0.3 j0.8
en+fait 7.1 a-0.7 b-0.4 h1.4 i0.3 n1.1
en+fevr 7.1 c0.7 d-0.4 e-0.3 h-0.4 j0.4 n0.4 q0.3 t-0.3
en+fin 6.9 a-0.4 c-0.4 g0.5 k0.5 o-0.4 r0.4 t0.3
en+fran 7.1 a-0.7 b-0.4 e-0.4 f0.5 g0.5 h0.6 i-0.3 k0.6 l0.4 o1.7 r0.9 t-0.3
en+gara 7.4 a0.6 e1.0 j1.4
en+gard 7.4 a0.6 s1.4
en+gras 7.4 a-0.5 e-0.4
en+gros 6.9 b0.9 c-0.5 d-0.5 g-0.4 l0.5 p-0.5 s1.3 t1.3
en+haut 7.4 a-0.4 e-0.3 g0.6 r0.5 t0.9
en+inte 6.9 a-0.4 g-0.3 i1.7 k0.8
en+janv 6.1 b0.9 e0.3 g-0.7 h-0.5 j-0.4 l0.4 m1.3 n-0.3 p0.8 q-0.4 r-0.4 t-0.3
en+juin 6.3 a0.7 c2.2 d0.3 e0.6 g-0.5 r-0.4 s1.1
en+just 7.4 c0.5 j0.8
en+la 7.4 a0.7 c0.6 d1.1 i1.7 p0.7
en+lign 5.4 a-0.8 b0.4 c0.4 d-0.5 e0.5 f0.4 i0.7 j-0.6 m-0.7 r0.4 s1.1
en+liqu 7.4 a-0.4 j-0.4
en+lisa 7.4 c-0.3 d0.6 i0.6
en+mai 6.7 a-0.4 d0.4 g1.1 h1.4 m-0.3 r1.2 s-0.3 t-0.3
en+main 7.4 a0.8 c1.1 g-0.3 i0.9 j1.2 r-0.3
en+mars 6.4 d1.6 e0.6 g-0.5 i-0.3 r-0.3 s-0.4
en+moin 7.4 a-0.5 b0.5 f0.3 n0.3
en+neer 7.1 e-0.3 h-0.4 j-0.4 p0.6
en+nove 7.4 e-0.3 g0.7 h0.9 r0.6
en+obje 7.4 a-0.4 o0.8
en+octo 6.9 a-0.4 d-0.3 j0.6 k0.3 l0.6 p-0.3 r0.4 t0.4
en+or 7.1 d0.6 e-0.6 i0.6
en+page 6.3 a-0.6 f-0.4 g-0.3 j-0.5
en+paie 7.1 e-0.4 i-0.3 m1.3 n-0.4 p0.7 q0.5
en+pann 6.6 b-0.3 d-0.4 h0.5 i-0.3 k1.7 l2.2 m-0.4 n0.4 o-0.3 r0.6
en+parl 6.3 a-0.8 b0.6 e-0.6 f0.3 g0.6 i-0.8 l-0.4 m-0.5 o0.4 p-0.4 q0.4 r0.5 s0.8
en+part 7.4 c0.8 d0.3 e0.7 n0.4 o0.6 q0.3 r0.4
en+pdf 6.7 b1.2 e-0.3 o0.7 p1.0
en+piec 6.9 a-0.3 c0.3 h0.4 k0.4 m-0.3 q1.1 t0.3
en+plei 6.3 a0.8 d0.4 e2.4 g-0.3 i-0.5 m0.4 p0.3 r-0.4 s-0.3 t1.2
en+plus 6.3 a-0.5 e-0.6 h2.7 k0.4 l0.4 p0.4 q1.0
en+pres 7.4 a0.4 e0.3 i-0.3 j0.7 m0.8
en+proc 7.1 a-0.7 e-0.6 l0.7 m0.5
en+quat 7.4 a-0.6 e-0.4 l0.6
en+rais 7.1 e-0.4 l0.7 n0.8
en+redr 7.4 a0.5 j0.8 l0.9
en+refe 7.1 a0.5 c0.7 d0.5 f0.5 j1.1
en+rela 7.4 d0.3 f0.7 g0.7 h1.1 k0.4 r0.8 t0.6
en+repa 6.9 a0.6 c-0.5 f0.3 g-0.3 j1.3 m0.5 p0.4
en+rest 6.4 c-0.3 d1.3 e-0.6 g-0.6 h1.2 i0.7 n0.4 p-0.4 r-0.4 t-0.3
en+reta 6.7 c0.6 d0.5 e0.5 h-0.3 i0.5 j-0.3 k0.4 l1.1 s0.7
en+reva 6.9 a-0.5 e-0.5 f0.3 g0.6 l1.5 m0.7 n1.5 r0.6
en+rien 7.4 a-0.5 i1.4
en+rit 7.1 c-0.4 d-0.5 e1.0 m0.4 n0.4 o0.4
en+roug 7.4 c0.5 d0.6 n0.3 r-0.5
en+rout 7.4 a0.5 e0.6 j1.1
en+sall 7.4 a-0.4 b0.4 d-0.3 g1.1 h0.6 r1.2
en+somm 6.7 b0.9 c0.6 f0.6 i0.9 j0.6 m-0.3 s-0.3
en+supp 7.4 a0.3 c1.4 d0.5 e0.4 k-0.4 m0.4 t1.9
en+tete 7.4 a-0.4 g1.0 o0.7 r1.0
en+tout 6.9 b-0.4 e0.8 g-0.4 h-0.5 i-0.5 j-0.4 o1.8 p-0.4 s-0.3
en+trai 7.1 a0.8 b0.6 c1.1 d0.5 e-0.4 i0.4 j0.5 s0.4
en+tran 7.4 e0.4 j0.3 o0.6
en+trav 7.4 a0.7 b1.3 i0.4
en+troi 6.3 a0.4 b0.5 c-0.4 d0.8 f0.7 g-0.7 h-0.4 l0.8 n-0.4 p1.6 r-0.4 s-0.5 t-0.3
en+trop 7.4 m0.7
en+un 7.1 a0.4 b0.6 d1.0 f0.5 p0.5
en+une 7.1 a-0.3 b-0.3 d0.3 g1.0 i0.5 r1.1
en+vaca 5.4 c0.5 d0.6 i-0.4 j-0.4 t0.4
en+veut 7.4 h1.3 i0.4 n0.5
en+ving 7.1 c-0.4 d0.4 e-0.6 g0.8 i0.9 n-0.3 r0.8
en+vitr 7.4 g0.4 r0.5
en+voya 7.4 e0.5 g0.4 i0.7 r0.5 s0.4
enca 5.9 a-0.9 b1.1 d0.4 e-0.4 g0.5 l1.8 n0.4 p-0.7 r0.7 s0.5 t1.2
encadr 6.4 a-0.9 c-0.6 f-0.3 g1.0 j-0.3 k0.4 n0.9 r1.2 s-0.4
encais 6.7 a0.5 b1.3 c0.5 d1.0 f0.5 g-0.4 i-0.4 j0.3 k-0.6 l1.8 n-0.4 p-0.4 r-0.4 s1.4
ench 7.4 g1.0 k0.9 r0.9
enchan 7.4 g1.0 k0.9 r0.9
enco 4.2 a2.2 b2.0 c3.0 d2.2 e1.4 f-0.3 g1.1 h0.7 i1.3 j-1.0 k0.6 m0.4 o1.1 p-1.2 q0.9 r1.9 s-0.4
enco+a 7.4 a-0.4 c-0.3 g1.2 h0.4 m0.4 o0.5 r1.1
enco+clie 7.4 a0.3 c1.2 d0.5 e0.7 n0.6 o0.6 r0.4
enco+en 7.4 a0.6 d1.6 g-0.9 r-0.5
enco+et 7.4 c0.8 h0.5
enco+la 7.4 b0.4 c0.3 e-0.7 i0.3 m0.7
enco+le 6.4 a-0.6 b-0.4 e-0.8 f0.5 h1.0 i-0.4 k1.0 l0.4 q0.8 r0.7 s-0.4
enco+les 7.4 a0.6 c1.1 e0.8 f-0.3 t1.1
enco+pour 7.4 g1.0 i0.6 m0.5 o0.3 q0.6 r1.1
enco+rien 7.4 b0.3 l1.2
enco+sur 7.4 b-0.4 f-0.4 l0.4 m1.4 o0.4
enco+un 7.1 a0.7 c1.0 e0.4 g-0.4 i-0.4 r-0.4
enco+une 7.1 a0.6 b0.7 c0.6 d-0.5 e1.1 g-0.3 i0.9 s0.4
enco+vous 7.4 e0.4 g1.0 h0.9
enco+vu 7.4 a-0.6 b0.4 m0.6 t0.3
encore 4.2 a1.9 b1.8 c3.1 d1.1 e0.7 f-0.3 g1.2 h0.6 i1.4 j-0.9 k0.6 m0.5 o0.7 p-1.1 q0.9 r1.9 s-0.4
end 6.2 e-0.5 g0.5 h-0.4 i-0.7 k0.3 l0.4 m-0.3 n0.6 p0.8 r0.7 s-0.6
endr 7.1 g0.4 m0.4 r0.4
endroi 7.1 g0.4 m0.4 r0.4
ener 6.7 a0.4 c0.5 e1.4 g-0.5 i0.5 p0.9 r-0.4
energe 7.4 a0.6 c0.8 e1.3 g-0.4 p1.1 s0.5
energi 7.1 e0.3 i0.6
enfa 5.6 a-1.4 c-0.5 d-0.6 e-0.5 g1.2 i-0.3 j-0.5 k0.6 m0.3 p-0.6 q0.8 r1.6
enfa+ont 7.1 b0.7 i-0.3 k0.4 q0.7 r0.6 s0.6
enfa+sont 7.1 i0.6 r-0.5
enfant 5.6 a-1.4 c-0.5 d-0.6 e-0.5 g1.2 i-0.3 j-0.5 k0.6 m0.3 p-0.6 q0.8 r1.6
enfe 7.4 k0.9 s0.4
enferm 7.4 k0.9 s0.4
enfi 5.4 a-1.1 b-0.4 c-0.4 d-0.7 e0.5 f-0.3 g1.8 h0.4 i-0.7 j-0.6 k1.0 l1.3 m0.4 o0.4 p-0.7 q0.7 r2.3 s-0.9 t0.8
enfi+rent 7.1 i0.6 k0.4 o0.3 q0.6 r0.4
enfin 5.4 a-1.1 b-0.4 c-0.4 d-0.7 e0.5 f-0.3 g1.8 h0.4 i-0.7 j-0.6 k1.0 l1.3 m0.4 o0.4 p-0.7 q0.7 r2.3 s-0.9 t0.8
enga 6.1 a0.4 d-0.4 e1.6 g-0.4 i0.4 j1.6 o0.5 p-0.3 r-0.5
enga+chor 7.4 a-0.4 o1.0
enga+votr 7.1 c0.3 e0.4 j0.5
engage 6.1 a0.4 d-0.4 e1.6 g-0.4 i0.4 j1.6 o0.5 p-0.3 r-0.5
enle 7.1 c0.8 d0.4 e-0.3 f0.6 g0.8 r1.0 t0.8
enleve 7.1 c0.8 d0.4 e-0.3 f0.6 g0.8 r1.0 t0.8
ennu 7.4 d0.9 g0.6 i-0.5 l1.0 r0.6
enor 7.4 c0.7 e0.5 s0.5
enorme 7.4 c0.7 e0.5 s0.5
enqu 6.9 b-0.5 e-0.6 h0.6 i-0.4 k0.5 m-0.4 s1.0
enquet 6.9 b-0.5 e-0.6 h0.6 i-0.4 k0.5 m-0.4 s1.0
enre 6.3 a-0.7 b-0.5 d-0.8 e0.7 f-0.3 g-0.5 i-0.4 j-0.5 k0.5 m-0.3 s-0.4 t0.4
enregi 6.3 a-0.7 b-0.5 d-0.8 e0.7 f-0.3 g-0.5 i-0.4 j-0.5 k0.5 m-0.3 s-0.4 t0.4
ense 5.4 a1.4 b-0.4 c-0.9 e0.6 g-0.6 i1.6 j1.0 k-0.4 m0.7 n0.6 p0.8 q0.4 r-0.8 t-0.7
ense+de 7.1 a0.8 d-0.4 e-0.4 f-0.3 j1.4 o0.3
ense+des 6.9 b0.6 d0.7 i1.2 j0.6
enseig 6.4 b-0.6 d-0.4 e1.5 f0.5 g-0.5 i-0.6 j-0.4 l0.7 o0.4 r-0.7 t-0.3
ensemb 5.7 a1.3 c-0.7 d0.4 e-0.4 f-0.6 i2.2 j1.4 k-0.5 l-0.4 m0.8 n0.6 o-0.4 p0.6 q0.5 s-0.4 t-0.5
ensu 6.3 a0.4 b0.4 g-0.4 i0.9 j-0.3 n0.9 p0.4 t0.4
ensuit 6.3 a0.4 b0.4 g-0.4 i0.9 j-0.3 n0.9 p0.4 t0.4
ent 7.4 a-0.4 i0.9
ente 5.9 b0.6 c1.9 d0.6 e0.7 f0.5 g-0.3 h1.2 i-0.3 j0.6 k1.5 o2.0 p1.2 q0.6
entend 6.2 c1.2 e1.2 f0.8 h0.9 i-0.5 j0.9 l0.3 m0.5 o2.4 p0.8 q0.3 s0.4
enterr 7.1 c1.4 d0.8 e-0.6 f-0.3 h0.5 i-0.5 k2.0 o-0.5 q0.4 s-0.3
enti 7.1 a0.6 b-0.3 d0.7 e0.5 i0.7 m1.3 p1.9 s0.4
entier 7.1 a0.6 b-0.3 d0.7 e0.5 i0.7 m1.3 p1.9 s0.4
entr 4.4 a1.2 b0.5 c1.3 d0.7 e1.7 f0.7 g-1.0 i-0.9 j1.2 l1.2 n2.5 o0.5 r-0.7 t0.8
entr+avec 7.4 a0.6 f2.0 i-0.3
entr+de 7.4 b0.4 e-0.5 g0.5 i-0.3 r0.4 s0.8
entr+eux 7.4 g0.5 h0.6 m0.5 r0.4
entr+la 6.7 b0.4 c-0.3 e-0.4 j0.7 l0.8 n0.8 s0.5
entr+les 7.1 f0.8 i-0.5 j0.8 k0.5 n-0.5 o-0.3 q0.6 t0.5
entr+nous 6.9 i0.7 j0.6 r-0.3 s0.4
entr+pour 7.1 e0.5 g-0.3 h0.3 n0.6 p-0.3
entr+temp 6.9 a0.4 c1.7 d0.7 m0.6 n2.2 o-0.6 t0.3
entre 5.1 a-0.5 b0.4 e0.3 g-0.8 j1.3 k0.5 n1.3 o0.7 p-1.3 q0.8 r-0.4
entrep 5.4 a0.7 c0.6 d0.5 e0.5 f-0.3 g-0.5 h-0.3 i-0.5 j0.6 k-0.4 l0.9 n1.6 p0.7 q-0.4 s0.5
entret 6.2 a1.0 b0.7 c1.0 d1.3 e1.2 f2.2 i-0.4 j-0.5 k-0.3 l0.7 m0.4 o0.3 s-0.4 t1.2
enve 5.7 a0.7 c1.5 d-0.7 e2.2 f0.9 g-1.0 i-0.4 j0.4 k1.0 l-0.4 n-0.4 p0.6 q1.0 r-0.5 s1.0 t1.0
enve+la 7.4 a0.6 e1.1 j0.6 p0.7
enve+timb 7.4 a0.3 c1.2 j0.8 p0.6 s0.3
envelo 6.4 a-0.9 c0.5 e-0.5 g-0.5 i-0.5 j0.4 n-0.3 q1.3 r-0.5
enverr 7.1 c0.3 e0.3 j0.6 k0.8
envers 6.4 a1.5 c0.9 e2.4 f0.9 g-0.5 j-0.5 k0.4 m0.4 p0.8 s1.4 t1.1
envi 6.2 a-0.7 b-0.5 c-0.3 e-0.5 g-0.7 h-0.4 j-0.5 l0.5 n-0.4 p-0.4 r-0.4 s-0.3 t-0.3
envi+de 7.1 a0.5 e0.5 g-0.3 i1.2 r-0.3
enviro 6.4 a-0.9 b-0.4 e-0.3 g-0.5 h-0.4 j-0.5 l0.6 n-0.4 p-0.3
envo 4.0 a-1.3 c-1.8 d-1.6 e1.6 g0.7 h1.6 i-1.6 j-1.7 k-0.6 l-0.8 n2.1 o1.4 p0.5 q5.7 r0.5 s-1.4 t1.4
envo+a 7.1 a-0.3
envo+auss 7.4 g0.7 r0.7
envo+auto 7.1 q-0.3 r-0.4
envo+dans 7.1 c0.5 o0.9 t1.9
envo+est 7.4 g0.4 o0.9 r0.3
envo+la 5.7 e-0.4 g0.3 i-0.4 m1.0 n3.1 r0.5
envo+le 5.8 a-0.4 c-0.5 e0.7 h-0.6 i-0.4 j-0.3 k0.4 n1.2 p-0.7 q-1.1 t0.5
envo+les 6.7 b0.5 c-0.5 d-0.5 e1.2 g-0.6 h0.4 i-0.4 l-0.5 n0.8 o-0.5 p-0.3 q0.8
envo+moi 6.9 b0.6 d-0.3 h0.3 i0.3
envo+mon 7.4 a-0.6 e-0.3 g1.4 h1.8
envo+pour 7.4 a-0.4 g0.4 o0.7
envo+quel 7.4 a0.8 d-0.4 e1.8 g-0.4 p0.4 t1.3
envo+un 6.4 a0.5 d-0.8 e0.5 f0.6 g0.6 h1.3 m0.7 p0.8 q0.5 r0.9
envo+une 6.7 g0.4 i-0.6 p0.9 q-0.3 r0.4
envoi 6.9 c-0.3 g-0.4 m0.3 o0.6 t0.4
envoie 5.7 a-1.0 b-0.4 c-0.9 d-0.8 g1.0 h1.9 j-0.5 l-0.3 n2.1 q-0.6 s-0.6 t-0.8
envoye 4.2 a-0.4 c-1.1 d-1.0 e1.9 h1.0 i-1.5 j-1.3 l-0.6 n1.1 o0.8 p0.8 q6.7 r1.1 s-0.9 t1.6
epar 7.1 a-0.7 b-0.3 c-0.3 g0.4 h1.0 k0.8 l0.5 o0.5 q1.2 r0.4
epargn 7.1 a-0.7 b-0.3 c-0.3 g0.4 h1.0 k0.8 l0.5 o0.5 q1.2 r0.4
epin 7.4 a0.8 c1.9 d1.0 s1.1
epingl 7.4 a0.8 c1.9 d1.0 s1.1
epis 7.1 a0.6 e0.4 h0.6 o0.4 p-0.4 r-0.3 s2.0
episod 7.1 a0.6 e0.4 h0.6 o0.4 p-0.4 r-0.3 s2.0
epoq 7.4 a-0.6
epoque 7.4 a-0.6
epou 7.1 e0.6 j0.4
epouse 7.4 e0.4 r0.3 s0.3
epre 7.1 e0.9 f-0.3 g-0.3 n-0.4 t0.6
epreuv 7.1 e0.9 f-0.3 g-0.3 n-0.4 t0.6
epui 7.4 a0.4 c0.7 d0.3 f0.4 j0.6
epuise 7.4 a0.4 c0.7 d0.3 f0.4 j0.6
equi 4.7 a-1.5 b-0.3 c-0.3 e0.8 g2.5 h2.3 i0.5 j-0.6 k1.0 l0.4 n-0.4 p-1.0 q0.6 r2.8 s-1.1
equi+de 7.1 a-0.5 g0.8 r0.7 t0.3
equi+est 6.9 a-0.4 e-0.6 g0.3 h0.6 m0.4 n-0.4 r0.4
equi+la 6.9 d0.5 e1.1 g-0.6 h0.9 i-0.4 r-0.5 s0.4 t-0.4
equi+les 7.4 b-0.3 e0.3 i0.6 q0.3 t0.4
equi+pour 7.1 a-0.7 e-0.3 g0.4 h0.8 r-0.5
equi+qui 7.4 b-0.3 e0.4 j0.7 t0.4
equipe 4.7 a-1.7 c-0.7 e1.1 g2.6 h2.3 i0.6 j-0.6 k1.0 l0.5 p-1.4 q0.7 r2.9 s-1.1
eric 7.4 i0.5
erre 5.6 a1.4 b-1.4 d-0.4 e3.6 f1.4 h0.5 i-0.9 j0.5 k-0.4 m2.9 o-1.0 p-1.1 r0.5 s-0.8 t-0.6
erre+dans 7.4 a0.4 c-0.4 d0.4 e1.3 f0.5 h0.6 t-0.4
erre+de 6.7 a0.8 b-0.5 c0.9 d-0.5 e1.3 f1.6 j-0.4 k-0.6 m0.8 o-0.3 q0.9 r0.3
erre+sur 7.4 a0.5 d0.9 e1.1
erreur 5.6 a1.4 b-1.4 d-0.4 e3.6 f1.4 h0.5 i-0.9 j0.5 k-0.4 m2.9 o-1.0 p-1.1 r0.5 s-0.8 t-0.6
es 7.4 a-0.7 e-0.3 g1.3 h0.6 m0.3 o0.5 r1.3 s-0.4
esca 6.4 b0.4 c0.6 d-0.3 g1.0 i-0.4 n0.4 p1.0 r1.1 s-0.4
esca+et 7.4 g0.6 p0.6 r0.6
escali 6.6 a-0.5 g1.1 i-0.4 n0.4 r1.3 s-0.4
espa 6.4 a-0.7 c-0.4 f0.4 g-0.5 m0.4 s-0.3 t-0.4
espa+clie 7.1 i0.6
espace 6.7 a-0.5 c-0.3 h-0.4 i0.4 r0.4 t-0.4
espe 6.2 c-0.3 d0.5 g-0.4 i1.0 j0.3 p0.4 q0.6 r-0.5 s-0.3
espe+que 7.1 e0.6 g-0.3 i0.4 j0.6 p0.7 r-0.3
espe+un 7.4 a0.3 d0.9 i0.9
espece 7.4 q0.9
espere 6.6 d0.7 e0.4 g-0.4 i1.1 j0.4 p0.5 r-0.5 s-0.3
essa 6.3 a0.6 b-0.4 c-0.3 d1.3 f1.0 g-0.4 i1.8 j-0.5 k-0.4 m0.5 n-0.4 p-0.3 r-0.3 s-0.4
essai 6.7 d0.4 i1.5 j-0.4 m0.7 n-0.3
est 2.0 a-2.1 b-1.5 c-0.6 f-0.3 h-2.5 i-1.3 j-1.2 l-0.4 q0.9 r-0.6 s-1.9 t-0.5
est+a 5.2 a-0.4 c0.9 d0.6 e0.6 g-1.1 i-0.7 j-0.6 k0.4 l1.5 n0.9 o2.0 p-0.6 q2.2 t1.8
est+acco 6.9 a-0.8 c-0.5 d-0.3 e-0.5 f0.4 g1.4 h0.9 m0.5 o0.4 q1.3 r1.0
est+adre 7.1 d-0.3 e0.7 f1.3 h0.4 n0.4 q0.8
est+annu 6.9 a-0.6 e-0.5 i-0.3 k0.6 s-0.3
est+arri 6.7 a0.9 c0.4 d1.2 e1.3 g-0.4 m0.3 o0.4 p0.5 r-0.5 s1.1
est+asse 7.1 a-0.6 c-0.3 s0.4 t1.6
est+au 6.2 a0.6 b2.3 d-0.4 e-0.6 f1.9 g-0.6 i-0.6 j-0.5 k1.2 p-0.6 q0.3 s-0.5
est+auss 7.1 a0.9 e0.7 g-0.4 p1.9 r-0.4
est+bien 5.7 a-1.1 b0.5 c-0.4 d0.4 e-1.0 g-0.4 h-0.3 i1.7 j-1.0 k-0.5 l-0.9 m-0.6 n1.0 o0.4 p-0.6 r-0.4
est+bloq 6.9 a0.3 c1.4 d-0.6 e-0.6 f0.9 g-0.3 h0.5 m-0.4 p0.8 q0.5
est+bon 7.1 g0.8 h-0.4 m0.6 p0.7 r1.1
est+ca 7.4 a0.3 b0.7 d1.1 i1.1
est+calm 7.1 a-0.4 t0.7
est+cass 7.4 h0.4 k1.5 l0.6 n-0.4 q0.9
est+ce 4.7 a-2.8 b0.6 c-1.4 d-0.8 e-1.1 f-0.6 g-1.3 i-0.7 j-1.4 k1.0 l1.1 m-1.0 o1.0 p-1.8 s-1.6 t0.9
est+celu 6.9 c0.4 d0.3 e0.5 m-0.4 o0.9 p0.4 t0.5
est+chez 7.1 d-0.4 e-0.3 g-0.4 i-0.4 j-0.6 k-0.3 m2.8
est+clos 7.4 a-0.5 g0.4 h-0.3 n0.4 q0.4 r0.4 t-0.3
est+comm 6.9 a1.2 c0.5 i0.7 j0.4 s2.0
est+comp 6.6 a0.4 b0.9 d0.8 e-0.3 g-0.7 h-0.4 i-0.5 j-0.3 k1.0 m0.5 p-0.4 q-0.4 r-0.4 s-0.3 t-0.3
est+conf 7.4 e0.6 g0.3 j0.4 m0.4 o0.3 q0.6 r0.5
est+conv 7.4 b-0.3 c0.7 n0.3
est+corr 7.4 a0.4 e0.6 s1.2
est+coup 7.4 e0.9 i0.7 o0.8
est+dans 6.2 e1.5 f0.3 g-0.6 h-0.4 i-0.3 j-0.3 o-0.3 p1.0 r-0.4
est+de 6.3 b1.2 d0.9 f0.6 g0.6 j-0.5 k0.4 m0.4 p-0.7 r1.0 t-0.3
est+dece 7.4 a0.6 c-0.3 d0.6 e0.4
est+deja 6.3 a-0.4 c-0.6 d0.5 e-0.5 f-0.3 g0.6 i-0.4 q0.6 r0.5 s0.6
est+depo 7.4 j-0.5
est+deso 6.7 a1.1 b-0.5 d-0.4 e0.6 f0.9 g-0.4 i0.4 j1.1 k-0.6 m0.4 q0.8 t-0.3
est+deve 7.1 a0.3 c0.6 e0.5 f-0.4 h0.4 i-0.4
est+dire 7.4 g1.2 h0.5 k0.8 r1.1
est+donc 6.7 a-0.5 g-0.4 i-0.8 p0.5 t0.9
est+du 6.4 a-0.3 c-0.5 g0.8 n0.5 o-0.4 p-0.4 q-0.3 r0.8
est+ecri 7.4 c0.5 p0.8
est+elle 6.6 d-0.4 e0.9 f0.8 g-0.4 i0.4 k0.6 l0.7 o1.2 p-0.4 s-0.3
est+en 5.1 a-1.0 c0.5 d0.5 e-0.5 g-1.3 i0.6 j0.3 k0.7 l2.9 n0.3 o-0.4 p-1.0 q-0.7 r-1.2 s-0.8 t0.4
est+enco 6.6 c1.0 d-0.6 e-0.3 g0.6 i-0.4 n-0.4 o1.6 p-0.3 q0.8 r0.9
est+enfi 7.1 a-0.3 k0.4 q0.6 r0.6
est+enga 7.4 a0.5 e1.3 g-0.3 j1.3
est+exac 7.1 a-0.4 g1.0 r0.9
est+fact 7.1 a1.5 b1.6 d-0.3 e0.6 g-0.4 m1.0 n0.4 p-0.3 s0.7
est+fait 6.6 a1.0 b-0.4 c1.1 d-0.5 i-0.4 j0.5 p0.4 s0.8
est+faus 7.1 a1.0 c-0.3 d-0.3 e2.6 f1.9 g-0.4 h0.3 i0.5 k0.3 q0.4 s0.3
est+faux 6.9 e0.5 h0.7 i-0.5 s0.9
est+ferm 7.1 a-0.3 d0.3 f-0.4 n-0.4 o0.3 q0.4 r0.5
est+form 7.4 g0.4 j0.3 r0.5
est+il 6.9 a-0.4 b-0.3 d-0.4 e-0.5 g0.3 h-0.4 l0.3 r0.4
est+illi 7.4 a0.3 e0.9 m0.5 o1.5
est+impe 7.4 g1.1 n0.6 r0.9 t0.4
est+join 5.6 j-0.6
est+just 7.1 a-0.6 d0.3 g1.2 i0.4 j-0.3 r1.3
est+la 5.1 a-2.0 b-0.7 e-1.6 f-0.5 h-0.5 j-0.7 l-0.6 o-0.5 p-1.0 q-0.5 r0.6 s0.3 t0.5
est+le 5.3 a-0.7 b1.0 c-0.3 e0.7 g1.3 h0.8 i0.5 l-0.4 n-0.6 o1.1 p-0.7 q0.3 r1.3 s0.3
est+leve 7.4 a-0.4
est+lui 7.1 a-0.4 i0.5 k0.7 l0.5 n-0.3
est+magn 7.4 g1.3 n1.0 o0.6 r1.2
est+main 7.1 d0.4 e-0.4 i0.6
est+mal 7.4 a1.1 e1.8 g-0.4
est+moi 6.6 a-0.4 g-0.5 i-0.5 j-0.3 n1.5 o0.5 p-0.5 s-0.5
est+mon 7.4 c0.9 g0.5 h1.7 n-0.4 r0.7
est+mont 7.1 d0.6 e0.7 i0.5 j0.4 p0.7
est+mort 7.4 a-0.3 b0.8 e-0.4 k1.4 l0.3 t0.4
est+ne 7.4 a0.5 c1.5 d0.3 n0.7 s0.5
est+nick 7.4 a-0.4 g0.5 q1.0 r0.4
est+non 7.4 a0.5 b1.0 e0.8 i0.6 p1.8
est+norm 7.4 a-0.9 b0.6 c-0.4 d-0.3 n0.6 r-0.5
est+note 7.4 a-0.3 k0.6 n0.8
est+ou 7.4 a0.7 c1.5 d-0.3
est+par 7.4 a0.8 d1.2 e0.9 g-0.5 t1.8
est+parf 6.7 b0.4 c-0.4 e0.6 g0.5 o0.7 q0.9 r0.7
est+part 5.6 a-1.5 c-0.5 e-0.3 f-0.7 h1.3 i-0.5 l-0.6 p-0.9 q6.9 r0.8 s-0.7 t0.7
est+pas 4.5 a0.7 b0.7 d-0.6 e1.9 f0.5 h-0.5 i-1.0 j-0.3 k0.5 l1.6 n-0.4 p0.8 q0.8 r0.4 s-0.4 t-0.4
est+pass 5.8 c-0.8 e1.0 f0.5 g0.5 i0.7 n-0.5 p-0.4 r0.8 s0.4
est+paye 6.9 a-1.2 b-0.4 e-0.8 g-0.7 i-0.4 j-0.3 k-0.4 m0.5 n-0.4 o-0.3 q5.3 s-0.5 t-0.4
est+plus 6.0 a1.0 b0.3 c1.6 d1.3 e-0.7 f1.6 g-1.1 h1.1 i0.8 k0.5 m0.4 n0.7 o0.3 p-0.7 q0.4 s-0.8
est+plut 7.4 f0.4
est+pose 7.4 a0.7 b0.6 e0.5 i0.8
est+poss 7.1 b0.7 d0.5 e0.6 g-0.3 h1.8 o0.6 q0.3 s0.8 t-0.3
est+pour 6.0 a-0.8 b-0.7 d-0.5 e-0.4 f-0.5 j-0.4 m0.6 n1.6 o-0.4 t-0.6
est+pret 6.7 a0.5 c0.9 e1.0 j1.3 p0.5 s0.6
est+prev 7.1 a0.9 e0.5 i-0.4 j0.4 p1.1
est+que 6.9 a0.5 c1.4 e0.9 f0.4 g-0.3 i0.6
est+ques 7.4 f0.7 m0.6
est+refu 7.1 a0.4 c0.4 m1.5 p1.0
est+regl 5.5 a-0.6 c-0.5 g-0.4 h0.8 i-0.4 j-0.4 k0.4 n1.2 o0.5 p-0.4 s-0.4
est+repa 6.6 a-0.9 e-0.6 g1.0 h0.3 n0.5 p-0.4 q1.2 r1.3
est+rest 6.4 b1.8 d1.5 e-0.9 g0.6 k0.8 l0.8 m0.4 n0.6 p-0.5 r0.6
est+rete 7.4 e-0.3 f-0.3 k1.4
est+reve 7.4 c0.6 j0.4 m0.5 n-0.3
est+sign 6.2 a0.3 c1.6 d0.9 g0.3 h1.5 i0.5 k0.4 p1.5 q0.5 r0.5 s-0.5
est+supe 7.1 a-0.4 e0.4 f0.6 g1.9 h-0.5 m0.6 q-0.3 r2.2 t-0.3
est+tomb 6.3 a-0.3 f0.5 g0.8 i-0.3 j0.9 l0.5 m0.7 n1.0 q0.3 r0.7 s-0.3
est+touj 6.9 a0.7 c1.9 d-0.4 e0.7 j0.4 r-0.4
est+tout 6.7 a0.6 d-0.3 e1.3 h0.6 i-0.3 j0.5 p0.5 s0.9
est+tres 6.3 a0.8 b-0.3 c0.5 g-0.4 i-0.4 p1.1 q0.6 t1.7
est+un 5.3 a0.4 b0.9 c-1.3 d0.4 e1.9 f0.8 g-0.4 i2.6 j-0.8 l1.5 m1.4 q-0.4 s-0.7 t-0.3
est+une 5.7 a0.7 d1.2 e0.4 g1.0 j1.2 l-0.5 n0.4 r2.0
est+vali 6.6 a-0.6 c0.5 d-0.4 e-0.9 f-0.6 g-0.4 k0.7 m-0.4 n2.4 o-0.7 p-0.4 r0.3
est+venu 6.3 g1.1 i-0.4 m1.0 p-0.4 r1.0 s0.9
est+votr 7.1 a0.5 c-0.4 d1.8 f2.7 g-0.5 h0.4 i0.3 o0.7 p-0.3 s-0.4 t-0.3
est+vous 7.4 d0.9 e0.5 g0.4 r0.7
est+vrai 7.4 a-0.7 c1.5 g1.6 r1.9 t0.5
este 6.9 a-0.6 e-0.3 g1.1 h1.3 r1.1
estell 7.4 h0.5 o0.3
esteve 7.4 a-0.4 g0.9 h0.9 r0.8
esti 7.1 c0.3 e0.8 g0.5 j0.4 o0.4 q1.7 r0.7 t0.5
estime 7.4 c0.4 e0.9 g0.5 j0.4 o0.5 q1.7 r0.8 t0.5
et 2.0 a3.6 c1.5 d1.8 e3.0 f1.1 g3.0 h0.8 i1.4 j0.7 k-1.9 l-1.5 m0.7 n0.6 o-0.8 p1.2 q-0.9 r2.0 s3.5
et+a 6.0 b-0.3 d0.8 e0.5 f0.4 g0.9 h-0.3 j0.5 p-0.4 r0.8
et+aime 7.1 b0.6 d0.7 l0.4 n0.4 r0.4 s0.6
et+ajou 7.4 g0.8 h0.6
et+appe 7.4 d0.4 f0.7 i0.4
et+asso 7.4 j0.4 l0.9 m0.4 o0.4 s0.6
et+au 6.9 d-0.4 e0.7 f0.8 g0.4 o0.4 q0.8 r0.4 t0.9
et+audi 7.1 c-0.5 d-0.4 f0.6 h0.5 o1.2 t-0.4
et+autr 7.4 e-0.4 g-0.3 i-0.6 l-0.3 n1.0 p0.9
et+avon 7.4 a0.4 e0.4 j1.1 p0.5
et+ca 7.4 a-0.4 c0.7 e-0.5 g0.8 h0.6 r1.2
et+ce 7.1 d-0.6 g1.3 i0.9 o0.6 q0.6 r1.6 s-0.4
et+cell 7.1 b0.4 e-0.4 g0.4 h0.5 m0.7
et+cett 7.1 b1.0 c-0.3 d-0.4 e1.3 i0.4 j-0.4 m-0.3 p0.4 s1.1
et+cher 7.4 a-0.4 d0.3 k0.3 l0.4 q0.3
et+comm 6.9 c1.0 d1.2 f-0.3 g-0.3 h0.3 k0.6 l0.4 q0.3
et+comp 7.4 a-0.6 c0.3 g1.4 o0.5 q1.7 r1.6 t0.5
et+d'un 7.4 a-0.5 g0.8 h1.0 t0.7
et+dans 7.1 a0.9 d0.5 s1.4
et+de 5.6 a1.1 d0.5 h0.6 k-0.3 l-0.3 m1.1 n0.6 o-0.3 q1.2 s-0.6
et+dema 7.4 a0.8 c0.3 f1.1 j0.4
et+demi 7.4 a0.4 c1.5 e-0.4 k0.5 l0.6
et+des 6.9 b0.7 c-0.4 e-0.4 j-0.6 n0.6 s0.8
et+dite 7.4 g0.3 h0.3 n1.1 r0.4
et+du 6.9 a0.7 c-0.5 d1.1 e-0.8 i-0.3 j0.6 p0.3
et+elle 6.2 c-0.7 e1.5 f1.8 h-0.6 k0.4 o-0.3 p-0.6 q0.3 t-0.8
et+en 6.9 b-0.3 g-0.3 i-0.3 m-0.3 p0.4 r-0.4
et+enco 7.1 b1.2 c-0.3 m0.4 s0.5
et+envo 7.1 a0.6 c0.5 e0.3 g0.9 m1.1 n0.4 r1.0 t0.9
et+est 5.7 a1.1 b0.4 c0.5 e1.0 i1.0 k-0.5 l-0.5 n1.5 o-0.4 p-0.7 q-0.4 s0.4 t0.4
et+excu 7.1 d0.5 e0.9 k0.7 l0.4 m-0.4 o0.5 q0.4 s0.6 t-0.5
et+expl 7.4 a0.5 e0.3 i1.4 s1.1
et+fran 7.4 a-0.5 g0.6 k-0.3 o0.4 q1.0 r0.6 t0.4
et+hist 7.4 a0.6 d0.8 e0.5 i1.1
et+il 5.1 a1.5 c0.7 d-0.8 e2.2 g-0.6 h-0.6 i0.4 k-0.4 l0.4 q0.6 s1.0 t1.5
et+ils 7.1 e0.5 g1.2 r1.3 s0.3
et+inte 7.1 a-0.8
et+j'ai 6.3 a0.7 b0.8 h0.8 i0.4 p-0.3 s0.8 t0.7
et+j'en 7.4 a-0.8 e-0.3 g0.4 l0.9 n0.8 r0.4 s-0.3
et+je 4.5 a0.5 b1.6 c1.0 d1.3 e1.2 g-0.4 h-0.5 i1.5 j-0.7 o0.9 p0.7 q-0.4 s0.8 t1.1
et+l'a 7.4 a-0.7 g0.3 p-0.6 r0.6
et+l'on 7.4 e-0.3 g0.4 i0.4 r0.3
et+la 4.3 a0.5 c1.6 d0.5 h1.6 i-1.0 j1.0 k0.4 l1.0 m2.0 n0.4 p0.3 r0.4 s0.5 t-0.4
et+le 4.5 a-0.8 b1.1 c0.8 d0.8 e-0.6 f0.8 g-0.8 h0.4 i-0.3 k0.9 l0.3 n1.0 o0.4 q1.7 t0.3
et+les 5.1 a1.1 c1.3 e2.8 g-0.6 h0.8 i1.1 j-0.4 k0.6 l1.0 m0.4 o-0.5 q-0.3 r0.5 s-0.6 t0.4
et+lui 7.4 a-0.3 b0.7 g0.8 r1.0 t0.5
et+m 7.4 j0.4
et+ma 6.0 a0.7 c0.4 e0.9 f0.8 g0.4 h1.0 i-0.6 j0.5 l-0.5 p0.7 q0.6 r0.7
et+me 7.1 a-0.4 b0.4 c-0.3 o0.7
et+meme 6.7 f0.6 g0.7 h0.4 m0.7 p0.6 r0.4 s0.5
et+merc 7.1 a-0.4 b-0.3 g0.6 r0.7 t0.4
et+mes 6.7 a1.0 c1.7 d-0.6 e0.8 f1.2 g-0.5 i0.7 p0.4 s0.4 t-0.4
et+mme 7.1 d-0.4 f0.3 g1.1 h0.9 k0.5 q0.7 r0.9
et+moi 6.2 a-0.4 b0.4 d-0.6 g1.6 h1.2 l0.8 m0.7 r1.7 s-0.6
et+mon 7.1 b0.7 d0.4 e0.3 g-0.3 i1.4 p0.4 s0.6
et+ne 6.7 d0.8 f0.3 o0.9 s0.6
et+non 6.2 a-0.3 d-0.5 f0.6 g-0.4 h0.4 i-0.4 j-0.3 k0.6 m1.1 n0.7 p-0.4
et+notr 7.4 a0.4 c0.7 d1.5 i0.7 j0.8
et+nous 5.1 a1.2 b0.8 c1.0 d0.7 e-0.8 f-0.4 i1.1 j1.1 k-0.5 l-0.4 m0.6 o-0.5 p1.0 q-0.4 s0.8
et+on 5.7 a1.2 c-1.1 d0.6 e2.4 h0.3 i-0.3 j0.7 k1.1 l-0.5 n-0.5 q0.5 r0.7 s1.7
et+ont 7.4 g0.7 h0.5 r0.6
et+pard 7.4 c0.3
et+parl 7.4 a-0.3
et+pas 6.3 b1.2 c0.5 d1.5 f0.7 i-0.3 j-0.3 l-0.4 m-0.4 n0.5 p2.1 q-0.5 r0.7
et+pass 7.4 a-0.3 e-0.5 g0.5 k-0.3 m-0.4 n0.8 q-0.4 r0.4
et+pers 6.1 c-0.7 d1.2 e0.6 h-0.3 i0.7 k0.9 l0.8 n1.0 p-0.5 r0.5 s-0.5
et+plus 7.4 a0.3 d0.7 f1.0 p0.5
et+pour 5.7 a-0.6 c-0.7 e1.7 g1.7 i-0.9 q0.9 r2.1
et+pren 7.4 a0.5 i-0.3 j0.7 l1.0 m0.8
et+qu'o 7.1 a0.3 e-0.3 i1.9 s-0.4 t0.4
et+quan 7.1 a0.4 e0.9
et+que 6.6 a0.7 d1.6 e1.4 g-0.4 h-0.3 i0.8 s-0.3
et+quel 6.9 a0.3 j0.3
et+qui 7.1 j0.5
et+recl 7.4 a-0.5 c0.4 d0.4 e-0.4 g0.7 i-0.5 r0.9
et+sans 7.1 a-0.6 g1.7 r1.9
et+sera 7.4 a-0.3 o0.9
et+ses 7.4 a0.4 b0.9 c0.5 e1.0 p0.6 s0.7
et+si 6.6 b-0.5 d-0.5 e-0.3 g-0.4 j0.5 l0.4 p1.4
et+sur 6.9 c0.7 d-0.3 i0.8 s0.4
et+surt 7.1 a0.6 b1.8 m1.9 n0.4 r0.4 t0.5
et+ta 7.4 g0.4 o0.5 q0.7 r0.3 t0.6
et+touj 7.4 a0.8 c1.6 d-0.4 e-0.5 m0.6 t-0.3
et+tout 6.6 a-0.4 c-0.4 n-0.3 q0.4 s0.4
et+troi 7.4 a0.3 c0.7 d0.9 m0.9
et+un 5.4 a0.3 b0.7 c0.5 e1.1 f0.6 g-0.5 h2.2 i-1.0 j-0.7 m0.6 n-0.6 o1.3 p-0.3 q0.4 s1.8 t1.2
et+une 5.9 a0.6 b0.9 c-0.4 d0.7 e0.5 f0.4 g-0.8 i2.1 j-0.8 m0.6 n0.4 r-0.3 s1.3 t0.6
et+vos 7.1 d0.4 e1.2 f1.1 i0.4 j0.3
et+votr 6.2 d-0.3 e1.0 f0.5 h0.8 i-0.5 j0.9 k-0.5 p0.5 q0.5 r0.3 t0.6
et+vous 5.7 a0.5 b1.2 c0.4 e0.9 i1.3 j0.8 p1.1
etab 6.4 a0.8 c0.6 d0.5 e1.2 f1.5 g-0.4 h0.6 j0.6 n0.7 o1.7 p-0.3 t0.6
etab+un 7.4 m0.4
etabli 6.4 a0.8 c0.6 d0.5 e1.2 f1.5 g-0.4 h0.6 j0.6 n0.7 o1.7 p-0.3 t0.6
etag 6.3 a-0.6 c-0.5 h0.5 i-0.4 k1.1 m0.4 o-0.5 q-0.3
etage 6.3 a-0.6 c-0.5 h0.5 i-0.4 k1.1 m0.4 o-0.5 q-0.3
etai 4.0 a-0.7 b-1.2 c1.5 e-1.4 f-0.6 g1.2 h0.8 i-0.9 j-1.4 k1.2 m0.9 n0.7 q-0.4 r1.9 s-1.0 t-0.6
etai+a 6.9 a-0.6 c-0.3 n0.5
etai+aux 7.4 h0.4 k0.3
etai+bien 7.4 a-0.7 e-0.5 g0.7 r0.6
etai+comp 7.4 a0.4 m0.9 p0.3
etai+la 6.3 a0.9 b1.1 c0.8 d-0.3 e0.6 g-0.5 i1.6 m0.4
etai+le 7.1 a-0.4 e-0.4 f0.4 h0.4 m0.5 n0.8 r0.4
etai+limp 7.4 a-0.3 b-0.3 d-0.4 g1.0 h1.1 k0.9 l0.7 n0.4 o0.4 q0.4 r1.3 t-0.3
etai+mon 7.4 d0.4 g-0.4 r-0.4
etai+part 7.4 a-0.3 h0.3 n0.7 q0.7
etai+pas 6.4 a-0.4 d0.8 h0.7 i-0.4 k0.4 m-0.4 p-0.5 r0.3 s-0.4
etai+pass 7.4 a-0.4 b0.6 t0.5
etai+plus 7.1 a0.4 d0.6 i1.0 r-0.3
etai+pour 7.4 c0.5 g-0.4 r-0.4
etai+prev 7.4 a0.3 m0.8 p0.6
etai+scep 7.4 a-0.6 e-0.3 g1.3 l0.4 r1.6
etai+trop 7.4 r-0.3
etai+une 7.1 a-0.4 g-0.3 p-0.6
etai+vous 7.4 c0.5 d0.7 m1.0
etaien 6.4 a-1.3 e-0.5 g0.6 i-0.6 j-0.6 p-0.4 q-0.3 r0.6 s-0.3
etais 6.4 a-1.5 d-0.6 e-0.5 g1.1 i-0.5 j-0.3 k1.7 n1.5 o0.3 p-0.4 q-0.5 r1.7 s-0.4
etait 4.2 a0.8 b-1.2 c2.1 d0.8 e-0.7 f-0.6 g0.6 h1.1 i-0.3 j-0.9 k0.5 m1.3 p0.6 r1.2 s-0.6 t-0.4
etal 7.4 a-0.4 e-0.5 l1.2
etan 6.6 e0.4 i1.1 k1.1 n0.8 p-0.3 q0.3 s-0.3
etanch 7.4 d0.3 e0.4 k0.3 l0.4
etant 7.1 c0.5 f-0.4 i1.4 k0.9 n1.1 t0.4
etap 6.9 c0.6 f0.5 j0.6 k0.4 n0.5 t0.4
etape 7.1 c0.7 f0.6 j0.6 k0.5 n0.5 t0.4
etat 5.5 c-0.7 d0.3 e0.4 f0.5 g0.5 h1.1 j0.4 l-0.4 m0.9 o0.7 p1.9 q0.4 r0.4 s-0.7 t0.6
etat+de 7.1 b0.5 c-0.3 e-0.3 f0.7 i0.3 j0.4 m0.7
etat+des 6.7 e0.8 h0.7 j1.0 k0.6 m0.3 p-0.3
ete 4.1 b-1.0 c0.6 e1.0 f1.6 g0.5 i0.5 j1.1 k-0.9 l1.7 m1.4 n-0.6 o0.7 p-0.5 q2.8 r1.3 s-0.8 t-0.6
ete+a 7.4 i0.7 r-0.4
ete+auss 7.4 g0.6 h1.0 r0.7
ete+cata 7.4 a-0.7 g0.4 l0.9 n0.9 r0.4
ete+comm 7.4 a0.7 m0.6 p0.7
ete+cons 7.1 e-0.4 g-0.4 j0.7 r-0.4
ete+demo 7.4 a0.5 b0.6 e0.5 i-0.3 m0.6 o0.5 q0.4
ete+dres 7.4 a0.3 d0.6 e1.0 j1.1
ete+effe 7.4 a-0.5 j-0.3 o0.6 q1.5
ete+enre 7.1 a-0.6 c-0.4 d-0.4 e-0.3 h-0.3 k-0.4
ete+envo 7.4 o0.7
ete+long 7.4 a-0.4 e-0.3 g-0.3 i0.5 l1.2
ete+plac 7.4 j0.5 l0.8
ete+pour 7.4 a0.4 e0.9 i1.5
ete+prev 7.4 a0.3 d1.1 e0.4 f0.5 i0.7 s0.5
ete+regl 7.4 m0.7
ete+reje 6.9 a-0.4 g-0.4 i-0.4 j-0.5 p0.6 q0.5 r-0.4
ete+rend 7.4 d-0.3 e0.9 j0.7 l1.3 m-0.4 o0.4
ete+rete 7.4 a-0.7 d-0.3 i0.4
ete+tran 6.7 a-0.6 c-0.3 e-0.5 m-0.3 q0.7 r-0.4
ete+tres 7.4 a-0.3 e-0.3 g0.8 r0.8
etei 7.1 a-0.5 g-0.4 i0.7 r-0.3
etes 5.7 b1.3 d1.5 i-1.1 j-0.7 k1.4 l1.3 m1.0 n0.4 o1.7 p0.3 q1.0 r0.5
etes+enco 7.4 a0.4 d1.4 g-0.9 k1.9 r-0.5
etie 6.9 a0.4 b0.4 c0.6 d0.4 e0.5 i1.2 j1.4
etienn 7.4 a0.4 b0.5 c0.7 d0.6 i0.7 j0.7
etiez 7.4 e0.7 g0.4 i0.6 j0.8 r0.5
etio 7.4 a0.4 k0.8 m0.6 p0.6
etions 7.4 a0.4 k0.8 m0.6 p0.6
etiq 6.1 a-0.8 d0.4 g0.3 h1.8 i-0.7 j-0.7 k0.8 m-0.5 n0.5 p-0.5 r0.4 s0.3 t-0.4
etique 6.1 a-0.8 d0.4 g0.3 h1.8 i-0.7 j-0.7 k0.8 m-0.5 n0.5 p-0.5 r0.4 s0.3 t-0.4
etoi 5.4 a-1.4 b1.7 c0.3 e-0.6 g0.6 h-0.4 i-1.1 j-0.7 k-0.4 n0.5 p-0.7 r1.1 s0.8 t-0.4
etoi+a 7.4 a-0.6 s-0.4
etoi+appa 7.4 a-0.5 b0.7 n0.6 r-0.5
etoi+et 7.1 b0.6 c0.5 g0.3 i-0.3 r0.3 s0.9
etoi+je 7.4 a0.4 b0.7 d0.6 e0.3 s1.6
etoi+sur 6.9 a-0.6 g0.7 m0.3 r0.7 s-0.6
etoile 5.4 a-1.4 b1.7 c0.3 e-0.6 g0.6 h-0.4 i-1.1 j-0.7 k-0.4 n0.5 p-0.7 r1.1 s0.8 t-0.4
etou 7.4 b0.9 k0.4 o0.3
etouff 7.4 b0.9 k0.4 o0.3
etra 7.4 c0.4 e0.9 f-0.3 n0.5
etrang 7.4 c0.4 e0.9 f-0.3 n0.5
etre 4.7 a1.4 b0.6 c3.1 d2.0 f1.0 g-1.0 h-0.6 i-1.1 j1.5 k0.3 l-0.7 o0.3 p0.7 s1.4 t2.8
etre+a 7.1 f0.3 g0.4 k0.8 m0.3 n0.5 r0.6
etre+chez 7.1 a-0.7 d-0.4 i-0.3 p-0.3 q0.5 t1.4
etre+cons 7.4 a0.4 d1.6 f0.3 h0.3 j-0.3 o0.4 q0.4
etre+depo 7.1 c0.8 e-0.3 f0.5 j0.7 t0.4
etre+des 7.4 a-0.5 d0.3 f-0.5 h-0.5 k1.2 m-0.3 q0.4
etre+en 7.1 b0.5 c1.0 d-0.4 e-0.7 h1.2 i0.4 n0.5
etre+le 7.4 n0.8
etre+livr 7.4 a0.5 c1.0 s0.4 t0.7
etre+pres 7.4 a-0.3 g0.5 k1.3 q0.4 r0.5
etre+remi 7.4 a-0.5 h0.4 n0.5 o-0.3 r0.4
etud 5.3 a-0.6 b1.9 c0.5 e-0.6 g0.6 h1.3 i0.9 j0.5 k1.2 l0.7 n0.6 p-0.5 r1.6 s0.6
etud+de 6.6 b1.1 c-0.7 g0.7 h1.0 i0.9 o0.4 r0.9
etud+est 7.4 n-0.3 o0.4
etude 6.0 a-0.7 c-0.4 e-0.7 g1.2 h1.6 j-0.7 k0.3 o0.4 p-0.6 r2.0 s0.5
etudes 6.7 a-0.6 b0.3 c0.9 e-0.8 j-0.4 k1.1 n0.9 q0.4 s0.5
etudia 6.9 b1.4 d-0.3 e0.9 i1.0 j1.1
etudie 7.4 a0.7 b0.5 j0.9 l0.9 m0.4
eu 5.4 a-0.6 c-1.0 d0.8 e2.0 f0.6 g1.3 j-0.8 n0.3 o-0.7 p-1.0 q0.4 r1.5 s-0.6
eu+de 7.4 a0.5 b0.3 c1.7 d1.0 i-0.3 k-0.3 m0.4 p0.7 t1.1
eu+la 6.9 e1.0 g1.0 i0.4 l0.4 r1.0
eu+le 7.1 d0.4 e-0.3 g0.5 r0.3
eu+lieu 7.4 a0.7 c1.0 j1.8 p0.4 s1.5
eu+un 6.6 a-0.7 b0.4 c-0.4 d-0.6 e0.5 f-0.3 i-0.4 j-0.3 l-0.3 m-0.4 n1.0 p-0.4 r0.4
eu+une 7.4 a-0.3 g0.7 h0.3 r0.8
eue 7.4 a-0.5 g0.4 h0.3 r0.4
eur 7.4 h0.5 n0.4 q1.5
euro 4.1 a3.2 b7.2 c0.6 d-0.4 e2.5 f0.6 g-2.2 i-1.5 j2.2 l1.2 m4.0 n0.5 p1.1 q2.0 r-1.6 s1.0 t-0.8
euro+de 6.1 a1.2 b1.5 c-0.6 d-0.4 e1.0 g-0.4 h-0.6 i0.4 j2.3 m0.7 p0.6 r-0.4 s-0.4 t-0.3
euro+est 7.4 a-0.5
euro+et 6.6 b-0.4 c1.3 d0.7 g-0.4 l1.0 m0.7 n0.7 p-0.3 q-0.3
euro+je 7.4 e0.7 j0.5 m1.9
euro+la 6.6 a1.2 b2.7 c0.6 d-0.3 g-0.3 m2.1 p2.5 r-0.3 s-0.6
euro+ne 7.4 a0.4 e1.3 j0.5 p1.3 s0.7
euro+par 6.4 b0.9 f-0.4 i-0.4 j0.8 k0.4 m-0.4 n0.4 p-0.4 q0.4 r0.4
euro+pour 6.2 a1.6 b3.8 c-0.6 g-0.8 h-0.3 i-0.4 j-0.3 p0.4 r-0.6 s1.6
euros 4.1 a3.3 b7.2 c0.7 d-0.4 e2.5 f0.6 g-2.2 i-1.5 j2.2 l1.2 m4.0 n0.5 o-0.3 p1.2 q2.1 r-1.6 s1.0 t-0.8
eux 6.9 e-0.4 g0.4 m0.7 r0.5 t-0.3
evec 7.4 c0.8 d0.9 f1.3 g-0.3 p-0.3
eveche 7.4 c0.8 d0.9 f1.3 g-0.3 p-0.3
evid 6.6 d0.8 e0.4 g-0.6 l-0.3 m0.6 o0.4 p-0.5
evidem 6.6 d0.8 e0.4 g-0.6 l-0.3 m0.6 o0.4 p-0.5
evie 7.4 a0.8 e1.1 p1.1
evier 7.4 a0.8 e1.1 p1.1
evit 6.4 a0.6 d0.8 g0.6 h0.9 i-0.5 j0.4 o0.4 p0.3 r0.6 s0.7
eviter 6.6 a0.8 d1.0 g-0.3 i-0.3 j0.5 p0.4 r-0.5 s0.8
exac 6.0 a-0.6 b0.6 c-0.8 d0.9 e-0.5 g0.5 h0.4 i-0.6 j-0.4 n1.2 o-0.3 p-0.5 q-0.5 r0.8
exac+ce 7.1 a-0.4 e-0.3 g1.1 r1.1
exac+de 7.4 a-0.3
exact 7.4 e0.4 m0.5
exacte 6.2 a-0.7 b0.7 c-0.8 d1.0 e-0.8 g0.8 h0.5 i-0.6 j-0.3 m-0.4 n1.3 p-0.4 q-0.4 r1.0
exam 6.2 a-1.3 b0.6 d-0.6 e-0.3 f-0.4 g-0.4 m-0.4 p-0.5 s-0.3
exampl 6.4 a-1.2 d-0.5 e-0.6 f-0.4 g-0.4 i-0.3 j-0.5 m-0.4 n0.3
exce 6.4 a1.0 b1.7 c0.8 e1.5 f-0.5 j0.8 l-0.4 p0.9 r0.4 s-0.3 t0.3
exce+inex 7.4 c1.1 e0.4 j1.2 p1.3
excel 7.4 a0.5 b1.1 e0.8 i0.7 k0.4 o0.3 t0.3
excell 7.4 b0.4 d0.4 e0.6 f-0.3 g0.3 r0.5
except 7.4 c1.1 e0.4 j1.2 p1.3
excl 7.4 a0.5 e-0.3 i0.7 j1.4 p0.5
exclus 7.4 a0.5 e-0.3 i0.7 j1.4 p0.5
excu 5.7 a-0.8 e0.4 g0.7 i-0.6 j-0.5 k1.7 l0.8 m-0.5 n0.3 r1.1
excu+et 7.4 e0.4 g0.4 i0.5 r0.4
excuse 5.7 a-0.8 e0.5 g0.7 i-0.6 j-0.5 k1.8 l0.8 m-0.4 n0.3 q0.3 r1.1
exec 6.4 a0.6 c1.9 g-0.5 j1.2 k0.6 l-0.5 p-0.4 q1.7 t0.6
execut 6.6 a0.9 c2.0 g-0.5 j1.3 k0.6 l-0.5 o-0.5 p-0.3 q1.8 t0.7
exem 5.8 a-0.8 c-0.3 d-0.7 e0.9 g0.7 h3.5 i-0.8 j-0.8 k0.4 m-0.6 r1.3 s1.1
exem+de 7.1 b0.8 c-0.3 e0.6 g0.4 h1.0 k0.4 p0.7 r0.7 s1.3
exempl 5.8 a-0.8 c-0.3 d-0.7 e0.9 g0.7 h3.5 i-0.8 j-0.8 k0.4 m-0.6 r1.3 s1.1
exer 6.6 a-0.7 b0.7 c-0.3 f0.5 g1.0 h2.2 o0.8 p-0.3 q0.7 r1.4
exerci 6.6 a-0.7 b0.7 c-0.3 f0.5 g1.0 h2.2 o0.8 p-0.3 q0.7 r1.4
exig 6.4 b0.5 e1.3 h-0.4 j0.4 m-0.4 o0.7 q0.5 s-0.3
exig+le 7.4 a0.4 b0.8 e0.4 i0.4
exig+une 7.4 c-0.5 e0.3
exige 7.1 e0.9 m-0.4 o0.9 q0.6
exis 6.1 a1.4 b0.5 c0.9 d1.8 f-0.4 g-0.5 k-0.3 l-0.3 m0.3 n-0.3 r-0.3
exis+enco 7.1 a0.8 c1.0 d2.0 h0.4 i-0.5
exis+pas 7.4 a0.4 e0.3 m0.6 p0.7 s0.6
exis+t 7.1 b1.0
existe 6.2 a1.2 b0.6 c1.0 d1.9 f-0.4 g-0.5 k-0.3 l-0.3 m0.3 s-0.4
expe 5.1 a0.9 d0.6 e2.8 g-1.1 h-0.5 i0.6 j2.5 n-0.4 p-0.4 q0.3 r-1.0 s0.6
expe+a 6.9 d0.5 e1.9 i-0.3 q0.8 s0.8
expe+comp 6.9 a-0.6 c0.5 d0.4 e-0.6 i1.5 j-0.5 s-0.3
expe+de 7.1 a0.3 b0.6 e0.5 i0.6 j0.7
expe+et 7.4 j0.4 s0.6
experi 7.1 a0.3 e0.9 j-0.3 s1.6
expert 5.3 a0.7 d0.5 e2.4 g-1.0 h-0.4 i0.9 j2.9 q0.4 r-0.8 s-0.4
expi 7.1 e0.3 g-0.3 j0.7 r-0.3 t1.6
expire 7.1 e0.3 g-0.3 j0.7 r-0.3 t1.6
expl 5.2 a1.7 b0.7 d-0.5 e2.6 f0.9 i0.9 j1.9 l-0.4 m0.6 n0.4 s0.6 t-0.3
expl+a 7.1 b0.9 d0.5 e-0.5 j0.5 m0.8
expl+comm 7.4 e-0.3 j0.4
expl+la 7.1 b0.5 d-0.3 f1.1 p-0.4 r-0.3
expl+pour 7.1 a0.8 e0.9 i1.2 j0.6 s1.0
explic 6.9 a0.6 b0.9 d0.5 e1.0 i0.6 j0.5 p0.4 s-0.3
expliq 5.5 a1.2 b0.4 d-0.3 e1.2 f1.1 j1.1 l-0.4 m0.7 n0.5 p0.4 s0.9
exploi 7.4 b0.6 e0.9 i0.5 j0.8
expo 6.0 a0.5 c2.0 d-0.6 e0.9 f-0.3 i1.0 m-0.3 o-0.3 p-0.4 s-0.4 t1.0
export 6.4 d-0.3 e0.5 i1.0 j-0.3 r-0.5
expose 7.4 a0.7 c1.3 e0.5 i0.4 j0.8
expr 7.4 b0.6 g0.4 i0.3 r0.4
expr+de 7.4 b0.6 g0.4 i0.3 r0.4
expres 7.4 b0.6 g0.4 i0.3 r0.4
exte 6.7 b0.8 e0.7 f-0.4 g0.5 h0.8 m0.4 p0.4 r0.4
extens 7.1 a-0.3 b0.3 e0.5 g0.6 h0.9 m0.5 r0.5
f 6.7 a0.9 d-0.4 e0.7 g-0.5 m1.7 n0.6 p1.2 r-0.5 s-0.3 t0.4
fa 7.1 a-0.4 q1.7 t0.8
fabr 6.9 c-0.4 j0.3 k0.4 m0.6 n0.5
fabre 7.4 j0.4 m0.7 n0.6
faca 6.6 b0.6 c-0.4 f-0.4 g-0.5 i-0.4 j-0.6 m-0.4 n0.7 o0.3 p-0.5 s1.3 t0.4
facade 6.6 b0.6 c-0.4 f-0.4 g-0.5 i-0.4 j-0.6 m-0.4 n0.7 o0.3 p-0.5 s1.3 t0.4
face 6.0 a1.4 b-0.3 d2.1 e0.8 f-0.3 g-0.7 i1.1 j1.2 r-0.6 s2.2
face+de 7.4 a0.4 d1.1 e0.4 j1.1 s0.9
face+et 7.4 a-0.3
facebo 6.7 a1.0 d1.4 e0.7 g-0.3 i0.5 j0.8 s2.3
fach 6.7 a-0.7 e-0.4 g0.8 r0.9
fach+avec 7.4 a-0.3 c0.3
fach+en 7.4 a-0.5 g1.0 r0.9
faches 7.4 a-0.4 g0.5 r0.4
faco 6.6 b-0.4 d-0.5 e0.5 f0.3 g-0.5 i-0.3 l1.4 m0.5 o-0.3 p-0.4
faco+de 7.1 f0.5 l1.4 s0.4
facon 6.6 b-0.4 d-0.5 e0.5 f0.3 g-0.5 i-0.3 l1.4 m0.5 o-0.3 p-0.4
fact 3.4 a-0.5 b0.4 e-0.9 f-0.7 g-1.3 h-0.5 i-2.8 j-1.3 k-0.4 l1.3 m5.5 n2.9 o7.4 q3.0 r-0.5 s-1.7 t-0.6
fact+a 6.3 a-0.7 b-0.5 c-0.5 e-0.5 f-0.5 g0.7 j-0.4 m1.0 n1.2 p-0.4 r0.5
fact+acom 7.1 h0.6 k0.7 l-0.4 n0.6 o0.6 q-0.5
fact+acqu 6.9 a-0.6 b-0.3 g0.4 h0.7 k0.4 l-0.3 n-0.8 o2.6 p-0.3 q2.2 r1.0 t0.4
fact+au 7.4 c0.4 e0.8 m1.2 n0.3 o1.3 r0.3 t0.8
fact+de 5.4 a-0.4 c0.5 d0.4 e-0.3 g-1.0 i-0.7 j-0.7 m1.9 n0.6 o4.3 q0.4 r-0.3 s-0.6 t0.9
fact+dit 6.9 a1.0 e0.8 f-0.4 g-0.5 m2.3 o0.6 p-0.4 r-0.4 t0.4
fact+du 6.6 c-0.3 g-0.4 h-0.4 i-0.3 m-0.3 n0.5 o1.2 p-0.3 q-0.3 r-0.4 t0.4
fact+elle 6.9 g-0.5 m0.4 n1.0 p0.5 q-0.6
fact+en 6.9 a-0.4 f0.4 m1.1 o1.2 p-0.3 q0.8 r0.3
fact+est 6.6 b-0.4 c1.2 d-0.3 e-0.8 g0.8 m-0.6 n1.3 o0.4 p0.3 q0.4 r0.8
fact+et 6.7 b0.4 g0.7 n1.3 r0.7 s0.7
fact+f 7.1 a0.4 m0.7 p0.9 q0.5 t0.5
fact+il 7.4 a-0.5 e0.3 l-0.3 o0.3
fact+la 7.1 a0.9 e1.4 g-0.3 m2.0 r-0.4
fact+le 7.4 a-0.4 c-0.3 n0.7 q0.7
fact+pour 7.1 a0.5 e1.0 m0.7 n0.5 p1.3 r-0.3
fact+regl 7.4 a-0.5 g1.6 h1.2 k0.3 n-0.4 q2.6 r1.8
fact+sous 7.4 a0.5 b0.7 p0.8 s0.6
fact+sur 7.1 a0.3 l1.3 m1.1 n0.4 o0.6 q-0.3
fact+un 7.1 c0.5 j0.7 o0.8 r0.5
facteu 7.4 a-0.6 e-0.4 g0.5 n1.0 r0.5
factur 3.5 a-0.5 b0.5 d0.3 e-1.0 f-0.7 g-1.2 h-0.5 i-2.8 j-1.3 k-0.4 l1.3 m5.7 n3.0 o7.6 q3.1 r-0.5 s-2.1 t-0.6
facu 7.4 a0.4 b0.5 e0.5 j0.6 p0.4
facu+de 7.4 a0.4 b0.5 e0.5 j0.6 p0.4
facult 7.4 a0.4 b0.5 e0.5 j0.6 p0.4
faib 7.1 c0.5 e0.3 i0.3 j0.5 r-0.3
faible 7.1 c0.5 e0.3 i0.3 j0.5 r-0.3
fail 7.1 b0.9 g0.6 i-0.4 k0.4 r1.0
fail+etou 7.4 b0.9 k0.4 o0.3
failli 7.1 b0.9 g0.6 i-0.4 k0.4 r1.0
fair 4.5 a0.6 b-0.4 c1.0 e0.8 f0.5 g-0.3 h1.4 i-0.4 j1.9 m0.7 p0.5 q0.5 s0.5
fair+cons 7.4 a0.4 e0.7 j0.9 p0.4
fair+dans 7.4 d0.4 o0.4 q0.4 t0.4
fair+je 7.4 j0.7 s0.5
fair+la 7.1 i0.5 j0.3
fair+le 6.7 a0.5 d1.1 e0.4 f0.5 g-0.4 j-0.4 n0.5 s1.6
fair+par 7.4 a-0.3 e0.4 i0.7 s0.5
fair+part 6.2 a1.0 c1.0 e0.6 h-0.5 i-0.6 j-0.7 m1.4 n0.4 p-0.5 s1.2 t-0.4
fair+parv 7.1 e0.5 h0.8 j0.6 k0.4 n0.8 o-0.4 p0.6 t0.4
fair+remo 7.4 f0.7
fair+un 7.1 a-0.6 b-0.7 d-0.4 f0.8 g-0.6 h0.8 k-0.3 p-0.4 q1.2 t-0.3
fair+une 6.4 f-0.3 g0.7 i-0.4 j-0.3 k0.4 p0.8 r0.9
faire 4.5 a0.6 b-0.4 c1.0 e0.8 f0.5 g-0.3 h1.4 i-0.4 j1.9 m0.7 p0.5 q0.5 s0.5
fais 5.3 b0.6 c-0.4 d-0.5 e0.9 g-0.7 h1.4 i1.1 j-0.5 k0.5 l1.3 n1.9 o0.4 q-0.9 s0.5
fais+le 6.6 a-0.4 b0.8 e0.6 g-0.4 i0.9 j-0.3 n2.9 o0.4 q-0.8
fais+part 7.4 a0.4 b0.6 d0.5 e-0.6 s1.1
fais+plus 7.4 a-0.4 b0.5
fais+sign 7.4 g0.5 h0.8 k0.7 l0.6 n-0.4 o0.3 r0.7
fais+un 7.4 a-0.5 h1.3 n0.5
faison 7.4 b0.7 i1.2
fait 3.7 a1.4 b0.7 c0.6 d2.0 e1.2 g0.8 h1.1 i1.5 j1.2 l1.8 n1.1 p0.9 r1.0 s-2.0 t-0.6
fait+a 7.1 a0.4 b0.7 c1.0 d0.4 f0.5 j0.9 k-0.6 l1.5 m0.4 p-0.4 r-0.3
fait+annu 7.4 e0.4 f0.4 i0.8 m0.4 p0.3
fait+bien 7.4 a-0.5 l1.0 n0.9
fait+cinq 7.4 c0.6 d0.3 e-0.3 p0.8
fait+conf 7.4 c0.7 d0.3 k0.7 q0.9
fait+de 7.4 a0.3 d1.3 e0.3 h0.3 o0.4
fait+deux 7.1 a0.7 c-0.4 d1.6 e0.4 i0.6 p0.8
fait+du 7.4 a-0.5 g0.6 r0.6
fait+la 7.1 a0.4 b0.7 g-0.4 i0.4 m0.6 p1.1 q0.4
fait+le 6.3 c0.5 g-0.4 h0.3 j0.4 l0.6 m-0.5 n1.0 p-0.5 q0.5 t0.6
fait+les 7.4 b0.7 i0.4
fait+main 7.4 a0.5 c1.8 e-0.3 k0.5 l0.6
fait+moi 6.6 b0.4 c-0.8 d1.5 f0.5 g0.9 h1.7 i-0.5 k-0.3 m1.3 n-0.4 o0.4 r0.4 s-0.3 t-0.4
fait+nos 7.4 b0.6 e0.3 g0.5 i1.2 r0.4
fait+on 7.4 a-0.5 g-0.4 r-0.3
fait+oppo 7.1 c-0.3 g-0.4 j-0.3 p1.5
fait+part 6.9 a-0.5 f-0.4 g1.2 i0.5 k0.4 o0.3 q1.7 r1.1 t0.4
fait+perd 7.1 a0.4 h0.3 t-0.3
fait+peur 7.1 c0.3 d0.5 j0.6
fait+quat 7.1 a0.5 b-0.4 c-0.5 e1.3 f0.7 i-0.3 j-0.3 n0.4 o0.4 p-0.3
fait+rire 7.1 e-0.4 g0.5 p0.3 r0.4 s0.3
fait+son 6.9 a-0.3 d-0.4 g0.3 h-0.3 j0.4 p0.3 r-0.6
fait+troi 7.4 a0.4 d0.5 e0.3 i0.7
fait+un 6.3 a-0.6 c-0.4 g0.6 i-0.5 j1.0 m0.6 p-0.4 r0.7 s-0.5
fait+une 6.9 a0.4 b-0.3 c-0.3 d0.8 e0.9 g-0.3 p0.7 r-0.5
faite 7.1 a-0.4 d0.3 e0.3 j-0.4 p0.8
faites 5.8 d1.5 f0.4 g0.7 h1.1 j0.6 l0.5 m0.9 p0.6 q-0.5 s-0.6
fall 6.9 o1.1 p-0.4 q1.4 s0.5
fallai 7.1 a-0.4 j-0.3 o1.1 p-0.3 q1.5 s0.6
fami 5.4 a-0.4 b-0.8 c1.1 d0.4 k2.9 l0.5 m-0.5 n-0.3 o0.5 p-0.6 s0.7
fami+da 7.4 k0.9 n0.4
famili 6.9 a-1.0 b-0.5 c-0.3 d-0.5 h0.3 k2.4 l0.4 o0.4 t-0.3
famill 5.6 a0.4 b-0.4 c1.5 d0.8 h-0.4 i0.4 j0.3 k1.0 p-0.4 s0.9
fann 7.4 t0.4
fanny 7.4 t0.4
fant 7.4 a0.6 c1.0 d1.1 s1.2
fantom 7.4 a0.6 c1.0 d1.1 s1.2
fari 6.9 c-0.4 e-0.4 f-0.3 g0.4 h1.1 i0.4
farid 7.1 g0.5 h1.1 i0.5 r0.4
fati 7.1 h0.5
fatigu 7.4 c0.3 g-0.3 r-0.4
fato 6.9 a-0.4 d0.3 e-0.3 g0.5 r0.5
fatou 7.1 a-0.5 g0.6 r0.6
faud 5.3 a-2.1 c-0.4 e-0.7 g-1.1 h1.2 i-1.1 j-1.1 n-0.3 p-0.6 q1.4 s-0.8 t0.9
faud+le 7.4 m0.8 q0.3
faud+que 7.1 a-0.7 e-0.3
faud+un 7.4 b-0.3 d0.3 f0.5 o0.9 r0.4
faud+une 7.1 a-0.4 h-0.4 q0.5 t0.5
faudra 5.3 a-2.1 c-0.4 e-0.7 g-1.1 h1.2 i-1.1 j-1.1 n-0.3 p-0.6 q1.4 s-0.8 t0.9
faur 7.4 e-0.3 g0.5 r0.3
faure 7.4 e-0.3 g0.5 r0.3
faus 6.7 a0.5 b-0.3 c-0.4 d-0.4 e2.1 f1.6 i0.3 p-0.4 q0.4 r0.6
fausse 6.9 a0.7 c-0.4 d-0.3 e2.3 f1.8 g0.3 i0.5 k0.3 p-0.3 q0.4 r0.6
faut 4.3 b0.4 d-1.0 e1.5 f1.2 g-2.1 j0.7 k0.6 l-0.7 m-1.3 o1.1 p-0.4 r-1.2 s-1.3 t1.5
faut+dans 7.4 a1.0 e1.7 f1.4
faut+de 6.4 a0.7 c2.2 d-0.4 f1.3 i-0.6 j1.7 k1.3 p0.3
faut+et 7.4 a0.6 d0.7 i0.5 j0.4 s0.8
faut+il 5.9 a-0.8 c-0.7 f-0.6 g-0.8 h-0.5 i-0.7 j-0.7 m-0.5 n0.6 o0.8 p-0.4 q0.5 t-0.5
faut+la 7.4 a-0.7 c-0.4 e-0.3 o0.5 t1.2
faut+pas 7.4 a0.3 e0.4 p0.6
faut+un 7.1 e0.3 o0.8 p0.9 r-0.4
faut+une 7.1 a-0.4 b0.4 c-0.6 d0.3 e0.3 f0.8 h0.5 j-0.3 n-0.4 t1.1
faute 5.9 a1.0 c2.3 d-0.5 f1.1 g-0.5 h-0.3 j2.3 k1.1 m-0.3 r-0.6 s-0.4
fautes 6.9 a1.2 e2.6 f1.2 g-0.3 i0.3 p-0.3 s0.5
fauteu 7.4 b0.6
faux 5.7 a1.0 d0.7 e2.3 g-0.7 h0.5 i-0.4 l-0.4 m0.3 n-0.3 o0.4 r-0.7
faux+plaf 6.9 c-0.3 e0.3 j0.6 m0.7 p0.4 s-0.3
favo 7.1 a-0.3 h0.6 i1.3
favora 7.4 g0.5 h0.7 r0.4
fede 6.6 a0.4 c-0.6 f0.4 i0.6 j-0.3 s1.1
federa 6.7 a0.8 c-0.4 e0.4 f0.5 i0.7 s1.3
feli 6.7 a-1.4 d-0.3 g2.4 i-0.6 j-0.3 q1.0 r2.9 s-0.3
felici 6.7 a-1.4 d-0.3 g2.4 i-0.6 j-0.3 q1.0 r2.9 s-0.3
femm 5.8 b1.1 c-0.4 e-0.4 f-0.4 g1.2 h-0.5 k0.3 m-0.3 n0.3 o0.4 p0.7 r1.2 s0.6
femm+et 7.4 b0.6 d0.4 e-0.4 j0.4 s0.5
femme 5.9 b0.6 c-0.3 d-0.3 f-0.4 g1.2 h-0.5 k0.4 n0.3 o0.4 p0.7 r1.3
fene 6.7 a0.4 b0.4 e1.6 j-0.3 s0.3
fene+de 7.4 a-0.4 e-0.4 g0.5 r0.4 s-0.4
fenetr 6.7 a0.4 b0.4 e1.6 j-0.3 s0.3
fera 5.8 a1.0 b1.3 c-0.3 e1.0 g-1.3 h-0.4 i1.9 m-0.3 n0.7 p-0.7 q-0.3 r-0.8 s1.5
fera+un 6.9 a0.8 e0.4 g-0.6 i-0.4 r-0.5 s1.9
ferai 7.4 a0.5 d0.5 f0.4 g-0.5 r-0.3 s0.9
ferm 5.1 b0.7 e0.5 h1.3 i-0.9 j-0.6 m-0.3 p0.8 q0.5 r0.8 s-0.4 t1.5
ferm+a 7.4 e-0.3 p0.5 t0.7
ferm+ce 7.4 a0.4 c0.3 d0.9 q0.3 s0.8
ferm+du 6.9 a-0.6 c0.4 i-0.4 k0.5 l0.4 n0.4 q1.0
ferm+ensu 7.4 t0.6
ferm+le 7.4 a0.5 d0.8 t0.9
ferm+les 7.4 b0.7 e0.6
ferme 5.7 b0.7 d0.9 e-0.8 g-0.8 i-0.8 n0.5 o-0.5 p1.0 q0.5 t1.2
fermee 7.4 n-0.3 o0.4
fermen 7.4 a0.4 e0.3 t0.4
fermer 7.1 b0.6 e0.5
fermes 6.9 b-0.3 d-0.4 e1.1 g1.2 h2.2 i0.3 n-0.3 o0.4 p0.4 r1.6
fermet 7.4 d-0.3 k0.5 l0.3 q0.4
fero 7.4 b0.7 e0.4 i0.5
ferr 6.2 a0.8 b1.0 c0.7 d-0.4 e0.7 f-0.3 k0.4 m-0.4 p0.4 q0.7
ferran 6.6 a0.7 e1.1 j0.5 k0.5 q0.9
fest 7.4 d0.4 s0.4 t0.9
festiv 7.4 d0.4 s0.4 t0.9
fete 5.9 a-0.8 b0.4 c-0.3 f-0.3 g-1.0 h-0.4 m-0.3 p-0.4 r-0.7 t0.5
fetes 6.4 a-0.4 b0.6 g-0.3 h-0.5 l0.3 s-0.3 t0.5
feu 6.9 a-0.5 d0.3 f0.3 g0.3 h1.1 i-0.3 j0.3 r0.5 s0.4
feu+vert 7.1 d0.4 f0.4 j0.4 s0.5
feui 7.1 a0.3 b0.7 m1.1 o0.4
feuill 7.1 a0.3 b0.7 m1.1 o0.4
fevr 5.9 a0.4 d0.5 e-0.6 g-0.6 h-0.6 i0.7 k-0.3 l1.9 o-0.3 p-0.6 r-0.6 s-0.4 t-0.5
fevrie 5.9 a0.4 d0.5 e-0.6 g-0.6 h-0.6 i0.7 k-0.3 l1.9 o-0.3 p-0.6 r-0.6 s-0.4 t-0.5
fich 5.0 b0.5 c0.4 d-0.5 e2.5 f1.0 g-0.6 h-0.6 i0.3 j1.0 k0.4 m0.5 o0.7 p-0.7 s-0.9 t1.9
fich+de 6.7 b-0.4 c1.5 g0.3 i0.3 k-0.3 m1.0 n-0.4 q0.8 r0.7
fich+en 7.4 c0.7 f0.4
fich+sour 7.1 g-0.3 i1.1 r-0.4
fiche 6.3 a-0.5 c0.3
fiches 6.7 a0.3 b-0.4 e1.3 f1.0 j0.3 m0.7 n-0.3 p0.3
fichie 5.5 b1.1 c-0.4 e1.9 f0.4 g-0.5 h-0.4 i0.3 j0.6 k0.5 o0.5 p-0.8 s-0.6 t2.4
fide 7.1 a0.7 b-0.3 c1.3 d1.0 e-0.4 g-0.4 i1.2 r-0.4
fideli 7.4 i1.3
fier 7.4 a-0.6 d-0.3 g1.6 r2.0
fiev 7.4 k1.2
fievre 7.4 k1.2
figu 5.9 a2.0 e0.4 f-0.6 g-0.6 m1.5 r-0.7 s1.2
figu+dans 7.4 a0.6 e0.5 j0.8 s0.8
figu+sur 7.4 a0.3 e0.4
figu+vous 7.1 a0.4 b0.6 c0.7 e-0.6 i0.6 p0.4 s1.1
figure 6.0 a1.7 f-0.6 g-0.6 j0.3 m1.6 r-0.7 s1.3
fil 6.3 b1.6 c0.4 d1.9 f-0.5 g0.4 h0.4 i-0.6 o1.4 p-0.5 r0.8 s1.3 t0.7
fil+avec 7.4 a-1.1 d-0.3 f-0.3 g0.5 h0.7 o1.9 r0.5
fil+de 7.4 d0.8 l0.6 m0.5 s0.8 t1.2
file 7.1 c-0.3 d-0.4 e0.6 f0.3 l1.2 t1.0
fili 7.1 a-1.0 c0.5 e-0.5 g0.9 h1.4 i-0.3 k0.3 m-0.5 n0.4 o1.6 p-0.4 r0.9
filial 7.1 a-1.0 c0.5 e-0.5 g0.9 h1.4 i-0.3 k0.3 m-0.5 n0.4 o1.6 p-0.4 r0.9
fill 5.2 a-1.3 b-0.9 c-0.4 f-0.4 g0.6 i-0.5 m0.5 n0.9 o0.9 r0.9 s-0.6 t-0.3
fill+a 6.7 a-0.9 e-0.4 j-0.3 m0.4 o1.3 p-0.4 r0.5 s-0.5
fill+de 7.4 g0.6 h0.9 n0.4 r0.6
fill+qui 7.4 a0.3 c0.6 i0.4 j0.7
fille 5.4 a-0.8 b-0.7 c-0.4 e0.4 f-0.6 h-0.7 j0.4 k0.4 m0.5 n0.7 o1.0 r0.4 s-0.4
filles 6.7 a-0.8 e-0.5 g0.8 h1.2 i-0.3 r0.8 s-0.4
film 6.7 a-0.5 c0.5 e0.6 f0.9 g1.2 h1.0 i-0.4 j-0.4 k0.4 q1.2 r1.5 s1.0 t0.4
fils 6.0 b-0.5 c1.1 d-0.7 h-0.4 k0.6 n0.5 o0.6 q0.6 r0.5 s-0.5 t0.8
fils+a 7.1 e0.8 g-0.3 k0.6 m0.8 q0.8 t0.4
fils+est 7.4 c1.1 n0.6
fin 4.5 a-1.5 b-0.5 f0.6 g-1.4 h0.3 i2.9 l1.5 m-0.5 n1.0 o1.8 p-1.4 q0.4 r-0.3 s-0.5 t-1.0
fin+a 6.9 a-0.8 c0.5 i1.0 j-0.3
fin+anne 6.9 e0.9 h0.5 k0.3 n-0.3 s1.0 t0.4
fin+au 7.4 a0.4 i1.1 j0.8
fin+de 5.5 a-2.1 b-0.9 c-1.0 d-0.3 f0.6 h1.0 i-0.4 j-0.7 k0.7 l-0.6 n0.8 o2.9 p-0.4 q0.4 r0.3 s-0.8 t-0.6
fin+du 6.0 a0.7 d0.7 f0.6 g-0.4 i1.4 j0.4 p-0.4 r-0.4
fin+juin 6.6 a-0.4 c0.5 e-0.7 g-0.5 j0.5 l0.9
fin+mars 7.4 b0.9 i0.8
fina 5.6 a-1.0 b-0.6 c0.6 e0.3 f0.8 g-1.2 h2.0 i-1.0 j-0.7 m0.7 r-0.6 s-0.6 t1.0
fina+pas 6.9 a-0.8 c0.4 g-0.4 i-0.4 k2.6 l-0.3 m-0.4 n-0.4 p-0.4 t0.4
final 7.1 c0.6 d0.7 h0.7 l0.8 m0.9 n1.2
finale 6.2 a-1.2 b-0.3 e-0.6 g-0.8 h1.6 i-0.5 k0.6 n-0.3 p-0.4 q-0.3 r-0.6 t1.1
financ 6.4 c0.3 e1.0 f0.8 i-0.4 j-0.5 k-0.3 n-0.4 o0.5 p0.4
fini 5.4 a0.6 b-0.4 c1.6 d-0.8 e-0.5 f-0.3 g-0.7 j-0.5 k-0.4 l-0.4 m-0.6 p0.9 q-0.3 r-0.5 s0.6 t-0.3
fini+en 7.4 j0.3
fini+la 7.4 a0.8 b-0.3 c0.9 o0.3 p1.2
fini+par 6.6 c1.3 e-0.4 o0.4
fini+sur 7.4 a0.4 e-0.3 s1.1
finir 7.4 a0.4 c1.2 h0.4 i-0.3
finira 7.4 a0.4 s1.1
finis 7.4 e0.4 h0.5 i0.7
finit 7.4 a-0.4 b-0.4 k-0.3 o0.8
fisc 6.6 b-0.3 c0.9 d-0.5 g1.4 i-0.5 j-0.3 k-0.3 l-0.4 n0.8 p-0.3 q0.6 r1.6
fiscal 6.6 b-0.3 c0.9 d-0.5 g1.4 i-0.5 j-0.3 k-0.3 l-0.4 n0.8 p-0.3 q0.6 r1.6
fixe 6.4 a-0.6 b0.4 d-0.5 e-0.4 h0.4 i-0.7 m-0.3 p-0.3 q-0.4 r-0.3 s-0.3
fleu 6.2 g0.8 h0.7 i-0.4 j-0.3 l-0.4 p0.4 q1.0 r1.0 s0.3
fleuri 6.6 c0.4 e-0.5 g0.6 h0.6 i-0.3 p0.6 q0.9 r0.7
fleurs 7.1 e0.6 r0.3 s0.6 t0.3
flor 7.1 p0.4
floren 7.1 p0.4
flou 6.7 a0.8 e2.0 g-0.4 p2.3 s-0.4
flou+sur 7.4 a0.6 e0.9 p1.2
flous 7.4 a0.6 e1.4 p1.3
flye 7.1 a0.6 c0.4 d0.4 e1.4 o0.4 r0.6
flyer 7.4 c0.4 g0.4 r0.7
fois 4.2 a1.4 b0.8 d1.9 e0.4 g0.6 h-0.6 i0.7 j-0.7 l1.2 m1.3 o-0.8 p-1.4 r0.7 s1.0 t-0.8
fois+de 7.1 a0.4 p0.5 q0.5
fois+est 7.4 a-0.4 g0.7 r0.6
fois+et 7.1 a0.5 b0.4 d-0.3 e0.4 g-0.3 i1.4 m0.4
fois+j'ai 7.1 a0.7 c0.4 d1.6 e0.4 g-0.4 i0.5 m0.7 r-0.3
fois+je 6.4 c-0.5 d-0.5 g0.8 n1.5 p-0.5 r0.9 s0.7
fois+le 6.4 a1.1 b0.7 c0.3 e1.2 f0.5 g-0.6 m0.9 p0.5 r-0.5 s0.4
fois+les 7.4 c0.9 d-0.3 e-0.8 l0.9
fois+par 7.4 d0.7 g0.6 h0.4 i-0.3 r0.5 s0.8
fois+que 6.1 a0.9 b-0.6 c-1.0 d2.2 i0.9 j-0.3 m1.1
fois+sans 7.4 f0.4 g0.3 r0.4
fois+sur 7.4 m0.3 o-0.4
fonc 6.4 b0.5 c-0.5 d1.7 f0.9 i-0.3 k-0.6 l0.5 m1.0 p-0.4 r0.5 s-0.4
fonc+le 7.4 a-0.4 b0.4 c-0.4 d0.4 l1.0
foncti 6.9 a-0.7 b0.5 c-0.5 d0.5 e-0.6 f0.6 g0.5 l1.0 m0.6 r0.5
fond 5.5 b0.9 c-0.4 d0.5 e1.7 f0.9 g-0.5 i0.9 j-0.3 k1.3 l1.0 m0.4 o0.5 p-1.0 q1.0 r0.3 t0.4
fond+de 7.1 b1.4 e0.5 l0.7 s0.6
fond+du 7.4 a-0.4 e-0.4 h-0.4 l1.1 r0.5
fondat 7.1 a0.7 c0.8 d0.6 f0.9 i0.3 k1.2
fonder 7.4 a-0.4 l1.1 o0.4
fonds 6.6 a-0.6 c-0.5 e0.7 f0.5 g-0.4 l0.5 p-0.5 q1.3
font 6.9 a-0.6 b0.6 d-0.4 e-0.3 g-0.3 i-0.5 s0.5
foot 7.4 a-0.5 h1.2 n0.5
forc 7.1 a0.6 d0.6 i0.7 j-0.3 l0.9 m0.7
force 7.4 a0.4 d0.7 e0.3 i0.7
forf 6.1 a1.9 b2.2 c0.3 d-0.5 g-0.6 i0.4 j-0.6 k-0.3 l0.4 m4.2 n-0.3 p1.6 q0.4 s-0.7
forf+je 7.4 a0.4 b-0.4 k-0.5 m2.5 q0.6
forfai 6.1 a1.9 b2.2 c0.3 d-0.5 g-0.6 i0.4 j-0.6 k-0.3 l0.4 m4.2 n-0.3 p1.6 q0.4 s-0.7
form 4.7 a0.3 b0.9 c-1.1 d-0.5 e0.4 f0.7 g0.5 h1.8 i-0.8 m1.9 r1.5 s-1.3 t0.5
form+de 6.6 b0.7 c-0.3 d-0.5 e1.4 f-0.3 g0.4 i-0.3 j0.4 m-0.4 o-0.4 p0.9 r0.8 t0.9
form+et 7.4 g0.5 h0.8 r0.4
form+la 7.4 a1.0 l0.4 m2.6
form+pour 6.9 a-0.8 c-0.3 e-0.6 g-0.4 o-0.3 p-0.4
format 5.5 a-0.9 b0.3 d-0.7 f-0.3 g1.2 h1.4 i-0.5 j-0.8 k0.4 m0.6 o-0.3 q-0.5 r2.1 s-0.6 t0.4
formel 6.9 a1.3 e0.6 g-0.3 j1.2 l0.3 m2.3 p0.4
formid 7.4 g0.4 r0.5
formul 5.7 b1.1 c-0.9 e0.5 f-0.5 g-0.5 h1.6 i-0.7 m-0.5 q0.3 s-0.6
fort 6.3 a1.1 b1.0 e0.7 g0.3 h0.3 i-0.5 j-0.3 k-0.3 m1.9 r0.6 s-0.6 t1.4
foru 7.1 b-0.3 e1.0 g-0.5 h-0.3 m-0.3 s1.4
forum 7.1 b-0.3 e1.0 g-0.5 h-0.3 m-0.3 s1.4
fou 7.4 t0.4
foul 6.7 a-1.0 d-0.4 g0.5 h0.9 j-0.3 k0.6 m-0.4 n1.0 o0.5 p-0.3 q1.1 r0.9 s-0.4
foulee 6.7 a-1.0 d-0.4 g0.5 h0.9 j-0.3 k0.6 m-0.4 n1.0 o0.5 p-0.3 q1.1 r0.9 s-0.4
four 5.0 a-2.6 c-0.7 e-0.7 f-0.4 g-0.9 i-0.6 k-0.3 l0.8 m0.4 n-0.5 o1.1 p-1.1 r0.4 s-0.3 t1.0
four+de 6.9 a-0.5 b0.6 f-0.4 h0.5 i-0.6 m0.5 n0.4 q0.4 r0.4
four+y 7.4 a-0.5 l1.1
fourni 5.0 a-2.6 c-0.7 e-0.7 f-0.4 g-0.9 i-0.6 k-0.3 l0.8 m0.4 n-0.5 o1.1 p-1.1 r0.4 s-0.3 t1.0
fr 7.1 a-0.5 d0.7 f0.3 h0.8 i-0.3 n0.3 r0.6 t0.4
frai 6.0 a1.5 c1.4 g-0.7 h-0.3 i1.8 j1.1 m0.9 p1.0 q1.1 r-0.6 s-0.6
frai+de 6.9 a-0.5 j0.4 m0.6 p1.2 q1.4
frais 6.0 a1.5 c1.4 g-0.7 h-0.3 i1.8 j1.1 m0.9 p1.0 q1.1 r-0.6 s-0.6
fran 4.8 a0.5 b0.9 c0.5 d-0.4 e0.3 f0.4 g0.6 h0.6 i-0.7 j-0.9 l1.1 o1.1 p-1.4 r1.1 s2.7
fran+de 7.4 a-0.4 b-0.3 h0.3 o1.5 q0.4
fran+je 7.4 d0.6 g0.7 i0.7 q1.0 r0.8 t0.5
fran+on 7.4 a0.8 b2.3 c-0.8 f-0.4 o0.4 q0.4 s-0.6
fran+pass 7.4 s-0.4 t0.6
franca 6.9 a-0.8 e-0.4 f0.5 i-0.3 k0.3 p-0.4 r0.7
france 6.0 a1.3 b-0.3 c1.3 d-0.5 e0.9 g-1.0 h-0.3 i-0.5 j-0.4 m0.5 p-0.3 r-0.8 s3.1 t0.3
franch 5.7 a-0.3 b1.5 c-0.4 d0.3 e0.6 g1.6 l1.6 m-0.7 o1.4 p-0.8 q0.6 r2.0 s0.8
francs 7.1 a0.5 b1.0 c-0.4 k0.4 s-0.3
frat 7.4 n0.8
frat+la 7.4 n0.8
frater 7.4 n0.8
frau 6.9 c0.7 e-0.3 j1.1 p-0.7 s1.3
fraude 7.1 c0.8 j1.4 p-0.7 s1.3
fray 7.4 c0.3 g-0.4 r-0.4
frayeu 7.4 c0.3 g-0.4 r-0.4
fred 7.4 a0.4 b1.1 d0.6 k0.4 o0.3
frer 5.7 a-1.2 e-0.7 g1.8 h2.2 i0.4 j-0.7 l0.3 o0.7 p-0.3 q-0.3 r0.3 s-0.3
frer+a 7.4 g0.8 h0.6 r1.0
frere 5.8 a-1.1 e-0.7 g1.9 h2.3 i0.4 j-0.6 l0.3 o0.7 q-0.3 r0.5 s-0.3
frig 7.4 b0.7 k0.5 n0.8 s0.7
frigo 7.4 b0.7 k0.5 n0.8 s0.7
froi 6.7 a1.2 b0.7 c-0.6 d0.5 e1.9 g-0.3 h0.8 o0.6 p-0.4 s-0.4 t-0.4
froid 6.9 a0.8 b0.6 c-0.3 d0.5 e0.6
from 6.4 a-0.6 e-0.5 g0.9 h0.4 i-0.4 r0.7 s-0.4
fromag 6.6 a-0.7 e-0.6 g0.9 h0.4 i-0.3 r0.7 s-0.4
ftp 7.4 a0.5 i1.1
fuit 7.1 a0.7 c0.3 e1.2 j1.2 p0.8
fusi 7.1 d-0.3 e-0.5 g0.4 i1.1 k0.3 n0.4 r0.6 t0.3
fusion 7.1 d-0.3 e-0.5 g0.4 i1.1 k0.3 n0.4 r0.6 t0.3
gaba 7.4 h1.0 q0.9
gabari 7.4 h1.0 q0.9
gael 7.4 a0.5 b0.9 e1.1 f0.7 i0.5
gagn 6.0 a-0.9 e-0.5 g-1.0 i-0.5 j-0.5 m0.4 o-0.5 r-0.5 s-0.5
gagn+le 7.4 f0.6 h0.5 k0.7 m0.3 r0.4
gagn+un 7.1 a-0.3 c0.6 n0.6
gagne 6.3 a-0.9 d-0.3 f0.4 g-0.9 i-0.4 j-0.3 l0.3 m0.6 o-0.4 p-0.4 s-0.4
gagner 6.9 d0.4 e-0.3 p0.5
gale 6.9 d-0.4 e1.2 f0.3 g-0.4 j0.3 l1.2
galere 7.4 d-0.3 e1.0 f0.4 g-0.3 l1.3 s0.4
gami 6.9 a-0.5 d0.3 g0.5 r0.4 s-0.3
gamins 7.1 d0.4
gant 7.4 c0.3 n0.3
gara 5.5 a1.0 b0.5 c0.4 e1.2 g-0.9 i-0.9 j1.0 k0.5 m0.4 p1.5 q-0.4 r-0.4 s-0.7 t0.7
gara+de 7.1 a0.8 c0.6 e0.3 j0.8 m0.9 p0.9
garage 6.3 b0.5 c1.1 d0.5 i-0.4 j-0.6 k0.9 p0.3 t0.8
garagi 7.4 a-0.5 b0.4 c-0.3 p-0.3
garant 6.1 a1.7 b-0.3 c-0.4 d-0.4 e1.5 g-0.6 h-0.3 i-0.5 j1.8 m0.6 p1.6 r-0.5 s-0.4
gard 4.3 a-1.2 d-0.9 e0.6 f-0.3 g1.0 h0.6 i-0.3 j-0.9 k2.2 m0.5 p0.6 q0.4 r2.2 t0.5
gard+a 7.4 a-0.4 g0.7 k0.8 r0.6
gard+comm 7.4 a0.3 g0.5 h0.8 p1.0 r0.5
gard+de 7.1 b1.0 f0.7 g1.1 h1.5 k0.4 m0.8 p-0.4 r1.6 t0.8
gard+en 7.1 a0.6 e1.1 g-0.3
gard+et 7.4 a0.3 b0.9 m1.0 p0.8
gard+l'a 6.9 q0.4 t0.3
gard+la 6.2 a-1.2 c-0.4 e-0.6 g1.0 i-0.4 j-0.4 p-0.5 q0.4 r1.6 s-0.6
gard+le 6.2 a-0.5 g-0.7 i-0.4 k-0.4 m-0.5 p-0.4 q0.4 r-0.9 s-0.3
gard+les 7.4 a0.3 b-0.3 c0.6 e0.6 i0.9 o0.3
gard+mes 7.4 a0.5 c0.7 d0.4 e0.5 p1.8 s-0.3
gard+moi 7.1 a-0.5 k2.1 n0.7
gard+tous 7.4 g0.3 h0.6 m0.7 r0.4
gard+un 7.4 a-0.4 g-0.4 i0.4 r-0.3
gard+une 7.1 a-0.5 e-0.3 g0.5
gard+votr 7.1 a-0.5 c-0.4 g0.9 i0.5 k0.3 r0.9 t0.4
garde 5.1 c0.4 d-0.4 g-0.4 h-0.5 k0.6 n-0.6 s0.9 t1.0
garder 6.3 a-0.4 c-0.4 d-0.4 h0.4 i0.4 p0.6 q0.3 r0.5 s-0.4
gardes 7.4 b0.7 f0.3 k0.8 m0.9 n0.5 p0.8
gardez 6.4 a-0.9 c-0.3 g1.3 i-0.4 j-0.4 k1.8 n0.6 p0.3 r1.8
gardie 5.5 a-0.8 e-0.3 g0.6 h1.1 i-0.6 j-0.4 k0.9 m0.5 p-0.5 r0.9 s-0.5
gardon 7.4 b0.3 c0.8 e0.7 g-0.5 i0.9 n0.3
garn 6.7 b-0.4 d-0.5 e1.0 j0.9 k0.5 l0.4 m0.7 o0.4 p0.9 s-0.4 t-0.3
garnie 6.7 b-0.4 d-0.5 e1.0 j0.9 k0.5 l0.4 m0.7 o0.4 p0.9 s-0.4 t-0.3
gars 6.1 a-0.4 b-0.5 c-0.5 g1.3 i0.8 l0.5 r1.5
gasp 7.4 a0.5 c1.0 j0.6 m0.8 n0.7
gaspar 7.4 a0.5 c1.0 j0.6 m0.8 n0.7
gauc 6.3 b0.6 d-0.3 e0.7 f-0.5 g0.4 i0.3 j-0.3 n1.1 p-0.4 r0.5 t0.7
gauche 6.3 b0.6 d-0.3 e0.7 f-0.5 g0.4 i0.3 j-0.3 n1.1 p-0.4 r0.5 t0.7
gaut 7.4 a-0.4 i0.5 n0.9
gaz 7.1 a-0.5 i-0.4 l-0.3 m0.7
gaz+arri 7.4 c0.3 i-0.4 l-0.3 m0.8
gele 6.6 a1.5 b-0.4 c0.9 f0.5 g-0.5 j-0.3 k0.8 l1.7 p2.6 q-0.5 s-0.3
gend 6.7 a0.9 c1.9 d0.4 j2.0 n0.9 s-0.3
gendar 6.9 a0.8 c1.6 j1.5 n0.9 r0.3
gene 5.3 b-0.8 d0.6 e0.8 f0.9 g-0.6 i-0.4 j-0.4 k0.5 l0.5 n-0.3 p-0.4 s-0.7 t-0.4
genera 5.6 b-0.7 d0.7 e1.3 f1.3 g-0.5 s-0.6 t-0.4
genere 7.4 a-0.4 c0.4 q0.3
geni 7.4 a-0.5 g0.9 h0.5 n0.6 p-0.3 r1.2
geno 7.4 f0.4 k-0.4 l1.1 n1.2 r0.4
genr 6.7 a-0.4 d-0.5 g0.5 i-0.3 j0.4 m0.6 r0.6 s0.5
genr+de 7.4 e0.4 g0.5 j0.5 r0.6 s0.3
genre 6.7 a-0.4 d-0.5 g0.5 i-0.3 j0.4 m0.6 r0.6 s0.5
gens 6.0 a-1.3 c-0.4 d0.6 e-0.9 f-0.5 g2.9 h0.5 i-0.9 j-0.4 p-0.5 q0.3 r2.9 t0.7
gens+qui 6.9 a-0.5 b0.7 e-0.6 g1.0 i-0.4 r1.3 s0.4
gent 6.1 a0.6 e1.3 f0.3 g0.7 i-0.5 j-0.4 k0.5 m1.2 p-0.5 q1.1 r0.7 t0.6
gent+de 7.4 g0.3 m0.8
gentil 6.6 e0.3 f0.6 g1.1 k0.3 m1.5 p-0.3 q0.8 r1.1 t0.4
gentim 6.9 a0.6 c0.6 e1.1 g-0.3 q0.4 r-0.3 s0.3
gera 5.6 c0.6 d-0.4 e-0.3 f2.4 h-0.5 n0.5 p-0.6 q-0.6
gera+a 7.1 b0.5 d-0.3 f1.1 g0.8 i-0.4 n0.8 q-0.3 r0.8 t0.4
gerant 6.2 c0.6 d-0.4 f3.0 g-0.6 j-0.3 l0.3 p-0.3 t-0.4
gerard 6.7 b0.4 g1.0 n0.7 q-0.4 r0.8 t0.4
gere 7.1 a-0.5 b0.6 q-0.5 t1.1
gers 7.4 g0.5 h0.7 p0.4 r0.5 s0.4
gest 6.7 c-0.3 d-0.3 g0.7 l1.3 m0.6 p-0.4 r0.9
gestio 6.7 c-0.3 d-0.3 g0.7 l1.3 m0.6 p-0.4 r0.9
gill 7.4 q0.4
gilles 7.4 q0.4
gine 7.4 d0.4 o0.7
ginett 7.4 d0.4 o0.7
gite 6.9 d-0.3 e0.3 i0.3 l1.0
gites 7.4 i0.4 l1.2
glac 7.4 g0.5 r0.3
glis 5.9 a-0.4 b-0.5 c1.0 e-0.5 f0.4 g-0.3 h-0.6 j0.3 l1.3 n1.0 p-0.3 q0.6 r-0.5 s-0.4
glis+sous 7.1 a-0.5 h-0.4 l1.4 n1.2 o0.5 q-0.4
glisse 5.9 a-0.4 b-0.5 c1.0 e-0.5 f0.4 g-0.3 h-0.6 j0.3 l1.3 n1.0 p-0.3 q0.6 r-0.5 s-0.4
glyc 7.4 l0.9 m0.4 o0.4
glycin 7.4 l0.9 m0.4 o0.4
gobe 7.4 h1.2 n0.5
gobele 7.4 h1.2 n0.5
goff 7.4 a-0.3 e-0.3 i0.6
goog 5.2 b-0.5 d-0.5 e1.0 i-0.3 j-0.6 k-0.3 m-0.3 n-0.3 q-0.5 r0.4 s1.5
goog+et 7.4 g0.4 r0.4
google 5.2 b-0.5 d-0.5 e1.0 i-0.3 j-0.6 k-0.3 m-0.3 n-0.3 q-0.5 r0.4 s1.5
gout 6.2 a0.6 c-0.6 e0.7 g0.3 i-0.4 j-0.4 k0.3 l0.7 m1.2 n-0.5 o0.8 q1.0 r0.4 s-1.0 t-0.3
goutte 7.4 c-0.3 e0.8 k0.3 l0.9 m0.4 o0.4 q0.4
goutti 7.4 e0.8 m1.4 o0.3 p0.7 q0.6 r0.5
grac 6.3 a-1.3 d-0.5 e-0.4 g2.6 h0.6 i-0.5 j-0.4 p-0.3 r2.8 s-0.4
grac+a 6.6 a-0.9 d-0.4 g2.4 h0.6 i-0.5 j-0.3 m0.3 r2.6
grace 6.3 a-1.3 d-0.5 e-0.4 g2.6 h0.6 i-0.5 j-0.4 p-0.3 r2.8 s-0.4
grai 7.1 e0.5 m0.9
gram 7.4 e0.6 m0.9 q0.3 t0.4
gramma 7.4 e0.6 m0.9 q0.3 t0.4
gran 5.4 a-1.1 d1.1 e-0.9 g2.0 h1.1 i0.9 j-0.9 l0.6 n-0.8 o0.7 q0.6 r1.9 s0.3
gran+art 7.4 a-0.4 g1.2 r1.3
gran+ense 7.4 b-0.3 e-0.4 h0.4 l0.8 n-0.4 q0.6
gran+merc 6.9 c-0.4 d1.0 e-0.9 g0.9 h-0.4 q0.4 r1.1 t-0.3
gran+mere 7.4 e0.4 p0.8
grand 5.9 a-0.7 b0.4 c-0.7 g2.6 h0.7 j-0.7 n-0.4 q0.5 r1.9 s-0.7 t-0.6
grande 6.9 b-0.4 c1.1 d0.8 e-0.5 g-0.4 l0.7 n-0.4 o1.2 q0.4 s1.0 t0.4
grandi 7.4 d0.5 i0.5 r0.4 s0.5
grange 7.4 a-0.3 h0.6 i1.4 r0.4
grap 6.3 a-1.2 c-0.4 e-0.7 g0.3 h-0.3 i0.6 r0.3 s-0.4
graphi 6.3 a-1.2 c-0.4 e-0.7 g0.3 h-0.3 i0.6 r0.3 s-0.4
gras 7.4 a-0.5 e-0.4
grat 6.1 b-0.3 c-0.5 e-1.0 g0.7 i-0.3 r0.5
gratit 7.4 a-0.5 g1.0 r1.1
gratui 6.4 a0.4 c-0.4 e-0.8 j0.4 r-0.4
grav 6.9 a0.8 e-0.5 f0.6 g-0.3 i-0.3 j1.0 r-0.4 t0.7
grave 7.4 a0.6 e-0.3 j1.1
gref 6.4 a-0.4 c-0.4 d0.4 f0.4 g-0.6 i-0.5 r-0.4
greffe 6.7 c-0.3 d0.5 e0.4 f0.4 i-0.4 j0.4
greffi 7.4 g-0.4
greg 7.4 r-0.3
gren 7.1 p0.6
grenie 7.4 p0.6
grev 6.3 a-1.0 e-0.5 f0.3 g-0.3 h-0.3 i-0.5 j-0.3 k1.2 s-0.4 t0.3
grev+des 7.1 f0.6 h-0.4 k1.1 t0.4
greve 6.3 a-1.0 e-0.5 f0.3 g-0.3 h-0.3 i-0.5 j-0.3 k1.2 s-0.4 t0.3
gril 7.1 b1.6 i0.4 k1.3 l0.7 n0.4
gril+tari 7.4 b1.7 k1.4 l0.7 n0.5 s-0.4
grille 7.1 b1.6 i0.4 k1.3 l0.7 n0.4
grin 6.9 a-0.7 g0.7 n0.7 r0.5
grince 7.4 a-0.6
grinch 7.4 g0.9 n0.8 r0.7
grip 7.4 a-0.4 e-0.3 k2.0 l0.6
grippe 7.4 a-0.4 e-0.3 k2.0 l0.6
gris 7.4 b0.8 c-0.3 n0.6 p0.3 r-0.4
gros 5.4 a-0.4 b2.2 c-0.8 d1.7 e-1.3 f0.8 g-0.7 h0.9 i-1.0 j-0.7 l2.8 p-0.7 s0.6 t0.6
gros+clie 6.6 c-0.5 d1.6 e-0.7 g-0.7 i-0.5 l1.2 p-0.3 r-0.4 s-0.4 t-0.3
grosse 7.1 d0.5 e-0.4 f0.9
grou 5.4 a-0.4 c0.6 d0.4 e1.6 f1.9 g-0.9 i0.7 m-0.5 n0.4 o0.3 q0.3 r-0.5 s0.7
grou+de 7.1 a-0.8 i-0.4
groupe 5.4 a-0.4 c0.6 d0.4 e1.6 f1.9 g-0.9 i0.7 m-0.5 n0.4 o0.3 q0.3 r-0.5 s0.7
grue 7.4 k-0.4 q0.4
guer 7.4 e0.4 q0.4
guerin 7.4 e0.4 q0.4
guid 6.9 e1.0 g-0.4 i-0.3 j0.6 s0.7
guide 7.1 a0.5 e1.3 g-0.3 j0.7 s1.0
guil 7.1 b0.7 d0.5 e-0.3 j0.4 s0.8
guilla 7.4 b0.7 d0.6 s0.9
guin 7.4 b-0.3 k-0.3 o0.3
guinga 7.4 b-0.3 k-0.3 o0.3
gwen 7.4 m0.6 o0.9
h 4.7 a-1.3 b0.8 c1.6 e-0.4 f-0.7 g-2.2 h-1.1 i-1.3 j-1.7 k5.5 n-0.7 o0.3 p-1.6 q1.3 r-0.7 t7.1
h+a 6.9 b-0.4 d-0.4 e-0.4 g-0.6 h-0.4 k-0.4
h+dela 7.4 a1.0 c1.6 j-0.4 m0.5
h+est 7.4 a-0.8 b0.5 c0.8 e-0.4 k4.5 m-0.3 r0.4 t1.2
h+et 6.7 g-0.3 r-0.3 t1.9
h+merc 7.1 a0.5 b0.3 d0.3 e0.5 g-0.5 h-0.5 i0.6 m0.4 r-0.7
h+vous 7.4 a-0.4 f0.3 k1.4 n0.5
habi 5.6 a0.9 b2.0 c1.6 f0.9 k0.5 l0.5 m-0.4 n1.2 o-0.6 p0.5 q0.4 r0.3 t-0.5
habi+a 7.4 b0.6 d0.4 e-0.4 f0.7 l0.4 n0.4
habili 7.4 b0.8 c-0.3 e-0.3 f1.9 i-0.3 l0.5 m-0.4 n0.4 p-0.4
habita 7.4 a0.6 b1.3 c0.7 i-0.3 j0.6 p0.8
habite 7.4 a0.4 b0.3 e0.5 m0.5 p1.0
habitu 6.0 c1.4 f-0.4 g0.4 h-0.3 i0.6 j-0.5 k0.8 m-0.4 n1.1 o-0.5 p-0.6 q0.4 r0.6 s0.5 t-0.4
haie 7.4 c0.4 e0.3 p0.6
hame 7.4 e0.9 p1.0
hasa 7.4 e0.3
hasard 7.4 e0.3
haus 6.6 a1.1 b4.5 c-0.8 d0.4 e-0.6 f1.0 g-0.6 m-0.3 p-0.6 r-0.4 s-0.4
hausse 6.6 a1.1 b4.5 c-0.8 d0.4 e-0.6 f1.0 g-0.6 m-0.3 p-0.6 r-0.4 s-0.4
haut 6.2 b1.4 d0.5 e1.3 f0.3 g1.0 h-0.4 i-0.6 l0.9 m0.4 o0.4 p-0.4 q0.8 r1.2 s0.3 t1.4
haut+des 7.4 a0.5 e1.0 j0.3 s0.7
haute 7.1 b1.4 d0.4 e0.6 f0.6 g0.4 i-0.4 k-0.4 l0.6 m0.7 n-0.4 o0.3 q1.0 r0.6 t0.7
hauteu 7.4 a0.5 e1.0 j0.3 s0.7
hebe 6.2 a0.8 b0.4 c-0.5 d-0.4 g-0.7 h0.4 i0.8 j0.4 m2.9 p-0.3 r-0.6
hebe+a 7.4 i0.5 m0.7
hebe+et 7.4 a0.3 b0.7
heberg 6.2 a0.8 b0.4 c-0.5 d-0.4 g-0.7 h0.4 i0.8 j0.4 m2.9 p-0.3 r-0.6
hein 7.4 d1.3 i-0.3
hele 6.7 a-0.5 e-0.4 i0.9 j-0.4 k0.7 q0.7
helene 6.7 a-0.5 e-0.4 i0.9 j-0.4 k0.7 q0.7
hell 6.6 a-0.9 g-0.3 k1.3 m-0.5 o0.4 q1.0 s-0.3
hell+la 7.4 c-0.3 o0.7 q0.4 r-0.4
hello 6.6 a-0.9 g-0.3 k1.3 m-0.5 o0.4 q1.0 s-0.3
heri 7.4 a-0.3 g-0.4 h-0.3 k0.4 q0.5
herv 7.1 b0.7 o0.6 q1.1 s0.7
herve 7.1 b0.7 o0.6 q1.1 s0.7
hesi 6.9 a1.0 b1.5 d1.0 e-0.5 g-0.5 h-0.4 i1.1 j0.3 r-0.4 s0.7
hesi+a 7.4 a0.4 b0.7 d1.2 i0.6 s0.9
hesite 6.9 a1.0 b1.5 d1.0 e-0.5 g-0.5 h-0.4 i1.1 j0.3 r-0.4 s0.7
heur 4.4 a0.5 b1.2 c1.0 d0.8 e0.5 g0.4 i-1.4 j-1.3 k0.6 l0.4 m2.5 n1.7 o0.3 p-0.4 q1.2 r1.4 s-1.4 t3.0
heur+a 7.1 a0.6 b0.4 c1.2 o0.4 q0.5
heur+au 6.9 a0.6 c1.0 e0.4 p0.7 q0.3
heur+de 6.7 a0.4 c-0.7 e-0.4 g-0.3 m2.6 p-0.3 r-0.3 s-0.4
heur+du 7.4 a0.4 m0.6 p1.1
heur+en 7.4 c0.3 k0.4 q1.0 r0.5 t0.6
heur+et 6.9 a-0.5 b0.8 e-0.7 g1.5 h0.3 k0.4 m0.4 n1.2 p-0.3 r1.7 t0.5
heur+je 7.4 a0.5 c0.5 e0.7 t1.1
heur+nous 7.4 e0.8 g-0.3 t2.8
heur+que 7.4 b-0.3 e-0.3 i0.7 k0.3 l0.3 o0.4 q0.4 r0.5
heure 5.1 b1.7 c1.1 d2.1 e2.2 i-0.8 j-0.9 k1.2 m-0.4 n1.8 o0.4 q0.4 r0.9 s-1.3 t3.9
heures 5.1 a0.6 b0.5 c1.2 d-1.1 e-1.1 h0.7 i-0.8 j-0.7 l0.3 m3.3 n0.5 p-0.5 q1.2 r0.7 s-0.4 t0.6
heureu 7.4 d-0.4 e-0.5 g0.4 k0.3 l0.3 o0.4 q0.4 r0.6
hier 4.6 a-0.5 c-1.1 d-1.6 e1.2 f1.0 h0.4 i-1.0 k1.9 l-0.5 q1.5 r1.3 s-0.7
hier+en 7.1 a-0.8 d-0.3 e-0.5 g0.5 j-0.4 o0.3 r0.5 t0.8
hier+soir 6.1 b-0.3 c-0.4 f-0.4 g1.3 h-0.4 j0.4 k0.6 n-0.4 o-0.3 p-0.4 q1.5 r1.7 s-0.4
hier+une 7.4 a-0.6 e-0.3 i0.9 p0.5
hierar 7.4 a0.3 f1.9
hist 5.6 a1.2 b-0.5 c-0.3 g-1.3 h-0.5 m0.4 p-0.4 r-0.5 s1.9 t-0.3
hist+dans 7.4 a0.5 e0.4 i0.8 p0.4 s0.4
histoi 5.9 a1.1 b-0.4 d-0.6 g-1.2 h-0.4 i-0.9 l-0.3 r-0.6 s2.2
histor 6.9 d0.8 e0.5 i0.9 l0.3
hive 6.6 b1.6 e1.0 g-0.4 j0.6 l0.9 n-0.3 o0.4 p-0.4
hiver 6.6 b1.6 e1.0 g-0.4 j0.6 l0.9 n-0.3 o0.4 p-0.4
hold 7.1 a-0.5 d-0.3 g0.6 h1.5 i0.7 n0.4 r0.9
holdin 7.1 a-0.5 d-0.3 g0.6 h1.5 i0.7 n0.4 r0.9
homm 6.7 e-0.4 g-0.5 i-0.3 j1.0 r-0.4
hommes 6.9 e-0.4 g-0.3 j1.0
homo 7.4 b0.4 e0.8 n0.6
honn 6.7 a0.7 b0.3 i1.1 j0.5 m0.4 p0.4
honn+je 7.4 e-0.3 i0.9
honnet 6.7 a0.7 b0.3 i1.1 j0.5 m0.4 p0.4
hono 5.6 a-0.4 b1.3 c-0.4 e-0.8 g-0.3 l2.2 m0.6 n2.0 o-0.7 p0.8 q1.5 r0.3 s0.6 t-0.5
hono+a 7.4 a-0.5 f0.4 g0.4 l0.3 n2.5 p-0.5 r0.4
hono+ne 7.4 a-0.5 e-0.4 l0.7 o-0.3
hono+ont 7.4 a0.4 b1.2 d0.5 h-0.3 i1.1
honora 5.8 a-0.3 b1.2 d-0.4 e-1.1 f0.4 j-0.8 l1.9 n0.4 o-0.6 p0.5 q1.9 r0.5 t-0.4
honore 7.1 e0.4 g-0.4 j0.7 l0.5 m0.4 n2.0 p0.4 q-0.5 s1.0
hopi 7.1 e-0.3 h0.4 k0.3 l1.7 n0.9 q0.3
hopita 7.1 e-0.3 h0.4 k0.3 l1.7 n0.9 q0.3
hora 7.1 a0.5 b0.3 c-0.5 l0.8 m1.6 o0.4 p-0.3 q0.5
horair 7.1 a0.5 b0.3 c-0.5 l0.8 m1.6 o0.4 p-0.3 q0.5
hors 6.7 a0.5 c0.5 e1.2 g-0.3 j-0.4 l1.4 m-0.3 o-0.3 p0.8 r-0.3
hors+de 7.4 a0.6 e1.0 p1.1
hors+dela 7.1 c0.6 i0.4 j-0.4 l1.6
hort 7.4 a0.3 d0.9
horten 7.4 a0.3 d0.9
hosp 7.4 c0.3 j0.4 l0.9
hospit 7.4 c0.3 j0.4 l0.9
hote 5.7 a-0.3 b0.4 c0.6 d0.5 e0.9 f0.5 h0.5 k-0.5 l0.3 o0.4 p-0.6 r0.3
hote+a 7.4 m0.4
hote+de 6.9 b0.4 e-0.7 i0.5
hotel 6.0 c0.5 e1.0 f0.6 h0.8 i-0.6 j0.5 k-0.3 l0.3 m-0.4 n0.3 o0.4 p-0.5 r0.7 s0.5
hotels 7.4 b0.4 e-0.5 i0.5
hotes 7.1 d0.9 e0.4 i0.5 m0.3 q-0.3
hotl 7.4 c0.4 d0.7 e0.3 f0.6 s0.6
hotlin 7.4 c0.4 d0.7 e0.3 f0.6 s0.6
ht 7.1 a-0.4 b-0.9 e-0.4 m1.7 o2.9 p-0.4
hube 7.1 d0.3 e0.4 f0.6 i0.6 p0.5 s0.6
hube+de 7.4 a0.4 d0.5 e0.5 f0.5 i0.8 p0.6 s0.7
hubert 7.4 a0.4 d0.5 e0.5 f0.5 i0.8 p0.6 s0.7
hugo 7.1 b1.0 k1.1 n-0.3
hugu 7.4 d0.3 g0.3 j0.6 r0.4
huguet 7.4 d0.3 g0.3 j0.6 r0.4
huis 6.3 c-0.5 d0.7 e0.6 f0.3 g-0.3 i-0.5 j1.1 p0.8 s-0.4
huissi 6.3 c-0.5 d0.7 e0.6 f0.3 g-0.3 i-0.5 j1.1 p0.8 s-0.4
huit 6.0 b-0.4 c1.0 d0.3 e-1.0 f0.6 h1.8 i-0.4 j0.6 l-0.3 n0.9 p-0.4 q-0.4 s0.6 t-0.4
huit+jour 6.9 a0.3 c0.4 e-0.4 g0.4 h0.5 j0.4
huitai 7.4 c0.7 j0.9 n0.9
huma 6.6 a1.1 b0.7 d1.9 g-0.5 m0.4 r-0.5 s0.5
humain 6.6 a1.1 b0.7 d1.9 g-0.5 m0.4 r-0.5 s0.5
humi 6.9 c-0.4 e0.8 g-0.3 j0.4 l-0.3 m0.4 s0.4
humide 7.4 c-0.4 l-0.3 m0.4
humidi 7.4 a0.3 e0.8 j0.5 s0.5
humo 7.1 c0.6 d1.0 m1.3 q-0.3
humour 7.1 c0.6 d1.0 m1.3 q-0.3
iban 7.4 a-0.4 o1.2
ici 5.3 a-0.6 g0.3 i0.9 j-0.5 m0.4 p-0.9 q0.5 r0.9 s1.0 t1.5
ici+est 7.4 b-0.3 d-0.7 e-0.3 h0.5 i-0.3 l0.3
ici+la 6.0 a0.4 b0.7 c-0.6 d0.7 e0.6 h-0.4 j1.6 l-0.3 m0.5 q0.4 s0.3
ici+ne 7.1 a-0.7 c0.3 d-0.5 e-0.4 h0.3 i0.5 k0.3 n0.4 q0.3 r0.5
idee 6.7 a-0.8 e-0.5 i-0.3 n0.6
idee+de 7.4 g0.4 n0.6 r0.4
idee+du 7.4 d0.6 e0.3
iden 6.7 a-0.3 d-0.3 f0.6 h0.4 s0.5
identi 6.7 a-0.3 d-0.3 f0.6 h0.4 s0.5
il 2.9 a-2.1 b-1.7 c1.6 e-0.8 g-1.6 h0.6 i-1.7 j-1.8 k-0.6 l-0.5 m-1.4 n-0.9 o1.7 p-1.0 q1.3 r-1.5 s-2.1 t2.0
il+a 5.3 a-1.2 b-0.6 c1.6 d-1.3 e-1.1 g2.4 h1.3 k0.9 n0.3 o0.5 p-1.0 q0.7 r1.6 s-0.8
il+acce 7.4 b0.5 c0.3 d0.4 e0.6 f-0.3 h-0.4 k-0.3 m0.4 o0.5 r-0.6 t0.9
il+agit 6.7 d-0.3 e-0.5 h-0.5 j0.9 n0.3
il+appe 7.4 c-0.3
il+decl 7.4 a-0.4 c-0.4 m-0.4 n0.5 q0.5 t-0.4
il+devr 7.1 a-0.4 e-0.3 g0.3 h0.5 o-0.3 q1.1 r0.4
il+doit 7.1 d0.9 e0.6
il+en 7.1 h0.3
il+est 5.1 a0.6 c1.6 e1.5 f0.6 g0.4 i-0.6 j-0.5 k0.7 l0.6 n1.0 p1.2 r1.6 t0.8
il+etai 6.7 c1.9 d0.4 e-0.3 g-0.3 h0.4 i-0.6 l-0.4 p0.3 q-0.3
il+faud 5.8 a-1.6 b0.4 e-0.4 g-0.7 i-1.0 j-1.0 k-0.3 p-0.5 q1.1 s-0.7
il+faut 6.0 a-0.9 c0.8 d-0.5 f-0.4 h0.6 j-0.6 m-0.3 o-0.3 p-0.5 r0.8 s-0.6 t0.6
il+la 6.9 a-0.9 c-0.4 e-0.4 j-0.4 o0.6
il+le 7.4 a0.8 c1.0 h0.6 p1.3
il+leur 7.4 a0.3 b1.0 d0.5 j0.5 p1.1
il+m'a 6.3 a0.4 c0.8 d1.4 e-0.5 f-0.3 g-0.6 i-0.5 j0.7 m0.4 p-0.3 r-0.6 s-0.8
il+manq 6.2 a-0.4 c-0.6 d-0.5 e1.5 f-0.5 h0.8 i-0.5 j-0.4 k0.8 n-0.3 o1.6 r0.8 s-0.5 t1.4
il+marc 7.4 a0.6 c0.4 d0.4 e-0.3 s1.6
il+me 5.8 a0.6 b-0.3 d1.0 f1.4 g-0.6 h1.0 i-0.5 j-0.6 k-0.5 m0.4 o1.1 p-0.5 t3.8
il+n'y 6.3 a0.6 b0.8 d0.5 i0.3 m0.4 p-0.6
il+ne 6.3 c0.6 d-0.4 g-0.4 i-0.5 j-0.3 o0.4 r-0.6 s0.3
il+nous 6.1 a-1.0 c-0.7 d-0.3 e-0.7 f0.5 h0.4 i-0.5 j-0.3 n-0.7 o0.7 p-0.3 t2.3
il+para 7.4 j0.5 s-0.3
il+parl 7.1 e0.3 h0.4 n0.4 p1.0
il+part 6.9 f0.4 h0.7 i-0.5 k-0.4 m-0.4 p-0.4 q1.5 r0.5 t-0.3
il+paye 7.4 o0.7
il+poss 6.0 a-0.9 e-0.4 g0.6 h-0.4 i-0.4 k0.9 l1.3 o0.8 p-0.4 r0.9 s-0.3
il+refu 7.4 a-0.5 b0.5 j-0.3 m0.6
il+rest 6.9 g0.3 s0.4 t0.7
il+sera 6.6 d-0.3 j-0.5 l0.6 n0.7 p0.6
il+sign 7.1 c1.1 d0.3 e0.6 j0.5 n0.9
il+souh 7.1 a0.5 b0.4 d0.4 e1.8 f1.1 i1.1 k-0.3 l0.5
il+un 6.9 a-0.8 k0.9 l0.5 n0.4
il+une 7.4 a1.0 b1.0 i1.1
il+veut 7.4 a-0.4 d-0.3 g0.7 h1.1 k0.5 r0.7 t0.6
il+vous 6.9 b0.6 c0.5 e0.3 i0.4 j0.8 s0.4
il+y 4.9 a-0.4 b-1.2 c1.4 d0.9 e1.3 g-0.5 h0.5 j-0.9 k-0.6 l-0.3 p-0.9 q0.6 s0.3
illi 7.4 a0.3 e0.9 m0.5 o1.5
illisi 7.4 a0.3 e0.9 m0.5 o1.5
illu 7.1 c-0.3 d-0.3 i0.4 n0.7 s0.4
illust 7.4 n0.7
ils 5.0 a-0.5 b0.4 d-0.4 e0.8 g0.4 i-0.3 l0.7 q-0.4 r0.8 s0.8 t0.4
ils+ador 7.4 a0.6 e0.6 m0.8 s0.8
ils+aien 7.4 e-0.4 g0.4 l0.4 r0.6
ils+avai 7.4 a-0.4 g0.9 h0.4 r0.9
ils+en 7.4 a0.5 c0.3 i-0.3 j0.7 s0.4
ils+ont 6.2 b0.8 c-0.4 e1.3 h0.6 i0.4 n-0.3 o0.3 r-0.3 s0.9 t0.4
ils+sont 6.7 a-0.6 c0.4 h-0.3 i-0.5 l1.0 p-0.4 q-0.3 s0.4
imag 5.7 a2.4 b0.5 c-0.6 d1.1 e1.9 f-0.6 g-1.0 i-0.4 j1.2 m0.9 n-0.3 o-0.4 p1.8 r-0.4
imag+la 7.4 a0.4 e0.9 i0.6 j0.5
image 7.1 a1.1 d1.8 e0.7 i0.5 p1.8 q-0.3
images 6.9 b-0.3 g-0.3 j0.7 r-0.3
imagin 6.3 a1.6 b1.0 c-0.4 e1.3 f-0.6 g-0.6 i-0.7 j0.6 m1.2 o-0.4 q0.3
imbe 7.4 c0.6 i0.5 j0.8 s0.4
imbert 7.4 c0.6 i0.5 j0.8 s0.4
imme 6.7 b0.5 e0.6 g0.5 h0.5 i-0.4 o0.5 r1.3 s-0.3 t1.2
immedi 7.4 a0.5 d-0.4 e0.7 g-0.3 r-0.4 t1.3
immens 7.4 b0.5 d0.4 g0.5 r1.2
immo 6.9 a-0.5 b0.3 g0.6 h0.7 i-0.3 k-0.3
immobi 7.4 a-0.3 b0.4 c-0.4 g0.7 h0.8 t0.4
impa 6.2 a1.4 b0.4 c0.9 g-0.8 i-0.5 j-0.4 m1.4 n-0.5 p2.0 r-0.6 s-0.3 t0.3
impati 7.4 a0.7 c1.4 e-0.5 q0.3
impaye 6.7 a1.0 b0.7 c-0.3 d0.7 e0.5 g-0.5 m1.5 o-0.3 p2.5 r-0.5
impe 6.7 a-0.7 b0.5 g1.7 h1.0 n1.9 o0.3 r1.8 t1.2
impecc 6.9 a-0.5 b0.5 g1.8 h1.0 n2.0 o0.4 r1.9 t0.5
impo 5.9 b-0.5 c1.3 d1.1 e-0.4 f0.9 g-0.5 k0.6 l0.5 m-0.5 o0.6 p-0.6 s-0.6
impo+depu 7.4 a-0.8 c-0.3 d-0.4 e-0.4 h0.5 l1.1 o0.4 q0.5
import 7.1 a0.7 d0.5 f0.8
impose 7.4 a-0.6 i0.9
imposs 7.4 a-0.4 f0.6 k0.8 l0.8 n0.5
impots 6.7 c0.8 d0.4 i-0.4 m-0.3 o0.4 p-0.4 q0.5 s-0.4 t-0.3
impr 4.9 a-0.6 b-1.2 c-0.8 d1.2 e0.9 f-0.3 j-1.3 n0.4 p-1.1 r0.9 s-0.6
impr+de 6.7 a0.6 c1.0 d1.7 i0.9 n0.4 o0.4 r0.6 s-0.5
impr+du 7.1 a0.5 d0.5 e0.9 f0.3 g-0.3 i0.5 o0.4
impr+la 7.4 a-0.3 c-0.3 f0.4 m0.4
impr+sur 7.4 b0.4 e0.7 n0.7
impres 6.2 a-0.3 b-0.3 c0.5 d1.1 e-0.4 f-0.3 g1.2 h-0.7 i0.4 j-0.6 m-0.4 n0.6 p-0.3 r1.5 s-0.6
imprev 7.4 a-0.4 b-0.4 d-0.5 f-0.3 h0.3 k0.8 l0.5 o0.4 t-0.3
imprim 5.3 a-0.4 b-0.5 c-0.7 d0.6 e1.5 g-1.2 i-0.3 j-0.9 n0.5 p-0.8 r-0.4 s-0.6 t0.8
inad 7.4 b0.6 d0.7 i0.6 j0.3 s0.4
inci 7.1 d0.7 f0.5 g0.3
incide 7.1 d0.7 f0.5 g0.3
incl 7.1 a-0.3 d-0.3 g-0.3
inclus 7.4 t0.3
inco 6.6 c0.6 e0.7 g-0.5 i-0.3 j-0.5 m0.5 p0.3 t0.3
incomp 7.1 a0.3 c0.8 e0.7 j-0.4 p0.6
inconn 7.4 t0.3
inde 6.0 b-1.0 c0.6 d-0.4 e1.3 f-0.5 g-0.6 j0.7 m-0.5 n1.2 o-0.4 p-0.6 r-0.5 s0.9
indemn 6.6 a-0.4 b-1.0 d-0.4 e1.0 g-0.5 j0.9 l0.4 m-0.3 n0.7 p-0.4 r-0.4 s0.6
indesi 7.1 e0.3 i0.4 k0.4 n0.6
indi 5.5 b0.5 c0.6 d0.5 e-0.4 f0.6 g-0.9 k0.4 m-0.8 n0.8 o1.6 p0.7 q1.1 r-0.5 s-0.7 t0.5
indi+la 7.4 a-0.4 i0.6 o0.4 t0.6
indi+le 6.7 e-0.6 g-0.4 h-0.3 i-0.3 j0.7 o1.0 r-0.4 s-0.3
indiqu 5.7 d0.3 e-1.1 f0.5 g-0.8 h-0.3 i-0.5 m-0.7 o2.2 p0.8 q1.5 r-0.5 s-0.7
indisp 7.4 b0.6 c0.4 d0.4 k0.8 l-0.4 n1.2 o-0.7 q-0.4 t0.5
ines 6.6 a-0.5 c0.3 i-0.5 j0.6 l0.8 n0.4 o0.5 p-0.4 s-0.3
inex 6.7 a1.3 b1.6 c1.1 e1.5 g-0.3 i0.8 j2.2 m1.7 p0.8 t0.4
inexec 7.1 a0.5 c1.0 e1.1 i0.4 j2.0 p1.2
infi 6.4 c0.3 e0.7 g0.8 h0.4 p-0.4 q0.5 r1.3
infi+pour 7.4 d-0.3 f0.4 g0.4 i0.6 l0.3 q0.7 r1.0
infilt 7.1 a0.4 c0.3 d0.3 e1.1 j0.4
infini 7.1 a-0.4 d-0.4 f0.4 g0.8 i0.5 l0.3 q0.7 r1.3
info 4.8 b0.8 d0.3 e-0.8 f1.3 g-0.5 i2.7 k-0.4 l-0.6 n-0.3 o0.3 p-0.7 q1.0 s0.5
info+au 7.4 a-0.5 j-0.4
info+de 6.7 a0.9 b0.4 d0.6 e-0.4 j-0.4 n-0.4 o-0.3 q0.5 s1.3
info+et 7.4 a-0.5 b0.7 e0.3 g0.6 r0.8 t0.5
info+le 6.6 a-0.5 c-0.4 e-0.3 f0.5 g-0.4 i0.5 j-0.3 r-0.5 s-0.4 t-0.5
info+les 7.4 j0.4 s0.6
info+que 6.4 a-0.6 b0.3 c0.9 e-0.5 g-0.4 i0.8 j0.5 m0.5 p-0.5 q0.6 r-0.5 s-0.3
infoge 6.7 a1.0 b0.3 c-0.3 e-0.4 f-0.3 i2.9 j-0.4 s-0.3
inform 5.0 a-0.4 b0.9 c0.6 e-0.7 f1.3 h-0.3 i1.9 j0.4 l-0.5 p-0.5 q0.9 r0.3 s0.9
inge 6.9 c0.8 d-0.5 e0.9 f-0.4 i-0.3 k0.9 n1.0 s0.4 t0.4
ingeni 7.1 c0.3 d-0.3 e1.2 j0.3 s0.5
init 7.1 c0.7 d0.4 e-0.4 m0.8 q0.3
initia 7.1 c0.7 d0.4 e-0.4 m0.8 q0.3
injo 6.2 c1.2 d-0.5 e-1.0 f-0.4 g-0.4 i-0.7 j1.4 k0.4 m0.3 n0.4 p-0.6 s0.8
injo+de 6.7 a0.4 c1.3 d-0.3 e-0.5 i-0.4 j2.0 m0.7 p-0.3
injoig 7.4 a0.4 s1.3
injonc 6.4 c1.3 d-0.5 e-0.8 f-0.3 i-0.5 j1.6 k0.4 m0.4 n0.5 p-0.4 s-0.3
insc 6.3 a0.5 e1.5 g-0.5 h0.9 i0.4 k-0.3 m-0.4 r-0.4 s0.5 t2.0
insc+au 7.1 a0.7 e1.0 h0.4 m-0.3 o0.4 t1.3
inscri 6.3 a0.5 e1.5 g-0.5 h0.9 i0.4 k-0.3 m-0.4 r-0.4 s0.5 t2.0
inse 7.4 o0.7
insi 6.9 a0.6 c-0.4 d0.5 e-0.6 j0.8 m1.2 p0.9
insist 6.9 a0.6 c-0.4 d0.5 e-0.6 j0.8 m1.2 p0.9
insp 6.7 a-0.5 f-0.3 g0.9 h-0.3 k0.5 q0.9 r1.0
insp+a 7.4 a-0.5 g0.9 r1.0
insp+du 7.4 e0.3 j0.3 k0.4
inspec 6.7 a-0.5 f-0.3 g0.9 h-0.3 k0.5 q0.9 r1.0
inst 5.5 c0.6 d-0.6 f-0.4 h0.9 i-0.8 l1.1 m-0.3 n0.6 p0.9 r0.3 s1.1
inst+a 7.4 a1.1 p1.9
inst+est 7.4 a0.5 c0.5 e0.4 j0.7 p0.6 s0.5
instag 7.4 n0.3
instal 6.3 e0.8 g0.6 h0.6 n0.7 r0.6 s1.3
instan 6.9 c0.7 e-0.4 l1.5 s0.8
instit 7.4 b0.5 n0.5 q0.4
instru 6.9 c0.4 g-0.4 h0.6 i-0.7 n-0.4 p1.5 s-0.4 t0.4
inte 4.3 a0.8 b0.8 c-0.4 d2.4 e2.5 f1.5 g-0.8 j-0.3 k0.3 m-1.0 o-0.5 p-0.4 q0.5 s0.9 t2.7
inte+a 7.4 e0.4 s0.4
inte+dans 7.4 a0.3 c0.4 d0.4 i-0.3 j0.4
inte+de 6.2 a0.6 b0.7 c-0.6 d0.3 e0.8 h-0.4 i-0.6 j0.9 r0.9 s-0.4 t0.6
inte+et 6.9 a-0.4 i0.4 k0.8
inte+etai 7.4 a-0.6 g1.3 r1.3
inte+la 7.1 b2.0 e-0.3 i1.8 s0.5
inte+le 7.1 c0.4 d0.5 f0.8 h0.8 j-0.4 o0.5 t0.3
inte+pour 7.4 a-0.3 l0.8
inte+que 7.4 g0.4 r0.5
inte+sur 7.1 e0.6 f1.4
inte+troi 7.4 f0.4
inte+vous 7.4 a0.7 c0.7 e0.6 i0.5 j0.7 p1.0
integr 6.7 a0.5 b-0.3 c0.4 e0.9 j1.1
interc 7.4 b0.5 c1.1 q1.1 s0.8
interd 7.1 i0.6
intere 6.3 a-0.5 b-0.4 d0.3 g-0.4 i-0.5 p0.8 r-0.5 s0.9
interi 6.7 a-0.5 b0.5 i-0.5 l0.7 n0.5 p-0.4 r0.4 s0.5
interl 6.6 a1.4 b-0.4 c-0.3 d3.4 f0.7 g-0.6 i-0.4 m0.4 n-0.4 r-0.6
interm 7.1 j0.3
intern 5.9 a0.4 b0.5 c-0.6 d0.6 e0.7 f1.3 g-0.9 h-0.4 i2.4 j-0.6 k0.5 p-0.5 r-0.4 s0.4 t-0.3
interp 7.4 a-0.6 g0.5 h0.8 r0.5 t0.6
interr 6.9 a-0.5 b-0.3 c0.5 e1.0 f0.4 h0.8 j-0.4 k0.4 q0.6 t2.3
interv 5.7 a1.0 b1.2 c-0.4 e2.1 g0.6 h-0.5 i-1.0 m-0.4 p0.5 r1.3 t1.8
intr 6.6 a-0.3 e-0.6 i-0.3 n-0.5 o0.6 q-0.3
intrac 7.4 c-0.4 h0.5 o0.8
intran 7.4 c0.3 n-0.3 t0.5
inut 5.9 a2.3 b0.6 e1.4 f-0.3 g-1.0 h-0.4 i2.3 k1.3 p1.4 q-0.3 r-0.8
inut+de 6.3 a1.8 d0.4 e0.4 g-0.8 h-0.3 i1.7 j-0.4 k1.5 p0.7 r-0.7
inutil 5.9 a2.3 b0.6 e1.4 f-0.3 g-1.0 h-0.4 i2.3 k1.3 p1.4 q-0.3 r-0.8
inve 6.4 c-0.5 d0.4 e1.6 h1.1 l0.6 m0.4 o0.4 q0.7 r1.1 s-0.5 t-0.5
invent 7.1 a-0.6 e-0.4 h0.3 m0.5
invers 7.1 a0.9 c-0.4 d0.6 e2.1 g-0.4 h0.9 o0.7 p0.5 q0.3 s-0.3 t-0.4
invi 6.0 a0.5 b-0.4 d-0.6 e1.1 i-0.5 j0.4 k1.4 n-0.4 o0.4 q-0.3 s0.5 t0.5
invi+a 7.1 c0.4 o0.8 p0.5
invita 6.7 e0.7 j0.4 k1.8 s-0.3 t0.6
invite 6.7 a0.5 d-0.4 g0.5 r0.5 s0.9
invito 7.4 e0.3 o0.8 p0.5
ira 6.7 d-0.3 e0.7 i0.9 m0.7 p0.9
ira+jusq 7.4 a-0.5 i1.2 r0.4
irai 6.7 b0.7 d-0.3 e-0.4 g0.4 h0.9 i-0.3 j1.1 k1.9
irait 6.9 a-0.7 b0.8 d-0.3 e-0.4 g0.5 h0.9 k2.0 t0.3
iren 7.4 e0.5 j0.4 l0.6
irene 7.4 e0.5 j0.4 l0.6
iron 7.4 e0.4 j0.5
irons 7.4 e0.4 j0.5
isab 7.4 a-0.3 g0.4 r0.6
isabel 7.4 a-0.3 g0.4 r0.6
ital 7.1 a-0.5 c-0.4 q0.3
italie 7.1 a-0.5 c-0.4 q0.3
j 6.9 d-0.3 e-0.3 h0.3 i0.4 j0.4 p0.3 q0.8
j'ai 3.1 a1.9 b2.2 c0.6 d3.6 e1.4 f2.0 g-1.7 h-0.3 i0.4 j0.3 l-0.8 m1.4 n0.3 p-0.5 q2.0 r-0.5 s3.2 t1.0
j'ai+annu 7.4 a-0.5 c0.4 l0.4 m-0.6 n0.4 o0.3
j'ai+appe 7.4 c0.6 d1.1 s0.4 t1.0
j'ai+atte 7.4 c0.7 d0.7 i0.6 s0.4
j'ai+beso 6.9 d0.4 h0.4 o-0.4 r0.4 s-0.3 t1.3
j'ai+bien 6.7 a0.4 b1.4 d0.8 f0.6 g-0.3 k0.6 l-0.4 m-0.3 t0.7
j'ai+cher 7.1 a-0.4 b0.7 c-0.3 i0.7 l0.3
j'ai+comp 7.1 d0.8 e-0.4 g0.3 i-0.4 k1.8 n0.4 r0.7
j'ai+cons 7.4 d0.9 j1.0
j'ai+deja 7.4 e0.8 g0.4 h1.1 o0.5 r0.4 t1.0
j'ai+dema 6.4 a0.7 c0.4 d0.8 e0.5 f0.6 g-0.3 l0.4 n0.6 p0.6
j'ai+depo 7.4 c0.5 e0.5 j0.9 p0.5
j'ai+des 7.4 a0.5 c0.5 e1.6 s1.2
j'ai+deux 7.4 e0.6 f0.8 h0.3 n0.6 t0.8
j'ai+dit 6.9 d-0.3 g-0.7 r-0.5
j'ai+donc 7.1 a0.3 c0.5 d1.0 i0.4 j0.3
j'ai+donn 6.9 a0.7 c0.5 g0.9 h1.7 i0.4 k0.6 p1.6 r-0.5 s-0.7
j'ai+du 6.6 b1.8 c0.9 g0.6 h-0.3 l0.4 p-0.4 r1.1 s-0.5
j'ai+enco 7.4 b0.8 g-0.3 s1.0
j'ai+eu 6.9 b0.5 d0.9 e-0.6 g0.3 i0.5 s0.4
j'ai+fail 7.4 a-0.4 g0.7 i-0.3 r0.8
j'ai+fait 6.0 a0.9 d0.8 e-0.4 i1.2 k0.3 m0.3 o0.8 p1.2 q1.9 s-0.8
j'ai+impr 6.9 a0.8 c1.1 d1.8 e0.3 g-0.3 i0.6 n0.5 o0.5 s-0.5
j'ai+la 6.9 b0.7 e0.5 f1.1 g-0.3 i-0.3 j-0.4 k0.3 n3.1 p-0.6 s-0.4
j'ai+lais 6.9 c-0.4 d1.2 g-0.3 h0.3 k-0.5 l-0.3 o0.3 p-0.4 s-0.8
j'ai+le 6.6 e-0.4 f0.4 h0.4 i-0.4 j-0.6 m0.5 q0.7 s0.9
j'ai+lu 6.9 a-0.9 b-0.4 i-0.3 s-0.4
j'ai+mis 6.4 b1.0 c-0.3 d0.9 e0.5 f0.8 g1.2 h0.5 i-0.4 k-0.3 l1.3 m0.7 n-0.3 r1.3 s-0.5
j'ai+parl 6.9 a0.3 c0.6 d0.9 h0.7 i-0.5 k-0.3 m0.7 r0.5
j'ai+paye 6.9 a0.3 b0.9 c0.8 d0.6 e0.5 i-0.4 k-0.3 m0.3 o1.4 q1.4 s0.4 t0.9
j'ai+perd 7.1 a-1.3 d-0.3 e-0.4 i-0.3 n0.4 o2.1
j'ai+post 7.1 a1.0 e2.4 q0.4 s2.6
j'ai+pris 6.4 a0.8 d0.8 e0.4 i0.8 j1.4 m0.5
j'ai+recu 7.1 e0.6 g-0.5 p0.6 q0.5 r-0.5
j'ai+relu 6.6 a0.3 c0.6 d-0.7 e1.4 f0.6 i-0.4 m0.4 p0.7 s-0.4
j'ai+rend 7.4 a0.4 d1.1 j0.5 s0.7
j'ai+repo 7.1 a0.3 b1.1 d-0.9 e-0.5 j-0.3 p0.3 s1.5
j'ai+ri 7.4 a-0.6 s-0.4
j'ai+sais 7.4 a0.4 e0.9 f0.6 j1.3
j'ai+sign 6.3 a1.0 b0.4 d-0.4 g-0.7 h-0.5 i-0.4 j0.9 m2.1 p-0.4 r-0.3 s1.3
j'ai+tout 7.1 b0.8 e0.6 m0.7 p0.6 r0.4 s0.5 t0.3
j'ai+tran 6.9 e0.7 f2.0 i-0.4 m0.4 s-0.4
j'ai+troi 7.4 g-0.3 l0.4 m1.2
j'ai+trou 7.1 d0.5 e-0.4 i0.6
j'ai+un 6.7 a-1.3 b-0.4 c-0.4 d-0.5 e-0.9 f-0.4 h1.0 i-0.8 k3.4 o-0.5 q0.4 s-0.4 t-0.3
j'ai+vu 6.9 a-0.6 g1.0 q0.3 r0.9
j'en 5.8 a-1.0 d0.8 f0.9 g1.1 h0.3 i-0.7 j-0.9 k0.3 l1.6 n0.8 r1.6
j'en+ai 6.6 a-0.9 c-0.6 d0.5 f-0.4 g0.3 h0.4 i-0.4 j-0.5 k0.7 l1.6 n1.0 r0.9 s-0.6
j'en+suis 7.4 c0.4
j'y 6.4 b-0.4 d-0.5 e1.5 k1.7 l0.7 o0.3 p-0.3 s0.7 t-0.3
j'y+vois 7.4 a-0.5 i-0.3 k1.2
jacq 7.4 d0.7 e0.4 i0.7 l0.8
jacque 7.4 d0.7 e0.4 i0.7 l0.8
jama 6.7 a-0.8 b-0.3 c-0.4 e-0.4 g1.7 h0.4 i-0.3 r1.8
jama+ete 6.7 d-0.3 e-0.3 f0.6 g0.8 h0.8 j-0.3 m1.0 p0.4 r0.8
jama+eu 7.1 a-0.4 c-0.3 e-0.4 g0.8 h0.4 o0.4 r0.4
jama+vu 6.9 c-0.3 d0.4 f0.5 g0.7 h0.8 i0.6 r0.7
jamais 6.7 a-0.8 b-0.3 c-0.4 e-0.4 g1.7 h0.4 i-0.3 r1.8
jamb 7.1 a-0.4 d0.3 e0.4 f0.5 g0.4 h0.6 k1.2 l0.7 m0.4 n-0.4 p-0.3 r1.0
janv 5.1 a-0.5 b1.2 c-0.5 d-0.7 f-0.5 g-1.2 h0.9 i1.2 j-1.0 l1.6 m1.9 n0.8 o0.9 q-0.7 r-0.7 t-0.3
janv+est 7.1 a-0.5 e0.8 g-0.4 h2.0 k0.4 l1.8 n1.8 o1.6
janv+et 7.1 a-0.5 e-0.6 i0.5
janv+je 7.4 a-0.6 b-0.4 l0.8 m0.7
janvie 5.1 a-0.5 b1.2 c-0.5 d-0.7 f-0.5 g-1.2 h0.9 i1.2 j-1.0 l1.6 m1.9 n0.8 o0.9 q-0.7 r-0.7 t-0.3
japo 7.4 c0.7 h0.8 t0.6
jard 6.7 b0.6 c-0.3 e0.4 f0.3 g0.4 i0.3 m1.4
jardin 6.7 b0.6 c-0.3 e0.4 f0.3 g0.4 i0.3 m1.4
jaun 7.1 b0.7 c0.5 e1.2 g-0.4 i0.8 n0.6 p0.4 r-0.6 s0.5
jaunes 7.1 b0.7 c0.5 e1.2 g-0.4 i0.8 n0.6 p0.4 r-0.6 s0.5
je 2.1 a2.1 c-1.5 d1.7 e-1.6 f1.2 h-1.3 i0.5 j-1.7 k1.3 l0.7 m1.0 n1.5 o-0.6 p1.4 q-0.7 r-0.4 s2.4 t-0.6
je+adre 7.4 a1.1 c0.7 f2.6
je+arri 7.4 b-0.4 c-0.3 l0.3 m0.6 o1.6
je+aura 7.1 c0.5 e-0.4 i0.5 j0.5 o0.3
je+avai 6.3 a-1.0 b-0.3 c-0.4 e-0.6 h0.5 n0.7 s-0.6
je+bloq 7.1 a0.9 d1.6 m1.2 p2.3
je+cher 6.6 a-0.5 b0.7 c-0.4 d0.8 e0.6 h0.9 i-0.3 l-0.3 p-0.3 t2.0
je+cliq 7.4 c0.4 d0.5 s0.5
je+comm 7.4 c0.4 e0.3 i0.7
je+comp 6.7 b0.8 d-0.4 e-0.5 g0.8 i0.4 l0.7 p-0.3 r0.7 s-0.4
je+conn 7.4 d0.6 e0.4 g0.4 i0.7 r0.3
je+cons 7.4 a0.6 b0.8 e0.8 p0.5
je+cont 6.7 a1.2 b0.7 g-0.4 i-0.4 l0.7 m2.8 p-0.4 s0.8
je+craq 7.4 a-0.5 e-0.4 g1.0 h1.3 r0.9
je+croi 6.0 a0.7 b0.5 c0.8 d0.8 e0.4 g-0.8 i1.6 j-0.6 k0.6 o0.6 p-0.5 q1.2 r-0.5 s-0.7
je+decl 7.1 a-0.8 c-0.3 f0.4 g-0.4 i-0.3 k3.5 l0.5 m0.6
je+deco 7.1 c0.5 s0.8 t0.7
je+dema 6.4 a1.0 b0.3 c1.0 d1.0 e0.7 f0.3 g-0.3 i0.6 j-0.4 l-0.3 m2.0 o0.6 p0.6
je+dira 7.4 a0.4 i0.5 s1.2
je+dis 7.4 b0.5 c0.3 d0.3 e-0.5 p0.4 s0.4
je+dois 6.1 a-0.8 b-0.5 c-0.8 d0.4 f0.6 g-0.4 h1.0 i-0.9 j-0.6 k1.4 m-0.5 n-0.5 p-0.4 s-0.6 t-0.3
je+donn 7.1 c-0.4 d-0.4 e1.5 h0.4 i0.9 s0.6
je+dors 6.9 a-1.1 b-0.3 d-0.7 g1.3 i-0.3 q0.4 r1.2 s-0.3 t0.8
je+ecri 7.4 a-0.3 g0.6 r0.5
je+fais 6.1 a1.2 b0.4 e1.3 f0.4 g-0.7 i-0.6 l0.7 o0.4 p0.9 q-0.6 r-0.6 s0.7 t0.9
je+fera 7.4 a0.4 f0.3 s0.7
je+gard 6.9 a0.5 c1.3 g0.5 i0.4 j0.6 p0.6
je+l'ai 5.8 a1.2 d1.0 e1.5 f-0.8 g-0.4 i-0.7 j-0.4 p1.1 q-0.4
je+la 6.0 b1.3 c-0.4 e0.6 f0.5 g0.9 j-0.6 l1.8 n3.5 o-0.6 p1.9 q-0.4 r1.4
je+lais 6.7 a0.3 c0.6 d0.8 e-0.4 g-0.4 j0.9 p-0.3 r-0.3 s1.1
je+le 6.0 a0.3 b-0.3 d1.5 g0.9 h0.6 i-0.6 l0.7 m-0.3 n-0.4 p1.2 q-0.3 r1.1 s0.6
je+les 6.3 c0.4 d0.7 f0.4 i-0.6 j-0.6 k0.6 l0.3 m0.7 n-0.4 s0.5 t-0.4
je+leur 6.9 a0.8 d0.7 e1.0 g-0.3 i-0.6 r-0.3 s2.7
je+lis 7.4 a0.5 b1.8 e0.4 h0.4 l0.4 m1.4
je+lui 6.1 c-0.5 e-0.4 g0.9 h1.1 i-0.5 p-0.3 r0.4 s0.5
je+m'en 6.9 a-0.5 e-0.3 j0.4 n1.2 o0.4
je+me 5.7 a0.5 b-0.5 d0.9 e0.5 g-0.4 h0.9 i1.1 j-0.5 l-0.3 n-0.5 p0.3 t-0.4
je+mont 7.4 a0.5 c0.5 d0.4 f0.7 s1.4
je+n'ai 4.8 c3.2 d1.3 e-1.2 f1.5 g0.6 i0.6 j-0.5 k0.3 n1.3 o1.9 p-0.7 q1.0 r1.1 s-0.4 t0.8
je+n'en 7.4 e0.7 m0.9 r0.4
je+n'y 6.9 a-0.5 e0.6 g1.2 m1.0 q0.9 r1.3 t0.4
je+ne 3.7 a2.1 b2.5 c1.2 d1.0 e1.2 g-0.9 h-0.6 i-0.3 j-0.8 k2.2 l2.2 m1.1 n-0.5 o1.1 p2.2 r-0.6 s0.5 t0.5
je+occu 7.4 c0.3 g-0.3 h-0.5 n2.1 t-0.5
je+paie 7.4 a0.4 b0.5 p-0.4
je+pars 6.9 b-0.3 c-0.4 e0.7 g-0.6 i0.7
je+pass 6.3 a-0.4 b1.2 c-0.6 e1.3 g-0.8 h-0.3 i0.7 j-0.4 l-0.3 m-0.3 n2.3 o0.4 p-0.4 r-0.7 s-0.4
je+pens 7.1 a-0.6 m0.9 r0.4
je+peux 6.1 a-1.0 c-0.7 d-0.6 f0.4 h0.6 i-0.5 j-0.3 k0.9 l2.3 m-0.3 s-0.6
je+plai 7.1 a-0.8 e-0.4
je+port 7.1 a0.7 j1.8 m1.9
je+pose 7.4 d1.0 i0.9
je+prec 7.4 d0.4 o0.4 q0.4
je+pref 5.7 a-0.5 e-0.8 g-0.9 i1.1 j0.8 k1.4 l2.6 o0.7 p-0.7 q0.5 r-0.4 s-0.8 t-0.5
je+pren 6.7 a0.7 b0.4 e0.6 g-0.5 i1.7 p0.9 r-0.4 s0.4
je+prep 7.4 a-0.5 o0.5 s-0.4
je+pres 7.4 e0.3 g0.5 h0.7 r0.4 s0.3
je+prop 7.4 a-0.4 b0.5 h0.3 k1.5 r0.4 t0.6
je+quit 7.1 b0.3 c-0.4 d0.4 e-0.4 f0.3
je+reco 6.9 a-0.3 e-0.4
je+recu 7.1 a1.1 d-0.4 e-0.3 h0.4 i1.0 j1.1 o0.9 q1.3
je+refu 6.9 a0.7 b0.3 c-0.3 e2.0 k0.9 l-0.3 m-0.5 n-0.3 o0.4 p1.8
je+rega 7.4 a-0.6 g-0.8 r-0.4 t0.7
je+regl 6.7 a0.7 b1.0 c-0.4 f-0.3 g-0.4 h-0.3 l-0.4 m2.0 n0.6 p1.7 q-0.6
je+reme 7.4 a-0.5 g0.6 k0.3 l0.4 m0.3 r1.1
je+rent 7.4 a-0.4 n1.4 o0.4
je+repo 6.7 b-0.3 d1.0 e-0.4 j0.3 k-0.5 l-0.3 p0.4
je+repr 6.7 a-0.7 d-0.3 h0.5 r-0.4
je+revi 6.9 a-0.5 b0.5 e-0.4 n-0.4 q0.4 t0.5
je+sais 6.0 a0.8 b1.0 c-0.5 e1.2 h0.4 i-0.5 j0.3 k0.4 l1.9 n0.6 o-0.3 q0.8 r0.3 s1.1
je+sera 6.4 a-0.7 c-0.3 g-0.5 i-0.7 j-0.5 k1.8 m0.3 n-0.3 p-0.3 r-0.3 s0.5
je+sign 6.9 a0.9 b0.9 c-0.4 e0.9 h0.4 i1.1 p0.7 r-0.5 s0.3
je+sort 7.4 a0.5 d0.4 e0.3 p0.6 s0.6
je+souh 6.3 a0.9 c0.7 d-0.8 e-0.6 f2.2 g-0.5 i1.4 j-0.5 p-0.4 s-0.5
je+suis 4.4 b-0.4 c0.9 d1.2 g-0.4 h0.5 i-1.2 j-0.3 k2.3 l2.1 m-0.7 n-0.9 p-1.7 q0.9 s1.6 t1.3
je+susp 7.4 a1.3 j0.3 p2.4
je+te 6.6 b0.7 d0.6 i0.5 m0.7 n1.2 p1.3 q-0.6 r0.3 s-0.3
je+tena 6.7 a-0.5 c-0.3 d-0.4 f0.5 i0.7
je+tien 6.3 a0.5 c-0.3 e0.5 f0.4 g-0.5 i-0.4 j-0.3 k0.4 l0.6 p-0.5 s1.9
je+tomb 7.4 a0.5 d1.5 e-0.4 i0.5
je+tran 7.4 g0.6 m0.8 n0.5 r0.4
je+trou 6.9 a0.4 b1.5 d1.3 i-0.4 l-0.4 m2.3 p-0.3 r0.4 t0.4
je+vais 7.1 a1.3 d1.6 s2.4
je+veux 6.2 a0.9 b1.7 c0.8 d-0.7 e0.5 f2.0 i-0.5 m2.5 o0.4 s-0.6 t1.0
je+vien 6.0 c0.5 e1.1 f0.4 g0.3 h-0.4 i-0.4 j0.6 l-0.5 q1.5 s0.5 t0.3
je+vis 7.4 s0.5
je+vois 7.1 a-0.5 e-0.3 g1.3 m0.8 r1.1
je+voud 6.4 a-0.5 d0.6 h-0.4 i-0.3 o1.4 t0.6
je+voul 5.8 a-1.2 b0.3 c-0.6 d-0.6 e-0.9 g1.6 h0.6 i-0.4 j-0.6 k0.4 m-0.3 o-0.5 p-0.5 r1.9 s-0.4
je+vous 3.6 a-1.8 c1.7 d1.5 g0.6 h1.7 i-0.7 k0.4 l2.9 m0.6 n2.9 o-0.9 p-1.3 q1.6 r0.7 t0.9
jean 6.0 a-0.7 b0.4 c-0.5 g0.3 h-0.4 i-0.5 m0.6 n-0.3 p-0.5 r0.4 s-0.4
jean+loup 7.4 b0.7 e0.6 g0.5 r0.5
jean+marc 7.1 a-0.5 e-0.6
jero 7.1 e0.3 g-0.5 i0.7 l0.9 n0.9 p0.6 r-0.5
jerome 7.1 e0.3 g-0.5 i0.7 l0.9 n0.9 p0.6 r-0.5
jete 6.7 c0.3 d0.7 e-0.4 f0.7 g-0.3 i-0.4 o-0.3 r-0.4 s0.5
jete+un 7.4 c0.4 d0.3 f0.6
jeter 7.1 b0.5 c0.5 d0.4 f0.9
jeud 4.5 a-1.4 b0.4 c-1.0 d-0.7 e-0.4 i-1.1 j-0.8 k2.5 l0.6 p-1.2 q1.4 r0.8 s-0.6 t0.5
jeud+je 6.9 b0.8 c-0.3 d-0.3 g0.4 h0.4 k2.1 r0.7 s0.5 t0.3
jeud+mati 7.4 c0.5 e-0.4 s-0.3 t0.7
jeudi 4.5 a-1.5 c-1.0 d-0.6 e-0.4 i-1.0 j-0.8 k2.5 l0.6 p-1.2 q1.4 r0.9 s-1.1 t0.5
jeun 7.4 a-0.4 e-0.3 g0.7 i0.5 o0.6 r0.6
jo 7.4 g1.0 h0.6 r1.1
joel 7.1 a-0.8 c-0.6 e-0.5 f-0.4 h-0.3 j-0.4 k1.1 m-0.4 o1.2 p-0.4 q1.4 t0.6
joelle 7.1 a-0.8 c-0.6 e-0.5 f-0.4 h-0.3 j-0.4 k1.1 m-0.4 o1.2 p-0.4 q1.4 t0.6
joie 7.4 b0.5 t0.7
joig 6.9 a-0.4 b0.3 d0.3 f0.3 g0.3 j-0.3 l0.6 m0.6 n-0.4 o0.4 q0.9 r0.4 t0.6
joigna 7.1 a-0.3 b0.3 c-0.3 l0.4 m0.5 t0.4
join 4.6 e1.4 g-1.3 h-0.4 i-1.1 l-0.8 m-0.7 n-0.3 p0.7 q0.7 r-1.0 s-0.9
join+de 6.9 a0.8 d0.4 e0.8 i-0.4 p1.8
join+le 6.9 a-0.3 f0.5 i-0.4 n-0.3
join+les 7.1 a-0.5 b0.3 d0.5 e0.4 i-0.3 o1.2
joindr 6.9 e-0.4 j0.3 o0.6
joint 5.1 a-0.4 c-0.4 e0.9 g-0.6 i-0.5 l-0.5 p0.4 q0.4 r-0.4 s-0.5
jointe 6.3 a-0.8 b-0.3 g-0.4 i-0.4 k0.3 m-0.4 q0.8 r-0.4
joints 6.9 a1.3 d0.4 e1.9 g-0.3 p1.2
joli 7.1 a0.4 e1.0 f0.4 g-0.5 i0.3 o0.4 r-0.3 s0.5
josi 7.4 a0.3 b0.8 e1.1 s0.7
josian 7.4 a0.3 b0.8 e1.1 s0.7
joua 7.4 a-0.4 c-0.3 d-0.4 k0.4 l1.3 m-0.5 n-0.5 o0.3 q0.4 t1.2
jouabl 7.4 a-0.4 c-0.3 d-0.4 k0.4 l1.3 m-0.5 n-0.5 o0.3 q0.4 t1.2
joue 6.2 a-0.5 b-0.6 e-0.5 f0.7 h0.9 i0.5 j-0.5 l0.5 m-0.4 n0.3 o0.6 p-0.5 r0.5 s-0.5
jouer 7.1 a0.4 b-0.5 c0.6 d0.6 f0.9 i1.1 l0.6 n0.7 p-0.3
jour 3.6 a-0.4 b0.3 c3.1 e0.9 h0.4 i-1.3 k0.4 l0.5 m-0.5 n0.5 o1.9 q1.2 r0.9 s-0.6 t1.3
jour+a 6.6 c0.4 e0.6 f-0.3 i-0.3 j0.7 p0.5 t1.1
jour+aux 7.4 f0.6
jour+avan 6.9 b-0.4 c0.5 g0.6 k0.6 n1.5 o-0.5 r0.4
jour+de 5.5 a0.7 b0.9 c0.4 e1.3 f0.5 j-0.4 l1.0 m0.3 o0.3 q0.9 t0.6
jour+du 7.4 c0.3 p0.7
jour+est 7.4 c-0.5 d0.7 e0.5 g0.7 h-0.6 m0.7 r1.0
jour+et 6.7 c0.9 e-0.5 g0.7 h1.6 j0.8 m0.7 p0.5 q0.3 r0.8
jour+faut 7.4 a0.4 c1.0 j0.9
jour+fin 7.1 a-0.4 e0.3 f0.5 i-0.4 m0.4 n0.8 o1.7 q-0.4
jour+la 7.1 d0.3 e-0.4 i0.7 k0.7 p0.5
jour+le 6.9 c0.4 d0.3 f0.4 i0.6
jour+les 7.4 e0.4 j0.3
jour+loca 7.4 a-0.6 c-0.3 j-0.4 o0.7 q0.6 s-0.6
jour+meme 7.4 a-0.4 c-0.4 g1.0 h-0.3 r0.9 t0.5
jour+nous 7.4 e0.4 i0.6 j0.4 o1.0 t0.7
jour+ou 7.4 a1.2 c1.0 d0.6 p1.3 s0.8 t1.3
jour+ouvr 7.4 a-0.4 c-0.4 e-0.3 h-0.4 k-0.4 o-0.4 q0.6
jour+par 7.4 f0.3 g0.6 h1.0 q1.1 r0.9
jour+pour 7.1 a0.6 c1.5 d-0.3 j1.2 q0.5 r-0.3
jour+que 7.4 d0.8 e0.8 h1.1 r0.4
jour+sur 7.4 a-0.4 e-0.3 g0.4 l0.4 r0.6
jour+vous 7.4 b0.6 c0.6 o1.0 p0.8
journa 5.8 a-0.3 c0.8 e0.4 g-1.1 h-0.4 i-0.7 j-0.7 n-0.6 p-0.7 q0.6 r-0.8 s1.7 t0.7
journe 5.2 a-1.5 b0.3 c-1.3 d0.7 e-0.9 f-0.7 h-0.6 i-0.8 j-0.9 k-0.4 l-0.5 m-0.3 o0.4 p-0.8 t1.3
jours 4.5 b-0.7 c3.6 d0.8 e0.4 f0.5 g0.3 i-1.4 j0.6 k0.4 l2.8 m0.6 n2.1 o1.0 p-0.5 q0.3 r1.1 s-1.7 t-0.3
joye 7.1 a-0.5 g0.3 i0.3 r0.3
joyeux 7.4 a-0.5 g0.4 i0.4 r0.4
judi 6.3 c-0.3 i-0.5 j0.8 l0.8 m-0.3 p-0.4 q-0.5 r-0.3 s-0.4
judi+de 7.4 e0.7 f0.5 j0.5
judici 6.3 c-0.3 i-0.5 j0.8 l0.8 m-0.3 p-0.4 q-0.5 r-0.3 s-0.4
juge 5.3 a0.4 b-0.8 e0.8 f-0.5 g-1.1 i-1.0 j4.2 l0.3 n-0.6 r-0.9 s-1.0
juge+de 7.4 a-0.4
juge+des 6.7 e0.4 j0.8 l0.7
juge+par 7.4 c-0.3 d-0.3 n0.7
jugeme 6.7 a-0.5 j-0.4
juil 5.9 b-0.6 k0.4 l0.5 n-0.4 o0.6 p-0.3 r-0.7
juille 5.9 b-0.6 k0.4 l0.5 n-0.4 o0.6 p-0.3 r-0.7
juin 5.1 a0.8 c2.5 d1.3 e0.3 f-0.6 h-0.8 i1.3 j0.8 k-0.3 l0.6 m-0.6 n0.8 p0.5
juin+a 7.1 a-0.6 e-0.3 q0.8
juin+et 6.9 c1.0 d1.0 e0.3 g-0.3 i-0.5 r-0.4 s1.1
juin+nous 7.4 a-0.4
juin+sera 7.4 g0.4 i0.9
juli 6.6 d-0.3 e0.6 h0.6 j0.6 m-0.4 t0.6
julie 7.1 c0.3 t0.7
julien 7.1 a-0.4 e0.4 h0.8 i-0.4 j0.8 m-0.4
jume 7.4 a-0.6 e-0.3 g0.5 h1.2 n0.5 r0.7
jumela 7.4 a-0.6 e-0.3 g0.5 h1.2 n0.5 r0.7
jure 6.6 a-0.9 b0.5 e0.3 i-0.4 j-0.3 k0.4 n2.9 p-0.3 q-0.5 r0.4 s-0.3 t-0.5
juri 5.0 a1.6 b-0.7 c1.0 e1.3 f0.6 g-1.2 h-0.5 i-0.3 j5.3 k-0.8 m-0.3 r-0.8 s-0.6 t-0.5
juri+a 6.9 g-0.3 i-0.4 j1.2 m0.6 r-0.3
juri+et 6.9 b-0.4 d0.5 e1.3 f1.3 k-0.4 m-0.4 o0.7 p-0.3 q0.4
juri+m'a 7.4 a0.3 j1.0 p0.4 s0.6
juridi 5.4 a1.2 b-0.5 d-0.8 e0.7 f0.8 g-0.8 h-0.3 i-0.8 j4.1 k-0.7 o-0.3 r-0.6 s-0.4 t-0.4
jurist 6.1 a0.6 c1.0 d1.0 e1.0 g-0.5 i0.5 j1.9 o0.5 p-0.3
jury 6.7 a-1.2 c-0.3 e-0.7 g2.3 h1.0 i-0.5 j-0.3 r2.4 s-0.3 t0.8
jusq 4.8 a-0.9 b0.6 e-0.3 f-0.6 g0.4 h0.4 i-0.8 j-1.4 k-0.3 l1.9 m1.2 n-0.3 o0.5 p2.3 r1.1 s-0.6 t0.7
jusq+ce 6.9 a1.3 b0.6 d0.7 e0.8 g-0.3 m1.4 p2.7
jusq+ete 7.4 a-0.3 l0.8
jusq+fin 7.4 a-0.3 i0.6 l1.1 r0.3
jusq+la 6.6 a0.8 d0.4 i-0.5 j-0.3 m-0.4 n0.7 p1.3 s0.4
jusq+rece 7.4 a0.7 c1.0 m0.6 p1.4
jusqu' 4.8 a-0.9 b0.6 e-0.3 f-0.6 g0.4 h0.5 i-0.8 j-1.3 k-0.3 l1.9 m1.2 n-0.9 o0.5 p2.4 r1.1 s-0.6 t0.7
just 4.6 b0.9 c-0.5 d1.2 e-0.4 g1.0 h-1.0 i-1.3 j1.7 n0.5 o1.2 p-1.1 r1.8 s-1.3 t0.7
just+comp 7.4 a-0.4 e0.5 f-0.5 g-0.7 h-0.4 i-0.3 k-0.5 l-0.3 o1.0 r-0.4 t0.5
just+de 6.7 a-0.5 e0.4 i-0.3 o0.3 t0.6
just+est 7.4 a0.7 j1.1
just+et 6.7 d0.4 e-0.4 g0.6 j0.6 o0.5 q0.5 r0.9 t0.5
just+pour 7.1 a-0.6 b0.4 j-0.3 t0.6
just+puis 7.4 j0.9 p0.7
just+un 6.9 a0.4 b0.7 c0.5 d1.1 f-0.4 i0.5 j-0.3 m0.4 t0.7
juste 5.2 a-0.9 b0.7 d1.5 e-0.5 f-0.5 g1.5 h-0.7 i-0.3 j-1.0 m0.5 n0.8 o1.5 p-1.0 r2.0 s-1.0 t1.0
justic 5.6 a1.2 b-0.4 g-0.7 h-0.4 i-0.8 j3.6 r-0.4 s-0.7 t-0.5
justif 6.9 b2.5 c0.4 g-0.3 i-0.4 j-0.3 k0.3 q0.4 s-0.4 t0.7
k 7.4 a-0.4 b0.4 i0.3
kari 6.3 b0.6 f0.7 j0.3
karim 6.6 a-0.4 e-0.7 i-0.4 j0.4 s-0.4
kell 7.4 l0.4
keller 7.4 l0.4
kerm 7.1 a-0.4 b0.7 c-0.3 f0.3 g-0.4 s0.8
kermes 7.1 a-0.4 b0.7 c-0.3 f0.3 g-0.4 s0.8
kevi 6.9 a-0.6 b0.7 e-0.5 g1.1 k0.4 n1.3 o0.8 q0.4 r1.4 t1.1
kevin 6.9 a-0.6 b0.7 e-0.5 g1.1 k0.4 n1.3 o0.8 q0.4 r1.4 t1.1
kilo 7.4 a-0.3
l 7.1 e0.4 j0.4 s-0.4
l'a 5.1 a-1.4 b-0.4 c-0.6 d-0.3 g1.1 h-0.4 i-0.4 j-0.8 k0.4 p-1.0 r1.6 s-0.8
l'a+deja 7.4 e-0.3 g0.5
l'ai 5.7 a1.5 d1.3 e1.6 f-0.8 g-0.5 i-0.8 j-0.5 p1.0 q-0.4 r-0.4 s0.5
l'ai+eu 7.4 d0.8 e0.4 g0.7 r0.9
l'ai+pas 7.4 a0.3 b0.9 i0.8
l'an 6.0 a-1.3 b1.1 c-1.1 e-0.5 f-0.5 h0.3 i1.2 j-0.5 k-0.4 m-0.4 n-0.4 o0.7 p-0.5 q0.3 t-0.3
l'an+dern 6.7 a-0.6 c-0.5 h0.3 i-0.4
l'an+proc 6.9 b1.0 e-0.4 i2.0 k-0.3
l'on 6.4 b1.0 d0.5 f0.5 h-0.4 s1.0
l'un 7.1 a0.6 b1.3 h-0.5 i1.1
la 1.6 a-2.5 b-0.8 c-2.0 d-2.6 e-1.6 f-1.0 h-2.0 i0.7 j-0.7 k-1.0 n0.7 q-1.0 r-1.7 s0.5 t-1.2
la+aura 7.4 a0.8 b1.5 e0.6 i-0.3
la+bais 7.4 a0.6 b1.4 f0.3 n0.4
la+banq 5.7 a-1.1 b0.7 d0.6 f-0.5 g-0.9 j-0.5 k1.2 l1.2 n1.2 o-0.9 p-0.8 q1.2 s-0.7 t1.7
la+base 7.4 a0.4 i0.8
la+benn 7.4 c0.5 f0.7 g-0.4 t0.8
la+bibl 7.4 b0.5 f0.3 g0.3 n0.9 r0.5
la+boit 6.6 a-0.5 c1.0 d-0.7 e-0.7 f1.0 i0.5 m-0.3 n0.6 o-0.3 p-0.5
la+bonn 6.7 e1.2 g-0.3 m-0.3 n-0.4 p0.7 q1.6 r-0.4
la+boul 7.1 i0.5
la+bout 6.1 a-1.2 b-0.4 c-0.4 e-0.8 l1.5 m-0.3 n-0.4 o-0.4 p-0.4
la+box 7.4 a-0.5 d-0.3 g0.6 k1.7 l0.6 o0.5 r0.6
la+broc 6.6 c-0.4 f0.3 h0.8 i0.3 k0.4 r0.5
la+caf 7.1 d-0.3 j0.7 l0.4 n1.0 o-0.4 q0.8 t-0.4
la+cais 6.0 a-0.6 d-0.3 e0.6 f2.0 g-0.4 h1.1 i-0.7 j-0.5 k0.5 l0.4 q1.2 r0.6 s-0.6 t-0.5
la+camp 6.4 e-0.3 h-0.6 i0.6 j-0.4 k0.6 m-0.5 n2.0 p-0.4 q-0.7 s-0.6
la+cant 7.1 e0.5 f1.0 s1.2
la+capt 7.4 b1.0 e0.7
la+cart 6.6 g-0.4 j-0.3 o1.8 p-0.3 q-0.4 r-0.4 s0.8
la+caut 7.4 d-0.3 e0.9 j0.7 l1.3 m-0.4 o0.4
la+cave 7.1 a-0.3 f0.4 g0.3 k0.3 m0.8 n-0.4 o0.6 r0.5
la+cham 6.4 a1.1 c0.5 d-0.5 e0.9 f0.5 g-0.7 p0.5 q-0.4 r-0.6 s1.5
la+chap 7.4 c-0.3 g0.4 h-0.3 l-0.3 m0.4 r0.5
la+chau 7.1 a0.4 e0.8 p0.4
la+cher 7.4 a-0.4
la+chor 7.1 f0.6 g0.4 h1.2 n0.8 p-0.3 r0.7 t0.3
la+chos 7.4 a0.3 d0.3 e-0.4 j0.6 m0.9 s0.6
la+cita 7.4 a-0.4 b0.3
la+clar 7.4 a-0.6 g1.0 h1.3 i-0.3 r1.1
la+clau 6.2 a-0.6 f0.7 i-0.5 k-0.5 l0.5 n0.4 p-0.4 q0.6 r0.3
la+cle 6.4 a-0.5 c0.5 d-0.5 g-0.3 i-0.6 j0.3 p0.8 s-0.4 t1.2
la+clot 6.6 b0.5 d0.4 e0.6 g0.4 i0.3 l-0.3 m0.6 n-0.3 o1.1 q0.3 r0.3
la+coll 6.9 c-0.5 e1.4 f0.6 g-0.4 i1.0 q0.7 s-0.5
la+comm 5.7 b0.4 c0.3 g-0.4 h-0.5 i1.4 j1.1 m-0.4 n0.4 q-0.4 r-0.4
la+comp 5.7 a-0.3 d-0.6 e-0.5 f-0.3 g-0.4 i-0.6 j-0.7 l1.1 n1.0 o0.6 p1.6 q-0.6 s-0.7
la+conc 6.7 a0.5 c0.4 d0.7 h0.6 i1.3 j0.5 q-0.3
la+conf 7.4 a1.1 e0.6 g-0.5 j0.6 p0.9 r-0.3 s1.0
la+cons 6.4 a0.5 e-0.6 g-0.3 i-0.4 j1.5 k-0.3 m1.8 o-0.3 p-0.4 s0.6
la+conv 7.1 a0.4 b0.5 e0.9 j1.0 m0.7 s0.4
la+coop 7.4 c-0.3 k0.3 t0.4
la+copr 7.1 a-0.3 b-0.5 c0.7 d0.5 i-0.4 j-0.3 q0.4 r0.5 t0.8
la+coul 6.7 b-0.4 e1.6 f1.5 i-0.3 q-0.4
la+coup 7.1 a-0.4 c0.6 g1.0 n0.6 r1.2
la+cour 6.7 a-1.2 e-0.6 i-0.4 j-0.4 p-0.4 q0.7 r0.4 t0.3
la+couv 7.1 a0.4 b0.9 e0.9 s0.4
la+crec 7.1 c0.9 f0.5 j0.7
la+cuis 6.4 c0.7 d-0.4 g0.7 i-0.3 o0.4 q-0.4 r0.8 s-0.5
la+cybe 7.4 a-0.4 l2.1
la+dame 6.9 c-0.5 d0.8 g1.2 i-0.4 m0.5 r1.2
la+date 5.6 a-0.6 b-0.4 c1.0 d1.3 e0.6 g-0.6 h-0.3 j-0.3 k-0.3 m0.4 o2.1 p-0.7 s0.4
la+dech 7.4 k0.3 l0.3 p1.1
la+deci 7.1 e0.5 f0.4 h-0.4 i0.3 k0.4 r-0.4
la+decl 6.6 a0.4 c-0.5 e1.1 g-0.4 h0.3 i-0.4 j0.9 m-0.3 q-0.4 r-0.4 t-0.4
la+deco 7.4 e0.7 j0.9
la+deda 7.4 g-0.3 p0.4 s0.4
la+degu 7.4 d0.5 k1.8 l0.4 m0.5 n-0.3 q1.2 r0.4
la+dema 7.4 a-0.4 e-0.4 k0.9 l1.5
la+demo 7.1 a0.5 d-0.5 e1.5 g0.7 j0.3 k1.1 l0.4 p-0.3 r0.8
la+dern 6.1 a0.5 d0.6 f0.3 g-0.6 h-0.4 i1.7 j0.4 n0.6 q-0.3 s-0.6
la+dess 7.4 b0.6 e0.5 p1.0
la+deux 6.7 a0.5 c0.7 e1.5 f0.5 g0.3 m-0.3 p0.7 r0.5 t0.5
la+dgcc 6.7 a1.0 c1.1 e-0.5 g-0.4 j1.8 m0.8 r-0.3 s1.5
la+diff 7.1 b1.1 d-0.5 s1.4 t1.5
la+dire 5.4 c0.3 d-0.3 f0.6 h-0.6 i0.9 k-0.4 l-0.5 m-0.3 n1.0 o-0.6 q0.3 r-0.4 t-0.6
la+douc 6.7 a1.1 e1.8 g-0.3 i0.3 j0.6 p1.3 r-0.3
la+et 6.9 a0.3 b0.6 e-0.4 g-0.5 i0.7 j0.4 p1.0 r-0.5
la+faca 7.1 b0.6 c-0.4 e0.5 n0.8 o0.5 q0.3
la+fact 4.3 a-1.2 b-1.1 c-1.1 d0.3 g-0.5 i-2.0 j-1.4 k0.5 l0.9 m2.1 n2.1 o7.6 p1.0 q1.7 r0.7 s-1.1
la+fair 6.9 a-0.6 c-0.3 f0.3 o0.5 r-0.3 t0.9
la+fami 7.1 a-0.4 g0.5 k0.8 l0.8 r0.6
la+faut 7.4 t0.6
la+fede 6.9 c-0.5 e0.5 f0.5 i1.0
la+femm 7.4 a0.4 b0.9 d0.4 e0.4 p0.8 s1.0
la+ferm 7.4 d-0.3 k0.5 l0.3 q0.4
la+fete 6.9 g-0.4 r-0.4 s0.5
la+feui 7.4 a0.5 b0.8 m1.3
la+fich 7.1 a-0.4 g0.4 i0.5 r0.4
la+fiev 7.4 k1.2
la+fili 7.4 a-0.7 e-0.4 o1.8 q-0.4
la+fin 5.5 a-0.6 d0.5 f1.3 g-0.4 i1.9 l-0.4 n0.7 o-0.6 p-0.7 q2.0 r0.6 s-0.4 t-0.5
la+form 6.6 b0.3 d-0.5 e1.6 g0.5 h2.6 i-0.6 j-0.4 m0.9 n-0.4 o0.4 p0.7 r1.1
la+foul 6.7 a-1.0 d-0.4 g0.5 h0.9 j-0.3 k0.6 m-0.4 n1.0 o0.5 p-0.3 q1.1 r0.9 s-0.4
la+fusi 7.4 g0.5 i1.3 r0.4
la+gale 7.1 a-0.5 f0.3 g0.5 h1.0 l1.2 r0.9 s-0.3
la+gara 7.1 a0.3 e1.3 j1.3
la+gard 7.1 g-0.5 p0.9 r-0.4
la+gend 7.1 a0.9 c1.8 j1.5
la+gera 7.1 a-0.5 b0.3 e-0.4 i0.3 l0.6 m0.5
la+gest 7.4 e-0.4 g0.4 l0.4 r0.5
la+gran 7.1 a-0.4 g1.1 h0.5 i1.3 r1.1
la+grev 6.9 a-0.5 c-0.3 e-0.4 k0.3
la+grip 7.4 a-0.4 e-0.3 k2.0 l0.6
la+grue 7.4 k-0.4 q0.4
la+haus 7.4 a0.4 b2.1 c-0.4 d0.9 f1.4 i-0.4 p-0.4
la+haut 7.4 a0.5 e1.0 j0.3 s0.7
la+hold 7.4 g0.6 h1.6 l0.3 n0.5 r1.0
la+je 6.7 a1.3 b1.4 c1.3 d0.6 g-0.4 i0.6 j0.6 l-0.3 m0.6 p-0.3 r-0.5
la+jour 6.3 a-0.4 c0.8 d0.3 e-0.6 g-0.7 j-0.5 o0.7 p-0.3 r-0.6 s0.9 t2.0
la+juge 7.4 a0.5 e1.0 j1.1
la+juri 7.4 j0.4
la+just 7.4 j0.4
la+kerm 7.1 a-0.4 b0.7 c-0.3 f0.3 g-0.4 s0.8
la+le 7.1 a1.0 b0.4 c2.1 e-0.3 g-0.3 i0.9 k-0.3 o0.3 p0.5 t-0.3
la+lett 6.3 d-0.3 p-0.4 s0.8
la+leve 7.1 a0.8 e-0.6 i-0.4 j-0.3 p1.7
la+lign 6.3 a0.7 c-0.4 d0.5 e-0.3 g-0.5 i-0.5 m3.9 n-0.3 r-0.4 s-0.3
la+limi 7.1 j0.4 p-0.4
la+liqu 7.4 a-0.5 b0.7 i-0.3 j-0.3 l1.5 m0.5 r0.3
la+list 6.9 e-0.3
la+livr 5.9 a-0.3 b0.4 c0.8 d-0.6 e-0.3 f-0.5 g-0.9 j1.0 k-0.5 l-0.4 m-0.4 n1.2 p0.4 r-0.4 s0.6
la+loca 7.4 a-0.4 b0.5 e-0.3 k1.1 l0.5
la+loge 7.4 a0.9 e0.5 i0.7 m0.4
la+loi 6.7 c0.3 e-0.5 i-0.3 m0.6 p-0.3
la+long 7.4 a0.6 c1.1 d1.0 m0.9 p0.5 r-0.4
la+mach 7.4 b-0.5 e-0.5 h0.6 k0.6 m0.3 n-0.4
la+main 5.5 a0.6 b1.4 d-0.5 e0.9 f0.7 h-0.4 i-0.8 o-0.4 p0.5 t0.6
la+mair 5.6 b0.4 c0.6 d-0.3 e1.1 f1.2 h-0.5 i-0.9 j0.8 k0.4 l1.3 m-0.3 p-0.7 q0.6
la+mais 5.8 a-1.0 e-0.7 f-0.3 g-0.3 h0.5 j0.9 k-0.5 l-0.3 n-0.4 p-0.7 q-0.4 r-0.5 s-0.6
la+mait 7.4 c-0.3 k0.3 m0.7 t0.4
la+manc 7.4 c0.6 n0.6 s0.5
la+maqu 6.6 a-0.6 b-0.4 c0.4 g0.4 i-0.3 k-0.5 l-0.3 r0.7 s-0.4
la+marc 7.4 i0.6
la+mari 7.4 e0.3 t0.8
la+mate 7.4 a-0.3 c-0.4 g0.7 n0.4 r1.0
la+mati 7.4 t0.5
la+mauv 7.1 d0.5 e0.7 f0.5 p0.4
la+medi 7.1 c0.6 f0.3 j1.0 s0.5
la+meil 7.1 a-0.3 b0.6 c0.4 d-0.3 g0.9 o-0.3 q-0.3 r1.6
la+meme 5.9 b0.5 c0.5 e-0.5 f-0.3 g1.3 h3.2 i-0.3 j0.3 r0.8
la+ment 7.4 a-0.5 o1.5 q0.4
la+mete 7.4 c-0.5 d0.4 l-0.4 m0.4 s0.7
la+mi 7.1 c0.6 j0.9
la+mien 6.9 b0.7 g-0.3 n0.9 s0.4
la+migr 6.9 a-0.8 g1.4 i-0.3 r1.5 s0.6
la+mise 6.0 c-0.4 d0.7 e1.8 f0.3 g1.1 h0.7 j-0.6 l-0.6 m-0.6 o0.6 p-0.6 q0.7 r0.7 s-0.6 t0.9
la+miss 6.9 b0.5 c-0.3 d1.1 h0.3 i0.7 l0.3
la+moin 6.7 a1.3 b1.0 c0.6 d1.2 g-0.4 i-0.6 p0.5 r-0.3 s1.0
la+moit 5.7 c0.8 d-0.8 e2.1 g-0.4 i0.9 j-0.6 k0.6 l1.5 m-0.5 n1.0 p-0.4 r-0.3 t-0.4
la+moqu 7.1 a1.0 b0.3 e1.8 h0.7 i0.3 n0.4 p0.4
la+nais 7.4 n0.4 q0.3 s0.8
la+neig 7.4 a-0.5 b0.5 e0.4 g-0.3 h0.3 i0.8 k1.6 t0.6
la+news 7.1 a-0.4
la+note 6.6 b1.3 f0.3 i-0.4 j-0.5 l-0.4 m2.1 n2.8 o0.7 q0.9 r0.5 s-0.3
la+noti 6.7 c0.4 e-0.3 f0.3 g0.3 i-0.3 j-0.3 q0.8 t0.5
la+nouv 5.5 a-2.2 b-0.4 e-0.5 h0.9 j-0.8 k0.7 n1.0 o1.9 p-0.7 r0.7 s-0.6 t0.6
la+nuit 6.4 a0.7 c0.5 e1.9 g0.6 h0.6 i2.2 p1.5 r1.3
la+page 4.9 a-1.2 b1.3 c-0.3 d0.8 e-0.8 f-0.3 g-1.0 i-1.0 k-0.5 l-0.5 n0.5 p-0.4 t1.3
la+paie 6.1 b1.2 e-0.5 i1.7 j-0.3 m0.8 n-0.3 o-0.4
la+pann 7.4 a-0.4 f0.4
la+paro 7.1 e0.3 g0.4 h1.1 i0.6 l0.8 n0.5 r0.6
la+part 6.7 a0.8 b1.2 c0.9 f0.6 g-0.5 i0.5 j-0.5 k-0.5 l0.6 p-0.4 q1.3 s-0.4
la+pati 6.9 a0.6 c1.4 d0.7 e-0.4 g-0.5 i0.7 p0.5 r-0.7
la+patr 7.4 g0.6 n0.8 r0.4
la+paye 7.4 a-0.5 d-0.3 g0.8 l1.4 m-0.4 o0.4 r1.1
la+pein 6.6 a0.6 b0.3 c-0.5 d1.5 e0.7 f-0.3 g0.3 i-0.6 k1.2 l0.7 m-0.5 n-0.3 o0.5 p0.7 q0.3 r0.8 s-0.4
la+perg 7.1 a-0.3 d-0.3 e-0.3 m-0.4 n0.5 q0.5 r0.5 t-0.4
la+peri 6.9 a-0.7 g-0.3 i1.0 j-0.4 p-0.3
la+perm 5.5 i-0.3 j-0.4
la+pers 6.6 a0.7 b-0.3 d1.0 e0.5 g-0.4 i1.6 j-0.3 p0.3 r-0.3
la+peti 6.4 c1.0 d0.3 e-0.3 f-0.3 g0.7 i1.5 j0.8 r0.9 s-0.5
la+phas 7.1 a-0.3 b-0.4 c-0.4 e0.6 g0.6 h3.0 i0.5 m0.3 o0.4 r1.1
la+phot 5.8 a-0.6 b0.7 c-0.3 e-0.4 g-1.0 i-0.7 k0.3 m-0.4 p-0.4 r-0.5
la+piec 6.1 a-0.9 c-0.5 d-0.5 e-0.5 h0.4 i-0.4 j-0.4 k0.3 l-0.4 o-0.5 p-0.5 s-0.5
la+pile 7.1 a0.5 c0.7 i0.4 p0.8 r-0.3 s0.5
la+pisc 6.6 a-0.6 b-0.3 d-0.6 e-0.4 g0.6 h0.6 j0.5 o0.3 p-0.3 r0.6 s-0.4
la+plac 7.1 a-0.3 g0.7 r0.8
la+plai 5.6 c0.4
la+plan 7.1 a-0.9 c-0.3 e-0.8 g0.6 r0.8 t1.2
la+plaq 6.7 a-0.7 d0.3 h0.6 i0.4 k-0.3 s-0.5
la+plui 6.9 b-0.5 c-0.4 e0.5 f0.3 l1.0 n0.7 p0.5
la+plum 7.4 a0.3 j0.5 p0.4
la+poch 7.1 b0.7 e-0.3
la+poli 7.1 c0.4 f0.6 r-0.4 t0.8
la+port 6.2 a1.0 c-0.4 e1.6 g-0.4 i0.3 j0.6 n0.6 p-0.4 r-0.5
la+pose 7.1 b0.4 c-0.3 e-0.3 o0.6
la+post 6.4 a-0.9 c-0.4 e-1.1 n-0.4 p-0.7 q1.9 s-0.4
la+pour 7.4 a0.4 c0.3 d0.5 e0.8 j0.5 m0.9
la+pout 7.1 c0.7 e0.4 g0.3
la+prec 7.4 a-0.5 g0.9 n0.9 r0.9
la+pref 6.7 a-0.4 c-0.5 g-0.4 k0.5 o0.7 q-0.5 t0.4
la+prem 5.7 a-1.3 b-0.6 c0.9 g2.0 h0.4 i-0.6 j-0.7 n2.3 q1.8 r2.3 s-0.8 t-0.8
la+prep 7.4 a-0.6 c-0.6 f0.5 g0.9 h0.5 k-0.6 r1.0 t-0.3
la+pres 5.2 a0.4 b1.1 c0.3 h0.7 i0.8 j0.5 k1.3 l-0.4 m0.4 n0.4 q0.9 r0.8 t-0.4
la+preu 7.4 a-0.3 b-0.4 h0.3 m-0.3 o0.8 q0.6
la+prim 7.1 g-0.5 l1.4 n2.6 r-0.4
la+pris 7.1 a-0.6 b-0.3 d-0.4 g0.6 k0.7 l0.6 o0.4 r0.6
la+proc 5.8 a0.6 b-0.4 c0.7 d0.5 e-0.4 f0.3 m0.5 n0.3 o-0.4 p-0.5 q1.1 s1.6
la+prof 7.1 b0.4 c0.3 d-0.3 e0.6 j0.6 s1.0 t0.5
la+prol 7.4 e0.5 h0.4 i0.6
la+prop 7.4 a0.6 b1.0 e0.7 k0.4 l-0.3 m0.6 t0.3
la+qual 6.6 a-0.5 g0.5 h0.8 i1.4 j-0.3 r0.6
la+quat 6.9 a0.8 c0.6 e0.4 g-0.3 i0.5 j0.3 s1.1
la+ques 6.2 a0.6 b1.1 d2.0 e-0.5 f-0.5 g-0.4 i1.9 n-0.4 o-0.3 p-0.4 q-0.4 s-0.6
la+radi 7.4 s0.7
la+rapi 7.4 g0.9 r0.8
la+rece 7.4 a0.4 c0.5 f0.8 i0.7 j0.5 p0.4
la+rech 7.4 b0.9 e0.5 i0.3 n0.4 q0.4
la+recl 7.4 a-0.3 e0.3 g1.3 l0.4 n0.8 q0.8 r1.4
la+reco 7.4 e0.4 h0.3 s0.7
la+recu 7.4 e0.4 g0.5 i0.5 j0.4 r0.5
la+reda 7.4 a0.7 c0.5 j0.6 s1.2
la+rede 7.4 a-0.4 o1.1
la+refa 7.4 d0.7 m0.6 o0.5
la+refe 6.9 a-0.3 c-0.4 j0.4 m0.5 o1.6 q1.4
la+refo 7.1 a-0.7 d-0.3 g0.8 i-0.5 l-0.3 r1.3
la+regi 7.4 e0.4 f0.6 i1.6
la+regl 7.4 a-0.5 g-0.3 l1.2 n0.5
la+reje 7.1 d0.5 h0.4 m-0.5 o1.4 t0.5
la+remi 6.4 a0.6 b1.4 c1.9 d0.5 e-0.5 f-0.3 h0.5 i-0.7 j-0.6 k0.8 l-0.3 m1.4 p1.3 t0.4
la+remp 7.4 c0.5 i0.6
la+reno 7.4 a0.4 b1.5 e0.7 f-0.4 g-0.3 o1.2 t0.4
la+rent 6.2 c0.8 d0.4 e0.4 h0.4 i1.3 n-0.5 q0.6 s0.6 t0.3
la+renv 7.4 o1.1
la+repo 7.4 a-0.3 g-0.3 t0.4
la+repr 6.6 a0.7 c0.5 e0.7 f-0.3 g-0.6 i-0.4 j1.1 m1.2 o0.3 r-0.6 s1.2
la+resi 5.7 j-0.5
la+reso 7.4 a0.4 c0.5 i0.7 j0.8 p0.6
la+rete 7.1 a1.0 c0.5 e-0.3 m0.7 p2.2
la+retr 6.6 a-0.7 d-0.5 m-0.4 n0.3 o0.7
la+reun 5.8 a-0.5 b1.5 c0.3 e0.7 g-0.4 i-0.8 j-0.5 k5.3 m-0.6 n0.8 o0.3 p-0.6 q1.1 r0.3
la+rout 7.4 a-0.4
la+rubr 6.7 a0.4 d0.8 m0.6 r-0.3 s1.6
la+rue 6.0 b0.6 d-0.4 h0.7 i-0.5 l1.2 m1.2 p-0.6 r0.3
la+rupt 6.9 c0.5 e-0.4 g-0.4 i1.3 j1.1 r-0.3
la+sain 7.1 b-0.4 d0.5 e-0.5 f0.5 g0.4 h0.9 l0.3 p0.5 r0.6
la+sais 6.3 a-0.4 d0.6 e-0.5 g0.7 h0.5 j0.5 k-0.4 l0.8 m-0.4 n0.5 o0.6 p-0.4 s-0.4
la+sall 5.7 c1.0 d0.9 f0.3 g-0.3 h0.3 i-0.3 j-0.6 k1.6 l0.5 m-0.3 q0.8 r0.4 s0.5
la+sauv 6.4 c-0.4 g-0.4 k-0.4
la+scp 7.4 a0.5 c1.2 j1.4 p0.8
la+sean 7.4 k0.9 n-0.5 q1.0
la+seco 6.7 a-0.3 b-0.3 d-0.5 h0.8 i-0.4 k-0.4 n0.8 o-0.4 q0.7 r0.3
la+secr 7.1 m0.9 p0.7
la+sema 4.7 a-0.7 c-0.6 d-0.6 f0.8 g-1.0 k1.5 l-0.5 m-0.5 n-0.3 o0.3 p-0.7 q0.5 s-0.7 t-0.5
la+seul 6.7 a0.6 b0.7 c-0.3 g-0.3 j1.0 r-0.4
la+sign 6.4 a-0.6 d-0.4 i-0.4 j-0.4 k0.5 l0.4 m0.7 n0.8 p0.7 q1.0
la+situ 7.1 a0.5 m1.5 p0.5 q0.5
la+sncf 7.4 a-0.3 h-0.3 n0.4 q0.4 t-0.3
la+soci 6.9 a-0.6 b0.5 c-0.5 j-0.6 k0.4 m-0.3 r0.4
la+soir 7.4 g0.8 r0.6 t0.9
la+somm 7.1 e0.6 h0.9 p1.0 q1.0
la+sono 7.1 a0.4 d-0.5 e1.3 g-0.3 m0.4 n0.5 o0.4 r-0.4
la+sort 7.4 f0.6 g-0.3 n0.4 q0.3 t0.8
la+sour 7.4 e0.4 j0.4
la+stag 7.4 c1.6 f1.4 k0.4 t0.3
la+subv 6.9 a-1.0 c-0.3 e-0.4 i-0.4 k0.4 n-0.7 o0.8 p-0.4 q-0.3
la+succ 6.9 a-0.5 b0.6 c-0.4 e-0.3 h-0.5 i0.4 j-0.3 l1.5 s0.4
la+suit 5.9 a0.5 b0.5 d1.1 f-0.3 g0.4 h0.5 i2.3 k-0.4 l-0.4 o-0.4 p-0.4 q0.6 r0.3 s-0.6 t-0.3
la+tabl 6.6 a0.7 b1.3 c0.4 i-0.4 j0.4 m0.3 q0.5 s1.1
la+tele 7.4 a0.4 d0.9 e0.8 h0.3
la+tenu 7.4 g0.7 n0.8 q1.0 r0.7
la+terr 6.7 a-0.4 d0.4 e0.7 g1.2 i-0.5 j-0.3 q0.5 r1.6 s0.4
la+tete 6.9 a-1.0 c-0.5 g1.8 h-0.6 i-0.4 k0.9 m0.6 r2.0
la+toit 7.1 a0.6 e1.0 f0.5 j0.4 p0.8
la+touc 7.4 b0.9 e0.6 n0.8
la+tous 6.4 c0.8 d0.4 e0.6 f0.3 g-0.4 h0.4 j1.1 k0.5 n-0.4 p0.7
la+trad 5.7 b0.9 c-0.4 d-0.4 e0.8 g1.5 h-0.4 i-0.7 j-0.5 m-0.4 n0.5 p-0.5 q0.3 r1.7 s-0.5
la+tran 7.1 c0.4 n1.1 p0.5
la+tres 6.7 a-0.5 g-0.4 l1.6 p0.4 q0.7 r-0.4
la+troi 7.4 a0.3 i0.6
la+trou 7.4 a1.0 b0.5 c1.3 j1.2 m0.4 r-0.3
la+tva 6.4 a-0.7 d-0.3 e0.6 f-0.5 g-0.7 i-0.4 n-0.4 o2.5 p-0.3 r-0.4 s-0.3
la+vali 5.6 a0.3 b0.7 m0.7 p0.4
la+vall 7.4 d0.9 e-0.4 s0.8
la+vari 6.9 a-0.4 c-0.4 f0.5 g-0.3 k1.7 n-0.6 q1.4
la+veil 6.9 c0.5 e-0.3 m0.5 p-0.4 q0.8 r-0.3
la+vend 7.4 a-0.4 i0.5
la+vent 7.1 c0.3 e0.5 i0.6 j1.4
la+vera 7.4 a0.5 c0.7 d-0.3 s0.6
la+vers 5.6 a-1.2 b-0.5 c-0.7 e-0.6 g1.4 h1.6 i-0.5 j-0.8 m-0.4 n-0.3 o0.6 p-0.7 q0.9 r1.4 t-0.6
la+veuv 7.4 a-0.3
la+vide 6.6 a1.4 b0.6 c0.6 e1.8 f1.0 g-0.5 i-0.5 j0.5 m0.6 p0.5 s2.1
la+vill 7.4 b0.5 c0.8 e-0.4 s0.8
la+visi 6.3 a-1.1 d-0.5 e-0.6 g-0.4 h0.4 i-0.5 k3.8 l-0.4 m-0.3 n1.2 p-0.5
la+vitr 6.7 a-0.7 o0.6
la+vois 7.4 e-0.5
la+voix 6.9 a0.9 b0.5 c1.0 h0.4 p0.8 s1.2
la+votr 5.9 a1.1 c-0.8 d-0.4 e1.5 f1.0 g-1.1 h-0.4 k0.3 l1.4 m0.3 n-0.8 o0.8 p-0.7 s1.0
la+vous 7.1 a0.6 b1.8 d-0.4 e-0.4 m1.6 p1.5
la+zone 7.4 e-0.4 i0.5 s0.7
labe 7.1 d1.2 f0.6 g-0.3 s1.2
label 7.1 d1.2 f0.6 g-0.3 s1.2
labo 6.7 a0.6 b-0.5 c0.5 d-0.4 i0.7 m1.0 o0.3 p-0.3 r-0.4 s-0.3
labora 7.1 b-0.4 d-0.3 e-0.5 m1.1 o0.4
lach 6.7 d-0.6 e1.2 g-0.5 h0.3 i-0.4 j-0.3 k1.7 l0.9 m0.6 n0.7 p-0.3
lache 7.1 b0.6 d-0.6 e0.8 f-0.4 g-0.4 k1.4 l0.6 m0.5 n0.5
lais 4.5 a0.6 d2.7 e1.2 f-0.4 g-1.0 h-0.6 i-0.9 k0.4 l0.8 m0.8 p-1.2 s2.5 t0.4
lais+a 7.4 d1.1 e-0.5 j1.2 s-0.4
lais+fair 7.4 e0.5 i0.5 s0.6
lais+imag 7.4 d-0.5 j0.3 s0.5
lais+jusq 7.4 a0.4 d0.5 e0.4 m0.7 s0.9
lais+la 7.1 a-0.9 b0.6 c-0.4 f-0.4 p-0.3 r0.5 s-0.4
lais+le 7.4 e0.3 s0.6
lais+les 7.4 a-0.4 e-0.4 f0.4 g0.6 m0.9 r0.5
lais+pas 6.9 a-0.7 b-0.5 d-0.5 h0.3 l1.8 n2.1 p-0.3 r0.4
lais+tomb 7.1 a-1.0 d-0.3 e-0.6 g-0.4 i-0.6 k1.5 l0.5 s-0.4
lais+un 6.1 a0.6 d-0.6 e0.7 g-0.3 h-0.4 i-0.5 m-0.4 n0.3 p-0.4 s0.5
lais+une 7.1 a0.5 b0.8 d1.5 i-0.3 m0.4 s1.6
laissa 7.1 a-0.7 e-0.3 l0.8
laisse 4.6 a1.1 d2.8 e1.4 f-0.5 g-0.9 h-0.6 i-0.8 j0.3 k0.4 l0.3 m0.8 p-1.1 s2.8 t0.3
lait 6.7 b0.4 c-0.4 o0.4 p0.7 s-0.3
laiter 7.1 b0.5 i0.3 o0.4 p0.8
lamb 6.9 a-0.4 o0.8
lamber 7.1 a-0.3
lanc 5.8 a-0.6 b-0.7 c-0.3 d-0.3 g-0.4 h2.2 j-0.3 k0.7 l0.3 n0.4 o0.4 r-0.8 s-0.5
lance 7.4 e0.6 g0.7 h1.0 i0.6
lancem 6.7 e-0.6 f-0.3 g-0.4 i-0.4 k0.8 l0.7 n0.9 o0.4 p0.6
lancer 6.4 a-0.5 b-0.6 c-0.4 f0.4 g-0.6 h1.6 i-0.3 n-0.4 p-0.3 r-0.5
lang 7.4 b0.3 e-0.4 j1.2
langue 7.4 b0.3 e-0.4 j1.2
lapi 7.4 a-0.5 d-0.3 h-0.4 n0.4 q0.4 t-0.3
laqu 7.4 a-0.6 c-0.5 j-0.3 o1.2 q1.7
laquel 7.4 a-0.6 c-0.5 j-0.3 o1.2 q1.7
larg 6.9 c0.5 e-0.4 g0.4 j0.4 p0.8 s-0.4
largem 7.1 c0.6 g0.5 j0.5 p0.8 r0.3 s-0.4
larm 7.1 d0.6 g0.5 l1.0 r0.4
larmes 7.1 d0.6 g0.5 l1.0 r0.4
laur 6.6 c-0.7 d-0.4 f-0.3 h-0.3 i0.7 k-0.4 o1.6
laure 7.1 c-0.4 k-0.3 o1.1
lauren 7.4 c-0.3 o0.7
lava 7.1 a-0.3 b-0.3 d-0.4 l0.5 o0.3 r0.5
lavo 7.4 a-0.4 k1.0 l0.3
lavoir 7.4 a-0.4 k1.0 l0.3
le 1.6 a-1.8 b-1.7 d-2.5 f-0.6 g-2.3 h-1.4 i-2.4 k-1.1 l0.4 n1.0 o-0.4 p0.8 q-0.9 r-2.4 s-1.5 t-0.6
le+bail 6.6 a-0.3 c0.3 g0.3 h1.0 i-0.4 p0.6 r0.5
le+bat 7.4 d0.4 h0.3 k0.5 s0.3 t0.3
le+bato 7.1 b0.4 c0.7 j0.9 m0.6 n0.4 p0.6 q-0.5
le+biha 7.1 m0.7 s0.6
le+bila 6.3 d-0.6 e1.0 f-0.3 g-0.6 j0.3 k0.6 l0.6 m-0.3 n1.0 o-0.4 p0.5 r-0.4 s-0.5
le+bon 6.1 a-0.4 c-0.6 d-0.4 h2.2 i-0.3 j-0.5 l0.6 m0.6 n0.5 o1.4 p-0.7 q-0.4 s-0.3
le+bouc 6.7 a0.6 e0.4 g-0.5 i0.4 r-0.3 s1.7
le+bout 6.7 a-0.3 b0.8 e0.9 h0.4 p-0.3
le+budg 6.4 a-0.9 b-0.5 c-0.6 j-0.3 k0.4 p-0.5 t0.4
le+bull 6.7 a-0.7 e-0.4 g1.2 h0.6 p-0.3 r1.2 t0.4
le+bure 6.7 a-0.7 e-0.5 h0.8 o0.4 r0.3
le+cabi 6.7 a-0.4 b0.8 c-0.3 e-0.6 g0.4 h0.7 m0.4 r0.6 t-0.4
le+cafe 6.7 d0.5 m-0.3 t0.3
le+cale 7.4 a-0.6 e0.4 f0.8 i-0.3 k0.3 l0.3 p-0.3 q0.5
le+cami 7.1 a-0.4 f0.3 l1.3
le+cana 7.4 a0.7 d2.2 f2.2 g-0.4 s0.6
le+cand 7.4 a-0.4
le+carn 7.1 a0.6 e0.4 m0.4 r-0.3 s0.6
le+carr 6.9 a0.4 e-0.3 g-0.4 h-0.3 l-0.4 m1.3 p0.4
le+cart 7.4 e0.3 g0.3 n0.8
le+cas 7.1 a0.7 m1.0 p0.3 q0.5
le+cata 7.4 a0.6 c1.5 k-0.3 o0.4 r0.5 t-0.3
le+cent 7.4 g0.7 k0.7 r0.6
le+chan 6.4 a-0.5 b-0.3 e-0.4 g-0.5 h0.5 j0.5 n1.4 o-0.5 q0.7 r-0.5 t-0.3
le+chat 7.4 f0.3 k0.8 n0.5
le+chau 7.1 a0.5 c0.4 e0.4 f0.6 p0.5 s0.6 t0.8
le+chef 7.1 f0.5
le+cheq 6.0 b0.6 c-0.7 d-0.5 e1.2 g-0.6 i-0.5 j-0.3 k0.5 l0.4 m0.4 n2.9 o0.5 p1.4 q2.1 r-0.6 s-0.6 t-0.7
le+chie 6.4 a0.4 c-0.3 d-0.3 e0.8 g-0.4 j-0.3 o1.3 p1.2 r-0.5
le+choi 7.1 a0.4 d0.8 g0.4 i2.2 r0.4 s0.3
le+clas 7.4 b0.3 c0.4
le+clie 6.9 a-0.9 d-0.4 g-0.3 h0.6 i-0.5 l0.7 n1.1 q-0.4
le+club 7.4 b-0.4 e-0.4
le+code 6.0 e-0.7 f-0.4 g-0.4 i0.6 j-0.6 k0.4 l0.5 m-0.5 n0.8 o3.8 p-0.6 q0.4 s-0.5
le+col 7.4 a-0.4 b0.4 h0.4 k1.6 r0.4 t0.7
le+coli 7.1 a0.7 c2.5 d-0.3 e-0.3 g0.9 r1.1 s0.7
le+coll 7.4 a-0.3 t0.4
le+comi 5.9 a0.8 c0.7 e0.6 f-0.5 g-0.7 h-0.4 i1.6 j0.4 k0.6 m0.4 p0.5 r-0.8 s-0.4 t1.0
le+comm 6.3 a-1.7 b-0.4 d-0.6 e-0.9 g0.3 i-0.8 m-0.5 p-0.4 q0.9 r0.8 s-0.6
le+comp 6.0 c-0.8 e1.5 f1.1 g-0.6 i-0.4 j-0.4 k1.3 l0.7 m0.6 p-0.7 q0.5 t0.3
le+conc 6.6 a0.5 d0.3 i0.5 j1.3 l0.4 n0.4 p0.4
le+cong 7.4 c0.5 t0.7
le+cons 5.5 a-1.3 c-0.4 e1.1 f-0.5 g1.9 h2.5 i0.4 j-0.6 m0.5 o-0.4 p-1.0 q0.6 r2.0 s0.4 t0.6
le+cont 5.1 a-1.1 d2.0 e0.7 f1.1 g1.1 h2.0 j-0.4 n0.5 q1.0 r2.0 s-0.8
le+coup 6.9 c0.8 g0.6 i-0.4 o0.8 q0.4 r1.0 s0.6
le+cour 6.6 g-0.4 j0.5 n0.6 p-0.3 r-0.4 t0.7
le+cure 7.1 c-0.3 e0.5 f0.3
le+cœur 7.4 a0.5 d1.0 i1.2
le+debl 7.4 a0.4 d1.5 l0.8 p0.8
le+debu 7.4 b0.9 f0.6 h0.3 n1.1 r0.4
le+dece 7.4 d1.2 s0.8
le+deco 6.7 c0.4 e0.6 g0.6 m1.1 p-0.4 r0.8 s0.5
le+defe 7.4 c0.6 j0.7 s0.4
le+dega 7.1 a0.3 j0.8 l1.1
le+dela 6.7 a0.4 c0.4 d0.8 e0.6 f1.1 g-0.3 i0.5 j0.6 n-0.3 o1.7 t-0.4
le+dema 7.1 a-0.3 b-0.4 d-0.4 e-0.3 g-0.4 i-0.4 j0.7 l1.0 p1.1 q0.5 s-0.5 t2.1
le+deme 7.4 a0.4 c0.7 e0.3 f1.0 s0.8
le+depa 6.3 d0.9 e-0.6 g1.0 j-0.3 m-0.4 n1.4 o-0.3 r1.1
le+depl 7.1 a0.9 m1.5 o-0.4 p1.1
le+depo 6.6 c0.6 i-0.3 j0.5 n0.7
le+dern 6.7 c0.9 d1.2 f-0.4 h0.3 k0.5 m-0.3
le+deta 7.4 d0.8 m0.6 p0.7
le+deux 7.4 a-0.4 e-0.4 g0.5 h0.9 k0.3 o-0.3 r0.7
le+devi 5.6 a1.0 b1.0 e-0.5 f0.4 g-0.9 h-0.6 i-0.6 j0.5 m2.6 n-0.6 r-0.4 s-0.3 t-0.3
le+dire 5.7 a1.2 c1.3 d-0.4 e1.1 f0.8 i0.5 j0.5 l0.4 m-0.3 p1.0
le+dis 6.7 a0.3 b1.3 e-0.3 g-0.5 i1.1 l1.2 m0.8 p0.5 r-0.4 s-0.3
le+disc 7.4 a-0.3 g0.5 r0.5
le+docu 7.4 q0.7 t0.4
le+dos 7.1 a-0.6 d0.3 i0.6 j0.3
le+doss 4.8 a-0.8 b-0.5 c-1.2 f0.8 g-0.3 h-0.3 i-1.0 m-0.6 n-0.4 p-0.3 q1.1 t0.6
le+droi 6.7 c0.9 e-0.5 g-0.3 i-0.6 j0.7 k1.0 n0.6 p0.3
le+fact 7.4 a-0.6 e-0.4 g0.5 n1.0 r0.5
le+fair 6.7 a0.8 d1.2 e0.4 f0.8 s0.8 t-0.3
le+fais 7.4 a-0.4 g0.8 h1.2 r0.9
le+faut 7.1 a0.9 e-0.3 j1.2
le+faux 7.1 e0.6 j0.7 m0.7 p0.4 s-0.3
le+fich 6.7 a-0.6 e-0.5 g0.7 q-0.3 r0.7
le+film 7.4 a-0.5 c0.4 g1.0 q0.9 r1.3
le+fond 6.9 b0.5 e0.7 i-0.3 s0.5
le+forf 6.3 a1.4 b0.6 c-0.4 e0.5 g-0.4 i0.7 j-0.3 k-0.4 m3.1 p2.1 r-0.4 s-0.4
le+form 6.4 a1.2 c-0.4 d-0.3 e1.9 g-0.5 i-0.4 l-0.3 o-0.3 p1.3 r-0.4 t0.6
le+foru 7.4 a0.7 e1.4 s1.7
le+four 7.1 a-0.6 b0.4 c-0.5 e-0.4
le+frig 7.4 b0.7 k0.5 n0.8 s0.7
le+gaba 7.4 h1.0 q0.9
le+gara 7.4 a-0.4 k0.7 l0.6 p-0.3
le+gard 5.5 d-0.3 h0.5 i-0.5 k0.7 m0.8
le+gera 7.4 a0.6 f2.0 i-0.3
le+goff 7.4 a-0.3 e-0.3 i0.6
le+grou 6.4 b0.4 c-0.3 d0.4 e0.7 f0.4 g-0.3 i1.1 j0.5 r-0.3 s0.5
le+guid 7.4 e0.6 s1.2
le+jard 7.4 e-0.4 f0.4 g0.6 m0.8 r0.3
le+jeud 7.4 a-0.3 g0.8 r0.7
le+jour 5.9 a-0.8 c0.7 f-0.4 g0.3 i-0.8 j-0.7 k0.3 o0.4 p1.0 q0.7 r0.7 t0.8
le+juge 5.7 b-0.5 d-0.3 e0.5 f-0.4 g-0.8 h0.3 i-0.7 j2.8 l0.5 m0.4 n-0.3 p-0.9 r-0.4 s-0.7
le+jury 6.9 a-1.2 e-0.6 g2.4 h1.1 i-0.5 j-0.3 r2.5 t0.9
le+labo 7.4 e-0.3 o0.4
le+lach 7.4 a-0.3 f0.4 g0.4 h1.0 i-0.3 k0.3 m0.4 r0.6
le+lend 7.4 c0.5 i0.7 p0.7 q0.5
le+lien 5.5 b-0.6 c0.6 e1.1 f0.9 g-0.5 h0.5 i-0.5 j-0.4 m-0.5 o1.0 p-0.4 q1.4 s0.4 t0.5
le+liti 7.1 g0.4 h0.9 j0.3 m1.1 o0.3 r0.5
le+livr 6.3 b1.4 c-0.4 f1.0 i-0.3 j-0.4 k-0.3 l-0.3 m-0.3 p-0.4 r0.5 s-0.4
le+loca 7.4 a-0.4
le+logi 6.0 a1.0 b-0.4 c-0.5 d1.1 e3.3 f0.7 g-0.5 i0.7 j1.3 m-0.5 o0.6 p1.8 r-0.5 s-0.3 t0.3
le+logo 6.6 c-0.4 e0.3 g1.2 h0.5 k0.4 m0.5 o-0.4 p-0.4 r1.4 s-0.4 t1.7
le+lot 7.1 j-0.3 m0.4 n0.8 o-0.3
le+lui 7.4 c0.7 e0.5 s0.5
le+lund 7.1 a-0.5 g0.7 r0.6
le+lyce 7.4 a0.4 d1.2 i1.2
le+maco 7.1 c1.0 k0.4
le+maga 6.7 a-0.4 d-0.4 j0.4
le+mail 6.9 a-1.0 c-0.4 d-0.4 f0.5 g-0.5 k0.4 n-0.3 q0.7 s-0.3 t0.7
le+mair 6.9 a-1.2 e-0.9 f-0.4 i-0.4 r0.4
le+mait 7.1 c1.0 e-0.5 f-0.3 k0.9 m1.3 n1.1 t0.4
le+mand 6.6 a0.7 c-0.3 e1.5 g-0.5 h-0.4 i1.2 j-0.6 m-0.3 p2.7 q0.6 r-0.5
le+marc 6.7 i1.5 p-0.4 q0.4 s-0.4
le+mati 7.4 a-0.4 g0.9 r0.8
le+mede 7.4 a-0.3 d-0.4 f0.4
le+medi 7.1 a0.8 b-0.4 d0.5 f0.7 m0.7 s1.1
le+meme 6.0 a0.3 b0.9 c-0.4 f-0.4 g-1.2 h0.9 i0.8 j-0.4 l1.4 m-0.7 p-0.6 r-0.8 s-0.4
le+memo 7.4 g-0.4
le+merc 7.4 a-0.4 e-0.5 m0.5 n-0.3
le+meri 7.1 a-0.6 c0.4 g1.9 l-0.4 o0.4 r2.2 s-0.7
le+mess 7.1 a0.4 d0.9 e0.5 h0.3 k0.5 n0.4 o-0.4 r0.4 s0.7
le+metr 7.4 m0.5
le+mien 6.1 a1.9 b-0.5 d0.6 e1.7 g-0.6 i0.6 j1.3 m0.7 o-0.3 r-0.5 s1.4
le+mode 6.9 a0.4 e1.0 f0.4 g-0.4 o0.6
le+modu 6.6 a-0.4 c1.1 h1.0 i-0.3 k0.4 n0.4 r0.3 t0.4
le+moin 6.9 a0.7 b1.2 c0.8 d-0.9 e-0.4 g0.3 h0.4 i0.5 p-0.3 q0.9 r0.5 s-0.3
le+mois 6.7 d-0.4 e0.5 f-0.3 g0.8 i0.3 r0.9 s-0.3
le+mond 5.2 f-0.4 h0.4 i-1.0 j-0.3 k0.5 m-0.6 o0.4 p-0.6 q0.7 r0.6 s1.9 t0.3
le+mons 7.1 c0.3 j0.6 p0.5
le+mont 6.3 b1.2 d0.9 f0.4 g-0.5 i-0.6 j0.5 m2.0 o1.5 p-0.6 q-0.4 r-0.6
le+mot 6.2 b0.6 c0.4 e-0.7 g-0.7 i-0.4 j1.0 m0.7 p0.6 r-0.6 s0.5 t2.1
le+moti 7.4 a0.4 e0.6 o0.7 p1.1
le+nece 7.4 b0.3 c0.9 d0.6 f0.6 k0.4 n0.8 q-0.3 t1.2
le+nett 7.4 b0.3 e0.5 l0.5 n0.5 p0.4
le+nom 5.7 a1.2 c-0.5 d-0.4 e1.6 f0.7 g-0.9 h-0.5 i-0.9 j0.7 k-0.5 l-0.4 n-0.3 p-0.5 q-0.4 r-0.5 s1.1
le+nota 6.4 a-0.4 c-0.4 d-0.5 e0.4 i-0.3 j-0.5 o-0.4 p0.6 s-0.4 t1.2
le+notr 7.1 a-0.3 e-0.5 g-0.4 i-0.3 j-0.5 m2.7
le+nouv 5.7 b-0.3 d-0.4 e1.0 f0.4 g0.5 h0.4 j-0.6 l0.3 p0.4 r1.1 s-0.5 t-0.4
le+nume 5.5 a-1.2 f-0.3 j-0.4 k0.3 m-0.4 n-0.4 o1.6 q-0.4 r0.5
le+paie 6.0 a-0.3 c-1.1 e0.3 f-0.3 g-0.6 i-0.5 j-0.4 l0.9 n-0.8 q1.9 r-0.5 s-0.3
le+pann 7.4 a-0.4 e-0.3
le+park 7.1 c1.1 h1.3 k0.4 n-0.3 q1.3
le+parq 7.4 p0.4
le+pass 6.3 a-0.4 b0.6 c-0.3 f0.4 g0.7 h-0.5 l-0.3 m0.3 p-0.3 r1.0 s-0.5 t0.6
le+patr 6.6 b0.6 f0.4 g-0.5 m0.7 p0.5 r-0.4 s-0.4 t0.7
le+pdf 7.4 a0.7 c0.5 e1.2 t0.8
le+perm 6.9 f0.5 g0.4 h-0.4 j-0.3 k0.4 r-0.4
le+pers 7.4 a-0.4 g0.4 r0.6 t0.4
le+peti 6.9 a-0.5 k2.7
le+phot 7.1 a-0.4 b-0.4 e-0.3 t0.3
le+plaf 7.4 a0.3 e0.4 j0.3 m0.7 p0.5
le+plai 7.4 a-0.5 g0.8 h0.3 r0.8
le+plan 5.6 a-0.5 b-0.6 c-0.5 e1.4 g-0.3 i-0.5 l-0.4 q-0.3 t0.4
le+plus 7.1 a0.3 b1.0 e0.4 i1.5 j0.7
le+poig 7.4 a-0.3 e-0.3 i-0.3 k0.6 q0.9
le+poin 6.9 c-0.3 i1.0 k0.5
le+pois 7.1 a0.8 e2.0 g-0.3 h0.8 n0.4 p0.4
le+port 5.9 a-0.6 c-0.6 d-1.1 e1.0 f0.6 g-0.6 h0.5 i-0.7 m-0.4 o0.7 p0.5 s-0.6 t0.9
le+post 7.1 a-0.5 b-0.3 c-0.3 k-0.3 o0.3
le+pot 7.4 a-0.4 e0.3 g0.4 h0.3 r0.6 t0.4
le+prea 7.1 c-0.4 e-0.3 i1.4
le+prej 7.4 a0.7 e0.4 j0.4 p1.5 s0.3
le+prel 7.1 a-0.5 e-0.3 i0.7 q1.8
le+prem 6.7 a-0.4 b-0.3 e-0.4 l1.0 t0.7
le+pren 7.1 a0.6 e1.0 i1.4 s0.5
le+pres 6.0 a-0.6 b-0.5 c-0.8 d0.6 e-0.7 f1.6 n-0.4 p-0.7 s-0.5 t0.7
le+prev 7.4 c-0.4 d0.5 f1.2 g0.7 h0.5 l-0.3 m0.6 o0.7 r0.9
le+prin 7.4 a0.6 b0.5 c0.5 d0.3 e0.8 i0.3 s1.2
le+prix 6.2 a0.7 b2.9 d-0.3 g-0.6 o2.3 p-0.6 r-0.4 s0.8
le+prob 7.4 a0.7 c0.5 d0.7 e0.5 s0.7
le+proc 6.4 e0.5 g-0.3 i0.4 j0.5 p-0.3
le+proj 6.6 a-0.6 c0.3 d0.3 e-0.4 f0.8 g-0.4 h0.5 i-0.5 j-0.5
le+prop 7.1 b1.1 e-0.3 i0.9 r-0.3
le+quan 7.4 a-0.5 b-0.3 k-0.3 o0.3 p-0.6
le+quar 7.4 a-0.4 q0.4
le+rapp 5.9 a0.7 b1.1 c0.9 e0.6 f-0.4 m0.3 n0.4 o0.4 p0.9 s-0.4 t0.6
le+rece 7.1 b0.4 c-0.4 e0.4 t0.3
le+reco 7.1 a-0.5 e-0.4 h0.4 n0.3
le+recu 7.1 b0.7 q1.4
le+redr 7.4 a-0.4 g0.3 j-0.4 q0.5
le+refe 7.4 d0.6 s0.6
le+rega 7.4 e0.5 k0.9 p0.9
le+regl 5.8 b0.4 d0.9 f0.3 i-0.7 j-0.6 l2.3 m0.4 n0.7 p1.5 q0.7 s-0.3 t1.0
le+regr 7.1 a-0.4 e0.3 h0.9 n0.5 r0.4
le+rela 7.1 b0.8 d1.8 f1.4 g-0.4 i1.7 l0.5 t0.3
le+rele 7.1 a1.1 b-0.3 c0.4 f-0.4 g-0.4 l0.3 m1.9 o0.4 p0.5
le+remb 6.6 c1.1 e-0.7 i0.7 m-0.3 p-0.5 q0.4
le+rend 6.7 a-0.4 c0.8 h-0.3 k0.5 l0.7 n0.6 r0.4
le+reno 7.4 a-0.4 g1.3 h1.5 k0.7 r1.1
le+renv 7.4 c-0.3 d-0.6 e0.3 f-0.4 h1.0 l0.4 o1.4 q0.7 r0.4 t-0.4
le+repo 7.1 a-0.6 k1.1 l-0.4 n0.3 o-0.3 q0.6 r0.4 s-0.4 t0.6
le+resp 6.4 a1.0 c-0.5 e1.4 f0.4 g-0.4 i0.7 j-0.4 m0.5 r-0.4
le+rest 5.4 a-0.4 b0.9 d-1.0 e-0.5 g-1.1 h0.9 i-0.9 j-0.8 l1.2 m1.7 n1.8 p2.0 r-0.7 s-0.7
le+resu 6.7 a-0.8 g0.8 h1.1 i-0.4 r1.2 s-0.5
le+reta 6.7 b0.3 c1.7 d0.6 e-0.5 f1.4 g-0.4 i-0.4 j0.7 k-0.3 l-0.3 p-0.3 t0.4
le+reti 7.4 e0.6 i0.8 s0.4
le+reto 7.1 b0.8 i0.7 n1.7 q-0.3
le+rib 7.4 a-0.4 c-0.3 o1.3 q1.2
le+sach 7.4 c0.5 h0.6 j0.5
le+salo 6.4 a0.5 c0.9 e1.0 h1.2 i-0.5 k0.4 p0.5 r0.3 t1.7
le+same 6.9 e-0.3 h1.9 k0.7 n0.4
le+save 6.9 e0.4 i-0.3 s1.0
le+scan 7.1 a-0.3 b-0.4 c-0.4 m0.4 o1.5
le+secr 6.2 e0.4 f-0.4 i-0.6 j-0.4 l-0.4 m-0.4 n0.5 o-0.3 q0.4 s-0.3
le+sent 7.4 b0.9 d0.6 f0.5
le+serv 5.5 a-0.8 b0.6 c-0.3 d0.6 e-0.3 f0.7 g1.1 i-0.8 j-0.9 l0.8 m0.5 n-0.6 o1.1 p-0.3 q-0.6 r1.5 s-0.6 t1.7
le+seul 7.1 b0.5 d0.4 e0.6 f-0.4 g0.9 j0.3 k0.5 p0.5 r0.8 s-0.3 t0.4
le+sieg 7.4 a-0.4 k0.6
le+sile 7.4 d1.1 e-0.3 j0.3 s0.5
le+sini 6.9 a0.4 c-0.4 d1.2 e0.9 f0.5 h0.5 i-0.3 j1.1 k-0.4
le+site 5.6 a1.1 b0.9 c1.4 e1.1 h-0.3 i1.1 j-0.6 k-0.4 m-0.6 o-0.6 s0.4 t0.8
le+sold 5.9 a0.5 b-0.5 c0.7 d-0.8 k-0.4 m-0.4 p2.7 q1.3 s-0.5
le+son 7.4 a0.5 c1.3 e1.3 f0.5 g0.3 h1.0 l0.4 p1.4 r0.5
le+sond 7.4 a-0.3
le+sont 7.4 b0.4 c0.9 e-0.5 g0.4 h-0.3 i0.4 r0.8
le+sous 6.7 g1.0 n0.4 r1.1 t0.7
le+stag 7.4 d0.6 e-0.3 s0.4
le+stor 7.4 e0.8 m0.4 p0.7 q0.6 r0.5
le+suiv 7.1 b0.7 d0.5 i0.4
le+suje 7.4 a0.6 c1.0 e0.4 f1.3 s0.3
le+supp 7.4 a0.4 b0.6 c0.5 d0.8 f0.6 p0.8
le+synd 7.1 b0.5 e0.6 h0.4 o0.5 q0.3 r0.5 s-0.3
le+tari 7.1 a0.4 b1.0 i0.3 m0.4
le+taux 6.7 a0.3 d-0.5 e-0.6 k0.4 l1.1 m2.2 p-0.3 r0.6
le+tech 6.9 a0.3 c0.9 d-0.5 j0.4 t-0.3
le+tele 7.1 d0.4 o0.3
le+temo 7.4 a-0.4 m0.4 o0.3 s-0.3
le+temp 5.5 a-0.8 c0.4 d-0.9 e-0.4 h0.4 i-0.8 m0.5 n-0.5 p-0.7 q0.4 t1.1
le+term 7.4 d-0.5 e0.3 f-0.3 h0.7 i-0.3 k0.4 l0.4 o1.5
le+text 5.3 a-0.4 e-0.4 j-0.4 p-0.3
le+tick 7.1 a-0.4 c0.4 d-0.6 e-0.5 p0.4
le+tiro 7.4 a0.4 e0.4 p1.1
le+titr 7.1 a-0.8 c-0.3 e-0.4 f-0.3 g-0.4 n-0.3 p-0.4 q0.6
le+toit 7.4 c0.8 e0.5 g0.4 l1.0 r0.5
le+tota 7.4 c-0.4 e0.4 h0.6 i-0.4 l0.3 o1.6 p0.5 q0.4 r0.3
le+tour 6.7 a0.5 b0.5 c-0.4 d0.6 g-0.4 j0.4 n0.5 o0.6 s0.9
le+trai 6.3 a-0.5 c-0.5 e0.4 h0.3 k0.5 l-0.5 n0.4 p-0.4 r0.4 t0.7
le+tran 6.9 c0.5 g0.4 h0.7 i0.7 j-0.3 r0.5
le+trav 7.1 b0.7 e-0.4 g0.9 h0.5 m0.6 n0.9 p0.6 r1.0
le+tres 6.9 a-0.3 b1.0 c-0.5 i0.6 l0.7 o0.3 p0.4 q0.8
le+trib 5.3 a-0.3 b-0.5 d0.6 f0.4 g-0.8 h-0.6 i-0.8 j0.6 m0.4 n-0.4 o0.5 p-0.5 q0.3 r-0.4 s-0.8
le+troi 7.4 a0.3 b0.4 c0.3 f0.6 i0.5
le+vend 7.1 a-0.3 e-0.3 g0.5 h0.9 k0.3 l1.0 n1.1 r0.6
le+vern 6.9 a0.7 c0.7 d-0.3 e1.6 f1.3 k-0.3 p0.4 q-0.3 t0.6
le+vers 7.1 a0.4 c1.1 e-0.3 g-0.3 i0.5 l0.7 p1.5
le+vert 6.9 a-0.4 b-0.3 e0.4 g-0.3 k-0.9 l-0.5 n-0.3 q0.5 s-0.4 t1.3
le+vete 7.4 a-0.5 c0.3 e-0.4 i-0.3 k2.4 n0.5
le+vide 7.4 a0.4 d1.1 s1.0
le+vire 5.7 a-0.5 f-0.5 g-0.4 h0.4 i-0.7 j-0.4 l1.3 n2.0 o1.7 p1.2 q1.5 s-0.6 t0.5
le+vois 7.4 b0.5 c0.8 d0.9 e0.5 f-0.3 h-0.4 i-0.4 m0.4 o0.5 r-0.5 t0.5
le+vol 7.1 a-0.7 c-0.5 e-0.4 j-0.4 n0.3
le+votr 6.4 b1.2 c-0.3 f0.6 g0.4 h0.6 i0.8 j-0.3 r0.5
lebr 7.4 a0.5 d0.5 i0.6 j0.4
lect 6.4 c0.4 d-0.3 e0.5 g-0.6 p0.5 r-0.6 s0.7
lect+en 7.4 a0.5 e1.1 g-0.3 p0.8 s1.1
lecteu 7.1 a-0.6 g-0.3 j-0.4 r-0.3
lectur 6.9 a0.6 c0.6 e0.9 g-0.4 i0.4 j0.5 p0.6 r-0.3 s0.9
lefe 7.4 a0.6 b0.8 e0.3 m1.2
lega 7.4 e-0.3
legale 7.4 e-0.3
lege 7.1 a0.5 b0.7 e0.3 i0.8
leger 7.4 b0.9 e0.5 i0.4
legu 7.4 e-0.3 f0.7
lend 7.4 c0.7 i0.6 p0.8
lendem 7.4 c0.7 i0.6 p0.8
leno 7.4 e-0.4 g0.3 h0.5 j0.6 m1.1 n0.4 r0.4
lenoir 7.4 e-0.4 g0.3 h0.5 j0.6 m1.1 n0.4 r0.4
leo 7.4 d0.5 i0.7 j-0.5
lequ 7.4 k0.5
lequ+vous 7.4 k0.5
lequel 7.4 k0.5
lero 7.1 c0.4 g0.6 h0.5 i0.6 r0.6
leroux 7.4 c0.5 d0.3 g0.7 h0.5 i0.6 r0.6
les 2.3 a0.8 b-1.1 c1.1 d-1.8 e2.5 f-1.4 g1.0 h1.3 i0.7 j-0.4 k-1.4 l-1.7 m-0.5 n-0.8 p-0.7 q-0.8 r1.5 s1.7 t-0.8
les+a 7.4 b0.4 c0.3 e0.6 g0.3 k0.3 r0.4 s0.8 t0.6
les+abei 7.4 e0.4 m0.7
les+abon 7.1 a-0.5 e-0.4 s-0.3
les+abse 7.4 a-0.3 e-0.4
les+acce 6.4 a0.5 c-0.3 g0.4 i1.5 j-0.3 l0.3 q0.3 r0.4
les+acte 7.4 a-0.3 b0.4 e0.5 f0.3 k0.4 q0.4 t0.5
les+affi 7.4 a0.3 c0.8 g-0.4 r-0.4 s1.1
les+ai 6.9 a-0.4 c-0.3 d1.1 e-0.7 g-0.3 i-0.3 j-0.4 k0.9 p-0.7
les+alle 7.4 a-0.5 g0.9 h0.4 r1.1
les+amis 7.4 f0.4 o0.7
les+anci 7.4 a-0.3 g1.1 h0.6 k0.8 r1.2
les+arch 7.1 a-0.5 c0.5 e-0.5 h0.7 i-0.3 n0.4 q-0.3 r0.5
les+arna 7.4 g-0.3 s0.4
les+arti 7.1 r0.3 s0.5
les+atte 7.4 a0.9 c2.0 d-0.4 e-0.3 f0.7 g-0.3 h0.4 o0.3 t-0.4
les+autr 6.2 a0.5 b0.9 d1.4 f0.7 g-0.7 h0.4 j-0.3 n-0.5 o0.4 q0.3 r-0.4 s0.7 t-0.4
les+avez 7.1 a0.7 e0.9 h0.4 q0.3
les+avis 6.9 a-0.6 e-0.3 h0.5
les+bull 6.4 a1.0 c0.6 d-0.4 e1.1 g-0.5 i0.9 r-0.3 t0.4
les+bure 7.4 a-0.3 e-0.5 g0.9 h0.3 r1.1
les+carn 7.4 a-0.3 f0.4 h0.6 k0.3 m0.4
les+cart 6.9 c0.3 e0.4 g-0.4 r-0.4
les+cham 6.9 e0.4 p0.5 r-0.4 s0.5
les+chif 7.4 k0.4 m0.8 p0.5
les+cles 6.6 c0.5 e-0.5 i0.6 j0.4 l0.4 n-0.4
les+clie 6.4 e1.3 f0.6 g0.5 i0.3 m0.8 n-0.5 o0.5 q0.9 r0.8
les+code 7.4 i0.5 j0.3
les+coll 7.4 e-0.3 g0.7 h1.3 r0.8
les+comp 6.3 b-0.5 c0.7 d-0.5 g-0.6 h-0.4 j-0.4 m-0.4 o-0.4 r-0.4 s0.7
les+cond 7.4 a-0.4 i0.4
les+cont 6.6 b0.3 d-0.3 e0.5 i0.8
les+coor 6.9 a0.7 d0.4 e0.6 f0.4 j1.1
les+coul 6.9 a-0.7 d-0.3 e-0.3 g1.0 h0.8 i-0.3 r1.5
les+cour 7.4 g0.4
les+cuis 7.4 g0.4 r0.5 s0.5
les+dega 7.4 j0.7
les+dela 7.1 a-1.0 b0.5 e-0.5 g1.7 i-0.5 j-0.3 r1.9
les+depo 6.9 a-0.5 f0.5 i-0.4 j-0.4 m0.4 o0.5
les+deux 5.4 b0.5 c0.3 d0.8 e-1.0 f0.5 g-0.5 h1.3 i1.2 k1.4 q1.6 s0.4
les+docu 7.4 a-0.5 i-0.4
les+donn 7.4 b0.6 e0.4 p1.0 s-0.3
les+douz 7.4 f0.4 g0.5 i0.7 m0.9 r0.4
les+echa 6.9 a-0.6 b-0.4 h0.5 s-0.4
les+elev 7.4 a-0.5 c0.5 d0.4 e-0.3 g0.8 i-0.4 r0.9
les+enfa 6.1 a-0.6 c-0.5 g0.9 j-0.3 n-0.3 p-0.3 q0.6 r1.0 s0.3
les+envo 6.9 a-0.8 g-0.3 h0.3 n0.7 o1.8 q-0.4
les+epre 7.4 a-0.4 c-0.3
les+fact 6.9 a-0.6 b-0.3 d-0.4 l-0.4 m-0.3 o-0.4
les+fair 7.4 c0.4 j0.9
les+fete 7.4 b0.7 i0.6 j0.3
les+fich 6.4 b-0.5 c0.5 e0.8 f1.1 g-0.4 i0.9 j0.4 m0.5 n-0.3 o-0.3 p0.3 q0.3 t-0.3
les+fill 6.9 a-0.7 e-0.4 g0.9 h0.8 n0.3 r0.9 s-0.4
les+fond 7.4 c0.9 k0.3 q0.9
les+four 7.4 d0.3 j0.5 o0.6
les+frai 6.4 a1.0 c1.8 d-0.4 g-0.5 i1.5 m0.4 p1.1 r-0.4 s-0.4
les+gami 7.4 d0.5 e0.4 g-0.4 r-0.3
les+gard 7.4 e0.9 g0.4 j0.7 p0.6
les+gars 6.9 a-1.1 d-0.4 e-0.6 g2.0 i-0.4 l0.4 p-0.4 r2.0 s-0.3
les+gens 6.4 a-0.4 c-0.4 d0.6 e-0.4 g1.2 h0.4 i-0.4 m-0.5 p-0.4 r1.2 s0.5 t0.5
les+glyc 7.4 l0.9 m0.4 o0.4
les+gros 7.4 a0.3 b0.7 c0.3 d0.5 s0.5
les+grou 7.4 a0.7 e1.0 f1.2 s0.6
les+imag 7.4 e0.5 j0.9
les+inde 7.4 a-0.5 b-0.3 l0.6 n1.7
les+init 7.4 a-0.3 d-0.3 e-0.3 h0.3 o0.3 q0.3
les+insc 7.1 h0.6 t0.9
les+inte 7.4 a-0.5 g0.6 r0.6
les+invi 7.4 c0.5 g1.0 r1.0 t0.8
les+join 7.1 a1.3 c0.3 d0.4 e1.7 g-0.3 p0.8
les+larm 7.4 d0.6
les+marq 7.4 c0.4 i0.4 r0.4 s0.6
les+mati 7.4 a-0.4 c0.3 e-0.5 g0.9 h1.3 p0.5 r0.9 s0.4
les+meil 7.4 a-0.4 d-0.3
les+ment 7.1 e0.5 p0.4
les+menu 6.7 d-0.4 g-0.3 m0.7 s-0.3 t0.4
les+mess 7.4 a0.3 e0.6 t0.5
les+mesu 7.1 a-0.4 b0.4 d-0.3 n-0.3 p0.5 t0.6
les+mise 7.4 a-0.4 j-0.5
les+noms 7.4 c0.3 s0.8
les+note 7.4 d0.8 e0.3 i0.4
les+nouv 7.1 a-0.5 f0.3 g0.6 h1.1 r1.1
les+offr 7.4 b1.1 d1.0 m0.8 t0.3
les+ouvr 7.1 a-0.5 e0.5
les+papi 6.9 d0.4 j0.5 k0.5 n0.7 r-0.3
les+pare 6.4 a1.1 b0.9 c1.5 e0.8 g-0.6 j0.4 m-0.4 r-0.3 s0.7 t0.3
les+pena 7.4 a0.4 c1.1 j1.6 p0.4
les+peti 7.4 h0.4 t0.4
les+phot 5.5 a0.6 d-0.6 e1.5 g0.5 i1.2 m-0.4 o0.4 p1.3 r0.8 s-0.3 t0.5
les+pied 6.9 a-0.5 e-0.8 g0.6 h0.6 l0.5 q-0.3 r0.8 s-0.4
les+plan 5.9 b-0.7 c1.7 d-0.9 e0.5 g1.0 i-0.6 j0.6 k1.3 m-0.3 n0.5 o0.6 p-0.7 q0.3 r1.6 s-0.7
les+plaq 7.4 k0.3 l0.4 m0.3
les+plin 7.4 a0.7 e1.0 m0.4
les+plus 7.4 c0.4 d0.4 g0.6 n0.8 r0.5
les+pomp 6.9 d-0.3 e0.8 g-0.4 j0.4 q0.6 t2.1
les+port 7.4 b0.7 g0.5 n0.8 r0.4
les+pour 7.4 c0.4 s0.6
les+prem 7.1 a0.4 b0.6 c0.8 g-0.3 k0.6 l0.7 m0.6 o0.6 s0.6
les+pres 7.4 a0.7 b0.7 e-0.3 i-0.3 s2.0
les+proc 7.4 o0.3
les+prog 7.4 a0.3 c0.5 t0.7
les+regl 7.4 a0.4 e1.0 g-0.4 p0.6 r-0.5
les+rela 6.9 a-0.4 b1.2 i-0.4 m-0.5 n1.2 p-0.3 s0.5 t0.8
les+rele 7.1 a-0.5 b0.3 f0.3 l0.4 m0.4
les+rend 7.4 a0.6 d0.3 e0.5 f1.0
les+repo 6.7 a-0.4 c0.5 d0.6 e-0.4 f1.1 h-0.4 j-0.5 p-0.4 q0.3 t-0.5
les+repr 7.4 i0.6 r0.4
les+rese 6.4 a0.9 c-0.4 e1.3 f0.5 g-0.4 i0.3 p1.6 r-0.3 s1.4
les+reta 5.7 c0.5 i0.3 j-0.3
les+ride 7.4 a-0.4 g0.9 n0.5 r0.9 s-0.3
les+site 7.4 a0.3 e1.1 i0.7 s0.4
les+six 7.4 a0.6 b0.6 c-0.4 d0.6 e1.3 g-0.4 h0.8 l0.3 o0.8 q0.4 t-0.4
les+tabl 7.4 c0.5 h0.4 s0.4
les+text 7.1 a-0.3 e-0.3
les+tick 6.9 d-0.5 e0.7 g-0.4 i0.6 p-0.3 t0.7
les+till 7.4 e0.4 j0.3 q0.4
les+tira 7.4 a0.3 c0.7 e0.6 i1.0
les+toit 7.4 h0.4 q0.4
les+trav 6.9 i-0.4
les+tren 7.4 a0.3 j-0.3 p0.9
les+troi 6.9 a-0.5 b-0.3 c0.6 e-0.7 j0.6 n0.3 t-0.3
les+vaca 6.9 e0.5 h0.7 j0.6
les+vach 7.4 a0.4 c0.5 f0.4 k0.3 m0.3
les+vend 7.1 b0.5 d0.8 f0.3 k0.5 n0.7 s0.6
les+vent 7.4 a0.4 e0.9 g0.4 i0.8 k0.9 r0.5
les+vieu 7.1 a-0.8 c-0.4 d-0.4 e-0.4 h0.5 k0.6 o0.3 r0.4
les+visu 6.7 a-0.9 e-0.4 g1.3 j-0.3 l0.3 r1.7
les+vitr 7.4 p0.4
les+yeux 6.6 b-0.4 c-0.3 d-0.5 g1.0 h2.1 i-0.5 j-0.4 l1.2 n-0.5 o0.3 p0.7 r1.4 s-0.3
lett 4.9 a0.9 b0.7 d1.3 f-0.4 g-0.6 h-0.6 i0.4 j1.0 k-0.5 l-0.4 m-0.6 o1.1 p1.1 r-0.5 s-0.4 t-0.4
lett+a 7.4 g0.6 r0.6
lett+adhe 7.4 a-0.3 e-0.4
lett+de 6.6 c1.0 h0.3 j-0.4 p0.5
lett+du 7.4 d0.6 j0.3
lett+mort 6.9 a0.9 b0.8 d1.6 f0.4 i0.4 s-0.3
lett+reco 6.4 a0.8 b-0.4 i0.9 j2.4 p0.4 r-0.4 s-0.4
lettre 4.9 a1.0 b0.7 d1.3 f-0.4 g-0.5 h-0.6 i0.4 j1.0 k-0.4 l-0.4 m-0.6 o1.1 p1.2 r-0.4 s-0.4 t-0.4
leur 5.0 a-0.4 c0.3 d1.3 e0.7 g0.9 h-0.7 j-1.0 k-0.7 l-0.3 m-0.4 n-0.4 q-0.5 r1.2 s1.9
leur+comm 7.4 c0.4 s0.5
leur+prop 7.1 a-0.4 e-0.4 g-0.3 i0.5 r0.3
leur+raco 7.4 a0.4 d1.0 s1.0
leur+repo 7.4 a0.3 b0.7 d0.4 s0.3
leurs 6.9 a-0.8 e-0.4 g0.8 r1.1
leve 6.1 a1.3 b-0.4 d-0.4 e0.7 g-0.6 p1.6 q-0.4 r-0.6 s-0.3
leve+des 7.4 a0.4 e-0.5 p1.2
levee 6.6 a0.8 p0.9
lias 7.4 a0.4 e0.9 i0.7
liasse 7.4 a0.4 e0.9 i0.7
libe 6.1 a-0.9 b-0.4 g-0.7 i1.1 k2.0 m-0.5 n1.2 o0.7 p-0.6 q0.9 s-0.4 t-0.4
libe+le 7.4 c0.3 e-0.4 k0.6 l0.5 m0.9 o0.7 p0.5
libell 6.9 a-0.6 c0.3 d-0.4 e-0.4 k0.9 m-0.4 n1.4 o0.9 p-0.5 r0.3
libere 6.9 a-0.4 c-0.4 e0.5 g-0.4 j0.6 k1.5 q0.9 r-0.3
libert 7.4 d0.5 i1.3
libr 6.0 a-0.4 b-0.4 c1.2 h0.5 j-0.4 m0.5 p-0.4 q0.5 s0.6
libr+de 7.4 a-0.5 i0.6
libr+le 7.4 c0.4 s0.5
librai 6.9 a0.4 c1.0 d0.7 g0.4 h0.9 m0.8 q0.8 s0.4
libre 6.7 c0.5 g-0.3 i-0.4 s0.4
libres 7.1 a-0.6 i0.6
lice 5.9 a-0.6 b0.4 e-0.4 g-0.5 i0.7 j-0.5 o-0.6 p-0.3 q-0.3 s-0.5 t1.1
licenc 6.0 a-0.6 b0.5 c0.4 f0.3 g-0.5 h0.4 i0.8 j-0.5 k0.3 o-0.6 p-0.3 s-0.5 t1.1
lie 7.4 c0.6 l0.4 p0.8
lie+a 7.1 c0.5 i0.9 p0.7
lien 5.3 c0.4 d0.6 e1.0 f0.7 g-0.6 j-0.5 m-0.7 n-0.4 o0.8 p-0.5 q1.7 r-0.3 t1.1
lien+vers 5.7 b-0.3 c0.4 f1.1
lieu 5.5 b-0.4 c1.1 d-0.3 f0.5 g0.6 h3.4 i-0.7 j1.0 k0.4 l0.4 n1.0 o0.5 q-0.4 r0.4 s-0.3
lieu+de 6.0 c0.6 d-0.4 e0.8 f-0.3 g-0.9 h1.7 i-0.7 j1.1 k0.9 m-0.5 n1.0 p0.7 s-0.5 t0.5
lieux 6.7 e0.8 h0.7 j1.0 k0.6 m0.3 p-0.3
lign 4.8 a0.6 b0.9 d0.4 e-0.7 f0.9 g-0.6 h0.3 j-1.0 l-0.4 m3.4 o-0.7 s0.4
lign+ce 7.4 b0.8 e0.7 s0.7
lign+de 7.1 b0.3 f0.5
lign+est 7.4 a-1.0 e-0.3 i-0.3 m0.6
lign+et 7.1 a0.7 e0.3 i-0.3 m1.1 p0.7 r-0.3 s0.6
lign+le 7.1 c0.4 e-0.3 k0.5 n0.7 s0.3
lign+ont 7.4 a0.5 e0.8 i0.9
ligne 4.9 a0.3 b0.6 c-0.6 d0.4 e-0.5 f1.0 g-0.5 h0.5 j-0.9 l-0.4 m3.7 o-0.7 q-0.4 s0.4
lignes 6.9 a0.4 b0.5 c0.9 n0.6
ligu 7.4 b-0.3 d0.6 e0.8 h0.3 m0.3 r0.4 t0.8
ligue 7.4 b-0.3 d0.6 e0.8 h0.3 m0.3 r0.4 t0.8
lili 7.4 e1.0 f0.4 g0.5 h1.2 k0.5 m0.8 r0.9
lill 6.7 a-0.9 e-0.4 h0.3 i-0.3 j-0.4 k0.8
lille 6.7 a-0.9 e-0.4 h0.3 i-0.3 j-0.4 k0.8
limi 6.2 a0.4 c0.5 d1.1 e0.8 g-0.5 i0.6 j0.3 l-0.3 o1.6
limite 6.2 a0.4 c0.5 d1.1 e0.8 g-0.5 i0.6 j0.3 l-0.3 o1.6
limo 7.1 a0.7 b0.6 c0.5 d0.5 e0.9 i1.1 j0.5
limoge 7.1 a0.7 b0.6 c0.5 d0.5 e0.9 i1.1 j0.5
limp 6.9 a-0.6 d-0.4 f-0.3 g2.2 h1.9 i-0.3 k1.2 l0.7 n0.4 o0.4 p-0.3 q0.6 r2.4
limp+et 7.4 a-0.3 g1.3 h0.9 k0.4 r1.3 t0.4
limpid 6.9 a-0.6 d-0.4 f-0.3 g2.2 h1.9 i-0.3 k1.2 l0.7 n0.4 o0.4 p-0.3 q0.6 r2.4
ling 7.4 a0.4 c0.8 e0.5 g-0.3
link 6.9 c-0.3 d0.4 e-0.5 h0.4 k0.4 s0.5 t1.3
linked 7.1 d0.4 e-0.5 h0.4 k0.4 s0.6 t1.4
lion 7.4 a-0.3 b0.4 c-0.3 d0.5 h1.4 m0.4 o0.4 q1.4 r0.4
liqu 6.7 a-0.9 b0.5 e-0.3 i-0.4 j-0.6 l1.3 m0.4
liqu+de 7.4 l1.1
liquid 6.7 a-0.9 b0.5 e-0.3 i-0.4 j-0.6 l1.3 m0.4
lire 7.4 a0.4 c0.7 j0.6 p0.9
lis 7.1 b1.7 e0.4 h0.4 l0.4 m1.3 r0.7 s-0.3
lisa 7.4 c-0.3 d0.6 i0.6
lisant 7.4 c-0.3 d0.6 i0.6
lisb 7.4 n0.6 q0.4 r0.4 t0.3
lisbon 7.4 n0.6 q0.4 r0.4 t0.3
lise 6.7 c-0.4 d-0.5 e0.6 f0.6 m0.5 q0.4
lisent 7.4 e0.9 s0.3
lisi 7.1 e0.7 g0.3 i0.7 o0.8 r0.7
lisibl 7.1 e0.7 g0.3 i0.7 o0.8 r0.7
liss 7.4 l1.2
list 6.2 a-0.7 b-0.6 d-0.6 g-0.3 j-0.3 s-0.4
list+de 7.4 f0.4 m0.5 o0.6 q-0.4
list+des 7.1 a-0.4
liste 6.3 a-0.7 b-0.5 d-0.6 g-0.3 j-0.3 s-0.4
lit 6.6 b0.5 c-0.3 d-0.4 e0.7 f1.0 g0.9 i-0.4 k0.9 l-0.4 m-0.4 p0.6 r1.4 s-0.5
liti 6.6 a-0.4 d-0.4 h0.9 k-0.3 m0.8 p-0.3 t0.4
liti+avec 7.4 g0.4 h0.9 m0.4 n0.3 o0.3 r0.5
litige 6.6 a-0.4 d-0.4 h0.9 k-0.3 m0.8 p-0.3 t0.4
litt 7.4 a0.6 c0.4 e1.0 p1.0 s0.6
litter 7.4 a0.6 c0.4 e1.0 p1.0 s0.6
livr 4.4 a1.2 b0.6 c4.5 d-0.6 e1.4 g1.2 h-0.6 i-1.6 j0.7 k-0.5 m-0.4 n1.6 o1.1 q0.8 r1.7 s0.4 t0.6
livr+a 6.9 c0.7 e0.7 g0.5 j0.5 r0.5 s0.9
livr+accu 7.4 a0.5 e1.0 f1.4
livr+avec 6.9 a0.5 c0.7 e1.4 g0.4 n0.4
livr+de 6.7 c0.4 g0.9 j0.4 l0.8 p0.7 q0.4 r0.8
livr+des 7.4 c0.5 e0.9 f-0.3 t0.4
livr+du 7.1 e0.5 i0.4 m0.9 p-0.3 q0.7
livr+en 7.4 c0.3 d0.9 m0.9
livr+la 7.4 c0.3 j0.5
livr+le 7.1 a0.3 b-0.4 c1.1 d0.5 h0.5 m0.7 n0.5
livr+les 7.4 o0.5
livr+ne 7.4 g0.5 p0.6 q1.1 r0.4
livr+pour 7.4 b0.4 e-0.3 f0.3 g-0.4 r-0.4
livrab 7.4 a1.1 c1.8 e0.6 i0.3 p1.2
livrai 5.4 c2.3 e-1.1 f-0.7 g-0.6 i-0.7 j0.7 l-0.3 n1.7 r-0.4 s0.3
livre 6.0 a1.0 b1.1 c0.3 e2.2 f-0.4 g0.6 i-0.6 j-0.5 k-0.5 l-0.3 m0.4 p-0.8 q-0.4 r1.1
livree 6.7 a0.4 c0.6 e1.1 g0.4 i-0.3 j0.5 n0.4 p0.9 s0.7
livrer 6.7 a0.7 c1.3 d-0.4 i-0.4 j1.1 n0.6 t0.5
livres 6.9 c0.9 o2.3 p-0.3 q0.8 r0.4 t0.8
livret 6.6 e0.4 f1.5 g1.5 l0.7 q0.4 r1.5
livreu 6.6 a-1.0 c-0.4 e-0.3 p-0.3 q0.8
loca 4.9 a-1.7 b-0.3 d-1.1 e-0.6 g-1.2 j-1.2 p-0.5 r-0.6 s-0.4
loca+a 6.7 b0.3 c-0.4 d0.3 f0.6 i0.8 j-0.3 t0.3
loca+cont 7.4 b-0.4 c0.4 h-0.4 n0.3 t-0.4
loca+du 7.1 a-0.6 b0.4 i-0.3 j-0.3 l0.4
loca+est 7.4 a-0.3 k0.8
loca+nous 7.1 a-0.7 c-0.4 j-0.5 o0.6 p-0.4 q0.4 s-0.6
local 6.2 a-0.7 e-0.6 g-0.6 m-0.3 n-0.5 o0.5 p-0.4 q0.3 r-0.4 s-0.9 t-0.3
locale 7.4 e0.3 f0.5 i1.1
locata 5.4 a-1.1 d-0.9 e-0.7 g-0.6 i-1.0 j-1.5 k0.4 l0.4 o-0.4 q-0.4 s0.5
locaux 7.1 a0.4 c1.0 g-0.3 h-0.3 k-0.3 n0.3 p1.1
loge 6.7 a0.9 e0.6 g-0.4 h-0.3 i0.5 m0.7 o0.4 r-0.5
loge+a 7.4 m0.4 o0.6
logeme 7.1 m0.3 o0.5
logi 5.4 a1.4 b-0.7 d1.2 e3.2 f0.4 g-0.9 h-0.4 i2.4 j2.0 k0.7 m-0.7 o1.1 p0.8 q-0.4 r-0.9
logi+de 6.7 a1.0 d1.0 e0.5 g-0.4 i0.8 j0.4 p1.5 r-0.4
logi+et 7.4 e0.5 i1.2 j0.8
logi+ne 7.4 i0.6
logici 5.5 a1.2 b-0.7 d1.3 e3.0 f0.4 g-0.8 i2.5 j1.5 k0.8 m-0.7 o1.1 p0.8 q-0.4 r-0.9 s-0.6
logo 6.1 a0.5 e1.4 g1.6 h0.9 i-0.5 j-0.4 k1.1 l-0.3 r2.2 t1.6
logo+en 7.4 g-0.3
loi 6.7 c0.3 e-0.5 i-0.3 m0.6 p-0.3
loic 7.1 a0.6 b0.6 e0.7 h0.3 m0.6 o0.4 p0.7 t1.4
loin 6.7 a0.8 b1.6 i-0.4 j0.6 s0.4
loir 7.4 a-0.5 g0.6 q1.0 r0.7 t0.5
long 5.7 a0.4 b1.3 c1.4 d1.6 e-0.5 h1.0 j-0.6 k0.3 l0.7 m0.5 n-0.3 o0.9 r-0.6 s0.4
longte 6.7 b1.6 c-0.3 e0.7 g-0.5 h-0.6 k0.6 n-0.6 o0.7 q0.9 s-0.4
longue 6.9 a0.4 c-0.4 h0.5 m0.7 o0.3 p0.4 r-0.3 s1.4
lope 7.4 c0.4
lors 7.1 b0.3 c0.9 e0.6 g0.8 h0.5 r1.1
lors+de 6.9 c0.8 e0.5 g0.8 h0.5 i0.6 r1.0 s0.8
lot 7.1 j-0.3 m0.4 n0.8 o-0.3
loti 6.9 a0.7 b-0.4 c0.8 g-0.3 i0.5 s2.2 t-0.3
lotiss 6.9 a0.7 b-0.4 c0.8 g-0.3 i0.5 s2.2 t-0.3
louc 7.4 a-0.6 d-0.5 f0.4
louche 7.4 a-0.6 d-0.5 f0.4
loue 6.7 a0.4 b1.0 d0.4 e-0.4 i-0.4 k0.7 n0.4 s0.6
loue+pour 7.4 b0.5 f0.3 k0.8 n0.5
loup 6.9 a-0.4 b0.6 e0.5 g0.6 i-0.3 j-0.5 q1.0 r0.8
loye 6.9 a0.4 c0.4 i0.4 j0.9 p0.6
loyers 7.4 a0.6 c0.6 e0.4 i0.6 j1.1 p0.8
lu 6.1 a-1.5 c-0.5 d-0.5 f0.5 i-0.6 j-0.3 k0.8 p-0.5 t0.5
lu+le 7.1 a-0.7 e-0.3 g0.5 r0.5
luc 6.7 e-0.3 g0.4 j0.3 l0.9 r0.3 s0.5
luci 6.4 b-0.3 c0.5 f0.4 g0.5 k0.9 l-0.4 p-0.3 q1.1 r0.5 s-0.5
lucie 6.9 c-0.4 g0.3 k0.5 q1.4
lucien 7.1 c0.9 j0.4 k0.4 r0.4 s-0.4
lui 4.6 a-0.5 d0.5 e0.8 g0.6 h0.8 i0.7 j1.1 k0.7 m-0.4 o0.3 p-1.5 r1.1 t0.4
lui+ai 5.9 b-0.3 c0.5 g0.7 h0.9 i-0.5 p-0.4 s1.2
lui+dire 7.4 e0.3 s0.9
lui+et 7.4 b0.6 c0.3 f0.4 k0.8
lui+meme 7.1 a-0.8 b0.4 c-0.4 g-0.4 i0.6 t0.4
lui+parl 7.4 d0.5 f0.6
lui+qui 7.1 a-0.4 i0.5 k0.7 l0.5 n-0.3
lui+suff 7.4 e-0.4 k0.7 n0.4 q0.4
lumi 6.9 a-0.4 e-0.3 h0.6 i-0.3 l0.4 r0.5
lumier 7.1 a-0.3 e-0.3 h0.7 l0.4 r0.5
lund 4.4 b-0.4 c2.2 d-0.3 f1.1 g-1.0 i-1.0 j0.4 k1.7 l0.3 m-0.8 n2.0 p-1.6 q-0.5 t1.4
lund+des 7.4 a-0.4 f-0.4 n0.6 p-0.4 r0.5
lund+elle 7.4 a0.6 c1.5 e1.6 k0.9 q0.6 t1.0
lund+et 5.9 a0.5 c0.4 i0.5 n0.6
lund+la 7.4 a-0.4 b0.4 c0.4 e-0.4 i-0.4 k1.9 l1.1 r0.3
lund+on 7.1 a-0.5 c0.6 d0.5 t1.1
lund+ou 7.4 a-0.4 k1.1
lundi 4.4 b-0.4 c2.2 d-0.3 f1.1 g-1.0 i-1.0 j0.4 k1.7 l0.3 m-0.8 n2.0 p-1.6 q-0.5 t1.4
lune 7.4 c0.6 h0.4 j0.8 k0.3 n0.6 r0.5
lyce 6.9 a0.6 d1.2 e1.1 g-0.4 i1.0 n0.6
lycee 6.9 a0.6 d1.2 e1.1 g-0.4 i1.0 n0.6
lyon 6.6 a0.5 c-0.3 d0.5 e-0.5 i0.7 s1.4
lyon+a 7.4 a-0.3 g0.6 i1.2 r0.5
m 5.2 e1.6 f0.5 i-1.4 j1.0 k1.5 l0.3 m1.6 n0.6 p-0.8 q0.8 r0.5 s-0.8 t1.1
m'a 4.5 a2.1 b0.8 c1.1 d1.4 e1.7 g-0.5 i0.9 j1.2 l0.4 n0.4 p0.7 s1.6
m'a+conf 7.4 a0.3 d0.5 j0.9 p0.4
m'a+dema 5.8 a0.4 b1.9 c1.3 d-1.3 h0.4 i1.0 j-0.4 m-0.5 s1.6
m'a+dit 6.7 e1.2 f0.7 g-0.6 k0.4 o0.3 p-0.4 t0.7
m'a+donn 7.1 a0.6 c0.8 d0.5 g-0.4 i1.2 j0.4 p0.7 s0.5
m'a+fait 6.7 a0.3 d1.9 e0.6 g0.9 i-0.4 j0.9 r1.2
m'a+pris 7.4 b0.8 s0.8
m'a+repo 7.4 c-0.3 d0.3 e0.9 j0.9 s0.3
m'en 6.3 a-0.8 c-0.5 e-0.6 h0.7 i-0.4 n0.9 q0.7 s-0.3
m'en+parl 7.4 g0.4
m+de 7.4 a0.5 j0.5 m0.8
m+et 6.9 a-0.4 g1.5 h0.7 k0.5 q0.7 r1.4
ma 3.5 a-0.3 c0.9 d1.0 e0.9 f1.0 g2.3 h0.5 i-0.8 j1.1 k1.4 m-1.1 n0.9 o0.3 p1.6 r2.9 s1.5
ma+banq 6.6 a0.7 d-0.4 e0.4 l0.5 n0.5 p1.6 r-0.3 s-0.3
ma+bell 6.3 a-1.2 c-0.4 d-0.4 g0.7 h0.7 i-0.6 p-0.5 s-0.4
ma+cart 7.1 e0.5 g-0.5 l0.3 n0.3 p0.3
ma+chie 7.4 d0.9 e-0.3 i0.8 j0.4 p0.6
ma+coll 6.7 a-0.6 e-0.4 i-0.3 j-0.3 m0.4 n-0.3 o0.4 r-0.3
ma+comp 6.9 a0.4 e0.4 i1.0 o0.5 p0.6 q0.5
ma+cous 7.4 a-0.4 f0.3 g1.1 h1.4 q1.1 r1.5
ma+decl 7.1 a0.6 c2.2 d1.9 i0.5 k0.5 t1.1
ma+femm 6.1 a-0.5 d-0.6 e-0.5 f-0.4 g1.5 h-0.4 k0.4 n0.4 o0.5 q0.3 r1.7 s-0.6
ma+fill 5.5 a-0.5 b-0.6 e0.6 f-0.5 g-0.4 h-0.5 j0.5 k0.6 m0.5 n0.6 o0.7 s-0.3
ma+gran 7.4 e0.4 p0.8
ma+hier 7.4 a0.3 f1.9
ma+jour 7.4 c-0.4 d0.4 e0.4 g1.1 r1.0
ma+mere 6.0 d-0.6 g1.3 h0.6 j-0.5 l0.4 m-0.4 r1.8
ma+mess 7.4 a-0.4 b0.4 d0.4 e0.4 o0.5
ma+mutu 7.4 e0.5 j0.7 p0.9 s1.0
ma+niec 7.1 e0.3 g-0.4 i1.4 s1.0
ma+part 6.9 b-0.4 c0.9 d-0.4 e-0.7 g0.6 h1.6 i-0.3 k0.5 m0.4 o-0.3 q0.6 r-0.4 s-0.4
ma+pati 7.4 d0.8 j0.6 s0.6
ma+plac 7.4 c0.4 f0.3 j0.5 k0.9 p0.4
ma+prop 7.4 a0.3 d0.4 e0.4 s0.6
ma+prot 7.1 a0.7 j1.7 p0.4 s0.4
ma+recl 7.4 d0.8 e-0.3 j0.9
ma+repo 7.1 a0.8 d-0.4 e0.7 g-0.3 j0.5 p1.6 s0.4
ma+robe 7.4 a0.4 e0.8 s1.2
ma+sœur 6.9 d0.6 e0.4 h0.7 i1.2
ma+tant 7.1 c0.7 h-0.3 n0.4 p-0.3 q0.3 t-0.3
ma+tete 7.4 a0.5 b0.7 e0.5 g-0.4 p0.6 r-0.3 s0.3
ma+vois 6.9 a-0.8 e-0.4 g0.6 p-0.4 r0.6
mach 6.7 a-0.4 d0.7 e-0.9 g0.4 h1.0 i-0.4 k0.8 l0.3 o-0.4 p-0.3 r0.8 s0.4 t0.4
mach+a 7.4 d1.0 e-0.4 m0.5 n-0.3 s0.7
machin 6.9 b-0.5 d0.9 e-0.6 h1.0 k0.5 n-0.4 r0.4 s0.5
maco 6.4 c1.2 e-0.7 h0.7 i-0.4 p-0.3 q-0.4
maco+a 7.1 c1.3 g-0.3 k0.4
macon 6.7 c1.1 g-0.3 k0.4
mada 4.8 b0.8 d1.4 e1.5 f1.8 h-0.5 i0.4 j1.0 k0.3 l1.7 m0.7 n0.7 o0.7 p-1.1 q1.3 r0.3 t0.5
mada+je 7.4 a0.4 b0.8 e-0.3 j0.4 m2.1
mada+la 6.6 a0.6 d0.4 e1.8 f1.6 g-0.3 j0.8 o-0.3 s1.2
mada+le 7.4 e0.5 i0.7 j-0.4 q0.8
mada+mon 7.4 b1.0 c0.8 d0.8 k-0.5 m0.3 t1.0
mada+mons 7.4 f0.5 o0.6
mada+nous 6.9 c-0.4 g-0.3 j0.7 n0.6 o0.8 q-0.3 t0.6
mada+vous 7.4 d0.4 e0.6 i0.5
madame 4.8 b0.8 d1.4 e1.5 f1.8 h-0.5 i0.4 j1.0 k0.3 l1.7 m0.7 n0.7 o0.7 p-1.1 q1.3 r0.3 t0.5
maga 5.8 d0.4 g-0.6 p-0.5 s0.6 t-0.3
maga+de 7.4 d0.5 e0.3 j0.6 s1.0
magali 7.4 h0.3
magasi 6.4 b0.4 d0.3 g-0.5 h-0.5 i0.4 s-0.3
magazi 6.7 e0.5 g-0.4 i-0.4 j0.3 s1.1
magi 7.1 g0.4 p0.4 r0.5
magist 7.4 p0.5
magn 7.1 a-0.3 g1.3 n0.9 o0.5 r1.2
magnif 7.1 a-0.3 g1.3 n0.9 o0.5 r1.2
mai 5.4 a-0.7 b-0.4 c0.9 d0.6 e-0.7 g0.6 h1.2 i-0.6 l0.4 n-0.5 o0.6 p-0.8 q0.4 r0.9 s-0.5
mai+a 7.4 a-0.4 b0.5 g0.4 l0.3 r0.6
mail 5.1 a0.9 b0.7 c-0.3 d0.6 g-1.0 i0.6 j-0.9 k0.5 o-0.5 p1.5 r-0.5 s-0.9
mail+hier 7.4 a0.7 k-0.3 p2.1 q-0.4
mail+rest 7.4 a0.5 d1.3 p-0.4
mails 6.6 d1.5 e-0.4 i-0.5 p-0.5 s-0.4
main 4.3 a1.4 b0.4 c0.5 d0.9 e1.2 g-0.6 i1.2 j1.5 k-0.8 m-0.5 n0.8 p-1.0 r-0.4 s-0.4
main+a 6.6 d1.6 j-0.6 r-0.4 t0.8
main+au 7.1 b1.0 e-0.5 p1.4 q-0.4
main+de 7.4 a0.7 c0.6 e0.4 j1.6
main+du 7.4 e-0.4 m0.8
main+est 6.9 a0.5 b1.4 c-0.4 e1.2 g0.6 i0.7 n0.5 p0.7 r0.8
main+et 7.1 a-0.9 b-0.3 d-0.3 f0.3 i-0.6 l1.6 n2.4 p-0.4
main+on 7.4 b0.7 d0.6 i0.5
main+pour 7.4 i1.1 j0.3
main+que 7.1 a0.4 b0.6 e1.9 f0.4 i-0.5 o0.6 r-0.3 s0.6
main+sur 6.9 e0.7 f1.4 g0.9 i-0.3 n0.4 o0.3 r1.4
main+un 7.4 c1.3 e-0.3 h1.3 k0.8 l0.8 q0.9
mains 6.9 d-0.3 e-0.6 g0.9 i0.4 j0.8 r0.9
mainte 4.7 a0.4 b0.6 c0.5 d1.7 g-1.1 h0.8 i0.5 j-0.7 k-0.4 l0.5 n1.4 p-0.5 r-0.9
mair 5.0 a-0.6 b-0.5 e1.4 f0.7 i-1.6 l1.0 n1.8 p-0.7 q1.5 r0.4
mair+a 7.1 a0.4 d0.8 f1.1 j-0.4 s2.1
mair+de 6.7 d-0.4 g0.4 h0.7 j-0.3 m0.6 n1.5 o-0.4 p0.4 q0.4 r0.5
mair+est 6.9 a0.7 c-0.3 e1.2 l1.2 n-0.3 q0.8 r0.3
mair+nous 6.9 c0.7 f-0.4 j0.6 k0.4 l0.5 n0.4 q0.5 t0.4
maire 6.1 a0.5 b-0.4 c0.5 d-0.8 e1.8 f0.8 i-0.6 j-0.5 m0.9 n0.6 s0.7
mairie 5.3 a-1.2 e0.5 h0.4 i-1.2 j0.5 k0.4 l0.9 n1.6 p-0.4 q1.4 r0.6 s-1.0
mais 3.7 a-0.8 c1.9 d1.6 e-0.6 f1.2 g0.7 h1.1 j0.4 k0.8 m0.8 n-0.5 o0.6 q0.6 r1.2 s-1.7 t-0.8
mais+a 6.7 a1.2 b0.7 c0.4 d-0.3 g-0.3 j1.1 p1.2 s0.8
mais+au 7.4 d0.4 s0.4
mais+ce 7.4 a-0.4 g0.9 r0.8
mais+cela 7.4 c1.5 e-0.4 i-0.3 k0.4 l0.6
mais+de 6.3 a0.4 f0.9 h0.8 i-0.4 j0.5 p0.6 s-0.4 t0.8
mais+depu 7.4 a0.3 g-0.3 i0.9 r-0.3
mais+est 6.9 d0.5 h0.3 i-0.3 j-0.3 n0.5 p1.2
mais+il 7.1 b-0.4 c-0.4 e-0.3 k-0.3 o0.3
mais+j'ai 7.4 b0.5
mais+je 6.4 c-0.5 i-0.5 j0.9 k0.6 m0.5 o1.4 p-0.4 q1.4
mais+la 6.2 a0.8 c0.6 e0.4 f0.5 i0.9 j0.5 l-0.4 p1.1 s-0.3
mais+le 6.3 a-0.4 d-0.5 e0.7 g-0.4 i-0.5 p-0.4 q0.6 r-0.4 s-0.4
mais+on 7.4 a-0.8 c0.3 g2.0 h1.7 k0.5 l0.5 q0.8 r0.8
mais+pas 7.4 g-0.5 h0.4
mais+rien 7.4 f0.7 g-0.3 o0.6 r-0.3
mais+si 7.4 d0.4 g0.9 i0.7 r0.8
mais+tant 7.4 l1.0 m0.8
mais+tout 7.4 a0.4 b0.5 c0.7 d0.5 e-0.5 p0.8 s0.5
mais+voil 7.4 f0.8 g0.4 h0.5 i0.4 r0.3
maison 5.2 b-0.5 d0.9 g-0.6 h0.3 i0.4 j0.4 l0.5 m-0.6 n-0.3 o-0.5 s0.7
mait 5.6 a0.5 b0.9 c0.4 d-0.4 e-0.9 f-0.3 g0.8 h1.6 i-0.7 j2.2 k0.6 m2.0 n0.6 o-0.4 q0.4 r1.0 s-0.5 t0.4
mait+ouvr 7.1 a0.4 c0.4 e-0.4 f-0.4 k0.8 m1.3 n1.1 p0.5 t0.4
mait+œuvr 7.1 c0.4 g0.5 h0.8 m0.7 p-0.3 r0.5
maitre 5.6 b0.9 c0.4 d-0.4 e-0.8 g0.9 h1.6 i-0.6 j2.2 k0.6 m1.4 n0.6 o-0.4 q0.4 r1.1 s-0.5 t0.5
majo 6.9 a0.6 b-0.4 c2.1 d0.7 h0.4 i-0.4 m0.7 s-0.3
majo+de 7.4 a0.7 c1.9 d0.6 m1.0
majore 7.4 a0.3 c1.0 d0.7 j0.5 m0.9
mal 6.0 a1.4 b2.0 c0.6 e2.0 g-0.9 i-0.6 j-0.6 p-0.6 r-0.4 s0.7 t0.4
mal+du 7.4 a-0.9 b0.5 e0.4 f-0.4 g1.9 k0.6 r2.1 t0.4
mal+orth 7.4 a1.1 e1.8 g-0.4
mala 6.9 a-0.3 b0.4 l1.2 n1.3
mala+et 7.1 a-0.7 g0.5 i-0.4 l1.3 n1.4 r0.5
maladi 7.4 a-0.4 i-0.3 l1.4 n1.5
malf 7.1 b-0.3 c-0.4 e1.0 j1.1 k0.3 p-0.3
malfac 7.1 b-0.3 c-0.4 e1.0 j1.1 k0.3 p-0.3
malg 6.3 a0.3 b1.1 c-0.8 d0.8 h0.5 m-0.4 p0.5 s-0.3 t-0.4
malg+la 6.9 a0.8 b1.4 c-0.3 d1.0 g-0.4 p0.8 r-0.5
malgre 6.3 a0.3 b1.1 c-0.8 d0.8 h0.5 m-0.4 p0.5 s-0.3 t-0.4
malh 6.9 a-0.7 h0.5 i0.7 k1.7 l-0.4 t0.5
malh+annu 7.4 a-0.4 d-0.3 h0.4 k1.0 t0.4
malheu 6.9 a-0.7 h0.5 i0.7 k1.7 l-0.4 t0.5
mall 7.4 d0.6 p0.7
mallet 7.4 d0.6 p0.7
mama 6.6 a0.4 b0.5 c-0.5 d0.4 e0.4 g-0.4 h-0.5 i0.4 j-0.4 r-0.3 s1.2
maman 6.9 b0.5 c-0.4 e-0.4 h-0.5 i0.5 s0.4
mamans 7.4 a0.4 d0.5 e0.9 s1.0
manc 7.1 c0.5 d-0.3 n0.5 s0.4
manche 7.1 c0.5 d-0.3 n0.5 s0.4
mand 5.6 a-0.7 b0.3 c-0.9 d0.4 e1.0 g0.3 h1.7 i0.5 j-0.4 k0.8 l1.3 n0.9 p1.4 q1.8 r1.3 s-0.6 t-0.5
mand+a 7.4 a0.5 e0.9 g0.5 h0.6 j-0.3 k0.7 p1.4 r0.4
mand+de 7.1 a0.8 e1.5 i0.4 p1.0
mand+sepa 7.4 d0.8 f0.4 h0.3 i0.7 p0.5
mandat 5.6 a-0.7 b0.3 c-0.9 d0.4 e1.0 g0.3 h1.7 i0.5 j-0.4 k0.8 l1.3 n0.9 p1.4 q1.8 r1.3 s-0.6 t-0.5
mang 6.7 a-0.5 e0.4 g-0.4 i-0.8 o1.4 s0.4
mange 7.1 a-0.8 i-0.6 o1.5
mangea 7.4 c0.4 e0.3 j0.5 p0.4 s0.4
mani+pas 7.4 a0.9 d2.3 e-0.4 g-0.3 j1.1 s-0.4
mano 7.4 c0.4 k0.9 n-0.5 q1.0 s0.6
manon 7.4 c0.4 k0.9 n-0.5 q1.0 s0.6
manq 5.3 a0.5 c0.5 d0.7 e1.4 f-0.7 g-0.6 h0.4 i-0.7 j0.6 k0.4 l-0.3 m-0.5 n-0.7 o2.6 q0.8 t2.0
manq+a 7.1 c0.6 i0.4
manq+la 6.9 c0.8 d0.4 e0.5 i-0.3 o1.2 q0.3 s-0.3 t1.1
manq+les 7.4 p0.6
manq+pas 7.1 a0.6 d0.4 e0.5 j-0.4 s1.9
manq+votr 7.4 o1.0 t1.2
manqua 7.4 a0.4 e1.0 q0.9
manque 5.4 c0.6 d0.8 e0.7 f-0.6 g-0.5 h0.4 i-0.5 j0.6 k0.4 m-0.5 n-0.6 o2.7 t2.1
manu 6.9 a-0.6 c-0.4 g1.2 r1.1
maqu 6.1 a-1.2 b-0.6 c0.6 e-0.4 g0.7 h0.7 i-0.5 j-0.4 k-0.5 l0.4 m0.5 n0.5 p-0.6 r1.0 s-0.6
maqu+b 7.4 a-0.6 d0.3 f0.3 h0.4 k-0.5 o0.3
maquet 6.2 a-0.9 b-0.5 c0.7 e-0.4 g0.8 h0.7 i-0.4 j-0.3 k-0.5 l-0.4 m0.7 p-0.5 r1.1 s-0.6
mara 7.4 a0.6 c1.8 g0.4 h0.7 s-0.3
marb 7.4 b0.4 c-0.3 d1.0 o0.5 s0.7
marbre 7.4 b0.4 c-0.3 d1.0 o0.5 s0.7
marc 4.8 a0.6 c0.5 e0.9 h0.4 i1.1 j-0.9 l-0.6 o-0.4 p1.9 s0.9 t-0.5
marc+a 7.4 i1.4 j0.3 p0.7
marc+de 7.1 a-0.4 d0.3 i0.5 r-0.3 s0.3
marc+pas 6.9 a0.5 c-0.5 d-0.6 e2.0 g-0.4 h0.4 i-0.4 n0.4 p1.1
marcel 7.4 k0.5 n0.8
marcha 6.4 c-0.5 e0.4 g0.7 i-0.4 r0.3 s0.5
marche 5.2 a1.2 c1.3 d0.6 e1.3 g-1.1 i1.7 j-0.7 l-0.5 p2.2 r-0.3 s0.7 t-0.3
mard 4.9 b-0.6 c-0.6 d0.5 e0.8 f-0.8 j-0.6 k3.4 l-0.8 m-0.4 p-0.9 s0.4 t1.5
mard+au 7.1 g-0.3 s0.6
mard+et 6.9 a1.1 d0.4 e1.4 i1.0 s0.7 t0.8
mard+on 7.4 a-0.5 c-0.3 d-0.4 e-0.5 h0.8 i-0.4 k1.8
mard+pour 7.4 a-0.4
mard+proc 7.4 a-0.4 b0.5 e0.4 h0.4 k1.8 r0.3 t0.6
mard+soir 7.4 b-0.3 g0.6 n0.8 r0.5
mardi 4.9 b-0.6 c-0.6 d0.5 e0.8 f-0.8 j-0.6 k3.4 l-0.8 m-0.4 p-0.9 s0.4 t1.5
mari 4.9 c0.8 d0.7 e1.6 f0.3 g0.8 h-0.5 i0.4 n0.5 p-1.1 r0.7 s1.3 t0.7
mari+d'un 7.4 a0.4 e0.8 j0.7 s0.9
mari+de 7.4 a0.5 e1.2 i0.6 s0.6
mari+est 7.1 a0.8 b0.6 d1.3 e0.6 i0.3 m0.8 s0.6
mari+et 7.4 b0.7 e0.4 i0.5
mari+net 7.4 a0.7 d0.7 e0.3 s1.4
mariag 5.9 a0.7 b-0.4 d0.3 e1.1 h-0.4 i-0.3 k0.6 p-0.4 r-0.5 s2.3
marie 6.6 a-0.5 b-0.5 c0.4 d-0.5 f0.4 i-0.3 m0.3 n0.6 o0.3 p-0.4 r0.4 s-0.3
mariee 6.9 a0.6 d0.5 e0.8 s1.6 t0.7
marq 6.3 e1.5 f0.5 g-0.6 i-0.3 l-0.3 m-0.4 p0.4 q0.4 r0.5
marque 6.7 a0.3 e2.0 f0.6 g-0.4 h0.3 o0.3 q0.5 r0.8
marqui 7.4 a0.3 b0.7 c0.3 d0.5 j0.6 p0.7 s-0.4
marr 7.4 a0.3 e0.4 p0.6
mars 5.1 a-0.9 d1.2 e0.9 g-1.6 h0.5 i1.8 j-0.8 m-0.6 n-1.0 o2.3 p-1.2 q-0.6 r-1.1 s-0.9 t0.5
mars+je 7.4 a-0.4 i0.6
mars+pour 7.4 a-0.3
mart 6.9 o0.4 r0.3 t0.5
martin 7.1 o0.4 t0.5
mass 7.1 e0.7 o0.4 q0.4 s0.6
masse 7.4 d0.4 f0.3 o0.4 q0.4
matc 7.4 g-0.3 h0.4 k0.3
match 7.4 g-0.3 h0.4 k0.3
mate 6.4 a-0.6 c-0.6 d-0.4 e-0.5 g0.4 i-0.3 k-0.3 r0.5
matern 6.6 a-0.6 c-0.6 d-0.3 e-0.4 g0.4 i-0.3 k-0.3 r0.6
math 6.6 b-0.7 d-0.7 e0.3 g-0.3 h0.6 l1.2 m-0.5 p-0.3 q1.1 s-0.3
mathie 7.4 b-0.3 q0.4 t0.3
mathil 7.4 b-0.4 h0.4 i0.5 q0.7
mati 4.4 b-0.7 c0.3 d0.9 e2.0 f0.4 h0.3 i-0.4 j-1.0 k1.9 m-1.0 n0.8 o-1.0 p-0.5 q1.6 t2.9
mati+a 7.1 e0.9 n1.5 q-0.6
mati+est 7.4 b0.3 e0.8 k1.9 t1.4
mati+et 6.3 a1.5 c0.5 d1.8 e0.8 g0.5 i0.4 k-0.3 t1.3
mati+pour 7.4 n-0.4 o-0.4 q0.7
mati+tout 7.4 a-0.4 g0.8 k0.9 n0.4 r0.7
mati+vous 7.4 e0.3 k0.6 q0.5 t0.5
matin 4.5 a0.4 b-0.6 d0.9 e2.5 f0.6 g-0.5 h-0.3 j-0.9 k1.8 m-0.9 n1.0 o-0.9 p-0.7 q1.7 s-0.3 t2.8
matine 6.9 i-0.3 r-0.3 t0.4
matins 7.4 a-0.4 c0.3 e-0.5 g0.9 h1.3 p0.5 r0.9 s0.4
maud 6.9 a-0.4 f0.4 j-0.5 k-0.5 l1.2 n1.0 t1.6
maur 7.1 c0.7 j0.3 l0.7 s1.0
mauv 5.9 c0.3 e0.4 h0.4 i-0.6 j-0.5 k0.4 m-0.4 o-0.4 p-0.4 r0.7 s-0.5 t0.5
mauv+avis 7.4 c0.9 e-0.4 k0.5 n0.6 r0.3 t0.5
mauv+surp 7.4 a-0.4 g0.9 r0.9
mauvai 5.9 c0.3 e0.4 h0.4 i-0.6 j-0.5 k0.4 m-0.4 o-0.4 p-0.4 r0.7 s-0.5 t0.5
maxi 7.4 a-0.3 g0.5 h0.4 r0.4
maxime 7.4 a-0.3 g0.5 h0.4 r0.4
me 3.3 a2.4 b0.5 c1.4 d3.3 f1.5 g-2.2 h-0.5 i0.4 k-0.5 l-0.7 m0.8 n0.3 o3.2 p-0.5 q0.8 r-1.2 t1.6
me+bala 7.1 c0.5 d0.6 f1.0 g0.5 i0.6 l0.4 r0.6 s0.5
me+comm 6.9 a0.6 b-0.4 d1.5 e1.1 f3.1 i-0.3 j-0.3 k-0.4 n-0.3 o1.0 q-0.5 t-0.3
me+comp 7.4 a0.3 b0.4 c0.9 e-0.5 m1.3 p-0.3
me+conf 6.4 a-0.5 b-0.3 c0.8 d0.3 e0.3 f1.0 g-0.4 i-0.8 j-0.3 l-0.4 n0.3 o0.6 p-0.5 q1.4 t-0.4
me+conn 6.9 a-0.3 c-0.3 d0.5 e-0.4 g0.5 i-0.4 k0.9 l1.1 r1.0 s0.4
me+dema 5.7 b-0.3 c-0.5 d0.4 f-0.4 i0.7 j-0.8 l-0.6 n-0.6 o0.7 p0.4 q-0.4 s1.2
me+dire 5.7 b-0.4 c1.3 f-0.5 g-0.6 h-0.3 i-0.8 k-0.3 o0.6 p-0.5 r-0.7 t-0.5
me+dit 7.4 a0.3 e0.4 p0.8
me+donn 7.1 c0.5 g0.5 j0.3 r0.4
me+envo 7.1 a0.3 e0.4 i0.7 o0.6 p0.4 q0.5
me+fair 7.4 b1.3 e-0.4 g0.5 h0.6 j0.4 p0.9 r0.4
me+fait 7.1 a0.4 d-0.3 e-0.6 f0.3 h0.3 t-0.3
me+faud 6.9 a-0.3 b-0.4 f0.4 h0.7 o0.6 t0.8
me+faut 6.9 a-0.6 f1.5 h0.5 j-0.4 k-0.4 o0.6 p-0.3 t0.9
me+four 7.4 a0.3 j1.1 m1.1
me+garn 7.4 a0.4 e1.1 i0.4 j1.1 p0.5
me+la 6.2 d0.6 g-0.3 i-0.4 n-0.5 o2.1 p-0.4 r-0.6 t2.5
me+lais 7.4 c1.0 d0.9 l0.6 n0.3 r-0.3 t0.3
me+le 6.3 a-1.3 b-0.5 c-0.7 d-0.9 e0.7 g0.7 i-0.6 j-0.3 k0.3 l0.3 n-0.5 o2.4 p-0.5 q1.4 r1.5 s-0.4 t-0.7
me+les 7.1 e-0.5 j0.4 o0.9
me+manq 7.1 c-0.4 d0.7 o1.0 q0.4 t0.8
me+mett 6.9 f0.8 i0.4 n1.6 q-0.3
me+para 6.7 a0.4 b1.1 c0.3 d-0.6 e-0.4 i-0.4 j0.7 m0.5 n-0.4 p0.3
me+perm 6.9 d1.3 e-0.5 g0.3 h0.8 i-0.3 r0.6
me+pren 7.1 b0.3 g0.4 m0.4 r0.5
me+prop 6.9 b0.8 d-0.4 i1.0 k1.0 l0.8 o0.6 q0.4 r0.3 t-0.4
me+rapp 6.1 a0.9 b-0.3 c0.5 d1.8 e0.5 f0.3 g-0.4 i0.4 m-0.5 o-0.3 p1.4 q-0.3 s-0.5 t0.7
me+recl 6.4 a-0.8 c-0.4 d-0.4 e-0.5 g-0.5 o1.3 r-0.6 t0.6
me+refa 7.4 a0.6 b0.8 e1.2 s0.7
me+rela 7.4 a-0.5 l1.9 m0.4 n0.9 o0.4
me+remb 7.4 a0.5 d0.4 e1.0 p0.9 s0.5
me+renv 6.7 a-0.5 e-0.6 h-0.5 n0.6 o1.2
me+repo 6.6 a1.2 d3.2 e-0.5 i-0.8 j0.6 p0.8 s1.3
me+rest 6.9 a1.3 b1.1 c0.4 d0.7 e-0.3 g-0.3 i0.4 s1.3 t1.1
me+sens 7.4 c0.6 i0.4
me+suff 7.4 a-0.8 d-0.5 f0.4
me+suis 7.1 c-0.4 h0.4 i0.7 m0.4 p0.4
me+tran 6.9 a1.2 b0.4 e0.9 i1.0 t0.4
meau 7.4 d0.5
meaux 7.4 d0.5
mech 7.4 a-0.4
mechan 7.4 a-0.4
meco 7.4 a-0.5 s-0.4
mecont 7.4 a-0.5 s-0.4
mede 6.9 c-0.5 d-0.5 f0.4
medeci 6.9 c-0.5 d-0.5 f0.4
medi 5.7 a1.0 b-0.6 d1.3 e-0.5 f1.9 g-0.8 h-0.5 j0.9 m0.4 p-0.6 q-0.4 r-0.7 s0.7 t0.8
medi+avec 7.4 d0.4 f0.4 i0.8
medi+de 6.9 a0.3 b-0.3 e-0.5 j0.5 m0.7 s0.9
medi+et 7.4 d0.4 j1.1 s0.6
medi+inte 7.4 a0.7 d1.5 f2.0
mediat 6.0 a0.6 b-0.5 d1.4 e-1.0 f1.7 g-0.5 h-0.4 i-0.6 j1.0 m0.4 p-0.5 r-0.4 s0.9
meil 6.3 a-0.6 b0.7 c0.4 d-0.7 g1.4 h-0.4 j-0.4 n-0.4 o-0.4 r1.1
meille 6.3 a-0.6 b0.7 c0.4 d-0.7 g1.4 h-0.4 j-0.4 n-0.4 o-0.4 r1.1
mela 7.1 f1.1 k0.8
melang 7.4 e0.4 f1.2
memb 7.1 a0.8 d0.4 e1.0 g-0.4 j0.5 p0.7 r-0.3 s2.0
membre 7.1 a0.8 d0.4 e1.0 g-0.4 j0.5 p0.7 r-0.3 s2.0
meme 3.9 a-0.7 b1.2 c0.7 d-0.4 e0.6 f0.5 g2.8 h5.5 i0.9 j-0.6 k1.4 l0.8 m0.9 n-0.6 p-0.6 q-0.5 r2.9 s-1.6 t1.6
meme+a 7.4 a-0.4 c-0.3 d-0.4 f0.4 g0.4 r0.5
meme+avec 7.1 e-0.3 i0.4 m1.1 t0.5
meme+chos 6.9 b0.9 c0.5 d-0.4 e-0.3 g1.0 h1.8 k0.4 p0.5 r1.3 s-0.4 t0.6
meme+dans 7.4 a0.6 c1.4 e1.0 p0.6
meme+en 7.1 a-0.6 h0.5 i0.6 r0.4
meme+equi 7.1 a-0.6 f0.4 g0.7 h2.6 i-0.4 m0.7
meme+erre 7.4 a0.6 c-1.0 d0.4 e2.2 f0.4 g-0.6 h0.5 i-0.3 m-0.4 p-0.4 r-0.5 t-0.4
meme+form 6.9 a-0.6 e-0.4 g0.8 h1.6 i-0.3 r0.8
meme+gera 7.4 b0.6 e0.3 g0.9 n0.9 q-0.3 r0.9 t0.4
meme+heur 7.1 a-0.5 b0.8 c0.4 g-0.3 k2.4 n0.4 t0.6
meme+jour 7.4 a-0.3 c-0.4 q0.3
meme+la 7.1 b0.5 c-0.6 e-0.5 j-0.3 q0.3
meme+le 6.9 a0.8 e0.9 p0.8
meme+les 6.9 f0.3 g1.4 h1.0 i0.4 k0.6 n0.4 q0.4 r1.7
meme+mon 7.4 a-0.3 b-0.3 g0.8 q0.3 r0.9 t0.4
meme+pas 6.6 a-0.3 c-0.4 d0.9 g0.6 h1.0 i1.8 j-0.3 p-0.4 q0.5 r0.9
meme+prof 7.4 t1.0
meme+quan 7.4 a-0.3 h0.3
meme+tari 7.1 a-0.6 b-0.4 e-0.4 h2.2 o0.4 r-0.3 t0.5
meme+un 6.9 a0.3 b0.4 d1.0 i0.5 m0.5
memes 6.6 a0.9 b-0.5 c0.6 d0.9 e1.4 f0.5 g-0.7 h1.7 j0.7 k-0.4 m-0.8 n-0.4 o1.3 r-0.7 s-0.5
memo 6.4 a-0.7 i-0.3 m0.5 n0.6 p-0.5 q0.6 r0.4
memo+de 7.1 a-0.6 e-0.4 g-0.4 q0.8 r-0.4
memoir 6.4 a-0.7 i-0.3 m0.5 n0.6 p-0.5 q0.6 r0.4
mena 5.5 a-0.9 c-0.5 h0.3 i-0.4 j-0.7 q-0.5 r0.8 s-0.8
mena+de 6.2 a-0.9 b-0.3 d-0.8 e-0.7 f-0.3 i-0.4 j-0.4 s-0.4
menace 5.9 a-1.4 d-1.0 e-0.7 f-0.3 h-0.5 i-0.7 j-0.6 m-0.3 p-0.3 s-0.7
menage 6.7 a0.7 c-0.3 d0.9 e0.8 g0.6 h0.5 i0.4 m0.6 p0.7 r0.5
mens 5.9 a1.4 b0.8 d1.8 e1.3 f-0.5 g-0.4 i1.9 j0.4 k0.6 m0.6 n-0.5 o-0.5 p2.6 q0.8 s-0.5 t-0.4
mens+est 7.4 d0.8 e0.5 g-0.6 p0.6 q1.3 r-0.4
mens+nous 7.4 a0.4 b1.2 i1.2
mensua 6.6 a0.8 c-0.3 d0.3 e1.2 g-0.6 i0.9 j0.7 l0.4 m1.0 p2.5 q1.1
mensue 6.4 a0.8 b0.7 c0.3 d1.6 f-0.4 i1.2 k0.5 p0.4
ment 6.3 b-0.4 d-0.5 f-0.3 g-0.6 i-0.4 j-0.3 m0.5 o1.1 p0.4 q0.4
ment+a 7.4 a0.4 b1.4 j0.9 s0.7
ment+la 7.4 a0.5 g-0.5 j-0.3
mentio 6.6 b-0.4 d-0.4 e0.3 g-0.4 m0.6 o1.3 p0.5 q0.5 s-0.3
menu 6.0 b-0.3 c1.1 e1.1 g-0.5 h-0.5 i-0.8 j-0.5 l-0.4 n-0.3 o1.3 p0.5 s0.7
menuis 6.6 a0.4 c1.4 e0.6 i-0.4 j-0.4 m-0.4 o1.4 p1.1 r0.4 s0.8
menus 6.7 a-0.5 b-0.4 e0.6 g-0.4 i-0.4 m0.7 p-0.4 t0.3
mer 7.4 g-0.3 r-0.5
merc 3.0 a-2.9 b-0.9 c-0.8 d-1.2 e-2.8 f-0.7 g2.1 h-0.6 i-1.1 j-1.6 k0.4 m0.9 o1.4 p-2.4 q0.3 r3.0 s-2.8 t0.7
merc+a 6.0 a-1.0 b-0.3 c-0.8 e-1.4 g1.9 h-0.7 i-0.6 k0.4 n-0.5 p-0.4 q0.6 r1.8 s-0.4
merc+adre 7.4 a-0.4 b0.5
merc+ajou 5.7 j-0.3
merc+avan 6.6 a-0.6 b0.4 d0.5 g-0.4 h-0.4 k0.7 l0.9 o0.5 t1.3
merc+avoi 6.7 a-0.6 e-0.4 g2.4 r2.3 t0.6
merc+beau 7.4 a0.7 e0.3 f0.8 h0.4 m1.2 n0.4 o0.8
merc+bien 7.1 o0.8 r-0.4
merc+de 4.3 a0.9 b1.0 e0.7 g-3.0 h0.4 i0.7 j-0.8 k0.6 l0.6 m2.3 o0.6 p-0.5 q1.1 r-1.6 s-1.7 t-0.5
merc+ecri 7.1 a-0.4
merc+enco 7.1 c-0.3 g1.4 i0.5 m0.4 n-0.3 q0.6 r1.5 t0.9
merc+et 7.1 b-0.4 c0.6 h0.9 k1.0 l0.6 m-0.4 n0.5
merc+infi 7.1 a-0.4 d-0.4 f0.4 g0.8 i0.5 l0.3 q0.7 r1.3
merc+mais 7.4 b0.9 e-0.5 l0.4 m1.4 p0.6
merc+merc 7.4 a-0.3 g0.8 r0.9
merc+pour 5.1 a-1.0 b0.3 c0.4 d0.8 e-0.5 g3.7 h0.7 j-0.8 l-0.3 m0.5 n1.2 o0.8 p-0.9 q1.3 r4.4 s-0.8
merci 3.1 a-2.8 b-0.4 c-0.9 d-1.3 e-1.9 f-0.9 g2.3 h-0.7 i-0.5 j-1.7 l-0.4 m1.3 o1.8 p-2.0 q0.5 r2.9 s-2.8 t0.6
mercie 7.4 a-0.5 g0.7 h0.5 r0.8
mercre 5.6 b-0.5 c0.8 d0.8 e-1.1 f1.1 g-0.5 i-1.0 k1.4 o-0.5 p-0.7 t0.4
mere 5.4 a-1.0 b-0.6 d-1.0 f-0.4 g1.3 h0.4 j-0.5 m-0.7 n-0.4 r1.7 s-0.4 t0.3
mere+a 6.7 a-0.8 c-0.3 e-0.6 g0.9 h0.7 j-0.3 p-0.3 r1.1
meri 6.0 a-0.8 d-0.7 g3.1 i-0.6 j1.0 k0.4 r3.2 t0.6
merite 6.1 a-0.5 d-0.6 g2.7 i-0.5 j1.1 l-0.4 p0.3 q-0.3 r2.8
merv 6.9 a-0.3 f0.3 g1.5 i0.4 m0.8 n0.4 r1.6
mervei 6.9 a-0.3 f0.3 g1.5 i0.4 m0.8 n0.4 r1.6
mes 4.2 a1.6 b1.2 c1.5 d3.5 e0.5 f0.8 g3.0 h0.7 i-0.3 k-0.5 o-0.9 p1.1 r4.1 s3.7 t1.1
mes+beau 7.4 a-0.6 g1.1 h0.7 r1.2
mes+coll 7.4 b0.5 c0.8 g0.5 r0.5 s0.7
mes+comp 7.4 a-0.6 d-0.4 g1.5 l0.4 n-0.3 r1.8
mes+conf 7.4 g1.1 i-0.4 r1.0 s0.8
mes+cour 7.1 a0.4 c0.3 d1.0 j0.6 p0.4
mes+deux 7.4 a0.5 e0.6 p1.0
mes+excu 7.4 a-0.5 g1.0 r0.8
mes+mail 6.6 d0.9 g-0.3 i-0.3 o0.5 p-0.5
mes+mess 7.1 d1.0 e-0.4 f0.4 q0.3
mes+rele 7.1 a-0.6 n0.8 o0.6 q-0.5
mes+salu 7.1 a0.4 b1.3 j0.6 m1.9 p-0.3
mes+vois 7.4 a0.6 d1.1 e0.6 i0.8 s1.3
mess 4.7 a-0.9 b-0.3 c0.4 d2.1 e0.5 f1.2 g-0.7 h0.5 i-0.8 j-1.3 l0.3 m-0.7 n0.6 p-1.3 q0.4 r0.8 t0.5
mess+a 6.6 a-0.3 c-0.5 f0.4 g0.4 i-0.3 j-0.3 l0.8
mess+de 7.4 g0.3
mess+en 7.4 c1.8 d1.0 e0.7 f0.7 n0.6 o0.6 r0.3 s0.5
mess+est 6.9 a-0.5 b0.4 d-0.6 f0.8 h0.3 q0.7
mess+n'a 7.1 a-0.6 h0.3 n0.5 o-0.3
mess+ne 7.1 t0.3
mess+sera 7.4 b0.4 e-0.3 h0.3 m0.6 r0.3
messag 4.7 a-0.6 c0.5 d2.1 e0.6 f1.2 g-1.4 h0.5 i-0.7 j-1.2 l-0.3 m-0.6 n0.7 p-1.2 q0.4 s0.3 t0.5
messe 7.4 a-0.4 g1.0 l1.0 r0.9
mesu 6.1 b1.4 c-0.4 d-1.1 e2.3 g0.7 j0.6 k-0.5 l-0.3 m0.6 r0.7 s-0.3 t0.7
mesure 6.2 b0.6 c-0.4 d-1.1 e2.4 g0.7 i-0.6 j0.6 k-0.5 l-0.3 m0.8 r0.8 t0.7
met 6.6 b1.7 c-0.4 i-0.3 l1.4 m1.1 p-0.4 r0.9 s-0.5
met+la 7.4 a0.5 b1.8 e0.4 h0.4 l0.4 m1.4
mete 7.4 c-0.5 d0.4 l-0.4 m0.4 s0.7
meteo 7.4 c-0.5 d0.4 l-0.4 m0.4 s0.7
meti 6.4 c-0.8 e1.0 f0.9 g1.1 h0.3 j-0.5 p-0.3 r1.2 s1.8 t-0.4
metier 6.4 c-0.8 e1.0 f0.9 g1.1 h0.3 j-0.5 p-0.3 r1.2 s1.8 t-0.4
metr 6.7 c-0.4 d-0.6 e0.8 m1.1 n0.4 p-0.4 q-0.3 r-0.5
metre 7.4 e0.3 m0.4
metres 7.4 c-0.3 d-0.5 e0.7 m0.7 n0.5 p-0.3 r-0.3
mets 6.3 b-0.5 c-0.6 d-0.5 e0.6 f1.1 g0.7 h1.5 m-0.5 n0.4 o0.5 p-0.5 r0.6 s-0.5 t0.3
mets+en 7.1 d-0.4 e1.0 g0.7 h1.0 j0.4 k0.4 r0.7 t0.6
mett 4.5 a-0.4 b-0.8 c0.5 e0.3 f1.7 g-1.3 h0.8 i0.5 j0.6 k-0.5 l-0.3 n0.9 p-0.7 q0.4 t-0.7
mett+a 7.1 d0.4 f0.4
mett+en 5.6 c1.3 e-1.0 f1.9 i-0.3 j0.9 p-0.4
mett+fin 6.7 c0.4 e0.7 i2.2 j0.6
mett+le 5.8 q0.4
mett+les 7.1 a0.6 s1.3
mett+un 7.4 d0.4 o0.4 q0.4
mett+zero 7.4 a0.4 b0.7 c0.4 e0.5 s1.2
mettez 6.9 a-0.6 d-0.4 g-0.4 h1.8 k0.6 n1.5 o-0.4 p-0.3
metton 6.6 a1.3 e2.1 f0.4 i1.5 j1.8
mettra 7.4 c0.5 d0.4 f0.7 s0.6
mettre 4.8 a-1.2 b-0.6 c0.5 e-0.7 f1.2 g-0.8 j-1.0 k-0.4 n0.5 q0.6 r0.3 t-0.5
metz 7.4 a-0.6 d-0.3 g0.5 h0.5 r0.4
mi 6.6 c0.8 g-0.4 i-0.4 j0.7 r-0.3
mi+sept 7.4 a0.6 c1.2 i-0.3 j1.0 s0.5
mich 6.9 a-0.3 b-0.3 f0.3 g0.5 h1.4 l0.6 m0.3 n1.2 o-0.5 q0.4 r0.6 t-0.4
michel 6.9 a-0.3 b-0.3 f0.3 g0.5 h1.4 l0.6 m0.3 n1.2 o-0.5 q0.4 r0.6 t-0.4
micr 6.9 d-0.3 e0.9 m0.7 p-0.3 t1.2
micro 7.1 b0.3 t0.8
midi 5.5 a-0.7 c-0.3 d-1.0 e0.4 f-0.6 g0.5 i-0.9 j-0.8 m-0.7 n1.0 o0.4 p-0.7 r1.0 s-0.6 t4.4
midi+a 7.4 a0.5 e0.7 i0.6 n0.7
midi+et 7.1 b0.3 e1.1 h0.4 i-0.3 m-0.4 n1.1 t1.1
mien 5.8 a2.0 c0.3 d1.4 e1.5 g-1.0 j2.1 m0.6 n0.6 p-0.7 q-0.4 r-0.7 s1.5
mienne 6.9 b0.7 g-0.3 n0.9 s0.4
mieu 6.0 b0.6 c-0.5 d-0.9 e1.4 f0.3 n-0.3 o0.6 r0.4 t0.3
mieu+pour 7.1 c-0.4 k0.3 o0.5 p-0.3
mieu+que 7.1 b0.6 e-0.3 j0.8
mieux 6.0 b0.6 c-0.5 d-0.9 e1.4 f0.3 n-0.3 o0.6 r0.4 t0.3
migr 6.6 a-0.5 b0.4 d-0.4 e0.6 g1.3 i-0.5 j-0.3 p0.4 r1.3 s0.5
migrat 6.7 a-0.7 b0.4 d-0.4 g1.3 i-0.4 r1.4 s0.5
mill 5.6 a0.8 b-0.6 d0.5 e1.6 f-0.4 g-0.5 h0.6 i-0.8 j-0.4 l-0.4 m-0.5 r-0.3 s3.2
mill+de 6.7 a0.6 e0.6 i-0.3 s2.4
mill+le 7.4 d-0.3 h1.3 n0.5 s0.4
mille 6.2 c-0.3 d0.6 e0.7 g-0.6 h0.8 i-0.4 j-0.3 p0.7 r-0.4 s1.2
millim 7.4 d0.4 e0.4 g0.3 r0.4 s-0.3
millio 6.7 a0.6 e0.6 i-0.3 s2.4
mini 6.7 a-0.5 j-0.3 n0.4 r0.5 t0.7
mini+la 7.4 b0.3 e0.4 n0.5
minist 7.1 a-0.4 e-0.4 g0.5 r0.3 t0.9
minu 5.5 d0.4 e-0.8 f0.7 g0.8 h-0.5 j-0.8 k-0.4 m0.5 n-0.5 p0.8 q1.0 r0.9 s0.8 t1.0
minu+de 7.1 c0.3 e-0.5 f0.6 s1.4
minu+pour 7.4 a0.5 c0.8 e1.1 h-0.3 p1.4
minu+un 7.4 a-0.6 g1.2 r1.2
minuit 7.1 a-0.9 c-0.5 d-0.3 s-0.4 t1.9
minute 5.6 a0.6 b0.3 c0.6 d0.7 e-0.7 f0.8 g0.6 h-0.4 j-0.7 k-0.4 m0.6 n-0.4 o0.3 p0.9 q1.1 r0.8 s1.1 t-0.5
mira 7.1 i0.5 k0.5 r-0.3
mirabe 7.1 i0.5 k0.5 r-0.3
mire 6.9 a-0.4 b-0.4 e-0.4 g0.4 h0.4 l0.9 n0.4 r0.5
mireil 6.9 a-0.4 b-0.4 e-0.4 g0.4 h0.4 l0.9 n0.4 r0.5
mis 5.3 b0.6 e1.4 f0.4 i-1.6 j-0.8 k-0.4 l0.9 m0.8 p1.2 s-0.8
mis+cinq 7.1 b0.4 c0.6 e-0.3 g0.7 p0.7 r0.7 s-0.4
mis+du 7.4 g0.4 h0.4
mis+en 7.4 e0.5 m0.9 p0.7
mis+un 6.9 e1.2 r0.3 s0.6
mis+une 7.4 a-0.6 s-0.4
mis+votr 7.4 a0.4 b0.9 d0.5 l1.0 m0.7 p0.4
mise 5.1 a0.6 b1.1 d1.1 e2.1 h0.4 j0.4 k0.4 m-0.5 p-1.0 q0.6 s-1.2 t0.8
mise+a 6.4 a2.0 b0.5 c0.4 d-0.8 e2.9 g-0.9 i-0.4 k0.5 l-0.4 p-0.4 r-0.7 s-0.4 t1.2
mise+en 5.5 a-0.4 d0.6 f-0.5 g-0.8 i0.4 j0.9 k-0.3 l-0.4 n-0.4 p-0.5 q0.3 r-0.6 s-0.6
mises 6.7 b0.6 c-0.3 e-0.5 j-0.5
miss 6.4 b-0.4 c-0.4 d0.8 e-0.6 h0.9 j-0.7 m0.8 p0.6 q0.4
miss+de 7.4 b0.7 h0.5 i0.5
missio 6.4 b-0.4 c-0.4 d0.8 e-0.6 h0.9 j-0.7 m0.8 p0.6 q0.4
mixt 7.4 h0.5 n0.4 q0.9
mixte 7.4 h0.5 n0.4 q0.9
mme 4.4 b0.6 c-0.6 d1.3 e0.3 f0.9 g0.8 h0.7 i-0.7 j0.6 k0.3 m0.7 p0.7 q0.5 r1.2 s-0.9
mme+ferr 7.4 a0.4 e0.9 h0.3 j1.0
mme+tous 7.4 t0.4
mo 7.4 a-0.4 g0.6
mobi 7.4 p0.4 q0.4
mode 6.0 c-0.5 d-0.3 e1.3 h-0.4 i-0.6 j-0.4 n0.5 o0.6 p-0.6 r0.3 s-0.6 t-0.5
mode+de 6.6 a-0.7 b-0.5 m0.4 n0.6 o0.8 t-0.5
modele 6.1 c-0.4 d-0.5 e1.3 f-0.4 h-0.5 i-0.5 j-0.3 n0.6 p-0.5 r0.4 s-0.5 t-0.4
modi 6.6 a-0.5 e-0.4 f0.4 i-0.4 j-0.3 l0.4 o0.8 r-0.3
modifi 6.6 a-0.5 e-0.4 f0.4 i-0.4 j-0.3 l0.4 o0.8 r-0.3
modu 6.3 a-0.4 c0.8 d-0.5 f-0.3 g0.4 h1.5 i-0.4 k0.3 n0.3 r0.6 t0.3
modu+de 7.4 c0.5 h0.7
module 6.3 a-0.4 c0.8 d-0.5 f-0.3 g0.4 h1.5 i-0.4 k0.3 n0.3 r0.6 t0.3
moi 3.7 a2.8 b1.6 c0.4 d3.1 e1.3 f2.5 h1.5 i-1.8 k1.6 l0.5 m1.9 n1.1 o0.7 p1.9 r0.4 s2.8 t3.3
moi+auss 6.7 a0.3 d0.4 g0.7 h-0.3 j0.6 l0.9 m0.8 p1.0 r0.7
moi+avon 7.4 a0.4 b0.7 i0.4 j0.3
moi+ca 7.1 e0.5 h0.4 o0.4 t0.9
moi+ce 7.4 a-0.5 i0.8
moi+des 7.1 c-0.4 e0.9 t2.5
moi+est 7.4 a0.3 b0.4 p0.4
moi+et 6.6 a1.0 b0.4 c0.3 d4.4 f2.4 g-0.5 i-0.5 j-0.4 k-0.3 l0.3 n1.1 o0.7 p0.4 r-0.3 s0.7
moi+je 5.8 d0.3 e0.7 g0.8 h1.3 i-0.6 j0.7 k-0.3 m-0.3 n-0.3 p1.2 r0.9 s0.8 t-0.3
moi+la 6.7 a0.6 b1.0 c1.1 d-0.5 e-0.4 h0.3 j0.6 m0.5 p-0.4 s1.2 t1.5
moi+le 6.9 a-0.3 d1.1 e-0.4 f0.7 i-0.4 o1.7 p-0.3 s1.0
moi+les 7.4 e0.4 k0.6 n0.8
moi+meme 6.9 f0.7 g-0.4 i1.5
moi+ni 7.4 e-0.3 f0.6 g0.9 m0.6 r0.9
moi+pour 7.1 a1.3 e1.1 p2.2 s0.4
moi+quan 6.6 a0.4 c0.6 d-0.4 e0.4 f0.4 h0.3 p1.3
moi+qui 6.4 a-0.6 b0.8 e0.6 f-0.4 g0.4 h0.5 i-0.5 j-0.4 k0.3 p-0.5 q0.4 r1.0 s-0.6 t0.6
moi+si 6.4 a-0.8 b-0.5 c-0.5 d-0.3 e0.5 g-0.3 h-0.4 i-0.5 j-0.4 k1.2 l0.3 m0.7 n1.6 o-0.4 p-0.6 q1.8 s-0.5
moi+un 7.4 h0.4 m0.6 p0.7
moi+une 6.3 b0.5 c0.5 f0.6 g1.3 h1.7 i-0.5 k1.1 m1.0 n-0.4 o0.6 p-0.6 s0.3 t-0.5
moi+vite 7.4 a-0.6 e-0.4 k1.1 t0.9
moi+votr 7.1 a0.6 d0.4 e-0.7 f2.8 g-0.4 i-0.4 j-0.4 k0.3 o-0.4 s-0.3
moin 5.0 a1.9 b3.3 c0.3 e1.2 f1.2 g-1.3 i1.2 j-1.1 m-0.5 n-0.4 p-0.6 q0.5 r-0.3 s0.5 t0.4
moin+cher 7.4 a0.4 b1.1 i0.9
moin+de 6.9 b1.2 c-0.4 d1.3 f1.1 i-0.6 n-0.4 o0.4 s-0.3 t0.6
moin+des 7.4 a0.7 b0.6 e0.5 p0.9 s1.2
moin+que 7.4 b0.7 g0.5 i0.5 q1.0 r0.4
moin+repo 7.4 a0.5 c1.0 d1.7 p-0.3
moindr 7.1 a1.2 b2.2 d-0.4 e0.4 p0.7 s1.0
moins 5.1 a1.1 b1.9 c0.4 d0.5 e1.0 f1.3 g-1.2 i1.4 j-1.0 n-0.3 o0.3 p-1.1 q0.6 t0.4
mois 3.9 a0.8 b1.4 c3.1 d1.2 g-1.8 h0.4 i0.4 j-0.6 k0.5 l4.2 n2.0 o1.7 p-0.4 r-0.6 t-0.8
mois+a 7.4 b-0.5 d0.3 l0.7 n0.9
mois+atte 7.4 c0.9 p0.5 s1.3
mois+avec 7.4 g0.5 h0.6 r0.4 s0.8
mois+ci 6.0 a-1.4 b-0.7 c-0.5 d-0.5 e-0.7 g-0.5 i-0.7 j0.4 l4.5 n2.2 p-0.7 r-0.6 s-0.3
mois+de 5.9 a0.9 c0.5 f-0.3 i0.7 l0.7 m-0.5 n0.7 p1.2
mois+dern 7.1 c0.3 d-0.3 e0.7 f-0.3 o0.6 r0.5
mois+est 7.1 c0.8 d-0.4 e0.9
mois+et 6.7 a0.4 c1.5 e-0.3 i-0.4 j0.3 k0.4 l0.5 s-0.4
mois+par 7.4 c0.8 d0.6 e-0.3 i0.4 l1.1 r0.3
mois+pour 6.6 a1.3 b1.7 c1.1 d0.9 e0.8 i-0.4 j0.6 m0.5 n0.3
mois+proc 6.6 a-0.7 b-0.4 d-0.6 f-0.4 g-0.4 j-0.3 k0.8 l1.6 n1.9 p0.3
mois+que 7.4 a0.6 d1.2 e0.5 i0.7 p0.9
mois+sans 7.1 c1.2 d0.9 e-0.3
mois+vous 7.4 a-0.7 n0.9
moit 5.5 a0.8 b1.5 d-0.5 e2.0 g-0.6 h-0.4 i2.1 k0.5 l1.3 m-0.5 n1.8 o-0.5 q0.7 r-0.4 t-0.6
moit+de 6.9 e0.5 i0.7 k1.5 l0.5
moit+des 6.6 a1.0 b-0.4 d-0.3 e1.5 l0.8 n0.5
moit+du 7.4 a-0.3 b1.6 i1.5
moitie 5.5 a0.8 b1.5 d-0.5 e2.0 g-0.6 h-0.4 i2.1 k0.5 l1.3 m-0.5 n1.8 o-0.5 q0.7 r-0.4 t-0.6
mome 5.8 a-0.4 b0.3 c1.1 d0.5 f-0.3 l1.2 m-0.5 n-0.8 p-0.6
mome+la 6.9 a-0.4 i-0.3 k0.6 l0.5 n-0.3
moment 5.8 a-0.4 b0.3 c1.1 d0.5 f-0.3 l1.2 m-0.5 n-0.8 p-0.6
momo 6.7 d-0.5 e0.9 l0.4
mon 3.3 a0.7 b0.8 c0.5 d2.5 e0.5 f-0.4 g0.3 i1.5 j2.2 l-0.9 m-0.8 n-1.1 p1.0 q0.6 r0.6 s1.7
mon+abon 7.4 a-1.1 i0.6 s-0.3
mon+abse 7.4 a-0.4 k1.0
mon+adre 7.1 d-0.3 e0.9 i-0.3 j0.8 m0.4 o0.5 q-0.4
mon+anci 6.7 a-0.8 b-0.3 c-0.4 d-0.3 f-0.3 g0.5 m0.6 n0.4 o1.0
mon+assi 7.1 a-0.4 c0.4 j0.4 p0.4
mon+asso 6.1 b0.6 f-0.5 g-1.0 i0.4 j-0.4 k0.4 l0.9 p0.5 r-0.3 s-0.5
mon+assu 6.1 b-0.4 c-0.4 e0.5 g-0.5 h0.3 j0.6 k-0.4 m-0.4 n-0.3 o0.6 p0.4 q-0.4 r-0.5 s-0.4 t-0.4
mon+avis 6.7 a0.7 c0.3 d-0.4 e0.6 g-0.3 i0.4 s2.1
mon+avoc 6.6 a0.9 b1.0 c-0.3 d-0.6 e-0.5 f-0.3 h0.8 i-0.5 j2.0 k0.4 p0.3 r0.3 s-0.7 t0.5
mon+bail 7.4 q0.8
mon+banq 7.1 b0.4 e0.7 j0.7 m0.6 n-0.3 p0.8 q0.6 r-0.3 s1.0
mon+beau 6.4 c1.4 d0.4 g-0.4 i0.8 k-0.4 o0.8 r-0.4
mon+cabi 7.4 d0.4 e-0.3 s0.7
mon+chef 7.1 a-0.6 c0.4 d0.3 i-0.3 k0.5 l-0.3 m-0.4 q0.4 s-0.4
mon+cheq 7.4 a0.3 c0.5 e0.7 p1.0
mon+comp 7.1 a0.5 i0.7 p0.8
mon+cons 7.1 a0.5 b0.6 d1.1 e0.6 i-0.7 j1.7 o0.6 r-0.3 s-0.6
mon+cote 7.4 m0.5 p0.6
mon+cous 7.1 e-0.5 g0.5 r0.4
mon+doss 6.4 a1.2 c0.7 d1.6 f0.3 g-0.5 i0.9 j0.5 r-0.4 s0.8
mon+fils 6.3 a-0.6 b-0.3 c-0.4 d-0.4 e0.5 g0.4 k0.6 l-0.4 m0.6 q0.6 r0.6 s-0.4 t0.3
mon+four 7.1 a-0.4 c-0.3 o0.4
mon+frer 6.6 a-0.9 c-0.6 e-0.7 g2.8 h2.6 i-0.3 j-0.4 k0.3 l0.4 p-0.3 r1.1 s-0.4
mon+gend 7.4 a0.3 d1.1 i1.0 j0.6 p0.5
mon+mari 5.7 a-0.4 c-0.8 d0.5 e1.1 f0.7 g1.0 i0.4 k-0.3 m0.7 o-0.4 p-0.6 q0.6 r1.5 s-0.4 t0.4
mon+nom 7.1 g0.6 i0.6 o0.6 r0.5 s0.9
mon+nota 7.4 c0.5 e-0.3 j0.9
mon+oncl 7.1 r-0.3
mon+pere 6.4 a-0.6 c0.8 g1.6 h0.3 q0.8 r2.0 s-0.3
mon+pres 7.4 d0.5 g0.4 i0.6 r0.4
mon+proc 7.4 a0.9 e-0.3 i-0.3 p-0.3 s2.6
mon+prop 6.6 a0.9 b1.4 d1.5 f0.4 g-0.6 i-0.5 j0.5 k0.7 l0.4 p-0.3 r-0.5 s0.5
mon+reto 7.4 g0.3 n0.6 r0.3
mon+suje 7.4 d0.3 s0.7
mon+synd 7.4 b0.7 s0.7
mon+tiro 7.4 c0.4 e0.3 g0.6 i0.6 p0.6 r0.5
mon+tour 7.4 a0.4 b0.6 c0.5 d0.4 e-0.4 p0.6 s0.5
mon+trai 7.4 d0.5 e0.4 k1.0 s0.5
mond 5.0 d0.5 e-0.5 f-0.5 h0.8 i-0.7 j-0.6 k1.1 n0.5 o0.3 p-0.8 q0.4 s1.6 t0.6
mond+a 6.9 a0.7 c-0.3 d-0.3 e1.4 g-0.8 n0.5 r-0.4 s0.3
mond+que 7.4 a-0.6 e-0.3
mond+se 7.1 a1.1 g-0.4 j0.7 r-0.4 s1.4
monde 5.1 c-0.5 e-0.3 f-0.5 h0.8 i-1.2 j-0.5 k1.2 m-0.7 n0.5 o0.3 p-0.7 q0.4 r0.3 s1.7 t0.6
moni 7.4 g0.4
moniqu 7.4 g0.4
monn 7.4 b0.9 c-0.3 e-0.4 h0.5 k0.5 p1.5
monnai 7.4 b0.9 c-0.3 e-0.4 h0.5 k0.5 p1.5
mons 4.8 a0.9 b0.3 c0.9 e1.3 f1.6 h0.4 i1.2 k0.5 o0.4 p1.4 r-0.5
mons+de 7.4 a0.6 d0.7 e0.9 i0.6 s0.7
mons+expr 7.4 b0.6 g0.4 i0.3 r0.4
mons+la 7.4 l0.9
mons+le 6.7 a0.4 c0.9 f0.8
mons+par 7.4 b0.7 f0.5
monsie 4.8 a1.0 b0.3 c1.0 e1.4 f1.6 g-0.4 i1.3 k0.5 o0.4 p1.4 r-0.3
mont 4.7 a-0.4 f0.5 g-0.4 i0.6 k0.9 m1.8 n-0.6 o1.4 p0.5 q1.5 t0.7
mont+a 6.7 g0.7 i-0.3 j-0.4 k0.9 l0.4 m-0.3 p1.2 q0.3 r1.0
mont+de 7.4 a-0.4 b-0.5 c0.3 d-0.4 f0.3 h1.6 m0.6 n-0.3 o0.5 q0.7 r-0.3
mont+la 7.1 b-0.3 c0.3 e0.5 i-0.4 s1.2
mont+le 7.4 a0.3 d0.4 j0.5 p0.4
mont+les 7.1 a-0.4 e-0.6
montag 7.4 b0.4 c0.9 d0.4 e-0.5 f0.7 i0.5 s0.6
montan 6.0 b0.9 c-0.3 e-0.4 f-0.4 h0.5 i-0.7 m1.9 o1.7 q2.3 s-0.6
monte 6.6 a0.7 b-0.5 d0.9 e0.8 f0.9 g-0.5 h-0.4 i0.9 m0.3 p0.5 q-0.4 r-0.3 s0.4
montee 6.9 a-0.6 e-0.4 g-0.4 i-0.3 j-0.4 k0.9
monter 6.9 a-0.4 d0.4 e-0.6 k0.8 p-0.3
monton 7.4 p0.6
montre 6.1 b-0.5 d-0.4 g1.1 j0.4 m-0.4 p0.6 r1.3 s0.7 t0.8
monts 7.4 a0.4 e0.3 i1.2 j0.3
moqu 6.9 a0.8 e1.6 g-0.4 h0.7 n0.3 p0.4
moqu+sent 7.4 a1.0 e2.3 h0.8 n0.4 p0.5 r0.4
moquet 6.9 a0.8 e1.6 g-0.4 h0.7 n0.3 p0.4
more 6.9 a-0.8 c-0.3 e-0.5 g0.9 i-0.3 m0.8 r0.7
moreau 7.1 a-0.6 e-0.5 f0.3 g1.0 m0.8 r0.8
mort 5.9 a1.0 b1.3 c0.4 d1.7 e0.8 g-1.1 h-0.4 j-0.7 k0.7 p0.5 r-1.0 t1.0
morte 6.6 a1.2 b1.0 c0.6 d2.4 g-0.6 j-0.4 k-0.4 r-0.6 s-0.4 t0.9
mot 5.1 a-1.3 b0.5 c0.8 e-0.7 g1.8 h0.6 i-1.1 k0.6 l-0.8 m0.6 n-0.3 q-0.8 r2.2 s-0.4 t2.0
mot+de 6.2 a-1.0 c-0.7 e-0.5 i-0.5 o0.6 p-0.4 q-0.3 t1.9
mot+et 7.4 e0.3 g0.4
mot+pour 6.9 a-0.6 k0.9 r0.3 t0.3
mot+sur 7.4 a-0.4 b0.7 c1.0 d-0.3 g1.3 k0.7 n0.5 o0.3 r1.6 s-0.4 t0.9
moti 6.6 a0.6 c0.5 e1.1 g-0.3 j-0.3 m0.6 o0.5 p1.3 q0.4 r-0.4
motif 6.9 a0.3 e0.6 g-0.3 m0.6 o0.6 p1.4 q0.4 r-0.3
moto 7.4 d0.9 k0.5 m0.5 p0.6
mots 6.1 b-0.5 d1.4 e-0.5 f0.5 j0.7 n0.4 p0.6 r0.4 t-0.4
mots+de 7.4 a0.4 c1.1 g-0.5 i0.9 m0.8 r-0.5
moul 6.4 a-0.3 d0.4 e0.4 g-0.5 i-0.4 j-0.4 l-0.4 m-0.3 o0.4 p0.6 s0.4 t0.4
moulin 6.4 a-0.3 d0.4 e0.4 g-0.5 i-0.4 j-0.4 l-0.4 m-0.3 o0.4 p0.6 s0.4 t0.4
moun 7.4 a-0.3 e-0.3 g0.6 h1.3 r0.6
moye 6.4 b-0.3 c-0.8 d0.7 e-0.3 f-0.3 g-0.5 h-0.4 i-0.5 j-0.4 k-0.5 p0.6
moye+de 7.1 b0.9 c-0.4 d-0.3 e-0.6 h-0.3 j-0.3 k-0.4
moyen 6.6 a-0.4 c-0.7 e-0.8 h-0.4 i-0.4 j-0.4 k-0.5 p0.6
muni 6.2 d-0.4 e0.6 f1.3 g0.8 h0.7 i-0.5 j-0.5 p-0.4 r0.7 s1.1 t1.0
munici 6.3 d-0.3 e0.7 f1.4 g0.8 h0.7 i-0.4 j-0.4 p-0.4 r0.7 s1.2 t1.0
mur 6.4 a0.8 b0.7 c1.0 d1.5 e0.8 g-0.4 i-0.6 m-0.3 n0.6 p0.6 s-0.5
mure 7.1 d0.4 g0.4 i0.6 n0.9 r0.4
mure+refl 7.4 a0.4 d0.5 i0.7
muse 7.1 a-0.4 e0.4 g0.8 h0.5 k0.5 r0.7
musee 7.1 a-0.4 e0.4 g0.8 h0.5 k0.5 r0.7
musi 6.4 a-0.7 b0.4 c0.5 e-0.8 f0.5 g1.1 h-0.3 i-0.4 r1.1 s0.3 t0.4
musiqu 6.6 a-0.7 b0.4 c0.6 e-0.6 f0.5 g1.1 h-0.3 i-0.4 r1.2 s0.4 t0.5
mutu 6.6 e0.4 i0.7 j0.4 p0.5 q0.9 s0.6 t0.7
mutuel 6.7 c0.3 e0.5 g-0.6 i0.4 j0.4 p0.5 q1.0 r-0.4 s0.7 t0.7
n 5.5 b0.4 c-1.0 d-0.6 f0.3 g-0.7 h-0.3 i0.3 j-0.9 l-0.5 m0.4 o0.4 p1.7 q0.6 r0.3 s-0.7
n'a 4.6 b-0.5 c-0.6 d0.5 e0.4 i-0.9 j0.5 l2.6 m3.3 n1.1 p1.7 q-0.4 r0.7 t-0.5
n'a+jama 6.6 a0.5 b-0.3 f0.8 g0.3 h1.0 i-0.4 j0.5 m0.8 p0.8
n'a+pas 5.3 a0.5 b-0.5 c0.6 e1.9 g-1.4 h-0.7 i-0.4 j0.9 k-0.4 l0.9 m1.0 o-0.4 p1.4 r-0.6 s0.5
n'a+plus 7.1 a-0.6 c-0.3 g0.4 h0.8 l0.8 m0.3 n0.6 r0.4
n'a+rien 6.7 a-0.7 c-0.4 e-0.7 g0.8 h-0.3 i-0.3 j-0.3 r0.9 s-0.3
n'a+su 7.4 b1.1 d0.9 e-0.3 i0.3 s0.5
n'ai 4.8 c3.2 d1.3 e-1.2 f1.5 g0.6 i0.6 j-0.5 k0.3 n1.3 o1.9 p-0.7 q1.0 r1.1 s-0.4 t0.8
n'ai+jama 7.1 c-0.4 g0.3 j1.0 m0.9 o0.4 r0.4
n'ai+pas 5.5 a-0.6 c1.2 e-0.8 i1.6 j-0.6 k0.7 n2.2 o0.9 q0.5 r0.5 s-0.8
n'ai+que 7.1 a-0.4 b-0.5 c0.3 d-0.4 e-0.4 g0.8 m-0.3 n-0.3 o0.8 q0.8 r0.8
n'ai+rien 6.4 c0.8 d-0.4 e0.7 f0.5 g-0.6 j-0.3 o0.4 r-0.6 s0.9
n'ai+touj 6.6 a1.0 c2.5 d0.8 e-0.6 f0.4 i-0.3 o-0.4 q0.3 s0.3 t1.3
n'en 5.8 a0.7 b-0.3 d-0.6 e0.8 f0.4 g0.3 m1.3 n-0.5 o-0.6 r0.6 s0.9
n'en+parl 7.1 a0.4 c-0.3 e0.4 i0.5 s0.9
n'y 5.2 a0.8 b1.4 c1.0 d0.9 e1.6 g0.9 h-0.8 i1.3 k-0.6 m0.8 n-0.6 p-1.5 r1.3 t1.2
n'y+a 6.9 c-0.3 d0.7 e0.3 j0.5 m0.5 p-0.4 r-0.3 s0.4 t0.5
n'y+croy 7.1 a-0.6 g1.3 q0.9 r1.4 t0.4
n'y+donn 7.4 b0.4 i1.4
n'y+en 7.1 g1.2 i0.7 r1.2
n'y+est 6.7 a1.2 b0.3 d0.4 e1.1 g-0.4 i0.6 p-0.5 r-0.3 s-0.4
n'y+etes 7.4 a0.4 c1.0 d1.1 s1.2 t1.1
n'y+touc 7.4 e0.9 m0.9
nade 6.6 a-0.6 e-0.6 g0.5 n0.5
nadege 6.6 a-0.6 e-0.6 g0.5 n0.5
nadi 7.4 a0.4 c0.7 d0.9 s0.7
nais 7.1 n0.5 q0.9 s0.7 t0.6
naissa 7.1 n0.5 q0.9 s0.7 t0.6
namu 7.4 a-0.4 g0.4 h0.6 o0.9
namur 7.4 a-0.4 g0.4 h0.6 o0.9
nant 6.4 a-0.4 d-0.5 k0.3
nantes 6.4 a-0.4 d-0.5 k0.3
nath 7.1 h-0.3 k0.8 n1.4 o0.6 q-0.3 s0.6
nathal 7.4 d0.3 h-0.3 k0.8 n1.5 o0.7
natu 7.4 a-0.5 g0.3 l0.9 o0.5 q0.6 r0.3 t0.6
nature 7.4 a-0.5 g0.3 l0.9 o0.5 q0.6 r0.3 t0.6
navr 7.1 a-0.5 g0.5 i0.5 l2.1 n1.1 r0.5
navre 7.4 a-0.4 l2.2 n1.2
ne 2.6 a2.0 b1.4 c0.3 d0.7 e1.8 g-2.1 h-1.3 i1.6 k1.6 l0.7 m2.5 n-0.5 o1.0 p2.1 q-0.5 r-1.0 s1.6
ne+avai 7.4 a0.5 m1.2 p1.7
ne+avez 7.4 j0.4 m0.7 q0.5
ne+bloq 7.4 l1.0 m0.8
ne+boug 6.6 d1.2 e0.4 f0.3 g-0.4 h0.8 i0.9 o1.3 p0.5 s-0.3
ne+chan 6.1 a-0.6 d0.9 e0.4 g-0.7 i-0.8 j-0.6 k-0.5 l-0.4 m-0.3 n-0.3 o0.7 q0.5 s-0.6
ne+cher 7.4 b0.6 f0.4 n0.8
ne+comp 6.1 b0.8 d-0.5 g-0.3 i-0.6 j0.6 k-0.5 m1.8 o1.0 q0.3 s0.3
ne+corr 7.4 a0.4 e0.8 f0.6 p0.6
ne+crie 7.4 d0.4 i0.5
ne+disc 7.4 c0.6 f0.6 g0.7 q1.0 r0.8 t1.3
ne+fais 7.4 a-0.4 b0.5
ne+fera 7.4 c0.4 d0.8 i0.6 s0.4
ne+fonc 7.4 a0.3 c0.4 e0.7 i0.5
ne+l'a 7.1 a0.4 e0.7 j0.5 m1.0 q0.6 r0.4
ne+l'ai 7.4 a0.3 b0.9 i0.8
ne+la 6.7 e0.4 l-0.3 o0.8 p0.3 s0.6
ne+le 6.0 a0.7 c0.4 d-0.3 e1.1 h1.3 i1.0 j-0.4 n0.4 o0.9 p1.1 r0.4 t-0.3
ne+lui 7.4 c0.4 s0.4
ne+manq 7.1 a0.6 d0.4 e0.5 j-0.4 s1.9
ne+marc 6.9 c-0.4 d-0.6 e1.1 g-0.4 h0.8 n0.4
ne+me 6.0 a1.9 c0.5 d1.9 g-0.5 j0.4 l0.5 p1.7 r-0.5 s1.7
ne+mett 7.4 a0.4 b1.1 e0.4 p1.6 s0.9
ne+nous 6.3 a-0.3 b0.5 d0.5 f-0.3 g0.4 h1.3 i1.1 j-0.4 k1.0 m-0.6 p-0.5 q0.3 r1.1 s-0.3 t0.3
ne+oubl 7.1 a-1.0 c-0.4 d-0.4 g1.3 h0.4 i0.4 m0.4 o0.5 r1.9 s-0.3
ne+ouvr 7.1 a0.3 b0.6 p0.4 s0.7 t0.9
ne+paie 6.1 b-0.4 d-0.4 g-0.7 i-0.6 j-0.5 p1.7 r-0.4
ne+parl 7.1 a0.4 b0.8 e0.8 f0.5 i0.4
ne+part 6.7 a-0.8 b-0.3 e0.8 f0.3 g0.7 h1.5 i-0.4 k0.4 l1.4 m0.4 o0.4 q0.7 r0.9 s0.4
ne+pas 5.4 b1.1 c0.7 d0.9 e-0.9 f-0.7 g1.0 i0.7 j-0.5 o0.4 p-0.8 q0.9 r1.2 s1.2 t0.8
ne+pass 7.4 a0.4 m1.5 p0.8 q0.4
ne+peut 6.4 b0.5 c-0.5 e0.8 f1.1 g-0.4 h0.4 i-0.6 j-0.4 m0.4 o0.6 r-0.4 s0.4
ne+peux 6.6 a-0.7 l2.4 m0.4 p-0.6 r-0.3 s-0.4
ne+plai 7.4 t0.8
ne+plus 6.7 a0.4 g-0.3 j0.7
ne+pour 5.5 a-1.7 c-0.5 e-0.7 i-1.0 k3.8 l1.5 n0.6 p-1.1 s0.3
ne+pouv 6.6 a-0.8 d-0.4 e0.8 g1.1 i-0.7 k0.9 l-0.4 r1.5 s-0.4
ne+pren 7.4 a-0.8 e-0.4 k1.1 o1.5 p-0.3 t0.9
ne+pres 7.4 c-0.5 e0.3 f0.5 k0.7 n-0.3 t0.4
ne+rale 7.4 a-0.4 g1.3 r0.7
ne+reco 7.4 b0.7 i0.6 j0.3
ne+regl 7.4 a0.5 b0.6 c0.5 p1.4
ne+repa 7.4 a-0.4 c0.3 d-0.3 g-0.5 i1.9 s0.5
ne+repo 6.4 a-0.9 b-0.4 e-0.7 f-0.3 g-0.6 h-0.4 i-0.5 k-0.5 m0.4 p-0.5
ne+sais 6.3 a0.3 b1.5 c0.6 d0.7 e0.5 g1.0 h0.5 i-0.8 j-0.4 m0.3 n-0.5 p-0.4 s1.0 t-0.3
ne+sait 7.4 d0.5 g0.6 i0.6 o0.6 r0.4
ne+sava 7.1 a0.8 b0.9 d1.1 g-0.4 o0.4 s0.5
ne+se 6.3 a-0.4 e0.3 f1.2 g0.4 h-0.6 i0.9 j0.3 k1.6 q0.9 r0.4
ne+sera 6.1 a0.5 c0.7 e0.6 f-0.3 g-0.5 i0.6 k1.0 m1.1 n-0.3 p2.3 r-0.4 s0.8
ne+sero 6.9 a-0.5 d-0.4 n0.4
ne+sign 7.4 a0.5 c1.5 d0.5 f0.8 i0.7 p0.7
ne+somm 6.7 a0.9 c-0.3 e1.1 g-0.4 i-0.4 l0.6 p0.6 r-0.5
ne+sont 6.3 a1.0 b1.3 c0.8 g-0.5 i-0.4 j-0.4 p0.6 q-0.4 s0.5 t0.6
ne+souh 7.1 a-0.4 e-0.3 p-0.3 s0.6
ne+suis 6.4 a0.6 c-0.4 d1.9 e0.5 g-0.4 i0.8 r-0.3 s0.7 t-0.4
ne+tene 7.4 a-0.5 t0.5
ne+touc 7.4 i0.8 p0.3 q-0.4
ne+trou 7.1 b-0.3 i-0.3 j1.6 m0.6 o1.1 p-0.3 s-0.5
ne+va 6.4 c0.5 d-0.3 e-0.7 f-0.3 i-0.6 j0.5 k1.8 l0.6 q0.3 r0.5 s-0.3
ne+vais 6.9 a0.4 b0.6 d0.3 e0.8 g-0.3 l0.7 s0.6
ne+vers 6.7 c-0.3 e-0.4 i-0.7 j0.4 p2.0 s-0.4
ne+veut 6.7 a-0.9 d-0.4 g-0.4 h1.1 i-0.4 j-0.3 m0.6 n0.8 o0.4 p-0.3 s-0.3 t-0.4
ne+veux 7.1 e1.7 f2.0 k0.8 l0.5 m0.9 o0.6 p-0.4 r0.6 t0.7
ne+vien 6.9 a0.3 c0.5 d0.7 e1.5 g-0.4 k1.6 l0.6 m0.5 p0.4 q0.8
ne+vois 6.4 a0.5 b0.7 d-0.6 e-0.7 g-0.4 i0.9 m0.5 p-0.7 s-0.4
ne+voud 7.4 c1.2 k0.4 l0.5 m-0.3 o1.5 p-0.3 q1.2
ne+vous 5.6 a0.7 b0.3 c-1.2 d1.2 e-1.2 g-0.9 h-0.6 j0.4 l0.6 m-0.7 n1.4 o-0.3 p0.3 q-0.5 r-0.7 s-1.0
nece 7.4 b0.3 c0.9 d0.6 f0.6 k0.4 n0.8 q-0.3 t1.2
necess 7.4 b0.3 c0.9 d0.6 f0.6 k0.4 n0.8 q-0.3 t1.2
neer 6.9 a-0.3 e-0.4 j-0.4 p0.6 r0.4
neerla 6.9 a-0.3 e-0.4 j-0.4 p0.6 r0.4
nega 7.1 a0.4 b-0.4 c0.5 d-0.4 e1.1 i0.9
negati 7.1 a0.4 b-0.4 c0.5 d-0.4 e1.1 i0.9
nego 6.7 b1.6 c-0.6 d0.6 e-0.3 f0.3 i-0.4 j-0.4 k1.1 l2.1 m0.9 n0.6 o0.4 p-0.3 q0.7 r0.5 s-0.5
negoci 6.7 b1.6 c-0.6 d0.6 e-0.3 f0.3 i-0.4 j-0.4 k1.1 l2.1 m0.9 n0.6 o0.4 p-0.3 q0.7 r0.5 s-0.5
neig 7.4 a-0.5 b0.5 e0.4 g-0.3 h0.3 i0.8 k1.6 t0.6
neige 7.4 a-0.5 b0.5 e0.4 g-0.3 h0.3 i0.8 k1.6 t0.6
net 7.1 a0.6 d0.6 s1.3
nett 6.4 a1.1 d0.4 e1.5 f1.5 g-0.5 i1.2 j0.4 l0.3 s-0.4
nett+moin 7.4 a0.4 e0.8 f1.0 m0.3
nettem 7.4 a0.4 e0.8 f1.0 m0.3
nettoy 7.1 a0.3 c0.6 e0.3 j0.7 l0.4 n0.4
neuf 6.3 a0.7 d0.7 f0.5 g-0.8 m0.4 n-0.3 o0.4 p0.8 s0.3
neuf+et 7.1 a0.5 e0.8 f0.7 p0.6 r-0.4 s0.6
neuv 7.4 b0.6
news 6.9 d1.1 g-0.5 r-0.5
news+de 7.4 a-0.3
newsle 6.9 d1.1 g-0.5 r-0.5
nez 7.4 a0.8 d0.5 e1.0 f0.4 g-0.3 i0.8
ni 6.0 a-0.4 b-0.5 d1.1 e-0.7 f0.6 i1.3 k0.8 m1.3 o0.8 p-0.4 r0.4 s-0.6
ni+au 7.4 a0.3 c0.7 d0.9 j0.5 s0.6
ni+chez 7.4 a0.5 d1.0 i1.2
ni+de 7.4 i1.3
ni+le 7.1 b0.4 c0.5 e-0.3 g0.8 p0.7 r0.8
ni+par 7.4 a-0.6 f0.7 m0.5 o1.2 p-0.3
ni+sur 7.4 c-0.3 f0.4 j0.6 k0.5 m1.4 p-0.3
nick 7.4 a-0.4 g0.5 q1.0 r0.4
nickel 7.4 a-0.4 g0.5 q1.0 r0.4
nico 7.1 e-0.4 f0.3 h0.7 l1.1 m0.7 r0.5
niec 7.1 e0.3 g-0.4 i1.4 s1.0
niece 7.1 e0.3 g-0.4 i1.4 s1.0
nive 6.7 b-0.3 c-0.4 d-0.5 f0.7 g-0.3 l0.6 m-0.5 n0.6 o-0.4 p0.7 s-0.3
niveau 6.7 b-0.3 c-0.4 d-0.5 f0.7 g-0.3 l0.6 m-0.5 n0.6 o-0.4 p0.7 s-0.3
noel 6.0 c2.3 d-0.6 e1.3 f0.4 g0.7 h1.1 n0.5 o0.8 p1.6 q0.4 r1.5 s-0.7 t-0.5
noel+et 7.1 a-0.9 b0.4 h0.8 i0.3 o0.5 q0.8 r1.1
noem 7.4 e0.7 n1.1 t0.5
noemie 7.4 e0.7 n1.1 t0.5
noir 6.9 a0.7 e0.7 g0.4 n0.7 p1.4 r0.3
noir+sur 7.4 p0.4
nom 4.8 a1.8 c-1.2 e1.6 f0.5 g-0.5 h0.4 j-0.6 k-0.7 l-0.5 m1.3 n-0.6 o2.1 r-0.9 s0.5
nom+a 7.4 a-0.7 g1.0 h1.1
nom+de 5.5 c-0.7 d-0.4 e0.6 h-0.5 i1.1 j0.4 l-0.4 m-0.4 o2.3 p-0.8 q0.6
nom+du 6.9 a0.8 d-0.3 e1.8 f1.2 g-0.3 s0.6
nom+est 7.1 a0.4 e1.4 g-0.5 r-0.3 s0.3
nom+et 7.4 a0.5 d0.4 i0.8 s0.6
nom+indi 7.4 a0.7 p1.1
non 4.7 a1.5 b1.3 c0.7 d-1.5 e0.8 g-1.1 i-1.1 j-0.5 k0.7 l-0.5 m8.0 n1.0 p3.8 r-1.1 s-1.1
non+ca 7.4 a-0.6 e-0.4 q-0.4
non+ce 7.4 b-0.4 h-0.4 n0.4 t-0.3
non+et 7.4 b1.0 i0.7 p0.7
non+je 6.9 g-0.4 k1.2 m-0.4 p1.1 s0.4
non+merc 7.4 e1.2 p1.1
non+plus 6.6 a0.8 b-0.3 d0.7 f0.4 g-0.4 j0.7 m-0.4 p0.9 r-0.4 s-0.5
non+pour 7.1 a-0.5 c0.3 g-0.4 i-0.3 j0.4
nord 6.9 a0.7 b0.4 c1.1 e-0.3 g-0.4 s1.4
norm 6.4 a-0.9 b0.3 f-0.5 g-0.5 h-0.4 i-0.4 n0.3 p-0.3 r-0.8
normal 6.7 a-1.2 b0.5 c-0.7 e-0.3 f-0.5 g-0.3 h-0.3 n0.3 o0.3 r-0.6 s-0.3
norman 7.4 c0.8 e0.5 s0.5
nos 3.8 a-1.4 c0.3 d-0.5 e-0.3 g-0.9 h0.4 i1.4 j1.1 k0.8 l2.6 m-0.9 o0.7 p-0.8 r0.3 s-1.7
nos+adhe 6.9 a-0.5 b-0.4 d-0.3 e-0.3 g-0.3 h-0.4 n0.6 t-0.4
nos+avis 5.8 s-0.4
nos+clie 7.1 a-0.4 f0.3 g0.5 h-0.4 i0.5 m-0.3 r0.4 t0.4
nos+comp 7.1 a-0.7 b0.6 i0.9 l1.3
nos+cond 7.1 c0.5 d0.5 h-0.3 o0.4 q0.5 r0.5
nos+cour 7.4 p-0.3 q1.0
nos+deux 6.9 c1.0 e1.0 g0.3 h1.1 k0.8 o1.5 p0.5 q0.4 r0.7
nos+donn 7.4 a-0.5 i0.5
nos+doss 7.4 b0.5 d0.5
nos+echa 6.9 a0.9 b0.7 d0.4 f1.3 i-0.3 j0.9 s0.4 t1.1
nos+four 7.4 a-0.4 l1.5
nos+loca 6.7 a-0.6 i-0.5
nos+pert 7.4 a0.6 e0.5 j1.3 l0.9
nos+piec 7.1 a0.6 b0.4 d0.4 h0.8 i0.4 n0.5 r0.4
nos+rese 7.4 e-0.5 j0.5 s-0.3
nos+salu 7.1 b0.5 e-0.3 h0.5 j-0.5
nos+soin 7.4 a0.9 e1.3 j0.6 p1.3
nota 5.6 a-0.6 d-0.4 e1.1 f-0.3 g-0.9 i-0.9 l0.7 m-0.5 n-0.3 o-0.4 q0.3 t1.2
nota+a 7.4 g-0.3 r-0.4
nota+la 7.4 a-0.5 c-0.3 f0.4 p-0.4 q0.5
notair 5.8 a-0.8 b0.4 c-0.3 d-0.6 g-0.4 i-0.7 l0.9 m-0.5 o-0.4 t1.0
notamm 7.4 c0.5 e0.8 f-0.4 g-0.5 t0.3
note 5.0 a-0.5 b1.9 c-0.5 f0.7 g-0.6 i0.4 j-1.5 k1.4 l1.2 m1.9 n2.2 o-0.5 p1.5 q1.9 r0.4 s-0.7
note+de 6.7 a0.6 d0.4 e0.8 g-0.3 i1.6 s0.4
note+hono 6.3 a-0.4 b-0.4 d-0.6 e-0.5 f0.4 i-0.5 j-0.4 k-0.4 l2.0 n0.4 p0.9 q1.0 s-0.6
note+je 7.4 p1.1
note+sur 7.4 k0.6 n0.8 s0.6
notes 6.9 d1.3 e0.6 g-0.3 i0.6 k1.3
noti 5.9 a0.7 b-0.5 c1.3 i1.3 j2.0 q0.4
noti+est 7.4 c0.5 g0.6 j0.4 m0.8 q1.0 r0.4
noti+la 7.4 a0.8 i1.3 j0.3
noti+que 7.4 a0.4 c0.7 j0.7 t0.6
notice 6.7 f0.4 q0.8 s0.6
notifi 6.3 a0.9 c1.2 d-0.4 g-0.4 i1.7 j2.4 m0.4 n0.3 o-0.4
notr 3.0 a-1.1 e-0.3 f2.6 g-1.9 j0.5 k2.1 l1.2 m-0.5 n0.7 o1.4 p-2.0 q-0.3 s-1.3 t-0.4
notr+anci 6.3 a-0.7 b-0.3 h0.9 i-0.6 j-0.3 m-0.4 o0.6
notr+asso 7.4 d0.6 s0.4
notr+assu 7.1 c-0.4 e0.3 f0.3 j0.4 l0.9
notr+audi 5.5 g0.4 h0.4 r0.3
notr+avoc 5.4 c1.2 g0.5 j0.6 p0.4 r0.5 s-0.3
notr+budg 6.9 a1.1 b1.3 e-0.4 f0.9 i1.7
notr+cabi 7.4 r-0.3
notr+chai 7.4 a1.0 b1.4 e0.4 f0.9 i0.5 n0.4
notr+chef 7.1 e0.8 f1.5 g0.5 q1.1 r0.4
notr+clie 6.7 a-0.9 c-0.4 e-0.5 g-0.4 q0.4
notr+coll 7.1 a1.1 b-0.3 c0.6 d-0.3 i0.8
notr+comp 6.4 a-0.6 c-1.0 f0.3 g-0.3 i-0.5 l1.4 m0.3 n1.3 q-0.4
notr+cons 6.7 a1.4 f0.3 i0.6 j2.7 m0.7
notr+cont 6.9 a-0.4 b0.3 f-0.3 g1.1 h0.6 l-0.3 q-0.3 r1.2
notr+conv 7.1 b0.4 e-0.6 i0.6 p0.4
notr+cote 6.7 p0.7 t0.4
notr+dire 6.6 b-0.3 e1.1 f3.1 i-0.5 j-0.4 l0.6 m-0.6 o-0.3 q0.4
notr+doss 6.9 a-0.5 d0.6 j-0.3 k0.6 n0.8
notr+drh 7.4 a-0.4 b0.4 e-0.4 m0.5
notr+etud 7.4 c0.3
notr+faut 7.4 a0.5 d0.7 s0.8
notr+four 7.4 a-0.3 d-0.3 n0.4 q0.4 t1.0
notr+hebe 7.4 a-0.4 h0.8 i-0.4
notr+inte 7.4 a1.3 d2.5 g-0.5 r-0.4
notr+juri 6.7 a0.7 c1.5 d0.5 e0.9 g-0.4 j1.5 o0.6
notr+loti 7.1 a0.5 b-0.4 c0.8 e-0.5 q0.3 s1.8 t-0.3
notr+nom 7.4 a1.3 e0.9 g-0.5 m2.8
notr+nouv 6.7 d0.3 g-0.3 i0.7 o0.6 t0.9
notr+page 7.4 a0.3 e0.4 i0.8 n0.3 s0.6
notr+part 7.1 a-0.7 c-0.3 d-0.4 e-0.3
notr+poin 7.1 a-0.3 e-0.3 k1.8 n0.4
notr+pres 7.1 a0.6 b0.4 d0.4 e1.8 f1.1 l0.5
notr+prot 7.4 a0.3 j1.0 m0.7
notr+rend 6.9 a-0.8 c-0.4 d-0.7 e0.4 h0.8 k2.2 m-0.3 n-0.4 q0.3 r0.5
notr+serv 6.7 a0.5 c0.8 f-0.5 h-0.5 j1.1 k-0.3 l-0.3 m-0.4 o0.7 q0.5 r0.5
notr+site 6.9 a0.4 e0.6 g-0.4 j1.2 r-0.3
notr+soci 7.4 j0.5 l0.8
notr+stan 7.1 a-0.6 g0.8 k0.7 r0.9
notr+tres 7.4 n0.8
notr+visi 7.4 a0.9 d2.4 e-0.5 f0.4 i-0.4 k1.1 l0.4 m0.4 n-0.3 q0.3
notr+vois 7.4 a-0.3 h-0.3 k0.5
notre 3.0 a-1.1 e-0.3 f2.6 g-1.9 j0.5 k2.1 l1.2 m-0.5 n0.7 o1.4 p-2.0 q-0.3 s-1.3 t-0.4
noun 7.4 a-0.3 b0.9 e-0.3 k1.6 t0.4
nounou 7.4 a-0.3 b0.9 e-0.3 k1.6 t0.4
nous 2.5 a2.0 c0.8 d-0.8 e0.4 f-1.4 g-1.5 h3.0 i4.8 j1.9 k0.3 l0.5 m-0.4 o-0.4 p1.6 r-0.8 s-2.4
nous+a 5.0 a0.6 b2.1 c0.8 d0.5 e1.4 h1.1 i-0.9 j0.3 l0.8 m-0.6 n0.5 p-1.0 r0.5 t1.0
nous+adre 6.7 i0.5 m1.0 p0.3 q1.7
nous+aide 7.4 a-0.4 b-0.4 d-0.4 r0.3
nous+aime 7.4 g0.4 h1.4 r0.5
nous+allo 6.6 a0.9 b1.4 g-0.5 i1.4 j0.3 r-0.3 s-0.3
nous+appl 7.4 a0.3 c1.1 m0.6 p0.4
nous+atta 7.4 a0.4 e0.7 j1.0
nous+atte 6.7 a0.6 b0.4 c1.3 e1.3 g-0.4 h-0.3 i-0.7 j-0.3 l0.6 n0.6 o0.3 s0.5
nous+auri 6.9 a0.3 d1.4 i-0.3 o0.7
nous+auro 6.7 a-0.7 c-0.3 i0.9
nous+avai 7.4 a0.9 b0.5 g-0.3 h0.3 l0.5 n0.3 q0.4
nous+avez 6.2 a-0.7 e0.4 g1.0 i0.3 j0.6 q0.7 r2.4 s-0.4 t-0.4
nous+avio 6.6 b-0.4 h0.9 k-0.4 m1.5 p-0.4 q0.6
nous+avon 4.6 b1.1 d0.7 e1.0 g1.3 i1.7 j-0.5 l0.7 p-0.5 q0.3 r1.5 s-1.2
nous+ce 7.4 e0.4
nous+chan 7.1 a0.9 i1.5 j0.5 s0.5
nous+comm 6.9 a0.4 e-0.4 j0.7
nous+comp 7.4 a0.5 b0.7 c0.4 i0.7 j0.9 p-0.4
nous+conf 7.4 o0.7
nous+cons 6.7 c-0.4 d-0.4 e0.6 i-0.5 j0.5 m-0.3 o0.6 q0.5 r-0.4 s-0.7
nous+conv 7.4 e0.5 i0.7 q0.5
nous+dema 6.2 a0.5 c1.1 j1.6 l-0.4 p-0.5 r0.3 s1.1
nous+deme 7.4 a-0.5
nous+devo 7.1 c0.4 k0.5 t0.6
nous+en 5.4 b0.8 d0.8 f0.6 g1.5 h2.4 i0.8 p-0.3 q0.8 r1.8 s0.4
nous+envo 7.4 b0.4 g1.2 r1.4
nous+est 7.1 a-0.3 b0.5 f0.3 p-0.4
nous+etio 7.4 a0.4 k0.8 m0.6 p0.6
nous+fact 7.4 a1.0 c0.5 e0.7 j0.7 m1.3
nous+fair 6.4 a-0.7 e-0.5 g-0.7 h1.2 i-0.4 j-0.3 k0.4 n0.5 o-0.4 q-0.8
nous+fais 6.9 b0.7 d-0.5 e-0.5 g-0.3 h1.0 i1.9 n0.4 p-0.4 s-0.3
nous+fait 7.1 a0.4 b0.6 g-0.3 h-0.4 i1.2
nous+faud 7.1 e-0.3 h0.3 t0.5
nous+faut 6.9 a-0.6 c-0.6 f0.7 h0.5 m0.4 n-0.4 t1.7
nous+indi 7.4 c0.5 i0.5 p0.6
nous+jusq 7.4 a0.6 c1.0 e-0.3 p1.3
nous+la 6.4 a-0.5 b0.6 c0.3 e0.5 g-0.4 i1.2 k0.4 l1.2 n1.0 p-0.3 q0.8
nous+lais 7.4 s-0.9
nous+le 6.4 b-0.4 c0.4 e0.9 h2.8 j0.6 m-0.4 q1.0 s0.6 t0.5
nous+meme 7.4 a0.6 c-0.5 d0.4 e2.0 f0.4 h0.5 i0.5 t-0.4
nous+mett 6.9 a0.8 c0.4 e1.4 i1.8 j0.7
nous+mont 7.4 p0.6
nous+n'y 7.4 b0.4 i1.4
nous+ne 5.5 a1.9 c-0.4 d-0.9 e2.2 g-0.4 h0.4 i1.0 j0.7 k-0.5 m-0.4 o-0.5 p1.8 s1.4
nous+nous 6.9 a0.6 c1.1 e1.5 g-0.4 i-0.8 j1.1 n0.8 o0.5 s-0.3
nous+on 7.4 a-0.5
nous+ouvr 7.1 a-0.4 d0.5 f0.7 g-0.5 h1.7 k0.7 n0.4 t-0.3
nous+paie 6.7 c0.7 g-0.3 i-0.3 l0.3 p0.9 r-0.4
nous+para 7.4 b0.6 d0.4 i0.9
nous+parl 7.4 a-0.4 d-0.3 e-0.5 i1.3
nous+part 5.4 h0.6 i-0.5 j-0.3
nous+plai 7.1 a-0.6 b-0.3 d-0.4 e-0.5 i-0.6 l0.4 n-0.5 o0.7 q0.4 r0.5 t-0.3
nous+pren 7.4 c0.7 i0.9 j0.5
nous+prep 6.9 a-0.3 i0.4
nous+pret 6.9 a-0.4 g-0.4 h-0.3 l0.4 n0.4
nous+prop 6.6 b0.9 i-0.4 l-0.3 p0.9
nous+quit 6.9 c1.0 e-0.4 f-0.3 g-0.3 i-0.4 l0.3 p1.0
nous+rece 7.4 e0.5 j0.6
nous+recl 6.9 b-0.3 e0.7 j0.8
nous+regl 7.1 a0.4 e0.8 l0.7 n0.6 p1.0
nous+reme 7.4 a0.3 c1.0 k0.4
nous+renc 7.1 b0.3 e0.3 l0.9 m0.5
nous+rend 7.4 d0.7 s0.8
nous+repa 7.4 e0.6 g0.8 h1.3 i0.7 j1.0 r-0.4
nous+rese 7.1 a0.5 c0.8 i0.4 j1.6 p0.4
nous+rest 7.1 a0.6 d-0.3 h-0.4 i0.5 l0.3 r0.5
nous+rete 7.4 a0.9 p1.4
nous+sais 7.1 a1.0 e-0.3 i-0.3 j0.8 s1.3
nous+sero 6.7 c-0.3 d0.6 e-0.5 h0.9 i0.8 k1.6 t0.9
nous+somm 5.7 a0.5 b-0.3 c1.9 g0.8 h0.5 n-0.4 o0.6 p-0.8 q0.4 r1.0 t0.7
nous+souh 6.9 c-0.4 g1.1 h0.6 r0.8
nous+susp 7.4 a0.4 c1.1 e0.4 i-0.3 j1.2 p1.4
nous+teno 7.4 b0.4 c0.8 d1.0 e-0.4 l0.6 m0.5
nous+tran 7.4 d0.8 i0.7
nous+un 7.4 r-0.3
nous+voir 7.1 a0.5 b0.7 d0.6 e-0.4 h0.3 i0.4 p1.1
nous+voul 6.9 a-0.5 b-0.3 e-0.4 h0.8 i-0.5 k0.4 l0.6 r0.3 t-0.3
nous+vous 5.1 a0.4 b-0.5 d-0.8 e1.9 h1.4 j2.1 k-0.4 l-0.3 m1.2 n0.5 s-0.8
nouv 4.3 a-1.5 b-1.2 d-0.6 e-0.6 f0.3 g0.4 h1.8 k0.5 m1.0 o1.7 p-0.9 r1.3 s-1.6 t1.1
nouv+adre 6.9 a-0.8 b-0.3 c0.3 h1.9 i-0.5 m-0.3 t0.4
nouv+de 6.6 a1.6 b-0.3 d1.6 e0.4 g-0.3 h0.3 i0.8 j1.0 p-0.6 s0.7
nouv+du 7.1 a0.3 b-0.3 c1.2 d1.1 e-0.6 g-0.5 h0.3 m0.4 n-0.4 r-0.3
nouv+gera 7.4 g-0.3 i0.8 r-0.4
nouv+page 7.4 c-0.3 f0.4 g1.0 m0.7 o-0.4 r1.0
nouv+port 7.1 c0.6 f0.6
nouv+site 7.1 c-0.3 g0.7 h0.6 r0.6
nouv+tari 7.4 a-0.9 i0.4
nouvea 5.0 a-0.5 b-0.8 c0.4 d-0.5 f0.7 g0.7 h1.3 i0.4 j-1.0 m0.4 o0.7 r0.9 s-0.9
nouvel 5.0 a-1.3 b-0.7 c-0.6 e-0.9 h0.8 j0.9 k0.4 m0.7 o1.3 p-0.8 q0.3 r0.5 s-1.0 t1.2
nove 5.7 b-0.3 c1.0 e-0.4 f-0.5 h0.5 i-0.6 l-0.6 n2.3 q-0.4 s-0.5
nove+est 7.1 e-0.4 n1.3 o0.5
novemb 5.7 b-0.3 c1.0 e-0.4 f-0.5 h0.5 i-0.6 l-0.6 n2.3 q-0.4 s-0.5
nuit 5.7 a0.9 c0.8 d-0.6 e2.1 f0.8 g0.8 i1.6 j-0.5 m0.3 o0.3 p0.9 r1.5 s-0.6 t2.3
nuit+a 7.4 b0.5 m0.4
nuit+du 7.4 g-0.4 i0.6 r0.4
nuit+et 7.4 a0.3 t1.0
null+part 6.9 a0.6 b1.4 j0.6 m2.6 o0.6 s-0.5 t0.4
nume 5.0 a-0.8 c0.7 d-0.5 f0.9 g0.3 h1.1 j-0.9 k0.7 m-0.3 n-0.5 o1.3 p-0.4 q-0.3 r0.5 s0.6 t0.8
nume+de 5.9 a-0.4 c-0.6 e1.0 f-0.7 g0.7 h0.4 i0.8 j-0.5 k0.5 l-0.4 n-0.5 o1.4 p-0.6 q0.3 r1.2 t1.8
nume+enga 6.9 a-0.9 e-0.5 o2.3 p-0.4
numeri 7.4 b0.7 c0.3 n0.3 s0.6
numero 5.1 a-0.8 b-0.4 c0.5 d-0.4 e0.4 f0.7 g0.4 h1.1 j-0.8 k0.6 n-0.7 o1.1 p-0.4 r0.4 t0.9
obje 6.6 b-0.4 c-0.5 e-0.4 f-0.5 g-0.4 m1.0 o1.0 p-0.4 r-0.4 s-0.3
objet 6.7 b-0.4 c-0.5 e-0.3 f-0.5 g-0.3 m1.1 o1.1 p-0.4 s-0.3
obli 6.0 a1.0 b-0.5 d1.3 e0.8 f0.7 g-0.5 j2.4 k0.8 m-0.3 p-0.5 q0.4 r-0.4
obli+cont 7.1 a0.7 c0.5 j1.5
obli+de 6.9 a0.5 c-0.5 d1.4 f1.0 s0.6
obliga 6.6 a0.9 e0.7 g-0.4 j2.7 k1.0 p-0.4 s-0.4
oblige 6.7 b-0.3 c-0.5 d1.2 f0.9 i-0.3 q0.6 s0.6
obse 7.1 c0.6 d1.1 e0.5 i0.6 j1.0 k0.8
obsequ 7.4 c0.8 d0.4 f0.3 j0.6 k0.9
obte 6.6 a0.4 c0.5 d0.6 f-0.3 g0.8 i1.0 l-0.3 p0.6 r1.1
obte+la 7.4 b0.4 g0.9 r1.0
obteni 7.1 a0.8 c0.5 d0.8 g-0.5 i1.3 j0.5 p0.8 r-0.3
obtenu 7.1 a-0.4 b0.4 g1.3 r1.5
occa 7.1 c-0.4 d0.9 i0.4 o0.6 s0.6
occasi 7.1 c-0.4 d0.9 i0.4 o0.6 s0.6
occu 5.7 a-1.3 e-0.7 i1.0 m-0.4 n2.9 p-0.5 r0.3
occu+de 6.9 a-0.5 b-0.3 g0.7 i1.5 q0.4 r0.8 s-0.3 t0.8
occu+des 7.4 n1.4 o0.4
occu+du 7.4 c0.3 g-0.3 h-0.5 n2.1 t-0.5
occupe 5.7 a-1.3 e-0.7 i1.0 m-0.4 n2.9 p-0.5 r0.3
octo 5.6 a-0.4 c0.5 d-0.6 f1.4 g-0.6 j-0.4 l2.0 m0.4 o-0.5 p0.4 q1.0 s-0.7
octo+et 7.4 f0.6
octobr 5.6 a-0.4 c0.5 d-0.6 f1.4 g-0.6 j-0.4 l2.0 m0.4 o-0.5 p0.4 q1.0 s-0.7
odil 6.6 a0.5 d0.4 e1.1 g-0.3 n0.7 o-0.3 s0.3 t0.4
odile 6.6 a0.5 d0.4 e1.1 g-0.3 n0.7 o-0.3 s0.3 t0.4
offi 6.2 a0.3 b0.6 c-0.3 d-0.4 g-0.5 i0.5 l0.9 m-0.4 n0.4 o-0.4 q-0.4
offi+de 7.1 a0.3 i0.4 s0.5
office 6.4 a0.3 b0.4 e0.3 g-0.5 i0.7 n0.5
offici 7.4 i-0.3 j0.4 l1.1 r0.3
offr 5.8 a-0.7 b0.4 c-0.5 d0.8 e0.4 g0.8 h1.1 i1.5 j-0.6 k-0.3 l-0.6 n-0.4 o0.4 p-0.7 t0.9
offre 6.6 a-0.7 c-0.5 d0.3 e-0.3 f0.6 g1.3 h1.3 j-0.3 m-0.4 o0.4 p-0.4 q-0.3
offres 6.3 b0.6 d0.6 e0.7 f-0.4 g-0.4 i1.5 j-0.3 l-0.4 m0.5 p-0.3 s0.5 t0.8
ok 6.0 a-1.5 d0.6 f0.4 g-0.6 h0.5 i-0.8 j-0.6 n0.8 p-0.8 r0.3 s-0.7 t0.5
ok+pour 6.3 a-1.1 e0.5 g-0.8 h-0.3 i-0.6 j-0.4 m0.3 n0.8 o-0.3 p-0.6 q0.4 r0.4 s-0.5 t0.7
oliv 6.7 a-0.5 g1.0 h0.4 k-0.3 n0.3 r1.3 t0.6
olivie 6.9 a-0.3 g0.7 k-0.3 n0.4 r0.9 t0.6
olli 7.4 e0.3 i0.6
on 2.8 a-2.8 b1.1 c0.7 d0.4 e-2.6 f-1.7 g1.1 h4.1 i0.6 j-2.2 k1.1 m-1.6 n2.1 o-0.4 p-2.6 q-1.2 r0.5 s-1.9 t-0.6
on+a 4.8 a2.4 b2.3 c2.6 d0.6 e2.8 f0.3 g-1.5 i3.2 j-1.2 k-0.5 m-0.8 n1.2 o-0.4 p-0.7 r-0.5 t1.0
on+aime 6.6 a-0.8 d-0.4 g0.6 h1.5 i-0.4 l0.6 n-0.4 o0.4 r0.9 t-0.4
on+arre 7.4 a0.5 c1.5 g-0.3 i0.6
on+atte 6.7 c-0.5 d0.7 g-0.4 l1.1 n0.7 p-0.4 r-0.3
on+aura 7.4 a-0.6 b0.5 c0.4 g1.2 r1.8
on+avai 6.2 a1.7 b0.7 c3.1 d1.4 e0.5 g-0.7 h1.9 i-0.7 l-0.3 m0.5 o-0.3 p1.4 q-0.3 r-0.4 s-0.5
on+chan 7.4 a0.3 d0.4 i0.9
on+cont 7.1 e0.4 h0.6 n0.4 r0.5
on+deca 7.4 c-0.3 e0.3 f0.4 h0.5 k2.0 q0.5
on+en 5.4 a1.2 b0.4 c1.3 e1.7 j0.4 k0.5 n0.4 p0.6 s0.5
on+est 5.4 a0.3 b1.9 d1.9 e-0.9 f0.6 h-0.4 i0.5 j-0.4 l2.1 m0.7 r-1.0 s0.7
on+etai 6.9 c1.0 d-0.3 e-0.6 j0.4
on+expl 7.4 a0.3 b0.9 d0.6 e-0.3 j0.6 m0.9 p0.4
on+ferm 7.4 e0.4 f0.4 q0.8
on+gard 6.2 a-0.8 c-0.4 e-0.4 g-0.9 i-0.5 m-0.6 n-0.6 p-0.5 q0.4 r-0.5 s-0.4
on+l'a 7.4 a-0.5 c-0.3 f0.6 g0.6 m0.5 r0.9
on+lais 6.7 a-1.1 d-0.4 e-0.5 i-0.5 k1.4 l0.5 r0.3 s-0.5
on+lui 7.1 c0.6 e0.7 h0.4
on+m'a 6.3 a0.8 b1.4 c-0.5 d-0.5 e0.7 g-0.6 i0.9 j-0.4 m0.5 p-0.5 r-0.5 s2.1
on+me 6.6 a1.1 c1.1 d2.6 g-0.4 i0.7 j-0.3 p0.4 r-0.6 s-0.5
on+n'a 7.1 a-0.4 g0.9 h0.8 n0.5 r0.9
on+n'en 7.4 e0.5 s1.1
on+n'y 7.4 c0.5 g0.4 r0.8
on+ne 5.6 a-0.9 b0.6 c0.3 d1.0 e-1.0 f0.9 g0.7 h1.4 i0.8 k1.2 l-0.4 m-0.5 n1.0 p-0.7 r1.2 s-0.7 t0.4
on+nous 6.9 a0.3 b1.3 c0.9 d0.8 e-0.3 f0.5 h0.9 i-0.4 j-0.3 o0.5 r0.6 s0.8
on+ouvr 7.4 g0.6
on+parl 7.4 a0.6 d1.6 e0.3 i0.6 s0.7
on+part 7.1 a-0.6 d-0.4 e-0.3 g-0.4 h0.9 i-0.6 n-0.4 o0.6
on+pass 7.4 a-0.3 b-0.4 e-0.5 g-0.3 h2.1 i-0.4 n-0.5 o0.5 p-0.4 q0.5
on+peut 6.9 a-0.9 c-0.5 d-0.5 e-0.6 g-0.3 h0.7 i-0.4 k1.9 s-0.3
on+pour 7.1 g-0.5 i0.8 r-0.3
on+reco 7.1 b0.8 c-0.4 d0.6 e0.5 g0.7 i0.3 k0.5 q0.8 r1.4 s-0.3 t0.3
on+repa 6.9 g0.9 h1.8 i-0.3 j0.4 q0.9 r1.3
on+repo 7.4 a-0.3 l1.9
on+repr 6.7 f0.4 g0.6 h0.9 i0.3 l-0.4 m0.3 n-0.4
on+reti 7.4 m0.4 o0.3 r0.3
on+se 5.8 a0.4 b1.0 d0.4 e-0.3 g-0.6 i-1.1 j0.7 k1.1 m-0.4 n-0.3 q0.9 s-0.3 t0.3
on+sent 7.4 a-0.7 b-0.3 e-0.4 g1.7 q0.3 r1.9 t0.4
on+sera 7.1 a-0.3 g-0.4 h1.8
on+sign 7.4 a-0.5 c-0.5 d-0.3 g2.1 h1.2 i-0.3 m0.4 o0.6 r2.4
on+sort 7.4 b0.6 c0.3 f0.4
on+supp 7.4 a-0.3 b-0.3 e0.3 f0.6 q0.6
on+va 6.4 a1.4 c1.1 g-0.8 h-0.4 i2.3 p0.5 r-0.6
on+verr 6.6 c-0.4 d-0.4 j0.9 s-0.4
on+vien 6.9 c0.5 h0.6 p0.4 t0.4
on+vous 5.9 a-1.9 c-0.8 e-0.9 g0.5 h0.8 i-0.5 j-0.3 k-0.3 l-0.5 n2.8 o-0.4 p-0.7 q-0.6 r0.4 s-0.5
oncl 7.1 r-0.3
oncle 7.1 r-0.3
ont 4.2 a-0.5 b1.1 c-0.4 d0.5 e1.8 f0.5 g4.3 h3.8 i1.1 j1.2 k0.4 m-0.3 p-1.0 r5.1 s-0.7
ont+disp 7.4 a0.3 e0.8 i0.8 l1.0 n0.9
ont+doub 7.4 a-0.4 g0.6 h0.7 i-0.3 l-0.3 r1.0
ont+ete 6.6 a0.6 c0.5 e0.6 j0.5 p0.4
ont+fait 6.6 a1.0 b0.4 e1.1 i-0.5 j0.6 n0.6 o0.3 s-0.3
ont+jama 7.4 g0.8 h0.3 r0.6
ont+note 7.4 b0.4 g0.7 h0.5 i0.6 r0.6 s0.7
ont+pas 6.4 a0.6 b0.3 d0.4 e-0.6 h0.6 i0.4 m-0.3
ont+sign 7.1 c0.4 h0.4 j0.7
ont+trou 7.1 a0.4 b0.4 c-0.3 i0.3 r-0.3 s0.7
ont+vu 7.4 e0.4 g0.6 h1.3 m0.7 r0.7
onze 6.4 a0.5 b1.3 d-0.4 e1.5 h0.8 i1.7 s-0.3
oper 7.1 e0.5 i0.6 j-0.6
operat 7.1 e0.5 i0.6 j-0.6
oppo 6.1 a0.9 c-0.5 d-0.6 e0.7 g0.5 h1.3 i-0.5 j1.0 m1.4 p2.1 r0.6 s-0.6
oppo+au 7.4 a0.8 e0.4 p1.8
opposi 6.3 a0.6 c-0.6 d-0.4 e0.8 g0.7 h1.2 i-0.4 m0.6 p2.3 q-0.4 r0.7 s-0.4
opti 6.1 a-0.7 c-0.7 f0.7 g1.3 h2.4 i-0.7 m1.6 o0.4 p0.3 r0.7 s0.6 t0.8
opti+de 7.4 a-0.6 g0.4 h1.0 k0.4 p-0.3 r0.8
optici 7.4 e0.4 f0.8 g0.7 r0.6 s0.7
option 6.3 a-0.7 c-0.5 e-0.5 g0.7 h2.6 i-0.6 m1.7 o0.5 p0.4 t0.9
or 6.4 a-0.3 c-0.6 d0.3 e0.4 g0.3 h-0.3 i1.0 j-0.3 n-0.4 o1.2 p-0.5 q1.3
or+votr 7.4 a-0.5 c-0.4 g0.4 o1.3 q1.2 r0.4
oran 7.1 a-0.4 b0.6 c-0.5 g-0.3 i0.6 k0.6 o-0.4 q-0.4
orange 7.1 a-0.4 b0.6 c-0.5 g-0.3 i0.6 k0.6 o-0.4 q-0.4
orch 7.1 a-0.3 g0.7 q1.0 r0.7 t0.4
orches 7.4 a-0.3 g0.7 q1.0 r0.8 t0.5
ordi 7.1 a-0.5 b0.7 g-0.3 l1.0 n0.5 r-0.5
ordo 6.6 a0.7 c0.8 g-0.5 i-0.4 j1.0 n-0.3 q1.3 r-0.5
ordonn 6.6 a0.7 c0.8 g-0.5 i-0.4 j1.0 n-0.3 q1.3 r-0.5
ordr 6.0 c1.1 f1.0 g-0.6 i-0.3 k0.5 l1.9 m-0.6 q2.2 s0.8
ordr+de 7.4 j0.5 m0.5 o-0.5 q1.2
ordr+du 7.4 a0.5 c1.0 f1.3 i0.5
ordre 6.0 c1.1 f1.0 g-0.6 i-0.3 k0.5 l1.9 m-0.6 q2.2 s0.8
orei 7.1 a0.9 e0.9 g-0.3 i0.6 j0.4 s1.4
orei+vous 7.4 a0.8 e0.5 i0.7 s1.6
oreill 7.1 a0.9 e0.9 g-0.3 i0.6 j0.4 s1.4
orga 6.3 c0.8 e0.9 f0.8 g-0.3 j-0.5 r-0.3 s0.5
organi 6.3 c0.8 e0.9 f0.8 g-0.3 j-0.5 r-0.3 s0.5
orig 6.4 b0.7 e-0.7 f-0.4 g-0.4 j0.3 m0.5 q0.5 s-0.3
orig+du 7.4 j0.8 m1.1 q0.9
origin 6.4 b0.7 e-0.7 f-0.4 g-0.4 j0.3 m0.5 q0.5 s-0.3
orth 6.4 a0.4 c-0.3 e1.6 h1.0 i-0.3 r0.4 s-0.5
orthog 6.6 a0.8 e1.9 g-0.6 r-0.4 s-0.4
oste 7.1 a-0.4 d0.3 r-0.6
osteo 7.1 a-0.4 d0.3 r-0.6
ostr 7.4 a-0.3 f0.5 i0.4
ou 3.9 a-0.5 b1.6 d0.8 f1.5 g-1.7 h-0.5 j-0.5 k0.4 l-0.6 o5.8 p-0.5 q0.4 r-0.4 s1.2 t1.3
ou+a 7.1 a-0.4 e0.6 f-0.4 g-0.4 o1.8 t0.4
ou+au 7.1 a0.9 c0.5 d-0.3 j1.1 o0.6
ou+ca 7.4 m-0.4 n0.5 o-0.3 q0.5 t-0.5
ou+dois 7.4 g0.7 h0.7
ou+elle 7.4 d0.4 e0.5 f0.4 i0.7
ou+en 7.1 a0.6 c1.3 f-0.3 h0.4 t0.6
ou+est 6.4 a-0.9 b-0.4 c0.7 e-0.4 g-0.5 i-0.6 n-0.4 o1.3 p-0.5 q1.4 r0.5 s0.5 t-0.4
ou+expe 7.4 j-0.3
ou+faut 7.1 a-0.4 h-0.3 l0.4 n0.3 o0.8
ou+il 7.4 a-0.3 g0.6 o0.6 r0.5
ou+je 7.1 b1.3 e-0.4 f0.4 i1.2
ou+la 6.4 a0.6 b1.0 d0.5 g-0.6 n1.2 o0.3 p-0.5 q-0.6 r-0.4 s1.4 t2.0
ou+le 6.7 a-0.5 b1.5 c-0.4 g-0.3 i-0.3 l-0.4 m0.4 n-0.5 o0.7 s0.5 t0.7
ou+mard 7.4 a-0.4 k1.1
ou+nous 6.9 a1.0 b0.3 c0.6 d0.3 e0.7 g-0.5 j0.6 p1.0 r-0.4
ou+on 7.4 b0.7 s0.6
ou+pas 6.9 e0.8 i0.6 j0.7 p-0.4
ou+plut 7.4 a0.4 b0.7 f0.7 i0.4 s0.7
ou+qui 7.4 e0.4 f0.5
ou+seul 7.4 a-0.4 c0.3 e-0.3 k0.6 l0.4 o2.8 p-0.3 q-0.4
ou+vien 7.4 c-0.3 d-0.4 e0.5 g0.5 h0.6 j0.9 r0.4
ou+vous 6.6 a0.5 b0.4 g-0.6 h-0.3 i1.1 p1.4 s-0.4
oubl 6.2 a-1.2 i-0.5 j-0.3 k0.9 m-0.5 n0.5 p-0.4 r0.4 s-0.6 t0.6
oubl+pas 7.4 a-0.8 c-0.3 g1.5 h0.4 m0.4 o0.5 r1.5 s-0.3
oublie 6.2 a-1.2 i-0.5 j-0.3 k0.9 m-0.5 n0.5 p-0.4 r0.4 s-0.6 t0.6
oues 6.6 a0.3 d0.3 e-0.6 g-0.4 i0.5 m0.6 s0.8
oues+fran 6.7 e-0.5 g-0.3 m0.6 s0.9
ouest 6.6 a0.3 d0.3 e-0.6 g-0.4 i0.5 m0.6 s0.8
ouf 7.4 a-0.3 n0.7
oui 5.9 b0.5 c0.5 d0.8 e0.4 h0.4 i0.5 j-0.5 m-0.4 n0.9 q0.5 t-0.3
oui+je 6.9 e0.7 g0.4 h1.2 n0.5 p0.8 q0.7 r0.9
oui+la 7.4 i0.6
oury 7.4 e-0.4
outi 7.1 h0.6
outill 7.4 h0.7
ouve 5.8 a0.6 c0.8 d1.1 f-0.4 g1.1 h0.4 j0.4 n-0.4 p0.4 s-0.5 t1.2
ouve+de 7.4 d0.4 g0.4 j0.4 p0.6 r0.4 t0.8
ouve+le 7.4 a-0.7 e-0.3 g0.4 h0.6 j-0.4 r0.3
ouve+par 7.4 a0.4 b0.5 d0.4 i0.9
ouve+un 7.4 a0.3 e0.3 j0.9 m0.7
ouvert 5.8 a0.6 c0.8 d1.1 f-0.4 g1.1 h0.4 j0.4 n-0.4 p0.4 s-0.5 t1.2
ouvr 4.9 a-0.8 c0.4 d-0.8 f0.9 g1.1 h2.1 i-1.0 k0.9 l-0.5 m0.7 n0.6 o-0.4 p-0.4 r1.3 s-1.3 t1.2
ouvr+un 6.9 a-0.3 e-0.3 h0.4 i0.4 r-0.4
ouvr+une 6.7 a-0.7 d0.4 g0.6 h2.1 t-0.4
ouvrag 6.9 a0.5 c0.4 f-0.4 k0.8 m1.2 n1.0 p0.4 t0.4
ouvre 6.0 a-0.5 b0.5 f-0.5 g1.0 h1.7 i-0.6 k0.6 m-0.5 r0.6 s-0.7 t2.7
ouvres 7.4 a-0.4 c-0.4 e-0.3 h-0.4 k-0.4 o-0.4 q0.6
ouvrie 6.9 a-0.7 b0.4 e0.8 f1.6 g1.3 n0.4 o0.4 q-0.4 r1.5 s-0.3
ouvrir 6.1 b-0.4 c1.1 d-0.5 e-0.8 f0.4 h-0.3 j0.7 k0.5 q-0.3 s-0.4
ouvron 7.4 d0.6 f0.3 g-0.5 h1.7 r-0.4 t-0.4
p 6.3 a0.5 b0.5 h0.5 m0.3 p0.5
page 4.1 a-1.4 b0.5 c-0.6 e0.4 g-0.5 h-0.8 i-1.2 j-1.6 l-0.6 o-0.4 q0.5 r0.4 t0.9
page+accu 6.9 a-0.3 e0.4 g-0.3 m0.4 o0.7 q0.5 r0.4
page+blan 7.4 a0.6 e0.3 p0.8
page+de 7.1 a0.5 b1.6 m0.7 p0.6 s-0.4
page+face 7.1 a0.9 d1.0 e0.3 i0.6 j0.9 s2.3
pages 5.7 b1.3 c-0.5 e0.7 g-0.7 h-0.6 j-0.8 l0.3 m0.4 p1.0 r-0.7 s0.7
paie 4.1 a-1.1 b1.2 c0.5 d-0.5 e-0.9 g-0.7 h-0.4 i-0.4 j-1.1 l2.4 n1.8 o1.4 p0.6 q3.6 s-1.6
paie+a 6.9 a0.5 c0.7 o0.5 p1.0 q0.5
paie+au 7.4 c1.2 e-0.3 j0.5 l1.0 n0.9 p0.8
paie+de 6.6 a-0.8 c-0.4 d0.5 i0.5 k-0.3 m-0.5 o-0.6 p-0.5 r-0.3
paie+des 7.4 a-0.5 i1.1 q0.8
paie+du 7.4 a-0.6 n0.9 o-0.5
paie+en 6.9 a-0.5 d-0.4 h0.4 k0.4 l0.5 m-0.3 n-0.5 q0.5
paie+est 7.4 m0.3 o1.4 q0.8
paie+et 5.6 c0.8 e-0.3 j-0.3
paie+jama 7.4 a-0.8 g-0.5 i-0.3 p-0.3 r-0.5
paie+le 6.9 c-0.4 j0.4 n1.3
paie+pas 6.1 a0.9 b-0.4 c0.5 d-0.5 e0.8 g-0.6 i-0.6 m0.5 p2.7 r-0.6
paie+plus 6.9 a-0.6
paie+sur 7.4 b0.6 d0.4 e-0.5 f0.3 g0.6 l0.7 m1.4 r0.6
paieme 4.7 a-1.8 b-0.8 e-0.8 g-0.7 i-1.1 j-0.8 l2.8 n0.7 o2.0 q3.6 r-0.5 s-0.7
paient 7.4 f0.4
paiero 7.4 a0.6 c0.8 k0.4 n-0.3 p1.2 t0.4
pale 7.1 a-0.4 g-0.6 r-0.5
palett 7.1 a-0.4 g-0.6 r-0.5
pali 7.4 p-0.4
pann 5.6 a-0.4 b1.4 c-0.7 d-0.7 e0.7 g-1.0 h0.7 j-0.6 k1.4 l1.6 m-0.6 n1.0 o-0.5 p-0.8 s-0.8 t0.5
pann+de 6.4 a-1.4 e-0.8 f0.5 g-0.5 h1.6 i-0.6 k1.2 l1.1 n0.4 p-0.4 r0.4 s-0.4
pann+depu 7.4 a0.4 l1.1 t0.3
panne 6.0 a-0.9 b-0.3 d-0.7 e0.8 g-0.4 i0.4 j-0.4 k2.2 l2.0 m-0.4 n0.7 o-0.5 p-0.5 s-0.6 t1.1
pannea 6.4 a0.5 b2.2 e0.5 g-0.7 h1.0 i-0.6 m-0.4 n0.6 p-0.4 r-0.3
papa 7.1 a-0.5 e-0.3 g0.9 r0.8
pape 7.4 d0.6 f0.8
papi 5.5 b-0.3 c-0.3 d-0.4 h-0.6 j0.7 k0.6 n0.7 o0.3 p-0.4 s0.3 t0.4
papi+a 7.4 a-0.5 g1.0 r1.1
papi+du 7.4 a-0.4 j-0.3
papi+sur 7.4 a0.9 g-0.4 s1.5
papier 5.5 b-0.3 c-0.3 d-0.4 h-0.6 j0.7 k0.6 n0.7 o0.3 p-0.4 s0.3 t0.4
paqu 6.6 a0.6 b-0.5 c1.7 e0.9 g-0.5 j0.3 k-0.3 n0.4 p-0.4 s-0.3
paques 6.6 a0.6 b-0.5 c1.7 e0.9 g-0.5 j0.3 k-0.3 n0.4 p-0.4 s-0.3
par 3.5 a2.3 b0.6 c1.0 d1.1 e3.5 g-0.6 h0.5 i1.3 j2.6 n-0.4 p-1.1 q1.6 s-0.4 t0.9
par+cart 7.1 a-0.6 f0.6 g-0.3 o-0.4 q2.3
par+cheq 7.4 f0.3 g0.5 h1.0 n-0.4 q1.4 r0.8
par+cont 6.4 a0.4 c0.4 g-0.3 k0.6 n-0.6 o1.0 q0.8 r-0.4 t-0.4
par+cour 6.9 c0.3 h0.7 i0.9
par+des 7.4 a0.7 d0.9 i-0.5 t0.3
par+ecri 6.7 a0.4 d0.5 e1.0 g-0.3 j0.4 p-0.3 q-0.4 r-0.4 s0.6
par+habi 7.4 a0.8 c2.1 d0.7 g-0.4
par+jour 7.1 a1.1 c1.2 d0.3 e-0.3 j2.1 s0.6
par+la 5.3 a-0.4 c0.4 d-0.4 h-0.8 j0.6 l0.8 o-0.3 p-0.4 q0.5 s-0.6 t-0.5
par+le 5.7 b0.9 d1.1 e0.6 f1.8 h0.3 p-1.0
par+les 7.4 a-0.9 d0.3 f0.3 g1.7 h-0.4 i-0.4 m-0.4 r1.9 t0.5
par+lett 7.4 d0.6 j0.3
par+lui 7.4 e-0.3 j0.7
par+ma 7.1 a0.5 c1.3 i0.4 j0.7 k0.5 n0.7 p0.7
par+mail 7.1 a-1.0 k0.8 o1.1 p-0.3 t0.4
par+moi 7.4 a0.7 e-0.3 f0.7 m0.6 s1.0
par+mois 6.3 b1.5 e-0.6 f-0.4 j-0.3 k0.4 m-0.4 n0.5 p-0.3
par+mot 7.4 o0.9
par+nos 7.1 a0.8 e1.1 i-0.3 j0.5 p1.3 r-0.3
par+notr 7.1 b-0.5 c-0.4 d-0.5 e0.8 f1.2 h-0.4 j-0.4 k-0.8 m-0.3 q0.4 r0.5
par+piti 7.4 b-0.3 e1.2 h0.7 m-0.3 n0.6 t0.9
par+sema 6.9 a-0.9 c-0.8 e-0.4 g1.1 h0.8 i-0.3 r0.9
par+tele 7.1 c0.5 e0.6 i-0.4 j0.3 o0.4
par+tout 7.4 g-0.4 r-0.3 s0.5
par+un 6.2 a0.9 b0.4 c0.4 d-0.5 e1.9 h-0.3 i1.4 m-0.3 p-0.4 t0.4
par+vire 7.1 g0.4 l-0.6 n1.7 o-0.8 q1.2
par+vos 6.9 a0.5 b0.3 e0.4 g0.3 m1.1
par+votr 7.4 a0.9 d1.3 e0.4 g-0.4 r-0.4
para 5.0 a0.9 b0.5 c1.2 d-0.6 g-0.6 i-0.5 j0.3 l0.4 m0.9 n-0.5 p1.5 r-0.4 s-0.4
para+a 7.4 c-0.3 e0.7 s0.5
para+dans 7.4 a-0.6 s-0.3 t0.4
para+il 7.4 a0.7 c1.0 l0.8 p1.1
para+sur 5.7 j-0.3
paragr 5.7 j-0.3
parait 5.7 a0.5 b0.7 c1.0 d-0.6 g-0.5 i-0.4 j0.7 l0.5 m0.3 n-0.4 p0.7
paraph 7.4 a0.7 c0.6 e0.5 m0.9 p1.6
parc 5.3 b0.7 c0.3 d1.4 e-0.5 i-0.4 k0.4 l0.6 m0.9 p-0.7 q-0.5 t0.9
parc+qu'i 7.1 a-0.5 b0.5 h-0.3 k0.4 o0.4 s-0.3
parc+qu'o 7.1 a0.6 b0.5 c0.3 e0.4 i0.5 s1.1
parc+que 5.7 d2.0 e-0.9 l0.6 m1.0 n-0.4 o-0.6 p-0.6 q-0.4 s-0.7 t0.4
parce 5.4 b0.7 c0.3 d1.5 e-0.5 i-0.4 k0.4 l0.6 m1.0 p-0.8 q-0.5
pard 6.4 a-1.5 e-0.5 g-0.3 i0.8 k2.5 n0.6 p-0.5
pard+pour 7.4 c0.3
pardon 6.4 a-1.5 e-0.5 g-0.3 i0.8 k2.5 n0.6 p-0.5
pare 5.6 b0.4 c1.5 g0.9 h0.8 i-0.6 k0.4 o-0.5 p-0.7 r1.5 s0.6 t0.7
pare+ont 6.9 b0.6 d0.4 j0.6 r0.4
pare+veul 7.4 c0.4 e0.8 g0.4 h0.7 r0.4 s1.1
pareil 7.1 c0.6 d0.3 k0.5 p-0.3 s0.5 t0.7
parent 6.0 b0.4 c1.2 h0.3 o-0.3 p-0.4 r0.4 s0.4
parf 5.8 f-0.6 g1.4 i-0.7 j0.6 o0.4 p-0.7 q0.8 r2.1 s-0.8 t-0.6
parf+ache 7.4 a0.6 e0.5 j1.4
parfai 5.9 a-0.5 c-0.9 d-0.4 f-0.4 g1.5 i-0.6 j0.6 n0.4 o0.5 p-0.6 q0.9 r2.0 s-0.7 t-0.6
pari 6.6 e-0.6 f-0.4 k0.7 m0.5
paris 6.9 f-0.3 k0.7
parisi 7.4 b0.5 e-0.5 m0.6
park 6.4 c0.9 h1.2 i-0.3 k0.5 q1.5 t0.5
park+pour 7.4 a0.3 c1.3 g-0.4 q0.4
parkin 6.4 c0.9 h1.2 i-0.3 k0.5 q1.5 t0.5
parl 4.5 a0.6 b-0.4 d3.3 e-0.8 f-0.3 h0.5 l0.9 o0.6 p-0.7 r0.5 s1.8
parl+a 6.2 a0.5 b0.4 c1.2 d1.9 e0.7 j-0.4 k0.5 n1.0 p-0.3 q0.4 r0.8 t0.8
parl+dava 7.4 a-0.4 d-0.3 e-0.5 i1.3
parl+de 5.5 b-0.4 c-0.5 d1.3 e-0.8 g0.4 h1.6 j0.4 l0.8 p-0.3 r0.4 s0.3
parl+enco 6.9 a-0.4 c-0.3 g1.4 r1.3
parl+la 6.9 e-0.5 j0.7 l1.6 s-0.5
parl+pas 7.1 a0.4 b0.8 e0.8 f0.5 i0.4
parl+plus 6.9 a0.3 c-0.4 i0.4 r-0.3 s0.8
parl+une 7.1 a-0.3 e0.4 i-0.3 p0.7
parlai 6.9 a-0.3 e-0.4 j0.3 r-0.4
parle 5.1 a-0.9 c-0.4 d0.8 e-0.6 g0.4 h1.1 l0.3 o0.6 q0.3 r0.5 s0.4
parlen 6.7 a-0.5 c-0.4 g0.8 i1.0 r0.9 s-0.3
parler 5.7 a2.4 c0.7 d3.5 g-0.8 h-0.5 i-0.3 k0.4 l0.9 p-0.6 r-0.3 s3.1
parlez 7.4 d0.4 e-0.3 j0.4 p0.6
parm 7.1 a-0.4 f0.8 h0.5 i-0.3 l0.6 m-0.5 n0.8 q0.5
parm+vos 7.4 a-0.5 f0.8 h0.5 l0.7 m-0.5 n0.9 q0.5 r0.3
parmi 7.1 a-0.4 f0.8 h0.5 i-0.3 l0.6 m-0.5 n0.8 q0.5
paro 6.6 d-0.4 g0.8 h0.9 i0.3 l0.7 n0.4 p-0.3 r0.9 s0.4 t-0.3
parois 7.4 a-0.5 g0.5 h1.2 l0.9 n0.5 r0.7
parole 6.9 a0.3 g0.3 i0.5 r0.3 s0.6
parq 6.7 a1.1 e0.8 i-0.3 p2.2 s-0.3
parque 6.7 a1.1 e0.8 i-0.3 p2.2 s-0.3
pars 6.9 b-0.3 c-0.4 e0.7 g-0.6 i0.7
part 3.5 a-1.3 b-0.3 c0.4 e-1.8 f-0.5 h1.4 i-1.3 k-0.3 l-0.4 n1.3 o-0.5 p-2.4 q5.4 r0.4 t1.6
part+a 6.0 b0.9 c-0.5 d-0.6 e-0.7 f-0.6 h0.4 i-0.4 j-0.3 k0.4 p-0.3 q-0.3 s1.1 t1.4
part+au 6.6 a-0.4 b-0.6 d-0.4 h0.5 i-0.4 k-0.3 m-0.3 p-0.5 q1.2 t-0.3
part+aujo 7.4 a-0.7 d-0.3 e-0.4 g-0.6 i-0.3 n1.0 o-0.3 p-0.3 q2.3 t-0.4
part+avec 7.1 a-0.3 n1.5 q-0.3 r0.3
part+ce 6.6 a-0.6 d-0.3 e0.5 f-0.4 i0.4 l0.4 p-0.4 q2.0 r0.4 t0.9
part+chez 6.9 a-0.6 c-0.4 d0.3 f0.3 i0.4 q1.0
part+comm 7.1 a0.5 c0.4 d0.4 e0.5 i0.6 s0.5
part+d'un 7.4 b0.6 d0.5 e-0.5 s0.5
part+dans 7.1 a0.3 d0.4 j0.7 m0.8 n0.7 q-0.3 s0.4 t1.2
part+de 5.3 b-0.3 c0.4 d-0.5 e0.8 f-0.4 g-0.6 h1.3 k1.3 l1.2 m-0.5 n0.7 q0.4 t-0.5
part+dema 6.9 a0.5 e0.4 i-0.4 j1.4 n0.8 s-0.3
part+des 7.1 b0.4 c1.4 k0.4 l-0.3 o0.6 r0.6 t0.5
part+du 7.4 a-0.4
part+en 5.3 a0.8 c1.0 d0.6 j-0.5 n-0.3 o0.3 p-0.4 s-0.4
part+et 7.4 a0.6 c0.6 e0.8 i0.8 s0.6 t0.8
part+je 7.4 a0.4 c1.2 e-0.4 f0.4 m0.4 q0.6
part+la 6.9 a-0.4 b0.4 c0.7 e0.9 j-0.3 n0.4 o0.5 q1.0 r0.4 t0.7
part+le 7.4 e0.5 q0.5 s0.6
part+pas 7.1 a-0.9 d-0.3 g0.9 h1.6 k0.3 l1.7 o0.3 p-0.4 q0.6 r1.0
part+sans 6.7 a-0.7 b-0.4 e0.5 f1.0 g0.4 i-0.5 m0.5 n-0.4 p-0.3 q0.6 r0.5 s0.4 t0.3
part+sous 7.4 a-0.8 b0.3 c-0.5 d-0.7
part+sur 6.9 d1.3 e-0.4 g-0.3 h1.0 i1.1 n-0.4 o0.5
part+tout 6.9 a-0.5 c-0.3 e0.4 g0.9 h0.5 n1.0 q1.1 r1.2 t0.5
partag 6.3 d0.4 e0.4 g-0.4 i-0.3 q-0.4 r-0.5 t0.5
parten 6.1 d0.4 e0.9 g-0.7 i0.8 j0.3 l-0.4 p-0.4 s0.5 t0.9
parti 5.7 a-1.7 f-0.5 g1.1 h0.5 i-0.8 j-0.7 k0.3 l-0.4 n-0.7 p-0.7 q5.6 r1.4 s-0.6 t1.0
partic 6.4 a-0.6 b-0.3 c0.4 g0.4 i-0.4 j-0.5 m-0.3 o0.5 q1.4 r0.7
partie 5.5 a0.7 b1.3 c-0.5 g-0.3 h0.4 i0.4 j1.0 k-0.5 n0.9 q2.2 s0.3
partir 5.4 b-0.3 c1.3 d0.4 g-0.7 h1.3 j1.0 l0.9 m-0.6 n1.0 o0.4 q0.9 s-0.9
partis 6.4 b-0.5 e0.3 f1.2 g-0.4 h-0.3 k-0.4 q0.3 r-0.6 s0.4
partit 7.4 a-0.6 b0.5 c0.5 g1.2 q1.1 r1.4 t1.1
parton 5.5 j-0.3
partou 7.1 h0.3
parv 6.0 c0.8 f-0.3 h0.7 i0.8 j-0.6 l-0.3 m-0.3 n0.5 o-0.5 p0.5 q-0.4 s-0.3
parv+a 7.4 p0.6
parv+le 7.4 c0.7 h0.7 i-0.3 j-0.3
parven 6.2 c0.4 f-0.3 g-0.4 h0.5 i1.0 j-0.4 l-0.3 m-0.3 n0.6 o-0.5 q-0.3 r-0.4
parvie 7.4 c0.5 h0.3 p0.6
pas 4.0 a1.5 b1.9 c2.2 d1.1 e1.6 f1.6 j-1.1 k1.3 m0.3 n1.3 p4.8 r1.7 s-1.3 t-0.4
pas+a 6.0 b-0.3 e0.6 g-0.5 i-0.7 k1.6 o0.5 s-0.7 t0.6
pas+acco 7.4 a0.5 j1.0
pas+arge 7.4 a0.5 e-0.5 p1.5
pas+au 6.9 a-0.6 f0.4 j-0.4 k0.6 o0.5 p-0.3
pas+avan 6.4 a0.7 b0.4 c1.5 e-0.5 g-0.4 i-0.3 l0.6 p2.6 r-0.5 s-0.4
pas+avec 6.9 a0.4 b-0.4 i1.1 r-0.3
pas+avoi 7.1 j0.6 n-0.4 o1.6 p-0.3 q1.8 r0.4
pas+bien 7.4 a-0.5 d-0.4 f0.4
pas+boug 7.4 b0.6 g0.5 h0.9 i0.7 r0.5
pas+ce 6.7 b0.6 c0.7 d-0.5 g0.4 l1.2 n1.5 o0.3 r0.5
pas+celu 7.1 a0.4 d0.5 m0.9
pas+chez 7.4 a-0.6 c-0.4 d0.3 o0.4 q0.4 r0.3
pas+comm 6.6 a0.5 b-0.4 d-0.5 e0.7 f1.5 i1.8 k-0.3 o0.4 r0.6 s-0.3
pas+comp 7.1 a-0.3 t0.4
pas+cont 7.1 a0.4 c0.5 d-0.3 e0.6 f0.3 i0.5 p0.4
pas+dans 6.9 i0.8 l0.8 m0.5 p-0.3 q-0.4
pas+de 4.9 a1.0 b-1.2 c1.1 d0.8 e2.4 f-0.4 g-0.9 m0.4 n0.4 p0.8 q-0.4 r-0.6 s1.7
pas+des 7.1 a0.7 d1.0 e-0.3 k0.5 p0.4
pas+disp 7.4 k0.9 p0.8
pas+droi 7.4 a0.3 e0.5 m0.7 p0.5 s0.5
pas+du 6.6 a1.2 b-0.3 c0.4 e0.7 g-0.6 i1.1 l0.4 p-0.3 r-0.4
pas+en 6.7 a0.7 b1.0 c0.6 d0.4 g-0.3 i-0.5 j0.5 l0.7 r-0.3
pas+enco 6.7 a-0.3 c1.1 d0.8 f-0.4 g-0.5 i-0.4 l0.7 m0.4 s0.8 t0.3
pas+est 7.4 a0.7 d0.4 e1.2 i0.4 j0.9 p-0.3
pas+et 6.4 a0.9 c0.6 d0.5 e0.4 f-0.3 h-0.3 m-0.3 p0.9 s1.5
pas+ete 5.9 a1.0 c-0.8 d0.5 e1.2 g-0.7 h-0.6 i-0.4 j0.8 l0.7 m1.2 n-0.4 p1.0 r-0.4 t-0.6
pas+etre 6.2 a-0.8 b0.4 c-0.3 d0.4 f0.3 g0.3 h0.7 i-0.7 j-0.5 k2.0 l0.9 m0.7 o0.4 p-0.7 s-0.4
pas+eu 6.3 a0.7 c2.3 d0.8 e-0.5 f-0.4 g0.8 j1.6 k-0.4 m1.0 r0.7 s1.0 t0.8
pas+excu 7.4 d0.7 s0.4
pas+fait 7.4 a-0.4 m0.4 o0.3 q0.6
pas+grav 7.4 a-0.3 c0.3 f0.4 h0.4 k0.4 t0.4
pas+inte 7.4 c1.0 d-0.3 f1.3 h-0.3 n0.4 q0.4 t-0.3
pas+je 7.1 a0.3 c0.5 p0.7 s0.4
pas+la 5.4 a0.7 b0.4 c2.7 d0.5 f0.6 g-0.4 h-0.4 i-0.8 j-0.6 k0.9 l0.5 n-0.4 p1.6 s0.5
pas+le 5.6 a1.4 c0.9 e1.6 g-0.7 i1.2 j-0.6 k0.8 m1.1 n-0.5 o0.3 p1.7 r-0.6 t1.2
pas+les 6.2 a-0.8 c-0.6 i-0.3 o1.2 p0.5 s-0.5
pas+leve 7.4 e0.6 p1.1
pas+lieu 7.1 a0.6 b1.7 k2.1 l0.5 m0.4 n0.4 p0.5 s-0.4
pas+ma 7.4 a0.3 e0.3 p0.6
pas+mal 7.4 a-0.9 b0.5 e0.4 f-0.4 g1.9 k0.6 r2.1 t0.4
pas+ment 7.4 b0.7 o0.4 s0.7 t0.6
pas+mett 7.4 a0.4 b0.7 c0.4 e0.5 s1.2
pas+mon 6.9 c-0.8 d-0.3 f0.3 g-0.4 i-0.7 j-0.4 k1.9 l0.4 s-0.3
pas+notr 7.4 a0.6 d1.3 f0.5 i0.7 s0.7
pas+nous 6.7 a0.3 b-0.6 d-0.6 e0.9 g-0.7 h-0.3 i-0.5 l1.0 m1.1 n0.5 p0.3 r-0.8 t-0.5
pas+opti 7.4 d0.5 e0.8 f0.5 i0.7
pas+oubl 6.9 a0.5 b1.5 c-0.4 d-0.4 g-0.4 n1.5 o-0.3
pas+part 7.1 a0.5 c0.5 d0.7 i0.6 k0.7 t1.0
pas+paye 7.1 a-0.4 l1.0
pas+pour 6.7 b-0.4 c-0.3 d-0.3 e-0.6 h0.7 i1.5 m0.6 p0.8 s-0.5
pas+pres 7.4 g-0.3
pas+prev 7.4 a0.4 i-0.3 j1.7
pas+pu 6.9 a-0.8 k1.0 n0.4 o-0.3
pas+que 7.1 a0.7 b1.1 e-0.4 g-0.3 j1.6 s-0.5
pas+quoi 7.4 a0.5 b1.5 s0.7
pas+reco 6.9 a0.8 b1.3 d-0.3 i1.1 p-0.3
pas+recu 6.7 a1.0 b-0.6 c1.9 d-0.4 e-0.5 l0.4 q0.4 t-0.3
pas+repo 6.7 a-0.5 c-0.3 d0.5 j-0.7 r-0.3 s0.6
pas+resi 7.4 a-0.4 k0.3 l0.4
pas+reve 7.4 a0.5 e0.4 p0.6
pas+savo 7.4 a-0.4 g1.2 r1.2
pas+se 7.1 a0.6 b0.5 i-0.3 j0.7
pas+si 6.9 b0.4 e-0.6 g1.2 o0.5 q0.5 r1.4 s0.5
pas+suit 7.4 b0.4 i1.4
pas+sur 7.1 a0.8 c0.4 e1.6 i-0.3 p1.2
pas+tomb 6.9 a-1.0 b-0.5 d-0.4 g-0.4 i-0.4 l4.0 n0.7 p-0.4
pas+tour 7.4 e0.4 l0.8
pas+un 5.7 a0.7 b1.3 d0.7 e0.5 f1.5 g0.4 h0.7 i-1.0 j-0.6 m-0.4 n0.5 p3.0 q-0.6 r1.0 s0.4 t0.7
pas+une 6.3 a-0.7 b-0.5 c-0.5 d-0.3 g2.5 h0.4 i-0.3 r2.5 s-0.3
pas+veni 6.7 g-0.3 i0.4 k1.9 q0.6 s0.4
pas+votr 6.7 a-1.1 b-0.3 c-0.4 d-0.7 f-0.4 h1.6 i-0.5 l0.4 o1.2 p-0.4 q0.4 r0.6 t-0.4
pas+vous 5.9 b0.6 d-0.7 f0.5 g0.9 i0.8 k-0.4 m-0.5 n0.8 r0.9 s0.5
pasc 7.4 a0.4 b0.3 e0.4 s1.0
pascal 7.4 a0.4 b0.3 e0.4 s1.0
pasq 7.1 a0.5 b0.6 c0.9 e0.7 g-0.4 k0.4
pasqui 7.4 c1.0 k0.4
pass 3.7 a-0.6 c1.2 d0.4 e-0.9 f0.9 h0.5 i1.4 j-0.6 m1.0 n1.4 o-0.5 p-1.2 q0.6 r1.1 s-2.4 t0.9
pass+a 5.7 e1.2 f0.3 g-0.5 h3.2 i1.1 j-0.8 k1.3 l0.3 n1.5 o0.7 p-0.6 q0.5 r0.5 s0.5 t-0.5
pass+alor 7.4 a0.8 d0.7 m1.2 r-0.3
pass+au 7.4 d0.5 i0.7 n0.6
pass+avec 7.1 a-0.6 g-0.6 i0.3 q0.3 r-0.6
pass+ce 7.4 a0.8 c0.8 j1.3
pass+chez 7.1 b0.7 d0.6 e-0.3 i0.4
pass+comm 7.1 a-0.4 g1.1 i-0.3 r1.1
pass+dans 7.4 a-0.4 e-0.6 g-0.4 k-0.3 m-0.3 n0.8 o-0.3 q-0.4
pass+de 6.7 a0.5 c0.5 e1.3 g-0.3 i1.0 p-0.4 r-0.3 t0.6
pass+en 7.1 c-0.4 g0.8 h-0.7 i-0.4 m2.1 p0.7 r1.2
pass+et 6.9 a-0.3 c-0.3 g-0.4 o0.8 r-0.6
pass+hier 7.4 a0.5 e1.0 f0.4 i-0.3 j0.5 o0.4
pass+je 6.9 c-0.5 e0.4 h0.3 m0.6 p0.7
pass+le 6.6 a0.5 c0.9 d1.2 e-0.4 f0.6 g0.5 h0.6 j0.5 m0.7 r0.5
pass+mard 7.1 a-0.5 i-0.3 s-0.3
pass+moi 7.1 a0.6 d0.4 e-0.7 f2.8 g-0.4 i-0.4 j-0.4 k0.3 o-0.4 s-0.3
pass+par 6.2 c1.2 d-0.5 e-0.8 g-0.6 k0.4 n0.4 r-0.5 s-0.4 t0.3
pass+plus 7.4 f0.5 h1.0 k-0.3 l0.5 r0.6
pass+pour 7.4 b0.8 e1.1 o0.6
pass+tele 7.4 e0.4
pass+tout 7.1 a0.3 b0.4 e0.5 i0.3
pass+un 6.9 e0.6 g0.5 p0.7 r0.3
passag 5.9 a0.6 f0.7 i-0.8 m1.7 n0.7 p-0.5 q1.1 r0.5 s-0.5
passe 4.4 a-0.6 c0.7 d-0.8 e-0.5 g-1.0 h0.9 i2.4 j1.3 k-0.5 l-0.9 m-1.2 n1.4 o0.5 p-1.2 r-0.5 s-1.1 t1.0
passee 6.7 a0.6 c0.3 d2.2 e-0.4 g0.7 i-0.4 k0.8 m1.6 n0.3 o0.4 q0.7 r0.9
passen 6.9 a0.4 b0.4 c1.0 e-0.5 i0.3 l0.5
passer 5.1 a-1.6 d-0.8 e-0.5 f-0.6 h0.6 j-1.3 k0.4 m-0.4 n0.3 p-0.3 q0.7 r0.5 s-0.9 t-0.5
passez 6.4 e-0.3 f3.0 i0.9 j-0.6 m0.7 o-0.7 p-0.5 r0.9 s-0.4
passio 7.4 b0.5 d0.8 m0.5 p0.6 r0.3 t0.5
past 7.4 g0.5 h1.0 m0.4 n0.3 o0.4 r0.5
pati 5.5 a0.8 c2.2 d1.5 e0.5 f1.9 j0.6 l1.0 n0.5 o0.8 p-0.5 r0.4 t1.2
pati+avec 7.4 h-0.3 i0.9 o0.5 q0.7 t0.6
pati+est 7.4 d0.8 j0.6 s0.6
pati+jusq 7.4 l0.8 n0.9
patien 5.5 a0.8 c2.2 d1.5 e0.5 f1.9 j0.6 l1.0 n0.5 o0.8 p-0.5 r0.4 t1.2
patr 5.7 a0.4 b0.9 d0.8 f2.2 i-0.5 j-0.5 l-0.3 m0.6 o0.6 q0.6 t0.4
patr+a 6.9 b0.7 d0.6 f0.9 g-0.5 m0.8 p0.6 s-0.4
patr+en 7.4 a0.9 f1.4
patric 6.9 a-0.5 n-0.3 q0.9 r0.4 s0.4
patron 6.0 a0.8 b1.1 d0.7 f2.4 j-0.4 l-0.4 m0.4 n0.4 o0.5 t0.5
pau 6.9 a0.9 c-0.4 d0.7 e1.0 i1.4 j1.0 p0.4
paul 6.2 b0.9 d-0.4 f-0.5 g0.8 m1.3 n-0.4 p-0.4 q0.6 r1.2 s0.4
paulet 7.4 a-0.3 g0.4 i0.6 q0.5 r0.3
paus 7.1 e0.8 j0.5 p0.4
pause 7.1 e0.8 j0.5 p0.4
paye 4.3 a-1.2 b0.8 c-0.7 d0.4 e1.0 g-1.2 h-0.5 i-1.8 j-1.4 l3.2 n1.7 o2.4 p1.8 q6.1 s-1.1 t0.4
paye+a 7.1 c0.7 d0.5 e-0.5 f1.0 p0.4
paye+avan 7.1 a-0.4 b0.4 d0.7 m-0.3 o0.3 p0.3 t0.4
paye+ce 7.1 a-0.4 o0.7
paye+en 7.1 a-0.4 g0.6 l0.6 n0.3 o0.6 q-0.4
paye+et 6.7 b-0.6 c-0.3 e0.7 g-0.4 j0.4 l0.5 m0.6 n0.7 p1.2 r-0.3 s-0.3
paye+hier 7.4 a-0.4 g0.4 q2.0 r0.4
paye+la 7.1 a0.4 c0.7 d0.4 e0.6 k-0.5 m0.3 n1.1 p0.6 t1.0
paye+le 6.1 b1.1 d-0.4 g-0.4 i-0.6 j-0.4 l1.5 m1.0 n2.5 q1.1 s-0.4 t0.6
paye+par 6.9 r-0.4
paye+pour 7.4 a1.6 e2.6 g-0.4 p2.8
paye+sa 7.4 f0.4 h-0.4 m-0.4 t0.5
paye+une 6.7 b1.3 c0.8 d1.5 e-0.6 h-0.3 i-0.3 l0.5 r0.4 t0.8
payee 6.6 a-0.4 g0.7 h0.4 k0.9 m-0.4 n2.3 p0.4 q-0.4 r0.9 t0.4
payer 5.2 a0.9 c-0.9 e2.6 f-0.5 g-1.2 h-0.9 i-0.8 j-0.5 l1.6 m1.0 o1.5 p4.0 r-0.3 s-1.0
payes 6.7 a0.3 c0.7 d0.5 f0.8 i-0.5 l0.9 n0.9 q-0.5 r-0.4
pays 7.1 b0.7 d-0.3 e0.4 g0.4 h1.1 n0.4 q0.8 r0.6
pdf 6.3 a0.7 b1.0 d-0.4 e0.6 g-0.3 i-0.3 m-0.3 o0.5 p0.9 r-0.4 s-0.3 t0.5
pdf+je 7.4 o0.7
pdg 7.1 a0.6 c0.9 d1.8 f3.0 i0.4 l0.5 s0.4
pein 6.4 a0.8 b0.5 c-0.4 d1.6 e0.7 g-0.5 i-0.5 j-0.3 k0.4 p0.8 s-0.4
pein+de 7.4 d0.6 g0.6 k0.9 l0.6 o0.4 p1.1 r0.7
pein+est 7.4 e0.3 m0.4
peine 7.1 a0.6 d1.9 h0.3 p1.0
peintu 7.1 a0.5 b0.4 e0.8 k0.4 l0.4
pell 7.4 a0.6 c1.6 i0.7 j0.6 p0.8
pena 6.0 a0.5 b-0.5 c1.5 e-0.6 f-0.5 g-0.5 h-0.4 i-0.5 j2.2 l-0.3 m1.2 p1.3 r-0.6
pena+de 6.7 c0.8 e-0.7 i-0.3 j1.4 m0.8 p-0.4
penale 7.1 d0.3 e-0.3 j0.3 p0.5
penali 6.2 a0.7 b-0.4 c1.8 d-0.4 e-0.3 f-0.4 g-0.4 i-0.5 j2.0 m1.3 p0.9 r-0.4 s0.4
penc 7.4 a1.3 e2.4 g-0.5
penche 7.4 a1.3 e2.4 g-0.5
pend 6.0 c-0.3 d2.2 f0.4 g1.1 h0.4 i-0.8 k0.4 m0.4 n-0.3 p-0.3 q1.2 r1.5 s-0.6 t-0.3
pend+deux 7.4 d0.4 j0.3 r0.3
pend+la 7.4 e0.5 f0.3 g0.5 h1.0 j0.5 p0.4 q1.1 r0.9
pendan 6.0 c-0.3 d2.2 f0.4 g1.1 h0.4 i-0.8 k0.4 m0.4 n-0.3 p-0.3 q1.2 r1.5 s-0.6 t-0.3
peni 7.1 b1.5 e-0.3 l0.7 p-0.4
penibl 7.1 b1.5 e-0.3 l0.7 p-0.4
pens 5.7 a-1.0 c-0.7 d-0.5 e-0.4 g0.9 i-0.5 j-0.4 m0.4 p-0.4 q-0.4 r0.8 t-0.3
pens+a 6.9 b0.7 e0.5 g1.0 r1.2 s0.6
pens+que 6.9 a-0.6 e-0.3 m0.6
pense 6.6 a-0.6 e-0.5 g1.4 m0.5 r1.2
pensee 7.1 b0.8 e0.4 g-0.4 r-0.5 s0.6
pepi 7.4 a0.3 d1.0 s0.8
pepini 7.4 a0.3 d1.0 s0.8
perc 7.1 g0.5 r0.5 t0.4
percep 7.4 g0.5 h0.3 r0.6 t0.4
perd 5.3 c1.6 d-0.7 e0.9 h0.5 m1.1 n1.6 o0.8 p-0.9 r0.4 s-0.9
perd+des 7.4 a0.4 c0.4 e-0.5 f0.3 h0.4 i0.4 l0.3 t-0.3
perd+deux 7.4 a0.3 e0.6 i0.6
perd+la 7.4 c0.6 f-0.3 n0.6
perd+les 7.4 h0.3
perd+pour 7.4 c0.4 d0.3 f0.5
perd+son 7.4 e0.4 g0.4
perdre 6.9 a0.8 c1.0 d-0.3 e-0.4 g-0.3 t-0.4
perdu 6.0 a-0.7 d-0.9 e1.7 f-0.4 j-0.3 n0.9 o1.4 p-0.4 r0.3 s-0.5 t0.3
perdue 7.1 b1.1 c0.8 e-0.5 f0.4 i-0.4 j0.3 m0.6 r0.3 t0.6
pere 6.0 c1.0 e0.5 g1.7 j0.5 l0.9 p-0.4 q0.6 r2.1 s-0.5
pere+a 7.4 c1.2 e0.8 g0.3 j0.6 q1.0 r0.6
pere+qui 7.1 c0.4 e-0.4 g0.5 j0.4 r0.6
perg 7.1 a-0.3 d-0.3 e-0.3 m-0.4 n0.5 q0.5 r0.5 t-0.4
pergol 7.1 a-0.3 d-0.3 e-0.3 m-0.4 n0.5 q0.5 r0.5 t-0.4
peri 6.6 a-0.8 g-0.4 i0.7 j-0.4 m0.6 n-0.3 p-0.4
peri+essa 7.1 i0.9 j-0.3 m0.8 n-0.3
period 6.6 a-0.8 g-0.4 i0.7 j-0.4 m0.6 n-0.3 p-0.4
perl 7.4 a-0.6 g1.6 r1.7 s-0.3
perle 7.4 a-0.6 g1.6 r1.7 s-0.3
perm 4.9 b0.7 d0.8 f0.3 g0.7 h1.1 i-0.9 j-1.0 k0.5 n-0.4 o-0.4 p-0.4 s-0.8
perm+de 7.1 a0.4 d0.8 f0.5
perman 5.5 i-0.3 j-0.4
permet 6.6 a1.0 b1.3 c0.4 d1.0 e0.8 h0.7 i-0.4 j-0.4 r0.4
permis 6.0 a-0.9 d0.4 e-0.8 f0.7 g0.8 h0.8 i-0.5 j-0.5 k0.5 o-0.5 p-0.4 r-0.6 s-0.5
perr 6.7 b0.3 i0.5 l0.5 o0.9 q-0.3
perrin 7.1 i0.7 l0.6
pers 4.4 a2.6 d3.6 e0.7 f1.4 g-1.2 h0.6 i0.5 j-0.6 m1.7 o-0.3 p1.0 q-0.7 t1.3
pers+a 7.4 d0.4 e0.3 g0.3 r0.4
pers+au 7.4 a0.7 d1.8 e1.1 n-0.3
pers+chez 7.4 a0.6 e0.4 m2.3 p-0.4
pers+et 7.4 a0.5 f1.4 i-0.3
pers+ici 7.4 a-0.4 i0.6
pers+n'a 6.3 a0.5 b0.9 c-0.4 d1.2 e-0.4 f-0.3 g0.4 i0.4 k0.7 l0.6 m0.6 n0.6 p0.6 r0.5
pers+ne 5.7 a0.7 b-0.6 c-0.6 d1.7 f0.9 h1.7 j-0.6 l-0.4 m0.6 n-0.4 p1.4 q0.4 r0.4 s-0.8
pers+qui 6.7 a0.3 c-0.4 d1.1 i0.3 p0.5
persis 7.1 a0.3 j1.0 p0.9
person 4.5 a2.6 d4.0 e0.6 f1.3 g-1.0 h0.5 i0.7 j-1.2 m1.9 o-0.5 p0.5 q-0.5 t1.2
pert 6.9 a0.9 c0.5 d1.5 j1.3 k0.4 l2.0
pertes 7.4 a0.6 e0.5 j1.3 l0.9
peti 4.2 a-3.0 b-0.5 d-0.9 e-1.5 g1.8 h1.3 i-0.6 j-1.0 k2.0 l0.9 n1.3 o-0.4 p-1.3 r2.6 s-0.7 t0.4
peti+a 7.4 k1.2
peti+cren 7.4 e-0.4 h0.7 r0.3
peti+deje 7.1 k1.2 r-0.3
peti+enfa 7.4 g0.4 r0.4
peti+mot 6.3 a-0.5 c0.8 d0.8 g1.5 i-0.4 j-0.4 k0.7 l-0.7 m0.4 p-0.4 q-0.6 r1.9 s-0.7
peti+vill 7.4 a1.0 g-0.3 r-0.3 s1.4
petit 4.7 a-2.5 b-0.5 c-0.3 e-0.7 g1.8 h1.1 i-1.0 j-1.2 k2.4 l1.4 n0.9 p-0.8 q-0.4 r2.1 s-0.9
petite 5.4 a-0.3 c1.3 e-0.7 i0.7 j0.3 n0.5 o-0.8 p-0.6 t-0.3
petits 6.6 a-0.6 f0.4 g0.5 h1.1 l-0.3 q0.7 r1.0 t0.4
peu 4.8 a-0.9 b0.6 c-1.7 e0.9 g-0.6 i-0.4 j-0.7 l2.1 m1.6 n-0.6 p-1.5 s-1.1 t0.4
peu+de 7.1 e-0.4 j0.6 m0.8 n-0.3
peu+le 7.4 c-0.3 e0.5 f0.4 g1.1 i0.7 m0.7 o-0.4 r1.1
peu+mon 7.4 g0.6 r0.4
peu+plus 7.4 b0.8 d0.4 f0.4 k0.4 l-0.3 o0.6
peu+trop 7.4 a0.5 e1.8 h0.5 i-0.3 k0.3 r0.3 t0.5
peur 6.7 a-0.5 d0.3 e-0.3 g0.7 j0.5 r0.6
peut 5.2 a-2.7 b-0.4 c-1.2 e-1.3 g-0.9 h0.4 i-1.3 j-1.2 k1.8 m-0.6 o-0.6 p-1.0 s0.3
peut+atte 7.4 a-0.5
peut+etre 6.3 b0.5 c-0.6 d1.3 f0.4 g-0.3 i-0.4 j-0.6 m-0.6 n1.0 o0.5 s1.2
peut+on 6.9 a-0.5 h0.4 k0.9
peut+pas 6.9 a0.8 c0.3 d-0.4 e0.7 f0.5 h0.3 i-0.4 m1.0 r-0.3 s1.0
peut+se 7.4 a-1.0 c-0.5 d-0.5 e-0.7 h0.8 i-0.5 k1.9
peuv 6.7 a-0.7 c-0.3 e-0.5
peuv+etre 7.4 j0.9 l0.9
peuven 6.7 a-0.7 c-0.3 e-0.5
peux 5.4 a-2.0 b-0.5 c-0.3 d-0.8 e-0.9 h0.7 i-0.9 j-0.6 k0.5 l2.6 m-0.5 n0.8 p-0.4 s-0.9
peux+pas 7.4 c-0.3 f0.4 k0.6 q0.5
peux+paye 7.4 a-0.4 l0.7 o0.9
peux+plus 7.4 a-0.3 e0.3 f0.6 j0.5 l1.3
peux+te 7.4 c-0.3 d-0.4 e0.3 f0.8 g0.6 h1.3 k0.4 l1.2 q0.5 r1.2
peux+tu 6.6 a-0.6 b-0.3 c-0.5 d-0.3 e-0.5 g0.7 h0.5 k-0.3 l0.8 q0.3 r0.6
phar 6.9 f0.6 g0.5 h0.4 i-0.4 m0.4 r0.7
pharma 6.9 f0.6 g0.5 h0.4 i-0.4 m0.4 r0.7
phas 7.1 a-0.3 b-0.4 c-0.4 e0.6 g0.6 h3.0 i0.5 m0.3 o0.4 r1.1
phase 7.1 a-0.3 b-0.4 c-0.4 e0.6 g0.6 h3.0 i0.5 m0.3 o0.4 r1.1
phil 6.9 a-0.3 c0.4 d-0.3 k0.9 n0.4 q-0.4 r0.5 t0.5
philip 7.1 e-0.4 i0.4 k1.0 l0.3 r0.5
phot 4.4 b0.5 c-0.7 d-0.8 e2.0 h-0.4 i-0.4 j0.5 m-1.1 o0.7 p0.4 s0.8
phot+a 6.7 a0.6 b-0.3 d-0.4 e0.4 j1.1 r0.4 s0.9 t0.3
phot+de 5.6 a-0.6 b0.4 c-0.4 d-0.5 e0.5 f-0.6 i-0.9 m-0.6 n0.6 o0.5 p-0.6 q0.9 s0.3 t0.6
phot+du 6.3 a0.3 b0.4 c-0.3 d-0.4 e0.4 g0.3 i0.4 p0.4 s-0.3
phot+est 7.4 h0.6 k0.5 o0.6
phot+il 7.4 d0.5 e0.4 s0.5
phot+pour 7.4 h0.4 r0.5
phot+sont 7.4 p0.4
phot+sur 7.4 a0.7 e1.4 f0.8 i0.9 s0.7
phot+vole 7.4 a0.6 e1.1 j1.5
photo 5.6 a-0.9 b0.6 c-0.5 d-0.4 f-0.4 i-0.8 j0.6 m-0.7 n0.4 o0.7 p-0.6 q0.4
photoc 7.1 a-0.5 e-0.3 g-0.4 j-0.4 r-0.4
photog 6.2 c-0.4 d-0.4 e0.4 g-0.4 j-0.3 m-0.3 p0.3 s-0.7 t0.9
photos 5.0 a1.5 b-0.4 d-0.5 e2.7 g0.3 j1.9 m-0.6 n-0.3 p0.7 r0.6 s2.2
phra 7.1 a0.7 b0.4 c1.2 f0.5 g-0.3 j1.1 r-0.3
phrase 7.1 a0.7 b0.4 c1.2 f0.5 g-0.3 j1.1 r-0.3
pica 7.4 k0.6 l0.5 o0.7
picard 7.4 k0.6 l0.5 o0.7
pich 7.1 c-0.4 d0.4 e-0.4 i1.4 p0.5
pichon 7.1 c-0.4 d0.4 e-0.4 i1.4 p0.5
piec 5.2 a-1.0 b-0.5 c-0.8 e-1.1 g-0.5 i-0.7 j-0.7 k1.0 l-0.3 o-0.4 p-0.8 q0.9 s-0.9 t-0.4
piec+de 7.1 a-0.4 c-0.6 e-0.4 j-0.3 k0.8 m-0.3
piec+join 6.4 a-0.8 i-0.4 k0.4 m-0.4 q0.9
piec+mont 7.4 k1.0
piece 5.6 a-0.8 b-0.7 d-0.3 e-0.6 f0.6 g-0.3 h0.4 i-0.8 j-0.6 k1.1 p-0.6 q0.7 s-0.6
pieces 6.2 c-0.8 e-0.7 f-0.4 n0.5 p-0.4 s-0.3 t-0.5
pied 6.2 b1.3 e-0.6 h0.3 l0.3 n0.6 p1.4 r0.5 s-0.6
pied+dans 7.4 e-0.5 g0.3 h0.8 r0.3
pieds 6.7 d0.5 e-0.8 g0.4 h0.5 i0.3 l0.5 r0.7 s-0.4
pieg 7.4 a-0.5 b-0.4 f-0.3 g0.5 k0.3 r0.6 t0.4
piege 7.4 a-0.5 b-0.4 f-0.3 g0.5 k0.3 r0.6 t0.4
pier 7.4 t1.0
pierre 7.4 t1.0
pige 7.4 g0.5 h0.7 m0.6 r0.5
pigeon 7.4 g0.5 h0.7 m0.6 r0.5
pile 6.6 c0.8 g-0.6 h-0.5 l1.2 n1.1 o0.4 p0.4 q-0.4 r-0.6 s0.4
pilo 7.1 c-0.4 e0.5 h0.5 i1.3
pilote 7.4 a0.4 e0.5 i1.4
pire 7.1 a0.4 b0.4 c0.5 d0.9 e0.5 s1.1
pis 7.4 d0.4 f0.4 h0.4 k-0.5 o0.3
pisc 6.3 a-0.7 b-0.3 d-0.6 e-0.5 g0.4 h0.4 i-0.3 j0.4 p-0.4 r0.4 s-0.4
pisc+est 7.4 d-0.4 k0.3 l0.3 o0.4 q0.4 r0.4
piscin 6.3 a-0.7 b-0.3 d-0.6 e-0.5 g0.4 h0.4 i-0.3 j0.4 p-0.4 r0.4 s-0.4
piti 7.4 b-0.3 e1.2 h0.7 m-0.3 n0.6 t0.9
pitie 7.4 b-0.3 e1.2 h0.7 m-0.3 n0.6 t0.9
plac 5.6 c0.6 d-0.7 e-0.4 f0.4 g-0.4 i-0.8 j1.1 l0.5
plac+en 7.1 a0.3 b0.5 j0.8 l0.7 o-0.3
plac+pour 7.4 g0.4 r0.5
place 5.9 c0.6 d-0.7 h0.4 i-0.6 j0.8 r0.4
placee 7.4 j0.5 l0.8
places 7.1 b0.5 e-0.4
plaf 6.2 a0.6 c-0.5 d-0.3 e1.9 g-0.5 i-0.5 j0.7 l1.9 m0.5 q-0.4 r-0.4 s1.3
plaf+de 7.4 a-0.7 f0.4
plaf+du 7.4 a0.7 e0.8 j1.3
plafon 6.2 a0.6 c-0.5 d-0.3 e1.9 g-0.5 i-0.5 j0.7 l1.9 m0.5 q-0.4 r-0.4 s1.3
plai 4.3 a-0.3 b-1.4 c2.1 d-1.0 f1.2 g0.4 i-1.3 j1.4 k0.3 m-0.9 n-0.6 o0.7 q1.0 r0.9 s-0.5 t-0.6
plai+a 7.1 c0.6 f0.7 i0.3 j0.4
plai+de 6.7 e-0.5 i-0.5 j-0.3 s0.7
plai+et 7.1 e0.4 j0.8 r-0.3
plai+mais 7.4 l1.0 m0.7
plai+pas 7.1 e-0.3 t0.7
plai+pour 6.6 a0.7 b-0.5 c1.5 d-0.4 g-0.5 h-0.5 j2.3 m-0.3 p-0.3 t-0.3
plai+que 7.4 a-0.5 g0.8 h1.3 r-0.5
plaide 6.4 a-0.6 c0.4 d-0.4 e-0.5 g-0.6 k-0.3 p0.7
plaido 6.9 a-0.4 e-0.4
plaign 7.4 a-0.4
plaint 5.2 a1.1 b-0.6 c1.2 e0.7 f-0.4 g-0.9 h-0.8 i-0.6 j3.1 o-0.4 p-0.5 r-1.0 s-0.6 t-0.5
plaisa 7.1 a-0.9 b-0.4 d-0.4 e-0.5 h0.5 i-0.6 n-0.4 o0.6 q0.3
plaisi 6.3 a-1.2 e-0.6 g3.6 h1.2 i-0.4 j-0.6 n-0.4 p-0.5 q1.2 r2.8
plait 6.0 a1.1 c1.3 e0.9 f3.3 g-0.9 h0.4 j-0.8 k0.4 o1.1 p-0.6 q0.4 s0.5
plan 4.5 a-0.5 b-0.6 e1.2 g1.0 h1.0 i-1.2 k0.4 l-0.4 m-0.5 p-0.8 q-0.9 r1.0 t1.6
plan+a 7.4 p0.4
plan+b 7.4 e0.6 i0.7
plan+ce 7.4 a0.5 d1.5 e1.1 g-0.4 t-0.3
plan+comm 7.4 q0.3
plan+de 5.9 d-0.6 e0.8 f0.5 i-0.5 j-0.5 k-0.4 l-0.4 m-0.5 n0.7 o-0.5 p-0.7 s-0.7 t0.5
plan+du 7.1 a-0.5 j-0.3
plan+exec 7.4 a0.6 c1.5 k0.4
planch 6.9 c-0.4 e0.8 g-0.3 j1.0 p0.8 r-0.3 s0.9 t1.1
planni 6.6 a-0.6 c-0.3 e-0.3 k-0.5 p-0.3 q0.4 r0.3
plans 5.6 a-0.5 b-0.8 c1.2 d-0.5 e-0.9 g0.9 h0.6 i-0.5 j0.4 l-0.5 o0.5 p-0.7 r0.6 s-0.9
plante 6.3 a0.7 b-0.4 c-0.4 d1.0 e1.4 g0.4 i-0.5 k1.1 l0.5 q-0.4 s-0.5
plaq 6.1 a-1.1 c-0.4 g-0.4 j-0.4 l0.4 n0.6 p-0.4 q-0.4 s-0.6
plaque 6.1 a-1.1 c-0.4 g-0.4 j-0.4 l0.4 n0.6 p-0.4 q-0.4 s-0.6
plas 7.1 a-0.3 b-0.3 e0.4 g-0.3 l0.9 m0.8 n0.9 p-0.3 t0.4
plasti 7.1 a-0.3 b-0.3 e0.4 g-0.3 l0.9 m0.8 n0.9 p-0.3 t0.4
plat 6.3 a-0.6 c-0.6 d-0.5 e0.6 g-0.4 i0.5 j0.4 l0.5 s-0.5 t0.4
platef 7.1 a-0.8 t0.4
platre 7.4 l0.8
plei 5.8 a1.0 c0.8 e2.1 g-0.6 h0.8 n0.9 p-0.7 t0.9
plei+serv 7.4 a-0.4 e-0.7 f0.4 g0.4 l0.4 r0.3
plein 6.0 a0.7 e1.6 g-0.4 h0.6 j0.3 m0.4 n0.5 o0.3 p-0.5 r-0.3 t1.0
pleine 7.1 a0.4 c0.9 e0.8 n0.5
pleu 6.3 a-0.4 b0.5 c0.7 f-0.3 g0.7 h-0.5 i-0.4 j-0.5 k0.5 l0.9 m-0.3 n0.6 p-0.3 r1.1 s-0.6 t0.4
pleure 6.7 a-0.5 c-0.4 d0.6 e-0.3 g0.6 h-0.4 j-0.4 k0.4 l1.1 r0.8 s-0.4
plie 6.9 a0.3 b0.7 c1.4 e0.8 g-0.4 k0.4 s0.5
plin 7.4 a0.7 e1.0 m0.4
plinth 7.4 a0.7 e1.0 m0.4
plom 7.1 a0.7 b0.7 c0.4 e1.1 g-0.3
plombi 7.1 a0.7 b0.7 c0.4 e1.1 g-0.3
plui 6.4 b-0.4 c0.4 e1.3 f0.6 i-0.3 l0.9 m1.7 n0.5 r0.4 s-0.3
plui+et 7.4 e0.4 l0.9 n0.9 p0.7
pluie 6.6 b-0.4 c-0.4 e0.8 f0.6 l1.0 m1.8 n0.5 r0.5
plum 7.4 a0.3 j0.5 p0.4
plume 7.4 a0.3 j0.5 p0.4
plus 4.0 a0.6 b2.0 c1.0 d1.2 e1.1 f1.4 g1.3 h3.7 i2.0 j-1.0 k0.7 l0.3 m-0.3 n1.2 o1.0 p-0.3 r2.4 s-0.7 t0.5
plus+a 6.6 b-0.4 c0.8 d-0.7 e-0.5 f0.7 h0.7 i-0.5 k0.4 s-0.3
plus+appe 7.4 c0.5 h0.5 i0.6
plus+aucu 7.4 b0.4 e0.7 n0.6
plus+avec 7.1 a0.5 c0.8 f1.2 i0.3 s0.8 t0.8
plus+beau 7.4 a0.5 b0.5 d1.4
plus+bell 7.4 a-0.8 c-0.8 d-0.3 e-0.3 g1.4 h0.3 o0.5 q-0.3 r1.5
plus+beso 6.9 a-0.5 e0.4 i1.7 n0.4
plus+cher 7.1 a1.1 b3.7 e0.7 g-0.6 i0.6 j-0.3 l-0.3 o0.5 q-0.4 r-0.4 s-0.3 t0.6
plus+dans 7.1 b0.3 n0.4 o0.8
plus+de 5.7 a0.4 b-0.7 c0.9 d1.6 f-0.3 j0.4 k0.5 l0.4 m0.4 n0.3 o0.6 p0.8 q-0.6 s-0.7 t0.4
plus+en 6.9 b0.8 d0.6 e-0.3 h1.8 i0.7 k0.6
plus+et 6.6 a0.3 c-0.5 d-0.5 e0.7 h1.2 i1.3 p0.5 r0.4 s-0.3 t0.8
plus+gros 7.1 c-0.4 d0.5 e-0.5 l0.9 m0.4
plus+je 7.4 a-0.5 g0.5 k1.3 r0.8
plus+la 7.4 a0.6 e0.8 i0.5 m0.9
plus+ni 7.1 a0.6 d1.2 i1.1 s0.6
plus+par 7.4 b-0.4 g0.5 h0.6 r0.5
plus+part 7.4 a-0.4 b0.5
plus+pers 7.1 a0.6 b0.6 d1.0 e0.8 f0.9 g-0.4 r-0.3 s0.7
plus+pour 7.4 b0.9 e-0.3 g-0.3 h0.4 i0.5 t0.6
plus+qu'a 6.7 a0.5 e0.7 g-0.4 p-0.3 r-0.3 s1.5
plus+que 6.9 b0.4 c-0.4 d-0.4 i-0.5 j0.5 q-0.5 t0.7
plus+rece 7.1 a-0.8 i-0.4 p-0.4
plus+rien 6.6 a1.5 b-0.4 c0.3 d0.5 e1.3 f0.6 g-0.5 i-0.5 j1.9 n-0.3 p2.5 r-0.5 s0.7
plus+sur 7.4 a-0.3 b0.5 g0.6 m0.6
plus+tard 6.4 a-0.9 b-0.3 c-0.3 d-0.4 e-0.5 i-0.3 j-0.3 l1.0 n1.9 p-0.3
plus+tot 6.7 a-0.8 c-0.3 d0.7 g1.5 h0.3 k1.0 m0.4 q0.5 r1.7
plus+un 6.9 e-0.4 g0.8 h0.7 i0.5 q0.9 r0.8
plusie 7.4 p0.6
plut 6.1 a0.7 b0.5 c-0.6 d0.6 e-0.7 f1.1 i-0.3 j-0.3 n0.3 p-0.3 t-0.3
plut+le 7.4 f0.4
plut+que 7.4 a-0.3 g0.7 r0.5
plutot 6.1 a0.7 b0.5 c-0.6 d0.6 e-0.7 f1.1 i-0.3 j-0.3 n0.3 p-0.3 t-0.3
pme 7.4 a0.8 c0.6 e0.7 i-0.4 s1.9
poch 6.7 a0.5 b0.5 e-0.5 t0.6
pochet 6.7 a0.5 b0.5 e-0.5 t0.6
poem 7.4 l0.3 m0.7 n0.5 o0.5
poig 6.9 a-0.4 i-0.4 k0.6 n-0.3 q0.8
poigne 6.9 a-0.4 i-0.4 k0.6 n-0.3 q0.8
poin 5.2 b-0.8 d1.4 g-0.6 i1.3 j-0.8 k1.1 l-0.3 m0.5 n-0.4 p-0.5 q-0.6 s-0.4 t-0.4
poin+de 6.4 d1.0 e-0.4 f0.7 g-0.3 i0.9 k2.0 s-0.3
poin+la 7.4 a-0.3 d-0.3 e0.4 i-0.4 m0.7
poin+mens 7.4 c0.9 g0.5 h0.4 i-0.4 k0.7 r0.7
poin+sur 6.9 a-0.8 c-0.3 e-0.4 g0.3 i0.4 r0.3
point 5.7 a-0.8 b-0.4 f0.3 g-0.7 j-0.5 k1.3 l-0.5 p-0.6 q-0.4 r-0.4 s-0.6
pointi 7.1 c-0.3 d0.7 o0.4 s0.4
points 6.9 a0.8 b-0.3 c0.4 d0.8 e0.8 i1.2 k-0.3 p0.4
pois 7.1 a0.8 e2.0 g-0.3 h0.8 n0.4 p0.4
poisso 7.1 a0.8 e2.0 g-0.3 h0.8 n0.4 p0.4
poli 5.9 a-1.4 d-0.5 e-0.5 f0.4 g1.8 h0.6 i-0.4 j-0.5 l-0.4 p-0.7 r1.7 s-0.7 t2.3
poli+a 7.4 g0.8 r0.6
police 6.6 a-0.4 c0.4 d-0.4 e-0.3 f0.4 g0.4 j-0.3 q0.6 r0.4 s-0.5 t2.7
polo 7.1 a-0.5 g0.8 h1.2 l0.9 r0.9
polona 7.1 a-0.5 g0.8 h1.2 l0.9 r0.9
pomm 7.4 a0.5 c0.4 e0.4 i0.7 p0.6 s0.7
pomp 6.7 d-0.4 e1.1 g-0.4 j0.4 q0.6 s0.5 t2.0
pompie 6.9 d-0.4 e0.6 g-0.3 j0.6 q0.6 t2.1
ponc 7.4 a1.4 c3.2 d0.6 g-0.3 i3.1
pons 7.1 d0.3 e0.6 h-0.5 k1.1
port 4.5 a0.9 b0.6 c-0.6 d0.9 e0.7 f2.3 g-1.9 i-0.5 j0.9 k-0.3 l-0.4 m0.8 n0.9 q0.7 r-1.7 s-0.8
port+a 6.9 b0.5 c-0.5 d-0.4 h0.9 i-0.3 q0.7 r-0.3 t0.4
port+affa 7.4 j0.4 m1.3
port+de 6.4 c0.3 d0.6 f0.6 h0.3 n0.9 q-0.3 r0.4 s-0.5 t0.7
port+et 7.4 d0.3 i0.3
port+le 6.9 c0.5 d-0.3 e-0.4 f0.5 m0.5
port+plai 6.9 a0.6 c-0.3 e-0.4 g-0.5 h-0.4 i-0.3 j1.8 r-0.5
port+sur 7.1 e-0.4 g-0.4 i-0.3 m0.7 p0.9 r-0.4
portab 6.7 d-0.4 e0.8 f0.8 g-0.4 h0.5 o0.3 p-0.3 t1.1
portai 6.0 a0.3 e0.6 f0.4 g-0.6 j0.5 l-0.3 m-0.5 n0.4 o0.4 p1.2 r-0.5 s0.5
porte 5.3 a1.2 b0.9 c-0.7 d0.9 e0.4 f1.2 g-1.3 h-0.9 i-0.3 j1.1 m1.0 o-0.4 p-0.4 q0.5 r-1.4 s-0.5 t-0.4
porter 7.1 e-0.4 j0.3 m0.8
portes 7.4 a0.4 c-0.3 d1.2 f1.3 o0.4
portra 6.9 b0.6 e-0.4 g0.4 n0.7 r0.3 s-0.4
pose 5.1 a1.6 c0.4 d2.3 e1.4 g-1.2 i0.5 k-0.3 l-0.6 m1.0 n-0.5 p0.7 r-0.8 s1.4
pose+a 7.1 a0.5 e1.1 f0.7 m0.7 p1.0 s1.1
pose+au 7.4 c0.6 j0.6
pose+est 7.4 a0.4 d0.6 e0.8 j0.3 m0.4
pose+la 6.4 a0.8 b1.2 c0.4 d1.1 e-0.5 f-0.4 h0.3 i1.5 p-0.3 r0.4
posee 7.1 a0.5 d1.2 e0.4 h0.4 i-0.4 j0.3 q0.3
posees 7.4 a0.4 c0.4 e0.4 p0.5 s0.5
poser 7.4 d0.7 l-0.3 m1.4
posi 7.4 a0.3 c0.5 e0.7 j0.4 p0.7
positi 7.4 a0.3 c0.5 e0.7 j0.4 p0.7
poss 5.3 a-1.5 c0.5 e-0.3 f-0.4 h1.2 i-0.9 k0.7 l0.7 m0.7 o1.2 p-1.0 r0.8 s-0.9 t2.4
poss+avoi 7.1 a-0.4 o0.8 t0.6
poss+de 6.6 b0.3 c0.7 g0.4 j0.5 k0.9 r0.3 t0.5
poss+eche 7.4 l1.3 o-0.4
possib 5.3 a-1.5 c0.5 e-0.3 f-0.4 h1.2 i-0.9 k0.7 l0.7 m0.7 o1.2 p-1.0 r0.8 s-0.9 t2.4
post 5.1 b0.7 d-0.7 e0.7 h1.1 j-1.1 l-0.7 m-0.6 n-0.7 o0.4 p-1.0 q2.6 r0.7 s0.9 t0.3
post+a 7.4 i0.5
post+on 7.4 a-0.4 b-0.3 k-0.3 o0.4
postal 6.9 b0.4 e-0.4 q1.5 s-0.3
poste 5.7 c-0.5 e0.6 f-0.3 h-0.4 i0.8 j-0.6 k-0.3 l-0.3 m-0.4 n-0.6 p-1.1 q1.9 s1.4
poster 7.1 d-0.3 e0.7 f1.0 g0.6 o0.7 q-0.4 r0.9 s0.4
postes 6.9 c0.6 h1.7 j-0.3 p0.5
pot 6.4 a-1.2 c-0.3 e-0.6 g1.2 h0.3 p-0.3 r1.2 t0.3
pot+de 6.9 a-0.9 g0.9 r1.1 t0.3
pote 7.4 a0.3 b0.8 m0.9 p0.8
pouc 7.4 g0.5 r0.5
pouce 7.4 g0.5 r0.5
poul 7.1 a-0.4 e0.3 h0.6 n0.4 r0.4
poule 7.4 e0.5 g0.4 h0.7 n0.4 r0.6
pour 2.2 a-3.8 b3.2 c-0.8 d-1.7 e-2.9 f-2.2 g1.1 h3.0 i-0.8 j-1.7 k-0.7 l-0.8 m-0.6 n0.7 o-1.3 p-0.6 q0.5 r-0.3 t-1.2
pour+abus 7.1 a1.0 c0.4 e0.5 i-0.3 j2.6
pour+atte 7.4 a0.6 d1.5 f0.3 g-0.4 k-0.4 l1.1 n1.2
pour+avai 7.1 b0.3 d-0.3 g-0.3 i0.5 r-0.4 s0.5
pour+ca 6.6 a2.0 c-0.4 e3.5 g-0.6 i-0.3 m0.5 p3.4 r-0.5 s0.6
pour+ce 6.6 a1.2 b3.3 e-0.6 h0.4 j0.6 l0.5 n0.9 p-0.4 s-0.4 t0.3
pour+ces 6.9 e-0.4 g-0.5 i0.9 j0.5 m0.8
pour+cett 7.1 a1.0 e-0.4 j1.2 m0.8 p1.2
pour+chan 7.4 a0.5 b1.3 g-0.5 s-0.3
pour+cont 7.4 i1.0
pour+de 7.4 c0.5 e-0.4 p0.5
pour+dema 6.9 a-0.4 b0.6 c-0.4 f0.3 h-0.3 n-0.4 r-0.3 t3.2
pour+des 6.9 a-0.6 e-0.7 g1.0 r1.2
pour+deux 6.6 b1.3 c0.4 d-0.3 e-0.6 g0.7 h0.7 i-0.5 j-0.3 p-0.3 s0.4
pour+dire 6.9 a-0.8 g0.9 k0.9 p-0.3 q0.8 r0.9 t0.3
pour+douz 7.1 a-0.7 c-0.4 g0.8 h2.2 i-0.3 k0.3 p-0.4 r1.2 t-0.3
pour+en 7.1 i0.4
pour+envo 7.4 m0.5 o-0.3 q0.4
pour+equi 7.4 d0.6 e-0.4 g0.5 i0.5 r0.6
pour+etre 7.4 e0.5 j0.5
pour+faut 7.1 i1.0 j0.7
pour+fina 7.4 a-0.4 k1.9 m-0.4
pour+info 6.3 a-0.9 b0.6 d-0.4 i-0.6 j-0.4 m-0.3 q0.6 s-0.5
pour+inst 6.7 c1.2 i-0.3 l1.4 p-0.3 s0.7
pour+janv 7.4 e0.6 s0.5
pour+je 7.4 g0.5 m0.3 p-0.5 r0.6
pour+jeud 6.9 g-0.4
pour+la 4.0 a-3.4 b-0.5 d-0.6 e-1.9 g1.1 h2.3 i-0.4 j-0.8 k1.3 l-0.7 m0.4 o0.5 p-0.5 q4.1 r2.4 s-1.5 t-0.8
pour+le 3.8 a-3.3 b-0.7 d-1.1 g0.6 h1.8 i-1.3 j-1.3 k0.8 l0.8 n2.9 p-1.8 q1.3 r2.0 s-1.6 t1.1
pour+les 4.8 a-2.1 b-1.1 c-0.4 f0.5 g-0.8 h2.8 i0.5 m-0.8 n-0.7 p0.6 q-0.7 s-0.4 t-0.4
pour+lund 6.7 a0.5 c1.2 e0.8 h0.4 k0.8 l0.5 q0.4
pour+ma 6.9 c1.1 e-0.3 h-0.4 i1.3 o0.5 q0.9 t-0.4
pour+me 6.9 a0.4 c-0.4 e0.6 j0.8 o-0.4 s-0.3
pour+moi 6.6 a-1.1 d-0.4 e-0.6 i-0.4 m-0.4 n1.5 o-0.5 p-0.4 q-0.3 r0.6 s-0.4 t-0.3
pour+mon 7.1 a-0.6 g0.3 p-0.3 q0.7
pour+ne 7.4 b0.6 i0.8
pour+notr 6.0 b-0.5 d0.5 e0.9 f0.5 g-0.6 h0.5 i-0.5 j0.4 l-0.5 m-0.4 o1.0 s-0.4
pour+nous 6.3 a-0.4 b-0.4 d0.9 e-0.6 g-0.5 j-0.4 k1.1 l0.8 m0.9 o0.6 p-0.4 q-0.3 s-0.4
pour+on 7.4 a-0.4 l2.7
pour+parl 7.4 a1.4 d1.7 g-0.5 s2.0
pour+part 7.4 b0.5 q-0.3 t0.7
pour+pas 5.7 a-1.6 b0.3 c-0.6 e-1.0 g0.3 i-0.9 j-0.5 k2.6 l1.8 n0.9 p-0.9 r0.3
pour+pers 7.4 i0.5
pour+pouv 7.4 a-0.5 c-0.3 l2.2
pour+qu'i 7.1 e0.4 j0.6 p0.8 s1.0
pour+que 7.1 a-0.3 d-0.5 e0.6 f0.8 g1.4 l0.4 q1.2 r1.6 t0.4
pour+reli 7.1 a-0.4 e-0.4
pour+resp 7.4 c0.8 d0.7 j0.8
pour+rien 6.9 a0.6 c0.9 g-0.3 j0.6 m0.6 r-0.3 s0.4 t1.0
pour+serv 7.4 a0.5 e0.3 g-0.3 j0.9 s0.9
pour+ses 7.4 c-0.3 s0.7
pour+son 6.6 a-0.8 c-0.4 d0.4 e-0.6 f0.3 g0.9 h1.0 j-0.4 k0.4 l1.2 n0.7 p-0.4 q0.5 r1.0 s-0.4
pour+teni 7.4 a-0.6 e-0.4 i0.4 l0.4 q0.3
pour+tout 6.0 a-0.8 c-0.6 d0.5 e0.6 g0.8 h1.1 i-0.8 j-0.4 m0.4 n-0.3 p-0.6 r0.6 s-0.5
pour+troi 6.9 a-1.4 b0.4 d-0.4 e-0.6 g2.1 h2.9 j-0.5 s-0.6 t0.5
pour+un 5.1 a1.8 b5.4 c1.5 d-0.9 f-0.4 g-0.9 i-1.3 j-0.8 k0.4 m1.7 p1.0 q0.3 s0.8 t1.0
pour+une 5.0 b0.5 c1.1 d0.9 f-0.5 g0.6 h0.4 i0.6 j-0.8 l0.4 m1.3 n0.4 o-0.5 p1.6 q1.0 r0.8 s0.6
pour+veni 7.4 a0.5 b0.4 e0.5 m0.6 p0.9
pour+voir 7.4 a0.7 d0.4 e0.8 i1.8
pour+vos 7.4 a-0.4 e-0.4 i0.4 m0.5 n-0.3
pour+votr 6.0 a-1.2 d-0.4 e-0.8 g2.5 h1.5 i-0.5 j-0.5 k0.4 n0.4 p-0.5 q1.9 r2.7 s-0.4 t-0.6
pour+vous 4.2 a-2.1 b0.4 c-1.0 e-1.0 f1.4 g-0.4 j-1.3 k0.5 m-0.3 n1.3 o0.7 p-1.6 s-1.4 t1.0
pour+y 7.4 a0.6 c1.0 d1.0 s1.2
pourqu 5.9 a1.5 b1.3 c-0.3 e0.4 f-0.7 g-1.0 h-0.4 i1.4 m0.8 o0.4 p0.6 r-1.0 s1.8 t-0.3
pourra 6.6 a-0.8 d-0.3 e-0.5 i-0.4 l2.5 o0.5
pourre 6.7 f0.4 i-0.4 k0.4 o0.3 p0.6 q-0.3
pourri 4.2 a-2.3 c-0.4 e-1.0 f0.9 g-0.7 j-1.5 k0.5 l0.7 m-0.5 n0.5 o1.8 p-1.5 q0.7 r-0.3 s-0.6 t1.2
pourta 6.7 a-0.8 d-0.4 e0.4 f-0.4 g1.6 i-0.4 m0.4 n0.4 o0.3 p-0.4 q-0.3 r1.8 s-0.4 t0.3
pous 7.1 c0.6 e0.6 i0.7 s0.4
pousse 7.1 c0.6 e0.6 i0.7 s0.4
pout 7.1 c0.7 e0.4 g0.3
poutre 7.4 c0.8 e0.5 g0.3 r0.4
pouv 3.5 a-2.4 b1.5 c-0.8 e-0.6 f-1.0 g-1.6 h1.0 i-2.5 j-2.3 n0.6 o2.4 p-0.8 q0.6 s-1.5 t1.3
pouv+donc 7.1 d-0.4 m0.7 n0.3 p0.5
pouv+envo 7.1 e0.7 g0.4 m-0.3 n0.7 p0.4 s0.7 t0.5
pouv+fair 7.4 a0.7 c0.4 e0.6 k0.6 p0.4 s0.3 t1.4
pouv+la 7.4 b1.0 m1.0 o0.6 p1.1
pouv+lais 7.4 b0.7 e0.9 f-0.4 r0.6
pouv+lanc 6.9 a-0.5 b-0.6 f0.5 g-0.6 h1.9 n-0.4
pouv+me 6.4 a-0.5 b-0.5 g0.3 i-0.4 m0.4 o0.3
pouv+mett 7.4 a-0.3 d0.5 f0.5
pouv+nous 6.7 b0.8 l-0.4 n0.3
pouv+pas 6.9 e0.8 g1.0 i-0.4 j0.3 p0.4 r1.0
pouv+rega 7.4 a0.5 d1.6 e1.0 m0.7
pouv+touj 7.4 a0.5 b1.8 d-0.3 p1.8
pouv+vous 4.0 a-2.2 c-0.5 d-0.6 g-1.1 h0.8 i-1.3 j-1.6 l1.1 o2.0 p-2.2 q1.5 r0.3 s-1.5 t0.9
pouvai 7.4 a0.5 b0.7 e0.6 s0.7
pouvez 3.5 a-2.3 b1.1 c-0.7 e-0.6 f-1.0 g-1.5 h1.2 i-2.3 j-2.1 l-0.8 m0.5 n0.8 o2.6 p-0.6 q0.7 s-1.8 t1.1
pouvoi 6.9 a-0.6 c-0.4 e-0.5 l2.0 p-0.3
pouvon 7.4 c0.5
prat 7.4 a0.5 i-0.5 s1.6
pratiq 7.4 a0.5 i-0.5 s1.6
prea 5.9 b0.8 c0.4 d0.5 f-0.6 g-0.6 h-0.7 i1.9 j-1.1 l0.5 o0.3 p-0.5 r-0.5 s-0.5 t0.8
prea+de 6.7 a0.6 c-0.5 e-0.6 i1.2 j-0.7
prea+est 7.4 b0.3 c0.7 d0.4 k-0.3 m0.5 t1.1
preala 7.4 a0.4 b0.8 c0.6 d1.4 f-0.4 h-0.4 l1.1 m0.4 t1.1
preavi 6.0 d-0.4 g-0.4 h-0.4 i2.1 j-1.0 p-0.4 r-0.4 s-0.4
prec 6.1 a-1.4 b1.1 c-0.4 f0.4 g0.4 j-0.4 k-0.3 n0.6 o0.4 p-0.4 r0.7 s-0.4 t0.3
preced 7.1 a-0.9 b0.5 d-0.5 f0.5 i-0.4 j-0.4 n0.9 t0.6
precis 6.7 a-0.4 o0.3
pref 4.9 a-0.6 b1.7 e-1.0 g-1.2 i2.3 j0.8 k1.3 l1.7 m-0.4 o1.4 p-1.1 r-0.4 s-0.4 t0.3
pref+le 7.4 a-0.4 e-0.4 g0.6 r0.5 t0.9
pref+me 7.4 k0.5 n-0.4 o0.9 q-0.3 t0.6
pref+ne 7.4 a0.4 c0.4 j0.8
pref+qu'o 7.1 b-0.4 d0.5 e-0.6 h0.3 i0.8 k1.8 o-0.4 q0.4 t-0.3
pref+que 7.1 a0.4 c0.5 j0.4 o0.8
pref+vous 7.1 a-0.9 b-0.4 f0.4 l2.9 m0.4 o0.3 p-0.3
prefec 6.7 a-0.5 c-0.5 k0.5 l-0.3 o0.7 q-0.5 r0.5 t1.3
prefer 5.1 b1.8 e-0.9 g-1.4 i2.6 j1.1 k1.0 l2.0 o1.0 p-1.0 q0.3 r-0.7 s-0.6 t-0.6
prefet 7.4 c0.5 g0.6 r0.5 s0.3 t0.9
prej 6.7 a1.0 e1.4 g-0.3 i-0.3 j1.4 p1.2
prej+subi 7.4 a0.6 e0.4 p1.4
prejud 6.7 a1.0 e1.4 g-0.3 i-0.3 j1.4 p1.2
prel 5.7 a1.1 b-0.5 d0.4 e0.3 g-0.8 j-0.3 k-0.4 l-0.4 o-0.3 p3.3 q1.1 r-0.4 s-0.7
prel+aupr 7.4 a0.4 e0.8 i0.8 p0.9
prelev 5.7 a1.1 b-0.5 d0.4 e0.3 g-0.8 j-0.3 k-0.4 l-0.4 o-0.3 p3.3 q1.1 r-0.4 s-0.7
prem 4.8 a-1.3 c0.6 d0.4 g2.3 h0.5 i-1.5 l1.0 n1.4 o0.5 p-0.5 q1.0 r2.2 s-0.7
prem+anne 7.4 g0.6 h0.7 i0.5
prem+est 7.4 c-0.4 e1.2 f0.6 m0.4 p0.9
prem+fois 6.9 a-1.0 d-0.4 e-0.3 g2.1 r2.2
prem+heur 7.1 c2.0 d1.3 g-0.6 h-0.7 l0.5 m-0.3 n3.1 o0.5 p-0.3 q-0.8 t-0.4
prem+jeud 7.4 b0.7 s0.7
premie 4.9 a-1.5 b-1.0 c0.9 d-0.4 g2.5 h0.5 i-1.4 l1.1 n1.5 o0.5 p-0.4 q1.1 r2.4 s-0.7
premiu 7.4 a0.4 b1.3 c-0.4 d1.2
pren 4.4 a1.0 b0.3 c-0.7 d1.4 e-0.4 f1.4 g-1.0 h0.4 i2.5 j0.7 k0.5 l1.0 n-0.7 o0.4 s-1.2 t0.5
pren+auss 7.4 g0.6 h1.0 r0.6
pren+cont 6.9 a0.6 e-0.5 f0.8 j1.5 s-0.3
pren+de 7.4 a0.4 d0.4 e0.4 i0.8 s0.6
pren+des 7.4 d0.6 e0.3 k1.1
pren+donc 7.1 b0.4 c0.6 i1.4 j0.6
pren+en 7.4 i0.8 m0.7 p0.6 r-0.3
pren+fin 7.4 a-0.4
pren+la 6.1 a1.1 c-0.4 d0.4 e0.5 f1.2 g-0.5 i0.6 l-0.4 m-0.3 n-0.3 o1.6 p1.0 q-0.3 r-0.5 t0.6
pren+le 6.9 b1.3 c-0.6 d1.4 e0.4 f1.5 l0.8 n-0.4 t1.1
pren+les 6.6 b-0.4 c0.9 d-0.5 f0.7 g-0.4 h0.5 i-0.5 p0.3 r-0.3 s-0.3
pren+mes 7.4 e0.9 i1.2 k0.4 q0.4
pren+pas 7.1 a-0.6 g-0.3 i0.6 k1.0 o1.4 p-0.4 t0.9
pren+pour 7.1 b0.3 g0.4 m0.4 r0.5
prend 6.0 a0.5 c-0.8 d0.4 e0.4 f0.8 g-0.5 h-0.4 i0.5 j-0.6 k0.7 m-0.4 n-0.4 p-0.4 s-0.4
prendr 5.2 a0.4 c-0.9 d0.9 e-0.4 f1.3 h0.6 i0.6 j1.1 l1.5 m0.9 n-0.4 p1.1 r0.4 s-1.0
prends 6.7 a0.6 b0.5 c0.7 d-0.7 g-0.5 i1.7 r-0.5
preneu 7.4 a-0.4 d-0.4 k0.3 l0.5 n0.7 o-0.3 q0.6 r0.4
prenez 6.4 a-0.8 b0.4 c-0.9 d-0.5 e-0.5 h0.6 i-0.4 j0.7 m0.4 n-0.6 o1.5 p-0.5 q-0.3 s-0.5 t1.2
prenom 6.9 a0.9 d2.0 j-0.5 s0.4
prenon 7.4 c0.7 i0.9 j0.5
prep 5.2 a-0.3 b-0.7 c0.4 e0.4 f0.5 g-0.3 j-1.0 l-0.5 m-0.7 n1.2 o-0.5 p-0.8 r0.6 s0.8
prep+la 7.4 a-0.4 c-0.4 g-0.3 n1.8
prep+le 7.1 i0.7
prep+un 6.7 a0.4 f-0.4 g-0.5 i-0.4 k0.9 o-0.4 s1.0 t0.5
prep+une 6.7 a-0.6 e-0.4 h0.4 s-0.4
prepar 5.3 b-0.7 c0.4 e0.5 f0.5 j-1.0 l-0.5 m-0.6 n1.2 o-0.4 p-0.8 r0.7 s0.9
pres 3.9 a1.2 b1.7 d1.4 e2.0 f0.7 g-0.8 i2.7 k0.8 l-0.5 m1.8 n0.4 o-0.4 p1.0 q0.7 r0.6 s0.6 t2.2
pres+a 6.7 a-0.7 b0.7 f-0.3 g-0.3 s-0.3
pres+aime 7.4 a-0.4 g0.4 h0.6 r0.3
pres+au 7.4 a-0.4 g1.2 k0.9 r1.1 t0.9
pres+de 5.9 a0.7 d0.5 e0.4 f0.6 h1.1 i0.5 j0.7 k1.1 n0.6 p-0.5 q0.5 s-0.5
pres+du 6.6 a0.6 b0.5 e-0.5 g-0.3 j-0.3 m0.9 n0.3 s0.4
pres+en 7.1 b0.3 e0.9 f1.0 l0.5 o0.5 q0.3
pres+est 7.1 a0.4 e0.7 i-0.4 j1.1 k0.6 q0.8
pres+et 7.4 a0.5 c0.9 d0.4 g-0.4 h-0.4 j1.4 k0.3 r-0.5 s1.5
pres+je 7.1 a0.6 e0.8
pres+le 7.4 a0.5 d0.4 e0.4 f0.8 p0.7
pres+mess 7.4 e-0.4 f0.6 i-0.3
pres+n'a 7.4 a0.6 m0.5 p1.3
pres+nous 7.4 b0.7 f0.5
pres+par 7.4 k0.5
pres+qui 7.4 e1.1 m-0.3 p1.0
pres+sur 7.4 c0.3 d-0.3 e0.9 k0.5 l0.3 q0.4
pres+uniq 7.4 a-0.8 i1.7
presen 5.3 a1.6 d0.8 e2.0 g-0.6 h-0.7 i1.1 j1.5 k1.5 l-0.5 m0.5 n-0.4 o-0.3 p-0.3 r-0.6 t0.4
presid 5.3 b-0.5 d1.6 e1.2 f1.8 g0.4 h0.5 i-1.1 j-0.9 o0.5 q0.4 r0.7 s-0.4 t0.7
presqu 6.7 a0.6 b1.3 d0.8 e-0.6 g-0.4 i1.1 r-0.3
presse 6.0 a-1.1 c1.2 d-0.7 g-0.6 h0.4 i-0.9 m-0.4 o0.4 p-0.7 q0.9 r0.6 s0.4 t1.9
presta 5.1 a0.5 b1.3 c-0.6 d-0.4 e-0.5 h-0.4 i3.7 j-1.0 l-0.4 m1.5 n1.0 o-0.6 p2.3 r0.4 s0.4 t-0.5
pret 5.7 a0.3 c0.7 e0.3 g-0.5 i-0.7 j0.4 l0.8 n0.6 p1.6
pret+la 7.1 e0.4 l0.5 n0.4 p-0.3 s0.4
prete 6.6 a0.3 c0.7 e0.9 f-0.4 g-0.6 h-0.3 j1.2 l0.4 n0.3 p0.4 r-0.3
prets 7.4 c0.6 d0.3 j-0.3 l0.7 m0.3
preu 7.1 b-0.4 e-0.4 g-0.4 j0.9 m-0.3 o0.7 q0.6 r-0.4
preu+de 7.4 a-0.3 b-0.4 h0.3 m-0.3 o0.8 q0.6
preuve 7.1 b-0.4 e-0.4 g-0.4 j0.9 m-0.3 o0.7 q0.6 r-0.4
prev 4.4 a0.7 b-1.0 c1.5 d0.4 e0.7 f1.0 i1.2 j1.2 k-1.4 m0.6 o0.5 p0.9 s-0.4 t-0.8
prev+a 6.9 a1.0 d-0.4 g0.5 h0.3 i0.6 j1.4 m0.4 o0.5 r0.6
prev+au 6.3 a0.3 c0.9 g-0.6 h0.7 i0.3 j0.9 p0.8
prev+est 7.4 a-0.4 c1.5 g1.0 j0.6 r1.3 s0.4 t-0.4
prev+je 7.4 b1.0 i0.7 p0.8
prev+le 6.9 b0.6 c-0.5 d0.9 e0.6 f0.4 g-0.3 i-0.3 k-0.8 l1.5 m0.4 p-0.4 q0.3 s0.4
prev+les 7.4 a-0.6
prev+moi 7.4 a0.5 c0.9 e0.3 f0.5 i0.5 m0.7
prev+par 7.4 a0.3 d0.4 f0.4 i0.7 j0.4 m0.7
prev+pour 7.1 a0.5 c0.6 d0.4 e0.4 i0.8 j0.5 p0.5 r-0.3
prev+un 6.9 a-0.6 b0.4 e-0.4 g-0.3 i-0.5 k-0.3 m0.6 p-0.4
prev+une 7.4 d0.4 e0.6 i0.4 n0.7
preven 5.9 b-0.4 d1.0 e-0.4 f1.5 g-0.4 i0.3 j-0.8 l0.3 m0.7 o0.4 p0.7 r-0.3 s-0.7 t-0.5
previe 6.4 a0.8 c-0.6 d0.5 e0.4 g-0.4 j0.4 p-0.4 r-0.3 s1.5
prevoi 6.6 b-0.4 c-0.6 g-0.4 i1.8 j-0.4 k-0.3 n0.5 p-0.3 r-0.3 s-0.3
prevoy 7.1 c0.8 e-0.6 h0.8 j0.5 p0.6 r0.3
prevu 5.5 c0.7 d-0.4 e1.0 g0.8 i-0.5 k-0.8 l0.7 n0.9 o0.5 p0.6 q0.6 r1.3 s-0.4
prevue 6.2 a0.7 c2.0 d-0.6 f-0.3 g-0.8 h0.9 j2.3 t-0.4
prevus 7.4 e0.4 i0.6
prie 6.0 a0.9 b-0.6 c2.0 d0.4 f0.8 l-0.5 m0.9 n0.5 p-0.7 s-0.8 t0.3
prie+de 6.4 a0.5 b-0.3 c0.4 d0.4 e-0.9 f0.9 i0.7 m0.9 p-0.4 s-0.6
priere 7.4 m0.7 n0.9
prim 6.7 a0.8 c0.6 e0.9 g-0.6 l1.3 n2.4 r-0.5 t0.5
prim+de 7.4 a0.7 e0.6 t0.6
prime 6.9 c0.6 e0.3 g-0.5 l1.3 n2.5 r-0.4
prin 5.7 a-0.8 d0.4 h0.4 i-0.5 j-0.5 l0.5 n-0.4 o0.7 p-0.4 q0.7 s0.4 t-0.3
prin+clie 7.4 l0.8 m0.3
princi 6.6 b-0.5 e0.4 g-0.4 h-0.3 i-0.5 l0.7 n-0.3 r-0.4 s1.0
printe 6.2 a-0.7 d0.8 h0.6 j-0.4 k0.8 m-0.4 o0.6 p-0.3 q0.9 s-0.5
prio 7.4 c0.6 j1.0 l0.4
pris 5.0 a0.5 b1.0 d-0.4 e0.9 g0.3 h0.6 i0.8 j0.4 k0.5 l0.4 n0.3 p0.5 r1.0 s-0.3
pris+conn 7.4 b0.5 i-0.4 j1.2 m0.8
pris+de 7.4 p0.6
pris+du 7.4 a-0.4 h1.0 l0.7 n0.9 q1.1
pris+en 7.1 a-0.6 h0.7 i-0.4 t0.5
pris+le 7.1 a-0.4 b-0.3 e-0.4 g0.7 m-0.4 r0.8 t0.3
pris+rend 7.4 a0.5 d0.3 i0.7 j0.6
pris+un 7.4 a0.7 g-0.4 r-0.4
pris+une 7.1 a-0.8 e-0.4 g0.4 r0.5 s-0.3
prise 6.6 a0.5 b0.9 c-0.4 d-0.5 e0.5 j-0.4 k0.6 l0.5 m-0.3 o0.4 s-0.5
prises 7.4 b0.5 i0.5 s0.5
prix 5.1 a1.0 b7.4 d-0.6 f0.4 g-0.8 h2.2 i0.8 j-0.6 l-0.4 o1.7 p-0.3 s-0.3
prix+de 7.4 h1.2 n0.5
prix+la 7.1 a0.9 b2.1 e0.5 i-0.4 j0.7
prix+pour 7.4 a-0.6 b-0.3 g0.4 h0.7 r0.4
prix+une 7.4 a0.4 b1.4 e0.4 i0.5
pro 6.7 a-0.7 d0.3 k1.1 l-0.4 o1.0 q0.9 r0.5
prob 6.6 a0.5 b0.3 c0.6 d0.8 s0.4
probab 7.4 b0.4 e-0.4 i0.5
proble 7.1 a0.4 d1.0 g0.4 r0.3 s0.7
proc 4.0 a-0.8 d-0.6 g-0.7 j-0.5 k1.3 l1.0 m0.4 n1.7 o0.3 p-0.6 s1.2
proc+a 6.6 b0.6 c-0.5 i-0.5 o0.5 p1.0 r-0.3
proc+avec 7.1 a-0.4 e-0.4 l0.5 m0.6
proc+de 6.6 a-0.4 b-0.3 c0.4 g-0.5 h-0.4 r-0.5
proc+des 7.4 a-0.3 f0.5 n1.1
proc+fois 6.9 c1.2 d-0.4 g-0.3 k0.8 m0.6 s0.4
proc+il 7.1 b-0.4 h0.5 i0.7 r0.3
proc+le 7.4 c0.5 e-0.4 f-0.3 k1.0 n1.1 t0.5
proc+pour 7.1 e0.3 m0.7 s0.6
proc+reun 6.9 a0.7 b-0.4 d1.6 s1.9
proc+verb 6.6 a0.4 i-0.4 j0.9
proced 6.3 a-0.5 e-0.4 i-0.7 j-0.4 o0.7 p0.9 s-0.3
proces 5.5 a-1.2 c-0.3 e-0.5 f0.4 g0.4 h0.3 i-0.9 j0.3 m0.4 n-0.5 q0.4 r0.4 s-0.9
procha 4.4 d-0.3 g-1.1 i1.1 j-0.9 k1.5 l0.8 m0.5 n2.0 p-1.0 s2.2
prod 6.2 a0.4 b0.8 c0.7 f0.4 g-0.6 h-0.4 i0.4 j-0.4 p0.4 r-0.5 s1.1
produc 7.1 c0.5 i-0.8 p0.7 s0.9
produi 6.6 a0.4 b0.9 f0.6 g-0.4 i1.2 r-0.3 s0.3
prof 5.8 a0.6 c-0.3 d-0.4 e1.0 f0.5 h-0.8 i-0.6 j1.1 n0.5 o-0.3 p-0.4 s1.2 t0.9
prof+de 7.4 b0.6 c0.4 e-0.5 g0.5 k0.3 r0.5 t0.6
prof+et 7.4 a0.5 e0.9 f0.6
profes 6.7 a1.1 d-0.3 e1.2 g-0.5 j1.5 r-0.4 s1.7
profil 6.7 e0.4 f0.5 g0.4 h-0.3 n0.7 t0.8
profit 7.4 c-0.3 l-0.3 m0.5
prog 6.0 b-0.3 e0.4 g1.0 j0.4 k0.5 p-0.3 r0.8 s0.6 t1.1
prog+du 7.1 e0.7 s1.0
progra 6.0 e0.5 g0.5 i0.4 j0.4 r0.4 s0.6 t1.1
proj 6.0 a-1.0 b0.5 c0.8 e-0.8 f0.9 g-0.5 h0.3 i-0.7 j-0.7 m-0.4 o0.4 p-0.4 q-0.3 r-0.4
proj+de 7.4 c0.4 f0.3 j-0.4 o0.4
projet 6.0 a-1.0 b0.5 c0.8 e-0.8 f0.9 g-0.5 h0.3 i-0.7 j-0.7 m-0.4 o0.4 p-0.4 q-0.3 r-0.4
prol 6.3 a-1.4 c-0.5 d0.6 e0.3 g1.6 h6.0 j-0.6 p-0.8 q0.9 r1.7 s-0.4
prol+de 7.4 a-0.6 e0.3 g1.3 h2.1 i-0.3 k-0.4 n0.6
prolon 6.3 a-1.4 c-0.5 d0.6 e0.3 g1.6 h6.0 j-0.6 p-0.8 q0.9 r1.7 s-0.4
prom 5.5 a0.4 b0.7 c3.7 d1.0 e1.5 f0.7 g-0.7 i-0.5 j-0.4 m0.7 n3.7 p-1.0 q-0.3 s-0.4 t-0.7
prom+et 7.4 c0.3
prom+jure 7.4 a-0.4 b0.7 e0.8 n2.9 q-0.8 t-0.4
prom+pour 6.7 a1.6 b-0.4 c4.2 d0.4 e0.6 f1.1 h0.3 i-0.3 j0.6 k0.8 m1.1 q0.9 r0.4
prom+un 7.4 b1.4 c-0.3 d1.0
promet 7.1 e0.3 i0.6 r-0.3
promis 6.0 b1.1 c3.2 d0.6 e0.9 f0.7 i-0.8 n4.3 p-0.9 s-0.6 t-0.7
promot 7.1 a-0.3 l0.3
pron 6.7 a0.4 b0.5 d0.3 f0.3 h-0.3 i0.9 j1.0 l0.9 p0.4
pronon 6.7 a0.4 b0.5 d0.3 f0.3 h-0.3 i0.9 j1.0 l0.9 p0.4
prop 4.2 b1.8 c-0.8 d0.5 e1.0 f-0.6 h0.7 i1.2 j-1.0 k2.2 m0.5 n0.8 q-0.6 r0.9 s0.6 t-0.9
prop+a 7.4 b1.1 k0.3
prop+clie 7.1 c0.7 h0.4 i-0.3
prop+de 6.1 a-0.4 e0.6 f-0.5 g-0.4 h0.3 j0.4 k1.5 m0.3 n-0.4 s-0.6 t0.3
prop+deux 7.1 a-0.5 e-0.3
prop+du 7.1 b1.0 e-0.4 i0.8
prop+le 7.1 a0.4 b1.0 f0.4 i1.1 k1.1 n0.6 o0.4
prop+n'a 7.4 i0.5
prop+pour 7.4 b1.1 g0.5 h0.9 k0.4 o0.3 r0.6
prop+site 7.4 a0.5 b0.9 e1.2 s0.3
prop+un 6.9 c0.4 d0.8 i-0.4 k1.1 p0.6 s0.3
prop+une 6.7 b-0.4 d-0.4 i-0.4 k0.5 l0.4 o0.4 p1.0 t-0.3
propos 4.9 b0.4 c-0.5 e0.5 f-0.4 g-0.7 h0.7 i1.4 j-0.6 k2.5 n0.5 o0.5 p0.4 r-0.3 s0.5 t-0.4
propre 5.1 b1.4 d0.6 e0.9 g1.1 h0.6 i-0.3 j-0.6 k1.0 m1.3 n0.3 p-0.6 q-0.4 r2.4 s0.4
propri 6.1 a-0.3 b0.8 e-0.4 f0.4 g-0.4 i0.3 k-0.3 m-0.5 p-0.3 r-0.5 s-0.4
pror 7.1 e-0.3
prorat 7.1 e-0.3
prot 6.0 a1.1 b-0.3 c1.0 d0.4 f-0.4 h0.4 i-0.6 j2.6 m0.3 o0.6 q-0.3 s1.0
prot+juri 6.4 a1.1 c0.3 d-0.4 g-0.4 i-0.3 j2.9 m0.5 r-0.3
protec 6.3 a0.9 d-0.4 h0.7 i-0.5 j2.8 m0.4
proteg 7.4 o0.9 r-0.4
prov 6.9 b0.4 c1.2 f-0.4 i-0.4 j0.6 l-0.4 t1.3
provis 6.9 b0.4 c1.2 f-0.4 i-0.4 j0.6 l-0.4 t1.3
prox 6.9 a0.5 d0.4 j1.3 m0.5 p1.1
proxim 6.9 a0.5 d0.4 j1.3 m0.5 p1.1
pu 7.1 a0.6 b1.4 e0.6 g-0.5 i-0.4 n1.0 r-0.3
pu+etre 7.1 a-0.6 h0.3 n0.5 o-0.3 r0.3
publ 5.4 b-1.0 c0.9 d0.5 e1.0 f0.9 g-1.1 h-0.5 i-0.4 j-1.0 l-0.5 m-0.6 n-0.6 p-0.7 q0.4 r-0.9 s2.3 t-0.5
publ+les 7.4 a-0.4
publ+sous 7.4 a0.4 c0.8 s1.1
publ+sur 7.4 q0.3
public 6.2 a0.7 b-0.5 c0.8 d0.5 e0.7 f0.4 g-0.5 h-0.6 i0.4 j-0.5 l-0.4 m-0.3 n-0.3 p-0.4 q0.5 r-0.5 s0.5
publie 6.1 a-0.5 b-0.4 d0.3 g-0.5 i-0.7 j-0.4 r-0.5 s1.1
publiq 7.4 e0.7 f1.1 j-0.3 q0.3 s1.3
puec 7.4 c0.7 d-0.3 e0.4 i0.6
puech 7.4 c0.7 d-0.3 e0.4 i0.6
puis 4.8 a2.9 c1.8 d3.3 f2.5 g-0.5 i1.5 j2.1 l-0.3 m-0.5 n-0.6 p-0.4 t-0.4
puis+a 7.4 a0.7 d1.3 e0.4 i-0.5 j-0.5 p0.6
puis+au 7.1 e-0.3 p0.8
puis+est 7.1 a0.8 c0.7 h0.4 i-0.3 j1.8
puis+j'ai 7.4 g0.7 r0.7
puis+je 7.1 a0.7 e-0.4 f2.1 g-0.4 i1.0 j-0.4 s-0.5
puis+la 7.1 a0.6 c1.9 d1.1 e0.3 f0.6 i0.5 j0.4 s0.5
puis+le 6.9 a0.7 d1.5 f1.0 j0.4 m0.4 s-0.3
puis+un 7.4 c0.8 h0.5
puis+vous 7.4 a0.4 c0.4 j1.1 s1.3
puisqu 6.0 a1.4 c0.3 d2.0 f1.5 g-0.6 h-0.3 j1.9 k0.8 l-0.3 o0.5 p-0.6 r-0.4 s1.2
puisse 7.1 b-0.4 d-0.7 e-0.4 g0.5 h0.4 i-0.3 l0.3 q0.9 r0.6
puit 7.4 a0.5 c0.5 d1.3 f0.7 i0.5 m0.9
puits 7.4 a0.5 c0.5 d1.3 f0.7 i0.5 m0.9
pv 7.4 b0.5 c0.7 e-0.3
pv+de 7.4 b0.5 c0.7 e-0.3
qr 7.1 c0.4 e-0.5 g-0.4 h-0.3 o0.8 p0.7 q-0.5 r-0.4
qr+code 7.4 c0.5 e-0.4 f0.3 g-0.4 l0.3 p0.8 q-0.4
qu'a 6.9 a0.4 c0.7 d0.6 g-0.3 r-0.4 s0.3
qu'a+cliq 7.4 a0.6 d0.4 e0.3 s1.3
qu'a+la 7.4 e-0.4 p0.6
qu'au 7.4 c0.8 d0.7 e-0.4
qu'i 4.7 a0.9 b0.7 c1.3 d-0.5 e0.7 f0.5 g-0.8 i0.4 j0.6 l0.4 m0.4 o-0.5 p1.0 r-0.9 t0.7
qu'i+ait 7.4 d0.4 j0.5
qu'i+en 7.4 b-0.5 c1.0 e-0.4 f0.4 k-0.3 m0.4 q0.6
qu'i+est 7.4 a0.4 d0.3 i0.7 j0.6
qu'i+etai 7.4 a0.4 c1.3 h0.3 q0.4
qu'i+faut 6.6 b0.4 c-0.4 d-0.4 e1.0 f-0.3 g-0.4 i0.5 j-0.6 o-0.4 p0.8
qu'i+me 7.4 a0.4 e1.0 f0.3 i0.6
qu'i+n'a 7.4 a-0.8 c-0.4 d-0.3 p-0.3
qu'i+ne 7.1 a0.3 c1.1 f0.7 i0.7 j0.8
qu'i+vous 7.4 a0.5 b0.5 c0.7 g-0.3 n-0.3 p1.2 t0.6
qu'i+y 7.1 a0.9 b1.4 d1.2 g-0.5 i-0.3 m1.5 n0.4 o0.3 q-0.5
qu'il 4.7 a0.9 b0.7 c1.3 d-0.5 e0.7 f0.5 g-0.8 i0.4 j0.6 l0.4 m0.4 o-0.5 p1.0 r-0.9 t0.7
qu'o 4.8 a0.8 b2.7 c0.9 d1.8 i0.7 j-0.8 k1.0 l0.6 p-0.9 q0.7 r0.6 t-0.5
qu'o+a 7.4 a0.5 b0.4 i0.5
qu'o+avai 7.4 a-0.5 b-0.4 c-0.3 f0.7 g1.0 o0.6 r1.0
qu'o+n'en 7.4 c-0.4 e-0.4 f0.4 g0.5 i0.7 m0.8 r0.5
qu'o+ne 7.4 b0.8 e0.7 s0.7
qu'o+nous 7.1 a1.4 c-0.4 d1.4 f1.2 g-0.4 i-0.4 q0.4
qu'o+peut 6.9 b-0.3 c0.6 k-0.4 l1.0
qu'o+puis 7.4 a0.4 d-0.8 e-0.3 h0.5 i-0.4 l0.3
qu'o+se 7.4 a0.7 b0.7 d0.4 i0.7 m0.9 p0.8
qu'o+y 7.4 a0.6 b-0.3 c0.7 d0.4 e-0.5 i1.3 s0.6
qu'on 4.8 a0.8 b2.7 c0.9 d1.8 i0.7 j-0.8 k1.0 l0.6 p-0.9 q0.7 r0.6 t-0.5
qu'u 6.6 g0.4 h0.3 m-0.4 p1.0 r0.3 s0.9
qu'un 6.6 g0.4 h0.3 m-0.4 p1.0 r0.3 s0.9
quai 7.1 r-0.3
qual 6.3 a0.4 b0.4 c0.5 d-0.6 e0.9 f1.1 g0.8 h1.8 i-0.3 k-0.4 n-0.4 p-0.4 q0.5 r1.0
qual+de 6.6 a-0.4 c0.5 d-0.3 g0.5 h0.8 i1.4 r0.6
qualit 6.3 a0.4 b0.4 c0.5 d-0.6 e0.9 f1.1 g0.8 h1.8 i-0.3 k-0.4 n-0.4 p-0.4 q0.5 r1.0
quan 4.2 c1.4 d1.7 e0.7 g-0.8 i-0.8 j-1.4 l-0.3 p2.1 s-1.7 t-0.6
quan+ca 7.4 a-0.5 g0.9 o0.3 r0.8 t0.4
quan+ce 7.1 p0.4
quan+j'ai 7.4 d0.4 g0.4 s0.4
quan+je 7.1 a-0.7 g1.2 i-0.3 r1.1
quan+la 6.6 e0.6 g-0.4 i-0.6 l0.4 n0.9 o-0.5 p0.6 q0.7 r-0.7
quan+le 6.7 a-0.5 b-0.3 c-0.6 d-0.4 e0.7 f1.2 k0.4 n0.6 o-0.3 p-0.4 r0.7
quan+les 7.4 c0.5 p0.5
quan+meme 6.3 b2.5 c-0.8 d-0.5 e-0.7 f-0.4 g-0.7 i-0.6 j-0.3 k-0.3 m0.8 n0.3 p-0.6 q-0.4 r-0.4 t-0.3
quan+on 6.4 a0.4 b1.2 c-0.4 d1.7 e0.6 i1.1 s-0.3
quan+un 6.6 a-1.2 b-0.3 c0.6 d-0.8 e-0.9 f0.8 i-0.5 p-0.3 s-0.4
quan+vous 5.9 a-0.4 c0.6 d0.5 e0.5 g-0.4 h1.0 m-0.6 n-0.4 o-0.4 p0.8 q-0.5 s-0.4
quand 4.2 c1.4 d1.8 e0.9 g-0.7 i-0.7 j-1.4 m-0.7 n0.3 p1.8 s-1.7 t-0.6
quant 7.4 m1.0 p0.5
quanti 7.4 a-0.3 h0.3
quar 5.8 a1.1 b-0.3 c0.3 d1.1 e0.7 f0.4 g-1.0 h-0.5 j-0.4 k0.5 l-0.4 n-0.3 q0.5 r-1.0 s1.5
quar+a 7.4 d0.3 k0.8
quaran 6.4 a1.4 c1.0 f0.3 g-0.4 i-0.6 k0.4 r-0.4 s1.1
quarti 6.4 c-0.6 d1.0 e0.7 g-0.7 h-0.4 i0.4 p-0.4 q0.7 r-0.6 s0.5
quat 4.7 a2.8 b2.2 c2.1 d2.5 e2.0 f1.1 g-0.5 h-0.6 i0.5 l1.3 m0.9 n-0.3 p2.4
quat+fois 6.6 a0.7 d1.4 e0.3 f-0.5 g-0.6 i0.3 l0.4 m1.1 n0.3 r-0.6
quat+mois 6.4 a0.4 b-0.4 c1.9 d1.2 e-0.6 i0.4 l0.6 m0.4 o-0.4 p0.8 s1.0
quator 6.9 c0.5 d0.5 k0.4 l1.1 r0.3 s1.3
quatre 5.0 a1.9 b2.5 c0.5 d2.4 e2.3 f0.5 g-0.4 j-0.7 l0.8 m1.3 n-0.3 p2.6 r0.3 s-0.7
quatri 6.4 a1.2 b-0.4 c1.7 f1.0 g-0.4 i1.2 j0.5 m-0.3 r-0.4
que 2.5 a2.9 b0.7 c-0.6 d1.1 e1.7 f1.5 g1.2 h-0.6 i-1.5 j0.9 l-0.6 m2.4 o-0.3 p2.5 q-0.7 r0.9 s0.7 t0.5
que+atte 6.9 c0.3 d1.1 e-0.4 i0.8 p0.4
que+avai 7.1 g0.7 k0.3 o0.4 q0.3 r0.8
que+ca 5.8 b-0.5 c-0.8 d-0.4 e1.1 f0.5 g-0.6 h-0.4 i-0.6 j-0.4 k0.6 l0.8 m0.4 n0.6 p1.2 q-0.6 r-0.4 s0.5
que+ce 5.9 a-0.4 b-0.6 e-0.3 f0.7 g-0.5 l2.1 m0.6 n-0.5 p-0.4 r-0.4 s-0.4
que+cela 7.4 e0.3 f0.6 l0.5 n1.3
que+ces 7.1 a0.7 b0.6 c0.4 i0.7 j0.7 p0.4
que+chez 6.9 a0.3 c1.0 d0.4 e0.4 g0.6 h0.7 i0.4 j0.6 t0.8
que+choi 7.1 e0.7 j0.9 s1.2
que+ecri 7.4 a0.5 d1.2 e-0.4 m0.7 s0.6
que+erre 7.4 a0.5 d0.9 e1.4 g-0.3 m0.6
que+est 6.6 d-0.4 e-0.4 g-0.5 i-0.3 l0.4 m0.6 n0.4 o0.3 r-0.5
que+etai 6.4 b0.8 c-0.6 e1.4 j-0.3 k0.3 l0.4 m-0.4 n-0.4 p-0.3 r0.4 t-0.5
que+j'ai 6.0 a0.4 b0.5 c0.6 e-0.5 f-0.6 h0.5 j0.5 m1.2 n1.0 o-0.3 p-0.6 r0.3
que+j'en 7.4 b0.4 d0.8 g-0.4 j-0.5 k0.5 l1.3
que+j'y 7.4 a-0.5 i-0.3 k1.2
que+je 4.3 a-1.3 b1.8 c-0.8 d0.7 e-0.7 f0.7 g2.0 h1.5 i-0.9 l1.1 m1.3 o1.0 q2.2 r2.9 s-1.6 t-0.6
que+l'on 7.4 b0.5 d0.6
que+la 5.0 b0.4 c0.4 e1.6 f-1.1 g-0.4 i-0.4 j-0.6 m-0.4 n1.3 o0.4 p0.9 q-0.6
que+le 4.5 a0.9 b2.1 c1.1 d1.3 e1.0 g-1.0 i-0.4 j0.5 m0.6 n0.9 p0.8 q0.9 r-0.4 s-1.3
que+les 5.5 a1.0 b2.0 d-0.3 e2.2 f0.9 g-0.4 h0.8 i-0.7 j-0.6 k0.9 l-0.8 n-0.5 o0.6 p1.7 q1.4
que+mes 7.4 a-0.5 g1.5 i0.7 r1.3 s-0.3
que+moi 6.6 a1.1 b0.9 d3.3 e1.0 f3.3 g-0.4 i-0.8 j0.4 l0.6 m0.7 n-0.4 p-0.6
que+mon 6.4 a1.0 b-0.4 c0.8 d2.2 e0.6 g-0.5 i0.4 m0.6 p0.7 r-0.5
que+nos 7.1 a0.9 c-0.4 e0.5 f0.7 i2.5
que+notr 6.7 b-0.4 d-0.5 e0.3 f-0.3 g-0.4 i0.5 j-0.6 k-0.4 n0.6 o0.4 p-0.4 r-0.6 s1.0
que+nous 5.1 a1.0 c0.4 d-1.0 e2.1 f-0.6 g0.5 h1.2 i1.7 m0.4 o0.8 p1.2 q0.4 r0.4 s-0.4 t-0.3
que+par 7.1 a0.8 b0.6 e-0.4 j0.6 s0.8
que+pers 6.9 e-0.5 g0.3 j0.4 m0.6 p0.9
que+poss 7.1 c-0.3 e0.4 t3.1
que+pour 7.1 b0.8 g1.5 q1.0 r1.4 s0.9
que+quel 6.9 a1.0 b0.6 c-0.3 d1.5 e0.7 f1.0 g-0.4 i-0.3 m0.4
que+sa 7.4 j-0.3
que+si 7.4 d0.5 s1.0
que+son 7.4 a-0.4 g0.8 h0.3 n1.1 r1.2
que+sur 6.9 a-1.1 b0.9 c-0.8 d-0.3 f0.4 g1.2 h0.5 i-0.4 k0.7 l-0.4 n0.3 q-0.7 r1.5
que+t'as 7.4 a-0.5 g1.2 h0.5 r1.3
que+tout 6.7 a1.0 i-0.4 j1.4 k0.6 p0.5
que+tu 7.1 a0.9 f1.8 g-0.3 i-0.3 o0.4
que+vos 6.7 a0.4 d0.9 f0.6 g0.4 i-0.4 s0.5
que+votr 5.7 a-0.3 b0.4 d-0.8 e-0.5 g0.3 o-0.3 r0.4 s0.6
que+vous 4.1 a2.0 b0.3 d2.1 e1.9 f1.0 g-1.0 i-0.9 j1.6 k1.0 l0.4 m1.8 n-0.5 p-0.7 q0.5 r0.5 s-1.0 t2.1
quel 4.2 a-0.4 c1.6 d1.6 f0.6 g0.8 i0.7 j-1.5 k0.8 l0.3 m0.3 n0.5 o2.6 p-1.3 q0.6 r1.3 s-0.5 t1.0
quel+a 7.4 c0.4 f0.3 k0.9
quel+autr 6.3 a1.7 b-0.4 c0.5 d2.6 e0.6 g-0.5 i1.5 p0.3 r-0.5 s0.3
quel+beau 7.4 a-0.9 c1.6 g1.6 h-0.3 n0.4 o0.8 q0.6 r1.8
quel+chos 6.6 a-0.8 b0.5 d-0.5 h0.8 j-0.3
quel+date 7.4 c1.0 k0.4 o0.9
quel+de 7.1 a0.7 b0.5 d0.4 e0.7 p0.4 s0.5
quel+est 6.7 a-0.5 b-0.4 c-0.4 d0.4 e-0.3 g-0.4 h0.6 i0.5 l-0.5 m0.3 n-0.3 o2.6 q-0.4 s-0.4 t-0.4
quel+jour 7.4 a-0.6 c-0.7 l1.0 n1.6
quel+plai 7.4 a-0.5 g1.3 r1.4
quel+pour 7.4 a-0.4 e-0.3 l0.4 q0.3
quel+qui 7.4 c0.8 f0.9 g0.4 r0.5 t0.4
quel+sont 7.4 a0.4 b0.5 c-0.4 f-0.3 g-0.3 i1.2 o0.6 q0.6 s-0.4
quelle 5.8 b-0.3 c2.7 e0.4 f-0.6 g0.7 h-0.3 i0.3 j-0.5 m0.8 o2.0 p-0.8 r1.5 t-0.5
quelqu 4.7 a1.3 b1.1 d2.7 e0.4 f1.3 g-1.0 i0.4 j-1.1 k0.9 n0.3 o-0.8 p-0.4 r-0.6 t1.6
quels 7.1 a-0.6 b0.4 h0.9 i-0.4 o0.5 q0.8 r0.6
quen 7.1 a-0.4 c-0.5 d0.4 e-0.6 f0.5 h0.3 l0.3 n0.3 o-0.4
quenti 7.1 a-0.4 c-0.5 d0.4 e-0.6 f0.5 h0.3 l0.3 n0.3 o-0.4
ques 5.0 a-0.4 b0.6 d1.4 e-0.6 f0.6 i1.6 j-0.9 m-0.3 o0.8 p0.4 r0.5 s-1.2 t-0.6
ques+bete 7.1 a-0.3 g0.5 o0.6 r0.4
ques+d'un 7.4 c0.8 d0.3 h0.5
ques+de 6.7 a-0.9 e-0.5 f0.5 g-0.3 i-0.3 k0.4 m0.4 o0.5 p-0.4 q0.5
ques+du 7.4 a-0.4 g-0.3 i0.9
ques+rela 7.4 t0.3
ques+sur 7.4 c0.3 k0.9 n0.3
questi 5.0 a-0.4 b0.6 d1.4 e-0.6 f0.6 i1.6 j-0.9 m-0.3 o0.8 p0.4 r0.5 s-1.2 t-0.6
qui 3.2 a2.5 c0.7 d2.1 e3.8 f5.3 g0.9 h1.0 i1.1 j0.9 l-0.4 o-0.4 p0.9 q-0.9 r1.3 s1.8 t-0.7
qui+a 5.5 a1.0 b-0.6 c0.4 d0.4 e0.5 g0.3 h-0.3 i1.6 j0.3 l0.8 m0.5 n-0.5 r0.5
qui+appe 7.1 b0.4 i0.9 s0.6
qui+arri 7.1 a-0.6 e-0.3 g1.2 h1.6 r1.1
qui+avai 6.7 a-0.4 f-0.3 g0.8 h1.1 i-0.4 k0.3 r0.7 t0.6
qui+cher 7.4 a-0.7 e-0.4 g1.2 h2.1 i-0.3 k0.8 s-0.4
qui+deci 7.4 a0.4 b0.6 c0.6 d-0.3 f2.3 i-0.3 p-0.5
qui+decr 7.4 d0.4 g1.1 i-0.5 r1.1
qui+dema 7.1 b0.5 e-0.4 k0.6 n1.0 s-0.3
qui+deva 7.4 a0.4 c1.0 d1.2 p0.5 s-0.5
qui+est 5.2 a2.3 b2.4 c-1.0 d2.2 e0.6 f3.4 g-1.8 i0.6 o-0.6 p0.3 r-1.3 s0.5
qui+etai 7.1 a0.6 c0.6 i0.6 m0.7 p1.3
qui+expl 7.4 g0.4 r0.5 t0.4
qui+fait 7.4 a-0.3 g0.7 i0.4 r0.6
qui+je 7.4 c0.4 d0.5 f0.4 i0.8 j0.4
qui+le 7.1 a0.8 d1.2 e0.9 j0.7 s0.7
qui+m'a 6.9 b-0.4 d0.8 e-0.5 l0.7 p0.5 r-0.4 s0.4
qui+me 6.0 a0.7 b0.4 c-0.6 d1.6 e-1.4 f0.6 g0.5 i0.5 j-0.4 p-0.5 q-0.4 r0.6 s1.5
qui+n'a 7.1 d-0.3 e1.0 h-0.3 m-0.4 n0.3 p1.2 q0.4 t0.5
qui+ne 6.6 a-1.2 d-0.5 f0.6 g1.4 h1.0 i-0.5 j-0.3 n0.4 p-0.4 r1.8 s-0.4 t-0.3
qui+nous 6.4 a0.4 c-0.4 e0.6 g-0.3 i-0.4 j1.3 p-0.3 r-0.4 s0.5
qui+occu 7.4 i1.0
qui+ont 7.1 e-0.3 r-0.3
qui+ouvr 7.4 a-0.4 g0.5 h0.8
qui+paie 7.1 j0.4
qui+part 7.4 f0.4 m0.3
qui+peut 7.1 a-0.7 f0.4
qui+pren 6.6 a0.5 c0.5 d-0.4 e0.4 f2.2 g-0.4 i-0.4 j-0.4 m0.4 p-0.3 s-0.4
qui+rale 7.4 a-0.4 b0.6 e0.8 f-0.4 g1.0 h0.6 k0.6 r1.2 t0.4
qui+repo 7.4 a0.5 d1.3 e0.5 i0.6
qui+repr 7.4 a-0.4 d-0.3 h0.4 n0.5
qui+rest 7.4 a-1.0 f-0.3 o1.9
qui+se 6.3 b-0.5 d0.4 e0.3 h-0.5 i0.5 j-0.4 m0.5 o0.7 p0.3 q-0.4
qui+sont 7.1 a0.7 c0.5 d1.5 e0.7 f0.5 j0.5 m0.9
qui+tien 6.7 a-0.6 g0.8 h0.6 i0.5 p-0.3 r1.0 s0.3
qui+tomb 7.4 c0.4 f0.5 k0.8
qui+trai 7.4 l0.6
qui+trav 7.4 a0.6 e1.4 f0.9 j0.7 n0.3 o0.5 p0.8 s1.0 t1.0
qui+vien 7.1 c0.8 d0.4 e-0.4 i0.4 p0.7
qui+vous 6.9 c-0.4 e0.9 f1.5 g0.8 h1.1 i-0.3 p-0.3 r0.9
quim 7.4 e0.4
quimpe 7.4 e0.4
quin 5.7 a0.6 b0.5 c1.7 f0.6 g-0.3 i-0.7 o-0.4 q-0.3 s0.7 t0.4
quin+est 7.4 b-0.3 e-0.4 h-0.4 n0.4 t-0.4
quin+jour 6.3 b0.7 c1.2 d-0.5 e0.6 f0.5 h0.6 i-0.3 m-0.4 p0.4 r0.3 s-0.4
quinza 6.7 c0.7 e-0.5 h-0.7 m-0.3 o-0.3
quinze 6.2 a0.7 b0.7 c1.0 d-0.6 e0.8 f0.5 h0.6 i-0.5 m-0.4 s1.1
quit 5.1 a-1.6 b-0.4 d-0.7 e-1.0 f-0.7 g-0.4 i-0.9 j-0.9 k-0.4 n0.5 q0.3 s-1.0
quit+entr 7.4 a-0.3 h0.4 n0.5
quit+la 7.1 g0.4 r0.4 t0.3
quit+le 6.7 a-0.5 b0.5 e-0.4 g-0.5 r-0.4
quit+les 7.4 a0.6 c1.2 l0.4 p1.2 q0.3
quit+son 7.1 m0.3
quitta 7.4 i0.4
quitte 5.3 a-2.0 b-0.3 c-0.7 d-0.6 e-0.8 f-0.7 i-1.1 j-0.7 k-0.4 n0.6 p-0.8 q0.4 s-0.9
quoi 5.7 a0.4 b0.3 c1.4 d1.0 f1.1 g-1.5 i-1.1 j0.6 k0.9 n-0.4 o2.5 p0.3 q-0.4 r-1.0 s0.4
quoi+le 7.4 e0.4 f1.2 o3.2
quoi+que 7.4 a-0.8 o0.5
r 6.7 a0.6 b0.5 e1.1 g-0.5 i-0.3 m-0.4 p0.7 r-0.4 s0.6
racc 7.1 a0.4 c0.3 d1.4 f1.2 i0.6 r-0.3 s0.9
raccro 7.4 d1.0 f0.5 i0.7 s0.3
rach 6.7 a-0.4 c-0.5 d0.6 e-0.5 f-0.3 g0.5 i0.9 j-0.3 r0.7
rach+par 7.4 a-0.4 i0.8
rachat 7.1 a-0.5 i1.1
raco 5.7 a0.6 b0.4 d0.8 e1.1 h-0.5 i-0.5 j-0.7 m-0.4 r0.3 s3.4
raco+hist 7.1 a0.6 b0.4 e0.3 i0.3 p0.3 s1.0
raco+le 7.4 d0.4 e0.3 q0.4
raco+tout 7.4 a-0.5 e-0.3
racont 5.7 a0.6 b0.4 d0.8 e1.1 h-0.5 i-0.5 j-0.7 m-0.4 r0.3 s3.4
radi 6.6 a0.6 b0.5 c1.8 d1.4 e1.0 g-0.9 h-0.5 n0.4 o0.4 r-0.4 s0.8
radio 6.7 a0.5 c1.9 d1.4 e0.6 g-0.8 h-0.5 i-0.5 n0.4 o0.4 p0.3 s0.9
rais 5.7 b1.1 e0.4 f0.4 g-0.7 h-0.4 i-0.8 l0.4 n0.8 o1.0 p-0.5 q-0.3 r-0.5 s0.5
rais+cont 7.4 a-0.3 j-0.3
rais+soci 7.4 d-0.3 f0.3 n0.3 o1.1 s1.2
raison 5.7 b1.1 e0.4 f0.4 g-0.7 h-0.4 i-0.8 l0.4 n0.8 o1.0 p-0.5 q-0.3 r-0.5 s0.5
rale 6.7 b0.4 c1.3 e0.7 g1.7 h0.4 j-0.3 k0.4 o0.4 p-0.3 r2.2 s-0.4
rale+plus 7.4 a-0.4 g1.3 r0.7
rale+sur 7.1 a-0.5 g1.1 r1.2
rame 7.4 a0.4 c0.5 d0.6 m1.8
ramene 7.4 a0.4 c0.5 d0.6 m1.8
ramp 7.4 c0.4 j0.3
rampe 7.4 c0.4 j0.3
rang 6.7 b0.6 c-0.4 e-0.4 i-0.3 k-0.3 m1.0 p0.9
rang+il 7.4 b-0.3 k-0.3 o0.3
rapi 6.7 a-0.7 g1.8 h-0.3 j-0.3 n-0.5 p-0.3 q0.4 r2.2
rapide 7.1 a-0.5 g1.1 n-0.5 q0.6 r1.6
rapidi 7.4 g0.9 r0.8
rapp 4.6 a1.0 b1.7 c1.4 e0.5 f-0.6 g-0.8 h0.4 j0.8 l-0.9 o1.7 p0.9 q0.7 s-1.3 t2.4
rapp+a 7.1 a0.9 b2.5 c0.5 g-0.4 p0.6 q-0.5
rapp+annu 7.1 a-0.4 r0.3
rapp+avec 7.4 a0.4 b1.2 f0.3 i-0.5
rapp+de 7.4 j0.3 p0.5
rapp+en 7.1 e-0.3 i0.9
rapp+et 7.4 h0.3 s0.5
rapp+je 7.4 a0.3 c1.6 i0.8 p0.7
rapp+moi 6.4 a-0.5 d1.2 f-0.6 g-0.4 h-0.4 i-0.5 j-0.3 k-0.5 l-0.3 m0.4 n-0.4 o1.9 s-0.5 t3.2
rapp+ou 7.4 a-0.3 d0.3 i0.7
rapp+sont 7.4 g0.6 h0.7 r0.5
rappel 5.3 b-0.4 c1.0 d1.1 e0.3 g-1.2 l-0.5 m0.5 o2.1 p0.3 q0.6 r-0.9 s-1.1 t2.8
rappor 5.2 a1.4 b2.3 c0.5 d-0.8 f-0.5 h0.5 j0.6 l-0.5 m-0.4 n-0.4 p0.6 r0.7 s-0.3
rare 7.4 a-0.6 e-0.3 g0.3 l1.2 r0.5
rass 6.0 b1.4 c-0.8 d0.6 g-0.3 i-0.6 j-0.4 n0.9 p-0.5 t-0.4
rass+vous 7.1 a-0.7 g-0.3 r-0.3
rassem 7.4 c-0.3 o0.5
rassur 6.2 b1.5 c-0.5 d0.7 g-0.3 i-0.6 j-0.4 n1.0 p-0.5 s0.3 t-0.3
rate 6.7 a1.0 d-0.4 e2.3 g-0.5 i1.2 r-0.4 s0.9
ratee 7.4 a0.5 e1.1 s1.2
rava 7.1 a-0.6 g0.5 h1.1 p-0.3 r0.8
ravale 7.4 a-0.4
ravi 7.1 e-0.5 g1.5 h1.2 r1.5
raye 7.1 a1.1 e1.2 f0.7 g-0.4 m0.9 p0.4 s0.6
raym 7.4 c0.5 e0.4 h0.4 p0.6
raymon 7.4 c0.5 e0.4 h0.4 p0.6
rayo 7.4 a0.7 e1.1
rdv 7.1 a-0.4 k1.2
re 6.6 c-0.4 d0.6 e-0.4 k0.4 l0.9 n1.0 r-0.3 s-0.3
reac 7.1 a-0.7 e-0.5 g1.9 r2.2
reac+de 7.4 e-0.4 g0.9 r1.1
reacti 7.1 a-0.7 e-0.5 g1.9 r2.2
reag 7.4 a-0.6 g1.2 r1.1 t0.9
reagi 7.4 a-0.6 g1.2 r1.1 t0.9
reca 6.6 a0.5 e1.5 i-0.3 k1.1 l-0.3 p1.1 s-0.3 t0.4
recale 7.1 a-0.6 c-0.3 k1.2
rece 4.6 b-0.5 c2.7 d-0.6 e-1.2 f0.8 g-0.9 h0.8 i-1.5 j1.8 k-0.3 n1.3 o-0.7 p0.5 q0.7 s-0.6 t0.4
rece+de 7.4 c0.5 f0.7 i0.7
rece+des 6.9 a1.1 c1.9 g-0.3 p2.3
rece+la 7.4 b0.4 i0.3
rece+les 7.1 c0.5 e-0.4 h0.6 j0.8 t0.5
rece+nos 6.9 a-0.4 c0.4 d-0.4 h0.4 i-0.4 j-0.4
rece+un 6.9 c-0.3 e-0.5 h-0.3 l0.9
rece+une 6.9 b0.8 c-0.5 d0.5 g-0.4 i-0.3 l1.0 t0.4
recepi 7.1 a0.8 c1.0 e0.3 j1.2
recept 5.5 b-0.4 c1.8 d-0.4 e-0.5 g-0.8 i-0.9 j0.8 l-0.7 n1.9 o-0.5 p1.2 q1.2 s-0.5
recett 7.1 c0.5 f1.1 g-0.3 h1.1 i0.5 m0.8 r-0.3
receve 7.1 a-0.6 h0.5 j-0.3 r0.4
recevo 6.2 a-0.4 b0.4 e-0.5 g0.5 i-0.5 l0.8 o-0.3 p-0.4 r0.6 t0.7
recevr 6.0 a0.5 b0.4 e-0.8 f0.3 g-0.5 h-0.7 i-0.5 j1.6 l1.0 m-0.3 o-0.3 p-0.4
rech 6.6 b0.6 c0.8 d0.3
recher 6.7 b0.6 c0.8 d0.4 n0.3
reci 7.4 e0.4 j0.6 s0.4
recl 4.8 a-0.9 c0.4 d0.7 f0.4 h-0.7 i-0.9 j1.6 m0.7 o1.5 p-1.1 q0.4 s-1.5
recl+a 7.4 c0.8 d0.7 e-0.3
recl+de 7.1 a-0.5 g1.4 h-0.4 l0.3 n0.7 q-0.3 r1.4
recl+des 6.7 a-0.7 b0.8 e-0.5 g-0.3 j-0.3 p0.3 r-0.3 s-0.3
recl+et 7.4 a-0.5
recl+la 7.4 t0.5
recl+rest 7.4 a0.4 c0.4 d0.7 e0.4 i0.7 j0.9 m0.8
recl+touj 7.4 a-0.3 c-0.4 o1.3 q1.3
reclam 4.8 a-0.9 c0.4 d0.7 f0.4 h-0.7 i-0.9 j1.6 m0.7 o1.5 p-1.1 q0.4 s-1.5
reco 4.4 d0.5 e-1.2 f0.4 g1.6 h1.7 j2.3 l0.7 o-0.8 p-0.6 r1.9 s2.2 t-0.5
reco+a 7.4 a0.4 d1.2 s0.7
reco+avec 7.1 i0.7 p0.5
reco+cont 7.1 c-0.5 d0.4 h-0.5 j0.4 k0.8 l1.0 m-0.3 q0.3 t-0.4
reco+de 6.6 a0.3 e1.0 i0.8 j1.2 l0.6 s0.5
reco+le 7.1 e-0.4 h0.3 j0.4 p0.6
reco+pas 7.1 a0.4 b0.7 e0.8 i0.6 s0.6
reco+pour 6.9 a0.6 b-0.3 c1.1 g-0.4 i-0.4 j0.9 p-0.3 s1.4
reco+sur 7.4 p0.4 s0.4
reco+un 6.7 b1.4 c-0.6 d0.6 g-0.3 s0.3 t0.4
reco+votr 7.4 e0.4 f0.7 h0.5 r0.3 s0.4
recois 7.1 e-0.4
recoit 6.7 a0.5 b0.6 d0.7 f0.5 g-0.3 i0.3 r-0.4 s0.5 t0.4
recomm 5.3 a1.9 b0.9 c1.0 d0.7 f-0.3 g0.7 h1.2 j3.1 m-0.4 n-0.6 o-0.3 p0.5 q1.0 r0.7 s2.8 t-0.5
recond 6.6 a-0.9 b-0.4 d-0.3 e-0.5 g0.9 h1.4 i0.4 m0.5 p-0.3 r1.0
reconn 6.4 a-0.9 e-0.5 g1.0 i-0.4 j-0.4 l0.8 n0.3 r1.1
recour 6.7 c-0.4 h-0.4 k0.4 l0.8 r-0.5
recouv 6.6 c-0.7 f0.4 h-0.4 m0.6 t-0.4
recr 6.9 a-0.4 c-0.4 d-0.4 e0.5 i0.8 l1.0 n0.8
recrut 7.1 c-0.4 d-0.4 e0.7 i0.9
rect 6.4 a1.3 b0.4 d1.0 e1.5 f1.6 g-0.5 h-0.3 i-0.5 j1.0 m0.8 o0.5 p0.9 r-0.3 s-0.4
rectif 6.7 a0.8 b0.5 c0.4 d1.2 e0.4 g-0.4 i-0.3 m1.0 p1.1 s-0.3
rector 7.4 a0.6 e1.3 f2.0 j1.4 o0.5
recu 4.3 a-0.8 b0.7 d-0.6 f-0.9 j-0.3 k0.5 l-0.4 m-0.8 n2.1 q2.3 r0.5 s-1.0
recu+de 7.1 c0.5 d0.6 e-0.3 t0.9
recu+je 7.4 a-0.5 g-0.5 i-0.4 n1.0 t0.8
recu+la 6.7 b0.9 c0.5 f-0.4 h0.7 k0.8 l-0.4 m-0.4 n0.4 o1.4 q0.9 t0.5
recu+le 7.4 k0.3 q0.6
recu+les 6.4 a1.0 b-0.6 c2.0 d-0.4 g-0.4 i-0.4 j-0.3 l0.3 q0.5
recu+ma 7.4 a0.5 e0.3 i1.2 s0.5
recu+pour 7.4 a-0.3 n0.9 q0.7
recu+une 6.7 a-0.4 b1.2 d-0.4 e-0.5 j-0.3 m-0.3 t0.8
recu+votr 6.7 a-0.7 e-0.4 h-0.4 n1.6 o0.4 p-0.4 q0.3
recue 5.6 a-0.4 g0.5 i-0.3 n0.9 p-0.3 r0.5
recupe 6.0 d-0.7 f-0.3 g1.1 i1.3 j1.0 m-0.4 o0.5 p-0.7 q0.9 r1.4
reda 7.4 a0.7 c0.5 j0.6 s1.2
redact 7.4 a0.7 c0.5 j0.6 s1.2
rede 6.7 a-0.4 c-0.4 d-0.3 e0.3 g0.5 h1.0 i-0.4 j0.7 k0.4 m-0.3 o0.8 p-0.3 r0.7 t1.0
redema 7.1 c-0.4 d-0.3 e0.6 f0.3 g0.6 h1.1 i-0.3 j0.8 k0.4 r0.8 t1.1
redepo 7.4 a-0.4 o1.1
redi 5.6 e1.2 g0.8 h1.2 i-0.8 k-0.3 m-0.3 n-0.3 p-0.7 r1.0 s2.2
redi+il 7.4 a0.8 e0.4 s1.5
redi+la 7.4 a0.4 d0.6 e0.3 s0.6
redi+le 7.4 b-0.4 d-0.3 e0.6 f0.7 k-0.3 q0.5 s0.4
redi+sur 7.4 i0.4 o0.6
redi+une 7.1 a-0.6 m0.4
redige 5.9 a0.7 d0.3 e1.2 f-0.4 h0.4 i-0.6 l-0.3 p-0.5 r0.3 s2.6
redire 7.4 a-0.6 g1.0 h1.1 r0.9
rediri 7.4 f0.7 k-0.5 m-0.3 q0.4
redo 7.1 c0.6 e0.9 i0.7
redonn 7.4 e0.5 i0.3
redr 6.6 b-0.6 g0.8 j1.8 l0.7 q0.4 r0.8 s-0.4
redres 6.6 b-0.6 g0.8 j1.8 l0.7 q0.4 r0.8 s-0.4
reed 7.4 d0.4 e0.4 h0.3 m-0.5 o3.0 t0.6
reedit 7.4 d0.4 e0.4 h0.3 m-0.5 o3.0 t0.6
refa 5.3 c0.9 e2.8 h2.3 i-1.2 l0.9 m0.8 n-0.5 o1.0 p-0.5 q0.5 r1.1 s0.4 t0.6
refa+avec 7.4 a-0.5 f0.3 g0.4 n0.3 o1.1 r0.8 t0.3
refa+la 7.4 a0.5 e0.7 l1.6
refa+les 7.4 e0.5 f0.4 k0.3 m0.4 s0.6
refair 5.9 c0.3 e1.1 f0.3 g0.6 h1.6 i-0.5 j-0.4 m0.7 o0.9 p-0.7 q-0.4 r1.1 s-0.6
refait 6.2 b-0.6 c0.9 d-0.3 e1.8 h1.0 i-0.7 m0.4 q1.2 s0.6 t0.7
refe 5.3 c0.8 f0.5 g-0.5 h1.1 i-1.0 j1.1 l-0.4 o-0.5 p-0.7 q1.6 s0.7
refe+a 6.9 c0.6 d0.3 e-0.6 f1.1 j-0.4 o1.1 q1.2 s0.4
refe+du 7.4 a-0.4 o0.5 r-0.3
refe+expe 7.4 f0.5 j0.6 s0.6
refe+le 7.1 d0.4 e0.4 j0.5 n0.4
refere 5.5 b-0.5 c1.1 f0.7 h1.1 i-0.8 j1.3 l-0.3 n-0.6 o-0.4 p-0.6 q1.8 r0.4 s0.8 t0.4
referm 7.4 a-0.4 b0.3 c-0.4 e0.5 n0.4
refl 6.9 a1.4 b3.0 e-0.4 g-0.5 h-0.4 i1.7
refl+nous 7.4 a0.4 d0.5 i0.7
reflex 7.1 a1.1 b2.4 d0.4 g-0.3 i2.0
refo 6.9 a-0.5 d-0.4 e0.5 g0.6 i-0.5 l-0.3 r1.1
refont 6.9 a-0.5 d-0.4 e0.5 g0.6 i-0.5 l-0.3 r1.1
refu 4.8 a-1.4 b-0.5 d-0.4 e-0.3 g-1.6 h-0.9 i-1.0 j-0.8 k1.1 l0.6 m0.9 p0.9 q-0.9 r-0.8 s-1.1 t-0.5
refu+de 5.6 c-0.5 d0.3 e1.2 f1.2 g-0.7 i-0.4 j-0.8 k0.5 l-0.8 o-0.4 p1.3 q-0.8 s-0.6
refu+inde 7.4 a-0.4 e-0.4 j-0.3
refu+le 7.4 a-0.4 e-0.4 l2.4
refu+les 7.1 a-0.4 e-0.4
refu+touj 7.4 c-0.5 j-0.3
refu+tout 7.4 b0.5 k0.7 m0.6 t0.3
refuge 7.4 i0.5
refus 7.4 c0.3 f-0.4 h-0.3 m0.4
refuse 4.9 a-1.6 b-0.3 g-1.6 h-0.6 i-1.3 j-0.7 k1.2 l0.6 m0.5 p0.6 q-0.9 r-0.5 s-1.0 t-0.3
rega 5.6 a0.9 d1.5 e1.1 i-0.4 j-0.5 k2.6 n-0.8 o1.0 q1.6 s-0.6 t1.2
rega+ca 7.4 d-0.3 e-0.3 g-0.6 i0.6 t0.8
rega+vos 7.4 a-0.5 d-0.3 e-0.4 g-0.3 o0.3
regard 5.6 a0.9 d1.5 e1.1 i-0.4 j-0.5 k2.6 n-0.8 o1.0 q1.6 s-0.6 t1.2
regi 6.0 b-0.5 d0.8 f1.5 g-0.4 i1.1 m-0.3 p0.4 r-0.5 s-0.4
regie 7.1 f0.5 g-0.3 i1.0 r-0.3
region 6.4 a-0.4 b-0.3 d1.1 e-0.8 f1.2 i0.4 t0.3
regl 4.1 a-1.8 c-0.8 f-0.4 g1.1 h0.8 i-2.5 j-0.7 k0.3 l4.4 m1.5 n6.4 p2.6 q4.7 r1.3 s-1.7
regl+a 7.1 a-0.3 l2.2 n0.5
regl+amia 7.4 c0.4 m0.8
regl+avec 6.9 a-0.8 e-0.3 g0.8 l1.2 n0.6 q1.5 r1.1
regl+ca 7.4 b-0.4 c-0.3 e0.4 j0.3 n0.8 p-0.4 q-0.4
regl+cett 7.4 a-0.4 g-0.3 l1.4 n1.5 q-0.3
regl+de 6.9 a-0.9 i-0.3 j-0.4 l0.7 m0.3 o0.3 p-0.3 q1.3
regl+des 7.1 a-0.7 c-0.4 e-0.4 g-0.3 n2.5 r-0.3
regl+du 6.9 b-0.4 h-0.5 m-0.5 n1.4 o0.4 p-0.4 q-0.6
regl+en 7.1 a-0.4 e-0.4 l1.1 m1.0
regl+est 7.4 g0.6 p1.2 q1.0 r0.4
regl+la 7.4 e0.8 g-0.3 i-0.6 l-0.3 n1.0 p1.0
regl+le 7.1 g-0.3 m0.3 o-0.5 r-0.3
regl+par 7.4 a-0.7 e-0.5 f1.0 h0.4 k-0.3 l1.2 m0.5 q1.3
regl+pas 7.4 a0.7 e1.5 p1.2
regl+pour 7.4 h1.0 j0.9 l1.1 q0.9
regle 5.3 a-2.4 b1.1 c-1.1 d-0.3 e-1.2 g1.1 h0.9 i-1.4 j-0.8 l1.8 m2.2 n5.0 p0.4 q3.9 r1.9 s-1.0 t-0.6
reglee 5.4 a-1.1 e-0.5 g1.6 h0.9 j-0.4 k0.5 l1.1 n-0.3 p-0.6 q2.6 r1.7 s-0.4
reglem 5.3 c0.6 d0.9 e-0.8 g-1.1 h-0.4 i-1.1 j-0.6 l2.7 m0.5 n2.1 o0.6 p2.1 q0.8 r-0.9 s-0.6
regler 6.3 a0.8 b-0.4 c-0.5 d-0.3 e2.1 i-0.4 j1.0 n1.5 o-0.3 p0.7 t0.6
regr 6.3 a-0.7 c-0.4 e-0.4 f-0.4 g-0.5 j1.1 k0.8 l0.7 n0.7 p-0.3 s-0.5
regr+de 7.1 a-0.5 e-0.4 j0.4 k1.1
regr+tout 7.4 a-0.3 i0.6 r0.4
regret 6.6 a-0.5 c-0.3 f-0.3 g-0.3 i-0.4 j1.2 k0.9 l0.7 n0.8 p-0.3 s-0.4
regrou 7.4 a-0.3 i0.6 r0.4
reim 7.4 e0.5 i-0.3
reimpr 7.4 e0.5 i-0.3
rein 7.4 i0.6
reje 6.0 b-0.4 e1.7 g-0.8 i0.6 j-0.6 m-0.7 n-0.4 o1.7 p2.2 q0.4 r-0.6 s-0.4
reje+par 7.4 a0.6 e0.9 j-0.4 p1.3
reje+votr 7.4 c0.6 e-0.4 o0.7 p0.4
rejete 6.3 a0.5 d-0.5 e1.7 g-0.7 i0.8 j-0.6 p2.6 q0.4 r-0.5
rejett 6.9 a-0.5 d0.4 h0.4 m-0.5 n-0.3 o2.1 t0.5
rela 4.9 a0.4 b1.1 d2.1 e-0.6 f1.3 g-0.8 j0.8 l0.4 m0.4 n0.8 o0.8 p1.5 q1.4 r-0.6 s-0.4 t0.6
rela+a 6.7 c0.9 e0.4 i0.5 j0.5 p0.3
rela+avec 7.1 a0.7 b1.6 d1.2 e-0.4 f0.7 p0.4 s0.5
rela+du 7.4 a-0.5 e0.4 l-0.3 o1.5 q1.4
rela+m'a 7.4 e0.5 j0.5 p0.9 s0.4
relais 6.7 b0.6 d1.9 f1.6 g-0.4 i1.4 m0.4 n-0.3 o0.3
relanc 5.3 b0.4 c0.6 d0.9 e-0.4 f-0.5 g-1.0 h-0.7 i-0.9 j1.3 l0.6 m0.3 n1.3 o0.8 p2.1 q1.4 r-0.9 s-0.4
relati 6.6 b0.8 d0.4 f1.2 g0.5 h1.1 m-0.3 n-0.3 p-0.3 r0.6 t0.7
rele 5.5 d-0.8 e1.8 g-0.6 j1.1 l0.4 m2.0 n0.3 o0.7 p0.9 q-0.4 s-0.7
rele+de 6.7 b0.9 c-0.3 e1.0 j0.9 l0.3 m0.3 p-0.4 s-0.3
rele+du 7.4 e-0.3 i0.8 j0.3 p0.6
rele+et 7.4 f0.3 g0.4 n0.9 r0.4
releve 5.6 a0.5 b0.3 c-0.4 d-0.7 e1.8 g-0.6 j1.4 l0.4 m1.9 n0.5 o0.3 p1.0 q-0.3 r-0.3 s-0.7
reli 5.6 a-1.0 b-0.6 f-0.7 g-1.1 h0.9 i-0.6 j-0.7 m0.6 p0.6 q1.0 r-0.5 t0.4
reli+avan 7.4 a-0.4 d0.6 f1.0 p-0.3
reli+la 7.4 m0.8
reli+le 7.1 a-0.4 i-0.3 t0.7
reli+notr 7.4 e-0.3
relire 6.2 a-1.1 c0.3 f-0.4 g-0.4 h-0.3 i-0.5 j-0.4 p-0.3 s-0.4 t0.7
relisa 7.4 m0.8
reliur 7.4 e0.5 p0.8 s0.7
relu 6.3 a0.3 c0.8 e1.1 f0.6 i-0.4 m0.4 p0.7
relu+le 7.4 c0.4 e0.8 f-0.4 t0.3
relu+troi 7.1 a0.5 e0.4 f0.7 m0.6 p0.9 s0.5
rema 6.3 a-0.9 b-0.3 c-0.4 d-0.4 f-0.4 i-0.4 k1.1 l0.5 m0.7 o0.3 p-0.4 q1.1 r0.5 s-0.4
remarq 6.4 a-0.7 c-0.3 f-0.4 i-0.4 k0.4 m0.8 q1.0
remb 5.3 a0.3 b-0.6 d0.3 e-0.8 g-0.5 k-0.6 l-0.3 m-0.3 n-0.4 p0.4 r-0.6 s0.9 t-0.5
remb+de 6.7 c1.2 e-0.6 h0.4 i0.7 p-0.5 q0.5
remb+est 7.4 e-0.3
remb+le 7.4 a-0.4 c-0.4 d0.5 e0.4 f0.6 h0.6 j-0.4 k-0.4
remb+les 7.4 j0.3 m0.7
remb+moi 7.4 a0.8 d0.5 m-0.4 p1.1 s0.3
rembou 5.3 a0.3 b-0.6 d0.3 e-0.8 g-0.5 k-0.6 l-0.3 m-0.3 n-0.4 p0.4 r-0.6 s0.9 t-0.5
reme 5.5 c1.2 d0.9 f0.4 g1.7 h0.4 i0.7 j-0.5 k0.6 l0.4 o1.4 r2.4 s-0.6 t0.4
reme+a 7.4 g0.7 o0.6 r0.5
reme+de 7.4 d0.6 i0.5 l0.6
reme+le 6.9 e-0.6 g0.9 i0.5 r0.9
reme+pour 7.4 g0.5 r0.5
remerc 6.2 c0.7 d0.5 g1.4 l0.4 p0.8 q-0.3 r1.5 s-0.3
remets 7.4 a-0.6 c-0.3 k0.4 l0.5 o0.5 q0.5
remett 6.6 c1.3 d0.5 g0.9 h0.8 k0.4 l-0.4 o1.5 r1.2 t0.5
remi 5.4 a0.9 b1.8 c1.5 e-0.5 f-0.7 g0.4 h0.6 i-0.4 j0.5 k0.6 m2.0 n-0.6 p2.8
remi+a 7.4 a-0.5 h0.4 n0.5 o-0.3 r0.4
remi+des 7.4 c0.5 k1.2 p0.7
remi+du 7.1 c0.4 m-0.3 p0.5
remi+en 6.9 b0.3 d0.4 e-0.5 i0.8 p0.3
remi+le 7.1 a-0.3 g0.4 h0.7 p0.4 r0.4
remis 6.3 e0.6 g0.4 j1.4 n-0.3 p1.7 r0.5
remise 5.9 a1.0 b2.3 c1.8 d0.3 e-1.0 f-0.6 h0.4 i-0.5 j-0.8 k0.7 m2.2 n-0.4 p1.4
remo 6.4 b-0.6 c0.3 d1.0 e-0.5 f2.7 g-0.3 j-0.5 k-0.4 l0.5 q-0.3 s-0.3
remo+a 7.4 c0.9 d-0.3 e-0.6 f1.4 l0.5
remont 6.4 b-0.6 c0.3 d1.0 e-0.5 f2.7 g-0.3 j-0.5 k-0.4 l0.5 q-0.3 s-0.3
remp 5.6 a-1.2 d0.7 e-1.2 h1.4 i-0.3 l-0.4 n-0.4 o0.4 p-0.6 q0.8 r0.9 s-0.7 t0.4
rempla 5.9 a-1.4 c-0.4 e-0.9 g0.4 h1.6 i-0.7 j-0.6 l-0.4 n-0.3 o0.5 p-0.5 q0.9 r1.1 s-0.5 t0.4
rempli 7.1 a0.5 c0.8 d0.8 e-0.3 i0.5 j0.9
renc 6.0 d1.0 e0.8 h1.0 i1.3 l0.6 n-0.6 o0.3 p-0.4 q0.8 r0.5 s-0.5 t0.7
renc+deux 7.4 a0.4 c-0.4 i0.7
renc+un 7.4 c0.5 i0.5 l0.4
rencon 6.0 d1.0 e0.8 h1.0 i1.3 l0.6 n-0.6 o0.3 p-0.4 q0.8 r0.5 s-0.5 t0.7
rend 4.5 a-0.6 b0.4 c1.4 d1.7 e-0.9 g0.7 i-0.4 j-0.4 k2.4 l0.7 m-0.3 p-1.4 q-0.5 r1.7 s0.7 t1.8
rend+ame 7.4 k0.8
rend+comp 6.9 c1.5 g0.9 n-0.4 p-0.4 q0.6 r1.1
rend+de 7.1 f0.7 m0.6
rend+et 7.4 e0.5 g0.5 j0.7 l1.0 r0.5
rend+la 7.4 a-0.3 l1.4 m-0.4 o0.4
rend+les 7.1 b0.4 d0.5 i-0.3 l0.4 s0.7
rend+nous 7.4 a0.4 d0.6 i0.7
rend+son 7.1 a-0.3 g-0.4 n0.8 r-0.3
rend+tout 7.4 a-0.3 e-0.3 l0.9
rend+un 7.4 a-0.4 g1.3 r1.7
rend+vous 5.6 a0.6 b-0.4 c0.7 d2.0 e0.9 g-0.7 h0.3 j0.7 k1.9 l-0.4 p-0.6
rendez 5.4 a1.4 b0.5 c1.2 d2.0 e0.6 g-0.5 h0.4 i0.4 j0.6 k1.8 p-0.8 r0.4 s1.3 t1.2
rendre 6.6 a-0.7 c0.4 d1.1 e-0.6 g0.5 i-0.4 n0.7 o-0.3 p-0.4 r0.5 s0.5 t1.0
rends 7.4 c0.4 j0.4
rendu 5.7 a-1.3 c-0.5 e-1.0 f0.4 g0.4 i-0.5 j-0.8 k1.1 l0.8 p-0.7 q-0.6 r0.5 s-0.6 t0.3
rendus 7.4 a0.5 c0.6 e0.4 i0.4 p0.5
rene 7.4 b-0.3 d-0.3 g0.6 k0.9 l0.6 o0.5 r0.6
renf 7.4 b1.3 c-0.4 d1.1
renfor 7.4 b1.3 c-0.4 d1.1
renn 7.1 e0.7 f0.4 g-0.4 i1.4 r-0.4
renn+qui 7.4 a0.4 d0.4 e0.9 f0.5 g-0.3 i0.5 r-0.4
rennes 7.1 e0.7 f0.4 g-0.4 i1.4 r-0.4
reno 5.7 a0.4 b2.2 c0.5 d-0.4 f-0.5 h0.7 i0.3 j-0.6 k1.5 l-0.4 n-0.4 o0.7 p-0.5 q-0.4 s0.9
reno+du 7.1 a0.3 b0.9 g0.5 h0.6 k0.7 r0.4
renonc 7.1 e-0.4 k1.7
renouv 6.9 a-0.7 e-0.4 g1.1 h1.3 i0.7 k0.6 r0.9
renova 6.9 a0.5 b1.3 c0.9 e1.2 f-0.4 g-0.6 h-0.3 o1.1 r-0.5 s0.3 t0.4
renove 6.9 a0.3 b0.3 e-0.7 i0.3 s1.0
rent 5.3 a-1.1 b-0.4 c0.8 g-0.7 h0.4 i1.0 j-0.7 k0.7 l0.5 n2.7 o0.7 p-0.8 q0.8
rent+a 7.4 c0.3 i0.6 n-0.3 t0.5
rent+de 6.7 a-0.7 d-0.4 g-0.4 i-0.3 k0.3 n2.8 o0.7 p-0.4 t0.4
rent+la 7.4 d0.7 i0.4
rentre 5.4 a-1.0 b-0.5 c0.5 g-0.9 i1.1 j-0.6 k0.5 m-0.3 n2.1 p-0.7 q0.7 r-0.5
renv 5.3 a-0.4 c0.7 e2.3 f1.1 g-1.2 i0.5 j-0.8 l0.4 m-0.4 n1.7 o4.4 p1.0 s-0.7 t1.2
renv+la 6.4 a-0.5 b0.6 c0.8 d-0.5 f1.3 g-0.4 i-0.3 n1.3 o1.3 p-0.4 t1.1
renv+les 7.4 i0.9 p0.4
renver 7.4 m0.4 n0.7 o1.4
renvoi 6.4 c0.5 d0.6 e1.7 f1.4 g-0.4 j-0.3 n-0.5 o0.7 p0.5 r-0.3 s-0.3 t0.9
renvoy 5.7 a-0.4 d-0.8 e1.0 g-0.8 i0.4 j-0.5 l0.3 m-0.6 n1.7 o3.1 p0.7 s-0.4 t0.3
repa 4.9 a1.7 b-0.3 c-0.7 d0.4 e4.8 f0.3 g0.6 h2.3 j1.4 m1.0 p1.6 q1.1 r0.9 s0.4
repa+a 7.4 c-0.4 d1.2 e0.9 f0.4 k0.3 p0.7
repa+au 6.9 e0.4 g0.9 h0.7 i0.6 j0.8 q0.8 r1.2 s-0.4
repa+avec 6.7 a-0.3 e0.4 g1.3 h2.8 i-0.5 m0.6 n0.5 p0.6
repa+ce 7.4 a-0.5 e-0.4 q0.5
repa+la 7.4 e0.7 p0.6
repa+pas 7.4 a-0.4 c0.3 d-0.3 g-0.5 i1.9 s0.5
repa+quan 7.4 a0.5 e0.9 j0.5 p0.9
repara 7.4 a0.9 e1.0 j0.7 m1.3
repare 6.4 a1.1 d-0.3 e2.6 g-0.7 n0.7 p1.9 r-0.5 s0.8
reparl 6.6 a0.4 b-0.4 c-0.5 i-0.5 j1.7 m0.3 n-0.3 p0.7 q-0.3 r0.4 s-0.4
repart 6.0 a-1.2 b-0.3 d0.5 f0.8 g2.1 h4.0 i-0.8 j-0.6 l0.8 m0.5 q1.7 r1.9 s-0.5
repass 6.6 a1.4 b0.7 d0.5 e3.0 g-0.7 h-0.4 i1.5 j0.6 m-0.3 o0.3 p-0.3 s0.7 t0.6
repe 6.4 b-0.3 c0.6 d-0.3 i0.6 k0.6 l0.5 n1.5 p-0.3
repe+le 7.1 a-0.5 l0.8 n1.2
repeti 7.1 c0.6 e-0.4 i0.5
repo 4.1 a0.8 c1.0 d3.4 e-1.6 f1.2 g-2.6 h-0.5 i-0.8 k2.0 l0.6 m-0.8 o-0.8 p0.5 r-1.4 t1.9
repo+a 5.7 a0.3 b0.5 d1.9 g-0.7 k2.4 l-0.5 m-0.4 p1.6 r-0.3 t0.3
repo+au 7.1 c0.4 d1.0 f-0.3 g-0.3 i0.5 k0.9 n1.1 t0.4
repo+auto 6.7 a-0.9 b1.0 c-0.4 g-0.3 h0.4 m0.5 n-0.4
repo+cour 7.1 a-0.3 d-0.3 h-0.4 n0.4 q0.3 t-0.3
repo+dans 7.4 a-0.5
repo+de 6.9 a0.3 e-0.4 h-0.3 l1.0 s1.0
repo+depu 7.4 d0.5 i1.0
repo+je 7.4 b0.5 d0.9 f-0.3 m0.6 p1.2 t0.3
repo+non 7.4 c0.4 d0.5 j1.2 p0.5
repo+pas 6.7 a-0.4 b-0.4 c-0.6 d-0.4 e-0.5 f1.1 g-0.3 h-0.4 j-0.4 k-0.5 p-0.6
repo+plus 7.4 d0.7 j1.0 s1.3
repo+quan 7.4 d0.6 i0.8
repo+que 7.1 a0.5 b0.8 d0.6 s1.3
repo+quoi 7.4 a-0.4
repo+sous 7.1 a0.3 c0.4 j0.4 m0.6
repo+sur 7.1 a-0.4 e-0.6 l0.4 m0.9
repo+tien 7.4 a0.7 d0.5 f0.9 p1.2
repo+un 7.4 a-0.5 s-0.3
repo+vite 7.4 b0.6 e-0.4 h0.7 i0.4 t0.6
repond 5.0 a1.2 c-1.4 d3.6 e-1.2 f0.5 g-1.2 k-0.5 l-0.5 n-0.6 p0.3 r-0.7 s0.8
repons 5.0 a1.3 b0.4 c1.2 d2.4 f1.0 g-1.4 i0.4 j0.3 p0.8 r-0.6 s-0.8 t0.8
report 6.1 c2.3 d-0.5 e-0.4 f0.5 g-0.5 i-0.9 k2.2 l0.4 m-0.5 o-0.3 p-0.5 r0.6 t1.1
repous 7.1 a-0.9 c0.4 e-0.7 f-0.5 h0.6 i-0.7 k2.7 l1.9 n0.9 o-0.4 q0.6 r0.6
repr 4.5 a-0.5 b-0.9 c0.6 e1.3 f-0.6 g0.5 h0.6 i0.6 k-0.4 l-0.6 m0.4 p-0.4 q-0.5 s-0.7
repr+de 7.1 a0.5 b0.5 d0.9 e-0.4 g-0.4 i0.4 r-0.4
repr+des 6.9 a0.7 c0.7 e-0.4 j0.8 p0.3 s1.2
repr+du 6.7 e0.7 f-0.4 m1.2 n0.3 o0.3 p-0.3
repr+et 7.1 a0.5 c0.4 e0.4 i1.1 s0.4
repr+je 7.4 p0.4
repr+la 6.9 e0.6 g0.4 h0.8 i0.5 r-0.5
repr+le 5.8 a-1.3 c-0.6 e-0.4 f0.4 g0.6 j-0.4 m0.5 n-0.4 q-0.4 r0.6 s-0.5
repr+les 6.9 b-0.3 e0.7 g-0.5 i-0.4 k0.3 o0.5 p0.6
repr+pas 7.4 a0.4 e1.0 f0.6
repr+tous 7.4 a-0.6 e-0.4 i-0.3
repren 5.0 a-0.9 b-0.8 e1.4 g-0.4 h1.1 j-0.5 l-0.4 o-0.4 p-0.7 q-0.3 r-0.3 s-1.2
repres 6.7 a0.4 c0.7 j1.1 r-0.3 s1.2
repris 5.7 f-0.4 g1.3 i0.8 m1.3 o0.3 q-0.3 r1.2 s-0.5 t-0.3
repu 6.9 a-0.7 e-0.6 i-0.5
reputa 7.1 a-0.4 e-0.6 i-0.3 s0.4
requ 7.4 j1.1 p0.4
requet 7.4 j1.1 p0.4
rese 5.0 a1.4 d-0.9 e1.7 g1.1 h1.8 i-0.4 m-0.5 p2.0 r1.5 s1.8
rese+a 7.1 c0.7 d-0.4 e0.5 i-0.3 k0.3 o0.4 q0.3 r0.4 s0.7
rese+de 7.1 a-0.3 g0.7 r0.5
rese+en 7.4 a-0.4 g0.8 h0.9 r0.9
rese+et 7.4 j0.4
rese+le 6.9 a0.6 b0.8 c0.8 g-0.4 i-0.3 j1.0 p0.4 s0.6
rese+ne 7.4 e0.6 p1.1
rese+soci 6.9 f0.6 r-0.3 s1.5
reseau 6.2 c-0.3 e0.7 f0.7 g0.6 h0.5 j-0.5 k-0.3 p-0.4 r0.5 s2.0
reserv 5.3 a1.7 c0.3 d-0.9 e1.1 g0.6 h1.6 j0.5 p2.5 r1.1
resi 4.7 a-0.9 c-0.9 d-0.6 e-0.7 g-0.6 h0.8 i0.7 j-0.6 o-0.4 p-1.0 s-1.0 t-0.4
resi+de 7.4 c0.7 i1.1 j0.8
resi+du 7.1 e-0.3 j-0.4
resi+mon 7.4 a-0.4 i-0.3
resi+pour 7.1 a-0.6 c-0.3 g0.4 h0.5 r0.4
resi+rass 7.4 a-0.6 g-0.3
reside 7.4 j0.3
resili 4.8 a-0.9 c-0.7 d-0.6 e-0.9 f-0.3 g-0.9 h0.5 i0.8 j-0.8 o-0.5 p-1.0 s-1.0 t-0.4
reso 7.4 a0.4 c0.5 i0.7 j0.8 p0.6
reso+du 7.4 a0.4 c0.5 i0.7 j0.8 p0.6
reso+la 7.4 a0.4 c0.3 e0.6 i0.7 j0.5
resolu 7.4 a0.4 c0.5 i0.7 j0.8 p0.6
resp 5.1 a2.2 c0.7 e2.3 f2.8 g-0.8 h-0.7 j2.7 l-0.4 m0.3 n-0.5 p-1.0 q-0.9 s-0.9 t-0.5
resp+de 6.7 a0.8 c0.6 d0.8 e0.7 f0.3 h-0.4 j0.7 t-0.3
resp+des 7.4 e-0.3 m0.7
resp+du 7.1 b0.4 f-0.4
resp+est 7.4 a0.5 e1.3 g-0.3 j1.3
resp+et 7.1 b0.6 e0.4 f0.3 i0.4
resp+que 7.4 a0.8 d0.5 e1.0 f0.3 g-0.3
respec 6.6 a0.7 f0.4 j0.9 o0.3 p-0.4 r0.6 s-0.3
respon 5.3 a1.8 c0.7 e2.2 f2.6 g-0.9 h-0.6 j2.1 m0.5 n-0.3 p-0.7 q-0.7 r-0.3 s-0.7 t-0.4
ress 6.3 a0.3 b0.4 c0.5 d0.6 f0.9 g-0.4 h-0.4 i-0.4 k1.0 n-0.5 o0.4 p0.4 q1.1
ress+a 7.4 k1.3 l0.4 n-0.4 o0.6 q1.4 r0.8
ress+les 7.4 b0.6 c0.3 f0.4
ressem 7.4 d1.4 k0.9 n-0.5 q1.0 s0.7
ressor 6.7 b0.4 c0.8 d-0.6 p0.6
rest 4.0 a1.7 b0.8 c0.4 d3.8 e-1.1 g-1.3 i1.3 j-0.3 l1.3 m1.9 n0.5 p2.5 q0.4 r-0.9 s-0.5 t0.9
rest+au 7.4 e-0.3 l0.9 n0.8 p0.4
rest+chez 7.4 c0.9 m0.7
rest+dans 7.1 e0.8 g0.3 r0.6 s0.4 t0.3
rest+de 7.1 d0.5 e0.5 h1.1 i0.4 j0.4 m0.7 r-0.4
rest+du 6.9 a-1.2 e-0.5 o1.6 p-0.3
rest+en 6.7 a0.4 c0.4 d0.9 e-0.4 g-0.6 i1.8 p0.4 s-0.3
rest+est 6.9 e0.4 m1.4 p0.5
rest+la 6.9 c-0.3 d1.2 g-0.3 i1.1 q0.9
rest+le 6.9 b0.4 e-0.4 l0.4 n1.0 p0.4
rest+les 6.9 a0.6 e0.5 i1.2 j0.9
rest+lett 7.1 a0.8 d1.8 f0.4 i-0.4 p-0.5
rest+ne 7.4 e0.4 g0.5 p0.8 q1.0 r0.6 t0.5
rest+sans 6.9 a0.3 b1.2 c-0.5 d1.5 k0.4
rest+sur 7.4 a0.6 p0.9
rest+un 6.9 a0.3 b1.2 t0.7
restan 6.7 d-0.3 e0.3 g-0.5 i-0.4 j0.5 l0.7 p1.2 r-0.6
restau 6.2 a-1.1 b-0.5 d-0.8 g0.9 h1.0 i-0.6 j-0.4 l0.4 m0.5 n0.3 p-0.5 q1.7 r1.3 s-0.4 t0.5
reste 4.6 a-0.6 b1.1 c-0.8 d-0.4 e-1.3 f-0.5 g-1.0 i-0.8 j-0.9 l1.5 m1.2 n1.2 o0.4 p2.1 r-0.6 s-0.7 t0.8
restee 6.9 b0.6 d1.1 g0.3 i0.8 m0.7
resten 6.3 a0.8 c1.1 d2.4 e-0.3 f1.1 g-0.5 i-0.6 k0.4 o-0.4 p-0.5 q-0.3 r-0.3 s0.7
rester 6.2 a1.0 c0.8 d0.9 e0.4 m0.8 p1.1 s0.4
restes 7.1 a0.6 b1.4 c-0.6 d2.4 e-0.4 f0.9 i-0.3 m0.3 q0.3 t-0.4
restit 6.4 a1.1 d0.8 e0.6 i2.0 j1.1 p-0.3
reston 7.1 a0.9 c0.6 d1.6 e-0.3 g-0.4 i2.3 p0.6
resu 5.9 b0.9 d1.6 e1.3 f0.6 g1.6 h1.3 k0.3 m1.3 p-0.6 q-0.3 r2.0 s-0.6
resu+de 7.4 b0.4 d0.5 e1.2 f1.2 g0.4 i-0.3 k0.6 l0.6 r0.4 t0.3
result 6.1 b1.0 c-0.5 d0.5 e1.5 f0.7 g1.8 h1.3 i-0.9 k0.5 m0.6 n0.3 p-0.5 r2.1 s-0.4
resume 7.1 a0.3 c0.9 d1.3 i0.7 m0.8
reta 4.4 a1.5 b-0.5 c5.6 d-0.3 e1.1 f0.8 g-1.0 l3.1 m0.5 p-0.5 q0.5 s-0.9 t0.3
reta+dans 7.4 c0.5 j0.9
reta+de 5.5 a0.7 c1.3 d0.5 e0.3 g-0.3 i-0.4 j-0.5 k0.4 l0.8 s0.6
reta+en 7.4 a0.3 c0.8 e0.5 l0.7 n0.9
reta+et 6.9 a0.5 c1.3 e1.1 i-0.4 p0.6
reta+pas 7.4 a-0.6 b-0.4 e-0.3 g1.2 k0.3 r1.3 t0.4
reta+pour 7.4 e-0.3 i0.7
reta+sur 7.1 a0.8 c1.2 m1.0 p0.5
retabl 6.4 a0.4 b-0.4 d0.6 e0.5 f1.0 g-0.5 h-0.3 i-0.5 l0.7 m0.3 r-0.4 s-0.3
retard 4.5 a1.3 c5.7 d-0.8 e0.8 g-0.6 h0.3 l2.6 o-0.4 p-0.3 q0.5 s-0.7
rete 6.0 a0.5 b-0.8 e-0.7 f-0.4 h0.3 j-0.6 k1.0 m0.7 o1.2 p2.6 s-0.4
rete+a 7.4 e-0.3 f-0.3 k1.4
rete+de 7.4 a0.9 m1.0 p1.7
rete+pour 7.4 a-0.6 e-0.3 i1.1
reteno 7.4 a0.9 p1.4
retenu 6.3 b-0.6 e-0.5 f-0.3 h0.4 j-0.3 k1.1 m1.1 o1.5 p1.6 s-0.3
reti 5.6 a-0.7 c0.8 d-0.5 g-0.7 j-0.6 k-0.4 l-0.3 m1.2 o0.4 p0.3 r-0.4
retien 6.9 c-0.4 e-0.3 i-0.4 j-0.3 m0.6 p0.9
retire 5.9 a-0.7 b0.4 c1.3 d-0.4 g-0.6 i0.5 j-0.4 k-0.3 m0.8 o0.5 p-0.5 s0.3
reto 4.7 a0.4 b0.9 d0.3 f-0.5 g-0.7 i0.7 j-0.8 m1.1 n2.2 p0.5 r-0.6 s-0.6 t-0.4
reto+a 7.1 a0.6 i-0.4 m1.3 p0.8
reto+de 6.7 c-0.5 d0.6 i0.6 l0.4 n1.0 o-0.3
reto+le 7.4 a-0.3
retour 4.8 b1.0 d0.5 f-0.5 g-0.6 i0.8 j-0.8 l0.4 m1.1 n2.3 o-0.5 p0.6 r-0.4 s-0.9 t-0.3
retr 5.3 b0.6 d-0.6 e0.9 i-0.5 j1.2 m-0.7 n1.0 o-0.5 p1.2
retr+au 7.4 j1.2
retr+chez 7.4 p0.8
retr+de 7.4 s0.5
retr+en 7.1 a-0.3 c0.7 e0.7 i-0.4 s0.4
retr+la 7.4 b0.7 o1.2 p0.7 q1.5
retr+le 7.4 i0.6
retr+pas 6.9 a-0.4 e-0.3 m-0.4 o1.1 q-0.4
retrai 6.2 a-1.1 c-0.4 d-0.5 n1.0 q0.6 s-0.4
retrou 6.0 a0.8 b0.4 c0.4 e1.0 i-0.4 j1.3 m-0.4 n0.5 o-0.4 p0.7 q-0.4 r0.5
reun 5.1 a0.7 b0.9 d0.7 e0.6 f1.4 i0.4 k3.1 m-0.3 n0.6 o-0.4 p-0.8 q0.5 r0.3 s0.9 t-0.3
reun+avec 7.1 a0.9 b0.4 c0.9 f2.3 i0.5 s-0.3
reun+de 6.1 b1.0 c0.3 d0.3 e0.7 f-0.4 g-0.6 i-0.5 j-0.5 k4.7 m-0.3 p-0.4 q1.0
reun+du 6.7 a0.6 b0.7 d2.0 e-0.4 g-0.5 m0.5 r-0.4 s0.8
reun+pour 7.4 a-0.5 c-0.4
reuni 7.4 a0.4 b-0.3 e0.5 i0.7
reunio 5.2 a0.4 b1.1 d0.9 f1.6 i-0.5 k3.0 n0.4 p-0.8 q0.5 r0.3 s0.7 t-0.4
reus 6.7 d-0.4 e0.3 g1.0 i-0.3 r1.1 s0.9
reus+tout 7.4 n0.3 s0.7
reussi 6.7 d-0.4 e0.3 g1.0 i-0.3 r1.1 s0.9
reva 6.7 a-0.9 c-0.4 g1.8 l1.3 m0.6 n1.6 r2.2
revanc 6.9 a-0.5 e-0.5 f0.3 g0.6 l1.5 m0.7 n1.5 r0.6
reve 5.5 a1.1 b-0.6 c0.8 d0.9 e1.5 f1.0 h-0.7 k1.5 n-0.7 o-0.4 p1.6 s-0.7
reve+a 7.4 a0.5 e0.5
reve+en 7.4 e-0.4 g0.4 l0.4 r0.5
reveil 7.4 a-0.5 e0.4 k2.0
reveni 6.9 a1.3 c0.9 d2.0 e0.4 f1.1 g-0.4
revenu 6.4 c0.6 f0.5 j0.7 l0.5 m0.3 n-0.5 p-0.3 s-0.4
revers 7.4 a-0.4
revi 6.0 a-0.8 b0.6 d-0.8 g0.7 i0.5 j-0.6 k0.6 m-0.3 o0.9 p-0.6 r1.1 s-0.5 t0.3
revi+de 7.4 b0.3 i0.4 q0.3
revi+pas 7.4 a-0.4 d-0.3 f0.3 g1.4 l0.5 r1.5
revi+vers 7.1 a-0.7 d-0.3 e-0.4 i-0.4 k1.0 t0.7
revien 6.1 a-0.9 d-0.7 g0.7 i0.3 j-0.6 k0.6 p-0.5 r1.1 s-0.5 t0.4
revo 6.6 a1.0 b2.3 e-0.4 g-0.5 i0.6 m0.8 o-0.3 p1.1 q-0.4 r-0.4
revo+le 7.1 a1.0 b1.8 d0.5 i0.8 n0.4 p0.4
revoir 7.1 a0.8 b1.8 n0.4
rgpd 7.1 a0.4 d0.7 i0.8 p0.4
rh 6.6 a-0.5 h-0.5 t0.6
ri 6.0 a-0.4 b0.4 h-0.4 i0.6 j0.3 k0.4 p-0.6 q0.7 r0.5
ri+puis 7.4 b0.4 i0.6 s0.3
rib 6.4 a-1.0 f-0.3 g-0.4 h-0.6 j-0.3 o4.3 p-0.5 q0.8
rib+a 7.1 a-0.6 o2.1 t0.5
ride 7.4 a-0.4 g0.9 n0.5 r0.9 s-0.3
rideau 7.4 a-0.4 g0.9 n0.5 r0.9 s-0.3
rien 4.6 a-2.0 d1.3 e-2.3 f0.4 g2.3 i-1.0 j-1.3 k0.7 l-0.6 m1.4 n-0.5 r3.6
rien+a 5.2 a-1.8 c-0.3 d-0.9 f-0.6 g1.7 h-0.5 i-0.6 j-0.3 o0.4 q-0.9 r2.4
rien+autr 7.4 h0.4
rien+cass 7.4 a-0.4 b-0.4 g1.0 k0.3 r1.2 t0.4
rien+de 6.3 a-0.7 b-0.5 c-0.8 f0.7 g-0.4 i-0.6 l-0.4 m0.5 n-0.3 o1.0 p0.4 s-0.3 t-0.3
rien+dire 7.4 e0.4 f0.8 g0.3 s0.7
rien+en 7.4 c0.6 e0.6
rien+est 6.9 a0.4 d0.7 g-0.3 i0.5 j-0.6 k0.3 s1.0
rien+et 6.9 a0.5 b-0.4 e-0.4 h-0.3 i0.7 m1.0 p2.1 r0.5
rien+la 7.4 f0.5
rien+ne 6.2 a-1.3 b-0.4 c-0.6 d-0.6 f0.4 g-0.3 i-0.7 j-0.5 k1.2 p-0.6 r0.4 s-0.6
rien+pour 7.4 e0.5 f0.6 j0.5 m0.8 p0.4
rien+que 7.4 a0.3 g0.9 r1.0 s1.0
rien+recu 7.4 c1.1 d0.6 f0.8 t0.9
rien+urge 7.1 b0.6
rigo 7.1 a0.8 b0.6 e0.3 m0.9 p0.7
rigole 7.1 a0.8 b0.6 e0.3 m0.9 p0.7
rire 6.6 c-0.3 e0.9 i-0.4 j-0.4 s1.3
rire+a 7.4 r-0.3
risq 7.4 i0.8 p0.6
risque 7.4 i0.8 p0.6
rit 7.1 c-0.4 d-0.5 e1.0 m0.4 n0.4 o0.4
rit+enco 7.1 c-0.4 d-0.5 e1.0 m0.4 n0.4 o0.4
robe 6.4 b0.6 c-0.4 e0.8 g-0.5 h-0.4 i-0.4 k0.4 m1.0 p-0.5 s0.9
robert 7.4 b1.0 j0.4 l0.5 m0.7 n0.4
roch 7.1 d0.6 e1.0 f0.7 g0.3 k0.4 n0.4 o0.7 r0.6 t1.3
roge 7.4 c0.4 d0.4 g0.6 r0.7
roger 7.4 c0.4 d0.4 g0.6 r0.7
roma 7.4 a-0.6 e-0.3 g1.1 q1.0 r1.0 s-0.3
romp 6.9 a-0.5 e-0.5 i-0.5 m0.7 n-0.3
rompu 7.4 e-0.4 i-0.5 m0.8 n-0.3
rond 7.1 b0.7 d0.7 e-0.3 f0.5 s0.4
rose 7.1 b-0.5 d-0.4 e0.7 f0.8 i-0.4 o0.9
rose+mari 7.4 a-0.4 b-0.4 f0.5 l0.3 o0.5 q0.3
ross 7.4 b0.4 f0.7 m0.6 s0.4
roug 6.6 a-0.5 b0.6 e0.7 i-0.3 k1.4 m-0.4 p-0.5 s-0.4 t0.4
rouge 6.9 b0.7 d0.5 e0.5 g-0.4 p-0.3 r-0.6
rouges 7.4 a-0.3 c-0.4 d-0.4 e0.3 g0.6 k1.3 l0.5 n-0.4 o0.4 r0.8
roul 6.6 c-0.5 d-0.4 e1.0 g-0.5 i-0.4 m-0.3 q0.4 s-0.3
roule 6.9 a-0.6 c-0.4 d-0.5 e0.6 f0.3 g-0.5 i-0.3 n0.3
rous 7.4 a0.5 b0.6 c1.2 p1.5
rousse 7.4 a0.5 b0.6 c1.2 p1.5
rout 6.4 a0.8 c-0.4 d-0.5 e0.7 g-0.3 i0.8 j0.6 r-0.4 s0.6
route 6.9 a0.8 c-0.3 d-0.4 i1.1 j0.9 s-0.5
routin 7.4 k0.4
rouv 6.9 a-0.9 b-0.4 d-0.4 h-0.4 i-0.4 k-0.4 l0.9 n0.8 p-0.5 t-0.4
rouvre 7.4 a-0.5 b-0.4 d-0.3 h-0.3 k-0.3 n1.1 p-0.4 t-0.4
rouvri 7.4 a-0.4 e-0.4 l1.1
roux 7.4 e0.4 g0.4 i0.6 j0.4 q0.5 r0.3
rubr 6.6 a0.8 d0.7 g-0.4 i-0.4 m0.6 r-0.3 s2.5
rubr+cons 7.4 c0.3 e-0.4 m0.7 p0.5 s0.8
rubriq 6.6 a0.8 d0.7 g-0.4 i-0.4 m0.6 r-0.3 s2.5
rue 5.6 b0.9 c-0.3 d-0.5 i-0.9 j-0.4 l0.7 m0.6 o0.8 p-0.7 q0.3 r0.7
rue+est 7.4 a0.5 b0.6 e1.3 o0.6 q0.4 s0.6
rume 7.4 a-0.5 e-0.4 g0.4 h0.7 i-0.4 q-0.4
rumeur 7.4 a-0.5 e-0.4 g0.4 h0.7 i-0.4 q-0.4
rung 7.4 d0.7 f1.0
rungis 7.4 d0.7 f1.0
rupt 6.4 e-0.5 f-0.4 g-0.5 i1.0 j0.8 m0.4 t0.4
rupt+du 7.4 a-0.5
ruptur 6.4 e-0.5 f-0.4 g-0.5 i1.0 j0.8 m0.4 t0.4
ryth 7.1 c1.6 e-0.5 h-0.3 i-0.4 n0.4 o0.5 p-0.4 t-0.4
rythme 7.1 c1.6 e-0.5 h-0.3 i-0.4 n0.4 o0.5 p-0.4 t-0.4
s'en 6.2 c1.2 e-0.6 f0.4 g-0.5 j0.6 n0.7 r-0.4 s-0.3 t0.6
s'en+char 7.4 c0.5 f0.7 t0.8
s'en+occu 6.9 a-0.5 n0.9
s'il 5.6 a2.4 b-0.4 c0.7 d0.4 e1.3 f3.3 g-0.9 i1.9 m-0.3 o0.9 p-0.7 r-0.4
s'il+le 7.4 a0.9 j1.3
s'il+vous 6.1 a1.1 c0.7 e0.5 f3.4 g-0.7 h0.5 j-0.8 k0.4 o1.2 p-0.5 q0.4
s'y 7.1 e-0.3 g0.5 i0.3 n0.9 r0.4
sa 4.8 a-0.7 c1.0 d1.5 e-0.8 f0.4 g0.7 i1.3 k-0.4 l1.0 o-0.3 r1.2 s-0.9
sa+mere 7.4 b-0.5 e-0.3 t0.4
sa+phot 7.4 b0.6 g0.6 n1.0 r0.5
sa+repo 7.4 b0.4 m0.6
sabi 7.4 g0.6 h0.5 r0.6
sabine 7.4 g0.6 h0.5 r0.6
sabl 7.4 c0.4 e0.8 f-0.3 t0.3
sabr 7.4 a0.4 c0.8 d1.1 e0.5 k-0.3 m0.5 t1.1
sabrin 7.4 a0.4 c0.8 d1.1 e0.5 k-0.3 m0.5 t1.1
sach 6.3 a0.3 f0.7 g0.8 h0.9 i-0.4 j1.2 k1.4 p-0.3 r0.9
sach+que 7.1 e-0.4 g1.0 h0.6 j0.9 k1.4 r1.0
sachez 7.1 e-0.4 g1.0 h0.6 j0.9 k1.4 r1.0
sachie 7.4 c0.5 h0.6 j0.5
sain 6.0 a0.4 b-0.4 c0.5 d0.3 f0.5 h0.7 i-0.6 m1.4 p1.2 q0.9 r0.3 s-0.4 t0.6
sain+roch 7.4 c0.4 e0.7 f0.7 g0.4 k0.4 m0.3 n0.5 o0.8 r0.6 t1.4
saint 6.2 b-0.4 e0.5 f0.4 i-0.4 m1.3 o0.5 p1.4 q0.6 t1.0
sainte 7.1 c1.2 f0.6 h1.0 k0.4 m0.4 r0.7
sais 4.8 a1.2 b0.7 c-1.0 d1.0 e0.8 f0.4 g-0.4 i-1.4 j2.7 l1.5 n0.4 p0.3 q0.6 s0.7 t-0.7
sais+du 7.4 d1.1 e0.4 j0.9
sais+la 7.1 e0.3 i-0.3 j0.6
sais+le 6.2 a0.9 d-0.5 e0.5 g-0.3 i-0.6 j1.4 m0.3 p-0.5 s0.9
sais+pas 6.7 a-0.4 d0.6 f0.5 g1.9 i-0.6 m0.5 n-0.3 r0.8 s0.6
sais+que 6.7 a-0.5 b-0.5 d-0.5 e-0.5 l1.1 n0.6 o-0.3 s0.3
saisi 7.1 a0.6 e1.2 f0.5 i-0.3 j1.8
saisie 7.1 a-0.6 b-0.4 j-0.4
saisin 7.4 d1.1 e0.4 j0.9
saisir 6.0 a1.2 b0.6 d-0.6 g-0.4 i-0.6 j1.7 m-0.3 s0.7
saisit 7.4 e0.4
saison 6.3 a-0.7 e-0.9 f0.4 g0.8 h0.4 l0.6 n0.4 o0.4 p-0.4 r0.6 s-0.5
sait 7.1 a0.4 e0.7 r-0.3 s1.5
sala 5.5 a-1.0 b-0.4 c-0.5 d-0.8 e0.5 f0.7 i0.6 j-0.9 k-0.4 l0.6 o-0.5 p-0.6 s-0.6
sala+a 7.1 a-0.6 b-0.6 i-0.4 l0.8 m0.7 n0.6 q0.3
sala+au 7.4 a-0.5
sala+sont 7.4 a0.4 e0.5 g0.5 r0.4 t0.6
salair 6.4 d-0.4 e0.6 i1.5 j-0.3 l0.5 n0.6 t0.5
salari 5.9 a-1.0 b-0.6 d-0.5 f1.0 i-0.8 j-0.7 k-0.5 n-0.5 o-0.4 p-0.5 q0.3 s-0.4 t-0.4
sall 5.3 a-1.2 c0.5 d0.6 e-0.6 g0.8 h1.3 i-0.9 j-0.8 k1.1 o-0.5 q0.5 r1.4 t1.8
sall+atte 6.7 c0.9 d-0.6 e-0.5 g1.1 h1.6 p0.9 r1.0 s-0.4
sall+de 6.7 b-0.5 c-0.4 g-0.6 l0.3 m0.7 s-0.4
sall+des 7.4 a-0.3 g0.4 h0.5 r0.3
salle 5.3 a-1.1 c0.6 d0.6 e-0.5 g0.9 h1.4 i-0.8 j-0.8 k1.1 o-0.5 q0.5 r1.5 t1.8
salo 5.5 a1.6 c1.4 e2.4 h1.7 i0.7 j0.8 l-0.5 m-0.5 n-0.4 p1.6 q-0.3 r-0.5 s1.3 t0.9
salo+de 6.3 a1.3 d0.4 e1.4 i1.4 j1.1 p0.8 s1.9
salon 5.6 a1.2 c0.9 d-0.8 e1.8 f-0.4 g-0.6 h0.7 i0.9 j1.0 l-0.3 m-0.3 p0.8 r-0.3 s1.5 t1.3
salu 5.5 a0.4 b1.3 c-0.5 d-0.5 f-0.4 g-0.3 h1.0 i-0.6 m1.9 p0.6 s-0.6 t0.4
salu+dist 7.1 a0.3 b1.2 j0.5 m0.6
salu+math 7.4 b-0.3 q0.4 t0.3
salut 6.1 a-0.5 b-0.5 c-0.3 e0.6 h0.7 i-0.7 q0.3 s-0.4 t0.5
saluta 6.2 a0.9 b2.0 d-0.3 e-0.5 g-0.5 h0.4 j0.5 m2.4 n-0.3 p0.4
same 5.2 a-1.6 e-1.1 g0.4 h1.3 i-0.5 j-1.0 k0.5 n0.7 o0.6 q1.0
same+on 7.4 g-0.4 h1.8 k0.9 n-0.5 q1.0
same+suiv 7.4 f0.3 k0.8 n0.5
samedi 5.2 a-1.6 e-1.1 g0.4 h1.3 i-0.5 j-1.0 k0.5 n0.7 o0.6 q1.0
sand 6.4 c0.3 e0.4 g-0.6 j0.3 k-0.5 l0.9 n0.8 p0.9 r-0.3
sandri 6.9 g-0.4 i0.5 k-0.5 l1.0 n1.0
sang 7.4 a0.4 e0.4 f1.2
sans 3.8 a1.2 b0.9 c1.7 d3.7 f0.4 g1.2 i1.8 j-0.5 k0.6 m-0.8 o0.4 r2.1 s-0.4
sans+arri 7.4 a-0.4 g0.4 r0.4
sans+autr 7.4 a0.4 c0.4 e0.4 j0.7
sans+cela 7.4 f0.7 s0.7
sans+chan 7.4 a-0.4 b0.6 q-0.4
sans+deto 7.4 a0.5 d1.0 i1.4 s0.9
sans+disc 7.4 a-0.4 g0.9 q0.5 r0.8
sans+dout 7.1 d0.7 l0.6 n0.3
sans+echo 7.4 a0.3 b0.5 d1.0 e0.3 i0.3 j0.3
sans+hesi 7.4 a-0.4 g0.7 h1.2 r0.9
sans+inte 7.4 a0.7 c0.5 d0.9 e0.7 i0.5 j0.7 p0.8
sans+nom 7.4 e0.8 g-0.5 r-0.4 t0.5
sans+nous 7.4 a0.9 e-0.4 i1.9 k0.6 q0.9
sans+nouv 6.9 a0.8 c0.6 d1.6 f-0.3 g-0.4 i0.9 s-0.4
sans+prev 6.9 b0.7 c0.4 d0.7 e-0.6 i1.3 j-0.3 p1.2 q-0.4 s0.3
sans+que 7.1 a-0.4 g0.3 j-0.3 r0.4
sans+ranc 6.9 f0.4 i0.8 n0.4
sans+repo 6.6 a0.6 c0.6 d1.5 i-0.3 j0.7 k0.3 m0.7 n0.3 p-0.3 q0.5 r0.5 s-0.4
sans+reto 6.6 a0.6 c0.6 d2.1 g-0.4 i-0.5 p-0.3 s0.3 t0.6
sans+rien 7.1 f0.7 g0.3 s0.6
sans+un 6.6 a0.5 c0.6 d2.4 g0.7 j-0.3 k0.5 l1.3 m-0.3 n0.5 o-0.4 r0.8 s0.3
sans+une 7.4 a-0.6 d-0.4 g0.9 r0.8
sans+voul 7.4 a0.8 b2.1
sant 6.9 c0.5 f0.4 q1.0 t1.1
sante 7.4 c0.6 f0.5 g0.3 o0.3 r0.3 t1.2
sarl 6.6 b0.3 c0.9 d-0.4 h0.7 k2.0 m-0.4 n1.3 o-0.3 r0.7 s-0.3
sarlat 7.4 a-0.4 b0.6 e0.3 k1.2
sati 7.4 c0.4 f0.7 g0.6 h0.8 i-0.3 m0.5 q0.6 r0.6
satisf 7.4 c0.4 f0.7 g0.6 h0.8 i-0.3 m0.5 q0.6 r0.6
sauf 6.0 b-0.4 c0.6 e0.3 g-0.7 h-0.5 i-0.4 m0.9 n-0.5 o-0.5 p-0.4 r-0.8 s0.6
sauf+erre 7.1 c1.1 e-0.6 f0.3 m1.3 o-0.3 q0.5
sauf+la 7.4 c0.3 n-0.3 t0.5
sauf+le 7.4 e-0.3 m0.5
saum 7.4 b0.8 e-0.5 i0.5 m1.3
saur 6.4 a0.8 b0.4 d1.3 e1.0 g-0.7 h-0.3 i1.0 j-0.3 o0.4 p0.8 q-0.5 r-0.4 s1.7
saura 7.1 a0.7 b0.7 d0.6 e1.1 i0.5 p1.1 s0.7
sauron 7.4 a0.6 d1.1 e0.6 i0.8 s1.3
saut 6.7 d0.6 f0.8 g-0.3 i-0.3 k1.1 p0.3 s-0.3 t0.6
saut+de 7.4 a0.4 b-0.4 f1.2 h0.5 i-0.4 r0.3
saut+le 7.4 a0.3 e0.6 p0.7
saute 7.4 a-0.5 e-0.4 h0.3
sauter 7.4 e0.3 k1.1 p0.6 t0.9
sauv 5.7 a-0.9 c-0.6 d0.3 e-0.4 f-0.3 g0.9 i0.5 j-0.4 m-0.5 n0.6 p-0.5 r1.5 s-0.4 t0.5
sauve 7.1 a-0.4 b0.4 d0.4 g1.3 r1.9
sauveg 6.0 a-0.5 b-0.4 c-0.4 f-0.4 g-0.4 i0.8 k-0.3 m-0.3 p-0.4
save 6.0 a0.6 b0.7 c0.7 d-0.6 e0.7 g-0.4 i-0.8 k-0.3 o0.3 p0.8 s1.3
save+pour 7.4 a0.7 b0.5 c0.7 d-0.3 p1.3 s0.7
save+que 7.4 c0.4 j0.8 s0.4
savez 6.0 a0.4 d-0.5 e0.8 i-0.6 k-0.3 o0.4 p0.8 s0.6
savo 6.1 a0.5 e0.7 f0.7 i-0.5 j-0.5 k-0.3 r-0.3 s1.2 t-0.5
savo+ce 7.4 a-0.3 g0.7 r0.7
savo+comm 7.1 a0.8 b0.5 e1.3 f0.4 j-0.3 s1.6
savo+le 7.4 a-0.4 g0.8 h0.5 r0.8
savoir 6.2 a0.3 e0.6 f0.7 i-0.5 j-0.5 s1.2 t-0.4
savon 7.4 h0.4
scan 6.4 a-0.6 b-0.6 c-0.5 g-0.3 o1.1 p-0.3 r-0.4 t1.5
scan+est 7.4 e-0.3
scanda 7.4 d0.3
scanne 7.1 a-0.6 o-0.3 t1.4
scen 7.1 a-0.3 c0.4 e0.8 f-0.3 g-0.3 q1.7 t0.3
scen+est 7.4 a-0.5 q1.5
scene 7.1 a-0.3 c0.4 e0.8 f-0.3 g-0.3 q1.7 t0.3
scep 7.4 a-0.6 e-0.3 g1.3 l0.4 r1.6
scepti 7.4 a-0.6 e-0.3 g1.3 l0.4 r1.6
schm 7.4 b0.7 e0.8 h0.4 i0.3
schmit 7.4 b0.7 e0.8 h0.4 i0.3
sci 6.6 a-0.5 d0.4 e0.6 h1.0 i-0.4 j0.5 l0.4 n-0.5 o1.7 p-0.4 q0.5 r0.5
sci+les 7.4 c0.4 j0.3 q0.4
scol 6.7 b1.0 e-0.5 f-0.4 g0.3 i0.5 r0.5
scolai 6.7 b1.0 e-0.5 f-0.4 g0.3 i0.5 r0.5
scp 7.4 a0.5 c1.2 j1.4 p0.8
scri 7.4 e-0.3
script 7.4 e-0.3
se 4.0 a1.5 b1.3 c1.2 d1.7 f0.7 h0.4 i1.3 k1.1 m1.1 n-0.4 o0.9 p0.4 q0.5 r0.5 s0.7
se+char 7.4 e0.4 g0.7 i0.5 j0.4 r0.9
se+conn 6.9 a0.4 e0.9 h-0.3 i0.5 j0.6
se+debr 7.4 a0.9 b2.1 c0.6 e-0.4 i1.3 q0.3
se+desi 7.4 e0.4 f0.6
se+fair 7.1 a-0.4 e-0.5 f0.7 s0.5
se+fait 6.7 a-0.5 b-0.3 d-0.4 e-0.5 i0.5 p-0.4 s-0.4
se+fera 7.4 b0.5 i-0.3 j0.4 l0.4 s0.6
se+ment 7.1 a0.6 b0.5 i-0.3 j0.7
se+paie 7.4 c0.5 e0.5 g0.7 j0.6 p0.4 q1.0 r0.8 t0.5
se+parl 6.9 a1.6 d0.5 e-0.5 g-0.4 i-0.3 j0.6 m0.4 r-0.3 s1.6
se+pass 7.4 a-0.3 h0.7 i-0.4
se+perd 7.4 c0.5 d0.7 g0.4 m0.9 q1.1 r0.4
se+plai 7.1 a-0.5 e-0.3
se+renv 7.4 a0.4 c0.7 d0.4 e0.6 f1.4 o0.4 p0.5
se+retr 6.7 a0.9 c0.7 d-0.4 e0.9 g-0.4 i-0.3 j1.2 p0.5 s0.3
se+sont 6.9 a-0.3 c-0.4 p0.4 q1.1
se+term 6.7 a-0.3 c-0.3 g-0.3 o1.0 r-0.4
se+tien 7.1 h-0.3 k-0.3 t-0.3
se+tuto 7.4 a-0.3 e-0.3 i0.6
se+verr 7.4 a-0.4 f0.6 h-0.3 k2.0 t0.5
se+voit 6.4 a-0.6 b-0.5 d0.5 f0.6 h0.7 i-0.5 j-0.3 l0.3 p-0.4 q0.4 r0.6
sean 6.9 a0.5 e0.5 f1.9 j-0.3 k0.8 n-0.5 q0.9 s1.1 t0.7
seance 6.9 a0.5 e0.5 f1.9 j-0.3 k0.8 n-0.5 q0.9 s1.1 t0.7
sec 6.9 e1.2 g-0.4 l1.3 p1.5 r-0.3
sech 6.9 e-0.3 f0.6 h-0.4 j0.5 m1.2
seche 6.9 e-0.3 f0.6 h-0.4 j0.5 m1.2
seco 5.7 a-0.4 b-0.4 d0.5 f-0.4 g0.9 h1.5 i-0.4 j-0.6 o-0.4 q1.4 r1.2 t1.2
seco+pour 7.4 a0.4 d2.0 g-0.3 h1.0 q0.9 s1.0
seco+seme 7.4 a-0.5 i0.6
second 6.0 a-0.9 d0.9 e-0.3 g0.6 h1.5 j-0.5 n0.3 o-0.3 q2.0 r1.3 s0.3
secour 6.9 a0.5 e1.2 g0.3 k0.7 o0.4 r0.4 t2.2
secr 5.6 a0.3 b-0.3 c0.6 d0.6 e1.0 i-0.9 j-0.6 l-0.6 m0.9 p1.1 s-0.6 t0.3
secr+de 7.4 c1.1 d1.0 r-0.4
secr+du 6.9 d-0.6 e0.3 h-0.3 n0.4 r0.8 t0.5
secr+gene 7.1 e0.8 h0.4 p0.6
secret 5.6 a0.3 b-0.3 c0.6 d0.6 e1.0 i-0.9 j-0.6 l-0.6 m0.9 p1.1 s-0.6 t0.3
secu 6.9 b0.4 c0.7 e0.3
securi 6.9 b0.4 c0.7 e0.3
sejo 7.4 a-0.3 r-0.4
sejour 7.4 a-0.3 r-0.4
selo 7.1 e-0.3
selon 7.1 e-0.3
sema 3.8 a0.6 b-0.4 c4.6 d1.1 f0.7 g-1.4 h0.9 i-0.7 j-0.5 k0.7 l0.5 n1.0 p-1.4 s-0.4
sema+de 6.1 a0.6 b-0.3 c1.3 e2.1 f-0.6 g-0.6 j-0.5 k-0.4 m0.7 p-0.4 r-0.4
sema+dern 7.4 a0.5 c0.4 e-0.4 i0.8
sema+du 6.9 a-0.4 g-0.3 r-0.5
sema+et 6.9 e0.4 k0.4 m0.8 n0.6 p-0.3 r0.3 t0.3
sema+proc 5.3 e1.1 f0.4 i-0.5 k0.6 n0.4 o0.5 p-0.3 t-0.4
sema+que 6.7 a0.7 b-0.4 c2.2 d1.4 e-0.7 i-0.4 j-0.3 p1.0
sema+sans 7.1 a1.1 c2.7 d1.1 e-0.3 g-0.3 i1.3 j0.6
semain 3.8 a0.6 b-0.4 c4.6 d1.1 f0.7 g-1.4 h0.9 i-0.7 j-0.5 k0.7 l0.5 n1.0 p-1.4 s-0.4
seme 6.7 a-0.4 d0.5 e-0.3 i0.9 l1.0 r-0.4
semest 6.9 a-0.4 d0.6 i0.9 l1.1
semi 6.9 a0.4 c-0.3 d0.9 e0.6 g-0.3 o0.3 s0.5
semina 6.9 a0.4 c-0.3 d0.9 e0.6 g-0.3 o0.3 s0.5
sens 6.6 a1.0 b-0.4 c-0.3 d2.3 f0.7 g-0.5 j0.5 s2.1
sent 6.0 a1.5 d1.2 e2.4 g0.6 h0.4 i-0.5 m-0.5 o-0.3 r1.3 s0.6 t1.4
sent+le 7.1 a0.5 e2.0 g1.1 h0.7 n0.4 p0.4 r1.8
sent+que 7.4 f0.5 q0.3 t0.4
sentim 7.1 a0.3 b0.9 c0.3 d0.5 f0.5 j0.4
sepa 6.1 a0.6 d0.7 e-0.6 f0.8 g-0.6 h0.5 i2.5 k-0.3 l-0.3 n-0.3 q1.9 s-0.4
separe 6.7 a1.0 c0.3 e-0.5 f0.6 h0.4 i2.2 j0.4
sept 5.3 a0.4 c1.4 f0.3 g-0.6 j0.8 l1.2 m0.4 n0.3 o0.8 q0.8 r-0.4 t-0.5
sept+et 7.4 o0.7
sept+ni 7.4 a-0.4 c0.9 d0.5 j-0.3 o1.2 p0.5
sept+sema 7.4 a0.4 c0.8 d0.5 e-0.3 m1.1 s0.5
septem 5.5 c1.2 e-0.8 g-0.5 i-0.3 j0.7 l1.5 n0.5 o1.0 q0.7 r-0.3 t-0.4
sequ 7.4 c0.6 j0.5 p0.9 q1.0
seques 7.4 c0.6 j0.5 p0.9 q1.0
sera 3.9 a-1.2 b-1.1 c0.4 d0.6 f2.0 g-0.6 h2.6 j-0.5 k2.9 l3.4 n2.7 o0.6 p-1.5 r0.4 s0.6 t-0.4
sera+a 6.9 a0.3 b-0.3 c0.9 d-0.5 f1.7 g0.4 h0.8 i-0.4 k-0.3 m0.3 n-0.5 o0.4 r0.7 s0.4
sera+cour 7.4 i0.3 m0.4
sera+de 7.4 a-0.4
sera+donc 6.6 a-0.5 b1.3 e-0.3 f0.5 i1.7 j-0.5 p-0.3
sera+donn 7.4 a0.4 e0.3 i0.7
sera+effe 7.4 k0.5 l0.5 n1.8 o-0.4 q-0.3 t0.4
sera+fait 7.1 d0.8 g0.4 i1.1 l0.8 n2.0 r0.4
sera+il 6.3 a-0.7 b0.4 d0.4 k0.9 l1.1 o0.7 p-0.3 r0.5
sera+le 7.4 a-0.5 g-0.4 k0.4 q0.5
sera+pas 6.3 d-0.4 e1.0 g-0.6 j-0.4 k1.9 m1.2 p0.7 r-0.3 s0.8
sera+paye 6.6 a-0.4 c0.5 d0.5 e-0.8 g0.8 h0.7 i-0.4 k0.6 l1.1 m-0.3 n3.4 o-0.4 r1.2
sera+plus 7.4 h2.0 i0.7 j0.3 p0.6
sera+pose 7.4 a0.4 d1.3 i-0.3
sera+regl 7.4 a-0.6 l1.6 n0.7
sera+rend 7.4 c0.3 e-0.4 i-0.4 l0.4 n0.4 o0.3
sera+sans 7.1 a0.4 e-0.5 g-0.3 i1.3 k1.7 q0.8
sera+trai 7.4 a-0.4 b0.3 e-0.3 h0.3 j-0.5 m0.6 r0.3
serai 6.3 a-0.9 c-0.4 g-0.5 i-0.7 j-0.5 k1.7 n-0.3 p-0.4 r-0.4 s0.5
seraie 7.4 c1.3 f0.7 g0.4 h1.2 m0.5 r0.7
serait 5.8 a-1.1 c-0.4 d1.0 f-0.4 g0.7 h1.6 i-0.8 j-0.5 k0.8 l1.8 m-0.5 o2.1 p-0.7 s-0.5 t-0.3
sere 6.2 a-1.3 b-0.3 c-0.5 e-0.4 g-0.6 l1.4 n2.1 r-0.5 s-0.4
sere+paye 7.4 d0.5 l0.9 n0.8 p0.5
sereni 7.4 a-0.7
serez 6.4 a-0.7 c-0.4 d0.3 g-0.5 l1.5 n2.2 r-0.4
serg 7.4 h0.4 n1.1 p0.3 r0.5 s0.4
serge 7.4 h0.4 n1.1 p0.3 r0.5 s0.4
seri 6.0 a-0.3 d-0.6 e1.8 f0.6 g0.5 h2.2 i-0.9 j-0.6 l0.5 p0.3 q1.9 r1.1 s-0.7 t0.3
serieu 6.2 b0.4 c0.3 d-0.5 e2.1 f0.8 g0.6 h2.4 i-0.8 j-0.5 p0.4 q2.1 r1.3 s-0.6 t0.3
seriez 7.4 a-0.3 l0.7
sero 4.8 b-0.6 c0.5 e-0.9 g-0.4 h0.4 j-0.5 k1.2 l0.7 m-0.4 n-0.3 o-0.4 t0.7
sero+aill 7.4 a0.4 d0.7 i1.1 k1.0 s1.0
sero+pas 7.1 a-0.5 c0.3 d-0.3 k0.3 n0.5 q0.3 t0.3
sero+pose 7.4 c0.5 p0.6
sero+trai 7.4 c0.4 q0.3
serons 5.3 d0.5 e-0.4 h0.7 i0.4 j-0.4 k1.3 s-0.4 t0.7
seront 5.7 b-0.4 c0.9 d-0.6 e-0.6 g-0.7 h-0.4 i-0.4 l0.9 m-0.4 n-0.3 o-0.4 p0.4 r-0.4
serr 7.4 k0.9 s0.4
serrur 7.4 k0.9 s0.4
sert 7.4 a0.3 d0.9 f1.0
serv 4.2 a1.2 b0.4 d0.6 e2.3 f1.1 i-0.6 j2.3 k-0.6 l0.4 m0.8 n0.8 o1.2 r0.7 t1.8
serv+a 6.9 a0.3 c0.6 e0.5 i0.4 j0.4 p0.8 s-0.3
serv+acha 7.1 b0.6 i0.4 l0.3 n0.5 o0.5
serv+apre 7.4 d0.9 e-0.4 i0.4 s0.8
serv+clie 7.4 d0.5 f0.8
serv+comp 6.9 a-0.5 k0.4 l-0.4 n0.4 o-0.6 t0.3
serv+cont 7.4 a1.0 e1.8 f2.6 j2.1
serv+de 6.9 a0.4 e0.7 g-0.4 j0.7 m0.8 p-0.4 s0.8
serv+des 7.4 d1.0 e0.4
serv+en 6.9 b0.7 d0.3 e0.8 s0.5
serv+est 7.1 a-0.4 e-0.3 g0.7 r0.7 t1.0
serv+et 7.4 d1.0 g0.4 i0.7 j0.4 r0.4
serv+fait 7.4 e0.3 l1.7 p0.5
serv+four 7.4 a-0.5 c-0.4 d-0.3 e-0.3 h-0.3 k-0.4 o0.3
serv+gene 7.4 e-0.3 m0.7
serv+je 7.4 a-0.5 g1.2 r1.7
serv+juri 6.9 a0.8 c0.5 e-0.4 f-0.4 j1.5
serveu 6.0 a-0.7 c-0.5 g0.4 j-0.4 p-0.4 r0.4 s-0.4 t1.6
servic 4.5 a0.7 c-0.5 d1.0 e1.4 f1.7 j1.2 k-0.4 m1.1 n0.4 o1.4 q0.4 r0.8 s-0.3 t0.8
servie 7.1 b0.8 e0.5 n0.9 s0.7
servir 6.9 a1.6 c1.1 e0.8 g-0.6 j1.9 p0.8 r-0.5 s0.6
ses 5.1 a0.6 b0.9 c1.1 d-0.4 g0.7 h-0.7 i1.8 l0.3 m-0.4 o-0.4 q-0.4 r0.7 s0.6
ses+etud 7.4 a-0.3 e-0.4 i0.5
ses+habi 7.4 g0.6 i1.0 r0.4
ses+limi 7.4 a0.7 e0.8 i1.2 p0.9
ses+prop 7.1 a-0.4 i0.5
sess 7.1 e-0.4 g1.5 h1.2 r1.5
sessio 7.1 e-0.4 g1.5 h1.2 r1.5
sete 7.1 a0.3 c0.6 m0.7
seul 4.9 a0.8 c-0.4 e2.7 f-0.5 i0.4 k0.9 l0.7 m1.0 n0.8 o1.7 q0.9 r1.0 s-1.0
seul+a 7.4 p0.3
seul+et 7.1 e0.8 g-0.3 k0.9 l0.4 m0.9 p0.6 q0.5 t0.5
seul+fois 7.1 a0.7 b0.4 e1.1 g-0.5 i1.1 m0.5 p0.5 r-0.4
seul+la 7.4 c0.6 f0.4
seul+mail 7.4 a1.1 e0.9 g-0.5 i1.0 r-0.3
seul+pann 7.4 e-0.3 g0.8 h1.0 n0.4 r0.8
seule 5.8 a0.6 b0.5 e0.5 f0.3 i0.8 j0.5 l0.6 m0.9 s-0.5 t-0.3
seulem 6.4 c0.4 g-0.4 i-0.5 j-0.5 k0.4 o2.3 q-0.4
seve 7.4 b0.7 g0.7 i0.6 r0.6
si 3.8 b-0.4 c1.6 d1.2 e-0.9 f-0.8 g-0.6 h0.8 j1.5 k0.5 l0.9 n1.2 o0.6 p-0.7 q0.9 r-0.5 s3.1 t-0.3
si+ca 6.9 a-0.7 b-0.5 l0.5 n1.5 o0.5
si+ce 7.4 a-0.5 e-0.4 h0.3 q0.7
si+elle 6.6 a-1.0 e-0.6 f0.4 h-0.3 i-0.5 j-0.5 k0.8 l0.4 m0.6 n1.2 o1.4 p-0.4 q0.7 r1.1 s-0.3 t-0.4
si+est 7.1 b0.7 d1.2 e-0.4 i0.4 s0.4
si+etai 7.1 r-0.4 s-0.3
si+ici 7.4 a0.5 d0.4 j-0.5 s1.8
si+je 6.2 a0.4 b0.5 c1.2 e-0.7 g-0.5 h0.6 i1.4 l0.6 o0.5 p-0.6 q0.4 r-0.6
si+l'on 7.4 b0.8 e0.7 s0.6
si+la 6.3 b-0.3 d-0.4 e-0.6 g0.4 h0.3 i-0.5 j1.0 m-0.3 o0.4 p-0.5 r-0.5 s1.0
si+le 6.7 a-1.1 d-0.3 e-0.5 g-0.4 i-0.4 j-0.4 k0.4 n0.6 s-0.3
si+les 7.1 a0.6 c0.6 j0.8 o-0.3 s0.8
si+nous 7.4 a0.7 e-0.3 i1.0 j0.9 s-0.3
si+poss 6.7 a-0.6 d0.3 e-0.3 h0.6 n0.4 o0.5 r0.7 s-0.5 t-0.5
si+quel 7.1 a0.4 d1.0 i0.5 k1.1
si+tu 7.4 d0.4 i0.7
si+un 7.1 r-0.4 s0.9 t0.9
si+votr 7.4 j1.2 m0.9
si+vous 5.1 c-0.7 d-1.0 e1.0 j0.6 k0.4 l1.4 m-0.7 n1.1 o-0.8 p2.3 q1.1 r0.7 s0.3
sieg 6.4 a-0.4 b0.4 d0.4 f0.4 g-0.4 k0.8 m0.3 n-0.3 o0.5
siege 6.6 a-0.4 b0.4 d0.4 f0.4 g-0.4 k0.8 m0.3 n-0.3 o0.6
sign 4.2 a-0.9 b-0.4 c0.6 d1.6 e-0.6 f1.1 g0.8 h1.8 i-1.1 j0.4 k-0.6 m1.4 n0.4 p0.5 r1.5 s-0.9 t1.1
sign+a 6.9 a-0.6 c0.3 d0.3 h1.0 k0.8 l0.4 r0.5 t1.2
sign+aill 7.1 c1.3 d0.7 f0.7 g0.6 h0.6 i1.2
sign+avan 7.4 c0.4 p0.6 t0.6
sign+ce 7.1 a0.3 c0.6 e-0.3 g0.5 h0.7 j1.4 m1.4 r0.4
sign+chez 7.4 a0.5 b1.0 i1.2
sign+de 7.1 d0.5 i0.5
sign+du 6.7 a-0.3 g-0.4 j-0.4 k0.4 l-0.3 m0.6 n1.9 o-0.5 p0.8 q-0.4 r-0.5
sign+en 7.4 a-0.3 g0.4 o0.6
sign+est 7.1 a-0.5 h-0.3 j-0.3 m-0.5 t-0.3
sign+et 7.1 c0.6 k-0.3 l1.3 n0.9 p0.5 q0.3 r0.4
sign+il 7.4 c0.5 e0.4 g0.4 h0.9 p0.6 r0.4
sign+je 7.4 a-0.5 f0.8 k0.4 q0.5
sign+la 6.9 d0.4 f0.8 g-0.5 i-0.4 j0.6 p-0.3 r-0.5
sign+le 6.6 a-0.5 d-0.4 e0.5 f-0.4 g-0.6 l-0.3 n1.3 p-0.3 r-0.4 s-0.3
sign+mais 7.4 a0.5 b0.5 d0.4 i0.7
sign+plus 7.4 c0.9 d0.5 g0.4 p0.7 q1.0 r0.4
sign+pour 7.1 a-0.6 e-0.4 f0.3 g0.8 h1.6 i-0.4 l0.9 m0.6 o0.4 r1.2 s-0.4
sign+que 7.4 a0.3 d1.2 e1.0 j0.3 p0.9
sign+votr 7.4 a0.8 c0.7 s1.4
sign+vous 7.4 b0.7 d0.6 e-0.3 g0.4 h0.3 i0.4 r0.4
signal 6.0 a0.8 b-0.5 c0.4 e1.1 i-0.7 j0.8 k-0.4 m0.8 n-0.4 p0.3 q0.8 s1.3
signat 6.0 a-0.4 b-0.4 c-0.6 e-0.5 f0.3 h0.7 i-0.7 l1.4 m1.3 n1.4 p0.4 s-0.5
signe 4.8 c0.8 d1.0 e-0.8 f0.6 g1.0 h1.6 j0.4 l0.6 m1.3 n-1.0 p-0.3 r1.6 s-1.2 t0.9
signee 6.9 a-0.3 k0.8 l-0.4 n0.6 o-0.4 t0.8
signer 6.6 a-1.0 g0.9 h1.3 i-0.5 n0.7 p-0.3 q-0.3
signes 7.4 a-0.5 s-0.4
signif 7.4 c1.1 j0.6 n-0.3 p0.9 q0.3
sile 6.3 a1.2 b0.7 c1.2 d3.1 g-0.8 h-0.5 i0.5 m-0.3 n0.4 o0.4 p-0.4 r-0.4 s0.7
sile+radi 7.4 a0.7 c1.9 d1.5 e0.7 g-0.7 h-0.4 i-0.3 n0.6 o0.6
silenc 6.3 a1.2 b0.7 c1.2 d3.1 g-0.8 h-0.5 i0.5 m-0.3 n0.4 o0.4 p-0.4 r-0.4 s0.7
silv 7.4 a-0.5 k0.9 n0.4
silva 7.4 a-0.5 k0.9 n0.4
simo 7.1 b0.3 c-0.3 d1.2 j0.4 k0.4 l1.2
simone 7.4 b0.4 d0.8 k0.4 l1.3
simp 5.5 a-0.7 d1.2 e0.6 g0.9 h-0.8 i-0.3 j-0.7 m-0.4 o0.8 p0.9 q0.5 r1.5 s-0.8 t1.1
simp+que 7.1 a0.9 e0.7 g-0.4 p1.9 r-0.4
simp+ques 7.4 b0.3 l0.5 n0.4 o0.8
simple 5.5 a-0.7 d1.2 e0.6 g0.9 h-0.8 i-0.3 j-0.7 m-0.4 o0.8 p0.9 q0.5 r1.5 s-0.8 t1.1
sini 6.2 a0.9 d0.7 e1.1 g-0.4 i-0.6 j2.5 k-0.4 r-0.3 s0.3
sini+a 7.4 e0.6 j0.5
sini+de 7.4 a0.3 d0.8 e0.5 j0.9 s0.6
sini+et 7.4 a-0.3 c-0.3 d0.4 e0.5 f0.6 h0.5 j-0.3 k-0.4
sinist 6.2 a0.9 d0.7 e1.1 g-0.4 i-0.6 j2.5 k-0.4 r-0.3 s0.3
sino 6.0 a-0.4 b-0.3 d0.4 e-0.4 g-0.7 h0.5 i-0.5 j-0.4 k-0.4 m0.9 n-0.5 o0.3 p-0.5 r-0.4 s1.1
sino+on 7.4 a-0.4 f0.4
sinon 6.0 a-0.4 b-0.3 d0.4 e-0.4 g-0.7 h0.5 i-0.5 j-0.4 k-0.4 m0.9 n-0.5 o0.3 p-0.5 r-0.4 s1.1
sire 7.4 a-0.4 d0.5 h0.4 m-0.4 o2.1 t0.5
siret 7.4 a-0.4 d0.5 h0.4 m-0.4 o2.1 t0.5
sist 7.4 a-0.5 g1.2 h1.0 n1.0 r1.2
sister 7.4 a-0.5 g1.2 h1.0 n1.0 r1.2
site 4.7 a1.8 b2.2 c0.5 d0.4 e2.7 f-0.4 g-1.4 h1.7 k-0.6 l0.3 o-0.6 q0.7 r-0.7 t1.0
site+a 7.4 a0.5 b0.9 i1.2
site+affi 7.4 a0.5 e0.9 r-0.3 s0.5
site+de 6.2 a0.6 b0.5 c1.4 d-0.5 e1.1 f-0.3 h0.5 j-0.4 m-0.6 p-0.4 s0.7 t0.9
site+est 6.9 d-0.3 e0.7 g0.5 h0.7 r0.6 t1.4
site+pour 7.4 a-0.3 d0.3 g-0.5 h0.8 k0.3 r-0.6
sites 7.4 a0.5 b0.6 e1.1 s0.3
situ 6.7 a0.6 c0.4 f-0.4 k0.7 m1.2 n0.9 p1.1 q0.6 t0.4
situ+n 6.9 c0.4 f-0.3 k0.8 m0.5 n0.9 p1.1 q0.6 t0.4
situat 6.7 a0.6 c0.4 f-0.4 k0.7 m1.2 n0.9 p1.1 q0.6 t0.4
six 5.3 a1.5 b0.9 c0.3 d2.0 e2.1 g-1.3 h0.6 l0.3 m0.6 n0.7 o0.5 p0.7 q0.8 r-0.9 s0.5 t-0.6
six+ans 6.9 a0.8 d1.9 p0.5 s0.9
six+mois 6.7 b0.4 d0.4 e-0.4 g-0.4 h0.6 q1.1 r-0.4 s0.5
six+sema 6.7 b-0.6 c1.3 d0.4 f0.3 h-0.3 j0.4 k0.3 l0.5 n0.7 o-0.3
slt 7.4 c0.5 d-0.4 f0.4 l1.3 s0.4
sms 7.4 d-0.4 f0.4 m0.7
sncf 7.1 a-0.5 e-0.3 h-0.4 n0.3 q0.8 t-0.4
soci 5.4 a0.8 b0.4 c-0.9 d0.9 e0.9 f0.5 g-0.5 h-0.3 i0.5 j-0.3 l0.4 m-0.4 o0.6 p-0.7 s2.6 t0.4
soci+a 6.7 a0.4 b0.5 g-0.4 l0.7 o0.9 s1.1
soci+de 7.4 a-0.3 g0.6 r0.4
social 6.7 o0.9 s1.0
sociau 6.9 b0.4 d0.5 f0.6 g-0.4 r-0.4 s1.5
societ 5.9 a0.5 c-0.8 e0.8 i0.3 j-0.5 l0.5 m-0.5 n-0.4 p-0.4 r0.3 s0.8
soie 7.4 a-0.4 b0.3 l0.6 m0.5
soin 6.1 a0.9 c-0.3 d1.2 e0.6 f0.7 g0.6 h1.3 i0.4 j1.1 l-0.5 m0.8 n-0.4 p0.6 q0.6 r0.8 s-0.6
soin+a 7.4 b0.7 g0.4 i0.4 r0.5
soins 6.2 a0.8 e0.9 f0.7 g0.7 h1.3 i0.6 l-0.5 m0.9 n-0.4 p0.7 q0.7 r0.9 s-0.3
soir 4.6 a-0.9 b-0.5 c1.2 d-0.5 f0.9 g2.4 h0.9 i-1.0 j-0.7 k0.6 l-0.4 m-0.4 n-0.3 p-1.5 q1.8 r2.8 t4.7
soir+a 7.4 a-0.7 g0.6 r0.7
soir+depu 7.4 a-0.4 d0.3 e-0.5 g0.4 k0.7 q2.0 r0.6
soir+et 7.1 a-0.6 e-0.4 g1.0 h0.6 k0.7 o1.0 t0.6
soir+la 7.4 j0.9 r0.3
soiree 6.4 a-1.1 d-0.3 e-0.5 g1.4 i-0.4 r1.5 t0.7
soit 5.5 b-0.8 c1.0 f0.5 k-0.4 n1.0 p1.8 s0.4 t-0.4
soix 7.4 a0.5 b0.6 d0.5 e0.6 s1.4
soixan 7.4 a0.5 b0.6 d0.5 e0.6 s1.4
sol 6.9 b0.3 f0.4 g0.7 h1.2 i-0.4 j0.5 k0.3 l-0.3 r1.1
sold 5.1 a-0.7 c-0.5 d-0.7 e0.5 f0.4 g-0.8 j-1.0 l0.4 m-1.0 n1.2 o-0.4 p2.3 q4.0 r-0.7 s-0.9 t0.6
sold+de 6.2 e-1.0 f0.5 j-0.4 p0.6
sold+des 7.4 e0.6 l0.4 n0.6 p1.0
sold+du 7.4 a-0.6 b-0.3 e-0.3 m-0.3 p-0.5 q1.3
sold+jusq 7.4 c0.5 l0.7 p0.5
sold+rest 7.1 a0.9 e0.9 p1.8
solde 5.4 d-0.8 g-0.6 i-0.5 j-0.8 l0.4 m-0.8 n1.1 p3.0 q1.4 r-0.6 s-0.7
soldee 7.4 a-1.1 c-0.5 f0.4 g-0.3 k0.4 o-0.6 p-0.5 q3.7
solder 7.1 a-0.5 h0.4 i0.7 l0.4 n0.5 q0.3
soldes 7.4 a0.5 e0.8 i0.3 t1.0
sole 6.7 a-0.5 g-0.4 h-0.4 l-0.3 m0.7 q0.6
soleil 7.4 c-0.4 g-0.6 h-0.3 l-0.3 m0.4 r-0.4
solene 7.4 c0.3 m0.3 o0.3 q0.9 r0.4
soli 7.4 c0.7
solide 7.4 c0.7
soll 7.4 d0.6 j1.2 m0.8 s-0.4
sollic 7.4 d0.6 j1.2 m0.8 s-0.4
solo 7.4 c0.8 d0.8 e-0.4
solu 7.1 a0.3 c0.4 d0.6 f0.7 i1.1
solu+de 7.1 a0.3 c0.4 d0.6 f0.7 i1.1
soluti 7.1 a0.3 c0.4 d0.6 f0.7 i1.1
somm 5.1 a1.2 c1.7 e1.3 f0.4 g0.6 h0.8 j0.4 k-0.4 m-0.5 n-0.4 p1.7 q1.0 r0.8 t0.4
somm+a 7.4 a0.3 b0.6 e1.0 f0.4 i0.6 j0.9
somm+chez 7.4 a0.6 e0.7 p1.2
somm+le 6.7 a0.9 b-0.3 c1.6 d-0.4 f0.3 g-0.3 i-0.7 r-0.4
somm+pas 6.9 a1.0 e1.2 g-0.4 i-0.3 l0.7 p0.6 r-0.4
somm+tres 7.1 a-0.5 g1.4 i-0.4 o0.4 q0.6 r1.2 t0.6
somme 6.7 a0.7 c-0.3 e0.3 h0.8 i-0.4 j-0.5 p2.4 q0.9
sommes 5.4 a0.4 b0.4 c2.3 e0.3 f0.6 g0.7 h0.3 i0.6 j0.4 m-0.4 o0.4 p-1.0 q0.4 r0.9 s-0.5 t0.5
son 4.1 a-1.4 d-0.3 e-0.7 f1.5 i-1.1 j0.7 l-0.4 m-0.5 n1.2 p0.5 q-0.9 r0.5 s-1.7 t0.6
son+cabi 7.1 d0.3 g-0.3 h-0.4 j0.5 k0.3 p0.6 r-0.5
son+eche 7.4 b0.6 i0.7
son+entr 7.4 a-0.3 g0.7 m0.4 o0.3 r1.0
son+nom 6.6 a0.6 b0.7 e-0.3 g-0.5 i-0.3 p1.6 r-0.5 s-0.5 t0.9
son+nume 7.4 a1.5 c1.2 e-0.4 f1.9 s0.7
son+plus 7.4 a0.7 d1.8 p2.1 q-0.3
son+prem 7.4 d0.7 e0.4 k0.5
son+rapp 7.4 b-0.3 d-0.3 j0.8 q0.3
son+remp 7.4 c-0.4 k0.4 t0.4
son+reto 7.1 c1.0 d0.4 e0.3 n0.9
son+serv 7.4 a1.0 e1.8 f2.6 j2.1
son+sold 7.4 a-0.3 r-0.3
sond 7.4 a-0.3
sondag 7.4 a-0.3
soni 7.1 s0.4
sonia 7.1 s0.4
sonn 6.6 d0.4 e-0.4 g1.0 h0.4 i-0.3 k-0.4 m1.3 r1.4 t-0.4
sonne 7.1 a0.3 d0.3 m0.8 p0.4 q0.3
sonner 7.1 a-0.5 e-0.5 g1.3 k-0.5 m0.6 o-0.4 q-0.4 r1.6 t-0.3
sono 7.1 a0.4 d-0.5 e1.3 g-0.3 m0.4 n0.5 o0.4 r-0.4
sont 4.0 a0.6 b-0.7 c1.7 d-0.5 e2.7 f0.9 h0.4 i-0.8 j-0.5 k-0.5 l2.3 n-0.8 o0.3 q1.4 r0.5 s-0.4
sont+a 6.9 e0.9 g-0.4 o0.8
sont+arri 6.9 a0.9 c2.4 d-0.4 e0.8 g-0.3 h-0.3 i0.6 s0.3
sont+bloq 7.4 e0.4 l1.3 p-0.3 t1.0
sont+dans 6.9 d0.5 r-0.3
sont+deja 7.1 e0.3 g0.5 n0.8 r0.5
sont+en 7.1 q0.5
sont+faux 7.1 a1.1 b0.5 e1.7 f0.4 i-0.3 t0.6
sont+flou 7.4 a0.4 e0.6 p1.2
sont+part 7.4 b-0.4 e0.8 f1.5 k-0.3 q0.5 s0.7
sont+pas 6.4 a1.0 b1.5 c1.2 g-0.4 j-0.4 o-0.4 p0.6 q-0.3 s0.5 t0.6
sont+plus 7.4 b0.3 i0.4 o0.6
sont+prev 7.1 c0.5 e-0.4 i-0.5 j0.8 r-0.3
sont+reve 7.4 f0.5 g0.4 j0.5 l0.4 r0.6
sont+touj 7.4 c0.3 d-0.3 f0.3 h0.3 l0.3 t-0.3
soph 6.7 e0.6 h0.5 n0.4 q0.7 s0.5 t0.3
sophie 6.7 e0.6 h0.5 n0.4 q0.7 s0.5 t0.3
sore 7.4 e0.6 j0.4 k0.3 q0.4
sorel 7.4 e0.6 j0.4 k0.3 q0.4
sort 5.3 a0.9 c2.4 g-0.6 h0.5 i0.5 k1.3 l1.3 m0.6 q0.7 s-0.4
sort+de 6.6 a-0.5 c0.9 d-0.5 g-0.4 i-0.4 j-0.3 k1.5 l0.5 m0.6 q0.8 s-0.4
sorti 7.4 b0.4 e-0.3 k1.3 m0.6
sortie 6.6 d-0.5 f0.4 g-0.4 j0.4 k-0.4 m-0.3 p-0.3 r-0.3 t0.7
sortir 6.4 a0.8 b-0.8 c1.7 g0.4 h0.8 j-0.3 m0.7 p0.9 q0.5 r0.9 s-0.4
souc 7.4 g0.4 h0.5 r0.4 t0.8
souf 7.4 a-0.3 c0.5 e-0.4 f-0.3 k1.0 n1.1 q1.0 t0.5
souffr 7.4 a-0.3 c0.5 e-0.4 f-0.3 k1.0 n1.1 q1.0 t0.5
souh 5.1 a0.8 f2.1 i2.0 k-0.5 m0.6 n-0.6 p-0.9 q-0.3 s-1.0 t0.4
souh+entr 7.4 a0.5 b0.5 d0.4 e1.3 f1.8 l0.6
souh+pas 7.4 a0.4 c0.3 s0.8
souh+que 6.9 c0.6 d-0.9 e-0.8 f1.0 i-0.5 l0.3
souh+un 7.4 a-0.4 k0.3 q0.4
souh+une 7.1 a0.5 d1.4 e0.6 f-0.4 g-0.6 m0.6 r-0.5
souhai 5.1 a0.8 f2.1 i2.0 k-0.5 m0.6 n-0.6 p-0.9 q-0.3 s-1.0 t0.4
soul 6.9 g0.9 j0.4 p0.5 q0.9 r0.9
soul+la 7.4 a-0.4 g0.7 r0.6
soulig 7.4 a-0.4 g0.7 r0.6
soum 7.1 a-0.6 c-0.3 e-0.3 f1.4 i0.5 l0.4 n0.4
soumet 7.4 e-0.3 f1.5 l0.4 n0.4
soup 6.9 c0.3 d-0.3 e-0.4 j0.7 r-0.5
sour 5.7 b-0.6 d0.3 e0.7 g0.9 h1.4 i0.5 j0.4 n-0.5 o0.6 q0.3 r0.6 s-0.6
sour+de 7.4 c0.9 g0.4 q0.9 r0.9
sour+est 7.4 g0.5 h0.6 o0.4
sour+et 7.4 d0.8 i0.9
source 6.6 c-0.3 d0.6 e-0.3 i1.2
sourir 6.9 e0.5 j0.4 p0.3
sous 4.5 a-0.6 b0.4 c2.6 d-1.1 e-1.0 f-0.3 g-0.4 h-0.9 i-0.8 j0.9 k-0.3 n1.4 o0.4 p0.9 q1.2 s0.5
sous+chaq 7.1 a-0.4 b-0.4 h-0.3 m-0.3
sous+dix 7.4 j0.4 m0.7
sous+huit 6.9 a0.6 c1.1 j1.3 n0.8
sous+la 6.3 a0.5 b0.4 c0.7 d-0.3 e0.4 g-0.6 i0.3 m0.4 p1.1 r-0.6
sous+le 6.9 a-0.5
sous+pref 7.4 c0.5 g0.6 r0.5 s0.3 t0.9
sous+quin 6.9 e0.5 f0.4 j0.4
sous+titr 7.1 c1.2 g0.9 p0.6 q0.8 r1.2
sous+trai 7.1 a-0.4 o1.2 s0.6
sous+troi 7.4 a-0.5 c-0.3 d-0.4
sous+une 7.1 a-0.4 g-0.4 h-0.3 l1.4 n1.2 o0.5 q-0.4 r-0.4
sous+votr 7.4 c0.7 e-0.4 p-0.3 q1.6 s1.0
sout 7.1 d-0.4 e-0.4 f0.3 g0.6 q0.7 r0.4
souv 6.2 a0.4 b-0.4 c0.7 g1.0 h-0.5 i-0.4 j-0.4 p-0.4 r1.0 s1.2
souv+des 7.4 a0.3 d0.6 s0.7
souv+en 7.4 r-0.3
souven 6.3 a0.4 b-0.4 c0.8 g1.0 h-0.5 i-0.4 j-0.3 p-0.4 r1.1 s1.3
soye 7.1 a1.1 d1.0 g-0.3 i-0.5 m0.7 s2.3
soyez 7.1 a1.1 d1.0 g-0.3 i-0.5 m0.7 s2.3
spec 6.6 a0.7 b0.9 c-0.4 d-0.4 e1.0 g-0.6 i0.8 n0.5 r-0.5 s0.4
specta 6.7 a0.6 c-0.4 d-0.4 e0.7 g-0.6 n0.5 r-0.5 s0.5
spon 7.4 c0.4 f-0.3 k-0.4 n0.5
sponso 7.4 c0.4 f-0.3 k-0.4 n0.5
spor 6.6 b-0.4 c-0.4 e-0.4 f0.4 g-0.3 k0.6 m0.5
sport 6.7 b-0.4 c-0.4 d0.3 f0.4 g-0.3 k0.6 m0.5
stad 7.4 a0.4 j0.3
stad+je 7.4 a0.4 j0.3
stade 7.4 a0.4 j0.3
stag 6.0 a1.2 b0.8 d1.1 e2.4 h-0.5 i0.4 m-0.4 n-0.4 t0.3
stag+a 7.4 a-0.5 e-0.3 g0.9 r0.8
stage 7.1 a0.6 b0.8 d0.5 e0.7 j0.4 p0.3 s0.5
stagia 6.3 a0.7 d0.8 e1.9 h-0.5 j-0.4 m-0.3 n-0.4 p-0.4 s-0.5 t0.4
stan 6.3 a0.3 b-0.4 c0.4 d0.6 e-0.9 f1.4 g0.5 j-0.3 k0.5 m0.5 p-0.4 r0.6 s-0.5
stan+qui 7.4 a0.3 d0.3 e-0.5 i0.6 m0.8
stand 6.9 a-0.6 e-0.3 g0.7 k0.6 r0.8 s-0.3
standa 7.1 a0.7 d0.9 e-0.5 f0.7 i0.5 m0.7
stat 6.6 a-0.5 g-0.4 i-0.5 j-0.6 k1.4 l0.3 m-0.5 n0.8 o-0.6 p-0.4 r0.5 s0.4 t0.4
statio 7.4 b0.5 l0.3 s0.7
statut 7.4 a-0.5
step 6.9 a0.5 b0.6 c0.5 e0.5 i0.8 n0.5 s0.6
stepha 6.9 a0.5 b0.6 c0.5 e0.5 i0.8 n0.5 s0.6
stoc 6.7 b0.5 c0.9 d-0.3 f0.7 h0.6 i-0.3 p-0.3 r-0.3
stock 7.1 c0.6 f0.4 h0.7
stocks 7.4 b0.6 f0.4
stop 6.9 a0.9 c-0.4 e2.0 i2.0 k0.9 p2.6 t0.8
stor 7.1 a0.9 b1.4 e0.7 m0.4 p0.7 q0.6 r0.4 s1.5 t1.7
store 7.4 e0.8 m0.4 p0.7 q0.6 r0.5
stra 6.9 a0.7 b0.8 d0.6 e0.5 g-0.5 i1.6 k1.1 n0.8 r-0.4
strasb 7.1 a0.4 b0.9 e0.6 g-0.4 i1.0 n0.8
stri 7.4 k0.3 m-0.3 o0.8 q2.0
stri+rien 7.4 a-0.4 g0.7 q0.3 r0.9
stripe 7.4 k0.3 m-0.3 o0.8 q2.0
stud 6.9 a0.3 d0.4 i0.6 j0.4 s0.3
studio 6.9 a0.3 d0.4 i0.6 j0.4 s0.3
styl 7.1 a0.4 b1.0 s-0.4 t1.0
stylos 7.4 b1.1 s-0.3
su 7.4 a-0.5 g0.7 r0.9
su+dire 7.4 b0.5 g0.4 i0.3 r0.5
subi 7.4 a0.6 e0.4 p1.4
subv 6.1 a-0.6 c0.3 e-0.4 f1.1 j-0.3 k0.7 l2.2 m0.3 n-0.6 o1.6 p-0.5 q-0.3
subv+regi 7.4 t0.5
subven 6.1 a-0.6 c0.3 e-0.4 f1.1 j-0.3 k0.7 l2.2 m0.3 n-0.6 o1.6 p-0.5 q-0.3
succ 6.3 a-0.5 b1.2 c0.5 d0.9 e-0.4 g-0.7 h-0.3 j-0.5 l1.4 m-0.4 n0.8 p-0.4 r-0.3 t0.4
succ+de 7.4 b0.7 h-0.5 i0.6 s0.5
succes 6.3 a-0.5 b1.2 c0.5 d0.9 e-0.4 g-0.7 h-0.3 j-0.5 l1.4 m-0.4 n0.8 p-0.4 r-0.3 t0.4
sud 7.4 c0.7 p0.5 s0.5
suff 6.1 a0.6 b-0.6 c1.4 d1.4 e-0.7 g-0.8 h0.6 j-0.4 k1.0 l-0.5 m0.5 n-0.6 o-0.4 p-0.5 s-0.6
suffi 7.4 a0.8 c0.9 d2.1 e-0.5 f-0.4 g-0.4 h0.6 n-0.3
suffir 6.9 a-0.8 b-0.5 c-0.4 d-0.4 h0.3 i-0.3 k1.0 l-0.3 s-0.3
suffit 6.9 a0.6 c1.2 f0.5 g-0.3 i0.6 m0.5
suis 4.3 b-0.6 c1.2 d1.3 f-0.3 h0.6 i-0.8 j-0.5 k2.4 l1.5 m-0.8 n-0.8 o0.3 p-1.6 q1.0 r0.6 s1.2 t1.2
suis+a 7.1 a1.9 e-0.3 g-0.6 r-0.3 s-0.5
suis+abse 7.1 a-0.4 b0.6 e0.6 h0.4 n-0.4 o0.4 t0.4
suis+actu 7.4 a-0.3
suis+au 7.1 a0.4 c0.6 g-0.3 j0.7 k1.1
suis+coin 7.4 a-0.6 f0.7 h-0.3 k2.1 t0.4
suis+deso 7.4 l1.2 t0.3
suis+donc 7.1 e-0.3 l0.6 r-0.4
suis+en 6.7 d0.4 j-0.3 k0.4 l1.0 r0.3
suis+jure 7.4 a-0.4 k0.5
suis+memb 7.4 a0.5 d0.5 e0.4 j0.6 s1.3
suis+pas 6.6 a0.6 b-0.5 d1.0 i1.5 r-0.4 s0.8
suis+pren 7.4 a-0.4 d-0.4 k0.3 l0.5 n0.7 o-0.3 q0.6 r0.4
suis+tres 7.4 a0.4 c1.1 d0.6 e-0.3 j0.4 s1.4
suit 4.9 a0.4 c1.0 e1.4 f0.4 g-0.4 h0.9 i1.8 j0.5 k-0.4 l0.8 p-0.4 q-0.4 s-1.1 t1.5
suit+a 6.6 b-0.3 c0.9 d-0.4 f0.5 g-0.4 i0.4 j-0.4 o0.6 p0.9 q-0.4
suit+au 6.7 a0.6 c0.6 e0.7 i1.3
suit+du 7.4 a0.4 b0.7 c0.6 e0.3 i1.1
suit+et 7.4 b0.6
suite 5.1 a1.0 c1.4 e1.9 f0.6 h1.3 i2.5 l-0.5 n0.3 r0.7 s-1.0 t1.6
suiv 4.9 b1.1 d1.4 e1.1 f0.6 h0.8 i1.1 j-0.5 l0.4 o0.6 p-0.6 q1.7 s1.0 t-0.6
suiv+d'un 7.4 d0.3 e-0.3 s0.7
suiv+de 7.4 o0.7 s1.2
suiv+des 7.1 c0.6 e0.5
suiv+le 7.1 a-0.7 c-0.3 d-0.3 e-0.4 f-0.4 g-0.3 i-0.4 n1.0 o-0.3 q0.9 t-0.4
suiv+par 7.4 a0.6 b-0.3 c0.9 d0.6 e1.1 f1.4 i0.5 j-0.4 k-0.3 q0.4
suivan 6.2 c0.4 d1.0 f0.4 h0.7 j-0.3 k1.1 l-0.4 m0.6 o0.9 p0.4 q0.6 r0.3 s-0.4
suivi 6.0 a0.8 b1.9 d1.9 g0.3 h0.7 i0.8 j-0.4 n-0.3 p-0.3 q0.6 s1.2
suivie 7.1 d-0.4 e0.8 f1.3 g0.3 j-0.3 l0.6 m-0.3 q0.3 r0.8
suivra 6.4 a-0.5 d-0.4 e-0.4 f-0.4 g-0.4 j0.4 l-0.3 n0.8 o-0.4 p-0.3 q1.0 r-0.3 s-0.3 t-0.5
suivre 6.9 e0.4 i0.5 o0.7
suivro 7.4 a-0.4 l0.8
suje 5.2 a1.3 b0.3 c1.2 d0.3 e0.4 f0.6 g-0.6 h-0.3 i-0.5 j-0.4 p-0.5 r-0.6 s1.9
suje+du 5.7 c0.4 d1.0 s-0.4
sujet 5.2 a1.3 b0.3 c1.2 d0.3 e0.4 f0.6 g-0.6 h-0.3 i-0.5 j-0.4 p-0.5 r-0.6 s1.9
supe 6.1 c0.5 d1.9 e0.8 f2.3 g2.5 h2.6 i-0.9 j-0.4 k0.4 m0.3 n-0.6 p-0.5 q1.0 r3.5 s-0.6 t-0.5
supe+boul 7.4 a-1.0 c-0.5 d-0.3 f0.4 g1.8 h0.8 k0.4 r2.2
super 6.9 c0.6 g1.1 h0.7 i-0.5 k0.3 r1.5
superb 6.9 a-0.5 f0.5 g2.3 h0.6 m0.5 q0.6 r2.5 t-0.3
superi 7.4 a0.4 d2.1 e0.5 f2.0 g-0.5 h1.8 l0.3 o0.5 q0.4 s-0.3
supp 5.3 b0.9 c1.3 d1.4 f0.5 g-1.5 h2.2 i-1.1 k2.4 m2.2 o-0.7 r-0.9 s-0.8 t1.1
supp+de 7.4 e-0.4 f0.4
supp+la 7.1 a-0.4 b-0.5 d-0.4 f0.7 q0.7
supple 6.7 b0.5 g-0.5 h1.3 m0.5 p1.2 s-0.3 t0.4
suppli 7.4 a0.3 c1.4 d0.5 e0.4 k-0.4 m0.4 t1.9
suppor 6.7 d0.8 f0.4 g-0.6 h1.5 i-0.3 j0.4 r-0.5 s-0.4
suppri 6.0 b0.6 d0.8 f0.6 g-0.6 i-0.6 k3.3 m2.0 n-0.5 o-0.7 p-0.6 q0.5 t-0.5
sur 2.9 b-1.0 c-1.3 d-1.5 e1.2 f-0.8 g-0.9 h-0.9 i-1.7 j-1.4 k-0.4 m0.4 p-1.0 q0.3 s2.8 t-0.3
sur+adre 7.1 a-0.4 c0.3 d0.5 e0.3 f0.5 h0.6 n0.6 o0.7 t0.5
sur+blan 7.4 p0.4
sur+chor 7.4 a-0.4 c0.5 e0.4 o1.5 q0.6 r0.3 t0.3
sur+cinq 7.4 a0.4 b0.6 e0.8 f0.4 i0.4
sur+deux 7.1 e0.7 f0.3 i0.5
sur+dix 7.4 a-0.5 j-0.3
sur+goog 6.4 a-0.7 e-0.3 g0.8 p-0.3 r0.9
sur+la 4.4 a-1.9 c0.6 d-0.4 f0.7 g1.3 h2.0 j-0.8 k0.9 l0.4 m0.3 n1.1 o2.1 p-1.4 r1.4 s-1.2 t0.7
sur+le 4.8 a-1.9 c1.1 d-0.9 e0.4 f0.4 g-1.0 i-1.3 j-0.8 k0.4 l0.5 m1.4 n0.9 o1.2 p-0.8 q0.9 r0.4 s-1.4 t1.7
sur+les 4.5 a3.0 b-0.6 c1.1 d0.4 e3.2 g-0.4 i-0.5 k0.6 l-0.5 m0.5 n0.4 o0.3 r0.9 s3.3
sur+ma 6.9 a0.8 b0.3 d0.7 g-0.5 j0.5 p-0.5 s2.3
sur+mesu 7.4 b0.7 e0.5
sur+moi 7.1 a1.3 e1.1 p2.2 s0.4
sur+mon 6.9 b0.8 e1.1 g0.4 o0.7 q1.5 r0.7 s-0.4 t0.6
sur+nos 7.4 d0.4 e-0.4 k0.7 s-0.4
sur+notr 6.4 b-0.3 c0.9 d0.7 e-0.5 g0.5 h0.9 i-0.3 m-0.3 r0.4 s-0.3
sur+ordi 7.4 a-0.4 b0.8 n0.6 r-0.5
sur+plac 7.4 a0.3 e0.9 g-0.3 j1.0
sur+publ 7.4 a0.5 c0.4 d0.4 s1.2
sur+quat 7.1 e0.3 l1.4 o-0.5 p0.7
sur+sign 7.4 a0.5 c0.7 j1.6 m1.4
sur+tous 6.9 a-0.4 i0.4 j-0.3 s0.4
sur+tout 6.7 a0.4 g0.5 m0.8 o0.5 p0.9
sur+troi 7.1 a0.3 b1.0 d-0.3 e1.1 g-0.3 i-0.3 l1.0 n0.5 q-0.3
sur+trus 7.1 d-0.5 g-0.3 i-0.4 s1.2
sur+un 6.4 c-0.5 g0.5 i1.1 j0.5 o0.4 r0.3 s-0.4
sur+une 6.0 a0.4 b0.5 c0.8 d-0.5 e-1.6 f-0.4 m1.9 p0.7 r-0.3
sur+votr 5.6 a0.5 d1.3 f1.2 g-0.3 i-0.8 j-0.7 l-1.1 m0.5 n-0.6 o0.7 q2.7 s0.9
sur+vous 7.4 b0.5 f0.4 i0.6 k0.5 m0.4
sure 7.1 e-0.4 g-0.4 j0.3 r-0.4
sureme 7.4 d0.4 g-0.3 j0.4 r-0.3
surg 7.4 e-0.3
surgel 7.4 e-0.3
surp 6.9 a1.1 b0.6 c0.9 m2.0 o-0.4 p0.6
surpri 7.1 a0.7 c1.0 m1.1 o-0.4
surt 6.1 a-0.6 b1.1 e-0.4 j-0.3 l-0.4 m1.7 p-0.4 r0.9 s-0.5
surtou 6.1 a-0.6 b1.1 e-0.4 j-0.3 l-0.4 m1.7 p-0.4 r0.9 s-0.5
surv 6.7 g-0.3 i0.5 k1.5 t0.6
susp 6.2 a1.7 b-0.3 c1.0 d-0.5 g-0.5 i-0.7 j1.1 m-0.4 n0.4 p4.0 r-0.5
susp+les 7.4 a0.9 n0.8 p1.8
suspen 6.2 a1.7 b-0.3 c1.0 d-0.5 g-0.5 i-0.7 j1.1 m-0.4 n0.4 p4.0 r-0.5
svp 6.1 a-0.8 b-0.5 d1.4 e1.3 g-1.0 h0.5 i-0.6 j-0.6 m0.5 o2.0 p-0.7 r-0.5 s-0.6 t1.8
sylv 6.3 c0.9 d-0.4 g-0.6 i1.0 r-0.6
sylvai 7.1 a-0.4 g-0.4 i1.5 r-0.4
sylvie 6.9 a0.4 c0.5 r-0.3
synd 5.9 b1.7 d0.3 e0.9 f-0.5 g1.2 h1.5 i-0.4 j-0.7 o0.6 q1.1 r1.6
synd+des 7.1 a-0.5 g0.9 h0.5 r0.8
syndic 5.9 b1.7 d0.3 e0.9 f-0.5 g1.2 h1.5 i-0.4 j-0.7 o0.6 q1.1 r1.6
synt 7.4 a0.4 b1.7 d0.5 e0.7 f0.6 g0.5 i-0.5 l0.7 m0.3 q0.3 r0.6 t0.7
syst 7.1 e-0.3 f0.4 l0.8
system 7.1 e-0.3 f0.4 l0.8
sœur 6.3 a-0.4 g0.5 h1.5 i0.9 j-0.4 k-0.4 n1.0 p-0.4
sœur+qui 7.4 a-0.4 g0.6 h0.9
t 5.9 b0.9 f-0.3 g-0.8 j-0.6 k1.4 m1.2 o0.4 p-0.6 r-0.5 s-0.7 t1.1
t'as 7.4 a-0.5 g1.2 h0.5 r1.3
t'es 7.4 a-0.5 e-0.4 g1.2 r1.4
t+il 6.3 a-0.4 b0.7 c-0.5 d-0.4 e-0.6 g-0.5 i0.6 k0.5 r-0.5 s-0.4
ta 6.4 a0.7 b0.6 c0.7 f0.5 g0.6 h-0.4 i0.5 l0.8 m0.7 o0.3 p1.9 q0.5 r0.5 t0.5
ta+fact 7.4 a0.7 b0.9 e0.5 m0.9 p1.5
taba 7.4 c0.5 e-0.4 g1.0 p0.6 r1.1
tabac 7.4 c0.5 e-0.4 g1.0 p0.6 r1.1
tabl 5.3 a0.4 b0.8 c1.2 d-0.4 f0.7 g1.3 h1.7 i-0.8 j0.6 k0.8 n0.6 p-1.1 r2.1 s0.6 t0.8
tabl+des 7.4 a0.4 c1.3 f1.1 h0.4
tabl+du 7.4 d0.4 m0.4 q0.6 r0.5
tabl+est 7.4 e1.0 g0.9 h0.8 k0.9 n0.7 p-0.4 r1.4 s-0.3 t1.6
table 5.9 b0.6 c0.7 f-0.4 g0.7 h0.3 i-0.7 j1.1 k0.4 l0.3 n1.2 p-0.7 q0.5 r1.1 s0.9 t0.4
tablea 6.6 b0.7 c0.8 f1.3 h1.1 i-0.6 k0.6 l-0.4 n-0.4 p-0.3 r0.8
tables 7.4 a0.3 c0.4 i0.5 s0.3
tach 7.4 a0.4 e0.3 j0.7 s0.5
tail 7.1 d0.5 s1.0
taille 7.1 d0.5 s1.0
tair 7.1 e-0.4 g0.6 n0.8 r0.4
tair+le 7.4 e-0.4
taire 7.4 g0.6 n0.8 r0.5
tamp 7.4 a-0.4 e-0.3 g-0.3 k0.5 n-0.4 o0.9 q-0.3 t0.8
tampon 7.4 a-0.4 e-0.3 g-0.3 k0.5 n-0.4 o0.9 q-0.3 t0.8
tang 7.4 c0.3 h0.9
tanguy 7.4 c0.3 h0.9
tant 5.1 a1.1 b-0.8 c0.5 e1.6 h-0.6 k-0.6 l0.4 m0.4 p4.6 q-0.4 s-1.2 t-0.5
tant+pis 7.4 d0.4 f0.4 h0.4 k-0.5 o0.3
tant+que 5.6 a1.5 b-0.6 c-0.5 d-0.8 e1.4 g-0.7 l0.5 m0.7 n-0.5 o-0.4 p4.6 q-0.4 r-0.6 s-0.8
tante 7.1 c0.7 h-0.3 n0.4 p-0.3 q0.3 t-0.3
tape 6.7 a-0.3 e-0.4 g0.9 h0.4 i-0.4 m0.8 o0.4 r1.0
tape+dans 7.4 c0.3 g0.6 h0.4 j0.5 m0.4 o0.5 r0.6
tapi 7.4 a-0.4 g1.3 h1.0 m0.4 o0.5 r1.2
tapiss 7.4 a-0.4 g1.3 h1.0 m0.4 o0.5 r1.2
tard 6.1 a-1.5 b-0.4 c-0.4 d-0.5 e-0.7 i-0.6 j-0.4 k-0.4 l2.9 n1.5 p-0.6 q-0.3
tari 5.5 a0.4 b5.4 c-0.9 e-0.7 f1.0 h1.9 i1.6 j-1.0 l1.0 m0.3 o0.3 p-0.9 s-1.0 t1.0
tari+de 7.4 a0.4 b1.1 i0.4 m0.4
tari+ne 7.4 a0.7 b1.7
tarif 6.3 b2.6 c-0.7 d-0.4 e-0.6 g-0.6 h1.2 i1.6 j-0.6 p-0.4 r-0.6 s-0.3 t0.3
tarifa 7.1 a0.4 b2.2 k1.3 l0.7 n0.4 s-0.4
tarifs 6.3 b1.6 d0.4 f1.2 g0.8 h1.3 j-0.4 k-0.6 l0.8 m0.3 o0.3 p-0.5 r0.6 s-0.5 t0.7
tart 7.1 e-0.3 k0.6
tarte 7.1 e-0.3 k0.6
taux 6.4 a0.5 d-0.5 i0.4 j0.6 k0.3 l1.0 m2.0 o0.9 p-0.3 r0.4
taux+de 6.9 a-0.5 d-0.4 i0.5 j0.7 m0.6 o0.9 r0.4
taux+hora 7.4 a1.2 l1.0 m1.9
taxe 7.4 d1.0 e0.5
taxi 6.7 b0.9 c-0.3 h0.6 i-0.5 m0.5 s0.4
taxis 7.4 a-0.4 g0.4 h0.8 r0.4
te 5.8 a-0.7 b0.4 c-0.4 g0.9 h1.1 j-0.4 l1.7 m0.3 n1.0 p0.8 r1.4 s-0.8
te+conf 7.4 a-0.4 g0.7 h0.8 r0.7
te+le 7.1 a0.4 b0.6 d0.4 g0.4 i0.7 l0.9 m0.9 p0.7 r0.4
tech 5.6 a0.9 b0.7 c0.5 e2.0 f1.5 g-0.8 i-0.3 j0.6 m0.9 n0.5 r-0.4
tech+de 7.4 j0.6 p0.6
tech+est 7.4 b0.4 f0.4 m0.6
techni 5.6 a0.9 b0.7 c0.5 e2.0 f1.5 g-0.8 i-0.3 j0.6 m0.9 n0.5 r-0.4
tel 6.6 a-0.4 b0.6 d1.6 e1.6 f-0.5 g0.9 h0.4 i-0.4 j-0.3 k0.4 p-0.3 r1.2 s-0.3
tel+quel 7.1 a-0.7 r0.4
tele 5.1 a1.3 c0.4 d1.7 e2.3 h0.4 j-0.4 k-0.6 m-0.6 o0.4 r-0.6 s-0.5 t1.7
tele+a 7.4 a0.4 c0.4 e0.8 j0.7 p0.5
tele+et 7.1 a-0.6 b0.7 g0.4 n0.6
tele+je 7.4 e0.4 s0.9
tele+le 7.4 a-0.7 i-0.4 r0.3
tele+ni 7.4 a0.3 c0.7 d0.9 j0.5 s0.6
teleph 5.4 a0.9 c0.8 d1.2 e0.9 f-0.6 h0.7 k-0.4 m-0.5 o0.5 t1.0
teletr 7.4 e0.6 t1.0
tell 7.1 a-0.6 b0.7 f-0.4 g0.4 h0.4 o0.8 r1.1
tellem 7.4 g0.4 h0.6 o0.7 r0.5
temo 6.0 b-0.4 c1.2 e0.6 f-0.5 g-0.5 i-0.5 j-0.5 l-0.3 p-0.6 s1.8 t0.3
temo+de 7.4 a-0.4 m0.4 o0.3 s-0.3
temoig 6.6 b-0.4 d-0.4 e1.1 j-0.4 p-0.4 r0.4 s1.5
temoin 6.7 c1.0 e-0.4 f-0.3 g-0.6 i-0.3 s0.4
temp 4.9 a-0.6 c1.9 d1.0 h-0.6 j-0.5 l-0.6 m1.0 n0.7 o-0.4 p-1.2 q-0.3 r0.8 t0.7
temp+a 7.1 c-0.3 h0.3
temp+de 6.6 a-0.7 b-0.5 e-0.9 f-0.3 g0.5 h0.3 m-0.4 n-0.3 q0.5 r0.6 s-0.3
temp+pour 7.4 a0.4 d1.2 i1.0 n0.9
temp+que 6.7 c1.4 e0.7 f0.7 g0.6 h-0.4 i-0.3 l-0.5 m0.8 n0.3 r1.0 s0.3
temps 4.9 a-0.6 c1.9 d1.0 h-0.6 j-0.5 l-0.6 m1.0 n0.7 o-0.4 p-1.2 q-0.3 r0.8 t0.7
tena 6.6 d-0.4 f1.1 i0.7 s-0.3 t0.7
tena+a 6.7 a-0.5 c-0.3 d-0.4 f0.5 i0.7
tenais 6.7 a-0.5 c-0.3 d-0.4 f0.5 i0.7
tend 6.9 e1.1 g-0.4 j0.5 l0.5 r-0.4 s0.4
tene 7.1 a0.7 d0.7 e-0.3 g-0.4 j-0.3 s2.1
tene+a 7.1 a0.7 d0.7 e-0.3 g-0.4 j-0.3 s2.1
tene+pas 7.4 a-0.5 t0.5
tenez 7.1 a0.7 d0.7 e-0.3 g-0.4 j-0.3 s2.1
teni 6.6 a-0.9 b0.4 d0.7 e-0.7 f-0.3 j-0.3 p-0.4 r0.6
teni+nos 7.4 b0.5 d0.6 i0.7
tenir 6.7 a-0.3 b0.4 d0.9 e-0.6 f-0.3 g-0.4 i0.3 p-0.3
teno 7.1 c0.7 d0.9 j0.7 l0.5 m0.5
tenons 7.1 c0.7 d0.9 j0.7 l0.5 m0.5
tenu 5.9 a-0.7 b0.3 d-0.3 f1.0 g2.4 i-0.6 j-0.5 k0.9 m-0.6 n0.9 o0.5 p-0.5 q1.3 r2.7
tenu+des 7.1 e0.9 f1.3 g0.7 n0.6 r0.7
tenu+et 7.4 d0.5 e-0.4 g0.4 j0.4 r0.4
tenue 6.9 a-0.4 g0.8 n0.8 q0.8 r0.8
tenus 7.4 a-0.7 b0.5 f0.3 g1.7 k0.3 n0.6 r1.7
term 5.5 a0.3 b1.2 c-0.8 d-1.0 e0.8 f-0.6 g-0.6 i2.2 j0.4 n0.3 o2.2 t-0.5
term+la 7.4 a0.7 f0.6 i1.4 j0.5 s-0.5
term+le 6.9 c0.4 e0.4 g-0.4 i1.0 j0.6 r-0.4
terme 6.7 b0.4 i1.1
termin 5.8 a0.4 b1.1 c-0.5 d-0.8 e0.5 g-0.4 i1.4 j0.5 m-0.5 o2.0 r0.3 t-0.5
terr 5.8 a0.4 c0.7 e1.9 g1.0 h0.4 i0.3 p1.8 r1.3 s0.9 t1.3
terr+de 7.4 a0.4 c0.7 e0.4 g-0.4 i0.7 p0.8 r-0.3 s0.5
terr+en 7.1 c0.3 e1.1 g-0.3 i-0.4 t1.7
terr+et 7.4 c0.4 f0.7 p0.5 s1.0
terrai 7.1 b0.6 i0.6
terras 6.6 a0.3 c1.1 d0.6 e0.5 g1.1 p1.8 q0.5 r1.4
terre 7.1 a0.5 e2.0 g-0.4 p0.5 s1.2 t1.7
tess 7.4 a-0.3 g0.3 h0.4 o0.7 r0.3
tessie 7.4 a-0.3 g0.3 h0.4 o0.7 r0.3
test 6.4 a-0.4 b-0.3 c-0.3 d-0.5 e0.3 g0.8 p-0.3 r1.0 s-0.3
testam 7.1 a-0.4 g0.5 r0.5
tete 6.0 a-0.7 b0.4 c0.5 d-0.3 f0.4 g1.9 h-1.1 i-0.8 j-0.5 k0.8 l-0.4 r2.2
texi 7.4 a0.4 e0.5
texier 7.4 a0.4 e0.5
text 4.9 a-0.9 b-0.4 c-0.4 d-0.5 h-0.4 i-0.3 j-0.7 l-0.4 p-0.6 s-0.6
text+a 6.7 a-0.6 g-0.4
text+de 5.7 j-0.3
text+du 6.6 a-0.4
text+est 7.4 a-0.6 g1.2 r1.4
text+pour 7.1 a-0.4
texte 5.1 a-0.5 b-0.4 d-0.4 e0.4 j-0.6 p-0.5 r0.5 s-0.4
textes 6.7 a-0.4 l-0.4
thea 6.7 a-0.6 e-0.5 g0.6 r0.6
thea+de 7.1 a-0.5 g0.7 r0.7
theatr 6.7 a-0.6 e-0.5 g0.6 r0.6
theo 7.1 a-0.5 c-0.4 h-0.4 k0.4 q0.8 r-0.3
ther 7.4 a-0.5 e-0.3 g1.4 r1.3
theres 7.4 a-0.5 e-0.3 g1.4 r1.3
thes 7.4 g0.6 r0.4
these 7.4 g0.6 r0.4
thev 7.1 d1.2 h0.4 i0.5 r0.4
theven 7.1 d1.2 h0.4 i0.5 r0.4
thib 7.1 a0.4 e0.8
thibau 7.1 a0.4 e0.8
thom 5.4 d0.5 e0.4 f0.6 i-0.5 j-0.4 s-0.4
thom+je 7.4 e0.5 f0.4 m0.3 o0.4
thomas 5.4 d0.5 e0.4 f0.6 i-0.5 j-0.4 s-0.4
tick 6.0 b-0.4 c0.7 d0.4 e0.4 f-0.3 h-0.4 i0.5 j-0.4 m-0.3 r0.3 s-0.4 t0.5
tick+ouve 7.4 a0.6 c1.4 d1.3 e-0.4
tick+rest 7.1 d-0.4
ticket 6.0 b-0.4 c0.7 d0.4 e0.4 f-0.3 h-0.4 i0.5 j-0.4 m-0.3 r0.3 s-0.4 t0.5
tien 4.8 c0.7 d0.4 f1.4 h1.4 i-0.9 j-0.4 l0.7 m-0.4 n0.6 p0.4 r0.5 s1.6 t-0.6
tien+a 6.7 a-0.3 f0.5 g0.5 h0.6 i0.7 r0.4
tien+comp 7.4 b1.0 d0.5 o0.6 p0.5
tien+en 7.4 a0.7 d0.5 f0.9 p1.2
tien+la 6.6 a0.8 d0.7 e0.3 g-0.9 i-0.4 r-0.7 s2.1
tien+le 7.4 h0.6 k0.7 l0.6 r0.5
tien+touj 7.4 g0.6 h0.6
tien+un 7.1 a0.7 c1.0 e0.5 f1.0 p-0.3 s0.9
tiendr 6.7 a0.7 b0.7 c0.3 d0.7 j0.8 p0.8
tienne 6.4 a-1.1 d0.4 e-0.7 f1.1 g0.7 h0.8 i-0.6 l-0.3 p-0.4 r0.9 s-0.4
tiens 6.1 a0.5 c-0.7 e1.0 f0.3 g-0.6 i-0.4 j-0.4 k0.4 l1.3 p-0.6 s2.3
tient 5.6 b-0.5 c1.5 d-0.5 e-0.4 f0.6 h1.0 i-0.4 j-0.6 k-0.6 n0.9 o0.3 p0.7 s0.4 t-0.5
tier 6.6 a0.8 b0.9 c0.3 d-0.4 g-0.5 h-0.4 l0.8 n0.6 p0.5 r-0.4
tiers 6.6 a0.8 b0.9 c0.3 d-0.4 g-0.5 h-0.4 l0.8 n0.6 p0.5 r-0.4
till 7.4 e0.4 j0.3 q0.4
tilleu 7.4 e0.4 j0.3 q0.4
timb 7.1 a-0.4 c0.7 e0.5 f0.5 g-0.3 j0.7 k0.4 o-0.3 q2.5
timbre 7.1 a-0.4 c0.7 e0.5 f0.5 g-0.3 j0.7 k0.4 o-0.3 q2.5
tira 6.6 b-0.6 c0.9 e1.5 g-0.3 h1.5 i0.5 m-0.5 p0.4 q0.5 s-0.4 t0.8
tira+avec 7.4 a-0.4 b-0.3 c0.4 h1.7 t0.5
tirage 6.6 b-0.6 c0.9 e1.5 g-0.3 h1.5 i0.5 m-0.5 p0.4 q0.5 s-0.4 t0.8
tire 6.9 h0.3
tirer 7.4 e0.5 h0.4
tiro 6.6 a0.6 d1.2 i1.2 p0.8 s0.3
tiroir 6.7 p0.9 s0.4
titr 5.8 c1.0 f0.5 i-0.3 m-0.3 p1.2 q1.0 r0.6 s-0.5
titr+de 7.4 a0.6 c1.2 j0.4 p1.6
titr+en 6.9 e-0.5 f-0.3 g-0.6 h-0.3 n-0.3 p0.6 q0.5
titre 6.1 f0.6 g-0.8 j0.4 m-0.3 p0.8 q0.3 r-0.4 s-0.4 t-0.3
titres 7.1 c1.1 g0.3 p0.7 q0.9 r0.5
toi 7.4 r-0.3
toit 6.3 a0.9 c0.4 e1.6 f0.4 l0.8 m0.7 p1.2 s-0.3
toitur 6.7 a0.8 e1.4 f0.5 j0.4 m0.8 p1.4
tomb 5.2 a-0.6 c0.5 d1.5 e-0.5 f1.1 k1.9 l1.5 m0.5 n1.3 p-0.8 r0.3 s-0.9 t-0.4
tomb+a 7.4 g0.4 n0.8 o0.3 q0.4 r0.3
tomb+dans 7.4 a0.5 c0.5 d1.3 f0.7 i0.5 m0.9
tomb+le 7.4 c0.4 e0.3 g-0.3 j0.4 n0.9
tomb+sur 6.9 a0.5 d1.3 g-0.4 i1.2 l0.4 n0.5 r-0.4
tombe 5.7 a-0.5 d0.9 e-0.4 f0.7 g0.4 k0.9 l1.4 n1.3 o0.5 p-0.5 q0.3 r0.5 s-0.6
tombee 7.1 a0.3 c1.0 d0.8 g-0.4 j0.3 m0.9 r-0.4
tomben 7.4 d0.6 e-0.3 f0.6 g0.5 i0.4 r0.5 s-0.3
tomber 6.7 b1.1 d-0.3 g-0.6 h0.3 k1.6 l0.4 m-0.4 n0.4
ton 5.9 b-0.6 c0.4 d-0.6 e0.6 f1.7 g0.6 i0.5 j-0.4 k-0.4 n0.5 p-0.6 q-0.3 r1.1 s-0.5 t-0.4
tonn 6.9 a-0.6 b-0.4 g0.6 m0.6 n-0.4 q0.8 r0.9
tonn+de 7.4 a-0.5 f0.3 g0.7 m0.7 n-0.4 q0.9 r1.0 t0.4
tonnes 7.4 a-0.3 g0.7 q1.0 r0.8 t0.5
top 7.4 a-0.5 g1.3 q0.4 r1.4 s-0.6 t0.3
tope 7.4 b0.6 e0.4 g1.3 h1.6 k-0.4 m0.9 n0.5 p0.6
tort 7.1 i0.7 j0.7 m0.7 p0.5
tot 6.7 a-0.4 b-0.4 g1.0 k0.8 r1.1 s-0.4
tota 7.1 a-0.4 c-0.4 e0.3 h0.5 i-0.4 o1.5 p0.4 q1.0
total 7.1 a-0.4 c-0.4 e0.3 h0.5 i-0.4 o1.5 p0.4 q1.0
tote 7.4 a-0.4 g0.3 h2.2 q1.9 r0.4
touc 6.2 a0.7 b0.8 e3.1 f1.5 i-0.5 j-0.5 k-0.6 n0.5 p0.5 r0.4 s-0.5
touc+pas 7.1 e0.6 i-0.3 m0.8 q-0.4
touche 6.2 a0.7 b0.8 e3.1 f1.5 i-0.5 j-0.5 k-0.6 n0.5 p0.5 r0.4 s-0.5
touj 4.9 a1.9 b0.9 c3.0 d0.8 e1.4 f-0.5 g0.6 i-1.1 l-0.3 m1.0 o0.6 p0.4 q0.5 r0.8 t-0.5
touj+cour 7.4 a0.5 b1.8 d-0.3 p1.8
touj+en 7.4 a0.5 c0.5 j0.5
touj+ete 7.1 a0.3 i0.5 s0.8
touj+la 7.1 c0.8 e1.3 f0.5
touj+pas 5.9 a2.4 c3.4 d-0.3 g-0.9 i-0.4 j0.5 m0.4 o-0.7 p-1.0 r-0.6
touj+rien 7.4 a0.4 c1.2 d1.9 s-0.4 t0.9
touj+sans 7.4 c1.7 d0.3 e0.4 l0.5 n0.5 o0.5 r0.5
toujou 4.9 a1.9 b0.9 c3.0 d0.8 e1.4 f-0.5 g0.6 i-1.1 l-0.3 m1.0 o0.6 p0.4 q0.5 r0.8 t-0.5
tour 5.0 a0.7 c1.2 d1.7 e0.5 f0.8 h0.3 i-0.3 j0.5 k0.9 l0.5 m-0.4 o0.6 p-0.7 q0.9 r1.1 s1.1
tour+de 6.7 b0.7 d1.0 e-0.6 f0.7 g-0.3 h0.4 i-0.5 m-0.4
tour+du 7.1 b0.6 d-0.4 i0.4 j0.5 n0.6
tour+en 7.4 d1.0 f0.4 h-0.3
tour+et 7.4 a-0.3 f0.3 g0.5 k0.8 n0.5 r0.5
touris 6.6 h0.8 l1.2 r0.3
tourna 7.4 a-0.3 f0.3 g0.5 k0.8 n0.5 r0.5
tourne 6.0 a0.3 b-0.3 c1.0 d1.0 e0.6 g0.3 j0.9 k0.7 n-0.6 o0.9 p-0.5 q1.0 r0.7 s0.3
tours 6.7 c-0.3 d0.7 f0.7 h-0.6 i-0.3 l-0.3 n-0.4 s-0.4 t-0.3
tous 4.6 a0.8 c-1.1 d1.1 e1.4 f0.6 g-1.1 h1.6 i1.1 n-0.4 o-0.7 p1.5 r-0.6 s2.6 t-0.3
tous+ceux 7.4 a0.3 e-0.3 s0.9
tous+les 5.3 a1.0 b0.5 c-0.9 d0.7 e2.0 f1.6 g-0.8 h0.5 i0.7 j-0.3 l-0.4 m0.4 n-0.6 o-0.5 r-0.4 s2.1 t-0.3
tous+mes 7.1 e-0.4 h1.0 i-0.4 s0.8
tous+nos 6.9 a-0.4 c-0.4 d-0.3 e0.8 g0.4 h0.4 i1.0 j0.7 p0.4 r0.3
toussa 6.4 a-0.5 c0.5 e0.6 g-0.5 i-0.4 k0.3 l0.9 n0.6 p0.7 q-0.3 s-0.3
tout 3.3 a-0.9 b-0.5 c-1.5 d-1.3 e1.1 g2.3 i-2.4 j-1.0 k0.9 m1.2 n-0.4 o0.6 p0.4 r3.0 t0.5
tout+a 6.1 c-0.3 h0.4 l0.4 n1.0 p-0.4 q1.6 s-0.4
tout+ce 6.4 a0.8 d-0.4 e1.5 g-0.7 i-0.5 k1.5 l0.6 m-0.3 n0.4 p0.6 s-0.3
tout+comp 6.4 a-0.7 b1.0 g0.9 l-0.4 m0.3 o-0.4 q0.7 r0.9 t0.8
tout+de 6.7 a1.2 b0.7 c0.9 e1.5 f0.7 g-0.4 i-0.3 q-0.4 s0.4 t2.8
tout+en 6.9 f0.3 g-0.4 i-0.4 o0.4 r-0.4
tout+equi 6.7 a-0.4 c-0.5 e-0.6 g0.7 r0.8 t-0.4
tout+est 6.6 a-0.7 c-0.4 e-0.5 g-0.4 h0.3 i-0.8 k0.5 m0.4 n-0.3 q0.8 t0.3
tout+et 7.4 a0.7 b-0.4 c0.7 e1.1 h-0.4 i0.7 p-0.4 s-0.4
tout+etai 7.1 c-0.4 e-0.5 g1.2 m0.4 p0.5 r1.3
tout+faco 7.4 e0.7 m0.6
tout+la 5.5 b-0.7 d-0.7 e0.9 h-0.4 i-0.5 j-0.7 o-0.5 q0.4 s1.0 t-0.7
tout+le 4.8 b0.4 c-0.5 d0.5 e0.4 g0.5 h0.4 i-1.3 j-0.6 k1.0 m-0.5 o0.5 p-0.9 q1.0 r1.1 s1.2 t0.4
tout+les 6.0 c-0.7 d0.7 e0.3 f0.7 g1.0 l0.7 m-0.4 n-0.3 o0.6 q-0.5 r1.6
tout+mes 7.4 a-0.5 g1.0 r0.8
tout+nos 7.4 a0.3 g-0.4 j1.0 k0.9 n0.4 r-0.3
tout+pass 7.4 e-0.4 i-0.4 j0.4
tout+ques 7.4 t0.3
tout+repr 7.1 a0.5 d1.0 i-0.5 p0.8
tout+roul 7.1 a-0.6 b-0.4 c-0.3 d-0.4 f0.5 g-0.4 q0.4
tout+seul 6.4 e0.7 i-0.4 j-0.3 k0.8 l0.3 n0.8 q0.3 r0.5 t0.3
tout+tour 7.4 a-0.7 e-0.5 g1.4 r1.5
tout+urge 7.4 b0.4 m0.6
tout+votr 7.4 g0.3 n0.3 r0.4
toute 4.9 c-0.6 d-1.1 f-0.7 i-0.5 j-0.3 k-0.4 m1.5 n-0.4 o-1.0 t-0.5
toutes 5.3 a0.5 b0.4 d1.3 f0.4 g0.6 h-0.7 j0.7 m-0.7 o1.6 q-0.4 r1.0 s0.7
trac 6.9 c-0.4 e0.5 i0.3 p0.3 r-0.3
trac+de 7.1 c-0.3 e0.7 o1.1
traces 7.1 a0.5 c-0.3 e0.6 p0.4
trad 4.9 a-1.5 b0.3 c-0.5 d-0.9 e0.9 g1.3 h-0.8 i-1.0 j-1.3 k0.4 m-0.8 o-0.7 p-1.1 q0.7 r2.0 s-0.3 t2.4
trad+asse 7.4 b0.4 n-0.3 t1.3
trad+auto 7.4 a1.1 c0.9 e1.6 g-0.3
trad+du 7.4 g0.6 l1.0 r0.5
trad+en 6.3 a-1.0 c-0.7 g-0.7 i-0.3 j-0.6 k0.7 p-0.3 r-0.4 t-0.5
trad+est 6.9 a-0.6 g1.4 i-0.4 q0.4 r1.6
traduc 5.5 b0.9 d-0.6 e1.7 g1.3 h-0.5 i-0.4 j-0.6 m-0.6 o-0.5 p-0.6 q0.7 r1.7 s-0.8 t2.7
tradui 5.6 a-1.8 b-0.5 c-0.6 d-0.4 e-0.6 h-0.4 i-0.7 j-0.9 p-0.6 r0.6 s0.4
trai 4.9 a-1.2 g0.4 h-0.5 i-0.9 k1.0 l0.4 m-0.4 n0.5 o0.7 p-1.0 q-0.6 r1.0 s0.5
trai+a 6.9 e0.7 g-0.3 m0.5 p0.5 s1.0
trai+de 6.6 b0.5 c0.8 e-0.5 j0.3 k0.9 n0.6 p-0.3 q-0.3 t0.8
trai+est 7.4 k0.9 t0.4
trai+je 7.4 c0.5 d1.1 f0.4 h0.4 j0.6 k-0.5 o0.3
trail 7.4 a0.7 e1.2 h0.4 o0.4 t1.4
train 6.1 b0.3 c0.9 d1.1 g-0.6 h0.3 j0.8 k1.2 l-0.5 n0.3 p-0.4
traine 6.6 a-0.7 e-0.4 i-0.3 l0.5 r-0.4
traita 7.1 a-0.4 o0.8 r0.4 s0.5
traite 5.7 a-0.8 c-0.6 g0.7 h-0.6 i-0.6 j-0.5 l0.5 p-0.7 r1.5 s0.6
tran 4.5 a1.6 c1.5 d-0.4 e1.7 f1.3 h0.6 i3.3 j0.6 k-0.5 l-0.7 m0.9 n0.6 p0.8 r0.3 s-1.4
tran+a 5.9 a0.8 b-0.5 c0.8 e0.4 f1.5 g-0.7 i0.7 j0.6 m1.3 n0.8 o-0.4 r-0.3 s-0.4 t-0.4
tran+des 7.4 c0.7 e0.6 h0.8
tran+du 7.1 a0.7 e-0.4 i1.5
tran+le 6.4 a1.2 b-0.3 c-0.4 e1.2 f0.5 h0.7 j0.3 p-0.3
tran+les 7.4 a0.6 d0.7 i0.7 p0.9
tran+votr 7.1 b0.5 c0.4 g0.6 i0.3 j0.6 n0.5 p0.5 r0.4
tranch 6.7 a0.8 e0.7 i1.6 m-0.3 p1.2 s-0.3
transa 7.4 a-0.3 g-0.3
transf 6.3 a0.6 c0.8 d-0.3 e0.5 h1.2 i1.9 j0.3
transm 5.0 a1.4 c0.6 d0.4 f1.9 g0.4 h-0.4 i0.5 j0.6 k-0.4 l-0.6 m1.5 n0.4 r0.8 s-1.0
transp 6.6 c-0.5 e0.4 g-0.4 i1.2 n0.8 p-0.3 r-0.6
trav 4.5 b0.7 c-0.5 e-0.3 f-0.4 g1.5 h0.4 i-0.5 k0.4 m1.3 n1.1 p1.0 r2.0 s0.7 t0.6
trav+avec 7.1 g0.7 i0.4 r0.7
trav+comm 7.4 a-0.4 h0.8 i-0.4
trav+de 6.9 b0.9 c-0.3 d-0.3 l0.6 n0.8
trav+est 7.1 a0.4 e0.8 g0.3 k0.3 n0.8 r0.4
trav+et 7.4 a-0.5
travai 5.1 a-0.5 b0.5 c-0.7 e-0.4 g1.7 i-0.3 j-0.9 k0.7 n0.8 p-0.5 r1.9 t0.8
travau 5.6 b-0.7 d-0.6 e-0.3 f-0.4 i-0.9 j0.4 m1.2 n0.6 p1.3 r0.5 s0.6
traver 6.6 a0.9 b1.5 d0.6 f-0.4 i0.8 j0.9 m0.3 p0.6 s0.5
tren 6.0 d-0.5 e0.6 f1.1 i-0.5 j-0.4 k-0.5 n-0.3
tren+jour 7.4 c0.4 m0.8
trenta 7.1 a-0.4
trente 6.2 a0.7 d-0.4 e0.8 f1.2 g0.4 i-0.4 j-0.3 k-0.5 m0.3 r0.4 s0.3
tres 4.6 a-0.9 b0.9 c0.9 e-2.3 g1.5 i-1.4 l2.2 m-0.4 n0.9 o0.3 p0.6 q2.3 r1.9 s0.7 t0.7
tres+bien 6.2 a0.3 c0.6 d-0.7 e-0.5 g-0.4 i-0.5 j1.2 m-0.4 n-0.4 t-0.4
tres+clai 7.4 a-0.6 g1.3 r1.4
tres+est 7.1 g-0.3 l1.8 p0.6
tres+poin 7.4 a-0.3 k0.3 o0.4
tresor 5.6 a-1.4 b0.4 d-0.6 e-0.8 f-0.3 g-0.8 h-0.3 l2.9 n1.6 q1.4 r-0.5 t-0.3
trev 7.4 d0.5 e-0.4 f0.4 i0.7 k1.1 t0.9
trib 4.8 a-0.6 b-0.7 c-0.8 d0.5 f0.5 g-1.0 i-1.0 j2.5 k-0.5 n-0.7 o0.3 r-0.4 s-0.9 t-0.4
trib+a 6.9 a-0.5 e-0.4 j-0.5 r-0.3
trib+admi 7.4 e-0.3 i0.8 p0.6 q0.3
trib+de 6.1 c-0.6 d0.8 i-0.6 j1.2 l0.5 m1.0 n-0.3 p0.8 s-0.4
trib+judi 7.1 e0.6 f0.5
trib+nous 7.1 a-0.6 j-0.4
tribun 4.8 a-0.6 b-0.7 c-0.8 d0.5 f0.5 g-1.0 i-1.0 j2.5 k-0.5 n-0.7 o0.3 r-0.4 s-0.9 t-0.4
trim 6.6 d0.5 f0.5 g-0.3 i1.3 r-0.3
trimes 6.6 d0.5 f0.5 g-0.3 i1.3 r-0.3
trip 7.4 b0.9 e0.5 g0.4 h0.7 r0.4 s0.6
tris 7.4 a0.3 d0.4 i0.7 j0.4
triste 7.4 a0.3 d0.4 i0.7 j0.4
troi 3.8 a2.2 b1.1 c2.2 d1.9 e3.3 f0.8 h1.8 i0.6 j0.8 k-1.4 m1.1 n-0.7 o-0.7 p1.3 q0.3 r-0.6 s-0.5
troi+anne 7.4 a-0.4 g0.5 i0.9 r0.4
troi+ans 6.9 a-0.8 b0.9 g2.0 h2.8 j0.4
troi+autr 7.4 g0.5 h0.9 r0.5
troi+de 7.4 a0.4 e1.1 i0.6 j0.9
troi+et 7.4 b0.6 c0.5 p0.8
troi+fact 7.4 a0.4 b0.4 c0.3 i0.5 m0.9 p0.7
troi+fois 6.0 a0.7 b-0.5 e0.8 f0.7 g-0.7 h-0.3 j-0.4 l0.6 m0.4 n-0.4 o-0.3 p0.4 r-0.6
troi+heur 7.1 a0.4 b-0.4 d-0.3 m1.8 s-0.4
troi+inte 7.4 d0.5 f0.5 h0.8 t0.6
troi+jour 6.7 c-0.6 f0.8 g0.8 h-0.7 j0.4 m0.6 o-0.3 r1.0 t0.3
troi+mess 7.1 a0.7 c1.0 d2.3 e0.4 n0.4 o0.9 p-0.4 r0.5 t0.4
troi+mois 6.1 a0.6 b0.7 c0.7 d-0.7 f0.4 g-0.4 i1.6 j-0.4 k-0.3 l0.8 m-0.4 n0.3 p-0.4 s-0.5
troi+mots 7.4 a0.7 d0.5 f0.9 p1.2
troi+poin 7.4 b-0.3 k-0.3 p0.5
troi+rela 7.4 c0.6 d0.8 m0.9 t0.5
troi+repr 7.4 e0.5
troi+sema 6.0 a0.8 c3.9 d1.2 e-0.4 i-0.9 k-0.7 n0.4 p-0.5 t0.9
trois 3.9 a2.3 b0.5 c2.3 d1.8 e3.2 f0.8 h2.1 i0.8 j1.0 k-1.4 l0.5 m1.4 n-0.7 o-0.9 p1.5 r-0.8
troisi 6.2 b1.7 c0.5 g-0.5 h-0.5 j-0.5 m-0.4 o0.5 p-0.4 q0.3 r0.5 s-0.7
trom 6.9 a1.1 b2.9 c1.1 d-0.4 e0.3 g-0.6 h0.7 i-0.3 n-0.5 p-0.7
trom+de 7.4 b-0.3 c1.6 d-0.3 e0.6 h0.6 n-0.4 r0.3
trompe 7.1 b-0.4 c1.4 e0.6 h0.8 k0.3 n-0.5 p-0.3
trop 5.6 a0.7 b0.7 c-0.8 e2.1 h1.3 j-0.6 l-0.4 r0.5 s-0.8
trop+cour 7.4 c0.3 p0.6
trop+la 7.4 m0.7 q0.4 t0.3
trot 7.1 a-0.5 f0.5 g0.9 h-0.9 j-0.6 k-0.3 m0.5 n0.3 o-0.3 r1.2 t-0.5
trotte 7.4 a-0.5 f0.6 g1.0 h-0.9 k-0.4 m0.6 n0.3 o-0.3 r1.3 t-0.5
trou 4.8 a1.1 b1.9 c1.8 d1.0 i1.1 l-1.0 m0.6 o-0.3 p-0.7 q0.9 r0.5 s1.1 t-0.4
trou+ca 6.7 b-0.4 c1.0 g-0.4 i-0.4 k-0.3 s1.1
trou+ci 7.1 c-0.7 d0.4 e0.4 i0.4 r0.5 t-0.3
trou+la 6.7 b1.1 g1.4 i-0.6 j-0.4 m1.5 n-0.3 p-0.4 q0.7 r1.7 s-0.4
trou+pas 7.4 i-0.3 j0.9 o1.2
trou+un 7.4 b0.4 e-0.3
trou+une 7.1 a-0.5 c0.5 e-0.4 n0.6
trouve 4.9 a1.0 b1.9 c2.0 d1.1 e-0.4 i1.2 k-0.4 l-0.9 m0.7 n-0.4 p-0.7 q0.7 r0.6 s1.1 t-0.7
truc 7.4 e0.9 p0.9
trus 6.9 g-0.3 i-0.5 s1.7
trus+est 7.4 c0.4 d0.5 i-0.4 s0.5
trustp 6.9 g-0.3 i-0.5 s1.7
ttc 7.4 a-1.2 b-0.7 o2.8 q0.4
tu 5.2 a-1.4 d-0.4 e-1.7 f0.7 g0.4 h1.5 i-0.7 j-0.6 l0.4 n0.5 p-0.4 r0.7 s-0.6
tu+as 7.4 a0.6 b-0.3 d0.4 e0.5 f0.4 i0.5 o0.4
tu+me 7.1 d-0.4 f0.3 g0.4 h0.7 l1.2 r0.6 s0.5
tu+peux 6.6 a-0.7 c0.8 e-0.7 g-0.8 i-0.4 n0.5
tu+te 7.1 b0.7 m0.9 p0.7 r-0.3
tu+veux 7.4 f0.4 h0.6 k0.7 q0.5
turq 7.4 a-0.5 i-0.3 j-0.4 k0.5 n0.8 r0.5
tute 6.9 a-0.5 i0.6 l0.7
tute+a 7.4 c0.4
tutell 6.9 a-0.5 i0.6 l0.7
tuto 6.7 a-0.5 b-0.4 d-0.4 e-0.4 g1.1 i0.3 k0.7 l0.4 o0.4 p0.6 r1.1 s-0.3
tutoie 7.1 e-0.4 i0.5 p0.8
tva 5.7 a-1.6 e0.9 g-1.1 h0.7 i-0.8 j-0.6 k0.3 l-0.4 n-0.6 o5.6 p-0.8 s-0.8 t0.4
tva+devr 7.4 a-0.4 m1.3
tva+est 6.6 a-0.7 c0.7 d0.5 g-0.5 i-0.4 m-0.5 n-0.4 o2.5 p-0.3 s-0.3 t1.1
tva+intr 7.4 c-0.4 h0.5 o0.8
tva+sur 7.4 o0.4
type 7.4 a0.4 i1.1 p-0.4
ufc 7.1 e0.7 s0.5
ufc+que 7.4 e0.8 s0.6
un 2.3 a-0.3 b1.2 e0.8 f-0.8 g0.3 h-0.3 j-1.5 k-0.6 l-0.5 n-2.1 o-0.5 p-1.2 q-1.0
un+acce 7.4 a-0.5 b0.4 d0.3 e0.4 o0.5
un+an 6.6 a-0.6 b0.7 e-0.5 g0.6 h0.9 i-0.4 p0.4 r0.6 s-0.3
un+anci 7.4 g-0.5 i0.8 r-0.5
un+arch 7.1 b0.6 c-0.4 g0.7 h1.4 i-0.4 j0.3 k0.7 r-0.3 s0.3
un+argu 7.4 a0.6 b1.0 d0.4 g-0.3 i1.7 r-0.3
un+arti 7.4 c0.3 j-0.3 k0.3 l0.3 q0.3 s0.6
un+autr 5.9 a0.3 b0.3 e1.5 g-0.9 i2.2 k2.3 o-0.3 p-0.4 r-0.6 s-0.7
un+aven 7.4 b0.4 c0.4 d0.3 h0.6 l0.6 n0.6 r0.5
un+avis 6.3 f-0.3 h-0.4 j-0.3 k0.3 n0.4 r0.7 s0.7
un+avoc 7.1 b0.6 j1.4 p0.3
un+avoi 6.7 a1.5 b-0.4 d-0.4 f0.4 g-0.5 h0.5 m3.0 q-0.3 r-0.4
un+band 7.4 a0.4 b1.3 d0.4 f0.3 m1.3 o0.4 p1.2 q0.4 r0.3
un+beau 7.4 a0.7 d1.5 e0.7 g-0.3 j0.4
un+bon 7.4 h0.4 p0.9 r-0.3
un+bout 7.4 b0.5 f0.5
un+cabi 6.6 b0.6 i2.6 j-0.3 r-0.5 s-0.4
un+cadr 7.4 c-0.3 e1.3 f2.1 h0.4 k0.4 q0.5
un+carn 7.1 d-0.3 e-0.3 g0.7 h0.4 m0.4 o0.5 r0.6 s0.7
un+cent 6.9 a0.6 i0.6 p1.3
un+chie 7.4 a-0.8 b0.7 e-0.5 l0.6 m0.5 q0.4 r0.6 t0.7
un+chif 7.4 a-0.4 b0.9 c0.3 d0.3 e1.0 f-0.4 g0.6 h0.6 k0.6 r0.8 t0.5
un+clie 6.3 a-1.4 c-0.4 d-0.5 e-0.4 f-0.4 g-0.4 h-0.3 i-0.3 k0.5 m-0.4 p-0.3 q0.4 r0.5 s-0.8
un+comm 6.3 b0.3 c0.8 d-0.7 f0.7 g-0.4 i-0.6 k0.3 p-0.5 s0.5
un+comp 6.9 a-0.3 c-0.3 e0.4 g0.5 h1.0 i-0.4 s0.4
un+conf 6.7 a1.2 b-0.3 d-0.5 e0.6 g-0.4 i1.5 r-0.3 s0.7
un+cons 7.1 a-0.4 d0.5 i0.3
un+cont 7.1 a-0.7 c-0.5 e-0.5 h0.4 k-0.4 n0.7 q0.5 r0.3
un+corr 7.4 d0.6 i0.5
un+coup 6.0 a1.1 d2.3 g-0.5 j-0.6 k0.5 l0.9 m-0.4 p0.8 q0.3 s0.7 t1.2
un+cour 7.1 d0.3 e-0.7
un+de 6.0 a-0.4 b1.8 e-0.5 g-0.8 h-0.5 i0.6 j-0.5 k-0.4 l0.6 m0.5 n-0.4 p-0.5 q0.4 r-0.6 s-0.5 t0.8
un+deca 7.4 a-0.4 b0.7 d0.5 f0.6 k-0.6 l2.0 m0.5 n-0.4 p-0.3
un+dela 6.9 a-0.5
un+devi 6.6 a-0.6 b-0.4 c-0.7 d0.4 e0.4 g1.3 h1.4 i0.4 k0.4 q0.4 r1.3
un+dima 6.7 g0.9 h0.8 i0.4 q0.7 r0.9 s-0.4
un+doss 6.3 a0.5 b0.5 c1.0 d-0.7 f0.4 h1.0 i-0.4 j0.6 k0.6 m1.4 o0.4 p-0.5 r0.8
un+doub 7.4 a0.6 f0.3 g-0.4 m1.1 n0.5
un+dout 7.4 a-0.4 e-0.3
un+dupl 7.1 a-0.4 b-0.3 f0.4 m-0.4 o2.7
un+eche 7.4 a-0.3 h-0.4 l1.1
un+etan 7.4 e0.4 i0.7
un+etud 7.4 b1.6 e0.5 i1.4 j0.5 p0.4
un+exem 6.9 b0.5 h-0.3 p0.6 s1.3
un+expe 7.1 d0.3 e0.4 j-0.4 k0.3 l0.3 p0.6
un+fair 7.4 a0.8 c0.7 m1.9 n0.7 s-0.3
un+fil 7.4 a0.9 c1.1 d1.7 s2.0 t1.3
un+form 6.7 b0.4 i0.5 j-0.3
un+four 7.4 a-0.4
un+gars 7.4 a0.5 d0.4 e0.6 g-0.3 i1.5 s0.5
un+gran 6.7 a-0.4 d0.7 e-1.0 g0.8 n-0.3 p-0.3 q0.7 r1.0 s-0.3 t-0.4
un+info 7.4 a-0.4 d0.4 e-0.5 g1.3 i-0.5 r1.3 s0.6
un+jour 7.1 c-0.4 f1.0 g0.4 h0.5 r0.4
un+livr 7.4 a0.5 b0.4 e0.9 f0.3
un+loca 6.4 a-0.6 b-0.3 d-0.4 e-0.7 i-0.5 j0.5 r-0.4
un+logi 7.4 a0.6 e1.1 k1.2
un+mail 7.4 a0.4 b0.5 d-0.5 e0.7 p0.4 t0.4
un+manq 7.4 c0.6 i0.5 j0.3
un+marc 7.4 c0.6 d0.4 p0.8
un+mess 6.9 a-0.6 c-0.3 d-0.4 g-0.4 s0.4
un+mode 6.9 b0.5 c-0.3 e0.9 g0.8 m0.6 n0.4 o0.4 r0.8 s-0.3
un+mois 6.3 a0.6 b-0.5 c2.2 e0.9 f1.5 g-0.4 i-0.6 j-0.4 l1.4 n1.0 o0.3 q-0.4
un+mome 6.7 c0.6 d0.5 k-0.3 m-0.4 n-0.3 p-0.4 t0.3
un+mons 7.4 b0.6 e1.1 p1.0 s0.6
un+mot 6.3 b0.5 c1.0 d1.2 g2.1 h0.7 j-0.3 k0.5 m-0.3 o-0.3 p-0.5 r2.4 t0.9
un+moul 7.4 b0.4 d-0.3 e0.5 p1.1
un+moye 7.4 a-0.5
un+mur 7.4 a0.6 c0.9 d1.4 e0.5 i-0.4 n0.5 o0.5 r0.3 s-0.4
un+nouv 7.1 a-0.3 e-0.3 g-0.3 t0.9
un+papi 7.4 a0.9 g-0.4 s1.5
un+par 7.4 e0.6
un+para 5.7 j-0.3
un+peti 5.9 a-0.9 b-0.5 c0.7 d0.6 e-0.4 f1.1 h1.5 i-0.7 j-0.5 l1.0 m0.6 n-0.3 o0.4 p-0.6 q-0.5 r1.2 s-0.8
un+peu 4.9 a-0.9 b0.6 c-1.5 e0.5 g-0.5 j-0.5 l2.1 m0.8 n-0.4 p-1.3 s-1.0 t0.4
un+plai 7.4 a0.3 s0.9
un+plan 6.6 c-0.3 e0.6 g0.8 i0.4 p-0.4 r0.8
un+pot 7.4 a-0.4 g0.6 r0.6
un+pres 6.9 b1.0 c0.5 d0.7 h0.3 i1.8 m-0.4 o0.4 t0.9
un+proc 6.6 a-0.5 c-0.3 i-0.3 k0.3 s-0.4 t0.5
un+puit 7.4 a0.5 c0.5 d1.3 f0.7 i0.5 m0.9
un+reco 7.1 a0.9 h-0.3 i-0.4 j2.4 k0.5 l0.8 r-0.3
un+recu 7.4 q0.8
un+refe 7.4 a0.5 c0.9 j1.1 s0.6
un+repo 7.1 c0.8 e-0.4 g-0.5 i0.7 r-0.4
un+reta 7.4 c0.8 e-0.8 h0.8 p0.6 r0.3
un+reto 7.4 a0.3 d0.9 i0.9
un+rib 7.1 a-0.5 h-0.3 n0.4 o2.1 t0.5
un+sala 7.4 a-0.4
un+salo 7.4 i0.9 p0.4
un+secr 7.4 a0.6 d0.8 i0.6 m0.6 p0.7
un+serv 7.4 a-0.4 h0.4 t1.0
un+seul 6.3 a0.6 b-0.5 c-0.6 e1.7 f-0.5 g1.0 h0.9 i0.4 j-0.4 m0.7 n0.9 q0.8 r1.5 s-0.6 t0.3
un+simp 7.1 c0.4 e-0.4 h-0.4 n0.4 q0.4 t-0.3
un+site 6.9 b-0.3 d0.5 e0.7 g-0.5 j-0.4 k0.4 n-0.3 o0.3 r-0.5 t0.8
un+stag 7.4 a1.2 b0.7 e2.6 g-0.4
un+suje 7.4 a0.4 c0.6 e1.3 s1.1
un+supp 7.4 b0.6 c0.5 p0.8 t0.5
un+tabl 6.7 a0.3 b0.8 c0.9 f1.3 g-0.3 i-0.4 k0.6 l-0.4 n-0.4
un+tour 6.9 b-0.4 c0.7 d-0.4 e0.6 i-0.3 k0.5
un+tran 7.4 c0.7 e0.4 i0.4
un+trav 7.4 g0.7 h0.9 i-0.3 r0.6
un+truc 7.4 e0.9 p0.9
un+vrai 7.4 a0.4 b-0.4 c-0.4 e2.0 f1.8 h0.4 k0.5 m0.6 n0.3 o0.4 q0.5
un+œil 7.4 c0.4 d0.3 f0.6
unan 7.1 a-0.6 e-0.4 g1.3 h1.7 r1.2
unanim 7.1 a-0.6 e-0.4 g1.3 h1.7 r1.2
une 2.7 a1.3 d1.2 e2.1 g-0.5 h-1.2 i0.6 k0.5 l0.4 m1.1 p-0.6 q-0.7 s1.9
une+a 6.9 b-0.4 c1.7 f0.5 g-0.5 i-0.3 j0.4 m0.4 p0.7 q0.5 s1.9
une+adre 7.1 a-0.8 d-0.4 e-0.4 j-0.3 n0.4 q0.3 t0.3
une+agen 7.1 e0.4 i1.6 s0.4 t0.4
une+anne 7.1 c0.4 d1.2 f0.5 h0.6 m0.5 p0.5 r0.4
une+atte 7.1 a-0.7 c-0.4 d0.4 e0.3 f0.6 h0.5 j-0.4 k-0.4
une+autr 6.4 a0.3 c-0.4 d-0.8 g-0.5 i1.5 k0.4 l0.3 m0.9 n-0.3 o0.4 p0.3
une+avoc 6.9 d0.4 e0.3 j1.0 r-0.3
une+banq 7.4 p0.4 s0.4
une+bell 7.4 d1.0 g-0.6 i0.5 m0.6 r0.4
une+bene 7.4 a0.4 b0.5 i0.9
une+blag 7.1 g0.5 r0.4
une+boit 7.4 a-0.4 d0.4
une+bonn 7.1 a-0.4 l0.3 n0.5
une+bout 7.4 a-0.5 g1.4 r0.8
une+cart 7.1 a-0.3 r-0.3 s-0.3
une+chai 7.4 a-0.4 g0.5 h-0.4 q0.6 r0.7 t0.5
une+cle 7.4 b0.6 c0.4 e-0.3 i0.6 r0.3 t0.6
une+clie 6.7 a-0.6 e-0.3 f-0.3 q-0.3 s-0.3
une+comm 7.4 b1.1 g-0.3 i-0.3
une+conf 7.4 a-0.5 s-0.4
une+copi 6.7 a-1.2 c-0.4 e-0.5 g-0.4 j-0.5 o0.6 r-0.3
une+cour 7.4 a-1.1 b-1.0 g0.4 r0.5 t0.3
une+date 6.6 a0.7 g-0.3 l0.7 p1.4 r-0.3 s0.7
une+demi 6.9 a-0.6 b0.3 c-0.5 e-0.3 k-0.3
une+dern 7.4 a0.6 e1.0 g-0.4 i1.1 s0.6
une+deux 6.7 a-0.3 c0.5 d0.4 e0.5 f0.4 g0.8 h2.7 i-0.4 j0.4 r1.1 t-0.4
une+disp 7.4 a-0.6 k0.7
une+diza 7.1 a-0.3 e-0.3 h0.3 k1.2 l2.3
une+douc 7.4 a-0.7 e-0.4 g1.5 r1.6
une+edit 7.4 s0.8
une+enqu 7.4 a0.5 e-0.3 s1.3
une+entr 7.4 e0.4
une+erre 7.1 e0.4
une+etoi 6.0 b1.4 d0.3 f-0.3 g-0.8 h-0.4 i-0.7 j-0.3 p-0.4 r-0.4 s1.4
une+etud 7.4 c0.3 d0.5 n0.3 s0.4
une+expe 7.4 a0.5 c0.5 d0.8 e0.4 j0.9
une+fact 6.0 c1.3 d1.0 j-0.6 l-0.5 m2.8 n-0.7 o1.5 p-0.8 s-0.4
une+fois 5.7 a-0.3 b-0.7 d-0.3 g1.5 h-0.4 i-1.1 j0.3 k-0.3 m-0.3 n0.4 p-0.6 q0.9 r1.3 s0.4
une+form 6.9 b1.5 c-0.5 d1.1 e-0.6 i-0.3 k0.4 n-0.3 q-0.4 r0.4
une+gran 7.1 b-0.4 c1.2 d0.8 e-0.5 l0.7 n-0.4 q0.6 s1.0
une+heur 6.4 a0.7 c-0.5 d1.5 e1.4 g-0.6 h-0.4 m-0.3 p0.5 r-0.3 s-0.5
une+idee 7.1 a-0.7 g-0.3
une+impr 7.1 a-0.4 b0.3 d-0.5 e0.6 i-0.3 j-0.4 n0.6
une+invi 7.4 a0.4 e0.4 j0.6
une+jour 7.1 a0.5 b0.6 e-0.5 g-0.3 h-0.4 s1.4
une+lett 6.3 a0.4 e-0.5 i0.5 j0.9 s-0.4
une+lign 7.1 b0.6 c-0.4 d0.6 e-0.4 f0.3 q0.3
une+livr 7.1 a0.4 c1.3 d0.7 e-0.4 h0.4 m0.7 n-0.3
une+main 7.1 a0.4 g-0.3 j0.8 m0.4 p0.4
une+mais 7.4 a0.5 e0.9 j0.5 p1.0
une+majo 7.4 a0.7 c2.0 d0.6 t0.9
une+maqu 7.4 c0.9 d0.5 p0.7
une+merv 7.4 a-0.4 g1.1 n0.6 r1.3
une+minu 7.4 a-0.4 g0.7 h0.3 r0.6
une+mise 6.6 b0.6 c-0.5 d0.5 g-0.6 h-0.3 i-0.3 j0.7 l1.0 o-0.3 r-0.4 s-0.4
une+note 7.4 a-0.4 j-0.3 l0.4 m0.5 q0.9 r-0.3
une+nouv 6.9 p0.5 r-0.3
une+page 6.6 a-0.4 d-0.5 f-0.3 g0.3 i-0.4 j-0.5 m-0.3 o0.6 p0.4 q0.8 s-0.7 t0.4
une+pann 7.1 d-0.5 e1.2 i1.1 r0.3 t0.4
une+part 6.9 a-0.4 g-0.3 i-0.3 j0.5 k1.5 l1.0 p-0.3
une+perl 7.4 a-0.6 g1.6 r1.7 s-0.3
une+peti 6.4 a0.6 c-0.3 d0.9 e0.6 g-0.6 h-0.4 i-0.4 l0.7 o-0.4 p-0.3 s1.0
une+piec 7.1 c0.3 f0.5
une+pile 7.4 a-0.4 h-0.3 l1.4 n1.3 o0.6 q-0.4
une+port 7.4 a0.3 d0.9 i0.3
une+pres 7.4 a1.1 e1.1 i-0.3 m1.2 p2.2
une+prop 7.1 g0.7 h0.8 i0.3 r0.5
une+ques 7.4 g0.5 o0.6 r0.4
une+recl 7.1 a1.0 f2.0
une+reco 7.1 c1.1 e-0.5 j-0.3 l0.7 s1.0
une+refe 7.4 a-0.3 b-0.5 c-0.4 d-0.7 g0.9 r1.0 s0.4
une+remi 7.4 a0.5 b1.4 e-0.3 i0.4 m1.3
une+repo 6.1 a1.3 b0.8 c0.9 d1.6 e0.4 f0.8 g-0.6 i0.6 l-0.5 n-0.5 q-0.4 s-0.5 t1.3
une+reun 7.1 a0.9 b0.4 c0.9 f2.3 i0.5 s-0.3
une+seco 7.4 a-0.4 c0.5 g1.2 q0.9 r1.6
une+sema 6.6 a0.4 c-0.3 e1.2 f-0.4 k0.9 m0.7 s0.7
une+seul 5.9 a-0.5 b-0.3 e0.3 f0.7 g1.3 h0.6 i0.4 j-0.4 l0.4 m0.9 o0.3 p0.4 r2.0 s-0.5 t-0.4
une+trad 7.4 a-0.5 k0.5 q0.5 t3.4
une+tren 7.1 a-0.4
une+vers 6.9 b0.9 k0.4 n0.7 q-0.4
une+visi 7.4 a-0.5 b0.3 e-0.3 k0.8
une+voix 7.4 b0.4 e0.9 h0.4 p0.9
une+vrai 7.4 a0.7 c1.4 e-0.5 q0.3
unio 7.1 i0.5 n0.9 s0.9
unio+des 7.4 i0.5 s1.0
union 7.1 i0.5 n0.9 s0.9
uniq 6.7 d0.7 e-0.4 g-0.3 i1.3 p0.6 r-0.3
unique 6.7 d0.7 e-0.4 g-0.3 i1.3 p0.6 r-0.3
urge 5.9 a0.4 b0.6 d0.5 e0.6 g-0.6 i-0.4 j-0.5 k0.6 m0.9 n-0.5 p-0.6 s-0.6 t3.0
urge+le 7.4 a0.9 e1.3 k0.6 t1.7
urgenc 6.3 a-0.3 c0.4 d0.9 e-0.7 g-0.3 m1.2
urgent 6.7 a0.7 b0.6 c-0.4 d-0.4 e1.4 g-0.4 k0.6 n-0.4 p-0.4 s-0.3 t3.7
urss 6.7 a-0.8 g1.4 j-0.3 q1.4 r1.6
urssaf 6.7 a-0.8 g1.4 j-0.3 q1.4 r1.6
usag 7.4 b0.7 l0.4 m0.3 s0.7
usin 7.4 g0.4 l0.5 r0.6 s0.9
usine 7.4 g0.4 l0.5 r0.6 s0.9
util 6.4 c-0.4 e0.5 j0.7 r-0.4
util+pour 7.4 a0.6 e0.9 j0.8 p0.6
utilis 6.6 c-0.4 e0.6 j0.7 r-0.4
va 5.0 a0.4 b-1.2 c1.3 d-0.4 e0.7 g1.5 h2.3 i1.6 l0.4 m-0.5 n0.6 p-0.8 s2.0
va+bien 6.7 h-0.3 i0.5 j0.6 s-0.3
va+fini 7.4 a0.4 c1.2 h0.4 i-0.3
va+mieu 7.4 e0.3 f0.4 i0.4 o0.4
va+pas 6.6 a0.7 c0.4 e-0.6 g0.3 h-0.4 j0.5 r0.4
va+pass 7.4 a0.4 c1.0 n0.7
va+plus 7.4 e0.3 k1.2 s0.7
va+pren 7.4 e0.5 i0.7 k0.7 l0.6 n-0.3
va+tres 7.4 a-0.6 c-0.4
va+vous 7.4 e0.3 f0.6 g0.4 h0.5 j0.5
vaca 5.2 c0.9 d0.4 h0.3 p-0.5 r-0.3 t0.4
vaca+de 7.1 e0.6 h0.8 i0.4
vacanc 5.2 b-0.4 c0.8 h0.5 p-0.4
vach 7.1 b-0.4 c0.6
vaches 7.4 a0.4 c0.5 f0.4 k0.3 m0.3
vais 7.1 a1.3 d1.6 s2.4
vais+pas 6.9 a0.4 b0.6 d0.3 e0.8 g-0.3 l0.7 s0.6
vale 6.6 d-0.5 e0.4 j0.6 q1.3
valeri 7.4 t0.4
valeur 7.4 a-0.3 h0.5 n0.3 q1.7
vali 5.0 a-0.9 c0.5 e-0.6 g-0.8 i-0.6 j-0.7 m0.7 n1.9 p-0.4 q-0.5
vali+elle 7.4 c0.4 e-0.3 f-0.3 k0.9 n2.0 o-0.5 t0.5
vali+le 6.2 c0.6 m0.5 p-0.4
vali+les 7.4 a-0.4
vali+par 7.4 a-0.3
valida 7.4 c0.8 l0.4 m0.7 n0.6
valide 5.1 a-0.9 e-0.5 g-0.8 i-0.5 j-0.7 n1.5 q-0.5
vall 7.4 d0.9 e-0.4 s0.8
vallee 7.4 d0.9 e-0.4 s0.8
vann 6.9 e-0.6 h1.0 q-0.3 r0.4
vannes 7.1 e-0.4 h1.1 q-0.3 r0.5
vari 6.9 a-0.4 c-0.4 f0.5 g-0.3 k1.7 n-0.6 q1.4
vari+je 7.4 f0.4 k1.0 q0.5
varice 7.1 c-0.4 d0.3 f0.5 k1.8 n-0.6 q1.5
vass 6.9 a0.9 b0.8 c0.3 d1.5 e1.2 f0.9 g-0.4 h-0.4 i-0.3 l1.7
vasseu 6.9 a0.9 b0.8 c0.3 d1.5 e1.2 f0.9 g-0.4 h-0.4 i-0.3 l1.7
vaut 7.1 c0.7 g0.9 j0.4 n-0.3 q1.6 r1.2
vehi 7.4 e0.3
vehicu 7.4 e0.3
veil 6.9 c0.5 e-0.3 m0.5 p-0.4 q0.8 r-0.3
veille 6.9 c0.5 e-0.3 m0.5 p-0.4 q0.8 r-0.3
velo 6.6 a-0.5 b0.4 c-0.5 e-0.4 j-0.5 n0.5 p-0.5 s0.6
velos 6.9 b0.5 d0.5 e-0.4 j-0.3 s0.8
vena 6.9 a-0.5 g0.6 q0.8 r0.8
venait 7.4 d0.3 i0.3
vend 4.6 a-1.3 d1.0 e-0.4 g-1.6 h-0.4 i0.9 j-0.8 k3.0 l1.6 m-0.3 n3.5 o-0.6 p-1.6 q0.7 r-0.3 s-0.4
vend+ce 7.1 c0.4 e-0.4 k1.5 q0.8 s0.6
vend+et 7.1 a-0.3 b0.4 g0.4 i-0.3 l0.4 n0.7 r0.5
vend+meme 7.4 a-0.4 b0.9 c0.5 k2.3 n0.5 q0.4 t0.7
vend+nous 7.4 a-0.5 b0.3 e-0.4 i-0.3 k0.5 l1.6 n-0.3 r0.6
vend+on 7.4 k1.4
vend+soir 7.4 g0.5 h0.6 k0.7
vendan 6.7 a-0.8 e-0.5 g-0.4 i0.4 k0.4 l1.2 n0.5 q-0.3 r-0.4 s-0.3
vendeu 7.1 b0.7 c0.4 i-0.3 l0.3 n-0.3
vendre 5.1 a-1.3 c-0.5 d0.6 g-1.3 i-0.5 j-1.2 k3.2 l0.7 n3.6 o-0.5 p-1.0 q1.0 r-0.4 t0.4
vendu 6.9 a0.7 b0.5 c0.3 g-0.5 j0.3 l0.4 q0.3 s0.4
vendue 6.9 a0.8 d1.1 i1.4 j0.4
vene 6.6 a0.3 d-0.3 e0.9 i0.7 s0.4
venez 6.6 a0.3 d-0.3 e0.9 i0.7 s0.4
veni 6.0 a0.7 b0.9 c0.3 d0.6 f-0.3 g-0.5 h1.0 j1.1 k1.2 l0.8 n0.9 p0.4 s-0.3
veni+chez 7.1 b0.4 d-0.3 h0.7 r-0.4 s0.6
veni+de 7.4 a0.6 b0.4 e0.5 j1.1 m0.5
veni+dema 7.4 f0.4 k0.9 q0.5
veniez 7.4 a0.7 b0.8 d0.6 e0.5 i0.4 j1.1
venir 6.2 b0.3 c0.5 f-0.3 g-0.4 h1.1 k1.2 l0.9 n1.0 p0.5
vent 5.7 b0.8 d0.9 e0.5 g0.3 i1.5 j1.0 k0.4 l-0.3 n-0.7 o0.7 p0.6 q0.3 r0.9
vent+du 7.4 e0.6 i0.7 j1.0
vent+en 7.4 a0.7 e1.1 i0.9
vent+ont 7.4 a-0.5 c0.3 g0.9 i-0.5 k0.7 l-0.3 r1.2
vente 6.4 d0.7 j1.2 s0.5
ventes 6.9 d-0.3 e0.9 g0.6 i0.9 k0.6 l-0.3 r1.0
venu 6.0 b0.6 c-0.5 g0.9 i-0.5 j-0.3 k-0.4 m1.3 p-0.5 r0.7 s0.8
venu+voir 7.4 e0.4 h0.3 s0.8
venue 6.7 d0.3 g0.7 m0.5 r0.6 s0.6
vera 6.9 a1.0 c1.9 d-0.4 g-0.4 i0.8 j0.6 s0.9
verand 7.1 a0.7 c1.2 d-0.3 e-0.4 j0.7 s1.0
verb 6.6 a0.4 i-0.4 j0.9
verb+de 7.4 a0.4 c0.4 j0.9
verbal 6.6 a0.4 i-0.4 j0.9
verd 7.1 b0.6 e1.0 f1.3 g0.4 i0.4 m0.3 o0.3 r0.6
veri 5.5 b0.3 c-0.6 e-0.4 g-0.8 i-0.7 j-0.6 k-0.3 m1.8 o2.1 q1.1 r-0.6 s-0.6 t0.6
veri+et 7.4 a1.2 f0.3 g-0.4 m1.6 n0.5
veri+que 7.4 a-0.6 c-0.3 m-0.3 o1.3 p-0.4 q1.2
veridi 7.1 a-0.4 b0.6 o1.4
verifi 5.7 a0.5 c-0.6 g-0.6 i-0.5 j-0.5 m2.1 o1.0 q1.2 r-0.4 s-0.4 t0.7
vern 6.9 a0.5 b-0.4 c0.7 e1.5 f1.5 g0.7 m0.5 n-0.4 p0.5 r-0.4 s-0.3 t0.5
vern+est 7.4 c0.6 t0.8
vernis 7.1 a0.9 c0.8 e1.8 f1.3 o0.3 p0.6 t0.6
vero 7.4 a0.8 b0.8 e0.5 s0.6 t0.6
veroni 7.4 a0.8 b0.8 e0.5 s0.6 t0.6
verr 6.0 b0.8 c1.7 e0.6 f-0.3 h-0.4 i-0.6 j0.9 k-0.3 r0.5 s-0.4 t-0.4
verr+a 7.4 c0.8 e0.5 s0.5
verr+pas 7.4 d0.3 e0.8 f0.7 h-0.3 k1.2 p0.3 t0.5
verra 6.6 c-0.4 d-0.4 j0.9 s-0.4
verre 7.1 a0.7 b0.7 c1.1 d0.4 e1.2 g-0.4 j0.4 s0.3
vers 4.2 a-1.4 c0.3 g-0.4 h0.8 i-0.7 j-0.5 l1.8 m-1.0 n2.8 q1.3 s-1.0
vers+angl 7.1 g0.4 h0.5 r0.4
vers+de 7.1 d0.4 e0.5 g0.7 i0.6 l1.2 r0.8
vers+du 7.1 c0.4 e-0.3 p0.7
vers+et 7.4 e0.5 i-0.4 j0.6 l1.0 n0.9 p0.6
vers+la 7.1 b0.5 d0.5 e-0.3 f0.6 k-0.4 n1.2 o-0.4 q0.8 s0.5 t-0.5
vers+le 7.1 a0.5 c0.6 e1.2 j0.5 t0.4
vers+long 7.4 h0.6 o0.4 s0.7
vers+nos 5.8 s-0.4
vers+pas 7.1 a-0.3 c0.5 g-0.3 i0.4 p0.9
vers+rien 7.4 a0.3 e-0.4 i-0.4 p1.4
vers+un 7.4 a0.3 e1.1 h0.5 i0.8 o0.5 p0.4 t1.0
vers+vous 6.9 a-0.4 c-0.4 e-0.4 i-0.4 k1.0 p-0.3 t0.6
verse 6.7 a-0.8 c-0.3 d-0.5 g-0.4 h-0.4 i-0.5 j-0.3 k-0.4 l0.6 m0.4 n2.2 q1.1 t-0.6
versem 6.9 a0.6 c1.0 e0.3 i-0.4 j1.1 l0.7 p2.1
verser 7.1 j0.5 p0.6
versio 5.2 a-1.0 c-0.9 g0.9 h1.0 i-0.4 j-1.0 l0.5 m-0.7 n1.9 p-1.1 q0.3 r0.9 s-0.4 t-0.4
verso 7.1 c-0.3
vert 6.0 a-1.1 f0.3 h0.3 i-0.4 k-0.7 l-0.4 n-0.5 p-0.5 q0.4
vertes 7.4 f0.5
vete 6.6 f1.2 h-0.3 k1.9 n1.2 p-0.3 r0.4 s-0.3
veteri 6.6 f1.2 h-0.3 k1.9 n1.2 p-0.3 r0.4 s-0.3
veui 5.6 a0.9 b0.7 e0.3 g-0.6 i0.5 j2.4 l0.6 m0.8 n1.0 o-0.4 p0.4 s-0.6
veui+agre 7.1 a0.3 b1.2 j0.5 m0.6
veui+me 7.1 a0.9 d0.5 f0.5 i0.6 j0.8 m1.0
veui+nous 7.4 l0.8 n0.9 p0.6
veuill 5.6 a0.9 b0.7 e0.3 g-0.6 i0.5 j2.4 l0.6 m0.8 n1.0 o-0.4 p0.4 s-0.6
veul 6.7 a-0.5 b-0.4 c0.4 d-0.4 g0.9 h1.9 i-0.5 r1.0 s0.8
veulen 6.7 a-0.5 b-0.4 c0.4 d-0.4 g0.9 h1.9 i-0.5 r1.0 s0.8
veut 5.3 a-1.8 c-1.0 e-0.9 f1.4 h1.8 i-1.1 j-0.9 k0.3 l-0.6 o-0.4 p-0.9 r0.8 s-1.0
veut+la 7.4 a-0.5 d-0.3 g0.7 h1.1 k0.5 r0.7 t0.6
veut+pas 6.7 a-1.0 c-0.3 g-0.3 h1.1 i-0.4 j-0.4 m0.7 n0.7 o0.3 p-0.4 s-0.3 t-0.4
veuv 7.1 d0.8 e0.4
veuve 7.1 d0.8 e0.4
veux 6.0 a0.4 b1.6 c0.5 d-0.7 e0.3 f2.2 i-0.6 j-0.5 k0.5 m2.3 p-0.4 r0.4 s-0.7 t1.0
veux+bien 6.7 a1.0 b1.2 c0.8 d-0.3 g-0.3 m2.6
veux+pas 7.4 e0.8 f1.1 k0.5 l0.5 m0.6 n0.4 o0.8 r0.5 t0.9
via 7.1 a-0.4 c0.5 h0.5 k0.5 l0.3 n-0.4 o1.0 q2.9 r0.7
vice 7.4 a0.9 e1.9 i0.7 j2.0
vice+cach 7.4 a0.9 e1.9 i0.7 j2.0
vict 6.9 e0.5 i-0.3 l0.7 r-0.3 s1.0
victim 7.4 a-0.5 e-0.3 l0.9
victor 7.4 a0.6 b0.4 c0.5 e0.8 s1.1
vida 7.1 b0.3 d-0.4 p0.9
vidal 7.4 e0.3 p0.5
vide 5.6 a1.0 d0.4 e2.6 f0.5 l1.0 o-0.3 s2.4
vide+sur 7.4 a-0.5 g0.4 h0.7 r0.4
video 6.6 a0.9 b0.6 c0.6 e1.3 f1.0 g-0.5 i-0.4 j-0.4 m0.6 p0.5 s2.1
videos 7.4 e0.4 g0.4 h0.7 j0.9 r0.4
vie 6.9 a0.8 c-0.4 d1.8 i0.3 r0.4
viei 6.7 d-0.5 g-0.3 i1.0 s-0.3
vieill 6.9 c0.3 d-0.5 e-0.5 i0.3
vien 4.8 a-0.5 d-1.0 e1.8 g-0.7 i0.7 j1.6 k0.6 l-1.0 q1.3 s-0.5 t1.6
vien+avec 7.4 a0.4 d0.4 e0.4 j1.1 p0.5
vien+avoi 7.4 b0.3 c0.3 e-0.4 g0.6
vien+de 5.4 b-0.4 c1.1 e1.4 f1.0 g-0.6 k1.1 l-0.8 n0.5 p0.8 q1.1 t1.8
vien+ouvr 7.4 i0.7 j0.3
vien+pas 7.1 c0.6 e1.0 g-0.3 k1.7 l0.6 m0.5 p-0.5 q0.8
viendr 6.7 a-0.3 b-0.3 c0.4 h-0.4 i-0.5 j0.7 q0.4 s-0.4 t0.4
vienne 7.4 t0.4
viens 6.1 a0.3 c0.7 d-0.6 e1.4 f0.5 g0.5 h-0.3 i-0.3 l-0.5 p-0.4 q1.6 r0.3 s0.6 t0.3
vient 5.4 a-0.6 d-0.7 e0.5 g-0.9 h0.5 i1.4 j1.1 k0.9 l-0.5 m-0.4 n0.4 s-0.8 t0.6
vieu 6.7 a-0.3 c-0.4 e-0.8 h0.4 k0.5 l-0.3 m0.5 q-0.3
vieux 6.7 a-0.3 c-0.4 e-0.8 h0.4 k0.5 l-0.3 m0.5 q-0.3
vigi 7.4 a-0.4 k0.3 t0.5
vigila 7.4 a-0.4 k0.3 t0.5
vign 7.4 a-0.4 q0.9
vill 6.0 a1.0 b0.7 g-0.9 h-0.4 j-0.4 p-0.4 r-0.8 s1.4
villag 6.9 a-0.3 b0.6 e-0.4 g-0.3
ville 6.9 a1.0 b0.4 c0.6 g-0.4 i-0.3 r-0.5 s2.1
villeu 7.1 d0.4 i0.5 r-0.3
vinc 7.1 a0.8 c0.4 d0.5 e-0.4 m0.4 p1.2
vincen 7.1 a0.8 c0.4 d0.5 e-0.4 m0.4 p1.2
ving 5.7 b0.6 c0.4 d1.1 f0.9 j0.4 m-0.3 n-0.3 r0.3 s1.6 t-0.4
ving+ans 7.4 a-0.3 d-0.4 f0.4
ving+minu 7.1 c-0.4 d0.4 e-0.6 g0.8 i0.9 n-0.3 r0.8
ving+six 7.4 j0.6 p0.6
vingt 5.8 a0.6 b0.7 c0.6 d1.3 f0.6 j0.5 s1.8 t-0.3
vins 7.4 a0.6 e1.0 i0.8 s1.2
vire 4.8 a-2.3 b-0.4 e-0.4 g-0.5 h0.3 i-1.6 j-1.3 k0.4 l1.7 m-0.6 n3.8 o2.0 q8.0 r0.7 s-1.3 t-0.5
vire+au 7.4 d-0.3 e0.8 f1.4 m0.3 o0.4
vire+ce 7.1 a-0.8 c0.4 d-0.6 e-0.9 g0.5 h0.5 p-0.7 q2.2
vire+de 6.6 a-0.9 c-0.5 d-0.3 f-0.4 h0.3 j-0.4 l-0.4 m-0.4 n-0.5 o0.5 p-0.4 q3.2 s-0.3
vire+dema 7.4 a-0.3 b0.3 c0.6 e0.4 g-0.4 h-0.6 l0.4 n3.1 q-0.7 t-0.3
vire+est 7.4 e0.6 g0.3 h0.3 k0.5 m0.4 q1.2 r0.7 t0.6
vire+part 7.1 a0.3 e0.6 n1.1 t0.5
vire+sepa 7.4 a-0.4 q1.4
vireme 5.0 a-1.2 d0.5 f-0.8 g-0.5 i-1.3 j-1.0 l1.6 m-0.8 n3.2 o1.6 p1.3 q5.5 r0.4 s-1.0
vis 7.1 a0.7 e1.3 g-0.4 s0.3
visa 7.4 c-0.4 d1.4 e-0.7 i-0.4 k0.9 m0.3 t1.2
vise 7.4 q0.5
visi 5.3 a0.3 d1.9 e-0.4 f0.9 g-1.4 i-0.6 j-0.8 k4.5 l0.4 m-0.5 n0.7 p-0.4 q0.4 r-0.4 s-0.5 t-0.6
visi+ce 7.4 d1.1 i1.0 k0.8
visi+de 6.7 a-0.5 c0.5 d-0.4 e-0.6 i-0.3 k2.4 n1.4 t0.3
visibl 6.7 a1.0 c-0.4 d1.2 g-0.5 i0.5 n-0.3 p0.5 q0.5 r-0.4
visio 6.7 c-0.3 d2.0 e-0.7 i-0.5 k2.5 l0.3 n-0.4 t-0.3
visite 5.8 a-0.9 c0.8 d-0.6 e-0.3 g-0.8 h0.5 i-0.5 j-0.5 k2.9 l0.3 m-0.6 n1.4 p-0.7 s-0.8
visu 6.2 a-0.9 b-0.3 c-0.5 d-0.3 e0.9 g1.3 h0.3 j-0.5 m0.5 n-0.4 p-0.5 r1.8 t-0.4
visu+des 7.4 a-0.6 e-0.4 l0.4 q0.3
visu+pour 7.4 a0.5 e1.3 g-0.3
visuel 6.2 a-0.9 b-0.3 c-0.5 d-0.3 e0.9 g1.3 h0.3 j-0.5 m0.5 n-0.4 p-0.5 r1.8 t-0.4
vite 6.0 a-1.0 c-0.6 e-0.6 f-0.3 h0.3 j-0.4 k0.6 m-0.3 p-0.5 s0.9 t4.0
vite+que 7.4 k1.0 s0.8 t0.9
vitr 5.9 a-0.5 b0.6 c-0.5 d1.0 g0.7 h-0.6 j-0.5 m-0.3 o0.4 r0.8
vitr+a 7.4 b0.3 l0.5 n0.5 r0.4
vitres 7.1 e0.4 g0.7 l0.4 n0.4 p0.3 r0.8
vitrin 6.2 a-0.4 b0.4 c-0.4 d0.9 e-0.4 h-0.3 j-0.3 r0.3 s0.3
vive 7.1 a-0.5 e-0.4 g0.9 o0.4 p-0.3 r0.9
vive+voix 7.4 o0.4
voca 7.4 a0.6 b0.3 d2.1 f1.4 i0.4 l0.5 t0.3
voic 6.0 a-0.9 c-0.4 d-0.5 g-0.5 k-0.3 l-0.3 n-0.4 p-0.5 s-0.4 t0.3
voic+le 6.6 a-0.7 e-0.3
voici 6.0 a-0.9 c-0.4 d-0.5 g-0.5 k-0.3 l-0.3 n-0.4 p-0.5 s-0.4 t0.3
voie 7.4 a-0.5 b0.3 d0.3 l0.5 n0.5
voil 5.3 a0.6 b1.2 c1.9 d2.1 e0.9 f0.4 g0.4 h0.7 i2.1 j-0.4 k-0.6 m0.4 p0.6 q-0.4 r0.8 t0.6
voil+est 7.1 b-0.3 c0.6 d0.4 e-0.4 g-0.5 i2.5 r-0.3
voil+les 7.4 c0.6 h0.4 j0.8 s0.4
voil+pour 7.4 a0.3 e0.4 p1.1
voil+troi 7.4 a0.3 c0.6 d0.9 f0.5 k-0.3 m0.4 t1.1
voila 5.3 a0.6 b0.5 c2.0 d2.2 e1.0 f0.4 g0.5 h0.7 i1.6 k-0.6 m0.4 q-0.4 r0.8 t0.6
voile 7.4 a0.6 b1.0 c0.7 e0.5 i0.7 p0.8
voir 5.4 a-0.3 d-0.4 h1.1 i0.5 j-0.7 k0.9 l-0.7 m1.4 o-0.9 q1.9 r0.4 s0.4
voir+aill 7.1 a-0.9 g1.1 h0.8 i-0.5 r0.5
voir+avec 6.9 b-0.4 c0.3 d-0.4 e0.3 g-0.3 i-0.4 l-0.4 p0.9 q-0.3 r0.3 t-0.3
voir+le 7.4 a0.4 c0.8 e0.4 i0.9 s0.8
vois 4.8 a-0.6 b0.6 c0.4 d0.8 e0.6 f-0.7 h-1.0 j-0.9 k0.8 l-0.4 m0.3 n-0.5 o0.4 r0.5
vois+a 6.9 a-0.5 g-0.3 h-0.5 j-0.4 k0.5 r-0.5
vois+clai 7.4 a-0.5 i-0.3 k1.2
vois+de 7.4 a0.6 d1.1 e0.6 i0.8 s1.3
vois+et 7.4 a0.3 c1.0 d0.4 e0.7 p0.5
vois+pas 6.9 a0.8 b-0.4 c0.6 i1.6 m0.7 p-0.6
voisin 5.0 b0.9 c0.6 d1.1 e1.0 f-0.7 g-0.5 h-1.1 j-0.8 l-0.4 m-0.4 n-0.4 o0.4 s0.4
voit 6.1 a-0.5 b-0.6 d0.5 f0.5 h0.5 i-0.6 j-0.5 o-0.4 p-0.6 q0.5 r0.3
voit+au 7.4 a-0.5 b-0.5 e0.4 f0.9 q0.5 r0.5
voitur 7.4 a-0.3
voix 6.2 c0.6 g0.4 h1.2 i-0.3 j-0.3 k0.5 m-0.4 o0.5 p0.4 q-0.3 r0.7 s0.9
voix+de 7.4 g0.5 h1.0 r0.7
voix+du 7.4 a0.9 c1.2 g-0.3 s1.6
vol 7.1 a-0.7 c-0.5 e-0.4 j-0.4 n0.3
vole 6.7 c-0.5 e0.5 j1.2 p-0.3 r-0.4 s-0.3
volees 7.4 a0.6 e1.1 j1.5
volets 7.4 g0.5 r-0.3
vont 6.9 a0.7 c-0.4 h0.5 i0.7 p-0.3 s1.9
vos 3.9 a1.8 b3.6 d-0.4 e1.5 f0.6 h1.8 i1.6 j0.6 m0.6 o1.0 p0.5 q0.9 r1.1 s2.5 t-0.8
vos+appe 7.1 b-0.4 c-0.4 d-0.5 h-0.3 m0.4 n-0.5 s0.8
vos+clie 7.4 d-0.3 e-0.3 n0.4 q0.4 s0.5
vos+conc 7.1 a0.7 b0.7 e-0.4 g-0.3 h-0.4 i1.4 s0.9
vos+conf 7.4 b1.1 f0.3 i0.3 j-0.3 l0.4 m0.5
vos+coor 7.4 a-1.0 g1.3 h2.1 r1.4 s-0.6
vos+doss 7.4 a-0.4 c-0.5 h0.7 k0.5 n0.5 o-0.4 r0.4
vos+equi 7.4 a0.3 d1.1 e0.4 f0.4 i0.6 j0.4
vos+fact 6.4 a-0.4 b0.6 e-0.5 i-0.4 j0.5 l0.6 o0.9 p-0.3 q0.9 s0.3
vos+fich 7.4 e0.5 j0.9 o0.6
vos+gars 7.4 j0.4 l0.3
vos+hono 7.1 a-0.4 b0.5 e-0.4 f0.3 g0.4 j-0.5 q1.5 r0.4
vos+mess 6.9 a-0.4
vos+obli 6.9 a0.9 c0.4 d0.4 j1.9
vos+plan 6.9 c0.5 e-0.4 g-0.6 r-0.6 s-0.3
vos+prop 6.9 a0.7 b0.5 d-0.4 e1.3 g-0.3 i-0.4 m1.0 s0.4
vos+rapp 7.4 a-0.5 g1.1 h1.1 j-0.3 r1.0
vos+repo 7.4 a0.4 c0.4 d0.6 i0.8
vos+serv 6.9 c0.3 d0.5 e-0.4 i1.4 p0.4
vos+soin 7.1 b0.4 g0.4 h0.3 i0.3 m1.1 r0.3
vos+tari 7.1 a0.6 b1.6 e-0.3 f0.4 h0.9 l0.3 r0.5
vote 6.1 b-0.5 c0.5 e1.0 f0.5 g-0.5 h0.8 i0.4 j-0.5 p0.5 r0.5 s-0.5
vote+cont 7.4 a-0.6 c0.4 f0.5 n0.4
votr 2.7 a1.5 b1.2 c-0.4 d2.4 f2.4 g1.6 h1.7 i-0.5 j0.9 k0.3 l1.3 m-1.5 n0.7 o1.2 p0.6 q2.1 r1.9 s2.8 t1.5
votr+acco 7.4 h0.5 t1.1
votr+agen 7.1 a0.7 f0.4 i-0.3 m0.5 s0.8
votr+arge 7.4 c0.4 g0.5 j0.9 o0.5 p1.1 q1.7 r0.7 t0.5
votr+assi 7.4 c0.3 f0.6 g0.5 r0.5
votr+asso 7.1 a0.3 d-0.4 e-0.4 f2.1 k-0.4 m0.8 q0.4
votr+assu 6.3 a1.1 c0.4 d1.0 e1.3 g-0.3 i-0.6 j2.7 r-0.3
votr+atte 7.1 a0.6 d0.7 e0.5 t1.3
votr+bure 7.4 b0.4 c0.6 k0.3 l0.4 s0.8
votr+cabi 6.7 c1.1 d0.9 h0.4 i0.4 j0.4
votr+cart 7.1 e-0.3 g0.5 i0.4 r0.3 s0.6
votr+chef 7.4 a0.5 c0.7 e0.5 f0.4 j0.7
votr+choi 7.1 c0.7 d0.7 f0.9 g0.6 j0.4 p0.8 r0.6
votr+coll 7.4 a-0.5 g1.5 r1.6
votr+comm 7.1 a0.7 b0.3 e0.4 i1.0 l0.9 m0.7
votr+comp 6.2 a-0.6 d-0.5 e-0.7 l0.3 m0.4 n0.7 o-0.7 q2.1 r-0.3 s-0.5
votr+conc 7.4 a-0.5 b-0.3 s-0.4
votr+cont 7.4 e0.4 s0.8
votr+cote 7.1 d0.4 f1.3
votr+cour 6.4 a0.6 b1.9 f-0.3 i1.6 j-0.3 p1.7 q0.4 s-0.3
votr+dece 7.4 a0.5 j1.1
votr+dema 6.7 a-0.6 c-0.5 d-0.8 h-0.3 j-0.4 k-0.5 p0.4 s-0.3
votr+dern 7.1 c1.2 i-0.3 j0.5 o0.4 p0.4 s1.0
votr+devi 6.6 a1.6 b4.0 c0.4 e0.8 g-0.5 i-0.4 l-0.4 m-0.5 o0.7 p0.6 r-0.4 s1.9 t1.8
votr+dire 6.0 a1.5 b0.6 c-0.4 d2.5 e0.8 f5.6 g-0.7 j-0.7 o0.6 p-0.6 q-0.5 r-0.4 s-0.8 t0.4
votr+disp 7.4 a-0.4 d-0.3 e-0.3 f0.4 g1.3 h1.2 l0.3 q0.7 r1.2
votr+doss 7.4 a-0.4 g0.8 r0.7
votr+entr 7.1 a0.9 c0.7 e-0.4 i0.7 j1.8 l0.8 p0.6
votr+equi 7.1 a-0.7 g0.5 j-0.4 r0.6
votr+etat 7.4 b0.7 g0.4 h1.0 j0.4 m1.2 n0.3 o0.4 r0.5
votr+faco 7.4 a0.5 f0.5 s0.5
votr+fact 5.1 a-1.6 e-0.4 f-0.5 g-0.6 i-0.9 j-1.0 l1.0 n3.2 o2.4 s-0.8 t0.3
votr+fait 7.4 c0.5 i0.5 j0.7
votr+fond 7.4 a0.4 d0.8 f0.7 i0.4 k0.8
votr+form 7.4 a-0.7
votr+gril 7.4 b1.7 k1.4 l0.7 n0.5 s-0.4
votr+inte 6.9 a-0.6 d0.3 e-0.3 g0.6 l0.9 m0.4 n-0.4 q0.4 r1.3 t-0.3
votr+labe 7.4 a0.4 d1.2 e0.4 f0.7 s1.3
votr+lien 7.4 q0.6 t0.9
votr+logi 7.4 d0.5 i1.4
votr+mail 7.4 a1.2 b1.0 d0.5 p2.9 q-0.4
votr+maqu 7.4 c0.8 g0.6 h0.8 m0.7 r0.6
votr+mess 6.6 a-1.1 b0.8 d-0.3 e-0.4 h0.4 m0.4 n-0.5 o-0.4 p-0.3
votr+meti 7.4 c-0.8 d0.4 e1.2 f0.4 h0.6 j-0.3 t-0.4
votr+ne 7.4 a-0.4 b-0.4 f0.5 l0.3 o0.6 q0.4
votr+nom 6.4 c-0.5 d-0.6 e0.4 g0.3 h0.7 i-0.4 j0.4 p0.7 s1.7
votr+note 6.4 a-0.4 d-0.6 e-0.8 i-0.4 l2.2 n0.5 p0.3 q-0.5
votr+nume 7.1 a-0.4 d-0.5 g0.5 h2.0 i-0.3 k0.9 o0.5
votr+page 7.4 c0.5 d0.5 e0.3 g0.7 l-0.3 n0.3 o0.4 r1.0 s0.8
votr+part 6.2 a0.4 b0.4 d1.5 h-0.4 i0.8 j0.3 o-0.4 p-0.4 t1.8
votr+pati 7.4 a-0.8 c-0.3 d-0.3 g0.6 l0.8 r0.7
votr+peti 7.1 a-0.5 c-0.4 g1.9 k1.5 l0.5 o0.5 p-0.4 r1.9 s-0.4
votr+port 7.1 c0.5 e0.9 i1.1 q1.5
votr+prel 6.9 a0.4 c0.4 d-0.5 g-0.3 p0.9
votr+pres 7.1 a0.6 e0.8 j1.5 n0.8 p0.3
votr+prop 6.9 a-0.6 b-0.3 i1.4 m0.4 p0.3
votr+ques 7.4 b0.3 c0.3 d-0.5 n0.3 p0.4
votr+recl 7.4 a-0.4
votr+regl 7.4 c0.4 f-0.3 k1.0 l0.7 q1.4 r0.6
votr+rela 6.7 a-0.4 e0.4 g-0.3 h-0.4 i-0.4 m-0.4 n0.4 o1.8 p0.5 q1.8 r-0.3
votr+repo 6.7 a1.1 b-0.3 d2.2 e-0.5 f0.3 h0.6 i-0.3 o0.9 p-0.5 s-0.6
votr+resp 6.6 a0.8 b0.9 c0.9 e0.9 f1.9 g-0.4 j1.2 k0.5 q-0.3 s-0.3
votr+rib 7.4 d-0.5 e0.3 f-0.3 h0.8 k0.4 l0.4 o2.3
votr+site 7.4 a-0.3 e-0.4 f0.7 h0.5 j0.5 m0.4 q1.4 s-0.4
votr+situ 7.4 c0.5 f-0.3 k0.9 n1.1 p0.6 t0.5
votr+soci 7.1 d0.4 f0.3 j-0.4 s1.4
votr+stag 7.4 e0.8 g0.8 r0.9
votr+tech 6.7 a1.0 b0.7 c-0.4 d0.5 e1.2 g-0.6 i-0.6 m1.1 n0.5 p-0.3
votr+trav 6.9 a-0.5 c-0.3 e-0.3 f-0.4 i0.9
votre 2.7 a1.5 b1.2 c-0.4 d2.4 f2.4 g1.6 h1.7 i-0.5 j0.9 k0.3 l1.3 m-1.5 n0.7 o1.2 p0.6 q2.1 r1.9 s2.8 t1.5
voud 5.4 a-0.9 d0.4 f0.9 h0.4 i0.6 k-0.5 m-0.4 n0.3 o1.0 p-0.3 q0.5 r0.5 s-0.9
voud+bien 6.9 a0.8 b0.3 c-0.3 d1.0 e-0.6 f0.3 i0.9 j-0.3 p0.4
voud+pas 7.4 c1.2 k0.4 l0.5 m-0.3 o1.5 p-0.3 q1.2
voud+vous 7.4 f0.9 g1.1 h2.2 k-0.3 m0.5 q1.3 r1.7
voudra 5.7 a-1.7 b-0.3 f0.6 i-0.7 j-0.8 m-0.7 o1.2 p-0.5 q0.5 s-0.7
voudre 6.9 a1.0 b0.4 c-0.3 d0.4 g-0.3 i1.7 j0.7 p0.4
voul 4.8 a-1.1 b1.0 c-0.6 d-1.0 e-1.1 f-0.5 g1.5 h1.0 i-1.0 j0.4 l1.3 m-0.7 o-0.4 p1.1 q-0.3 r1.8 s-0.6 t0.3
voul+bien 7.4 l0.9 n0.9 p0.5
voul+just 7.4 a-0.3 c-0.4 g-0.5 n0.4 q0.4
voul+un 7.4 g0.5 r0.4 t0.9
voul+votr 7.4 a0.6 c0.8 e0.5 j1.0 p1.2 s0.4
voul+vous 6.4 b2.0 d-0.3 g1.0 h0.7 k0.6 r1.0
voulai 5.4 a-1.0 b1.0 c-0.3 d-0.8 e-0.7 f-0.4 g1.2 h0.6 i-0.8 j-0.8 m-0.4 o-0.5 p-0.7 r1.5
voulez 6.2 a0.4 b0.7 g-0.6 j1.3 l1.3 n0.6 p2.5 q-0.3 r-0.5
voulon 6.9 a-0.6 f0.3 g0.5 h1.7 i-0.6 l0.4 r0.8
voulu 6.9 g0.5 r0.3 t0.8
vous 1.8 a-1.2 b-1.3 c-0.8 d0.7 e-2.2 f-1.0 g1.2 h0.7 i-0.7 j1.5 k-1.1 l-0.7 m-0.6 n0.9 q-0.7 r-0.5 s-0.5 t-1.0
vous+a 6.0 a-1.1 b1.1 e-0.8 g2.0 h3.5 i-0.6 j-0.5 n1.0 p-0.5 q0.9 r2.2
vous+ai 6.6 a0.7 d1.4 h0.5 m-0.3 r0.3 s-0.5 t0.7
vous+ajou 6.7 a-0.5 c-0.3 e-0.4 h0.7 r0.3 t0.7
vous+amab 7.4 a0.6 e0.9 f1.3 m0.3 o0.4
vous+anno 7.4 a-0.3 b0.6 c0.3 f0.4 i0.4
vous+appe 5.8 a-1.2 c-1.0 d-0.4 f0.5 g2.3 h3.1 i-1.0 k0.7 l0.7 m0.3 p-0.6 q0.5 r1.4
vous+appo 6.9 a-0.5 g-0.3 i-0.3 q1.3 s-0.3
vous+arra 7.4 k0.5
vous+assu 7.4 e0.5 g1.6 m0.7 r1.7
vous+atte 7.1 b1.2 e0.6 j0.3 l1.3 p1.2
vous+aure 6.0 c0.5 e-0.5 g-0.6 h-0.6 i-0.5 j1.4 m-0.4 n1.5 p1.2 q-0.4 s0.4
vous+auri 5.9 a-0.8 b0.6 d0.4 e-0.8 f-0.5 g-0.4 j-0.5 k1.2 l-0.5 o-0.7 p-0.4 q0.5 s-0.8 t1.2
vous+auss 7.4 a-0.5 h1.1
vous+avai 6.9 a0.5 d1.3 e0.5 g-0.7 i0.5 r-0.5 s1.1
vous+avec 7.1 a0.7 d1.6 e-0.3 i0.6 j0.5 s0.5
vous+avez 4.0 a-0.5 b0.5 c0.4 d1.2 e0.9 f-0.6 g3.1 h1.0 i-1.1 k0.6 n0.5 o-0.3 p1.1 q0.5 r4.0 s-0.5 t0.6
vous+avie 5.6 a-0.5 b-0.4 c0.8 g1.3 h0.7 i-0.7 m0.6 p0.5 q0.8 r1.3 s-0.7
vous+bien 7.4 c-0.3 k0.9 q0.8
vous+cach 7.4 a0.6 b0.6 c-0.4 d-0.3 e-0.3 l0.4
vous+car 7.4 d0.4 g0.3 r0.3
vous+chez 7.4 j0.7
vous+comp 6.2 a0.7 b1.3 d0.7 f-0.4 g-0.7 i1.0 j0.7 l0.6 m0.8 n0.7 p0.4 r-0.3 s-0.4
vous+conf 5.8 a-0.9 c0.7 d-0.8 g2.4 h4.2 i-1.1 j-0.7 k-0.5 n0.5 p0.5 q0.4 r2.7 t0.3
vous+conn 7.1 d0.3 e0.4 i0.7 j0.7
vous+cont 7.1 b0.4 c-0.5 e1.2 f0.9 k0.4 q-0.5
vous+conv 6.7 a-0.3 b-0.4 c-0.4 e-0.3 l0.4 n1.0
vous+de 6.4 a-0.4 b-0.5 c0.7 d-0.6 e0.7 g-0.3 h0.7 i-0.4 k2.3 p-0.4 r0.5 s0.7
vous+dema 6.3 f0.8 i-0.7 j0.7 m2.0 n-0.4 p-0.5 r-0.4 s-0.3
vous+depo 7.4 g0.3 h0.4 n-0.3 q0.6 r0.5
vous+devi 6.9 a0.6 c1.3 d0.3 e1.2 i0.7 s-0.3 t0.5
vous+devr 6.9 a-0.7 c0.4 m0.6 o-0.5 p-0.3 q3.0
vous+dira 7.4 c0.6 p0.8
vous+dire 6.1 a-0.7 b0.7 e-0.4 f-0.6 g1.7 h0.3 j0.3 k0.3 l-0.4 p-0.5 r1.8 s-0.4 t0.5
vous+dit 7.4 e-0.3 f0.5 g0.3 h1.0 l0.4 r0.5
vous+dois 6.9 a0.6 d0.7 e0.8 g-0.4 l0.8 n0.8 r-0.5
vous+doit 7.4 a-0.4 g0.8 h0.7 r0.8
vous+donn 7.1 a-0.5 b-0.4 c0.6 d-0.4 g0.5 h1.0 l0.6 n0.7 p-0.4 r0.6
vous+du 7.4 a-0.4 k0.6
vous+ecri 5.8 b1.3 c0.9 d-0.3 h-0.3 i0.6 j1.1 l0.4 m-0.6 n0.7 p-0.7 r0.3
vous+embr 7.1 a-0.7 d-0.3 g1.5 p-0.3 r1.7
vous+en 5.2 b0.5 c2.3 d0.5 e-0.9 f-0.6 i2.0 j-0.5 k-0.4 l-0.4 m-0.4 n0.5 o0.9 q0.4 r0.3 s-0.4 t0.9
vous+enve 7.4 j0.6
vous+envo 5.1 a-1.6 c-0.8 d-0.8 e-0.9 g0.6 h1.7 i-0.6 j-0.5 k0.3 l-0.4 n1.6 o-0.3 p-0.8 q0.4 s-0.5 t0.6
vous+est 7.4 c0.6 f0.4
vous+et 6.7 d0.8 g1.1 j-0.4 k0.3 m-0.4 o0.6 p-0.3 q0.9 r1.7 s0.5 t-0.4
vous+etes 6.0 b1.5 d1.9 f0.3 g0.4 h-0.5 i-1.0 j-0.6 k1.3 l1.2 m1.2 n0.6 o0.7 p0.5 q0.8 r0.7 t0.4
vous+etie 7.1 a0.5 e0.6 i0.3 j2.5 r0.4
vous+expl 7.4 e0.5 j0.6 o0.3 p0.4
vous+fact 7.1 a0.5 d-0.3 e0.4 f0.6 i-0.3 m2.1
vous+fair 7.1 b-0.6 e0.8 f0.4 h-0.3 p-0.4 q1.6 s0.3
vous+fais 7.1 a-0.5 k0.6 l1.3 n0.7 p-0.4
vous+fait 7.4 a-0.5 l1.0 n0.9
vous+gard 6.6 a-1.3 c-0.3 d-0.4 e-0.5 g0.5 h0.5 i0.6 p-0.4 r0.8 s-0.3
vous+indi 7.4 b0.4 f0.5 o0.4 t0.6
vous+info 6.2 a-0.6 b0.8 c0.7 e-0.7 f-0.3 g-0.4 i1.0 l-0.3 m0.4 n-0.5 o-0.3 p-0.5 q1.1 r-0.5 s-0.4
vous+insi 7.4 a0.3 p1.2 s0.4
vous+invi 7.4 e0.3 o0.8 p0.5
vous+irai 7.4 k0.8
vous+je 7.4 a-0.6 e-0.3
vous+just 7.4 d0.7 f0.4 g1.1 h-0.5 m0.6 n0.6 o0.4 q-0.5 r1.1 t-0.3
vous+l'ai 7.4 a0.4 d0.4 s0.5
vous+la 5.9 a-1.0 b-0.4 c0.3 d0.4 e-0.3 f0.5 h1.4 i-0.4 j-0.6 l-0.5 m-0.7 n0.7 o1.5 q0.5 r0.6 s-0.4
vous+lais 5.7 a1.9 b-0.9 d0.9 e1.7 f-0.4 g-0.3 h-0.3 i0.5 n1.4 o-0.3 p-0.6 q-0.3 s4.1 t0.7
vous+le 5.1 a-1.9 c0.6 d-0.8 e-0.5 f0.5 g1.6 h0.5 l2.8 n0.6 p-0.8 q-0.5 r2.4 t0.7
vous+les 6.6 a0.4 b0.5 c-0.6 e1.0 g-0.3 j-0.4 m-0.3 p0.6 q0.4 s-0.4 t-0.4
vous+me 4.6 a0.7 b1.0 c0.3 d0.6 g-1.3 h-1.0 i1.1 j-1.3 k0.5 m1.4 o2.9 q0.9 s-1.4 t-0.5
vous+meme 7.1 a1.1 c2.0 d0.3 f0.5 g-0.3 j1.0 r-0.3
vous+mets 6.9 a-0.3 d-0.4 e0.8 g0.6 h1.0 i0.4 j0.3 k0.4 r0.7 s-0.3 t0.6
vous+mett 5.3 c1.5 d-0.4 f0.8 g-0.4 j1.2 l0.4 m0.4 p-0.4 q0.5 s-0.5 t-0.3
vous+n'y 7.1 a0.5 b0.6 c0.9 d1.0 g-0.3 s1.1 t1.0
vous+ne 5.2 a2.1 b-0.5 d3.4 e1.9 i2.5 j0.8 k-0.5 m0.4 n-0.5 p0.9 q0.5 r0.6 s1.4 t-0.4
vous+ni 7.4 a0.5 d1.0 i1.2
vous+noti 6.9 a1.1 c1.0 e-0.4 i2.3 j1.9
vous+nous 4.9 a-1.8 d-0.6 g1.1 h0.9 i-0.8 j-0.3 k0.3 m0.5 o0.8 p-0.7 q0.8 r2.0 s-1.0
vous+obli 7.4 d1.1 f1.3 j-0.5 o0.4 q0.7
vous+ont 7.4 a0.4 c0.7 e0.5 i0.4
vous+ou 7.1 a-0.5 b0.5 d-0.4 e-0.4 g-0.4 i-0.3 p-0.3 s0.4
vous+paie 7.1 c0.9 e-0.4 f0.4 i-0.3 m0.8 p1.0
vous+parv 7.4 c0.5 h0.3 p0.6
vous+pass 6.4 a-0.4 d-0.4 e0.4
vous+pati 7.4 l0.8 n0.9
vous+paye 6.6 a-0.6 c-0.4 d0.8 l2.9 n0.7 o0.5 p0.6
vous+pers 7.4 j0.8 p1.0
vous+plai 6.0 a1.1 c0.6 e0.4 f3.3 g-0.6 h0.5 j-0.8 k0.4 o1.1 p-0.7 q0.4
vous+pour 5.4 a-1.2 d0.3 e-0.7 g0.8 h2.2 i-0.3 j-0.5 k1.0 l-0.5 m-0.4 o0.7 p-0.3 q0.4 r0.8 t-0.5
vous+pouv 4.3 a-0.4 b2.1 c-0.5 d1.4 g-0.9 h1.6 i-0.8 j-1.1 l-0.5 m0.4 n0.7 o1.7 p1.2 r0.7 s-0.8 t0.9
vous+pren 7.4 d0.8 o2.0 p1.0 q-0.4
vous+pres 7.4 a-0.6
vous+prev 6.6 c-0.6 e0.5 f0.6 g-0.3 j0.3 l0.7 o0.3 p0.8 r-0.3
vous+prie 6.6 a0.8 b-0.3 c1.4 d0.6 e0.6 f0.9 g-0.3 m0.4 p-0.5 s-0.4
vous+prop 6.6 a-0.5 b-0.5 e-0.6 i-0.5 k1.2 l0.6 n0.9 p0.4
vous+que 6.6 b0.3 c0.5 d0.7 e-0.7 g0.4 l0.7 n0.5 p0.8 q1.1 s0.8
vous+qui 7.1 a-0.7
vous+raco 6.9 g-0.3 r-0.4 s-0.4
vous+rapp 7.4 a-0.4 k0.7
vous+rece 6.6 a0.9 b0.5 c0.3 e-0.6 h-0.4 j1.9 l0.9 s-0.3
vous+redi 7.4 b-0.4 e0.3 f0.7 k-0.4 q0.5
vous+regl 6.4 a-1.3 b-0.4 c-0.3 e-0.8 g0.4 i-0.6 j-0.3 l1.0 n3.4 p-0.5 r0.4
vous+reli 6.9 a-0.5 c0.6 e0.4 i-0.3 n0.4 o0.5 r0.4 t0.9
vous+reme 6.6 a0.4 c0.8 d0.6 e0.4 g0.6 l0.4 p0.9 r0.7
vous+rend 7.1 c1.1 g0.4 r0.6
vous+renv 7.1 a-0.6 c-0.4 h-0.5 l0.4 r-0.4
vous+repo 7.1 a-0.7 e-0.4 l0.4
vous+repr 6.9 d-0.4 e0.4 g-0.5 i0.4 k0.3 m0.4 n-0.3 o0.4
vous+rete 7.4 a-0.5 b-0.5 c-0.3 m0.3 o1.5 p-0.3
vous+reto 7.4 a0.7 b0.7 g-0.4 m0.5 p1.6 r-0.3
vous+reve 7.1 a1.5 e2.2 g-0.4 p1.7
vous+saur 7.4 a-0.4 e-0.5 f0.3 g-0.4 l0.3 o0.5 q-0.5
vous+save 6.4 b0.4 d-0.6 e0.5 g-0.5 i-0.4 j0.4 o0.4 p0.7 r-0.4
vous+sera 6.9 i0.4 o0.6 r-0.4
vous+sere 6.4 a-0.7 c-0.4 d0.3 g-0.5 l1.5 n2.2 r-0.4
vous+simp 7.4 t1.1
vous+souh 7.4 c0.4 j0.3 m0.8
vous+souv 7.4 a-0.4 d-0.4 g0.8 k0.3 l0.3 o0.4 q0.4 r1.0
vous+tene 7.1 a0.7 d0.7 e-0.3 g-0.4 j-0.3 s2.1
vous+tien 6.9 j0.3 l0.7
vous+trai 7.4 e-0.5 g0.3 s0.5
vous+tran 6.9 b0.3 e0.5 g-0.4 i-0.3 m0.7 n-0.3 p0.7
vous+trou 6.2 a-0.7 d-0.5 e0.6 g-0.5 h0.4 l-0.4 m-0.5 p0.3 q1.8 s-0.4
vous+un 7.4 e0.4 f-0.3 k0.4 m0.7 n0.4 o0.5 r-0.3
vous+une 6.4 a0.7 c-0.4 d-0.7 e0.9 g-0.7 i0.7 j-0.4 k0.4 p-0.3 r-0.5 s1.5
vous+vene 7.4 a0.6 c0.3 e1.0 p0.5 s0.5
vous+veni 7.4 a0.7 b0.8 d0.6 e0.5 i0.4 j1.1
vous+veri 6.7 a0.7 g-0.3 m2.7 o-0.3 p-0.4
vous+vers 7.4 j0.6 l1.0 n0.9 p0.5
vous+voud 6.9 a1.0 b0.4 c-0.3 d0.4 g-0.3 i1.7 j0.7 p0.4
vous+voul 6.3 a0.7 b0.8 g-0.5 j1.4 l0.5 p2.7 r-0.4
vous+vous 6.0 a-1.6 b-0.5 c1.1 d-1.2 g1.7 h1.0 i0.4 m-0.6 n-0.4 p-0.7 q0.4 r2.5 s-0.7
vous+voye 7.1 a-0.6 h-0.3 k0.8 n-0.5 q1.0
vous+y 6.7 a1.3 b1.2 d0.6 e0.7 g-0.5 i-0.4 j0.6 m-0.4 o0.8 q0.5 s0.8
voya 6.9 a0.5 c1.2 e1.3 i0.6 m0.6 r0.3 s1.3
voyage 7.4 a0.7 c1.4 e0.8 m0.7 s1.0
voyant 7.4 e0.5 g0.4 i0.7 r0.5 s0.4
voye 6.6 a0.9 b0.4 c-0.7 d0.4 e-0.5 f0.4 g-0.6 h0.9 i-0.5 j-0.4 k0.8 l0.7 p-0.4 q1.7 s0.7
voye+pass 7.1 a-0.5 k0.9 n-0.5 q0.9
voyez 6.6 a0.9 b0.4 c-0.7 d0.4 e-0.5 f0.4 g-0.6 h0.9 i-0.5 j-0.4 k0.8 l0.7 p-0.4 q1.7 s0.7
vpn 7.4 a-0.4 g0.6 r0.6 t1.0
vrai 5.7 c1.9 d-0.9 e0.4 f0.9 g2.3 i-0.8 j-0.6 m0.6 n0.6 o0.5 p0.9 r2.6 s-0.5
vrai+date 7.4 a0.7 c1.4 e-0.5 q0.3
vrai+je 7.4 n0.7 s0.4
vraie 7.1 a0.4 c1.3 d-0.3 e-0.6 g0.5 p-0.3 r0.4
vraime 6.7 a-0.8 b0.4 c-0.4 g1.9 n0.5 p0.7 r1.9 s-0.4 t0.7
vu 5.4 a-0.5 b0.6 c1.7 e-0.4 f0.5 h1.4 i0.4 l-0.4 m-0.6 n-0.3 r0.5 s-1.0 t0.8
vu+avec 7.1 a-0.6 b0.8 c0.5 g-0.3 h-0.3 i-0.6 o0.3 t0.9
vu+ca 7.4 d0.4 f0.4 g-0.3 i0.7 r-0.3
vu+comm 7.4 c0.9 d1.0 g0.3 h0.8
vu+de 7.1 a0.6 b1.3 c0.4 d1.0 i0.8 j0.8
vu+la 7.4 a-0.3 g1.0 h1.1 q0.5 r1.0
vu+le 7.1 a-0.9 e-0.3 g1.1 h1.2 r1.4 s-0.3
vu+que 7.1 b0.4 c0.5 d-0.4 e-0.3 f1.2 k0.6 m-0.3 p-0.3 q0.5 r0.4 t0.9
vue 7.1 a0.5 d0.3 e0.6 f0.7 i0.3 p0.6
watt 7.4 b-0.4 e0.4 g0.6 i0.6 k0.3 o0.3 r0.6 t0.4
web 7.4 c0.7 s0.4 t0.4
week 6.2 e-0.5 g0.5 h-0.4 i-0.7 k0.3 l0.4 m-0.3 n0.6 p0.8 r0.7 s-0.6
week+end 6.2 e-0.5 g0.5 h-0.4 i-0.7 k0.3 l0.4 m-0.3 n0.6 p0.8 r0.7 s-0.6
wifi 7.4 a-0.8 d-0.5 f0.3 g0.6 l0.5 r0.8 t2.8
word 7.4 a0.4 b1.4 p1.3
xavi 7.4 c0.4 d0.7 i0.9
xavier 7.4 c0.4 d0.7 i0.9
y 4.3 a1.1 b0.6 c1.2 d1.8 e0.8 f-0.5 g-0.9 j-0.8 m0.5 s1.6
y+a 5.2 a1.1 b0.7 c1.9 d1.9 e0.9 g-0.7 i0.3 j-0.4 m0.5 p-1.0 q0.8
y+aura 6.9 a-0.3 e-0.3 r-0.3
y+avai 7.4 d0.8 i0.4 m0.4
y+comp 6.9 h-0.3 i-0.3 l1.0 p0.9
y+croi 7.4 a-0.3 g0.5 r0.5
y+en 6.6 a-0.3 b-0.3 c-0.5 d-0.6 e1.0 h1.0 i-0.3 n0.4 p-0.4
y+est 6.4 a0.3 b-0.3 c-0.4 d-0.5 f0.5 g0.7 h0.4 i0.9 m0.4 s-0.4
y+repo 7.1 a-0.5 d-0.6 h0.3 n0.6 q1.0 r0.5 s-0.3
y+tien 7.1 a-0.7 g-0.4 r-0.3
yann 7.1 c0.4 e0.8 f-0.4 g-0.3 i-0.4 m0.6 n-0.3
yann+et 7.4 m0.7
yaou 7.4 a0.5 e1.6 r0.3
yaourt 7.4 a0.5 e1.6 r0.3
yeux 6.2 c-0.5 d-0.5 e0.5 g0.8 h1.9 l1.1 n-0.4 o0.3 p0.4 r1.1 s-0.5
yeux+ferm 7.1 b-0.3 d-0.3 e0.5 f0.3 g1.3 h2.3 i-0.4 n-0.3 o0.4 p0.4 r1.7
yves 7.4 a0.6 c1.5 m0.7 p0.5
yvet 7.1 a-0.3 g0.4 r0.4
yvette 7.1 a-0.3 g0.4 r0.4
zero 6.3 a0.3 b2.8 c-0.5 d0.7 e-0.6 g0.9 i-0.8 l0.3 n0.6 p-0.6 r1.3 s-0.4
zing 7.4 c0.5 e0.6 g0.4 h0.6
zingue 7.4 c0.5 e0.6 g0.4 h0.6
zone 7.4 e-0.4 i0.5 s0.7
œil 6.6 c0.5 e-0.4 f0.6 g0.8 h0.8 i0.3 m0.6 n-0.5 o1.0 q0.9 r1.1 s-0.3
œuvr 7.1 c0.4 g0.5 h0.8 m0.7 p-0.3 r0.5
œuvre 7.1 c0.4 g0.5 h0.8 m0.7 p-0.3 r0.5
